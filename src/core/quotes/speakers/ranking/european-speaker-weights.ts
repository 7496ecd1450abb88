/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 17	actor-nearby -12	carry-before -17	carry-before-that -30	carry-next -9	interview -11	named-before -14	paragraph-before -29	quote-then-speaker 16	quote-then-verb 12	sentence-after 9	signature 14	speaker-then-quote 10	topic-after -18	transcript 15
before|according-to|	capital 17	preposition 10	word 18
before|actor-nearby|	( -28	) 6	, -33	- -28	/ -12	; 8	auxiliary 18	capital -21	coordinator -9	determiner -12	pronoun -31	quote -11	start 13	subordinator 6	verb-judging 19	verb-saying -7	verb-thinking -8	word -8	– -8
before|colon|	adverb -31	auxiliary -9	capital 10	coordinator -27	preposition -21	pronoun -50	start 22	verb-judging -29	verb-saying -9	word -33
before|interview|	, -16	capital -13	start 23	word -12
before|named-before|	& -22	' -11	( -26	+ -11	, 29	- -6	/ -14	: -19	auxiliary -6	capital -6	coordinator -11	determiner -15	preposition -49	pronoun -7	quote 14	start -7	subordinator -38	that -19	verb-saying -17	word -21	¿ -18	— -16	’ -14
before|named-nearby|	& -10	( 35	) 9	+ 15	, 28	/ -16	: -27	; 24	adverb -12	auxiliary -9	capital 9	coordinator -10	determiner -8	preposition -51	pronoun 16	quote 12	start -12	subordinator -17	that -34	verb-judging -20	verb-saying 7	word -21	— 6	’ 11
before|name|	& -22	' 8	( 21	) 13	+ 14	, 17	- 14	/ -26	: -28	; 34	auxiliary 13	capital -8	determiner -13	preposition -40	quote 28	that -19	verb-judging 11	verb-saying 11	word -19	¿ -25	’ 13	• 8
before|name||	 12
before|noun|	$ -18	' -18	) -22	+ -9	- 9	: -12	; 22	adverb -32	auxiliary -48	capital -13	coordinator -28	determiner 7	preposition -31	pronoun -42	start 25	that -21	verb-judging -28	word -12	– -11	’ -20	€ -10
before|paragraph-before|	' -6	- -24	: -16	; -15	auxiliary -19	capital -24	coordinator -20	preposition -29	pronoun -13	quote -29	start -19	that -18	verb-saying -22	word -41	– -11	— -11	’ -10
before|possessor|	, -19	coordinator -16	preposition 9	start -15	that 6	verb-judging -40	verb-saying -16	word -27
before|pronoun|	, -18	: -31	; -6	auxiliary 6	capital -8	coordinator -35	pronoun -18	quote 39	start -11	subordinator -52	that -39	verb-saying 23	verb-thinking -6	word -7
before|quote-then-speaker|	- -9	: -15	adverb -17	auxiliary 9	capital -13	coordinator -17	determiner -11	pronoun -6	quote 30	start -14	subordinator -11	that -36	verb-judging -20	verb-saying 6	word -15	— 12
before|quote-then-verb|	, -13	adverb 10	capital 15	determiner -11	preposition -24	pronoun -10	verb-judging 15	verb-saying 22
before|sentence-after|	, -8	: -15	; -19	auxiliary -21	capital -10	coordinator -18	preposition -7	pronoun -21	start 10	subordinator -33	that -20	verb-saying 11	word -6
before|sentence-before|	& -22	' -20	( -9	) -16	+ -15	/ -12	: -35	adverb -12	capital -24	coordinator -16	determiner -6	preposition -8	pronoun -18	quote 16	subordinator -10	that -58	verb-thinking -20	word -15	— -12	’ -17	€ -10
before|signature|	— 14
before|speaker-then-quote|	& -6	' 16	) 6	, 37	- 16	: -13	; 37	adverb -38	auxiliary -29	determiner 10	preposition -52	pronoun -30	quote 22	start 12	subordinator -7	that -11	verb-judging -13	verb-saying -35	– -15
before|topic-after|	, -18	start -13
before|topic|	, -25	adverb -11	capital 21	coordinator -24	subordinator -16	— -14
before|transcript|	start 15
before|verb-then-speaker|	, 15	adverb -26	auxiliary -7	capital 10	preposition -20	pronoun -16	that -15	verb-judging -12	verb-saying 10	word -24
carry-before-that|0|	1 -25	2 10	3 -12
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|	3 -17	4-5 -16	6-9 -10	: -11	determiner -9	stop -10	word -14
carry-before-that|0|1|:|	upper -11
carry-before-that|0|1|adjacent|	false -25
carry-before-that|0|1|determiner|	lower -9
carry-before-that|0|1|end|	. -9
carry-before-that|0|1|inside|	false -25
carry-before-that|0|1|newcomer|	none -24
carry-before-that|0|1|newcomer|none|own|	: -8	word -12
carry-before-that|0|1|none|	,auxiliary -18	,verb-saying -14	none -10	own -9
carry-before-that|0|1|own|	none -10	own -20
carry-before-that|0|1|question|false|	false -26
carry-before-that|0|1|stop|	none -19	upper -10
carry-before-that|0|1|subject|	none -12	own -20
carry-before-that|0|1|word|	lower -14	none -8
carry-before-that|0|2|	, -22	10+ -8	4-5 7	: -14	auxiliary -22	capital -17	determiner -14	preposition -25	pronoun -8	stop 20	word -8
carry-before-that|0|2|,auxiliary|	none -17
carry-before-that|0|2|,verb-saying|	none -30
carry-before-that|0|2|,word|	none -16
carry-before-that|0|2|,|	lower -22
carry-before-that|0|2|.|	determiner 7
carry-before-that|0|2|:|	upper -14
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|auxiliary|	lower -22
carry-before-that|0|2|capital|	lower -17
carry-before-that|0|2|determiner|	lower -14
carry-before-that|0|2|elided|	none -20	own -15
carry-before-that|0|2|end|	. 17
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|newcomer|	acts -16	none 9
carry-before-that|0|2|newcomer|none|elided|	, -13
carry-before-that|0|2|newcomer|none|none|	stop 19
carry-before-that|0|2|newcomer|none|own|	, -18	: -32	preposition -15	stop -22
carry-before-that|0|2|newcomer|says|none|	: 6	stop 12	word -17
carry-before-that|0|2|newcomer|says|own|	: -26	stop -26
carry-before-that|0|2|none|	,auxiliary -23	,pronoun 6	,verb-saying 19	coordinator -19	elided 13	none 11	own 15	stop -26	word -21
carry-before-that|0|2|own|	none -35	own -30
carry-before-that|0|2|preposition|	lower -19
carry-before-that|0|2|pronoun|	lower -8
carry-before-that|0|2|question|false|	false 10	true -15
carry-before-that|0|2|stop|	none -17	upper 20
carry-before-that|0|2|subject|	elided -25	none 25	own -41
carry-before-that|0|2|word|	lower -8
carry-before-that|0|3|	, -15	1 -13	3 -10	6-9 -27	: -11	capital -15	preposition -15	quote -10	word -20
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -25
carry-before-that|0|3|,|	lower -15
carry-before-that|0|3|.|	determiner -6
carry-before-that|0|3|:|	upper -11
carry-before-that|0|3|adjacent|	false -12
carry-before-that|0|3|capital|	lower -15
carry-before-that|0|3|elided|	elided -11	own -18
carry-before-that|0|3|end|	. -9
carry-before-that|0|3|inside|	false -12
carry-before-that|0|3|newcomer|	acts -12	says -22
carry-before-that|0|3|newcomer|acts|own|	: -14	stop -15
carry-before-that|0|3|newcomer|none|none|	stop 8
carry-before-that|0|3|newcomer|none|own|	, -12	stop -20
carry-before-that|0|3|newcomer|says|elided|	stop -11
carry-before-that|0|3|newcomer|says|none|	capital -15	word -15
carry-before-that|0|3|newcomer|says|own|	, -9	stop -21	word -16
carry-before-that|0|3|none|	,pronoun -17	,verb-saying -9	coordinator -16	none -13	stop -16
carry-before-that|0|3|own|	elided -12	none -16	own -36
carry-before-that|0|3|preposition|	lower -9
carry-before-that|0|3|question|false|	false -15
carry-before-that|0|3|quote|	upper -10
carry-before-that|0|3|stop|	none -13
carry-before-that|0|3|subject|	elided -23	own -40
carry-before-that|0|3|word|	lower -20	none -17
carry-before-that|1|	far -31
carry-before-that|1|far|!|	,verb-saying -16
carry-before-that|1|far|	, -34	10+ -53	2 -9	3 -60	4-5 -18	6-9 -26	: -31	; -11	adverb -28	auxiliary -55	capital -27	coordinator -23	determiner -46	preposition -42	pronoun -32	quote -12	start 12	stop -27	subordinator -31	that -34	verb-judging -32	verb-saying -29	verb-thinking -25	word -52	— 6	’ -14
carry-before-that|1|far|,auxiliary|	? -15	none -29
carry-before-that|1|far|,coordinator|	none -15
carry-before-that|1|far|,determiner|	? -11	none -19
carry-before-that|1|far|,pronoun|	? -7	none -23
carry-before-that|1|far|,subordinator|	none -16
carry-before-that|1|far|,verb-judging|	none -16
carry-before-that|1|far|,verb-saying|	! -7	? -20	none -41
carry-before-that|1|far|,word|	none -36
carry-before-that|1|far|,|	capital -37	determiner -16	lower -31	none -22	upper -16	verb-saying -8	word -21
carry-before-that|1|far|.|	capital -22	coordinator -10	end -29	preposition -16	pronoun -26	quote -13
carry-before-that|1|far|:|	lower -15	none -15	upper -32
carry-before-that|1|far|;|	lower -11	none -19
carry-before-that|1|far|?|	,auxiliary 6	,pronoun -16	,verb-saying -18	,word -13	capital -20	determiner -15	pronoun -17	quote -6	stop 6
carry-before-that|1|far|adjacent|	false -31
carry-before-that|1|far|adverb|	lower -28
carry-before-that|1|far|alone|	false 17
carry-before-that|1|far|auxiliary|	lower -55	none -18
carry-before-that|1|far|capital|	, -14	. -35	? -21	lower -29	none -8
carry-before-that|1|far|coordinator|	. -13	lower -23	none -7
carry-before-that|1|far|determiner|	, -26	. -36	? -15	lower -40	none -22	upper -25
carry-before-that|1|far|elided|	elided -22	none -28	own -36
carry-before-that|1|far|end|	. -19	none -7
carry-before-that|1|far|first|	false -6
carry-before-that|1|far|inside|	false -49
carry-before-that|1|far|newcomer|	acts -17	none -12	says -31
carry-before-that|1|far|newcomer|acts|elided|	, -9	stop -15
carry-before-that|1|far|newcomer|acts|none|	, -10	: -33	adverb -14	auxiliary -17	capital -12	determiner -17	preposition -21	stop -7	that -11	word -24
carry-before-that|1|far|newcomer|acts|own|	, -16	: -19	auxiliary -13	capital -12	preposition -18	pronoun -9	start -9	stop -25	that -19	verb-saying -13	word -17
carry-before-that|1|far|newcomer|none|elided|	, -7	: -14	auxiliary -12	stop -28	word -15
carry-before-that|1|far|newcomer|none|none|	, -18	: -31	adverb -13	auxiliary -16	capital -17	determiner -19	preposition -21	pronoun -11	start 6	that -13	verb-judging -17	word -21
carry-before-that|1|far|newcomer|none|own|	, -19	: -26	; -11	adverb -8	auxiliary -20	determiner -20	preposition -23	start -29	stop -27	that -15	verb-saying -15	word -29
carry-before-that|1|far|newcomer|says|elided|	, -14	: -14	determiner -12	preposition -10	stop -30	verb-saying -11	word -16
carry-before-that|1|far|newcomer|says|none|	, -17	: -48	adverb -11	auxiliary -24	capital -19	determiner -24	preposition -20	pronoun -14	start 10	stop -19	verb-judging -17	word -31
carry-before-that|1|far|newcomer|says|own|	, -21	: -39	adverb -15	auxiliary -24	capital -10	determiner -22	preposition -16	pronoun -13	start -8	stop -18	that -13	verb-saying -23	word -29	’ -11
carry-before-that|1|far|none|	, -22	,auxiliary -49	,coordinator -8	,determiner -9	,preposition -16	,pronoun -30	,subordinator -13	,verb-judging -25	,verb-saying -19	,verb-thinking -9	: -14	; -18	auxiliary -18	capital -11	coordinator -9	determiner -12	elided -8	end -16	own -10	preposition -37	pronoun -10	stop -32	subordinator -9	verb-judging -15	verb-saying -14	word -22	— -18
carry-before-that|1|far|own|	elided -33	none -35	own -45
carry-before-that|1|far|preposition|	. -23	? -12	lower -40	none -34	upper -22
carry-before-that|1|far|pronoun|	, -8	. -20	lower -31
carry-before-that|1|far|question|false|	false -35	true -14
carry-before-that|1|far|question|true|	false -6
carry-before-that|1|far|quote|	? -12	upper -11
carry-before-that|1|far|start|	other -11	upper 13
carry-before-that|1|far|stop|	? -19	none -31	upper -27
carry-before-that|1|far|subject|	elided -47	none -6	own -52
carry-before-that|1|far|subordinator|	. -18	lower -31
carry-before-that|1|far|that|	lower -34
carry-before-that|1|far|verb-judging|	lower -32	none -15
carry-before-that|1|far|verb-saying|	, -27	? -17	lower -34	upper -9
carry-before-that|1|far|verb-thinking|	lower -25
carry-before-that|1|far|word|	lower -52	none -29
carry-before-that|1|far|—|	? -15	upper 8
carry-before-that|1|far|’|	lower -14
carry-before-that|2|	far -16
carry-before-that|2|far|!|	end -15
carry-before-that|2|far|	, -11	1 -12	10+ -18	3 11	4-5 -22	6-9 -20	: -28	adverb -21	auxiliary -47	capital -36	determiner -6	preposition -42	pronoun -27	quote -9	start 13	stop -29	subordinator -31	that -19	verb-judging -30	verb-saying -37	verb-thinking -17	word -8	— -17
carry-before-that|2|far|,auxiliary|	? -10	none -35
carry-before-that|2|far|,determiner|	none -18
carry-before-that|2|far|,preposition|	none -12
carry-before-that|2|far|,pronoun|	none -18
carry-before-that|2|far|,subordinator|	none -11
carry-before-that|2|far|,verb-judging|	none -19
carry-before-that|2|far|,verb-saying|	! -8	? -15	none -31
carry-before-that|2|far|,|	capital -9	coordinator -10	determiner -15	lower -8	none -20	pronoun -17	upper -21	verb-saying -13	word -18
carry-before-that|2|far|.|	capital -17	end -15	preposition -16	pronoun -18	— -15
carry-before-that|2|far|:|	lower -14	none -16	upper -28
carry-before-that|2|far|;|	none -18
carry-before-that|2|far|?|	,verb-saying -6	capital 10	end 12	pronoun -13	verb-saying 7
carry-before-that|2|far|adjacent|	false -16
carry-before-that|2|far|adverb|	lower -21
carry-before-that|2|far|alone|	false 22	true -10
carry-before-that|2|far|auxiliary|	lower -47	none -21
carry-before-that|2|far|capital|	, -19	. -26	? -14	lower -36	none -15
carry-before-that|2|far|coordinator|	none -31
carry-before-that|2|far|determiner|	lower -26	none -17	upper 10
carry-before-that|2|far|elided|	elided -29	own -41
carry-before-that|2|far|end|	? -7	none -13
carry-before-that|2|far|first|	false -21	true 13
carry-before-that|2|far|inside|	false -42
carry-before-that|2|far|newcomer|	acts -15	none 9	says -21
carry-before-that|2|far|newcomer|acts|elided|	stop -7
carry-before-that|2|far|newcomer|acts|none|	, -14	auxiliary -14	determiner -10	preposition -13	start -23	word -32
carry-before-that|2|far|newcomer|acts|own|	, -13	: -16	auxiliary -9	preposition -8	start -18	stop -22	verb-saying -12	word -24
carry-before-that|2|far|newcomer|none|elided|	stop -23
carry-before-that|2|far|newcomer|none|none|	, -16	: -41	determiner -13	preposition -18	start 19	verb-judging -10
carry-before-that|2|far|newcomer|none|own|	, -16	auxiliary -13	preposition -12	start -27	stop -30	that -11	verb-saying -14	word -22
carry-before-that|2|far|newcomer|says|elided|	, -14	: -22	stop -41
carry-before-that|2|far|newcomer|says|none|	, 6	: -35	adverb -17	auxiliary -17	capital -20	determiner 10	preposition -34	pronoun -16	verb-judging -18
carry-before-that|2|far|newcomer|says|own|	, -22	: -28	auxiliary -20	capital -20	determiner -19	preposition -18	pronoun -15	start -33	stop -34	that -20	verb-saying -23	word -28
carry-before-that|2|far|none|	, -22	,auxiliary -16	,determiner -13	,preposition -10	,verb-judging -16	,verb-saying -16	,word -35	: -19	; -9	auxiliary -12	capital -10	coordinator -20	determiner -22	none 16	own -9	pronoun -20	stop -23	subordinator -14	verb-saying -12	word -19
carry-before-that|2|far|own|	elided -35	none -38	own -54
carry-before-that|2|far|preposition|	. -17	lower -40	upper -13
carry-before-that|2|far|pronoun|	, -25	. -25	? -14	lower -27	none -12
carry-before-that|2|far|question|false|	false -23	true -25
carry-before-that|2|far|question|true|	false 11	true 16
carry-before-that|2|far|quote|	upper -9
carry-before-that|2|far|start|	other -6	upper 15
carry-before-that|2|far|stop|	? -13	none -9	other -14	upper -28
carry-before-that|2|far|subject|	elided -29	none 6	own -65
carry-before-that|2|far|subordinator|	lower -31
carry-before-that|2|far|that|	lower -19
carry-before-that|2|far|verb-judging|	lower -30
carry-before-that|2|far|verb-saying|	, -9	lower -31	upper -19
carry-before-that|2|far|verb-thinking|	lower -17
carry-before-that|2|far|word|	, -12	lower -21	none -14
carry-before-that|2|far|—|	. -15	none -14	upper -17
carry-before-that|3|	far -22
carry-before-that|3|far|!|	end -11
carry-before-that|3|far|	, -27	1 -29	10+ -35	2 10	4-5 -21	6-9 -15	: -37	auxiliary -43	capital -15	determiner -24	pronoun -22	stop -52	subordinator -20	verb-judging -13	verb-saying -18	verb-thinking -16	word -33
carry-before-that|3|far|,pronoun|	none -14
carry-before-that|3|far|,verb-judging|	none -11
carry-before-that|3|far|,verb-saying|	? -12	none -24
carry-before-that|3|far|,word|	none -14
carry-before-that|3|far|,|	capital -30	determiner -19	lower -27	pronoun -9	upper -15	verb-saying -33	word -16
carry-before-that|3|far|.|	capital -17	determiner -11	preposition -12	pronoun -13
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|?|	capital -8	end -22
carry-before-that|3|far|adjacent|	false -22
carry-before-that|3|far|alone|	true -8
carry-before-that|3|far|auxiliary|	lower -43
carry-before-that|3|far|capital|	, -12	. -19	? -12	lower -15
carry-before-that|3|far|coordinator|	none -23
carry-before-that|3|far|determiner|	, -23	. -11	? -12	lower -18	upper -14
carry-before-that|3|far|elided|	elided -12	none -12	own -12
carry-before-that|3|far|end|	. -18
carry-before-that|3|far|first|	false -16
carry-before-that|3|far|inside|	false -45
carry-before-that|3|far|newcomer|	acts -7	says -18
carry-before-that|3|far|newcomer|acts|elided|	stop -10
carry-before-that|3|far|newcomer|acts|none|	stop -18
carry-before-that|3|far|newcomer|acts|own|	: -18	start -12	stop -15
carry-before-that|3|far|newcomer|none|elided|	stop -14
carry-before-that|3|far|newcomer|none|none|	) -7	: -20	preposition 7	word -10
carry-before-that|3|far|newcomer|none|own|	: -14	start -26	stop -12	that 7	word -13
carry-before-that|3|far|newcomer|says|elided|	stop -20
carry-before-that|3|far|newcomer|says|none|	: -15	auxiliary -14	determiner -15	stop -22	word -15
carry-before-that|3|far|newcomer|says|own|	: -19	determiner -17	preposition -16	start -18	stop -16	word -18
carry-before-that|3|far|none|	, -14	,auxiliary -21	,determiner -12	,verb-saying -14	,word -13	auxiliary -15	coordinator -14	end 18	own -7	preposition -16	pronoun -13	stop -50	subordinator -13	word -11	— -12
carry-before-that|3|far|own|	elided -19	none -18
carry-before-that|3|far|preposition|	none -21
carry-before-that|3|far|pronoun|	, -16	. -13	? -9	lower -22	none -6
carry-before-that|3|far|question|false|	false -24
carry-before-that|3|far|question|true|	false -18
carry-before-that|3|far|start|	other 13	upper -11
carry-before-that|3|far|stop|	none -27	upper -52
carry-before-that|3|far|subject|	elided -16	own -13
carry-before-that|3|far|subordinator|	lower -20
carry-before-that|3|far|verb-judging|	lower -13
carry-before-that|3|far|verb-saying|	, -37	lower -18
carry-before-that|3|far|verb-thinking|	lower -16
carry-before-that|3|far|word|	lower -34
carry-before|0|	0 32	2 -6	3 -23
carry-before|0|0|	, 39	10+ 22	2 19	3 11	4-5 15	6-9 34	adverb 14	auxiliary -14	coordinator 14	preposition -9
carry-before|0|0|,|	capital 6	lower 39	pronoun 33	upper 17	verb-saying 12
carry-before|0|0|adjacent|	false 32
carry-before|0|0|adverb|	lower 13
carry-before|0|0|auxiliary|	lower -14
carry-before|0|0|capital|	. 15
carry-before|0|0|coordinator|	lower 14
carry-before|0|0|determiner|	. 20	lower 9
carry-before|0|0|elided|	elided 28
carry-before|0|0|end|	. 30
carry-before|0|0|inside|	false 32
carry-before|0|0|newcomer|	none 19
carry-before|0|0|newcomer|none|elided|	, 28
carry-before|0|0|newcomer|none|none|	, -13	: -9	preposition -14	word -12
carry-before|0|0|newcomer|none|own|	, 33	: 13	auxiliary -11	determiner -7	word -7
carry-before|0|0|none|	,auxiliary 26	,determiner -13	,subordinator -14	,verb-judging 13	,verb-saying 35	,word -15	: -13	; -29	coordinator 28	none -11	preposition 12
carry-before|0|0|own|	own 21
carry-before|0|0|preposition|	. 14	none 21	upper -10
carry-before|0|0|pronoun|	. 15
carry-before|0|0|question|false|	false 31
carry-before|0|0|subject|	elided 28	none -11	own 21
carry-before|0|1|!|	,verb-saying -11
carry-before|0|1|,auxiliary|	? -12	none -19
carry-before|0|1|,determiner|	none -14
carry-before|0|1|,pronoun|	none -10
carry-before|0|1|,subordinator|	none -14
carry-before|0|1|,verb-saying|	? -18	none -12
carry-before|0|1|,word|	none -18
carry-before|0|1|,|	capital 32	determiner 11	pronoun 11	upper -10	verb-saying 32
carry-before|0|1|.|	determiner -18	preposition -8	quote -16
carry-before|0|1|	1 -22	10+ 25	2 -16	3 -15	4-5 -8	6-9 10	: -31	adverb -17	auxiliary -19	capital 7	coordinator -11	determiner -13	preposition -21	pronoun -9	quote -14	stop 33	that -13	verb-judging -9	verb-saying -26	word -8
carry-before|0|1|:|	lower -11	none 7	upper -30
carry-before|0|1|;|	none -14
carry-before|0|1|?|	,pronoun -14	,verb-saying -17	capital -14	quote -12
carry-before|0|1|adjacent|	true -19
carry-before|0|1|adverb|	lower -17
carry-before|0|1|auxiliary|	lower -19	none -20
carry-before|0|1|capital|	, -14	. 22	lower 8
carry-before|0|1|coordinator|	lower -11
carry-before|0|1|determiner|	, -23	. -10	lower -9	upper -12
carry-before|0|1|elided|	elided -13	none -6
carry-before|0|1|end|	! -7	. 30
carry-before|0|1|newcomer|	none -15
carry-before|0|1|newcomer|none|elided|	stop -8	word -6
carry-before|0|1|newcomer|none|none|	, 10	: -26	capital 8	coordinator -6	preposition -23	pronoun 6	quote -18	stop 20	verb-judging -24
carry-before|0|1|newcomer|none|own|	, -11	: -24	adverb -11	auxiliary -20	determiner -25	preposition -20	pronoun -25	stop -31	verb-saying -23
carry-before|0|1|none|	, -15	,auxiliary 7	,determiner -14	,pronoun -6	,verb-saying 7	,verb-thinking 8	,word -8	: 7	auxiliary -12	capital 15	elided 17	none -13	preposition -14	pronoun 10	stop -9	verb-saying -8	— 11
carry-before|0|1|own|	elided -10	none -28	own -36
carry-before|0|1|preposition|	. 12	lower -15	upper -19
carry-before|0|1|pronoun|	, -23	. -16	lower -9
carry-before|0|1|question|false|	false 11	true -21
carry-before|0|1|question|true|	false -36
carry-before|0|1|quote|	upper -14
carry-before|0|1|stop|	none -13	upper 33
carry-before|0|1|subject|	elided -10	none 6	own -42
carry-before|0|1|that|	lower -13
carry-before|0|1|verb-judging|	lower -9
carry-before|0|1|verb-saying|	, -17	lower -23	upper -10
carry-before|0|1|word|	lower -10	none -17
carry-before|0|2|	, -19	1 -8	2 -10	6-9 -13	: -28	adverb -16	auxiliary -15	capital -18	coordinator -18	determiner -19	preposition -27	stop 8	that -18	verb-saying -17	word -44
carry-before|0|2|,auxiliary|	none -10
carry-before|0|2|,preposition|	none -15
carry-before|0|2|,pronoun|	none -13
carry-before|0|2|,verb-judging|	none -12
carry-before|0|2|,verb-saying|	? -12	none -18
carry-before|0|2|,word|	none -15
carry-before|0|2|,|	lower -19	verb-saying 6
carry-before|0|2|.|	preposition 7
carry-before|0|2|:|	upper -28
carry-before|0|2|?|	,verb-saying -12	capital -16
carry-before|0|2|adjacent|	false -6
carry-before|0|2|adverb|	lower -16
carry-before|0|2|auxiliary|	lower -13	none -13
carry-before|0|2|capital|	, -12	. -9	lower -18
carry-before|0|2|coordinator|	lower -18
carry-before|0|2|determiner|	, -19	. 6	lower -12
carry-before|0|2|elided|	elided -19	own -18
carry-before|0|2|end|	! -17	. 21
carry-before|0|2|inside|	false -6
carry-before|0|2|newcomer|	acts -21	says -23
carry-before|0|2|newcomer|acts|elided|	stop -19
carry-before|0|2|newcomer|acts|none|	auxiliary -12
carry-before|0|2|newcomer|acts|own|	, -10	: -13	preposition -10	stop -23	word -11
carry-before|0|2|newcomer|none|none|	: -32	preposition -13	stop 14	word -18
carry-before|0|2|newcomer|none|own|	, -16	: -27	auxiliary -9	preposition -13	stop -53	word -28
carry-before|0|2|newcomer|says|elided|	stop -27
carry-before|0|2|newcomer|says|none|	: -23	auxiliary -13	capital -17	word -21
carry-before|0|2|newcomer|says|own|	, -9	: -13	preposition -14	stop -29	verb-saying -11	word -17
carry-before|0|2|none|	,word -6	: -14	coordinator -19	determiner -14	elided 13	stop -30
carry-before|0|2|own|	elided -33	none -29	own -61
carry-before|0|2|preposition|	lower -24	none -19
carry-before|0|2|pronoun|	, -24
carry-before|0|2|question|true|	false -14
carry-before|0|2|stop|	none -28	upper 9
carry-before|0|2|subject|	elided -19	own -65
carry-before|0|2|that|	lower -18
carry-before|0|2|verb-saying|	lower -16
carry-before|0|2|word|	lower -44
carry-before|0|3|,auxiliary|	none -12
carry-before|0|3|,verb-saying|	none -24
carry-before|0|3|,word|	none -15
carry-before|0|3|.|	pronoun -6
carry-before|0|3|	10+ -11	2 -19	3 -15	4-5 -24	6-9 -7	preposition -13	stop -20	word -13
carry-before|0|3|adjacent|	false -23
carry-before|0|3|elided|	none -13	own -18
carry-before|0|3|end|	. -14
carry-before|0|3|inside|	false -23
carry-before|0|3|newcomer|	acts -6	none -8	says -38
carry-before|0|3|newcomer|acts|elided|	stop -11
carry-before|0|3|newcomer|acts|own|	stop -15
carry-before|0|3|newcomer|none|elided|	stop -14
carry-before|0|3|newcomer|none|own|	stop -14
carry-before|0|3|newcomer|says|elided|	stop -11
carry-before|0|3|newcomer|says|none|	stop -20
carry-before|0|3|newcomer|says|own|	: -15	stop -20
carry-before|0|3|none|	,verb-saying -24	elided 17	own -33	stop -15
carry-before|0|3|own|	none -18	own -29
carry-before|0|3|preposition|	lower -13
carry-before|0|3|pronoun|	, -11
carry-before|0|3|question|false|	false -20
carry-before|0|3|question|true|	false -13
carry-before|0|3|stop|	none -8	upper -20
carry-before|0|3|subject|	elided -20	none -6	own -12
carry-before|0|3|word|	lower -13
carry-before|1|	far -28
carry-before|1|far|!|	end -16	stop -9
carry-before|1|far|+|	none -12
carry-before|1|far|	, -10	- -18	1 -23	2 -36	3 -23	4-5 -19	6-9 -28	adverb -29	auxiliary -39	capital -35	coordinator -24	determiner -12	preposition -12	pronoun -40	quote -13	start -7	stop -33	subordinator -44	verb-judging -40	verb-saying -50	verb-thinking -34	word -65	’ -15
carry-before|1|far|,auxiliary|	? -17	none -24
carry-before|1|far|,coordinator|	none -12
carry-before|1|far|,determiner|	none -25
carry-before|1|far|,preposition|	none -24
carry-before|1|far|,pronoun|	? -9
carry-before|1|far|,subordinator|	none -18
carry-before|1|far|,verb-judging|	none -16
carry-before|1|far|,verb-saying|	! -11	? -20	none -27
carry-before|1|far|,verb-thinking|	none -13
carry-before|1|far|,word|	? -16	none -11
carry-before|1|far|,|	capital -6	coordinator -11	determiner -36	lower -7	subordinator -15	upper -21	word -25	– -13
carry-before|1|far|-|	upper -18
carry-before|1|far|.|	capital -29	determiner -30	end -11	preposition -12	pronoun -22	— -17
carry-before|1|far|:|	lower -19	none -23
carry-before|1|far|;|	none -31
carry-before|1|far|?|	,auxiliary -15	,verb-saying -27	,word -13	capital -16	determiner -12	end -30	pronoun -12	stop -9	verb-saying -21	— -18
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -28	none 7
carry-before|1|far|alone|	false -11	true 25
carry-before|1|far|auxiliary|	lower -39	none -25
carry-before|1|far|capital|	, -22	. 6	? -19	lower -35	none -13
carry-before|1|far|coordinator|	. -17	lower -24	none -20
carry-before|1|far|determiner|	, -46	? -18	lower -10	none -6	upper -29
carry-before|1|far|elided|	elided -16	none -8	own -6
carry-before|1|far|end|	? -11	none -10
carry-before|1|far|first|	false -26	true 17
carry-before|1|far|inside|	false -29
carry-before|1|far|newcomer|	acts -38	says -70
carry-before|1|far|newcomer|acts|elided|	: -17	preposition -15	stop -12	that -14
carry-before|1|far|newcomer|acts|none|	, -10	: -27	auxiliary -17	capital -17	preposition -17	pronoun -7	stop -54	that -13	word -26
carry-before|1|far|newcomer|acts|own|	, -19	: -42	auxiliary -16	capital -11	determiner -17	preposition -26	start -12	stop -40	verb-saying -12	word -27
carry-before|1|far|newcomer|none|elided|	: 9	auxiliary -17	preposition -21	start 7	stop -9	word -20
carry-before|1|far|newcomer|none|none|	- -18	adverb -17	auxiliary -21	capital -15	determiner -31	preposition -8	pronoun -15	start -19	stop 12	subordinator -11	that -16	verb-judging -25	word -26	’ -11
carry-before|1|far|newcomer|none|own|	: -9	adverb -17	auxiliary -40	capital -20	coordinator -12	determiner -33	pronoun -18	start -11	stop -19	verb-judging -16	verb-saying -34	word -42
carry-before|1|far|newcomer|says|elided|	: -17	stop -54	word -15
carry-before|1|far|newcomer|says|none|	, -22	: -42	adverb -14	auxiliary -28	capital -19	determiner -17	preposition -24	pronoun -13	stop -58	verb-judging -12	word -17
carry-before|1|far|newcomer|says|own|	, -23	: -41	auxiliary -18	capital -15	determiner -26	preposition -25	pronoun -16	start -19	stop -32	that -18	verb-saying -15	word -30
carry-before|1|far|none|	, -33	,auxiliary -16	,coordinator -14	,preposition -20	,pronoun -28	,subordinator -11	,verb-judging -21	,verb-thinking -13	,word -16	: 9	; -20	adverb -18	auxiliary -20	capital -19	coordinator -27	determiner -24	none -26	preposition -27	pronoun -17	stop -28	subordinator -13	verb-judging -12	verb-saying -18	word -27	— -23
carry-before|1|far|own|	elided -6	none -11	own -48
carry-before|1|far|preposition|	. -22	lower -11	none -7	upper -18
carry-before|1|far|pronoun|	, -13	. -34	? -19	lower -40	none -18
carry-before|1|far|question|false|	false -12	true -22
carry-before|1|far|question|true|	false -49
carry-before|1|far|quote|	? -13
carry-before|1|far|start|	other -17	upper -6
carry-before|1|far|stop|	? -18	none -42	other -14	upper -33
carry-before|1|far|subject|	elided -10	none -16	own -24
carry-before|1|far|subordinator|	. -15	lower -44	none -13
carry-before|1|far|verb-judging|	lower -40	none -10
carry-before|1|far|verb-saying|	, -50	? -24	lower -47	upper -17
carry-before|1|far|verb-thinking|	lower -34
carry-before|1|far|word|	, -13	lower -64	none -28	upper -13
carry-before|1|far|—|	. -17	? -14	none -23
carry-before|1|far|’|	lower -15
carry-before|2|	far -25
carry-before|2|far|!|	end -11
carry-before|2|far|	) -12	, -21	1 -27	10+ -12	2 -7	3 -6	4-5 -19	6-9 -24	: -35	capital -14	determiner -15	preposition -35	pronoun -20	start -13	stop -22	subordinator -20	that -22	verb-judging -23	verb-saying -20	verb-thinking -13	word -14
carry-before|2|far|)|	upper -12
carry-before|2|far|,auxiliary|	none -16
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -10	none -8
carry-before|2|far|,|	capital -36	determiner -21	lower -13	none -12	pronoun -41	upper -16	verb-saying -39	word -14
carry-before|2|far|.|	capital -21	determiner -16	end -23	pronoun -17
carry-before|2|far|:|	upper -34
carry-before|2|far|?|	end 16
carry-before|2|far|adjacent|	false -25
carry-before|2|far|capital|	, -17	. -21	? -21	lower -14	none -9
carry-before|2|far|coordinator|	none -17
carry-before|2|far|determiner|	, -38	. -18	none -13
carry-before|2|far|elided|	elided -14	own -8
carry-before|2|far|end|	. -9	? -11
carry-before|2|far|first|	false -16
carry-before|2|far|inside|	false -29
carry-before|2|far|newcomer|	acts -11	none -23	says -9
carry-before|2|far|newcomer|acts|elided|	start -10
carry-before|2|far|newcomer|acts|none|	stop -8
carry-before|2|far|newcomer|acts|own|	start -18	stop -30	word -8
carry-before|2|far|newcomer|none|elided|	start -7
carry-before|2|far|newcomer|none|none|	) -7	: -23	start -14
carry-before|2|far|newcomer|none|own|	start -13	stop -10
carry-before|2|far|newcomer|says|elided|	start -9	stop -6
carry-before|2|far|newcomer|says|none|	: -18	preposition -12	stop -23	word -15
carry-before|2|far|newcomer|says|own|	: -14	preposition -12	start -26	stop -30	word -11
carry-before|2|far|none|	, -17	,auxiliary -16	,verb-saying -12	,word 6	: 17	auxiliary -12	coordinator -18	determiner -11	elided -31	end 12	own -8	preposition -17	pronoun -11	stop -52	subordinator -12
carry-before|2|far|own|	elided -18	none -33	own -36
carry-before|2|far|preposition|	lower -34	none -16
carry-before|2|far|pronoun|	, -24	. 8	? -14	lower -20
carry-before|2|far|question|false|	false -29	true -17
carry-before|2|far|question|true|	true 8
carry-before|2|far|start|	upper -13
carry-before|2|far|stop|	none -19	upper -22
carry-before|2|far|subject|	elided -7	none -13	own -47
carry-before|2|far|subordinator|	lower -20
carry-before|2|far|that|	lower -22
carry-before|2|far|verb-judging|	lower -23
carry-before|2|far|verb-saying|	, -41	lower -17
carry-before|2|far|verb-thinking|	lower -13
carry-before|2|far|word|	lower -45
carry-before|2|far|—|	none -22
carry-before|3|	far -15
carry-before|3|far|,verb-saying|	none -7
carry-before|3|far|,|	capital -25	determiner -25	none -14	pronoun -28	verb-saying -26	word -16
carry-before|3|far|.|	end -17
carry-before|3|far|	1 -27	2 -15	3 -7	4-5 -27	6-9 -13	auxiliary -25	preposition 6	pronoun -13	start -6	stop -27	that -15	verb-judging -14	verb-saying -10	word -25
carry-before|3|far|adjacent|	false -15
carry-before|3|far|auxiliary|	lower -25
carry-before|3|far|capital|	, -15
carry-before|3|far|determiner|	, -12
carry-before|3|far|end|	. -13	? -11	none -9
carry-before|3|far|inside|	false -17
carry-before|3|far|newcomer|	acts -12
carry-before|3|far|newcomer|none|none|	: -14
carry-before|3|far|newcomer|none|own|	word -11
carry-before|3|far|none|	, 8	,verb-saying -18	: -10	own -24	preposition -12	stop -7	subordinator 9
carry-before|3|far|own|	elided -13
carry-before|3|far|preposition|	lower 6
carry-before|3|far|pronoun|	, -21	? -14	lower -13
carry-before|3|far|question|false|	false -10	true -18
carry-before|3|far|stop|	none 9	upper -27
carry-before|3|far|subject|	elided -14
carry-before|3|far|that|	lower -15
carry-before|3|far|verb-judging|	lower -14
carry-before|3|far|verb-saying|	, -30	lower -10
carry-before|3|far|word|	, -8	lower -25
carry-next|0|	0 34	1 7	2 -17	3 -13
carry-next|0|0|,auxiliary|	none 18
carry-next|0|0|,determiner|	none -12
carry-next|0|0|,subordinator|	none -16
carry-next|0|0|,verb-judging|	none 11
carry-next|0|0|,verb-saying|	none 32
carry-next|0|0|,word|	none -18
carry-next|0|0|.|	capital 18	determiner 10	end 29	preposition 15	pronoun 9
carry-next|0|0|	1 10	10+ 16	2 23	3 14	6-9 14	auxiliary 8	determiner -18	preposition -7	start 16	stop 37	subordinator 12	that -11	verb-judging -18	verb-saying -10	word 13
carry-next|0|0|;|	none -32
carry-next|0|0|adjacent|	false 34
carry-next|0|0|auxiliary|	lower 8
carry-next|0|0|coordinator|	none 29
carry-next|0|0|determiner|	lower -13
carry-next|0|0|elided|	elided 30
carry-next|0|0|first|	false 16
carry-next|0|0|inside|	false 30
carry-next|0|0|newcomer|	none 21
carry-next|0|0|newcomer|none|elided|	start 12	stop 28
carry-next|0|0|newcomer|none|none|	determiner -14	preposition 6	verb-judging -15	word 17
carry-next|0|0|newcomer|none|own|	capital -9	preposition -8	start 12	stop 25	verb-saying -10	word -8
carry-next|0|0|none|	none -12	preposition 14	stop 10
carry-next|0|0|own|	own 11
carry-next|0|0|preposition|	lower -6	none 16
carry-next|0|0|pronoun|	, -6
carry-next|0|0|question|false|	false 33
carry-next|0|0|start|	upper 16
carry-next|0|0|stop|	upper 37
carry-next|0|0|subject|	elided 30	none -12	own 11
carry-next|0|0|subordinator|	lower 12
carry-next|0|0|that|	lower -11
carry-next|0|0|verb-judging|	lower -18
carry-next|0|0|verb-saying|	, 11
carry-next|0|0|word|	lower 13
carry-next|0|1|	, -30	1 9	10+ -6	3 -22	4-5 9	6-9 6	: -32	adverb 10	auxiliary 8	capital -31	determiner -11	pronoun -25	quote -13	stop -18	verb-saying -9	word 7
carry-next|0|1|,auxiliary|	none -6
carry-next|0|1|,coordinator|	none -9
carry-next|0|1|,determiner|	none -18
carry-next|0|1|,pronoun|	? -14	none -6
carry-next|0|1|,verb-saying|	! -15	? -23	none -16
carry-next|0|1|,verb-thinking|	none 9
carry-next|0|1|,word|	none -23
carry-next|0|1|,|	determiner 16	lower -27	none -17	pronoun 10	verb-saying -19	word -15
carry-next|0|1|.|	capital -9	determiner 10	end 25	preposition -7	pronoun -13
carry-next|0|1|:|	upper -41
carry-next|0|1|;|	none -17
carry-next|0|1|?|	,auxiliary -12	,verb-saying -17	end -15
carry-next|0|1|adjacent|	false 9	true -17
carry-next|0|1|adverb|	lower 10
carry-next|0|1|auxiliary|	lower 8	none -17
carry-next|0|1|capital|	, 12	. -7	? -10	lower -31
carry-next|0|1|coordinator|	none -24
carry-next|0|1|determiner|	. -11	lower -11
carry-next|0|1|elided|	elided -11	none 8	own -51
carry-next|0|1|newcomer|	none -23
carry-next|0|1|newcomer|none|elided|	auxiliary -19	preposition -18	start 10	stop -21	word -20
carry-next|0|1|newcomer|none|none|	, -15	: -29	adverb 9	auxiliary -28	capital -24	determiner -7	preposition 13	pronoun -16	start -7	stop -20	that -15	word -13
carry-next|0|1|newcomer|none|own|	, -24	: -27	auxiliary -9	capital -22	preposition -22	pronoun -13	stop -17	that -21	verb-saying -34
carry-next|0|1|none|	, -12	,coordinator -16	,determiner -12	,pronoun -20	,subordinator -14	,verb-saying -22	,word 7	: -14	; -16	auxiliary -21	determiner -14	elided 6	end -14	own -21	preposition -14	stop -25	word -7
carry-next|0|1|own|	none 9	own -46
carry-next|0|1|preposition|	. -14	lower -8	upper 16
carry-next|0|1|pronoun|	, -7	. -12	? -9	lower -25
carry-next|0|1|question|false|	false 14	true -38
carry-next|0|1|question|true|	false -28
carry-next|0|1|quote|	. -13	? -13	upper -8
carry-next|0|1|stop|	? -12	none 21	other -16	upper -16
carry-next|0|1|subject|	elided -24	none -10	own -16
carry-next|0|1|verb-saying|	, 14	lower -8	none -11
carry-next|0|1|word|	, -11	lower 11	none -6
carry-next|0|1|—|	? -15	none 10
carry-next|0|2|!|	end -18
carry-next|0|2|	, -23	1 -21	10+ -6	2 -24	3 -39	4-5 -36	6-9 -10	adverb -10	auxiliary -26	capital -15	determiner -25	preposition -27	pronoun -10	stop -8	subordinator -13	that -15	verb-judging -19	verb-saying -17	word -40	’ -11
carry-next|0|2|,auxiliary|	none -33
carry-next|0|2|,verb-saying|	? -14	none -17
carry-next|0|2|,word|	none -22
carry-next|0|2|,|	lower -19	pronoun -32
carry-next|0|2|.|	capital -9	determiner -14	end 13
carry-next|0|2|:|	none -10
carry-next|0|2|?|	,verb-saying -13	end -11
carry-next|0|2|adjacent|	false -17
carry-next|0|2|adverb|	lower -10
carry-next|0|2|auxiliary|	lower -26
carry-next|0|2|capital|	lower -15
carry-next|0|2|coordinator|	none -20
carry-next|0|2|determiner|	, -14	. -30	lower -25	none -9
carry-next|0|2|elided|	elided -20	none -6	own -36
carry-next|0|2|inside|	false -22
carry-next|0|2|newcomer|	none -33
carry-next|0|2|newcomer|none|elided|	stop -12	that -11	word -12
carry-next|0|2|newcomer|none|none|	, -15	: -10	auxiliary -17	capital -9	determiner -17	preposition -23	pronoun -7	verb-judging -15	word -22
carry-next|0|2|newcomer|none|own|	, -16	: -12	auxiliary -21	determiner -15	preposition -11	pronoun -11	start -43	stop -6	that -16	verb-saying -11	word -27
carry-next|0|2|none|	,auxiliary -27	,preposition -16	,verb-judging -13	,verb-saying -30	,word -20	auxiliary -9	none -9	own -28	preposition -13	stop -26	word -10
carry-next|0|2|own|	elided -30	none -11	own -45
carry-next|0|2|preposition|	. 6	lower -24	none -17	upper -10
carry-next|0|2|pronoun|	, -11	. -14	lower -10
carry-next|0|2|question|false|	false -22
carry-next|0|2|question|true|	false -24
carry-next|0|2|stop|	none -57	upper -8
carry-next|0|2|subject|	elided -20	none -16	own -28
carry-next|0|2|subordinator|	lower -13
carry-next|0|2|that|	lower -15
carry-next|0|2|verb-judging|	lower -19
carry-next|0|2|verb-saying|	lower -17
carry-next|0|2|word|	lower -40	none -17
carry-next|0|2|’|	lower -11
carry-next|0|3|,auxiliary|	none 6
carry-next|0|3|,verb-saying|	none -36
carry-next|0|3|,|	pronoun -19
carry-next|0|3|.|	end -14
carry-next|0|3|	1 -22	10+ -8	2 -19	3 -25	4-5 -28	auxiliary -15	determiner -18	preposition -15	start -19	verb-judging -12	verb-saying -18
carry-next|0|3|adjacent|	false -13
carry-next|0|3|auxiliary|	lower -15
carry-next|0|3|determiner|	. -15	lower -18
carry-next|0|3|elided|	own 7
carry-next|0|3|first|	false -19
carry-next|0|3|inside|	false -7
carry-next|0|3|newcomer|	none -9
carry-next|0|3|newcomer|none|elided|	start -12	stop 11
carry-next|0|3|newcomer|none|none|	determiner -15	start -9	stop -20
carry-next|0|3|newcomer|none|own|	determiner -11	preposition -11	start -28	stop -26	verb-saying -9	word -21
carry-next|0|3|none|	,auxiliary -17	,verb-saying -38	,word -10	elided -14	none 7	own -26
carry-next|0|3|own|	elided -21	none -37	own -29
carry-next|0|3|preposition|	lower -12
carry-next|0|3|question|false|	false -12
carry-next|0|3|start|	upper -20
carry-next|0|3|stop|	none -16
carry-next|0|3|subject|	elided 7	none -11	own -46
carry-next|0|3|verb-judging|	lower -12
carry-next|0|3|verb-saying|	lower -14
carry-next|1|	far -26
carry-next|1|far|!|	,verb-saying -18	end -18
carry-next|1|far|	, -28	- -17	1 12	10+ -63	3 -17	6-9 -33	: 11	; -17	adverb -10	auxiliary -21	capital -22	coordinator -32	pronoun -45	quote -22	start -34	stop -37	subordinator -41	that -43	verb-judging -35	verb-saying -10	verb-thinking -33	word -25	— -23	’ -13
carry-next|1|far|,auxiliary|	? -17	none -45
carry-next|1|far|,coordinator|	none -13
carry-next|1|far|,determiner|	none -23
carry-next|1|far|,preposition|	none -28
carry-next|1|far|,pronoun|	none -32
carry-next|1|far|,subordinator|	none -16
carry-next|1|far|,verb-judging|	none -21
carry-next|1|far|,verb-saying|	! 7	? -26	none -28
carry-next|1|far|,verb-thinking|	none -17
carry-next|1|far|,word|	? -10	none -43
carry-next|1|far|,|	capital -21	determiner -53	lower -24	none -39	pronoun -36	upper -24	verb-saying -39	word -17
carry-next|1|far|-|	upper -17
carry-next|1|far|.|	capital -6	coordinator -17	preposition -23	pronoun -36	subordinator -12	— -15
carry-next|1|far|:|	none 21	upper 9
carry-next|1|far|;|	lower -17	none -19
carry-next|1|far|?|	,auxiliary -19	,pronoun -14	,verb-saying -6	,word -18	capital -16	determiner -12	end -19	pronoun -18	quote -15	stop -17	verb-saying -26	— -18
carry-next|1|far|adjacent|	false -26
carry-next|1|far|adverb|	lower -9	none -19
carry-next|1|far|alone|	false -27	true -29
carry-next|1|far|auxiliary|	lower -20	none -37
carry-next|1|far|capital|	, -18	. -38	? -22	lower -21	none -20	upper -14
carry-next|1|far|coordinator|	, -20	lower -32	none -39
carry-next|1|far|determiner|	, -35	. -21	? -18	lower -11	none -25
carry-next|1|far|elided|	elided -37	none -9	own -45
carry-next|1|far|end|	! -27	. -41	? -27	none 43
carry-next|1|far|first|	false -14	true -16
carry-next|1|far|inside|	false -16
carry-next|1|far|newcomer|	none -10
carry-next|1|far|newcomer|none|elided|	, -18	: -39	determiner -18	preposition -19	start -29	stop -19	verb-saying -13	word -30
carry-next|1|far|newcomer|none|none|	, -6	- -17	: 16	auxiliary -37	capital -36	coordinator -15	determiner -36	preposition -39	pronoun -24	quote -16	start -21	stop -16	subordinator -9	that -15	verb-judging -21	verb-thinking -16	word -61	— -23
carry-next|1|far|newcomer|none|own|	, -48	: -13	adverb -21	auxiliary -11	preposition 6	pronoun -31	start -56	stop -16	that -28	verb-judging -17	verb-saying -7	word -24
carry-next|1|far|none|	+ -13	, -7	,coordinator -12	,determiner -18	,preposition -21	,pronoun -6	,subordinator -20	,verb-saying -14	,verb-thinking -17	: -18	; -29	adverb -7	auxiliary -24	capital -21	coordinator -10	end -18	own -33	preposition -35	pronoun -13	stop -51	subordinator 8	verb-saying -15	word -35	— -19
carry-next|1|far|own|	elided -57	none 7	own -6
carry-next|1|far|preposition|	. -25	lower -16	none -7
carry-next|1|far|pronoun|	, -12	. -30	? -17	lower -44	none -9
carry-next|1|far|question|false|	false -17	true -36
carry-next|1|far|question|true|	false -35
carry-next|1|far|quote|	upper -22
carry-next|1|far|start|	other -24	upper -32
carry-next|1|far|stop|	none -64	other 7	upper -41
carry-next|1|far|subject|	elided -31	none -9
carry-next|1|far|subordinator|	, -18	lower -41
carry-next|1|far|that|	lower -43
carry-next|1|far|verb-judging|	lower -35	none -21
carry-next|1|far|verb-saying|	, -40	? -26	lower -58	none -22	upper -18
carry-next|1|far|verb-thinking|	lower -31
carry-next|1|far|word|	, -14	lower -24	none -36	upper -18
carry-next|1|far|–|	, -12
carry-next|1|far|—|	. -15	? -15	none -22	upper -23
carry-next|1|far|’|	lower -13
carry-next|2|	far -7
carry-next|2|far|	, -29	1 -12	10+ -53	2 7	3 -16	4-5 21	6-9 -17	: 17	adverb -16	auxiliary -19	capital -25	coordinator -17	preposition -13	quote -14	stop -42	subordinator -24	that -20	verb-judging -23	verb-thinking -17	word -21	— -13
carry-next|2|far|,auxiliary|	none -11
carry-next|2|far|,verb-saying|	none -19
carry-next|2|far|,word|	none -17
carry-next|2|far|,|	capital -11	determiner -15	lower -30	none -22	pronoun -10	verb-saying -28	word -10
carry-next|2|far|.|	capital -28	determiner -21	pronoun -10
carry-next|2|far|:|	lower 8	none 26	upper 14
carry-next|2|far|?|	capital -16	end -25	pronoun -14
carry-next|2|far|adjacent|	false -7
carry-next|2|far|adverb|	lower -16
carry-next|2|far|alone|	false -10
carry-next|2|far|auxiliary|	lower -19	none -16
carry-next|2|far|capital|	, -22	. -25	lower -25
carry-next|2|far|coordinator|	lower -17	none -23
carry-next|2|far|determiner|	, -37	. -18	none -12
carry-next|2|far|elided|	elided -17	none -30	own -18
carry-next|2|far|end|	. -53	? 9	none 34
carry-next|2|far|first|	false 12
carry-next|2|far|inside|	false -12
carry-next|2|far|newcomer|none|elided|	, -7	stop -30
carry-next|2|far|newcomer|none|none|	: 15	preposition -18	start -7	stop -14	verb-judging -13	word -22	— -13
carry-next|2|far|newcomer|none|own|	, -20	preposition -7	start 13	stop -10	that -16
carry-next|2|far|none|	, -16	,verb-judging -15	,verb-saying 10	capital -9	coordinator -18	determiner -13	elided -10	end -12	none -22	own 8	preposition -12	stop -51	— -15
carry-next|2|far|own|	elided -8	own 9
carry-next|2|far|preposition|	lower -20	none -34
carry-next|2|far|pronoun|	, -24	. -19	none -15
carry-next|2|far|question|false|	false -6	true -8
carry-next|2|far|question|true|	false -34	true 9
carry-next|2|far|quote|	upper -14
carry-next|2|far|stop|	none -79	upper -42
carry-next|2|far|subject|	elided -39	own 11
carry-next|2|far|subordinator|	lower -24	none -22
carry-next|2|far|that|	lower -20
carry-next|2|far|verb-judging|	lower -23
carry-next|2|far|verb-saying|	, -20	upper -15
carry-next|2|far|verb-thinking|	lower -17
carry-next|2|far|word|	, -9	lower -21
carry-next|2|far|—|	upper -13
carry-next|3|far|	, 6	1 -6	10+ -17	2 17	4-5 -10	6-9 -7	auxiliary 11	capital -14	preposition -23	start -7	stop -42
carry-next|3|far|,verb-saying|	none -18
carry-next|3|far|,|	capital -11	determiner -26	lower 6	none 11	pronoun -35
carry-next|3|far|.|	end -9
carry-next|3|far|:|	none 7
carry-next|3|far|?|	pronoun -11
carry-next|3|far|auxiliary|	lower 11
carry-next|3|far|capital|	, -24	lower -14
carry-next|3|far|determiner|	, -26
carry-next|3|far|end|	. -25	none 16
carry-next|3|far|first|	false -10
carry-next|3|far|newcomer|	none 8
carry-next|3|far|newcomer|none|none|	: 6
carry-next|3|far|newcomer|none|own|	, -10	preposition -20	stop -18
carry-next|3|far|none|	, -15	,verb-saying 15	coordinator 10	none 9
carry-next|3|far|own|	none -21
carry-next|3|far|preposition|	lower -23	none -17
carry-next|3|far|pronoun|	, -22
carry-next|3|far|start|	upper -7
carry-next|3|far|stop|	none -44	upper -42
carry-next|3|far|subject|	none 10	own -9
carry-next|3|far|subordinator|	none 11
carry-next|3|far|verb-saying|	, -46
carry-next|3|far|word|	, -13
ending|according-to|.|	1 16
ending|according-to|none|	0 7	1 12	2 11	3 14	4-6 9	7-12 -6
ending|actor-nearby|!|	13-25 11	2 8	26+ -17	4-6 -16	7-12 9
ending|actor-nearby|.|	0 -17	1 -31	13-25 -11	26+ -22	3 -15	4-6 -9	7-12 -7
ending|actor-nearby|?|	1 -20	13-25 -22	2 -14	26+ -10
ending|actor-nearby|none|	0 -18	1 20	13-25 -9	2 21	26+ -38	4-6 7
ending|colon|!|	1 -12
ending|colon|,|	1 -13
ending|colon|.|	1 10	3 -9	4-6 9	7-12 31
ending|colon|?|	1 8	26+ -14
ending|colon|none|	1 -22	26+ -11	3 -10	4-6 -14
ending|interview|?|	26+ -15
ending|named-before|!|	1 6	13-25 10	26+ -15	4-6 14	7-12 7
ending|named-before|,|	1 -23	13-25 -30	2 -26	26+ -51	3 -22	4-6 -6	7-12 -15
ending|named-before|.|	1 -6	13-25 18	2 6	26+ -30	7-12 12
ending|named-before|?|	1 -15	13-25 -13	2 -7	26+ -30	3 8	4-6 14	7-12 7
ending|named-before|none|	3 -20	4-6 -7	7-12 -9
ending|named-nearby|!|	1 -10	4-6 -15	7-12 10
ending|named-nearby|,|	0 11	1 24	13-25 -20	4-6 -6	7-12 -22
ending|named-nearby|.|	0 -24	13-25 -20	26+ -16	3 6
ending|named-nearby|?|	1 -6	13-25 -8	3 15	4-6 9	7-12 10
ending|named-nearby|none|	0 -29	1 -22	13-25 -10	2 10	26+ -11	3 6	4-6 13	7-12 -8
ending|paragraph-before|!|	26+ -13
ending|paragraph-before|,|	26+ -27
ending|paragraph-before|.|	26+ -20
ending|paragraph-before|?|	26+ -23
ending|possessor|,|	4-6 -7
ending|possessor|.|	2 8	3 -6	4-6 -13	7-12 -13
ending|possessor|?|	4-6 -7
ending|possessor|none|	0 -10	1 -23	2 -7	4-6 -7	7-12 -7
ending|quote-then-speaker|!|	0 15
ending|quote-then-speaker|,|	-3 -6	0 35	1 13	13-25 -19	2 -11	3 -9	7-12 -36
ending|quote-then-speaker|?|	0 26	1 -11
ending|quote-then-speaker|none|	-10 -17	-11 9	-12 21	-13 -14	-14 -18	-15 -18	-16 -9	-17 -10	-2 -15	-20 13	-23 -12	-3 -27	-4 -34	-5 -10	-7 -13	-8 -15	-9 15	0 -15	1 -12	13-25 -20	2 20	4-6 -15	7-12 -7
ending|quote-then-verb|,|	0 15	1 14	13-25 -10	4-6 -15	7-12 -24
ending|quote-then-verb|?|	1 19	2 19
ending|quote-then-verb|none|	0 -9	1 10	13-25 -11	2 8	7-12 -13
ending|sentence-after|!|	0 -11
ending|sentence-after|.|	0 8	13-25 -7	2 -13	3 -6	4-6 -13	7-12 -9
ending|sentence-after|?|	1 14	2 -18	3 -17	4-6 8
ending|sentence-after|none|	13-25 -13	4-6 -15	7-12 -16
ending|sentence-before|!|	13-25 -30	2 -10	4-6 7	7-12 -12
ending|sentence-before|,|	1 -28	13-25 -23	2 -11	26+ -22	4-6 -31	7-12 -40
ending|sentence-before|.|	1 24	2 7	4-6 11	7-12 -6
ending|sentence-before|?|	1 7	13-25 -11	2 -8	26+ -15	3 -9	4-6 -9	7-12 8
ending|sentence-before|none|	26+ -13	3 -47	4-6 -25
ending|signature|.|	1 14
ending|speaker-then-quote|!|	1 14	3 10	4-6 -21
ending|speaker-then-quote|,|	0 -9	1 7
ending|speaker-then-quote|.|	0 -10	1 18	13-25 -21	2 6	3 13	4-6 14	7-12 -25
ending|speaker-then-quote|?|	13-25 -14	2 11	3 16	4-6 10
ending|speaker-then-quote|none|	0 8	13-25 -29	26+ -19
ending|topic-after|.|	0 -9	4-6 -12
ending|topic-after|none|	1 -12
ending|topic|!|	13-25 -16	26+ -20	4-6 -6
ending|topic|.|	13-25 -20	2 19	26+ -16	4-6 6
ending|topic|?|	13-25 -15	26+ -25	3 8
ending|topic|none|	0 -31	13-25 -9	2 25	26+ -47	3 12	4-6 15
ending|transcript|.|	0 15
ending|verb-then-speaker|.|	0 -21	13-25 -10	4-6 13	7-12 -15
ending|verb-then-speaker|none|	0 -28	1 7	13-25 -34	3 -6	4-6 -14
follow|according-to|,auxiliary|	none -17
follow|according-to|,pronoun|	none -9
follow|according-to|,subordinator|	none 12
follow|according-to|,verb-saying|	none -16
follow|according-to|,word|	none 10
follow|according-to|,|	none 7
follow|according-to|:|	none 6
follow|according-to|;|	none 12
follow|according-to|coordinator|	none -15
follow|according-to|end|	. 16
follow|according-to|preposition|	none 23
follow|according-to|stop|	none 11
follow|according-to|word|	none 17
follow|actor-nearby|+|	none -12
follow|actor-nearby|,auxiliary|	? -16
follow|actor-nearby|,coordinator|	none -11
follow|actor-nearby|,determiner|	? -21
follow|actor-nearby|,pronoun|	? -21
follow|actor-nearby|,subordinator|	none -18
follow|actor-nearby|,verb-judging|	none -14
follow|actor-nearby|,verb-saying|	? -23	none -8
follow|actor-nearby|,word|	none 9
follow|actor-nearby|:|	none -28
follow|actor-nearby|adverb|	none -15
follow|actor-nearby|auxiliary|	none -26
follow|actor-nearby|capital|	. -20	? -16
follow|actor-nearby|coordinator|	. -17
follow|actor-nearby|determiner|	. -15	? -7	none -30
follow|actor-nearby|end|	. -21	? 8	none -8
follow|actor-nearby|preposition|	. -22	? -18	none -14
follow|actor-nearby|pronoun|	. -7
follow|actor-nearby|quote|	. 14	? -21
follow|actor-nearby|stop|	? -21	none -6
follow|actor-nearby|verb-judging|	none -16
follow|actor-nearby|word|	none -8
follow|actor-nearby|—|	none 8
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -22
follow|colon|capital|	, -12	. -7
follow|colon|determiner|	. -6
follow|colon|end|	! -15	. 10	? 9	none -39
follow|colon|preposition|	. -23
follow|colon|pronoun|	. -11	? -15
follow|colon|stop|	? -13
follow|colon|verb-saying|	, -15
follow|interview|end|	? -15
follow|named-before|,auxiliary|	? -6	none -18
follow|named-before|,determiner|	none -10
follow|named-before|,pronoun|	? -15	none 11
follow|named-before|,verb-judging|	none -18
follow|named-before|,verb-saying|	! 10	? 6	none 9
follow|named-before|,word|	? -18	none -10
follow|named-before|,|	none -19
follow|named-before|:|	none -11
follow|named-before|capital|	, -37	. 17	? -11	none -24
follow|named-before|determiner|	, -14	none 9
follow|named-before|end|	? -11	none -17
follow|named-before|pronoun|	, -28	? -21	none -32
follow|named-before|stop|	none 7
follow|named-before|verb-saying|	, -64	? -18	none -14
follow|named-before|—|	. -15	? 10	none 7
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 17	none 30
follow|named-nearby|,capital|	none -10
follow|named-nearby|,coordinator|	none -12
follow|named-nearby|,determiner|	none 8
follow|named-nearby|,preposition|	none -14
follow|named-nearby|,pronoun|	? 12	none 11
follow|named-nearby|,verb-judging|	none 15
follow|named-nearby|,verb-saying|	? -9	none 6
follow|named-nearby|,word|	? 9
follow|named-nearby|,|	none -20
follow|named-nearby|:|	none -29
follow|named-nearby|;|	none -23
follow|named-nearby|adverb|	none -11
follow|named-nearby|auxiliary|	none -8
follow|named-nearby|capital|	, 10	? 7
follow|named-nearby|coordinator|	, -14	none -18
follow|named-nearby|determiner|	, -7	? -9	none -12
follow|named-nearby|end|	. 9	none -30
follow|named-nearby|pronoun|	, 20	. -25
follow|named-nearby|quote|	? 16
follow|named-nearby|stop|	? 15	none 22
follow|named-nearby|subordinator|	. -8	none -10
follow|named-nearby|verb-saying|	? 11	none -8
follow|named-nearby|word|	none -18
follow|named-nearby|–|	, 14
follow|named-nearby|—|	none 23
follow|paragraph-before|,auxiliary|	none -44
follow|paragraph-before|,pronoun|	none -20
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -15
follow|paragraph-before|capital|	, -16	? -20	none -10
follow|paragraph-before|determiner|	, -22	? -14
follow|paragraph-before|end|	! -10	. -19	? -18
follow|paragraph-before|pronoun|	, -19	? -16	none -14
follow|paragraph-before|stop|	none 18
follow|paragraph-before|verb-saying|	, -27	? -25	none -18
follow|paragraph-before|word|	, -12
follow|paragraph-before|—|	. -7	none -14
follow|possessor|,|	none -22
follow|possessor|capital|	. -13
follow|possessor|coordinator|	none -25
follow|possessor|determiner|	. -8
follow|possessor|end|	none -16
follow|possessor|preposition|	none -23
follow|possessor|pronoun|	. -22
follow|possessor|word|	none -14
follow|quote-then-speaker|+|	none 8
follow|quote-then-speaker|,coordinator|	none -12
follow|quote-then-speaker|,determiner|	none -22
follow|quote-then-speaker|,pronoun|	none 9
follow|quote-then-speaker|,verb-saying|	none -14
follow|quote-then-speaker|,word|	? -12	none -21
follow|quote-then-speaker|,|	none 7
follow|quote-then-speaker|:|	none -18
follow|quote-then-speaker|;|	none -9
follow|quote-then-speaker|auxiliary|	none 12
follow|quote-then-speaker|capital|	, 22	none 20
follow|quote-then-speaker|coordinator|	, -18	none -35
follow|quote-then-speaker|determiner|	, 14	? 18	none -13
follow|quote-then-speaker|pronoun|	! 15	, 34	? 18	none 30
follow|quote-then-speaker|verb-saying|	, -17
follow|quote-then-speaker|word|	, 17	none -11
follow|quote-then-verb|,auxiliary|	? 12	none 9
follow|quote-then-verb|,determiner|	? 16	none 15
follow|quote-then-verb|,pronoun|	? 19
follow|quote-then-verb|,verb-judging|	none 15
follow|quote-then-verb|,verb-saying|	? 6	none 13
follow|quote-then-verb|,word|	? 14
follow|quote-then-verb|,|	none 9
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -20
follow|quote-then-verb|coordinator|	none -39
follow|quote-then-verb|determiner|	, -20
follow|quote-then-verb|verb-saying|	, 15	none 15
follow|quote-then-verb|word|	none 17
follow|quote-then-verb|–|	, 14
follow|sentence-after|auxiliary|	. -16
follow|sentence-after|capital|	. -10
follow|sentence-after|determiner|	! -16	. -13	? -22
follow|sentence-after|pronoun|	. 17	? -14
follow|sentence-after|stop|	none -10
follow|sentence-after|—|	. -9
follow|sentence-before|,auxiliary|	? -23	none -26
follow|sentence-before|,determiner|	? -17	none -20
follow|sentence-before|,preposition|	none -9
follow|sentence-before|,pronoun|	? -19	none -7
follow|sentence-before|,subordinator|	none -17
follow|sentence-before|,verb-judging|	none -14
follow|sentence-before|,verb-saying|	none 12
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	? -17	none -11
follow|sentence-before|,|	none -22
follow|sentence-before|:|	none -10
follow|sentence-before|;|	none -31
follow|sentence-before|auxiliary|	none -28
follow|sentence-before|capital|	, -38	? -6	none -32
follow|sentence-before|coordinator|	, -21	. -17	none 18
follow|sentence-before|determiner|	, -18	. -8	? 8
follow|sentence-before|end|	! -24	. 15	? 11	none -12
follow|sentence-before|pronoun|	, -36	. 10	? -30	none -35
follow|sentence-before|quote|	. -8	? -17
follow|sentence-before|stop|	? -12	none -37
follow|sentence-before|subordinator|	none -15
follow|sentence-before|that|	. 7
follow|sentence-before|verb-judging|	none -26
follow|sentence-before|verb-saying|	, -60	? -20
follow|sentence-before|word|	, -22
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -19
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -25
follow|speaker-then-quote|,word|	none 13
follow|speaker-then-quote|,|	none -8
follow|speaker-then-quote|:|	none 15
follow|speaker-then-quote|;|	none 32
follow|speaker-then-quote|auxiliary|	none 13
follow|speaker-then-quote|capital|	. 14	? 14	none 9
follow|speaker-then-quote|coordinator|	, 7	. -6
follow|speaker-then-quote|determiner|	none 23
follow|speaker-then-quote|end|	! -10	. 18	? 7	none -23
follow|speaker-then-quote|preposition|	. -8	none -13
follow|speaker-then-quote|pronoun|	. -22
follow|speaker-then-quote|quote|	? 19
follow|speaker-then-quote|stop|	none 6
follow|speaker-then-quote|that|	none 12
follow|speaker-then-quote|verb-judging|	none 6
follow|speaker-then-quote|verb-saying|	none 8
follow|speaker-then-quote|word|	none -8
follow|topic-after|capital|	. -17
follow|topic-after|determiner|	. -8
follow|topic-after|preposition|	. -11
follow|topic-after|stop|	none -14
follow|topic|,auxiliary|	none -17
follow|topic|,coordinator|	none 13
follow|topic|,determiner|	none -22
follow|topic|,preposition|	none -13
follow|topic|,pronoun|	? -16	none -11
follow|topic|,subordinator|	none -15
follow|topic|,verb-judging|	none -11
follow|topic|,verb-saying|	! -12	? -39	none -13
follow|topic|,verb-thinking|	none -23
follow|topic|,word|	? -31	none -9
follow|topic|adverb|	none -6
follow|topic|capital|	? 10
follow|topic|coordinator|	none 23
follow|topic|determiner|	? -10	none 14
follow|topic|end|	. -8	? -9	none -44
follow|topic|preposition|	. -18	? -13	none -31
follow|topic|pronoun|	. -31
follow|topic|quote|	. -21
follow|topic|stop|	? -15	none 19
follow|topic|verb-judging|	none -18
follow|topic|verb-saying|	none -6
follow|topic|—|	none -21
follow|transcript|end|	. 15
follow|verb-then-speaker|,determiner|	none -12
follow|verb-then-speaker|,preposition|	none 10
follow|verb-then-speaker|,subordinator|	none -22
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -18
follow|verb-then-speaker|,|	none -18
follow|verb-then-speaker|coordinator|	none -33
follow|verb-then-speaker|determiner|	. -14
follow|verb-then-speaker|end|	. 14	none -28
follow|verb-then-speaker|preposition|	. -12	none -37
follow|verb-then-speaker|pronoun|	. -13
follow|verb-then-speaker|word|	none 14
force|according-to|according|	0 7	1 14	2 7	3 13	4-6 9	7-12 -6
force|actor-nearby|naked|	0 -26	1 17	13-25 -11	2 17	26+ -39
force|colon|naked|	26+ -18	7-12 19
force|colon|saying|	26+ -6
force|interview|naked|	26+ -11
force|named-before|naked|	2 9	26+ -46	3 -22
force|named-nearby|naked|	0 -13	1 -15	13-25 -21	2 12	26+ -18	3 12	4-6 13	7-12 -7
force|paragraph-before|according|	26+ -12
force|paragraph-before|other|	26+ -32
force|paragraph-before|saying|	26+ -23
force|paragraph-before|thinking|	26+ -22
force|possessor|naked|	0 -12	1 -25	2 6	4-6 -13	7-12 -12
force|quote-then-speaker|judging|	-10 -10	-12 16	-4 -19	-6 14	-9 -16	0 17	1 -10	13-25 -11	7-12 -25
force|quote-then-speaker|other|	-10 -10	-11 14	-14 -11	-15 -16	-16 -8	-17 -14	-3 -19	-4 -21	-6 -8	-8 -18	-9 20	13-25 -22	2 9	3 -18	4-6 -36	7-12 -12
force|quote-then-speaker|saying|	-10 -12	-11 -10	-12 8	-13 -10	-14 -15	-15 -10	-16 -17	-23 -12	-3 -22	-4 -13	-5 -9	-7 -15	-8 -8	0 29	1 -18	13-25 -13	2 12	7-12 -19
force|quote-then-speaker|thinking|	-12 6	-3 -11	0 21	1 10	4-6 -14
force|quote-then-verb|judging|	1 21	7-12 -13
force|quote-then-verb|other|	0 -16	1 10
force|quote-then-verb|saying|	0 16	1 7	13-25 -9	2 15	7-12 -24
force|sentence-after|according|	1 -11	13-25 -15	7-12 -17
force|sentence-after|judging|	1 -12	13-25 -12	4-6 -22	7-12 -13
force|sentence-after|other|	0 7	13-25 -16	2 -19	3 -26	7-12 -26
force|sentence-after|saying|	1 14	2 -9	3 -33
force|sentence-after|thinking|	4-6 -14
force|sentence-before|according|	1 -8	13-25 8	2 -13	26+ -18	3 -21	4-6 -12	7-12 11
force|sentence-before|judging|	13-25 -16	2 -20	26+ -14	3 -14	4-6 -8	7-12 -10
force|sentence-before|other|	1 -11	2 -15	3 -17	4-6 -9	7-12 -12
force|sentence-before|saying|	1 22	13-25 -19	2 18	26+ -8	3 -9	4-6 -7	7-12 -8
force|sentence-before|thinking|	1 -14	13-25 -15	2 -6	26+ -23	3 -15	4-6 -12	7-12 -25
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 18	1 15	13-25 -22	2 10	26+ -17	3 -13	4-6 7	7-12 -17
force|speaker-then-quote|other|	0 -33	1 -16	26+ -17	3 7	4-6 -12
force|speaker-then-quote|saying|	0 10	1 8	13-25 -33	2 6	26+ -13	3 8	4-6 12	7-12 -6
force|speaker-then-quote|thinking|	1 -10	13-25 -20	26+ -12	3 15	7-12 -15
force|topic-after|naked|	0 -9	1 -13	4-6 -14
force|topic|naked|	0 -31	13-25 -15	2 29	26+ -44	3 15	4-6 13	7-12 6
force|transcript|naked|	0 15
force|verb-then-speaker|judging|	0 -9	1 -10	13-25 -16	2 13	3 -14	4-6 -25	7-12 -31
force|verb-then-speaker|saying|	0 -21	1 11	13-25 -30	4-6 6	7-12 -8
form|according-to|other|	according 17
form|colon|past|	apposed 7	direct 13
form|paragraph-before|base|	apposed -14	apposition -12	direct -11	shared -12
form|paragraph-before|other|	according -12	apposed -24	apposition -10	direct -25	passive -13	relative -25	shared -9
form|paragraph-before|participle|	apposed -12	apposition -11	direct -12	shared -17
form|paragraph-before|past|	apposed 7	direct -39	inverted -32	passive -10	relative -19
form|paragraph-before|present|	apposed -20	apposition -12	relative -10	shared -21
form|quote-then-speaker|base|	apposed -13	direct -17	shared -6
form|quote-then-speaker|other|	apposed 6	apposition -19	direct -8	passive -18
form|quote-then-speaker|participle|	apposition -17	direct -7
form|quote-then-speaker|past|	direct 19	passive -11	relative -7	shared -24
form|quote-then-speaker|present|	apposed -14	apposition -12	direct 7	passive 10	shared 14
form|quote-then-verb|past|	inverted 8
form|quote-then-verb|present|	inverted 15
form|sentence-after|other|	according -12	apposition -15	shared 6
form|sentence-after|past|	apposed -18	apposition -29	direct 9	inverted 12
form|sentence-after|present|	apposed -24	apposition -14	direct -6
form|sentence-before|base|	apposed -14	apposition -16	direct -11	relative -14
form|sentence-before|other|	according 9	apposed -15	direct -6	passive -25
form|sentence-before|participle|	apposed -11	apposition -22	direct -31
form|sentence-before|past|	apposed -12	apposition -10	inverted -8	passive -28	relative 9
form|sentence-before|present|	apposed -23	apposition -18	inverted -13	passive -15	relative -23
form|speaker-then-quote|base|	apposed -18	direct -11	shared -26
form|speaker-then-quote|other|	apposed -7	apposition -27	direct -13	relative 7	shared -7
form|speaker-then-quote|participle|	apposed -10	apposition -23	direct 6	shared 6
form|speaker-then-quote|past|	apposed -7	apposition -22	direct 26	passive -19	shared -28
form|speaker-then-quote|present|	apposed 20	apposition -21	direct 11	passive -12	relative 18
gap|according-to|	 27	, 14	,; -10	,c 14	,c; -16	,q 13	,qs 13	,s -23	; -22	c -9	s 8	s, 14
gap|colon|	 -17
gap|paragraph-before|	 -42	, -22	,;c 7	,;s -14	,c -15	,c; -9	,cs -23	,csq -8	,q -14	,qc -18	,qs 14	,s -16	,sc -6	,sq -16	; -24	;, -31	;,c -11	;,s -11	;c -15	;c, -12	;s -11	c -14	c, -23	c,s -14	c; -6	c;, -7	cq -8	cq, -14	cs -10	cs, -15	q -15	q, -15	qs -15	s -14	s, -10	s,c -12	s,q -8	sc -8
gap|quote-then-speaker|	 25	,c -11	,cs -15	,s -17	; -15	;, -14	c -33	cs -30	s -11
gap|quote-then-verb|	 14	, 19	,c -20	,q -9	,s -21	c -41
gap|sentence-after|	 12	, -27	,c -15	,s -15	; 8	;,s -11	c -16	q 7	q, -17	s -10	s, 16
gap|sentence-before|	,; -58	,;q -19	,c -17	,cq -10	,cs -11	,q -20	,q; -16	,qc -21	,qc; -13	,qs -19	,qs; -12	,s 21	,s; -31	,sc -9	,sq -38	,sq; -19	,sqc -18	;, -34	;,c 6	;,q -19	;,s -22	;c -19	;q -38	;q, -13	;q,s -11	;qc -8	;s -18	c, -11	c,; 13	c,s -31	cq -19	cq, -12	cq,s -17	cs, -16	cs,; -13	csq, -21	q -41	q, -52	q,; -26	q,c -29	q,s; -15	q; -12	q;, -16	qc -15	qc, -16	qcs 14	qs,; -11	qsc 10	s -7	s,; -44	s,c -12	s,c; -23	s; -11	sc -16	sc, 12	sc; 11	scq -17	sq,; -17	sq; -26	sqc -18	sqc, -18
gap|speaker-then-quote|	 18	,; -23	,c -9	,c; -9	,cs -14	,q 9	,qc -13	,s; 6	;, -19	;s -14	c, 17	c,s -11	c; 12	q, -11	q,c -18	q,s -15	q; -8	qc -13	qcs -10	s 13	s,; -17	s; -11	sq 13	sq, -20	sqc -8
gap|verb-then-speaker|	 -32	, 28	,c; -20	,cs -22	,s 7	;, -19	c -35	cs -21	q, -10	q; -16	qc -15	s -12	s; -17
head|	0 -12	1 -18	11 -8	12 -7	14 -14	15 -8	18 7	20 -15	2011 -11	2019 -11	2024 -11	2025 -14	2027 -11	2028 -10	22 -7	23 -10	27-jährige 14	28 -10	29 -15	3 -17	300 -10	31 -10	33 10	34 -18	38 7	38-year-old 13	4 6	400 -12	48 -7	5 -17	57 -11	58 -18	6 -17	61 -12	62 -8	64 -18	67 -15	7 9	71 6	74 -14	77 -12	79 -17	80 -9	84 -12	88 -9	92 9	aboard -6	abogada -20	abogado -17	abuela -16	académie 10	accord -15	accordo -16	actie -14	acto -12	actor 8	acuerdo -16	acusación -12	acusação -16	acórdão -17	administrador 7	administration -15	administração 11	adversaire -13	adversário 17	advocaat -19	advérbio -9	af -14	affaire -13	affaires 11	affluenza -12	agence 6	agency -11	agente -6	agentes 16	agriculture 10	agua -11	airport -10	alarme -11	alcalde 8	alcaldes -11	alert -14	allenatore -15	alunos -15	ambassador 8	americani -11	americano -8	analistas -19	analisti -13	analyst 12	analystes -25	analysts -11	ander -17	animal -18	animale -15	animali -12	annonce -8	annuncio -15	anonimato -16	anonymity -13	ans -11	antiga -14	antigo -14	anyone -12	araras -13	arbitrage -13	arbitragem -8	arbitraje -8	arbitro -15	argent -12	artigo -18	artistes -11	artículo 12	assessora -20	assessore -13	assessoria 9	assistant 6	assunto -15	asunto -7	ataque -12	atleta -9	attaccante -8	attorney 12	audio -10	audit 19	audition -15	aurillac -10	autarca 19	author -17	autora 9	autrice 8	avenida -14	avis -12	avocat -19	avocate -33	avoir -19	ayuntamiento -11	azzurro -15	ação -14	años -9	bailarina -13	bajo 8	baker 9	ballots -13	banco 8	banker 9	banques -6	barcos -11	barista 9	base -14	battuta -13	beau -11	behanger -12	beiden -6	belastingbetaler -15	belkacem 9	bench 6	berichten -10	best -14	beter -12	bewindsman 17	bilhete -16	billion -8	blijven -11	bloc 7	blog -8	boats -8	bond 11	bonden 8	book -12	boss 8	both -11	bowlers -10	braccia -12	brand -13	briefje -16	brother -21	buren -16	bus -13	buurt -10	buurvrouw 7	buyer -17	c' -15	cabildo -17	café -12	call -10	calm -7	calma -9	cambio -19	came -11	cameriere 6	campaign -19	capitaine -15	capital -15	capitán -13	capo -16	cargo -13	carte -11	cartera -11	casa -11	case -19	cases -10	caso -17	catalana 14	catedrático 12	causa -13	cause 6	celui-ci 22	cent -12	cento -15	centre -12	centro 14	cerimônia -11	chairman 8	chancelier -16	change -11	chercheuse 15	chi -10	chief -12	chiffre -20	children -20	choix -15	cinco -14	cinta -12	cittadino -9	civile -19	client -16	clienti 7	clients -19	cloche -18	club -13	coach -11	coalitiepartijen -8	coletivo -9	collaboratore -12	collega 11	college -10	collegio 16	come -12	comentar -12	comissão -13	comité -15	commerçants -16	commissaire -11	communauté -13	compagnie 13	compañía -13	complainant 8	comporta -14	compte -13	comptes -10	comune -15	conclusão -7	concorrente -13	conductor 20	conduttrice 11	conseil -13	conseiller 19	consejo -10	considera -12	constat -11	consultant 14	consultora -18	contas -13	contract -9	contraire -12	contrataron -15	contrato -21	contrário -9	coopérative 12	corner -15	coroner 7	correctionele -7	corregge -8	correo -7	corrige -7	corte -12	costiera -13	council -10	countries -10	country -7	county -6	couple -7	courriels -16	course -27	court -15	crew -12	crews -13	critics -12	critique -19	cronisti -14	crítica -13	cuatro -12	cuerpo 8	culpa -14	côté -19	c’ -23	d -19	dato -15	daughter 9	davanti -8	deal -10	debat -11	decision -10	decisión -11	decisão -19	declined -10	defence -15	defender 15	defensa -16	defesa -16	delantero -13	delas -6	delay -14	dele 6	delegada 15	delegação -11	deles 6	dem 13	dernier 15	dernière -12	derrota -13	desculpas -12	despacho 7	deuxième -9	dialogue -8	dictamen -10	dies -16	diferente -15	difesa 12	difference -11	different -9	diplomacia -14	diplomat 7	diplomate -13	diputada 9	directeur -22	direction 9	directivo 15	directores -17	directrice 6	diretora 8	direttore -17	dirigeante 12	dirigente 22	discorda -7	distribuidora -8	dit -12	ditta -9	diz -14	dizer -18	diálogo -12	doce -11	docente 9	dockers -16	document 11	documento 7	dog -12	donna 6	dossier -22	drivers -13	droite -19	drug -14	décision -20	défense -20	départ -10	développement -12	día -8	dívida -13	earlier -12	eau -16	ela 42	ele 31	ella 15	ellas -12	elles -17	email -18	embassy 13	emigrante 9	employees -12	empresa 18	empresario 6	energy -18	enfermagem 8	enquête -11	enseignants -10	entidad -14	entidade 12	entraîneur -23	entreprise 17	entusiasmo -15	então -15	envoy -14	episodio -17	er 32	erleichtert -13	ermöglichen -13	error -16	es -67	escola -22	escrito -14	española 11	essais -9	estreia -10	estudante -11	estudiante 13	estudiantes -12	estudio -14	estudo -12	etwas -17	euro -10	euros -24	everyone -16	evidence -10	ex -15	ex-marido -13	examens -18	excongresista -15	executiva 8	executive 11	explicações -11	expression -13	expressão -18	expérience -10	falar -12	fallo -16	família -8	famílias -10	fans -16	farmacista -16	farmer 8	farmers -16	father 9	fatto -14	federation -12	feiten -8	felt -14	ferrovia -11	festa -11	fez 7	figlio 7	filha -20	filière -8	fille -11	film -22	final -15	finale -14	financement -10	firm -10	floor -6	fois -15	fondatrice -13	fondi -10	fonte 8	former 8	formule -14	forward 6	france -14	franchise -12	frase -30	friday -8	fuego -8	funcionaria 13	funcionario 19	funcionários -11	fév -10	gallo -8	gauche -23	gemeente -13	general 8	genro 11	geometra -16	gerente -17	gesagt 8	gestione -7	gesto -12	getuige -19	gewesen -14	gip 11	girl 10	giudice -17	giudizio -11	goats -9	gol -15	goudzoekers -10	gouverneur -19	governante 13	grande -14	grandmother 15	gravação -10	graça -16	group -7	groupe -14	grupo -25	gruppo -13	grávidas -9	guard 16	guidance -8	guineense 14	général 10	haar 11	habitants -15	hallazgo -15	hand -9	he 16	head -6	health -13	heard -15	hearing -11	het -71	heure -9	hij 22	his -14	histoire -10	historia -13	hold -15	hombros -11	hommages -7	homologue -19	homóloga -15	hora -13	hospital -11	hosteleros -12	house -11	husband 10	héros -16	i -51	idea -10	ideia -11	identificada -10	idée -7	iedereen -10	il 14	ils -23	imprese -13	indagato -16	independente 9	industriels -15	inflation -17	iniciativa -11	inquirenti -12	inquiry -11	inquérito -11	institute -8	instituto -17	interessato 13	interesse -12	inversión -8	investigadora 16	investigação -13	investment -16	irmão -9	it -78	italiana -6	italiano -14	its -10	jaar -14	jeune -8	joke -9	joueur -9	jubilado 6	judge -11	juge -17	juges -7	julho -12	junior 9	justices -17	juíza 13	júri 11	keer -9	kerdoncuff 16	kinderen -12	king -10	komen -12	kustwacht -13	kämpferisch -11	lado 6	lange -12	latter 8	lawmaker 8	lawyer -13	leader -24	leeds -20	left -9	legale 13	lei 25	lendemain -16	lerares 6	lesen -13	less -13	letra -20	letter 12	lettera -22	leur -13	ley -11	librarian 10	libéraux -15	licenças -13	line -15	list -10	llamada -17	local -14	locataires 8	loi -14	longer -11	looked -9	lui 19	líder -17	maakte -13	machine -7	machines -10	madre -17	maestro 12	magistrada 25	magistrado -10	magistrato 15	mail 7	maire -15	mairie -20	mais -14	maison -13	majorité -9	maker -10	man -27	manager 21	mannen -13	marchés -9	mari -20	marido 10	marino 14	match -15	mayor 10	meeting -9	meilleure -10	melhor -14	member -14	men -9	mensagem -9	mensagens -8	mercado -18	message -11	mesure -7	meta -16	metteuse -13	milhões -11	million -19	minister 7	ministero 10	ministers -19	ministra 9	ministre 12	ministry 16	minutes -17	model -9	modulo -12	modérateur -11	monday -12	monde -8	mondiale 8	money -14	moradores -13	more -18	mort -7	mot -16	motion -11	mozione -9	mudança -11	muestras -10	mujer -19	multa -10	museo 6	museum 13	musician 15	musicista 14	mãe 14	mère 6	médailles -10	nacional -12	name -10	named -13	nation -11	national -17	nationale -13	negotiations -12	negotiator -13	negócio -13	niemand -10	niets -13	nobody -11	nodig -13	nom -20	norma -24	north -11	nota -16	noticia -16	notícia -18	nous -25	nouveau -14	nouvelle -14	nove -11	novelist 11	novo -11	novos -7	nueva -9	number -14	numero -12	numéro -15	nuova -9	número -12	números -17	obra -12	occasion -12	oferta -13	office 12	officer 13	official 14	officials -11	oficialismo -13	oficio -10	on -69	one -21	opera -9	operazione -11	operação -14	opinion -12	oposição -22	opponent 6	opposizione -12	opposizioni -13	opération -11	ora -13	order -11	ordonnance -11	organisation -18	organismo 8	osserva -9	ouders -12	outras -11	ouverte -9	owner -13	padre -10	palabra -13	palabras -14	palavra -14	palco -11	panel -12	paper -14	paquets -12	parents -15	parking -15	parola -14	parole -6	parquet 11	part -21	parte -30	partido -12	parties -11	partners -9	party -20	passada -7	pastor -11	patients -7	patiënte -8	patronale 10	payment -7	pena -10	people -22	percent -8	percentual -9	pergunta -6	perito 14	perizia -15	pers -14	person -14	persone -12	personne -11	personnel -14	personnes -8	pescador -10	pesos -10	pesquisador 8	pessoas -18	peça -12	phone -16	phrase -12	piano -17	pilot -11	piste -15	place -9	plainte -14	plaisantin 7	plan -13	plaza -7	plumber -9	plus -10	pole -14	police -7	policier 11	politica -9	politician 9	politie -11	ponte -12	porta-voz -11	portavoce 16	portavoz -15	porte-parole -7	porto -15	português -13	posição -11	precisa -13	prefeitura -14	prejuízo -17	premier -27	première 10	prensa -16	preparador -18	presentador -16	presidencia -6	presidenta -17	preço-teto -11	price -10	priest 9	primeira -22	primi -13	principal -19	problema -22	problème -12	process -13	processo -16	procura -16	produzione -14	professeurs -16	professora 11	program -7	programme -15	projet -17	proposition -11	proprietário -13	prosecuting -12	prosecutor 9	prosecutors -10	protest -11	prova -11	provvedimento -14	proyecto -13	prudenza -8	préfecture -14	président -13	présidente -10	prévenu -14	public -18	punto -11	páginas -16	père -19	pénaliste 17	pênalti -10	qualcuno -13	quale -23	queixa -6	question -14	questione -13	quince -6	quis -17	radio -20	ragazzi -16	rapport 10	ravennate -15	reaction -16	reação -10	recalled -8	recebido -13	recette -10	rechter -22	record -10	recteurs -9	redes -10	region -8	regista 12	relation -10	relatório -17	relazione -6	remark -15	rensters -15	reporters -21	représentant -14	research -14	reserva -15	resolución -13	responsabile -12	resposta -13	respuesta -15	result -17	resultados -19	retailer -16	rete -11	retraité -10	retraitée -13	ricorso -11	rien -20	rientro -15	riferito -11	riojano -10	rire -13	risas -14	rit -14	rivale -16	riverains -17	roman -14	rule -14	réponse -20	réu 7	sacerdote -8	safe -12	said -20	sala -15	sale -9	same -19	samedi -11	santé -8	says -7	saída -10	school -6	second 11	seconde 9	secours -13	secretario -25	secretary -15	secretária 9	secrétaire 14	secteur -22	sector -18	seen 9	segunda -13	semanas -6	senate -10	sentencia 11	sentirse -12	ser -14	service -13	sesión -15	sessão -9	settimana -11	setting -12	seu -17	shares -10	sharp -9	sheets -7	sheriff 14	ship -16	shot -7	side -21	sides -18	sie 12	siempre -10	signora 8	silence -13	silencio -7	silêncio -16	sim -11	sindacati 7	sindaco 9	sindicatos -14	sinistra -14	site -9	situation -15	skipper 7	slachtoffers -11	so -18	sobre -10	socialista -6	société -9	software -12	som -13	someone -12	son -6	sottosegretario -7	sources -16	spits -10	spokesperson 12	spokeswoman 9	stand -7	star -15	start-up -18	state -14	station -13	steiermark -10	stessa -9	stopped -13	street -8	striker 9	student 18	students -16	study -14	sua -19	suo -11	superintendente -11	supervisor 9	supporters -15	suspensão -7	syndicaliste 12	syndicat 13	sécurité -13	sénateurs -16	talks -17	taller -12	tante -21	tapis -11	target -12	tax -9	te -20	tecnico 15	teenager 7	tekst -8	telephone -14	teléfono -9	tempi -9	ter -17	terá -12	test -11	testa -15	testo -29	text -17	texte -18	texto -13	that -37	their -17	they -19	third -11	this -14	those -10	time -20	times 7	todo -9	todos -14	told -18	tongien 8	tono -20	tout -20	trabajo -15	trabalhadores -16	trabalho -16	tracé -10	trainer 14	transcript -14	travi -8	treasurer 15	treinador 12	tres -10	trial -14	tribuna -8	tribunal -14	trust -8	turista -12	tutela -13	tutti -12	títulos -8	ufficiale 7	ufficio 8	uitspraak -11	ultimo -10	undici -13	union -9	unit 10	units -11	universiteit -14	university -21	uno 8	uomo 6	usted -21	vader -18	vainqueur 16	vakbonden -9	veces -8	venda -11	vendedora -7	vendeur -12	vendor 10	verdict -13	vero -14	vertritt -9	veteran 15	vez -21	vezes -10	vi -14	vice-premier -16	vicepresidenta -10	victim -17	victime -10	video 9	vidéo -10	village -16	ville 7	vincitore 16	visitantes -11	vittima -11	voce -22	voisine 11	voix -19	volte -12	vote -14	voto -16	vous -18	vrouw 14	vía -11	vídeo -14	wat -12	water -11	we -23	wethouder 11	widow 24	wife -13	winger 6	winnaar 19	winst -10	woman 12	women -10	woordvoerder 13	worden -17	work -12	worker 10	wrote -13	years -7	you -11	zaak -12	zaal -16	ze 15	zij 26	zo -18	zufolge -17	zurück -18	áudio -11	échange -11	édile 10	éditrice -22	élu -17	élèves -11	époque -12	étude -17	étudiante 10	été -14	órgão -11	último 13	único -12
intro-force|according-to|,|according|	13-25 13	7-12 6
intro-force|according-to|:|according|	4-6 -18	7-12 -7
intro-force|according-to|;|according|	1 6
intro-force|according-to|auxiliary|according|	1 13	2 19	4-6 6
intro-force|according-to|capital|according|	1 7
intro-force|according-to|determiner|according|	4-6 -6
intro-force|according-to|preposition|according|	1 7	3 12	7-12 13
intro-force|according-to|start|according|	4-6 -17	7-12 -14
intro-force|according-to|stop|according|	4-6 -15	7-12 -17
intro-force|according-to|verb-saying|according|	3 15
intro-force|according-to|word|according|	13-25 -7	3 13	4-6 16	7-12 -10
intro-force|actor-nearby|)|naked|	4-6 14
intro-force|actor-nearby|,|naked|	1 16	13-25 -41	2 -26	26+ -44	3 -11	7-12 -29
intro-force|actor-nearby|-|naked|	2 -20	26+ -24	7-12 18
intro-force|actor-nearby|:|naked|	0 -22	13-25 -8	26+ -34	3 -19	4-6 12
intro-force|actor-nearby|;|naked|	26+ -15
intro-force|actor-nearby|adverb|naked|	13-25 -27	26+ -40	3 -6	4-6 10	7-12 -11
intro-force|actor-nearby|auxiliary|naked|	1 -15	2 -17	26+ -25	3 -6	7-12 -26
intro-force|actor-nearby|capital|naked|	0 -18	1 -14	2 -15	26+ -20	7-12 -25
intro-force|actor-nearby|coordinator|naked|	13-25 -7	26+ -30	7-12 -6
intro-force|actor-nearby|determiner|naked|	1 -23	13-25 -12	2 18	26+ -44	4-6 -22
intro-force|actor-nearby|preposition|naked|	13-25 -27	2 11	26+ -57	3 6
intro-force|actor-nearby|pronoun|naked|	13-25 -29	2 9	26+ -28	7-12 -14
intro-force|actor-nearby|quote|naked|	4-6 -16
intro-force|actor-nearby|start|naked|	13-25 -13	2 22	26+ 21
intro-force|actor-nearby|stop|naked|	0 -10	1 11	2 7	26+ -59	3 -8	7-12 -9
intro-force|actor-nearby|subordinator|naked|	13-25 -8	26+ -24	7-12 -7
intro-force|actor-nearby|that|naked|	1 -22	2 -10	26+ -9	3 9	4-6 -17
intro-force|actor-nearby|verb-judging|naked|	13-25 -26	2 -6	26+ -34	3 -10	4-6 -10	7-12 -14
intro-force|actor-nearby|verb-saying|naked|	1 13	13-25 -24	26+ -25	3 -7	4-6 -31	7-12 -29
intro-force|actor-nearby|verb-thinking|naked|	13-25 10	26+ -19
intro-force|actor-nearby|word|naked|	13-25 -13	2 -28	26+ -28
intro-force|actor-nearby|–|naked|	4-6 -15
intro-force|actor-nearby|—|naked|	26+ 9
intro-force|actor-nearby|’|naked|	13-25 -13	26+ -16	3 6	7-12 -15
intro-force|colon|:|naked|	7-12 19
intro-force|colon|start|naked|	26+ -18
intro-force|colon|start|saying|	26+ -6
intro-force|interview|:|naked|	26+ -18
intro-force|interview|start|naked|	26+ 45
intro-force|named-before|quote|naked|	4-6 -7
intro-force|named-before|start|naked|	26+ -46
intro-force|named-before|stop|naked|	2 9	26+ -7	3 -22
intro-force|named-nearby|)|naked|	4-6 13
intro-force|named-nearby|,|naked|	13-25 -14	2 10	3 -11	7-12 -12
intro-force|named-nearby|-|naked|	2 -20
intro-force|named-nearby|:|naked|	0 11	1 8	3 13	7-12 -13
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	1 -18	2 13	3 8	4-6 -6	7-12 6
intro-force|named-nearby|auxiliary|naked|	1 -19	13-25 16	2 -19	26+ -14	3 -13	4-6 -12	7-12 -6
intro-force|named-nearby|capital|naked|	0 -14	13-25 -9	2 -14	3 -12	7-12 -8
intro-force|named-nearby|coordinator|naked|	1 -9	2 -9	7-12 -6
intro-force|named-nearby|determiner|naked|	0 -14	1 -10	2 -7	3 -8	4-6 17	7-12 -10
intro-force|named-nearby|possessive|naked|	4-6 -10
intro-force|named-nearby|preposition|naked|	0 -11	1 -12	3 9	4-6 23	7-12 6
intro-force|named-nearby|pronoun|naked|	0 -39	13-25 -14	3 8
intro-force|named-nearby|start|naked|	0 17	1 -11	2 9	4-6 -7	7-12 16
intro-force|named-nearby|stop|naked|	1 30	13-25 -13	2 28
intro-force|named-nearby|subordinator|naked|	1 -23	13-25 -6	2 -10	26+ -13	3 8	7-12 6
intro-force|named-nearby|that|naked|	1 -22	13-25 -13	4-6 19	7-12 11
intro-force|named-nearby|verb-judging|naked|	1 -9	13-25 -19	2 6	4-6 -9	7-12 9
intro-force|named-nearby|verb-saying|naked|	13-25 -8	26+ -16	3 9	7-12 -10
intro-force|named-nearby|verb-thinking|naked|	13-25 -23	2 -10	4-6 -6	7-12 -13
intro-force|named-nearby|word|naked|	1 -15	13-25 -30	2 -7	26+ -18	3 6	4-6 16
intro-force|named-nearby|–|naked|	4-6 -17
intro-force|named-nearby|’|naked|	4-6 9	7-12 8
intro-force|paragraph-before|start|according|	26+ -12
intro-force|paragraph-before|start|other|	26+ -32
intro-force|paragraph-before|start|saying|	26+ -23
intro-force|paragraph-before|start|thinking|	26+ -22
intro-force|possessor|,|naked|	2 6	3 9	4-6 -9	7-12 -11
intro-force|possessor|:|naked|	2 6	4-6 -25	7-12 -10
intro-force|possessor|auxiliary|naked|	2 -24	4-6 -15	7-12 -32
intro-force|possessor|capital|naked|	7-12 -16
intro-force|possessor|determiner|naked|	0 -12	7-12 -14
intro-force|possessor|possessive|naked|	1 -16
intro-force|possessor|preposition|naked|	2 -21	4-6 6	7-12 -6
intro-force|possessor|pronoun|naked|	4-6 -6
intro-force|possessor|subordinator|naked|	7-12 -13
intro-force|possessor|that|naked|	7-12 8
intro-force|possessor|verb-judging|naked|	3 12
intro-force|possessor|verb-saying|naked|	7-12 -11
intro-force|possessor|verb-thinking|naked|	2 -15
intro-force|possessor|word|naked|	1 -12	3 -18	4-6 -12	7-12 -30
intro-force|possessor|’|naked|	1 -15
intro-force|quote-then-speaker|:|saying|	-10 -7	0 15
intro-force|quote-then-speaker|auxiliary|judging|	-4 -14
intro-force|quote-then-speaker|auxiliary|other|	-3 -12	-4 -11	-6 -17	-8 -11	2 10	4-6 -20	7-12 -16
intro-force|quote-then-speaker|auxiliary|saying|	-3 -11	0 -8	7-12 -15
intro-force|quote-then-speaker|capital|saying|	0 10
intro-force|quote-then-speaker|determiner|other|	1 -18	4-6 -9
intro-force|quote-then-speaker|determiner|saying|	-5 -9	1 -15
intro-force|quote-then-speaker|preposition|other|	-9 18	4-6 -13
intro-force|quote-then-speaker|preposition|saying|	-4 -12	-8 13	-9 -8	1 -16	2 -13
intro-force|quote-then-speaker|quote|saying|	0 16
intro-force|quote-then-speaker|start|judging|	0 19	1 12	3 -11	4-6 6	7-12 -14
intro-force|quote-then-speaker|start|other|	0 23	1 -10	13-25 -11	3 -19	4-6 -18	7-12 -15
intro-force|quote-then-speaker|start|saying|	0 19	1 -6	13-25 -12	2 -9	7-12 -25
intro-force|quote-then-speaker|start|thinking|	0 19	1 12	4-6 -17
intro-force|quote-then-speaker|stop|judging|	0 13	3 -11	4-6 -11	7-12 -14
intro-force|quote-then-speaker|stop|other|	0 7	13-25 -12	2 15	3 9	4-6 -26
intro-force|quote-then-speaker|stop|saying|	0 22	1 -12	13-25 -12	2 24	3 -13	4-6 -20	7-12 -19
intro-force|quote-then-speaker|stop|thinking|	2 13	7-12 -15
intro-force|quote-then-speaker|verb-saying|saying|	-5 7	1 -13
intro-force|quote-then-speaker|word|judging|	-4 -8
intro-force|quote-then-speaker|word|other|	-14 -10	-3 -11	-4 -17	-9 14	0 -11	1 -20	2 -23	4-6 -16	7-12 -15
intro-force|quote-then-speaker|word|saying|	-10 -9	-12 10	-3 -10	-5 -11	-7 -15	-9 13	1 -16	2 -6	3 -13	4-6 6
intro-force|quote-then-verb|,|saying|	1 15
intro-force|quote-then-verb|:|saying|	0 10	1 35
intro-force|quote-then-verb|auxiliary|saying|	1 8	2 18
intro-force|quote-then-verb|capital|saying|	1 14
intro-force|quote-then-verb|determiner|saying|	1 12
intro-force|quote-then-verb|preposition|saying|	1 -20
intro-force|quote-then-verb|start|other|	1 6
intro-force|quote-then-verb|start|saying|	0 7	1 -8	13-25 -10	4-6 -14	7-12 -26
intro-force|quote-then-verb|stop|judging|	1 31
intro-force|quote-then-verb|stop|other|	1 15
intro-force|quote-then-verb|stop|saying|	0 16	1 8	2 10	4-6 -13	7-12 -21
intro-force|quote-then-verb|subordinator|saying|	1 -14
intro-force|quote-then-verb|verb-judging|saying|	1 -10
intro-force|quote-then-verb|word|judging|	1 -16
intro-force|quote-then-verb|word|other|	1 -13
intro-force|quote-then-verb|word|saying|	1 6	2 9
intro-force|sentence-after|,|other|	0 -20	1 -11	4-6 -11	7-12 -10
intro-force|sentence-after|,|saying|	0 -13
intro-force|sentence-after|:|other|	0 8	1 -18	2 -12	3 -21	4-6 -16	7-12 -14
intro-force|sentence-after|:|saying|	0 -27	3 -16	4-6 -23	7-12 -16
intro-force|sentence-after|auxiliary|judging|	0 9	4-6 -11
intro-force|sentence-after|auxiliary|saying|	0 -28
intro-force|sentence-after|start|other|	1 -7
intro-force|sentence-after|start|saying|	0 20	1 15
intro-force|sentence-after|stop|judging|	0 -23
intro-force|sentence-after|stop|other|	0 -35	1 -24	2 -13	3 -16	4-6 6	7-12 -18
intro-force|sentence-after|stop|saying|	2 -12	3 -25	4-6 -6	7-12 -11
intro-force|sentence-after|verb-judging|other|	0 -16
intro-force|sentence-after|word|other|	0 9	3 -10	4-6 -13
intro-force|sentence-after|word|saying|	0 13	3 -14
intro-force|sentence-before|,|according|	13-25 -20
intro-force|sentence-before|,|judging|	13-25 -17	7-12 -12
intro-force|sentence-before|,|other|	13-25 -16	26+ -25	4-6 -15	7-12 -40
intro-force|sentence-before|,|saying|	13-25 -7	4-6 -10	7-12 -29
intro-force|sentence-before|,|thinking|	13-25 -22	7-12 -12
intro-force|sentence-before|:|according|	13-25 -17	26+ -29	7-12 -26
intro-force|sentence-before|:|judging|	13-25 -26	7-12 -11
intro-force|sentence-before|:|other|	13-25 -20	26+ -37	4-6 -17
intro-force|sentence-before|:|saying|	13-25 -49	26+ -20	3 9	7-12 -17
intro-force|sentence-before|:|thinking|	13-25 -26	7-12 -15
intro-force|sentence-before|adverb|other|	7-12 -19
intro-force|sentence-before|adverb|saying|	13-25 -27	7-12 -14
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -24
intro-force|sentence-before|auxiliary|judging|	13-25 -7	26+ -12	7-12 -15
intro-force|sentence-before|auxiliary|other|	13-25 -14	26+ -9	7-12 -30
intro-force|sentence-before|auxiliary|saying|	13-25 -8	26+ -29	4-6 7	7-12 11
intro-force|sentence-before|auxiliary|thinking|	13-25 -17
intro-force|sentence-before|capital|other|	13-25 -6	7-12 -10
intro-force|sentence-before|capital|saying|	13-25 -12	26+ -13	4-6 -14	7-12 -15
intro-force|sentence-before|coordinator|other|	13-25 -19
intro-force|sentence-before|coordinator|saying|	13-25 -17
intro-force|sentence-before|determiner|judging|	7-12 -16
intro-force|sentence-before|determiner|other|	13-25 -17	26+ 9	7-12 -16
intro-force|sentence-before|determiner|saying|	13-25 -16	4-6 -13	7-12 -37
intro-force|sentence-before|preposition|according|	13-25 -30	26+ -9
intro-force|sentence-before|preposition|judging|	26+ -12	7-12 -16
intro-force|sentence-before|preposition|other|	26+ -39	4-6 -16	7-12 -20
intro-force|sentence-before|preposition|saying|	13-25 -7	26+ -29	4-6 -16	7-12 -27
intro-force|sentence-before|preposition|thinking|	13-25 -13
intro-force|sentence-before|pronoun|judging|	13-25 -19	7-12 -7
intro-force|sentence-before|pronoun|other|	13-25 -37	4-6 -10	7-12 -25
intro-force|sentence-before|pronoun|saying|	13-25 -29	26+ -19	4-6 -16
intro-force|sentence-before|pronoun|thinking|	13-25 -16
intro-force|sentence-before|stop|according|	1 -8	13-25 20	2 -13	3 -21	4-6 -10	7-12 9
intro-force|sentence-before|stop|judging|	13-25 -28	2 -20	3 -14	4-6 -6	7-12 -23
intro-force|sentence-before|stop|other|	1 -11	13-25 -18	2 -15	3 -16	4-6 -6	7-12 -10
intro-force|sentence-before|stop|saying|	1 22	13-25 6	2 17	26+ -18	3 -12	4-6 -10
intro-force|sentence-before|stop|thinking|	1 -14	13-25 -12	2 -6	3 -15	4-6 -11	7-12 -21
intro-force|sentence-before|subordinator|judging|	13-25 -16
intro-force|sentence-before|subordinator|other|	26+ -28	7-12 -17
intro-force|sentence-before|subordinator|saying|	13-25 -14	7-12 6
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -14
intro-force|sentence-before|that|other|	13-25 -18	7-12 -25
intro-force|sentence-before|that|saying|	13-25 -24	26+ -20	7-12 -21
intro-force|sentence-before|verb-judging|other|	13-25 -34	4-6 -18	7-12 -18
intro-force|sentence-before|verb-judging|saying|	13-25 -6	4-6 -15	7-12 -17
intro-force|sentence-before|verb-saying|according|	13-25 -18
intro-force|sentence-before|verb-saying|judging|	7-12 -15
intro-force|sentence-before|verb-saying|other|	26+ -20	7-12 -21
intro-force|sentence-before|verb-saying|saying|	13-25 -41	26+ -12	4-6 -17	7-12 -23
intro-force|sentence-before|verb-thinking|judging|	13-25 7
intro-force|sentence-before|verb-thinking|other|	13-25 -6	26+ -19
intro-force|sentence-before|word|according|	13-25 -45	26+ -15	7-12 -21
intro-force|sentence-before|word|judging|	13-25 -34	26+ -19	7-12 8
intro-force|sentence-before|word|other|	13-25 -20	4-6 -19	7-12 -19
intro-force|sentence-before|word|saying|	7-12 -20
intro-force|sentence-before|word|thinking|	13-25 -25	7-12 -13
intro-force|signature|,|naked|	1 -18
intro-force|signature|start|naked|	1 15
intro-force|speaker-then-quote|,|judging|	4-6 20	7-12 11
intro-force|speaker-then-quote|,|other|	13-25 -11	2 -12	4-6 -30
intro-force|speaker-then-quote|,|saying|	1 16	13-25 -9	2 -10	3 -14	4-6 10
intro-force|speaker-then-quote|,|thinking|	7-12 10
intro-force|speaker-then-quote|:|judging|	13-25 -10	2 -8	3 -9	4-6 -6	7-12 9
intro-force|speaker-then-quote|:|other|	13-25 -10	2 -6	3 14	7-12 -17
intro-force|speaker-then-quote|:|saying|	1 7	13-25 -8	3 6	4-6 -8
intro-force|speaker-then-quote|:|thinking|	1 7	2 8	3 20	7-12 -14
intro-force|speaker-then-quote|adverb|judging|	2 12
intro-force|speaker-then-quote|adverb|other|	1 -22	4-6 -8	7-12 8
intro-force|speaker-then-quote|adverb|saying|	2 13	4-6 -12	7-12 -6
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -11	4-6 7	7-12 -10
intro-force|speaker-then-quote|auxiliary|other|	0 -28	1 -26	2 -12	3 -17	7-12 -8
intro-force|speaker-then-quote|auxiliary|saying|	1 -6	2 -10	3 -6	4-6 15	7-12 12
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 7	7-12 -12
intro-force|speaker-then-quote|capital|judging|	1 -9	2 16
intro-force|speaker-then-quote|capital|other|	2 -13	3 -12	7-12 -14
intro-force|speaker-then-quote|capital|saying|	1 13	3 10	7-12 11
intro-force|speaker-then-quote|coordinator|other|	3 -11	4-6 -23
intro-force|speaker-then-quote|coordinator|saying|	4-6 -6	7-12 8
intro-force|speaker-then-quote|determiner|judging|	3 9	4-6 12
intro-force|speaker-then-quote|determiner|other|	13-25 -8	2 6	3 7	4-6 -13	7-12 -25
intro-force|speaker-then-quote|determiner|saying|	1 -9	3 20
intro-force|speaker-then-quote|preposition|judging|	1 9	13-25 -18	2 9	3 -9
intro-force|speaker-then-quote|preposition|other|	13-25 -15	3 12	7-12 -8
intro-force|speaker-then-quote|preposition|saying|	1 7	13-25 -16	2 -6	4-6 8	7-12 -24
intro-force|speaker-then-quote|pronoun|judging|	1 15
intro-force|speaker-then-quote|pronoun|other|	13-25 -14	2 -13	4-6 -9	7-12 -8
intro-force|speaker-then-quote|pronoun|saying|	13-25 -11	2 8
intro-force|speaker-then-quote|subordinator|judging|	2 10	7-12 -12
intro-force|speaker-then-quote|subordinator|other|	13-25 -19	4-6 6	7-12 18
intro-force|speaker-then-quote|subordinator|saying|	13-25 -10	7-12 14
intro-force|speaker-then-quote|that|judging|	1 22	7-12 -14
intro-force|speaker-then-quote|that|other|	13-25 -10	3 -10	7-12 -10
intro-force|speaker-then-quote|that|saying|	13-25 -18	2 8	4-6 12
intro-force|speaker-then-quote|that|thinking|	1 -13
intro-force|speaker-then-quote|verb-judging|judging|	0 18	2 8
intro-force|speaker-then-quote|verb-judging|other|	13-25 -12	3 10	4-6 -14	7-12 -9
intro-force|speaker-then-quote|verb-judging|saying|	4-6 9
intro-force|speaker-then-quote|verb-saying|judging|	2 6
intro-force|speaker-then-quote|verb-saying|other|	1 -9	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 10	13-25 -19	7-12 -7
intro-force|speaker-then-quote|verb-thinking|judging|	2 7
intro-force|speaker-then-quote|verb-thinking|saying|	2 10	4-6 -14
intro-force|speaker-then-quote|word|judging|	3 9	7-12 -22
intro-force|speaker-then-quote|word|other|	0 -34	3 -23
intro-force|speaker-then-quote|word|saying|	13-25 -8	2 12	26+ -10	3 13	4-6 7	7-12 -7
intro-force|speaker-then-quote|word|thinking|	13-25 -13	2 -9	4-6 -17
intro-force|speaker-then-quote|’|judging|	2 16
intro-force|topic-after|start|naked|	0 -9
intro-force|topic-after|stop|naked|	0 -7	1 -12	4-6 -14
intro-force|topic|,|naked|	13-25 -16	26+ -22	4-6 -20	7-12 -25
intro-force|topic|:|naked|	1 15	13-25 -20	2 23	26+ -45	3 7	4-6 19	7-12 -17
intro-force|topic|adverb|naked|	13-25 -31	2 -10	26+ -35	4-6 -11	7-12 12
intro-force|topic|auxiliary|naked|	1 -45	2 -19	26+ -50	4-6 7	7-12 13
intro-force|topic|capital|naked|	0 -11	26+ -24	3 11
intro-force|topic|coordinator|naked|	26+ -18	7-12 14
intro-force|topic|determiner|naked|	26+ -55	4-6 11
intro-force|topic|preposition|naked|	13-25 -12	2 20	26+ -32	3 17	4-6 16	7-12 -6
intro-force|topic|pronoun|naked|	13-25 -8	2 -7	26+ -16	3 -13	4-6 6	7-12 -16
intro-force|topic|quote|naked|	13-25 7	26+ -13
intro-force|topic|stop|naked|	1 -26	13-25 -11	2 11	26+ -22	3 -20	4-6 -8	7-12 -8
intro-force|topic|subordinator|naked|	13-25 -7	26+ -18	4-6 10	7-12 11
intro-force|topic|that|naked|	2 -11	26+ -41	3 10	4-6 -8	7-12 7
intro-force|topic|verb-judging|naked|	1 7	13-25 -30	2 22	26+ -37	4-6 14
intro-force|topic|verb-saying|naked|	1 13	13-25 -43	2 12	3 14	4-6 -10
intro-force|topic|verb-thinking|naked|	13-25 -19	26+ -23
intro-force|topic|word|naked|	0 -26	26+ -31	3 27	7-12 16
intro-force|topic|–|naked|	26+ -14
intro-force|topic|—|naked|	26+ -18
intro-force|topic|’|naked|	26+ -18	4-6 9
intro-force|transcript|start|naked|	0 15
intro-force|verb-then-speaker|,|judging|	1 8
intro-force|verb-then-speaker|,|saying|	1 21	13-25 -12	3 -19	4-6 10	7-12 11
intro-force|verb-then-speaker|:|judging|	1 -22	13-25 -14	2 15	4-6 -13	7-12 -16
intro-force|verb-then-speaker|:|saying|	2 -9	4-6 13	7-12 -20
intro-force|verb-then-speaker|adverb|judging|	1 -12	2 6
intro-force|verb-then-speaker|auxiliary|saying|	1 -22	13-25 -21	3 -8	4-6 -21
intro-force|verb-then-speaker|capital|judging|	0 -25
intro-force|verb-then-speaker|capital|saying|	0 -24	2 -12	4-6 17
intro-force|verb-then-speaker|coordinator|saying|	4-6 -14
intro-force|verb-then-speaker|determiner|judging|	3 -11
intro-force|verb-then-speaker|determiner|saying|	2 -25	4-6 8	7-12 -17
intro-force|verb-then-speaker|preposition|judging|	1 -29
intro-force|verb-then-speaker|preposition|saying|	1 -36	13-25 -12	4-6 -19	7-12 -7
intro-force|verb-then-speaker|pronoun|judging|	0 -29
intro-force|verb-then-speaker|subordinator|judging|	1 -22
intro-force|verb-then-speaker|that|saying|	0 -21	1 -20	3 -16	4-6 9	7-12 -15
intro-force|verb-then-speaker|verb-judging|saying|	3 -15
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -14	7-12 -16
intro-force|verb-then-speaker|word|judging|	0 -31	1 -15	4-6 -19	7-12 -12
intro-force|verb-then-speaker|word|saying|	0 -57	1 -18	13-25 -12	4-6 -13
intro|according-to|	, 12	: -14	; 8	auxiliary 14	capital 10	coordinator 15	preposition 9	pronoun 11	start -14	subordinator 16	verb-judging -12	verb-saying 15	word 7
intro|actor-nearby|	, -20	- 14	: -16	; -13	adverb -14	auxiliary -15	capital -15	coordinator -29	determiner -23	preposition -6	pronoun -11	start 21	stop -26	subordinator -10	verb-judging -40	verb-saying -21	verb-thinking 10	word -15	– -22	’ -16
intro|colon|	start -12
intro|interview|	: -18	start 45
intro|named-before|	start -46	stop 6
intro|named-nearby|	- -27	adverb 11	auxiliary -16	capital -10	coordinator -10	possessive -18	preposition 14	pronoun -16	quote 15	stop 21	subordinator -10	verb-saying -6	verb-thinking -24	’ 12
intro|paragraph-before|	start -29
intro|possessor|	, 8	: -10	auxiliary -37	capital -16	determiner -18	possessive -19	that 9	verb-judging 10	verb-saying -11	verb-thinking -15	word -29	’ -15
intro|quote-then-speaker|	, -11	: -9	capital -6	preposition -6	pronoun 12	quote 16	stop 16	subordinator -32	that -9	verb-saying -13	word -7
intro|quote-then-verb|	: 30	auxiliary 22	capital 18	preposition -25	pronoun 6	start -10	stop 15	subordinator -14	that -9	verb-judging -14	verb-saying -13	word 8
intro|sentence-after|	, -32	: -14	auxiliary 7	preposition -16	pronoun 8	start 16	stop -12	verb-judging -28	verb-saying 6	word 10
intro|sentence-before|	, -34	: -32	adverb -6	capital -21	coordinator -6	determiner -18	preposition -12	pronoun -15	stop 15	that -35	verb-saying -41	word -9	— 8	’ -20
intro|signature|	, -18	start 15
intro|speaker-then-quote|	adverb -11	auxiliary -9	possessive 6	subordinator 8	verb-judging 15	verb-saying 6	verb-thinking -10	’ 6
intro|topic-after|	start -10	stop -15
intro|topic|	, -34	: -10	adverb -30	capital 8	coordinator -10	preposition 6	pronoun -17	stop -19	subordinator 11	verb-judging 11	verb-thinking -8	word 6	– -17	— -20
intro|transcript|	start 15
intro|verb-then-speaker|	, 21	auxiliary -21	preposition -34	pronoun -18	subordinator -25	verb-judging -24	verb-saying -31	verb-thinking -21	word -24	’ -14
kind|according-to|	person 38	place -20	unknown 10
kind|actor-nearby|	organisation -42	place -17	unknown -37
kind|colon|	organisation 22	person 32	place -25	unknown -26
kind|interview|	person -11
kind|named-before|	organisation -35	person 26	place -33	unknown -37
kind|named-nearby|	person 60	place -47	unknown -32
kind|	organisation -24	person 57	place -70	unknown -34
kind|organisation|	according -13	apposition -21	direct -15	judging 17	naked -24	other 14	passive -29	saying -14	shared -7
kind|paragraph-before|	place -19	unknown -24
kind|person|	according 20	apposed 19	apposition 17	judging 33	naked 44	other 24	passive 6	relative 6	saying 20	shared 24	thinking 11
kind|place|	according -15	apposed -13	apposition -23	direct -35	judging 11	naked -62	other -16	relative 14	saying -29	shared -16	thinking -10
kind|possessor|	organisation -13	place -12
kind|quote-then-speaker|	organisation -7	person 24	place -26	unknown 8
kind|quote-then-verb|	organisation -27	person 23	place 7
kind|sentence-after|	organisation -42	person -9	place -14	unknown -13
kind|sentence-before|	organisation -8	person -6	place -35
kind|signature|	person 15
kind|speaker-then-quote|	organisation 25	person 36	place -14	unknown -26
kind|topic-after|	organisation -17	person -26	unknown -15
kind|topic|	place -29	unknown 7
kind|transcript|	person 15
kind|unknown|	according 9	apposed -24	apposition -17	direct -9	judging -30	naked -36	other -8	relative -27	saying -6	shared -11
kind|verb-then-speaker|	organisation -21	person 29	place -26	unknown 13
lead|according-to|lower|	according 25
lead|according-to|upper|	according -12
lead|actor-nearby|lower|	naked -23
lead|actor-nearby|other|	naked -10
lead|colon|lower|	naked -24
lead|colon|other|	naked -17
lead|colon|upper|	saying -6
lead|interview|upper|	naked -11
lead|named-before|other|	naked 9
lead|named-before|upper|	naked -17
lead|named-nearby|lower|	naked -6
lead|named-nearby|upper|	naked 7
lead|paragraph-before|other|	saying -9
lead|paragraph-before|upper|	according -12	other -32	saying -23	thinking -22
lead|possessor|lower|	naked -11
lead|quote-then-speaker|lower|	saying -13
lead|quote-then-speaker|other|	other -14
lead|quote-then-speaker|upper|	other -16	saying 16	thinking 11
lead|quote-then-verb|lower|	judging -10	other -15	saying 22
lead|quote-then-verb|upper|	judging 18	other 9
lead|sentence-after|lower|	saying 8
lead|sentence-after|other|	saying 9
lead|sentence-after|upper|	judging -13
lead|sentence-before|lower|	according -26	judging -6	saying -13	thinking -15
lead|sentence-before|other|	saying -10
lead|sentence-before|upper|	according 16	judging -27	other -13	thinking -34
lead|signature|upper|	naked 16
lead|speaker-then-quote|lower|	judging 10	other -17	saying 7	thinking -16
lead|speaker-then-quote|other|	saying 6
lead|speaker-then-quote|upper|	judging -11	saying 12	thinking 16
lead|topic-after|upper|	naked -18
lead|topic|lower|	naked 8
lead|topic|other|	naked -36
lead|topic|upper|	naked -14
lead|transcript|upper|	naked 15
lead|verb-then-speaker|lower|	judging -11
lead|verb-then-speaker|upper|	saying 9
lemma|	accogliere 9	accusare 8	aceitar 8	achar 7	aclarar -8	acusar 7	add 9	admitir 11	advertir 11	advise 13	advocate -8	afear 10	affirmer 7	agradecer -9	agree -26	agregar 8	ajouter 29	alarmer -8	alertar -21	alerter -9	allege 14	allow -20	ammettere 13	amuser 19	analyser 16	annoncer -13	announce -9	annunciare -15	answer -6	antwoorden 10	antworten 20	apelar 15	apelidar -21	apologise -17	apologize 7	apontar -11	apostillar 12	appeal -17	appeler -11	applaudir -6	apprendre -15	argomentare 15	argue -8	arrancar 6	asegurar -21	asentir 6	aseverar -6	assicurare 24	assumir -16	assurer 24	atirar 17	atribuir -6	attendre 12	attestieren 13	auspicare 9	avanzar -11	avisar 10	avouer 18	avvertire -17	añadir 13	beantragen 6	befinden 11	begrüßen -20	behaupten 7	bekennen 9	beklagen 16	believe -10	beloven -9	bemängeln 15	berichten 15	beslissen 13	bestätigen -21	beteuern 15	betonen 21	bill -15	blame -17	blijven -18	brincar 10	brummen 20	calculer 14	care -13	caution 9	chamar -12	charge -14	cheer -11	chiarire 13	chiedere -7	chiosare -10	chip -9	citar -10	cobrar -11	coincidir 9	comemorar 9	comentar 6	comment 7	commentare 10	commenter 9	complain -10	comprendre -8	comunicar -11	comunicare 8	concede 14	concedere -14	conclude -11	concluderen 10	conclure 12	concéder -6	confermare 6	confessar -6	confessare 14	confier 14	confirm 8	confirmar 6	confirmer -21	congratulare 7	congratulate 7	conseiller -6	constateren 10	contend -11	contestare -14	contester 6	continue -18	contrapor 10	convocar -12	correggere 12	corregir 13	corriger 12	cortar -11	counsel -22	counter 12	craindre -16	credit -11	crier 10	criticar 7	criticise -8	croire -7	cry -12	culpar 8	decide -16	decir -17	decline 7	defender 10	definire 8	demand -19	denunciar 14	deny -14	desabafar 10	descrever -8	describe -6	deslizar -16	destacar 9	detallar 16	devolver -7	difundir 11	disagree -16	discordar -7	disparar -10	ditar -20	dizer 8	domandare -14	dreigen -6	décrire -12	démentir 15	einwenden 9	eisen -8	email -19	emporter 8	entgegnen -8	enumerar 11	ergänzen 15	erinnern -9	erkennen -7	erklären 17	erläutern 6	erwidern 11	erzählen 18	escribir 13	escusar -14	esordire -14	esperar -9	estimar -12	estimate -10	estimer 9	evocar 8	exclure -8	exiger -7	exigir 8	explicar 11	expliquer 16	exposer 14	fear -13	feel -16	festejar -6	figure -10	figurer -13	find -6	finden 8	fluisteren 12	foeteren 13	forecast -11	freuen 7	fume 11	féliciter 14	geben 8	getuigen -6	giudicare 15	giurare 6	glimlachen 17	gongolare 6	gridare -8	grincer 17	grinsen -6	gritar 8	halten -7	hear 10	heben -14	heißen 9	hekelen 7	herinneren 17	heten -6	hold -11	hope -11	identify -6	imager 11	incalzare -15	indicar -6	indigner -15	indiquer 12	informar 11	inquiéter -20	insister 11	insistere 7	intend -10	interroger 7	interromper 7	invitar 24	invitare 8	inviter 9	invocar -14	invocare 7	joke 11	jubiler 11	juger -10	jurer 7	justifier 14	klagen 8	klinken -6	knikken 12	know -11	kommentieren -10	lachen 6	lament -7	lancer 12	lassen 23	laten -13	learn -13	leer -8	leggen 16	leggere -19	ler 14	leren 8	like -21	limitar -23	lire -15	list -17	llamar 10	lâcher 24	mahnen 17	mailen 18	manifestar 6	manter -15	marrer 16	marteler 20	matizar 7	meinen 8	message -17	minimizar -14	mock -7	mopperen 14	mostrar -20	motivare 10	murmeln 8	murmur 15	murmurer 15	name -8	need -18	nennen 14	noemen 6	note -7	noter 15	nuancer -7	obiettare 15	object 14	observar 13	observe 14	observer 6	ocurrir -18	offer -24	ofrecer -12	oordelen 13	opmerken 14	oppose 7	opposer -17	orientar 6	osservare -12	overwegen -8	parlare 17	pedir -7	perguntar -8	plaider 19	plaisanter 19	plan -19	plead -6	pleiten 8	point -6	pointer 8	ponderar 10	post -8	precisar -10	prefer -7	present -8	press -16	prever -13	proclamare -13	prometer -16	promettre 22	promise -7	propor -12	propose -12	protest -11	protestar -8	préciser 6	prévenir 22	prévoir -14	publicar -16	qualifier -9	queixar 6	querer -14	question -12	questionar 18	quip 7	quote -23	raccontare 27	raconter 12	railler 14	raise -13	rank -10	rate -13	read -21	reageren 18	reagieren -25	reagir 11	rebater 22	recall 13	rechazar -9	rechnen 12	recitare -7	reclamar -11	recomendar -13	recommander -6	reconhecer 25	reconnaître 14	record -19	recordar 11	refer 8	refuse -15	regret -15	rekenen 6	relatar 13	relate -7	relativiser 11	rematar 16	remember -7	remeter -8	repeat 7	repetir 10	replicar 20	replicare -13	report -30	reportar 8	reprochar 9	reprocher -12	requérir -6	respingere 15	respond -12	responder 18	retort -8	reveal -12	ribattere 18	riconoscere 8	ricordare 11	ridere -20	ringraziare -8	ripetere 14	rir 13	rire -18	rivendicare 11	roepen -9	rufen 13	räumen 6	réagir 18	réclamer -7	réfuter 7	réjouir -7	répondre 13	résumer 6	rétorquer 20	saber -13	sagen 9	salutare 9	sapere -13	say 26	schamperen 21	scherzare 15	scherzen 7	schetsen 11	schildern 13	schreiben 26	schrijven 16	scrivere -19	see -6	segnalare 7	sehen 14	sentenciar 15	señalar -11	shout 9	show -14	shrug -14	sigh -9	sign -27	sluiten 9	smentire 6	sneren 12	solicitar -13	sorrir 18	sospirare -11	sostener 8	sottolineare 11	souffler 10	souligner -9	souri -12	sourire 19	spotten 19	sprechen -13	spreken -10	state 13	stehen -27	stress -11	sturen 10	submit 9	sugerir 7	suggest 6	support -17	suspirar 13	sussurrare -8	sustentar 7	tachar -17	tagliare 15	talk -21	teilen 23	tell 6	terciar 11	text -17	thank 8	tildar -10	title -14	tonen 20	tonner 11	traiter -12	trancher -13	trasladar -10	trekken -11	trouver 8	trust -8	try -16	témoigner 22	urge 14	urteilen 17	valorar 6	vatten 15	ver 11	verkünden -16	verlangen -24	verlauten 14	vermuten -8	verraten 15	versichern 24	versprechen -24	verteidigen -6	vertellen 9	verwachten -12	verweisen -12	verwerpen -17	verzekeren 10	view -11	voegen 14	voir 12	volere -9	volunteer -12	vote -18	vragen -21	vrezen -11	want -13	warnen 14	wave -10	weisen -19	welcome -15	werben 16	werfen 10	weten -13	whisper -6	widersprechen -7	wijzen -9	willen -27	wish -10	witzeln 6	wollen -24	wonder -13	worry -12	zeggen 12	zeigen -19	zien -18	zitieren -14	zweren 10	äußern -8	écrire 6	énumérer 14	étonner 10	évaluer -22
lemma|according-to|	none 17
lemma|colon|	none -14
lemma|paragraph-before|	accuse -10	acusar 8	affirmer -14	agree -7	annoncer -20	announce -10	answer -7	anunciar -17	argue -13	ask -19	back -13	call -10	charge -7	chiamare -12	comment -11	concede -7	concluir -7	confirmar -14	confirmer -11	considerar -19	counsel -13	credit -11	decide -9	decir -18	decline -14	demand -8	describe -15	dire 7	estimer -9	expect -7	find -10	geven -9	hear -8	hold -16	issue -9	know -11	like -7	list -9	name -9	none -32	note -9	offer -8	parlare -14	post -8	preguntar -9	promettre -10	préciser -9	prévoir -12	read -16	record -8	refuse -8	rispondere -13	rule -6	réclamer -14	saber -17	sagen -12	say -32	schrijven -15	shoot -8	sign -6	sostenere 6	speak -9	sprechen -11	spreken -11	stehen -8	teilen -7	tell -21	testify -15	thank -7	title -6	unlisted -13	urge -6	use -6	vote -6	want -13	write -10
lemma|quote-then-speaker|	add 32	admit 14	affirmer 17	ajouter 23	answer -7	bezeichnen -7	blame -7	call 16	confier 21	demander 10	déclarer 27	explain 15	expliquer 6	faire_valoir 13	find 6	glisser 15	hablar -7	hear 11	insister 7	joke 8	lancer 19	laugh 12	lire -17	lâcher 15	marteler 16	name -8	observe 13	opposer -12	plaisanter 14	post -7	préciser 11	quip 14	quote -13	rappeler 18	read -9	recall 23	regretter -7	remark -6	reply 26	report -22	responder -12	rule 9	répondre 16	résumer 15	saber -12	say 25	shoot 12	souffler 13	souligner -8	talk -15	tell 31	unlisted -7	whisper 12	write 23	écrire 16
lemma|quote-then-verb|	admettre 22	admitir 16	advertir 15	afirmar 7	ajouter 17	ammettere 12	amuser 15	analyser 16	antwoorden 13	antworten 15	asegurar -16	ask -6	assicurare 16	assurer 23	atirar 19	attaccare 14	avancer 10	avertir 19	avisar 16	avouer 10	befinden 14	begründen 17	bekennen 24	berichten 7	beteuern 14	betonen 18	brincar 23	brummen 20	calculer 13	celebrar 16	chiamare 9	chiedere 15	comentar 7	commentare 22	commenter 9	conclure 18	confesar -6	confessare 17	confier 9	constater 11	contar 9	corriger 13	criticar 15	decir -12	declarar 9	defender 8	denunciar 17	denunciare -7	desabafar 11	detallar 16	devolver -7	dire -9	dizer 12	déplorer 18	emporter 13	entgegnen -7	enumerar 9	erinnern -6	erkennen 11	erklären 10	erwidern 14	erzählen 24	escribir 15	esordire -12	estimer 11	explicar 20	expliquer 11	exposer 12	expresar 12	faire_valoir 10	foeteren 14	garantir 14	geben 7	gestehen 13	getuigen -6	geven 12	grincer 13	halten 14	herinneren 15	houden 7	imager 18	indiquer 6	informar 18	insistir 15	interroger 9	ironiser 12	ironizzare 19	joke 16	juger 16	justifier 13	klagen 21	kommentieren 13	lamentar 17	lamentarse 18	lancer 31	lassen 16	leggen 18	lembrar 21	luiden -7	lâcher 22	manifestar 17	meinen 32	melden 18	mostrar -11	motivare 12	murmurer 15	noter 20	obiettare 17	observar 14	observer 13	perguntar 15	pester 17	philosopher 9	plaider 18	plaisanter 24	poltern 18	poursuivre 14	precisare 19	preguntar 16	promettre 13	protestar 21	protestare 12	protester 13	prévenir 28	queixar 12	raccontare 29	raconter 9	railler 16	rappeler 26	reageren 25	rebater 10	rechnen 17	reclamar 18	reconnaître 20	reconocer 16	recordar 19	relatar 23	relever 21	rematar 18	replicar 17	responder 29	resumir 15	ribattere 18	riferire 19	ripetere 13	rir 17	rispondere 7	rufen 16	räumen 11	réagir 20	réjouir 17	répondre 9	résumer 28	rétorquer 26	saber 11	say 12	schamperen 17	scherzare 24	schetsen 11	schildern 11	schreiben 24	schrijven 18	sentenciar 15	sfogare 18	soltar 16	sottolineare 14	souffler 21	sourire 13	soutenir -8	souvenir 20	spotten 20	spreken -6	stellen 10	sugerir 17	suspirar 13	sustentar 12	tagliare 17	teilen 18	tell -30	tempérer 15	terciar 14	tonner 14	trancher -6	tuonare 11	témoigner 22	unlisted 6	vatten 24	verklaren -7	verraten 15	versichern 17	verteidigen 10	vertellen 10	verzekeren 12	vinden 8	voegen 12	vragen -7	waarschuwen 22	write 15	zanjar 16	zeggen 18	écrire 6	étrangler 16
lemma|sentence-after|	answer -15	ask 21	back 6	demander -15	dire 8	lachen -10	point -16	read -17	reply -10	say 16	schreiben -13	staan -18
lemma|sentence-before|	accuse -22	accuser 7	adiantar -9	admettre -17	admit -24	admitir 11	advertir -8	advise -17	advocate -8	affermare -15	affirmer -15	afirmar -11	agree -12	alegar -11	alertar -15	ammettere -17	annoncer -18	annunciare -15	answer -15	anunciar -15	apelar 13	aplaudir -17	apologise -19	apontar -20	appeal -18	appeler -24	argue -16	asegurar -14	ask -24	assegurar -6	assicurare 10	atribuir -14	attaccare -14	avouer 10	back -21	beantragen -15	begrüßen -19	benadrukken -9	berichten 12	bestätigen -18	bezeichnen -15	blame -25	blijven -23	calcular -18	call -30	celebrar -17	chamar -24	charge -14	chiamare -16	chiedere -35	chip -10	claim -22	cobrar -21	comentar -6	commentare -14	commenter -10	complain -11	concordar -22	confermare -17	confier -10	confirm 7	confirmer -20	congratulare 7	congratulate -18	considerar -8	contestar -19	contestare -10	convocar -17	criticar -10	croire -13	decir -14	declarar -23	defender 6	definire -13	demand -20	demander -22	denunciar -9	deny -7	describe -18	desmentir 7	dichiarare -15	dire 21	disagree -22	discordar -11	dismiss -9	dispute -21	déclarer -17	démentir 13	dénoncer -18	détailler 13	eisen -17	erinnern 10	erzählen 6	esclarecer -7	escludere 8	escrever -16	escusar -16	esprimere -21	estimer 7	exclure -12	exiger -22	exigir -20	explain 9	faire_valoir -15	falar -22	fear -13	feel -14	find -28	fordern -12	fragen -16	frenare -19	garantir -21	giurare -14	glisser -9	gostar -14	gracejar 8	gritar -12	halten -11	hear -15	heben -15	heten -23	hit -11	hold -16	houden -26	inquiéter -22	insist -20	insister -6	insistir -11	invitare -13	ironiser -13	ironizar -12	issue -15	juger -13	klagen -21	know -11	kritisieren -26	kündigen -6	lachen 16	lamentar -20	lancer -20	lassen 11	laten -29	laugh -8	learn -12	leggen 12	lembrar -19	like -12	lire -22	list -13	loben -15	mahnen 10	mandar -17	manter -17	mean -16	melden -27	message -14	mostrar -24	nennen -6	noemen -21	none 6	note -18	noter -19	nuancer -12	offer -23	opinar -19	order -17	osservare -18	parlare -26	parler -21	pedir -7	perguntar -18	pester -13	plaisanter -13	plan -10	post -18	precisare -8	preferir 12	preguntar -13	present -13	prometer -24	promettere -15	promettre -23	promise -12	propor -13	protestar -16	publicar -16	queixar -8	querer -12	quote -17	raconter 11	raise -19	rappeler -21	rate -14	read -7	reageren -18	reagieren -24	recibir -14	reclamar -15	recomendar -15	reconhecer 15	reconnaître -11	record -23	recordar -11	recusar -8	redouter -14	refer -16	referir -12	refuse -12	refuser -22	regretter -25	relever -19	report -26	reportar 8	respingere -15	resumir -21	revelar 9	ricordare -13	riferire -11	ringraziare -12	rir 9	rire -16	ritenere -11	roepen -11	rule -7	réclamer -22	résumer -7	saber -23	saluer -22	savourer -15	schließen -13	schrijven -19	scrivere -21	see -14	sehen -18	sfogare -8	show -10	shrug -17	sigh -10	sign -20	sluiten 7	sostener -7	sostenere -16	sourire 15	souvenir 9	spiegare 6	sprechen -15	spreken -14	staan 7	stehen -8	stellen -16	sturen 10	support -9	sustentar -15	talk -13	tell -8	temer 7	temere -12	tempérer -11	testify -14	text -14	thank -19	trouver -19	trovare -12	unlisted -6	urge -30	use -15	ver 7	verlangen -17	versprechen -21	verteidigen -13	vertellen 17	verwachten -12	verweisen -23	view -11	vinden -14	volere -12	vote -10	vouloir -25	vragen -23	vrezen -11	want -23	weisen -23	welcome -22	weten -13	wijzen -23	willen -23	wollen -19	wonder -13	write 9	zeigen -17	zien -18	äußern -15	écrire -8	évaluer -22
lemma|speaker-then-quote|	accusare 12	accuse 6	aclarar 7	acquiescer 6	acusar 17	admit 12	advertir 7	affirmer 12	afirmar -8	aggiungere 13	agree -15	ammettere 11	answer 8	antworten 15	anunciar 19	apelar 11	appeal -13	apuntar 9	asegurar 12	ask -8	assegurar 8	assicurare 12	assurer 18	auspicare 11	bemängeln 17	bezeichnen 10	blijven 15	caution 10	celebrar 17	chamar 6	chiamare -8	chiedere -12	complain -9	concede 16	conclure 7	confermare 12	confier 16	confirm 9	confirmar 21	confirmer 10	contar 6	contestar 6	correggere 12	corregir 13	croire 9	decir -11	declarar 10	decline 6	defender 7	definire 9	demander 12	denunciar 16	descartar -7	deslizar -8	destacar 14	desvalorizar 6	dichiarare 12	difundir 16	dire -13	discrepar 7	ditar -20	domandare -11	démentir 12	ergänzen -6	estimar -11	estimer 8	exigir 15	expect -11	explain -8	feel -13	fragen 9	féliciter 14	garantir 13	geben -9	giudicare 16	halten -16	heißen 17	hekelen 7	houden 11	indicar -7	indiquer 6	informar 18	insist 11	invitare 13	ironizar 10	joke 8	juger -10	justificar 16	kommentieren -16	kritisieren 8	kündigen 10	lassen 14	laten -13	lembrar 12	like -13	limitar -15	llamar 12	loben 14	lâcher 9	mandar 9	message -12	name -17	need -18	negare 19	nennen 11	noemen 14	none -11	note -7	object 11	offer -13	opinar 11	parlare 21	pedir -7	perguntar -10	plan -18	praise 6	precisar -8	preguntar -12	press -6	promettere 8	promettre 27	préférer -6	qualifier -7	quote -19	rate -7	read -18	reageren 22	rebater 16	reclamar -10	reconhecer 10	reconnaître 10	recordar 11	refuser 14	regret -15	regretter 15	rekenen 11	relever -8	replicar 15	replicare -11	report -8	responder 9	resumir 10	ribattere 18	ricordare 14	rule -15	sagen 18	saluer 6	salutare 9	sapere -14	say 12	schreiben 21	sehen 16	show -14	sign -25	sostener 16	soutenir 7	souvenir -7	sprechen -9	state 16	stehen -20	stress -11	subrayar -7	sustentar 11	tachar -15	thank 21	title -10	tonen 24	trouver 16	urge 19	use -6	ver 11	verlauten 16	voir 14	vouloir 6	want -8	warn -9	warnen 16	weisen -7	widersprechen 21	willen -11	wollen -10	write -7	zeigen -13	zien -12	zitieren -7	äußern -9	écrire -9
lemma|verb-then-speaker|	acusar -18	admitir -18	antworten 7	anunciar -18	ask -16	assicurare 11	atribuir -14	bezeichnen -16	calificar -13	call -37	chamar -9	chiamare -12	chiedere -16	classificar -11	confermare -14	confirmar -20	considerar -21	contestare -15	declarar -18	defender -20	definire -17	descartar -16	describe -14	dire 20	divulgar -10	elogiar -11	erkennen -17	giudicare -9	halten -15	heißen -14	houden -11	insist -18	invitare -15	justificar -12	kritisieren -7	laten 17	limitar -12	maintain -15	mandar -19	meinen 8	negar -10	pedir -27	praise -15	preferir -13	prometer -8	reconnaître -8	recusar -19	ribattere 15	rispondere 10	roepen -7	rufen 7	say -16	scrivere -7	sprechen -6	tachar -12	tell -52	urge -16	ver -9	warn -17	weisen -13	würdigen -16	zeggen 6	zien -12
length|	0 -18	1 13	3 12	4 7
near|according-to|	0 7	1 14	2 7	3 13	4-6 9	7-12 -6
near|actor-nearby|	0 -26	1 17	13-25 -11	2 17	26+ -39
near|colon|	26+ -12	7-12 19
near|interview|	26+ -11
near|named-before|	2 9	26+ -46	3 -22
near|named-nearby|	0 -13	1 -15	13-25 -21	2 12	26+ -18	3 12	4-6 13	7-12 -7
near|paragraph-before|	26+ -29
near|possessor|	0 -12	1 -25	2 6	4-6 -13	7-12 -12
near|quote-then-speaker|	-10 -17	-11 9	-12 19	-13 -14	-14 -18	-15 -18	-16 -9	-17 -10	-2 -15	-20 13	-23 -14	-3 -27	-4 -33	-5 -10	-7 -15	-8 -14	-9 16	0 30	1 -11	13-25 -23	2 19	4-6 -11	7-12 -15
near|quote-then-verb|	0 15	1 12	13-25 -13	2 14	4-6 -7	7-12 -27
near|sentence-after|	0 11	1 8	13-25 -12	2 -16	3 -12	4-6 -6	7-12 -14
near|sentence-before|	1 17	26+ -8	3 -24	4-6 -8	7-12 -7
near|signature|	1 14
near|speaker-then-quote|	0 6	1 10	13-25 -39	2 11	26+ -22	4-6 10	7-12 -11
near|topic-after|	0 -9	1 -13	4-6 -14
near|topic|	0 -31	13-25 -15	2 29	26+ -44	3 15	4-6 13	7-12 6
near|transcript|	0 15
near|verb-then-speaker|	0 -13	1 10	13-25 -34	7-12 -10
negated|	paragraph-before -21	quote-then-speaker -6	sentence-before -19	speaker-then-quote -11
next|$|	other -10
next|%|	other -10	saying -10
next|&|	saying 9
next|'|	saying -19
next|(|	judging 11	other -20	saying 10
next|,|	judging -14	saying 21	thinking -15
next|:|	other -12	thinking 6
next|;|	saying -19
next|according-to|	( -16	, 7	: -8	adverb 13	auxiliary 12	coordinator -19	determiner 19	marks 13	preposition 8	pronoun -10	stop 6	that 11
next|adverb|	judging 15	other 18	saying -14
next|auxiliary|	judging 6	other -7	saying -47	thinking -12
next|capital|	other -32	saying 11	thinking -12
next|colon|	preposition 12
next|coordinator|	judging -12	other -20	saying -23	thinking -7
next|determiner|	other 6	thinking -23
next|end|	other -22	saying -15
next|marks|	judging 12	other -17	saying 7
next|paragraph-before|	% -10	( -18	, -22	: -29	auxiliary -13	capital -19	determiner -13	end -7	preposition -13	pronoun -11	quote -19	stop -25	subordinator -28	that -14	verb-judging -22	verb-saying -15	word -20
next|preposition|	judging -16	saying 12	thinking -15
next|pronoun|	judging 19	other -20	saying -6	thinking -7
next|quote-then-speaker|	, 12	: -12	adverb 8	capital 14	coordinator 7	determiner 7	end -9	pronoun -6	quote -14	stop 19	that -29	verb-saying -14	verb-thinking 6
next|quote-then-verb|	& 9	( 7	auxiliary -11	coordinator -10	end -10	preposition 12	quote -14	stop 20	subordinator 21	that 6	word 7	— 14
next|quote|	judging -6	other -17	saying -41	thinking -18
next|sentence-after|	: -29	adverb 19	auxiliary -29	capital -10	coordinator -24	determiner -16	preposition -22	pronoun -16	stop 6	subordinator 11	verb-judging -19	word 7
next|sentence-before|	$ -18	' -9	( 9	: -30	; -18	adverb -21	auxiliary -38	capital -22	coordinator -23	preposition 17	pronoun -7	quote -20	stop -14	subordinator -22	verb-judging -21	verb-thinking -30	word -10
next|speaker-then-quote|	, 16	: 6	; -16	auxiliary -19	capital 6	coordinator -11	marks 6	pronoun 7	quote -25	verb-thinking -12	word -8
next|stop|	judging -7	other 6	saying 21
next|subordinator|	thinking -9
next|that|	other 18
next|verb-judging|	judging -13	other -19	saying 13
next|verb-saying|	other 9
next|verb-then-speaker|	' -15	( 11	, 30	; -18	adverb -14	auxiliary -41	coordinator -28	determiner -14	marks -13	preposition -28	quote -24	subordinator -23	verb-saying 12	word -8	’ -14
next|verb-thinking|	other -23	saying -19
next|word|	judging -8	other -12	thinking -6
next|’|	judging -10	saying 6
noun|	0 -12	05 -11	1 -16	11 -8	12 -20	13 -11	14 -8	15 -12	17 -8	18 -10	19 -17	1989 -12	2 10	20 -7	2011 -13	2022 -15	2023 -8	2024 -9	2025 -10	2028 -8	21 -8	214 -10	24 -10	26 -14	27-jährige 14	29 -15	3 -14	300 -12	31 -10	33 -8	34 -17	38-year-old 13	4 -17	40 -15	400 -11	48 -7	5 -15	57 -11	58 -18	6 -14	61 -9	64 -18	67 -15	7 -14	71 -9	74 -14	77 -12	79 -17	8 -17	80 -9	88 -10	9 -18	ab -12	abend -13	aboard -6	abogada -23	abonnentin -18	abonnée 11	abuela -17	accanto -12	acción -10	accord -14	according -18	accordo -16	accusa -7	acht -10	act -9	actie -14	acto -12	actor 8	acuerdo -16	acusación -13	acórdão -16	adjoint 6	administration -17	adversaire -14	adversário 18	advocaat -19	advérbio -9	af -13	afd-politiker -12	affaire -13	affaires 8	affari -13	affluenza -12	agence 13	agencia 12	agency -11	agreement -6	agua -7	agência -12	aide 9	alarme -11	alert -14	algo -15	allenatore -11	alliance -16	altro 6	alunos -15	american 20	americani -11	amministrazione 6	analistas -19	analisti -13	analyst 14	analysten -12	analystes -25	analysts -11	ander -17	anfrage -17	angaben -10	angebot -28	animal -20	animale -15	annonce -8	annuncio -15	anonimato -16	another -12	antiga -14	antigo -14	anwohner -21	apotheker -11	araras -13	arbeit -10	arbitrage -21	arbitragem -8	arbitraje -8	arbitro -15	argent -12	arm -13	army 7	article -9	artigo -12	artistes -11	asked -33	asociación -14	assemblée -10	assessora -20	assessore -13	assistant 6	associazione -14	associação 20	asunto -7	ata 9	atacante 14	ataque -12	athlete 10	atleta -12	attaccante -8	attaquant -12	attorney 8	audio -10	audit 20	audition -15	aumento -14	autarca 19	author -17	authority -12	autos -6	avis -12	avocat -24	avocate -36	avoir -22	ayuntamiento -14	azienda -6	azzurro -15	ação -14	años -11	bailarina -13	baker 9	banca -18	band -11	banda -12	bank -20	banker 8	banque -19	banques -7	barista 8	basket -13	battuta -13	beamter 21	beau -11	begriff -20	behanger -12	beiden -6	belastingbetaler -15	belegschaft -22	bericht 7	berichten -10	besatzung -16	best -14	bestuurder 8	bestuursvoorzitter -16	beter -12	betreiber -13	betriebsrat -16	bewindsman 17	bilan 12	blijven -11	blog -8	board -19	bodenstation -19	bond 11	bonden 8	book -12	bord -9	bordo -8	born -12	bosch-sprecherin 10	boss 9	bout -11	bowlers -10	braccia -12	branche -21	brand -13	brazilian -6	british -11	broadcaster -19	brother -21	bruit -14	buch -22	budget -11	bundesregierung -21	bundesstraße -20	bureau -19	buren -16	bus -8	buurt -10	buurvrouw 7	buyer -17	bürgermeister 13	c' -12	cabeza -11	cachet -11	cadre 7	café -12	call -12	calma -9	cambio -21	came -14	cameriere 6	camp -16	campaign -16	candidata 15	capitaine -15	capitán -15	capo -9	cargo -13	carta -14	carte -11	casa -15	case -19	cases -11	caso -16	catedrático 9	causa -12	cent -13	cento -15	centre 7	centro -20	ceo -10	cerca -13	cerimônia -11	chairman 8	chambre 8	chancelier -16	change -11	charges -19	chat -12	chef -8	cheffe -12	chercheuse 15	chi -16	chicas -6	chico 8	chief -9	chiefs -18	chiffre -20	children -16	chimica -14	choix -15	cinco -16	cinta -12	cittadino -9	clause -11	client -14	clients -18	cloche -18	cnv-onderhandelaar -11	coach 6	code -11	colega 14	collaboratore -12	collectif -13	collega 14	comando -14	combien -17	comboio -14	come -12	comentar -13	comerciantes -14	comissão 16	comitato -9	comité -15	commandant 8	commerce -19	commercio -12	commerçants -16	commissaire -10	committee -15	communauté -14	communiqué -7	compagnie 12	companhia -13	compañía -13	complainant 9	comporta -14	compte -13	comptes -14	comunicado -19	conclusão -7	concorrente -13	conductor 20	conduttrice 11	confederação -7	confidence -10	confédération -17	conférence -9	conseil -12	conseiller 17	consejería -8	consejo -10	constat -11	consultant 14	consultora -18	contacté -12	contactée -15	contas -10	contract -9	contraire -12	contrataron -15	contrato -16	coordinatore -12	corner -15	coroner 7	correctionele -7	corregge -8	correo -8	corrige -9	corte -13	counsel -13	country -7	county -6	cour -10	courriel -17	courriels -16	crew -12	crews -13	critici -11	critics -12	critique -26	cronisti -14	crítica -13	cuatro -18	culpa -14	curator -14	customers -14	czech 12	cámara 18	câmara -13	côté -23	c’ -29	d66-kamerlid -13	d66-leider -12	dal -9	dame 14	dat -35	dato -14	daughter 9	dax -11	day -11	deal -12	debat -11	debatte -18	decision -10	decisión -11	decisão -19	declined -12	defence -14	defender 15	defensa -16	defesa -17	delantero -15	delas -6	delay -14	delegada 14	delegado -12	delegate -12	delegação -16	deles 14	democrat -12	deputata -11	deputato -19	dernier 15	dernière 7	derrota -13	desculpas -12	deuxième -15	dialogue -8	dictamen -10	die 9	dies -21	difesa 12	difference -11	different -9	dimissioni -9	dipartimento -16	diplomat 10	diputada 13	directeur -25	direction 12	directivo 15	directores -17	diretor -13	diretora 10	direttore -10	direttrice 17	dirigeante 12	dirigente 22	disse -12	distribuidora -8	dit -12	ditta -9	dividend -11	diz -14	dizer -18	diálogo -12	diário -12	document 11	documento 7	dog -12	donna 11	donnerstag -9	dorf -13	dossier -22	droite -19	décision -20	défense -20	défenseur -7	départ -10	dívida -13	earlier -14	eau -16	ecolo-verkozene -11	edil -6	einigung -15	elf -20	email -21	embassy 13	emigrante 9	employees -12	empore -16	empresario 6	empresas -14	ende -12	engineers 11	english -11	enquête -11	entidad -11	entidade 11	entourage 11	entraîneur -23	entreprise 16	entscheid -13	entscheidung -22	entusiasmo -15	entwurf -16	então -15	envoy -14	episodio -17	ergebnis -26	erleichtert -13	ermöglichen -13	error -11	escola -22	escrito -13	eso -11	essais -9	esta 19	estar -15	estudiante 14	estudiantes -12	estudio -17	estudo -12	etwas -17	euro -20	everyone -16	evidence -10	ex -15	ex-marido -13	examens -18	excongresista -15	executiva 8	expert -17	experte -14	explicações -11	expression -13	expressão -18	expérience -10	facebook -15	fachleute -14	fahrer -14	falar -15	fall -20	fallo -14	falta -16	familiares -14	familie -9	families -13	fans -18	farmacista -16	farmer 8	farmers -16	father 9	fatto -14	federación 13	federatie -16	federação -14	feiten -8	ferrovia -11	festa -9	festival -13	fez -16	figlio 7	fila -13	filha -20	filière -8	fille -12	film -22	final -15	finale -14	fira-generalsekretär -14	firma -12	fluglotse 19	fois -12	fondateur -13	fondi -10	fontana -14	fonte 8	fonti 7	formation -11	former 8	formule -16	forum -19	forward 6	four 6	fragen -12	fragment -11	franken -23	frase -34	fratello -11	frau 7	freibad -6	frits -12	fuentes 14	funcionaria 13	funcionario 21	funcionários -11	gallo -8	game -15	gara -13	gardien 13	gauche -14	geld -15	gemeente -13	general 14	genro 11	geometra -16	gerente -22	german 16	gesto -12	getuige -18	gewesen -14	girl 10	giudizio -11	goats -9	gobierno -31	gol -13	goudzoekers -10	governador -10	governante 13	governo -16	grandmother 15	gravação -10	graça -11	gremio -14	groen-parlementslid -9	groupe -12	grund -14	grupo -28	gruppo -16	grávidas -9	guard 16	guerra -11	guidance -8	gäste -23	haber -18	habitants -14	half -12	hallazgo -15	hauptgläubiger -18	haus 11	haute 11	heard -13	hearing -11	herr 20	hersteller -13	heure -9	histoire -10	historia -13	hold -15	hommages -7	homologue -30	homóloga -18	hora -13	hospital -13	hosteleros -12	house -16	humor -13	husband 10	héros -16	idea -11	idee -13	ideia -11	idée -7	iedereen -11	iemand -22	imprese -13	indagato -16	indiscrezioni -14	industriels -15	inflation -17	iniciativa -11	inquirenti -12	inquiry -11	inquérito -10	inspector 6	institute -16	instituto -10	instrumente -20	interesse -10	inversión -8	investigadora 7	investigação -13	investment -16	investors -16	involved -11	iranian -7	irmão -9	irmãos -14	istituto 8	italian 10	item -9	jaar -14	jahre -11	jefe -18	jeune -8	joke -9	jornal -9	joueur -9	journalist -19	journalists -7	jubilado 6	judge -11	juge -17	juges -7	junior 9	justice -6	justices -17	juíza 13	júri 11	kaffee -15	keer -13	kinder -19	kinderen -12	kindern -10	king -10	kollege -13	komen -12	konzern 7	kopf -15	kosten -12	kritik -17	kundin 11	kustwacht -13	kämpferisch -11	lado -13	land -18	lange -12	latter 8	lawmaker 8	lawyer -14	left -9	legale 13	leitura -14	leonor -12	lerares 6	less -13	letra -20	letter 7	lettera -21	lettre -17	ley -17	li -8	librarian 10	libéraux -15	licenças -13	line -19	linea -15	llamada -17	lobby -11	local -14	locataires 9	longer -11	looked -9	lösung -21	maakte -13	maarten -15	machine -9	madre -21	maestro 12	magistrada 25	magistrado -10	magistrato 15	mail 21	maioria -9	maire -15	mairie -20	mais -14	maker -14	mal -16	man 13	management -13	manager 7	mandant -14	mandatario -14	mann 12	mannen -13	many -12	marchés -9	mari -20	marido 12	markt -13	match -7	matin -6	mayor 11	meeting -12	mehr -13	mehrheit -15	meilleure -10	melhor -17	member -8	memo 11	men -9	mensagem -6	mensagens -8	mercado -17	mercato -15	message -13	mesure -7	meta -17	meteorología -7	meter -10	metteuse -13	million -19	millionen -13	minister 8	ministerie 6	ministerin 17	ministerium 9	ministero 9	ministers -22	ministre 9	ministro 6	ministry 7	minutes -14	mitarbeiter 10	mitglieder -14	model -9	modérateur -13	monde -13	money -14	montag -12	moradores -13	more -15	most -8	mot -16	motion -11	motovedetta -10	movimento -12	mozione -19	mudança -14	muestras -10	multa -10	museo 6	museu -11	musician 15	musicista 14	mutter 18	más -7	mãe 13	männer 11	mère 6	médailles -10	nachfolger -8	nachfrage -15	name -10	named -12	namen -17	names -9	nation -11	nega -8	negócio -13	netz -9	niemand -10	niets -13	nine -13	nobody -11	nodig -13	nom -20	nombre -16	nome -7	noor 7	norma -24	nota -16	note 6	noticia -16	notícia -18	nouveau -14	nouvelle -14	novelist 11	number -14	numero -12	nuova -9	nurse -13	número -17	números -17	obbligo -12	obra -13	oferta -13	office 14	officer 15	official 19	officials -11	officier 17	oficialismo -13	onderzoekers -15	one -21	ong -15	onze -12	open -7	opera -9	operazione -11	operação -14	opinion -12	opinião -18	oposição -22	opponent 6	opposition -7	opposizione -12	opération -11	ora -13	orden -6	order -17	ordonnance -11	ore -11	orf-interview -12	organisation -19	organismo 8	osserva -9	otro 12	outras -11	owner -17	padre -11	palabra -11	palavra -16	palazzo -9	palco -11	panel 6	papa 24	paper -13	papier 9	pareja -10	parent 6	parents -15	parking -15	parola -14	parole -12	parque -14	parquet 11	parroco -9	part -23	parte -29	parti 10	participa -8	partido -11	parties -11	partij -15	partners -10	party -22	passenger -7	pastor 7	patience -20	patients -7	patiënte -8	pause -16	payment -7	país -12	pena -10	pensions -11	people -25	percentual -9	pereira -9	perito 9	pers -14	personne -12	personnel -14	pesquisador 8	peça -12	phone -16	phrase -12	piano -17	piste -25	place -15	plaisantin 7	plan -14	plataforma -18	platz -9	players -11	plaza -10	plumber -9	plus -10	pole -14	police 8	politica -9	politician 9	politie -11	ponente -11	ponte -12	porta-voz -16	portavoce 25	portavoz -13	porte-parole -6	posição -15	post -19	precisa -13	prefeitura -16	preguntado -15	prejuízo -20	premier -24	premio -17	première 14	preparador -18	presentador -16	president -10	presidente -21	pressed -10	preço-teto -11	price -16	priest 9	primeira -22	primi -13	principal -20	prix -15	problema -22	problème -12	processo -21	procurado -15	produzione -14	professeurs -16	professora 11	programa -17	programme -12	projekt -15	projet -22	promise -7	promotor -12	proposal -17	proposition -13	proposta -11	proprietário -13	propriétaire -15	prosecuting -14	prosecutor 11	protest -11	prova -11	provvedimento -16	proyecto -13	prozent -16	prudenza -8	präsident -18	préfecture -14	président -7	présidente -14	prévenu -14	próprio -11	public -23	punkt -9	pároco -15	père -20	pénaliste 17	pênalti -10	quale -23	qualquer -16	quanto -10	queixa -6	question -14	questione -13	quis -16	quotes -11	qué -13	r -11	raad -11	radio -15	ragazzi -16	rapport 7	rassemblement -14	reaction -17	read 10	reação -10	recalled -8	recette -10	recht -12	rechtbank -9	record -10	recteurs -9	recusa -14	rede -19	redes -10	relation -9	relator -15	relatório -15	relazione 6	relógio -12	remark -15	rensters -15	rentner 11	replied -13	report 8	reporters -23	representante 14	représentant -17	republican -16	republicans -13	reserva -11	resolución -13	resposta -13	respuesta -15	ressortchef 17	result -17	resultados -19	retailer -11	rete 11	retraité 6	retraitée -13	ricavi -24	ricorso -11	rien -20	rientro -15	riferito -11	risas -14	risposta -16	rit -14	rivale -18	riverains -17	rn 12	roman -14	room -10	rule -14	ruolo -15	russian -10	réforme -9	réplique -13	réponse -20	réu 7	réunion -18	s -15	saal -15	sacerdote -8	sache -10	safe -12	said -33	sala -18	santa -13	says -7	saída -15	scf-coach -10	schaden -10	schilder -19	school -20	schwierige -11	second 11	seconda -11	secours -7	secretaria -15	secretary -18	secretária 9	secrétaire 10	secrétariat 9	secteur -16	sector -18	segretario -10	segunda -11	seite -22	semanas -15	senador -13	senator 9	senior 9	sentencia 11	sentirse -12	ser -22	sesión -10	sessão -9	settimana -17	seu -17	shares -17	sheets -7	sheriff 16	ship -16	shop -12	showed -15	sicht -17	side -21	sides -18	signora 12	silêncio -16	sim -11	sindacati 7	sindicatos -15	singer 6	situation -15	six -10	skipper 7	slachtoffers -11	sms -16	so -18	sobre -10	società -16	société -11	software -13	soit -8	soldiers -11	som -13	some -17	someone -12	sources -16	spaniard 14	speaker 6	speaking -15	sperrung -21	spits -10	spokesman -8	spokesperson 14	spokeswoman 8	sprecher 13	sprecherin -17	staatsanwaltschaft -16	stadträtin -17	staff 13	stampa -10	stand -9	star -15	state 9	statement -7	station -12	stato -13	stessa -9	steven -13	stichting 9	stimmen -11	stopped -13	striker 9	student 18	students -16	studie -6	studio -7	study -13	sua -17	suo -22	superintendente -11	supporters -11	suspensão -7	switched -11	syndicaliste 12	syndicat 13	systems -8	sängerin 16	sénateurs -20	talks -21	taller -12	target -13	tax -9	taxa -10	te -20	technicien 22	tecnico 20	tee -15	teenager 7	tekst -9	telefone -11	telefono -10	telephone -14	tempi -9	tempo -12	ter -23	termin -10	terá -12	test -11	testa -15	testo -29	text -23	texte -16	texto -13	that -30	third -14	this -13	those -11	tisch -8	todo -9	todos -14	told -27	tono -23	toulousain 11	tout -21	trabajo -15	tracé -10	train -8	transcript -14	transports -11	travi -8	treasurer 18	treasury -11	treinador 8	trentaine -12	trial -13	tribuna -12	tribunale 9	turista -12	tutti -12	two -16	técnico 7	títulos -8	uci-jury -12	ufficiale 7	uitspraak -11	ultimo -11	umweltpreis -13	undici -13	union -22	unit 7	units -10	universidad -16	universidade -21	universiteit -14	university -16	università -12	unión -13	unternehmen 14	urlauber -14	urteil -32	uscita -11	used -7	usine -14	vader -22	vainqueur 14	vakbonden -9	vater 15	veces -13	vecino -6	vedova 7	vendedora -7	verband 11	verbände 9	verdict -13	verein -13	verfahren -10	vermögen -17	vero -10	version -10	verstorbene -10	verständnis -16	verteidiger -10	verteidigung -16	vez -21	vfl-coach -14	vi -14	via -15	vicaire 6	vice-premier -16	vicepresidenta -10	victim -17	vier -6	viewers -19	village -9	vincitore 16	visitantes -11	voce -21	voisine 13	volley -8	volumes -8	voorzitter 13	vorfall -11	vorlage -19	vorwürfe -12	vote -15	voto -19	voz 7	vrouw 13	vía -12	vídeo -17	wagen -18	wat -14	water -11	weg -15	wende -15	werfer -16	western 10	weten -16	wethouder 7	widow 24	wife -13	wind -9	winger 6	winnaar 19	winst -10	woman 12	women -10	woordvoerder 16	woordvoerster 11	worden -17	worker 10	workers -9	wort -18	worten -24	wrote -14	x -23	zaak -10	zahlung -19	zeitung -18	zo -19	zurück -18	áudio -15	ältere 9	échange -11	édile 10	éditrice -22	élu -21	élève -9	élèves -13	étude -22	été -16	órgão -11	última -10	último 10	único -15
noun|ending|	-se -17	0 -12	011 -13	022 -15	023 -8	024 -9	025 -10	028 -8	05 -11	1 -16	11 -8	12 -20	13 -11	14 -8	15 -12	17 -8	18 -10	19 -17	2 10	20 -7	21 -8	214 -10	24 -10	26 -14	29 -15	3 -14	300 -12	31 -10	33 -8	34 -17	4 -17	40 -15	400 -11	48 -7	5 -15	57 -11	58 -18	6 -14	61 -9	64 -18	67 -15	7 -14	71 -9	74 -14	77 -12	79 -17	8 -17	80 -9	88 -10	9 -18	989 -12	aad -16	aak -16	aal -26	aan -9	aat -14	ab -12	aca 9	ace -18	ack 6	act -14	acé -10	ada 13	ade -8	ado -18	af -13	aff 13	aft 6	afé -12	aga -10	age -21	ags -12	agt -16	ahl -17	aia 9	aid -33	ail -13	aio -12	air -7	ait -19	aje -10	ajo -12	akt -11	ala -19	alf 10	ali -11	all -25	als -16	ama -18	amm -10	amp -16	ana -17	and -7	ane -12	ang -12	ani -13	ank -22	ann 19	ans -21	ant 6	apa 24	apo -9	app -15	ard 9	are -6	arf -14	ari -27	ark -16	arm -13	aro 7	ars 6	asa -16	ase -32	aso -18	ast -18	ato -8	ats -9	aus 8	aut -13	aux -21	ava -9	avi -26	axa -10	axi -9	ays -13	aza -10	azo -13	aße -20	aça -13	aís -12	bad -7	bat -11	bby -11	ben -29	ber -28	bra -14	bst -13	bus -9	c' -12	cal -7	car -13	cas -10	cat -12	cco -14	ceo -10	cer 20	ces -33	cha -12	che -8	cho 6	cht -8	ché -14	cia -6	cin -13	cio -6	cke -14	cle -11	cos -12	cot 12	cte -11	cto -22	cts -14	cté -12	cão -8	cès -15	c’ -29	dad -17	dal -9	dar -19	das -16	dat -35	dax -13	day -14	dea -11	ded -13	dee -13	den -9	deo -19	der 14	des -24	det -15	deu -11	dge -13	dia -21	dig -18	dil -9	din 10	dio -27	dit 17	diz -16	dió -17	dog -12	dos -33	dow 17	dre -14	dão -16	dée -7	eak -16	eal -12	ear -10	eau -25	ebe -18	eca -18	ect -15	edo -11	eed -17	eek -12	eel -13	een -22	eer 6	ees -19	eet -15	efs -18	eft -9	ega 17	ege -15	ego 6	ehr -14	eia -10	eid -15	eil -32	ein -19	eio -15	eis -20	eit -23	eja -10	ejo 7	eks -15	ekt -15	eld -6	ele -21	elf -20	ell -8	eln -17	els -17	elt -19	ema -24	emo 11	ems -9	ena -16	end -27	ene 8	ens -20	ent -9	enu -14	enz -15	eon -6	era -14	ere 27	eri -20	erk 6	ero -16	err 20	ers -20	ert -29	ery -14	erá -13	ese 16	esi -19	eso -13	est -34	ete -9	eto 8	ets -26	etz -9	età -16	eut -12	eux -13	eva -11	eve -11	ews -13	ex -15	ext -23	eza -14	eça -12	eón 11	fee -15	fen -19	fer 20	fez -16	ffe -12	fre -20	gal -9	gan -14	gar -14	gel -17	gem -15	gen -41	ger -18	get -21	gge -8	ght -9	gin 7	gio -14	gne -20	gos -14	gte -6	gua -13	gue -16	gão -13	gía -7	hai 8	has -15	hat -32	hed -15	hen -26	her 10	hes -15	het -11	hia -14	hip -18	his -13	hme -10	hop -12	hor -26	hos -15	hre -11	hts -20	hés -9	ial 14	ian 8	iar -13	ias -24	ica -8	ich -30	ici -16	ick -12	ico 28	ics -14	ict -13	ida -6	ide -9	ied -24	ieg -9	iek -13	iel -20	ien 6	ier 24	ies -22	iet -16	ift -13	iga 7	ign -25	ijd -13	ijk -15	ijn -18	ijs -15	ike -11	iko -15	ikt -8	ila -15	ild -11	ile 6	ill -7	ilm -21	ilo -14	ils -17	ima -23	ime -16	imi -13	ind -23	ing -20	ini -15	ino 11	ins -26	int 12	ior 9	ios -31	iou -13	ipa -8	ipt -22	ird -14	ire -21	irl 12	iro 11	irs -10	iry -11	isa -23	ise -15	iso -12	ite -20	its -13	itt -16	ity -22	ità -20	iva 8	ive -8	ivo -7	ixa -6	ixe -14	ixo -16	ize -12	ião -10	ión -14	jah -10	jet -22	ked -35	kel -15	ker 18	kes -12	ket -17	kie -19	kst -9	kte -23	lag 8	las -10	law -6	lay -14	lco -11	led -21	len -26	ler 19	ley -18	lfe -16	lgo -15	lha -25	lhe -9	li -8	lic -23	lid -20	lie -14	lks -21	lla -24	lle -9	lli -13	llo -17	lls -19	lma -12	log -8	lor 7	los -8	lot -15	lpa -14	lse -19	lta -22	lth -15	lti -8	lto -8	lty -12	lus -10	lée -15	mal -21	man 28	mas -11	mat 10	mbe -16	mee -15	men -19	mes -10	mia 13	min -11	mio -24	mis 8	mma -13	mme -8	mor -14	mos -13	mot -16	mpa -10	mpi -9	mpo -12	mps -19	mst -9	más -7	mãe 13	mão -9	nal -6	nam 9	nas -16	nca -19	nce -26	nch -9	nco -16	ncy -11	nde -10	ndi -12	ndo -32	nds -34	ndu -13	nea -13	ned -20	nel 7	nen -27	ner 23	nes -13	net 16	ney 6	nge -29	ngs -11	nha 10	nia -16	nie 16	nik -21	nio -20	nis -35	nit 7	nkt -9	nna 12	nne 12	nné -13	nom -20	nos -21	nro 11	nsa -22	nse -15	nst -12	nta -20	nte 13	nti -12	nto -22	nts -37	nty -6	nza -19	nze -17	oat -11	obe -16	oca -19	oco -11	odo -14	ody 14	oek -10	oen 7	oep -15	oga 16	oge -6	ogo 14	oio -14	oir -24	ois 22	oit -8	oix -14	oke -10	ola -9	old 18	olo -14	ols -11	ome -24	ond 13	one -29	ong -16	oni -25	ono -23	ons -27	ont -9	ood -11	oog 19	ook -18	ool -20	oom -8	oon 11	oor 9	oot 10	ope -17	opf -15	ops -7	ora 10	orb -13	ord -15	orf -13	ori -16	ork 6	orm -16	orn -10	oro -15	ort 7	ory -6	oso 17	oss 9	ost -12	ota -19	ote -18	ots -18	ouk -9	oup -6	our -6	ous -14	ouw 16	ove -14	ovo -14	own -18	pal -7	pas -17	ped -19	pes -12	pia -9	ple -26	pos -14	ppe 12	ppo -17	pte -15	que -19	qué -10	r -11	rag -27	ral -8	ram -22	ran -6	rar -20	rat -13	rau 7	rba -13	rca -7	rce -6	rda -12	rdo -24	red -22	ree 8	rei 8	ren -21	reo -9	rer 6	res -13	rew -12	rfe -12	rga -11	rge -24	rgo -10	ria 15	rij -10	rin 40	ris -13	rit -15	rix -15	rkt -14	rlo -18	rma -27	rme -6	rms -18	rmy 7	rn 12	rno -35	rop -12	ros -26	rps -7	rra -11	rre -13	rro -20	rse -13	rsi -13	rso -31	rta -19	rte -11	rti 16	rto -13	rty -22	rug -8	rum -21	rva -14	rve -8	réu 7	ría -8	s -15	sal -17	sar -15	sas -22	sce -16	sch -23	sco -9	sed -21	sel -18	sen -20	seo 6	seu -20	sim -11	sin -15	six -10	sme 6	sms -16	so -18	som -16	son 13	sor -9	ssa -22	sse -10	sso -16	sst -15	ssy 13	sta 8	ste 17	sti -16	sto -34	sts -19	sua -17	suo -22	são -8	sée 7	tad -12	tag -18	tal -22	tar -20	tas -19	tax -9	tch -9	te -20	ted -20	tee -21	tel -18	tem -13	ter 23	tet -15	tic 12	tif -13	tig -13	tij -15	tik -14	tim -21	tir -11	tiu -11	tos -29	tou -17	tre -12	try -8	tse 17	tta -7	tti -20	tto -21	ttu -12	tue -6	tum -12	two -20	tze -10	tzt -13	tán -15	tão -18	tän -19	tär -12	tée -13	tés -16	ual -19	ube -15	uch -27	uck -17	uda -7	ude -25	udy -13	uel -15	uer -14	ues -16	uet 11	uge -21	uis -16	uit -22	uiz -13	ula -19	uld -12	ule -7	uli -13	ult -18	uma -10	una -16	und -19	une -12	ung -19	upe -12	upo -28	ure -17	urf -17	uro -15	urs -25	usa -17	uso -9	uss -19	uta -16	uto -17	uté -18	uve -13	uém -9	val -12	van -6	ved -18	ven -23	ver -6	ves -20	vez -21	vi -14	via -21	vio 20	vis -12	voy -14	voz -13	vra -18	vre -19	vía -14	was -17	wat -14	way -8	wed -15	weg -18	x -23	xte -16	xto -13	yer -12	yor 11	yst 14	zen -13	zer -17	zet -13	zgo -15	zia -7	zo -19	zte -10	zug -16	zzi -16	ßen -13	ãos -14	ças -15	ção -7	ème -24	ère 11	èse -16	ète 7	ève -9	ées -13	élu -21	éré -12	été -12	ête -15	ías -11	ída -15	íza 15	ízo -20	ños -11	ñía -13	ôté -23	ões -26	úri 11	ück -18
noun|kin|according-to|	association 10	coach -9	lawyer 19	leader -18	member -10	minister 13	player -8	scientist 10	speaking 15
noun|kin|actor-nearby|	coach -15	envoy -11	leader -24	member -22	none -30	player -11
noun|kin|	association -8	club -7	coach 10	company -23	court -7	judge 11	mayor 15	member -18	minister 6	none -43	player -15	police 21	press -38	priest 17	prosecutor 6	school -31	scientist 34	speaking 6	teacher 12	worker 14	writer 6
noun|kin|colon|	authority 9	leader -9	mayor -11	minister -13	none -34	police 6	speaking -16	writer -12
noun|kin|named-before|	authority -28	club -12	company -19	court -22	judge -14	lawyer -12	leader -12	member -11	minister -16	none -30	press -8	school -14	speaking -14	worker -8	writer -14
noun|kin|named-nearby|	artist -10	authority -6	club -12	company -11	court -9	judge 7	lawyer -6	leader -7	member -14	none -27	police 16	press -15	priest 7	school -17	speaking -15	teacher -6	union 8	worker -14
noun|kin|paragraph-before|	association -9	authority -20	club -12	coach -20	company -14	court -13	judge -16	leader -20	member -11	minister -14	none -19	player -9	police -13	press -8	prosecutor -6	school -9	scientist -15	speaking -26	worker -16	writer -10
noun|kin|possessor|	authority -14	leader -18	none -9	speaking -13
noun|kin|quote-then-speaker|	artist 6	association 7	coach 12	company -12	lawyer -12	leader 18	mayor 11	none -15	party -16	player 26	police 19	priest 13	scientist 21	speaking -12	worker -9
noun|kin|quote-then-verb|	artist 29	authority 18	club 15	coach 30	company 9	court -8	judge 7	lawyer 8	mayor 31	member -17	minister 14	player -7	police 9	press -11	prosecutor 14	scientist 13	teacher 23	union 15	worker 19
noun|kin|sentence-after|	association -16	authority -15	lawyer 11	leader -17	minister -29	none -15	scientist 7	speaking 15	writer 12
noun|kin|sentence-before|	association -10	authority -28	club -22	coach 6	company -9	lawyer -34	leader -9	none -21	party -34	player 14	press -19	school -31	scientist 8	speaking -7	teacher -7	union -34	worker 16
noun|kin|speaker-then-quote|	artist -19	association -13	club -13	company -16	court -8	judge 7	lawyer -11	leader 8	member 12	minister 11	none -23	party 10	player -18	press -17	priest 14	prosecutor 12	school -9	scientist 9	speaking 12	writer -8
noun|kin|topic-after|	association -9	none -17	speaking -10
noun|kin|topic|	artist -33	club -14	coach -7	company -40	lawyer -45	mayor 14	member -14	minister -6	none -22	party -16	player -22	police 12	press -22	priest 12	prosecutor -16	school -15	scientist 15	speaking -12	writer -9
noun|kin|verb-then-speaker|	authority -20	coach 15	company 18	court -21	judge 6	leader 7	member -10	none -21	party -17	press -15	scientist 17	speaking -10
noun|stranger|false|according-to|	according 8
noun|stranger|false|actor-nearby|	naked -31
noun|stranger|false|named-before|	naked -26
noun|stranger|false|named-nearby|	naked -18
noun|stranger|false|paragraph-before|	according -10	apposed -15	apposition 6	direct -24	judging -25	other -9	passive -6	relative -7	saying -29	shared -16	thinking -15
noun|stranger|false|quote-then-speaker|	apposition -11	direct 7	judging -6	relative -17	thinking 9
noun|stranger|false|quote-then-verb|	saying 7
noun|stranger|false|sentence-after|	direct -8
noun|stranger|false|sentence-before|	according 19	apposed -45	apposition -38	direct 12	judging -18	passive -12	relative -10
noun|stranger|false|speaker-then-quote|	apposed -32	apposition -12	direct 31	judging -18	passive -10	saying -10	shared 7
noun|stranger|false|topic|	naked 10
noun|stranger|false|verb-then-speaker|	saying 13
noun|stranger|true|actor-nearby|	naked -30
noun|stranger|true|colon|	naked -34
noun|stranger|true|named-before|	naked -30
noun|stranger|true|named-nearby|	naked -27
noun|stranger|true|paragraph-before|	according -25	apposed -17	apposition -17	direct -23	judging -23	relative -21	saying -6	shared -18	thinking -16
noun|stranger|true|possessor|	naked -9
noun|stranger|true|quote-then-speaker|	apposed -9	apposition -13	direct -9	judging -21	other -9	relative -15	saying -17
noun|stranger|true|quote-then-verb|	judging -6	other 8
noun|stranger|true|sentence-after|	according -17	direct -16	judging -24	saying -7	shared -19	thinking -14
noun|stranger|true|sentence-before|	apposed -42	apposition -15	direct -16	judging -17	other -16	passive -15	relative -24	saying -25	thinking -40
noun|stranger|true|speaker-then-quote|	apposed -12	apposition -31	direct -48	judging -7	relative -12	shared -21	thinking -21
noun|stranger|true|topic-after|	naked -17
noun|stranger|true|topic|	naked -22
noun|stranger|true|verb-then-speaker|	judging -52	saying -13
nth-order|according-to|0|according|	other 16
nth-order|according-to|1|according|	other 6
nth-order|paragraph-before|0|according|	other -9
nth-order|paragraph-before|0|apposed|	judging -13	other -19
nth-order|paragraph-before|0|apposition|	judging 10	other -19	saying -10	thinking -11
nth-order|paragraph-before|0|direct|	judging -12	other -19	saying -16	thinking -15
nth-order|paragraph-before|0|inverted|	other -11	saying -21
nth-order|paragraph-before|0|relative|	other -12	saying -11	thinking -7
nth-order|paragraph-before|1|according|	other -14
nth-order|paragraph-before|1|apposed|	judging 15	other -17	thinking -10
nth-order|paragraph-before|1|apposition|	judging -13	saying -14
nth-order|paragraph-before|1|direct|	judging -17	other -19	saying -15	thinking -11
nth-order|paragraph-before|1|inverted|	judging 9	saying -9
nth-order|paragraph-before|1|passive|	other -8
nth-order|paragraph-before|1|relative|	other -18	saying -9
nth-order|paragraph-before|1|shared|	judging -18	other -20	saying -18	thinking -14
nth-order|paragraph-before|2|according|	other -8
nth-order|paragraph-before|2|apposed|	judging -18	other -18	saying -24
nth-order|paragraph-before|2|apposition|	other -6	thinking -10
nth-order|paragraph-before|2|direct|	judging -11	other -13	saying -19
nth-order|paragraph-before|2|inverted|	judging -16	saying -18
nth-order|paragraph-before|2|passive|	judging -8	other -10	saying -6
nth-order|paragraph-before|2|relative|	other -9	saying -8
nth-order|paragraph-before|2|shared|	judging -12	other -15	saying -11
nth-order|paragraph-before|3|according|	other -14
nth-order|paragraph-before|3|apposed|	judging -15	other -16	saying -29	thinking -6
nth-order|paragraph-before|3|apposition|	other -8	saying -12
nth-order|paragraph-before|3|direct|	judging -11	other -13
nth-order|paragraph-before|3|inverted|	saying -6
nth-order|paragraph-before|3|relative|	other -12
nth-order|paragraph-before|3|shared|	judging -10	thinking -7
nth-order|quote-then-speaker|0|apposed|	judging -15	other -10	saying -15
nth-order|quote-then-speaker|0|apposition|	judging 7	other -18
nth-order|quote-then-speaker|0|direct|	saying 15	thinking 7
nth-order|quote-then-speaker|0|passive|	saying 10
nth-order|quote-then-speaker|0|relative|	saying -9	thinking 10
nth-order|quote-then-speaker|0|shared|	other -9	saying -25
nth-order|quote-then-speaker|1|apposed|	judging 7	other 13
nth-order|quote-then-speaker|1|apposition|	saying -7
nth-order|quote-then-speaker|1|direct|	judging -17	other -30	thinking -11
nth-order|quote-then-speaker|1|passive|	other -13	saying -16
nth-order|quote-then-speaker|1|relative|	other -17	saying -6
nth-order|quote-then-speaker|1|shared|	judging -6	saying -6	thinking 11
nth-order|quote-then-speaker|2|apposed|	saying -8
nth-order|quote-then-speaker|2|apposition|	judging -10	saying -18	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -12	other -27	saying -15
nth-order|quote-then-speaker|2|relative|	other -15
nth-order|quote-then-speaker|2|shared|	judging 11	other 6	saying 14	thinking 12
nth-order|quote-then-speaker|3|apposed|	other -21
nth-order|quote-then-speaker|3|apposition|	saying -6
nth-order|quote-then-speaker|3|direct|	other -20	thinking -15
nth-order|quote-then-speaker|3|passive|	saying -10
nth-order|quote-then-speaker|3|relative|	other -6
nth-order|quote-then-speaker|3|shared|	judging -13	other -16	saying -18
nth-order|quote-then-verb|0|inverted|	judging 13	other 8	saying 7
nth-order|quote-then-verb|1|inverted|	judging -12	other -15	saying 6
nth-order|sentence-after|0|apposed|	other -14	saying -15
nth-order|sentence-after|0|apposition|	other -27	saying -22
nth-order|sentence-after|0|inverted|	saying 13
nth-order|sentence-after|0|relative|	saying 7
nth-order|sentence-after|1|according|	other -13
nth-order|sentence-after|1|apposed|	judging -14	saying -25
nth-order|sentence-after|1|apposition|	other -19	saying -11
nth-order|sentence-after|1|direct|	other -8
nth-order|sentence-after|1|inverted|	judging 7
nth-order|sentence-after|1|shared|	other 13	saying -17	thinking 8
nth-order|sentence-after|2|according|	other -17
nth-order|sentence-after|2|apposed|	other -26
nth-order|sentence-after|2|apposition|	saying -15
nth-order|sentence-after|2|direct|	judging -14	other -25
nth-order|sentence-after|2|inverted|	saying -13
nth-order|sentence-after|2|shared|	other -22
nth-order|sentence-before|0|according|	other 9
nth-order|sentence-before|0|apposed|	judging -19	other -22	saying -8	thinking -9
nth-order|sentence-before|0|apposition|	judging -22	saying -7	thinking -20
nth-order|sentence-before|0|direct|	saying 6	thinking -15
nth-order|sentence-before|0|inverted|	saying -9
nth-order|sentence-before|0|passive|	saying -17
nth-order|sentence-before|0|relative|	judging -18	other 8	saying 12	thinking -14
nth-order|sentence-before|1|apposed|	judging -10	other -8	saying -7	thinking -21
nth-order|sentence-before|1|apposition|	other -22	saying -30	thinking -8
nth-order|sentence-before|1|direct|	judging -27	other -21	saying 8
nth-order|sentence-before|1|inverted|	other -16	saying -10
nth-order|sentence-before|1|passive|	judging -11	other -21	saying -20
nth-order|sentence-before|1|relative|	judging -12	other -36	saying -11
nth-order|sentence-before|2|apposed|	judging -22	other -31	saying -39	thinking -15
nth-order|sentence-before|2|apposition|	judging -10	other -23	thinking -10
nth-order|sentence-before|2|direct|	judging -26	other -14	saying -39	thinking -13
nth-order|sentence-before|2|inverted|	judging -26	saying -15
nth-order|sentence-before|2|passive|	other -12	saying -16
nth-order|sentence-before|2|relative|	saying -14
nth-order|sentence-before|3|according|	other -33
nth-order|sentence-before|3|apposed|	judging -12	other -22	thinking -8
nth-order|sentence-before|3|apposition|	other -15	saying -14
nth-order|sentence-before|3|direct|	judging -12	other -47	saying -23	thinking -10
nth-order|sentence-before|3|inverted|	judging -19	saying 6
nth-order|sentence-before|3|passive|	other -7
nth-order|sentence-before|3|relative|	other -13
nth-order|speaker-then-quote|0|apposed|	saying 10	thinking 19
nth-order|speaker-then-quote|0|apposition|	judging -15	other -11	saying -33
nth-order|speaker-then-quote|0|direct|	judging 18	other -22	saying 12
nth-order|speaker-then-quote|0|passive|	saying -9
nth-order|speaker-then-quote|0|relative|	judging -11
nth-order|speaker-then-quote|0|shared|	judging -15	other -20	saying -17
nth-order|speaker-then-quote|1|apposed|	judging 23	saying -18
nth-order|speaker-then-quote|1|apposition|	judging -12	other -17	saying -8	thinking -11
nth-order|speaker-then-quote|1|direct|	saying 22	thinking -13
nth-order|speaker-then-quote|1|passive|	other 7
nth-order|speaker-then-quote|1|relative|	saying 21
nth-order|speaker-then-quote|1|shared|	judging -10	saying -18
nth-order|speaker-then-quote|2|apposed|	other -22	saying -14	thinking -15
nth-order|speaker-then-quote|2|apposition|	judging -12	other -17
nth-order|speaker-then-quote|2|direct|	other -19	saying 11
nth-order|speaker-then-quote|2|passive|	saying -11
nth-order|speaker-then-quote|2|relative|	other 8
nth-order|speaker-then-quote|2|shared|	saying -8
nth-order|speaker-then-quote|3|apposed|	other -10	saying -12	thinking -15
nth-order|speaker-then-quote|3|apposition|	judging -10	other -10	saying -13	thinking 7
nth-order|speaker-then-quote|3|direct|	judging -18	thinking -12
nth-order|speaker-then-quote|3|passive|	other -16	saying -21
nth-order|speaker-then-quote|3|shared|	saying 6
nth-order|verb-then-speaker|0|inverted|	judging -11	saying 7
nth-order|verb-then-speaker|2|inverted|	saying -10
nth|according-to|	0 16	1 6
nth|actor-nearby|	0 16	1 -11	2 -45	3 -32
nth|colon|	1 -15	2 8
nth|interview|	0 -11
nth|named-before|	1 -31
nth|named-nearby|	0 8	1 -12	3 -15	4 -16
nth|paragraph-before|	0 -26	1 -7	2 -30	3 -6
nth|possessor|	1 -24
nth|quote-then-speaker|	0 17	1 9	2 -13	3 -14	4 -22
nth|quote-then-verb|	0 11
nth|sentence-after|	0 7	2 -7
nth|sentence-before|	0 10	1 -9	2 -27	3 -6	4 -37
nth|signature|	0 14
nth|speaker-then-quote|	0 6	1 10	4 -14
nth|topic-after|	0 -18
nth|topic|	0 44	2 -25	3 -32	4 -56
nth|transcript|	0 15
nth|verb-then-speaker|	2 -14
opener|$|past|	apposed -8
opener|&|other|	apposed -9	direct -12
opener|&|past|	apposition -14	direct -8
opener|&|present|	apposition -14
opener|'|other|	direct -10
opener|'|past|	apposed 6	apposition -13	direct 8
opener|(|past|	apposed -11
opener|)|past|	inverted -38
opener|)|present|	inverted -14
opener|,|base|	apposed -7	apposition -10	shared -10
opener|,|other|	apposed 8	apposition -6	passive -23	shared -8
opener|,|participle|	apposed -10	apposition -16	direct -26	shared -16
opener|,|past|	apposition 12	direct 36	inverted 13	passive -12	relative -28	shared 8
opener|,|present|	apposed 13	inverted 20	passive 6	relative -10
opener|-|other|	apposed -17	direct 7	shared -10
opener|-|participle|	shared 16
opener|-|past|	apposed 7	direct 8
opener|/|other|	direct -9
opener|:|other|	according 25	apposed -16	apposition -6	direct -36	shared -7
opener|:|past|	apposed -8	apposition -15	direct -22	inverted 7	shared -10
opener|:|present|	apposed -12	apposition -10	direct 19	inverted -10
opener|;|other|	apposed 6
opener|;|past|	apposed 18	direct 14
opener|about|past|	apposed -17
opener|according-to|,|	according 10
opener|according-to|:|	according 25
opener|according-to|other|	according -15
opener|according-to|start|	according 15
opener|after|other|	direct -21
opener|after|past|	apposed -7	direct -8
opener|alla|other|	apposed -10
opener|alla|past|	apposed -12
opener|all’|other|	direct -10
opener|als|other|	direct -19
opener|al|other|	apposed -12	apposition -10
opener|al|past|	apposed -12	apposition -11
opener|al|present|	apposed -7
opener|among|other|	direct -10
opener|am|past|	direct -9
opener|and|base|	direct -15
opener|and|other|	apposed -20	direct -9	relative -11	shared -10
opener|and|past|	apposed -10	apposition -14	direct -6	inverted -27
opener|and|present|	direct -9
opener|an|other|	direct -9
opener|ao|present|	apposition -11
opener|as|other|	apposed 9	apposition -11
opener|as|past|	apposition -15
opener|at|other|	apposed -10	apposition -9	direct 8
opener|at|past|	apposed -12
opener|auf|other|	direct -19
opener|auf|past|	direct -18
opener|aus|other|	direct -14
opener|aus|past|	direct 18
opener|avait|past|	direct 14
opener|avec|other|	apposition -16
opener|a|other|	apposed -10	apposition -13	direct -15	relative -12
opener|a|past|	apposed -11	direct 25	shared -6
opener|a|present|	apposed -9	apposition -10	direct -14
opener|been|other|	apposed -9
opener|been|past|	apposed -15
opener|before|other|	direct -15
opener|before|past|	direct -12
opener|beim|other|	direct 8
opener|bei|past|	direct -12
opener|be|other|	apposition -6
opener|be|past|	apposition -13
opener|bij|other|	direct -18
opener|but|other|	direct -14
opener|but|past|	apposed -15	direct -11	inverted -14
opener|by|base|	direct -14
opener|by|other|	apposed -11	apposition -10	direct -12	shared -9
opener|by|participle|	direct -17
opener|by|past|	apposed -23	direct 6	shared -21
opener|by|present|	direct -13
opener|che|other|	according -14	direct -30
opener|che|past|	direct 8	inverted -19
opener|che|present|	apposition -11
opener|colon|,|	apposed 11
opener|colon|start|	direct 8
opener|com|other|	apposed 12
opener|com|past|	apposed -14
opener|con|other|	apposition -12
opener|con|past|	apposed -9	apposition -12
opener|con|present|	apposition -14
opener|dans|other|	apposed -15	apposition -8
opener|dans|past|	apposition -7	direct -13
opener|dans|present|	apposed -13
opener|dass|other|	direct -13
opener|dat|other|	direct -21
opener|da|other|	apposed -11	apposition -11	direct -11
opener|da|past|	apposed -11	apposition -18
opener|da|present|	apposition -9
opener|del|past|	apposition -10
opener|deren|past|	direct 13
opener|desde|past|	apposed -19
opener|dessen|past|	apposed -10	direct 11
opener|devant|other|	apposed -11
opener|de|other|	apposed -20	apposition -17	direct -11
opener|de|past|	apposition -20	shared -9
opener|de|present|	apposition -12
opener|die|other|	direct -14
opener|die|past|	direct -17
opener|dont|other|	direct -17
opener|dos|other|	direct -11
opener|do|past|	apposed -15	apposition -15
opener|ela|past|	inverted -22
opener|ele|past|	inverted -16
opener|ele|present|	inverted -17
opener|ella|past|	inverted -12
opener|em|other|	apposed -11
opener|em|past|	apposed -23	apposition -10
opener|em|present|	apposed -17
opener|entre|other|	direct -11
opener|en|other|	apposed -15	direct -28
opener|en|past|	apposed -16	apposition -14	direct -12	inverted -14	shared -16
opener|en|present|	apposed -12	apposition -9	direct -10
opener|er|other|	apposed -16	direct -13
opener|er|past|	inverted -22
opener|est|other|	relative -17
opener|et|other|	apposed -9	apposition -16	direct -15
opener|et|past|	direct -15
opener|et|present|	direct 13
opener|e|other|	according -10	apposition -15	direct -17
opener|e|past|	direct 16	inverted -23
opener|e|present|	direct 13	inverted -20
opener|for|past|	apposed -18	apposition -15
opener|for|present|	apposed -8
opener|from|other|	apposition -11
opener|from|past|	apposition -15
opener|für|other|	direct 13
opener|geen|past|	apposition -13
opener|habe|other|	apposed -12
opener|habe|past|	direct -13
opener|had|other|	direct -14	relative -7
opener|had|past|	apposed -14	direct -15
opener|had|present|	direct -13
opener|has|other|	direct -11
opener|has|participle|	direct -10
opener|has|past|	apposition -9
opener|has|present|	direct -11
opener|hat|past|	direct 13
opener|hat|present|	direct -12
opener|ha|other|	apposed -6	apposition -17
opener|ha|participle|	apposition -12
opener|ha|past|	apposition -7	direct -16
opener|heeft|past|	apposition -12	direct -11
opener|he|base|	direct -14
opener|he|other|	apposition -7
opener|he|past|	apposed -10	passive -10
opener|he|present|	direct -8
opener|hij|other|	direct -19
opener|hij|past|	inverted -28
opener|how|other|	direct -6
opener|how|past|	direct -12
opener|if|base|	direct -14
opener|if|other|	direct -21
opener|if|past|	direct -11
opener|il|participle|	apposition -11
opener|im|other|	direct -13
opener|in|base|	apposed -6
opener|in|other|	apposition -15
opener|in|participle|	shared -8
opener|in|past|	apposed -11	direct 9
opener|in|present|	apposed -12	apposition -10	direct -13
opener|is|past|	apposition -15
opener|les|other|	direct -16
opener|le|past|	inverted 10
opener|l’|past|	direct -10
opener|maar|other|	direct -9
opener|met|other|	direct -11
opener|me|other|	apposed 11
opener|me|past|	apposition 9	shared 12
opener|me|present|	relative 7
opener|mit|other|	direct -6
opener|mit|past|	direct -11
opener|mit|present|	direct -10
opener|naar|other|	direct -8
opener|nach|other|	direct -14
opener|nach|past|	direct -11
opener|na|other|	apposition 7
opener|na|past|	apposed -14
opener|nel|other|	direct -16
opener|nicht|other|	direct -20
opener|nicht|past|	apposition -15	shared -12
opener|niet|other|	direct -11
opener|non|other|	direct -9
opener|not|other|	direct -14
opener|not|past|	apposition -13
opener|no|other|	apposed -10
opener|no|past|	apposed -18	apposition -13	shared -9
opener|no|present|	apposed -13
opener|não|past|	direct -11
opener|of|other|	apposition -8	relative -16
opener|of|past|	apposed -10	apposition -19
opener|ohne|other|	direct -11
opener|om|past|	direct -16
opener|onder|past|	apposition -10
opener|on|other|	apposed -6
opener|on|past|	apposed -14
opener|op|other|	direct -12
opener|op|past|	direct 7
opener|other|base|	apposed -12	direct -42
opener|other|other|	according -27	apposed -32	apposition -12	direct -16	relative 8
opener|other|participle|	apposed 12	apposition -10	direct 16
opener|other|past|	apposition -18	direct 17	passive -7	shared -31
opener|other|present|	apposed -11	apposition -17	direct 19	inverted -21	passive -10	relative 19
opener|outside|past|	apposed -10
opener|over|other|	direct -15
opener|over|past|	apposed -9
opener|où|other|	direct -14
opener|paragraph-before|)|	inverted -9
opener|paragraph-before|,|	apposed 10	direct -16	inverted -12	passive -13	relative -14	shared -6
opener|paragraph-before|-|	apposed -9	direct -19	relative -13	shared -16
opener|paragraph-before|:|	direct -12	inverted -11
opener|paragraph-before|;|	apposed -13	direct -11
opener|paragraph-before|after|	direct -11
opener|paragraph-before|and|	apposed -8	direct -10	shared -6
opener|paragraph-before|as|	apposition -7	direct -7
opener|paragraph-before|a|	apposed -11	direct -11
opener|paragraph-before|but|	apposed -11	direct -7
opener|paragraph-before|by|	apposed -12	apposition -9	direct -6	shared -6
opener|paragraph-before|che|	direct -9
opener|paragraph-before|com|	apposed -9
opener|paragraph-before|dans|	apposition -9
opener|paragraph-before|de|	apposition -11
opener|paragraph-before|em|	apposed -13
opener|paragraph-before|en|	apposed -7
opener|paragraph-before|e|	direct -7	inverted -7
opener|paragraph-before|in|	apposed -6	apposition -7	direct -8
opener|paragraph-before|na|	apposed -10
opener|paragraph-before|other|	according -16	apposed -19	direct -26	inverted -23	passive -10	relative -14	shared -7
opener|paragraph-before|que|	direct -15
opener|paragraph-before|start|	according -8	apposed -24	apposition -12	direct -18	inverted -17	relative -19	shared -8
opener|paragraph-before|that|	direct -9	shared -9
opener|paragraph-before|then|	direct -7
opener|paragraph-before|what|	direct -8
opener|paragraph-before|when|	direct -12
opener|paragraph-before|which|	apposition -7
opener|paragraph-before|while|	direct -10
opener|paragraph-before|who|	apposition -7
opener|paragraph-before|will|	direct -6
opener|paragraph-before|à|	apposed -12
opener|paragraph-before|–|	inverted -9
opener|paragraph-before|—|	direct -11	inverted -12	shared -8
opener|para|other|	apposed 7	shared 9
opener|para|past|	apposed 11	shared -11
opener|par|other|	apposed -13	apposition 7
opener|par|past|	apposed -17	apposition -13
opener|pela|past|	apposed -17
opener|per|other|	apposed 11	direct -6
opener|per|past|	shared -7
opener|per|present|	shared -12
opener|porque|other|	direct -16
opener|por|past|	apposed -17	apposition -17	shared -10
opener|pour|past|	direct -16	shared -11
opener|puis|other|	direct -17
opener|quand|other|	direct -12
opener|quem|past|	inverted -21
opener|que|other|	apposed -9	apposition -13	direct -53	relative -11
opener|que|past|	apposition -15	direct -9	inverted -27
opener|que|present|	apposition -11	shared -10
opener|quote-then-speaker|,|	direct -11	relative -11	shared -9
opener|quote-then-speaker|:|	direct -15
opener|quote-then-speaker|;|	apposed -11	shared -10
opener|quote-then-speaker|after|	direct -26
opener|quote-then-speaker|avait|	direct 15
opener|quote-then-speaker|a|	direct 23
opener|quote-then-speaker|by|	apposition 12	direct -11	shared -11
opener|quote-then-speaker|che|	direct -13
opener|quote-then-speaker|dat|	direct -12
opener|quote-then-speaker|from|	apposition -10
opener|quote-then-speaker|ha|	apposition -12
opener|quote-then-speaker|he|	passive -7
opener|quote-then-speaker|il|	apposition -9
opener|quote-then-speaker|in|	apposed -10
opener|quote-then-speaker|other|	apposed 9	apposition -16	direct 28	passive -21	relative 12
opener|quote-then-speaker|pour|	shared -11
opener|quote-then-speaker|que|	direct -17	shared -10
opener|quote-then-speaker|she|	passive -8
opener|quote-then-speaker|start|	apposed -14	shared -6
opener|quote-then-speaker|that|	direct -26	shared -17
opener|quote-then-speaker|vor|	direct -11
opener|quote-then-speaker|what|	shared -12
opener|quote-then-speaker|when|	direct -19
opener|quote-then-speaker|where|	direct -17
opener|quote-then-speaker|who|	apposition -12
opener|quote-then-verb|,|	inverted 16
opener|quote-then-verb|and|	inverted -22
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|e|	inverted -24
opener|quote-then-verb|other|	inverted 11
opener|quote-then-verb|que|	inverted -12
opener|quote-then-verb|y|	inverted -23
opener|quote-then-verb|–|	inverted 14
opener|qu’|other|	direct -24
opener|qu’|past|	direct -18
opener|secondo|other|	apposed 14
opener|segundo|other|	apposed 9
opener|según|other|	apposed 9
opener|seit|other|	direct -11
opener|seit|past|	apposition -8
opener|selon|other|	apposed 12
opener|sentence-after|,|	according -16	apposed -22	apposition -31
opener|sentence-after|;|	direct -19
opener|sentence-after|and|	direct -13
opener|sentence-after|in|	apposed 6
opener|sentence-after|other|	apposed -14	inverted 10
opener|sentence-after|start|	apposed -7	apposition -16	direct 11	shared -6
opener|sentence-after|that|	direct -21
opener|sentence-after|when|	direct -17
opener|sentence-after|whether|	direct -15
opener|sentence-after|—|	inverted 15
opener|sentence-before|&|	apposed -9	apposition -16	direct -15
opener|sentence-before|'|	apposition -7	direct -18
opener|sentence-before|(|	apposed -9
opener|sentence-before|)|	direct -16	inverted -29
opener|sentence-before|+|	direct -14
opener|sentence-before|,|	apposed -33	passive -22	relative -30
opener|sentence-before|/|	direct -12
opener|sentence-before|:|	apposed -13	direct -39
opener|sentence-before|;|	apposed -15	direct -8
opener|sentence-before|about|	apposed -9	direct -10
opener|sentence-before|across|	apposed -6
opener|sentence-before|after|	direct -13
opener|sentence-before|als|	direct -14
opener|sentence-before|al|	apposed -13	apposition -8
opener|sentence-before|am|	direct -14
opener|sentence-before|and|	apposed -19	apposition -13	direct -13	inverted -10
opener|sentence-before|ao|	apposition -12
opener|sentence-before|as|	apposition -12	direct -19
opener|sentence-before|at|	apposed -15
opener|sentence-before|auf|	direct -23
opener|sentence-before|a|	apposed -8	apposition -22
opener|sentence-before|been|	apposed -10
opener|sentence-before|before|	direct -12
opener|sentence-before|beim|	direct 6
opener|sentence-before|bij|	direct -15
opener|sentence-before|but|	apposed -10	direct -16
opener|sentence-before|by|	apposed -11	apposition -13	direct -9
opener|sentence-before|chez|	apposed -11
opener|sentence-before|che|	direct -27
opener|sentence-before|con|	apposition -19
opener|sentence-before|dans|	apposed -9
opener|sentence-before|dass|	direct -13
opener|sentence-before|dat|	direct -16
opener|sentence-before|da|	apposed -9	apposition -10	direct -16
opener|sentence-before|del|	apposition -12
opener|sentence-before|desde|	apposed -8
opener|sentence-before|devant|	apposed -11
opener|sentence-before|de|	apposed -13	apposition -22
opener|sentence-before|die|	direct -20
opener|sentence-before|dont|	direct -18
opener|sentence-before|dos|	direct -13
opener|sentence-before|do|	apposed -11
opener|sentence-before|ele|	inverted -13
opener|sentence-before|em|	apposed -19
opener|sentence-before|entre|	direct -11
opener|sentence-before|en|	apposed -19	apposition -12	inverted -8
opener|sentence-before|er|	inverted -16
opener|sentence-before|et|	apposition -13	direct -23
opener|sentence-before|e|	apposition -15	direct -18	inverted -15
opener|sentence-before|for|	apposed -9	apposition -11
opener|sentence-before|from|	apposition -12	direct -14
opener|sentence-before|für|	direct -24
opener|sentence-before|geen|	apposition -13
opener|sentence-before|habe|	apposed -12
opener|sentence-before|had|	apposed -10	direct -22
opener|sentence-before|has|	direct -21
opener|sentence-before|hatte|	direct -14
opener|sentence-before|hat|	direct 6
opener|sentence-before|ha|	apposition -16
opener|sentence-before|he|	apposed -8	direct -10
opener|sentence-before|hij|	direct -17	inverted -21
opener|sentence-before|how|	direct -9
opener|sentence-before|if|	direct -14
opener|sentence-before|il|	apposition -11
opener|sentence-before|im|	direct -24
opener|sentence-before|in|	apposed -10	apposition -15
opener|sentence-before|is|	apposition -15	direct -9
opener|sentence-before|les|	direct -16
opener|sentence-before|maar|	direct -13
opener|sentence-before|met|	direct -14
opener|sentence-before|me|	apposed 6	apposition -20
opener|sentence-before|mit|	direct -22
opener|sentence-before|nach|	direct -21
opener|sentence-before|na|	apposed -17	apposition 6
opener|sentence-before|nel|	direct -18
opener|sentence-before|nem|	direct -11
opener|sentence-before|niet|	direct -14
opener|sentence-before|not|	apposition -11	direct -12
opener|sentence-before|no|	apposed -14	direct -15
opener|sentence-before|não|	direct -9
opener|sentence-before|of|	apposed -14	apposition -8	direct -13
opener|sentence-before|om|	direct -12
opener|sentence-before|on|	apposed -8	apposition -11	direct -13
opener|sentence-before|op|	direct -17
opener|sentence-before|other|	according -51	apposed -20	apposition -14	inverted -7	passive -23	relative -24
opener|sentence-before|outside|	apposed -11
opener|sentence-before|par|	apposed -13	apposition 6
opener|sentence-before|pela|	apposed -14
opener|sentence-before|per|	direct -21
opener|sentence-before|porque|	direct -14
opener|sentence-before|por|	apposed -10	apposition -14
opener|sentence-before|quand|	direct -15
opener|sentence-before|que|	apposed -9	apposition -15	direct -37	inverted -25
opener|sentence-before|qui|	apposition -13
opener|sentence-before|qu’|	direct -13
opener|sentence-before|seit|	apposition -14	direct -11
opener|sentence-before|se|	direct -20
opener|sentence-before|she|	passive -11
opener|sentence-before|sie|	inverted -10
opener|sentence-before|since|	apposition -14
opener|sentence-before|si|	direct -13
opener|sentence-before|start|	according 15	apposition -13	inverted -27	passive -11	relative 8
opener|sentence-before|sul|	apposed -11
opener|sentence-before|sur|	apposed -16	apposition -11	direct -10
opener|sentence-before|than|	direct -8
opener|sentence-before|that|	direct -30
opener|sentence-before|then|	direct -13
opener|sentence-before|um|	direct -15
opener|sentence-before|under|	apposition -6
opener|sentence-before|und|	apposed -10	direct -31
opener|sentence-before|until|	direct -6
opener|sentence-before|van|	direct -11
opener|sentence-before|von|	direct -15
opener|sentence-before|vor|	direct -17
opener|sentence-before|was|	apposed -10	apposition -12	direct -20
opener|sentence-before|what|	direct -19
opener|sentence-before|when|	direct -19
opener|sentence-before|where|	direct -13
opener|sentence-before|whether|	direct -16
opener|sentence-before|whom|	direct -13
opener|sentence-before|who|	apposition -15
opener|sentence-before|why|	direct -8
opener|sentence-before|will|	direct -12
opener|sentence-before|y|	direct -18	inverted -12	relative -14
opener|sentence-before|ze|	inverted -11
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -10
opener|sentence-before|à|	apposed -23	apposition -16
opener|sentence-before|–|	direct -6
opener|sentence-before|—|	direct -18	inverted 11
opener|sentence-before|’|	apposed -15	apposition -13	direct -19
opener|se|other|	direct -18
opener|se|past|	direct -10
opener|she|base|	direct -8
opener|she|other|	apposition -13	direct -8
opener|she|past|	apposition -11	passive -16
opener|sie|past|	inverted -14
opener|since|other|	apposition -11	direct 6
opener|since|past|	apposed -13	apposition -9
opener|si|other|	direct -15
opener|sobre|past|	apposed -14
opener|speaker-then-quote|&|	apposition -14
opener|speaker-then-quote|'|	apposition -8
opener|speaker-then-quote|,|	apposed 8	apposition 13	direct 38	passive -12	relative -8
opener|speaker-then-quote|-|	direct 11	shared 15
opener|speaker-then-quote|:|	apposed -17	apposition -12	direct -7
opener|speaker-then-quote|;|	apposed 25	direct 25
opener|speaker-then-quote|about|	apposed -15
opener|speaker-then-quote|alla|	apposed -15
opener|speaker-then-quote|als|	direct -20
opener|speaker-then-quote|al|	apposed -15	apposition -12
opener|speaker-then-quote|ao|	apposition -8
opener|speaker-then-quote|as|	apposition -13
opener|speaker-then-quote|at|	apposed -10
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 18
opener|speaker-then-quote|a|	apposed -11	direct -7	shared -6
opener|speaker-then-quote|because|	direct -15	shared -14
opener|speaker-then-quote|be|	apposition -11
opener|speaker-then-quote|by|	apposed -24	apposition -16	shared -18
opener|speaker-then-quote|che|	apposition -9
opener|speaker-then-quote|com|	apposed -6
opener|speaker-then-quote|con|	apposition -14
opener|speaker-then-quote|dans|	apposed -21
opener|speaker-then-quote|da|	apposed -17	apposition -21
opener|speaker-then-quote|del|	apposition -7
opener|speaker-then-quote|deren|	direct 18
opener|speaker-then-quote|desde|	apposed -17
opener|speaker-then-quote|dessen|	direct 8
opener|speaker-then-quote|de|	apposition -17	shared -9
opener|speaker-then-quote|do|	apposition -12
opener|speaker-then-quote|em|	apposed -24	apposition -11
opener|speaker-then-quote|en|	apposed -19	apposition -14	direct -19	shared -14
opener|speaker-then-quote|er|	apposed -13
opener|speaker-then-quote|e|	apposition -10	direct 22
opener|speaker-then-quote|for|	apposed -18
opener|speaker-then-quote|für|	direct 18
opener|speaker-then-quote|had|	apposed -13
opener|speaker-then-quote|has|	apposition -11
opener|speaker-then-quote|ha|	apposition -14	direct -15
opener|speaker-then-quote|heeft|	apposition -10
opener|speaker-then-quote|he|	direct -16
opener|speaker-then-quote|if|	direct -18
opener|speaker-then-quote|in|	apposed -14	shared -6
opener|speaker-then-quote|me|	apposition 18	shared 14
opener|speaker-then-quote|mit|	direct -7
opener|speaker-then-quote|na|	apposed -9
opener|speaker-then-quote|nella|	direct -18
opener|speaker-then-quote|nicht|	apposition -11	direct -15	shared -13
opener|speaker-then-quote|not|	apposition -13
opener|speaker-then-quote|no|	apposed -14
opener|speaker-then-quote|não|	apposition -12
opener|speaker-then-quote|of|	apposition -18
opener|speaker-then-quote|on|	apposed -9
opener|speaker-then-quote|other|	apposed -11	apposition -22	direct -13	relative 19	shared -27
opener|speaker-then-quote|para|	apposed 7
opener|speaker-then-quote|par|	apposed -21	apposition -9
opener|speaker-then-quote|pela|	apposed -17
opener|speaker-then-quote|per|	apposed 11	shared -12
opener|speaker-then-quote|por|	apposed -17	apposition -12	shared -12
opener|speaker-then-quote|pour|	direct -12	shared -12
opener|speaker-then-quote|que|	apposed -7	apposition -12	direct -7
opener|speaker-then-quote|qu’|	direct -23
opener|speaker-then-quote|secondo|	apposed 6
opener|speaker-then-quote|segundo|	apposed 9
opener|speaker-then-quote|según|	apposed 9
opener|speaker-then-quote|selon|	apposed 14
opener|speaker-then-quote|she|	apposition -16
opener|speaker-then-quote|start|	apposition -30	direct 12	passive -22	relative 23
opener|speaker-then-quote|sur|	apposed -21	apposition -9
opener|speaker-then-quote|through|	apposed -13
opener|speaker-then-quote|volgens|	apposed 9	direct 10	shared 10
opener|speaker-then-quote|was|	apposed -11	apposition -13
opener|speaker-then-quote|what|	direct -15
opener|speaker-then-quote|when|	apposed -17	direct -12
opener|speaker-then-quote|where|	direct 12
opener|speaker-then-quote|whether|	direct -21	shared -18
opener|speaker-then-quote|while|	direct 14
opener|speaker-then-quote|who|	apposition -18	direct -16
opener|speaker-then-quote|wie|	direct 9
opener|speaker-then-quote|y|	direct -10	shared 8
opener|speaker-then-quote|à|	apposed -21	apposition -12
opener|speaker-then-quote|–|	direct -9
opener|speaker-then-quote|—|	direct -10
opener|speaker-then-quote|’|	apposed -17	apposition 10
opener|start|base|	apposed -20	relative -16	shared -10
opener|start|other|	according 20	apposition -21	relative 14	shared -18
opener|start|participle|	apposed -16	apposition 15	direct -12
opener|start|past|	apposition -24	direct 12	inverted -13	passive -27	relative 26
opener|start|present|	apposed 17	apposition -21	direct 13	shared 10
opener|sul|other|	apposed -13
opener|sur|other|	apposed -22	direct -13
opener|sur|past|	apposed -15
opener|sur|present|	apposed -11
opener|than|other|	direct -8
opener|that|base|	direct -15
opener|that|other|	apposed -11	direct -37	shared 8
opener|that|past|	direct 8	shared -22
opener|then|other|	direct -12
opener|then|past|	direct -9
opener|through|past|	apposed -13
opener|um|other|	direct -13
opener|under|past|	apposed -11
opener|und|other|	apposed -9	direct -28
opener|und|past|	direct -14	inverted -13
opener|until|other|	direct -6
opener|van|other|	direct 6
opener|verb-then-speaker|)|	inverted -36
opener|verb-then-speaker|,|	inverted 22
opener|verb-then-speaker|and|	inverted -25
opener|verb-then-speaker|che|	inverted -17
opener|verb-then-speaker|ela|	inverted -22
opener|verb-then-speaker|ele|	inverted -19
opener|verb-then-speaker|e|	inverted -24
opener|verb-then-speaker|other|	inverted -21
opener|verb-then-speaker|que|	inverted -11
opener|verb-then-speaker|y|	inverted -16
opener|verb-then-speaker|ze|	inverted -14
opener|volgens|other|	apposed 9	direct 7	shared 12
opener|von|other|	direct -12
opener|vor|other|	direct -23	shared -10
opener|vor|past|	direct -13
opener|was|other|	direct -21
opener|was|participle|	apposition -11
opener|was|past|	apposed -12	apposition -11
opener|were|past|	apposition -6
opener|wer|other|	apposition 6	direct -13
opener|what|other|	direct -18
opener|what|past|	direct -12	shared -11
opener|what|present|	direct -14
opener|when|base|	shared -14
opener|when|other|	direct -28
opener|when|past|	apposed -11	direct -24
opener|where|other|	direct -24
opener|where|past|	direct 9
opener|whether|base|	direct -11
opener|whether|other|	direct -25
opener|whether|past|	direct -15	shared -11
opener|which|other|	apposition -8
opener|while|other|	direct -17
opener|while|past|	direct 13
opener|whom|other|	direct -14
opener|who|other|	apposition -15
opener|who|past|	apposition -21
opener|who|present|	apposition -12
opener|why|other|	direct -16
opener|wie|past|	direct 18
opener|will|other|	direct -15
opener|will|present|	direct -11
opener|wollte|present|	direct -16
opener|y|other|	relative -11
opener|y|past|	direct -15	inverted -24	shared 8
opener|y|present|	direct 11
opener|ze|other|	direct -12
opener|ze|past|	inverted -17
opener|zij|past|	direct -12	inverted -12
opener|zou|other|	direct -12
opener|zum|past|	direct -16
opener|zu|other|	direct -12
opener|à|other|	apposed -17
opener|à|past|	apposed -21	apposition -16	shared -7
opener|à|present|	apposed -16	apposition -10
opener|über|past|	direct -12
opener|–|other|	direct -34
opener|–|past|	inverted 11
opener|–|present|	direct -12
opener|—|other|	direct -18
opener|—|participle|	shared 11
opener|—|past|	direct -10	inverted 16
opener|’|past|	apposed -22
opener|€|past|	apposed -8
order|according-to|according|	according 17
order|actor-nearby|naked|	naked -12
order|colon|apposition|	saying -7
order|interview|naked|	naked -11
order|named-before|naked|	naked -14
order|paragraph-before|according|	according -12
order|paragraph-before|apposed|	judging 11	other -24	saying -7	thinking -14
order|paragraph-before|apposition|	judging 8	other -10	saying -12	thinking -12
order|paragraph-before|direct|	judging -21	other -25	saying -17	thinking -17
order|paragraph-before|inverted|	other -11	saying -25
order|paragraph-before|passive|	judging -9	other -13	saying -12
order|paragraph-before|relative|	judging -20	other -25	saying -15	thinking -8
order|paragraph-before|shared|	judging -23	other -9	thinking -14
order|quote-then-speaker|apposition|	other -19	thinking -9
order|quote-then-speaker|direct|	judging -8	other -8	saying 16
order|quote-then-speaker|passive|	other -18
order|quote-then-speaker|relative|	judging 7	saying -13	thinking 7
order|quote-then-speaker|shared|	saying -21
order|quote-then-verb|inverted|	judging 10	other 6	saying 10
order|sentence-after|according|	according -12
order|sentence-after|apposed|	judging -17	saying -22
order|sentence-after|apposition|	judging -14	other -15	saying -27
order|sentence-after|direct|	saying 7
order|sentence-after|inverted|	saying 8
order|sentence-after|shared|	saying -8	thinking 8
order|sentence-before|according|	according 9
order|sentence-before|apposed|	judging -19	other -16	saying -12	thinking -31
order|sentence-before|apposition|	judging -20	saying -9	thinking -21
order|sentence-before|direct|	judging -8	other -6	saying 8	thinking -16
order|sentence-before|inverted|	judging -12	saying -8
order|sentence-before|passive|	judging -13	other -25	saying -28
order|sentence-before|relative|	judging -22	saying 11	thinking -15
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 12	other -7	saying -8	thinking 9
order|speaker-then-quote|apposition|	judging -23	other -27	saying -25	thinking -8
order|speaker-then-quote|direct|	judging 14	other -13	saying 25	thinking -10
order|speaker-then-quote|passive|	saying -20
order|speaker-then-quote|relative|	judging -9	other 7	saying 13
order|speaker-then-quote|shared|	judging -16	other -7	saying -22
order|topic-after|naked|	naked -18
order|transcript|naked|	naked 15
order|verb-then-speaker|inverted|	judging -9	saying 6
outer|according-to|according other name|	none 10
outer|according-to|according other noun|	according other -9
outer|according-to|according other organisation|	according other 15	none -10
outer|according-to|according other person|	none 37
outer|according-to|according other place|	none -18
outer|according-to|according other pronoun|	none 28
outer|colon|apposed saying person|	none 11
outer|colon|apposition saying person|	none -7
outer|colon|inverted saying noun|	none -13
outer|paragraph-before|according other noun|	apposition other -10	apposition saying -10	direct other -8	direct saying -12	none -21
outer|paragraph-before|according other organisation|	according other -8	direct other -10	none -11
outer|paragraph-before|according other person|	none -13
outer|paragraph-before|apposed judging noun|	none -14
outer|paragraph-before|apposed judging person|	none 12
outer|paragraph-before|apposed other name|	none -10
outer|paragraph-before|apposed other noun|	direct other -6	none -21
outer|paragraph-before|apposed other organisation|	none -13
outer|paragraph-before|apposed other person|	apposed other -8	none -25
outer|paragraph-before|apposed saying name|	direct other -13	none -12
outer|paragraph-before|apposed saying noun|	direct other -9	direct saying -8	none -27	shared saying -11
outer|paragraph-before|apposed saying organisation|	none -22
outer|paragraph-before|apposed saying person|	direct other -21	direct thinking -14	none 11
outer|paragraph-before|apposed saying place|	none -19
outer|paragraph-before|apposed thinking organisation|	none -8
outer|paragraph-before|apposed thinking person|	none -7
outer|paragraph-before|apposition judging noun|	none -12
outer|paragraph-before|apposition judging person|	none 10
outer|paragraph-before|apposition other noun|	according other -7	apposed other -7	none -18
outer|paragraph-before|apposition other organisation|	none -7
outer|paragraph-before|apposition saying name|	none -13
outer|paragraph-before|apposition saying noun|	direct other -13	none -22
outer|paragraph-before|apposition saying organisation|	none -9
outer|paragraph-before|apposition saying person|	apposition other -16	direct other -17
outer|paragraph-before|apposition saying place|	none -9
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|apposition thinking organisation|	none -8
outer|paragraph-before|direct judging name|	none -11
outer|paragraph-before|direct judging noun|	direct other -7	direct saying -6	none -20	shared other -9
outer|paragraph-before|direct judging organisation|	none -16
outer|paragraph-before|direct judging person|	none -8	shared saying -14
outer|paragraph-before|direct judging pronoun|	none -6
outer|paragraph-before|direct other name|	direct other -10	none -15	shared other -7
outer|paragraph-before|direct other noun|	apposed other -7	apposition saying -7	direct other -13	direct saying -6	inverted saying -8	none -22	shared judging -11	shared other -8	shared saying -9
outer|paragraph-before|direct other organisation|	direct other 8	none -18
outer|paragraph-before|direct other person|	according other -12	direct other -6
outer|paragraph-before|direct other place|	none -8
outer|paragraph-before|direct other pronoun|	direct judging -7	direct other -16	direct saying -7	none -22	shared other -7	shared saying -9
outer|paragraph-before|direct saying name|	direct other -10
outer|paragraph-before|direct saying noun|	according other -7	direct other -12	direct saying -10	none -17	shared saying 8
outer|paragraph-before|direct saying organisation|	direct other -9	none -22	relative other -6
outer|paragraph-before|direct saying person|	apposition other -12	direct other -21	direct saying -8	none -17	relative other -7
outer|paragraph-before|direct saying place|	none -6
outer|paragraph-before|direct saying pronoun|	apposition saying -8	direct other -12	direct saying -6	none -8	relative other -7	shared saying -10
outer|paragraph-before|direct thinking noun|	none -8
outer|paragraph-before|direct thinking organisation|	none -12
outer|paragraph-before|direct thinking pronoun|	none -10
outer|paragraph-before|inverted judging noun|	direct judging -8	none -16
outer|paragraph-before|inverted saying name|	direct other -9	none -6
outer|paragraph-before|inverted saying noun|	according other -11	direct other -12	none -21	relative other -13	shared saying -12
outer|paragraph-before|inverted saying person|	none -22
outer|paragraph-before|inverted saying place|	none -7
outer|paragraph-before|inverted saying pronoun|	direct other -6	none -21
outer|paragraph-before|passive other noun|	none -7
outer|paragraph-before|relative judging noun|	none -15
outer|paragraph-before|relative other noun|	apposition other -11	none -21
outer|paragraph-before|relative other person|	none -11
outer|paragraph-before|relative saying noun|	none -10
outer|paragraph-before|shared judging noun|	none -9
outer|paragraph-before|shared judging person|	none -12
outer|paragraph-before|shared judging pronoun|	none -6
outer|paragraph-before|shared other name|	none -15
outer|paragraph-before|shared other noun|	none -14
outer|paragraph-before|shared other organisation|	none 9
outer|paragraph-before|shared other person|	none -16
outer|paragraph-before|shared other pronoun|	none -13
outer|paragraph-before|shared saying name|	none -13
outer|paragraph-before|shared saying organisation|	none -16
outer|paragraph-before|shared saying person|	direct other -14	none -7
outer|paragraph-before|shared saying pronoun|	none -17
outer|paragraph-before|shared thinking noun|	none -9
outer|quote-then-speaker|apposed judging noun|	none -12
outer|quote-then-speaker|apposed judging person|	none 7
outer|quote-then-speaker|apposed other person|	none 27
outer|quote-then-speaker|apposed saying name|	none -7
outer|quote-then-speaker|apposed saying noun|	direct other -12	none -9
outer|quote-then-speaker|apposed saying organisation|	none -14
outer|quote-then-speaker|apposed saying person|	direct other -14	none 15
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposition judging noun|	none -10
outer|quote-then-speaker|apposition other noun|	none -12
outer|quote-then-speaker|apposition saying noun|	direct other 6	none -24
outer|quote-then-speaker|apposition saying organisation|	none -15
outer|quote-then-speaker|apposition saying person|	direct other -13	none 8
outer|quote-then-speaker|apposition saying place|	none -11
outer|quote-then-speaker|direct judging noun|	none -21
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	direct other -11
outer|quote-then-speaker|direct other organisation|	none -18
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -14
outer|quote-then-speaker|direct other pronoun|	direct other -18
outer|quote-then-speaker|direct saying name|	none 15
outer|quote-then-speaker|direct saying noun|	direct other -7	direct saying -7	none -8	shared saying -9
outer|quote-then-speaker|direct saying person|	direct saying 14	direct thinking 13	none 16	shared judging 10	shared saying 14
outer|quote-then-speaker|direct saying pronoun|	direct other 18	direct saying 14	none 38	shared other 14
outer|quote-then-speaker|direct thinking pronoun|	none -14
outer|quote-then-speaker|passive other noun|	none -14
outer|quote-then-speaker|passive other organisation|	none -15
outer|quote-then-speaker|relative judging noun|	none -6
outer|quote-then-speaker|relative other name|	none -16
outer|quote-then-speaker|relative other noun|	none -20
outer|quote-then-speaker|relative other person|	apposition saying 15	none 13
outer|quote-then-speaker|relative saying noun|	none -16
outer|quote-then-speaker|relative saying person|	none 14
outer|quote-then-speaker|shared judging noun|	none -11
outer|quote-then-speaker|shared judging organisation|	none -12
outer|quote-then-speaker|shared judging person|	none 15
outer|quote-then-speaker|shared judging pronoun|	none -11
outer|quote-then-speaker|shared other noun|	direct saying -13
outer|quote-then-speaker|shared other pronoun|	none -18
outer|quote-then-speaker|shared saying noun|	direct other -15	none -14
outer|quote-then-speaker|shared saying place|	none -9
outer|quote-then-speaker|shared saying pronoun|	direct other -12
outer|quote-then-speaker|shared thinking noun|	none 12
outer|quote-then-speaker|shared thinking pronoun|	none -13
outer|quote-then-verb|inverted judging person|	none 26
outer|quote-then-verb|inverted judging pronoun|	none 12
outer|quote-then-verb|inverted other noun|	none 10
outer|quote-then-verb|inverted other organisation|	none 20
outer|quote-then-verb|inverted other person|	none 34
outer|quote-then-verb|inverted other place|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 7	none 9
outer|quote-then-verb|inverted saying organisation|	none -27
outer|quote-then-verb|inverted saying person|	inverted saying 18	none 19
outer|quote-then-verb|inverted saying place|	none 15
outer|quote-then-verb|inverted saying pronoun|	none 24
outer|sentence-after|according other noun|	none -13
outer|sentence-after|apposed other name|	none -17
outer|sentence-after|apposed saying name|	none -18
outer|sentence-after|apposed saying noun|	none -15
outer|sentence-after|apposed saying person|	none -10
outer|sentence-after|apposition judging noun|	none -11
outer|sentence-after|apposition other person|	none -21
outer|sentence-after|apposition saying noun|	none -20
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct other noun|	direct judging -15	direct other -21	direct saying -15	none -18
outer|sentence-after|direct other organisation|	none -17
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	none -35
outer|sentence-after|direct saying name|	direct other -11	none -30
outer|sentence-after|direct saying noun|	direct other -35	none 6
outer|sentence-after|direct saying organisation|	direct other -14	none -17
outer|sentence-after|direct saying person|	direct other -17	none -18
outer|sentence-after|direct saying pronoun|	direct other 10	none 18
outer|sentence-after|inverted saying name|	none -20
outer|sentence-after|inverted saying noun|	direct other -17	none -7
outer|sentence-after|inverted saying organisation|	none -13
outer|sentence-after|inverted saying person|	none 8
outer|sentence-after|shared saying noun|	none -19
outer|sentence-before|according other name|	none -13
outer|sentence-before|according other noun|	according other -19	apposed other -18	apposed saying -12	apposition other -21	apposition saying -13	direct other 14
outer|sentence-before|according other organisation|	direct other -18	none -47
outer|sentence-before|according other person|	according other 14	apposition other -19	direct other -17	none -12
outer|sentence-before|according other place|	according other -14	direct other 6	none -13
outer|sentence-before|according other pronoun|	direct other -20	none -6
outer|sentence-before|apposed judging name|	none -18
outer|sentence-before|apposed judging noun|	none -17
outer|sentence-before|apposed judging organisation|	none -22
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	direct other -13	none -34
outer|sentence-before|apposed other noun|	according other -11	apposition other -12	apposition saying -13	direct other -22	direct saying -13	none -50	relative other -11
outer|sentence-before|apposed other person|	according other -7	apposition saying -12	direct other -17	direct saying -16
outer|sentence-before|apposed other place|	according other -10	none -24
outer|sentence-before|apposed saying name|	direct other -19	none -38
outer|sentence-before|apposed saying noun|	according other -19	direct judging -15	direct saying -25	none -26	relative other -11
outer|sentence-before|apposed saying organisation|	direct other -15	none -38
outer|sentence-before|apposed saying person|	direct judging -15	direct other -6
outer|sentence-before|apposed saying place|	direct other -11	none -19
outer|sentence-before|apposed saying pronoun|	none -8
outer|sentence-before|apposed thinking name|	none -10
outer|sentence-before|apposed thinking noun|	direct saying -9	none -19
outer|sentence-before|apposed thinking organisation|	none -9
outer|sentence-before|apposed thinking person|	direct other -11	direct saying -7	none -12
outer|sentence-before|apposed thinking place|	none -8
outer|sentence-before|apposition judging name|	none 6
outer|sentence-before|apposition judging noun|	direct other -8	none -23
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging place|	none -10
outer|sentence-before|apposition other noun|	according other -13	apposition other -21	direct judging -10	direct other -18	direct saying -19	none -21
outer|sentence-before|apposition other organisation|	none -18
outer|sentence-before|apposition other person|	according other 12	direct other -21	direct saying -16	inverted saying -11	none 20
outer|sentence-before|apposition other place|	none -21
outer|sentence-before|apposition saying name|	direct other -10	none -24
outer|sentence-before|apposition saying noun|	according other -16	apposition other -12	apposition saying 12	direct judging -8	direct other -35	direct thinking -10	inverted saying -11	none -57
outer|sentence-before|apposition saying organisation|	none -31
outer|sentence-before|apposition saying person|	according other 12	apposition saying -15	direct judging 11	none 10
outer|sentence-before|apposition saying place|	none -18
outer|sentence-before|apposition thinking noun|	none -20
outer|sentence-before|apposition thinking organisation|	none -13
outer|sentence-before|direct judging name|	none -19
outer|sentence-before|direct judging noun|	apposition other -15	direct other -15	direct saying -14
outer|sentence-before|direct judging person|	none -31
outer|sentence-before|direct judging place|	none -22
outer|sentence-before|direct judging pronoun|	direct other -15	none -6
outer|sentence-before|direct other name|	according other 6	apposition saying -10	direct judging -11	direct other -39	direct saying -28	inverted saying -31	relative other -18
outer|sentence-before|direct other noun|	according other -14	apposed other -15	apposed saying -18	apposition other -17	apposition saying -26	direct saying -19	direct thinking -18	inverted saying -29	none -9	relative other -27
outer|sentence-before|direct other organisation|	according other -22	direct other -6	direct saying -20
outer|sentence-before|direct other person|	direct judging -13	direct other -16	direct saying -28	direct thinking -20	none -14	relative other -13
outer|sentence-before|direct other place|	according other -11	direct other -14	none -28
outer|sentence-before|direct other pronoun|	according other -20	apposition other -15	apposition saying -20	direct judging -14	direct other -13	direct saying -30	direct thinking -15	inverted saying -15	none -31	relative other -15
outer|sentence-before|direct saying name|	according other -11	direct other 22	direct saying -15	inverted saying -18	none -16
outer|sentence-before|direct saying noun|	according other -20	apposition saying -16	direct judging 8	direct saying -12	direct thinking -16
outer|sentence-before|direct saying organisation|	apposition other -14	direct saying -20	none -13
outer|sentence-before|direct saying person|	according other -9	apposition other -13	direct judging -15	direct other -13	direct saying -12	direct thinking -12
outer|sentence-before|direct saying place|	none -22
outer|sentence-before|direct saying pronoun|	direct saying -19	inverted saying 14	none 15	relative other -14
outer|sentence-before|direct thinking noun|	direct other 6	none -16
outer|sentence-before|direct thinking organisation|	none -24
outer|sentence-before|direct thinking person|	none -17
outer|sentence-before|direct thinking place|	none -11
outer|sentence-before|direct thinking pronoun|	direct other -13	none -14
outer|sentence-before|inverted judging name|	none -23
outer|sentence-before|inverted judging noun|	direct other -12	inverted saying -12	none -36
outer|sentence-before|inverted judging person|	none 10
outer|sentence-before|inverted judging place|	none -15
outer|sentence-before|inverted other noun|	none -12
outer|sentence-before|inverted other person|	none -20
outer|sentence-before|inverted other pronoun|	none 14
outer|sentence-before|inverted saying name|	direct other -12
outer|sentence-before|inverted saying noun|	according other -23	direct judging -13	direct other -21	direct saying -12	direct thinking -7	inverted saying 7	none -26	relative other -11
outer|sentence-before|inverted saying organisation|	none -10
outer|sentence-before|inverted saying person|	according other -15	direct other 7	direct saying 10	none -29	relative other 27
outer|sentence-before|inverted saying place|	direct other -7	none -18
outer|sentence-before|inverted saying pronoun|	direct other -28	direct saying -14	none 35
outer|sentence-before|passive judging noun|	none -10
outer|sentence-before|passive other noun|	none -16
outer|sentence-before|passive saying noun|	direct saying -7	none -23
outer|sentence-before|passive saying person|	none -12
outer|sentence-before|relative judging noun|	none -14
outer|sentence-before|relative other name|	none -18
outer|sentence-before|relative other noun|	according other -17	apposition saying 8	direct saying -20	none -41
outer|sentence-before|relative other organisation|	apposition judging -11
outer|sentence-before|relative other person|	apposition judging -14	apposition other 11	apposition saying 6	direct other -23	none -14
outer|sentence-before|relative saying noun|	none -24
outer|sentence-before|relative saying person|	apposition saying -16
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	direct judging 13	direct saying -13	none -24
outer|speaker-then-quote|apposed judging organisation|	none 14	relative other 13
outer|speaker-then-quote|apposed judging person|	none 55	relative other -8
outer|speaker-then-quote|apposed other name|	none -14
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -17	direct other 6	direct saying -19	direct thinking -14	none -16	shared saying -18
outer|speaker-then-quote|apposed other organisation|	apposed saying 8	direct saying -15
outer|speaker-then-quote|apposed other person|	apposed saying -8	none 34
outer|speaker-then-quote|apposed saying name|	direct other -6	none -13
outer|speaker-then-quote|apposed saying noun|	apposed judging -15	apposed thinking -18	apposition saying 18	direct judging -12	direct other -12	direct saying -8	direct thinking -10	none -14	passive saying -7	relative other -7	shared judging -13
outer|speaker-then-quote|apposed saying organisation|	none 11
outer|speaker-then-quote|apposed saying person|	apposed other 17	apposition saying 18	direct other 16	none 6	relative saying 6
outer|speaker-then-quote|apposed saying place|	none -28
outer|speaker-then-quote|apposed saying pronoun|	none 9
outer|speaker-then-quote|apposed thinking person|	none 18
outer|speaker-then-quote|apposition judging name|	none -6
outer|speaker-then-quote|apposition judging noun|	direct other -17	direct saying -13	none -32	relative other -15	shared judging -11
outer|speaker-then-quote|apposition judging person|	none 12
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -15	apposition saying 11	direct judging -8	direct other -18	direct saying -11	none -36	relative other -12	shared saying -11
outer|speaker-then-quote|apposition other organisation|	none -11
outer|speaker-then-quote|apposition other person|	none 30
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition other pronoun|	none -10
outer|speaker-then-quote|apposition saying name|	none -12
outer|speaker-then-quote|apposition saying noun|	apposed other -12	apposed saying -10	apposition saying -20	direct judging -10	direct other -24	none -67	passive saying -11	relative other -15	relative saying -11	shared saying -12
outer|speaker-then-quote|apposition saying organisation|	none 10
outer|speaker-then-quote|apposition saying person|	direct saying 14	none 54
outer|speaker-then-quote|apposition saying place|	none -10
outer|speaker-then-quote|apposition saying pronoun|	none -15
outer|speaker-then-quote|apposition thinking noun|	none -8
outer|speaker-then-quote|apposition thinking person|	none 15
outer|speaker-then-quote|direct judging name|	direct thinking 12	none -13
outer|speaker-then-quote|direct judging noun|	direct judging 11	direct other 17
outer|speaker-then-quote|direct judging organisation|	none 7
outer|speaker-then-quote|direct judging person|	direct other 16	none 19
outer|speaker-then-quote|direct judging place|	none 15
outer|speaker-then-quote|direct judging pronoun|	apposed saying -20	direct other -18	direct thinking 11	none -17
outer|speaker-then-quote|direct other name|	apposed saying -12	direct other -21	direct saying -23	none -14	shared saying -10
outer|speaker-then-quote|direct other noun|	apposed saying -18	apposition saying -25	direct other -23	none 17	relative saying -15	shared saying -22
outer|speaker-then-quote|direct other organisation|	apposed saying -13	direct saying -28	none -14
outer|speaker-then-quote|direct other person|	none 8
outer|speaker-then-quote|direct other place|	apposed saying -17	direct saying -15
outer|speaker-then-quote|direct other pronoun|	apposed saying -16	direct saying -30	none -34	shared saying -27
outer|speaker-then-quote|direct saying name|	direct other 14
outer|speaker-then-quote|direct saying noun|	apposed saying -10	direct judging 10	direct saying 19	direct thinking 19	none 12	passive saying 11	relative other -19	shared saying 9
outer|speaker-then-quote|direct saying organisation|	direct judging 17	direct other 16	direct saying 21
outer|speaker-then-quote|direct saying person|	apposed saying 16	direct judging 17
outer|speaker-then-quote|direct thinking name|	none 12
outer|speaker-then-quote|direct thinking noun|	apposed saying -17	shared saying -17
outer|speaker-then-quote|direct thinking person|	none 8
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -16	direct saying -32	none -18
outer|speaker-then-quote|passive other noun|	none -12
outer|speaker-then-quote|passive other person|	none 6
outer|speaker-then-quote|passive saying noun|	none -17
outer|speaker-then-quote|passive saying organisation|	none -14
outer|speaker-then-quote|relative judging noun|	apposed saying -18	none -10
outer|speaker-then-quote|relative judging person|	none 19
outer|speaker-then-quote|relative other noun|	apposed saying -18	direct saying 7	shared saying 15
outer|speaker-then-quote|relative other organisation|	none 6
outer|speaker-then-quote|relative other person|	none -10
outer|speaker-then-quote|relative saying noun|	apposed saying -15	none 13
outer|speaker-then-quote|relative saying organisation|	none 21
outer|speaker-then-quote|relative saying person|	direct other -12	none 7
outer|speaker-then-quote|shared judging noun|	direct other -6	direct saying -15	none -11	relative other 6
outer|speaker-then-quote|shared judging organisation|	direct saying 9
outer|speaker-then-quote|shared judging person|	none 26	relative other -14
outer|speaker-then-quote|shared judging pronoun|	direct other -18	direct saying -11
outer|speaker-then-quote|shared other noun|	direct judging -6	direct other -10	direct saying -12	relative other -6	shared saying -15
outer|speaker-then-quote|shared other organisation|	none -9
outer|speaker-then-quote|shared other person|	apposed saying 20	direct other 13	none 12
outer|speaker-then-quote|shared other pronoun|	direct other -6	direct saying -6	none -10
outer|speaker-then-quote|shared saying name|	apposed saying -12	direct saying -12
outer|speaker-then-quote|shared saying noun|	apposed judging -22	apposed saying -12	apposed thinking -19	apposition saying 12	direct judging -11	direct saying 8	none -31	passive other 11	relative other -12	shared saying -16
outer|speaker-then-quote|shared saying organisation|	direct judging 6	direct other 9
outer|speaker-then-quote|shared saying person|	apposed judging 15	apposition saying 14	direct saying 7	direct thinking -8	none 19	relative saying 13
outer|speaker-then-quote|shared saying place|	apposed other -13
outer|speaker-then-quote|shared saying pronoun|	direct other -15	direct saying -6	direct thinking -14	none -12	shared saying -10
outer|verb-then-speaker|inverted judging name|	none -29
outer|verb-then-speaker|inverted judging noun|	inverted saying -11	none -13
outer|verb-then-speaker|inverted judging organisation|	none -22
outer|verb-then-speaker|inverted judging person|	none -23
outer|verb-then-speaker|inverted judging place|	none -18
outer|verb-then-speaker|inverted judging pronoun|	none 10
outer|verb-then-speaker|inverted saying name|	none 16
outer|verb-then-speaker|inverted saying noun|	inverted judging -13	inverted saying -25	none -11
outer|verb-then-speaker|inverted saying organisation|	none -20
outer|verb-then-speaker|inverted saying person|	none 34
outer|verb-then-speaker|inverted saying place|	none -20
outer|verb-then-speaker|inverted saying pronoun|	none 16
phrase|according-to|name|	false 22
phrase|according-to|noun|	false -9
phrase|according-to|pronoun|	false 28
phrase|actor-nearby|name|	false -13	true -7
phrase|colon|name|	false 16	true 12
phrase|colon|noun|	false -22	true -9
phrase|colon|pronoun|	false 16
phrase|interview|name|	false -11
phrase|named-before|name|	false -6
phrase|named-before|pronoun|	false -26
phrase|named-nearby|name|	false 14	true 8
phrase|named-nearby|pronoun|	false -28
phrase|name|	false 8	true 17
phrase|noun|	false -11	true 8
phrase|paragraph-before|name|	false -8
phrase|paragraph-before|noun|	false -25	true -32
phrase|paragraph-before|pronoun|	false -35
phrase|possessor|name|	false -12
phrase|possessor|noun|	false -11
phrase|quote-then-speaker|name|	false 7	true 19
phrase|quote-then-speaker|noun|	false -13
phrase|quote-then-speaker|pronoun|	false 28
phrase|quote-then-verb|name|	true 8
phrase|quote-then-verb|noun|	false 6	true 10
phrase|quote-then-verb|pronoun|	false 25
phrase|sentence-after|name|	false -23	true -6
phrase|sentence-after|pronoun|	false 20
phrase|sentence-before|name|	true -8
phrase|sentence-before|noun|	false -10
phrase|sentence-before|pronoun|	false 14
phrase|signature|name|	false 13
phrase|speaker-then-quote|name|	false 23	true 6
phrase|speaker-then-quote|noun|	true 6
phrase|speaker-then-quote|pronoun|	false -28
phrase|topic-after|name|	false -30	true -12
phrase|topic-after|noun|	true -10
phrase|topic|name|	false -7	true 14
phrase|topic|noun|	true -17
phrase|topic|pronoun|	false -16
phrase|transcript|name|	false 15
phrase|verb-then-speaker|name|	false 9
phrase|verb-then-speaker|noun|	false -22	true 8
phrase|verb-then-speaker|pronoun|	false 19
pronoun|according-to|	ela 17	ele 16	elle 12	er 12	het -8	lui 16
pronoun|named-before|	ele 10	ella 8	elle -21	elles -11	er -9	es -21	he -6	het -36	i -12	ils -14	it -26	lei 7	lui 7	man -19	nous -11	on -29	she -17	sie -16	they -26	we -9	zij -6
pronoun|named-nearby|	celui-ci 15	ela 18	ele 15	er 16	es -46	het -44	hij 19	i -19	il 7	it -54	man -43	nous -19	on -34	sie 15	they -19	zij 23	él 7
pronoun|paragraph-before|	ella 7	er -6	he -19	het -8	hij -13	i -10	il -19	it -15	lui -13	on -8	she -27	sie -12	they -10	ze -13	zij -10
pronoun|possessor|	his -14	its -10	leur -13	their -17
pronoun|quote-then-speaker|	elle 47	er -8	he 20	hij -7	i -20	il 28	it -19	on -17	she 44
pronoun|quote-then-verb|	celle-ci 20	ela 27	ele 33	elle 18	er 28	es -22	het -21	hij 13	il 25	lei 21	sie 32	ze 8	zij 18	él 27
pronoun|sentence-after|	he 19	i -23	man -14	she 6	sie -23
pronoun|sentence-before|	ela 20	elle 13	er 15	es -27	he -11	het -29	hij 20	i -26	ils -13	it -37	lui -15	man -25	on -33	she 7	they -23	we -10	él -17
pronoun|speaker-then-quote|	celui-ci 16	ela 16	ele 9	ella 24	elle -8	es -9	he 7	i -19	il -14	it -47	man -30	on -31	she -13	ze 18	zij 19	él 16
pronoun|topic|	celle-ci -9	celui-ci 13	ele 14	ella 29	elle -15	elles -11	er -31	es -20	het -38	hij -29	il -21	ils -19	lei 17	lui 20	man -48	nous -10	on -43	ze -23	él -15
pronoun|verb-then-speaker|	elle 14	er 23	es -29	het -33	hij 23	il 27	it -40	lei 10	she -23	ze 19
says|according-to|	never 17	too 14
says|actor-nearby|	never -6	too -22
says|colon|	never 14	too 30
says|interview|	never -11
says|named-before|	often 13	too -9
says|named-nearby|	never 6	often -14	too 21
says|	never 13
says|paragraph-before|	too -21
says|possessor|	never -9	too -18
says|quote-then-speaker|	never 13	often 7
says|quote-then-verb|	too 6
says|sentence-after|	never -16	too -14
says|sentence-before|	never -6	often 6	too 10
says|signature|	never 14
says|speaker-then-quote|	never 22	often 9	too 6
says|topic-after|	never -27	too -20
says|topic|	often 11	too -18
says|transcript|	never 15
says|verb-then-speaker|	too 12
size|according-to|1|	according -8
size|according-to|3|	according 16
size|according-to|4-5|	according 22
size|actor-nearby|1|	naked -11
size|actor-nearby|2|	naked -30
size|actor-nearby|3|	naked -24
size|actor-nearby|4-5|	naked -8
size|actor-nearby|6-9|	naked -8
size|colon|10+|	saying -9
size|colon|2|	naked -13
size|colon|4-5|	naked -16
size|colon|6-9|	saying 8
size|interview|10+|	naked 7
size|interview|3|	naked -9
size|interview|6-9|	naked -16
size|named-before|10+|	naked -7
size|named-before|2|	naked -10
size|named-before|4-5|	naked -16
size|named-before|6-9|	naked -11
size|named-nearby|1|	naked 8
size|named-nearby|3|	naked -7
size|named-nearby|4-5|	naked -14
size|named-nearby|6-9|	naked 10
size|paragraph-before|10+|	according -15	judging 8	other -33	thinking -19
size|paragraph-before|1|	other -15	saying -17
size|paragraph-before|2|	other -14	saying -17
size|paragraph-before|3|	other -14	saying -28	thinking -6
size|paragraph-before|4-5|	according -15	saying -21	thinking -18
size|paragraph-before|6-9|	judging -16	other -30	saying -30	thinking -13
size|possessor|1|	naked -21
size|possessor|2|	naked -30
size|possessor|3|	naked -21
size|possessor|4-5|	naked -9
size|quote-then-speaker|10+|	judging -8	saying 13	thinking -11
size|quote-then-speaker|1|	judging -19	other -21	saying 6	thinking -11
size|quote-then-speaker|3|	judging 8	other -19	saying -18
size|quote-then-speaker|4-5|	judging -8	other 6	saying 19	thinking 10
size|quote-then-speaker|6-9|	judging 8	thinking 6
size|quote-then-verb|10+|	judging 16	saying 6
size|quote-then-verb|1|	judging 8
size|quote-then-verb|2|	judging 16
size|quote-then-verb|3|	judging -8	saying 17
size|quote-then-verb|4-5|	other 22
size|quote-then-verb|6-9|	saying 16
size|sentence-after|10+|	other 8	saying 15	thinking -19
size|sentence-after|2|	judging -20	other -26
size|sentence-after|3|	judging -25	other -11	saying -7
size|sentence-after|4-5|	other -12	saying -20	thinking 14
size|sentence-after|6-9|	other -14	thinking -18
size|sentence-before|10+|	according 26	judging -30	other -19	saying 11	thinking -22
size|sentence-before|1|	judging -7	other -15	saying -29	thinking -24
size|sentence-before|2|	according -18	saying -21	thinking -33
size|sentence-before|3|	according -24	judging -15	other -10	saying -24
size|sentence-before|4-5|	according -18	judging -20	other -12	thinking -21
size|sentence-before|6-9|	according -11	judging -8	other -8	thinking -21
size|signature|10+|	naked 9
size|signature|6-9|	naked 12
size|speaker-then-quote|10+|	thinking 9
size|speaker-then-quote|1|	other -7	saying -14	thinking -24
size|speaker-then-quote|2|	judging -8	other -30	thinking -19
size|speaker-then-quote|3|	judging -8	other -10	saying 34
size|speaker-then-quote|4-5|	judging 24	other 6	saying -9
size|speaker-then-quote|6-9|	other -13
size|topic-after|10+|	naked -7
size|topic-after|4-5|	naked -13
size|topic-after|6-9|	naked -18
size|topic|10+|	naked -11
size|topic|1|	naked -10
size|topic|4-5|	naked -9
size|transcript|6-9|	naked 13
size|verb-then-speaker|10+|	judging -23	saying -23
size|verb-then-speaker|1|	judging -6	saying -6
size|verb-then-speaker|2|	judging -37	saying -19
size|verb-then-speaker|3|	judging -33
size|verb-then-speaker|4-5|	judging -12
size|verb-then-speaker|6-9|	saying 16
starts|according-to|false|	according 17
starts|actor-nearby|false|	naked -19
starts|actor-nearby|true|	naked 13
starts|colon|false|	apposed 7	apposition -7	naked -21
starts|colon|true|	direct 8	naked 22
starts|interview|false|	naked -25
starts|interview|true|	naked 23
starts|named-before|false|	naked -14
starts|named-before|true|	naked -7
starts|named-nearby|false|	naked 8
starts|named-nearby|true|	naked -12
starts|paragraph-before|false|	according -12	apposed 6	apposition -7	direct -36	inverted -23	passive -15	relative -23	shared -17
starts|paragraph-before|true|	apposed -24	apposition -12	direct -18	relative -19	shared -8
starts|possessor|true|	naked -15
starts|quote-then-speaker|false|	apposed 7	direct 17	shared -9
starts|quote-then-speaker|true|	apposed -14	shared -6
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	according -12	apposed -11	apposition -30	direct -12	inverted 13	passive -10	relative -16	shared 6
starts|sentence-after|true|	apposed -7	apposition -16	direct 11	shared -6
starts|sentence-before|false|	according 9	apposed -58	apposition -8	inverted -10	passive -39
starts|sentence-before|true|	apposition -13	relative 8
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -13	apposition -29	direct 16	passive -14	shared -31
starts|speaker-then-quote|true|	apposition -30	direct 12	relative 23
starts|topic-after|false|	naked -20
starts|topic-after|true|	naked -13
starts|topic|false|	naked -22
starts|transcript|true|	naked 15
subject|according-to|	elided -9	none 18
subject|according-to|elided|	0 -9
subject|according-to|elided|1|	noun -12	pronoun -11
subject|according-to|none|	0 17	1 6
subject|according-to|none|13-25|	name 28
subject|according-to|none|1|	name 15	noun 16	pronoun 18
subject|according-to|none|2|	name 28	noun -13
subject|according-to|none|3|	pronoun 22
subject|according-to|none|4-6|	name 23	noun -16	pronoun 15
subject|according-to|none|7-12|	noun -9	pronoun 17
subject|according-to|own|0|	noun -18
subject|according-to|own|13-25|	name -12
subject|according-to|own|1|	name 13	noun -20
subject|according-to|own|3|	name 7
subject|according-to|own|7-12|	name -18	noun -20
subject|actor-nearby|	elided -6	none -13	own -6
subject|actor-nearby|elided|	0 16	2 -40
subject|actor-nearby|elided|13-25|	name -13
subject|actor-nearby|elided|1|	name -37
subject|actor-nearby|elided|26+|	name -14
subject|actor-nearby|elided|2|	name 20
subject|actor-nearby|elided|3|	name -27
subject|actor-nearby|elided|7-12|	name 6
subject|actor-nearby|none|0|	name -17
subject|actor-nearby|none|1|	name -10
subject|actor-nearby|none|	2 -29
subject|actor-nearby|none|26+|	name -27
subject|actor-nearby|own|	0 17	1 -22	2 -28
subject|actor-nearby|own|0|	name -26
subject|actor-nearby|own|13-25|	name -16
subject|actor-nearby|own|1|	name 33
subject|actor-nearby|own|26+|	name -43
subject|actor-nearby|own|2|	name 14
subject|actor-nearby|own|7-12|	name -6
subject|colon|none|	1 -14
subject|colon|none|1|	name 22	noun -23
subject|colon|none|26+|	name -7	noun -11
subject|colon|none|3|	name -8
subject|colon|none|7-12|	name 18
subject|colon|	own -36
subject|colon|own|	0 -35
subject|colon|own|1|	noun -42
subject|interview|	none -10
subject|interview|none|	0 -10
subject|interview|none|26+|	name -10
subject|named-before|	elided 34	own -24
subject|named-before|elided|	0 42	1 -16
subject|named-before|elided|13-25|	name 8	pronoun 9
subject|named-before|elided|1|	name -16
subject|named-before|elided|26+|	pronoun -7
subject|named-before|elided|3|	name -13
subject|named-before|elided|4-6|	name 31	pronoun -21
subject|named-before|elided|7-12|	name 43	pronoun 9
subject|named-before|none|	1 -7
subject|named-before|none|13-25|	name 22
subject|named-before|none|1|	pronoun 20
subject|named-before|none|26+|	pronoun -21
subject|named-before|none|2|	name -18
subject|named-before|none|3|	pronoun -9
subject|named-before|none|4-6|	name -9
subject|named-before|none|7-12|	name 10	pronoun -11
subject|named-before|own|	0 -20	1 -20
subject|named-before|own|13-25|	name -29	pronoun -37
subject|named-before|own|1|	name 15	pronoun -16
subject|named-before|own|26+|	name -18	pronoun -36
subject|named-before|own|3|	pronoun -19
subject|named-before|own|4-6|	name -19	pronoun -46
subject|named-before|own|7-12|	name -42	pronoun -42
subject|named-nearby|elided|0|	name -14
subject|named-nearby|elided|	1 -18	2 -7
subject|named-nearby|elided|13-25|	name -13
subject|named-nearby|elided|2|	name 16	pronoun -21
subject|named-nearby|elided|3|	name -10	pronoun 15
subject|named-nearby|elided|4-6|	name 13
subject|named-nearby|elided|7-12|	name 6
subject|named-nearby|	none 7	own 17
subject|named-nearby|none|0|	name -22	pronoun -23
subject|named-nearby|none|	1 13
subject|named-nearby|none|13-25|	name 12	pronoun -10
subject|named-nearby|none|26+|	name -6
subject|named-nearby|none|2|	name -11
subject|named-nearby|none|3|	name 13
subject|named-nearby|none|4-6|	name 25
subject|named-nearby|none|7-12|	pronoun -20
subject|named-nearby|own|	0 22	1 -11
subject|named-nearby|own|0|	name -28	pronoun -24
subject|named-nearby|own|13-25|	name -11	pronoun -14
subject|named-nearby|own|1|	pronoun -20
subject|named-nearby|own|26+|	name -27
subject|named-nearby|own|2|	name 31	pronoun 9
subject|named-nearby|own|3|	name 13
subject|named-nearby|own|4-6|	name 16	pronoun -19
subject|named-nearby|own|7-12|	name 7	pronoun 6
subject|paragraph-before|	elided -18	none -8
subject|paragraph-before|elided|	0 -11	1 -11	2 -8
subject|paragraph-before|elided|26+|	name -11	noun -17
subject|paragraph-before|none|	0 -12
subject|paragraph-before|none|26+|	name 9	noun -22	pronoun -16
subject|paragraph-before|own|	2 -27
subject|paragraph-before|own|26+|	name 7	noun -20	pronoun -25
subject|possessor|none|1|	noun -10
subject|possessor|	own -15
subject|possessor|own|	0 -15
subject|possessor|own|1|	noun -12
subject|possessor|own|2|	pronoun -16
subject|possessor|own|7-12|	noun -14	pronoun -16
subject|quote-then-speaker|	elided -13	none -24	own -15
subject|quote-then-speaker|elided|	0 -21	1 11	2 -13
subject|quote-then-speaker|none|-12|	name 16
subject|quote-then-speaker|none|-5|	name 17
subject|quote-then-speaker|none|-9|	name 7
subject|quote-then-speaker|none|	0 -29
subject|quote-then-speaker|none|0|	noun -16
subject|quote-then-speaker|none|1|	name -20	noun -19
subject|quote-then-speaker|none|2|	noun -9
subject|quote-then-speaker|none|4-6|	noun -14
subject|quote-then-speaker|none|7-12|	noun -15
subject|quote-then-speaker|own|-10|	name -11	noun -15
subject|quote-then-speaker|own|-11|	noun 10
subject|quote-then-speaker|own|-12|	name 6	noun -13
subject|quote-then-speaker|own|-13|	name -10
subject|quote-then-speaker|own|-14|	name -10
subject|quote-then-speaker|own|-15|	name -7	noun -9
subject|quote-then-speaker|own|-16|	noun -8
subject|quote-then-speaker|own|-3|	noun -18
subject|quote-then-speaker|own|-4|	noun -25
subject|quote-then-speaker|own|-5|	noun -16
subject|quote-then-speaker|own|-6|	name 11	noun -10
subject|quote-then-speaker|own|-7|	name 12
subject|quote-then-speaker|own|-8|	noun -7
subject|quote-then-speaker|own|-9|	name 6	noun 7
subject|quote-then-speaker|own|	0 -8	1 -17	2 -21
subject|quote-then-speaker|own|0|	noun -20
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	noun -16
subject|quote-then-speaker|own|2|	name 17	noun -15	pronoun 22
subject|quote-then-speaker|own|3|	name 10
subject|quote-then-speaker|own|4-6|	name -16	noun -26	pronoun -16
subject|quote-then-speaker|own|7-12|	name -9	pronoun -14
subject|quote-then-verb|	elided -6	none 18	own 8
subject|quote-then-verb|elided|	0 -6
subject|quote-then-verb|none|	0 19	1 -11
subject|quote-then-verb|none|1|	name 22	noun 11	pronoun 6
subject|quote-then-verb|own|	0 15	1 -39
subject|quote-then-verb|own|1|	pronoun 25
subject|quote-then-verb|own|2|	name 18
subject|quote-then-verb|own|4-6|	noun -6
subject|quote-then-verb|own|7-12|	name -14	noun -8
subject|sentence-after|	elided -26	none -18	own -14
subject|sentence-after|elided|	0 -23	1 -18
subject|sentence-after|none|	0 -17	1 -6	2 -7
subject|sentence-after|none|0|	name -40	noun -15	pronoun 11
subject|sentence-after|none|13-25|	noun -15
subject|sentence-after|none|1|	pronoun 11
subject|sentence-after|none|2|	noun -24
subject|sentence-after|none|3|	noun -12
subject|sentence-after|none|4-6|	name -33	pronoun -15
subject|sentence-after|none|7-12|	name -21	noun -27	pronoun -17
subject|sentence-after|own|	0 -7	1 -32	2 -24
subject|sentence-after|own|0|	name -14
subject|sentence-after|own|1|	name -13	noun -15
subject|sentence-after|own|2|	noun -16
subject|sentence-after|own|3|	name -21
subject|sentence-after|own|4-6|	name -15	noun -19
subject|sentence-after|own|7-12|	name -10	noun -16
subject|sentence-before|elided|	0 14	1 -9	2 -52
subject|sentence-before|elided|13-25|	pronoun -22
subject|sentence-before|elided|1|	name -6	noun -48
subject|sentence-before|elided|26+|	name -20	noun -20
subject|sentence-before|elided|2|	name 15
subject|sentence-before|elided|3|	name 14	noun -29
subject|sentence-before|elided|4-6|	name 14	noun -16
subject|sentence-before|elided|7-12|	name 32	pronoun 18
subject|sentence-before|	none -6	own -9
subject|sentence-before|none|	0 -6	1 -27
subject|sentence-before|none|13-25|	name -13	noun -7	pronoun -21
subject|sentence-before|none|1|	name 14	noun -25	pronoun 55
subject|sentence-before|none|26+|	name -27	noun -28	pronoun -21
subject|sentence-before|none|2|	noun -12
subject|sentence-before|none|3|	name -6	noun -43
subject|sentence-before|none|4-6|	pronoun 13
subject|sentence-before|none|7-12|	name -12	noun -22	pronoun 7
subject|sentence-before|own|	0 -6	1 -6	2 -64
subject|sentence-before|own|13-25|	name -52	noun -20
subject|sentence-before|own|1|	name 13	noun 9
subject|sentence-before|own|26+|	noun -14	pronoun -23
subject|sentence-before|own|2|	noun -50
subject|sentence-before|own|3|	name -33	noun -41	pronoun -24
subject|sentence-before|own|4-6|	name -30	noun -24	pronoun -45
subject|sentence-before|own|7-12|	name -15	noun -15	pronoun -19
subject|speaker-then-quote|elided|	0 15	1 -13	2 -6
subject|speaker-then-quote|elided|0|	noun -8	pronoun -15
subject|speaker-then-quote|elided|1|	name 21	noun -12
subject|speaker-then-quote|elided|2|	name 12
subject|speaker-then-quote|elided|3|	name 23	noun -18
subject|speaker-then-quote|elided|4-6|	noun -15
subject|speaker-then-quote|elided|7-12|	noun -13
subject|speaker-then-quote|	none 7	own 8
subject|speaker-then-quote|none|	0 14	1 -6	2 -17
subject|speaker-then-quote|none|0|	name 33	noun 7	pronoun -6
subject|speaker-then-quote|none|1|	name 13	pronoun -8
subject|speaker-then-quote|none|2|	name 19
subject|speaker-then-quote|none|3|	name 13	noun -22
subject|speaker-then-quote|none|4-6|	name 21	noun -14	pronoun -7
subject|speaker-then-quote|none|7-12|	name -17
subject|speaker-then-quote|own|	0 14	1 -11
subject|speaker-then-quote|own|0|	name 10	pronoun -20
subject|speaker-then-quote|own|13-25|	name -28	noun -7	pronoun -10
subject|speaker-then-quote|own|1|	name 24	noun -8	pronoun 10
subject|speaker-then-quote|own|26+|	noun -15
subject|speaker-then-quote|own|2|	name 7
subject|speaker-then-quote|own|3|	noun -6
subject|speaker-then-quote|own|4-6|	name 12	noun 7
subject|speaker-then-quote|own|7-12|	name -12	noun 7
subject|topic-after|	none -18
subject|topic-after|none|	0 -18
subject|topic-after|none|0|	name -26
subject|topic-after|none|1|	name -11	noun -9
subject|topic-after|none|4-6|	name -14
subject|topic|	elided 19	none -14	own -13
subject|topic|elided|	0 35	1 26	2 -35
subject|topic|elided|13-25|	noun -17	pronoun 9
subject|topic|elided|1|	noun -14
subject|topic|elided|26+|	name -24	noun -32	pronoun -6
subject|topic|elided|2|	name 20
subject|topic|elided|3|	noun 14
subject|topic|elided|4-6|	name 20	noun 22	pronoun -8
subject|topic|elided|7-12|	name 35
subject|topic|none|	0 21	1 -11	2 -36
subject|topic|none|0|	name -13	noun -28
subject|topic|none|13-25|	noun -31	pronoun -12
subject|topic|none|26+|	name -18	noun -31	pronoun -11
subject|topic|none|2|	name 19	noun 10
subject|topic|none|3|	name 9	pronoun -6
subject|topic|none|7-12|	pronoun -16
subject|topic|own|	0 24	1 -18	2 -52
subject|topic|own|13-25|	name -12	noun -30	pronoun -27
subject|topic|own|1|	name -7	pronoun -24
subject|topic|own|26+|	name -25	noun -52	pronoun -46
subject|topic|own|2|	name 21
subject|topic|own|3|	name 17	pronoun 27
subject|topic|own|4-6|	name 7	noun -8	pronoun -9
subject|topic|own|7-12|	name -17	noun 7	pronoun -24
subject|verb-then-speaker|	elided -19	own 14
subject|verb-then-speaker|elided|	0 -18
subject|verb-then-speaker|elided|0|	noun -7
subject|verb-then-speaker|elided|1|	noun -6
subject|verb-then-speaker|elided|7-12|	noun -13
subject|verb-then-speaker|none|0|	name -20	pronoun -18
subject|verb-then-speaker|none|1|	name -12	noun -26	pronoun 8
subject|verb-then-speaker|none|2|	noun -12	pronoun 19
subject|verb-then-speaker|none|3|	name -6	noun -14
subject|verb-then-speaker|none|4-6|	noun -15
subject|verb-then-speaker|none|7-12|	noun -15
subject|verb-then-speaker|own|	0 15	2 -15
subject|verb-then-speaker|own|0|	name -24	noun -15
subject|verb-then-speaker|own|13-25|	name -9	noun -26
subject|verb-then-speaker|own|1|	name 13
subject|verb-then-speaker|own|2|	name 12	noun -9
subject|verb-then-speaker|own|3|	noun -34	pronoun 23
subject|verb-then-speaker|own|4-6|	name 18	noun -10	pronoun 15
subject|verb-then-speaker|own|7-12|	noun -16	pronoun 18
twin|paragraph-before|apposed judging noun|	apposed judging organisation -6	apposition judging person -12	inverted judging noun -10
twin|paragraph-before|apposed judging organisation|	apposed judging noun -14
twin|paragraph-before|apposed judging person|	apposition judging person 8	inverted judging noun 16
twin|paragraph-before|apposed other noun|	apposed other noun -7	apposed other person -9	apposed saying noun -12	apposition other noun -15	apposition other person -10	apposition saying noun -8	direct other noun -11	direct other pronoun -11	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposed other noun -7	apposed other organisation -7	apposition other noun -9	direct other noun -6	direct other organisation -11
twin|paragraph-before|apposed other person|	apposed other noun -25	apposed other person -17	apposed saying person -24	apposition other noun -13	apposition other organisation -14	apposition other person -21	apposition saying noun -12
twin|paragraph-before|apposed saying name|	apposed saying noun -13	apposition saying noun -15
twin|paragraph-before|apposed saying noun|	apposed other noun -13	apposed saying name -9	apposed saying noun -33	apposed saying organisation -9	apposed saying person -17	apposed saying place -18	apposition saying noun -20	apposition saying organisation -10	apposition saying person -22	apposition saying place -9	direct saying name -9	direct saying noun -12	direct saying person -7	direct saying pronoun -9	inverted saying noun -23	inverted saying pronoun -14	shared saying noun -13	shared saying organisation -9
twin|paragraph-before|apposed saying organisation|	apposed saying noun -13	apposed saying person -15	apposed saying place -6	apposition saying noun -12	apposition saying organisation -9	direct saying noun -10	inverted saying noun -10
twin|paragraph-before|apposed saying person|	apposed other person -28	apposed saying noun -17	apposed saying place -16	apposition saying name -18	apposition saying noun -12	apposition saying organisation -10	apposition saying person 16	direct saying noun -10	inverted saying pronoun -19	shared saying person -16
twin|paragraph-before|apposed saying place|	apposed saying noun -22
twin|paragraph-before|apposed thinking person|	apposition thinking noun -7
twin|paragraph-before|apposition judging noun|	apposed judging noun -10	inverted judging noun -15
twin|paragraph-before|apposition judging person|	apposed judging noun 12	apposed judging person 7
twin|paragraph-before|apposition other noun|	apposed other name -6	apposed other noun -14	apposed other person -12	apposed other place -6	apposition saying noun -10	shared other name -6	shared other noun -8
twin|paragraph-before|apposition other organisation|	apposed other person -7
twin|paragraph-before|apposition other person|	apposed other person -20	apposition saying person 10
twin|paragraph-before|apposition saying name|	apposed saying noun -8	apposed saying person -12
twin|paragraph-before|apposition saying noun|	apposed other noun -11	apposed other person -8	apposed saying name -11	apposed saying noun -17	apposed saying organisation -9	apposed saying person -19	apposition other noun -13	inverted saying noun -19	inverted saying pronoun -12	shared saying noun -16
twin|paragraph-before|apposition saying organisation|	apposed saying noun -13	apposed saying organisation -8	apposed saying person -7
twin|paragraph-before|apposition saying person|	apposed saying noun -16	apposed saying person 13	apposition other person 9	inverted saying pronoun 8
twin|paragraph-before|apposition saying place|	apposed saying noun -11
twin|paragraph-before|direct judging noun|	direct other noun -14
twin|paragraph-before|direct judging organisation|	inverted judging noun -13
twin|paragraph-before|direct other noun|	direct judging noun -11	direct other noun -11	direct saying noun -9	passive other noun -6
twin|paragraph-before|direct other organisation|	apposed other organisation -11	direct other organisation -9
twin|paragraph-before|direct other person|	apposed other noun -9	direct saying person -6
twin|paragraph-before|direct other pronoun|	apposed other noun -12	direct other pronoun -10	direct saying pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -11	inverted saying noun -7
twin|paragraph-before|direct saying noun|	apposed saying noun -6	apposed saying organisation -8	apposed saying person -6	apposed saying place -6	direct other noun -12
twin|paragraph-before|direct saying organisation|	apposed saying noun -7	apposed saying organisation -7	direct other organisation -10	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying noun -16	apposed saying place -7	direct other person -9
twin|paragraph-before|direct saying pronoun|	apposed saying noun -11	direct other pronoun -13
twin|paragraph-before|inverted judging noun|	apposed judging noun -8	apposed judging person -14	apposition judging noun -13
twin|paragraph-before|inverted saying noun|	apposition saying noun -19	apposition saying person -11	direct saying name -6	direct saying noun -14	direct saying organisation -6	direct saying person -11	direct saying pronoun -12	inverted saying noun -11	inverted saying person -10	inverted saying pronoun -9	shared saying noun -8	shared saying pronoun -11
twin|paragraph-before|inverted saying person|	inverted saying noun -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -8	apposition saying noun -9	apposition saying person -10	inverted saying noun -11
twin|paragraph-before|passive other noun|	direct other noun -7
twin|paragraph-before|relative other noun|	relative other noun -11
twin|paragraph-before|shared other noun|	apposed other noun -9	apposition other noun -7	shared other pronoun -7
twin|paragraph-before|shared other person|	apposed other person -6	apposition other noun -6
twin|paragraph-before|shared other pronoun|	shared other noun -9
twin|paragraph-before|shared saying noun|	apposed saying noun -16	apposition saying noun -17	inverted saying noun -7	shared saying noun 6	shared saying person -11
twin|paragraph-before|shared saying organisation|	apposed saying noun -9
twin|paragraph-before|shared saying person|	apposed saying person -13	apposition saying noun -12	shared saying noun -15
twin|paragraph-before|shared saying pronoun|	inverted saying noun -13
twin|quote-then-speaker|apposed other noun|	apposed other noun -30	apposed other person -24	apposed saying noun 6	shared other noun -9	shared other person -19	shared other pronoun -14
twin|quote-then-speaker|apposed other organisation|	apposed other noun -11	shared other organisation -14
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person 17	direct other noun 14	shared other noun 22	shared other person 18
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -26	apposed saying person -31	apposition saying noun -8	direct saying noun -14	direct saying organisation -14	shared saying person -15
twin|quote-then-speaker|apposed saying person|	apposed saying noun -6	apposed saying person 10	apposition saying noun 22	apposition saying person -7	apposition saying place 10	shared saying noun 15	shared saying person -8
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20	shared saying noun -13
twin|quote-then-speaker|apposition other noun|	apposed other noun -15	apposed other organisation -10	apposition saying noun -11
twin|quote-then-speaker|apposition saying noun|	apposition other noun -11	shared saying pronoun -15
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -14
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	apposed saying person -20	shared saying person -13
twin|quote-then-speaker|apposition saying place|	apposed saying person -11
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 16
twin|quote-then-speaker|direct other noun|	apposed other noun -13	apposed other person -15	direct other noun -28	direct saying noun -19
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -21	relative other person -14
twin|quote-then-speaker|direct saying noun|	apposed saying noun 10	apposed saying person -16	direct other noun -14	passive saying noun 13	shared saying noun -12	shared saying person -9
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 12
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 17
twin|quote-then-speaker|passive saying noun|	apposition saying noun -10	direct saying noun -11	direct saying pronoun -10
twin|quote-then-speaker|relative other noun|	relative saying noun -8
twin|quote-then-speaker|relative other person|	relative other person 11	relative saying person 11
twin|quote-then-speaker|relative saying noun|	relative other noun -6
twin|quote-then-speaker|relative saying person|	relative other person 12
twin|quote-then-speaker|shared judging noun|	shared judging noun -12
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -9
twin|quote-then-speaker|shared other noun|	apposed other person -21	apposition other noun -10	shared other person -27	shared other pronoun -9	shared saying noun -11
twin|quote-then-speaker|shared other organisation|	apposed other organisation -11	shared other noun -9
twin|quote-then-speaker|shared other person|	apposed other noun 19	apposed other person 14
twin|quote-then-speaker|shared other pronoun|	apposed other noun 17	shared other noun -16
twin|quote-then-speaker|shared saying noun|	apposed saying noun -10	apposed saying person -11	apposed saying place -8	direct saying noun 8	shared other noun -8	shared saying name -10	shared saying noun -10	shared saying organisation -15	shared saying person -13
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -6
twin|quote-then-speaker|shared saying person|	apposition saying person -6	direct saying noun 9	shared saying noun 13
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 16
twin|quote-then-verb|inverted judging person|	inverted judging person 24
twin|quote-then-verb|inverted saying name|	inverted saying name -11	inverted saying pronoun -26
twin|quote-then-verb|inverted saying noun|	inverted saying noun 11	inverted saying person 29	inverted saying place -10	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -7	inverted saying pronoun -27
twin|quote-then-verb|inverted saying person|	inverted saying noun -28	inverted saying person 61
twin|quote-then-verb|inverted saying place|	inverted saying noun -14	inverted saying pronoun -13
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 28	inverted saying organisation 30	inverted saying place 15
twin|sentence-after|apposed other noun|	apposition other noun -16	apposition other person -25	direct other noun 6
twin|sentence-after|apposed other person|	apposition other person -18
twin|sentence-after|apposed saying noun|	apposition saying noun -16	apposition saying person -16	direct saying pronoun -13	inverted saying noun -18
twin|sentence-after|apposition other noun|	apposed other noun -12
twin|sentence-after|apposition other person|	apposed other noun -17	apposed other person -14
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -14	inverted saying noun -11
twin|sentence-after|apposition saying person|	apposed saying noun -10
twin|sentence-after|direct other noun|	apposed other noun -19	direct other noun -21
twin|sentence-after|direct other organisation|	direct saying organisation -14
twin|sentence-after|direct other pronoun|	direct saying pronoun 9
twin|sentence-after|direct saying noun|	inverted saying noun -23
twin|sentence-after|direct saying organisation|	direct other organisation -13
twin|sentence-after|direct saying person|	inverted saying noun -19
twin|sentence-after|direct saying pronoun|	apposed saying noun 11	direct other pronoun 8	inverted saying noun 19
twin|sentence-after|inverted saying noun|	apposed saying noun -19	direct saying noun -18	direct saying person -22	direct saying pronoun -17	inverted saying noun -20
twin|sentence-before|apposed judging name|	inverted judging noun -14
twin|sentence-before|apposed judging noun|	apposed judging person -11	apposition judging organisation -11	apposition judging person -18	direct judging noun -16	direct judging person -11	inverted judging noun -6
twin|sentence-before|apposed judging organisation|	inverted judging noun -12
twin|sentence-before|apposed judging person|	apposed judging noun -16	apposition judging noun -21	apposition judging organisation 11	direct judging noun -11	inverted judging noun -17
twin|sentence-before|apposed other name|	apposition other name -9	apposition other noun -19	apposition other person -16	direct other noun -19	direct other person -17
twin|sentence-before|apposed other noun|	apposed other noun -13	apposed other organisation -7	apposed other person -21	apposed other place -19	apposition other name -15	apposition other noun -27	apposition other organisation -21	apposition other person -47	apposition other place -15	direct other name -10	direct other noun -24	direct other organisation -15	direct other person -18	direct other pronoun -18	inverted saying noun -18
twin|sentence-before|apposed other organisation|	apposed other noun -11	apposition other noun 7	direct other noun -18	direct other organisation -7	direct other person -15
twin|sentence-before|apposed other person|	apposed other noun -20	apposed other person -27	apposition other name -21	apposition other organisation -16	apposition other place -13	direct other noun -6	inverted saying noun -10
twin|sentence-before|apposed other place|	apposed other noun -14	apposed other person -13	apposed other place -22	apposition other noun -14	direct other noun -12	direct other organisation -7	direct other person -14	direct other place -15
twin|sentence-before|apposed saying name|	apposed saying noun -12	apposed saying person -13	apposition saying noun -24	apposition saying person -19	direct saying noun -16	direct saying organisation -14	direct saying person -15	direct saying pronoun -11	inverted saying noun -25
twin|sentence-before|apposed saying noun|	apposed saying name -13	apposed saying noun -17	apposed saying organisation -11	apposed saying person -22	apposed saying place -13	apposition saying name -18	apposition saying noun 8	apposition saying organisation -29	apposition saying person -58	apposition saying place -6	direct saying name -11	direct saying noun -28	direct saying organisation -16	direct saying person -20	direct saying pronoun -29	inverted saying noun -28	inverted saying organisation -15	inverted saying pronoun -23
twin|sentence-before|apposed saying organisation|	apposed saying person -13	apposition saying noun -27	apposition saying person -13	apposition saying place -16	direct saying noun -13	direct saying person -18	direct saying pronoun -19	inverted saying noun -10	inverted saying pronoun -16
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying organisation -7	apposition saying name 10	apposition saying place -10	direct saying noun -12	inverted saying pronoun -10
twin|sentence-before|apposed saying place|	apposed saying noun -12	apposition saying person -6	direct saying noun -12	direct saying organisation -12	direct saying person -12	inverted saying noun -10
twin|sentence-before|apposed thinking noun|	apposed thinking noun -12	apposed thinking person -10	apposition thinking noun -13	apposition thinking organisation -12	apposition thinking person -16	direct thinking noun -9
twin|sentence-before|apposed thinking person|	apposition thinking noun -18
twin|sentence-before|apposition judging noun|	apposed judging noun -13	apposed judging person -28	inverted judging name -12	inverted judging noun -20	inverted judging organisation -12
twin|sentence-before|apposition judging organisation|	apposed judging noun -16	apposed judging person -18	inverted judging noun -14
twin|sentence-before|apposition judging person|	apposed judging noun -7
twin|sentence-before|apposition other name|	apposed other name -13	apposed other noun -18	apposed other person -20
twin|sentence-before|apposition other noun|	apposed other name -19	apposed other noun -34	apposed other organisation -21	apposed other person -47	apposed other place -19	inverted judging noun -10	inverted saying noun -25	inverted saying person -18	passive other noun -19
twin|sentence-before|apposition other organisation|	apposed other noun -24	apposed other person -15
twin|sentence-before|apposition other person|	apposed other name -23	inverted saying noun 24
twin|sentence-before|apposition other place|	apposed other noun -14	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -16	apposed saying person -18	inverted saying noun -12	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -26	apposed saying noun -33	apposed saying organisation -20	apposed saying person -16	inverted saying name -7	inverted saying noun -12	inverted saying organisation -13	inverted saying person -12	inverted saying pronoun -30
twin|sentence-before|apposition saying organisation|	apposed saying noun -18	apposed saying person -21	inverted saying noun -32	inverted saying pronoun -16
twin|sentence-before|apposition saying person|	apposed saying name -10	apposed saying person -15	inverted saying organisation 15	inverted saying pronoun 10
twin|sentence-before|apposition saying place|	apposed saying noun -9	apposed saying organisation -12	apposed saying person -11	inverted saying noun -15
twin|sentence-before|apposition thinking noun|	apposed thinking noun -14	apposed thinking person -16
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -11	apposed thinking person -9
twin|sentence-before|apposition thinking person|	apposed thinking noun -18
twin|sentence-before|direct judging name|	inverted judging name -16	inverted judging noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -23	apposed judging person -11	inverted judging person -17	inverted judging pronoun -12
twin|sentence-before|direct judging organisation|	inverted judging name -15	inverted judging noun -10
twin|sentence-before|direct judging person|	apposed judging noun -10	inverted judging name -8	inverted judging noun -18
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -25	apposed other noun -7	apposed other organisation -24	apposed other person -25	apposed other place -21	inverted judging noun -20	passive other noun -10
twin|sentence-before|direct other organisation|	apposed other noun -22	apposed other organisation -11	apposed other place 8
twin|sentence-before|direct other person|	apposed other name 6	apposed other noun -20	apposed other organisation 10	apposed other place 13	inverted saying noun -21
twin|sentence-before|direct other place|	apposed other place -18
twin|sentence-before|direct other pronoun|	apposed other noun -28
twin|sentence-before|direct saying name|	apposed saying noun -20	inverted saying name -9	inverted saying noun -23	inverted saying organisation -14	inverted saying person -17	inverted saying place -14	inverted saying pronoun 6
twin|sentence-before|direct saying noun|	apposed saying organisation -21	apposed saying person -24	apposed saying place 11	inverted saying name -17	inverted saying noun -6	inverted saying place -14	inverted saying pronoun -12
twin|sentence-before|direct saying organisation|	apposed saying name -12	apposed saying noun -26	apposed saying place -23	inverted saying place -10	inverted saying pronoun -14
twin|sentence-before|direct saying person|	apposed saying name -9	inverted saying name -28	inverted saying noun -13	passive saying noun -15
twin|sentence-before|direct saying pronoun|	inverted saying name 13
twin|sentence-before|direct thinking noun|	apposed thinking noun 7
twin|sentence-before|inverted judging name|	apposed judging person -9	apposition judging noun -14	direct judging name -12	direct judging organisation -10	direct judging person -13
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -17	apposed judging organisation -7	apposed judging person -25	apposition judging noun -22	apposition judging organisation -12	apposition judging person -23	apposition other noun -8	direct judging name -9	direct judging noun -20	direct judging organisation -16	direct judging person -22	direct other noun -15	inverted judging noun -19
twin|sentence-before|inverted judging person|	direct judging noun 9
twin|sentence-before|inverted judging pronoun|	apposed judging person -11	direct judging noun 7
twin|sentence-before|inverted saying name|	apposition saying noun -7	direct saying name -17	direct saying noun -14	direct saying organisation -24	direct saying person -34	direct saying pronoun -12	inverted saying name -21	inverted saying noun -15	inverted saying pronoun -26
twin|sentence-before|inverted saying noun|	apposed other noun -18	apposed other person -19	apposed saying name -29	apposed saying noun -49	apposed saying organisation -26	apposed saying person -46	apposed saying place -12	apposition other noun -22	apposition other person -27	apposition saying organisation -36	apposition saying person -54	apposition saying place -18	direct other noun -14	direct other organisation -16	direct other person -19	direct saying name -35	direct saying noun -12	direct saying organisation -27	direct saying person -48	direct saying pronoun -24	inverted saying name -16	inverted saying noun -41	inverted saying organisation -10	inverted saying person -29	inverted saying place -12	inverted saying pronoun -22	relative saying noun -7
twin|sentence-before|inverted saying organisation|	apposed saying noun -19	apposed saying person -13	apposition saying noun -17	apposition saying person -19	direct saying name -15	inverted saying noun -15	inverted saying pronoun -16
twin|sentence-before|inverted saying person|	apposition other noun -9	direct saying name 9	inverted saying noun 22	inverted saying person -11
twin|sentence-before|inverted saying place|	apposition saying person -9	direct saying name -13	direct saying noun -11	direct saying organisation -10	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying noun -6	apposed saying organisation -13	apposed saying person -29	apposition saying name 17	apposition saying organisation -16	apposition saying person -19	direct saying name -21	direct saying noun -12	direct saying organisation -11	inverted saying name 13	inverted saying noun 14	inverted saying organisation 10
twin|sentence-before|passive other noun|	apposition other noun -15	direct other noun -8
twin|sentence-before|passive saying noun|	direct saying pronoun -13
twin|sentence-before|relative saying noun|	inverted saying noun -12
twin|speaker-then-quote|apposed judging name|	apposed judging person -12	apposition judging noun -9	apposition judging person -14	shared judging name -13
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -13	apposed judging person -21	apposed judging place -13	apposition judging noun 7	apposition judging organisation -9	apposition judging person -9	direct judging noun -21	direct judging organisation -8	direct judging person -14	direct judging pronoun 7	shared judging noun 9
twin|speaker-then-quote|apposed judging organisation|	apposed judging person -22	apposition judging noun 14	direct judging person -15	shared judging organisation 18
twin|speaker-then-quote|apposed judging person|	apposed judging name 12	apposed judging organisation 19	apposed judging place 12	apposed other person 24	apposition judging name 14	apposition judging noun 20	apposition judging organisation 31	apposition judging person 41	shared judging noun 14	shared judging organisation 14	shared judging person -12
twin|speaker-then-quote|apposed judging place|	apposed judging noun -15	apposed judging person -11	apposition judging person -11
twin|speaker-then-quote|apposed other name|	apposed other noun -16	apposed saying name -13	apposition other noun -12	direct other noun -11	direct other pronoun -8	shared other name -17	shared other noun -15	shared saying person -7
twin|speaker-then-quote|apposed other noun|	apposed other name -15	apposed other noun -34	apposed other organisation -17	apposed other person -35	apposed saying noun -14	apposition other person -26	apposition saying noun -13	direct other name -13	direct other noun -35	direct other person -17	direct other pronoun -20	direct saying noun -19	direct saying pronoun -14	shared judging person -14	shared other noun -23	shared other organisation -12	shared other person -21	shared saying person -30	shared saying pronoun -17
twin|speaker-then-quote|apposed other organisation|	apposed other noun 7	apposed other person -18	direct other noun 8	direct other person -10	shared other organisation 7	shared saying noun 18
twin|speaker-then-quote|apposed other person|	apposed judging person 12	apposed other noun -12	apposed other organisation 12	apposed saying noun 8	apposed saying person 11	apposed saying place 13	apposition judging person 12	apposition other organisation 12	apposition other person 29	apposition saying person 28	direct other noun 29	shared judging person 14	shared other noun 16	shared other person 29	shared saying name 14	shared saying noun 25	shared saying person 41	shared saying place 17
twin|speaker-then-quote|apposed other place|	apposed other place -17	apposed saying place -12	direct other person -19
twin|speaker-then-quote|apposed saying name|	apposed saying noun -13	apposed saying person -25	apposition saying person -21	direct saying name -17	direct saying noun -20	direct saying person -10	shared saying person -11
twin|speaker-then-quote|apposed saying noun|	apposed other noun -24	apposed saying noun -32	apposed saying organisation -29	apposed saying person -60	apposition saying name -11	apposition saying noun 21	apposition saying organisation -14	apposition saying person -80	apposition saying pronoun -8	direct other noun -18	direct other pronoun -15	direct saying noun -21	direct saying person -25	direct saying pronoun -7	shared saying name -9	shared saying person -12
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -11	apposed saying name -8	apposed saying person -25	apposition saying noun 21	direct saying person -13	direct saying pronoun 8	shared saying name -17	shared saying noun 7	shared saying person -17
twin|speaker-then-quote|apposed saying person|	apposed saying name 17	apposed saying place 11	apposition saying name 27	apposition saying noun 8	apposition saying organisation 11	apposition saying person 29	apposition saying place 12	direct saying noun -10	direct saying pronoun -19	shared saying name 8	shared saying noun 16	shared saying organisation 19	shared saying place 13
twin|speaker-then-quote|apposed saying place|	apposed saying noun -24	apposed saying person -11	apposition saying noun -17	apposition saying person -13	direct saying noun -12	direct saying person -18	shared saying noun -15	shared saying person -11	shared saying place 11
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -21	direct thinking noun -12
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 26	apposition thinking noun 9
twin|speaker-then-quote|apposition judging noun|	apposed judging name -13	apposed judging noun -17	apposed judging organisation -23	apposed judging person -30	shared judging noun -22	shared judging organisation -22	shared judging person -14	shared judging pronoun -17
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25
twin|speaker-then-quote|apposition judging person|	apposed judging name 15	apposed judging person 21	apposed judging place 9	apposed other person 13
twin|speaker-then-quote|apposition other name|	apposed other name -8
twin|speaker-then-quote|apposition other noun|	apposed other name -9	apposed other noun -7	apposed other organisation -16	apposed other person -22	apposed saying noun -20	apposed saying organisation -13	apposed saying person -11	apposition judging noun -10	apposition saying noun -23	shared other name -10	shared other organisation -8	shared other person -18	shared other pronoun -13	shared saying noun -32	shared saying organisation -13	shared saying person -12
twin|speaker-then-quote|apposition other organisation|	apposed other person -9
twin|speaker-then-quote|apposition other person|	apposed judging noun 15	apposed judging person 9	apposed other noun 26	apposed other person 9	apposed saying name 9	apposed saying person 17	apposition judging person 9	apposition saying person 20	shared judging noun 15	shared judging person 19	shared saying name 9	shared saying noun 7	shared saying person 12
twin|speaker-then-quote|apposition other place|	apposed other noun -12
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -15	shared other pronoun 6	shared saying noun -15	shared saying pronoun -15
twin|speaker-then-quote|apposition saying name|	apposed saying noun 8	apposed saying person -12	shared saying person -11
twin|speaker-then-quote|apposition saying noun|	apposed saying name -22	apposed saying noun -41	apposed saying organisation -37	apposed saying person -62	apposed saying place -6	apposition other noun -19	passive saying noun -8	shared other noun -12	shared other person -7	shared saying name -16	shared saying noun -48	shared saying organisation -26	shared saying person -21	shared saying pronoun -15
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 21	apposed saying organisation -8	apposed saying person -33	shared saying noun 8	shared saying organisation -14
twin|speaker-then-quote|apposition saying person|	apposed other person 34	apposed saying name 22	apposed saying noun 42	apposed saying organisation 13	apposed saying person 58	shared saying name 13	shared saying noun 22	shared saying organisation 18	shared saying person 32
twin|speaker-then-quote|apposition saying place|	apposed saying person -11
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -15	shared saying noun -17	shared saying pronoun -9
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -13
twin|speaker-then-quote|direct judging noun|	apposed judging noun 22
twin|speaker-then-quote|direct judging person|	apposed judging noun 22	apposed judging organisation 14	direct other person 15
twin|speaker-then-quote|direct other name|	apposed other noun -28	direct saying name 9
twin|speaker-then-quote|direct other noun|	apposed other name -18	apposed other noun 16	apposed other organisation -26	apposed other person -37	apposed other pronoun -9	apposed saying noun 20	direct other noun -33	passive other person -17	relative other noun -15
twin|speaker-then-quote|direct other organisation|	direct other organisation 10	direct saying organisation 16
twin|speaker-then-quote|direct other person|	apposed other noun 22	apposed other organisation 11	direct judging person 11	direct other person 18	direct saying person 6
twin|speaker-then-quote|direct other pronoun|	apposed other name -17	direct other pronoun -25	direct saying pronoun -17	direct thinking pronoun -18
twin|speaker-then-quote|direct saying name|	apposed saying name 7	direct other name 13
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 23	apposed saying noun 15	apposed saying person 15	apposed saying place 16	shared saying noun 11
twin|speaker-then-quote|direct saying organisation|	apposed saying noun -9	direct other organisation 24
twin|speaker-then-quote|direct saying person|	apposed saying name 19	apposed saying noun 20	apposed saying organisation 15	apposed saying person 18	apposed saying place -8	direct other person 7
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 13	apposed saying person 22	direct other pronoun -19
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -17
twin|speaker-then-quote|passive other noun|	direct other noun -13
twin|speaker-then-quote|passive other person|	direct other noun 19
twin|speaker-then-quote|passive saying noun|	apposed saying noun -9
twin|speaker-then-quote|relative judging person|	relative other person 13
twin|speaker-then-quote|relative other person|	relative judging person 11
twin|speaker-then-quote|shared judging name|	apposed judging name -11
twin|speaker-then-quote|shared judging noun|	apposed judging noun 8	apposed judging person -12	shared judging noun -9	shared judging organisation -11	shared judging person 11	shared judging pronoun -10
twin|speaker-then-quote|shared judging organisation|	apposed judging person -11
twin|speaker-then-quote|shared judging person|	apposed judging noun -7	apposed judging person -9	apposed other person 12	apposition judging noun -6	shared judging noun -16
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -16	shared judging noun -13
twin|speaker-then-quote|shared other name|	apposed other name -10	apposition other noun -18
twin|speaker-then-quote|shared other noun|	apposed other noun -11	apposed other person -15	shared other noun -11	shared other person -19	shared saying noun -19
twin|speaker-then-quote|shared other organisation|	apposed other organisation -12	apposition other organisation -8
twin|speaker-then-quote|shared other person|	apposed other noun 20	apposed other person 28	apposed saying person 11	apposition other noun 16	apposition saying noun 13	shared other noun 21	shared saying person 16
twin|speaker-then-quote|shared other pronoun|	apposition other noun -12	apposition other pronoun 7
twin|speaker-then-quote|shared saying name|	apposed saying noun -9	apposed saying organisation 6	apposed saying person -13	shared saying noun -8	shared saying person -17
twin|speaker-then-quote|shared saying noun|	apposed saying name -13	apposed saying noun -8	apposed saying organisation -10	apposed saying person -32	apposed saying place 10	apposition other noun -22	apposition saying noun -18	apposition saying person -20	apposition saying pronoun -7	direct saying noun -11	shared other noun -12	shared saying name -12	shared saying organisation -9	shared saying person -36	shared saying pronoun -14
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying person -14	apposition saying noun 9	apposition saying organisation -12	shared saying person -17
twin|speaker-then-quote|shared saying person|	apposed other person 25	apposed saying name 11	apposed saying organisation 13	apposed saying place -6	apposition saying person 10	shared other person 15	shared saying name 19	shared saying organisation 19	shared saying place 9	shared saying pronoun -9
twin|speaker-then-quote|shared saying place|	apposed saying person -11	shared saying person -10
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -15	apposed saying person -9	apposition saying noun -7	apposition saying pronoun -6	shared saying noun -24	shared saying person -12
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -15
twin|verb-then-speaker|inverted saying name|	inverted saying name 9
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -47	inverted saying pronoun -18
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 10
verb-before|according|:|	other 25
verb-before|according|adverb|	other -9
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -11
verb-before|according|coordinator|	other -11
verb-before|according|determiner|	other -18
verb-before|according|preposition|	other -15
verb-before|according|pronoun|	other -14
verb-before|according|quote|	other -19
verb-before|according|start|	other 14
verb-before|according|stop|	other 13
verb-before|according|that|	other -16
verb-before|according|verb-thinking|	other 7
verb-before|according|word|	other -28
verb-before|apposed|)|	other -18	past -35	present -21
verb-before|apposed|,|	base -16	participle -7	past 13	present 13
verb-before|apposed|:|	other -16
verb-before|apposed|;|	other -10
verb-before|apposed|capital|	base -11	other -11	past -25	present -27
verb-before|apposed|pronoun|	other -14	past -15	present 9
verb-before|apposed|quote|	other -12	past -16
verb-before|apposed|word|	base -17	participle -7	past -30	present -27
verb-before|apposition|,|	other -13	participle -30	past -14	present -33
verb-before|direct|capital|	base -17	other -14	participle -13	past 12	present 10
verb-before|direct|determiner|	base -16	past 10	present -15
verb-before|direct|pronoun|	base -7	other -40	participle -6	past 21
verb-before|direct|verb-judging|	base -13	other -22	past -8	present -16
verb-before|direct|verb-saying|	base -27	other -45	participle -8	past -14	present -8
verb-before|direct|verb-thinking|	other -18	participle -14	present -10
verb-before|direct|word|	past 24	present 10
verb-before|inverted|)|	past -38	present -14
verb-before|inverted|,|	past 13	present 20
verb-before|inverted|:|	past 7	present -10
verb-before|inverted|capital|	past -18	present -23
verb-before|inverted|coordinator|	past -48	present -25
verb-before|inverted|determiner|	past 8
verb-before|inverted|pronoun|	past -49	present -23
verb-before|inverted|quote|	past 14	present 10
verb-before|inverted|start|	past -11
verb-before|inverted|stop|	past -12	present -9
verb-before|inverted|that|	past -31
verb-before|inverted|verb-saying|	present -13
verb-before|inverted|word|	present -15
verb-before|inverted|–|	past 11
verb-before|inverted|—|	past 16
verb-before|passive|,|	other -23	past -12	present 6
verb-before|passive|capital|	other -10
verb-before|passive|coordinator|	past -10
verb-before|passive|pronoun|	past -18
verb-before|passive|start|	past -11
verb-before|passive|stop|	past -24
verb-before|passive|verb-saying|	past -12
verb-before|passive|word|	other -10	past -20
verb-before|relative|capital|	other -8
verb-before|relative|determiner|	other -18
verb-before|relative|pronoun|	other 8
verb-before|relative|that|	base -16	past 7	present 9
verb-before|relative|word|	base -16	other 7	present 9
verb-before|shared|)|	other -7	past -14
verb-before|shared|,|	other -6	participle 17	past -37	present -10
verb-before|shared|coordinator|	base -20	other -15	past -13	present 8
verb-before|shared|determiner|	base -12	other -10
verb-before|shared|preposition|	base -7	present -7
verb-before|shared|pronoun|	other 15	participle -9	past -7
verb-before|shared|quote|	base -9	present 17
verb-before|shared|subordinator|	participle -12
verb-before|shared|word|	participle -13
`;
