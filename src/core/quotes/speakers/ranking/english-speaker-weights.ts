/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 27	carry-before -12	carry-before-that -46	carry-next -12	interview -34	named-before -17	paragraph-before -29	quote-then-speaker 8	quote-then-verb 14	sentence-before -8	signature 9	speaker-then-quote 14	topic -9
before|according-to|	capital 15	preposition 23	word 15
before|colon|	, -9	- 28	: -8	adverb -29	auxiliary -32	capital 7	coordinator -10	preposition -14	pronoun -45	quote 8	start 17	subordinator 11	that -18	verb-judging -22	verb-saying -20	word -21
before|interview|	, -11	capital -19	start -24	word -9
before|named-before|	" 12	& -16	( -16	) -12	+ -12	- -25	/ -15	: -6	; -8	adverb -7	auxiliary -7	coordinator -29	determiner -19	possessive -11	preposition -14	pronoun -10	quote 15	start -18	subordinator -52	that -12	verb-judging -18	verb-saying -22	word -22	¿ -12	— -21	” 7
before|named-nearby|	& -19	( 33	+ 12	, 24	- 18	: -36	; 28	adverb -34	auxiliary -21	determiner -9	preposition -35	pronoun 11	start 19	subordinator -15	that -53	verb-judging -45	verb-saying -16	verb-thinking -12	word -16	– 8	— 12	’ 6
before|name|	# -12	& -24	' 20	( 27	) 7	+ 12	, 30	- 27	: -36	; 36	adverb -34	auxiliary -14	capital 10	coordinator -16	determiner -6	possessive -11	preposition -32	quote 13	start 10	subordinator -21	that -48	verb-judging -33	verb-thinking -25	word -32	¡ -11	± 7	¿ -13	— 16	― 13	’ 9	” 20	• 9
before|name||	 13
before|noun|	$ -34	' -31	( -12	) -18	+ -8	, 17	- 7	/ 22	: -23	; 26	adverb -42	auxiliary -66	capital -13	coordinator -35	preposition -25	pronoun -48	start 21	that -31	verb-judging -39	verb-saying -13	verb-thinking -23	word -30	¡ -11	– -16	— -6	’ -27	€ -10
before|paragraph-before|	' -14	( -10	) -8	, -11	- -27	/ -9	: -17	; -16	adverb -33	auxiliary -22	capital -22	coordinator -28	determiner -16	possessive -10	preposition -32	pronoun -18	subordinator -22	that -24	verb-judging -16	verb-saying -37	verb-thinking -17	word -23	– -12	— -19	’ -10
before|possessor|	( -9	, 8	: -25	auxiliary -10	coordinator 8	determiner -16	pronoun -7	quote -13	that -35	verb-judging -25	verb-saying -57	verb-thinking -29	word -20
before|pronoun|	" 9	' 18	, 20	- -6	: -31	; -8	adverb -6	capital -18	coordinator 34	determiner 7	preposition -8	pronoun -23	quote 37	start -13	subordinator -17	that -65	verb-saying -9	— -14
before|quote-then-speaker|	$ -13	' 13	, 18	- -20	/ 17	: -16	adverb -34	coordinator -45	preposition -9	pronoun -38	quote 25	start 7	subordinator -47	that -49	verb-judging -38	verb-saying -14	verb-thinking -19	word -45	— 7
before|quote-then-verb|	, -6	adverb 15	preposition -26	pronoun -17	verb-judging 8	verb-saying 24
before|sentence-after|	' -19	( -16	, -21	: -16	; -17	adverb -35	auxiliary -30	capital -18	coordinator -34	preposition -7	pronoun -16	start 8	subordinator -49	that -23	verb-thinking -10	word -7
before|sentence-before|	& -21	' -10	( -14	) -15	+ -11	, -10	- -25	: -27	; -15	adverb -30	auxiliary -26	capital -8	coordinator -12	possessive -14	preposition -22	pronoun -15	quote 11	subordinator -23	that -49	word -27	— -18	’ -26	€ -10
before|signature|	- -21	— 13
before|speaker-then-quote|	" 16	$ -29	& -19	' 11	( -11	) 6	, 57	- 20	/ 12	: -27	; 39	adverb -41	auxiliary -42	coordinator 20	determiner 7	possessive -7	preposition -45	pronoun -37	quote 12	start 22	subordinator 6	that -42	verb-judging -33	verb-saying -77	verb-thinking -24	word -6	– -9	— 6	― 9	’ -9
before|topic|	, -14	- -17	coordinator -7	start -6	subordinator -17	— -11
before|verb-then-speaker|	, 11	adverb -30	capital 11	preposition -18	that -16	verb-judging -8	verb-saying 9	word -15
carry-before-that|0|	0 9	1 -23	3 -20
carry-before-that|0|0|,|	quote 10
carry-before-that|0|0|	1 -10	10+ 17	3 -6	4-5 11	6-9 15	: 15	auxiliary 7
carry-before-that|0|0|:|	upper 15
carry-before-that|0|0|adjacent|	false 9
carry-before-that|0|0|auxiliary|	lower 7
carry-before-that|0|0|capital|	. 11
carry-before-that|0|0|coordinator|	none 8
carry-before-that|0|0|end|	. 19
carry-before-that|0|0|inside|	false 9
carry-before-that|0|0|preposition|	none -11
carry-before-that|0|0|question|false|	false 9
carry-before-that|0|0|word|	lower 10
carry-before-that|0|1|	, -9	1 -15	2 -27	3 -18	4-5 -22	6-9 -14	: -21	auxiliary -21	capital -11	coordinator -7	determiner -23	preposition -16	subordinator -16	that -14	verb-saying -10	word -18
carry-before-that|0|1|,verb-saying|	none -11
carry-before-that|0|1|,|	capital -9	lower -6	pronoun -10	upper -15
carry-before-that|0|1|.|	capital -14
carry-before-that|0|1|:|	upper -21
carry-before-that|0|1|adjacent|	false -23
carry-before-that|0|1|auxiliary|	lower -21
carry-before-that|0|1|capital|	, -15	lower -11
carry-before-that|0|1|coordinator|	lower -12	none -18
carry-before-that|0|1|determiner|	lower -20
carry-before-that|0|1|inside|	false -23
carry-before-that|0|1|newcomer|	none -23
carry-before-that|0|1|newcomer|none|own|	, -9	: -12
carry-before-that|0|1|none|	,auxiliary -15	,verb-saying -15	coordinator -25	none -8	preposition -19	stop -11	that -11	word -10
carry-before-that|0|1|own|	none -9	own -14
carry-before-that|0|1|preposition|	lower -16	none -15
carry-before-that|0|1|pronoun|	, -15
carry-before-that|0|1|question|false|	false -22
carry-before-that|0|1|stop|	none -15
carry-before-that|0|1|subject|	elided -8	none -12	own -17
carry-before-that|0|1|subordinator|	lower -16
carry-before-that|0|1|that|	lower -11
carry-before-that|0|1|word|	lower -18	none -14
carry-before-that|0|2|	, -13	1 6	10+ -39	2 -15	6-9 -8	auxiliary -20	capital -22	determiner -25	preposition -16	stop 7	word -8
carry-before-that|0|2|,auxiliary|	none -14
carry-before-that|0|2|,verb-saying|	none -18
carry-before-that|0|2|,word|	none -14
carry-before-that|0|2|,|	capital -31	determiner -14	lower -27	verb-saying -28
carry-before-that|0|2|.|	capital -20	determiner 8	pronoun -15
carry-before-that|0|2|auxiliary|	lower -20
carry-before-that|0|2|capital|	, -23	lower -22
carry-before-that|0|2|coordinator|	none -15
carry-before-that|0|2|determiner|	lower -23
carry-before-that|0|2|elided|	none -13
carry-before-that|0|2|end|	. 6
carry-before-that|0|2|newcomer|	acts -10	none 9
carry-before-that|0|2|newcomer|acts|own|	: -17
carry-before-that|0|2|newcomer|none|none|	stop 16
carry-before-that|0|2|newcomer|none|own|	, -16	: -30	stop -18
carry-before-that|0|2|newcomer|says|none|	: 11	word -16
carry-before-that|0|2|newcomer|says|own|	: -20	stop -21
carry-before-that|0|2|none|	,auxiliary -25	,verb-saying 14	coordinator -22	none 8	own 16	preposition -24	stop -44	word -23
carry-before-that|0|2|own|	none -30	own -25
carry-before-that|0|2|preposition|	lower -15	none -17
carry-before-that|0|2|pronoun|	, -17
carry-before-that|0|2|question|true|	false -14
carry-before-that|0|2|stop|	none -28	upper 7
carry-before-that|0|2|subject|	elided -19	none 20	own -34
carry-before-that|0|2|word|	lower -8	none -15
carry-before-that|0|3|	, -14	1 -13	10+ -13	2 -12	3 -23	4-5 -21	6-9 -7	preposition -15	stop -28	word -19
carry-before-that|0|3|,auxiliary|	none -13
carry-before-that|0|3|,verb-saying|	none -14
carry-before-that|0|3|,|	lower -13
carry-before-that|0|3|.|	capital -14	pronoun -11
carry-before-that|0|3|adjacent|	false -20
carry-before-that|0|3|capital|	, -12
carry-before-that|0|3|elided|	own -9
carry-before-that|0|3|end|	. -23
carry-before-that|0|3|inside|	false -20
carry-before-that|0|3|newcomer|	acts -22	says -33
carry-before-that|0|3|newcomer|acts|own|	: -15	stop -10
carry-before-that|0|3|newcomer|none|none|	stop -12
carry-before-that|0|3|newcomer|none|own|	, -9	stop -13
carry-before-that|0|3|newcomer|says|none|	stop -18	word -14
carry-before-that|0|3|newcomer|says|own|	, -8	stop -10
carry-before-that|0|3|none|	,auxiliary -12	,pronoun -15	,verb-saying -21	none -17	stop -31
carry-before-that|0|3|own|	none -14	own -25
carry-before-that|0|3|preposition|	lower -12
carry-before-that|0|3|question|false|	false -43	true 6
carry-before-that|0|3|stop|	none -6	upper -28
carry-before-that|0|3|subject|	elided -12	none -10	own -27
carry-before-that|0|3|word|	lower -19	none -14
carry-before-that|1|	far -40
carry-before-that|1|far|!|	,verb-saying -14	capital -10	end -10
carry-before-that|1|far|	, -31	- -16	1 -14	10+ -33	2 -14	3 -49	4-5 -20	6-9 -52	: -27	; -10	adverb -26	auxiliary -43	capital -29	coordinator -26	determiner -46	possessive -26	preposition -47	pronoun -29	quote -19	start 8	stop -29	subordinator -31	that -33	verb-judging -31	verb-saying -31	verb-thinking -16	word -50
carry-before-that|1|far|,auxiliary|	? -9	none -29
carry-before-that|1|far|,coordinator|	none -17
carry-before-that|1|far|,determiner|	none -12
carry-before-that|1|far|,preposition|	none 6
carry-before-that|1|far|,pronoun|	none -18
carry-before-that|1|far|,subordinator|	none -15
carry-before-that|1|far|,verb-judging|	none -14
carry-before-that|1|far|,verb-saying|	! -9	? -12	none -30
carry-before-that|1|far|,word|	none -25
carry-before-that|1|far|,|	' -12	adverb -12	capital -30	coordinator -18	determiner -27	lower -26	none -21	preposition -20	subordinator -17	upper -27	verb-judging -10	verb-saying -24	word -19
carry-before-that|1|far|-|	lower -13	none -18
carry-before-that|1|far|.|	( -14	capital -30	coordinator -16	end -19	preposition -23	pronoun -29	quote -13	subordinator -13	that -10
carry-before-that|1|far|:|	lower -13	none -13	upper -27
carry-before-that|1|far|;|	lower -10	none -13
carry-before-that|1|far|?|	,auxiliary -8	,pronoun -11	,verb-saying -14	capital -27	determiner -14	end -27	pronoun -12	stop -11	verb-saying -10
carry-before-that|1|far|adjacent|	false -40
carry-before-that|1|far|adverb|	, -11	lower -24	none -13
carry-before-that|1|far|alone|	false 14	true 12
carry-before-that|1|far|auxiliary|	lower -42	none -21	upper -14
carry-before-that|1|far|capital|	, -33	. -29	? -17	lower -29	none -21
carry-before-that|1|far|coordinator|	, -26	. -21	lower -25	none -6
carry-before-that|1|far|determiner|	! -19	, -30	. -23	? -19	lower -40	none -18	upper -24
carry-before-that|1|far|elided|	elided -22	none -24	own -31
carry-before-that|1|far|end|	! -25	. -21	? -32	none -20
carry-before-that|1|far|first|	false -9	true -16
carry-before-that|1|far|inside|	false -48
carry-before-that|1|far|newcomer|	acts -10	none -27	says -23
carry-before-that|1|far|newcomer|acts|none|	, -10	: -23	adverb -11	auxiliary -11	capital -11	determiner -12	preposition -13	stop -7	word -21
carry-before-that|1|far|newcomer|acts|own|	, -13	: -27	auxiliary -16	capital -9	preposition -17	stop -25	verb-saying -9	word -10
carry-before-that|1|far|newcomer|none|elided|	: -11	stop -13	word -13
carry-before-that|1|far|newcomer|none|none|	, -18	: -9	auxiliary -12	capital -13	determiner -10	preposition -16	stop -27	verb-judging -10	word -21
carry-before-that|1|far|newcomer|none|own|	, -6	: -28	; -10	auxiliary -13	determiner -13	preposition -17	start -16	stop -22	that -14	verb-saying -12	word -26
carry-before-that|1|far|newcomer|says|elided|	: -20	preposition -10	stop -30	verb-saying -10	word -11
carry-before-that|1|far|newcomer|says|none|	, -17	: -35	adverb -11	auxiliary -18	capital -16	determiner -19	preposition -17	verb-judging -10	word -20
carry-before-that|1|far|newcomer|says|own|	, -17	: -25	adverb -8	auxiliary -20	capital -18	determiner -16	preposition -23	pronoun -13	stop -17	that -11	verb-saying -15	word -18
carry-before-that|1|far|none|	) -15	, -19	,auxiliary -39	,coordinator -7	,determiner -11	,preposition -13	,pronoun -25	,subordinator -10	,verb-judging -22	,verb-saying -22	,verb-thinking -13	,word -31	- -17	: -13	; -19	adverb -15	auxiliary -25	capital -24	determiner -14	none -6	own -21	preposition -49	pronoun -16	quote 8	stop -59	subordinator -22	that -23	verb-judging -17	verb-saying -22	verb-thinking -15	word -28	— -12
carry-before-that|1|far|own|	elided -29	none -22	own -41
carry-before-that|1|far|possessive|	lower -18	upper -14
carry-before-that|1|far|preposition|	, -9	. -26	lower -44	none -42	upper -23
carry-before-that|1|far|pronoun|	! -14	, -19	. -28	? -13	lower -27	none -13
carry-before-that|1|far|question|false|	false -35	true -41
carry-before-that|1|far|question|true|	false -41	true -13
carry-before-that|1|far|quote|	, -11	. -9	? -13	lower -13	upper -17
carry-before-that|1|far|start|	other -8	upper 8
carry-before-that|1|far|stop|	none -54	upper -29
carry-before-that|1|far|subject|	elided -40	none -9	own -43
carry-before-that|1|far|subordinator|	, -13	. -23	lower -29	none -32	upper -14
carry-before-that|1|far|that|	lower -30	none -18	upper -15
carry-before-that|1|far|verb-judging|	lower -27	none -16	upper -23
carry-before-that|1|far|verb-saying|	, -34	? -16	lower -30	none -17	upper -14
carry-before-that|1|far|verb-thinking|	lower -15	upper -9
carry-before-that|1|far|word|	, -10	lower -49	none -37	upper -23
carry-before-that|1|far|—|	? -12	none -8
carry-before-that|2|	far -23
carry-before-that|2|far|!|	capital -12	determiner -14	end -30	pronoun -11
carry-before-that|2|far|'|	, -18
carry-before-that|2|far|	( -15	, -16	1 -9	10+ -35	3 7	4-5 -14	6-9 -24	: -36	adverb -26	auxiliary -55	capital -37	coordinator -27	determiner -15	possessive -21	preposition -50	pronoun -40	quote -24	start 13	stop -44	subordinator -42	that -30	verb-judging -31	verb-saying -36	verb-thinking -21	word -8	— -19
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	none -28
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -10
carry-before-that|2|far|,pronoun|	none -17
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -13
carry-before-that|2|far|,verb-saying|	? -14	none -19
carry-before-that|2|far|,word|	none -18
carry-before-that|2|far|,|	capital -22	coordinator -19	determiner -15	lower -11	none -22	preposition -12	pronoun -21	subordinator -20	upper -47	verb-judging -15	verb-saying -19	word -10
carry-before-that|2|far|-|	none -15
carry-before-that|2|far|.|	) -12	[ -13	capital -25	coordinator -19	end -12	preposition -22	pronoun -22	— -18
carry-before-that|2|far|:|	lower -12	none -14	upper -35
carry-before-that|2|far|;|	none -15
carry-before-that|2|far|?|	,verb-saying -15	capital 10	determiner -15	pronoun -22	verb-saying 10	word -13
carry-before-that|2|far|[|	. -14
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -26	none -11
carry-before-that|2|far|alone|	false 23
carry-before-that|2|far|auxiliary|	lower -54	none -23
carry-before-that|2|far|capital|	! -13	, -15	. -38	? -24	lower -40	none -31	upper -15
carry-before-that|2|far|coordinator|	, -20	. -18	lower -24	none -37	upper -13
carry-before-that|2|far|determiner|	! -17	, -7	? -12	lower -46	none -14	other -18
carry-before-that|2|far|elided|	elided -23	own -33
carry-before-that|2|far|end|	! -22	. -10	? 8	none -20
carry-before-that|2|far|first|	false -24	true 19
carry-before-that|2|far|inside|	false -49
carry-before-that|2|far|newcomer|	acts -12	none 8	says -13
carry-before-that|2|far|newcomer|acts|none|	, -13	auxiliary -16	preposition -14	stop -13	word -23
carry-before-that|2|far|newcomer|acts|own|	, -11	: -15	start -22	stop -27	verb-saying -9	word -17
carry-before-that|2|far|newcomer|none|elided|	start 9	stop -19
carry-before-that|2|far|newcomer|none|none|	: -37	determiner -13	preposition -16	start 19	stop 6	word -17
carry-before-that|2|far|newcomer|none|own|	, -14	: -14	auxiliary -14	preposition -9	start -29	stop -18	word -18
carry-before-that|2|far|newcomer|says|elided|	: -12	stop -35
carry-before-that|2|far|newcomer|says|none|	, 6	: -35	adverb -16	capital -19	determiner 9	preposition -31	pronoun -14	start 13	stop -19	verb-judging -11
carry-before-that|2|far|newcomer|says|own|	, -18	: -33	auxiliary -18	capital -21	determiner -21	preposition -18	pronoun -16	start -32	stop -19	that -12	verb-saying -19	word -35
carry-before-that|2|far|none|	, -22	,auxiliary -24	,determiner -12	,verb-judging -18	,verb-saying -18	,word -24	- -16	: -14	; -16	adverb -12	auxiliary -25	capital -22	coordinator -28	determiner -26	elided -10	none 17	own -7	preposition -16	pronoun -18	stop -22	subordinator -21	that -18	verb-saying -22	word -30	— -16
carry-before-that|2|far|own|	elided -27	none -42	own -45
carry-before-that|2|far|possessive|	lower -21
carry-before-that|2|far|preposition|	, -14	. -22	lower -48	none -9	upper -19
carry-before-that|2|far|pronoun|	! -12	, -8	. -26	? -20	lower -42	none -18
carry-before-that|2|far|question|false|	false -31	true -15
carry-before-that|2|far|question|true|	false 7	true 10
carry-before-that|2|far|quote|	. -15	upper -25
carry-before-that|2|far|start|	upper 12
carry-before-that|2|far|stop|	? -10	none -13	other -15	upper -44
carry-before-that|2|far|subject|	elided -22	none 14	own -60
carry-before-that|2|far|subordinator|	, -17	lower -41	none -26	upper -15
carry-before-that|2|far|that|	lower -29	none -13	upper -17
carry-before-that|2|far|verb-judging|	lower -31
carry-before-that|2|far|verb-saying|	, -18	? -25	lower -30	none -16	upper -29
carry-before-that|2|far|verb-thinking|	lower -20
carry-before-that|2|far|word|	, -23	lower -12	none -28
carry-before-that|2|far|—|	. -18	none -15	upper -19
carry-before-that|3|	far -45
carry-before-that|3|far|!|	capital -11	determiner -11	end -24	pronoun -13
carry-before-that|3|far|'|	, -16
carry-before-that|3|far|	) 9	, -34	- -12	1 -42	10+ -46	2 -13	3 -15	4-5 -12	6-9 -43	: -33	adverb -17	auxiliary -43	capital -28	coordinator -24	determiner -45	possessive -19	preposition -32	pronoun -28	quote -13	start -16	stop -50	subordinator -32	that -9	verb-judging -24	verb-saying -26	verb-thinking -22	word -39
carry-before-that|3|far|)|	upper 9
carry-before-that|3|far|,auxiliary|	none -12
carry-before-that|3|far|,verb-saying|	? -13	none -12
carry-before-that|3|far|,word|	none -10
carry-before-that|3|far|,|	' -9	adverb -12	auxiliary -11	capital -43	coordinator -15	determiner -26	lower -23	none -12	preposition -14	pronoun -12	subordinator -14	upper -36	verb-saying -33	word -19
carry-before-that|3|far|-|	lower -9	none -21	upper -9
carry-before-that|3|far|.|	[ -21	capital -22	coordinator -16	determiner -20	end -46	preposition -15	pronoun -27	subordinator -9
carry-before-that|3|far|:|	upper -32
carry-before-that|3|far|?|	capital -16	end -29	pronoun -12	verb-saying -15
carry-before-that|3|far|[|	. -16
carry-before-that|3|far|adjacent|	false -45
carry-before-that|3|far|adverb|	, -15	lower -17	none -11
carry-before-that|3|far|alone|	true -20
carry-before-that|3|far|auxiliary|	lower -42	none -19
carry-before-that|3|far|capital|	! -13	, -21	. -29	? -19	lower -26	none -19	upper -22
carry-before-that|3|far|coordinator|	, -16	. -16	lower -23	none -28
carry-before-that|3|far|determiner|	! -11	, -38	. -22	? -13	lower -42	none -23	upper -19
carry-before-that|3|far|end|	! -17	. -26	none -17
carry-before-that|3|far|first|	false -37
carry-before-that|3|far|inside|	false -67
carry-before-that|3|far|newcomer|	acts -25	none 22	says -27
carry-before-that|3|far|newcomer|acts|elided|	stop -9
carry-before-that|3|far|newcomer|acts|none|	start -10	stop -12
carry-before-that|3|far|newcomer|acts|own|	: -16	start -9	stop -13
carry-before-that|3|far|newcomer|none|none|	: -8	start 19	word -13
carry-before-that|3|far|newcomer|none|own|	: -10	start -19	stop -13	word -10
carry-before-that|3|far|newcomer|says|elided|	stop -14
carry-before-that|3|far|newcomer|says|none|	: -11	start -10	stop -16	word -9
carry-before-that|3|far|newcomer|says|own|	: -16	start -13	stop -9
carry-before-that|3|far|none|	) -10	, -16	,auxiliary -13	,word -10	- -14	; -8	adverb -12	auxiliary -16	capital -25	coordinator -26	determiner -21	end 15	none 21	own -32	preposition -36	pronoun -15	stop -42	subordinator -18	that -24	verb-judging -11	verb-saying -12	verb-thinking -10	word -31	— -11
carry-before-that|3|far|own|	elided -15	none -25
carry-before-that|3|far|possessive|	lower -15	upper -14
carry-before-that|3|far|preposition|	, -18	. -14	lower -28	none -41	upper -20
carry-before-that|3|far|pronoun|	! -10	, -21	. -19	? -11	lower -28	none -9
carry-before-that|3|far|question|false|	false -47	true -7
carry-before-that|3|far|question|true|	false -33	true -13
carry-before-that|3|far|quote|	, -8	upper -11
carry-before-that|3|far|start|	upper -21
carry-before-that|3|far|stop|	none -11	upper -50
carry-before-that|3|far|subject|	none 15
carry-before-that|3|far|subordinator|	, -16	lower -28	none -23	upper -17
carry-before-that|3|far|that|	. -12	lower -7	none -21	upper -18
carry-before-that|3|far|verb-judging|	, -14	lower -20	none -13	upper -14
carry-before-that|3|far|verb-saying|	, -20	? -20	lower -19	none -19	upper -22
carry-before-that|3|far|verb-thinking|	lower -21
carry-before-that|3|far|word|	, -16	lower -36	none -31	upper -20
carry-before-that|3|far|—|	none -14
carry-before|0|	0 53	1 8	2 -10	3 -20
carry-before|0|0|	( 13	, 20	1 10	10+ 41	2 22	4-5 18	6-9 35	: -6	adverb 19	auxiliary 16	capital 19	coordinator 45	possessive 15	preposition 9	pronoun 19	quote 20	subordinator 16	that 13
carry-before|0|0|)|	none 13
carry-before|0|0|,|	capital -22	determiner 11	lower 14	none 11	preposition -20	pronoun 32	quote 18	upper 14	verb-saying -8	word 15
carry-before|0|0|-|	none 13
carry-before|0|0|:|	upper -6
carry-before|0|0|adjacent|	false 52	true 20
carry-before|0|0|adverb|	lower 19
carry-before|0|0|auxiliary|	lower 15	none 17	upper 17
carry-before|0|0|capital|	. 20	lower 16	none 8	upper 12
carry-before|0|0|coordinator|	, 13	. 16	lower 41	none 15	upper 17
carry-before|0|0|determiner|	, 12	. 18	lower 7	none 8
carry-before|0|0|elided|	elided 21
carry-before|0|0|end|	. 39	? 14	none 12
carry-before|0|0|inside|	false 53
carry-before|0|0|newcomer|	none -13
carry-before|0|0|newcomer|none|elided|	, 20
carry-before|0|0|newcomer|none|none|	, -10	preposition -16	word -18
carry-before|0|0|newcomer|none|own|	, 13	preposition -9	word -12
carry-before|0|0|none|	,auxiliary 25	,determiner -16	,verb-saying 11	,word -14	- 7	: -13	; -28	adverb 8	capital 14	coordinator 49	determiner 15	none -20	preposition 35	pronoun 16	quote 17	subordinator 19	that 27	word 30
carry-before|0|0|own|	own -6
carry-before|0|0|possessive|	upper 13
carry-before|0|0|preposition|	. 20	none 22	upper 11
carry-before|0|0|pronoun|	lower 19	none 16
carry-before|0|0|question|false|	false 51	true 16
carry-before|0|0|quote|	lower 16	upper 14
carry-before|0|0|stop|	none -15
carry-before|0|0|subject|	elided 21	none -20	own -6
carry-before|0|0|subordinator|	, 11	. 9	lower 12	none 18	upper 11
carry-before|0|0|that|	lower 10	upper 14
carry-before|0|0|verb-saying|	none 9	upper -6
carry-before|0|0|verb-thinking|	lower 14
carry-before|0|0|word|	, 8	none 6
carry-before|0|1|!|	,verb-saying -15	determiner -13	pronoun -10
carry-before|0|1|	( -11	1 -24	10+ 36	2 -21	3 -23	4-5 -9	6-9 7	: -42	adverb -25	auxiliary -17	capital 7	coordinator -11	determiner -19	possessive -10	preposition -28	stop 52	subordinator -11	that -25	verb-judging -8	verb-saying -26	word -16	— -7	’ -15
carry-before|0|1|(|	upper -11
carry-before|0|1|,auxiliary|	none -14
carry-before|0|1|,coordinator|	none -11
carry-before|0|1|,determiner|	none -7
carry-before|0|1|,pronoun|	none -18
carry-before|0|1|,verb-saying|	? -16	none -11
carry-before|0|1|,word|	none -17
carry-before|0|1|,|	' 7	capital 46	determiner 26	lower -10	pronoun 20	upper 9	verb-judging -16	verb-saying 63
carry-before|0|1|.|	capital -18	coordinator -17	determiner -27	preposition -21	pronoun 6	quote -13	subordinator 6	that -17
carry-before|0|1|:|	lower -10	upper -41
carry-before|0|1|;|	none -10
carry-before|0|1|?|	,pronoun -15	,verb-saying -11	capital -13	pronoun 14	quote -10	verb-saying 18
carry-before|0|1|adjacent|	false 10	true -17
carry-before|0|1|adverb|	lower -25
carry-before|0|1|auxiliary|	lower -21	none -21
carry-before|0|1|capital|	, -62	. 25	lower 9	none -13
carry-before|0|1|coordinator|	, 7	. -11	lower -13	none -6
carry-before|0|1|determiner|	, -34	. -21	lower -25	none -16
carry-before|0|1|elided|	elided -16	own 9
carry-before|0|1|end|	! 16	. 38	? 22	none 15
carry-before|0|1|inside|	false 8
carry-before|0|1|newcomer|	none -30
carry-before|0|1|newcomer|none|elided|	stop 13	word -8
carry-before|0|1|newcomer|none|none|	: -34	capital 11	preposition -24	pronoun 7	stop 6	verb-judging -21	word -6	— -9
carry-before|0|1|newcomer|none|own|	, -9	: -14	adverb -12	auxiliary -28	determiner -25	preposition -24	pronoun -24	stop -31	verb-saying -23	word -8
carry-before|0|1|none|	, -15	,auxiliary -9	,pronoun -6	,verb-judging -11	,verb-saying -15	,verb-thinking 7	,word -7	- -14	: 8	auxiliary -11	coordinator -14	none -12	preposition -46	pronoun 9	subordinator -18	that -20	verb-saying -15	word -8	— 17
carry-before|0|1|own|	elided -9	none -22	own -40
carry-before|0|1|possessive|	lower -10
carry-before|0|1|preposition|	lower -23	none -25	upper -14
carry-before|0|1|pronoun|	, -53	. -14
carry-before|0|1|question|false|	false 13
carry-before|0|1|question|true|	false -16	true 19
carry-before|0|1|stop|	none -7	upper 52
carry-before|0|1|subject|	none -9	own -38
carry-before|0|1|subordinator|	lower -7	none -20
carry-before|0|1|that|	lower -22	none -13
carry-before|0|1|verb-judging|	lower -7
carry-before|0|1|verb-saying|	, -33	lower -25
carry-before|0|1|word|	, 8	lower -21	none -8	upper 11
carry-before|0|1|—|	upper -9
carry-before|0|1|’|	lower -15
carry-before|0|2|!|	capital 7
carry-before|0|2|	, -17	1 -14	2 -7	3 -6	6-9 -38	: -22	adverb -10	auxiliary -24	capital -17	coordinator -13	determiner -23	preposition -28	stop 6	that -15	verb-saying -19	word -40
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -9
carry-before|0|2|,verb-saying|	none -23
carry-before|0|2|,|	capital 8	lower -15	pronoun 9	upper -15	verb-saying 13	word -13
carry-before|0|2|.|	capital -21	determiner 9	preposition -13	pronoun -8
carry-before|0|2|:|	upper -22
carry-before|0|2|?|	,verb-saying -12	capital -11
carry-before|0|2|adjacent|	false -10
carry-before|0|2|adverb|	lower -10
carry-before|0|2|auxiliary|	lower -22	none -13
carry-before|0|2|capital|	, -27	. -15	lower -17
carry-before|0|2|coordinator|	lower -13	none -14
carry-before|0|2|determiner|	, -16	lower -15	upper -15
carry-before|0|2|elided|	elided -13	none -21	own -11
carry-before|0|2|end|	! -12	. 15
carry-before|0|2|inside|	false -10
carry-before|0|2|newcomer|	acts -22	none -12	says -28
carry-before|0|2|newcomer|acts|elided|	stop -15
carry-before|0|2|newcomer|acts|own|	: -13	stop -19	word -7
carry-before|0|2|newcomer|none|none|	: -23	preposition -12	stop 6	word -16
carry-before|0|2|newcomer|none|own|	, -14	: -24	stop -36	word -19
carry-before|0|2|newcomer|says|elided|	stop -24
carry-before|0|2|newcomer|says|none|	: -17	capital -15	word -16
carry-before|0|2|newcomer|says|own|	, -9	: -12	auxiliary -12	preposition -11	stop -24	word -13
carry-before|0|2|none|	,pronoun -14	,verb-saying -6	,word -14	: -10	coordinator -15	determiner -13	none -14	stop -36
carry-before|0|2|own|	elided -20	none -38	own -52
carry-before|0|2|preposition|	lower -26
carry-before|0|2|pronoun|	, -33
carry-before|0|2|question|false|	true -6
carry-before|0|2|question|true|	false -11
carry-before|0|2|stop|	none -59	upper 6
carry-before|0|2|subject|	elided -19	none -7	own -62
carry-before|0|2|that|	lower -15
carry-before|0|2|verb-saying|	, -20	lower -18
carry-before|0|2|word|	, -9	lower -40
carry-before|0|3|	, -15	10+ -17	2 -20	3 -13	4-5 -16	: -22	preposition -12	stop -14	verb-saying -14
carry-before|0|3|,verb-saying|	none -20
carry-before|0|3|,|	pronoun -13
carry-before|0|3|.|	capital -13
carry-before|0|3|:|	upper -22
carry-before|0|3|adjacent|	false -20
carry-before|0|3|elided|	own -14
carry-before|0|3|inside|	false -20
carry-before|0|3|newcomer|	acts -13	says -31
carry-before|0|3|newcomer|acts|elided|	stop -8
carry-before|0|3|newcomer|acts|own|	stop -17
carry-before|0|3|newcomer|none|own|	stop -16
carry-before|0|3|newcomer|says|elided|	stop -11
carry-before|0|3|newcomer|says|none|	stop -21
carry-before|0|3|newcomer|says|own|	: -13	stop -15
carry-before|0|3|none|	,verb-saying -29	elided 10	own -29	stop -19
carry-before|0|3|own|	elided -11	none -17	own -29
carry-before|0|3|preposition|	lower -12
carry-before|0|3|pronoun|	, -14
carry-before|0|3|question|false|	false -26	true -13
carry-before|0|3|stop|	none -19	upper -14
carry-before|0|3|subject|	elided -16	none -14	own -33
carry-before|0|3|verb-saying|	lower -14
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying -14	capital -19	determiner -13	end -35	pronoun 10
carry-before|1|far|'|	, -17
carry-before|1|far|+|	none -14
carry-before|1|far|	, -16	- -19	1 -17	10+ 6	2 -50	3 -39	4-5 -19	6-9 -40	: -15	adverb -30	auxiliary -36	capital -46	coordinator -32	determiner -25	possessive -35	preposition -15	pronoun -49	quote -15	stop -31	subordinator -56	that -13	verb-judging -8	verb-saying -54	verb-thinking -30	word -71
carry-before|1|far|,auxiliary|	? -11	none -44
carry-before|1|far|,coordinator|	none -10
carry-before|1|far|,determiner|	none -17
carry-before|1|far|,preposition|	none -19
carry-before|1|far|,pronoun|	? -7	none -31
carry-before|1|far|,subordinator|	none -20
carry-before|1|far|,verb-judging|	none -6
carry-before|1|far|,verb-saying|	! -18	? -18	none -9
carry-before|1|far|,verb-thinking|	none -15
carry-before|1|far|,word|	? -15	none -25
carry-before|1|far|,|	adverb -14	coordinator -17	determiner -27	lower -8	preposition -16	pronoun -9	subordinator -21	upper -41	verb-judging -15	word -31	– -11
carry-before|1|far|-|	none -27	upper -14
carry-before|1|far|.|	[ -20	capital -38	coordinator -22	determiner -34	preposition -17	pronoun -32	that -11	— -19
carry-before|1|far|:|	lower -20	none -17	upper -14
carry-before|1|far|;|	none -22
carry-before|1|far|?|	,auxiliary -13	,verb-saying -14	,word -10	capital -15	determiner -11	end -26	verb-saying -16	— -10
carry-before|1|far|[|	. -21
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	, -19	lower -28	none -17
carry-before|1|far|alone|	false -8	true 36
carry-before|1|far|auxiliary|	lower -35	none -33	other -13	upper -19
carry-before|1|far|capital|	! -20	? -31	lower -47	none -28	upper -16
carry-before|1|far|coordinator|	, -33	. -26	lower -32	none -23
carry-before|1|far|determiner|	! -24	, -44	? -16	lower -21	none -13	other -18	upper -35
carry-before|1|far|elided|	elided -6	own -9
carry-before|1|far|end|	! -13	. -8	? -12
carry-before|1|far|first|	false -22	true 21
carry-before|1|far|inside|	false -40
carry-before|1|far|newcomer|	acts -28	says -83
carry-before|1|far|newcomer|acts|elided|	preposition -15
carry-before|1|far|newcomer|acts|none|	: -23	auxiliary -14	capital -11	preposition -14	stop -44	word -12
carry-before|1|far|newcomer|acts|own|	, -17	: -37	auxiliary -19	determiner -14	preposition -14	start -19	stop -45	word -18
carry-before|1|far|newcomer|none|elided|	auxiliary -16	start 9	stop -6	word -16
carry-before|1|far|newcomer|none|none|	adverb -18	auxiliary -20	capital -14	determiner -26	preposition -38	pronoun -11	start -32	stop 9	that -12	verb-judging -21	word -25
carry-before|1|far|newcomer|none|own|	: -18	adverb -17	auxiliary -33	capital -21	determiner -28	preposition -6	pronoun -16	stop -56	verb-saying -25	word -42
carry-before|1|far|newcomer|says|elided|	: -16	stop -46
carry-before|1|far|newcomer|says|none|	, -21	: -35	adverb -15	auxiliary -16	capital -12	determiner -11	preposition -22	pronoun -10	stop -40	word -14
carry-before|1|far|newcomer|says|own|	, -20	: -38	auxiliary -19	capital -13	determiner -22	preposition -23	pronoun -15	start -21	stop -34	that -14	verb-saying -13	word -21
carry-before|1|far|none|	( -12	,auxiliary -13	,determiner -12	,preposition -21	,pronoun -27	,subordinator -11	,verb-judging -18	,verb-saying -10	,verb-thinking -16	,word -34	- -22	: 9	; -15	adverb -21	auxiliary -19	coordinator -17	determiner -23	end 10	none -24	own -17	pronoun -23	stop -46	subordinator -26	that -22	verb-judging -28	verb-thinking -17	word -49	— -22
carry-before|1|far|own|	none -9	own -33
carry-before|1|far|possessive|	lower -30	upper -19
carry-before|1|far|preposition|	, -18	. -33	lower -13	none -16	upper -29
carry-before|1|far|pronoun|	! -17	, -9	. -37	lower -47	none -28
carry-before|1|far|question|false|	false -11	true -29
carry-before|1|far|question|true|	false -41
carry-before|1|far|quote|	, -15	. -16	? -15	upper -12
carry-before|1|far|start|	other -13
carry-before|1|far|stop|	? -14	none -28	other -19	upper -31
carry-before|1|far|subject|	none -23	own -13
carry-before|1|far|subordinator|	, -23	. -24	lower -55	none -42	upper -16
carry-before|1|far|that|	lower -11	none -29	upper -28
carry-before|1|far|verb-judging|	, -19	lower -6	none -21	upper -25
carry-before|1|far|verb-saying|	, -45	? -26	lower -49	none -26	upper -27
carry-before|1|far|verb-thinking|	lower -29
carry-before|1|far|word|	, -22	lower -69	none -44	upper -24
carry-before|1|far|—|	. -19	? -12	none -22
carry-before|2|	far -28
carry-before|2|far|!|	determiner -12	end -19	pronoun -12
carry-before|2|far|'|	, -21
carry-before|2|far|	, -43	1 -31	10+ -20	2 -52	3 -18	4-5 -7	6-9 -18	: -40	adverb -13	auxiliary -14	capital -30	coordinator -19	determiner -41	possessive -13	preposition -41	pronoun -28	start -8	stop -50	that -35	verb-judging -28	verb-saying -28	verb-thinking -19	word -16
carry-before|2|far|,auxiliary|	none -23
carry-before|2|far|,verb-judging|	none -8
carry-before|2|far|,verb-saying|	! -9	? 6	none -8
carry-before|2|far|,word|	none -14
carry-before|2|far|,|	capital -27	determiner -32	lower -17	none -15	preposition -16	pronoun -43	upper -43	verb-saying -44	word -28
carry-before|2|far|-|	none -15
carry-before|2|far|.|	[ -13	capital -18	coordinator -12	determiner -20	end -32	preposition -11	pronoun -20	subordinator -12
carry-before|2|far|:|	upper -39
carry-before|2|far|?|	capital -10	end 9	verb-saying -14
carry-before|2|far|[|	. -13
carry-before|2|far|adjacent|	false -28
carry-before|2|far|adverb|	, -15	lower -13
carry-before|2|far|alone|	false 6
carry-before|2|far|auxiliary|	lower -13	none -11
carry-before|2|far|capital|	! -14	, -43	. -24	? -25	lower -32	none -26
carry-before|2|far|coordinator|	, -15	. -17	lower -19	none -33
carry-before|2|far|determiner|	, -49	. -21	lower -39	none -14	upper -16
carry-before|2|far|elided|	none -10
carry-before|2|far|end|	! -14	. -6	? -24
carry-before|2|far|first|	false -19
carry-before|2|far|inside|	false -40
carry-before|2|far|newcomer|	acts 6	none 8	says -11
carry-before|2|far|newcomer|acts|elided|	stop -12
carry-before|2|far|newcomer|acts|none|	start 17	stop -10
carry-before|2|far|newcomer|acts|own|	stop -25	word -11
carry-before|2|far|newcomer|none|none|	: -14	start 19
carry-before|2|far|newcomer|none|own|	start -33	stop -13
carry-before|2|far|newcomer|says|elided|	stop -15
carry-before|2|far|newcomer|says|none|	: -16	stop -17	word -11
carry-before|2|far|newcomer|says|own|	: -14	start -18	stop -17
carry-before|2|far|none|	, -19	,auxiliary -15	,verb-saying -20	,word -10	: 21	adverb -12	auxiliary -19	capital -24	coordinator -24	determiner -19	elided -15	end 8	none 22	preposition -12	pronoun -12	stop -38	subordinator -16	that -16	word -25	— -13
carry-before|2|far|own|	elided -14	own -30
carry-before|2|far|possessive|	lower -12
carry-before|2|far|preposition|	, -14	lower -40	none -44
carry-before|2|far|pronoun|	! -13	, -40	? -16	lower -28	none -16
carry-before|2|far|question|false|	false -33	true -39
carry-before|2|far|start|	upper -8
carry-before|2|far|stop|	none -19	upper -50
carry-before|2|far|subject|	elided -8	none 15	own -11
carry-before|2|far|subordinator|	, -20	none -16
carry-before|2|far|that|	lower -32	none -15	upper -16
carry-before|2|far|verb-judging|	, -15	lower -24	upper -12
carry-before|2|far|verb-saying|	, -57	lower -21	none -13	upper -17
carry-before|2|far|verb-thinking|	lower -19
carry-before|2|far|word|	, -20	lower -45	none -23
carry-before|2|far|—|	none -15
carry-before|3|	far -34
carry-before|3|far|!|	capital -10	end -21
carry-before|3|far|'|	, -13
carry-before|3|far|	, -38	- -11	1 -38	10+ -16	2 -37	3 -26	4-5 -48	6-9 -14	: -9	adverb -13	auxiliary -36	capital -25	coordinator -19	determiner -39	possessive -14	preposition -32	pronoun -23	start -11	stop -29	subordinator -24	that -26	verb-judging -23	verb-saying -28	verb-thinking -16	word -42
carry-before|3|far|,|	capital -47	coordinator -13	determiner -24	lower -18	none -12	pronoun -39	subordinator -11	upper -35	verb-saying -44	word -19
carry-before|3|far|-|	none -17
carry-before|3|far|.|	[ -18	capital -17	coordinator -17	determiner -14	end -49	preposition -12	pronoun -16	subordinator -8
carry-before|3|far|:|	upper -9
carry-before|3|far|?|	capital -14	end -25	pronoun -11
carry-before|3|far|[|	. -14
carry-before|3|far|adjacent|	false -34
carry-before|3|far|adverb|	, -10	lower -13	none -10
carry-before|3|far|auxiliary|	lower -34	none -13
carry-before|3|far|capital|	! -11	, -40	. -22	? -16	lower -23	none -22	upper -20
carry-before|3|far|coordinator|	, -13	. -14	lower -19	none -24
carry-before|3|far|determiner|	, -43	. -18	lower -35	none -14	upper -15
carry-before|3|far|end|	. -20	none -6
carry-before|3|far|first|	false -17
carry-before|3|far|inside|	false -55
carry-before|3|far|newcomer|	acts 8	none 7	says 13
carry-before|3|far|newcomer|acts|none|	start 11
carry-before|3|far|newcomer|none|none|	start 8
carry-before|3|far|newcomer|says|own|	start 6
carry-before|3|far|none|	) -10	, 7	,verb-saying -15	- -15	: -12	auxiliary -16	capital -16	coordinator -24	determiner -14	end 21	none 22	own -13	preposition -27	stop -22	that -15	verb-saying -11	word -32
carry-before|3|far|own|	elided -8	none -16
carry-before|3|far|possessive|	lower -11
carry-before|3|far|preposition|	, -11	. -12	lower -34	none -33	upper -12
carry-before|3|far|pronoun|	, -33	. -19	? -16	lower -23
carry-before|3|far|question|false|	false -33	true -12
carry-before|3|far|question|true|	false -32
carry-before|3|far|quote|	, -7
carry-before|3|far|start|	upper -8
carry-before|3|far|stop|	upper -29
carry-before|3|far|subject|	none 18
carry-before|3|far|subordinator|	, -14	lower -22	none -19	upper -12
carry-before|3|far|that|	lower -24	none -15
carry-before|3|far|verb-judging|	lower -21	upper -11
carry-before|3|far|verb-saying|	, -45	? -17	lower -23	none -13	upper -17
carry-before|3|far|verb-thinking|	lower -13
carry-before|3|far|word|	, -26	lower -37	none -29	upper -16
carry-next|0|	0 47	1 9	2 -12	3 -39
carry-next|0|0|	( 15	, 7	1 25	2 24	3 20	4-5 6	6-9 31	adverb -13	auxiliary 23	capital 20	determiner 19	possessive 14	preposition 15	pronoun 20	start 7	stop 20	subordinator 18	that 7	verb-judging -11	verb-saying 9	word 11
carry-next|0|0|(|	upper 15
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -19
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,verb-saying|	none 12
carry-next|0|0|,word|	none -10
carry-next|0|0|,|	capital 14	coordinator 9	determiner 18	lower 20	pronoun 6	subordinator 10	upper 6	verb-saying -15
carry-next|0|0|.|	coordinator 14	end 24	preposition 20	subordinator 8
carry-next|0|0|:|	upper 12
carry-next|0|0|;|	none -28
carry-next|0|0|?|	end 13
carry-next|0|0|adjacent|	false 44	true 23
carry-next|0|0|adverb|	lower -13	none 11
carry-next|0|0|auxiliary|	lower 23
carry-next|0|0|capital|	, -29	lower 20	none 15
carry-next|0|0|coordinator|	, -7	none 43
carry-next|0|0|determiner|	lower 19	none 12
carry-next|0|0|elided|	elided 19
carry-next|0|0|first|	false 7
carry-next|0|0|inside|	false 46
carry-next|0|0|newcomer|none|elided|	stop 17
carry-next|0|0|newcomer|none|none|	determiner -13	stop 15	verb-judging -16
carry-next|0|0|newcomer|none|own|	preposition -6	start 10	stop 15	word -14
carry-next|0|0|none|	) 15	, 12	- 13	auxiliary 9	capital 9	coordinator 10	determiner 11	end 10	none -20	preposition 19	pronoun 13	subordinator 17	verb-saying 12	word 12
carry-next|0|0|possessive|	lower 11
carry-next|0|0|preposition|	, -20	lower 10	none 25	upper 15
carry-next|0|0|pronoun|	, 16	lower 20	none 17
carry-next|0|0|question|false|	false 45
carry-next|0|0|question|true|	false 12
carry-next|0|0|quote|	, 17	lower 14	none 18	upper -6
carry-next|0|0|start|	upper 7
carry-next|0|0|stop|	upper 20
carry-next|0|0|subject|	elided 19	none -20
carry-next|0|0|subordinator|	, -8	lower 15	none 10	upper 7
carry-next|0|0|that|	lower 10	none 25	upper -6
carry-next|0|0|verb-judging|	, 10	lower -9
carry-next|0|0|verb-saying|	, -17	none 15	upper 8
carry-next|0|0|verb-thinking|	lower 6
carry-next|0|0|word|	, -10	lower 7	none 27	upper 16
carry-next|0|0|—|	none 18
carry-next|0|1|!|	end 12
carry-next|0|1|'|	, -8
carry-next|0|1|	, -21	- -9	2 -14	3 -9	6-9 10	: -14	capital -40	coordinator -24	determiner -10	possessive -15	preposition 9	pronoun -9	quote -15	start 13	stop -12	that -7	verb-saying -14	— -15
carry-next|0|1|,auxiliary|	none -19
carry-next|0|1|,coordinator|	none -6
carry-next|0|1|,pronoun|	? -14	none -15
carry-next|0|1|,verb-judging|	none -19
carry-next|0|1|,verb-saying|	! -19	? -17	none -16
carry-next|0|1|,verb-thinking|	none 9
carry-next|0|1|,word|	none -12
carry-next|0|1|,|	capital -41	coordinator 8	determiner 7	lower -44	none -19	verb-saying -39
carry-next|0|1|-|	lower -7	none -17
carry-next|0|1|.|	capital -15	coordinator -18	end 15	preposition -12	pronoun -12	that -11
carry-next|0|1|:|	none -6	upper -18
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,verb-saying -18	capital -14	determiner -11	end 8
carry-next|0|1|adjacent|	false 9
carry-next|0|1|auxiliary|	none -13
carry-next|0|1|capital|	, 14	. -35	? -16	lower -39	none -10
carry-next|0|1|coordinator|	, -12	. -31	lower -26	none -39
carry-next|0|1|determiner|	! -18	, 13	. -13	? -7	lower -18	none -9	upper 6
carry-next|0|1|elided|	elided -19	own -24
carry-next|0|1|first|	false 13
carry-next|0|1|newcomer|	none -12
carry-next|0|1|newcomer|none|elided|	auxiliary -16	preposition -17	start 7	stop -10	word -15
carry-next|0|1|newcomer|none|none|	, -23	adverb 9	auxiliary -28	capital -22	preposition 15	stop -15	verb-judging 8
carry-next|0|1|newcomer|none|own|	, -28	: -21	auxiliary 9	capital -23	preposition 8	start -23	stop -38	that -19	verb-saying -26
carry-next|0|1|none|	, -16	,determiner -9	,pronoun -21	,verb-saying -12	,word 9	; -12	auxiliary -27	capital -13	coordinator -7	determiner -19	end -10	preposition -16	stop -6	subordinator -24	that -21
carry-next|0|1|own|	none 11	own -38
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 10	. -11	none -18	upper 14
carry-next|0|1|pronoun|	. -18	lower -8	none -7
carry-next|0|1|question|false|	false 13	true -27
carry-next|0|1|question|true|	false -12	true 13
carry-next|0|1|quote|	? -15	lower -12	upper -8
carry-next|0|1|start|	upper 13
carry-next|0|1|stop|	? -12	none 30	upper -11
carry-next|0|1|subject|	elided -18	own -10
carry-next|0|1|subordinator|	none -28
carry-next|0|1|that|	. -20	lower -6	none -19
carry-next|0|1|verb-judging|	, -22
carry-next|0|1|verb-saying|	, 16	? 19	lower -13	none -20	upper -25
carry-next|0|1|word|	, -13	lower 6	none -9	upper -10
carry-next|0|1|—|	? -17	none 7
carry-next|0|2|!|	end -9
carry-next|0|2|,auxiliary|	none -29
carry-next|0|2|,pronoun|	none -12
carry-next|0|2|,verb-saying|	? -13	none -14
carry-next|0|2|,word|	none -16
carry-next|0|2|,|	capital -23	determiner -17	pronoun -33	upper -16	word -12
carry-next|0|2|.|	capital -20	determiner -13	end 12
carry-next|0|2|	1 -29	10+ -6	2 -10	3 -30	6-9 -13	adverb -9	auxiliary -27	capital -16	coordinator -15	determiner -31	pronoun -20	start 8	stop -12	subordinator -17	that -17	verb-judging -16	verb-saying -19	word -39
carry-next|0|2|:|	none -10
carry-next|0|2|?|	,verb-saying 6	end -9
carry-next|0|2|adjacent|	false -12
carry-next|0|2|adverb|	lower -9
carry-next|0|2|auxiliary|	lower -27
carry-next|0|2|capital|	, -23	? -8	lower -16
carry-next|0|2|coordinator|	lower -15	none -13
carry-next|0|2|determiner|	, -22	lower -27	none -13
carry-next|0|2|elided|	elided -15	own -24
carry-next|0|2|first|	false 8
carry-next|0|2|inside|	false -23
carry-next|0|2|newcomer|	none -16
carry-next|0|2|newcomer|none|elided|	start 7	stop -15
carry-next|0|2|newcomer|none|none|	, -19	: -15	auxiliary -17	capital -10	determiner -15	pronoun -15	verb-judging -13	word -24
carry-next|0|2|newcomer|none|own|	: -20	auxiliary -24	determiner -15	preposition -18	start -38	stop -38	verb-saying -11	word -25
carry-next|0|2|none|	,auxiliary -34	,verb-judging -14	,verb-saying -26	auxiliary -12	own -21	stop -46	word -16
carry-next|0|2|own|	none -34	own -54
carry-next|0|2|preposition|	. -21	none -16
carry-next|0|2|pronoun|	, -16	. -21	lower -20
carry-next|0|2|question|false|	false -19
carry-next|0|2|question|true|	true 9
carry-next|0|2|start|	upper 8
carry-next|0|2|stop|	none -21	upper -12
carry-next|0|2|subject|	elided -16	own -28
carry-next|0|2|subordinator|	lower -17
carry-next|0|2|that|	lower -17
carry-next|0|2|verb-judging|	lower -16
carry-next|0|2|verb-saying|	lower -19
carry-next|0|2|word|	, -16	lower -39	none -21
carry-next|0|3|,auxiliary|	none -6
carry-next|0|3|,verb-saying|	none -22
carry-next|0|3|,|	pronoun -15
carry-next|0|3|.|	end -13
carry-next|0|3|	1 -17	10+ -17	2 -10	3 -15	4-5 -18	6-9 -24	auxiliary -12	determiner -15	preposition -11	start -23	stop -17	verb-saying -15	word -12
carry-next|0|3|adjacent|	false -39
carry-next|0|3|auxiliary|	lower -12
carry-next|0|3|capital|	. -14
carry-next|0|3|determiner|	lower -13
carry-next|0|3|first|	false -23
carry-next|0|3|inside|	false -33
carry-next|0|3|newcomer|	none -32
carry-next|0|3|newcomer|none|none|	determiner -10	stop -8
carry-next|0|3|newcomer|none|own|	start -20	stop -17	verb-saying -10	word -9
carry-next|0|3|none|	,verb-saying -22	own -15	stop -17
carry-next|0|3|own|	elided -16	none -21	own -20
carry-next|0|3|pronoun|	, -10
carry-next|0|3|question|false|	false -39
carry-next|0|3|question|true|	false -10
carry-next|0|3|start|	upper -23
carry-next|0|3|stop|	none -24	upper -17
carry-next|0|3|subject|	elided -7	none -16	own -31
carry-next|0|3|verb-saying|	lower -12
carry-next|0|3|word|	lower -12
carry-next|1|	far -36
carry-next|1|far|!|	,verb-saying -13	capital -14	determiner -13	end -28
carry-next|1|far|	( -13	, -28	- -14	10+ -37	2 -14	3 -15	4-5 -17	6-9 -36	; -16	adverb -8	auxiliary -37	capital -16	coordinator -42	determiner -9	possessive -26	preposition -9	pronoun -44	quote -33	start -25	stop -37	subordinator -48	that -49	verb-judging -42	verb-saying -55	verb-thinking -28	word -19	— -27	’ -14
carry-next|1|far|(|	upper -13
carry-next|1|far|,auxiliary|	? -12	none -41
carry-next|1|far|,coordinator|	none -12
carry-next|1|far|,determiner|	none -17
carry-next|1|far|,preposition|	none -17
carry-next|1|far|,pronoun|	none -21
carry-next|1|far|,subordinator|	none -16
carry-next|1|far|,verb-judging|	none -20
carry-next|1|far|,verb-saying|	! -17	? -14	none -23
carry-next|1|far|,word|	? -10	none -30
carry-next|1|far|,|	' -9	adverb -13	auxiliary -14	capital -7	coordinator -32	determiner -19	lower -17	none -38	preposition -20	pronoun -22	quote -16	subordinator -25	upper -48	verb-judging -16	verb-saying -57	word -26
carry-next|1|far|-|	lower -13	none -28
carry-next|1|far|.|	[ -20	capital -9	coordinator -19	end -18	preposition -24	pronoun -33	quote -17	subordinator -17	— -18
carry-next|1|far|:|	none 18
carry-next|1|far|;|	lower -16	none -15
carry-next|1|far|?|	,pronoun -11	,word -13	capital -28	determiner -12	end -10	pronoun -23	quote -15	stop -13	verb-saying -21	— -15
carry-next|1|far|[|	. -21
carry-next|1|far|adjacent|	false -36
carry-next|1|far|adverb|	, -14	lower -8	none -22
carry-next|1|far|alone|	false -12	true -26
carry-next|1|far|auxiliary|	lower -33	none -35	upper -19
carry-next|1|far|capital|	! -16	, -21	. -45	? -23	lower -13	none -24	upper -24
carry-next|1|far|coordinator|	, -24	. -28	lower -40	none -33	upper -18
carry-next|1|far|determiner|	! -19	, -52	. -19	? -17	lower -22	none -28	other -20
carry-next|1|far|elided|	elided -26	none -30	own -29
carry-next|1|far|end|	! -40	. -31	? -25	none 33
carry-next|1|far|first|	false -14	true -7
carry-next|1|far|inside|	false -29
carry-next|1|far|newcomer|	none -9
carry-next|1|far|newcomer|none|elided|	, -15	: -29	determiner -13	start -17	stop -32	verb-saying -11	word -21
carry-next|1|far|newcomer|none|none|	: 7	auxiliary -28	capital -33	coordinator -14	determiner -28	preposition -33	pronoun -23	stop -25	that -9	verb-judging -19	verb-thinking -14	word -42	— -18
carry-next|1|far|newcomer|none|own|	, -31	: -15	adverb -18	auxiliary -41	capital -27	pronoun -28	start -44	stop -14	that -25	verb-saying -33	word -10
carry-next|1|far|none|	+ -14	,auxiliary -22	,coordinator -14	,determiner -11	,preposition -14	,pronoun -33	,subordinator -16	,verb-saying -16	,verb-thinking -18	,word 7	- -15	: -23	; -26	adverb -15	auxiliary -29	capital -22	coordinator -18	elided -9	end -23	none 12	own -37	preposition -22	pronoun -22	quote -11	stop -31	that -25	verb-saying -19	word -33	— -19
carry-next|1|far|own|	elided -45	own -9
carry-next|1|far|possessive|	lower -23	upper -21
carry-next|1|far|preposition|	, -22	. -20	lower -21	none -8
carry-next|1|far|pronoun|	! -11	, -33	. -33	? -15	lower -43	none -20
carry-next|1|far|question|false|	false -29	true -32
carry-next|1|far|question|true|	false -26
carry-next|1|far|quote|	lower -9	upper -32
carry-next|1|far|start|	other -14	upper -24
carry-next|1|far|stop|	none -53	other -15	upper -36
carry-next|1|far|subject|	elided -44
carry-next|1|far|subordinator|	, -26	lower -47	none -7	upper -19
carry-next|1|far|that|	. -14	lower -45	none -22	upper -22
carry-next|1|far|verb-judging|	, -14	lower -39	none -25	upper -16
carry-next|1|far|verb-saying|	, -53	? -28	lower -51	none -32	upper -23
carry-next|1|far|verb-thinking|	lower -24	none -22	upper -15
carry-next|1|far|word|	, -23	lower -17	none -46	upper -34
carry-next|1|far|–|	, -12
carry-next|1|far|—|	. -18	none -23	upper -23
carry-next|1|far|’|	lower -14
carry-next|2|	far -17
carry-next|2|far|!|	capital -17	determiner -12	end -14	pronoun -14
carry-next|2|far|	, -51	1 -22	10+ -53	2 -10	3 -12	4-5 13	6-9 -11	: 15	adverb -17	auxiliary -16	capital -45	coordinator -22	determiner -18	possessive -19	preposition -12	quote -23	stop -53	subordinator -34	that -26	verb-judging -24	verb-saying -7	verb-thinking -22	word -22
carry-next|2|far|,auxiliary|	none -27
carry-next|2|far|,verb-saying|	none -13
carry-next|2|far|,word|	none -13
carry-next|2|far|,|	' -20	adverb -13	capital -32	coordinator -18	determiner -18	lower -33	none -21	preposition -10	pronoun -8	subordinator -24	upper -46	verb-judging -15	verb-saying -51	word -25
carry-next|2|far|.|	[ -15	capital -36	coordinator -19	determiner -24	end 13	preposition -12	pronoun -16
carry-next|2|far|:|	lower 12	none 19	upper 11
carry-next|2|far|?|	capital -22	end -25	pronoun -15
carry-next|2|far|[|	. -15
carry-next|2|far|adjacent|	false -17
carry-next|2|far|adverb|	lower -17
carry-next|2|far|alone|	false -8	true -18
carry-next|2|far|auxiliary|	lower -14	none -28	upper -17
carry-next|2|far|capital|	, -17	. -25	? -13	lower -39	none -33	upper -26
carry-next|2|far|coordinator|	. -14	lower -21	none -40
carry-next|2|far|determiner|	! -14	, -43	. -30	lower -17	none -29	upper -20
carry-next|2|far|elided|	elided -14	own -20
carry-next|2|far|end|	! -25	. -52	none 29
carry-next|2|far|first|	false 7
carry-next|2|far|inside|	false -24
carry-next|2|far|newcomer|	none 20
carry-next|2|far|newcomer|none|elided|	stop -21
carry-next|2|far|newcomer|none|none|	: 10	preposition -15	start 20	stop -7	word -26
carry-next|2|far|newcomer|none|own|	, -17	: -10	start 15	stop -42
carry-next|2|far|none|	, -18	,auxiliary -6	,verb-judging -15	,verb-saying 15	,word -22	- -20	auxiliary -19	capital -23	coordinator -36	determiner -15	elided -14	end -15	none 8	own 12	preposition -34	pronoun -15	stop -38	subordinator -25	that -15	verb-saying -15	word -25
carry-next|2|far|own|	own 13
carry-next|2|far|possessive|	lower -16
carry-next|2|far|preposition|	, -15	. -14	lower -21	none -31
carry-next|2|far|pronoun|	! -16	, -36	. -19	none -18
carry-next|2|far|question|false|	false -15	true -20
carry-next|2|far|question|true|	false -41
carry-next|2|far|quote|	upper -23
carry-next|2|far|stop|	none -64	upper -53
carry-next|2|far|subject|	elided -27	none 12	own 16
carry-next|2|far|subordinator|	, -11	. -20	lower -32	none -30
carry-next|2|far|that|	lower -24	none -18	upper -16
carry-next|2|far|verb-judging|	lower -19	upper -18
carry-next|2|far|verb-saying|	, -8	? -21	lower -6	upper -23
carry-next|2|far|verb-thinking|	lower -22
carry-next|2|far|word|	, -24	lower -19	none -7	upper -20
carry-next|2|far|—|	none -17
carry-next|3|	far -26
carry-next|3|far|!|	capital -15	end -12
carry-next|3|far|	( -14	1 -55	10+ -49	3 -25	4-5 -15	6-9 -6	: -7	adverb -18	capital -32	coordinator -29	determiner -43	possessive -21	preposition -38	pronoun -23	start -18	stop -65	subordinator -30	that -32	verb-judging -30	verb-thinking -15	word -8
carry-next|3|far|(|	upper -11
carry-next|3|far|)|	none -17
carry-next|3|far|,verb-saying|	none -12
carry-next|3|far|,|	' -10	adverb -13	capital -32	coordinator -19	determiner -32	lower 6	none 13	preposition -11	pronoun -34	subordinator -17	upper -44	verb-saying -16
carry-next|3|far|-|	none -19
carry-next|3|far|.|	[ -20	capital -22	coordinator -17	determiner -27	end -20	preposition -20	pronoun -25
carry-next|3|far|:|	none 7	upper -7
carry-next|3|far|?|	capital -16	pronoun -14	verb-saying -11
carry-next|3|far|[|	. -18
carry-next|3|far|adjacent|	false -26
carry-next|3|far|adverb|	lower -18
carry-next|3|far|alone|	false -18
carry-next|3|far|auxiliary|	none -16	upper -11
carry-next|3|far|capital|	! -11	, -38	. -22	? -15	lower -24	none -15	upper -23
carry-next|3|far|coordinator|	, -19	. -20	lower -29	none -27
carry-next|3|far|determiner|	, -36	. -21	lower -40	none -20	upper -24
carry-next|3|far|elided|	own 11
carry-next|3|far|end|	! -26	. -58	? -22	none 19
carry-next|3|far|first|	false -12
carry-next|3|far|inside|	false -23
carry-next|3|far|newcomer|	none 26
carry-next|3|far|newcomer|none|none|	: 9	start 8
carry-next|3|far|newcomer|none|own|	preposition -16
carry-next|3|far|none|	, -10	,verb-saying 18	- -16	adverb -11	auxiliary -18	capital -21	determiner -16	none 17	own 9	preposition -40	subordinator -29	that -21	verb-saying -12	word -29
carry-next|3|far|own|	none -21
carry-next|3|far|possessive|	lower -17	upper -12
carry-next|3|far|preposition|	. -14	lower -36	none -50	upper -13
carry-next|3|far|pronoun|	, -28	. -19	? -12	lower -20
carry-next|3|far|question|false|	false -24	true -23
carry-next|3|far|question|true|	false -6
carry-next|3|far|start|	upper -18
carry-next|3|far|stop|	none -35	upper -65
carry-next|3|far|subject|	elided 11	none 22
carry-next|3|far|subordinator|	, -19	. -12	lower -26	none 7	upper -17
carry-next|3|far|that|	lower -29	none -14	upper -14
carry-next|3|far|verb-judging|	lower -34	upper -14
carry-next|3|far|verb-saying|	, -31	none -18	upper -18
carry-next|3|far|verb-thinking|	lower -18
carry-next|3|far|word|	, -21	lower -7	none -36	upper -11
ending|according-to|,|	0 20	3 20	4-6 13	7-12 22
ending|according-to|.|	1 20	13-25 16	7-12 17
ending|according-to|none|	13-25 -13	4-6 7	7-12 -22
ending|colon|,|	1 -26
ending|colon|.|	26+ 17	3 -13	7-12 27
ending|colon|?|	26+ -20
ending|colon|none|	1 -20	26+ -11	3 -6
ending|interview|.|	26+ -32
ending|interview|?|	26+ -11
ending|named-before|!|	1 6	13-25 14	2 16	26+ -29	4-6 12
ending|named-before|,|	1 -44	13-25 -25	2 -26	26+ -44	3 -37	7-12 -18
ending|named-before|.|	1 -38	2 -10	26+ -8	3 -16	4-6 -16	7-12 -16
ending|named-before|?|	1 -19	13-25 -21	2 -10	26+ -23	4-6 8	7-12 16
ending|named-before|none|	1 22	2 17	26+ -47	3 -13
ending|named-nearby|!|	0 14	1 -10	13-25 -14	7-12 -11
ending|named-nearby|,|	0 7	13-25 -10	2 -29	26+ -23	4-6 -8	7-12 -15
ending|named-nearby|.|	0 -32	1 -9	2 -15	3 7
ending|named-nearby|?|	0 12	13-25 -14	4-6 -6
ending|named-nearby|none|	0 -36	1 -28	13-25 -8	2 17	26+ -8	3 8	4-6 13
ending|paragraph-before|!|	26+ -39
ending|paragraph-before|,|	26+ -46
ending|paragraph-before|.|	26+ 12
ending|paragraph-before|?|	26+ -24
ending|paragraph-before|none|	26+ -32
ending|possessor|!|	3 -6	4-6 -24
ending|possessor|,|	1 -30	2 -24	3 -15	4-6 10	7-12 -6
ending|possessor|.|	0 -31	1 -32	13-25 -13	3 -24	4-6 -18	7-12 -13
ending|possessor|?|	2 -15	4-6 -13	7-12 6
ending|possessor|none|	0 -44	1 -16	13-25 -15
ending|quote-then-speaker|!|	0 34	1 -11	2 -6
ending|quote-then-speaker|,|	-10 6	-12 -6	-13 -10	-14 -16	-17 -12	-18 -18	-21 -9	-23 -14	-3 -15	-4 -11	-5 9	-6 7	-7 13	-8 -9	0 30	13-25 -20	2 -13	26+ -22	3 -21	4-6 -11	7-12 -22
ending|quote-then-speaker|.|	2 -18
ending|quote-then-speaker|?|	0 34	1 10	13-25 -15	4-6 -15	7-12 -18
ending|quote-then-speaker|none|	-10 -10	-11 7	-12 19	-13 14	-14 -12	-15 -18	-17 -12	-2 -17	-22 -15	-24 -18	-25 -16	-27 12	-28 -18	-3 -29	-30 -15	-32 -10	-4 -30	-7 -19	0 -34	1 -20	13-25 -7	2 15	4-6 -20
ending|quote-then-verb|!|	0 16	1 -6
ending|quote-then-verb|,|	0 20	1 -9	13-25 -10	4-6 -25	7-12 -26
ending|quote-then-verb|?|	0 10	1 30
ending|quote-then-verb|none|	0 -16	1 12	2 7	4-6 10	7-12 -13
ending|sentence-after|!|	0 7	13-25 -16	4-6 -20	7-12 -19
ending|sentence-after|.|	0 -7	13-25 -6	2 -21	26+ -16	4-6 -23	7-12 -22
ending|sentence-after|?|	0 22	1 9	2 -21	3 -15	4-6 -13	7-12 9
ending|sentence-before|!|	1 19	13-25 -28	2 -9	26+ -24	4-6 7
ending|sentence-before|,|	1 -42	13-25 -33	2 -14	26+ -60	4-6 -26	7-12 -36
ending|sentence-before|.|	1 27	26+ -13	7-12 -11
ending|sentence-before|?|	13-25 -14	3 8	4-6 -14
ending|sentence-before|none|	2 -7	26+ -31	3 -43
ending|signature|.|	1 18
ending|signature|none|	1 -15
ending|speaker-then-quote|!|	0 10	1 16	13-25 -27	3 13	4-6 -15	7-12 -8
ending|speaker-then-quote|,|	0 15	1 -12	2 20	26+ 7	3 10	4-6 10	7-12 -11
ending|speaker-then-quote|.|	1 16	13-25 -10	3 13	4-6 16	7-12 6
ending|speaker-then-quote|?|	1 -17	13-25 -13	4-6 16	7-12 10
ending|speaker-then-quote|none|	1 -6	13-25 -11	2 7	26+ -18	7-12 -8
ending|topic|!|	26+ -18	7-12 -11
ending|topic|.|	13-25 -11	2 8	26+ -16	3 8	7-12 -9
ending|topic|?|	13-25 -23	26+ -31	3 11	4-6 9	7-12 7
ending|topic|none|	0 -23	1 6	13-25 -13	2 12	26+ -60	3 13	4-6 13	7-12 9
ending|verb-then-speaker|,|	1 -21	7-12 -19
ending|verb-then-speaker|.|	0 -45	1 -8	13-25 -26	26+ 13	3 -8	4-6 8	7-12 -29
ending|verb-then-speaker|?|	1 -10
ending|verb-then-speaker|none|	0 -23	1 14	13-25 -33	4-6 -7	7-12 -9
follow|according-to|,auxiliary|	none -16
follow|according-to|,preposition|	none 11
follow|according-to|,verb-saying|	none -22
follow|according-to|,word|	none 15
follow|according-to|,|	none -6
follow|according-to|:|	none 10
follow|according-to|;|	none 10
follow|according-to|capital|	, 29
follow|according-to|coordinator|	none -11
follow|according-to|end|	. 29
follow|according-to|preposition|	none 10
follow|according-to|stop|	none -18
follow|according-to|word|	, 21	none 15
follow|colon|,auxiliary|	none -11
follow|colon|,verb-saying|	none -27
follow|colon|[|	. 25
follow|colon|capital|	, -21
follow|colon|determiner|	, -27	? -15
follow|colon|end|	. 13	none -22
follow|colon|preposition|	. -20
follow|colon|pronoun|	, -12	. -14	? -12
follow|colon|stop|	? -10	none -17
follow|colon|subordinator|	. -13
follow|colon|verb-saying|	, -16
follow|interview|end|	. -32	? -11
follow|named-before|'|	, -29
follow|named-before|,auxiliary|	? -21	none 6
follow|named-before|,pronoun|	? -17	none 8
follow|named-before|,verb-judging|	none -23
follow|named-before|,verb-saying|	! 9	? -25	none 9
follow|named-before|,verb-thinking|	none -23
follow|named-before|,word|	none 9
follow|named-before|,|	none -20
follow|named-before|:|	none -11
follow|named-before|auxiliary|	none -6
follow|named-before|capital|	! -20	, -49	? -29	none -43
follow|named-before|coordinator|	none -11
follow|named-before|determiner|	! -6	, -17	. -7	? -11
follow|named-before|end|	! 9	. -28	? 7
follow|named-before|preposition|	. -11	none -23
follow|named-before|pronoun|	! -21	, -31	? -26	none -36
follow|named-before|quote|	none -10
follow|named-before|stop|	none 18
follow|named-before|subordinator|	. -11	none -23
follow|named-before|that|	none -14
follow|named-before|verb-saying|	, -62	? -30	none -26
follow|named-before|word|	none -12
follow|named-before|—|	. -17	? 11	none -12
follow|named-nearby|(|	. -14	none -12
follow|named-nearby|)|	. -13	none -15
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 11	none 21
follow|named-nearby|,coordinator|	none -11
follow|named-nearby|,pronoun|	? 6
follow|named-nearby|,verb-saying|	! -7	none 16
follow|named-nearby|,verb-thinking|	none 15
follow|named-nearby|,word|	? 6
follow|named-nearby|,|	none -9
follow|named-nearby|-|	none -10
follow|named-nearby|:|	none -21
follow|named-nearby|[|	. 19
follow|named-nearby|adverb|	, -13	none -19
follow|named-nearby|auxiliary|	, -7
follow|named-nearby|coordinator|	, -40	none -36
follow|named-nearby|determiner|	! -6	, -14	. -11	? -12	none -18
follow|named-nearby|end|	? -14	none -24
follow|named-nearby|preposition|	none -12
follow|named-nearby|pronoun|	, 10	. -41	none -7
follow|named-nearby|quote|	, -7	? 20	none -7
follow|named-nearby|stop|	? 9	none 36
follow|named-nearby|subordinator|	, 6	. -8	none -16
follow|named-nearby|that|	. 10	none -10
follow|named-nearby|verb-judging|	, -22	none -7
follow|named-nearby|verb-saying|	! 11	, 8
follow|named-nearby|word|	, -11	none -22
follow|named-nearby|–|	, 14	none -9
follow|named-nearby|—|	. -6	none 7
follow|paragraph-before|'|	, -26
follow|paragraph-before|,auxiliary|	none -24
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -7
follow|paragraph-before|,verb-saying|	? -14	none -43
follow|paragraph-before|,word|	none -17
follow|paragraph-before|capital|	! -32	, -44	. -21	? -47	none -38
follow|paragraph-before|determiner|	! -20	, -45	? -16	none -17
follow|paragraph-before|end|	. 14	? 7
follow|paragraph-before|preposition|	none -24
follow|paragraph-before|pronoun|	! -20	, -24	? -28	none -23
follow|paragraph-before|subordinator|	, -14	none -18
follow|paragraph-before|verb-saying|	, -30	? -39	none -25
follow|paragraph-before|word|	, -27
follow|paragraph-before|—|	. -7	none -15
follow|possessor|,|	none -27
follow|possessor|-|	none -7
follow|possessor|[|	. -20
follow|possessor|adverb|	, -23
follow|possessor|auxiliary|	none -6
follow|possessor|capital|	, -6	. -21	none -11
follow|possessor|coordinator|	. -18	none -22
follow|possessor|determiner|	none -23
follow|possessor|end|	! -35	. -11	none -23
follow|possessor|preposition|	, -23	. -23	none 11
follow|possessor|pronoun|	. -43
follow|possessor|quote|	, -13
follow|possessor|stop|	none -6
follow|possessor|subordinator|	, 6	. -14	none -9
follow|possessor|verb-judging|	none -15
follow|possessor|verb-saying|	, -17
follow|possessor|word|	none -11
follow|quote-then-speaker|'|	, 16
follow|quote-then-speaker|(|	none -16
follow|quote-then-speaker|)|	none -16
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 18
follow|quote-then-speaker|,coordinator|	none -7
follow|quote-then-speaker|,determiner|	none -12
follow|quote-then-speaker|,word|	none -18
follow|quote-then-speaker|-|	none -30
follow|quote-then-speaker|:|	none -21
follow|quote-then-speaker|adverb|	, 11
follow|quote-then-speaker|auxiliary|	, 7	none 12
follow|quote-then-speaker|coordinator|	, -18	none -30
follow|quote-then-speaker|determiner|	! 27	, 21	? 22	none -13
follow|quote-then-speaker|preposition|	, -10	none -7
follow|quote-then-speaker|pronoun|	! 19	, 26	? 24	none 14
follow|quote-then-speaker|quote|	, -9	none -8
follow|quote-then-speaker|subordinator|	, -20	none -13
follow|quote-then-speaker|that|	none -8
follow|quote-then-speaker|verb-judging|	none -10
follow|quote-then-speaker|verb-saying|	, -10	? -13	none -13
follow|quote-then-speaker|verb-thinking|	, -24
follow|quote-then-speaker|word|	none -17
follow|quote-then-speaker|–|	none -24
follow|quote-then-speaker|—|	none -14
follow|quote-then-verb|'|	, 21
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 18	none 31
follow|quote-then-verb|,verb-judging|	none 30
follow|quote-then-verb|,verb-saying|	! -6	? 18	none 12
follow|quote-then-verb|,word|	? 11
follow|quote-then-verb|:|	none -12
follow|quote-then-verb|capital|	, -42	none -13
follow|quote-then-verb|coordinator|	, -21	none -43
follow|quote-then-verb|determiner|	, -27
follow|quote-then-verb|preposition|	none 10
follow|quote-then-verb|pronoun|	, -13
follow|quote-then-verb|verb-saying|	! 16	, 22	? 9	none -7
follow|quote-then-verb|word|	none 16
follow|quote-then-verb|–|	, 17
follow|quote-then-verb|—|	none 24
follow|sentence-after|(|	. -18
follow|sentence-after|capital|	! 20	. -27	? 28
follow|sentence-after|coordinator|	. -48
follow|sentence-after|determiner|	! -29	. -11	? -32
follow|sentence-after|preposition|	. -15
follow|sentence-after|pronoun|	! -8	. 7	? -13
follow|sentence-after|that|	. -10
follow|sentence-after|—|	. -8
follow|sentence-before|'|	, -23
follow|sentence-before|)|	. -25	none -25
follow|sentence-before|,auxiliary|	? -18	none -36
follow|sentence-before|,determiner|	none -7
follow|sentence-before|,preposition|	none -21
follow|sentence-before|,pronoun|	? -21	none -9
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-judging|	none -6
follow|sentence-before|,verb-saying|	? -12	none 11
follow|sentence-before|,verb-thinking|	none -20
follow|sentence-before|,word|	none -9
follow|sentence-before|,|	none -13
follow|sentence-before|-|	none -33
follow|sentence-before|:|	none -10
follow|sentence-before|;|	none -31
follow|sentence-before|auxiliary|	none -38
follow|sentence-before|capital|	, -74	. -7	? -21	none -37
follow|sentence-before|coordinator|	. -27	none 15
follow|sentence-before|determiner|	, -14	. -15	? 11
follow|sentence-before|end|	! -11	none 9
follow|sentence-before|preposition|	, -24	. -14	none -14
follow|sentence-before|pronoun|	! -23	, -42	. 9	none -44
follow|sentence-before|quote|	. -27	? -15
follow|sentence-before|stop|	? -18	none -21
follow|sentence-before|subordinator|	, -23	. -16	none -43
follow|sentence-before|that|	. 9	none -24
follow|sentence-before|verb-judging|	, -16	none -21
follow|sentence-before|verb-saying|	, -63	? -23	none -8
follow|sentence-before|word|	, -20	none -7
follow|sentence-before|—|	none -22
follow|signature|—|	. 18
follow|speaker-then-quote|(|	. -8	none 6
follow|speaker-then-quote|)|	. 14
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,determiner|	none 21
follow|speaker-then-quote|,subordinator|	none -8
follow|speaker-then-quote|,verb-saying|	none -24
follow|speaker-then-quote|,word|	none 6
follow|speaker-then-quote|,|	none -16
follow|speaker-then-quote|-|	none 8
follow|speaker-then-quote|:|	none 10
follow|speaker-then-quote|;|	none 24
follow|speaker-then-quote|[|	. -14
follow|speaker-then-quote|auxiliary|	none 6
follow|speaker-then-quote|capital|	, 9	. 21	? 13	none 15
follow|speaker-then-quote|coordinator|	, 23
follow|speaker-then-quote|determiner|	, -11	? -6	none 14
follow|speaker-then-quote|end|	! 6	. 18	none -27
follow|speaker-then-quote|preposition|	! 6
follow|speaker-then-quote|pronoun|	, -8	? -17	none 12
follow|speaker-then-quote|quote|	? 18
follow|speaker-then-quote|stop|	none -15
follow|speaker-then-quote|subordinator|	. 18
follow|speaker-then-quote|that|	. -14
follow|speaker-then-quote|verb-judging|	, 14	none 12
follow|speaker-then-quote|verb-saying|	none 7
follow|speaker-then-quote|verb-thinking|	, 11
follow|speaker-then-quote|word|	, -16	none 12
follow|speaker-then-quote|–|	none -7
follow|topic|,auxiliary|	? -17	none -11
follow|topic|,determiner|	none -16
follow|topic|,preposition|	none -30
follow|topic|,pronoun|	? -16
follow|topic|,subordinator|	none -28
follow|topic|,verb-judging|	none -20
follow|topic|,verb-saying|	? -21	none -23
follow|topic|,verb-thinking|	none -19
follow|topic|,word|	? -24
follow|topic|capital|	. -6	? 8
follow|topic|coordinator|	none 16
follow|topic|determiner|	? -10
follow|topic|end|	. -8	none -31
follow|topic|preposition|	. -16
follow|topic|pronoun|	. -23
follow|topic|stop|	? 6	none 7
follow|topic|verb-judging|	none -15
follow|topic|word|	none -13
follow|topic|—|	none -10
follow|verb-then-speaker|,subordinator|	none -25
follow|verb-then-speaker|,verb-saying|	none -17
follow|verb-then-speaker|,word|	none -22
follow|verb-then-speaker|,|	none -17
follow|verb-then-speaker|-|	none -14
follow|verb-then-speaker|:|	none -11
follow|verb-then-speaker|adverb|	none -20
follow|verb-then-speaker|auxiliary|	none -18
follow|verb-then-speaker|capital|	. -16
follow|verb-then-speaker|coordinator|	, -17	. -19	none -39
follow|verb-then-speaker|determiner|	, -16	. -12	none -6
follow|verb-then-speaker|end|	? -11	none -23
follow|verb-then-speaker|preposition|	. -14	none -48
follow|verb-then-speaker|pronoun|	. -26
follow|verb-then-speaker|stop|	none 13
follow|verb-then-speaker|subordinator|	, -21	none -21
follow|verb-then-speaker|that|	none -12
follow|verb-then-speaker|verb-saying|	none -17
follow|verb-then-speaker|word|	none 8
force|according-to|according|	0 18	26+ 15	3 12	4-6 14
force|colon|judging|	26+ 7
force|colon|naked|	1 -9	7-12 28
force|colon|other|	26+ -10
force|interview|naked|	26+ -34
force|named-before|naked|	1 12	13-25 -8	2 12	26+ -55	3 -23	7-12 -7
force|named-nearby|naked|	0 -20	1 -22	13-25 -8	2 7	26+ -6	3 12	4-6 10
force|paragraph-before|according|	26+ -17
force|paragraph-before|judging|	26+ -19
force|paragraph-before|other|	26+ -21
force|paragraph-before|saying|	26+ -20
force|paragraph-before|thinking|	26+ -28
force|possessor|naked|	0 -17	1 -22	13-25 -18
force|quote-then-speaker|judging|	-10 -8	-11 -8	-12 18	-13 -16	-14 -12	-15 8	-16 14	-19 12	-23 -8	-24 -17	-3 -12	-4 -12	-5 8	-6 10	-7 16	-9 -13	1 -24	13-25 -29	2 -21	26+ -13	4-6 -18	7-12 -37
force|quote-then-speaker|other|	-10 -14	-15 -14	-16 -8	-17 -8	-18 -14	-19 -8	-2 -14	-20 7	-21 -10	-22 6	-25 6	-3 -22	-4 -19	-7 -19	-9 16	0 -22	1 6	13-25 -16	26+ -23	3 -34	4-6 -30	7-12 -21
force|quote-then-speaker|saying|	-12 7	-13 -6	-14 -15	-15 -18	-16 -17	-17 -18	-18 -6	-19 -11	-22 -20	-24 -13	-25 8	-26 10	-27 8	-29 10	-3 -26	-30 -8	-34 -13	-4 -29	-6 -7	-7 -13	0 31	1 -28	13-25 -10	2 12	26+ 6	3 -12	4-6 -10
force|quote-then-speaker|thinking|	-11 -11	-13 16	-16 7	-20 -10	-3 -12	-4 10	-5 9	-6 -11	-7 -12	-8 -9	0 8	13-25 -24	2 -35	3 -17	4-6 -22
force|quote-then-verb|judging|	0 -8	1 23	13-25 -14	2 -11	4-6 -15	7-12 -17
force|quote-then-verb|other|	0 -16	1 13
force|quote-then-verb|saying|	0 19	1 6	2 10	7-12 -26
force|sentence-after|according|	13-25 -11
force|sentence-after|judging|	0 -9	1 -17	13-25 -26	2 -16	3 6	4-6 -22	7-12 -24
force|sentence-after|other|	0 6	1 -8	13-25 -33	2 -30	3 -34	4-6 -11	7-12 -37
force|sentence-after|saying|	2 -14	3 -21	4-6 -24	7-12 -15
force|sentence-after|thinking|	1 -12	13-25 -21	2 -23	3 -15	4-6 -17	7-12 -19
force|sentence-before|according|	1 -6	13-25 -6	2 -16	26+ -35	3 -15	7-12 16
force|sentence-before|judging|	13-25 -13	2 -23	26+ -29	3 -7	4-6 -8	7-12 -11
force|sentence-before|other|	1 -8	2 -8	26+ -23	4-6 -14	7-12 -26
force|sentence-before|saying|	1 18	13-25 -11	2 14	26+ -15	3 -7	4-6 -9	7-12 -13
force|sentence-before|thinking|	1 -17	13-25 -19	2 -10	26+ -36	3 -15	4-6 -7	7-12 -33
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 15	13-25 -20	2 17	26+ -13	3 -9	4-6 9
force|speaker-then-quote|other|	0 -37	1 -19	13-25 -12	26+ -32	3 9	4-6 7
force|speaker-then-quote|saying|	0 15	1 8	3 10	4-6 11
force|speaker-then-quote|thinking|	1 -13	13-25 -12	26+ -7	4-6 11	7-12 -6
force|topic|naked|	0 -23	1 9	13-25 -15	2 13	26+ -56	3 19	4-6 14	7-12 6
force|verb-then-speaker|judging|	0 -10	1 -13	13-25 -18	2 11	3 -20	4-6 -31	7-12 -29
force|verb-then-speaker|saying|	0 -15	1 12	13-25 -31	26+ 13	4-6 9	7-12 -15
form|according-to|other|	according 27
form|colon|other|	apposed -7	direct -7
form|colon|past|	direct 25	inverted -11
form|colon|present|	direct 10
form|paragraph-before|base|	apposed -21	apposition -14	direct -22	relative -21
form|paragraph-before|other|	according -17	apposed -27	apposition -10	direct -16	passive -17	relative -25	shared -16
form|paragraph-before|participle|	apposed -17	apposition -16	direct -24	relative -8	shared -22
form|paragraph-before|past|	apposed -21	apposition -30	inverted -38	passive -8	relative -12	shared -11
form|paragraph-before|present|	apposed -12	apposition -12	direct -20	inverted -14	passive -6	shared -16
form|quote-then-speaker|base|	apposed -24	apposition -8	direct -35	relative -16	shared -11
form|quote-then-speaker|other|	direct -26	relative -34
form|quote-then-speaker|participle|	apposition -21	direct -25	relative -8	shared -6
form|quote-then-speaker|past|	direct 21	relative -11	shared -8
form|quote-then-speaker|present|	apposed -25	apposition -17
form|quote-then-verb|past|	inverted 13
form|quote-then-verb|present|	inverted 9
form|sentence-after|base|	apposed -10	direct -18	relative -14	shared -12
form|sentence-after|other|	according 6	apposition -27	passive -17	relative -18	shared -27
form|sentence-after|participle|	apposed -15	direct -27	shared -19
form|sentence-after|past|	apposed -23	apposition -21	inverted 7	relative -19	shared -10
form|sentence-after|present|	apposed -25	apposition -10	inverted -8
form|sentence-before|base|	apposed -26	apposition -20	direct -60	relative -21
form|sentence-before|other|	apposed -12	apposition -8	direct -9	passive -43
form|sentence-before|participle|	apposed -18	apposition -36	direct -43
form|sentence-before|past|	apposed -12	direct 8	passive -32
form|sentence-before|present|	apposed -38	apposition -9	direct -8	inverted -17	passive -15	relative -24
form|speaker-then-quote|base|	apposed -22	direct -24	passive -16	shared -11
form|speaker-then-quote|other|	apposed -12	apposition -31	direct -6	relative 8	shared -20
form|speaker-then-quote|participle|	apposed -18	apposition -61	relative 10	shared 12
form|speaker-then-quote|past|	apposed -6	apposition -12	direct 35	shared -26
form|speaker-then-quote|present|	apposed 31	apposition -25	direct 20	passive -15	relative 13	shared -15
gap|according-to|	 27	, 24	,; -9	,c 7	,c; -12	,q 12	,qs 11	,s -10	; -24	c -20	s, 19
gap|colon|	 7	, -9
gap|paragraph-before|	 -6	, -23	,; -19	,;c -16	,;s -20	,c -40	,c; -16	,c;q -9	,cq -21	,cqs -9	,cs -32	,csq -8	,q -9	,qc -14	,qcs -10	,qs -13	,s -35	,sc -25	,sc; -9	,scq -22	,sq -26	,sqc -21	; -29	;, -28	;,c -11	;,cs -13	;,s -9	;c -15	;c, -14	;s -19	;s, -10	c -30	c,q -9	c,s -16	c; -11	c;s -6	cq, 6	cs -25	cs, -22	csq -12	q -8	q, -29	q,c -18	q,s 9	qc -10	qcs -12	qs -13	qs, -11	s -32	s, -36	s,c -27	s,q -25	s,qc -13	s; -13	s;, -6	s;c -11	sc -26	sc, -25	sq -21	sq, -15	sqc -15
gap|quote-then-speaker|	 16	, 6	,c -19	,cs -28	,qs -11	,s -25	,sc -21	,sq -17	,sqc -15	; -16	;, -18	;q -16	;s -11	c -50	c,s -15	c;, -13	cq -13	cqs -17	cs -32	cs, 12	csq -12	qc -17	qcs -13	qs -15	s -63	s, 22	s,c -18	sc -18	sq 6
gap|quote-then-verb|	 16	, 17	,c -24	,q -14	,s -20	,sc -13	c -53	c, 10	s, 24	sc -6
gap|sentence-after|	 10	, -26	,c -11	,cs -25	,q -18	,s -20	;,s -14	c -39	c, -22	c,s -18	cs -16	q -7	q, -16	qc -14	s -20	s, 6	s,c -14	sc -13
gap|sentence-before|	, -8	,; -53	,;s -7	,c -9	,c;q -16	,cq -30	,cqs -10	,csq -7	,q; -9	,qc -20	,qc; -13	,qcs 7	,qs -39	,s; -33	,sq -16	,sq; -20	,sqc -25	; -10	;, -39	;,s -18	;c -13	;q -36	;q, -10	;q,c 7	;q,s -10	;qc -11	;s -23	c, -13	c,q -22	c,s -38	c,s; 6	c; -25	cq -24	cq, -15	cq,s -19	cqs -13	cs, -30	cs,; -13	csq -12	csq, -27	q -45	q, -39	q,; -34	q,c -31	q,cs -12	q,s -9	q,s; -18	q,sc -21	q; -13	q;, -15	qc -24	qc, -28	qc,s -14	qc; -13	qcs 8	qcs, -12	qs -9	qs, -27	qs,c -22	qs; -16	qsc 10	s, -12	s,; -45	s,c -23	s,c; -29	s,cq -20	s,q -27	s,qc -19	s; -14	s;, -21	sc -20	sc; -12	scq -23	scq, -21	sq -14	sq,; -13	sq; -27	sq;, -15	sqc -31	sqc, -28
gap|speaker-then-quote|	 21	,; -31	,c -18	,c; -24	,csq -12	,q -11	,qcs -13	,s -17	,s; 15	,sc 7	,sq 6	,sq; -6	,sqc -11	;, -16	;cs -16	;s -21	;sc -7	c, 10	c,s -24	c; 9	cs, -17	q -13	q, -14	q,s -20	q; -7	qc -19	qc, -23	qcs -8	qs, -17	qs,c -10	s 25	s, -7	s,; -31	s,c 12	s,c; 8	s,qc -12	s; -10	sc 25	sc, 19	scq 14	scq, 11	sq 20	sq, -20	sq; -18	sqc 7	sqc, -6
gap|verb-then-speaker|	 -33	, 30	,; 7	,cs -17	;, -18	;s -14	c -37	c, -18	cs -20	q -17	q, -11	q; -16	qc -24	qs -13	s -33	s, -18	s; -17	sc -19	sc, -13
head|	0 -11	1 -17	100 -16	11 -25	12 -7	14 -14	15 -8	16 -7	18 -10	19 -16	1977 -15	1992 -11	1999 -20	2 -13	20 -16	200 -7	2000 -7	2001 -9	2002 -10	2006 -15	2007 -12	2008 -18	2009 -25	2010 -13	2011 -18	2012 -29	2013 -20	2014 -11	2015 -18	2016 -14	2019 -9	2025 -16	2027 -9	21 -10	22 -12	23 -11	250 -11	26 -8	28 -13	29 -13	3 -20	30 9	300 -10	31 -8	34 -20	39 -13	4 6	40 -8	400 -7	45 -13	49 -15	5 -17	50 -14	55 -15	57 -17	58 -14	6 -12	62 -12	63 -9	64 -17	66 -11	67 -10	69 -14	7 14	70 -13	71 7	74 -10	77 -13	79 -15	8 -18	84 -9	88 -15	aboard -6	abortion -15	access -12	accord -14	accordo -16	action -15	actions -22	activist -8	activists -10	actor 13	actors -8	actress 18	acuerdo -16	acusación -10	acórdão -12	added -19	adding -20	address -17	administration -13	adversaire -17	adversário 15	advertising -7	adviser 9	advisers 13	advérbio -10	af -13	affaire -13	agence -9	agency -17	agenda -7	agent -7	agreement -8	agriculture 7	aides 8	airline -12	airport -6	alarme -13	alert -10	all -27	allegations -10	alleging -11	allenatore -9	allies -27	ally -23	alunos -13	ambassador 9	america -18	analistas -12	analyst 11	analystes -18	analysts -13	ancien 10	ander -11	anger -9	animale -13	animali -11	anni -22	annonce -7	announcement -24	anonymity -14	another -11	ans -8	answered -8	anti-establishment -7	anyone -12	anything -14	appeal -16	appearance -12	applause -17	apple 8	arbitrage -12	arbitragem -6	arbitro -13	arena -12	argued -19	arm -8	article -13	artistes -9	assault -14	assessora -22	assessore -16	asset -10	assistente 6	association -21	assurance -11	attack -23	attacks -27	attorney 12	audience 7	audio -12	audition -11	aurillac -10	author -15	authority -10	autora 11	avis -11	avocat -11	avocate -19	avoir -11	ayuntamiento -11	ação -13	años -16	backers -15	bajo 6	ballots -19	ban -14	banker 8	base -17	battuta -14	beau -10	become -13	began -16	behalf -9	beiden -7	believe -15	bench 6	benghazi -10	berichten -10	best -19	bewindsman 17	bid -18	biggest -13	bill -20	billion -19	billionaire -9	black -8	blog -11	blogger 9	bloque 6	blunt -8	board 8	boat -7	boats -9	body -9	bond 9	bonden 6	border -16	boss -14	both -13	bowlers -9	boy 10	boycott -9	braccia -11	bring -10	brooklyn -6	brother -23	brothers -11	brzezinski -15	bureau 8	buren -11	bus -14	bush -16	business -25	buurt -12	buyer -17	buzz -14	c' -14	cabildo -17	cable 10	california 6	call -18	called -7	calm -11	calma -9	cambio -20	came -10	camp -18	campaign 14	campaigns -12	candidate 7	candidates -16	capitaine -12	capital -13	capitán -12	captain 15	car -9	carolina -10	carrier 9	case -27	cases -25	caso -12	casting -10	celle-ci -7	cent -11	cento -13	centre -12	cerimônia -10	certain -15	chair -7	chairman 8	chairwoman -8	change -18	changes -7	chapter -11	charges -19	chaîne -10	chercheuse 13	cheuvreux 7	chief -12	choix -12	church -11	civile -14	claim -11	class -18	client -22	cliente -9	clients -22	clinton -14	cloche -14	close 10	club -9	cnn -16	coalitiepartijen -7	coalition -15	collaboratore -14	colleagues -10	college -13	column 8	comentar -9	comité -18	comment -17	commerçants -18	committee -11	communications -11	communiqué -7	communities -17	compagnie 13	companies -16	company -8	compañía -17	competitors -12	complainant 9	complaint 15	compromise -14	comune -12	concerns -17	concluded -12	concorrente -13	conductor 13	conference -16	confidence -8	congress -11	congressman 7	conseiller 15	consejo -8	considera -10	consultant 12	contas -13	contest -17	continued -10	continues 14	contract -14	contractor -9	contractors -19	contrast -9	contrataron -8	controversy -16	conversation -6	corner -17	coroner 9	corps 7	corte -9	costiera -13	costs -14	council 8	counsel 8	countries -13	country -25	country-first -13	county -15	couple -13	courriels -11	course -21	courses -16	court -24	courts -10	crew -11	crews -17	criminal -12	crisis -6	criticism -13	critique -13	cruz -11	cuerpo 9	cultura 6	cut -16	câmara -15	c’ -14	d -16	data -10	dato -9	daughter 7	davanti 13	day -20	days -14	deadlock -12	deal -22	death -13	debat -12	debate -41	debt -9	decades -13	decide -11	decision -26	decisão -16	deep -8	defence -16	defender 14	defensa -16	defesa -9	degree -12	delay -19	delegate -13	delegates -6	delegation 11	dem 10	demand -6	democratic -15	democrats -18	demonstrations -11	depressed -10	dernier 16	desculpas -10	designer 13	despacho 7	detailed -8	dialogue -13	dicastero 6	die 8	dies -14	difference -10	differences -9	different -10	diplomat 10	diplomate -13	diputada 7	direct -14	directeur -9	directivo 17	director -8	directora -11	dirigeante 9	dirigente 17	discussion -16	distribuidora -10	district -11	divisive -15	dizer -12	diálogo -14	dnc -14	document 18	documentary -9	dog -13	domain -13	donations -19	donor -15	donors 14	door -10	doppelganger 6	dossier -10	drawing -14	drinking -10	drivers -10	droite -12	drug -8	décision -13	défense -12	détracteurs 6	développement -11	east -11	echoed -11	echoing -15	economic -16	economy -13	effort 6	efforts -20	ela 17	ele 34	elected -12	election -18	elections -18	electorate -13	ella 18	elle -14	email -21	embassy 15	emotional -14	employee 18	employees 6	empresa 6	end -9	endorsement -10	endorsements -16	energy -22	engineer 8	enough -12	enquête -8	entidad -11	entraîneur -26	environmental -16	envoy -16	episode -8	episodio -13	er 30	ermöglichen -12	error -9	es -62	essais -7	establishment -10	estatal -11	este -15	estudiante 13	estudio -14	estudo -11	etwas -16	euro -9	européen -9	euros -13	event -22	events -12	everyone -16	evidence -12	exam -9	example -10	exchange -11	executiva 12	executives -13	experience -10	experts 6	explained -11	expression -13	eyes -11	facebook -19	facilities -11	fact -24	failed -13	failure -10	fallo -14	false -12	familiar 10	families -10	famílias -11	fans -11	far -15	farmacista -16	farmer 9	farmers -17	father -11	favorite -11	february -8	federation -12	fees -12	felt -15	ferrovia -11	fervor -11	fez 9	field -12	fight -9	fighters -15	figure -8	fila -8	filed -12	filha -16	filing -7	filière -6	film -18	fils -15	final -21	finale -14	financement -8	fired 16	firm -10	firms -9	flag -14	fleet -11	floor -8	florida -6	follow-up -9	followers -9	fondi -9	footage -11	forward 10	found -13	foundation -6	france -24	frase -19	freeze -15	fresh -17	friday -17	friend 17	friends 9	frustration -11	fuentes -14	funcionario 7	fund -14	fundraising -23	gallo -6	game -12	gauche -20	gemeente -14	gesagt 10	get -10	getuige -18	gewesen -14	giorni -12	girl 8	giudizio -10	give -11	go -24	goal -11	goals -13	goats -11	going -12	gol -9	golf -11	goods -14	gop -10	goudzoekers -9	gouverneur -16	governante 13	government -25	governor 17	grandmother 16	graça -13	grievance-driven -13	groupe -18	groups 9	growing -10	growth -12	grupo -13	guard 17	guidance -12	guineense 10	guns -12	général 11	haar 8	habitants -19	half 14	hall -21	hallazgo -17	hampshire -15	hand -12	hands -12	hard-liner -11	haute -13	he 38	health -26	heard -15	hearing -15	heckler 8	help -13	helped -12	heritage -18	het -66	heure -10	hij 26	his 9	hold -18	home -26	homóloga -13	hopeful -6	hospital -11	host -14	hour -6	house -27	héros -15	i -34	idea -13	idée -7	iedereen -10	ihr -7	il 16	illicit -14	ils -23	image -15	immigrants -14	immigration -7	impersonator -10	importance -7	incident -21	incidents -11	income -8	indagato -7	indictment -15	individuals -11	industriels -16	industry -18	inequality -15	inflation -13	influence -25	information -23	inquiry -23	inquérito -12	insecure -15	insider 16	insiders -17	instance -13	instituição 7	institution 11	institutions -8	instituto -16	intellectual -12	interesse -13	interest -13	interview -20	interviews -17	intruders 6	inversión -8	investigadora 9	investigation 12	investigators -19	investment -14	investor 12	investors -8	involved 7	iowa -12	iphone -14	iraq -13	island -11	israel -10	issue -19	issues -13	it -64	italiana -8	its -27	itself 7	jaar -14	jihad -13	job -17	jobs -11	joke -9	joked -7	journalist -14	journalists -11	juges -10	junior 9	justice 8	justices -15	keep -14	keeps -16	keer -10	key -19	khan -6	killing -15	kinderen -13	king -10	kustwacht -15	laatste 8	lado 11	land 8	lange -9	language -16	laredo -13	late 11	latest -11	latter 9	lawmaker 13	lawmakers 7	laws -13	lawsuit 10	lawyer -11	lawyers 12	leader -7	leadership -14	least -16	led -7	leeds -16	legislation -9	legislature -21	lei 12	lendemain -12	less -13	letra -17	letter 17	ley -10	liberal -8	library 11	libya -7	life -10	lights -15	line -25	lines -21	list -10	listeners -19	little -8	loans -8	long -21	longer -13	look -10	looked -19	looks -9	loud -15	lynch -12	líder -15	made -11	maestro 8	magazine 10	magistrada 20	magistrado -10	magistrato 14	maine -14	mairie -14	majority -21	maker -10	making -9	man -40	manutention -18	march -18	marchés -7	marriage -8	mass -10	massacre -11	match -11	mate -16	math -6	matter -11	measure -12	media -19	meeting -29	members -6	men -25	mercado -10	merger -12	mesmo -11	message -11	messages -19	mexico -18	million -13	mind 6	minister 7	ministers -23	ministra 6	ministre 14	ministry 12	minorities -12	minutes -17	mishandled -10	misinformation -11	model -7	moderator 11	modulo -12	mogul 14	moment -14	monday -13	monde -9	money -20	moradores -11	more -29	mosque -19	mot -7	mother -6	motion -8	move -31	movement -28	moves -19	movie 7	mozione -10	msnbc -9	much -17	muestras -7	multa -10	museum -10	musician 14	my -20	mère 18	n -11	nacional -8	name -17	named -17	names -10	narrator 14	nation -25	nations -12	native -13	nativist -7	negotiations -14	negotiator -11	negócio -13	neighbors -10	nervous -10	neurosurgeon 16	neutrality -7	nevada -7	new -20	news -6	newspaper 11	night -20	nobody -13	nom -9	nomination -20	nominee 16	norma -20	nota -19	noted -10	noticia -11	notte -8	nous -11	nouveau -13	novelist 12	number -16	numbers -10	obra -14	observers 10	occasion -13	oferta -10	offensive -12	offer -21	office 22	officers -8	official 26	old -11	on -59	one -37	onslaught -10	operatives -10	operators 8	operação -11	opinion 18	oposição -11	opponent -13	opponents -24	opposition -20	order -21	organisation -12	organization -13	osserva -9	other -6	others 9	our -13	outsider -13	own -18	owner -14	pac -8	padre -10	paid -10	panel -10	paper -22	papers -8	paquets -10	parents -21	paris -9	park -14	parola -13	parquet 12	part -18	parte -20	particular -9	partido -11	parties 9	partner -18	partners -14	party -41	passing -12	pastor 9	patients -10	pause -15	pay -12	payment -6	pennsylvania 8	people -21	percentage -19	percentual -9	pergunta -6	perito 14	personal -17	persone -13	personne -9	pescadores -9	pesquisador 8	philadelphia -6	phone -14	phrase -12	physician 10	piano -14	piece -11	pilot -10	plaisantin 7	plans -12	platform -14	playbook 11	players -6	plumber -9	plus -9	podcast -11	point -28	points -11	police -14	policies -13	policy -11	politica -8	political -14	politician 9	politics -15	poll 38	polls -17	polícia 7	ponte -11	pontiff 11	pool 16	poor -16	popular -12	population -7	position -18	positive -7	possible -12	post 10	posted -16	precisa -6	prejuízo -18	premier -21	première 12	prensa -19	prepared -11	presentador -14	presidency -19	presidente -8	presidential -15	press -10	presule -7	price -12	priest 6	primaries -22	primary -29	principal -11	prison -9	private -31	problem -9	problema -17	problème -10	procedure -13	process -16	procura -14	produzione -9	professor 6	professora 7	program -17	programme -15	programs -7	progressives -14	projet -18	pronouncements -10	proposal -17	proposed -7	proposition -10	prosecuting -12	prosecution -9	prosecutor 8	protester -19	protesters 19	protestors -8	prova -12	proyecto -13	prudenza -7	préfecture -10	président -20	prévenu -14	public -17	pun -17	pushed -11	pénaliste 18	pênalti -8	quale -14	question -24	questions -15	quis -12	race -19	races -23	radio -16	ragazzi -10	raids -14	raising -18	rallies -8	rallying -11	rapport 11	rate -12	rates -12	reaction -13	read -15	reads -7	recalled 8	received -19	recent -26	rechter -22	record -26	recteurs -10	reform -15	refugees -19	region -9	relation -11	relazione -8	release -15	released 13	remark -17	rensters -14	replied -6	report 16	reporters -22	representative -7	représentant -13	republican -17	republicans -7	research -17	reserva -15	resident -9	residents -13	resources -10	responded -10	result -21	resultados -19	results -12	retailer -17	rete -9	returns -19	reviewers 13	rhetoric -13	ricorso -12	rien -16	rientro -15	riferito -8	right -11	rights -24	risas -15	rivals -12	role -10	roof -11	rubio -12	rule -15	russia 12	réponse -16	safe -15	said -35	sale -8	salem -19	sales 9	same -20	sanders 12	santé -10	saturday -12	saying -22	says -17	saída -13	scandal -15	scathing -10	scene -10	schedule -11	scheduling -13	schools -10	season -6	second -10	seconde 9	secours -7	secretario -22	secteur -23	security -18	seem -17	seemed -18	senate -8	senator 22	senators -20	sentencia 12	sentiment -13	septuagénaire 11	server -11	services -11	sesión -14	session -14	settimana -13	setting -13	several -13	sexist -16	shares -13	she 17	sheets -8	shift -13	ship -16	shirt -9	shirts -11	shootings -11	short -19	shot 12	shouted 8	showing -16	side -24	sides -15	sie 17	signora 9	signs -14	silence -14	similar -8	simple -11	sindacalista 8	sindacati 10	sindaco 19	sindicatos -7	singer 7	single -10	sinistra -13	sister -10	site -19	situation -16	skills -9	skipper 8	slogan -16	so -16	socialist -6	société -6	software -15	soldiers -26	somber -15	some 7	something -6	son -12	sottosegretario -12	source 29	south -17	speaker -10	specific -9	spectators -14	speech -22	speeches -13	speechwriter -11	spoke -11	spokesperson 8	spokeswoman 19	spot 23	spring -14	square -12	staffer 7	staffers -12	stage -11	stand -19	standards -10	standing -17	star -21	start-up -20	stated -14	statement -15	statements -22	station -13	stereotypes -9	stessa -8	stopped -12	stories -14	story -16	strategist 22	strategists -13	strategy -14	street -13	strength -8	striker 7	strong -9	student 16	sua -14	subject -12	success -18	such -16	suit 10	summer -10	suo -12	superdelegate -6	superdelegates -12	supervisor 12	supporter -15	supporters -11	sure -10	swing -11	sympathetic -11	syndicaliste 11	syria -13	system -14	sénateurs -10	taj -7	take -15	taking -13	talk -21	talking -13	talks -20	tante -13	tapis -8	target -13	tax -19	taxes -20	te -8	teacher -12	technique -11	technologies -11	technology -6	tecnico 17	teenager 7	tehran 8	tekst -9	telephone -26	temperament -12	tempi -11	term -20	territory -14	terrorism -19	terrorist -17	terrorists -15	test -11	testa -10	tested -11	testo -29	text -18	texte -13	texto -10	that -65	theories -14	these -11	they -20	things -15	think -8	third -10	this -38	those -33	thursday -20	time -31	todos -12	told -17	tone -18	tongien 6	took -10	top -16	tout -22	tower -11	town 9	trabajo -20	trader 7	trail -16	trainer 14	travail -7	treasurer 12	trial -18	trip -13	trump -43	trust -8	tuesday -21	turista -9	turmoil -11	turn -11	tweet -16	tweeted 18	twitter -20	two -9	tycoon 13	técnico -17	u.s. -15	uitspraak -14	unemployment -12	union -15	unions -17	unit 6	units -11	universiteit -15	university -20	uno 8	uomo 16	usa -8	use -11	user 16	uur -15	vader -17	vainqueur 10	vakbonden -11	vegas -10	vendeur -10	vendor 9	verdict -14	verklaring -8	vermont 7	vero -8	vertritt -11	very -12	vez -16	vice-président -8	vicepresidenta -8	victims -21	victory -13	video -23	videos -11	viewers -19	village -14	voce -21	volte -12	volunteer 8	vote -21	voter -13	voters -19	votes -22	voting -14	voto -10	wages -9	walked -10	walker -10	warned -12	washington -8	wat -12	watch -8	water -12	waterboarding -8	way -17	we -16	weapon -10	website -9	wednesday -10	weeks -16	went -15	white -9	whites -14	whoever -10	widow 19	win -19	witness -9	woman 16	women -21	woordvoerder 14	word -13	worden -9	words -22	work -13	worker 8	workers -16	world -21	worry -10	writers -13	writes -7	writing -12	wrong -8	wrote -13	wyoming -15	years -14	york -11	you -32	zaak -13	zij 32	zo -16	zufolge -14	zurück -16	áudio -8	élèves -14	órgão -19	único -7
intro-force|according-to|,|according|	13-25 15	3 11	7-12 7
intro-force|according-to|:|according|	1 -8	4-6 -20	7-12 -10
intro-force|according-to|auxiliary|according|	1 6	2 16	4-6 18	7-12 -7
intro-force|according-to|capital|according|	0 14	7-12 16
intro-force|according-to|determiner|according|	4-6 10
intro-force|according-to|preposition|according|	4-6 -10	7-12 8
intro-force|according-to|start|according|	0 -7	1 9	3 20	4-6 7	7-12 8
intro-force|according-to|stop|according|	4-6 -15
intro-force|according-to|word|according|	0 -11	13-25 -14	4-6 13	7-12 -18
intro-force|colon|:|naked|	1 -9	7-12 28
intro-force|colon|start|judging|	26+ 7
intro-force|colon|start|other|	26+ -10
intro-force|interview|:|naked|	26+ -16
intro-force|interview|start|naked|	26+ -26
intro-force|interview|stop|naked|	26+ -10
intro-force|named-before|quote|naked|	13-25 -7
intro-force|named-before|start|naked|	26+ -57
intro-force|named-before|stop|naked|	1 12	13-25 -8	2 13	26+ -6	3 -23	7-12 -7
intro-force|named-nearby|(|naked|	1 -12	13-25 -14	26+ -6	7-12 -17
intro-force|named-nearby|)|naked|	4-6 14
intro-force|named-nearby|,|naked|	0 -15	13-25 -8	26+ -14	4-6 -13
intro-force|named-nearby|-|naked|	0 14	1 -16	4-6 -12	7-12 -17
intro-force|named-nearby|:|naked|	1 27	2 -9	3 15	7-12 -11
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	0 -14	1 -22	13-25 -10	26+ -6	4-6 -6	7-12 9
intro-force|named-nearby|auxiliary|naked|	1 -30	13-25 10	2 -28	26+ 13	3 -26	4-6 -17	7-12 -6
intro-force|named-nearby|capital|naked|	0 -28	1 -14	26+ -16	3 -22	4-6 23	7-12 14
intro-force|named-nearby|coordinator|naked|	0 -12	1 -17	13-25 -14	2 -15	3 -18	4-6 -11	7-12 -21
intro-force|named-nearby|determiner|naked|	0 -11	1 -22	2 -20	26+ 6	7-12 -14
intro-force|named-nearby|possessive|naked|	0 -8	1 -26	26+ -6	3 13	4-6 -14	7-12 -10
intro-force|named-nearby|preposition|naked|	0 -26	1 -10	26+ -7	3 9
intro-force|named-nearby|pronoun|naked|	0 -40	1 -16	13-25 -25	2 8	26+ -6	4-6 -24
intro-force|named-nearby|quote|naked|	2 -6	3 -11	7-12 8
intro-force|named-nearby|start|naked|	0 22	13-25 -13	2 18	7-12 13
intro-force|named-nearby|stop|naked|	1 21	2 23	3 -7	4-6 15	7-12 7
intro-force|named-nearby|subordinator|naked|	0 14	1 -39	13-25 -19	2 -16	26+ -18	3 -14	7-12 -20
intro-force|named-nearby|that|naked|	0 -9	1 -34	13-25 -11	2 -8	26+ -19	3 9	4-6 24
intro-force|named-nearby|verb-judging|naked|	0 -16	2 18	26+ -18	3 13	4-6 10	7-12 -22
intro-force|named-nearby|verb-saying|naked|	0 -8	1 -10	13-25 -22	26+ -25	7-12 -10
intro-force|named-nearby|verb-thinking|naked|	0 11	1 -6	2 -11	26+ -11	3 -15	4-6 -18	7-12 -15
intro-force|named-nearby|word|naked|	0 -15	1 -39	13-25 -16	2 -7	4-6 17
intro-force|named-nearby|–|naked|	4-6 -17
intro-force|named-nearby|—|naked|	7-12 10
intro-force|named-nearby|’|naked|	1 -11
intro-force|paragraph-before|start|according|	26+ -17
intro-force|paragraph-before|start|judging|	26+ -19
intro-force|paragraph-before|start|other|	26+ -21
intro-force|paragraph-before|start|saying|	26+ -20
intro-force|paragraph-before|start|thinking|	26+ -28
intro-force|possessor|,|naked|	3 7	4-6 -16	7-12 -18
intro-force|possessor|-|naked|	4-6 -21	7-12 -19
intro-force|possessor|:|naked|	3 -14	4-6 -30
intro-force|possessor|adverb|naked|	7-12 -8
intro-force|possessor|auxiliary|naked|	2 -33	3 -10	4-6 -19	7-12 -13
intro-force|possessor|capital|naked|	3 -15	4-6 -13	7-12 9
intro-force|possessor|coordinator|naked|	2 -18	3 -11	4-6 -25	7-12 -31
intro-force|possessor|determiner|naked|	0 -17	2 -23	3 -35
intro-force|possessor|possessive|naked|	1 -14	4-6 -16	7-12 -19
intro-force|possessor|preposition|naked|	13-25 -10	4-6 7	7-12 -12
intro-force|possessor|pronoun|naked|	13-25 -15	4-6 -38	7-12 -10
intro-force|possessor|subordinator|naked|	3 -22	4-6 -11	7-12 -37
intro-force|possessor|that|naked|	13-25 -13	2 9	4-6 19
intro-force|possessor|verb-judging|naked|	3 10	7-12 -15
intro-force|possessor|verb-saying|naked|	2 -21	3 -23	4-6 -12	7-12 -35
intro-force|possessor|verb-thinking|naked|	2 -15	4-6 -18	7-12 -16
intro-force|possessor|word|naked|	1 -30	13-25 -12	2 -29	3 -30	4-6 -39	7-12 -9
intro-force|possessor|’|naked|	1 -19
intro-force|quote-then-speaker|(|saying|	0 11
intro-force|quote-then-speaker|,|other|	-3 -11	1 -15	13-25 -17	2 -19	4-6 -14	7-12 -15
intro-force|quote-then-speaker|,|saying|	-11 -12	-21 -7	-3 -14	-6 12	-8 -9	-9 -15	3 -12	4-6 -9
intro-force|quote-then-speaker|-|judging|	0 13
intro-force|quote-then-speaker|-|saying|	0 25
intro-force|quote-then-speaker|:|saying|	0 26
intro-force|quote-then-speaker|adverb|judging|	-12 9
intro-force|quote-then-speaker|adverb|saying|	0 10
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-11 9	-12 -10	-3 -14	-4 -15	-8 12	-9 8	1 -20	13-25 -19	3 -13	4-6 -16	7-12 -13
intro-force|quote-then-speaker|auxiliary|other|	-3 -14	-4 -15	-5 -14	-6 -6	-7 -8	-8 -19	0 -12	13-25 -21	3 -6	4-6 -26	7-12 -20
intro-force|quote-then-speaker|auxiliary|saying|	-21 -9	-23 -6	-3 -19	-4 -10	-5 -14	-6 -8	-7 -8	-8 -17	-9 -11	13-25 -10	2 -14	3 -7	4-6 -6
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -17	-3 -15	1 -20	13-25 -9	3 -10	4-6 -14	7-12 6
intro-force|quote-then-speaker|capital|other|	0 -14	13-25 -11	2 -9
intro-force|quote-then-speaker|capital|saying|	-3 -13	-5 6	0 22	1 -12	2 -7	7-12 -14
intro-force|quote-then-speaker|capital|thinking|	-8 -9
intro-force|quote-then-speaker|determiner|judging|	-16 16	-4 -11	-5 -8	-7 11	-9 7	1 -13	13-25 -9	2 -14	3 -11	7-12 -24
intro-force|quote-then-speaker|determiner|other|	-10 -17	-16 8	-20 -8	-4 -13	-6 12	-8 8	0 -36	2 -20	26+ -14	3 -13	4-6 -17	7-12 -25
intro-force|quote-then-speaker|determiner|saying|	-12 17	-14 -12	-16 -10	-17 -10	-24 -11	-4 -17	-9 6	1 -25	13-25 -9	2 -10	7-12 6
intro-force|quote-then-speaker|determiner|thinking|	-9 -9	0 -10	1 -13	2 -27	7-12 -14
intro-force|quote-then-speaker|possessive|judging|	0 -8	1 -15
intro-force|quote-then-speaker|possessive|other|	0 -13
intro-force|quote-then-speaker|possessive|saying|	0 14
intro-force|quote-then-speaker|possessive|thinking|	4-6 -13
intro-force|quote-then-speaker|preposition|judging|	-9 -8	1 -15	4-6 -11	7-12 -10
intro-force|quote-then-speaker|preposition|other|	-10 8	-6 7	-9 19	0 -14	13-25 -16	3 -12	4-6 -17	7-12 -20
intro-force|quote-then-speaker|preposition|saying|	-15 -6	-16 -15	-4 -7	-8 15	0 -7	1 -14	13-25 -14	2 -19	3 -6	4-6 -15	7-12 -14
intro-force|quote-then-speaker|preposition|thinking|	2 -11	7-12 -13
intro-force|quote-then-speaker|pronoun|other|	2 -13	4-6 -15	7-12 -19
intro-force|quote-then-speaker|pronoun|saying|	-10 11	-4 -7	0 14	1 -13
intro-force|quote-then-speaker|quote|saying|	0 19
intro-force|quote-then-speaker|start|judging|	0 23	1 14	13-25 -21	3 -16	7-12 -24
intro-force|quote-then-speaker|start|other|	0 28	1 -12	13-25 -34	2 -19	26+ -16	3 -24
intro-force|quote-then-speaker|start|saying|	0 11	13-25 -14	3 -12	4-6 -7	7-12 -26
intro-force|quote-then-speaker|start|thinking|	0 20	1 12	13-25 -17	4-6 -20	7-12 -25
intro-force|quote-then-speaker|stop|judging|	0 20	3 -16	4-6 -14	7-12 -23
intro-force|quote-then-speaker|stop|other|	0 13	1 -8	13-25 -16	2 12	3 -6	4-6 -20	7-12 -24
intro-force|quote-then-speaker|stop|saying|	0 30	1 -6	2 25	3 -12	4-6 -10
intro-force|quote-then-speaker|stop|thinking|	0 13	4-6 -8	7-12 -21
intro-force|quote-then-speaker|subordinator|judging|	1 -15
intro-force|quote-then-speaker|subordinator|other|	-13 -9	1 -17
intro-force|quote-then-speaker|subordinator|saying|	-13 -6	0 9	1 -18	13-25 -14	2 -11	7-12 -12
intro-force|quote-then-speaker|that|judging|	1 -16	7-12 -11
intro-force|quote-then-speaker|that|other|	-8 -11	0 -20	1 -13	13-25 -14	4-6 -9	7-12 -18
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -14	3 -11
intro-force|quote-then-speaker|verb-judging|judging|	-4 9	-8 -11	1 -9	13-25 -11	4-6 -11	7-12 -11
intro-force|quote-then-speaker|verb-judging|other|	1 -12	4-6 -17	7-12 -8
intro-force|quote-then-speaker|verb-judging|saying|	-5 9	-9 -15	0 -13
intro-force|quote-then-speaker|verb-saying|other|	-7 -11	1 -15	2 9
intro-force|quote-then-speaker|verb-saying|saying|	-3 8	-5 10	1 -19	2 -14	4-6 -16
intro-force|quote-then-speaker|verb-thinking|saying|	0 17
intro-force|quote-then-speaker|word|judging|	-12 16	-15 10	-4 -10	1 -12	2 -12	4-6 -17	7-12 -10
intro-force|quote-then-speaker|word|other|	-14 -11	-4 -15	-9 18	0 -21	13-25 -13	2 -21	3 -15	4-6 -25	7-12 -18
intro-force|quote-then-speaker|word|saying|	-10 -7	-12 11	-14 12	-17 -13	-19 7	-3 -8	-5 -11	-6 -8	-7 -17	-9 16	0 16	1 -20	2 -13	3 -16	4-6 -18	7-12 10
intro-force|quote-then-speaker|word|thinking|	1 -11	4-6 -13	7-12 -11
intro-force|quote-then-verb|,|saying|	0 17	1 14
intro-force|quote-then-verb|:|saying|	0 11	1 33
intro-force|quote-then-verb|auxiliary|saying|	0 18	1 7	2 17	7-12 6
intro-force|quote-then-verb|capital|saying|	0 11	1 12
intro-force|quote-then-verb|coordinator|saying|	0 19
intro-force|quote-then-verb|determiner|saying|	0 -7	4-6 6
intro-force|quote-then-verb|preposition|saying|	1 -21	7-12 -14
intro-force|quote-then-verb|pronoun|saying|	0 13
intro-force|quote-then-verb|start|judging|	1 14
intro-force|quote-then-verb|start|other|	1 16
intro-force|quote-then-verb|start|saying|	0 12	13-25 -15	4-6 -11	7-12 -23
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|other|	1 17
intro-force|quote-then-verb|stop|saying|	0 13	13-25 -13	4-6 -9	7-12 -23
intro-force|quote-then-verb|subordinator|saying|	1 -13
intro-force|quote-then-verb|verb-judging|saying|	1 -12
intro-force|quote-then-verb|verb-saying|saying|	1 -14
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|saying|	1 11
intro-force|sentence-after|,|judging|	0 -20	4-6 -9
intro-force|sentence-after|,|other|	0 -19	1 -13	13-25 -8	3 -14	4-6 -12	7-12 -14
intro-force|sentence-after|,|saying|	0 -42	1 -11	2 -15	4-6 -15	7-12 -20
intro-force|sentence-after|,|thinking|	0 -15
intro-force|sentence-after|:|other|	0 7	1 -20	2 -10	3 -20	4-6 -24	7-12 -14
intro-force|sentence-after|:|saying|	0 -21	3 -15	4-6 -19	7-12 -15
intro-force|sentence-after|auxiliary|judging|	13-25 -17	4-6 -7	7-12 -10
intro-force|sentence-after|auxiliary|other|	0 -6	13-25 -18	2 -21	4-6 -10	7-12 -12
intro-force|sentence-after|auxiliary|saying|	0 -46	1 6	2 -19	3 -13	4-6 -13	7-12 -15
intro-force|sentence-after|capital|judging|	0 -18
intro-force|sentence-after|capital|saying|	0 -25
intro-force|sentence-after|coordinator|saying|	0 -17
intro-force|sentence-after|determiner|other|	0 -18	1 -15	13-25 -16
intro-force|sentence-after|determiner|saying|	0 -24	1 -15	7-12 -14
intro-force|sentence-after|preposition|judging|	0 -11
intro-force|sentence-after|preposition|other|	0 -20	7-12 -11
intro-force|sentence-after|preposition|saying|	0 -20	2 -10	7-12 -15
intro-force|sentence-after|pronoun|judging|	0 -17
intro-force|sentence-after|pronoun|other|	13-25 -10	4-6 -13
intro-force|sentence-after|pronoun|saying|	0 7
intro-force|sentence-after|start|judging|	0 14
intro-force|sentence-after|start|other|	0 12	1 11
intro-force|sentence-after|start|saying|	0 30	1 11	2 -8
intro-force|sentence-after|stop|judging|	0 -18	13-25 -14	4-6 -11
intro-force|sentence-after|stop|other|	0 -35	1 -18	13-25 -18	7-12 -19
intro-force|sentence-after|stop|saying|	1 -20	3 -15	4-6 -15	7-12 -11
intro-force|sentence-after|subordinator|other|	0 -20	4-6 -17
intro-force|sentence-after|subordinator|saying|	0 -23	1 -13	4-6 7
intro-force|sentence-after|that|other|	4-6 -15
intro-force|sentence-after|that|saying|	0 -17
intro-force|sentence-after|verb-judging|judging|	0 -12
intro-force|sentence-after|verb-judging|other|	0 -13
intro-force|sentence-after|verb-judging|saying|	0 -18
intro-force|sentence-after|verb-saying|other|	0 -21	1 -18	4-6 -13	7-12 -13
intro-force|sentence-after|verb-thinking|other|	0 -17
intro-force|sentence-after|verb-thinking|saying|	0 -19	4-6 -10
intro-force|sentence-after|word|judging|	0 -18
intro-force|sentence-after|word|other|	1 -16	13-25 -17	3 -17	4-6 -13	7-12 -15
intro-force|sentence-after|word|saying|	0 8	1 -21	2 -11	3 -13	4-6 -12	7-12 -20
intro-force|sentence-before|,|according|	13-25 -16	26+ -10	7-12 6
intro-force|sentence-before|,|judging|	13-25 -28	26+ -29	7-12 -18
intro-force|sentence-before|,|other|	13-25 -25	26+ -35	4-6 -20	7-12 -34
intro-force|sentence-before|,|saying|	13-25 -6	26+ -38	4-6 -9	7-12 -21
intro-force|sentence-before|,|thinking|	13-25 -24	26+ -16	7-12 -12
intro-force|sentence-before|:|according|	26+ -21	7-12 -24
intro-force|sentence-before|:|judging|	13-25 -39	26+ -22	7-12 -20
intro-force|sentence-before|:|other|	13-25 -35	26+ -35	4-6 -21	7-12 -10
intro-force|sentence-before|:|saying|	13-25 -46	26+ -10	7-12 -8
intro-force|sentence-before|:|thinking|	13-25 -30	7-12 -13
intro-force|sentence-before|adverb|other|	26+ -20	7-12 -14
intro-force|sentence-before|adverb|saying|	13-25 -29	7-12 -13
intro-force|sentence-before|adverb|thinking|	13-25 -12
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -22
intro-force|sentence-before|auxiliary|judging|	13-25 -9	7-12 -21
intro-force|sentence-before|auxiliary|other|	13-25 -10	26+ -61	4-6 -12	7-12 -23
intro-force|sentence-before|auxiliary|saying|	13-25 -9	26+ -52	3 -15	7-12 11
intro-force|sentence-before|auxiliary|thinking|	13-25 -16	26+ -19
intro-force|sentence-before|capital|judging|	13-25 -14	26+ -14	7-12 -21
intro-force|sentence-before|capital|other|	13-25 -20	26+ -25	7-12 -14
intro-force|sentence-before|capital|saying|	13-25 -12	26+ -27	4-6 -16	7-12 -13
intro-force|sentence-before|coordinator|judging|	13-25 -13	26+ -17
intro-force|sentence-before|coordinator|other|	13-25 -31
intro-force|sentence-before|coordinator|saying|	13-25 -18	26+ -17	7-12 -17
intro-force|sentence-before|determiner|judging|	13-25 -24	26+ -17	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -20	26+ -13	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -21	26+ -47	7-12 -30
intro-force|sentence-before|determiner|thinking|	13-25 -19	26+ -17	7-12 -20
intro-force|sentence-before|possessive|other|	26+ -15	7-12 -14
intro-force|sentence-before|possessive|saying|	13-25 -16
intro-force|sentence-before|preposition|according|	13-25 -21
intro-force|sentence-before|preposition|judging|	26+ -21	7-12 -18
intro-force|sentence-before|preposition|other|	13-25 -6	26+ -52	7-12 -18
intro-force|sentence-before|preposition|saying|	13-25 -14	26+ -46	4-6 -16	7-12 -24
intro-force|sentence-before|preposition|thinking|	13-25 -10	26+ -23
intro-force|sentence-before|pronoun|judging|	13-25 -14	26+ -17	7-12 -10
intro-force|sentence-before|pronoun|other|	13-25 -31	26+ -21	4-6 -13	7-12 -26
intro-force|sentence-before|pronoun|saying|	13-25 -32	26+ -25	4-6 -19
intro-force|sentence-before|pronoun|thinking|	13-25 -19
intro-force|sentence-before|quote|judging|	3 -11
intro-force|sentence-before|quote|saying|	3 -6	4-6 12	7-12 12
intro-force|sentence-before|stop|according|	1 -6	2 -16	26+ -14	3 -15	7-12 15
intro-force|sentence-before|stop|judging|	13-25 -30	2 -23	26+ -17	3 -6	4-6 -7	7-12 -14
intro-force|sentence-before|stop|other|	1 -8	13-25 -11	2 -8	26+ -11	4-6 -10	7-12 -16
intro-force|sentence-before|stop|saying|	1 18	2 16	26+ 15	3 -6	4-6 -13	7-12 -12
intro-force|sentence-before|stop|thinking|	1 -15	13-25 -19	2 -10	3 -15	4-6 -6	7-12 -24
intro-force|sentence-before|subordinator|judging|	13-25 -21	26+ -24
intro-force|sentence-before|subordinator|other|	26+ -34	7-12 -20
intro-force|sentence-before|subordinator|saying|	26+ -7
intro-force|sentence-before|subordinator|thinking|	26+ -14
intro-force|sentence-before|that|according|	13-25 -12
intro-force|sentence-before|that|judging|	13-25 -22	26+ -19
intro-force|sentence-before|that|other|	13-25 -37	26+ -23	7-12 -17
intro-force|sentence-before|that|saying|	13-25 -29	26+ -30	7-12 -22
intro-force|sentence-before|that|thinking|	13-25 -13
intro-force|sentence-before|verb-judging|judging|	26+ -19
intro-force|sentence-before|verb-judging|other|	13-25 -31	26+ -39	4-6 -15	7-12 -21
intro-force|sentence-before|verb-judging|saying|	13-25 -7	4-6 -16	7-12 -16
intro-force|sentence-before|verb-judging|thinking|	26+ -13
intro-force|sentence-before|verb-saying|judging|	13-25 -22	26+ -13	7-12 -13
intro-force|sentence-before|verb-saying|other|	26+ -32	7-12 -19
intro-force|sentence-before|verb-saying|saying|	13-25 -44	26+ -29	4-6 7	7-12 -21
intro-force|sentence-before|verb-thinking|judging|	13-25 7	26+ -12
intro-force|sentence-before|verb-thinking|other|	13-25 -9	26+ -22
intro-force|sentence-before|verb-thinking|saying|	26+ -19
intro-force|sentence-before|word|according|	13-25 -7	26+ -14	7-12 -12
intro-force|sentence-before|word|judging|	13-25 -35	26+ -36
intro-force|sentence-before|word|other|	13-25 -11	26+ -28	4-6 -14	7-12 -12
intro-force|sentence-before|word|saying|	26+ -6	7-12 -38
intro-force|sentence-before|word|thinking|	13-25 -24	26+ -17	7-12 -13
intro-force|signature|,|naked|	1 -20
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|(|judging|	4-6 7	7-12 -9
intro-force|speaker-then-quote|(|other|	13-25 -8
intro-force|speaker-then-quote|,|judging|	3 12	7-12 6
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -36	26+ -9	7-12 15
intro-force|speaker-then-quote|,|saying|	1 10	13-25 -10	2 -9	26+ 9	3 -7	7-12 -8
intro-force|speaker-then-quote|,|thinking|	1 -22	13-25 -17	3 -14
intro-force|speaker-then-quote|-|other|	2 -15	7-12 -11
intro-force|speaker-then-quote|-|saying|	4-6 15
intro-force|speaker-then-quote|:|judging|	13-25 -12	7-12 -12
intro-force|speaker-then-quote|:|other|	1 15	13-25 -33	26+ -15	3 17	4-6 13	7-12 -9
intro-force|speaker-then-quote|:|saying|	13-25 -25	3 13	7-12 -9
intro-force|speaker-then-quote|:|thinking|	3 17	4-6 9	7-12 -25
intro-force|speaker-then-quote|adverb|judging|	13-25 6	2 12	4-6 12	7-12 -9
intro-force|speaker-then-quote|adverb|other|	1 -22	13-25 10	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	13-25 7	2 13	3 -6	4-6 -10
intro-force|speaker-then-quote|auxiliary|judging|	1 -15	13-25 -12	26+ -9	7-12 -14
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -32	13-25 6	2 -17	4-6 -10	7-12 -11
intro-force|speaker-then-quote|auxiliary|saying|	1 14	2 -6	3 -16	7-12 11
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -14	2 -9	3 -14	7-12 -6
intro-force|speaker-then-quote|capital|judging|	1 -10	13-25 6	2 16	7-12 19
intro-force|speaker-then-quote|capital|other|	1 -6	2 -14	3 -18	4-6 -12	7-12 -11
intro-force|speaker-then-quote|capital|saying|	13-25 11	2 -7	3 13	4-6 7
intro-force|speaker-then-quote|capital|thinking|	1 -14	4-6 -12
intro-force|speaker-then-quote|coordinator|judging|	13-25 -8	2 -12	3 -9
intro-force|speaker-then-quote|coordinator|other|	2 -17	26+ -19	3 -17	4-6 -27	7-12 -20
intro-force|speaker-then-quote|coordinator|saying|	13-25 9	7-12 13
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -11
intro-force|speaker-then-quote|determiner|judging|	1 -12	13-25 -10	2 20	26+ 6	7-12 19
intro-force|speaker-then-quote|determiner|other|	1 -18	26+ -31	3 -6	4-6 6	7-12 -6
intro-force|speaker-then-quote|determiner|saying|	1 -12	13-25 15	3 21
intro-force|speaker-then-quote|determiner|thinking|	1 -11	13-25 7	2 -15	26+ -15	3 9	4-6 7	7-12 6
intro-force|speaker-then-quote|possessive|judging|	4-6 9	7-12 -15
intro-force|speaker-then-quote|possessive|other|	4-6 -18
intro-force|speaker-then-quote|possessive|saying|	2 14	4-6 9	7-12 20
intro-force|speaker-then-quote|preposition|judging|	1 9	2 6	3 -17	4-6 11	7-12 10
intro-force|speaker-then-quote|preposition|other|	13-25 -22	2 6	26+ -10	3 -9	7-12 6
intro-force|speaker-then-quote|preposition|saying|	1 8	13-25 15	3 10	4-6 -7	7-12 -24
intro-force|speaker-then-quote|preposition|thinking|	1 -9	3 -10	7-12 -13
intro-force|speaker-then-quote|pronoun|judging|	1 7	13-25 6	4-6 10
intro-force|speaker-then-quote|pronoun|other|	1 -15	2 -16	3 -9	4-6 -17
intro-force|speaker-then-quote|pronoun|saying|	1 -6	13-25 -6	2 7	4-6 -13	7-12 -6
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -11
intro-force|speaker-then-quote|quote|other|	7-12 9
intro-force|speaker-then-quote|subordinator|judging|	4-6 6
intro-force|speaker-then-quote|subordinator|other|	1 -11	13-25 -20	26+ -12	4-6 10	7-12 9
intro-force|speaker-then-quote|subordinator|saying|	1 -12	13-25 -6	2 -7	7-12 15
intro-force|speaker-then-quote|that|judging|	1 11	13-25 -12	4-6 -10	7-12 -24
intro-force|speaker-then-quote|that|other|	1 12	13-25 -19	7-12 -38
intro-force|speaker-then-quote|that|saying|	2 12	3 14	4-6 16
intro-force|speaker-then-quote|that|thinking|	7-12 -11
intro-force|speaker-then-quote|verb-judging|judging|	0 16	13-25 -19	2 12	7-12 -25
intro-force|speaker-then-quote|verb-judging|other|	13-25 -35	26+ 7	3 16	7-12 -20
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -10	3 11	4-6 14	7-12 -15
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -19
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	3 -7	4-6 -9
intro-force|speaker-then-quote|verb-saying|other|	13-25 -9	2 -15	3 6	4-6 20	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 15	1 12	13-25 -18	2 9	26+ -14	3 6	7-12 -14
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -8	4-6 -6	7-12 -7
intro-force|speaker-then-quote|verb-thinking|judging|	2 9	4-6 -8	7-12 10
intro-force|speaker-then-quote|verb-thinking|saying|	2 14	7-12 18
intro-force|speaker-then-quote|word|judging|	1 13	13-25 -12	26+ -6	3 12	4-6 11	7-12 -6
intro-force|speaker-then-quote|word|other|	0 -16	13-25 -15	26+ -22	3 -10	4-6 -25	7-12 -15
intro-force|speaker-then-quote|word|saying|	0 -14	13-25 -11	26+ 9	3 9	7-12 22
intro-force|speaker-then-quote|word|thinking|	13-25 -7	2 9	4-6 -11	7-12 12
intro-force|topic|,|naked|	13-25 -8	26+ -11	4-6 -21	7-12 -35
intro-force|topic|:|naked|	1 18	13-25 -20	26+ -35	3 9
intro-force|topic|adverb|naked|	13-25 -28	2 -12	26+ -27	4-6 -10
intro-force|topic|auxiliary|naked|	1 -38	2 -16	26+ -48	4-6 14	7-12 8
intro-force|topic|capital|naked|	26+ -42	3 8
intro-force|topic|coordinator|naked|	13-25 -16	26+ -15
intro-force|topic|determiner|naked|	13-25 -6	2 -10	26+ -35	4-6 -20	7-12 -7
intro-force|topic|preposition|naked|	13-25 -26	2 21	26+ -60	3 10	4-6 16
intro-force|topic|pronoun|naked|	13-25 -11	2 -12	26+ -25	4-6 -14	7-12 -9
intro-force|topic|quote|naked|	13-25 6	26+ -10
intro-force|topic|start|naked|	26+ -49
intro-force|topic|stop|naked|	13-25 -13	26+ -25	3 -10	7-12 -6
intro-force|topic|subordinator|naked|	13-25 -8	26+ -18
intro-force|topic|that|naked|	13-25 -9	2 -7	26+ -35	3 9	7-12 -6
intro-force|topic|verb-judging|naked|	13-25 -27	2 20	26+ -21
intro-force|topic|verb-saying|naked|	1 16	13-25 -37	26+ -7	3 12
intro-force|topic|verb-thinking|naked|	13-25 -12	26+ -17
intro-force|topic|word|naked|	0 -20	1 -8	26+ -25	3 22	4-6 8	7-12 7
intro-force|topic|—|naked|	26+ -11
intro-force|topic|’|naked|	26+ -10
intro-force|verb-then-speaker|,|judging|	2 -17
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -12	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -20	2 15	3 -13	4-6 -14
intro-force|verb-then-speaker|:|saying|	2 -8	4-6 18	7-12 -24
intro-force|verb-then-speaker|adverb|saying|	1 -14
intro-force|verb-then-speaker|auxiliary|saying|	1 -25	13-25 -12	3 -12	4-6 -26	7-12 -21
intro-force|verb-then-speaker|capital|judging|	0 -26
intro-force|verb-then-speaker|capital|saying|	0 -35	2 -9	4-6 15	7-12 -14
intro-force|verb-then-speaker|coordinator|saying|	13-25 -13	4-6 -20	7-12 -15
intro-force|verb-then-speaker|determiner|judging|	2 -11	3 -15
intro-force|verb-then-speaker|determiner|saying|	13-25 -10	2 -29	3 -18	4-6 6	7-12 -23
intro-force|verb-then-speaker|possessive|judging|	0 -12
intro-force|verb-then-speaker|preposition|judging|	1 -34
intro-force|verb-then-speaker|preposition|saying|	1 -32	13-25 -17	4-6 -21
intro-force|verb-then-speaker|pronoun|judging|	0 -35
intro-force|verb-then-speaker|pronoun|saying|	0 -18
intro-force|verb-then-speaker|subordinator|judging|	1 -29
intro-force|verb-then-speaker|subordinator|saying|	13-25 -12	7-12 -10
intro-force|verb-then-speaker|that|judging|	0 6
intro-force|verb-then-speaker|that|saying|	0 -32	1 -19	2 -16	3 -13	4-6 -10	7-12 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -13
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -17
intro-force|verb-then-speaker|verb-thinking|judging|	0 -13
intro-force|verb-then-speaker|word|judging|	0 -32	1 -14	4-6 -14	7-12 -18
intro-force|verb-then-speaker|word|saying|	0 -41	1 -18	13-25 -17	4-6 -16	7-12 -8
intro|according-to|	, 9	: -17	auxiliary 18	capital 13	coordinator 9	determiner 9	start 23	subordinator 14	verb-judging 17	verb-saying 16	verb-thinking -8	word -8
intro|interview|	: -16	start -26	stop -10
intro|named-before|	start -57
intro|named-nearby|	( -29	, -8	- -19	; 7	auxiliary -19	coordinator -35	determiner -12	possessive -13	preposition 6	pronoun -20	quote -8	start 20	stop 27	subordinator -20	that -6	verb-judging 6	verb-saying -13	verb-thinking -14	’ -11
intro|paragraph-before|	start -29
intro|possessor|	- -31	adverb -14	auxiliary -25	capital -6	coordinator -47	possessive -19	preposition 8	quote -19	subordinator -16	that 22	verb-judging -14	verb-saying -38	verb-thinking -30	word -27	’ -20
intro|quote-then-speaker|	( -8	, -8	- 23	: 15	adverb 6	auxiliary -7	capital -7	coordinator -23	possessive -22	preposition -24	pronoun 12	quote 7	stop 27	subordinator -12	that -33	verb-saying -9	word -14
intro|quote-then-verb|	( 8	, 22	- -12	: 28	auxiliary 23	capital 16	coordinator 19	determiner -13	possessive -8	preposition -18	stop 7	subordinator -19
intro|sentence-after|	, -60	: -10	adverb -26	auxiliary -10	capital -38	coordinator -33	determiner -45	preposition -41	pronoun 7	start 38	stop -11	subordinator -16	that -37	verb-judging -27	verb-thinking -29
intro|sentence-before|	( -18	, -33	: -33	capital -35	coordinator -6	determiner -38	possessive -15	preposition -29	pronoun -10	quote 7	that -53	verb-saying -22	word -12	’ -15
intro|signature|	, -20	start 18
intro|speaker-then-quote|	( -8	, 6	- -7	auxiliary -11	determiner 19	possessive 26	pronoun -6	verb-saying 8	– -6	’ 17
intro|topic|	, -28	adverb -27	coordinator -21	determiner -20	pronoun -25	quote 6	start -49	stop -16	that -10	word 7	– -16	— -11	’ -12
intro|verb-then-speaker|	, 21	: 9	auxiliary -25	capital -14	coordinator -11	possessive -20	preposition -25	pronoun -19	subordinator -33	that -16	verb-judging -17	verb-saying -34	verb-thinking -25	word -17
kind|according-to|	organisation 14	person 15	place -26	unknown 10
kind|colon|	organisation 22	person 39	place -19	unknown -9
kind|interview|	person -34
kind|named-before|	organisation -33	person 14	place -50	unknown -58
kind|named-nearby|	organisation -6	person 28	place -48	unknown -19
kind|	organisation -7	person 45	place -87	unknown -36
kind|organisation|	according 7	apposition -6	direct -15	judging 12	naked -12	shared -7	thinking -11
kind|paragraph-before|	place -21	unknown -26
kind|person|	according 14	apposed 10	direct -9	judging 25	naked 32	other 29	relative -19	saying 28	shared -28	thinking -9
kind|place|	according -27	apposed -13	apposition -6	direct -35	naked -69	other -16	passive -17	relative -16	saying -39	shared -19	thinking -16
kind|possessor|	organisation -6	person -29
kind|quote-then-speaker|	organisation 11	person 7	place -34
kind|quote-then-verb|	organisation -23	person 25	place 20
kind|sentence-after|	organisation -38	person -8	place -21
kind|sentence-before|	organisation -14	place -46
kind|signature|	person 11	unknown -25
kind|speaker-then-quote|	organisation 17	person 33	place -24	unknown -38
kind|topic|	organisation -8	person 14	place -36	unknown -11
kind|transcript|	person 14
kind|unknown|	according 15	apposed -28	apposition -22	direct -30	judging -15	naked -32	other -8	passive -14	relative -12	saying -15
kind|verb-then-speaker|	organisation -29	person 23	place -23	unknown 10
lead|according-to|lower|	according 20
lead|according-to|upper|	according 16
lead|colon|lower|	naked -16
lead|colon|upper|	judging 7	other -10
lead|interview|upper|	naked -34
lead|named-before|other|	naked 9
lead|named-before|upper|	naked -18
lead|named-nearby|lower|	naked -15
lead|named-nearby|upper|	naked 14
lead|paragraph-before|other|	saying -18
lead|paragraph-before|upper|	according -17	judging -19	other -21	saying -20	thinking -28
lead|possessor|lower|	naked -8
lead|possessor|upper|	naked 9
lead|quote-then-speaker|lower|	judging -19	other -8
lead|quote-then-speaker|other|	other -19	saying -11
lead|quote-then-speaker|upper|	other -10	saying 16
lead|quote-then-verb|lower|	judging -12	other -10	saying 23
lead|quote-then-verb|upper|	judging 21	other 10
lead|sentence-after|lower|	according -14	judging -13	other -17	saying -6
lead|sentence-after|upper|	according 6	judging -8	thinking -16
lead|sentence-before|lower|	according -8	judging -9	other -9	saying -10	thinking -18
lead|sentence-before|other|	saying -16
lead|sentence-before|upper|	according 7	judging -19	other -13	thinking -31
lead|signature|lower|	naked -24
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 11	other -22	saying 16	thinking -7
lead|speaker-then-quote|other|	other 11	saying 12
lead|speaker-then-quote|upper|	other 6	saying 8	thinking 6
lead|topic|other|	naked -24
lead|topic|upper|	naked -19
lead|verb-then-speaker|lower|	judging -17
lead|verb-then-speaker|upper|	saying 8
lemma|according-to|	none 27
lemma|	accuse 8	accuser -10	achar 8	acknowledge -6	aclarar -7	add 13	adiantar -8	admettre -8	admire -17	admitir -10	advise -18	advocate -6	affermare -9	affirmer 17	afirmar -14	agacer 8	agree -30	aim -9	ajouter 24	alarmer -10	alertar -17	allege 11	allow -32	allude -8	ammettere 14	amuser 13	annoncer -15	announce -18	answer -7	antwoorden 8	antworten 13	anunciar -21	apelar 15	apelidar -23	apologise -20	apologize -9	apontar -16	apostillar 10	appeal -32	applaud -10	apuntar 16	argomentare 7	argue 21	asegurar -14	asentir -9	ask -7	assail 14	assert -8	assicurare 22	assume 7	assure 14	assurer 8	atribuir -17	attaccare 8	attack -38	attendre 14	attribute -11	avertir -6	avisar 6	añadir 12	back -9	bark 11	bash -13	befinden 14	beg -9	begrüßen -21	behaupten 8	beklagen 15	believe -40	beloven -8	bemängeln 16	benadrukken -8	berichten 14	beslissen 10	bestätigen -14	beteuern 12	betonen 15	bezeichnen -6	bill -23	blame -6	blast 9	blog -17	boast 9	brag -10	brand -13	brincar 14	bromear 13	brummen 17	calificar 7	care -23	cast 13	caution 14	challenge -9	chamar -8	champion -6	chant 6	characterize -6	charge -16	cheer -12	chide 11	chiedere -10	chiffrer -10	chime -12	chiosare 6	chip -12	citar -12	cite 10	claim -8	comment -7	complain -6	concede 15	concedere -14	concluir -6	conclure 12	concordar -18	confesar 13	confessare 8	confier 19	confirm 7	confirmar -8	confirmer -13	congratulare 8	congratulate 6	consider -27	considerar 9	constateren 13	contar 6	contestare -18	continue 11	contradict 8	corregir 14	counsel -16	craindre -15	credit -21	criticise -10	criticize -12	cry -8	debate -43	decide -20	decir -12	declarar 9	declare -6	decline 10	decry -6	deem -18	defend 9	defender 16	define -13	definire 11	deliver -7	demander -15	denounce 13	denunciar 15	denunciare -6	deny -7	depict 7	descartar -9	describir 10	destacar 7	detail -12	detallar 15	dichiarare 12	disagree -26	discredit -15	divulgar -7	dizer -10	doubt -7	downplay 11	dub 6	détailler 19	echo -7	einwenden 8	eisen -12	elaborate 11	elogiar 6	email -17	emporter 8	encourage -28	endorse -11	ergänzen 15	erinnern -15	erkennen -14	erwidern 10	erzählen 12	escrever 11	escribir 10	escusar -12	estimate -21	exclaim 14	exigir 9	expect -9	explain 11	expresar -7	express -17	faire_valoir 16	falar -12	favor -11	fear -12	feel -25	festejar -11	figurer -12	find -23	finden 9	fire 6	fluisteren 15	foeteren 14	forecast -13	formulieren 8	frenare -12	freuen 12	fume 12	féliciter 13	garantir -8	garantire 13	gasp -11	getuigen -8	geven -13	giudicare 14	giurare 19	glimlachen 14	glisser 19	gracejar -9	gratulieren 6	greet -9	gritar 6	halten -6	hate -17	hear 7	heben -16	herinneren 16	highlight -26	hint -10	hold -17	identify -8	indicar -9	inform 6	informar 9	inquiéter -15	insistir -7	insult -23	intend -18	interject 13	interroger 8	interrupt -6	invitare 14	inviter 8	invocar -10	invoquer 8	jubiler 9	juger -10	jurar 14	justificar 16	klagen 7	klinken -9	knock 8	know -12	kritisieren -13	label -6	lambaste -11	lament 17	lamentar -6	lamentarse 9	lancer 11	lash 7	lassen 21	laten -9	laud 7	laugh 7	learn -16	leggen 16	leggere -11	lembrar -13	leren 7	like -16	limitar -17	lire -10	llamar 16	lobby 14	luiden 8	lâcher 19	mahnen 13	mailen 18	mandar 6	manter -22	marrer 15	matizar 10	mention -16	message -19	minimizar -18	mock 6	mopperen 13	mostrar -19	motivare 13	murmeln 7	murmur 16	muse -9	need -32	negare 12	nennen 11	note 8	nuancer 7	obiettare 6	object 12	observar 12	observe 15	offer -23	oordelen 16	opmerken 8	oppose -20	opposer -9	osservare -12	paint -18	parlare 24	parler -11	pedir -13	persuade -9	pester -8	philosopher 17	phone -12	plaider 15	plaisanter 17	plan -8	plead -16	point -10	post -16	poursuivre 12	precisar -8	precisare 7	prefer -16	preferir 8	present -17	prever -14	proclaim -7	prometer -11	promettre 15	pronounce 10	propor -12	propose -9	proposer -17	protest -11	protestar 7	prove -11	préciser 9	prévenir 14	publicar -11	purport -20	qualifier -16	querer -9	question -13	questionar 18	quip 13	quote -13	raccomandare -14	raccontare 14	rank -21	rant -11	read -23	reageren 9	reagieren -27	realize -9	reassure -10	rebater 12	rebuke -14	recall 21	rechazar -16	rechnen 11	recommander -6	recommend -15	reconhecer 15	record -28	recount 13	recusar -9	reflect -11	refuser -18	regard -9	regret -16	reiterate -14	reject 9	rekenen 9	relatar 16	relativiser 9	remark -8	rematar 13	repeat -10	replicare -7	report 18	reprochar 9	request -17	requérir -13	retort -10	retweet 8	revelar -17	ribattere 8	riferire -11	rigoler 9	ringraziare -7	ripetere -8	rir 6	rispondere 12	rivendicare 8	roepen -12	rufen 6	räumen 7	réagir -6	réclamer 12	réfuter 10	répliquer 9	répondre 18	rétorquer 18	sagen 12	salutare 12	savage -12	say 33	schamperen 21	scherzare 18	scherzen 6	schildern 15	schreiben 19	schrijven 13	scoff 15	scrivere -15	see -21	seek -7	sehen 14	sentenciar 13	shoot -11	shout 17	show -9	sigh -8	sign -23	signal -17	sing -6	sintetizzare 12	snipe 9	solicitar -17	soltar 11	sorrir 16	sospirare -13	sostener 18	sottolineare 9	souffler -6	souligner -7	souri -8	sourire 13	soutenir 11	souvenir -9	speak -9	spiegare 9	spotten 19	sprechen -12	spreken -9	state -11	stehen -21	stellen -7	stress -8	sturen 11	sublinhar 11	submit -8	subrayar 6	sugerir 15	support -18	suspect -17	suspirar 15	tachar -8	talk -14	teilen 22	tell 14	tempérer 7	testify -9	text -24	threaten -11	tildar -11	title -26	tonner -8	tout 11	traiter -11	trancher -13	trash 6	trasladar -10	treat -9	trekken -13	trouver 11	trust 8	try -27	tuonare 8	tweet 9	témoigner 18	understand -15	use -11	utter -15	vatten 10	vent 13	venture -23	verkünden -16	verlangen -24	verlauten 15	vermuten -6	verraten 15	versichern 24	versprechen -17	verteidigen -13	vertellen 13	verwachten -14	verweisen -11	verwerpen -6	view -26	vinden 11	voice -7	voir 8	volunteer -16	vote -6	vouloir 7	vragen -10	vrezen -9	waarschuwen 9	warnen 14	weigh -20	weisen -20	welcome -18	werben 14	werfen 10	weten -8	wijzen -12	willen -21	wish -16	witzeln 6	wollen -17	worry -8	write 17	zanjar -9	zeggen 12	zeigen -12	zien -17	zuchten 6	zweren 9	äußern -6	écrire 16	évaluer -19
lemma|colon|	none -10	say 10
lemma|paragraph-before|	accuse -23	acknowledge -21	add 6	admit -20	advise -12	advocate -16	agree -18	aim -13	allege -11	allow -8	announce -32	answer -15	anticipate -11	apologize -15	appeal -6	applaud -11	ask -25	attack -14	back -15	believe -17	bill -15	blame -16	blast -22	boast -18	call -17	care -11	cast -13	challenge -10	champion -6	charge -12	cheer -12	cite -16	claim -26	comment -18	compare -9	complain -14	concede -17	conclude -19	condemn -9	confirm -11	confirmar -6	consider -17	continue 12	correct -7	counsel -13	credit -10	criticize -21	cry -6	debate -8	decide -11	declare -18	decline -15	defend -20	deliver -15	demand -8	denounce -10	deny -14	describe -28	detail -13	dire -10	disagree -12	discuss -7	dismiss -8	dizer -23	downplay -7	echo -12	email -11	emphasize -7	encourage -11	endorse -22	expect -13	explain -23	express -21	feel -10	find -19	geven -12	greet -6	hail -8	hear -13	highlight -9	hit -7	hold -24	hope -10	identify 9	indicate -17	informar -6	insist -10	intend -7	introduce -15	invite -7	invoke -6	knock -11	know -8	lament -15	laugh -15	learn -8	like -11	list -16	maintain -14	mean -13	mention -15	message -6	mock -16	name -14	need -13	nominate -13	none -22	note -39	offer -20	oppose -14	order -14	outline -9	paint -13	pedir -9	plan -21	pledge -14	post -17	predict -14	prefer -7	present -11	press -9	promise -25	propose -16	protest -13	prove -9	question -19	quote -19	rail -12	raise -21	rate -8	read -10	reason -9	rebuff -9	recall -23	recognize -14	recommend -8	record -10	reference -8	reflect -9	refuse -11	reiterate -18	reject -18	remark -14	remember -9	remind -13	repeat -12	reply -21	report 6	reveal -19	rispondere -10	rule -20	saber -12	say -19	see -17	seek -11	shout -10	show -16	sign -15	signal -11	slam -14	speculate -12	sprechen -11	state -17	stehen -6	stress -17	suggest -27	talk -17	tell -7	testify -12	thank -11	title -6	treat -8	trust -9	try -10	understand -9	unlisted -10	urge -24	view -9	volunteer -6	vote -12	vow -21	want -17	warn -13	wave -13	weigh -17	welcome -11	wonder -7	worry -6	yell -11
lemma|quote-then-speaker|	accuse -8	acknowledge -8	add 12	admit 6	advise 9	affirmer 15	agree -15	aim -11	ajouter 16	allow -21	allude -6	announce -11	answer -12	applaud -10	assert -8	assure 11	attack -14	back -17	believe -18	bill -17	blame -10	blog -12	brand -11	call 7	care -13	celebrate -12	charge -12	cheer -20	claim -6	compare -12	concede 8	conclude 13	consider -6	counsel -8	criticize -13	debate -14	decide -13	declare 17	denounce 10	deny -13	detail -7	dire 7	disagree -14	discuss -10	déclarer 14	echo -11	email -29	endorse -8	expect -7	explain 10	express -14	faire_valoir 13	fear -17	feel -11	find -16	fire -9	fume 14	hear 13	hint -7	hope -11	identify -9	intend -13	introduce -6	issue -6	jeer -9	know -6	lancer 15	like -8	maintain -15	mean 7	name -14	need -24	none -11	observe 13	offer -13	order -13	phone -10	plan -17	pledge -15	post -14	present 8	press -11	promise -15	propose 10	protest -7	question -19	quip 18	quote -16	rank -12	rappeler 10	rate -23	read -8	recall 23	record -12	refer -12	reference -20	regard -7	reject -12	remark -15	repeat -9	reply 7	report 12	request -9	respond -11	résumer 13	say 21	see -14	seek -17	shout 12	show -16	suggest -8	talk -13	tell 39	testify 15	think -16	trust 11	try -10	tweet 18	unlisted -12	venture -15	view -11	volunteer -13	vote -6	vow -9	want -9	warn 9	wave -6	whisper 9	wonder 13	write 29	yell 7
lemma|quote-then-verb|	aclarar 16	add 27	admettre 18	admit -8	affirmer 15	ajouter 15	ammettere 10	antwoorden 13	argue -13	asegurar -12	assicurare 8	assurer 16	avisar 11	befinden 15	begründen 19	bekennen 16	betonen 16	brincar 14	bromear 13	brummen 17	call -7	celebrar 12	chiamare 8	commentare 9	conclure 16	confessare 14	confidare -6	confier 23	contar 27	contestar 11	criticar 10	declarar 16	declare -6	demander -7	denunciare -8	describe -14	dichiarare 17	déplorer 12	détailler 15	entgegnen -8	erinnern -12	erwidern 10	erzählen 16	escrever 12	escribir 12	explain 13	explicar 31	expliquer 7	faire_valoir 17	foeteren 17	fügen -7	gestehen 12	geven 14	glisser 14	halten 15	herinneren 15	imager 19	interroger 10	ironizar 6	ironizzare 19	joke 18	klagen 18	kommentieren 13	lamentar 10	lamentarse 16	lancer 24	lassen 16	leggen 15	lembrar 20	lâcher 18	manifestar 12	meinen 31	melden 15	motivare 14	noter 11	observar 15	observer 14	pester 19	plaider 15	plaisanter 22	poltern 15	poursuivre 12	precisare 15	preguntar 17	promettre 15	protestar 18	prévenir 18	raccontare 18	rappeler 18	read 11	reageren 17	rebater 11	recall -12	rechnen 16	reclamar 17	reconnaître 16	reconocer 15	recordar 14	relatar 25	rematar 16	replicar 11	reply 16	report 15	responder 23	ribattere 15	riferire 13	rir 13	rispondere 12	rufen 15	räumen 10	réagir 12	répondre 14	résumer 22	rétorquer 20	say 18	schamperen 16	scherzare 20	schildern 9	schreiben 20	schrijven 18	scrivere 14	sentenciar 14	señalar 14	sintetizzare 12	souffler 16	sourire 10	souvenir 14	spiegare 14	spotten 20	sublinhar 11	sugerir 16	suggest -16	suspirar 15	tagliare 9	teilen 18	tell -50	trancher -6	tuonare 12	tweet 10	témoigner 13	vatten 19	verraten 11	versichern 18	verteidigen 13	vertellen 25	vinden 12	waarschuwen 19	write 24	zeggen 16	zuchten 18	écrire 21
lemma|sentence-after|	accuse -18	add -14	announce -16	answer -15	appeal -15	argue -18	ask 31	care -10	cite -17	claim -16	comment -17	continue -8	debate -9	decline 6	demand -12	demander -12	describe -17	endorse -13	explain -12	fire -15	hear 6	hold -16	indicate -14	lachen -7	like -18	message -12	note -19	order 7	point -22	praise -20	promise -11	question 6	rate -11	read -20	report -16	see -18	sign -14	state -19	suggest -17	support -16	tell -14	thank -15	think -14	treat -12	try -11	tweet 15	use -11	vote -13	want -9	warn -19
lemma|sentence-before|	accuse -29	accuser -7	acknowledge -17	add 18	adiantar -11	admettre -15	admit -21	admitir 8	advise -15	advocate -16	affermare -14	afirmar -16	agree -16	aim -9	alegar -16	allege -14	announce 8	annunciare -10	answer -7	anunciar -20	apelar 15	apologise -20	appeal -18	appeler -18	applaud -12	arrancar -8	ask -27	assicurare 9	assure -8	assurer -23	attaccare -11	attack -21	attendre 7	back -33	begrüßen -19	believe -26	benadrukken -12	berichten 16	bill -10	blame -26	blijven -22	brag -16	brand -8	call -50	care -17	cast -11	celebrar -12	celebrate -11	challenge -19	chamar -14	chant -15	charge -11	cheer -25	chiedere -23	cite -17	claim -20	comentar -11	comment -20	commentare -15	compare -11	complain -16	concede -16	conclude -8	concordar -18	condemn -17	confermare -13	confier -16	confirmar -9	congratulare 8	congratulate -19	consider -10	considerar -10	contar 14	contestare -12	counsel -12	credit -9	criticar -10	criticize -19	debate -19	decide -12	decir -15	declarar -18	definire -11	deliver -17	demand -20	demander -18	describe -31	detail -12	disagree -29	discuss -20	dismiss -19	dispute -14	dizer -14	doubt -11	déclarer -16	dénoncer -13	détailler 13	eisen -18	email -20	endorse -26	erinnern 7	erklären -11	escrever -10	escusar -12	esprimere -16	estimate -14	exigir -12	explicar -21	expliquer -22	express -17	falar -15	favor -16	fear -14	feel -23	figure -16	find -34	fire -21	fordern -15	frenare -18	garantir -15	geven -12	gratulieren 6	halten -7	hate -13	hear -20	heten -25	hint -12	hit -11	hold -20	hope -17	houden -22	identify -12	inquiéter -21	insist -27	insistir -10	introduce -12	invitare -14	ironiser -11	ironizar -11	issue -25	joke -18	klagen -16	know -18	kritisieren -23	lachen 11	lamentar -19	lancer -21	laten -21	learn -11	lembrar -14	like -15	liken -6	list -18	lobby 9	luiden -8	mahnen 7	manter -19	mean -18	meinen 6	melden -28	mention -11	message -21	mock -6	mostrar -17	need -18	nennen -8	noemen -16	noter -12	observer -8	offer -25	opinar -17	oppose -18	order -19	osservare -12	parlare -16	parler -20	pedir -19	pester -14	plaisanter -13	plan -19	pledge -19	point -23	post -19	praise -16	precisare -11	prefer -8	preferir 8	preguntar -6	present -14	proclaim -12	prometer -13	promettere -10	promettre -17	propose -14	proposer -17	publicar -13	queixar -13	querer -9	question -21	quote -19	raconter 6	raise -24	rank -9	rant -9	rappeler -17	rate -16	reageren -17	reagieren -24	reason -10	reclamar -8	record -21	recordar -12	recusar -10	refer -8	reflect -9	refuse -19	refuser -23	regretter -19	reiterate -18	rekenen 6	relatar 6	remark -13	remember -11	reply 9	report -8	request -11	respond -17	responder -15	resumir -13	reveal -16	ricordare -11	riferire -14	ringraziare -14	roepen -19	rule -15	réclamer -20	répondre -16	résumer -15	saluer -17	scandire -6	schließen -14	schreiben -6	scrivere -18	see -25	seek -21	show -26	shrug -18	sigh -15	sign -27	sostenere -12	speak -9	spreken -22	staan 7	state -12	stellen -15	sturen 10	suspect -9	sustentar -12	talk -16	teilen 7	temere -13	testify -18	text -18	thank -29	think -21	title -13	tout 6	trouver -16	trovare -12	try -25	tweet -8	understand -10	urge -32	use -24	verklaren -8	verlangen -12	versprechen -16	verwachten -14	verweisen -18	view -18	volunteer -9	vote -17	vouloir -14	vow -25	vragen -27	vrezen -9	want -34	wave -10	weisen -17	welcome -22	weten -8	wijzen -23	willen -19	wish -9	wollen -15	worry -12	write 9	zeggen -17	zeigen -12	zien -21	äußern -16	écrire -15	évaluer -19
lemma|speaker-then-quote|	accuse 15	add 10	admit 16	admitir -9	advise -15	affirmer 10	afirmar -9	aggiungere 17	agree -23	allege 10	allow -18	ammettere 10	announce -15	answer 7	antworten 12	appeal -28	appeler 12	argue 26	ask -14	assail 14	assicurare 9	assure 15	assurer 10	atribuir -11	attack -30	believe -32	bemoan 12	bemängeln 17	bill -18	blast 15	blijven 14	boast 11	brand -13	calificar 7	care -15	cast 14	caution 17	celebrate 11	champion -6	chant 7	charge -10	chide 11	chiedere -11	cite 24	compare 10	concede 21	conclure 7	confirm 10	confirmar 13	congratulate 14	consider -21	considerar 10	continue 23	corregir 14	counsel -13	credit -19	criticize -8	debate -39	decide -12	decir -10	declarar 12	declare -11	decline 10	deem -15	defend 16	defender 10	definire 13	demander 13	denounce 15	detail -7	dire -16	discrepar 14	dizer -15	dub 9	emphasize 9	encourage -24	estimate -15	exigir 12	expect -24	explain 7	falar -7	feel -20	find -11	fire 14	féliciter 13	geben -7	giudicare 15	halten -13	hear -9	heißen 13	highlight -24	hold -8	hope 9	houden 15	imply 11	indicar -8	indicate 13	intend -10	interject 13	interrupt 6	introduce 7	invitare 19	invite 6	issue 7	joke 21	juger -9	justificar 18	know -16	kommentieren -14	lament 22	lassen 14	laten -14	laugh 8	learn -9	like -14	limitar -12	llamar 14	loben 13	louer 7	love 9	mandar 9	mean -13	mention -8	message -13	mock 6	need -21	negar 6	negare 22	nennen 6	noemen 8	none -11	note 9	object 8	offer -6	opinar 10	oppose -17	parlare 22	pledge 8	precisar -8	precisare 15	prefer -7	promettere 12	promettre 15	promise 11	pronounce 14	propose -7	prove -9	qualifier -15	queixar -6	question -7	quote -7	rail 6	raise -19	rank -9	rate 8	read -23	reageren 12	recall 16	reconocer -9	record -19	refer 10	reflect -13	refuse 13	regret -16	regretter 10	reiterate -8	reject 6	rekenen 12	relever -7	repeat -14	request -11	responder 6	resumir 6	retort -16	retweet 9	reveal 6	ribattere 15	ricordare 9	rire 18	rispondere 7	rufen -9	réclamer 10	répondre 6	sagen 23	saluer 7	salutare 15	sapere -12	savage -12	say 30	schreiben 18	scrivere -8	see -8	sehen 14	shoot -11	shout 13	sign -20	sostener 16	soutenir 7	speak -13	sprechen -14	state -6	stehen -19	stress -7	submit -11	suggest 9	support -15	sustentar 9	talk -6	text -21	thank 7	think 11	title -21	trouver 17	try -19	urge 10	use -8	vent 13	venture -19	verlauten 16	view -21	voir 13	vouloir 12	warnen 17	wave 7	weigh -17	weisen -8	welcome -13	willen -6	wish -13	wollen -10	zeigen -9	zien -11	äußern -8
lemma|verb-then-speaker|	accuse -17	acusar -15	add -11	admitir -16	antworten 7	argue -22	ask -12	assicurare 9	atribuir -10	bezeichnen -15	calificar -15	call -44	chamar -13	chiedere -16	claim -12	classificar -12	conclude -10	confermare -15	confirmar -15	considerar -18	contestare -15	declarar -17	declare -15	definire -12	describe -26	dire 25	dismiss -15	divulgar -18	dizer 10	email -18	endorse -15	erkennen -14	explain 12	giudicare -13	halten -18	heißen -13	houden -17	insist -20	issue -17	justificar -11	laten 12	maintain -13	mandar -20	noemen -9	pedir -32	praise -18	predict -15	preferir -16	prometer -8	quote 7	recall -14	recusar -13	rispondere 8	roepen -9	rufen 6	say -15	state -13	suggest -14	tell -64	tweet -16	urge -21	warn -17	weisen -16	würdigen -13	zien -11
length|	0 -14	1 17	2 11	3 9
near|according-to|	0 18	26+ 15	3 12	4-6 14
near|colon|	1 -9	7-12 28
near|interview|	26+ -34
near|named-before|	1 12	13-25 -8	2 12	26+ -55	3 -23	7-12 -7
near|named-nearby|	0 -20	1 -22	13-25 -8	2 7	26+ -6	3 12	4-6 10
near|paragraph-before|	26+ -29
near|possessor|	0 -17	1 -22	13-25 -18
near|quote-then-speaker|	-10 -10	-12 15	-13 10	-14 -14	-15 -13	-17 -19	-18 -14	-2 -17	-22 -10	-24 -19	-26 6	-27 10	-28 -19	-29 9	-3 -33	-30 -15	-32 -10	-36 -6	-4 -31	-42 -15	-5 6	-7 -9	-8 -6	0 26	1 -14	13-25 -18	2 10	3 -14	4-6 -20
near|quote-then-verb|	0 16	1 12	2 8	7-12 -30
near|sentence-after|	0 8	13-25 -8	2 -22	26+ -21	3 -9	4-6 -26	7-12 -14
near|sentence-before|	1 17	13-25 -11	26+ -26	4-6 -7	7-12 -12
near|signature|	1 9
near|speaker-then-quote|	13-25 -17	2 10	26+ -9	3 7	4-6 17
near|topic|	0 -23	1 9	13-25 -15	2 13	26+ -56	3 19	4-6 14	7-12 6
near|verb-then-speaker|	0 -13	1 8	13-25 -37	26+ 13	4-6 6	7-12 -19
negated|	paragraph-before -23	quote-then-speaker -11	sentence-after -7	sentence-before -38	speaker-then-quote -20
next|$|	other -24
next|&|	saying 13
next|(|	judging 14	other -21	saying 20
next|)|	judging -13	thinking -13
next|,|	judging -23	other -6	saying 10	thinking -21
next|-|	judging -7	saying -8	thinking -15
next|;|	saying -13
next|according-to|	( -17	: -6	adverb 12	coordinator -13	marks 11	preposition 24	pronoun -6	stop 22	verb-saying 16
next|adverb|	other 7	saying -10
next|auxiliary|	judging -16	other -18	saying -44
next|capital|	judging 7	other -15	saying 16
next|colon|	: 15	determiner -12	word 6
next|coordinator|	judging -25	other -11	saying -25	thinking -19
next|determiner|	judging -16	other 7	thinking -22
next|end|	saying -20
next|marks|	judging 14	other -23	saying 10
next|paragraph-before|	$ -14	( -10	, -12	- -14	: -27	adverb -20	auxiliary -21	capital -22	coordinator -20	determiner -12	preposition -22	pronoun -35	quote -17	stop -8	subordinator -13	verb-saying -18	verb-thinking -13	word -15	— -8
next|possessive|	saying -11
next|preposition|	judging -18	other 14	saying 7	thinking -23
next|pronoun|	judging 13	other -13
next|quote-then-speaker|	, -14	- 10	: -15	adverb 9	auxiliary -15	coordinator -17	determiner -7	end -24	pronoun -10	quote -9	stop 42	that -33	verb-saying -11	verb-thinking -7
next|quote-then-verb|	& 13	( 40	auxiliary -38	coordinator -9	determiner 6	end -8	preposition 13	pronoun -7	quote -22	stop 23	subordinator -17	that 16	word 10	— 13
next|quote|	judging -8	other -36	saying -35	thinking -31
next|sentence-after|	, -10	: -39	adverb 17	auxiliary -25	capital -17	coordinator -22	determiner -19	preposition -9	pronoun -22	stop 24	subordinator 13	that -14	verb-judging -27
next|sentence-before|	$ -22	( 14	, -7	: -17	; -12	adverb -27	auxiliary -20	capital -24	coordinator -8	possessive -9	quote -17	stop -16	subordinator -19	that 6	verb-judging -25	verb-saying -7	verb-thinking -33	word -10	— -9
next|speaker-then-quote|	) -13	- -17	; -12	adverb -7	auxiliary -19	capital 26	coordinator -17	marks 6	pronoun 19	quote -37	subordinator -8	that 14	verb-judging 13	verb-saying -6	verb-thinking -7	word -13	— -15
next|stop|	other 16	saying 36
next|subordinator|	other -11	saying -9	thinking -16
next|that|	judging -10	saying 12
next|verb-judging|	judging 15	other -24	thinking -17
next|verb-saying|	judging 7	saying -17
next|verb-then-speaker|	( 10	, 35	: -7	; -26	adverb -19	auxiliary -49	capital -20	coordinator -33	determiner -8	marks -13	preposition -21	pronoun -13	quote -28	subordinator -48	that -8	verb-saying -8	verb-thinking -31	’ -13
next|verb-thinking|	other -19	saying -8	thinking -13
next|word|	other -15	saying -9
next|–|	saying 9
next|—|	saying -14	thinking -6
next|’|	judging -9	saying 6
noun|	0 -11	05 -14	1 -10	12 -14	14 -10	2 -7	20 -12	214 -12	3 -15	34 -14	40 -10	58 -9	6 -10	67 -7	7 -16	74 -13	88 -15	9 -10	ab -9	abend -12	acción -8	accord -10	accordo -16	acto -11	acuerdo -16	acusación -12	acórdão -12	adjoint 6	administrador -8	adversaire -17	advocaat -17	advérbio -10	af -13	affaire -13	agencia 7	agua -8	alarme -13	allenatore -6	alunos -13	analistas -12	analysten -10	analystes -18	ancien 10	ander -11	anfrage -23	angaben -7	angebot -21	animale -13	annonce -7	ano -11	anwalt -9	anwohner -23	apotheker -12	arbitrage -18	arbitragem -6	arbitro -13	artistes -9	asociación -18	assessora -22	assessore -16	assistente 6	association 6	associazione -14	ata 9	atacante 14	attaquant -8	audio -11	audition -11	autora 11	autorità 8	avis -11	avocat -12	avocate -20	avoir -16	ayuntamiento -17	ação -13	banca -20	banque -15	battuta -14	beamter 13	beau -10	begriff -15	beiden -7	belegschaft -23	bericht 9	berichten -10	besatzung -16	beschluss -6	bestuurder 9	bestuursvoorzitter -17	betreiber -13	betriebsrat -16	bewindsman 17	bloc -8	bodenstation -17	bond 9	bonden 6	boon 11	bord -9	bout -11	braccia -11	branche -21	buch -24	bundesregierung -21	bundesstraße -19	buren -11	bus -9	buurt -12	bürgermeister 18	c' -12	cabeza -9	calma -9	cambio -22	capitaine -12	capitán -15	capo 6	capogruppo -15	carabinieri -10	carte -13	caso -12	cento -13	centro -17	cerimônia -10	chaîne -10	chef -11	chercheuse 13	chi -17	chico 6	choix -12	cliente -9	cloche -14	coach 9	colega 14	collaboratore -14	comandante -8	comboio -14	comentar -9	comissão 15	comité -27	commerçants -18	commission -14	compagnie 12	compañía -17	comptes -15	comunicado -17	concorrente -13	confederação -8	confédération -14	conférence -18	conseil -16	conseiller 15	consejo -8	conselho -10	consigliere 7	consiglio 10	contacté -10	contrataron -8	corriere 6	courriel -13	courriels -11	critique -16	cámara 11	câmara -11	côté -9	c’ -14	d -14	dal -10	dat -29	dato -9	debat -12	debatte -20	decisão -16	defensa -16	defesa -12	delantero -12	delegada 9	deputata -14	deputato -19	dernier 16	dernière 6	desculpas -10	deuxième -9	dialogue -13	die 7	dies -17	dipartimento -14	diplomat 10	diplomate -7	diputada 7	directeur -17	directivo 17	director -11	directora -11	dirigeante 9	dirigente 20	dizer -12	diálogo -14	donnerstag -9	dorf -12	dossier -9	droite -12	décision -13	défense -12	détracteurs 6	empore -14	ende -14	engenheiro 6	enquête -8	entraîneur -26	entscheid -12	entscheidung -15	entwurf -16	episodio -13	ergebnis -25	erleichtert -12	ermöglichen -12	eso -16	essais -7	este -12	estudiante 13	estudio -15	estudo -11	etwas -16	euro -19	executiva 12	expression -10	fahrer -14	falar -13	fallo -15	falta -14	farmacista -16	federação -19	ferrovia -11	fila -12	filha -16	filière -6	film -16	fils -15	finale -10	firma -14	fluglotse 20	fondi -9	fondo -7	fontana -13	fonte 16	fragment -8	frase -15	funcionario 8	fédération -6	gallo -6	geld -14	gemeente -14	gerente -14	getuige -17	gewesen -14	giudizio -10	gol -10	gonzalo 7	goudzoekers -9	gouverneur -16	governante 13	governo -8	gremio -11	groupe -15	grund -15	grupo -13	gäste -15	hallazgo -17	haus 10	herr 20	hersteller -16	heure -10	homóloga -18	hospital -8	humor -11	héros -15	idée -8	iedereen -10	industriels -16	instituição 7	institut -12	instituto -18	instrumente -25	interesse -8	inversión -8	investigadora 15	jaar -13	jahren -13	jefe -15	juges -10	keer -12	kerk 9	kinder -17	kinderen -13	kindern -10	konzern 8	kritik -12	kundin 11	kustwacht -15	laatste 8	lado -10	land -18	lange -9	leitura -13	leonor -14	letra -17	lettre -15	ligue -8	lösung -20	machine -8	madre -12	maestro 8	magistrada 20	magistrado -10	magistrate -11	magistrato 14	mail 18	mairie -14	maker -13	mal -15	mandant -19	mann 11	marchés -7	markt -15	mehrheit -13	mercado -12	meritxell -7	mesmo -11	meteorología -6	meter -9	millionen -12	minister 9	ministerie 6	ministerin 10	ministerium 10	ministero 8	ministro 6	mission -18	mitarbeiter 13	mitglieder -17	monde -9	moradores -11	mot -6	mozione -10	muestras -7	multa -10	männer 11	mère 18	nachfolger -9	nachfrage -17	nega -10	negócio -13	netz -6	niemand -8	nom -14	nombre -16	norma -20	nota -8	noticia -11	nouveau -13	numero -9	obra -14	oferta -10	onderzoekers -11	operação -12	opposition -32	orden -6	organisation -12	osserva -9	padre -12	palazzo -6	papier 8	parola -12	parole -19	parque -12	parquet 12	part -16	parte -20	partido -10	partij -15	pause -15	percentual -9	pereira -9	perito 8	personne -10	pescadores -10	pesquisador 8	piano -14	piste -14	place -12	plaisantin 7	plan -9	platz -9	plus -9	politica -8	polícia 7	ponente -11	ponte -11	portavoce 23	porte-parole -9	prejuízo -23	premier -18	premio -18	première 12	presentador -14	presidente -21	presse -8	presule -7	principal -12	problema -17	problème -10	procura -18	produzione -9	professora 7	programa -17	projet -20	proposition -10	prova -10	proyecto -14	prozent -11	prudenza -7	préfecture -10	président -23	prévenu -14	pároco -11	père -18	pénaliste 18	pênalti -8	quale -14	quis -12	raad -6	ragazzi -10	rapport 10	rechtbank -10	recteurs -10	recusa -13	rede -14	redes -9	regierung -7	regista -14	relatório -16	relógio -6	rensters -14	représentant -13	reserva -15	resultados -19	rete -9	ricorso -12	rien -16	rientro -15	riferito -8	risas -15	risposta -10	rival 6	réforme -8	réponse -16	saal -17	satz 10	saída -13	schaden -10	schrijver -7	schwierige -8	secours -7	secretaria -11	secretario 7	secrétariat 7	secteur -16	seite -17	senador -13	sentencia 12	septuagénaire 11	ser -17	settimana -20	sicht -18	signora 11	sindaca 11	sindacalista 8	sindacati 10	sindaco 12	so -16	società -19	société -10	soit -10	source 18	sperrung -18	sprecher 10	stadträtin -15	stampa -10	stand -6	stessa -8	steven -13	stimmen -10	studio -14	sua -11	suo -12	syndicaliste 11	sängerin 15	sénateurs -13	taxa -11	te -8	tecnico 19	tee -14	tekst -9	telefono -11	tempi -11	tempo -12	ter -17	termin -10	testa -10	testo -29	text -18	texte -8	texto -10	tisch -7	todos -10	toulousain 8	tout -22	trabajo -11	trainer -17	transports -11	treinador 21	tribunal -9	turista -9	técnico -8	ufficio 10	uhr -23	uitspraak -14	union -25	unione -19	universidad -11	universidade -23	universiteit -15	université -11	unternehmen 13	uomo 18	urlauber -10	urteil -17	usine -17	uur -15	vader -17	vainqueur 10	vakbonden -11	verband 9	verbände 8	verklaring -9	vermögen -14	vero -8	verständnis -16	verteidiger -8	verteidigung -17	vez -16	vice-président -8	vicepresidenta -8	voce -19	volley -8	voorzitter 14	vorfall -12	vorlage -19	vorwürfe -18	voto -9	wat -13	weg -12	wende -15	werfer -17	weten -14	wethouder 11	wind -9	woordvoerder 14	woordvoerster 13	worden -9	worten -18	x -15	zaak -17	zahlung -22	zeitung -19	zo -17	zurück -16	áudio -13	ältere 11	élèves -10	étude -11	été -11	órgão -19	único -11
noun|ending|	0 -11	05 -14	1 -10	12 -14	14 -10	2 -7	20 -12	214 -12	3 -15	34 -14	40 -10	58 -9	6 -10	67 -7	7 -16	74 -13	88 -15	9 -10	aad -6	aak -16	aal -25	aar 14	aat -13	ab -9	aca 11	ace -12	ach 9	aco 12	ada 11	ade -25	ado -6	af -13	aft 7	age -13	agt -13	ail 19	ain 12	aio -14	ais -6	ait -18	ajo -13	ali -11	all -22	alo 7	ama -16	ame 8	amt -7	ana -17	and 7	ank -19	ann 13	ano 12	ans -17	ant -12	apo 6	app -9	ara -11	are -8	ari -21	aro -8	art -20	asa -10	ase -18	aso -14	ast -17	ata -6	ate -15	ati 9	ato -7	atz 8	aus 7	aux -7	ava -9	axa -11	axi -8	aße -23	bat -12	ben -20	ber -20	bio -7	bot -21	bra -13	bus -9	c' -12	cat -13	cco -11	ces -14	cht -12	ché -11	cia 8	cke -13	cto -19	cté -10	cès -15	c’ -14	d -14	dad -16	dal -10	dar -14	das -12	dat -29	dax -12	deo -18	des -17	dia -16	die 8	dig -13	din 9	dio -27	dió -12	dor 11	dos -27	dão -12	dée -8	eau -22	ebe -14	eca -19	ede -14	edo -9	een -15	eer -17	eet -6	efe -15	ege -16	ehr -12	eia -12	eid -15	eil -19	ein -9	eis -13	eit -21	ela -18	eld -14	ele -20	ell -7	eln -17	els -16	elt -16	ema -18	ena -11	end -21	ene 9	ens -17	ent -22	enu -14	enz -13	ere 24	eri -13	erk 12	ero -7	err 20	ers -11	ert -33	esa -11	ese 13	esi -17	eso -17	est -16	eta 9	ete -9	ets -17	etz -6	età -19	eur -11	eut -13	ext -18	eza -10	fen -12	fer 26	fin -6	gar -8	gas -8	gel -15	gem -12	gen -41	ger -12	ges -10	gio -14	gne -9	gte -9	gua -11	gue -23	gão -19	gía -6	hen -28	hia -11	hme -13	hés -7	ias -16	ica -6	ice 10	ich -22	ico 24	ida -16	ido -10	ied -21	ieg -12	iel -26	ies -8	iff -15	iga -16	igo -13	ijk -17	ijn -16	ijs -15	iko -13	ila -15	ild -13	ilm -13	ilo -14	ils -15	ima -15	ind -19	ine -6	ing -16	ins -18	int 14	ion -16	ios -22	iro 8	isa -11	ist 8	ita -7	ite -19	ito 12	itt -17	ità -18	ité -30	ium 10	iva 8	ive -11	ivo 13	ixe -11	ião -15	ión -34	jet -20	kel -17	ket -13	kst -9	kte -18	lan -13	lar -11	las -14	len -28	ler 8	ley -11	lfe -16	lha -19	lhe -12	lho -12	lia 10	lla -15	lli -13	llo -22	lma -11	loc -8	los -9	lot -12	lta -16	lte -13	lti -12	lus -10	lée -14	mal -14	mat 10	mee -13	men -12	mer -9	mes -9	mia 10	min -11	mio -22	mis 7	mor -12	mot -6	mpa -10	mpi -11	mpo -12	mão -13	nal -11	nam 7	nca -20	nce -19	ndi -9	ndo -20	nds -27	nen -27	ner 16	nes -20	nge -20	nha -8	nia -12	nie 20	nik -22	nio -19	nis -31	nna 9	nne 14	nom -14	nor -14	nos -14	nsa -19	nse -15	nst -13	nta -7	nte 7	nto -26	nts -27	nza -8	nze -15	oca -16	oco 12	oga 9	oge -19	ogo 15	oio -15	oir -18	ois 7	oit -10	oix -14	ola -17	ole -6	omo 18	ond 10	oni -16	ono -15	ons -11	oog 12	oor 9	ord -16	ore -11	orf -12	orm -11	ose 6	oso 16	ost -12	ota -8	ote -10	out -24	ova -12	ove -9	ovo -11	pal -12	pas -11	ppe 20	ppo -18	que -19	qué -18	rag -27	ral -19	ram -19	rar -10	ras -15	rat -8	rca -12	rce 16	rdo -21	ren -19	rer -15	res -23	rfe -18	rgo -11	ria 13	rij -14	rin 34	rio -9	ris -11	rit -13	rkt -18	rma -20	rme -17	rno -10	ros -24	rro -19	rse -12	rso -13	rta -14	rti 6	rto -9	rts -10	rum -11	rva -19	sas -15	sce -16	sch -21	sen -20	smo -18	so -16	son 10	ssa -19	sse -7	sso -16	sta 10	sti -17	sto -33	sua -11	suo -12	sée 11	tag -17	tal -16	tar -15	tas -23	tat 7	te -8	tee -15	tel -20	ter 8	tes -20	tet -8	tig -12	tij -15	tik -13	tor -17	tos -13	tou -11	tra -14	tre -16	tro 10	tse 18	tte -24	tti -18	tto -9	tum -15	tut -12	tze -11	tzt -11	tán -15	ual -12	ube -11	uch -27	uck -15	ude -11	udo -10	uel -10	uer -17	ues -13	uet 12	uge -22	uhr -23	uis -12	uit -13	ula -9	uld -8	ule -9	uli -15	una -10	und -20	une -10	ung -15	upe -15	upo -13	ura -20	ure -8	urf -17	uro -13	urs -7	urt -12	usa -13	uso -14	uss -20	uta -14	ute -16	uto -23	uur 8	vel -15	ven -12	ver -11	ves -10	vez -16	via -15	vis -11	was -16	wat -13	weg -14	x -15	xte -8	xto -10	zen -9	zer -10	zgo -17	zia -7	zio 9	zo -17	zte -11	zug -14	zza -12	zzi -12	zzo -13	ção -17	ème -15	èse -15	ées -15	éré -8	été -12	ête -11	ída -13	íza 17	ízo -23	îne -10	ñía -17	ôté -9	ões -22	ück -16
noun|kin|according-to|	lawyer 15	leader -16	member -7	minister 10	none -21	scientist 16
noun|kin|	association -6	authority -6	club -6	company -23	doctor 7	judge 19	leader -17	mayor 8	member -15	none -44	player -15	police 10	press -26	prosecutor 7	school -30	scientist 39	teacher 10	union 8	writer 7
noun|kin|colon|	authority 10	mayor 7	none -36	police -6	speaking -7
noun|kin|named-before|	authority -24	company -21	court -23	lawyer -13	leader -7	member -12	minister -16	none -33	party -16	school -16	speaking -19	union -13	worker -11
noun|kin|named-nearby|	artist -15	association -15	company -11	lawyer -6	member -6	none -32	player -9	police 13	press -16	priest 12	school -16	worker -13
noun|kin|paragraph-before|	authority -18	company -8	court -13	minister -6	none -27	speaking -18
noun|kin|quote-then-speaker|	association -16	authority 10	leader -13	member -9	none -9	speaking -16
noun|kin|quote-then-verb|	artist 21	association 18	authority 20	coach 19	company 6	judge 19	lawyer -9	leader -9	mayor 18	member -16	minister 8	none 17	player 11	police 24	press -14	priest -12	scientist 27	speaking 6	teacher 20	worker 8	writer 8
noun|kin|sentence-after|	leader -14	none -9	speaking 10
noun|kin|sentence-before|	authority -42	club -13	coach 16	company -25	court -22	judge -16	lawyer -25	leader -29	mayor -21	member -11	none -11	party -25	player -9	press -14	school -16	scientist 13	speaking -8	union -21	writer -15
noun|kin|speaker-then-quote|	association -6	authority 8	coach -17	company -22	court -11	judge 18	lawyer -10	leader 10	member 23	none -20	party 8	player -19	police -6	school -10	scientist 18	union 16	worker 8	writer -13
noun|kin|topic|	artist -27	association -9	authority -39	company -41	court 9	lawyer -37	leader -9	member -12	none -30	party -14	player -27	police 9	press -12	school -18	scientist 9	speaking -29	teacher -15	worker -8
noun|kin|verb-then-speaker|	authority -13	coach 15	company 19	none -17	party -11	scientist 15
noun|stranger|false|according-to|	according -6
noun|stranger|false|colon|	naked 11
noun|stranger|false|named-before|	naked -33
noun|stranger|false|named-nearby|	naked -15
noun|stranger|false|paragraph-before|	according -9	direct -9	judging -9	saying -25
noun|stranger|false|quote-then-speaker|	direct -12	judging -22	relative -9	saying -14	shared 7
noun|stranger|false|quote-then-verb|	other 16
noun|stranger|false|sentence-after|	saying -6
noun|stranger|false|sentence-before|	apposed -22	apposition -17	direct -16	saying -6	thinking -18
noun|stranger|false|speaker-then-quote|	apposed -30	direct 17	judging -14	relative 7	saying -10	shared -6	thinking 20
noun|stranger|false|verb-then-speaker|	saying 18
noun|stranger|true|according-to|	according -21
noun|stranger|true|colon|	naked -35
noun|stranger|true|named-before|	naked -33
noun|stranger|true|named-nearby|	naked -32
noun|stranger|true|paragraph-before|	according -7	apposed -10	apposition -9	direct -14	judging -17	saying -20
noun|stranger|true|quote-then-speaker|	apposition -12	judging -14	other -6	relative -10	saying -28	thinking 8
noun|stranger|true|quote-then-verb|	saying 16
noun|stranger|true|sentence-after|	according -19	apposed -20	apposition -14	judging -17	saying -10	shared -16
noun|stranger|true|sentence-before|	apposed -41	apposition -28	direct -30	judging -14	other -14	relative -24	thinking -25
noun|stranger|true|speaker-then-quote|	apposition -25	direct -24	judging -16	relative -19	saying -6	shared -16	thinking -8
noun|stranger|true|topic|	naked -30
noun|stranger|true|verb-then-speaker|	judging -43	saying -12
nth-order|according-to|0|according|	other 28
nth-order|colon|0|apposed|	saying -12
nth-order|colon|0|direct|	judging 12	saying 17
nth-order|colon|0|inverted|	saying -10
nth-order|colon|3|direct|	other -13
nth-order|paragraph-before|0|according|	other -21
nth-order|paragraph-before|0|apposed|	judging -17	other -21	saying -17
nth-order|paragraph-before|0|apposition|	judging -12	other -7	saying -22	thinking -10
nth-order|paragraph-before|0|direct|	judging -8	other -9	thinking -21
nth-order|paragraph-before|0|inverted|	other -6	saying -26
nth-order|paragraph-before|0|relative|	other -17	saying -18	thinking -12
nth-order|paragraph-before|1|according|	other -14
nth-order|paragraph-before|1|apposed|	judging -13	other -21	saying -25	thinking -15
nth-order|paragraph-before|1|apposition|	judging -11	other -13	saying -22
nth-order|paragraph-before|1|direct|	judging -17	other -25	saying -10	thinking -15
nth-order|paragraph-before|1|inverted|	judging -7	saying -16
nth-order|paragraph-before|1|passive|	judging -6	other -10	saying -7
nth-order|paragraph-before|1|relative|	judging -12	other -18	saying -15	thinking 7
nth-order|paragraph-before|1|shared|	judging -7	other -14	thinking -16
nth-order|paragraph-before|2|according|	other -8
nth-order|paragraph-before|2|apposed|	judging -17	other -22	thinking -12
nth-order|paragraph-before|2|apposition|	other -9	saying -16	thinking -10
nth-order|paragraph-before|2|direct|	judging -23	other -12	saying -26	thinking -14
nth-order|paragraph-before|2|inverted|	judging -11	saying -20
nth-order|paragraph-before|2|passive|	judging -7	other -14	saying -7
nth-order|paragraph-before|2|relative|	judging -9	other -15	thinking -10
nth-order|paragraph-before|2|shared|	judging -21	other -7	thinking -20
nth-order|paragraph-before|3|according|	other -8
nth-order|paragraph-before|3|apposed|	judging -13	other -15	saying -20	thinking -9
nth-order|paragraph-before|3|apposition|	judging -10	other -8	saying -9
nth-order|paragraph-before|3|direct|	judging -20	other -20	saying -20	thinking -10
nth-order|paragraph-before|3|inverted|	saying -16
nth-order|paragraph-before|3|passive|	other -6
nth-order|paragraph-before|3|relative|	other -7	saying -16	thinking -8
nth-order|paragraph-before|3|shared|	judging -21	other -9	saying -17	thinking -19
nth-order|quote-then-speaker|0|apposed|	judging -27	other -20	saying -8
nth-order|quote-then-speaker|0|apposition|	judging -13
nth-order|quote-then-speaker|0|direct|	judging -10	other -16	saying 14
nth-order|quote-then-speaker|0|passive|	saying 12
nth-order|quote-then-speaker|0|relative|	other -23
nth-order|quote-then-speaker|0|shared|	other -10	saying -24	thinking -16
nth-order|quote-then-speaker|1|apposed|	other 12	saying 8
nth-order|quote-then-speaker|1|apposition|	other -17	thinking -10
nth-order|quote-then-speaker|1|direct|	judging -33	other -49	thinking -29
nth-order|quote-then-speaker|1|passive|	judging -10	other -6
nth-order|quote-then-speaker|1|relative|	other -16	saying -17	thinking -12
nth-order|quote-then-speaker|1|shared|	thinking 17
nth-order|quote-then-speaker|2|apposed|	judging -13	other -22	saying -11	thinking -12
nth-order|quote-then-speaker|2|apposition|	judging -14	saying -32	thinking -11
nth-order|quote-then-speaker|2|direct|	judging -25	other -7	thinking -21
nth-order|quote-then-speaker|2|passive|	saying -22	thinking -10
nth-order|quote-then-speaker|2|relative|	other -13	saying 12
nth-order|quote-then-speaker|2|shared|	other 19	saying -6	thinking -11
nth-order|quote-then-speaker|3|apposed|	judging -15	other -28	saying -19	thinking -15
nth-order|quote-then-speaker|3|apposition|	judging -10	other -13	saying -15
nth-order|quote-then-speaker|3|direct|	judging -34	other -45	thinking -26
nth-order|quote-then-speaker|3|passive|	other -25	saying -22
nth-order|quote-then-speaker|3|relative|	other -22	saying -14	thinking 7
nth-order|quote-then-speaker|3|shared|	other -9	saying -13
nth-order|quote-then-verb|0|inverted|	judging 9	saying 13
nth-order|quote-then-verb|1|inverted|	judging -16	saying -6
nth-order|sentence-after|0|apposed|	other -14	saying -11
nth-order|sentence-after|0|apposition|	judging -12	other -22	saying -21	thinking -11
nth-order|sentence-after|0|direct|	judging -19
nth-order|sentence-after|0|relative|	other -22
nth-order|sentence-after|1|apposed|	judging -19	saying -22	thinking -12
nth-order|sentence-after|1|apposition|	other -16
nth-order|sentence-after|1|direct|	judging -7	other -16	saying -8	thinking -21
nth-order|sentence-after|1|inverted|	judging 6
nth-order|sentence-after|1|relative|	judging -12	other -13	saying -14
nth-order|sentence-after|1|shared|	judging -16	other -18	saying -12	thinking 7
nth-order|sentence-after|2|according|	other -16
nth-order|sentence-after|2|apposed|	judging -15	other -25	saying -14	thinking -16
nth-order|sentence-after|2|apposition|	judging -9	other -9	saying -6
nth-order|sentence-after|2|direct|	judging -20	other -40	thinking -15
nth-order|sentence-after|2|inverted|	judging -17	saying -6
nth-order|sentence-after|2|passive|	other -15
nth-order|sentence-after|2|shared|	judging -15	other -23	saying -6	thinking -11
nth-order|sentence-before|0|apposed|	other -16	saying -29	thinking -8
nth-order|sentence-before|0|apposition|	judging -35	thinking -25
nth-order|sentence-before|0|direct|	saying 7	thinking -11
nth-order|sentence-before|0|inverted|	judging -7	other 9	saying -7
nth-order|sentence-before|0|passive|	saying -14
nth-order|sentence-before|0|relative|	judging -20	thinking -11
nth-order|sentence-before|1|apposed|	judging -26	thinking -27
nth-order|sentence-before|1|apposition|	judging -22	other -11	saying -31	thinking -8
nth-order|sentence-before|1|direct|	judging -44	other -21	saying -8	thinking -35
nth-order|sentence-before|1|inverted|	other -15	saying -11
nth-order|sentence-before|1|passive|	judging -15	other -31	saying -25
nth-order|sentence-before|1|relative|	judging -19	other -37	saying -20	thinking -8
nth-order|sentence-before|2|apposed|	judging -21	other -33	saying -27	thinking -15
nth-order|sentence-before|2|apposition|	judging -15	other -16	thinking -13
nth-order|sentence-before|2|direct|	judging -36	other -25	saying -23	thinking -29
nth-order|sentence-before|2|inverted|	judging -24	saying -15
nth-order|sentence-before|2|passive|	judging -12	other -17	saying -17
nth-order|sentence-before|2|relative|	judging -9	other -33	saying -18
nth-order|sentence-before|3|according|	other -23
nth-order|sentence-before|3|apposed|	judging -27	other -11	saying -21	thinking -12
nth-order|sentence-before|3|apposition|	judging -8	other -24	saying -18
nth-order|sentence-before|3|direct|	judging -33	other -47	saying -18	thinking -19
nth-order|sentence-before|3|inverted|	judging -20
nth-order|sentence-before|3|passive|	other -28
nth-order|sentence-before|3|relative|	other -19	saying -9
nth-order|speaker-then-quote|0|apposed|	other 8	thinking 7
nth-order|speaker-then-quote|0|apposition|	judging -21	other -15	saying -36	thinking -8
nth-order|speaker-then-quote|0|direct|	judging 18	other -24	saying 16
nth-order|speaker-then-quote|0|passive|	other -10	saying 6
nth-order|speaker-then-quote|0|relative|	saying -7	thinking -14
nth-order|speaker-then-quote|0|shared|	judging -20	other -17	saying -23	thinking 11
nth-order|speaker-then-quote|1|apposed|	judging 12	other -15	saying -16	thinking -20
nth-order|speaker-then-quote|1|apposition|	judging -14	other -22	saying -15
nth-order|speaker-then-quote|1|direct|	judging 6	other -10	saying 21
nth-order|speaker-then-quote|1|passive|	other 11	saying -15
nth-order|speaker-then-quote|1|relative|	judging -6	other -13	saying 18
nth-order|speaker-then-quote|1|shared|	thinking -6
nth-order|speaker-then-quote|2|apposed|	judging -9	saying -7	thinking -11
nth-order|speaker-then-quote|2|apposition|	judging -14	other -10	thinking -11
nth-order|speaker-then-quote|2|direct|	other 6	saying 6	thinking -6
nth-order|speaker-then-quote|2|relative|	judging 9	other 10
nth-order|speaker-then-quote|2|shared|	judging 7	other -21
nth-order|speaker-then-quote|3|apposed|	other -39	saying 10	thinking -23
nth-order|speaker-then-quote|3|apposition|	other -21	saying -14	thinking -10
nth-order|speaker-then-quote|3|direct|	judging -17	other 7	saying 12	thinking -12
nth-order|speaker-then-quote|3|passive|	judging -19	other -8	saying -14
nth-order|speaker-then-quote|3|relative|	judging -21	other 6	saying -9	thinking 14
nth-order|speaker-then-quote|3|shared|	other -12
nth-order|verb-then-speaker|0|inverted|	judging -11	saying 6
nth-order|verb-then-speaker|2|inverted|	saying -9
nth|according-to|	0 28
nth|colon|	3 -16
nth|interview|	0 -34
nth|named-before|	1 -38
nth|named-nearby|	0 -6	1 7	2 10	3 -15	4 -9
nth|paragraph-before|	0 -11	1 -27	2 -24	3 -30
nth|possessor|	0 6	1 -25	2 -23
nth|quote-then-speaker|	0 8	1 12	2 -9	3 -19	4 -19
nth|quote-then-verb|	0 16	1 -8
nth|sentence-after|	2 -12
nth|sentence-before|	0 7	1 -18	2 -24	3 -21	4 -43
nth|signature|	0 9
nth|speaker-then-quote|	1 14	2 8
nth|topic|	0 35	2 -22	3 -18	4 -109
nth|verb-then-speaker|	2 -12
order|according-to|according|	according 27
order|colon|apposed|	other -7	saying -7
order|colon|apposition|	saying -16
order|colon|direct|	judging 6	other -7	saying 24
order|colon|inverted|	saying -11
order|colon|shared|	saying 8
order|interview|naked|	naked -34
order|named-before|naked|	naked -17
order|paragraph-before|according|	according -17
order|paragraph-before|apposed|	judging -18	other -28	saying -20	thinking -19
order|paragraph-before|apposition|	judging -14	other -10	saying -29	thinking -14
order|paragraph-before|direct|	judging -14	other -16	thinking -20
order|paragraph-before|inverted|	judging -13	other -6	saying -36
order|paragraph-before|passive|	judging -10	other -17	saying -8
order|paragraph-before|relative|	other -25	saying -13
order|paragraph-before|shared|	judging -15	other -16	saying -7	thinking -27
order|quote-then-speaker|apposed|	judging -11
order|quote-then-speaker|apposition|	judging -21	saying -6	thinking -13
order|quote-then-speaker|direct|	judging -23	other -26	saying 17	thinking -9
order|quote-then-speaker|passive|	thinking -13
order|quote-then-speaker|relative|	other -34	saying -17
order|quote-then-speaker|shared|	saying -19
order|quote-then-verb|inverted|	judging 7	saying 12
order|sentence-after|according|	according 6
order|sentence-after|apposed|	judging -26	saying -26	thinking -22
order|sentence-after|apposition|	judging -13	other -27	saying -21	thinking -15
order|sentence-after|direct|	judging -19	thinking -6
order|sentence-after|passive|	other -17
order|sentence-after|relative|	judging -13	other -18	saying -20
order|sentence-after|shared|	judging -17	other -28	saying -9
order|sentence-before|apposed|	judging -15	other -13	saying -17	thinking -33
order|sentence-before|apposition|	judging -38	other -8	thinking -25
order|sentence-before|direct|	judging -11	other -9	thinking -20
order|sentence-before|inverted|	saying -13
order|sentence-before|passive|	judging -21	other -43	saying -31
order|sentence-before|relative|	judging -27	thinking -15
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	judging 7	other -12	thinking -10
order|speaker-then-quote|apposition|	judging -23	other -31	saying -28	thinking -10
order|speaker-then-quote|direct|	judging 15	other -6	saying 31
order|speaker-then-quote|passive|	judging -20	thinking -12
order|speaker-then-quote|relative|	other 8
order|speaker-then-quote|shared|	judging -8	other -20	saying -10
order|topic|naked|	naked -9
order|verb-then-speaker|inverted|	judging -10	saying 7
outer|according-to|according other name|	none 10
outer|according-to|according other noun|	none 17
outer|according-to|according other organisation|	according other 14	none 10
outer|according-to|according other person|	none 15
outer|according-to|according other place|	none -26
outer|according-to|according other pronoun|	none 10
outer|colon|apposed saying noun|	none -12
outer|colon|direct saying person|	none 12
outer|colon|direct saying pronoun|	none 12
outer|paragraph-before|according other noun|	direct saying -7	none -11
outer|paragraph-before|according other organisation|	none -8
outer|paragraph-before|according other person|	none -15
outer|paragraph-before|according other pronoun|	none -11
outer|paragraph-before|apposed judging noun|	direct other -8	none -11	shared saying -7
outer|paragraph-before|apposed judging person|	direct judging -13	none -17	shared judging -11	shared saying -9
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -7	direct saying -8	none -18
outer|paragraph-before|apposed other organisation|	none -13
outer|paragraph-before|apposed other person|	apposition other -9	direct judging -7	direct other -8	direct saying -10	none -22
outer|paragraph-before|apposed saying name|	direct other -8	none -9
outer|paragraph-before|apposed saying noun|	direct judging -9	direct other -10	direct saying -14	direct thinking -7	none -28	shared judging -11	shared saying -7	shared thinking -9
outer|paragraph-before|apposed saying organisation|	none -19
outer|paragraph-before|apposed saying person|	apposition other -9	direct judging -17	direct other -21	direct saying -19	direct thinking -20	shared judging -17	shared other -7	shared saying -6
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking person|	none -10
outer|paragraph-before|apposition judging person|	none -12
outer|paragraph-before|apposition other name|	apposition other -8
outer|paragraph-before|apposition other noun|	apposition saying -6	none -17	relative other -6	shared other -8	shared saying -6
outer|paragraph-before|apposition other organisation|	none -7
outer|paragraph-before|apposition other person|	none -20
outer|paragraph-before|apposition saying name|	none -9
outer|paragraph-before|apposition saying noun|	direct judging -6	direct other -9	none -26
outer|paragraph-before|apposition saying organisation|	none -9
outer|paragraph-before|apposition saying person|	apposition other -9	direct other -15	none -18
outer|paragraph-before|apposition thinking noun|	none -8
outer|paragraph-before|apposition thinking organisation|	none -9
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other -9	none -11
outer|paragraph-before|direct judging noun|	apposition other -6	direct judging -11	direct other -17	direct saying -12	direct thinking -6	none -18	relative other -8	shared judging -10	shared other -6
outer|paragraph-before|direct judging organisation|	direct saying -8	none -15
outer|paragraph-before|direct judging person|	apposition judging -9	direct judging -13	direct other -13	direct thinking -10	none -32	relative judging -11	relative other -11	shared judging -17	shared other -13	shared saying -19	shared thinking -14
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -13	direct other -8	direct saying -15	direct thinking -12	none -18	shared judging -10	shared saying -15
outer|paragraph-before|direct other name|	none -17
outer|paragraph-before|direct other noun|	apposition other -10	apposition saying -8	direct judging -15	direct other -14	direct saying -19	direct thinking -7	none -26	relative other -7	relative saying -7	shared judging -20	shared other -8	shared saying -12	shared thinking -12
outer|paragraph-before|direct other organisation|	direct judging -11	direct other -12	direct saying -9	none -17
outer|paragraph-before|direct other person|	according other -12	apposition other -12	apposition saying -7	direct judging -18	direct other -20	direct saying -22	direct thinking -9	none -25	relative other -15	relative saying -10	shared judging -21	shared other -17	shared thinking -9
outer|paragraph-before|direct other place|	none -10
outer|paragraph-before|direct other pronoun|	apposition other -9	direct judging -14	direct other -15	direct saying -15	direct thinking -10	relative other -8	shared judging -11	shared other -9	shared saying -14	shared thinking -9
outer|paragraph-before|direct saying name|	direct judging -12	direct other -16	direct saying -10	direct thinking -6	none -18
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -8	apposition saying -10	direct judging -12	direct other -35	direct saying -19	direct thinking -23	none -24	relative judging -12	relative other -15	shared judging -18	shared other -16	shared saying -16	shared thinking -12
outer|paragraph-before|direct saying organisation|	direct saying 11	direct thinking -11	none -22	relative other -9	shared saying -12
outer|paragraph-before|direct saying person|	apposition other -23	direct judging -13	direct other -8	direct saying 10	direct thinking -32	none 17	relative other -17	relative thinking -16	shared other -20	shared thinking -15
outer|paragraph-before|direct saying place|	none -6
outer|paragraph-before|direct saying pronoun|	apposed other -10	apposition other -13	apposition saying 6	direct judging -25	direct other -24	direct thinking -24	none -13	relative other -15	relative saying -13	shared judging -19	shared other -11	shared saying -33
outer|paragraph-before|direct thinking name|	direct saying -9
outer|paragraph-before|direct thinking noun|	direct judging -11	direct other -10	direct saying -13	direct thinking -8	none -10	shared other -6
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -8	direct saying -9	direct thinking -9	none -14	shared judging -11	shared saying -8	shared thinking -9
outer|paragraph-before|direct thinking pronoun|	direct judging -13	direct other -13	direct saying -9	direct thinking -6	none -11	relative other -6	shared judging -7	shared saying -13
outer|paragraph-before|inverted judging noun|	none -7
outer|paragraph-before|inverted judging person|	direct saying -7	none -11
outer|paragraph-before|inverted saying name|	none -7
outer|paragraph-before|inverted saying noun|	direct other -7	direct saying -7	none -21	shared saying -6
outer|paragraph-before|inverted saying organisation|	none -18
outer|paragraph-before|inverted saying person|	direct other -9	none -21	relative other -14	shared saying -8
outer|paragraph-before|inverted saying pronoun|	none -13
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other person|	none -7
outer|paragraph-before|relative judging noun|	direct judging -9	none -13	shared thinking -8
outer|paragraph-before|relative judging person|	apposition saying 8	none -8
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	apposition other -9	apposition saying -9	direct judging -7	direct other -14	none -12	shared judging -6	shared saying -7
outer|paragraph-before|relative other person|	apposition saying -11	direct other -7	direct saying -12	none -15	shared other -10
outer|paragraph-before|relative other pronoun|	none -8
outer|paragraph-before|relative saying noun|	apposition saying -11	direct other -10	none -13
outer|paragraph-before|relative saying person|	direct other -15
outer|paragraph-before|relative thinking noun|	none -10
outer|paragraph-before|shared judging name|	none -8
outer|paragraph-before|shared judging noun|	apposition saying -8	direct judging -6	direct other -10	direct thinking -7	none -16	shared judging -7
outer|paragraph-before|shared judging organisation|	none -10
outer|paragraph-before|shared judging person|	direct judging -10	direct other -14	direct saying -15	direct thinking -14	none -9
outer|paragraph-before|shared judging pronoun|	none -19
outer|paragraph-before|shared other name|	none -12
outer|paragraph-before|shared other noun|	direct other -7	none -10
outer|paragraph-before|shared other organisation|	none -8
outer|paragraph-before|shared other person|	none -15
outer|paragraph-before|shared other pronoun|	none -12
outer|paragraph-before|shared saying name|	none -13
outer|paragraph-before|shared saying noun|	direct judging -11	direct other -9	direct saying -13	direct thinking -10	none -18	shared saying -6
outer|paragraph-before|shared saying organisation|	direct other -14
outer|paragraph-before|shared saying person|	direct judging 6	direct other -28	direct saying -12	direct thinking -17	none 8	shared saying -10
outer|paragraph-before|shared saying pronoun|	direct judging -8	direct other -14	direct saying -13	none -14
outer|paragraph-before|shared thinking noun|	direct saying -9	none -19
outer|paragraph-before|shared thinking person|	none -15
outer|paragraph-before|shared thinking pronoun|	none -9
outer|quote-then-speaker|apposed judging name|	none -9
outer|quote-then-speaker|apposed judging noun|	direct judging -16	none -22
outer|quote-then-speaker|apposed judging person|	direct judging -9	direct other -6
outer|quote-then-speaker|apposed judging place|	none -13
outer|quote-then-speaker|apposed other name|	none -16
outer|quote-then-speaker|apposed other noun|	direct other -16
outer|quote-then-speaker|apposed other organisation|	none -21
outer|quote-then-speaker|apposed other person|	direct other 19	none 12
outer|quote-then-speaker|apposed other place|	none -11
outer|quote-then-speaker|apposed saying name|	none -20
outer|quote-then-speaker|apposed saying noun|	direct judging 9	direct other -23	direct thinking -13	none -21
outer|quote-then-speaker|apposed saying organisation|	direct saying -11	none -11
outer|quote-then-speaker|apposed saying person|	direct judging 15	none 30	relative other 12	shared judging 14	shared saying 14
outer|quote-then-speaker|apposed saying place|	none -22
outer|quote-then-speaker|apposed thinking person|	none -7
outer|quote-then-speaker|apposition judging noun|	direct saying -7	none -18	shared saying -11
outer|quote-then-speaker|apposition judging person|	none -8
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -18
outer|quote-then-speaker|apposition other organisation|	none 9
outer|quote-then-speaker|apposition other person|	none -11
outer|quote-then-speaker|apposition saying name|	none -19
outer|quote-then-speaker|apposition saying noun|	direct judging -15	direct saying -10	direct thinking -11	none -44	relative other -16	shared judging -13	shared saying -10
outer|quote-then-speaker|apposition saying organisation|	none -22
outer|quote-then-speaker|apposition saying person|	direct judging -7	direct other -12	direct saying -8	none 15
outer|quote-then-speaker|apposition saying place|	none -13
outer|quote-then-speaker|apposition thinking noun|	none -7
outer|quote-then-speaker|direct judging noun|	direct judging -13	direct other -14	direct saying -10	direct thinking -9	none -23	relative other -10	shared judging -12	shared saying -9
outer|quote-then-speaker|direct judging organisation|	none -10
outer|quote-then-speaker|direct judging person|	none -8
outer|quote-then-speaker|direct judging pronoun|	direct other -11	none -18	shared judging 6
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -16	direct judging -15	direct other -21	direct saying -23	direct thinking -15	shared other -14	shared saying -14
outer|quote-then-speaker|direct other organisation|	direct judging -12	none -19
outer|quote-then-speaker|direct other person|	direct judging -16	none -33	shared judging -15	shared saying -14
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct judging -11	direct other -19	direct saying -10	direct thinking -10	none -16	shared saying -17
outer|quote-then-speaker|direct saying name|	none 17
outer|quote-then-speaker|direct saying noun|	direct judging 9	direct other -15	direct thinking 11	relative other -17	shared judging 15	shared other -15	shared thinking 9
outer|quote-then-speaker|direct saying organisation|	none 18
outer|quote-then-speaker|direct saying person|	apposition other 17	direct judging -9	direct other -11	direct thinking 10	none 13	relative other 20	relative saying 18	relative thinking 19	shared saying 18
outer|quote-then-speaker|direct saying place|	none -11	relative other -11
outer|quote-then-speaker|direct saying pronoun|	direct judging -9	direct other -6	direct saying 6	direct thinking -8	none 32	shared judging 15	shared saying 6	shared thinking 16
outer|quote-then-speaker|direct thinking noun|	apposition saying -11	direct judging -13	direct other -13	direct saying 10	direct thinking -11	shared saying -9
outer|quote-then-speaker|direct thinking person|	none -13
outer|quote-then-speaker|direct thinking pronoun|	direct other -15	direct saying -12	none -32
outer|quote-then-speaker|passive judging noun|	none -11
outer|quote-then-speaker|passive other noun|	none -26
outer|quote-then-speaker|passive saying noun|	none -10
outer|quote-then-speaker|passive saying organisation|	none -19
outer|quote-then-speaker|relative judging noun|	none -13
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -22
outer|quote-then-speaker|relative other noun|	direct judging -12	direct other -13	direct saying -13	none -33	shared judging -6	shared other -14	shared saying 10
outer|quote-then-speaker|relative other person|	apposition saying 14	direct other -7
outer|quote-then-speaker|relative other pronoun|	none 13
outer|quote-then-speaker|relative saying noun|	direct other -12	none -15	shared judging -8
outer|quote-then-speaker|relative saying person|	direct other 14	direct thinking 11	none 17
outer|quote-then-speaker|relative thinking noun|	direct other -9
outer|quote-then-speaker|relative thinking person|	none 8
outer|quote-then-speaker|shared judging name|	none -7
outer|quote-then-speaker|shared judging noun|	direct saying -11	none -8	shared judging -6	shared other -9
outer|quote-then-speaker|shared judging organisation|	none 9
outer|quote-then-speaker|shared judging person|	direct other -8	direct saying 14	shared saying -8
outer|quote-then-speaker|shared judging place|	none -6
outer|quote-then-speaker|shared judging pronoun|	direct thinking 6	none 10	relative other 14	shared other 14	shared saying 11
outer|quote-then-speaker|shared other noun|	direct other -8	direct saying 8	direct thinking -14	relative other -12	shared saying -11
outer|quote-then-speaker|shared other organisation|	none -7
outer|quote-then-speaker|shared other person|	direct judging -10
outer|quote-then-speaker|shared other place|	none -13
outer|quote-then-speaker|shared other pronoun|	direct other 18
outer|quote-then-speaker|shared saying noun|	direct judging 8	direct thinking 7	none -10	relative other -7	shared judging -8	shared saying 12
outer|quote-then-speaker|shared saying organisation|	direct other -8	none -14
outer|quote-then-speaker|shared saying person|	direct saying 15	direct thinking 18	none -8	shared other 15	shared saying 11
outer|quote-then-speaker|shared saying place|	none -18
outer|quote-then-speaker|shared saying pronoun|	direct judging 6	direct other -13	direct saying 12	direct thinking -8	none -10	relative other -6	shared other -7	shared saying 17
outer|quote-then-speaker|shared thinking noun|	direct other 7	direct saying -20	none 11	shared saying -13
outer|quote-then-speaker|shared thinking organisation|	none 9
outer|quote-then-speaker|shared thinking person|	direct other 12	none 16
outer|quote-then-speaker|shared thinking pronoun|	none -12	shared saying -8
outer|quote-then-verb|inverted judging name|	none 13
outer|quote-then-verb|inverted judging organisation|	none 6
outer|quote-then-verb|inverted judging pronoun|	none 8
outer|quote-then-verb|inverted other noun|	none 13
outer|quote-then-verb|inverted other person|	none 30
outer|quote-then-verb|inverted other pronoun|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 8	none 6
outer|quote-then-verb|inverted saying organisation|	none -29
outer|quote-then-verb|inverted saying person|	none 28
outer|quote-then-verb|inverted saying place|	none 27
outer|quote-then-verb|inverted saying pronoun|	none 10
outer|sentence-after|according other noun|	none -19
outer|sentence-after|apposed judging noun|	none -13
outer|sentence-after|apposed judging organisation|	none -12
outer|sentence-after|apposed judging person|	none -16
outer|sentence-after|apposed other name|	none -17
outer|sentence-after|apposed other noun|	none 8
outer|sentence-after|apposed saying noun|	none -30
outer|sentence-after|apposed saying person|	none -6
outer|sentence-after|apposed thinking noun|	none -11
outer|sentence-after|apposition other noun|	none -21
outer|sentence-after|apposition other person|	none -15
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|apposition saying person|	none -8
outer|sentence-after|direct judging name|	none -13
outer|sentence-after|direct judging noun|	none -10
outer|sentence-after|direct judging person|	direct judging -12
outer|sentence-after|direct judging pronoun|	direct saying -12	none -20	relative saying -15	shared other -13
outer|sentence-after|direct other name|	direct other -19	none 6
outer|sentence-after|direct other noun|	direct judging -24	direct other -30	direct saying -18	direct thinking -11	none -11	shared saying -20
outer|sentence-after|direct other organisation|	none -21
outer|sentence-after|direct other person|	direct saying -15	shared other -18
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	direct other -15	direct saying -18	none -42	shared saying -14
outer|sentence-after|direct saying name|	none -31
outer|sentence-after|direct saying noun|	direct other -37	direct saying -20
outer|sentence-after|direct saying organisation|	direct other -17	none -17
outer|sentence-after|direct saying person|	direct judging -15	direct other -11	direct saying -15	none 10	shared other -15
outer|sentence-after|direct saying pronoun|	apposition other -13	direct judging -22	direct saying -24	direct thinking -20	none 10	relative other -16	shared judging -14
outer|sentence-after|direct thinking pronoun|	none -12	shared judging -13
outer|sentence-after|inverted judging noun|	none -16
outer|sentence-after|inverted saying name|	none -20
outer|sentence-after|inverted saying noun|	none -9
outer|sentence-after|inverted saying pronoun|	none 7
outer|sentence-after|passive other noun|	none -15
outer|sentence-after|relative other noun|	none -16
outer|sentence-after|shared judging noun|	none -6
outer|sentence-after|shared judging pronoun|	none -21
outer|sentence-after|shared other noun|	none -7
outer|sentence-after|shared other person|	none -8
outer|sentence-after|shared other pronoun|	direct saying -14	none -17
outer|sentence-after|shared saying name|	none 6
outer|sentence-after|shared saying noun|	none -27
outer|sentence-after|shared saying person|	none -17
outer|sentence-after|shared saying pronoun|	none -11
outer|sentence-after|shared thinking noun|	none -14
outer|sentence-after|shared thinking pronoun|	none 7
outer|sentence-before|according other name|	direct other 8
outer|sentence-before|according other noun|	apposed saying -12	apposition other -15	direct other -42	inverted saying -14	none 6
outer|sentence-before|according other organisation|	direct judging -17	direct saying 6	none -24
outer|sentence-before|according other person|	according other 12	apposition other -18
outer|sentence-before|according other place|	none -11
outer|sentence-before|according other pronoun|	direct other -15
outer|sentence-before|apposed judging noun|	direct other -7	none -31
outer|sentence-before|apposed judging organisation|	none -18
outer|sentence-before|apposed judging person|	direct saying -14	none -11	relative other -9
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	none -26
outer|sentence-before|apposed other noun|	according other -11	apposition other -11	apposition saying -13	direct judging -16	direct other -22	direct saying -22	direct thinking -13	none -51	relative other -19
outer|sentence-before|apposed other person|	according other 8	apposition saying -14	direct other -26	direct saying -19
outer|sentence-before|apposed other place|	according other -7	none -23
outer|sentence-before|apposed saying name|	direct other -16	none -26
outer|sentence-before|apposed saying noun|	according other -15	apposition other -16	apposition saying -17	direct judging -14	direct saying -19	direct thinking -12	none -55
outer|sentence-before|apposed saying organisation|	direct other -16	none -22
outer|sentence-before|apposed saying person|	apposition saying -11	direct judging -24	direct saying -20	inverted saying -13
outer|sentence-before|apposed saying place|	direct other -12	direct saying -8	none -15
outer|sentence-before|apposed thinking name|	none -10
outer|sentence-before|apposed thinking noun|	direct other -16	direct thinking -7	none -22
outer|sentence-before|apposed thinking person|	none -8
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging name|	none -7
outer|sentence-before|apposition judging noun|	direct judging -8	direct other -10	direct saying -6	none -31
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging person|	none -19
outer|sentence-before|apposition judging place|	none -8
outer|sentence-before|apposition other name|	direct saying -17	none -14
outer|sentence-before|apposition other noun|	according other -13	apposition other -11	direct judging -18	direct other -18	direct saying -25	none -42
outer|sentence-before|apposition other organisation|	none -16
outer|sentence-before|apposition other person|	apposition saying 9	direct other -15	none 6
outer|sentence-before|apposition other place|	none -15
outer|sentence-before|apposition saying name|	direct other -7	none -25
outer|sentence-before|apposition saying noun|	apposition other -9	direct judging -15	direct other -28	direct thinking -14	inverted saying -8	none -62	relative other -14
outer|sentence-before|apposition saying organisation|	direct judging -12	direct other -17	none -31
outer|sentence-before|apposition saying person|	apposition other 10	apposition saying -19	direct other 10	direct saying -22	none 12
outer|sentence-before|apposition saying place|	none -10
outer|sentence-before|apposition thinking noun|	direct other -7	none -18
outer|sentence-before|apposition thinking organisation|	apposition saying -9	none -12
outer|sentence-before|direct judging name|	none -21
outer|sentence-before|direct judging noun|	apposition other -12	apposition saying -15	direct judging -17	direct other -25	direct saying -23	direct thinking -16	inverted saying -9
outer|sentence-before|direct judging organisation|	direct other -18
outer|sentence-before|direct judging person|	apposition judging -20	apposition saying 8	direct judging -18	direct other -17	direct saying -24	direct thinking -19	inverted judging -13	inverted saying -16	none -12
outer|sentence-before|direct judging place|	none -16
outer|sentence-before|direct judging pronoun|	direct judging -18	direct other -18	direct thinking -14	none -28
outer|sentence-before|direct other name|	according other -14	apposition saying -12	direct judging -14	direct other -32	direct saying -25	direct thinking -13	inverted saying -26	none -43	relative other -13
outer|sentence-before|direct other noun|	according other -17	apposed other -18	apposed saying -13	apposition judging -20	apposition other -18	apposition saying -26	direct saying -49	direct thinking -25	inverted saying -20	relative judging -14	relative other -27	relative saying -13
outer|sentence-before|direct other organisation|	according other -17	direct judging -15	direct saying -26	none -9
outer|sentence-before|direct other person|	according other 6	apposition judging -13	apposition saying -14	direct judging -21	direct other -9	direct saying -42	direct thinking -14	inverted judging -9	relative other -20
outer|sentence-before|direct other place|	according other -12	direct saying -17	none -23
outer|sentence-before|direct other pronoun|	according other -19	apposition other -20	apposition saying -18	direct judging -26	direct other -27	direct saying -34	direct thinking -18	inverted saying -13	none -28	relative judging -11	relative other -24
outer|sentence-before|direct saying name|	direct judging -16	direct other 27	direct saying -14	direct thinking -14	inverted saying -15	none -18
outer|sentence-before|direct saying noun|	according other -18	apposition saying -16	direct other 7	direct saying -33	direct thinking -24	inverted saying -21	none -20	relative other -20
outer|sentence-before|direct saying organisation|	apposition other -14	direct saying -20	none -8
outer|sentence-before|direct saying person|	according other -25	apposition judging -6	apposition saying -14	direct judging -19	direct other -11	direct saying -9	direct thinking -8	inverted saying -19	none 7	relative other 8	relative saying -16
outer|sentence-before|direct saying place|	none -25
outer|sentence-before|direct saying pronoun|	apposition judging 6	apposition other -17	apposition saying 7	apposition thinking -6	direct judging -18	direct other -18	direct saying 6	inverted saying 13	none 9	relative other -17
outer|sentence-before|direct thinking name|	none -24
outer|sentence-before|direct thinking noun|	direct thinking -17	none -13	relative other -9
outer|sentence-before|direct thinking organisation|	direct other -13	none -24
outer|sentence-before|direct thinking person|	direct other -15	none -23
outer|sentence-before|direct thinking place|	none -11
outer|sentence-before|direct thinking pronoun|	apposition saying -10	direct other -17	direct saying -13	none -30
outer|sentence-before|inverted judging name|	none -22
outer|sentence-before|inverted judging noun|	direct other -13	none -36	relative other -9
outer|sentence-before|inverted judging person|	direct saying 6	none 13
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted judging pronoun|	direct other -6
outer|sentence-before|inverted other pronoun|	none 12
outer|sentence-before|inverted saying name|	direct other -15
outer|sentence-before|inverted saying noun|	according other -19	apposition saying -11	direct judging -13	direct other -22	direct saying -6	direct thinking -11	inverted saying 6	none -20
outer|sentence-before|inverted saying organisation|	direct other -13	none -32
outer|sentence-before|inverted saying person|	direct judging 11	direct other 20	none -22	relative judging 19	relative saying 8
outer|sentence-before|inverted saying place|	none -19
outer|sentence-before|inverted saying pronoun|	direct judging -15	direct other -22	direct saying -14	none 20
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other noun|	none -18
outer|sentence-before|passive other organisation|	none -16
outer|sentence-before|passive other person|	direct saying -17	none -22
outer|sentence-before|passive other place|	none -7
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct saying -7	none -25
outer|sentence-before|relative judging noun|	direct judging -11	none -19
outer|sentence-before|relative judging organisation|	none -10
outer|sentence-before|relative judging person|	apposition saying -12
outer|sentence-before|relative other name|	direct other -7	none -20
outer|sentence-before|relative other noun|	apposition judging -12	apposition other -11	apposition saying 12	direct judging -14	direct other -15	direct saying -24	direct thinking -13	inverted saying -6	none -34	relative other -16
outer|sentence-before|relative other organisation|	apposition judging -11	none 7
outer|sentence-before|relative other person|	apposition saying 12	direct other -19	none -8
outer|sentence-before|relative saying noun|	none -29
outer|sentence-before|relative saying organisation|	none -11
outer|sentence-before|relative saying person|	apposition saying -12	direct thinking -18
outer|speaker-then-quote|apposed judging name|	none -28
outer|speaker-then-quote|apposed judging noun|	apposed saying -14	apposition saying -15	direct judging 10	direct other -8	direct saying -18	none -26	relative other -13	shared other -11	shared saying -11
outer|speaker-then-quote|apposed judging organisation|	none 21	relative other 6
outer|speaker-then-quote|apposed judging person|	direct judging 7	direct other 18	none 19
outer|speaker-then-quote|apposed judging place|	none 9
outer|speaker-then-quote|apposed other name|	direct other -16	none -16	shared saying -15
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -13	direct judging -15	direct other -16	direct saying -22	direct thinking -23	none -15	relative other -13
outer|speaker-then-quote|apposed other organisation|	apposed saying 10
outer|speaker-then-quote|apposed other person|	apposed saying -12	direct other 13	direct saying -20	none 15	relative other -7	shared saying 8
outer|speaker-then-quote|apposed other place|	none -9
outer|speaker-then-quote|apposed other pronoun|	none 11
outer|speaker-then-quote|apposed saying name|	direct judging 6	direct saying -18	none -19
outer|speaker-then-quote|apposed saying noun|	apposed judging -21	apposed other -24	apposed saying -20	apposition saying 14	direct judging -20	direct other -31	direct thinking -23	none -20	passive saying -12	relative judging -20	relative other -12	shared judging -23	shared other -11
outer|speaker-then-quote|apposed saying organisation|	apposition other 14	direct saying -13	none 16
outer|speaker-then-quote|apposed saying person|	apposed judging 12	apposed other 17	apposition saying 20	direct other 17	direct saying 8	direct thinking 6	none 22	passive other -8	relative other 12	shared other 11	shared saying 13
outer|speaker-then-quote|apposed saying place|	apposed judging -12	apposed other -11	direct other -15	none -25
outer|speaker-then-quote|apposed thinking name|	none -15
outer|speaker-then-quote|apposed thinking noun|	direct other -13	direct saying -23	none -11
outer|speaker-then-quote|apposed thinking person|	direct saying -16	none 20
outer|speaker-then-quote|apposition judging name|	none -15
outer|speaker-then-quote|apposition judging noun|	direct judging -22	direct other -21	direct saying -25	direct thinking -12	none -27	relative other -24	shared judging -19	shared other 6
outer|speaker-then-quote|apposition judging organisation|	none -16
outer|speaker-then-quote|apposition judging person|	direct other -12	none 22
outer|speaker-then-quote|apposition judging place|	none -7
outer|speaker-then-quote|apposition other name|	none -18
outer|speaker-then-quote|apposition other noun|	apposed saying -17	apposition saying 7	direct judging -11	direct other -20	direct saying -15	none -35	relative other -16
outer|speaker-then-quote|apposition other organisation|	none -10
outer|speaker-then-quote|apposition other person|	direct saying -9	none 13
outer|speaker-then-quote|apposition other pronoun|	none -9
outer|speaker-then-quote|apposition saying name|	none -12
outer|speaker-then-quote|apposition saying noun|	apposed judging -11	apposed other -13	apposed saying -14	apposition other -16	apposition saying -24	direct judging -16	direct other -35	direct saying -17	direct thinking -11	none -54	passive other -12	relative judging -11	relative other -20	relative saying -18	shared judging -15	shared other -15	shared saying -19	shared thinking -13
outer|speaker-then-quote|apposition saying organisation|	direct saying -12	none -11
outer|speaker-then-quote|apposition saying person|	apposed judging -11	direct saying 7	direct thinking -12	none 48	shared judging -13
outer|speaker-then-quote|apposition saying place|	direct saying -12	none -15
outer|speaker-then-quote|apposition saying pronoun|	none -11
outer|speaker-then-quote|apposition thinking person|	none 16
outer|speaker-then-quote|direct judging name|	none -8
outer|speaker-then-quote|direct judging noun|	apposed judging -16	apposed other -9	apposed saying -10	apposition saying -22	direct judging 6	direct other -6	direct saying -8	direct thinking -20	none 11	relative other 8	shared other -24	shared thinking -13
outer|speaker-then-quote|direct judging person|	direct judging 12	direct other 20	none 26
outer|speaker-then-quote|direct judging pronoun|	apposed saying -6	direct judging 6	direct other 11	direct saying -11	direct thinking 7	none -13	shared saying -30
outer|speaker-then-quote|direct other name|	apposed saying -16	direct other -17	direct saying -24	none -18
outer|speaker-then-quote|direct other noun|	apposed other -13	apposed saying -59	apposed thinking -15	apposition saying -33	direct saying -9	direct thinking -7	none 12	passive other 6	passive saying -13	relative judging -24	relative other -19	relative saying -17	shared judging -19	shared other -24	shared saying -37	shared thinking -17
outer|speaker-then-quote|direct other organisation|	apposed saying -21	direct thinking -10	none -16	relative saying -13	shared saying -20
outer|speaker-then-quote|direct other person|	apposed saying -30	apposition saying -19	direct judging 6	direct other -7	direct saying -14	direct thinking 12	none 6	relative saying -15
outer|speaker-then-quote|direct other place|	apposed saying -19	direct saying -13	none -16	shared saying -13
outer|speaker-then-quote|direct other pronoun|	apposed other -17	apposed saying -19	apposition saying -30	direct judging 7	direct saying -26	none -14	passive saying -18	shared judging 9	shared saying -39
outer|speaker-then-quote|direct saying name|	direct other 12	direct saying -17	direct thinking -14	none -12
outer|speaker-then-quote|direct saying noun|	apposed judging 8	apposed other 12	apposed thinking -15	direct judging 10	direct other -8	direct saying 13	direct thinking 15	none 10	passive other -15	passive saying 14	relative judging -22	relative other -19	relative saying -8	shared other -9	shared saying -11
outer|speaker-then-quote|direct saying organisation|	direct judging 20	direct other 21	direct saying 14	none 10
outer|speaker-then-quote|direct saying person|	direct judging 31	direct other 6	direct saying 7	direct thinking -6	passive other 16	relative judging 14	relative other 10	shared judging 9	shared other 7
outer|speaker-then-quote|direct saying place|	direct saying -15	none -7
outer|speaker-then-quote|direct saying pronoun|	apposed judging 20	apposed saying -18	direct judging 12	direct other 24	direct thinking 19	relative other 21	shared judging 22	shared saying -18
outer|speaker-then-quote|direct thinking name|	none 15
outer|speaker-then-quote|direct thinking noun|	apposed saying -28	apposition judging -14	direct other -9	direct saying -6	direct thinking 6	none 14	shared judging -14	shared saying -27
outer|speaker-then-quote|direct thinking person|	direct other 12
outer|speaker-then-quote|direct thinking place|	direct saying -9	none 12
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -10	apposition saying -25	direct other -8	direct saying -30	none 7	shared saying -30
outer|speaker-then-quote|passive judging noun|	none -13
outer|speaker-then-quote|passive judging organisation|	none -12
outer|speaker-then-quote|passive other noun|	direct other -13	direct saying -20	none -12
outer|speaker-then-quote|passive other person|	none 13
outer|speaker-then-quote|passive saying noun|	none -25
outer|speaker-then-quote|passive saying person|	none 9
outer|speaker-then-quote|relative judging noun|	apposed saying -11	none 7
outer|speaker-then-quote|relative other noun|	apposed judging -19	apposed saying -21	direct judging -16	direct thinking -15	none 14	shared saying 15
outer|speaker-then-quote|relative other person|	direct other -18	direct thinking 17	none -19
outer|speaker-then-quote|relative saying noun|	apposed saying -15	direct judging 10	direct thinking -9	none 14	shared saying 11
outer|speaker-then-quote|relative saying organisation|	none 19
outer|speaker-then-quote|relative saying person|	direct other -18	direct saying -12	none -7
outer|speaker-then-quote|relative thinking noun|	none 11
outer|speaker-then-quote|shared judging name|	direct other -15	relative other 6
outer|speaker-then-quote|shared judging noun|	apposed judging -12	apposed other -8	apposed saying -14	direct saying -17	none -8	shared judging -13	shared other -12	shared saying 6
outer|speaker-then-quote|shared judging organisation|	direct judging -12	direct other 12	direct saying -10
outer|speaker-then-quote|shared judging person|	apposed judging 7	apposed saying -8	direct judging 27	direct other 9	direct saying -16	none 9	passive other -7	relative other -14	shared judging 7
outer|speaker-then-quote|shared judging place|	direct other -13
outer|speaker-then-quote|shared judging pronoun|	direct judging -10	direct saying 14	direct thinking -15	none -6
outer|speaker-then-quote|shared other name|	direct other -7
outer|speaker-then-quote|shared other noun|	apposed judging -10	apposed other -17	apposed saying -10	direct judging -10	direct saying -7	direct thinking -7	none -6	relative other -12	shared judging 9	shared saying -16
outer|speaker-then-quote|shared other organisation|	direct saying -9	none -14
outer|speaker-then-quote|shared other person|	apposed judging 14	apposed other -18	direct judging -9	direct other 6	direct saying -6	none -9	shared judging -7	shared other -12	shared thinking -12
outer|speaker-then-quote|shared other pronoun|	apposed saying -13	direct judging 8	none -6	shared saying 14
outer|speaker-then-quote|shared saying name|	apposed saying -13	direct other 8	direct saying -16	shared judging 13	shared saying -14
outer|speaker-then-quote|shared saying noun|	apposed judging -30	apposed other -10	apposed saying -23	apposed thinking -27	apposition saying 11	direct judging -17	direct other 9	none -23	passive other 13	relative saying 15	shared judging 6	shared other -19	shared saying -25
outer|speaker-then-quote|shared saying organisation|	apposed judging 7	apposition other 11	direct judging 9	direct saying -7	passive other -21
outer|speaker-then-quote|shared saying person|	apposed other 14	apposition saying 16	direct other -13	direct thinking -7	none 13	relative judging -6	shared judging 6	shared other 22	shared saying 24	shared thinking 17
outer|speaker-then-quote|shared saying place|	apposed other -13
outer|speaker-then-quote|shared saying pronoun|	apposed saying -13	direct judging 17	direct other 28	direct saying -14	direct thinking -13	relative other -7	shared saying -19
outer|speaker-then-quote|shared thinking name|	direct saying 10
outer|speaker-then-quote|shared thinking noun|	apposed saying -14	direct judging 10	direct other -14	direct saying -12	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 18	direct other 13	none -10
outer|speaker-then-quote|shared thinking pronoun|	direct saying 6
outer|verb-then-speaker|inverted judging name|	none -37
outer|verb-then-speaker|inverted judging noun|	inverted saying -12	none -18
outer|verb-then-speaker|inverted judging organisation|	none -19
outer|verb-then-speaker|inverted judging person|	none -32
outer|verb-then-speaker|inverted judging place|	none -13
outer|verb-then-speaker|inverted judging pronoun|	none 11
outer|verb-then-speaker|inverted saying name|	none 13
outer|verb-then-speaker|inverted saying noun|	inverted judging -10	inverted saying -23	none -15
outer|verb-then-speaker|inverted saying organisation|	none -27
outer|verb-then-speaker|inverted saying person|	none 27
outer|verb-then-speaker|inverted saying place|	none -19
outer|verb-then-speaker|inverted saying pronoun|	none 19
phrase|according-to|name|	false 17
phrase|according-to|noun|	true 19
phrase|according-to|pronoun|	false 10
phrase|colon|name|	false 26	true 16
phrase|colon|noun|	false -42
phrase|colon|pronoun|	false 10
phrase|interview|name|	false -34
phrase|named-before|name|	false -11
phrase|named-before|pronoun|	false -22
phrase|named-nearby|name|	true 8
phrase|named-nearby|pronoun|	false -15
phrase|name|	false 6	true 18
phrase|noun|	false -36	true 13
phrase|paragraph-before|name|	true -23
phrase|paragraph-before|noun|	false -49	true -40
phrase|paragraph-before|pronoun|	false -18
phrase|possessor|name|	false -22
phrase|possessor|noun|	true -14
phrase|possessor|pronoun|	false 8
phrase|pronoun|	false 10
phrase|quote-then-speaker|name|	true 11
phrase|quote-then-speaker|noun|	false -28	true 11
phrase|quote-then-speaker|pronoun|	false 17
phrase|quote-then-verb|name|	true 12
phrase|quote-then-verb|noun|	false 9	true 6
phrase|quote-then-verb|pronoun|	false 7
phrase|sentence-after|name|	false -11
phrase|sentence-after|noun|	false -16
phrase|sentence-after|pronoun|	false 10
phrase|sentence-before|noun|	false -15	true -19
phrase|signature|name|	false 8	true 6
phrase|speaker-then-quote|name|	false 12	true 6
phrase|speaker-then-quote|noun|	false -26	true 15
phrase|speaker-then-quote|pronoun|	false 12
phrase|topic|name|	true 11
phrase|topic|noun|	false -14	true -15
phrase|topic|pronoun|	false -41
phrase|verb-then-speaker|name|	false 8
phrase|verb-then-speaker|noun|	false -25
phrase|verb-then-speaker|pronoun|	false 24
pronoun|according-to|	elle 14	er 11	het -10
pronoun|colon|	he 11	it -17
pronoun|named-before|	ele 13	ella 11	elle -16	es -20	he -8	het -37	hij 7	i -21	il 8	ils -12	it -36	lei -8	man -15	on -25	she -20	sie -13	they -28	we -14	you -11	él -10
pronoun|named-nearby|	ela 7	ele 20	er 13	es -41	he 10	het -38	hij 18	i -22	it -50	lui 7	man -48	on -31	she 21	sie 13	they -7	we -23	you -22	zij 16
pronoun|paragraph-before|	he 9	het -7	i -10	il -17	it -25	she -40	they -18	you -9	ze -11
pronoun|possessor|	haar -6	he -14	his 9	ihr -7	it -22	its -27	my -20	our -13	she -9
pronoun|quote-then-speaker|	elle 28	er -8	he 13	i -12	il 22	it -18	she 20	they -14
pronoun|quote-then-verb|	ela 19	ele 19	elle 10	er 24	es -21	he -17	het -23	hij 19	il 16	it -13	lei 21	she -14	sie 27	zij 18	él 20
pronoun|sentence-after|	elle -6	er 8	i -21	man -15	they -28
pronoun|sentence-before|	ela 9	elle -20	er 19	es -23	he -10	het -28	hij 13	i -33	ils -11	it -37	lei -6	man -23	on -26	they -35	we -12	you -14
pronoun|speaker-then-quote|	celle-ci -6	ela 20	ele 14	ella 15	elle -12	er -9	es -12	he 41	i -11	it -31	man -37	on -27	she 6	you -16	ze 10	zij 16
pronoun|topic|	celle-ci -15	ela -13	ele 17	ella 13	elle -14	er -20	es -22	het -32	hij -26	il -18	ils -15	lei 8	lui 16	man -48	on -39	sie -12	ze -26	zij 11	él -9
pronoun|verb-then-speaker|	er 20	es -28	he -13	het -37	hij 24	il 18	it -39	lei 14	she -31	sie 25	ze 15
says|according-to|	never 13
says|colon|	never 22	often 17	too 18
says|interview|	never -34
says|named-before|	never -6	often -8	too -14
says|named-nearby|	often -12
says|	never 6	often 8
says|paragraph-before|	never -27	often 20	too -9
says|possessor|	never -8	often -24	too -19
says|quote-then-speaker|	never 14	too -8
says|quote-then-verb|	often 22	too 13
says|sentence-after|	never -16	often 13	too -6
says|sentence-before|	often -28
says|signature|	never 11
says|speaker-then-quote|	often 20	too 16
says|topic|	never 6	often 6	too -11
says|verb-then-speaker|	never 11	often -15
size|according-to|10+|	according 19
size|according-to|1|	according 10
size|according-to|3|	according 10
size|according-to|4-5|	according 14
size|colon|10+|	judging 7	other -10	saying 6
size|colon|1|	naked -13
size|colon|3|	naked -13
size|colon|4-5|	naked -21
size|interview|10+|	naked -29
size|interview|6-9|	naked -13
size|named-before|10+|	naked -19
size|named-before|2|	naked -15
size|named-before|3|	naked -11
size|named-before|4-5|	naked -12
size|named-before|6-9|	naked -10
size|named-nearby|10+|	naked 6
size|named-nearby|3|	naked -7
size|named-nearby|4-5|	naked -21
size|paragraph-before|10+|	according -21	judging -11	other -32	thinking -26
size|paragraph-before|1|	judging -9	other -12	saying -22
size|paragraph-before|2|	judging -10	other -15	saying -22	thinking -7
size|paragraph-before|3|	judging -16	other -17	saying -33	thinking -11
size|paragraph-before|4-5|	judging -19	other -12	saying -31	thinking -14
size|paragraph-before|6-9|	according -12	judging -21	other -8	saying -37	thinking -15
size|possessor|10+|	naked -10
size|possessor|2|	naked -9
size|possessor|3|	naked -14
size|quote-then-speaker|10+|	judging -7	saying 11
size|quote-then-speaker|1|	judging -21	other -31	saying -14	thinking -31
size|quote-then-speaker|2|	judging -18	other -22	thinking -10
size|quote-then-speaker|3|	other -9	saying -12	thinking -8
size|quote-then-speaker|4-5|	judging -13	saying 20	thinking 10
size|quote-then-speaker|6-9|	other -15	saying 6	thinking -20
size|quote-then-verb|10+|	judging 10	saying 11
size|quote-then-verb|1|	judging 11	saying -14
size|quote-then-verb|2|	judging 7	saying -6
size|quote-then-verb|3|	saying 23
size|quote-then-verb|4-5|	judging -6	other 13
size|quote-then-verb|6-9|	other 10	saying 13
size|sentence-after|10+|	according 7	thinking -22
size|sentence-after|1|	judging -15	saying -8	thinking -20
size|sentence-after|2|	judging -34	other -41	saying -6	thinking -19
size|sentence-after|3|	judging -29	other -21	thinking 8
size|sentence-after|4-5|	judging -29	other -6	saying -14
size|sentence-after|6-9|	according -8	judging -6	other -13	thinking -23
size|sentence-before|10+|	according 21	judging -32	other -28	saying 9	thinking -34
size|sentence-before|1|	judging -6	other -27	saying -34	thinking -31
size|sentence-before|2|	according -8	judging -7	saying -23	thinking -31
size|sentence-before|3|	according -13	judging -21	other -12	saying -8
size|sentence-before|4-5|	according -8	judging -18	other -11	saying -6	thinking -36
size|sentence-before|6-9|	according -20	judging -10	other -10	saying -6	thinking -17
size|signature|10+|	naked 12
size|signature|4-5|	naked -7
size|signature|6-9|	naked 9
size|speaker-then-quote|10+|	judging 13	saying 19	thinking -7
size|speaker-then-quote|1|	judging 13	other -8	saying -10	thinking 8
size|speaker-then-quote|2|	judging -13	other -21	saying 6	thinking 7
size|speaker-then-quote|3|	other -9	saying 19	thinking -16
size|speaker-then-quote|4-5|	judging 10	thinking -14
size|speaker-then-quote|6-9|	other -13	thinking -8
size|topic|1|	naked -23
size|topic|3|	naked -7
size|topic|4-5|	naked -11
size|topic|6-9|	naked -9
size|transcript|10+|	naked -9
size|transcript|6-9|	naked 14
size|verb-then-speaker|10+|	judging -35	saying -20
size|verb-then-speaker|1|	judging -11	saying -6
size|verb-then-speaker|2|	judging -40	saying -19
size|verb-then-speaker|3|	judging -32	saying -10
size|verb-then-speaker|4-5|	judging -20	saying 12
size|verb-then-speaker|6-9|	saying 16
starts|according-to|false|	according 27
starts|colon|false|	apposed -9	apposition -15	direct 9	inverted -11	naked -19
starts|colon|true|	direct 8	naked 15	shared 6
starts|interview|false|	naked -23
starts|interview|true|	naked -24
starts|named-before|false|	naked -12
starts|named-before|true|	naked -18
starts|named-nearby|false|	naked -9
starts|named-nearby|true|	naked 19
starts|paragraph-before|false|	according -17	apposed -25	apposition -37	direct -16	inverted -37	passive -16	relative -23	shared -24
starts|paragraph-before|true|	apposed -17
starts|quote-then-speaker|false|	apposition -7	direct 9	relative -27	shared -20
starts|quote-then-speaker|true|	apposed -15	shared 17
starts|quote-then-verb|false|	inverted 14
starts|sentence-after|false|	according 6	apposed -16	apposition -30	direct -23	inverted 7	passive -19	relative -20	shared -15
starts|sentence-after|true|	direct 10	relative -18	shared -11
starts|sentence-before|false|	apposed -58	apposition -6	direct -10	inverted -8	passive -48	relative -44
starts|sentence-before|true|	apposition -32	relative 10
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -26	apposition -34	direct 25	shared -39
starts|speaker-then-quote|true|	apposed 10	apposition -28	direct 13	relative 24	shared 13
starts|topic|false|	naked -13
starts|topic|true|	naked -6
subject|according-to|	elided -14	none -6	own -24
subject|according-to|elided|	0 -14
subject|according-to|elided|1|	name -6	pronoun -13
subject|according-to|none|	0 -6
subject|according-to|none|13-25|	name 15	noun -8
subject|according-to|none|1|	name 16	noun 6	pronoun 19
subject|according-to|none|2|	name 24
subject|according-to|none|3|	name -11	pronoun 19
subject|according-to|none|4-6|	name 11	noun -18
subject|according-to|none|7-12|	noun -19
subject|according-to|own|	0 -22	1 -19
subject|according-to|own|13-25|	name -11
subject|according-to|own|1|	name 13	noun -16
subject|according-to|own|3|	name 7
subject|according-to|own|4-6|	name -12
subject|according-to|own|7-12|	name -23	noun -24
subject|colon|	elided -7	none -6	own -19
subject|colon|elided|	0 -7
subject|colon|elided|1|	noun -27
subject|colon|none|1|	name 20	noun -22
subject|colon|none|26+|	noun -17
subject|colon|none|4-6|	name 13
subject|colon|none|7-12|	name 22
subject|colon|own|	0 -19
subject|colon|own|1|	name 12	noun -41
subject|interview|	none -34
subject|interview|none|	0 -34
subject|interview|none|26+|	name -34
subject|named-before|	elided 26
subject|named-before|elided|	0 26
subject|named-before|elided|13-25|	name 7
subject|named-before|elided|26+|	name -22
subject|named-before|elided|4-6|	name 18	pronoun -6
subject|named-before|elided|7-12|	name 30
subject|named-before|none|	0 -7
subject|named-before|none|13-25|	name 6	pronoun 12
subject|named-before|none|1|	pronoun 13
subject|named-before|none|26+|	name -35	pronoun -19
subject|named-before|none|2|	name -13
subject|named-before|none|3|	name 6	pronoun -10
subject|named-before|none|7-12|	name 10	pronoun -17
subject|named-before|own|13-25|	name -17	pronoun -37
subject|named-before|own|1|	name 22	pronoun -16
subject|named-before|own|26+|	name -51	pronoun -26
subject|named-before|own|3|	name -12	pronoun -30
subject|named-before|own|4-6|	name -20	pronoun -44
subject|named-before|own|7-12|	name -25	pronoun -41
subject|named-nearby|	elided 12	none 7	own 22
subject|named-nearby|elided|	0 18	1 -26	2 -9
subject|named-nearby|elided|0|	name -13
subject|named-nearby|elided|13-25|	name -12
subject|named-nearby|elided|2|	name 16	pronoun -14
subject|named-nearby|elided|4-6|	name 23
subject|named-nearby|elided|7-12|	name 16
subject|named-nearby|none|	0 8	2 -19
subject|named-nearby|none|0|	name -21	pronoun -18
subject|named-nearby|none|13-25|	pronoun -10
subject|named-nearby|none|1|	name 14
subject|named-nearby|none|26+|	name -19
subject|named-nearby|none|2|	name -7	pronoun -9
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 21	pronoun -7
subject|named-nearby|none|7-12|	name -11	pronoun -7
subject|named-nearby|own|	0 31	1 -13	2 -8
subject|named-nearby|own|0|	name -28	pronoun -18
subject|named-nearby|own|13-25|	name -14	pronoun -20
subject|named-nearby|own|1|	name 8	pronoun -20
subject|named-nearby|own|26+|	name -24
subject|named-nearby|own|2|	name 37	pronoun 7
subject|named-nearby|own|3|	name 15	pronoun -15
subject|named-nearby|own|4-6|	name 12	pronoun -19
subject|named-nearby|own|7-12|	name 10	pronoun -8
subject|paragraph-before|	elided -28	none -46	own -28
subject|paragraph-before|elided|	0 -19	1 -14	2 -16
subject|paragraph-before|elided|26+|	name -12	noun -28
subject|paragraph-before|none|	0 -35	1 -22	2 -15
subject|paragraph-before|none|26+|	name -29	noun -33	pronoun -11
subject|paragraph-before|own|	0 -25	1 -16	2 -13
subject|paragraph-before|own|26+|	name -36	noun -11	pronoun -21
subject|possessor|	none -7	own -23
subject|possessor|none|	0 -7
subject|possessor|own|	0 -23
subject|possessor|own|2|	pronoun -14
subject|possessor|own|7-12|	noun -12	pronoun -17
subject|quote-then-speaker|elided|	0 -14	1 15
subject|quote-then-speaker|	none -17
subject|quote-then-speaker|none|-12|	name 16
subject|quote-then-speaker|none|-4|	name -6
subject|quote-then-speaker|none|	0 -27	2 7
subject|quote-then-speaker|none|0|	noun -12
subject|quote-then-speaker|none|1|	name -15	noun -18
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|none|7-12|	name -6	noun -15
subject|quote-then-speaker|own|-10|	name -10	noun -18
subject|quote-then-speaker|own|-11|	noun 9
subject|quote-then-speaker|own|-12|	name -9
subject|quote-then-speaker|own|-14|	name -13
subject|quote-then-speaker|own|-15|	name -16
subject|quote-then-speaker|own|-3|	noun -13
subject|quote-then-speaker|own|-4|	name -11	noun -18
subject|quote-then-speaker|own|-5|	name -9	noun -10
subject|quote-then-speaker|own|-6|	name 14	noun -6
subject|quote-then-speaker|own|-7|	name 13	noun -8
subject|quote-then-speaker|own|0|	noun -16
subject|quote-then-speaker|own|13-25|	noun -23
subject|quote-then-speaker|own|1|	noun -8
subject|quote-then-speaker|own|	2 -16
subject|quote-then-speaker|own|2|	name 22	noun -12	pronoun 34
subject|quote-then-speaker|own|3|	name 14	noun -15
subject|quote-then-speaker|own|4-6|	name -12	noun -21
subject|quote-then-verb|	none 24	own 9
subject|quote-then-verb|none|	0 25	1 -8
subject|quote-then-verb|none|1|	name 32	noun 14	pronoun -9
subject|quote-then-verb|own|	0 16	1 -30
subject|quote-then-verb|own|1|	name -7	noun 10	pronoun 18
subject|quote-then-verb|own|2|	name 27	noun -19
subject|quote-then-verb|own|3|	name 9
subject|quote-then-verb|own|7-12|	name -14	noun -9
subject|sentence-after|	elided -19	none -11	own -13
subject|sentence-after|elided|	0 -17	1 -14
subject|sentence-after|none|	0 -14
subject|sentence-after|none|0|	name -45
subject|sentence-after|none|1|	name 11
subject|sentence-after|none|2|	noun -15
subject|sentence-after|none|4-6|	name -23	noun -14	pronoun -13
subject|sentence-after|none|7-12|	name -15	noun -15	pronoun -13
subject|sentence-after|own|	0 -6	1 -37	2 -20
subject|sentence-after|own|0|	name -9	pronoun 6
subject|sentence-after|own|1|	name -19	noun -14
subject|sentence-after|own|2|	noun -15
subject|sentence-after|own|3|	name -25
subject|sentence-after|own|4-6|	name -17	noun -11
subject|sentence-after|own|7-12|	noun -12
subject|sentence-before|elided|	0 14	1 -15	2 -47
subject|sentence-before|elided|13-25|	noun -17	pronoun -16
subject|sentence-before|elided|1|	name -14	noun -35
subject|sentence-before|elided|26+|	name -16
subject|sentence-before|elided|2|	noun -22
subject|sentence-before|elided|3|	name 6	noun -25
subject|sentence-before|elided|4-6|	name 22
subject|sentence-before|elided|7-12|	name 23
subject|sentence-before|	none -6	own -15
subject|sentence-before|none|	0 -12	1 -14	2 8
subject|sentence-before|none|13-25|	name -16	noun -17	pronoun -18
subject|sentence-before|none|1|	name 8	noun -27	pronoun 26
subject|sentence-before|none|26+|	name -27	noun -26	pronoun -16
subject|sentence-before|none|2|	noun -26
subject|sentence-before|none|3|	name 9	noun -30	pronoun -9
subject|sentence-before|none|4-6|	name -9	pronoun 18
subject|sentence-before|none|7-12|	name -15	noun -13
subject|sentence-before|own|	0 -18	1 -7	2 -17
subject|sentence-before|own|13-25|	name -28	noun -26	pronoun -12
subject|sentence-before|own|1|	noun 11	pronoun -16
subject|sentence-before|own|26+|	name -11	noun -27	pronoun -18
subject|sentence-before|own|2|	name -7	noun -38
subject|sentence-before|own|3|	name -43	noun -18	pronoun -24
subject|sentence-before|own|4-6|	name -24	pronoun -33
subject|sentence-before|own|7-12|	name -23	noun -16	pronoun -9
subject|speaker-then-quote|	elided 7	own -8
subject|speaker-then-quote|elided|	0 14	1 -20
subject|speaker-then-quote|elided|0|	noun -6
subject|speaker-then-quote|elided|1|	name 24	noun -11
subject|speaker-then-quote|elided|2|	name 7
subject|speaker-then-quote|elided|3|	name 16
subject|speaker-then-quote|elided|4-6|	noun -17
subject|speaker-then-quote|elided|7-12|	noun -12
subject|speaker-then-quote|none|	0 10	1 -8	2 -9
subject|speaker-then-quote|none|0|	name 25	noun 8	pronoun -15
subject|speaker-then-quote|none|13-25|	noun 6
subject|speaker-then-quote|none|2|	name 16	noun 9	pronoun -9
subject|speaker-then-quote|none|3|	name -9	noun -18
subject|speaker-then-quote|none|4-6|	name 10
subject|speaker-then-quote|none|7-12|	name -20	noun 9
subject|speaker-then-quote|own|	0 9	1 -25	2 -15
subject|speaker-then-quote|own|0|	name 22	pronoun -27
subject|speaker-then-quote|own|13-25|	name -36	noun -14	pronoun -7
subject|speaker-then-quote|own|1|	name 17	noun -19
subject|speaker-then-quote|own|2|	pronoun -14
subject|speaker-then-quote|own|4-6|	noun 15	pronoun -12
subject|speaker-then-quote|own|7-12|	name -15	pronoun -8
subject|topic|	elided 10	none -15	own -6
subject|topic|elided|	0 32	1 17	2 -43
subject|topic|elided|13-25|	noun -10
subject|topic|elided|26+|	name -47	noun -40	pronoun -13
subject|topic|elided|2|	name 14
subject|topic|elided|3|	name 19
subject|topic|elided|4-6|	name 27	noun 15
subject|topic|elided|7-12|	name 23
subject|topic|none|	0 14	1 -9	2 -40
subject|topic|none|0|	noun -20
subject|topic|none|13-25|	noun -31	pronoun -19
subject|topic|none|26+|	name -23	noun -49	pronoun -9
subject|topic|none|2|	name 14	noun -11	pronoun -13
subject|topic|none|3|	name 10
subject|topic|none|4-6|	name 13	noun -9	pronoun -18
subject|topic|none|7-12|	pronoun -18
subject|topic|own|	0 19	1 -6	2 -39
subject|topic|own|13-25|	name -7	noun -77	pronoun -18
subject|topic|own|1|	name 9	pronoun -24
subject|topic|own|26+|	name -42	noun -17	pronoun -33
subject|topic|own|2|	name 9	pronoun -10
subject|topic|own|3|	name 16
subject|topic|own|4-6|	noun -6	pronoun -25
subject|topic|own|7-12|	pronoun -15
subject|verb-then-speaker|	elided -15	own 18
subject|verb-then-speaker|elided|	0 -15
subject|verb-then-speaker|elided|7-12|	noun -9
subject|verb-then-speaker|none|0|	name -21	pronoun -24
subject|verb-then-speaker|none|1|	name -15	noun -28
subject|verb-then-speaker|none|2|	noun -11	pronoun 19
subject|verb-then-speaker|none|4-6|	noun -15
subject|verb-then-speaker|none|7-12|	noun -13
subject|verb-then-speaker|own|	0 18	2 -12
subject|verb-then-speaker|own|0|	name -22
subject|verb-then-speaker|own|13-25|	name -10	noun -25
subject|verb-then-speaker|own|1|	name 20	noun -9	pronoun 11
subject|verb-then-speaker|own|2|	name 16
subject|verb-then-speaker|own|3|	name -9	noun -22	pronoun 19
subject|verb-then-speaker|own|4-6|	name 13	noun -7	pronoun 19
subject|verb-then-speaker|own|7-12|	noun -17	pronoun 11
twin|paragraph-before|apposed judging noun|	apposed judging noun -6	apposed judging person -6	apposition judging noun -10	apposition judging organisation -6	apposition judging person -7	inverted judging noun -10	shared judging noun -10
twin|paragraph-before|apposed judging person|	apposed judging noun -15	apposition judging noun -19	apposition judging person -9	direct judging noun -6	inverted judging noun -14	inverted judging person -13	shared judging noun -8	shared judging person -15
twin|paragraph-before|apposed judging place|	apposed judging noun -6
twin|paragraph-before|apposed other noun|	apposed other noun -8	apposed other person -10	apposition other noun -14	apposition other person -15	apposition other place -7	direct other noun -8	direct other pronoun -6	shared other noun -11
twin|paragraph-before|apposed other organisation|	apposition other noun -10	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -20	apposed other person -9	apposed saying person -14	apposition other noun -19	apposition other organisation -11	apposition other person -13	apposition saying noun -8	direct other noun -10	direct other person -10	shared other noun -7	shared other person -10
twin|paragraph-before|apposed saying name|	direct saying person -8	inverted saying noun -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -20	apposed saying person -20	apposed saying place -15	apposition saying noun -17	apposition saying organisation -8	apposition saying person -14	apposition saying place -6	direct saying noun -15	direct saying organisation -15	direct saying person -19	direct saying pronoun -8	inverted saying noun -19	inverted saying person -6	inverted saying pronoun -10	shared saying noun -13	shared saying organisation -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposed saying person -14	apposition saying noun -13	apposition saying organisation -9	direct saying noun -7	inverted saying noun -10	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -16	apposed saying noun -27	apposed saying organisation -18	apposed saying person -17	apposed saying place -16	apposition saying name 6	apposition saying noun -7	apposition saying organisation -13	apposition saying person -14	apposition saying place -12	direct saying noun -12	direct saying person -14	inverted saying name -11	inverted saying noun -16	inverted saying organisation 7	inverted saying person -16	inverted saying pronoun -17	passive saying noun -13	shared saying name -9	shared saying noun -16	shared saying person 8
twin|paragraph-before|apposed saying place|	apposed saying noun -17
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -7	apposed thinking person -7	apposition thinking noun -6	direct thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -11	apposition thinking noun -11	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -8	apposed judging person -9	inverted judging noun -7	inverted judging person -6
twin|paragraph-before|apposition judging person|	apposed judging noun -12	apposed judging person -9	inverted judging noun -7
twin|paragraph-before|apposition other noun|	apposed other noun -13	apposed other organisation -8	apposed other person -14	shared other name -6	shared other noun -10
twin|paragraph-before|apposition other organisation|	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -24	apposed other person -13
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying name|	apposed saying person -8
twin|paragraph-before|apposition saying noun|	apposed saying noun -15	apposed saying organisation -8	apposed saying person -22	inverted saying noun -14	inverted saying organisation -9	inverted saying person -8	inverted saying pronoun -6	shared saying noun -12	shared saying person -12	shared saying pronoun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -6	apposed saying organisation -7	apposed saying person -7
twin|paragraph-before|apposition saying person|	apposed saying noun -16	apposed saying person -12	inverted saying noun -16	shared saying person -9
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -7	direct other noun -11	passive judging noun -7
twin|paragraph-before|direct judging organisation|	apposed judging noun -10
twin|paragraph-before|direct judging person|	apposed judging name -8	apposed judging noun -22	apposed judging organisation -12	direct other person -12	shared judging person -6
twin|paragraph-before|direct judging pronoun|	apposed judging noun -16	direct other pronoun -11
twin|paragraph-before|direct other name|	direct other name -9
twin|paragraph-before|direct other noun|	apposed other noun -12	apposed other person -7	direct judging noun -9	direct other noun -17	direct saying noun -14	passive other noun -11	relative other noun -6
twin|paragraph-before|direct other organisation|	apposed other organisation -10
twin|paragraph-before|direct other person|	apposed other name -10	apposed other noun -18	apposed other person -13	direct judging person -9	direct other person -14	direct saying person -14	passive other noun -11
twin|paragraph-before|direct other place|	direct other place -8
twin|paragraph-before|direct other pronoun|	apposed other noun -12	direct judging pronoun -9	direct other pronoun -18	direct saying pronoun -9	direct thinking pronoun -8
twin|paragraph-before|direct saying name|	apposed saying noun -12	inverted saying noun -8
twin|paragraph-before|direct saying noun|	apposed saying noun -23	apposed saying organisation -10	apposed saying person -12	apposed saying place -8	direct other noun -16	inverted saying noun -7	relative saying noun -8	relative saying person -11	shared saying noun -17
twin|paragraph-before|direct saying organisation|	direct other organisation -7	inverted saying noun -11
twin|paragraph-before|direct saying person|	apposed saying name -17	apposed saying organisation -16	apposed saying person -21	apposed saying place -24	direct other person -18	shared saying person -10
twin|paragraph-before|direct saying pronoun|	apposed saying name -12	apposed saying noun -26	direct other pronoun -11
twin|paragraph-before|direct thinking noun|	apposed thinking noun -10
twin|paragraph-before|direct thinking person|	apposed thinking noun -7
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -10	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging person -6
twin|paragraph-before|inverted judging person|	apposed judging person -7	apposition judging noun -11
twin|paragraph-before|inverted saying noun|	apposed saying noun -17	apposed saying person -7	apposition saying noun -14	apposition saying person -13	inverted saying person -10	shared saying pronoun -8
twin|paragraph-before|inverted saying organisation|	apposed saying person -9	apposition saying noun -9
twin|paragraph-before|inverted saying person|	apposed saying noun -9	apposed saying person -9	apposition saying noun -15	inverted saying noun -15	shared saying noun -10	shared saying organisation -7
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -9	apposition saying noun -9
twin|paragraph-before|passive other noun|	direct other noun -12
twin|paragraph-before|passive saying noun|	apposed saying person -7
twin|paragraph-before|relative other noun|	direct other noun -10	relative other noun -9
twin|paragraph-before|relative other person|	direct other noun -8	relative other person -11
twin|paragraph-before|relative saying noun|	direct saying noun -9
twin|paragraph-before|relative thinking noun|	direct thinking noun -7
twin|paragraph-before|shared judging noun|	apposed judging noun -10	apposed judging person -7	apposition judging noun -8	shared judging noun -10	shared judging person -7
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -14	direct judging noun -10	direct judging person -7	inverted judging noun -12	shared judging noun -19	shared judging pronoun -10
twin|paragraph-before|shared judging pronoun|	apposition judging noun -8	direct judging noun -8	shared judging noun -9	shared judging pronoun -11
twin|paragraph-before|shared other name|	apposition other noun -11
twin|paragraph-before|shared other noun|	apposed other noun -13	apposition other noun -12	shared other noun -7
twin|paragraph-before|shared other person|	apposed other noun -6	apposed other person -11	apposition other noun -11	shared other noun -6
twin|paragraph-before|shared other pronoun|	apposition other noun -9	shared other noun -7
twin|paragraph-before|shared saying name|	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -15	apposed saying person -9	apposition saying place -7	direct saying noun -18	inverted saying noun -10	inverted saying person -7	shared saying noun -15	shared saying person -10
twin|paragraph-before|shared saying organisation|	apposed saying noun -7	apposed saying organisation -7	apposition saying noun -7	inverted saying person 9	shared saying noun -11
twin|paragraph-before|shared saying person|	apposed saying noun -14	apposed saying person 7	apposition saying person -14	direct saying noun -21	direct saying person -9	inverted saying noun -13	inverted saying pronoun -10	shared saying noun -25	shared saying person -13	shared saying pronoun -17
twin|paragraph-before|shared saying pronoun|	direct saying noun -8	inverted saying noun 8	shared saying noun -11	shared saying person -9	shared saying pronoun -15
twin|paragraph-before|shared thinking noun|	direct thinking noun -6	shared thinking noun -7	shared thinking person -8
twin|paragraph-before|shared thinking person|	apposed thinking person -9	apposition thinking noun -6	shared thinking noun -9
twin|quote-then-speaker|apposed judging name|	shared judging name -8
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -32	apposed judging person -21	apposed judging place -13	apposition judging noun -7	direct judging noun -17	shared judging noun -24	shared judging person -11	shared judging pronoun -18
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -18
twin|quote-then-speaker|apposed judging person|	apposed judging noun -12	apposition judging noun 10	direct judging noun 10	shared judging noun -6	shared judging person -8
twin|quote-then-speaker|apposed judging place|	apposed judging noun -18	shared judging person -12
twin|quote-then-speaker|apposed other name|	shared other noun -13
twin|quote-then-speaker|apposed other noun|	apposed other noun -6	apposed other person -39	apposed other place -16	apposition other person -6	apposition other place -13	direct other noun -7	direct other person -18	direct other place 7	passive other noun -8	shared other noun -10	shared other person -41	shared other pronoun -20
twin|quote-then-speaker|apposed other organisation|	apposed other noun -16	shared other organisation -17
twin|quote-then-speaker|apposed other person|	apposed other noun 14	apposed other person -10	direct other noun 7	shared other noun -6	shared other person 13
twin|quote-then-speaker|apposed other place|	apposed other noun -15	shared other noun -14
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -48	apposed saying person -32	apposition saying noun 7	direct saying noun -6	direct saying organisation -18	direct saying person -31	direct saying pronoun -30	shared saying noun -9	shared saying organisation -6	shared saying person -37	shared saying pronoun -10
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -14	apposed saying person -21	direct saying noun -8	shared saying person -15
twin|quote-then-speaker|apposed saying person|	apposed saying noun -14	apposition saying name 17	apposition saying noun 44	apposition saying organisation 19	apposition saying person 8	apposition saying place 11	direct saying noun -11	direct saying organisation -11	direct saying person -12	passive saying noun 15	shared saying noun 14	shared saying organisation 13
twin|quote-then-speaker|apposed saying place|	apposed saying noun -15
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -12	shared thinking noun 9	shared thinking person -15
twin|quote-then-speaker|apposed thinking person|	shared thinking noun -6	shared thinking person 12
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -15	apposed judging person -12	shared judging noun -10	shared judging person -16	shared judging pronoun -16
twin|quote-then-speaker|apposition judging person|	shared judging person -9
twin|quote-then-speaker|apposition other noun|	apposed other noun -24	apposed other organisation -11	apposed other person -20	shared other noun -17	shared other organisation -11	shared other person -12
twin|quote-then-speaker|apposition other person|	apposed other noun -14
twin|quote-then-speaker|apposition other place|	apposed other noun -11
twin|quote-then-speaker|apposition saying name|	apposed saying person -21
twin|quote-then-speaker|apposition saying noun|	apposed saying person -14	apposition other noun -12	passive saying noun 6	shared saying name -11	shared saying noun -9	shared saying organisation -11	shared saying pronoun -23
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -20	shared saying noun -16
twin|quote-then-speaker|apposition saying person|	apposed saying noun 10	shared saying person -24	shared saying pronoun 8
twin|quote-then-speaker|apposition saying place|	apposed saying person -12
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 19
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -7	shared thinking pronoun -13
twin|quote-then-speaker|direct judging noun|	apposed judging noun -26	apposed judging person -14	direct other noun -12	passive judging noun -9	shared judging noun -18	shared judging organisation -9	shared judging person -17	shared judging pronoun -8
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -15	shared judging noun -8	shared judging pronoun -6
twin|quote-then-speaker|direct other noun|	apposed other noun -31	apposed other person -23	direct judging noun -12	direct other noun -30	direct saying noun -15	direct thinking noun -11	passive other noun -13	passive other organisation 10	passive other person -12	relative other noun -17	relative other person -16
twin|quote-then-speaker|direct other person|	direct other person -23	direct saying person -7
twin|quote-then-speaker|direct other place|	apposed other noun -16
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -15	direct other pronoun -33	direct saying pronoun -15	relative other person -17	shared judging pronoun -12
twin|quote-then-speaker|direct saying noun|	apposed saying noun 22	apposed saying organisation -16	apposed saying person -6	direct other noun -19	passive saying noun 7	relative saying noun -10	relative saying person -11	shared saying noun -17	shared saying person -30	shared saying pronoun -13
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 11
twin|quote-then-speaker|direct saying person|	apposed saying noun 24	apposed saying person 14	direct other person -10	passive saying noun 18
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 14	direct other pronoun -16	passive saying noun 22
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -13	apposed thinking person -14	direct other noun -9	passive thinking noun -15	relative thinking noun -12	shared thinking person -13
twin|quote-then-speaker|passive judging noun|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -11	direct other noun -18	shared other noun -16	shared other person -10	shared other pronoun -17
twin|quote-then-speaker|passive saying noun|	apposed saying person -13	apposition saying noun -16	direct saying noun -19	direct saying person -16	direct saying pronoun -21
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -14
twin|quote-then-speaker|relative judging noun|	relative other noun -15
twin|quote-then-speaker|relative judging person|	relative other person 9
twin|quote-then-speaker|relative other noun|	direct other noun -12	relative judging noun -12	relative other noun -9	relative saying noun -11
twin|quote-then-speaker|relative other person|	direct other noun -8	relative judging person 7	relative other person 10
twin|quote-then-speaker|relative saying noun|	direct saying noun -8	relative other noun -11
twin|quote-then-speaker|relative saying person|	direct saying noun 19	relative other person 8
twin|quote-then-speaker|relative thinking noun|	direct thinking noun 9
twin|quote-then-speaker|shared judging name|	shared judging noun 7
twin|quote-then-speaker|shared judging noun|	apposed judging noun -20	apposed judging person -14	apposition judging noun 9	direct judging noun 13	direct judging pronoun 7	shared judging name -16	shared judging noun -9	shared judging organisation -13	shared judging pronoun -18
twin|quote-then-speaker|shared judging organisation|	direct judging noun 13	shared judging person -17
twin|quote-then-speaker|shared judging person|	apposition judging noun -12	apposition judging person -6	shared judging organisation 13	shared judging person -15	shared judging pronoun -12
twin|quote-then-speaker|shared judging place|	shared judging person -6
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 17	apposition judging noun 24	direct judging pronoun -8	direct other pronoun -12	shared judging person 11	shared judging pronoun -8
twin|quote-then-speaker|shared other noun|	apposed other name 10	apposed other noun -11	apposed other organisation 8	apposed other place 6	passive other noun -16	shared other person -30	shared other place 6	shared saying noun -10
twin|quote-then-speaker|shared other organisation|	apposed other organisation -13	apposition other noun 6
twin|quote-then-speaker|shared other person|	apposed other person 22	apposition other noun 14	passive other noun -7
twin|quote-then-speaker|shared other place|	shared other noun -13
twin|quote-then-speaker|shared other pronoun|	passive other noun -7	shared other noun -16	shared other person -16	shared other pronoun 9
twin|quote-then-speaker|shared saying name|	apposed saying noun -13	apposition saying noun -11	shared saying noun -6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -25	apposed saying person -21	apposed saying place -14	apposition saying noun -8	apposition saying person -12	direct saying noun 12	shared other noun -9	shared saying name -11	shared saying noun -16	shared saying organisation 7
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -12	apposed saying organisation -12	apposed saying person -14	apposition saying noun -13	shared saying noun -16	shared saying person -16
twin|quote-then-speaker|shared saying person|	apposed saying organisation -12	apposed saying person 18	shared saying name -8	shared saying person -12
twin|quote-then-speaker|shared saying place|	apposed saying noun -19
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -7	apposition saying pronoun 19	direct saying noun -6	shared other pronoun 16	shared saying name -18	shared saying person -10	shared saying pronoun -10
twin|quote-then-speaker|shared thinking noun|	shared thinking person -14	shared thinking pronoun 13
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 12	apposed thinking person 13	apposition thinking noun 12	direct thinking noun 10	shared thinking noun 16	shared thinking pronoun 12
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -18	shared thinking person -13
twin|quote-then-verb|inverted judging person|	inverted judging person 16
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -28
twin|quote-then-verb|inverted saying noun|	inverted saying person 14	inverted saying pronoun -7
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -26
twin|quote-then-verb|inverted saying person|	inverted saying noun -12	inverted saying person 24
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -12
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 17	inverted saying organisation 31	inverted saying place 14
twin|sentence-after|apposed judging organisation|	apposition judging noun -12
twin|sentence-after|apposed judging person|	apposition judging noun -16
twin|sentence-after|apposed other name|	direct other noun -11
twin|sentence-after|apposed other noun|	apposition other noun -15	direct other person -13	direct other pronoun -16
twin|sentence-after|apposed other person|	apposition other person -17
twin|sentence-after|apposed saying noun|	apposition saying noun -14	direct saying pronoun -17	inverted saying noun -17
twin|sentence-after|apposed saying person|	inverted saying noun -15
twin|sentence-after|apposition judging noun|	apposed judging organisation -10	apposed judging person -10
twin|sentence-after|apposition other noun|	apposed other noun -9
twin|sentence-after|apposition other person|	apposed other person -13
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -13	inverted saying noun -12	inverted saying pronoun -10
twin|sentence-after|direct other noun|	apposed other name -9	apposed other noun -17	direct other noun -38	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -14
twin|sentence-after|direct other person|	apposed other noun -14
twin|sentence-after|direct other pronoun|	apposed other noun -16	direct other pronoun -22	direct saying pronoun 13
twin|sentence-after|direct saying noun|	apposed saying noun -11	direct other noun -6	shared saying noun -12	shared saying person -14
twin|sentence-after|direct saying organisation|	direct other organisation -12
twin|sentence-after|direct saying person|	inverted saying noun -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 9	direct other pronoun 13	inverted saying noun 12
twin|sentence-after|inverted saying noun|	apposed saying noun -13	apposed saying person -13	apposition saying noun -17	direct saying person -20	direct saying pronoun -10
twin|sentence-after|shared saying noun|	direct saying noun -10
twin|sentence-after|shared saying person|	apposition saying noun -6	direct saying noun -14
twin|sentence-before|apposed judging name|	inverted judging noun -13
twin|sentence-before|apposed judging noun|	apposed judging noun -15	apposed judging person -18	apposition judging noun -16	apposition judging organisation -9	apposition judging person -19	direct judging noun -18	direct judging person -15	direct judging pronoun -10	inverted judging noun -18
twin|sentence-before|apposed judging organisation|	apposition judging noun -14	inverted judging noun -15
twin|sentence-before|apposed judging person|	apposed judging noun -25	apposed judging person -20	apposition judging noun -7	direct judging noun -13	inverted judging person -18
twin|sentence-before|apposed judging place|	inverted judging noun -8
twin|sentence-before|apposed other name|	apposition other noun -18	direct other noun -16	direct other person -14
twin|sentence-before|apposed other noun|	apposed other noun -31	apposed other organisation -12	apposed other person -22	apposed other place -17	apposition other name -16	apposition other noun -29	apposition other organisation -19	apposition other person -37	apposition other place -16	direct other name -12	direct other noun -29	direct other organisation -12	direct other person -22	direct other pronoun -21	inverted judging noun -14	inverted saying noun -18
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 7	direct other noun -22	direct other organisation -9	direct other person -12
twin|sentence-before|apposed other person|	apposed other noun -8	apposed other person -19	apposition other name -21	apposition other organisation -24	apposition other place -18	direct other noun -9
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -11	apposed other place -21	apposition other noun -15	direct other noun -11	direct other organisation -8	direct other person -13	direct other place -14
twin|sentence-before|apposed saying name|	apposed saying person -13	apposition saying noun -17	apposition saying person -14	direct saying name -10	direct saying noun -11	direct saying organisation -14	direct saying person -12	inverted saying noun -22
twin|sentence-before|apposed saying noun|	apposed saying noun -27	apposed saying person -25	apposed saying place -17	apposition saying name -22	apposition saying organisation -23	apposition saying person -29	apposition saying place -10	direct saying name -11	direct saying noun -29	direct saying organisation -15	direct saying person -31	direct saying pronoun -28	inverted saying noun -21	inverted saying organisation -10	inverted saying person -15	inverted saying place -8	inverted saying pronoun -26
twin|sentence-before|apposed saying organisation|	apposed saying person -7	apposition saying noun -22	apposition saying place -16	direct saying noun -11	direct saying person -12	direct saying pronoun -20	inverted saying noun -20	inverted saying pronoun -15
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying noun -13	apposed saying organisation -12	apposed saying place -14	apposition saying name 9	apposition saying place -26	direct saying noun -14	direct saying person -11	inverted saying organisation 8	inverted saying person -12	inverted saying place -15	inverted saying pronoun -26	passive saying noun 9
twin|sentence-before|apposed saying place|	apposed saying noun -15	direct saying noun -14	direct saying organisation -10	direct saying person -15
twin|sentence-before|apposed thinking noun|	apposed thinking noun -16	apposed thinking person -9	apposition thinking noun -10	apposition thinking organisation -16	apposition thinking person -10	direct thinking noun -18	direct thinking pronoun -9
twin|sentence-before|apposed thinking person|	apposition thinking noun -18	direct thinking noun -10
twin|sentence-before|apposition judging noun|	apposed judging noun -14	apposed judging organisation -10	apposed judging person -20	inverted judging name -16	inverted judging noun -18	inverted judging organisation -12
twin|sentence-before|apposition judging organisation|	apposed judging noun -12	apposed judging person -18
twin|sentence-before|apposition judging person|	apposed judging noun -18	inverted judging noun -16
twin|sentence-before|apposition other name|	apposed other noun -17	apposed other person -20
twin|sentence-before|apposition other noun|	apposed other name -18	apposed other noun -30	apposed other organisation -17	apposed other person -33	apposed other place -17	inverted saying noun -15	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -24	apposed other person -22
twin|sentence-before|apposition other person|	inverted saying noun 13
twin|sentence-before|apposition other place|	apposed other noun -13	apposed other person -11
twin|sentence-before|apposition saying name|	apposed saying noun -23	apposed saying person -23	inverted saying noun -12	inverted saying pronoun -19
twin|sentence-before|apposition saying noun|	apposed saying name -14	apposed saying noun -27	apposed saying organisation -18	apposed saying person -23	inverted saying name -11	inverted saying noun -12	inverted saying organisation -15	inverted saying person -22	inverted saying pronoun -29
twin|sentence-before|apposition saying organisation|	apposed saying noun -29	apposed saying person -26	inverted saying noun -23	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying noun 12	apposed saying person -15	inverted saying noun 11	inverted saying organisation 17	inverted saying person -20
twin|sentence-before|apposition saying place|	apposed saying noun -10	apposed saying organisation -11	apposed saying person -15	inverted saying noun -13	inverted saying pronoun -10
twin|sentence-before|apposition thinking noun|	apposed thinking noun -9	apposed thinking person -13
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -13
twin|sentence-before|apposition thinking person|	apposed thinking noun -13
twin|sentence-before|direct judging noun|	apposed judging noun -25	apposed judging person -13	inverted judging person -14	passive judging noun -12
twin|sentence-before|direct judging organisation|	inverted judging name -16	inverted judging noun -21
twin|sentence-before|direct judging person|	apposed judging noun -8	inverted judging noun -13
twin|sentence-before|direct judging pronoun|	apposed judging noun -21
twin|sentence-before|direct other name|	apposed other noun -16
twin|sentence-before|direct other noun|	apposed other name -17	apposed other noun -21	apposed other organisation -22	apposed other person -27	apposed other place -16	passive other noun -25	passive other organisation -17	passive other person -26
twin|sentence-before|direct other organisation|	apposed other noun -22	apposed other organisation -14	inverted saying noun -19
twin|sentence-before|direct other person|	apposed other noun -31	apposed other place 13	inverted saying noun -13	passive other pronoun -18
twin|sentence-before|direct other place|	apposed other place -16
twin|sentence-before|direct other pronoun|	apposed other noun -34	passive other noun -12
twin|sentence-before|direct saying name|	apposed saying name -11	apposed saying noun -17	inverted saying name -10	inverted saying noun -9	inverted saying organisation -11	inverted saying person -13	inverted saying place -15
twin|sentence-before|direct saying noun|	apposed saying noun -26	apposed saying organisation -16	apposed saying person -16	inverted saying name -16	inverted saying noun -22	inverted saying place -14	inverted saying pronoun -13
twin|sentence-before|direct saying organisation|	apposed saying name -18	apposed saying noun -31	apposed saying place -22	inverted saying name 7	inverted saying place -16	inverted saying pronoun -14
twin|sentence-before|direct saying person|	apposed saying name -12	apposed saying noun -22	inverted saying name -18	inverted saying noun -11	passive saying noun -6
twin|sentence-before|direct saying pronoun|	apposed saying noun 11	apposed saying organisation -7	inverted saying noun -10
twin|sentence-before|direct thinking noun|	apposed thinking person -8
twin|sentence-before|direct thinking person|	apposed thinking noun -14
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -13
twin|sentence-before|inverted judging name|	apposed judging person -12	apposition judging noun -17	direct judging organisation -9	direct judging person -12
twin|sentence-before|inverted judging noun|	apposed judging name -10	apposed judging noun -18	apposed judging organisation -12	apposed judging person -19	apposed judging place -9	apposed other noun -12	apposition judging noun -15	apposition judging person -20	direct judging noun -12	direct judging organisation -11	direct judging person -20	inverted judging noun -20
twin|sentence-before|inverted judging organisation|	apposition judging noun 6
twin|sentence-before|inverted judging person|	apposed judging person -16	direct judging noun 7
twin|sentence-before|inverted saying name|	direct saying name -18	direct saying noun -16	direct saying organisation -21	direct saying person -26	inverted saying name -22	inverted saying noun -14	inverted saying pronoun -22
twin|sentence-before|inverted saying noun|	apposed other noun -15	apposed other person -14	apposed saying name -20	apposed saying noun -7	apposed saying organisation -17	apposed saying person -37	apposition other noun -15	apposition other person -20	apposition saying name -9	apposition saying noun -33	apposition saying organisation -18	apposition saying person -39	apposition saying place -16	direct other organisation -14	direct other person -18	direct saying name -24	direct saying organisation -23	direct saying person -40	direct saying pronoun -21	inverted saying name -12	inverted saying noun -41	inverted saying person -24	inverted saying place -11	inverted saying pronoun -17
twin|sentence-before|inverted saying organisation|	apposed saying noun -24	apposed saying person -20	apposition saying noun -21	apposition saying person -25	direct saying name -13
twin|sentence-before|inverted saying person|	apposed saying person -18	apposition saying noun -18	apposition saying person -18	direct saying name 10	inverted saying noun 19	inverted saying person -15
twin|sentence-before|inverted saying place|	apposed saying person -9	direct saying name -11	direct saying noun -12	direct saying organisation -8	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying noun -26	apposed saying organisation -15	apposed saying person -23	apposition saying name 16	apposition saying organisation -15	apposition saying person -19	apposition saying place -10	direct saying name -16	direct saying noun -13	direct saying organisation -12	inverted saying name 8
twin|sentence-before|passive judging noun|	direct judging noun -9
twin|sentence-before|passive other noun|	apposition other noun -11	direct other noun -17	direct other pronoun -10
twin|sentence-before|passive other organisation|	direct other noun -15
twin|sentence-before|passive other person|	direct other noun -20
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	apposed saying person -10	direct saying person -11	direct saying pronoun -15
twin|speaker-then-quote|apposed judging name|	apposed judging person -11	direct judging person -15
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -35	apposed judging organisation -18	apposed judging person -19	apposed judging place -16	apposition judging organisation -7	apposition judging person -29	apposition judging place -12	direct judging noun -27	direct judging organisation -15	direct judging person -37	shared judging noun -29	shared judging person -15	shared judging pronoun 11
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 10	apposed judging person -22	apposition judging noun 22	apposition judging person 8	direct judging person -17	shared judging noun 15	shared judging organisation 7
twin|speaker-then-quote|apposed judging person|	apposed judging noun 19	apposed judging person -11	apposition judging name 17	apposition judging noun 27	apposition judging organisation -8	apposition judging person 10	direct judging noun -7	shared judging noun 33	shared judging organisation 15	shared judging person -9
twin|speaker-then-quote|apposed judging place|	apposed judging noun -10	apposition judging person -18	direct judging person -15
twin|speaker-then-quote|apposed other name|	apposed other noun -19	apposed other place -13	apposed saying name -10	apposition other noun -14	direct other noun -17	direct other person -12	shared other name -15	shared other noun -12	shared other person -15	shared saying person -8
twin|speaker-then-quote|apposed other noun|	apposed other name -19	apposed other noun -43	apposed other person -14	apposed other place -23	apposed saying person -12	apposition other name 9	apposition other organisation -16	apposition other person -21	direct other name -16	direct other noun -16	direct other organisation -13	direct other person -41	direct other pronoun -30	direct saying pronoun -15	shared judging person -15	shared other noun -22	shared other organisation -18	shared other person -10	shared other pronoun -6	shared saying person -31
twin|speaker-then-quote|apposed other organisation|	apposed saying organisation -7	apposition other noun 7	direct other person -14	shared other noun -6	shared other organisation 13	shared saying noun 15
twin|speaker-then-quote|apposed other person|	apposed judging person -7	apposed other noun -20	apposition other person 10	direct other noun 20	direct other person -11	shared judging person 15	shared other noun 14	shared other organisation 7	shared other pronoun -16	shared saying name 15	shared saying noun 25	shared saying person 10	shared saying place 11
twin|speaker-then-quote|apposed other place|	apposed other place -21	apposed saying place -10	direct other noun -15	direct other person -21	shared other place -15
twin|speaker-then-quote|apposed saying name|	apposed saying name -18	apposed saying person -28	apposed saying place -17	apposition saying person -17	direct saying name -21	direct saying noun -20	direct saying person -32	direct saying pronoun -21	shared saying noun 10	shared saying person -13
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -36	apposed saying organisation -17	apposed saying person -58	apposed saying place -33	apposition saying name -7	apposition saying noun 11	apposition saying organisation -17	apposition saying person -53	direct other pronoun -15	direct saying noun -18	direct saying person -56	direct saying pronoun -19	shared saying name -19	shared saying noun -32	shared saying organisation -9	shared saying place -12
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -15	apposed saying name -19	apposed saying noun -7	apposed saying person -29	apposition saying noun 19	apposition saying organisation -13	direct saying noun -17	direct saying person -18	direct saying pronoun 12	shared saying name -15	shared saying organisation -8	shared saying person -20
twin|speaker-then-quote|apposed saying person|	apposed saying name 18	apposed saying noun 11	apposed saying place 18	apposition saying name 30	apposition saying noun 30	apposition saying organisation 16	apposition saying person 21	apposition saying place 23	direct saying noun -23	direct saying person -31	direct saying pronoun -27	shared saying name 13	shared saying noun 37	shared saying organisation 19	shared saying person 15	shared saying place 21	shared saying pronoun 8
twin|speaker-then-quote|apposed saying place|	apposed saying noun -23	apposed saying person -18	apposition saying noun -24	apposition saying person -16	direct saying noun -13	direct saying person -24	direct saying pronoun -12	shared saying person -18
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -11	shared thinking name -13	shared thinking noun -12
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -32	apposed thinking person -23	apposed thinking place -16	apposition thinking noun -7	direct thinking noun -20	direct thinking person -18	direct thinking pronoun -23	shared thinking person -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 8	apposition thinking noun 9	shared thinking noun -6
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -16
twin|speaker-then-quote|apposition judging name|	apposed judging person -12
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -8	apposed judging organisation -22	apposed judging person -43	shared judging name -17	shared judging noun -21	shared judging organisation -24	shared judging person -31	shared judging pronoun -24
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun -8	apposed judging person -23	shared judging noun 7
twin|speaker-then-quote|apposition judging person|	apposed judging noun 11	apposed judging person 16	apposed judging place 14	shared judging person -9	shared judging pronoun -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun -11
twin|speaker-then-quote|apposition other name|	apposed other noun -12
twin|speaker-then-quote|apposition other noun|	apposed other name -6	apposed other noun -11	apposed other organisation -17	apposed other person -25	apposed other place -9	apposed saying noun -15	apposed saying organisation -13	apposed saying person -13	apposition judging noun -12	apposition saying noun -14	passive other organisation 11	shared other name -7	shared other organisation -12	shared other person -28	shared other pronoun -14	shared saying noun -24	shared saying organisation -13	shared saying person -14
twin|speaker-then-quote|apposition other organisation|	apposed other noun -14	apposed other person -16	shared other noun -19
twin|speaker-then-quote|apposition other person|	apposed other noun 9	apposed other person -9	apposition judging person 11	shared judging person 15	shared other noun -11	shared other organisation 7	shared other person -21	shared saying person 9
twin|speaker-then-quote|apposition saying name|	apposed saying person -20	shared saying noun -6	shared saying person -16
twin|speaker-then-quote|apposition saying noun|	apposed saying name -21	apposed saying noun -30	apposed saying organisation -37	apposed saying person -73	apposed saying place -10	apposed saying pronoun -13	apposition other noun -13	shared saying name -22	shared saying noun -46	shared saying organisation -28	shared saying person -38	shared saying place -11	shared saying pronoun -31
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -11	apposed saying person -38	shared saying noun 6	shared saying organisation -19	shared saying person -15
twin|speaker-then-quote|apposition saying person|	apposed saying name 18	apposed saying noun 39	apposed saying person -11	shared saying place -6	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -15	apposed saying person -18	shared saying person -14
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -11	shared saying noun -13	shared saying person -10
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -20	shared thinking noun -9
twin|speaker-then-quote|direct judging noun|	apposed judging person -20	relative judging noun -16	relative judging person -16	shared judging noun 7	shared judging organisation -23	shared judging pronoun -21
twin|speaker-then-quote|direct judging person|	apposed judging noun 14	apposed judging organisation 17	direct other person 6	shared judging person -19
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -8	direct other pronoun -17	shared judging pronoun -19
twin|speaker-then-quote|direct other name|	apposed other noun -14	direct other name -7
twin|speaker-then-quote|direct other noun|	apposed other noun 19	apposed other organisation -24	apposed other person -39	apposed saying noun 11	direct judging noun -9	direct other noun -41	direct thinking noun -26	relative other noun -29	shared thinking noun -19
twin|speaker-then-quote|direct other organisation|	direct saying organisation 8
twin|speaker-then-quote|direct other person|	apposed other name -11	apposed other noun 33	apposed other organisation 12	apposed other person 13	apposed other place 15	direct other person -19	direct saying person -15	passive other noun -7
twin|speaker-then-quote|direct other place|	direct other place -13
twin|speaker-then-quote|direct other pronoun|	apposed other name -21	apposed other noun 14	apposed saying noun 17	direct judging pronoun -23	direct other pronoun -10	direct saying pronoun -14	direct thinking pronoun -19	shared judging pronoun -23	shared thinking pronoun -19
twin|speaker-then-quote|direct saying name|	apposed saying name -10	direct other name 9
twin|speaker-then-quote|direct saying noun|	apposed saying name 27	apposed saying noun 11	apposed saying organisation 13	apposed saying person 23	apposed saying place 15	passive saying noun -21	relative saying noun -16	relative saying person 19	shared saying noun -11	shared saying organisation -20	shared saying person 7	shared saying pronoun -10
twin|speaker-then-quote|direct saying organisation|	direct other organisation 15	relative saying noun -8
twin|speaker-then-quote|direct saying person|	apposed saying name -9	apposed saying noun 33	apposed saying organisation 18	apposed saying person 17	direct other person -13	shared saying noun 12	shared saying person 11
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 16	apposed saying name 22	apposed saying noun 20	apposed saying organisation -10	apposed saying person 24	apposed saying place 15	direct other pronoun -16
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 11	direct other noun -22	shared thinking person -23
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 18	shared thinking person -19
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -20	direct other pronoun -17	shared thinking person -16	shared thinking pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -14	direct other person -23
twin|speaker-then-quote|passive other organisation|	apposition other noun -19
twin|speaker-then-quote|passive other person|	direct other noun 17
twin|speaker-then-quote|passive saying noun|	direct saying noun -22
twin|speaker-then-quote|relative judging person|	direct judging noun 19	relative other person 14
twin|speaker-then-quote|relative other noun|	direct other noun 6
twin|speaker-then-quote|relative other person|	relative judging person 16	relative saying person -14
twin|speaker-then-quote|relative saying noun|	direct saying noun 10	direct saying organisation 10
twin|speaker-then-quote|relative saying person|	direct saying noun -15	direct saying person 6	relative other person -14
twin|speaker-then-quote|shared judging name|	shared judging noun -13	shared judging person -10
twin|speaker-then-quote|shared judging noun|	apposed judging noun -14	apposed judging organisation -8	apposed judging person -24	apposed judging place -17	apposition judging noun -14	apposition judging organisation -11	direct judging noun -15	direct judging person -10	shared judging noun -14	shared judging organisation -14	shared judging person -9	shared judging pronoun -11
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -14	apposed judging organisation -7	apposed judging person -11	apposition judging noun -11	direct judging noun 12
twin|speaker-then-quote|shared judging person|	apposed judging noun 10	apposition judging noun 6	apposition judging person 16	direct judging noun -14	direct judging person -12	shared judging name 9	shared judging noun -7
twin|speaker-then-quote|shared judging place|	shared judging noun -13
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -10	apposition judging person 12	direct judging pronoun -17	direct other pronoun -17	shared judging person 6	shared judging pronoun -7
twin|speaker-then-quote|shared other name|	apposed other name -8	apposition other noun -8	shared other noun 8
twin|speaker-then-quote|shared other noun|	apposed other noun -7	apposed other organisation -15	apposed other person -19	shared other noun -14	shared other organisation -15	shared other person -9	shared saying noun -18
twin|speaker-then-quote|shared other organisation|	shared other person 8	shared saying organisation -16
twin|speaker-then-quote|shared other person|	apposed other name 13	apposed other noun -12	apposed other organisation -11	apposed other person -7	apposed saying noun 9	apposed saying person 11	shared other noun -8	shared other organisation -9	shared other pronoun -7	shared saying person 13
twin|speaker-then-quote|shared other place|	apposed other place -13
twin|speaker-then-quote|shared other pronoun|	apposed other noun -11	apposed other person 8	shared other person -17
twin|speaker-then-quote|shared saying name|	apposed saying noun -18	apposed saying organisation 6	apposed saying person -14	shared saying noun -13	shared saying person -23	shared saying pronoun -15
twin|speaker-then-quote|shared saying noun|	apposed saying noun -24	apposed saying organisation -9	apposed saying person -23	apposition other noun -14	apposition saying person -9	direct saying person -9	shared other noun -13	shared saying name -7	shared saying noun -9	shared saying person -24	shared saying place -18
twin|speaker-then-quote|shared saying organisation|	apposed saying name -14	apposed saying organisation -14	apposed saying person -16	apposition saying organisation -16	shared saying name -13	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed saying name 13	apposed saying noun -15	apposed saying organisation -11	apposed saying place 17	apposition saying name 22	apposition saying person 19	direct saying noun -16	direct saying person -11	shared other person 13	shared saying name -8	shared saying noun -6	shared saying organisation 21	shared saying person -13	shared saying place 13	shared saying pronoun -13
twin|speaker-then-quote|shared saying place|	apposed saying noun -8	apposed saying person -8	shared saying noun -13	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 8	apposition saying person 12	direct saying noun 9	shared saying name -14	shared saying pronoun -8
twin|speaker-then-quote|shared thinking name|	apposed thinking name -9	shared thinking noun -6	shared thinking person -9
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -11	apposed thinking noun 8	apposed thinking person -15	apposition thinking noun 7	direct thinking noun -13	shared thinking name -10	shared thinking person -27	shared thinking pronoun -9
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -12	apposition thinking noun -6	direct thinking noun 20	direct thinking pronoun 14	shared thinking name 9	shared thinking noun -7	shared thinking pronoun 17
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -14	direct thinking pronoun -14	shared thinking noun -9	shared thinking person -15	shared thinking pronoun -6
twin|verb-then-speaker|inverted saying name|	inverted saying name 10
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -36	inverted saying pronoun -14
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 20
verb-before|according|,|	other 27
verb-before|according|:|	other 22
verb-before|according|;|	other -8
verb-before|according|adverb|	other -11
verb-before|according|auxiliary|	other 6
verb-before|according|capital|	other -20
verb-before|according|coordinator|	other -11
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -14
verb-before|according|pronoun|	other -17
verb-before|according|quote|	other 10
verb-before|according|stop|	other 7
verb-before|according|that|	other -15
verb-before|according|verb-saying|	other -8
verb-before|according|word|	other -22
verb-before|apposed|'|	base -8
verb-before|apposed|(|	base 6
verb-before|apposed|)|	base -9	other -8	past -16	present -18
verb-before|apposed|,|	base 10	other 7	participle -15	past 20	present 22
verb-before|apposed|-|	base -13	other -21	participle -14	past -6
verb-before|apposed|;|	other -12
verb-before|apposed|capital|	base -24	other -33	past -49	present -28
verb-before|apposed|determiner|	base -10	other -14
verb-before|apposed|pronoun|	base -27	other -20	past -41
verb-before|apposed|quote|	base -11	other -12	past -8
verb-before|apposed|verb-judging|	base -12
verb-before|apposed|verb-saying|	base -9	other -24	past -21	present -14
verb-before|apposed|word|	base -36	participle -13	past -34	present -31
verb-before|apposed|–|	other -23
verb-before|apposed|—|	other -18
verb-before|apposed|’|	base -7
verb-before|apposition|,|	base -10	other -22	participle -66	past -13	present -32
verb-before|direct|capital|	base -27	other -11	participle 6	past 17	present 11
verb-before|direct|determiner|	base -17	participle -20	past -10	present -14
verb-before|direct|pronoun|	base -20	other -27	participle -21	past 25	present 12
verb-before|direct|subordinator|	participle -20
verb-before|direct|verb-judging|	base -18	other -42	participle -12	past -15	present -28
verb-before|direct|verb-saying|	base -15	other -62	participle -11	past -9	present 6
verb-before|direct|verb-thinking|	base -19	other -31	participle -18	present -8
verb-before|direct|word|	base -33	participle -11	past 33
verb-before|inverted|"|	past 19
verb-before|inverted|'|	past 24
verb-before|inverted|)|	past -49	present -15
verb-before|inverted|,|	past 17	present 9
verb-before|inverted|-|	past -14
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	past -14	present -35
verb-before|inverted|coordinator|	past -72	present -29
verb-before|inverted|preposition|	past -15
verb-before|inverted|pronoun|	past -34	present -14
verb-before|inverted|quote|	past 18	present 6
verb-before|inverted|stop|	past -8	present -9
verb-before|inverted|that|	past -23
verb-before|inverted|word|	present -13
verb-before|inverted|—|	past 19
verb-before|passive|,|	other -31	past -6
verb-before|passive|capital|	other -26	past 9
verb-before|passive|coordinator|	other -16
verb-before|passive|pronoun|	other -20	past -28
verb-before|passive|quote|	other -21
verb-before|passive|stop|	past -21
verb-before|passive|subordinator|	other -19	past -11
verb-before|passive|that|	other -8	past -13
verb-before|passive|verb-judging|	other 6
verb-before|passive|verb-saying|	other 9	past -19
verb-before|passive|verb-thinking|	other -6
verb-before|passive|word|	past -14
verb-before|relative|capital|	base -6	other -17	present 9
verb-before|relative|determiner|	other -9
verb-before|relative|pronoun|	other 9	past -15
verb-before|relative|that|	base -28	other -19	participle -16
verb-before|relative|verb-saying|	base 11
verb-before|relative|word|	base -16	other 7	participle 12	past -11
verb-before|shared|)|	other -10	past -14
verb-before|shared|,|	other -14	participle 25	past -43	present -17
verb-before|shared|-|	other -12	past 14
verb-before|shared|:|	base -12
verb-before|shared|;|	other -7
verb-before|shared|capital|	participle -33
verb-before|shared|coordinator|	other -17	participle -7
verb-before|shared|determiner|	base -14	other -18	participle 11	present -11
verb-before|shared|preposition|	base -15	other -14	participle 17	present -13
verb-before|shared|pronoun|	other 13	participle -20
verb-before|shared|quote|	base -13	participle 12	past -6	present 8
verb-before|shared|subordinator|	base -8	participle -11
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	participle -14
verb-before|shared|—|	past -8
verb-before|shared|’|	present -9
`;
