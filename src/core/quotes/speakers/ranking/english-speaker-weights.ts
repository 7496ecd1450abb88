/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 25	carry-before -9	carry-before-that -44	carry-next -8	interview -35	named-before -18	paragraph-before -27	quote-then-speaker 8	quote-then-verb 13	sentence-before -8	signature 10	speaker-then-quote 14	topic -10
before|according-to|	capital 15	preposition 21	word 15
before|colon|	, -10	- 30	: -8	adverb -38	auxiliary -36	capital 10	coordinator -11	preposition -17	pronoun -42	quote 8	start 19	subordinator 9	that -13	verb-judging -25	verb-saying -17	word -17
before|interview|	, -12	capital -18	start -24	word -9
before|named-before|	" 13	& -16	( -15	) -10	+ -16	, 10	- -21	/ -14	; -7	adverb -10	auxiliary -7	coordinator -31	determiner -14	possessive -13	preposition -14	pronoun -17	quote 16	start -19	subordinator -49	that -15	verb-judging -19	verb-saying -22	word -21	¿ -13	— -20	” 7
before|named-nearby|	& -15	( 32	+ 10	, 24	- 18	: -42	; 24	adverb -31	auxiliary -20	determiner -9	preposition -37	pronoun 12	start 17	subordinator -14	that -52	verb-judging -45	verb-saying -18	verb-thinking -10	word -14	– 10	— 13	’ 8
before|name|	" 7	# -10	& -20	' 14	( 28	) 9	+ 12	, 26	- 25	: -47	; 34	adverb -36	auxiliary -14	capital 14	coordinator -9	determiner -9	possessive -13	preposition -28	quote 11	start 10	subordinator -15	that -42	verb-judging -30	verb-thinking -23	word -32	¡ -8	¿ -14	— 20	― 11	’ 10	” 19	• 7
before|name||	 11
before|noun|	$ -33	' -29	( -12	) -25	+ -10	, 9	- 6	/ 19	: -19	; 29	adverb -42	auxiliary -69	capital -14	coordinator -31	preposition -16	pronoun -46	quote 6	start 19	that -25	verb-judging -32	verb-saying -13	verb-thinking -18	word -23	¡ -12	– -10	’ -29	€ -11
before|paragraph-before|	' -15	( -10	) -8	, -14	- -23	/ -8	: -16	; -17	adverb -23	auxiliary -19	capital -22	coordinator -23	determiner -13	possessive -9	preposition -35	pronoun -20	quote -9	subordinator -20	that -23	verb-judging -17	verb-saying -33	verb-thinking -15	word -28	– -15	— -20	’ -14
before|possessor|	( -11	, 7	: -28	auxiliary -11	determiner -18	preposition 9	pronoun -12	quote -16	that -31	verb-judging -33	verb-saying -60	verb-thinking -32	word -18
before|pronoun|	" 10	' 17	, 17	- -8	: -30	; -12	capital -11	coordinator 38	determiner 9	preposition -12	pronoun -24	quote 36	start -13	subordinator -13	that -58	verb-saying -8	verb-thinking -6	— -11
before|quote-then-speaker|	$ -11	' 12	, 16	- -20	/ 15	: -13	adverb -34	coordinator -48	determiner -7	pronoun -26	quote 23	subordinator -31	that -54	verb-judging -35	verb-saying -19	verb-thinking -16	word -50	— 9
before|quote-then-verb|	, -6	adverb 14	preposition -24	pronoun -18	verb-judging 9	verb-saying 23	word -7
before|sentence-after|	' -17	( -16	, -23	: -16	; -20	adverb -25	auxiliary -26	capital -17	coordinator -35	pronoun -20	quote -6	start 8	subordinator -47	that -24	verb-saying 6	verb-thinking -8
before|sentence-before|	& -21	' -9	( -13	) -14	+ -11	, -11	- -26	: -28	; -16	adverb -28	auxiliary -34	capital -11	coordinator -15	possessive -14	preposition -23	pronoun -8	quote 10	start 8	subordinator -22	that -41	verb-saying -6	word -20	— -19	’ -18	€ -11
before|signature|	( 7	- -19	— 11
before|speaker-then-quote|	" 16	$ -28	& -15	' 14	( -7	) 9	, 38	- 20	/ 13	: -24	; 39	adverb -38	auxiliary -42	coordinator 18	preposition -43	pronoun -32	quote 18	start 16	subordinator 10	that -32	verb-judging -27	verb-saying -64	verb-thinking -24	– -8	— 9	― 8	’ -11
before|topic|	, -12	- -20	coordinator -12	subordinator -15	— -13
before|verb-then-speaker|	, 11	adverb -31	preposition -21	pronoun -6	that -16	verb-judging -6	verb-saying 13	word -10
carry-before-that|0|	0 8	1 -28	2 8	3 -21
carry-before-that|0|0|,|	quote 9
carry-before-that|0|0|	10+ 13	4-5 13	6-9 15	: 14	auxiliary 7	word 7
carry-before-that|0|0|:|	upper 14
carry-before-that|0|0|adjacent|	false 8
carry-before-that|0|0|auxiliary|	lower 7
carry-before-that|0|0|capital|	. 10
carry-before-that|0|0|coordinator|	none 8
carry-before-that|0|0|end|	. 17
carry-before-that|0|0|inside|	false 8
carry-before-that|0|0|none|	coordinator 6
carry-before-that|0|0|preposition|	none -13
carry-before-that|0|0|question|false|	false 8
carry-before-that|0|0|word|	lower 13
carry-before-that|0|1|	, -12	1 -16	10+ -8	2 -25	3 -21	4-5 -19	6-9 -10	: -19	auxiliary -18	capital -11	coordinator -6	determiner -20	preposition -17	subordinator -13	that -15	verb-saying -10	word -20
carry-before-that|0|1|,verb-saying|	none -15
carry-before-that|0|1|,|	capital -11	lower -7	pronoun -8	upper -17	verb-saying -6
carry-before-that|0|1|.|	capital -14
carry-before-that|0|1|:|	upper -19
carry-before-that|0|1|adjacent|	false -28
carry-before-that|0|1|auxiliary|	lower -18
carry-before-that|0|1|capital|	, -16	lower -11
carry-before-that|0|1|coordinator|	lower -13	none -18
carry-before-that|0|1|determiner|	lower -18
carry-before-that|0|1|end|	. -9
carry-before-that|0|1|inside|	false -28
carry-before-that|0|1|newcomer|	none -25
carry-before-that|0|1|newcomer|none|own|	, -9	: -11
carry-before-that|0|1|none|	,auxiliary -13	,verb-saying -16	coordinator -29	none -8	preposition -18	stop -10	that -8	word -12
carry-before-that|0|1|own|	none -7	own -24
carry-before-that|0|1|preposition|	lower -17	none -18
carry-before-that|0|1|pronoun|	, -13
carry-before-that|0|1|question|false|	false -28
carry-before-that|0|1|stop|	none -16
carry-before-that|0|1|subject|	elided -7	none -13	own -18
carry-before-that|0|1|subordinator|	lower -13
carry-before-that|0|1|that|	lower -12
carry-before-that|0|1|word|	lower -20	none -9
carry-before-that|0|2|	, -9	10+ -40	2 -13	3 8	6-9 -9	auxiliary -21	capital -21	determiner -23	preposition -20	pronoun -7	stop 6	word -11
carry-before-that|0|2|,auxiliary|	none -15
carry-before-that|0|2|,verb-saying|	none -16
carry-before-that|0|2|,word|	none -14
carry-before-that|0|2|,|	capital -32	determiner -16	lower -21	verb-saying -30
carry-before-that|0|2|.|	capital -18	determiner 6	pronoun -11
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|capital|	, -24	lower -21
carry-before-that|0|2|coordinator|	none -13
carry-before-that|0|2|determiner|	lower -21
carry-before-that|0|2|elided|	none -14
carry-before-that|0|2|end|	. 7	? 7
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -12	none 6
carry-before-that|0|2|newcomer|acts|own|	: -14
carry-before-that|0|2|newcomer|none|none|	stop 14
carry-before-that|0|2|newcomer|none|own|	, -16	: -34	stop -14
carry-before-that|0|2|newcomer|says|none|	: 11	word -19
carry-before-that|0|2|newcomer|says|own|	: -21	stop -20
carry-before-that|0|2|none|	,auxiliary -26	,verb-saying 13	coordinator -21	none 8	own 16	preposition -26	stop -41	word -24
carry-before-that|0|2|own|	none -29	own -32
carry-before-that|0|2|preposition|	lower -19	none -14
carry-before-that|0|2|pronoun|	, -20	lower -7
carry-before-that|0|2|question|true|	false -14
carry-before-that|0|2|stop|	none -32	upper 6
carry-before-that|0|2|subject|	elided -17	none 21	own -41
carry-before-that|0|2|word|	lower -11	none -15
carry-before-that|0|3|	, -16	1 -16	10+ -14	2 -15	3 -22	4-5 -13	6-9 -7	preposition -16	stop -26	word -18
carry-before-that|0|3|,auxiliary|	none -12
carry-before-that|0|3|,verb-saying|	none -16
carry-before-that|0|3|,|	lower -14
carry-before-that|0|3|.|	capital -12	pronoun -8
carry-before-that|0|3|adjacent|	false -21
carry-before-that|0|3|capital|	, -13
carry-before-that|0|3|elided|	own -10
carry-before-that|0|3|end|	. -31
carry-before-that|0|3|inside|	false -21
carry-before-that|0|3|newcomer|	acts -19	says -35
carry-before-that|0|3|newcomer|acts|own|	: -15	stop -8
carry-before-that|0|3|newcomer|none|none|	stop -8
carry-before-that|0|3|newcomer|none|own|	, -10	stop -12
carry-before-that|0|3|newcomer|says|none|	stop -21	word -13
carry-before-that|0|3|newcomer|says|own|	, -10	stop -19
carry-before-that|0|3|none|	,auxiliary -10	,pronoun -14	,verb-saying -27	none -18	stop -34
carry-before-that|0|3|own|	none -11	own -32
carry-before-that|0|3|preposition|	lower -12
carry-before-that|0|3|question|false|	false -48	true 6
carry-before-that|0|3|stop|	none -8	upper -26
carry-before-that|0|3|subject|	elided -14	none -7	own -33
carry-before-that|0|3|word|	lower -18	none -14
carry-before-that|1|	far -40
carry-before-that|1|far|!|	,verb-saying -9	capital -9	end -15
carry-before-that|1|far|	, -34	- -18	1 -23	10+ -35	2 -13	3 -54	4-5 -14	6-9 -48	: -22	; -8	adverb -24	auxiliary -43	capital -30	coordinator -27	determiner -42	possessive -26	preposition -48	pronoun -25	quote -18	stop -27	subordinator -30	that -24	verb-judging -32	verb-saying -33	verb-thinking -18	word -40	— 6
carry-before-that|1|far|,auxiliary|	? -7	none -22
carry-before-that|1|far|,coordinator|	none -15
carry-before-that|1|far|,determiner|	none -13
carry-before-that|1|far|,pronoun|	none -12
carry-before-that|1|far|,subordinator|	none -8
carry-before-that|1|far|,verb-judging|	none -14
carry-before-that|1|far|,verb-saying|	! -9	? -13	none -29
carry-before-that|1|far|,word|	none -23
carry-before-that|1|far|,|	' -9	adverb -7	capital -32	coordinator -25	determiner -23	lower -32	none -21	preposition -17	pronoun -8	subordinator -14	upper -19	verb-judging -11	verb-saying -21	word -19
carry-before-that|1|far|-|	lower -13	none -16
carry-before-that|1|far|.|	( -12	capital -20	coordinator -19	end -20	preposition -16	pronoun -29	quote -12	subordinator -13	that -11
carry-before-that|1|far|:|	lower -15	none -12	upper -21
carry-before-that|1|far|;|	lower -8	none -15
carry-before-that|1|far|?|	,auxiliary -9	,pronoun -12	,verb-saying -12	capital -25	determiner -14	end -27	pronoun -17	quote -7	stop -13	verb-saying -13
carry-before-that|1|far|adjacent|	false -40
carry-before-that|1|far|adverb|	, -12	lower -22	none -11
carry-before-that|1|far|alone|	false 11	true 12
carry-before-that|1|far|auxiliary|	lower -42	none -17	upper -17
carry-before-that|1|far|capital|	, -28	. -30	? -20	lower -30	none -19
carry-before-that|1|far|coordinator|	, -24	. -16	lower -26	none -10
carry-before-that|1|far|determiner|	! -20	, -33	. -23	? -17	lower -37	none -22	upper -31
carry-before-that|1|far|elided|	elided -23	none -26	own -24
carry-before-that|1|far|end|	! -14	. -17	? -36	none -22
carry-before-that|1|far|first|	false -16	true -15
carry-before-that|1|far|inside|	false -47
carry-before-that|1|far|newcomer|	acts -10	none -29	says -22
carry-before-that|1|far|newcomer|acts|none|	, -6	: -27	adverb -12	auxiliary -12	capital -9	determiner -13	preposition -11	stop -8	word -19
carry-before-that|1|far|newcomer|acts|own|	, -10	: -29	auxiliary -19	capital -12	preposition -16	stop -21	verb-saying -7	word -15
carry-before-that|1|far|newcomer|none|elided|	: -10	stop -9	word -15
carry-before-that|1|far|newcomer|none|none|	, -16	: -7	auxiliary -14	capital -11	determiner -13	preposition -17	stop -17	verb-judging -12	word -20
carry-before-that|1|far|newcomer|none|own|	, -9	: -28	; -8	auxiliary -16	determiner -16	preposition -18	start -16	stop -25	that -10	verb-saying -9	word -20
carry-before-that|1|far|newcomer|says|elided|	: -19	preposition -12	stop -31	verb-saying -9	word -12
carry-before-that|1|far|newcomer|says|none|	, -18	: -36	adverb -11	auxiliary -17	capital -13	determiner -14	preposition -15	verb-judging -13	word -14
carry-before-that|1|far|newcomer|says|own|	, -21	: -26	adverb -11	auxiliary -22	capital -16	determiner -17	preposition -19	pronoun -13	stop -15	that -13	verb-saying -18	word -20
carry-before-that|1|far|none|	) -13	, -16	,auxiliary -39	,coordinator -11	,determiner -9	,preposition -9	,pronoun -24	,subordinator -12	,verb-judging -27	,verb-saying -21	,verb-thinking -13	,word -21	- -18	: -11	; -20	adverb -13	auxiliary -19	capital -16	coordinator -7	determiner -21	none -6	own -27	preposition -42	pronoun -17	quote 7	stop -70	subordinator -24	that -20	verb-judging -16	verb-saying -17	verb-thinking -14	word -24	— -14
carry-before-that|1|far|own|	elided -32	none -30	own -42
carry-before-that|1|far|possessive|	lower -19	upper -14
carry-before-that|1|far|preposition|	, -9	. -27	lower -49	none -41	upper -15
carry-before-that|1|far|pronoun|	! -14	, -14	. -27	? -10	lower -24	none -15
carry-before-that|1|far|question|false|	false -35	true -40
carry-before-that|1|far|question|true|	false -40	true -14
carry-before-that|1|far|quote|	, -11	. -11	? -14	lower -9	upper -19
carry-before-that|1|far|start|	other -10
carry-before-that|1|far|stop|	none -53	upper -27
carry-before-that|1|far|subject|	elided -38	none -9	own -47
carry-before-that|1|far|subordinator|	, -17	. -23	lower -30	none -24	upper -13
carry-before-that|1|far|that|	lower -23	none -13	upper -17
carry-before-that|1|far|verb-judging|	lower -29	none -13	upper -23
carry-before-that|1|far|verb-saying|	, -28	? -17	lower -32	none -17	upper -15
carry-before-that|1|far|verb-thinking|	lower -17	upper -9
carry-before-that|1|far|word|	, -17	lower -39	none -40	upper -20
carry-before-that|1|far|—|	? -11	none -14
carry-before-that|2|	far -23
carry-before-that|2|far|!|	capital -16	determiner -14	end -23	pronoun -12
carry-before-that|2|far|'|	, -19
carry-before-that|2|far|	( -15	, -12	1 -13	10+ -34	4-5 -12	6-9 -25	: -31	adverb -26	auxiliary -45	capital -35	coordinator -22	determiner -12	possessive -21	preposition -40	pronoun -40	quote -25	start 15	stop -41	subordinator -43	that -31	verb-judging -33	verb-saying -37	verb-thinking -27	— -14
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	none -29
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -7
carry-before-that|2|far|,pronoun|	none -13
carry-before-that|2|far|,subordinator|	none -9
carry-before-that|2|far|,verb-judging|	none -13
carry-before-that|2|far|,verb-saying|	? -14	none -16
carry-before-that|2|far|,word|	none -18
carry-before-that|2|far|,|	capital -21	coordinator -24	determiner -14	lower -7	none -19	preposition -11	pronoun -20	subordinator -15	upper -39	verb-judging -14	verb-saying -16	word -6
carry-before-that|2|far|-|	none -15
carry-before-that|2|far|.|	) -13	[ -15	capital -22	coordinator -12	end -12	preposition -20	pronoun -25	— -19
carry-before-that|2|far|:|	lower -14	none -15	upper -31
carry-before-that|2|far|;|	none -15
carry-before-that|2|far|?|	,verb-saying -13	capital 7	determiner -16	pronoun -22	verb-saying 9	word -11
carry-before-that|2|far|[|	. -16
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -26	none -13
carry-before-that|2|far|alone|	false 21
carry-before-that|2|far|auxiliary|	lower -44	none -22
carry-before-that|2|far|capital|	! -14	, -13	. -38	? -28	lower -40	none -20	upper -16
carry-before-that|2|far|coordinator|	, -19	. -19	lower -24	none -31	upper -12
carry-before-that|2|far|determiner|	! -16	. 7	? -17	lower -44	none -14	other -18
carry-before-that|2|far|elided|	elided -24	own -35
carry-before-that|2|far|end|	! -24	. -11	? 6	none -23
carry-before-that|2|far|first|	false -25	true 19
carry-before-that|2|far|inside|	false -49
carry-before-that|2|far|newcomer|	acts -15	none 10	says -13
carry-before-that|2|far|newcomer|acts|none|	, -15	auxiliary -13	preposition -16	stop -14	word -23
carry-before-that|2|far|newcomer|acts|own|	, -10	: -16	start -19	stop -21	verb-saying -10	word -18
carry-before-that|2|far|newcomer|none|elided|	start 7	stop -20
carry-before-that|2|far|newcomer|none|none|	: -36	determiner -14	preposition -17	start 20	stop 7	word -18
carry-before-that|2|far|newcomer|none|own|	, -16	: -12	auxiliary -13	preposition -6	start -29	stop -22	word -15
carry-before-that|2|far|newcomer|says|elided|	: -12	stop -31
carry-before-that|2|far|newcomer|says|none|	: -33	adverb -15	capital -20	determiner 7	preposition -22	pronoun -14	start 11	stop -16	verb-judging -13
carry-before-that|2|far|newcomer|says|own|	, -20	: -32	auxiliary -19	capital -19	determiner -23	preposition -19	pronoun -15	start -31	stop -31	that -14	verb-saying -18	word -27
carry-before-that|2|far|none|	, -25	,auxiliary -26	,determiner -8	,verb-judging -17	,verb-saying -15	,word -24	- -20	: -8	; -13	adverb -14	auxiliary -21	capital -27	coordinator -26	determiner -26	elided -10	none 13	preposition -17	pronoun -24	stop -20	subordinator -20	that -14	verb-saying -21	word -31	— -18
carry-before-that|2|far|own|	elided -28	none -41	own -48
carry-before-that|2|far|possessive|	lower -21
carry-before-that|2|far|preposition|	, -11	. -22	lower -42	none -10	upper -18
carry-before-that|2|far|pronoun|	! -12	, -15	. -27	? -21	lower -41	none -23
carry-before-that|2|far|question|false|	false -32	true -15
carry-before-that|2|far|question|true|	false 7	true 13
carry-before-that|2|far|quote|	. -13	upper -23
carry-before-that|2|far|start|	upper 14
carry-before-that|2|far|stop|	? -13	none -14	other -15	upper -41
carry-before-that|2|far|subject|	elided -17	none 9	own -61
carry-before-that|2|far|subordinator|	, -23	lower -42	none -20	upper -14
carry-before-that|2|far|that|	lower -29	none -13	upper -17
carry-before-that|2|far|verb-judging|	lower -33
carry-before-that|2|far|verb-saying|	, -11	? -26	lower -31	none -16	upper -26
carry-before-that|2|far|verb-thinking|	lower -27
carry-before-that|2|far|word|	, -18	lower -19	none -31
carry-before-that|2|far|—|	. -19	none -15	upper -14
carry-before-that|3|	far -43
carry-before-that|3|far|!|	capital -11	determiner -11	end -21	pronoun -16
carry-before-that|3|far|'|	, -11
carry-before-that|3|far|	) 11	, -30	- -15	1 -37	10+ -44	2 -22	3 -13	4-5 -13	6-9 -34	: -37	adverb -17	auxiliary -36	capital -29	coordinator -23	determiner -41	possessive -20	preposition -34	pronoun -30	quote -11	start -17	stop -46	subordinator -34	that -13	verb-judging -27	verb-saying -23	verb-thinking -21	word -42
carry-before-that|3|far|)|	upper 11
carry-before-that|3|far|,auxiliary|	none -13
carry-before-that|3|far|,verb-saying|	? -14
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	' -9	adverb -7	auxiliary -8	capital -39	coordinator -12	determiner -28	lower -15	none -12	preposition -14	pronoun -15	subordinator -13	upper -40	verb-saying -39	word -22
carry-before-that|3|far|-|	lower -9	none -21	upper -13
carry-before-that|3|far|.|	[ -22	capital -26	coordinator -14	determiner -21	end -52	preposition -14	pronoun -18	subordinator -18
carry-before-that|3|far|:|	upper -36
carry-before-that|3|far|?|	capital -21	end -28	pronoun -14	verb-saying -10
carry-before-that|3|far|[|	. -17
carry-before-that|3|far|adjacent|	false -43
carry-before-that|3|far|adverb|	, -16	lower -17	none -13
carry-before-that|3|far|alone|	true -16
carry-before-that|3|far|auxiliary|	lower -35	none -16
carry-before-that|3|far|capital|	! -14	, -21	. -25	? -18	lower -18	none -22	upper -24
carry-before-that|3|far|coordinator|	, -17	. -17	lower -21	none -29
carry-before-that|3|far|determiner|	! -9	, -37	. -21	? -12	lower -38	none -19	upper -19
carry-before-that|3|far|end|	! -15	. -27	? -7	none -14
carry-before-that|3|far|first|	false -40
carry-before-that|3|far|inside|	false -68
carry-before-that|3|far|newcomer|	acts -23	none 23	says -21
carry-before-that|3|far|newcomer|acts|elided|	stop -8
carry-before-that|3|far|newcomer|acts|none|	start -8	stop -9
carry-before-that|3|far|newcomer|acts|own|	: -16	start -9	stop -16
carry-before-that|3|far|newcomer|none|none|	: -8	start 21	word -11
carry-before-that|3|far|newcomer|none|own|	: -9	start -21	stop -15	word -10
carry-before-that|3|far|newcomer|says|elided|	stop -12
carry-before-that|3|far|newcomer|says|none|	: -11	start -11	stop -17	word -11
carry-before-that|3|far|newcomer|says|own|	: -21	start -14
carry-before-that|3|far|none|	) -13	, -18	,auxiliary -11	,word -12	- -12	; -8	adverb -17	auxiliary -18	capital -17	coordinator -20	determiner -13	end 19	none 18	own -32	preposition -33	pronoun -13	stop -36	subordinator -18	that -21	verb-judging -10	verb-saying -10	verb-thinking -9	word -27	— -14
carry-before-that|3|far|own|	elided -14	none -31
carry-before-that|3|far|possessive|	lower -16	upper -13
carry-before-that|3|far|preposition|	, -18	. -14	lower -25	none -38	upper -23
carry-before-that|3|far|pronoun|	! -10	, -20	. -15	? -14	lower -30	none -7
carry-before-that|3|far|question|false|	false -45	true -8
carry-before-that|3|far|question|true|	false -30	true -13
carry-before-that|3|far|quote|	, -10	upper -9
carry-before-that|3|far|start|	upper -23
carry-before-that|3|far|stop|	none -16	upper -46
carry-before-that|3|far|subject|	elided -6	none 13
carry-before-that|3|far|subordinator|	, -19	lower -30	none -15	upper -16
carry-before-that|3|far|that|	. -8	lower -11	none -16	upper -17
carry-before-that|3|far|verb-judging|	, -16	lower -24	none -11	upper -13
carry-before-that|3|far|verb-saying|	, -33	? -15	lower -21	none -17	upper -16
carry-before-that|3|far|verb-thinking|	lower -19
carry-before-that|3|far|word|	, -14	lower -38	none -28	upper -20
carry-before-that|3|far|—|	none -16
carry-before|0|	0 53	1 9	2 -10	3 -22
carry-before|0|0|	( 12	, 19	1 10	10+ 32	2 26	3 9	4-5 20	6-9 36	adverb 26	auxiliary 14	capital 19	coordinator 45	possessive 14	preposition 12	pronoun 20	quote 24	subordinator 18	that 13	verb-thinking 6
carry-before|0|0|)|	none 12
carry-before|0|0|,|	capital -21	determiner 9	lower 14	none 12	preposition -20	pronoun 34	quote 17	upper 17	verb-judging 8	verb-saying -12	word 18
carry-before|0|0|-|	none 13
carry-before|0|0|adjacent|	false 52	true 24
carry-before|0|0|adverb|	lower 26
carry-before|0|0|auxiliary|	lower 14	none 16	upper 16
carry-before|0|0|capital|	. 18	lower 19	none 10	upper 13
carry-before|0|0|coordinator|	, 15	. 12	lower 40	none 17	upper 18
carry-before|0|0|determiner|	, 13	. 12	none 6
carry-before|0|0|elided|	elided 19
carry-before|0|0|end|	. 36	? 14	none 10
carry-before|0|0|inside|	false 53
carry-before|0|0|newcomer|	none -11
carry-before|0|0|newcomer|none|elided|	, 19
carry-before|0|0|newcomer|none|none|	, -10	preposition -17	word -21
carry-before|0|0|newcomer|none|own|	, 16	preposition -9	word -9
carry-before|0|0|none|	,auxiliary 25	,determiner -17	,verb-saying 14	,word -14	- 6	: -13	; -26	adverb 11	auxiliary 9	capital 14	coordinator 49	determiner 16	none -22	preposition 34	pronoun 18	quote 18	subordinator 17	that 32	word 27
carry-before|0|0|possessive|	upper 11
carry-before|0|0|preposition|	. 21	lower 7	none 19	upper 11
carry-before|0|0|pronoun|	lower 20	none 15
carry-before|0|0|question|false|	false 50	true 15
carry-before|0|0|quote|	lower 19	upper 14
carry-before|0|0|stop|	none -14
carry-before|0|0|subject|	elided 19	none -22
carry-before|0|0|subordinator|	, 15	. 8	lower 14	none 24	upper 12
carry-before|0|0|that|	lower 9	upper 15
carry-before|0|0|verb-saying|	none 9
carry-before|0|0|verb-thinking|	lower 19
carry-before|0|0|word|	, 7	none 10
carry-before|0|1|!|	,verb-saying -10	determiner -12	pronoun -10
carry-before|0|1|	( -14	1 -26	10+ 33	2 -22	3 -23	4-5 -6	6-9 9	: -39	adverb -26	auxiliary -17	capital 7	coordinator -11	determiner -22	possessive -9	preposition -27	stop 51	subordinator -6	that -28	verb-judging -10	verb-saying -26	word -16	— -7	’ -14
carry-before|0|1|(|	upper -14
carry-before|0|1|,auxiliary|	none -12
carry-before|0|1|,coordinator|	none -11
carry-before|0|1|,determiner|	none -7
carry-before|0|1|,pronoun|	none -19
carry-before|0|1|,verb-saying|	? -16	none -8
carry-before|0|1|,word|	none -14
carry-before|0|1|,|	capital 48	determiner 24	lower -13	preposition 6	pronoun 18	upper 13	verb-judging -18	verb-saying 52
carry-before|0|1|.|	capital -9	coordinator -17	determiner -31	preposition -23	pronoun 8	quote -14	subordinator 6	that -17
carry-before|0|1|:|	lower -13	upper -39
carry-before|0|1|;|	none -8
carry-before|0|1|?|	,pronoun -13	,verb-saying -15	capital -13	determiner -6	pronoun 12	quote -14	verb-saying 20
carry-before|0|1|adjacent|	false 11	true -20
carry-before|0|1|adverb|	lower -26
carry-before|0|1|auxiliary|	lower -21	none -20
carry-before|0|1|capital|	, -68	. 21	? -8	lower 8	none -11
carry-before|0|1|coordinator|	, 9	. -14	lower -13	none -13
carry-before|0|1|determiner|	, -37	. -19	lower -30	none -20
carry-before|0|1|elided|	elided -17	own 6
carry-before|0|1|end|	! 15	. 38	? 24	none 15
carry-before|0|1|inside|	false 9
carry-before|0|1|newcomer|	none -27
carry-before|0|1|newcomer|none|elided|	stop 13	word -6
carry-before|0|1|newcomer|none|none|	: -32	capital 12	preposition -24	pronoun 11	verb-judging -21	word -7	— -9
carry-before|0|1|newcomer|none|own|	: -16	adverb -15	auxiliary -26	determiner -24	preposition -21	pronoun -25	stop -33	that -7	verb-saying -19	word -12
carry-before|0|1|none|	, -15	,auxiliary -7	,pronoun -7	,verb-judging -9	,verb-saying -17	,verb-thinking 6	,word -7	- -14	: 10	auxiliary -7	coordinator -16	determiner 6	none -12	own -6	preposition -46	pronoun 9	subordinator -21	that -19	verb-saying -13	word -6	— 20
carry-before|0|1|own|	elided -14	none -27	own -36
carry-before|0|1|possessive|	lower -9
carry-before|0|1|preposition|	lower -24	none -25	upper -13
carry-before|0|1|pronoun|	, -55	. -12
carry-before|0|1|question|false|	false 15
carry-before|0|1|question|true|	false -18	true 19
carry-before|0|1|stop|	upper 51
carry-before|0|1|subject|	none -13	own -42
carry-before|0|1|subordinator|	none -20
carry-before|0|1|that|	lower -25	none -15
carry-before|0|1|verb-judging|	lower -8
carry-before|0|1|verb-saying|	, -41	lower -26
carry-before|0|1|word|	, 9	lower -22	none -9	upper 12
carry-before|0|1|—|	upper -9
carry-before|0|1|’|	lower -14
carry-before|0|2|!|	capital 8
carry-before|0|2|	, -16	1 -14	2 -12	6-9 -34	: -21	adverb -13	auxiliary -24	capital -17	coordinator -13	determiner -24	preposition -28	that -13	verb-saying -19	word -41
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -11
carry-before|0|2|,verb-saying|	none -23
carry-before|0|2|,word|	none -8
carry-before|0|2|,|	capital 6	lower -14	pronoun 8	upper -19	verb-saying 12	word -13
carry-before|0|2|.|	capital -23	determiner 13	preposition -11	pronoun -8
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	,verb-saying -14	capital -9
carry-before|0|2|adjacent|	false -10
carry-before|0|2|adverb|	lower -13
carry-before|0|2|auxiliary|	lower -21	none -12
carry-before|0|2|capital|	, -29	. -15	lower -17
carry-before|0|2|coordinator|	lower -13	none -14
carry-before|0|2|determiner|	, -21	lower -15	upper -16
carry-before|0|2|elided|	elided -12	none -20	own -10
carry-before|0|2|end|	! -14	. 18	? -6
carry-before|0|2|inside|	false -10
carry-before|0|2|newcomer|	acts -22	none -11	says -23
carry-before|0|2|newcomer|acts|elided|	stop -18
carry-before|0|2|newcomer|acts|own|	: -10	stop -19	word -8
carry-before|0|2|newcomer|none|none|	: -28	preposition -14	word -25
carry-before|0|2|newcomer|none|own|	, -15	: -26	stop -46	word -20
carry-before|0|2|newcomer|says|elided|	stop -23
carry-before|0|2|newcomer|says|none|	: -17	capital -14	word -15
carry-before|0|2|newcomer|says|own|	, -7	: -12	auxiliary -12	preposition -11	stop -25	word -10
carry-before|0|2|none|	,pronoun -19	,verb-saying -6	,word -14	: -10	coordinator -11	determiner -14	none -16	stop -28
carry-before|0|2|own|	elided -20	none -41	own -53
carry-before|0|2|preposition|	lower -26
carry-before|0|2|pronoun|	, -36
carry-before|0|2|question|false|	false -6	true -9
carry-before|0|2|question|true|	false -10
carry-before|0|2|stop|	none -57
carry-before|0|2|subject|	elided -19	none -6	own -66
carry-before|0|2|that|	lower -13
carry-before|0|2|verb-saying|	, -16	lower -14
carry-before|0|2|word|	, -12	lower -40
carry-before|0|3|	, -14	10+ -12	2 -16	3 -11	4-5 -19	6-9 -8	: -18	preposition -13	stop -15	verb-saying -10
carry-before|0|3|,verb-saying|	none -20
carry-before|0|3|,|	pronoun -11
carry-before|0|3|.|	capital -9
carry-before|0|3|:|	upper -18
carry-before|0|3|adjacent|	false -22
carry-before|0|3|elided|	own -13
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|	acts -13	says -31
carry-before|0|3|newcomer|acts|elided|	stop -10
carry-before|0|3|newcomer|acts|own|	stop -16
carry-before|0|3|newcomer|none|own|	stop -16
carry-before|0|3|newcomer|says|elided|	stop -11
carry-before|0|3|newcomer|says|none|	stop -21
carry-before|0|3|newcomer|says|own|	: -14	stop -19
carry-before|0|3|none|	,verb-saying -29	elided 12	own -29	stop -22
carry-before|0|3|own|	elided -7	none -22	own -32
carry-before|0|3|preposition|	lower -13
carry-before|0|3|pronoun|	, -17
carry-before|0|3|question|false|	false -24	true -12
carry-before|0|3|stop|	none -16	upper -15
carry-before|0|3|subject|	elided -15	none -11	own -23
carry-before|0|3|verb-saying|	lower -10
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying -15	capital -15	determiner -17	end -36	pronoun 12
carry-before|1|far|'|	, -13
carry-before|1|far|+|	none -14
carry-before|1|far|	, -12	- -22	1 -21	10+ 10	2 -41	3 -50	4-5 -13	6-9 -32	: -10	adverb -31	auxiliary -37	capital -47	coordinator -30	determiner -23	possessive -35	preposition -19	pronoun -50	quote -12	stop -34	subordinator -57	verb-judging -12	verb-saying -53	verb-thinking -37	word -68
carry-before|1|far|,auxiliary|	? -10	none -46
carry-before|1|far|,coordinator|	none -11
carry-before|1|far|,determiner|	none -18
carry-before|1|far|,preposition|	none -16
carry-before|1|far|,pronoun|	? -9	none -24
carry-before|1|far|,subordinator|	none -16
carry-before|1|far|,verb-judging|	none -8
carry-before|1|far|,verb-saying|	! -18	? -22	none -7
carry-before|1|far|,verb-thinking|	none -14
carry-before|1|far|,word|	? -13	none -29
carry-before|1|far|,|	adverb -14	coordinator -21	determiner -27	preposition -21	pronoun -13	subordinator -24	upper -40	verb-judging -12	word -29	– -12
carry-before|1|far|-|	none -27	upper -18
carry-before|1|far|.|	[ -20	capital -37	coordinator -24	determiner -43	preposition -19	pronoun -31	that -11	— -20
carry-before|1|far|:|	lower -19	none -16	upper -10
carry-before|1|far|;|	none -27
carry-before|1|far|?|	,auxiliary -10	,verb-saying -14	,word -11	capital -15	determiner -16	end -25	verb-saying -15	— -13
carry-before|1|far|[|	. -23
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	, -19	lower -28	none -21
carry-before|1|far|alone|	false -9	true 38
carry-before|1|far|auxiliary|	lower -35	none -31	other -13	upper -19
carry-before|1|far|capital|	! -20	? -38	lower -51	none -29	upper -15
carry-before|1|far|coordinator|	, -37	. -25	lower -30	none -26
carry-before|1|far|determiner|	! -25	, -40	? -17	lower -21	none -9	other -18	upper -41
carry-before|1|far|elided|	elided -6	own -12
carry-before|1|far|end|	! -12	. -9	? -15
carry-before|1|far|first|	false -27	true 22
carry-before|1|far|inside|	false -37
carry-before|1|far|newcomer|	acts -24	says -85
carry-before|1|far|newcomer|acts|elided|	preposition -15
carry-before|1|far|newcomer|acts|none|	: -24	auxiliary -16	capital -11	determiner 6	preposition -11	stop -43	word -18
carry-before|1|far|newcomer|acts|own|	, -21	: -35	auxiliary -20	determiner -18	preposition -17	start -21	stop -57	word -15
carry-before|1|far|newcomer|none|elided|	auxiliary -15	start 12	stop -6	word -17
carry-before|1|far|newcomer|none|none|	: -6	adverb -15	auxiliary -18	capital -13	determiner -26	preposition -42	pronoun -13	start -34	stop 8	that -13	verb-judging -24	word -26
carry-before|1|far|newcomer|none|own|	: -9	adverb -16	auxiliary -33	capital -23	determiner -29	preposition -7	pronoun -18	stop -44	verb-saying -29	word -41
carry-before|1|far|newcomer|says|elided|	: -17	stop -45
carry-before|1|far|newcomer|says|none|	, -18	: -30	adverb -17	auxiliary -15	capital -14	determiner -10	preposition -13	pronoun -11	stop -43	word -13
carry-before|1|far|newcomer|says|own|	, -23	: -38	auxiliary -19	capital -12	determiner -25	preposition -22	pronoun -13	start -22	stop -41	that -13	verb-saying -10	word -16
carry-before|1|far|none|	( -16	,auxiliary -13	,determiner -13	,preposition -24	,pronoun -29	,subordinator -9	,verb-judging -23	,verb-saying -14	,verb-thinking -16	,word -37	- -20	: 11	; -16	adverb -22	auxiliary -19	coordinator -23	determiner -23	elided -6	end 9	none -20	own -19	pronoun -26	stop -47	subordinator -29	that -17	verb-judging -29	verb-thinking -18	word -41	— -23
carry-before|1|far|own|	own -37
carry-before|1|far|possessive|	lower -30	upper -18
carry-before|1|far|preposition|	, -16	. -31	lower -17	none -22	upper -31
carry-before|1|far|pronoun|	! -16	, -8	. -37	? -7	lower -47	none -33
carry-before|1|far|question|false|	false -11	true -28
carry-before|1|far|question|true|	false -40
carry-before|1|far|quote|	, -14	. -15	? -14	upper -13
carry-before|1|far|start|	other -11
carry-before|1|far|stop|	? -16	none -23	other -18	upper -33
carry-before|1|far|subject|	elided -6	none -27	own -14
carry-before|1|far|subordinator|	, -24	. -23	lower -56	none -40	upper -16
carry-before|1|far|that|	none -23	upper -29
carry-before|1|far|verb-judging|	, -19	lower -10	none -19	upper -27
carry-before|1|far|verb-saying|	, -44	? -30	lower -48	none -28	upper -25
carry-before|1|far|verb-thinking|	lower -35
carry-before|1|far|word|	, -25	lower -65	none -50	upper -26
carry-before|1|far|—|	. -20	? -13	none -28
carry-before|2|	far -29
carry-before|2|far|!|	determiner -14	end -20	pronoun -14
carry-before|2|far|'|	, -22
carry-before|2|far|	, -39	1 -26	10+ -18	2 -44	3 -17	4-5 -16	6-9 -16	: -40	adverb -11	auxiliary -9	capital -30	coordinator -17	determiner -42	possessive -12	preposition -36	pronoun -29	start -6	stop -44	subordinator -8	that -31	verb-judging -28	verb-saying -23	verb-thinking -19	word -10
carry-before|2|far|,auxiliary|	none -31
carry-before|2|far|,verb-judging|	none -10
carry-before|2|far|,verb-saying|	! -8
carry-before|2|far|,word|	none -15
carry-before|2|far|,|	capital -18	determiner -34	lower -17	none -12	preposition -18	pronoun -50	upper -38	verb-saying -44	word -23
carry-before|2|far|-|	none -16
carry-before|2|far|.|	[ -13	capital -20	coordinator -11	determiner -16	end -34	preposition -12	pronoun -24	subordinator -13
carry-before|2|far|:|	upper -39
carry-before|2|far|?|	capital -11	end 9	verb-saying -17
carry-before|2|far|[|	. -13
carry-before|2|far|adjacent|	false -29
carry-before|2|far|adverb|	, -15	lower -11
carry-before|2|far|auxiliary|	lower -9	none -11
carry-before|2|far|capital|	! -12	, -55	. -27	? -26	lower -33	none -30
carry-before|2|far|coordinator|	, -14	. -18	lower -17	none -22
carry-before|2|far|determiner|	, -48	. -23	lower -36	none -12	upper -19
carry-before|2|far|elided|	none -12
carry-before|2|far|end|	! -11	. -7	? -26	none 6
carry-before|2|far|first|	false -17
carry-before|2|far|inside|	false -47
carry-before|2|far|newcomer|	acts 6	none 11	says -13
carry-before|2|far|newcomer|acts|elided|	stop -12
carry-before|2|far|newcomer|acts|none|	start 17	stop -13
carry-before|2|far|newcomer|acts|own|	stop -22	word -10
carry-before|2|far|newcomer|none|none|	: -13	start 21
carry-before|2|far|newcomer|none|own|	start -46	stop -16
carry-before|2|far|newcomer|says|elided|	stop -13
carry-before|2|far|newcomer|says|none|	: -18	stop -14	word -12
carry-before|2|far|newcomer|says|own|	: -15	start -16	stop -20
carry-before|2|far|none|	, -11	,auxiliary -22	,verb-saying -20	,word -14	: 22	adverb -8	auxiliary -21	capital -23	coordinator -28	determiner -18	elided -17	end 10	none 23	preposition -13	pronoun -15	stop -41	subordinator -18	that -14	word -21	— -12
carry-before|2|far|own|	elided -17	own -46
carry-before|2|far|possessive|	lower -11
carry-before|2|far|preposition|	, -12	lower -36	none -32
carry-before|2|far|pronoun|	! -14	, -35	? -16	lower -29	none -15
carry-before|2|far|question|false|	false -32	true -41
carry-before|2|far|start|	upper -6
carry-before|2|far|stop|	none -16	upper -44
carry-before|2|far|subject|	elided -8	none 15	own -13
carry-before|2|far|subordinator|	, -21	lower -7	none -16
carry-before|2|far|that|	lower -28	none -11	upper -14
carry-before|2|far|verb-judging|	, -16	lower -24	upper -10
carry-before|2|far|verb-saying|	, -60	lower -18	none -12	upper -15
carry-before|2|far|verb-thinking|	lower -17
carry-before|2|far|word|	, -17	lower -35	none -29
carry-before|2|far|—|	none -15
carry-before|3|	far -33
carry-before|3|far|!|	capital -12	end -22
carry-before|3|far|'|	, -12
carry-before|3|far|	, -39	- -11	1 -35	10+ -15	2 -45	3 -27	4-5 -43	6-9 -6	adverb -14	auxiliary -30	capital -26	coordinator -18	determiner -35	possessive -15	preposition -33	pronoun -23	start -11	stop -28	subordinator -26	that -24	verb-judging -25	verb-saying -21	verb-thinking -20	word -40
carry-before|3|far|,|	capital -43	coordinator -15	determiner -20	lower -19	none -16	pronoun -46	subordinator -12	upper -40	verb-saying -36	word -16
carry-before|3|far|-|	none -15
carry-before|3|far|.|	[ -19	capital -20	coordinator -16	determiner -14	end -52	preposition -10	pronoun -18	subordinator -9
carry-before|3|far|?|	capital -12	end -23	pronoun -10
carry-before|3|far|[|	. -17
carry-before|3|far|adjacent|	false -33
carry-before|3|far|adverb|	, -10	lower -14	none -13
carry-before|3|far|auxiliary|	lower -29	none -13
carry-before|3|far|capital|	! -9	, -38	. -19	? -15	lower -18	none -20	upper -21
carry-before|3|far|coordinator|	, -14	. -16	lower -18	none -25
carry-before|3|far|determiner|	, -42	. -22	lower -31	none -14	upper -15
carry-before|3|far|end|	. -19	none -8
carry-before|3|far|first|	false -16
carry-before|3|far|inside|	false -53
carry-before|3|far|newcomer|	acts 9	none 6	says 12
carry-before|3|far|newcomer|acts|none|	start 11
carry-before|3|far|newcomer|none|none|	start 6
carry-before|3|far|none|	) -14	, 8	,verb-saying -17	- -13	: -9	auxiliary -15	capital -15	coordinator -20	determiner -18	end 20	none 21	own -14	preposition -23	stop -19	that -13	verb-saying -15	word -28
carry-before|3|far|own|	elided -8	none -16
carry-before|3|far|possessive|	lower -12
carry-before|3|far|preposition|	, -11	. -13	lower -27	none -36	upper -16
carry-before|3|far|pronoun|	, -31	. -18	? -15	lower -23
carry-before|3|far|question|false|	false -31	true -11
carry-before|3|far|question|true|	false -28
carry-before|3|far|quote|	, -10
carry-before|3|far|start|	upper -8
carry-before|3|far|stop|	none 7	upper -28
carry-before|3|far|subject|	none 16
carry-before|3|far|subordinator|	, -15	lower -25	none -17	upper -9
carry-before|3|far|that|	lower -22	none -17
carry-before|3|far|verb-judging|	lower -23	upper -11
carry-before|3|far|verb-saying|	, -58	? -14	lower -17	none -15	upper -17
carry-before|3|far|verb-thinking|	lower -18
carry-before|3|far|word|	, -19	lower -35	none -26	upper -16
carry-next|0|	0 46	1 9	2 -13	3 -32
carry-next|0|0|!|	end 7
carry-next|0|0|	( 15	, 13	1 21	2 25	3 20	4-5 7	6-9 29	adverb -11	auxiliary 23	capital 22	coordinator -7	determiner 22	possessive 14	preposition 17	pronoun 14	start 7	stop 20	subordinator 16	verb-judging -14	verb-saying 7	word 11
carry-next|0|0|(|	upper 15
carry-next|0|0|,auxiliary|	none 16
carry-next|0|0|,determiner|	none -17
carry-next|0|0|,pronoun|	none -7
carry-next|0|0|,verb-saying|	none 16
carry-next|0|0|,word|	none -13
carry-next|0|0|,|	capital 14	coordinator 11	determiner 20	lower 20	pronoun 7	subordinator 13	upper 10	verb-saying -15
carry-next|0|0|-|	none 6
carry-next|0|0|.|	capital 8	coordinator 10	end 26	preposition 20	subordinator 8
carry-next|0|0|:|	upper 14
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 10
carry-next|0|0|adjacent|	false 43	true 23
carry-next|0|0|adverb|	lower -11	none 10
carry-next|0|0|auxiliary|	lower 24
carry-next|0|0|capital|	, -29	lower 21	none 14
carry-next|0|0|coordinator|	, -6	lower -7	none 46
carry-next|0|0|determiner|	lower 22	none 15
carry-next|0|0|elided|	elided 21
carry-next|0|0|first|	false 7
carry-next|0|0|inside|	false 45
carry-next|0|0|newcomer|none|elided|	stop 18
carry-next|0|0|newcomer|none|none|	determiner -11	stop 11	verb-judging -17
carry-next|0|0|newcomer|none|own|	preposition -7	start 10	stop 16	word -14
carry-next|0|0|none|	) 14	, 13	- 9	auxiliary 9	capital 12	coordinator 10	determiner 11	end 7	none -17	preposition 22	pronoun 11	stop -8	subordinator 9	verb-saying 9	word 13
carry-next|0|0|own|	own 7
carry-next|0|0|possessive|	lower 11
carry-next|0|0|preposition|	, -20	lower 9	none 23	upper 13
carry-next|0|0|pronoun|	, 12	lower 14	none 16
carry-next|0|0|question|false|	false 44
carry-next|0|0|question|true|	false 11
carry-next|0|0|quote|	, 15	lower 11	none 19	upper -7
carry-next|0|0|start|	upper 7
carry-next|0|0|stop|	upper 20
carry-next|0|0|subject|	elided 21	none -17	own 7
carry-next|0|0|subordinator|	lower 19	none 7	upper 7
carry-next|0|0|that|	lower 7	none 24
carry-next|0|0|verb-judging|	, 12	lower -11	upper -6
carry-next|0|0|verb-saying|	, -18	none 15	upper 8
carry-next|0|0|word|	, -9	lower 7	none 23	upper 15
carry-next|0|0|—|	none 17
carry-next|0|1|!|	end 10
carry-next|0|1|	, -22	- -11	10+ 7	2 -16	3 -11	6-9 8	: -11	capital -36	coordinator -26	determiner -7	possessive -14	preposition 11	pronoun -13	quote -15	start 14	stop -13	verb-saying -15	— -13
carry-next|0|1|,auxiliary|	none -23
carry-next|0|1|,coordinator|	none -8
carry-next|0|1|,pronoun|	? -14	none -10
carry-next|0|1|,verb-judging|	none -17
carry-next|0|1|,verb-saying|	! -16	? -18	none -18
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -11
carry-next|0|1|,|	capital -37	coordinator 6	determiner 10	lower -38	none -16	verb-saying -35
carry-next|0|1|-|	lower -7	none -18
carry-next|0|1|.|	capital -17	coordinator -18	end 13	preposition -12	pronoun -12	that -11
carry-next|0|1|:|	none -7	upper -15
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,verb-saying -15	capital -14	determiner -13	end 6
carry-next|0|1|adjacent|	false 9
carry-next|0|1|auxiliary|	none -15
carry-next|0|1|capital|	, 16	. -32	? -16	lower -35	none -16
carry-next|0|1|coordinator|	, -13	. -29	lower -24	none -35
carry-next|0|1|determiner|	! -16	, 8	. -15	? -6	lower -14	none -11
carry-next|0|1|elided|	elided -17	none 7	own -23
carry-next|0|1|first|	false 14
carry-next|0|1|newcomer|	none -9
carry-next|0|1|newcomer|none|elided|	auxiliary -13	preposition -17	start 7	stop -9	word -18
carry-next|0|1|newcomer|none|none|	, -19	adverb 8	auxiliary -29	capital -19	preposition 16	stop -17	verb-judging 9
carry-next|0|1|newcomer|none|own|	, -27	: -21	auxiliary 10	capital -25	preposition 6	start -31	stop -46	that -16	verb-saying -26
carry-next|0|1|none|	, -14	,determiner -8	,pronoun -20	,verb-saying -12	,word 9	; -16	auxiliary -25	capital -13	coordinator -13	determiner -16	end -6	own -6	preposition -12	subordinator -22	that -19
carry-next|0|1|own|	none 10	own -34
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 10	. -14	lower -6	none -14	upper 17
carry-next|0|1|pronoun|	. -24	lower -12	none -7
carry-next|0|1|question|false|	false 14	true -26
carry-next|0|1|question|true|	false -8	true 13
carry-next|0|1|quote|	? -17	lower -11	upper -7
carry-next|0|1|start|	upper 14
carry-next|0|1|stop|	? -13	none 29	upper -12
carry-next|0|1|subject|	elided -17	own -11
carry-next|0|1|subordinator|	none -26
carry-next|0|1|that|	. -17	none -18
carry-next|0|1|verb-judging|	, -23
carry-next|0|1|verb-saying|	, 19	? 15	lower -12	none -19	upper -21
carry-next|0|1|verb-thinking|	lower 6
carry-next|0|1|word|	, -13	none -10	upper -13
carry-next|0|1|—|	? -17	none 7
carry-next|0|2|!|	end -8
carry-next|0|2|,auxiliary|	none -29
carry-next|0|2|,pronoun|	none -15
carry-next|0|2|,verb-saying|	? -12	none -16
carry-next|0|2|,word|	none -14
carry-next|0|2|,|	capital -19	determiner -16	pronoun -32	upper -16	word -14
carry-next|0|2|.|	capital -19	determiner -11	end 14
carry-next|0|2|	1 -25	10+ -10	2 -9	3 -30	6-9 -10	adverb -10	auxiliary -28	capital -16	coordinator -15	determiner -37	pronoun -20	start 8	stop -10	subordinator -19	that -15	verb-judging -15	verb-saying -18	word -36
carry-next|0|2|:|	none -9
carry-next|0|2|?|	end -7
carry-next|0|2|adjacent|	false -13
carry-next|0|2|adverb|	lower -10
carry-next|0|2|auxiliary|	lower -27
carry-next|0|2|capital|	, -23	. -6	? -10	lower -16
carry-next|0|2|coordinator|	lower -15	none -13
carry-next|0|2|determiner|	, -19	lower -34	none -12
carry-next|0|2|elided|	elided -15	own -26
carry-next|0|2|first|	false 8
carry-next|0|2|inside|	false -21
carry-next|0|2|newcomer|	none -17
carry-next|0|2|newcomer|none|elided|	start 10	stop -13
carry-next|0|2|newcomer|none|none|	, -17	: -15	auxiliary -18	capital -9	determiner -15	pronoun -15	verb-judging -14	word -25
carry-next|0|2|newcomer|none|own|	: -19	auxiliary -20	determiner -18	preposition -14	start -50	stop -36	verb-saying -10	word -24
carry-next|0|2|none|	,auxiliary -27	,pronoun 6	,verb-judging -12	,verb-saying -26	auxiliary -9	own -22	stop -39	word -18
carry-next|0|2|own|	none -31	own -47
carry-next|0|2|preposition|	. -18	none -17
carry-next|0|2|pronoun|	, -18	. -27	lower -20
carry-next|0|2|question|false|	false -18
carry-next|0|2|question|true|	true 10
carry-next|0|2|start|	upper 8
carry-next|0|2|stop|	none -18	upper -10
carry-next|0|2|subject|	elided -14	own -27
carry-next|0|2|subordinator|	lower -19
carry-next|0|2|that|	lower -15
carry-next|0|2|verb-judging|	lower -15
carry-next|0|2|verb-saying|	lower -17
carry-next|0|2|word|	, -13	lower -36	none -21
carry-next|0|3|,verb-saying|	none -23
carry-next|0|3|,|	pronoun -14
carry-next|0|3|.|	end -9
carry-next|0|3|	1 -16	10+ -17	2 -10	3 -16	4-5 -16	6-9 -22	auxiliary -14	determiner -16	preposition -10	start -22	stop -13	verb-saying -14	word -13
carry-next|0|3|adjacent|	false -32
carry-next|0|3|auxiliary|	lower -14
carry-next|0|3|capital|	. -13
carry-next|0|3|determiner|	lower -14
carry-next|0|3|first|	false -22
carry-next|0|3|inside|	false -28
carry-next|0|3|newcomer|	none -25
carry-next|0|3|newcomer|none|none|	determiner -12	stop -9
carry-next|0|3|newcomer|none|own|	start -20	stop -16	verb-saying -9	word -9
carry-next|0|3|none|	,verb-saying -26	own -14	stop -12
carry-next|0|3|own|	elided -15	none -19	own -24
carry-next|0|3|pronoun|	, -8
carry-next|0|3|question|false|	false -33
carry-next|0|3|question|true|	false -11
carry-next|0|3|start|	upper -22
carry-next|0|3|stop|	none -25	upper -13
carry-next|0|3|subject|	none -14	own -32
carry-next|0|3|verb-saying|	lower -11
carry-next|0|3|word|	lower -13
carry-next|1|	far -34
carry-next|1|far|!|	,verb-saying -14	capital -14	determiner -17	end -25	pronoun 6
carry-next|1|far|	( -14	, -27	- -13	10+ -34	2 -11	3 -15	4-5 -24	6-9 -33	: 6	; -13	adverb -12	auxiliary -37	capital -9	coordinator -41	determiner -24	possessive -21	preposition -7	pronoun -48	quote -28	start -25	stop -38	subordinator -50	that -41	verb-judging -43	verb-saying -48	verb-thinking -28	word -29	— -24	’ -14
carry-next|1|far|(|	upper -14
carry-next|1|far|,auxiliary|	? -9	none -37
carry-next|1|far|,coordinator|	none -10
carry-next|1|far|,determiner|	none -13
carry-next|1|far|,preposition|	none -16
carry-next|1|far|,pronoun|	none -19
carry-next|1|far|,subordinator|	none -12
carry-next|1|far|,verb-judging|	none -15
carry-next|1|far|,verb-saying|	! -19	? -13	none -24
carry-next|1|far|,word|	? -8	none -30
carry-next|1|far|,|	' -9	adverb -16	auxiliary -11	capital -16	coordinator -32	determiner -20	lower -16	none -35	preposition -22	pronoun -25	quote -15	subordinator -20	upper -50	verb-judging -13	verb-saying -60	word -28
carry-next|1|far|-|	lower -12	none -24
carry-next|1|far|.|	[ -17	capital -9	coordinator -23	end -17	preposition -19	pronoun -30	quote -15	subordinator -17	— -17
carry-next|1|far|:|	none 17
carry-next|1|far|;|	lower -13	none -14
carry-next|1|far|?|	,pronoun -10	,word -15	capital -16	determiner -11	end -14	pronoun -24	quote -14	stop -9	verb-saying -23	— -15
carry-next|1|far|[|	. -20
carry-next|1|far|adjacent|	false -34
carry-next|1|far|adverb|	, -14	lower -11	none -21
carry-next|1|far|alone|	false -10	true -23
carry-next|1|far|auxiliary|	lower -34	none -31	upper -25
carry-next|1|far|capital|	! -13	, -29	. -36	? -23	lower -8	none -20	upper -22
carry-next|1|far|coordinator|	, -27	. -27	lower -38	none -35	upper -15
carry-next|1|far|determiner|	! -19	, -48	. -8	? -20	lower -29	none -26	other -20
carry-next|1|far|elided|	elided -21	none -27	own -39
carry-next|1|far|end|	! -35	. -33	? -27	none 32
carry-next|1|far|first|	false -21	true -8
carry-next|1|far|inside|	false -27
carry-next|1|far|newcomer|	none -7
carry-next|1|far|newcomer|none|elided|	, -12	: -28	determiner -16	start -16	stop -40	verb-saying -11	word -19
carry-next|1|far|newcomer|none|none|	: 9	auxiliary -24	capital -33	coordinator -12	determiner -27	preposition -31	pronoun -22	start -7	stop -32	that -12	verb-judging -22	verb-thinking -12	word -42	— -17
carry-next|1|far|newcomer|none|own|	, -43	: -17	adverb -20	auxiliary -43	capital -34	preposition 8	pronoun -27	start -44	stop -10	that -24	verb-saying -27	word -16
carry-next|1|far|none|	+ -13	,auxiliary -19	,coordinator -12	,determiner -11	,preposition -16	,pronoun -27	,subordinator -19	,verb-saying -19	,verb-thinking -17	- -15	: -24	; -25	adverb -12	auxiliary -30	capital -25	coordinator -10	determiner -8	elided -10	end -17	none 11	own -33	preposition -18	pronoun -18	quote -9	stop -27	subordinator -11	that -26	verb-saying -12	word -37	— -18
carry-next|1|far|own|	elided -48	none 7	own -14
carry-next|1|far|possessive|	lower -18	upper -21
carry-next|1|far|preposition|	, -17	. -22	lower -18	none -7
carry-next|1|far|pronoun|	! -11	, -28	. -29	? -16	lower -46	none -20
carry-next|1|far|question|false|	false -26	true -35
carry-next|1|far|question|true|	false -34	true -8
carry-next|1|far|quote|	lower -8	upper -27
carry-next|1|far|start|	other -12	upper -23
carry-next|1|far|stop|	none -61	other -16	upper -38
carry-next|1|far|subject|	elided -44	none -8
carry-next|1|far|subordinator|	, -27	lower -49	upper -19
carry-next|1|far|that|	. -16	lower -43	none -16	upper -18
carry-next|1|far|verb-judging|	, -14	lower -40	none -19	upper -16
carry-next|1|far|verb-saying|	, -50	? -26	lower -46	none -28	upper -21
carry-next|1|far|verb-thinking|	lower -28	none -21	upper -13
carry-next|1|far|word|	, -21	lower -26	none -42	upper -32
carry-next|1|far|–|	, -11
carry-next|1|far|—|	. -17	none -26	upper -21
carry-next|1|far|’|	lower -14
carry-next|2|	far -16
carry-next|2|far|!|	capital -16	determiner -11	end -13	pronoun -16
carry-next|2|far|	, -45	1 -7	10+ -55	3 -11	4-5 14	6-9 -12	: 10	adverb -17	auxiliary -12	capital -39	coordinator -23	determiner -24	possessive -17	preposition -7	quote -23	stop -50	subordinator -34	that -26	verb-judging -23	verb-thinking -24	word -23
carry-next|2|far|,auxiliary|	none -23
carry-next|2|far|,verb-saying|	none -14
carry-next|2|far|,word|	none -13
carry-next|2|far|,|	' -19	adverb -14	capital -32	coordinator -20	determiner -23	lower -29	none -18	preposition -8	pronoun -11	subordinator -21	upper -50	verb-judging -16	verb-saying -51	word -30
carry-next|2|far|.|	[ -14	capital -30	coordinator -17	determiner -20	end 11	preposition -13	pronoun -16
carry-next|2|far|:|	lower 9	none 19	upper 7
carry-next|2|far|?|	,verb-saying 6	capital -22	end -25	pronoun -16
carry-next|2|far|[|	. -14
carry-next|2|far|adjacent|	false -16
carry-next|2|far|adverb|	lower -17
carry-next|2|far|alone|	false -7	true -18
carry-next|2|far|auxiliary|	lower -10	none -22	upper -14
carry-next|2|far|capital|	, -10	. -23	? -15	lower -35	none -28	upper -19
carry-next|2|far|coordinator|	. -13	lower -22	none -41
carry-next|2|far|determiner|	! -14	, -50	. -24	lower -22	none -29	upper -18
carry-next|2|far|elided|	elided -14	own -19
carry-next|2|far|end|	! -23	. -50	? 7	none 28
carry-next|2|far|first|	false 7
carry-next|2|far|inside|	false -20
carry-next|2|far|newcomer|	none 19
carry-next|2|far|newcomer|none|elided|	stop -19
carry-next|2|far|newcomer|none|none|	: 8	preposition -12	start 21	stop -7	word -23
carry-next|2|far|newcomer|none|own|	, -18	: -7	start 8	stop -31
carry-next|2|far|none|	, -15	,auxiliary -11	,verb-judging -14	,verb-saying 14	,word -21	- -18	auxiliary -19	capital -19	coordinator -33	determiner -14	elided -12	end -14	none 9	own 9	preposition -39	pronoun -14	stop -45	subordinator -20	that -18	verb-saying -14	word -25
carry-next|2|far|own|	own 14
carry-next|2|far|possessive|	lower -12
carry-next|2|far|preposition|	, -16	. -14	lower -18	none -35
carry-next|2|far|pronoun|	! -16	, -39	. -18	none -18
carry-next|2|far|question|false|	false -15	true -26
carry-next|2|far|question|true|	false -35	true 8
carry-next|2|far|quote|	upper -23
carry-next|2|far|stop|	none -67	upper -50
carry-next|2|far|subject|	elided -26	none 11	own 17
carry-next|2|far|subordinator|	, -13	. -20	lower -32	none -25
carry-next|2|far|that|	lower -23	none -16	upper -16
carry-next|2|far|verb-judging|	lower -17	upper -18
carry-next|2|far|verb-saying|	, -16	? -21	upper -22
carry-next|2|far|verb-thinking|	lower -24
carry-next|2|far|word|	, -27	lower -20	none -6	upper -20
carry-next|2|far|—|	none -14
carry-next|3|	far -25
carry-next|3|far|!|	capital -14	end -14
carry-next|3|far|	( -17	, -7	1 -50	10+ -48	3 -21	4-5 -10	6-9 -6	adverb -15	auxiliary 8	capital -34	coordinator -23	determiner -44	possessive -24	preposition -42	pronoun -23	start -16	stop -64	subordinator -27	that -31	verb-judging -28	verb-saying -6	verb-thinking -14
carry-next|3|far|(|	upper -14
carry-next|3|far|)|	none -14
carry-next|3|far|,verb-saying|	none -9
carry-next|3|far|,|	' -13	adverb -14	capital -25	coordinator -17	determiner -32	none 14	preposition -13	pronoun -35	subordinator -15	upper -41	verb-saying -12
carry-next|3|far|-|	none -22
carry-next|3|far|.|	[ -23	capital -21	coordinator -20	determiner -24	end -24	preposition -19	pronoun -21
carry-next|3|far|:|	none 11
carry-next|3|far|?|	capital -16	pronoun -8	verb-saying -12
carry-next|3|far|[|	. -17
carry-next|3|far|adjacent|	false -25
carry-next|3|far|adverb|	lower -15
carry-next|3|far|alone|	false -20
carry-next|3|far|auxiliary|	lower 8	none -17	upper -15
carry-next|3|far|capital|	! -14	, -45	. -24	? -17	lower -25	none -21	upper -24
carry-next|3|far|coordinator|	, -20	. -19	lower -23	none -25
carry-next|3|far|determiner|	, -39	. -19	lower -37	none -19	upper -26
carry-next|3|far|elided|	own 10
carry-next|3|far|end|	! -17	. -64	? -24	none 19
carry-next|3|far|first|	false -8
carry-next|3|far|inside|	false -26
carry-next|3|far|newcomer|	none 22
carry-next|3|far|newcomer|none|none|	: 6	start 10
carry-next|3|far|newcomer|none|own|	preposition -15
carry-next|3|far|none|	, -8	,verb-saying 15	- -16	adverb -9	auxiliary -20	capital -19	coordinator -7	determiner -15	none 16	own 10	preposition -38	stop 7	subordinator -17	that -23	verb-saying -12	word -28
carry-next|3|far|own|	none -19
carry-next|3|far|possessive|	lower -19	upper -13
carry-next|3|far|preposition|	. -13	lower -39	none -44	upper -15
carry-next|3|far|pronoun|	, -33	. -17	? -12	lower -20
carry-next|3|far|question|false|	false -23	true -32
carry-next|3|far|question|true|	false -9
carry-next|3|far|start|	upper -16
carry-next|3|far|stop|	none -28	upper -64
carry-next|3|far|subject|	elided 10	none 20
carry-next|3|far|subordinator|	, -15	. -12	lower -24	none 9	upper -14
carry-next|3|far|that|	lower -28	none -13	upper -14
carry-next|3|far|verb-judging|	lower -31	upper -14
carry-next|3|far|verb-saying|	, -36	none -19	upper -20
carry-next|3|far|verb-thinking|	lower -18
carry-next|3|far|word|	, -22	none -40	upper -10
ending|according-to|,|	0 21	3 20	4-6 12	7-12 20
ending|according-to|.|	1 20	13-25 15	7-12 18
ending|according-to|none|	13-25 -11	4-6 7	7-12 -23
ending|colon|,|	1 -26
ending|colon|.|	26+ 19	3 -12	7-12 27
ending|colon|?|	26+ -19
ending|colon|none|	1 -22	26+ -17	3 -8
ending|interview|.|	26+ -33
ending|interview|?|	26+ -10
ending|named-before|!|	13-25 12	2 12	26+ -28	4-6 13
ending|named-before|,|	1 -49	13-25 -25	2 -41	26+ -43	3 -32	7-12 -20
ending|named-before|.|	1 -38	13-25 -10	2 -8	26+ -14	3 -21	4-6 -16	7-12 -17
ending|named-before|?|	1 -17	13-25 -17	2 -9	26+ -25	7-12 15
ending|named-before|none|	1 22	13-25 6	2 14	26+ -49	3 -10
ending|named-nearby|!|	0 14	1 -7	13-25 -16	2 -6	7-12 -10
ending|named-nearby|,|	0 7	13-25 -16	2 -25	26+ -25	7-12 -16
ending|named-nearby|.|	0 -31	2 -11
ending|named-nearby|?|	0 9	4-6 -7
ending|named-nearby|none|	0 -31	1 -32	13-25 -7	2 11	3 10	4-6 15
ending|paragraph-before|!|	26+ -34
ending|paragraph-before|,|	26+ -47
ending|paragraph-before|.|	26+ 7
ending|paragraph-before|?|	26+ -23
ending|paragraph-before|none|	26+ -29
ending|possessor|!|	3 -7	4-6 -21
ending|possessor|,|	1 -23	2 -25	3 -15	4-6 14
ending|possessor|.|	0 -28	1 -33	13-25 -13	3 -21	4-6 -11	7-12 -19
ending|possessor|?|	2 -19	3 -6	4-6 -9	7-12 7
ending|possessor|none|	0 -47	1 -11	13-25 -17	2 -7	3 6	4-6 -6	7-12 -7
ending|quote-then-speaker|!|	0 33	1 -15	2 -6
ending|quote-then-speaker|,|	-10 7	-13 -10	-14 -19	-16 10	-17 -14	-18 -15	-23 -11	-3 -10	-4 -13	-5 8	-6 12	-7 16	-8 -12	-9 -6	0 29	1 -7	13-25 -32	2 -18	26+ -22	3 -22	7-12 -19
ending|quote-then-speaker|.|	2 -18
ending|quote-then-speaker|?|	0 32	1 15	13-25 -15	4-6 -14	7-12 -17
ending|quote-then-speaker|none|	-10 -11	-11 6	-12 18	-13 7	-14 -12	-15 -13	-17 -13	-2 -15	-21 -7	-22 -18	-24 -16	-25 -18	-27 12	-28 -17	-29 6	-3 -28	-30 -12	-32 -8	-4 -27	-7 -19	0 -31	1 -17	13-25 -8	2 14	4-6 -23
ending|quote-then-verb|!|	0 16	1 -10
ending|quote-then-verb|,|	0 19	13-25 -7	4-6 -25	7-12 -23
ending|quote-then-verb|?|	0 10	1 28
ending|quote-then-verb|none|	0 -17	1 11	4-6 8	7-12 -12
ending|sentence-after|!|	0 8	13-25 -14	4-6 -19	7-12 -17
ending|sentence-after|.|	0 -6	2 -20	26+ -13	4-6 -22	7-12 -22
ending|sentence-after|?|	0 18	1 11	2 -24	3 -13	4-6 -15	7-12 9
ending|sentence-before|!|	1 17	13-25 -21	2 -9	26+ -21	4-6 9
ending|sentence-before|,|	1 -41	13-25 -28	2 -14	26+ -56	4-6 -22	7-12 -48
ending|sentence-before|.|	1 28	2 7	26+ -11	3 9	7-12 -12
ending|sentence-before|?|	13-25 -7	4-6 -7
ending|sentence-before|none|	13-25 -10	26+ -20	3 -44
ending|signature|.|	1 15
ending|signature|none|	1 -14
ending|speaker-then-quote|!|	0 8	1 24	13-25 -23	2 6	3 13	4-6 -9	7-12 -7
ending|speaker-then-quote|,|	0 16	1 -14	2 20	3 10	4-6 7	7-12 -12
ending|speaker-then-quote|.|	1 17	13-25 -7	3 11	4-6 15	7-12 10
ending|speaker-then-quote|?|	1 -15	13-25 -8	2 7	4-6 14	7-12 13
ending|speaker-then-quote|none|	13-25 -16	2 7	26+ -18	3 -6	4-6 8	7-12 -8
ending|topic|!|	26+ -20	7-12 -14
ending|topic|.|	13-25 -12	2 10	26+ -18	3 11	7-12 -8
ending|topic|?|	13-25 -22	26+ -27	3 11	7-12 8
ending|topic|none|	0 -24	1 7	13-25 -11	2 13	26+ -63	3 18	4-6 13	7-12 10
ending|verb-then-speaker|,|	1 -20	7-12 -23
ending|verb-then-speaker|.|	0 -40	1 -6	13-25 -28	26+ 12	4-6 7	7-12 -24
ending|verb-then-speaker|?|	1 -10
ending|verb-then-speaker|none|	0 -21	1 10	13-25 -25	4-6 -10	7-12 -11
follow|according-to|,auxiliary|	none -17
follow|according-to|,preposition|	none 11
follow|according-to|,verb-saying|	none -26
follow|according-to|,word|	none 14
follow|according-to|,|	none -7
follow|according-to|:|	none 11
follow|according-to|;|	none 9
follow|according-to|capital|	, 30
follow|according-to|coordinator|	none -12
follow|according-to|end|	. 31
follow|according-to|preposition|	none 11
follow|according-to|stop|	none -18
follow|according-to|word|	, 23	none 12
follow|colon|,auxiliary|	none -8
follow|colon|,verb-saying|	none -27
follow|colon|[|	. 23
follow|colon|capital|	, -18	? 7
follow|colon|determiner|	, -26	? -18
follow|colon|end|	. 18	none -21
follow|colon|preposition|	. -18
follow|colon|pronoun|	, -17	. -10	? -12
follow|colon|stop|	? -12	none -17
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -18
follow|interview|end|	. -33	? -10
follow|named-before|'|	, -23
follow|named-before|,auxiliary|	? -15	none 7
follow|named-before|,pronoun|	! 7	? -16	none 10
follow|named-before|,verb-judging|	none -23
follow|named-before|,verb-saying|	! 11	? -26	none 14
follow|named-before|,verb-thinking|	none -23
follow|named-before|,|	none -22
follow|named-before|:|	none -9
follow|named-before|auxiliary|	none -6
follow|named-before|capital|	! -22	, -48	. -6	? -30	none -27
follow|named-before|coordinator|	none -11
follow|named-before|determiner|	! -6	, -14	. -10	? -9
follow|named-before|end|	! 6	. -34	? 6
follow|named-before|preposition|	. -9	none -26
follow|named-before|pronoun|	! -23	, -25	? -32	none -37
follow|named-before|quote|	none -10
follow|named-before|stop|	none 14
follow|named-before|subordinator|	, -6	. -10	none -23
follow|named-before|that|	none -12
follow|named-before|verb-saying|	, -65	? -23	none -25
follow|named-before|word|	none -15
follow|named-before|—|	. -20	? 9	none -10
follow|named-nearby|(|	. -15	none -10
follow|named-nearby|)|	. -11	none -14
follow|named-nearby|+|	none 6
follow|named-nearby|,auxiliary|	? 13	none 20
follow|named-nearby|,coordinator|	none -12
follow|named-nearby|,pronoun|	? 10
follow|named-nearby|,subordinator|	none 8
follow|named-nearby|,verb-saying|	none 22
follow|named-nearby|,verb-thinking|	none 17
follow|named-nearby|,word|	? 6	none 8
follow|named-nearby|,|	none -9
follow|named-nearby|-|	none -9
follow|named-nearby|:|	none -25
follow|named-nearby|;|	none -6
follow|named-nearby|[|	. 16
follow|named-nearby|adverb|	, -9	none -18
follow|named-nearby|auxiliary|	, -9
follow|named-nearby|coordinator|	, -39	none -37
follow|named-nearby|determiner|	! -6	, -12	. -14	? -11	none -16
follow|named-nearby|end|	? -13	none -27
follow|named-nearby|preposition|	, -6	none -11
follow|named-nearby|pronoun|	, 10	. -41
follow|named-nearby|quote|	, -6	? 21	none -8
follow|named-nearby|stop|	? 9	none 35
follow|named-nearby|subordinator|	. -7	none -11
follow|named-nearby|that|	. 9	none -7
follow|named-nearby|verb-judging|	, -17	none -8
follow|named-nearby|verb-saying|	! 10	, 7
follow|named-nearby|word|	, -15	none -25
follow|named-nearby|–|	, 14	none -11
follow|named-nearby|—|	none 8
follow|paragraph-before|'|	, -21
follow|paragraph-before|,auxiliary|	none -33
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -8
follow|paragraph-before|,verb-saying|	? -11	none -41
follow|paragraph-before|,word|	none -10
follow|paragraph-before|capital|	! -24	, -47	. -20	? -44	none -41
follow|paragraph-before|determiner|	! -18	, -45	? -14	none -17
follow|paragraph-before|end|	. 10
follow|paragraph-before|preposition|	none -18
follow|paragraph-before|pronoun|	! -20	, -18	? -28	none -22
follow|paragraph-before|subordinator|	, -11	none -16
follow|paragraph-before|verb-saying|	, -34	? -33	none -22
follow|paragraph-before|word|	, -23
follow|paragraph-before|—|	. -8	none -14
follow|possessor|,|	none -30
follow|possessor|-|	none -7
follow|possessor|[|	. -20
follow|possessor|adverb|	, -24
follow|possessor|auxiliary|	none -9
follow|possessor|capital|	, -7	. -15	none -15
follow|possessor|coordinator|	. -12	none -24
follow|possessor|determiner|	none -21
follow|possessor|end|	! -33	. -11	none -22
follow|possessor|preposition|	, -18	. -22
follow|possessor|pronoun|	, 9	. -54
follow|possessor|quote|	, -13
follow|possessor|stop|	none -8
follow|possessor|subordinator|	. -15	none -7
follow|possessor|verb-judging|	none -12
follow|possessor|verb-saying|	, -11
follow|possessor|word|	none -12
follow|quote-then-speaker|'|	, 17
follow|quote-then-speaker|(|	none -13
follow|quote-then-speaker|)|	none -15
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 19
follow|quote-then-speaker|,determiner|	none -16
follow|quote-then-speaker|,verb-saying|	none -14
follow|quote-then-speaker|,word|	none -16
follow|quote-then-speaker|-|	none -32
follow|quote-then-speaker|:|	none -18
follow|quote-then-speaker|adverb|	, 11
follow|quote-then-speaker|auxiliary|	, 10	none 15
follow|quote-then-speaker|coordinator|	, -13	none -33
follow|quote-then-speaker|determiner|	! 28	, 22	? 21	none -12
follow|quote-then-speaker|preposition|	, -7	none -7
follow|quote-then-speaker|pronoun|	! 16	, 24	? 26	none 13
follow|quote-then-speaker|quote|	, -10	none -8
follow|quote-then-speaker|subordinator|	, -22	none -15
follow|quote-then-speaker|that|	none -9
follow|quote-then-speaker|verb-judging|	none -9
follow|quote-then-speaker|verb-saying|	, -9	? -12	none -19
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	, -9	none -16
follow|quote-then-speaker|–|	none -24
follow|quote-then-speaker|—|	none -11
follow|quote-then-verb|'|	, 16
follow|quote-then-verb|,determiner|	none 7
follow|quote-then-verb|,pronoun|	? 20	none 25
follow|quote-then-verb|,verb-judging|	none 27
follow|quote-then-verb|,verb-saying|	! -11	? 19	none 9
follow|quote-then-verb|,word|	? 9
follow|quote-then-verb|:|	none -12
follow|quote-then-verb|capital|	, -41	none -17
follow|quote-then-verb|coordinator|	, -15	none -37
follow|quote-then-verb|determiner|	, -26
follow|quote-then-verb|preposition|	none 9
follow|quote-then-verb|pronoun|	, -9
follow|quote-then-verb|verb-saying|	! 16	, 21	? 9	none -9
follow|quote-then-verb|word|	none 15
follow|quote-then-verb|–|	, 15
follow|quote-then-verb|—|	none 25
follow|sentence-after|(|	. -18
follow|sentence-after|capital|	! 20	. -26	? 25
follow|sentence-after|coordinator|	. -44
follow|sentence-after|determiner|	! -26	. -21	? -29
follow|sentence-after|preposition|	. -17
follow|sentence-after|pronoun|	! -9	. 6	? -12
follow|sentence-after|that|	. -12
follow|sentence-after|—|	. -10
follow|sentence-before|'|	, -19
follow|sentence-before|)|	. -15	none -21
follow|sentence-before|,auxiliary|	? -15	none -35
follow|sentence-before|,determiner|	none -8
follow|sentence-before|,preposition|	none -19
follow|sentence-before|,pronoun|	? -21	none -7
follow|sentence-before|,subordinator|	none -12
follow|sentence-before|,verb-saying|	! 7	? -9	none 13
follow|sentence-before|,verb-thinking|	none -20
follow|sentence-before|,word|	none -6
follow|sentence-before|,|	none -10
follow|sentence-before|-|	none -30
follow|sentence-before|:|	none -12
follow|sentence-before|;|	none -28
follow|sentence-before|auxiliary|	none -30
follow|sentence-before|capital|	, -68	. -7	? -18	none -26
follow|sentence-before|coordinator|	, -7	. -29	none 9
follow|sentence-before|determiner|	, -18	. -13	? 10
follow|sentence-before|end|	. 8	none 6
follow|sentence-before|preposition|	, -26	. -10	none -17
follow|sentence-before|pronoun|	! -21	, -48	. 9	? -7	none -36
follow|sentence-before|quote|	. -25	? -14
follow|sentence-before|stop|	? -15	none -18
follow|sentence-before|subordinator|	, -17	. -14	none -38
follow|sentence-before|that|	. 11	none -19
follow|sentence-before|verb-judging|	, -14	none -20
follow|sentence-before|verb-saying|	, -63	? -16
follow|sentence-before|word|	, -13
follow|sentence-before|—|	none -24
follow|signature|—|	. 15
follow|speaker-then-quote|(|	. -8	none 7
follow|speaker-then-quote|)|	. 13
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,determiner|	none 26
follow|speaker-then-quote|,subordinator|	none -9
follow|speaker-then-quote|,verb-saying|	none -19
follow|speaker-then-quote|,word|	none 8
follow|speaker-then-quote|,|	none -12
follow|speaker-then-quote|-|	none 6
follow|speaker-then-quote|:|	none 11
follow|speaker-then-quote|;|	none 25
follow|speaker-then-quote|[|	. -13
follow|speaker-then-quote|capital|	, 12	. 18	? 15	none 16
follow|speaker-then-quote|coordinator|	, 20	. 12
follow|speaker-then-quote|determiner|	, -14	? -6	none 14
follow|speaker-then-quote|end|	! 9	. 21	none -29
follow|speaker-then-quote|preposition|	! 6
follow|speaker-then-quote|pronoun|	? -17	none 18
follow|speaker-then-quote|quote|	? 18
follow|speaker-then-quote|stop|	none -16
follow|speaker-then-quote|subordinator|	. 18
follow|speaker-then-quote|that|	. -15
follow|speaker-then-quote|verb-judging|	, 10	none 9
follow|speaker-then-quote|verb-saying|	, -6	none 7
follow|speaker-then-quote|verb-thinking|	, 12
follow|speaker-then-quote|word|	, -14	none 6
follow|speaker-then-quote|–|	none -12
follow|speaker-then-quote|—|	none 6
follow|topic|,auxiliary|	? -14	none -11
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -28
follow|topic|,pronoun|	? -18
follow|topic|,subordinator|	none -17
follow|topic|,verb-judging|	none -21
follow|topic|,verb-saying|	? -23	none -19
follow|topic|,verb-thinking|	none -18
follow|topic|,word|	? -22
follow|topic|capital|	. -11	? 9
follow|topic|coordinator|	none 18
follow|topic|determiner|	? -8	none 6
follow|topic|end|	. -12	? -7	none -33
follow|topic|preposition|	. -14	none -8
follow|topic|pronoun|	. -25
follow|topic|stop|	? 7	none 9
follow|topic|verb-judging|	none -16
follow|topic|word|	none -14
follow|topic|—|	none -11
follow|verb-then-speaker|,subordinator|	none -23
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -25
follow|verb-then-speaker|,|	none -15
follow|verb-then-speaker|-|	none -14
follow|verb-then-speaker|:|	none -11
follow|verb-then-speaker|adverb|	none -16
follow|verb-then-speaker|auxiliary|	none -18
follow|verb-then-speaker|capital|	. -12
follow|verb-then-speaker|coordinator|	, -17	. -17	none -34
follow|verb-then-speaker|determiner|	, -13	. -13
follow|verb-then-speaker|end|	. 6	? -13	none -20
follow|verb-then-speaker|preposition|	. -10	none -48
follow|verb-then-speaker|pronoun|	. -26
follow|verb-then-speaker|stop|	none 13
follow|verb-then-speaker|subordinator|	, -21	none -21
follow|verb-then-speaker|that|	none -9
follow|verb-then-speaker|verb-saying|	none -17
follow|verb-then-speaker|word|	none 10
force|according-to|according|	0 17	26+ 15	3 11	4-6 12
force|colon|naked|	1 -10	7-12 27
force|colon|other|	26+ -11
force|interview|naked|	26+ -35
force|named-before|naked|	1 12	13-25 -9	2 16	26+ -54	3 -19
force|named-nearby|naked|	0 -24	1 -21	13-25 -7	26+ -6	3 12	4-6 12
force|paragraph-before|according|	26+ -15
force|paragraph-before|judging|	26+ -22
force|paragraph-before|other|	26+ -21
force|paragraph-before|saying|	26+ -19
force|paragraph-before|thinking|	26+ -31
force|possessor|naked|	0 -13	1 -17	13-25 -23
force|quote-then-speaker|judging|	-11 -6	-12 16	-13 -19	-14 -11	-15 11	-16 11	-19 11	-23 -9	-24 -16	-3 -14	-4 -10	-6 9	-7 20	-9 -18	1 -21	13-25 -34	2 -24	26+ -10	4-6 -14	7-12 -37
force|quote-then-speaker|other|	-10 -13	-11 9	-15 -12	-16 -10	-17 -6	-18 -11	-19 -10	-2 -12	-20 8	-21 -12	-3 -18	-4 -18	-5 -8	-7 -16	-9 19	0 -22	1 13	13-25 -12	26+ -14	3 -35	4-6 -21	7-12 -22
force|quote-then-speaker|saying|	-10 -6	-12 9	-13 -8	-14 -12	-15 -17	-16 -18	-17 -15	-19 -8	-20 6	-22 -21	-24 -10	-25 6	-26 11	-27 9	-29 9	-3 -20	-30 -6	-34 -10	-4 -26	-7 -13	-9 6	0 29	1 -26	13-25 -9	2 12	3 -15	4-6 -10
force|quote-then-speaker|thinking|	-11 -9	-13 16	-16 9	-19 6	-20 -7	-3 -11	-4 9	-5 12	-6 -16	-7 -12	-8 -11	-9 -6	13-25 -24	2 -31	3 -20	4-6 -25	7-12 -11
force|quote-then-verb|judging|	0 -7	1 26	13-25 -15	2 -12	4-6 -13	7-12 -13
force|quote-then-verb|other|	0 -15	1 11
force|quote-then-verb|saying|	0 19	3 7	7-12 -22
force|sentence-after|according|	13-25 -13
force|sentence-after|judging|	0 -11	1 -21	13-25 -26	2 -18	3 7	4-6 -23	7-12 -24
force|sentence-after|other|	0 7	13-25 -27	2 -28	3 -35	4-6 -8	7-12 -31
force|sentence-after|saying|	2 -16	3 -20	4-6 -26	7-12 -12
force|sentence-after|thinking|	1 -13	13-25 -20	2 -22	3 -15	4-6 -19	7-12 -19
force|sentence-before|according|	1 -6	13-25 -13	2 -13	26+ -37	3 -17	7-12 17
force|sentence-before|judging|	1 6	13-25 -9	2 -22	26+ -22	3 -10	4-6 -9	7-12 -9
force|sentence-before|other|	2 -7	26+ -19	4-6 -7	7-12 -21
force|sentence-before|saying|	1 22	13-25 -10	2 14	26+ -11	4-6 -10	7-12 -12
force|sentence-before|thinking|	1 -16	13-25 -11	2 -10	26+ -39	3 -15	4-6 -8	7-12 -29
force|signature|naked|	1 10
force|speaker-then-quote|judging|	0 16	13-25 -19	2 16	26+ -11	3 -8
force|speaker-then-quote|other|	0 -37	1 -14	13-25 -12	26+ -35
force|speaker-then-quote|saying|	0 11	1 8	3 9	4-6 12
force|speaker-then-quote|thinking|	1 -7	13-25 -7	26+ -9	4-6 12	7-12 -9
force|topic|naked|	0 -24	1 10	13-25 -13	2 14	26+ -54	3 22	4-6 14	7-12 8
force|verb-then-speaker|judging|	0 -15	1 -12	13-25 -17	2 10	3 -20	4-6 -37	7-12 -30
force|verb-then-speaker|saying|	0 -19	1 12	13-25 -33	2 -8	26+ 12	7-12 -15
form|according-to|other|	according 25
form|colon|other|	apposed -8	direct -9
form|colon|past|	direct 26	inverted -14
form|colon|present|	direct 9
form|paragraph-before|base|	apposed -18	apposition -14	direct -22	relative -23
form|paragraph-before|other|	according -15	apposed -24	direct -16	passive -16	relative -24	shared -21
form|paragraph-before|participle|	apposed -15	apposition -13	direct -19	relative -8	shared -20
form|paragraph-before|past|	apposed -24	apposition -29	inverted -32	passive -8	relative -14
form|paragraph-before|present|	apposed -21	apposition -13	direct -23	inverted -18	passive -6	relative 7	shared -14
form|quote-then-speaker|base|	apposed -24	apposition -9	direct -30	relative -19	shared -12
form|quote-then-speaker|other|	direct -22	relative -37
form|quote-then-speaker|participle|	apposition -17	direct -22	relative -10
form|quote-then-speaker|past|	direct 19	relative -10	shared -9
form|quote-then-speaker|present|	apposed -26	apposition -18
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 11
form|sentence-after|base|	apposed -11	direct -7	relative -12	shared -12
form|sentence-after|other|	apposition -23	passive -15	relative -14	shared -20
form|sentence-after|participle|	apposed -14	apposition -8	direct -17	shared -18
form|sentence-after|past|	apposed -22	apposition -21	inverted 12	relative -14	shared -10
form|sentence-after|present|	apposed -25	apposition -10	shared 7
form|sentence-before|base|	apposed -19	apposition -16	direct -55	relative -15
form|sentence-before|other|	apposed -11	apposition -6	direct -13	passive -34
form|sentence-before|participle|	apposed -16	apposition -32	direct -41
form|sentence-before|past|	apposed -9	direct 7	passive -31
form|sentence-before|present|	apposed -37	apposition -9	direct -17	inverted -16	passive -13	relative -19
form|speaker-then-quote|base|	apposed -19	direct -20	passive -14	relative -7	shared -10
form|speaker-then-quote|other|	apposed -11	apposition -28	relative 8	shared -20
form|speaker-then-quote|participle|	apposed -21	apposition -59	direct 8	relative 12	shared 11
form|speaker-then-quote|past|	apposition -9	direct 30	shared -25
form|speaker-then-quote|present|	apposed 30	apposition -23	direct 16	passive -15	relative 13	shared -10
gap|according-to|	 27	, 20	,; -7	,c 10	,c; -12	,q 13	,qs 9	,s -10	; -22	c -17	s, 19
gap|colon|	, -9
gap|paragraph-before|	 -6	, -20	,; -19	,;c -18	,;s -21	,c -35	,c; -14	,c;q -7	,cq -23	,cqs -7	,cs -37	,csq -9	,q -9	,qc -16	,qcs -9	,qs -19	,s -31	,sc -27	,sc; -8	,scq -20	,sq -22	,sqc -21	; -30	;, -23	;,c -11	;,cs -13	;c -16	;c, -10	;s -19	;s, -10	c -36	c, -11	c,q -8	c,s -17	c; -10	cq, 7	cs -16	cs, -20	csq -9	q -9	q, -28	q,c -18	q,s 6	qc -12	qcs -12	qs -15	qs, -14	s -26	s, -31	s,c -28	s,q -23	s,qc -12	s; -10	s;, -7	s;c -11	sc -25	sc, -26	sq -22	sq, -18	sqc -15
gap|quote-then-speaker|	 15	, 7	,c -19	,cs -30	,qs -12	,s -15	,sc -18	,sq -16	,sqc -13	; -17	;, -14	;q -9	;s -8	c -52	c,s -15	c;, -10	cq -11	cqs -10	cs -40	cs, 13	csq -11	q -6	qc -17	qcs -16	qs -17	s -61	s, 21	s,c -21	sc -18	sq 8
gap|quote-then-verb|	 15	, 16	,c -20	,q -11	,s -18	,sc -15	; -7	c -45	c, 7	s, 21
gap|sentence-after|	 11	, -30	,c -12	,cs -22	,q -18	,s -26	; 6	;,s -12	c -37	c, -27	c,s -21	cs -14	q -8	q, -16	qc -16	s -14	s, 8	s,c -11	sc -15
gap|sentence-before|	 6	,; -42	,;s -6	,c -7	,c;q -17	,cq -29	,cqs -8	,cs -10	,q; -11	,qc -14	,qc; -15	,qs -33	,s; -27	,sc -15	,sq -12	,sq; -18	,sqc -31	; -11	;, -37	;,s -11	;c -19	;q -35	;q, -12	;q,c 8	;q,s -8	;qc -8	;s -23	c, -14	c,q -20	c,s -40	c,s; 7	c; -20	cq -21	cq, -16	cq,s -14	cqs -13	cs, -32	cs,; -18	csq -14	csq, -22	q -43	q, -32	q,; -26	q,c -34	q,cs -15	q,s -12	q,s; -14	q,sc -20	q; -14	q;, -14	qc -26	qc, -24	qc,s -16	qc; -10	qcs 11	qcs, -12	qs -6	qs, -31	qs,c -22	qs; -14	qsc 8	s, -13	s,; -28	s,c -23	s,c; -29	s,cq -14	s,q -24	s,qc -19	s; -11	s;, -16	sc -24	sc, 7	sc; -9	scq -17	scq, -18	sq -14	sq,; -8	sq; -24	sq;, -15	sqc -26	sqc, -33
gap|speaker-then-quote|	 22	,; -27	,c -15	,c; -24	,csq -11	,qcs -14	,s -17	,s; 16	,sc 9	,sq 6	,sq; -8	,sqc -10	;, -16	;cs -15	;s -17	;sc -8	c, 10	c,s -18	c; 14	cs, -21	q -16	q, -7	q,c -8	q,s -25	qc -19	qc, -20	qcs -7	qs, -15	qs,c -9	s 26	s, -7	s,; -27	s,c 14	s,c; 9	s,qc -10	s; -10	sc 25	sc, 17	scq 16	scq, 8	sq 21	sq, -19	sq,c -9	sq; -19	sqc, -8
gap|verb-then-speaker|	 -42	, 28	,cs -16	,s 6	;, -18	;s -12	c -36	c, -16	cs -16	q -19	q, -10	q; -18	qc -22	qs -17	s -30	s, -18	s; -20	sc -17	sc, -10
head|	0 -9	1 -15	100 -17	11 -21	14 -17	15 -7	16 -9	18 -12	19 -17	1977 -14	1992 -11	1999 -21	2 -16	20 -15	200 -6	2000 -6	2001 -10	2002 -10	2006 -17	2007 -12	2008 -23	2009 -20	2010 -16	2011 -19	2012 -31	2013 -22	2014 -10	2015 -14	2016 -12	2019 -10	2023 7	2024 -8	2025 -13	2027 -8	21 -10	22 -16	23 -9	250 -10	26 -9	28 -14	29 -12	3 -17	30 9	300 -11	31 -9	34 -19	39 -11	4 10	40 -6	400 -8	45 -16	49 -14	5 -15	50 -12	55 -17	57 -15	58 -14	6 -12	62 -9	63 -10	64 -18	66 -11	67 -13	69 -15	7 18	70 -15	71 7	74 -11	77 -12	79 -22	8 -15	84 -9	88 -10	abortion -17	access -12	accord -16	accordo -15	action -16	actions -23	activist -12	activists -9	actor 14	actors -8	actress 15	acuerdo -12	acusación -10	acórdão -15	added -12	adding -22	address -17	administrador 8	administration -9	ads 7	adversaire -14	adversário 17	advertising -7	adviser 6	advisers 15	advérbio -8	af -13	affaire -10	agence -16	agency -21	agenda -7	agent -9	agreement -6	agriculture 9	aide 8	airline -13	airport -8	alarme -11	alert -13	all -30	allegations -9	alleging -10	allenatore -9	allies -28	ally -21	alunos -10	ambassador 10	america -19	analistas -13	analyst 11	analystes -18	analysts -8	ancien 8	ander -14	anger -10	animale -14	animali -10	anni -19	annonce -9	announcement -23	anonymity -17	another -7	ans -11	answer 6	anti-establishment -8	anyone -12	anything -12	appeal -14	appearance -14	applause -17	apple 8	arbitrage -14	arbitragem -6	arbitro -15	arena -12	argued -18	arm -7	army 6	article -12	artistes -8	assault -13	assessora -22	assessore -16	asset -7	association -18	assurance -10	attack -19	attacks -28	attorney 16	audio -14	audition -10	aurillac -9	author -13	authority -11	autora 9	avis -12	avocat -10	avocate -16	avoir -15	ayuntamiento -12	azienda 8	ação -12	años -20	backers -13	bajo 6	ballots -18	ban -15	banker 9	base -13	battuta -16	beau -11	become -18	began -18	behalf -9	beiden -6	believe -16	bench 6	benghazi -13	berichten -10	best -21	bewindsman 16	bid -12	biggest -12	bill -15	billion -21	billionaire -10	black -11	blog -14	blogger 8	blunt -9	board 6	boat -8	boats -10	body -11	bond 10	bonden 8	border -15	boss -10	both -13	bowlers -8	boy 16	boycott -9	braccia -13	brief 6	bring -12	brother -22	brothers -12	brzezinski -23	bureau 8	buren -13	bus -17	bush -16	business -26	buurt -10	buyer -21	buzz -10	c' -14	cabildo -17	cable 9	california 7	call -17	called -7	calm -10	calma -12	cambio -20	came -14	camp -16	campaign 15	campaigns -11	candidacy -6	candidate 9	candidates -21	capitaine -12	capital -15	capitán -14	captain 18	car -8	carolina -6	carrier 6	case -25	cases -17	caso -12	casting -13	celle-ci -13	cent -12	cento -11	centre -17	cerimônia -7	certain -17	chair -7	chairman 7	chairwoman -7	change -20	chapter -12	charges -15	chaîne -10	chercheur 6	chercheuse 12	cheuvreux 6	chief -12	choix -12	church -11	civile -16	claim -12	class -23	client -22	cliente -10	clients -21	clinton -14	cloche -16	close 10	club -9	cnn -14	coach -8	coalitiepartijen -7	coalition -12	collaboratore -10	colleagues -10	college -12	column 8	comentar -8	comité -19	comment -20	commerçants -17	committee -10	communications -12	communiqué -6	communities -14	compagnie 11	companies -20	compañía -15	competitors -12	complainant 7	complaint 13	compromise -13	comune -13	concerns -15	concluded -14	concorrente -11	conductor 12	conference -21	confidence -7	congress -12	congressman 8	conseiller 16	consejo -9	considera -12	consultant 10	contas -11	contest -18	continued -13	continues 15	contract -13	contractor -12	contractors -16	contrast -11	contrataron -8	controversy -12	convention -6	conversation -7	corner -15	coroner 10	corps 7	corte -8	costiera -14	costs -9	council 9	counsel 7	countries -15	country -26	country-first -14	county -14	couple -12	courriels -15	course -25	courses -16	court -24	courts -9	crew -8	crews -11	criminal -8	crisis -8	criticism -16	critique -12	crowd 6	cruz -10	cuerpo 8	cultura 6	cut -12	câmara -15	c’ -20	d -16	data -10	dato -12	daughter 9	davanti 13	day -27	days -19	deadlock -13	deal -21	death -14	debat -11	debate -38	debt -10	decades -9	decide -11	decision -22	decisão -14	deep -6	defence -19	defender 12	defensa -13	defesa -14	degree -12	delay -17	delegate -15	delegation 11	dem 11	democratic -16	democrats -13	demonstrations -13	department -6	depressed -7	dernier 13	desculpas -12	designer 12	despacho 8	detailed -6	dialogue -13	dies -14	difference -10	differences -10	different -10	diplomat 9	diplomate -12	diputada 7	direct -16	directeur -11	directivo 13	director -8	directora -11	dirigeante 10	dirigente 17	discussion -17	distribuidora -10	district -13	divisive -12	dizer -12	diálogo -13	dnc -14	document 15	documentary -9	documents -6	dog -14	domain -19	donations -20	donor -13	donors 11	door -10	doppelganger 7	dossier -14	drawing -16	drinking -10	drivers -11	droite -12	drug -9	décision -13	défense -16	détracteurs 8	développement -11	east -12	echoed -12	echoing -15	economic -18	economy -11	efforts -19	ela 12	ele 33	elected -13	election -13	elections -16	electorate -13	ella 15	elle -13	email -28	emails -7	embassy 10	emotional -14	employee 16	employees 8	empresa 7	end -10	endorsement -10	endorsements -16	energy -24	engineer 7	enough -19	enquête -7	entidad -10	entonces 6	entraîneur -18	environmental -17	envoy -14	episode -9	episodio -15	er 28	ermöglichen -7	error -10	es -66	essais -8	establishment -9	estatal -10	este -18	estudiante 11	estudio -18	estudo -11	etwas -16	euro -10	européen -8	euros -17	event -21	events -12	everyone -14	evidence -10	exam -9	example -9	exchange -13	executiva 12	executive 6	executives -15	experience -11	experts 9	explained -8	expression -11	eyes -11	facebook -21	facilities -12	fact -22	failed -12	failure -11	fallo -17	false -13	familiar 9	families -12	famílias -8	fans -14	far -20	farmacista -16	farmer 8	farmers -18	father -11	favorable -6	favorite -7	february -7	federation -12	fees -14	felt -18	ferrovia -12	fervor -10	fez 12	field -13	fight -9	fighters -16	figure -8	fila -7	filed -12	filha -20	filing -10	filière -7	film -17	fils -18	final -20	finale -13	financement -9	fired 18	firm -15	firms -11	flag -17	fleet -11	floor -9	florida -11	follow-up -11	followers -9	fondi -9	footage -10	forward 8	found -14	france -26	frase -16	freeze -10	fresh -15	friday -14	friend 17	friends 9	frustration -12	fuentes -16	funcionario 9	fund -16	fundraising -21	game -12	gauche -20	gemeente -14	gesagt 8	get -10	getuige -18	gewesen -11	giorni -14	girl 9	giudizio -11	give -12	go -28	goal -10	goals -12	goats -8	going -18	gol -12	golf -11	goods -14	gop -11	goudzoekers -9	gouverneur -21	governante 15	government -24	governor 11	grandmother 14	graça -17	grievance-driven -12	group -8	groupe -16	groups 9	growing -11	growth -12	grupo -12	guard 18	guidance -9	guineense 10	guns -12	général 10	haar 9	habitants -19	half 14	hall -17	hallazgo -14	hampshire -19	hand -12	hands -12	hard-liner -10	haute -11	he 38	health -25	heard -17	hearing -17	heckler 7	help -13	helped -16	her 8	heritage -15	het -66	heure -10	hij 28	his 6	hold -18	home -26	homóloga -16	hopeful -9	hospital -10	host -16	hour -6	house -30	héros -17	i -36	idea -11	idée -9	iedereen -13	il 17	illicit -16	ils -30	image -14	immigrants -17	immigration -8	impersonator -12	importance -6	incident -23	incidents -8	income -7	indagato -8	indictment -14	individuals -10	industriels -15	industry -20	inequality -13	inflation -13	influence -23	information -23	inquiry -20	inquérito -12	insecure -16	insider 15	insiders -13	instance -16	instituição 7	institute -9	institution 9	institutions -10	instituto -19	intellectual -12	interesse -13	interest -16	interview -26	interviews -16	inversión -7	investigadora 7	investigation 13	investigators -17	investment -14	investor 11	investors -9	involved 11	iowa -14	iphone -13	iraq -13	island -11	israel -8	issue -19	issues -15	it -61	italiana -8	its -25	itself 6	jaar -12	jihad -13	job -19	jobs -13	joke -10	joked -6	journalist -14	journalists -8	juges -8	justice 8	justices -12	keep -18	keeps -16	keer -7	key -16	khan -8	killing -14	kinderen -14	king -11	kustwacht -15	laatste 8	lado 12	land 9	lange -9	language -22	laredo -13	late 11	latest -12	latter 9	lawmaker 12	lawmakers 8	laws -13	lawsuit 10	lawyer -10	lawyers 13	leadership -18	least -16	led -11	leeds -16	legislation -8	legislature -15	lei 11	lendemain -11	less -15	letra -18	letter 17	ley -12	liberal -12	library 11	libya -8	life -9	lights -16	line -25	lines -21	list -13	listeners -19	little -8	loans -9	local 7	long -21	longer -13	look -11	looked -14	looks -10	loud -14	lui 8	lynch -11	líder -13	made -13	maestro 11	magazine 10	magistrada 20	magistrado -10	magistrato 14	mail 6	maine -15	mairie -17	majority -17	maker -10	making -8	man -41	manutention -16	march -24	marchés -9	marriage -8	mass -7	massacre -9	match -9	mate -15	matter -9	mayor 6	measure -16	media -18	meeting -26	member -7	men -22	mercado -9	merger -11	mesmo -13	message -8	messages -16	mexico -14	million -13	mind 7	ministers -22	ministra 7	ministre 17	ministro -7	ministry 12	minorities -12	minutes -18	mishandled -10	misinformation -12	model -6	moderator 11	modulo -15	mogul 14	moment -14	monday -19	monde -7	money -20	months -7	moradores -11	more -26	mosque -17	mot -8	motion -9	move -28	movement -28	moves -18	movie 8	mozione -9	msnbc -12	much -18	muestras -7	multa -8	museum -9	musician 13	my -19	mère 16	n -12	nacional -8	name -18	named -13	names -9	narrator 16	nation -24	nations -12	native -14	nativist -8	negotiations -14	negotiator -11	negócio -13	neighbors -9	nervous -9	neurosurgeon 17	new -20	news -6	newspaper 10	night -20	nobody -13	nom -10	nomination -19	nominee 18	norma -20	nota -18	noted -10	noticia -10	notte -7	nous -15	nouveau -13	novelist 12	number -12	numbers -11	obra -15	occasion -9	oferta -9	offensive -10	offer -16	office 20	officers -8	official 27	old -11	on -52	one -38	onslaught -9	operatives -12	operator 6	operators 8	operação -13	opinion 19	oposição -10	opponent -16	opponents -20	opposition -21	order -17	organisation -11	organization -13	osserva -7	others 10	our -15	outsider -14	own -21	owner -9	pac -8	padre -7	paid -12	panel -12	paper -19	papers -7	paquets -13	parents -19	paris -10	park -14	parola -13	parquet 10	part -18	parte -20	particular -9	partido -15	parties 6	partner -19	partners -14	party -44	passing -13	pastor 11	patients -9	pause -18	pay -17	pennsylvania 6	people -21	percent 6	percentage -17	percentual -11	perito 14	personal -18	persone -10	personne -11	pescadores -12	pesquisador 8	philadelphia -6	phone -21	phrase -12	physician 11	piano -13	piece -10	pilot -12	plaisantin 8	plans -11	platform -17	playbook 12	players -7	plumber -9	plus -10	podcast -12	point -28	points -9	police -14	policies -12	policy -19	politica -10	political -15	politician 7	politics -17	poll 36	polls -12	polícia 6	político 6	ponte -12	pontiff 12	pool 15	poor -17	popular -11	population -8	position -17	positive -6	possible -14	post 13	posted -13	precisa -8	prejuízo -19	premier -23	première 10	prensa -22	prepared -12	presentador -14	presidency -16	presidente -14	presidential -10	press -8	price -12	primaries -23	primary -26	principal -12	prison -7	private -28	problem -11	problema -19	problème -8	procedure -12	process -13	procura -11	produzione -10	professora 8	program -17	programme -17	programs -7	progressives -14	projet -23	pronouncements -10	proposal -15	proposition -8	prosecuting -13	prosecution -14	prosecutor 6	prosecutors 6	protester -17	protesters 20	protestors -7	prova -13	proyecto -12	prudenza -7	préfecture -11	président -20	prévenu -12	public -19	pun -18	pushed -9	pénaliste 20	pênalti -9	quale -14	question -24	questions -15	quis -13	race -21	races -23	radio -19	ragazzi -12	raids -14	raising -16	rallying -10	rapport 9	rate -14	rates -11	reaction -14	read -17	reads -8	recalled 7	received -15	recent -29	rechter -24	record -28	recteurs -7	reform -14	refugees -20	region -9	relation -10	relazione -6	release -14	released 8	remark -16	rensters -13	replied -14	report 17	reporters -16	representative -7	représentant -14	republican -16	republicans -12	research -15	reserva -16	resident -9	residents -12	resolución -6	resources -9	responded -11	response 9	result -18	resultados -18	results -10	retailer -18	rete -9	returns -19	reviewers 14	rhetoric -10	ricorso -11	rien -13	rientro -19	riferito -10	right -12	rights -23	risas -14	rivals -11	role -11	roof -11	rubio -11	rule -12	russia 11	réponse -12	safe -14	said -32	sale -11	salem -15	sales 10	same -20	sanders 8	santé -6	saturday -15	saying -25	says -16	saída -17	scandal -14	scathing -14	scene -10	schedule -11	scheduling -12	schools -12	season -7	second -10	seconde 10	secours -9	secretario -17	secteur -22	security -21	seem -20	seemed -15	senate -8	senator 20	senators -15	sentencia 8	sentiment -13	septuagénaire 14	server -8	service 8	services -11	sesión -15	session -16	settimana -10	setting -13	several -14	sexist -17	shares -12	she 16	sheets -9	shift -13	ship -17	shirt -8	shirts -13	shootings -9	short -15	shot 19	showing -14	side -23	sides -12	sie 16	signora 9	signs -14	silence -13	similar -12	simple -12	sindacalista 8	sindaco 16	sindicatos -9	singer 6	single -9	sinistra -13	sister -9	site -20	situation -18	skills -8	skipper 8	slogan -14	so -19	socialist -6	société -10	software -14	soldiers -23	somber -13	someone -6	something -7	son -16	sottosegretario -10	source 30	sources 7	south -17	speaker -8	specific -8	spectators -12	speech -35	speeches -13	speechwriter -11	spoke -12	spokesperson 12	spokeswoman 14	spot 24	spring -14	square -12	staffer 7	staffers -10	stage -8	stand -18	standards -9	standing -12	star -21	start-up -19	stated -15	statement -12	statements -20	station -13	stereotypes -9	stessa -8	stopped -13	stories -13	story -15	strategist 26	strategists -12	strategy -17	street -12	strength -7	striker 10	strong -9	student 18	sua -14	subject -13	success -23	such -17	suit 8	summer -10	suo -12	superdelegate -7	superdelegates -12	supervisor 10	supporter -13	supporters -9	sure -11	survey -6	swing -10	sympathetic -10	syndicaliste 10	syria -13	system -20	sénateurs -12	take -15	taking -9	talk -22	talking -16	talks -13	tante -13	tapis -7	target -13	tax -28	taxes -21	te -9	teacher -8	technique -10	technologies -11	tecnico 16	teenager 7	tehran 8	tekst -8	telephone -27	television -9	temperament -12	tempi -10	term -17	territory -14	terrorism -18	terrorist -16	terrorists -10	test -10	testa -11	tested -8	testo -28	text -18	texte -12	texto -7	that -59	theories -12	theory -7	these -9	they -15	things -13	think -9	third -12	this -30	those -34	thursday -19	time -26	todos -11	told -17	tone -16	tongien 8	took -10	top -13	tout -19	tower -12	town 8	trabajo -18	trader 8	trail -15	trainer 14	transcript -7	travail -7	treasurer 15	trial -19	trip -14	trump -41	trust -9	tuesday -18	turista -7	turmoil -12	turn -13	tweet -18	tweeted 19	twitter -22	two -12	tycoon 12	técnico -14	u.s. -15	uitspraak -15	unemployment -11	union -15	unions -17	unit 8	units -12	universiteit -12	university -19	uno 9	uomo 16	usa -8	use -11	user 16	uur -13	vader -15	vainqueur 11	vakbonden -9	vegas -9	vendeur -12	vendor 10	verdict -13	vermont 13	vero -8	vertritt -9	very -11	vez -13	vice-président -14	vicepresidenta -10	victims -14	victory -11	video -20	videos -9	viewers -11	village -16	voce -20	volte -13	volunteer 8	vote -19	voter -10	voters -18	votes -17	voting -14	voto -10	wages -9	walked -11	walker -12	war -6	warned -13	washington -8	wat -12	water -12	waterboarding -10	way -15	we -18	weapon -9	website -10	wednesday -6	weeks -12	went -15	white -7	whites -10	whoever -9	widow 18	wife -11	win -18	witness -10	woman 9	women -13	woordvoerder 17	word -13	worden -12	words -23	work -13	worker 6	workers -16	world -18	worry -11	writers -15	writes -9	writing -15	wrong -6	wrote -15	wyoming -14	years -18	york -13	you -36	zaak -13	ze 6	zij 31	zo -18	zufolge -15	zurück -14	áudio -11	édile 6	élèves -11	órgão -15	único -8
intro-force|according-to|,|according|	13-25 14	3 9	7-12 6
intro-force|according-to|:|according|	1 -8	4-6 -18	7-12 -9
intro-force|according-to|auxiliary|according|	1 8	2 12	4-6 16	7-12 -9
intro-force|according-to|capital|according|	0 15	7-12 16
intro-force|according-to|determiner|according|	4-6 9
intro-force|according-to|preposition|according|	1 9	4-6 -11	7-12 9
intro-force|according-to|start|according|	0 -6	1 9	3 20	7-12 7
intro-force|according-to|stop|according|	4-6 -15
intro-force|according-to|word|according|	0 -11	13-25 -10	4-6 10	7-12 -16
intro-force|colon|:|naked|	1 -10	7-12 27
intro-force|colon|start|other|	26+ -11
intro-force|interview|:|naked|	26+ -15
intro-force|interview|start|naked|	26+ -26
intro-force|interview|stop|naked|	26+ -10
intro-force|named-before|quote|naked|	13-25 -9
intro-force|named-before|start|naked|	26+ -56
intro-force|named-before|stop|naked|	1 12	13-25 -9	2 17	26+ -12	3 -19
intro-force|named-nearby|(|naked|	1 -14	13-25 -16	26+ -6	7-12 -17
intro-force|named-nearby|)|naked|	4-6 12
intro-force|named-nearby|,|naked|	0 -11	1 9	13-25 -8	26+ -15	3 7	4-6 -11
intro-force|named-nearby|-|naked|	0 15	1 -14	13-25 -9	4-6 -13	7-12 -21
intro-force|named-nearby|:|naked|	1 31	2 -14	3 17	7-12 -12
intro-force|named-nearby|;|naked|	2 10
intro-force|named-nearby|adverb|naked|	0 -11	1 -23	13-25 -6	26+ -6	7-12 7
intro-force|named-nearby|auxiliary|naked|	0 -17	1 -30	13-25 12	2 -34	26+ 7	3 -27	4-6 -18
intro-force|named-nearby|capital|naked|	0 -26	1 -14	26+ -12	3 -18	4-6 18	7-12 16
intro-force|named-nearby|coordinator|naked|	0 -13	1 -18	13-25 -18	2 -12	3 -24	4-6 -11	7-12 -29
intro-force|named-nearby|determiner|naked|	0 -8	1 -24	2 -17	7-12 -12
intro-force|named-nearby|possessive|naked|	0 -10	1 -25	2 -9	3 14	4-6 -15	7-12 -11
intro-force|named-nearby|preposition|naked|	0 -27	1 -10	13-25 6	26+ -6
intro-force|named-nearby|pronoun|naked|	0 -46	1 -18	13-25 -21	2 14	26+ -9	4-6 -26
intro-force|named-nearby|quote|naked|	0 6	3 -12
intro-force|named-nearby|start|naked|	0 27	13-25 -10	2 20	7-12 10
intro-force|named-nearby|stop|naked|	1 19	2 29	4-6 15	7-12 8
intro-force|named-nearby|subordinator|naked|	0 15	1 -37	13-25 -16	2 -13	26+ -17	3 -15	7-12 -19
intro-force|named-nearby|that|naked|	0 -8	1 -33	13-25 -8	2 -10	26+ -15	3 6	4-6 23
intro-force|named-nearby|verb-judging|naked|	0 -19	2 15	26+ -16	3 10	4-6 13	7-12 -27
intro-force|named-nearby|verb-saying|naked|	0 -9	1 -13	13-25 -23	26+ -23	3 7	7-12 -12
intro-force|named-nearby|verb-thinking|naked|	0 10	1 -15	2 -10	26+ -13	3 -13	4-6 -16	7-12 -15
intro-force|named-nearby|word|naked|	0 -14	1 -38	13-25 -19	4-6 17
intro-force|named-nearby|–|naked|	4-6 -18
intro-force|named-nearby|—|naked|	7-12 10
intro-force|named-nearby|’|naked|	1 -10
intro-force|paragraph-before|start|according|	26+ -15
intro-force|paragraph-before|start|judging|	26+ -22
intro-force|paragraph-before|start|other|	26+ -21
intro-force|paragraph-before|start|saying|	26+ -19
intro-force|paragraph-before|start|thinking|	26+ -31
intro-force|possessor|,|naked|	4-6 -17	7-12 -17
intro-force|possessor|-|naked|	4-6 -22	7-12 -17
intro-force|possessor|:|naked|	3 -9	4-6 -25
intro-force|possessor|adverb|naked|	7-12 -8
intro-force|possessor|auxiliary|naked|	2 -38	3 -12	7-12 -12
intro-force|possessor|capital|naked|	3 -11	4-6 -6	7-12 8
intro-force|possessor|coordinator|naked|	2 -17	3 -15	4-6 -26	7-12 -33
intro-force|possessor|determiner|naked|	0 -13	2 -22	3 -35	7-12 -7
intro-force|possessor|possessive|naked|	1 -10	4-6 -17	7-12 -21
intro-force|possessor|preposition|naked|	13-25 -9	7-12 -9
intro-force|possessor|pronoun|naked|	13-25 -13	4-6 -38	7-12 -14
intro-force|possessor|subordinator|naked|	3 -24	4-6 -18	7-12 -34
intro-force|possessor|that|naked|	13-25 -15	2 8	4-6 22
intro-force|possessor|verb-judging|naked|	3 9	7-12 -21
intro-force|possessor|verb-saying|naked|	2 -22	3 -22	4-6 -14	7-12 -33
intro-force|possessor|verb-thinking|naked|	2 -17	4-6 -20	7-12 -13
intro-force|possessor|word|naked|	1 -32	13-25 -11	2 -20	3 -35	4-6 -44	7-12 -8
intro-force|possessor|’|naked|	1 -17
intro-force|quote-then-speaker|(|saying|	0 13
intro-force|quote-then-speaker|,|other|	-3 -12	1 -18	13-25 -17	2 -15	4-6 -11	7-12 -14
intro-force|quote-then-speaker|,|saying|	-11 -13	-21 -6	-3 -19	-6 7	-8 -8	-9 -13	3 -11	4-6 -8
intro-force|quote-then-speaker|-|judging|	0 13
intro-force|quote-then-speaker|-|saying|	0 26
intro-force|quote-then-speaker|:|saying|	-8 -7	0 25
intro-force|quote-then-speaker|adverb|judging|	-12 10
intro-force|quote-then-speaker|adverb|saying|	0 7
intro-force|quote-then-speaker|auxiliary|judging|	-11 7	-12 -10	-3 -16	-4 -12	-8 11	-9 9	1 -20	13-25 -19	3 -7	4-6 -16	7-12 -15
intro-force|quote-then-speaker|auxiliary|other|	-3 -11	-4 -20	-5 -12	-6 -10	-7 -8	-8 -17	0 -13	13-25 -20	2 7	3 -10	4-6 -23	7-12 -19
intro-force|quote-then-speaker|auxiliary|saying|	-21 -10	-3 -16	-4 -10	-5 -12	-6 -8	-7 -9	-8 -18	-9 -13	13-25 -8	2 -14	3 -10	4-6 -8
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -16	-3 -15	1 -21	13-25 -11	3 -12	4-6 -12	7-12 7
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	0 -14	1 7	13-25 -9	2 -8
intro-force|quote-then-speaker|capital|saying|	-3 -14	0 17	1 -14	2 -8	7-12 -11
intro-force|quote-then-speaker|capital|thinking|	-8 -8
intro-force|quote-then-speaker|determiner|judging|	-16 11	-4 -16	-5 -6	-7 12	-9 9	1 -12	13-25 -10	2 -14	3 -8	7-12 -25
intro-force|quote-then-speaker|determiner|other|	-10 -16	-20 -6	-4 -16	-5 -8	-6 15	-8 10	0 -33	2 -19	26+ -10	3 -13	4-6 -22	7-12 -31
intro-force|quote-then-speaker|determiner|saying|	-10 9	-12 14	-14 -12	-16 -8	-17 -11	-24 -9	-27 6	-4 -14	-7 8	-9 7	1 -24	13-25 -10	2 -12	7-12 6
intro-force|quote-then-speaker|determiner|thinking|	-9 -11	0 -10	1 -9	2 -25	7-12 -11
intro-force|quote-then-speaker|possessive|judging|	0 -7	1 -14
intro-force|quote-then-speaker|possessive|other|	0 -14
intro-force|quote-then-speaker|possessive|saying|	0 10
intro-force|quote-then-speaker|possessive|thinking|	4-6 -15
intro-force|quote-then-speaker|preposition|judging|	-9 -11	1 -16	4-6 -11	7-12 -12
intro-force|quote-then-speaker|preposition|other|	-10 7	-9 15	0 -17	13-25 -13	3 -10	4-6 -18	7-12 -23
intro-force|quote-then-speaker|preposition|saying|	-15 -8	-16 -12	-8 12	1 -10	13-25 -13	2 -14	3 -8	4-6 -15	7-12 -9
intro-force|quote-then-speaker|preposition|thinking|	2 -14	7-12 -13
intro-force|quote-then-speaker|pronoun|other|	2 -15	4-6 -13	7-12 -12
intro-force|quote-then-speaker|pronoun|saying|	-10 15	0 13	1 -12
intro-force|quote-then-speaker|quote|saying|	0 19
intro-force|quote-then-speaker|start|judging|	0 23	1 20	13-25 -25	3 -15	7-12 -21
intro-force|quote-then-speaker|start|other|	0 24	1 -9	13-25 -39	2 -28	26+ -17	3 -22	7-12 -7
intro-force|quote-then-speaker|start|saying|	0 12	1 -8	13-25 -21	2 6	3 -9	4-6 -7	7-12 -23
intro-force|quote-then-speaker|start|thinking|	0 16	1 14	13-25 -22	4-6 -21	7-12 -23
intro-force|quote-then-speaker|stop|judging|	0 17	3 -18	4-6 -18	7-12 -22
intro-force|quote-then-speaker|stop|other|	0 13	1 -11	13-25 -16	2 8	3 -6	4-6 -27	7-12 -27
intro-force|quote-then-speaker|stop|saying|	0 27	2 21	3 -14	4-6 -8
intro-force|quote-then-speaker|stop|thinking|	0 14	1 -6	4-6 -9	7-12 -19
intro-force|quote-then-speaker|subordinator|judging|	1 -17
intro-force|quote-then-speaker|subordinator|other|	-13 -10	1 -15
intro-force|quote-then-speaker|subordinator|saying|	-13 -10	0 13	1 -19	13-25 -14	2 -11	7-12 -9
intro-force|quote-then-speaker|that|judging|	1 -15	7-12 -11
intro-force|quote-then-speaker|that|other|	-8 -11	0 -20	1 -15	13-25 -13	4-6 -11	7-12 -18
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -14	3 -12
intro-force|quote-then-speaker|verb-judging|judging|	-4 9	-8 -10	1 -15	13-25 -8	4-6 -11	7-12 -9
intro-force|quote-then-speaker|verb-judging|other|	1 -13	4-6 -20	7-12 -9
intro-force|quote-then-speaker|verb-judging|saying|	-5 9	-9 -16	0 -11
intro-force|quote-then-speaker|verb-saying|other|	-7 -12	1 -17	2 9
intro-force|quote-then-speaker|verb-saying|saying|	-3 7	-5 10	-7 6	1 -21	2 -14	4-6 -11
intro-force|quote-then-speaker|verb-thinking|saying|	0 17
intro-force|quote-then-speaker|word|judging|	-12 17	-15 15	-4 -7	-7 6	1 -9	2 -13	4-6 -17	7-12 -9
intro-force|quote-then-speaker|word|other|	-14 -7	-4 -14	-9 19	0 -21	13-25 -14	2 -21	3 -15	4-6 -20	7-12 -18
intro-force|quote-then-speaker|word|saying|	-10 -6	-12 11	-14 12	-17 -11	-19 8	-3 -10	-5 -15	-6 -8	-7 -17	-9 18	0 17	1 -21	2 -13	3 -13	4-6 -19	7-12 10
intro-force|quote-then-speaker|word|thinking|	1 -12	4-6 -8	7-12 -11
intro-force|quote-then-verb|,|saying|	0 18	1 17
intro-force|quote-then-verb|:|saying|	0 12	1 31
intro-force|quote-then-verb|auxiliary|saying|	0 22	1 7	2 16	7-12 7
intro-force|quote-then-verb|capital|saying|	0 13	1 14
intro-force|quote-then-verb|coordinator|saying|	0 17
intro-force|quote-then-verb|determiner|saying|	0 -8	4-6 8
intro-force|quote-then-verb|preposition|saying|	1 -18	7-12 -13
intro-force|quote-then-verb|pronoun|saying|	0 10
intro-force|quote-then-verb|start|judging|	1 14
intro-force|quote-then-verb|start|other|	1 15
intro-force|quote-then-verb|start|saying|	0 14	1 -8	13-25 -13	4-6 -12	7-12 -20
intro-force|quote-then-verb|stop|judging|	1 23
intro-force|quote-then-verb|stop|other|	1 14
intro-force|quote-then-verb|stop|saying|	0 13	13-25 -11	4-6 -10	7-12 -20
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|verb-judging|saying|	1 -10
intro-force|quote-then-verb|verb-saying|saying|	1 -13
intro-force|quote-then-verb|word|judging|	1 -20
intro-force|quote-then-verb|word|saying|	1 13
intro-force|sentence-after|,|judging|	0 -20	4-6 -12
intro-force|sentence-after|,|other|	0 -17	1 -16	13-25 -10	3 -14	4-6 -14	7-12 -17
intro-force|sentence-after|,|saying|	0 -42	1 -11	2 -14	4-6 -14	7-12 -19
intro-force|sentence-after|,|thinking|	0 -15
intro-force|sentence-after|:|other|	0 12	1 -19	2 -11	3 -19	4-6 -19	7-12 -13
intro-force|sentence-after|:|saying|	0 -21	1 8	2 -6	3 -16	4-6 -20	7-12 -14
intro-force|sentence-after|auxiliary|judging|	13-25 -14	4-6 -12	7-12 -11
intro-force|sentence-after|auxiliary|other|	13-25 -19	2 -18	4-6 -12	7-12 -12
intro-force|sentence-after|auxiliary|saying|	0 -46	1 6	2 -19	3 -12	4-6 -17	7-12 -11
intro-force|sentence-after|capital|judging|	0 -17
intro-force|sentence-after|capital|saying|	0 -25
intro-force|sentence-after|coordinator|saying|	0 -17
intro-force|sentence-after|determiner|other|	0 -21	1 -14	13-25 -16
intro-force|sentence-after|determiner|saying|	0 -23	1 -18	7-12 -17
intro-force|sentence-after|preposition|judging|	0 -10
intro-force|sentence-after|preposition|other|	0 -21	7-12 -11
intro-force|sentence-after|preposition|saying|	0 -21	2 -8	7-12 -13
intro-force|sentence-after|pronoun|judging|	0 -14
intro-force|sentence-after|pronoun|other|	13-25 -10	4-6 -11
intro-force|sentence-after|start|judging|	0 15
intro-force|sentence-after|start|other|	0 14	1 12
intro-force|sentence-after|start|saying|	0 31	1 11	2 -7
intro-force|sentence-after|stop|judging|	0 -14	13-25 -15	4-6 -12
intro-force|sentence-after|stop|other|	0 -36	1 -19	13-25 -16	7-12 -25
intro-force|sentence-after|stop|saying|	1 -19	3 -15	4-6 -17	7-12 -7
intro-force|sentence-after|subordinator|other|	0 -22	4-6 -15
intro-force|sentence-after|subordinator|saying|	0 -25	1 -12	4-6 8
intro-force|sentence-after|that|other|	4-6 -11
intro-force|sentence-after|that|saying|	0 -18
intro-force|sentence-after|verb-judging|judging|	0 -11
intro-force|sentence-after|verb-judging|other|	0 -13
intro-force|sentence-after|verb-judging|saying|	0 -18
intro-force|sentence-after|verb-saying|other|	0 -22	1 -16	4-6 -13	7-12 -16
intro-force|sentence-after|verb-thinking|other|	0 -18
intro-force|sentence-after|verb-thinking|saying|	0 -17	4-6 -9
intro-force|sentence-after|word|judging|	0 -17
intro-force|sentence-after|word|other|	1 -16	13-25 -13	3 -20	4-6 -15	7-12 -18
intro-force|sentence-after|word|saying|	0 8	1 -20	2 -10	3 -14	4-6 -11	7-12 -21
intro-force|sentence-before|,|according|	13-25 -18	26+ -12
intro-force|sentence-before|,|judging|	13-25 -20	26+ -25	7-12 -21
intro-force|sentence-before|,|other|	13-25 -33	26+ -45	4-6 -20	7-12 -33
intro-force|sentence-before|,|saying|	13-25 -10	26+ -33	4-6 -8	7-12 -15
intro-force|sentence-before|,|thinking|	13-25 -18	26+ -18	7-12 -12
intro-force|sentence-before|:|according|	26+ -20	7-12 -27
intro-force|sentence-before|:|judging|	13-25 -39	26+ -22	7-12 -18
intro-force|sentence-before|:|other|	13-25 -37	26+ -41	4-6 -19	7-12 -17
intro-force|sentence-before|:|saying|	13-25 -40	26+ -9
intro-force|sentence-before|:|thinking|	13-25 -28	7-12 -12
intro-force|sentence-before|adverb|other|	26+ -17	7-12 -15
intro-force|sentence-before|adverb|saying|	13-25 -25	7-12 -15
intro-force|sentence-before|adverb|thinking|	13-25 -11
intro-force|sentence-before|auxiliary|according|	13-25 -13	26+ -18
intro-force|sentence-before|auxiliary|judging|	7-12 -15
intro-force|sentence-before|auxiliary|other|	13-25 -8	26+ -51	4-6 -11	7-12 -19
intro-force|sentence-before|auxiliary|saying|	13-25 -18	26+ -47	3 -15	7-12 11
intro-force|sentence-before|auxiliary|thinking|	13-25 -16	26+ -18
intro-force|sentence-before|capital|judging|	13-25 -12	26+ -19	7-12 -22
intro-force|sentence-before|capital|other|	13-25 -27	26+ -25	7-12 -11
intro-force|sentence-before|capital|saying|	13-25 -10	26+ -20	4-6 -13	7-12 -14
intro-force|sentence-before|coordinator|judging|	13-25 -17	26+ -20
intro-force|sentence-before|coordinator|other|	13-25 -28
intro-force|sentence-before|coordinator|saying|	13-25 -23	26+ -20	7-12 -14
intro-force|sentence-before|determiner|judging|	13-25 -26	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -18	26+ -10	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -19	26+ -33	7-12 -29
intro-force|sentence-before|determiner|thinking|	13-25 -18	26+ -19	7-12 -17
intro-force|sentence-before|possessive|other|	26+ -19	7-12 -13
intro-force|sentence-before|possessive|saying|	13-25 -17
intro-force|sentence-before|preposition|according|	13-25 -21
intro-force|sentence-before|preposition|judging|	13-25 -8	26+ -20	7-12 -20
intro-force|sentence-before|preposition|other|	26+ -42	7-12 -24
intro-force|sentence-before|preposition|saying|	13-25 -8	26+ -42	4-6 -13	7-12 -20
intro-force|sentence-before|preposition|thinking|	13-25 -12	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -14	26+ -14	7-12 -10
intro-force|sentence-before|pronoun|other|	13-25 -33	26+ -19	4-6 -13	7-12 -26
intro-force|sentence-before|pronoun|saying|	13-25 -28	26+ -25	4-6 -17
intro-force|sentence-before|pronoun|thinking|	13-25 -15
intro-force|sentence-before|quote|judging|	3 -10
intro-force|sentence-before|quote|saying|	3 -7	4-6 9	7-12 12
intro-force|sentence-before|stop|according|	1 -6	2 -13	26+ -12	3 -17	7-12 15
intro-force|sentence-before|stop|judging|	1 6	13-25 -32	2 -22	26+ -14	3 -9	4-6 -6	7-12 -9
intro-force|sentence-before|stop|other|	13-25 -8	2 -7	26+ -8	7-12 -12
intro-force|sentence-before|stop|saying|	1 22	2 15	26+ 17	4-6 -12	7-12 -7
intro-force|sentence-before|stop|thinking|	1 -15	13-25 -19	2 -10	26+ -6	3 -15	4-6 -8	7-12 -19
intro-force|sentence-before|subordinator|judging|	13-25 -18	26+ -22
intro-force|sentence-before|subordinator|other|	13-25 -7	26+ -42	7-12 -20
intro-force|sentence-before|subordinator|saying|	26+ -7
intro-force|sentence-before|subordinator|thinking|	26+ -13
intro-force|sentence-before|that|according|	13-25 -9
intro-force|sentence-before|that|judging|	13-25 -21	26+ -19
intro-force|sentence-before|that|other|	13-25 -37	26+ -21	7-12 -20
intro-force|sentence-before|that|saying|	13-25 -27	26+ -31	7-12 -20
intro-force|sentence-before|that|thinking|	13-25 -14
intro-force|sentence-before|verb-judging|judging|	26+ -12
intro-force|sentence-before|verb-judging|other|	13-25 -26	26+ -39	4-6 -16	7-12 -19
intro-force|sentence-before|verb-judging|saying|	13-25 -8	26+ 10	4-6 -16	7-12 -17
intro-force|sentence-before|verb-judging|thinking|	26+ -13
intro-force|sentence-before|verb-saying|judging|	13-25 -16	26+ -11	7-12 -14
intro-force|sentence-before|verb-saying|other|	13-25 -10	26+ -31	7-12 -18
intro-force|sentence-before|verb-saying|saying|	13-25 -42	26+ -27	4-6 7	7-12 -22
intro-force|sentence-before|verb-thinking|judging|	13-25 7	26+ -11
intro-force|sentence-before|verb-thinking|other|	13-25 -17	26+ -23
intro-force|sentence-before|verb-thinking|saying|	26+ -18
intro-force|sentence-before|word|according|	26+ -11	7-12 -14
intro-force|sentence-before|word|judging|	13-25 -28	26+ -28
intro-force|sentence-before|word|other|	13-25 -8	26+ -27	4-6 -17	7-12 -16
intro-force|sentence-before|word|saying|	7-12 -38
intro-force|sentence-before|word|thinking|	13-25 -25	26+ -16	7-12 -13
intro-force|signature|,|naked|	1 -19
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|(|judging|	4-6 6	7-12 -11
intro-force|speaker-then-quote|(|other|	13-25 -7
intro-force|speaker-then-quote|,|judging|	3 7	7-12 10
intro-force|speaker-then-quote|,|other|	1 -9	13-25 -30	26+ -7	7-12 15
intro-force|speaker-then-quote|,|saying|	1 12	13-25 -8	26+ 12	4-6 8	7-12 -8
intro-force|speaker-then-quote|,|thinking|	1 -21	13-25 -15	3 -7
intro-force|speaker-then-quote|-|other|	2 -11	7-12 -6
intro-force|speaker-then-quote|-|saying|	4-6 15
intro-force|speaker-then-quote|:|judging|	13-25 -12	4-6 6
intro-force|speaker-then-quote|:|other|	1 12	13-25 -23	26+ -15	3 21	4-6 12	7-12 -6
intro-force|speaker-then-quote|:|saying|	13-25 -23	3 14	7-12 -9
intro-force|speaker-then-quote|:|thinking|	3 17	4-6 8	7-12 -25
intro-force|speaker-then-quote|adverb|judging|	13-25 7	2 12	4-6 12	7-12 -8
intro-force|speaker-then-quote|adverb|other|	1 -22	13-25 10	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	13-25 7	2 13
intro-force|speaker-then-quote|auxiliary|judging|	1 -17	13-25 -10	26+ -10	7-12 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -34	1 -32	13-25 6	2 -16	26+ -9	3 -6	4-6 -11	7-12 -7
intro-force|speaker-then-quote|auxiliary|saying|	1 17	3 -13	4-6 6	7-12 9
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -11	2 -8	3 -17
intro-force|speaker-then-quote|capital|judging|	1 -8	13-25 7	2 15	7-12 18
intro-force|speaker-then-quote|capital|other|	1 -6	2 -17	3 -15	4-6 -8	7-12 -10
intro-force|speaker-then-quote|capital|saying|	13-25 13	2 -9	3 17	4-6 10
intro-force|speaker-then-quote|capital|thinking|	1 -14	4-6 -11
intro-force|speaker-then-quote|coordinator|judging|	13-25 -11	2 -11	3 -10	7-12 7
intro-force|speaker-then-quote|coordinator|other|	2 -15	26+ -18	3 -16	4-6 -26	7-12 -16
intro-force|speaker-then-quote|coordinator|saying|	13-25 11	7-12 12
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -6
intro-force|speaker-then-quote|determiner|judging|	1 -12	13-25 -6	2 23	26+ 8	3 -7	7-12 15
intro-force|speaker-then-quote|determiner|other|	1 -17	26+ -25	4-6 9
intro-force|speaker-then-quote|determiner|saying|	1 -10	13-25 11	2 -9	3 24
intro-force|speaker-then-quote|determiner|thinking|	1 -16	2 -14	26+ -10	3 11	4-6 8	7-12 6
intro-force|speaker-then-quote|possessive|judging|	4-6 8	7-12 -16
intro-force|speaker-then-quote|possessive|other|	4-6 -16
intro-force|speaker-then-quote|possessive|saying|	13-25 -6	2 14	4-6 10	7-12 22
intro-force|speaker-then-quote|possessive|thinking|	13-25 -6
intro-force|speaker-then-quote|preposition|judging|	1 6	2 9	3 -18	4-6 6	7-12 14
intro-force|speaker-then-quote|preposition|other|	1 -7	13-25 -15	2 6	26+ -6
intro-force|speaker-then-quote|preposition|saying|	13-25 20	3 7	4-6 -6	7-12 -21
intro-force|speaker-then-quote|preposition|thinking|	1 -8	3 -7	7-12 -13
intro-force|speaker-then-quote|pronoun|judging|	1 9	13-25 6	4-6 10
intro-force|speaker-then-quote|pronoun|other|	1 -15	2 -14	4-6 -14
intro-force|speaker-then-quote|pronoun|saying|	1 -6	13-25 -6	2 6	4-6 -12
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -10
intro-force|speaker-then-quote|quote|judging|	2 -7
intro-force|speaker-then-quote|quote|other|	7-12 7
intro-force|speaker-then-quote|subordinator|judging|	4-6 6	7-12 6
intro-force|speaker-then-quote|subordinator|other|	1 -13	13-25 -21	26+ -10	4-6 7	7-12 8
intro-force|speaker-then-quote|subordinator|saying|	1 -12	7-12 14
intro-force|speaker-then-quote|that|judging|	1 14	13-25 -10	4-6 -9	7-12 -19
intro-force|speaker-then-quote|that|other|	1 11	13-25 -18	7-12 -31
intro-force|speaker-then-quote|that|saying|	2 10	3 18	4-6 12
intro-force|speaker-then-quote|that|thinking|	7-12 -10
intro-force|speaker-then-quote|verb-judging|judging|	0 17	13-25 -21	2 13	7-12 -26
intro-force|speaker-then-quote|verb-judging|other|	13-25 -33	26+ 9	3 16	7-12 -21
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -9	3 10	4-6 15	7-12 -14
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -15
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -10	3 -8	4-6 -8
intro-force|speaker-then-quote|verb-saying|other|	1 8	13-25 -7	2 -11	4-6 18	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 13	1 14	13-25 -15	2 10	26+ -14	7-12 -18
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -8
intro-force|speaker-then-quote|verb-thinking|judging|	2 10	4-6 -10	7-12 11
intro-force|speaker-then-quote|verb-thinking|saying|	2 15	7-12 18
intro-force|speaker-then-quote|word|judging|	1 13	13-25 -12	3 16	7-12 -7
intro-force|speaker-then-quote|word|other|	0 -17	13-25 -15	26+ -22	3 -14	4-6 -22	7-12 -19
intro-force|speaker-then-quote|word|saying|	0 -13	13-25 -9	26+ 9	3 9	7-12 18
intro-force|speaker-then-quote|word|thinking|	13-25 -6	2 12	4-6 -8	7-12 13
intro-force|topic|,|naked|	13-25 -12	26+ -13	4-6 -24	7-12 -37
intro-force|topic|:|naked|	1 19	13-25 -25	2 8	26+ -35	3 10	4-6 8
intro-force|topic|adverb|naked|	13-25 -31	2 -14	26+ -26	4-6 -7
intro-force|topic|auxiliary|naked|	1 -41	2 -15	26+ -42	4-6 17	7-12 13
intro-force|topic|capital|naked|	26+ -39	3 8
intro-force|topic|coordinator|naked|	13-25 -14	26+ -18
intro-force|topic|determiner|naked|	26+ -39	3 7	4-6 -18	7-12 -9
intro-force|topic|preposition|naked|	13-25 -24	2 18	26+ -52	3 14	4-6 14
intro-force|topic|pronoun|naked|	13-25 -16	2 -10	26+ -28	4-6 -14	7-12 -10
intro-force|topic|quote|naked|	26+ -15
intro-force|topic|start|naked|	26+ -48
intro-force|topic|stop|naked|	13-25 -11	26+ -25	3 -14	7-12 -6
intro-force|topic|subordinator|naked|	13-25 -7	26+ -14
intro-force|topic|that|naked|	13-25 -15	2 -6	26+ -35	3 10
intro-force|topic|verb-judging|naked|	1 8	13-25 -23	2 20	26+ -18
intro-force|topic|verb-saying|naked|	1 15	13-25 -38	26+ -15	3 13
intro-force|topic|verb-thinking|naked|	13-25 -13	26+ -16
intro-force|topic|word|naked|	0 -21	26+ -29	3 22	4-6 7	7-12 8
intro-force|topic|—|naked|	26+ -12
intro-force|topic|’|naked|	26+ -12
intro-force|verb-then-speaker|,|judging|	2 -16
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -10	2 -6	7-12 14
intro-force|verb-then-speaker|:|judging|	1 -22	2 13	3 -13	4-6 -19
intro-force|verb-then-speaker|:|saying|	4-6 21	7-12 -24
intro-force|verb-then-speaker|adverb|saying|	1 -12
intro-force|verb-then-speaker|auxiliary|saying|	1 -22	13-25 -15	3 -11	4-6 -23	7-12 -22
intro-force|verb-then-speaker|capital|judging|	0 -22
intro-force|verb-then-speaker|capital|saying|	0 -32	2 -7	4-6 13	7-12 -17
intro-force|verb-then-speaker|coordinator|saying|	13-25 -10	4-6 -20	7-12 -13
intro-force|verb-then-speaker|determiner|judging|	2 -9	3 -11
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -29	3 -18	4-6 7	7-12 -23
intro-force|verb-then-speaker|possessive|judging|	0 -11
intro-force|verb-then-speaker|preposition|judging|	1 -24
intro-force|verb-then-speaker|preposition|saying|	1 -26	13-25 -16	3 6	4-6 -19	7-12 -9
intro-force|verb-then-speaker|pronoun|judging|	0 -32
intro-force|verb-then-speaker|pronoun|saying|	0 -17
intro-force|verb-then-speaker|subordinator|judging|	1 -24
intro-force|verb-then-speaker|subordinator|saying|	13-25 -14	7-12 -7
intro-force|verb-then-speaker|that|saying|	0 -22	1 -15	2 -16	3 -14	4-6 -10	7-12 -18
intro-force|verb-then-speaker|verb-saying|judging|	0 -15
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -13
intro-force|verb-then-speaker|verb-thinking|judging|	0 -16
intro-force|verb-then-speaker|word|judging|	0 -35	1 -15	4-6 -13	7-12 -18
intro-force|verb-then-speaker|word|saying|	0 -43	1 -15	13-25 -17	2 6	4-6 -12	7-12 -10
intro|according-to|	, 7	: -19	auxiliary 16	capital 14	coordinator 10	determiner 10	start 24	stop -7	subordinator 13	verb-judging 17	verb-saying 16	verb-thinking -8	word -9
intro|interview|	: -15	start -26	stop -10
intro|named-before|	start -56
intro|named-nearby|	( -28	- -26	: 8	; 7	auxiliary -19	coordinator -37	determiner -13	possessive -14	pronoun -23	quote -10	start 21	stop 29	subordinator -23	verb-saying -16	verb-thinking -18	’ -10
intro|paragraph-before|	start -27
intro|possessor|	- -33	: -8	adverb -15	auxiliary -8	coordinator -49	determiner -9	possessive -16	preposition 6	pronoun -6	quote -18	subordinator -17	that 21	verb-judging -13	verb-saying -40	verb-thinking -31	word -25	’ -18
intro|quote-then-speaker|	( -10	- 21	: 17	auxiliary -6	capital -6	coordinator -18	possessive -17	preposition -24	pronoun 12	quote 6	stop 27	subordinator -17	that -33	word -11	– -7
intro|quote-then-verb|	( 8	, 26	- -11	: 28	adverb 6	auxiliary 21	capital 16	coordinator 18	determiner -12	possessive -8	preposition -22	subordinator -23
intro|sentence-after|	, -51	adverb -25	capital -38	coordinator -33	determiner -49	preposition -41	start 39	stop -8	subordinator -17	that -36	verb-judging -28	verb-thinking -28
intro|sentence-before|	( -20	, -30	- 6	: -28	auxiliary -8	capital -33	coordinator -6	determiner -24	possessive -13	preposition -25	pronoun -20	stop 6	that -48	verb-saying -26	word -6	’ -18
intro|signature|	, -19	start 18
intro|speaker-then-quote|	( -10	, 6	- -10	auxiliary -9	determiner 15	possessive 27	pronoun -7	that 6	verb-saying 6	– -8	— 6	’ 22
intro|topic|	, -27	adverb -34	coordinator -20	determiner -15	pronoun -29	quote 8	start -48	stop -15	subordinator 9	that -11	word 8	– -19	— -13	’ -9
intro|verb-then-speaker|	, 21	: 10	auxiliary -18	capital -16	coordinator -12	possessive -19	preposition -19	pronoun -18	subordinator -31	that -13	verb-judging -17	verb-saying -31	verb-thinking -24	word -15
kind|according-to|	organisation 14	person 15	place -25	unknown 9
kind|colon|	organisation 23	person 49	place -20	unknown -12
kind|interview|	person -35
kind|named-before|	organisation -32	person 15	place -42	unknown -58
kind|named-nearby|	organisation -7	person 30	place -46	unknown -17
kind|organisation|	direct -15	judging 13	naked -10	saying -9	shared -9	thinking -6
kind|paragraph-before|	place -20	unknown -26
kind|	person 46	place -80	unknown -38
kind|person|	according 16	apposed 16	apposition 7	direct -9	judging 23	naked 35	other 25	relative -16	saying 27	shared -23
kind|place|	according -29	apposed -13	direct -40	naked -63	other -14	passive -17	relative -15	saying -37	shared -18	thinking -21
kind|possessor|	organisation -18	person -28	place 7
kind|quote-then-speaker|	organisation 7	person 8	place -32
kind|quote-then-verb|	organisation -23	person 24	place 16
kind|sentence-after|	organisation -34	person -6	place -17
kind|sentence-before|	organisation -13	place -40
kind|signature|	person 10	unknown -25
kind|speaker-then-quote|	organisation 17	person 32	place -20	unknown -38
kind|topic|	organisation -8	person 15	place -40	unknown -7
kind|transcript|	person 13
kind|unknown|	according 13	apposed -32	apposition -20	direct -21	judging -19	naked -29	other -9	passive -14	relative -10	saying -13
kind|verb-then-speaker|	organisation -29	person 20	place -21	unknown 9
lead|according-to|lower|	according 20
lead|according-to|upper|	according 13
lead|colon|lower|	naked -14
lead|colon|upper|	other -11
lead|interview|upper|	naked -35
lead|named-before|upper|	naked -20
lead|named-nearby|lower|	naked -11
lead|named-nearby|upper|	naked 14
lead|paragraph-before|other|	saying -21
lead|paragraph-before|upper|	according -15	judging -22	other -21	saying -19	thinking -31
lead|quote-then-speaker|lower|	judging -17	other -12	thinking -6
lead|quote-then-speaker|other|	judging -7	other -21	saying -12
lead|quote-then-speaker|upper|	saying 17	thinking -7
lead|quote-then-verb|lower|	judging -12	other -13	saying 27
lead|quote-then-verb|upper|	judging 22	other 9
lead|sentence-after|lower|	according -16	judging -12	other -13	saying -11
lead|sentence-after|upper|	judging -8	thinking -19
lead|sentence-before|lower|	according -17	judging -12	other -13	saying -12	thinking -11
lead|sentence-before|other|	saying -17
lead|sentence-before|upper|	according 8	judging -16	other -11	thinking -33
lead|signature|lower|	naked -26
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 7	other -20	saying 13	thinking -7
lead|speaker-then-quote|other|	other 15	saying 16
lead|speaker-then-quote|upper|	saying 10	thinking 6
lead|topic|lower|	naked 6
lead|topic|other|	naked -24
lead|topic|upper|	naked -18
lead|verb-then-speaker|lower|	judging -15
lead|verb-then-speaker|upper|	judging 8	saying 7
lemma|according-to|	none 25
lemma|	accuse 10	accuser -8	achar 8	acknowledge -7	acrescentar 8	acusar 8	add 15	adiantar -8	admire -22	admitir -9	advise -19	advocate -7	affermare -7	affirmer 12	afirmar -14	agacer 8	aggiungere -8	agree -30	ajouter 22	alarmer -8	alertar -18	allege 10	allow -28	allude -10	ammettere 18	amuser 14	annoncer -14	announce -17	annunciare -6	answer -7	anticipare 6	anticipate 6	antwoorden 9	antworten 12	anunciar -19	apelar 18	apelidar -21	apologise -21	apologize -8	apontar -14	apostillar 12	appeal -31	appeler 10	applaud -10	apuntar 18	argomentare 10	argue 18	arrancar 7	asegurar -9	asentir -6	ask -6	assail 13	assegurar 6	assert -7	assicurare 23	assume 8	assumir -7	assure 14	assurer 9	atribuir -16	attaccare 7	attack -30	attendre 13	attribute -13	avaliar -6	avisar 9	añadir 14	back -9	bark 11	bash -14	befinden 17	beg -10	begrüßen -23	behaupten 9	beklagen 16	believe -34	beloven -10	bemängeln 15	benadrukken -7	berichten 15	beslissen 8	bestätigen -12	beteuern 13	betonen 17	bieden 6	bill -24	blame -6	blast 12	blog -17	boast 11	brag -8	brand -18	brincar 14	bromear 18	brummen 19	calificar 7	care -23	cast 13	caution 16	celebrate -6	champion -7	chant 8	charge -16	cheer -13	chiamare -11	chide 11	chiedere -7	chiffrer -11	chime -9	chiosare 9	chip -12	citar -16	cite 9	claim -6	clarify -7	comment -6	complain -9	completar 6	concede 17	concedere -14	concluderen 6	concluir -7	conclure 12	concordar -18	confesar 13	confessare 9	confier 19	confirm 9	confirmar -8	confirmer -14	congratulare 6	congratulate 7	consider -28	considerar 9	constateren 13	contar 7	contestare -20	continue 6	contradict 6	correct -7	corregir 11	counsel -21	craindre -14	credit -24	criticar 6	criticise -8	criticize -14	cry -10	debate -44	decide -13	decir -13	declarar 6	declare -7	decline 8	decry -9	deem -18	defend 7	defender 18	define -14	definire 10	deliver -10	demander -11	denounce 14	denunciar 16	deny -6	depict 7	deride 6	desabafar 6	describir 8	destacar 6	detail -10	detallar 14	dichiarare 11	dire -8	disagree -26	discredit -18	dizer -10	doubt -10	downplay 9	dub 7	démentir 8	détailler 19	echo -8	einwenden 10	eisen -14	elaborate 12	elogiar 7	email -18	emporter 7	encourage -23	endorse -9	ergänzen 11	erinnern -11	erkennen -11	erwidern 6	erzählen 13	escrever 14	escribir 13	escusar -12	estimate -25	exclaim 15	exigir 10	expect -6	explain 14	explicar 7	expresar -9	express -14	faire_valoir 19	falar -9	favor -11	fear -10	feel -24	festejar -10	figurer -10	find -20	finden 12	fire 9	fluisteren 15	foeteren 7	forecast -14	formulieren 7	frenare -9	freuen 11	fume 10	féliciter 12	garantire 9	gasp -12	getuigen -8	geven -9	giudicare 14	giurare 18	glimlachen 13	glisser 17	gracejar -7	grappen -6	gritar 9	halten -13	hate -16	hear 6	heben -15	herinneren 19	highlight -24	hint -13	hold -19	identify -11	indicar -8	inform 6	informar 8	inquiéter -8	insistere 6	insistir -9	insult -13	intend -15	interject 16	interroger 10	interrupt -7	invitare 14	inviter 9	invocar -15	invoquer 9	issue 7	jubiler 10	juger -8	jurar 12	justificar 20	klagen 11	klinken -11	knock 8	know -14	kritisieren -10	kündigen 6	lambaste -11	lament 14	lamentarse 7	lancer 14	lash 7	lassen 17	laud 7	laugh 9	learn -15	leggen 18	leggere -10	lembrar -13	leren 7	like -16	liken -7	limitar -19	lire -14	llamar 18	lobby 13	love 10	luiden 8	lâcher 17	mahnen 17	mailen 20	manter -25	marrer 12	matizar 10	mention -17	message -14	minimizar -17	mopperen 14	mostrar -19	motivare 13	murmeln 9	murmur 13	muse -10	need -30	negare 13	nennen 14	note 7	noter 9	nuancer 7	object 13	observar 13	observe 15	offer -21	oordelen 13	opinar 6	opmerken 12	oppose -18	opposer -8	osservare -9	paint -15	parlare 27	pedir -10	persuade -7	pester -11	philosopher 18	phone -12	plaider 15	plaisanter 16	plan -10	plead -16	point -13	portray 6	post -21	poursuivre 13	precisar -8	precisare 6	prefer -18	present -18	prever -11	proclaim -6	prometer -10	promettre 17	promise 7	pronounce 9	propor -11	propose -10	proposer -17	protest -7	protestar 13	prove -10	préciser 11	prévenir 17	publicar -7	purport -19	qualifier -15	querer -6	question -13	questionar 19	quip 13	quote -14	raccomandare -13	raccontare 16	rank -16	rant -8	rate -6	read -29	reageren 10	reagieren -17	realize -9	reassure -7	rebater 12	rebuke -15	recall 19	rechazar -19	rechnen 7	recibir 7	reclamar -6	recommander -8	recommend -16	reconhecer 15	reconnaître 6	record -26	recount 13	recusar -10	refer 12	reflect -11	refuser -20	regard -11	regret -20	reiterate -12	rekenen 9	relatar 12	relativiser 10	remark -15	rematar 13	repeat -6	report 16	reprochar 10	request -18	requérir -9	retort -13	retweet 7	revelar -19	ribattere 9	riferire -13	rigoler 14	ringraziare -7	ripetere -10	rir 9	rire -6	rispondere 15	rivendicare 10	roepen -9	rufen 14	räumen 9	réagir -7	réclamer 11	réfuter 11	répliquer 9	répondre 17	rétorquer 17	sagen 15	salutare 12	savage -13	say 34	schamperen 21	scherzare 19	scherzen 10	schildern 15	schreiben 24	schrijven 12	scoff 13	scrivere -15	scusare -7	see -15	sehen 13	sentenciar 18	shoot -16	shout 21	show -9	sigh -7	sign -26	signal -16	sintetizzare 12	slam -6	smentire 12	snap -8	snipe 10	solicitar -15	soltar 10	sorrir 16	sospirare -10	sostener 21	sottolineare 10	souffler -6	souligner -8	souri -7	sourire 8	soutenir 11	souvenir -8	speak -12	spiegare 7	spotten 15	sprechen -14	spreken -11	state -8	stehen -20	stellen -12	stress -14	sturen 8	sublinhar 12	submit -6	sugerir 14	support -17	suspect -19	suspirar 15	tachar -7	tagliare 6	talk -12	teilen 17	tell 10	tempérer 6	testify -14	text -24	thank 7	threaten -18	tildar -12	title -23	tonner -8	tout 13	traiter -12	trancher -9	trash 6	trasladar -13	treat -10	trekken -14	trouver 16	trust 8	try -24	tuonare 9	tweet 11	témoigner 17	understand -18	urge 6	use -11	utter -16	vatten 17	vent 11	venture -27	verkünden -18	verlangen -20	verlauten 15	verraten 14	versichern 24	versprechen -16	verteidigen -11	vertellen 11	verwachten -18	verweisen -7	verwerpen -9	view -23	vinden 14	voice -8	voir 7	volunteer -18	vote -7	vragen -10	vrezen -10	waarschuwen 14	want -11	warnen 12	weigh -21	weisen -20	welcome -13	werben 13	werfen 12	weten -8	wijzen -9	willen -25	wish -15	witzeln 7	wollen -19	wonder 6	worry -7	write 11	würdigen -6	yell 6	zanjar -11	zeggen 11	zeigen -9	zien -17	zuchten 6	zweren 10	äußern -6	écrire 16	évaluer -13
lemma|colon|	none -11	say 12
lemma|paragraph-before|	accuse -19	acknowledge -19	add 6	admit -20	advise -13	advocate -11	agree -21	aim -12	allege -11	allow -7	announce -32	answer -15	anticipate -9	apologize -13	appeal -7	applaud -10	argue -7	ask -27	attack -18	back -13	believe -14	bill -14	blame -14	blast -19	boast -18	call -19	care -9	cast -14	challenge -10	champion -6	charge -12	cheer -13	cite -19	claim -21	comment -18	compare -8	complain -13	concede -15	conclude -20	condemn -7	confirm -9	confirmar -6	consider -14	correct -7	counsel -11	credit -7	criticize -16	cry -6	debate -7	decide -13	declare -17	decline -15	defend -20	deliver -15	demand -10	denounce -11	deny -16	describe -24	detail -14	dire -8	disagree -12	discuss -10	dismiss -20	dizer -23	downplay -7	echo -11	email -10	emphasize -8	encourage -10	endorse -20	expect -14	explain -22	express -23	feel -8	find -22	geven -11	hail -6	hear -8	highlight -8	hit -6	hold -16	hope -9	identify 10	indicate -19	informar -7	insist -15	intend -9	introduce -14	invite -6	knock -11	know -7	lament -16	laugh -17	learn -7	like -17	list -14	maintain -14	mean -12	mention -13	message -8	mock -14	name -15	need -14	nominate -12	none -23	note -25	offer -28	oppose -16	order -14	outline -10	paint -10	pedir -9	plan -18	pledge -14	post -21	predict -12	prefer -6	present -9	press -8	promise -17	propose -13	protest -14	prove -9	question -18	quote -16	rail -13	raise -18	rate -10	read -11	reason -8	reassure 7	rebuff -8	recall -17	recognize -11	recommend -6	record -9	refer 7	reference -9	reflect -14	refuse -10	reiterate -18	reject -20	remark -17	remember -8	remind -18	repeat -11	reply -17	reveal -18	rispondere -9	rule -18	réclamer -6	saber -17	say -18	see -18	seek -17	shout -9	show -15	sign -14	signal -9	slam -12	speculate -12	sprechen -12	state -22	stehen -6	stress -18	suggest -25	talk -12	tell -12	testify -14	thank -12	title -7	treat -7	trust -10	try -12	understand -8	unlisted -11	urge -23	use -7	view -9	vote -11	vow -19	want -13	warn -13	wave -14	weigh -14	welcome -12	wonder -8	worry -9	write -11	yell -11
lemma|quote-then-speaker|	accuse -12	acknowledge -7	add 12	advise 8	affirmer 11	agree -13	aim -9	ajouter 15	allow -19	allude -7	announce -11	answer -9	applaud -10	argue -7	assert -6	assure 10	attack -14	avisar 6	back -16	believe -14	bill -18	blame -16	blog -11	brand -11	call 9	care -13	celebrate -12	charge -13	cheer -19	cite -7	compare -14	concede 10	conclude 15	consider -6	continue -7	counsel -7	criticize -18	debate -12	decide -10	declare 17	denounce 9	deny -12	dire 6	disagree -15	discuss -11	déclarer 19	echo -7	email -31	endorse -8	expect -7	explain 9	express -14	faire_valoir 14	fear -16	feel -12	find -18	fire -11	fume 16	hear 11	hint -8	hit 6	hope -7	identify -10	intend -14	jeer -9	know -8	lancer 11	like -13	maintain -16	mostrar -7	name -9	need -19	none -8	observe 16	offer -17	order -12	phone -14	plan -21	pledge -16	point -6	post -16	predict 6	present 6	promise -17	propose 10	protest -12	préciser 9	question -18	quip 16	quote -17	rank -9	rappeler 12	rate -23	reason -7	recall 24	record -13	refer -7	reference -19	regard -7	reject -14	remark -14	repeat -11	reply 6	report 7	request -9	respond -8	résumer 14	say 19	see -11	seek -16	shoot -7	shout 12	show -20	suggest -10	support -6	talk -9	tell 39	testify 15	think -15	trust 11	try -9	tweet 13	unlisted -8	urge 6	use -6	venture -17	view -9	volunteer -14	vote -9	vow -9	want -7	warn 7	wave -7	whisper 11	wonder 13	write 25	yell 7
lemma|quote-then-verb|	aclarar 15	add 28	admettre 15	admit -6	affirmer 16	ajouter 16	ammettere 9	antwoorden 14	argue -11	asegurar -10	assicurare 8	assurer 15	avisar 10	befinden 20	begründen 18	bekennen 22	betonen 18	brincar 14	bromear 18	brummen 19	call -9	celebrar 14	chiamare 7	chiedere 7	commentare 10	conclure 18	confessare 12	confidare -7	confier 22	contar 28	contestar 13	criticar 14	decir -8	declarar 10	describe -12	dichiarare 17	déplorer 15	détailler 15	erinnern -9	erwidern 6	erzählen 22	escrever 15	escribir 14	explain 11	explicar 32	faire_valoir 17	foeteren 16	gestehen 14	geven 13	glisser 13	grappen -6	halten 20	herinneren 17	imager 17	interroger 12	ironizzare 21	joke 17	klagen 20	kommentieren 16	lamentar 10	lamentarse 16	lancer 27	lassen 15	leggen 17	lembrar 21	lâcher 18	manifestar 15	meinen 28	melden 16	motivare 13	noter 13	observar 19	observer 16	pester 17	plaider 15	plaisanter 20	poltern 14	poursuivre 13	precisare 15	preguntar 13	promettre 13	protestar 19	prévenir 22	raccontare 22	rappeler 21	read 10	reageren 20	rebater 11	recall -6	rechnen 18	reclamar 18	reconnaître 12	reconocer 18	recordar 18	relatar 21	rematar 14	replicar 12	reply 12	report 16	responder 22	resumir 12	ribattere 16	riferire 15	rir 10	rispondere 15	rufen 17	räumen 11	réagir 13	répondre 16	résumer 20	rétorquer 19	say 18	schamperen 16	scherzare 21	schildern 12	schreiben 22	schrijven 15	scrivere 16	sentenciar 17	señalar 18	sintetizzare 10	souffler 17	sourire 7	souvenir 14	spiegare 17	spotten 15	sublinhar 13	sugerir 15	suggest -17	suspirar 15	tagliare 8	teilen 15	tell -47	trancher -7	tuonare 15	tweet 17	témoigner 14	vatten 23	verraten 15	versichern 18	verteidigen 8	vertellen 27	vinden 12	waarschuwen 19	write 32	zeggen 17	zuchten 17	écrire 22
lemma|sentence-after|	accuse -16	add -18	announce -15	answer -16	appeal -18	argue -15	ask 27	care -13	cite -18	claim -13	comment -15	continue -6	debate -9	demand -13	demander -12	describe -22	endorse -17	explain -11	fire -14	hear 6	hold -16	indicate -14	lachen -9	like -17	message -14	note -19	order 7	point -20	praise -19	promise -13	rate -12	read -17	recall 7	report -18	see -22	sign -10	state -14	suggest -18	support -13	tell -13	thank -16	think -12	treat -11	try -13	tweet 17	use -9	vote -12	want -6	warn -20
lemma|sentence-before|	accuse -33	accuser -9	acknowledge -21	add 15	adiantar -13	admettre -15	admit -21	advise -15	advocate -16	affermare -12	afirmar -18	agree -14	aim -12	alegar -16	allege -12	announce 9	annunciare -12	answer -11	anunciar -20	apelar 16	apologise -21	appeal -17	appeler -19	applaud -9	ask -23	assicurare 9	assure -7	assurer -20	attaccare -10	attack -22	attendre 9	back -31	begrüßen -19	believe -18	benadrukken -11	berichten 13	bill -14	blame -24	blijven -23	brag -17	brand -7	call -58	care -17	cast -6	celebrar -11	celebrate -9	challenge -17	chamar -15	chant -16	charge -7	cheer -25	chiedere -24	cite -14	claim -20	comentar -11	comment -15	commentare -17	compare -12	complain -16	concede -17	conclude -6	concordar -18	condemn -12	confermare -13	confier -11	confirm -8	confirmar -11	congratulare 6	congratulate -21	consider -10	contar 15	contestare -13	counsel -14	credit -11	criticar -12	criticize -19	debate -21	decide -11	decir -15	declarar -14	definire -11	deliver -13	demand -19	demander -19	deny -8	describe -24	detail -9	disagree -25	discuss -19	dismiss -21	dispute -18	dizer -10	doubt -14	déclarer -15	dénoncer -15	détailler 13	eisen -18	email -23	endorse -19	erinnern 11	erklären -9	escrever -9	escusar -12	esprimere -20	estimate -16	exigir -11	explicar -17	expliquer -19	express -24	falar -15	favor -13	fear -13	feel -21	figure -11	find -28	finden 6	fire -19	fordern -15	frenare -19	garantir -12	geven -9	gratulieren 6	halten -8	hate -15	hear -24	heten -19	hint -16	hit -10	hold -25	hope -16	houden -18	identify -9	inquiéter -14	insist -24	insistir -10	introduce -15	invitare -15	ironiser -14	ironizar -11	issue -31	joke -18	klagen -15	know -14	kritisieren -24	lachen 12	lamentar -18	lancer -16	lassen 7	laten -20	learn -13	lembrar -14	like -15	list -16	mahnen 10	manter -23	mean -21	melden -27	mention -11	message -19	mostrar -19	need -19	negar -7	nennen -7	noemen -19	noter -17	observer -8	offer -24	opinar -13	oppose -18	order -16	osservare -12	parlare -14	parler -21	pedir -17	pester -15	plaisanter -14	plan -18	pledge -10	point -23	post -22	praise -12	precisare -12	prefer -12	preferir 6	preguntar -9	present -13	proclaim -11	prometer -10	promettere -9	promettre -18	propose -15	proposer -17	publicar -11	queixar -11	querer -6	question -24	quote -17	raccontare -6	raise -19	rank -11	rant -10	rappeler -13	rate -20	reageren -12	reagieren -27	reason -9	record -27	recordar -11	recusar -11	reflect -10	refuse -14	refuser -21	regretter -19	reiterate -15	remark -14	remember -14	reply 7	report -6	request -10	respond -16	responder -13	resumir -14	reveal -17	ricordare -14	riferire -12	ringraziare -10	roepen -17	rule -11	réclamer -22	répondre -16	résumer -14	saluer -18	scandire -6	schließen -17	scrivere -18	see -18	seek -21	show -27	shrug -21	sigh -13	sign -24	smentire 8	sostenere -12	spreken -19	staan 8	state -10	stellen -18	sturen 8	suspect -12	sustentar -6	talk -21	temere -15	testify -17	text -18	thank -29	think -22	title -13	tout 7	trouver -17	trovare -14	try -21	tuonare -6	understand -9	urge -30	use -22	verklaren -6	verlangen -14	versprechen -14	verwachten -18	verweisen -20	view -15	volunteer -10	vote -14	vouloir -13	vow -19	vragen -26	vrezen -10	want -27	wave -9	weisen -17	welcome -25	weten -8	wijzen -23	willen -21	wish -7	wollen -17	worry -14	zeggen -19	zeigen -13	zien -17	äußern -20	écrire -17	évaluer -13
lemma|speaker-then-quote|	accuse 14	add 8	admit 13	admitir -10	advise -16	affirmer 10	afirmar -11	aggiungere 19	agree -22	allege 8	allow -18	ammettere 14	announce -12	answer 7	antworten 11	appeal -25	appeler 16	argue 25	ask -12	assail 13	assicurare 8	assure 15	assurer 10	atribuir -11	attack -25	believe -30	bemoan 12	bemängeln 17	bill -19	blast 13	blijven 14	boast 12	brand -14	calificar 7	care -14	cast 17	caution 17	celebrate 10	champion -7	chant 9	charge -8	chide 12	chiedere -10	cite 27	compare 10	concede 18	conclure 7	confirm 12	confirmar 13	congratulate 11	consider -24	considerar 11	continue 25	corregir 11	counsel -17	credit -19	cry -7	debate -34	decide -8	decir -7	declarar 13	declare -11	decline 10	decry -8	deem -15	defend 13	defender 11	definire 12	demand 8	demander 15	denounce 16	dire -21	discrepar 15	dizer -14	dub 10	elogiar 6	email -10	emphasize 9	encourage -20	estimate -15	exigir 12	expect -19	explain 13	feel -18	find -7	fire 16	féliciter 13	garantir 9	giudicare 14	halten -14	hear -12	heißen 14	highlight -20	hint -6	hold -9	hope 8	houden 10	imply 11	indicar -7	indicate 11	insist 8	insult 11	intend -8	interject 16	introduce 6	invitare 18	joke 17	juger -8	justificar 18	know -16	kommentieren -15	kündigen 6	lament 20	lassen 12	laten -9	laugh 8	learn -9	like -11	limitar -12	llamar 16	loben 12	louer 6	love 12	mandar 8	mean -17	mention -11	message -10	need -20	negare 19	nennen 9	none -9	note 6	object 10	opinar 10	oppose -12	parlare 28	pledge 6	portray 7	precisar -9	precisare 12	prefer -6	press 9	promettere 8	promettre 15	promise 12	pronounce 14	propose -8	prove -10	qualifier -15	queixar -6	question -10	quote -6	rail 6	raise -11	rank -8	rate 8	read -25	reageren 12	recall 17	reclamar -10	recognize 6	reconocer -9	record -21	refer 11	reference 7	reflect -12	refuse 12	regret -20	regretter 12	reiterate -7	rekenen 11	relever -10	repeat -11	request -11	resumir 8	retort -17	retweet 8	ribattere 13	ricordare 8	rire 18	rispondere 9	rufen -9	rule 7	réclamer 14	sagen 21	salutare 12	sapere -11	savage -13	say 27	schreiben 19	scrivere -9	sehen 14	shoot -8	shout 16	sign -19	sostener 18	sostenere 6	soutenir 7	speak -7	sprechen -13	stehen -18	stress -11	submit -10	suggest 12	support -16	sustentar 11	talk -6	testify -6	text -22	thank 11	think 11	title -17	trouver 17	try -17	urge 10	vent 13	venture -23	verlauten 16	view -18	voir 15	vouloir 12	warnen 15	weigh -18	weisen -11	welcome -10	willen -7	wish -13	wollen -8	yell 6	zeigen -6	zien -12	äußern -6
lemma|verb-then-speaker|	accuse -17	acusar -11	add -10	admitir -17	antworten 9	argue -22	ask -12	assicurare 11	atribuir -11	bezeichnen -13	calificar -16	call -45	chamar -10	chiedere -13	claim -11	classificar -14	conclude -13	confermare -15	confirmar -14	considerar -18	contestare -15	declarar -15	declare -11	definire -13	describe -22	dire 22	dismiss -15	divulgar -14	dizer 8	email -18	endorse -16	erkennen -12	explain 11	giudicare -12	halten -17	heißen -14	houden -13	insist -19	issue -14	justificar -10	laten 14	maintain -11	mandar -16	noemen -8	pedir -25	praise -18	predict -14	preferir -15	prometer -8	recall -15	recusar -14	rispondere 8	roepen -8	rufen 7	say -16	state -14	suggest -13	tell -60	tweet -16	urge -21	warn -16	weisen -15	würdigen -13	zien -11
length|	0 -13	1 19	2 12	3 10
near|according-to|	0 17	26+ 15	3 11	4-6 12
near|colon|	1 -10	7-12 27
near|interview|	26+ -35
near|named-before|	1 12	13-25 -9	2 16	26+ -54	3 -19
near|named-nearby|	0 -24	1 -21	13-25 -7	26+ -6	3 12	4-6 12
near|paragraph-before|	26+ -27
near|possessor|	0 -13	1 -17	13-25 -23
near|quote-then-speaker|	-10 -10	-12 18	-14 -13	-15 -16	-17 -17	-18 -9	-2 -15	-22 -7	-24 -16	-27 11	-28 -18	-29 9	-3 -26	-30 -12	-32 -8	-36 -8	-4 -28	-42 -11	0 24	1 -16	13-25 -17	2 10	3 -17	4-6 -17	7-12 -8
near|quote-then-verb|	0 15	1 11	7-12 -27
near|sentence-after|	0 8	2 -25	26+ -18	3 -10	4-6 -24	7-12 -13
near|sentence-before|	1 18	13-25 -7	26+ -19	3 -6	4-6 -7	7-12 -13
near|signature|	1 10
near|speaker-then-quote|	0 7	1 7	13-25 -16	2 11	26+ -12	3 6	4-6 16
near|topic|	0 -24	1 10	13-25 -13	2 14	26+ -54	3 22	4-6 14	7-12 8
near|verb-then-speaker|	0 -16	1 7	13-25 -36	26+ 12	7-12 -20
negated|	paragraph-before -15	quote-then-speaker -15	sentence-before -36	speaker-then-quote -17
next|$|	other -22
next|&|	saying 11
next|(|	judging 13	other -20	saying 26
next|)|	judging -12	thinking -15
next|,|	judging -23	saying 10	thinking -19
next|-|	saying -8	thinking -16
next|:|	judging -9	saying -6
next|;|	other -6	saying -17
next|according-to|	( -18	: -7	adverb 12	coordinator -14	marks 10	preposition 24	stop 22	verb-saying 16	word 9
next|adverb|	saying -13
next|auxiliary|	judging -20	other -14	saying -40
next|capital|	judging 11	other -7	saying 12	thinking -7
next|colon|	: 17	determiner -8
next|coordinator|	judging -21	other -17	saying -21	thinking -16
next|determiner|	judging -13	saying -7	thinking -20
next|end|	saying -20
next|marks|	judging 15	other -24	saying 7
next|paragraph-before|	$ -12	( -14	, -9	- -14	: -28	; -6	adverb -25	auxiliary -17	capital -21	coordinator -19	determiner -10	preposition -22	pronoun -33	quote -16	stop -8	subordinator -12	verb-saying -20	verb-thinking -18	word -18	— -8
next|possessive|	saying -12
next|preposition|	judging -19	other 18	saying 7	thinking -19
next|pronoun|	judging 16	other -15	saying 6	thinking 6
next|quote-then-speaker|	, -14	- 9	: -16	adverb 10	auxiliary -11	coordinator -18	determiner -11	end -23	preposition -7	pronoun -9	quote -10	stop 39	that -27	verb-saying -6	verb-thinking -8
next|quote-then-verb|	& 11	( 38	auxiliary -32	coordinator -9	determiner 7	end -7	preposition 13	pronoun -6	quote -25	stop 21	subordinator -13	that 16	— 14
next|quote|	other -34	saying -31	thinking -24
next|sentence-after|	, -8	: -46	adverb 17	auxiliary -23	capital -16	coordinator -22	determiner -30	preposition -12	pronoun -18	stop 18	subordinator 11	that -10	verb-judging -23
next|sentence-before|	$ -20	( 16	, -6	: -16	; -17	adverb -20	auxiliary -27	capital -25	coordinator -13	possessive -9	quote -18	stop -20	subordinator -16	verb-judging -27	verb-saying -6	verb-thinking -33	word -8	— -9
next|speaker-then-quote|	) -14	- -21	; -16	adverb -6	auxiliary -18	capital 28	coordinator -13	marks 9	pronoun 17	quote -33	subordinator -9	that 14	verb-judging 15	verb-saying -11	verb-thinking -6	word -13	— -12
next|stop|	other 16	saying 34	thinking 6
next|subordinator|	other -13	saying -9	thinking -12
next|that|	judging -10	other 6	saying 10
next|verb-judging|	judging 15	other -16	thinking -19
next|verb-saying|	saying -16	thinking 8
next|verb-then-speaker|	( 7	, 32	; -20	adverb -23	auxiliary -47	capital -14	coordinator -32	determiner -13	marks -16	preposition -20	pronoun -9	quote -27	subordinator -43	that -6	verb-saying -7	verb-thinking -29	’ -15
next|verb-thinking|	other -17	saying -6	thinking -12
next|word|	other -12	saying -8
next|–|	saying 6
next|—|	saying -15
next|’|	judging -11	saying 7
noun|	0 -9	05 -13	1 -12	12 -19	14 -11	2 -6	20 -9	214 -11	3 -15	34 -13	40 -10	58 -7	6 -12	67 -8	7 -17	74 -14	88 -13	9 -11	ab -8	abend -13	acción -10	accord -11	accordo -15	acto -15	acuerdo -12	acusación -12	acórdão -13	adjoint 6	adversaire -14	advocaat -18	advérbio -8	af -13	affaire -10	agencia 6	agua -7	alarme -11	allenatore -6	altro 7	alunos -10	amministrazione 6	analistas -13	analysten -8	analystes -18	ancien 8	ander -14	anfrage -20	angaben -6	angebot -21	animale -14	annonce -9	ano -10	anwohner -17	apotheker -14	arbitrage -21	arbitragem -6	arbitro -15	artistes -8	asociación -18	assessora -22	assessore -16	association 6	associazione -10	ata 9	atacante 10	attaquant -8	audio -14	audition -10	autora 9	autorità 8	avis -12	avocat -10	avocate -19	avoir -13	ayuntamiento -16	azienda 8	ação -12	banca -19	banque -16	battuta -16	beamter 16	beau -11	begriff -15	beiden -6	belegschaft -20	bericht 11	berichten -10	besatzung -13	beschluss -7	bestuurder 7	bestuursvoorzitter -16	betreiber -13	betriebsrat -14	bewindsman 16	bloc -9	bodenstation -16	bond 10	bonden 8	boon 11	bord -11	bout -10	braccia -13	branche -22	buch -23	bundesregierung -16	bundesstraße -19	buren -13	bus -13	buurt -10	bürgermeister 20	c' -12	cabeza -8	calma -12	cambio -20	capitaine -13	capitán -14	capo 7	capogruppo -14	carabinieri -11	carte -10	caso -12	cento -11	centro -17	cerimônia -7	chambre 10	chaîne -10	chef -9	chercheur 6	chercheuse 12	chi -17	chico 6	choix -12	cliente -10	cloche -16	club -7	coach 6	colega 16	collaboratore -10	comandante -10	comboio -15	comentar -8	comissão 17	comité -24	commerçants -17	commission -14	compagnie 10	compañía -15	comptes -16	comunicado -16	concorrente -11	confédération -13	conférence -11	conseil -19	conseiller 16	consejo -9	conselho -9	consigliere 7	consiglio 7	contacté -10	contrataron -8	corriere 6	corte 6	courriel -11	courriels -15	critique -20	cámara 14	câmara -11	côté -12	c’ -13	d -14	dal -10	dat -27	dato -11	debat -11	debatte -17	decisão -14	defensa -13	defesa -14	delantero -11	delegada 7	deputata -13	deputato -22	dernier 14	dernière 8	desculpas -12	despacho 7	deuxième -9	dialogue -13	die 7	dies -16	dipartimento -13	diplomat 12	diplomate -6	diputada 7	directeur -21	directivo 13	director -13	directora -11	dirigeante 10	dirigente 19	dizer -12	diálogo -13	donnerstag -10	dorf -11	dossier -14	droite -12	décision -13	défense -16	détracteurs 8	empore -13	ende -12	engenheiro 9	enquête -7	entraîneur -18	entscheid -8	entscheidung -17	entwurf -16	episodio -15	ergebnis -23	erleichtert -13	ermöglichen -7	eso -11	essais -8	este -15	estudiante 11	estudio -17	estudo -12	etwas -16	euro -20	executiva 12	expression -9	fahrer -13	falar -15	fallo -20	falta -18	farmacista -16	federação -16	ferrovia -12	fila -10	filha -20	filière -7	film -14	fils -18	finale -7	firma -14	fluglotse 20	fondi -9	fondo -8	fontana -12	fonte 15	fonti 7	fragment -7	frase -15	funcionario 11	fédération -6	geld -11	gemeente -14	gerente -17	getuige -17	gewesen -11	gip -6	giudizio -11	gol -13	gonzalo 7	goudzoekers -9	gouverneur -21	governante 15	governo -8	gremio -14	groupe -14	grund -17	grupo -12	gäste -18	hallazgo -14	haus 10	herr 13	hersteller -13	heure -10	homme 6	homóloga -20	hospital -8	humor -12	héros -17	idée -9	iedereen -13	industriels -15	instituição 7	institut -8	instituto -19	instrumente -26	interesse -10	inversión -7	investigadora 11	jaar -11	jahren -13	jefe -16	juges -8	keer -10	kerk 12	kinder -16	kinderen -14	kindern -11	kritik -12	kundin 11	kustwacht -15	laatste 8	lado -11	land -18	lange -9	leitura -10	leonor -15	letra -18	lettre -13	ligue -7	lösung -22	machine -7	madre -12	maestro 11	magistrada 20	magistrado -10	magistrate -13	magistrato 14	mail 17	mairie -17	maker -13	mal -17	mandant -19	marchés -9	markt -12	mehrheit -18	mercado -12	meritxell -8	mesmo -13	meteorología -6	meter -10	millionen -14	minister 10	ministerie 8	ministerin 14	ministerium 12	ministero 6	mission -15	mitarbeiter 11	mitglieder -16	moeder -8	monde -7	moradores -11	mot -7	mozione -9	muestras -7	multa -8	männer 12	mère 16	nachfolger -10	nachfrage -18	nega -9	negócio -13	netz -6	niemand -6	nom -15	nombre -19	norma -20	noticia -10	nouveau -13	numero -8	obra -15	oferta -9	office 6	onderzoekers -14	operação -13	opposition -44	organisation -12	osserva -7	padre -8	palazzo -7	papier 13	parola -12	parole -15	parque -12	parquet 10	part -15	parte -20	partido -14	partij -16	pause -16	percentual -11	pereira -9	perito 11	personne -11	pesquisador 8	piano -13	piste -14	place -11	plaisantin 8	plan -10	platz -10	plus -10	politica -10	polícia 6	ponente -6	ponte -12	portavoce 19	porte-parole -11	prejuízo -25	premier -20	premio -17	première 11	presentador -14	presidente -22	principal -11	problema -19	problème -8	procura -14	produzione -10	professora 8	programa -18	projet -25	proposition -9	prova -10	proyecto -13	prozent -13	prudenza -7	préfecture -11	président -22	prévenu -12	pároco -9	père -21	pénaliste 20	pênalti -9	quale -15	quis -13	raad -10	ragazzi -12	rapport 8	rechtbank -9	recteurs -7	recusa -12	rede -11	redes -8	regista -9	relatora 6	relatório -13	relógio -6	rensters -13	representante 6	représentant -14	reserva -16	resolución -6	resultados -18	rete -9	ricorso -11	rien -13	rientro -19	riferito -10	risas -14	risposta -14	rival 8	réforme -8	réponse -12	saal -21	saída -17	schaden -9	schwierige -11	secours -9	secretaria -9	secrétariat 7	secteur -15	seite -17	senador -11	sentencia 8	septuagénaire 14	ser -20	settimana -17	sicht -16	signora 11	sindaca 8	sindacalista 8	sindaco 14	so -19	società -13	société -13	soit -10	source 16	sperrung -18	sprecher 13	stadträtin -16	stampa -14	stessa -8	steven -14	stimmen -11	studio -14	sua -11	suo -12	syndicaliste 10	sängerin 14	sénateurs -17	taxa -14	te -9	tecnico 19	tee -13	tekst -8	telefono -14	tempi -10	tempo -12	ter -17	termin -11	testa -11	testo -28	text -21	texte -6	texto -7	tisch -7	todos -12	toulousain 8	tout -19	trabajo -9	trainer -19	transports -9	treinador 20	tribunal -10	turista -7	técnico -8	ufficio 13	uhr -21	uitspraak -15	union -19	unione -20	universidad -9	universidade -23	universiteit -12	université -12	uno 6	unternehmen 17	uomo 16	urlauber -11	urteil -17	usine -13	uur -13	vader -16	vainqueur 11	vakbond 8	vakbonden -9	verband 16	verbände 9	vermögen -13	vero -8	verständnis -16	verteidiger -6	verteidigung -14	vez -13	vice-président -14	vicepresidenta -10	voce -19	volley -6	voorzitter 15	vorfall -14	vorlage -16	vorwürfe -19	voto -9	wat -13	weg -12	wende -13	werfer -17	weten -13	wethouder 10	wind -8	woordvoerder 17	woordvoerster 11	worden -12	worten -15	x -16	zaak -15	zahlung -20	zeitung -20	zo -19	zurück -14	áudio -16	ältere 9	édile 6	élèves -8	étude -12	été -13	órgão -15	único -13
noun|ending|	0 -9	05 -13	1 -12	12 -19	14 -11	2 -6	20 -9	214 -11	3 -15	34 -13	40 -10	58 -7	6 -12	67 -8	7 -17	74 -14	88 -13	9 -11	aad -10	aak -22	aal -29	aar 9	aat -9	ab -8	aca 8	ace -11	ach 6	aco 14	ada 10	ade -26	ado -6	af -13	aft 7	age -17	agt -10	ail 19	ain 15	aio -17	ais -7	ait -16	ajo -10	ali -9	all -27	alo 7	ama -20	ame 8	amt -7	ana -21	and 11	ang -6	ank -19	ann 7	ano 10	ans -19	ant -15	apo 7	app -11	ara -7	are -7	ari -22	aro -8	art -16	asa -11	ase -16	aso -14	ast -13	ate -12	ato -7	aux -6	ava -8	axa -14	axi -10	aße -23	bat -11	ben -19	ber -18	bio -12	bot -21	bra -17	bus -13	c' -12	cat -9	cco -14	ces -14	cht -13	ché -13	cke -14	cto -19	cté -10	cès -14	c’ -13	d -14	dad -13	dal -10	dar -17	das -11	dat -27	dax -13	den -6	deo -22	des -22	dia -15	die 7	dig -9	din 11	dio -27	dió -19	dor 8	dos -25	dão -13	dée -9	eau -22	ebe -15	eca -17	ede -11	edo -9	een -20	eer -13	eet -6	efe -16	ege -17	ehr -14	eia -12	eid -11	eil -25	ein -8	eis -13	eit -19	ejo 6	ela -15	eld -16	ele -19	ell -8	eln -12	els -18	elt -11	ema -23	ena -9	end -21	ene 9	ens -17	ent -21	enu -12	enz -10	ere 22	eri -10	erk 7	err 13	ers -17	ert -26	esa -12	ese 15	esi -18	eso -12	est -14	eta 11	ete -9	ets -16	etz -6	età -13	eur -15	eut -12	ext -21	eza -9	fen -17	fer 22	gar -7	gas -8	gel -16	gem -10	gen -40	ger -6	ges -9	gio -16	gip -6	gne -11	gua -12	gue -19	gão -15	gía -6	hen -19	hia -10	hme -13	hés -9	ias -16	ica -8	ice 8	ich -25	ico 20	ida -11	ido -8	ied -20	ieg -13	iel -23	ier 8	ies -6	iff -15	iga -17	ige 8	igo -17	ijk -10	ijn -13	ijs -15	iko -10	ila -12	ild -12	ilm -12	ilo -12	ils -18	ima -14	ind -21	ine -10	ing -15	ins -18	int 12	ion -9	ios -23	ira -9	iro 15	isa -19	ist 11	ita -7	ite -20	ito 12	itt -17	ità -16	ité -29	ium 9	iva 9	ive -11	ivo 10	ixe -13	ião -12	ión -31	jet -25	kel -13	ken -7	ker 10	ket -8	kst -8	kte -19	lan -15	lar -13	las -15	len -28	ler 10	ley -10	lfe -17	lha -23	lhe -11	lho -13	lia 7	lla -21	lli -14	llo -21	lma -11	loc -9	los -10	lot -10	lta -21	lte -12	lti -8	lus -11	lée -12	mal -16	mat 12	mee -13	men -16	mer -11	mes -9	mia 11	min -11	mio -24	mis 6	mor -13	mot -7	mpa -14	mpi -10	mpo -12	mão -10	nal -13	nam 7	nca -19	nce -17	ndi -9	ndo -22	nds -29	nen -30	ner 19	nes -21	nge -22	nha -10	nia -8	nie 21	nik -21	nio -17	nis -25	nna 11	nne 17	nom -15	nor -15	nos -13	nsa -20	nse -12	nst -11	nta -7	nto -19	nts -26	nza -7	nze -15	oca -16	oco 8	oga 13	oge -20	ogo 12	oio -15	oir -16	oit -10	oix -12	ola -13	ole -9	omo 16	ond 8	oni -18	ono -10	ons -12	oog 14	oon 7	oor 10	ord -18	ore -15	orf -11	orm -9	ose 8	oso 17	ost -10	ota -7	ote -10	out -22	ova -16	ove -12	ovo -12	pal -11	pas -14	ppe 19	ppo -18	que -20	qué -23	rag -26	ral -22	ram -22	rar -12	ras -19	rat -14	rca -11	rce 14	rdo -22	ren -19	rer -15	res -23	rfe -19	rgo -12	ria 14	rij -15	rin 33	rio -9	ris -10	rit -13	rkt -14	rma -23	rme -17	rno -9	ros -17	rro -22	rse -16	rso -12	rta -16	rti 12	rto -12	rts -11	rum -13	rva -19	sas -17	sce -11	sch -23	sen -19	smo -22	so -19	son 8	ssa -14	sse -6	sso -18	sti -15	sto -30	sua -11	suo -12	são 7	sée 12	tag -18	tal -17	tar -17	tas -30	tat 10	te -9	tee -13	tel -14	ten -6	ter 15	tes -16	tet -10	tig -12	tij -16	tik -15	tor -15	tos -16	tou -9	tra -8	tre -17	tro 8	tse 19	tte -24	tti -15	tto -7	tum -16	tut -8	tze -11	tzt -11	tán -14	ual -13	ube -10	uch -28	uck -14	ude -14	udo -13	uel -14	uer -19	ues -13	uet 10	uge -20	uhr -21	uis -13	uit -14	ula -11	uld -9	ule -6	uli -15	una -12	und -22	une -12	ung -25	upe -14	upo -12	ura -23	ure -13	urf -16	urs -9	urt -10	usa -12	uso -14	uss -17	uta -16	ute -18	uto -21	uur 7	vel -14	ven -16	ver -8	ves -8	vez -13	via -18	vis -12	was -16	wat -13	weg -17	x -16	xte -6	xto -7	zen -12	zer -14	zgo -14	zia -6	zio 10	zo -19	zte -11	zug -13	zza -14	zzi -13	zzo -15	ção -17	ème -12	ère 6	èse -13	ées -12	éré -7	été -14	ête -12	ída -17	íza 16	ízo -25	îne -10	ñía -15	ôté -12	ões -19	ück -14
noun|kin|according-to|	club -7	lawyer 16	leader -16	member -6	minister 14	none -22	scientist 12
noun|kin|	authority -8	club -12	company -22	court -7	doctor 11	judge 17	lawyer -7	leader -13	member -20	none -43	party -7	player -13	police 12	press -31	school -24	scientist 37	teacher 8	union 7	worker 6
noun|kin|colon|	authority 8	mayor 7	none -32	police -7
noun|kin|named-before|	authority -25	company -18	court -17	lawyer -15	leader -6	member -13	minister -14	none -34	party -26	school -14	speaking -21	union -14	worker -11
noun|kin|named-nearby|	artist -15	association -15	company -12	lawyer -7	leader -6	none -33	player -12	police 15	press -17	priest 12	school -15	worker -12
noun|kin|paragraph-before|	authority -17	company -8	court -11	minister -6	none -25	speaking -20
noun|kin|quote-then-speaker|	association -13	authority 9	leader -18	member -9	none -14	speaking -10
noun|kin|quote-then-verb|	artist 28	association 19	authority 20	coach 18	company 10	judge 22	lawyer -9	leader -9	mayor 24	member -17	minister 7	none 17	player 14	police 23	press -15	priest -9	scientist 27	speaking 7	teacher 21	worker 12
noun|kin|sentence-after|	leader -11	none -10	speaking 9
noun|kin|sentence-before|	authority -34	club -11	coach 17	company -21	court -21	doctor 6	judge -15	lawyer -25	leader -36	mayor -19	member -12	none -16	party -34	player -12	press -15	school -16	scientist 11	speaking -9	union -20	worker 11	writer -13
noun|kin|speaker-then-quote|	association -6	authority 8	coach -21	company -18	court -10	judge 17	lawyer -11	leader 10	member 24	none -21	player -21	school -8	scientist 14	union 17	worker 6	writer -13
noun|kin|topic|	artist -23	association -7	authority -43	coach -7	company -46	doctor 6	lawyer -32	member -14	none -29	party -24	player -28	police 8	press -12	school -17	scientist 12	speaking -27	teacher -12
noun|kin|verb-then-speaker|	authority -13	coach 13	company 18	none -19	party -9	scientist 14	speaking 6
noun|stranger|false|according-to|	according -6
noun|stranger|false|colon|	naked 11
noun|stranger|false|named-before|	naked -25
noun|stranger|false|named-nearby|	naked -17
noun|stranger|false|paragraph-before|	according -9	direct -13	judging -9	saying -19
noun|stranger|false|quote-then-speaker|	direct -12	judging -22	relative -8	saying -16	shared 7
noun|stranger|false|quote-then-verb|	other 14
noun|stranger|false|sentence-before|	according 6	apposed -26	apposition -16	direct -15	saying -8	thinking -17
noun|stranger|false|speaker-then-quote|	apposed -29	direct 16	judging -15	saying -10	shared -6	thinking 17
noun|stranger|false|verb-then-speaker|	saying 18
noun|stranger|true|according-to|	according -22
noun|stranger|true|colon|	naked -31
noun|stranger|true|named-before|	naked -34
noun|stranger|true|named-nearby|	naked -33
noun|stranger|true|paragraph-before|	according -10	apposed -10	apposition -11	direct -14	judging -18	saying -27
noun|stranger|true|quote-then-speaker|	apposition -12	judging -8	relative -10	saying -25	thinking 8
noun|stranger|true|quote-then-verb|	saying 17
noun|stranger|true|sentence-after|	according -15	apposed -22	apposition -13	judging -19	saying -10	shared -17
noun|stranger|true|sentence-before|	apposed -31	apposition -31	direct -24	judging -23	other -14	relative -25	saying -8	thinking -26
noun|stranger|true|speaker-then-quote|	apposition -24	direct -28	judging -18	relative -19	shared -17	thinking -7
noun|stranger|true|topic|	naked -29
noun|stranger|true|verb-then-speaker|	judging -43	saying -14
nth-order|according-to|0|according|	other 25
nth-order|colon|0|apposed|	saying -12
nth-order|colon|0|direct|	judging 10	saying 17
nth-order|colon|0|inverted|	saying -12
nth-order|colon|3|direct|	other -18
nth-order|paragraph-before|0|according|	other -15
nth-order|paragraph-before|0|apposed|	judging -13	other -17	saying -23
nth-order|paragraph-before|0|apposition|	judging -17	saying -23	thinking -7
nth-order|paragraph-before|0|direct|	judging -15	other -9	thinking -24
nth-order|paragraph-before|0|inverted|	other -7	saying -19
nth-order|paragraph-before|0|relative|	other -16	saying -20	thinking -11
nth-order|paragraph-before|1|according|	other -11
nth-order|paragraph-before|1|apposed|	judging -18	other -22	saying -26	thinking -15
nth-order|paragraph-before|1|apposition|	judging -10	other -11	saying -19
nth-order|paragraph-before|1|direct|	judging -15	other -27	saying -17	thinking -11
nth-order|paragraph-before|1|inverted|	judging -7	saying -14
nth-order|paragraph-before|1|passive|	judging -6	other -9	saying -7
nth-order|paragraph-before|1|relative|	judging -16	other -19	saying -15	thinking 6
nth-order|paragraph-before|1|shared|	judging -9	other -17	thinking -17
nth-order|paragraph-before|2|according|	other -12
nth-order|paragraph-before|2|apposed|	judging -14	other -17	thinking -11
nth-order|paragraph-before|2|apposition|	other -7	saying -14	thinking -10
nth-order|paragraph-before|2|direct|	judging -15	other -15	saying -28	thinking -16
nth-order|paragraph-before|2|inverted|	judging -12	saying -15
nth-order|paragraph-before|2|passive|	judging -7	other -11	saying -6
nth-order|paragraph-before|2|relative|	judging -11	other -19	thinking -8
nth-order|paragraph-before|2|shared|	judging -24	other -15	thinking -19
nth-order|paragraph-before|3|according|	other -9
nth-order|paragraph-before|3|apposed|	judging -13	other -11	saying -19	thinking -9
nth-order|paragraph-before|3|apposition|	judging -10	other -10	saying -11
nth-order|paragraph-before|3|direct|	judging -6	other -16	saying -33	thinking -11
nth-order|paragraph-before|3|inverted|	judging -6	saying -18
nth-order|paragraph-before|3|passive|	other -7
nth-order|paragraph-before|3|relative|	judging -10	other -8	saying -11	thinking -7
nth-order|paragraph-before|3|shared|	judging -15	other -15	saying -13	thinking -15
nth-order|quote-then-speaker|0|apposed|	judging -26	other -21	saying -7
nth-order|quote-then-speaker|0|apposition|	judging -12
nth-order|quote-then-speaker|0|direct|	judging -11	other -14	saying 12
nth-order|quote-then-speaker|0|passive|	saying 9
nth-order|quote-then-speaker|0|relative|	judging -7	other -25	saying -11
nth-order|quote-then-speaker|0|shared|	other -13	saying -25	thinking -12
nth-order|quote-then-speaker|1|apposed|	other 15	saying 10	thinking 6
nth-order|quote-then-speaker|1|apposition|	other -17	thinking -11
nth-order|quote-then-speaker|1|direct|	judging -29	other -48	thinking -31
nth-order|quote-then-speaker|1|passive|	judging -10
nth-order|quote-then-speaker|1|relative|	other -20	saying -16	thinking -11
nth-order|quote-then-speaker|1|shared|	judging -7	thinking 11
nth-order|quote-then-speaker|2|apposed|	judging -14	other -27	saying -10	thinking -15
nth-order|quote-then-speaker|2|apposition|	judging -17	saying -32	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -29	other -8	thinking -20
nth-order|quote-then-speaker|2|passive|	saying -26	thinking -10
nth-order|quote-then-speaker|2|relative|	other -16	saying 9
nth-order|quote-then-speaker|2|shared|	judging 7	other 15	thinking -11
nth-order|quote-then-speaker|3|apposed|	judging -14	other -32	saying -21	thinking -15
nth-order|quote-then-speaker|3|apposition|	judging -8	other -13	saying -16
nth-order|quote-then-speaker|3|direct|	judging -29	other -45	thinking -24
nth-order|quote-then-speaker|3|passive|	other -28	saying -17
nth-order|quote-then-speaker|3|relative|	other -21	saying -15	thinking 6
nth-order|quote-then-speaker|3|shared|	other -8	saying -9
nth-order|quote-then-verb|0|inverted|	judging 11	saying 13
nth-order|quote-then-verb|1|inverted|	judging -15	saying -6
nth-order|sentence-after|0|apposed|	other -16	saying -11
nth-order|sentence-after|0|apposition|	judging -10	other -20	saying -19	thinking -10
nth-order|sentence-after|0|direct|	judging -20
nth-order|sentence-after|0|relative|	other -19
nth-order|sentence-after|1|apposed|	judging -18	other 9	saying -21	thinking -14
nth-order|sentence-after|1|apposition|	other -14
nth-order|sentence-after|1|direct|	judging -6	other -11	saying -8	thinking -26
nth-order|sentence-after|1|inverted|	judging 8
nth-order|sentence-after|1|relative|	judging -12	other -12	saying -12
nth-order|sentence-after|1|shared|	judging -17	other -12	saying -15	thinking 6
nth-order|sentence-after|2|according|	other -19
nth-order|sentence-after|2|apposed|	judging -11	other -20	saying -15	thinking -13
nth-order|sentence-after|2|apposition|	judging -9	other -10	saying -7
nth-order|sentence-after|2|direct|	judging -20	other -27	thinking -20
nth-order|sentence-after|2|inverted|	judging -17
nth-order|sentence-after|2|passive|	other -12
nth-order|sentence-after|2|shared|	judging -14	other -25	thinking -11
nth-order|sentence-before|0|apposed|	other -22	saying -24
nth-order|sentence-before|0|apposition|	judging -35	other -6	thinking -26
nth-order|sentence-before|0|direct|	judging -7	thinking -11
nth-order|sentence-before|0|inverted|	judging -7	other 6
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -23	other 6	thinking -10
nth-order|sentence-before|1|apposed|	judging -22	thinking -21
nth-order|sentence-before|1|apposition|	judging -23	other -8	saying -31	thinking -10
nth-order|sentence-before|1|direct|	judging -36	other -24	saying -11	thinking -35
nth-order|sentence-before|1|inverted|	other -19	saying -12
nth-order|sentence-before|1|passive|	judging -13	other -29	saying -21
nth-order|sentence-before|1|relative|	judging -14	other -36	saying -19	thinking -6
nth-order|sentence-before|2|apposed|	judging -10	other -26	saying -26	thinking -16
nth-order|sentence-before|2|apposition|	judging -14	other -19	thinking -10
nth-order|sentence-before|2|direct|	judging -31	other -15	saying -22	thinking -24
nth-order|sentence-before|2|inverted|	judging -26	saying -16
nth-order|sentence-before|2|passive|	judging -9	other -22	saying -13
nth-order|sentence-before|2|relative|	judging -8	other -29	saying -15
nth-order|sentence-before|3|according|	other -26
nth-order|sentence-before|3|apposed|	judging -24	other -13	saying -25	thinking -10
nth-order|sentence-before|3|apposition|	judging -9	other -20	saying -18
nth-order|sentence-before|3|direct|	judging -29	other -33	saying -21	thinking -18
nth-order|sentence-before|3|inverted|	judging -22
nth-order|sentence-before|3|passive|	judging -6	other -18
nth-order|sentence-before|3|relative|	other -15	saying -7
nth-order|speaker-then-quote|0|apposed|	thinking 13
nth-order|speaker-then-quote|0|apposition|	judging -24	other -11	saying -37	thinking -7
nth-order|speaker-then-quote|0|direct|	judging 20	other -23	saying 19
nth-order|speaker-then-quote|0|passive|	other -12
nth-order|speaker-then-quote|0|relative|	saying -10	thinking -14
nth-order|speaker-then-quote|0|shared|	judging -24	other -13	saying -25	thinking 12
nth-order|speaker-then-quote|1|apposed|	judging 16	other -6	saying -14	thinking -16
nth-order|speaker-then-quote|1|apposition|	judging -10	other -18	saying -10
nth-order|speaker-then-quote|1|direct|	other -7	saying 20
nth-order|speaker-then-quote|1|passive|	other 8	saying -16
nth-order|speaker-then-quote|1|relative|	judging -7	other -12	saying 20
nth-order|speaker-then-quote|1|shared|	other -9	thinking -6
nth-order|speaker-then-quote|2|apposed|	judging -7	other -6	thinking -15
nth-order|speaker-then-quote|2|apposition|	judging -11	other -6	thinking -11
nth-order|speaker-then-quote|2|direct|	other 10	thinking -8
nth-order|speaker-then-quote|2|relative|	judging 15	other 11
nth-order|speaker-then-quote|2|shared|	judging 9	other -23
nth-order|speaker-then-quote|3|apposed|	other -35	saying 7	thinking -20
nth-order|speaker-then-quote|3|apposition|	other -21	saying -12	thinking -9
nth-order|speaker-then-quote|3|direct|	judging -22	saying 11	thinking -12
nth-order|speaker-then-quote|3|passive|	judging -18	saying -13
nth-order|speaker-then-quote|3|relative|	judging -20	thinking 15
nth-order|speaker-then-quote|3|shared|	other -7
nth-order|verb-then-speaker|0|inverted|	judging -8	saying 7
nth-order|verb-then-speaker|2|inverted|	saying -6
nth|according-to|	0 25
nth|colon|	3 -17
nth|interview|	0 -35
nth|named-before|	1 -33
nth|named-nearby|	2 8	3 -17	4 -10
nth|paragraph-before|	0 -10	1 -27	2 -25	3 -27
nth|possessor|	0 6	1 -23	2 -22
nth|quote-then-speaker|	0 7	1 13	2 -12	3 -20	4 -18
nth|quote-then-verb|	0 16	1 -8
nth|sentence-after|	2 -10
nth|sentence-before|	0 6	1 -22	2 -26	3 -20	4 -39
nth|signature|	0 10
nth|speaker-then-quote|	1 11	2 6
nth|topic|	0 35	2 -22	3 -16	4 -104
nth|verb-then-speaker|	2 -8
opener|"|past|	direct 13	inverted 19
opener|$|base|	direct -10
opener|$|participle|	apposition -9	shared -14
opener|$|past|	apposed -10	direct 9
opener|&|other|	direct -8
opener|&|past|	apposed 6	apposition -16	direct -13
opener|&|present|	apposition -8
opener|'|base|	direct -12
opener|'|other|	apposed -7	apposition -8	direct -16
opener|'|participle|	apposition -9	shared -11
opener|'|past|	apposition -20	direct 21	inverted 17	shared 6
opener|'|present|	direct -7
opener|(|base|	shared -10
opener|(|other|	apposed -10	direct -16
opener|(|past|	apposed -14	shared 14
opener|)|base|	direct -6
opener|)|other|	direct -10
opener|)|past|	direct 6	inverted -40
opener|)|present|	inverted -12
opener|,|base|	apposed -13	apposition -14	direct -12	relative 6
opener|,|other|	according 25	apposition -9	direct 17	passive -27	shared -14
opener|,|participle|	apposed -15	apposition -14	direct -14	relative 9	shared 25
opener|,|past|	apposition 21	direct 32	inverted 13	passive -6	relative -21
opener|,|present|	apposed 23	inverted 8	relative -11	shared -13
opener|-|base|	direct -13	shared -15
opener|-|other|	apposed -20	direct -14	relative -7	shared -9
opener|-|participle|	shared 12
opener|-|past|	direct 16	inverted -16	shared 8
opener|-|present|	apposed -11	direct 10
opener|/|other|	direct 14
opener|:|other|	according 23	apposed -20	apposition -9	direct -33	shared -9
opener|:|past|	apposition -15	direct -18	inverted 7	shared -11
opener|:|present|	apposed -13
opener|;|other|	apposed 11
opener|;|past|	apposed 11	direct 21
opener|;|present|	apposed 11	direct 6
opener|about|base|	apposed -11	shared -10
opener|about|other|	apposed -15	apposition -11	relative -17
opener|about|participle|	apposed -14	direct -10	shared 15
opener|about|past|	apposed -18	apposition -19	shared -13
opener|about|present|	direct -8
opener|according-to|,|	according 23
opener|according-to|:|	according 23
opener|according-to|start|	according 7
opener|across|other|	apposed -9
opener|across|past|	apposed -10
opener|after|base|	direct -11
opener|after|other|	apposed -10	direct -19	relative -15	shared -12
opener|after|participle|	apposed -14	shared -28
opener|after|past|	direct -9	shared -9
opener|after|present|	apposed -15	direct -14
opener|against|other|	apposed -16	shared -11
opener|against|participle|	apposition -8
opener|against|past|	apposed -14
opener|alla|past|	apposed -11
opener|alongside|past|	apposition -14
opener|although|base|	direct 6	shared -12
opener|although|other|	direct 8
opener|although|past|	direct 14	shared -10
opener|although|present|	direct 10
opener|al|past|	relative -7
opener|among|other|	direct -20
opener|among|past|	shared -13
opener|am|past|	direct -12
opener|and|base|	apposed -27	direct -9	relative -14	shared -15
opener|and|other|	apposition -20	direct -7	passive -13	relative -28	shared -23
opener|and|participle|	apposed -9	apposition -12	direct -15	shared 9
opener|and|past|	apposed 7	apposition -37	inverted -52	relative -16
opener|and|present|	apposed -12	direct -7	inverted -22	relative 8
opener|ao|past|	apposed 7
opener|are|participle|	shared -11
opener|are|past|	apposed -16	apposition -7
opener|are|present|	direct -15
opener|around|base|	direct -13
opener|around|past|	apposed -9
opener|as|base|	apposed -8	apposition -11	shared -19
opener|as|other|	apposed 14	apposition -17	direct -10	relative -16	shared 14
opener|as|participle|	apposed -10	apposition -6	direct -20	shared -10
opener|as|past|	apposition -23	direct 20	relative -13	shared -12
opener|as|present|	relative -9	shared -7
opener|at|base|	apposed -22	direct -14	shared 6
opener|at|other|	apposed -20	apposition -14	direct -6
opener|at|participle|	apposed -13	apposition -11	direct -18	shared -25
opener|at|past|	apposed -29	apposition -7	direct 16	shared -10
opener|auf|other|	direct -14
opener|auf|past|	direct -14
opener|aus|other|	apposed 7	direct -12
opener|avec|other|	apposition -7
opener|a|other|	apposed -7	apposition -11
opener|a|past|	apposed -12	apposition 6	direct 22	shared -6
opener|a|present|	apposition -10
opener|because|base|	shared 11
opener|because|other|	direct -32
opener|been|other|	apposed -9	direct -10
opener|been|past|	apposed -16
opener|been|present|	apposed -8
opener|before|base|	direct -8	shared -8
opener|before|other|	apposed -14	direct -22	shared -10
opener|before|participle|	shared -13
opener|before|past|	apposed -21
opener|before|present|	direct -8
opener|beim|other|	direct 7
opener|being|base|	apposed -10	direct -10
opener|bei|past|	direct -12
opener|between|other|	direct -13
opener|be|base|	direct -10
opener|be|other|	apposition -9	direct -10
opener|be|participle|	apposition -12	direct -14	shared -12
opener|be|past|	apposed -18	apposition -13	direct -10
opener|bij|other|	direct -15
opener|but|base|	shared 8
opener|but|other|	passive -14	relative -13	shared 6
opener|but|participle|	apposition -8	direct 6
opener|but|past|	apposed -9	inverted -29	shared -7
opener|but|present|	apposed 7	direct 11	inverted -14	shared -9
opener|by|base|	direct -24	relative -11
opener|by|other|	relative -13	shared -19
opener|by|participle|	apposition -10	direct -29	shared -29
opener|by|past|	apposed -6	apposition -7	relative -14	shared -19
opener|by|present|	apposed -18	apposition -10	direct -12
opener|can|past|	apposition -15
opener|chez|past|	apposed 9
opener|che|other|	direct -13
opener|che|past|	inverted -12
opener|colon|as|	direct 14
opener|colon|start|	direct 7	shared 7
opener|con|other|	apposition -15
opener|con|past|	apposition -12
opener|dans|other|	apposed -14	apposition -7
opener|dass|other|	direct -10
opener|dat|other|	direct -14
opener|da|other|	apposed -10	apposition -12
opener|da|past|	apposed -9	apposition -17
opener|da|present|	apposition -6
opener|desde|other|	direct 6
opener|desde|past|	apposed -14
opener|despite|past|	apposed -11
opener|despite|present|	direct -12
opener|de|other|	apposed -13	apposition -14	direct -7
opener|de|past|	apposition -18
opener|de|present|	apposition -8
opener|didn’t|other|	apposed -7
opener|did|base|	direct -18
opener|die|other|	direct -16
opener|dont|other|	direct -15
opener|down|past|	apposed -8
opener|do|past|	apposed -12	apposition -12
opener|during|base|	apposed -8	direct -18
opener|during|other|	apposed -7	apposition 6	direct -18	relative -11
opener|during|participle|	apposed -12	apposition -14	direct -12	shared -9
opener|during|past|	apposed -22	apposition -13
opener|during|present|	shared -13
opener|em|past|	apposed -18
opener|em|present|	apposed -19
opener|en|other|	apposed -14	direct -23
opener|en|past|	apposed -18	apposition -18	inverted -12	shared -14
opener|en|present|	apposed -7	apposition -8
opener|er|other|	apposed -13	direct -12
opener|er|past|	inverted -22
opener|et|other|	apposition -14	direct -25
opener|et|present|	direct 11
opener|e|other|	apposition -13	direct -16
opener|e|past|	direct 19	inverted -21
opener|e|present|	direct 13	inverted -15
opener|following|past|	apposed -10
opener|for|base|	apposed -6	direct -13
opener|for|other|	apposed -17
opener|for|past|	apposed -19	apposition -25	relative 9
opener|for|present|	apposed -14	direct -8
opener|from|other|	apposition -9
opener|from|past|	apposed -10	apposition -14	relative -7
opener|geen|past|	apposition -12
opener|had|base|	direct -14
opener|had|other|	apposed -13	direct 6	relative -8
opener|had|participle|	apposition -10	direct 6	shared -13
opener|had|past|	apposed -18	apposition -8	direct -22
opener|had|present|	direct -19
opener|has|base|	direct -17	relative -9
opener|has|other|	direct -13
opener|has|participle|	direct 6
opener|has|past|	apposed -10	apposition -13	direct -17	shared -15
opener|has|present|	direct -20
opener|have|base|	direct -9
opener|have|other|	direct -16	shared -15
opener|have|participle|	direct -8	shared -11
opener|have|past|	apposed -13	direct -12
opener|have|present|	direct -15
opener|ha|other|	apposition -8
opener|ha|participle|	apposition -12
opener|heeft|past|	apposition -8
opener|her|other|	direct -22
opener|he|base|	apposed -7	direct -23	relative -9	shared -10
opener|he|other|	apposed -15	apposition -14	direct -20	passive -9	shared -8
opener|he|participle|	apposition -21	direct -21	shared -15
opener|he|past|	apposed -21	passive -14
opener|he|present|	apposed -12	direct -20
opener|hij|other|	direct -16
opener|hij|past|	inverted -25
opener|how|base|	direct -19
opener|how|other|	apposed -10	direct -31
opener|how|participle|	shared -11
opener|how|present|	direct -17
opener|if|base|	direct -7
opener|if|other|	apposed -10	direct -14	shared 7
opener|if|participle|	shared -14
opener|if|past|	apposed -8	direct -29
opener|if|present|	direct -12
opener|il|participle|	apposition -10
opener|im|other|	direct -16
opener|inside|past|	direct 6
opener|into|base|	direct -15
opener|into|other|	apposed -8
opener|into|participle|	apposition -9	direct -14	shared -10
opener|into|past|	apposed -13
opener|in|base|	apposed -13	direct -12	shared -15
opener|in|other|	apposed -9	apposition -16	relative -18	shared -25
opener|in|participle|	apposed -17	apposition -14	direct -18	shared -26
opener|in|past|	apposed -14	relative -14
opener|in|present|	apposed -22	apposition -7	direct -22	shared -13
opener|is|base|	direct -18
opener|is|other|	direct -16	relative -12
opener|is|participle|	apposed -12	apposition -12	direct -6
opener|is|past|	apposed -14	apposition -13
opener|is|present|	direct -19
opener|it|base|	direct -13
opener|it|other|	direct -11
opener|it|past|	apposed -8
opener|it|present|	direct -11
opener|like|base|	direct -7
opener|like|other|	direct -20	relative -10
opener|like|participle|	shared -16
opener|like|past|	apposed -13	apposition -16
opener|may|past|	apposed -11
opener|met|other|	direct -9
opener|me|other|	apposed 10
opener|me|past|	apposition 7
opener|me|present|	relative 9
opener|might|base|	direct -9
opener|mit|present|	direct -9
opener|naar|other|	direct -6
opener|nach|other|	direct -15
opener|nach|past|	direct -9
opener|na|past|	apposed -10
opener|near|past|	apposition -12
opener|nicht|past|	apposition -15
opener|not|base|	apposed -11	direct -14
opener|not|other|	direct -24
opener|not|participle|	apposition -11	direct -15
opener|not|past|	apposed -8	apposition -19
opener|not|present|	apposition -9	direct -13
opener|no|past|	apposed -14	apposition -12
opener|off|base|	direct -8
opener|off|participle|	apposition -7
opener|off|past|	apposed -10
opener|of|base|	apposed -14	direct -15
opener|of|other|	apposed -16	apposition -11	direct -18	relative -20
opener|of|participle|	apposition -8
opener|of|past|	apposed -26	apposition -24	direct -23
opener|of|present|	apposed -13	direct -11
opener|ohne|other|	direct -10
opener|once|other|	direct -14
opener|onder|past|	apposition -12
opener|one|base|	shared 13
opener|one|other|	apposition 8
opener|one|present|	apposed 9
opener|on|base|	apposed -6	direct -20	shared -7
opener|on|other|	apposed -18	direct 6
opener|on|participle|	apposed -11	apposition -16	direct -20	shared -13
opener|on|past|	apposed -25	direct -11	shared -14
opener|on|present|	apposed -23	direct -14
opener|or|other|	direct -11
opener|or|past|	apposed -12
opener|or|present|	direct -17
opener|other|base|	apposed -9	apposition -6	direct -38	passive -7	relative -16	shared -28
opener|other|other|	according -12	apposed -31	apposition -17	direct -36	passive 6	relative -14	shared -14
opener|other|participle|	apposed -7	apposition -38	direct -18	relative -14	shared -17
opener|other|past|	apposition -15	direct 16	inverted 15	passive 9	relative -11	shared -21
opener|other|present|	apposed -14	apposition -22	direct 8	inverted -12	passive -14	relative 7	shared 8
opener|outside|other|	direct -16
opener|outside|past|	apposed -13	apposition -10
opener|out|base|	direct -20
opener|out|other|	apposed -14	direct -11
opener|out|participle|	direct -25
opener|out|past|	direct -12
opener|over|base|	direct -9
opener|over|other|	direct -15	relative -7
opener|over|participle|	apposition -9
opener|over|past|	apposed -14	apposition -12
opener|over|present|	direct -12
opener|paragraph-before|'|	direct -14	shared -7
opener|paragraph-before|(|	direct -8
opener|paragraph-before|)|	direct -7	inverted -8
opener|paragraph-before|,|	according -15	apposed -27	apposition -25	inverted -25	passive -12	relative -20	shared -10
opener|paragraph-before|-|	apposed -11	direct -19	relative -10	shared -13
opener|paragraph-before|/|	direct -8
opener|paragraph-before|:|	direct -13	shared -6
opener|paragraph-before|;|	apposed -8	direct -15
opener|paragraph-before|about|	apposed -6	direct -7
opener|paragraph-before|after|	apposed -10	apposition -8	direct -13
opener|paragraph-before|although|	direct -10	shared -7
opener|paragraph-before|and|	apposed -13	apposition -8	direct -17	inverted -8	relative -14	shared -15
opener|paragraph-before|are|	direct -9
opener|paragraph-before|around|	direct -7
opener|paragraph-before|as|	apposed -9	apposition -10	direct -20	shared -10
opener|paragraph-before|at|	apposed -9	direct -7	shared -7
opener|paragraph-before|a|	direct -9
opener|paragraph-before|because|	direct -14
opener|paragraph-before|before|	direct -13
opener|paragraph-before|but|	apposed -15	direct -29	inverted -8	shared -15
opener|paragraph-before|by|	apposed -6	apposition -14	direct -12	shared -8
opener|paragraph-before|e|	direct -8
opener|paragraph-before|had|	direct -11
opener|paragraph-before|have|	direct -8	shared -9
opener|paragraph-before|he|	apposition -8	direct -9
opener|paragraph-before|how|	direct -6
opener|paragraph-before|if|	apposed -10	direct -13
opener|paragraph-before|in|	apposed -10	apposition -9	direct -15	shared -11
opener|paragraph-before|is|	apposed -6
opener|paragraph-before|like|	apposition -6	direct -6
opener|paragraph-before|once|	direct -7
opener|paragraph-before|on|	direct -12	shared -6
opener|paragraph-before|other|	according -12	apposition -11	direct -20	inverted -22	passive -12	relative -18	shared -9
opener|paragraph-before|outside|	apposition -7
opener|paragraph-before|over|	apposed -8	relative -7
opener|paragraph-before|que|	direct -9	inverted -9
opener|paragraph-before|since|	direct 9
opener|paragraph-before|so|	direct -7	shared -8
opener|paragraph-before|start|	according -17	apposed -18	inverted -9
opener|paragraph-before|that|	apposed -6	direct -16	relative -7	shared -17
opener|paragraph-before|then|	direct -13	shared -7
opener|paragraph-before|the|	direct -9
opener|paragraph-before|though|	direct -6
opener|paragraph-before|what|	direct -17	shared -7
opener|paragraph-before|when|	direct -24	shared -12
opener|paragraph-before|where|	direct -10	shared -6
opener|paragraph-before|whether|	direct -6
opener|paragraph-before|which|	apposition -8	direct -22
opener|paragraph-before|while|	direct -21	shared -8
opener|paragraph-before|whom|	direct -6
opener|paragraph-before|who|	direct -8
opener|paragraph-before|why|	direct -7
opener|paragraph-before|with|	apposed -6	direct -11
opener|paragraph-before|yet|	direct -12	shared -7
opener|paragraph-before|à|	apposed -9
opener|paragraph-before|–|	direct -11	inverted -10
opener|paragraph-before|—|	apposed -11	apposition -9	direct -18	inverted -9	shared -13
opener|paragraph-before|’|	apposed -9
opener|para|past|	apposed 12
opener|par|other|	apposed -14
opener|par|past|	apposed -15
opener|past|other|	apposed -12
opener|pela|past|	apposed -13
opener|per|other|	apposed 11	shared -9
opener|per|past|	shared -9
opener|per|present|	shared -10
opener|por|past|	apposed -11	apposition -11	shared -11
opener|pour|other|	apposed -10
opener|pour|past|	direct -11
opener|que|other|	apposed -14	direct -36	relative -9
opener|que|past|	apposition -18	direct -6	inverted -15
opener|que|present|	shared -11
opener|quote-then-speaker|$|	apposed -10	shared -10
opener|quote-then-speaker|'|	direct 17
opener|quote-then-speaker|,|	direct 14	relative -13
opener|quote-then-speaker|-|	direct -16
opener|quote-then-speaker|:|	apposed 7	direct -16
opener|quote-then-speaker|;|	apposed -17
opener|quote-then-speaker|about|	apposed -12	apposition -14	direct -12	relative -12	shared -14
opener|quote-then-speaker|after|	direct -45	shared -13
opener|quote-then-speaker|against|	apposed -17	shared -11
opener|quote-then-speaker|although|	direct -11
opener|quote-then-speaker|among|	apposed -13	direct -15
opener|quote-then-speaker|and|	apposed -14	apposition -24	direct -25	relative -18	shared -20
opener|quote-then-speaker|as|	direct -23	relative -12	shared -9
opener|quote-then-speaker|at|	apposed -22
opener|quote-then-speaker|a|	direct 24	shared -7
opener|quote-then-speaker|because|	direct -25	shared -14
opener|quote-then-speaker|before|	apposed -14	direct -19	shared -11
opener|quote-then-speaker|be|	apposed -13	direct -13
opener|quote-then-speaker|but|	direct -30	shared -15
opener|quote-then-speaker|by|	apposed 8	apposition 12	direct -23	relative -11	shared -21
opener|quote-then-speaker|che|	direct -12
opener|quote-then-speaker|during|	apposed -14	apposition -13	direct -18	shared -21
opener|quote-then-speaker|for|	apposed -18	direct -10
opener|quote-then-speaker|from|	apposition -11
opener|quote-then-speaker|had|	direct -17	shared -10
opener|quote-then-speaker|has|	direct -9
opener|quote-then-speaker|have|	direct -15
opener|quote-then-speaker|ha|	apposition -12
opener|quote-then-speaker|he|	apposed -21	apposition -14	direct -18	passive -16	shared -10
opener|quote-then-speaker|how|	direct -20
opener|quote-then-speaker|if|	direct -23	shared -13
opener|quote-then-speaker|il|	apposition -8
opener|quote-then-speaker|in|	apposed -7	apposition -9	relative -16
opener|quote-then-speaker|is|	direct -22
opener|quote-then-speaker|it|	direct -8
opener|quote-then-speaker|like|	apposition -10	direct -20	shared -15
opener|quote-then-speaker|not|	direct -16
opener|quote-then-speaker|of|	apposed -14	apposition -15	direct -18	relative -8
opener|quote-then-speaker|one|	apposed 6
opener|quote-then-speaker|on|	apposed -14	direct -20	shared -8
opener|quote-then-speaker|or|	direct -12
opener|quote-then-speaker|other|	apposed 10	apposition -17	direct 15	passive 7	relative -15	shared -18
opener|quote-then-speaker|pour|	shared -13
opener|quote-then-speaker|que|	direct -11
opener|quote-then-speaker|she|	apposed -23	apposition -11	direct -21	passive -16	shared -7
opener|quote-then-speaker|since|	direct -11
opener|quote-then-speaker|start|	apposed -14	shared 13
opener|quote-then-speaker|than|	apposition -12	direct -12
opener|quote-then-speaker|that|	apposed -17	direct -42	shared -30
opener|quote-then-speaker|they|	apposed -10
opener|quote-then-speaker|the|	direct -16	shared -10
opener|quote-then-speaker|though|	direct -16
opener|quote-then-speaker|to|	apposed -11	direct -14	relative -9
opener|quote-then-speaker|until|	direct -14
opener|quote-then-speaker|was|	apposed -11
opener|quote-then-speaker|were|	direct -15
opener|quote-then-speaker|what|	direct -17
opener|quote-then-speaker|when|	direct -19	shared 13
opener|quote-then-speaker|where|	direct -28	shared -13
opener|quote-then-speaker|whether|	direct -15
opener|quote-then-speaker|which|	direct -21	passive -20	shared -7
opener|quote-then-speaker|while|	direct -18	shared -7
opener|quote-then-speaker|whom|	direct -13
opener|quote-then-speaker|who|	apposition -18	direct -21	shared -11
opener|quote-then-speaker|why|	direct -16	shared 10
opener|quote-then-speaker|within|	direct -11
opener|quote-then-speaker|with|	apposed -17	direct -14	relative -13	shared -17
opener|quote-then-speaker|would|	apposed -16
opener|quote-then-speaker|—|	direct -15
opener|quote-then-verb|'|	inverted 16
opener|quote-then-verb|,|	inverted 17
opener|quote-then-verb|and|	inverted -43
opener|quote-then-verb|but|	inverted -21
opener|quote-then-verb|che|	inverted -10
opener|quote-then-verb|e|	inverted -21
opener|quote-then-verb|other|	inverted 6
opener|quote-then-verb|–|	inverted 15
opener|quote-then-verb|—|	inverted 25
opener|qu’|other|	direct -15
opener|qu’|past|	direct -9
opener|secondo|other|	apposed 13
opener|según|other|	apposed 7
opener|seit|past|	apposition -9
opener|sentence-after|,|	apposed -22	apposition -24	direct -11	inverted -11	relative -13
opener|sentence-after|;|	direct -20
opener|sentence-after|and|	direct -29	inverted -9	shared -12
opener|sentence-after|as|	direct -21
opener|sentence-after|because|	direct -18
opener|sentence-after|but|	direct -26
opener|sentence-after|by|	direct -11
opener|sentence-after|he|	apposition -10	direct -12
opener|sentence-after|how|	direct -14
opener|sentence-after|if|	direct -14
opener|sentence-after|in|	direct -15
opener|sentence-after|other|	apposed -12	apposition -12	inverted 12	passive -12	relative -12
opener|sentence-after|so|	direct -11
opener|sentence-after|start|	apposition -6	direct 8	relative -18	shared -12
opener|sentence-after|that|	direct -19	shared -10
opener|sentence-after|then|	direct -10
opener|sentence-after|was|	direct -15
opener|sentence-after|when|	direct -25	shared -13
opener|sentence-after|where|	direct -12
opener|sentence-after|whether|	direct -14
opener|sentence-after|which|	direct -19
opener|sentence-after|while|	direct -12
opener|sentence-before|"|	inverted 16
opener|sentence-before|$|	apposed -7
opener|sentence-before|&|	apposition -12
opener|sentence-before|'|	apposed -10	apposition -9	direct -6	inverted 9
opener|sentence-before|(|	apposed -11
opener|sentence-before|)|	direct -14	inverted -23
opener|sentence-before|,|	apposed -28	apposition 10	direct -19	inverted -21	passive -27	relative -31
opener|sentence-before|-|	apposed -11	direct -25
opener|sentence-before|:|	apposed -15	direct -25
opener|sentence-before|;|	direct -16
opener|sentence-before|about|	apposed -18	apposition -8	direct -14	relative -13
opener|sentence-before|across|	apposed -10
opener|sentence-before|after|	apposed -14	apposition -11	direct -35
opener|sentence-before|against|	apposition -8
opener|sentence-before|all|	direct -9
opener|sentence-before|alongside|	apposition -8
opener|sentence-before|although|	direct -14
opener|sentence-before|among|	direct -17
opener|sentence-before|and|	apposed -24	apposition -25	direct -11	inverted -17	relative -17
opener|sentence-before|are|	apposed -7	direct -7
opener|sentence-before|as|	apposed -8	apposition -15	relative -19
opener|sentence-before|at|	apposed -14	apposition -14	direct -10
opener|sentence-before|auf|	direct -16
opener|sentence-before|a|	apposed -12	apposition -17
opener|sentence-before|because|	direct -18
opener|sentence-before|been|	apposed -15	direct -11
opener|sentence-before|before|	apposed -8	direct -23
opener|sentence-before|beim|	direct 7
opener|sentence-before|be|	apposed -9	direct -11
opener|sentence-before|bij|	direct -18
opener|sentence-before|but|	apposed -19	direct -42	inverted -9
opener|sentence-before|by|	apposed -14	apposition -16	direct -14
opener|sentence-before|che|	direct -18
opener|sentence-before|con|	apposition -10
opener|sentence-before|dans|	apposed -7
opener|sentence-before|dass|	direct -10
opener|sentence-before|da|	direct -14
opener|sentence-before|del|	apposition -11
opener|sentence-before|desde|	apposed -9
opener|sentence-before|despite|	apposed -7
opener|sentence-before|de|	apposed -10	apposition -20
opener|sentence-before|die|	direct -20
opener|sentence-before|down|	apposed -6
opener|sentence-before|do|	apposed -6
opener|sentence-before|during|	apposed -10	direct -10
opener|sentence-before|em|	apposed -18
opener|sentence-before|en|	apposed -14	apposition -14
opener|sentence-before|et|	direct -23
opener|sentence-before|e|	apposition -13	direct -14	inverted -18
opener|sentence-before|for|	apposed -18	apposition -17
opener|sentence-before|from|	apposition -13	direct -12
opener|sentence-before|für|	direct -15
opener|sentence-before|geen|	apposition -12
opener|sentence-before|had|	apposed -13	direct -21
opener|sentence-before|has|	apposed -9	apposition -7	direct -19
opener|sentence-before|hat|	direct -14
opener|sentence-before|have|	direct -6
opener|sentence-before|ha|	apposition -10
opener|sentence-before|he|	apposition -17	direct -20	passive -10	relative -8
opener|sentence-before|hij|	direct -17	inverted -17
opener|sentence-before|how|	apposed -8	direct -22
opener|sentence-before|if|	direct -28
opener|sentence-before|im|	direct -17
opener|sentence-before|into|	apposed -12
opener|sentence-before|in|	apposed -22	apposition -16
opener|sentence-before|is|	apposed -7	apposition -16	direct -14
opener|sentence-before|it|	apposed -6	apposition -11	direct -8
opener|sentence-before|like|	relative -11
opener|sentence-before|may|	apposed -7
opener|sentence-before|me|	apposition -15
opener|sentence-before|might|	direct -7
opener|sentence-before|mit|	direct -17
opener|sentence-before|nach|	direct -19
opener|sentence-before|na|	apposed -7
opener|sentence-before|nem|	direct -9
opener|sentence-before|not|	apposition -15	direct -22
opener|sentence-before|no|	apposed -15
opener|sentence-before|of|	apposed -10	apposition -20	direct -16	relative -14
opener|sentence-before|on|	apposed -17	apposition -13	direct -21
opener|sentence-before|op|	direct -17
opener|sentence-before|or|	direct -10
opener|sentence-before|other|	according -33	apposed -12	apposition -12	direct 6	inverted 18	passive -31	relative -20
opener|sentence-before|outside|	apposed -10	direct -17
opener|sentence-before|out|	direct -14
opener|sentence-before|over|	apposed -7
opener|sentence-before|par|	apposed -9	apposition -18
opener|sentence-before|per|	direct -17
opener|sentence-before|por|	apposition -9
opener|sentence-before|que|	apposition -14	direct -37	inverted -14
opener|sentence-before|qu’|	direct -13
opener|sentence-before|seit|	apposition -9
opener|sentence-before|she|	apposed -12	apposition -16	direct -14	passive -15
opener|sentence-before|should|	direct -11
opener|sentence-before|since|	apposed -12	direct 6
opener|sentence-before|si|	direct -10
opener|sentence-before|so|	apposed -12
opener|sentence-before|start|	according 9	apposition -29	inverted -16	relative 11
opener|sentence-before|sul|	apposed -10
opener|sentence-before|sur|	apposed -17
opener|sentence-before|than|	apposed -15	apposition -7	direct -11
opener|sentence-before|that|	apposed -11	direct -31
opener|sentence-before|then|	direct -6
opener|sentence-before|they|	direct -7
opener|sentence-before|the|	direct -12
opener|sentence-before|though|	direct -19
opener|sentence-before|through|	direct -13
opener|sentence-before|to|	apposition -13	direct -11
opener|sentence-before|um|	direct -12
opener|sentence-before|under|	apposed -10	apposition -10
opener|sentence-before|und|	apposed -11	direct -28
opener|sentence-before|until|	direct -10
opener|sentence-before|up|	direct -10
opener|sentence-before|von|	direct -11
opener|sentence-before|vor|	direct -17
opener|sentence-before|was|	apposed -15	apposition -9	direct -15	relative -7
opener|sentence-before|were|	direct -8
opener|sentence-before|what|	direct -24
opener|sentence-before|when|	apposed -11	direct -34
opener|sentence-before|where|	direct -23
opener|sentence-before|whether|	direct -21
opener|sentence-before|while|	apposed -9	direct -18
opener|sentence-before|whom|	direct -13
opener|sentence-before|who|	apposed -7	apposition -16	direct -16	passive -10
opener|sentence-before|why|	direct -11
opener|sentence-before|will|	direct -14
opener|sentence-before|with|	apposed -12	direct -7
opener|sentence-before|would|	direct -10
opener|sentence-before|ze|	inverted -14
opener|sentence-before|zou|	direct -10
opener|sentence-before|à|	apposed -17	apposition -12
opener|sentence-before|—|	direct -19	inverted 21
opener|sentence-before|’|	apposed -8	apposition -15	direct -26
opener|she|base|	apposed -8	direct -17	shared -9
opener|she|other|	apposed -23	apposition -10	direct -14	passive -9
opener|she|participle|	apposition -13	direct -17
opener|she|past|	apposed -14	apposition -9	passive -21
opener|she|present|	direct -15	shared -12
opener|should|base|	direct -10
opener|should|present|	direct -11
opener|since|other|	apposed -14	apposition -12
opener|since|past|	apposed -10	apposition -8	direct -13
opener|si|other|	direct -10
opener|sobre|past|	apposed -12
opener|so|other|	apposed -13	direct -14	passive -17
opener|speaker-then-quote|"|	direct 16
opener|speaker-then-quote|$|	apposed -12	apposition -9	direct -18	shared -13
opener|speaker-then-quote|&|	apposition -16
opener|speaker-then-quote|'|	apposed 7	apposition -15	direct 13
opener|speaker-then-quote|(|	apposed -9	shared -10
opener|speaker-then-quote|)|	direct 10
opener|speaker-then-quote|,|	apposed 11	apposition 12	direct 35	passive -26	relative -8	shared 11
opener|speaker-then-quote|-|	apposed -21	direct 19	shared 9
opener|speaker-then-quote|:|	apposed -21	apposition -13	direct -19	shared -10
opener|speaker-then-quote|;|	apposed 25	direct 29
opener|speaker-then-quote|about|	apposed -15	apposition -14	shared 14
opener|speaker-then-quote|after|	apposition -8	shared -26
opener|speaker-then-quote|against|	apposition -8
opener|speaker-then-quote|alongside|	apposition -16
opener|speaker-then-quote|als|	direct -15
opener|speaker-then-quote|although|	direct 24
opener|speaker-then-quote|and|	apposition -29	relative 6
opener|speaker-then-quote|are|	apposed -15	apposition -7
opener|speaker-then-quote|around|	direct -17
opener|speaker-then-quote|as|	apposition -27	direct 18	relative -16
opener|speaker-then-quote|at|	apposed -33	apposition -10	shared -21
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 13
opener|speaker-then-quote|a|	apposed -12	apposition 6	shared -7
opener|speaker-then-quote|because|	direct 6	shared 8
opener|speaker-then-quote|been|	apposed -13
opener|speaker-then-quote|before|	apposed -19	shared -15
opener|speaker-then-quote|between|	direct -14
opener|speaker-then-quote|be|	apposed -10	apposition -17	direct -15
opener|speaker-then-quote|but|	apposed 10	direct 21	shared 18
opener|speaker-then-quote|by|	apposed -16	apposition -21	direct -12	relative -11	shared -23
opener|speaker-then-quote|con|	apposition -11
opener|speaker-then-quote|da|	apposed -12	apposition -18
opener|speaker-then-quote|deren|	direct 10
opener|speaker-then-quote|desde|	apposed -14
opener|speaker-then-quote|despite|	apposed -11
opener|speaker-then-quote|dessen|	direct 8
opener|speaker-then-quote|de|	apposition -14
opener|speaker-then-quote|didn’t|	apposed -9
opener|speaker-then-quote|down|	apposed -15
opener|speaker-then-quote|during|	apposed -8	direct -23
opener|speaker-then-quote|em|	apposed -25
opener|speaker-then-quote|en|	apposed -18	apposition -15	direct -9
opener|speaker-then-quote|er|	apposed -9
opener|speaker-then-quote|e|	apposition -11	direct 22
opener|speaker-then-quote|following|	apposed -16
opener|speaker-then-quote|for|	apposed -21	apposition -16	direct -12
opener|speaker-then-quote|had|	apposed -12	apposition -11	shared -11
opener|speaker-then-quote|has|	apposed -13	apposition -12	direct -20	relative -13	shared -10
opener|speaker-then-quote|have|	apposed -13	direct -18	shared -13
opener|speaker-then-quote|heeft|	apposition -7
opener|speaker-then-quote|her|	direct -24
opener|speaker-then-quote|he|	apposed -22	apposition -13	direct -30	shared -18
opener|speaker-then-quote|how|	apposed -14	direct -16	shared -20
opener|speaker-then-quote|if|	direct -8
opener|speaker-then-quote|into|	apposed -11	apposition -11	direct -17
opener|speaker-then-quote|in|	apposed -20	apposition -10	relative -18	shared -30
opener|speaker-then-quote|is|	apposed -14	apposition -9	direct -9	relative -12
opener|speaker-then-quote|like|	apposed -14	direct -11	shared -13
opener|speaker-then-quote|na|	apposed -6
opener|speaker-then-quote|nicht|	apposition -13
opener|speaker-then-quote|not|	apposed -11	apposition -16	direct -25	shared -13
opener|speaker-then-quote|no|	apposed -15
opener|speaker-then-quote|off|	apposed -11
opener|speaker-then-quote|of|	apposed -25	apposition -23	direct -17
opener|speaker-then-quote|one|	apposition 8	shared 11
opener|speaker-then-quote|on|	apposed -28	apposition -10	shared -19
opener|speaker-then-quote|or|	direct -16
opener|speaker-then-quote|other|	apposed -24	apposition -31	direct -26	passive 13	relative -6	shared -27
opener|speaker-then-quote|outside|	apposed -11
opener|speaker-then-quote|out|	direct -30
opener|speaker-then-quote|over|	apposed -13	apposition -8	direct -6
opener|speaker-then-quote|para|	shared -6
opener|speaker-then-quote|par|	apposed -18	apposition -9
opener|speaker-then-quote|pela|	apposed -16
opener|speaker-then-quote|per|	shared -13
opener|speaker-then-quote|por|	apposed -12	apposition -10	shared -12
opener|speaker-then-quote|que|	apposition -13
opener|speaker-then-quote|qu’|	direct -12
opener|speaker-then-quote|secondo|	apposed 13
opener|speaker-then-quote|she|	apposed -19	apposition -15	direct -17	shared -15
opener|speaker-then-quote|since|	direct -17
opener|speaker-then-quote|so|	passive -16
opener|speaker-then-quote|start|	apposed 11	apposition -27	direct 10	passive -9	relative 26	shared 7
opener|speaker-then-quote|sur|	apposed -17
opener|speaker-then-quote|than|	direct -14
opener|speaker-then-quote|that|	apposed -8	direct -27	relative -18	shared -24
opener|speaker-then-quote|then|	direct 7	shared 7
opener|speaker-then-quote|they|	direct -12
opener|speaker-then-quote|the|	direct -23
opener|speaker-then-quote|though|	direct 9
opener|speaker-then-quote|through|	apposed -10
opener|speaker-then-quote|to|	apposed -20	apposition -11	direct -16	relative -16	shared -17
opener|speaker-then-quote|under|	apposition -13
opener|speaker-then-quote|up|	apposition -10
opener|speaker-then-quote|volgens|	direct 12
opener|speaker-then-quote|was|	apposed -20	apposition -16	direct -15	shared -9
opener|speaker-then-quote|were|	apposed -18	apposition -12	direct -13
opener|speaker-then-quote|we|	apposed -11
opener|speaker-then-quote|what|	direct -19	shared -14
opener|speaker-then-quote|when|	apposed -11	passive -12	shared -10
opener|speaker-then-quote|where|	direct 15	shared 15
opener|speaker-then-quote|whether|	direct -32	shared -13
opener|speaker-then-quote|which|	direct 12	passive -17	shared -6
opener|speaker-then-quote|while|	apposed 13	direct 16	shared -21
opener|speaker-then-quote|whom|	shared -13
opener|speaker-then-quote|who|	apposed -12	apposition -23	shared -15
opener|speaker-then-quote|wie|	direct 11
opener|speaker-then-quote|within|	apposed -14
opener|speaker-then-quote|with|	apposed -16	direct 27
opener|speaker-then-quote|would|	apposed -11
opener|speaker-then-quote|y|	direct -11	shared 8
opener|speaker-then-quote|à|	apposed -18	apposition -7
opener|speaker-then-quote|—|	direct 6	shared 16
opener|speaker-then-quote|’|	apposed -14	apposition 8	direct -11
opener|start|base|	apposed -13	shared -10
opener|start|other|	according 11	apposed 6	apposition -13	direct -9	relative 15	shared -14
opener|start|participle|	apposed 18	shared 22
opener|start|past|	apposition -25	inverted -9	passive -14	relative 15
opener|start|present|	apposed 20	apposition -15	direct 24	relative 11
opener|sul|other|	apposed -11
opener|sur|other|	apposed -25	direct -12
opener|sur|past|	apposed -14
opener|than|base|	direct -6
opener|than|other|	apposed -13	direct -12
opener|than|past|	apposed -13	apposition -14	direct -10
opener|than|present|	apposed -7
opener|that|base|	apposed -14	direct -17	shared -10
opener|that|other|	apposed -26	apposition -11	direct -40	passive -7	relative -17	shared -21
opener|that|participle|	direct -23	shared -25
opener|that|past|	apposed 10	direct -9	relative -10	shared -19
opener|that|present|	direct -37	shared -6
opener|them|other|	apposition -8
opener|then|base|	apposed -10	direct -17
opener|then|other|	direct -6
opener|then|participle|	apposition -12	shared 12
opener|then|past|	direct 6
opener|they|base|	direct -7
opener|they|other|	direct -13	passive -8
opener|they|past|	apposed -8
opener|the|base|	apposed 7	direct -11	shared -6
opener|the|other|	direct -20
opener|the|participle|	apposition 6
opener|the|past|	apposed -8	direct -10
opener|the|present|	direct -15
opener|though|other|	direct -15
opener|though|past|	direct 7
opener|throughout|other|	apposed -14
opener|through|other|	direct -11
opener|through|past|	apposed -12
opener|toward|past|	apposed -8
opener|to|base|	direct -13	relative -11	shared -8
opener|to|other|	apposed -10	direct -10	relative -11	shared 8
opener|to|participle|	apposed -12	apposition -12	shared -16
opener|to|past|	apposed -22	apposition -16	relative -13	shared -14
opener|to|present|	direct -15
opener|um|other|	direct -12
opener|under|base|	direct -11
opener|under|other|	direct -12
opener|under|past|	apposed -15	apposition -19
opener|und|other|	direct -19
opener|und|past|	direct -14
opener|until|other|	direct -14
opener|until|past|	direct -17
opener|until|present|	direct -11
opener|up|other|	direct -12	relative -9
opener|up|present|	direct -10
opener|verb-then-speaker|)|	inverted -41
opener|verb-then-speaker|,|	inverted 20
opener|verb-then-speaker|and|	inverted -36
opener|verb-then-speaker|but|	inverted -26
opener|verb-then-speaker|che|	inverted -14
opener|verb-then-speaker|e|	inverted -15
opener|verb-then-speaker|other|	inverted -17
opener|verb-then-speaker|que|	inverted -6
opener|verb-then-speaker|start|	inverted 11
opener|verb-then-speaker|—|	inverted -7
opener|volgens|other|	direct 12	shared 7
opener|von|other|	direct -9
opener|vor|other|	direct -21	shared -10
opener|was|base|	apposed -11	direct -22	shared -11
opener|was|other|	apposed -15	apposition -10	direct -17	relative -12
opener|was|participle|	apposition -10	direct -15
opener|was|past|	apposed -20	apposition -9	direct -8	shared -8
opener|were|other|	apposed -11	direct -12
opener|were|participle|	apposed -10	direct -16	shared -10
opener|were|past|	apposed -11	apposition -6	direct -12
opener|wer|other|	direct -11
opener|what|base|	direct -21
opener|what|other|	direct -31	shared 9
opener|what|participle|	direct -9	shared -7
opener|what|past|	apposed 7	direct -13	shared -9
opener|what|present|	direct -12
opener|when|base|	direct -8	shared 7
opener|when|other|	apposed -25	direct 6	shared -19
opener|when|participle|	direct -11	shared -9
opener|when|past|	passive -14
opener|where|base|	direct -13	shared 12
opener|where|other|	direct -35
opener|where|past|	direct 16
opener|whether|base|	direct -26
opener|whether|other|	direct -31	shared -9
opener|whether|past|	direct -16	shared -11
opener|which|base|	shared -13
opener|which|other|	apposition -15	passive -20
opener|which|participle|	shared 10
opener|which|past|	passive -15	shared -12
opener|while|base|	apposed -8
opener|while|other|	direct -32	shared -6
opener|while|participle|	shared -19
opener|while|past|	apposed 12	direct 13	shared -15
opener|whom|other|	direct -23
opener|whom|past|	shared -10
opener|who|base|	direct -18
opener|who|other|	apposed -7	apposition -17	direct -20	passive -19	shared -12
opener|who|participle|	direct -14	shared -14
opener|who|past|	apposed -7	apposition -22
opener|who|present|	apposition -13	direct -22
opener|why|base|	direct 10	shared 9
opener|why|other|	direct -23
opener|why|participle|	direct -13
opener|wie|past|	direct 18
opener|will|base|	direct -7
opener|will|other|	apposed -10	direct -13
opener|will|participle|	direct 6
opener|will|present|	direct -9
opener|without|past|	direct 8
opener|with|base|	direct -8
opener|with|other|	apposed -21	direct -16	relative -12	shared -12
opener|with|participle|	direct 28
opener|with|past|	apposed -18	apposition -11	direct -16	relative -15
opener|with|present|	apposed -7	direct -13
opener|would|base|	apposed -10	direct -9	shared 12
opener|would|other|	direct -13
opener|would|past|	apposed -15
opener|would|present|	direct 7
opener|yet|other|	direct -13
opener|yet|past|	direct 6
opener|y|other|	relative -10
opener|y|past|	apposed 14	direct -14	inverted -11	shared 8
opener|y|present|	direct 13
opener|ze|past|	inverted -18
opener|zou|other|	direct -10
opener|zum|past|	direct -12
opener|zu|other|	direct -12
opener|à|other|	apposed -17
opener|à|past|	apposed -17	apposition -10	shared -10
opener|à|present|	apposed -13
opener|über|past|	direct -15
opener|–|other|	direct -31
opener|–|present|	direct -12
opener|—|base|	direct -11	shared 9
opener|—|other|	direct -21
opener|—|participle|	direct -12	shared 12
opener|—|past|	inverted 14
opener|—|present|	direct 10
opener|‘|past|	shared -11
opener|’|base|	direct -7
opener|’|other|	apposed 9	direct -7
opener|’|participle|	direct -12
opener|’|past|	apposed -20	apposition -7
opener|”|past|	direct 15
opener|€|past|	apposed -7
order|according-to|according|	according 25
order|colon|apposed|	other -8
order|colon|apposition|	saying -16
order|colon|direct|	other -9	saying 24
order|colon|inverted|	saying -14
order|colon|shared|	saying 9
order|interview|naked|	naked -35
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -15
order|paragraph-before|apposed|	judging -23	other -24	saying -23	thinking -19
order|paragraph-before|apposition|	judging -14	saying -30	thinking -13
order|paragraph-before|direct|	judging -16	other -16	thinking -27
order|paragraph-before|inverted|	judging -14	other -7	saying -32
order|paragraph-before|passive|	judging -9	other -16	saying -9
order|paragraph-before|relative|	judging -6	other -24	saying -16
order|paragraph-before|shared|	judging -17	other -21	thinking -27
order|quote-then-speaker|apposed|	judging -8
order|quote-then-speaker|apposition|	judging -12	saying -7	thinking -21
order|quote-then-speaker|direct|	judging -25	other -22	saying 16	thinking -12
order|quote-then-speaker|passive|	thinking -14
order|quote-then-speaker|relative|	other -37	saying -22
order|quote-then-speaker|shared|	saying -14
order|quote-then-verb|inverted|	judging 9	saying 11
order|sentence-after|apposed|	judging -21	saying -26	thinking -17
order|sentence-after|apposition|	judging -13	other -23	saying -20	thinking -16
order|sentence-after|direct|	judging -15	thinking -8
order|sentence-after|inverted|	judging 7
order|sentence-after|passive|	other -15
order|sentence-after|relative|	judging -16	other -14	saying -16
order|sentence-after|shared|	judging -18	other -20	saying -11
order|sentence-before|apposed|	judging -12	other -12	saying -17	thinking -26
order|sentence-before|apposition|	judging -41	other -6	thinking -28
order|sentence-before|direct|	judging -14	other -13	thinking -20
order|sentence-before|inverted|	saying -11
order|sentence-before|passive|	judging -15	other -34	saying -28
order|sentence-before|relative|	judging -22	thinking -13
order|signature|naked|	naked 10
order|speaker-then-quote|apposed|	other -12
order|speaker-then-quote|apposition|	judging -16	other -28	saying -25	thinking -6
order|speaker-then-quote|direct|	judging 13	saying 29	thinking -7
order|speaker-then-quote|passive|	judging -22	thinking -13
order|speaker-then-quote|relative|	other 8	saying 6
order|speaker-then-quote|shared|	judging -12	other -20	saying -13
order|topic|naked|	naked -10
order|verb-then-speaker|inverted|	judging -7	saying 10
outer|according-to|according other name|	none 9
outer|according-to|according other noun|	none 16
outer|according-to|according other organisation|	according other 14	none 11
outer|according-to|according other person|	none 15
outer|according-to|according other place|	none -25
outer|according-to|according other pronoun|	none 10
outer|colon|apposed saying noun|	none -12
outer|colon|direct saying person|	none 17
outer|colon|direct saying pronoun|	none 10
outer|paragraph-before|according other noun|	direct other -9	direct saying -10	none -11
outer|paragraph-before|according other organisation|	none -8
outer|paragraph-before|according other person|	none -16
outer|paragraph-before|according other pronoun|	none -10
outer|paragraph-before|apposed judging noun|	direct other -8	none -10
outer|paragraph-before|apposed judging person|	direct judging -9	none -14	shared judging -9	shared saying -7
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	direct other -8	direct saying -7	none -11	relative other -6	shared saying -7
outer|paragraph-before|apposed other organisation|	none -12
outer|paragraph-before|apposed other person|	apposition other -11	direct judging -7	direct other -9	direct saying -10	none -20
outer|paragraph-before|apposed saying name|	direct other -7	none -10
outer|paragraph-before|apposed saying noun|	direct judging -7	direct other -15	direct saying -10	direct thinking -6	none -27	shared judging -11	shared saying -8	shared thinking -9
outer|paragraph-before|apposed saying organisation|	none -13
outer|paragraph-before|apposed saying person|	apposition other -11	direct judging -15	direct other -25	direct saying -12	direct thinking -19	none -6	shared judging -16	shared other -6
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking noun|	none -8
outer|paragraph-before|apposed thinking person|	none -8
outer|paragraph-before|apposition judging person|	none -9
outer|paragraph-before|apposition other name|	apposition other -8
outer|paragraph-before|apposition other noun|	apposition saying -9	none -14	relative other -6	shared other -7	shared saying -6
outer|paragraph-before|apposition other organisation|	none -7
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying name|	none -8
outer|paragraph-before|apposition saying noun|	direct judging -7	direct other -14	none -23
outer|paragraph-before|apposition saying organisation|	none -8
outer|paragraph-before|apposition saying person|	apposition other -12	direct other -13	none -18
outer|paragraph-before|apposition thinking noun|	none -6
outer|paragraph-before|apposition thinking organisation|	none -9
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other -8	none -9
outer|paragraph-before|direct judging noun|	apposition other -6	direct judging -8	direct other -17	direct saying -13	none -20	relative other -8	shared judging -11	shared other -10
outer|paragraph-before|direct judging organisation|	direct saying -9	none -13
outer|paragraph-before|direct judging person|	apposition judging -6	direct judging -13	direct other -13	direct saying 6	direct thinking -10	none -30	relative judging -14	relative other -10	shared judging -21	shared other -14	shared saying -19	shared thinking -15
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -12	direct saying -13	direct thinking -11	none -21	shared judging -10	shared saying -13
outer|paragraph-before|direct other name|	none -15
outer|paragraph-before|direct other noun|	according other -7	apposition other -7	apposition saying -9	direct judging -16	direct other -11	direct saying -20	direct thinking -7	none -27	relative judging -9	relative other -6	shared judging -20	shared other -14	shared saying -9	shared thinking -11
outer|paragraph-before|direct other organisation|	direct judging -12	direct other -11	direct saying -11	none -15
outer|paragraph-before|direct other person|	according other -9	apposition other -11	apposition saying -6	direct judging -16	direct other -18	direct saying -18	direct thinking -7	none -23	relative other -14	relative saying -9	shared judging -19	shared other -15	shared thinking -8
outer|paragraph-before|direct other place|	none -10
outer|paragraph-before|direct other pronoun|	apposition other -8	direct judging -16	direct other -15	direct saying -12	direct thinking -8	relative other -7	shared judging -8	shared other -7	shared saying -13	shared thinking -8
outer|paragraph-before|direct saying name|	direct judging -12	direct other -18	direct saying -13	none -16
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -8	apposition saying -11	direct judging -16	direct other -26	direct saying -19	direct thinking -19	none -29	relative judging -13	relative other -15	shared judging -16	shared other -16	shared saying -17	shared thinking -14
outer|paragraph-before|direct saying organisation|	direct saying 10	direct thinking -12	none -23	relative other -9	shared saying -12
outer|paragraph-before|direct saying person|	apposition other -21	direct judging -13	direct other -14	direct thinking -41	none 15	relative other -18	relative thinking -16	shared other -20	shared thinking -15
outer|paragraph-before|direct saying place|	none -6
outer|paragraph-before|direct saying pronoun|	apposed other -10	apposition judging -7	apposition other -12	direct judging -21	direct other -20	direct thinking -21	none -16	relative other -15	relative saying -13	shared judging -18	shared other -10	shared saying -19
outer|paragraph-before|direct thinking name|	direct saying -6
outer|paragraph-before|direct thinking noun|	direct judging -10	direct other -12	direct saying -18	direct thinking -8	none -12	shared other -7
outer|paragraph-before|direct thinking organisation|	none -7
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -7	direct saying -9	direct thinking -10	none -9	shared judging -10	shared saying -7	shared thinking -7
outer|paragraph-before|direct thinking pronoun|	direct judging -11	direct other -13	direct saying -6	direct thinking -6	none -10	shared judging -6	shared saying -11
outer|paragraph-before|inverted judging noun|	none -7
outer|paragraph-before|inverted judging person|	direct saying -6	none -8
outer|paragraph-before|inverted saying name|	none -8
outer|paragraph-before|inverted saying noun|	direct other -9	direct saying -6	none -18	shared saying -7
outer|paragraph-before|inverted saying organisation|	none -19
outer|paragraph-before|inverted saying person|	direct other -11	none -21	relative other -13	shared saying -8
outer|paragraph-before|inverted saying pronoun|	direct other -6	none -17
outer|paragraph-before|passive other noun|	none -12
outer|paragraph-before|passive other person|	none -6
outer|paragraph-before|relative judging noun|	direct judging -9	none -16	shared thinking -7
outer|paragraph-before|relative judging person|	apposition saying 9	none -9
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	apposition other -9	apposition saying -9	direct judging -7	direct other -17	none -15	shared judging -9	shared saying -6
outer|paragraph-before|relative other organisation|	none -6
outer|paragraph-before|relative other person|	apposition saying -13	direct other -6	direct saying -14	none -16	shared other -7
outer|paragraph-before|relative other pronoun|	none -7
outer|paragraph-before|relative saying noun|	apposition saying -7	direct other -10	none -12
outer|paragraph-before|relative saying person|	direct other -13
outer|paragraph-before|relative thinking noun|	none -9
outer|paragraph-before|shared judging name|	none -7
outer|paragraph-before|shared judging noun|	apposition saying -6	direct other -10	direct thinking -6	none -14	shared judging -7
outer|paragraph-before|shared judging organisation|	none -7
outer|paragraph-before|shared judging person|	direct judging -9	direct other -12	direct saying -13	direct thinking -13	none -9
outer|paragraph-before|shared judging pronoun|	none -16
outer|paragraph-before|shared other name|	none -10
outer|paragraph-before|shared other noun|	direct other -7	none -12
outer|paragraph-before|shared other organisation|	none -7
outer|paragraph-before|shared other person|	none -18
outer|paragraph-before|shared other pronoun|	none -8
outer|paragraph-before|shared saying name|	none -14
outer|paragraph-before|shared saying noun|	direct judging -10	direct other -11	direct saying -13	direct thinking -11	none -17	shared saying -6
outer|paragraph-before|shared saying organisation|	direct other -16
outer|paragraph-before|shared saying person|	direct other -22	direct saying -13	direct thinking -18	none 8	shared saying -9
outer|paragraph-before|shared saying place|	none -6
outer|paragraph-before|shared saying pronoun|	direct judging -7	direct other -13	direct saying -11	none -13
outer|paragraph-before|shared thinking noun|	direct saying -7	none -20
outer|paragraph-before|shared thinking person|	none -15
outer|paragraph-before|shared thinking pronoun|	none -7
outer|quote-then-speaker|apposed judging name|	none -9
outer|quote-then-speaker|apposed judging noun|	direct judging -16	none -23
outer|quote-then-speaker|apposed judging person|	direct judging -9
outer|quote-then-speaker|apposed judging place|	none -11
outer|quote-then-speaker|apposed other name|	none -11
outer|quote-then-speaker|apposed other noun|	direct other -15	direct saying -6
outer|quote-then-speaker|apposed other organisation|	none -22
outer|quote-then-speaker|apposed other person|	direct other 15	none 14
outer|quote-then-speaker|apposed other place|	none -13
outer|quote-then-speaker|apposed saying name|	none -18
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -25	direct thinking -14	none -19	shared saying 6
outer|quote-then-speaker|apposed saying organisation|	direct saying -11	none -17
outer|quote-then-speaker|apposed saying person|	direct judging 15	direct other 6	direct saying -6	none 30	relative other 13	shared judging 17	shared saying 12
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposed thinking person|	none -9
outer|quote-then-speaker|apposition judging noun|	direct saying -6	none -15	shared saying -11
outer|quote-then-speaker|apposition judging person|	none -6
outer|quote-then-speaker|apposition other noun|	direct saying -15	none -20
outer|quote-then-speaker|apposition other organisation|	none 9
outer|quote-then-speaker|apposition other person|	none -15
outer|quote-then-speaker|apposition saying name|	none -24
outer|quote-then-speaker|apposition saying noun|	direct judging -12	direct saying -12	direct thinking -10	none -35	relative other -17	shared judging -15	shared saying -12
outer|quote-then-speaker|apposition saying organisation|	none -24
outer|quote-then-speaker|apposition saying person|	direct judging -6	direct other -9	direct saying -9	none 13
outer|quote-then-speaker|apposition saying place|	none -15
outer|quote-then-speaker|apposition thinking noun|	none -10
outer|quote-then-speaker|direct judging noun|	direct judging -12	direct other -10	direct saying -6	direct thinking -10	none -25	relative other -12	shared judging -12	shared saying -14
outer|quote-then-speaker|direct judging organisation|	none -9
outer|quote-then-speaker|direct judging pronoun|	direct other -8	none -19	shared judging 6
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -11	direct judging -14	direct other -16	direct saying -31	direct thinking -13	shared other -11	shared saying -19
outer|quote-then-speaker|direct other organisation|	direct judging -12	none -18
outer|quote-then-speaker|direct other person|	direct judging -17	none -25	shared judging -15	shared saying -15
outer|quote-then-speaker|direct other place|	none -15
outer|quote-then-speaker|direct other pronoun|	direct judging -11	direct other -15	direct saying -12	direct thinking -15	none -14	shared saying -14
outer|quote-then-speaker|direct saying name|	none 13
outer|quote-then-speaker|direct saying noun|	direct judging 9	direct other -13	direct saying -6	direct thinking 8	relative other -15	shared judging 17	shared other -17	shared thinking 8
outer|quote-then-speaker|direct saying organisation|	none 16
outer|quote-then-speaker|direct saying person|	apposition other 21	direct judging -11	direct other -12	direct thinking 6	none 14	relative other 19	relative saying 17	relative thinking 16	shared saying 13	shared thinking -6
outer|quote-then-speaker|direct saying place|	none -9	relative other -9
outer|quote-then-speaker|direct saying pronoun|	direct judging -13	direct other -8	direct saying 8	direct thinking -7	none 31	shared judging 19	shared saying 9	shared thinking 15
outer|quote-then-speaker|direct thinking noun|	apposition saying -8	direct judging -13	direct other -11	direct saying 7	direct thinking -12	none -8	shared saying -11
outer|quote-then-speaker|direct thinking person|	none -14
outer|quote-then-speaker|direct thinking pronoun|	direct other -12	direct saying -17	none -32
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -30
outer|quote-then-speaker|passive saying noun|	none -10
outer|quote-then-speaker|passive saying organisation|	none -21
outer|quote-then-speaker|relative judging noun|	none -13
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -15
outer|quote-then-speaker|relative other noun|	direct judging -12	direct other -11	direct saying -15	none -31	shared other -13	shared saying 9	shared thinking -6
outer|quote-then-speaker|relative other person|	apposition saying 10	direct other -7
outer|quote-then-speaker|relative other pronoun|	none 11
outer|quote-then-speaker|relative saying noun|	direct other -8	none -14	shared judging -7
outer|quote-then-speaker|relative saying person|	direct other 14	direct thinking 10	none 17
outer|quote-then-speaker|relative thinking noun|	direct other -6
outer|quote-then-speaker|relative thinking person|	none 9
outer|quote-then-speaker|shared judging noun|	direct saying -11	none -6	shared judging -9	shared other -9
outer|quote-then-speaker|shared judging organisation|	none 11
outer|quote-then-speaker|shared judging person|	direct other -13	direct saying 12
outer|quote-then-speaker|shared judging place|	none -8
outer|quote-then-speaker|shared judging pronoun|	direct thinking 6	none 10	relative other 13	shared other 11	shared saying 10
outer|quote-then-speaker|shared other noun|	direct other -7	direct saying 6	direct thinking -13	relative other -13	shared saying -8
outer|quote-then-speaker|shared other organisation|	none -11
outer|quote-then-speaker|shared other person|	direct judging -7
outer|quote-then-speaker|shared other place|	none -13
outer|quote-then-speaker|shared other pronoun|	direct other 19
outer|quote-then-speaker|shared saying name|	none -7
outer|quote-then-speaker|shared saying noun|	direct judging 8	direct other -9	direct thinking 7	none -12	relative other -8	shared judging -9	shared saying 11
outer|quote-then-speaker|shared saying organisation|	direct other -6	none -13
outer|quote-then-speaker|shared saying person|	direct saying 13	direct thinking 14	none -6	shared other 15	shared saying 10
outer|quote-then-speaker|shared saying place|	none -17
outer|quote-then-speaker|shared saying pronoun|	direct judging 6	direct other -8	direct saying 7	none -13	relative other -10	shared other -7	shared saying 14
outer|quote-then-speaker|shared thinking noun|	direct other 8	direct saying -18	none 11	shared saying -12
outer|quote-then-speaker|shared thinking organisation|	none 8
outer|quote-then-speaker|shared thinking person|	direct other 11	none 13
outer|quote-then-speaker|shared thinking pronoun|	none -13	shared saying -8
outer|quote-then-verb|inverted judging name|	none 14
outer|quote-then-verb|inverted judging organisation|	none 9
outer|quote-then-verb|inverted judging pronoun|	none 8
outer|quote-then-verb|inverted other noun|	none 12
outer|quote-then-verb|inverted other person|	none 26
outer|quote-then-verb|inverted other pronoun|	none -8
outer|quote-then-verb|inverted saying noun|	none 6
outer|quote-then-verb|inverted saying organisation|	none -28
outer|quote-then-verb|inverted saying person|	none 27
outer|quote-then-verb|inverted saying place|	none 21
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|according other noun|	none -18
outer|sentence-after|apposed judging noun|	none -12
outer|sentence-after|apposed judging organisation|	none -10
outer|sentence-after|apposed judging person|	none -13
outer|sentence-after|apposed other name|	none -15
outer|sentence-after|apposed other noun|	none 7
outer|sentence-after|apposed saying noun|	none -31
outer|sentence-after|apposed thinking noun|	none -12
outer|sentence-after|apposition judging noun|	none -6
outer|sentence-after|apposition other noun|	none -18
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -18
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct judging name|	none -14
outer|sentence-after|direct judging noun|	none -10
outer|sentence-after|direct judging person|	direct judging -13
outer|sentence-after|direct judging pronoun|	direct saying -9	none -22	relative saying -16	shared other -12
outer|sentence-after|direct other name|	direct other -16
outer|sentence-after|direct other noun|	direct judging -21	direct other -25	direct saying -19	direct thinking -11	none -11	shared saying -17
outer|sentence-after|direct other organisation|	none -18
outer|sentence-after|direct other person|	direct saying -16	shared other -15
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	direct judging 7	direct other -13	direct saying -14	none -35	shared saying -10
outer|sentence-after|direct saying name|	none -28
outer|sentence-after|direct saying noun|	direct other -31	direct saying -21
outer|sentence-after|direct saying organisation|	direct other -16	none -17
outer|sentence-after|direct saying person|	direct judging -15	direct other -10	direct saying -15	none 12	shared other -15
outer|sentence-after|direct saying pronoun|	apposition other -13	direct judging -19	direct saying -22	direct thinking -19	none 8	relative other -17	shared judging -15	shared saying 6
outer|sentence-after|direct thinking pronoun|	none -16	shared judging -11
outer|sentence-after|inverted judging noun|	none -15
outer|sentence-after|inverted saying name|	none -22
outer|sentence-after|inverted saying noun|	none -12
outer|sentence-after|inverted saying person|	none -6
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|passive other noun|	none -12
outer|sentence-after|relative other noun|	none -14
outer|sentence-after|shared judging pronoun|	none -17
outer|sentence-after|shared other person|	none -9
outer|sentence-after|shared other pronoun|	direct saying -14	none -20
outer|sentence-after|shared saying noun|	none -24
outer|sentence-after|shared saying person|	none -14
outer|sentence-after|shared saying pronoun|	none -8
outer|sentence-after|shared thinking noun|	none -15
outer|sentence-after|shared thinking pronoun|	none 7
outer|sentence-before|according other name|	direct other 7
outer|sentence-before|according other noun|	apposed saying -14	apposition other -12	direct other -36	inverted saying -12	none 9
outer|sentence-before|according other organisation|	direct judging -16	direct saying 6	none -30
outer|sentence-before|according other person|	according other 14	apposition other -19
outer|sentence-before|according other place|	none -7
outer|sentence-before|according other pronoun|	direct other -16
outer|sentence-before|apposed judging noun|	direct other -6	none -30
outer|sentence-before|apposed judging organisation|	none -17
outer|sentence-before|apposed judging person|	direct saying -14	none -6	relative other -9
outer|sentence-before|apposed judging place|	none -8
outer|sentence-before|apposed other name|	none -20
outer|sentence-before|apposed other noun|	according other -10	apposition other -14	apposition saying -13	direct judging -22	direct other -19	direct saying -18	direct thinking -11	none -53	relative other -21
outer|sentence-before|apposed other person|	according other 7	apposition saying -14	direct other -21	direct saying -14
outer|sentence-before|apposed other place|	according other -9	none -17
outer|sentence-before|apposed saying name|	direct other -20	none -27
outer|sentence-before|apposed saying noun|	according other -13	apposition other -17	apposition saying -16	direct judging -9	direct saying -21	direct thinking -13	none -58
outer|sentence-before|apposed saying organisation|	direct other -16	none -26
outer|sentence-before|apposed saying person|	apposition saying -10	direct judging -21	direct saying -20	inverted saying -11
outer|sentence-before|apposed saying place|	direct other -12	direct saying -7	none -24
outer|sentence-before|apposed thinking name|	none -11
outer|sentence-before|apposed thinking noun|	direct other -11	none -23
outer|sentence-before|apposed thinking person|	none -7
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging name|	none -9
outer|sentence-before|apposition judging noun|	direct judging -10	direct other -10	none -28
outer|sentence-before|apposition judging organisation|	none -22
outer|sentence-before|apposition judging person|	none -22
outer|sentence-before|apposition judging place|	none -6
outer|sentence-before|apposition other name|	direct saying -14	none -17
outer|sentence-before|apposition other noun|	according other -11	apposition other -13	direct judging -18	direct other -17	direct saying -23	none -42
outer|sentence-before|apposition other organisation|	none -14
outer|sentence-before|apposition other person|	apposition saying 10	direct other -16	none 13
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	direct other -12	none -26
outer|sentence-before|apposition saying noun|	apposition other -9	direct judging -14	direct other -30	direct thinking -14	inverted saying -9	none -58	relative other -10
outer|sentence-before|apposition saying organisation|	direct judging -12	direct other -17	none -22
outer|sentence-before|apposition saying person|	apposition other 6	apposition saying -18	direct saying -19	none 12
outer|sentence-before|apposition saying place|	none -13
outer|sentence-before|apposition thinking noun|	direct other -9	none -20
outer|sentence-before|apposition thinking organisation|	apposition saying -7	none -8
outer|sentence-before|direct judging name|	none -22
outer|sentence-before|direct judging noun|	apposition other -14	apposition saying -16	direct judging -16	direct other -22	direct saying -22	direct thinking -16	inverted saying -9
outer|sentence-before|direct judging organisation|	direct other -16
outer|sentence-before|direct judging person|	apposition judging -19	apposition saying 6	direct judging -17	direct other -15	direct saying -23	direct thinking -19	inverted judging -12	inverted saying -14
outer|sentence-before|direct judging place|	none -14
outer|sentence-before|direct judging pronoun|	direct judging -13	direct other -15	direct thinking -12	none -26
outer|sentence-before|direct other name|	according other -15	apposition saying -12	direct judging -12	direct other -29	direct saying -26	direct thinking -13	inverted saying -25	none -46	relative other -18
outer|sentence-before|direct other noun|	according other -20	apposed other -17	apposed saying -14	apposition judging -18	apposition other -16	apposition saying -23	direct judging -8	direct saying -45	direct thinking -22	inverted saying -18	relative judging -12	relative other -19	relative saying -13
outer|sentence-before|direct other organisation|	according other -15	direct judging -15	direct saying -27
outer|sentence-before|direct other person|	apposition judging -13	apposition saying -14	direct judging -21	direct other -12	direct saying -36	direct thinking -16	inverted judging -9	relative other -18
outer|sentence-before|direct other place|	according other -12	direct saying -17	none -25
outer|sentence-before|direct other pronoun|	according other -17	apposition other -17	apposition saying -19	direct judging -24	direct other -30	direct saying -32	direct thinking -18	inverted saying -14	none -26	relative judging -12	relative other -22
outer|sentence-before|direct saying name|	direct judging -16	direct other 27	direct saying -11	direct thinking -12	inverted saying -13	none -17
outer|sentence-before|direct saying noun|	according other -14	apposition saying -14	direct other 9	direct saying -32	direct thinking -23	inverted saying -20	none -20	relative other -19
outer|sentence-before|direct saying organisation|	apposition other -16	direct saying -15	none -8
outer|sentence-before|direct saying person|	according other -23	apposition judging -6	apposition saying -17	direct judging -14	direct other -14	direct saying -11	direct thinking -10	inverted saying -17	relative other 10	relative saying -15
outer|sentence-before|direct saying place|	none -20
outer|sentence-before|direct saying pronoun|	apposition judging 6	apposition other -16	apposition saying 6	apposition thinking -6	direct judging -19	direct other -17	direct saying 9	inverted saying 13	none 8	relative other -12
outer|sentence-before|direct thinking name|	none -21
outer|sentence-before|direct thinking noun|	direct thinking -16	none -14	relative other -6
outer|sentence-before|direct thinking organisation|	direct other -13	none -29
outer|sentence-before|direct thinking person|	direct other -16	none -24
outer|sentence-before|direct thinking place|	none -9
outer|sentence-before|direct thinking pronoun|	apposition saying -13	direct other -19	direct saying -16	none -37
outer|sentence-before|inverted judging name|	none -22
outer|sentence-before|inverted judging noun|	direct other -12	none -38	relative other -10
outer|sentence-before|inverted judging person|	direct saying 7	none 12
outer|sentence-before|inverted judging place|	none -15
outer|sentence-before|inverted other pronoun|	none 11
outer|sentence-before|inverted saying name|	direct other -13
outer|sentence-before|inverted saying noun|	according other -15	apposition saying -12	direct judging -12	direct other -22	direct saying -6	direct thinking -8	inverted saying 6	none -24
outer|sentence-before|inverted saying organisation|	direct other -13	none -28
outer|sentence-before|inverted saying person|	apposition saying -8	direct judging 13	direct other 15	none -17	relative judging 15	relative other 12	relative saying 8
outer|sentence-before|inverted saying place|	none -8
outer|sentence-before|inverted saying pronoun|	direct judging -11	direct other -24	direct saying -12	none 22
outer|sentence-before|passive judging noun|	none -11
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive other organisation|	none -19
outer|sentence-before|passive other person|	direct saying -15	none -14
outer|sentence-before|passive other place|	none -8
outer|sentence-before|passive other pronoun|	direct other -6
outer|sentence-before|passive saying noun|	direct saying -8	none -25
outer|sentence-before|relative judging noun|	direct judging -7	none -15
outer|sentence-before|relative judging organisation|	none -8
outer|sentence-before|relative judging person|	apposition saying -10
outer|sentence-before|relative other name|	direct other -8	none -22
outer|sentence-before|relative other noun|	apposition judging -13	apposition other -14	apposition saying 12	direct judging -14	direct other -19	direct saying -21	direct thinking -13	none -29	relative other -14
outer|sentence-before|relative other organisation|	apposition judging -10	none 7
outer|sentence-before|relative other person|	apposition saying 7	direct other -18	none -13
outer|sentence-before|relative saying noun|	apposition saying 6	none -27
outer|sentence-before|relative saying organisation|	none -11
outer|sentence-before|relative saying person|	apposition saying -12	direct thinking -16
outer|sentence-before|relative thinking noun|	direct saying -6
outer|speaker-then-quote|apposed judging name|	none -28
outer|speaker-then-quote|apposed judging noun|	apposed saying -12	apposition saying -11	direct judging 11	direct other -8	direct saying -18	none -25	relative other -12	shared judging -6	shared other -9	shared saying -12
outer|speaker-then-quote|apposed judging organisation|	none 18
outer|speaker-then-quote|apposed judging person|	direct judging 6	direct other 17	none 16
outer|speaker-then-quote|apposed judging place|	none 8
outer|speaker-then-quote|apposed other name|	direct other -11	none -19	shared saying -14
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -10	direct judging -17	direct other -8	direct saying -22	direct thinking -19	none -14	relative other -16
outer|speaker-then-quote|apposed other organisation|	apposed saying 9	direct judging 7
outer|speaker-then-quote|apposed other person|	apposed saying -9	direct other 15	direct saying -17	none 12	relative other -10	shared saying 7
outer|speaker-then-quote|apposed other place|	none -9
outer|speaker-then-quote|apposed other pronoun|	none 10
outer|speaker-then-quote|apposed saying name|	direct judging 7	direct saying -15	none -17
outer|speaker-then-quote|apposed saying noun|	apposed judging -22	apposed other -23	apposed saying -23	apposition saying 15	direct judging -22	direct other -28	direct thinking -23	none -15	passive saying -19	relative judging -18	relative other -9	shared judging -20	shared other -8
outer|speaker-then-quote|apposed saying organisation|	apposition other 13	direct saying -12	none 19
outer|speaker-then-quote|apposed saying person|	apposed judging 13	apposed other 17	apposed saying 7	apposition saying 23	direct other 17	direct saying 11	none 21	relative other 11	relative saying 6	shared other 11	shared saying 11
outer|speaker-then-quote|apposed saying place|	apposed judging -11	apposed other -11	direct other -14	none -23
outer|speaker-then-quote|apposed thinking name|	none -10
outer|speaker-then-quote|apposed thinking noun|	direct other -13	direct saying -24	none -8
outer|speaker-then-quote|apposed thinking person|	direct saying -18	none 21
outer|speaker-then-quote|apposition judging name|	none -14
outer|speaker-then-quote|apposition judging noun|	direct judging -23	direct other -19	direct saying -25	direct thinking -10	none -30	relative other -22	shared judging -14	shared other 7
outer|speaker-then-quote|apposition judging organisation|	none -12
outer|speaker-then-quote|apposition judging person|	direct other -9	none 22
outer|speaker-then-quote|apposition judging place|	none -9
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -17	apposition saying 7	direct judging -12	direct other -26	direct saying -17	none -34	relative other -18
outer|speaker-then-quote|apposition other organisation|	none -6
outer|speaker-then-quote|apposition other person|	direct saying -8	none 12
outer|speaker-then-quote|apposition other pronoun|	none -9
outer|speaker-then-quote|apposition saying name|	none -9
outer|speaker-then-quote|apposition saying noun|	apposed judging -13	apposed other -12	apposed saying -13	apposition other -16	apposition saying -28	direct judging -17	direct other -34	direct saying -7	direct thinking -10	none -54	passive other -14	relative judging -12	relative other -22	relative saying -19	shared judging -19	shared other -14	shared saying -16	shared thinking -12
outer|speaker-then-quote|apposition saying organisation|	direct saying -12	none -7
outer|speaker-then-quote|apposition saying person|	apposed judging -15	direct judging 6	direct thinking -12	none 45	shared judging -11
outer|speaker-then-quote|apposition saying place|	direct saying -12	none -14
outer|speaker-then-quote|apposition saying pronoun|	none -10
outer|speaker-then-quote|apposition thinking person|	none 17
outer|speaker-then-quote|direct judging name|	none -8
outer|speaker-then-quote|direct judging noun|	apposed judging -12	apposed other -9	apposed saying -12	apposition saying -21	direct other -8	direct thinking -21	none 9	relative other 8	shared other -27	shared saying -7	shared thinking -15
outer|speaker-then-quote|direct judging person|	direct judging 12	direct other 23	none 21
outer|speaker-then-quote|direct judging pronoun|	apposed saying -8	direct other 12	direct saying -10	direct thinking 7	none -12	shared saying -29
outer|speaker-then-quote|direct other name|	apposed saying -16	direct other -12	direct saying -25	none -17
outer|speaker-then-quote|direct other noun|	apposed other -14	apposed saying -48	apposed thinking -14	apposition saying -32	direct saying -8	direct thinking -15	none 6	passive other 9	passive saying -12	relative judging -20	relative other -17	relative saying -15	shared judging -19	shared other -22	shared saying -38	shared thinking -15
outer|speaker-then-quote|direct other organisation|	apposed saying -19	direct thinking -10	none -12	relative saying -13	shared saying -20
outer|speaker-then-quote|direct other person|	apposed saying -21	apposition saying -18	direct saying -9	direct thinking 11	none 6	relative saying -14
outer|speaker-then-quote|direct other place|	apposed saying -12	direct saying -13	none -16	shared saying -14
outer|speaker-then-quote|direct other pronoun|	apposed other -16	apposed saying -19	apposition saying -28	direct judging 8	direct saying -21	none -17	passive saying -14	shared saying -38
outer|speaker-then-quote|direct saying name|	direct other 11	direct saying -16	direct thinking -13	none -9
outer|speaker-then-quote|direct saying noun|	apposed judging 6	apposed other 13	apposed thinking -13	direct other -7	direct saying 10	direct thinking 13	none 7	passive other -16	passive saying 13	relative judging -21	relative other -16	relative saying -9	shared other -9	shared saying -9
outer|speaker-then-quote|direct saying organisation|	direct judging 19	direct other 23	direct saying 14	none 13
outer|speaker-then-quote|direct saying person|	direct judging 29	direct saying 7	direct thinking -9	passive other 17	relative judging 15	relative other 11	shared other 8
outer|speaker-then-quote|direct saying place|	direct saying -13	none -10
outer|speaker-then-quote|direct saying pronoun|	apposed judging 20	apposed saying -17	direct judging 13	direct other 23	direct thinking 19	relative other 19	shared judging 18	shared other 7	shared saying -18
outer|speaker-then-quote|direct thinking name|	none 13
outer|speaker-then-quote|direct thinking noun|	apposed saying -28	apposition judging -16	direct other -11	none 17	shared judging -14	shared saying -32
outer|speaker-then-quote|direct thinking person|	direct other 10
outer|speaker-then-quote|direct thinking place|	direct saying -13	none 10
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -8	apposition saying -22	direct other -10	direct saying -25	shared saying -31
outer|speaker-then-quote|passive judging noun|	none -14
outer|speaker-then-quote|passive judging organisation|	none -12
outer|speaker-then-quote|passive other noun|	direct other -13	direct saying -15	none -10
outer|speaker-then-quote|passive other person|	none 13
outer|speaker-then-quote|passive saying noun|	none -27
outer|speaker-then-quote|passive saying person|	none 11
outer|speaker-then-quote|relative judging noun|	apposed saying -14	none 7
outer|speaker-then-quote|relative other name|	none 7
outer|speaker-then-quote|relative other noun|	apposed judging -14	apposed saying -16	direct judging -22	direct thinking -15	none 13	shared saying 15
outer|speaker-then-quote|relative other person|	direct other -16	direct thinking 14	none -18
outer|speaker-then-quote|relative saying noun|	apposed saying -16	direct judging 9	direct thinking -10	none 15	shared saying 10
outer|speaker-then-quote|relative saying organisation|	none 16
outer|speaker-then-quote|relative saying person|	direct other -20	direct saying -14	none -8
outer|speaker-then-quote|relative thinking noun|	none 11
outer|speaker-then-quote|shared judging name|	direct other -14
outer|speaker-then-quote|shared judging noun|	apposed judging -14	apposed other -7	apposed saying -8	direct saying -17	none -6	shared judging -12	shared other -11	shared saying 7
outer|speaker-then-quote|shared judging organisation|	direct judging -11	direct other 16	direct saying -6
outer|speaker-then-quote|shared judging person|	apposed judging 9	apposed saying -9	direct judging 26	direct other 9	direct saying -11	direct thinking 9	none 9	passive other -8	relative other -12	shared judging 7
outer|speaker-then-quote|shared judging place|	direct other -12
outer|speaker-then-quote|shared judging pronoun|	direct judging -11	direct saying 16	direct thinking -12
outer|speaker-then-quote|shared other name|	direct other -10
outer|speaker-then-quote|shared other noun|	apposed judging -10	apposed other -15	apposed saying -11	direct judging -9	direct thinking -10	relative other -12	shared judging 7	shared saying -16
outer|speaker-then-quote|shared other organisation|	direct saying -7	none -10
outer|speaker-then-quote|shared other person|	apposed judging 13	apposed other -16	direct judging -8	relative other -7	shared judging -6	shared other -14	shared thinking -12
outer|speaker-then-quote|shared other pronoun|	apposed saying -13	direct judging 11	direct other -6	shared saying 12
outer|speaker-then-quote|shared saying name|	apposed saying -12	direct other 9	direct saying -14	shared judging 12	shared saying -14
outer|speaker-then-quote|shared saying noun|	apposed judging -31	apposed other -11	apposed saying -23	apposed thinking -29	apposition saying 13	direct judging -15	direct other 11	none -23	passive other 13	relative saying 15	shared other -15	shared saying -23
outer|speaker-then-quote|shared saying organisation|	apposition other 10	direct judging 8	direct saying -7	passive other -19
outer|speaker-then-quote|shared saying person|	apposed judging 10	apposed other 15	apposition saying 19	direct other -20	direct thinking -6	none 8	relative judging -6	shared judging 8	shared other 23	shared saying 26	shared thinking 16
outer|speaker-then-quote|shared saying place|	apposed other -11
outer|speaker-then-quote|shared saying pronoun|	apposed saying -9	direct judging 21	direct other 29	direct saying -9	direct thinking -13	relative other -10	shared saying -18
outer|speaker-then-quote|shared thinking name|	direct saying 8
outer|speaker-then-quote|shared thinking noun|	apposed saying -11	direct judging 8	direct other -11	direct saying -12	none 6	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 19	direct other 11	none -10
outer|speaker-then-quote|shared thinking pronoun|	direct other -6	direct saying 7	direct thinking 6
outer|verb-then-speaker|inverted judging name|	none -29
outer|verb-then-speaker|inverted judging noun|	inverted saying -10	none -14
outer|verb-then-speaker|inverted judging organisation|	none -18
outer|verb-then-speaker|inverted judging person|	none -35
outer|verb-then-speaker|inverted judging place|	none -14
outer|verb-then-speaker|inverted judging pronoun|	none 14
outer|verb-then-speaker|inverted saying name|	none 13
outer|verb-then-speaker|inverted saying noun|	inverted judging -9	inverted saying -23	none -18
outer|verb-then-speaker|inverted saying organisation|	none -27
outer|verb-then-speaker|inverted saying person|	none 23
outer|verb-then-speaker|inverted saying place|	none -17
outer|verb-then-speaker|inverted saying pronoun|	none 18
phrase|according-to|name|	false 21
phrase|according-to|noun|	true 18
phrase|according-to|pronoun|	false 10
phrase|colon|name|	false 27	true 17
phrase|colon|noun|	false -40	true -7
phrase|colon|pronoun|	false 14
phrase|interview|name|	false -35
phrase|named-before|name|	false -12
phrase|named-before|pronoun|	false -20
phrase|named-nearby|name|	true 6
phrase|named-nearby|pronoun|	false -14
phrase|name|	false 6	true 15
phrase|noun|	false -34	true 16
phrase|paragraph-before|name|	true -16
phrase|paragraph-before|noun|	false -46	true -41
phrase|paragraph-before|pronoun|	false -21
phrase|possessor|name|	false -29
phrase|possessor|noun|	false -9	true -12
phrase|possessor|pronoun|	false 10
phrase|pronoun|	false 12
phrase|quote-then-speaker|name|	false 7	true 11
phrase|quote-then-speaker|noun|	false -25	true 10
phrase|quote-then-speaker|pronoun|	false 19
phrase|quote-then-verb|name|	true 14
phrase|quote-then-verb|noun|	false 9
phrase|quote-then-verb|pronoun|	false 9
phrase|sentence-after|name|	false -11	true -8
phrase|sentence-after|noun|	false -16
phrase|sentence-after|pronoun|	false 6
phrase|sentence-before|noun|	false -18	true -18
phrase|signature|name|	false 8
phrase|speaker-then-quote|name|	false 15	true 6
phrase|speaker-then-quote|noun|	false -22	true 15
phrase|speaker-then-quote|pronoun|	false 11
phrase|topic|name|	true 10
phrase|topic|noun|	false -13	true -16
phrase|topic|pronoun|	false -41
phrase|verb-then-speaker|noun|	false -30
phrase|verb-then-speaker|pronoun|	false 23
pronoun|according-to|	elle 17	er 11	het -12
pronoun|colon|	he 11	it -17
pronoun|named-before|	ele 12	ella 11	elle -15	es -21	he -8	het -34	hij 6	i -20	il 8	ils -18	it -37	lei -7	man -16	on -29	she -22	sie -12	they -28	we -11	you -9	él -13
pronoun|named-nearby|	celle-ci -7	ela 8	ele 17	er 12	es -43	he 9	het -41	hij 16	i -26	it -43	lui 11	man -47	on -27	she 19	sie 11	we -24	you -22	ze -6	zij 15
pronoun|paragraph-before|	het -6	i -12	il -15	it -25	she -36	they -18	you -7	ze -14
pronoun|possessor|	he -16	her 8	his 6	it -18	its -25	my -19	our -15	she -10
pronoun|quote-then-speaker|	elle 22	er -9	he 14	i -13	il 14	it -15	she 23	they -7
pronoun|quote-then-verb|	ela 22	ele 22	er 24	es -22	he -14	het -19	hij 21	il 18	it -13	lei 17	she -9	sie 25	zij 21	él 19
pronoun|sentence-after|	elle -10	er 8	i -19	man -11	they -29
pronoun|sentence-before|	ela 9	elle -21	er 22	es -25	het -32	hij 16	i -33	ils -14	it -29	man -23	on -27	they -25	we -9	you -14	ze -8
pronoun|speaker-then-quote|	celle-ci -7	ela 22	ele 15	ella 14	elle -12	er -13	es -12	he 44	i -7	il -7	it -32	man -36	on -27	she 9	you -16	ze 12	zij 16
pronoun|topic|	celle-ci -12	ela -13	ele 19	ella 12	elle -19	er -29	es -23	het -31	hij -25	il -14	ils -16	lei 11	lui 16	man -53	on -38	sie -10	ze -26	zij 12	él -11
pronoun|verb-then-speaker|	er 17	es -26	he -12	het -37	hij 22	il 17	it -43	lei 11	she -27	sie 24	ze 14
says|according-to|	never 15	too 8
says|colon|	never 21	often 16	too 24
says|interview|	never -35
says|named-before|	never -6	often -11	too -15
says|named-nearby|	often -10
says|	often 7
says|paragraph-before|	never -28	often 17	too -8
says|possessor|	never -7	often -24	too -17
says|quote-then-speaker|	never 18	too -11
says|quote-then-verb|	often 17	too 13
says|sentence-after|	never -20	often 11	too -7
says|sentence-before|	never 8	often -31	too -6
says|signature|	never 11
says|speaker-then-quote|	often 23	too 14
says|topic|	too -8
says|verb-then-speaker|	never 6	often -17
size|according-to|10+|	according 19
size|according-to|1|	according 8
size|according-to|3|	according 8
size|according-to|4-5|	according 11
size|colon|10+|	naked 6	other -11	saying 7
size|colon|1|	naked -13
size|colon|2|	naked -11
size|colon|3|	naked -6
size|colon|4-5|	naked -21
size|colon|6-9|	naked 6
size|interview|10+|	naked -29
size|interview|6-9|	naked -11
size|named-before|10+|	naked -22
size|named-before|2|	naked -15
size|named-before|3|	naked -11
size|named-before|6-9|	naked -6
size|named-nearby|10+|	naked 6
size|named-nearby|4-5|	naked -22
size|paragraph-before|10+|	according -12	judging -13	other -34	thinking -29
size|paragraph-before|1|	judging -10	other -11	saying -19
size|paragraph-before|2|	judging -11	other -18	saying -25	thinking -7
size|paragraph-before|3|	judging -15	other -19	saying -29	thinking -13
size|paragraph-before|4-5|	judging -19	other -10	saying -22	thinking -15
size|paragraph-before|6-9|	according -15	judging -22	other -9	saying -38	thinking -12
size|possessor|10+|	naked -7
size|possessor|1|	naked -7
size|possessor|2|	naked -6
size|possessor|3|	naked -19
size|quote-then-speaker|10+|	saying 11
size|quote-then-speaker|1|	judging -17	other -39	saying -21	thinking -23
size|quote-then-speaker|2|	judging -20	other -29	thinking -10
size|quote-then-speaker|3|	saying -16	thinking -9
size|quote-then-speaker|4-5|	judging -16	saying 20
size|quote-then-speaker|6-9|	other -8	saying 7	thinking -19
size|quote-then-verb|10+|	judging 10	saying 9
size|quote-then-verb|1|	judging 8	saying -7
size|quote-then-verb|2|	saying -8
size|quote-then-verb|3|	saying 21
size|quote-then-verb|4-5|	judging -10	other 14
size|quote-then-verb|6-9|	other 13	saying 12
size|sentence-after|10+|	thinking -20
size|sentence-after|1|	judging -15	thinking -18
size|sentence-after|2|	judging -36	other -44	thinking -20
size|sentence-after|3|	judging -33	other -16	saying -6	thinking 6
size|sentence-after|4-5|	judging -31	other -14	saying -11
size|sentence-after|6-9|	according -10	judging -7	other -15	thinking -22
size|sentence-before|10+|	according 19	judging -28	other -31	saying 12	thinking -33
size|sentence-before|1|	judging -7	other -14	saying -36	thinking -35
size|sentence-before|2|	saying -19	thinking -34
size|sentence-before|3|	according -17	judging -25	saying -15
size|sentence-before|4-5|	according -7	judging -15	other -9	saying -6	thinking -30
size|sentence-before|6-9|	according -24	judging -11	saying -8	thinking -16
size|signature|10+|	naked 14
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 12	other 6	saying 16	thinking -6
size|speaker-then-quote|1|	judging 12	other -6	saying -7	thinking 13
size|speaker-then-quote|2|	judging -10	other -18	saying 9	thinking 11
size|speaker-then-quote|3|	other -11	saying 19	thinking -12
size|speaker-then-quote|4-5|	judging 7	thinking -13
size|speaker-then-quote|6-9|	other -11	thinking -11
size|topic|1|	naked -26
size|topic|4-5|	naked -15
size|topic|6-9|	naked -6
size|transcript|10+|	naked -8
size|transcript|6-9|	naked 13
size|verb-then-speaker|10+|	judging -33	saying -24
size|verb-then-speaker|1|	judging -7	saying -14
size|verb-then-speaker|2|	judging -33	saying -18
size|verb-then-speaker|3|	judging -22	saying -9
size|verb-then-speaker|4-5|	judging -20	saying 13
size|verb-then-speaker|6-9|	judging 6	saying 17
starts|according-to|false|	according 25
starts|colon|false|	apposed -12	apposition -14	direct 9	inverted -14	naked -18
starts|colon|true|	direct 7	naked 19	shared 7
starts|interview|false|	naked -23
starts|interview|true|	naked -24
starts|named-before|false|	naked -11
starts|named-before|true|	naked -19
starts|named-nearby|false|	naked -12
starts|named-nearby|true|	naked 17
starts|paragraph-before|false|	according -15	apposed -32	apposition -33	direct -13	inverted -33	passive -16	relative -27	shared -25
starts|paragraph-before|true|	apposed -18
starts|quote-then-speaker|false|	apposed 7	apposition -7	direct 8	passive 9	relative -27	shared -17
starts|quote-then-speaker|true|	apposed -14	shared 13
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -14	apposition -30	direct -22	inverted 9	passive -17	relative -14	shared -10
starts|sentence-after|true|	apposition -6	direct 8	relative -18	shared -12
starts|sentence-before|false|	apposed -52	apposition -6	direct -12	inverted -6	passive -39	relative -44
starts|sentence-before|true|	apposition -29	relative 11
starts|signature|false|	naked 10
starts|speaker-then-quote|false|	apposed -17	apposition -29	direct 25	relative -6	shared -36
starts|speaker-then-quote|true|	apposed 11	apposition -27	direct 10	relative 26	shared 7
starts|topic|false|	naked -13
subject|according-to|	elided -16	none -8	own -18
subject|according-to|elided|	0 -16
subject|according-to|elided|1|	name -6	pronoun -13
subject|according-to|none|	0 -10
subject|according-to|none|13-25|	name 16
subject|according-to|none|1|	name 19	noun 6	pronoun 19
subject|according-to|none|2|	name 21
subject|according-to|none|3|	name -11	pronoun 21
subject|according-to|none|4-6|	name 13	noun -16
subject|according-to|none|7-12|	noun -20
subject|according-to|own|	0 -16	1 -19
subject|according-to|own|13-25|	name -11
subject|according-to|own|1|	name 12	noun -17
subject|according-to|own|3|	name 7
subject|according-to|own|4-6|	name -11
subject|according-to|own|7-12|	name -23	noun -22
subject|colon|	elided -10	none -6	own -16
subject|colon|elided|	0 -10
subject|colon|elided|1|	noun -27
subject|colon|none|1|	name 19	noun -23
subject|colon|none|26+|	noun -15
subject|colon|none|3|	name -7
subject|colon|none|4-6|	name 11
subject|colon|none|7-12|	name 21
subject|colon|own|	0 -14
subject|colon|own|1|	name 10	noun -31	pronoun -6
subject|interview|	none -35
subject|interview|none|	0 -35
subject|interview|none|26+|	name -35
subject|named-before|	elided 26
subject|named-before|elided|	0 27
subject|named-before|elided|13-25|	name 8
subject|named-before|elided|26+|	name -25
subject|named-before|elided|4-6|	name 18	pronoun -6
subject|named-before|elided|7-12|	name 30
subject|named-before|none|	0 -8
subject|named-before|none|13-25|	pronoun 12
subject|named-before|none|1|	name -6	pronoun 11
subject|named-before|none|26+|	name -36	pronoun -17
subject|named-before|none|2|	name -15
subject|named-before|none|3|	name 6
subject|named-before|none|7-12|	name 11	pronoun -17
subject|named-before|own|	1 -7
subject|named-before|own|13-25|	name -27	pronoun -39
subject|named-before|own|1|	name 24	pronoun -17
subject|named-before|own|26+|	name -58	pronoun -32
subject|named-before|own|2|	name -7	pronoun 7
subject|named-before|own|3|	name -16	pronoun -30
subject|named-before|own|4-6|	name -27	pronoun -53
subject|named-before|own|7-12|	name -24	pronoun -44
subject|named-nearby|	elided 16	none 9	own 23
subject|named-nearby|elided|	0 20	1 -29	2 -7
subject|named-nearby|elided|0|	name -10
subject|named-nearby|elided|13-25|	name -12
subject|named-nearby|elided|2|	name 17	pronoun -17
subject|named-nearby|elided|4-6|	name 20
subject|named-nearby|elided|7-12|	name 14
subject|named-nearby|none|	0 9	2 -16
subject|named-nearby|none|0|	name -19	pronoun -22
subject|named-nearby|none|13-25|	name 7	pronoun -12
subject|named-nearby|none|1|	name 16
subject|named-nearby|none|26+|	name -18
subject|named-nearby|none|2|	name -7	pronoun -12
subject|named-nearby|none|3|	name 11
subject|named-nearby|none|4-6|	name 20	pronoun -8
subject|named-nearby|none|7-12|	name -12	pronoun -6
subject|named-nearby|own|	0 31	1 -14	2 -11
subject|named-nearby|own|0|	name -27	pronoun -19
subject|named-nearby|own|13-25|	name -8	pronoun -20
subject|named-nearby|own|1|	pronoun -17
subject|named-nearby|own|26+|	name -21
subject|named-nearby|own|2|	name 34
subject|named-nearby|own|3|	name 12	pronoun -10
subject|named-nearby|own|4-6|	name 11	pronoun -21
subject|named-nearby|own|7-12|	name 10	pronoun -13
subject|paragraph-before|	elided -26	none -42	own -38
subject|paragraph-before|elided|	0 -16	1 -14	2 -19
subject|paragraph-before|elided|26+|	name -14	noun -25
subject|paragraph-before|none|	0 -31	1 -20	2 -17
subject|paragraph-before|none|26+|	name -27	noun -29	pronoun -11
subject|paragraph-before|own|	0 -34	1 -23	2 -25
subject|paragraph-before|own|26+|	name -36	noun -20	pronoun -26
subject|possessor|none|7-12|	pronoun -7
subject|possessor|	own -25
subject|possessor|own|	0 -24
subject|possessor|own|2|	pronoun -15
subject|possessor|own|7-12|	noun -14	pronoun -20
subject|quote-then-speaker|elided|	0 -15	1 10
subject|quote-then-speaker|	none -20
subject|quote-then-speaker|none|-12|	name 17
subject|quote-then-speaker|none|-9|	name -7
subject|quote-then-speaker|none|	0 -28	2 7
subject|quote-then-speaker|none|0|	noun -13
subject|quote-then-speaker|none|1|	name -18	noun -12
subject|quote-then-speaker|none|4-6|	noun -16
subject|quote-then-speaker|none|7-12|	noun -13
subject|quote-then-speaker|own|-10|	name -7	noun -14
subject|quote-then-speaker|own|-11|	noun 10
subject|quote-then-speaker|own|-12|	name -6
subject|quote-then-speaker|own|-14|	name -10
subject|quote-then-speaker|own|-15|	name -7
subject|quote-then-speaker|own|-3|	noun -14
subject|quote-then-speaker|own|-4|	name -15	noun -14
subject|quote-then-speaker|own|-5|	name -8	noun -11
subject|quote-then-speaker|own|-6|	name 11	noun -6
subject|quote-then-speaker|own|-7|	name 12	noun -10
subject|quote-then-speaker|own|0|	noun -16
subject|quote-then-speaker|own|13-25|	noun -19
subject|quote-then-speaker|own|1|	name -7	noun -12
subject|quote-then-speaker|own|	2 -13
subject|quote-then-speaker|own|2|	name 14	noun -12	pronoun 25
subject|quote-then-speaker|own|3|	name 9	noun -14
subject|quote-then-speaker|own|4-6|	name -11	noun -22
subject|quote-then-speaker|own|7-12|	noun -6
subject|quote-then-verb|	none 22	own 6
subject|quote-then-verb|none|	0 24	1 -8
subject|quote-then-verb|none|1|	name 36	noun 15	pronoun -7
subject|quote-then-verb|own|	0 14	1 -32
subject|quote-then-verb|own|1|	name -6	noun 10	pronoun 20
subject|quote-then-verb|own|2|	name 23	noun -18
subject|quote-then-verb|own|3|	name 9
subject|quote-then-verb|own|7-12|	name -13	noun -10
subject|sentence-after|	elided -21	none -14	own -9
subject|sentence-after|elided|	0 -18	1 -11
subject|sentence-after|none|	0 -19	2 -6
subject|sentence-after|none|0|	name -43
subject|sentence-after|none|1|	name 7
subject|sentence-after|none|2|	noun -10
subject|sentence-after|none|3|	noun -9
subject|sentence-after|none|4-6|	name -24	noun -10	pronoun -11
subject|sentence-after|none|7-12|	name -17	noun -15	pronoun -13
subject|sentence-after|own|0|	name -13
subject|sentence-after|own|	1 -37	2 -23
subject|sentence-after|own|1|	name -16	noun -14
subject|sentence-after|own|2|	noun -16
subject|sentence-after|own|3|	name -20
subject|sentence-after|own|4-6|	name -16	noun -17
subject|sentence-after|own|7-12|	noun -11
subject|sentence-before|elided|	0 13	1 -7	2 -33
subject|sentence-before|elided|13-25|	name -6	noun -14	pronoun -17
subject|sentence-before|elided|1|	name -14	noun -36
subject|sentence-before|elided|26+|	name -14
subject|sentence-before|elided|2|	noun -19
subject|sentence-before|elided|3|	noun -23
subject|sentence-before|elided|4-6|	name 20
subject|sentence-before|elided|7-12|	name 28
subject|sentence-before|	none -10	own -21
subject|sentence-before|none|	0 -12	1 -18
subject|sentence-before|none|13-25|	name -18	pronoun -20
subject|sentence-before|none|1|	noun -32	pronoun 26
subject|sentence-before|none|26+|	name -24	noun -27	pronoun -17
subject|sentence-before|none|2|	noun -23
subject|sentence-before|none|3|	noun -29
subject|sentence-before|none|4-6|	pronoun 19
subject|sentence-before|none|7-12|	name -11	noun -9
subject|sentence-before|own|	0 -24	2 -13
subject|sentence-before|own|13-25|	name -31	noun -24	pronoun -12
subject|sentence-before|own|1|	pronoun -19
subject|sentence-before|own|26+|	name -8	noun -33	pronoun -14
subject|sentence-before|own|2|	name -9	noun -41
subject|sentence-before|own|3|	name -45	noun -14	pronoun -28
subject|sentence-before|own|4-6|	name -25	noun -9	pronoun -34
subject|sentence-before|own|7-12|	name -19	noun -14	pronoun -13
subject|speaker-then-quote|elided|	0 9	1 -18
subject|speaker-then-quote|elided|0|	noun -10
subject|speaker-then-quote|elided|1|	name 21	noun -12
subject|speaker-then-quote|elided|2|	name 10
subject|speaker-then-quote|elided|3|	name 15
subject|speaker-then-quote|elided|4-6|	noun -14
subject|speaker-then-quote|elided|7-12|	noun -10
subject|speaker-then-quote|none|	0 11	1 -10	2 -8
subject|speaker-then-quote|none|0|	name 23	noun 9	pronoun -16
subject|speaker-then-quote|none|13-25|	noun 6
subject|speaker-then-quote|none|1|	name 12
subject|speaker-then-quote|none|2|	name 17	noun 6	pronoun -9
subject|speaker-then-quote|none|3|	name -9	noun -21
subject|speaker-then-quote|none|4-6|	name 6
subject|speaker-then-quote|none|7-12|	name -19	noun 7
subject|speaker-then-quote|	own -10
subject|speaker-then-quote|own|	0 6	1 -23	2 -13
subject|speaker-then-quote|own|0|	name 28	pronoun -26
subject|speaker-then-quote|own|13-25|	name -29	noun -17	pronoun -11
subject|speaker-then-quote|own|1|	name 15	noun -17
subject|speaker-then-quote|own|2|	name -7	pronoun -19
subject|speaker-then-quote|own|4-6|	noun 12	pronoun -12
subject|speaker-then-quote|own|7-12|	name -15	pronoun -7
subject|topic|	elided 11	none -16	own -7
subject|topic|elided|	0 30	1 19	2 -42
subject|topic|elided|13-25|	noun -9
subject|topic|elided|26+|	name -51	noun -38	pronoun -18
subject|topic|elided|2|	name 18
subject|topic|elided|3|	name 19
subject|topic|elided|4-6|	name 26	noun 15
subject|topic|elided|7-12|	name 22	noun -7
subject|topic|none|	0 14	1 -9	2 -42
subject|topic|none|0|	noun -22
subject|topic|none|13-25|	noun -29	pronoun -13
subject|topic|none|1|	name 7
subject|topic|none|26+|	name -25	noun -48	pronoun -9
subject|topic|none|2|	name 14	noun -13	pronoun -11
subject|topic|none|3|	name 12
subject|topic|none|4-6|	name 13	noun -9	pronoun -17
subject|topic|none|7-12|	pronoun -18
subject|topic|own|	0 20	1 -8	2 -39
subject|topic|own|13-25|	noun -82	pronoun -21
subject|topic|own|1|	name 8	pronoun -27
subject|topic|own|26+|	name -43	noun -19	pronoun -46
subject|topic|own|2|	name 15	noun 6	pronoun -9
subject|topic|own|3|	name 18
subject|topic|own|4-6|	pronoun -29
subject|topic|own|7-12|	pronoun -19
subject|verb-then-speaker|	elided -13	none 8	own 20
subject|verb-then-speaker|elided|	0 -13
subject|verb-then-speaker|elided|7-12|	noun -8
subject|verb-then-speaker|none|	0 6
subject|verb-then-speaker|none|0|	name -13	pronoun -21
subject|verb-then-speaker|none|1|	name -11	noun -29
subject|verb-then-speaker|none|2|	noun -10	pronoun 16
subject|verb-then-speaker|none|4-6|	noun -12
subject|verb-then-speaker|none|7-12|	noun -16
subject|verb-then-speaker|own|	0 18	2 -9
subject|verb-then-speaker|own|0|	name -23
subject|verb-then-speaker|own|13-25|	name -6	noun -22
subject|verb-then-speaker|own|1|	name 14	noun -9	pronoun 11
subject|verb-then-speaker|own|2|	name 15
subject|verb-then-speaker|own|3|	noun -17	pronoun 20
subject|verb-then-speaker|own|4-6|	name 13	noun -8	pronoun 17
subject|verb-then-speaker|own|7-12|	noun -15	pronoun 7
twin|paragraph-before|apposed judging noun|	apposed judging noun -6	apposition judging noun -11	apposition judging person -7	inverted judging noun -9	shared judging noun -10
twin|paragraph-before|apposed judging person|	apposed judging noun -11	apposition judging noun -19	apposition judging person -7	inverted judging noun -14	inverted judging person -12	shared judging noun -7	shared judging person -13
twin|paragraph-before|apposed judging place|	apposed judging noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -9	apposition other noun -12	apposition other person -14	apposition other place -6	direct other noun -9	direct other pronoun -8	shared other noun -7
twin|paragraph-before|apposed other organisation|	apposition other noun -11	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -17	apposed other person -9	apposed saying person -13	apposition other noun -18	apposition other organisation -9	apposition other person -11	apposition saying noun -10	direct other noun -10	direct other person -9	shared other noun -8	shared other person -10
twin|paragraph-before|apposed saying name|	direct saying person -7	inverted saying noun -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -28	apposed saying person -21	apposed saying place -15	apposition saying noun -17	apposition saying organisation -7	apposition saying person -14	direct saying noun -21	direct saying organisation -9	direct saying person -17	direct saying pronoun -9	inverted saying noun -18	inverted saying person -7	inverted saying pronoun -9	shared saying noun -9	shared saying organisation -8	shared saying person -6
twin|paragraph-before|apposed saying organisation|	apposed saying noun -9	apposed saying person -12	apposition saying noun -10	apposition saying organisation -9	inverted saying noun -8
twin|paragraph-before|apposed saying person|	apposed other person -14	apposed saying noun -26	apposed saying organisation -16	apposed saying person -14	apposed saying place -13	apposition saying organisation -12	apposition saying person -13	apposition saying place -11	direct saying noun -11	direct saying person -9	inverted saying name -10	inverted saying noun -17	inverted saying organisation 7	inverted saying person -16	inverted saying pronoun -20	passive saying noun -15	shared saying name -9	shared saying noun -15	shared saying person 9
twin|paragraph-before|apposed saying place|	apposed saying noun -17
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -6	direct thinking noun -7
twin|paragraph-before|apposed thinking person|	apposed thinking noun -8	apposition thinking noun -10	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -10	apposed judging person -9	inverted judging noun -8	shared judging noun -6
twin|paragraph-before|apposition judging person|	apposed judging noun -15	apposed judging person -7	inverted judging noun -7
twin|paragraph-before|apposition other noun|	apposed other noun -12	apposed other organisation -9	apposed other person -13	shared other name -7	shared other noun -8
twin|paragraph-before|apposition other person|	apposed other noun -22	apposed other person -11
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying person -8
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -15	apposed saying organisation -7	apposed saying person -16	apposition other noun -6	inverted saying noun -16	inverted saying organisation -8	inverted saying person -8	inverted saying pronoun -8	shared saying noun -13	shared saying person -7	shared saying pronoun -14
twin|paragraph-before|apposition saying organisation|	apposed saying organisation -6	apposed saying person -6
twin|paragraph-before|apposition saying person|	apposed saying noun -15	apposed saying person -12	inverted saying noun -13	shared saying person -9
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -8	direct other noun -12	passive judging noun -6
twin|paragraph-before|direct judging organisation|	apposed judging noun -8
twin|paragraph-before|direct judging person|	apposed judging name -11	apposed judging noun -19	apposed judging organisation -13	direct other person -11
twin|paragraph-before|direct judging pronoun|	apposed judging noun -16	direct other pronoun -11
twin|paragraph-before|direct other name|	direct other name -7
twin|paragraph-before|direct other noun|	apposed other noun -13	apposed other person -9	direct judging noun -10	direct other noun -16	direct saying noun -12	passive other noun -10
twin|paragraph-before|direct other organisation|	apposed other organisation -10
twin|paragraph-before|direct other person|	apposed other name -12	apposed other noun -19	apposed other person -13	direct judging person -8	direct other person -14	direct saying person -14	passive other noun -10
twin|paragraph-before|direct other place|	direct other place -8
twin|paragraph-before|direct other pronoun|	apposed other noun -17	direct judging pronoun -9	direct other pronoun -18	direct saying pronoun -7	direct thinking pronoun -8
twin|paragraph-before|direct saying name|	apposed saying noun -13	inverted saying noun -8
twin|paragraph-before|direct saying noun|	apposed saying noun -30	apposed saying organisation -7	apposed saying person -12	apposed saying place -10	direct other noun -15	inverted saying noun -7	relative saying noun -9	relative saying person -11	shared saying noun -14
twin|paragraph-before|direct saying organisation|	apposed saying noun 6	direct other organisation -7	inverted saying noun -10
twin|paragraph-before|direct saying person|	apposed saying name -20	apposed saying noun -7	apposed saying organisation -18	apposed saying person -15	apposed saying place -22	direct other person -23	shared saying person -8
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -27	direct other pronoun -10
twin|paragraph-before|direct thinking noun|	apposed thinking noun -10
twin|paragraph-before|direct thinking person|	apposed thinking noun -7
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -10	direct other pronoun -6
twin|paragraph-before|inverted judging noun|	apposed judging noun -6	apposed judging person -7	apposition judging noun -6
twin|paragraph-before|inverted judging person|	apposed judging person -7	apposition judging noun -10
twin|paragraph-before|inverted saying noun|	apposed saying noun -17	apposed saying person -11	apposition saying noun -16	apposition saying person -10	inverted saying person -11	shared saying pronoun -8
twin|paragraph-before|inverted saying organisation|	apposed saying person -8	apposition saying noun -8
twin|paragraph-before|inverted saying person|	apposed saying noun -13	apposed saying person -12	apposition saying noun -15	inverted saying noun -16	shared saying noun -7	shared saying organisation -10
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -12	apposition saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -11
twin|paragraph-before|passive saying noun|	apposed saying person -8
twin|paragraph-before|relative other noun|	direct other noun -8	relative other noun -9
twin|paragraph-before|relative other organisation|	direct other noun -7
twin|paragraph-before|relative other person|	direct other noun -10	relative other person -9
twin|paragraph-before|relative saying noun|	direct saying noun -10
twin|paragraph-before|shared judging noun|	apposed judging noun -10	apposed judging person -6	apposition judging noun -9	shared judging noun -10	shared judging person -6	shared judging pronoun -6
twin|paragraph-before|shared judging person|	apposed judging person -13	direct judging noun -10	direct judging person -6	inverted judging noun -12	shared judging noun -20	shared judging pronoun -8
twin|paragraph-before|shared judging pronoun|	apposition judging noun -8	direct judging noun -6	shared judging noun -9	shared judging pronoun -11
twin|paragraph-before|shared other name|	apposition other noun -9
twin|paragraph-before|shared other noun|	apposed other noun -7	apposition other noun -8	shared other noun -10
twin|paragraph-before|shared other person|	apposed other person -8	apposition other noun -8	shared other noun -6
twin|paragraph-before|shared other pronoun|	apposition other noun -7	shared other noun -6
twin|paragraph-before|shared saying name|	shared saying noun -6
twin|paragraph-before|shared saying noun|	apposed saying noun -11	apposed saying person -10	apposition saying place -7	direct saying noun -14	inverted saying noun -12	inverted saying person -6	shared saying noun -16	shared saying person -10
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -7	apposition saying noun -7	inverted saying person 7	shared saying noun -11
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposed saying person 9	apposition saying person -12	direct saying noun -20	direct saying person -8	inverted saying noun -12	inverted saying pronoun -9	shared saying noun -23	shared saying person -14	shared saying pronoun -13
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	inverted saying noun 7	shared saying noun -16	shared saying person -8	shared saying pronoun -14
twin|paragraph-before|shared thinking noun|	direct thinking noun -6	shared thinking noun -8	shared thinking person -6
twin|paragraph-before|shared thinking person|	apposed thinking person -10	apposition thinking noun -7	shared thinking noun -8
twin|quote-then-speaker|apposed judging name|	shared judging name -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -33	apposed judging person -20	apposed judging place -12	apposition judging noun -11	direct judging noun -16	shared judging noun -26	shared judging person -12	shared judging pronoun -17
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -18
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 10	direct judging noun 10	shared judging noun -10	shared judging person -14
twin|quote-then-speaker|apposed judging place|	apposed judging noun -16	shared judging person -12
twin|quote-then-speaker|apposed other name|	shared other noun -13
twin|quote-then-speaker|apposed other noun|	apposed other person -34	apposed other place -21	apposition other person -10	apposition other place -12	direct other person -17	direct other place 8	passive other noun -10	shared other noun -22	shared other person -36	shared other pronoun -23
twin|quote-then-speaker|apposed other organisation|	apposed other noun -20	apposition other noun -11	shared other organisation -15
twin|quote-then-speaker|apposed other person|	apposed other noun 14	apposed other person -13	direct other noun 8	shared other person 14
twin|quote-then-speaker|apposed other place|	apposed other noun -17	shared other noun -17
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -57	apposed saying person -33	apposition saying noun 8	direct saying organisation -28	direct saying person -30	direct saying pronoun -30	shared saying noun -6	shared saying organisation -7	shared saying person -30	shared saying place 6	shared saying pronoun -19
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -13	apposed saying person -22	direct saying noun -9	shared saying person -17
twin|quote-then-speaker|apposed saying person|	apposed saying noun -9	apposition saying name 19	apposition saying noun 43	apposition saying organisation 17	apposition saying person 9	apposition saying place 14	direct saying noun -12	direct saying organisation -12	direct saying person -13	passive saying noun 14	shared saying noun 11	shared saying organisation 13
twin|quote-then-speaker|apposed saying place|	apposed saying noun -16
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -13	shared thinking noun 12	shared thinking person -12
twin|quote-then-speaker|apposed thinking person|	shared thinking person 11
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -20	apposed judging person -8	shared judging noun -9	shared judging person -10	shared judging pronoun -16
twin|quote-then-speaker|apposition judging person|	shared judging person -8
twin|quote-then-speaker|apposition other noun|	apposed other noun -22	apposed other organisation -13	apposed other person -19	shared other noun -16	shared other organisation -11	shared other person -15
twin|quote-then-speaker|apposition other person|	apposed other noun -14
twin|quote-then-speaker|apposition other place|	apposed other noun -11
twin|quote-then-speaker|apposition saying name|	apposed saying person -25
twin|quote-then-speaker|apposition saying noun|	apposed saying person -10	apposition other noun -13	shared saying name -9	shared saying noun -10	shared saying organisation -11	shared saying pronoun -17
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -20	shared saying noun -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person -24	shared saying pronoun 9
twin|quote-then-speaker|apposition saying place|	apposed saying person -14
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 20
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -7	shared thinking pronoun -13
twin|quote-then-speaker|direct judging noun|	apposed judging noun -30	apposed judging person -13	direct other noun -11	passive judging noun -11	shared judging noun -17	shared judging organisation -7	shared judging person -13	shared judging pronoun -9
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -16	shared judging noun -7	shared judging pronoun -9
twin|quote-then-speaker|direct other noun|	apposed other noun -32	apposed other person -25	direct judging noun -12	direct other noun -30	direct saying noun -14	direct thinking noun -12	passive other noun -13	passive other organisation 8	passive other person -9	relative other noun -24	relative other person -18
twin|quote-then-speaker|direct other person|	direct other person -21	direct saying person -6
twin|quote-then-speaker|direct other place|	apposed other noun -16
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -17	direct other pronoun -30	direct saying pronoun -17	relative other person -20	shared judging pronoun -13
twin|quote-then-speaker|direct saying noun|	apposed saying noun 26	apposed saying organisation -16	direct other noun -16	passive saying noun 13	relative saying noun -13	relative saying person -13	shared saying noun -19	shared saying person -26	shared saying pronoun -15
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 11
twin|quote-then-speaker|direct saying person|	apposed saying noun 18	apposed saying person 15	direct other person -11	passive saying noun 16
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 8	direct other pronoun -16	passive saying noun 15
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -14	apposed thinking person -13	direct other noun -10	passive thinking noun -12	relative thinking noun -10	shared thinking person -17
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 9
twin|quote-then-speaker|passive judging noun|	direct judging noun -13
twin|quote-then-speaker|passive other noun|	apposed other noun -15	direct other noun -16	shared other noun -19	shared other person -11	shared other pronoun -17
twin|quote-then-speaker|passive other person|	direct other noun 6
twin|quote-then-speaker|passive saying noun|	apposed saying person -14	apposition saying noun -15	direct saying noun -20	direct saying person -21	direct saying pronoun -16
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -13
twin|quote-then-speaker|relative judging noun|	relative other noun -12
twin|quote-then-speaker|relative judging person|	relative other person 11
twin|quote-then-speaker|relative other noun|	direct other noun -15	relative judging noun -11	relative other noun -14	relative saying noun -10
twin|quote-then-speaker|relative other person|	direct other noun -8	direct other pronoun -6	relative judging person 8	relative other person 8	relative saying person 7
twin|quote-then-speaker|relative saying noun|	direct saying noun -11	relative other noun -9
twin|quote-then-speaker|relative saying person|	direct saying noun 19	relative other person 13
twin|quote-then-speaker|shared judging name|	shared judging noun 6
twin|quote-then-speaker|shared judging noun|	apposed judging noun -16	apposed judging person -17	apposition judging noun 11	direct judging noun 12	shared judging name -17	shared judging noun -11	shared judging organisation -15	shared judging pronoun -22
twin|quote-then-speaker|shared judging organisation|	direct judging noun 14	shared judging person -15
twin|quote-then-speaker|shared judging person|	apposed judging person 6	apposition judging noun -10	apposition judging person -6	shared judging organisation 14	shared judging person -16	shared judging pronoun -15
twin|quote-then-speaker|shared judging place|	shared judging person -7
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 18	apposition judging noun 19	direct judging pronoun -11	direct other pronoun -14	shared judging person 14	shared judging pronoun -8
twin|quote-then-speaker|shared other noun|	apposed other name 12	apposed other noun -19	apposed other organisation 7	passive other noun -17	shared other person -27	shared other place 7	shared saying noun -13
twin|quote-then-speaker|shared other organisation|	apposed other organisation -16
twin|quote-then-speaker|shared other person|	apposed other noun -6	apposed other person 23	apposition other noun 11	passive other noun -7	shared other person -6
twin|quote-then-speaker|shared other place|	shared other noun -12
twin|quote-then-speaker|shared other pronoun|	passive other noun -7	shared other noun -12	shared other person -14	shared other pronoun 9
twin|quote-then-speaker|shared saying name|	apposed saying noun -11	apposition saying noun -8	shared saying noun -6	shared saying pronoun -6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -24	apposed saying person -21	apposed saying place -16	apposition saying noun -9	apposition saying person -13	direct saying noun 10	shared other noun -12	shared saying name -9	shared saying noun -11	shared saying organisation 9
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -12	apposed saying organisation -9	apposed saying person -14	apposition saying noun -15	shared saying noun -14	shared saying person -12
twin|quote-then-speaker|shared saying person|	apposed saying noun -6	apposed saying organisation -11	apposed saying person 16	apposition saying noun -9	direct saying noun -7	shared saying name -8	shared saying organisation -7	shared saying person -11
twin|quote-then-speaker|shared saying place|	apposed saying noun -15
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -6	apposition saying person -7	apposition saying pronoun 20	direct saying noun -9	shared other pronoun 16	shared saying name -16	shared saying noun 6	shared saying person -10	shared saying pronoun -8
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 11	shared thinking person -11	shared thinking pronoun 10
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 13	apposed thinking person 12	apposition thinking noun 10	direct thinking noun 13	shared thinking noun 18	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -19	shared thinking person -13
twin|quote-then-verb|inverted judging person|	inverted judging person 18
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -28
twin|quote-then-verb|inverted saying noun|	inverted saying noun 8	inverted saying person 13	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -25
twin|quote-then-verb|inverted saying person|	inverted saying noun -11	inverted saying person 44
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -12
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 19	inverted saying organisation 30	inverted saying place 13
twin|sentence-after|apposed judging organisation|	apposition judging noun -10
twin|sentence-after|apposed judging person|	apposition judging noun -13
twin|sentence-after|apposed other name|	direct other noun -11
twin|sentence-after|apposed other noun|	apposition other noun -16	direct other person -15	direct other pronoun -12
twin|sentence-after|apposed other person|	apposition other person -16
twin|sentence-after|apposed saying noun|	apposition saying noun -16	direct saying noun -7	direct saying pronoun -18	inverted saying noun -16
twin|sentence-after|apposed saying person|	inverted saying noun -15
twin|sentence-after|apposition judging noun|	apposed judging organisation -8	apposed judging person -6
twin|sentence-after|apposition other noun|	apposed other noun -8
twin|sentence-after|apposition other person|	apposed other person -11
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -11	inverted saying noun -8	inverted saying pronoun -11
twin|sentence-after|direct other noun|	apposed other name -10	apposed other noun -16	direct other noun -34	direct saying noun -10
twin|sentence-after|direct other organisation|	direct saying organisation -14
twin|sentence-after|direct other person|	apposed other noun -15
twin|sentence-after|direct other pronoun|	apposed other noun -13	direct other pronoun -24	direct saying pronoun 11
twin|sentence-after|direct saying noun|	apposed saying noun -13	direct other noun -11	shared saying noun -14	shared saying person -11
twin|sentence-after|direct saying organisation|	direct other organisation -12
twin|sentence-after|direct saying person|	inverted saying noun -19
twin|sentence-after|direct saying pronoun|	apposed saying noun 9	direct other pronoun 12	inverted saying noun 10
twin|sentence-after|inverted saying noun|	apposed saying noun -13	apposed saying person -13	apposition saying noun -13	direct saying person -21	direct saying pronoun -12
twin|sentence-after|shared saying noun|	direct saying noun -12
twin|sentence-after|shared saying person|	apposition saying noun -7	direct saying noun -11
twin|sentence-before|apposed judging name|	inverted judging noun -12
twin|sentence-before|apposed judging noun|	apposed judging noun -13	apposed judging person -17	apposition judging noun -13	apposition judging organisation -9	apposition judging person -19	direct judging noun -17	direct judging person -14	direct judging pronoun -10	inverted judging noun -19
twin|sentence-before|apposed judging organisation|	apposition judging noun -14	inverted judging noun -18
twin|sentence-before|apposed judging person|	apposed judging noun -24	apposed judging person -19	apposition judging organisation 7	direct judging noun -8	inverted judging person -16
twin|sentence-before|apposed judging place|	apposed judging noun -6	inverted judging noun -7
twin|sentence-before|apposed other name|	apposition other noun -20	direct other noun -18	direct other person -12
twin|sentence-before|apposed other noun|	apposed other noun -24	apposed other organisation -11	apposed other person -19	apposed other place -15	apposition other name -16	apposition other noun -25	apposition other organisation -18	apposition other person -37	apposition other place -17	direct other name -14	direct other noun -27	direct other organisation -12	direct other person -18	direct other pronoun -23	inverted judging noun -13	inverted saying noun -17
twin|sentence-before|apposed other organisation|	apposed other noun -16	apposition other noun 7	direct other noun -19	direct other organisation -9	direct other person -12
twin|sentence-before|apposed other person|	apposed other person -20	apposition other name -21	apposition other noun 6	apposition other organisation -20	apposition other place -22	direct other noun -8	inverted saying noun -9
twin|sentence-before|apposed other place|	apposed other noun -12	apposed other person -10	apposed other place -18	apposition other noun -10	direct other noun -11	direct other organisation -9	direct other person -14	direct other place -13
twin|sentence-before|apposed saying name|	apposed saying person -15	apposition saying noun -13	apposition saying person -12	direct saying name -11	direct saying noun -15	direct saying organisation -14	direct saying person -17	inverted saying noun -20
twin|sentence-before|apposed saying noun|	apposed saying noun -33	apposed saying person -23	apposed saying place -22	apposition saying name -15	apposition saying organisation -24	apposition saying person -27	apposition saying place -10	direct saying name -13	direct saying noun -34	direct saying organisation -20	direct saying person -28	direct saying pronoun -37	inverted saying noun -16	inverted saying organisation -9	inverted saying person -13	inverted saying place -6	inverted saying pronoun -24
twin|sentence-before|apposed saying organisation|	apposed saying person -8	apposition saying noun -24	apposition saying place -10	direct saying noun -11	direct saying person -12	direct saying pronoun -19	inverted saying noun -19	inverted saying pronoun -14
twin|sentence-before|apposed saying person|	apposed saying name -18	apposed saying noun -12	apposed saying organisation -13	apposed saying place -16	apposition saying name 7	apposition saying place -20	direct saying noun -16	direct saying person -10	inverted saying organisation 6	inverted saying person -11	inverted saying place -12	inverted saying pronoun -28	passive saying noun 7
twin|sentence-before|apposed saying place|	apposed saying noun -19	apposed saying person -6	direct saying noun -17	direct saying organisation -12	direct saying person -16
twin|sentence-before|apposed thinking noun|	apposed thinking noun -13	apposed thinking person -10	apposition thinking noun -13	apposition thinking organisation -14	apposition thinking person -12	direct thinking noun -21	direct thinking pronoun -10
twin|sentence-before|apposed thinking person|	apposition thinking noun -19	direct thinking noun -6
twin|sentence-before|apposition judging noun|	apposed judging noun -13	apposed judging organisation -13	apposed judging person -18	inverted judging name -9	inverted judging noun -20	inverted judging organisation -13
twin|sentence-before|apposition judging organisation|	apposed judging noun -13	apposed judging person -17
twin|sentence-before|apposition judging person|	apposed judging noun -22	inverted judging noun -20
twin|sentence-before|apposition other name|	apposed other noun -15	apposed other person -21
twin|sentence-before|apposition other noun|	apposed other name -20	apposed other noun -24	apposed other organisation -20	apposed other person -31	apposed other place -12	inverted saying noun -11	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -23	apposed other person -16
twin|sentence-before|apposition other person|	apposed other noun -7	inverted saying noun 19
twin|sentence-before|apposition other place|	apposed other noun -14	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -16	apposed saying person -25	inverted saying noun -12	inverted saying pronoun -21
twin|sentence-before|apposition saying noun|	apposed saying name -13	apposed saying noun -25	apposed saying organisation -18	apposed saying person -23	inverted saying name -11	inverted saying noun -13	inverted saying organisation -16	inverted saying person -19	inverted saying pronoun -27
twin|sentence-before|apposition saying organisation|	apposed saying noun -29	apposed saying person -20	inverted saying noun -20	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying noun 15	apposed saying person -15	inverted saying noun 9	inverted saying organisation 18	inverted saying person -19
twin|sentence-before|apposition saying place|	apposed saying noun -11	apposed saying organisation -7	apposed saying person -12	inverted saying noun -12	inverted saying pronoun -11
twin|sentence-before|apposition thinking noun|	apposed thinking noun -10	apposed thinking person -16
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -12
twin|sentence-before|apposition thinking person|	apposed thinking noun -17
twin|sentence-before|direct judging noun|	apposed judging noun -23	apposed judging person -11	inverted judging person -14	passive judging noun -11
twin|sentence-before|direct judging organisation|	inverted judging name -16	inverted judging noun -17
twin|sentence-before|direct judging person|	apposed judging noun -14	inverted judging noun -14
twin|sentence-before|direct judging pronoun|	apposed judging noun -19
twin|sentence-before|direct other name|	apposed other noun -19
twin|sentence-before|direct other noun|	apposed other name -20	apposed other noun -14	apposed other organisation -18	apposed other person -28	apposed other place -15	passive other noun -26	passive other organisation -17	passive other person -22
twin|sentence-before|direct other organisation|	apposed other noun -20	apposed other organisation -14	apposed other place 7	inverted saying noun -17
twin|sentence-before|direct other person|	apposed other noun -26	apposed other place 14	inverted saying noun -10	passive other pronoun -16
twin|sentence-before|direct other place|	apposed other place -16
twin|sentence-before|direct other pronoun|	apposed other noun -37	passive other noun -11
twin|sentence-before|direct saying name|	apposed saying name -12	apposed saying noun -18	inverted saying noun -6	inverted saying organisation -15	inverted saying person -13	inverted saying place -16
twin|sentence-before|direct saying noun|	apposed saying name 7	apposed saying noun -34	apposed saying organisation -15	apposed saying person -15	inverted saying name -14	inverted saying noun -19	inverted saying place -14	inverted saying pronoun -14
twin|sentence-before|direct saying organisation|	apposed saying name -18	apposed saying noun -33	apposed saying place -23	inverted saying place -15	inverted saying pronoun -14
twin|sentence-before|direct saying person|	apposed saying name -18	apposed saying noun -21	apposed saying place -7	inverted saying name -19	inverted saying noun -10	passive saying noun -6
twin|sentence-before|direct saying pronoun|	apposed saying organisation -9	inverted saying noun -11
twin|sentence-before|direct thinking noun|	apposed thinking person -6
twin|sentence-before|direct thinking person|	apposed thinking noun -16
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -14
twin|sentence-before|inverted judging name|	apposed judging person -9	apposition judging noun -11	direct judging organisation -12	direct judging person -11
twin|sentence-before|inverted judging noun|	apposed judging name -9	apposed judging noun -22	apposed judging organisation -14	apposed judging person -21	apposed judging place -7	apposed other noun -13	apposition judging noun -18	apposition judging person -21	direct judging noun -16	direct judging organisation -10	direct judging person -22	inverted judging noun -23
twin|sentence-before|inverted judging organisation|	apposition judging noun 7
twin|sentence-before|inverted judging person|	apposed judging person -15	direct judging noun 8
twin|sentence-before|inverted saying name|	direct saying name -17	direct saying noun -15	direct saying organisation -26	direct saying person -28	inverted saying name -27	inverted saying noun -11	inverted saying pronoun -19
twin|sentence-before|inverted saying noun|	apposed other noun -13	apposed other person -18	apposed saying name -18	apposed saying organisation -15	apposed saying person -34	apposition other noun -10	apposition other person -25	apposition saying name -9	apposition saying noun -38	apposition saying organisation -15	apposition saying person -38	apposition saying place -13	direct other organisation -13	direct other person -12	direct saying name -22	direct saying organisation -27	direct saying person -31	direct saying pronoun -21	inverted saying name -9	inverted saying noun -34	inverted saying person -19	inverted saying place -11	inverted saying pronoun -16
twin|sentence-before|inverted saying organisation|	apposed saying noun -20	apposed saying person -17	apposition saying noun -23	apposition saying person -20	direct saying name -18
twin|sentence-before|inverted saying person|	apposed saying person -16	apposition saying noun -19	apposition saying person -17	direct saying name 9	inverted saying noun 20	inverted saying person -9
twin|sentence-before|inverted saying place|	apposed saying person -9	direct saying name -12	direct saying noun -10	direct saying organisation -8	inverted saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying noun -22	apposed saying organisation -14	apposed saying person -26	apposition saying name 15	apposition saying organisation -14	apposition saying person -12	apposition saying place -11	direct saying name -13	direct saying noun -13	direct saying organisation -12	inverted saying name 11
twin|sentence-before|passive judging noun|	direct judging noun -9
twin|sentence-before|passive other noun|	apposition other noun -12	direct other noun -21	direct other pronoun -9
twin|sentence-before|passive other organisation|	direct other noun -16
twin|sentence-before|passive other person|	direct other noun -14
twin|sentence-before|passive other pronoun|	direct other person -6
twin|sentence-before|passive saying noun|	apposed saying person -11	direct saying person -11	direct saying pronoun -16
twin|speaker-then-quote|apposed judging name|	apposed judging person -11	direct judging person -15
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -33	apposed judging organisation -14	apposed judging person -25	apposed judging place -16	apposition judging organisation -6	apposition judging person -29	apposition judging place -11	direct judging noun -28	direct judging organisation -14	direct judging person -37	shared judging noun -25	shared judging organisation 6	shared judging person -15	shared judging pronoun 9
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 11	apposed judging person -22	apposition judging noun 22	apposition judging person 8	direct judging person -14	shared judging noun 14	shared judging organisation 7
twin|speaker-then-quote|apposed judging person|	apposed judging noun 20	apposed judging organisation 6	apposed judging person -10	apposition judging name 17	apposition judging noun 30	apposition judging organisation -7	apposition judging person 10	shared judging noun 29	shared judging organisation 16
twin|speaker-then-quote|apposed judging place|	apposed judging noun -8	apposition judging person -15	direct judging person -14
twin|speaker-then-quote|apposed other name|	apposed other noun -14	apposed other person -8	apposed other place -13	apposed saying name -8	apposition other noun -13	direct other noun -20	direct other person -12	shared other name -11	shared other noun -12	shared other person -15	shared saying person -8
twin|speaker-then-quote|apposed other noun|	apposed judging noun 7	apposed other name -15	apposed other noun -45	apposed other person -10	apposed other place -22	apposed saying person -10	apposition other name 6	apposition other organisation -17	apposition other person -14	direct other name -20	direct other noun -14	direct other organisation -11	direct other person -35	direct other pronoun -28	direct saying pronoun -17	shared judging person -18	shared other noun -22	shared other organisation -14	shared other person -8	shared saying person -28
twin|speaker-then-quote|apposed other organisation|	apposition other noun 8	direct other person -15	shared other organisation 9	shared other person -8	shared saying noun 15
twin|speaker-then-quote|apposed other person|	apposed other noun -18	apposition other person 6	direct other noun 19	direct other person -12	shared judging person 15	shared other noun 13	shared other pronoun -15	shared saying name 12	shared saying noun 27	shared saying person 10	shared saying place 14
twin|speaker-then-quote|apposed other place|	apposed other place -19	apposed saying place -11	direct other noun -15	direct other person -20	shared other place -13
twin|speaker-then-quote|apposed saying name|	apposed saying name -21	apposed saying noun 6	apposed saying person -27	apposed saying place -15	apposition saying person -19	direct saying name -17	direct saying noun -21	direct saying person -26	direct saying pronoun -19	shared saying noun 12	shared saying person -10
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -37	apposed saying organisation -22	apposed saying person -67	apposed saying place -32	apposition saying name -9	apposition saying noun 16	apposition saying organisation -15	apposition saying person -54	direct other pronoun -18	direct saying noun -12	direct saying person -57	direct saying pronoun -14	shared saying name -19	shared saying noun -26	shared saying organisation -8	shared saying person -13	shared saying place -13
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -16	apposed saying name -21	apposed saying person -29	apposition saying noun 20	apposition saying organisation -11	direct saying noun -16	direct saying person -13	direct saying pronoun 14	shared saying name -17	shared saying noun -6	shared saying person -21
twin|speaker-then-quote|apposed saying person|	apposed saying name 19	apposed saying noun 10	apposed saying place 20	apposition saying name 25	apposition saying noun 27	apposition saying organisation 14	apposition saying person 21	apposition saying place 22	direct saying noun -24	direct saying person -33	direct saying pronoun -23	shared saying name 12	shared saying noun 29	shared saying organisation 21	shared saying person 8	shared saying place 20
twin|speaker-then-quote|apposed saying place|	apposed saying name 8	apposed saying noun -23	apposed saying person -20	apposition saying noun -23	apposition saying person -16	direct saying noun -13	direct saying person -18	direct saying pronoun -13	shared saying person -19
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -12	shared thinking name -15	shared thinking noun -12
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -35	apposed thinking person -23	apposed thinking place -16	apposition thinking noun -10	direct thinking noun -30	direct thinking person -19	direct thinking pronoun -24	shared thinking person -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 11	apposition thinking noun 9	shared thinking noun -8
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -16
twin|speaker-then-quote|apposition judging name|	apposed judging person -11
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -10	apposed judging organisation -21	apposed judging person -43	shared judging name -16	shared judging noun -24	shared judging organisation -21	shared judging person -33	shared judging pronoun -21
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -24	shared judging noun 6
twin|speaker-then-quote|apposition judging person|	apposed judging noun 8	apposed judging person 15	apposed judging place 11	shared judging person -7	shared judging pronoun -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun -9
twin|speaker-then-quote|apposition other name|	apposed other name -7	apposed other noun -13
twin|speaker-then-quote|apposition other noun|	apposed other name -6	apposed other noun -12	apposed other organisation -18	apposed other person -26	apposed other place -8	apposed saying noun -15	apposed saying organisation -13	apposed saying person -12	apposition judging noun -14	apposition saying noun -12	passive other organisation 9	shared other name -7	shared other organisation -11	shared other person -31	shared other pronoun -22	shared saying noun -24	shared saying organisation -13	shared saying person -13
twin|speaker-then-quote|apposition other organisation|	apposed other noun -14	apposed other person -16	shared other noun -17
twin|speaker-then-quote|apposition other person|	apposed other noun 6	apposed other person -7	apposition judging person 11	shared judging person 16	shared other noun -10	shared other organisation 7	shared other person -18	shared saying person 7
twin|speaker-then-quote|apposition saying name|	apposed saying person -15	shared saying noun -6	shared saying person -15
twin|speaker-then-quote|apposition saying noun|	apposed saying name -23	apposed saying noun -30	apposed saying organisation -32	apposed saying person -77	apposed saying pronoun -12	apposition other noun -10	shared saying name -26	shared saying noun -41	shared saying organisation -26	shared saying person -43	shared saying place -11	shared saying pronoun -26
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -10	apposed saying person -39	shared saying organisation -17	shared saying person -15
twin|speaker-then-quote|apposition saying person|	apposed saying name 20	apposed saying noun 37	apposed saying person -9	shared saying pronoun -8
twin|speaker-then-quote|apposition saying place|	apposed saying noun -12	apposed saying person -15	shared saying person -13
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -13	shared saying noun -14	shared saying person -9
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -15	shared thinking noun -7	shared thinking person -7
twin|speaker-then-quote|direct judging noun|	apposed judging noun -6	apposed judging person -19	relative judging noun -14	relative judging person -16	shared judging noun 6	shared judging organisation -23	shared judging pronoun -23
twin|speaker-then-quote|direct judging person|	apposed judging name -8	apposed judging noun 10	apposed judging organisation 16	direct other person 6	shared judging person -19
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -9	direct other pronoun -16	shared judging pronoun -18
twin|speaker-then-quote|direct other name|	apposed other noun -20	direct saying name 7
twin|speaker-then-quote|direct other noun|	apposed other noun 20	apposed other organisation -25	apposed other person -38	apposed saying noun 8	direct judging noun -7	direct other noun -37	direct thinking noun -21	passive other person -7	relative other noun -25	shared thinking noun -13
twin|speaker-then-quote|direct other organisation|	apposed other noun -7	direct saying organisation 15
twin|speaker-then-quote|direct other person|	apposed other name -14	apposed other noun 30	apposed other organisation 13	apposed other person 12	apposed other place 12	direct other person -15	direct saying person -14
twin|speaker-then-quote|direct other place|	direct other place -13
twin|speaker-then-quote|direct other pronoun|	apposed other name -20	apposed other person -7	apposed saying noun 15	direct judging pronoun -20	direct other pronoun -6	direct saying pronoun -13	direct thinking pronoun -19	shared judging pronoun -21	shared thinking pronoun -17
twin|speaker-then-quote|direct saying name|	apposed saying name -11	direct other name 11
twin|speaker-then-quote|direct saying noun|	apposed saying name 24	apposed saying noun 6	apposed saying organisation 13	apposed saying person 23	apposed saying place 15	passive saying noun -20	relative saying noun -17	relative saying person 20	shared saying noun -7	shared saying organisation -20	shared saying person 9	shared saying pronoun -9
twin|speaker-then-quote|direct saying organisation|	direct other organisation 20	relative saying noun -8
twin|speaker-then-quote|direct saying person|	apposed saying name -10	apposed saying noun 22	apposed saying person 12	direct other person -12	shared saying noun 11	shared saying person 10
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 16	apposed saying name 21	apposed saying noun 12	apposed saying organisation -12	apposed saying person 20	apposed saying place 16	direct other pronoun -19
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 11	direct other noun -22	shared thinking person -20
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 19	direct other person 6	shared thinking person -19
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -26	direct other pronoun -16	shared thinking person -17	shared thinking pronoun -17
twin|speaker-then-quote|passive other noun|	direct other noun -9	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -17
twin|speaker-then-quote|passive other person|	direct other noun 15
twin|speaker-then-quote|passive saying noun|	direct saying noun -23
twin|speaker-then-quote|relative judging noun|	direct judging noun -7
twin|speaker-then-quote|relative judging person|	direct judging noun 20	relative other person 15
twin|speaker-then-quote|relative other noun|	direct other noun 7
twin|speaker-then-quote|relative other person|	relative judging person 16	relative saying person -12
twin|speaker-then-quote|relative saying noun|	direct saying noun 10	direct saying organisation 10
twin|speaker-then-quote|relative saying person|	direct saying noun -17	relative other person -16
twin|speaker-then-quote|shared judging name|	shared judging noun -12	shared judging person -10
twin|speaker-then-quote|shared judging noun|	apposed judging noun -16	apposed judging person -28	apposed judging place -19	apposition judging noun -16	apposition judging organisation -11	direct judging noun -13	direct judging person -8	shared judging noun -12	shared judging organisation -16	shared judging pronoun -14
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -14	apposed judging organisation -6	apposed judging person -13	apposition judging noun -8	direct judging noun 16
twin|speaker-then-quote|shared judging person|	apposed judging noun 10	apposition judging noun 8	apposition judging person 16	direct judging noun -15	direct judging person -13	shared judging name 9	shared judging noun -6	shared judging pronoun -6
twin|speaker-then-quote|shared judging place|	shared judging noun -12
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -7	apposition judging person 14	direct judging pronoun -15	direct other pronoun -15	shared judging noun 6	shared judging person 8
twin|speaker-then-quote|shared other name|	apposed other name -7	shared other noun 8
twin|speaker-then-quote|shared other noun|	apposed other noun -11	apposed other organisation -13	apposed other person -19	shared other noun -12	shared other organisation -14	shared other person -6	shared saying noun -15
twin|speaker-then-quote|shared other organisation|	shared other person 6	shared saying organisation -12
twin|speaker-then-quote|shared other person|	apposed other name 15	apposed other noun -16	apposed other organisation -12	apposed saying noun 8	apposed saying person 10	apposition other noun -6	shared other noun -11	shared other organisation -8	shared saying person 13
twin|speaker-then-quote|shared other place|	apposed other place -12
twin|speaker-then-quote|shared other pronoun|	apposed other noun -10	apposed other person 9	shared other person -17
twin|speaker-then-quote|shared saying name|	apposed saying noun -16	apposed saying person -13	apposition saying noun 8	shared saying noun -13	shared saying organisation 6	shared saying person -20	shared saying pronoun -17
twin|speaker-then-quote|shared saying noun|	apposed saying noun -21	apposed saying organisation -9	apposed saying person -24	apposition other noun -12	apposition saying person -6	direct saying person -9	shared other noun -13	shared saying name -7	shared saying noun -9	shared saying person -21	shared saying place -20	shared saying pronoun -11
twin|speaker-then-quote|shared saying organisation|	apposed saying name -17	apposed saying organisation -9	apposed saying person -16	apposition saying noun 6	apposition saying organisation -14	direct saying noun -8	shared saying name -13	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed saying name 8	apposed saying noun -16	apposed saying organisation -13	apposed saying place 18	apposition saying name 16	apposition saying noun -9	apposition saying person 22	direct saying noun -15	direct saying person -10	shared other person 14	shared saying name -8	shared saying noun -10	shared saying organisation 21	shared saying person -12	shared saying place 11	shared saying pronoun -18
twin|speaker-then-quote|shared saying place|	apposed saying noun -7	apposed saying person -7	apposed saying place 6	shared saying noun -11	shared saying person -10
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 13	apposition saying person 12	direct saying noun 11	shared saying name -13	shared saying pronoun -8
twin|speaker-then-quote|shared thinking name|	apposed thinking name -8	shared thinking noun -7	shared thinking person -13
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -11	apposed thinking noun 10	apposed thinking person -16	apposition thinking noun 8	direct thinking noun -10	shared thinking name -10	shared thinking person -22	shared thinking pronoun -9
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -7	apposition thinking noun -7	direct thinking noun 16	direct thinking pronoun 16	shared thinking name 12	shared thinking pronoun 13
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -12	direct thinking noun 6	direct thinking pronoun -12	shared thinking noun -7	shared thinking person -14
twin|verb-then-speaker|inverted saying name|	inverted saying name 11
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -30	inverted saying pronoun -13
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 19
verb-before|according|,|	other 25
verb-before|according|:|	other 23
verb-before|according|adverb|	other -8
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -20
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -14
verb-before|according|preposition|	other -12
verb-before|according|pronoun|	other -15
verb-before|according|quote|	other 10
verb-before|according|stop|	other 7
verb-before|according|that|	other -12
verb-before|according|verb-saying|	other -7
verb-before|according|word|	other -23
verb-before|apposed|'|	base -9
verb-before|apposed|(|	base 6
verb-before|apposed|)|	base -9	past -14	present -15
verb-before|apposed|,|	base 10	other 8	participle -17	past 23	present 21
verb-before|apposed|-|	base -14	other -21	participle -14
verb-before|apposed|;|	other -11
verb-before|apposed|capital|	base -19	other -26	past -36	present -28
verb-before|apposed|determiner|	base -12	other -16
verb-before|apposed|pronoun|	base -20	other -15	past -30
verb-before|apposed|quote|	base -10	other -16	past -7
verb-before|apposed|verb-judging|	base -10
verb-before|apposed|verb-saying|	base -6	other -24	past -21	present -15
verb-before|apposed|word|	base -40	participle -15	past -27	present -30
verb-before|apposed|–|	other -17
verb-before|apposed|—|	other -17
verb-before|apposed|’|	base -6
verb-before|apposition|,|	base -8	other -20	participle -58	past -10	present -30
verb-before|direct|capital|	base -25	other -14	participle 9	past 14	present 11
verb-before|direct|determiner|	base -21	participle -25	present -14
verb-before|direct|pronoun|	base -12	other -24	participle -22	past 23	present 13
verb-before|direct|subordinator|	participle -16
verb-before|direct|verb-judging|	base -11	other -33	participle -14	past -16	present -30
verb-before|direct|verb-saying|	base -13	other -65	participle -9	past -11
verb-before|direct|verb-thinking|	base -16	other -27	participle -22	present -9
verb-before|direct|word|	base -27	past 30
verb-before|inverted|"|	past 19
verb-before|inverted|'|	past 17
verb-before|inverted|)|	past -40	present -12
verb-before|inverted|,|	past 13	present 8
verb-before|inverted|-|	past -16
verb-before|inverted|:|	past 7
verb-before|inverted|capital|	past -14	present -33
verb-before|inverted|coordinator|	past -59	present -27
verb-before|inverted|preposition|	past -15
verb-before|inverted|pronoun|	past -39	present -15
verb-before|inverted|quote|	past 18
verb-before|inverted|start|	past -7
verb-before|inverted|stop|	past -6	present -6
verb-before|inverted|that|	past -20
verb-before|inverted|word|	present -10
verb-before|inverted|—|	past 14
verb-before|passive|,|	other -27	past -6
verb-before|passive|capital|	other -28	past 12
verb-before|passive|coordinator|	other -18
verb-before|passive|pronoun|	other -15	past -24
verb-before|passive|quote|	other -22
verb-before|passive|stop|	past -24
verb-before|passive|subordinator|	other -17	past -14
verb-before|passive|that|	other -7	past -11
verb-before|passive|verb-saying|	other 7	past -17
verb-before|passive|verb-thinking|	other -8
verb-before|passive|word|	other 8	past -16
verb-before|relative|capital|	base -8	other -16	present 11
verb-before|relative|determiner|	other -12
verb-before|relative|pronoun|	other 10	past -16
verb-before|relative|that|	base -28	other -11	participle -13	past 6
verb-before|relative|verb-saying|	base 10
verb-before|relative|word|	base -21	other 8	participle 11	past -16
verb-before|shared|)|	other -10	past -18
verb-before|shared|,|	other -11	participle 28	past -37	present -15
verb-before|shared|-|	other -8	past 13
verb-before|shared|:|	base -12
verb-before|shared|;|	other -6
verb-before|shared|capital|	participle -37
verb-before|shared|coordinator|	other -19
verb-before|shared|determiner|	base -13	other -16	participle 17	present -16
verb-before|shared|preposition|	base -10	other -9	participle 17	present -12
verb-before|shared|pronoun|	other 16	participle -17
verb-before|shared|quote|	base -11	participle 9	past -7	present 8
verb-before|shared|subordinator|	other -7	participle -13	past 6
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	participle -13
verb-before|shared|—|	other -6	past -7
verb-before|shared|’|	present -11
`;
