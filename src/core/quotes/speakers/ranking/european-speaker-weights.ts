/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	carry-before -18	carry-before-that -29	carry-next -6	interview -34	named-before -10	paragraph-before -48	quote-then-speaker 15	quote-then-verb 11	sentence-after 6	signature 15	speaker-then-quote 7	topic -9	transcript 19
before|according-to|	capital 17	preposition 8	word 21
before|colon|	, -6	adverb -29	auxiliary -14	capital 6	coordinator -27	preposition -17	pronoun -43	start 19	that -14	verb-judging -28	verb-saying -14	word -25
before|interview|	, -12	capital -18	start -24	word -10
before|named-before|	& -11	' -10	( -21	, 16	- -17	/ -15	: -11	capital -9	coordinator -21	determiner -11	preposition -22	pronoun -20	quote 27	start -15	subordinator -35	that -20	verb-saying -7	word -18	¿ -15	— -15	’ -10
before|named-nearby|	& -14	( 32	) 11	+ 14	, 23	- 6	/ -18	: -24	; 24	adverb -13	auxiliary -6	capital 10	determiner -12	preposition -43	pronoun 19	quote 8	start -10	subordinator -17	that -23	verb-judging -29	verb-saying 6	verb-thinking 10	word -14	’ 10
before|name|	& -17	' 10	( 27	) 13	+ 13	, 27	/ -26	: -27	; 30	adverb -9	capital 11	preposition -46	pronoun 6	quote 31	subordinator -8	that -23	verb-saying 9	verb-thinking -6	word -30	¿ -20	’ 11	• 8
before|name||	 13
before|noun|	$ -14	' -16	) -22	+ -12	, -7	- 10	; 13	adverb -30	auxiliary -42	capital -15	coordinator -22	determiner 7	preposition -30	pronoun -40	start 18	subordinator -6	that -31	verb-judging -24	verb-saying -6	word -7	– -13	’ -19	€ -14
before|paragraph-before|	, -24	- -15	: -9	; -12	adverb -11	auxiliary -15	capital -13	coordinator -9	preposition -18	quote -23	start -25	subordinator -13	that -14	verb-judging -8	verb-saying -20	word -14	– -9	— -16
before|possessor|	, -19	capital 6	coordinator -14	preposition 8	start -9	subordinator -6	verb-judging -35	verb-saying -9	word -18
before|pronoun|	, -15	: -25	; -22	auxiliary 6	coordinator -24	preposition -6	pronoun -18	quote 44	start -21	subordinator -44	that -27	verb-saying 18	verb-thinking 7	word -6
before|quote-then-speaker|	: -14	adverb -13	auxiliary 14	capital -8	coordinator -20	determiner -7	pronoun -20	quote 28	start -12	that -39	verb-judging -16	verb-saying -7	word -16	— 13
before|quote-then-verb|	, -9	adverb 22	capital 7	preposition -15	pronoun -12	verb-judging 15	verb-saying 18
before|sentence-after|	, -17	: -17	; -17	adverb -8	auxiliary -18	capital -8	coordinator -16	preposition -6	pronoun -20	start 9	subordinator -30	that -18	verb-saying 6
before|sentence-before|	& -16	' -20	( -10	) -15	+ -12	, -8	- -25	: -29	; -18	adverb -15	auxiliary -29	capital -6	coordinator -18	preposition -16	pronoun -6	quote 19	subordinator -14	that -54	verb-judging 8	verb-saying -6	verb-thinking -19	word -12	— -14	’ -14	€ -10
before|signature|	— 15
before|speaker-then-quote|	& -9	' 15	, 32	- 10	; 34	adverb -40	auxiliary -28	determiner 11	preposition -44	pronoun -27	quote 29	start 15	that -16	verb-judging -12	verb-saying -26	– -20	— -8
before|topic|	, -18	- -20	adverb -10	capital 9	coordinator -12	subordinator -18	— -12
before|transcript|	start 19
before|verb-then-speaker|	, 12	adverb -28	determiner 6	preposition -21	pronoun -9	that -15	verb-judging -6	verb-saying 9	word -26
carry-before-that|0|	1 -26	2 8	3 -11
carry-before-that|0|1|,verb-saying|	none -11
carry-before-that|0|1|	3 -16	4-5 -14	6-9 -12	: -13	determiner -9	stop -11	word -17
carry-before-that|0|1|:|	upper -13
carry-before-that|0|1|adjacent|	false -26
carry-before-that|0|1|determiner|	lower -9
carry-before-that|0|1|end|	. -12
carry-before-that|0|1|inside|	false -26
carry-before-that|0|1|newcomer|	none -26
carry-before-that|0|1|newcomer|none|own|	: -13	word -11
carry-before-that|0|1|none|	,auxiliary -19	,verb-saying -14	none -9	own -12	stop -7
carry-before-that|0|1|own|	own -20
carry-before-that|0|1|question|false|	false -26
carry-before-that|0|1|stop|	none -17	upper -11
carry-before-that|0|1|subject|	elided -9	none -15	own -19
carry-before-that|0|1|word|	lower -17	none -7
carry-before-that|0|2|	, -18	10+ -11	3 9	4-5 -7	: -12	auxiliary -20	capital -18	determiner -16	preposition -18	pronoun -8	stop 16	word -11
carry-before-that|0|2|,auxiliary|	none -14
carry-before-that|0|2|,verb-saying|	none -25
carry-before-that|0|2|,word|	none -13
carry-before-that|0|2|,|	lower -18
carry-before-that|0|2|.|	determiner 6
carry-before-that|0|2|:|	upper -11
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -20
carry-before-that|0|2|capital|	lower -18
carry-before-that|0|2|determiner|	lower -16
carry-before-that|0|2|elided|	none -20
carry-before-that|0|2|end|	. 15
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -9	none 8	says -7
carry-before-that|0|2|newcomer|none|none|	stop 19
carry-before-that|0|2|newcomer|none|own|	, -18	: -32	stop -18
carry-before-that|0|2|newcomer|says|none|	: 7	word -16
carry-before-that|0|2|newcomer|says|own|	: -25	stop -19
carry-before-that|0|2|none|	,auxiliary -27	,verb-saying 10	coordinator -23	elided 10	none 11	own 10	stop -29	word -19
carry-before-that|0|2|own|	none -34	own -37
carry-before-that|0|2|preposition|	lower -17
carry-before-that|0|2|pronoun|	lower -8
carry-before-that|0|2|question|false|	false 8	true -12
carry-before-that|0|2|question|true|	false -7
carry-before-that|0|2|stop|	none -18	upper 18
carry-before-that|0|2|subject|	elided -21	none 21	own -48
carry-before-that|0|2|word|	lower -11
carry-before-that|0|3|	, -15	1 -13	10+ -16	3 -27	6-9 -14	: -6	capital -12	preposition -15	quote -8	stop -6	word -18
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -21
carry-before-that|0|3|,|	lower -15
carry-before-that|0|3|.|	capital -7
carry-before-that|0|3|:|	upper -6
carry-before-that|0|3|adjacent|	false -11
carry-before-that|0|3|capital|	lower -12
carry-before-that|0|3|elided|	own -17
carry-before-that|0|3|end|	. -32
carry-before-that|0|3|inside|	false -11
carry-before-that|0|3|newcomer|acts|own|	: -15	stop -11
carry-before-that|0|3|newcomer|none|none|	: 7
carry-before-that|0|3|newcomer|none|own|	, -10	stop -17
carry-before-that|0|3|newcomer|	says -42
carry-before-that|0|3|newcomer|says|elided|	stop -12
carry-before-that|0|3|newcomer|says|none|	capital -12	stop -20	word -14
carry-before-that|0|3|newcomer|says|own|	, -7	stop -26	word -8
carry-before-that|0|3|none|	,auxiliary -11	,pronoun -13	coordinator -9	elided 6	none -22	stop -40
carry-before-that|0|3|own|	elided -12	none -9	own -31
carry-before-that|0|3|preposition|	lower -14
carry-before-that|0|3|question|false|	false -20	true 6
carry-before-that|0|3|quote|	upper -8
carry-before-that|0|3|stop|	none -8	upper -6
carry-before-that|0|3|subject|	elided -20	own -35
carry-before-that|0|3|word|	lower -18	none -16
carry-before-that|1|	far -32
carry-before-that|1|far|!|	,verb-saying -16
carry-before-that|1|far|	, -42	10+ -29	3 -59	4-5 -19	6-9 -28	: -31	; -11	adverb -17	auxiliary -50	capital -29	coordinator -23	determiner -43	preposition -46	pronoun -24	quote -14	start 15	stop -27	subordinator -24	that -27	verb-judging -30	verb-saying -19	verb-thinking -23	word -54	— 9	’ -9
carry-before-that|1|far|,auxiliary|	? -11	none -20
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	none -12
carry-before-that|1|far|,pronoun|	? -13	none -11
carry-before-that|1|far|,subordinator|	none -15
carry-before-that|1|far|,verb-judging|	none -17
carry-before-that|1|far|,verb-saying|	! -9	? -9	none -40
carry-before-that|1|far|,word|	none -29
carry-before-that|1|far|,|	capital -37	determiner -19	lower -39	none -15	upper -17	verb-saying -6	word -17
carry-before-that|1|far|.|	capital -25	determiner 6	end -14	preposition -20	pronoun -23	quote -10
carry-before-that|1|far|:|	lower -18	none -12	upper -30
carry-before-that|1|far|;|	lower -11	none -11
carry-before-that|1|far|?|	,pronoun -15	,verb-saying -14	capital -19	determiner -11	end -25	pronoun -16	quote -9	stop 7
carry-before-that|1|far|adjacent|	false -32
carry-before-that|1|far|adverb|	lower -17
carry-before-that|1|far|alone|	false 19	true -8
carry-before-that|1|far|auxiliary|	lower -49	none -16
carry-before-that|1|far|capital|	, -13	. -30	? -17	lower -29	none -9
carry-before-that|1|far|coordinator|	. -13	lower -23	none -8
carry-before-that|1|far|determiner|	, -35	. -29	? -12	lower -36	none -21	upper -22
carry-before-that|1|far|elided|	elided -23	none -28	own -33
carry-before-that|1|far|end|	. -11	none -12
carry-before-that|1|far|first|	false -10
carry-before-that|1|far|inside|	false -47
carry-before-that|1|far|newcomer|	acts -13	none -13	says -33
carry-before-that|1|far|newcomer|acts|elided|	stop -11
carry-before-that|1|far|newcomer|acts|none|	, -7	: -34	adverb -10	auxiliary -16	capital -13	determiner -16	preposition -14	stop -7	word -22
carry-before-that|1|far|newcomer|acts|own|	, -16	: -28	auxiliary -13	capital -14	preposition -16	stop -17	that -13	verb-saying -10	word -15
carry-before-that|1|far|newcomer|none|elided|	, -11	: -12	stop -22	word -14
carry-before-that|1|far|newcomer|none|none|	, -25	: -18	adverb -12	auxiliary -14	capital -10	determiner -15	preposition -16	pronoun -9	start 7	that -9	verb-judging -11	word -25
carry-before-that|1|far|newcomer|none|own|	, -12	: -26	; -11	auxiliary -19	determiner -14	preposition -18	start -29	stop -19	that -15	verb-saying -9	word -22
carry-before-that|1|far|newcomer|says|elided|	: -20	determiner -9	preposition -16	stop -29	verb-saying -9	word -10
carry-before-that|1|far|newcomer|says|none|	, -17	: -41	adverb -12	auxiliary -24	capital -17	determiner -20	preposition -22	pronoun -12	start 8	stop -16	verb-judging -14	word -26
carry-before-that|1|far|newcomer|says|own|	, -16	: -26	adverb -12	auxiliary -21	capital -21	determiner -17	preposition -16	pronoun -14	stop -16	that -21	verb-saying -22	word -24
carry-before-that|1|far|none|	, -30	,auxiliary -47	,coordinator -12	,determiner -15	,preposition -9	,pronoun -22	,subordinator -14	,verb-judging -22	,verb-saying -24	,verb-thinking -13	,word -7	: -13	; -20	auxiliary -18	capital -8	coordinator -8	determiner -21	own -22	preposition -26	pronoun -9	stop -40	subordinator -9	verb-judging -12	verb-saying -15	word -29	— -12
carry-before-that|1|far|own|	elided -24	none -34	own -48
carry-before-that|1|far|preposition|	. -21	lower -41	none -30	upper -25
carry-before-that|1|far|pronoun|	, -11	. -17	lower -23
carry-before-that|1|far|question|false|	false -34	true -15
carry-before-that|1|far|quote|	? -16	upper -14
carry-before-that|1|far|start|	other -11	upper 16
carry-before-that|1|far|stop|	? -16	none -32	upper -27
carry-before-that|1|far|subject|	elided -48	own -55
carry-before-that|1|far|subordinator|	. -14	lower -24
carry-before-that|1|far|that|	lower -27
carry-before-that|1|far|verb-judging|	lower -30
carry-before-that|1|far|verb-saying|	, -21	? -18	lower -20	upper -11
carry-before-that|1|far|verb-thinking|	lower -23
carry-before-that|1|far|word|	lower -54	none -33
carry-before-that|1|far|—|	? -13	upper 9
carry-before-that|1|far|’|	lower -9
carry-before-that|2|	far -16
carry-before-that|2|far|!|	end -17
carry-before-that|2|far|	, -9	1 -6	10+ -16	3 11	4-5 -21	6-9 -23	: -39	adverb -19	auxiliary -51	capital -32	preposition -48	pronoun -30	quote -12	start 21	stop -34	subordinator -32	that -21	verb-judging -27	verb-saying -35	verb-thinking -19	— -13
carry-before-that|2|far|,auxiliary|	? -11	none -27
carry-before-that|2|far|,determiner|	none -11
carry-before-that|2|far|,preposition|	none -9
carry-before-that|2|far|,pronoun|	none -17
carry-before-that|2|far|,subordinator|	none -11
carry-before-that|2|far|,verb-judging|	none -9
carry-before-that|2|far|,verb-saying|	? -12	none -31
carry-before-that|2|far|,|	capital -12	determiner -14	lower -8	none -21	pronoun -21	upper -22	verb-saying -13	word -18
carry-before-that|2|far|.|	capital -17	determiner -7	end -12	preposition -16	pronoun -16	— -17
carry-before-that|2|far|:|	lower -10	none -13	upper -38
carry-before-that|2|far|;|	none -16
carry-before-that|2|far|?|	,verb-saying -7	capital 11	end 12	pronoun -12	verb-saying 8
carry-before-that|2|far|adjacent|	false -16
carry-before-that|2|far|adverb|	lower -19
carry-before-that|2|far|alone|	false 35	true -9
carry-before-that|2|far|auxiliary|	lower -51	none -18
carry-before-that|2|far|capital|	, -25	. -27	? -10	lower -32	none -19
carry-before-that|2|far|coordinator|	none -25
carry-before-that|2|far|determiner|	lower -26	none -13	upper 9
carry-before-that|2|far|elided|	elided -26	none -12	own -37
carry-before-that|2|far|end|	none -10
carry-before-that|2|far|first|	false -22	true 9
carry-before-that|2|far|inside|	false -47
carry-before-that|2|far|newcomer|	acts -18	none 8	says -14
carry-before-that|2|far|newcomer|acts|elided|	stop -10
carry-before-that|2|far|newcomer|acts|none|	, -16	auxiliary -16	determiner -14	preposition -16	start -15	word -24
carry-before-that|2|far|newcomer|acts|own|	, -12	: -10	auxiliary -11	preposition -7	start -20	stop -26	verb-saying -10	word -22
carry-before-that|2|far|newcomer|none|elided|	start 9	stop -21
carry-before-that|2|far|newcomer|none|none|	: -34	determiner -11	preposition -15	start 24
carry-before-that|2|far|newcomer|none|own|	, -16	: -17	auxiliary -12	preposition -9	start -21	stop -16	that -10	verb-saying -9	word -14
carry-before-that|2|far|newcomer|says|elided|	, -15	: -19	stop -38
carry-before-that|2|far|newcomer|says|none|	, 8	: -29	adverb -13	capital -21	determiner 7	preposition -31	pronoun -16	start 13	stop -10	verb-judging -14
carry-before-that|2|far|newcomer|says|own|	, -23	: -30	auxiliary -17	capital -19	determiner -17	preposition -18	pronoun -15	start -32	stop -29	that -17	verb-saying -20	word -32
carry-before-that|2|far|none|	, -20	,auxiliary -33	,determiner -12	,preposition -12	,verb-judging -17	,verb-saying -14	,word -25	: -15	auxiliary -16	capital -12	coordinator -16	determiner -20	none 17	pronoun -13	stop -21	subordinator -15	verb-saying -10	word -19	— 10
carry-before-that|2|far|own|	elided -28	none -52	own -58
carry-before-that|2|far|preposition|	. -15	lower -46
carry-before-that|2|far|pronoun|	, -23	. -22	? -14	lower -30	none -11
carry-before-that|2|far|question|false|	false -21	true -16
carry-before-that|2|far|question|true|	false 7	true 15
carry-before-that|2|far|quote|	upper -12
carry-before-that|2|far|start|	upper 20
carry-before-that|2|far|stop|	? -7	none -10	other -15	upper -34
carry-before-that|2|far|subject|	elided -35	none 9	own -73
carry-before-that|2|far|subordinator|	lower -32
carry-before-that|2|far|that|	lower -21
carry-before-that|2|far|verb-judging|	lower -27
carry-before-that|2|far|verb-saying|	, -8	lower -34	upper -17
carry-before-that|2|far|verb-thinking|	lower -19
carry-before-that|2|far|word|	, -13	lower -18	none -12
carry-before-that|2|far|—|	. -17	none -9	upper -13
carry-before-that|3|	far -22
carry-before-that|3|far|	) 14	, -24	1 -15	10+ -25	2 9	4-5 -12	6-9 -42	: -27	auxiliary -39	capital -9	determiner -16	pronoun -20	stop -47	subordinator -14	verb-judging -11	verb-saying -13	verb-thinking -15	word -39
carry-before-that|3|far|)|	upper 14
carry-before-that|3|far|,auxiliary|	none -9
carry-before-that|3|far|,pronoun|	none -12
carry-before-that|3|far|,verb-saying|	? -13	none -23
carry-before-that|3|far|,word|	none -12
carry-before-that|3|far|,|	capital -32	determiner -23	lower -23	none 8	pronoun -15	upper -14	verb-saying -34	word -13
carry-before-that|3|far|.|	capital -12	determiner -12	pronoun -10
carry-before-that|3|far|:|	upper -26
carry-before-that|3|far|?|	capital -7	end -12
carry-before-that|3|far|adjacent|	false -22
carry-before-that|3|far|alone|	false 9	true -8
carry-before-that|3|far|auxiliary|	lower -39
carry-before-that|3|far|capital|	, -15	. -16	? -10	lower -9
carry-before-that|3|far|coordinator|	none -27
carry-before-that|3|far|determiner|	, -28	. -15	? -13
carry-before-that|3|far|elided|	elided -14	own -9
carry-before-that|3|far|end|	. -15	? 8	none -10
carry-before-that|3|far|first|	false -17
carry-before-that|3|far|inside|	false -42
carry-before-that|3|far|newcomer|	acts -33	none 12	says -12
carry-before-that|3|far|newcomer|acts|elided|	stop -7
carry-before-that|3|far|newcomer|acts|none|	start -12	stop -11
carry-before-that|3|far|newcomer|acts|own|	: -17	start -11	stop -13
carry-before-that|3|far|newcomer|none|none|	: -7	start 10	word -15
carry-before-that|3|far|newcomer|none|own|	: -14	start -25	stop -15	that 7	word -9
carry-before-that|3|far|newcomer|says|elided|	stop -17
carry-before-that|3|far|newcomer|says|none|	: -14	start 7	stop -15	word -15
carry-before-that|3|far|newcomer|says|own|	: -20	start -12	stop -19
carry-before-that|3|far|none|	, -12	,auxiliary -18	,word -12	: -6	auxiliary -13	coordinator -15	end 17	none 13	own -24	preposition -17	pronoun -8	stop -43	subordinator -12	word -8
carry-before-that|3|far|own|	elided -17	none -25
carry-before-that|3|far|preposition|	none -21
carry-before-that|3|far|pronoun|	, -16	. -13	lower -20	none -7
carry-before-that|3|far|question|false|	false -23
carry-before-that|3|far|question|true|	false -15
carry-before-that|3|far|start|	upper -8
carry-before-that|3|far|stop|	none -20	upper -47
carry-before-that|3|far|subject|	elided -10	own -8
carry-before-that|3|far|subordinator|	lower -14
carry-before-that|3|far|verb-judging|	lower -11
carry-before-that|3|far|verb-saying|	, -36	lower -13
carry-before-that|3|far|verb-thinking|	lower -15
carry-before-that|3|far|word|	lower -39
carry-before-that|3|far|—|	none 7
carry-before|0|	0 26	2 -8	3 -21
carry-before|0|0|	, 26	1 -14	10+ 14	2 14	3 13	4-5 12	6-9 28	auxiliary -13	coordinator 15	preposition -10
carry-before|0|0|,|	lower 26	pronoun 27	upper 21	verb-saying 10
carry-before|0|0|adjacent|	false 26
carry-before|0|0|auxiliary|	lower -13
carry-before|0|0|capital|	. 14
carry-before|0|0|coordinator|	lower 15
carry-before|0|0|determiner|	. 13
carry-before|0|0|elided|	elided 21
carry-before|0|0|end|	. 21
carry-before|0|0|inside|	false 26
carry-before|0|0|newcomer|	none 13
carry-before|0|0|newcomer|none|elided|	, 21
carry-before|0|0|newcomer|none|none|	preposition -13	word -14
carry-before|0|0|newcomer|none|own|	, 24	: 6
carry-before|0|0|none|	,auxiliary 27	,determiner -11	,subordinator -14	,verb-saying 21	,word -13	: -11	; -24	coordinator 27
carry-before|0|0|own|	own 12
carry-before|0|0|preposition|	. 13	lower -7	none 16
carry-before|0|0|question|false|	false 25
carry-before|0|0|stop|	none 8
carry-before|0|0|subject|	elided 21	own 12
carry-before|0|1|!|	,verb-saying -11
carry-before|0|1|,auxiliary|	none -13
carry-before|0|1|,coordinator|	none -8
carry-before|0|1|,pronoun|	none -21
carry-before|0|1|,subordinator|	none -14
carry-before|0|1|,verb-saying|	? -14
carry-before|0|1|,word|	none -15
carry-before|0|1|,|	capital 28	determiner 15	none -8	pronoun 9	upper -8	verb-saying 29	word 6
carry-before|0|1|.|	determiner -17	preposition -13	quote -15
carry-before|0|1|	1 -24	10+ 16	2 -22	3 -12	4-5 -9	6-9 19	: -21	adverb -21	auxiliary -27	capital 9	coordinator -9	determiner -15	preposition -27	pronoun -7	quote -16	stop 31	subordinator -8	that -10	verb-judging -7	verb-saying -33
carry-before|0|1|:|	lower -14	none 8	upper -21
carry-before|0|1|;|	none -11
carry-before|0|1|?|	,pronoun -11	,verb-saying -16	capital -13	quote -11
carry-before|0|1|adjacent|	true -21
carry-before|0|1|adverb|	lower -21
carry-before|0|1|auxiliary|	lower -27	none -22
carry-before|0|1|capital|	, -10	. 24	lower 9
carry-before|0|1|coordinator|	lower -9	none 6
carry-before|0|1|determiner|	, -20	. -9	lower -11
carry-before|0|1|end|	. 22
carry-before|0|1|newcomer|	none -15
carry-before|0|1|newcomer|none|elided|	: 6	stop 6
carry-before|0|1|newcomer|none|none|	, 10	: -21	capital 10	preposition -28	pronoun 9	quote -16	stop 10	verb-judging -22	word -6
carry-before|0|1|newcomer|none|own|	, -13	: -14	adverb -16	auxiliary -21	determiner -27	preposition -32	pronoun -28	stop -30	that -6	verb-saying -30
carry-before|0|1|none|	, -12	,determiner -13	,verb-judging -14	,verb-thinking 7	: 10	auxiliary -11	capital 15	elided 9	none -17	own 6	preposition -10	pronoun 6	word 6	— 16
carry-before|0|1|own|	elided -9	none -33	own -29
carry-before|0|1|preposition|	lower -23	none -12	upper -14
carry-before|0|1|pronoun|	, -16	. -16	lower -7
carry-before|0|1|question|false|	false 12	true -16
carry-before|0|1|question|true|	false -36
carry-before|0|1|quote|	upper -16
carry-before|0|1|stop|	none -15	upper 30
carry-before|0|1|subject|	own -35
carry-before|0|1|subordinator|	lower -8
carry-before|0|1|that|	lower -10
carry-before|0|1|verb-judging|	lower -7
carry-before|0|1|verb-saying|	, -18	lower -35	upper -13
carry-before|0|1|word|	none -15
carry-before|0|2|	, -24	1 -8	2 -9	6-9 -25	: -25	adverb -10	auxiliary -10	capital -16	coordinator -14	determiner -19	preposition -27	stop 9	that -11	verb-saying -18	word -41
carry-before|0|2|,preposition|	none -11
carry-before|0|2|,pronoun|	none -10
carry-before|0|2|,verb-judging|	none -9
carry-before|0|2|,verb-saying|	? -8	none -17
carry-before|0|2|,word|	none -12
carry-before|0|2|,|	lower -24
carry-before|0|2|.|	capital -6	determiner 6
carry-before|0|2|:|	upper -25
carry-before|0|2|?|	,verb-saying -14	capital -16
carry-before|0|2|adjacent|	false -8
carry-before|0|2|adverb|	lower -10
carry-before|0|2|auxiliary|	lower -9	none -10
carry-before|0|2|capital|	, -10	. -10	lower -16
carry-before|0|2|coordinator|	lower -14
carry-before|0|2|determiner|	, -19	. 7	lower -11
carry-before|0|2|elided|	elided -14	none -12	own -7
carry-before|0|2|end|	. 17	? -13
carry-before|0|2|inside|	false -8
carry-before|0|2|newcomer|	acts -16	says -16
carry-before|0|2|newcomer|acts|elided|	stop -20
carry-before|0|2|newcomer|acts|own|	: -14	stop -21	word -9
carry-before|0|2|newcomer|none|elided|	stop 8
carry-before|0|2|newcomer|none|none|	: -29	preposition -12	stop 12	word -22
carry-before|0|2|newcomer|none|own|	, -14	: -19	auxiliary -14	stop -45	word -22
carry-before|0|2|newcomer|says|elided|	stop -27
carry-before|0|2|newcomer|says|none|	: -23	capital -15	stop 6	word -16
carry-before|0|2|newcomer|says|own|	, -9	: -13	preposition -8	stop -36	verb-saying -11	word -15
carry-before|0|2|none|	,word -16	: -10	coordinator -15	determiner -14	elided 10	stop -15
carry-before|0|2|own|	elided -27	none -20	own -52
carry-before|0|2|preposition|	lower -25	none -14
carry-before|0|2|pronoun|	, -30
carry-before|0|2|question|false|	true -9
carry-before|0|2|question|true|	false -13
carry-before|0|2|stop|	none -26	upper 10
carry-before|0|2|subject|	elided -14	own -49
carry-before|0|2|that|	lower -11
carry-before|0|2|verb-saying|	lower -17
carry-before|0|2|word|	lower -41
carry-before|0|3|,auxiliary|	none -11
carry-before|0|3|,verb-saying|	none -22
carry-before|0|3|	10+ -7	2 -17	3 -8	4-5 -20	6-9 -16	: -22	stop -17	word -13
carry-before|0|3|:|	upper -22
carry-before|0|3|adjacent|	false -21
carry-before|0|3|elided|	none -10	own -19
carry-before|0|3|end|	. -11
carry-before|0|3|inside|	false -21
carry-before|0|3|newcomer|	acts -8	none -7	says -35
carry-before|0|3|newcomer|acts|elided|	stop -13
carry-before|0|3|newcomer|acts|own|	stop -19
carry-before|0|3|newcomer|none|elided|	stop -12
carry-before|0|3|newcomer|none|own|	stop -15
carry-before|0|3|newcomer|says|elided|	stop -13
carry-before|0|3|newcomer|says|none|	stop -19
carry-before|0|3|newcomer|says|own|	: -10	stop -16
carry-before|0|3|none|	,verb-saying -21	elided 9	none 6	own -19	stop -15
carry-before|0|3|own|	elided -11	none -16	own -28
carry-before|0|3|pronoun|	, -7
carry-before|0|3|question|false|	false -18
carry-before|0|3|stop|	none -23	upper -17
carry-before|0|3|subject|	elided -20	own -34
carry-before|0|3|word|	lower -13
carry-before|1|	far -25
carry-before|1|far|!|	,verb-saying -17	end -22	stop -12
carry-before|1|far|+|	none -9
carry-before|1|far|	, -9	1 -14	2 -36	3 -37	4-5 -18	6-9 -26	adverb -19	auxiliary -37	capital -35	coordinator -23	preposition -20	pronoun -40	quote -11	stop -26	subordinator -45	verb-judging -36	verb-saying -43	verb-thinking -36	word -65
carry-before|1|far|,auxiliary|	? -16	none -18
carry-before|1|far|,coordinator|	none -11
carry-before|1|far|,determiner|	none -17
carry-before|1|far|,preposition|	none -19
carry-before|1|far|,pronoun|	? -17
carry-before|1|far|,subordinator|	none -20
carry-before|1|far|,verb-saying|	! -19	? -21
carry-before|1|far|,verb-thinking|	none -17
carry-before|1|far|,word|	? -14	none -13
carry-before|1|far|,|	coordinator -12	determiner -38	lower -6	subordinator -14	upper -21	word -19	– -11
carry-before|1|far|.|	capital -29	determiner -33	preposition -8	pronoun -29	— -19
carry-before|1|far|:|	lower -21	none -13
carry-before|1|far|;|	none -22
carry-before|1|far|?|	,auxiliary -14	,verb-saying -22	,word -9	capital -12	determiner -15	end -30	pronoun -16	stop -12	verb-saying -21	— -16
carry-before|1|far|adjacent|	false -25
carry-before|1|far|adverb|	lower -18
carry-before|1|far|alone|	false -19	true 26
carry-before|1|far|auxiliary|	lower -36	none -21
carry-before|1|far|capital|	, -22	? -19	lower -35	none -19
carry-before|1|far|coordinator|	. -15	lower -23	none -27
carry-before|1|far|determiner|	, -45	. 10	? -21	upper -24
carry-before|1|far|elided|	elided -10
carry-before|1|far|end|	! -18	. -7
carry-before|1|far|first|	true 14
carry-before|1|far|inside|	false -30
carry-before|1|far|newcomer|	acts -32	says -81
carry-before|1|far|newcomer|acts|elided|	preposition -16
carry-before|1|far|newcomer|acts|none|	, -12	: -38	auxiliary -20	capital -8	determiner 8	preposition -17	stop -46	word -19
carry-before|1|far|newcomer|acts|own|	, -21	: -33	auxiliary -16	capital -14	determiner -21	preposition -20	start -19	stop -49	word -25
carry-before|1|far|newcomer|none|elided|	: 7	auxiliary -12	preposition -16	start 9	word -20
carry-before|1|far|newcomer|none|none|	adverb -17	auxiliary -21	capital -12	determiner -29	preposition -17	pronoun -15	start -22	stop 9	that -13	verb-judging -18	word -24
carry-before|1|far|newcomer|none|own|	: -13	adverb -19	auxiliary -36	capital -21	determiner -32	pronoun -22	stop -23	verb-saying -25	word -50
carry-before|1|far|newcomer|says|elided|	: -17	stop -57
carry-before|1|far|newcomer|says|none|	, -23	: -34	adverb -17	auxiliary -18	capital -12	determiner -7	preposition -22	pronoun -9	stop -51	word -27
carry-before|1|far|newcomer|says|own|	, -23	: -43	auxiliary -20	capital -14	determiner -22	preposition -26	pronoun -16	start -30	stop -39	that -17	verb-saying -14	word -26
carry-before|1|far|none|	, -36	,auxiliary -7	,determiner 8	,preposition -21	,pronoun -29	,subordinator -9	,verb-judging -20	,verb-saying -12	,verb-thinking -19	,word -30	: 9	; -12	adverb -14	auxiliary -18	capital -21	coordinator -23	determiner -21	elided -8	end 8	none -21	own -12	preposition -6	pronoun -16	stop -25	subordinator -14	verb-judging -15	verb-saying -16	word -32	— -18
carry-before|1|far|own|	none -21	own -30
carry-before|1|far|preposition|	. -17	lower -20	none -9	upper -23
carry-before|1|far|pronoun|	, -23	. -28	? -14	lower -39	none -16
carry-before|1|far|question|false|	false -12	true -15
carry-before|1|far|question|true|	false -50
carry-before|1|far|quote|	? -16
carry-before|1|far|start|	other -18
carry-before|1|far|stop|	? -17	none -38	other -17	upper -25
carry-before|1|far|subject|	none -22	own -19
carry-before|1|far|subordinator|	. -11	lower -45	none -12
carry-before|1|far|verb-judging|	lower -36	none -7
carry-before|1|far|verb-saying|	, -48	? -23	lower -40	upper -17
carry-before|1|far|verb-thinking|	lower -36
carry-before|1|far|word|	, -14	lower -66	none -23	upper -8
carry-before|1|far|—|	. -19	? -14	none -17
carry-before|2|	far -15
carry-before|2|far|!|	end -13
carry-before|2|far|	, -20	1 -18	2 -21	3 -23	4-5 -15	6-9 -20	: -37	auxiliary -6	capital -14	determiner -16	preposition -34	pronoun -19	stop -23	subordinator -21	that -28	verb-judging -25	verb-saying -21	verb-thinking -10	word -16
carry-before|2|far|,auxiliary|	none -34
carry-before|2|far|,verb-judging|	none -11
carry-before|2|far|,verb-saying|	! -11
carry-before|2|far|,word|	none -18
carry-before|2|far|,|	capital -26	determiner -32	lower -12	none -15	pronoun -45	upper -15	verb-saying -40	word -17
carry-before|2|far|.|	capital -14	determiner -13	end -14	pronoun -19
carry-before|2|far|:|	upper -36
carry-before|2|far|?|	end 11
carry-before|2|far|adjacent|	false -15
carry-before|2|far|alone|	false 27
carry-before|2|far|auxiliary|	lower -6
carry-before|2|far|capital|	, -25	. -17	? -20	lower -14	none -14
carry-before|2|far|coordinator|	none -19
carry-before|2|far|determiner|	, -32	. -18	none -11
carry-before|2|far|end|	. 9	? -10
carry-before|2|far|first|	false -12
carry-before|2|far|inside|	false -37
carry-before|2|far|newcomer|acts|elided|	start -7
carry-before|2|far|newcomer|acts|none|	start 15	stop -16
carry-before|2|far|newcomer|acts|own|	stop -22	word -9
carry-before|2|far|newcomer|none|elided|	stop -14
carry-before|2|far|newcomer|none|none|	: -19	start 15
carry-before|2|far|newcomer|none|own|	start -26	stop -22
carry-before|2|far|newcomer|	says -13
carry-before|2|far|newcomer|says|none|	: -18	preposition -14	start -6	stop -23	word -10
carry-before|2|far|newcomer|says|own|	: -15	preposition -10	start -27	stop -29
carry-before|2|far|none|	, -16	,auxiliary -23	,verb-saying -25	,word -13	: 22	auxiliary -12	coordinator -16	elided -16	end 10	none 11	own -16	preposition -20	pronoun -12	stop -51	subordinator -9
carry-before|2|far|own|	elided -27	own -40
carry-before|2|far|preposition|	lower -34	none -14
carry-before|2|far|pronoun|	, -28	. 6	? -12	lower -19
carry-before|2|far|question|false|	false -18	true -22
carry-before|2|far|question|true|	true 8
carry-before|2|far|stop|	none -24	upper -23
carry-before|2|far|subject|	own -14
carry-before|2|far|subordinator|	lower -21
carry-before|2|far|that|	lower -28
carry-before|2|far|verb-judging|	lower -25
carry-before|2|far|verb-saying|	, -46	lower -20
carry-before|2|far|verb-thinking|	lower -10
carry-before|2|far|word|	lower -40
carry-before|2|far|—|	none -14
carry-before|3|far|,|	capital -26	determiner -21	none -13	pronoun -35	verb-saying -37	word -13
carry-before|3|far|	1 -25	10+ 7	2 -20	3 -7	4-5 -37	6-9 -8	auxiliary -24	pronoun -11	stop -31	that -16	verb-judging -15	verb-saying -14	word -26
carry-before|3|far|auxiliary|	lower -24
carry-before|3|far|capital|	, -26
carry-before|3|far|determiner|	, -23
carry-before|3|far|inside|	false -14
carry-before|3|far|newcomer|	none 11	says 11
carry-before|3|far|newcomer|none|none|	start 8
carry-before|3|far|newcomer|says|own|	start 6
carry-before|3|far|none|	, 10	,verb-saying -22	: -13	end 15	none 16	own -17	preposition -16	stop -18
carry-before|3|far|own|	elided -13
carry-before|3|far|pronoun|	, -24	? -15	lower -11
carry-before|3|far|question|false|	true -9
carry-before|3|far|start|	upper 8
carry-before|3|far|stop|	none 8	upper -31
carry-before|3|far|subject|	none 10	own 8
carry-before|3|far|that|	lower -16
carry-before|3|far|verb-judging|	lower -14
carry-before|3|far|verb-saying|	, -43	lower -14
carry-before|3|far|word|	, -10	lower -26
carry-next|0|	0 29	1 9	2 -8	3 -7
carry-next|0|0|,auxiliary|	none 21
carry-next|0|0|,determiner|	none -16
carry-next|0|0|,pronoun|	none -7
carry-next|0|0|,subordinator|	none -15
carry-next|0|0|,verb-saying|	none 20
carry-next|0|0|,word|	none -12
carry-next|0|0|.|	capital 9	end 17	preposition 13
carry-next|0|0|	10+ 12	2 22	3 6	6-9 11	capital 6	determiner -20	start 20	stop 31	subordinator 11	that -13	verb-judging -19	verb-saying -9	word 9
carry-next|0|0|:|	none -6
carry-next|0|0|;|	none -24
carry-next|0|0|adjacent|	false 29
carry-next|0|0|capital|	lower 6
carry-next|0|0|coordinator|	none 24
carry-next|0|0|determiner|	lower -14
carry-next|0|0|elided|	elided 21
carry-next|0|0|first|	false 20
carry-next|0|0|inside|	false 25
carry-next|0|0|newcomer|	none 21
carry-next|0|0|newcomer|none|elided|	stop 18
carry-next|0|0|newcomer|none|none|	determiner -14	stop 11	verb-judging -15	word 13
carry-next|0|0|newcomer|none|own|	preposition -6	start 14	stop 24	verb-saying -9	word -10
carry-next|0|0|none|	preposition 12	stop 9
carry-next|0|0|own|	own 16
carry-next|0|0|preposition|	lower -7
carry-next|0|0|question|false|	false 28
carry-next|0|0|start|	upper 20
carry-next|0|0|stop|	upper 31
carry-next|0|0|subject|	elided 21	own 16
carry-next|0|0|subordinator|	lower 11
carry-next|0|0|that|	lower -13
carry-next|0|0|verb-judging|	lower -19
carry-next|0|0|verb-saying|	, 10
carry-next|0|0|word|	lower 9
carry-next|0|1|	, -38	1 9	2 -6	3 -17	6-9 7	: -14	adverb 8	auxiliary 7	capital -32	preposition 7	quote -14	stop -13	verb-judging 9	verb-saying -10	word 6
carry-next|0|1|,coordinator|	none -7
carry-next|0|1|,pronoun|	? -14	none -24
carry-next|0|1|,verb-judging|	none -17
carry-next|0|1|,verb-saying|	! -17	? -20	none -8
carry-next|0|1|,verb-thinking|	none 7
carry-next|0|1|,word|	none -16
carry-next|0|1|,|	determiner 12	lower -35	none -19	pronoun 13	verb-saying -16	word -13
carry-next|0|1|.|	capital -11	determiner 7	end 15	preposition -11	pronoun -13
carry-next|0|1|:|	none -7	upper -17
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,verb-saying -21	end -16
carry-next|0|1|adjacent|	false 10	true -16
carry-next|0|1|adverb|	lower 8
carry-next|0|1|auxiliary|	lower 7	none -14
carry-next|0|1|capital|	, 8	. -19	? -13	lower -32
carry-next|0|1|coordinator|	none -28
carry-next|0|1|determiner|	. -9	lower -6	none -7
carry-next|0|1|elided|	elided -13	own -16
carry-next|0|1|inside|	false 10
carry-next|0|1|newcomer|	none -11
carry-next|0|1|newcomer|none|elided|	auxiliary -19	preposition -18	word -15
carry-next|0|1|newcomer|none|none|	, -28	adverb 8	auxiliary -29	capital -21	preposition 11	stop -22	that -17	verb-judging 12
carry-next|0|1|newcomer|none|own|	, -26	: -25	auxiliary 7	capital -25	determiner 8	start -8	stop -42	that -16	verb-saying -33
carry-next|0|1|none|	, -16	,auxiliary -10	,determiner -12	,pronoun -24	,subordinator -18	,verb-saying -21	,word 7	: -11	; -15	auxiliary -12	determiner -13	end -14	own -13
carry-next|0|1|own|	none 14	own -35
carry-next|0|1|preposition|	upper 18
carry-next|0|1|pronoun|	, -8	. -10	? -13
carry-next|0|1|question|false|	false 19	true -39
carry-next|0|1|question|true|	false -27
carry-next|0|1|quote|	. -9	? -17	upper -7
carry-next|0|1|stop|	? -14	none 25	other -14	upper -9
carry-next|0|1|subject|	elided -12	none -9	own -9
carry-next|0|1|verb-judging|	lower 9
carry-next|0|1|verb-saying|	, 11	lower -10	none -13
carry-next|0|1|word|	, -7	lower 10
carry-next|0|1|—|	? -15	none 8
carry-next|0|2|,auxiliary|	none -34
carry-next|0|2|,pronoun|	none 6
carry-next|0|2|,verb-saying|	? -8	none -18
carry-next|0|2|,word|	none -12
carry-next|0|2|,|	pronoun -36
carry-next|0|2|.|	capital -15	determiner -13	end 23
carry-next|0|2|	1 -26	10+ -12	2 -7	3 -32	4-5 -6	: 6	auxiliary -22	capital -13	determiner -27	preposition -8	pronoun -20	start 12	stop -13	subordinator -18	that -15	verb-judging -21	verb-saying -20	word -35
carry-next|0|2|:|	none -8
carry-next|0|2|?|	end -16
carry-next|0|2|adjacent|	false -8
carry-next|0|2|auxiliary|	lower -22
carry-next|0|2|capital|	? -9	lower -13
carry-next|0|2|coordinator|	none -21
carry-next|0|2|determiner|	, -21	. -7	lower -27	none -12
carry-next|0|2|elided|	elided -23	own -29
carry-next|0|2|first|	false 12
carry-next|0|2|inside|	false -21
carry-next|0|2|newcomer|	none -13
carry-next|0|2|newcomer|none|elided|	start 14	stop -24	that -11
carry-next|0|2|newcomer|none|none|	, -20	auxiliary -16	capital -8	determiner -20	pronoun -19	start 11	verb-judging -20	word -25
carry-next|0|2|newcomer|none|own|	auxiliary -24	determiner -17	preposition -18	start -45	that -17	verb-saying -14	word -27
carry-next|0|2|none|	,auxiliary -33	,preposition -12	,pronoun 7	,verb-judging -16	,verb-saying -22	auxiliary -13	none 13	own -26	preposition -16	stop -16	word -14
carry-next|0|2|own|	elided -9	none -7	own -22
carry-next|0|2|preposition|	lower -7	none -7	upper -16
carry-next|0|2|pronoun|	, -12	. -16	lower -20
carry-next|0|2|question|false|	false -8
carry-next|0|2|question|true|	false -9
carry-next|0|2|start|	upper 12
carry-next|0|2|stop|	none -17	upper -13
carry-next|0|2|subject|	elided -19	own -13
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|that|	lower -15
carry-next|0|2|verb-judging|	lower -21
carry-next|0|2|verb-saying|	lower -20
carry-next|0|2|word|	lower -35	none -20
carry-next|0|3|,verb-saying|	none -30
carry-next|0|3|,|	pronoun -14
carry-next|0|3|.|	end -22
carry-next|0|3|	1 -17	10+ -23	2 -17	3 -20	4-5 -24	6-9 7	determiner -18	preposition -15	start -6	verb-saying -19
carry-next|0|3|adjacent|	false -7
carry-next|0|3|determiner|	lower -15
carry-next|0|3|elided|	own 9
carry-next|0|3|first|	false -6
carry-next|0|3|inside|	false -7
carry-next|0|3|newcomer|none|elided|	stop 8
carry-next|0|3|newcomer|none|none|	determiner -15	stop -16
carry-next|0|3|newcomer|none|own|	start -25	stop -25	verb-saying -12	word -13
carry-next|0|3|none|	,auxiliary -10	,verb-saying -32	elided -17	own -24
carry-next|0|3|own|	elided -20	none -23	own -22
carry-next|0|3|preposition|	lower -11
carry-next|0|3|question|false|	false -8
carry-next|0|3|start|	upper -26
carry-next|0|3|stop|	none -8
carry-next|0|3|subject|	elided 12	none -7	own -35
carry-next|0|3|verb-saying|	lower -16
carry-next|1|	far -29
carry-next|1|far|!|	,verb-saying -13	end -13
carry-next|1|far|	, -28	1 8	10+ -52	3 -16	4-5 -6	6-9 -41	: 10	; -16	auxiliary -22	capital -42	coordinator -29	determiner -9	preposition -8	pronoun -41	quote -26	start -25	stop -36	subordinator -36	that -45	verb-judging -32	verb-thinking -29	word -26	— -14
carry-next|1|far|,auxiliary|	? -11	none -33
carry-next|1|far|,coordinator|	none -9
carry-next|1|far|,determiner|	none -16
carry-next|1|far|,preposition|	none -22
carry-next|1|far|,pronoun|	none -24
carry-next|1|far|,subordinator|	none -13
carry-next|1|far|,verb-judging|	none -15
carry-next|1|far|,verb-saying|	! -16	? -13	none -29
carry-next|1|far|,word|	? -12	none -38
carry-next|1|far|,|	capital -25	determiner -53	lower -26	none -31	pronoun -31	upper -23	verb-saying -41	word -14
carry-next|1|far|.|	capital -7	coordinator -9	end -11	preposition -19	pronoun -26	subordinator -10	— -16
carry-next|1|far|:|	none 19	upper 7
carry-next|1|far|;|	lower -16	none -11
carry-next|1|far|?|	,auxiliary -11	,pronoun -9	,word -15	capital -18	determiner -13	pronoun -16	quote -14	stop -14	verb-saying -19	— -13
carry-next|1|far|adjacent|	false -29
carry-next|1|far|adverb|	none -18
carry-next|1|far|alone|	false -28	true -21
carry-next|1|far|auxiliary|	lower -21	none -24
carry-next|1|far|capital|	, -22	. -27	? -21	lower -41	none -18
carry-next|1|far|coordinator|	, -15	lower -29	none -34
carry-next|1|far|determiner|	, -25	. -18	? -14	lower -15	none -20
carry-next|1|far|elided|	elided -27	none -29	own -36
carry-next|1|far|end|	! -27	. -39	? -27	none 42
carry-next|1|far|first|	true -13
carry-next|1|far|inside|	false -24
carry-next|1|far|newcomer|	none -14
carry-next|1|far|newcomer|none|elided|	, -15	: -31	determiner -15	preposition -17	start -19	stop -38	verb-saying -11	word -13
carry-next|1|far|newcomer|none|none|	, -14	: 13	auxiliary -33	capital -32	coordinator -13	determiner -27	preposition -36	pronoun -24	quote -18	start -12	stop -12	subordinator -11	that -10	verb-judging -19	verb-thinking -15	word -48	— -14
carry-next|1|far|newcomer|none|own|	, -34	: -6	adverb -18	auxiliary -9	capital -24	pronoun -29	start -53	stop -13	that -32	verb-judging -12	word -14
carry-next|1|far|none|	+ -13	,auxiliary -17	,coordinator -14	,determiner -12	,preposition -18	,pronoun -7	,subordinator -20	,verb-saying -13	,verb-thinking -16	,word 11	: -17	; -22	adverb 6	auxiliary -22	capital -20	coordinator -11	end -23	own -30	preposition -23	pronoun -15	stop -39	subordinator 6	verb-judging 9	verb-saying -11	word -25	— -12
carry-next|1|far|own|	elided -44	own -11
carry-next|1|far|preposition|	. -17	lower -15	none -8
carry-next|1|far|pronoun|	, -16	. -21	? -13	lower -39	none -7
carry-next|1|far|question|false|	false -23	true -37
carry-next|1|far|question|true|	false -16
carry-next|1|far|quote|	upper -26
carry-next|1|far|start|	other -17	upper -23
carry-next|1|far|stop|	none -53	other -12	upper -36
carry-next|1|far|subject|	elided -53	none -6
carry-next|1|far|subordinator|	, -16	lower -36
carry-next|1|far|that|	lower -45
carry-next|1|far|verb-judging|	lower -32	none -17
carry-next|1|far|verb-saying|	, -40	? -24	lower -49	none -15	upper -16
carry-next|1|far|verb-thinking|	lower -26
carry-next|1|far|word|	, -15	lower -25	none -32	upper -17
carry-next|1|far|–|	, -12
carry-next|1|far|—|	. -16	? -11	none -10	upper -14
carry-next|2|	far -6
carry-next|2|far|	, -27	10+ -34	2 10	3 -21	4-5 14	6-9 -12	: 10	adverb -14	auxiliary -22	capital -25	coordinator -14	preposition -9	start 12	stop -42	subordinator -22	that -21	verb-judging -17	verb-thinking -16	word -24	— -12
carry-next|2|far|,auxiliary|	none -27
carry-next|2|far|,verb-saying|	none -16
carry-next|2|far|,word|	none -16
carry-next|2|far|,|	capital -24	determiner -22	lower -28	none -24	pronoun -20	verb-saying -29	word -13
carry-next|2|far|.|	capital -23	determiner -18	end 25	pronoun -11
carry-next|2|far|:|	lower 8	none 20	upper 7
carry-next|2|far|?|	capital -17	end -21	pronoun -14
carry-next|2|far|adjacent|	false -6
carry-next|2|far|adverb|	lower -14
carry-next|2|far|alone|	false 11
carry-next|2|far|auxiliary|	lower -22	none -16
carry-next|2|far|capital|	, -24	. -23	lower -25
carry-next|2|far|coordinator|	lower -14	none -23
carry-next|2|far|determiner|	, -42	. -18
carry-next|2|far|elided|	elided -16	none -8	own -21
carry-next|2|far|end|	. -28	none 27
carry-next|2|far|first|	false 9
carry-next|2|far|inside|	false -19
carry-next|2|far|newcomer|	none 8
carry-next|2|far|newcomer|none|elided|	stop -23
carry-next|2|far|newcomer|none|none|	: 10	preposition -12	start 16	stop -14	verb-judging -11	word -19	— -12
carry-next|2|far|newcomer|none|own|	, -19	: -17	preposition -9	start 15	stop -37	that -17	word -10
carry-next|2|far|none|	, -18	,verb-judging -17	,verb-saying 11	,word -25	capital -11	coordinator -18	determiner -10	elided -18	own 7	preposition -14	stop -49
carry-next|2|far|own|	elided -13	own 8
carry-next|2|far|preposition|	lower -17	none -38
carry-next|2|far|pronoun|	, -25	. -15	none -12
carry-next|2|far|question|false|	true -13
carry-next|2|far|question|true|	false -32	true 8
carry-next|2|far|start|	upper 12
carry-next|2|far|stop|	none -73	upper -42
carry-next|2|far|subject|	elided -26	own 10
carry-next|2|far|subordinator|	lower -22	none -22
carry-next|2|far|that|	lower -21
carry-next|2|far|verb-judging|	lower -17
carry-next|2|far|verb-saying|	, -12	upper -17
carry-next|2|far|verb-thinking|	lower -16
carry-next|2|far|word|	, -17	lower -24
carry-next|2|far|—|	upper -12
carry-next|3|far|	, 6	1 -17	10+ -13	2 16	3 -8	4-5 -12	6-9 -7	auxiliary 12	capital -15	preposition -21	stop -41
carry-next|3|far|,verb-saying|	none -17
carry-next|3|far|,|	capital -15	determiner -21	lower 8	pronoun -35	word 6
carry-next|3|far|.|	end -11
carry-next|3|far|:|	none 8
carry-next|3|far|?|	pronoun -14
carry-next|3|far|auxiliary|	lower 12
carry-next|3|far|capital|	, -26	lower -15
carry-next|3|far|determiner|	, -19
carry-next|3|far|end|	. -24	none 12
carry-next|3|far|newcomer|	none 9
carry-next|3|far|newcomer|none|own|	preposition -16
carry-next|3|far|none|	, -17	,verb-saying 17	none 8	stop -9
carry-next|3|far|own|	none -21
carry-next|3|far|preposition|	lower -21	none -17
carry-next|3|far|pronoun|	, -28
carry-next|3|far|question|true|	false -8
carry-next|3|far|stop|	none -38	upper -41
carry-next|3|far|subject|	none 8
carry-next|3|far|subordinator|	none 11
carry-next|3|far|verb-saying|	, -37
carry-next|3|far|word|	, -12
ending|according-to|.|	1 15
ending|according-to|none|	0 8	1 13	2 7	4-6 13	7-12 -9
ending|colon|!|	1 6
ending|colon|,|	1 -10
ending|colon|.|	1 10	4-6 7	7-12 24
ending|colon|?|	1 7
ending|colon|none|	1 -28	3 -7	4-6 -8
ending|interview|.|	26+ -32
ending|interview|?|	26+ -13
ending|named-before|!|	13-25 6	26+ -18	4-6 14	7-12 6
ending|named-before|,|	1 -31	13-25 -18	2 -30	26+ -34	3 -38	7-12 -31
ending|named-before|.|	1 -17	13-25 11	26+ -35	4-6 -8	7-12 6
ending|named-before|?|	1 -17	13-25 -14	26+ -30	3 7	4-6 16	7-12 16
ending|named-before|none|	1 16	2 12	26+ -52	3 -20	4-6 -6	7-12 -8
ending|named-nearby|!|	1 -8	4-6 -13	7-12 11
ending|named-nearby|,|	0 13	1 20	2 9	4-6 6	7-12 -22
ending|named-nearby|.|	0 -21	13-25 -15	26+ -15	3 7
ending|named-nearby|?|	0 13	1 -7	3 18	7-12 9
ending|named-nearby|none|	0 -27	1 -19	13-25 -16	2 16	26+ -23	3 6	4-6 12
ending|paragraph-before|!|	26+ -14
ending|paragraph-before|,|	26+ -21
ending|paragraph-before|.|	26+ -29
ending|paragraph-before|?|	26+ -25
ending|paragraph-before|none|	26+ -34
ending|possessor|.|	2 11	4-6 -10	7-12 -9
ending|possessor|?|	4-6 -6
ending|possessor|none|	1 -25	4-6 -6	7-12 -16
ending|quote-then-speaker|!|	0 14
ending|quote-then-speaker|,|	0 32	1 12	13-25 -19	2 -12	3 -8	7-12 -37
ending|quote-then-speaker|?|	0 32
ending|quote-then-speaker|none|	-10 -14	-11 7	-12 15	-14 -15	-15 -17	-2 -13	-20 16	-3 -27	-4 -28	-7 -9	0 -13	1 -9	13-25 -19	2 21	4-6 -22
ending|quote-then-verb|!|	1 -7
ending|quote-then-verb|,|	0 15	1 12	13-25 -9	4-6 -20	7-12 -23
ending|quote-then-verb|?|	1 14	2 12
ending|quote-then-verb|none|	0 -9	1 13	13-25 -6	2 10	3 -6	4-6 -9	7-12 -17
ending|sentence-after|!|	0 -7
ending|sentence-after|.|	0 6	2 -6	3 -7	4-6 -13	7-12 -14
ending|sentence-after|?|	1 15	3 -13	4-6 -14
ending|sentence-before|!|	13-25 -29	2 -12	4-6 6
ending|sentence-before|,|	1 -31	13-25 -19	2 -14	26+ -19	4-6 -41	7-12 -36
ending|sentence-before|.|	1 26	13-25 -6	2 6	4-6 13	7-12 -11
ending|sentence-before|?|	1 8	13-25 -8	3 -15	7-12 9
ending|sentence-before|none|	26+ -12	3 -21	4-6 -18
ending|signature|.|	1 15
ending|speaker-then-quote|!|	1 11	3 11	4-6 -7
ending|speaker-then-quote|,|	1 6	4-6 13
ending|speaker-then-quote|.|	0 -9	1 14	13-25 -20	2 6	3 13	4-6 12	7-12 -21
ending|speaker-then-quote|?|	13-25 -17	2 12	3 14	4-6 11
ending|speaker-then-quote|none|	0 7	13-25 -24	26+ -19	3 -7
ending|topic|!|	26+ -20	4-6 -6	7-12 -9
ending|topic|.|	13-25 -13	2 17	26+ -17	3 6
ending|topic|?|	13-25 -22	26+ -33	3 11
ending|topic|none|	0 -30	13-25 -12	2 19	26+ -61	3 15	4-6 8	7-12 9
ending|transcript|.|	0 18
ending|verb-then-speaker|.|	0 -27	1 -9	13-25 -14	4-6 10	7-12 -17
ending|verb-then-speaker|none|	0 -33	1 12	13-25 -35	4-6 -14
follow|according-to|,auxiliary|	none -14
follow|according-to|,preposition|	none 13
follow|according-to|,subordinator|	none 11
follow|according-to|,verb-saying|	none -14
follow|according-to|,word|	none 20
follow|according-to|:|	none 17
follow|according-to|;|	none 11
follow|according-to|coordinator|	none -8
follow|according-to|end|	. 20
follow|according-to|preposition|	none 22
follow|according-to|word|	none 13
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -20
follow|colon|capital|	, -9
follow|colon|end|	. 13	? 7	none -28
follow|colon|preposition|	. -16
follow|colon|pronoun|	? -12
follow|colon|stop|	? -11	none -16
follow|colon|verb-saying|	, -13
follow|interview|end|	. -32	? -13
follow|named-before|,auxiliary|	? -16
follow|named-before|,pronoun|	! 6	? -15
follow|named-before|,verb-judging|	none -21
follow|named-before|,verb-saying|	! 9	? 11
follow|named-before|,verb-thinking|	none -20
follow|named-before|,|	none -16
follow|named-before|:|	none -8
follow|named-before|capital|	, -46	. 11	none -24
follow|named-before|determiner|	, -9	. -8	none 6
follow|named-before|end|	. -14	none -10
follow|named-before|preposition|	. -9
follow|named-before|pronoun|	, -28	? -28	none -26
follow|named-before|stop|	? 9
follow|named-before|verb-saying|	, -56	? -16	none -16
follow|named-before|—|	. -11	? 10	none -11
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 11	none 28
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -10
follow|named-nearby|,preposition|	none -11
follow|named-nearby|,pronoun|	? 16	none 7
follow|named-nearby|,verb-judging|	none 7
follow|named-nearby|,verb-saying|	! -7	? -12
follow|named-nearby|,verb-thinking|	none 14
follow|named-nearby|,word|	? 10	none 8
follow|named-nearby|,|	none -13
follow|named-nearby|:|	none -26
follow|named-nearby|;|	none -17
follow|named-nearby|adverb|	none -8
follow|named-nearby|auxiliary|	none -18
follow|named-nearby|capital|	, 8
follow|named-nearby|coordinator|	, -12	none -18
follow|named-nearby|determiner|	? -9	none -11
follow|named-nearby|end|	! 6	? 6	none -27
follow|named-nearby|preposition|	none -8
follow|named-nearby|pronoun|	, 22	. -24	none 6
follow|named-nearby|quote|	? 14
follow|named-nearby|stop|	? 14	none 18
follow|named-nearby|subordinator|	. -8	none -9
follow|named-nearby|verb-saying|	, 15	? 6
follow|named-nearby|word|	, 9	none -16
follow|named-nearby|–|	, 12
follow|named-nearby|—|	none 15
follow|paragraph-before|,auxiliary|	none -20
follow|paragraph-before|,pronoun|	none -8
follow|paragraph-before|,verb-saying|	? -11	none -24
follow|paragraph-before|,word|	none -9
follow|paragraph-before|capital|	, -17	? -21
follow|paragraph-before|determiner|	, -12	? -12
follow|paragraph-before|end|	. -28	? -13
follow|paragraph-before|pronoun|	, -16	? -19
follow|paragraph-before|verb-saying|	, -16	? -16	none -14
follow|paragraph-before|word|	, -10
follow|paragraph-before|—|	. -6	none -15
follow|possessor|,|	none -22
follow|possessor|capital|	. -14
follow|possessor|coordinator|	none -23
follow|possessor|determiner|	. -7
follow|possessor|end|	none -20
follow|possessor|preposition|	none -22
follow|possessor|pronoun|	. -22
follow|possessor|word|	none -14
follow|quote-then-speaker|,auxiliary|	none 14
follow|quote-then-speaker|,coordinator|	none -10
follow|quote-then-speaker|,determiner|	none -23
follow|quote-then-speaker|,pronoun|	none 9
follow|quote-then-speaker|,subordinator|	none -7
follow|quote-then-speaker|,verb-saying|	none -19
follow|quote-then-speaker|,word|	none -21
follow|quote-then-speaker|:|	none -17
follow|quote-then-speaker|capital|	, 22	none 25
follow|quote-then-speaker|coordinator|	, -15	none -28
follow|quote-then-speaker|determiner|	, 14	? 19	none -8
follow|quote-then-speaker|pronoun|	! 14	, 33	? 30	none 24
follow|quote-then-speaker|subordinator|	none -7
follow|quote-then-speaker|verb-saying|	, -23
follow|quote-then-speaker|word|	, 23	none -17
follow|quote-then-verb|,auxiliary|	none 8
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 16	none 11
follow|quote-then-verb|,verb-judging|	none 28
follow|quote-then-verb|,verb-saying|	! -9	? 6	none 13
follow|quote-then-verb|,word|	? 14
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -23
follow|quote-then-verb|coordinator|	none -40
follow|quote-then-verb|determiner|	, -16
follow|quote-then-verb|preposition|	none 8
follow|quote-then-verb|verb-saying|	, 15	none 14
follow|quote-then-verb|word|	none 13
follow|quote-then-verb|–|	, 12
follow|quote-then-verb|—|	none 20
follow|sentence-after|auxiliary|	. -16
follow|sentence-after|capital|	. -7	? 9
follow|sentence-after|determiner|	! -15	. -9	? -19
follow|sentence-after|pronoun|	. 19	? -8
follow|sentence-after|—|	. -10
follow|sentence-before|,auxiliary|	? -23	none -35
follow|sentence-before|,determiner|	none -16
follow|sentence-before|,preposition|	none -21
follow|sentence-before|,pronoun|	? -21	none -14
follow|sentence-before|,subordinator|	none -16
follow|sentence-before|,verb-saying|	? 6	none 14
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	? -15	none -18
follow|sentence-before|,|	none -23
follow|sentence-before|:|	none -12
follow|sentence-before|;|	none -31
follow|sentence-before|auxiliary|	none -13
follow|sentence-before|capital|	, -44	. -7	none -29
follow|sentence-before|coordinator|	, -15	. -13	none 26
follow|sentence-before|determiner|	, -12	. -15	? 8
follow|sentence-before|end|	! -26	. 10	none -15
follow|sentence-before|preposition|	. -8
follow|sentence-before|pronoun|	, -38	? -20	none -25
follow|sentence-before|quote|	? -18
follow|sentence-before|stop|	? -10	none -35
follow|sentence-before|subordinator|	none -16
follow|sentence-before|verb-judging|	none -23
follow|sentence-before|verb-saying|	, -51	? -23
follow|sentence-before|word|	, -18	none 6
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,determiner|	none 21
follow|speaker-then-quote|,preposition|	none 6
follow|speaker-then-quote|,verb-judging|	none -8
follow|speaker-then-quote|,verb-saying|	none -19
follow|speaker-then-quote|,word|	none 12
follow|speaker-then-quote|:|	none 9
follow|speaker-then-quote|;|	none 26
follow|speaker-then-quote|adverb|	none -7
follow|speaker-then-quote|auxiliary|	none 11
follow|speaker-then-quote|capital|	. 10	? 11
follow|speaker-then-quote|coordinator|	, 10	none -7
follow|speaker-then-quote|determiner|	none 12
follow|speaker-then-quote|end|	. 15	? 7	none -23
follow|speaker-then-quote|preposition|	none -20
follow|speaker-then-quote|pronoun|	. -12
follow|speaker-then-quote|quote|	? 14
follow|speaker-then-quote|that|	none 14
follow|speaker-then-quote|verb-judging|	none 6
follow|speaker-then-quote|verb-saying|	none 9
follow|topic|,auxiliary|	? -18	none -12
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -28
follow|topic|,pronoun|	? -17	none -24
follow|topic|,subordinator|	none -11
follow|topic|,verb-judging|	none -19
follow|topic|,verb-saying|	? -22	none -9
follow|topic|,verb-thinking|	none -18
follow|topic|,word|	? -25
follow|topic|auxiliary|	none 6
follow|topic|capital|	? 7
follow|topic|coordinator|	none 27
follow|topic|determiner|	. -8	? -9	none 15
follow|topic|end|	. -10	? -12	none -30
follow|topic|preposition|	. -9	none -20
follow|topic|pronoun|	. -26
follow|topic|stop|	? -8	none 8
follow|topic|verb-judging|	none -10
follow|topic|word|	none -7
follow|topic|—|	none -11
follow|transcript|end|	. 18
follow|verb-then-speaker|,subordinator|	none -24
follow|verb-then-speaker|,verb-saying|	none -17
follow|verb-then-speaker|,word|	none -23
follow|verb-then-speaker|,|	none -19
follow|verb-then-speaker|auxiliary|	none -17
follow|verb-then-speaker|capital|	. -7
follow|verb-then-speaker|coordinator|	none -31
follow|verb-then-speaker|determiner|	. -9
follow|verb-then-speaker|end|	. 10	none -33
follow|verb-then-speaker|preposition|	. -14	none -41
follow|verb-then-speaker|pronoun|	. -13
follow|verb-then-speaker|stop|	none 6
follow|verb-then-speaker|word|	none 11
force|according-to|according|	0 8	1 15	4-6 13	7-12 -8
force|colon|naked|	7-12 19
force|interview|naked|	26+ -34
force|named-before|naked|	1 12	13-25 -7	2 10	26+ -79	3 -16
force|named-nearby|naked|	0 -13	1 -13	13-25 -22	2 15	26+ -30	3 12	4-6 13	7-12 -6
force|paragraph-before|according|	26+ -20
force|paragraph-before|judging|	26+ -30
force|paragraph-before|other|	26+ -26
force|paragraph-before|saying|	26+ -39
force|paragraph-before|thinking|	26+ -22
force|possessor|naked|	1 -27	4-6 -10	7-12 -16
force|quote-then-speaker|judging|	-10 -10	-12 20	-3 -7	-4 -13	-6 14	-9 -16	0 18	1 -8	7-12 -24
force|quote-then-speaker|other|	-10 -13	-11 16	-12 -8	-14 -7	-15 -17	-16 -13	-3 -19	-4 -18	-5 7	-6 -10	-8 -18	-9 19	13-25 -19	2 6	3 -20	4-6 -38	7-12 -36
force|quote-then-speaker|saying|	-10 -8	-11 -10	-12 7	-14 -15	-15 -11	-16 -15	-20 -14	-3 -18	-4 -17	-6 -6	-7 -15	-9 8	0 26	1 -10	13-25 -14	2 17	3 -7	4-6 -6	7-12 -10
force|quote-then-speaker|thinking|	-12 6	-3 -9	0 18	2 -8	4-6 -6
force|quote-then-verb|judging|	1 27	7-12 -14
force|quote-then-verb|other|	0 -15	1 14
force|quote-then-verb|saying|	0 15	1 7	13-25 -10	2 15	7-12 -22
force|sentence-after|according|	13-25 -14
force|sentence-after|judging|	1 -15	4-6 -17	7-12 -18
force|sentence-after|other|	0 6	13-25 -13	2 -17	3 -20	4-6 -10	7-12 -21
force|sentence-after|saying|	1 12	3 -24	4-6 -10	7-12 -7
force|sentence-after|thinking|	0 14	4-6 -9
force|sentence-before|according|	1 -9	2 -10	26+ -43	3 -22	4-6 -10	7-12 11
force|sentence-before|judging|	1 6	13-25 -18	2 -26	26+ -35	4-6 -17	7-12 -8
force|sentence-before|other|	1 -6	2 -19	3 -24	4-6 -10	7-12 -22
force|sentence-before|saying|	1 24	13-25 -22	2 18	3 -7	7-12 -6
force|sentence-before|thinking|	1 -18	13-25 -7	26+ -20	3 -17	4-6 -12	7-12 -29
force|signature|naked|	1 15
force|speaker-then-quote|judging|	0 19	1 11	13-25 -19	2 9	26+ -16	3 -14	7-12 -12
force|speaker-then-quote|other|	0 -37	1 -20	26+ -20	3 10	7-12 -7
force|speaker-then-quote|saying|	0 9	13-25 -32	2 6	4-6 12
force|speaker-then-quote|thinking|	13-25 -19	26+ -10	3 12	7-12 -6
force|topic|naked|	0 -30	13-25 -14	2 22	26+ -59	3 18	4-6 9	7-12 9
force|transcript|naked|	0 19
force|verb-then-speaker|judging|	0 -14	1 -14	13-25 -16	2 14	3 -19	4-6 -23	7-12 -33
force|verb-then-speaker|saying|	0 -8	1 8	13-25 -34	2 -12	4-6 6	7-12 -9
form|according-to|other|	according 16
form|paragraph-before|base|	apposed -10	apposition -10	direct -12	shared -10
form|paragraph-before|other|	according -20	apposed -18	apposition -15	direct -20	passive -10	relative -10	shared -14
form|paragraph-before|participle|	apposition -11	direct -7	shared -16
form|paragraph-before|past|	apposed -18	apposition -12	direct -24	inverted -20	relative -8	shared -13
form|paragraph-before|present|	apposed -10	apposition -6	direct -14	inverted -11
form|quote-then-speaker|base|	apposed -17	direct -11
form|quote-then-speaker|other|	apposed 8	apposition -14	passive -17	relative -21
form|quote-then-speaker|participle|	apposed 8	apposition -14
form|quote-then-speaker|past|	direct 15	passive -11	shared -23
form|quote-then-speaker|present|	apposition -19	direct 10	passive 7	shared 15
form|quote-then-verb|past|	inverted 7
form|quote-then-verb|present|	inverted 17
form|sentence-after|other|	apposition -20	shared -7
form|sentence-after|past|	apposed -27	apposition -28	inverted 10
form|sentence-after|present|	apposed -20	apposition -7	direct 10
form|sentence-before|base|	apposed -17	apposition -14	direct -51	relative -14
form|sentence-before|other|	apposed -16	direct -8	passive -24
form|sentence-before|participle|	apposed -9	apposition -19	direct -24
form|sentence-before|past|	apposed -14	apposition -6	direct 8	passive -22
form|sentence-before|present|	apposed -25	apposition -15	inverted -16	passive -15	relative -23
form|speaker-then-quote|base|	apposed -17	direct -9	shared -22
form|speaker-then-quote|other|	apposed -7	apposition -27	direct -14	shared -12
form|speaker-then-quote|participle|	apposed -22	apposition -17
form|speaker-then-quote|past|	apposed -9	apposition -22	direct 26	passive -16	shared -23
form|speaker-then-quote|present|	apposed 24	apposition -26	direct 15	relative 23	shared -8
gap|according-to|	 23	, 18	,; -7	,c 13	,c; -12	,q 9	,qs 12	,s -19	; -20	c -16	s, 15
gap|paragraph-before|	 -27	, -23	,; -19	,;c -7	,;s -9	,c -12	,cq -6	,cs -8	,q -20	,qs -7	,s -16	,sc -12	,sq -23	; -11	;, -10	;c -8	c -13	c, -19	c,s -7	cs -7	q -13	q, -21	qs -9	s -17	s, -14	s,q -7	sc -6
gap|quote-then-speaker|	 22	,c -13	,cs -17	,s -17	; -10	;, -9	c -39	cs -25	s -11
gap|quote-then-verb|	 12	, 18	,c -17	,q -9	,s -24	; -6	c -41
gap|sentence-after|	 11	, -42	,s -15	;,s -13	c -15	q, -12	s -11	s, 14
gap|sentence-before|	, -7	,; -46	,;q -18	,c -29	,cq -22	,q -20	,q; -7	,qc -19	,qc; -14	,qs -29	,qs; -14	,s 10	,s; -31	,sq -35	,sq; -16	,sqc -15	; -9	;, -29	;,q -19	;,s -17	;c -11	;q -35	;q, -24	;q,c 6	;q,s -14	;qc -10	;s -17	c, -6	c,; 11	c,s -28	c; -10	cq -19	cq, -17	cq,s -21	cs 11	cs, -13	csq, -17	q -50	q, -53	q,; -41	q,c -21	q,s -9	q,s; -16	q; -14	q;, -12	qc -17	qc, -25	qcs 12	qs -7	qs, -17	qsc 7	s, -18	s,; -41	s,c -22	s,c; -22	s; -15	sc, 16	sc; -8	scq -16	sq,; -10	sq; -22	sqc -12	sqc, -19
gap|speaker-then-quote|	 16	,; -25	,c -15	,c; -13	,cs -10	,q 12	,qc -15	,s; 7	;, -21	;s -15	c, 15	c,s -10	c; 19	q, -10	q,s -22	qc -11	s 12	s, -13	s,; -15	s,c 6	sq 15	sq, -21	sqc -7
gap|verb-then-speaker|	 -21	, 24	,c; -22	,cs -20	,s 11	;, -20	c -36	cs -23	q, -12	q; -16	qc -14	s -25	s; -17
head|	0 -16	1 -16	11 -7	12 -6	14 -12	15 -10	18 6	20 -13	2019 -11	2022 9	2024 -13	2025 -13	2027 -12	2028 -12	22 -6	27-jährige 14	29 -15	3 -14	300 -11	31 -6	34 -15	4 6	400 -12	48 -7	5 -18	57 -11	58 -13	6 -14	62 -8	64 -20	67 -15	71 6	74 -11	77 -13	79 -15	80 -9	84 -12	88 -11	académie 10	accord -10	accordo -14	acto -14	actor 10	acuerdo -16	acusación -12	acórdão -18	adjoint -12	administrador 8	administration -13	adversaire -12	adversaires 8	adversário 16	advocaat -15	advérbio -7	af -13	affaire -12	affluenza -9	agence -10	agency -15	agentes 15	agriculture 9	agua -8	aide 11	airport -8	alarme -11	alcalde 9	alert -13	allenatore -9	alunos -12	ambassador 8	americano 6	analistas -11	analyst 12	analystes -22	analysts -10	ander -11	animal -11	animale -16	animali -14	annonce -8	anonimato -14	anonymity -12	another -7	ans -9	anyone -9	araras -10	arbitrage -11	arbitragem -8	arbitre -8	arbitro -17	artículo 14	assessora -25	assessore -17	association -14	attaccante -8	attorney 13	audio -11	audit 17	audition -12	aurillac -12	auteurs 7	author -15	autora 11	autrice -9	avenida -10	avis -16	avocat -14	avocate -25	avoir -17	ayuntamiento -16	ação -8	bajo 8	ballots -15	banco 9	bank 9	banker 6	base -16	battuta -10	beau -12	belga 8	bericht 8	berichten -9	best -13	bewindsman 16	billion -6	bloc 8	blog -9	bloque 6	board 6	boats -10	bond 12	book -10	both -13	bowlers -9	braccia -12	brother -20	buren -10	bus -12	buurt -11	buurvrouw 8	buyer -18	c' -15	cabildo -14	call -8	calm -6	calma -10	cambio -15	came -6	campaign -18	capitaine -8	capital -12	capitán -14	captain 11	cargo -7	casa -16	case -19	cases -12	caso -14	catalana 16	celle-ci -12	cent -12	cento -13	centre -12	centro 6	chairwoman -8	chancelier -15	change -11	chercheur 6	chercheuse 14	chi -8	chief -8	children -16	choix -11	cinta -12	cittadino -10	civile -14	client -15	cliente -7	clients -18	cloche -16	club -11	coach -6	colegiado 6	coletivo -13	collaboratore -11	comentar -9	comité -12	commerçants -13	commissario -17	commission -18	compagnie 13	compañía -15	complainant 9	compte -11	comune -11	conclusão -7	concorrente -11	conductor 15	conseil -12	conseiller 15	consejo -12	considera -13	consigliere 9	consultant 15	contas -12	contract -11	contrataron -7	contrato -15	contrário -11	corner -15	coroner 8	corte -6	costiera -13	council -6	counterpart 8	countries -9	county -8	courriels -11	course -22	court -13	crew -9	crews -18	critics -12	critique -15	cronista 6	cuerpo 8	culpa -13	câmara -16	côté -12	c’ -19	d -18	dato -11	daughter 8	davanti 16	deal -12	debat -11	decision -8	decisão -20	defence -17	defender 14	defensa -14	defesa -19	delay -10	dele -14	delegada 16	deles 7	dem 13	dernier 12	dernière -9	derrota -12	desculpas -11	despacho 9	dialogue -8	dicastero 6	dies -14	different -10	diplomacia -14	diplomat 11	diplomate -16	diputada 6	directeur -14	direction 13	directivo 16	directores -13	directrice -8	dirigente 18	discorda -8	distribuidora -8	dizer -12	diálogo -12	dockers -11	document 11	dog -12	dossier -17	drivers -13	droite -10	drug -11	décision -18	défense -16	détracteurs 10	développement -13	earlier -15	ela 17	ele 41	ella 15	ellas -7	email -25	embassy 13	empresa 14	empresario 11	energy -13	engineer 7	enquête -7	entidad -11	entraîneur -22	entreprise 19	então -14	envoy -14	episodio -12	er 36	ermöglichen -13	error -10	es -66	essais -8	estado 6	estatal -16	estudiante 12	estudiantes -8	estudio -14	estudo -13	etwas -18	euro -8	européen -6	euros -20	everyone -12	evidence -10	ex -16	ex-marido -11	excongresista -15	executiva 16	executive 11	explicações -12	expression -9	expérience -8	fallo -19	famílias -10	fans -15	farmacista -10	farmer 11	farmers -10	father 6	federation -6	felt -15	ferrovia -13	festa -11	fila -15	filha -17	filière -8	fille -12	film -19	fils -17	final -15	finale -16	financement -10	fois -18	fondi -6	formule -14	forward 8	france -28	frase -19	friday -8	funcionaria 16	funcionario 17	funcionários -7	gallo -6	gara -14	gauche -25	gemeente -13	general 8	geometra -11	gesagt 10	gesto -8	getuige -17	gewesen -14	gip 7	girl 9	giudici 17	giudizio -10	goats -10	gol -15	goudzoekers -8	gouverneur -15	governante 12	government -7	governo 8	governor 9	grande -10	grandmother 17	graça -18	groupe -9	grupo -19	gruppo -14	guard 10	guidance -10	guineense 10	général 9	haar 16	habitants -18	hallazgo -16	hand -10	he 21	health -12	heard -13	hearing -12	hem 11	het -65	heure -8	hij 27	his -14	historia -6	hold -20	hombros -14	hommages -9	homóloga -13	hora -10	hospital -10	house -10	husband 7	héros -16	i -34	idea -10	idée -7	iedereen -12	ihr -7	il 13	ils -24	imprese -9	indagato -13	industriels -13	inflation -16	inquiry -10	inquérito -9	instituição 10	institute -7	institution 7	instituto -18	interesse -14	inversión -7	investigadora 12	investigação -9	investment -15	involved -9	istituto 7	it -76	italiana -6	italiano -8	its -16	jaar -8	joke -9	joueur -11	judge -13	juges -11	junior 12	justice -10	justices -16	juíza 6	júri 16	keer -8	kinderen -13	king -9	kustwacht -14	laatste 7	lado 14	lange -9	latter 8	lawmaker 7	lawyer -7	leader -18	leeds -16	lei 24	lendemain -11	less -12	letra -15	letter 7	lettera -16	leur -11	ley -12	librarian 9	libéraux -12	line -15	list -11	llamada -11	local 9	locataires 6	longer -10	looked -13	lui 16	líder -12	machines -9	maestro 9	magistrada 28	magistrado -10	magistrate -9	magistrato 14	mail 7	mairie -18	maker -13	man -47	manager 18	manutention -18	marchés -8	marido -21	match -12	meeting -12	meilleure -8	members -6	men -12	mercado -12	mesmo -11	message -10	milhões -10	million -18	minister 8	ministers -20	ministre 17	ministry 11	minutes -15	mission -10	modulo -12	monde -9	mondiale 8	money -14	moradores -13	more -21	mort -6	mot -9	motion -6	mozione -10	muestras -6	mulher -9	multa -10	musician 15	mère 17	nacional -9	name -10	named -8	nation -9	negotiations -18	negotiator -15	negócio -17	nobody -11	nom -11	norma -22	nota -14	noticia -24	notícia -18	nous -26	nouveau -10	nouvelle -13	novelist 12	number -10	numéro -15	nuova -8	número -7	obra -13	occasion -9	oferta -9	office 13	official 19	officials -10	on -65	one -13	opera -13	operator 8	operazione -8	operação -15	opinion -12	oposição -15	opponent -12	oppositie 8	opposizione -14	ora -13	order -10	organisation -16	osserva -7	ouders -7	outras -9	owner -12	palabra -11	palavra -8	panel -11	paper -11	paquets -11	parents -17	parola -10	parquet 12	part -21	parte -25	partido -13	parties -16	partners -10	party -21	passada -15	patients -6	patronale 10	payment -7	pena -8	people -28	percent -8	percentual -8	perito 11	perizia -13	person -13	persone -15	personne -8	pescadores 6	pesos -11	pesquisador 9	phone -13	piano -18	pilot -11	plainte -15	plaisantin 8	plumber -9	plus -8	politica -10	politician 6	polícia 9	político 9	ponte -15	porta-voz -14	portavoce 14	portavoz -15	porte-parole -14	porto -14	precisa -9	prejuízo -17	premier -25	première 11	prensa -16	preparador -19	presentador -12	presentadora -7	presidencia -8	price -12	priest 10	primi -11	principal -16	problema -29	problème -8	process -12	processo -12	procura -10	professora 8	program -9	programme -17	projet -22	proposition -10	prosecuting -11	prosecutors -12	prova -9	proyecto -14	prudenza -10	préfecture -8	président -20	prévenu -15	public -14	páginas -13	père -20	pénaliste 17	pênalti -8	público -22	qualcuno -12	quale -18	question -14	quis -12	radio -16	ragazzi -12	rapport 7	reaction -14	recette -11	rechter -17	record -12	recteurs -7	redes -10	region -7	regista 7	relation -8	remark -13	rensters -14	reporters -22	représentant -15	research -15	reserva -14	resolución -6	responsabile -8	responsável -9	resposta -11	result -18	resultados -18	retailer -15	rete -11	ricorso -9	rien -14	rientro -17	riferito -11	risas -12	rivale -14	roman -11	rule -16	ruling 11	réponse -17	réu 9	safe -15	said -15	sale -11	same -15	samedi -9	santé -6	says -7	saída -13	second -13	seconde 12	secours -6	secretario -19	secretary -6	secrétaire 7	secteur -22	sector -12	seen 10	semanas -16	sentencia 12	septuagénaire 13	service -13	sesión -19	sessão -8	settimana -13	setting -8	seu -12	shares -11	she 12	sheets -8	ship -16	side -19	sides -17	sie 22	signora 7	silence -10	silêncio -14	sindacalista 9	sindacati 11	sindaco 21	sindicatos -6	sinistra -13	situation -12	skipper 8	slachtoffers -11	so -18	sobre -11	software -11	someone -12	sottosegretario -8	source 7	sources -14	spagnolo 7	spokesperson 16	spokeswoman 15	staff 9	stand -9	star -14	state -13	stessa -7	stopped -13	street -8	student 11	students -17	study -14	sua -11	suo -18	superintendente -13	supervisor 10	supporters -14	suspensão -7	syndicaliste 11	syndicats -17	sénateurs -11	talks -10	tante -9	tapis -7	target -9	tax -11	te -12	tecnico 17	teenager 6	tekst -8	telephone -19	teléfono -7	tempi -10	testa -11	testo -28	text -19	texte -16	texto -9	that -33	their -16	they -23	third -12	this -15	those -13	time -17	times 6	todos -11	told -18	tongien 8	tout -18	trabajo -24	trabalhadores -15	trabalho -16	trainer 13	transcript -8	travail -6	travi -8	treasurer 16	treinador 9	trial -18	tribuna -8	tribunal -11	turista -8	tutela -10	técnico -14	uitspraak -12	union -16	unit 9	units -9	universiteit -14	university -23	uno 7	uomo 18	vader -14	vainqueur 13	vakbonden -12	veces -13	venda -10	vendeur -13	vendor 12	verdict -12	vero -11	vertritt -7	veteran 15	vez -14	vice-premier -16	vice-président -14	vicepresidenta -9	victime -11	video 9	vidéo -12	village -15	ville 6	vincitore 14	visitantes -12	vittima -9	voce -19	voisine 12	volte -12	vote -12	voto -14	vous -12	vía -13	wat -8	water -11	we -21	weten 7	widow 22	wife -12	witness 7	women -9	woordvoerder 16	worden -13	work -10	worker 12	wrote -11	years -12	zaak -9	ze 10	zij 39	zo -13	zufolge -14	zurück -10	áudio -15	échange -7	éditeur -11	éditrice -15	élue -6	élèves -13	órgão -17	único -7
intro-force|according-to|,|according|	13-25 14
intro-force|according-to|:|according|	4-6 -16	7-12 -10
intro-force|according-to|auxiliary|according|	1 14	2 17	4-6 20
intro-force|according-to|capital|according|	0 7	7-12 18
intro-force|according-to|preposition|according|	1 7	3 6	7-12 8
intro-force|according-to|start|according|	1 8	4-6 -18	7-12 -8
intro-force|according-to|stop|according|	4-6 -14	7-12 -10
intro-force|according-to|verb-saying|according|	3 13
intro-force|according-to|word|according|	0 -7	1 6	13-25 -7	3 6	4-6 14
intro-force|colon|:|naked|	7-12 19
intro-force|interview|:|naked|	26+ -16
intro-force|interview|start|naked|	26+ -25
intro-force|interview|stop|naked|	26+ -10
intro-force|named-before|quote|naked|	4-6 -9
intro-force|named-before|start|naked|	26+ -81
intro-force|named-before|stop|naked|	1 12	13-25 -6	2 10	3 -16
intro-force|named-nearby|)|naked|	4-6 17
intro-force|named-nearby|,|naked|	1 13	13-25 -12	2 6	3 -9	4-6 -9	7-12 -10
intro-force|named-nearby|:|naked|	0 11	1 7	13-25 7	2 -8	3 16	7-12 -15
intro-force|named-nearby|;|naked|	2 11
intro-force|named-nearby|adverb|naked|	1 -18	2 10	7-12 13
intro-force|named-nearby|auxiliary|naked|	1 -20	13-25 10	2 -15	26+ -18	3 -11	4-6 -12	7-12 -8
intro-force|named-nearby|capital|naked|	0 -15	13-25 -9	2 -14	3 -10	7-12 -7
intro-force|named-nearby|coordinator|naked|	2 -8
intro-force|named-nearby|determiner|naked|	0 -12	1 -17	2 -11	7-12 -8
intro-force|named-nearby|possessive|naked|	4-6 -10
intro-force|named-nearby|preposition|naked|	2 6	26+ -23	3 14	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -44	13-25 -14	2 8	3 14	4-6 -7
intro-force|named-nearby|start|naked|	0 17	1 -9	13-25 -6	2 20	7-12 13
intro-force|named-nearby|stop|naked|	1 32	2 21	3 -9	4-6 7
intro-force|named-nearby|subordinator|naked|	1 -23	2 -11	7-12 10
intro-force|named-nearby|that|naked|	1 -19	4-6 23
intro-force|named-nearby|verb-judging|naked|	1 -16	13-25 -21	2 9	4-6 -6	7-12 8
intro-force|named-nearby|verb-saying|naked|	1 -7	26+ -11	3 9
intro-force|named-nearby|verb-thinking|naked|	13-25 -20	2 -10	7-12 -13
intro-force|named-nearby|word|naked|	1 -43	13-25 -31	26+ -7	4-6 23	7-12 -9
intro-force|named-nearby|–|naked|	4-6 -18
intro-force|paragraph-before|start|according|	26+ -20
intro-force|paragraph-before|start|judging|	26+ -30
intro-force|paragraph-before|start|other|	26+ -26
intro-force|paragraph-before|start|saying|	26+ -39
intro-force|paragraph-before|start|thinking|	26+ -22
intro-force|possessor|,|naked|	3 6	4-6 -7	7-12 -11
intro-force|possessor|:|naked|	2 6	4-6 -31	7-12 -6
intro-force|possessor|auxiliary|naked|	2 -19	4-6 -11	7-12 -26
intro-force|possessor|capital|naked|	7-12 -15
intro-force|possessor|determiner|naked|	7-12 -15
intro-force|possessor|possessive|naked|	1 -13
intro-force|possessor|preposition|naked|	2 -23
intro-force|possessor|pronoun|naked|	4-6 -10
intro-force|possessor|subordinator|naked|	4-6 6	7-12 -9
intro-force|possessor|that|naked|	7-12 6
intro-force|possessor|verb-judging|naked|	3 10
intro-force|possessor|verb-saying|naked|	7-12 -7
intro-force|possessor|verb-thinking|naked|	2 -14
intro-force|possessor|word|naked|	2 6	3 -17	4-6 -8	7-12 -26
intro-force|possessor|’|naked|	1 -15
intro-force|quote-then-speaker|:|saying|	0 13
intro-force|quote-then-speaker|auxiliary|judging|	-4 -11
intro-force|quote-then-speaker|auxiliary|other|	-3 -12	-4 -10	-6 -14	-8 -13	1 7	2 9	7-12 -15
intro-force|quote-then-speaker|auxiliary|saying|	-3 -12	0 -11	1 7	7-12 -17
intro-force|quote-then-speaker|capital|saying|	0 14
intro-force|quote-then-speaker|determiner|other|	1 -15
intro-force|quote-then-speaker|determiner|saying|	-5 -8	-7 9	1 -13
intro-force|quote-then-speaker|preposition|other|	-9 14	1 7	4-6 -11
intro-force|quote-then-speaker|preposition|saying|	-4 -14	-8 11	-9 8
intro-force|quote-then-speaker|quote|saying|	0 12
intro-force|quote-then-speaker|start|judging|	0 13	1 16	7-12 -16
intro-force|quote-then-speaker|start|other|	0 19	13-25 -13	2 -9	3 -14	4-6 -16	7-12 -13
intro-force|quote-then-speaker|start|saying|	0 14	1 -10	13-25 -12	7-12 -6
intro-force|quote-then-speaker|start|thinking|	0 15	1 11	4-6 -15
intro-force|quote-then-speaker|stop|judging|	0 12	3 -10	4-6 -8	7-12 -9
intro-force|quote-then-speaker|stop|other|	1 -9	13-25 -9	2 7	4-6 -21	7-12 -21
intro-force|quote-then-speaker|stop|saying|	0 23	13-25 -6	2 21	3 -17	4-6 -14	7-12 -18
intro-force|quote-then-speaker|stop|thinking|	7-12 -12
intro-force|quote-then-speaker|verb-saying|saying|	-5 10	1 -11
intro-force|quote-then-speaker|word|judging|	-4 -11
intro-force|quote-then-speaker|word|other|	-3 -8	-4 -11	1 -19	2 -18	4-6 -14	7-12 -13
intro-force|quote-then-speaker|word|saying|	-10 -7	-12 9	-3 -9	-5 -10	-7 -14	-9 11	1 -16	2 -8	3 -9
intro-force|quote-then-verb|,|saying|	1 18
intro-force|quote-then-verb|:|saying|	0 12	1 36
intro-force|quote-then-verb|auxiliary|saying|	1 7	2 16
intro-force|quote-then-verb|capital|saying|	1 18
intro-force|quote-then-verb|determiner|saying|	1 12
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|start|judging|	1 7
intro-force|quote-then-verb|start|other|	1 16
intro-force|quote-then-verb|start|saying|	0 9	1 -8	13-25 -9	4-6 -17	7-12 -26
intro-force|quote-then-verb|stop|judging|	1 26
intro-force|quote-then-verb|stop|other|	1 19
intro-force|quote-then-verb|stop|saying|	0 14	1 7	4-6 -10	7-12 -24
intro-force|quote-then-verb|subordinator|saying|	1 -13
intro-force|quote-then-verb|verb-judging|saying|	1 -13
intro-force|quote-then-verb|verb-saying|saying|	1 -7
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|saying|	2 10
intro-force|sentence-after|,|other|	1 -12	4-6 -11
intro-force|sentence-after|:|other|	0 10	1 -17	2 -9	3 -15	4-6 -20	7-12 -10
intro-force|sentence-after|:|saying|	0 -27	3 -13	4-6 -21	7-12 -12
intro-force|sentence-after|auxiliary|judging|	4-6 -13
intro-force|sentence-after|auxiliary|saying|	0 -31
intro-force|sentence-after|start|saying|	0 20	1 17
intro-force|sentence-after|stop|judging|	0 -15
intro-force|sentence-after|stop|other|	0 -23	1 -15	3 -10	7-12 -11
intro-force|sentence-after|stop|saying|	0 -8	1 -16	3 -17	4-6 -16	7-12 -11
intro-force|sentence-after|word|other|	0 9	3 -14	4-6 -17
intro-force|sentence-after|word|saying|	0 15	3 -14
intro-force|sentence-before|,|according|	13-25 -13
intro-force|sentence-before|,|judging|	13-25 -17	7-12 -16
intro-force|sentence-before|,|other|	13-25 -36	26+ -27	4-6 -16	7-12 -31
intro-force|sentence-before|,|saying|	13-25 -7	7-12 -24
intro-force|sentence-before|,|thinking|	13-25 -15	7-12 -12
intro-force|sentence-before|:|according|	26+ -30	7-12 -25
intro-force|sentence-before|:|judging|	13-25 -32	7-12 -20
intro-force|sentence-before|:|other|	13-25 -17	26+ -26	4-6 -16	7-12 -13
intro-force|sentence-before|:|saying|	13-25 -36	26+ -19	7-12 -13
intro-force|sentence-before|:|thinking|	13-25 -23	7-12 -17
intro-force|sentence-before|adverb|saying|	13-25 -26	7-12 -17
intro-force|sentence-before|auxiliary|according|	13-25 -18	26+ -21
intro-force|sentence-before|auxiliary|judging|	7-12 -14
intro-force|sentence-before|auxiliary|other|	13-25 -8	7-12 -19
intro-force|sentence-before|auxiliary|saying|	13-25 -21	26+ -26	4-6 7	7-12 11
intro-force|sentence-before|auxiliary|thinking|	13-25 -14
intro-force|sentence-before|capital|judging|	13-25 -11
intro-force|sentence-before|capital|other|	13-25 -8	7-12 -9
intro-force|sentence-before|capital|saying|	13-25 -13	26+ -15	4-6 -15	7-12 -9
intro-force|sentence-before|coordinator|saying|	13-25 -18
intro-force|sentence-before|determiner|judging|	7-12 -13
intro-force|sentence-before|determiner|other|	13-25 -18	26+ 6	7-12 -15
intro-force|sentence-before|determiner|saying|	13-25 -8	7-12 -31
intro-force|sentence-before|preposition|according|	13-25 -24	26+ -8
intro-force|sentence-before|preposition|judging|	26+ -18	7-12 -14
intro-force|sentence-before|preposition|other|	26+ -30	7-12 -17
intro-force|sentence-before|preposition|saying|	13-25 -43	26+ -27	4-6 -19	7-12 -31
intro-force|sentence-before|pronoun|judging|	13-25 -14	7-12 -8
intro-force|sentence-before|pronoun|other|	13-25 -31	4-6 -11	7-12 -21
intro-force|sentence-before|pronoun|saying|	13-25 -26	26+ -18	4-6 -14
intro-force|sentence-before|pronoun|thinking|	13-25 -14
intro-force|sentence-before|stop|according|	1 -9	13-25 7	2 -10	26+ -20	3 -22	4-6 -8	7-12 13
intro-force|sentence-before|stop|judging|	1 6	13-25 -22	2 -26	4-6 -15	7-12 -27
intro-force|sentence-before|stop|other|	1 -6	2 -19	3 -24	4-6 -6	7-12 -9
intro-force|sentence-before|stop|saying|	1 24	2 18	26+ -17	3 -6
intro-force|sentence-before|stop|thinking|	1 -18	3 -17	4-6 -10	7-12 -23
intro-force|sentence-before|subordinator|judging|	13-25 -11
intro-force|sentence-before|subordinator|other|	26+ -20	7-12 -18
intro-force|sentence-before|subordinator|saying|	13-25 -11	7-12 7
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -18
intro-force|sentence-before|that|other|	13-25 -18	7-12 -18
intro-force|sentence-before|that|saying|	13-25 -21	26+ -19	7-12 -17
intro-force|sentence-before|verb-judging|other|	13-25 -29	4-6 -17	7-12 -17
intro-force|sentence-before|verb-judging|saying|	13-25 -8	4-6 -11	7-12 -17
intro-force|sentence-before|verb-judging|thinking|	13-25 7
intro-force|sentence-before|verb-saying|according|	13-25 -13
intro-force|sentence-before|verb-saying|judging|	7-12 -11
intro-force|sentence-before|verb-saying|other|	26+ -18	7-12 -18
intro-force|sentence-before|verb-saying|saying|	13-25 -43	4-6 -14	7-12 -26
intro-force|sentence-before|verb-thinking|other|	26+ -18
intro-force|sentence-before|word|according|	13-25 -39	26+ -11	7-12 -23
intro-force|sentence-before|word|judging|	13-25 -35	26+ -20	7-12 8
intro-force|sentence-before|word|other|	13-25 -20	26+ -12	4-6 -18	7-12 -13
intro-force|sentence-before|word|saying|	7-12 -22
intro-force|sentence-before|word|thinking|	13-25 -23	7-12 -13
intro-force|signature|,|naked|	1 -20
intro-force|signature|start|naked|	1 15
intro-force|speaker-then-quote|,|judging|	4-6 16	7-12 7
intro-force|speaker-then-quote|,|other|	13-25 -8	2 -7	4-6 -22
intro-force|speaker-then-quote|,|saying|	1 16	13-25 -10	2 -8	3 -20	4-6 10
intro-force|speaker-then-quote|,|thinking|	7-12 6
intro-force|speaker-then-quote|:|judging|	13-25 -10	7-12 10
intro-force|speaker-then-quote|:|other|	13-25 -11	3 14	7-12 -22
intro-force|speaker-then-quote|:|saying|	13-25 -12	2 7	3 9
intro-force|speaker-then-quote|:|thinking|	1 6	2 7	3 18	4-6 9	7-12 -20
intro-force|speaker-then-quote|adverb|judging|	2 12
intro-force|speaker-then-quote|adverb|other|	1 -13
intro-force|speaker-then-quote|adverb|saying|	2 13	4-6 -17
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -12	4-6 8	7-12 -11
intro-force|speaker-then-quote|auxiliary|other|	0 -32	1 -24	2 -13	3 -12	7-12 -9
intro-force|speaker-then-quote|auxiliary|saying|	1 -7	13-25 -8	2 -12	3 -7	4-6 16	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 7	7-12 -10
intro-force|speaker-then-quote|capital|judging|	1 -12	2 15
intro-force|speaker-then-quote|capital|other|	2 -9	3 -10	7-12 -12
intro-force|speaker-then-quote|capital|saying|	1 15	7-12 12
intro-force|speaker-then-quote|coordinator|other|	3 -11	4-6 -20
intro-force|speaker-then-quote|determiner|judging|	1 10	4-6 18
intro-force|speaker-then-quote|determiner|other|	1 -12	2 7	4-6 -6	7-12 -24
intro-force|speaker-then-quote|determiner|saying|	1 -11	2 8	3 18
intro-force|speaker-then-quote|preposition|judging|	1 7	3 -17
intro-force|speaker-then-quote|preposition|other|	13-25 -13	2 8	3 10	4-6 7	7-12 -8
intro-force|speaker-then-quote|preposition|saying|	1 7	13-25 -12	2 -10	7-12 -30
intro-force|speaker-then-quote|pronoun|judging|	1 16
intro-force|speaker-then-quote|pronoun|other|	1 -11	13-25 -15	2 -11	4-6 -13
intro-force|speaker-then-quote|pronoun|saying|	13-25 -7	7-12 9
intro-force|speaker-then-quote|subordinator|judging|	1 -9	2 11	7-12 -9
intro-force|speaker-then-quote|subordinator|other|	13-25 -13	7-12 13
intro-force|speaker-then-quote|subordinator|saying|	13-25 -13	4-6 7	7-12 16
intro-force|speaker-then-quote|that|judging|	1 17
intro-force|speaker-then-quote|that|other|	2 -8	4-6 -8	7-12 -9
intro-force|speaker-then-quote|that|saying|	13-25 -14	2 11	3 7	4-6 12
intro-force|speaker-then-quote|that|thinking|	1 -14
intro-force|speaker-then-quote|verb-judging|judging|	0 19	2 10
intro-force|speaker-then-quote|verb-judging|other|	3 10	4-6 -15	7-12 -8
intro-force|speaker-then-quote|verb-saying|judging|	3 -7
intro-force|speaker-then-quote|verb-saying|other|	7-12 9
intro-force|speaker-then-quote|verb-saying|saying|	0 9	13-25 -14
intro-force|speaker-then-quote|verb-thinking|saying|	2 10	4-6 -6
intro-force|speaker-then-quote|word|judging|	3 8	7-12 -18
intro-force|speaker-then-quote|word|other|	0 -35	1 -6	13-25 -6	3 -26	4-6 -16
intro-force|speaker-then-quote|word|saying|	1 7	13-25 -15	2 13	7-12 7
intro-force|speaker-then-quote|word|thinking|	2 -7	4-6 -17
intro-force|speaker-then-quote|’|judging|	2 14
intro-force|topic|,|naked|	13-25 -14	26+ -17	4-6 -17	7-12 -32
intro-force|topic|:|naked|	1 12	13-25 -10	2 17	26+ -29	3 6	4-6 8
intro-force|topic|adverb|naked|	13-25 -29	2 -16	26+ -23	4-6 -6	7-12 11
intro-force|topic|auxiliary|naked|	1 -35	2 -17	26+ -38	7-12 13
intro-force|topic|capital|naked|	0 -12	26+ -35	3 8	7-12 6
intro-force|topic|coordinator|naked|	26+ -15
intro-force|topic|determiner|naked|	13-25 -11	26+ -38	3 12	4-6 -12
intro-force|topic|preposition|naked|	13-25 -16	2 17	26+ -67	3 17	4-6 19	7-12 -7
intro-force|topic|pronoun|naked|	13-25 -16	26+ -27	4-6 -7	7-12 -18
intro-force|topic|quote|naked|	13-25 8	26+ -13
intro-force|topic|start|naked|	26+ -60
intro-force|topic|stop|naked|	1 -8	13-25 -9	2 10	26+ -18	3 -12	7-12 -8
intro-force|topic|subordinator|naked|	26+ -17	4-6 9
intro-force|topic|that|naked|	2 -11	26+ -44	3 6
intro-force|topic|verb-judging|naked|	1 6	13-25 -26	2 23	26+ -25	4-6 -6
intro-force|topic|verb-saying|naked|	1 10	13-25 -41	2 10	26+ -13	3 17	4-6 -9
intro-force|topic|verb-thinking|naked|	13-25 -10	26+ -22
intro-force|topic|word|naked|	0 -27	1 -9	2 -6	26+ -34	3 26	4-6 8	7-12 17
intro-force|topic|—|naked|	26+ -11
intro-force|topic|’|naked|	26+ -12	7-12 -7
intro-force|transcript|start|naked|	0 19
intro-force|verb-then-speaker|,|judging|	1 6
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -14	3 -10	7-12 11
intro-force|verb-then-speaker|:|judging|	1 -25	13-25 -16	2 15	4-6 -16	7-12 -16
intro-force|verb-then-speaker|:|saying|	2 -13	4-6 14	7-12 -18
intro-force|verb-then-speaker|auxiliary|saying|	1 -22	13-25 -17	3 -8	4-6 -20
intro-force|verb-then-speaker|capital|judging|	0 -23
intro-force|verb-then-speaker|capital|saying|	0 -21	4-6 18
intro-force|verb-then-speaker|coordinator|saying|	4-6 -17
intro-force|verb-then-speaker|determiner|judging|	3 -13
intro-force|verb-then-speaker|determiner|saying|	2 -27	4-6 13	7-12 -19
intro-force|verb-then-speaker|preposition|judging|	1 -34
intro-force|verb-then-speaker|preposition|saying|	1 -32	13-25 -10	3 6	4-6 -25
intro-force|verb-then-speaker|pronoun|judging|	0 -29
intro-force|verb-then-speaker|subordinator|judging|	1 -26
intro-force|verb-then-speaker|that|saying|	0 -28	1 -21	3 -16	4-6 6	7-12 -15
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -15	7-12 -17
intro-force|verb-then-speaker|word|judging|	0 -31	1 -14	4-6 -15	7-12 -14
intro-force|verb-then-speaker|word|saying|	0 -58	1 -19	13-25 -11	4-6 -18	7-12 -9
intro|according-to|	, 13	: -15	auxiliary 20	capital 10	coordinator 17	pronoun 11	start -7	subordinator 15	verb-saying 14
intro|colon|	start -21
intro|interview|	: -16	start -25	stop -10
intro|named-before|	start -81	stop 8
intro|named-nearby|	, -6	adverb 10	auxiliary -21	capital -13	coordinator -8	determiner -7	possessive -10	preposition 17	pronoun -8	quote 12	stop 20	verb-judging -8	verb-thinking -24
intro|paragraph-before|	start -48
intro|possessor|	, 7	: -10	auxiliary -32	capital -15	determiner -7	possessive -14	that 8	verb-judging 8	verb-saying -9	verb-thinking -13	word -20	’ -15
intro|quote-then-speaker|	: -6	adverb -12	capital -7	pronoun 17	quote 12	start 10	stop 17	subordinator -30	that -14	word -20
intro|quote-then-verb|	: 27	auxiliary 21	capital 23	preposition -25	pronoun 10	start -10	stop 12	subordinator -13	verb-judging -18	verb-saying -11
intro|sentence-after|	, -24	: -9	auxiliary 6	preposition -17	pronoun 10	start 29	stop -20	verb-judging -23	word 12
intro|sentence-before|	, -27	: -35	capital -18	determiner -13	preposition -26	pronoun -20	stop 8	that -38	verb-saying -33	verb-thinking 11	word -6	— 12	’ -14
intro|signature|	, -20	start 15
intro|speaker-then-quote|	: 8	auxiliary -6	possessive 6	preposition -13	verb-judging 13	’ 19
intro|topic|	, -31	adverb -25	capital 10	coordinator -12	determiner -12	pronoun -24	start -60	stop -18	subordinator 8	verb-judging 9	verb-saying -9	word 9	– -18	— -14	’ -10
intro|transcript|	start 19
intro|verb-then-speaker|	, 17	: 6	auxiliary -21	capital -7	preposition -26	pronoun -16	subordinator -29	that -8	verb-saying -31	verb-thinking -19	word -32
kind|according-to|	person 21	place -18	unknown 12
kind|colon|	organisation 21	person 22	place -21	unknown -16
kind|interview|	person -34
kind|named-before|	organisation -36	person 19	place -39	unknown -39
kind|named-nearby|	organisation -12	person 59	place -44	unknown -26
kind|	organisation -16	person 59	place -77	unknown -34
kind|organisation|	according -12	apposed -8	apposition -21	direct -14	judging 19	naked -16	passive -26	saying -11	shared -15
kind|paragraph-before|	organisation -14	person -31	place -8	unknown -13
kind|person|	according 17	apposed 12	apposition 8	judging 21	naked 51	other 25	passive 9	relative -12	saying 17	shared 17	thinking 17
kind|place|	according -22	apposition -11	direct -42	naked -65	other -15	saying -38	shared -16
kind|possessor|	organisation -20	place -12
kind|quote-then-speaker|	organisation -19	person 24	place -30
kind|quote-then-verb|	organisation -19	person 21
kind|sentence-after|	organisation -36	person -6	place -14	unknown -8
kind|sentence-before|	place -49
kind|signature|	person 15
kind|speaker-then-quote|	organisation 21	person 29	place -16	unknown -18
kind|topic|	person 8	place -34	unknown -7
kind|transcript|	person 19
kind|unknown|	according 13	apposed -16	direct -21	judging -25	naked -41	relative -25
kind|verb-then-speaker|	organisation -22	person 20	place -24	unknown 8
lead|according-to|lower|	according 19
lead|according-to|upper|	according -8
lead|colon|lower|	naked -17
lead|colon|other|	naked -14
lead|interview|upper|	naked -34
lead|named-before|other|	naked 11
lead|named-before|upper|	naked -14
lead|named-nearby|lower|	naked -10
lead|named-nearby|other|	naked 11
lead|named-nearby|upper|	naked 9
lead|paragraph-before|other|	saying -9
lead|paragraph-before|upper|	according -20	judging -30	other -26	saying -39	thinking -22
lead|possessor|lower|	naked -7
lead|quote-then-speaker|lower|	judging -7	saying -17
lead|quote-then-speaker|other|	other -15
lead|quote-then-speaker|upper|	judging 13	other -18	saying 18
lead|quote-then-verb|lower|	other -12	saying 18
lead|quote-then-verb|upper|	judging 16	other 12	saying 6
lead|sentence-after|lower|	other -8	saying 12	thinking 9
lead|sentence-after|other|	saying 10
lead|sentence-after|upper|	judging -9	saying -12
lead|sentence-before|lower|	according -13	judging -11	saying -7	thinking -8
lead|sentence-before|other|	saying -9
lead|sentence-before|upper|	according 7	judging -18	other -16	thinking -24
lead|signature|upper|	naked 17
lead|speaker-then-quote|lower|	judging 9	other -20	thinking -17
lead|speaker-then-quote|upper|	judging -10	saying 14	thinking 20
lead|topic|lower|	naked 11
lead|topic|other|	naked -28
lead|topic|upper|	naked -17
lead|transcript|upper|	naked 19
lead|verb-then-speaker|lower|	judging -18
lead|verb-then-speaker|upper|	saying 7
lemma|according-to|	none 16
lemma|	aceitar 8	achar 9	acreditar 6	acusar 8	add 15	adiantar -6	admettre -10	admitir -6	advertir 14	advise 14	advocate -7	affirmer 24	afirmar -10	agacer 10	aggiungere -8	agree -24	ajouter 31	alarmer -12	alertar -21	allege 14	allow -16	ammettere 17	amuser 17	analyser 18	annoncer -18	announce -8	answer -10	antwoorden 10	antworten 22	anunciar -12	apelar 17	apelidar -23	apologise -17	apologize 8	apontar -14	apostillar 12	appeal -18	appeler -11	argomentare 12	argue -6	arrancar 7	asegurar -19	asentir 7	aseverar -16	assicurare 23	assurer 14	atribuir -11	attendre 16	avaliar -9	avisar 6	avouer 6	avvertire -14	añadir 14	back -7	beantragen 8	befinden 16	begrüßen -27	beklagen 14	believe -10	beloven -6	bemängeln 17	benadrukken -6	berichten 15	beslissen 12	bestätigen -16	beteuern 13	betonen 14	bevestigen 6	bill -14	blame -7	blijven -7	brummen 21	calcular -10	care -13	celebrar -7	chamar -9	charge -10	cheer -12	chiffrer -11	chip -11	citar -14	classificar -6	cobrar -18	coincidir -10	complain -13	comunicar -9	comunicare 7	concede 12	concedere -16	conclude -11	concluderen 7	conclure 10	concordar -18	confessar 15	confidare -9	confier 22	confirmer -11	congratulare 6	constateren 9	contar 6	contestar -7	contestare -17	continue -14	contrapor 10	convocar -11	corregir 14	cortar -6	counsel -12	counter 11	craindre -13	crier 12	criticar 7	criticise -11	cry -15	culpar 7	decide -16	decir -12	declarar 6	decline 10	defend 9	defender 15	definire 16	demand -19	demander -7	denunciar 22	deny -10	desabafar 9	descartar -10	describir 9	deslizar -15	desmentir -9	destacar 10	detallar 16	dichiarare 15	difundir 8	disagree -17	discordar -6	discrepar -6	ditar -22	démentir 11	dénoncer 6	déplorer 7	détailler 20	einwenden 11	eisen -9	email -17	entgegnen -7	ergänzen 15	erinnern -7	erkennen -16	erklären 11	erwidern 10	erzählen 18	escrever 8	escribir 11	escusar -17	esordire 8	esperar -13	estimar -6	evocar 7	exclure -7	expliquer 17	faire_valoir 15	fear -7	feel -14	felicitar 7	festejar -6	figure -10	figurer -13	find -10	finden 6	fluisteren 16	foeteren 16	forecast -13	formulieren 9	fragen 7	frenare -6	fume 12	féliciter 12	garantire 7	getuigen -8	giudicare 16	giurare 8	glimlachen 16	gratulieren 6	grincer 17	gritar 9	hablar -9	halten -10	heben -12	heißen 8	hekelen 8	herinneren 17	hit 6	hold -16	hope -11	indicar -9	indiquer 7	informar 11	inquiéter -20	insistere 6	intend -14	interroger 8	invitare 17	inviter 9	invocar -14	invoquer 9	ironizar 9	joke 7	jubiler 9	juger -12	jurar 13	jurer 7	klagen 7	klinken -9	know -7	kommentieren -13	kritisieren -12	lachen 6	lancer 8	lassen 22	laten -15	laugh 12	learn -12	leer -6	leggen 17	leggere -10	lembrar -11	ler 10	leren 6	like -14	limitar -22	lire -7	list -18	llamar 15	lâcher 21	mahnen 13	mailen 18	manter -20	marrer 13	marteler 15	meinen 7	message -14	minimizar -15	mopperen 15	mostrar -20	motivare 12	murmeln 8	murmur 15	need -21	negar 9	negare 9	nennen 14	note -12	obiettare 9	object 15	observar 16	observe 18	offer -24	oordelen 9	opinar 7	opmerken 13	opposer -9	osservare -13	parlare 21	pedir -15	perguntar -6	pester -6	philosopher 10	plaider 16	plaisanter 17	plan -18	plead -7	point -16	ponderar 14	post -10	poursuivre -9	precisar -9	prefer -8	preferir 7	present -10	press -12	prevedere 6	prever -13	proclamare -12	prometer -21	promettre 20	promise -7	propor -12	propose -13	proposer -15	protestar 7	préciser 6	prévenir 19	prévoir -13	publicar -10	qualifier -16	querer -10	question -10	questionar 17	quip 7	quote -14	raccomandare -15	raccontare 16	railler 9	raise -9	rank -12	rate -10	read -18	reageren 11	reagieren -20	reagir 7	rebater 18	recall 14	rechazar -14	rechnen 14	recomendar -10	recommander -10	reconhecer 20	reconnaître 10	record -16	redouter 8	refuse -12	regret -15	rekenen 13	relatar 8	relate -11	relativiser 8	rematar 14	remember -6	repeat 6	repetir 11	replicar 11	report -23	reportar 6	reprochar 7	requérir -12	respond -14	responder 13	retort -11	reveal -11	revelar -18	ribattere 11	ridere -16	riferire -7	rigoler 13	ringraziare -8	rir -7	rispondere 17	rivendicare 7	roepen -10	rufen 11	réclamer 14	réfuter 9	réjouir 7	répondre 11	rétorquer 18	sagen 17	salutare 11	sapere -8	say 30	schamperen 22	scherzare 16	schildern 16	schreiben 18	schrijven 14	segnalare 8	sehen 17	sentenciar 14	sfogare -8	shout 7	show -11	shrug -10	sigh -14	sign -25	sing -11	sintetizzare 13	smentire 8	solicitar -11	soltar 6	sorrir 17	sospirare -14	sostener 18	sostenere -8	sottolineare 10	souri -13	sourire 20	soutenir 6	souvenir -13	speak 8	spiegare 7	spotten 18	sprechen -13	spreken -8	state 13	stehen -25	stellen -10	stress -13	submit 9	sugerir 17	suggest 10	support -13	suspirar 11	sussurrare -8	sustentar -6	tachar -8	tagliare 13	talk -19	teilen 23	terciar 11	text -18	thank 7	tildar -11	title -17	tonen -6	tonner -7	traiter -12	trancher -15	trasladar -9	treat -10	trekken -13	trouver 11	trovare 7	try -16	témoigner 17	urge 10	valorar 7	vatten 9	ver 13	verkünden -18	verlangen -24	verlauten 13	vermuten -8	verraten 18	versichern 24	versprechen -16	verteidigen -15	verwachten -14	verweisen -14	verwerpen -12	view -11	vinden 10	voegen 10	voir 12	volere -11	volunteer -13	vote -19	vragen -14	warnen 17	wave -11	weisen -24	welcome -18	werben 14	werfen 14	weten -14	wijzen -12	willen -28	wish -10	wollen -22	wonder -12	worry -16	write 7	zanjar -13	zeggen 12	zeigen -10	zien -20	zuchten 7	zweren 13	äußern -17	écrire 20	évaluer -18
lemma|paragraph-before|	annoncer -6	answer -6	anunciar -8	argue -10	ask -16	back -8	call -12	counsel -7	decide -8	describe -8	dizer -16	geven -6	hear -6	hold -14	issue -6	know -11	list -6	name -9	none -27	note -6	offer -8	pedir -7	post -6	preguntar -6	read -9	saber -9	say -23	shoot -7	speak -7	tell -18	testify -8	unlisted -12	want -9	write -6
lemma|quote-then-speaker|	add 33	admit 16	affirmer 15	ajouter 26	answer -7	blame -8	call 9	cheer -9	confier 17	dire 11	dizer -6	déclarer 20	explain 15	faire_valoir 14	find -6	glisser 16	hear 7	hold 11	joke 6	lancer 20	laugh 11	lâcher 14	marteler 15	observe 15	post -7	quip 13	quote -10	rappeler 9	read -9	recall 18	regretter -6	reply 22	report -18	rule 10	répondre 15	résumer 14	say 21	shoot 14	souligner -9	talk -13	tell 30	unlisted -7	whisper 12	write 23	écrire 13
lemma|quote-then-verb|	aclarar 11	admettre 19	admitir 15	advertir 12	affirmer 17	ajouter 15	ammettere 15	analyser 18	antwoorden 12	asegurar -14	assicurare 11	assurer 21	atirar 15	avertir 18	avisar 11	befinden 17	begründen 17	bekennen 23	betonen 15	brincar 18	brummen 21	celebrar 13	chiamare 7	chiedere 10	comentar 11	commenter 7	conclure 13	confessare 9	confidare -8	confier 21	contar 34	contestar -6	criticar 16	declarar 15	denunciar 18	denunciare -7	detallar 15	dichiarare 20	dire 9	déclarer -7	déplorer 17	détailler 16	entgegnen -8	erinnern -10	erwidern 10	erzählen 21	escrever 9	escribir 15	estimer 12	explicar 11	expliquer 16	foeteren 16	gestehen 13	geven 13	grincer 17	halten 7	herinneren 14	imager 16	interroger 9	ironizar 10	ironizzare 14	joke 10	klagen 18	kommentieren 12	lamentar 12	lamentarse 17	lancer 27	lassen 17	leggen 18	lembrar 23	lâcher 17	manifestar 14	meinen 30	melden 13	motivare 14	noter 15	nuancer 14	obiettare 12	observar 16	observer 13	perguntar 13	pester 20	plaider 18	plaisanter 19	poltern 19	poursuivre 13	precisare 13	preguntar 16	promettre 13	protestar 14	protestare 16	protester 14	prévenir 21	queixar 12	raccontare 21	railler 13	rappeler 24	reageren 24	rebater 12	rechnen 14	reclamar 16	reconnaître 16	reconocer 16	recordar 15	relatar 27	relever 20	rematar 16	replicar 13	responder 24	ribattere 18	riferire 17	rir 12	rispondere 14	rufen 16	räumen 9	réagir 14	réjouir 15	résumer 34	rétorquer 21	sagen 7	say 11	schamperen 19	scherzare 20	schildern 11	schreiben 19	schrijven 14	scrivere 16	sentenciar 14	señalar 14	sintetizzare 15	sostener 15	sostenere -8	sottolineare 14	souffler 18	souligner 12	sourire 12	souvenir 14	spiegare 19	spotten 19	sugerir 17	suspirar 11	tagliare 14	teilen 20	tell -30	trancher -6	tuonare 9	témoigner 16	unlisted 7	vatten 16	verraten 12	versichern 18	verteidigen 10	vertellen 11	vinden 17	voegen 7	vragen -6	waarschuwen 17	write 13	zeggen 21	zuchten 18	écrire 28	étrangler 18
lemma|sentence-after|	answer -16	ask 20	call 8	demander -13	lachen -6	point -15	read -19	say 20	tell -16
lemma|sentence-before|	accuse -21	accuser -8	add 9	adiantar -13	admettre -12	admit -20	admitir 6	advocate -7	affermare -16	afirmar -18	agacer 7	agree -15	alegar -16	alertar -14	annunciare -6	answer -14	anunciar -31	apelar 15	aplaudir -19	apologise -16	appeal -9	appeler -25	argue -11	arrancar -7	asegurar -9	ask -29	assicurare 9	assurer -19	attaccare -11	back -27	begrüßen -22	behaupten -11	benadrukken -9	berichten 13	blame -24	blijven -26	call -30	celebrar -21	chamar -18	chiamare -13	chiedere -25	claim -18	cobrar -14	comentar -9	commentare -16	commenter -10	complain -13	concordar -18	confermare -12	confier -23	congratulare 6	congratulate -19	considerar -11	contar 13	contestar -16	contestare -12	contester -14	criticar -12	croire -11	decir -15	declarar -23	defender 6	definire -12	demand -15	demander -22	denunciar -9	deny -10	descartar -6	describe -19	dichiarare -14	dire 10	disagree -22	dispute -17	déclarer -17	démentir 10	dénoncer -20	détailler 9	eisen -19	erinnern 12	escrever -10	escusar -17	esperar -8	esprimere -16	exclure -11	exigir -21	explain 10	explicar -19	falar -11	fear -7	feel -11	find -29	fordern -16	frenare -17	garantir -12	geven -6	glisser -12	gostar -8	halten -10	hear -22	heißen 8	heten -20	hit -9	hold -21	houden -26	informar 6	inquiéter -21	insist -20	insistir -13	invitare -11	ironiser -13	ironizar -15	issue -14	juger -15	jurar 9	justificar 9	klagen -21	know -17	kritisieren -25	lachen 15	lamentar -16	lancer -24	lassen 11	laten -26	learn -10	lembrar -15	like -7	list -10	luiden -9	mahnen 7	manter -19	mean -19	melden -30	message -16	mostrar -21	negar 12	nennen -9	noemen -22	note -17	noter -13	offer -20	opinar -17	order -22	osservare -14	parlare -25	parler -19	pedir -23	pester -14	plaisanter -13	plan -12	point -13	post -19	precisare -13	preguntar -10	present -12	prometer -27	promettere -11	promettre -17	promise -13	proposer -19	protestar -14	publicar -12	queixar -7	querer -10	quote -20	raccontare -9	raconter 12	raise -17	rappeler -13	rate -15	reageren -12	reagieren -25	recall 6	rechazar -9	rechnen 6	recibir -10	reclamar -6	reconhecer 16	record -23	recusar -22	refer -18	refuse -14	refuser -25	regretter -22	report -24	reportar 6	respingere -19	resumir -16	revelar -11	ricordare -13	riferire -14	ringraziare -11	rire -15	roepen -16	rule -6	réclamer -19	répondre -10	résumer -8	saber -15	sagen -9	saluer -19	savourer -16	scandire -6	schließen -15	scrivere -19	see -12	sehen -17	show -9	shrug -10	sigh -8	sign -16	sostenere -17	sourire 16	spiegare 7	sprechen -8	spreken -26	staan 9	stehen -10	stellen -17	sturen 8	sustentar -15	talk -13	tell -10	temere -17	tempérer -9	testify -13	text -16	thank -20	think -16	trouver -15	trovare -15	tuonare -6	urge -31	use -13	ver 14	verlangen -14	versprechen -13	verteidigen -14	verwachten -14	verweisen -26	view -8	voir -22	volere -9	vote -10	vouloir -21	vragen -25	want -31	weisen -21	welcome -25	weten -14	wijzen -23	willen -23	wollen -27	wonder -14	zeggen -19	zeigen -9	zien -23	äußern -18	écrire -15	évaluer -18
lemma|speaker-then-quote|	accusare 6	accuse 9	aclarar 6	add 11	admit 10	admitir -7	advertir 11	affirmer 15	afirmar -11	aggiungere 11	agree -12	ammettere 15	answer 9	antworten 18	aplaudir 7	appeal -10	asegurar 6	ask -6	assicurare 8	assurer 13	attendre 7	bemängeln 17	bezeichnen 7	blijven 13	celebrar 16	chiamare -10	chiedere -8	complain -11	concede 13	conclure 6	confermare 6	confirm 10	confirmar 16	corregir 14	croire 8	decir -12	declarar 10	defender 10	definire 19	demander 15	denunciar 19	dichiarare 16	difundir 13	dire -10	discordar -6	ditar -22	dizer -17	déplorer 6	escrever 12	estimar -8	expect -15	faire_valoir 11	feel -11	féliciter 11	garantir 11	giudicare 16	hablar -8	halten -15	heißen 16	hekelen 8	houden 12	indicar -7	indiquer 6	insist 15	invitare 20	joke 11	juger -10	justificar 17	kommentieren -16	lassen 11	laten -12	like -10	limitar -14	llamar 9	loben 13	lâcher 9	mandar 7	message -12	name -16	need -20	negare 15	nennen 16	noemen 8	none -14	note -9	object 11	opinar 9	parlare 23	pedir -6	plan -17	post 6	praise 8	precisar -10	preguntar -15	press -6	promettere 13	promettre 20	préciser -7	qualifier -16	quote -17	rate -6	read -16	reageren 11	reconhecer 8	reconnaître 7	recordar 10	refuse -6	refuser 12	regret -15	regretter 15	rekenen 14	relever -6	responder 9	ribattere 15	ricordare 13	rire 21	rule -15	réclamer 10	répondre 11	sagen 23	salutare 12	sapere -12	say 20	schreiben 20	scrivere -7	sehen 17	show -15	sign -22	sostener 17	soutenir 6	sprechen -12	state 12	stehen -18	stress -12	subrayar -10	sustentar 11	thank 18	title -10	trasladar -7	trouver 19	urge 19	verlauten 15	voir 14	warn -11	warnen 18	weisen -9	widersprechen 18	willen -8	wollen -9	write -8	zien -14	äußern -11
lemma|verb-then-speaker|	acusar -16	admitir -20	aggiungere -6	antworten 6	ask -19	assicurare 12	atribuir -16	bezeichnen -18	calificar -16	call -37	chamar -12	chiamare -15	chiedere -18	classificar -12	confermare -16	confirmar -15	considerar -20	contestare -17	declarar -17	definire -16	describe -18	dire 11	divulgar -11	dizer 13	elogiar -13	erkennen -12	giudicare -10	halten -16	heißen -15	houden -16	insist -17	invitare -15	justificar -11	laten 10	limitar -12	mandar -21	nennen 8	noemen -10	pedir -31	preferir -15	prometer -14	reconocer 7	recusar -24	ribattere 13	rispondere 8	roepen -10	rufen 7	sagen 9	say -18	scrivere 6	sprechen -8	tell -50	urge -11	warn -14	weisen -16	würdigen -10	zien -17
length|	0 -16	1 16	3 9
near|according-to|	0 8	1 15	4-6 13	7-12 -8
near|colon|	26+ -21	7-12 19
near|interview|	26+ -34
near|named-before|	1 12	13-25 -7	2 10	26+ -79	3 -16
near|named-nearby|	0 -13	1 -13	13-25 -22	2 15	26+ -30	3 12	4-6 13	7-12 -6
near|paragraph-before|	26+ -48
near|possessor|	1 -27	4-6 -10	7-12 -16
near|quote-then-speaker|	-10 -14	-11 7	-12 13	-14 -15	-15 -17	-2 -13	-20 16	-3 -27	-4 -28	-7 -10	-9 6	0 28	1 -6	13-25 -27	2 19	3 -8	4-6 -14	7-12 -13
near|quote-then-verb|	0 12	1 13	13-25 -10	2 14	3 -6	4-6 -13	7-12 -27
near|sentence-after|	0 9	1 12	2 -11	3 -10	4-6 -15	7-12 -14
near|sentence-before|	1 21	13-25 -7	26+ -8	3 -18	4-6 -10	7-12 -7
near|signature|	1 15
near|speaker-then-quote|	1 6	13-25 -33	2 9	26+ -22	4-6 8	7-12 -11
near|topic|	0 -30	13-25 -14	2 22	26+ -59	3 18	4-6 9	7-12 9
near|transcript|	0 19
near|verb-then-speaker|	0 -10	1 7	13-25 -38	7-12 -12
negated|	paragraph-before -13	quote-then-speaker -16	sentence-before -37	speaker-then-quote -9
next|$|	other -9
next|&|	saying 13
next|'|	saying -19
next|(|	judging 13	other -20	saying 20
next|,|	judging -16	saying 18	thinking -16
next|:|	judging -12	other -11	thinking 6
next|;|	other -7	saying -16
next|according-to|	( -18	: -9	auxiliary 9	coordinator -21	determiner 7	marks 14	preposition 12	stop 6
next|adverb|	judging 6	other 14	saying -15	thinking 8
next|auxiliary|	saying -35	thinking -10
next|capital|	judging -14	other -23	saying 13	thinking -18
next|coordinator|	judging -18	other -21	saying -20
next|determiner|	thinking -17
next|end|	saying -20
next|marks|	judging 17	other -12	saying 7
next|paragraph-before|	( -9	, -21	: -7	adverb -13	capital -21	coordinator -10	determiner -19	preposition -26	pronoun -14	quote -11	stop -25	subordinator -12	that -18	verb-judging -19	verb-saying -14	word -24
next|preposition|	judging -10	saying 6	thinking -8
next|pronoun|	judging 20	other -16
next|quote-then-speaker|	: -14	capital 16	determiner 6	end -21	pronoun -6	quote -16	stop 14	that -28	verb-saying -10	verb-thinking 9	word 8
next|quote-then-verb|	& 13	( 28	auxiliary -12	coordinator -8	end -11	preposition 7	quote -10	stop 26	subordinator 22	that 15	— 10
next|quote|	other -20	saying -32	thinking -17
next|sentence-after|	: -34	adverb 20	auxiliary -22	capital -20	coordinator -17	determiner -21	preposition -19	pronoun -22	subordinator 14
next|sentence-before|	' -9	( 9	: -19	; -17	adverb -17	auxiliary -19	capital -20	coordinator -20	determiner -9	preposition 13	quote -13	stop -14	subordinator -28	verb-judging -12	verb-thinking -23	word -12
next|speaker-then-quote|	, 12	; -13	adverb 9	auxiliary -17	coordinator -8	pronoun 14	quote -29	subordinator -10	verb-judging -9	verb-thinking -11	word -14
next|stop|	judging -8	saying 21
next|subordinator|	judging -9	saying -9	thinking -9
next|that|	judging -6	other 7
next|verb-judging|	judging -15	other -21	saying 15
next|verb-then-speaker|	' -18	( 7	, 28	; -29	adverb -13	auxiliary -39	coordinator -31	determiner -10	marks -10	preposition -33	quote -25	subordinator -28	that -13	verb-saying 12	word -6
next|verb-thinking|	other -16	saying -21
next|word|	judging -11	saying -9
noun|	0 -16	05 -12	1 -13	11 -7	12 -20	14 -10	15 -7	18 -7	19 -17	2 12	20 -6	2011 -13	2022 -14	2023 -8	2024 -11	2028 -8	21 -11	214 -12	26 -14	27-jährige 14	29 -15	3 -20	300 -11	31 -6	34 -15	4 -13	40 -16	400 -12	48 -10	5 -13	57 -11	58 -13	6 -14	61 -10	64 -20	67 -15	7 -15	71 -9	74 -11	77 -13	79 -15	8 -17	88 -13	9 -15	ab -10	abend -14	acción -9	accord -10	according -13	accordo -14	account 7	act -9	acto -16	actor 10	acuerdo -16	acusación -14	acórdão -16	adjoint -6	administration -18	adversaire -17	adversaires 8	advocaat -15	advérbio -7	af -13	affaire -12	affari -10	affluenza -9	agence 6	agencia 10	agency -15	agreement -6	agua -8	aide 18	alarme -11	alert -13	algo -13	altro 7	alunos -12	american 20	analistas -11	analyst 13	analysten -10	analystes -22	analysts -10	ander -11	anfrage -19	angaben -6	angebot -21	animal -11	animale -16	annonce -8	anonimato -14	another -12	antiga -11	anwohner -15	apotheker -14	araras -10	arbeit -13	arbitrage -17	arbitragem -6	arbitre -8	arbitro -17	arm -11	asked -21	asociación -16	assemblée -6	assessora -25	assessore -17	association 6	associazione -13	associação 7	ata 12	atacante 14	attaccante -8	attaquant -14	attorney 8	audio -11	audit 17	audition -12	aumento -13	author -15	authority -9	autor -6	autora 11	autorità 6	autos -7	autrice -9	avis -16	avocat -18	avocate -28	avoir -17	ayuntamiento -19	ação -8	años -8	banca -18	banco -7	bank -15	banker 6	banque -17	battuta -10	beamter 21	beau -12	begriff -13	belegschaft -18	bericht 11	berichten -9	besatzung -13	best -13	bestuurder 6	bestuursvoorzitter -13	betreiber -12	betriebsrat -18	bewindsman 16	bilan 9	blog -9	board -14	bodenstation -17	bond 12	book -10	boon 9	bord -10	born -13	bout -13	bowlers -9	braccia -12	branche -20	british -11	broadcaster -15	brother -20	buch -19	budget -12	bundesregierung -20	bundesstraße -16	bureau -16	buren -10	bus -8	buurt -11	buurvrouw 8	buyer -18	bürgermeister 15	c' -12	cabeza -11	cachet -9	cadre 12	call -11	calma -10	cambio -17	came -10	camp -13	campaign -19	candidata 16	capitaine -8	capitán -17	capogruppo -14	captain 11	cargo -7	carta -12	carte -12	casa -14	case -19	cases -13	caso -14	cent -12	cento -14	centre 7	centro -8	cerca -8	chairman 8	chairwoman -8	chambre 8	chancelier -15	change -11	charges -16	chercheuse 14	chi -18	chico 8	chief -14	chiefs -17	children -14	choix -11	cinco -11	cinta -12	cittadino -10	clause -6	client -13	cliente -7	clients -17	cloche -16	coach 9	code -11	colega 15	colegiado 6	collaboratore -11	comandante -12	comboio -14	comentar -9	comerciantes -10	comissão 18	comité -25	commerçants -13	commissario -17	commission -23	committee -11	communiqué -7	compagnie 13	companhia -14	compañía -15	complainant 10	compte -11	comptes -12	comunicado -14	conclusão -7	concorrente -12	conductor 15	confederação -7	confidence -13	confédération -15	conférence -10	conseil -13	conseiller 18	consejo -8	conselho -12	consigliere 7	consiglio 6	consultant 15	contacté -13	contract -10	contrataron -7	contrato -11	corner -15	coroner 8	counsel -13	counterpart 8	county -6	courriel -12	courriels -11	crew -9	crews -18	critici -11	critics -12	critique -24	cronista 6	culpa -13	curator -12	customers -15	czech 12	cámara 17	câmara -15	côté -17	c’ -16	dal -10	dat -32	dato -11	daughter 7	dax -9	day -9	deal -15	debat -11	debatte -13	decision -8	decisão -20	defence -18	defender 14	defensa -14	defesa -20	delantero -13	delay -10	delegada 15	delegado -11	delegate -9	deles 13	democrat -12	department -23	deputata -8	deputato -18	deputy 6	dernier 12	dernière 9	derrota -12	desculpas -11	deuxième -11	dialogue -8	die 8	dies -18	different -10	dipartimento -11	diplomat 14	diplomate -7	diputada 11	directeur -21	direction 17	directivo 16	director -8	directores -13	directrice -12	diretor -12	dirigente 19	distribuidora -8	dividend -7	dizer -12	diálogo -12	document 11	dog -12	donna 8	donnerstag -8	dorf -13	dossier -15	droite -10	décision -18	défense -16	détracteurs 10	earlier -19	elf -19	email -30	embassy 13	empore -13	empresa 9	empresario 11	ende -16	engenheiro 8	engineer 7	engineers 13	english -12	enquête -7	entraîneur -22	entreprise 19	entscheid -12	entscheidung -23	entwurf -11	então -14	envoy -14	episodio -12	ergebnis -21	erleichtert -13	ermöglichen -13	error -10	eso -10	essais -8	estudiante 12	estudiantes -8	estudio -14	estudo -13	etwas -18	euro -22	everyone -12	evidence -10	ex -16	ex-marido -11	excongresista -15	executiva 16	experte -12	explicações -12	expression -9	expérience -8	fahrer -14	falar -14	fall -22	fallo -9	falta -16	families -12	fans -14	farmacista -10	farmer 11	farmers -10	father 6	federación 7	federatie -14	federação -15	ferrovia -13	festa -12	festival -9	fez -14	fila -16	filha -17	filière -8	fille -12	film -19	fils -17	final -15	finale -16	firma -13	fluglotse 12	fois -15	fondi -6	fondo -8	fontana -10	fonte 19	formule -17	forum -18	forward 8	fragment -7	frase -18	fratello -9	fuentes 17	funcionaria 16	funcionario 16	funcionários -7	fédération -9	gallo -6	game -15	gara -10	gauche -9	geld -15	gemeente -13	general 6	geometra -11	gerente -20	german 18	gesto -8	getuige -19	gewesen -14	girl 9	giudici 17	giudizio -10	goats -10	gobierno -26	gol -14	gonzalo 11	goudzoekers -8	gouverneur -15	governante 13	government -16	governo -11	governor 9	grandmother 17	gremio -15	growers 10	grund -11	grupo -21	gruppo -16	guard 10	guidance -10	gäste -18	hallazgo -16	haus 7	haute 7	heard -13	hearing -12	herr 18	hersteller -14	heure -8	historia -6	hold -20	hommages -9	homme 8	homóloga -18	hora -10	hospital -9	house -19	humor -11	husband 7	héros -16	idea -10	idée -7	iedereen -12	iemand -21	imprese -9	indagato -12	industriels -13	inflation -16	informe 7	inquiry -10	instituição 10	institut -6	institute -12	institution 7	instituto -26	instrumente -21	interesse -7	inversión -7	investigadora 15	investigação -9	investment -15	involved -15	iranian -7	istituto 6	italian 12	item -7	jaar -7	jefe -22	joke -9	jornal -10	joueur -11	judge -14	juges -11	junior 12	justice -8	justices -16	juíza 6	júri 16	kaffee -14	keer -15	kinder -14	kinderen -13	kindern -10	king -9	konzern 6	kopf -11	kritik -14	kundin 12	kustwacht -14	laatste 7	lado -16	land -14	lange -9	latter 8	lawmaker 7	lawyer -9	leader 9	leitura -16	leonor -17	less -12	letra -15	letter 6	lettera -16	lettre -14	ley -16	li -7	librarian 9	libéraux -12	ligue -9	line -19	linea -15	llamada -11	lobby -12	locataires 6	longer -10	looked -12	lösung -21	machine -13	madre -19	maestro 9	magistrada 28	magistrado -10	magistrate -9	magistrato 14	mail 19	maioria -11	mairie -18	maker -16	mal -17	man 10	mandant -15	mandatario -12	mann 7	many -9	marchés -8	maria -14	marido -16	markt -12	match -6	meeting -14	mehrheit -17	meilleure -8	member -10	members -8	memo 9	men -11	mercado -12	mercato -14	mesmo -11	message -11	meter -10	million -18	millionen -15	minister 10	ministerin 11	ministerium 12	ministero 8	ministers -21	ministro 6	ministry 9	minutes -14	mission -23	mitarbeiter 8	mitglieder -14	monde -12	money -14	montag -13	moradores -13	more -15	mot -7	motion -6	movimento -11	mozione -10	mudança -8	muestras -6	mujer -6	mulher -10	multa -10	museu -10	musician 15	más -9	männer 10	mère 17	médico -7	nachfolger -8	nachfrage -19	name -10	named -7	names -8	nation -9	nega -9	negócio -17	netz -6	nobody -11	nom -12	nombre -20	noor 10	norma -22	nota -10	noticia -24	notícia -18	nouveau -10	nouvelle -13	novelist 12	number -10	numero -8	nuova -8	nurse -10	número -8	obbligo -9	obra -13	oferta -9	office 26	officer 11	official 20	officials -10	onderzoekers -15	one -13	onze -12	opera -13	operator 8	operazione -8	operação -15	opinion -12	opponent -12	oppositie 8	opposition -7	opposizione -14	ora -13	orden -6	order -18	organisation -18	osserva -7	otro 10	outras -9	owner -15	padre -8	palavra -12	palazzo -10	panel -12	papa 20	paper -12	papier 7	parent 9	parents -14	parola -8	parole -13	parque -12	parquet 12	part -21	parte -25	participa -7	partido -13	parties -16	partij -12	partners -11	party -14	passengers -10	pastor 9	patients -7	patron 8	pause -16	payment -7	pena -8	pensions -10	people -30	percentual -8	perito 9	personne -9	pesquisador 9	phone -13	piano -18	piste -16	place -13	plaisantin 8	plan -7	plataforma -12	platz -10	players -12	plumber -9	plus -8	police 11	politica -10	politician 6	polícia 9	político 8	ponente -9	ponte -15	port -9	porta-voz -14	portavoce 21	portavoz -14	porte-parole -16	post -22	prejuízo -21	premier -14	premio -17	première 13	preparador -19	presentador -12	presentadora -7	presidente -18	pressed -9	price -13	priest 10	primi -11	principal -16	problema -29	problème -8	processo -16	procura -24	professora 8	programa -16	programme -10	projet -24	promotor -12	proposal -19	proposition -11	prosecuting -11	prosecutor 8	prova -9	provvedimento -13	proyecto -16	prozent -14	prudenza -10	préfecture -8	président -22	prévenu -15	public -9	pároco -12	père -23	pénaliste 17	pênalti -8	quale -18	question -14	quis -12	quotes -8	qué -13	r -9	raad -10	radio -17	ragazzi -12	rapport 6	rassemblement -10	reaction -15	read 8	recette -11	rechtbank -9	record -12	recteurs -7	recusa -8	rede -14	redes -12	regierung -8	regista -13	relation -8	relógio -6	remark -13	rensters -14	reporters -22	représentant -15	republican -14	reserva -16	resolución -6	responsável -8	resposta -11	respuesta -13	result -18	resultados -18	retailer -7	rete 8	ricercatrice 6	ricorso -9	rien -15	rientro -17	riferito -11	risas -12	risposta -17	rivale -14	rn 13	roman -11	room -12	rule -16	ruling 11	russian -8	réforme -12	réplique -17	réponse -17	réu 9	s -13	saal -15	safe -15	said -22	santa -17	says -7	saída -13	schaden -13	school -17	schwierige -10	seconda -10	secours -6	secretaria -14	secretary -9	secretaría -10	secrétaire 6	secrétariat 10	secteur -16	sector -12	seite -21	semanas -16	senador -15	senator 8	sentencia 12	septuagénaire 13	ser -18	servizio 7	sessão -8	settimana -19	seu -12	shares -19	sharp -7	sheets -8	sheriff 10	ship -16	shop -12	showed -12	sicht -17	side -19	sides -17	signora 10	silêncio -14	sindacalista 9	sindacati 11	sindaco 14	sindicato -7	sindicatos -14	singer 7	situation -12	skipper 8	slachtoffers -11	so -18	sobre -11	società -6	société -7	software -12	soit -9	some -19	someone -12	source 6	sources -14	spagnolo 7	speaker 6	speaking -13	sperrung -20	spokesperson 18	spokeswoman 14	sprecher 10	staatsanwaltschaft -15	stadträtin -15	staff 18	stampa -13	stand -12	star -14	state 11	statement -8	station -12	stato -13	stessa -7	steven -12	stimmen -11	stopped -13	striker 6	student 11	students -17	sua -10	suo -18	superintendente -13	supervisor 10	supporters -15	suspensão -7	switched -8	syndicaliste 11	syndicats -20	systems -12	sängerin 17	sénateurs -16	talks -17	tante 7	target -9	tax -11	taxa -14	te -12	technicien 22	tecnico 24	tee -14	teenager 6	tekst -8	telefono -9	telephone -19	tempi -10	tempo -10	ter -22	termin -8	testa -11	testo -28	text -27	texte -13	texto -9	that -28	third -12	this -15	those -16	titular -7	todos -14	told -25	tono -16	toulousain 9	tout -18	trabajo -11	transcript -8	transports -10	travi -8	treasurer 21	treinador 22	trial -16	tribuna -10	tribunal -6	turista -8	two -16	ufficio 12	uitspraak -12	umweltpreis -10	union -23	unione -14	units -8	universidad -15	universidade -16	universiteit -15	university -12	università -11	uno 6	uomo 22	urlauber -11	urteil -16	usine -15	vader -16	vainqueur 12	vakbonden -12	vater 16	veces -14	verbale 6	verband 6	verbände 11	verdict -12	vermögen -13	vero -7	version -13	verständnis -17	verteidiger -6	verteidigung -12	vez -14	vice-premier -16	vice-président -14	vicepresidenta -9	viewers -17	village -8	vincitore 14	visitantes -12	voce -17	voisine 12	volumes -9	voorzitter 14	vorfall -9	vorlage -19	vorwürfe -13	vote -12	voto -11	vía -13	vídeo -16	wagen -14	wat -11	water -11	weg -11	wende -11	werfer -13	western 9	weten -15	wethouder 13	widow 22	wife -12	wind -12	witness 7	women -9	woordvoerder 16	woordvoerster 14	worden -13	worker 12	workers -10	worten -14	wrote -13	x -17	zaak -11	zahlung -15	zeitung -13	zo -15	zurück -10	áudio -14	ältere 11	échange -7	éditeur -11	éditrice -15	élèves -12	étude -17	été -14	órgão -17	último -15	único -13
noun|ending|	0 -16	011 -13	022 -14	023 -8	024 -11	028 -8	05 -12	1 -13	11 -7	12 -20	14 -10	15 -7	18 -7	19 -17	2 12	20 -6	21 -11	214 -12	26 -14	29 -15	3 -20	300 -11	31 -6	34 -15	4 -13	40 -16	400 -12	48 -10	5 -13	57 -11	58 -13	6 -14	61 -10	64 -20	67 -15	7 -15	71 -9	74 -11	77 -13	79 -15	8 -17	88 -13	9 -15	aad -10	aak -16	aal -22	aar 15	aat -6	ab -10	aca 10	ace -9	ach 9	ack 6	aco 14	act -14	ada 7	ade -11	ado -6	af -13	aff 18	aft 9	age -17	agt -11	aid -22	ail -10	aio -12	air -7	ait -18	aje -7	ajo -10	akt -6	ala -6	alf 10	ali -13	all -26	alo 10	als -12	ama -19	amp -13	ana -18	ane -10	ang -18	ani -14	ank -17	ann 12	ano 17	ans -19	apa 20	app -11	ara -12	ard 6	arf -14	ari -23	ark -13	arm -11	aro -13	arp -8	ary 12	asa -16	ase -25	aso -18	ast -25	ati 10	ato -18	ats -13	aus 6	aut -13	aux -14	avi -29	axa -14	axi -10	ays -12	aße -17	bad -10	bat -11	bby -12	ben -28	ber -27	bio -9	bra -12	bst -7	bus -9	c' -12	cas -7	cat -14	cco -11	cer 20	ces -22	cha -7	cht -11	ché -12	cia -7	cke -13	cle -6	cot 12	cto -25	cts -14	cté -13	cès -16	c’ -16	dad -19	dal -10	dar -17	das -11	dat -32	dax -10	day -8	dea -10	ded -15	den -14	deo -19	der 18	des -23	deu -6	dge -15	dia -17	die 8	dig -12	dil -16	din 12	dio -29	dit 20	dió -14	dog -12	dor 6	dos -34	dow 18	dre -7	dão -16	dée -7	eak -14	eal -15	eau -21	ebe -18	eca -19	ect -20	ede -17	edo -10	eed -22	eel -9	een -19	ees -14	eet -14	efs -17	ega 9	ege -16	ehr -15	eia -12	eid -16	eil -22	ein -8	eis -14	eit -20	ejo 6	ela 13	eld -28	ele -16	elf -19	ell -11	eln -19	els -18	elt -17	ema -36	emo 9	ems -12	ena -18	end -20	ene 12	eno 9	ens -15	ent -20	enu -15	enz -15	eon -7	era -7	ere 24	eri -12	erk 6	ero -10	err 18	ers -18	ert -27	ery -10	esa -16	ese 16	esi -21	eso -10	est -28	ete -11	eto 8	ets -17	etz -6	età -8	eur -10	eut -14	eva -8	eve -11	ews -18	ex -16	ext -27	eza -14	fee -14	fen -15	fer 24	fez -14	ffe -9	gal -8	gan -15	gar -7	gas -15	gel -15	gem -12	gen -32	ger -18	get -16	ght -9	gio -16	gne -9	gos -10	gua -11	gue -19	gão -17	hai 7	hat -30	hed -15	hef 9	hen -28	hes -8	het -9	hia -19	hip -19	his -15	hme -8	hop -12	hor -19	hte 6	hts -15	hés -8	ial 17	ian 22	iar -13	ias -15	ica -12	ice 12	ich -25	ici -15	ico 26	ics -14	ict -12	ida -12	ido -14	ied -17	ief -8	ieg -9	iel -20	ier 15	ies -11	ign -25	ijk -14	ijn -15	ijs -13	ike -12	iko -9	ila -11	ild -12	ilm -18	ilo -15	ils -26	ima -22	ime -13	imi -11	ind -18	ing -22	ini -6	ino -7	ins -17	ior 8	ios -28	ipa -7	ipe -15	ipt -15	ird -12	irl 13	iro 13	irs -13	iry -10	isa -19	ise -6	ita -10	ite -20	ito 8	its -15	itt -21	ity -26	ità -18	ité -13	iva 14	ixe -12	ize -12	ión -19	jah -8	jer -6	jet -24	ked -24	kel -8	ker 19	ket -16	kst -8	kte -21	lan 7	lar -10	las -15	law -6	lay -15	led -20	len -32	ler 9	ley -19	lfe -13	lgo -13	lha -22	lhe -13	lho -11	li -7	lia 10	lic -9	lie -14	lio -6	lks -17	lla -20	lle -17	lli -15	llo -13	lls -15	lma -12	log -9	lor 6	los -6	lot -15	lpa -13	lta -24	lte -18	lth -17	lti -11	lto -9	lus -8	lée -11	mal -21	man 23	mas -12	mat 14	mbe -7	mee -13	men -18	mer -7	mia 10	min -8	mio -26	mis 6	mma -8	mor -12	mos -10	mot -7	mpa -13	mpi -10	mpo -10	más -9	nam 9	nas -17	nca -18	nce -33	nch -10	nco -13	ncy -15	nda -12	nde -14	ndi -6	ndo -27	nds -35	ndu -13	nea -17	ned -19	nen -26	ner 21	nes -23	net 12	nge -23	ngs -11	nha -10	nia -8	nie 13	nik -23	nio -10	nis -32	nna 11	nom -12	nos -15	nsa -20	nse -19	nst -15	nta -13	nte 8	nti -11	nto -16	nts -34	nty -6	nza -15	nze -16	nça 6	née -10	oat -16	oca -17	ode -13	odo -16	ody 17	oen 7	oep -7	oga 16	oge -14	ogo 13	oio -15	oir -19	ois 6	oit -9	oix -11	oke -10	ola -19	old 11	ole -13	ols -10	ome -24	omo 22	ond 6	one -22	oni -26	ono -14	ons -20	ont -7	ood -12	oog 18	ook -17	ool -17	oom -8	oon 6	oor 7	opf -11	orb -6	ord -12	orf -13	ori -14	ork 6	orm -8	orn -12	ors -11	ory -8	ose 9	oso 15	ost -9	ota -15	ote -10	ots -16	ouk -6	ous -13	ouw 8	ova -11	ove -10	ovo -10	own -18	pas -17	ped -14	per 6	ple -33	ppe 16	ppo -20	pte -14	que -20	qué -7	r -9	rag -27	ral -21	ram -28	rar -12	ras -16	rat -17	rca -6	rda -10	rdo -24	red -20	ree 7	ren -25	rer -18	res -14	rew -9	rfe -13	rga -8	rge -21	rgo -13	ria 17	rie -7	rij -16	rin 41	rio -11	ris -9	rit -17	rkt -13	rlo -16	rma -25	rms -17	rn 13	rno -27	ron 8	ror -7	ros -22	rre -9	rro -22	rry -6	rse -25	rsi -13	rso -26	rta -16	rte -14	rti 11	rto -16	rty -15	rum -22	rva -18	rve -8	rzt 12	réu 9	ría -6	s -13	sal -20	sas -14	sce -11	sch -21	sco -8	sed -16	sel -15	sen -21	seu -15	sis 8	smo -7	so -18	son 17	sor 6	sos 9	ssa -22	sso -16	ssy 13	sta 11	sti -14	sto -30	sts -20	sua -10	suo -18	sée 13	tag -18	tal -20	tar -16	tas -24	tax -11	tch -9	te -12	ted -16	tee -18	tel -15	tem -11	ten -10	ter 17	tes -11	tet -15	tic 12	tig -10	tij -12	tik -19	tió -13	ton 7	tos -21	tou -7	tra -18	tre -15	tro 14	tse 11	tti -17	tto -14	ttu -15	tum -8	tut -6	two -19	tze -8	tzt -13	tán -17	tão -17	tée -7	ual -15	ube -9	uch -25	uck -19	uda -9	ude -20	udo -19	uel -16	uer -13	ues -16	uet 12	uge -22	uis -12	uit -20	ula -16	uld -9	ule -8	uli -15	ult -18	una -13	und -25	une -12	ung -24	unt 7	upo -21	ura -24	ure -10	urf -11	uro -20	urs -17	usa -11	uso -13	uss -20	uta -10	ute -18	uto -20	uty 6	val -7	van -9	ved -24	vel -15	ven -12	ves -17	vez -14	via -23	vis -16	voy -14	voz -19	vra -12	vre -16	vía -14	was -18	wat -11	wed -12	weg -13	wer 10	x -17	xte -13	xto -9	yer -10	yst 13	zen -11	zer -11	zgo -16	zia -6	zio 10	zo -15	zte -9	zug -11	zza -15	zzi -15	ção -18	ème -18	ère 8	èse -12	ète 9	ées -14	éré -10	été -8	ête -12	ída -13	íza 12	ízo -21	ños -8	ñía -15	ôté -17	ões -27	úri 16	ück -10
noun|kin|according-to|	association 7	coach -11	lawyer 19	leader -18	minister 10	scientist 12	speaking 19
noun|kin|	club -9	coach 10	company -21	judge 10	mayor 15	member -19	none -47	party -7	player -7	police 13	press -26	priest 17	prosecutor 7	school -31	scientist 42	teacher 7	worker 13
noun|kin|colon|	authority 9	coach 7	leader -9	none -34	police -7	speaking -11
noun|kin|named-before|	authority -25	club -13	company -16	court -17	judge -13	lawyer -13	leader -8	member -10	minister -16	none -31	party -18	press -9	school -10	speaking -14	union -12	worker -10
noun|kin|named-nearby|	artist -15	association -7	company -17	lawyer -8	member -14	minister -6	none -21	party -6	police 15	press -16	priest 12	school -13	speaking -9	worker -15
noun|kin|paragraph-before|	association -7	authority -12	club -8	coach -16	company -10	court -10	judge -8	leader -7	minister -8	none -22	player -9	police -15	press -7	speaking -19	union -6	writer -12
noun|kin|possessor|	authority -16	leader -15	speaking -16
noun|kin|quote-then-speaker|	authority 7	coach 12	lawyer -15	leader 12	mayor 15	none -11	party -16	player 29	police 15	priest 16	scientist 18	speaking -10	writer 9
noun|kin|quote-then-verb|	artist 25	association 26	authority 13	coach 25	company 14	judge 21	leader -10	mayor 25	member -19	none 11	police 9	press -11	priest -13	scientist 28	speaking 8	teacher 21	worker 19	writer 8
noun|kin|sentence-after|	association -16	authority -14	lawyer 13	leader -22	minister -28	none -13	speaking 16	writer 12
noun|kin|sentence-before|	artist 12	association -12	authority -52	club -14	coach 16	envoy -17	judge -9	lawyer -34	leader -16	none -19	party -29	player 8	press -22	priest 15	school -17	scientist 17	speaking -19	union -28	worker 11	writer -22
noun|kin|speaker-then-quote|	artist -21	association -7	authority 14	club -17	coach -8	company -15	judge 11	lawyer -10	leader 9	member 12	none -19	party 12	player -17	press -16	priest 17	prosecutor 16	school -15	scientist 24	speaking 8	teacher -6	union -7	writer -12
noun|kin|topic|	artist -24	association -6	authority -19	coach -7	company -29	doctor 7	lawyer -44	mayor 11	member -9	none -28	party -24	player -15	press -14	priest 11	prosecutor -9	school -10	scientist 14	speaking -21	teacher -16	worker -7
noun|kin|verb-then-speaker|	authority -19	coach 14	company 18	court -17	member -14	none -22	party -18	press -14	scientist 16
noun|stranger|false|according-to|	according 11
noun|stranger|false|named-before|	naked -30
noun|stranger|false|named-nearby|	naked -16
noun|stranger|false|paragraph-before|	according -6	apposed -11	apposition -7	direct -18	judging -19	relative -7	saying -17	shared -13	thinking -9
noun|stranger|false|quote-then-speaker|	apposition -7	direct 7	judging -10	relative -14	thinking 8
noun|stranger|false|quote-then-verb|	other 15
noun|stranger|false|sentence-before|	according 11	apposed -36	apposition -26	judging -17	relative -33	saying -8
noun|stranger|false|speaker-then-quote|	apposed -33	apposition -8	direct 31	judging -10	passive -12	relative 7	saying -6	shared -7
noun|stranger|false|topic|	naked 6
noun|stranger|false|verb-then-speaker|	saying 12
noun|stranger|true|colon|	naked -32
noun|stranger|true|named-before|	naked -31
noun|stranger|true|named-nearby|	naked -21
noun|stranger|true|paragraph-before|	according -14	apposed -10	apposition -8	direct -11	judging -17	relative -10	saying -17	shared -6	thinking -14
noun|stranger|true|quote-then-speaker|	apposed -6	apposition -12	judging -18	other -7	relative -12	saying -8
noun|stranger|true|quote-then-verb|	saying 11
noun|stranger|true|sentence-after|	according -13	apposition -14	direct -14	judging -34	saying -13	shared -18	thinking -11
noun|stranger|true|sentence-before|	apposed -30	apposition -14	direct -14	judging -17	other -11	passive -15	relative -24	saying -16	thinking -33
noun|stranger|true|speaker-then-quote|	apposition -29	direct -47	relative -15	shared -12	thinking -18
noun|stranger|true|topic|	naked -28
noun|stranger|true|verb-then-speaker|	judging -58	saying -17
nth-order|according-to|0|according|	other 15
nth-order|paragraph-before|0|according|	other -15
nth-order|paragraph-before|0|apposed|	other -10	saying -6
nth-order|paragraph-before|0|apposition|	judging -10	other -16	saying -11	thinking -6
nth-order|paragraph-before|0|direct|	judging -16	other -20	saying -22	thinking -16
nth-order|paragraph-before|0|inverted|	other -7	saying -19
nth-order|paragraph-before|0|relative|	other -7	saying -7
nth-order|paragraph-before|1|according|	other -8
nth-order|paragraph-before|1|apposed|	judging -14	other -15	saying -12	thinking -6
nth-order|paragraph-before|1|apposition|	other -8	saying -7
nth-order|paragraph-before|1|direct|	judging -17	other -15	saying -13	thinking -6
nth-order|paragraph-before|1|inverted|	saying -12
nth-order|paragraph-before|1|relative|	other -7
nth-order|paragraph-before|1|shared|	judging -6	other -9	saying -6	thinking -12
nth-order|paragraph-before|2|apposed|	judging -6	other -14	saying -13
nth-order|paragraph-before|2|apposition|	saying -8	thinking -9
nth-order|paragraph-before|2|direct|	judging -6	other -8	saying -14
nth-order|paragraph-before|2|inverted|	saying -6
nth-order|paragraph-before|2|passive|	judging -6	other -8
nth-order|paragraph-before|2|relative|	other -8
nth-order|paragraph-before|2|shared|	judging -6	other -10	saying -9
nth-order|paragraph-before|3|according|	other -6
nth-order|paragraph-before|3|apposed|	judging -6	other -7	saying -14
nth-order|paragraph-before|3|apposition|	other -6	saying -7
nth-order|paragraph-before|3|direct|	other -10	saying -11
nth-order|paragraph-before|3|inverted|	saying -7
nth-order|paragraph-before|3|shared|	judging -7	other -9	saying -10	thinking -6
nth-order|quote-then-speaker|0|apposed|	judging -13	other -22	saying -11
nth-order|quote-then-speaker|0|apposition|	judging -14	other -16
nth-order|quote-then-speaker|0|direct|	judging -7	saying 15	thinking 6
nth-order|quote-then-speaker|0|passive|	saying 6
nth-order|quote-then-speaker|0|relative|	other -14	saying -7
nth-order|quote-then-speaker|0|shared|	judging 8	other -20	saying -21	thinking -11
nth-order|quote-then-speaker|1|apposed|	judging 8	other 15
nth-order|quote-then-speaker|1|direct|	judging -16	other -24	thinking -12
nth-order|quote-then-speaker|1|passive|	saying -19
nth-order|quote-then-speaker|1|relative|	other -14	saying -9
nth-order|quote-then-speaker|1|shared|	judging -7	thinking 11
nth-order|quote-then-speaker|2|apposed|	judging 6
nth-order|quote-then-speaker|2|apposition|	judging -11	saying -19
nth-order|quote-then-speaker|2|direct|	judging -12	other -24	saying -17
nth-order|quote-then-speaker|2|relative|	other -7
nth-order|quote-then-speaker|2|shared|	judging 7	other 11	thinking 8
nth-order|quote-then-speaker|3|apposed|	other -24	saying -7
nth-order|quote-then-speaker|3|apposition|	saying -6
nth-order|quote-then-speaker|3|direct|	other -17
nth-order|quote-then-speaker|3|passive|	saying -12
nth-order|quote-then-speaker|3|shared|	judging -14	other -14	saying -16
nth-order|quote-then-verb|0|inverted|	judging 20	other 9	saying 10
nth-order|quote-then-verb|1|inverted|	judging -14	saying -10
nth-order|sentence-after|0|apposed|	other -15	saying -12
nth-order|sentence-after|0|apposition|	other -18	saying -16
nth-order|sentence-after|0|direct|	judging -13	thinking 12
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|1|apposed|	judging -12	other 7	saying -26
nth-order|sentence-after|1|apposition|	other -16
nth-order|sentence-after|1|direct|	other -8
nth-order|sentence-after|1|inverted|	judging 7
nth-order|sentence-after|1|shared|	other 6	saying -14
nth-order|sentence-after|2|according|	other -15
nth-order|sentence-after|2|apposed|	other -17	saying -11
nth-order|sentence-after|2|apposition|	saying -12
nth-order|sentence-after|2|direct|	judging -13	other -25
nth-order|sentence-after|2|inverted|	saying -9
nth-order|sentence-after|2|shared|	other -19	saying 7
nth-order|sentence-before|0|apposed|	judging -9	other -14	saying -16	thinking -13
nth-order|sentence-before|0|apposition|	judging -25	thinking -19
nth-order|sentence-before|0|direct|	judging -10	saying 8	thinking -8
nth-order|sentence-before|0|inverted|	other 7	saying -11
nth-order|sentence-before|0|passive|	saying -17
nth-order|sentence-before|0|relative|	judging -13	saying 6	thinking -12
nth-order|sentence-before|1|according|	other -7
nth-order|sentence-before|1|apposed|	judging -25	other -9	saying -10	thinking -11
nth-order|sentence-before|1|apposition|	judging -18	other -18	saying -30
nth-order|sentence-before|1|direct|	judging -32	other -18	thinking -22
nth-order|sentence-before|1|inverted|	other -19	saying -9
nth-order|sentence-before|1|passive|	judging -12	other -24	saying -23
nth-order|sentence-before|1|relative|	judging -11	other -27	saying -13
nth-order|sentence-before|2|apposed|	judging -18	other -20	saying -30	thinking -15
nth-order|sentence-before|2|apposition|	other -18	thinking -10
nth-order|sentence-before|2|direct|	judging -26	other -18	saying -31	thinking -18
nth-order|sentence-before|2|inverted|	judging -30	saying -15
nth-order|sentence-before|2|passive|	saying -11
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	other -20	thinking -11
nth-order|sentence-before|3|apposition|	other -14	saying -10
nth-order|sentence-before|3|direct|	judging -11	other -34	saying -13	thinking -10
nth-order|sentence-before|3|inverted|	judging -13
nth-order|sentence-before|3|passive|	other -7
nth-order|sentence-before|3|relative|	other -7
nth-order|speaker-then-quote|0|apposed|	saying 9	thinking 17
nth-order|speaker-then-quote|0|apposition|	judging -13	other -12	saying -27
nth-order|speaker-then-quote|0|direct|	judging 16	other -19	saying 11	thinking 6
nth-order|speaker-then-quote|0|passive|	saying -7
nth-order|speaker-then-quote|0|relative|	judging -9	other -7
nth-order|speaker-then-quote|0|shared|	judging -17	other -11	saying -16
nth-order|speaker-then-quote|1|apposed|	judging 15	other -10	saying -16	thinking -6
nth-order|speaker-then-quote|1|apposition|	judging -22	other -20	saying -14
nth-order|speaker-then-quote|1|direct|	saying 22	thinking -12
nth-order|speaker-then-quote|1|passive|	other 7
nth-order|speaker-then-quote|1|relative|	saying 19
nth-order|speaker-then-quote|1|shared|	judging -13	saying -12	thinking -8
nth-order|speaker-then-quote|2|apposed|	other -16	saying -17	thinking -10
nth-order|speaker-then-quote|2|apposition|	judging -15	other -11
nth-order|speaker-then-quote|2|direct|	other -22	saying 12	thinking -7
nth-order|speaker-then-quote|2|passive|	saying -14
nth-order|speaker-then-quote|2|relative|	other 10
nth-order|speaker-then-quote|2|shared|	other -11	saying -15
nth-order|speaker-then-quote|3|apposed|	thinking -17
nth-order|speaker-then-quote|3|apposition|	other -7	saying -21
nth-order|speaker-then-quote|3|direct|	judging -13	thinking -11
nth-order|speaker-then-quote|3|passive|	other -15	saying -16
nth-order|speaker-then-quote|3|shared|	judging -17	other -10
nth-order|verb-then-speaker|0|inverted|	judging -8	saying 6
nth-order|verb-then-speaker|1|inverted|	saying -9
nth|according-to|	0 15
nth|interview|	0 -34
nth|named-before|	1 -26
nth|named-nearby|	0 7	1 -11	2 -11	3 -17	4 -8
nth|paragraph-before|	0 -37	1 -25	2 -18	3 -14
nth|possessor|	1 -23
nth|quote-then-speaker|	0 14	1 10	3 -10	4 -20
nth|quote-then-verb|	0 14	1 -13
nth|sentence-after|	2 -6
nth|sentence-before|	1 -11	2 -19	3 -10	4 -30
nth|signature|	0 15
nth|speaker-then-quote|	0 6	1 8	2 -10	3 6	4 -23
nth|topic|	0 36	1 -7	2 -18	3 -23	4 -118
nth|transcript|	0 19
nth|verb-then-speaker|	1 -8	2 -9
opener|&|past|	apposition -9	direct -11
opener|&|present|	apposition -10
opener|'|past|	apposed 7	apposition -16	direct 9
opener|(|past|	apposed -14
opener|)|past|	inverted -40
opener|)|present|	inverted -20
opener|,|base|	apposition -13	shared -10
opener|,|other|	according 14	apposed -6	apposition -6	passive -19
opener|,|participle|	direct -25	shared -15
opener|,|past|	apposed -23	apposition 8	direct 35	inverted 12	passive -12	relative -23	shared 8
opener|,|present|	apposed 27	inverted 12	relative -12	shared 6
opener|-|other|	apposed -14	shared -11
opener|-|past|	shared 7
opener|:|other|	according 25	apposed -16	apposition -6	direct -31	shared -7
opener|:|past|	apposed -9	apposition -15	direct -17	inverted 8	shared -12
opener|:|present|	apposed -12	direct 19
opener|;|base|	direct -10
opener|;|other|	according -6
opener|;|past|	apposed 6	direct 17
opener|;|present|	apposed 11	direct 10
opener|about|past|	apposed -8
opener|according-to|,|	according 12
opener|according-to|:|	according 24
opener|according-to|;|	according -6
opener|according-to|other|	according -19
opener|according-to|start|	according 11
opener|after|other|	direct -24
opener|after|past|	direct -6
opener|alla|other|	apposed -7
opener|alla|past|	apposed -10
opener|als|other|	direct -14
opener|al|past|	apposed -10	relative -7
opener|al|present|	apposed -10
opener|among|other|	direct -8
opener|am|past|	direct -10
opener|and|base|	direct -17
opener|and|other|	apposed -11	direct -14	relative -10	shared -10
opener|and|past|	apposed -7	apposition -13	direct -7	inverted -34
opener|and|present|	direct -6
opener|ao|past|	apposed 8
opener|as|other|	apposed 10	apposition -10
opener|as|past|	apposed 7	apposition -7
opener|at|other|	apposed -8	apposition -6
opener|at|past|	apposed -9
opener|auf|other|	direct -15
opener|auf|past|	direct -18
opener|aus|other|	direct -11
opener|avait|past|	direct 11
opener|avec|other|	apposition -11
opener|a|other|	apposed -15	apposition -15	direct -7
opener|a|past|	apposed -14	apposition 7	direct 16	shared -7
opener|a|present|	apposed -9	apposition -12
opener|because|other|	direct -12
opener|been|past|	apposed -12
opener|before|other|	direct -10
opener|bei|past|	direct -11
opener|be|other|	apposition -7
opener|be|past|	apposition -9
opener|bij|other|	direct -14
opener|bij|past|	direct 6
opener|but|other|	direct -14
opener|but|past|	apposed -21	direct -8	inverted -8
opener|by|base|	direct -15
opener|by|other|	apposed -12	apposition -7	direct -15
opener|by|participle|	direct -16
opener|by|past|	apposed -18	shared -23
opener|by|present|	direct -14
opener|chez|past|	apposed 9
opener|che|other|	according -14	direct -22
opener|che|past|	inverted -16
opener|che|present|	apposition -9
opener|com|past|	apposed -14
opener|con|other|	apposition -11
opener|con|past|	apposed -8	apposition -8
opener|dans|other|	apposed -12
opener|dans|past|	apposition -10
opener|dans|present|	apposed -9
opener|dass|other|	direct -12
opener|dat|other|	direct -18
opener|da|other|	apposed -11	apposition -15	direct -8
opener|da|past|	apposed -13	apposition -22
opener|da|present|	apposition -6
opener|del|past|	apposition -12
opener|desde|past|	apposed -12
opener|de|other|	apposed -17	apposition -8	direct -6
opener|de|past|	apposition -15	shared -8
opener|die|other|	direct -17
opener|dont|other|	direct -17
opener|do|past|	apposed -13	apposition -18
opener|em|other|	apposed -9
opener|em|past|	apposed -20
opener|em|present|	apposed -17
opener|entre|other|	direct -11
opener|en|other|	apposed -16	direct -23
opener|en|past|	apposed -16	apposition -13	direct -11	inverted -11	shared -14
opener|en|present|	apposed -15	direct -16
opener|er|other|	apposed -12	direct -12
opener|er|past|	inverted -24
opener|est|other|	relative -11
opener|et|other|	apposed -9	apposition -15	direct -17
opener|et|present|	direct 12
opener|e|other|	apposition -15	direct -16
opener|e|past|	direct 16	inverted -21
opener|e|present|	direct 16	inverted -19
opener|for|past|	apposed -19	apposition -12
opener|for|present|	apposed -10
opener|from|past|	apposition -7
opener|für|other|	direct 8
opener|geen|past|	apposition -13
opener|had|other|	direct -10	relative -7
opener|had|past|	apposed -14	direct -20
opener|had|present|	direct -13
opener|has|other|	direct -9
opener|has|participle|	direct -11
opener|has|past|	apposition -10
opener|has|present|	direct -12
opener|ha|other|	apposition -14
opener|ha|participle|	apposition -13
opener|ha|past|	apposition -6	direct -16
opener|heeft|past|	apposition -8
opener|he|base|	direct -10
opener|he|other|	apposition -9
opener|he|past|	passive -16
opener|he|present|	direct -8
opener|hij|other|	direct -14
opener|hij|past|	inverted -19
opener|how|other|	direct -6
opener|how|past|	direct -12
opener|if|base|	direct -15
opener|if|other|	direct -21
opener|if|past|	direct -14
opener|il|participle|	apposition -11
opener|im|other|	direct -15
opener|in|base|	apposed -12
opener|in|other|	apposition -9	direct 8
opener|in|participle|	shared -10
opener|in|past|	apposed -10	direct 11
opener|in|present|	apposition -8	direct -11
opener|is|past|	apposition -14
opener|l’|past|	direct -7
opener|met|other|	direct -8
opener|me|other|	apposed 6	apposition -8
opener|me|present|	relative 10
opener|mit|other|	direct -7
opener|mit|present|	direct -10
opener|naar|other|	direct -8
opener|nach|other|	direct -12
opener|nach|past|	direct -6
opener|na|other|	apposition -11
opener|na|past|	apposed -13
opener|nel|other|	direct -14
opener|nicht|other|	direct -15
opener|nicht|past|	apposition -12
opener|not|other|	direct -15
opener|not|past|	apposition -16
opener|no|other|	apposed -14
opener|no|past|	apposed -14	apposition -12	shared -6
opener|no|present|	apposed -11
opener|of|other|	apposition -10	relative -21
opener|of|past|	apposed -14	apposition -19
opener|ohne|other|	direct -6
opener|onder|past|	apposition -12
opener|on|other|	apposed -13	direct 8
opener|on|past|	apposed -14
opener|op|other|	direct -13
opener|op|past|	direct 6
opener|other|base|	apposed -12	direct -45
opener|other|other|	according -27	apposed -46	apposition -7	direct -15	relative -6	shared -8
opener|other|participle|	apposition -16	direct 18
opener|other|past|	apposed 6	apposition -15	direct 19	relative 8	shared -15
opener|other|present|	apposition -18	direct 20	inverted -13	relative 17
opener|outside|past|	apposed -9
opener|over|other|	direct -12
opener|over|past|	apposed -11
opener|paragraph-before|,|	according -7	apposed -17	apposition -16	direct -14	inverted -15	passive -9	relative -8	shared -8
opener|paragraph-before|-|	direct -10	relative -7	shared -7
opener|paragraph-before|;|	apposed -7	direct -13
opener|paragraph-before|after|	direct -8
opener|paragraph-before|and|	apposed -7	direct -10
opener|paragraph-before|as|	direct -10
opener|paragraph-before|but|	apposed -9
opener|paragraph-before|by|	direct -7	shared -6
opener|paragraph-before|other|	according -9	apposed -8	apposition -11	direct -19	inverted -17	passive -9	relative -9	shared -10
opener|paragraph-before|que|	direct -7	inverted -7
opener|paragraph-before|start|	according -11	apposed -16	apposition -9	direct -18	inverted -9	relative -7	shared -17
opener|paragraph-before|that|	direct -11	shared -8
opener|paragraph-before|then|	direct -6
opener|paragraph-before|when|	direct -8
opener|paragraph-before|à|	apposed -8
opener|paragraph-before|—|	direct -11	inverted -6	shared -6
opener|para|other|	apposed 11	shared 7
opener|para|past|	apposed 11	shared -9
opener|par|other|	apposed -15
opener|par|past|	apposed -17	apposition -7
opener|pela|past|	apposed -13
opener|per|other|	apposed 9	shared -7
opener|per|past|	shared -7
opener|per|present|	shared -18
opener|por|past|	apposed -11	apposition -11	shared -15
opener|pour|past|	direct -13	shared -12
opener|que|other|	apposition -10	direct -41	relative -10
opener|que|past|	apposition -15	inverted -19
opener|que|present|	shared -11
opener|quote-then-speaker|,|	apposed 8	direct -11
opener|quote-then-speaker|:|	direct -16
opener|quote-then-speaker|;|	apposed -16	shared -9
opener|quote-then-speaker|after|	direct -26
opener|quote-then-speaker|a|	direct 22
opener|quote-then-speaker|by|	direct -9	shared -6
opener|quote-then-speaker|che|	direct -12
opener|quote-then-speaker|from|	apposition -13
opener|quote-then-speaker|ha|	apposition -13
opener|quote-then-speaker|he|	passive -11
opener|quote-then-speaker|il|	apposition -6
opener|quote-then-speaker|in|	apposed -9
opener|quote-then-speaker|other|	apposition -14	direct 26	passive -20	shared -9
opener|quote-then-speaker|pour|	shared -7
opener|quote-then-speaker|que|	direct -13
opener|quote-then-speaker|she|	passive -6
opener|quote-then-speaker|start|	apposed -10	shared -6
opener|quote-then-speaker|that|	direct -22	shared -15
opener|quote-then-speaker|vor|	direct -15
opener|quote-then-speaker|when|	direct -19
opener|quote-then-speaker|where|	direct -15
opener|quote-then-speaker|who|	apposition -17
opener|quote-then-verb|,|	inverted 16
opener|quote-then-verb|and|	inverted -29
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|e|	inverted -26
opener|quote-then-verb|other|	inverted 6
opener|quote-then-verb|que|	inverted -12
opener|quote-then-verb|y|	inverted -18
opener|quote-then-verb|–|	inverted 12
opener|quote-then-verb|—|	inverted 20
opener|qu’|other|	direct -23
opener|qu’|past|	direct -20
opener|secondo|other|	apposed 13
opener|según|other|	apposed 9
opener|seit|past|	apposition -9
opener|sentence-after|,|	according -17	apposed -19	apposition -26	inverted -17
opener|sentence-after|;|	direct -17
opener|sentence-after|and|	direct -10
opener|sentence-after|in|	apposed 7
opener|sentence-after|other|	apposed -9	apposition -15	inverted 8	shared 7
opener|sentence-after|start|	apposed -8	direct 11	relative -18
opener|sentence-after|that|	direct -15
opener|sentence-after|when|	direct -15
opener|sentence-after|whether|	direct -17
opener|sentence-after|—|	inverted 14
opener|sentence-before|&|	apposition -8
opener|sentence-before|'|	apposition -7	direct -18
opener|sentence-before|(|	apposed -10
opener|sentence-before|)|	direct -15	inverted -31
opener|sentence-before|,|	apposed -40	apposition 7	direct -9	inverted -12	passive -27	relative -28
opener|sentence-before|-|	apposed -7	direct -25
opener|sentence-before|:|	apposed -9	direct -34
opener|sentence-before|;|	direct -22
opener|sentence-before|about|	apposed -11
opener|sentence-before|across|	apposed -7
opener|sentence-before|after|	direct -10
opener|sentence-before|al|	apposed -7
opener|sentence-before|am|	direct -16
opener|sentence-before|and|	apposed -12	apposition -13	direct -7	inverted -15
opener|sentence-before|as|	apposition -13	direct -20
opener|sentence-before|at|	apposed -11
opener|sentence-before|auf|	direct -21
opener|sentence-before|a|	apposed -15	apposition -15
opener|sentence-before|been|	apposed -9
opener|sentence-before|before|	direct -12
opener|sentence-before|beim|	direct 8
opener|sentence-before|bij|	direct -11
opener|sentence-before|but|	apposed -9	direct -20
opener|sentence-before|by|	apposition -11
opener|sentence-before|che|	direct -18
opener|sentence-before|con|	apposition -20
opener|sentence-before|dans|	apposed -7
opener|sentence-before|dass|	direct -12
opener|sentence-before|dat|	direct -13
opener|sentence-before|da|	apposed -10	apposition -6	direct -17
opener|sentence-before|del|	apposition -12
opener|sentence-before|desde|	apposed -8
opener|sentence-before|de|	apposed -15	apposition -17
opener|sentence-before|die|	direct -19
opener|sentence-before|dont|	direct -18
opener|sentence-before|do|	apposed -9
opener|sentence-before|em|	apposed -16
opener|sentence-before|en|	apposed -19	apposition -8
opener|sentence-before|et|	direct -20
opener|sentence-before|e|	apposition -15	direct -17	inverted -21
opener|sentence-before|for|	apposed -7	apposition -13
opener|sentence-before|from|	direct -12
opener|sentence-before|für|	direct -19
opener|sentence-before|geen|	apposition -13
opener|sentence-before|had|	apposed -10	direct -14
opener|sentence-before|has|	direct -21
opener|sentence-before|hat|	direct -15
opener|sentence-before|ha|	apposition -17
opener|sentence-before|he|	direct -12
opener|sentence-before|hij|	direct -15	inverted -14
opener|sentence-before|how|	direct -9
opener|sentence-before|if|	direct -20
opener|sentence-before|im|	direct -15
opener|sentence-before|in|	apposed -21	apposition -10
opener|sentence-before|is|	apposition -14	direct -11
opener|sentence-before|me|	apposition -21
opener|sentence-before|mit|	direct -14
opener|sentence-before|nach|	direct -17
opener|sentence-before|na|	apposed -10
opener|sentence-before|nel|	direct -15
opener|sentence-before|nem|	direct -14
opener|sentence-before|not|	apposition -14	direct -10
opener|sentence-before|no|	apposed -15	direct -15
opener|sentence-before|of|	apposed -14	apposition -8	direct -11
opener|sentence-before|on|	apposed -14	apposition -12	direct -17
opener|sentence-before|op|	direct -18
opener|sentence-before|other|	according -23	apposed -17	apposition -15	direct 9	passive -18	relative -15
opener|sentence-before|outside|	apposed -9
opener|sentence-before|par|	apposed -12
opener|sentence-before|per|	direct -16
opener|sentence-before|por|	apposed -9	apposition -13
opener|sentence-before|que|	apposed -7	apposition -13	direct -38	inverted -13
opener|sentence-before|qu’|	direct -14
opener|sentence-before|seit|	apposition -9
opener|sentence-before|she|	passive -13
opener|sentence-before|si|	direct -13
opener|sentence-before|start|	according 7	apposition -32	inverted -18	passive -11	relative 11
opener|sentence-before|sul|	apposed -12
opener|sentence-before|sur|	apposed -16
opener|sentence-before|that|	direct -27
opener|sentence-before|then|	direct -10
opener|sentence-before|um|	direct -12
opener|sentence-before|und|	apposed -10	direct -30
opener|sentence-before|von|	direct -8
opener|sentence-before|vor|	direct -15
opener|sentence-before|was|	apposed -11	apposition -8	direct -14
opener|sentence-before|what|	direct -17
opener|sentence-before|when|	direct -22
opener|sentence-before|where|	direct -11
opener|sentence-before|whether|	direct -22
opener|sentence-before|whom|	direct -13
opener|sentence-before|who|	apposition -17
opener|sentence-before|why|	direct -6
opener|sentence-before|will|	direct -13
opener|sentence-before|y|	direct -19	inverted -16	relative -11
opener|sentence-before|ze|	inverted -12
opener|sentence-before|zou|	direct -10
opener|sentence-before|à|	apposed -23	apposition -11
opener|sentence-before|—|	direct -14	inverted 18
opener|sentence-before|’|	apposed -9	apposition -10	direct -17
opener|she|base|	direct -6
opener|she|other|	apposition -9	direct -8
opener|she|past|	apposition -11	passive -13
opener|since|other|	apposition -11	direct 6
opener|since|past|	apposed -10	apposition -10
opener|si|other|	direct -15
opener|sobre|past|	apposed -14
opener|speaker-then-quote|&|	apposition -11
opener|speaker-then-quote|'|	apposition -9
opener|speaker-then-quote|,|	apposed -6	direct 40	passive -18	relative -9
opener|speaker-then-quote|-|	direct 7	shared 8
opener|speaker-then-quote|:|	apposed -12	apposition -13
opener|speaker-then-quote|;|	apposed 22	direct 26
opener|speaker-then-quote|about|	apposed -8
opener|speaker-then-quote|alla|	apposed -13
opener|speaker-then-quote|als|	direct -22
opener|speaker-then-quote|al|	apposed -16	apposition -12
opener|speaker-then-quote|at|	apposed -9
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 13
opener|speaker-then-quote|a|	apposed -9	direct -12	shared -10
opener|speaker-then-quote|be|	apposition -9
opener|speaker-then-quote|by|	apposed -18	apposition -15	direct -12	shared -18
opener|speaker-then-quote|chez|	apposed 15
opener|speaker-then-quote|che|	apposition -8
opener|speaker-then-quote|con|	apposition -8
opener|speaker-then-quote|dans|	apposed -16
opener|speaker-then-quote|da|	apposed -12	apposition -26
opener|speaker-then-quote|deren|	direct 12
opener|speaker-then-quote|desde|	apposed -10
opener|speaker-then-quote|dessen|	direct 8
opener|speaker-then-quote|de|	apposition -12
opener|speaker-then-quote|do|	apposition -14
opener|speaker-then-quote|em|	apposed -23
opener|speaker-then-quote|en|	apposed -17	apposition -11	direct -20	shared -15
opener|speaker-then-quote|er|	apposed -11
opener|speaker-then-quote|et|	direct 8
opener|speaker-then-quote|e|	apposition -7	direct 26
opener|speaker-then-quote|for|	apposed -20
opener|speaker-then-quote|für|	direct 9
opener|speaker-then-quote|had|	apposed -14
opener|speaker-then-quote|has|	apposition -14
opener|speaker-then-quote|ha|	apposition -14
opener|speaker-then-quote|heeft|	apposition -8
opener|speaker-then-quote|he|	direct -14
opener|speaker-then-quote|if|	direct -19
opener|speaker-then-quote|in|	apposed -13
opener|speaker-then-quote|na|	apposed -10
opener|speaker-then-quote|nicht|	apposition -10
opener|speaker-then-quote|not|	apposition -11
opener|speaker-then-quote|no|	apposed -13
opener|speaker-then-quote|of|	apposition -17
opener|speaker-then-quote|on|	apposed -8	direct 8
opener|speaker-then-quote|other|	apposed -9	apposition -15	direct -11	passive 9	relative 17	shared -29
opener|speaker-then-quote|para|	apposed 11	shared -9
opener|speaker-then-quote|par|	apposed -24	apposition -10
opener|speaker-then-quote|pela|	apposed -14
opener|speaker-then-quote|per|	apposed 9	shared -16
opener|speaker-then-quote|por|	apposed -12	apposition -8	shared -15
opener|speaker-then-quote|pour|	apposed 7	direct -12	shared -15
opener|speaker-then-quote|que|	apposition -13	direct -9
opener|speaker-then-quote|qu’|	direct -19
opener|speaker-then-quote|según|	apposed 12
opener|speaker-then-quote|she|	apposition -13
opener|speaker-then-quote|start|	apposed 9	apposition -26	direct 14	passive -20	relative 22	shared -10
opener|speaker-then-quote|sur|	apposed -15
opener|speaker-then-quote|that|	shared -15
opener|speaker-then-quote|through|	apposed -12
opener|speaker-then-quote|volgens|	apposed 9	direct 17	shared 7
opener|speaker-then-quote|was|	apposed -9	apposition -10
opener|speaker-then-quote|what|	direct -18
opener|speaker-then-quote|when|	apposed -18	direct -15
opener|speaker-then-quote|where|	direct 11
opener|speaker-then-quote|whether|	direct -26	shared -7
opener|speaker-then-quote|while|	direct 13
opener|speaker-then-quote|who|	apposition -15	direct -15
opener|speaker-then-quote|wie|	direct 10
opener|speaker-then-quote|y|	direct -10	shared 10
opener|speaker-then-quote|à|	apposed -16	apposition -8
opener|speaker-then-quote|–|	direct -13
opener|speaker-then-quote|—|	direct -7
opener|speaker-then-quote|’|	apposed -15
opener|start|base|	apposed -19	direct -8	relative -12	shared -9
opener|start|other|	according 14	apposed 11	apposition -20	relative 11	shared -15
opener|start|participle|	apposed -8	apposition 10	direct -14
opener|start|past|	apposed -9	apposition -27	direct 7	passive -23	relative 24	shared -12
opener|start|present|	apposed 20	apposition -15	direct 19
opener|sul|other|	apposed -10
opener|sur|other|	apposed -12	direct -12
opener|sur|past|	apposed -14
opener|that|base|	direct -16
opener|that|other|	apposed -11	direct -34	shared -8
opener|that|past|	direct 7	shared -19
opener|then|other|	direct -9
opener|then|past|	direct -7
opener|through|past|	apposed -12
opener|um|other|	direct -12
opener|under|past|	apposed -11
opener|und|other|	direct -15
opener|und|past|	direct -18
opener|verb-then-speaker|)|	inverted -34
opener|verb-then-speaker|,|	inverted 16
opener|verb-then-speaker|and|	inverted -24
opener|verb-then-speaker|che|	inverted -14
opener|verb-then-speaker|e|	inverted -26
opener|verb-then-speaker|other|	inverted -15
opener|verb-then-speaker|que|	inverted -6
opener|verb-then-speaker|y|	inverted -12
opener|volgens|other|	apposed 9	direct 17	shared 10
opener|von|other|	direct -11
opener|vor|other|	direct -22	shared -9
opener|vor|past|	direct -16
opener|was|other|	direct -14
opener|was|participle|	apposition -11
opener|was|past|	apposed -16	apposition -8
opener|were|past|	apposition -7
opener|wer|other|	apposition 6	direct -13
opener|what|other|	direct -15
opener|what|past|	direct -14
opener|what|present|	direct -17
opener|when|base|	shared -12
opener|when|other|	direct -30
opener|when|past|	apposed -11	direct -23
opener|where|other|	direct -21
opener|where|past|	direct 9
opener|whether|base|	direct -12
opener|whether|other|	direct -26
opener|whether|past|	direct -15
opener|which|other|	apposition -7
opener|while|other|	direct -13
opener|while|past|	direct 14
opener|whom|other|	direct -12
opener|who|other|	apposition -9
opener|who|past|	apposition -21
opener|who|present|	apposition -11
opener|why|other|	direct -15
opener|wie|past|	direct 18
opener|will|other|	direct -14
opener|will|present|	direct -11
opener|wollte|present|	direct -17
opener|y|other|	relative -11
opener|y|past|	apposed 11	direct -12	inverted -19	shared 10
opener|y|present|	direct 11
opener|ze|past|	inverted -17
opener|zou|other|	direct -10
opener|zum|past|	direct -12
opener|zu|other|	direct -8
opener|à|other|	apposed -21
opener|à|past|	apposed -13	apposition -11	shared -6
opener|à|present|	apposed -12
opener|über|past|	direct -14
opener|–|other|	direct -31
opener|–|past|	apposed -8	inverted 8
opener|–|present|	direct -11
opener|—|other|	direct -23
opener|—|past|	direct -10	inverted 25
opener|—|present|	inverted 14
opener|’|other|	direct 7
opener|’|past|	apposed -18
opener|€|past|	apposed -8
order|according-to|according|	according 16
order|interview|naked|	naked -34
order|named-before|naked|	naked -10
order|paragraph-before|according|	according -20
order|paragraph-before|apposed|	judging -16	other -18	saying -18	thinking -8
order|paragraph-before|apposition|	judging -11	other -15	saying -12	thinking -11
order|paragraph-before|direct|	judging -21	other -20	saying -23	thinking -16
order|paragraph-before|inverted|	judging -8	other -7	saying -21
order|paragraph-before|passive|	judging -6	other -10
order|paragraph-before|relative|	judging -8	other -10	saying -9	thinking -6
order|paragraph-before|shared|	judging -10	other -14	saying -14	thinking -13
order|quote-then-speaker|apposed|	other 7	thinking -7
order|quote-then-speaker|apposition|	judging -20	other -14
order|quote-then-speaker|direct|	judging -14	saying 17
order|quote-then-speaker|passive|	other -17
order|quote-then-speaker|relative|	judging 10	other -21	saying -15	thinking 13
order|quote-then-speaker|shared|	saying -18
order|quote-then-verb|inverted|	judging 12	other 7	saying 9
order|sentence-after|apposed|	judging -17	saying -28
order|sentence-after|apposition|	judging -12	other -20	saying -17
order|sentence-after|direct|	saying 6	thinking 8
order|sentence-after|relative|	saying -18
order|sentence-after|shared|	other -7
order|sentence-before|apposed|	judging -29	other -17	saying -16	thinking -18
order|sentence-before|apposition|	judging -25	thinking -19
order|sentence-before|direct|	judging -14	other -8	saying 7	thinking -10
order|sentence-before|inverted|	saying -14
order|sentence-before|passive|	judging -10	other -24	saying -23
order|sentence-before|relative|	judging -17	thinking -12
order|signature|naked|	naked 15
order|speaker-then-quote|apposed|	judging 9	other -7	saying -6	thinking 10
order|speaker-then-quote|apposition|	judging -28	other -27	saying -25	thinking -6
order|speaker-then-quote|direct|	judging 11	other -14	saying 26	thinking -9
order|speaker-then-quote|passive|	saying -16
order|speaker-then-quote|relative|	judging -10	saying 12
order|speaker-then-quote|shared|	judging -22	other -11	saying -20
order|topic|naked|	naked -9
order|transcript|naked|	naked 19
order|verb-then-speaker|inverted|	judging -8	saying 6
outer|according-to|according other name|	none 12
outer|according-to|according other organisation|	according other 17	none -10
outer|according-to|according other person|	none 20
outer|according-to|according other place|	none -18
outer|according-to|according other pronoun|	none 21
outer|paragraph-before|according other noun|	direct other -6	none -14
outer|paragraph-before|according other pronoun|	none -6
outer|paragraph-before|apposed judging noun|	none -7
outer|paragraph-before|apposed judging person|	none -7
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -6	none -12	relative other -6
outer|paragraph-before|apposed other organisation|	none -6
outer|paragraph-before|apposed other person|	according other -10	none -22
outer|paragraph-before|apposed saying noun|	direct saying -6	none -14
outer|paragraph-before|apposed saying organisation|	none -7
outer|paragraph-before|apposed saying person|	direct other -6	none -14
outer|paragraph-before|apposed saying place|	none -6
outer|paragraph-before|apposition judging person|	none -9
outer|paragraph-before|apposition other noun|	none -9
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying noun|	none -10
outer|paragraph-before|apposition saying person|	apposition other -7	direct other -7	none -13
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|direct judging noun|	none -18
outer|paragraph-before|direct judging person|	shared saying -6
outer|paragraph-before|direct other noun|	direct saying -6	none -14	shared judging -8
outer|paragraph-before|direct other organisation|	none -7
outer|paragraph-before|direct other person|	according other -6	direct other -9	none -8
outer|paragraph-before|direct other place|	none -6
outer|paragraph-before|direct other pronoun|	direct other -7	none -10	shared other -8	shared saying -7
outer|paragraph-before|direct saying name|	direct other -8	none -7
outer|paragraph-before|direct saying noun|	direct other -7	direct saying -7	none -17
outer|paragraph-before|direct saying organisation|	direct other -6	none -12
outer|paragraph-before|direct saying person|	direct other -10	none -10
outer|paragraph-before|direct saying pronoun|	direct other -10	none -17
outer|paragraph-before|direct thinking noun|	none -6
outer|paragraph-before|direct thinking organisation|	none -6
outer|paragraph-before|direct thinking pronoun|	none -11
outer|paragraph-before|inverted saying noun|	none -13
outer|paragraph-before|inverted saying organisation|	none -7
outer|paragraph-before|inverted saying person|	none -17
outer|paragraph-before|inverted saying pronoun|	none -15
outer|paragraph-before|passive other noun|	none -6
outer|paragraph-before|relative other noun|	direct other -6	none -13
outer|paragraph-before|relative saying noun|	none -6
outer|paragraph-before|shared judging person|	none -9
outer|paragraph-before|shared other name|	none -9
outer|paragraph-before|shared other noun|	none -11
outer|paragraph-before|shared other person|	none -9
outer|paragraph-before|shared other pronoun|	none -8
outer|paragraph-before|shared saying name|	none -10
outer|paragraph-before|shared saying noun|	none -8
outer|paragraph-before|shared saying organisation|	none -6
outer|paragraph-before|shared saying person|	none -10
outer|paragraph-before|shared saying pronoun|	none -12
outer|paragraph-before|shared thinking noun|	none -7
outer|quote-then-speaker|apposed judging person|	none 10
outer|quote-then-speaker|apposed other organisation|	none -17
outer|quote-then-speaker|apposed other person|	none 15
outer|quote-then-speaker|apposed saying noun|	direct other -10	none -6
outer|quote-then-speaker|apposed saying person|	direct other -13	none 17
outer|quote-then-speaker|apposed saying place|	none -19
outer|quote-then-speaker|apposition judging noun|	none -13
outer|quote-then-speaker|apposition other noun|	none -9
outer|quote-then-speaker|apposition saying noun|	none -21
outer|quote-then-speaker|apposition saying organisation|	none -10
outer|quote-then-speaker|apposition saying person|	direct other -12	none 11
outer|quote-then-speaker|apposition saying place|	none -15
outer|quote-then-speaker|direct judging noun|	none -20
outer|quote-then-speaker|direct judging pronoun|	none -6
outer|quote-then-speaker|direct other name|	none -7
outer|quote-then-speaker|direct other organisation|	none -18
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -11
outer|quote-then-speaker|direct saying name|	none 21
outer|quote-then-speaker|direct saying noun|	direct other 8	none -8	shared saying -10
outer|quote-then-speaker|direct saying organisation|	none -6
outer|quote-then-speaker|direct saying person|	direct saying 7	none 17	shared judging 12	shared saying 16
outer|quote-then-speaker|direct saying pronoun|	direct other 15	direct saying 14	none 39
outer|quote-then-speaker|direct thinking pronoun|	none -14
outer|quote-then-speaker|passive other organisation|	none -13
outer|quote-then-speaker|passive saying noun|	none -9
outer|quote-then-speaker|relative judging noun|	none -6
outer|quote-then-speaker|relative other name|	none -13
outer|quote-then-speaker|relative other noun|	none -19
outer|quote-then-speaker|relative other person|	apposition saying 11	none 6
outer|quote-then-speaker|relative saying noun|	none -18
outer|quote-then-speaker|relative saying person|	none 18
outer|quote-then-speaker|relative thinking noun|	none 13
outer|quote-then-speaker|shared judging noun|	none -18
outer|quote-then-speaker|shared judging organisation|	none -9
outer|quote-then-speaker|shared judging person|	none 18
outer|quote-then-speaker|shared other noun|	direct saying -9
outer|quote-then-speaker|shared other organisation|	none -6
outer|quote-then-speaker|shared other pronoun|	none -11
outer|quote-then-speaker|shared saying noun|	direct other -18	none -7	shared saying 7
outer|quote-then-speaker|shared saying place|	none -11
outer|quote-then-speaker|shared saying pronoun|	direct other -12
outer|quote-then-speaker|shared thinking noun|	none 10
outer|quote-then-speaker|shared thinking person|	none 17
outer|quote-then-speaker|shared thinking pronoun|	none -12
outer|quote-then-verb|inverted judging name|	none 6
outer|quote-then-verb|inverted judging organisation|	none 7
outer|quote-then-verb|inverted judging person|	none 27
outer|quote-then-verb|inverted judging pronoun|	none 12
outer|quote-then-verb|inverted other name|	none 11
outer|quote-then-verb|inverted other noun|	none 14
outer|quote-then-verb|inverted other person|	none 36
outer|quote-then-verb|inverted other pronoun|	none -6
outer|quote-then-verb|inverted saying noun|	inverted saying 8	none 6
outer|quote-then-verb|inverted saying organisation|	none -24
outer|quote-then-verb|inverted saying person|	inverted saying 18	none 19
outer|quote-then-verb|inverted saying pronoun|	none 15
outer|sentence-after|apposed other name|	none -15
outer|sentence-after|apposed other noun|	none 9
outer|sentence-after|apposed saying noun|	none -31
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposition judging noun|	none -7
outer|sentence-after|apposition other noun|	none -16
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|apposition saying person|	none -9
outer|sentence-after|direct other noun|	direct other -20	none -12
outer|sentence-after|direct other organisation|	none -18
outer|sentence-after|direct other person|	none 10
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	none -27
outer|sentence-after|direct saying name|	none -28
outer|sentence-after|direct saying noun|	direct other -33
outer|sentence-after|direct saying organisation|	direct other -17	none -17
outer|sentence-after|direct saying person|	direct other -19	none -7
outer|sentence-after|direct saying pronoun|	direct other 11	none 14
outer|sentence-after|inverted saying name|	none -17
outer|sentence-after|inverted saying noun|	none -6
outer|sentence-after|inverted saying organisation|	none -10
outer|sentence-after|inverted saying pronoun|	none 7
outer|sentence-after|shared saying noun|	none -11
outer|sentence-before|according other name|	direct other 6	none -6
outer|sentence-before|according other noun|	according other -17	apposed saying -14	apposition other -20	direct judging -17	direct saying -22	inverted saying -18	none 12
outer|sentence-before|according other organisation|	none -30
outer|sentence-before|according other person|	according other 12	apposition other -18	direct other -18
outer|sentence-before|according other place|	none -12
outer|sentence-before|according other pronoun|	direct other -22
outer|sentence-before|apposed judging name|	none -23
outer|sentence-before|apposed judging noun|	none -26
outer|sentence-before|apposed judging organisation|	none -18
outer|sentence-before|apposed judging person|	none -8
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	none -26
outer|sentence-before|apposed other noun|	apposition other -13	apposition saying -12	direct other -18	direct saying -17	none -41	relative other -11
outer|sentence-before|apposed other person|	apposition saying -9	direct other -17	direct saying -12
outer|sentence-before|apposed other place|	according other -9	none -22
outer|sentence-before|apposed saying name|	direct other -17	none -30
outer|sentence-before|apposed saying noun|	according other -18	direct judging -11	direct saying -18	none -48
outer|sentence-before|apposed saying organisation|	direct other -15	none -33
outer|sentence-before|apposed saying person|	direct judging -20	direct thinking 6
outer|sentence-before|apposed saying place|	direct other -14	none -15
outer|sentence-before|apposed thinking name|	none -9
outer|sentence-before|apposed thinking noun|	direct saying -11	none -22
outer|sentence-before|apposed thinking organisation|	none -8
outer|sentence-before|apposed thinking place|	none -14
outer|sentence-before|apposition judging noun|	none -26
outer|sentence-before|apposition judging organisation|	none -22
outer|sentence-before|apposition judging person|	none -9
outer|sentence-before|apposition other noun|	according other -8	apposition other -14	direct judging -9	direct other -15	direct saying -15	none -47
outer|sentence-before|apposition other organisation|	none -14
outer|sentence-before|apposition other person|	according other 12	direct other -18	direct saying -18	inverted saying -14	none 9
outer|sentence-before|apposition other place|	none -8
outer|sentence-before|apposition saying name|	direct other -11	none -22
outer|sentence-before|apposition saying noun|	according other -15	apposition other -13	direct judging -10	direct other -33	direct saying 9	direct thinking -12	none -57
outer|sentence-before|apposition saying organisation|	none -38
outer|sentence-before|apposition saying person|	apposition saying -16	none 17
outer|sentence-before|apposition saying place|	none -19
outer|sentence-before|apposition thinking noun|	none -19
outer|sentence-before|apposition thinking organisation|	none -11
outer|sentence-before|direct judging name|	none -14
outer|sentence-before|direct judging noun|	apposition other -13	direct other -13	direct saying -14
outer|sentence-before|direct judging person|	none -33
outer|sentence-before|direct judging place|	none -21
outer|sentence-before|direct judging pronoun|	direct other -15	none -21
outer|sentence-before|direct other name|	according other 6	apposition saying -13	direct judging -10	direct other -27	direct saying -20	inverted saying -26	none -38	relative other -18
outer|sentence-before|direct other noun|	according other -11	apposed other -16	apposed saying -11	apposition other -16	apposition saying -22	direct other 12	direct saying -28	direct thinking -17	inverted saying -15	none -8	relative other -23
outer|sentence-before|direct other organisation|	according other -21	direct saying -18	none 8
outer|sentence-before|direct other person|	direct judging -17	direct other -13	direct saying -26	direct thinking -19	none -11	relative other -14
outer|sentence-before|direct other place|	according other -10	none -20
outer|sentence-before|direct other pronoun|	according other -20	apposition other -15	apposition saying -19	direct judging -10	direct other -28	direct saying -22	none -21	relative other -12
outer|sentence-before|direct saying name|	according other -13	direct other 21	direct saying -17	inverted saying -18	none -21
outer|sentence-before|direct saying noun|	according other -14	apposition saying -10	direct other 13	direct thinking -15	inverted saying -16	none -6
outer|sentence-before|direct saying organisation|	apposition other -13	direct saying -16
outer|sentence-before|direct saying person|	apposition other -15	direct judging -11	direct other -18	direct saying -13	direct thinking -14	none -7
outer|sentence-before|direct saying place|	none -19
outer|sentence-before|direct saying pronoun|	direct other -23	direct saying -21	inverted saying 16	none 6
outer|sentence-before|direct thinking name|	none -16
outer|sentence-before|direct thinking noun|	none -7
outer|sentence-before|direct thinking organisation|	none -24
outer|sentence-before|direct thinking person|	none -25
outer|sentence-before|direct thinking place|	none -13
outer|sentence-before|direct thinking pronoun|	direct other -13	none -25
outer|sentence-before|inverted judging name|	none -31
outer|sentence-before|inverted judging noun|	direct other -14	none -34
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging place|	none -17
outer|sentence-before|inverted other pronoun|	none 14
outer|sentence-before|inverted saying name|	direct other -14
outer|sentence-before|inverted saying noun|	according other -20	direct judging -12	direct other -17	direct thinking -7	inverted saying 9	none -34
outer|sentence-before|inverted saying organisation|	direct other -12	none -28
outer|sentence-before|inverted saying person|	direct other 9	direct saying 7	none -23	relative other 22
outer|sentence-before|inverted saying place|	direct other -7	none -21
outer|sentence-before|inverted saying pronoun|	direct other -21	direct saying -11	none 27
outer|sentence-before|passive judging noun|	none -7
outer|sentence-before|passive other noun|	none -15
outer|sentence-before|passive saying noun|	none -23
outer|sentence-before|passive saying person|	none -8
outer|sentence-before|relative judging noun|	none -9
outer|sentence-before|relative other name|	none -13
outer|sentence-before|relative other noun|	according other -15	apposition other -13	apposition saying 8	direct saying -17	none -23
outer|sentence-before|relative other organisation|	apposition judging -13
outer|sentence-before|relative other person|	apposition saying 9	direct other -14
outer|sentence-before|relative saying noun|	none -22
outer|sentence-before|relative saying person|	apposition saying -13
outer|speaker-then-quote|apposed judging name|	none -27
outer|speaker-then-quote|apposed judging noun|	direct judging 13	none -9
outer|speaker-then-quote|apposed judging organisation|	none 15	relative other 10
outer|speaker-then-quote|apposed judging person|	none 15
outer|speaker-then-quote|apposed other name|	none -12
outer|speaker-then-quote|apposed other noun|	apposed saying -6	apposition saying -16	direct saying -17	direct thinking -16	none -10	shared saying -17
outer|speaker-then-quote|apposed other organisation|	apposed saying 6	none -9
outer|speaker-then-quote|apposed other person|	apposed saying -11	none 29
outer|speaker-then-quote|apposed other pronoun|	none 13
outer|speaker-then-quote|apposed saying noun|	apposed judging -14	apposed other -18	apposed thinking -13	apposition saying 20	direct judging -11	direct other -13	direct saying -20	none -20	passive saying -14	shared judging -16
outer|speaker-then-quote|apposed saying organisation|	none 20
outer|speaker-then-quote|apposed saying person|	apposed other 15	apposed saying 8	apposition saying 16	direct other 17	none 8	relative other 8
outer|speaker-then-quote|apposed saying place|	none -24
outer|speaker-then-quote|apposed saying pronoun|	none 10
outer|speaker-then-quote|apposed thinking name|	none -12
outer|speaker-then-quote|apposed thinking person|	none 18
outer|speaker-then-quote|apposition judging name|	none -10
outer|speaker-then-quote|apposition judging noun|	direct other -16	direct saying -15	none -30	relative other -17	shared judging -9
outer|speaker-then-quote|apposition judging organisation|	none -15
outer|speaker-then-quote|apposition other name|	none -9
outer|speaker-then-quote|apposition other noun|	apposed saying -12	apposition saying 11	direct judging -11	direct other -20	direct saying -15	none -35
outer|speaker-then-quote|apposition other organisation|	none -11
outer|speaker-then-quote|apposition other person|	none 9
outer|speaker-then-quote|apposition other place|	none -9
outer|speaker-then-quote|apposition other pronoun|	none -7
outer|speaker-then-quote|apposition saying noun|	apposed other -8	apposed saying -10	apposition saying -19	direct judging -9	direct other -20	none -48	relative other -15	relative saying -11
outer|speaker-then-quote|apposition saying organisation|	none -9
outer|speaker-then-quote|apposition saying person|	direct saying 13	none 41
outer|speaker-then-quote|apposition saying place|	none -14
outer|speaker-then-quote|apposition saying pronoun|	none -11
outer|speaker-then-quote|apposition thinking person|	none 16
outer|speaker-then-quote|direct judging name|	none -10
outer|speaker-then-quote|direct judging noun|	direct judging 11	direct other 13
outer|speaker-then-quote|direct judging organisation|	none 7
outer|speaker-then-quote|direct judging person|	direct other 14	none 23
outer|speaker-then-quote|direct judging place|	none 7
outer|speaker-then-quote|direct judging pronoun|	apposed saying -17	direct thinking 10	none -21
outer|speaker-then-quote|direct other name|	apposed saying -13	direct other -16	direct saying -24	none -15
outer|speaker-then-quote|direct other noun|	apposed saying -13	apposition saying -26	direct other -20	none 17	relative saying -10	shared saying -22
outer|speaker-then-quote|direct other organisation|	apposed saying -13	direct saying -28	none -12
outer|speaker-then-quote|direct other person|	none 11
outer|speaker-then-quote|direct other place|	apposed saying -19	direct saying -15	none -18
outer|speaker-then-quote|direct other pronoun|	apposed saying -10	direct saying -27	direct thinking 6	none -36	shared saying -28
outer|speaker-then-quote|direct saying name|	direct other 12
outer|speaker-then-quote|direct saying noun|	apposed saying -11	direct judging 16	direct saying 18	direct thinking 14	none 12	passive saying 9	relative other -18	shared saying 8
outer|speaker-then-quote|direct saying organisation|	direct judging 18	direct other 16	direct saying 18	none 8
outer|speaker-then-quote|direct saying person|	apposed saying 17	direct judging 17
outer|speaker-then-quote|direct saying pronoun|	direct saying 6	none 6
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -17	direct saying -8	none -8
outer|speaker-then-quote|direct thinking person|	none 19
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -16	direct saying -32	none -15
outer|speaker-then-quote|passive other noun|	none -14
outer|speaker-then-quote|passive other person|	none 9
outer|speaker-then-quote|passive saying noun|	none -23
outer|speaker-then-quote|passive saying organisation|	none -13
outer|speaker-then-quote|relative judging noun|	direct saying 14	none -11
outer|speaker-then-quote|relative judging person|	none 17
outer|speaker-then-quote|relative other noun|	apposed saying -18	direct saying 9	none 6	shared saying 12
outer|speaker-then-quote|relative other person|	none -17
outer|speaker-then-quote|relative saying noun|	apposed saying -14	none 19
outer|speaker-then-quote|relative saying organisation|	none 24
outer|speaker-then-quote|relative saying person|	direct other -13
outer|speaker-then-quote|shared judging noun|	direct other -7	direct saying -12	none -10
outer|speaker-then-quote|shared judging person|	direct other 10	direct saying -7	relative other -14
outer|speaker-then-quote|shared judging pronoun|	direct other -16
outer|speaker-then-quote|shared other noun|	direct judging -6	direct other -7	direct saying -14	shared saying -14
outer|speaker-then-quote|shared other organisation|	none -10
outer|speaker-then-quote|shared other person|	apposed saying 19	direct other 14	none 6
outer|speaker-then-quote|shared other pronoun|	direct saying -7
outer|speaker-then-quote|shared saying name|	apposed saying -11	direct saying -12
outer|speaker-then-quote|shared saying noun|	apposed judging -18	apposed saying -13	apposed thinking -16	apposition saying 12	direct judging -7	none -28	passive other 9	relative other -12	shared saying -17
outer|speaker-then-quote|shared saying organisation|	direct other 10	none -10
outer|speaker-then-quote|shared saying person|	apposed judging 16	direct saying 11	direct thinking -9	none 27	relative saying 16
outer|speaker-then-quote|shared saying pronoun|	direct other -13	direct saying -15	direct thinking -15
outer|verb-then-speaker|inverted judging name|	none -31
outer|verb-then-speaker|inverted judging noun|	inverted saying -11	none -22
outer|verb-then-speaker|inverted judging organisation|	none -20
outer|verb-then-speaker|inverted judging person|	none -25
outer|verb-then-speaker|inverted judging pronoun|	none 10
outer|verb-then-speaker|inverted saying name|	none 12
outer|verb-then-speaker|inverted saying noun|	inverted saying -27	none -12
outer|verb-then-speaker|inverted saying organisation|	none -19
outer|verb-then-speaker|inverted saying person|	none 24
outer|verb-then-speaker|inverted saying place|	none -21
outer|verb-then-speaker|inverted saying pronoun|	none 16
phrase|according-to|name|	false 19
phrase|according-to|noun|	false -8	true 8
phrase|according-to|pronoun|	false 21
phrase|colon|name|	false 18	true 7
phrase|colon|noun|	false -27
phrase|colon|pronoun|	false 8
phrase|interview|name|	false -34
phrase|named-before|name|	false -7
phrase|named-before|pronoun|	false -11
phrase|named-nearby|name|	false 11
phrase|named-nearby|pronoun|	false -25
phrase|name|	false 9	true 16
phrase|noun|	false -13	true 6
phrase|paragraph-before|name|	false -32	true -15
phrase|paragraph-before|noun|	false -27	true -24
phrase|paragraph-before|pronoun|	false -30
phrase|possessor|name|	false -14
phrase|quote-then-speaker|name|	true 16
phrase|quote-then-speaker|noun|	false -9
phrase|quote-then-speaker|pronoun|	false 28
phrase|quote-then-verb|name|	true 16
phrase|quote-then-verb|noun|	false 10
phrase|quote-then-verb|pronoun|	false 14
phrase|sentence-after|name|	false -19
phrase|sentence-after|noun|	false -7
phrase|sentence-after|pronoun|	false 19
phrase|sentence-before|name|	true -13
phrase|sentence-before|noun|	false -8	true -11
phrase|sentence-before|pronoun|	false 7
phrase|signature|name|	false 17
phrase|speaker-then-quote|name|	false 17	true 7
phrase|speaker-then-quote|noun|	true 6
phrase|speaker-then-quote|pronoun|	false -25
phrase|topic|name|	false -6	true 10
phrase|topic|noun|	false -11	true -18
phrase|topic|pronoun|	false -18
phrase|transcript|name|	false 19
phrase|verb-then-speaker|name|	true -6
phrase|verb-then-speaker|noun|	false -24	true 7
phrase|verb-then-speaker|pronoun|	false 21
pronoun|according-to|	ela 18	ele 13	elle 13	er 10	het -9	lui 12
pronoun|named-before|	ele 11	elle -15	es -17	he -6	het -32	hij 9	i -20	ils -13	it -28	lei 8	man -16	nous -9	on -24	she -12	sie -13	they -24	we -11	él -14
pronoun|named-nearby|	celle-ci -7	ela 11	ele 17	er 23	es -42	het -46	hij 16	i -21	il 8	it -53	lui 9	man -44	nous -20	on -33	sie 19	they -18	zij 20
pronoun|paragraph-before|	he -18	het -6	i -8	il -11	it -9	she -22	sie -6	they -9
pronoun|possessor|	haar 7	his -14	ihr -7	its -16	leur -11	their -16
pronoun|quote-then-speaker|	elle 35	he 20	hij -6	i -23	il 15	it -16	she 48
pronoun|quote-then-verb|	ela 31	ele 20	elle 10	er 26	es -23	het -20	hij 12	il 20	lei 18	sie 29	zij 23	él 27
pronoun|sentence-after|	elle -9	he 17	i -10	man -16
pronoun|sentence-before|	ela 11	er 15	es -25	he -18	het -22	hij 19	i -22	ils -12	it -43	lui -6	man -27	on -28	she 13	they -21	we -10	él -16
pronoun|speaker-then-quote|	celle-ci -8	ela 19	ele 19	ella 17	er 8	es -11	he 11	i -15	il -7	it -40	lei 6	man -38	on -32	she -14	ze 11	zij 17
pronoun|topic|	celle-ci -11	ela -14	ele 20	ella 27	elle -16	er -16	es -24	het -30	hij -25	il -18	ils -16	lei 7	lui 21	man -49	nous -10	on -40	ze -20	zij 18
pronoun|verb-then-speaker|	er 22	es -29	het -33	hij 26	il 21	it -38	lei 13	she -23	sie 28	ze 15
says|according-to|	never 14	too 13
says|colon|	never 16	too 17
says|interview|	never -34
says|named-before|	often 12	too -8
says|named-nearby|	often -16	too 16
says|	never 11	too 8
says|paragraph-before|	never -28	too -19
says|possessor|	never -10	too -15
says|quote-then-speaker|	never 10	often 9
says|quote-then-verb|	too 10
says|sentence-after|	never -16
says|sentence-before|	never -7	often 6	too 8
says|signature|	never 15
says|speaker-then-quote|	never 16	often 11
says|topic|	often 6	too -10
says|transcript|	never 19
says|verb-then-speaker|	too 11
size|according-to|2|	according -8
size|according-to|3|	according 14
size|according-to|4-5|	according 20
size|colon|10+|	naked 7
size|colon|1|	naked -9
size|colon|2|	naked -14
size|colon|4-5|	naked -25
size|interview|10+|	naked -28
size|interview|3|	naked -10
size|interview|6-9|	naked -17
size|named-before|10+|	naked -11
size|named-before|1|	naked -8
size|named-before|2|	naked -15
size|named-before|3|	naked -9
size|named-before|4-5|	naked -6
size|named-nearby|10+|	naked 12
size|named-nearby|1|	naked 9
size|named-nearby|3|	naked -8
size|named-nearby|4-5|	naked -24
size|named-nearby|6-9|	naked 13
size|paragraph-before|10+|	according -16	judging -16	other -25	saying -30	thinking -19
size|paragraph-before|1|	other -11	saying -8
size|paragraph-before|2|	other -9	saying -12
size|paragraph-before|3|	other -7	saying -16
size|paragraph-before|4-5|	judging -9	other -17	saying -24	thinking -16
size|paragraph-before|6-9|	according -11	judging -23	other -12	saying -22	thinking -11
size|possessor|1|	naked -10
size|possessor|2|	naked -32
size|possessor|3|	naked -18
size|possessor|6-9|	naked 6
size|quote-then-speaker|10+|	saying 14	thinking -14
size|quote-then-speaker|1|	judging -16	other -18	thinking -8
size|quote-then-speaker|2|	other -15
size|quote-then-speaker|3|	other -42	saying -11
size|quote-then-speaker|4-5|	judging -10	saying 16	thinking 7
size|quote-then-speaker|6-9|	judging 13	thinking 18
size|quote-then-verb|10+|	judging 14	other 9	saying 8
size|quote-then-verb|1|	other -8
size|quote-then-verb|2|	judging 11
size|quote-then-verb|3|	saying 22
size|quote-then-verb|4-5|	judging -12	other 14
size|quote-then-verb|6-9|	other 15	saying 10
size|sentence-after|1|	saying 9
size|sentence-after|2|	judging -19	other -20	saying 9
size|sentence-after|3|	judging -27	other -7
size|sentence-after|4-5|	judging -19	other -10	saying -20	thinking 11
size|sentence-after|6-9|	other -13	thinking -14
size|sentence-before|10+|	according 16	judging -23	other -48	thinking -16
size|sentence-before|1|	judging -8	other -11	saying -21	thinking -21
size|sentence-before|2|	according -25	saying -15	thinking -26
size|sentence-before|3|	according -17	judging -18	other -9	saying -23
size|sentence-before|4-5|	according -17	judging -22	other -6	thinking -35
size|sentence-before|6-9|	according -9	thinking -18
size|signature|10+|	naked 13
size|signature|6-9|	naked 15
size|speaker-then-quote|10+|	thinking 8
size|speaker-then-quote|1|	other -10	saying -12	thinking -16
size|speaker-then-quote|2|	judging -15	other -23	thinking -17
size|speaker-then-quote|3|	judging -9	saying 33
size|speaker-then-quote|4-5|	judging 22	saying -6
size|speaker-then-quote|6-9|	judging 7	other -24
size|topic|1|	naked -11
size|topic|2|	naked -7
size|topic|4-5|	naked -12
size|topic|6-9|	naked -8
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -22	saying -19
size|verb-then-speaker|2|	judging -35	saying -18
size|verb-then-speaker|3|	judging -34
size|verb-then-speaker|4-5|	judging -14	saying 6
size|verb-then-speaker|6-9|	saying 12
starts|according-to|false|	according 16
starts|colon|false|	naked -22
starts|colon|true|	naked 20
starts|interview|false|	naked -24
starts|interview|true|	naked -24
starts|named-before|false|	naked -6
starts|named-before|true|	naked -15
starts|named-nearby|true|	naked -10
starts|paragraph-before|false|	according -20	apposed -17	apposition -17	direct -29	inverted -21	passive -13	relative -13	shared -15
starts|paragraph-before|true|	apposed -16	apposition -9	direct -18	relative -7	shared -17
starts|possessor|true|	naked -9
starts|quote-then-speaker|false|	apposed 10	direct 17	relative -10	shared -9
starts|quote-then-speaker|true|	apposed -10	shared -6
starts|quote-then-verb|false|	inverted 11
starts|sentence-after|false|	apposed -6	apposition -30	direct -9	inverted 9
starts|sentence-after|true|	apposed -8	direct 11	relative -18
starts|sentence-before|false|	apposed -55	inverted -10	passive -30	relative -33
starts|sentence-before|true|	apposition -32	relative 11
starts|signature|false|	naked 15
starts|speaker-then-quote|false|	apposed -22	apposition -29	direct 18	passive -12	shared -33
starts|speaker-then-quote|true|	apposed 9	apposition -26	direct 14	relative 22	shared -10
starts|topic|false|	naked -18
starts|transcript|true|	naked 19
subject|according-to|elided|1|	pronoun -11
subject|according-to|	none 15
subject|according-to|none|	0 14	1 8
subject|according-to|none|13-25|	name 21
subject|according-to|none|1|	name 20	noun 11	pronoun 20
subject|according-to|none|2|	name 24	noun -16
subject|according-to|none|3|	name -11	pronoun 20
subject|according-to|none|4-6|	name 22	noun -13	pronoun 14
subject|according-to|none|7-12|	noun -9	pronoun 17
subject|according-to|own|0|	noun -15
subject|according-to|own|13-25|	name -10
subject|according-to|own|1|	name 13	noun -14
subject|according-to|own|3|	name 13
subject|according-to|own|7-12|	name -15	noun -11
subject|colon|elided|1|	noun -35
subject|colon|none|1|	name 17	noun -19
subject|colon|none|3|	name -6
subject|colon|none|4-6|	name 6
subject|colon|none|7-12|	name 16
subject|colon|	own -23
subject|colon|own|	0 -22
subject|colon|own|1|	name 7	noun -31	pronoun -9
subject|interview|	none -33
subject|interview|none|	0 -33
subject|interview|none|26+|	name -33
subject|named-before|	elided 24	none -16	own -9
subject|named-before|elided|	0 26
subject|named-before|elided|13-25|	name 6
subject|named-before|elided|1|	name -10
subject|named-before|elided|26+|	name -18
subject|named-before|elided|4-6|	name 18	pronoun -8
subject|named-before|elided|7-12|	name 27
subject|named-before|none|	0 -12	1 -19
subject|named-before|none|13-25|	name 12
subject|named-before|none|26+|	name -36	pronoun -21
subject|named-before|none|2|	name -18
subject|named-before|none|3|	pronoun -8
subject|named-before|none|4-6|	name -15
subject|named-before|none|7-12|	name 11	pronoun -9
subject|named-before|own|	0 -8	1 -11
subject|named-before|own|13-25|	name -27	pronoun -41
subject|named-before|own|1|	name 25	pronoun -18
subject|named-before|own|26+|	name -48	pronoun -24
subject|named-before|own|2|	pronoun 7
subject|named-before|own|3|	name -10	pronoun -18
subject|named-before|own|4-6|	name -16	pronoun -43
subject|named-before|own|7-12|	name -36	pronoun -39
subject|named-nearby|elided|0|	name -14
subject|named-nearby|elided|	1 -21
subject|named-nearby|elided|1|	pronoun 7
subject|named-nearby|elided|2|	name 16	pronoun -18
subject|named-nearby|elided|3|	name -8
subject|named-nearby|elided|4-6|	name 15
subject|named-nearby|elided|7-12|	name 11
subject|named-nearby|none|0|	name -21	pronoun -21
subject|named-nearby|none|	1 15	2 -9
subject|named-nearby|none|13-25|	name 13	pronoun -10
subject|named-nearby|none|26+|	name -17
subject|named-nearby|none|2|	name -9
subject|named-nearby|none|3|	name 7
subject|named-nearby|none|4-6|	name 19
subject|named-nearby|none|7-12|	name -9	pronoun -17
subject|named-nearby|	own 17
subject|named-nearby|own|	0 22	1 -14	2 -7
subject|named-nearby|own|0|	name -27	pronoun -21
subject|named-nearby|own|13-25|	name -11	pronoun -12
subject|named-nearby|own|1|	pronoun -20
subject|named-nearby|own|26+|	name -22
subject|named-nearby|own|2|	name 28	pronoun 10
subject|named-nearby|own|3|	name 15	pronoun -6
subject|named-nearby|own|4-6|	name 8	pronoun -20
subject|named-nearby|own|7-12|	name 16
subject|paragraph-before|	elided -26	none -29	own -24
subject|paragraph-before|elided|	0 -15	1 -12	2 -14
subject|paragraph-before|elided|26+|	name -16	noun -24
subject|paragraph-before|none|	0 -23	1 -12	2 -10
subject|paragraph-before|none|26+|	name -17	noun -18	pronoun -14
subject|paragraph-before|own|	0 -18	1 -15	2 -18
subject|paragraph-before|own|26+|	name -21	noun -13	pronoun -17
subject|possessor|none|1|	noun -10
subject|possessor|	own -9
subject|possessor|own|	0 -9
subject|possessor|own|2|	pronoun -16
subject|possessor|own|7-12|	noun -11	pronoun -13
subject|quote-then-speaker|elided|	0 -16	1 8	2 -12
subject|quote-then-speaker|	none -26	own -11
subject|quote-then-speaker|none|-12|	name 20
subject|quote-then-speaker|none|	0 -32
subject|quote-then-speaker|none|0|	noun -16
subject|quote-then-speaker|none|1|	name -17	noun -23
subject|quote-then-speaker|none|2|	noun -9
subject|quote-then-speaker|none|4-6|	noun -22
subject|quote-then-speaker|none|7-12|	noun -13
subject|quote-then-speaker|own|-10|	noun -12
subject|quote-then-speaker|own|-11|	noun 13
subject|quote-then-speaker|own|-12|	noun -13
subject|quote-then-speaker|own|-14|	name -12
subject|quote-then-speaker|own|-15|	name -18
subject|quote-then-speaker|own|-16|	noun -7
subject|quote-then-speaker|own|-3|	noun -16
subject|quote-then-speaker|own|-4|	name -10	noun -17
subject|quote-then-speaker|own|-5|	noun -9
subject|quote-then-speaker|own|-6|	name 8
subject|quote-then-speaker|own|-7|	name 16
subject|quote-then-speaker|own|-8|	name 9	noun -9
subject|quote-then-speaker|own|	0 -9	2 -10
subject|quote-then-speaker|own|0|	noun -22
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	name -8	noun -11
subject|quote-then-speaker|own|2|	name 17	noun -14	pronoun 25
subject|quote-then-speaker|own|3|	name 7	noun -11
subject|quote-then-speaker|own|4-6|	name -13	noun -24	pronoun -14
subject|quote-then-verb|	elided -7	none 22	own 7
subject|quote-then-verb|elided|	0 -7
subject|quote-then-verb|none|	0 23	1 -7
subject|quote-then-verb|none|1|	name 36	noun 14
subject|quote-then-verb|own|	0 14	1 -35
subject|quote-then-verb|own|1|	noun 7	pronoun 18
subject|quote-then-verb|own|2|	name 22	noun -7
subject|quote-then-verb|own|7-12|	name -17	noun -10
subject|sentence-after|	elided -24	none -19	own -9
subject|sentence-after|elided|	0 -20	1 -12
subject|sentence-after|none|	0 -19	1 -7	2 -10
subject|sentence-after|none|0|	name -38	pronoun 8
subject|sentence-after|none|1|	name 11
subject|sentence-after|none|2|	noun -10
subject|sentence-after|none|3|	noun -8
subject|sentence-after|none|4-6|	name -26	noun -6	pronoun -12
subject|sentence-after|none|7-12|	name -14	noun -15	pronoun -15
subject|sentence-after|own|0|	name -10	noun -6
subject|sentence-after|own|	1 -32	2 -24
subject|sentence-after|own|1|	name -17	noun -14
subject|sentence-after|own|2|	noun -14
subject|sentence-after|own|3|	name -22
subject|sentence-after|own|4-6|	name -15	noun -9
subject|sentence-after|own|7-12|	noun -13
subject|sentence-before|elided|	0 13	1 -18	2 -40
subject|sentence-before|elided|13-25|	noun -11	pronoun -20
subject|sentence-before|elided|1|	name -13	noun -48
subject|sentence-before|elided|26+|	name -16	noun -18
subject|sentence-before|elided|3|	name 9	noun -20
subject|sentence-before|elided|4-6|	name 17	noun -13
subject|sentence-before|elided|7-12|	name 27
subject|sentence-before|	none -11	own -13
subject|sentence-before|none|	0 -13	1 -13
subject|sentence-before|none|13-25|	name -10	noun -14	pronoun -18
subject|sentence-before|none|1|	name 14	noun -39	pronoun 37
subject|sentence-before|none|26+|	name -24	noun -35	pronoun -17
subject|sentence-before|none|2|	noun -26	pronoun 6
subject|sentence-before|none|3|	noun -33
subject|sentence-before|none|4-6|	name -8	pronoun 23
subject|sentence-before|none|7-12|	name -13	noun -18
subject|sentence-before|own|	0 -9	1 -10	2 -61
subject|sentence-before|own|13-25|	name -40	noun -7
subject|sentence-before|own|1|	name 7	noun 6	pronoun -23
subject|sentence-before|own|26+|	name -18	noun -40	pronoun -19
subject|sentence-before|own|2|	noun -52
subject|sentence-before|own|3|	name -44	noun -20	pronoun -29
subject|sentence-before|own|4-6|	name -32	noun -11	pronoun -33
subject|sentence-before|own|7-12|	name -20	noun -14	pronoun -10
subject|speaker-then-quote|elided|	0 8	1 -16
subject|speaker-then-quote|elided|1|	name 21	noun -14
subject|speaker-then-quote|elided|3|	name 14	noun -16
subject|speaker-then-quote|elided|4-6|	noun -15
subject|speaker-then-quote|elided|7-12|	noun -13
subject|speaker-then-quote|	none 7
subject|speaker-then-quote|none|	0 13	1 -7	2 -24
subject|speaker-then-quote|none|0|	name 17	noun 9	pronoun -6
subject|speaker-then-quote|none|13-25|	noun 6
subject|speaker-then-quote|none|1|	name 7
subject|speaker-then-quote|none|2|	name 18	pronoun -6
subject|speaker-then-quote|none|3|	name -9	noun -15
subject|speaker-then-quote|none|4-6|	name 11	noun -15
subject|speaker-then-quote|none|7-12|	name -16	noun 7
subject|speaker-then-quote|own|	0 12	1 -17	2 -7
subject|speaker-then-quote|own|0|	name 11	pronoun -19
subject|speaker-then-quote|own|13-25|	name -32	noun -15	pronoun -6
subject|speaker-then-quote|own|1|	name 18	noun -10
subject|speaker-then-quote|own|26+|	noun -13
subject|speaker-then-quote|own|2|	name 8
subject|speaker-then-quote|own|3|	noun -14
subject|speaker-then-quote|own|4-6|	name 14
subject|speaker-then-quote|own|7-12|	name -16	noun 6
subject|topic|	elided 15	none -17	own -9
subject|topic|elided|	0 33	1 21	2 -33
subject|topic|elided|13-25|	noun -21	pronoun 16
subject|topic|elided|26+|	name -54	noun -17	pronoun -21
subject|topic|elided|2|	name 16
subject|topic|elided|3|	name 16	noun 14
subject|topic|elided|4-6|	name 30	noun 21
subject|topic|elided|7-12|	name 25	noun 7
subject|topic|none|	0 18	1 -21	2 -37
subject|topic|none|0|	name -13	noun -28
subject|topic|none|13-25|	name -8	noun -41	pronoun -12
subject|topic|none|1|	name 6	noun -9	pronoun 6
subject|topic|none|26+|	name -22	noun -62	pronoun -12
subject|topic|none|2|	name 15
subject|topic|none|4-6|	pronoun -7
subject|topic|none|7-12|	noun -12	pronoun -11
subject|topic|own|	0 17	1 -9	2 -43
subject|topic|own|13-25|	noun -45	pronoun -22
subject|topic|own|1|	noun 10	pronoun -24
subject|topic|own|26+|	name -47	noun -29	pronoun -29
subject|topic|own|2|	name 21
subject|topic|own|3|	name 22	noun 7	pronoun 20
subject|topic|own|4-6|	noun -15	pronoun -17
subject|topic|own|7-12|	name -15	noun 8	pronoun -9
subject|verb-then-speaker|	elided -16	own 14
subject|verb-then-speaker|elided|	0 -16
subject|verb-then-speaker|elided|7-12|	noun -7
subject|verb-then-speaker|none|0|	name -19	pronoun -21
subject|verb-then-speaker|none|1|	name -15	noun -34
subject|verb-then-speaker|none|2|	noun -15	pronoun 17
subject|verb-then-speaker|none|3|	name -8
subject|verb-then-speaker|none|4-6|	noun -15
subject|verb-then-speaker|none|7-12|	noun -17
subject|verb-then-speaker|own|	0 14	1 -7	2 -10
subject|verb-then-speaker|own|0|	name -20
subject|verb-then-speaker|own|13-25|	name -11	noun -28
subject|verb-then-speaker|own|1|	name 17	pronoun 12
subject|verb-then-speaker|own|2|	name 10
subject|verb-then-speaker|own|3|	name -7	noun -21	pronoun 18
subject|verb-then-speaker|own|4-6|	name 16	noun -9	pronoun 11
subject|verb-then-speaker|own|7-12|	noun -17	pronoun 11
twin|paragraph-before|apposed judging noun|	apposition judging noun -8	inverted judging noun -6
twin|paragraph-before|apposed other noun|	apposed other person -7	apposition other noun -9	apposition other person -13	direct other noun -6	direct other pronoun -6
twin|paragraph-before|apposed other person|	apposed other noun -12	apposed other person -6	apposed saying person -13	apposition other noun -17	apposition other organisation -6	apposition other person -12	apposition saying noun -7	shared other person -7
twin|paragraph-before|apposed saying noun|	apposed saying noun -17	apposed saying person -8	apposed saying place -10	apposition saying noun -9	apposition saying person -9	direct saying noun -9	inverted saying noun -6
twin|paragraph-before|apposed saying organisation|	apposed saying person -8
twin|paragraph-before|apposed saying person|	apposed other person -13	apposed saying noun -10	apposed saying organisation -10	apposed saying person -9	apposition saying name -6	apposition saying noun -9	apposition saying person -12	direct saying noun -6	inverted saying noun -8	shared saying person -6
twin|paragraph-before|apposed saying place|	apposed saying noun -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -10	apposed other person -11	shared other noun -6
twin|paragraph-before|apposition other person|	apposed other noun -15	apposed other person -11
twin|paragraph-before|apposition saying noun|	apposed saying noun -8	apposed saying person -6	shared saying noun -7
twin|paragraph-before|apposition saying person|	apposed saying noun -11	apposed saying person -12	inverted saying noun -9
twin|paragraph-before|direct judging noun|	direct other noun -11
twin|paragraph-before|direct other noun|	apposed other noun -6	direct judging noun -10	direct other noun -10	direct saying noun -7	passive other noun -6
twin|paragraph-before|direct other person|	apposed other noun -6	direct saying person -8
twin|paragraph-before|direct other pronoun|	direct other pronoun -9	direct saying pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -10	direct other noun -8	inverted saying noun -7
twin|paragraph-before|direct saying organisation|	apposed saying noun -6
twin|paragraph-before|direct saying person|	apposed saying noun -10	direct other person -7	inverted saying noun -6
twin|paragraph-before|direct saying pronoun|	apposed saying noun -8	direct other pronoun -8
twin|paragraph-before|inverted saying noun|	apposed saying noun -8	apposed saying person -7	apposition saying person -8	direct saying noun -6	direct saying person -6	inverted saying person -7
twin|paragraph-before|inverted saying person|	inverted saying noun -8
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -8	apposition saying noun -9
twin|paragraph-before|passive other noun|	direct other noun -7
twin|paragraph-before|relative other organisation|	direct other noun -6
twin|paragraph-before|shared other noun|	apposition other noun -7
twin|paragraph-before|shared other person|	apposed other person -7
twin|paragraph-before|shared saying noun|	apposition saying noun -8
twin|paragraph-before|shared saying person|	apposed saying person -6	shared saying noun -8
twin|quote-then-speaker|apposed other noun|	apposed other noun -28	apposed other person -21	apposed saying noun 7	direct other noun -10	shared other person -18
twin|quote-then-speaker|apposed other organisation|	apposed other noun -10	shared other organisation -15
twin|quote-then-speaker|apposed other person|	apposed other noun 14	apposed other person 25	direct other noun 16	shared other noun 19	shared other person 16
twin|quote-then-speaker|apposed saying noun|	apposed other noun 7	apposed saying noun -18	apposed saying person -23	direct saying noun -11	direct saying organisation -15	shared saying person -16
twin|quote-then-speaker|apposed saying person|	apposed saying person 6	apposition saying noun 15	apposition saying organisation 15	apposition saying place 12	shared saying noun 10	shared saying person -6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20
twin|quote-then-speaker|apposition other noun|	apposed other noun -15	apposed other organisation -10	apposition saying noun -10
twin|quote-then-speaker|apposition saying noun|	apposition other noun -12	shared saying pronoun -13
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -16
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person -13
twin|quote-then-speaker|apposition saying place|	apposed saying person -15
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 20
twin|quote-then-speaker|direct other noun|	apposed other noun -11	apposed other person -19	direct other noun -15	direct saying noun -18
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun -8	relative other person -10
twin|quote-then-speaker|direct saying noun|	apposed saying person -16	direct other noun -17	passive saying noun 15	shared saying noun -12	shared saying person -11
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 10
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 12
twin|quote-then-speaker|passive saying noun|	apposition saying noun -12	direct saying noun -13	direct saying pronoun -11
twin|quote-then-speaker|relative judging noun|	relative other noun -6
twin|quote-then-speaker|relative other noun|	relative saying noun -10
twin|quote-then-speaker|relative other person|	relative other person 8	relative saying person 8
twin|quote-then-speaker|relative saying noun|	relative other noun -10
twin|quote-then-speaker|relative saying person|	relative other person 14
twin|quote-then-speaker|shared judging noun|	shared judging noun -13	shared judging pronoun -8
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -9
twin|quote-then-speaker|shared other noun|	apposed other person -18	apposition other noun -6	shared other person -27	shared other pronoun -7	shared saying noun -10
twin|quote-then-speaker|shared other organisation|	apposed other organisation -13	shared other noun -10
twin|quote-then-speaker|shared other person|	apposed other noun 21	apposed other person 13
twin|quote-then-speaker|shared other pronoun|	shared other noun -13
twin|quote-then-speaker|shared saying noun|	apposed saying noun -6	apposed saying person -10	direct saying noun 9	shared other noun -10	shared saying name -7	shared saying organisation -9	shared saying person -14
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -7
twin|quote-then-speaker|shared saying person|	direct saying noun 15	shared saying noun 19
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 19	shared saying noun -7
twin|quote-then-verb|inverted judging person|	inverted judging person 14
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -28
twin|quote-then-verb|inverted saying noun|	inverted saying person 11	inverted saying pronoun -6
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -25
twin|quote-then-verb|inverted saying person|	inverted saying noun -11	inverted saying person 51
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -11
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 21	inverted saying organisation 31	inverted saying place 13
twin|sentence-after|apposed other noun|	apposition other noun -16	direct other noun 7
twin|sentence-after|apposed other person|	apposition other person -16
twin|sentence-after|apposed saying noun|	apposition saying noun -14	apposition saying person -16	direct saying pronoun -11	inverted saying noun -17
twin|sentence-after|apposition other noun|	apposed other noun -12
twin|sentence-after|apposition other person|	apposed other person -11
twin|sentence-after|apposition saying noun|	apposed saying noun -10	apposed saying person -13	inverted saying noun -6
twin|sentence-after|apposition saying person|	apposed saying noun -8
twin|sentence-after|direct other noun|	apposed other noun -15	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -17
twin|sentence-after|direct other pronoun|	direct saying pronoun 13
twin|sentence-after|direct saying noun|	direct other noun -7
twin|sentence-after|direct saying organisation|	direct other organisation -15
twin|sentence-after|direct saying person|	inverted saying noun -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 10	direct other pronoun 14	inverted saying noun 11
twin|sentence-after|inverted saying noun|	apposed saying noun -14	apposition saying noun -8	direct saying person -19	direct saying pronoun -9	inverted saying noun -17
twin|sentence-before|apposed judging name|	inverted judging noun -13
twin|sentence-before|apposed judging noun|	apposed judging person -7	apposition judging noun -12	apposition judging organisation -7	apposition judging person -17	direct judging noun -14	direct judging person -9	inverted judging noun -18
twin|sentence-before|apposed judging organisation|	inverted judging noun -12
twin|sentence-before|apposed judging person|	apposed judging noun -13	apposition judging noun -18	apposition judging organisation 6	inverted judging name -7	inverted judging noun -6
twin|sentence-before|apposed other name|	apposition other noun -13	direct other noun -17	direct other person -11
twin|sentence-before|apposed other noun|	apposed other noun -17	apposed other organisation -8	apposed other person -25	apposed other place -15	apposition other name -13	apposition other noun -28	apposition other organisation -22	apposition other person -37	apposition other place -11	direct other name -10	direct other noun -17	direct other organisation -11	direct other person -20	direct other pronoun -17	inverted judging noun -15	inverted saying noun -16
twin|sentence-before|apposed other organisation|	apposed other noun -16	direct other noun -16	direct other organisation -8	direct other person -14
twin|sentence-before|apposed other person|	apposed other noun -20	apposed other person -17	apposition other organisation -19	apposition other place -16	direct other noun -7	inverted saying noun -10
twin|sentence-before|apposed other place|	apposed other noun -14	apposed other person -13	apposed other place -18	apposition other noun -12	direct other noun -13	direct other organisation -8	direct other person -16	direct other place -14
twin|sentence-before|apposed saying name|	apposed saying noun -9	apposed saying person -12	apposition saying noun -17	apposition saying person -20	direct saying noun -12	direct saying organisation -14	direct saying person -12	inverted saying noun -28
twin|sentence-before|apposed saying noun|	apposed saying name -9	apposed saying noun -22	apposed saying person -26	apposed saying place -13	apposition saying name -16	apposition saying organisation -19	apposition saying person -50	direct saying name -11	direct saying noun -20	direct saying organisation -19	direct saying person -20	direct saying pronoun -22	inverted saying noun -44	inverted saying organisation -14	inverted saying pronoun -20
twin|sentence-before|apposed saying organisation|	apposed saying person -9	apposition saying noun -22	apposition saying place -13	direct saying noun -15	direct saying person -16	direct saying pronoun -15	inverted saying noun -20	inverted saying pronoun -15
twin|sentence-before|apposed saying person|	apposed saying name -17	apposition saying name 10	apposition saying place -20	direct saying noun -8	inverted saying pronoun -22
twin|sentence-before|apposed saying place|	apposed saying noun -11	direct saying noun -9	direct saying organisation -10	direct saying person -9	inverted saying noun -7
twin|sentence-before|apposed thinking noun|	apposed thinking noun -11	apposed thinking person -13	apposition thinking noun -11	apposition thinking organisation -14	apposition thinking person -13	direct thinking noun -11
twin|sentence-before|apposed thinking person|	apposed thinking noun -6	apposition thinking noun -9
twin|sentence-before|apposition judging noun|	apposed judging noun -10	apposed judging person -22	inverted judging name -13	inverted judging noun -26	inverted judging organisation -10
twin|sentence-before|apposition judging organisation|	apposed judging noun -12	apposed judging person -17
twin|sentence-before|apposition judging person|	apposed judging noun -18	inverted judging noun -6
twin|sentence-before|apposition other name|	apposed other noun -15
twin|sentence-before|apposition other noun|	apposed other name -14	apposed other noun -30	apposed other organisation -17	apposed other person -46	apposed other place -16	inverted judging noun -9	inverted saying noun -17	passive other noun -7
twin|sentence-before|apposition other organisation|	apposed other noun -22	apposed other person -15
twin|sentence-before|apposition other person|	inverted saying noun 18
twin|sentence-before|apposition other place|	apposed other noun -7	apposed other person -10
twin|sentence-before|apposition saying name|	apposed saying noun -16	apposed saying person -20	inverted saying pronoun -17
twin|sentence-before|apposition saying noun|	apposed saying name -16	apposed saying noun -32	apposed saying organisation -17	apposed saying person -9	inverted saying name -8	inverted saying noun -6	inverted saying organisation -18	inverted saying person -6	inverted saying pronoun -27
twin|sentence-before|apposition saying organisation|	apposed saying noun -14	apposed saying person -21	inverted saying noun -26	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying name -17	inverted saying organisation 14	inverted saying pronoun 10
twin|sentence-before|apposition saying place|	apposed saying noun -11	apposed saying organisation -10	apposed saying person -13	inverted saying noun -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -11	apposed thinking person -14
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -13
twin|sentence-before|apposition thinking person|	apposed thinking noun -22
twin|sentence-before|direct judging noun|	apposed judging noun -22	inverted judging person -14	inverted judging pronoun -10
twin|sentence-before|direct judging organisation|	inverted judging name -17
twin|sentence-before|direct judging person|	apposed judging noun -16	inverted judging name -6	inverted judging noun -25
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -19	apposed other noun -9	apposed other organisation -19	apposed other person -18	apposed other place -21	inverted judging noun -16	passive other noun -14
twin|sentence-before|direct other organisation|	apposed other noun -18	apposed other organisation -13	apposed other place 7
twin|sentence-before|direct other person|	apposed other noun -24	apposed other organisation 10	apposed other place 12	inverted saying noun -17
twin|sentence-before|direct other place|	apposed other place -18
twin|sentence-before|direct other pronoun|	apposed other noun -28
twin|sentence-before|direct saying name|	apposed saying noun -16	inverted saying name -10	inverted saying noun -13	inverted saying organisation -17	inverted saying person -14	inverted saying place -14
twin|sentence-before|direct saying noun|	apposed saying noun -13	apposed saying organisation -18	apposed saying person -20	apposed saying place 6	inverted saying name -13	inverted saying place -12	inverted saying pronoun -15
twin|sentence-before|direct saying organisation|	apposed saying name -20	apposed saying noun -30	apposed saying place -26	inverted saying name 12	inverted saying place -15	inverted saying pronoun -13
twin|sentence-before|direct saying person|	apposed saying name -12	inverted saying name -26
twin|sentence-before|direct saying pronoun|	inverted saying noun -8
twin|sentence-before|direct thinking noun|	apposed thinking noun 6
twin|sentence-before|inverted judging name|	apposed judging person -13	apposition judging noun -16	direct judging organisation -11	direct judging person -14
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -19	apposed judging organisation -9	apposed judging person -21	apposed other noun -14	apposition judging noun -22	apposition judging person -19	apposition other noun -9	direct judging noun -18	direct judging organisation -17	direct judging person -31	direct other noun -14	inverted judging noun -13
twin|sentence-before|inverted judging person|	direct judging noun 11
twin|sentence-before|inverted judging pronoun|	apposed judging person -10	direct judging noun 9
twin|sentence-before|inverted saying name|	apposition saying noun -9	direct saying name -18	direct saying noun -14	direct saying organisation -22	direct saying person -30	inverted saying name -25	inverted saying noun -19	inverted saying pronoun -24
twin|sentence-before|inverted saying noun|	apposed other noun -14	apposed other person -17	apposed saying name -27	apposed saying noun -40	apposed saying organisation -19	apposed saying person -45	apposed saying place -10	apposition other noun -20	apposition other person -20	apposition saying noun -9	apposition saying organisation -25	apposition saying person -48	apposition saying place -15	direct other noun -18	direct other organisation -21	direct other person -16	direct saying name -29	direct saying noun -10	direct saying organisation -26	direct saying person -39	direct saying pronoun -17	inverted saying name -21	inverted saying noun -48	inverted saying person -26	inverted saying place -14	inverted saying pronoun -19
twin|sentence-before|inverted saying organisation|	apposed saying noun -18	apposed saying person -15	apposition saying noun -19	apposition saying person -18	direct saying name -18	inverted saying pronoun -16
twin|sentence-before|inverted saying person|	apposition saying noun -11	direct saying name 10	inverted saying noun 18	inverted saying person -13
twin|sentence-before|inverted saying place|	apposition saying person -11	direct saying name -10	direct saying noun -9	direct saying organisation -12	inverted saying noun -15
twin|sentence-before|inverted saying pronoun|	apposed saying noun -26	apposed saying organisation -15	apposed saying person -23	apposition saying name 15	apposition saying noun 8	apposition saying organisation -16	apposition saying person -16	direct saying name -16	direct saying noun -12	direct saying organisation -13	inverted saying name 11	inverted saying noun 6	inverted saying organisation 10
twin|sentence-before|passive other noun|	direct other noun -12
twin|sentence-before|passive saying noun|	direct saying pronoun -15
twin|speaker-then-quote|apposed judging name|	shared judging name -15
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -9	apposed judging person -25	apposed judging place -18	apposition judging noun 18	apposition judging organisation -7	apposition judging person -7	direct judging noun -20	direct judging organisation -12	direct judging person -21
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 8	apposed judging person -22	apposition judging noun 13	direct judging person -14	shared judging organisation 18
twin|speaker-then-quote|apposed judging person|	apposed judging noun 9	apposed other person -9	apposition judging name 12	apposition judging noun 14	apposition judging person 8	shared judging noun 13	shared judging organisation 17	shared judging person -19
twin|speaker-then-quote|apposed judging place|	apposed judging noun -17	apposition judging person -13
twin|speaker-then-quote|apposed other name|	apposed other noun -12	apposed saying name -8	apposition other noun -9	direct other noun -9	shared other name -12	shared saying person -9
twin|speaker-then-quote|apposed other noun|	apposed other name -13	apposed other noun -35	apposed other organisation -18	apposed other person -28	apposed saying noun -7	apposition other noun 6	apposition other person -25	direct other name -10	direct other noun -35	direct other person -21	direct other pronoun -23	direct saying noun -17	direct saying pronoun -14	shared judging person -16	shared other noun -20	shared other organisation -15	shared other person -18	shared saying person -30
twin|speaker-then-quote|apposed other organisation|	apposed other person -18	direct other person -7	shared other organisation 6	shared saying noun 15
twin|speaker-then-quote|apposed other person|	apposed judging person -7	apposed other noun -10	apposed other organisation 16	apposed saying noun 8	apposed saying person 6	apposition judging person -7	apposition other noun 7	apposition other organisation 13	apposition other person 11	direct other noun 24	shared other noun 19	shared other person 29	shared saying name 13	shared saying noun 20	shared saying person 15	shared saying place 12
twin|speaker-then-quote|apposed other place|	apposed other place -18	apposed saying place -9	direct other person -14
twin|speaker-then-quote|apposed saying name|	apposed saying noun -8	apposed saying person -25	apposition saying noun 11	apposition saying person -24	direct saying name -18	direct saying noun -19	direct saying person -16	shared saying organisation -7	shared saying person -11
twin|speaker-then-quote|apposed saying noun|	apposed other noun -26	apposed saying noun -26	apposed saying organisation -25	apposed saying person -56	apposition saying name -22	apposition saying noun 14	apposition saying organisation -9	apposition saying person -79	direct other noun -17	direct other pronoun -14	direct saying noun -19	direct saying person -34	shared saying name -10	shared saying person -10
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -16	apposed saying name -18	apposed saying noun 6	apposed saying person -23	apposition saying noun 26	direct saying noun -13	direct saying person -10	direct saying pronoun 6	shared saying name -18	shared saying person -16
twin|speaker-then-quote|apposed saying person|	apposed saying name 17	apposed saying place 13	apposition saying name 30	apposition saying organisation 13	apposition saying place 15	direct saying noun -6	direct saying person -6	direct saying pronoun -19	shared saying noun 17	shared saying organisation 18	shared saying place 13
twin|speaker-then-quote|apposed saying place|	apposed saying noun -20	apposed saying person -12	apposition saying noun -17	apposition saying person -12	direct saying noun -9	direct saying person -17	shared saying person -11
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -22	apposition thinking noun -6	direct thinking noun -13
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 27	apposition thinking noun 10
twin|speaker-then-quote|apposition judging name|	apposed judging person -6
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -14	apposed judging organisation -27	apposed judging person -28	shared judging noun -21	shared judging organisation -23	shared judging person -12	shared judging pronoun -14
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -21
twin|speaker-then-quote|apposition judging person|	apposed judging person 12	apposed judging place 13	apposed other person -9	shared judging person -12
twin|speaker-then-quote|apposition other name|	apposed other name -7
twin|speaker-then-quote|apposition other noun|	apposed other name -9	apposed other organisation -13	apposed other person -16	apposed saying noun -18	apposed saying organisation -13	apposed saying person -13	apposition judging noun -7	apposition saying noun -13	shared other noun 6	shared other organisation -12	shared other person -16	shared other pronoun -15	shared saying noun -25	shared saying organisation -13	shared saying person -14
twin|speaker-then-quote|apposition other organisation|	apposed other person -10
twin|speaker-then-quote|apposition other person|	apposed judging noun 13	apposed judging person -6	apposed other noun 22	apposed saying person 21	apposition judging person -6	apposition saying person 21	shared judging noun 13	shared saying noun 8	shared saying person 14
twin|speaker-then-quote|apposition other place|	apposed other noun -6
twin|speaker-then-quote|apposition other pronoun|	shared other pronoun 6
twin|speaker-then-quote|apposition saying name|	apposed saying noun 15	apposed saying person -16	shared saying person -8
twin|speaker-then-quote|apposition saying noun|	apposed saying name -22	apposed saying noun -23	apposed saying organisation -27	apposed saying person -59	apposition other noun -15	shared saying name -13	shared saying noun -34	shared saying organisation -22	shared saying person -24	shared saying pronoun -8
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 8	apposed saying organisation -6	apposed saying person -25	shared saying noun 7	shared saying organisation -11
twin|speaker-then-quote|apposition saying person|	apposed saying name 24	apposed saying noun 42	apposed saying organisation 10	apposed saying person 6	shared saying noun 24	shared saying organisation 11	shared saying person 21
twin|speaker-then-quote|apposition saying place|	apposed saying person -12
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -10	shared saying noun -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -18
twin|speaker-then-quote|direct judging noun|	apposed judging noun 23	direct other noun 10
twin|speaker-then-quote|direct judging person|	apposed judging noun 27	apposed judging organisation 14	direct other person 15
twin|speaker-then-quote|direct other name|	apposed other noun -25	direct saying name 17
twin|speaker-then-quote|direct other noun|	apposed other name -16	apposed other noun 16	apposed other organisation -32	apposed other person -34	apposed other pronoun -12	apposed saying noun 20	direct other noun -29	passive other person -16	relative other noun -20
twin|speaker-then-quote|direct other organisation|	direct other organisation 18	direct saying organisation 18
twin|speaker-then-quote|direct other person|	apposed other noun 27	apposed other organisation 7	direct judging person 9	direct other person 18
twin|speaker-then-quote|direct other pronoun|	apposed other name -16	apposed saying noun 16	direct other pronoun -31	direct saying pronoun -17	direct thinking pronoun -16
twin|speaker-then-quote|direct saying name|	apposed saying name 20	direct other name 26
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 27	apposed saying noun 14	apposed saying organisation 10	apposed saying person 11	apposed saying place 11	shared saying noun 13
twin|speaker-then-quote|direct saying organisation|	direct other organisation 24
twin|speaker-then-quote|direct saying person|	apposed saying name 21	apposed saying noun 13	apposed saying organisation 13	apposed saying person 12	apposed saying place -6	direct other person 6
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 17	apposed saying noun 13	apposed saying person 22	direct other pronoun -19
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -17
twin|speaker-then-quote|passive other noun|	direct other noun -12
twin|speaker-then-quote|passive other person|	direct other noun 15
twin|speaker-then-quote|relative judging person|	relative other person 14
twin|speaker-then-quote|relative other person|	relative judging person 11	relative saying person -10
twin|speaker-then-quote|relative saying person|	relative other person -10
twin|speaker-then-quote|shared judging name|	apposed judging name -12
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposed judging person -13	shared judging noun -12	shared judging person 10
twin|speaker-then-quote|shared judging organisation|	apposed judging person -14
twin|speaker-then-quote|shared judging person|	apposed judging noun -6	apposed judging person -15	apposed other person -8	apposition judging person -6	shared judging noun -12
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -17
twin|speaker-then-quote|shared other name|	apposition other noun -11
twin|speaker-then-quote|shared other noun|	apposed other noun -7	apposed other person -15	shared other noun -9	shared other person -19	shared saying noun -16
twin|speaker-then-quote|shared other organisation|	apposed other organisation -13	apposition other organisation -6
twin|speaker-then-quote|shared other person|	apposed other noun 17	apposed other person 26	apposition other noun 15	shared other noun 23	shared saying person 15
twin|speaker-then-quote|shared other pronoun|	apposed other noun -7	apposition other noun -15
twin|speaker-then-quote|shared saying name|	apposed saying noun -10	apposed saying person -9	apposition saying noun 7	shared saying noun -7	shared saying person -18
twin|speaker-then-quote|shared saying noun|	apposed saying noun -19	apposed saying person -37	apposition other noun -20	apposition saying noun -19	apposition saying person -18	direct saying noun -8	shared saying name -11	shared saying organisation -7	shared saying person -34	shared saying pronoun -9
twin|speaker-then-quote|shared saying organisation|	apposed saying name -18	apposed saying noun 6	apposed saying person -13	apposition saying noun 15	apposition saying organisation -10	shared saying person -15
twin|speaker-then-quote|shared saying person|	apposed saying name 11	apposed saying noun 7	apposed saying organisation 11	apposition saying person 6	shared other person 15	shared saying name 24	shared saying organisation 14	shared saying place 9	shared saying pronoun -8
twin|speaker-then-quote|shared saying place|	apposed saying person -11	shared saying person -9
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -14	apposition saying noun -7	shared saying noun -23	shared saying person -12
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -13
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -29	inverted saying pronoun -19
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 9
verb-before|according|,|	other 14
verb-before|according|:|	other 25
verb-before|according|;|	other -6
verb-before|according|adverb|	other -10
verb-before|according|capital|	other -14
verb-before|according|coordinator|	other -8
verb-before|according|determiner|	other -12
verb-before|according|preposition|	other -18
verb-before|according|pronoun|	other -14
verb-before|according|quote|	other -18
verb-before|according|stop|	other 16
verb-before|according|that|	other -14
verb-before|according|verb-thinking|	other 9
verb-before|according|word|	other -24
verb-before|apposed|)|	other -15	past -38	present -16
verb-before|apposed|,|	base -13	other 7	participle -10	past 9	present 20
verb-before|apposed|capital|	base -13	past -17	present -17
verb-before|apposed|pronoun|	other -10	past -11	present 15
verb-before|apposed|quote|	other -15	past -15
verb-before|apposed|word|	base -20	past -31	present -25
verb-before|apposition|,|	other -17	participle -21	past -16	present -35
verb-before|direct|capital|	base -17	other -21	participle -17	past 11	present 13
verb-before|direct|determiner|	base -18	other 7	past 14	present -13
verb-before|direct|pronoun|	other -32	past 21	present 14
verb-before|direct|verb-judging|	base -10	other -24	past -7	present -13
verb-before|direct|verb-saying|	base -21	other -39	past -8
verb-before|direct|verb-thinking|	other -14	participle -17
verb-before|direct|word|	base -7	past 24	present 12
verb-before|inverted|)|	past -40	present -20
verb-before|inverted|,|	past 12	present 12
verb-before|inverted|:|	past 8
verb-before|inverted|capital|	past -13	present -37
verb-before|inverted|coordinator|	past -43	present -21
verb-before|inverted|pronoun|	past -41	present -15
verb-before|inverted|quote|	past 12	present 9
verb-before|inverted|start|	past -8
verb-before|inverted|stop|	present -8
verb-before|inverted|that|	past -24
verb-before|inverted|word|	present -8
verb-before|inverted|–|	past 8
verb-before|inverted|—|	past 25	present 14
verb-before|passive|,|	other -19	past -12
verb-before|passive|capital|	other -14
verb-before|passive|pronoun|	past -23
verb-before|passive|start|	past -15
verb-before|passive|stop|	past -20
verb-before|passive|verb-saying|	past -11
verb-before|passive|word|	past -14
verb-before|relative|capital|	other -9
verb-before|relative|pronoun|	other 7
verb-before|relative|that|	base -14	present 12
verb-before|relative|word|	base -11	present 11
verb-before|shared|)|	other -9	past -10
verb-before|shared|,|	other -15	participle 8	past -37	present -10
verb-before|shared|coordinator|	base -12	other -15	past -9
verb-before|shared|determiner|	base -11	other -9
verb-before|shared|preposition|	past 8	present -8
verb-before|shared|pronoun|	other 11	participle -9
verb-before|shared|quote|	base -9	past -6	present 18
verb-before|shared|subordinator|	participle -8
verb-before|shared|word|	participle -7
`;
