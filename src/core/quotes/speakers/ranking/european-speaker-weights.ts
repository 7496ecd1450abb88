/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 15	carry-before -19	carry-before-that -35	colon -9	interview -36	named-before -8	paragraph-before -53	quote-then-speaker 19	quote-then-verb 12	sentence-after 7	signature 15	topic -10	transcript 22
before|according-to|	adverb 9	capital 20	preposition 8	word 32
before|colon|	adverb -15	auxiliary -36	capital 7	coordinator -36	preposition -29	pronoun -59	start 13	that -17	verb-judging -23	verb-saying -30	word -30
before|interview|	, -21	capital -21	start -25	word -9
before|named-before|	& -20	' -18	( -17	+ -19	, 17	- -22	/ -22	; -11	auxiliary -10	coordinator -27	determiner -8	preposition -22	pronoun -22	quote 25	start -23	subordinator -53	verb-saying -11	verb-thinking 8	word -11	¿ -9	— -23	’ -19	• 9
before|named-before||	 7
before|named-nearby|	& -18	' 8	( 36	) 10	+ 13	, 26	- 9	/ -23	: -28	; 22	adverb -14	auxiliary -9	coordinator -14	determiner -8	preposition -43	pronoun 18	start -8	subordinator -19	that -24	verb-judging -26	verb-thinking 14	word -20	— 12
before|name|	& -22	' 13	( 29	) 20	+ 11	, 21	- 7	/ -34	: -48	; 28	adverb -17	auxiliary -9	capital 9	preposition -42	quote 26	that -25	verb-saying 8	word -35	¿ -9	’ 18	• 18
before|name||	 17
before|noun|	$ -12	' -23	) -21	+ -18	, 10	- 8	: -20	; 19	adverb -36	auxiliary -55	capital -14	coordinator -11	preposition -24	pronoun -42	start 19	subordinator -15	that -47	verb-judging -29	verb-saying -7	verb-thinking -6	word -9	– -10	’ -28	€ -19
before|paragraph-before|	, -32	- -18	: -9	; -14	adverb -16	capital -6	coordinator -13	preposition -24	pronoun -7	quote -18	start -31	subordinator -13	that -10	verb-saying -32	verb-thinking -6	word -15	– -11	— -7	’ -7
before|possessor|	, -22	coordinator -25	preposition 17	start -17	that -8	verb-judging -50	word -38
before|pronoun|	, 8	: -26	; -21	adverb 8	coordinator -30	pronoun -19	quote 47	start -30	subordinator -43	that -19	verb-saying 11	verb-thinking 12
before|quote-then-speaker|	, -9	- -9	: -31	adverb -32	auxiliary 9	coordinator -12	pronoun -16	quote 28	start -8	subordinator -16	that -45	verb-judging -24	word -29	— 12
before|quote-then-verb|	, -14	adverb 19	preposition -17	pronoun -19	verb-judging 19	verb-saying 22	word -9
before|sentence-after|	, -11	: -15	; -26	adverb -16	auxiliary -25	coordinator -23	pronoun -27	start 11	subordinator -53	that -16	verb-judging -20
before|sentence-before|	& -22	' -18	( -6	) -17	+ -15	, -9	- -35	: -44	; -18	adverb -15	auxiliary -30	capital -8	coordinator -12	determiner -38	preposition -30	pronoun -14	quote 23	subordinator -30	that -56	verb-judging 9	verb-saying -9	verb-thinking -24	word -15	— -28	’ -28	€ -13
before|signature|	— 18
before|speaker-then-quote|	& -12	' 21	) 13	, 46	- 13	: -20	; 33	adverb -37	auxiliary -27	capital -16	coordinator 8	determiner 13	preposition -50	pronoun -42	quote 30	start 11	subordinator -13	that -27	verb-saying -44	word -7	– -23	— -9
before|topic|	, -30	- -20	capital 7	coordinator -11	subordinator -22	— -17
before|transcript|	start 22
before|verb-then-speaker|	, 17	adverb -32	determiner 9	preposition -24	pronoun -12	that -17	verb-judging -9	verb-saying 12	word -22
carry-before-that|0|	1 -25	2 12	3 -15
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|	3 -21	4-5 -17	6-9 -6	: -13	stop -14	word -11
carry-before-that|0|1|:|	upper -13
carry-before-that|0|1|adjacent|	false -25
carry-before-that|0|1|end|	. -8
carry-before-that|0|1|inside|	false -25
carry-before-that|0|1|newcomer|	none -23
carry-before-that|0|1|newcomer|none|own|	, -10	: -13
carry-before-that|0|1|none|	,auxiliary -17	,verb-saying -12
carry-before-that|0|1|own|	none -8	own -25
carry-before-that|0|1|question|false|	false -25
carry-before-that|0|1|stop|	none -17	upper -14
carry-before-that|0|1|subject|	elided -8	none -9	own -28
carry-before-that|0|1|word|	lower -11
carry-before-that|0|2|	, -29	10+ -37	2 -20	3 16	4-5 12	6-9 -6	: -7	auxiliary -21	determiner -23	preposition -22	stop 18
carry-before-that|0|2|,auxiliary|	none -16
carry-before-that|0|2|,verb-saying|	none -28
carry-before-that|0|2|,|	lower -29	pronoun 8
carry-before-that|0|2|:|	upper -6
carry-before-that|0|2|adjacent|	false 12
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|determiner|	lower -23
carry-before-that|0|2|end|	. 12
carry-before-that|0|2|inside|	false 12
carry-before-that|0|2|newcomer|	acts -29	none 8	says 6
carry-before-that|0|2|newcomer|acts|own|	: -21
carry-before-that|0|2|newcomer|none|none|	stop 13
carry-before-that|0|2|newcomer|none|own|	, -18	: -35	stop -25
carry-before-that|0|2|newcomer|says|none|	: 11
carry-before-that|0|2|newcomer|says|own|	: -30	stop -25
carry-before-that|0|2|none|	,auxiliary -39	,verb-saying 22	coordinator -18	own 20	stop -51
carry-before-that|0|2|own|	none -38	own -29
carry-before-that|0|2|preposition|	lower -19
carry-before-that|0|2|question|false|	false 11	true -18
carry-before-that|0|2|stop|	none -38	upper 18
carry-before-that|0|2|subject|	elided -16	none 26	own -44
carry-before-that|0|3|	, -16	10+ -8	2 -24	3 -18	4-5 -13	: 7	stop -30	word -15
carry-before-that|0|3|,auxiliary|	none -15
carry-before-that|0|3|,verb-saying|	none -28
carry-before-that|0|3|,|	lower -16
carry-before-that|0|3|:|	upper 7
carry-before-that|0|3|adjacent|	false -15
carry-before-that|0|3|end|	. -25
carry-before-that|0|3|inside|	false -15
carry-before-that|0|3|newcomer|	acts -27	says -24
carry-before-that|0|3|newcomer|acts|own|	stop -8
carry-before-that|0|3|newcomer|none|none|	stop -18
carry-before-that|0|3|newcomer|none|own|	, -12	stop -15
carry-before-that|0|3|newcomer|says|none|	stop -15
carry-before-that|0|3|newcomer|says|own|	, -10	stop -22
carry-before-that|0|3|none|	,auxiliary -12	,pronoun -16	,verb-saying -33	none -27	stop -39
carry-before-that|0|3|own|	none -10	own -37
carry-before-that|0|3|question|false|	false -46	true 6
carry-before-that|0|3|stop|	upper -30
carry-before-that|0|3|subject|	elided -19	own -41
carry-before-that|0|3|word|	lower -15
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -14
carry-before-that|1|far|	, -36	1 -18	10+ -33	3 -71	4-5 -17	6-9 -59	: -37	; -13	adverb -33	auxiliary -51	capital -17	coordinator -12	determiner -36	preposition -45	pronoun -38	quote -17	stop -25	subordinator -29	that -33	verb-judging -37	verb-saying -30	verb-thinking -29	word -37	— 13
carry-before-that|1|far|,auxiliary|	? -13	none -29
carry-before-that|1|far|,coordinator|	none -17
carry-before-that|1|far|,determiner|	none -12
carry-before-that|1|far|,preposition|	none 8
carry-before-that|1|far|,pronoun|	none -12
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -21
carry-before-that|1|far|,verb-saying|	! -12	? -19	none -29
carry-before-that|1|far|,word|	none -35
carry-before-that|1|far|,|	capital -41	determiner -24	lower -32	none -27	upper -16	word -17
carry-before-that|1|far|.|	capital -30	determiner 11	end -10	preposition -25	pronoun -23
carry-before-that|1|far|:|	lower -15	none -20	upper -36
carry-before-that|1|far|;|	lower -13	none -8
carry-before-that|1|far|?|	,auxiliary -10	,pronoun -14	,verb-saying -16	capital -27	determiner -15	end -24	pronoun -16	stop -11
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	lower -32
carry-before-that|1|far|alone|	true 10
carry-before-that|1|far|auxiliary|	lower -51	none -17
carry-before-that|1|far|capital|	, -18	. -39	? -23	lower -17	none -16
carry-before-that|1|far|coordinator|	lower -12
carry-before-that|1|far|determiner|	, -26	. -31	? -15	lower -28	none -27	upper -25
carry-before-that|1|far|elided|	elided -20	none -27	own -28
carry-before-that|1|far|end|	! -12	. -13	? -29	none -22
carry-before-that|1|far|inside|	false -41
carry-before-that|1|far|newcomer|acts|none|	, -12	: -28	adverb -15	auxiliary -19	word -14
carry-before-that|1|far|newcomer|acts|own|	, -14	: -21	auxiliary -16	capital -14	preposition -13	stop -23
carry-before-that|1|far|newcomer|	none -49	says -29
carry-before-that|1|far|newcomer|none|elided|	: -12	stop -15	word -12
carry-before-that|1|far|newcomer|none|none|	, -10	: -12	auxiliary -13	capital -14	determiner -14	preposition -12	stop -45	verb-judging -16	word -13
carry-before-that|1|far|newcomer|none|own|	, -22	: -36	; -13	auxiliary -18	determiner -7	preposition -22	start -21	stop -32	that -11	verb-saying -20	word -22
carry-before-that|1|far|newcomer|says|elided|	: -13	stop -29	word -13
carry-before-that|1|far|newcomer|says|none|	, -17	: -51	adverb -10	auxiliary -22	capital -16	determiner -19	preposition -15	stop -10	word -14
carry-before-that|1|far|newcomer|says|own|	, -9	: -26	adverb -18	auxiliary -23	capital -8	determiner -24	preposition -31	pronoun -15	stop -11	that -13	verb-saying -26	word -34
carry-before-that|1|far|none|	, -30	,auxiliary -46	,coordinator -11	,determiner -12	,preposition -13	,pronoun -34	,subordinator -15	,verb-judging -26	,verb-saying -28	,verb-thinking -18	,word -30	: -9	; -10	auxiliary -19	capital -13	determiner -19	own -26	preposition -38	pronoun -11	stop -76	verb-saying -16	word -30	— -9
carry-before-that|1|far|own|	elided -14	none -26	own -45
carry-before-that|1|far|preposition|	. -27	lower -41	none -38	upper -20
carry-before-that|1|far|pronoun|	, -17	. -19	lower -39
carry-before-that|1|far|question|false|	false -31	true -48
carry-before-that|1|far|question|true|	false -53
carry-before-that|1|far|quote|	? -8	upper -17
carry-before-that|1|far|start|	other -10	upper 6
carry-before-that|1|far|stop|	none -68	upper -25
carry-before-that|1|far|subject|	elided -42	none -7	own -47
carry-before-that|1|far|subordinator|	. -25	lower -29
carry-before-that|1|far|that|	lower -33
carry-before-that|1|far|verb-judging|	lower -37
carry-before-that|1|far|verb-saying|	, -13	? -23	lower -30
carry-before-that|1|far|verb-thinking|	lower -29
carry-before-that|1|far|word|	lower -37	none -38
carry-before-that|1|far|—|	? -15
carry-before-that|2|	far -20
carry-before-that|2|far|!|	end -20
carry-before-that|2|far|	, -7	1 -8	10+ -20	3 6	4-5 -18	6-9 -26	: -45	adverb -28	auxiliary -57	capital -44	determiner -7	preposition -55	pronoun -38	quote -8	start 28	stop -41	subordinator -48	that -20	verb-judging -33	verb-saying -50	verb-thinking -25
carry-before-that|2|far|,auxiliary|	none -16
carry-before-that|2|far|,determiner|	none -17
carry-before-that|2|far|,preposition|	none -13
carry-before-that|2|far|,pronoun|	none -18
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -14
carry-before-that|2|far|,verb-saying|	? -11	none -19
carry-before-that|2|far|,word|	none -21
carry-before-that|2|far|,|	determiner -16	none -33	pronoun -16	upper -28	word -21
carry-before-that|2|far|.|	capital -22	determiner 8	end -17	preposition -24	pronoun -19	— -22
carry-before-that|2|far|:|	lower -14	none -16	upper -44
carry-before-that|2|far|;|	none -19
carry-before-that|2|far|?|	,verb-saying -20	capital 12	end 12	pronoun -18	verb-saying 12	— -22
carry-before-that|2|far|adjacent|	false -20
carry-before-that|2|far|adverb|	lower -28
carry-before-that|2|far|alone|	false 37
carry-before-that|2|far|auxiliary|	lower -57	none -24
carry-before-that|2|far|capital|	, -30	. -40	? -19	lower -44	none -27
carry-before-that|2|far|coordinator|	none -22
carry-before-that|2|far|determiner|	. 10	lower -35	none -16
carry-before-that|2|far|elided|	elided -21	own -36
carry-before-that|2|far|end|	none -29
carry-before-that|2|far|first|	false -9	true 12
carry-before-that|2|far|inside|	false -45
carry-before-that|2|far|newcomer|	acts -14	says -14
carry-before-that|2|far|newcomer|acts|none|	, -21	auxiliary -17	preposition -13	stop -16	word -28
carry-before-that|2|far|newcomer|acts|own|	, -16	: -18	start -30	stop -30	verb-saying -13	word -23
carry-before-that|2|far|newcomer|none|elided|	start 12	stop -25
carry-before-that|2|far|newcomer|none|none|	: -43	determiner -15	preposition -16	start 15	stop 6	word -19
carry-before-that|2|far|newcomer|none|own|	, -16	: -16	auxiliary -13	preposition -9	start -35	stop -26	word -16
carry-before-that|2|far|newcomer|says|elided|	: -11	stop -29
carry-before-that|2|far|newcomer|says|none|	, 9	: -42	adverb -20	capital -25	determiner 13	preposition -34	pronoun -13	start 11	stop -24	verb-judging -17	word 12
carry-before-that|2|far|newcomer|says|own|	, -26	: -29	auxiliary -15	capital -25	determiner -23	preposition -21	pronoun -17	start -38	stop -20	that -12	verb-saying -26	word -35
carry-before-that|2|far|none|	, -32	,auxiliary -25	,determiner -14	,verb-judging -15	,verb-saying -16	,word -26	auxiliary -19	capital -18	coordinator -26	determiner -16	elided -19	end 9	none 11	pronoun -21	stop -17	subordinator -18	verb-saying -16	word -23	— -22
carry-before-that|2|far|own|	elided -40	none -57	own -57
carry-before-that|2|far|preposition|	. -17	lower -52
carry-before-that|2|far|pronoun|	, -22	. -29	? -19	lower -38	none -18
carry-before-that|2|far|question|false|	false -30	true -10
carry-before-that|2|far|question|true|	true 12
carry-before-that|2|far|quote|	upper -8
carry-before-that|2|far|start|	upper 26
carry-before-that|2|far|stop|	none -22	other -12	upper -39
carry-before-that|2|far|subject|	elided -24	own -78
carry-before-that|2|far|subordinator|	lower -48
carry-before-that|2|far|that|	lower -20
carry-before-that|2|far|verb-judging|	lower -33
carry-before-that|2|far|verb-saying|	, -9	lower -42	upper -27
carry-before-that|2|far|verb-thinking|	lower -25
carry-before-that|2|far|word|	, -13	lower -15	none -18
carry-before-that|2|far|—|	. -22	none -13
carry-before-that|3|	far -28
carry-before-that|3|far|	) 8	, -23	1 -10	10+ -24	3 -14	4-5 -8	6-9 -41	: -35	auxiliary -48	capital -16	determiner -17	preposition -20	pronoun -15	stop -56	subordinator -19	verb-judging -15	verb-saying -12	verb-thinking -12	word -40
carry-before-that|3|far|)|	upper 8
carry-before-that|3|far|,auxiliary|	none -16
carry-before-that|3|far|,verb-saying|	? -12	none -25
carry-before-that|3|far|,word|	none -14
carry-before-that|3|far|,|	capital -39	determiner -13	lower -15	upper -19	verb-saying -45	word -19
carry-before-that|3|far|.|	capital -22	determiner -14	end -14	pronoun -15
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|?|	capital -8	end -10
carry-before-that|3|far|adjacent|	false -28
carry-before-that|3|far|alone|	false 13	true -10
carry-before-that|3|far|auxiliary|	lower -48
carry-before-that|3|far|capital|	, -22	. -13	? -16	lower -16
carry-before-that|3|far|coordinator|	none -21
carry-before-that|3|far|determiner|	, -33	. -12	? -14
carry-before-that|3|far|elided|	none 6	own -9
carry-before-that|3|far|end|	. -11
carry-before-that|3|far|first|	false -38
carry-before-that|3|far|inside|	false -55
carry-before-that|3|far|newcomer|	acts -34	none 20	says -48
carry-before-that|3|far|newcomer|acts|elided|	stop -8
carry-before-that|3|far|newcomer|acts|none|	start -14	stop -15
carry-before-that|3|far|newcomer|acts|own|	: -15	start -11	stop -17
carry-before-that|3|far|newcomer|none|none|	: -6	start 20	word -11
carry-before-that|3|far|newcomer|none|own|	: -15	start -24	stop -12	that 8	word -8
carry-before-that|3|far|newcomer|says|elided|	stop -24
carry-before-that|3|far|newcomer|says|none|	: -8	start -12	stop -20	word -14
carry-before-that|3|far|newcomer|says|own|	: -22	start -20	stop -23
carry-before-that|3|far|none|	, -16	,auxiliary -18	,verb-saying -10	,word -15	auxiliary -11	coordinator -18	end 19	none 15	own -48	preposition -13	pronoun -14	stop -53	subordinator -16	word -11
carry-before-that|3|far|own|	elided -19	none -40	own -12
carry-before-that|3|far|preposition|	lower -20	none -13
carry-before-that|3|far|pronoun|	, -25	. -18	lower -15	none -7
carry-before-that|3|far|question|false|	false -30
carry-before-that|3|far|question|true|	false -15
carry-before-that|3|far|start|	upper -12
carry-before-that|3|far|stop|	none -24	upper -56
carry-before-that|3|far|subject|	own -24
carry-before-that|3|far|subordinator|	lower -19
carry-before-that|3|far|verb-judging|	lower -15
carry-before-that|3|far|verb-saying|	, -32	lower -12
carry-before-that|3|far|verb-thinking|	lower -12
carry-before-that|3|far|word|	lower -40
carry-before-that|3|far|—|	none -11
carry-before|0|	0 30	2 -11	3 -25
carry-before|0|0|	, 26	1 -22	10+ 14	2 13	3 11	4-5 11	6-9 30	: -9	auxiliary -11	preposition -10
carry-before|0|0|,|	lower 26	pronoun 43	upper 26	verb-saying 18
carry-before|0|0|:|	upper -9
carry-before|0|0|adjacent|	false 30
carry-before|0|0|auxiliary|	lower -11
carry-before|0|0|capital|	. 14
carry-before|0|0|determiner|	. 10
carry-before|0|0|elided|	elided 24
carry-before|0|0|end|	. 28
carry-before|0|0|inside|	false 30
carry-before|0|0|newcomer|	none 9
carry-before|0|0|newcomer|none|elided|	, 24
carry-before|0|0|newcomer|none|none|	, -16	word -14
carry-before|0|0|newcomer|none|own|	, 29	: 14	word -15
carry-before|0|0|none|	,auxiliary 27	,determiner -27	,verb-saying 27	,word -22	: -20	; -34	coordinator 37	none -13
carry-before|0|0|preposition|	. 21	lower -7
carry-before|0|0|question|false|	false 27
carry-before|0|0|subject|	elided 24	none -13
carry-before|0|1|!|	,verb-saying -7
carry-before|0|1|	, -6	1 -43	10+ 20	2 -28	3 -17	4-5 -12	6-9 23	: -33	adverb -25	auxiliary -24	capital 10	coordinator -7	determiner -25	preposition -8	pronoun -34	quote -8	stop 46	that -19	verb-judging -10	verb-saying -33	verb-thinking 12	word -9
carry-before|0|1|,auxiliary|	none -10
carry-before|0|1|,coordinator|	none -10
carry-before|0|1|,pronoun|	none -24
carry-before|0|1|,verb-saying|	? -22	none -20
carry-before|0|1|,word|	none -18
carry-before|0|1|,|	capital 43	determiner 12	pronoun 10	upper -10	verb-saying 36	word 7
carry-before|0|1|.|	capital -7	determiner -21	preposition -14	quote -13
carry-before|0|1|:|	lower -17	upper -32
carry-before|0|1|;|	none -19
carry-before|0|1|?|	,pronoun -20	,verb-saying -12	capital -19
carry-before|0|1|adjacent|	true -14
carry-before|0|1|adverb|	lower -25
carry-before|0|1|auxiliary|	lower -24	none -21
carry-before|0|1|capital|	, -21	. 25	lower 10
carry-before|0|1|coordinator|	lower -7	none 7
carry-before|0|1|determiner|	, -22	. -17	lower -25
carry-before|0|1|elided|	elided -15
carry-before|0|1|end|	. 36
carry-before|0|1|newcomer|	none -21
carry-before|0|1|newcomer|none|elided|	stop 9	word -6
carry-before|0|1|newcomer|none|none|	: -25	auxiliary 11	preposition -12	stop 19	verb-judging -34	word -6
carry-before|0|1|newcomer|none|own|	: -20	adverb -16	auxiliary -27	determiner -23	preposition -28	pronoun -22	stop -57	that -16	verb-saying -32
carry-before|0|1|none|	, -18	,auxiliary -8	,verb-judging -13	,verb-thinking 7	,word -6	: 14	capital 16	coordinator -16	elided 12	none -23	preposition -8	pronoun 18	verb-saying -10	word -20	— 22
carry-before|0|1|own|	elided -11	none -13	own -31
carry-before|0|1|preposition|	. 8	lower -8	none -11
carry-before|0|1|pronoun|	, -10	. -17	lower -34
carry-before|0|1|question|false|	false 7	true -20
carry-before|0|1|question|true|	false -29
carry-before|0|1|quote|	upper -8
carry-before|0|1|stop|	none -7	upper 46
carry-before|0|1|subject|	elided -13	none -6	own -31
carry-before|0|1|that|	lower -19
carry-before|0|1|verb-judging|	lower -10
carry-before|0|1|verb-saying|	, -27	lower -33
carry-before|0|1|verb-thinking|	lower 12
carry-before|0|1|word|	lower -8	none -31
carry-before|0|2|	, -26	1 -8	10+ 12	2 -11	6-9 -68	: -21	adverb -17	auxiliary -21	capital -14	coordinator -15	determiner -18	preposition -31	pronoun -18	stop 10	that -19	verb-saying -17	word -28
carry-before|0|2|,auxiliary|	none -7
carry-before|0|2|,pronoun|	none -11
carry-before|0|2|,verb-judging|	none -8
carry-before|0|2|,verb-saying|	? -15	none -31
carry-before|0|2|,|	lower -26	pronoun 10	verb-saying 12
carry-before|0|2|.|	capital -13	determiner 16	preposition -8	pronoun -9
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	capital -17
carry-before|0|2|adjacent|	false -11
carry-before|0|2|adverb|	lower -17
carry-before|0|2|auxiliary|	lower -16	none -16
carry-before|0|2|capital|	, -17	lower -14
carry-before|0|2|coordinator|	lower -15
carry-before|0|2|determiner|	, -25	. 11
carry-before|0|2|elided|	elided -13	none -24	own -17
carry-before|0|2|end|	. 14	? -13
carry-before|0|2|inside|	false -11
carry-before|0|2|newcomer|	acts -45	none -10	says -23
carry-before|0|2|newcomer|acts|elided|	stop -17
carry-before|0|2|newcomer|acts|own|	: -17	stop -20	word -11
carry-before|0|2|newcomer|none|none|	: -25	preposition -17	stop 7	word -10
carry-before|0|2|newcomer|none|own|	, -15	: -24	stop -52	word -21
carry-before|0|2|newcomer|says|elided|	stop -28
carry-before|0|2|newcomer|says|none|	: -16	stop 9	word -9
carry-before|0|2|newcomer|says|own|	, -13	: -8	auxiliary -17	preposition -16	stop -21	word -20
carry-before|0|2|none|	,pronoun -21	,word -17	none -17	preposition 8	stop -29
carry-before|0|2|own|	elided -24	none -30	own -59
carry-before|0|2|preposition|	lower -31
carry-before|0|2|pronoun|	, -35	lower -18
carry-before|0|2|question|false|	true -11
carry-before|0|2|question|true|	false -13
carry-before|0|2|stop|	none -55	upper 10
carry-before|0|2|subject|	elided -21	none -6	own -71
carry-before|0|2|that|	lower -19
carry-before|0|2|verb-saying|	lower -13
carry-before|0|2|word|	lower -28
carry-before|0|3|,verb-saying|	none -21
carry-before|0|3|	10+ -15	2 -20	3 -8	4-5 -19	6-9 -8	: -19	stop -19
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -25
carry-before|0|3|elided|	own -15
carry-before|0|3|end|	. -7
carry-before|0|3|inside|	false -25
carry-before|0|3|newcomer|	acts -11	says -30
carry-before|0|3|newcomer|acts|own|	stop -14
carry-before|0|3|newcomer|none|none|	stop 8
carry-before|0|3|newcomer|none|own|	stop -22
carry-before|0|3|newcomer|says|none|	stop -26
carry-before|0|3|newcomer|says|own|	: -11	stop -8
carry-before|0|3|none|	,auxiliary 7	,verb-saying -25	own -26	stop -20
carry-before|0|3|own|	elided -8	none -19	own -22
carry-before|0|3|pronoun|	, -11
carry-before|0|3|question|false|	false -22
carry-before|0|3|stop|	none -16	upper -19
carry-before|0|3|subject|	elided -15	own -26
carry-before|1|	far -26
carry-before|1|far|!|	,verb-saying -11	end -15
carry-before|1|far|+|	none -18
carry-before|1|far|,auxiliary|	? -17	none -36
carry-before|1|far|,determiner|	none -25
carry-before|1|far|,preposition|	none -22
carry-before|1|far|,pronoun|	? -11	none -37
carry-before|1|far|,subordinator|	none -27
carry-before|1|far|,verb-saying|	! -25	? -26
carry-before|1|far|,verb-thinking|	none -20
carry-before|1|far|,word|	? -8	none -31
carry-before|1|far|,|	coordinator -17	determiner -44	none 6	subordinator -20	upper -25	word -35	– -15
carry-before|1|far|.|	capital -32	determiner -46	preposition -13	pronoun -36	— -24
carry-before|1|far|	1 -24	10+ 8	2 -36	3 -36	4-5 -13	6-9 -26	adverb -30	auxiliary -37	capital -48	coordinator -34	determiner -6	preposition -18	pronoun -43	quote -20	stop -25	subordinator -60	that 6	verb-judging -51	verb-saying -64	verb-thinking -44	word -68
carry-before|1|far|:|	lower -26	none -23
carry-before|1|far|;|	none -19
carry-before|1|far|?|	,auxiliary -15	,verb-saying -14	,word -12	capital -14	determiner -18	end -29	pronoun -14	verb-saying -26	— -13
carry-before|1|far|adjacent|	false -26
carry-before|1|far|adverb|	lower -28
carry-before|1|far|alone|	false -15	true 31
carry-before|1|far|auxiliary|	lower -37	none -22
carry-before|1|far|capital|	, -39	? -23	lower -48	none -32
carry-before|1|far|coordinator|	. -20	lower -34	none -15
carry-before|1|far|determiner|	, -65	. 12	? -20	upper -33
carry-before|1|far|elided|	own -6
carry-before|1|far|end|	! -12	. -13	? -8	none -7
carry-before|1|far|first|	true 15
carry-before|1|far|inside|	false -30
carry-before|1|far|newcomer|	acts -22	says -90
carry-before|1|far|newcomer|acts|none|	: -36	auxiliary -22	capital -13	determiner 9	preposition -23	stop -54	word -23
carry-before|1|far|newcomer|acts|own|	, -27	: -46	auxiliary -26	determiner -19	preposition -30	start -28	stop -71	word -26
carry-before|1|far|newcomer|none|elided|	: 10	auxiliary -18	word -14
carry-before|1|far|newcomer|none|none|	adverb -25	auxiliary -25	capital -14	determiner -30	preposition -43	pronoun -10	start -27	stop 15	that -20	verb-judging -23	word -33
carry-before|1|far|newcomer|none|own|	: -17	adverb -23	auxiliary -41	capital -25	determiner -40	pronoun -25	start -9	stop -63	verb-saying -45	word -50
carry-before|1|far|newcomer|says|elided|	: -20	stop -38
carry-before|1|far|newcomer|says|none|	, -24	: -29	adverb -17	auxiliary -16	capital -21	determiner -12	preposition -20	pronoun -18	stop -50	word -11
carry-before|1|far|newcomer|says|own|	, -22	: -42	auxiliary -25	capital -20	determiner -36	preposition -27	pronoun -16	start -7	stop -37	that -27	verb-saying -19	word -23
carry-before|1|far|none|	, -46	,auxiliary -6	,determiner -13	,preposition -25	,pronoun -25	,subordinator -16	,verb-judging -28	,verb-thinking -19	,word -41	: 17	; -17	adverb -16	auxiliary -22	capital -29	coordinator -24	determiner -26	end 14	none -22	own -14	pronoun -23	stop -46	subordinator -22	verb-judging -24	verb-saying -19	word -45	— -30
carry-before|1|far|own|	none -18	own -33
carry-before|1|far|preposition|	. -28	lower -18	none -8	upper -21
carry-before|1|far|pronoun|	, -20	. -32	? -16	lower -42	none -23
carry-before|1|far|question|false|	false -14	true -20
carry-before|1|far|question|true|	false -49
carry-before|1|far|quote|	? -14
carry-before|1|far|start|	other -10
carry-before|1|far|stop|	? -16	none -30	other -13	upper -23
carry-before|1|far|subject|	none -24	own -19
carry-before|1|far|subordinator|	. -20	lower -60	none -20
carry-before|1|far|that|	lower 6
carry-before|1|far|verb-judging|	lower -51	none -9
carry-before|1|far|verb-saying|	, -60	? -33	lower -60	upper -22
carry-before|1|far|verb-thinking|	lower -44
carry-before|1|far|word|	, -13	lower -67	none -32	upper -11
carry-before|1|far|—|	. -24	? -19	none -30
carry-before|2|	far -14
carry-before|2|far|	, -22	1 -17	10+ -6	2 -28	3 -24	4-5 -7	6-9 -13	: -24	capital -16	determiner -15	preposition -35	pronoun -26	start 8	stop -57	subordinator -25	that -27	verb-judging -26	verb-saying -17	verb-thinking -6	word -16
carry-before|2|far|,auxiliary|	none -30
carry-before|2|far|,verb-judging|	none -12
carry-before|2|far|,verb-saying|	! -11	? 6	none -9
carry-before|2|far|,word|	none -21
carry-before|2|far|,|	capital -37	determiner -29	lower -12	none -19	pronoun -50	upper -18	verb-saying -43	word -12
carry-before|2|far|.|	capital -19	determiner -15	end -24	pronoun -15
carry-before|2|far|:|	upper -23
carry-before|2|far|?|	end 23
carry-before|2|far|adjacent|	false -14
carry-before|2|far|alone|	false 28
carry-before|2|far|capital|	, -25	. -26	? -22	lower -16	none -17
carry-before|2|far|coordinator|	none -14
carry-before|2|far|determiner|	, -44	. -25
carry-before|2|far|elided|	none -22
carry-before|2|far|end|	. 6	? -24
carry-before|2|far|first|	false -11
carry-before|2|far|inside|	false -32
carry-before|2|far|newcomer|acts|elided|	start -6	stop -15
carry-before|2|far|newcomer|acts|none|	start 18	stop -9
carry-before|2|far|newcomer|acts|own|	start 7	stop -26	word -14
carry-before|2|far|newcomer|none|elided|	start -6
carry-before|2|far|newcomer|none|none|	: -11	start 16
carry-before|2|far|newcomer|none|own|	start -50	stop -16
carry-before|2|far|newcomer|	says -24
carry-before|2|far|newcomer|says|elided|	stop -15
carry-before|2|far|newcomer|says|none|	: -26	stop -27	word -18
carry-before|2|far|newcomer|says|own|	: -17	start -19	stop -28
carry-before|2|far|none|	, -23	,auxiliary -14	,verb-saying -34	,word -13	: 18	auxiliary -16	coordinator -13	elided -22	none 15	own -11	preposition -9	pronoun -13	stop -65	subordinator -17
carry-before|2|far|own|	elided -18	own -47
carry-before|2|far|preposition|	lower -35	none -16
carry-before|2|far|pronoun|	, -37	. 9	? -13	lower -26
carry-before|2|far|question|false|	false -26	true -42
carry-before|2|far|question|true|	false 15	true 12
carry-before|2|far|start|	upper 8
carry-before|2|far|stop|	none -20	upper -57
carry-before|2|far|subject|	elided -16	own -17
carry-before|2|far|subordinator|	lower -25
carry-before|2|far|that|	lower -27
carry-before|2|far|verb-judging|	lower -26
carry-before|2|far|verb-saying|	, -58	lower -12
carry-before|2|far|verb-thinking|	lower -6
carry-before|2|far|word|	lower -43
carry-before|2|far|—|	none -17
carry-before|3|	far -16
carry-before|3|far|,verb-saying|	none 6
carry-before|3|far|,|	capital -30	determiner -28	none -14	pronoun -31	verb-saying -52	word -19
carry-before|3|far|.|	end -18
carry-before|3|far|	1 -23	10+ 11	2 -24	3 -25	4-5 -35	6-9 -10	auxiliary -32	pronoun -16	stop -31	that -20	verb-judging -14	verb-saying -16	word -28
carry-before|3|far|adjacent|	false -16
carry-before|3|far|auxiliary|	lower -32
carry-before|3|far|capital|	, -39
carry-before|3|far|determiner|	, -30
carry-before|3|far|end|	. -23
carry-before|3|far|inside|	false -19
carry-before|3|far|newcomer|acts|none|	start 8
carry-before|3|far|newcomer|	says 15
carry-before|3|far|none|	, 15	,verb-saying -16	: -16	end 27	none 21	own -22	preposition -21	stop -31	subordinator 12
carry-before|3|far|own|	elided -13	none -17
carry-before|3|far|pronoun|	, -28	? -18	lower -16
carry-before|3|far|question|false|	false -12	true -12
carry-before|3|far|start|	upper 11
carry-before|3|far|stop|	none 6	upper -31
carry-before|3|far|subject|	none 10
carry-before|3|far|that|	lower -20
carry-before|3|far|verb-judging|	lower -13
carry-before|3|far|verb-saying|	, -33	lower -16
carry-before|3|far|word|	, -14	lower -28
carry-next|0|	0 29	1 11	2 -10	3 -30
carry-next|0|0|,auxiliary|	none 23
carry-next|0|0|,determiner|	none -14
carry-next|0|0|,pronoun|	none -11
carry-next|0|0|,verb-saying|	none 20
carry-next|0|0|,word|	none -16
carry-next|0|0|.|	capital 7	end 23	preposition 18
carry-next|0|0|	10+ 14	2 26	3 9	4-5 -10	6-9 14	auxiliary -18	capital 7	determiner -15	preposition -8	start 16	stop 30	subordinator 19	verb-judging -15	word 6
carry-next|0|0|:|	none -7
carry-next|0|0|;|	none -31
carry-next|0|0|adjacent|	false 29
carry-next|0|0|auxiliary|	lower -18
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 36
carry-next|0|0|determiner|	lower -8
carry-next|0|0|elided|	elided 22
carry-next|0|0|first|	false 16
carry-next|0|0|inside|	false 22
carry-next|0|0|newcomer|	none 8
carry-next|0|0|newcomer|none|elided|	stop 27
carry-next|0|0|newcomer|none|none|	determiner -8	stop 9
carry-next|0|0|newcomer|none|own|	start 11	stop 25	word -18
carry-next|0|0|none|	none -17
carry-next|0|0|own|	own 12
carry-next|0|0|preposition|	lower -8
carry-next|0|0|pronoun|	, -7
carry-next|0|0|question|false|	false 27
carry-next|0|0|start|	upper 16
carry-next|0|0|stop|	upper 30
carry-next|0|0|subject|	elided 22	none -17	own 12
carry-next|0|0|subordinator|	lower 19
carry-next|0|0|verb-judging|	lower -15
carry-next|0|0|verb-saying|	, 16
carry-next|0|0|word|	lower 6
carry-next|0|1|	, -40	10+ -8	3 -26	4-5 12	6-9 14	: -15	adverb 11	auxiliary 13	capital -34	pronoun 7	quote -18	stop -13	verb-saying -14	word 7
carry-next|0|1|,auxiliary|	none -15
carry-next|0|1|,pronoun|	? -17	none -20
carry-next|0|1|,verb-judging|	none -27
carry-next|0|1|,verb-saying|	! -19	? -17	none -16
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -14
carry-next|0|1|,|	determiner 18	lower -37	none -24	pronoun 18	verb-saying -19	word -16
carry-next|0|1|.|	preposition -11	pronoun -18
carry-next|0|1|:|	none -7	upper -18
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,verb-saying -22	end -18
carry-next|0|1|adjacent|	false 11
carry-next|0|1|adverb|	lower 11
carry-next|0|1|auxiliary|	lower 13
carry-next|0|1|capital|	, 19	. -22	? -14	lower -33	none 7
carry-next|0|1|coordinator|	none -33
carry-next|0|1|determiner|	. -14
carry-next|0|1|elided|	elided -17	none 11	own -18
carry-next|0|1|inside|	false 11
carry-next|0|1|newcomer|	none -17
carry-next|0|1|newcomer|none|elided|	start 9
carry-next|0|1|newcomer|none|none|	, -28	adverb 11	auxiliary -27	capital -22	determiner 6	preposition 7	start -10	stop -18	verb-judging 11	word -9
carry-next|0|1|newcomer|none|own|	, -29	: -18	capital -24	preposition 8	pronoun 9	start -18	stop -39	that -24	verb-saying -34
carry-next|0|1|none|	, -19	,determiner -13	,pronoun -22	,verb-saying -22	; -22	auxiliary -24	coordinator 12	determiner -11	elided 8	end -21	none -6	own -14
carry-next|0|1|own|	none 13	own -42
carry-next|0|1|pronoun|	, -15	. -12	? -16	lower 7
carry-next|0|1|question|false|	false 19	true -45
carry-next|0|1|question|true|	false -32
carry-next|0|1|quote|	? -17	upper -10
carry-next|0|1|stop|	? -17	none 33	upper -12
carry-next|0|1|subject|	elided -10	none -12	own -12
carry-next|0|1|verb-saying|	, 15	lower -14
carry-next|0|1|word|	, -6	lower 12	none -26
carry-next|0|1|—|	? -20	none 9
carry-next|0|2|	, 7	1 -24	10+ -7	2 -29	3 -31	4-5 6	6-9 -21	auxiliary -28	capital -7	determiner -24	preposition -28	pronoun -11	start 16	stop -18	subordinator -22	that -14	verb-judging -18	verb-saying -20	word -42
carry-next|0|2|,auxiliary|	none -34
carry-next|0|2|,pronoun|	none -15
carry-next|0|2|,verb-saying|	none -18
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	lower 8	pronoun -43
carry-next|0|2|.|	determiner -10	end 25
carry-next|0|2|?|	,verb-saying -10	end -14
carry-next|0|2|adjacent|	false -10
carry-next|0|2|auxiliary|	lower -28
carry-next|0|2|capital|	. -10	? -13	lower -7
carry-next|0|2|determiner|	, -16	lower -24
carry-next|0|2|elided|	elided -13	own -25
carry-next|0|2|first|	false 16
carry-next|0|2|inside|	false -29
carry-next|0|2|newcomer|	none -19
carry-next|0|2|newcomer|none|elided|	start 9	stop -12
carry-next|0|2|newcomer|none|none|	, -22	: -17	auxiliary -8	capital -7	determiner -12	preposition -21	pronoun -8	start 11	stop -6	word -26
carry-next|0|2|newcomer|none|own|	, 11	: -24	auxiliary -19	determiner -15	preposition -16	start -64	stop -28	word -18
carry-next|0|2|none|	,auxiliary -34	,pronoun -19	,verb-judging -19	,verb-saying -17	,word 6	auxiliary -10	elided -28	none 12	own -47	stop -52
carry-next|0|2|own|	none -29	own -57
carry-next|0|2|preposition|	. -18	lower -27	none -7
carry-next|0|2|pronoun|	, -20	. -19	? 9	lower -11
carry-next|0|2|question|false|	false -13
carry-next|0|2|question|true|	false -23
carry-next|0|2|start|	upper 16
carry-next|0|2|stop|	none -23	upper -18
carry-next|0|2|subject|	elided -12	none -13	own -17
carry-next|0|2|subordinator|	lower -22
carry-next|0|2|that|	lower -14
carry-next|0|2|verb-judging|	lower -18
carry-next|0|2|verb-saying|	, 6	lower -20
carry-next|0|2|word|	lower -42
carry-next|0|3|,auxiliary|	none -8
carry-next|0|3|,verb-saying|	none -34
carry-next|0|3|,|	pronoun -17
carry-next|0|3|.|	end -20
carry-next|0|3|	1 -15	10+ -26	2 -15	3 -20	4-5 -16	6-9 -25	determiner -18	preposition -15	start -29	stop -10	verb-saying -19	word -14
carry-next|0|3|adjacent|	false -30
carry-next|0|3|determiner|	lower -14
carry-next|0|3|first|	false -29
carry-next|0|3|inside|	false -28
carry-next|0|3|newcomer|	none -25
carry-next|0|3|newcomer|none|none|	determiner -14
carry-next|0|3|newcomer|none|own|	start -27	stop -22	verb-saying -12
carry-next|0|3|none|	,verb-saying -28	own -13	stop -7
carry-next|0|3|own|	elided -13	none -26	own -22
carry-next|0|3|question|false|	false -30
carry-next|0|3|start|	upper -28
carry-next|0|3|stop|	none -25	upper -10
carry-next|0|3|subject|	none -15	own -31
carry-next|0|3|verb-saying|	lower -17
carry-next|0|3|word|	lower -14
carry-next|1|	far -33
carry-next|1|far|!|	,verb-saying -16	end -24
carry-next|1|far|	, -21	1 14	10+ -64	3 -8	4-5 -12	6-9 -38	; -19	auxiliary -43	capital -42	coordinator -34	pronoun -37	quote -16	start -28	stop -44	subordinator -52	that -46	verb-judging -46	verb-saying -48	verb-thinking -35	word -11	— -24
carry-next|1|far|,auxiliary|	? -13	none -53
carry-next|1|far|,determiner|	none -21
carry-next|1|far|,preposition|	none -25
carry-next|1|far|,pronoun|	none -23
carry-next|1|far|,subordinator|	none -20
carry-next|1|far|,verb-saying|	! -20	? -25	none -25
carry-next|1|far|,word|	none -29
carry-next|1|far|,|	capital -26	determiner -55	lower -17	none -50	pronoun -29	upper -27	verb-saying -45	word -29
carry-next|1|far|.|	capital 6	determiner 13	end -10	preposition -21	pronoun -36	subordinator -14	— -20
carry-next|1|far|:|	lower 7	none 23
carry-next|1|far|;|	lower -19	none -14
carry-next|1|far|?|	,pronoun -16	,word -16	capital -24	determiner -16	end -12	pronoun -27	quote -14	stop -16	verb-saying -26	— -23
carry-next|1|far|adjacent|	false -33
carry-next|1|far|adverb|	none -17
carry-next|1|far|alone|	false -18	true -32
carry-next|1|far|auxiliary|	lower -42	none -31
carry-next|1|far|capital|	, -17	. -35	? -28	lower -41	none -23
carry-next|1|far|coordinator|	, -20	lower -34	none -36
carry-next|1|far|determiner|	, -51	. -17	? -22	lower -14	none -15
carry-next|1|far|elided|	elided -28	none -25	own -42
carry-next|1|far|end|	! -24	. -35	? -21	none 44
carry-next|1|far|first|	false -9	true -13
carry-next|1|far|inside|	false -26
carry-next|1|far|newcomer|	none -9
carry-next|1|far|newcomer|none|elided|	, -20	: -26	determiner -17	start -27	stop -31	word -24
carry-next|1|far|newcomer|none|none|	: 7	auxiliary -31	capital -25	coordinator -16	determiner -27	preposition -30	pronoun -25	stop -21	that -12	verb-judging -25	verb-thinking -14	word -41	— -24
carry-next|1|far|newcomer|none|own|	, -27	: -11	adverb -24	auxiliary -46	capital -32	determiner 10	preposition 8	pronoun -34	start -39	stop -18	that -32	verb-saying -35
carry-next|1|far|none|	+ -15	,auxiliary -16	,determiner -17	,preposition -19	,pronoun -37	,subordinator -26	,verb-saying -24	,verb-thinking -20	,word 14	: -27	; -24	auxiliary -24	capital -30	elided -7	end -27	none 20	own -43	preposition -41	pronoun -13	stop -40	subordinator 7	verb-judging 12	word -33	— -18
carry-next|1|far|own|	elided -30	own -12
carry-next|1|far|preposition|	. -23	lower -8	none -9	upper 6
carry-next|1|far|pronoun|	, -11	. -25	? -11	lower -35	none -12
carry-next|1|far|question|false|	false -24	true -29
carry-next|1|far|question|true|	false -35
carry-next|1|far|quote|	upper -16
carry-next|1|far|start|	other -19	upper -26
carry-next|1|far|stop|	none -65	other -8	upper -43
carry-next|1|far|subject|	elided -55	none -7
carry-next|1|far|subordinator|	, -19	lower -52
carry-next|1|far|that|	lower -46
carry-next|1|far|verb-judging|	lower -46	none -19
carry-next|1|far|verb-saying|	, -43	? -34	lower -45	none -28	upper -20
carry-next|1|far|verb-thinking|	lower -32
carry-next|1|far|word|	, -10	lower -9	none -36	upper -23
carry-next|1|far|–|	, -17
carry-next|1|far|—|	. -20	none -27	upper -24
carry-next|2|	far -12
carry-next|2|far|	, -32	10+ -55	2 11	3 -12	4-5 12	6-9 -17	: 12	adverb -19	auxiliary -13	capital -29	coordinator -14	determiner 8	preposition -6	pronoun 10	start 15	stop -43	subordinator -31	that -20	verb-judging -20	verb-thinking -19	word -19
carry-next|2|far|,auxiliary|	none -28
carry-next|2|far|,verb-saying|	none -8
carry-next|2|far|,word|	none -18
carry-next|2|far|,|	capital -26	determiner -18	lower -32	none -28	pronoun -10	verb-saying -26	word -17
carry-next|2|far|.|	capital -30	determiner -24	end 25	pronoun -6
carry-next|2|far|:|	lower 12	none 24	upper 10
carry-next|2|far|?|	,verb-saying 7	capital -26	end -26	pronoun -21
carry-next|2|far|adjacent|	false -12
carry-next|2|far|adverb|	lower -19
carry-next|2|far|alone|	false 13
carry-next|2|far|auxiliary|	lower -13	none -21
carry-next|2|far|capital|	, -42	. -25	lower -29
carry-next|2|far|coordinator|	lower -14	none -31
carry-next|2|far|determiner|	, -36	. -26	lower 8
carry-next|2|far|elided|	elided -19	own -24
carry-next|2|far|end|	. -40	? 11	none 31
carry-next|2|far|first|	false 12
carry-next|2|far|inside|	false -22
carry-next|2|far|newcomer|	none 7
carry-next|2|far|newcomer|none|elided|	stop -24
carry-next|2|far|newcomer|none|none|	: 11	preposition -19	start 23	stop -14	word -15
carry-next|2|far|newcomer|none|own|	, -17	: -10	preposition -6	start 19	stop -57
carry-next|2|far|none|	, -24	,auxiliary -10	,verb-judging -19	,verb-saying 12	,word -25	capital -17	coordinator -23	elided -14	preposition -14	stop -56	— -20
carry-next|2|far|own|	own 15
carry-next|2|far|preposition|	lower -19	none -44	upper 8
carry-next|2|far|pronoun|	, -16	. -19	lower 10	none -18
carry-next|2|far|question|false|	false -11	true -16
carry-next|2|far|question|true|	false -43	true 18
carry-next|2|far|start|	upper 15
carry-next|2|far|stop|	none -80	upper -43
carry-next|2|far|subject|	elided -34	own 15
carry-next|2|far|subordinator|	lower -31	none -29
carry-next|2|far|that|	lower -20
carry-next|2|far|verb-judging|	lower -20
carry-next|2|far|verb-saying|	upper -23
carry-next|2|far|verb-thinking|	lower -19
carry-next|2|far|word|	, -6	lower -19
carry-next|3|far|	, 7	10+ -14	2 22	3 -15	4-5 -9	6-9 -9	auxiliary 19	capital -20	preposition -31	stop -58	word 9
carry-next|3|far|,verb-saying|	none -22
carry-next|3|far|,|	capital -13	determiner -33	lower 8	pronoun -34	word 8
carry-next|3|far|.|	end -18
carry-next|3|far|?|	pronoun -15
carry-next|3|far|alone|	false 19
carry-next|3|far|auxiliary|	lower 19
carry-next|3|far|capital|	, -19	lower -20
carry-next|3|far|determiner|	, -33
carry-next|3|far|elided|	own 12
carry-next|3|far|end|	. -32	none 12
carry-next|3|far|first|	false -9
carry-next|3|far|newcomer|	none 16
carry-next|3|far|newcomer|none|none|	start 15
carry-next|3|far|newcomer|none|own|	preposition -24
carry-next|3|far|none|	, -18	,verb-saying 19	none 14	stop 7
carry-next|3|far|own|	none -26
carry-next|3|far|preposition|	lower -31	none -26
carry-next|3|far|pronoun|	, -15
carry-next|3|far|question|true|	false -10
carry-next|3|far|stop|	none -55	upper -58
carry-next|3|far|subject|	elided 12	none 13
carry-next|3|far|subordinator|	none 15
carry-next|3|far|verb-saying|	, -65
carry-next|3|far|word|	, -21	lower 9
ending|according-to|.|	1 22
ending|according-to|none|	0 8	1 19	4-6 12	7-12 -6
ending|colon|,|	1 -26
ending|colon|.|	1 7	4-6 -22
ending|colon|none|	1 -32
ending|interview|.|	26+ -34
ending|interview|?|	26+ -11
ending|named-before|!|	1 9	13-25 13	26+ -18	4-6 18	7-12 9
ending|named-before|,|	1 -44	13-25 -36	2 -37	26+ -38	3 -56	7-12 -18
ending|named-before|.|	1 -27	13-25 22	26+ -40	4-6 -8
ending|named-before|?|	1 -26	13-25 -30	26+ -32	3 8	7-12 12
ending|named-before|none|	1 22	2 21	26+ -49	3 -29	4-6 -8	7-12 -15
ending|named-nearby|!|	0 6	1 -11	4-6 -11	7-12 18
ending|named-nearby|,|	0 12	1 28	2 11	4-6 15	7-12 -23
ending|named-nearby|.|	0 -26	13-25 -22	26+ -16	7-12 -9
ending|named-nearby|?|	0 9	1 -13	13-25 -8	3 17	7-12 7
ending|named-nearby|none|	0 -23	1 -13	13-25 -16	2 14	26+ -17	4-6 9
ending|paragraph-before|!|	26+ -12
ending|paragraph-before|,|	26+ -22
ending|paragraph-before|.|	26+ -38
ending|paragraph-before|?|	26+ -22
ending|paragraph-before|none|	26+ -29
ending|possessor|,|	4-6 7
ending|possessor|.|	2 13	3 -16	4-6 -14	7-12 -13
ending|possessor|?|	4-6 -13
ending|possessor|none|	0 -15	1 -21	2 -6	3 15	4-6 -26	7-12 -13
ending|quote-then-speaker|!|	0 19
ending|quote-then-speaker|,|	-12 -6	0 35	1 16	13-25 -18	2 -26	3 -8	7-12 -51
ending|quote-then-speaker|?|	0 38	1 6
ending|quote-then-speaker|none|	-10 -30	-12 24	-14 -25	-15 -20	-2 -17	-20 16	-23 -15	-3 -31	-4 -37	-6 -8	-7 -13	-8 -24	0 -14	1 -15	13-25 -30	2 22	4-6 -29
ending|quote-then-verb|!|	1 -6
ending|quote-then-verb|,|	0 14	1 13	13-25 -13	4-6 -16	7-12 -27
ending|quote-then-verb|?|	1 27
ending|quote-then-verb|none|	0 -7	1 12	2 6	3 6	4-6 -18	7-12 -19
ending|sentence-after|!|	0 -16
ending|sentence-after|.|	0 11	1 7	2 -6	3 -27	4-6 -20
ending|sentence-after|?|	0 6	1 14	3 -18	4-6 -17
ending|sentence-before|!|	13-25 -34	2 -15	4-6 12
ending|sentence-before|,|	1 -38	13-25 -21	2 -19	26+ -32	3 7	4-6 -35	7-12 -39
ending|sentence-before|.|	1 28	13-25 -9	3 -12	4-6 17	7-12 -10
ending|sentence-before|?|	13-25 -12	2 -17	3 -9	4-6 -14	7-12 6
ending|sentence-before|none|	1 6	26+ -7	3 -48	4-6 -15	7-12 6
ending|signature|.|	1 18
ending|signature|none|	1 -7
ending|speaker-then-quote|!|	1 21	3 13	4-6 -8
ending|speaker-then-quote|,|	4-6 16
ending|speaker-then-quote|.|	0 -12	1 23	13-25 -20	3 14	4-6 7	7-12 -27
ending|speaker-then-quote|?|	1 -7	13-25 -19	2 13	3 17
ending|speaker-then-quote|none|	1 -15	13-25 -19	26+ -26	3 -7
ending|topic|!|	26+ -24	7-12 -16
ending|topic|.|	13-25 -25	26+ -10	3 17
ending|topic|?|	13-25 -39	26+ -36	3 15	7-12 6
ending|topic|none|	0 -27	1 13	13-25 -12	2 14	26+ -64	3 18	4-6 10
ending|transcript|.|	0 18
ending|verb-then-speaker|.|	0 -19	13-25 -14	4-6 15	7-12 -21
ending|verb-then-speaker|none|	0 -37	1 12	13-25 -36	4-6 -9	7-12 -6
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 16
follow|according-to|,subordinator|	none 8
follow|according-to|,verb-saying|	none -14
follow|according-to|,word|	none 12
follow|according-to|:|	none 13
follow|according-to|;|	none 14
follow|according-to|coordinator|	none -20
follow|according-to|end|	. 30
follow|according-to|preposition|	none 16
follow|according-to|word|	none 8
follow|colon|,auxiliary|	none -12
follow|colon|,verb-saying|	none -10
follow|colon|capital|	, -21	. -7	? 7
follow|colon|determiner|	. -6
follow|colon|end|	? 8	none -25
follow|colon|preposition|	. -22
follow|colon|pronoun|	. -15	? -21
follow|colon|stop|	? -8	none -17
follow|colon|verb-saying|	, -22
follow|interview|end|	. -34	? -11
follow|named-before|,auxiliary|	? -20
follow|named-before|,pronoun|	! 8	? -19
follow|named-before|,verb-judging|	none -30
follow|named-before|,verb-saying|	! 17	? -35
follow|named-before|,verb-thinking|	none -25
follow|named-before|,word|	none 13
follow|named-before|,|	none -24
follow|named-before|:|	none -11
follow|named-before|capital|	, -56	. 10	? -9	none -42
follow|named-before|determiner|	, -22	. -16	none 14
follow|named-before|end|	! 6	. -15
follow|named-before|preposition|	. -17
follow|named-before|pronoun|	, -29	. 11	? -19	none -37
follow|named-before|stop|	none 12
follow|named-before|verb-saying|	, -79	? -27	none -13
follow|named-before|—|	. -15	none -10
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 11	none 24
follow|named-nearby|,pronoun|	? 13
follow|named-nearby|,subordinator|	none 6
follow|named-nearby|,verb-saying|	! -7	? -9	none 7
follow|named-nearby|,verb-thinking|	none 15
follow|named-nearby|,word|	? 13	none 7
follow|named-nearby|,|	none -22
follow|named-nearby|:|	none -23
follow|named-nearby|;|	none -24
follow|named-nearby|adverb|	none -12
follow|named-nearby|auxiliary|	none -23
follow|named-nearby|capital|	, 7	. -8
follow|named-nearby|coordinator|	, -11	none -46
follow|named-nearby|determiner|	. -11	? -16	none -21
follow|named-nearby|end|	? 6	none -23
follow|named-nearby|pronoun|	! 6	, 25	. -27	? 8	none 7
follow|named-nearby|quote|	? 17
follow|named-nearby|stop|	? 12	none 20
follow|named-nearby|subordinator|	. -11	none -8
follow|named-nearby|verb-judging|	none -7
follow|named-nearby|verb-saying|	, 20
follow|named-nearby|–|	, 20
follow|named-nearby|—|	none 16
follow|paragraph-before|,auxiliary|	none -26
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -7
follow|paragraph-before|,verb-saying|	? -12	none -23
follow|paragraph-before|,word|	none -13
follow|paragraph-before|capital|	, -16	? -30
follow|paragraph-before|determiner|	, -16	? -11
follow|paragraph-before|end|	. -36	? -13
follow|paragraph-before|pronoun|	, -6	? -11
follow|paragraph-before|verb-saying|	, -18	? -20	none -18
follow|paragraph-before|word|	, -8
follow|paragraph-before|—|	none -10
follow|possessor|,|	none -36
follow|possessor|capital|	. -14
follow|possessor|determiner|	. -17
follow|possessor|end|	. 7	none -21
follow|possessor|preposition|	none -30
follow|possessor|pronoun|	. -32
follow|possessor|word|	none -19
follow|quote-then-speaker|+|	none 11
follow|quote-then-speaker|,auxiliary|	none 12
follow|quote-then-speaker|,coordinator|	none -7
follow|quote-then-speaker|,determiner|	none -13
follow|quote-then-speaker|,verb-saying|	none -18
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|,|	none 9
follow|quote-then-speaker|:|	none -27
follow|quote-then-speaker|;|	none -6
follow|quote-then-speaker|auxiliary|	none 8
follow|quote-then-speaker|capital|	, 27	none 20
follow|quote-then-speaker|coordinator|	, -24	none -42
follow|quote-then-speaker|determiner|	, 11	? 22	none -14
follow|quote-then-speaker|pronoun|	! 19	, 30	? 26	none 32
follow|quote-then-speaker|subordinator|	none -10
follow|quote-then-speaker|verb-judging|	none 6
follow|quote-then-speaker|verb-saying|	, -36
follow|quote-then-speaker|word|	, 21	none -13
follow|quote-then-verb|,determiner|	none 10
follow|quote-then-verb|,pronoun|	? 22	none 36
follow|quote-then-verb|,verb-judging|	none 29
follow|quote-then-verb|,verb-saying|	! -11	? 16	none 13
follow|quote-then-verb|,word|	? 7
follow|quote-then-verb|:|	none -14
follow|quote-then-verb|capital|	, -22
follow|quote-then-verb|coordinator|	none -44
follow|quote-then-verb|determiner|	, -26
follow|quote-then-verb|preposition|	none 11
follow|quote-then-verb|verb-saying|	, 14	none 21
follow|quote-then-verb|word|	none 9
follow|quote-then-verb|–|	, 13
follow|quote-then-verb|—|	none 24
follow|sentence-after|capital|	. -10	? 20
follow|sentence-after|determiner|	! -19	. -15	? -30
follow|sentence-after|pronoun|	. 19	? -15
follow|sentence-after|—|	. -7
follow|sentence-before|,auxiliary|	? -23	none -31
follow|sentence-before|,coordinator|	none -25
follow|sentence-before|,determiner|	none -30
follow|sentence-before|,preposition|	none -25
follow|sentence-before|,pronoun|	? -23	none -26
follow|sentence-before|,subordinator|	none -15
follow|sentence-before|,verb-saying|	? -47	none 17
follow|sentence-before|,verb-thinking|	none -24
follow|sentence-before|,word|	none -18
follow|sentence-before|,|	none -23
follow|sentence-before|;|	none -41
follow|sentence-before|capital|	, -53	. -9	none -42
follow|sentence-before|coordinator|	, -22	none 16
follow|sentence-before|determiner|	, -19	. -14	? 13	none 15
follow|sentence-before|end|	! -31	. 9	? -6	none -13
follow|sentence-before|preposition|	. -17	none 6
follow|sentence-before|pronoun|	, -31	? -29	none -35
follow|sentence-before|quote|	? -18
follow|sentence-before|stop|	? -19	none -32
follow|sentence-before|that|	. 8
follow|sentence-before|verb-judging|	none -25
follow|sentence-before|verb-saying|	, -64	? -33
follow|sentence-before|word|	, -22	none -8
follow|signature|—|	. 18
follow|speaker-then-quote|,auxiliary|	none -18
follow|speaker-then-quote|,determiner|	none 27
follow|speaker-then-quote|,preposition|	none 6
follow|speaker-then-quote|,verb-saying|	none -18
follow|speaker-then-quote|,word|	none 11
follow|speaker-then-quote|:|	none 18
follow|speaker-then-quote|;|	none 42
follow|speaker-then-quote|auxiliary|	none 11
follow|speaker-then-quote|capital|	. 14	? 14
follow|speaker-then-quote|coordinator|	, 23
follow|speaker-then-quote|determiner|	, 7
follow|speaker-then-quote|end|	. 12	none -38
follow|speaker-then-quote|preposition|	. -12	none -19
follow|speaker-then-quote|pronoun|	. -15
follow|speaker-then-quote|quote|	? 22
follow|speaker-then-quote|stop|	? 6
follow|speaker-then-quote|that|	none 17
follow|topic|,auxiliary|	? -18
follow|topic|,coordinator|	none 9
follow|topic|,determiner|	none -23
follow|topic|,preposition|	none -37
follow|topic|,pronoun|	? -21	none -9
follow|topic|,subordinator|	none -21
follow|topic|,verb-judging|	none -17
follow|topic|,verb-saying|	? -36	none -25
follow|topic|,verb-thinking|	none -19
follow|topic|,word|	? -27
follow|topic|:|	none -24
follow|topic|;|	none -7
follow|topic|auxiliary|	none -11
follow|topic|capital|	? 9
follow|topic|coordinator|	none 19
follow|topic|determiner|	? -8	none 27
follow|topic|end|	. -10	? -21	none -35
follow|topic|preposition|	. -14	none -16
follow|topic|pronoun|	. -26
follow|topic|stop|	none 17
follow|topic|verb-judging|	none -17
follow|topic|word|	none -9
follow|topic|—|	none -14
follow|transcript|end|	. 18
follow|verb-then-speaker|,subordinator|	none -31
follow|verb-then-speaker|,verb-saying|	none -18
follow|verb-then-speaker|,word|	none -26
follow|verb-then-speaker|,|	none -21
follow|verb-then-speaker|auxiliary|	none -20
follow|verb-then-speaker|coordinator|	none -31
follow|verb-then-speaker|determiner|	. -10
follow|verb-then-speaker|end|	. 7	none -31
follow|verb-then-speaker|preposition|	. -13	none -49
follow|verb-then-speaker|pronoun|	. -18
follow|verb-then-speaker|stop|	none 7
follow|verb-then-speaker|word|	none 15
force|according-to|according|	0 8	1 21	4-6 12	7-12 -6
force|colon|naked|	1 -7	3 6	4-6 -26
force|interview|naked|	26+ -36
force|named-before|naked|	1 10	13-25 -11	2 21	26+ -83	3 -17	4-6 -6	7-12 -7
force|named-nearby|naked|	0 -9	1 -9	13-25 -21	2 13	26+ -22	3 9	4-6 13	7-12 -8
force|paragraph-before|according|	26+ -10
force|paragraph-before|judging|	26+ -32
force|paragraph-before|other|	26+ -28
force|paragraph-before|saying|	26+ -45
force|paragraph-before|thinking|	26+ -25
force|possessor|naked|	0 -17	1 -23	2 11	3 14	4-6 -31	7-12 -18
force|quote-then-speaker|judging|	-10 -16	-12 25	-4 -20	-6 15	-9 -25	0 23	1 -26	7-12 -29
force|quote-then-speaker|other|	-10 -22	-11 10	-12 -15	-14 -14	-15 -23	-16 -20	-3 -21	-4 -26	-5 10	-6 -6	-8 -30	-9 25	13-25 -29	2 19	3 -30	4-6 -51	7-12 -43
force|quote-then-speaker|saying|	-10 -15	-11 -16	-12 20	-14 -17	-15 -15	-16 -14	-23 -15	-3 -23	-4 -14	-5 -6	-6 -11	-7 -19	-8 -13	-9 6	0 28	1 -12	13-25 -14	2 14	3 -8	4-6 -10	7-12 -20
force|quote-then-speaker|thinking|	-12 6	-3 -13	0 28	1 8	2 -11	4-6 -10	7-12 9
force|quote-then-verb|judging|	1 28	7-12 -14
force|quote-then-verb|other|	1 10
force|quote-then-verb|saying|	0 14	1 8	13-25 -11	2 8	3 7	4-6 -21	7-12 -26
force|sentence-after|according|	13-25 -17
force|sentence-after|judging|	1 -20	4-6 -21	7-12 -23
force|sentence-after|other|	1 9	13-25 -27	2 -24	3 -29	4-6 -13	7-12 -24
force|sentence-after|saying|	1 8	3 -30	4-6 -19
force|sentence-after|thinking|	0 16	4-6 -21
force|sentence-before|according|	13-25 -17	26+ -41	3 -22	7-12 12
force|sentence-before|judging|	13-25 -16	2 -25	26+ -44	3 -21	7-12 -17
force|sentence-before|other|	1 -9	2 -27	3 -13	4-6 -17	7-12 -32
force|sentence-before|saying|	1 22	13-25 -14	2 30	3 -16	7-12 -8
force|sentence-before|thinking|	1 -16	13-25 -9	2 -12	26+ -24	3 -17	4-6 -13	7-12 -23
force|signature|naked|	1 15
force|speaker-then-quote|judging|	0 20	1 11	13-25 -23	2 7	3 -17	7-12 -18
force|speaker-then-quote|other|	0 -41	1 -22	13-25 6	26+ -23
force|speaker-then-quote|saying|	0 7	13-25 -34	2 7	3 10	4-6 7
force|speaker-then-quote|thinking|	1 -15	13-25 -23	26+ -14	3 20	4-6 8	7-12 -7
force|topic|naked|	0 -27	1 9	13-25 -19	2 14	26+ -56	3 26	4-6 12
force|transcript|naked|	0 22
force|verb-then-speaker|judging|	1 -17	2 14	3 -17	4-6 -32	7-12 -35
force|verb-then-speaker|saying|	0 -15	1 11	13-25 -42	4-6 8	7-12 -11
form|according-to|other|	according 15
form|paragraph-before|base|	apposed -13	apposition -13	direct -13	shared -15
form|paragraph-before|other|	according -10	apposed -15	apposition -11	direct -21	passive -8	relative -21	shared -12
form|paragraph-before|participle|	apposition -10	direct -11	shared -19
form|paragraph-before|past|	apposed -22	apposition -14	direct -27	inverted -27	passive -6	relative -16	shared -18
form|paragraph-before|present|	apposed -12	apposition -8	inverted -7	shared -9
form|quote-then-speaker|base|	apposed -20	direct -38
form|quote-then-speaker|other|	apposed 12	apposition -22	direct -6	passive -23	relative -33
form|quote-then-speaker|participle|	apposed 18	apposition -22
form|quote-then-speaker|past|	direct 19	relative 9	shared -31
form|quote-then-speaker|present|	apposed -9	apposition -21	direct 8	shared 22
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 6
form|sentence-after|base|	direct -9
form|sentence-after|other|	apposed 9	apposition -27	direct -6	shared -12
form|sentence-after|past|	apposed -27	apposition -25	direct 7
form|sentence-after|present|	apposed -25	apposition -8	direct 14	inverted -6
form|sentence-before|base|	apposed -29	apposition -15	direct -74	relative -11
form|sentence-before|other|	apposed -9	apposition -6	direct -10	passive -27
form|sentence-before|participle|	apposition -26	direct -41
form|sentence-before|past|	apposed -15	inverted -8	passive -30
form|sentence-before|present|	apposed -36	apposition -18	inverted -19	passive -16	relative -33
form|speaker-then-quote|base|	apposed -29	direct -19	shared -32
form|speaker-then-quote|other|	apposed -8	apposition -37	direct -9	passive 9	relative 11	shared -19
form|speaker-then-quote|participle|	apposed -26	apposition -30	direct 6	shared -6
form|speaker-then-quote|past|	apposed -16	apposition -24	direct 28	passive -21	shared -29
form|speaker-then-quote|present|	apposed 30	apposition -29	direct 16	relative 22	shared -13
form|verb-then-speaker|past|	inverted 6
form|verb-then-speaker|present|	inverted -10
gap|according-to|	 23	, 25	,; -13	,c 17	,c; -19	,q 12	,s -21	; -32	c -18
gap|paragraph-before|	 -31	, -31	,; -25	,;c -15	,;s -14	,c -21	,cq -7	,cs -15	,q -26	,qc -9	,qs -13	,s -19	,sc -16	,sq -12	; -19	;, -20	;c -10	;c, -6	;s -8	c -26	c, -21	c,q -7	c,s -8	cq -6	q -14	q, -25	qs -12	s -14	s, -14	s,c -10	s,q -12	sc -7	sq -8
gap|quote-then-speaker|	 21	, 15	,; 9	,cs -30	,s -16	; -23	;, -17	c -48	cs -34	s -14
gap|quote-then-verb|	 12	, 19	,c -19	,q -13	,s -25	; -9	c -45
gap|sentence-after|	 14	, -40	; 7	;,s -18	c -24	s -12	s, 23
gap|sentence-before|	, -13	,; -57	,c -47	,cq -24	,q -26	,q; -8	,qc -24	,qc; -18	,qs -31	,s -10	,s; -37	,sq -29	,sq; -30	,sqc -26	; -9	;, -50	;,c 14	;c -17	;q -38	;q, -22	;q,c 7	;qc -13	;s -23	c,; 13	c,s -46	c; -15	cq -26	cq,s -27	cs 17	cs, -7	csq, -19	q -53	q, -68	q,; -49	q,c -26	q,s -15	q,s; -18	q; -10	q;, -19	qc -27	qc, -29	qcs 13	qs, -23	qs,; -19	qsc 14	s 6	s, -22	s,; -45	s,c -37	s,c; -30	s,q -28	s; -12	sc -11	sc, 20	sq, 7	sq,; -6	sq,c 6	sq; -36	sqc -16	sqc, -27
gap|speaker-then-quote|	 15	, -7	,; -40	,c -23	,c; -23	,cs -7	,s 10	,sc 12	;, -22	;s -20	c, 12	c,s -11	c; 17	cs 7	q -8	q, -18	q,s -26	qc -15	s 12	s, -17	s,; -28	s; -8	sq 16	sq, -19	sqc -11
gap|verb-then-speaker|	 -30	, 28	,; 9	,c 14	,c; -21	,cs -17	,s 9	;, -22	c -39	cs -29	q; -16	s -18
head|	0 -11	1 -23	11 -14	12 -6	14 -16	2 -6	20 -15	2019 -10	2022 7	2024 -9	2025 -22	2027 -9	22 15	29 -13	3 -14	300 -15	31 -9	34 -22	4 13	400 -12	5 -22	57 -14	58 -12	6 -12	62 -12	64 -26	67 -23	7 11	71 6	74 -13	77 -19	79 -24	80 -11	84 -13	88 -7	9 -21	aboard -10	accord -16	accordo -19	actor 7	acuerdo -14	acusación -12	acórdão -12	administrador 8	administration -18	administração -13	adversaire -23	advérbio -11	af -16	affaire -16	agency -19	agent -7	agriculture 10	aide 6	airport -12	alert -14	allenatore -12	altro 11	alunos -11	ambassador 14	amministrazione 6	analistas -19	analyst 18	analystes -22	analysts -16	ancien 7	ancienne 9	ander -15	animale -16	animali -13	anni -28	annonce -6	anonymity -19	anos 6	another -13	anyone -15	arbitrage -16	arbitragem -8	arbitro -15	artistes -10	assessora -22	assessore -21	assistente 7	association -22	attorney 20	audio -12	audition -14	author -20	autora 15	avis -13	avocat -15	avocate -26	avoir -14	ayuntamiento -19	azienda 10	ação -11	años -26	bajo 9	ballots -22	banco 7	bank 10	banker 6	base -21	battuta -12	beau -15	beiden -8	berichten -13	best -15	bewindsman 23	billion -11	bloque 7	board 9	boat -11	boats -13	bonden 10	book -18	boss -13	both -13	bowlers -15	braccia -16	brother -25	buren -11	bus -20	buurt -16	buurvrouw 14	buyer -23	c' -21	cabildo -27	call -8	calm -15	cambio -22	came -12	campaign -28	capitaine -23	capital -11	capitán -17	captain 20	case -17	cases -11	caso -20	celle-ci -10	cent -10	cento -18	centre -10	cerimônia -10	chairwoman -8	change -14	chaîne -15	chercheur 7	chercheuse 18	cheuvreux 7	chief -15	children -25	choix -16	civile -14	client -18	cliente -12	clients -25	cloche -18	club -16	coalitiepartijen -7	collaboratore -19	comité -21	commission -22	compagnie 15	compañía -22	complainant 8	comptes 15	comune -9	concorrente -13	conductor 19	conseiller 25	consejo -12	considera -19	consultant 21	contas -17	contract -14	contraire -18	corner -24	coroner 13	correctionele -7	corte -9	costiera -16	council -10	countries -9	county -12	couple -7	courriels -13	course -24	court -21	crew -11	crews -8	critics -18	critique -13	cronista 7	cuerpo 11	cultura 8	c’ -30	dato -19	daughter 9	davanti 15	days -9	deal -12	debat -13	decision -15	decisão -18	defence -25	defender 20	defensa -20	defesa -13	delay -21	dem 14	dernier 22	desculpas -13	despacho 11	dialogue -15	dicastero 13	dies -22	different -13	diplomat 17	diplomate -16	diputada 10	directivo 25	directora -11	directrice -16	dirigeante 9	dirigente 19	distribuidora -19	dizer -16	diálogo -16	document 14	documento 7	dog -13	dossier -17	driver 8	drivers -13	droite -13	drug -8	décision -12	défense -21	détracteurs 10	développement -16	earlier -18	ela 16	ele 42	ella 17	email -28	embassy 13	energy -23	engineer 12	enquête -13	entidad -15	entonces 6	entraîneur -28	entreprise 7	envoy -17	episodio -19	er 37	error -15	es -71	essais -14	estatal -16	este -23	estudo -9	etwas -16	euro -17	européen -14	euros -27	everyone -17	evidence -9	executiva 12	executive 9	expression -18	fallo -23	famílias -18	fans -15	farmacista -19	farmer 18	farmers -26	father 9	felt -18	ferrovia -14	fez 14	fila -12	filha -21	film -24	fils -18	final -21	finale -15	financement -12	floor -6	fondi -7	forward 12	france -29	frase -28	friday -12	fuentes -17	funcionario 13	gallo -8	gauche -27	general 7	getuige -21	gewesen -17	giorni -15	gip 7	girl 11	giudizio -11	goats -17	gol -11	goudzoekers -13	gouverneur -26	governante 14	government -12	governo 6	governor 11	grandfather -8	grandmother 19	groupe -27	grupo -16	guard 21	guidance -9	guineense 15	général 15	haar 15	habitants -24	hallazgo -16	hand -17	he 20	head -13	health -19	heard -18	hearing -20	hem 12	het -76	heure -13	hij 33	his -12	hold -16	homóloga -20	hospital -14	house -19	héros -23	i -55	iedereen -20	ihr -12	il 35	ils -37	indagato -12	industriels -19	inflation -17	inquiry -20	inquérito -11	instituição 13	institute -13	instituto -16	interesse -19	inversión -10	investigadora 12	investment -22	it -84	italiana -13	its -13	jaar -17	joke -8	judge -15	juges -7	junior 11	justice -12	justices -15	keer -10	kinderen -17	king -14	laatste 13	lange -15	latter 10	lawmaker 10	lawmakers 11	lawyer -17	leader -25	leeds -26	lei 16	lendemain -13	lerares 7	less -21	letra -23	letter 12	ley -15	librarian 8	line -24	list -16	lobby -8	local 9	longer -13	looked -17	lui 11	líder -18	maestro 9	magistrada 21	magistrado -15	magistrato 19	mail 8	mairie -23	maker -19	man -29	manager 22	manutention -22	marchés -9	match -16	mayor 8	meeting -14	members -7	men -14	mercado -12	mesmo -15	message -10	million -24	minister 11	ministers -22	ministra 6	ministre 16	ministro -7	ministry 23	minutes -23	modulo -14	monde -10	money -21	more -25	mot -6	motion -8	muestras -7	multa -16	musician 18	mère 12	médailles -8	nacional -10	name -11	named -15	nation -20	negotiations -15	negotiator -18	negócio -6	nobody -24	nom -10	norma -16	nota -25	noticia -15	nous -14	nouveau -11	novelist 17	number -20	occasion -16	oferta -8	office 14	officer 14	official 32	officials -11	on -68	one -22	operator 10	opinion -20	oposição -15	opponent -13	oppositie -22	opposition -18	order -14	organisation -15	osserva -13	owner -14	padre -8	panel -17	paper -24	parents -16	parola -12	parquet 16	part -19	parte -20	partido -19	party -27	patients -11	payment -15	people -36	percent -15	percentual -10	perito 14	person -15	persone -15	pescadores -16	phone -24	piano -20	pilot -16	place 7	plaisantin 10	players -7	plumber -15	plus -12	politica -14	politician 13	político 6	ponte -13	prejuízo -23	premier -27	première 14	prensa -21	presentador -20	president -6	price -13	priest 9	primo 6	principal -14	problema -20	process -16	procura -24	produzione -12	professora 9	program -10	programme -21	projet -23	proposition -16	prosecuting -16	prosecutor 14	prosecutors -14	prova -16	proyecto -14	président -19	prévenu -18	public -21	pénaliste 26	pênalti -9	quale -18	queixa -6	question -19	quis -15	radio -21	ragazzi -15	rapport 15	reaction -22	rechter -30	recteurs -9	region -11	relation -12	relazione -11	remark -24	rensters -17	replied -12	reporter 6	reporters -24	représentant -7	research -17	reserva -18	responsable 6	result -16	resultados -24	retailer -23	rete -10	ricorso -13	rien -20	rientro -19	riferito -14	risas -12	rival 10	rule -23	ruling 9	réponse -18	safe -15	said -41	sale -16	santé -7	says -11	saída -11	second -14	seconde 8	secours -9	secretario -26	secretary -9	secteur -31	seen 14	sentencia 15	septuagénaire 14	sergeant 7	service -20	sesión -18	settimana -16	setting -18	shares -18	she 13	sheets -13	ship -22	shot -9	side -28	sides -21	sie 27	signora 10	silence -10	sindacalista 13	sindacati 10	sindaco 25	sindicatos -14	singer 8	sinistra -23	skipper 17	so -17	socialiste 8	société -16	software -16	someone -14	sottosegretario -12	source 24	sources -16	spokesman -10	spokesperson 17	spokeswoman 19	stand -12	state -18	statement -15	stessa -11	stopped -20	street -7	striker 12	student 24	students -25	study -10	sua -16	suggested -8	suo -24	supervisor 15	supporters -23	syndicaliste 14	sénateurs -16	talks -17	tante -19	target -21	tax -15	te -12	teacher -7	tecnico 23	teenager 9	tekst -12	telephone -24	tempi -13	testa -14	testo -38	text -22	texte -16	that -47	their -21	they -12	third -17	this -23	those -20	time -24	times 11	todos -15	told -24	tongien 9	tout -28	trabajo -15	trainer 9	transcript -19	travail -6	treasurer 18	trial -24	tribunal -10	técnico -11	uitspraak -19	union -15	unit 15	units -15	universiteit -15	university -24	uno 10	uomo 23	usine 6	uur -20	vader -13	vainqueur 13	vakbonden -14	vendeur -14	vendor 14	verdict -13	verklaring -10	vero -12	vertritt -15	veteran 18	vez -16	vicepresidenta -16	view 11	village -24	ville 10	voce -22	volte -15	vote -21	wat -13	water -10	we -32	widow 29	wife -16	witness 11	women -8	woordvoerder 16	worden -13	work -20	worker 13	wrote -18	years -12	zaak -16	ze 8	zij 46	zo -16	zufolge -21	zurück -19	áudio -9	édile 6	élue -10	élèves -14	órgão -21	único -8
intro-force|according-to|,|according|	13-25 18	4-6 8
intro-force|according-to|:|according|	1 -10	4-6 -25	7-12 -9
intro-force|according-to|auxiliary|according|	2 17	4-6 24
intro-force|according-to|capital|according|	7-12 16
intro-force|according-to|determiner|according|	4-6 -13
intro-force|according-to|preposition|according|	1 9	4-6 -13	7-12 11
intro-force|according-to|start|according|	1 9	4-6 -22
intro-force|according-to|stop|according|	1 17	7-12 -15
intro-force|according-to|word|according|	0 -10	1 9	13-25 -16	2 -6	3 6	4-6 20	7-12 -14
intro-force|colon|:|naked|	1 -7	3 6	4-6 -26
intro-force|interview|:|naked|	26+ -17
intro-force|interview|start|naked|	26+ -25
intro-force|interview|stop|naked|	26+ -13
intro-force|named-before|quote|naked|	7-12 8
intro-force|named-before|start|naked|	26+ -86
intro-force|named-before|stop|naked|	1 10	13-25 -11	2 21	26+ -9	3 -17	7-12 -8
intro-force|named-nearby|)|naked|	4-6 17
intro-force|named-nearby|,|naked|	1 11	13-25 -27	2 14	3 -13	4-6 -6	7-12 -13
intro-force|named-nearby|:|naked|	0 12	1 14	2 -14	3 17	4-6 -7	7-12 -7
intro-force|named-nearby|;|naked|	2 15
intro-force|named-nearby|adverb|naked|	1 -25	2 11	7-12 7
intro-force|named-nearby|auxiliary|naked|	1 -23	13-25 11	2 -31	26+ -21	3 -12	4-6 -23
intro-force|named-nearby|capital|naked|	0 -9	2 -12	3 -20	7-12 -13
intro-force|named-nearby|coordinator|naked|	2 -10
intro-force|named-nearby|determiner|naked|	0 -12	1 -17	2 -32	3 18	4-6 8	7-12 -13
intro-force|named-nearby|possessive|naked|	4-6 -18
intro-force|named-nearby|preposition|naked|	13-25 10	2 11	26+ -19	3 14	4-6 22
intro-force|named-nearby|pronoun|naked|	0 -47	13-25 -23	3 16	4-6 -15	7-12 9
intro-force|named-nearby|start|naked|	0 25	1 -6	2 26	4-6 -8	7-12 11
intro-force|named-nearby|stop|naked|	0 -6	1 35	2 13	3 -15	4-6 18
intro-force|named-nearby|subordinator|naked|	1 -34	2 -19	3 10	7-12 9
intro-force|named-nearby|that|naked|	1 -27	13-25 -14	3 6	4-6 23	7-12 6
intro-force|named-nearby|verb-judging|naked|	1 -17	13-25 -22	2 29	7-12 -7
intro-force|named-nearby|verb-saying|naked|	26+ -22	4-6 -8	7-12 7
intro-force|named-nearby|verb-thinking|naked|	13-25 -29	2 -16	3 -7	4-6 -6	7-12 -19
intro-force|named-nearby|word|naked|	1 -43	13-25 -40	2 8	26+ -17	4-6 27	7-12 -16
intro-force|named-nearby|–|naked|	4-6 -23
intro-force|paragraph-before|start|according|	26+ -10
intro-force|paragraph-before|start|judging|	26+ -32
intro-force|paragraph-before|start|other|	26+ -28
intro-force|paragraph-before|start|saying|	26+ -45
intro-force|paragraph-before|start|thinking|	26+ -25
intro-force|possessor|,|naked|	3 7	4-6 -13	7-12 -13
intro-force|possessor|:|naked|	2 8	4-6 -31	7-12 -9
intro-force|possessor|auxiliary|naked|	2 -29	4-6 -17	7-12 -24
intro-force|possessor|capital|naked|	7-12 -18
intro-force|possessor|determiner|naked|	0 -17
intro-force|possessor|possessive|naked|	1 -13
intro-force|possessor|preposition|naked|	2 -29	4-6 -19
intro-force|possessor|pronoun|naked|	4-6 -21
intro-force|possessor|subordinator|naked|	7-12 -11
intro-force|possessor|that|naked|	7-12 9
intro-force|possessor|verb-judging|naked|	3 16
intro-force|possessor|verb-saying|naked|	7-12 -14
intro-force|possessor|verb-thinking|naked|	2 -25
intro-force|possessor|word|naked|	2 6	4-6 -9	7-12 -45
intro-force|possessor|’|naked|	1 -13
intro-force|quote-then-speaker|:|saying|	0 17
intro-force|quote-then-speaker|auxiliary|judging|	-4 -20
intro-force|quote-then-speaker|auxiliary|other|	-3 -10	-4 -18	-8 -14	2 18	7-12 -22
intro-force|quote-then-speaker|auxiliary|saying|	-3 -15	4-6 7
intro-force|quote-then-speaker|capital|saying|	0 21
intro-force|quote-then-speaker|determiner|other|	1 -23
intro-force|quote-then-speaker|determiner|saying|	-7 7	1 -20
intro-force|quote-then-speaker|preposition|other|	1 9	4-6 -18
intro-force|quote-then-speaker|preposition|saying|	1 -17
intro-force|quote-then-speaker|quote|saying|	0 7
intro-force|quote-then-speaker|start|judging|	0 16	1 9	4-6 11	7-12 -21
intro-force|quote-then-speaker|start|other|	0 31	1 -10	13-25 -14	2 -13	3 -28	4-6 -16	7-12 -33
intro-force|quote-then-speaker|start|saying|	0 19	1 -11	13-25 -13	4-6 -7	7-12 -13
intro-force|quote-then-speaker|start|thinking|	0 26	1 17	4-6 -24
intro-force|quote-then-speaker|stop|judging|	0 18	3 -20	4-6 -18	7-12 -17
intro-force|quote-then-speaker|stop|other|	0 8	13-25 -14	2 20	4-6 -29	7-12 -22
intro-force|quote-then-speaker|stop|saying|	0 23	1 15	2 14	3 -23	4-6 -19	7-12 -19
intro-force|quote-then-speaker|stop|thinking|	7-12 -21
intro-force|quote-then-speaker|verb-saying|saying|	-5 9	1 -17
intro-force|quote-then-speaker|word|judging|	-4 -7
intro-force|quote-then-speaker|word|other|	-14 -12	-4 -18	1 -26	2 -26	4-6 -17	7-12 -15
intro-force|quote-then-speaker|word|saying|	-12 21	-3 -13	-5 -12	-7 -22	0 7	1 -18	2 -10	3 -10
intro-force|quote-then-verb|,|saying|	1 17
intro-force|quote-then-verb|:|saying|	0 15	1 41
intro-force|quote-then-verb|auxiliary|saying|	1 7
intro-force|quote-then-verb|capital|saying|	1 17
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|start|judging|	1 14
intro-force|quote-then-verb|start|other|	1 27
intro-force|quote-then-verb|start|saying|	0 9	1 -8	13-25 -13	4-6 -15	7-12 -32
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|other|	1 15
intro-force|quote-then-verb|stop|saying|	0 12	4-6 -8	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|verb-saying|saying|	1 -9
intro-force|quote-then-verb|word|saying|	1 13
intro-force|sentence-after|,|other|	1 -20	4-6 -19
intro-force|sentence-after|:|judging|	0 6
intro-force|sentence-after|:|other|	1 -24	3 -18	4-6 -26	7-12 -18
intro-force|sentence-after|:|saying|	0 -17	1 7	3 -15	4-6 -23
intro-force|sentence-after|auxiliary|judging|	4-6 -17
intro-force|sentence-after|auxiliary|saying|	0 -45
intro-force|sentence-after|start|saying|	0 30	1 12
intro-force|sentence-after|stop|other|	0 -17	1 -29	7-12 -21
intro-force|sentence-after|stop|saying|	1 -20	3 -21	4-6 -18
intro-force|sentence-after|word|other|	3 -13	4-6 -18
intro-force|sentence-after|word|saying|	0 13	3 -16
intro-force|sentence-before|,|according|	13-25 -7
intro-force|sentence-before|,|judging|	13-25 -20	7-12 -17
intro-force|sentence-before|,|other|	13-25 -34	26+ -25	4-6 -17	7-12 -41
intro-force|sentence-before|,|saying|	7-12 -28
intro-force|sentence-before|,|thinking|	13-25 -19	7-12 -15
intro-force|sentence-before|:|according|	13-25 -11	26+ -30	7-12 -35
intro-force|sentence-before|:|judging|	13-25 -40	7-12 -31
intro-force|sentence-before|:|other|	13-25 -50	26+ -33	4-6 -15	7-12 -16
intro-force|sentence-before|:|saying|	13-25 -43	26+ -21	3 8	4-6 7
intro-force|sentence-before|:|thinking|	13-25 -24
intro-force|sentence-before|adverb|other|	13-25 7
intro-force|sentence-before|adverb|saying|	13-25 -37	7-12 -23
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -21
intro-force|sentence-before|auxiliary|judging|	7-12 -15
intro-force|sentence-before|auxiliary|other|	13-25 -13	26+ -50	7-12 -39
intro-force|sentence-before|auxiliary|saying|	13-25 -13	26+ -36	4-6 -22	7-12 17
intro-force|sentence-before|auxiliary|thinking|	13-25 -20
intro-force|sentence-before|capital|judging|	13-25 -10
intro-force|sentence-before|capital|other|	13-25 -20	7-12 -12
intro-force|sentence-before|capital|saying|	13-25 -11	26+ -12	7-12 -23
intro-force|sentence-before|coordinator|saying|	13-25 -20
intro-force|sentence-before|determiner|judging|	7-12 -17
intro-force|sentence-before|determiner|other|	7-12 -15
intro-force|sentence-before|determiner|saying|	13-25 -38	7-12 -30
intro-force|sentence-before|preposition|according|	13-25 -25
intro-force|sentence-before|preposition|judging|	13-25 7	7-12 -17
intro-force|sentence-before|preposition|other|	26+ -39	7-12 -27
intro-force|sentence-before|preposition|saying|	13-25 -48	26+ -33	4-6 -21	7-12 -26
intro-force|sentence-before|pronoun|judging|	13-25 -20	7-12 -28
intro-force|sentence-before|pronoun|other|	13-25 -42	7-12 -30
intro-force|sentence-before|pronoun|saying|	13-25 -33	26+ -26
intro-force|sentence-before|pronoun|thinking|	13-25 -24
intro-force|sentence-before|stop|according|	13-25 -17	3 -22	7-12 15
intro-force|sentence-before|stop|judging|	13-25 -22	2 -25	3 -24	7-12 -38
intro-force|sentence-before|stop|other|	1 -9	2 -27	26+ 13	3 -13	4-6 -11	7-12 -11
intro-force|sentence-before|stop|saying|	1 22	2 29	3 -15	4-6 -7	7-12 -12
intro-force|sentence-before|stop|thinking|	1 -16	2 -12	3 -17	4-6 -10	7-12 -20
intro-force|sentence-before|subordinator|judging|	13-25 -21
intro-force|sentence-before|subordinator|other|	13-25 7	26+ -34	7-12 -29
intro-force|sentence-before|subordinator|saying|	13-25 -15	7-12 10
intro-force|sentence-before|that|according|	13-25 -19
intro-force|sentence-before|that|judging|	13-25 -22
intro-force|sentence-before|that|other|	13-25 -37	7-12 -30
intro-force|sentence-before|that|saying|	13-25 -27	26+ -24	7-12 -33
intro-force|sentence-before|verb-judging|other|	13-25 -41	4-6 -22	7-12 -23
intro-force|sentence-before|verb-judging|saying|	4-6 -15	7-12 -23
intro-force|sentence-before|verb-saying|other|	26+ -26	7-12 -27
intro-force|sentence-before|verb-saying|saying|	13-25 -42	7-12 -32
intro-force|sentence-before|verb-thinking|other|	13-25 -20
intro-force|sentence-before|word|according|	13-25 -16	26+ -13	7-12 -17
intro-force|sentence-before|word|judging|	13-25 -30	26+ -24
intro-force|sentence-before|word|other|	13-25 -33	26+ -14	7-12 -7
intro-force|sentence-before|word|saying|	26+ 7	4-6 -20	7-12 -49
intro-force|sentence-before|word|thinking|	13-25 -19	7-12 -21
intro-force|signature|,|naked|	1 -26
intro-force|signature|start|naked|	1 22
intro-force|speaker-then-quote|,|judging|	4-6 14	7-12 12
intro-force|speaker-then-quote|,|other|	13-25 -8	2 -10	4-6 -29	7-12 9
intro-force|speaker-then-quote|,|saying|	1 25	13-25 -11	2 -9	3 -22	4-6 9
intro-force|speaker-then-quote|,|thinking|	7-12 8
intro-force|speaker-then-quote|:|judging|	13-25 -15	3 -11
intro-force|speaker-then-quote|:|other|	13-25 -8	3 19	7-12 -26
intro-force|speaker-then-quote|:|saying|	1 11	13-25 -14	3 12	4-6 -7	7-12 -13
intro-force|speaker-then-quote|:|thinking|	3 22	4-6 13	7-12 -24
intro-force|speaker-then-quote|adverb|judging|	2 17	3 -8
intro-force|speaker-then-quote|adverb|other|	1 -27
intro-force|speaker-then-quote|adverb|saying|	2 16	4-6 -17
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -20	7-12 -12
intro-force|speaker-then-quote|auxiliary|other|	0 -34	1 -42	3 -10	4-6 -13	7-12 -10
intro-force|speaker-then-quote|auxiliary|saying|	2 -17	3 -8	4-6 20	7-12 16
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 9	7-12 -15
intro-force|speaker-then-quote|capital|judging|	2 17	4-6 -10
intro-force|speaker-then-quote|capital|other|	3 -12	7-12 -12
intro-force|speaker-then-quote|capital|saying|	1 16	3 10	7-12 15
intro-force|speaker-then-quote|coordinator|other|	3 -24	4-6 -11
intro-force|speaker-then-quote|coordinator|saying|	4-6 -8
intro-force|speaker-then-quote|determiner|judging|	1 -6	3 -10	4-6 11
intro-force|speaker-then-quote|determiner|other|	1 -15	2 10	3 -9	4-6 -19	7-12 -26
intro-force|speaker-then-quote|determiner|saying|	1 -20	3 23	4-6 -6
intro-force|speaker-then-quote|preposition|judging|	1 8	2 -7	3 -14
intro-force|speaker-then-quote|preposition|other|	13-25 -6	4-6 8	7-12 10
intro-force|speaker-then-quote|preposition|saying|	13-25 -9	2 -10	3 8	7-12 -30
intro-force|speaker-then-quote|pronoun|judging|	1 19
intro-force|speaker-then-quote|pronoun|other|	1 -14	13-25 -20	2 -12	4-6 -21	7-12 -6
intro-force|speaker-then-quote|pronoun|saying|	1 -7	4-6 -14	7-12 10
intro-force|speaker-then-quote|subordinator|judging|	1 -12	2 9	4-6 6	7-12 -15
intro-force|speaker-then-quote|subordinator|other|	13-25 -21	7-12 18
intro-force|speaker-then-quote|subordinator|saying|	13-25 -13	7-12 23
intro-force|speaker-then-quote|that|judging|	1 16
intro-force|speaker-then-quote|that|other|	2 -6	4-6 -13	7-12 -11
intro-force|speaker-then-quote|that|saying|	13-25 -16	2 13	3 16	4-6 22
intro-force|speaker-then-quote|that|thinking|	1 -15
intro-force|speaker-then-quote|verb-judging|judging|	0 20	2 12
intro-force|speaker-then-quote|verb-judging|other|	3 14	4-6 -17	7-12 -15
intro-force|speaker-then-quote|verb-judging|saying|	4-6 8
intro-force|speaker-then-quote|verb-saying|judging|	2 6
intro-force|speaker-then-quote|verb-saying|other|	7-12 9
intro-force|speaker-then-quote|verb-saying|saying|	0 7	13-25 -21	4-6 -10
intro-force|speaker-then-quote|verb-thinking|saying|	2 16	4-6 -15
intro-force|speaker-then-quote|word|judging|	4-6 7	7-12 -19
intro-force|speaker-then-quote|word|other|	0 -50	3 -30	4-6 -13	7-12 -12
intro-force|speaker-then-quote|word|saying|	1 6	13-25 -25	2 13	3 17	4-6 8	7-12 7
intro-force|speaker-then-quote|word|thinking|	2 -9	4-6 -23
intro-force|topic|,|naked|	13-25 -6	26+ -11	4-6 -28	7-12 -50
intro-force|topic|:|naked|	1 20	13-25 -25	26+ -24	3 19
intro-force|topic|adverb|naked|	13-25 -44	2 -14	26+ -36	4-6 -8	7-12 8
intro-force|topic|auxiliary|naked|	1 -40	26+ -56	7-12 11
intro-force|topic|capital|naked|	13-25 -13	26+ -47	3 7	4-6 8
intro-force|topic|coordinator|naked|	13-25 -24	26+ -17
intro-force|topic|determiner|naked|	2 -26	26+ -47	3 27	4-6 -6	7-12 -29
intro-force|topic|preposition|naked|	13-25 -10	2 24	26+ -78	3 11	4-6 11	7-12 9
intro-force|topic|pronoun|naked|	2 -16	26+ -41	4-6 -18	7-12 -9
intro-force|topic|quote|naked|	26+ -16	4-6 9
intro-force|topic|start|naked|	26+ -65
intro-force|topic|stop|naked|	1 -10	13-25 -16	26+ -17	3 -21	7-12 -8
intro-force|topic|subordinator|naked|	13-25 -10	26+ -21
intro-force|topic|that|naked|	13-25 -32	2 -9	26+ -42	3 22	4-6 -14
intro-force|topic|verb-judging|naked|	13-25 -25	2 29	26+ -32	7-12 8
intro-force|topic|verb-saying|naked|	1 26	13-25 -45	2 -8	26+ -13	3 16	4-6 6
intro-force|topic|verb-thinking|naked|	13-25 -21	26+ -20
intro-force|topic|word|naked|	0 -23	13-25 -8	2 19	26+ -33	3 25	4-6 9
intro-force|topic|—|naked|	26+ -15
intro-force|topic|’|naked|	26+ -10
intro-force|transcript|start|naked|	0 22
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -14	3 -7	7-12 15
intro-force|verb-then-speaker|:|judging|	1 -23	2 19
intro-force|verb-then-speaker|:|saying|	2 -16	4-6 24	7-12 -24
intro-force|verb-then-speaker|auxiliary|saying|	1 -16	13-25 -21	3 -26	4-6 -24
intro-force|verb-then-speaker|capital|judging|	0 -24
intro-force|verb-then-speaker|capital|saying|	0 -21	4-6 23
intro-force|verb-then-speaker|coordinator|saying|	4-6 -18
intro-force|verb-then-speaker|determiner|saying|	2 -26	4-6 10	7-12 -22
intro-force|verb-then-speaker|preposition|judging|	1 -22
intro-force|verb-then-speaker|preposition|saying|	1 -38	4-6 -25
intro-force|verb-then-speaker|pronoun|judging|	0 -41
intro-force|verb-then-speaker|subordinator|judging|	1 -34
intro-force|verb-then-speaker|that|saying|	0 -33	1 -25	3 -18	7-12 -18
intro-force|verb-then-speaker|verb-saying|judging|	0 -15
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -18
intro-force|verb-then-speaker|word|judging|	0 -21	1 -14	4-6 -11	7-12 -19
intro-force|verb-then-speaker|word|saying|	0 -58	13-25 -16	2 6	4-6 -12	7-12 -12
intro|according-to|	, 15	: -25	auxiliary 19	capital 20	coordinator 19	start -15	stop 10	that 7	verb-saying 15
intro|colon|	start -22
intro|interview|	: -17	start -25	stop -13
intro|named-before|	start -86	stop 13
intro|named-nearby|	) -6	; 7	adverb 10	auxiliary -20	capital -16	coordinator -6	determiner -6	preposition 25	pronoun -9	start 8	stop 19	subordinator -9	verb-judging -10	verb-thinking -34	word -9
intro|paragraph-before|	start -53
intro|possessor|	, 10	: -9	auxiliary -40	capital -18	determiner -25	possessive -14	preposition -30	pronoun -12	that 10	verb-judging 15	verb-thinking -14	word -11	’ -13
intro|quote-then-speaker|	, -8	: -9	determiner 6	pronoun 12	quote 7	start 13	stop 15	subordinator -36	that -18	verb-saying -11	word -20
intro|quote-then-verb|	, 17	: 35	auxiliary 16	capital 19	determiner -6	preposition -29	pronoun 13	start -9	stop 9	subordinator -19	verb-judging -19	verb-saying -14	word 8
intro|sentence-after|	, -43	preposition -20	pronoun 6	start 34	stop -20	verb-judging -33	verb-saying 8	word 10
intro|sentence-before|	, -25	: -38	auxiliary -6	capital -34	coordinator -7	determiner -10	preposition -25	pronoun -16	stop 9	subordinator 6	that -50	verb-judging 8	verb-saying -34	verb-thinking 9	— 21
intro|signature|	, -26	start 22
intro|speaker-then-quote|	, 8	: 8	auxiliary -6	determiner -10	preposition -9	subordinator 6	verb-judging 9	’ 8
intro|topic|	, -37	adverb -35	capital 14	coordinator -32	determiner -16	preposition 14	pronoun -16	start -65	stop -18	subordinator 14	that -18	verb-judging 6	– -22	— -15	’ -8
intro|transcript|	start 22
intro|verb-then-speaker|	, 19	adverb 6	auxiliary -26	capital -6	determiner 11	preposition -19	pronoun -18	subordinator -34	that -11	verb-saying -35	verb-thinking -29	word -17
kind|according-to|	person 27	place -22	unknown 13
kind|colon|	organisation 30	person 22	place -26	unknown -14
kind|interview|	person -36
kind|named-before|	organisation -31	person 20	place -51	unknown -56
kind|named-nearby|	organisation -17	person 57	place -52	unknown -26
kind|	organisation -17	person 59	place -82	unknown -40
kind|organisation|	according -7	apposition -24	direct -22	judging 11	naked -19	other 10	passive -30	saying -14	shared -26
kind|paragraph-before|	organisation -17	person -29	place -8	unknown -11
kind|person|	according 21	apposed 14	direct 9	judging 25	naked 53	other 32	passive 8	relative -22	saying 15	shared 13	thinking 21
kind|place|	according -23	apposition -25	direct -44	judging 11	naked -73	other -23	saying -39	shared -15
kind|possessor|	organisation -15	place -6
kind|quote-then-speaker|	organisation -20	person 28	place -39	unknown 9
kind|quote-then-verb|	organisation -23	person 20	place 22
kind|sentence-after|	organisation -46	person -15	place -12
kind|sentence-before|	organisation -7	place -57
kind|signature|	person 22
kind|speaker-then-quote|	organisation 20	person 35	place -14	unknown -33
kind|topic|	organisation -7	person 6	place -39
kind|transcript|	person 22
kind|unknown|	according 13	apposed -26	apposition -17	direct -17	judging -23	naked -41	relative -35	saying -17	shared 7
kind|verb-then-speaker|	organisation -28	person 21	place -30	unknown 20
lead|according-to|lower|	according 19
lead|according-to|upper|	according -13
lead|colon|lower|	naked -20
lead|interview|upper|	naked -36
lead|named-before|other|	naked 17
lead|named-before|upper|	naked -10
lead|named-nearby|lower|	naked -10
lead|named-nearby|other|	naked 7
lead|named-nearby|upper|	naked 10
lead|paragraph-before|upper|	according -10	judging -32	other -28	saying -45	thinking -25
lead|possessor|lower|	naked -9
lead|quote-then-speaker|lower|	judging -9	other 9	saying -14	thinking 9
lead|quote-then-speaker|other|	other -23
lead|quote-then-speaker|upper|	judging 9	other -30	saying 20
lead|quote-then-verb|lower|	other -10	saying 21
lead|quote-then-verb|upper|	judging 21
lead|sentence-after|lower|	judging -6	other -6	saying 8	thinking 16
lead|sentence-after|upper|	judging -32
lead|sentence-before|lower|	according -9	judging -12	thinking -11
lead|sentence-before|other|	other 6	saying -10
lead|sentence-before|upper|	according 9	judging -27	other -19	thinking -25
lead|signature|upper|	naked 24
lead|speaker-then-quote|lower|	judging 10	other -20	thinking -24
lead|speaker-then-quote|other|	saying 19
lead|speaker-then-quote|upper|	judging -24	other 10	saying 11	thinking 22
lead|topic|other|	naked -22
lead|topic|upper|	naked -20
lead|transcript|upper|	naked 22
lead|verb-then-speaker|lower|	judging -13
lead|verb-then-speaker|upper|	saying 10
lemma|according-to|	none 15
lemma|	accuse 6	accuser -16	achar 12	acquiescer -13	add 8	adiantar -13	admettre -11	admitir -12	advertir 14	advise 19	advocate -8	affermare -8	affirmer 13	afirmar -19	agacer 13	aggiungere -9	agree -32	ajouter 31	alarmer -11	alertar -10	allege 19	allow -23	ammettere 21	amuser 19	annoncer -16	announce -11	anticipare 9	antwoorden 12	antworten 22	anunciar -28	apelar 21	apelidar -26	apologise -25	apologize 10	apontar -11	apostillar 14	appeal -30	apuntar 24	argomentare 13	argue 6	arrancar 7	asegurar -16	asentir -6	assicurare 23	assurer 13	atirar -12	atribuir -20	attaccare 11	attendre 16	avvertire -13	añadir 15	back -8	befinden 24	begrüßen -33	behaupten 7	bekennen 7	believe -17	beloven -18	bemängeln 23	benadrukken -9	berichten 21	beslissen 15	bestätigen -20	beteuern 15	betonen 20	bieden 11	bill -19	blame -18	blijven -7	brand -7	brincar 19	bromear 18	brummen 25	calificar 8	care -16	chamar -6	charge -14	cheer -13	chiffrer -16	chiosare 6	chip -17	citar -20	claim 10	classificar -9	complain -26	completar 8	concede 14	concedere -17	conclude -11	concluderen 9	concluir -7	conclure 18	concordar -25	confesar 21	confidare -9	confier 29	confirm 8	confirmer -21	congratulare 12	congratulate 10	constateren 13	contestare -19	continue -10	corregir 12	counsel -28	counter 12	craindre -15	criticise -16	croire 11	cry -19	decide -15	decir -10	declarar 14	decline 9	defend 12	defender 16	definire 20	demand -13	demander -13	denunciar 19	denunciare -8	deny -8	desabafar 6	descartar -9	describe -8	describir 8	destacar 9	detallar 21	dichiarare 20	disagree -24	discordar -6	dispute 6	dizer -7	démentir 6	détailler 20	einwenden 13	email -21	emporter 10	ergänzen 12	erinnern -17	erkennen -19	erwidern 12	erzählen 17	escrever 20	escribir 14	esordire 9	esperar -7	esprimere 9	estimer 18	exigir 9	explain 11	expliquer 8	expresar -15	express -7	faire_valoir 18	falar -12	fear -16	feel -20	felicitar 14	festejar -13	figure -16	figurer -12	find -17	finden 16	fluisteren 19	foeteren 19	forecast -17	formulieren 9	fragen 14	frenare -14	freuen 17	fume 11	féliciter 13	fügen -10	garantir 6	garantire 13	geben 8	getuigen -10	geven -7	giurare 17	glimlachen 20	glisser 21	gracejar -11	gratulieren -14	gritar 10	hadern -6	hail -6	halten -14	hear 13	heben -16	herinneren 17	hit -13	hold -11	hope -18	imager 6	indicar -8	informar 12	inquiéter -7	insist -6	insistere 10	insistir -13	intend -16	interroger 10	invitare 11	invocar -14	invocare 11	ironizar 8	ironizzare -8	joke 8	jubiler 11	juger -9	justificar 25	klagen 12	klinken -9	kommentieren -7	kritisieren 9	lachen -8	lamentarse 12	lancer 21	lassen 26	laten -13	laugh 16	leggen 17	lembrar -14	leren 11	like -24	limitar -23	lire -20	list -27	llamar 18	luiden 8	lâcher 22	mahnen 19	mailen 26	mandar 8	manifestar -7	manter -28	marrer 21	matizar 9	meinen 6	message -25	minimizar -21	mopperen 16	mostrar -22	motivare 17	murmeln 13	murmur 21	need -27	negare 10	nennen 17	note -19	noter 11	obiettare 8	object 16	observar 19	observe 18	offer -25	oordelen 21	opinar 11	opmerken 11	opposer -18	order 6	osservare -12	parlare 32	parler -15	pedir -13	perguntar -11	pester -8	philosopher 16	plaider 30	plaisanter 17	plan -31	plead -13	point -23	post -10	poursuivre 15	precisar -10	precisare 11	prefer -8	present -11	press -20	prever -20	prijzen -8	prometer -14	promettre 23	promise -10	propor -16	propose -13	proposer -22	protest -12	préciser 9	prévenir 17	publicar -11	puntualizzare -6	qualifier -22	querer -10	question -16	questionar 20	quip 10	quote -22	raccontare 23	raconter -9	raise -21	rank -13	rate -18	read -26	reageren 13	reagieren -39	rebater 20	recall 19	rechnen 15	recibir 7	recitare 8	reclamar -16	reconhecer 18	reconnaître 9	record -31	recordar -8	recusar -6	refer 13	refuse -15	refuser -20	regret -20	reject 13	rejeitar -8	rekenen 12	relatar 15	relate -19	relativiser 6	relever -6	remark -13	rematar 12	remember -9	repeat 9	replicar 12	replicare -6	reply -6	report -30	reportar 14	reprochar 13	respond -18	responder 12	retort -9	reveal -16	revelar -21	ribattere 6	riferire -16	rigoler 12	ringraziare -8	ripetere -14	rir 8	rire -12	rispondere 24	rivendicare 16	roepen -15	rufen 6	rule -9	räumen 6	réagir -10	réclamer 22	répliquer 12	répondre 18	rétorquer 22	sagen 15	salutare 16	say 30	schamperen 29	scherzare 27	schildern 18	schreiben 19	schrijven 16	scrivere -17	scusare -10	seek 7	sehen 20	sentenciar 16	shout 10	show -32	shrug -20	sigh -17	sign -25	sing -16	sintetizzare 11	smentire 9	solicitar -17	soltar 17	sorrir 21	sospirare -16	sostener 22	sottolineare 10	souffler -8	souligner -9	souri -11	sourire 6	soutenir 11	souvenir -16	spotten 23	sprechen -13	spreken -9	state 12	stehen -23	stellen -8	stress -11	sturen 13	sublinhar 16	submit 11	sugerir 16	suggest 11	support -20	suspirar 9	sustentar -8	tachar -13	tagliare 7	talk -29	teilen 22	tempérer 11	text -26	thank 11	title -21	tonner -15	traiter -13	trancher -11	trasladar -18	treat -10	trekken -15	trouver 16	try -21	tuonare 10	témoigner 23	use -11	vatten 7	ver 13	verkünden -22	verlangen -26	verlauten 21	vermuten -9	verraten 18	versichern 27	versprechen -28	verteidigen -8	vertellen 20	verwachten -21	verweisen -11	verwerpen -11	view -17	voir 15	volunteer -20	vote -30	vouloir -11	waarschuwen 15	want -8	warn 9	warnen 18	wave -14	weisen -28	welcome -18	werben 16	weten -10	whisper -15	widersprechen -9	wijzen -7	willen -36	wish -18	witzeln 6	wollen -26	wonder -15	worry -14	würdigen -8	zanjar -13	zeggen 19	zeigen -15	zien -22	zitieren -12	zuchten 14	zweren 14	äußern -19	écrire 22	étrangler 9	évaluer -13
lemma|paragraph-before|	answer -6	argue -13	ask -23	back -9	call -11	charge -7	confirmar -6	counsel -6	decide -9	decline -7	describe -10	dizer -17	find -9	hold -14	issue -7	know -9	list -9	mean -7	name -9	none -29	note -7	offer -10	pedir -8	read -18	record -6	rispondere -6	saber -7	say -28	speak -10	tell -10	testify -10	unlisted -10	vote -7	want -9
lemma|quote-then-speaker|	add 25	admit 15	affirmer 18	ajouter 22	answer -10	ask 7	blame -8	call 12	cheer -6	dire 10	déclarer 11	explain 22	faire_valoir 13	find -9	hear 16	hold 16	lancer 20	laugh 19	name -11	observe 15	plan -7	post -11	quip 17	quote -17	rappeler 6	read -15	recall 24	remark -9	reply 39	report -20	rule 13	résumer 16	sagen -10	say 17	shoot 16	show -11	talk -21	tell 38	whisper 15	write 27
lemma|quote-then-verb|	aclarar 14	admettre 23	affirmer 22	afirmar -13	ajouter 19	ammettere 8	antwoorden 15	asegurar -16	ask -7	assurer 19	avisar 10	befinden 22	begründen 22	bekennen 30	berichten 7	betonen 23	brincar 19	bromear 18	brummen 25	celebrar 17	chiamare 9	chiedere 6	commentare 11	conclure 17	confessare 18	confidare -12	confier 27	contar 29	criticar 16	declarar 16	demander -7	denunciare -8	dichiarare 25	déclarer -9	déplorer 17	détailler 14	erinnern -15	erwidern 12	erzählen 23	escrever 23	escribir 19	explicar 21	expliquer 12	faire_valoir 13	foeteren 21	fügen -17	gestehen 19	geven 15	glisser 17	halten 22	herinneren 17	houden -7	imager 20	interroger 11	ironizzare 23	joke 21	klagen 21	kommentieren 19	lachen -6	lamentar 14	lamentarse 24	lancer 36	lassen 24	laten 6	leggen 22	lembrar 23	lâcher 23	manifestar 17	meinen 37	melden 22	motivare 18	observar 20	observer 18	osservare -8	pester 21	plaider 26	plaisanter 23	poltern 17	poursuivre 15	precisare 19	preguntar 20	promettre 14	protestar 31	prévenir 21	puntualizzare -8	raccontare 24	rappeler 25	reageren 17	rechnen 19	reclamar 23	reconnaître 16	reconocer 9	recordar 18	relatar 29	rematar 16	replicare -6	responder 26	resumir 7	ribattere 18	riferire 11	rir 10	rispondere 16	rufen 17	réagir 11	répondre 20	résumer 31	rétorquer 23	sagen 6	say 9	schamperen 22	scherzare 27	schildern 15	schreiben 21	schrijven 26	scrivere 19	sentenciar 19	señalar 15	sintetizzare 13	souffler 8	sourire 12	spiegare 19	spotten 24	sublinhar 15	sugerir 17	suspirar 9	tagliare 13	teilen 21	tell -35	trancher -9	tuonare 19	témoigner 18	vatten 21	verraten 14	versichern 19	verteidigen 7	vertellen 38	vinden 15	write 20	zeggen 26	zuchten 31	écrire 29
lemma|sentence-after|	answer -21	ask 34	back 9	demander -16	lachen -10	point -21	read -24	reply -7	say 16	tell -28
lemma|sentence-before|	accuse -26	adiantar -15	admettre -16	admit -27	advocate -8	affermare -11	afirmar -23	agree -16	alegar -19	answer -19	anunciar -28	apelar 21	apologise -25	appeal -17	appeler -22	argue -19	arrancar -8	ask -33	assicurare 9	assurer -24	attaccare -14	attendre 7	back -26	begrüßen -26	benadrukken -11	berichten 20	blame -29	blijven -19	call -33	chamar -25	chiedere -30	claim -26	comentar -14	commentare -19	complain -19	concordar -25	confermare -15	confier -12	confirmar -10	congratulare 12	congratulate -21	considerar -14	contar 21	contestare -22	criticar -14	decir -19	declarar -20	defend 7	definire -9	demand -19	demander -19	deny -8	describe -24	disagree -26	dispute -21	déclarer -20	erinnern 12	erklären -35	erzählen 11	esperar -7	esprimere -29	exigir -13	explain 11	explicar -32	expliquer -29	falar -19	fear -16	feel -10	felicitar 10	find -31	finden 7	frenare -23	garantir -14	geven -12	giurare -10	gracejar 6	halten -25	hear -22	heißen -30	heten -18	hit -13	hold -24	houden -30	informar 10	inquiéter -30	insist -24	insistir -14	invitare -18	ironiser -18	issue -21	klagen -24	know -12	kritisieren -26	kündigen -19	lachen 14	lamentar -33	lancer -28	lassen 13	laten -29	lembrar -21	like -15	list -22	mahnen 11	manter -29	mean -25	melden -37	message -15	mostrar -29	negar -9	nennen -30	noemen -18	note -20	observer -11	offer -28	opinar -23	order -23	osservare -16	parlare -20	parler -17	pedir -10	pester -17	plaider 8	plaisanter -20	plan -14	point -19	post -21	precisare -15	preferir 8	preguntar -10	present -16	prometer -18	promettre -13	promise -20	proposer -22	publicar -18	queixar -13	querer -10	quote -26	raccontare -18	raise -29	rappeler -16	rate -19	reageren -22	reagieren -34	rechnen 10	reclamar -18	record -32	recordar -16	refer -25	refuse -17	refuser -22	regretter -26	reject 10	reply -6	report -32	reportar 14	responder -15	resumir -16	ricordare -22	ringraziare -11	roepen -25	rule -11	réclamer -22	répondre -17	scandire -8	scrivere -18	see -16	show -17	shrug -19	sigh -12	sign -23	smentire 6	sprechen -9	spreken -22	staan 15	stellen -25	sturen 14	suggest 8	sustentar -15	talk -14	tell -14	temere -18	testify -23	text -18	thank -22	think -21	trouver -15	trovare -16	tuonare -7	urge -49	use -25	ver 9	verklaren -8	verlangen -19	versprechen -21	verwachten -21	verweisen -23	view -12	vote -18	vragen -30	want -47	warn 8	weisen -22	welcome -23	weten -10	wijzen -27	willen -30	wollen -20	wonder -15	zeggen -20	zeigen -27	zien -19	écrire -18	évaluer -13
lemma|speaker-then-quote|	accuse 10	admit 12	admitir -11	advertir 7	affirmer 12	afirmar -13	aggiungere 21	agree -15	ammettere 15	answer 13	antworten 20	appeal -16	appeler 17	argue 9	asegurar 6	ask -8	assicurare 8	assurer 13	attendre 6	auspicare 7	bemängeln 24	blame -9	blijven 18	calificar 8	call 8	chiedere -14	classificar -8	complain -16	concede 18	conclure 11	confermare 9	confirm 13	confirmar 21	corregir 12	croire 11	decir -13	declarar 17	decline 8	definire 15	demander 9	describe -6	dire -16	dismiss 6	dizer -20	dénoncer -13	ergänzen -8	erkennen -6	estimer 15	exigir 13	expect -15	explain -8	feel -18	find -6	féliciter 13	garantir 16	geben -6	halten -18	hear 7	heißen 21	hold -6	houden 9	indicar -9	indiquer 7	insist 19	invitare 22	ironizar 11	juger -6	kommentieren -21	kündigen 17	lassen 13	laten -19	like -18	limitar -17	llamar 18	mandar 10	message -19	name -20	need -27	negare 22	nennen 13	noemen 8	none -10	note -13	object 14	opinar 19	parlare 33	parler -9	pedir -10	perguntar -7	plan -24	praise 6	precisar -11	precisare 17	press -7	prometer -8	promettere 12	promettre 24	qualifier -19	queixar -7	quote -22	rate -12	read -20	reclamar -8	reconnaître 8	reconocer -11	recordar 7	refuse -8	regret -20	regretter 16	rekenen 20	relever -10	report -6	responder 9	resumir 7	ribattere 22	ricordare 19	rispondere 14	rufen -12	rule -22	réclamer 15	répondre 7	sagen 21	salutare 17	sapere -10	say 21	schreiben 19	scrivere -12	sehen 20	show -23	sign -28	sostener 22	sostenere 9	soutenir 6	sprechen -12	state 12	stehen -21	stress -10	subrayar -13	sustentar 15	tell -8	thank 24	title -12	trouver 24	urge 23	use -12	ver 20	verlauten 21	vinden 7	voir 17	warn -12	warnen 23	willen -9	wollen -14	write -11	würdigen -7	zeigen -9	zien -15
lemma|verb-then-speaker|	acusar -11	admitir -24	antworten 10	ask -21	assicurare 16	bezeichnen -18	calificar -17	call -29	chamar -8	chiedere -21	confermare -16	confirmar -16	considerar -17	contestare -16	declarar -17	definire -20	describe -26	dire 24	divulgar -22	dizer 18	erkennen -12	halten -23	heißen -21	houden -19	insist -23	laten 13	mandar -20	nennen 7	noemen -10	pedir -35	preferir -9	recusar -23	rispondere 8	roepen -11	rufen 7	sagen -6	say -23	sprechen -11	tell -60	urge -16	warn -19	würdigen -14	zien -15
length|	0 -13	1 21	2 7	3 8	4 -7
near|according-to|	0 8	1 21	4-6 12	7-12 -6
near|colon|	1 -7	26+ -22	3 6	4-6 -26
near|interview|	26+ -36
near|named-before|	1 10	13-25 -11	2 21	26+ -83	3 -17	4-6 -6	7-12 -7
near|named-nearby|	0 -9	1 -9	13-25 -21	2 13	26+ -22	3 9	4-6 13	7-12 -8
near|paragraph-before|	26+ -53
near|possessor|	0 -17	1 -23	2 11	3 14	4-6 -31	7-12 -18
near|quote-then-speaker|	-10 -30	-12 22	-14 -25	-15 -20	-2 -17	-20 16	-23 -15	-3 -32	-4 -36	-6 -8	-7 -16	-8 -23	0 28	1 -7	13-25 -34	2 22	3 -9	4-6 -22	7-12 -14
near|quote-then-verb|	0 12	1 14	13-25 -11	2 6	3 6	4-6 -26	7-12 -31
near|sentence-after|	0 11	1 12	2 -9	3 -33	4-6 -21
near|sentence-before|	1 16	13-25 -6	3 -27	4-6 -7	7-12 -10
near|signature|	1 15
near|speaker-then-quote|	13-25 -31	2 8	26+ -29	4-6 8	7-12 -9
near|topic|	0 -27	1 9	13-25 -19	2 14	26+ -56	3 26	4-6 12
near|transcript|	0 22
near|verb-then-speaker|	0 -7	1 7	13-25 -39	7-12 -13
negated|	paragraph-before -13	quote-then-speaker -18	sentence-after -9	sentence-before -51	speaker-then-quote -26
next|$|	other -15
next|&|	saying 15
next|(|	judging 13	other -30	saying 25
next|,|	judging -15	other -6	saying 17	thinking -24
next|:|	judging -6	other -23
next|;|	saying -21
next|according-to|	( -24	: -12	auxiliary 7	coordinator -22	determiner 8	marks 18	preposition 15	pronoun -14	stop 18	word 6
next|adverb|	other 23	saying -15	thinking 13
next|auxiliary|	other -29	saying -50	thinking -16
next|capital|	judging -33	other -36	saying 14	thinking -10
next|coordinator|	judging -17	other -26	saying -28	thinking -13
next|determiner|	judging 6	other 6	thinking -14
next|end|	saying -22
next|marks|	judging 18	other -16	saying 6
next|paragraph-before|	( -14	, -21	: -10	adverb -27	auxiliary -16	capital -16	determiner -29	preposition -31	pronoun -23	quote -14	stop -22	subordinator -14	that -20	verb-judging -19	verb-saying -20	word -19
next|preposition|	judging -7	saying 11	thinking -9
next|pronoun|	judging 13	other -18
next|quote-then-speaker|	adverb 15	capital 16	determiner 7	end -29	pronoun -13	quote -14	stop 21	that -30	verb-saying -17	verb-thinking 8	word 7
next|quote-then-verb|	& 15	( 9	, -6	; -6	adverb -6	auxiliary -24	coordinator -11	end -11	quote -19	stop 32	subordinator 28	that 22
next|quote|	judging -9	other -32	saying -43	thinking -18
next|sentence-after|	, -22	: -40	adverb 18	auxiliary -26	capital -20	coordinator -29	determiner -9	preposition -17	pronoun -17	quote -20	subordinator 10	word 13
next|sentence-before|	( 11	, -17	: -21	; -24	adverb -23	auxiliary -38	capital -19	coordinator -7	preposition 7	pronoun -9	quote -15	stop -24	subordinator -33	that 7	verb-judging -20	verb-saying -8	verb-thinking -17	word -11
next|speaker-then-quote|	, 8	: 6	; -20	auxiliary -33	coordinator -15	pronoun 12	quote -34	subordinator -11	verb-judging -14	verb-thinking -17	word -15
next|stop|	judging -7	other 8	saying 26
next|subordinator|	judging -15	thinking -17
next|that|	judging -18	saying 7	thinking -6
next|verb-judging|	judging -11	other -36	saying 17
next|verb-saying|	judging 9	other -7
next|verb-then-speaker|	( 11	, 34	: -7	; -25	adverb -16	auxiliary -39	coordinator -28	determiner -13	marks -7	preposition -36	pronoun -14	quote -24	subordinator -36	that -6	verb-saying 16
next|verb-thinking|	other -23	saying -15
next|word|	judging -20	saying -7
next|—|	saying -6
next|’|	saying 8
noun|	0 -11	05 -11	1 -19	12 -24	14 -12	2 -10	20 -17	214 -12	34 -20	6 -11	67 -10	74 -18	88 -10	ab -15	abend -14	accord -15	accordo -19	acto -17	acuerdo -14	acusación -14	acórdão -12	adjoint 10	administração -13	adversaire -23	advocaat -21	advérbio -11	af -16	affaire -16	agencia 13	agua -15	alcalde 7	alunos -11	amministrazione 7	analistas -19	analysten -10	analystes -22	ancien 7	ancienne 9	ander -15	anfrage -30	angaben -10	animale -16	annonce -6	ano -13	anwalt -13	anwohner -24	apotheker -17	arbitrage -27	arbitragem -8	arbitro -15	artistes -10	asociación -17	assessora -22	assessore -21	associazione -18	ata 9	atacante 18	attaquant -10	audio -12	audition -14	autora 15	autorità 14	avis -13	avocat -17	avocate -31	avoir -20	ayuntamiento -23	azienda 10	ação -11	banca -17	banque -24	battuta -12	beamter 21	beau -15	begriff -19	beiden -8	bericht 6	berichten -13	bestuursvoorzitter -20	betreiber -20	betriebsrat -22	bewindsman 23	bloc -9	bonden 10	boon 10	bord -16	bout -12	braccia -16	branche -24	brief 6	bundesstraße -26	buren -11	bus -16	buurt -16	buurvrouw 14	bürgermeister 25	c' -23	cabeza -12	camarade 19	cambio -27	capitaine -23	capitán -19	capogruppo -19	carabinieri -16	carte -15	caso -20	cento -18	centro -14	cerimônia -10	chaîne -15	chercheur 7	chercheuse 18	chi -13	chico 9	choix -16	cliente -12	cloche -18	coach 13	collaboratore -19	comandante -10	comboio -18	comissão 22	comité -29	commission -18	compagnie 15	compañía -22	comune -22	comunicado -14	concorrente -13	confederação -9	confédération -18	conférence -9	conseil -20	conseiller 25	consejo -12	conselho -15	consiglio 7	contacté -13	contraire -18	correctionele -7	courriel -17	courriels -13	critique -28	cronista 7	cámara 14	câmara -12	côté -16	c’ -13	dal -12	dat -39	dato -16	debat -13	debatte -26	decisão -18	defensa -20	defesa -14	delantero -13	delegada 14	deputata -19	deputato -23	dernier 22	dernière 8	desculpas -13	despacho 11	deuxième -14	dialogue -15	die 6	dies -22	dipartimento -19	diplomat 12	diplomate -15	diputada 10	directeur -23	direction -6	directivo 25	director -13	directora -11	directrice -22	dirigeante 9	dirigente 20	dizer -16	diálogo -16	document 8	donnerstag -13	dorf -12	dossier -15	droite -13	décision -12	défense -21	détracteurs 10	empore -19	ende -17	engenheiro 9	enquête -13	entraîneur -28	entreprise 7	entscheid -16	entscheidung -18	entwurf -13	episodio -19	ergebnis -16	essais -14	este -17	estudio -6	estudo -12	etwas -16	euro -19	executiva 12	expression -20	fahrer -16	fallo -25	falta -17	farmacista -19	federação -22	ferrovia -14	fila -11	filha -21	film -20	fils -18	finale -12	firma -12	fondi -7	fondo -6	fonte 16	fonti 8	frase -20	funcionario 17	fédération -6	gallo -8	gauche -8	geld -17	gerente -23	getuige -23	gewesen -17	giudizio -11	gol -13	gonzalo 16	goudzoekers -13	gouverneur -26	governante 14	governo -11	groupe -16	grund -15	grupo -16	gutachten 9	hallazgo -16	haus 9	herr 21	hersteller -19	heure -19	homóloga -21	hospital -11	humor -12	händler 7	héros -23	iedereen -20	industriels -19	instituição 13	institut -13	instituto -23	interesse -15	inversión -10	investigadora 20	jaar -17	jahren -15	jefe -18	juges -7	jury -9	keer -15	kerk 13	kinderen -17	konzern 9	kritik -13	kundin 15	laatste 13	lado -9	land -8	lange -15	leitura -23	leonor -24	lerares 7	letra -23	lettre -20	ligue -14	líder 10	lösung -31	machine -7	madre -12	maestro 9	magistrada 21	magistrado -15	magistrate -16	magistrato 19	mail 23	mairie -23	maker -19	mal -19	manager -6	mandant -25	mann 16	marchés -9	markt -17	mehrheit -10	mercado -15	meritxell -8	mesmo -15	meteorología -7	meter -14	minister 19	ministerie 13	ministerin 10	ministerium 12	ministero 9	ministro 9	mitarbeiter 13	moeder -6	monde -10	mot -11	muestras -7	multa -16	männer 15	mère 12	médailles -8	nachfolger -10	nachfrage -25	nega -9	negócio -6	netz -11	niemand -8	noack 6	nom -14	nombre -17	norma -16	noticia -15	nouveau -11	numero -12	oferta -8	office 12	onderzoekers -24	operação -14	oppositie -22	opposition -43	orden -10	organisation -15	osserva -13	padre -10	palazzo -9	papier 8	parola -10	parole -21	parquet 16	part -20	parte -20	partido -18	partij -17	patron 11	pause -21	percentual -10	pereira -12	perito 12	piano -20	piste -16	place -14	plaisantin 10	plan -9	platz -14	plus -12	politica -14	ponente -16	ponte -13	portavoce 25	porte-parole -10	prejuízo -23	premier -24	premio -24	première 18	presentador -20	presidente -25	presse -22	primo 6	principal -16	problema -20	procura -25	produzione -12	professora 9	programa -21	projet -28	proposition -16	prova -12	proyecto -15	prozent -19	président -19	prévenu -18	pároco -14	pénaliste 26	pênalti -9	quale -18	queixa -6	quis -15	raad -6	ragazzi -15	rapport 12	recteurs -9	recusa -16	rede -14	regierung -11	regista -19	relatora 7	relatório -16	relógio -7	rensters -17	representante 9	représentant -7	reserva -18	responsable 6	resultados -24	rete -10	ricorso -13	rien -20	rientro -19	riferito -14	risas -12	risposta -17	rival 11	réforme -10	réponse -18	saal -28	sala -8	satz -19	saída -11	schrijver -10	schwierige -15	secours -9	secretaria -12	secretario 7	secteur -21	seite -18	senador -19	sentencia 15	septuagénaire 14	ser -22	settimana -22	sicht -18	signora 12	sindaca 12	sindacalista 13	sindacati 10	sindaco 15	sindicato -17	so -17	società -14	société -17	soit -8	source 18	sprecher 26	stadträtin -21	stampa -18	stand -15	stessa -11	steven -19	stimmen -15	sua -13	suo -24	syndicaliste 14	sängerin 17	sénateurs -23	taxa -14	te -12	tecnico 28	tee -18	tekst -12	telefono -8	tempi -13	ter -17	termin -17	testa -14	testo -38	texte -6	tisch -7	titular -9	todos -15	toulousain 10	tout -28	trabajo -15	trainer -15	treinador 25	tribunal -8	ufficio 17	uhr -35	uitspraak -19	union -30	unione -24	universidad -16	universidade -32	universiteit -20	université -8	uno 11	unternehmen 27	uomo 24	urlauber -13	urteil -27	usine -20	uur -20	vader -18	vainqueur 13	vakbonden -14	vater 8	verklaring -10	vero -12	verteidiger -15	verteidigung -17	vez -16	vicepresidenta -16	voce -22	volley -10	voorzitter 17	vorlage -19	vorwürfe -21	wat -16	weg -16	wende -20	werfer -16	wethouder 17	wind -14	woordvoerder 16	woordvoerster 10	worden -13	worten -22	x -18	zaak -20	zeitung -23	zo -17	zurück -19	áudio -14	édile 6	élue -11	élèves -14	étude -15	été -8	órgão -21	único -14
noun|ending|	0 -11	05 -11	1 -19	12 -24	14 -12	2 -10	20 -17	214 -12	34 -20	6 -11	67 -10	74 -18	88 -10	aad -6	aak -25	aal -26	aar 19	aat -15	ab -15	aca 12	ace -14	ach 13	aco 15	ada 9	af -16	aft 29	age -22	agt -14	ail 26	ain 22	aio -14	ajo -18	ala -9	ale 13	ali -13	all -31	alo 16	alt -13	ama -21	ame 10	ana -20	ang -7	ank -22	ann 19	ano 20	ans -23	ant -14	app -16	ara -12	ari -26	aro -14	art -22	asa -13	ase -20	aso -22	ast -20	ate -23	ato -11	atz -20	aux -11	axa -14	axi -12	aße -30	bat -13	ben -24	ber -28	bio -16	ble 6	bot -21	bre -28	bus -16	c' -23	cal -12	cas -7	cat -18	cco -14	ces -16	chi 13	cho 8	cht -22	ché -17	cia 7	cke -19	cto -24	cté -13	cès -12	c’ -13	dad -19	dal -12	dar -21	das -14	dat -39	dax -16	den -10	deo -8	der 16	des -20	dia -25	die 6	dig -13	din 19	dio -25	dió -23	dor 11	dos -29	dão -12	eau -24	eca -22	ede -14	edo -13	een -16	eer -23	eet -11	efe -18	ege -20	ehr -20	eid -19	eil -26	ein -20	eit -17	ejo 9	ela -13	eld -23	ele -23	ell -8	eln -20	els -20	elt -18	ema -25	ena -10	end -32	ene 16	ens -29	ent -14	enu -18	enz -10	ere 24	eri -21	erk 15	ero -7	err 21	ers -29	ert -29	esa -22	ese 13	esi -21	eso -11	est -29	eta 14	ete -11	eto -14	ets -14	etz -11	età -14	eur -6	eut -14	eza -12	fen -19	fer 35	fin -8	gar -13	gas -10	gel -16	gem -14	gen -43	ger -13	ges -7	gio -21	gne -12	gol 8	gua -14	gue -29	gão -21	gía -7	hef 26	hen -27	hia -14	hés -9	ial 6	ias -19	iat -22	ica -7	ice 14	ich -31	ico 30	ida -18	ido -23	ied -27	ief 6	ieg -16	iel -28	ien 6	ier 8	iff -19	iga -20	ige -6	igo -13	ijk -18	ijn -17	ijs -21	iko -20	ila -22	ild -8	ilm -25	ilo -17	ils -18	ima -18	ina 8	ind -26	ing -18	ins -20	int 20	ion -23	ios -19	iro 12	isa -19	ist 14	ita -17	ite -26	ito 19	its 8	itt -22	ità -12	ité -35	ium 11	iva 11	ive -12	ivo 17	ixa -6	ixe -13	ião -16	ión -34	jet -28	kel -16	ker 15	ket -15	kst -12	kte -29	lag 12	lan -17	lar -18	las -22	len -37	ler 16	les 8	ley -19	lfe -19	lha -24	lho -18	lia 20	lla -17	lle 6	lli -19	llo -29	lma -14	loc -9	los -7	lot -16	lta -19	lte -13	lti -13	lub 6	lue -11	lus -12	lée -11	mal -23	mas -8	mat 12	men -17	mer -6	mes -12	mia 13	min -17	mio -28	mis 8	mor -12	mot -11	mpa -18	mpi -13	mão -13	nal -10	nam 10	nca -18	nce -12	nde -10	ndi -7	ndo -24	nds -42	nen -33	ner 24	nes -19	net 11	nge -8	nha -9	nho 7	nia -10	nie 19	nik -28	nio -20	nis -25	nna 11	nne 21	nom -14	nor -24	nos -13	nsa -26	nse -16	nst -16	nta -18	nte 13	nti -8	nto -26	nts -26	nza -10	nze -22	nça 6	oca -18	oga 17	oge -25	ogo 21	oio -18	oir -23	ois 10	oit -8	oix -16	ola -17	omo 24	oni -40	ono -17	ons -14	oog 19	oon 8	ord -29	ore -12	orf -12	orm -6	ort 8	osa 7	osi -20	oso 22	ost -19	ota -8	ote -11	oto 8	out -31	ouw 18	ova -19	ove -11	ovo -18	pal -16	pas -15	ppo -19	que -24	qué -20	rag -37	ral -19	ram -24	rar -16	ras -18	rat -15	rca -9	rce 14	rde -8	rdo -31	ren -28	rer -16	res -27	rfe -21	rgo -17	ria 13	rie 8	rij -21	rin 51	ris -11	rit -20	rkt -21	rma -25	rme -19	rno -13	ron 10	ros -11	rro -24	rse -11	rso -15	rta -18	rti 14	rto -17	rts -11	rum -19	rva -20	sas -15	sce -8	sch -25	sen -15	ser -9	ses -17	sis 7	smo -19	so -17	ssa -25	sse -30	sso -21	sta 19	sti -16	sto -41	sua -13	suo -24	sée 13	tag -18	tal -21	tar -20	tas -32	te -12	tee -18	tel -26	ter 8	tes -12	tet -8	tig -14	tij -17	tik -20	tos -8	tou -12	tra -15	tre -15	tro 15	tta 6	tte -20	tti -20	tto -6	tum -21	tut -13	tze -12	tzt -16	tán -19	ual -21	ube -11	uch -18	uck -23	ude -16	udo -15	uel -12	uer -27	ues -15	uet 16	uge -31	uhr -35	uis -15	uit -7	uld -8	ule -8	uli -20	una -15	und -21	une -24	ung -17	uno 10	upe -16	upo -16	ura -29	ure -12	urf -13	uro -11	urs -20	urt -16	ury -11	usa -16	use 12	uso -19	uss -21	uta -12	ute -23	uto -23	uur 10	val 6	vel -19	ven -21	ver -17	ves -14	vez -16	via -28	vis -13	was -16	wat -16	weg -19	x -18	xte -6	zen -17	zer -22	zgo -16	zia -6	zio 19	zo -17	zug -16	zza -16	zzi -18	zzo -14	ção -20	ème -22	èse -20	ées -17	éré -12	été -18	ête -15	ída -11	íza 20	ízo -23	îne -15	ñía -22	ôté -16	ões -25	ück -19
noun|kin|according-to|	lawyer 19	leader -12	member -9	minister 18	none -14	scientist 28	speaking 15
noun|kin|	artist 9	authority -8	club -8	coach 11	company -24	doctor 11	judge 26	leader -13	mayor 7	member -29	none -41	party -28	player -18	police 8	press -34	prosecutor -8	school -30	scientist 42	speaking 9	teacher 15	union 7	worker 9	writer 16
noun|kin|colon|	none -37	police -9	speaking -13
noun|kin|named-before|	association -21	authority -22	company -28	court -23	lawyer -13	leader -7	minister -23	none -36	party -21	school -23	speaking -24	worker -9
noun|kin|named-nearby|	artist -22	association -13	authority -6	company -11	lawyer -12	leader -10	mayor 7	member -8	none -29	police 19	press -24	priest 18	school -16	worker -21
noun|kin|paragraph-before|	court -8	minister -6	none -20	speaking -16
noun|kin|quote-then-speaker|	association -18	authority 15	leader -15	none -8	speaking -22
noun|kin|quote-then-verb|	artist 35	association 21	authority 17	coach 25	judge 30	lawyer -8	leader -8	mayor 23	member -21	minister 11	none 21	player 13	police 32	priest -15	scientist 33	speaking 29	teacher 23	worker 11	writer 12
noun|kin|sentence-after|	leader -19	none -10	scientist 12	speaking 11
noun|kin|sentence-before|	artist 16	authority -50	club -19	coach 23	company -32	court -33	doctor 10	judge -19	lawyer -34	leader -35	mayor -23	member -10	none -22	party -39	player -13	press -14	school -30	scientist 16	union -21	worker 12	writer -23
noun|kin|speaker-then-quote|	association -8	authority 8	coach -17	company -23	court -6	judge 22	leader 12	member 33	none -23	player -23	police -16	school -9	scientist 22	worker 7	writer -16
noun|kin|topic|	artist -23	association -14	authority -42	club 10	company -41	doctor 11	judge -8	lawyer -35	mayor 7	member -6	none -28	party -34	player -30	police 6	press -13	priest 12	school -17	scientist 15	speaking -25	teacher -16	worker -6
noun|kin|verb-then-speaker|	authority -13	coach 17	company 21	none -24	party -12	scientist 20	speaking 7
noun|stranger|false|according-to|	according 10
noun|stranger|false|colon|	naked 12
noun|stranger|false|named-before|	naked -28
noun|stranger|false|named-nearby|	naked -25
noun|stranger|false|paragraph-before|	according -13	direct -6	judging -11	saying -15
noun|stranger|false|quote-then-speaker|	direct -28	judging -29	relative -19	saying -25	shared 12
noun|stranger|false|quote-then-verb|	other 19
noun|stranger|false|sentence-after|	direct 7	saying -13
noun|stranger|false|sentence-before|	according 14	apposed -23	apposition -19	direct -15	thinking -18
noun|stranger|false|speaker-then-quote|	apposed -25	apposition -6	direct 16	judging -19	relative 10	saying -7	shared -12	thinking 21
noun|stranger|false|topic|	naked 9
noun|stranger|false|verb-then-speaker|	saying 22
noun|stranger|true|according-to|	according -14
noun|stranger|true|colon|	naked -36
noun|stranger|true|named-before|	naked -36
noun|stranger|true|named-nearby|	naked -29
noun|stranger|true|paragraph-before|	according -6	apposed -13	apposition -10	direct -7	judging -13	saying -18
noun|stranger|true|quote-then-speaker|	apposed 9	apposition -15	direct -10	judging -6	relative -15	saying -34	thinking 12
noun|stranger|true|quote-then-verb|	saying 19
noun|stranger|true|sentence-after|	according -21	apposed -23	apposition -16	judging -15	saying -10	shared -21
noun|stranger|true|sentence-before|	apposed -45	apposition -30	direct -64	judging -44	other -15	relative -23	thinking -35
noun|stranger|true|speaker-then-quote|	apposed -11	apposition -29	direct -32	judging -23	relative -21	shared -6	thinking -12
noun|stranger|true|topic|	naked -28
noun|stranger|true|verb-then-speaker|	judging -46	saying -20
nth-order|according-to|0|according|	other 15
nth-order|paragraph-before|0|according|	other -20
nth-order|paragraph-before|0|apposed|	other -17	saying -8
nth-order|paragraph-before|0|apposition|	judging -8	other -9	saying -12	thinking -9
nth-order|paragraph-before|0|direct|	judging -16	other -19	saying -21	thinking -11
nth-order|paragraph-before|0|inverted|	saying -22
nth-order|paragraph-before|0|relative|	other -12	saying -12
nth-order|paragraph-before|1|according|	other -16
nth-order|paragraph-before|1|apposed|	judging -9	other -12	saying -18	thinking -7
nth-order|paragraph-before|1|apposition|	other -9
nth-order|paragraph-before|1|direct|	judging -16	other -13	saying -6	thinking -9
nth-order|paragraph-before|1|inverted|	judging -10	saying -11
nth-order|paragraph-before|1|passive|	other -9
nth-order|paragraph-before|1|relative|	other -14	saying -8
nth-order|paragraph-before|1|shared|	judging -7	other -16	saying -8	thinking -13
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -7	other -12	saying -11
nth-order|paragraph-before|2|apposition|	saying -14	thinking -9
nth-order|paragraph-before|2|direct|	judging -10	saying -7
nth-order|paragraph-before|2|inverted|	saying -9
nth-order|paragraph-before|2|passive|	judging -8	other -8
nth-order|paragraph-before|2|relative|	other -13	saying -7
nth-order|paragraph-before|2|shared|	judging -6	other -6	saying -14
nth-order|paragraph-before|3|apposed|	other -9	saying -22	thinking -6
nth-order|paragraph-before|3|apposition|	other -8	saying -6
nth-order|paragraph-before|3|inverted|	saying -11
nth-order|paragraph-before|3|shared|	judging -9	other -8	saying -14	thinking -7
nth-order|quote-then-speaker|0|apposed|	judging -19	other -22	saying -12
nth-order|quote-then-speaker|0|apposition|	other -21
nth-order|quote-then-speaker|0|direct|	judging -6	saying 16	thinking 11
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	judging 13	other -21	saying -7	thinking -8
nth-order|quote-then-speaker|0|shared|	other -24	saying -26	thinking -13
nth-order|quote-then-speaker|1|apposed|	judging 11	other 20
nth-order|quote-then-speaker|1|apposition|	saying 8
nth-order|quote-then-speaker|1|direct|	judging -27	other -40	thinking -14
nth-order|quote-then-speaker|1|passive|	saying -26
nth-order|quote-then-speaker|1|relative|	judging 8	other -24	saying -15
nth-order|quote-then-speaker|1|shared|	judging -13	other 6	saying -10	thinking 16
nth-order|quote-then-speaker|2|apposition|	judging -15	saying -24
nth-order|quote-then-speaker|2|direct|	judging -17	other -31	saying -23
nth-order|quote-then-speaker|2|relative|	other -15
nth-order|quote-then-speaker|2|shared|	judging 13	other 11	saying 17	thinking 24
nth-order|quote-then-speaker|3|apposed|	judging -10	other -33
nth-order|quote-then-speaker|3|direct|	other -20	saying -7
nth-order|quote-then-speaker|3|passive|	saying -18
nth-order|quote-then-speaker|3|relative|	other -11
nth-order|quote-then-speaker|3|shared|	judging -13	other -17	saying -22
nth-order|quote-then-verb|0|inverted|	judging 21	saying 10
nth-order|quote-then-verb|1|inverted|	judging -18	saying -6
nth-order|sentence-after|0|according|	other 6
nth-order|sentence-after|0|apposed|	other -22
nth-order|sentence-after|0|apposition|	other -23	saying -22
nth-order|sentence-after|0|direct|	judging -15	saying 6	thinking 13
nth-order|sentence-after|0|inverted|	saying 7
nth-order|sentence-after|1|apposed|	judging -14	other 15	saying -24
nth-order|sentence-after|1|apposition|	other -19
nth-order|sentence-after|1|direct|	judging 8
nth-order|sentence-after|1|inverted|	judging -16
nth-order|sentence-after|1|shared|	saying -18
nth-order|sentence-after|2|according|	other -19
nth-order|sentence-after|2|apposed|	other -25	saying -11
nth-order|sentence-after|2|direct|	judging -18	other -34
nth-order|sentence-after|2|inverted|	saying -6
nth-order|sentence-after|2|shared|	other -29	saying 14
nth-order|sentence-before|0|apposed|	judging -8	other -17	saying -29	thinking -7
nth-order|sentence-before|0|apposition|	judging -34	thinking -26
nth-order|sentence-before|0|direct|	thinking -9
nth-order|sentence-before|0|inverted|	judging -13	other 9	saying -18
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -19	other 10	saying 6
nth-order|sentence-before|1|according|	other -9
nth-order|sentence-before|1|apposed|	judging -21	saying -9	thinking -31
nth-order|sentence-before|1|apposition|	judging -10	other -31	saying -39
nth-order|sentence-before|1|direct|	judging -33	other -29	saying 6	thinking -21
nth-order|sentence-before|1|inverted|	judging 7	other -19	saying -8
nth-order|sentence-before|1|passive|	judging -17	other -26	saying -16
nth-order|sentence-before|1|relative|	judging -21	other -39
nth-order|sentence-before|2|apposed|	judging -11	other -32	saying -40	thinking -19
nth-order|sentence-before|2|apposition|	other -26	saying 9	thinking -16
nth-order|sentence-before|2|direct|	judging -21	other -17	saying -50	thinking -26
nth-order|sentence-before|2|inverted|	judging -20	saying -12
nth-order|sentence-before|2|passive|	saying -23
nth-order|sentence-before|2|relative|	other -22
nth-order|sentence-before|3|according|	other -28
nth-order|sentence-before|3|apposed|	saying -15
nth-order|sentence-before|3|apposition|	other -12	saying -14
nth-order|sentence-before|3|direct|	judging -18	other -45	thinking -16
nth-order|sentence-before|3|inverted|	judging -11	saying -7
nth-order|sentence-before|3|passive|	other -12
nth-order|sentence-before|3|relative|	other -10
nth-order|speaker-then-quote|0|apposed|	saying 8	thinking 13
nth-order|speaker-then-quote|0|apposition|	judging -9	other -12	saying -41
nth-order|speaker-then-quote|0|direct|	judging 16	other -19	saying 12
nth-order|speaker-then-quote|0|relative|	judging -10
nth-order|speaker-then-quote|0|shared|	judging -22	other -16	saying -25
nth-order|speaker-then-quote|1|apposed|	judging 21	other -8	saying -24	thinking -6
nth-order|speaker-then-quote|1|apposition|	judging -20	other -26	saying -10	thinking 7
nth-order|speaker-then-quote|1|direct|	judging -6	saying 24	thinking -12
nth-order|speaker-then-quote|1|passive|	other 10
nth-order|speaker-then-quote|1|relative|	saying 21
nth-order|speaker-then-quote|1|shared|	judging -20	saying -17
nth-order|speaker-then-quote|2|apposed|	judging -12	other -22	saying -18	thinking -14
nth-order|speaker-then-quote|2|apposition|	judging -11	other -24
nth-order|speaker-then-quote|2|direct|	judging 7	other -30	saying 12
nth-order|speaker-then-quote|2|passive|	saying -20
nth-order|speaker-then-quote|2|relative|	judging -6	other 19
nth-order|speaker-then-quote|2|shared|	other -20	saying -18
nth-order|speaker-then-quote|3|apposed|	other -17	saying 7	thinking -24
nth-order|speaker-then-quote|3|apposition|	judging -8	other -11	saying -19
nth-order|speaker-then-quote|3|direct|	judging -18	saying 9	thinking -9
nth-order|speaker-then-quote|3|passive|	other -24	saying -25
nth-order|speaker-then-quote|3|shared|	judging -26	other -18	saying 11
nth-order|verb-then-speaker|0|inverted|	judging -11
nth-order|verb-then-speaker|1|inverted|	saying 9
nth|according-to|	0 15
nth|colon|	0 -6
nth|interview|	0 -36
nth|named-before|	1 -32
nth|named-nearby|	2 -10	3 -12	4 -8
nth|paragraph-before|	0 -39	1 -33	2 -22	3 -20
nth|possessor|	1 -25
nth|quote-then-speaker|	0 19	1 15	2 -6	3 -18	4 -31
nth|quote-then-verb|	0 14	1 -9
nth|sentence-before|	0 6	1 -10	2 -21	3 -14	4 -40
nth|signature|	0 15
nth|speaker-then-quote|	1 6	3 9	4 -36
nth|topic|	0 37	1 -10	2 -19	3 -26	4 -133
nth|transcript|	0 22
nth|verb-then-speaker|	1 7	2 -7
order|according-to|according|	according 15
order|colon|naked|	naked -6
order|interview|naked|	naked -36
order|named-before|naked|	naked -8
order|paragraph-before|according|	according -10
order|paragraph-before|apposed|	judging -14	other -15	saying -21	thinking -10
order|paragraph-before|apposition|	judging -9	other -11	saying -14	thinking -14
order|paragraph-before|direct|	judging -24	other -21	saying -24	thinking -13
order|paragraph-before|inverted|	saying -27
order|paragraph-before|passive|	judging -8	other -8	saying -7
order|paragraph-before|relative|	judging -9	other -21	saying -13	thinking -6
order|paragraph-before|shared|	judging -11	other -12	saying -18	thinking -15
order|quote-then-speaker|apposed|	judging 6	other 11	thinking -12
order|quote-then-speaker|apposition|	judging -15	other -22	saying -6	thinking -11
order|quote-then-speaker|direct|	judging -14	other -6	saying 16	thinking 12
order|quote-then-speaker|passive|	other -23	saying 6
order|quote-then-speaker|relative|	judging 23	other -33	saying -19	thinking 9
order|quote-then-speaker|shared|	saying -23
order|quote-then-verb|inverted|	judging 18	saying 8
order|sentence-after|apposed|	judging -20	other 9	saying -29
order|sentence-after|apposition|	judging -17	other -27	saying -23
order|sentence-after|direct|	judging -11	other -6	saying 9	thinking 12
order|sentence-after|inverted|	judging -14
order|sentence-after|relative|	saying -17
order|sentence-after|shared|	other -12
order|sentence-before|apposed|	judging -25	other -10	saying -14	thinking -32
order|sentence-before|apposition|	judging -38	other -6	thinking -28
order|sentence-before|direct|	judging -7	other -10	thinking -12
order|sentence-before|inverted|	other 6	saying -16
order|sentence-before|passive|	judging -18	other -27	saying -31
order|sentence-before|relative|	judging -28	thinking -22
order|signature|naked|	naked 15
order|speaker-then-quote|apposed|	judging 8	other -9	saying -16
order|speaker-then-quote|apposition|	judging -29	other -37	saying -27
order|speaker-then-quote|direct|	judging 12	other -9	saying 33	thinking -7
order|speaker-then-quote|passive|	other 9	saying -21
order|speaker-then-quote|relative|	judging -10	other 11	saying 12
order|speaker-then-quote|shared|	judging -31	other -18	saying -29
order|topic|naked|	naked -10
order|transcript|naked|	naked 22
order|verb-then-speaker|inverted|	judging -11	saying 8
outer|according-to|according other name|	none 13
outer|according-to|according other noun|	according other -8
outer|according-to|according other organisation|	according other 18	none -7
outer|according-to|according other person|	none 26
outer|according-to|according other place|	none -22
outer|according-to|according other pronoun|	none 22
outer|paragraph-before|according other noun|	apposition other -6	direct other -6	direct saying -11	none -19
outer|paragraph-before|according other person|	none -6
outer|paragraph-before|according other pronoun|	none -7
outer|paragraph-before|apposed judging noun|	none -7
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	direct other -8	none -10	relative other -8
outer|paragraph-before|apposed other organisation|	none -11
outer|paragraph-before|apposed other person|	none -13
outer|paragraph-before|apposed saying noun|	direct saying -8	none -18
outer|paragraph-before|apposed saying person|	direct other -6	none -13
outer|paragraph-before|apposed saying place|	none -9
outer|paragraph-before|apposed thinking noun|	none -6
outer|paragraph-before|apposition judging person|	none -7
outer|paragraph-before|apposition other noun|	none -11
outer|paragraph-before|apposition other person|	none -15
outer|paragraph-before|apposition saying noun|	none -6
outer|paragraph-before|apposition saying organisation|	none -7
outer|paragraph-before|apposition saying person|	none -11
outer|paragraph-before|apposition thinking noun|	none -6
outer|paragraph-before|apposition thinking organisation|	none -8
outer|paragraph-before|direct judging noun|	none -21
outer|paragraph-before|direct judging person|	shared saying -6
outer|paragraph-before|direct other name|	none -10
outer|paragraph-before|direct other noun|	none -21	shared judging -9	shared saying -7
outer|paragraph-before|direct other organisation|	none -12
outer|paragraph-before|direct other person|	according other -10	direct other -10	none -14
outer|paragraph-before|direct other pronoun|	direct other -13	direct saying -6	none -11	shared saying -10
outer|paragraph-before|direct saying name|	none -9
outer|paragraph-before|direct saying noun|	direct other -10	direct saying -12	none -13	shared saying -11
outer|paragraph-before|direct saying organisation|	none -10
outer|paragraph-before|direct saying person|	direct other -8	none -6
outer|paragraph-before|direct saying pronoun|	direct other -9	none -23
outer|paragraph-before|direct thinking noun|	none -6
outer|paragraph-before|direct thinking organisation|	none -6
outer|paragraph-before|inverted saying noun|	none -23
outer|paragraph-before|inverted saying organisation|	none -9
outer|paragraph-before|inverted saying person|	none -13
outer|paragraph-before|inverted saying pronoun|	none -12
outer|paragraph-before|passive other noun|	none -6
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	apposition other -7	direct other -7	none -13
outer|paragraph-before|relative other person|	none -10
outer|paragraph-before|relative saying noun|	none -9
outer|paragraph-before|shared judging noun|	none -6
outer|paragraph-before|shared other name|	none -12
outer|paragraph-before|shared other noun|	none -13
outer|paragraph-before|shared other organisation|	none -6
outer|paragraph-before|shared other person|	none -6
outer|paragraph-before|shared saying name|	none -7
outer|paragraph-before|shared saying noun|	none -8
outer|paragraph-before|shared saying organisation|	none -8
outer|paragraph-before|shared saying person|	direct other -6	none -8
outer|paragraph-before|shared saying pronoun|	none -13
outer|paragraph-before|shared thinking noun|	none -11
outer|quote-then-speaker|apposed judging noun|	none -17
outer|quote-then-speaker|apposed other noun|	none 13
outer|quote-then-speaker|apposed other organisation|	none -19
outer|quote-then-speaker|apposed other person|	none 31
outer|quote-then-speaker|apposed saying noun|	direct other -20	none -22
outer|quote-then-speaker|apposed saying organisation|	none -18
outer|quote-then-speaker|apposed saying person|	none 21
outer|quote-then-speaker|apposed saying place|	none -28
outer|quote-then-speaker|apposition judging noun|	none -15
outer|quote-then-speaker|apposition other noun|	none -15
outer|quote-then-speaker|apposition saying noun|	direct other 8	none -29
outer|quote-then-speaker|apposition saying organisation|	none -23
outer|quote-then-speaker|apposition saying person|	none 20
outer|quote-then-speaker|apposition saying place|	none -9
outer|quote-then-speaker|direct judging noun|	none -27
outer|quote-then-speaker|direct other name|	none -9
outer|quote-then-speaker|direct other organisation|	none -18
outer|quote-then-speaker|direct other person|	none -33
outer|quote-then-speaker|direct other place|	none -17
outer|quote-then-speaker|direct other pronoun|	shared saying 7
outer|quote-then-speaker|direct saying name|	none 29
outer|quote-then-speaker|direct saying noun|	direct other 8	direct saying -13	none -12	shared saying -12
outer|quote-then-speaker|direct saying person|	direct saying 17	none 20	shared judging 19	shared saying 19
outer|quote-then-speaker|direct saying pronoun|	direct other 28	direct saying 22	none 40	shared saying -6
outer|quote-then-speaker|direct thinking noun|	none 10
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking pronoun|	shared saying -6
outer|quote-then-speaker|passive other organisation|	none -23
outer|quote-then-speaker|passive saying noun|	none -7
outer|quote-then-speaker|relative judging noun|	none -6
outer|quote-then-speaker|relative other name|	none -22
outer|quote-then-speaker|relative other noun|	none -33
outer|quote-then-speaker|relative other person|	apposition saying 10
outer|quote-then-speaker|relative saying noun|	none -22
outer|quote-then-speaker|relative saying person|	none 22
outer|quote-then-speaker|relative thinking noun|	none 8
outer|quote-then-speaker|shared judging noun|	none -12
outer|quote-then-speaker|shared judging person|	none 17
outer|quote-then-speaker|shared judging pronoun|	none -8
outer|quote-then-speaker|shared other name|	none 9
outer|quote-then-speaker|shared other noun|	direct saying -10
outer|quote-then-speaker|shared other organisation|	none -7
outer|quote-then-speaker|shared other pronoun|	direct saying -6	none -14
outer|quote-then-speaker|shared saying noun|	direct other -20	none -15	shared saying 8
outer|quote-then-speaker|shared saying organisation|	none -15
outer|quote-then-speaker|shared saying person|	direct other -6
outer|quote-then-speaker|shared saying pronoun|	direct other -14	none 15
outer|quote-then-speaker|shared thinking noun|	none 11
outer|quote-then-speaker|shared thinking person|	none 26
outer|quote-then-speaker|shared thinking pronoun|	none -13
outer|quote-then-verb|inverted judging name|	none 19
outer|quote-then-verb|inverted judging noun|	none -10
outer|quote-then-verb|inverted judging organisation|	none 10
outer|quote-then-verb|inverted judging person|	none 10
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other noun|	none 12
outer|quote-then-verb|inverted other person|	none 31
outer|quote-then-verb|inverted other pronoun|	none -14
outer|quote-then-verb|inverted saying noun|	inverted saying 23	none 7
outer|quote-then-verb|inverted saying organisation|	none -28
outer|quote-then-verb|inverted saying person|	none 19
outer|quote-then-verb|inverted saying place|	none 28
outer|quote-then-verb|inverted saying pronoun|	none 12
outer|sentence-after|apposed other name|	none -23
outer|sentence-after|apposed other noun|	none 15
outer|sentence-after|apposed saying noun|	none -35
outer|sentence-after|apposed saying person|	none -7
outer|sentence-after|apposition judging noun|	none -15
outer|sentence-after|apposition other noun|	none -25
outer|sentence-after|apposition other person|	none -14
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|apposition saying person|	none -7
outer|sentence-after|direct other name|	none 11
outer|sentence-after|direct other noun|	direct other -28	none -10
outer|sentence-after|direct other organisation|	none -23
outer|sentence-after|direct other person|	none 11
outer|sentence-after|direct other pronoun|	none -27
outer|sentence-after|direct saying name|	none -36
outer|sentence-after|direct saying noun|	direct other -48	none 8
outer|sentence-after|direct saying organisation|	none -22
outer|sentence-after|direct saying person|	direct other -24	none -18
outer|sentence-after|direct saying pronoun|	direct other 14	none 20
outer|sentence-after|inverted saying name|	none -24
outer|sentence-after|inverted saying noun|	none -19
outer|sentence-after|inverted saying pronoun|	none 8
outer|sentence-after|shared other noun|	none -8
outer|sentence-after|shared saying noun|	none -19
outer|sentence-before|according other name|	none -28
outer|sentence-before|according other noun|	apposition other -21	direct other -43	direct saying -18	inverted saying -22	none 16
outer|sentence-before|according other organisation|	direct other -27	none -31
outer|sentence-before|according other person|	according other 19	apposition other -20	direct other -10	none -6
outer|sentence-before|according other place|	none -13
outer|sentence-before|according other pronoun|	none -23
outer|sentence-before|apposed judging name|	none -25
outer|sentence-before|apposed judging noun|	apposition other -7	none -22
outer|sentence-before|apposed judging organisation|	none -21
outer|sentence-before|apposed judging place|	none -11
outer|sentence-before|apposed other name|	none -40
outer|sentence-before|apposed other noun|	apposition other -14	apposition saying -15	direct other -28	direct saying -25	none -58
outer|sentence-before|apposed other person|	apposition saying -16	direct other -25	direct saying -21
outer|sentence-before|apposed other place|	according other -10	none -21
outer|sentence-before|apposed saying name|	direct other -13	none -35
outer|sentence-before|apposed saying noun|	according other -22	direct judging -18	direct saying -20	none -58
outer|sentence-before|apposed saying organisation|	direct other -17	none -41
outer|sentence-before|apposed saying person|	direct judging -27	direct thinking 6	none -14
outer|sentence-before|apposed saying place|	direct other -8	none -22
outer|sentence-before|apposed thinking name|	none -14
outer|sentence-before|apposed thinking noun|	none -27
outer|sentence-before|apposed thinking organisation|	none -8
outer|sentence-before|apposed thinking person|	none -10
outer|sentence-before|apposed thinking place|	none -14
outer|sentence-before|apposition judging name|	none -6
outer|sentence-before|apposition judging noun|	none -23
outer|sentence-before|apposition judging organisation|	none -11
outer|sentence-before|apposition judging person|	none -28
outer|sentence-before|apposition other noun|	according other -13	apposition other -21	direct judging -15	direct other -21	direct saying -29	none -57
outer|sentence-before|apposition other organisation|	none -10
outer|sentence-before|apposition other person|	direct other -18	none 11
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	none -31
outer|sentence-before|apposition saying noun|	apposition other -16	direct judging -15	direct other -42	direct saying 10	direct thinking -15	none -70
outer|sentence-before|apposition saying organisation|	direct other -16	none -45
outer|sentence-before|apposition saying person|	apposition saying -21	direct saying -18	none 12
outer|sentence-before|apposition saying place|	none -17
outer|sentence-before|apposition thinking noun|	none -28
outer|sentence-before|apposition thinking organisation|	none -11
outer|sentence-before|apposition thinking person|	none -11
outer|sentence-before|direct judging name|	none -32
outer|sentence-before|direct judging noun|	apposition other -18	direct other -21	direct saying -22	none -7
outer|sentence-before|direct judging organisation|	none 6
outer|sentence-before|direct judging person|	none -33
outer|sentence-before|direct judging place|	none -17
outer|sentence-before|direct judging pronoun|	direct other -18	none -27
outer|sentence-before|direct other name|	according other -16	apposition saying -21	direct judging -14	direct other -31	direct saying -31	inverted saying -21	none -59	relative other -19
outer|sentence-before|direct other noun|	according other -23	apposition other -16	apposition saying -36	direct other 13	direct saying -36	direct thinking -26	inverted saying -27	none -12	relative other -31
outer|sentence-before|direct other organisation|	according other -29	direct saying -34
outer|sentence-before|direct other person|	according other 11	direct judging -21	direct saying -22	direct thinking -26	none -15
outer|sentence-before|direct other place|	none -33
outer|sentence-before|direct other pronoun|	apposition other -19	apposition saying -27	direct judging -17	direct other -32	direct saying -26	none -37	relative other -7
outer|sentence-before|direct saying name|	direct other 31	inverted saying -15	none -16
outer|sentence-before|direct saying noun|	according other -26	apposition saying -14	direct judging 12	direct other 18	direct saying -30	direct thinking -19	inverted saying -18	none -18
outer|sentence-before|direct saying organisation|	apposition other -22	direct other 8	direct saying -17	none -10
outer|sentence-before|direct saying person|	apposition other -16	direct judging -21	direct other -14	direct saying -12	direct thinking -16	none -6
outer|sentence-before|direct saying place|	none -11
outer|sentence-before|direct saying pronoun|	direct other -23	direct saying -29	inverted saying 21	none 6
outer|sentence-before|direct thinking name|	none -18
outer|sentence-before|direct thinking organisation|	none -33
outer|sentence-before|direct thinking person|	none -25
outer|sentence-before|direct thinking place|	none -17
outer|sentence-before|direct thinking pronoun|	direct other -18	none -23
outer|sentence-before|inverted judging name|	none -24
outer|sentence-before|inverted judging noun|	none -26
outer|sentence-before|inverted judging organisation|	none -25
outer|sentence-before|inverted judging person|	none 15
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted other pronoun|	none 17
outer|sentence-before|inverted saying name|	direct other -13	none -11
outer|sentence-before|inverted saying noun|	according other -32	direct judging -17	direct other -20	direct saying -21	direct thinking -13	inverted saying 12	none -15
outer|sentence-before|inverted saying organisation|	direct other -16	none -39
outer|sentence-before|inverted saying person|	direct other -8	direct saying 12	none -30	relative other 26
outer|sentence-before|inverted saying place|	direct other -11	none -35
outer|sentence-before|inverted saying pronoun|	direct other -25	direct saying -19	none 26
outer|sentence-before|passive judging noun|	none -14
outer|sentence-before|passive other noun|	none -27
outer|sentence-before|passive saying noun|	none -23
outer|sentence-before|relative judging noun|	none -14
outer|sentence-before|relative other name|	none -18
outer|sentence-before|relative other noun|	apposition other -19	apposition saying 12	direct saying -27	none -36
outer|sentence-before|relative other organisation|	apposition judging -9
outer|sentence-before|relative other person|	apposition other 9	apposition saying 14	direct other -23	none -24
outer|sentence-before|relative saying noun|	none -32
outer|sentence-before|relative saying person|	apposition saying -23
outer|speaker-then-quote|apposed judging name|	none -36
outer|speaker-then-quote|apposed judging noun|	none -25
outer|speaker-then-quote|apposed judging organisation|	none 21	relative other 10
outer|speaker-then-quote|apposed judging person|	none 22
outer|speaker-then-quote|apposed other name|	none -18
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -20	direct other 6	direct saying -22	direct thinking -22	none -23
outer|speaker-then-quote|apposed other person|	apposed saying -11	none 22
outer|speaker-then-quote|apposed saying name|	none -14
outer|speaker-then-quote|apposed saying noun|	apposed judging -18	apposed other -19	apposed saying -10	apposed thinking -25	apposition saying 29	direct judging -15	direct other -17	direct saying -26	none -26	passive saying -18	relative saying -10	shared judging -19
outer|speaker-then-quote|apposed saying organisation|	none 24
outer|speaker-then-quote|apposed saying person|	apposed other 21	apposed thinking -6	apposition saying 19	direct other 19	none 7	relative other 12	relative saying 6
outer|speaker-then-quote|apposed saying place|	none -24
outer|speaker-then-quote|apposed thinking name|	none -19
outer|speaker-then-quote|apposed thinking noun|	none -8
outer|speaker-then-quote|apposed thinking person|	none 20
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	direct other -19	direct saying -21	none -25	relative other -18	shared judging -13
outer|speaker-then-quote|apposition judging organisation|	none -17
outer|speaker-then-quote|apposition judging person|	none 11
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -19	apposition saying 13	direct judging -13	direct other -17	direct saying -15	none -44
outer|speaker-then-quote|apposition other organisation|	none -13
outer|speaker-then-quote|apposition other place|	none -19
outer|speaker-then-quote|apposition saying name|	none -7
outer|speaker-then-quote|apposition saying noun|	apposed other -17	apposed saying -15	apposition saying -29	direct judging -14	direct other -31	none -55	relative other -16	relative saying -10
outer|speaker-then-quote|apposition saying person|	none 48
outer|speaker-then-quote|apposition saying place|	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -14
outer|speaker-then-quote|apposition thinking noun|	none 6
outer|speaker-then-quote|direct judging name|	none -12
outer|speaker-then-quote|direct judging noun|	apposed other 6	direct judging 12	direct other 17
outer|speaker-then-quote|direct judging person|	direct other 16	none 22
outer|speaker-then-quote|direct judging place|	none 14
outer|speaker-then-quote|direct judging pronoun|	apposed saying -20	direct thinking 13	none -30
outer|speaker-then-quote|direct other name|	apposed saying -22	direct other -22	direct saying -29	none -8
outer|speaker-then-quote|direct other noun|	apposed saying -62	apposition saying -34	direct judging -16	direct other -29	direct saying -19	none 19	relative saying -22	shared saying -50
outer|speaker-then-quote|direct other organisation|	apposed saying -21	direct saying -33	none -19
outer|speaker-then-quote|direct other person|	none 15
outer|speaker-then-quote|direct other place|	apposed saying -25	direct saying -23	none -18
outer|speaker-then-quote|direct other pronoun|	apposed saying -11	direct saying -31	direct thinking 10	none -28	shared saying -33
outer|speaker-then-quote|direct saying name|	direct other 14	none -10
outer|speaker-then-quote|direct saying noun|	apposed other 12	direct judging 13	direct other -7	direct saying 19	direct thinking 20	none 13	passive saying 10	relative other -24	shared saying 11
outer|speaker-then-quote|direct saying organisation|	direct judging 18	direct saying 22
outer|speaker-then-quote|direct saying person|	apposed saying 19	direct judging 23	none -12
outer|speaker-then-quote|direct saying pronoun|	direct saying 13	none 11
outer|speaker-then-quote|direct thinking name|	none 16
outer|speaker-then-quote|direct thinking noun|	apposed saying -30	direct saying -10
outer|speaker-then-quote|direct thinking person|	none 27
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -15	direct saying -35	none -23
outer|speaker-then-quote|passive other noun|	none -17
outer|speaker-then-quote|passive other person|	none 9
outer|speaker-then-quote|passive saying noun|	none -17
outer|speaker-then-quote|passive saying organisation|	none -19
outer|speaker-then-quote|relative judging noun|	direct saying 19
outer|speaker-then-quote|relative judging person|	none 14
outer|speaker-then-quote|relative other noun|	apposed saying -24	direct saying 11	none 10	shared saying 19
outer|speaker-then-quote|relative other person|	none -25
outer|speaker-then-quote|relative saying noun|	apposed saying -18	direct other 7	none 26
outer|speaker-then-quote|relative saying organisation|	none 19
outer|speaker-then-quote|relative saying person|	direct other -16	none -6
outer|speaker-then-quote|shared judging noun|	direct other -11	direct saying -20	none -17	relative other 6
outer|speaker-then-quote|shared judging person|	direct other 8	direct saying -12	none 14	relative other -19
outer|speaker-then-quote|shared judging pronoun|	direct other -17
outer|speaker-then-quote|shared other name|	direct saying 12
outer|speaker-then-quote|shared other noun|	apposition saying -8	none -10
outer|speaker-then-quote|shared other organisation|	none -19
outer|speaker-then-quote|shared other person|	apposed saying 21
outer|speaker-then-quote|shared other pronoun|	apposed saying -10
outer|speaker-then-quote|shared saying name|	direct saying -14	none 7
outer|speaker-then-quote|shared saying noun|	apposed judging -28	apposed saying -27	apposed thinking -24	apposition saying 22	direct judging -8	direct other -11	none -34	passive other 16	relative other -23	relative saying -9	shared saying -32
outer|speaker-then-quote|shared saying organisation|	direct judging 6	direct other 14	none -11
outer|speaker-then-quote|shared saying person|	apposed judging 19	apposed saying 6	apposed thinking 8	direct other -6	direct thinking -13	none 25
outer|speaker-then-quote|shared saying place|	none 8
outer|speaker-then-quote|shared saying pronoun|	direct other -16	direct saying -16	direct thinking -16
outer|verb-then-speaker|inverted judging name|	none -48
outer|verb-then-speaker|inverted judging noun|	none -9
outer|verb-then-speaker|inverted judging organisation|	none -28
outer|verb-then-speaker|inverted judging person|	none -20
outer|verb-then-speaker|inverted judging pronoun|	none 10
outer|verb-then-speaker|inverted saying name|	none 22
outer|verb-then-speaker|inverted saying noun|	inverted saying -33	none -20
outer|verb-then-speaker|inverted saying organisation|	none -26
outer|verb-then-speaker|inverted saying person|	none 26
outer|verb-then-speaker|inverted saying place|	none -25
outer|verb-then-speaker|inverted saying pronoun|	none 27
phrase|according-to|name|	false 21
phrase|according-to|noun|	false -9	true 10
phrase|according-to|pronoun|	false 22
phrase|colon|name|	false 19	true 11
phrase|colon|noun|	false -36
phrase|colon|pronoun|	false 13
phrase|interview|name|	false -36
phrase|named-before|name|	false -10
phrase|named-before|pronoun|	false -8
phrase|named-nearby|name|	false 8
phrase|named-nearby|pronoun|	false -25
phrase|name|	false 8	true 18
phrase|noun|	false -24	true 8
phrase|paragraph-before|name|	false -33	true -9
phrase|paragraph-before|noun|	false -33	true -29
phrase|paragraph-before|pronoun|	false -43
phrase|possessor|name|	false -11
phrase|possessor|noun|	false -16
phrase|quote-then-speaker|name|	true 28
phrase|quote-then-speaker|noun|	false -11
phrase|quote-then-speaker|pronoun|	false 30
phrase|quote-then-verb|name|	true 18
phrase|quote-then-verb|noun|	false 10	true 7
phrase|quote-then-verb|pronoun|	false 9
phrase|sentence-after|name|	false -32
phrase|sentence-after|noun|	false -16
phrase|sentence-after|pronoun|	false 23
phrase|sentence-before|name|	true -6
phrase|sentence-before|noun|	true -23
phrase|sentence-before|pronoun|	false 9
phrase|signature|name|	false 13
phrase|speaker-then-quote|name|	false 22	true 12
phrase|speaker-then-quote|noun|	false -12	true 10
phrase|speaker-then-quote|pronoun|	false -25
phrase|topic|name|	false -9	true 14
phrase|topic|noun|	false -15	true -9
phrase|topic|pronoun|	false -21
phrase|transcript|name|	false 22
phrase|verb-then-speaker|name|	false 11	true -7
phrase|verb-then-speaker|noun|	false -33	true 14
phrase|verb-then-speaker|pronoun|	false 30
pronoun|according-to|	elle 16	er 11
pronoun|named-before|	ele 18	ella 16	elle -13	es -24	he -8	het -34	hij 6	i -23	il 8	ils -21	it -39	lei -8	lui -8	man -16	on -20	she -8	sie -22	they -18	we -14	ze 6	él -13
pronoun|named-nearby|	celle-ci -7	ela 8	ele 9	er 31	es -42	het -53	hij 17	i -25	il 22	it -59	lui 11	man -51	on -39	she 7	sie 19	they -15	zij 21	él -6
pronoun|paragraph-before|	he -23	i -7	il -8	it -13	she -23	they -14	ze -8
pronoun|possessor|	haar 12	his -12	ihr -12	its -13	their -21
pronoun|quote-then-speaker|	elle 33	he 19	hij -7	i -24	il 15	it -25	she 50
pronoun|quote-then-verb|	ela 24	ele 28	er 30	es -26	het -24	hij 20	il 12	lei 26	sie 33	ze 6	zij 29	él 27
pronoun|sentence-after|	elle -13	he 22	i -13	it 9	she 9
pronoun|sentence-before|	ela 6	elle -23	er 24	es -30	he -24	het -36	hij 22	i -41	ils -17	it -40	lei -9	lui -13	man -22	on -27	she 19	sie -7	they -15	we -14
pronoun|speaker-then-quote|	celle-ci -9	ela 25	ella 20	he 12	hij -6	i -21	il 6	it -52	man -36	on -35	she -16	ze 10	zij 19
pronoun|topic|	celle-ci -12	ela -16	ele 24	ella 13	elle -15	er -20	es -23	het -39	hij -25	il -11	ils -18	lei 20	lui 21	man -45	on -47	sie -22	ze -20	zij 23	él -15
pronoun|verb-then-speaker|	er 18	es -36	het -41	hij 28	il 24	it -45	lei 13	she -29	sie 33	ze 20
says|according-to|	never 15	too 13
says|colon|	never 19	too 14
says|interview|	never -36
says|named-before|	never -9	often 20	too -11
says|named-nearby|	often -13	too 9
says|	never 9	often 14
says|paragraph-before|	never -31	too -18
says|possessor|	too -21
says|quote-then-speaker|	never 15	often 18	too -10
says|sentence-after|	never -28	too -9
says|sentence-before|	often 6
says|signature|	never 15
says|speaker-then-quote|	never 23	often 11	too 8
says|topic|	never 7	often 6	too -19
says|transcript|	never 22
says|verb-then-speaker|	never 9
size|according-to|10+|	according -9
size|according-to|1|	according -13
size|according-to|2|	according -12
size|according-to|3|	according 23
size|according-to|4-5|	according 16
size|colon|10+|	naked -7
size|colon|1|	naked -9
size|colon|2|	naked -12
size|colon|4-5|	naked -26
size|colon|6-9|	naked 7
size|interview|10+|	naked -32
size|interview|6-9|	naked -15
size|named-before|10+|	naked -15
size|named-before|2|	naked -39
size|named-before|3|	naked -17
size|named-nearby|10+|	naked 11
size|named-nearby|3|	naked -10
size|named-nearby|4-5|	naked -27
size|named-nearby|6-9|	naked 12
size|paragraph-before|10+|	according -7	judging -17	other -21	saying -29	thinking -20
size|paragraph-before|1|	other -13	saying -12
size|paragraph-before|2|	other -10	saying -13
size|paragraph-before|3|	other -14	saying -23	thinking -7
size|paragraph-before|4-5|	judging -12	other -15	saying -21	thinking -14
size|paragraph-before|6-9|	according -13	judging -23	other -18	saying -25	thinking -17
size|possessor|2|	naked -41
size|possessor|3|	naked -30
size|possessor|4-5|	naked -10
size|quote-then-speaker|10+|	saying 21	thinking -20
size|quote-then-speaker|1|	judging -28	other -12	thinking -16
size|quote-then-speaker|2|	other -20
size|quote-then-speaker|3|	judging 11	other -56	saying -26
size|quote-then-speaker|4-5|	judging -16	other 7	saying 15	thinking 13
size|quote-then-speaker|6-9|	judging 12	other -7	thinking 20
size|quote-then-verb|10+|	judging 11	other 6	saying 8
size|quote-then-verb|1|	judging 16	other -9
size|quote-then-verb|3|	saying 20
size|quote-then-verb|4-5|	judging -12	other 22	saying -6
size|quote-then-verb|6-9|	other 8	saying 7
size|sentence-after|10+|	saying 9
size|sentence-after|2|	judging -26	other -31
size|sentence-after|3|	judging -27	other -14
size|sentence-after|4-5|	judging -29	other -6	saying -21	thinking 18
size|sentence-after|6-9|	thinking -22
size|sentence-before|10+|	according 22	judging -25	other -46	saying 8	thinking -22
size|sentence-before|1|	other -17	saying -28	thinking -34
size|sentence-before|2|	according -20	saying -32	thinking -33
size|sentence-before|3|	according -33	judging -17	other -7	saying -19
size|sentence-before|4-5|	according -27	judging -29	thinking -40
size|sentence-before|6-9|	according -36	judging -9	other -9	saying 6	thinking -11
size|signature|10+|	naked 15
size|signature|4-5|	naked -9
size|signature|6-9|	naked 17
size|speaker-then-quote|10+|	judging -9	saying -11	thinking 14
size|speaker-then-quote|1|	other -18	saying -23	thinking -25
size|speaker-then-quote|2|	judging -18	other -34	thinking -28
size|speaker-then-quote|3|	judging -12	saying 34
size|speaker-then-quote|4-5|	judging 15	other 8	thinking -9
size|speaker-then-quote|6-9|	judging 8	other -26	saying 8
size|topic|10+|	naked 6
size|topic|1|	naked -30
size|topic|2|	naked -7
size|topic|4-5|	naked -13
size|topic|6-9|	naked -9
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -28	saying -31
size|verb-then-speaker|2|	judging -40	saying -10
size|verb-then-speaker|3|	judging -33
size|verb-then-speaker|4-5|	judging -31	saying 9
size|verb-then-speaker|6-9|	judging 6	saying 16
starts|according-to|false|	according 15
starts|colon|false|	naked -23
starts|colon|true|	naked 14
starts|interview|false|	naked -29
starts|interview|true|	naked -25
starts|named-before|true|	naked -23
starts|named-nearby|true|	naked -8
starts|paragraph-before|false|	according -10	apposed -23	apposition -20	direct -28	inverted -28	passive -10	relative -26	shared -21
starts|paragraph-before|true|	apposed -17	apposition -8	direct -23	relative -12	shared -23
starts|possessor|true|	naked -17
starts|quote-then-speaker|false|	apposed 7	apposition -10	direct 20	shared -18
starts|quote-then-speaker|true|	apposed -10
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	apposed -7	apposition -34	direct -7	shared 10
starts|sentence-after|true|	direct 13	relative -24
starts|sentence-before|false|	apposed -70	apposition -9	inverted -14	passive -40	relative -51
starts|sentence-before|true|	apposition -46	relative 19
starts|signature|false|	naked 15
starts|speaker-then-quote|false|	apposed -32	apposition -30	direct 21	passive -9	shared -51
starts|speaker-then-quote|true|	apposed 7	apposition -37	direct 13	relative 31	shared -14
starts|topic|false|	naked -28
starts|transcript|true|	naked 22
subject|according-to|	elided 9	none 13	own -7
subject|according-to|elided|	0 9
subject|according-to|elided|1|	name 13
subject|according-to|none|	0 10	1 13
subject|according-to|none|13-25|	name 29
subject|according-to|none|1|	name 19	pronoun 18
subject|according-to|none|2|	name 36
subject|according-to|none|3|	name -7	noun 7	pronoun 22
subject|according-to|none|4-6|	name 19	noun -12
subject|according-to|none|7-12|	name 7	noun -10
subject|according-to|own|	1 -23
subject|according-to|own|1|	name 14	noun -21
subject|according-to|own|3|	name 15
subject|according-to|own|4-6|	name -11
subject|according-to|own|7-12|	name -26	noun -25
subject|colon|	elided -10	own -38
subject|colon|elided|	0 -10
subject|colon|elided|1|	noun -33
subject|colon|none|1|	name 30	noun -20
subject|colon|none|4-6|	name -9
subject|colon|own|	0 -38
subject|colon|own|1|	noun -40	pronoun -9
subject|interview|	none -36
subject|interview|none|	0 -36
subject|interview|none|26+|	name -36
subject|named-before|	elided 18	none -13	own -10
subject|named-before|elided|	0 19	1 -8
subject|named-before|elided|1|	name -11
subject|named-before|elided|26+|	name -25
subject|named-before|elided|4-6|	name 15
subject|named-before|elided|7-12|	name 26
subject|named-before|none|	0 -12	1 -9
subject|named-before|none|13-25|	name 6	pronoun 17
subject|named-before|none|1|	pronoun 19
subject|named-before|none|26+|	name -31	pronoun -11
subject|named-before|none|2|	name -21	pronoun 10
subject|named-before|none|3|	pronoun -13
subject|named-before|none|4-6|	name -17	pronoun -6
subject|named-before|none|7-12|	name 11	pronoun -22
subject|named-before|own|	0 -11	1 -7
subject|named-before|own|13-25|	name -20	pronoun -50
subject|named-before|own|1|	name 29	pronoun -19
subject|named-before|own|26+|	name -60	pronoun -27
subject|named-before|own|3|	name -12	pronoun -25
subject|named-before|own|4-6|	name -31	pronoun -56
subject|named-before|own|7-12|	name -34	pronoun -51
subject|named-nearby|	elided 13	none 9	own 14
subject|named-nearby|elided|	0 18	1 -27	2 -14
subject|named-nearby|elided|0|	name -14
subject|named-nearby|elided|13-25|	name -16
subject|named-nearby|elided|2|	name 14	pronoun -18
subject|named-nearby|elided|3|	name -6
subject|named-nearby|elided|4-6|	name 18
subject|named-nearby|elided|7-12|	name 17
subject|named-nearby|none|0|	name -27	pronoun -21
subject|named-nearby|none|	1 22
subject|named-nearby|none|13-25|	name 15	pronoun -9
subject|named-nearby|none|1|	name 7
subject|named-nearby|none|26+|	name -19
subject|named-nearby|none|2|	pronoun -12
subject|named-nearby|none|3|	name 19
subject|named-nearby|none|4-6|	name 12	pronoun 12
subject|named-nearby|none|7-12|	name -12
subject|named-nearby|own|	0 19	1 -10	2 -13
subject|named-nearby|own|0|	name -33	pronoun -27
subject|named-nearby|own|13-25|	pronoun -18
subject|named-nearby|own|1|	pronoun -24
subject|named-nearby|own|26+|	name -28
subject|named-nearby|own|2|	name 32
subject|named-nearby|own|3|	name 13	pronoun -7
subject|named-nearby|own|4-6|	pronoun -23
subject|named-nearby|own|7-12|	name 14	pronoun -9
subject|paragraph-before|	elided -27	none -30	own -18
subject|paragraph-before|elided|	0 -17	1 -12	2 -14
subject|paragraph-before|elided|26+|	name -13	noun -22
subject|paragraph-before|none|	0 -22	1 -15	2 -12
subject|paragraph-before|none|26+|	name -14	noun -25	pronoun -7
subject|paragraph-before|own|	0 -13	1 -11	2 -8
subject|paragraph-before|own|26+|	name -15	noun -9	pronoun -18
subject|possessor|	none 11	own -22
subject|possessor|none|	0 11
subject|possessor|own|	0 -22
subject|possessor|own|2|	pronoun -20
subject|possessor|own|7-12|	noun -11	pronoun -21
subject|quote-then-speaker|elided|	0 -19	1 15
subject|quote-then-speaker|	none -18
subject|quote-then-speaker|none|-12|	name 25
subject|quote-then-speaker|none|	0 -34	2 10
subject|quote-then-speaker|none|1|	name -23	noun -32
subject|quote-then-speaker|none|4-6|	noun -21
subject|quote-then-speaker|none|7-12|	name -8
subject|quote-then-speaker|own|-10|	name -12	noun -23
subject|quote-then-speaker|own|-11|	noun 10
subject|quote-then-speaker|own|-14|	name -14
subject|quote-then-speaker|own|-15|	name -15
subject|quote-then-speaker|own|-3|	noun -23
subject|quote-then-speaker|own|-4|	name -10	noun -26
subject|quote-then-speaker|own|-5|	name -9	noun -20
subject|quote-then-speaker|own|-6|	name 10
subject|quote-then-speaker|own|-7|	name 10	noun -6
subject|quote-then-speaker|own|-9|	noun 12
subject|quote-then-speaker|own|0|	noun -28
subject|quote-then-speaker|own|13-25|	noun -24
subject|quote-then-speaker|own|1|	name -9	noun -15
subject|quote-then-speaker|own|	2 -12
subject|quote-then-speaker|own|2|	name 24	noun -23	pronoun 27
subject|quote-then-speaker|own|3|	noun -16
subject|quote-then-speaker|own|4-6|	name -7	noun -28
subject|quote-then-speaker|own|7-12|	name -10	noun 6
subject|quote-then-verb|	none 23	own 11
subject|quote-then-verb|none|	0 25	1 -13
subject|quote-then-verb|none|1|	name 36	noun 16	pronoun -13
subject|quote-then-verb|own|	0 19	1 -42
subject|quote-then-verb|own|1|	noun 14	pronoun 17
subject|quote-then-verb|own|2|	name 23	noun -25
subject|quote-then-verb|own|3|	name 7
subject|quote-then-verb|own|7-12|	name -17	noun -11
subject|sentence-after|	elided -35	none -15	own -14
subject|sentence-after|elided|	0 -31	1 -16
subject|sentence-after|none|	0 -9	1 -20	2 -8
subject|sentence-after|none|0|	name -50
subject|sentence-after|none|1|	name 15	noun -8
subject|sentence-after|none|2|	name 10	noun -15
subject|sentence-after|none|3|	name -19	noun -6
subject|sentence-after|none|4-6|	name -34	noun -10	pronoun -19
subject|sentence-after|none|7-12|	name -18	noun -24
subject|sentence-after|own|	0 -9	1 -41	2 -34
subject|sentence-after|own|0|	name -8	pronoun -19
subject|sentence-after|own|1|	name -22	noun -21
subject|sentence-after|own|3|	name -24
subject|sentence-after|own|4-6|	name -14	noun -21
subject|sentence-before|elided|	1 -7	2 -42
subject|sentence-before|elided|13-25|	name -9	noun -13
subject|sentence-before|elided|1|	name -21	noun -38
subject|sentence-before|elided|26+|	name -20
subject|sentence-before|elided|2|	name -9	noun -33
subject|sentence-before|elided|3|	noun -28
subject|sentence-before|elided|4-6|	name 16
subject|sentence-before|elided|7-12|	name 16	noun -12
subject|sentence-before|	none -10	own -13
subject|sentence-before|none|	0 -15	1 -25	2 8
subject|sentence-before|none|13-25|	name -27	noun 6	pronoun -47
subject|sentence-before|none|1|	name 13	noun -25	pronoun 45
subject|sentence-before|none|26+|	name -34	noun -35	pronoun -20
subject|sentence-before|none|2|	name -8	noun -17	pronoun 18
subject|sentence-before|none|3|	noun -25	pronoun -17
subject|sentence-before|none|4-6|	name -7	noun 8	pronoun 22
subject|sentence-before|none|7-12|	name -12	noun -9
subject|sentence-before|own|	0 -15	2 -31
subject|sentence-before|own|13-25|	name -30	noun -15
subject|sentence-before|own|1|	name 10	noun 18	pronoun -24
subject|sentence-before|own|26+|	name -6	noun -28	pronoun -21
subject|sentence-before|own|2|	name -7	noun -55	pronoun 9
subject|sentence-before|own|3|	name -60	noun -9	pronoun -31
subject|sentence-before|own|4-6|	name -23	noun -60	pronoun -38
subject|sentence-before|own|7-12|	name -30	noun -14
subject|speaker-then-quote|elided|	0 10	1 -25	2 -6
subject|speaker-then-quote|elided|0|	noun -17
subject|speaker-then-quote|elided|1|	name 26
subject|speaker-then-quote|elided|2|	name 13	noun -15
subject|speaker-then-quote|elided|3|	name 17
subject|speaker-then-quote|elided|4-6|	noun -16
subject|speaker-then-quote|elided|7-12|	name -10	noun -19
subject|speaker-then-quote|	none 11
subject|speaker-then-quote|none|	0 19	1 -10	2 -18
subject|speaker-then-quote|none|0|	name 27	noun 8	pronoun -20
subject|speaker-then-quote|none|13-25|	name 11	noun 7
subject|speaker-then-quote|none|1|	name 11
subject|speaker-then-quote|none|2|	name 37	pronoun -12
subject|speaker-then-quote|none|3|	name -7	noun -19
subject|speaker-then-quote|none|4-6|	name 11
subject|speaker-then-quote|none|7-12|	name -30	noun 15	pronoun 13
subject|speaker-then-quote|own|	0 17	1 -14	2 -8
subject|speaker-then-quote|own|0|	name 29	pronoun -27
subject|speaker-then-quote|own|13-25|	name -32	noun -15	pronoun -12
subject|speaker-then-quote|own|1|	name 22	noun -27	pronoun 9
subject|speaker-then-quote|own|2|	noun 6
subject|speaker-then-quote|own|3|	pronoun 18
subject|speaker-then-quote|own|4-6|	noun 21	pronoun -14
subject|speaker-then-quote|own|7-12|	name -12	noun 10
subject|topic|	elided 11	none -20	own -6
subject|topic|elided|	0 35	1 16	2 -64
subject|topic|elided|13-25|	noun -11
subject|topic|elided|26+|	name -44	noun -41	pronoun -18
subject|topic|elided|2|	name 18
subject|topic|elided|3|	name 27
subject|topic|elided|4-6|	name 32	noun 16	pronoun -6
subject|topic|elided|7-12|	name 16	noun 10
subject|topic|none|	0 17	1 -22	2 -36
subject|topic|none|0|	noun -24
subject|topic|none|13-25|	name -6	noun -44	pronoun -6
subject|topic|none|26+|	name -21	noun -68
subject|topic|none|2|	name 23	noun -19
subject|topic|none|3|	name 10
subject|topic|none|4-6|	name 8	noun -9	pronoun -10
subject|topic|none|7-12|	name -12	noun -11	pronoun -12
subject|topic|own|	0 17	1 -9	2 -32
subject|topic|own|13-25|	noun -79	pronoun -19
subject|topic|own|1|	name 11	noun 6	pronoun -28
subject|topic|own|26+|	name -46	noun -16	pronoun -49
subject|topic|own|2|	name 22	noun -15
subject|topic|own|3|	name 29	noun 19	pronoun 26
subject|topic|own|4-6|	noun -6	pronoun -19
subject|topic|own|7-12|	pronoun -17
subject|verb-then-speaker|	elided -10	own 20
subject|verb-then-speaker|elided|	0 -10
subject|verb-then-speaker|none|0|	name -19	noun -6	pronoun -24
subject|verb-then-speaker|none|	1 9
subject|verb-then-speaker|none|1|	name -20	noun -24	pronoun 6
subject|verb-then-speaker|none|2|	noun -11	pronoun 28
subject|verb-then-speaker|none|4-6|	noun -19
subject|verb-then-speaker|none|7-12|	noun -15
subject|verb-then-speaker|own|	0 17	1 10	2 -8
subject|verb-then-speaker|own|0|	name -23
subject|verb-then-speaker|own|13-25|	name -15	noun -31
subject|verb-then-speaker|own|1|	name 16	noun -11	pronoun 17
subject|verb-then-speaker|own|2|	name 15	noun 7
subject|verb-then-speaker|own|3|	noun -24	pronoun 21
subject|verb-then-speaker|own|4-6|	name 15	pronoun 24
subject|verb-then-speaker|own|7-12|	noun -12	pronoun 9
twin|paragraph-before|apposed judging noun|	apposition judging noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -7	apposition other noun -6	apposition other person -12	direct other pronoun -6	shared other noun -6
twin|paragraph-before|apposed other organisation|	apposition other noun -7	direct other organisation -7
twin|paragraph-before|apposed other person|	apposed other noun -8	apposed saying person -8	apposition other noun -11	apposition other organisation -8	apposition other person -9	apposition saying noun -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -14	apposed saying person -12	apposed saying place -16	apposition saying noun -17	apposition saying person -10	direct saying noun -9	direct saying pronoun -7	inverted saying noun -9
twin|paragraph-before|apposed saying organisation|	apposed saying person -9
twin|paragraph-before|apposed saying person|	apposed other person -8	apposed saying noun -14	apposed saying organisation -14	apposed saying person -9	apposition saying name -6	apposition saying noun -6	apposition saying organisation -10	apposition saying person -8	inverted saying noun -13	shared saying person -6
twin|paragraph-before|apposed saying place|	apposed saying noun -13
twin|paragraph-before|apposition judging noun|	apposed judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -6	apposed other organisation -8	apposed other person -7	shared other name -6	shared other noun -7
twin|paragraph-before|apposition other person|	apposed other noun -14	apposed other person -8
twin|paragraph-before|apposition saying noun|	apposed saying noun -17	inverted saying noun -9
twin|paragraph-before|apposition saying organisation|	apposed saying person -6
twin|paragraph-before|apposition saying person|	apposed saying noun -10	apposed saying person -8	inverted saying noun -7
twin|paragraph-before|direct judging noun|	direct other noun -11
twin|paragraph-before|direct other noun|	direct judging noun -10	direct other noun -10
twin|paragraph-before|direct other organisation|	apposed other organisation -6
twin|paragraph-before|direct other person|	apposed other noun -6
twin|paragraph-before|direct other pronoun|	direct other pronoun -9	direct saying pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -11	direct other noun -7
twin|paragraph-before|direct saying organisation|	apposed saying noun -6	inverted saying noun -7
twin|paragraph-before|direct saying person|	apposed saying noun -11
twin|paragraph-before|direct saying pronoun|	apposed saying noun -8	direct other pronoun -8
twin|paragraph-before|inverted saying noun|	apposed saying noun -8	apposed saying person -11	apposition saying noun -7	apposition saying person -6	inverted saying person -13
twin|paragraph-before|inverted saying person|	inverted saying noun -14
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposition saying noun -9
twin|paragraph-before|passive other noun|	direct other noun -6
twin|paragraph-before|shared other noun|	apposed other noun -6	apposition other noun -8
twin|paragraph-before|shared saying person|	apposed saying person -6
twin|quote-then-speaker|apposed other noun|	apposed other noun -44	apposed other organisation 7	apposed other person -36	apposed saying noun 8	direct other noun -23	shared other person -30
twin|quote-then-speaker|apposed other organisation|	apposed other noun -13	shared other organisation -16
twin|quote-then-speaker|apposed other person|	apposed other noun 25	apposed other person 36	apposition other noun 15	direct other noun 31	shared other noun 34	shared other person 30
twin|quote-then-speaker|apposed saying noun|	apposed other noun 7	apposed saying noun -30	apposed saying person -49	apposition saying person -7	direct saying noun -15	direct saying organisation -21	shared saying person -25
twin|quote-then-speaker|apposed saying person|	apposed saying noun -13	apposition saying noun 16	apposition saying organisation 18	apposition saying person 9	apposition saying place 15	shared saying noun 24	shared saying person -8
twin|quote-then-speaker|apposed saying place|	apposed saying noun -22
twin|quote-then-speaker|apposition other noun|	apposed other noun -21	apposed other organisation -9	apposed other person -15	shared other noun -8
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 6	apposition other noun -20	shared saying person 8	shared saying pronoun -8
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 12	shared saying person -20
twin|quote-then-speaker|apposition saying place|	apposed saying person -9
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 25
twin|quote-then-speaker|direct other noun|	apposed other noun -22	apposed other person -27	direct other noun -23	direct saying noun -20
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun -7	relative other person -11
twin|quote-then-speaker|direct saying noun|	apposed saying noun 8	apposed saying person -22	direct other noun -17	passive saying noun 17	shared saying noun -19	shared saying person -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 15
twin|quote-then-speaker|direct saying pronoun|	direct other pronoun -9	passive saying noun 26
twin|quote-then-speaker|passive saying noun|	apposition saying noun -15	direct saying noun -17	direct saying pronoun -27
twin|quote-then-speaker|relative other noun|	relative saying noun -15
twin|quote-then-speaker|relative other person|	relative other person 15
twin|quote-then-speaker|relative saying noun|	relative other noun -17
twin|quote-then-speaker|shared judging name|	apposed judging name 8
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -9
twin|quote-then-speaker|shared other noun|	apposed other noun 10	apposed other organisation 10	apposed other person -26	apposition other noun -10	shared other organisation 9	shared other person -31	shared other pronoun -13	shared saying noun -16
twin|quote-then-speaker|shared other organisation|	apposed other noun -6	apposed other organisation -11	apposition other noun 8	shared other noun -14
twin|quote-then-speaker|shared other person|	apposed other noun 33	apposed other person 26	shared other noun -9
twin|quote-then-speaker|shared other pronoun|	shared other noun -19
twin|quote-then-speaker|shared saying name|	shared saying noun 6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -18	apposed saying person -22	direct saying noun 11	shared other noun -12	shared saying name -15	shared saying organisation -14	shared saying person -16
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -9	shared saying noun -10
twin|quote-then-speaker|shared saying person|	apposed saying person 13	apposition saying person -7	direct saying noun 17	shared saying noun 19
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 23
twin|quote-then-verb|inverted judging person|	inverted judging person 10
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -35
twin|quote-then-verb|inverted saying noun|	inverted saying noun 6	inverted saying person 18	inverted saying pronoun -10
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -30
twin|quote-then-verb|inverted saying person|	inverted saying noun -18	inverted saying person 57
twin|quote-then-verb|inverted saying pronoun|	inverted saying name -8	inverted saying noun 23	inverted saying organisation 39
twin|sentence-after|apposed other noun|	direct other noun 12
twin|sentence-after|apposed other person|	apposition other person -20
twin|sentence-after|apposed saying noun|	apposition saying noun -15	direct saying pronoun -11	inverted saying noun -21
twin|sentence-after|apposition other person|	apposed other person -14
twin|sentence-after|apposition saying noun|	apposed saying noun -10	apposed saying person -15
twin|sentence-after|direct other noun|	apposed other noun -25
twin|sentence-after|direct other organisation|	direct saying organisation -19
twin|sentence-after|direct other pronoun|	direct saying pronoun 15
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	inverted saying noun -28
twin|sentence-after|direct saying pronoun|	apposed saying noun 8	direct other pronoun 17	inverted saying noun 15
twin|sentence-after|inverted saying noun|	apposed saying noun -17	apposition saying noun -6	direct saying person -24	direct saying pronoun -12
twin|sentence-before|apposed judging name|	inverted judging noun -14
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging noun -9	apposition judging organisation -12	apposition judging person -21	direct judging noun -20	direct judging person -7	inverted judging noun -15
twin|sentence-before|apposed judging organisation|	inverted judging noun -19
twin|sentence-before|apposed judging person|	apposed judging noun -22	apposition judging noun -19
twin|sentence-before|apposed other name|	direct other noun -15	direct other person -15
twin|sentence-before|apposed other noun|	apposed other noun -19	apposed other organisation -15	apposed other person -21	apposed other place -17	apposition other name -21	apposition other noun -29	apposition other organisation -22	apposition other person -52	apposition other place -19	direct other noun -32	direct other organisation -18	direct other person -24	direct other pronoun -24	inverted judging noun -20	inverted saying noun -19
twin|sentence-before|apposed other organisation|	apposed other noun -20	apposition other noun 7	direct other noun -19	direct other organisation -12	direct other person -17
twin|sentence-before|apposed other person|	apposed other person -32	apposition other organisation -26	apposition other place -19	inverted saying noun -9
twin|sentence-before|apposed other place|	apposed other noun -10	apposed other person -8	apposed other place -24	apposition other noun -13	direct other noun -16	direct other organisation -16	direct other person -17	direct other place -16
twin|sentence-before|apposed saying name|	apposed saying person -15	apposition saying noun -19	apposition saying person -20	direct saying noun -12	direct saying organisation -20	direct saying person -19	inverted saying noun -31
twin|sentence-before|apposed saying noun|	apposed saying noun -17	apposed saying person -21	apposed saying place -21	apposition saying name -22	apposition saying organisation -24	apposition saying person -69	apposition saying place -12	direct saying noun -30	direct saying organisation -24	direct saying person -21	direct saying pronoun -20	inverted saying noun -48	inverted saying organisation -21	inverted saying pronoun -24
twin|sentence-before|apposed saying organisation|	apposed saying person -8	apposition saying noun -24	apposition saying place -14	direct saying noun -18	direct saying person -17	direct saying pronoun -21	inverted saying noun -30	inverted saying pronoun -17
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying noun -21	apposed saying organisation -15	apposition saying name 8	apposition saying noun -6	apposition saying place -19	direct saying noun -17	inverted saying pronoun -18
twin|sentence-before|apposed saying place|	apposed saying noun -17	direct saying noun -16	direct saying organisation -11	direct saying person -10
twin|sentence-before|apposed thinking noun|	apposed thinking noun -13	apposition thinking noun -8	apposition thinking organisation -14	apposition thinking person -17	direct thinking noun -12
twin|sentence-before|apposed thinking person|	apposition thinking noun -26
twin|sentence-before|apposition judging noun|	apposed judging noun -6	apposed judging person -19	inverted judging name -19	inverted judging noun -15
twin|sentence-before|apposition judging organisation|	apposed judging noun -14	apposed judging person -7
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -24
twin|sentence-before|apposition other name|	apposed other noun -24
twin|sentence-before|apposition other noun|	apposed other noun -25	apposed other organisation -26	apposed other person -46	apposed other place -18	inverted saying noun -12	passive other noun -12
twin|sentence-before|apposition other organisation|	apposed other noun -21	apposed other person -21
twin|sentence-before|apposition other person|	inverted saying noun 11
twin|sentence-before|apposition other place|	apposed other noun -12	apposed other person -8
twin|sentence-before|apposition saying name|	apposed saying noun -17	apposed saying person -22	inverted saying pronoun -25
twin|sentence-before|apposition saying noun|	apposed saying name -17	apposed saying noun -36	apposed saying organisation -19	apposed saying person -12	inverted saying name -13	inverted saying noun -7	inverted saying organisation -22	inverted saying person -10	inverted saying pronoun -29
twin|sentence-before|apposition saying organisation|	apposed saying noun -28	apposed saying person -31	inverted saying noun -31
twin|sentence-before|apposition saying person|	inverted saying noun 7	inverted saying organisation 15	inverted saying place 11	inverted saying pronoun 9
twin|sentence-before|apposition saying place|	apposed saying noun -13	apposed saying organisation -8	apposed saying person -10	inverted saying noun -9
twin|sentence-before|apposition thinking noun|	apposed thinking noun -7	apposed thinking person -18
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -12
twin|sentence-before|apposition thinking person|	apposed thinking noun -22
twin|sentence-before|direct judging name|	inverted judging name -20
twin|sentence-before|direct judging noun|	apposed judging noun -26	inverted judging noun -11	inverted judging person -19
twin|sentence-before|direct judging organisation|	inverted judging name -23	inverted judging noun -22
twin|sentence-before|direct judging person|	apposed judging noun -17	inverted judging noun -19
twin|sentence-before|direct other noun|	apposed other name -19	apposed other noun -8	apposed other organisation -23	apposed other person -26	apposed other place -20	passive other noun -22
twin|sentence-before|direct other organisation|	apposed other noun -25	apposed other organisation -18	apposed other place 14	inverted saying noun -21
twin|sentence-before|direct other person|	apposed other noun -22	apposed other organisation 18	apposed other place 14	inverted saying noun -14
twin|sentence-before|direct other place|	apposed other place -19
twin|sentence-before|direct other pronoun|	apposed other noun -35
twin|sentence-before|direct saying name|	inverted saying name -28	inverted saying noun -16	inverted saying organisation -21	inverted saying place -14	inverted saying pronoun -23
twin|sentence-before|direct saying noun|	apposed saying name 8	apposed saying noun -35	apposed saying organisation -25	apposed saying person -20	apposed saying place 11	inverted saying name -18	inverted saying noun -28	inverted saying place -19	inverted saying pronoun -15
twin|sentence-before|direct saying organisation|	apposed saying name -21	apposed saying noun -30	apposed saying place -32	inverted saying noun 13
twin|sentence-before|direct saying person|	apposed saying name -23	apposed saying noun -11	inverted saying name -15	inverted saying noun -21
twin|sentence-before|direct saying pronoun|	apposed saying noun 7	apposed saying organisation -7	inverted saying noun -9
twin|sentence-before|direct thinking noun|	apposed thinking noun 10
twin|sentence-before|inverted judging name|	apposed judging person -13	apposition judging noun -21	direct judging name -13	direct judging organisation -14
twin|sentence-before|inverted judging noun|	apposed judging name -14	apposed judging noun -19	apposed judging organisation -17	apposed judging person -11	apposed other noun -19	apposition judging noun -11	apposition judging person -20	direct judging noun -10	direct judging organisation -6	direct judging person -29	inverted judging noun -9
twin|sentence-before|inverted judging person|	direct judging noun 13
twin|sentence-before|inverted saying name|	apposition saying noun -15	direct saying name -28	direct saying noun -19	direct saying person -39	inverted saying name -27	inverted saying noun -16	inverted saying pronoun -40
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -10	apposed saying name -25	apposed saying noun -41	apposed saying organisation -22	apposed saying person -57	apposition other noun -17	apposition other person -40	apposition saying noun -52	apposition saying organisation -31	apposition saying person -49	apposition saying place -13	direct other organisation -18	direct other person -27	direct saying name -39	direct saying organisation -32	direct saying person -65	direct saying pronoun -14	inverted saying name -19	inverted saying noun -34	inverted saying person -41	inverted saying place -20	inverted saying pronoun -28
twin|sentence-before|inverted saying organisation|	apposed saying noun -26	apposed saying person -18	apposition saying noun -24	apposition saying person -29	direct saying name -19	inverted saying pronoun -22
twin|sentence-before|inverted saying person|	apposition saying noun -16	inverted saying noun 28	inverted saying person -17
twin|sentence-before|inverted saying place|	apposition saying person -10	direct saying name -8	direct saying noun -14	inverted saying noun -17
twin|sentence-before|inverted saying pronoun|	apposed saying noun -22	apposed saying organisation -21	apposed saying person -18	apposition saying name 24	apposition saying person -20	direct saying name -24	direct saying noun -15	inverted saying noun -6	inverted saying organisation 19
twin|sentence-before|passive other noun|	apposition other noun -7	direct other noun -17
twin|sentence-before|passive saying noun|	direct saying pronoun -13
twin|speaker-then-quote|apposed judging name|	shared judging name -18	shared judging noun 15
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -16	apposed judging person -20	apposition judging noun 10	apposition judging organisation -9	apposition judging person -17	direct judging noun -25	direct judging person -14
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 8	apposed judging person -24	apposition judging noun 28	apposition judging person 12	direct judging person -14	shared judging organisation 16
twin|speaker-then-quote|apposed judging person|	apposed judging noun 6	apposed judging organisation 24	apposition judging noun 23	apposition judging organisation -9	apposition judging person 39	shared judging person -25
twin|speaker-then-quote|apposed other name|	apposed other noun -15	apposed saying name -9	apposition other name 6	apposition other noun -17	direct other noun -11	shared other name -18	shared saying name 6	shared saying person -9
twin|speaker-then-quote|apposed other noun|	apposed other name -17	apposed other noun -32	apposed other organisation -18	apposed other person -34	apposed saying noun -15	apposed saying person -14	apposition other noun 9	apposition other person -20	apposition other place -7	direct other noun -29	direct other person -28	direct other pronoun -27	direct saying noun -16	direct saying pronoun -13	shared judging noun -15	shared judging person -15	shared other noun -20	shared other organisation -19	shared other person -24	shared saying noun -11	shared saying person -38
twin|speaker-then-quote|apposed other organisation|	apposed other noun 14	apposed saying organisation -8	direct other noun 12	direct other person -14	shared other organisation 11	shared saying noun 20
twin|speaker-then-quote|apposed other person|	apposed other noun -14	apposed other person -10	apposition other noun 8	direct other noun 19	shared judging person 17	shared other noun 18	shared other person 28	shared saying name 17	shared saying noun 21	shared saying person 9	shared saying place 12
twin|speaker-then-quote|apposed other place|	apposed other place -29	apposed saying place -20	direct other person -28
twin|speaker-then-quote|apposed saying name|	apposed saying person -34	apposition saying person -25	direct saying name -17	direct saying noun -17	direct saying person -20	shared saying person -14
twin|speaker-then-quote|apposed saying noun|	apposed other noun -25	apposed saying name 13	apposed saying noun -30	apposed saying organisation -29	apposed saying person -76	apposed saying place -27	apposition saying name -20	apposition saying noun 20	apposition saying organisation -8	apposition saying person -89	apposition saying pronoun 7	direct other noun -17	direct other pronoun -14	direct saying noun -23	direct saying person -26	direct saying pronoun -25	shared saying name -9	shared saying noun -12	shared saying organisation 7	shared saying person -40	shared saying pronoun 7
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -22	apposed saying person -31	apposition saying noun 39	direct saying noun -16	direct saying person -10	direct saying pronoun 14	shared saying name -22	shared saying organisation 7	shared saying person -19
twin|speaker-then-quote|apposed saying person|	apposed saying name 39	apposed saying organisation -9	apposed saying person 8	apposed saying place 17	apposition saying name 25	apposition saying organisation 10	apposition saying person 13	apposition saying place 18	direct saying noun -16	direct saying pronoun -24	shared saying name 9	shared saying noun 20	shared saying person -6	shared saying place 14
twin|speaker-then-quote|apposed saying place|	apposed saying noun -22	apposed saying person -17	apposition saying noun -19	apposition saying person -15	direct saying noun -16	direct saying person -14	shared saying place 7
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -18	apposition thinking noun -19	direct thinking noun -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 26	apposition thinking noun 13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -18	apposed judging organisation -30	apposed judging person -34	shared judging noun -32	shared judging organisation -25	shared judging person -10	shared judging pronoun -22
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -24
twin|speaker-then-quote|apposition judging person|	apposed judging noun 9	apposed judging organisation -6	apposed judging person 25	shared judging noun -10
twin|speaker-then-quote|apposition other name|	apposed other name -8
twin|speaker-then-quote|apposition other noun|	apposed other name -11	apposed other organisation -12	apposed other person -24	apposed saying noun -22	apposed saying organisation -17	apposed saying person -7	apposition saying noun -15	shared other noun 7	shared other organisation -15	shared other person -14	shared other pronoun -21	shared saying noun -33	shared saying organisation -17	shared saying person -8
twin|speaker-then-quote|apposition other person|	apposed other noun 15	apposed other person -9	apposed saying person 17	apposition judging person 12	apposition saying person 17	shared judging person 12	shared other person -7	shared saying noun 9	shared saying person 15
twin|speaker-then-quote|apposition other place|	apposed other noun -16
twin|speaker-then-quote|apposition saying name|	apposed saying noun 17	apposed saying person -13	shared saying person -13
twin|speaker-then-quote|apposition saying noun|	apposed saying name -34	apposed saying noun -23	apposed saying organisation -44	apposed saying person -82	apposition other noun -16	shared saying name -18	shared saying noun -49	shared saying organisation -30	shared saying person -24	shared saying pronoun -12
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 18	apposed saying person -34	shared saying noun 15	shared saying organisation -19
twin|speaker-then-quote|apposition saying person|	apposed saying name 28	apposed saying noun 43	apposed saying person 26	apposed saying place -9	shared saying noun 25	shared saying person 21
twin|speaker-then-quote|apposition saying place|	apposed saying person -16
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -16	shared saying noun -17
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 7	apposed thinking person -17
twin|speaker-then-quote|direct judging noun|	apposed judging noun 22	direct other noun 11
twin|speaker-then-quote|direct judging person|	apposed judging noun 22	apposed judging organisation 16	direct other person 23
twin|speaker-then-quote|direct other name|	direct other name -9	direct saying name 17
twin|speaker-then-quote|direct other noun|	apposed other name -23	apposed other noun 25	apposed other organisation -34	apposed other person -39	apposed saying noun 21	direct other noun -60	direct saying noun -9	passive other noun 10	passive other person -24	relative other noun -19
twin|speaker-then-quote|direct other organisation|	direct other organisation 8	direct saying organisation 7
twin|speaker-then-quote|direct other person|	apposed other noun 32	apposed other organisation 15	direct judging person 18	direct other person 27
twin|speaker-then-quote|direct other pronoun|	apposed other name -19	apposed other noun 10	apposed saying noun 14	direct other pronoun -42	direct saying pronoun -17	direct thinking pronoun -21
twin|speaker-then-quote|direct saying name|	apposed saying name 24	direct other name 21
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 25	apposed saying noun 29	apposed saying organisation 20	apposed saying person 21	apposed saying place 19	direct other noun -15	shared saying noun 15
twin|speaker-then-quote|direct saying organisation|	direct other organisation 16
twin|speaker-then-quote|direct saying person|	apposed saying name 26	apposed saying noun 13	apposed saying organisation 14	apposed saying person 22	direct other person 6
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 18	apposed saying noun 25	apposed saying organisation -8	apposed saying person 28	direct other pronoun -14
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -21
twin|speaker-then-quote|passive other noun|	direct other noun -17
twin|speaker-then-quote|passive other person|	direct other noun 21
twin|speaker-then-quote|relative other noun|	direct other noun 7
twin|speaker-then-quote|relative other person|	relative saying person -16
twin|speaker-then-quote|relative saying person|	relative other person -15
twin|speaker-then-quote|shared judging name|	apposed judging name -17
twin|speaker-then-quote|shared judging noun|	apposed judging name -18	apposition judging person 7	shared judging noun -12	shared judging person 12
twin|speaker-then-quote|shared judging organisation|	apposition judging noun 11
twin|speaker-then-quote|shared judging person|	apposed judging noun -12	apposed judging person -19	apposition judging person -8	shared judging noun -19
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -20
twin|speaker-then-quote|shared other name|	apposed other name -10	apposition other noun -13
twin|speaker-then-quote|shared other noun|	apposed other noun -6	apposed other person -19	shared other noun -9	shared other person -23	shared other pronoun 6	shared saying noun -16
twin|speaker-then-quote|shared other organisation|	apposed other organisation -17
twin|speaker-then-quote|shared other person|	apposed other noun 22	apposed other person 29	apposed saying noun 15	apposition other person -6	shared other noun 22	shared saying person 18
twin|speaker-then-quote|shared other pronoun|	apposed other noun -17	apposition other noun -18	shared other noun -7
twin|speaker-then-quote|shared saying name|	apposed saying noun -9	apposed saying organisation 6	apposed saying person -15	apposition saying noun 10	shared saying noun -10	shared saying person -19
twin|speaker-then-quote|shared saying noun|	apposed saying noun -30	apposed saying person -40	apposition other noun -18	apposition saying noun -23	apposition saying person -23	direct saying noun -19	shared saying name -9	shared saying organisation -9	shared saying person -43	shared saying pronoun -9
twin|speaker-then-quote|shared saying organisation|	apposed saying name -21	apposed saying noun 11	apposition saying noun 19	apposition saying organisation -18	shared saying person -18
twin|speaker-then-quote|shared saying person|	apposed saying name 17	apposed saying noun 9	apposed saying organisation 15	apposed saying person -7	shared other person 18	shared saying name 25	shared saying organisation 17	shared saying place 11	shared saying pronoun -12
twin|speaker-then-quote|shared saying place|	apposed saying person -9	apposed saying place 9	shared saying person -7
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -17	apposition saying noun -10	shared saying noun -30	shared saying person -17
twin|verb-then-speaker|inverted saying name|	inverted saying name 11
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -36	inverted saying pronoun -15
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 23
verb-before|according|,|	other 21
verb-before|according|:|	other 33
verb-before|according|;|	other -6
verb-before|according|adverb|	other -13
verb-before|according|auxiliary|	other 9
verb-before|according|capital|	other -21
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -19
verb-before|according|preposition|	other -16
verb-before|according|pronoun|	other -18
verb-before|according|quote|	other -25
verb-before|according|start|	other -15
verb-before|according|stop|	other 19
verb-before|according|that|	other -8
verb-before|according|verb-thinking|	other 9
verb-before|according|word|	other -24
verb-before|apposed|)|	other -10	past -44	present -18
verb-before|apposed|,|	base -20	past 10	present 20
verb-before|apposed|capital|	base -17	past -29	present -37
verb-before|apposed|pronoun|	other -14	past -34	present 15
verb-before|apposed|quote|	past -23	present 6
verb-before|apposed|word|	base -26	participle -7	past -39	present -20
verb-before|apposition|,|	other -27	participle -36	past -19	present -42
verb-before|direct|capital|	base -26	other -15	participle -21	past 10	present 13
verb-before|direct|determiner|	base -22	past 11	present -18
verb-before|direct|pronoun|	base -6	other -38	past 22	present 18
verb-before|direct|subordinator|	participle -6
verb-before|direct|verb-judging|	base -16	other -33	past -11	present -17
verb-before|direct|verb-saying|	base -36	other -69	past -15	present 12
verb-before|direct|verb-thinking|	other -24	participle -21
verb-before|direct|word|	base -30	participle 7	past 26	present 18
verb-before|inverted|)|	past -56	present -16
verb-before|inverted|,|	past 15	present 10
verb-before|inverted|:|	past 10
verb-before|inverted|capital|	past -31	present -39
verb-before|inverted|coordinator|	past -51	present -27
verb-before|inverted|preposition|	past -19
verb-before|inverted|pronoun|	past -33	present -15
verb-before|inverted|quote|	past 10	present 11
verb-before|inverted|start|	past -6
verb-before|inverted|stop|	present -12
verb-before|inverted|that|	past -29
verb-before|inverted|word|	past 11	present -33
verb-before|inverted|—|	past 28
verb-before|passive|,|	other -27
verb-before|passive|capital|	other -9
verb-before|passive|pronoun|	past -21
verb-before|passive|start|	past -16
verb-before|passive|stop|	past -25
verb-before|passive|verb-saying|	past -13
verb-before|passive|word|	past -21
verb-before|relative|capital|	other -9
verb-before|relative|pronoun|	other 6
verb-before|relative|that|	base -21	past -10	present 13
verb-before|relative|word|	base -14	other 10	past 13
verb-before|shared|)|	other -8	past -18
verb-before|shared|,|	other -23	participle 12	past -41	present -9
verb-before|shared|coordinator|	base -20	other -27	past -24	present 11
verb-before|shared|determiner|	base -16
verb-before|shared|preposition|	base -9	participle -16	past 17	present 10
verb-before|shared|pronoun|	other 8	participle -12	past -7
verb-before|shared|quote|	base -8	past 6	present 17
verb-before|shared|subordinator|	participle -12
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	participle -15
`;
