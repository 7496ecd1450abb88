/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	carry-before -16	carry-before-that -34	carry-next -7	colon -7	interview -33	named-before -12	paragraph-before -48	quote-then-speaker 16	quote-then-verb 12	sentence-after 7	signature 14	topic -9	transcript 15
before|according-to|	capital 17	preposition 7	word 19
before|colon|	, -7	adverb -37	auxiliary -35	capital 11	coordinator -26	preposition -23	pronoun -47	start 19	that -14	verb-judging -22	verb-saying -11	word -18
before|interview|	, -13	capital -15	start -24	word -13
before|named-before|	& -10	' -12	( -22	+ -14	, 11	- -16	/ -15	: -7	auxiliary -7	coordinator -17	determiner -10	preposition -13	pronoun -15	quote 22	start -18	subordinator -42	verb-saying -13	word -16	¿ -11	— -21	’ -12
before|named-nearby|	& -14	' 6	( 28	) 10	+ 10	, 26	- 11	/ -16	: -21	; 17	adverb -10	auxiliary -14	coordinator -10	determiner -10	preposition -40	pronoun 16	quote 7	start -9	subordinator -15	that -28	verb-judging -26	verb-saying 6	verb-thinking 6	word -10	— 7	’ 8
before|name|	& -18	' 11	( 26	) 10	+ 12	, 25	- 8	/ -25	: -29	; 20	adverb -14	auxiliary -11	capital 6	preposition -43	quote 28	subordinator -6	that -17	word -22	¿ -12	— 8	’ 17	• 8
before|name||	 15
before|noun|	$ -13	' -18	) -19	+ -13	, 8	- 12	: -12	; 16	adverb -27	auxiliary -49	capital -17	coordinator -16	determiner 7	preposition -27	pronoun -36	quote 7	start 15	subordinator -17	that -37	verb-judging -26	word -12	– -17	’ -21	€ -13
before|paragraph-before|	, -27	- -16	: -11	; -10	adverb -12	auxiliary -12	capital -9	coordinator -12	preposition -18	pronoun -8	quote -18	start -26	subordinator -15	that -15	verb-judging -8	verb-saying -27	verb-thinking -6	word -20	– -8	— -12	’ -8
before|possessor|	, -21	coordinator -16	preposition 9	start -10	that -11	verb-judging -41	verb-saying -10	word -20
before|pronoun|	: -20	; -16	adverb 6	coordinator -24	pronoun -13	quote 50	start -28	subordinator -44	that -26	verb-saying 17	word -7
before|quote-then-speaker|	- -7	: -15	adverb -20	auxiliary 12	coordinator -16	pronoun -21	quote 29	start -11	subordinator -9	that -41	verb-judging -21	verb-saying -9	word -25	— 10
before|quote-then-verb|	, -7	adverb 15	preposition -19	pronoun -13	verb-judging 13	verb-saying 21
before|sentence-after|	, -18	: -11	; -21	adverb -15	auxiliary -20	capital -6	coordinator -16	pronoun -21	start 12	subordinator -34	that -23	verb-judging 6
before|sentence-before|	& -21	' -21	( -11	) -13	+ -13	, -8	- -27	: -28	; -17	adverb -16	auxiliary -24	capital -13	coordinator -11	determiner 6	preposition -16	pronoun -9	quote 21	subordinator -15	that -54	verb-saying -8	verb-thinking -21	word -12	— -20	’ -20	€ -11
before|signature|	— 15
before|speaker-then-quote|	& -10	' 19	) 10	, 39	- 12	: -17	; 32	adverb -34	auxiliary -32	determiner 8	preposition -47	pronoun -38	quote 27	start 14	subordinator -13	that -18	verb-judging -8	verb-saying -34	word -10	– -15
before|topic|	, -20	- -17	coordinator -13	subordinator -17	— -12
before|transcript|	start 15
before|verb-then-speaker|	, 14	adverb -32	determiner 6	preposition -22	pronoun -9	that -17	verb-judging -8	verb-saying 9	word -20
carry-before-that|0|	1 -20	3 -20
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|	3 -18	4-5 -13	6-9 -7	: -12	stop -11	word -10
carry-before-that|0|1|:|	upper -12
carry-before-that|0|1|adjacent|	false -20
carry-before-that|0|1|end|	. -7
carry-before-that|0|1|inside|	false -20
carry-before-that|0|1|newcomer|	none -20
carry-before-that|0|1|newcomer|none|own|	, -6	: -12
carry-before-that|0|1|none|	,auxiliary -13	,verb-saying -13	none -8
carry-before-that|0|1|own|	none -8	own -20
carry-before-that|0|1|question|false|	false -20
carry-before-that|0|1|stop|	none -12	upper -11
carry-before-that|0|1|subject|	elided -6	none -15	own -18
carry-before-that|0|1|word|	lower -10	none -10
carry-before-that|0|2|	, -22	10+ -30	2 -8	3 6	: -7	auxiliary -20	capital -17	determiner -15	preposition -20	pronoun -7	stop 13	word -8
carry-before-that|0|2|,auxiliary|	none -14
carry-before-that|0|2|,verb-saying|	none -19
carry-before-that|0|2|,word|	none -15
carry-before-that|0|2|,|	lower -22
carry-before-that|0|2|:|	upper -6
carry-before-that|0|2|auxiliary|	lower -20
carry-before-that|0|2|capital|	lower -17
carry-before-that|0|2|determiner|	lower -15
carry-before-that|0|2|elided|	none -13
carry-before-that|0|2|end|	. 10
carry-before-that|0|2|newcomer|	acts -8
carry-before-that|0|2|newcomer|acts|own|	: -12
carry-before-that|0|2|newcomer|none|none|	stop 15
carry-before-that|0|2|newcomer|none|own|	, -15	: -28	stop -15
carry-before-that|0|2|newcomer|says|none|	: 10	word -17
carry-before-that|0|2|newcomer|says|own|	: -21	stop -21
carry-before-that|0|2|none|	,auxiliary -25	,verb-saying 14	coordinator -17	none 7	own 14	stop -40	word -19
carry-before-that|0|2|own|	none -28	own -29
carry-before-that|0|2|preposition|	lower -17
carry-before-that|0|2|pronoun|	lower -7
carry-before-that|0|2|question|false|	true -13
carry-before-that|0|2|stop|	none -34	upper 13
carry-before-that|0|2|subject|	elided -18	none 18	own -36
carry-before-that|0|2|word|	lower -8
carry-before-that|0|3|	, -18	1 -11	2 -12	3 -22	4-5 -21	preposition -12	stop -24	word -14
carry-before-that|0|3|,auxiliary|	none -11
carry-before-that|0|3|,verb-saying|	none -21
carry-before-that|0|3|,|	lower -18
carry-before-that|0|3|.|	capital -12
carry-before-that|0|3|adjacent|	false -20
carry-before-that|0|3|elided|	own -10
carry-before-that|0|3|end|	. -22
carry-before-that|0|3|inside|	false -20
carry-before-that|0|3|newcomer|	acts -19	says -29
carry-before-that|0|3|newcomer|acts|own|	: -14	stop -9
carry-before-that|0|3|newcomer|none|none|	stop -13
carry-before-that|0|3|newcomer|none|own|	, -14	stop -13
carry-before-that|0|3|newcomer|says|none|	stop -16	word -11
carry-before-that|0|3|newcomer|says|own|	, -9	stop -15
carry-before-that|0|3|none|	,auxiliary -15	,pronoun -14	,verb-saying -22	none -18	own -7	stop -30
carry-before-that|0|3|own|	none -9	own -35
carry-before-that|0|3|question|false|	false -41
carry-before-that|0|3|stop|	none -10	upper -24
carry-before-that|0|3|subject|	elided -16	none -13	own -36
carry-before-that|0|3|word|	lower -14	none -16
carry-before-that|1|	far -38
carry-before-that|1|far|!|	,verb-saying -14
carry-before-that|1|far|	, -31	1 -7	10+ -23	2 -6	3 -53	4-5 -20	6-9 -51	: -22	; -10	adverb -24	auxiliary -43	capital -26	coordinator -24	determiner -31	preposition -43	pronoun -26	quote -12	stop -26	subordinator -29	that -29	verb-judging -28	verb-saying -23	verb-thinking -26	word -40	— 6
carry-before-that|1|far|,auxiliary|	? -12	none -26
carry-before-that|1|far|,coordinator|	none -16
carry-before-that|1|far|,determiner|	none -11
carry-before-that|1|far|,pronoun|	none -19
carry-before-that|1|far|,subordinator|	none -13
carry-before-that|1|far|,verb-judging|	none -14
carry-before-that|1|far|,verb-saying|	! -10	? -10	none -25
carry-before-that|1|far|,word|	none -19
carry-before-that|1|far|,|	capital -28	determiner -15	lower -28	none -19	pronoun -9	upper -14	verb-saying -7	word -22
carry-before-that|1|far|.|	capital -20	end -13	preposition -16	pronoun -22
carry-before-that|1|far|:|	lower -15	none -13	upper -22
carry-before-that|1|far|;|	lower -10	none -15
carry-before-that|1|far|?|	,auxiliary -9	,pronoun -13	,verb-saying -14	capital -19	determiner -13	end -25	pronoun -12	quote -6	stop -12
carry-before-that|1|far|adjacent|	false -38
carry-before-that|1|far|adverb|	lower -23
carry-before-that|1|far|alone|	true 7
carry-before-that|1|far|auxiliary|	lower -42	none -16
carry-before-that|1|far|capital|	, -12	. -34	? -14	lower -26	none -11
carry-before-that|1|far|coordinator|	lower -24
carry-before-that|1|far|determiner|	, -26	. -19	? -14	lower -29	none -25	upper -19
carry-before-that|1|far|elided|	elided -19	none -25	own -25
carry-before-that|1|far|end|	! -14	. -15	? -25	none -15
carry-before-that|1|far|inside|	false -43
carry-before-that|1|far|newcomer|	acts -7	none -35	says -32
carry-before-that|1|far|newcomer|acts|none|	, -10	: -22	adverb -11	auxiliary -12	capital -11	determiner -17	preposition -13	stop -8	word -10
carry-before-that|1|far|newcomer|acts|own|	, -13	: -16	auxiliary -18	capital -14	preposition -11	stop -21	verb-saying -9	word -20
carry-before-that|1|far|newcomer|none|elided|	: -10	stop -15	word -12
carry-before-that|1|far|newcomer|none|none|	, -11	: -12	auxiliary -11	capital -10	determiner -14	preposition -16	stop -25	verb-judging -10	word -18
carry-before-that|1|far|newcomer|none|own|	, -13	: -27	; -10	auxiliary -16	determiner -15	preposition -16	start -16	stop -20	that -11	verb-saying -14	word -19
carry-before-that|1|far|newcomer|says|elided|	: -16	preposition -11	stop -27	verb-saying -11	word -15
carry-before-that|1|far|newcomer|says|none|	, -14	: -40	adverb -8	auxiliary -18	capital -16	determiner -17	preposition -23	verb-judging -12	word -20
carry-before-that|1|far|newcomer|says|own|	, -20	: -20	adverb -11	auxiliary -18	capital -18	determiner -18	preposition -23	pronoun -12	stop -17	that -13	verb-saying -20	word -20
carry-before-that|1|far|none|	, -26	,auxiliary -37	,coordinator -10	,determiner -13	,preposition -10	,pronoun -22	,subordinator -8	,verb-judging -20	,verb-saying -27	,verb-thinking -11	,word -22	: -12	; -18	auxiliary -16	capital -10	determiner -19	none -8	own -25	preposition -32	pronoun -10	stop -63	verb-judging -15	verb-saying -12	word -27	— -11
carry-before-that|1|far|own|	elided -20	none -34	own -40
carry-before-that|1|far|preposition|	. -21	lower -40	none -24	upper -23
carry-before-that|1|far|pronoun|	, -8	. -18	lower -25
carry-before-that|1|far|question|false|	false -34	true -34
carry-before-that|1|far|question|true|	false -38
carry-before-that|1|far|quote|	? -13	upper -12
carry-before-that|1|far|start|	other -7
carry-before-that|1|far|stop|	none -62	upper -26
carry-before-that|1|far|subject|	elided -34	none -14	own -49
carry-before-that|1|far|subordinator|	. -16	lower -29
carry-before-that|1|far|that|	lower -29
carry-before-that|1|far|verb-judging|	lower -28
carry-before-that|1|far|verb-saying|	, -18	? -18	lower -22
carry-before-that|1|far|verb-thinking|	lower -26
carry-before-that|1|far|word|	lower -40	none -30
carry-before-that|1|far|—|	? -12
carry-before-that|2|	far -16
carry-before-that|2|far|!|	end -15
carry-before-that|2|far|,auxiliary|	none -23
carry-before-that|2|far|,determiner|	none -14
carry-before-that|2|far|,preposition|	none -12
carry-before-that|2|far|,pronoun|	none -15
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -12
carry-before-that|2|far|,verb-saying|	? -15	none -19
carry-before-that|2|far|,word|	none -17
carry-before-that|2|far|,|	capital -6	determiner -9	none -24	pronoun -14	upper -23	verb-saying -9	word -20
carry-before-that|2|far|.|	capital -14	end -17	preposition -15	pronoun -12	— -19
carry-before-that|2|far|	10+ -15	4-5 -20	6-9 -26	: -37	adverb -22	auxiliary -48	capital -34	preposition -41	pronoun -28	quote -12	start 18	stop -39	subordinator -36	that -17	verb-judging -27	verb-saying -33	verb-thinking -19	word -6	— -13
carry-before-that|2|far|:|	lower -14	none -13	upper -37
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	,verb-saying -17	capital 11	end 7	pronoun -12	verb-saying 6
carry-before-that|2|far|adjacent|	false -16
carry-before-that|2|far|adverb|	lower -22
carry-before-that|2|far|alone|	false 31
carry-before-that|2|far|auxiliary|	lower -48	none -20
carry-before-that|2|far|capital|	, -27	. -28	? -14	lower -34	none -21
carry-before-that|2|far|coordinator|	none -24
carry-before-that|2|far|determiner|	. 7	lower -29	none -12
carry-before-that|2|far|elided|	elided -19	own -33
carry-before-that|2|far|end|	? 6	none -20
carry-before-that|2|far|first|	false -12	true 10
carry-before-that|2|far|inside|	false -45
carry-before-that|2|far|newcomer|	acts -22	says -18
carry-before-that|2|far|newcomer|acts|none|	, -14	auxiliary -14	preposition -13	stop -15	word -22
carry-before-that|2|far|newcomer|acts|own|	, -13	: -13	start -17	stop -25	verb-saying -12	word -21
carry-before-that|2|far|newcomer|none|elided|	start 10	stop -17
carry-before-that|2|far|newcomer|none|none|	: -39	determiner -12	preposition -17	start 18	word -18
carry-before-that|2|far|newcomer|none|own|	, -13	: -12	auxiliary -11	preposition -10	start -28	stop -21	word -14
carry-before-that|2|far|newcomer|says|elided|	: -10	stop -29
carry-before-that|2|far|newcomer|says|none|	, 7	: -29	adverb -15	capital -20	determiner 9	preposition -30	pronoun -10	start 9	stop -22	verb-judging -11
carry-before-that|2|far|newcomer|says|own|	, -19	: -26	auxiliary -16	capital -20	determiner -20	preposition -24	pronoun -14	start -26	stop -21	that -14	verb-saying -24	word -25
carry-before-that|2|far|none|	, -25	,auxiliary -31	,determiner -14	,verb-judging -16	,verb-saying -18	,word -23	: -11	auxiliary -19	capital -14	coordinator -20	determiner -16	elided -12	none 7	own -8	pronoun -17	stop -27	subordinator -17	verb-saying -12	word -17	— -15
carry-before-that|2|far|own|	elided -33	none -43	own -47
carry-before-that|2|far|preposition|	. -15	lower -39	none -8
carry-before-that|2|far|pronoun|	, -22	. -21	? -15	lower -28	none -12
carry-before-that|2|far|question|false|	false -28	true -8
carry-before-that|2|far|question|true|	false 10	true 10
carry-before-that|2|far|quote|	upper -12
carry-before-that|2|far|start|	upper 17
carry-before-that|2|far|stop|	none -18	other -12	upper -38
carry-before-that|2|far|subject|	elided -24	own -63
carry-before-that|2|far|subordinator|	lower -36
carry-before-that|2|far|that|	lower -17
carry-before-that|2|far|verb-judging|	lower -27
carry-before-that|2|far|verb-saying|	, -16	lower -28	upper -21
carry-before-that|2|far|verb-thinking|	lower -19
carry-before-that|2|far|word|	, -13	lower -17	none -17
carry-before-that|2|far|—|	. -19	none -10	upper -13
carry-before-that|3|	far -30
carry-before-that|3|far|	) 11	, -25	1 -9	10+ -22	3 -12	4-5 -14	6-9 -36	: -35	auxiliary -38	capital -10	determiner -10	preposition -10	pronoun -19	stop -43	subordinator -16	verb-judging -12	verb-saying -16	verb-thinking -10	word -31
carry-before-that|3|far|)|	upper 11
carry-before-that|3|far|,auxiliary|	none -14
carry-before-that|3|far|,verb-saying|	? -12	none -15
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	capital -30	determiner -17	lower -25	upper -13	verb-saying -31	word -11
carry-before-that|3|far|.|	capital -13	determiner -14	end -15	pronoun -12
carry-before-that|3|far|:|	upper -34
carry-before-that|3|far|?|	capital -11	end -16
carry-before-that|3|far|adjacent|	false -30
carry-before-that|3|far|alone|	false 10	true -8
carry-before-that|3|far|auxiliary|	lower -38
carry-before-that|3|far|capital|	, -7	. -23	? -12	lower -10
carry-before-that|3|far|coordinator|	none -22
carry-before-that|3|far|determiner|	, -21	. -12	? -11
carry-before-that|3|far|elided|	own -9
carry-before-that|3|far|end|	. -11
carry-before-that|3|far|first|	false -28
carry-before-that|3|far|inside|	false -44
carry-before-that|3|far|newcomer|	acts -30	none 18	says -28
carry-before-that|3|far|newcomer|acts|elided|	stop -8
carry-before-that|3|far|newcomer|acts|none|	start -12	stop -9
carry-before-that|3|far|newcomer|acts|own|	: -13	start -9	stop -13
carry-before-that|3|far|newcomer|none|none|	: -10	start 16	word -11
carry-before-that|3|far|newcomer|none|own|	: -12	start -19	stop -12	that 6	word -12
carry-before-that|3|far|newcomer|says|elided|	stop -18
carry-before-that|3|far|newcomer|says|none|	: -12	start -10	stop -16	word -10
carry-before-that|3|far|newcomer|says|own|	: -16	start -17	stop -9
carry-before-that|3|far|none|	, -13	,auxiliary -15	,verb-saying -8	,word -12	auxiliary -9	coordinator -14	end 17	none 13	own -35	preposition -11	pronoun -9	stop -37	subordinator -13	word -9
carry-before-that|3|far|own|	elided -19	none -32
carry-before-that|3|far|preposition|	lower -10	none -13
carry-before-that|3|far|pronoun|	, -16	. -13	? -8	lower -19	none -6
carry-before-that|3|far|question|false|	false -30	true -6
carry-before-that|3|far|question|true|	false -19
carry-before-that|3|far|start|	upper -10
carry-before-that|3|far|stop|	none -16	upper -43
carry-before-that|3|far|subject|	elided -6
carry-before-that|3|far|subordinator|	lower -16
carry-before-that|3|far|verb-judging|	lower -12
carry-before-that|3|far|verb-saying|	, -27	lower -16
carry-before-that|3|far|verb-thinking|	lower -10
carry-before-that|3|far|word|	lower -31
carry-before-that|3|far|—|	none -13
carry-before|0|	0 27	2 -10	3 -23
carry-before|0|0|	, 26	1 -19	10+ 13	2 14	3 8	4-5 12	6-9 23	auxiliary -12	preposition -13	word -7
carry-before|0|0|,|	lower 26	pronoun 20	upper 20	verb-saying 13
carry-before|0|0|adjacent|	false 27
carry-before|0|0|auxiliary|	lower -12
carry-before|0|0|capital|	. 13
carry-before|0|0|determiner|	. 10
carry-before|0|0|elided|	elided 19
carry-before|0|0|end|	. 18
carry-before|0|0|inside|	false 27
carry-before|0|0|newcomer|	none 8
carry-before|0|0|newcomer|none|elided|	, 19
carry-before|0|0|newcomer|none|none|	, -8	preposition -17	word -15
carry-before|0|0|newcomer|none|own|	, 24	: 12	word -9
carry-before|0|0|none|	,auxiliary 30	,determiner -15	,verb-saying 22	,word -16	: -8	; -26	coordinator 24	none -6
carry-before|0|0|own|	own 7
carry-before|0|0|preposition|	. 13	lower -9
carry-before|0|0|question|false|	false 25
carry-before|0|0|subject|	elided 19	none -6	own 7
carry-before|0|0|word|	lower -7
carry-before|0|1|!|	,verb-saying -12
carry-before|0|1|,auxiliary|	none -14
carry-before|0|1|,coordinator|	none -12
carry-before|0|1|,determiner|	none -6
carry-before|0|1|,pronoun|	none -24
carry-before|0|1|,verb-saying|	? -12
carry-before|0|1|,word|	none -17
carry-before|0|1|,|	capital 27	determiner 11	pronoun 16	upper -9	verb-saying 26
carry-before|0|1|.|	capital -7	determiner -16	preposition -7	quote -8
carry-before|0|1|	1 -24	10+ 16	2 -17	3 -12	4-5 -6	6-9 14	: -26	adverb -19	auxiliary -22	capital 11	coordinator -10	determiner -12	preposition -22	quote -10	stop 38	that -13	verb-judging -6	verb-saying -26	word -13	— -7
carry-before|0|1|:|	lower -11	upper -26
carry-before|0|1|;|	none -13
carry-before|0|1|?|	,pronoun -14	,verb-saying -9	capital -13	quote -13
carry-before|0|1|adjacent|	true -14
carry-before|0|1|adverb|	lower -19
carry-before|0|1|auxiliary|	lower -22	none -20
carry-before|0|1|capital|	, -12	. 24	lower 11
carry-before|0|1|coordinator|	lower -10
carry-before|0|1|determiner|	, -12	. -14	lower -8
carry-before|0|1|elided|	elided -14	own 13
carry-before|0|1|end|	. 25
carry-before|0|1|newcomer|	none -17
carry-before|0|1|newcomer|none|elided|	stop 16	word -6
carry-before|0|1|newcomer|none|none|	: -29	capital 12	preposition -23	pronoun 7	stop 14	verb-judging -22	— -7
carry-before|0|1|newcomer|none|own|	, -6	: -14	adverb -12	auxiliary -25	determiner -23	preposition -19	pronoun -22	stop -26	that -9	verb-saying -23	word -8
carry-before|0|1|none|	, -14	,auxiliary -7	,pronoun -6	,verb-judging -11	: 8	auxiliary -11	capital 15	none -10	preposition -8	pronoun 12	verb-saying -10	— 18
carry-before|0|1|own|	elided -8	none -18	own -35
carry-before|0|1|preposition|	lower -17	upper -15
carry-before|0|1|pronoun|	, -13	. -13
carry-before|0|1|question|false|	false 10	true -19
carry-before|0|1|question|true|	false -30
carry-before|0|1|quote|	upper -10
carry-before|0|1|stop|	none -12	upper 38
carry-before|0|1|subject|	own -35
carry-before|0|1|that|	lower -13
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -23	lower -24
carry-before|0|1|word|	lower -14	none -20
carry-before|0|1|—|	upper -7
carry-before|0|2|	, -23	1 -11	10+ 10	2 -8	6-9 -44	: -19	adverb -11	auxiliary -27	capital -15	coordinator -12	determiner -15	preposition -24	that -13	verb-saying -16	word -35
carry-before|0|2|,pronoun|	none -13
carry-before|0|2|,verb-judging|	none -8
carry-before|0|2|,verb-saying|	none -23
carry-before|0|2|,|	lower -23	verb-saying 6
carry-before|0|2|.|	capital -10	determiner 7	preposition -11	pronoun -7
carry-before|0|2|:|	upper -19
carry-before|0|2|?|	,verb-saying -13	capital -14
carry-before|0|2|adjacent|	false -10
carry-before|0|2|adverb|	lower -11
carry-before|0|2|auxiliary|	lower -25	none -11
carry-before|0|2|capital|	, -8	lower -15
carry-before|0|2|coordinator|	lower -12
carry-before|0|2|determiner|	, -15	. 8	lower -14
carry-before|0|2|elided|	elided -13	none -19	own -7
carry-before|0|2|end|	. 14	? -13
carry-before|0|2|inside|	false -10
carry-before|0|2|newcomer|	acts -21	none -6	says -19
carry-before|0|2|newcomer|acts|elided|	stop -16
carry-before|0|2|newcomer|acts|own|	: -10	stop -22	word -10
carry-before|0|2|newcomer|none|elided|	stop 8
carry-before|0|2|newcomer|none|none|	: -25	preposition -14	stop 8	word -16
carry-before|0|2|newcomer|none|own|	, -15	: -21	stop -39	word -17
carry-before|0|2|newcomer|says|elided|	stop -22
carry-before|0|2|newcomer|says|none|	: -18	capital -14	word -13
carry-before|0|2|newcomer|says|own|	, -10	: -13	auxiliary -15	preposition -12	stop -24	word -12
carry-before|0|2|none|	,pronoun -12	,word -14	: -11	determiner -14	elided 9	none -14	stop -27
carry-before|0|2|own|	elided -20	none -42	own -52
carry-before|0|2|preposition|	lower -22
carry-before|0|2|pronoun|	, -15
carry-before|0|2|question|false|	true -10
carry-before|0|2|question|true|	false -10
carry-before|0|2|stop|	none -59
carry-before|0|2|subject|	elided -16	own -66
carry-before|0|2|that|	lower -13
carry-before|0|2|verb-saying|	lower -12
carry-before|0|2|word|	lower -35
carry-before|0|3|,verb-saying|	none -19
carry-before|0|3|	10+ -12	2 -14	3 -9	4-5 -17	6-9 -10	: -19	stop -18
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -23
carry-before|0|3|elided|	own -12
carry-before|0|3|end|	. -9
carry-before|0|3|inside|	false -23
carry-before|0|3|newcomer|	acts -10	none -6	says -28
carry-before|0|3|newcomer|acts|elided|	stop -9
carry-before|0|3|newcomer|acts|own|	stop -13
carry-before|0|3|newcomer|none|none|	stop 7
carry-before|0|3|newcomer|none|own|	stop -12
carry-before|0|3|newcomer|says|elided|	stop -13
carry-before|0|3|newcomer|says|none|	stop -19
carry-before|0|3|newcomer|says|own|	: -13	stop -16
carry-before|0|3|none|	,verb-saying -28	elided 12	own -27	stop -18
carry-before|0|3|own|	elided -8	none -15	own -24
carry-before|0|3|pronoun|	, -11
carry-before|0|3|question|false|	false -20
carry-before|0|3|stop|	none -19	upper -18
carry-before|0|3|subject|	elided -14	none -10	own -28
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying -13	end -13
carry-before|1|far|+|	none -12
carry-before|1|far|	, -10	1 -15	2 -30	3 -37	4-5 -11	6-9 -28	adverb -23	auxiliary -31	capital -34	coordinator -25	preposition -18	pronoun -44	quote -12	start -8	stop -24	subordinator -46	verb-judging -38	verb-saying -44	verb-thinking -31	word -63
carry-before|1|far|,auxiliary|	? -13	none -46
carry-before|1|far|,coordinator|	none -11
carry-before|1|far|,determiner|	none -13
carry-before|1|far|,preposition|	none -19
carry-before|1|far|,pronoun|	? -12	none -26
carry-before|1|far|,subordinator|	none -20
carry-before|1|far|,verb-judging|	none -8
carry-before|1|far|,verb-saying|	! -16	? -18
carry-before|1|far|,verb-thinking|	none -13
carry-before|1|far|,word|	? -14	none -26
carry-before|1|far|,|	capital -7	coordinator -12	determiner -37	lower -7	subordinator -12	upper -19	verb-saying -6	word -24	– -10
carry-before|1|far|.|	capital -31	determiner -37	preposition -12	pronoun -20	— -19
carry-before|1|far|:|	lower -20	none -14
carry-before|1|far|;|	none -29
carry-before|1|far|?|	,auxiliary -12	,verb-saying -17	,word -10	capital -16	determiner -12	end -24	pronoun -11	verb-saying -19	— -10
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	lower -23
carry-before|1|far|alone|	false -13	true 23
carry-before|1|far|auxiliary|	lower -31	none -22
carry-before|1|far|capital|	, -17	? -20	lower -34	none -21
carry-before|1|far|coordinator|	. -14	lower -25	none -11
carry-before|1|far|determiner|	, -42	. 7	? -13	none -8	upper -23
carry-before|1|far|elided|	own -8
carry-before|1|far|end|	! -16	. -13	? -12
carry-before|1|far|first|	false -8	true 10
carry-before|1|far|inside|	false -30
carry-before|1|far|newcomer|	acts -20	says -86
carry-before|1|far|newcomer|acts|elided|	preposition -16
carry-before|1|far|newcomer|acts|none|	: -28	auxiliary -14	capital -12	determiner 6	preposition -15	stop -37	word -16
carry-before|1|far|newcomer|acts|own|	, -19	: -35	auxiliary -18	determiner -16	preposition -18	start -19	stop -46	word -27
carry-before|1|far|newcomer|none|elided|	auxiliary -13	start 8	word -18
carry-before|1|far|newcomer|none|none|	, 6	adverb -17	auxiliary -22	capital -11	determiner -27	preposition -38	pronoun -12	start -21	stop 12	that -12	verb-judging -18	word -29
carry-before|1|far|newcomer|none|own|	: -7	adverb -18	auxiliary -30	capital -20	determiner -30	preposition -8	pronoun -18	start -6	stop -57	verb-saying -32	word -30
carry-before|1|far|newcomer|says|elided|	: -15	stop -43
carry-before|1|far|newcomer|says|none|	, -18	: -34	adverb -13	auxiliary -15	capital -17	determiner -8	preposition -20	pronoun -11	stop -43	word -12
carry-before|1|far|newcomer|says|own|	, -19	: -29	auxiliary -21	capital -14	determiner -24	preposition -27	pronoun -14	start -16	stop -37	that -17	verb-saying -16	word -18
carry-before|1|far|none|	, -28	,auxiliary -17	,determiner -12	,preposition -16	,pronoun -24	,subordinator -13	,verb-judging -22	,verb-saying -12	,verb-thinking -18	,word -27	: 11	; -13	adverb -10	auxiliary -18	capital -19	coordinator -22	determiner -17	end 9	none -21	own -17	pronoun -15	stop -44	subordinator -9	verb-judging -14	verb-saying -12	word -36	— -18
carry-before|1|far|own|	elided -6	none -10	own -35
carry-before|1|far|preposition|	. -22	lower -17	none -9	upper -17
carry-before|1|far|pronoun|	, -22	. -27	? -16	lower -43	none -17
carry-before|1|far|question|false|	false -14	true -26
carry-before|1|far|question|true|	false -42
carry-before|1|far|quote|	? -12
carry-before|1|far|start|	other -11	upper -7
carry-before|1|far|stop|	? -12	none -30	other -13	upper -24
carry-before|1|far|subject|	none -20	own -19
carry-before|1|far|subordinator|	. -14	lower -46	none -12
carry-before|1|far|verb-judging|	lower -38	none -8
carry-before|1|far|verb-saying|	, -49	? -24	lower -40	upper -18
carry-before|1|far|verb-thinking|	lower -31
carry-before|1|far|word|	, -15	lower -63	none -30	upper -14
carry-before|1|far|—|	. -19	? -13	none -20
carry-before|2|	far -18
carry-before|2|far|	, -21	1 -9	2 -22	3 -15	4-5 -10	6-9 -19	: -31	capital -15	determiner -15	preposition -28	pronoun -22	stop -43	subordinator -20	that -24	verb-judging -19	verb-saying -22	verb-thinking -12	word -14
carry-before|2|far|,auxiliary|	none -31
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -10	? 6	none -7
carry-before|2|far|,word|	none -15
carry-before|2|far|,|	capital -29	determiner -27	lower -15	none -12	pronoun -40	upper -13	verb-saying -36	word -13
carry-before|2|far|.|	capital -12	determiner -11	end -19	pronoun -18
carry-before|2|far|:|	upper -29
carry-before|2|far|?|	end 11
carry-before|2|far|adjacent|	false -18
carry-before|2|far|alone|	false 24
carry-before|2|far|capital|	, -23	. -19	? -19	lower -15	none -13
carry-before|2|far|coordinator|	none -19
carry-before|2|far|determiner|	, -24	. -20
carry-before|2|far|elided|	none -13
carry-before|2|far|end|	. 8	? -21
carry-before|2|far|first|	false -11
carry-before|2|far|inside|	false -33
carry-before|2|far|newcomer|acts|elided|	stop -11
carry-before|2|far|newcomer|acts|none|	start 16	stop -9
carry-before|2|far|newcomer|acts|own|	stop -23	word -11
carry-before|2|far|newcomer|none|none|	: -11	start 16
carry-before|2|far|newcomer|none|own|	start -42	stop -11
carry-before|2|far|newcomer|	says -16
carry-before|2|far|newcomer|says|elided|	stop -17
carry-before|2|far|newcomer|says|none|	: -14	stop -16	word -11
carry-before|2|far|newcomer|says|own|	: -14	start -23	stop -24
carry-before|2|far|none|	, -12	,auxiliary -21	,verb-saying -26	,word -15	: 20	auxiliary -13	coordinator -12	elided -17	end 10	none 14	own -9	preposition -12	pronoun -11	stop -46	subordinator -14
carry-before|2|far|own|	elided -17	none -9	own -42
carry-before|2|far|preposition|	lower -28	none -12
carry-before|2|far|pronoun|	, -30	. 8	? -16	lower -22
carry-before|2|far|question|false|	false -23	true -28
carry-before|2|far|question|true|	true 7
carry-before|2|far|stop|	none -17	upper -43
carry-before|2|far|subject|	elided -12	none 7	own -18
carry-before|2|far|subordinator|	lower -20
carry-before|2|far|that|	lower -24
carry-before|2|far|verb-judging|	lower -19
carry-before|2|far|verb-saying|	, -43	lower -22
carry-before|2|far|verb-thinking|	lower -12
carry-before|2|far|word|	lower -38
carry-before|2|far|—|	none -17
carry-before|3|	far -8
carry-before|3|far|,|	capital -24	determiner -21	none -14	pronoun -31	verb-saying -41	word -13
carry-before|3|far|.|	end -15
carry-before|3|far|	1 -22	10+ 7	2 -17	3 -21	4-5 -33	auxiliary -24	pronoun -13	stop -27	that -15	verb-judging -14	verb-saying -15	word -23
carry-before|3|far|adjacent|	false -8
carry-before|3|far|auxiliary|	lower -24
carry-before|3|far|capital|	, -15
carry-before|3|far|determiner|	, -20
carry-before|3|far|end|	. -9
carry-before|3|far|inside|	false -23
carry-before|3|far|newcomer|acts|none|	start 6
carry-before|3|far|none|	, 8	,verb-saying -20	: -10	end 15	none 14	own -14	preposition -14	stop -23	subordinator 7
carry-before|3|far|own|	elided -9	none -18
carry-before|3|far|pronoun|	, -27	? -14	lower -13
carry-before|3|far|question|false|	false -6	true -6
carry-before|3|far|start|	upper 7
carry-before|3|far|stop|	upper -27
carry-before|3|far|subject|	none 8
carry-before|3|far|that|	lower -15
carry-before|3|far|verb-judging|	lower -12
carry-before|3|far|verb-saying|	, -44	lower -15
carry-before|3|far|word|	, -10	lower -23
carry-next|0|	0 25	1 11	2 -11	3 -30
carry-next|0|0|,auxiliary|	none 20
carry-next|0|0|,determiner|	none -17
carry-next|0|0|,pronoun|	none -9
carry-next|0|0|,verb-saying|	none 20
carry-next|0|0|,word|	none -12
carry-next|0|0|.|	capital 11	end 14	preposition 13
carry-next|0|0|	10+ 10	2 18	4-5 -7	6-9 17	auxiliary 6	capital 7	determiner -16	start 18	stop 26	subordinator 15	verb-judging -20	word 9
carry-next|0|0|;|	none -30
carry-next|0|0|adjacent|	false 25
carry-next|0|0|auxiliary|	lower 6
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 23
carry-next|0|0|determiner|	lower -10
carry-next|0|0|elided|	elided 19
carry-next|0|0|first|	false 18
carry-next|0|0|inside|	false 21
carry-next|0|0|newcomer|	none 13
carry-next|0|0|newcomer|none|elided|	stop 17
carry-next|0|0|newcomer|none|none|	determiner -11	preposition 6	stop 8	verb-judging -15
carry-next|0|0|newcomer|none|own|	preposition -6	start 12	stop 20	word -8
carry-next|0|0|none|	stop 8
carry-next|0|0|own|	own 9
carry-next|0|0|question|false|	false 24
carry-next|0|0|start|	upper 18
carry-next|0|0|stop|	upper 26
carry-next|0|0|subject|	elided 19	own 9
carry-next|0|0|subordinator|	lower 15
carry-next|0|0|verb-judging|	lower -20
carry-next|0|0|verb-saying|	, 13
carry-next|0|0|word|	lower 9
carry-next|0|1|	, -29	1 7	3 -13	6-9 12	: -11	adverb 8	auxiliary 11	capital -33	preposition 13	quote -13	stop -10	verb-saying -12
carry-next|0|1|,auxiliary|	none -16
carry-next|0|1|,coordinator|	none -9
carry-next|0|1|,pronoun|	? -15	none -14
carry-next|0|1|,verb-judging|	none -16
carry-next|0|1|,verb-saying|	! -15	? -16	none -12
carry-next|0|1|,verb-thinking|	none 8
carry-next|0|1|,word|	none -13
carry-next|0|1|,|	determiner 17	lower -27	none -18	pronoun 10	verb-saying -17	word -13
carry-next|0|1|.|	capital -14	end 7	preposition -10	pronoun -12
carry-next|0|1|:|	none -7	upper -15
carry-next|0|1|;|	none -17
carry-next|0|1|?|	,verb-saying -18	end -15
carry-next|0|1|adjacent|	false 10
carry-next|0|1|adverb|	lower 8
carry-next|0|1|auxiliary|	lower 11	none -15
carry-next|0|1|capital|	, 8	. -25	? -13	lower -32
carry-next|0|1|coordinator|	none -24
carry-next|0|1|determiner|	. -13	upper 6
carry-next|0|1|elided|	elided -15	none 6	own -23
carry-next|0|1|inside|	false 8
carry-next|0|1|newcomer|	none -14
carry-next|0|1|newcomer|none|elided|	auxiliary -18	preposition -17	start 9	stop -8	word -13
carry-next|0|1|newcomer|none|none|	, -22	adverb 8	auxiliary -28	capital -22	preposition 13	stop -15	verb-judging 6
carry-next|0|1|newcomer|none|own|	, -21	: -16	auxiliary 8	capital -24	determiner 7	preposition 6	pronoun 7	start -26	stop -34	that -18	verb-saying -29
carry-next|0|1|none|	, -18	,determiner -7	,pronoun -21	,verb-saying -19	,word 6	; -14	auxiliary -19	determiner -13	end -16	own -7	stop -6
carry-next|0|1|own|	none 10	own -37
carry-next|0|1|preposition|	upper 19
carry-next|0|1|pronoun|	, -8	. -10	? -13
carry-next|0|1|question|false|	false 17	true -39
carry-next|0|1|question|true|	false -23
carry-next|0|1|quote|	? -18	upper -7
carry-next|0|1|stop|	? -13	none 27	upper -9
carry-next|0|1|subject|	elided -16	own -12
carry-next|0|1|verb-saying|	, 11	lower -11	none -12
carry-next|0|1|word|	lower 8	none -8
carry-next|0|1|—|	? -16	none 8
carry-next|0|2|,auxiliary|	none -26
carry-next|0|2|,pronoun|	none -12
carry-next|0|2|,verb-saying|	? -10	none -11
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	pronoun -35
carry-next|0|2|.|	determiner -11	end 12
carry-next|0|2|	1 -27	2 -9	3 -35	6-9 -11	auxiliary -28	capital -14	determiner -22	pronoun -15	start 8	stop -7	subordinator -20	that -15	verb-judging -15	verb-saying -12	word -39
carry-next|0|2|:|	none -9
carry-next|0|2|?|	,verb-saying 6	end -13
carry-next|0|2|adjacent|	false -11
carry-next|0|2|auxiliary|	lower -27
carry-next|0|2|capital|	? -13	lower -14
carry-next|0|2|determiner|	, -16	lower -22	none -15
carry-next|0|2|elided|	elided -17	own -27
carry-next|0|2|first|	false 8
carry-next|0|2|inside|	false -17
carry-next|0|2|newcomer|	none -17
carry-next|0|2|newcomer|none|elided|	start 8	stop -11
carry-next|0|2|newcomer|none|none|	, -19	: -15	auxiliary -13	capital -12	determiner -12	pronoun -11	start 6	verb-judging -14	word -23
carry-next|0|2|newcomer|none|own|	, 6	: -18	auxiliary -21	determiner -16	preposition -17	start -44	stop -38	verb-saying -7	word -27
carry-next|0|2|none|	,auxiliary -24	,pronoun 6	,verb-judging -14	,verb-saying -24	auxiliary -11	none 6	own -25	stop -48	word -11
carry-next|0|2|own|	none -31	own -51
carry-next|0|2|preposition|	. -16	none -11
carry-next|0|2|pronoun|	, -13	. -18	? 7	lower -15
carry-next|0|2|question|false|	false -18
carry-next|0|2|start|	upper 8
carry-next|0|2|stop|	none -24	upper -7
carry-next|0|2|subject|	elided -13	none -7	own -23
carry-next|0|2|subordinator|	lower -20
carry-next|0|2|that|	lower -15
carry-next|0|2|verb-judging|	lower -15
carry-next|0|2|verb-saying|	lower -12
carry-next|0|2|word|	lower -39	none -18
carry-next|0|3|,auxiliary|	none -6
carry-next|0|3|,verb-saying|	none -19
carry-next|0|3|,|	pronoun -14
carry-next|0|3|.|	end -11
carry-next|0|3|	1 -12	10+ -14	2 -10	3 -14	4-5 -20	6-9 -21	determiner -11	preposition -12	start -18	stop -15	verb-saying -14	word -11
carry-next|0|3|adjacent|	false -30
carry-next|0|3|determiner|	lower -11
carry-next|0|3|first|	false -18
carry-next|0|3|inside|	false -26
carry-next|0|3|newcomer|	none -26
carry-next|0|3|newcomer|none|none|	determiner -11	stop -9
carry-next|0|3|newcomer|none|own|	start -18	stop -15	verb-saying -9	word -10
carry-next|0|3|none|	,verb-saying -21	own -12	stop -12
carry-next|0|3|own|	elided -13	none -23	own -19
carry-next|0|3|question|false|	false -29
carry-next|0|3|start|	upper -18
carry-next|0|3|stop|	none -25	upper -15
carry-next|0|3|subject|	elided -6	none -13	own -27
carry-next|0|3|verb-saying|	lower -11
carry-next|0|3|word|	lower -11
carry-next|1|	far -31
carry-next|1|far|!|	,verb-saying -13	end -12
carry-next|1|far|	, -18	1 9	10+ -52	3 -21	4-5 -17	6-9 -34	: 8	; -14	adverb -6	auxiliary -32	capital -40	coordinator -30	pronoun -38	quote -19	start -22	stop -45	subordinator -39	that -39	verb-judging -30	verb-saying -38	verb-thinking -28	word -15	— -17
carry-next|1|far|,auxiliary|	? -13	none -38
carry-next|1|far|,coordinator|	none -9
carry-next|1|far|,determiner|	none -14
carry-next|1|far|,preposition|	none -21
carry-next|1|far|,pronoun|	none -15
carry-next|1|far|,subordinator|	none -15
carry-next|1|far|,verb-judging|	none -13
carry-next|1|far|,verb-saying|	! -17	? -15	none -28
carry-next|1|far|,word|	? -12	none -34
carry-next|1|far|,|	capital -22	determiner -49	lower -15	none -36	pronoun -35	upper -24	verb-saying -35	word -17
carry-next|1|far|.|	capital -6	end -9	preposition -17	pronoun -20	subordinator -12	— -17
carry-next|1|far|:|	lower 8	none 20
carry-next|1|far|;|	lower -14	none -12
carry-next|1|far|?|	,pronoun -11	,word -12	capital -17	determiner -14	end -10	pronoun -13	quote -13	stop -10	verb-saying -24	— -14
carry-next|1|far|adjacent|	false -31
carry-next|1|far|adverb|	lower -6	none -16
carry-next|1|far|alone|	false -17	true -26
carry-next|1|far|auxiliary|	lower -31	none -27
carry-next|1|far|capital|	, -13	. -23	? -20	lower -40	none -16
carry-next|1|far|coordinator|	, -17	lower -30	none -24
carry-next|1|far|determiner|	, -26	. -13	? -13	lower -11	none -22
carry-next|1|far|elided|	elided -24	none -25	own -34
carry-next|1|far|end|	! -19	. -32	? -22	none 34
carry-next|1|far|first|	false -6	true -13
carry-next|1|far|inside|	false -27
carry-next|1|far|newcomer|	none -13
carry-next|1|far|newcomer|none|elided|	, -16	: -30	determiner -15	start -17	stop -33	verb-saying -11	word -20
carry-next|1|far|newcomer|none|none|	, -6	: 11	auxiliary -29	capital -28	coordinator -14	determiner -25	preposition -32	pronoun -23	stop -23	that -11	verb-judging -21	verb-thinking -16	word -39	— -17
carry-next|1|far|newcomer|none|own|	, -35	: -17	adverb -19	auxiliary -44	capital -26	determiner 7	pronoun -26	start -44	stop -12	that -26	verb-saying -34	word -15
carry-next|1|far|none|	+ -12	,auxiliary -21	,coordinator -12	,determiner -14	,preposition -15	,pronoun -24	,subordinator -16	,verb-saying -21	,verb-thinking -17	: -22	; -24	auxiliary -21	capital -18	elided -11	end -15	none 9	own -38	preposition -33	pronoun -16	stop -36	subordinator 8	verb-judging 6	word -34	— -13
carry-next|1|far|own|	elided -44	own -14
carry-next|1|far|preposition|	. -18	lower -12
carry-next|1|far|pronoun|	, -16	. -21	? -14	lower -37	none -10
carry-next|1|far|question|false|	false -24	true -32
carry-next|1|far|question|true|	false -23
carry-next|1|far|quote|	upper -19
carry-next|1|far|start|	other -14	upper -21
carry-next|1|far|stop|	none -56	other -15	upper -45
carry-next|1|far|subject|	elided -50	none -8
carry-next|1|far|subordinator|	, -14	lower -39
carry-next|1|far|that|	lower -39
carry-next|1|far|verb-judging|	lower -30	none -17
carry-next|1|far|verb-saying|	, -39	? -27	lower -36	none -19	upper -16
carry-next|1|far|verb-thinking|	lower -27
carry-next|1|far|word|	, -14	lower -13	none -36	upper -20
carry-next|1|far|–|	, -11
carry-next|1|far|—|	. -17	none -17	upper -17
carry-next|2|	far -6
carry-next|2|far|	, -26	1 -6	10+ -39	2 8	3 -20	4-5 8	6-9 -13	: 6	adverb -15	auxiliary -22	capital -22	coordinator -14	preposition -8	start 15	stop -47	subordinator -27	that -21	verb-judging -18	verb-thinking -18	word -17
carry-next|2|far|,auxiliary|	none -24
carry-next|2|far|,verb-saying|	none -15
carry-next|2|far|,word|	none -14
carry-next|2|far|,|	capital -11	determiner -23	lower -28	none -24	pronoun -17	verb-saying -23	word -15
carry-next|2|far|.|	capital -28	determiner -20	end 20	pronoun -11
carry-next|2|far|:|	lower 10	none 20
carry-next|2|far|?|	capital -19	end -20	pronoun -15
carry-next|2|far|adjacent|	false -6
carry-next|2|far|adverb|	lower -15
carry-next|2|far|alone|	false 13
carry-next|2|far|auxiliary|	lower -22	none -16
carry-next|2|far|capital|	, -31	. -22	lower -22
carry-next|2|far|coordinator|	lower -14	none -26
carry-next|2|far|determiner|	, -32	. -21
carry-next|2|far|elided|	elided -17	own -20
carry-next|2|far|end|	. -34	? 9	none 24
carry-next|2|far|first|	false 11
carry-next|2|far|inside|	false -20
carry-next|2|far|newcomer|	none 13
carry-next|2|far|newcomer|none|elided|	stop -22
carry-next|2|far|newcomer|none|none|	: 6	preposition -16	start 19	stop -12	word -21
carry-next|2|far|newcomer|none|own|	, -17	: -6	start 12	stop -44
carry-next|2|far|none|	, -17	,auxiliary -8	,verb-judging -17	,verb-saying 11	,word -19	capital -10	coordinator -19	elided -12	own 8	preposition -15	stop -46
carry-next|2|far|preposition|	lower -14	none -34
carry-next|2|far|pronoun|	, -28	. -15	none -15
carry-next|2|far|question|false|	true -8
carry-next|2|far|question|true|	false -35	true 8
carry-next|2|far|start|	upper 15
carry-next|2|far|stop|	none -72	upper -47
carry-next|2|far|subject|	elided -30	none 7	own 9
carry-next|2|far|subordinator|	lower -27	none -25
carry-next|2|far|that|	lower -21
carry-next|2|far|verb-judging|	lower -18
carry-next|2|far|verb-saying|	, -23	upper -18
carry-next|2|far|verb-thinking|	lower -18
carry-next|2|far|word|	, -12	lower -17
carry-next|3|far|,verb-saying|	none -12
carry-next|3|far|,|	capital -7	determiner -25	lower 6	pronoun -23	verb-saying -7	word 7
carry-next|3|far|.|	end -9
carry-next|3|far|	10+ -10	2 16	3 -8	4-5 -8	6-9 -6	auxiliary 12	capital -14	preposition -24	stop -44	word 7
carry-next|3|far|?|	pronoun -10
carry-next|3|far|alone|	false 13
carry-next|3|far|auxiliary|	lower 12
carry-next|3|far|capital|	, -25	lower -14
carry-next|3|far|determiner|	, -22
carry-next|3|far|elided|	own 9
carry-next|3|far|end|	. -25	none 13
carry-next|3|far|first|	false -21
carry-next|3|far|newcomer|	none 14
carry-next|3|far|newcomer|none|none|	start 9
carry-next|3|far|newcomer|none|own|	preposition -19
carry-next|3|far|none|	, -16	,verb-saying 14	none 12
carry-next|3|far|own|	none -19
carry-next|3|far|preposition|	lower -24	none -18
carry-next|3|far|pronoun|	, -27
carry-next|3|far|question|true|	false -7
carry-next|3|far|stop|	none -41	upper -44
carry-next|3|far|subject|	elided 9	none 13	own -9
carry-next|3|far|subordinator|	none 10
carry-next|3|far|verb-saying|	, -50
carry-next|3|far|word|	, -11	lower 7
ending|according-to|.|	1 18
ending|according-to|none|	1 14	2 6	4-6 12	7-12 -11
ending|colon|!|	1 6
ending|colon|,|	1 -16
ending|colon|.|	7-12 20
ending|colon|?|	1 7
ending|colon|none|	1 -28	3 -6
ending|interview|.|	26+ -31
ending|interview|?|	26+ -10
ending|named-before|!|	13-25 9	26+ -19	4-6 13	7-12 7
ending|named-before|,|	1 -39	13-25 -28	2 -26	26+ -36	3 -32	7-12 -24
ending|named-before|.|	1 -19	13-25 18	26+ -37	4-6 -9
ending|named-before|?|	1 -17	13-25 -23	26+ -29	3 9	4-6 8	7-12 15
ending|named-before|none|	1 19	2 18	26+ -42	3 -22	4-6 -7
ending|named-nearby|!|	1 -6	4-6 -7	7-12 13
ending|named-nearby|,|	0 12	1 20	2 8	4-6 13	7-12 -17
ending|named-nearby|.|	0 -22	13-25 -23	26+ -13	7-12 -10
ending|named-nearby|?|	0 6	1 -10	13-25 -7	3 13
ending|named-nearby|none|	0 -28	1 -20	13-25 -11	2 10	26+ -20	4-6 9
ending|paragraph-before|!|	26+ -17
ending|paragraph-before|,|	26+ -21
ending|paragraph-before|.|	26+ -32
ending|paragraph-before|?|	26+ -24
ending|paragraph-before|none|	26+ -30
ending|possessor|,|	4-6 6
ending|possessor|.|	3 -11	4-6 -8	7-12 -9
ending|possessor|?|	4-6 -9
ending|possessor|none|	0 -12	1 -21	4-6 -16	7-12 -12
ending|quote-then-speaker|!|	0 12
ending|quote-then-speaker|,|	0 34	1 12	13-25 -18	2 -16	3 -8	7-12 -39
ending|quote-then-speaker|?|	0 19
ending|quote-then-speaker|none|	-10 -19	-11 7	-12 15	-14 -18	-15 -15	-2 -12	-20 18	-23 -14	-3 -27	-4 -29	-7 -9	-8 -19	-9 6	0 -15	1 -18	13-25 -20	2 18	4-6 -21
ending|quote-then-verb|,|	0 15	1 13	13-25 -6	4-6 -14	7-12 -26
ending|quote-then-verb|?|	1 23
ending|quote-then-verb|none|	0 -11	1 13	2 10	7-12 -14
ending|sentence-after|!|	0 -11
ending|sentence-after|.|	0 8	13-25 -7	2 -7	3 -12	4-6 -19	7-12 -10
ending|sentence-after|?|	1 13	3 -15	4-6 -13
ending|sentence-before|!|	13-25 -26	2 -10	4-6 7
ending|sentence-before|,|	1 -26	13-25 -20	2 -12	26+ -24	4-6 -29	7-12 -32
ending|sentence-before|.|	1 24	13-25 -15	4-6 6	7-12 -14
ending|sentence-before|?|	13-25 -8	2 -8	3 -12	4-6 -8
ending|sentence-before|none|	13-25 -11	26+ -19	3 -37	4-6 -8
ending|signature|.|	1 15
ending|speaker-then-quote|!|	1 15	3 13	4-6 -8
ending|speaker-then-quote|,|	4-6 6
ending|speaker-then-quote|.|	0 -12	1 18	13-25 -18	3 13	4-6 10	7-12 -22
ending|speaker-then-quote|?|	1 -9	13-25 -14	2 12	3 16	4-6 6
ending|speaker-then-quote|none|	1 -6	13-25 -21	2 8	26+ -23	3 -8
ending|topic|!|	26+ -20	7-12 -13
ending|topic|.|	13-25 -16	26+ -14	3 11	7-12 -7
ending|topic|?|	13-25 -22	26+ -28	3 9	7-12 8
ending|topic|none|	0 -26	1 6	13-25 -14	2 12	26+ -62	3 20	4-6 13	7-12 11
ending|transcript|.|	0 17
ending|verb-then-speaker|.|	0 -36	1 -8	13-25 -12	4-6 13	7-12 -24
ending|verb-then-speaker|none|	0 -21	1 11	13-25 -27	4-6 -12	7-12 -7
follow|according-to|,auxiliary|	none -14
follow|according-to|,preposition|	none 13
follow|according-to|,subordinator|	none 8
follow|according-to|,verb-saying|	none -19
follow|according-to|,word|	none 20
follow|according-to|:|	none 13
follow|according-to|;|	none 11
follow|according-to|end|	. 22
follow|according-to|preposition|	none 14
follow|according-to|word|	none 13
follow|colon|,auxiliary|	none -8
follow|colon|,verb-saying|	none -26
follow|colon|capital|	, -13
follow|colon|end|	. 12	? 7	none -22
follow|colon|preposition|	. -19
follow|colon|pronoun|	. -15	? -14
follow|colon|stop|	none -17
follow|colon|verb-saying|	, -17
follow|interview|end|	. -31	? -10
follow|named-before|,auxiliary|	? -17
follow|named-before|,pronoun|	! 6	? -16
follow|named-before|,verb-judging|	none -27
follow|named-before|,verb-saying|	! 10	? -28
follow|named-before|,verb-thinking|	none -22
follow|named-before|,|	none -19
follow|named-before|:|	none -9
follow|named-before|capital|	, -34	? -8	none -26
follow|named-before|determiner|	, -14	. -10	none 10
follow|named-before|end|	! 6	. -15
follow|named-before|preposition|	. -11
follow|named-before|pronoun|	, -29	. 7	? -21	none -28
follow|named-before|stop|	none 13
follow|named-before|verb-saying|	, -69	? -22	none -14
follow|named-before|—|	. -15	? 8	none -11
follow|named-nearby|,auxiliary|	? 8	none 19
follow|named-nearby|,coordinator|	none -9
follow|named-nearby|,pronoun|	? 15	none 11
follow|named-nearby|,verb-saying|	none 7
follow|named-nearby|,verb-thinking|	none 16
follow|named-nearby|,word|	? 8	none 8
follow|named-nearby|,|	none -11
follow|named-nearby|:|	none -22
follow|named-nearby|;|	none -18
follow|named-nearby|adverb|	none -10
follow|named-nearby|auxiliary|	none -19
follow|named-nearby|capital|	, 8
follow|named-nearby|coordinator|	, -10	none -30
follow|named-nearby|determiner|	? -9	none -16
follow|named-nearby|end|	none -17
follow|named-nearby|preposition|	none -7
follow|named-nearby|pronoun|	, 24	. -25	none 9
follow|named-nearby|quote|	? 15
follow|named-nearby|stop|	? 10	none 20
follow|named-nearby|subordinator|	. -9	none -11
follow|named-nearby|verb-saying|	, 16	none -6
follow|named-nearby|word|	, 10	none -13
follow|named-nearby|–|	, 13
follow|named-nearby|—|	none 16
follow|paragraph-before|,auxiliary|	none -21
follow|paragraph-before|,verb-judging|	none -6
follow|paragraph-before|,verb-saying|	? -10	none -26
follow|paragraph-before|,word|	none -12
follow|paragraph-before|capital|	, -14	? -17	none -7
follow|paragraph-before|determiner|	, -14	? -9
follow|paragraph-before|end|	. -30	? -15
follow|paragraph-before|pronoun|	, -16	? -18	none -6
follow|paragraph-before|verb-saying|	, -20	? -18	none -14
follow|paragraph-before|word|	, -13
follow|paragraph-before|—|	. -6	none -15
follow|possessor|,|	none -23
follow|possessor|capital|	. -10
follow|possessor|coordinator|	none -17
follow|possessor|determiner|	. -13
follow|possessor|end|	none -19
follow|possessor|preposition|	none -21
follow|possessor|pronoun|	. -22
follow|possessor|word|	none -13
follow|quote-then-speaker|+|	none 8
follow|quote-then-speaker|,auxiliary|	none 16
follow|quote-then-speaker|,coordinator|	none -10
follow|quote-then-speaker|,determiner|	none -12
follow|quote-then-speaker|,verb-saying|	none -19
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|:|	none -19
follow|quote-then-speaker|;|	none -6
follow|quote-then-speaker|capital|	, 22	none 29
follow|quote-then-speaker|coordinator|	, -21	none -28
follow|quote-then-speaker|determiner|	, 12	? 15	none -11
follow|quote-then-speaker|pronoun|	! 12	, 34	? 18	none 29
follow|quote-then-speaker|subordinator|	none -9
follow|quote-then-speaker|verb-saying|	, -31	? -6
follow|quote-then-speaker|word|	, 21	none -23
follow|quote-then-verb|,auxiliary|	none 6
follow|quote-then-verb|,pronoun|	? 16	none 28
follow|quote-then-verb|,verb-judging|	none 31
follow|quote-then-verb|,verb-saying|	! -8	? 15	none 13
follow|quote-then-verb|,word|	? 13
follow|quote-then-verb|:|	none -12
follow|quote-then-verb|capital|	, -22
follow|quote-then-verb|coordinator|	none -38
follow|quote-then-verb|determiner|	, -21
follow|quote-then-verb|preposition|	none 7
follow|quote-then-verb|verb-saying|	, 15	none 15
follow|quote-then-verb|word|	none 14
follow|quote-then-verb|–|	, 13
follow|quote-then-verb|—|	none 25
follow|sentence-after|capital|	. -7	? 10
follow|sentence-after|determiner|	! -16	. -16	? -25
follow|sentence-after|pronoun|	. 15	? -9
follow|sentence-after|—|	. -6
follow|sentence-before|,auxiliary|	? -17	none -39
follow|sentence-before|,determiner|	none -12
follow|sentence-before|,preposition|	none -22
follow|sentence-before|,pronoun|	? -19	none -16
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-saying|	? -9	none 13
follow|sentence-before|,verb-thinking|	none -20
follow|sentence-before|,word|	none -6
follow|sentence-before|,|	none -16
follow|sentence-before|:|	none -7
follow|sentence-before|;|	none -32
follow|sentence-before|auxiliary|	none -14
follow|sentence-before|capital|	, -20	none -31
follow|sentence-before|coordinator|	, -21	none 16
follow|sentence-before|determiner|	, -19	. -11	? 11	none 7
follow|sentence-before|end|	! -21	. 11	? -8	none -10
follow|sentence-before|preposition|	. -15
follow|sentence-before|pronoun|	, -31	? -23	none -31
follow|sentence-before|quote|	? -15
follow|sentence-before|stop|	? -11	none -27
follow|sentence-before|that|	. 8
follow|sentence-before|verb-judging|	none -20
follow|sentence-before|verb-saying|	, -59	? -20
follow|sentence-before|word|	, -20
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -16
follow|speaker-then-quote|,determiner|	none 21
follow|speaker-then-quote|,verb-saying|	none -22
follow|speaker-then-quote|,word|	none 9
follow|speaker-then-quote|:|	none 7
follow|speaker-then-quote|;|	none 29
follow|speaker-then-quote|auxiliary|	none 12
follow|speaker-then-quote|capital|	. 9	? 11
follow|speaker-then-quote|coordinator|	, 13
follow|speaker-then-quote|determiner|	, 6	none 14
follow|speaker-then-quote|end|	. 13	? 8	none -29
follow|speaker-then-quote|preposition|	none -16
follow|speaker-then-quote|pronoun|	. -15
follow|speaker-then-quote|quote|	? 18
follow|speaker-then-quote|subordinator|	none -7
follow|speaker-then-quote|that|	none 11
follow|topic|,auxiliary|	? -18	none -13
follow|topic|,determiner|	none -13
follow|topic|,preposition|	none -30
follow|topic|,pronoun|	? -16	none -6
follow|topic|,subordinator|	none -15
follow|topic|,verb-judging|	none -17
follow|topic|,verb-saying|	? -19	none -17
follow|topic|,verb-thinking|	none -18
follow|topic|,word|	? -24
follow|topic|auxiliary|	none 6
follow|topic|capital|	. -6	? 10
follow|topic|coordinator|	none 16
follow|topic|determiner|	? -8
follow|topic|end|	. -14	? -6	none -29
follow|topic|preposition|	. -13	none -6
follow|topic|pronoun|	. -23
follow|topic|stop|	none 6
follow|topic|verb-judging|	none -15
follow|topic|word|	none -11
follow|topic|—|	none -13
follow|transcript|end|	. 17
follow|verb-then-speaker|,subordinator|	none -24
follow|verb-then-speaker|,verb-saying|	none -21
follow|verb-then-speaker|,word|	none -25
follow|verb-then-speaker|,|	none -20
follow|verb-then-speaker|auxiliary|	none -19
follow|verb-then-speaker|capital|	. -6
follow|verb-then-speaker|coordinator|	none -32
follow|verb-then-speaker|determiner|	. -13
follow|verb-then-speaker|end|	. 6	none -35
follow|verb-then-speaker|preposition|	. -17	none -35
follow|verb-then-speaker|pronoun|	. -18
follow|verb-then-speaker|word|	none 15
force|according-to|according|	1 16	2 6	4-6 11	7-12 -11
force|colon|naked|	1 -9	26+ -15	7-12 20
force|interview|naked|	26+ -33
force|named-before|naked|	1 12	2 16	26+ -73	3 -16
force|named-nearby|naked|	0 -8	1 -13	13-25 -19	2 11	26+ -22	3 8	4-6 11	7-12 -7
force|paragraph-before|according|	26+ -13
force|paragraph-before|judging|	26+ -19
force|paragraph-before|other|	26+ -28
force|paragraph-before|saying|	26+ -40
force|paragraph-before|thinking|	26+ -15
force|possessor|naked|	0 -14	1 -20	4-6 -18	7-12 -14
force|quote-then-speaker|judging|	-10 -9	-12 17	-4 -14	-6 13	-9 -18	0 17	1 -21	3 -8	7-12 -29
force|quote-then-speaker|other|	-10 -16	-11 10	-12 -13	-14 -8	-15 -16	-16 -11	-3 -20	-4 -17	-6 -7	-8 -21	-9 22	13-25 -20	2 8	3 -23	4-6 -41	7-12 -35
force|quote-then-speaker|saying|	-10 -11	-11 -10	-12 13	-14 -16	-15 -13	-16 -14	-23 -14	-3 -21	-4 -13	-6 -6	-7 -12	-8 -14	-9 7	0 28	1 -15	13-25 -19	2 16	7-12 -13
force|quote-then-speaker|thinking|	-3 -10	0 18	1 7	2 -9	4-6 -8
force|quote-then-verb|judging|	1 23	7-12 -16
force|quote-then-verb|other|	0 -16	1 13
force|quote-then-verb|saying|	0 15	1 8	13-25 -9	2 12	3 9	7-12 -24
force|sentence-after|according|	13-25 -14
force|sentence-after|judging|	0 -6	1 -13	4-6 -18	7-12 -17
force|sentence-after|other|	0 7	13-25 -19	2 -19	3 -22	4-6 -10	7-12 -29
force|sentence-after|saying|	1 9	3 -29	4-6 -16
force|sentence-after|thinking|	0 8	4-6 -13
force|sentence-before|according|	1 -7	2 -12	26+ -37	3 -16	7-12 16
force|sentence-before|judging|	13-25 -12	2 -21	26+ -42	7-12 -11
force|sentence-before|other|	2 -20	26+ -6	3 -11	4-6 -11	7-12 -28
force|sentence-before|saying|	1 18	13-25 -20	2 17	26+ -6	3 -11	7-12 -13
force|sentence-before|thinking|	1 -14	13-25 -10	2 -9	26+ -18	3 -14	7-12 -21
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 19	1 13	13-25 -20	2 8	3 -17	7-12 -18
force|speaker-then-quote|other|	0 -32	1 -18	26+ -14
force|speaker-then-quote|saying|	0 8	13-25 -28	2 6	3 9	4-6 10
force|speaker-then-quote|thinking|	1 -17	13-25 -21	26+ -12	3 11	7-12 -7
force|topic|naked|	0 -26	1 7	13-25 -17	2 14	26+ -60	3 25	4-6 12	7-12 8
force|transcript|naked|	0 15
force|verb-then-speaker|judging|	0 -9	1 -13	13-25 -13	2 11	3 -20	4-6 -24	7-12 -28
force|verb-then-speaker|saying|	0 -16	1 9	13-25 -33	4-6 6	7-12 -8
form|according-to|other|	according 16
form|paragraph-before|base|	apposed -10	apposition -9	direct -14	shared -10
form|paragraph-before|other|	according -13	apposed -15	apposition -13	direct -22	passive -12	relative -11	shared -12
form|paragraph-before|participle|	apposition -8	direct -9	shared -13
form|paragraph-before|past|	apposed -19	apposition -12	direct -25	inverted -24	passive -8	relative -14	shared -21
form|paragraph-before|present|	apposed -10	apposition -6	direct -10	inverted -8	shared -9
form|quote-then-speaker|base|	apposed -18	direct -22	shared -6
form|quote-then-speaker|other|	apposition -19	direct -7	passive -17	relative -22
form|quote-then-speaker|participle|	apposed 11	apposition -14
form|quote-then-speaker|past|	direct 18	shared -25
form|quote-then-speaker|present|	apposed -9	apposition -11	shared 12
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 8
form|sentence-after|base|	direct -8
form|sentence-after|other|	apposition -22	shared -11
form|sentence-after|past|	apposed -26	apposition -21
form|sentence-after|present|	apposed -20	apposition -10	direct 8
form|sentence-before|base|	apposed -16	apposition -13	direct -59	relative -12
form|sentence-before|other|	according 6	apposed -12	apposition -6	direct -11	passive -21
form|sentence-before|participle|	apposed -9	apposition -20	direct -24
form|sentence-before|past|	apposed -9	apposition -6	direct 6	inverted -8	passive -29
form|sentence-before|present|	apposed -36	apposition -14	inverted -14	passive -11	relative -29
form|speaker-then-quote|base|	apposed -24	direct -16	shared -26
form|speaker-then-quote|other|	apposed -8	apposition -21	direct -15	relative 7	shared -8
form|speaker-then-quote|participle|	apposed -22	apposition -22	shared -6
form|speaker-then-quote|past|	apposed -13	apposition -25	direct 27	passive -19	shared -26
form|speaker-then-quote|present|	apposed 23	apposition -31	direct 18	relative 20
gap|according-to|	 22	, 21	,; -7	,c 15	,c; -12	,q 11	,s -18	; -25	c -16
gap|paragraph-before|	 -26	, -27	,; -19	,;c -13	,;s -11	,c -23	,cq -8	,cs -11	,q -24	,qc -7	,qs -13	,s -26	,sc -12	,sq -19	; -19	;, -13	;,c -7	;,s -6	;c -9	;c, -7	;s -6	c -14	c, -10	c,s -8	cq -7	cs -7	q -11	q, -17	qs -9	s -13	s, -16	s,c -9	s,q -13	sc -6	sq -6
gap|quote-then-speaker|	 23	,c -7	,cs -19	,s -14	; -16	;, -15	c -37	cs -24	s -14
gap|quote-then-verb|	 12	, 20	,c -12	,q -10	,s -21	c -39
gap|sentence-after|	 14	, -38	,s -15	;,s -12	c -16	q, -14	s -15	s, 12
gap|sentence-before|	, -6	,; -45	,c -32	,cq -22	,q -21	,q; -13	,qc -16	,qc; -13	,qs -27	,s; -33	,sq -30	,sq; -22	,sqc -18	; -11	;, -32	;,c 6	;c -15	;q -32	;q, -17	;q,s -10	;qc -9	;s -13	c,; 8	c,s -27	c; -13	cq -21	cq,s -18	cs 6	cs, -14	csq, -18	q -46	q, -44	q,; -23	q,c -26	q,s -7	q,s; -13	q; -7	q;, -13	qc -15	qc, -23	qcs 12	qs -6	qs, -20	qsc 9	s 6	s, -17	s,; -37	s,c -25	s,c; -26	s,q -22	s; -12	sc, 12	scq -14	sq -6	sq,; -13	sq,c 6	sq; -27	sqc -8	sqc, -19
gap|speaker-then-quote|	 11	,; -30	,c -17	,c; -15	,cs -7	,q 11	,s; 9	;, -19	;s -13	c, 10	c,s -7	c; 13	q -8	q, -11	q,s -21	q; -6	qc -8	s 11	s, -17	s,; -22	sq 13	sq, -21	sqc -6
gap|verb-then-speaker|	 -30	, 25	,c 9	,c; -17	,cs -13	,s 7	;, -20	c -40	cs -26	q, -10	q; -16	qc -18	s -22
head|	0 -10	1 -14	11 -9	12 -6	14 -11	2 -7	20 -14	2019 -9	2023 7	2025 -14	2027 -10	22 10	29 -14	3 -15	300 -11	31 -12	34 -17	4 11	400 -10	5 -18	57 -11	58 -15	6 -11	62 -9	64 -18	67 -17	7 8	74 -10	77 -12	79 -22	80 -9	84 -10	88 -11	aboard -7	accord -13	accordo -16	actor 9	acuerdo -10	acusación -9	acórdão -15	administrador 8	administration -16	administração 9	adversaire -14	adversário 16	advérbio -9	af -12	affaire -14	agence -8	agency -14	agent -6	agriculture 8	airport -7	alarme -11	alert -15	allenatore -10	alunos -12	ambassador 9	analistas -15	analyst 13	analystes -14	analysts -10	ancien 10	ander -11	animale -14	animali -11	anni -22	annonce -10	anonymity -15	another -8	ans -8	anyone -13	arbitrage -14	arbitragem -7	arbitro -12	artistes -9	assessora -21	assessore -14	association -16	attorney 10	audio -12	audition -11	aurillac -12	author -14	autora 10	avis -11	avocat -13	avocate -19	avoir -15	ayuntamiento -9	ação -11	años -15	bajo 6	ballots -15	banco 10	banker 8	base -13	battuta -15	beau -11	beiden -9	bericht 7	berichten -8	best -11	bewindsman 16	billion -7	bloque 6	board 6	boat -7	boats -9	bond 9	bonden 7	book -14	boss -14	both -12	bowlers -9	braccia -12	brother -18	buren -8	bus -13	buurt -11	buyer -19	c' -16	cabildo -17	call -11	calm -12	calma -13	cambio -18	came -12	campaign -19	capitaine -15	capital -9	capitán -14	captain 15	case -18	cases -9	caso -14	celle-ci -6	cent -15	cento -13	centre -9	cerimônia -6	change -13	chaîne -10	chercheur 6	chercheuse 12	chief -8	children -21	choix -13	civile -15	client -16	cliente -11	clients -22	cloche -18	club -13	coalitiepartijen -6	collaboratore -11	comentar -10	comité -15	commerçants -17	commission -14	compagnie 14	compañía -18	complainant 9	comptes -7	comune -12	concorrente -10	conductor 16	conseiller 16	consejo -8	considera -14	consultant 14	contas -12	contract -16	contrataron -9	corner -16	coroner 8	corte -7	costiera -13	council -7	countries -11	county -9	courriels -13	course -18	court -11	crew -8	crews -14	critics -12	critique -13	cuerpo 8	câmara -14	c’ -18	d -12	dato -14	davanti 12	days -7	deal -11	debat -12	decision -10	decisão -18	defence -16	defender 13	defensa -18	defesa -11	delay -17	dem 12	dernier 16	desculpas -11	despacho 8	dialogue -12	dicastero 6	dies -15	different -7	diplomat 12	diplomate -11	diputada 9	directeur -6	directivo 16	directora -10	dirigeante 9	dirigente 15	distribuidora -13	dizer -13	diálogo -13	document 9	dog -13	dossier -13	drivers -13	droite -12	drug -12	décision -14	défense -16	détracteurs 6	développement -13	earlier -12	ela 19	ele 35	ella 25	email -20	embassy 13	empresa 11	energy -19	engineer 8	enquête -9	entidad -12	entraîneur -20	entreprise 6	envoy -16	episodio -14	er 35	ermöglichen -10	error -13	es -67	essais -10	estatal -9	este -15	estudiante 11	estudio -15	estudo -16	etwas -18	euro -10	européen -8	euros -17	everyone -15	evidence -14	executiva 14	executive 8	expression -10	fallo -16	famílias -12	fans -13	farmacista -13	farmer 10	farmers -20	federation -10	felt -15	ferrovia -12	fez 10	fila -9	filha -13	filière -9	film -15	fils -15	final -17	finale -14	financement -9	floor -9	fondi -9	forward 9	france -21	frase -19	friday -9	fuentes -11	funcionario 6	gallo -6	gauche -26	gemeente -16	gesagt 8	getuige -16	gewesen -14	giorni -14	gip 6	girl 13	giudizio -10	goats -11	gol -11	goudzoekers -9	gouverneur -18	governante 16	government -10	governor 8	grandmother 20	graça -14	groupe -18	grupo -11	guard 17	guidance -13	guineense 12	général 12	haar 15	habitants -19	hallazgo -15	hand -10	he 20	head -7	health -13	heard -13	hearing -17	hem 9	het -67	heure -10	hij 29	his -15	hold -21	homóloga -15	hospital -11	house -19	héros -18	i -38	idea -12	idée -9	iedereen -13	ihr -8	il 23	ils -24	indagato -6	industriels -16	inflation -15	inquiry -13	inquérito -8	instituição 9	institute -8	instituto -16	interesse -14	inversión -10	investigadora 7	investment -18	involved -7	it -71	italiana -8	its -13	jaar -9	joke -10	judge -9	juges -9	junior 9	justice -7	justices -16	keer -7	kinderen -11	king -13	kustwacht -14	laatste 9	lado 14	lange -11	latter 8	law -7	lawmaker 10	lawyer -14	leader -23	leeds -16	lei 22	lendemain -10	less -10	letra -17	letter 11	ley -12	librarian 8	line -18	list -11	lobby -8	local 9	longer -13	looked -12	lui 6	líder -14	maestro 10	magistrada 18	magistrado -9	magistrato 15	mail 6	mairie -14	maker -14	man -44	manager 13	manutention -18	marchés -8	match -10	mayor 8	meeting -11	members -6	men -11	mercado -11	mesmo -13	message -9	million -16	minister 10	ministers -27	ministre 17	ministro -7	ministry 18	minutes -18	modulo -12	monde -9	money -18	moradores -10	more -17	mot -10	motion -7	mozione -11	muestras -7	multa -11	musician 13	mère 18	médailles -6	nacional -8	name -11	named -11	nation -13	negotiations -15	negotiator -11	negócio -16	nobody -14	nom -11	norma -20	nota -15	noticia -10	notte -6	nous -16	nouveau -16	novelist 11	number -19	nuova -6	obra -11	occasion -13	oferta -11	office 13	official 22	officials -11	on -57	one -20	operator 6	operação -13	opinion -15	oposição -10	opponent -9	opposition -18	order -13	organisation -11	osserva -8	owner -14	padre -7	panel -12	paper -15	paquets -13	parents -17	parola -13	parquet 11	part -17	parte -21	partido -14	parties -14	partners -12	party -21	patients -9	payment -10	people -27	percent -10	percentual -9	perito 13	person -13	persone -10	personne -10	pescadores -12	pesquisador 9	phone -25	piano -17	pilot -14	place 8	plaisantin 7	plumber -10	plus -10	politica -10	politician 9	polícia 7	ponte -11	precisa -8	prejuízo -17	premier -23	première 10	prensa -19	presentador -11	presidente -11	presule -6	price -14	priest 6	principal -11	problema -21	problème -10	process -11	procura -16	produzione -7	professora 9	program -9	programme -15	projet -13	proposition -10	prosecuting -12	prosecutor 8	prosecutors -12	prova -13	proyecto -12	prudenza -8	préfecture -11	président -16	prévenu -14	public -15	pénaliste 18	pênalti -8	quale -14	queixa -6	question -15	quis -12	radio -18	ragazzi -11	rapport 11	reaction -17	rechter -24	recteurs -11	region -9	relation -11	relazione -7	remark -19	rensters -15	reporters -22	représentant -13	research -13	reserva -15	result -20	resultados -18	retailer -17	rete -8	ricorso -12	rien -15	rientro -16	riferito -11	risas -14	rule -17	réponse -14	safe -12	said -29	sale -11	santé -8	says -8	saída -16	second -12	seconde 12	secours -6	secretario -25	secretary -9	secteur -24	seen 10	sentencia 10	septuagénaire 11	service -14	sesión -13	settimana -14	setting -14	shares -15	she 11	sheets -9	ship -19	shot -7	side -23	sides -16	sie 23	signora 8	silence -13	sindacati 6	sindaco 18	sindicatos -9	sinistra -14	skipper 11	so -19	société -7	software -14	someone -12	sottosegretario -9	source 20	sources -15	spokesman -8	spokesperson 15	spokeswoman 13	staff 8	stand -8	state -11	stessa -8	stopped -15	street -7	striker 10	student 16	students -17	study -8	sua -16	suggested -8	suo -16	supervisor 11	supporters -14	syndicaliste 10	sénateurs -13	talks -12	tante -14	tapis -10	target -13	tax -12	te -10	tecnico 18	teenager 7	tekst -9	telephone -16	tempi -9	testa -11	tester 6	testo -33	text -18	texte -13	texto -12	that -46	their -13	they -14	third -12	this -17	those -13	time -22	times 7	todos -10	told -17	tongien 7	tout -24	trabajo -19	trainer 10	transcript -13	travail -6	treasurer 12	trial -16	turista -7	técnico -10	uitspraak -11	union -17	unit 10	units -9	universiteit -18	university -20	uno 7	uomo 15	uur -15	vader -15	vainqueur 10	vakbonden -11	vendeur -13	vendor 9	verdict -10	verklaring -10	vero -8	vertritt -10	veteran 13	vez -14	vice-président -11	vicepresidenta -12	view 9	village -20	ville 8	voce -18	volte -11	vote -16	voto -12	wat -9	water -12	we -20	widow 18	wife -11	women -13	woordvoerder 16	worden -15	work -13	worker 12	wrote -11	years -10	zaak -14	zij 37	zo -15	zufolge -12	zurück -19	áudio -14	édile 7	élèves -9	órgão -14	único -6
intro-force|according-to|,|according|	13-25 11	4-6 6	7-12 6
intro-force|according-to|:|according|	1 -9	4-6 -17
intro-force|according-to|auxiliary|according|	1 9	2 13	4-6 18	7-12 -6
intro-force|according-to|capital|according|	7-12 19
intro-force|according-to|determiner|according|	4-6 -6
intro-force|according-to|preposition|according|	1 7	3 6	4-6 -10	7-12 10
intro-force|according-to|start|according|	1 12	4-6 -11
intro-force|according-to|stop|according|	1 7	7-12 -13
intro-force|according-to|word|according|	0 -10	1 7	13-25 -11	3 6	4-6 16	7-12 -8
intro-force|colon|:|naked|	1 -9	7-12 20
intro-force|colon|start|naked|	26+ -15
intro-force|interview|:|naked|	26+ -17
intro-force|interview|start|naked|	26+ -23
intro-force|interview|stop|naked|	26+ -12
intro-force|named-before|quote|naked|	4-6 -6	7-12 6
intro-force|named-before|start|naked|	26+ -74
intro-force|named-before|stop|naked|	1 12	2 16	26+ -12	3 -16
intro-force|named-nearby|)|naked|	4-6 16
intro-force|named-nearby|,|naked|	1 10	13-25 -15	2 12	3 -10	4-6 -9	7-12 -11
intro-force|named-nearby|:|naked|	0 9	1 15	2 -11	3 15	7-12 -16
intro-force|named-nearby|;|naked|	2 8
intro-force|named-nearby|adverb|naked|	1 -18	2 11	7-12 8
intro-force|named-nearby|auxiliary|naked|	1 -21	13-25 14	2 -23	26+ -19	3 -13	4-6 -22
intro-force|named-nearby|capital|naked|	0 -12	2 -11	3 -15	7-12 -16
intro-force|named-nearby|coordinator|naked|	2 -9
intro-force|named-nearby|determiner|naked|	0 -14	1 -9	2 -21	3 6	7-12 -9
intro-force|named-nearby|possessive|naked|	4-6 -13
intro-force|named-nearby|preposition|naked|	26+ -13	3 15	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -39	13-25 -16	3 13
intro-force|named-nearby|start|naked|	0 17	13-25 -7	2 19	4-6 -7	7-12 9
intro-force|named-nearby|stop|naked|	1 37	2 14	3 -7	4-6 12
intro-force|named-nearby|subordinator|naked|	1 -25	13-25 -8	2 -10	3 7	7-12 11
intro-force|named-nearby|that|naked|	1 -22	13-25 -7	4-6 18	7-12 7
intro-force|named-nearby|verb-judging|naked|	1 -14	13-25 -16	2 22
intro-force|named-nearby|verb-saying|naked|	13-25 -6	26+ -18
intro-force|named-nearby|verb-thinking|naked|	13-25 -20	2 -11	7-12 -12
intro-force|named-nearby|word|naked|	1 -39	13-25 -25	26+ -13	3 -8	4-6 22
intro-force|named-nearby|–|naked|	4-6 -16
intro-force|paragraph-before|start|according|	26+ -13
intro-force|paragraph-before|start|judging|	26+ -19
intro-force|paragraph-before|start|other|	26+ -28
intro-force|paragraph-before|start|saying|	26+ -40
intro-force|paragraph-before|start|thinking|	26+ -15
intro-force|possessor|,|naked|	3 6	4-6 -9	7-12 -11
intro-force|possessor|:|naked|	4-6 -27
intro-force|possessor|auxiliary|naked|	2 -22	4-6 -10	7-12 -26
intro-force|possessor|capital|naked|	7-12 -15
intro-force|possessor|determiner|naked|	0 -14
intro-force|possessor|possessive|naked|	1 -12
intro-force|possessor|preposition|naked|	2 -20	4-6 -12
intro-force|possessor|pronoun|naked|	4-6 -17
intro-force|possessor|subordinator|naked|	7-12 -7
intro-force|possessor|that|naked|	7-12 8
intro-force|possessor|verb-judging|naked|	3 11
intro-force|possessor|verb-saying|naked|	7-12 -8
intro-force|possessor|verb-thinking|naked|	2 -16
intro-force|possessor|word|naked|	3 -13	4-6 -9	7-12 -30
intro-force|possessor|’|naked|	1 -12
intro-force|quote-then-speaker|:|saying|	0 13
intro-force|quote-then-speaker|auxiliary|judging|	-4 -11
intro-force|quote-then-speaker|auxiliary|other|	-3 -15	-4 -13	-6 -18	-8 -14	2 10	7-12 -17
intro-force|quote-then-speaker|auxiliary|saying|	-3 -15	0 -10	7-12 -14
intro-force|quote-then-speaker|capital|saying|	0 8
intro-force|quote-then-speaker|determiner|other|	1 -17
intro-force|quote-then-speaker|determiner|saying|	-5 -10	1 -14
intro-force|quote-then-speaker|preposition|other|	-9 19	1 6	4-6 -13
intro-force|quote-then-speaker|preposition|saying|	-4 -8	-9 9	1 -16
intro-force|quote-then-speaker|quote|saying|	0 15
intro-force|quote-then-speaker|start|judging|	0 14	1 8	4-6 8	7-12 -19
intro-force|quote-then-speaker|start|other|	0 23	1 -15	13-25 -15	2 -9	3 -19	4-6 -22	7-12 -20
intro-force|quote-then-speaker|start|saying|	0 19	13-25 -18	7-12 -12
intro-force|quote-then-speaker|start|thinking|	0 19	1 10	4-6 -14
intro-force|quote-then-speaker|stop|judging|	0 16	3 -15	4-6 -14	7-12 -17
intro-force|quote-then-speaker|stop|other|	13-25 -12	2 14	4-6 -25	7-12 -19
intro-force|quote-then-speaker|stop|saying|	0 23	1 -7	13-25 -6	2 20	3 -16	4-6 -9	7-12 -18
intro-force|quote-then-speaker|stop|thinking|	7-12 -15
intro-force|quote-then-speaker|verb-saying|saying|	-5 9	1 -14
intro-force|quote-then-speaker|word|judging|	-4 -9
intro-force|quote-then-speaker|word|other|	-14 -7	-4 -14	1 -19	2 -18	4-6 -15	7-12 -13
intro-force|quote-then-speaker|word|saying|	-12 14	-3 -10	-5 -12	-7 -9	-9 15	1 -17	2 -10	3 -12
intro-force|quote-then-verb|,|saying|	1 15
intro-force|quote-then-verb|:|saying|	0 11	1 29
intro-force|quote-then-verb|auxiliary|saying|	1 7	2 17
intro-force|quote-then-verb|capital|saying|	1 15
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|start|judging|	1 15
intro-force|quote-then-verb|start|other|	1 17
intro-force|quote-then-verb|start|saying|	0 9	13-25 -6	4-6 -16	7-12 -29
intro-force|quote-then-verb|stop|judging|	1 22
intro-force|quote-then-verb|stop|other|	1 19
intro-force|quote-then-verb|stop|saying|	0 12	4-6 -6	7-12 -20
intro-force|quote-then-verb|subordinator|saying|	1 -16
intro-force|quote-then-verb|verb-saying|saying|	1 -7
intro-force|quote-then-verb|word|judging|	1 -19
intro-force|quote-then-verb|word|saying|	1 11
intro-force|sentence-after|,|other|	1 -14	4-6 -13
intro-force|sentence-after|:|other|	0 7	1 -18	2 -12	3 -19	4-6 -25	7-12 -14
intro-force|sentence-after|:|saying|	0 -23	1 6	3 -14	4-6 -17	7-12 -11
intro-force|sentence-after|auxiliary|judging|	4-6 -15
intro-force|sentence-after|auxiliary|other|	0 -8
intro-force|sentence-after|auxiliary|saying|	0 -34
intro-force|sentence-after|start|saying|	0 19	1 11
intro-force|sentence-after|stop|judging|	0 -13
intro-force|sentence-after|stop|other|	0 -18	1 -21	4-6 -6	7-12 -15
intro-force|sentence-after|stop|saying|	1 -17	3 -21	4-6 -15	7-12 -8
intro-force|sentence-after|word|other|	0 6	3 -12	4-6 -17
intro-force|sentence-after|word|saying|	0 12	3 -12
intro-force|sentence-before|,|according|	13-25 -14
intro-force|sentence-before|,|judging|	13-25 -14	7-12 -13
intro-force|sentence-before|,|other|	13-25 -19	26+ -26	4-6 -16	7-12 -31
intro-force|sentence-before|,|saying|	26+ -9	7-12 -23
intro-force|sentence-before|,|thinking|	13-25 -15	7-12 -11
intro-force|sentence-before|:|according|	26+ -21	7-12 -23
intro-force|sentence-before|:|judging|	13-25 -28	7-12 -21
intro-force|sentence-before|:|other|	13-25 -30	26+ -32	4-6 -12	7-12 -15
intro-force|sentence-before|:|saying|	13-25 -36	26+ -24	7-12 -10
intro-force|sentence-before|:|thinking|	13-25 -28
intro-force|sentence-before|adverb|saying|	13-25 -27	7-12 -14
intro-force|sentence-before|auxiliary|according|	13-25 -15	26+ -19
intro-force|sentence-before|auxiliary|judging|	7-12 -17
intro-force|sentence-before|auxiliary|other|	13-25 -12	26+ -40	7-12 -22
intro-force|sentence-before|auxiliary|saying|	13-25 -18	26+ -29	7-12 13
intro-force|sentence-before|auxiliary|thinking|	13-25 -17
intro-force|sentence-before|capital|other|	13-25 -17	7-12 -6
intro-force|sentence-before|capital|saying|	13-25 -11	26+ -12	4-6 -15	7-12 -14
intro-force|sentence-before|coordinator|saying|	13-25 -15
intro-force|sentence-before|determiner|judging|	7-12 -11
intro-force|sentence-before|determiner|other|	13-25 -10	7-12 -11
intro-force|sentence-before|determiner|saying|	13-25 -9	7-12 -26
intro-force|sentence-before|preposition|according|	13-25 -20
intro-force|sentence-before|preposition|judging|	7-12 -14
intro-force|sentence-before|preposition|other|	13-25 -7	26+ -28	7-12 -20
intro-force|sentence-before|preposition|saying|	13-25 -40	26+ -25	4-6 -17	7-12 -32
intro-force|sentence-before|pronoun|judging|	13-25 -16	7-12 -14
intro-force|sentence-before|pronoun|other|	13-25 -33	4-6 -13	7-12 -20
intro-force|sentence-before|pronoun|saying|	13-25 -23	26+ -20	4-6 -15
intro-force|sentence-before|pronoun|thinking|	13-25 -19
intro-force|sentence-before|stop|according|	1 -7	2 -12	3 -16	7-12 17
intro-force|sentence-before|stop|judging|	13-25 -25	2 -21	7-12 -24
intro-force|sentence-before|stop|other|	2 -20	3 -11	4-6 -6	7-12 -14
intro-force|sentence-before|stop|saying|	1 18	2 17	3 -9	4-6 -6	7-12 -8
intro-force|sentence-before|stop|thinking|	1 -14	13-25 -10	2 -9	3 -14	7-12 -18
intro-force|sentence-before|subordinator|judging|	13-25 -17
intro-force|sentence-before|subordinator|other|	26+ -25	7-12 -21
intro-force|sentence-before|subordinator|saying|	13-25 -12	7-12 6
intro-force|sentence-before|that|according|	13-25 -13
intro-force|sentence-before|that|judging|	13-25 -18
intro-force|sentence-before|that|other|	13-25 -31	7-12 -19
intro-force|sentence-before|that|saying|	13-25 -14	26+ -18	7-12 -20
intro-force|sentence-before|verb-judging|other|	13-25 -29	4-6 -14	7-12 -12
intro-force|sentence-before|verb-judging|saying|	13-25 -9	4-6 -14	7-12 -16
intro-force|sentence-before|verb-judging|thinking|	13-25 6
intro-force|sentence-before|verb-saying|other|	26+ -18	7-12 -19
intro-force|sentence-before|verb-saying|saying|	13-25 -42	7-12 -23
intro-force|sentence-before|verb-thinking|other|	26+ -18
intro-force|sentence-before|word|according|	13-25 -30	26+ -13	7-12 -15
intro-force|sentence-before|word|judging|	13-25 -26	26+ -20
intro-force|sentence-before|word|other|	13-25 -17	26+ -6	4-6 -14	7-12 -12
intro-force|sentence-before|word|saying|	4-6 -6	7-12 -42
intro-force|sentence-before|word|thinking|	13-25 -25	7-12 -11
intro-force|signature|,|naked|	1 -19
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|,|judging|	4-6 17	7-12 9
intro-force|speaker-then-quote|,|other|	13-25 -13	2 -7	4-6 -23
intro-force|speaker-then-quote|,|saying|	1 16	13-25 -11	2 -9	3 -19
intro-force|speaker-then-quote|,|thinking|	7-12 7
intro-force|speaker-then-quote|:|judging|	13-25 -13
intro-force|speaker-then-quote|:|other|	1 7	13-25 -11	3 16	7-12 -19
intro-force|speaker-then-quote|:|saying|	13-25 -12	3 6
intro-force|speaker-then-quote|:|thinking|	3 16	7-12 -17
intro-force|speaker-then-quote|adverb|judging|	2 13
intro-force|speaker-then-quote|adverb|other|	1 -21
intro-force|speaker-then-quote|adverb|saying|	2 12	4-6 -15
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -13	7-12 -10
intro-force|speaker-then-quote|auxiliary|other|	0 -27	1 -28	2 -15	3 -11	4-6 -15	7-12 -8
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -7	2 -10	3 -8	4-6 14	7-12 12
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 7	7-12 -12
intro-force|speaker-then-quote|capital|judging|	1 -12	2 12
intro-force|speaker-then-quote|capital|other|	2 -9	3 -12	7-12 -13
intro-force|speaker-then-quote|capital|saying|	1 13	3 8	7-12 7
intro-force|speaker-then-quote|coordinator|other|	3 -15	4-6 -24
intro-force|speaker-then-quote|determiner|judging|	1 7	4-6 15
intro-force|speaker-then-quote|determiner|other|	1 -8	2 6	3 -9	4-6 -12	7-12 -28
intro-force|speaker-then-quote|determiner|saying|	1 -11	3 16
intro-force|speaker-then-quote|preposition|judging|	1 8	3 -20
intro-force|speaker-then-quote|preposition|other|	13-25 -9
intro-force|speaker-then-quote|preposition|saying|	13-25 -12	2 -8	3 8	7-12 -22
intro-force|speaker-then-quote|pronoun|judging|	1 15
intro-force|speaker-then-quote|pronoun|other|	1 -14	13-25 -14	2 -10	4-6 -15
intro-force|speaker-then-quote|pronoun|saying|	1 -6	4-6 -12	7-12 10
intro-force|speaker-then-quote|subordinator|judging|	1 -9	2 6	7-12 -10
intro-force|speaker-then-quote|subordinator|other|	13-25 -16	7-12 15
intro-force|speaker-then-quote|subordinator|saying|	13-25 -11	7-12 19
intro-force|speaker-then-quote|that|judging|	1 15
intro-force|speaker-then-quote|that|other|	4-6 -10	7-12 -10
intro-force|speaker-then-quote|that|saying|	13-25 -15	2 10	3 12	4-6 11
intro-force|speaker-then-quote|that|thinking|	1 -13
intro-force|speaker-then-quote|verb-judging|judging|	0 19	2 8
intro-force|speaker-then-quote|verb-judging|other|	3 14	4-6 -13	7-12 -14
intro-force|speaker-then-quote|verb-saying|other|	7-12 8
intro-force|speaker-then-quote|verb-saying|saying|	0 8	13-25 -16	4-6 -7
intro-force|speaker-then-quote|verb-thinking|saying|	2 10	4-6 -11
intro-force|speaker-then-quote|word|judging|	7-12 -21
intro-force|speaker-then-quote|word|other|	0 -41	3 -23	4-6 -12	7-12 -6
intro-force|speaker-then-quote|word|saying|	13-25 -17	2 13	3 12	4-6 8	7-12 6
intro-force|speaker-then-quote|word|thinking|	2 -7	4-6 -20
intro-force|topic|,|naked|	13-25 -7	26+ -18	4-6 -26	7-12 -42
intro-force|topic|:|naked|	1 20	13-25 -20	26+ -26	3 13
intro-force|topic|adverb|naked|	13-25 -27	2 -16	26+ -23	4-6 -7	7-12 7
intro-force|topic|auxiliary|naked|	1 -39	2 -13	26+ -45	4-6 16	7-12 9
intro-force|topic|capital|naked|	26+ -35	3 8
intro-force|topic|coordinator|naked|	13-25 -16	26+ -17
intro-force|topic|determiner|naked|	13-25 -8	2 -6	26+ -34	3 9	4-6 -14	7-12 -7
intro-force|topic|preposition|naked|	13-25 -26	2 25	26+ -59	3 9	4-6 23
intro-force|topic|pronoun|naked|	13-25 -16	2 -12	26+ -31	4-6 -12	7-12 -8
intro-force|topic|quote|naked|	13-25 6	26+ -8
intro-force|topic|start|naked|	26+ -51
intro-force|topic|stop|naked|	1 -6	13-25 -11	26+ -26	3 -13
intro-force|topic|subordinator|naked|	13-25 -9	26+ -15
intro-force|topic|that|naked|	13-25 -17	26+ -30	3 15	7-12 -6
intro-force|topic|verb-judging|naked|	13-25 -22	2 24	26+ -20	7-12 8
intro-force|topic|verb-saying|naked|	1 18	13-25 -40	26+ -6	3 12
intro-force|topic|verb-thinking|naked|	13-25 -12	26+ -19
intro-force|topic|word|naked|	0 -23	26+ -28	3 23	4-6 9	7-12 12
intro-force|topic|—|naked|	26+ -14
intro-force|topic|’|naked|	26+ -10
intro-force|transcript|start|naked|	0 15
intro-force|verb-then-speaker|,|saying|	1 18	13-25 -15	3 -9	7-12 12
intro-force|verb-then-speaker|:|judging|	1 -22	2 14
intro-force|verb-then-speaker|:|saying|	2 -12	4-6 18	7-12 -24
intro-force|verb-then-speaker|auxiliary|saying|	1 -25	13-25 -16	3 -13	4-6 -23
intro-force|verb-then-speaker|capital|judging|	0 -26
intro-force|verb-then-speaker|capital|saying|	0 -23	4-6 20
intro-force|verb-then-speaker|coordinator|saying|	4-6 -19
intro-force|verb-then-speaker|determiner|judging|	3 -14
intro-force|verb-then-speaker|determiner|saying|	2 -23	4-6 7	7-12 -19
intro-force|verb-then-speaker|preposition|judging|	1 -29
intro-force|verb-then-speaker|preposition|saying|	1 -36	4-6 -28
intro-force|verb-then-speaker|pronoun|judging|	0 -29
intro-force|verb-then-speaker|subordinator|judging|	1 -28
intro-force|verb-then-speaker|that|saying|	0 -30	1 -24	3 -16	7-12 -16
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -19
intro-force|verb-then-speaker|word|judging|	0 -36	1 -9	4-6 -10	7-12 -16
intro-force|verb-then-speaker|word|saying|	0 -45	1 -19	13-25 -13	2 6	4-6 -18	7-12 -12
intro|according-to|	, 14	: -18	auxiliary 16	capital 13	coordinator 17	determiner 6	start -12	verb-saying 14
intro|colon|	start -19
intro|interview|	: -17	start -23	stop -12
intro|named-before|	start -74	stop 8
intro|named-nearby|	adverb 9	auxiliary -21	capital -16	determiner -7	preposition 21	pronoun -9	quote 13	start 6	stop 21	subordinator -6	that 6	verb-thinking -25	word -6
intro|paragraph-before|	start -48
intro|possessor|	, 8	: -12	auxiliary -29	capital -15	determiner -20	possessive -13	preposition -14	pronoun -8	that 10	verb-judging 9	verb-thinking -12	word -29	’ -12
intro|quote-then-speaker|	, -8	: -7	adverb -11	pronoun 15	quote 15	start 12	stop 17	subordinator -29	that -17	verb-saying -6	word -20
intro|quote-then-verb|	, 15	: 24	auxiliary 16	capital 19	preposition -27	pronoun 10	stop 8	subordinator -16	verb-judging -14	verb-saying -10
intro|sentence-after|	, -29	: -12	auxiliary 9	preposition -18	pronoun 9	start 28	stop -16	subordinator -7	verb-judging -22	verb-saying 9	word 10
intro|sentence-before|	, -28	: -33	capital -23	determiner -12	preposition -28	pronoun -17	stop 6	that -29	verb-saying -33	verb-thinking 6	word -6	— 14	’ -16
intro|signature|	, -19	start 18
intro|speaker-then-quote|	: 10	auxiliary -7	preposition -10	verb-judging 10	’ 19
intro|topic|	, -25	adverb -31	capital 11	coordinator -22	determiner -14	preposition 6	pronoun -29	start -51	stop -16	subordinator 6	that -12	verb-judging 6	word 7	– -18	— -15	’ -8
intro|transcript|	start 15
intro|verb-then-speaker|	, 18	auxiliary -24	coordinator -7	determiner 7	preposition -21	pronoun -21	subordinator -29	that -10	verb-saying -31	verb-thinking -24	word -26
kind|according-to|	person 18	place -22	unknown 17
kind|colon|	organisation 23	person 38	place -22	unknown -11
kind|interview|	person -33
kind|named-before|	organisation -31	person 18	place -46	unknown -50
kind|named-nearby|	organisation -11	person 56	place -44	unknown -29
kind|	organisation -13	person 59	place -72	unknown -36
kind|organisation|	according -7	apposition -24	direct -16	judging 11	naked -12	passive -27	saying -9	shared -18
kind|paragraph-before|	organisation -15	person -28	place -11	unknown -19
kind|person|	according 19	apposed 12	judging 19	naked 51	other 23	passive 6	relative -11	saying 18	shared 14	thinking 15
kind|place|	according -24	direct -44	naked -62	other -17	saying -32	shared -14
kind|possessor|	organisation -19	place -7
kind|quote-then-speaker|	organisation -14	person 25	place -26
kind|quote-then-verb|	organisation -23	person 22	place 6
kind|sentence-after|	organisation -41	person -6	place -16	unknown -11
kind|sentence-before|	organisation -9	place -52
kind|signature|	person 19
kind|speaker-then-quote|	organisation 22	person 30	place -11	unknown -27
kind|topic|	person 7	place -37
kind|transcript|	person 15
kind|unknown|	according 18	apposed -23	apposition -15	direct -30	judging -15	naked -37	other -9	relative -20	saying -6
kind|verb-then-speaker|	organisation -30	person 26	place -24	unknown 8
lead|according-to|lower|	according 18
lead|according-to|upper|	according -9
lead|colon|lower|	naked -20
lead|interview|upper|	naked -33
lead|named-before|other|	naked 10
lead|named-before|upper|	naked -14
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 12
lead|paragraph-before|upper|	according -13	judging -19	other -28	saying -40	thinking -15
lead|possessor|lower|	naked -9
lead|quote-then-speaker|lower|	judging -14	saying -13
lead|quote-then-speaker|other|	other -16
lead|quote-then-speaker|upper|	other -23	saying 20	thinking 8
lead|quote-then-verb|lower|	other -15	saying 19
lead|quote-then-verb|other|	saying -6
lead|quote-then-verb|upper|	judging 25	other 11	saying 6
lead|sentence-after|lower|	other -7	saying 6	thinking 9
lead|sentence-after|upper|	judging -10	saying -6	thinking -10
lead|sentence-before|lower|	according -8	saying -9	thinking -7
lead|sentence-before|other|	other 7	saying -10
lead|sentence-before|upper|	according 7	judging -14	other -16	thinking -21
lead|signature|upper|	naked 19
lead|speaker-then-quote|lower|	judging 11	other -23	thinking -16
lead|speaker-then-quote|other|	saying 14
lead|speaker-then-quote|upper|	judging -16	other 11	saying 11	thinking 15
lead|topic|other|	naked -20
lead|topic|upper|	naked -18
lead|transcript|upper|	naked 15
lead|verb-then-speaker|lower|	judging -16
lead|verb-then-speaker|upper|	judging 6	saying 7
lemma|according-to|	none 16
lemma|	accuser -11	achar 6	add 10	adiantar -11	admettre -9	admitir -11	advise 14	advocate -11	affermare -8	affirmer 15	afirmar -10	agacer 11	aggiungere -8	agree -24	ajouter 19	alarmer -7	alertar -13	allege 14	allow -18	ammettere 23	amuser 14	annoncer -12	announce -7	annunciare -8	answer -7	antwoorden 12	antworten 13	anunciar -22	apelar 13	apelidar -22	apologise -13	apologize 8	apontar -17	apostillar 14	appeal -22	apuntar 17	argomentare 7	asegurar -17	asentir -7	assicurare 25	assurer 7	atirar -6	atribuir -20	attaccare 7	attendre 8	auspicare 8	avaliar -6	avertir -7	avisar 7	avvertire -9	añadir 11	back -10	befinden 13	begrüßen -24	behaupten 7	beklagen 17	believe -10	beloven -12	bemängeln 16	benadrukken -6	berichten 14	beslissen 8	bestätigen -12	beteuern 14	betonen 17	bieden 7	bill -18	blame -24	brincar 16	bromear 17	brummen 19	care -10	chamar -10	charge -11	cheer -11	chiedere -6	chiffrer -12	chip -13	citar -9	complain -17	concede 10	concedere -17	conclude -8	concluderen 6	concluir -6	conclure 16	concordar -18	confesar 14	confessare 6	confidare -6	confier 20	confirmer -18	congratulate 8	considerar 8	constateren 10	contar 10	contestar 8	contestare -18	continue -15	corregir 11	counsel -21	counter 16	craindre -13	criticise -16	croire 8	cry -15	decide -14	decir -10	declarar 9	decline 9	defender 17	definire 13	demand -15	demander -12	denunciar 14	descartar -9	destacar 6	detallar 15	dichiarare 10	disagree -15	divulgar -8	dizer -8	déplorer 7	détailler 19	einwenden 9	eisen -12	elogiar 6	email -16	emporter 7	ergänzen 12	erinnern -9	erkennen -14	erwidern 9	erzählen 17	escrever 15	escribir 14	escusar -19	esordire 7	estimar -6	exigir 6	explicar 7	expresar -9	faire_valoir 16	falar -11	fear -12	feel -15	festejar -11	figure -12	figurer -10	find -14	finden 8	fluisteren 14	foeteren 17	forecast -12	fragen 6	frenare -9	freuen 10	fume 11	féliciter 12	garantire 12	getuigen -7	geven -6	giudicare 13	giurare 17	glimlachen 13	glisser 18	gracejar -7	grappen -8	gritar 9	halten -11	hear 11	heben -13	heißen 7	herinneren 12	hit -9	hold -11	hope -13	identify -6	indicar -10	informar 6	inquiéter -10	insistir -7	intend -12	interroger 8	invitare 14	inviter 6	invocar -14	invocare 6	invoquer 8	joke 6	jubiler 7	juger -11	jurar 13	justificar 14	klagen 6	klinken -6	know -7	kommentieren -6	kritisieren -13	lancer 10	lassen 16	laten -10	laugh 11	learn -11	leggen 9	leggere -11	lehnen -6	lembrar -12	leren 8	like -17	limitar -16	lire -15	list -15	llamar 14	lâcher 18	mahnen 12	mailen 20	manifestar -6	manter -24	marrer 17	matizar 7	message -20	minimizar -18	mopperen 14	mostrar -19	motivare 9	murmeln 10	murmur 13	name -7	need -23	negare 13	nennen 12	note -15	noter 9	object 15	observar 15	observe 16	observer -6	offer -21	oordelen 17	opmerken 12	opposer -11	osservare -11	parlare 24	parler -7	pedir -8	philosopher 15	plaider 16	plaisanter 10	plan -25	plead -8	point -17	post -7	poursuivre 12	precisar -9	precisare 11	prefer -6	present -9	press -19	prever -14	prijzen -7	prometer -11	promettre 17	promise -6	propor -10	propose -13	proposer -17	protest -6	protestar 9	préciser 8	prévenir 15	publicar -11	qualifier -19	querer -11	question -12	questionar 18	quip 8	quote -23	raccomandare -16	raccontare 14	raise -12	rank -11	rate -13	read -17	reageren 16	reagieren -26	rebater 14	recall 13	rechazar -17	rechnen 9	reclamar -6	recommander -6	reconhecer 17	reconnaître 7	record -22	recusar -8	refuse -13	refuser -17	regret -15	reject 8	rejeitar -7	rekenen 11	relatar 15	relate -14	relativiser 8	remark -6	rematar 10	remember -6	replicar 6	report -23	reportar 7	reprochar 10	requérir -11	respond -13	retort -8	reveal -13	revelar -21	ribattere 7	riferire -12	rigoler 11	ringraziare -8	ripetere -6	rir 7	rispondere 18	rivendicare 7	roepen -9	rufen 7	räumen 6	réagir -10	réclamer 12	réfuter 10	répondre 12	rétorquer 20	sagen 15	salutare 17	say 30	schamperen 21	scherzare 18	scherzen 7	schildern 15	schreiben 19	schrijven 20	scrivere -12	sehen 14	sentenciar 16	señalar -8	sfogare -6	shout 9	show -21	shrug -15	sigh -12	sign -23	sing -17	sintetizzare 9	smentire 12	solicitar -15	soltar 9	sorrir 17	sospirare -8	sostener 19	sostenere -7	sottolineare 7	sourire 8	soutenir 7	souvenir -10	spotten 20	sprechen -17	state 8	stehen -25	stress -8	sturen 10	sublinhar 14	sugerir 16	suggest 12	support -17	suspirar 14	sustentar -7	tachar -7	tagliare 8	talk -23	teilen 22	tempérer 10	text -20	tildar -14	title -16	traiter -10	trancher -12	trasladar -10	treat -9	trekken -13	trouver 13	try -16	tuonare 6	témoigner 18	use -8	vatten 13	verkünden -17	verlangen -21	verlauten 16	verraten 15	versichern 28	versprechen -17	verteidigen -14	vertellen 10	verwachten -20	verweisen -11	verwerpen -12	view -14	vinden 8	volunteer -14	vote -17	vragen -9	vrezen -11	waarschuwen 6	want -6	warnen 14	wave -9	weisen -22	welcome -15	werben 12	werfen 11	weten -11	whisper -11	widersprechen -7	wijzen -9	willen -25	wish -11	wollen -22	wonder -13	worry -16	zanjar -15	zeggen 6	zeigen -13	zien -19	zuchten 6	zweren 12	äußern -9	écrire 16	évaluer -17
lemma|paragraph-before|	accuse -6	answer -6	argue -8	ask -15	back -12	call -11	charge -6	counsel -6	decide -11	describe -14	dizer -21	expect -6	geven -7	hear -7	hold -9	issue -8	know -7	list -10	mean -7	name -8	none -28	offer -8	pedir -7	read -11	rispondere -6	saber -10	say -34	shoot -7	sign -7	speak -9	tell -13	testify -9	unlisted -9	vote -6	want -11
lemma|quote-then-speaker|	add 29	admit 13	affirmer 14	ajouter 16	answer -7	blame -8	call 8	cheer -6	chiedere 7	déclarer 19	explain 15	faire_valoir 11	find -9	hear 11	hold 11	lancer 16	laugh 11	mean 7	name -15	none -7	observe 14	plan -6	préciser 6	quip 13	quote -12	rappeler 16	read -9	recall 25	regretter -7	remark -7	reply 25	report -18	rule 6	résumer 15	say 21	shoot 13	show -7	sign 6	talk -16	tell 30	whisper 11	write 17
lemma|quote-then-verb|	aclarar 14	admettre 14	affirmer 19	afirmar -7	ajouter 11	ammettere 12	antwoorden 16	asegurar -12	assicurare 12	assurer 15	avisar 12	avvertire -7	befinden 16	begründen 18	bekennen 18	berichten 7	betonen 18	brincar 16	bromear 17	brummen 19	celebrar 10	chiamare 6	commentare 11	conclure 17	confessare 17	confidare -8	confier 21	contar 22	contestar 11	criticar 10	decir -6	declarar 12	denunciare -7	dichiarare 19	déplorer 17	détailler 14	entgegnen -7	erinnern -7	erwidern 9	erzählen 20	escrever 16	escribir 13	explicar 31	faire_valoir 13	foeteren 16	fügen -7	gestehen 12	geven 14	glisser 14	grappen -8	halten 16	herinneren 12	imager 17	interroger 14	ironizzare 19	joke 18	klagen 15	kommentieren 14	lamentar 11	lamentarse 14	lancer 24	lassen 17	leggen 15	lembrar 18	lâcher 17	manifestar 13	meinen 24	melden 19	motivare 11	noter 13	observar 14	observer 14	osservare -8	pester 16	plaider 15	plaisanter 17	poltern 13	poursuivre 12	precisare 12	preguntar 18	promettre 12	protestar 18	prévenir 20	raccontare 19	rappeler 20	reageren 19	rebater 12	rechnen 17	reclamar 15	reconnaître 15	reconocer 18	recordar 15	relatar 27	rematar 15	replicar 13	replicare -6	responder 22	ribattere 17	riferire 12	rir 9	rispondere 13	rufen 15	räumen 9	réagir 10	répondre 17	résumer 26	rétorquer 20	say 11	schamperen 18	scherzare 20	schildern 11	schreiben 18	schrijven 20	scrivere 12	sentenciar 16	señalar 18	sintetizzare 10	souffler 13	sourire 9	souvenir 12	spiegare 16	spotten 21	sublinhar 14	sugerir 16	suspirar 14	tagliare 13	teilen 20	tell -33	tuonare 13	témoigner 13	vatten 17	verraten 11	versichern 18	verteidigen 9	vertellen 24	vinden 9	waarschuwen 19	write 17	zeggen 16	zuchten 18	écrire 18
lemma|sentence-after|	answer -17	ask 24	back 6	demander -13	lachen -10	point -16	read -19	say 14	tell -19
lemma|sentence-before|	accuse -22	accuser -7	adiantar -13	admettre -13	admit -18	admitir 6	advocate -11	affermare -15	afirmar -21	agree -15	alegar -15	annunciare -6	answer -15	anunciar -23	apelar 14	apologise -13	appeal -17	appeler -19	argue -15	arrancar -9	ask -28	assicurare 7	assurer -18	attaccare -9	back -25	begrüßen -21	benadrukken -8	berichten 13	blame -26	blijven -16	call -35	celebrar -9	chamar -16	chiedere -23	claim -22	comentar -9	commentare -13	complain -18	concordar -18	confermare -16	confier -16	confirmar -12	congratulate -15	considerar -8	contar 19	contestare -11	criticar -15	decir -15	declarar -16	definire -12	demand -15	demander -21	describe -24	dire 6	disagree -17	dispute -15	déclarer -14	dénoncer -17	détailler 12	eisen -16	erinnern 11	erklären -6	erzählen 6	escusar -19	esprimere -18	exigir -9	explain 8	explicar -21	expliquer -22	falar -13	fear -12	feel -11	find -24	fordern -15	frenare -19	garantir -14	geven -9	hear -16	heten -22	hit -9	hold -15	houden -30	inquiéter -22	insist -22	insistir -8	invitare -13	ironiser -14	ironizar -15	issue -17	klagen -17	know -13	kritisieren -24	lachen 9	lamentar -19	lancer -21	laten -22	learn -11	lembrar -12	like -8	list -15	luiden -6	mahnen 8	manter -21	mean -19	melden -28	message -15	mostrar -18	negar -6	nennen -7	noemen -18	note -20	noter -16	observer -10	offer -21	opinar -20	order -18	osservare -12	parlare -15	parler -19	pedir -15	pester -14	plaisanter -12	plan -14	point -17	post -21	precisare -10	preferir 6	present -11	prometer -10	promettere -11	promettre -16	promise -15	proposer -17	publicar -12	queixar -10	querer -11	quote -18	raccontare -8	raise -18	rappeler -13	rate -16	reageren -17	reagieren -22	reclamar -10	record -24	recordar -10	recusar -9	refer -20	refuse -15	refuser -19	regretter -17	report -30	reportar 7	responder -7	resumir -19	ricordare -16	riferire -12	ringraziare -11	roepen -21	rule -6	réclamer -18	répondre -16	résumer -15	saluer -19	schließen -15	scrivere -20	see -13	show -14	shrug -15	sigh -12	sign -21	smentire 9	sostenere -12	sprechen -8	spreken -20	staan 10	stellen -13	sturen 10	sustentar -14	talk -13	tell -10	temere -16	testify -12	text -16	thank -18	think -14	trouver -14	trovare -11	urge -29	use -16	verlangen -13	versprechen -14	verwachten -20	verweisen -24	view -12	vote -12	vouloir -16	vragen -27	vrezen -11	want -30	warn 6	weisen -22	welcome -22	weten -11	wijzen -24	willen -21	wollen -17	wonder -13	write 6	zeggen -15	zeigen -13	zien -20	äußern -15	écrire -14	évaluer -17
lemma|speaker-then-quote|	accuse 11	admit 9	admitir -10	advertir 6	affirmer 13	afirmar -10	aggiungere 16	agree -12	ammettere 15	answer 11	antworten 16	appeal -13	appeler 17	argue 8	assicurare 10	assurer 8	atribuir -13	attendre 6	auspicare 9	bemängeln 16	blame -8	blijven 12	chiedere -10	complain -12	concede 14	conclure 10	confirm 7	confirmar 14	considerar 11	corregir 11	croire 8	decir -10	declarar 13	defender 10	definire 14	demander 14	dire -13	discrepar 12	dismiss 6	dizer -12	elogiar 6	ergänzen -6	exigir 10	expect -11	explain -8	falar -7	feel -13	find -6	féliciter 13	garantir 7	geben -6	giudicare 13	halten -14	heißen 16	houden 13	indicar -7	insist 14	invitare 15	ironizar 8	joke 11	juger -11	justificar 14	kommentieren -15	lassen 14	laten -13	like -15	limitar -12	llamar 12	loben 13	mandar 8	message -14	name -16	need -20	negare 22	nennen 11	noemen 8	none -12	note -9	object 9	opinar 11	parlare 26	plan -19	praise 7	precisar -10	precisare 13	press -9	promettere 12	promettre 18	qualifier -18	queixar -6	quote -17	rate -7	read -15	reageren 14	reconnaître 7	reconocer -6	refuse -7	regret -15	regretter 12	rekenen 11	relever -7	responder 6	ribattere 15	ricordare 12	rire 14	rispondere 7	rufen -9	rule -17	réclamer 12	sagen 22	salutare 16	sapere -9	say 19	schreiben 16	scrivere -8	sehen 15	show -17	sign -22	sostener 16	soutenir 6	sprechen -15	state 9	stehen -20	stress -8	subrayar -8	sustentar 8	thank 19	title -11	trouver 16	urge 18	verlauten 16	voir 11	vouloir 6	warn -10	warnen 15	weisen -11	willen -6	wollen -9	write -9	zeigen -9	zien -13	äußern -8
lemma|verb-then-speaker|	acusar -15	admitir -22	aggiungere -6	antworten 8	ask -19	assicurare 11	atribuir -11	bezeichnen -14	calificar -16	call -42	chamar -14	chiedere -20	classificar -13	confermare -15	confirmar -14	considerar -18	contestare -16	declarar -18	definire -16	describe -21	dire 23	divulgar -19	dizer 11	erkennen -16	finden -7	giudicare -12	halten -17	heißen -16	houden -14	insist -16	justificar -9	laten 15	mandar -21	noemen -12	pedir -27	preferir -14	prometer -12	recusar -16	rispondere 6	roepen -13	sagen 7	say -21	sprechen -9	tell -53	urge -15	warn -16	weisen -15	würdigen -12	zien -14
length|	0 -12	1 21	3 11
near|according-to|	1 16	2 6	4-6 11	7-12 -11
near|colon|	1 -9	26+ -19	7-12 20
near|interview|	26+ -33
near|named-before|	1 12	2 16	26+ -73	3 -16
near|named-nearby|	0 -8	1 -13	13-25 -19	2 11	26+ -22	3 8	4-6 11	7-12 -7
near|paragraph-before|	26+ -48
near|possessor|	0 -14	1 -20	4-6 -18	7-12 -14
near|quote-then-speaker|	-10 -19	-11 7	-12 13	-14 -18	-15 -15	-2 -12	-20 18	-23 -14	-3 -28	-4 -28	-7 -11	-8 -17	-9 7	0 29	1 -12	13-25 -27	2 17	3 -7	4-6 -11	7-12 -12
near|quote-then-verb|	0 12	1 14	13-25 -9	2 11	4-6 -10	7-12 -28
near|sentence-after|	0 12	1 7	13-25 -7	2 -11	3 -14	4-6 -19	7-12 -10
near|sentence-before|	1 14	13-25 -16	2 -6	26+ -8	3 -12	7-12 -12
near|signature|	1 14
near|speaker-then-quote|	13-25 -29	2 11	26+ -23	4-6 10	7-12 -8
near|topic|	0 -26	1 7	13-25 -17	2 14	26+ -60	3 25	4-6 12	7-12 8
near|transcript|	0 15
near|verb-then-speaker|	0 -14	1 8	13-25 -30	7-12 -13
negated|	paragraph-before -10	quote-then-speaker -15	sentence-after -6	sentence-before -31	speaker-then-quote -17
next|$|	other -9
next|&|	saying 11
next|(|	judging 12	other -18	saying 20
next|,|	judging -16	saying 9	thinking -16
next|:|	judging -8	other -14
next|;|	saying -14
next|according-to|	( -15	: -9	auxiliary 8	coordinator -18	marks 12	preposition 17	stop 10	word 8
next|adverb|	judging 6	other 18	saying -10	thinking 7
next|auxiliary|	other -6	saying -43	thinking -10
next|capital|	judging -18	other -28	saying 15	thinking -8
next|coordinator|	judging -17	other -16	saying -19	thinking -10
next|determiner|	thinking -15
next|end|	saying -18
next|marks|	judging 15	other -14
next|paragraph-before|	( -8	, -20	: -10	adverb -21	auxiliary -10	capital -14	coordinator -9	determiner -24	preposition -26	pronoun -19	quote -12	stop -21	subordinator -14	that -24	verb-judging -12	verb-saying -12	verb-thinking -6	word -25
next|preposition|	judging -12	saying 6	thinking -11
next|pronoun|	judging 14	other -16
next|quote-then-speaker|	adverb 9	capital 11	determiner 6	end -19	pronoun -7	quote -16	stop 18	that -26	verb-saying -12	verb-thinking 7	word 10
next|quote-then-verb|	& 11	( 27	, -6	auxiliary -15	coordinator -11	end -8	preposition 12	quote -16	stop 27	subordinator 14	that 16	— 12
next|quote|	other -32	saying -40	thinking -17
next|sentence-after|	: -28	adverb 17	auxiliary -20	capital -13	coordinator -22	determiner -20	preposition -20	pronoun -18	stop 6	subordinator 11
next|sentence-before|	( 14	, -10	: -17	; -19	adverb -17	auxiliary -18	capital -16	preposition 13	quote -19	stop -21	subordinator -26	verb-judging -20	verb-thinking -30	word -10
next|speaker-then-quote|	, 12	; -15	auxiliary -21	coordinator -12	pronoun 12	quote -32	subordinator -10	verb-thinking -11	word -9
next|stop|	saying 22
next|subordinator|	judging -13	saying -8	thinking -11
next|that|	judging -13
next|verb-judging|	judging -12	other -22	saying 14
next|verb-then-speaker|	( 7	, 30	; -28	adverb -14	auxiliary -45	coordinator -32	determiner -13	marks -14	preposition -35	pronoun -8	quote -24	subordinator -31	that -10	verb-saying 15
next|verb-thinking|	other -21	saying -21
next|word|	judging -10
next|’|	saying 7
noun|	0 -10	05 -14	1 -10	12 -18	14 -10	2 -7	20 -11	214 -11	3 -8	34 -13	40 -9	58 -10	6 -10	67 -8	7 -15	74 -11	88 -11	9 -9	ab -11	abend -13	acción -8	accord -11	accordo -16	acto -10	acuerdo -10	acusación -12	acórdão -13	adjoint 8	administração 9	adversaire -14	advocaat -13	advérbio -9	af -12	affaire -14	agua -9	alarme -11	alunos -12	analistas -15	analysten -10	analystes -14	ancien 10	ander -11	anfrage -21	angebot -19	animale -14	annonce -10	ano -9	anwohner -18	apotheker -11	arbitrage -21	arbitragem -7	arbitro -12	artistes -9	asociación -16	assessora -21	assessore -14	association 7	associazione -12	ata 10	atacante 11	attaquant -10	audio -12	audition -11	autora 10	autorità 8	avis -11	avocat -13	avocate -22	avoir -16	ayuntamiento -11	ação -11	banca -17	banque -15	battuta -15	beamter 20	beau -11	begriff -14	beiden -9	belegschaft -22	bericht 9	berichten -8	besatzung -19	beschluss -6	bestuurder 7	bestuursvoorzitter -15	betreiber -10	betriebsrat -11	bewindsman 16	bloc -9	bodenstation -17	bond 9	bonden 7	boon 9	bord -10	bout -12	braccia -12	branche -21	buch -21	bundesregierung -20	bundesstraße -20	buren -8	bus -9	buurt -11	bürgermeister 19	c' -15	cabeza -11	calma -13	cambio -21	capitaine -15	capitán -15	capo 8	capogruppo -13	carabinieri -12	carte -12	caso -16	cento -13	centro -15	cerimônia -6	chambre 10	chaîne -10	chercheuse 12	chi -15	chico 6	choix -13	cliente -11	cloche -18	coach 7	colega 16	collaboratore -11	comandante -9	comboio -14	comentar -10	comissão 17	comité -25	commerçants -17	commission -12	compagnie 13	compañía -18	comptes -13	comunicado -17	concorrente -10	confédération -17	conférence -17	conseil -12	conseiller 16	consejo -8	conselho -12	consigliere 10	consiglio 8	contacté -10	contrataron -9	corriere 6	corte 6	courriel -10	courriels -13	critique -20	cámara 10	câmara -11	côté -10	c’ -16	d -10	dal -11	dat -31	dato -13	debat -12	debatte -16	decisão -18	defensa -18	defesa -12	delantero -12	delegada 8	deputata -16	deputato -20	dernier 16	dernière 8	desculpas -11	despacho 7	deuxième -11	dialogue -12	die 6	dies -19	dipartimento -15	diplomat 11	diplomate -9	diputada 9	directeur -21	directivo 16	director -13	directora -10	dirigeante 9	dirigente 19	dizer -13	diálogo -13	document 6	donnerstag -10	dorf -12	dossier -12	droite -12	décision -14	défense -16	détracteurs 6	empore -15	empresa 6	ende -14	engenheiro 7	enquête -9	entraîneur -21	entreprise 6	entscheid -12	entscheidung -21	entwurf -16	episodio -14	ergebnis -27	erleichtert -14	ermöglichen -10	eso -12	essais -10	este -13	estudiante 11	estudio -16	estudo -14	etwas -18	euro -20	executiva 14	expression -11	fahrer -14	falar -13	fallo -16	falta -19	farmacista -13	federação -15	ferrovia -12	fila -9	filha -13	filière -9	film -12	fils -15	finale -11	firma -14	fluglotse 17	fondi -9	fondo -8	fontana -11	fonte 16	fragment -10	frase -20	funcionario 6	fédération -7	gallo -6	geld -13	gemeente -16	gerente -14	getuige -17	gewesen -14	giudizio -10	gol -12	gonzalo 10	goudzoekers -9	gouverneur -18	governante 16	governo -11	gremio -15	groupe -15	grund -17	grupo -11	gäste -18	hallazgo -15	haus 9	herr 17	hersteller -13	heure -10	homóloga -18	hospital -7	humor -10	héros -18	idée -9	iedereen -13	industriels -16	instituição 9	institut -12	instituto -17	instrumente -20	interesse -11	inversión -10	investigadora 12	jaar -9	jahren -10	jefe -16	juges -9	keer -10	kerk 11	kinder -17	kinderen -11	kindern -10	konzern 9	kritik -9	kundin 9	kustwacht -14	laatste 9	lado -12	land -20	lange -11	leitura -15	leonor -17	letra -17	lettre -16	ligue -8	líder 6	lösung -21	machine -8	madre -13	maestro 10	magistrada 18	magistrado -9	magistrate -12	magistrato 15	mail 19	mairie -14	maker -12	mal -14	mandant -19	mann 11	marchés -8	markt -13	mehrheit -15	mercado -11	meritxell -6	mesmo -13	meteorología -6	meter -10	millionen -12	minister 10	ministerin 11	ministerium 11	ministero 9	mission -19	mitarbeiter 12	mitglieder -15	moeder -8	monde -9	moradores -10	mot -8	mozione -11	muestras -7	multa -11	männer 10	mère 18	médailles -6	nachfolger -9	nachfrage -16	nega -9	negócio -16	netz -6	niemand -8	nom -14	nombre -18	norma -20	nota -9	noticia -10	nouveau -16	numero -9	nuova -6	obra -11	oferta -11	office 7	onderzoekers -14	operação -14	opposition -29	orden -6	organisation -12	osserva -8	padre -10	palazzo -6	parola -11	parole -16	parque -11	parquet 11	part -17	parte -21	partido -12	partij -10	patron 7	pause -14	percentual -9	pereira -8	perito 10	personne -11	pescadores -6	pesquisador 9	piano -16	piste -18	place -12	plaisantin 7	plan -8	platz -11	plus -10	politica -10	polícia 7	ponente -8	ponte -11	portavoce 24	porte-parole -9	prejuízo -21	premier -20	premio -16	première 10	presentador -11	presidente -26	presule -6	principal -12	problema -21	problème -10	procura -19	produzione -7	professora 9	programa -16	projet -14	proposition -13	prova -10	proyecto -13	prozent -14	prudenza -8	préfecture -11	président -16	prévenu -14	pároco -10	père -18	pénaliste 18	pênalti -8	quale -14	queixa -6	quis -12	ragazzi -11	rapport 8	rechtbank -9	recteurs -11	recusa -10	rede -20	redes -9	regierung -9	regista -12	relatório -15	relógio -6	rensters -15	representante 6	représentant -13	reserva -15	resultados -18	rete -8	ricercatrice 6	ricorso -12	rien -15	rientro -16	riferito -11	risas -14	risposta -14	rival 8	réforme -8	réponse -14	saal -22	sala -7	saída -16	schaden -10	schrijver -8	schwierige -10	secours -6	secretaria -8	secrétariat 8	secteur -16	seite -17	senador -11	sentencia 10	septuagénaire 11	ser -20	settimana -20	sicht -13	signora 10	sindaca 7	sindacati 6	sindaco 14	so -19	società -11	société -8	soit -9	source 15	sperrung -21	sprecher 14	stadträtin -15	stampa -13	stand -10	stessa -8	steven -14	stimmen -9	studio -15	sua -13	suo -16	syndicaliste 10	sängerin 15	sénateurs -17	taxa -11	te -10	tecnico 21	tee -16	tekst -9	telefono -8	tempi -9	tempo -14	ter -21	termin -9	testa -11	testo -33	text -17	texte -6	texto -12	tisch -8	todos -9	toulousain 7	tout -24	trabajo -11	trainer -15	transports -10	treinador 18	tribunal -9	turista -7	ufficio 11	uhr -27	uitspraak -11	union -20	unione -17	universidad -12	universidade -19	universiteit -19	université -9	uno 9	unternehmen 15	uomo 18	urlauber -11	urteil -19	usine -14	uur -15	vader -16	vainqueur 10	vakbond 6	vakbonden -11	verband 10	verbände 8	verklaring -10	vermögen -17	vero -8	verständnis -14	verteidiger -7	verteidigung -14	vez -14	vice-président -11	vicepresidenta -12	voce -17	volley -7	voorzitter 15	vorfall -11	vorlage -18	vorwürfe -14	voto -10	wat -10	weg -14	wende -14	werfer -13	weten -16	wethouder 13	wind -9	woordvoerder 16	woordvoerster 10	worden -15	worten -20	x -18	zaak -15	zahlung -21	zeitung -22	zo -16	zurück -19	áudio -15	ältere 10	édile 7	élue -9	élève -8	élèves -13	étude -11	été -11	órgão -14	único -11
noun|ending|	0 -10	05 -14	1 -10	12 -18	14 -10	2 -7	20 -11	214 -11	3 -8	34 -13	40 -9	58 -10	6 -10	67 -8	7 -15	74 -11	88 -11	9 -9	aad -6	aak -18	aal -25	aar 14	aat -9	ab -11	aca 7	ace -12	ach 7	aco 14	ada 7	ade -22	ado -6	af -12	aft 8	age -19	agt -15	ail 21	ain 12	aio -15	ais -6	ait -17	ajo -14	ala -8	ali -12	all -23	alo 9	ama -17	ame 6	amm -6	ana -20	and 12	ang -8	ank -21	ann 18	ano 12	ans -18	ant -18	apo 8	app -6	ara -8	ari -20	aro -11	art -20	asa -12	ase -22	aso -16	ast -18	ate -18	ati 6	aux -7	ava -10	axa -11	axi -11	aße -24	bat -12	ben -24	ber -20	bio -10	bot -20	bra -16	bre 8	bus -9	c' -15	cal 6	cas -6	cat -14	cco -10	ces -13	chi 6	cht -12	ché -14	cia 6	cke -12	cto -17	cté -10	cès -14	c’ -16	d -10	dad -19	dal -11	dar -19	das -9	dat -31	dax -11	deo -17	der 7	des -16	dia -17	dig -12	din 13	dio -27	dió -18	dor 10	dos -31	dão -13	dée -9	eau -18	ebe -17	eca -15	ede -20	edo -8	een -17	eer -16	eet -8	efe -16	ega 6	ege -14	ehr -13	eia -13	eid -15	eil -16	ein -10	eis -14	eit -28	ela -13	eld -10	ele -16	ell -6	eln -17	els -13	elt -15	ema -25	ena -11	end -20	ene 9	enn 6	ens -22	ent -21	enu -14	enz -9	ere 22	eri -12	erk 12	err 17	ers -14	ert -23	esa -10	ese 11	esi -21	eso -12	est -17	eta 12	ete -11	eto 6	ets -18	etz -6	età -11	eur -12	eut -14	ext -17	eza -11	fen -15	fer 20	gar -7	gas -10	gel -13	gem -14	gen -37	ger -9	ges -11	gio -20	gne -10	gua -15	gue -21	gão -14	gía -6	hen -24	hia -12	hme -12	hés -8	ias -14	ica -13	ice 8	ich -26	ico 26	ida -15	ido -10	ied -19	ieg -11	iel -24	ien 9	ier 7	iff -14	iga -17	igo -11	ijk -17	ijn -15	ijs -15	iko -12	ila -15	ild -10	ilm -14	ilo -14	ils -15	ima -14	imo -9	ind -22	ine -11	ing -14	ins -16	int 17	ion -16	ios -23	iro 11	isa -14	ist 11	ite -21	ito 12	itt -17	ità -12	ité -30	ium 9	iva 9	ive -10	ivo 6	ixa -6	ixe -11	ião -13	ión -37	jet -14	kel -11	ker 10	ket -12	kst -9	kte -24	lag 7	lan -13	lar -13	las -15	len -25	ler 10	ley -13	lfe -17	lha -16	lhe -13	lho -15	lia 11	lla -15	lli -16	llo -21	lma -11	loc -9	los -7	lot -13	lta -21	lte -11	lti -11	lue -9	lus -10	lée -14	mal -16	mat 11	mee -14	men -9	mer -8	mes -10	mia 10	min -10	mio -22	mis 8	mor -10	mot -8	mpa -13	mpi -9	mpo -14	mão -11	nal -11	nam 8	nca -17	nce -15	nco -6	ndi -9	ndo -20	nds -31	nen -29	ner 16	nes -16	nge -21	nha -7	nho 6	nia -9	nie 18	nik -19	nio -19	nis -37	nna 8	nne 18	nom -14	nor -17	nos -13	nsa -25	nse -9	nst -9	nte 7	nti -8	nto -16	nts -25	nza -8	nze -12	oca -15	oco 7	oga 10	oge -16	ogo 13	oio -15	oir -19	ois 8	oit -9	oix -13	ola -18	ole -7	omo 18	ond 8	oni -16	ono -11	ons -10	oog 17	oor 8	ord -20	ore -11	orf -12	orm -13	ose 8	oso 15	ost -16	ota -10	ote -8	out -27	ouw 7	ova -15	ove -11	ovo -13	pal -12	pas -15	ppe 17	ppo -16	que -16	qué -17	rag -27	ral -21	ram -20	rar -10	ras -17	rat -10	rca -13	rce 13	rdo -21	ren -20	rer -18	res -19	rfe -14	rgo -10	ria 12	rij -13	rin 33	ris -9	rit -11	rkt -16	rma -25	rme -16	rno -13	ros -20	rro -24	rse -12	rso -14	rta -14	rti 9	rto -13	rts -10	rum -12	rva -16	sas -15	sce -7	sch -23	sen -23	ses 6	sis 7	smo -21	so -19	son 8	ssa -16	sso -15	sta 11	ste 7	sti -14	sto -36	sua -13	suo -16	sée 11	tag -18	tal -16	tar -16	tas -23	tat 7	te -10	tee -17	tel -15	ten -10	ter 7	tes -18	tet -10	tig -11	tij -10	tik -15	tor -11	tos -17	tou -12	tra -12	tre -18	tro 9	tse 15	tte -15	tti -20	tto -9	tum -13	tut -12	tze -10	tzt -14	tán -15	ual -15	ube -9	uch -27	uck -16	ude -9	udo -16	uel -11	uer -19	ues -11	uet 11	uge -21	uhr -27	uis -12	uit -14	ula -10	uld -7	ule -11	uli -14	una -13	und -20	une -15	ung -22	upe -15	upo -11	ura -25	ure -10	urf -17	uro -15	urs -12	urt -11	ury -6	usa -10	uso -11	uss -15	uta -15	ute -20	uto -20	uur 6	vel -13	ven -16	ver -12	ves -13	vez -14	via -23	vis -11	was -18	wat -10	weg -19	x -18	xte -6	xto -12	zen -11	zer -11	zgo -15	zia -7	zio 10	zo -16	zte -7	zug -11	zza -14	zzi -11	zzo -14	ção -20	ème -15	èse -13	ève -8	ées -13	éré -9	été -10	ête -13	ída -16	íza 15	ízo -21	îne -10	ñía -18	ôté -10	ões -22	ück -19
noun|kin|according-to|	lawyer 19	leader -14	member -6	minister 14	none -6	scientist 16	speaking 9
noun|kin|colon|	authority 9	mayor 6	none -29	speaking -7
noun|kin|	company -31	doctor 8	judge 17	leader -11	mayor 9	member -18	minister 6	none -47	player -13	police 12	press -29	priest 8	prosecutor 11	school -32	scientist 36	speaking 6	teacher 10	union 6	worker 7	writer 7
noun|kin|named-before|	authority -22	company -21	court -17	lawyer -13	leader -7	member -13	minister -13	none -35	party -20	school -14	speaking -21	union -11	worker -8
noun|kin|named-nearby|	artist -11	association -8	company -10	lawyer -6	member -7	none -32	police 16	press -16	priest 12	school -18	worker -13
noun|kin|paragraph-before|	authority -9	court -8	none -21	speaking -16
noun|kin|quote-then-speaker|	association -14	authority 12	leader -17	none -16	speaking -16
noun|kin|quote-then-verb|	artist 21	association 17	authority 17	coach 20	company 8	judge 21	lawyer -8	leader -9	mayor 21	member -17	none 17	player 11	police 23	press -14	priest -12	scientist 26	speaking 6	teacher 17	worker 7	writer 7
noun|kin|sentence-after|	leader -15	none -10	speaking 7
noun|kin|sentence-before|	artist 8	authority -39	club -14	coach 12	company -23	court -27	judge -13	lawyer -27	leader -34	mayor -16	member -11	none -18	party -27	player -9	press -13	school -16	scientist 13	speaking -7	union -18	worker 11	writer -14
noun|kin|speaker-then-quote|	association -6	coach -16	company -24	court -12	judge 17	lawyer -10	leader 14	member 25	none -20	party 8	player -18	school -11	scientist 21	union 14	worker 8	writer -12
noun|kin|topic|	artist -24	association -9	authority -34	company -40	court 8	lawyer -36	mayor 6	member -8	none -25	party -19	player -24	press -11	priest 10	school -15	scientist 12	speaking -28	teacher -12	union -6	worker -7
noun|kin|verb-then-speaker|	authority -16	coach 14	company 18	judge 6	none -15	party -13	scientist 16
noun|stranger|false|according-to|	according 8
noun|stranger|false|colon|	naked 13
noun|stranger|false|named-before|	naked -28
noun|stranger|false|named-nearby|	naked -10
noun|stranger|false|paragraph-before|	according -10	direct -9	judging -8	saying -19
noun|stranger|false|quote-then-speaker|	direct -14	judging -23	relative -11	saying -17	shared 7
noun|stranger|false|quote-then-verb|	other 16
noun|stranger|false|sentence-after|	saying -10
noun|stranger|false|sentence-before|	apposed -22	apposition -19	direct -15	saying -9	thinking -19
noun|stranger|false|speaker-then-quote|	apposed -30	direct 15	judging -13	relative 8	shared -8	thinking 17
noun|stranger|false|verb-then-speaker|	saying 19
noun|stranger|true|according-to|	according -6
noun|stranger|true|colon|	naked -28
noun|stranger|true|named-before|	naked -35
noun|stranger|true|named-nearby|	naked -32
noun|stranger|true|paragraph-before|	according -9	apposed -9	apposition -9	direct -8	judging -11	saying -20
noun|stranger|true|quote-then-speaker|	apposition -13	direct -7	judging -8	other -6	relative -10	saying -29	thinking 8
noun|stranger|true|quote-then-verb|	saying 17
noun|stranger|true|sentence-after|	according -16	apposed -18	apposition -10	judging -21	saying -10	shared -14
noun|stranger|true|sentence-before|	apposed -36	apposition -30	direct -28	judging -13	other -13	relative -21	saying -7	thinking -26
noun|stranger|true|speaker-then-quote|	apposed -9	apposition -23	direct -29	judging -17	relative -16	shared -7	thinking -9
noun|stranger|true|topic|	naked -25
noun|stranger|true|verb-then-speaker|	judging -50	saying -9
nth-order|according-to|0|according|	other 17
nth-order|paragraph-before|0|according|	other -13
nth-order|paragraph-before|0|apposed|	other -11	saying -12
nth-order|paragraph-before|0|apposition|	judging -7	other -11	saying -14	thinking -9
nth-order|paragraph-before|0|direct|	judging -18	other -17	saying -27	thinking -10
nth-order|paragraph-before|0|inverted|	saying -18
nth-order|paragraph-before|0|relative|	other -9	saying -13
nth-order|paragraph-before|1|according|	other -11
nth-order|paragraph-before|1|apposed|	judging -8	other -13	saying -17	thinking -9
nth-order|paragraph-before|1|apposition|	judging -6	other -9	saying -14
nth-order|paragraph-before|1|direct|	judging -12	other -19	saying -8	thinking -7
nth-order|paragraph-before|1|inverted|	judging -9	saying -14
nth-order|paragraph-before|1|relative|	other -12	saying -7
nth-order|paragraph-before|1|shared|	judging -9	other -8	saying -7	thinking -10
nth-order|paragraph-before|2|according|	other -6
nth-order|paragraph-before|2|apposed|	judging -7	other -12	saying -17
nth-order|paragraph-before|2|apposition|	saying -7	thinking -7
nth-order|paragraph-before|2|direct|	judging -10	other -9	saying -12
nth-order|paragraph-before|2|inverted|	judging -7	saying -12
nth-order|paragraph-before|2|passive|	other -10
nth-order|paragraph-before|2|relative|	saying -6
nth-order|paragraph-before|2|shared|	judging -7	other -9	saying -13
nth-order|paragraph-before|3|apposed|	other -10	saying -12
nth-order|paragraph-before|3|apposition|	other -6	saying -6
nth-order|paragraph-before|3|direct|	other -12	saying -9	thinking -7
nth-order|paragraph-before|3|inverted|	saying -11
nth-order|paragraph-before|3|shared|	judging -10	other -9	saying -15	thinking -7
nth-order|quote-then-speaker|0|apposed|	judging -16	other -23	saying -11
nth-order|quote-then-speaker|0|apposition|	judging -11	other -20
nth-order|quote-then-speaker|0|direct|	judging -6	saying 17	thinking 7
nth-order|quote-then-speaker|0|passive|	saying 11
nth-order|quote-then-speaker|0|relative|	judging 6	other -18	saying -7
nth-order|quote-then-speaker|0|shared|	other -20	saying -23	thinking -7
nth-order|quote-then-speaker|1|apposed|	judging 6	other 11
nth-order|quote-then-speaker|1|apposition|	saying 7
nth-order|quote-then-speaker|1|direct|	judging -20	other -30	thinking -13
nth-order|quote-then-speaker|1|passive|	saying -21
nth-order|quote-then-speaker|1|relative|	other -13	saying -9
nth-order|quote-then-speaker|1|shared|	judging -8	thinking 12
nth-order|quote-then-speaker|2|apposition|	judging -12	saying -16
nth-order|quote-then-speaker|2|direct|	judging -10	other -21	saying -16
nth-order|quote-then-speaker|2|shared|	judging 9	other 9	saying 10	thinking 13
nth-order|quote-then-speaker|3|apposed|	other -28
nth-order|quote-then-speaker|3|apposition|	saying -10
nth-order|quote-then-speaker|3|direct|	other -25
nth-order|quote-then-speaker|3|passive|	saying -12
nth-order|quote-then-speaker|3|shared|	judging -14	other -12	saying -17
nth-order|quote-then-verb|0|inverted|	judging 14	other 7	saying 12
nth-order|quote-then-verb|1|inverted|	judging -14
nth-order|sentence-after|0|apposed|	other -14
nth-order|sentence-after|0|apposition|	other -19	saying -21
nth-order|sentence-after|0|direct|	judging -17	saying 6
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|1|apposed|	judging -13	other 7	saying -23
nth-order|sentence-after|1|apposition|	other -14
nth-order|sentence-after|1|direct|	judging 6	other -11
nth-order|sentence-after|1|inverted|	judging 7	saying -6
nth-order|sentence-after|1|shared|	saying -11
nth-order|sentence-after|2|according|	other -16
nth-order|sentence-after|2|apposed|	other -21	saying -13
nth-order|sentence-after|2|apposition|	saying -10
nth-order|sentence-after|2|direct|	judging -14	other -28
nth-order|sentence-after|2|inverted|	saying -8
nth-order|sentence-after|2|shared|	other -19	saying 6
nth-order|sentence-before|0|according|	other 7
nth-order|sentence-before|0|apposed|	other -11	saying -23	thinking -7
nth-order|sentence-before|0|apposition|	judging -29	thinking -27
nth-order|sentence-before|0|direct|	saying 8	thinking -10
nth-order|sentence-before|0|inverted|	judging -11	other 7	saying -12
nth-order|sentence-before|0|passive|	saying -16
nth-order|sentence-before|0|relative|	judging -18	other 8
nth-order|sentence-before|1|according|	other -6
nth-order|sentence-before|1|apposed|	judging -15	other -7	saying -8	thinking -20
nth-order|sentence-before|1|apposition|	judging -20	other -36	saying -24
nth-order|sentence-before|1|direct|	judging -29	other -28	thinking -24
nth-order|sentence-before|1|inverted|	other -14	saying -11
nth-order|sentence-before|1|passive|	judging -12	other -19	saying -19
nth-order|sentence-before|1|relative|	judging -13	other -36	saying -13
nth-order|sentence-before|2|apposed|	judging -13	other -23	saying -32	thinking -14
nth-order|sentence-before|2|apposition|	other -21	thinking -14
nth-order|sentence-before|2|direct|	judging -24	other -12	saying -34	thinking -18
nth-order|sentence-before|2|inverted|	judging -27	saying -10
nth-order|sentence-before|2|passive|	saying -14
nth-order|sentence-before|2|relative|	other -21
nth-order|sentence-before|3|according|	other -27
nth-order|sentence-before|3|apposed|	other -6	saying -19
nth-order|sentence-before|3|apposition|	other -11	saying -13
nth-order|sentence-before|3|direct|	judging -15	other -36	saying -10	thinking -15
nth-order|sentence-before|3|inverted|	judging -21
nth-order|sentence-before|3|passive|	other -11
nth-order|sentence-before|3|relative|	other -8
nth-order|speaker-then-quote|0|apposed|	thinking 13
nth-order|speaker-then-quote|0|apposition|	judging -12	other -13	saying -33
nth-order|speaker-then-quote|0|direct|	judging 19	other -25	saying 13
nth-order|speaker-then-quote|0|passive|	other 6
nth-order|speaker-then-quote|0|relative|	judging -7
nth-order|speaker-then-quote|0|shared|	judging -18	other -14	saying -17
nth-order|speaker-then-quote|1|apposed|	judging 20	other -6	saying -19	thinking -12
nth-order|speaker-then-quote|1|apposition|	judging -17	other -23	saying -15
nth-order|speaker-then-quote|1|direct|	saying 24	thinking -11
nth-order|speaker-then-quote|1|passive|	other 7
nth-order|speaker-then-quote|1|relative|	saying 19
nth-order|speaker-then-quote|1|shared|	judging -16	saying -20
nth-order|speaker-then-quote|2|apposed|	judging -8	other -19	saying -16	thinking -14
nth-order|speaker-then-quote|2|apposition|	judging -16	other -9
nth-order|speaker-then-quote|2|direct|	other -22	saying 13
nth-order|speaker-then-quote|2|passive|	saying -13
nth-order|speaker-then-quote|2|relative|	other 15
nth-order|speaker-then-quote|2|shared|	other -15	saying -15
nth-order|speaker-then-quote|3|apposed|	other -16	saying -6	thinking -15
nth-order|speaker-then-quote|3|apposition|	judging -7	saying -17	thinking 6
nth-order|speaker-then-quote|3|direct|	judging -17	saying 8	thinking -8
nth-order|speaker-then-quote|3|passive|	other -16	saying -22
nth-order|speaker-then-quote|3|relative|	judging -7	other -7
nth-order|speaker-then-quote|3|shared|	judging -20	other -14
nth-order|verb-then-speaker|0|inverted|	judging -11
nth|according-to|	0 17
nth|interview|	0 -33
nth|named-before|	1 -23
nth|named-nearby|	1 -7	2 -11	3 -9	4 -9
nth|paragraph-before|	0 -34	1 -29	2 -21	3 -18
nth|possessor|	1 -16
nth|quote-then-speaker|	0 16	1 12	2 -12	3 -14	4 -24
nth|quote-then-verb|	0 15
nth|sentence-after|	2 -12
nth|sentence-before|	0 8	1 -18	2 -17	3 -14	4 -36
nth|signature|	0 14
nth|speaker-then-quote|	1 8	3 7	4 -23
nth|topic|	0 35	2 -20	3 -20	4 -108
nth|transcript|	0 15
nth|verb-then-speaker|	2 -7
order|according-to|according|	according 16
order|interview|naked|	naked -33
order|named-before|naked|	naked -12
order|paragraph-before|according|	according -13
order|paragraph-before|apposed|	judging -10	other -16	saying -23	thinking -7
order|paragraph-before|apposition|	judging -7	other -13	saying -16	thinking -7
order|paragraph-before|direct|	judging -15	other -22	saying -21	thinking -13
order|paragraph-before|inverted|	judging -9	saying -26
order|paragraph-before|passive|	other -12	saying -6
order|paragraph-before|relative|	judging -8	other -11	saying -13	thinking -6
order|paragraph-before|shared|	judging -12	other -12	saying -23	thinking -10
order|quote-then-speaker|apposed|	thinking -7
order|quote-then-speaker|apposition|	judging -18	other -19	thinking -6
order|quote-then-speaker|direct|	judging -14	other -7	saying 17
order|quote-then-speaker|passive|	other -17
order|quote-then-speaker|relative|	judging 12	other -22	saying -14	thinking 8
order|quote-then-speaker|shared|	saying -19
order|quote-then-verb|inverted|	judging 13	saying 9
order|sentence-after|apposed|	judging -17	saying -27
order|sentence-after|apposition|	judging -12	other -22	saying -21
order|sentence-after|direct|	judging -9	saying 7
order|sentence-after|inverted|	judging 7
order|sentence-after|relative|	saying -15
order|sentence-after|shared|	other -12
order|sentence-before|according|	according 6
order|sentence-before|apposed|	other -12	saying -17	thinking -21
order|sentence-before|apposition|	judging -30	other -6	thinking -30
order|sentence-before|direct|	judging -6	other -11	saying 8	thinking -16
order|sentence-before|inverted|	saying -14
order|sentence-before|passive|	judging -13	other -21	saying -27
order|sentence-before|relative|	judging -23	thinking -16
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 8	other -8	saying -15
order|speaker-then-quote|apposition|	judging -28	other -21	saying -30
order|speaker-then-quote|direct|	judging 13	other -15	saying 29	thinking -8
order|speaker-then-quote|passive|	saying -20
order|speaker-then-quote|relative|	judging -7	other 7	saying 14
order|speaker-then-quote|shared|	judging -20	other -7	saying -25
order|topic|naked|	naked -9
order|transcript|naked|	naked 15
order|verb-then-speaker|inverted|	judging -10	saying 6
outer|according-to|according other name|	none 17
outer|according-to|according other organisation|	according other 14	none -6
outer|according-to|according other person|	none 18
outer|according-to|according other place|	none -22
outer|according-to|according other pronoun|	none 18
outer|paragraph-before|according other noun|	direct saying -9	none -10
outer|paragraph-before|according other pronoun|	none -6
outer|paragraph-before|apposed judging noun|	none -8
outer|paragraph-before|apposed judging person|	none -7
outer|paragraph-before|apposed other noun|	direct other -9	none -10
outer|paragraph-before|apposed other organisation|	none -11
outer|paragraph-before|apposed other person|	none -12
outer|paragraph-before|apposed saying noun|	direct saying -7	none -15
outer|paragraph-before|apposed saying organisation|	none -8
outer|paragraph-before|apposed saying person|	none -14
outer|paragraph-before|apposed saying place|	none -9
outer|paragraph-before|apposed thinking organisation|	none -6
outer|paragraph-before|apposition judging noun|	none -7
outer|paragraph-before|apposition judging person|	none -8
outer|paragraph-before|apposition other noun|	none -9
outer|paragraph-before|apposition other person|	none -9
outer|paragraph-before|apposition saying noun|	none -9
outer|paragraph-before|apposition saying person|	none -8
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|direct judging name|	none -7
outer|paragraph-before|direct judging noun|	direct other -6	direct saying -6	none -11
outer|paragraph-before|direct judging person|	shared saying -8
outer|paragraph-before|direct other name|	none -8
outer|paragraph-before|direct other noun|	apposition saying -6	direct other -9	direct saying -7	none -23	shared judging -8	shared saying -6
outer|paragraph-before|direct other person|	according other -6	direct other -7	none -11
outer|paragraph-before|direct other pronoun|	direct judging -7	direct other -10	none -11	shared saying -11
outer|paragraph-before|direct saying name|	direct other -6	none -6
outer|paragraph-before|direct saying noun|	direct other -9	direct saying -9	none -15
outer|paragraph-before|direct saying organisation|	none -9
outer|paragraph-before|direct saying person|	direct other -13	none -6
outer|paragraph-before|direct saying pronoun|	direct other -10	none -13
outer|paragraph-before|direct thinking noun|	none -6
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|inverted saying noun|	none -18
outer|paragraph-before|inverted saying organisation|	none -11
outer|paragraph-before|inverted saying person|	none -14
outer|paragraph-before|inverted saying pronoun|	none -12
outer|paragraph-before|passive other noun|	none -7
outer|paragraph-before|relative other noun|	apposition other -7	direct other -8	none -11
outer|paragraph-before|relative other person|	none -10
outer|paragraph-before|relative saying noun|	none -9
outer|paragraph-before|shared judging noun|	none -8
outer|paragraph-before|shared other name|	none -7
outer|paragraph-before|shared other noun|	none -9
outer|paragraph-before|shared other person|	none -6
outer|paragraph-before|shared saying noun|	none -13
outer|paragraph-before|shared saying organisation|	none -6
outer|paragraph-before|shared saying person|	direct other -6	none -10
outer|paragraph-before|shared saying pronoun|	none -18
outer|paragraph-before|shared thinking noun|	none -8
outer|quote-then-speaker|apposed judging noun|	none -13
outer|quote-then-speaker|apposed judging person|	none 10
outer|quote-then-speaker|apposed other organisation|	none -17
outer|quote-then-speaker|apposed other person|	none 20
outer|quote-then-speaker|apposed saying noun|	direct other -15	none -10
outer|quote-then-speaker|apposed saying organisation|	none -14
outer|quote-then-speaker|apposed saying person|	direct other -10	none 26
outer|quote-then-speaker|apposed saying place|	none -20
outer|quote-then-speaker|apposition judging noun|	none -12
outer|quote-then-speaker|apposition other noun|	none -13
outer|quote-then-speaker|apposition saying noun|	direct other 7	none -24
outer|quote-then-speaker|apposition saying organisation|	none -15
outer|quote-then-speaker|apposition saying person|	direct other -9	none 11
outer|quote-then-speaker|apposition saying place|	none -11
outer|quote-then-speaker|direct judging noun|	none -18
outer|quote-then-speaker|direct other organisation|	none -18
outer|quote-then-speaker|direct other person|	none -19
outer|quote-then-speaker|direct other place|	none -13
outer|quote-then-speaker|direct saying name|	none 19
outer|quote-then-speaker|direct saying noun|	direct saying -9	shared saying -12
outer|quote-then-speaker|direct saying person|	direct saying 12	none 18	shared judging 13	shared saying 15
outer|quote-then-speaker|direct saying pronoun|	direct other 17	direct saying 16	none 46
outer|quote-then-speaker|passive other organisation|	none -14
outer|quote-then-speaker|relative other name|	none -16
outer|quote-then-speaker|relative other noun|	none -26
outer|quote-then-speaker|relative other person|	apposition saying 12
outer|quote-then-speaker|relative saying noun|	none -17
outer|quote-then-speaker|relative saying person|	none 27
outer|quote-then-speaker|relative thinking noun|	none 7
outer|quote-then-speaker|shared judging noun|	none -11
outer|quote-then-speaker|shared judging person|	none 16
outer|quote-then-speaker|shared other noun|	direct saying -8
outer|quote-then-speaker|shared other pronoun|	direct saying -6	none -7
outer|quote-then-speaker|shared saying noun|	direct other -20	none -12	shared saying 9
outer|quote-then-speaker|shared saying pronoun|	direct other -15
outer|quote-then-speaker|shared thinking noun|	none 9
outer|quote-then-speaker|shared thinking person|	none 18
outer|quote-then-speaker|shared thinking pronoun|	none -15
outer|quote-then-verb|inverted judging name|	none 12
outer|quote-then-verb|inverted judging noun|	none -7
outer|quote-then-verb|inverted judging organisation|	none 9
outer|quote-then-verb|inverted judging person|	none 28
outer|quote-then-verb|inverted judging pronoun|	none 11
outer|quote-then-verb|inverted other noun|	none 12
outer|quote-then-verb|inverted other person|	none 24
outer|quote-then-verb|inverted other pronoun|	none -7
outer|quote-then-verb|inverted saying noun|	none 8
outer|quote-then-verb|inverted saying organisation|	none -28
outer|quote-then-verb|inverted saying person|	none 19
outer|quote-then-verb|inverted saying place|	none 11
outer|quote-then-verb|inverted saying pronoun|	none 13
outer|sentence-after|apposed other name|	none -11
outer|sentence-after|apposed other noun|	none 7
outer|sentence-after|apposed saying noun|	none -30
outer|sentence-after|apposed saying person|	none -7
outer|sentence-after|apposition judging noun|	none -12
outer|sentence-after|apposition other noun|	none -17
outer|sentence-after|apposition other person|	none -12
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|apposition saying person|	none -9
outer|sentence-after|direct judging noun|	none -6
outer|sentence-after|direct other noun|	direct other -20	none -9
outer|sentence-after|direct other organisation|	none -16
outer|sentence-after|direct other person|	none 7
outer|sentence-after|direct other place|	none -12
outer|sentence-after|direct other pronoun|	none -28
outer|sentence-after|direct saying name|	none -27
outer|sentence-after|direct saying noun|	direct other -31	none 7
outer|sentence-after|direct saying organisation|	direct other -17	none -17
outer|sentence-after|direct saying person|	direct other -19	none -9
outer|sentence-after|direct saying pronoun|	direct other 12	none 13
outer|sentence-after|inverted saying name|	none -18
outer|sentence-after|inverted saying noun|	none -11
outer|sentence-after|inverted saying pronoun|	none 8
outer|sentence-after|shared saying noun|	none -17
outer|sentence-before|according other name|	direct other 7
outer|sentence-before|according other noun|	apposed saying -16	apposition other -15	direct other -37	direct saying -14	inverted saying -16	none 9
outer|sentence-before|according other organisation|	none -29
outer|sentence-before|according other person|	according other 14	apposition other -18	direct other -6
outer|sentence-before|according other place|	none -9
outer|sentence-before|according other pronoun|	direct other -19
outer|sentence-before|apposed judging noun|	apposition other -6	none -23
outer|sentence-before|apposed judging organisation|	none -22
outer|sentence-before|apposed judging place|	none -11
outer|sentence-before|apposed other name|	none -24
outer|sentence-before|apposed other noun|	apposition other -11	apposition saying -13	direct other -18	direct saying -21	none -50
outer|sentence-before|apposed other person|	apposition saying -12	direct other -17	direct saying -12
outer|sentence-before|apposed other place|	according other -9	none -23
outer|sentence-before|apposed saying name|	direct other -17	none -31
outer|sentence-before|apposed saying noun|	according other -16	direct judging -9	direct saying -10	none -50
outer|sentence-before|apposed saying organisation|	direct other -17	none -30
outer|sentence-before|apposed saying person|	direct judging -19
outer|sentence-before|apposed saying place|	direct other -12	none -15
outer|sentence-before|apposed thinking name|	none -11
outer|sentence-before|apposed thinking noun|	none -16
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging noun|	none -27
outer|sentence-before|apposition judging organisation|	none -16
outer|sentence-before|apposition judging person|	none -16
outer|sentence-before|apposition other name|	none -13
outer|sentence-before|apposition other noun|	according other -11	apposition other -14	direct judging -10	direct other -12	direct saying -20	none -52
outer|sentence-before|apposition other organisation|	none -14
outer|sentence-before|apposition other person|	direct other -14	none 10
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	none -25
outer|sentence-before|apposition saying noun|	apposition other -12	direct judging -9	direct other -30	direct thinking -12	none -46
outer|sentence-before|apposition saying organisation|	direct other -11	none -28
outer|sentence-before|apposition saying person|	apposition saying -16	direct saying -15	none 9
outer|sentence-before|apposition saying place|	none -16
outer|sentence-before|apposition thinking noun|	none -17
outer|sentence-before|apposition thinking organisation|	none -12
outer|sentence-before|apposition thinking person|	none -7
outer|sentence-before|direct judging name|	none -25
outer|sentence-before|direct judging noun|	apposition other -11	direct other -15	direct saying -12
outer|sentence-before|direct judging person|	none -28
outer|sentence-before|direct judging place|	none -18
outer|sentence-before|direct judging pronoun|	direct other -12	none -21
outer|sentence-before|direct other name|	according other -16	apposition saying -13	direct judging -10	direct other -21	direct saying -20	inverted saying -16	none -43	relative other -13
outer|sentence-before|direct other noun|	according other -21	apposed other -16	apposition other -12	apposition saying -25	direct other 6	direct saying -32	direct thinking -19	inverted saying -19	none -17	relative other -22
outer|sentence-before|direct other organisation|	according other -14	direct saying -26
outer|sentence-before|direct other person|	according other 7	direct judging -13	direct saying -26	direct thinking -20
outer|sentence-before|direct other place|	according other -14	none -25
outer|sentence-before|direct other pronoun|	according other -17	apposition other -14	apposition saying -21	direct judging -14	direct other -21	direct saying -21	none -23	relative other -12
outer|sentence-before|direct saying name|	direct other 25	direct saying -12	inverted saying -14	none -17
outer|sentence-before|direct saying noun|	according other -18	apposition saying -14	direct other 7	direct saying -25	direct thinking -14	inverted saying -15	none -13
outer|sentence-before|direct saying organisation|	apposition other -15	direct saying -16	none -6
outer|sentence-before|direct saying person|	apposition other -15	direct judging -10	direct other -11	direct saying -14	direct thinking -14
outer|sentence-before|direct saying place|	none -26
outer|sentence-before|direct saying pronoun|	direct other -23	direct saying -19	inverted saying 17	none 10
outer|sentence-before|direct thinking name|	none -19
outer|sentence-before|direct thinking noun|	none -7
outer|sentence-before|direct thinking organisation|	none -30
outer|sentence-before|direct thinking person|	none -24
outer|sentence-before|direct thinking place|	none -12
outer|sentence-before|direct thinking pronoun|	direct other -11	none -18
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	none -31
outer|sentence-before|inverted judging organisation|	none -10
outer|sentence-before|inverted judging person|	none 14
outer|sentence-before|inverted judging place|	none -16
outer|sentence-before|inverted other pronoun|	none 11
outer|sentence-before|inverted saying name|	direct other -13
outer|sentence-before|inverted saying noun|	according other -19	direct judging -15	direct other -23	direct saying -6	direct thinking -10	inverted saying 7	none -27
outer|sentence-before|inverted saying organisation|	direct other -12	none -24
outer|sentence-before|inverted saying person|	direct other 9	none -25	relative other 26
outer|sentence-before|inverted saying place|	direct other -9	none -17
outer|sentence-before|inverted saying pronoun|	direct other -19	direct saying -13	none 26
outer|sentence-before|passive judging noun|	none -11
outer|sentence-before|passive other noun|	none -23
outer|sentence-before|passive saying noun|	none -20
outer|sentence-before|relative judging noun|	none -12
outer|sentence-before|relative other name|	none -16
outer|sentence-before|relative other noun|	apposition other -13	apposition saying 8	direct saying -19	none -33
outer|sentence-before|relative other organisation|	apposition judging -12
outer|sentence-before|relative other person|	apposition saying 9	direct other -19	none -12
outer|sentence-before|relative saying noun|	none -24
outer|sentence-before|relative saying person|	apposition saying -13
outer|speaker-then-quote|apposed judging name|	none -28
outer|speaker-then-quote|apposed judging noun|	direct judging 12	none -19
outer|speaker-then-quote|apposed judging organisation|	none 20	relative other 7
outer|speaker-then-quote|apposed judging person|	none 15
outer|speaker-then-quote|apposed other name|	none -11
outer|speaker-then-quote|apposed other noun|	apposed saying -11	apposition saying -16	direct other 6	direct saying -20	direct thinking -15	none -22
outer|speaker-then-quote|apposed other person|	apposed saying -10	none 25
outer|speaker-then-quote|apposed other pronoun|	none 15
outer|speaker-then-quote|apposed saying name|	none -13
outer|speaker-then-quote|apposed saying noun|	apposed judging -14	apposed other -14	apposed saying -13	apposed thinking -15	apposition saying 20	direct judging -13	direct other -17	direct saying -20	none -27	passive saying -14	shared judging -15
outer|speaker-then-quote|apposed saying organisation|	none 23
outer|speaker-then-quote|apposed saying person|	apposed other 14	apposed saying 7	apposed thinking -6	apposition saying 16	direct other 14	none 13	relative other 6
outer|speaker-then-quote|apposed saying place|	none -21
outer|speaker-then-quote|apposed thinking name|	none -13
outer|speaker-then-quote|apposed thinking noun|	none -8
outer|speaker-then-quote|apposed thinking person|	none 17
outer|speaker-then-quote|apposition judging name|	none -7
outer|speaker-then-quote|apposition judging noun|	direct other -14	direct saying -16	none -32	relative other -14	shared judging -12
outer|speaker-then-quote|apposition judging organisation|	none -13
outer|speaker-then-quote|apposition judging person|	none 13
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -16	apposition saying 14	direct judging -9	direct other -19	direct saying -12	none -34
outer|speaker-then-quote|apposition other organisation|	none -12
outer|speaker-then-quote|apposition other pronoun|	none -10
outer|speaker-then-quote|apposition saying name|	none -9
outer|speaker-then-quote|apposition saying noun|	apposed other -7	apposed saying -13	apposition saying -22	direct judging -11	direct other -24	none -51	relative other -13	relative saying -14
outer|speaker-then-quote|apposition saying organisation|	none -9
outer|speaker-then-quote|apposition saying person|	none 40
outer|speaker-then-quote|apposition saying place|	none -11
outer|speaker-then-quote|apposition saying pronoun|	none -12
outer|speaker-then-quote|apposition thinking person|	none 17
outer|speaker-then-quote|direct judging name|	none -9
outer|speaker-then-quote|direct judging noun|	direct judging 10	direct other 12	none 8
outer|speaker-then-quote|direct judging person|	direct other 14	none 23
outer|speaker-then-quote|direct judging place|	none 7
outer|speaker-then-quote|direct judging pronoun|	apposed saying -18	direct thinking 10	none -19
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -17	direct saying -29	none -22
outer|speaker-then-quote|direct other noun|	apposed saying -63	apposition saying -25	direct judging -10	direct other -26	direct saying -7	none 18	relative saying -11	shared saying -35
outer|speaker-then-quote|direct other organisation|	apposed saying -13	direct saying -28	none -10
outer|speaker-then-quote|direct other person|	none 13
outer|speaker-then-quote|direct other place|	apposed saying -20	direct saying -17	none -8
outer|speaker-then-quote|direct other pronoun|	apposed saying -16	direct saying -33	none -32	shared saying -29
outer|speaker-then-quote|direct saying name|	direct other 11	none -6
outer|speaker-then-quote|direct saying noun|	apposed other 7	apposed saying -8	direct judging 10	direct saying 18	direct thinking 15	none 12	passive saying 13	relative other -21	shared saying 10
outer|speaker-then-quote|direct saying organisation|	direct judging 20	direct other 15	direct saying 21	none 8
outer|speaker-then-quote|direct saying person|	apposed saying 18	direct judging 18	direct saying 8
outer|speaker-then-quote|direct saying pronoun|	direct saying 6	none 10
outer|speaker-then-quote|direct thinking name|	none 13
outer|speaker-then-quote|direct thinking noun|	apposed saying -21	direct saying -6	none -7
outer|speaker-then-quote|direct thinking person|	none 19
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -13	direct saying -29	none -17
outer|speaker-then-quote|passive other noun|	none -13
outer|speaker-then-quote|passive other person|	none 7
outer|speaker-then-quote|passive saying noun|	none -16
outer|speaker-then-quote|passive saying organisation|	none -19
outer|speaker-then-quote|relative judging noun|	direct saying 12
outer|speaker-then-quote|relative judging person|	none 13
outer|speaker-then-quote|relative other noun|	apposed saying -18	direct saying 9	none 6	shared saying 15
outer|speaker-then-quote|relative other person|	none -19
outer|speaker-then-quote|relative saying noun|	apposed saying -16	direct other 6	none 20
outer|speaker-then-quote|relative saying organisation|	none 18
outer|speaker-then-quote|relative saying person|	direct other -12
outer|speaker-then-quote|shared judging noun|	direct other -12	direct saying -16	none -9
outer|speaker-then-quote|shared judging person|	direct other 6	direct saying -6	none 19	relative other -15
outer|speaker-then-quote|shared judging pronoun|	direct other -16
outer|speaker-then-quote|shared other noun|	apposed saying -6	direct judging -7	direct other -7	none -7
outer|speaker-then-quote|shared other organisation|	none -14
outer|speaker-then-quote|shared other person|	apposed saying 17	direct other 13
outer|speaker-then-quote|shared other pronoun|	apposed saying -6	direct saying -6
outer|speaker-then-quote|shared saying name|	direct saying -11
outer|speaker-then-quote|shared saying noun|	apposed judging -21	apposed other -8	apposed saying -14	apposed thinking -19	apposition saying 14	direct other -10	none -28	passive other 11	relative other -17	shared saying -24
outer|speaker-then-quote|shared saying organisation|	direct judging 6	direct other 8	none -7
outer|speaker-then-quote|shared saying person|	apposed judging 15	apposed thinking 7	direct saying 6	direct thinking -11	none 24
outer|speaker-then-quote|shared saying pronoun|	direct other -13	direct saying -12	direct thinking -13
outer|verb-then-speaker|inverted judging name|	none -35
outer|verb-then-speaker|inverted judging noun|	inverted saying -14	none -15
outer|verb-then-speaker|inverted judging organisation|	none -18
outer|verb-then-speaker|inverted judging person|	none -19
outer|verb-then-speaker|inverted judging pronoun|	none 12
outer|verb-then-speaker|inverted saying name|	none 14
outer|verb-then-speaker|inverted saying noun|	inverted saying -26	none -11
outer|verb-then-speaker|inverted saying organisation|	none -27
outer|verb-then-speaker|inverted saying person|	none 31
outer|verb-then-speaker|inverted saying place|	none -18
outer|verb-then-speaker|inverted saying pronoun|	none 25
phrase|according-to|name|	false 20
phrase|according-to|noun|	false -9	true 11
phrase|according-to|pronoun|	false 18
phrase|colon|name|	false 23	true 7
phrase|colon|noun|	false -34
phrase|colon|pronoun|	false 10
phrase|interview|name|	false -33
phrase|named-before|name|	false -8
phrase|named-before|pronoun|	false -13
phrase|named-nearby|name|	false 8	true 10
phrase|named-nearby|pronoun|	false -20
phrase|name|	false 10	true 17
phrase|noun|	false -20	true 13
phrase|paragraph-before|name|	false -36	true -11
phrase|paragraph-before|noun|	false -30	true -21
phrase|paragraph-before|pronoun|	false -31
phrase|possessor|name|	false -7
phrase|possessor|noun|	false -9
phrase|possessor|pronoun|	false -9
phrase|quote-then-speaker|name|	true 20
phrase|quote-then-speaker|noun|	false -10
phrase|quote-then-speaker|pronoun|	false 30
phrase|quote-then-verb|name|	true 16
phrase|quote-then-verb|noun|	false 9
phrase|quote-then-verb|pronoun|	false 11
phrase|sentence-after|name|	false -20
phrase|sentence-after|noun|	false -10
phrase|sentence-after|pronoun|	false 15
phrase|sentence-before|name|	true -11
phrase|sentence-before|noun|	false -10	true -19
phrase|sentence-before|pronoun|	false 8
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 14	true 14
phrase|speaker-then-quote|noun|	false -11	true 12
phrase|speaker-then-quote|pronoun|	false -20
phrase|topic|name|	false -6	true 12
phrase|topic|noun|	false -14	true -12
phrase|topic|pronoun|	false -31
phrase|transcript|name|	false 15
phrase|verb-then-speaker|name|	false 8
phrase|verb-then-speaker|noun|	false -22	true 13
phrase|verb-then-speaker|pronoun|	false 30
pronoun|according-to|	elle 16	er 12	het -10
pronoun|named-before|	ele 11	ella 14	elle -14	es -18	he -6	het -31	i -15	il 8	ils -13	it -31	man -19	on -24	she -8	sie -13	they -18	we -11	él -10
pronoun|named-nearby|	ela 7	ele 14	elle 6	er 18	es -45	het -43	hij 16	i -17	il 13	it -52	lui 8	man -46	on -32	she 6	sie 16	they -10	zij 20
pronoun|paragraph-before|	he -18	i -9	il -6	it -14	she -17	they -10	ze -8
pronoun|possessor|	his -15	ihr -8	its -13	their -13
pronoun|quote-then-speaker|	elle 26	he 21	hij -6	i -20	il 23	it -23	she 46
pronoun|quote-then-verb|	ela 22	ele 21	elle 8	er 24	es -18	het -22	hij 19	il 15	lei 17	lui -6	sie 27	ze 13	zij 20	él 21
pronoun|sentence-after|	elle -13	er 7	he 14	i -14	man -15	she 7
pronoun|sentence-before|	ela 11	elle -11	er 20	es -20	he -15	het -26	hij 17	i -26	ils -11	it -32	lui -6	man -25	on -24	she 20	they -22	we -9
pronoun|speaker-then-quote|	ela 20	ele 13	ella 17	es -11	he 11	i -14	it -40	man -37	on -27	she -11	sie 6	ze 13	zij 17
pronoun|topic|	celle-ci -7	ela -12	ele 16	ella 16	elle -12	er -19	es -21	het -32	hij -23	il -15	ils -16	lei 13	lui 19	man -48	on -36	ze -23	zij 13	él -11
pronoun|verb-then-speaker|	er 20	es -29	het -39	hij 27	il 22	it -42	lei 13	she -22	sie 27	ze 17
says|according-to|	never 14	too 12
says|colon|	never 21	too 19
says|interview|	never -33
says|named-before|	never -8	often 14	too -9
says|named-nearby|	often -16	too 13
says|	often 6	too 8
says|paragraph-before|	never -29	too -18
says|possessor|	too -11
says|quote-then-speaker|	never 12	often 11
says|sentence-after|	never -17	too -7
says|sentence-before|	often 8	too 7
says|signature|	never 14
says|speaker-then-quote|	never 18	often 9
says|topic|	often 9	too -10
says|transcript|	never 15
says|verb-then-speaker|	never 6	too 6
size|according-to|10+|	according -7
size|according-to|2|	according -9
size|according-to|3|	according 15
size|according-to|4-5|	according 15
size|according-to|6-9|	according 7
size|colon|1|	naked -12
size|colon|2|	naked -11
size|colon|3|	naked -7
size|colon|4-5|	naked -20
size|colon|6-9|	naked 7
size|interview|10+|	naked -27
size|interview|6-9|	naked -15
size|named-before|10+|	naked -12
size|named-before|1|	naked -6
size|named-before|2|	naked -11
size|named-before|4-5|	naked -8
size|named-nearby|10+|	naked 11
size|named-nearby|4-5|	naked -22
size|named-nearby|6-9|	naked 13
size|paragraph-before|10+|	according -14	judging -16	other -22	saying -26	thinking -18
size|paragraph-before|1|	other -9	saying -12
size|paragraph-before|2|	other -7	saying -14
size|paragraph-before|3|	other -13	saying -20	thinking -6
size|paragraph-before|4-5|	judging -9	other -12	saying -27	thinking -11
size|paragraph-before|6-9|	according -9	judging -18	other -19	saying -21	thinking -10
size|possessor|1|	naked -10
size|possessor|2|	naked -30
size|possessor|3|	naked -17
size|quote-then-speaker|10+|	saying 17	thinking -10
size|quote-then-speaker|1|	judging -25	other -14	thinking -10
size|quote-then-speaker|2|	judging -6	other -19
size|quote-then-speaker|3|	other -41	saying -13
size|quote-then-speaker|4-5|	judging -7	saying 16	thinking 10
size|quote-then-speaker|6-9|	judging 6	other -7	thinking 15
size|quote-then-verb|10+|	judging 11	other 9	saying 8
size|quote-then-verb|1|	judging 11
size|quote-then-verb|2|	judging 11
size|quote-then-verb|3|	saying 13
size|quote-then-verb|4-5|	judging -11	other 13
size|quote-then-verb|6-9|	judging 9	other 10	saying 10
size|sentence-after|2|	judging -20	other -25
size|sentence-after|3|	judging -24	other -14	saying -8
size|sentence-after|4-5|	judging -24	other -12	saying -15	thinking 10
size|sentence-after|6-9|	other -9	thinking -13
size|sentence-before|10+|	according 17	judging -22	other -32	saying 6	thinking -23
size|sentence-before|1|	other -12	saying -19	thinking -26
size|sentence-before|2|	according -22	saying -11	thinking -26
size|sentence-before|3|	according -16	judging -21	other -10	saying -17
size|sentence-before|4-5|	according -10	judging -13	other -15	thinking -32
size|sentence-before|6-9|	according -24	judging -12	other -10	thinking -6
size|signature|10+|	naked 11
size|signature|4-5|	naked -6
size|signature|6-9|	naked 15
size|speaker-then-quote|10+|	thinking 7
size|speaker-then-quote|1|	other -15	saying -22	thinking -20
size|speaker-then-quote|2|	judging -12	other -24	thinking -21
size|speaker-then-quote|3|	judging -6	other -6	saying 30
size|speaker-then-quote|4-5|	judging 18
size|speaker-then-quote|6-9|	other -18	saying 6
size|topic|1|	naked -26
size|topic|3|	naked -8
size|topic|4-5|	naked -14
size|topic|6-9|	naked -11
size|transcript|6-9|	naked 14
size|verb-then-speaker|10+|	judging -25	saying -24
size|verb-then-speaker|1|	judging -6	saying -6
size|verb-then-speaker|2|	judging -30	saying -15
size|verb-then-speaker|3|	judging -33
size|verb-then-speaker|4-5|	judging -27	saying 12
size|verb-then-speaker|6-9|	saying 9
starts|according-to|false|	according 16
starts|colon|false|	naked -22
starts|colon|true|	naked 20
starts|interview|false|	naked -22
starts|interview|true|	naked -24
starts|named-before|true|	naked -18
starts|named-nearby|true|	naked -9
starts|paragraph-before|false|	according -13	apposed -19	apposition -17	direct -27	inverted -24	passive -9	relative -13	shared -21
starts|paragraph-before|true|	apposed -16	apposition -9	direct -19	relative -8	shared -14
starts|possessor|true|	naked -10
starts|quote-then-speaker|false|	apposed 7	direct 18	relative -13	shared -13
starts|quote-then-speaker|true|	apposed -12
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	apposed -9	apposition -33	direct -12
starts|sentence-after|true|	apposed -6	direct 11	relative -21
starts|sentence-before|false|	according 6	apposed -52	apposition -7	inverted -11	passive -33	relative -49
starts|sentence-before|true|	apposition -33	direct -8	relative 17
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -33	apposition -30	direct 20	passive -11	shared -37
starts|speaker-then-quote|true|	apposed 9	apposition -28	direct 12	relative 23	shared -9
starts|topic|false|	naked -21
starts|transcript|true|	naked 15
subject|according-to|	elided -6	none 16	own -6
subject|according-to|elided|	0 -6
subject|according-to|elided|1|	pronoun -11
subject|according-to|none|	0 16
subject|according-to|none|13-25|	name 18
subject|according-to|none|1|	name 18	noun 11	pronoun 17
subject|according-to|none|2|	name 25
subject|according-to|none|3|	name -10	noun 6	pronoun 14
subject|according-to|none|4-6|	name 20	noun -13
subject|according-to|none|7-12|	name 6	noun -14
subject|according-to|own|	1 -18
subject|according-to|own|13-25|	name -8
subject|according-to|own|1|	name 15	noun -16
subject|according-to|own|3|	name 11
subject|according-to|own|4-6|	name -7
subject|according-to|own|7-12|	name -17	noun -18
subject|colon|	elided -7	own -20
subject|colon|elided|	0 -7
subject|colon|elided|1|	noun -25
subject|colon|none|1|	name 22	noun -20
subject|colon|none|26+|	noun -15
subject|colon|none|4-6|	name 22
subject|colon|none|7-12|	name 20
subject|colon|own|	0 -19
subject|colon|own|1|	name 12	noun -31
subject|interview|	none -33
subject|interview|none|	0 -33
subject|interview|none|26+|	name -33
subject|named-before|	elided 22	none -8	own -11
subject|named-before|elided|	0 24
subject|named-before|elided|13-25|	name 7
subject|named-before|elided|26+|	name -20
subject|named-before|elided|4-6|	name 14	pronoun -7
subject|named-before|elided|7-12|	name 27
subject|named-before|none|	0 -9	1 -6
subject|named-before|none|13-25|	name 6	pronoun 13
subject|named-before|none|1|	name -8	pronoun 14
subject|named-before|none|26+|	name -31	pronoun -13
subject|named-before|none|2|	name -14
subject|named-before|none|3|	pronoun -7
subject|named-before|none|4-6|	name -7
subject|named-before|none|7-12|	name 7	pronoun -20
subject|named-before|own|	0 -10	1 -9
subject|named-before|own|13-25|	name -22	pronoun -37
subject|named-before|own|1|	name 21	pronoun -15
subject|named-before|own|26+|	name -44	pronoun -24
subject|named-before|own|2|	pronoun 6
subject|named-before|own|3|	name -10	pronoun -29
subject|named-before|own|4-6|	name -28	pronoun -50
subject|named-before|own|7-12|	name -25	pronoun -31
subject|named-nearby|	elided 8	own 13
subject|named-nearby|elided|	0 11	1 -25
subject|named-nearby|elided|0|	name -17
subject|named-nearby|elided|13-25|	name -8
subject|named-nearby|elided|2|	name 14	pronoun -19
subject|named-nearby|elided|4-6|	name 17
subject|named-nearby|elided|7-12|	name 14
subject|named-nearby|none|0|	name -30	pronoun -19
subject|named-nearby|none|	1 11	2 -7
subject|named-nearby|none|13-25|	name 8
subject|named-nearby|none|26+|	name -16
subject|named-nearby|none|2|	name -8	pronoun -8
subject|named-nearby|none|3|	name 9
subject|named-nearby|none|4-6|	name 14
subject|named-nearby|none|7-12|	name -9
subject|named-nearby|own|	0 17	1 -10
subject|named-nearby|own|0|	name -29	pronoun -19
subject|named-nearby|own|13-25|	name -9	pronoun -12
subject|named-nearby|own|1|	pronoun -12
subject|named-nearby|own|26+|	name -23
subject|named-nearby|own|2|	name 19	pronoun 8
subject|named-nearby|own|3|	name 12	pronoun -11
subject|named-nearby|own|4-6|	pronoun -12
subject|named-nearby|own|7-12|	name 7	pronoun -7
subject|paragraph-before|	elided -18	none -27	own -21
subject|paragraph-before|elided|	0 -10	1 -10	2 -10
subject|paragraph-before|elided|26+|	name -8	noun -18
subject|paragraph-before|none|	0 -17	1 -16	2 -11
subject|paragraph-before|none|26+|	name -19	noun -20
subject|paragraph-before|own|	0 -15	1 -16	2 -14
subject|paragraph-before|own|26+|	name -19	noun -16	pronoun -16
subject|possessor|	own -16
subject|possessor|own|	0 -16
subject|possessor|own|2|	pronoun -15
subject|possessor|own|7-12|	noun -9	pronoun -12
subject|quote-then-speaker|elided|	0 -16	1 12
subject|quote-then-speaker|	none -23	own -9
subject|quote-then-speaker|none|-12|	name 17
subject|quote-then-speaker|none|	0 -34	2 9
subject|quote-then-speaker|none|0|	noun -17
subject|quote-then-speaker|none|1|	name -16	noun -19
subject|quote-then-speaker|none|2|	noun -7
subject|quote-then-speaker|none|4-6|	noun -16
subject|quote-then-speaker|none|7-12|	noun -11
subject|quote-then-speaker|own|-10|	name -7	noun -16
subject|quote-then-speaker|own|-11|	noun 9
subject|quote-then-speaker|own|-14|	name -13
subject|quote-then-speaker|own|-15|	name -12
subject|quote-then-speaker|own|-3|	noun -20
subject|quote-then-speaker|own|-4|	name -12	noun -20
subject|quote-then-speaker|own|-5|	name -6	noun -8
subject|quote-then-speaker|own|-6|	name 9
subject|quote-then-speaker|own|-7|	name 7
subject|quote-then-speaker|own|0|	noun -24
subject|quote-then-speaker|own|	1 -6	2 -17
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	name -7	noun -10
subject|quote-then-speaker|own|2|	name 21	noun -19	pronoun 34
subject|quote-then-speaker|own|3|	noun -17
subject|quote-then-speaker|own|4-6|	name -14	noun -24
subject|quote-then-speaker|own|7-12|	name -7
subject|quote-then-verb|	none 21	own 10
subject|quote-then-verb|none|	0 22	1 -10
subject|quote-then-verb|none|1|	name 37	noun 13	pronoun -6
subject|quote-then-verb|own|	0 19	1 -29
subject|quote-then-verb|own|1|	noun 11	pronoun 19
subject|quote-then-verb|own|2|	name 26	noun -18
subject|quote-then-verb|own|3|	name 9
subject|quote-then-verb|own|7-12|	name -15	noun -8
subject|sentence-after|	elided -23	none -18	own -12
subject|sentence-after|elided|	0 -20	1 -14
subject|sentence-after|none|	0 -16	1 -11	2 -9
subject|sentence-after|none|0|	name -45
subject|sentence-after|none|1|	name 9
subject|sentence-after|none|2|	noun -15
subject|sentence-after|none|3|	noun -9
subject|sentence-after|none|4-6|	name -25	noun -11	pronoun -10
subject|sentence-after|none|7-12|	name -14	noun -18	pronoun -15
subject|sentence-after|own|0|	name -12
subject|sentence-after|own|	1 -35	2 -22
subject|sentence-after|own|1|	name -15	noun -14
subject|sentence-after|own|2|	noun -16
subject|sentence-after|own|3|	name -24
subject|sentence-after|own|4-6|	name -14	noun -12
subject|sentence-after|own|7-12|	noun -12
subject|sentence-before|elided|	0 10	1 -9	2 -38
subject|sentence-before|elided|13-25|	noun -17	pronoun -14
subject|sentence-before|elided|1|	name -12	noun -33
subject|sentence-before|elided|26+|	name -14
subject|sentence-before|elided|2|	noun -24
subject|sentence-before|elided|3|	noun -25
subject|sentence-before|elided|4-6|	name 15
subject|sentence-before|elided|7-12|	name 18	noun -9
subject|sentence-before|	none -7	own -18
subject|sentence-before|none|	0 -6	1 -14
subject|sentence-before|none|13-25|	name -10	noun -10	pronoun -18
subject|sentence-before|none|1|	noun -24	pronoun 30
subject|sentence-before|none|26+|	name -29	noun -32	pronoun -14
subject|sentence-before|none|2|	noun -18
subject|sentence-before|none|3|	name 6	noun -28	pronoun -9
subject|sentence-before|none|4-6|	name -10	noun -6	pronoun 18
subject|sentence-before|none|7-12|	name -11	noun -8
subject|sentence-before|own|	0 -19	1 -6	2 -25
subject|sentence-before|own|13-25|	name -24	noun -25
subject|sentence-before|own|1|	pronoun -16
subject|sentence-before|own|26+|	name -19	noun -41	pronoun -17
subject|sentence-before|own|2|	noun -39
subject|sentence-before|own|3|	name -49	noun -20	pronoun -27
subject|sentence-before|own|4-6|	name -24	noun -8	pronoun -28
subject|sentence-before|own|7-12|	name -24	noun -14	pronoun -11
subject|speaker-then-quote|elided|	0 10	1 -19
subject|speaker-then-quote|elided|0|	noun -7
subject|speaker-then-quote|elided|1|	name 23	noun -9
subject|speaker-then-quote|elided|2|	name 9
subject|speaker-then-quote|elided|3|	name 16
subject|speaker-then-quote|elided|4-6|	noun -15
subject|speaker-then-quote|elided|7-12|	noun -10
subject|speaker-then-quote|	none 16
subject|speaker-then-quote|none|	0 21	2 -11
subject|speaker-then-quote|none|0|	name 24	noun 9	pronoun -14
subject|speaker-then-quote|none|13-25|	noun 6
subject|speaker-then-quote|none|1|	name 8
subject|speaker-then-quote|none|2|	name 16	noun 6	pronoun -7
subject|speaker-then-quote|none|3|	name -11	noun -19
subject|speaker-then-quote|none|4-6|	name 11	noun -6
subject|speaker-then-quote|none|7-12|	name -21	noun 11	pronoun 6
subject|speaker-then-quote|own|	0 17	1 -12	2 -13
subject|speaker-then-quote|own|0|	name 24	pronoun -24
subject|speaker-then-quote|own|13-25|	name -35	noun -20
subject|speaker-then-quote|own|1|	name 19	noun -17	pronoun 15
subject|speaker-then-quote|own|4-6|	name 7	noun 16	pronoun -11
subject|speaker-then-quote|own|7-12|	name -12	noun 8
subject|topic|	elided 13	none -19	own -6
subject|topic|elided|	0 30	1 18	2 -35
subject|topic|elided|13-25|	noun -14
subject|topic|elided|26+|	name -49	noun -38	pronoun -15
subject|topic|elided|2|	name 16
subject|topic|elided|3|	name 16
subject|topic|elided|4-6|	name 32	noun 15
subject|topic|elided|7-12|	name 22
subject|topic|none|	0 12	1 -12	2 -38
subject|topic|none|0|	noun -24
subject|topic|none|13-25|	noun -29	pronoun -12
subject|topic|none|26+|	name -27	noun -48	pronoun -6
subject|topic|none|2|	name 14	noun -16	pronoun -11
subject|topic|none|3|	name 6
subject|topic|none|4-6|	name 8	noun -11	pronoun -12
subject|topic|none|7-12|	noun -7	pronoun -13
subject|topic|own|	0 20	1 -15	2 -41
subject|topic|own|13-25|	name -9	noun -67	pronoun -16
subject|topic|own|1|	name 10	pronoun -24
subject|topic|own|26+|	name -50	noun -17	pronoun -29
subject|topic|own|2|	name 17
subject|topic|own|3|	name 19	noun 7	pronoun 15
subject|topic|own|4-6|	noun -9	pronoun -14
subject|topic|own|7-12|	name -7	pronoun -18
subject|verb-then-speaker|	elided -15	own 13
subject|verb-then-speaker|elided|	0 -15
subject|verb-then-speaker|elided|7-12|	noun -8
subject|verb-then-speaker|none|0|	name -20	pronoun -17
subject|verb-then-speaker|none|	1 8
subject|verb-then-speaker|none|1|	name -17	noun -36	pronoun 7
subject|verb-then-speaker|none|2|	noun -14	pronoun 16
subject|verb-then-speaker|none|3|	name -10
subject|verb-then-speaker|none|4-6|	noun -16
subject|verb-then-speaker|none|7-12|	noun -13
subject|verb-then-speaker|own|	0 14	2 -8
subject|verb-then-speaker|own|0|	name -22	noun -13
subject|verb-then-speaker|own|13-25|	name -13	noun -25
subject|verb-then-speaker|own|1|	name 15	pronoun 15
subject|verb-then-speaker|own|2|	name 8
subject|verb-then-speaker|own|3|	name -13	noun -20	pronoun 19
subject|verb-then-speaker|own|4-6|	name 14	noun -7	pronoun 20
subject|verb-then-speaker|own|7-12|	noun -23	pronoun 11
twin|paragraph-before|apposed judging noun|	apposed judging organisation -6	apposition judging noun -7	inverted judging noun -6
twin|paragraph-before|apposed other noun|	apposed other noun -7	apposed other person -8	apposition other noun -8	apposition other person -8	direct other noun -6	direct other pronoun -7	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposition other noun -8
twin|paragraph-before|apposed other person|	apposed other noun -13	apposed saying person -8	apposition other noun -10	apposition other organisation -6	apposition other person -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -22	apposed saying person -13	apposed saying place -13	apposition saying noun -12	apposition saying person -7	direct saying noun -9	direct saying pronoun -6	inverted saying noun -14
twin|paragraph-before|apposed saying organisation|	apposed saying person -8
twin|paragraph-before|apposed saying person|	apposed other person -7	apposed saying noun -15	apposed saying organisation -13	apposed saying person -7	apposed saying place -6	apposition saying name -7	apposition saying noun -9	apposition saying organisation -6	apposition saying person -10	direct saying noun -6	inverted saying noun -11	shared saying person -8
twin|paragraph-before|apposed saying place|	apposed saying noun -12
twin|paragraph-before|apposition judging noun|	apposed judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -7	apposed other organisation -7	apposed other person -7	shared other noun -7
twin|paragraph-before|apposition other person|	apposed other noun -10	apposed other person -7
twin|paragraph-before|apposition saying noun|	apposed saying noun -12	apposed saying person -8	shared saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -7	apposed saying person -10	inverted saying noun -11
twin|paragraph-before|direct judging noun|	direct other noun -9
twin|paragraph-before|direct other noun|	direct judging noun -8	direct other noun -13	direct saying noun -6	passive other noun -7
twin|paragraph-before|direct other pronoun|	apposed other noun -6	direct other pronoun -8
twin|paragraph-before|direct saying name|	apposed saying noun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -10	direct other noun -7
twin|paragraph-before|direct saying person|	apposed saying noun -8	apposed saying place -6
twin|paragraph-before|direct saying pronoun|	apposed saying noun -7	direct other pronoun -6
twin|paragraph-before|inverted saying noun|	apposed saying noun -14	apposed saying person -9	apposition saying person -10	inverted saying person -9
twin|paragraph-before|inverted saying person|	inverted saying noun -9
twin|paragraph-before|passive other noun|	direct other noun -7
twin|paragraph-before|shared other noun|	apposed other noun -9	apposition other noun -9
twin|paragraph-before|shared saying noun|	apposition saying noun -6
twin|paragraph-before|shared saying person|	apposed saying person -8
twin|quote-then-speaker|apposed judging name|	shared judging name -6
twin|quote-then-speaker|apposed other noun|	apposed other noun -32	apposed other person -25	apposed saying noun 7	direct other noun -12	shared other person -19
twin|quote-then-speaker|apposed other organisation|	apposed other noun -11	shared other organisation -16
twin|quote-then-speaker|apposed other person|	apposed other noun 16	apposed other person 23	apposition other noun 12	direct other noun 17	shared other noun 17	shared other person 15
twin|quote-then-speaker|apposed saying noun|	apposed other noun 6	apposed saying noun -22	apposed saying person -34	direct saying noun -12	direct saying organisation -14	shared saying person -19
twin|quote-then-speaker|apposed saying person|	apposition saying noun 22	apposition saying organisation 12	apposition saying person 8	apposition saying place 12	shared saying noun 18
twin|quote-then-speaker|apposed saying place|	apposed saying noun -15
twin|quote-then-speaker|apposition other noun|	apposed other noun -13	apposed other organisation -9	apposed other person -11
twin|quote-then-speaker|apposition saying noun|	apposition other noun -12	shared saying pronoun -18
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -12
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person -14
twin|quote-then-speaker|apposition saying place|	apposed saying person -11
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 22
twin|quote-then-speaker|direct other noun|	apposed other noun -11	apposed other person -18	direct other noun -17	direct saying noun -15
twin|quote-then-speaker|direct other pronoun|	relative other person -6
twin|quote-then-speaker|direct saying noun|	apposed saying noun 6	apposed saying person -15	direct other noun -15	passive saying noun 15	shared saying noun -13	shared saying person -15
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 12
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 16
twin|quote-then-speaker|passive saying noun|	apposition saying noun -12	direct saying noun -15	direct saying pronoun -17
twin|quote-then-speaker|relative other noun|	relative saying noun -10
twin|quote-then-speaker|relative other person|	relative other person 12	relative saying person 10
twin|quote-then-speaker|relative saying noun|	relative other noun -10
twin|quote-then-speaker|relative saying person|	relative other person 14
twin|quote-then-speaker|shared judging noun|	shared judging noun -7
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -7
twin|quote-then-speaker|shared other noun|	apposed other organisation 6	apposed other person -16	apposition other noun -7	shared other person -24	shared other pronoun -8	shared saying noun -10
twin|quote-then-speaker|shared other organisation|	apposed other organisation -11	shared other noun -13
twin|quote-then-speaker|shared other person|	apposed other noun 22	apposed other person 12	shared other noun -7
twin|quote-then-speaker|shared other pronoun|	shared other noun -14
twin|quote-then-speaker|shared saying noun|	apposed saying noun -12	apposed saying person -15	direct saying noun 9	shared other noun -10	shared saying name -13	shared saying noun -9	shared saying organisation -11	shared saying person -13
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -8
twin|quote-then-speaker|shared saying person|	apposed saying person 12	direct saying noun 17	shared saying noun 17
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 21
twin|quote-then-verb|inverted judging person|	inverted judging person 15
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -28
twin|quote-then-verb|inverted saying noun|	inverted saying person 11	inverted saying pronoun -7
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -24
twin|quote-then-verb|inverted saying person|	inverted saying noun -12	inverted saying person 58
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -11
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 17	inverted saying organisation 31	inverted saying place 13
twin|sentence-after|apposed other noun|	direct other noun 7
twin|sentence-after|apposed other person|	apposition other person -18
twin|sentence-after|apposed saying noun|	apposition saying noun -17	direct saying pronoun -14	inverted saying noun -16
twin|sentence-after|apposition other person|	apposed other person -13
twin|sentence-after|apposition saying noun|	apposed saying noun -12	apposed saying person -9	inverted saying noun -9
twin|sentence-after|direct other noun|	apposed other noun -20	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -14
twin|sentence-after|direct other pronoun|	direct saying pronoun 14
twin|sentence-after|direct saying noun|	direct other noun -8
twin|sentence-after|direct saying organisation|	direct other organisation -12
twin|sentence-after|direct saying person|	inverted saying noun -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 8	direct other pronoun 14	inverted saying noun 12
twin|sentence-after|inverted saying noun|	apposed saying noun -12	apposition saying noun -11	direct saying person -20	direct saying pronoun -9
twin|sentence-before|apposed judging name|	inverted judging noun -12
twin|sentence-before|apposed judging noun|	apposed judging person -15	apposition judging noun -10	apposition judging organisation -9	apposition judging person -17	direct judging noun -17	direct judging person -10	inverted judging noun -15
twin|sentence-before|apposed judging organisation|	inverted judging noun -14
twin|sentence-before|apposed judging person|	apposed judging noun -20	apposition judging noun -12	apposition judging organisation 6	inverted judging name -8	inverted judging noun -6
twin|sentence-before|apposed judging place|	apposed judging noun -6
twin|sentence-before|apposed other name|	apposition other noun -12	direct other noun -13	direct other person -12
twin|sentence-before|apposed other noun|	apposed other noun -15	apposed other organisation -12	apposed other person -23	apposed other place -16	apposition other name -15	apposition other noun -30	apposition other organisation -20	apposition other person -32	apposition other place -16	direct other name -15	direct other noun -23	direct other organisation -12	direct other person -17	direct other pronoun -13	inverted judging noun -15	inverted saying noun -17
twin|sentence-before|apposed other organisation|	apposed other noun -16	apposition other noun 8	direct other noun -19	direct other organisation -8
twin|sentence-before|apposed other person|	apposed other noun -9	apposed other person -23	apposition other organisation -20	apposition other place -16	inverted saying noun -10
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -9	apposed other place -20	apposition other noun -14	direct other noun -9	direct other organisation -13	direct other person -13	direct other place -15
twin|sentence-before|apposed saying name|	apposed saying person -12	apposition saying noun -17	apposition saying person -13	direct saying noun -15	direct saying organisation -16	direct saying person -16	inverted saying noun -23
twin|sentence-before|apposed saying noun|	apposed saying noun -19	apposed saying person -22	apposed saying place -17	apposition saying name -15	apposition saying organisation -18	apposition saying person -42	apposition saying place -8	direct saying noun -22	direct saying organisation -19	direct saying person -16	direct saying pronoun -21	inverted saying noun -38	inverted saying organisation -18	inverted saying pronoun -22
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -20	apposition saying place -16	direct saying noun -13	direct saying person -13	direct saying pronoun -19	inverted saying noun -23	inverted saying pronoun -14
twin|sentence-before|apposed saying person|	apposed saying name -15	apposed saying noun -23	apposed saying organisation -15	apposition saying name 9	apposition saying place -15	direct saying noun -15	inverted saying pronoun -23
twin|sentence-before|apposed saying place|	apposed saying noun -13	direct saying noun -9	direct saying organisation -9	direct saying person -13
twin|sentence-before|apposed thinking noun|	apposed thinking noun -15	apposition thinking noun -9	apposition thinking organisation -16	apposition thinking person -18	direct thinking noun -12
twin|sentence-before|apposed thinking person|	apposition thinking noun -21
twin|sentence-before|apposition judging noun|	apposed judging noun -8	apposed judging person -24	inverted judging name -12	inverted judging noun -21	inverted judging organisation -14
twin|sentence-before|apposition judging organisation|	apposed judging noun -11	apposed judging person -14
twin|sentence-before|apposition judging person|	apposed judging noun -14	inverted judging noun -13
twin|sentence-before|apposition other name|	apposed other noun -14
twin|sentence-before|apposition other noun|	apposed other name -13	apposed other noun -30	apposed other organisation -16	apposed other person -40	apposed other place -19	inverted saying noun -15	passive other noun -11
twin|sentence-before|apposition other organisation|	apposed other noun -20	apposed other person -16
twin|sentence-before|apposition other person|	inverted saying noun 14
twin|sentence-before|apposition other place|	apposed other noun -13	apposed other person -10
twin|sentence-before|apposition saying name|	apposed saying noun -14	apposed saying person -17	inverted saying pronoun -22
twin|sentence-before|apposition saying noun|	apposed saying name -14	apposed saying noun -23	apposed saying organisation -17	apposed saying person -9	inverted saying name -9	inverted saying noun -9	inverted saying organisation -14	inverted saying person -9	inverted saying pronoun -28
twin|sentence-before|apposition saying organisation|	apposed saying noun -20	apposed saying person -20	inverted saying noun -22	inverted saying pronoun -14
twin|sentence-before|apposition saying person|	apposed saying noun 8	inverted saying noun 7	inverted saying organisation 14	inverted saying pronoun 7
twin|sentence-before|apposition saying place|	apposed saying noun -8	apposed saying organisation -12	apposed saying person -9	inverted saying noun -14
twin|sentence-before|apposition thinking noun|	apposed thinking noun -7	apposed thinking person -14
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -14
twin|sentence-before|apposition thinking person|	apposed thinking noun -21
twin|sentence-before|direct judging noun|	apposed judging noun -23	inverted judging person -14
twin|sentence-before|direct judging organisation|	inverted judging name -16	inverted judging noun -24
twin|sentence-before|direct judging person|	apposed judging noun -15	inverted judging name -6	inverted judging noun -16
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -16	apposed other noun -6	apposed other organisation -20	apposed other person -20	apposed other place -14	passive other noun -17
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -11	inverted saying noun -21
twin|sentence-before|direct other person|	apposed other noun -17	apposed other place 14	inverted saying noun -12
twin|sentence-before|direct other place|	apposed other place -17
twin|sentence-before|direct other pronoun|	apposed other noun -23
twin|sentence-before|direct saying name|	inverted saying name -13	inverted saying noun -9	inverted saying organisation -15	inverted saying person -14	inverted saying place -15
twin|sentence-before|direct saying noun|	apposed saying noun -24	apposed saying organisation -20	apposed saying person -16	apposed saying place 10	inverted saying name -11	inverted saying noun -17	inverted saying place -14	inverted saying pronoun -15
twin|sentence-before|direct saying organisation|	apposed saying name -18	apposed saying noun -25	apposed saying place -23	inverted saying name 9	inverted saying place -16	inverted saying pronoun -14
twin|sentence-before|direct saying person|	apposed saying name -15	apposed saying noun -7	apposed saying organisation -7	inverted saying name -24	inverted saying noun -10
twin|sentence-before|direct saying pronoun|	apposed saying noun 7	inverted saying noun -8
twin|sentence-before|inverted judging name|	apposed judging person -14	apposition judging noun -15	direct judging organisation -12	direct judging person -13
twin|sentence-before|inverted judging noun|	apposed judging name -10	apposed judging noun -14	apposed judging organisation -11	apposed judging person -25	apposed other noun -12	apposition judging noun -18	apposition judging person -12	direct judging noun -13	direct judging organisation -12	direct judging person -18	inverted judging noun -20
twin|sentence-before|inverted judging person|	direct judging noun 9
twin|sentence-before|inverted saying name|	apposition saying noun -11	direct saying name -25	direct saying noun -10	direct saying organisation -23	direct saying person -26	inverted saying name -24	inverted saying noun -15	inverted saying pronoun -23
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -16	apposed saying name -20	apposed saying noun -34	apposed saying organisation -21	apposed saying person -40	apposition other noun -18	apposition other person -28	apposition saying noun -33	apposition saying organisation -18	apposition saying person -40	apposition saying place -19	direct other organisation -16	direct other person -19	direct saying name -28	direct saying organisation -27	direct saying person -31	direct saying pronoun -21	inverted saying name -13	inverted saying noun -37	inverted saying person -24	inverted saying place -13	inverted saying pronoun -18
twin|sentence-before|inverted saying organisation|	apposed saying noun -19	apposed saying person -12	apposition saying noun -16	apposition saying person -18	direct saying name -16
twin|sentence-before|inverted saying person|	apposition saying noun -12	direct saying name 8	inverted saying noun 18	inverted saying person -13
twin|sentence-before|inverted saying place|	direct saying name -11	direct saying noun -10	direct saying organisation -7	inverted saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying noun -23	apposed saying organisation -12	apposed saying person -21	apposition saying name 16	apposition saying organisation -14	apposition saying person -16	direct saying name -21	direct saying noun -14	direct saying organisation -9	inverted saying name 12
twin|sentence-before|passive other noun|	apposition other noun -8	direct other noun -15
twin|sentence-before|passive saying noun|	direct saying pronoun -15
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -12	apposed judging person -21	apposed judging place -17	apposition judging noun 13	apposition judging person -16	direct judging noun -20	direct judging person -20
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 6	apposed judging person -22	apposition judging noun 22	apposition judging person 8	direct judging person -16	shared judging noun 6	shared judging organisation 11
twin|speaker-then-quote|apposed judging person|	apposed judging noun 8	apposition judging name 14	apposition judging noun 13	apposition judging organisation -6	apposition judging person 34	shared judging noun 13	shared judging person -21
twin|speaker-then-quote|apposed judging place|	apposed judging noun -20	apposition judging person -16
twin|speaker-then-quote|apposed other name|	apposed other noun -17	apposed saying name -11	apposition other noun -15	direct other noun -14	direct other pronoun -8	shared other name -13	shared saying person -8
twin|speaker-then-quote|apposed other noun|	apposed judging noun 7	apposed other name -14	apposed other noun -31	apposed other organisation -17	apposed other person -28	apposed saying noun -13	apposed saying person -11	apposition other person -20	apposition other place -9	direct other name -15	direct other noun -39	direct other person -20	direct other pronoun -21	direct saying noun -18	direct saying pronoun -13	shared judging person -14	shared other noun -23	shared other organisation -16	shared other person -21	shared saying noun -8	shared saying person -30
twin|speaker-then-quote|apposed other organisation|	apposed other noun 8	apposed saying organisation -9	direct other noun 8	direct other person -12	shared other organisation 6	shared saying noun 17
twin|speaker-then-quote|apposed other person|	apposed other noun -12	apposed saying noun 6	apposition other noun 10	direct other noun 16	shared judging person 14	shared other noun 14	shared other person 24	shared saying name 11	shared saying noun 18	shared saying person 8	shared saying place 12
twin|speaker-then-quote|apposed other place|	apposed other place -19	apposed saying place -9	direct other person -17
twin|speaker-then-quote|apposed saying name|	apposed saying person -21	apposition saying person -18	direct saying name -13	direct saying noun -16	direct saying person -19	shared saying person -11
twin|speaker-then-quote|apposed saying noun|	apposed other noun -21	apposed saying noun -25	apposed saying organisation -22	apposed saying person -55	apposed saying place -25	apposition saying name -15	apposition saying noun 16	apposition saying organisation -6	apposition saying person -68	direct other noun -13	direct other pronoun -13	direct saying noun -21	direct saying person -20	direct saying pronoun -21	shared saying name -9	shared saying noun -12	shared saying person -39
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying name -17	apposed saying noun 7	apposed saying person -22	apposition saying noun 29	direct saying noun -13	direct saying person -11	direct saying pronoun 12	shared saying name -17	shared saying person -16
twin|speaker-then-quote|apposed saying person|	apposed saying name 15	apposed saying place 14	apposition saying name 23	apposition saying noun 12	apposition saying organisation 15	apposition saying place 14	direct saying noun -8	direct saying pronoun -20	shared saying noun 15	shared saying place 13
twin|speaker-then-quote|apposed saying place|	apposed saying noun -22	apposed saying person -13	apposition saying noun -15	apposition saying person -11	direct saying noun -9	direct saying person -12
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -20	apposition thinking noun -17	direct thinking noun -14
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 28	apposition thinking noun 11
twin|speaker-then-quote|apposition judging name|	apposed judging person -7
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -18	apposed judging organisation -26	apposed judging person -34	shared judging noun -22	shared judging organisation -20	shared judging person -15	shared judging pronoun -15
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -21
twin|speaker-then-quote|apposition judging person|	apposed judging noun 8	apposed judging person 20	apposed judging place 15	shared judging noun -6
twin|speaker-then-quote|apposition other noun|	apposed other organisation -14	apposed other person -21	apposed saying noun -14	apposed saying organisation -16	apposed saying person -15	apposition saying noun -16	shared other noun 8	shared other organisation -11	shared other person -14	shared other pronoun -18	shared saying noun -29	shared saying organisation -16	shared saying person -17
twin|speaker-then-quote|apposition other person|	apposed other noun 15	apposed other person -6	apposed saying person 23	apposition judging person 9	apposition saying person 23	shared judging person 15	shared saying noun 7	shared saying person 17
twin|speaker-then-quote|apposition saying name|	apposed saying noun 11	apposed saying person -14	shared saying person -9
twin|speaker-then-quote|apposition saying noun|	apposed saying name -26	apposed saying noun -30	apposed saying organisation -37	apposed saying person -63	apposition other noun -15	shared saying name -18	shared saying noun -38	shared saying organisation -24	shared saying person -26	shared saying pronoun -9
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 13	apposed saying person -30	shared saying noun 8	shared saying organisation -17
twin|speaker-then-quote|apposition saying person|	apposed saying name 19	apposed saying noun 40	apposed saying person 10	shared saying noun 22	shared saying person 19
twin|speaker-then-quote|apposition saying place|	apposed saying person -13
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -11	shared saying noun -13
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -18
twin|speaker-then-quote|direct judging noun|	apposed judging noun 18	direct other noun 8
twin|speaker-then-quote|direct judging person|	apposed judging noun 23	apposed judging organisation 16	direct other person 17
twin|speaker-then-quote|direct other name|	apposed other noun -25	direct other name -12	direct saying name 15
twin|speaker-then-quote|direct other noun|	apposed other name -18	apposed other noun 20	apposed other organisation -30	apposed other person -35	apposed saying noun 16	direct other noun -30	passive other noun 7	passive other person -18	relative other noun -16
twin|speaker-then-quote|direct other organisation|	direct saying organisation 12
twin|speaker-then-quote|direct other person|	apposed other noun 22	apposed other organisation 12	direct judging person 11	direct other person 17
twin|speaker-then-quote|direct other pronoun|	apposed other name -18	apposed saying noun 13	direct other pronoun -35	direct saying pronoun -16	direct thinking pronoun -14
twin|speaker-then-quote|direct saying name|	apposed saying name 17	direct other name 17
twin|speaker-then-quote|direct saying noun|	apposed other noun 19	apposed saying name 25	apposed saying noun 24	apposed saying organisation 14	apposed saying person 11	apposed saying place 13	direct other noun -6	shared saying noun 11
twin|speaker-then-quote|direct saying organisation|	direct other organisation 20
twin|speaker-then-quote|direct saying person|	apposed saying name 23	apposed saying noun 14	apposed saying organisation 12	apposed saying person 18	direct other person 8
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 16	apposed saying noun 23	apposed saying organisation -6	apposed saying person 22	direct other pronoun -18
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -16
twin|speaker-then-quote|passive other noun|	direct other noun -12
twin|speaker-then-quote|passive other person|	direct other noun 15
twin|speaker-then-quote|relative other person|	relative saying person -11
twin|speaker-then-quote|relative saying person|	relative other person -11
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposed judging organisation -13	apposed judging person -12	shared judging noun -11	shared judging organisation -13	shared judging person 6
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -7	shared judging noun -7
twin|speaker-then-quote|shared judging person|	apposed judging noun -11	apposed judging person -17	apposition judging noun -7	shared judging noun -16
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -15
twin|speaker-then-quote|shared other name|	apposition other noun -11
twin|speaker-then-quote|shared other noun|	apposed other noun -9	apposed other person -14	shared other noun -7	shared other person -19	shared saying noun -17
twin|speaker-then-quote|shared other organisation|	apposed other organisation -14
twin|speaker-then-quote|shared other person|	apposed other noun 20	apposed other person 24	apposed saying noun 11	apposition other noun 16	shared other noun 21	shared saying person 15
twin|speaker-then-quote|shared other pronoun|	apposed other noun -8	apposition other noun -16
twin|speaker-then-quote|shared saying name|	apposed saying noun -9	apposed saying person -8	shared saying noun -9	shared saying person -18
twin|speaker-then-quote|shared saying noun|	apposed saying noun -22	apposed saying person -34	apposition other noun -16	apposition saying noun -14	apposition saying person -18	direct saying noun -14	shared saying name -12	shared saying organisation -8	shared saying person -38	shared saying pronoun -10
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying noun 10	apposition saying noun 10	apposition saying organisation -15	shared saying person -16
twin|speaker-then-quote|shared saying person|	apposed saying name 14	apposed saying organisation 12	apposed saying person -6	apposition saying noun -6	apposition saying person 6	shared other person 11	shared saying name 18	shared saying organisation 15	shared saying place 10	shared saying pronoun -10
twin|speaker-then-quote|shared saying place|	apposed saying person -10	shared saying person -9
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -13	shared saying noun -24	shared saying person -13
twin|verb-then-speaker|inverted saying name|	inverted saying name 7
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -31	inverted saying pronoun -16
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 22
verb-before|according|,|	other 19
verb-before|according|:|	other 24
verb-before|according|;|	other -9
verb-before|according|adverb|	other -12
verb-before|according|capital|	other -21
verb-before|according|coordinator|	other -9
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -13
verb-before|according|pronoun|	other -15
verb-before|according|quote|	other -20
verb-before|according|start|	other -12
verb-before|according|stop|	other 20
verb-before|according|that|	other -9
verb-before|according|word|	other -22
verb-before|apposed|)|	other -16	past -27	present -16
verb-before|apposed|,|	base -16	other 6	participle -8	past 6	present 17
verb-before|apposed|capital|	base -10	other -11	past -24	present -22
verb-before|apposed|pronoun|	other -14	past -28	present 8
verb-before|apposed|quote|	other -14	past -17
verb-before|apposed|word|	base -29	participle -13	past -30	present -27
verb-before|apposition|,|	other -23	participle -27	past -20	present -38
verb-before|direct|capital|	base -19	other -20	participle -17	past 16	present 15
verb-before|direct|determiner|	base -21	past 7	present -14
verb-before|direct|pronoun|	base -6	other -29	past 22	present 13
verb-before|direct|verb-judging|	base -12	other -21	past -10	present -14
verb-before|direct|verb-saying|	base -29	other -53	past -14	present 12
verb-before|direct|verb-thinking|	other -23	participle -15
verb-before|direct|word|	base -20	past 24	present 10
verb-before|inverted|)|	past -41	present -13
verb-before|inverted|,|	past 15	present 12
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	past -15	present -34
verb-before|inverted|coordinator|	past -45	present -21
verb-before|inverted|preposition|	past -17
verb-before|inverted|pronoun|	past -37	present -14
verb-before|inverted|quote|	past 10	present 11
verb-before|inverted|start|	past -8
verb-before|inverted|stop|	past -10	present -9
verb-before|inverted|that|	past -22
verb-before|inverted|word|	present -6
verb-before|inverted|—|	past 27	present 13
verb-before|passive|,|	other -21
verb-before|passive|capital|	other -14
verb-before|passive|pronoun|	past -20
verb-before|passive|start|	past -13
verb-before|passive|stop|	past -22
verb-before|passive|verb-saying|	past -13
verb-before|passive|word|	past -24
verb-before|relative|capital|	other -10
verb-before|relative|that|	base -18	other -8	present 15
verb-before|relative|word|	base -8	other 6
verb-before|shared|)|	other -6	past -14
verb-before|shared|,|	other -16	participle 8	past -39	present -6
verb-before|shared|coordinator|	base -15	other -16	past -14	present 10
verb-before|shared|determiner|	base -12
verb-before|shared|preposition|	base -13	participle -8	past 6	present 6
verb-before|shared|pronoun|	other 12	participle -9	past -7
verb-before|shared|quote|	base -11	present 17
verb-before|shared|subordinator|	participle -12
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	participle -14
`;
