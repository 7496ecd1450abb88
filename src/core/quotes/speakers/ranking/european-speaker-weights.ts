/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	actor-nearby -11	carry-before -17	carry-before-that -33	carry-next -6	interview -10	named-before -14	paragraph-before -29	possessor -6	quote-then-speaker 17	quote-then-verb 13	sentence-after 9	signature 14	speaker-then-quote 8	topic -6	topic-after -17	transcript 16
before|according-to|	capital 19	preposition 11	word 19
before|actor-nearby|	( -23	) 6	, -29	- -21	auxiliary 19	capital -26	coordinator -6	determiner -15	preposition -7	pronoun -34	quote -9	start 16	subordinator 6	verb-judging 18	verb-saying -10	verb-thinking -12	word -8	• 7
before|colon|	adverb -34	auxiliary -7	capital 11	coordinator -25	preposition -19	pronoun -38	start 22	verb-judging -27	verb-saying -10	word -27
before|interview|	, -18	capital -15	start 21	word -13
before|named-before|	& -19	' -10	( -21	+ -12	, 28	/ -9	: -17	auxiliary -7	coordinator -15	determiner -15	preposition -47	subordinator -42	that -20	verb-saying -16	verb-thinking -8	word -15	¿ -17	— -21	’ -10
before|named-nearby|	& -12	( 36	) 7	+ 14	, 30	: -25	; 25	adverb -10	auxiliary -12	capital 11	coordinator -14	determiner -13	preposition -51	pronoun 18	quote 9	start -9	subordinator -19	that -30	verb-judging -17	verb-saying 9	word -18	— 9	’ 9
before|name|	& -22	' 9	( 24	) 13	+ 15	, 15	- 8	/ -13	: -25	; 30	auxiliary 15	capital -11	coordinator -9	determiner -20	preposition -39	quote 33	that -11	verb-judging 15	verb-saying 10	verb-thinking -7	word -21	¿ -23	– -6	— 11	’ 12	• 9
before|name||	 15
before|noun|	$ -13	' -19	) -21	+ -12	: -13	; 24	adverb -27	auxiliary -47	capital -17	coordinator -22	determiner 6	preposition -32	pronoun -44	start 25	that -23	verb-judging -28	verb-thinking -6	word -18	– -7	’ -19	€ -15
before|paragraph-before|	- -22	: -17	; -15	auxiliary -21	capital -24	coordinator -21	preposition -33	pronoun -13	quote -24	start -14	that -20	verb-saying -24	word -35	– -11	— -17	’ -9
before|possessor|	, -19	coordinator -15	preposition 11	start -15	subordinator -6	verb-judging -42	verb-saying -20	word -28
before|pronoun|	, -21	: -33	; -8	auxiliary 7	capital -9	coordinator -30	pronoun -19	quote 39	start -16	subordinator -50	that -39	verb-saying 22	verb-thinking -6
before|quote-then-speaker|	- -8	: -14	adverb -21	auxiliary 12	capital -14	coordinator -16	determiner -10	pronoun -11	quote 30	start -15	subordinator -13	that -37	verb-judging -20	word -16	— 13
before|quote-then-verb|	, -14	adverb 8	capital 13	determiner -11	preposition -24	pronoun -14	verb-judging 12	verb-saying 23	word 6
before|sentence-after|	, -10	: -20	; -17	adverb -7	auxiliary -19	capital -6	coordinator -15	pronoun -19	start 9	subordinator -35	that -29	verb-saying 11
before|sentence-before|	& -19	' -20	( -9	) -14	+ -13	: -36	adverb -17	capital -14	coordinator -15	preposition -10	pronoun -12	quote 15	subordinator -9	that -64	verb-thinking -26	word -19	— -19	’ -19	€ -9
before|signature|	— 14
before|speaker-then-quote|	& -7	' 15	) 6	, 41	- 13	: -12	; 34	adverb -35	auxiliary -30	coordinator -6	determiner 13	preposition -55	pronoun -35	quote 23	start 11	that -13	verb-judging -14	verb-saying -36	– -15
before|topic-after|	, -18	start -13
before|topic|	, -23	adverb -12	capital 13	coordinator -20	subordinator -15	— -13
before|transcript|	start 16
before|verb-then-speaker|	, 11	adverb -27	auxiliary -7	capital 12	preposition -19	pronoun -12	that -13	verb-judging -11	verb-saying 12	word -26
carry-before-that|0|	1 -28	2 10	3 -12
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|	3 -24	4-5 -17	6-9 -9	: -10	determiner -9	stop -9	word -16
carry-before-that|0|1|:|	upper -10
carry-before-that|0|1|adjacent|	false -28
carry-before-that|0|1|determiner|	lower -9
carry-before-that|0|1|end|	. -11
carry-before-that|0|1|inside|	false -28
carry-before-that|0|1|newcomer|	none -29
carry-before-that|0|1|newcomer|none|own|	, -6	: -13	word -12
carry-before-that|0|1|none|	,auxiliary -17	,verb-saying -13	none -10	own -12	stop -9
carry-before-that|0|1|own|	none -8	own -19
carry-before-that|0|1|question|false|	false -27
carry-before-that|0|1|stop|	none -20	upper -9
carry-before-that|0|1|subject|	elided -7	none -16	own -23
carry-before-that|0|1|word|	lower -16	none -7
carry-before-that|0|2|	, -25	10+ -15	2 7	: -18	auxiliary -20	capital -16	determiner -15	preposition -25	stop 21	word -13
carry-before-that|0|2|,auxiliary|	none -18
carry-before-that|0|2|,verb-saying|	none -31
carry-before-that|0|2|,word|	none -16
carry-before-that|0|2|,|	lower -25	pronoun 7
carry-before-that|0|2|.|	determiner 6
carry-before-that|0|2|:|	upper -18
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|auxiliary|	lower -20
carry-before-that|0|2|capital|	lower -16
carry-before-that|0|2|determiner|	lower -15
carry-before-that|0|2|elided|	none -23	own -16
carry-before-that|0|2|end|	. 17
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|newcomer|	acts -10	none 8
carry-before-that|0|2|newcomer|none|elided|	, -11
carry-before-that|0|2|newcomer|none|none|	stop 18
carry-before-that|0|2|newcomer|none|own|	, -19	: -35	preposition -13	stop -20
carry-before-that|0|2|newcomer|says|none|	: 8	stop 13	word -17
carry-before-that|0|2|newcomer|says|own|	: -23	stop -27
carry-before-that|0|2|none|	,auxiliary -26	,verb-saying 19	coordinator -23	elided 14	none 12	own 16	stop -31	word -23
carry-before-that|0|2|own|	none -33	own -32
carry-before-that|0|2|preposition|	lower -18
carry-before-that|0|2|question|false|	false 11	true -14
carry-before-that|0|2|question|true|	false -6
carry-before-that|0|2|stop|	none -27	upper 22
carry-before-that|0|2|subject|	elided -26	none 27	own -44
carry-before-that|0|2|word|	lower -13
carry-before-that|0|3|	, -16	1 -15	3 -9	6-9 -26	: -10	capital -13	preposition -15	quote -12	word -21
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -25
carry-before-that|0|3|,|	lower -16
carry-before-that|0|3|.|	capital -8
carry-before-that|0|3|:|	upper -10
carry-before-that|0|3|adjacent|	false -12
carry-before-that|0|3|capital|	lower -13
carry-before-that|0|3|elided|	elided -12	own -21
carry-before-that|0|3|end|	. -10
carry-before-that|0|3|inside|	false -12
carry-before-that|0|3|newcomer|	acts -11	says -21
carry-before-that|0|3|newcomer|acts|own|	: -14	stop -12
carry-before-that|0|3|newcomer|none|none|	stop 7
carry-before-that|0|3|newcomer|none|own|	, -13	stop -23
carry-before-that|0|3|newcomer|says|elided|	stop -11
carry-before-that|0|3|newcomer|says|none|	capital -13	word -15
carry-before-that|0|3|newcomer|says|own|	, -8	stop -19	word -17
carry-before-that|0|3|none|	,pronoun -16	coordinator -11	none -13	stop -18
carry-before-that|0|3|own|	elided -13	none -16	own -40
carry-before-that|0|3|preposition|	lower -12
carry-before-that|0|3|question|false|	false -16
carry-before-that|0|3|quote|	upper -12
carry-before-that|0|3|stop|	none -12
carry-before-that|0|3|subject|	elided -26	own -43
carry-before-that|0|3|word|	lower -21	none -18
carry-before-that|1|	far -33
carry-before-that|1|far|!|	,verb-saying -11
carry-before-that|1|far|	, -36	10+ -55	2 -7	3 -61	4-5 -15	6-9 -34	: -27	; -10	adverb -28	auxiliary -45	capital -31	coordinator -24	determiner -43	preposition -52	pronoun -35	quote -12	start 14	stop -23	subordinator -25	that -34	verb-judging -31	verb-saying -30	verb-thinking -21	word -52	’ -17
carry-before-that|1|far|,auxiliary|	? -13	none -32
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	? -13	none -20
carry-before-that|1|far|,pronoun|	? -11	none -17
carry-before-that|1|far|,subordinator|	none -14
carry-before-that|1|far|,verb-judging|	none -20
carry-before-that|1|far|,verb-saying|	! -7	? -19	none -46
carry-before-that|1|far|,word|	none -42
carry-before-that|1|far|,|	capital -44	determiner -18	lower -35	none -24	pronoun -10	upper -15	verb-saying -8	word -23
carry-before-that|1|far|.|	capital -27	coordinator -9	end -44	preposition -21	pronoun -24	quote -13
carry-before-that|1|far|:|	lower -14	none -17	upper -25
carry-before-that|1|far|;|	lower -10	none -20
carry-before-that|1|far|?|	,auxiliary 7	,pronoun -16	,verb-saying -22	,word -12	capital -26	determiner -13	pronoun -18
carry-before-that|1|far|adjacent|	false -33
carry-before-that|1|far|adverb|	lower -26
carry-before-that|1|far|alone|	false 15
carry-before-that|1|far|auxiliary|	lower -44	none -17
carry-before-that|1|far|capital|	, -15	. -42	? -21	lower -32	none -9
carry-before-that|1|far|coordinator|	. -14	lower -24
carry-before-that|1|far|determiner|	, -25	. -43	? -13	lower -38	none -22	upper -25
carry-before-that|1|far|elided|	elided -29	none -35	own -38
carry-before-that|1|far|end|	. -18	none -12
carry-before-that|1|far|first|	false -9
carry-before-that|1|far|inside|	false -48
carry-before-that|1|far|newcomer|	acts -23	none -11	says -36
carry-before-that|1|far|newcomer|acts|elided|	, -7	stop -19
carry-before-that|1|far|newcomer|acts|none|	, -11	: -39	adverb -11	auxiliary -18	capital -12	determiner -17	preposition -20	stop -7	that -14	word -19
carry-before-that|1|far|newcomer|acts|own|	, -11	: -18	auxiliary -18	capital -12	preposition -16	pronoun -9	start -13	stop -23	that -14	verb-saying -13	word -25
carry-before-that|1|far|newcomer|none|elided|	, -8	: -13	auxiliary -12	stop -31	word -13
carry-before-that|1|far|newcomer|none|none|	, -20	: -37	adverb -15	auxiliary -16	capital -16	determiner -15	preposition -23	pronoun -8	that -12	verb-judging -15	word -29
carry-before-that|1|far|newcomer|none|own|	, -24	: -25	; -10	adverb -14	auxiliary -16	determiner -20	preposition -21	start -26	stop -31	that -13	verb-saying -14	word -30
carry-before-that|1|far|newcomer|says|elided|	, -14	: -15	determiner -11	preposition -12	stop -37	verb-saying -10	word -15
carry-before-that|1|far|newcomer|says|none|	, -18	: -46	adverb -14	auxiliary -27	capital -16	determiner -22	preposition -23	pronoun -14	start 11	stop -22	verb-judging -14	word -27
carry-before-that|1|far|newcomer|says|own|	, -17	: -18	adverb -12	auxiliary -20	capital -13	determiner -19	preposition -21	pronoun -16	start -11	stop -21	that -14	verb-saying -23	word -33	’ -11
carry-before-that|1|far|none|	, -26	,auxiliary -56	,coordinator -11	,determiner -13	,preposition -17	,pronoun -27	,subordinator -11	,verb-judging -27	,verb-saying -24	,verb-thinking -10	,word -6	: -16	; -13	auxiliary -16	capital -10	determiner -15	elided -9	end -16	own -15	preposition -35	pronoun -8	stop -26	subordinator -9	verb-judging -11	verb-saying -15	word -27	— -19
carry-before-that|1|far|own|	elided -44	none -35	own -45
carry-before-that|1|far|preposition|	. -25	? -11	lower -48	none -37	upper -24
carry-before-that|1|far|pronoun|	, -11	. -21	lower -34
carry-before-that|1|far|question|false|	false -35	true -15
carry-before-that|1|far|question|true|	false -13
carry-before-that|1|far|quote|	? -16	upper -11
carry-before-that|1|far|start|	other -13	upper 15
carry-before-that|1|far|stop|	? -20	none -24	upper -23
carry-before-that|1|far|subject|	elided -51	none -8	own -54
carry-before-that|1|far|subordinator|	. -14	lower -25
carry-before-that|1|far|that|	lower -34
carry-before-that|1|far|verb-judging|	lower -31	none -14
carry-before-that|1|far|verb-saying|	, -23	? -20	lower -32	upper -8
carry-before-that|1|far|verb-thinking|	lower -21
carry-before-that|1|far|word|	lower -52	none -32
carry-before-that|1|far|—|	? -15
carry-before-that|1|far|’|	lower -17
carry-before-that|2|	far -17
carry-before-that|2|far|!|	end -16
carry-before-that|2|far|	, -15	1 -18	10+ -17	3 7	4-5 -17	6-9 -19	: -30	adverb -26	auxiliary -55	capital -38	determiner -8	preposition -48	pronoun -24	quote -9	start 15	stop -29	subordinator -35	that -18	verb-judging -30	verb-saying -36	verb-thinking -19	word -7	— -16
carry-before-that|2|far|,auxiliary|	? -12	none -36
carry-before-that|2|far|,determiner|	none -19
carry-before-that|2|far|,preposition|	none -13
carry-before-that|2|far|,pronoun|	none -22
carry-before-that|2|far|,subordinator|	none -10
carry-before-that|2|far|,verb-judging|	none -24
carry-before-that|2|far|,verb-saying|	! -9	? -16	none -30
carry-before-that|2|far|,|	capital -11	coordinator -11	determiner -12	lower -12	none -27	pronoun -13	upper -21	verb-saying -10	word -13
carry-before-that|2|far|.|	capital -15	end -12	preposition -19	pronoun -16	— -19
carry-before-that|2|far|:|	lower -11	none -17	upper -30
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	capital 9	end 9	pronoun -13	verb-saying 8	— 7
carry-before-that|2|far|adjacent|	false -17
carry-before-that|2|far|adverb|	lower -26
carry-before-that|2|far|alone|	false 22	true -12
carry-before-that|2|far|auxiliary|	lower -55	none -21
carry-before-that|2|far|capital|	, -23	. -31	? -15	lower -38	none -15
carry-before-that|2|far|coordinator|	none -29
carry-before-that|2|far|determiner|	lower -32	none -17	upper 11
carry-before-that|2|far|elided|	elided -26	own -51
carry-before-that|2|far|end|	? -8	none -17
carry-before-that|2|far|first|	false -29	true 13
carry-before-that|2|far|inside|	false -42
carry-before-that|2|far|newcomer|	acts -17	none 7	says -25
carry-before-that|2|far|newcomer|acts|elided|	stop -13
carry-before-that|2|far|newcomer|acts|none|	, -16	auxiliary -15	determiner -14	preposition -14	start -23	word -30
carry-before-that|2|far|newcomer|acts|own|	, -12	: -16	auxiliary -9	start -23	stop -30	verb-saying -11	word -26
carry-before-that|2|far|newcomer|none|elided|	start 7	stop -25
carry-before-that|2|far|newcomer|none|none|	, -16	: -41	determiner -14	preposition -15	start 20	verb-judging -8
carry-before-that|2|far|newcomer|none|own|	, -15	auxiliary -12	preposition -15	start -31	stop -21	that -10	verb-saying -13	word -23
carry-before-that|2|far|newcomer|says|elided|	, -14	: -22	stop -40
carry-before-that|2|far|newcomer|says|none|	: -40	adverb -20	auxiliary -19	capital -25	determiner 8	preposition -33	pronoun -18	start -8	stop -10	verb-judging -15	word -7
carry-before-that|2|far|newcomer|says|own|	, -25	: -36	auxiliary -22	capital -23	determiner -18	preposition -20	pronoun -11	start -31	stop -38	that -17	verb-saying -23	word -32
carry-before-that|2|far|none|	, -16	,auxiliary -13	,determiner -13	,preposition -12	,pronoun 9	,verb-judging -19	,verb-saying -18	,word -33	: -18	; -8	auxiliary -16	capital -15	coordinator -14	determiner -21	elided -8	none 14	own -10	pronoun -21	stop -21	subordinator -16	verb-saying -14	word -19	— 8
carry-before-that|2|far|own|	elided -32	none -40	own -63
carry-before-that|2|far|preposition|	. -15	lower -46	upper -13
carry-before-that|2|far|pronoun|	, -27	. -27	? -19	lower -23	none -12
carry-before-that|2|far|question|false|	false -20	true -26
carry-before-that|2|far|question|true|	false 10	true 15
carry-before-that|2|far|quote|	upper -9
carry-before-that|2|far|start|	other -7	upper 16
carry-before-that|2|far|stop|	? -10	none -12	other -17	upper -28
carry-before-that|2|far|subject|	elided -30	none 7	own -65
carry-before-that|2|far|subordinator|	lower -35
carry-before-that|2|far|that|	lower -18
carry-before-that|2|far|verb-judging|	lower -30
carry-before-that|2|far|verb-saying|	, -8	lower -31	upper -18
carry-before-that|2|far|verb-thinking|	lower -19
carry-before-that|2|far|word|	, -11	lower -17	none -20
carry-before-that|2|far|—|	. -19	none -15	upper -16
carry-before-that|3|	far -23
carry-before-that|3|far|!|	end -13
carry-before-that|3|far|	, -25	1 -27	10+ -32	2 7	4-5 -18	6-9 -16	: -38	auxiliary -40	capital -13	determiner -29	pronoun -25	stop -54	subordinator -17	verb-judging -11	verb-saying -15	verb-thinking -16	word -33
carry-before-that|3|far|,auxiliary|	none -6
carry-before-that|3|far|,pronoun|	none -15
carry-before-that|3|far|,verb-judging|	none -9
carry-before-that|3|far|,verb-saying|	? -20	none -30
carry-before-that|3|far|,word|	none -14
carry-before-that|3|far|,|	capital -29	determiner -19	lower -20	upper -16	verb-saying -31	word -15
carry-before-that|3|far|.|	capital -14	determiner -15	preposition -14	pronoun -12
carry-before-that|3|far|:|	upper -36
carry-before-that|3|far|?|	capital -9	end -22
carry-before-that|3|far|adjacent|	false -23
carry-before-that|3|far|alone|	true -8
carry-before-that|3|far|auxiliary|	lower -40
carry-before-that|3|far|capital|	, -19	. -20	? -10	lower -13
carry-before-that|3|far|coordinator|	none -25
carry-before-that|3|far|determiner|	, -28	. -15	? -13	lower -20	upper -17
carry-before-that|3|far|elided|	elided -17	none -11	own -18
carry-before-that|3|far|end|	. -18	? 8
carry-before-that|3|far|first|	false -18
carry-before-that|3|far|inside|	false -51
carry-before-that|3|far|newcomer|	acts -10	says -18
carry-before-that|3|far|newcomer|acts|elided|	stop -13
carry-before-that|3|far|newcomer|acts|none|	stop -20
carry-before-that|3|far|newcomer|acts|own|	: -20	start -12	stop -16
carry-before-that|3|far|newcomer|none|elided|	stop -13
carry-before-that|3|far|newcomer|none|none|	) -7	: -18	preposition 6	word -13
carry-before-that|3|far|newcomer|none|own|	: -15	start -25	stop -12	that 6	word -13
carry-before-that|3|far|newcomer|says|elided|	stop -25
carry-before-that|3|far|newcomer|says|none|	: -13	auxiliary -13	determiner -14	stop -21	word -16
carry-before-that|3|far|newcomer|says|own|	: -13	determiner -17	preposition -16	start -17	stop -14	word -17
carry-before-that|3|far|none|	, -12	,auxiliary -24	,determiner -11	,verb-saying -14	,word -16	auxiliary -10	coordinator -14	elided -7	end 18	own -11	preposition -16	pronoun -10	stop -48	subordinator -14	word -8	— -13
carry-before-that|3|far|own|	elided -19	none -21	own -7
carry-before-that|3|far|preposition|	none -15
carry-before-that|3|far|pronoun|	, -18	. -11	? -8	lower -25
carry-before-that|3|far|question|false|	false -25
carry-before-that|3|far|question|true|	false -23
carry-before-that|3|far|start|	other 13	upper -11
carry-before-that|3|far|stop|	none -27	upper -54
carry-before-that|3|far|subject|	elided -21	own -16
carry-before-that|3|far|subordinator|	lower -17
carry-before-that|3|far|verb-judging|	lower -11
carry-before-that|3|far|verb-saying|	, -37	lower -15
carry-before-that|3|far|verb-thinking|	lower -16
carry-before-that|3|far|word|	lower -37
carry-before|0|	0 34	3 -24
carry-before|0|0|	, 36	1 -7	10+ 19	2 15	3 10	4-5 15	6-9 35	adverb 12	auxiliary -10	coordinator 14	preposition -7
carry-before|0|0|,|	lower 36	pronoun 34	upper 18	verb-saying 12
carry-before|0|0|adjacent|	false 34
carry-before|0|0|adverb|	lower 15
carry-before|0|0|auxiliary|	lower -10
carry-before|0|0|capital|	. 20
carry-before|0|0|coordinator|	lower 14
carry-before|0|0|determiner|	. 18	lower 6
carry-before|0|0|elided|	elided 27
carry-before|0|0|end|	. 26
carry-before|0|0|inside|	false 34
carry-before|0|0|newcomer|	none 18
carry-before|0|0|newcomer|none|elided|	, 26
carry-before|0|0|newcomer|none|none|	, -15	: -9	preposition -15	word -10
carry-before|0|0|newcomer|none|own|	, 32	: 13	auxiliary -8	determiner -6	word -8
carry-before|0|0|none|	,auxiliary 24	,determiner -14	,subordinator -14	,verb-judging 16	,verb-saying 33	,word -14	: -15	; -30	coordinator 30	none -17	preposition 14
carry-before|0|0|own|	own 16
carry-before|0|0|preposition|	. 15	none 20	upper -12
carry-before|0|0|pronoun|	. 13
carry-before|0|0|question|false|	false 32
carry-before|0|0|subject|	elided 27	none -17	own 16
carry-before|0|1|!|	,verb-saying -8
carry-before|0|1|,auxiliary|	? -11	none -16
carry-before|0|1|,determiner|	none -10
carry-before|0|1|,pronoun|	none -12
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -17	none -14
carry-before|0|1|,word|	none -20
carry-before|0|1|,|	capital 29	determiner 12	pronoun 8	upper -11	verb-saying 24	word 6
carry-before|0|1|.|	determiner -20	preposition -9	quote -16
carry-before|0|1|	1 -20	10+ 25	2 -12	3 -17	4-5 -11	6-9 10	: -33	adverb -17	auxiliary -23	coordinator -13	determiner -17	preposition -29	quote -14	stop 30	that -10	verb-judging -7	verb-saying -25	verb-thinking 6	word -9
carry-before|0|1|:|	lower -12	upper -32
carry-before|0|1|;|	none -12
carry-before|0|1|?|	,pronoun -14	,verb-saying -19	capital -13	quote -12
carry-before|0|1|adjacent|	true -20
carry-before|0|1|adverb|	lower -17
carry-before|0|1|auxiliary|	lower -23	none -21
carry-before|0|1|capital|	, -13	. 23
carry-before|0|1|coordinator|	lower -13
carry-before|0|1|determiner|	, -23	. -10	lower -15	upper -12
carry-before|0|1|elided|	elided -13	own -6
carry-before|0|1|end|	! -6	. 30
carry-before|0|1|newcomer|	none -15
carry-before|0|1|newcomer|none|elided|	stop -7	word -7
carry-before|0|1|newcomer|none|none|	, 6	: -20	coordinator -7	preposition -22	pronoun 8	quote -18	stop 18	verb-judging -25	word -8
carry-before|0|1|newcomer|none|own|	, -11	: -25	adverb -13	auxiliary -21	determiner -25	preposition -26	pronoun -26	stop -34	verb-saying -23
carry-before|0|1|none|	, -15	,auxiliary 6	,determiner -15	,pronoun -6	,verb-saying 6	,verb-thinking 9	,word -7	: 11	auxiliary -13	capital 13	determiner 7	elided 20	none -12	preposition -11	pronoun 12	stop -10	verb-saying -11	— 11
carry-before|0|1|own|	elided -17	none -23	own -33
carry-before|0|1|preposition|	. 7	lower -23	upper -21
carry-before|0|1|pronoun|	, -19	. -17
carry-before|0|1|question|false|	false 11	true -14
carry-before|0|1|question|true|	false -38
carry-before|0|1|quote|	upper -14
carry-before|0|1|stop|	none -15	upper 30
carry-before|0|1|subject|	elided -12	none 7	own -39
carry-before|0|1|that|	lower -10
carry-before|0|1|verb-judging|	lower -7
carry-before|0|1|verb-saying|	, -19	lower -23	upper -8
carry-before|0|1|verb-thinking|	lower 6
carry-before|0|1|word|	lower -11	none -19
carry-before|0|2|	, -19	1 -12	2 -10	6-9 -15	: -18	adverb -14	auxiliary -11	capital -16	coordinator -19	determiner -21	preposition -27	stop 7	that -16	verb-saying -16	word -48
carry-before|0|2|,auxiliary|	none -11
carry-before|0|2|,preposition|	none -14
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -12
carry-before|0|2|,verb-saying|	? -14	none -21
carry-before|0|2|,word|	none -23
carry-before|0|2|,|	lower -19	verb-saying 8
carry-before|0|2|.|	determiner 7
carry-before|0|2|:|	upper -18
carry-before|0|2|?|	,verb-saying -13	capital -17	pronoun 6
carry-before|0|2|adverb|	lower -14
carry-before|0|2|auxiliary|	lower -8	none -12
carry-before|0|2|capital|	, -11	. -11	lower -16
carry-before|0|2|coordinator|	lower -19
carry-before|0|2|determiner|	, -21	lower -14
carry-before|0|2|elided|	elided -21	own -20
carry-before|0|2|end|	! -19	. 19
carry-before|0|2|newcomer|	acts -20	says -24
carry-before|0|2|newcomer|acts|elided|	stop -21
carry-before|0|2|newcomer|acts|none|	auxiliary -10
carry-before|0|2|newcomer|acts|own|	, -7	: -15	preposition -11	stop -21	word -11
carry-before|0|2|newcomer|none|none|	: -36	preposition -10	stop 16	word -21
carry-before|0|2|newcomer|none|own|	, -19	: -31	auxiliary -12	preposition -10	stop -53	word -28
carry-before|0|2|newcomer|says|elided|	stop -30
carry-before|0|2|newcomer|says|none|	: -21	auxiliary -11	capital -15	word -19
carry-before|0|2|newcomer|says|own|	, -6	: -17	preposition -15	stop -32	verb-saying -9	word -17
carry-before|0|2|none|	: -12	coordinator -18	determiner -15	elided 13	stop -31
carry-before|0|2|own|	elided -34	none -22	own -62
carry-before|0|2|preposition|	lower -25	none -19
carry-before|0|2|pronoun|	, -27
carry-before|0|2|question|true|	false -8
carry-before|0|2|stop|	none -31	upper 8
carry-before|0|2|subject|	elided -21	own -57
carry-before|0|2|that|	lower -16
carry-before|0|2|verb-saying|	lower -14
carry-before|0|2|word|	lower -48
carry-before|0|3|,auxiliary|	none -15
carry-before|0|3|,verb-saying|	none -27
carry-before|0|3|,word|	none -14
carry-before|0|3|.|	pronoun -6
carry-before|0|3|	10+ -13	2 -13	3 -15	4-5 -28	6-9 -9	preposition -10	stop -21	word -14
carry-before|0|3|adjacent|	false -24
carry-before|0|3|elided|	none -13	own -20
carry-before|0|3|end|	. -16
carry-before|0|3|inside|	false -24
carry-before|0|3|newcomer|	acts -11	none -9	says -38
carry-before|0|3|newcomer|acts|elided|	stop -11
carry-before|0|3|newcomer|acts|own|	stop -18
carry-before|0|3|newcomer|none|elided|	stop -15
carry-before|0|3|newcomer|none|own|	stop -20
carry-before|0|3|newcomer|says|elided|	stop -11
carry-before|0|3|newcomer|says|none|	stop -22
carry-before|0|3|newcomer|says|own|	: -14	stop -19
carry-before|0|3|none|	,verb-saying -24	elided 14	own -35	stop -17
carry-before|0|3|own|	none -22	own -32
carry-before|0|3|preposition|	lower -10
carry-before|0|3|pronoun|	, -9
carry-before|0|3|question|false|	false -22
carry-before|0|3|question|true|	false -13
carry-before|0|3|stop|	none -7	upper -21
carry-before|0|3|subject|	elided -22	none -11	own -13
carry-before|0|3|word|	lower -14
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying 9	end -15	stop -10
carry-before|1|far|+|	none -15
carry-before|1|far|,auxiliary|	? -16	none -29
carry-before|1|far|,coordinator|	none -13
carry-before|1|far|,determiner|	none -25
carry-before|1|far|,preposition|	none -19
carry-before|1|far|,pronoun|	? -12
carry-before|1|far|,subordinator|	none -19
carry-before|1|far|,verb-judging|	none -25
carry-before|1|far|,verb-saying|	! -19	? -26	none -25
carry-before|1|far|,verb-thinking|	none -15
carry-before|1|far|,word|	? -17	none -13
carry-before|1|far|,|	capital -7	coordinator -13	determiner -43	subordinator -15	upper -23	word -25	– -15
carry-before|1|far|	- -17	1 -15	2 -39	3 -21	4-5 -18	6-9 -31	adverb -29	auxiliary -39	capital -37	coordinator -22	determiner -11	preposition -21	pronoun -38	quote -11	start -8	stop -37	subordinator -44	verb-judging -41	verb-saying -44	verb-thinking -33	word -67	’ -21
carry-before|1|far|-|	upper -17
carry-before|1|far|.|	capital -30	determiner -24	end -17	preposition -15	pronoun -29	— -21
carry-before|1|far|:|	lower -18	none -18
carry-before|1|far|;|	none -21
carry-before|1|far|?|	,auxiliary -21	,verb-saying -31	,word -11	capital -17	determiner -8	end -29	pronoun -10	stop -7	verb-saying -18	— -15
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	lower -28
carry-before|1|far|alone|	false -14	true 25
carry-before|1|far|auxiliary|	lower -38	none -23
carry-before|1|far|capital|	, -24	? -20	lower -37	none -18
carry-before|1|far|coordinator|	. -18	lower -22	none -17
carry-before|1|far|determiner|	, -44	? -18	lower -9	upper -28
carry-before|1|far|elided|	elided -18	none -6	own -7
carry-before|1|far|end|	! -7	? -11	none -9
carry-before|1|far|first|	false -22	true 16
carry-before|1|far|inside|	false -35
carry-before|1|far|newcomer|	acts -39	says -67
carry-before|1|far|newcomer|acts|elided|	: -17	preposition -16	stop -14	that -13
carry-before|1|far|newcomer|acts|none|	, -12	: -32	auxiliary -14	capital -12	preposition -23	pronoun -10	stop -57	that -14	word -24
carry-before|1|far|newcomer|acts|own|	, -24	: -33	auxiliary -15	capital -10	determiner -16	preposition -24	start -16	stop -42	verb-saying -9	word -27
carry-before|1|far|newcomer|none|elided|	auxiliary -15	preposition -20	stop -11	word -17
carry-before|1|far|newcomer|none|none|	, 8	- -17	adverb -18	auxiliary -30	capital -11	determiner -30	preposition -10	pronoun -16	start -17	subordinator -12	that -15	verb-judging -25	word -29	’ -16
carry-before|1|far|newcomer|none|own|	: -12	adverb -13	auxiliary -32	capital -21	coordinator -11	determiner -25	preposition -7	pronoun -20	start -17	stop -26	verb-judging -14	verb-saying -29	word -40
carry-before|1|far|newcomer|says|elided|	: -22	stop -48	word -10
carry-before|1|far|newcomer|says|none|	, -23	: -43	adverb -21	auxiliary -23	capital -19	determiner -17	preposition -23	pronoun -10	stop -68	verb-judging -10	word -25
carry-before|1|far|newcomer|says|own|	, -26	: -33	auxiliary -18	capital -14	determiner -25	preposition -27	pronoun -13	start -21	stop -29	that -14	verb-saying -19	word -26
carry-before|1|far|none|	, -29	,auxiliary -17	,coordinator -16	,preposition -16	,pronoun -27	,subordinator -14	,verb-judging -18	,verb-thinking -12	,word -17	; -20	adverb -20	auxiliary -19	capital -19	coordinator -23	determiner -23	end 6	none -25	own -7	preposition -30	pronoun -14	stop -24	subordinator -13	verb-judging -13	verb-saying -18	word -32	— -18
carry-before|1|far|own|	elided -12	none -16	own -57
carry-before|1|far|preposition|	. -20	lower -21	none -13	upper -20
carry-before|1|far|pronoun|	, -16	. -35	? -14	lower -37	none -16
carry-before|1|far|question|false|	false -9	true -21
carry-before|1|far|question|true|	false -48
carry-before|1|far|quote|	? -15
carry-before|1|far|start|	other -13	upper -7
carry-before|1|far|stop|	? -17	none -40	other -21	upper -36
carry-before|1|far|subject|	elided -12	none -15	own -31
carry-before|1|far|subordinator|	. -12	lower -44	none -14
carry-before|1|far|verb-judging|	lower -41
carry-before|1|far|verb-saying|	, -42	? -25	lower -44	upper -15
carry-before|1|far|verb-thinking|	lower -33
carry-before|1|far|word|	, -15	lower -66	none -33	upper -10
carry-before|1|far|—|	. -21	? -13	none -17
carry-before|1|far|’|	lower -21
carry-before|2|	far -27
carry-before|2|far|!|	end -9
carry-before|2|far|	) -10	, -21	1 -20	10+ -14	2 -9	4-5 -19	6-9 -21	: -33	auxiliary -10	capital -16	determiner -14	preposition -33	pronoun -20	start -12	stop -25	subordinator -20	that -26	verb-judging -21	verb-saying -27	verb-thinking -12	word -12
carry-before|2|far|)|	upper -10
carry-before|2|far|,auxiliary|	none -19
carry-before|2|far|,verb-judging|	none -12
carry-before|2|far|,verb-saying|	! -7	none -9
carry-before|2|far|,|	capital -29	determiner -33	lower -13	none -15	pronoun -35	upper -16	verb-saying -34	word -20
carry-before|2|far|.|	capital -17	determiner -10	end -20	pronoun -16
carry-before|2|far|:|	upper -32
carry-before|2|far|?|	end 12
carry-before|2|far|adjacent|	false -27
carry-before|2|far|auxiliary|	lower -10
carry-before|2|far|capital|	, -21	. -25	? -18	lower -16	none -9
carry-before|2|far|coordinator|	none -17
carry-before|2|far|determiner|	, -28	. -21	none -13
carry-before|2|far|elided|	elided -7	none -7
carry-before|2|far|end|	. -11	? -11
carry-before|2|far|first|	false -17
carry-before|2|far|inside|	false -32
carry-before|2|far|newcomer|	acts -12	none -18	says -10
carry-before|2|far|newcomer|acts|elided|	start -12
carry-before|2|far|newcomer|acts|none|	stop -18
carry-before|2|far|newcomer|acts|own|	start -15	stop -28	word -8
carry-before|2|far|newcomer|none|none|	) -6	: -21	start -7
carry-before|2|far|newcomer|none|own|	start -23	stop -14
carry-before|2|far|newcomer|says|elided|	start -11
carry-before|2|far|newcomer|says|none|	: -19	preposition -13	stop -24	word -16
carry-before|2|far|newcomer|says|own|	: -10	preposition -15	start -27	stop -28	word -11
carry-before|2|far|none|	, -15	,auxiliary -15	,verb-saying -17	,word 7	: 15	auxiliary -10	coordinator -17	determiner -11	elided -27	end 12	own -10	preposition -17	pronoun -12	stop -51	subordinator -13
carry-before|2|far|own|	elided -13	none -36	own -43
carry-before|2|far|preposition|	lower -33	none -12
carry-before|2|far|pronoun|	, -22	. 6	? -15	lower -20
carry-before|2|far|question|false|	false -32	true -16
carry-before|2|far|question|true|	false 6
carry-before|2|far|start|	upper -11
carry-before|2|far|stop|	none -23	upper -25
carry-before|2|far|subject|	elided -8	none -13	own -51
carry-before|2|far|subordinator|	lower -20
carry-before|2|far|that|	lower -26
carry-before|2|far|verb-judging|	lower -21
carry-before|2|far|verb-saying|	, -39	lower -23
carry-before|2|far|verb-thinking|	lower -12
carry-before|2|far|word|	lower -38
carry-before|2|far|—|	none -27
carry-before|3|	far -16
carry-before|3|far|,|	capital -23	determiner -22	none -15	pronoun -38	verb-saying -36	word -13
carry-before|3|far|.|	end -18
carry-before|3|far|	1 -30	2 -15	3 -6	4-5 -34	6-9 -14	auxiliary -26	preposition 7	pronoun -13	start -8	stop -31	that -13	verb-judging -16	verb-saying -9	word -23
carry-before|3|far|adjacent|	false -16
carry-before|3|far|alone|	false -6
carry-before|3|far|auxiliary|	lower -26
carry-before|3|far|capital|	, -20
carry-before|3|far|determiner|	, -19
carry-before|3|far|end|	. -16	? -13	none -8
carry-before|3|far|first|	false -7
carry-before|3|far|inside|	false -17
carry-before|3|far|newcomer|	acts -12
carry-before|3|far|newcomer|none|none|	: -11
carry-before|3|far|newcomer|none|own|	word -11
carry-before|3|far|none|	, 9	,verb-saying -14	: -11	own -20	preposition -15	stop -9	subordinator 6
carry-before|3|far|own|	elided -13
carry-before|3|far|preposition|	lower 7
carry-before|3|far|pronoun|	, -19	? -16	lower -13
carry-before|3|far|question|false|	false -11	true -15
carry-before|3|far|stop|	none 8	upper -31
carry-before|3|far|subject|	elided -13
carry-before|3|far|that|	lower -13
carry-before|3|far|verb-judging|	lower -14
carry-before|3|far|verb-saying|	, -39	lower -9
carry-before|3|far|word|	, -9	lower -23
carry-next|0|	0 32	1 8	2 -19	3 -14
carry-next|0|0|,auxiliary|	none 16
carry-next|0|0|,determiner|	none -13
carry-next|0|0|,subordinator|	none -18
carry-next|0|0|,verb-judging|	none 8
carry-next|0|0|,verb-saying|	none 30
carry-next|0|0|,word|	none -14
carry-next|0|0|.|	capital 14	determiner 6	end 25	preposition 16	pronoun 9
carry-next|0|0|	1 9	10+ 15	2 26	3 13	6-9 15	auxiliary 10	capital 7	determiner -19	preposition -6	start 15	stop 36	subordinator 14	that -10	verb-judging -22	verb-saying -10	word 12
carry-next|0|0|:|	none -6
carry-next|0|0|;|	none -31
carry-next|0|0|adjacent|	false 32
carry-next|0|0|auxiliary|	lower 10
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 25
carry-next|0|0|determiner|	lower -13
carry-next|0|0|elided|	elided 30
carry-next|0|0|first|	false 15
carry-next|0|0|inside|	false 28
carry-next|0|0|newcomer|	none 21
carry-next|0|0|newcomer|none|elided|	start 11	stop 29
carry-next|0|0|newcomer|none|none|	determiner -13	preposition 7	verb-judging -17	word 10
carry-next|0|0|newcomer|none|own|	capital -8	preposition -7	start 8	stop 24	verb-saying -10	word -11
carry-next|0|0|none|	none -13	preposition 14	stop 8
carry-next|0|0|own|	own 11
carry-next|0|0|preposition|	none 13
carry-next|0|0|pronoun|	, -7
carry-next|0|0|question|false|	false 30
carry-next|0|0|start|	upper 15
carry-next|0|0|stop|	upper 36
carry-next|0|0|subject|	elided 30	none -13	own 11
carry-next|0|0|subordinator|	lower 14
carry-next|0|0|that|	lower -10
carry-next|0|0|verb-judging|	lower -22
carry-next|0|0|verb-saying|	, 11
carry-next|0|0|word|	lower 12
carry-next|0|1|	, -28	1 6	10+ -8	2 -13	3 -26	6-9 7	: -35	adverb 8	auxiliary 8	capital -34	determiner -8	preposition 6	pronoun -23	quote -12	stop -19	verb-saying -8	word 7
carry-next|0|1|,coordinator|	none -8
carry-next|0|1|,determiner|	none -16
carry-next|0|1|,pronoun|	? -13	none -6
carry-next|0|1|,verb-judging|	none -6
carry-next|0|1|,verb-saying|	! -17	? -20	none -16
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -25
carry-next|0|1|,|	determiner 15	lower -25	none -17	pronoun 12	verb-saying -18	word -11
carry-next|0|1|.|	capital -8	end 23	preposition -7	pronoun -11
carry-next|0|1|:|	none -6	upper -43
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,auxiliary -16	,verb-saying -19	end -15
carry-next|0|1|adjacent|	false 9	true -19
carry-next|0|1|adverb|	lower 8
carry-next|0|1|auxiliary|	lower 8	none -18
carry-next|0|1|capital|	, 11	. -6	? -13	lower -34
carry-next|0|1|coordinator|	none -23
carry-next|0|1|determiner|	. -11	lower -10
carry-next|0|1|elided|	elided -11	own -45
carry-next|0|1|newcomer|	none -25
carry-next|0|1|newcomer|none|elided|	auxiliary -20	preposition -18	start 8	stop -17	word -21
carry-next|0|1|newcomer|none|none|	, -10	: -29	adverb 7	auxiliary -29	capital -22	determiner -7	preposition 12	pronoun -17	start -11	stop -25	that -15	word -16
carry-next|0|1|newcomer|none|own|	, -28	: -29	capital -26	preposition -30	pronoun -12	stop -33	that -20	verb-saying -34
carry-next|0|1|none|	, -13	,coordinator -17	,determiner -11	,pronoun -22	,subordinator -18	,verb-saying -23	,word 7	: -12	; -15	auxiliary -20	determiner -11	elided 10	end -15	none -7	own -26	preposition -19	stop -27	word -8
carry-next|0|1|own|	none 6	own -40
carry-next|0|1|preposition|	. -12	lower -6	upper 17
carry-next|0|1|pronoun|	, -6	. -13	? -10	lower -23
carry-next|0|1|question|false|	false 14	true -37
carry-next|0|1|question|true|	false -34
carry-next|0|1|quote|	. -15	? -16	upper -7
carry-next|0|1|stop|	? -12	none 19	other -15	upper -17
carry-next|0|1|subject|	elided -26	none -14	own -17
carry-next|0|1|verb-saying|	, 16	lower -8	none -12
carry-next|0|1|word|	, -8	lower 9
carry-next|0|1|—|	? -15	none 15
carry-next|0|2|!|	end -13
carry-next|0|2|	, -21	1 -27	10+ -9	2 -27	3 -40	4-5 -38	adverb -13	auxiliary -28	capital -14	determiner -24	preposition -28	pronoun -15	stop -8	subordinator -15	that -18	verb-judging -20	verb-saying -19	word -43	’ -14
carry-next|0|2|,auxiliary|	none -36
carry-next|0|2|,verb-saying|	? -15	none -19
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	lower -19	pronoun -33
carry-next|0|2|.|	capital -9	determiner -14	end 12
carry-next|0|2|:|	none -9
carry-next|0|2|?|	,verb-saying -16	end -15
carry-next|0|2|adjacent|	false -19
carry-next|0|2|adverb|	lower -13
carry-next|0|2|auxiliary|	lower -28
carry-next|0|2|capital|	? -6	lower -14
carry-next|0|2|coordinator|	none -20
carry-next|0|2|determiner|	, -15	. -31	lower -24	none -10
carry-next|0|2|elided|	elided -20	none -6	own -35
carry-next|0|2|inside|	false -24
carry-next|0|2|newcomer|	none -30
carry-next|0|2|newcomer|none|elided|	start -6	stop -13	that -12	word -11
carry-next|0|2|newcomer|none|none|	, -16	: -9	auxiliary -12	capital -9	determiner -15	preposition -25	pronoun -11	verb-judging -16	word -24
carry-next|0|2|newcomer|none|own|	, -11	: -9	auxiliary -18	determiner -13	preposition -12	pronoun -11	start -49	stop -9	that -11	verb-saying -13	word -30
carry-next|0|2|none|	,auxiliary -34	,preposition -14	,pronoun 7	,verb-judging -13	,verb-saying -32	,word -17	auxiliary -12	none -9	own -22	preposition -13	stop -19	word -14
carry-next|0|2|own|	elided -31	own -46
carry-next|0|2|preposition|	. 6	lower -25	none -18	upper -15
carry-next|0|2|pronoun|	, -14	. -16	lower -15
carry-next|0|2|question|false|	false -21
carry-next|0|2|question|true|	false -24
carry-next|0|2|stop|	none -53	upper -8
carry-next|0|2|subject|	elided -20	none -14	own -21
carry-next|0|2|subordinator|	lower -15
carry-next|0|2|that|	lower -18
carry-next|0|2|verb-judging|	lower -20
carry-next|0|2|verb-saying|	lower -19
carry-next|0|2|word|	lower -43	none -17
carry-next|0|2|’|	lower -14
carry-next|0|3|,auxiliary|	none 10
carry-next|0|3|,verb-saying|	none -25
carry-next|0|3|,|	pronoun -16
carry-next|0|3|.|	end -10
carry-next|0|3|	1 -20	10+ -9	2 -20	3 -23	4-5 -25	auxiliary -11	determiner -17	preposition -15	start -23	stop 7	verb-judging -12	verb-saying -16
carry-next|0|3|adjacent|	false -14
carry-next|0|3|auxiliary|	lower -11
carry-next|0|3|determiner|	. -12	lower -17
carry-next|0|3|elided|	none -6	own 11
carry-next|0|3|first|	false -23
carry-next|0|3|newcomer|	none -11
carry-next|0|3|newcomer|none|elided|	start -12	stop 12
carry-next|0|3|newcomer|none|none|	determiner -14	start -11	stop -14
carry-next|0|3|newcomer|none|own|	determiner -9	preposition -11	start -30	stop -21	verb-saying -10	word -21
carry-next|0|3|none|	,auxiliary -15	,verb-saying -34	,word -9	elided -14	own -22	stop -6
carry-next|0|3|own|	elided -17	none -31	own -29
carry-next|0|3|preposition|	lower -12
carry-next|0|3|question|false|	false -13
carry-next|0|3|start|	upper -26
carry-next|0|3|stop|	none -21	upper 7
carry-next|0|3|subject|	elided 9	none -16	own -43
carry-next|0|3|verb-judging|	lower -12
carry-next|0|3|verb-saying|	lower -15
carry-next|1|	far -26
carry-next|1|far|!|	,verb-saying -16	end -17
carry-next|1|far|	, -26	- -18	1 12	10+ -60	3 -25	6-9 -37	: 13	; -17	adverb -6	auxiliary -23	capital -22	coordinator -31	preposition -6	pronoun -47	quote -24	start -32	stop -39	subordinator -44	that -44	verb-judging -39	verb-saying -7	verb-thinking -29	word -29	— -21	’ -18
carry-next|1|far|,auxiliary|	? -19	none -51
carry-next|1|far|,coordinator|	none -13
carry-next|1|far|,determiner|	none -20
carry-next|1|far|,preposition|	none -23
carry-next|1|far|,pronoun|	none -29
carry-next|1|far|,subordinator|	none -13
carry-next|1|far|,verb-judging|	none -23
carry-next|1|far|,verb-saying|	? -27	none -31
carry-next|1|far|,verb-thinking|	none -15
carry-next|1|far|,word|	? -12	none -42
carry-next|1|far|,|	capital -26	determiner -53	lower -22	none -43	pronoun -41	upper -23	verb-saying -39	word -22
carry-next|1|far|-|	upper -18
carry-next|1|far|.|	capital -9	coordinator -18	preposition -23	pronoun -27	subordinator -12	— -16
carry-next|1|far|:|	lower 7	none 19	upper 10
carry-next|1|far|;|	lower -17	none -17
carry-next|1|far|?|	,auxiliary -16	,pronoun -11	,verb-saying -6	,word -12	capital -13	determiner -10	end -19	pronoun -19	quote -11	stop -17	verb-saying -16	— -22
carry-next|1|far|adjacent|	false -26
carry-next|1|far|adverb|	none -19
carry-next|1|far|alone|	false -28	true -26
carry-next|1|far|auxiliary|	lower -23	none -30
carry-next|1|far|capital|	, -24	. -41	? -22	lower -21	none -17	upper -11
carry-next|1|far|coordinator|	, -18	lower -31	none -38
carry-next|1|far|determiner|	, -33	. -19	? -19	lower -16	none -25
carry-next|1|far|elided|	elided -35	none -12	own -48
carry-next|1|far|end|	! -26	. -44	? -28	none 42
carry-next|1|far|first|	false -13	true -15
carry-next|1|far|inside|	false -15
carry-next|1|far|newcomer|	none -12
carry-next|1|far|newcomer|none|elided|	, -18	: -39	determiner -19	preposition -21	start -31	stop -22	verb-saying -12	word -25
carry-next|1|far|newcomer|none|none|	, -12	- -18	: 16	auxiliary -35	capital -35	coordinator -14	determiner -31	preposition -39	pronoun -26	quote -16	start -21	stop -25	subordinator -12	that -11	verb-judging -22	verb-thinking -15	word -56	— -21
carry-next|1|far|newcomer|none|own|	, -38	: -14	adverb -23	auxiliary -9	pronoun -30	start -68	stop -24	that -26	verb-judging -17	word -23
carry-next|1|far|none|	+ -11	,auxiliary -6	,coordinator -12	,determiner -26	,preposition -18	,subordinator -18	,verb-saying -16	,verb-thinking -17	: -15	; -17	adverb -8	auxiliary -27	capital -25	coordinator -12	end -18	own -28	preposition -34	pronoun -13	stop -50	subordinator 7	verb-judging 9	verb-saying -15	word -35	— -18
carry-next|1|far|own|	elided -59	own -7
carry-next|1|far|preposition|	. -19	lower -24
carry-next|1|far|pronoun|	, -18	. -28	? -14	lower -46	none -11
carry-next|1|far|question|false|	false -18	true -38
carry-next|1|far|question|true|	false -35
carry-next|1|far|quote|	upper -24
carry-next|1|far|start|	other -23	upper -30
carry-next|1|far|stop|	none -65	upper -42
carry-next|1|far|subject|	elided -36	none -11
carry-next|1|far|subordinator|	, -17	lower -44
carry-next|1|far|that|	lower -44
carry-next|1|far|verb-judging|	lower -39	none -16
carry-next|1|far|verb-saying|	, -31	? -24	lower -56	none -18	upper -17
carry-next|1|far|verb-thinking|	lower -27
carry-next|1|far|word|	, -16	lower -27	none -43	upper -17
carry-next|1|far|–|	, -11
carry-next|1|far|—|	. -16	? -14	none -25	upper -21
carry-next|1|far|’|	lower -18
carry-next|2|	far -8
carry-next|2|far|	, -33	1 -8	10+ -59	3 -11	4-5 17	6-9 -19	: 18	adverb -15	auxiliary -16	capital -27	coordinator -17	preposition -11	quote -13	stop -46	subordinator -26	that -23	verb-judging -23	verb-thinking -16	word -17	— -15
carry-next|2|far|,auxiliary|	none -13
carry-next|2|far|,verb-saying|	none -18
carry-next|2|far|,word|	none -15
carry-next|2|far|,|	capital -13	determiner -16	lower -33	none -24	pronoun -12	verb-saying -29	word -12
carry-next|2|far|.|	capital -31	determiner -19	pronoun -10
carry-next|2|far|:|	lower 8	none 25	upper 16
carry-next|2|far|?|	capital -20	end -25	pronoun -15
carry-next|2|far|adjacent|	false -8
carry-next|2|far|adverb|	lower -15
carry-next|2|far|alone|	false -14
carry-next|2|far|auxiliary|	lower -16	none -13
carry-next|2|far|capital|	, -30	. -28	lower -27
carry-next|2|far|coordinator|	lower -17	none -24
carry-next|2|far|determiner|	, -42	. -19	none -14
carry-next|2|far|elided|	elided -20	none -29	own -22
carry-next|2|far|end|	. -53	? 8	none 34
carry-next|2|far|first|	false 11
carry-next|2|far|inside|	false -12
carry-next|2|far|newcomer|none|elided|	, -7	stop -34
carry-next|2|far|newcomer|none|none|	: 14	preposition -19	start -12	stop -17	verb-judging -14	word -19	— -15
carry-next|2|far|newcomer|none|own|	, -23	: -8	preposition -6	start 13	stop -22	that -14
carry-next|2|far|none|	, -13	,verb-judging -14	,verb-saying 10	capital -9	coordinator -17	determiner -15	elided -11	end -13	none -26	own 10	preposition -15	stop -50	— -15
carry-next|2|far|own|	elided -6	own 9
carry-next|2|far|preposition|	lower -19	none -38
carry-next|2|far|pronoun|	, -25	. -20	none -15
carry-next|2|far|question|false|	false -7	true -8
carry-next|2|far|question|true|	false -34	true 8
carry-next|2|far|quote|	upper -13
carry-next|2|far|stop|	none -83	upper -46
carry-next|2|far|subject|	elided -42	own 12
carry-next|2|far|subordinator|	lower -26	none -25
carry-next|2|far|that|	lower -23
carry-next|2|far|verb-judging|	lower -23
carry-next|2|far|verb-saying|	, -13	upper -16
carry-next|2|far|verb-thinking|	lower -16
carry-next|2|far|word|	, -15	lower -17
carry-next|2|far|—|	upper -15
carry-next|3|far|	, 6	10+ -14	2 17	4-5 -6	6-9 -9	auxiliary 9	capital -13	preposition -28	stop -49
carry-next|3|far|,verb-saying|	none -20
carry-next|3|far|,|	capital -11	determiner -25	lower 7	none 10	pronoun -35	verb-saying -9
carry-next|3|far|.|	end -12
carry-next|3|far|:|	none 9
carry-next|3|far|?|	pronoun -12
carry-next|3|far|auxiliary|	lower 9
carry-next|3|far|capital|	, -23	lower -13
carry-next|3|far|determiner|	, -26
carry-next|3|far|end|	. -25	none 18
carry-next|3|far|first|	false -7
carry-next|3|far|newcomer|	none 8
carry-next|3|far|newcomer|none|own|	, -13	preposition -20	stop -18
carry-next|3|far|none|	, -16	,verb-saying 18	coordinator 9	none 9
carry-next|3|far|own|	none -26
carry-next|3|far|preposition|	lower -28	none -17
carry-next|3|far|pronoun|	, -22
carry-next|3|far|stop|	none -45	upper -49
carry-next|3|far|subject|	none 8
carry-next|3|far|subordinator|	none 10
carry-next|3|far|verb-saying|	, -42
carry-next|3|far|word|	, -15
ending|according-to|.|	1 17
ending|according-to|none|	1 10	2 8	3 12	4-6 10	7-12 -10
ending|actor-nearby|!|	13-25 12	2 7	26+ -22	4-6 -16	7-12 8
ending|actor-nearby|.|	0 -19	1 -27	13-25 -15	26+ -20	3 -14	4-6 -12	7-12 -8
ending|actor-nearby|?|	1 -19	13-25 -27	2 -15	26+ -10
ending|actor-nearby|none|	0 -16	1 23	13-25 -10	2 22	26+ -41	4-6 8
ending|colon|!|	1 -9
ending|colon|,|	1 -13
ending|colon|.|	1 9	7-12 28
ending|colon|?|	1 10	26+ -15
ending|colon|none|	1 -22	3 -12	4-6 -11
ending|interview|?|	26+ -18
ending|named-before|!|	1 10	13-25 11	26+ -21	4-6 12
ending|named-before|,|	1 -26	13-25 -17	2 -20	26+ -47	3 -34	7-12 -19
ending|named-before|.|	1 -9	13-25 22	26+ -31	7-12 8
ending|named-before|?|	1 -14	13-25 -13	2 -10	26+ -29	3 8	4-6 13	7-12 10
ending|named-before|none|	1 9	3 -23	4-6 -9	7-12 -6
ending|named-nearby|!|	1 -10	4-6 -12	7-12 12
ending|named-nearby|,|	0 12	1 20	13-25 -17	2 6	7-12 -23
ending|named-nearby|.|	0 -21	13-25 -18	2 6	26+ -14	3 7
ending|named-nearby|?|	3 17	4-6 7	7-12 9
ending|named-nearby|none|	0 -24	1 -24	13-25 -12	2 11	26+ -11	4-6 14	7-12 -6
ending|paragraph-before|!|	26+ -21
ending|paragraph-before|,|	26+ -24
ending|paragraph-before|.|	26+ -22
ending|paragraph-before|?|	26+ -32
ending|possessor|.|	2 8	4-6 -12	7-12 -10
ending|possessor|?|	4-6 -9
ending|possessor|none|	0 -10	1 -20	2 -6	4-6 -9	7-12 -12
ending|quote-then-speaker|!|	0 13
ending|quote-then-speaker|,|	-3 -6	0 35	1 12	13-25 -16	2 -10	3 -6	7-12 -38
ending|quote-then-speaker|?|	0 28	1 -8
ending|quote-then-speaker|none|	-10 -18	-12 23	-13 -13	-14 -23	-15 -16	-16 -8	-17 -11	-2 -16	-20 17	-23 -9	-3 -27	-4 -33	-7 -11	-8 -10	-9 14	0 -15	1 -10	13-25 -20	2 18	4-6 -13	7-12 -6
ending|quote-then-verb|,|	0 16	1 12	13-25 -8	4-6 -16	7-12 -25
ending|quote-then-verb|?|	1 20	2 20
ending|quote-then-verb|none|	0 -8	1 11	13-25 -11	2 8	7-12 -14
ending|sentence-after|!|	0 -9
ending|sentence-after|.|	0 9	2 -15	3 -13	4-6 -14
ending|sentence-after|?|	1 13	2 -18	3 -16	4-6 9
ending|sentence-after|none|	13-25 -13	4-6 -19	7-12 -14
ending|sentence-before|!|	13-25 -26	2 -12	7-12 -9
ending|sentence-before|,|	1 -31	13-25 -27	2 -14	26+ -25	3 -9	4-6 -28	7-12 -29
ending|sentence-before|.|	1 26	2 9	4-6 17
ending|sentence-before|?|	13-25 -12	2 -8	26+ -15	3 -9	7-12 7
ending|sentence-before|none|	13-25 -8	26+ -13	3 -50	4-6 -25
ending|signature|.|	1 13
ending|speaker-then-quote|!|	1 13	3 13	4-6 -21
ending|speaker-then-quote|,|	0 -8	1 6
ending|speaker-then-quote|.|	0 -8	1 18	13-25 -22	3 7	4-6 14	7-12 -21
ending|speaker-then-quote|?|	13-25 -14	2 12	3 16	4-6 9
ending|speaker-then-quote|none|	0 7	13-25 -27	2 6	26+ -24
ending|topic-after|.|	0 -7	4-6 -12
ending|topic-after|none|	1 -10
ending|topic|!|	13-25 -13	26+ -22
ending|topic|.|	13-25 -17	2 25	26+ -24	3 8
ending|topic|?|	13-25 -10	2 -6	26+ -23	3 9	4-6 8
ending|topic|none|	0 -30	13-25 -8	2 25	26+ -39	3 14	4-6 13	7-12 7
ending|transcript|.|	0 14
ending|verb-then-speaker|.|	0 -23	13-25 -10	4-6 12	7-12 -14
ending|verb-then-speaker|none|	0 -29	1 6	13-25 -35	3 -6	4-6 -9	7-12 -6
follow|according-to|,auxiliary|	none -20
follow|according-to|,pronoun|	none -6
follow|according-to|,subordinator|	none 9
follow|according-to|,verb-saying|	none -17
follow|according-to|,word|	none 13
follow|according-to|:|	none 6
follow|according-to|;|	none 12
follow|according-to|coordinator|	none -9
follow|according-to|end|	. 18
follow|according-to|preposition|	none 21
follow|according-to|stop|	none 8
follow|according-to|word|	none 12
follow|actor-nearby|+|	none -13
follow|actor-nearby|,auxiliary|	? -24
follow|actor-nearby|,coordinator|	none -10
follow|actor-nearby|,determiner|	? -15
follow|actor-nearby|,pronoun|	? -21
follow|actor-nearby|,subordinator|	none -14
follow|actor-nearby|,verb-judging|	none -14
follow|actor-nearby|,verb-saying|	? -19
follow|actor-nearby|,word|	none 8
follow|actor-nearby|:|	none -25
follow|actor-nearby|adverb|	none -15
follow|actor-nearby|auxiliary|	none -29
follow|actor-nearby|capital|	. -25	? -16
follow|actor-nearby|coordinator|	. -16
follow|actor-nearby|determiner|	. -14	none -21
follow|actor-nearby|end|	. -22	? 8	none -11
follow|actor-nearby|preposition|	. -20	? -15	none -16
follow|actor-nearby|pronoun|	. -9
follow|actor-nearby|quote|	. 11	? -21
follow|actor-nearby|stop|	? -18	none -7
follow|actor-nearby|verb-judging|	none -17
follow|actor-nearby|word|	none -9
follow|colon|,auxiliary|	none -10
follow|colon|,verb-saying|	none -28
follow|colon|capital|	, -10
follow|colon|end|	! -14	. 10	? 10	none -36
follow|colon|preposition|	. -20
follow|colon|pronoun|	. -12	? -9
follow|colon|stop|	? -14	none -7
follow|colon|verb-saying|	, -16
follow|interview|end|	? -18
follow|named-before|,auxiliary|	? -11	none -21
follow|named-before|,determiner|	none -14
follow|named-before|,pronoun|	? -10	none 6
follow|named-before|,verb-judging|	none -18
follow|named-before|,verb-saying|	! 11	? 12	none 9
follow|named-before|,word|	? -13	none -11
follow|named-before|,|	none -15
follow|named-before|:|	none -17
follow|named-before|capital|	, -44	. 17	? -12	none -29
follow|named-before|determiner|	, -15	none 8
follow|named-before|end|	. -7	? -9	none -16
follow|named-before|pronoun|	, -23	? -21	none -30
follow|named-before|stop|	none 8
follow|named-before|verb-saying|	, -53	? -23	none -15
follow|named-before|—|	. -16	? 10	none 7
follow|named-nearby|+|	none 7
follow|named-nearby|,auxiliary|	? 13	none 27
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -9
follow|named-nearby|,preposition|	none -12
follow|named-nearby|,pronoun|	? 12	none 16
follow|named-nearby|,verb-judging|	none 14
follow|named-nearby|,verb-saying|	! -6	none 7
follow|named-nearby|,word|	? 8
follow|named-nearby|,|	none -20
follow|named-nearby|:|	none -27
follow|named-nearby|;|	none -20
follow|named-nearby|adverb|	none -7
follow|named-nearby|auxiliary|	none -8
follow|named-nearby|capital|	, 16	? 10
follow|named-nearby|coordinator|	, -15	none -19
follow|named-nearby|determiner|	, -7	? -10	none -11
follow|named-nearby|end|	! -7	. 9	none -30
follow|named-nearby|preposition|	none -13
follow|named-nearby|pronoun|	, 18	. -27
follow|named-nearby|quote|	? 16
follow|named-nearby|stop|	? 16	none 19
follow|named-nearby|subordinator|	. -10	none -12
follow|named-nearby|verb-saying|	? 12	none -7
follow|named-nearby|word|	none -18
follow|named-nearby|–|	, 12
follow|named-nearby|—|	none 17
follow|paragraph-before|,auxiliary|	none -52
follow|paragraph-before|,pronoun|	none -19
follow|paragraph-before|,verb-judging|	none -11
follow|paragraph-before|,verb-saying|	? -15
follow|paragraph-before|capital|	, -24	? -24	none -11
follow|paragraph-before|determiner|	, -30	? -14
follow|paragraph-before|end|	! -11	. -21	? -22
follow|paragraph-before|pronoun|	, -17	? -21	none -13
follow|paragraph-before|stop|	none 22
follow|paragraph-before|verb-saying|	, -16	? -32	none -14
follow|paragraph-before|word|	, -9
follow|paragraph-before|—|	. -11	? 6	none -14
follow|possessor|,|	none -24
follow|possessor|auxiliary|	none -8
follow|possessor|capital|	. -14
follow|possessor|coordinator|	none -23
follow|possessor|determiner|	. -7
follow|possessor|end|	none -18
follow|possessor|preposition|	none -21
follow|possessor|pronoun|	. -24
follow|possessor|word|	none -13
follow|quote-then-speaker|+|	none 8
follow|quote-then-speaker|,auxiliary|	none 7
follow|quote-then-speaker|,coordinator|	none -12
follow|quote-then-speaker|,determiner|	none -17
follow|quote-then-speaker|,pronoun|	none 9
follow|quote-then-speaker|,verb-saying|	none -17
follow|quote-then-speaker|,word|	? -12	none -23
follow|quote-then-speaker|,|	none 6
follow|quote-then-speaker|:|	none -17
follow|quote-then-speaker|;|	none -11
follow|quote-then-speaker|auxiliary|	none 13
follow|quote-then-speaker|capital|	, 24	none 19
follow|quote-then-speaker|coordinator|	, -17	none -35
follow|quote-then-speaker|determiner|	, 15	? 19	none -13
follow|quote-then-speaker|pronoun|	! 13	, 39	? 22	none 27
follow|quote-then-speaker|verb-saying|	, -20
follow|quote-then-speaker|word|	, 14	none -8
follow|quote-then-verb|,auxiliary|	? 13	none 7
follow|quote-then-verb|,determiner|	? 14	none 16
follow|quote-then-verb|,pronoun|	? 19
follow|quote-then-verb|,verb-judging|	none 12
follow|quote-then-verb|,verb-saying|	! -9	none 15
follow|quote-then-verb|,word|	? 14
follow|quote-then-verb|,|	none 10
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -23
follow|quote-then-verb|coordinator|	none -39
follow|quote-then-verb|determiner|	, -19
follow|quote-then-verb|verb-saying|	, 16	none 13
follow|quote-then-verb|word|	none 15
follow|quote-then-verb|–|	, 12
follow|sentence-after|auxiliary|	. -15
follow|sentence-after|capital|	. -9	? 10
follow|sentence-after|determiner|	! -17	. -11	? -25
follow|sentence-after|pronoun|	. 21	? -10
follow|sentence-after|stop|	none -12
follow|sentence-after|subordinator|	. 6
follow|sentence-after|—|	. -10
follow|sentence-before|,auxiliary|	? -28	none -21
follow|sentence-before|,determiner|	? -13	none -22
follow|sentence-before|,preposition|	none -10
follow|sentence-before|,pronoun|	? -21	none -12
follow|sentence-before|,subordinator|	none -16
follow|sentence-before|,verb-judging|	none -16
follow|sentence-before|,verb-saying|	none 14
follow|sentence-before|,verb-thinking|	none -26
follow|sentence-before|,word|	? -15	none -9
follow|sentence-before|,|	none -20
follow|sentence-before|:|	none -11
follow|sentence-before|;|	none -28
follow|sentence-before|auxiliary|	none -26
follow|sentence-before|capital|	, -47	? -6	none -33
follow|sentence-before|coordinator|	, -22	. -19	none 15
follow|sentence-before|determiner|	, -13	? 12
follow|sentence-before|end|	! -25	. 15	? 6	none -18
follow|sentence-before|pronoun|	, -35	? -30	none -33
follow|sentence-before|quote|	? -15
follow|sentence-before|stop|	? -11	none -35
follow|sentence-before|subordinator|	. -6	none -15
follow|sentence-before|that|	. 9
follow|sentence-before|verb-judging|	none -21
follow|sentence-before|verb-saying|	, -59	? -23
follow|sentence-before|word|	, -19
follow|signature|—|	. 13
follow|speaker-then-quote|,auxiliary|	none -15
follow|speaker-then-quote|,coordinator|	none 6
follow|speaker-then-quote|,determiner|	none 7
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -32
follow|speaker-then-quote|,word|	none 12
follow|speaker-then-quote|,|	none -11
follow|speaker-then-quote|:|	none 13
follow|speaker-then-quote|;|	none 37
follow|speaker-then-quote|auxiliary|	none 10
follow|speaker-then-quote|capital|	. 11	? 15	none 7
follow|speaker-then-quote|coordinator|	. -10	none -7
follow|speaker-then-quote|determiner|	none 22
follow|speaker-then-quote|end|	! -11	. 15	? 6	none -23
follow|speaker-then-quote|preposition|	none -15
follow|speaker-then-quote|pronoun|	. -21
follow|speaker-then-quote|quote|	? 17
follow|speaker-then-quote|stop|	none 6
follow|speaker-then-quote|that|	none 12
follow|speaker-then-quote|verb-judging|	none 6
follow|speaker-then-quote|verb-saying|	none 10
follow|speaker-then-quote|word|	none -10
follow|topic-after|capital|	. -15
follow|topic-after|determiner|	. -9
follow|topic-after|preposition|	. -9
follow|topic-after|stop|	none -12
follow|topic|,auxiliary|	? -8	none -16
follow|topic|,coordinator|	none 13
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -17
follow|topic|,pronoun|	? -18	none -19
follow|topic|,subordinator|	none -13
follow|topic|,verb-judging|	none -10
follow|topic|,verb-saying|	! -11	? -30	none -7
follow|topic|,verb-thinking|	none -27
follow|topic|,word|	? -30	none -6
follow|topic|adverb|	none -8
follow|topic|capital|	. -10	? 11
follow|topic|coordinator|	none 22
follow|topic|determiner|	? -7	none 15
follow|topic|end|	. -11	? -8	none -38
follow|topic|preposition|	. -15	? -12	none -26
follow|topic|pronoun|	. -34
follow|topic|quote|	. -21
follow|topic|stop|	? -15	none 14
follow|topic|verb-judging|	none -14
follow|topic|verb-saying|	none -8
follow|topic|word|	none -10
follow|topic|—|	none -32
follow|transcript|end|	. 14
follow|verb-then-speaker|,determiner|	none -10
follow|verb-then-speaker|,preposition|	none 8
follow|verb-then-speaker|,subordinator|	none -23
follow|verb-then-speaker|,verb-saying|	none -17
follow|verb-then-speaker|,word|	none -18
follow|verb-then-speaker|,|	none -19
follow|verb-then-speaker|coordinator|	none -28
follow|verb-then-speaker|determiner|	. -9
follow|verb-then-speaker|end|	. 14	none -34
follow|verb-then-speaker|preposition|	. -13	none -37
follow|verb-then-speaker|pronoun|	. -9
follow|verb-then-speaker|word|	none 15
force|according-to|according|	1 13	3 11	4-6 9	7-12 -10
force|actor-nearby|naked|	0 -25	1 18	13-25 -13	2 17	26+ -40
force|colon|naked|	26+ -17	7-12 16
force|colon|saying|	26+ -7
force|interview|naked|	26+ -10
force|named-before|naked|	26+ -43	3 -23
force|named-nearby|naked|	0 -14	1 -13	13-25 -19	2 14	26+ -17	3 10	4-6 13
force|paragraph-before|according|	26+ -17
force|paragraph-before|other|	26+ -28
force|paragraph-before|saying|	26+ -22
force|paragraph-before|thinking|	26+ -23
force|possessor|naked|	0 -12	1 -25	4-6 -12	7-12 -13
force|quote-then-speaker|judging|	-10 -11	-11 6	-12 20	-4 -18	-6 13	-9 -15	0 24	1 -9	13-25 -11	7-12 -25
force|quote-then-speaker|other|	-10 -15	-11 12	-13 -9	-14 -16	-15 -18	-16 -17	-17 -15	-3 -15	-4 -19	-8 -19	-9 23	13-25 -23	2 10	3 -21	4-6 -41	7-12 -14
force|quote-then-speaker|saying|	-10 -11	-11 -15	-12 7	-13 -8	-14 -15	-15 -10	-16 -16	-23 -9	-3 -21	-4 -13	-5 -7	-6 -9	-7 -15	-9 6	0 29	1 -16	13-25 -13	2 13	4-6 -6	7-12 -23
force|quote-then-speaker|thinking|	-3 -11	0 17	4-6 -12
force|quote-then-verb|judging|	1 19	7-12 -14
force|quote-then-verb|other|	0 -16	1 11
force|quote-then-verb|saying|	0 17	1 7	13-25 -8	2 17	7-12 -21
force|sentence-after|according|	1 -9	13-25 -12	7-12 -12
force|sentence-after|judging|	1 -14	13-25 -12	4-6 -23	7-12 -13
force|sentence-after|other|	1 -6	13-25 -17	2 -23	3 -28	7-12 -30
force|sentence-after|saying|	1 13	2 -12	3 -33	4-6 -9
force|sentence-after|thinking|	4-6 -14
force|sentence-before|according|	1 -12	13-25 8	2 -9	26+ -15	3 -22	4-6 -9	7-12 11
force|sentence-before|judging|	1 -6	13-25 -15	2 -15	26+ -7	3 -12	4-6 -7	7-12 -10
force|sentence-before|other|	1 -7	13-25 -8	2 -10	3 -20	4-6 -6	7-12 -10
force|sentence-before|saying|	1 23	13-25 -13	2 16	26+ -12	3 -13	4-6 -6	7-12 -10
force|sentence-before|thinking|	1 -13	13-25 -17	26+ -20	3 -14	4-6 -18	7-12 -25
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 17	1 15	13-25 -20	2 13	26+ -19	3 -15	7-12 -17
force|speaker-then-quote|other|	0 -35	1 -20	2 -7	26+ -18	3 8	4-6 -8
force|speaker-then-quote|saying|	0 11	1 8	13-25 -32	26+ -13	3 8	4-6 13
force|speaker-then-quote|thinking|	1 -7	13-25 -19	26+ -12	3 17	7-12 -10
force|topic-after|naked|	0 -8	1 -13	4-6 -14
force|topic|naked|	0 -30	13-25 -14	2 30	26+ -45	3 17	4-6 14	7-12 6
force|transcript|naked|	0 16
force|verb-then-speaker|judging|	0 -7	1 -14	13-25 -16	2 14	3 -19	4-6 -27	7-12 -26
force|verb-then-speaker|saying|	0 -15	1 10	13-25 -31	7-12 -8
form|according-to|other|	according 16
form|colon|past|	apposed 6	direct 13
form|paragraph-before|base|	apposed -15	apposition -16	direct -17	shared -19
form|paragraph-before|other|	according -17	apposed -16	apposition -7	direct -31	passive -12	relative -24	shared -9
form|paragraph-before|participle|	apposed -9	apposition -10	direct -10	shared -19
form|paragraph-before|past|	direct -36	inverted -31	passive -10	relative -20	shared -6
form|paragraph-before|present|	apposed -19	apposition -11	relative -11	shared -16
form|quote-then-speaker|base|	apposed -18	direct -14	shared -9
form|quote-then-speaker|other|	apposition -22	direct -6	passive -20
form|quote-then-speaker|participle|	apposition -13	direct -10
form|quote-then-speaker|past|	apposition 6	direct 17	passive -13	relative -6	shared -21
form|quote-then-speaker|present|	apposed -15	apposition -13	direct 12	passive 13	relative 6	shared 9
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 15
form|sentence-after|other|	according -11	apposition -12	direct -6	shared 8
form|sentence-after|past|	apposed -18	apposition -31	direct 9	inverted 10
form|sentence-after|present|	apposed -23	apposition -15	direct -7
form|sentence-before|base|	apposed -21	apposition -19	direct -13	relative -14
form|sentence-before|other|	according 8	apposed -19	direct -8	passive -27
form|sentence-before|participle|	apposed -12	apposition -25	direct -36
form|sentence-before|past|	apposed -15	apposition -9	inverted -7	passive -23	relative 10
form|sentence-before|present|	apposed -20	apposition -16	inverted -10	passive -14	relative -24
form|speaker-then-quote|base|	apposed -22	direct -8	shared -23
form|speaker-then-quote|other|	apposed -8	apposition -31	direct -15	relative 6	shared -9
form|speaker-then-quote|participle|	apposed -14	apposition -20	shared 6
form|speaker-then-quote|past|	apposition -23	direct 23	passive -10	shared -30
form|speaker-then-quote|present|	apposed 16	apposition -20	direct 11	passive -11	relative 18
gap|according-to|	 27	, 11	,; -7	,c 12	,c; -16	,q 11	,qs 14	,s -17	; -25	c -9	s 9	s, 15
gap|colon|	 -16
gap|paragraph-before|	 -43	, -23	,;c 6	,;s -12	,c -22	,c; -11	,cq -14	,cs -17	,csq -9	,q -14	,qc -24	,qs 17	,s -24	,sc -7	,sq -27	; -23	;, -30	;,c -10	;,s -13	;c -15	;c, -15	;s -13	c -9	c, -27	c,s -13	c; -6	cq -7	cq, -12	cs -12	cs, -19	q -14	q, -17	qs -15	s -18	s, -18	s,c -11	s,q -13	sc -11
gap|quote-then-speaker|	 25	,; 6	,c -12	,cs -18	,s -20	; -14	;, -20	c -29	cs -31	s -14
gap|quote-then-verb|	 14	, 19	,c -18	,q -9	,s -24	; -6	c -41
gap|sentence-after|	 10	, -26	,c -16	,s -20	; 8	;,s -13	c -14	q, -18	s -9	s, 16
gap|sentence-before|	 7	,; -59	,;q -17	,c -14	,cq -6	,cs -12	,q -25	,q; -15	,qc -16	,qc; -9	,qs -23	,qs; -13	,s 21	,s; -34	,sc -8	,sq -34	,sq; -21	,sqc -17	;, -33	;,q -19	;,s -19	;c -15	;q -38	;q, -15	;q,s -9	;qc -6	;s -21	c, -13	c,; 15	c,s -28	cq -27	cq, -6	cq,s -19	cs, -14	cs,; -14	csq, -22	q -40	q, -54	q,; -33	q,c -28	q,s -7	q,s; -13	q; -16	q;, -16	qc -11	qc, -17	qcs 8	qs,; -12	qsc 10	s -11	s, -8	s,; -41	s,c -10	s,c; -17	s; -12	sc -21	sc, 10	scq -16	sq -9	sq,; -11	sq; -28	sqc -18	sqc, -17
gap|speaker-then-quote|	 16	,; -21	,c -12	,c; -12	,cs -15	,q 11	,qc -15	,s; 8	; -6	;, -22	;s -13	c, 14	c,s -8	c; 13	q, -12	q,c -18	q,s -17	qc -13	qcs -8	s 14	s,; -20	s; -10	sq 12	sq, -19	sqc -7
gap|verb-then-speaker|	 -31	, 28	,c; -21	,cs -19	,s 7	;, -17	c -36	cs -20	q, -8	q; -17	qc -14	s -11	s; -16
head|	0 -11	1 -17	11 -9	14 -14	15 -9	18 6	20 -15	2011 -9	2019 -11	2024 -9	2025 -19	2027 -10	2028 -9	22 -6	23 -9	27-jährige 13	28 -10	29 -10	3 -15	300 -11	31 -8	33 9	34 -17	38 9	38-year-old 13	4 7	400 -15	48 -7	5 -20	57 -11	58 -15	6 -13	61 -9	62 -8	64 -18	67 -13	7 6	71 6	74 -10	77 -12	79 -17	80 -11	84 -9	88 -12	92 7	aboard -7	abogada -18	abogado -15	abuela -15	académie 8	accord -15	accordo -14	actie -12	acto -11	actor 10	acuerdo -18	acusación -12	acusação -15	acórdão -18	administrador 6	administration -9	administração 12	adversaire -15	adversário 18	advocaat -18	advérbio -11	af -19	affaire -13	affaires 10	affluenza -12	agence 8	agency -13	agente -11	agentes 14	agriculture 9	agua -15	airport -7	alarme -11	alcaldes -10	alert -14	allenatore -14	alunos -16	ambassador 11	americani -11	americano -8	amministrazione 6	analistas -17	analisti -13	analyst 12	analystes -25	analysts -9	ander -14	animal -16	animale -14	animali -11	anni -6	annonce -9	annuncio -14	anonimato -17	anonymity -12	ans -13	antiga -13	antigo -14	anyone -14	araras -11	arbitrage -14	arbitragem -13	arbitraje -8	arbitro -18	argent -14	artigo -15	artistes -9	artículo 12	assessora -18	assessore -18	assessoria 6	assistant 8	assunto -15	asunto -7	ataque -12	atleta -11	attaccante -8	attorney 13	audio -12	audit 13	audition -16	aurillac -9	autarca 19	author -14	autora 8	autrice 9	avenida -13	avis -12	avocat -25	avocate -32	avoir -20	ayuntamiento -11	azzurro -15	ação -10	años -8	bailarina -10	bajo 7	baker 12	ballots -13	banco 9	banker 9	banque 9	banques -6	barcos -9	barista 9	base -15	battuta -14	beau -13	behanger -10	belastingbetaler -13	berichten -12	best -15	beter -15	bewindsman 15	bilhete -15	billion -7	blijven -8	bloc 6	blog -8	board 7	boats -10	bond 10	book -14	boss 11	both -13	bowlers -10	braccia -12	brand -12	briefje -14	brother -21	buren -17	bus -14	buurt -13	buurvrouw 8	buyer -15	c' -16	cabildo -18	café -13	call -10	calm -8	calma -12	cambio -20	came -9	campaign -19	capitaine -13	capital -8	capitán -13	capo -14	cargo -12	carte -10	cartera -10	casa -18	case -21	cases -9	caso -19	catalana 17	catedrático 13	causa -13	cause 7	celui-ci 24	cent -13	cento -15	centre -11	centro 13	cerimônia -11	chair -9	chancelier -16	change -10	chercheur 7	chercheuse 16	chi -11	chief -13	chiffre -17	children -18	choix -14	cinco -12	cinta -11	civile -17	client -15	clienti 10	clients -19	cloche -16	club -13	coach -13	coalitiepartijen -7	coletivo -12	collaboratore -14	collega 9	college -8	collegio 17	come -10	comentar -8	comissão -15	comité -21	commerçants -16	commissaire -9	communauté -13	communiqué -6	compagnie 15	compañía -16	complainant 12	comporta -17	compte -9	comune -15	conclusão -6	concorrente -12	conductor 19	conduttrice 11	conseil -14	conseiller 17	consejo -9	considera -12	constat -13	consultant 15	consultora -16	contas -12	contract -15	contraire -13	contrataron -14	contrato -18	contrário -10	coopérative 12	corner -14	correctionele -8	corregge -9	corte -14	costiera -14	council -11	countries -10	country -7	county -7	courriels -15	course -23	court -19	crew -16	crews -15	critics -11	critique -20	cronisti -14	crítica -13	cuatro -14	cuerpo 8	culpa -17	côté -18	c’ -25	d -24	dato -13	daughter 11	davanti -7	deal -11	debat -11	decision -20	decisión -14	decisão -16	declined -12	defence -15	defender 17	defensa -16	defesa -19	delantero -12	delay -12	dele 7	delegada 15	delegação -11	deles 7	dem 12	dernier 16	dernière -12	derrota -12	desculpas -9	despacho 6	deuxième -7	dialogue -12	dictamen -8	dies -14	diferente -17	difesa 15	difference -9	different -6	diplomacia -13	diplomat 8	diplomate -14	directeur -23	direction 8	directivo 17	directora 7	directores -16	diretora 7	direttore -14	dirigeante 10	dirigente 19	discorda -8	distribuidora -6	dit -14	ditta -10	diz -13	dizer -18	diálogo -13	doce -11	docente 8	dockers -15	document 13	dog -9	donna 7	dossier -26	drivers -11	droite -18	drug -9	décision -23	défense -19	départ -8	développement -12	día -9	dívida -11	earlier -12	eau -17	ela 39	ele 31	ella 21	ellas -12	elles -18	email -22	embassy 11	emigrante 7	employees -11	empresa 22	energy -17	enfermagem 9	engenheira -6	enquête -15	enseignants -11	entidad -13	entidade 12	entraîneur -25	entreprise 21	entusiasmo -16	então -14	envoy -15	episodio -15	er 32	erleichtert -11	ermöglichen -10	error -13	es -71	escola -22	escrito -13	española 11	essais -10	estatal -6	estreia -10	estudante -11	estudiante 12	estudiantes -12	estudio -13	estudo -8	etwas -15	euro -12	euros -23	everyone -14	evidence -11	ex -16	ex-marido -14	examens -18	excongresista -14	executiva 10	executive 15	explicações -15	expression -17	expressão -19	expérience -9	falar -10	fallo -17	family 7	família -10	famílias -12	fans -15	farmacista -18	farmer 9	farmers -15	father 11	fatto -13	federation -10	felt -15	ferrovia -11	festa -8	filha -20	filière -7	fille -16	film -23	fils 8	final -13	finale -16	financement -9	firm -12	floor -9	fois -14	fondatrice -14	fondi -12	fonte 8	former 8	formule -18	forward 6	france -18	franchise -12	français 6	frase -32	friday -10	fuego -8	funcionaria 14	funcionario 20	funcionários -12	fév -12	gallo -8	gauche -27	gemeente -13	general 11	genro 11	geometra -19	gerente -17	gesagt 8	gestione -6	gesto -12	getuige -17	gewesen -13	gip 8	girl 10	giudice -22	giudizio -9	goats -11	gol -17	goudzoekers -11	gouverneur -18	governante 14	grande -11	grandmother 18	gravação -10	graça -15	group -6	groupe -9	grupo -23	gruppo -11	grávidas -12	guard 19	guidance -12	guineense 14	général 8	haar 10	habitants -14	hallazgo -22	hand -9	haute 9	he 17	head -6	health -12	heard -12	hearing -9	het -70	heure -10	hij 24	his -15	histoire -11	historia -12	hold -17	hombros -10	hommages -12	homme -7	homologue -19	homóloga -13	hora -13	hospital -12	hosteleros -14	house -13	husband 8	héros -16	i -44	idea -11	ideia -11	identificada -13	idée -9	iedereen -10	il 13	ils -21	imprese -11	imputato 6	indagato -16	independente 6	industriels -14	inflation -18	iniciativa -9	inquirenti -12	inquiry -8	inquérito -13	instituição 6	institute -9	instituto -20	interessato 12	interesse -10	interest -7	inversión -9	investigadora 16	investigação -12	investment -17	involved -7	irmão -8	istituto 6	it -76	italiana -7	italiano -10	its -10	jaar -14	jeune -7	joke -11	joueur -10	judge -9	juge -21	juges -16	julho -11	junior 9	justices -16	juíza 10	júri 11	keer -12	kerdoncuff 15	kinderen -14	king -12	komen -12	kustwacht -15	kämpferisch -8	lange -12	latter 6	lawmaker 8	lawyer -13	leader -21	leeds -19	left -11	legale 13	lei 22	lendemain -16	lesen -11	less -13	letra -21	letter 17	lettera -19	leur -10	ley -11	librarian 11	libéraux -15	licenças -12	line -18	list -11	llamada -16	local -12	locataires 7	loi -15	longer -9	looked -11	lui 21	líder -18	maakte -12	machine -10	machines -12	madre -20	maestro 13	magistrada 20	magistrado -11	magistrato 13	mail 6	maire -13	mairie -20	mais -15	maison -15	majorité -12	maker -10	man -29	manager 14	mannen -11	manutention 7	marchés -11	mari -19	marido 10	marino 16	match -10	mayor 10	meeting -10	meilleure -11	melhor -15	member -11	men -12	mensagem -8	mensagens -9	mercado -19	mesmo -9	message -11	mesure -7	meta -13	metteuse -12	milhões -13	million -14	minister 8	ministero 9	ministers -19	ministra 11	ministre 11	ministry 17	minutes -20	mission 7	model -9	modulo -14	modérateur -12	monday -9	monde -8	mondiale 8	money -20	moradores -11	more -18	mort -7	mot -12	motion -12	mozione -9	mudança -9	muestras -10	mujer -18	multa -10	municipal 9	museum 14	musician 14	musicista 14	mãe 13	médailles -10	nacional -9	name -12	named -13	nation -11	national -16	nationale -13	negotiations -14	negotiator -16	negócio -11	niemand -9	niets -14	nobody -16	nodig -13	nom -19	norma -26	north -10	nota -15	noticia -17	notícia -13	nous -26	nouveau -15	nouvelle -15	nove -11	novelist 11	novo -11	novos -9	nueva -10	number -15	numero -11	numéro -17	nuova -7	número -12	números -18	obra -11	occasion -11	oferta -11	office 10	officer 13	official 14	officials -10	oficialismo -12	oficio -12	on -73	one -17	opera -12	operator 7	operazione -11	operação -15	opinion -13	oposição -19	oppositie 7	opposizione -14	opposizioni -15	opération -11	ora -12	order -12	ordonnance -12	organisation -17	organismo 7	osserva -9	ouders -12	outras -13	ouverte -12	owner -15	padre -8	palabra -12	palabras -14	palavra -14	palco -11	panel -12	paper -9	paquets -12	parents -15	parking -14	parola -14	parole -11	parquet 10	part -14	parte -29	partido -14	parties -16	partners -9	party -21	passada -12	pastor -12	patients -7	patiënte -8	patronale 11	payment -7	pena -14	people -25	percent -8	percentual -11	pergunta -6	perito 12	perizia -14	pers -14	person -14	persone -9	personne -12	personnel -16	personnes -7	pescador -12	pesos -10	pesquisador 7	pessoas -18	peça -12	phone -18	phrase -14	piano -15	pilot -10	piste -14	place -12	plainte -13	plaisantin 7	plan -13	plaza -8	plumber -10	plus -9	pole -13	policier 11	politica -11	politician 10	politie -12	político 9	ponte -14	porta-voz -11	portavoce 13	portavoz -16	porte-parole -6	porto -18	português -14	posição -11	precisa -10	prefeitura -14	prejuízo -16	premier -34	première 6	prensa -19	preparador -17	presentador -11	presidencia -6	president -7	presidenta -16	preço-teto -10	price -8	priest 8	primeira -22	primi -13	primo 7	principal -20	problema -25	problème -10	process -11	processo -11	procura -14	produzione -15	professeurs -16	professora 9	program -11	programme -15	projet -18	proposition -7	proprietário -14	prosecuting -12	prosecutor 8	prosecutors -11	protest -10	prova -10	provvedimento -10	proyecto -13	prudenza -9	préfecture -19	président -20	présidente -6	prévenu -14	public -16	punto -15	páginas -15	père -24	pénaliste 18	pênalti -11	qualcuno -12	quale -23	question -14	questione -11	quis -16	radio -18	ragazzi -16	rapport 11	ravennate -14	reaction -13	reação -14	recalled -8	recebido -13	recette -14	rechter -15	record -11	recteurs -11	redes -9	region -9	regista 13	relation -11	relatório -13	relazione -6	remark -15	rensters -16	replied -6	reporters -21	représentant -15	repórter -6	research -12	reserva -14	resolución -12	responsabile -8	resposta -14	respuesta -17	result -17	resultados -18	retailer -17	rete -12	retraité -7	retraitée -12	ricorso -12	rien -16	rientro -19	riferito -10	riojano -12	rire -12	risas -17	rit -10	rival -6	rivale -15	riverains -20	roman -14	rule -15	ruling 8	réponse -17	réu 7	sacerdote -8	safe -13	said -21	sala -18	sale -11	same -14	samedi -12	santé -8	says -8	saída -16	school -8	second 6	seconde 9	secours -14	secretario -22	secretary -13	secrétaire 14	secteur -22	sector -18	seen 8	segunda -12	semanas -7	senate -9	sentencia 12	sentirse -12	ser -13	service -14	sesión -17	sessão -8	settimana -13	setting -11	seu -16	shares -14	sharp -9	she 7	sheets -8	sheriff 13	ship -18	shot -8	side -21	sides -14	sie 14	siempre -8	signora 7	silence -10	silencio -7	silêncio -14	sim -12	sindacalista 6	sindacati 7	sindaco 8	sindicato 7	sindicatos -12	singer 6	sinistra -15	site -10	situation -15	skipper 9	slachtoffers -9	so -19	sobre -9	socialista -7	société -10	software -12	som -11	someone -12	source -6	sources -16	spits -9	spokesperson 14	spokeswoman 12	staff 7	stand -7	star -12	start-up -21	state -20	station -14	steiermark -10	stessa -9	stopped -14	street -7	striker 10	student 7	students -16	study -16	sua -24	suo -8	superintendente -12	supervisor 9	supporters -19	suspensão -7	syndicaliste 10	syndicat 14	sécurité -13	sénateurs -18	talks -14	taller -12	tante -18	tapis -11	target -12	tax -11	te -22	tecnico 16	teenager 9	tekst -7	telephone -10	teléfono -9	tempi -8	ter -19	terá -12	test -12	testa -12	tester 6	testo -27	text -17	texte -21	texto -13	that -38	their -13	they -21	third -11	this -14	those -6	time -15	times 6	todo -8	todos -17	told -15	tongien 8	tono -21	tout -19	trabajo -12	trabalhadores -18	trabalho -15	tracé -10	trainer 17	transcript -11	travi -8	treasurer 11	treinador 12	tres -11	trial -14	tribuna -9	tribunal -14	trust -7	turista -7	tutela -14	tutti -11	títulos -7	ufficio 6	uitspraak -13	ultimo -11	undici -8	union -9	unit 10	units -9	universiteit -13	university -18	uno 7	uomo 6	usted -19	vader -22	vainqueur 16	vakbonden -12	veces -12	venda -12	vendeur -12	vendor 10	verdict -13	vero -14	vertritt -12	veteran 15	vez -12	vezes -13	vi -14	vice-premier -12	vicepresidenta -10	victim -17	victime -12	video 9	vidéo -9	view 6	village -18	ville 8	vincitore 16	visitantes -10	vittima -8	voce -22	voisine 11	voix -15	volte -15	vote -13	voto -18	vous -18	voz 7	vrouw 12	vía -11	vídeo -12	wat -14	water -10	we -19	wethouder 13	widow 23	wife -17	winnaar 15	winst -13	woman 11	women -12	woordvoerder 18	worden -17	work -12	worker 9	wrote -12	years -12	you -10	zaak -13	zaal -15	ze 19	zij 35	zo -14	zufolge -15	zurück -17	áudio -11	échange -12	édile 11	éditrice -19	élu -17	élue -8	élèves -11	époque -16	équipe -7	étude -21	étudiante 9	été -17	órgão -12	último 10	único -11
intro-force|according-to|,|according|	13-25 15	7-12 6
intro-force|according-to|:|according|	4-6 -18	7-12 -7
intro-force|according-to|auxiliary|according|	1 13	2 19	4-6 6
intro-force|according-to|preposition|according|	3 9	7-12 16
intro-force|according-to|start|according|	4-6 -15	7-12 -14
intro-force|according-to|stop|according|	1 6	4-6 -18	7-12 -19
intro-force|according-to|verb-saying|according|	3 12
intro-force|according-to|word|according|	0 -10	13-25 -10	3 12	4-6 17
intro-force|actor-nearby|)|naked|	4-6 15
intro-force|actor-nearby|,|naked|	1 16	13-25 -35	2 -23	26+ -45	3 -11	7-12 -28
intro-force|actor-nearby|-|naked|	2 -20	26+ -25	7-12 18
intro-force|actor-nearby|:|naked|	0 -22	13-25 -6	26+ -43	3 -21	4-6 11
intro-force|actor-nearby|;|naked|	2 7	26+ -16
intro-force|actor-nearby|adverb|naked|	13-25 -26	26+ -45	4-6 7	7-12 -9
intro-force|actor-nearby|auxiliary|naked|	1 -17	2 -16	26+ -27	3 -8	4-6 -6	7-12 -26
intro-force|actor-nearby|capital|naked|	0 -16	1 -14	13-25 -10	2 -12	26+ -14	7-12 -15
intro-force|actor-nearby|coordinator|naked|	13-25 -12	26+ -28	7-12 -10
intro-force|actor-nearby|determiner|naked|	1 -19	13-25 -14	2 18	26+ -34	4-6 -21	7-12 -6
intro-force|actor-nearby|preposition|naked|	1 -7	13-25 -25	2 11	26+ -61	3 9	7-12 -6
intro-force|actor-nearby|pronoun|naked|	13-25 -28	2 7	26+ -31	4-6 -7	7-12 -15
intro-force|actor-nearby|quote|naked|	4-6 -16
intro-force|actor-nearby|start|naked|	1 8	13-25 -8	2 25	26+ 18
intro-force|actor-nearby|stop|naked|	0 -12	1 17	2 6	26+ -58	3 -7	7-12 -10
intro-force|actor-nearby|subordinator|naked|	26+ -22	4-6 9	7-12 -9
intro-force|actor-nearby|that|naked|	1 -23	13-25 8	2 -9	26+ -6	3 12	4-6 -19	7-12 -8
intro-force|actor-nearby|verb-judging|naked|	1 7	13-25 -27	2 -7	26+ -32	3 -7	4-6 -7	7-12 -12
intro-force|actor-nearby|verb-saying|naked|	1 13	13-25 -22	26+ -24	3 -9	4-6 -28	7-12 -32
intro-force|actor-nearby|verb-thinking|naked|	13-25 11	26+ -19
intro-force|actor-nearby|word|naked|	1 -7	13-25 -10	2 -28	26+ -29	3 7
intro-force|actor-nearby|—|naked|	2 -13	26+ 11
intro-force|actor-nearby|’|naked|	13-25 -18	26+ -21	3 13	7-12 -15
intro-force|colon|:|naked|	7-12 16
intro-force|colon|start|naked|	26+ -17
intro-force|colon|start|saying|	26+ -7
intro-force|interview|:|naked|	26+ -19
intro-force|interview|start|naked|	26+ 41
intro-force|named-before|quote|naked|	4-6 -7
intro-force|named-before|start|naked|	26+ -44
intro-force|named-before|stop|naked|	26+ -10	3 -23
intro-force|named-nearby|)|naked|	4-6 13
intro-force|named-nearby|,|naked|	1 6	13-25 -16	2 14	3 -13	7-12 -8
intro-force|named-nearby|-|naked|	2 -20
intro-force|named-nearby|:|naked|	0 7	1 11	13-25 9	2 -7	3 11	7-12 -10
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	1 -16	2 13	3 8	7-12 7
intro-force|named-nearby|auxiliary|naked|	1 -20	13-25 12	2 -23	26+ -10	3 -10	4-6 -18
intro-force|named-nearby|capital|naked|	0 -11	13-25 -11	2 -11	3 -15	7-12 -6
intro-force|named-nearby|coordinator|naked|	1 -10	2 -12	7-12 -7
intro-force|named-nearby|determiner|naked|	0 -12	1 -11	2 -8	3 -6	4-6 15	7-12 -11
intro-force|named-nearby|possessive|naked|	4-6 -10
intro-force|named-nearby|preposition|naked|	0 -10	1 -11	3 15	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -43	13-25 -20	3 7
intro-force|named-nearby|start|naked|	0 21	1 -11	2 13	7-12 12
intro-force|named-nearby|stop|naked|	1 33	13-25 -16	2 29	7-12 -6
intro-force|named-nearby|subordinator|naked|	1 -23	2 -8	26+ -11	3 9	7-12 6
intro-force|named-nearby|that|naked|	1 -21	13-25 -11	3 6	4-6 25	7-12 9
intro-force|named-nearby|verb-judging|naked|	1 -7	13-25 -20	2 9	3 6	4-6 -9
intro-force|named-nearby|verb-saying|naked|	26+ -14	3 6	7-12 -12
intro-force|named-nearby|verb-thinking|naked|	13-25 -23	2 -11	3 -9	7-12 -15
intro-force|named-nearby|word|naked|	1 -21	13-25 -32	2 -9	26+ -21	3 7	4-6 20
intro-force|named-nearby|–|naked|	4-6 -16
intro-force|named-nearby|’|naked|	4-6 11	7-12 8
intro-force|paragraph-before|start|according|	26+ -17
intro-force|paragraph-before|start|other|	26+ -28
intro-force|paragraph-before|start|saying|	26+ -22
intro-force|paragraph-before|start|thinking|	26+ -23
intro-force|possessor|,|naked|	2 7	3 10	4-6 -9	7-12 -7
intro-force|possessor|:|naked|	2 6	4-6 -29	7-12 -9
intro-force|possessor|auxiliary|naked|	2 -20	4-6 -13	7-12 -26
intro-force|possessor|capital|naked|	7-12 -14
intro-force|possessor|determiner|naked|	0 -12	7-12 -14
intro-force|possessor|possessive|naked|	1 -16
intro-force|possessor|preposition|naked|	2 -20	4-6 7	7-12 -8
intro-force|possessor|pronoun|naked|	4-6 -7
intro-force|possessor|subordinator|naked|	7-12 -10
intro-force|possessor|that|naked|	7-12 8
intro-force|possessor|verb-judging|naked|	3 14
intro-force|possessor|verb-saying|naked|	7-12 -11
intro-force|possessor|verb-thinking|naked|	2 -15
intro-force|possessor|word|naked|	1 -12	3 -17	4-6 -9	7-12 -32
intro-force|possessor|’|naked|	1 -21
intro-force|quote-then-speaker|:|saying|	-10 -6	0 11
intro-force|quote-then-speaker|auxiliary|judging|	-4 -15
intro-force|quote-then-speaker|auxiliary|other|	-3 -11	-4 -10	-6 -20	-8 -12	2 9	4-6 -17	7-12 -19
intro-force|quote-then-speaker|auxiliary|saying|	-3 -9	0 -9	1 6	4-6 6	7-12 -16
intro-force|quote-then-speaker|capital|saying|	0 9
intro-force|quote-then-speaker|determiner|other|	1 -15	4-6 -10
intro-force|quote-then-speaker|determiner|saying|	-5 -8	-7 6	1 -12
intro-force|quote-then-speaker|preposition|other|	-9 18	1 6	4-6 -13
intro-force|quote-then-speaker|preposition|saying|	-4 -10	-7 6	-8 11	1 -15	2 -13
intro-force|quote-then-speaker|quote|saying|	0 15
intro-force|quote-then-speaker|start|judging|	0 18	1 14	3 -14	4-6 8	7-12 -19
intro-force|quote-then-speaker|start|other|	0 22	1 -12	13-25 -11	3 -17	4-6 -19	7-12 -15
intro-force|quote-then-speaker|start|saying|	0 21	1 -8	13-25 -12	2 -7	7-12 -28
intro-force|quote-then-speaker|start|thinking|	0 15	1 16	4-6 -20
intro-force|quote-then-speaker|stop|judging|	0 15	3 -13	4-6 -13	7-12 -16
intro-force|quote-then-speaker|stop|other|	13-25 -14	2 12	3 6	4-6 -21
intro-force|quote-then-speaker|stop|saying|	0 23	1 -8	13-25 -8	2 21	3 -11	4-6 -21	7-12 -17
intro-force|quote-then-speaker|stop|thinking|	2 12	7-12 -13
intro-force|quote-then-speaker|verb-saying|saying|	-5 11	1 -13
intro-force|quote-then-speaker|word|judging|	-4 -13
intro-force|quote-then-speaker|word|other|	-14 -12	-3 -8	-4 -16	-9 15	0 -12	1 -22	2 -21	4-6 -15	7-12 -15
intro-force|quote-then-speaker|word|saying|	-10 -7	-12 12	-3 -9	-5 -11	-7 -16	-9 13	1 -16	2 -10	3 -12	4-6 9
intro-force|quote-then-verb|,|saying|	1 16
intro-force|quote-then-verb|:|saying|	0 7	1 36
intro-force|quote-then-verb|auxiliary|saying|	1 8	2 18
intro-force|quote-then-verb|capital|saying|	1 14
intro-force|quote-then-verb|determiner|saying|	1 13
intro-force|quote-then-verb|preposition|saying|	1 -24
intro-force|quote-then-verb|start|other|	1 9
intro-force|quote-then-verb|start|saying|	0 8	1 -10	13-25 -8	4-6 -14	7-12 -25
intro-force|quote-then-verb|stop|judging|	1 27
intro-force|quote-then-verb|stop|other|	1 18
intro-force|quote-then-verb|stop|saying|	0 16	1 8	2 11	4-6 -14	7-12 -22
intro-force|quote-then-verb|subordinator|saying|	1 -13
intro-force|quote-then-verb|verb-judging|saying|	1 -12
intro-force|quote-then-verb|word|judging|	1 -15
intro-force|quote-then-verb|word|other|	1 -12
intro-force|quote-then-verb|word|saying|	2 8
intro-force|sentence-after|,|other|	0 -20	1 -13	4-6 -16	7-12 -9
intro-force|sentence-after|,|saying|	0 -14
intro-force|sentence-after|:|other|	0 8	1 -15	2 -11	3 -18	4-6 -17	7-12 -13
intro-force|sentence-after|:|saying|	0 -22	2 -9	3 -11	4-6 -22	7-12 -10
intro-force|sentence-after|auxiliary|judging|	0 7	4-6 -13
intro-force|sentence-after|auxiliary|other|	0 -6
intro-force|sentence-after|auxiliary|saying|	0 -33
intro-force|sentence-after|start|other|	1 -7
intro-force|sentence-after|start|saying|	0 27	1 15
intro-force|sentence-after|stop|judging|	0 -17
intro-force|sentence-after|stop|other|	0 -42	1 -23	2 -15	3 -18	4-6 7	7-12 -20
intro-force|sentence-after|stop|saying|	2 -12	3 -23	4-6 -8	7-12 -13
intro-force|sentence-after|verb-judging|other|	0 -18
intro-force|sentence-after|word|other|	0 8	3 -16	4-6 -14
intro-force|sentence-after|word|saying|	0 12	3 -13
intro-force|sentence-before|,|according|	13-25 -14
intro-force|sentence-before|,|judging|	13-25 -16	7-12 -12
intro-force|sentence-before|,|other|	13-25 -13	26+ -27	4-6 -17	7-12 -39
intro-force|sentence-before|,|saying|	4-6 -7	7-12 -33
intro-force|sentence-before|,|thinking|	13-25 -21	7-12 -14
intro-force|sentence-before|:|according|	13-25 -18	26+ -29	7-12 -26
intro-force|sentence-before|:|judging|	13-25 -25	7-12 -12
intro-force|sentence-before|:|other|	13-25 -19	26+ -32	4-6 -16	7-12 6
intro-force|sentence-before|:|saying|	13-25 -45	26+ -23	3 7	7-12 -12
intro-force|sentence-before|:|thinking|	13-25 -24	7-12 -14
intro-force|sentence-before|adverb|other|	7-12 -17
intro-force|sentence-before|adverb|saying|	13-25 -26	7-12 -15
intro-force|sentence-before|auxiliary|according|	13-25 -18	26+ -22
intro-force|sentence-before|auxiliary|judging|	26+ -13	7-12 -17
intro-force|sentence-before|auxiliary|other|	13-25 -14	7-12 -28
intro-force|sentence-before|auxiliary|saying|	13-25 -10	26+ -27	7-12 6
intro-force|sentence-before|auxiliary|thinking|	13-25 -17
intro-force|sentence-before|capital|judging|	13-25 -8
intro-force|sentence-before|capital|other|	13-25 -10	7-12 -8
intro-force|sentence-before|capital|saying|	13-25 -27	26+ -13	4-6 -15	7-12 -6
intro-force|sentence-before|coordinator|other|	13-25 -23
intro-force|sentence-before|coordinator|saying|	13-25 -18
intro-force|sentence-before|determiner|judging|	7-12 -13
intro-force|sentence-before|determiner|other|	13-25 -18	26+ 7	7-12 -19
intro-force|sentence-before|determiner|saying|	13-25 -18	4-6 -13	7-12 -40
intro-force|sentence-before|preposition|according|	13-25 -25	26+ -11
intro-force|sentence-before|preposition|judging|	26+ -16	7-12 -16
intro-force|sentence-before|preposition|other|	26+ -39	4-6 -18	7-12 -19
intro-force|sentence-before|preposition|saying|	26+ -22	4-6 -17	7-12 -28
intro-force|sentence-before|preposition|thinking|	13-25 -12
intro-force|sentence-before|pronoun|judging|	13-25 -17	7-12 -7
intro-force|sentence-before|pronoun|other|	13-25 -38	4-6 -10	7-12 -20
intro-force|sentence-before|pronoun|saying|	13-25 -28	26+ -21	4-6 -18
intro-force|sentence-before|pronoun|thinking|	13-25 -15
intro-force|sentence-before|stop|according|	1 -12	13-25 16	2 -9	3 -22	4-6 -13	7-12 9
intro-force|sentence-before|stop|judging|	1 -6	13-25 -31	2 -15	3 -12	7-12 -23
intro-force|sentence-before|stop|other|	1 -7	13-25 -13	2 -10	3 -20	7-12 -13
intro-force|sentence-before|stop|saying|	1 23	2 15	26+ -20	3 -15	4-6 -7	7-12 6
intro-force|sentence-before|stop|thinking|	1 -13	13-25 -7	3 -14	4-6 -17	7-12 -27
intro-force|sentence-before|subordinator|judging|	13-25 -15
intro-force|sentence-before|subordinator|other|	26+ -25	7-12 -19
intro-force|sentence-before|subordinator|saying|	13-25 -17	7-12 7
intro-force|sentence-before|that|according|	13-25 -13
intro-force|sentence-before|that|judging|	13-25 -15
intro-force|sentence-before|that|other|	13-25 -13	7-12 -23
intro-force|sentence-before|that|saying|	13-25 -21	26+ -16	7-12 -20
intro-force|sentence-before|verb-judging|other|	13-25 -27	4-6 -16	7-12 -20
intro-force|sentence-before|verb-judging|saying|	4-6 -16	7-12 -18
intro-force|sentence-before|verb-judging|thinking|	13-25 6
intro-force|sentence-before|verb-saying|according|	13-25 -16
intro-force|sentence-before|verb-saying|judging|	7-12 -10
intro-force|sentence-before|verb-saying|other|	26+ -19	7-12 -21
intro-force|sentence-before|verb-saying|saying|	13-25 -43	26+ -14	4-6 -17	7-12 -24
intro-force|sentence-before|verb-thinking|judging|	13-25 9
intro-force|sentence-before|verb-thinking|other|	13-25 -6	26+ -15
intro-force|sentence-before|word|according|	13-25 -44	26+ -14	7-12 -17
intro-force|sentence-before|word|judging|	13-25 -33	26+ -20	7-12 8
intro-force|sentence-before|word|other|	13-25 -18	26+ -7	4-6 -21	7-12 -18
intro-force|sentence-before|word|saying|	26+ -6	7-12 -24
intro-force|sentence-before|word|thinking|	13-25 -28	7-12 -14
intro-force|signature|,|naked|	1 -19
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|,|judging|	4-6 21	7-12 10
intro-force|speaker-then-quote|,|other|	13-25 -13	2 -13	4-6 -35	7-12 -8
intro-force|speaker-then-quote|,|saying|	1 17	13-25 -12	2 -7	3 -15	4-6 9
intro-force|speaker-then-quote|,|thinking|	7-12 10
intro-force|speaker-then-quote|:|judging|	13-25 -10	2 -9	3 -9	4-6 -7	7-12 7
intro-force|speaker-then-quote|:|other|	13-25 -10	2 -6	3 18	7-12 -16
intro-force|speaker-then-quote|:|saying|	1 10	13-25 -6	3 6	4-6 -8
intro-force|speaker-then-quote|:|thinking|	2 9	3 20	4-6 6	7-12 -17
intro-force|speaker-then-quote|adverb|judging|	2 13
intro-force|speaker-then-quote|adverb|other|	1 -16	4-6 -10	7-12 7
intro-force|speaker-then-quote|adverb|saying|	2 13	4-6 -15	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -10	4-6 6	7-12 -9
intro-force|speaker-then-quote|auxiliary|other|	0 -30	1 -29	2 -11	3 -13
intro-force|speaker-then-quote|auxiliary|saying|	1 -7	2 -11	3 -7	4-6 18	7-12 12
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 7	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -9	2 17	4-6 -7
intro-force|speaker-then-quote|capital|other|	2 -15	3 -12	7-12 -15
intro-force|speaker-then-quote|capital|saying|	1 14	3 9	7-12 9
intro-force|speaker-then-quote|coordinator|other|	3 -6	4-6 -22
intro-force|speaker-then-quote|coordinator|saying|	7-12 8
intro-force|speaker-then-quote|determiner|judging|	3 7	4-6 12
intro-force|speaker-then-quote|determiner|other|	2 6	3 7	4-6 -15	7-12 -27
intro-force|speaker-then-quote|determiner|saying|	1 -7	3 17
intro-force|speaker-then-quote|preposition|judging|	1 8	13-25 -18	3 -12	4-6 10
intro-force|speaker-then-quote|preposition|other|	13-25 -14	3 8
intro-force|speaker-then-quote|preposition|saying|	13-25 -13	3 10	4-6 6	7-12 -22
intro-force|speaker-then-quote|pronoun|judging|	1 17
intro-force|speaker-then-quote|pronoun|other|	1 -13	13-25 -16	2 -12	4-6 -10	7-12 -11
intro-force|speaker-then-quote|pronoun|saying|	1 -6	13-25 -13	2 8
intro-force|speaker-then-quote|subordinator|judging|	2 11	7-12 -13
intro-force|speaker-then-quote|subordinator|other|	13-25 -17	7-12 18
intro-force|speaker-then-quote|subordinator|saying|	13-25 -13	7-12 16
intro-force|speaker-then-quote|that|judging|	1 18	7-12 -15
intro-force|speaker-then-quote|that|other|	13-25 -16	3 -12	7-12 -9
intro-force|speaker-then-quote|that|saying|	13-25 -16	2 6	4-6 15
intro-force|speaker-then-quote|that|thinking|	1 -10
intro-force|speaker-then-quote|verb-judging|judging|	0 17	2 7
intro-force|speaker-then-quote|verb-judging|other|	1 6	13-25 -15	3 10	4-6 -14	7-12 -11
intro-force|speaker-then-quote|verb-judging|saying|	4-6 9
intro-force|speaker-then-quote|verb-saying|judging|	2 8
intro-force|speaker-then-quote|verb-saying|other|	1 -8	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 11	13-25 -17	7-12 -6
intro-force|speaker-then-quote|verb-thinking|judging|	2 7
intro-force|speaker-then-quote|verb-thinking|saying|	2 12	4-6 -13
intro-force|speaker-then-quote|word|judging|	3 9	7-12 -17
intro-force|speaker-then-quote|word|other|	0 -37	1 -9	2 -8	3 -26	7-12 -6
intro-force|speaker-then-quote|word|saying|	1 6	13-25 -12	2 13	26+ -10	3 10	4-6 8	7-12 -6
intro-force|speaker-then-quote|word|thinking|	13-25 -12	2 -12	4-6 -17
intro-force|speaker-then-quote|’|judging|	2 18
intro-force|speaker-then-quote|’|saying|	2 -6
intro-force|topic-after|start|naked|	0 -7
intro-force|topic-after|stop|naked|	0 -7	1 -15	4-6 -14
intro-force|topic|,|naked|	13-25 -12	26+ -20	4-6 -18	7-12 -25
intro-force|topic|:|naked|	1 14	13-25 -19	2 27	26+ -45	4-6 16	7-12 -9
intro-force|topic|adverb|naked|	13-25 -33	2 -10	26+ -31	4-6 -12	7-12 11
intro-force|topic|auxiliary|naked|	1 -50	2 -19	26+ -35	7-12 17
intro-force|topic|capital|naked|	0 -11	26+ -43	3 9	4-6 6
intro-force|topic|coordinator|naked|	13-25 -6	26+ -19	7-12 15
intro-force|topic|determiner|naked|	26+ -53	4-6 8
intro-force|topic|preposition|naked|	13-25 -16	2 15	26+ -36	3 13	4-6 11
intro-force|topic|pronoun|naked|	13-25 -19	2 -11	26+ -19	3 -13	7-12 -14
intro-force|topic|quote|naked|	13-25 7	26+ -16
intro-force|topic|stop|naked|	1 -22	13-25 -10	2 14	26+ -28	3 -15	4-6 -8	7-12 -12
intro-force|topic|subordinator|naked|	13-25 -10	26+ -18	4-6 10	7-12 10
intro-force|topic|that|naked|	13-25 6	2 -15	26+ -41	3 15	7-12 9
intro-force|topic|verb-judging|naked|	1 7	13-25 -30	2 25	26+ -36	4-6 13	7-12 8
intro-force|topic|verb-saying|naked|	1 13	13-25 -39	2 12	3 15	4-6 -12
intro-force|topic|verb-thinking|naked|	13-25 -18	26+ -20
intro-force|topic|word|naked|	0 -26	26+ -31	3 29	4-6 10	7-12 14
intro-force|topic|–|naked|	26+ -17
intro-force|topic|—|naked|	26+ -16
intro-force|topic|’|naked|	26+ -23	4-6 12
intro-force|transcript|start|naked|	0 16
intro-force|verb-then-speaker|,|judging|	1 8
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -9	3 -17	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -24	13-25 -14	2 15	4-6 -11	7-12 -15
intro-force|verb-then-speaker|:|saying|	2 -13	4-6 11	7-12 -23
intro-force|verb-then-speaker|adverb|judging|	1 -14	2 6
intro-force|verb-then-speaker|auxiliary|saying|	1 -26	13-25 -20	3 -11	4-6 -24
intro-force|verb-then-speaker|capital|judging|	0 -26
intro-force|verb-then-speaker|capital|saying|	0 -22	2 -14	4-6 17
intro-force|verb-then-speaker|coordinator|saying|	4-6 -15
intro-force|verb-then-speaker|determiner|judging|	3 -13
intro-force|verb-then-speaker|determiner|saying|	2 -26	4-6 8	7-12 -18
intro-force|verb-then-speaker|preposition|judging|	1 -37
intro-force|verb-then-speaker|preposition|saying|	1 -35	13-25 -12	4-6 -22	7-12 -7
intro-force|verb-then-speaker|pronoun|judging|	0 -29
intro-force|verb-then-speaker|subordinator|judging|	1 -26
intro-force|verb-then-speaker|that|saying|	0 -19	1 -19	3 -13	4-6 7	7-12 -14
intro-force|verb-then-speaker|verb-judging|saying|	3 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -9
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -13	7-12 -16
intro-force|verb-then-speaker|word|judging|	0 -29	1 -14	4-6 -17	7-12 -11
intro-force|verb-then-speaker|word|saying|	0 -56	1 -17	13-25 -10	4-6 -16
intro|according-to|	, 12	: -16	; 6	auxiliary 11	capital 9	coordinator 14	determiner 7	preposition 10	pronoun 13	start -18	subordinator 15	verb-judging -13	verb-saying 14
intro|actor-nearby|	, -19	- 14	: -9	; -10	adverb -9	auxiliary -17	capital -8	coordinator -34	determiner -26	preposition -10	pronoun -9	start 21	stop -26	subordinator -9	verb-judging -38	verb-saying -22	verb-thinking 11	word -14	– -23	’ -26
intro|colon|	start -11
intro|interview|	: -19	start 41
intro|named-before|	start -44
intro|named-nearby|	- -26	adverb 10	auxiliary -19	capital -12	coordinator -11	possessive -19	preposition 15	pronoun -16	quote 15	stop 23	subordinator -8	that 8	verb-judging -6	verb-saying -7	verb-thinking -29	’ 16
intro|paragraph-before|	start -29
intro|possessor|	, 8	: -12	auxiliary -32	capital -14	determiner -16	possessive -20	that 9	verb-judging 12	verb-saying -11	verb-thinking -13	word -26	’ -21
intro|quote-then-speaker|	, -7	: -12	adverb -9	pronoun 15	quote 15	start 9	stop 17	subordinator -30	verb-saying -13	word -13
intro|quote-then-verb|	: 29	auxiliary 21	capital 20	preposition -26	pronoun 7	start -12	stop 14	subordinator -13	that -6	verb-judging -17	verb-saying -14	word 7
intro|sentence-after|	, -37	: -7	auxiliary 7	preposition -17	pronoun 9	start 15	stop -8	subordinator -8	verb-judging -34	verb-saying 6	word 9
intro|sentence-before|	, -32	: -36	capital -24	determiner -22	preposition -18	pronoun -13	stop 16	that -39	verb-saying -31	word -8	— 7	’ -20
intro|signature|	, -19	start 18
intro|speaker-then-quote|	: 6	adverb -8	auxiliary -10	preposition -6	subordinator 12	verb-judging 14	verb-saying 7	’ 8
intro|topic-after|	start -8	stop -17
intro|topic|	, -30	adverb -29	capital 6	coordinator -14	pronoun -24	stop -22	subordinator 6	verb-judging 10	verb-thinking -6	word 9	– -18	— -17
intro|transcript|	start 16
intro|verb-then-speaker|	, 22	: 6	adverb 6	auxiliary -27	determiner 7	preposition -33	pronoun -21	subordinator -24	verb-judging -25	verb-saying -33	verb-thinking -20	word -21	’ -15
kind|according-to|	person 40	place -20	unknown 10
kind|actor-nearby|	organisation -46	place -26	unknown -38
kind|colon|	organisation 24	person 35	place -25	unknown -25
kind|interview|	person -10
kind|named-before|	organisation -34	person 26	place -53	unknown -38
kind|named-nearby|	person 63	place -52	unknown -33
kind|	organisation -26	person 53	place -71	unknown -34
kind|organisation|	according -15	apposition -26	direct -20	judging 17	naked -27	other 15	passive -26	saying -11	shared -9
kind|paragraph-before|	place -17	unknown -24
kind|person|	according 19	apposed 16	apposition 10	direct -8	judging 38	naked 43	other 20	passive 7	saying 20	shared 19	thinking 16
kind|place|	according -12	apposed -8	apposition -10	direct -35	judging 13	naked -73	other -16	relative 15	saying -26	shared -14	thinking -7
kind|possessor|	organisation -15	place -14
kind|quote-then-speaker|	organisation -15	person 27	place -30
kind|quote-then-verb|	organisation -23	person 22
kind|sentence-after|	organisation -50	person -11	place -20	unknown -17
kind|sentence-before|	place -31
kind|signature|	person 14
kind|speaker-then-quote|	organisation 23	person 37	place -12	unknown -25
kind|topic-after|	organisation -16	person -25	unknown -12
kind|topic|	place -37
kind|transcript|	person 16
kind|unknown|	according 9	apposed -25	apposition -13	direct -10	judging -24	naked -39	relative -24	shared -11
kind|verb-then-speaker|	organisation -23	person 32	place -23	unknown 15
lead|according-to|lower|	according 24
lead|according-to|upper|	according -14
lead|actor-nearby|lower|	naked -22
lead|actor-nearby|other|	naked -6
lead|colon|lower|	naked -22
lead|colon|other|	naked -14
lead|colon|upper|	saying -7
lead|interview|upper|	naked -10
lead|named-before|other|	naked 10
lead|named-before|upper|	naked -16
lead|named-nearby|lower|	naked -6
lead|named-nearby|upper|	naked 9
lead|paragraph-before|other|	saying -10
lead|paragraph-before|upper|	according -17	other -28	saying -22	thinking -23
lead|possessor|lower|	naked -12
lead|quote-then-speaker|lower|	judging -6	saying -13	thinking 6
lead|quote-then-speaker|other|	other -12
lead|quote-then-speaker|upper|	judging 10	other -15	saying 16	thinking 7
lead|quote-then-verb|lower|	judging -11	other -17	saying 21
lead|quote-then-verb|upper|	judging 19	other 9	saying 7
lead|sentence-after|lower|	saying 7
lead|sentence-after|other|	saying 7
lead|sentence-after|upper|	judging -12	thinking -6
lead|sentence-before|lower|	according -22	saying -11	thinking -19
lead|sentence-before|other|	saying -10
lead|sentence-before|upper|	according 15	judging -27	other -9	thinking -35
lead|signature|upper|	naked 16
lead|speaker-then-quote|lower|	judging 11	other -13	thinking -16
lead|speaker-then-quote|other|	saying 6
lead|speaker-then-quote|upper|	judging -12	saying 14	thinking 17
lead|topic-after|upper|	naked -18
lead|topic|lower|	naked 6
lead|topic|other|	naked -31
lead|topic|upper|	naked -14
lead|transcript|upper|	naked 16
lead|verb-then-speaker|lower|	judging -19
lead|verb-then-speaker|upper|	saying 6
lemma|	accogliere 11	accusare 9	accuser -9	aceitar 7	achar 8	aclarar -6	acquiescer -10	acusar 7	add 6	adiantar -8	admettre -7	admitir 6	advertir 13	advise 11	advocate -6	afear 11	affirmer 9	agacer 11	aggiungere -7	agradecer -10	agree -22	ajouter 28	alarmer -12	alertar -19	alerter -11	allege 12	allow -23	ammettere 10	amuser 16	analyser 17	annoncer -15	announce -8	annunciare -8	answer -9	antwoorden 11	antworten 20	apelar 18	apelidar -20	apologise -16	apologize 9	apontar -12	apostillar 13	appeal -19	appeler -8	applaudir -11	apprendre -13	argomentare 13	argue -6	asegurar -19	asentir 7	aseverar -8	assicurare 22	assumir -17	assurer 25	atirar 10	atribuir -11	attendre 12	attestieren 15	avaliar -6	avanzar -11	avertir -7	avisar 12	avouer 20	avvertire -12	añadir 15	back -8	befinden 14	begrüßen -19	behaupten 6	bekennen 8	beklagen 15	believe -9	beloven -9	bemängeln 16	berichten 17	beslissen 15	bestätigen -15	beteuern 14	betonen 21	bill -17	blame -13	blijven -20	brincar 10	brummen 20	calculer 20	care -14	caution 8	chamar -8	charge -15	cheer -10	chiarire 9	chiedere -13	chiosare -11	chip -12	citar -8	claim 6	cobrar -12	coincidir 8	comemorar 8	comentar 6	commentare 9	commenter 6	complain -13	comprendre -8	comunicar -8	comunicare 8	concede 13	concedere -16	conclude -10	concluderen 12	conclure 17	confesar -7	confessar -7	confessare 13	confidare -8	confier 13	confirm 13	confirmar 6	confirmer -21	congratulare 8	conseiller -8	constateren 11	contend -9	contestar -13	contestare -13	contester 7	continue -17	contrapor 8	convocar -13	correggere 14	corregir 11	corriger 17	corrigir -9	cortar -13	counsel -21	counter 13	craindre -15	credit -9	crier 10	criticar 10	criticise -9	croire -8	cry -15	culpar 8	decide -13	decir -19	declarar 9	decline 6	defend 9	defender 9	definire 6	demand -11	demander -9	denunciar 16	deny -14	desabafar 11	descrever -8	deslizar -12	destacar 8	detallar 15	devolver -6	difundir 12	disagree -22	discuss -6	disparar -13	ditar -17	divulgar -6	domandare -13	dreigen -10	décrire -12	défendre 6	démentir 17	déplorer -8	einwenden 8	eisen -13	email -16	emporter 8	enumerar 10	ergänzen 12	erinnern -13	erklären 14	erwidern 12	erzählen 17	escrever -6	escribir 10	escusar -15	esordire -17	esperar -11	estimar -10	estimate -11	estimer 6	exclure -8	exiger -8	exigir 9	expliquer 13	exposer 16	faire_valoir 6	fear -13	feel -19	felicitar 9	festejar -9	figure -11	figurer -13	finden 8	fluisteren 13	foeteren 14	forecast -13	formulieren 6	freuen 10	fume 9	féliciter 14	garantir 8	garantire 6	geben 6	giudicare 16	giurare 9	glimlachen 16	gongolare 7	gratulieren 8	gridare -7	grincer 17	gritar 7	halten -7	hear 9	heben -15	heißen 12	herinneren 16	hold -14	hope -10	identify -9	imager 8	incalzare -14	indigner -16	indiquer 13	informar 15	inquiéter -19	insister 8	insistere 8	intend -10	interroger 6	interromper 6	invitar 23	invitare 8	inviter 9	invocar -12	invocare 8	joke 11	jubiler 9	juger -10	jurer 6	justifier 13	klagen 11	knikken 12	know -7	kommentieren -11	kündigen 7	lachen 11	lament -6	lancer 14	lassen 19	laten -12	learn -12	leer -7	leggen 14	leggere -17	ler 12	leren 8	like -20	limitar -24	lire -22	list -23	llamar 9	lâcher 29	mahnen 19	mailen 19	maintain 6	manter -17	marrer 16	marteler 18	matizar 10	meinen 7	message -25	minimizar -10	mopperen 13	mostrar -20	motivare 12	murmeln 10	murmur 13	murmurer 17	name -7	need -18	negare 7	nennen 18	nier 7	none 7	note -9	noter 13	nuancer -6	obiettare 14	object 14	observar 15	observe 13	observer 10	ocurrir -13	offer -21	ofrecer -16	oordelen 15	opmerken 14	oppose 8	opposer -16	orientar 9	overwegen -9	parlare 16	pedir -11	perguntar -10	pester -6	plaider 17	plaisanter 21	plan -19	plead -13	pleiten 10	point -7	pointer 10	ponderar 12	poursuivre -6	prefer -6	present -6	press -14	prever -15	proclamare -11	prometer -12	promettre 27	promise -8	propor -12	propose -11	protestar -7	préciser 14	préférer -9	prévenir 20	prévoir -13	publicar -17	qualifier -11	querer -14	question -11	questionar 14	quote -17	raccomandare -7	raccontare 26	raconter 8	railler 15	raise -17	rank -10	rappeler 9	rapporter 6	rate -10	read -22	reageren 22	reagieren -24	reagir 8	rebater 21	recall 13	rechazar -10	rechnen 12	recitare -6	reclamar -8	recomendar -14	recommander -6	reconhecer 23	reconnaître 13	record -24	recordar 15	recusar -6	refer 7	referir -10	refuse -11	regret -16	reject 8	rekenen 7	relatar 11	relate -7	relativiser 7	remark -11	rematar 15	remember -7	remeter -9	repetir 6	replicar 19	replicare -10	report -22	reportar 8	reprochar 9	reprocher -11	requérir -10	respingere 12	respond -10	responder 18	retort -11	reveal -14	ribattere 12	riconoscere 8	ricordare 9	ridere -19	ringraziare -9	ripetere 14	rir 12	rire -20	rivendicare 6	roepen -6	rufen 8	räumen 8	réagir 17	réclamer -9	réfuter 7	réjouir -6	répondre 11	résumer 8	rétorquer 15	saber -12	sagen 11	salutare 9	sapere -14	savourer 6	say 22	schamperen 21	scherzare 9	scherzen 10	schetsen 13	schildern 13	schreiben 28	schrijven 14	scrivere -17	scusare -6	see -7	segnalare 6	sehen 12	sentenciar 13	señalar -10	shout 7	show -13	shrug -17	sigh -11	sign -21	smentire 6	sneren 7	solicitar -14	sorrir 18	sospirare -11	sottolineare 14	souffler 8	souligner -11	soupirer 6	souri -10	sourire 17	souvenir 6	speak 8	spotten 16	sprechen -17	spreken -13	state 12	stehen -28	stellen -7	stress -9	sturen 9	submit 7	sugerir 10	suggest 7	support -17	suspirar 18	sussurrare -8	tachar -18	tagliare 16	talk -19	teilen 26	tell 8	terciar 6	text -17	thank 6	tildar -13	title -12	tonen 19	tonner 12	traiter -12	trancher -9	trasladar -7	trekken -12	trouver 11	trust -8	try -13	tuonare 7	témoigner 24	urge 11	urteilen 16	use -7	valorar 7	vatten 11	ver 12	verkünden -17	verlangen -22	verlauten 15	vermuten -11	verraten 19	versichern 25	versprechen -23	vertellen 13	verwachten -15	verweisen -16	verwerpen -16	verzekeren 9	view -12	vinden 7	voegen 14	voir 15	volere -11	volunteer -13	vote -20	vouloir -6	vragen -18	vrezen -11	want -9	warnen 13	wave -13	weisen -18	welcome -16	werben 17	werfen 11	weten -10	whisper -8	widersprechen -6	wijzen -10	willen -22	wish -12	witzeln 6	wollen -20	wonder -13	worry -10	zeggen 11	zeigen -18	zien -21	zitieren -14	zweren 10	äußern -6	écrire 7	énumérer 13	étonner 7	évaluer -21
lemma|according-to|	none 16
lemma|colon|	none -16
lemma|paragraph-before|	accuse -8	acusar 10	affirmer -15	agree -11	annoncer -19	announce -10	answer -7	anunciar -18	argue -16	ask -23	back -7	call -7	charge -8	chiamare -15	comment -10	concede -7	concluir -8	confirmar -6	confirmer -9	considerar -23	counsel -14	credit -9	decide -11	decir -15	decline -14	demand -9	describe -14	dizer -13	estimer -8	expect -6	find -12	geven -10	hear -9	hold -17	informar 8	issue -11	know -10	like -6	list -9	name -11	none -30	note -9	offer -10	parlare -14	post -9	preguntar -8	promettre -9	préciser -14	prévoir -8	read -15	record -10	refuse -6	rejeitar 8	rispondere -13	rule -7	réclamer -14	saber -21	sagen -10	say -32	schrijven -16	shoot -7	sign -6	sostenere 6	speak -10	sprechen -12	spreken -11	staan 6	stehen -7	teilen -6	tell -24	testify -15	thank -8	title -6	unlisted -13	use -6	vote -6	want -20	write -9
lemma|quote-then-speaker|	add 29	admit 14	affirmer 22	ajouter 26	answer -7	assurer -7	blame -7	call 12	chiedere 6	confier 22	demander 13	dizer -7	déclarer 29	explain 19	faire_valoir 15	glisser 15	hablar -6	hear 10	insister 7	joke 8	lancer 18	laugh 14	lire -16	lâcher 16	marteler 15	name -7	observe 12	opposer -13	plaisanter 14	préciser 6	quip 12	quote -11	rappeler 12	recall 24	regretter -7	reply 26	report -18	responder -11	rule 13	répondre 19	résumer 17	saber -12	say 25	shoot 10	sign 6	souffler 13	souligner -10	talk -13	tell 30	whisper 12	write 18	écrire 17
lemma|quote-then-verb|	admettre 20	admitir 14	advertir 14	afirmar 8	ajouter 15	ammettere 11	amuser 12	analyser 17	antwoorden 13	antworten 15	asegurar -16	ask -6	assicurare 20	assurer 21	atirar 14	attaccare 11	avancer 12	avertir 18	avisar 15	avouer 12	befinden 18	begründen 18	bekennen 21	berichten 9	beteuern 13	betonen 19	brincar 22	brummen 20	calculer 15	celebrar 16	chiamare 11	chiedere 15	comentar 9	commentare 18	conclure 16	confesar -7	confessare 15	confier 8	constater 9	corriger 13	criticar 13	decir -12	declarar 10	defender 12	denunciar 17	denunciare -6	desabafar 14	detallar 17	devolver -6	dichiarare 9	dizer 14	déclarer -6	déplorer 19	emporter 12	entgegnen -6	enumerar 8	erinnern -10	erkennen 15	erklären 10	erwidern 14	erzählen 23	escribir 16	esordire -11	estimer 11	explicar 15	expliquer 8	exposer 14	expresar 15	faire_valoir 12	foeteren 17	garantir 14	gestehen 14	getuigen -7	geven 11	grincer 14	halten 13	herinneren 15	imager 17	indiquer 6	informar 20	insistir 11	interroger 13	ironiser 9	ironizzare 16	joke 17	juger 16	justifier 14	klagen 20	kommentieren 12	lamentar 17	lamentarse 18	lancer 32	lassen 13	leggen 18	lembrar 21	luiden -7	lâcher 24	manifestar 16	meinen 31	melden 17	mostrar -13	motivare 13	murmurer 17	noter 15	obiettare 16	observar 18	observer 15	perguntar 13	pester 14	philosopher 8	plaider 17	plaisanter 26	poltern 13	poursuivre 15	precisare 19	preguntar 16	promettre 9	protestar 24	protestare 14	protester 13	prévenir 30	queixar 13	raccontare 26	raconter 10	railler 17	rappeler 22	reageren 27	rebater 12	rechnen 15	reclamar 19	reconnaître 18	reconocer 17	recordar 18	relatar 26	relever 20	rematar 17	replicar 17	responder 30	resumir 6	ribattere 18	riferire 19	rigoler -6	ripetere 12	rir 18	rufen 17	räumen 15	réagir 21	réjouir 14	répondre 8	résumer 36	rétorquer 26	saber 12	say 14	schamperen 17	scherzare 17	scherzen 6	schetsen 13	schildern 9	schreiben 22	schrijven 16	sentenciar 14	señalar -6	sfogare 16	soltar 17	sostenere -8	sottolineare 14	souffler 22	soupirer 7	sourire 10	soutenir -7	souvenir 22	spiegare 7	spotten 17	stellen 6	sugerir 16	suspirar 18	sustentar 11	tagliare 19	teilen 20	tell -30	tempérer 14	terciar 12	tonner 14	tuonare 12	témoigner 24	unlisted 6	vatten 24	verklaren -8	verraten 16	versichern 20	verteidigen 10	vertellen 16	verzekeren 13	vinden 9	voegen 11	vragen -8	waarschuwen 16	write 16	zanjar 15	zeggen 20	étrangler 16
lemma|sentence-after|	answer -16	ask 18	demander -16	dire 7	lachen -10	point -17	read -17	reply -12	say 15	schreiben -14	staan -21
lemma|sentence-before|	accuse -24	adiantar -11	admettre -17	admit -22	admitir 14	advertir -8	advise -16	advocate -6	affermare -16	affirmer -21	afirmar -12	agacer 9	agree -14	alegar -14	alertar -16	ammettere -12	annoncer -17	annunciare -12	answer -14	anunciar -14	apelar 13	aplaudir -18	apologise -16	apontar -21	appeal -14	appeler -29	argue -13	asegurar -14	ask -24	assicurare 11	atribuir -13	attaccare -11	avouer 12	back -31	beantragen -14	begrüßen -23	benadrukken -7	berichten 11	bestätigen -18	bezeichnen -13	blame -20	blijven -23	calcular -19	call -33	celebrar -19	chamar -26	charge -13	chiamare -13	chiedere -31	chip -12	citar 6	claim -24	cobrar -16	comentar -8	commentare -14	commenter -7	complain -9	concordar -20	confermare -15	confirm 10	confirmer -21	congratulare 8	congratulate -19	considerar -10	contestar -20	contestare -10	convocar -14	corriger 10	croire -14	decir -13	declarar -23	definire -11	demand -16	demander -19	denunciar -8	deny -10	describe -19	dichiarare -17	dire 21	disagree -25	discordar -8	dismiss -8	dispute -21	déclarer -15	démentir 15	dénoncer -19	détailler 12	eisen -17	erinnern 13	erzählen 10	esclarecer -6	escrever -18	escusar -16	esprimere -21	exclure -14	exiger -21	exigir -20	explain 11	faire_valoir -15	falar -18	fear -13	feel -11	find -25	fordern -14	fragen -17	frenare -18	garantir -18	giurare -20	glisser -6	gostar -9	gracejar 7	gritar -15	halten -6	hear -15	heben -15	heten -27	hit -13	hold -17	houden -31	inquiéter -19	insist -23	insister -6	insistir -10	invitare -12	ironiser -15	ironizar -12	issue -12	juger -10	klagen -21	know -11	kritisieren -25	lachen 16	lamentar -23	lancer -19	lassen 10	laten -27	learn -12	leggen 9	lembrar -20	like -14	lire -18	list -16	loben -16	mahnen 12	mandar -16	manter -18	mean -15	melden -28	message -17	mostrar -22	nennen -8	noemen -21	note -15	noter -18	nuancer -13	offer -25	opinar -15	order -17	osservare -16	parlare -26	parler -21	pedir -7	perguntar -16	pester -14	plaisanter -13	plan -10	post -14	precisare -10	preferir 10	preguntar -8	present -14	prometer -20	promettere -14	promettre -20	promise -15	propor -14	protestar -15	publicar -14	queixar -6	querer -11	quote -19	raconter 6	raise -17	rappeler -11	rate -15	reageren -22	reagieren -25	recibir -15	reclamar -12	recomendar -18	reconhecer 18	reconnaître -11	record -26	recordar -11	recusar -9	redouter -12	refer -19	referir -18	refuse -12	refuser -22	regretter -20	reject 6	relever -17	reply -6	report -22	reportar 8	respingere -9	resumir -15	revelar 11	ricordare -15	riferire -12	ringraziare -13	rir 10	rire -14	ritenere -13	roepen -13	rule -6	réclamer -24	résumer -10	saber -26	saluer -19	savourer -14	say -10	schließen -15	schreiben 6	schrijven -17	scrivere -23	see -12	sehen -20	sfogare -9	show -8	shrug -17	sigh -11	sign -17	sostenere -14	sourire 15	souvenir 11	spiegare 7	sprechen -15	spreken -17	stehen -8	stellen -13	sturen 12	support -8	sustentar -16	talk -13	tell -8	temer 6	temere -14	tempérer -11	testify -12	text -17	thank -19	trouver -20	trovare -12	urge -28	use -12	ver 6	verlangen -15	versprechen -21	verteidigen -13	vertellen 14	verwachten -15	verweisen -20	view -10	vinden -15	volere -10	vote -10	vouloir -24	vragen -25	vrezen -11	want -30	weisen -17	welcome -20	weten -10	wijzen -21	willen -25	wollen -22	wonder -12	write 13	zeigen -20	zien -20	äußern -22	écrire -7	évaluer -21
lemma|speaker-then-quote|	accusare 10	accuse 7	aclarar 8	acusar 18	admit 12	admitir -7	advertir 9	affirmer 15	afirmar -7	aggiungere 13	agree -15	ammettere 12	annoncer -6	answer 13	antworten 14	anunciar 17	apelar 10	appeal -14	appeler 6	apuntar 10	asegurar 13	ask -9	assegurar 6	assicurare 12	assurer 21	atribuir -9	auspicare 9	bemängeln 16	blame -7	blijven 14	caution 8	celebrar 12	chiamare -9	chiedere -14	complain -11	concede 18	conclure 11	confermare 12	confier 13	confirm 9	confirmar 20	confirmer 8	contar 6	correggere 14	corregir 11	croire 9	decir -8	declarar 12	decline 6	definire 6	demander 14	denunciar 19	deslizar -7	destacar 11	dichiarare 15	difundir 16	dire -9	discrepar 8	ditar -17	domandare -10	démentir 9	déplorer -6	ergänzen -6	estimar -12	exigir 17	expect -9	explain -10	feel -16	fragen 9	féliciter 14	garantir 7	giudicare 16	gritar 6	halten -13	heißen 19	hold -8	houden 10	indicar -7	indiquer 8	informar 17	insist 16	invitare 14	ironizar 7	joke 9	juger -8	justificar 16	kommentieren -15	kritisieren 9	kündigen 9	lassen 13	laten -12	lembrar 14	like -12	limitar -13	llamar 11	loben 16	lâcher 10	mandar 12	message -14	name -17	need -18	negare 21	nennen 14	noemen 15	none -13	note -8	object 12	offer -13	opinar 9	parlare 19	pedir -8	perguntar -13	plan -17	point -6	post 6	precisar -9	precisare 6	preguntar -11	promettre 26	préciser 6	préférer -9	qualifier -10	quote -19	read -16	reageren 21	rebater 17	reclamar -6	reconhecer 12	reconnaître 11	recordar 16	refuser 17	regret -16	regretter 17	rekenen 11	relever -12	replicar 11	replicare -10	report -7	responder 8	resumir 7	ribattere 15	ricordare 13	rire -8	rispondere -6	rule -14	réclamer -7	sagen 18	salutare 11	sapere -16	say 14	schreiben 21	scrivere -6	sehen 16	show -14	sign -21	sostener 11	sostenere 8	souhaiter 6	soutenir 7	speak 7	sprechen -11	state 16	stehen -19	stress -10	subrayar -7	sustentar 11	tachar -15	thank 20	title -8	tonen 22	trasladar -6	trouver 17	urge 21	ver 11	verlauten 15	voir 13	vouloir 7	want -6	warn -11	warnen 15	weisen -10	widersprechen 19	willen -9	wollen -8	write -6	zeigen -13	zien -10	zitieren -11	äußern -10
lemma|verb-then-speaker|	acusar -16	admitir -15	antworten 10	anunciar -19	ask -17	assicurare 10	atribuir -15	bezeichnen -17	calificar -8	call -41	chamar -13	chiamare -13	chiedere -15	classificar -14	confermare -14	confirmar -18	considerar -21	contestare -11	declarar -18	defender -18	definire -13	descartar -18	describe -19	dire 12	divulgar -12	elogiar -11	erkennen -17	giudicare -11	halten -19	heißen -13	houden -11	insist -16	invitare -17	justificar -10	kritisieren -6	laten 10	limitar -13	maintain -15	mandar -16	meinen 6	negar -13	noemen -11	pedir -28	praise -17	preferir -21	prometer -10	reconnaître -10	reconocer 6	recusar -17	ribattere 12	rispondere 8	roepen -8	rufen 6	say -27	scrivere -7	sprechen -7	tachar -13	tell -57	urge -17	ver -9	warn -14	weisen -16	würdigen -13	zien -14
length|	0 -21	1 10	3 11	4 6
near|according-to|	1 13	3 11	4-6 9	7-12 -10
near|actor-nearby|	0 -25	1 18	13-25 -13	2 17	26+ -40
near|colon|	26+ -11	7-12 16
near|interview|	26+ -10
near|named-before|	26+ -43	3 -23
near|named-nearby|	0 -14	1 -13	13-25 -19	2 14	26+ -17	3 10	4-6 13
near|paragraph-before|	26+ -29
near|possessor|	0 -12	1 -25	4-6 -12	7-12 -13
near|quote-then-speaker|	-10 -18	-12 20	-13 -13	-14 -23	-15 -16	-16 -8	-17 -11	-2 -16	-20 17	-23 -14	-3 -28	-4 -33	-7 -14	-8 -9	-9 16	0 30	1 -8	13-25 -24	2 18	4-6 -9	7-12 -16
near|quote-then-verb|	0 14	1 13	13-25 -14	2 16	4-6 -6	7-12 -25
near|sentence-after|	0 10	1 10	13-25 -7	2 -19	3 -16	4-6 -7	7-12 -10
near|sentence-before|	1 19	13-25 -8	2 6	26+ -6	3 -23	4-6 -10	7-12 -7
near|signature|	1 14
near|speaker-then-quote|	0 6	1 10	13-25 -34	2 9	26+ -27	4-6 10	7-12 -10
near|topic-after|	0 -8	1 -13	4-6 -14
near|topic|	0 -30	13-25 -14	2 30	26+ -45	3 17	4-6 14	7-12 6
near|transcript|	0 16
near|verb-then-speaker|	0 -10	1 9	13-25 -35	7-12 -12
negated|	paragraph-before -19	quote-then-speaker -6	sentence-before -20
next|$|	other -11
next|%|	other -7	saying -10
next|&|	saying 9
next|'|	saying -17
next|(|	judging 14	other -22	saying 10
next|,|	judging -25	saying 23	thinking -14
next|:|	judging -9	other -11
next|;|	judging 6	saying -15
next|according-to|	( -20	, 6	: -8	adverb 12	auxiliary 11	coordinator -22	determiner 17	marks 11	preposition 9	pronoun -11	stop 10	that 11
next|adverb|	judging 15	other 19	saying -15
next|auxiliary|	saying -48	thinking -11
next|capital|	other -36	saying 11	thinking -17
next|colon|	preposition 11
next|coordinator|	judging -17	other -22	saying -28	thinking -9
next|determiner|	other 7	thinking -22
next|end|	other -21	saying -11
next|marks|	judging 15	other -17
next|paragraph-before|	% -7	( -20	, -28	: -27	auxiliary -21	capital -23	determiner -13	end -11	preposition -12	pronoun -15	quote -24	stop -22	subordinator -27	that -14	verb-judging -21	verb-saying -16	word -25
next|preposition|	judging -13	saying 10	thinking -16
next|pronoun|	judging 17	other -22	thinking -6
next|quote-then-speaker|	: -11	adverb 8	capital 17	coordinator 8	determiner 6	end -6	pronoun -10	quote -14	stop 18	that -33	verb-saying -9	verb-thinking 8
next|quote-then-verb|	& 9	( 9	, 6	adverb 6	auxiliary -15	coordinator -10	end -8	preposition 13	quote -15	stop 22	subordinator 18	word 6	— 14
next|quote|	other -18	saying -36	thinking -16
next|sentence-after|	, -6	: -37	adverb 20	auxiliary -30	capital -13	coordinator -21	determiner -12	preposition -17	pronoun -15	subordinator 9	verb-judging -18	word 10
next|sentence-before|	$ -19	' -11	( 7	: -26	; -16	adverb -19	auxiliary -37	capital -24	coordinator -23	determiner -7	preposition 11	pronoun -12	quote -22	stop -13	subordinator -18	that 6	verb-judging -23	verb-saying 8	verb-thinking -24	word -12
next|speaker-then-quote|	, 11	: 7	; -17	auxiliary -20	capital 6	coordinator -12	marks 6	pronoun 8	quote -26	subordinator -9	verb-judging -8	verb-thinking -9	word -9
next|stop|	judging -8	saying 17
next|subordinator|	judging -7	thinking -10
next|that|	other 17
next|verb-judging|	judging -11	other -25	saying 11
next|verb-saying|	other 11
next|verb-then-speaker|	' -15	( 9	, 28	; -25	adverb -11	auxiliary -50	coordinator -27	determiner -8	marks -10	preposition -25	quote -19	subordinator -28	verb-saying 15	’ -15
next|verb-thinking|	other -17	saying -23
next|word|	judging -6	other -9	thinking -11
next|’|	judging -10	saying 6
noun|	0 -11	05 -10	1 -15	11 -8	12 -19	13 -10	14 -9	15 -12	17 -6	18 -10	19 -15	1989 -11	2 8	20 -6	2011 -11	2022 -15	2023 -12	2024 -9	2025 -10	2028 -8	21 -10	214 -10	24 -12	26 -9	27-jährige 13	29 -10	3 -20	300 -12	31 -8	33 -7	34 -18	38-year-old 13	4 -16	40 -19	400 -13	48 -9	5 -15	57 -11	58 -15	6 -12	61 -6	64 -18	67 -13	7 -13	71 -8	74 -10	77 -12	79 -17	8 -18	80 -9	88 -14	9 -23	ab -11	abend -9	aboard -7	abogada -22	abonnentin -17	abonnée 9	abuela -17	accanto -14	acción -11	accord -13	according -12	accordo -14	accusa -7	acht -10	act -8	actie -12	acto -13	actor 10	acuerdo -18	acusación -13	acórdão -16	adjoint 7	administration -13	administração 7	adversaire -17	adversário 19	adviser 9	advocaat -18	advérbio -11	af -13	afd-politiker -8	affaire -13	affari -8	affluenza -12	agence 11	agencia 14	agency -14	agent 7	agente -7	agua -10	agência -11	aide 11	alarme -11	alert -14	algo -14	allenatore -10	alliance -15	alto 10	altro 6	alunos -16	american 21	americani -11	amministrazione 7	analistas -17	analisti -13	analyst 14	analysten -10	analystes -25	analysts -9	ander -14	anfrage -20	angaben -9	angebot -24	animal -16	animale -14	annonce -9	annuncio -14	anonimato -17	another -11	antiga -14	antigo -14	anwohner -18	anziano 8	apotheker -12	araras -11	arbeit -11	arbitrage -21	arbitragem -8	arbitraje -8	arbitro -18	argent -14	arm -14	article -11	artigo -10	artistes -9	asked -32	asociación -7	assemblée -8	assessora -18	assessore -18	assistant 8	association 8	associazione -15	associação 16	asunto -7	ata 7	atacante 14	ataque -12	athlete 9	atleta -15	attaccante -8	attaquant -13	attorney 8	audio -12	audit 15	audition -16	aumento -12	autarca 19	author -17	authority -12	autor -6	autos -8	avis -12	avocat -28	avocate -34	avoir -20	ayuntamiento -14	azzurro -15	ação -10	años -10	bailarina -10	baker 12	banca -16	band -15	banda -10	bank -14	banker 7	banque -18	banques -8	basket -11	battuta -14	beamter 16	beau -13	begriff -18	behanger -10	belastingbetaler -13	belegschaft -16	bericht 10	berichten -12	besatzung -14	best -15	bestuurder 7	bestuursvoorzitter -16	beter -15	betreiber -9	betriebsrat -15	bewindsman 15	bilan 10	blijven -8	blog -8	board -16	bodenstation -17	bond 10	book -14	bord -7	bordo -8	born -10	bosch-sprecherin 10	boss 11	bout -11	bowlers -10	braccia -12	branche -18	brand -12	british -9	broadcaster -20	brother -20	bruit -14	buch -18	budget -12	bundesamt -11	bundesregierung -20	bundesstraße -19	bureau -17	buren -17	bus -10	buurt -13	buurvrouw 8	buyer -15	bürgermeister 11	c' -15	cabeza -9	cachet -12	cadre 9	café -13	call -11	calma -12	camarade 13	cambio -22	came -9	camp -14	campaign -19	candidata 16	capitaine -13	capitán -15	capo -14	carabinieri -13	cargo -12	carta -14	carte -14	casa -12	case -21	cases -9	caso -19	catedrático 9	causa -11	cent -15	cento -15	centro -13	ceo -10	cerca -13	cerimônia -11	chair -8	chancelier -16	change -10	charges -17	chat -9	chaîne -6	cheffe -11	chercheur 6	chercheuse 16	chi -18	chico 7	chief -10	chiefs -17	chiffre -17	children -13	chimica -13	choix -14	cinco -11	cinta -11	clause -15	client -13	clients -15	cloche -16	cnv-onderhandelaar -10	coach 6	code -11	colega 11	collaboratore -14	collectif -13	collega 11	comandante -8	comando -15	combien -18	comboio -14	come -10	comentar -9	comerciantes -13	comissão 11	comitato -7	comité -19	commandant 8	commerce -18	commercio -10	commerçants -16	commissaire -8	commission -8	committee -11	communauté -11	communiqué -7	compagnie 14	companhia -14	compañía -16	complainant 13	comporta -17	compte -9	comptes -12	comunicado -18	conclusão -6	concorrente -12	conductor 19	conduttrice 11	confederação -9	confidence -10	confédération -17	conseil -11	conseiller 15	consejo -9	consigliere 7	consorzio 7	constat -13	consultant 15	consultora -16	contacté -13	contactée -15	contas -12	contract -12	contraire -13	contrataron -14	contrato -19	coordinatore -11	corner -14	correctionele -8	corregge -9	corrige -7	corte -12	counsel -11	country -7	county -8	courriel -16	courriels -15	crew -16	crews -15	critici -15	critics -11	critique -21	cronisti -14	crítica -13	cuatro -16	culpa -17	curator -11	customers -14	czech 12	cámara 19	câmara -10	côté -24	c’ -22	d 7	d66-kamerlid -9	d66-leider -9	dal -9	dame 16	dat -35	dato -13	daughter 10	dax -10	day -10	deal -13	debat -11	debatte -23	decision -20	decisión -14	decisão -16	declined -12	defence -15	defender 17	defensa -16	defesa -20	delantero -14	delay -12	delegada 13	delegado -14	delegate -13	delegação -15	deles 16	democrat -13	deputata -11	deputato -23	dernier 17	derrota -12	desculpas -9	deuxième -9	dialogue -12	diarista 6	dictamen -8	die 8	dies -19	difesa 15	difference -9	different -6	dimissioni -6	dipartimento -16	diplomat 10	diplomats -6	diputada 9	directeur -21	direction 13	directivo 17	directores -16	diretor -9	diretora 9	direttore -14	direttrice 13	dirigeante 10	dirigente 20	disse -12	distribuidora -6	dit -14	ditta -10	dividend -11	diz -13	dizer -18	diálogo -13	diário -13	document 13	dog -9	donna 11	donnerstag -9	dorf -19	dossier -26	droite -18	décision -23	défense -19	défenseur -8	départ -9	dívida -11	earlier -13	eau -17	ecolo-verkozene -11	edil -6	einigung -17	elf -19	email -25	embassy 12	emigrante 7	employees -15	empore -14	empresa 11	empresas -13	ende -15	engenheira -6	engenheiro 10	engineers 9	english -12	enquête -15	entidad -7	entidade 11	entourage 10	entraîneur -25	entreprise 16	entscheid -13	entscheidung -11	entusiasmo -16	entwurf -15	então -14	envoy -15	episodio -15	ergebnis -23	erleichtert -11	ermöglichen -10	error -8	escola -22	escrito -12	eso -11	esponente 8	essais -10	esta 17	estar -14	estudiante 12	estudiantes -12	estudio -14	estudo -10	etwas -15	euro -23	everyone -14	evidence -11	ex -16	ex-marido -14	examens -18	excongresista -14	executiva 10	expert -17	experte -12	explicações -15	expression -17	expressão -19	expérience -9	facebook -12	fachleute -16	fahrer -17	falar -12	fall -18	fallo -21	falta -11	familiares -15	familie -10	families -9	family 7	fans -15	farmacista -18	farmer 9	farmers -15	father 11	fatto -13	federación 14	federatie -16	federação -17	ferrovia -11	festa -11	festival -9	fez -14	fila -18	filha -20	filière -7	fille -18	film -23	final -13	finale -16	fira-generalsekretär -12	firma -13	fluglotse 13	fois -12	fondateur -17	fondi -12	fontana -10	fonte 7	formation -10	former 8	formule -22	forum -16	forward 6	four 7	fragen -11	fragment -11	franken -20	frase -32	fratello -8	frits -9	fuentes 11	funcionaria 14	funcionario 23	funcionários -12	gallo -8	game -17	gara -14	gardien 13	gauche -14	geld -18	gemeente -13	general 14	genro 11	geometra -19	gerente -23	german 14	gesto -12	getuige -18	gewesen -13	girl 10	giudizio -9	goats -11	gobierno -26	gol -12	goudzoekers -11	gouverneur 6	governador -7	governante 14	governo -12	grandmother 18	gravação -10	graça -8	gremio -15	groen-parlementslid -8	groupe -10	growers 8	grund -13	grupo -24	gruppo -16	grávidas -12	guard 19	guerra -11	guidance -12	gutachten 6	gäste -24	haber -18	habitants -14	half -11	hallazgo -22	hauptgläubiger -17	haus 10	haute 10	heard -12	hearing -9	herr 16	hersteller -13	heure -10	histoire -11	historia -12	hold -17	hommages -12	homologue -30	homóloga -16	hora -13	hospital -14	hosteleros -14	house -16	humor -12	husband 8	héros -16	idea -10	idee -8	ideia -11	idée -9	iedereen -12	iemand -19	imagem -9	imprese -11	imputato 6	indagato -14	indiscrezioni -15	industriels -14	inflation -18	informe 6	iniciativa -9	inquirenti -12	inquiry -8	inquérito -12	inspector 6	instituição 6	institute -18	instituto -15	instrumente -22	interesse -10	inversión -9	investigadora 6	investigação -12	investment -17	investors -14	involved -16	iranian -12	irmão -8	irmãos -15	istituto 7	italian 9	item -8	jaar -14	jahre -11	jefe -22	jeune -7	joke -11	jornal -11	joueur -10	journalist -22	journalists -8	judge -10	juge -21	juges -16	junior 9	justice -6	justices -16	juíza 10	júri 11	kaffee -14	keer -15	kerk 11	kinder -11	kinderen -14	kindern -11	king -12	kollege -15	komen -12	konzern 7	kopf -19	kosten -10	kritik -12	kundin 9	kustwacht -15	kämpferisch -8	lado -12	land -13	lange -12	latter 6	lawmaker 8	lawyer -14	leader 7	left -11	legale 13	leitura -11	leonor -17	less -13	letra -21	letter 13	lettera -22	lettre -22	ley -16	li -7	librarian 11	libéraux -15	licenças -12	line -20	linea -11	llamada -16	lobby -12	local -15	locataires 8	longer -9	looked -10	lösung -22	maakte -12	maarten -16	machine -8	madre -21	maestro 13	magistrada 20	magistrado -11	magistrato 13	mail 18	maioria -11	maire -13	mairie -20	mais -15	maker -13	mal -15	man 14	management -11	mandant -19	mandatario -14	mann 9	mannen -11	many -15	marchés -11	mari -19	marido 10	markt -14	match -6	matin -6	mayor 11	meeting -13	mehr -11	mehrheit -15	meilleure -11	melhor -17	member -11	memo 11	men -10	mensagens -9	mercado -18	mercato -12	meritxell -6	mesmo -8	message -11	mesure -7	meta -14	meteorología -6	meter -8	metteuse -12	million -14	millionen -16	minister 8	ministerin 22	ministerio -9	ministerium 9	ministero 8	ministers -22	ministre 7	ministro 9	ministry 6	minutes -19	mission 6	mitarbeiter 11	mitglieder -17	model -9	modérateur -13	moeder -6	monde -9	money -20	montag -13	moradores -11	more -19	most -9	mot -15	motion -12	motovedetta -9	movimento -11	mozione -21	mudança -12	muestras -10	multa -10	museo 6	museu -11	musician 14	musicista 14	mutter 16	más -9	mãe 11	männer 8	médailles -10	nachfolger -7	nachfrage -15	name -12	named -13	namen -15	names -15	nation -11	nations 6	nega -8	negócio -11	netz -8	niemand -12	niets -14	nine -12	nipote -9	nobody -16	nodig -13	nom -19	nombre -17	nome -11	noor 7	norma -26	nota -10	note 8	noticia -17	notícia -13	nouveau -15	nouvelle -15	novelist 11	number -15	numero -11	nuova -7	nurse -15	número -18	números -18	obbligo -11	obra -12	oferta -11	office 17	officer 18	official 18	officials -10	officier 19	oficialismo -12	onderzoekers -12	one -17	ong -14	onze -15	open -6	opera -12	operator 7	operazione -11	operação -16	opinion -13	opinião -20	oposição -19	oppositie 7	opposizione -14	opération -11	ora -12	orden -6	order -18	ordonnance -12	ore -11	orf-interview -10	organisation -19	organismo 7	osserva -9	otro 12	outras -13	owner -16	padre -8	palabra -11	palavra -13	palazzo -8	palco -11	papa 26	paper -9	papier 9	pareja -8	parent 8	parents -12	parking -14	parola -14	parole -22	parque -12	parquet 10	parroco -6	part -17	parte -28	parti 12	participa -6	partido -20	parties -16	partij -12	partners -12	party -12	patience -20	patients -7	patiënte -8	pause -12	payment -7	país -11	pena -14	pensionato 7	pensions -10	people -24	percentual -11	pereira -11	perito 7	pers -14	personne -12	personnel -16	pesquisador 7	peça -12	phone -18	phrase -14	piano -15	piste -20	place -17	plaisantin 7	plan -15	plataforma -19	platz -7	players -11	plaza -9	plumber -10	plus -9	pole -13	police 8	politica -11	politician 10	politie -12	político 7	ponente -11	ponte -13	porta-voz -16	portavoce 20	portavoz -15	porte-parole -8	posição -14	post -15	precisa -10	prefeitura -19	preguntado -16	prejuízo -22	premier -19	premio -15	première 9	preparador -17	presentador -11	president -12	presidente -20	pressed -6	preço-teto -10	price -13	priest 8	primeira -22	primi -13	primo 7	principal -21	prix -14	problema -25	problème -10	processo -18	procurado -15	produzione -15	profesor -17	professeurs -16	professora 9	programa -15	programme -12	projekt -16	projet -24	promise -8	promotor -10	proposal -15	proposition -9	proposta -12	proprietário -14	propriétaire -13	prosecuting -12	prosecutor 11	protest -10	prova -10	provvedimento -10	proyecto -13	prozent -12	prudenza -9	präsident -18	préfecture -19	président -8	présidente -12	prévenu -14	próprio -12	public -23	punkt -10	pároco -14	père -25	pénaliste 18	pênalti -11	quale -23	qualquer -17	quanto -10	question -14	questione -11	quis -16	quotes -12	qué -10	r -18	raad -7	radio -15	ragazzi -16	rassemblement -12	reaction -16	read 7	reação -14	recalled -8	recette -14	recht -11	record -11	recteurs -11	recusa -13	rede -14	redes -11	relation -11	relator -17	relatório -10	relógio -15	remark -15	rensters -16	rentner 14	replied -13	report 11	reporters -23	representante 14	représentant -19	republican -21	republicans -9	repórter -6	reserva -13	resolución -12	resposta -14	respuesta -19	ressortchef 17	result -17	resultados -17	retailer -7	rete -12	retraité 6	retraitée -12	ricavi -25	ricorso -12	rien -18	rientro -19	riferito -10	risas -17	risposta -17	rit -10	rivale -17	riverains -20	rn 8	roman -14	room -10	rule -15	ruling 8	ruolo -15	russian -13	réforme -9	réplique -11	réponse -17	réu 7	réunion -19	s -12	saal -16	sacerdote -8	sache -8	safe -13	said -26	sala -23	santa -12	says -8	saída -18	scf-coach -11	schaden -12	schilder -15	school -23	schwierige -9	second 7	seconda -12	secours -7	secretaria -13	secretary -15	secrétaire 9	secrétariat 11	secteur -15	sector -18	segretario -10	segunda -12	seite -19	semanas -19	senador -15	senator 9	senior 9	sentencia 12	sentirse -12	ser -20	service -14	sesión -12	sessão -8	settimana -19	seu -16	shares -19	sheets -8	sheriff 13	ship -18	shop -10	showed -16	sicht -17	side -20	sides -14	signora 10	silêncio -14	sim -12	sindacalista 6	sindacati 7	sindicatos -13	singer 7	situation -15	six -10	skipper 9	slachtoffers -9	sms -12	so -19	sobre -9	società -14	société -10	software -12	soit -6	soldiers -14	som -11	some -14	someone -12	source -7	sources -16	spaniard 12	speaking -13	sperrung -23	spits -9	spokesman -8	spokesperson 16	spokeswoman 10	sprecher 12	sprecherin -12	staatsanwaltschaft -15	stadträtin -13	staff 18	stampa -13	stand -11	star -13	state 9	statement -8	station -14	stato -11	stessa -9	steven -12	stichting 8	stimmen -14	stopped -14	striker 10	student 7	students -16	studie -10	studio -6	study -11	sua -22	suo -21	superintendente -12	supporters -7	suspensão -7	switched -10	syndicaliste 10	syndicat 21	systems -9	sängerin 16	sénateurs -22	talks -17	taller -12	target -13	tax -11	taxa -8	te -22	technicien 25	tecnico 22	tee -15	teenager 9	tekst -8	telefone -13	telefono -13	telephone -10	tempi -8	tempo -11	ter -28	termin -10	terá -12	test -12	testa -12	tester 6	testo -27	text -23	texte -17	texto -13	that -31	third -13	this -14	those -6	tisch -9	titular 9	todo -8	todos -17	told -25	tono -26	toulousain 9	tout -19	trabajo -12	tracé -10	train -10	transcript -11	transports -8	travi -8	treasurer 13	treasury -13	treinador 7	trentaine -10	trial -13	tribuna -10	turista -8	tutti -11	two -15	técnico 9	títulos -7	uci-jury -10	uitspraak -13	ultimo -15	undici -8	union -22	unione -7	unit 8	units -9	universidad -17	universidade -20	universiteit -15	university -11	università -10	université -8	unión -12	unternehmen 17	uomo 7	urlauber -14	urteil -28	uscita -13	used -7	usine -19	vader -21	vainqueur 16	vakbonden -12	vater 9	veces -10	vecino -6	vedova 6	verband 11	verdict -13	verfahren -12	vermögen -15	vero -9	version -13	verstorbene -10	verständnis -12	verteidigung -14	vez -12	vfl-coach -12	vi -14	via -13	vice-premier -12	vicepresidenta -10	victim -17	vier -10	view 6	viewers -19	vincitore 16	visitantes -10	voce -20	voisine 13	volley -6	volumes -9	voorzitter 13	vorfall -11	vorlage -21	vorwürfe -12	vote -11	voto -19	voz 6	vrouw 11	vía -12	vídeo -15	wagen -19	wat -15	water -9	weg -10	wende -14	werfer -17	western 10	weten -14	wethouder 10	widow 23	wife -17	wind -12	winnaar 15	winst -13	woman 11	women -12	woordvoerder 21	woordvoerster 9	worden -17	worker 9	workers -9	wort -14	worten -17	wrote -12	x -19	zaak -11	zahlung -23	zeitung -20	zo -15	zurück -17	áudio -15	ältere 8	échange -12	édile 11	éditrice -19	élu -22	élève -6	élèves -11	étude -26	été -15	órgão -12	última -12	último 8	único -14
noun|ending|	-se -18	0 -11	011 -11	022 -15	023 -12	024 -9	025 -10	028 -8	05 -10	1 -15	11 -8	12 -19	13 -10	14 -9	15 -12	17 -6	18 -10	19 -15	2 8	20 -6	21 -10	214 -10	24 -12	26 -9	29 -10	3 -20	300 -12	31 -8	33 -7	34 -18	4 -16	40 -19	400 -13	48 -9	5 -15	57 -11	58 -15	6 -12	61 -6	64 -18	67 -13	7 -13	71 -8	74 -10	77 -12	79 -17	8 -18	80 -9	88 -14	9 -23	989 -11	aad -12	aak -16	aal -24	aan -8	aar 7	aat -16	ab -11	aca 12	ace -22	ack 6	act -17	acé -10	ada 11	ado -17	af -13	aff 18	aft 9	afé -13	aga -8	age -11	ags -11	agt -14	ahl -14	aia 10	aid -26	ail -18	aio -16	air -9	ait -20	aje -10	ajo -10	akt -7	ala -26	alf 11	ali -10	all -24	als -16	ama -18	ame 6	amm -10	amp -14	amt -6	ana -16	and -6	ane -14	ang -12	ani -16	ank -18	ann 15	ans -25	apa 26	apo -14	app -10	ard 7	are -7	arf -13	ari -24	ark -18	arm -14	aro 8	arp -6	art -6	asa -12	ase -31	aso -20	ast -18	ato -11	ats -12	aus 9	aut -13	aux -18	ava -13	avi -25	axa -8	axi -6	ays -14	aza -9	azo -11	aße -19	aça -11	aís -11	bad -8	bat -11	bby -12	ben -30	ber -27	bra -14	bst -15	bus -12	c' -15	can -8	car -12	cas -8	cat -12	cco -16	ceo -10	cer 19	ces -26	cha -14	che -12	cht -10	ché -16	cia -11	cin -11	cio -11	cke -19	cle -14	cos -13	cot 11	cte -12	cto -20	cts -16	cté -13	cão -6	cès -18	c’ -22	d 7	dad -13	dal -9	dar -13	das -15	dat -36	dax -12	day -11	dea -10	ded -16	dee -8	del 7	den -12	deo -17	der 15	des -23	det -16	deu -11	dge -11	dia -17	dig -19	dil -10	din 13	dio -29	dit 14	diz -16	dió -15	dog -9	dos -32	dow 17	dre -12	dão -16	dée -9	ead 6	eak -17	eal -13	ear -10	eau -25	ebe -19	eca -14	ech 6	ect -20	edo -8	eed -20	eek -8	eel -14	een -20	eer 9	ees -22	eet -13	efs -19	eft -11	ega 15	ege -24	ehr -15	eia -12	eid -16	eil -28	ein -19	eio -19	eis -11	eit -22	eja -8	ejo 7	eks -11	ekt -16	eld -6	ele -22	elf -19	ell -10	eln -18	els -23	elt -15	ema -29	emo 10	ems -10	ena -16	end -21	ens -19	ent -6	enu -14	enz -12	eon -7	era -9	ere 24	eri -20	erk 11	ero -18	err 16	ers -16	ert -30	ery -17	erá -13	ese 19	esi -20	eso -11	ess 7	est -36	eta -6	ete -17	eto 9	ets -27	etz -8	età -16	eur 8	eut -13	eux -13	eva -12	eve -15	ews -15	ex -16	ext -23	eza -11	eça -12	eón 12	fee -14	fen -21	fer 20	fez -14	ffe -11	fim -6	fre -17	gal -12	gan -13	gar -14	gas 7	gel -17	gem -9	gen -45	ger -14	get -18	gge -9	ght -10	gin 8	gio -11	gne -27	gos -14	gte -9	gua -17	gue -15	gão -12	gía -6	hai 7	has -11	hat -32	hed -14	hen -23	her 10	hes -15	het -12	hia -16	hip -19	his -14	hme -8	hop -10	hor -20	hos -13	hre -11	hts -18	hés -11	ial 14	iar -13	ias -18	ica -9	ich -30	ici -15	ick -8	ico 33	ics -12	ict -13	ida -8	ide -6	ied -26	ieg -12	iek -16	iel -18	ier 21	ies -14	iet -15	ift -16	ign -28	igo -6	ijd -14	ijk -14	ijn -23	ijs -14	ike -12	iko -13	ikt -8	ila -16	ild -14	ile 10	ill -6	ilm -20	ilo -15	ils -13	ily 7	ima -22	ime -11	imi -13	ina 9	ind -19	ing -22	ini -11	ino 11	ins -31	int 13	ior 9	ios -28	iou -12	ipa -6	ipt -18	ira -9	ird -13	ire -19	irl 12	iro 11	irs -9	iry -8	isa -18	ise -13	iso -10	ita -8	ite -21	its -12	itt -20	ity -20	ità -15	iva 10	ixe -13	ixo -16	ize -12	ião -8	ión -15	jah -10	jet -24	ked -34	kel -18	ker 16	kes -11	ket -16	kie -16	kst -8	kte -19	las -11	law -6	lay -18	lco -11	lea -7	led -17	len -28	ler 20	ley -18	lfe -18	lgo -14	lha -24	lhe -10	li -7	lia -9	lic -23	lid -20	lie -14	lks -17	lla -22	lle -10	lli -13	llo -16	lls -18	lma 9	log -8	lor 6	los -7	lot -14	lpa -17	lse -20	lta -19	lth -15	lti -14	lto 8	lty -11	lus -9	lée -14	mal -21	man 27	mas -12	mat 10	mbe -16	med -6	mee -15	men -13	mes -10	mia 13	min -10	mio -24	mis 7	mme -8	mor -13	mos -13	mot -15	mpa -13	mpi -8	mpo -11	mps -16	mst -11	más -9	mãe 11	mão -9	nam 6	nas -20	nca -18	nce -25	nch -10	nco -13	ncy -15	nde -14	ndi -14	ndo -22	nds -28	ndu -10	nea -10	ned -22	nel 7	nen -31	ner 23	nes -11	net 10	ney 7	nge -25	ngs -10	nha 11	nia -12	nie 13	nik -21	nio -15	nis -30	nit 8	nkt -10	nna 13	nne 11	nné -18	nom -19	nos -19	nro 11	nsa -19	nse -11	nst -17	nta -16	nte 12	nti -18	nto -20	nts -30	nty -8	nza -17	nze -18	oat -13	obe -24	oca -19	oco -8	odo -14	ody 14	oek -12	oen 6	oep -18	oga 17	ogo 15	oio -16	oir -23	ois 20	oit -6	oix -13	oke -12	ola -10	old 20	olo -16	ols -12	ome -20	omo 6	ond 8	one -27	ong -14	oni -18	ono -29	ons -9	ont -6	ood -13	oog 18	ook -13	ool -23	oom -12	oor 10	oot 9	ope -16	opf -19	ops -7	ora 6	orb -9	ord -21	orf -19	ori -10	ork 8	orm -15	orn -9	oro -14	ort 13	ory -7	ose 11	oso 17	oss 11	ost -6	ota -14	ote -9	ots -16	ous -12	ouw 12	ove -15	ovo -15	own -18	pal -10	pas -17	ped -21	pes -15	pia -9	ple -25	ply -9	pos -12	ppe 13	ppo -20	pte -10	que -25	qué -9	r -18	rag -27	ral -9	ram -22	rar -19	rat -15	rba -14	rce -10	rda -11	rdo -22	red -15	ree 7	rei 9	ren -19	rer 13	res -11	rew -16	rfe -12	rga -12	rge -22	rgo -14	ria 16	rie -7	rij -11	rin 37	rio -9	ris -14	rit -14	rix -14	rkt -15	rlo -21	rma -28	rms -17	rn 8	rno -26	rop -10	ror -7	ros -28	rps -7	rra -12	rre -14	rro -20	rry -7	rse -17	rsi -13	rso -24	rta -19	rte -10	rti 17	rto -12	rty -13	rug -10	rum -21	rva -15	rve -8	rzt 10	réu 7	ría -10	s -12	sal -15	sar -16	sas -24	sce -12	sch -22	sco -9	sed -13	sel -15	sen -24	seo 6	seu -18	sim -12	sin -14	six -10	sme 6	sms -12	so -19	som -18	son 17	sor -7	ssa -17	sso -21	sst -14	ssy 12	sta 8	ste 16	sti -22	sto -33	sts -22	sua -22	suo -21	são -10	sée 7	tad -16	tag -22	tal -24	tar -19	tas -16	tax -11	tch -8	te -22	ted -19	tee -20	tel -23	tem -13	ten -10	ter 23	tes -7	tet -15	tic 14	tif -13	tig -16	tij -12	tik -17	tim -17	tir -13	tiu -13	tor 6	tos -30	tou -17	tra -7	tre -9	tro 7	tse 11	tti -24	tto -19	ttu -13	tue -12	tum -12	two -17	tze -9	tzt -14	tán -15	tão -17	tän -22	tär -14	tée -15	tés -13	ual -19	ube -14	uch -24	uck -17	uda -6	ude -20	udo -9	udy -11	uel -13	uer -16	ues -13	uet 10	uge -24	uis -16	uit -20	uiz -13	ula -17	uld -13	ule -12	uli -15	ulo -7	ult -19	uma -9	una -14	und -26	une -10	ung -24	upe -10	upo -24	ure -16	urf -15	uro -11	urs -24	urt -7	usa -17	uso -12	uss -15	uta -15	uto -13	uté -18	uve -13	uém -10	val -9	ved -19	ven -21	ver -8	ves -18	vez -12	vi -14	via -20	vio 18	vis -12	voy -15	voz -17	vra -17	vre -16	vía -13	was -15	wat -15	way -7	wed -16	weg -13	x -19	xte -17	xto -13	yer -13	yor 10	yst 14	zen -12	zer -14	zet -13	zgo -22	zia -6	zo -15	zte -8	zug -17	zzi -14	ßen -14	ãos -15	ças -17	ème -17	ère 7	èse -17	ète 6	ève -6	ées -16	élu -22	éré -10	été -12	ête -17	ías -12	ída -18	íza 15	ízo -22	îne -6	ños -10	ñía -16	ôté -24	ões -24	úri 11	ück -17
noun|kin|according-to|	association 11	coach -9	lawyer 19	leader -16	member -10	minister 13	player -7	scientist 14	speaking 17
noun|kin|actor-nearby|	coach -16	envoy -10	leader -23	member -19	none -27	player -11
noun|kin|	association -11	club -6	coach 7	company -22	court -10	judge 8	lawyer -7	mayor 12	member -14	none -44	player -16	police 24	press -37	priest 14	school -34	scientist 34	teacher 11	worker 16
noun|kin|colon|	authority 8	coach 6	leader -7	mayor -7	minister -11	none -36	police 7	speaking -16	worker 8	writer -10
noun|kin|named-before|	association 6	authority -25	club -11	company -18	court -25	judge -9	lawyer -12	leader -11	member -13	minister -19	none -35	press -9	school -15	speaking -23	worker -6	writer -14
noun|kin|named-nearby|	artist -13	association -6	club -6	company -8	court -8	lawyer -6	leader -6	member -16	none -27	police 15	press -16	priest 12	school -14	speaking -9	teacher -6	union 10	worker -16
noun|kin|paragraph-before|	artist 8	association -10	authority -16	club -14	coach -16	company -27	court -18	judge -11	leader -23	member -8	minister -16	none -16	player -8	police -13	press -8	prosecutor -8	school -9	scientist -13	speaking -25	worker -17	writer -8
noun|kin|possessor|	authority -17	leader -19	none -8	speaking -11
noun|kin|quote-then-speaker|	artist 11	authority 7	coach 11	company -7	lawyer -15	leader 17	mayor 11	member 8	none -16	party -14	player 31	police 22	priest 13	scientist 13	speaking -9	worker -7
noun|kin|quote-then-verb|	artist 32	authority 21	club 16	coach 28	company 6	court -7	judge 8	lawyer 8	mayor 28	member -15	minister 12	player -7	police 8	press -14	prosecutor 17	scientist 13	teacher 21	union 15	worker 18
noun|kin|sentence-after|	association -18	authority -14	lawyer 11	leader -23	minister -29	none -12	speaking 14	writer 10
noun|kin|sentence-before|	association -6	authority -18	club -17	coach 7	company -11	doctor -6	judge -9	lawyer -32	leader -10	none -26	party -34	player 9	press -17	school -28	scientist 10	speaking -13	union -17	worker 22	writer -6
noun|kin|speaker-then-quote|	artist -22	association -16	club -12	coach -7	company -21	court -11	judge 9	leader 9	minister 13	none -19	party 8	player -19	press -21	priest 12	prosecutor 12	school -7	scientist 8	speaking 14	teacher 6	worker 6	writer -9
noun|kin|topic-after|	association -8	none -19	speaking -13
noun|kin|topic|	artist -30	association -7	authority -14	club -16	coach -6	company -40	lawyer -48	mayor 9	member -14	minister -6	none -23	party -23	player -25	police 8	press -18	priest 11	prosecutor -12	school -20	scientist 19	speaking -15	writer -8
noun|kin|verb-then-speaker|	authority -19	coach 15	company 19	court -15	judge 7	member -14	none -18	party -14	press -16	scientist 17	speaking -6
noun|stranger|false|according-to|	according 10
noun|stranger|false|actor-nearby|	naked -33
noun|stranger|false|named-before|	naked -21
noun|stranger|false|named-nearby|	naked -21
noun|stranger|false|paragraph-before|	according -14	apposed -15	apposition 6	direct -17	judging -17	other -8	passive -6	relative -8	saying -41	shared -15	thinking -14
noun|stranger|false|quote-then-speaker|	apposition -11	direct 8	judging -6	relative -17	thinking 8
noun|stranger|false|quote-then-verb|	saying 7
noun|stranger|false|sentence-after|	direct -12	judging 6	saying 7
noun|stranger|false|sentence-before|	according 18	apposed -38	apposition -33	direct 8	judging -21	passive -11	relative -22	thinking -6
noun|stranger|false|speaker-then-quote|	apposed -32	apposition -9	direct 33	judging -14	passive -14	relative 8	saying -9
noun|stranger|false|topic|	naked 10
noun|stranger|false|verb-then-speaker|	saying 13
noun|stranger|true|actor-nearby|	naked -27
noun|stranger|true|colon|	naked -35	saying -10
noun|stranger|true|named-before|	naked -35
noun|stranger|true|named-nearby|	naked -27
noun|stranger|true|paragraph-before|	according -22	apposed -25	apposition -22	direct -28	judging -26	relative -16	shared -21	thinking -14
noun|stranger|true|possessor|	naked -8
noun|stranger|true|quote-then-speaker|	apposed -11	apposition -15	direct -6	judging -18	relative -21	saying -18	thinking 7
noun|stranger|true|quote-then-verb|	other 6
noun|stranger|true|sentence-after|	according -19	direct -18	judging -27	saying -11	shared -20	thinking -13
noun|stranger|true|sentence-before|	apposed -42	apposition -16	direct -23	judging -18	other -15	passive -14	relative -20	saying -24	thinking -35
noun|stranger|true|speaker-then-quote|	apposed -11	apposition -32	direct -51	relative -11	shared -23	thinking -18
noun|stranger|true|topic-after|	naked -19
noun|stranger|true|topic|	naked -23
noun|stranger|true|verb-then-speaker|	judging -59	saying -12
nth-order|according-to|0|according|	other 15
nth-order|according-to|1|according|	other 6
nth-order|paragraph-before|0|according|	other -14
nth-order|paragraph-before|0|apposed|	judging -12	other -14
nth-order|paragraph-before|0|apposition|	judging 13	other -15	saying -8	thinking -11
nth-order|paragraph-before|0|direct|	judging -12	other -26	saying -12	thinking -16
nth-order|paragraph-before|0|inverted|	other -10	saying -24
nth-order|paragraph-before|0|relative|	other -11	saying -13	thinking -6
nth-order|paragraph-before|1|according|	other -13
nth-order|paragraph-before|1|apposed|	judging 18	other -11	thinking -11
nth-order|paragraph-before|1|apposition|	judging -10	saying -16
nth-order|paragraph-before|1|direct|	judging -20	other -21	saying -24	thinking -10
nth-order|paragraph-before|1|inverted|	judging 8	saying -6
nth-order|paragraph-before|1|passive|	other -7
nth-order|paragraph-before|1|relative|	other -19	saying -8
nth-order|paragraph-before|1|shared|	judging -17	other -15	saying -14	thinking -11
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -16	other -11	saying -21
nth-order|paragraph-before|2|apposition|	other -7	thinking -7
nth-order|paragraph-before|2|direct|	judging -10	other -12	saying -20
nth-order|paragraph-before|2|inverted|	judging -12	saying -21
nth-order|paragraph-before|2|passive|	judging -8	other -10
nth-order|paragraph-before|2|relative|	other -8	saying -10
nth-order|paragraph-before|2|shared|	judging -11	other -22	saying -15
nth-order|paragraph-before|3|according|	other -14
nth-order|paragraph-before|3|apposed|	judging -15	other -9	saying -24	thinking -7
nth-order|paragraph-before|3|apposition|	other -10	saying -12
nth-order|paragraph-before|3|direct|	judging -10	other -18
nth-order|paragraph-before|3|inverted|	saying -10
nth-order|paragraph-before|3|relative|	other -14
nth-order|paragraph-before|3|shared|	judging -8	thinking -6
nth-order|quote-then-speaker|0|apposed|	judging -15	other -9	saying -19
nth-order|quote-then-speaker|0|apposition|	judging 7	other -20
nth-order|quote-then-speaker|0|direct|	judging -7	saying 15	thinking 6
nth-order|quote-then-speaker|0|passive|	saying 10
nth-order|quote-then-speaker|0|relative|	saying -15	thinking 10
nth-order|quote-then-speaker|0|shared|	other -9	saying -26	thinking -6
nth-order|quote-then-speaker|1|apposed|	judging 6	other 9
nth-order|quote-then-speaker|1|apposition|	saying -6
nth-order|quote-then-speaker|1|direct|	judging -19	other -32	thinking -15
nth-order|quote-then-speaker|1|passive|	other -13	saying -16
nth-order|quote-then-speaker|1|relative|	other -16	saying -8
nth-order|quote-then-speaker|1|shared|	judging -7	thinking 10
nth-order|quote-then-speaker|2|apposed|	saying -8
nth-order|quote-then-speaker|2|apposition|	judging -14	saying -19	thinking -13
nth-order|quote-then-speaker|2|direct|	judging -11	other -26	saying -17
nth-order|quote-then-speaker|2|relative|	other -13
nth-order|quote-then-speaker|2|shared|	judging 11	saying 11	thinking 11
nth-order|quote-then-speaker|3|apposed|	other -24
nth-order|quote-then-speaker|3|apposition|	saying -8
nth-order|quote-then-speaker|3|direct|	other -24	thinking -15
nth-order|quote-then-speaker|3|passive|	saying -10
nth-order|quote-then-speaker|3|shared|	judging -10	other -17	saying -13
nth-order|quote-then-verb|0|inverted|	judging 9	other 8	saying 9
nth-order|quote-then-verb|1|inverted|	judging -15	other -15
nth-order|sentence-after|0|apposed|	other -18	saying -16
nth-order|sentence-after|0|apposition|	other -27	saying -25
nth-order|sentence-after|0|direct|	judging -6
nth-order|sentence-after|0|inverted|	saying 12
nth-order|sentence-after|1|according|	other -10
nth-order|sentence-after|1|apposed|	judging -13	other 7	saying -20
nth-order|sentence-after|1|apposition|	other -21	saying -12
nth-order|sentence-after|1|shared|	other 15	saying -21	thinking 8
nth-order|sentence-after|2|according|	other -15
nth-order|sentence-after|2|apposed|	other -26
nth-order|sentence-after|2|apposition|	saying -14
nth-order|sentence-after|2|direct|	judging -11	other -31
nth-order|sentence-after|2|inverted|	saying -14
nth-order|sentence-after|2|shared|	other -24	saying 6
nth-order|sentence-before|0|according|	other 8
nth-order|sentence-before|0|apposed|	judging -19	other -21	saying -8	thinking -8
nth-order|sentence-before|0|apposition|	judging -25	saying -8	thinking -22
nth-order|sentence-before|0|direct|	judging -10	thinking -18
nth-order|sentence-before|0|inverted|	judging -9	saying -13
nth-order|sentence-before|0|passive|	saying -14
nth-order|sentence-before|0|relative|	judging -17	other 7	saying 13	thinking -16
nth-order|sentence-before|1|according|	other -10
nth-order|sentence-before|1|apposed|	judging -9	other -10	saying -6	thinking -17
nth-order|sentence-before|1|apposition|	other -23	saying -37	thinking -8
nth-order|sentence-before|1|direct|	judging -33	other -29	saying 7	thinking -9
nth-order|sentence-before|1|inverted|	other -16	saying -10
nth-order|sentence-before|1|passive|	judging -13	other -22	saying -16
nth-order|sentence-before|1|relative|	judging -11	other -39	saying -10
nth-order|sentence-before|2|apposed|	judging -21	other -33	saying -42	thinking -16
nth-order|sentence-before|2|apposition|	judging -12	other -23	thinking -9
nth-order|sentence-before|2|direct|	judging -17	other -13	saying -28	thinking -13
nth-order|sentence-before|2|inverted|	judging -32	saying -25
nth-order|sentence-before|2|passive|	other -13	saying -16
nth-order|sentence-before|2|relative|	saying -11
nth-order|sentence-before|3|according|	other -31
nth-order|sentence-before|3|apposed|	judging -10	other -23	thinking -10
nth-order|sentence-before|3|apposition|	other -16	saying -11
nth-order|sentence-before|3|direct|	judging -11	other -45	saying -17	thinking -14
nth-order|sentence-before|3|inverted|	judging -19
nth-order|sentence-before|3|passive|	other -6
nth-order|sentence-before|3|relative|	other -15
nth-order|speaker-then-quote|0|apposed|	other 7	saying 11	thinking 20
nth-order|speaker-then-quote|0|apposition|	judging -16	other -12	saying -30
nth-order|speaker-then-quote|0|direct|	judging 19	other -21	saying 16
nth-order|speaker-then-quote|0|passive|	other 7	saying -9
nth-order|speaker-then-quote|0|relative|	judging -14
nth-order|speaker-then-quote|0|shared|	judging -17	other -22	saying -19
nth-order|speaker-then-quote|1|apposed|	judging 18	other -7	saying -20
nth-order|speaker-then-quote|1|apposition|	judging -14	other -24	thinking -9
nth-order|speaker-then-quote|1|direct|	saying 22	thinking -14
nth-order|speaker-then-quote|1|passive|	other 8
nth-order|speaker-then-quote|1|relative|	saying 17
nth-order|speaker-then-quote|1|shared|	judging -10	saying -11
nth-order|speaker-then-quote|2|apposed|	other -25	saying -12	thinking -14
nth-order|speaker-then-quote|2|apposition|	judging -12	other -14	thinking -6
nth-order|speaker-then-quote|2|direct|	judging -6	other -21	saying 12	thinking -6
nth-order|speaker-then-quote|2|passive|	saying -12
nth-order|speaker-then-quote|2|relative|	other 7
nth-order|speaker-then-quote|2|shared|	saying -6
nth-order|speaker-then-quote|3|apposed|	judging -7	other -9	saying -6	thinking -16
nth-order|speaker-then-quote|3|apposition|	judging -7	other -14	saying -15	thinking 7
nth-order|speaker-then-quote|3|direct|	judging -13	other 7	thinking -6
nth-order|speaker-then-quote|3|passive|	other -16	saying -22
nth-order|speaker-then-quote|3|relative|	judging 11
nth-order|speaker-then-quote|3|shared|	judging -6
nth-order|verb-then-speaker|0|inverted|	judging -11	saying 7
nth-order|verb-then-speaker|1|inverted|	saying -9
nth-order|verb-then-speaker|2|inverted|	saying -10
nth|according-to|	0 15	1 6
nth|actor-nearby|	0 17	1 -11	2 -41	3 -37
nth|colon|	1 -16	2 9
nth|interview|	0 -10
nth|named-before|	1 -35
nth|named-nearby|	0 7	1 -11	3 -15	4 -8
nth|paragraph-before|	0 -26	1 -9	2 -31
nth|possessor|	1 -27
nth|quote-then-speaker|	0 17	1 6	2 -12	3 -9	4 -18
nth|quote-then-verb|	0 12
nth|sentence-after|	0 7
nth|sentence-before|	0 6	1 -8	2 -27	3 -8	4 -39
nth|signature|	0 14
nth|speaker-then-quote|	0 6	1 8	4 -11
nth|topic-after|	0 -17
nth|topic|	0 45	2 -35	3 -35	4 -52
nth|transcript|	0 16
nth|verb-then-speaker|	0 6	1 -7	2 -14
opener|$|past|	apposed -7
opener|&|other|	apposed -12	direct -13
opener|&|past|	apposition -13	direct -10
opener|&|present|	apposition -12
opener|'|other|	apposition -7	direct -10
opener|'|past|	apposed 6	apposition -10	direct 7
opener|(|past|	apposed -13
opener|)|past|	inverted -40
opener|)|present|	inverted -19
opener|,|base|	apposition -16	shared -15
opener|,|other|	according 7	apposed 9	apposition -10	direct -7	passive -21
opener|,|participle|	apposed -13	apposition -13	direct -28	shared -15
opener|,|past|	apposition 13	direct 33	inverted 11	passive -18	relative -25	shared 7
opener|,|present|	apposed 12	inverted 19	passive 11	relative -10
opener|-|other|	apposed -18	shared -11
opener|-|participle|	shared 13
opener|-|past|	apposed 7	direct 12	shared 7
opener|:|other|	according 25	apposed -19	apposition -9	direct -38	shared -12
opener|:|past|	apposed -8	apposition -12	direct -20	inverted 6	shared -10
opener|:|present|	apposed -11	apposition -8	direct 21	inverted -8
opener|;|other|	according -6
opener|;|past|	apposed 17	direct 14
opener|;|present|	apposed 6
opener|about|past|	apposed -11
opener|according-to|,|	according 9
opener|according-to|:|	according 25
opener|according-to|;|	according -6
opener|according-to|other|	according -14
opener|according-to|start|	according 13
opener|after|other|	direct -22
opener|after|past|	apposed -6	direct -14
opener|alla|other|	apposed -11
opener|alla|past|	apposed -12
opener|all’|other|	direct -12
opener|als|other|	direct -21
opener|al|other|	apposed -11	apposition -7
opener|al|past|	apposed -12	apposition -13
opener|al|present|	apposed -8
opener|among|other|	direct -10
opener|am|past|	direct -8
opener|and|base|	direct -15
opener|and|other|	apposed -21	direct -9	relative -16	shared -9
opener|and|past|	apposed -8	apposition -13	inverted -32
opener|and|present|	direct -9
opener|an|other|	direct -11
opener|ao|present|	apposition -11
opener|as|other|	apposed 10	apposition -10
opener|as|past|	apposed 9	apposition -13
opener|at|other|	apposed -8	apposition -9	direct 9
opener|at|past|	apposed -8
opener|at|present|	apposed -14
opener|auf|other|	direct -17
opener|auf|past|	direct -14
opener|aus|other|	direct -15
opener|aus|past|	direct 18
opener|avait|past|	direct 17
opener|avec|other|	apposition -11
opener|a|other|	apposed -11	apposition -15	direct -11	relative -12
opener|a|past|	apposed -12	direct 29	shared -8
opener|a|present|	apposed -8	apposition -11	direct -12
opener|because|other|	direct 6
opener|been|other|	apposed -9
opener|been|past|	apposed -13
opener|before|other|	direct -17
opener|before|past|	direct -14
opener|beim|other|	direct 8
opener|bei|past|	direct -14
opener|be|other|	apposition -6
opener|be|past|	apposition -14
opener|bij|other|	direct -17
opener|but|other|	direct -14
opener|but|past|	apposed -16	direct -11	inverted -15
opener|by|base|	direct -17
opener|by|other|	apposed -13	apposition -12	direct -14	shared -9
opener|by|participle|	direct -17
opener|by|past|	apposed -18	shared -22
opener|by|present|	direct -13
opener|che|other|	according -10	direct -27
opener|che|past|	inverted -22
opener|che|present|	apposition -11
opener|colon|,|	apposed 11
opener|colon|start|	direct 9
opener|com|other|	apposed 14
opener|com|past|	apposed -11
opener|con|other|	apposition -17
opener|con|past|	apposed -10	apposition -14
opener|con|present|	apposition -14
opener|dans|other|	apposed -11	apposition -9
opener|dans|past|	direct -12
opener|dans|present|	apposed -16
opener|dass|other|	direct -13
opener|dat|other|	direct -19
opener|da|other|	apposed -11	apposition -12	direct -11
opener|da|past|	apposed -12	apposition -20
opener|da|present|	apposition -15
opener|del|past|	apposition -12
opener|deren|past|	direct 16
opener|desde|past|	apposed -15
opener|dessen|other|	direct 7
opener|dessen|past|	apposed -11	direct 11
opener|devant|other|	apposed -10
opener|de|other|	apposed -20	apposition -18	direct -10
opener|de|past|	apposition -21	shared -12
opener|de|present|	apposition -10
opener|die|other|	direct -16
opener|die|past|	direct -14
opener|dont|other|	direct -19
opener|dos|other|	direct -11
opener|do|past|	apposed -15	apposition -15
opener|ela|past|	inverted -21
opener|ele|past|	inverted -17
opener|ele|present|	inverted -18
opener|ella|past|	inverted -13
opener|em|other|	apposed -13
opener|em|past|	apposed -26	apposition -14
opener|em|present|	apposed -20
opener|entre|other|	direct -13
opener|en|other|	apposed -18	direct -27
opener|en|past|	apposed -16	apposition -17	direct -11	inverted -15	shared -16
opener|en|present|	apposed -12	apposition -9	direct -16
opener|er|other|	apposed -16	direct -11
opener|er|past|	inverted -19
opener|est|other|	relative -17
opener|et|other|	apposed -10	apposition -15	direct -15
opener|et|past|	direct -16
opener|et|present|	direct 12
opener|e|other|	according -11	apposition -11	direct -19
opener|e|past|	direct 14	inverted -23
opener|e|present|	direct 10	inverted -20
opener|for|past|	apposed -18	apposition -15
opener|for|present|	apposed -9
opener|from|other|	apposition -10
opener|from|past|	apposition -13
opener|für|other|	direct 11
opener|geen|past|	apposition -11
opener|habe|other|	apposed -11
opener|habe|past|	direct -12
opener|had|other|	direct -15	relative -9
opener|had|past|	apposed -16	direct -19
opener|had|present|	direct -15
opener|has|other|	direct -12
opener|has|participle|	direct -9
opener|has|past|	apposition -10
opener|has|present|	direct -11
opener|hat|past|	direct 10
opener|hat|present|	direct -16
opener|ha|other|	apposed -6	apposition -14
opener|ha|participle|	apposition -9
opener|ha|past|	apposition -9	direct -16
opener|heeft|past|	apposition -11	direct -11
opener|he|base|	direct -10
opener|he|other|	apposition -9
opener|he|past|	apposed -11	passive -10
opener|he|present|	direct -10
opener|hij|other|	direct -15
opener|hij|past|	inverted -24
opener|how|other|	direct -6
opener|how|past|	direct -13
opener|if|base|	direct -15
opener|if|other|	direct -18
opener|if|past|	direct -12
opener|il|participle|	apposition -13
opener|im|other|	direct -21
opener|in|base|	apposed -9
opener|in|other|	apposition -16	direct 7
opener|in|participle|	shared -7
opener|in|past|	apposed -10	direct 11
opener|in|present|	apposed -10	apposition -13	direct -16
opener|is|past|	apposition -16
opener|les|other|	direct -18
opener|le|past|	inverted 9
opener|l’|past|	direct -10
opener|maar|other|	direct -10
opener|met|other|	direct -10
opener|me|other|	apposed 13	apposition -6
opener|me|past|	shared 14
opener|me|present|	apposed 6	relative 8
opener|mit|other|	direct -11
opener|mit|past|	direct -12
opener|mit|present|	direct -8
opener|naar|other|	direct -6
opener|nach|other|	direct -13
opener|nach|past|	direct -11
opener|na|other|	apposition 9
opener|na|past|	apposed -19
opener|nel|other|	direct -14
opener|nicht|other|	direct -22
opener|nicht|past|	apposition -14	shared -11
opener|niet|other|	direct -11
opener|non|other|	direct -8
opener|not|other|	direct -15
opener|not|past|	apposition -11
opener|no|other|	apposed -13
opener|no|past|	apposed -20	apposition -11	shared -8
opener|no|present|	apposed -13
opener|não|past|	direct -12
opener|of|other|	apposition -8	relative -20
opener|of|past|	apposed -15	apposition -23
opener|ohne|other|	direct -11
opener|om|past|	direct -14
opener|onder|past|	apposition -9
opener|on|past|	apposed -14
opener|op|other|	direct -14
opener|op|past|	direct 6
opener|other|base|	apposed -14	direct -39
opener|other|other|	according -26	apposed -37	apposition -7	direct -15	relative 8
opener|other|participle|	apposed 10	apposition -13	direct 15
opener|other|past|	apposition -16	direct 15	inverted 6	shared -30
opener|other|present|	apposed -12	apposition -19	direct 15	inverted -25	passive -11	relative 22
opener|outside|past|	apposed -9
opener|over|other|	direct -12
opener|over|past|	apposed -11
opener|où|other|	direct -15
opener|paragraph-before|)|	inverted -8
opener|paragraph-before|,|	apposed 11	direct -13	inverted -8	passive -13	relative -18	shared -6
opener|paragraph-before|-|	apposed -9	direct -16	relative -9	shared -16
opener|paragraph-before|:|	direct -10	inverted -8
opener|paragraph-before|;|	apposed -11	direct -16
opener|paragraph-before|after|	apposed -6	direct -8
opener|paragraph-before|and|	apposed -6	direct -16	relative -6
opener|paragraph-before|as|	apposition -7	direct -6
opener|paragraph-before|a|	apposed -12	direct -13
opener|paragraph-before|but|	apposed -12	direct -8
opener|paragraph-before|by|	apposed -11	apposition -10	direct -7	shared -7
opener|paragraph-before|che|	direct -10
opener|paragraph-before|dans|	apposition -9
opener|paragraph-before|de|	apposition -10
opener|paragraph-before|em|	apposed -10
opener|paragraph-before|en|	apposed -6
opener|paragraph-before|e|	direct -7	inverted -7
opener|paragraph-before|in|	apposition -8	direct -8
opener|paragraph-before|na|	apposed -9
opener|paragraph-before|other|	according -16	apposed -25	direct -30	inverted -26	passive -13	relative -18	shared -6
opener|paragraph-before|que|	direct -15
opener|paragraph-before|start|	according -8	apposed -20	apposition -11	direct -16	inverted -11	relative -15
opener|paragraph-before|that|	direct -9	shared -6
opener|paragraph-before|what|	direct -9
opener|paragraph-before|when|	direct -14
opener|paragraph-before|which|	apposition -8
opener|paragraph-before|while|	direct -8
opener|paragraph-before|who|	apposition -9
opener|paragraph-before|will|	direct -7
opener|paragraph-before|à|	apposed -14
opener|paragraph-before|–|	inverted -15
opener|paragraph-before|—|	direct -11	inverted -14	shared -9
opener|para|other|	apposed 6	shared 11
opener|para|past|	apposed 11	shared -12
opener|par|other|	apposed -12	apposition 6
opener|par|past|	apposed -17	apposition -14
opener|pela|past|	apposed -15
opener|per|other|	apposed 12	shared -7
opener|per|past|	shared -7
opener|per|present|	shared -12
opener|porque|other|	direct -15
opener|por|past|	apposed -13	apposition -20	shared -13
opener|pour|past|	direct -12	shared -10
opener|puis|other|	direct -16
opener|quand|other|	direct -13
opener|quem|past|	inverted -20
opener|que|other|	apposed -10	apposition -14	direct -57	relative -11
opener|que|past|	apposition -15	direct -7	inverted -33
opener|que|present|	apposition -13	shared -10
opener|quote-then-speaker|,|	direct -13	relative -11	shared -7
opener|quote-then-speaker|:|	direct -16
opener|quote-then-speaker|;|	apposed -14	shared -9
opener|quote-then-speaker|after|	direct -25
opener|quote-then-speaker|as|	direct 6
opener|quote-then-speaker|avait|	direct 17
opener|quote-then-speaker|a|	direct 23
opener|quote-then-speaker|by|	apposition 14	direct -11	shared -10
opener|quote-then-speaker|che|	direct -14
opener|quote-then-speaker|dat|	direct -11
opener|quote-then-speaker|from|	apposition -8
opener|quote-then-speaker|ha|	apposition -9
opener|quote-then-speaker|he|	passive -6
opener|quote-then-speaker|il|	apposition -9
opener|quote-then-speaker|in|	apposed -7
opener|quote-then-speaker|other|	apposition -13	direct 26	passive -25	relative 9
opener|quote-then-speaker|pour|	shared -8
opener|quote-then-speaker|que|	direct -14	shared -10
opener|quote-then-speaker|she|	passive -8
opener|quote-then-speaker|start|	apposed -14	shared -7
opener|quote-then-speaker|that|	direct -28	shared -18
opener|quote-then-speaker|vor|	direct -11
opener|quote-then-speaker|what|	shared -12
opener|quote-then-speaker|when|	direct -20
opener|quote-then-speaker|where|	direct -16
opener|quote-then-speaker|who|	apposition -13
opener|quote-then-verb|,|	inverted 16
opener|quote-then-verb|and|	inverted -26
opener|quote-then-verb|che|	inverted -12
opener|quote-then-verb|e|	inverted -26
opener|quote-then-verb|other|	inverted 11
opener|quote-then-verb|que|	inverted -15
opener|quote-then-verb|y|	inverted -18
opener|quote-then-verb|–|	inverted 14
opener|qu’|other|	direct -28
opener|qu’|past|	direct -13
opener|secondo|other|	apposed 15
opener|segundo|other|	apposed 9
opener|según|other|	apposed 13
opener|seit|other|	direct -9
opener|seit|past|	apposition -9
opener|selon|other|	apposed 11
opener|sentence-after|,|	according -13	apposed -20	apposition -36
opener|sentence-after|;|	direct -17
opener|sentence-after|and|	direct -13
opener|sentence-after|other|	apposed -15	inverted 6	shared 7
opener|sentence-after|start|	apposed -7	apposition -15	direct 10
opener|sentence-after|that|	direct -23
opener|sentence-after|when|	direct -17
opener|sentence-after|whether|	direct -16
opener|sentence-after|—|	inverted 14
opener|sentence-before|&|	apposed -12	apposition -13	direct -16
opener|sentence-before|'|	apposition -8	direct -17
opener|sentence-before|(|	apposed -9
opener|sentence-before|)|	direct -14	inverted -26
opener|sentence-before|+|	direct -12
opener|sentence-before|,|	apposed -32	passive -24	relative -27
opener|sentence-before|:|	apposed -17	direct -29
opener|sentence-before|;|	apposed -14
opener|sentence-before|about|	apposed -10	direct -9
opener|sentence-before|across|	apposed -7
opener|sentence-before|after|	direct -12
opener|sentence-before|als|	direct -13
opener|sentence-before|al|	apposed -12	apposition -8
opener|sentence-before|am|	direct -15
opener|sentence-before|and|	apposed -19	apposition -17	direct -7	inverted -13
opener|sentence-before|ao|	apposition -10
opener|sentence-before|as|	apposition -15	direct -22
opener|sentence-before|at|	apposed -15
opener|sentence-before|auf|	direct -19
opener|sentence-before|a|	apposed -9	apposition -15
opener|sentence-before|been|	apposed -12
opener|sentence-before|before|	direct -17
opener|sentence-before|beim|	direct 8
opener|sentence-before|bij|	direct -18
opener|sentence-before|but|	apposed -7	direct -12
opener|sentence-before|by|	apposed -12	apposition -16	direct -10
opener|sentence-before|chez|	apposed -10
opener|sentence-before|che|	direct -27
opener|sentence-before|con|	apposition -16
opener|sentence-before|dans|	apposed -10
opener|sentence-before|dass|	direct -12
opener|sentence-before|dat|	direct -14
opener|sentence-before|da|	apposed -7	apposition -14	direct -18
opener|sentence-before|del|	apposition -12
opener|sentence-before|desde|	apposed -7
opener|sentence-before|devant|	apposed -10
opener|sentence-before|de|	apposed -18	apposition -22
opener|sentence-before|die|	direct -21
opener|sentence-before|dont|	direct -17
opener|sentence-before|dos|	direct -13
opener|sentence-before|do|	apposed -10
opener|sentence-before|ele|	inverted -11
opener|sentence-before|em|	apposed -20
opener|sentence-before|entre|	direct -12
opener|sentence-before|en|	apposed -15	apposition -12	direct -6	inverted -11
opener|sentence-before|er|	inverted -17
opener|sentence-before|et|	apposition -14	direct -24
opener|sentence-before|e|	apposition -11	direct -15	inverted -13
opener|sentence-before|for|	apposed -7	apposition -13
opener|sentence-before|from|	apposition -11	direct -14
opener|sentence-before|für|	direct -22
opener|sentence-before|geen|	apposition -11
opener|sentence-before|habe|	apposed -11
opener|sentence-before|had|	apposed -11	direct -22
opener|sentence-before|has|	direct -16
opener|sentence-before|hatte|	direct -13
opener|sentence-before|ha|	apposition -13
opener|sentence-before|he|	apposed -8	direct -10
opener|sentence-before|hij|	direct -17	inverted -19
opener|sentence-before|how|	direct -8
opener|sentence-before|if|	direct -15
opener|sentence-before|il|	apposition -10
opener|sentence-before|im|	direct -23
opener|sentence-before|in|	apposed -16	apposition -14
opener|sentence-before|is|	apposition -16	direct -8
opener|sentence-before|les|	direct -18
opener|sentence-before|maar|	direct -15
opener|sentence-before|met|	direct -12
opener|sentence-before|me|	apposed 10	apposition -24
opener|sentence-before|mit|	direct -19
opener|sentence-before|nach|	direct -18
opener|sentence-before|na|	apposed -14	apposition 6
opener|sentence-before|nel|	direct -16
opener|sentence-before|nem|	direct -10
opener|sentence-before|niet|	direct -12
opener|sentence-before|not|	apposition -13	direct -14
opener|sentence-before|no|	apposed -19	direct -15
opener|sentence-before|não|	direct -9
opener|sentence-before|of|	apposed -16	apposition -9	direct -15
opener|sentence-before|om|	direct -10
opener|sentence-before|on|	apposed -6	apposition -10	direct -12
opener|sentence-before|op|	direct -18
opener|sentence-before|other|	according -47	apposed -18	apposition -14	direct 8	passive -25	relative -19
opener|sentence-before|outside|	apposed -10
opener|sentence-before|par|	apposed -13
opener|sentence-before|pela|	apposed -16
opener|sentence-before|per|	direct -17
opener|sentence-before|porque|	direct -15
opener|sentence-before|por|	apposed -10	apposition -17
opener|sentence-before|quand|	direct -16
opener|sentence-before|que|	apposed -8	apposition -18	direct -40	inverted -27
opener|sentence-before|qui|	apposition -12
opener|sentence-before|qu’|	direct -13
opener|sentence-before|seit|	apposition -15	direct -9
opener|sentence-before|se|	direct -19
opener|sentence-before|she|	passive -9
opener|sentence-before|sie|	inverted -11
opener|sentence-before|since|	apposition -12
opener|sentence-before|si|	direct -10
opener|sentence-before|start|	according 15	apposition -12	inverted -29	passive -11	relative 13
opener|sentence-before|sul|	apposed -12
opener|sentence-before|sur|	apposed -21	apposition -10	direct -9
opener|sentence-before|than|	direct -7
opener|sentence-before|that|	direct -33
opener|sentence-before|then|	direct -12
opener|sentence-before|um|	direct -15
opener|sentence-before|under|	apposition -7
opener|sentence-before|und|	apposed -11	direct -27
opener|sentence-before|until|	direct -6
opener|sentence-before|van|	direct -10
opener|sentence-before|von|	direct -16
opener|sentence-before|vor|	direct -15
opener|sentence-before|was|	apposed -12	apposition -10	direct -17
opener|sentence-before|what|	direct -23
opener|sentence-before|when|	direct -17
opener|sentence-before|where|	direct -13
opener|sentence-before|whether|	direct -11
opener|sentence-before|which|	direct 8
opener|sentence-before|whom|	direct -13
opener|sentence-before|who|	apposition -15
opener|sentence-before|why|	direct -9
opener|sentence-before|will|	direct -13
opener|sentence-before|would|	direct -6
opener|sentence-before|y|	direct -15	inverted -16	relative -14
opener|sentence-before|ze|	inverted -10
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -12
opener|sentence-before|à|	apposed -27	apposition -14
opener|sentence-before|—|	direct -20	inverted 11
opener|sentence-before|’|	apposed -9	apposition -15	direct -19
opener|se|other|	direct -18
opener|se|past|	direct -9
opener|she|base|	direct -11
opener|she|other|	apposition -14	direct -8
opener|she|past|	apposition -11	passive -13
opener|sie|past|	inverted -14
opener|since|other|	apposition -9	direct 6
opener|since|past|	apposed -9	apposition -9
opener|si|other|	direct -12
opener|sobre|past|	apposed -14
opener|speaker-then-quote|&|	apposition -15
opener|speaker-then-quote|'|	apposition -11
opener|speaker-then-quote|,|	apposed 7	apposition 14	direct 40	passive -19	relative -9
opener|speaker-then-quote|-|	direct 14	shared 7
opener|speaker-then-quote|:|	apposed -21	apposition -9	direct -8
opener|speaker-then-quote|;|	apposed 23	direct 23
opener|speaker-then-quote|about|	apposed -10
opener|speaker-then-quote|alla|	apposed -12
opener|speaker-then-quote|als|	direct -21
opener|speaker-then-quote|al|	apposed -15	apposition -15
opener|speaker-then-quote|ao|	apposition -11
opener|speaker-then-quote|as|	apposition -14
opener|speaker-then-quote|at|	apposed -6
opener|speaker-then-quote|auf|	direct -9
opener|speaker-then-quote|aus|	direct 17
opener|speaker-then-quote|a|	apposed -8	apposition -8	direct -8
opener|speaker-then-quote|because|	direct -16	shared -13
opener|speaker-then-quote|be|	apposition -12
opener|speaker-then-quote|by|	apposed -17	apposition -14	direct -7	shared -17
opener|speaker-then-quote|che|	apposition -8
opener|speaker-then-quote|com|	apposed -8
opener|speaker-then-quote|con|	apposition -18
opener|speaker-then-quote|dans|	apposed -22
opener|speaker-then-quote|da|	apposed -18	apposition -24
opener|speaker-then-quote|del|	apposition -9
opener|speaker-then-quote|deren|	direct 19
opener|speaker-then-quote|desde|	apposed -13
opener|speaker-then-quote|dessen|	direct 9
opener|speaker-then-quote|de|	apposition -17	shared -8
opener|speaker-then-quote|do|	apposition -12
opener|speaker-then-quote|em|	apposed -27	apposition -14
opener|speaker-then-quote|en|	apposed -15	apposition -15	direct -18	shared -15
opener|speaker-then-quote|er|	apposed -13
opener|speaker-then-quote|e|	apposition -11	direct 18
opener|speaker-then-quote|for|	apposed -17
opener|speaker-then-quote|für|	direct 20
opener|speaker-then-quote|had|	apposed -14
opener|speaker-then-quote|has|	apposition -11
opener|speaker-then-quote|ha|	apposition -12	direct -15
opener|speaker-then-quote|heeft|	apposition -10
opener|speaker-then-quote|he|	direct -15
opener|speaker-then-quote|if|	direct -20
opener|speaker-then-quote|in|	apposed -14
opener|speaker-then-quote|me|	apposition 15	shared 16
opener|speaker-then-quote|mit|	direct -7
opener|speaker-then-quote|na|	apposed -11
opener|speaker-then-quote|nella|	direct -18
opener|speaker-then-quote|nicht|	apposition -12	direct -15	shared -12
opener|speaker-then-quote|not|	apposition -9
opener|speaker-then-quote|no|	apposed -14
opener|speaker-then-quote|não|	apposition -8
opener|speaker-then-quote|of|	apposition -22
opener|speaker-then-quote|on|	apposed -9
opener|speaker-then-quote|other|	apposed -16	apposition -18	direct -12	passive 11	relative 16	shared -30
opener|speaker-then-quote|para|	apposed 6	shared -14
opener|speaker-then-quote|par|	apposed -22	apposition -10
opener|speaker-then-quote|pela|	apposed -16
opener|speaker-then-quote|per|	apposed 13	shared -15
opener|speaker-then-quote|por|	apposed -13	apposition -10	shared -14
opener|speaker-then-quote|pour|	direct -11	shared -14
opener|speaker-then-quote|que|	apposed -10	apposition -17	direct -6
opener|speaker-then-quote|qu’|	direct -18
opener|speaker-then-quote|secondo|	apposed 7
opener|speaker-then-quote|segundo|	apposed 9
opener|speaker-then-quote|según|	apposed 9
opener|speaker-then-quote|selon|	apposed 16
opener|speaker-then-quote|she|	apposition -16
opener|speaker-then-quote|start|	apposition -29	direct 13	passive -19	relative 20
opener|speaker-then-quote|sur|	apposed -20	apposition -10
opener|speaker-then-quote|through|	apposed -11
opener|speaker-then-quote|volgens|	direct 8	shared 9
opener|speaker-then-quote|was|	apposed -12	apposition -12
opener|speaker-then-quote|what|	direct -12
opener|speaker-then-quote|when|	apposed -15	direct -13
opener|speaker-then-quote|where|	direct 9
opener|speaker-then-quote|whether|	direct -23	shared -18
opener|speaker-then-quote|while|	direct 15
opener|speaker-then-quote|who|	apposition -21	direct -16
opener|speaker-then-quote|wie|	direct 11
opener|speaker-then-quote|y|	direct -12	shared 7
opener|speaker-then-quote|à|	apposed -21	apposition -15
opener|speaker-then-quote|–|	direct -10
opener|speaker-then-quote|—|	direct -7
opener|speaker-then-quote|’|	apposed -13	apposition 6
opener|start|base|	apposed -23	relative -19	shared -8
opener|start|other|	according 23	apposition -22	relative 12	shared -18
opener|start|participle|	apposed -19	apposition 14	direct -13
opener|start|past|	apposed -6	apposition -24	direct 12	inverted -14	passive -24	relative 23
opener|start|present|	apposed 17	apposition -18	direct 14
opener|sul|other|	apposed -10
opener|sur|other|	apposed -24	direct -10
opener|sur|past|	apposed -14
opener|sur|present|	apposed -9
opener|than|other|	direct -7
opener|that|base|	direct -22
opener|that|other|	apposed -11	direct -45	shared 7
opener|that|past|	direct 8	shared -20
opener|then|other|	direct -13
opener|then|past|	direct -7
opener|through|past|	apposed -11
opener|um|other|	direct -13
opener|under|past|	apposed -11
opener|und|other|	apposed -8	direct -22
opener|und|past|	direct -13	inverted -15
opener|until|other|	direct -6
opener|van|other|	direct 6
opener|verb-then-speaker|)|	inverted -34
opener|verb-then-speaker|,|	inverted 23
opener|verb-then-speaker|and|	inverted -22
opener|verb-then-speaker|che|	inverted -17
opener|verb-then-speaker|ela|	inverted -20
opener|verb-then-speaker|ele|	inverted -22
opener|verb-then-speaker|e|	inverted -25
opener|verb-then-speaker|other|	inverted -25
opener|verb-then-speaker|que|	inverted -12
opener|verb-then-speaker|y|	inverted -12
opener|verb-then-speaker|ze|	inverted -14
opener|volgens|other|	direct 8	shared 15
opener|von|other|	direct -15
opener|vor|other|	direct -20	shared -9
opener|vor|past|	direct -12
opener|was|other|	direct -20
opener|was|participle|	apposition -11
opener|was|past|	apposed -19	apposition -9
opener|were|past|	apposition -8
opener|wer|other|	apposition 6	direct -13
opener|what|other|	direct -27
opener|what|past|	direct -8	shared -9
opener|what|present|	direct -16
opener|when|base|	shared -14
opener|when|other|	direct -26
opener|when|past|	apposed -12	direct -24
opener|where|other|	direct -20
opener|where|past|	direct 6
opener|whether|base|	direct -13
opener|whether|other|	direct -25
opener|whether|past|	direct -16	shared -11
opener|which|other|	apposition -7
opener|while|other|	direct -17
opener|while|past|	direct 14
opener|whom|other|	direct -14
opener|who|other|	apposition -13
opener|who|past|	apposition -21
opener|who|present|	apposition -8
opener|why|other|	direct -23
opener|wie|past|	direct 19
opener|will|other|	direct -15
opener|will|present|	direct -10
opener|wollte|present|	direct -17
opener|would|present|	direct -11
opener|y|other|	relative -13
opener|y|past|	direct -15	inverted -22	shared 7
opener|y|present|	direct 9
opener|ze|other|	direct -13
opener|ze|past|	inverted -19
opener|zij|past|	direct -12	inverted -14
opener|zou|other|	direct -15
opener|zum|past|	direct -13
opener|zu|other|	direct -12
opener|à|other|	apposed -25
opener|à|past|	apposed -18	apposition -19	shared -9
opener|à|present|	apposed -18
opener|über|past|	direct -14
opener|–|other|	direct -35
opener|–|past|	inverted 11
opener|–|present|	direct -13
opener|—|other|	direct -18	shared -7
opener|—|participle|	shared 11
opener|—|past|	direct -11	inverted 15
opener|’|past|	apposed -20
opener|€|past|	apposed -10
order|according-to|according|	according 16
order|actor-nearby|naked|	naked -11
order|colon|apposition|	saying -7
order|interview|naked|	naked -10
order|named-before|naked|	naked -14
order|paragraph-before|according|	according -17
order|paragraph-before|apposed|	judging 13	other -16	saying -10	thinking -13
order|paragraph-before|apposition|	judging 10	other -7	saying -10	thinking -10
order|paragraph-before|direct|	judging -22	other -31	saying -14	thinking -17
order|paragraph-before|inverted|	other -10	saying -24
order|paragraph-before|passive|	judging -9	other -12	saying -9
order|paragraph-before|relative|	judging -14	other -24	saying -17	thinking -8
order|paragraph-before|shared|	judging -19	other -9	saying -8	thinking -15
order|possessor|naked|	naked -6
order|quote-then-speaker|apposition|	judging 7	other -22	thinking -9
order|quote-then-speaker|direct|	judging -13	other -6	saying 16
order|quote-then-speaker|passive|	other -20
order|quote-then-speaker|relative|	judging 11	saying -20	thinking 9
order|quote-then-speaker|shared|	saying -22
order|quote-then-verb|inverted|	judging 8	other 6	saying 11
order|sentence-after|according|	according -11
order|sentence-after|apposed|	judging -19	saying -21
order|sentence-after|apposition|	judging -16	other -12	saying -31
order|sentence-after|direct|	judging -6	other -6
order|sentence-after|inverted|	saying 8
order|sentence-after|shared|	other 8	saying -11	thinking 8
order|sentence-before|according|	according 8
order|sentence-before|apposed|	judging -16	other -20	saying -12	thinking -24
order|sentence-before|apposition|	judging -20	saying -9	thinking -23
order|sentence-before|direct|	judging -16	other -8	saying 8	thinking -18
order|sentence-before|inverted|	judging -9	saying -9
order|sentence-before|passive|	judging -12	other -27	saying -22
order|sentence-before|relative|	judging -20	saying 10	thinking -17
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 8	other -9	saying -9	thinking 10
order|speaker-then-quote|apposition|	judging -21	other -31	saying -24	thinking -8
order|speaker-then-quote|direct|	judging 11	other -15	saying 26	thinking -11
order|speaker-then-quote|passive|	saying -19
order|speaker-then-quote|relative|	judging -10	other 6	saying 13
order|speaker-then-quote|shared|	judging -16	other -9	saying -21
order|topic-after|naked|	naked -17
order|topic|naked|	naked -6
order|transcript|naked|	naked 16
order|verb-then-speaker|inverted|	judging -13	saying 7
outer|according-to|according other name|	none 10
outer|according-to|according other organisation|	according other 16	none -12
outer|according-to|according other person|	none 40
outer|according-to|according other place|	none -19
outer|according-to|according other pronoun|	none 29
outer|colon|apposed saying person|	none 11
outer|colon|apposition saying person|	none -7
outer|colon|inverted saying noun|	none -12
outer|paragraph-before|according other noun|	apposition other -7	apposition saying -8	direct other -9	direct saying -9	none -22
outer|paragraph-before|according other organisation|	direct other -7	none -6
outer|paragraph-before|according other person|	none -12
outer|paragraph-before|apposed judging noun|	none -10
outer|paragraph-before|apposed judging person|	none 12
outer|paragraph-before|apposed other name|	none -9
outer|paragraph-before|apposed other noun|	direct other -7	none -20	relative other -7
outer|paragraph-before|apposed other organisation|	none -13
outer|paragraph-before|apposed other person|	apposed other -6	none -16
outer|paragraph-before|apposed saying name|	direct other -13	none -12
outer|paragraph-before|apposed saying noun|	direct other -6	direct saying -6	none -30
outer|paragraph-before|apposed saying organisation|	none -18
outer|paragraph-before|apposed saying person|	direct other -18	direct thinking -11	none 11
outer|paragraph-before|apposed saying place|	none -12
outer|paragraph-before|apposed thinking organisation|	none -11
outer|paragraph-before|apposed thinking person|	none -6
outer|paragraph-before|apposition judging noun|	none -9
outer|paragraph-before|apposition judging person|	none 11
outer|paragraph-before|apposition other noun|	according other -6	apposed other -8	none -20	shared other -6
outer|paragraph-before|apposition other organisation|	none -11
outer|paragraph-before|apposition saying name|	none -10
outer|paragraph-before|apposition saying noun|	direct other -11	none -21
outer|paragraph-before|apposition saying organisation|	none -8
outer|paragraph-before|apposition saying person|	apposition other -17	direct other -20	none 9
outer|paragraph-before|apposition saying place|	none -8
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	none -12
outer|paragraph-before|direct judging noun|	apposition other -6	direct other -6	direct saying -7	none -17	shared other -9
outer|paragraph-before|direct judging organisation|	none -16
outer|paragraph-before|direct judging person|	none -7	shared saying -14
outer|paragraph-before|direct other name|	direct other -11	none -18	shared other -7
outer|paragraph-before|direct other noun|	apposed other -8	direct other -15	direct saying -6	inverted saying -8	none -23	shared judging -8	shared other -7	shared saying -8
outer|paragraph-before|direct other organisation|	direct other 8	none -10
outer|paragraph-before|direct other person|	according other -12	direct other -9
outer|paragraph-before|direct other place|	none -9
outer|paragraph-before|direct other pronoun|	direct other -12	direct saying -11	none -20	shared other -6	shared saying -8
outer|paragraph-before|direct saying name|	direct other -9
outer|paragraph-before|direct saying noun|	direct other -16	direct saying -10	none -22
outer|paragraph-before|direct saying organisation|	direct other -10	none -20	relative other -6
outer|paragraph-before|direct saying person|	direct other -16	direct saying -9	none -22	relative other -6
outer|paragraph-before|direct saying pronoun|	apposition saying -11	direct other -15	direct saying -6	direct thinking -6	none -11	relative other -7	shared saying -11
outer|paragraph-before|direct thinking noun|	none -8
outer|paragraph-before|direct thinking organisation|	none -11
outer|paragraph-before|direct thinking pronoun|	none -12
outer|paragraph-before|inverted judging noun|	direct judging -8	none -17
outer|paragraph-before|inverted saying name|	direct other -10
outer|paragraph-before|inverted saying noun|	according other -10	direct other -12	none -27	relative other -8
outer|paragraph-before|inverted saying person|	none -27
outer|paragraph-before|inverted saying place|	none -7
outer|paragraph-before|inverted saying pronoun|	none -18
outer|paragraph-before|passive other noun|	none -6
outer|paragraph-before|relative judging noun|	none -10
outer|paragraph-before|relative other noun|	apposition other -10	direct other -6	none -18
outer|paragraph-before|relative other person|	none -10
outer|paragraph-before|relative saying noun|	none -11
outer|paragraph-before|shared judging noun|	none -6
outer|paragraph-before|shared judging person|	none -14
outer|paragraph-before|shared judging pronoun|	none -6
outer|paragraph-before|shared other name|	none -13
outer|paragraph-before|shared other noun|	none -16
outer|paragraph-before|shared other organisation|	none 7
outer|paragraph-before|shared other person|	none -15
outer|paragraph-before|shared other pronoun|	none -12
outer|paragraph-before|shared saying name|	none -9
outer|paragraph-before|shared saying organisation|	none -14
outer|paragraph-before|shared saying person|	direct other -14	none -7
outer|paragraph-before|shared saying pronoun|	none -19
outer|paragraph-before|shared thinking noun|	none -9
outer|quote-then-speaker|apposed judging name|	none -6
outer|quote-then-speaker|apposed judging noun|	none -13
outer|quote-then-speaker|apposed judging person|	none 10
outer|quote-then-speaker|apposed other person|	none 24
outer|quote-then-speaker|apposed saying noun|	direct other -11	none -9
outer|quote-then-speaker|apposed saying organisation|	none -8
outer|quote-then-speaker|apposed saying person|	direct other -13	none 17
outer|quote-then-speaker|apposed saying place|	none -21
outer|quote-then-speaker|apposition judging noun|	none -8
outer|quote-then-speaker|apposition other noun|	none -10
outer|quote-then-speaker|apposition saying noun|	none -19
outer|quote-then-speaker|apposition saying organisation|	none -12
outer|quote-then-speaker|apposition saying person|	direct other -10	none 7
outer|quote-then-speaker|apposition saying place|	none -10
outer|quote-then-speaker|direct judging noun|	none -22
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	direct other -10
outer|quote-then-speaker|direct other organisation|	none -20
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct other -13
outer|quote-then-speaker|direct saying name|	none 14
outer|quote-then-speaker|direct saying noun|	direct saying -8	none -7	shared saying -12
outer|quote-then-speaker|direct saying organisation|	none -7
outer|quote-then-speaker|direct saying person|	direct judging 8	direct saying 14	direct thinking 11	none 27	shared saying 10
outer|quote-then-speaker|direct saying pronoun|	direct other 17	direct saying 18	none 39	shared other 15
outer|quote-then-speaker|direct thinking pronoun|	none -16
outer|quote-then-speaker|passive other noun|	none -11
outer|quote-then-speaker|passive other organisation|	none -16
outer|quote-then-speaker|relative judging noun|	none -6
outer|quote-then-speaker|relative other name|	none -18
outer|quote-then-speaker|relative other noun|	none -27
outer|quote-then-speaker|relative other person|	apposition saying 15	none 12
outer|quote-then-speaker|relative saying noun|	none -21
outer|quote-then-speaker|relative saying person|	none 16
outer|quote-then-speaker|relative thinking noun|	none 7
outer|quote-then-speaker|shared judging noun|	none -11
outer|quote-then-speaker|shared judging organisation|	none -8
outer|quote-then-speaker|shared judging person|	none 16
outer|quote-then-speaker|shared judging pronoun|	none -7
outer|quote-then-speaker|shared other noun|	direct saying -14
outer|quote-then-speaker|shared other person|	none 6
outer|quote-then-speaker|shared other pronoun|	none -16
outer|quote-then-speaker|shared saying noun|	direct other -16	none -11	shared saying 10
outer|quote-then-speaker|shared saying pronoun|	direct other -12
outer|quote-then-speaker|shared thinking noun|	none 12
outer|quote-then-speaker|shared thinking pronoun|	none -16
outer|quote-then-verb|inverted judging person|	none 32
outer|quote-then-verb|inverted judging pronoun|	none 12
outer|quote-then-verb|inverted other noun|	none 8
outer|quote-then-verb|inverted other organisation|	none 18
outer|quote-then-verb|inverted other person|	none 38
outer|quote-then-verb|inverted other place|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 7	none 7
outer|quote-then-verb|inverted saying organisation|	none -24
outer|quote-then-verb|inverted saying person|	inverted saying 18	none 19
outer|quote-then-verb|inverted saying place|	none 8
outer|quote-then-verb|inverted saying pronoun|	none 23
outer|sentence-after|according other noun|	none -16
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed saying name|	none -15
outer|sentence-after|apposed saying noun|	none -19
outer|sentence-after|apposed saying person|	none -7
outer|sentence-after|apposition judging noun|	none -13
outer|sentence-after|apposition other person|	none -19
outer|sentence-after|apposition saying noun|	none -18
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct other noun|	direct judging -13	direct other -18	direct saying -14	none -17
outer|sentence-after|direct other organisation|	none -23
outer|sentence-after|direct other person|	none 6
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	none -34
outer|sentence-after|direct saying name|	direct other -12	none -31
outer|sentence-after|direct saying noun|	direct other -36	none 7
outer|sentence-after|direct saying organisation|	direct other -16	none -20
outer|sentence-after|direct saying person|	direct other -19	none -19
outer|sentence-after|direct saying pronoun|	direct other 12	none 18
outer|sentence-after|inverted saying name|	none -22
outer|sentence-after|inverted saying noun|	direct other -18
outer|sentence-after|inverted saying organisation|	none -14
outer|sentence-after|inverted saying person|	none 7
outer|sentence-after|inverted saying pronoun|	none 6
outer|sentence-after|shared saying noun|	none -18
outer|sentence-after|shared saying pronoun|	none -6
outer|sentence-before|according other name|	none -10
outer|sentence-before|according other noun|	according other -24	apposed other -16	apposed saying -13	apposition other -22	apposition saying -13	direct other 16
outer|sentence-before|according other organisation|	direct other -19	none -41
outer|sentence-before|according other person|	according other 14	apposition other -19	direct other -20	direct saying -6	none -15
outer|sentence-before|according other place|	according other -10	none -15
outer|sentence-before|according other pronoun|	direct other -21
outer|sentence-before|apposed judging name|	none -20
outer|sentence-before|apposed judging noun|	none -18
outer|sentence-before|apposed judging organisation|	none -19
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	direct other -11	none -28
outer|sentence-before|apposed other noun|	according other -9	apposition other -12	apposition saying -10	direct other -22	direct saying -14	none -47	relative other -13
outer|sentence-before|apposed other person|	according other -6	apposition saying -10	direct other -16	direct saying -16
outer|sentence-before|apposed other place|	according other -10	none -29
outer|sentence-before|apposed saying name|	direct other -17	none -35
outer|sentence-before|apposed saying noun|	according other -20	direct judging -9	direct saying -21	none -26	relative other -9
outer|sentence-before|apposed saying organisation|	direct other -18	direct saying 6	none -39
outer|sentence-before|apposed saying person|	direct judging -17
outer|sentence-before|apposed saying place|	direct other -11	none -24
outer|sentence-before|apposed thinking name|	none -9
outer|sentence-before|apposed thinking noun|	direct saying -10	none -24
outer|sentence-before|apposed thinking organisation|	none -8
outer|sentence-before|apposed thinking person|	direct other -11	direct saying -7	none -7
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging noun|	direct other -9	none -29
outer|sentence-before|apposition judging organisation|	none -20
outer|sentence-before|apposition judging place|	none -11
outer|sentence-before|apposition other noun|	according other -12	apposition other -22	direct judging -9	direct other -17	direct saying -20	none -20
outer|sentence-before|apposition other organisation|	none -24
outer|sentence-before|apposition other person|	according other 10	direct other -20	direct saying -17	inverted saying -15	none 13
outer|sentence-before|apposition other place|	none -14
outer|sentence-before|apposition saying name|	direct other -11	none -24
outer|sentence-before|apposition saying noun|	according other -13	apposition other -14	apposition saying 12	direct judging -13	direct other -37	direct saying 7	direct thinking -11	inverted saying -13	none -61
outer|sentence-before|apposition saying organisation|	none -31
outer|sentence-before|apposition saying person|	according other 16	apposition saying -14	direct judging 8	direct saying -7	none 10
outer|sentence-before|apposition saying place|	none -17
outer|sentence-before|apposition thinking noun|	none -19
outer|sentence-before|apposition thinking organisation|	none -9
outer|sentence-before|direct judging name|	none -15
outer|sentence-before|direct judging noun|	apposition other -13	direct other -17	direct saying -16
outer|sentence-before|direct judging person|	none -30
outer|sentence-before|direct judging place|	none -20
outer|sentence-before|direct judging pronoun|	direct other -10	none -15
outer|sentence-before|direct other name|	according other 9	apposition saying -11	direct judging -12	direct other -31	direct saying -28	inverted saying -25	none -17	relative other -20
outer|sentence-before|direct other noun|	according other -16	apposed other -16	apposed saying -13	apposition other -15	apposition saying -30	direct saying -25	direct thinking -21	inverted saying -27	none -11	relative other -26
outer|sentence-before|direct other organisation|	according other -19	direct saying -21
outer|sentence-before|direct other person|	direct judging -15	direct other -17	direct saying -27	direct thinking -20	none -9	relative other -14
outer|sentence-before|direct other place|	according other -11	none -29
outer|sentence-before|direct other pronoun|	according other -22	apposition other -17	apposition saying -18	direct judging -11	direct other -15	direct saying -26	direct thinking -15	inverted saying -12	none -31	relative other -16
outer|sentence-before|direct saying name|	according other -11	direct other 19	direct saying -16	inverted saying -17	none -17
outer|sentence-before|direct saying noun|	according other -17	apposed saying -11	apposition saying -14	direct judging 8	direct saying -9	direct thinking -15
outer|sentence-before|direct saying organisation|	apposition other -13	direct other 9	direct saying -19
outer|sentence-before|direct saying person|	according other -11	apposition other -16	direct other -13	direct saying -18	direct thinking -17
outer|sentence-before|direct saying place|	none -21
outer|sentence-before|direct saying pronoun|	direct saying -17	inverted saying 14	none 14	relative other -12
outer|sentence-before|direct thinking noun|	none -21
outer|sentence-before|direct thinking organisation|	none -32
outer|sentence-before|direct thinking person|	none -20
outer|sentence-before|direct thinking place|	none -14
outer|sentence-before|direct thinking pronoun|	direct other -11	none -15
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	direct other -18	inverted saying -12	none -36
outer|sentence-before|inverted judging person|	none 11
outer|sentence-before|inverted judging place|	none -11
outer|sentence-before|inverted other noun|	none -11
outer|sentence-before|inverted other person|	none -19
outer|sentence-before|inverted other pronoun|	none 13
outer|sentence-before|inverted saying name|	direct other -13
outer|sentence-before|inverted saying noun|	according other -24	direct judging -17	direct other -22	direct saying -14	direct thinking -10	none -24	relative other -12
outer|sentence-before|inverted saying organisation|	direct other -14	none -15
outer|sentence-before|inverted saying person|	according other -15	direct other 6	direct saying 11	none -26	relative other 26
outer|sentence-before|inverted saying place|	none -8
outer|sentence-before|inverted saying pronoun|	direct other -24	direct saying -13	none 30
outer|sentence-before|passive judging noun|	none -9
outer|sentence-before|passive other noun|	none -15
outer|sentence-before|passive other person|	none -13
outer|sentence-before|passive saying noun|	direct saying -7	none -21
outer|sentence-before|passive saying person|	none -9
outer|sentence-before|relative judging noun|	none -12
outer|sentence-before|relative other name|	none -15
outer|sentence-before|relative other noun|	according other -14	apposition saying 7	direct saying -21	none -49
outer|sentence-before|relative other organisation|	apposition judging -13
outer|sentence-before|relative other person|	apposition judging -15	apposition other 10	direct other -24	none -11
outer|sentence-before|relative saying noun|	direct other 7	none -21
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -14
outer|speaker-then-quote|apposed judging name|	none -33
outer|speaker-then-quote|apposed judging noun|	direct judging 13	direct saying -15	none -18
outer|speaker-then-quote|apposed judging organisation|	none 15	relative other 15
outer|speaker-then-quote|apposed judging person|	none 55	relative other -6
outer|speaker-then-quote|apposed judging place|	none 7
outer|speaker-then-quote|apposed other name|	none -14
outer|speaker-then-quote|apposed other noun|	apposed saying -12	apposition saying -18	direct other 7	direct saying -24	direct thinking -14	none -14	shared saying -19
outer|speaker-then-quote|apposed other organisation|	apposed saying 10	direct saying -17
outer|speaker-then-quote|apposed other person|	apposed saying -9	none 40
outer|speaker-then-quote|apposed saying name|	direct other -6	none -9
outer|speaker-then-quote|apposed saying noun|	apposed judging -14	apposed thinking -17	apposition saying 18	direct judging -11	direct other -12	direct saying -11	direct thinking -12	none -16	passive saying -8	relative other -7	shared judging -14
outer|speaker-then-quote|apposed saying organisation|	none 14
outer|speaker-then-quote|apposed saying person|	apposed other 14	apposition saying 15	direct other 16	direct saying 7	none 7	relative other 7	relative saying 7
outer|speaker-then-quote|apposed saying place|	none -15
outer|speaker-then-quote|apposed saying pronoun|	none 10
outer|speaker-then-quote|apposed thinking organisation|	none 6
outer|speaker-then-quote|apposed thinking person|	none 20
outer|speaker-then-quote|apposition judging name|	none -9
outer|speaker-then-quote|apposition judging noun|	direct other -17	direct saying -16	none -32	relative other -15	shared judging -12
outer|speaker-then-quote|apposition judging person|	none 14
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -18	apposition saying 10	direct judging -11	direct other -17	direct saying -15	none -40	relative other -14	shared saying -10
outer|speaker-then-quote|apposition other organisation|	none -15
outer|speaker-then-quote|apposition other person|	none 24
outer|speaker-then-quote|apposition other pronoun|	none -14
outer|speaker-then-quote|apposition saying name|	none -13
outer|speaker-then-quote|apposition saying noun|	apposed other -10	apposed saying -12	apposition saying -21	direct judging -10	direct other -24	none -69	passive saying -13	relative other -22	relative saying -12	shared saying -11
outer|speaker-then-quote|apposition saying person|	direct saying 15	none 51
outer|speaker-then-quote|apposition saying place|	none -14
outer|speaker-then-quote|apposition saying pronoun|	none -15
outer|speaker-then-quote|apposition thinking noun|	none -6
outer|speaker-then-quote|apposition thinking person|	none 16
outer|speaker-then-quote|direct judging name|	none -6
outer|speaker-then-quote|direct judging noun|	direct judging 11	direct other 16
outer|speaker-then-quote|direct judging organisation|	none 7
outer|speaker-then-quote|direct judging person|	direct other 16	none 25
outer|speaker-then-quote|direct judging place|	none 20
outer|speaker-then-quote|direct judging pronoun|	apposed saying -23	direct other -18	direct thinking 11	none -18
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -22	direct saying -34	none -16	shared saying -9
outer|speaker-then-quote|direct other noun|	apposed saying -15	apposition saying -29	direct judging -6	direct other -25	direct saying -7	none 19	relative saying -19	shared saying -31
outer|speaker-then-quote|direct other organisation|	apposed saying -19	direct saying -32	none -12
outer|speaker-then-quote|direct other person|	none 6
outer|speaker-then-quote|direct other place|	apposed saying -21	direct saying -24
outer|speaker-then-quote|direct other pronoun|	apposed saying -17	direct other -7	direct saying -33	none -42	shared saying -30
outer|speaker-then-quote|direct saying name|	direct other 12
outer|speaker-then-quote|direct saying noun|	apposed saying -9	direct judging 10	direct saying 21	direct thinking 18	none 14	passive saying 12	relative other -19	shared saying 8
outer|speaker-then-quote|direct saying organisation|	direct judging 16	direct other 15	direct saying 20	none 6
outer|speaker-then-quote|direct saying person|	apposed saying 18	direct judging 18
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -17	shared saying -15
outer|speaker-then-quote|direct thinking person|	none 19
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -14	direct saying -36	none -17
outer|speaker-then-quote|passive other noun|	none -13
outer|speaker-then-quote|passive other person|	none 8
outer|speaker-then-quote|passive saying noun|	none -20
outer|speaker-then-quote|passive saying organisation|	none -16
outer|speaker-then-quote|relative judging noun|	apposed saying -15	none -9
outer|speaker-then-quote|relative judging person|	none 24
outer|speaker-then-quote|relative other noun|	apposed saying -21	direct saying 12	none 9	shared saying 13
outer|speaker-then-quote|relative other organisation|	none 10
outer|speaker-then-quote|relative other person|	none -8
outer|speaker-then-quote|relative saying noun|	apposed saying -13	direct other 8	none 15
outer|speaker-then-quote|relative saying organisation|	none 19
outer|speaker-then-quote|relative saying person|	direct other -14	none 11
outer|speaker-then-quote|shared judging noun|	direct other -9	direct saying -15	none -13
outer|speaker-then-quote|shared judging organisation|	direct saying 10	relative other 8
outer|speaker-then-quote|shared judging person|	none 26	relative other -10
outer|speaker-then-quote|shared judging pronoun|	direct other -17	direct saying -10
outer|speaker-then-quote|shared other noun|	apposition saying -7	direct judging -6	direct other -7	direct saying -10	shared saying -16
outer|speaker-then-quote|shared other organisation|	none -10
outer|speaker-then-quote|shared other person|	apposed saying 20	direct other 15	none 17
outer|speaker-then-quote|shared other pronoun|	direct other -7	direct saying -6	none -13
outer|speaker-then-quote|shared saying name|	apposed saying -12	direct other 6	direct saying -11
outer|speaker-then-quote|shared saying noun|	apposed judging -29	apposed saying -13	apposed thinking -18	apposition saying 14	direct judging -11	direct other -6	direct saying 9	none -29	passive other 12	relative other -13	shared saying -18
outer|speaker-then-quote|shared saying organisation|	direct other 8	direct saying -7
outer|speaker-then-quote|shared saying person|	apposed judging 16	apposed thinking 6	apposition saying 14	direct other -6	direct thinking -9	none 20	relative saying 14
outer|speaker-then-quote|shared saying place|	apposed other -12
outer|speaker-then-quote|shared saying pronoun|	direct other -16	direct saying -6	direct thinking -13	none -10	shared saying -10
outer|verb-then-speaker|inverted judging name|	none -32
outer|verb-then-speaker|inverted judging noun|	inverted saying -12	none -13
outer|verb-then-speaker|inverted judging organisation|	none -16
outer|verb-then-speaker|inverted judging person|	none -24
outer|verb-then-speaker|inverted judging place|	none -13
outer|verb-then-speaker|inverted judging pronoun|	none 11
outer|verb-then-speaker|inverted saying name|	none 18
outer|verb-then-speaker|inverted saying noun|	inverted judging -11	inverted saying -25	none -8
outer|verb-then-speaker|inverted saying organisation|	none -21
outer|verb-then-speaker|inverted saying person|	none 37
outer|verb-then-speaker|inverted saying place|	none -18
outer|verb-then-speaker|inverted saying pronoun|	none 18
phrase|according-to|name|	false 22
phrase|according-to|noun|	false -6	true 6
phrase|according-to|pronoun|	false 29
phrase|actor-nearby|name|	false -11	true -7
phrase|colon|name|	false 18	true 12
phrase|colon|noun|	false -23	true -9
phrase|colon|pronoun|	false 15
phrase|interview|name|	false -10
phrase|named-before|name|	false -6
phrase|named-before|pronoun|	false -23
phrase|named-nearby|name|	false 14	true 7
phrase|named-nearby|pronoun|	false -28
phrase|name|	false 8	true 11
phrase|noun|	false -14	true 8
phrase|paragraph-before|name|	false -8
phrase|paragraph-before|noun|	false -20	true -35
phrase|paragraph-before|pronoun|	false -32
phrase|possessor|name|	false -11
phrase|possessor|noun|	false -15
phrase|possessor|pronoun|	false -6
phrase|quote-then-speaker|name|	false 9	true 24
phrase|quote-then-speaker|noun|	false -18
phrase|quote-then-speaker|pronoun|	false 29
phrase|quote-then-verb|name|	true 11
phrase|quote-then-verb|noun|	false 6	true 11
phrase|quote-then-verb|pronoun|	false 22
phrase|sentence-after|name|	false -19	true -7
phrase|sentence-after|pronoun|	false 22
phrase|sentence-before|name|	true -9
phrase|sentence-before|noun|	false -14
phrase|sentence-before|pronoun|	false 12
phrase|signature|name|	false 13
phrase|speaker-then-quote|name|	false 24	true 9
phrase|speaker-then-quote|noun|	false -6
phrase|speaker-then-quote|pronoun|	false -28
phrase|topic-after|name|	false -32	true -12
phrase|topic-after|noun|	true -9
phrase|topic|name|	false -8	true 18
phrase|topic|noun|	true -20
phrase|topic|pronoun|	false -20
phrase|transcript|name|	false 16
phrase|verb-then-speaker|name|	false 10	true -7
phrase|verb-then-speaker|noun|	false -20	true 8
phrase|verb-then-speaker|pronoun|	false 23
pronoun|according-to|	ela 19	ele 20	elle 12	er 10	lui 14
pronoun|named-before|	ele 9	ella 10	elle -18	elles -11	er -10	es -22	he -9	het -39	hij -6	i -20	ils -14	it -26	lei 6	man -17	nous -12	on -34	she -20	sie -12	they -23	we -9	zij -8
pronoun|named-nearby|	celui-ci 15	ela 15	ele 10	er 17	es -50	het -44	hij 17	i -20	il 6	it -52	man -42	nous -18	on -39	sie 18	they -17	zij 22	él 6
pronoun|paragraph-before|	ella 10	elle -7	er -8	he -21	het -12	hij -15	i -8	il -19	it -17	lui -12	on -8	she -24	sie -12	they -12	ze -13	zij -6	él -6
pronoun|possessor|	his -15	its -10	leur -10	their -13
pronoun|quote-then-speaker|	elle 48	er -8	he 21	hij -7	i -17	il 24	it -16	on -17	she 50
pronoun|quote-then-verb|	celle-ci 20	ela 29	ele 32	ella -7	elle 13	er 30	es -23	het -22	hij 16	il 29	lei 21	sie 32	ze 9	zij 21	él 26
pronoun|sentence-after|	er 9	he 18	i -17	man -14	she 9	sie -23
pronoun|sentence-before|	ela 21	elle 11	er 15	es -27	he -15	het -23	hij 17	i -29	ils -13	it -35	lui -12	man -23	on -33	they -25	we -10	él -17
pronoun|speaker-then-quote|	celui-ci 16	ela 14	ele 8	ella 22	elle -7	er 8	es -11	i -16	il -17	it -46	lei 6	man -36	on -29	she -9	sie -7	ze 17	zij 19	él 10
pronoun|topic|	celle-ci -7	celui-ci 19	ele 10	ella 31	elle -16	elles -13	er -27	es -22	het -36	hij -22	il -24	ils -20	lei 13	lui 21	man -50	nous -13	on -41	ze -20	él -12
pronoun|verb-then-speaker|	elle 16	er 23	es -32	het -35	hij 25	il 26	it -42	lei 14	she -25	ze 19
says|according-to|	never 19	too 16
says|actor-nearby|	often -6	too -26
says|colon|	never 19	too 23
says|interview|	never -10
says|named-before|	often 15	too -11
says|named-nearby|	often -10	too 21
says|	never 11	often 7
says|paragraph-before|	too -23
says|possessor|	never -8	too -12
says|quote-then-speaker|	never 14	often 12
says|quote-then-verb|	too 15
says|sentence-after|	never -17	too -11
says|sentence-before|	never -6	often 7	too 6
says|signature|	never 14
says|speaker-then-quote|	never 22	often 11	too 9
says|topic-after|	never -31	too -18
says|topic|	often 8	too -18
says|transcript|	never 16
says|verb-then-speaker|	too 9
size|according-to|1|	according -9
size|according-to|3|	according 14
size|according-to|4-5|	according 22
size|actor-nearby|1|	naked -13
size|actor-nearby|2|	naked -32
size|actor-nearby|3|	naked -28
size|actor-nearby|6-9|	naked -7
size|colon|10+|	saying -10
size|colon|2|	naked -14
size|colon|3|	naked -7
size|colon|4-5|	naked -15
size|colon|6-9|	saying 8
size|interview|10+|	naked 11
size|interview|3|	naked -10
size|interview|6-9|	naked -15
size|named-before|10+|	naked -7
size|named-before|1|	naked -8
size|named-before|4-5|	naked -10
size|named-before|6-9|	naked -18
size|named-nearby|3|	naked -9
size|named-nearby|4-5|	naked -12
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	according -13	judging 9	other -38	thinking -21
size|paragraph-before|1|	other -16	saying -20
size|paragraph-before|2|	other -15	saying -19
size|paragraph-before|3|	other -15	saying -33	thinking -7
size|paragraph-before|4-5|	according -14	saying -24	thinking -16
size|paragraph-before|6-9|	judging -13	other -22	saying -30	thinking -11
size|possessor|1|	naked -17
size|possessor|2|	naked -28
size|possessor|3|	naked -21
size|possessor|4-5|	naked -8
size|quote-then-speaker|10+|	saying 12	thinking -12
size|quote-then-speaker|1|	judging -22	other -24	thinking -11
size|quote-then-speaker|3|	judging 7	other -24	saying -18
size|quote-then-speaker|4-5|	judging -11	other 6	saying 20	thinking 7
size|quote-then-speaker|6-9|	judging 9
size|quote-then-verb|10+|	judging 18	saying 8
size|quote-then-verb|1|	judging 9
size|quote-then-verb|2|	judging 14
size|quote-then-verb|3|	judging -6	saying 18
size|quote-then-verb|4-5|	other 19
size|quote-then-verb|6-9|	saying 16
size|sentence-after|10+|	other 6	saying 16	thinking -18
size|sentence-after|1|	other 7	saying 6
size|sentence-after|2|	judging -23	other -26
size|sentence-after|3|	judging -23	other -11
size|sentence-after|4-5|	other -9	saying -21	thinking 16
size|sentence-after|6-9|	other -14	saying -7	thinking -19
size|sentence-before|10+|	according 25	judging -26	other -21	saying 8	thinking -22
size|sentence-before|1|	other -15	saying -28	thinking -20
size|sentence-before|2|	according -17	saying -19	thinking -29
size|sentence-before|3|	according -21	judging -13	saying -24	thinking -6
size|sentence-before|4-5|	according -14	judging -24	other -10	thinking -24
size|sentence-before|6-9|	according -14	judging -8	saying 8	thinking -19
size|signature|10+|	naked 10
size|signature|4-5|	naked -7
size|signature|6-9|	naked 13
size|speaker-then-quote|10+|	thinking 7
size|speaker-then-quote|1|	other -8	saying -16	thinking -24
size|speaker-then-quote|2|	judging -9	other -30	thinking -25
size|speaker-then-quote|3|	other -7	saying 31
size|speaker-then-quote|4-5|	judging 22	saying -10
size|speaker-then-quote|6-9|	other -13	saying 6
size|topic-after|10+|	naked -9
size|topic-after|4-5|	naked -14
size|topic-after|6-9|	naked -14
size|topic|10+|	naked -11
size|topic|1|	naked -8
size|topic|3|	naked -6
size|topic|4-5|	naked -13
size|transcript|6-9|	naked 14
size|verb-then-speaker|10+|	judging -23	saying -18
size|verb-then-speaker|1|	judging -7
size|verb-then-speaker|2|	judging -34	saying -19
size|verb-then-speaker|3|	judging -34
size|verb-then-speaker|4-5|	judging -17
size|verb-then-speaker|6-9|	saying 14
starts|according-to|false|	according 16
starts|actor-nearby|false|	naked -17
starts|actor-nearby|true|	naked 16
starts|colon|false|	apposed 6	apposition -7	naked -23
starts|colon|true|	direct 9	naked 22
starts|interview|false|	naked -28
starts|interview|true|	naked 21
starts|named-before|false|	naked -16
starts|named-nearby|false|	naked 6
starts|named-nearby|true|	naked -9
starts|paragraph-before|false|	according -17	direct -37	inverted -25	passive -19	relative -28	shared -18
starts|paragraph-before|true|	apposed -20	apposition -11	direct -16	relative -15
starts|possessor|true|	naked -15
starts|quote-then-speaker|false|	direct 17	shared -9
starts|quote-then-speaker|true|	apposed -14	shared -7
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according -11	apposition -27	direct -11	inverted 11	passive -12	relative -13	shared 9
starts|sentence-after|true|	apposed -7	apposition -15	direct 10
starts|sentence-before|false|	according 8	apposed -55	apposition -7	inverted -10	passive -30	relative -7
starts|sentence-before|true|	apposition -12	relative 13
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -14	apposition -28	direct 15	passive -9	shared -33
starts|speaker-then-quote|true|	apposition -29	direct 13	relative 20
starts|topic-after|false|	naked -19
starts|topic-after|true|	naked -13
starts|topic|false|	naked -24
starts|transcript|true|	naked 16
subject|according-to|	elided -9	none 15
subject|according-to|elided|	0 -9
subject|according-to|elided|1|	noun -10	pronoun -8
subject|according-to|none|	0 14	1 8
subject|according-to|none|13-25|	name 20
subject|according-to|none|1|	name 16	noun 13	pronoun 17
subject|according-to|none|2|	name 27	noun -12
subject|according-to|none|3|	pronoun 19
subject|according-to|none|4-6|	name 22	noun -16	pronoun 14
subject|according-to|none|7-12|	noun -12	pronoun 19
subject|according-to|own|0|	noun -18
subject|according-to|own|13-25|	name -12
subject|according-to|own|1|	name 14	noun -17
subject|according-to|own|3|	name 6
subject|according-to|own|7-12|	name -20	noun -20
subject|actor-nearby|	elided -7	none -14
subject|actor-nearby|elided|	0 14	1 -6	2 -42
subject|actor-nearby|elided|13-25|	name -7
subject|actor-nearby|elided|1|	name -35
subject|actor-nearby|elided|26+|	name -18
subject|actor-nearby|elided|2|	name 14
subject|actor-nearby|elided|3|	name -25
subject|actor-nearby|elided|7-12|	name 9
subject|actor-nearby|none|0|	name -19
subject|actor-nearby|none|13-25|	name -7
subject|actor-nearby|none|1|	name -11
subject|actor-nearby|none|	2 -33
subject|actor-nearby|none|26+|	name -26
subject|actor-nearby|none|7-12|	name -6
subject|actor-nearby|own|	0 17	1 -20	2 -30
subject|actor-nearby|own|0|	name -26
subject|actor-nearby|own|13-25|	name -16
subject|actor-nearby|own|1|	name 32
subject|actor-nearby|own|26+|	name -42
subject|actor-nearby|own|2|	name 20
subject|actor-nearby|own|3|	name -7
subject|colon|	elided 6	own -28
subject|colon|elided|	0 6
subject|colon|none|	1 -15
subject|colon|none|1|	name 25	noun -20
subject|colon|none|26+|	name -6	noun -9
subject|colon|none|3|	name -10
subject|colon|none|4-6|	name 6
subject|colon|none|7-12|	name 15
subject|colon|own|	0 -27
subject|colon|own|1|	name 11	noun -34
subject|interview|	none -9
subject|interview|none|	0 -9
subject|interview|none|26+|	name -9
subject|named-before|	elided 34	own -23
subject|named-before|elided|	0 43	1 -17
subject|named-before|elided|13-25|	name 11	pronoun 8
subject|named-before|elided|1|	name -15
subject|named-before|elided|26+|	pronoun -8
subject|named-before|elided|3|	name -15
subject|named-before|elided|4-6|	name 35	pronoun -19
subject|named-before|elided|7-12|	name 44	pronoun 8
subject|named-before|none|	1 -6
subject|named-before|none|13-25|	name 25
subject|named-before|none|1|	pronoun 11
subject|named-before|none|26+|	pronoun -19
subject|named-before|none|2|	name -22	pronoun -6
subject|named-before|none|3|	pronoun -8
subject|named-before|none|4-6|	name -9
subject|named-before|none|7-12|	name 8	pronoun -6
subject|named-before|own|	0 -17	1 -23
subject|named-before|own|13-25|	name -30	pronoun -43
subject|named-before|own|1|	name 19	pronoun -16
subject|named-before|own|26+|	name -19	pronoun -38
subject|named-before|own|3|	name -8	pronoun -20
subject|named-before|own|4-6|	name -23	pronoun -43
subject|named-before|own|7-12|	name -39	pronoun -41
subject|named-nearby|elided|0|	name -12
subject|named-nearby|elided|	1 -13	2 -6
subject|named-nearby|elided|13-25|	name -11
subject|named-nearby|elided|2|	name 12	pronoun -23
subject|named-nearby|elided|3|	name -11	pronoun 11
subject|named-nearby|elided|4-6|	name 15
subject|named-nearby|elided|7-12|	name 6
subject|named-nearby|	none 7	own 18
subject|named-nearby|none|0|	name -19	pronoun -26
subject|named-nearby|none|	1 16
subject|named-nearby|none|13-25|	name 12	pronoun -9
subject|named-nearby|none|2|	name -10
subject|named-nearby|none|3|	name 10
subject|named-nearby|none|4-6|	name 24
subject|named-nearby|none|7-12|	pronoun -21
subject|named-nearby|own|	0 24	1 -16	2 -7
subject|named-nearby|own|0|	name -34	pronoun -23
subject|named-nearby|own|13-25|	name -10	pronoun -12
subject|named-nearby|own|1|	pronoun -26
subject|named-nearby|own|26+|	name -26
subject|named-nearby|own|2|	name 33	pronoun 9
subject|named-nearby|own|3|	name 14
subject|named-nearby|own|4-6|	name 12	pronoun -22
subject|named-nearby|own|7-12|	name 7	pronoun 6
subject|paragraph-before|	elided -21	none -11
subject|paragraph-before|elided|	0 -15	1 -10	2 -12
subject|paragraph-before|elided|26+|	name -8	noun -20
subject|paragraph-before|none|	0 -14	2 -8
subject|paragraph-before|none|26+|	name 11	noun -17	pronoun -16
subject|paragraph-before|own|	2 -23
subject|paragraph-before|own|26+|	name 6	noun -31	pronoun -28
subject|possessor|none|1|	noun -15
subject|possessor|	own -18
subject|possessor|own|	0 -18
subject|possessor|own|1|	noun -13
subject|possessor|own|2|	pronoun -14
subject|possessor|own|7-12|	noun -11	pronoun -15
subject|quote-then-speaker|	elided -15	none -21	own -16
subject|quote-then-speaker|elided|	0 -24	1 12	2 -15
subject|quote-then-speaker|none|-12|	name 20
subject|quote-then-speaker|none|-5|	name 18
subject|quote-then-speaker|none|	0 -27	2 8
subject|quote-then-speaker|none|0|	noun -19
subject|quote-then-speaker|none|1|	name -16	noun -18
subject|quote-then-speaker|none|2|	noun -6
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|none|7-12|	name -7	noun -12
subject|quote-then-speaker|own|-10|	name -8	noun -17
subject|quote-then-speaker|own|-11|	noun 6
subject|quote-then-speaker|own|-12|	name 6	noun -14
subject|quote-then-speaker|own|-13|	name -9	noun -12
subject|quote-then-speaker|own|-14|	name -15
subject|quote-then-speaker|own|-15|	name -12	noun -8
subject|quote-then-speaker|own|-16|	noun -7
subject|quote-then-speaker|own|-3|	noun -20
subject|quote-then-speaker|own|-4|	noun -22
subject|quote-then-speaker|own|-5|	noun -10
subject|quote-then-speaker|own|-6|	name 9	noun -6
subject|quote-then-speaker|own|-7|	name 11
subject|quote-then-speaker|own|-8|	noun -6
subject|quote-then-speaker|own|	0 -10	1 -16	2 -21
subject|quote-then-speaker|own|0|	noun -26
subject|quote-then-speaker|own|13-25|	noun -17
subject|quote-then-speaker|own|1|	name -7	noun -15
subject|quote-then-speaker|own|2|	name 16	noun -15	pronoun 22
subject|quote-then-speaker|own|3|	name 13	noun -10
subject|quote-then-speaker|own|4-6|	name -9	noun -24	pronoun -11
subject|quote-then-speaker|own|7-12|	name -9	pronoun -16
subject|quote-then-verb|	elided -7	none 16	own 7
subject|quote-then-verb|elided|	0 -7
subject|quote-then-verb|none|	0 18	1 -10
subject|quote-then-verb|none|1|	name 21	noun 11
subject|quote-then-verb|own|	0 14	1 -35
subject|quote-then-verb|own|1|	pronoun 26
subject|quote-then-verb|own|2|	name 21
subject|quote-then-verb|own|7-12|	name -17	noun -7
subject|sentence-after|	elided -24	none -17
subject|sentence-after|elided|	0 -21	1 -15
subject|sentence-after|none|	0 -14	1 -12	2 -7
subject|sentence-after|none|0|	name -43	noun -17	pronoun 7
subject|sentence-after|none|13-25|	noun -15
subject|sentence-after|none|1|	pronoun 8
subject|sentence-after|none|2|	name 6	noun -26
subject|sentence-after|none|3|	noun -12
subject|sentence-after|none|4-6|	name -31	noun 7	pronoun -13
subject|sentence-after|none|7-12|	name -18	noun -29	pronoun -16
subject|sentence-after|own|0|	name -21
subject|sentence-after|own|	1 -33	2 -23
subject|sentence-after|own|1|	name -22	noun -13
subject|sentence-after|own|2|	noun -11
subject|sentence-after|own|3|	name -18
subject|sentence-after|own|4-6|	name -19	noun -18
subject|sentence-after|own|7-12|	name -11	noun -15
subject|sentence-before|elided|	0 15	1 -11	2 -52
subject|sentence-before|elided|13-25|	pronoun -19
subject|sentence-before|elided|1|	name -16	noun -52
subject|sentence-before|elided|26+|	name -18	noun -20
subject|sentence-before|elided|2|	name 13
subject|sentence-before|elided|3|	name 14	noun -34
subject|sentence-before|elided|4-6|	name 12	noun -13
subject|sentence-before|elided|7-12|	name 26	pronoun 16
subject|sentence-before|none|	1 -24
subject|sentence-before|none|13-25|	name -13	noun -6	pronoun -22
subject|sentence-before|none|1|	name 12	noun -24	pronoun 51
subject|sentence-before|none|26+|	name -32	noun -31	pronoun -17
subject|sentence-before|none|3|	noun -40
subject|sentence-before|none|4-6|	pronoun 9
subject|sentence-before|none|7-12|	name -16	noun -28
subject|sentence-before|	own -8
subject|sentence-before|own|	0 -6	2 -66
subject|sentence-before|own|13-25|	name -51	noun -11
subject|sentence-before|own|1|	name 14	noun 9
subject|sentence-before|own|26+|	noun -9	pronoun -24
subject|sentence-before|own|2|	name -16	noun -54
subject|sentence-before|own|3|	name -31	noun -31	pronoun -26
subject|sentence-before|own|4-6|	name -25	noun -16	pronoun -42
subject|sentence-before|own|7-12|	name -13	noun -14	pronoun -24
subject|speaker-then-quote|elided|	0 13	1 -8	2 -6
subject|speaker-then-quote|elided|0|	noun -10	pronoun -15
subject|speaker-then-quote|elided|1|	name 18	noun -13
subject|speaker-then-quote|elided|2|	name 13
subject|speaker-then-quote|elided|3|	name 19	noun -20
subject|speaker-then-quote|elided|4-6|	name 8	noun -17
subject|speaker-then-quote|elided|7-12|	noun -13
subject|speaker-then-quote|	none 7	own 9
subject|speaker-then-quote|none|	0 13	2 -15
subject|speaker-then-quote|none|0|	name 31	noun 10	pronoun -6
subject|speaker-then-quote|none|1|	name 10	pronoun -8
subject|speaker-then-quote|none|2|	name 19	noun -7	pronoun 7
subject|speaker-then-quote|none|3|	name 11	noun -20	pronoun 6
subject|speaker-then-quote|none|4-6|	name 17	noun -16	pronoun -8
subject|speaker-then-quote|none|7-12|	name -16
subject|speaker-then-quote|own|	0 16	1 -8
subject|speaker-then-quote|own|0|	name 9	pronoun -19
subject|speaker-then-quote|own|13-25|	name -28	noun -9	pronoun -9
subject|speaker-then-quote|own|1|	name 31	noun -11	pronoun 10
subject|speaker-then-quote|own|26+|	name -6	noun -13
subject|speaker-then-quote|own|2|	name 9	pronoun -6
subject|speaker-then-quote|own|3|	name 9	noun -8	pronoun 6
subject|speaker-then-quote|own|4-6|	name 16	noun 9
subject|speaker-then-quote|own|7-12|	name -6	noun 7
subject|topic-after|	none -17
subject|topic-after|none|	0 -17
subject|topic-after|none|0|	name -26
subject|topic-after|none|1|	name -10	noun -11
subject|topic-after|none|4-6|	name -14
subject|topic|	elided 18	none -16	own -14
subject|topic|elided|	0 35	1 25	2 -34
subject|topic|elided|13-25|	noun -14	pronoun 11
subject|topic|elided|1|	noun -12
subject|topic|elided|26+|	name -18	noun -38
subject|topic|elided|2|	name 16
subject|topic|elided|3|	noun 14
subject|topic|elided|4-6|	name 26	noun 20
subject|topic|elided|7-12|	name 33
subject|topic|none|	0 23	1 -10	2 -40
subject|topic|none|0|	name -12	noun -28
subject|topic|none|13-25|	noun -31	pronoun -7
subject|topic|none|26+|	name -21	noun -27	pronoun -12
subject|topic|none|2|	name 19	noun 8
subject|topic|none|3|	name 7
subject|topic|none|7-12|	pronoun -15
subject|topic|own|	0 28	1 -18	2 -51
subject|topic|own|13-25|	name -7	noun -36	pronoun -35
subject|topic|own|1|	pronoun -24
subject|topic|own|26+|	name -23	noun -46	pronoun -55
subject|topic|own|2|	name 21
subject|topic|own|3|	name 16	pronoun 26
subject|topic|own|4-6|	name 11	noun -12	pronoun -11
subject|topic|own|7-12|	name -14	noun 10	pronoun -24
subject|verb-then-speaker|	elided -16	own 15
subject|verb-then-speaker|elided|	0 -15
subject|verb-then-speaker|elided|0|	noun -7
subject|verb-then-speaker|elided|1|	noun -6
subject|verb-then-speaker|elided|7-12|	noun -10
subject|verb-then-speaker|none|0|	name -20	pronoun -21
subject|verb-then-speaker|none|1|	name -10	noun -35
subject|verb-then-speaker|none|2|	noun -13	pronoun 21
subject|verb-then-speaker|none|3|	name -10	noun -14
subject|verb-then-speaker|none|4-6|	noun -16
subject|verb-then-speaker|none|7-12|	noun -14
subject|verb-then-speaker|own|	0 16	1 -6	2 -15
subject|verb-then-speaker|own|0|	name -23	noun -10
subject|verb-then-speaker|own|13-25|	name -10	noun -27
subject|verb-then-speaker|own|1|	name 16
subject|verb-then-speaker|own|2|	name 9	noun -6
subject|verb-then-speaker|own|3|	name -6	noun -31	pronoun 23
subject|verb-then-speaker|own|4-6|	name 20	noun -11	pronoun 13
subject|verb-then-speaker|own|7-12|	noun -18	pronoun 19
twin|paragraph-before|apposed judging noun|	apposition judging person -11	inverted judging noun -13
twin|paragraph-before|apposed judging organisation|	apposed judging noun -13
twin|paragraph-before|apposed judging person|	inverted judging noun 17
twin|paragraph-before|apposed other noun|	apposed other noun -9	apposed other person -11	apposed saying noun -11	apposition other noun -14	apposition other person -14	apposition other place -7	apposition saying noun -7	direct other noun -8	direct other pronoun -11	shared other noun -11	shared other organisation -11
twin|paragraph-before|apposed other organisation|	apposed other noun -7	apposed other organisation -13	apposition other noun -10	direct other noun -12	direct other organisation -10
twin|paragraph-before|apposed other person|	apposed other noun -27	apposed other person -14	apposed saying person -24	apposition other noun -9	apposition other organisation -13	apposition other person -25	apposition saying noun -14	shared other person -6
twin|paragraph-before|apposed other place|	apposition other noun -7
twin|paragraph-before|apposed saying name|	apposed saying noun -10	apposition saying noun -12
twin|paragraph-before|apposed saying noun|	apposed other noun -11	apposed saying name -8	apposed saying noun -35	apposed saying organisation -8	apposed saying person -16	apposed saying place -13	apposition saying noun -21	apposition saying organisation -9	apposition saying person -20	apposition saying place -8	direct saying noun -12	direct saying pronoun -8	inverted saying noun -23	inverted saying pronoun -12	shared saying noun -10	shared saying organisation -9
twin|paragraph-before|apposed saying organisation|	apposed saying noun -10	apposed saying person -18	apposed saying place -6	apposition saying noun -13	apposition saying organisation -8	direct saying noun -10	inverted saying noun -10
twin|paragraph-before|apposed saying person|	apposed other person -27	apposed saying noun -13	apposed saying place -15	apposition saying name -16	apposition saying noun -6	apposition saying organisation -10	apposition saying person 15	direct saying noun -10	direct saying person -6	inverted saying pronoun -18	shared saying person -14
twin|paragraph-before|apposed saying place|	apposed saying noun -15
twin|paragraph-before|apposed thinking person|	apposition thinking noun -6
twin|paragraph-before|apposition judging noun|	apposed judging noun -9	inverted judging noun -15
twin|paragraph-before|apposition judging person|	apposed judging noun 13
twin|paragraph-before|apposition other noun|	apposed other noun -13	apposed other organisation -6	apposed other person -9	apposed other place -7	apposition saying noun -8	shared other name -7	shared other noun -8	shared other organisation -6
twin|paragraph-before|apposition other organisation|	apposed other noun -7	apposed other person -7
twin|paragraph-before|apposition other person|	apposed other person -24	apposition saying person 13
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying name|	apposed saying noun -8	apposed saying person -10
twin|paragraph-before|apposition saying noun|	apposed other noun -9	apposed other person -8	apposed saying name -13	apposed saying noun -20	apposed saying organisation -9	apposed saying person -18	apposition other noun -10	inverted saying noun -15	inverted saying pronoun -9	shared saying noun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -12	apposed saying organisation -8	apposed saying person -7
twin|paragraph-before|apposition saying person|	apposed saying noun -15	apposed saying person 14	apposition other person 13	inverted saying pronoun 10
twin|paragraph-before|apposition saying place|	apposed saying noun -9
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	direct other noun -16
twin|paragraph-before|direct judging organisation|	inverted judging noun -11
twin|paragraph-before|direct other noun|	direct judging noun -11	direct other noun -10	direct saying noun -17	passive other noun -6
twin|paragraph-before|direct other organisation|	apposed other organisation -9	direct other organisation -8
twin|paragraph-before|direct other person|	apposed other noun -7	direct saying person -7
twin|paragraph-before|direct other pronoun|	apposed other noun -11	direct other pronoun -8	direct saying pronoun -8
twin|paragraph-before|direct saying name|	apposed saying noun -7	inverted saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying organisation -8	direct other noun -20
twin|paragraph-before|direct saying organisation|	apposed saying noun -8	apposed saying organisation -6	direct other organisation -10	inverted saying noun -13
twin|paragraph-before|direct saying person|	apposed saying noun -11	apposed saying person -6	apposed saying place -6	direct other person -9
twin|paragraph-before|direct saying pronoun|	apposed saying noun -10	direct other pronoun -13
twin|paragraph-before|inverted judging noun|	apposed judging noun -8	apposed judging person -11	apposition judging noun -11
twin|paragraph-before|inverted saying noun|	apposed saying noun -7	apposition saying noun -15	apposition saying person -13	direct saying name -6	direct saying noun -16	direct saying person -10	direct saying pronoun -11	inverted saying noun -14	inverted saying organisation -7	inverted saying person -9	inverted saying pronoun -10	shared saying noun -6	shared saying pronoun -15
twin|paragraph-before|inverted saying organisation|	inverted saying noun -8
twin|paragraph-before|inverted saying person|	inverted saying noun -13
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposed saying person -8	apposition saying noun -7	apposition saying person -9	inverted saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -7
twin|paragraph-before|relative other noun|	relative other noun -10
twin|paragraph-before|shared other noun|	apposed other noun -11	apposition other noun -9	shared other pronoun -7
twin|paragraph-before|shared other organisation|	apposed other noun 7	apposition other noun -9
twin|paragraph-before|shared other person|	apposed other person -7	apposition other noun -7
twin|paragraph-before|shared other pronoun|	shared other noun -10
twin|paragraph-before|shared saying noun|	apposed saying noun -12	apposition saying noun -12	inverted saying noun -6	shared saying noun 6	shared saying person -9
twin|paragraph-before|shared saying organisation|	apposed saying noun -10	shared saying noun -10
twin|paragraph-before|shared saying person|	apposed saying person -11	apposition saying noun -10	shared saying noun -13
twin|paragraph-before|shared saying pronoun|	inverted saying noun -17
twin|quote-then-speaker|apposed judging name|	shared judging name -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -31	apposed other person -29	apposed saying noun 7	direct other noun -6	shared other noun -9	shared other person -22	shared other pronoun -15
twin|quote-then-speaker|apposed other organisation|	apposed other noun -11	shared other organisation -14
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person 22	direct other noun 16	shared other noun 26	shared other person 23
twin|quote-then-speaker|apposed saying noun|	apposed other noun 6	apposed saying noun -25	apposed saying person -32	apposition saying noun -9	direct saying noun -9	direct saying organisation -17	shared saying person -16
twin|quote-then-speaker|apposed saying person|	apposed saying noun -7	apposition saying noun 25	apposition saying person -7	apposition saying place 9	shared saying noun 21	shared saying person -6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20	shared saying noun -12
twin|quote-then-speaker|apposition other noun|	apposed other noun -14	apposed other organisation -8	apposition saying noun -12
twin|quote-then-speaker|apposition saying noun|	apposed saying person -8	apposition other noun -13	shared saying person 6	shared saying pronoun -11
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -10
twin|quote-then-speaker|apposition saying person|	apposed saying person -17	shared saying person -10
twin|quote-then-speaker|apposition saying place|	apposed saying person -10
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 17
twin|quote-then-speaker|direct other noun|	apposed other noun -12	apposed other person -16	direct other noun -24	direct saying noun -16
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -25	relative other person -15
twin|quote-then-speaker|direct saying noun|	apposed saying noun 12	apposed saying person -18	direct other noun -11	passive saying noun 12	shared saying noun -14	shared saying person -12
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 10
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 14
twin|quote-then-speaker|passive saying noun|	apposition saying noun -9	direct saying noun -12	direct saying pronoun -9
twin|quote-then-speaker|relative other noun|	relative saying noun -9
twin|quote-then-speaker|relative other person|	relative other person 12	relative saying person 14
twin|quote-then-speaker|relative saying noun|	relative other noun -7
twin|quote-then-speaker|relative saying person|	relative other person 12
twin|quote-then-speaker|shared judging noun|	shared judging noun -8	shared judging pronoun -6
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -6
twin|quote-then-speaker|shared other noun|	apposed other person -25	apposition other noun -9	shared other organisation 8	shared other person -27	shared other pronoun -9	shared saying noun -9
twin|quote-then-speaker|shared other organisation|	apposed other organisation -12	shared other noun -10
twin|quote-then-speaker|shared other person|	apposed other noun 22	apposed other person 21
twin|quote-then-speaker|shared other pronoun|	apposed other noun 17	shared other noun -16
twin|quote-then-speaker|shared saying noun|	apposed saying noun -8	apposed saying person -13	direct saying noun 12	shared other noun -6	shared saying name -11	shared saying noun -10	shared saying organisation -16	shared saying person -18
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -6	shared saying noun -7
twin|quote-then-speaker|shared saying person|	apposed saying person 6	direct saying noun 13	shared saying noun 18
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -6	apposition saying pronoun 17
twin|quote-then-verb|inverted judging person|	inverted judging person 22
twin|quote-then-verb|inverted saying name|	inverted saying name -7	inverted saying pronoun -27
twin|quote-then-verb|inverted saying noun|	inverted saying noun 11	inverted saying person 26	inverted saying place -11	inverted saying pronoun -10
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -14	inverted saying pronoun -27
twin|quote-then-verb|inverted saying person|	inverted saying noun -25	inverted saying person 61
twin|quote-then-verb|inverted saying place|	inverted saying noun -12
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 26	inverted saying organisation 31
twin|sentence-after|apposed other noun|	apposition other noun -16	apposition other person -25
twin|sentence-after|apposed other person|	apposition other person -18
twin|sentence-after|apposed saying noun|	apposition saying noun -16	apposition saying person -15	direct saying pronoun -12	inverted saying noun -17
twin|sentence-after|apposition other noun|	apposed other noun -13
twin|sentence-after|apposition other person|	apposed other noun -13	apposed other person -14
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -8	inverted saying noun -13
twin|sentence-after|apposition saying person|	apposed saying noun -10
twin|sentence-after|direct other noun|	apposed other noun -18	direct other noun -23	direct saying noun -6
twin|sentence-after|direct other organisation|	direct saying organisation -18
twin|sentence-after|direct other pronoun|	direct saying pronoun 9
twin|sentence-after|direct saying noun|	inverted saying noun -25
twin|sentence-after|direct saying organisation|	direct other organisation -17
twin|sentence-after|direct saying person|	inverted saying noun -21
twin|sentence-after|direct saying pronoun|	apposed saying noun 8	direct other pronoun 7	inverted saying noun 21
twin|sentence-after|inverted saying noun|	apposed saying noun -18	direct saying noun -18	direct saying person -18	direct saying pronoun -13	inverted saying noun -25
twin|sentence-before|apposed judging name|	inverted judging noun -12
twin|sentence-before|apposed judging noun|	apposed judging person -15	apposition judging organisation -10	apposition judging person -15	direct judging noun -18	direct judging person -11	inverted judging noun -11
twin|sentence-before|apposed judging organisation|	inverted judging noun -11
twin|sentence-before|apposed judging person|	apposed judging noun -18	apposition judging noun -17	apposition judging organisation 9	direct judging noun -10	inverted judging name -7	inverted judging noun -12
twin|sentence-before|apposed other name|	apposition other name -11	apposition other noun -21	apposition other person -12	direct other noun -15	direct other person -18
twin|sentence-before|apposed other noun|	apposed other noun -15	apposed other organisation -9	apposed other person -27	apposed other place -18	apposition other name -13	apposition other noun -28	apposition other organisation -24	apposition other person -40	apposition other place -15	direct other name -12	direct other noun -24	direct other organisation -13	direct other person -15	direct other pronoun -19	inverted saying noun -19
twin|sentence-before|apposed other organisation|	apposed other noun -13	apposition other noun 7	direct other noun -15	direct other organisation -7	direct other person -11
twin|sentence-before|apposed other person|	apposed other noun -18	apposed other person -31	apposition other name -20	apposition other noun -7	apposition other organisation -17	apposition other place -8	direct other noun -6	inverted saying noun -9
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -12	apposed other place -25	apposition other noun -14	direct other noun -12	direct other organisation -10	direct other person -15	direct other place -17
twin|sentence-before|apposed saying name|	apposed saying noun -10	apposed saying person -10	apposition saying noun -16	apposition saying person -21	direct saying noun -16	direct saying organisation -17	direct saying person -16	direct saying pronoun -13	inverted saying noun -17
twin|sentence-before|apposed saying noun|	apposed saying name -11	apposed saying noun -18	apposed saying organisation -11	apposed saying person -27	apposed saying place -18	apposition saying name -18	apposition saying noun 11	apposition saying organisation -31	apposition saying person -50	apposition saying place -10	direct saying name -11	direct saying noun -28	direct saying organisation -14	direct saying person -20	direct saying pronoun -23	inverted saying noun -17	inverted saying organisation -13	inverted saying pronoun -23
twin|sentence-before|apposed saying organisation|	apposed saying noun 6	apposed saying person -15	apposition saying noun -25	apposition saying person -14	apposition saying place -15	direct saying noun -12	direct saying person -18	direct saying pronoun -20	inverted saying noun -16	inverted saying pronoun -15
twin|sentence-before|apposed saying person|	apposed saying name -13	apposed saying noun -11	apposed saying organisation -7	apposition saying name 7	apposition saying organisation -6	apposition saying place -11	direct saying noun -11
twin|sentence-before|apposed saying place|	apposed saying noun -16	direct saying noun -17	direct saying organisation -10	direct saying person -13	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -15	apposed thinking person -10	apposition thinking noun -14	apposition thinking organisation -11	apposition thinking person -13	direct thinking noun -9
twin|sentence-before|apposed thinking person|	apposition thinking noun -15
twin|sentence-before|apposition judging noun|	apposed judging noun -16	apposed judging person -25	inverted judging name -15	inverted judging noun -24	inverted judging organisation -12
twin|sentence-before|apposition judging organisation|	apposed judging noun -15	apposed judging person -16	inverted judging noun -13
twin|sentence-before|apposition judging person|	apposed judging noun -6
twin|sentence-before|apposition other name|	apposed other name -15	apposed other noun -16	apposed other person -21
twin|sentence-before|apposition other noun|	apposed other name -23	apposed other noun -31	apposed other organisation -17	apposed other person -58	apposed other place -22	inverted saying noun -24	inverted saying person -15	passive other noun -17
twin|sentence-before|apposition other organisation|	apposed other noun -25	apposed other person -15
twin|sentence-before|apposition other person|	apposed other name -22	inverted judging noun -13	inverted saying noun 17
twin|sentence-before|apposition other place|	apposed other noun -14	apposed other person -11
twin|sentence-before|apposition saying name|	apposed saying noun -16	apposed saying person -18	inverted saying noun -16	inverted saying pronoun -15
twin|sentence-before|apposition saying noun|	apposed saying name -21	apposed saying noun -40	apposed saying organisation -22	apposed saying person -11	inverted saying name -7	inverted saying noun -12	inverted saying organisation -14	inverted saying person -10	inverted saying pronoun -29
twin|sentence-before|apposition saying organisation|	apposed saying noun -24	apposed saying person -21	inverted saying noun -29	inverted saying pronoun -15
twin|sentence-before|apposition saying person|	apposed saying name -10	apposed saying person -16	inverted saying organisation 15	inverted saying pronoun 7
twin|sentence-before|apposition saying place|	apposed saying noun -10	apposed saying organisation -12	apposed saying person -12	inverted saying noun -15
twin|sentence-before|apposition thinking noun|	apposed thinking noun -16	apposed thinking person -17
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -11	apposed thinking person -7
twin|sentence-before|apposition thinking person|	apposed thinking noun -16
twin|sentence-before|direct judging name|	inverted judging name -14	inverted judging noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -24	apposed judging person -10	inverted judging noun 6	inverted judging person -14	inverted judging pronoun -12
twin|sentence-before|direct judging organisation|	inverted judging name -18	inverted judging noun -8
twin|sentence-before|direct judging person|	apposed judging noun -10	inverted judging name -8	inverted judging noun -14
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -24	apposed other noun -9	apposed other organisation -20	apposed other person -28	apposed other place -22	inverted judging noun -18	inverted saying noun 6
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -12	apposed other place 9
twin|sentence-before|direct other person|	apposed other noun -20	apposed other organisation 15	apposed other place 9	inverted judging noun -15	inverted saying noun -15
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -29
twin|sentence-before|direct saying name|	apposed saying noun -15	inverted saying name -11	inverted saying noun -21	inverted saying organisation -17	inverted saying person -15	inverted saying place -12
twin|sentence-before|direct saying noun|	apposed saying organisation -20	apposed saying person -21	apposed saying place 6	inverted saying name -16	inverted saying noun -8	inverted saying place -14	inverted saying pronoun -15
twin|sentence-before|direct saying organisation|	apposed saying name -15	apposed saying noun -26	apposed saying place -25	inverted saying name 8	inverted saying place -10	inverted saying pronoun -13
twin|sentence-before|direct saying person|	apposed saying name -7	apposed saying place -6	inverted saying name -27	inverted saying noun -11	passive saying noun -14
twin|sentence-before|direct saying pronoun|	inverted saying name 14
twin|sentence-before|direct thinking noun|	apposed thinking noun 6
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -16	direct judging name -15	direct judging organisation -15	direct judging person -11
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -21	apposed judging organisation -7	apposed judging person -18	apposition judging noun -25	apposition judging organisation -12	apposition judging person -18	apposition other person -11	direct judging name -9	direct judging noun -23	direct judging organisation -17	direct judging person -17	direct other noun -15	direct other person -9	inverted judging noun -16
twin|sentence-before|inverted judging person|	direct judging noun 9
twin|sentence-before|inverted judging pronoun|	apposed judging person -12	direct judging noun 6
twin|sentence-before|inverted saying name|	apposition saying noun -7	direct saying name -19	direct saying noun -15	direct saying organisation -25	direct saying person -27	direct saying pronoun -11	inverted saying name -19	inverted saying noun -13	inverted saying pronoun -29
twin|sentence-before|inverted saying noun|	apposed other noun -19	apposed other person -13	apposed saying name -22	apposed saying noun -45	apposed saying organisation -27	apposed saying person -50	apposed saying place -10	apposition other noun -23	apposition other person -27	apposition saying name 7	apposition saying noun -7	apposition saying organisation -31	apposition saying person -59	apposition saying place -14	direct other noun -16	direct other organisation -14	direct other person -17	direct saying name -29	direct saying noun -11	direct saying organisation -27	direct saying person -53	direct saying pronoun -23	inverted saying name -15	inverted saying noun -45	inverted saying organisation -14	inverted saying person -28	inverted saying place -14	inverted saying pronoun -29	relative saying noun -6
twin|sentence-before|inverted saying organisation|	apposed saying noun -20	apposed saying person -13	apposition saying noun -16	apposition saying person -20	direct saying name -17	inverted saying noun -15	inverted saying pronoun -16
twin|sentence-before|inverted saying person|	apposition other noun -7	direct saying name 11	inverted saying noun 18	inverted saying person -14
twin|sentence-before|inverted saying place|	apposition saying person -11	direct saying name -10	direct saying noun -11	direct saying organisation -10	inverted saying noun -17
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -17	apposed saying person -22	apposition saying name 18	apposition saying noun 8	apposition saying organisation -15	apposition saying person -20	direct saying name -20	direct saying noun -15	direct saying organisation -11	inverted saying name 7	inverted saying noun 10	inverted saying organisation 11
twin|sentence-before|passive other noun|	apposition other noun -13
twin|sentence-before|passive saying noun|	direct saying pronoun -10
twin|sentence-before|relative saying noun|	inverted saying noun -12
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	apposition judging noun -12	apposition judging person -13
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -10	apposed judging person -26	apposed judging place -15	apposition judging noun 9	apposition judging organisation -10	apposition judging person -9	direct judging noun -19	direct judging organisation -10	direct judging person -14	direct judging pronoun 6
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 6	apposed judging person -23	apposition judging noun 15	apposition judging person 7	direct judging person -14	shared judging organisation 13
twin|speaker-then-quote|apposed judging person|	apposed judging name 15	apposed judging noun 10	apposed judging organisation 25	apposed judging place 14	apposed other person 22	apposition judging name 13	apposition judging noun 23	apposition judging organisation 29	apposition judging person 42	shared judging noun 16	shared judging organisation 15	shared judging person -6
twin|speaker-then-quote|apposed judging place|	apposed judging noun -16	apposed judging person -14	apposition judging person -14
twin|speaker-then-quote|apposed other name|	apposed other noun -13	apposed saying name -12	apposition other noun -16	direct other noun -11	direct other pronoun -7	shared other name -17	shared other noun -15	shared saying person -9
twin|speaker-then-quote|apposed other noun|	apposed other name -13	apposed other noun -32	apposed other organisation -17	apposed other person -36	apposed saying noun -14	apposition other person -24	apposition saying noun -14	direct other name -15	direct other noun -40	direct other person -22	direct other pronoun -19	direct saying noun -15	direct saying pronoun -17	shared judging person -17	shared other noun -22	shared other organisation -11	shared other person -21	shared saying name -8	shared saying person -31	shared saying pronoun -18
twin|speaker-then-quote|apposed other organisation|	apposed other noun 11	apposed other person -19	direct other noun 6	direct other person -12	shared saying noun 18
twin|speaker-then-quote|apposed other person|	apposed judging person 13	apposed other noun -9	apposed other organisation 15	apposed saying noun 10	apposed saying person 14	apposed saying place 14	apposition judging person 13	apposition other organisation 13	apposition other person 31	apposition saying person 31	direct other noun 25	shared judging person 14	shared other noun 18	shared other person 26	shared saying name 12	shared saying noun 24	shared saying person 44	shared saying place 16
twin|speaker-then-quote|apposed other place|	apposed other place -22	apposed saying place -15	direct other person -21
twin|speaker-then-quote|apposed saying name|	apposed saying noun -14	apposed saying person -25	apposition saying person -18	direct saying name -18	direct saying noun -17	direct saying person -17	shared saying person -10
twin|speaker-then-quote|apposed saying noun|	apposed other noun -25	apposed saying noun -33	apposed saying organisation -8	apposed saying person -60	apposed saying place -10	apposition saying name -15	apposition saying noun 27	apposition saying organisation -11	apposition saying person -77	apposition saying pronoun -9	direct other noun -15	direct other pronoun -16	direct saying noun -23	direct saying person -24	direct saying pronoun -9	shared saying name -10	shared saying person -13
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying name -8	apposed saying noun 6	apposed saying person -27	apposition saying noun 24	apposition saying organisation -8	direct saying person -14	shared saying name -18	shared saying noun 6	shared saying person -14
twin|speaker-then-quote|apposed saying person|	apposed other person 7	apposed saying name 29	apposed saying person 9	apposed saying place 16	apposition saying name 29	apposition saying noun 6	apposition saying organisation 9	apposition saying person 30	apposition saying place 14	direct saying noun -9	direct saying pronoun -19	shared saying name 6	shared saying noun 18	shared saying organisation 15	shared saying place 14
twin|speaker-then-quote|apposed saying place|	apposed saying noun -24	apposed saying person -15	apposition saying noun -15	apposition saying person -12	direct saying noun -15	direct saying person -16	shared saying noun -15	shared saying place 10
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -19	direct thinking noun -10
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 24	apposition thinking noun 10
twin|speaker-then-quote|apposition judging noun|	apposed judging name -14	apposed judging noun -17	apposed judging organisation -23	apposed judging person -39	shared judging noun -23	shared judging organisation -23	shared judging person -10	shared judging pronoun -18
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun 6	apposed judging person -24
twin|speaker-then-quote|apposition judging person|	apposed judging name 12	apposed judging person 29	apposed judging place 12	apposed other person 14	shared judging person 6
twin|speaker-then-quote|apposition other name|	apposed other name -7
twin|speaker-then-quote|apposition other noun|	apposed other name -14	apposed other organisation -14	apposed other person -22	apposed saying noun -21	apposed saying organisation -12	apposed saying person -16	apposition judging noun -12	apposition saying noun -23	shared other name -11	shared other organisation -12	shared other person -20	shared other pronoun -17	shared saying noun -31	shared saying organisation -12	shared saying person -17
twin|speaker-then-quote|apposition other organisation|	apposed other person -9
twin|speaker-then-quote|apposition other person|	apposed judging noun 18	apposed judging person 9	apposed other noun 26	apposed other person 12	apposed saying name 10	apposed saying person 18	apposition judging person 9	apposition saying person 20	shared judging noun 18	shared judging person 22	shared saying name 10	shared saying person 9
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -14	shared saying noun -14	shared saying pronoun -14
twin|speaker-then-quote|apposition saying name|	apposed saying person -14	shared saying noun -6	shared saying person -9
twin|speaker-then-quote|apposition saying noun|	apposed saying name -25	apposed saying noun -49	apposed saying organisation -35	apposed saying person -68	apposition other noun -19	passive saying noun -10	shared other noun -13	shared other person -8	shared saying name -15	shared saying noun -43	shared saying organisation -26	shared saying person -27	shared saying pronoun -19
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 19	apposed saying organisation -10	apposed saying person -36	shared saying noun 6	shared saying organisation -15
twin|speaker-then-quote|apposition saying person|	apposed other person 34	apposed saying name 19	apposed saying noun 41	apposed saying organisation 11	apposed saying person 51	shared saying name 12	shared saying noun 19	shared saying organisation 15	shared saying person 26
twin|speaker-then-quote|apposition saying place|	apposed saying person -11
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -15	shared saying noun -16	shared saying pronoun -9
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -15
twin|speaker-then-quote|direct judging noun|	apposed judging noun 23	direct other noun 6
twin|speaker-then-quote|direct judging person|	apposed judging noun 21	apposed judging organisation 14	direct other person 20
twin|speaker-then-quote|direct other name|	apposed other noun -33	direct saying name 8
twin|speaker-then-quote|direct other noun|	apposed other name -19	apposed other noun 14	apposed other organisation -36	apposed other person -45	apposed other pronoun -13	apposed saying noun 21	direct other noun -26	passive other noun 9	passive other person -19	relative other noun -18
twin|speaker-then-quote|direct other organisation|	direct other organisation 14	direct saying organisation 22
twin|speaker-then-quote|direct other person|	apposed other noun 27	apposed other organisation 12	direct judging person 14	direct other person 20
twin|speaker-then-quote|direct other pronoun|	apposed other name -19	direct other pronoun -26	direct saying pronoun -21	direct thinking pronoun -19
twin|speaker-then-quote|direct saying name|	direct other name 13
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 20	apposed saying noun 16	apposed saying person 11	apposed saying place 18	shared saying noun 11
twin|speaker-then-quote|direct saying organisation|	direct other organisation 28
twin|speaker-then-quote|direct saying person|	apposed saying name 20	apposed saying noun 22	apposed saying person 21
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 14	apposed saying person 22	direct other pronoun -17
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -11
twin|speaker-then-quote|passive other person|	direct other noun 17
twin|speaker-then-quote|passive saying noun|	apposed saying noun -9	apposition saying noun -8
twin|speaker-then-quote|relative judging person|	relative other person 19
twin|speaker-then-quote|relative other person|	relative judging person 17	relative saying person -9
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposed judging person -11	shared judging noun -11	shared judging organisation -14	shared judging person 9	shared judging pronoun -9
twin|speaker-then-quote|shared judging organisation|	apposed judging person -14
twin|speaker-then-quote|shared judging person|	apposed other person 12	apposition judging person 6	shared judging noun -15
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -16	shared judging noun -13
twin|speaker-then-quote|shared other name|	apposed other name -11	apposition other noun -16
twin|speaker-then-quote|shared other noun|	apposed other name -6	apposed other noun -10	apposed other person -16	apposed saying noun 6	apposition saying noun 6	shared other noun -7	shared other person -22	shared saying noun -19
twin|speaker-then-quote|shared other organisation|	apposed other organisation -18	apposition other organisation -8
twin|speaker-then-quote|shared other person|	apposed other noun 20	apposed other person 26	apposed saying person 14	apposition other noun 16	apposition saying noun 17	shared other noun 24	shared saying person 17
twin|speaker-then-quote|shared other pronoun|	apposed other noun -8	apposition other noun -11
twin|speaker-then-quote|shared saying name|	apposed saying noun -10	apposed saying person -13	shared saying noun -6	shared saying person -19
twin|speaker-then-quote|shared saying noun|	apposed saying name -16	apposed saying noun -7	apposed saying organisation -9	apposed saying person -39	apposed saying place 10	apposition other noun -20	apposition saying noun -16	apposition saying person -21	apposition saying pronoun -8	direct saying noun -12	shared other noun -12	shared saying name -15	shared saying organisation -7	shared saying person -39	shared saying pronoun -12
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying person -14	apposition saying noun 14	apposition saying organisation -13	shared saying person -14
twin|speaker-then-quote|shared saying person|	apposed other person 20	apposed saying name 10	apposition saying person 11	shared other person 15	shared saying name 22	shared saying organisation 14	shared saying place 10	shared saying pronoun -8
twin|speaker-then-quote|shared saying place|	apposed saying person -12	shared saying person -10
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -14	apposed saying person -12	apposition saying noun -11	apposition saying pronoun -7	shared saying noun -26	shared saying person -14
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -17
twin|verb-then-speaker|inverted saying name|	inverted saying name 10
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -45	inverted saying pronoun -19
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 12
verb-before|according|,|	other 7
verb-before|according|:|	other 25
verb-before|according|;|	other -6
verb-before|according|adverb|	other -12
verb-before|according|auxiliary|	other 8
verb-before|according|capital|	other -13
verb-before|according|coordinator|	other -11
verb-before|according|determiner|	other -16
verb-before|according|preposition|	other -16
verb-before|according|pronoun|	other -17
verb-before|according|quote|	other -20
verb-before|according|start|	other 12
verb-before|according|stop|	other 16
verb-before|according|that|	other -14
verb-before|according|verb-judging|	other 8
verb-before|according|verb-thinking|	other 6
verb-before|according|word|	other -25
verb-before|apposed|)|	other -14	past -35	present -23
verb-before|apposed|,|	base -16	participle -16	past 15	present 12
verb-before|apposed|:|	other -16
verb-before|apposed|;|	other -10
verb-before|apposed|capital|	base -10	other -14	past -31	present -24
verb-before|apposed|pronoun|	other -19	past -23	present 12
verb-before|apposed|quote|	other -11	past -18
verb-before|apposed|verb-saying|	other 6
verb-before|apposed|word|	base -24	participle -6	past -32	present -30
verb-before|apposition|,|	base -6	other -14	participle -26	past -13	present -33
verb-before|direct|capital|	base -14	other -13	participle -11	past 12	present 12
verb-before|direct|determiner|	base -14	past 10	present -17
verb-before|direct|pronoun|	base -9	other -37	past 20
verb-before|direct|verb-judging|	base -12	other -27	present -16
verb-before|direct|verb-saying|	base -23	other -43	participle -11	past -11	present -9
verb-before|direct|verb-thinking|	other -23	participle -12	present -9
verb-before|direct|word|	past 25	present 15
verb-before|inverted|)|	past -40	present -19
verb-before|inverted|,|	past 11	present 19
verb-before|inverted|:|	past 6	present -8
verb-before|inverted|capital|	past -20	present -32
verb-before|inverted|coordinator|	past -45	present -23
verb-before|inverted|pronoun|	past -53	present -24
verb-before|inverted|quote|	past 13	present 8
verb-before|inverted|start|	past -9
verb-before|inverted|stop|	past -14	present -12
verb-before|inverted|that|	past -38
verb-before|inverted|verb-saying|	present -12
verb-before|inverted|word|	present -17
verb-before|inverted|–|	past 11
verb-before|inverted|—|	past 15
verb-before|passive|,|	other -21	past -18	present 11
verb-before|passive|capital|	other -12
verb-before|passive|coordinator|	past -10
verb-before|passive|pronoun|	past -13
verb-before|passive|start|	past -11
verb-before|passive|stop|	past -21
verb-before|passive|verb-saying|	past -14
verb-before|passive|word|	other -12	past -18
verb-before|relative|capital|	present 7
verb-before|relative|determiner|	other -18
verb-before|relative|pronoun|	other 8
verb-before|relative|that|	base -18	present 12
verb-before|relative|word|	base -16	other 6	present 9
verb-before|shared|)|	other -6	past -13
verb-before|shared|,|	other -6	participle 17	past -38	present -9
verb-before|shared|coordinator|	base -21	other -18	past -8	present 7
verb-before|shared|determiner|	other -10
verb-before|shared|preposition|	base -11	other 9	participle -6	present -9
verb-before|shared|pronoun|	other 14	participle -10	past -6
verb-before|shared|quote|	base -11	present 17
verb-before|shared|subordinator|	participle -11
verb-before|shared|word|	participle -13
`;
