/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 24	carry-before -13	carry-before-that -40	carry-next -9	interview -37	named-before -18	paragraph-before -30	quote-then-speaker 6	quote-then-verb 13	signature 9	speaker-then-quote 16	topic -8
before|according-to|	capital 18	preposition 19	word 22
before|colon|	, -13	- 28	: -6	adverb -19	capital 15	coordinator -18	preposition -15	pronoun -42	quote 10	start 15	subordinator 12	that -17	verb-judging -27	verb-saying -13	word -33
before|interview|	, -12	capital -16	start -28	word -9
before|named-before|	" 11	& -15	( -16	) -14	+ -11	, 18	- -18	/ -11	: -21	capital -9	coordinator -31	determiner -11	possessive -12	preposition -30	pronoun -6	quote 25	start -13	subordinator -48	that -28	verb-judging -27	verb-saying -20	verb-thinking -7	word -31	¿ -21	— -17	’ -11	” 7
before|named-nearby|	& -12	( 42	+ 23	, 27	- 13	: -38	; 36	adverb -27	auxiliary -16	capital 10	determiner -6	preposition -41	pronoun 15	quote -6	start 20	subordinator -11	that -53	verb-judging -49	verb-saying -18	verb-thinking -11	word -11	– 13	— 13	’ 13
before|name|	# -15	& -22	' 17	( 36	) 11	+ 18	, 29	- 33	/ -12	: -41	; 49	adverb -25	auxiliary -9	capital 16	coordinator -11	determiner -8	possessive -12	preposition -31	pronoun 11	quote 12	start 6	subordinator -19	that -41	verb-judging -32	verb-thinking -28	word -29	¡ -13	§ -6	¿ -28	– 11	— 16	― 12	’ 13	” 22
before|name||	 7
before|noun|	$ -33	' -36	( -6	) -22	+ -10	/ -13	: -14	; 31	adverb -26	auxiliary -50	capital -10	coordinator -40	preposition -16	pronoun -55	quote 8	start 25	that -21	verb-judging -21	verb-saying -6	verb-thinking -19	word -24	¡ -12	– -25	’ -23	€ -12
before|paragraph-before|	' -16	( -11	) -10	, -11	- -29	: -11	; -20	adverb -20	auxiliary -22	capital -13	coordinator -20	determiner -15	possessive -9	preposition -33	pronoun -13	subordinator -17	that -24	verb-judging -17	verb-saying -40	verb-thinking -13	word -40	– -14	— -10	’ -13
before|possessor|	( -13	, 13	: -20	adverb -8	auxiliary -9	coordinator 9	determiner -13	pronoun -20	quote -14	that -19	verb-judging -35	verb-saying -67	verb-thinking -28	word -19
before|pronoun|	" 8	' 17	- -12	: -34	adverb -11	auxiliary 7	capital -9	coordinator 29	preposition -23	pronoun -21	quote 38	start -12	subordinator -12	that -66	verb-thinking -15	— -8
before|quote-then-speaker|	$ -11	' 10	( 6	, 12	- -20	: -8	; -6	adverb -31	auxiliary 7	coordinator -40	determiner -7	pronoun -25	quote 26	start 7	subordinator -33	that -55	verb-judging -32	verb-saying -7	verb-thinking -16	word -22
before|quote-then-verb|	, -18	adverb 11	capital 11	determiner -8	preposition -26	pronoun -16	verb-judging 10	verb-saying 27
before|sentence-after|	' -17	( -12	, -24	: -13	; -16	auxiliary -17	capital -25	coordinator -32	preposition -7	pronoun -11	quote -8	start 8	subordinator -44	that -29	verb-thinking -8	word -6
before|sentence-before|	& -25	' -17	( -15	) -15	+ -17	, -8	: -26	adverb -28	auxiliary -11	capital -18	coordinator -16	possessive -13	preposition -15	pronoun -16	quote 13	subordinator -13	that -57	verb-thinking -6	word -27	— -13	’ -19	€ -10
before|signature|	( 9	- -19	— 13
before|speaker-then-quote|	" 15	$ -25	& -14	' 13	, 40	- 20	: -19	; 40	adverb -34	auxiliary -42	coordinator 23	possessive -9	preposition -41	pronoun -33	quote 16	start 19	subordinator 11	that -28	verb-judging -24	verb-saying -59	verb-thinking -24	– -13	— 16	― 12	’ -7
before|topic|	, -17	- -6	adverb -11	capital 9	coordinator -20	subordinator -17	— -15
before|verb-then-speaker|	, 9	adverb -29	capital 13	preposition -26	pronoun -6	that -15	verb-saying 10	word -26
carry-before-that|0|	0 11	1 -33	2 9	3 -7
carry-before-that|0|0|,|	quote 8
carry-before-that|0|0|	1 -8	10+ 19	4-5 6	6-9 18	: 14	auxiliary 13	word 7
carry-before-that|0|0|:|	upper 14
carry-before-that|0|0|adjacent|	false 11
carry-before-that|0|0|auxiliary|	lower 13
carry-before-that|0|0|capital|	. 8
carry-before-that|0|0|coordinator|	none 10
carry-before-that|0|0|end|	. 12
carry-before-that|0|0|inside|	false 11
carry-before-that|0|0|none|	preposition 9
carry-before-that|0|0|preposition|	none -9
carry-before-that|0|0|question|false|	false 11
carry-before-that|0|0|word|	lower 13
carry-before-that|0|1|	, -13	1 -22	10+ -7	2 -22	3 -17	4-5 -18	6-9 -17	: -17	auxiliary -21	capital -14	coordinator -7	determiner -18	preposition -14	subordinator -11	that -8	verb-saying -10	word -17
carry-before-that|0|1|,verb-saying|	none -15
carry-before-that|0|1|,|	capital -14	lower -10	pronoun -12	upper -17
carry-before-that|0|1|.|	capital -12
carry-before-that|0|1|:|	upper -17
carry-before-that|0|1|adjacent|	false -33
carry-before-that|0|1|auxiliary|	lower -21
carry-before-that|0|1|capital|	, -15	lower -14
carry-before-that|0|1|coordinator|	lower -13	none -16
carry-before-that|0|1|determiner|	lower -18
carry-before-that|0|1|end|	. -8
carry-before-that|0|1|inside|	false -33
carry-before-that|0|1|newcomer|	none -26
carry-before-that|0|1|newcomer|none|own|	, -7	: -11	word -10
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -16	coordinator -21	none -6	own -14	preposition -16	stop -9	that -9	word -12
carry-before-that|0|1|own|	none -9	own -20
carry-before-that|0|1|preposition|	lower -13	none -16
carry-before-that|0|1|pronoun|	, -14
carry-before-that|0|1|question|false|	false -32
carry-before-that|0|1|stop|	none -17
carry-before-that|0|1|subject|	elided -7	none -17	own -22
carry-before-that|0|1|subordinator|	lower -11
carry-before-that|0|1|that|	lower -6
carry-before-that|0|1|word|	lower -17	none -12
carry-before-that|0|2|	, -14	10+ -15	3 6	: -11	auxiliary -24	capital -20	determiner -22	preposition -20	stop 16	word -9
carry-before-that|0|2|,auxiliary|	none -17
carry-before-that|0|2|,verb-saying|	none -24
carry-before-that|0|2|,word|	none -13
carry-before-that|0|2|,|	capital -28	determiner -17	lower -33	verb-saying -27
carry-before-that|0|2|.|	capital -23	pronoun -18
carry-before-that|0|2|:|	upper -11
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -24
carry-before-that|0|2|capital|	, -22	lower -20
carry-before-that|0|2|coordinator|	none -13
carry-before-that|0|2|determiner|	lower -20
carry-before-that|0|2|elided|	none -22	own -14
carry-before-that|0|2|end|	. 9	? 7
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -14	none 12
carry-before-that|0|2|newcomer|none|elided|	, -15
carry-before-that|0|2|newcomer|none|none|	stop 18
carry-before-that|0|2|newcomer|none|own|	, -18	: -34	preposition -16	stop -17
carry-before-that|0|2|newcomer|says|none|	stop 11	word -18
carry-before-that|0|2|newcomer|says|own|	: -18	stop -25
carry-before-that|0|2|none|	,auxiliary -30	,pronoun 6	,verb-saying 16	coordinator -22	elided 6	none 13	own 11	preposition -31	stop -29	word -24
carry-before-that|0|2|own|	none -33	own -34
carry-before-that|0|2|preposition|	lower -15	none -17
carry-before-that|0|2|pronoun|	, -22
carry-before-that|0|2|question|false|	false 8
carry-before-that|0|2|stop|	none -10	upper 16
carry-before-that|0|2|subject|	elided -26	none 24	own -44
carry-before-that|0|2|word|	lower -9	none -17
carry-before-that|0|3|	, -19	1 -20	10+ -8	3 -16	4-5 8	6-9 -31	: -13	capital -16	preposition -16	word -22
carry-before-that|0|3|,auxiliary|	none -17
carry-before-that|0|3|,verb-saying|	none -30
carry-before-that|0|3|,|	lower -18	pronoun 7
carry-before-that|0|3|.|	pronoun -13
carry-before-that|0|3|:|	upper -13
carry-before-that|0|3|adjacent|	false -7
carry-before-that|0|3|capital|	, -17	lower -16
carry-before-that|0|3|elided|	elided -12	own -23
carry-before-that|0|3|end|	. -13
carry-before-that|0|3|inside|	false -7
carry-before-that|0|3|newcomer|	acts -11	none 7	says -19
carry-before-that|0|3|newcomer|acts|own|	: -12	stop -18
carry-before-that|0|3|newcomer|none|none|	: 6	stop 9
carry-before-that|0|3|newcomer|none|own|	, -12	stop -21
carry-before-that|0|3|newcomer|says|elided|	stop -13
carry-before-that|0|3|newcomer|says|none|	capital -16	word -16
carry-before-that|0|3|newcomer|says|own|	, -10	stop -24	word -9
carry-before-that|0|3|none|	,pronoun -19	coordinator -17	own 6	preposition -11	stop -21
carry-before-that|0|3|own|	elided -10	none -18	own -38
carry-before-that|0|3|preposition|	lower -15
carry-before-that|0|3|question|false|	false -12	true 6
carry-before-that|0|3|stop|	none -19
carry-before-that|0|3|subject|	elided -29	none 9	own -42
carry-before-that|0|3|word|	lower -22	none -14
carry-before-that|1|	far -36
carry-before-that|1|far|!|	,verb-saying -12	capital -13	end -7
carry-before-that|1|far|	, -34	- -19	10+ -38	2 -21	3 -56	4-5 -30	6-9 -23	: -32	; -9	adverb -29	auxiliary -50	capital -32	coordinator -26	determiner -50	possessive -28	preposition -44	pronoun -30	quote -20	stop -25	subordinator -34	that -25	verb-judging -34	verb-saying -28	verb-thinking -18	word -49	’ -18
carry-before-that|1|far|,auxiliary|	? -16	none -24
carry-before-that|1|far|,coordinator|	none -17
carry-before-that|1|far|,determiner|	? -8	none -22
carry-before-that|1|far|,pronoun|	? -12	none -15
carry-before-that|1|far|,subordinator|	none -16
carry-before-that|1|far|,verb-judging|	none -17
carry-before-that|1|far|,verb-saying|	! -9	? -19	none -45
carry-before-that|1|far|,word|	none -29
carry-before-that|1|far|,|	' -11	adverb -12	capital -37	coordinator -19	determiner -32	lower -31	none -14	preposition -11	pronoun -7	subordinator -15	upper -26	verb-judging -8	verb-saying -18	word -30
carry-before-that|1|far|-|	lower -12	none -21
carry-before-that|1|far|.|	( -14	capital -33	coordinator -15	determiner 9	end -34	preposition -22	pronoun -30	quote -10	subordinator -15	that -14
carry-before-that|1|far|:|	lower -14	none -14	upper -30
carry-before-that|1|far|;|	lower -9	none -20
carry-before-that|1|far|?|	,auxiliary 8	,pronoun -16	,verb-saying -17	,word -9	capital -33	determiner -14	pronoun -22	quote -9	verb-saying -15
carry-before-that|1|far|adjacent|	false -36
carry-before-that|1|far|adverb|	, -15	lower -27	none -15
carry-before-that|1|far|alone|	false 15
carry-before-that|1|far|auxiliary|	lower -49	none -17	upper -17
carry-before-that|1|far|capital|	, -22	. -44	? -16	lower -32	none -22
carry-before-that|1|far|coordinator|	, -20	. -19	lower -25	none -6
carry-before-that|1|far|determiner|	! -15	, -29	. -35	? -18	lower -44	none -24	upper -26
carry-before-that|1|far|elided|	elided -24	none -32	own -35
carry-before-that|1|far|end|	! -9	. -17	none -16
carry-before-that|1|far|first|	false -25	true -16
carry-before-that|1|far|inside|	false -47
carry-before-that|1|far|newcomer|	acts -22	none -7	says -27
carry-before-that|1|far|newcomer|acts|elided|	, -6	stop -13
carry-before-that|1|far|newcomer|acts|none|	, -7	: -34	adverb -12	auxiliary -19	capital -10	determiner -13	preposition -21	stop -13	that -13	word -19
carry-before-that|1|far|newcomer|acts|own|	, -11	: -25	auxiliary -13	capital -8	preposition -15	start -13	stop -17	that -16	verb-saying -10	word -9
carry-before-that|1|far|newcomer|none|elided|	, -13	: -7	auxiliary -8	stop -23	word -10
carry-before-that|1|far|newcomer|none|none|	, -24	: -24	adverb -11	auxiliary -15	capital -13	determiner -14	preposition -21	pronoun -13	start 8	that -12	verb-judging -14	word -21
carry-before-that|1|far|newcomer|none|own|	, -10	: -34	; -9	adverb -10	auxiliary -12	determiner -16	preposition -27	start -15	stop -33	that -10	verb-saying -13	word -21
carry-before-that|1|far|newcomer|says|elided|	, -9	: -17	determiner -13	preposition -15	stop -34	verb-saying -6	word -20
carry-before-that|1|far|newcomer|says|none|	, -20	: -48	adverb -11	auxiliary -28	capital -12	determiner -19	preposition -14	pronoun -11	stop -8	verb-judging -20	word -32
carry-before-that|1|far|newcomer|says|own|	, -16	: -25	adverb -10	auxiliary -26	capital -20	determiner -14	preposition -20	pronoun -16	start -7	stop -20	that -13	verb-saying -16	word -20	’ -13
carry-before-that|1|far|none|	) -18	, -20	,auxiliary -55	,coordinator -8	,determiner -6	,preposition -17	,pronoun -25	,subordinator -16	,verb-judging -19	,verb-saying -29	,verb-thinking -12	,word -6	- -16	: -6	; -16	adverb -15	auxiliary -17	capital -20	coordinator -6	determiner -29	elided -8	end -7	own -12	preposition -42	pronoun -18	quote 6	stop -41	subordinator -25	that -22	verb-judging -16	verb-saying -27	verb-thinking -16	word -27	— -11
carry-before-that|1|far|own|	elided -23	none -40	own -44
carry-before-that|1|far|possessive|	lower -25	upper -13
carry-before-that|1|far|preposition|	, -8	. -29	? -11	lower -45	none -36	upper -18
carry-before-that|1|far|pronoun|	! -13	, -18	. -20	? -10	lower -30	none -9
carry-before-that|1|far|question|false|	false -43	true -32
carry-before-that|1|far|question|true|	true 8
carry-before-that|1|far|quote|	, -13	. -15	? -15	lower -10	upper -16
carry-before-that|1|far|start|	other -8
carry-before-that|1|far|stop|	? -13	none -31	upper -25
carry-before-that|1|far|subject|	elided -52	own -51
carry-before-that|1|far|subordinator|	, -12	. -21	lower -39	none -32	upper -10
carry-before-that|1|far|that|	lower -24	none -19	upper -17
carry-before-that|1|far|verb-judging|	lower -31	none -17	upper -15
carry-before-that|1|far|verb-saying|	, -27	? -21	lower -27	none -13	upper -14
carry-before-that|1|far|verb-thinking|	lower -15	upper -11
carry-before-that|1|far|word|	, -9	lower -48	none -47	upper -20
carry-before-that|1|far|—|	? -10	none -14	upper 6
carry-before-that|1|far|’|	lower -18
carry-before-that|2|	far -22
carry-before-that|2|far|!|	capital -12	determiner -18	end -13	pronoun -12
carry-before-that|2|far|'|	, -16
carry-before-that|2|far|	( -15	, -15	1 -6	10+ -30	3 6	4-5 -15	6-9 -17	: -36	adverb -22	auxiliary -50	capital -36	coordinator -22	determiner -18	possessive -24	preposition -56	pronoun -37	quote -24	start 14	stop -39	subordinator -37	that -21	verb-judging -38	verb-saying -45	verb-thinking -22	word -11	— -17
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	? -11	none -35
carry-before-that|2|far|,determiner|	none -13
carry-before-that|2|far|,preposition|	none -7
carry-before-that|2|far|,pronoun|	none -22
carry-before-that|2|far|,subordinator|	none -11
carry-before-that|2|far|,verb-judging|	none -20
carry-before-that|2|far|,verb-saying|	! -8	? -13	none -31
carry-before-that|2|far|,word|	none 6
carry-before-that|2|far|,|	capital -31	coordinator -30	determiner -19	lower -10	none -18	preposition -15	pronoun -25	subordinator -12	upper -38	verb-judging -14	verb-saying -30	word -13
carry-before-that|2|far|-|	none -14
carry-before-that|2|far|.|	) -14	[ -13	capital -23	coordinator -17	determiner -8	end -12	preposition -27	pronoun -27	quote -17	— -17
carry-before-that|2|far|:|	lower -11	none -18	upper -35
carry-before-that|2|far|;|	none -20
carry-before-that|2|far|?|	capital 7	determiner -16	pronoun -28	word -14
carry-before-that|2|far|[|	. -13
carry-before-that|2|far|adjacent|	false -22
carry-before-that|2|far|adverb|	lower -22	none -12
carry-before-that|2|far|alone|	false 26
carry-before-that|2|far|auxiliary|	lower -49	none -28
carry-before-that|2|far|capital|	! -16	, -9	. -41	? -25	lower -40	none -25	upper -13
carry-before-that|2|far|coordinator|	, -16	. -18	lower -18	none -40	upper -13
carry-before-that|2|far|determiner|	! -15	, -15	? -11	lower -42	none -14	other -16
carry-before-that|2|far|elided|	elided -31	own -41
carry-before-that|2|far|end|	? -8	none -17
carry-before-that|2|far|first|	false -32	true 19
carry-before-that|2|far|inside|	false -57
carry-before-that|2|far|newcomer|	acts -20	none 16	says -12
carry-before-that|2|far|newcomer|acts|elided|	stop -10
carry-before-that|2|far|newcomer|acts|none|	, -17	auxiliary -16	determiner -10	preposition -16	start -18	word -31
carry-before-that|2|far|newcomer|acts|own|	, -14	: -15	auxiliary -10	preposition -8	start -21	stop -24	verb-saying -13	word -20
carry-before-that|2|far|newcomer|none|elided|	stop -29
carry-before-that|2|far|newcomer|none|none|	, -15	: -35	determiner -12	preposition -19	start 31	verb-judging -12
carry-before-that|2|far|newcomer|none|own|	, -23	auxiliary -12	preposition -11	start -34	stop -25	that -7	verb-saying -15	word -25
carry-before-that|2|far|newcomer|says|elided|	, -12	: -18	stop -39
carry-before-that|2|far|newcomer|says|none|	, 7	: -37	adverb -24	auxiliary -16	capital -21	determiner 7	preposition -34	pronoun -20	start 10	stop -9	verb-judging -18
carry-before-that|2|far|newcomer|says|own|	, -20	: -35	auxiliary -20	capital -17	determiner -24	preposition -22	pronoun -15	start -30	stop -31	that -23	verb-saying -20	word -46
carry-before-that|2|far|none|	, -21	,auxiliary -26	,determiner -14	,preposition -12	,verb-judging -18	,verb-saying -14	,word -24	- -15	: -16	; -18	adverb -10	auxiliary -24	capital -23	coordinator -27	determiner -24	end 8	none 19	preposition -29	pronoun -26	stop -21	subordinator -24	that -17	verb-saying -22	word -27	— 10
carry-before-that|2|far|own|	elided -42	none -35	own -57
carry-before-that|2|far|possessive|	lower -24
carry-before-that|2|far|preposition|	, -14	. -15	lower -54	none -11	upper -18
carry-before-that|2|far|pronoun|	! -12	, -13	. -29	? -20	lower -35	none -17
carry-before-that|2|far|question|false|	false -25	true -32
carry-before-that|2|far|question|true|	false 13	true 18
carry-before-that|2|far|quote|	. -11	upper -22
carry-before-that|2|far|start|	other -12	upper 17
carry-before-that|2|far|stop|	? -13	none -9	other -19	upper -39
carry-before-that|2|far|subject|	elided -30	none 17	own -61
carry-before-that|2|far|subordinator|	, -17	lower -36	none -22	upper -16
carry-before-that|2|far|that|	lower -20	none -13	upper -14
carry-before-that|2|far|verb-judging|	lower -37
carry-before-that|2|far|verb-saying|	, -18	? -18	lower -36	none -17	upper -28
carry-before-that|2|far|verb-thinking|	lower -21
carry-before-that|2|far|word|	, -17	lower -16	none -42
carry-before-that|2|far|—|	. -17	none -16	upper -17
carry-before-that|3|	far -37
carry-before-that|3|far|!|	capital -15	determiner -10	end -16	pronoun -13
carry-before-that|3|far|'|	, -22
carry-before-that|3|far|	) 15	, -38	- -17	1 -42	10+ -65	3 -14	4-5 -19	: -32	adverb -18	auxiliary -43	capital -25	coordinator -23	determiner -52	possessive -25	preposition -10	pronoun -32	quote -10	start -6	stop -63	subordinator -36	that -7	verb-judging -27	verb-saying -25	verb-thinking -21	word -53
carry-before-that|3|far|)|	upper 15
carry-before-that|3|far|,auxiliary|	none -8
carry-before-that|3|far|,pronoun|	none -12
carry-before-that|3|far|,verb-judging|	none -12
carry-before-that|3|far|,verb-saying|	? -15	none -24
carry-before-that|3|far|,word|	none -18
carry-before-that|3|far|,|	' -12	adverb -12	auxiliary -9	capital -39	coordinator -17	determiner -29	lower -27	none -10	preposition -14	pronoun -23	subordinator -16	upper -33	verb-saying -37	word -25
carry-before-that|3|far|-|	lower -11	none -15	upper -12
carry-before-that|3|far|.|	[ -21	capital -25	coordinator -17	determiner -24	end -8	preposition -14	pronoun -30	subordinator -17
carry-before-that|3|far|:|	upper -31
carry-before-that|3|far|?|	capital -13	end -23	pronoun -17	verb-saying -17
carry-before-that|3|far|[|	. -17
carry-before-that|3|far|adjacent|	false -37
carry-before-that|3|far|adverb|	, -13	lower -18	none 6
carry-before-that|3|far|alone|	false 9	true -22
carry-before-that|3|far|auxiliary|	lower -41	none -10
carry-before-that|3|far|capital|	! -18	, -31	. -25	? -22	lower -26	none -19	upper -19
carry-before-that|3|far|coordinator|	, -18	. -11	lower -21	none -38
carry-before-that|3|far|determiner|	! -12	, -36	. -29	? -12	lower -48	none -20	upper -20
carry-before-that|3|far|elided|	elided -11	none -10	own -14
carry-before-that|3|far|end|	! -22	. -19	none -13
carry-before-that|3|far|first|	false -31
carry-before-that|3|far|inside|	false -78
carry-before-that|3|far|newcomer|acts|elided|	stop -13
carry-before-that|3|far|newcomer|acts|none|	start 7	stop -23
carry-before-that|3|far|newcomer|acts|own|	: -18	start -10	stop -16
carry-before-that|3|far|newcomer|	none 17	says -13
carry-before-that|3|far|newcomer|none|elided|	stop -16
carry-before-that|3|far|newcomer|none|none|	) 10	: -6	preposition 6	start 15	word -14
carry-before-that|3|far|newcomer|none|own|	: -13	start -30	stop -15	that 6	word -14
carry-before-that|3|far|newcomer|says|elided|	stop -21
carry-before-that|3|far|newcomer|says|none|	: -16	auxiliary -16	determiner -13	start 9	stop -20	word -17
carry-before-that|3|far|newcomer|says|own|	: -17	determiner -17	start -17	stop -12	word -18
carry-before-that|3|far|none|	) -15	, -13	,auxiliary -23	,determiner -10	,word -14	- -12	: -6	; -11	adverb 6	auxiliary -15	capital -25	coordinator -30	determiner -26	elided 6	end 23	none 28	own -11	preposition -32	pronoun -14	stop -53	subordinator -16	that -24	verb-judging -12	verb-saying -17	verb-thinking -10	word -14	— -16
carry-before-that|3|far|own|	elided -20	none -16	own -11
carry-before-that|3|far|possessive|	lower -19	upper -14
carry-before-that|3|far|preposition|	, -25	. -17	lower -6	none -45	upper -23
carry-before-that|3|far|pronoun|	! -11	, -21	. -21	? -15	lower -32	none -14
carry-before-that|3|far|question|false|	false -37
carry-before-that|3|far|question|true|	false -27	true -14
carry-before-that|3|far|quote|	, -8	upper -7
carry-before-that|3|far|start|	upper -11
carry-before-that|3|far|stop|	none -17	upper -63
carry-before-that|3|far|subject|	elided -17	none 24	own -13
carry-before-that|3|far|subordinator|	, -19	lower -32	none -28	upper -18
carry-before-that|3|far|that|	. -8	lower -6	none -20	upper -17
carry-before-that|3|far|verb-judging|	, -15	lower -23	none -13	upper -15
carry-before-that|3|far|verb-saying|	, -46	? -17	lower -21	none -19	upper -14
carry-before-that|3|far|verb-thinking|	lower -19
carry-before-that|3|far|word|	, -20	lower -50	none -29	upper -23
carry-before|0|	0 54	1 7	2 -9	3 -22
carry-before|0|0|	( 13	, 28	1 11	10+ 38	2 24	3 8	4-5 21	6-9 35	: -7	adverb 27	auxiliary 12	capital 16	coordinator 54	determiner -7	possessive 9	preposition 9	pronoun 11	quote 23	subordinator 17	that 13	verb-thinking 7
carry-before|0|0|)|	none 13
carry-before|0|0|,|	capital -21	coordinator -9	determiner 6	lower 23	none 12	preposition -19	pronoun 43	quote 18	upper 12	verb-saying -15	word 10
carry-before|0|0|-|	none 12
carry-before|0|0|:|	upper -7
carry-before|0|0|adjacent|	false 53	true 23
carry-before|0|0|adverb|	lower 27
carry-before|0|0|auxiliary|	lower 12	none 18	upper 19
carry-before|0|0|capital|	. 20	lower 15	none 9	upper 13
carry-before|0|0|coordinator|	, 18	. 12	lower 49	none 13	upper 18
carry-before|0|0|determiner|	, 9	. 25	none 8
carry-before|0|0|elided|	elided 23
carry-before|0|0|end|	. 38	? 14	none 16
carry-before|0|0|inside|	false 54
carry-before|0|0|newcomer|none|elided|	, 23
carry-before|0|0|newcomer|none|none|	, -9	preposition -18	word -20
carry-before|0|0|newcomer|none|own|	, 21	: -6	determiner -6	preposition -7	word -10
carry-before|0|0|none|	,auxiliary 23	,determiner -18	,subordinator -17	,verb-judging 9	,verb-saying 24	,word -17	: -11	; -30	adverb 11	auxiliary 12	capital 15	coordinator 48	determiner 13	none -22	preposition 30	pronoun 18	quote 18	subordinator 14	that 24	word 27	— -8
carry-before|0|0|possessive|	lower 10	upper 8
carry-before|0|0|preposition|	. 22	none 29	upper 8
carry-before|0|0|pronoun|	lower 11	none 19
carry-before|0|0|question|false|	false 51	true 16
carry-before|0|0|quote|	lower 16	upper 13
carry-before|0|0|stop|	none -12
carry-before|0|0|subject|	elided 23	none -22
carry-before|0|0|subordinator|	, 15	. 12	lower 11	none 21	upper 10
carry-before|0|0|that|	lower 10	upper 14
carry-before|0|0|verb-saying|	none 10
carry-before|0|0|verb-thinking|	lower 19
carry-before|0|0|word|	, 8	none 7
carry-before|0|1|!|	,verb-saying -6	determiner -12	pronoun -13
carry-before|0|1|	( -16	, 13	1 -17	10+ 42	2 -31	3 -25	4-5 -13	6-9 7	: -37	adverb -24	auxiliary -23	capital 7	coordinator -17	determiner -23	possessive -13	preposition -23	stop 42	subordinator -10	that -24	verb-saying -21	word -11	’ -11
carry-before|0|1|(|	upper -12
carry-before|0|1|,auxiliary|	? -11	none -16
carry-before|0|1|,coordinator|	none -13
carry-before|0|1|,determiner|	none -9
carry-before|0|1|,pronoun|	none -9
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -16	none -11
carry-before|0|1|,word|	none -12
carry-before|0|1|,|	capital 47	determiner 29	pronoun 18	upper 13	verb-judging -19	verb-saying 64
carry-before|0|1|.|	capital -17	coordinator -9	determiner -32	preposition -22	pronoun 9	quote -16	subordinator 6	that -18
carry-before|0|1|:|	lower -11	none 6	upper -36
carry-before|0|1|;|	none -15
carry-before|0|1|?|	,pronoun -15	,verb-saying -16	capital -16	pronoun 9	quote -13	stop -11	verb-saying 25
carry-before|0|1|adjacent|	false 9	true -19
carry-before|0|1|adverb|	lower -24
carry-before|0|1|auxiliary|	lower -26	none -21
carry-before|0|1|capital|	, -57	. 25	lower 7	none -10
carry-before|0|1|coordinator|	, 10	. -13	lower -18	none -11
carry-before|0|1|determiner|	, -32	. -15	lower -35	none -21
carry-before|0|1|elided|	elided -10
carry-before|0|1|end|	! 13	. 37	? 18	none 9
carry-before|0|1|inside|	false 7
carry-before|0|1|newcomer|	none -25
carry-before|0|1|newcomer|none|elided|	stop 9
carry-before|0|1|newcomer|none|none|	, 14	: -19	capital 12	preposition -17	pronoun 6	quote -15	stop -7	verb-judging -17
carry-before|0|1|newcomer|none|own|	: -26	adverb -13	auxiliary -24	determiner -25	preposition -22	pronoun -26	stop -43	verb-saying -14	word -7
carry-before|0|1|none|	, -15	,auxiliary 6	,determiner -13	,verb-judging -9	,verb-saying -12	,verb-thinking 8	,word -8	- -15	: 9	auxiliary -10	coordinator -11	elided 14	none -16	own -10	preposition -46	pronoun 8	subordinator -20	that -18	verb-saying -9	— 24
carry-before|0|1|own|	elided -16	none -21	own -38
carry-before|0|1|possessive|	lower -13
carry-before|0|1|preposition|	. 12	lower -21	none -19	upper -13
carry-before|0|1|pronoun|	, -45	. -16
carry-before|0|1|question|false|	false 16
carry-before|0|1|question|true|	false -27	true 20
carry-before|0|1|stop|	none -9	upper 42
carry-before|0|1|subject|	none -8	own -42
carry-before|0|1|subordinator|	lower -7	none -20
carry-before|0|1|that|	. 6	lower -20	none -16
carry-before|0|1|verb-saying|	, -42	lower -18	upper -8
carry-before|0|1|word|	, 9	lower -14	upper 8
carry-before|0|1|’|	lower -11
carry-before|0|2|	, -7	1 -14	2 -8	4-5 -8	6-9 -12	: -24	adverb -12	auxiliary -10	capital -14	coordinator -15	determiner -25	preposition -34	stop 6	that -16	verb-saying -19	word -43
carry-before|0|2|,auxiliary|	none -9
carry-before|0|2|,preposition|	none -15
carry-before|0|2|,pronoun|	none -11
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -12	none -26
carry-before|0|2|,word|	none -11
carry-before|0|2|,|	capital 6	lower -6	pronoun 7	upper -19	verb-saying 12	word -14
carry-before|0|2|.|	capital -15	coordinator 9	determiner 12
carry-before|0|2|:|	upper -24
carry-before|0|2|?|	,verb-saying -13	capital -12
carry-before|0|2|adjacent|	false -9
carry-before|0|2|adverb|	lower -12
carry-before|0|2|auxiliary|	lower -9	none -11
carry-before|0|2|capital|	, -34	. -13	lower -14
carry-before|0|2|coordinator|	lower -15	none -17
carry-before|0|2|determiner|	, -22	lower -20	upper -17
carry-before|0|2|elided|	elided -18	none -12	own -16
carry-before|0|2|end|	! -17	. 14
carry-before|0|2|inside|	false -9
carry-before|0|2|newcomer|	acts -17	none -7	says -20
carry-before|0|2|newcomer|acts|elided|	stop -24
carry-before|0|2|newcomer|acts|none|	auxiliary -10
carry-before|0|2|newcomer|acts|own|	: -13	preposition -12	stop -19	word -10
carry-before|0|2|newcomer|none|none|	: -29	preposition -10	stop 8	word -26
carry-before|0|2|newcomer|none|own|	, -15	: -28	auxiliary -14	preposition -13	stop -49	word -29
carry-before|0|2|newcomer|says|elided|	stop -30
carry-before|0|2|newcomer|says|none|	: -14	auxiliary -9	capital -14	word -18
carry-before|0|2|newcomer|says|own|	, -9	: -14	preposition -14	stop -30	verb-saying -6	word -16
carry-before|0|2|none|	,pronoun -10	,word -6	: -9	coordinator -20	determiner -14	elided 13	own -7	stop -29
carry-before|0|2|own|	elided -28	none -21	own -62
carry-before|0|2|preposition|	lower -32	none -15
carry-before|0|2|pronoun|	, -31
carry-before|0|2|question|false|	false -6
carry-before|0|2|question|true|	false -15
carry-before|0|2|stop|	none -23	upper 6
carry-before|0|2|subject|	elided -22	own -60
carry-before|0|2|that|	lower -16
carry-before|0|2|verb-saying|	, -14	lower -17
carry-before|0|2|word|	, -10	lower -43
carry-before|0|3|	, -14	10+ -18	2 -14	3 -15	4-5 -17	preposition -16	stop -20	verb-saying -8	word -15
carry-before|0|3|,auxiliary|	none -16
carry-before|0|3|,verb-saying|	none -27
carry-before|0|3|,word|	none -10
carry-before|0|3|,|	pronoun -16	verb-saying -12
carry-before|0|3|.|	capital -12	pronoun -9
carry-before|0|3|adjacent|	false -22
carry-before|0|3|elided|	none -13	own -19
carry-before|0|3|end|	. -12
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|	acts -11	none -7	says -42
carry-before|0|3|newcomer|acts|elided|	stop -13
carry-before|0|3|newcomer|acts|own|	stop -14
carry-before|0|3|newcomer|none|elided|	stop -14
carry-before|0|3|newcomer|none|own|	stop -15
carry-before|0|3|newcomer|says|elided|	stop -10
carry-before|0|3|newcomer|says|none|	stop -30
carry-before|0|3|newcomer|says|own|	: -16	stop -25
carry-before|0|3|none|	,verb-saying -17	elided 13	own -29	preposition -15	stop -16
carry-before|0|3|own|	none -29	own -36
carry-before|0|3|preposition|	lower -16
carry-before|0|3|pronoun|	, -17
carry-before|0|3|question|false|	false -22	true -16
carry-before|0|3|stop|	upper -20
carry-before|0|3|subject|	elided -22	none -11	own -12
carry-before|0|3|verb-saying|	lower -8
carry-before|0|3|word|	lower -15
carry-before|1|	far -26
carry-before|1|far|!|	capital -17	determiner -18	end -28	pronoun 10	stop -13
carry-before|1|far|'|	, -16
carry-before|1|far|+|	none -14
carry-before|1|far|	, -9	- -21	1 -18	2 -46	3 -39	4-5 -16	6-9 -30	: -11	adverb -31	auxiliary -41	capital -44	coordinator -25	determiner -30	possessive -40	preposition -20	pronoun -50	quote -9	start 9	stop -38	subordinator -50	verb-saying -48	verb-thinking -34	word -70	’ -16
carry-before|1|far|,auxiliary|	? -19	none -13
carry-before|1|far|,coordinator|	none -12
carry-before|1|far|,determiner|	none -23
carry-before|1|far|,preposition|	none -17
carry-before|1|far|,pronoun|	? -15	none -6
carry-before|1|far|,subordinator|	none -18
carry-before|1|far|,verb-judging|	none -18
carry-before|1|far|,verb-saying|	! -14	? -28	none -14
carry-before|1|far|,verb-thinking|	none -14
carry-before|1|far|,word|	? -12	none -13
carry-before|1|far|,|	adverb -17	coordinator -11	determiner -33	preposition -19	pronoun -15	subordinator -21	upper -38	verb-judging -19	word -27	– -12
carry-before|1|far|-|	none -26	upper -17
carry-before|1|far|.|	[ -18	auxiliary -11	capital -39	coordinator -25	determiner -45	end -10	preposition -16	pronoun -29	that -12	— -19
carry-before|1|far|:|	lower -19	none -17	upper -9
carry-before|1|far|;|	none -34
carry-before|1|far|?|	,auxiliary -13	,verb-saying -21	,word -9	capital -13	determiner -17	end -38	preposition -14	stop -9	verb-saying -17	— -14
carry-before|1|far|[|	. -21
carry-before|1|far|adjacent|	false -26
carry-before|1|far|adverb|	, -20	lower -29
carry-before|1|far|alone|	true 45
carry-before|1|far|auxiliary|	lower -38	none -28	other -16	upper -12
carry-before|1|far|capital|	! -18	, -8	. -7	? -30	lower -48	none -23	upper -14
carry-before|1|far|coordinator|	, -33	. -20	lower -25	none -21
carry-before|1|far|determiner|	! -22	, -46	? -16	lower -26	none -18	other -16	upper -38
carry-before|1|far|elided|	elided -15	none -12
carry-before|1|far|end|	! -13	? -11	none -7
carry-before|1|far|first|	false -7	true 26
carry-before|1|far|inside|	false -46
carry-before|1|far|newcomer|	acts -35	says -43
carry-before|1|far|newcomer|acts|elided|	preposition -20	stop -8	that -12
carry-before|1|far|newcomer|acts|none|	, -12	: -29	auxiliary -19	capital -18	preposition -17	pronoun -6	stop -49	that -12	word -29
carry-before|1|far|newcomer|acts|own|	, -19	: -43	auxiliary -15	capital -9	determiner -17	preposition -25	start -19	stop -45	verb-saying -12	word -24
carry-before|1|far|newcomer|none|elided|	: 10	auxiliary -12	preposition -20	start 13	stop -6	word -11
carry-before|1|far|newcomer|none|none|	, 8	: -13	adverb -17	auxiliary -29	capital -16	determiner -26	preposition -8	pronoun -21	start -16	stop 7	subordinator -13	that -9	verb-judging -26	word -30
carry-before|1|far|newcomer|none|own|	: -20	adverb -19	auxiliary -30	capital -24	coordinator -10	determiner -31	preposition -11	pronoun -18	stop -39	verb-judging -19	verb-saying -35	word -33
carry-before|1|far|newcomer|says|elided|	: -19	stop -59	word -9
carry-before|1|far|newcomer|says|none|	, -32	: -44	adverb -20	auxiliary -25	capital -17	determiner -15	preposition -21	pronoun -14	start 15	stop -53	verb-judging -11	word -24
carry-before|1|far|newcomer|says|own|	, -34	: -53	auxiliary -24	capital -12	determiner -32	preposition -26	pronoun -16	start -33	stop -49	that -20	verb-saying -21	word -30
carry-before|1|far|none|	( -13	,coordinator -12	,preposition -29	,pronoun -18	,subordinator -11	,verb-judging -19	,verb-thinking -18	,word -20	- -21	: 6	; -9	adverb -26	auxiliary -21	coordinator -17	determiner -38	none -25	own -7	pronoun -25	stop -21	subordinator -39	that -25	verb-judging -21	verb-thinking -19	word -47	— -23
carry-before|1|far|own|	elided -18	none -13	own -36
carry-before|1|far|possessive|	lower -33	upper -22
carry-before|1|far|preposition|	, -21	. -18	lower -18	none -19	upper -23
carry-before|1|far|pronoun|	! -23	, -15	. -38	? -7	lower -48	none -26
carry-before|1|far|question|false|	false -7	true -24
carry-before|1|far|question|true|	false -53	true -9
carry-before|1|far|quote|	, -13	. -14	? -16	upper -7
carry-before|1|far|start|	other -8	upper 9
carry-before|1|far|stop|	? -12	none -24	other -20	upper -41
carry-before|1|far|subject|	none -18	own -23
carry-before|1|far|subordinator|	, -21	. -22	lower -49	none -36	upper -17
carry-before|1|far|that|	none -25	upper -27
carry-before|1|far|verb-judging|	, -18	none -17	upper -19
carry-before|1|far|verb-saying|	, -33	? -28	lower -43	none -22	upper -24
carry-before|1|far|verb-thinking|	lower -32
carry-before|1|far|word|	, -25	lower -67	none -63	upper -24
carry-before|1|far|—|	. -19	? -10	none -24
carry-before|1|far|’|	lower -16
carry-before|2|	far -26
carry-before|2|far|!|	determiner -13	end -27	pronoun -12
carry-before|2|far|'|	, -18
carry-before|2|far|	) 7	, -34	1 -35	10+ -18	2 -23	3 -17	4-5 -8	6-9 -14	: -43	adverb -10	auxiliary -7	capital -28	coordinator -15	determiner -38	possessive -17	preposition -38	pronoun -31	start -8	stop -34	subordinator -9	that -34	verb-judging -26	verb-saying -23	verb-thinking -15	word -17
carry-before|2|far|)|	upper 7
carry-before|2|far|,auxiliary|	none -29
carry-before|2|far|,verb-judging|	none -8
carry-before|2|far|,verb-saying|	! -12
carry-before|2|far|,|	capital -33	determiner -29	lower -12	none -16	preposition -15	pronoun -44	upper -34	verb-saying -42	word -26
carry-before|2|far|-|	none -9
carry-before|2|far|.|	[ -12	capital -11	coordinator -10	determiner -12	end -32	pronoun -16	subordinator -12
carry-before|2|far|:|	upper -42
carry-before|2|far|?|	capital -14	end 6	verb-saying -15
carry-before|2|far|[|	. -12
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	, -13	lower -10
carry-before|2|far|auxiliary|	lower -7	none -10
carry-before|2|far|capital|	! -14	, -32	. -25	? -23	lower -33	none -28
carry-before|2|far|coordinator|	, -17	. -15	lower -15	none -32
carry-before|2|far|determiner|	, -46	. -26	lower -34	none -15	upper -16
carry-before|2|far|elided|	elided -8	own -6
carry-before|2|far|end|	! -14	. -10	? -7
carry-before|2|far|first|	false -24
carry-before|2|far|inside|	false -44
carry-before|2|far|newcomer|acts|own|	stop -25	word -9
carry-before|2|far|newcomer|none|elided|	start 7	stop -14
carry-before|2|far|newcomer|none|none|	) 8	: -11
carry-before|2|far|newcomer|none|own|	start -43	stop -15
carry-before|2|far|newcomer|says|elided|	stop -6
carry-before|2|far|newcomer|says|none|	: -17	preposition -17	start 17	stop -26	word -14
carry-before|2|far|newcomer|says|own|	: -11	preposition -9	start -26	stop -29	word -14
carry-before|2|far|none|	, -19	,auxiliary -18	: 22	adverb -13	auxiliary -25	capital -23	coordinator -34	determiner -20	elided -21	end 16	none 16	preposition -10	pronoun -7	stop -44	subordinator -22	that -13	word -25	— -15
carry-before|2|far|own|	elided -14	none -16	own -52
carry-before|2|far|possessive|	lower -15
carry-before|2|far|preposition|	, -15	lower -38	none -41
carry-before|2|far|pronoun|	! -13	, -37	? -18	lower -31	none -17
carry-before|2|far|question|false|	false -31	true -19
carry-before|2|far|question|true|	true 8
carry-before|2|far|start|	upper -8
carry-before|2|far|stop|	none -13	upper -34
carry-before|2|far|subject|	own -28
carry-before|2|far|subordinator|	, -20	lower -7	none -19
carry-before|2|far|that|	lower -31	none -15	upper -12
carry-before|2|far|verb-judging|	, -15	lower -29	upper -9
carry-before|2|far|verb-saying|	, -65	lower -23	none -14	upper -11
carry-before|2|far|verb-thinking|	lower -14
carry-before|2|far|word|	, -24	lower -41	none -25
carry-before|2|far|—|	none -13
carry-before|3|	far -33
carry-before|3|far|!|	capital -13	end -24
carry-before|3|far|'|	, -15
carry-before|3|far|	, -37	- -12	1 -43	10+ -18	2 -37	3 -23	4-5 -52	6-9 -9	adverb -16	auxiliary -30	capital -21	coordinator -21	determiner -37	possessive -15	preposition -7	pronoun -22	start -9	stop -29	subordinator -26	that -21	verb-judging -20	verb-saying -15	verb-thinking -12	word -46
carry-before|3|far|,verb-saying|	none 6
carry-before|3|far|,|	capital -33	coordinator -16	determiner -26	lower -25	none -14	pronoun -42	subordinator -16	upper -33	verb-saying -44	word -21
carry-before|3|far|-|	none -14
carry-before|3|far|.|	[ -18	capital -14	coordinator -14	determiner -14	end -37	preposition -12	pronoun -16	subordinator -6
carry-before|3|far|?|	capital -16	end -26	pronoun -10
carry-before|3|far|[|	. -15
carry-before|3|far|adjacent|	false -33
carry-before|3|far|adverb|	, -9	lower -16
carry-before|3|far|auxiliary|	lower -28	none -11
carry-before|3|far|capital|	! -14	, -54	. -22	? -18	lower -19	none -21	upper -19
carry-before|3|far|coordinator|	, -10	. -15	lower -21	none -27
carry-before|3|far|determiner|	, -37	. -17	lower -33	none -18	upper -17
carry-before|3|far|end|	! -9	. -22	? -8
carry-before|3|far|first|	false -36
carry-before|3|far|inside|	false -42
carry-before|3|far|newcomer|	acts 6	none 17	says 6
carry-before|3|far|newcomer|acts|none|	start 12
carry-before|3|far|newcomer|none|none|	: -9	start 14
carry-before|3|far|newcomer|none|own|	word -12
carry-before|3|far|none|	) -12	, 9	,verb-saying -19	- -15	: -6	auxiliary -14	capital -13	coordinator -15	determiner -19	end 26	none 26	own -24	preposition -29	stop -15	that -9	verb-saying -10	word -24
carry-before|3|far|own|	elided -12	none 9
carry-before|3|far|possessive|	lower -11
carry-before|3|far|preposition|	, -18	. -10	none -33	upper -18
carry-before|3|far|pronoun|	, -28	. -20	? -14	lower -22
carry-before|3|far|question|false|	false -31	true -14
carry-before|3|far|question|true|	false -23
carry-before|3|far|quote|	, -6
carry-before|3|far|start|	upper -6
carry-before|3|far|stop|	none 12	upper -29
carry-before|3|far|subject|	elided -9	none 17	own 11
carry-before|3|far|subordinator|	, -16	lower -26	none -22	upper -13
carry-before|3|far|that|	lower -20	none -21
carry-before|3|far|verb-judging|	lower -18	upper -12
carry-before|3|far|verb-saying|	, -59	? -17	lower -17	none -16	upper -10
carry-before|3|far|verb-thinking|	lower -11
carry-before|3|far|word|	, -14	lower -42	none -26	upper -18
carry-next|0|	0 47	1 8	2 -14	3 -6
carry-next|0|0|	( 17	, 12	1 20	2 30	3 21	4-5 11	6-9 24	auxiliary 24	capital 15	determiner 11	possessive 6	preposition 8	pronoun 13	stop 28	subordinator 17	verb-judging -12	verb-saying 7	verb-thinking 9	word 14
carry-next|0|0|(|	upper 17
carry-next|0|0|,auxiliary|	none 17
carry-next|0|0|,determiner|	none -15
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,subordinator|	none -17
carry-next|0|0|,verb-judging|	none 13
carry-next|0|0|,verb-saying|	none 21
carry-next|0|0|,word|	none -12
carry-next|0|0|,|	capital 13	coordinator 8	determiner 18	lower 25	none 8	subordinator 9	upper 8	verb-saying -15
carry-next|0|0|-|	none 6
carry-next|0|0|.|	capital 10	coordinator 8	determiner 8	end 27	preposition 16	subordinator 10
carry-next|0|0|:|	upper 13
carry-next|0|0|;|	none -33
carry-next|0|0|?|	end 14
carry-next|0|0|adjacent|	false 45	true 19
carry-next|0|0|adverb|	none 12
carry-next|0|0|auxiliary|	lower 24
carry-next|0|0|capital|	, -33	lower 15	none 15
carry-next|0|0|coordinator|	, -10	none 38
carry-next|0|0|determiner|	lower 11	none 14
carry-next|0|0|elided|	elided 24
carry-next|0|0|inside|	false 46
carry-next|0|0|newcomer|	none 7
carry-next|0|0|newcomer|none|elided|	start 11	stop 22
carry-next|0|0|newcomer|none|none|	determiner -16	stop 16	verb-judging -16	word 13
carry-next|0|0|newcomer|none|own|	capital -13	start 11	stop 17	verb-saying -8	word -7
carry-next|0|0|none|	) 15	, 10	- 14	capital 11	coordinator 7	determiner 17	end 6	none -19	preposition 24	pronoun 11	subordinator 22	verb-saying 11	word 7
carry-next|0|0|own|	own 6
carry-next|0|0|preposition|	, -24	lower 6	none 23	upper 7
carry-next|0|0|pronoun|	, 14	lower 13	none 20
carry-next|0|0|question|false|	false 46
carry-next|0|0|question|true|	false 16
carry-next|0|0|quote|	, 12	lower 12	none 16
carry-next|0|0|stop|	upper 27
carry-next|0|0|subject|	elided 24	none -19	own 6
carry-next|0|0|subordinator|	, -8	lower 15	none 9	upper 9
carry-next|0|0|that|	lower 7	none 20
carry-next|0|0|verb-judging|	, 9	lower -10
carry-next|0|0|verb-saying|	, -20	none 14	upper 11
carry-next|0|0|verb-thinking|	lower 14
carry-next|0|0|word|	, -10	lower 9	none 24	upper 16
carry-next|0|0|—|	none 17
carry-next|0|1|'|	, -7
carry-next|0|1|	, -16	- -8	2 -17	3 -17	6-9 6	: -18	adverb 8	auxiliary 6	capital -50	coordinator -23	determiner -11	possessive -14	preposition 12	pronoun -13	quote -16	start 12	stop -13	subordinator 9	verb-judging 6	verb-saying -22	word 10	— -14
carry-next|0|1|,auxiliary|	none -15
carry-next|0|1|,coordinator|	none -10
carry-next|0|1|,pronoun|	? -20	none -12
carry-next|0|1|,verb-saying|	! -18	? -26	none -15
carry-next|0|1|,verb-thinking|	none 9
carry-next|0|1|,word|	none -22
carry-next|0|1|,|	capital -45	coordinator 6	determiner 10	lower -36	none -17	verb-saying -33
carry-next|0|1|-|	lower -6	none -17
carry-next|0|1|.|	capital -20	coordinator -17	determiner 10	end 24	preposition -10	pronoun -20	that -11
carry-next|0|1|:|	upper -21
carry-next|0|1|;|	none -17
carry-next|0|1|?|	,verb-saying -17	capital -14	determiner -12	stop -7
carry-next|0|1|adjacent|	false 10	true -12
carry-next|0|1|adverb|	lower 8
carry-next|0|1|auxiliary|	lower 6	none -18
carry-next|0|1|capital|	, 16	. -34	? -18	lower -49	none -15
carry-next|0|1|coordinator|	, -12	. -31	lower -25	none -42
carry-next|0|1|determiner|	! -18	, 10	. -24	? -8	lower -18	none -7
carry-next|0|1|elided|	elided -17	none 8	own -19
carry-next|0|1|first|	false 12
carry-next|0|1|newcomer|	none -13
carry-next|0|1|newcomer|none|elided|	auxiliary -19	preposition -21	word -15
carry-next|0|1|newcomer|none|none|	, -21	: 6	adverb 8	auxiliary -31	capital -25	preposition 14	pronoun -17	stop -22	that -15	verb-judging 10
carry-next|0|1|newcomer|none|own|	, -24	: -27	capital -26	preposition 8	start -30	stop -44	that -25	verb-saying -38
carry-next|0|1|none|	, -15	,auxiliary -12	,determiner -15	,pronoun -19	,subordinator -12	,verb-saying -17	,word 6	: -14	; -18	auxiliary -30	capital -14	determiner -10	elided 7	end -9	own -8	preposition -19	stop -6	subordinator -22	that -19	verb-saying 6
carry-next|0|1|own|	none 6	own -32
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 9	. -18	none -11	upper 15
carry-next|0|1|pronoun|	. -27	lower -11	none -8
carry-next|0|1|question|false|	false 13	true -27
carry-next|0|1|question|true|	false -25	true 12
carry-next|0|1|quote|	. -9	? -16	lower -11	upper -7
carry-next|0|1|start|	upper 12
carry-next|0|1|stop|	? -15	none 28	other -13	upper -12
carry-next|0|1|subject|	elided -9	own -15
carry-next|0|1|subordinator|	lower 9	none -28
carry-next|0|1|that|	. -17	none -18
carry-next|0|1|verb-judging|	, -22	lower 6
carry-next|0|1|verb-saying|	, 17	? 18	lower -19	none -19	upper -23
carry-next|0|1|verb-thinking|	lower 6
carry-next|0|1|word|	, -14	lower 11	none -10	upper -9
carry-next|0|1|—|	? -17	none 11
carry-next|0|2|!|	end -15
carry-next|0|2|	, -9	1 -34	10+ -16	2 -8	3 -47	: 9	adverb -12	auxiliary -34	capital -13	coordinator -16	determiner -33	pronoun -22	start 7	stop -19	subordinator -20	that -23	verb-judging -23	verb-saying -23	word -36	’ -13
carry-next|0|2|,auxiliary|	none -32
carry-next|0|2|,verb-saying|	? -13	none -13
carry-next|0|2|,word|	none -25
carry-next|0|2|,|	capital -17	determiner -13	pronoun -37	upper -15	word -12
carry-next|0|2|.|	capital -17	determiner -12	end 17
carry-next|0|2|:|	none -8	upper 6
carry-next|0|2|?|	,verb-saying 6	end -12
carry-next|0|2|adjacent|	false -14
carry-next|0|2|adverb|	lower -12
carry-next|0|2|auxiliary|	lower -33
carry-next|0|2|capital|	, -25	. -6	? -9	lower -13
carry-next|0|2|coordinator|	lower -16	none -14
carry-next|0|2|determiner|	, -22	. -7	lower -28	none -12
carry-next|0|2|elided|	elided -21	own -35
carry-next|0|2|first|	false 7
carry-next|0|2|inside|	false -22
carry-next|0|2|newcomer|	none -14
carry-next|0|2|newcomer|none|elided|	start 11	stop -23	that -14	word -10
carry-next|0|2|newcomer|none|none|	, -22	auxiliary -16	capital -15	determiner -15	pronoun -19	start 9	verb-judging -20	word -28
carry-next|0|2|newcomer|none|own|	auxiliary -23	determiner -20	preposition -29	start -67	stop -12	that -19	verb-saying -14	word -24
carry-next|0|2|none|	,auxiliary -32	,preposition -18	,verb-judging -17	,verb-saying -25	auxiliary -13	coordinator -17	none 16	own -27	preposition -10	stop -11	word -18
carry-next|0|2|own|	elided -11	none -11	own -17
carry-next|0|2|preposition|	. 6	none -20	upper -12
carry-next|0|2|pronoun|	, -16	. -21	lower -22
carry-next|0|2|question|false|	false -14
carry-next|0|2|question|true|	true 13
carry-next|0|2|start|	upper 7
carry-next|0|2|stop|	none -12	upper -19
carry-next|0|2|subject|	elided -19	own -11
carry-next|0|2|subordinator|	lower -20
carry-next|0|2|that|	lower -23
carry-next|0|2|verb-judging|	lower -23
carry-next|0|2|verb-saying|	lower -23
carry-next|0|2|word|	, -17	lower -36	none -19
carry-next|0|2|’|	lower -13
carry-next|0|3|	, -15	1 -23	10+ -12	2 -13	3 -34	4-5 -34	6-9 10	auxiliary -14	determiner -16	preposition -17	verb-judging -14	verb-saying -17
carry-next|0|3|,auxiliary|	none 12
carry-next|0|3|,verb-saying|	none -38
carry-next|0|3|,|	pronoun -24
carry-next|0|3|adjacent|	false -6
carry-next|0|3|auxiliary|	lower -14
carry-next|0|3|capital|	. -14
carry-next|0|3|determiner|	lower -16
carry-next|0|3|elided|	none 6	own 9
carry-next|0|3|inside|	false -18
carry-next|0|3|newcomer|none|elided|	stop 17
carry-next|0|3|newcomer|none|none|	determiner -11	stop -16
carry-next|0|3|newcomer|none|own|	determiner -13	preposition -14	start -34	stop -23	verb-saying -9	word -18
carry-next|0|3|none|	,auxiliary -16	,verb-saying -40	,word -9	elided -16	none 10	own -25	stop -8
carry-next|0|3|own|	elided -28	none -38	own -29
carry-next|0|3|preposition|	lower -15	none -18
carry-next|0|3|pronoun|	, -11	. 6
carry-next|0|3|question|true|	false -15
carry-next|0|3|stop|	none -18
carry-next|0|3|subject|	elided 12	own -50
carry-next|0|3|verb-judging|	lower -14
carry-next|0|3|verb-saying|	, -18	lower -13
carry-next|1|	far -31
carry-next|1|far|!|	,verb-saying -13	capital -16	determiner -15	end -27	pronoun 9
carry-next|1|far|	( -13	, -34	- -15	10+ -36	3 -25	4-5 -11	6-9 -37	; -16	adverb -9	auxiliary -25	capital -16	coordinator -47	determiner -15	possessive -25	preposition -21	pronoun -52	quote -33	start -25	stop -32	subordinator -45	that -43	verb-judging -47	verb-thinking -32	word -29	— -29	’ -21
carry-next|1|far|(|	upper -13
carry-next|1|far|,auxiliary|	? -17	none -42
carry-next|1|far|,coordinator|	none -15
carry-next|1|far|,determiner|	none -19
carry-next|1|far|,preposition|	none -21
carry-next|1|far|,pronoun|	none -28
carry-next|1|far|,subordinator|	none -15
carry-next|1|far|,verb-judging|	none -26
carry-next|1|far|,verb-saying|	? -23	none -35
carry-next|1|far|,word|	? -10	none -36
carry-next|1|far|,|	' -10	adverb -19	auxiliary -16	capital -12	coordinator -31	determiner -34	lower -25	none -36	preposition -16	pronoun -25	quote -10	subordinator -21	upper -47	verb-judging -17	verb-saying -67	word -26
carry-next|1|far|-|	lower -14	none -28
carry-next|1|far|.|	[ -19	auxiliary -14	coordinator -25	end -14	preposition -22	pronoun -37	quote -12	subordinator -22	— -15
carry-next|1|far|:|	none 17
carry-next|1|far|;|	lower -16	none -22
carry-next|1|far|?|	,auxiliary -15	,pronoun -13	,word -12	capital -29	determiner -13	end -15	pronoun -28	quote -14	stop -17	verb-saying -20	— -16
carry-next|1|far|[|	. -21
carry-next|1|far|adjacent|	false -31
carry-next|1|far|adverb|	, -12	lower -9	none -20
carry-next|1|far|alone|	false -14	true -27
carry-next|1|far|auxiliary|	. -13	lower -25	none -29	upper -19
carry-next|1|far|capital|	! -17	, -23	. -48	? -27	lower -19	none -24	upper -21
carry-next|1|far|coordinator|	, -28	. -29	lower -45	none -35	upper -17
carry-next|1|far|determiner|	! -19	, -54	. -8	? -20	lower -28	none -30	other -18
carry-next|1|far|elided|	elided -37	none -9	own -41
carry-next|1|far|end|	! -34	. -36	? -32	none 41
carry-next|1|far|first|	false -20	true -13
carry-next|1|far|inside|	false -27
carry-next|1|far|newcomer|	none -12
carry-next|1|far|newcomer|none|elided|	, -18	: -40	determiner -15	preposition -22	start -22	stop -22	verb-saying -11	word -20
carry-next|1|far|newcomer|none|none|	, -9	: 12	auxiliary -34	capital -31	coordinator -16	determiner -33	preposition -32	pronoun -20	quote -17	start -12	stop -19	subordinator -13	that -16	verb-judging -18	verb-thinking -22	word -52	— -21
carry-next|1|far|newcomer|none|own|	, -40	: -20	adverb -20	auxiliary -9	pronoun -32	start -70	stop -24	that -29	verb-judging -17	word -17
carry-next|1|far|none|	+ -14	, -8	,auxiliary -7	,coordinator -13	,determiner -18	,preposition -18	,pronoun -8	,subordinator -17	,verb-saying -11	,verb-thinking -17	,word 10	- -21	: -21	; -27	adverb -21	auxiliary -35	capital -26	coordinator -10	determiner -8	elided 9	end -24	own -33	preposition -30	pronoun -25	stop -45	subordinator -7	that -26	verb-saying -18	word -43	— -21
carry-next|1|far|own|	elided -63	own -9
carry-next|1|far|possessive|	lower -22	upper -18
carry-next|1|far|preposition|	, -21	. -22	? -12	lower -24	none -8
carry-next|1|far|pronoun|	! -13	, -30	. -30	? -15	lower -50	none -25	upper -10
carry-next|1|far|question|false|	false -23	true -41
carry-next|1|far|question|true|	false -26	true -12
carry-next|1|far|quote|	lower -8	upper -32
carry-next|1|far|start|	other -23	upper -23
carry-next|1|far|stop|	none -41	upper -38
carry-next|1|far|subject|	elided -34	none -12
carry-next|1|far|subordinator|	, -27	lower -44	upper -15
carry-next|1|far|that|	. -16	lower -43	none -26	upper -16
carry-next|1|far|verb-judging|	, -11	lower -44	none -23	upper -17
carry-next|1|far|verb-saying|	, -57	? -21	lower -54	none -27	upper -30
carry-next|1|far|verb-thinking|	lower -28	none -20	upper -14
carry-next|1|far|word|	, -20	lower -27	none -44	upper -33
carry-next|1|far|–|	, -8
carry-next|1|far|—|	. -15	? -9	none -16	upper -25
carry-next|1|far|’|	lower -21
carry-next|2|	far -18
carry-next|2|far|!|	,verb-saying 6	capital -20	determiner -12	end -16	pronoun -15
carry-next|2|far|	, -48	1 -21	10+ -46	3 -21	4-5 21	6-9 -16	: 17	adverb -16	auxiliary -16	capital -39	coordinator -25	determiner -29	possessive -23	preposition -15	quote -28	stop -47	subordinator -36	that -23	verb-judging -27	verb-thinking -24	word -16	— -12
carry-next|2|far|,verb-saying|	none -15
carry-next|2|far|,word|	none -16
carry-next|2|far|,|	' -18	adverb -15	capital -28	coordinator -18	determiner -19	lower -35	none -25	preposition -13	pronoun -7	subordinator -23	upper -36	verb-judging -14	verb-saying -50	word -27
carry-next|2|far|.|	[ -17	capital -41	coordinator -20	determiner -18	end 13	preposition -10	pronoun -21
carry-next|2|far|:|	lower 10	none 22	upper 14
carry-next|2|far|?|	capital -25	end -38	pronoun -19
carry-next|2|far|[|	. -17
carry-next|2|far|adjacent|	false -18
carry-next|2|far|adverb|	lower -16
carry-next|2|far|alone|	true -18
carry-next|2|far|auxiliary|	lower -14	none -24	upper -12
carry-next|2|far|capital|	. -29	? -15	lower -35	none -29	upper -17
carry-next|2|far|coordinator|	. -16	lower -25	none -42
carry-next|2|far|determiner|	! -12	, -40	. -30	lower -27	none -26	upper -18
carry-next|2|far|elided|	elided -16	none -28	own -12
carry-next|2|far|end|	! -28	. -53	none 32
carry-next|2|far|inside|	false -24
carry-next|2|far|newcomer|	none 14
carry-next|2|far|newcomer|none|elided|	, -6	stop -27
carry-next|2|far|newcomer|none|none|	: 15	preposition -17	start 14	stop -18	verb-judging -14	word -22	— -12
carry-next|2|far|newcomer|none|own|	, -26	start 15	that -16	verb-saying -6
carry-next|2|far|none|	, -19	,auxiliary -8	,verb-judging -15	,verb-saying 12	- -19	auxiliary -18	capital -18	coordinator -36	determiner -17	elided -14	end -19	own 9	preposition -34	pronoun -12	stop -29	subordinator -28	that -19	verb-saying -9	word -31
carry-next|2|far|own|	own 9
carry-next|2|far|possessive|	lower -16
carry-next|2|far|preposition|	, -19	. -14	lower -21	none -20
carry-next|2|far|pronoun|	! -15	, -36	. -18	none -13
carry-next|2|far|question|false|	false -16	true -15
carry-next|2|far|question|true|	false -47	true 7
carry-next|2|far|quote|	upper -25
carry-next|2|far|stop|	none -73	upper -47
carry-next|2|far|subject|	elided -32	none 8	own 14
carry-next|2|far|subordinator|	, -15	. -17	lower -34	none -30
carry-next|2|far|that|	lower -22	none -14	upper -17
carry-next|2|far|verb-judging|	lower -24	upper -14
carry-next|2|far|verb-saying|	, -11	? -18	upper -19
carry-next|2|far|verb-thinking|	lower -24
carry-next|2|far|word|	, -26	lower -14	none -6	upper -23
carry-next|2|far|—|	none -14	upper -12
carry-next|3|	far -25
carry-next|3|far|!|	capital -12	end -9
carry-next|3|far|	( -20	1 -23	10+ -54	3 -14	4-5 -9	6-9 -8	adverb -12	auxiliary 7	capital -30	coordinator -22	determiner -42	possessive -26	preposition -42	pronoun -25	start -20	stop -65	subordinator -37	that -22	verb-judging -7	verb-thinking -17	word -6
carry-next|3|far|(|	upper -16
carry-next|3|far|)|	none -17
carry-next|3|far|,verb-saying|	none -17
carry-next|3|far|,|	' -13	adverb -13	capital -24	coordinator -11	determiner -30	lower 7	none 14	preposition -13	pronoun -53	subordinator -14	upper -49	verb-saying -24
carry-next|3|far|-|	none -20
carry-next|3|far|.|	[ -19	capital -19	coordinator -22	determiner -28	end -21	preposition -20	pronoun -17
carry-next|3|far|:|	none 12
carry-next|3|far|?|	capital -13	pronoun -11	verb-saying -12
carry-next|3|far|[|	. -19
carry-next|3|far|adjacent|	false -25
carry-next|3|far|adverb|	lower -12
carry-next|3|far|alone|	false -17
carry-next|3|far|auxiliary|	lower 8	none -14	upper -14
carry-next|3|far|capital|	! -14	, -37	. -25	? -16	lower -24	none -17	upper -24
carry-next|3|far|coordinator|	, -19	. -19	lower -22	none -27
carry-next|3|far|determiner|	, -37	. -21	lower -31	none -24	upper -29
carry-next|3|far|elided|	own 10
carry-next|3|far|end|	! -25	. -70	? -19	none 23
carry-next|3|far|first|	false -11
carry-next|3|far|inside|	false -21
carry-next|3|far|newcomer|	none 19
carry-next|3|far|newcomer|none|none|	: 9	start 9
carry-next|3|far|newcomer|none|own|	, -9	preposition -16	stop -16
carry-next|3|far|none|	, -6	,verb-saying 21	- -14	auxiliary -18	capital -23	determiner -15	end -6	none 19	own 7	preposition -47	stop 6	subordinator -28	that -19	verb-saying -12	word -27
carry-next|3|far|own|	none -16	own 7
carry-next|3|far|possessive|	lower -20	upper -13
carry-next|3|far|preposition|	. -15	lower -41	none -48	upper -11
carry-next|3|far|pronoun|	, -26	. -18	? -12	lower -22
carry-next|3|far|question|false|	false -25	true -24
carry-next|3|far|start|	upper -19
carry-next|3|far|stop|	none -35	upper -65
carry-next|3|far|subject|	elided 10	none 19
carry-next|3|far|subordinator|	, -15	. -12	lower -32	none 10	upper -16
carry-next|3|far|that|	lower -20	none -12	upper -13
carry-next|3|far|verb-judging|	upper -15
carry-next|3|far|verb-saying|	, -46	none -19	upper -15
carry-next|3|far|verb-thinking|	lower -18
carry-next|3|far|word|	, -26	lower -6	none -37	upper -13
ending|according-to|,|	0 21	3 21	4-6 17	7-12 23
ending|according-to|.|	1 23	13-25 17	7-12 17
ending|according-to|none|	13-25 -7	2 8	7-12 -26
ending|colon|,|	1 -15
ending|colon|.|	26+ 7	3 -12	7-12 21
ending|colon|?|	1 7	26+ -18
ending|colon|none|	1 -18	26+ -14	4-6 -7
ending|interview|.|	26+ -35
ending|interview|?|	26+ -11
ending|named-before|!|	13-25 15	2 15	26+ -33	4-6 7
ending|named-before|,|	1 -29	13-25 -35	2 -28	26+ -44	3 -36	4-6 -7	7-12 -27
ending|named-before|.|	1 -36	13-25 12	26+ -24	3 -11	4-6 -14
ending|named-before|?|	1 -18	13-25 -10	2 -18	26+ -31	3 6	4-6 16	7-12 19
ending|named-before|none|	1 18	2 12	26+ -52	3 -13
ending|named-nearby|!|	0 18	1 -9	13-25 -17	4-6 -9	7-12 -10
ending|named-nearby|,|	1 12	13-25 -14	2 -26	26+ -21	4-6 -20	7-12 -18
ending|named-nearby|.|	0 -28	1 -14	2 -9	3 7
ending|named-nearby|?|	0 11	1 -8	13-25 -14	7-12 7
ending|named-nearby|none|	0 -36	1 -30	13-25 -9	2 15	26+ -7	3 6	4-6 18
ending|paragraph-before|!|	26+ -33
ending|paragraph-before|,|	26+ -49
ending|paragraph-before|?|	26+ -36
ending|paragraph-before|none|	26+ -33
ending|possessor|!|	3 -9	4-6 -21	7-12 -7
ending|possessor|,|	1 -27	2 -22	3 -10	4-6 10
ending|possessor|.|	0 -28	1 -23	13-25 -22	3 -14	4-6 -9	7-12 -19
ending|possessor|?|	2 -16	4-6 -12
ending|possessor|none|	0 -39	1 -17	13-25 -13	2 -8	3 10	7-12 -7
ending|quote-then-speaker|!|	0 35	1 -10	2 -6
ending|quote-then-speaker|,|	-10 6	-11 -7	-13 -11	-14 -15	-16 9	-17 -12	-18 -18	-19 10	-21 -6	-23 -13	-3 -11	-5 14	-6 11	-7 15	-8 -12	0 30	1 -7	13-25 -14	2 -8	26+ -21	3 -15	4-6 -9	7-12 -17
ending|quote-then-speaker|.|	2 -17
ending|quote-then-speaker|?|	0 38	1 9	13-25 -15	4-6 -15	7-12 -17
ending|quote-then-speaker|none|	-10 -13	-12 26	-13 7	-15 -14	-17 -12	-2 -12	-20 11	-22 -11	-24 -19	-25 -21	-26 6	-27 10	-28 -19	-29 -11	-3 -37	-30 -17	-34 6	-4 -29	-7 -22	-9 11	0 -31	1 -19	13-25 -8	2 17	4-6 -16
ending|quote-then-verb|!|	0 15
ending|quote-then-verb|,|	0 19	4-6 -25	7-12 -16
ending|quote-then-verb|?|	0 8	1 17	2 17
ending|quote-then-verb|none|	0 -18	1 10	13-25 -9	2 9	26+ -7	4-6 7	7-12 -12
ending|sentence-after|!|	0 6	1 9	13-25 -17	4-6 -21	7-12 -18
ending|sentence-after|.|	13-25 -9	2 -26	26+ -16	3 -13	4-6 -22	7-12 -18
ending|sentence-after|?|	0 19	1 8	2 -18	3 -15	4-6 -11
ending|sentence-before|!|	1 18	13-25 -19	2 -13	26+ -29	4-6 8
ending|sentence-before|,|	1 -38	13-25 -43	2 -20	26+ -53	4-6 -22	7-12 -34
ending|sentence-before|.|	1 23	2 9	26+ -14	7-12 -12
ending|sentence-before|?|	13-25 -11	2 7	4-6 -9
ending|sentence-before|none|	13-25 -7	26+ -16	3 -32	4-6 -15
ending|signature|.|	1 19
ending|signature|none|	1 -15
ending|speaker-then-quote|!|	1 24	13-25 -34	3 13	4-6 -13	7-12 -6
ending|speaker-then-quote|,|	0 11	1 -11	2 21	3 11	4-6 7
ending|speaker-then-quote|.|	1 16	13-25 -9	2 7	3 15	4-6 15	7-12 8
ending|speaker-then-quote|?|	1 -13	26+ 7	4-6 21	7-12 13
ending|speaker-then-quote|none|	13-25 -12	26+ -15	3 -6	4-6 8	7-12 -12
ending|topic|!|	13-25 -18	26+ -24	4-6 -6
ending|topic|.|	1 -12	13-25 -16	2 19	26+ -18	4-6 8
ending|topic|?|	13-25 -6	2 -6	26+ -48	3 13	4-6 15
ending|topic|none|	0 -32	13-25 -10	2 22	26+ -52	3 15	4-6 10	7-12 8
ending|verb-then-speaker|!|	1 -8
ending|verb-then-speaker|,|	1 -20	7-12 -19
ending|verb-then-speaker|.|	0 -31	1 -11	13-25 -22	2 6	26+ 13	4-6 9	7-12 -22
ending|verb-then-speaker|?|	1 -10
ending|verb-then-speaker|none|	0 -19	1 13	13-25 -27	4-6 -13	7-12 -8
follow|according-to|,auxiliary|	none -18
follow|according-to|,preposition|	none 6
follow|according-to|,verb-saying|	none -26
follow|according-to|,word|	none 13
follow|according-to|,|	none -6
follow|according-to|:|	none 7
follow|according-to|;|	none 10
follow|according-to|capital|	, 31
follow|according-to|coordinator|	none -16
follow|according-to|determiner|	, 9
follow|according-to|end|	. 25
follow|according-to|preposition|	none 12
follow|according-to|stop|	none -14
follow|according-to|word|	, 23	none 16
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -25
follow|colon|[|	. 21
follow|colon|capital|	, -19	? 10
follow|colon|coordinator|	. 9
follow|colon|determiner|	, -23	. -6	? -11
follow|colon|end|	. 8	none -30
follow|colon|preposition|	. -26
follow|colon|pronoun|	, -15	. -13	? -13
follow|colon|stop|	? -6	none -8
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -15
follow|interview|end|	. -35	? -11
follow|named-before|'|	, -24
follow|named-before|,auxiliary|	? -9
follow|named-before|,determiner|	none -10
follow|named-before|,pronoun|	? -21	none 11
follow|named-before|,verb-judging|	none -24
follow|named-before|,verb-saying|	! 7	? 6	none 9
follow|named-before|,verb-thinking|	none -20
follow|named-before|,word|	none 6
follow|named-before|,|	none -20
follow|named-before|:|	none -8
follow|named-before|capital|	! -21	, -51	. 16	? -34	none -22
follow|named-before|determiner|	! -6	, -22	. 6	? -7
follow|named-before|end|	. -23	none -10
follow|named-before|preposition|	. -12	none -14
follow|named-before|pronoun|	! -21	, -37	. -11	? -29	none -27
follow|named-before|quote|	none -9
follow|named-before|stop|	? 8
follow|named-before|subordinator|	, -7	. -10	none -23
follow|named-before|that|	none -13
follow|named-before|verb-saying|	, -62	? -23	none -26
follow|named-before|word|	none -13
follow|named-before|—|	. -13	? 10	none -15
follow|named-nearby|(|	. -12	none -11
follow|named-nearby|)|	. -8	none -14
follow|named-nearby|+|	none 11
follow|named-nearby|,auxiliary|	? 15	none 27
follow|named-nearby|,capital|	none -10
follow|named-nearby|,coordinator|	none -16
follow|named-nearby|,determiner|	none 12
follow|named-nearby|,pronoun|	? 16	none 8
follow|named-nearby|,verb-judging|	none 9
follow|named-nearby|,verb-saying|	! -7	? -13	none 14
follow|named-nearby|,verb-thinking|	none 20
follow|named-nearby|,word|	? 7	none 11
follow|named-nearby|,|	none -11
follow|named-nearby|:|	none -25
follow|named-nearby|;|	none -10
follow|named-nearby|[|	. 18
follow|named-nearby|adverb|	, -9	none -15
follow|named-nearby|auxiliary|	, -8
follow|named-nearby|capital|	? 6	none -8
follow|named-nearby|coordinator|	, -37	. 7	none -29
follow|named-nearby|determiner|	! -7	, -12	. -9	? -15	none -16
follow|named-nearby|end|	! -6	? -15	none -35
follow|named-nearby|preposition|	. 7	none -13
follow|named-nearby|pronoun|	, 12	. -41
follow|named-nearby|quote|	, -6	? 21	none -6
follow|named-nearby|stop|	? 13	none 38
follow|named-nearby|subordinator|	. -9	none -16
follow|named-nearby|that|	. 8	none -7
follow|named-nearby|verb-judging|	, -19	none -6
follow|named-nearby|verb-saying|	! 10
follow|named-nearby|verb-thinking|	none 7
follow|named-nearby|word|	, -15	none -27
follow|named-nearby|–|	, 15	none -10
follow|named-nearby|—|	. -7	none 9
follow|paragraph-before|'|	, -22
follow|paragraph-before|,auxiliary|	none -34
follow|paragraph-before|,pronoun|	none -17
follow|paragraph-before|,verb-judging|	none -9
follow|paragraph-before|,verb-saying|	? -15	none -30
follow|paragraph-before|,word|	none -15
follow|paragraph-before|capital|	! -29	, -44	. -19	? -57	none -41
follow|paragraph-before|determiner|	! -18	, -50	? -20	none -12
follow|paragraph-before|end|	. 7
follow|paragraph-before|preposition|	none -32
follow|paragraph-before|pronoun|	! -21	, -25	? -27	none -21
follow|paragraph-before|stop|	none -11
follow|paragraph-before|subordinator|	, -8	none -15
follow|paragraph-before|verb-saying|	, -34	? -26	none -25
follow|paragraph-before|word|	, -16
follow|paragraph-before|—|	. -6	none -22
follow|possessor|,|	none -26
follow|possessor|-|	none -7
follow|possessor|[|	. -17
follow|possessor|adverb|	, -22
follow|possessor|capital|	. -13	none -17
follow|possessor|coordinator|	. -10	none -35
follow|possessor|determiner|	, -7	. 10	none -23
follow|possessor|end|	! -29	. -14	? -6	none -24
follow|possessor|preposition|	, -23	. -21	none 9
follow|possessor|pronoun|	. -39
follow|possessor|quote|	, -19
follow|possessor|stop|	none -8
follow|possessor|subordinator|	, 6	. -16	none -8
follow|possessor|that|	none -7
follow|possessor|verb-judging|	none -16
follow|possessor|verb-saying|	, -15	none 6
follow|possessor|word|	, -6	none -12
follow|quote-then-speaker|'|	, 21
follow|quote-then-speaker|(|	none -13
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 15
follow|quote-then-speaker|,coordinator|	none -7
follow|quote-then-speaker|,determiner|	none -24
follow|quote-then-speaker|,pronoun|	none 8
follow|quote-then-speaker|,verb-saying|	none -19
follow|quote-then-speaker|,word|	? -11	none -22
follow|quote-then-speaker|-|	none -30
follow|quote-then-speaker|:|	none -20
follow|quote-then-speaker|;|	none -8
follow|quote-then-speaker|adverb|	, 10
follow|quote-then-speaker|auxiliary|	, 11	none 24
follow|quote-then-speaker|coordinator|	, -18	none -28
follow|quote-then-speaker|determiner|	! 24	, 25	? 24	none -12
follow|quote-then-speaker|preposition|	, -11
follow|quote-then-speaker|pronoun|	! 21	, 27	? 28	none 12
follow|quote-then-speaker|quote|	, -11	none -7
follow|quote-then-speaker|subordinator|	, -27	none -16
follow|quote-then-speaker|verb-judging|	none -9
follow|quote-then-speaker|verb-saying|	, -13	? -7	none -6
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	none -13
follow|quote-then-speaker|–|	none -22
follow|quote-then-speaker|—|	none -15
follow|quote-then-verb|'|	, 18
follow|quote-then-verb|,auxiliary|	? 12
follow|quote-then-verb|,determiner|	? 13	none 13
follow|quote-then-verb|,pronoun|	? 21
follow|quote-then-verb|,verb-judging|	none 25
follow|quote-then-verb|,verb-saying|	! -7	? 8	none 16
follow|quote-then-verb|,word|	? 13
follow|quote-then-verb|,|	none 11
follow|quote-then-verb|:|	none -14
follow|quote-then-verb|auxiliary|	none -12
follow|quote-then-verb|capital|	, -40	none -10
follow|quote-then-verb|coordinator|	, -19	none -41
follow|quote-then-verb|determiner|	, -29
follow|quote-then-verb|preposition|	none 9
follow|quote-then-verb|pronoun|	, -13
follow|quote-then-verb|verb-saying|	! 15	, 21
follow|quote-then-verb|word|	none 14
follow|quote-then-verb|–|	, 15
follow|quote-then-verb|—|	none 31
follow|sentence-after|(|	. -17
follow|sentence-after|auxiliary|	. -14
follow|sentence-after|capital|	! 24	. -28	? 23
follow|sentence-after|coordinator|	. -38
follow|sentence-after|determiner|	! -26	. -12	? -26
follow|sentence-after|preposition|	. -14
follow|sentence-after|pronoun|	! -11	. 14	? -15
follow|sentence-after|that|	. -17
follow|sentence-before|'|	, -21
follow|sentence-before|)|	. -20	none -24
follow|sentence-before|,auxiliary|	? -27	none -18
follow|sentence-before|,determiner|	? -11	none -26
follow|sentence-before|,preposition|	none -18
follow|sentence-before|,pronoun|	? -23	none -6
follow|sentence-before|,subordinator|	none -19
follow|sentence-before|,verb-judging|	none -18
follow|sentence-before|,verb-saying|	? 7	none 11
follow|sentence-before|,verb-thinking|	none -18
follow|sentence-before|,word|	? -14	none -6
follow|sentence-before|,|	none -14
follow|sentence-before|-|	none -27
follow|sentence-before|:|	none -15
follow|sentence-before|;|	none -37
follow|sentence-before|adverb|	none -6
follow|sentence-before|auxiliary|	none -32
follow|sentence-before|capital|	, -65	? -24	none -27
follow|sentence-before|coordinator|	. -23	none 8
follow|sentence-before|determiner|	! -6	, -17	. -15	? 12
follow|sentence-before|end|	. 15	? 11
follow|sentence-before|preposition|	, -25	. -8	none -7
follow|sentence-before|pronoun|	! -24	, -53	. 13	? -7	none -41
follow|sentence-before|quote|	. -10	? -16
follow|sentence-before|stop|	? -18	none -24
follow|sentence-before|subordinator|	, -15	. -9	none -37
follow|sentence-before|that|	. 8	none -18
follow|sentence-before|verb-judging|	, -15	none -27
follow|sentence-before|verb-saying|	, -53	? -19	none -14
follow|sentence-before|word|	, -20
follow|sentence-before|—|	none -21
follow|signature|—|	. 19	none -6
follow|speaker-then-quote|(|	. -8
follow|speaker-then-quote|)|	. 15
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,determiner|	none 13
follow|speaker-then-quote|,verb-saying|	none -17
follow|speaker-then-quote|,word|	none 13
follow|speaker-then-quote|,|	none -23
follow|speaker-then-quote|-|	none 8
follow|speaker-then-quote|:|	none 12
follow|speaker-then-quote|;|	none 37
follow|speaker-then-quote|[|	. -6
follow|speaker-then-quote|adverb|	none -6
follow|speaker-then-quote|auxiliary|	none 13
follow|speaker-then-quote|capital|	, 15	. 24	? 14	none 17
follow|speaker-then-quote|coordinator|	, 21
follow|speaker-then-quote|determiner|	, -10	? -8	none 15
follow|speaker-then-quote|end|	. 23	none -20
follow|speaker-then-quote|preposition|	? 17
follow|speaker-then-quote|pronoun|	. -10	? -15	none 8
follow|speaker-then-quote|quote|	? 17	none -6
follow|speaker-then-quote|stop|	none -20
follow|speaker-then-quote|subordinator|	. 17	none 9
follow|speaker-then-quote|that|	. -18
follow|speaker-then-quote|verb-judging|	, 12	none 9
follow|speaker-then-quote|verb-saying|	none 13
follow|speaker-then-quote|verb-thinking|	, 13
follow|speaker-then-quote|word|	, -21	none 9
follow|speaker-then-quote|–|	none -10
follow|topic|,auxiliary|	none -13
follow|topic|,determiner|	none -20
follow|topic|,preposition|	none -43
follow|topic|,pronoun|	? -17	none -15
follow|topic|,subordinator|	none -16
follow|topic|,verb-judging|	none -21
follow|topic|,verb-saying|	! -13	? -22	none -14
follow|topic|,verb-thinking|	none -16
follow|topic|,word|	? -23	none 7
follow|topic|:|	none -11
follow|topic|adverb|	none -6
follow|topic|capital|	? 9
follow|topic|coordinator|	. -6	none 25
follow|topic|determiner|	. -8	? -6	none 8
follow|topic|end|	. -11	? -15	none -38
follow|topic|preposition|	. -11	? -13	none -25
follow|topic|pronoun|	. -28
follow|topic|stop|	? -7	none 11
follow|topic|verb-judging|	none -15
follow|topic|word|	none -9
follow|topic|—|	none -21
follow|verb-then-speaker|,preposition|	none 6
follow|verb-then-speaker|,subordinator|	none -22
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -12
follow|verb-then-speaker|,|	none -17
follow|verb-then-speaker|-|	none -12
follow|verb-then-speaker|:|	none -13
follow|verb-then-speaker|adverb|	none -12
follow|verb-then-speaker|auxiliary|	none -9
follow|verb-then-speaker|capital|	. -12
follow|verb-then-speaker|coordinator|	, -15	. -21	none -45
follow|verb-then-speaker|determiner|	, -9	. -11	none -19
follow|verb-then-speaker|end|	. 7	? -9	none -20
follow|verb-then-speaker|preposition|	. -11	none -45
follow|verb-then-speaker|pronoun|	. -23
follow|verb-then-speaker|stop|	none 9
follow|verb-then-speaker|subordinator|	, -16	none -20
follow|verb-then-speaker|that|	none -11
follow|verb-then-speaker|verb-saying|	none -19
force|according-to|according|	0 19	26+ 14	3 14	4-6 9
force|colon|judging|	26+ 9
force|colon|naked|	7-12 21
force|colon|other|	26+ -8
force|interview|naked|	26+ -37
force|named-before|naked|	1 6	13-25 -7	26+ -64	3 -22
force|named-nearby|naked|	0 -24	1 -24	13-25 -11	2 8	26+ -7	3 10	4-6 11
force|paragraph-before|according|	26+ -22
force|paragraph-before|judging|	26+ -16
force|paragraph-before|other|	26+ -23
force|paragraph-before|saying|	26+ -20
force|paragraph-before|thinking|	26+ -29
force|possessor|naked|	0 -18	1 -24	13-25 -19	7-12 -6
force|quote-then-speaker|judging|	-10 -9	-11 -9	-12 22	-13 -16	-14 -12	-15 9	-16 9	-19 12	-20 -10	-23 -8	-24 -16	-25 -6	-3 -7	-4 -15	-5 11	-6 7	-7 23	-9 -9	0 -7	1 -12	13-25 -30	2 -17	26+ -10	4-6 -7	7-12 -36
force|quote-then-speaker|other|	-10 -14	-12 -7	-15 -10	-16 -10	-17 -6	-18 -16	-19 -9	-2 -12	-20 6	-21 -10	-22 8	-3 -25	-4 -20	-5 -8	-6 9	-7 -18	-9 20	0 -24	1 12	13-25 -20	26+ -14	3 -29	4-6 -32	7-12 -12
force|quote-then-speaker|saying|	-10 -9	-12 16	-13 -15	-14 -7	-15 -12	-16 -16	-17 -15	-18 -8	-19 -7	-2 -8	-22 -18	-24 -13	-25 6	-26 13	-27 6	-29 -9	-3 -24	-30 -9	-34 -10	-4 -23	-6 -11	-7 -14	0 30	1 -29	13-25 -9	2 10	26+ 6	3 -10	4-6 -9
force|quote-then-speaker|thinking|	-11 -11	-13 12	-19 11	-3 -11	-4 8	-5 10	-6 -9	-7 -12	-8 -8	-9 -11	0 10	1 -9	13-25 -33	2 -31	3 -16	4-6 -28	7-12 -7
force|quote-then-verb|judging|	0 -8	1 22	13-25 -12	2 -14	4-6 -19	7-12 -13
force|quote-then-verb|other|	0 -15	1 15
force|quote-then-verb|saying|	0 18	2 17	7-12 -18
force|sentence-after|according|	0 -8	13-25 -17
force|sentence-after|judging|	0 -8	1 -21	13-25 -15	2 -12	4-6 -19	7-12 -30
force|sentence-after|other|	13-25 -27	2 -32	3 -33	4-6 -7	7-12 -29
force|sentence-after|saying|	1 7	2 -23	3 -25	4-6 -29	7-12 -7
force|sentence-after|thinking|	1 -13	13-25 -18	2 -24	3 -11	4-6 -16	7-12 -17
force|sentence-before|according|	1 -17	2 -10	3 -22	4-6 -6	7-12 9
force|sentence-before|judging|	13-25 -12	2 -19	26+ -14	3 -8	4-6 -11	7-12 -18
force|sentence-before|other|	13-25 -6	26+ -25	3 -13	7-12 -7
force|sentence-before|saying|	1 23	13-25 -13	2 14	26+ -17	3 -6	4-6 -12	7-12 -13
force|sentence-before|thinking|	1 -17	13-25 -19	2 -11	26+ -43	3 -16	4-6 -8	7-12 -32
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 15	1 8	13-25 -17	2 18	26+ -9	3 -11	4-6 10
force|speaker-then-quote|other|	0 -42	1 -16	13-25 -12	26+ -27	7-12 6
force|speaker-then-quote|saying|	0 15	1 8	3 8	4-6 12
force|speaker-then-quote|thinking|	1 -10	13-25 -9	4-6 11	7-12 -11
force|topic|naked|	0 -32	13-25 -13	2 25	26+ -50	3 18	4-6 11	7-12 8
force|verb-then-speaker|judging|	1 -12	13-25 -14	2 10	3 -24	4-6 -23	7-12 -40
force|verb-then-speaker|saying|	0 -28	1 11	13-25 -28	2 -9	26+ 13	7-12 -12
form|according-to|other|	according 24
form|colon|other|	direct -10
form|colon|past|	direct 11	inverted -10
form|colon|present|	direct 15
form|paragraph-before|base|	apposed -18	apposition -13	direct -17	relative -15
form|paragraph-before|other|	according -22	apposed -21	apposition -7	direct -23	passive -16	relative -17	shared -28
form|paragraph-before|participle|	apposed -14	apposition -19	direct -19	relative -6	shared -18
form|paragraph-before|past|	apposed -16	apposition -31	inverted -36	passive -10	relative -20	shared -6
form|paragraph-before|present|	apposed -27	apposition -9	direct -24	inverted -21	passive -6	relative 11	shared -11
form|quote-then-speaker|base|	apposed -24	apposition -8	direct -41	relative -17	shared -7
form|quote-then-speaker|other|	apposed 9	apposition -8	direct -25	relative -17
form|quote-then-speaker|participle|	apposed 10	apposition -14	direct -27	relative -12
form|quote-then-speaker|past|	apposed 6	direct 15	relative -13	shared -8
form|quote-then-speaker|present|	apposed -21	apposition -15	direct 9	passive 11	shared -8
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 16
form|sentence-after|base|	apposed -11	direct -19	relative -18	shared -8
form|sentence-after|other|	apposition -20	direct -9	passive -8	relative -17	shared -8
form|sentence-after|participle|	apposed -16	apposition -10	direct -23	shared -24
form|sentence-after|past|	apposed -21	apposition -26	inverted 9	relative -19	shared -14
form|sentence-after|present|	apposed -20	apposition -11	inverted -8
form|sentence-before|base|	apposed -29	apposition -22	direct -18	relative -8
form|sentence-before|other|	according 6	apposed -20	direct -10	passive -36
form|sentence-before|participle|	apposed -19	apposition -28	direct -47
form|sentence-before|past|	apposed -19	apposition -9	passive -28	relative 9
form|sentence-before|present|	apposed -24	apposition -12	direct -15	inverted -10	passive -16	relative -31
form|speaker-then-quote|base|	apposed -18	direct -13	passive -15	shared -15
form|speaker-then-quote|other|	apposed -14	apposition -34	shared -16
form|speaker-then-quote|participle|	apposed -23	apposition -51	direct 6	relative 13	shared 12
form|speaker-then-quote|past|	apposition -10	direct 29	shared -28
form|speaker-then-quote|present|	apposed 25	apposition -24	direct 19	passive -12	relative 12
gap|according-to|	 30	, 20	,; -11	,c; -14	,q 17	,qs 13	,s -8	; -21	c -12	s 7	s, 23
gap|colon|	 7	, -9
gap|paragraph-before|	, -22	,; -19	,;c -11	,;s -25	,c -31	,c; -11	,c;q -8	,cq -20	,cs -32	,q -9	,qc -14	,qcs -10	,qs -25	,s -44	,sc -21	,sc; -6	,scq -18	,sq -21	,sqc -12	; -26	;, -23	;,c -7	;,cs -14	;,s -13	;c -15	;c, -11	;s -18	;s, -7	c -35	c, -11	c,q -7	c,s -18	c; -12	cq, -11	cs -23	cs, -20	csq -10	q, -28	q,c -13	q,s 7	qc -12	qcs -12	qs -12	qs, -10	s -35	s, -33	s,c -26	s,q -22	s,qc -11	s; -10	s;, -6	s;c -11	sc -18	sc, -15	sq -13	sq, -9	sqc -12
gap|quote-then-speaker|	 19	, 6	,c -32	,cs -33	,qs -11	,s -22	,sc -20	,sq -16	,sqc -15	; -18	;, -24	;q -16	;s -16	c -44	c, -10	c,s -17	c;, -13	cq -18	cqs -15	cs -40	cs, 11	csq -14	qc -12	qcs -6	qs -16	s -65	s, 22	s,c -14	sc -16	sc, 8	sq 6
gap|quote-then-verb|	 16	, 16	,c -24	,q -10	,s -22	,sc -12	c -46	c, -6	q -6	s, 19	sc -8
gap|sentence-after|	 10	, -33	,c -9	,cs -19	,q -17	,s -20	; 15	;,s -11	c -31	c, -28	c,s -14	cs -14	q -6	q, -13	qc -16	s -14	s, 8	s,c -13	sc -16
gap|sentence-before|	 7	, -12	,; -61	,;q -15	,;s -7	,c -10	,c; 10	,c;q -16	,cq -26	,cqs -9	,cs -12	,q -12	,q; -6	,qc -10	,qc; -13	,qs -21	,qs; -16	,s 17	,s; -20	,sc -19	,sc; -21	,sq -23	,sq; -22	,sqc -29	; -11	;, -37	;,c 10	;,q -20	;,s -19	;c -19	;q -38	;q,s -15	;qc -8	;s -21	;s, -11	;s,c -10	c, -13	c,; 8	c,q -10	c,s -31	c,s; 8	c,sq -15	c; -18	cq -18	cq, -20	cq,s -21	cqs -10	cs, -26	cs,; -10	cs; -19	csq -14	csq, -27	q -38	q, -49	q,; -39	q,c -26	q,cs -13	q,s -17	q,s; -16	q,sc -20	q; -18	q;, -11	qc -24	qc, -27	qc,s -17	qc; -11	qcs 11	qcs, -15	qs -6	qs,c -26	qs; -14	qsc 10	s,; -39	s,c -7	s,c; -26	s,cq -19	s,qc -18	s; -12	s;, -16	sc -27	sc; 7	scq -21	scq, -19	sq -13	sq, -13	sq,; -10	sq,c -7	sq; -24	sq;, -13	sqc -29	sqc, -32
gap|speaker-then-quote|	 24	,; -23	,c -17	,c; -25	,cq 6	,csq -13	,q -10	,qcs -16	,s -16	,s; 9	,sq; -7	;, -18	;,qc 6	;cs -14	;s -22	;s, -14	;sc -14	c, 13	c,s -19	c; 13	cs, -17	q -15	q, -7	q,c -9	q,s -21	q; -8	qc -23	qc, -24	qs, -23	qs,c -9	s 23	s,; -29	s,c 12	s,qc -10	s; -12	sc 22	sc, 16	scq 14	scq, 6	sq 18	sq, -13	sq; -21	sqc 8	sqc, -8
gap|verb-then-speaker|	 -31	, 30	,cs -20	;, -20	;s -14	c -39	c, -16	cs -17	q -13	q, -14	q; -22	qc -28	qs -14	s -18	s, -17	s; -18	sc -19	sc, -13
head|	0 -14	1 -20	100 -16	11 -22	12 -7	13 -7	14 -10	15 -11	16 -7	18 6	19 -16	1977 -14	1992 -8	1999 -19	2 -14	20 -18	200 -8	2000 -7	2001 -7	2002 -11	2006 -15	2007 -17	2008 -20	2009 -16	2010 -8	2011 -16	2012 -29	2013 -23	2014 -8	2015 -12	2016 -8	2019 -10	2021 -6	2023 8	2024 -11	2025 -16	2027 -14	2028 -9	21 -7	22 -19	23 -12	25 -12	250 -11	26 -6	27-jährige 15	28 -12	29 -9	3 -25	30 6	300 -10	31 -9	33 10	34 -22	38 6	38-year-old 10	39 -15	40 -11	400 -13	45 -16	48 -10	49 -15	5 -19	50 -18	55 -12	57 -21	58 -15	6 -16	62 -9	63 -7	64 -16	66 -10	67 -14	69 -10	7 18	70 -16	71 7	74 -14	77 -11	79 -17	8 -19	80 -11	84 -13	88 -8	92 12	abogada -13	abogado -12	abortion -15	académie 9	access -10	accord -15	accordo -15	account 13	action -15	actions -20	activists -8	acto -13	actor 10	actress 16	acuerdo -12	acusación -9	acórdão -22	added -13	adding -16	address -15	adjoint -12	adjointe -13	administrador 6	administration -15	administrator 9	administração 10	adversaire -16	adversário 15	advertising -6	advisers 14	advocaat -14	advérbio -11	af -12	affaire -16	affaires 8	affluenza -11	agency -21	agent -8	agente -6	agentes 18	agreement -8	agriculture 9	agua -9	aides 7	air -8	alarme -14	alcaldes -14	alert -10	all -19	allegations -7	alleging -11	allenatore -14	allies -20	ally -19	alunos -16	ambassador 8	america -17	americano 9	analistas -20	analyst 13	analystes -25	analysts -12	ancienne -10	ander -10	anger -8	animal -13	animale -17	animali -14	anni -8	annonce -9	announcement -26	annuncio -16	anonimato -13	anonymity -14	another -6	ans -14	anti-establishment -7	antigo -13	anyone -13	anything -16	appeal -8	appearance -17	applause -18	apple 10	araras -12	arbitrage -12	arbitragem -8	arbitraje -6	arbitre -8	arbitro -13	arena -9	argent -13	argued -19	arm -12	article -19	artigo -15	artistes -13	artículo 11	assault -15	assessora -23	assessore -19	assessoria 9	asset -7	assistant 8	assistente 6	association -9	assunto -13	assurance -9	asunto -6	ataque -10	atleta -11	attaccante -6	attack -26	attacks -22	attorney 14	audience 7	audio -10	audit 15	audition -16	aurillac -10	autarca 18	author -13	authority -9	autora 8	autrice 7	avenida -11	avenue -11	avis -11	avocat -15	avocate -34	avoir -18	ayuntamiento -15	ação -14	backers -15	bailarina -9	bajo 8	baker 8	ballots -15	ban -17	banker 6	barcos -11	barista 6	base -18	battuta -18	beau -12	become -20	began -14	behalf -9	behanger -10	beiden -7	believe -18	bench 6	benghazi -13	berichten -12	best -18	beter -12	better -8	bewindsman 15	bid -17	biggest -9	bilhete -16	bill -13	billion -23	billionaire -11	black -11	blijven -9	bloc 7	bloco -18	blog -11	blogger 10	blunt -8	boats -9	body -8	bond 8	bonden 7	border -14	boss 8	both -11	bowlers -7	boy 18	braccia -11	bring -10	brother -21	brothers -9	brzezinski -19	bureau 12	buren -22	bus -18	bush -17	business -22	buurt -9	buyer -14	buzz -11	c' -12	cabildo -17	cable 11	café -13	call -17	called -7	calm -12	calma -10	cambio -20	came -9	camp -14	campaign 12	campaigns -10	candidates -24	capitaine -10	capital -16	capitán -14	captain 12	car -9	cargo -10	carolina -7	carrier 10	carte -12	casa -16	case -17	cases -11	caso -20	catalana 16	catedrático 7	causa -7	celle-ci -10	celui-ci 12	cent -11	center 6	cento -17	central -6	centre -8	centro 17	cerimônia -11	certain -14	chair -9	chairwoman 6	chancelier -17	change -19	chapter -10	charge -14	charges -22	chercheuse 14	chi -13	chief -8	chiffre -20	children 6	choix -13	church -9	cinta -14	cittadino -12	civile -17	claim -9	class -22	client -29	cliente -6	clients -23	clinton -17	cloche -14	close 8	club -14	cnn -14	coach -16	coalitiepartijen -6	coalition -14	colegiado 6	coletivo -11	collaboratore -13	colleagues -9	collega 8	college -12	collegio 13	column 11	comandante -6	come -14	comentar -7	comissão -12	comité -16	comment -17	commerçants -20	commissaire -10	communauté -8	communications -12	communiqué -10	communities -17	compagnie 10	companies -20	compañía -21	competitors -14	complainant 8	complaint 9	compromise -10	compte -14	comune -16	concerns -17	concluded -15	conclusão -6	concorrente -13	conductor 14	conference -13	confidence -6	congress -15	congressional 6	conseil -14	conseiller 15	consejo -8	considera -15	constat -9	consultant 14	contas -14	contest -16	continued -11	continues 10	contract -18	contractor -12	contractors -18	contraire -14	contrast -10	contrato -20	controversy -14	contrário -10	convention -8	coopérative 13	corner -15	coroner 8	correctionele -6	corrige -8	corte -9	costiera -14	costs -13	council 8	counsel 6	counties -10	countries -17	country -21	country-first -11	county -12	couple -19	courriels -13	course -22	courses -15	court -21	courts -11	crew -16	crews -16	crime -8	criminal -8	crisis -10	criticism -16	critique -18	cruz -18	crítica -13	cuatro -14	cuerpo 11	culpa -23	cut -19	câmara -8	côté -15	c’ -29	d -22	data -8	date 6	dato -15	daughter 11	day -23	days -15	deadlock -8	deal -22	death -9	debat -10	debate -39	debt -7	decades -9	decide -14	decision -26	decisión -11	decisão -24	declined -11	defence -12	defender 16	defensa -11	defesa -13	degree -11	delas -9	delay -16	delegada 17	delegate -14	delegation 8	delegação -10	dem 13	demand -6	democratic -13	democrats -15	demonstrations -14	depressed -9	dernier 15	dernière -10	derrota -14	desculpas -10	designer 8	despacho 6	detailed -9	deuxième -14	dialogue -14	dicastero 7	dies -15	diferente -16	difesa 12	difference -10	differences -8	different -15	diplomacia -12	diplomate -17	diputada 10	direct -10	directeur -21	direction 12	directivo 20	director -10	directores -11	diretor -8	dirigeante 15	dirigente 18	discorda -7	distribuidora -9	district -12	ditta -10	divisive -10	diz -10	dizer -14	diálogo -13	dnc -15	doce -7	docente 8	dockers -13	document 14	documentary -7	dog -15	domain -17	donations -19	donor -16	donors 14	door -10	doppelganger 6	dossier -26	drawing -12	drinking -9	drivers -9	droite -16	drug -15	décision -20	défense -19	délégué 6	détracteurs 6	développement -15	día -8	dívida -16	east -12	eau -17	echoed -13	echoing -13	economic -17	economists -12	economy -12	editorial 7	effort 7	efforts -19	ela 38	ele 22	elected -14	election -16	elections -15	electorate -8	ellas -8	elles -18	email -25	embassy 12	emigrante 6	emotional -13	employee 19	empresa 18	empresario 6	end -11	endorsement -10	endorsements -16	energy -24	enfermagem 7	engineer 8	enough -12	enquête -12	enseignants -10	entidad -14	entidade 12	entraîneur -21	entreprise 18	entusiasmo -18	então -15	environmental -16	envoy -16	episodio -13	er 31	erleichtert -11	ermöglichen -9	error -13	es -63	escola -13	escrito -14	española 12	essais -7	establishment -10	estatal -15	estreia -7	estudiante 12	estudiantes -11	estudio -14	estudo -13	etwas -16	euro -8	euros -20	event -22	events -11	everyone -10	evidence -10	ex -17	ex-marido -13	exam -12	example -11	exchange -11	excongresista -15	executiva 16	executive 12	experience -12	experts 12	explained -6	explicações -14	expression -12	expressão -15	expérience -9	eyes -13	facebook -23	facilities -13	fact -20	failed -12	failure -11	falar -11	fall -6	fallo -12	false -9	familiar 13	families -9	family 7	família -9	famílias -8	fans -20	far -18	farmacista -11	farmer 11	farmers -12	father -7	february -9	federation -11	fees -14	feiten -6	felt -13	ferrovia -14	fervor -10	festa -7	field -13	fight -7	fighters -12	figure -10	filed -12	filha -18	filing -10	filière -8	fille -8	film -17	final -22	finale -17	financement -12	fired 17	firm -17	firms -13	flag -14	fleet -8	floor -9	florida -18	fois -15	follow-up -9	followers -8	fondatrice -14	fondi -9	footage -7	former 8	formule -20	forward 7	found -11	france -26	français 6	frase -24	freeze -10	fresh -10	friday -13	friend 18	friendly -11	friends 7	front-runner 7	frustration -12	fuego -7	funcionaria 13	funcionario 16	funcionários -11	fund -18	fundraising -17	fév -10	gallo -7	game -8	gauche -22	gemeente -15	genro 10	geometra -15	gerente -14	germany 6	gesagt 10	gestione -10	gesto -11	get -11	getuige -15	gewesen -13	girl 9	giudici 12	giudizio -12	give -10	go -25	goal -9	goals -9	goats -8	going -13	gol -11	golf -12	goods -18	gop -10	goudzoekers -12	gouverneur -22	governante 15	governo 8	governor 6	grande -12	grandmother 19	gravação -12	graça -20	grievance-driven -11	group -6	groupe -6	groups 9	growing -8	growth -11	grupo -28	gruppo -12	grávidas -9	guard 17	guidance -10	guineense 14	guns -10	haar 7	habitants -16	half 10	hall -16	hallazgo -15	hampshire -16	hand -10	hands -13	hard-liner -13	he 38	head -8	headline 9	health -19	heard -11	hearing -15	heckler 6	help -12	helped -11	hem 11	heritage -17	het -63	heure -10	hij 20	his 9	histoire -10	historia -9	hold -16	hombros -13	home -21	hommages -11	homologue -18	homóloga -17	hopeful -6	hora -16	hospital -17	host -15	house -17	héros -16	i -34	idea -15	ideia -19	identificada -14	idée -10	iedereen -7	ihr -13	illicit -14	ils -31	image -12	immigrants -18	immigration -8	impersonator -9	importance -7	imprese -9	incident -25	incidents -6	income -8	indagato -15	indictment -17	individuals -7	industriels -13	industry -18	inequality -15	inflation -14	influence -22	information -19	iniciativa -10	inquirenti -12	inquiry -22	inquérito -7	insecure -14	insider 14	insiders -13	instance -10	instant -13	instituição 8	institution 10	institutions -9	instituto -19	intellectual -9	interessato 17	interesse -15	interest -12	interview -10	interviews -16	inversión -7	investigadora 17	investigation 11	investigators -17	investigação -7	investment -17	investor 13	investors -8	involved 6	iowa -11	iphone -13	iraq -15	irmão -12	island -12	israel -13	issue -19	issues -16	it -63	italiana -9	italiano -15	its -18	itself 8	jaar -15	jeune -9	jihad -11	job -15	jobs -14	journalist -9	journalists -11	judge -6	juge -21	juges -11	julho -13	junior 11	junta -13	jury -6	justice 11	justices -14	juíza 7	júri 13	keep -20	keeps -14	keer -7	kerdoncuff 15	key -16	killing -12	kinderen -13	king -13	komen -10	kustwacht -13	kämpferisch -12	lado 9	land 6	lange -12	language -11	laredo -14	late 7	latest -9	latter 12	lauréate -11	lawmaker 10	lawmakers 7	laws -13	lawsuit 12	lawyer -11	lawyers 11	leaders -7	leadership -15	least -14	led -10	leeds -17	legale 17	legislation -8	legislature -21	lei 13	lendemain -14	lerares 8	less -14	letra -18	letter 14	lettera -23	leur -14	ley -13	liberal -10	library 12	libya -7	libéraux -14	licenças -14	life -6	lights -17	likely -10	line -25	lines -19	list -13	listeners -20	llamada -11	loans -10	local -13	loi -14	long -21	longer -11	look -11	looked -15	looks -9	loud -12	lui 16	lynch -10	líder -21	maakte -14	machine -11	machines -8	made -12	maestro 9	magazine 7	magistrada 21	magistrado -9	magistrato 17	maine -19	maire -7	mairie -22	mais -15	maison -15	majority -20	maker -9	making -6	man -34	management 14	manutention -12	march -19	marchés -11	mari -25	marido 9	marriage -10	mass -11	massacre -13	match -10	mate -19	matter -13	mayor 7	measure -14	media -21	meeting -29	meilleure -7	melhor -16	member -6	men -26	mensagem -10	mensagens -13	mercado -18	merger -9	mesmo -10	message -11	messages -21	meta -15	mexico -15	milhões -14	million -9	ministero 8	ministers -16	ministra 6	ministre 13	ministry 17	minorities -10	minutes -15	mishandled -8	misinformation -11	mission 6	model -11	moderator 11	modesto -9	modulo -16	modérateur -12	mogul 10	moment -15	monday -21	monde -8	mondiale 7	money -16	months -15	moradores -13	more -26	mosque -16	mot -16	mother -12	motion -12	move -24	movement -24	moves -18	mozione -12	msnbc -12	much -18	muestras -10	multa -10	municipal 8	museum 10	musician 10	musicista 8	my -14	mãe 9	mère 6	médailles -6	n -12	nacional -12	name -13	named -15	names -14	narrator 16	nation -24	national -11	nationale -14	nations -16	native -14	nativist -11	negotiations -13	negotiator -15	negócio -17	neighbors -11	nervous -10	neurosurgeon 11	neutrality -7	nevada -11	new -19	news -15	newspaper 15	niemand -9	niets -14	night -22	nobody -10	nom -7	nomination -24	nominee 16	norma -25	north -11	nota -21	noted -12	noticia -20	notícia -16	nous -20	nouveau -15	nouvelle -16	nove -10	novelist 13	number -13	numbers -8	numéro -13	nuova -6	número -15	números -11	obama -6	obra -13	occasion -13	oferta -14	offensive -13	offer -15	office 19	officer 9	officers -7	official 21	oficialismo -16	oficio -11	old -12	on -60	one -37	onslaught -8	opera -8	operation -14	operatives -6	operators 8	operazione -14	operação -12	opinion 17	oposición -8	oposição -13	opponents -20	opposition -6	opposizione -12	opposizioni -15	ora -11	order -18	organisation -17	organization -19	ouders -10	our -15	outras -9	outro -10	outsider -12	ouverte -12	own -19	owner -11	pac -12	padre -11	paid -10	palabra -14	palabras -12	palavra -15	palco -9	panel -12	paper -21	papers -9	paquets -9	parents -20	paris -8	park -10	parola -15	parole -7	parquet 8	part -24	parte -31	particular -12	partido -13	parties 9	partner -17	partners -12	party -37	passada -11	passing -13	pastor -15	patients -8	patiënte -7	patronale 10	pause -17	pay -10	pennsylvania 8	people -13	percent 7	percentage -20	percentual -10	perito 11	perizia -11	pers -12	person 8	personal -19	personne -10	personnel -14	personnes -7	pescador -12	pescadores 7	pesos -12	pesquisador 11	pessoas -15	peça -18	philippines -6	phrase -16	physician 10	piano -18	piece -12	pilot -12	piste -15	place -14	places -16	plainte -11	plaisantin 9	plans -8	platform -13	playbook 10	plumber -6	plus -10	podcast -10	point -23	points -8	police -14	policier 8	policies -13	policy -11	politica -12	political -11	politics -14	poll 38	polls -18	ponte -13	pontiff 13	pool 17	poor -14	pope -8	popular 8	port 7	porta-voz -10	portavoce 15	portavoz -16	porte-parole -10	porto -17	position -14	posição -14	possible -8	post 9	posted -11	precisa -11	prefeitura -16	prejuízo -15	premier -30	prensa -20	preparador -12	prepared -9	presentador -15	presidencia -7	presidency -18	presidente -8	presidential -10	press -8	preço-teto -12	price -7	priest 8	primaries -21	primary -28	primeira -19	primi -12	primo 10	principal -14	private -25	problem -10	problema -23	problème -12	process -18	processo -20	procura -16	produzione -8	professora 12	program -23	programme -17	programs -9	progressives -14	project 8	projet -19	pronouncements -8	proposal -21	proposed -6	proposition -8	proprietário -12	prosecuting -12	prosecution -14	prosecutor 12	prosecutors 6	protest -9	protester -12	protesters 18	protestors -7	prova -11	proyecto -14	prudenza -8	préfecture -14	président -23	présidente -10	prévenu -11	public -25	pun -15	punto -12	pushed -9	páginas -19	père -23	pénaliste 19	pênalti -6	público 7	qualcuno -11	quale -18	question -25	questions -15	quince -6	quis -15	race -17	races -19	radio -25	ragazzi -11	raids -12	raising -20	rallies -6	rallying -10	rand -13	rapport 12	rate -14	rates -11	reaction -12	read -17	reads -7	reação -14	recalled 6	recebido -15	received -19	recent -25	recette -14	rechter -20	record -22	recteurs -12	redes -14	reform -12	refugees -23	region -10	regista 7	relation -9	relator -10	relatório -14	relazione -9	released 9	remark -17	rensters -11	report 13	reported 6	reporters -21	representative -8	représentant -18	republican -15	republicans -15	repórter -6	research -18	reserva -15	resident -7	residents -13	resolución -11	resources -9	responded -12	responsabile -12	response 6	resposta -7	restauradora 8	result -16	resultados -18	results -11	retailer -17	rete -14	retraité -9	retraitée -11	returns -13	reviewers 13	rhetoric -13	ricorso -12	rien -18	rientro -19	riferito -7	right -10	rights -23	riojano -12	risas -10	rit -15	rivale -14	rivals -11	riverains -23	role -11	roman -15	roof -12	rubio -9	rule -13	rural -9	russia 11	réponse -13	réu 7	sacerdote -6	safe -17	said -18	sala -10	sale -8	salem -14	sales 12	same -23	samedi -12	sanders 6	saturday -18	saying -22	says -13	saída -11	scandal -14	scathing -8	scene -6	schedule -11	scheduling -14	school -6	schools -10	seconde 12	secours -14	secretario -23	secretary -11	secretária 8	secrétaire 13	secteur -22	sector -20	security -14	seem -18	seemed -16	seen 6	senate -9	senator 16	senators -15	senior 10	sentencia 9	sentiment -15	sentirse -13	septuagénaire 13	ser -12	sera -13	server -13	services -15	sesión -16	session -15	sessão -8	settimana -12	setting -11	seu -18	several -12	sexist -13	shares -8	sharp -7	she 18	sheets -7	sheriff 14	shift -13	ship -11	shirts -12	shootings -10	short -17	shot 15	shouted 9	showing -13	side -18	sides -15	sie 10	siempre -7	signora 9	signs -11	silence -7	silencio -6	silêncio -11	sim -12	similar -7	simple -14	sindacalista 9	sindacati 6	sindaco 15	sindicatos -16	singer 6	single -7	sinistra -11	sister -9	site -19	situation -22	skills -9	slachtoffers -13	slogan -13	so -18	sobre -6	socialista -9	socialiste 10	société -7	software -10	soldiers -23	somber -15	someone 6	son -14	sottosegretario -12	sources 10	south -15	spagnolo 9	speaker -11	specific -8	spectators -16	speech -22	speeches -14	speechwriter -11	spoke -13	spokesperson 9	spokeswoman 7	spot 21	spring -8	square -10	staffer 14	staffers -11	stage -11	stand -12	standards -8	standing -14	star -21	start-up -23	stated -14	statement -13	statements -18	station -13	steiermark -14	stereotypes -10	stessa -9	stop -17	stopped -8	stories -12	story -21	strategist 22	strategists -11	strategy -18	street -12	strength -8	striker 9	strong -7	student 12	students -6	study 10	sua -16	subject -13	success -14	such -15	suit 12	summer -16	suo -7	superdelegates -12	superintendente -14	supervisor 9	supporter -14	supporters -12	sure -8	suspensão -10	swing -11	sympathetic -12	syndicaliste 12	syndicat 9	syria -10	system -21	sécurité -12	sénateurs -14	taj -7	take -14	taking -11	talk -21	talking -12	talks -20	tante -11	tapis -10	target -7	tax -29	taxes -18	te -21	teacher -9	technique -8	technologies -9	tecnico 15	teenager 9	tehran 8	tekst -13	telephone -23	teléfono -11	temperament -10	tempi -11	ter -15	term -18	territory -14	terrorism -15	terrorist -16	terrorists -10	terá -12	test -13	testa -13	tested -11	testo -31	text -12	texte -15	texto -12	that -51	their -8	theories -11	theory -6	these -10	they -22	things -12	think -7	thinking -6	third -10	this -21	those -30	thursday -19	time -23	times 14	todo -7	todos -13	told -16	tone -20	tongien 7	took -12	top -10	total -7	tout -23	tower -10	town 6	trabajo -19	trabalhadores -15	trabalho -15	tracé -12	trail -12	trainer 14	travail -10	travi -7	treasurer 16	treinador 7	tres -10	trial -19	tribuna -8	tribunal -8	trip -11	trump -54	trust -9	tuesday -23	turista -10	turmoil -10	turn -6	tutela -14	tutti -12	tv 6	tweeted 21	twitter -23	two -17	tycoon 13	títulos -8	u.s. -16	uitspraak -15	undici -13	unemployment -12	union -11	unions -20	unit 8	units -10	universiteit -17	university -23	uno 10	usa -6	use -9	user 15	usted -20	vader -23	vainqueur 10	vakbonden -13	veces -12	vegas -14	venda -12	vendedora -7	vendeur -14	verdict -15	vermont 13	vero -13	vertritt -9	vez -13	vice-premier -19	vice-président -14	vicepresidenta -7	victim -19	victime -10	victims -19	victory -13	videos -8	vidéo -15	viewers -17	village -16	ville 6	vincitore 14	visitantes -8	vittima -11	voce -20	voisine 10	voix -20	volte -13	volunteer 8	vote -22	voter -10	voters -20	votes -10	voting -9	voto -14	vous -16	vrouw 13	vídeo -12	wages -8	walked -15	warned -11	washington -10	wat -10	watch -9	water -11	waterboarding -6	way -14	we -17	weapon -9	wednesday -7	week -14	weeks -16	went -12	white -11	whites -19	whoever -8	widow 17	wife -9	win -19	winnaar 14	winst -11	witness -12	woman 6	women -25	woordvoerder 9	word -12	worden -12	words -23	work -14	workers -20	world -16	worry -8	writers -13	writes -10	writing -9	wrong -7	wrote -13	wyoming -16	years -13	york -11	you -33	zaak -19	zaal -12	ze 10	zij 21	zo -17	zufolge -12	zurück -19	áudio -8	échange -8	édile 14	éditeur -13	éditrice -22	él -10	élu -12	élue -8	élèves -15	époque -15	équipe -9	étude -14	étudiante 9	été -13	órgão -16	último 11	único -9
intro-force|according-to|,|according|	13-25 18	3 9	7-12 11
intro-force|according-to|:|according|	4-6 -19	7-12 -12
intro-force|according-to|auxiliary|according|	13-25 12	2 19	4-6 12	7-12 -10
intro-force|according-to|capital|according|	0 13	7-12 7
intro-force|according-to|determiner|according|	4-6 12
intro-force|according-to|preposition|according|	1 7	3 6	7-12 9
intro-force|according-to|start|according|	1 6	3 21	4-6 11	7-12 6
intro-force|according-to|stop|according|	4-6 -23
intro-force|according-to|verb-saying|according|	3 11
intro-force|according-to|word|according|	0 -6	1 7	13-25 -10	4-6 11	7-12 -11
intro-force|colon|:|naked|	7-12 21
intro-force|colon|start|judging|	26+ 9
intro-force|colon|start|other|	26+ -8
intro-force|interview|)|naked|	26+ -11
intro-force|interview|:|naked|	26+ -16
intro-force|interview|start|naked|	26+ -29
intro-force|interview|stop|naked|	26+ -9
intro-force|named-before|start|naked|	26+ -65
intro-force|named-before|stop|naked|	1 6	13-25 -7	3 -22
intro-force|named-nearby|(|naked|	0 -6	13-25 -13	7-12 -15
intro-force|named-nearby|)|naked|	4-6 13
intro-force|named-nearby|,|naked|	0 -11	13-25 -10	26+ -21	4-6 -8	7-12 -12
intro-force|named-nearby|-|naked|	0 12	1 -17	4-6 -10	7-12 -16
intro-force|named-nearby|:|naked|	0 -7	1 20	2 -14	3 13	4-6 -10	7-12 -12
intro-force|named-nearby|;|naked|	2 11
intro-force|named-nearby|adverb|naked|	0 -12	1 -20	13-25 -6
intro-force|named-nearby|auxiliary|naked|	0 -9	1 -26	2 -33	26+ 17	3 -25	4-6 -13
intro-force|named-nearby|capital|naked|	0 -30	1 -11	26+ -17	3 -15	4-6 19	7-12 11
intro-force|named-nearby|coordinator|naked|	0 -11	1 -15	13-25 -18	2 -14	3 -15	4-6 -14	7-12 -20
intro-force|named-nearby|determiner|naked|	0 -17	1 -25	2 -12	4-6 8	7-12 -14
intro-force|named-nearby|possessive|naked|	0 -7	1 -26	2 -10	3 14	4-6 -10	7-12 -14
intro-force|named-nearby|preposition|naked|	0 -24	1 -11	26+ -9	3 6	4-6 17
intro-force|named-nearby|pronoun|naked|	0 -45	1 -20	13-25 -20	2 11	26+ -14	3 7	4-6 -20
intro-force|named-nearby|quote|naked|	0 6	3 -11	7-12 7
intro-force|named-nearby|start|naked|	0 23	1 -8	13-25 -11	2 16	7-12 26
intro-force|named-nearby|stop|naked|	1 16	13-25 -15	2 31	4-6 8
intro-force|named-nearby|subordinator|naked|	0 11	1 -31	13-25 -19	2 -17	26+ -20	3 -6	7-12 -13
intro-force|named-nearby|that|naked|	0 -7	1 -32	13-25 -10	2 -12	26+ -15	4-6 17
intro-force|named-nearby|verb-judging|naked|	0 -18	26+ -15	3 8	4-6 10	7-12 -12
intro-force|named-nearby|verb-saying|naked|	0 -7	1 -10	13-25 -30	2 7	26+ -25	3 12	7-12 -22
intro-force|named-nearby|verb-thinking|naked|	0 11	1 -8	13-25 7	2 -15	26+ -9	3 -11	4-6 -19	7-12 -15
intro-force|named-nearby|word|naked|	0 -16	1 -18	13-25 -25	2 -17	3 9	4-6 16	7-12 6
intro-force|named-nearby|–|naked|	4-6 -20
intro-force|named-nearby|—|naked|	7-12 10
intro-force|named-nearby|’|naked|	1 -6	4-6 9	7-12 6
intro-force|paragraph-before|start|according|	26+ -22
intro-force|paragraph-before|start|judging|	26+ -16
intro-force|paragraph-before|start|other|	26+ -23
intro-force|paragraph-before|start|saying|	26+ -20
intro-force|paragraph-before|start|thinking|	26+ -29
intro-force|possessor|,|naked|	4-6 -16	7-12 -15
intro-force|possessor|-|naked|	4-6 -19	7-12 -17
intro-force|possessor|:|naked|	4-6 -29
intro-force|possessor|adverb|naked|	7-12 -15
intro-force|possessor|auxiliary|naked|	2 -36	3 -11	4-6 -6	7-12 -10
intro-force|possessor|capital|naked|	3 -14	4-6 -11
intro-force|possessor|coordinator|naked|	2 -19	3 -14	4-6 -24	7-12 -28
intro-force|possessor|determiner|naked|	0 -18	2 -22	3 -23
intro-force|possessor|possessive|naked|	1 -14	4-6 -16	7-12 -20
intro-force|possessor|preposition|naked|	13-25 -11	3 7	4-6 9	7-12 -17
intro-force|possessor|pronoun|naked|	13-25 -11	4-6 -29	7-12 -10
intro-force|possessor|subordinator|naked|	1 -17	2 -6	3 -20	4-6 -13	7-12 -28
intro-force|possessor|that|naked|	13-25 -16	2 6	3 -16	4-6 21	7-12 8
intro-force|possessor|verb-judging|naked|	3 10	4-6 -6	7-12 -16
intro-force|possessor|verb-saying|naked|	2 -20	3 -22	4-6 -9	7-12 -32
intro-force|possessor|verb-thinking|naked|	2 -17	4-6 -21	7-12 -18
intro-force|possessor|word|naked|	1 -22	13-25 -15	2 -29	3 -34	4-6 -45
intro-force|possessor|’|naked|	1 -11
intro-force|quote-then-speaker|(|saying|	0 16
intro-force|quote-then-speaker|,|other|	-3 -9	1 -11	13-25 -13	2 -12	4-6 -15	7-12 -14
intro-force|quote-then-speaker|,|saying|	-11 -17	-21 -7	-3 -20	-4 -6	-6 7	-8 8	-9 -13	3 -12	4-6 -10
intro-force|quote-then-speaker|-|judging|	0 13
intro-force|quote-then-speaker|-|saying|	0 25
intro-force|quote-then-speaker|:|saying|	-10 -11	-8 -8	0 22
intro-force|quote-then-speaker|adverb|judging|	-12 8
intro-force|quote-then-speaker|adverb|saying|	0 9
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-11 7	-12 -10	-3 -11	-4 -19	-8 14	-9 13	1 -30	13-25 -21	3 -15	4-6 -19	7-12 -13
intro-force|quote-then-speaker|auxiliary|other|	-10 -6	-3 -17	-4 -15	-5 -15	-6 -6	-7 -6	-8 -18	0 -10	1 7	13-25 -24	2 6	3 -8	4-6 -25	7-12 -16
intro-force|quote-then-speaker|auxiliary|saying|	-10 -7	-21 -6	-23 -8	-3 -21	-4 -8	-5 -13	-7 -10	-8 -16	-9 -7	2 -12
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -16	-3 -11	1 -10	13-25 -9	4-6 -19
intro-force|quote-then-speaker|capital|judging|	1 -8
intro-force|quote-then-speaker|capital|other|	0 -8	1 6	13-25 -13
intro-force|quote-then-speaker|capital|saying|	-16 -13	-3 -11	-7 -9	0 19	1 -12	7-12 -15
intro-force|quote-then-speaker|determiner|judging|	-16 14	-4 -7	-7 9	-9 8	1 -14	13-25 -12	2 -12	3 -13	7-12 -18
intro-force|quote-then-speaker|determiner|other|	-10 -13	-16 10	-20 -7	-4 -12	-5 -7	-6 14	-8 7	0 -35	2 -16	26+ -10	3 -11	4-6 -21	7-12 -38
intro-force|quote-then-speaker|determiner|saying|	-12 11	-14 -13	-16 -14	-17 -10	-24 -11	-4 -9	-6 -8	-7 8	-8 6	-9 11	1 -26	13-25 -7	4-6 -7	7-12 10
intro-force|quote-then-speaker|determiner|thinking|	-9 -13	0 -13	1 -10	2 -24	7-12 -11
intro-force|quote-then-speaker|possessive|judging|	0 -10	1 -12
intro-force|quote-then-speaker|possessive|other|	0 -11
intro-force|quote-then-speaker|possessive|saying|	0 15
intro-force|quote-then-speaker|possessive|thinking|	4-6 -15
intro-force|quote-then-speaker|preposition|judging|	-9 -6	1 -10	4-6 -13	7-12 -7
intro-force|quote-then-speaker|preposition|other|	-10 12	-9 17	0 -19	13-25 -17	3 -12	4-6 -14	7-12 -20
intro-force|quote-then-speaker|preposition|saying|	-11 -8	-16 -13	-4 -10	-6 6	-8 10	0 -9	1 -6	13-25 -14	2 -20	4-6 -14
intro-force|quote-then-speaker|preposition|thinking|	2 -10	7-12 -7
intro-force|quote-then-speaker|pronoun|other|	2 -11	7-12 -17
intro-force|quote-then-speaker|pronoun|saying|	-10 15	-6 -7	0 15	1 -14
intro-force|quote-then-speaker|quote|saying|	0 9
intro-force|quote-then-speaker|start|judging|	0 22	1 20	13-25 -24	3 -13	4-6 -13	7-12 -23
intro-force|quote-then-speaker|start|other|	0 33	1 -7	13-25 -47	2 -16	26+ -16	3 -18	4-6 -6
intro-force|quote-then-speaker|start|saying|	0 12	1 -6	13-25 -22	2 12	3 -16	4-6 -6	7-12 -19
intro-force|quote-then-speaker|start|thinking|	0 15	1 22	13-25 -22	4-6 -17	7-12 -21
intro-force|quote-then-speaker|stop|judging|	0 21	1 6	3 -12	4-6 -16	7-12 -8
intro-force|quote-then-speaker|stop|other|	0 10	1 -11	13-25 -19	2 7	4-6 -27
intro-force|quote-then-speaker|stop|saying|	0 30	1 -7	2 29	4-6 -10	7-12 -11
intro-force|quote-then-speaker|stop|thinking|	0 11	13-25 -10	2 10	4-6 -14	7-12 -20
intro-force|quote-then-speaker|subordinator|judging|	1 -10
intro-force|quote-then-speaker|subordinator|other|	-13 -12	1 -16
intro-force|quote-then-speaker|subordinator|saying|	-13 -12	0 14	1 -14	13-25 -12	2 -11	7-12 -14
intro-force|quote-then-speaker|that|judging|	1 -8	7-12 -11
intro-force|quote-then-speaker|that|other|	-16 -9	-8 -11	0 -16	1 -14	13-25 -11	4-6 -11	7-12 -16
intro-force|quote-then-speaker|that|saying|	-4 -8	1 -14	13-25 -9	3 -7
intro-force|quote-then-speaker|verb-judging|judging|	-4 8	-8 -8	1 -12	13-25 -6	4-6 -12	7-12 -12
intro-force|quote-then-speaker|verb-judging|other|	1 -15	4-6 -24	7-12 -9
intro-force|quote-then-speaker|verb-judging|saying|	-5 13	0 -10
intro-force|quote-then-speaker|verb-saying|other|	-7 -11	1 -21	2 7	4-6 -13
intro-force|quote-then-speaker|verb-saying|saying|	-3 9	-5 11	-7 6	1 -15	2 -16	4-6 -16	7-12 -16
intro-force|quote-then-speaker|verb-thinking|saying|	0 15
intro-force|quote-then-speaker|word|judging|	-12 16	-15 10	-4 -13	1 -9	2 -18	4-6 -15	7-12 -7
intro-force|quote-then-speaker|word|other|	-13 17	-14 -12	-15 -9	-3 -9	-4 -9	-6 12	-9 13	0 -25	13-25 -20	2 -28	3 -15	4-6 -22	7-12 -26
intro-force|quote-then-speaker|word|saying|	-10 -8	-12 9	-14 8	-17 -11	-19 11	-3 -11	-5 -12	-6 -12	-7 -21	-9 16	0 16	1 -20	2 -11	3 -13	7-12 12
intro-force|quote-then-speaker|word|thinking|	1 -18	4-6 -10	7-12 -13
intro-force|quote-then-verb|,|saying|	0 20	1 15
intro-force|quote-then-verb|:|saying|	0 7	1 35
intro-force|quote-then-verb|auxiliary|saying|	0 18	1 7	2 17	7-12 7
intro-force|quote-then-verb|capital|saying|	0 12	1 14
intro-force|quote-then-verb|coordinator|saying|	0 19
intro-force|quote-then-verb|determiner|saying|	0 -9	13-25 9
intro-force|quote-then-verb|preposition|saying|	1 -19	7-12 -10
intro-force|quote-then-verb|pronoun|saying|	0 9
intro-force|quote-then-verb|start|judging|	1 20
intro-force|quote-then-verb|start|other|	1 7
intro-force|quote-then-verb|start|saying|	0 10	1 -11	13-25 -7	2 -7	4-6 -11	7-12 -17
intro-force|quote-then-verb|stop|judging|	1 27
intro-force|quote-then-verb|stop|other|	1 19
intro-force|quote-then-verb|stop|saying|	0 14	13-25 -11	2 18	4-6 -14	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -16
intro-force|quote-then-verb|verb-judging|saying|	1 -12
intro-force|quote-then-verb|verb-saying|saying|	1 -8
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|other|	1 -12
intro-force|quote-then-verb|word|saying|	2 12	4-6 11
intro-force|sentence-after|,|judging|	0 -21	4-6 -7
intro-force|sentence-after|,|other|	0 -19	1 -16	13-25 -7	3 -7	4-6 -16	7-12 -9
intro-force|sentence-after|,|saying|	0 -40	1 -12	13-25 -9	2 -14	4-6 -12	7-12 -21
intro-force|sentence-after|,|thinking|	0 -19
intro-force|sentence-after|:|other|	0 14	1 -11	2 -11	3 -18	4-6 -22	7-12 -11
intro-force|sentence-after|:|saying|	0 -21	1 8	2 -10	3 -12	4-6 -22	7-12 -18
intro-force|sentence-after|auxiliary|judging|	13-25 -19	4-6 -13	7-12 -13
intro-force|sentence-after|auxiliary|other|	1 6	13-25 -21	2 -19	4-6 -13	7-12 -15
intro-force|sentence-after|auxiliary|saying|	0 -44	2 -24	3 -8	4-6 -15	7-12 -15
intro-force|sentence-after|capital|judging|	0 -14
intro-force|sentence-after|capital|saying|	0 -24
intro-force|sentence-after|coordinator|saying|	0 -15
intro-force|sentence-after|determiner|other|	0 -19	1 -8	13-25 -10	3 -9
intro-force|sentence-after|determiner|saying|	0 -22	1 -14	7-12 -16
intro-force|sentence-after|preposition|judging|	0 -13
intro-force|sentence-after|preposition|other|	0 -16	7-12 -7
intro-force|sentence-after|preposition|saying|	0 -12	2 -9	7-12 -16
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	13-25 -10	4-6 -10
intro-force|sentence-after|start|judging|	0 10
intro-force|sentence-after|start|other|	0 13	1 9
intro-force|sentence-after|start|saying|	0 37	1 15	2 -8
intro-force|sentence-after|stop|judging|	0 -21	13-25 -9	4-6 -12
intro-force|sentence-after|stop|other|	0 -45	1 -14	13-25 -7	2 -17	3 -17	7-12 -17
intro-force|sentence-after|stop|saying|	1 -17	2 -12	3 -18	4-6 -22
intro-force|sentence-after|stop|thinking|	0 7
intro-force|sentence-after|subordinator|other|	0 -14	4-6 -14
intro-force|sentence-after|subordinator|saying|	0 -23	1 -16
intro-force|sentence-after|that|other|	4-6 -15
intro-force|sentence-after|verb-judging|judging|	0 -15
intro-force|sentence-after|verb-judging|other|	0 -18
intro-force|sentence-after|verb-judging|saying|	0 -19
intro-force|sentence-after|verb-saying|other|	0 -16	1 -14	4-6 -10	7-12 -12
intro-force|sentence-after|verb-thinking|other|	0 -16
intro-force|sentence-after|verb-thinking|saying|	0 -20	1 -15
intro-force|sentence-after|word|judging|	0 -18
intro-force|sentence-after|word|other|	0 7	1 -17	13-25 -17	3 -11	4-6 -13	7-12 -14
intro-force|sentence-after|word|saying|	0 13	1 -19	2 -10	3 -13	4-6 -8	7-12 -18
intro-force|sentence-before|,|according|	13-25 -24	26+ -13
intro-force|sentence-before|,|judging|	13-25 -20	26+ -18	7-12 -13
intro-force|sentence-before|,|other|	13-25 -36	26+ -36	4-6 -17	7-12 -31
intro-force|sentence-before|,|saying|	13-25 -6	26+ -24	4-6 -7	7-12 -17
intro-force|sentence-before|,|thinking|	13-25 -21	26+ -19	7-12 -9
intro-force|sentence-before|:|according|	13-25 -16	26+ -26	7-12 -27
intro-force|sentence-before|:|judging|	13-25 -32	26+ -23	7-12 -21
intro-force|sentence-before|:|other|	13-25 -13	26+ -42	4-6 -24
intro-force|sentence-before|:|saying|	13-25 -36	26+ -7	3 9	4-6 -8	7-12 -12
intro-force|sentence-before|:|thinking|	13-25 -29	7-12 -18
intro-force|sentence-before|adverb|judging|	13-25 -14
intro-force|sentence-before|adverb|other|	26+ -13	7-12 -19
intro-force|sentence-before|adverb|saying|	13-25 -32	7-12 -16
intro-force|sentence-before|auxiliary|according|	13-25 -15	26+ -23
intro-force|sentence-before|auxiliary|judging|	7-12 -21
intro-force|sentence-before|auxiliary|other|	13-25 -13	26+ -15	4-6 -16	7-12 -32
intro-force|sentence-before|auxiliary|saying|	13-25 -7	26+ -43	3 -11	7-12 7
intro-force|sentence-before|auxiliary|thinking|	13-25 -17	26+ -25
intro-force|sentence-before|capital|judging|	13-25 -16	26+ -16	7-12 -26
intro-force|sentence-before|capital|other|	13-25 -21	26+ -23	7-12 -14
intro-force|sentence-before|capital|saying|	13-25 -33	26+ -27	4-6 -14
intro-force|sentence-before|capital|thinking|	13-25 -16
intro-force|sentence-before|coordinator|judging|	13-25 -17	26+ -18
intro-force|sentence-before|coordinator|other|	13-25 -12	26+ 6
intro-force|sentence-before|coordinator|saying|	13-25 -20	26+ -21	7-12 -13
intro-force|sentence-before|determiner|judging|	13-25 -26	26+ -7	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -21	26+ -12	7-12 -20
intro-force|sentence-before|determiner|saying|	13-25 -19	26+ -31	4-6 -18	7-12 -34
intro-force|sentence-before|determiner|thinking|	13-25 -23	26+ -19	7-12 -16
intro-force|sentence-before|possessive|other|	26+ -21	7-12 -14
intro-force|sentence-before|possessive|saying|	13-25 -19
intro-force|sentence-before|preposition|according|	13-25 -33	26+ -9
intro-force|sentence-before|preposition|judging|	13-25 -7	26+ -20	7-12 -17
intro-force|sentence-before|preposition|other|	26+ -52	4-6 -16	7-12 -16
intro-force|sentence-before|preposition|saying|	26+ -41	4-6 -20	7-12 -26
intro-force|sentence-before|preposition|thinking|	13-25 -15	26+ -20
intro-force|sentence-before|pronoun|judging|	13-25 -21	26+ -14	7-12 -10
intro-force|sentence-before|pronoun|other|	13-25 -38	26+ -27	4-6 -8	7-12 -23
intro-force|sentence-before|pronoun|saying|	13-25 -38	26+ -27	4-6 -17
intro-force|sentence-before|pronoun|thinking|	13-25 -14
intro-force|sentence-before|quote|saying|	3 -6	4-6 9	7-12 12
intro-force|sentence-before|stop|according|	1 -17	13-25 14	2 -10	26+ 7	3 -22	7-12 8
intro-force|sentence-before|stop|judging|	13-25 -25	2 -19	26+ -15	3 -8	4-6 -10	7-12 -16
intro-force|sentence-before|stop|other|	13-25 -13	26+ -13	3 -13	7-12 -7
intro-force|sentence-before|stop|saying|	1 23	13-25 10	2 15	26+ 7	3 -8	4-6 -14	7-12 -8
intro-force|sentence-before|stop|thinking|	1 -17	13-25 -19	2 -11	26+ -7	3 -16	4-6 -8	7-12 -36
intro-force|sentence-before|subordinator|judging|	13-25 -9	26+ -17
intro-force|sentence-before|subordinator|other|	13-25 -6	26+ -25	7-12 -23
intro-force|sentence-before|subordinator|thinking|	26+ -10
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -21	26+ -23
intro-force|sentence-before|that|other|	13-25 -24	26+ -28	7-12 -27
intro-force|sentence-before|that|saying|	13-25 -34	26+ -23	7-12 -22
intro-force|sentence-before|verb-judging|judging|	26+ -19
intro-force|sentence-before|verb-judging|other|	13-25 -38	26+ -25	4-6 -15	7-12 -21
intro-force|sentence-before|verb-judging|saying|	13-25 -7	26+ 7	4-6 -11	7-12 -18
intro-force|sentence-before|verb-judging|thinking|	26+ -12
intro-force|sentence-before|verb-saying|according|	13-25 -13
intro-force|sentence-before|verb-saying|judging|	13-25 -21	26+ 6	7-12 -12
intro-force|sentence-before|verb-saying|other|	26+ -33	7-12 -18
intro-force|sentence-before|verb-saying|saying|	13-25 -41	26+ -25	4-6 7	7-12 -27
intro-force|sentence-before|verb-thinking|judging|	26+ -9
intro-force|sentence-before|verb-thinking|other|	13-25 -17	26+ -26
intro-force|sentence-before|verb-thinking|saying|	26+ -16
intro-force|sentence-before|word|according|	13-25 -23	26+ -16	7-12 -22
intro-force|sentence-before|word|judging|	13-25 -31	26+ -29	4-6 -12
intro-force|sentence-before|word|other|	13-25 -16	26+ -16	4-6 -18
intro-force|sentence-before|word|saying|	26+ -10	7-12 -14
intro-force|sentence-before|word|thinking|	13-25 -34	26+ -10	7-12 -15
intro-force|sentence-before|—|saying|	7-12 13
intro-force|signature|,|naked|	1 -17
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|(|judging|	4-6 6	7-12 -14
intro-force|speaker-then-quote|,|judging|	3 12	4-6 6	7-12 6
intro-force|speaker-then-quote|,|other|	1 -12	13-25 -33	26+ -14	4-6 -11	7-12 13
intro-force|speaker-then-quote|,|saying|	1 11	13-25 -7	26+ 13	3 -6	4-6 8	7-12 -9
intro-force|speaker-then-quote|,|thinking|	1 -22	13-25 -29	3 -11
intro-force|speaker-then-quote|-|other|	2 -17	7-12 -11
intro-force|speaker-then-quote|-|saying|	4-6 10
intro-force|speaker-then-quote|:|judging|	13-25 -16
intro-force|speaker-then-quote|:|other|	1 15	13-25 -27	26+ -12	3 21	7-12 -15
intro-force|speaker-then-quote|:|saying|	13-25 -26	3 16	7-12 -6
intro-force|speaker-then-quote|:|thinking|	3 15	7-12 -20
intro-force|speaker-then-quote|adverb|judging|	2 12	4-6 12
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 7	4-6 -14	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	13-25 10	2 11	3 -8	4-6 -8	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -16	13-25 -8	26+ -11	7-12 -16
intro-force|speaker-then-quote|auxiliary|other|	0 -40	1 -39	13-25 6	2 -17	3 -13	4-6 -18	7-12 -7
intro-force|speaker-then-quote|auxiliary|saying|	1 16	2 -8	3 -12	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -8	2 -14	3 -11	7-12 -6
intro-force|speaker-then-quote|capital|judging|	1 -11	13-25 9	2 18	7-12 13
intro-force|speaker-then-quote|capital|other|	2 -19	3 -10	4-6 -6	7-12 -13
intro-force|speaker-then-quote|capital|saying|	1 7	13-25 11	2 -8	3 16
intro-force|speaker-then-quote|capital|thinking|	1 -13	4-6 -11
intro-force|speaker-then-quote|coordinator|judging|	13-25 -10	2 -14	3 -10	7-12 6
intro-force|speaker-then-quote|coordinator|other|	2 -21	26+ -18	3 -14	4-6 -27	7-12 -14
intro-force|speaker-then-quote|coordinator|saying|	13-25 11	7-12 14
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -12
intro-force|speaker-then-quote|determiner|judging|	1 -9	13-25 -8	2 14	26+ 6	3 -11	7-12 22
intro-force|speaker-then-quote|determiner|other|	1 -14	26+ -26	4-6 15
intro-force|speaker-then-quote|determiner|saying|	1 -9	13-25 12	3 24	4-6 6
intro-force|speaker-then-quote|determiner|thinking|	1 -17	13-25 6	2 -14	26+ -10	4-6 12
intro-force|speaker-then-quote|possessive|judging|	3 -8	4-6 10	7-12 -17
intro-force|speaker-then-quote|possessive|other|	4-6 -13
intro-force|speaker-then-quote|possessive|saying|	13-25 -11	2 20	4-6 7	7-12 23
intro-force|speaker-then-quote|possessive|thinking|	13-25 -7
intro-force|speaker-then-quote|preposition|judging|	1 6	2 8	26+ -8	3 -16	4-6 11	7-12 9
intro-force|speaker-then-quote|preposition|other|	1 -6	13-25 -23	2 11	26+ -13	4-6 6
intro-force|speaker-then-quote|preposition|saying|	13-25 11	3 8	7-12 -27
intro-force|speaker-then-quote|preposition|thinking|	1 -13	7-12 -14
intro-force|speaker-then-quote|pronoun|judging|	1 18	13-25 6	4-6 11
intro-force|speaker-then-quote|pronoun|other|	13-25 8	2 -9	3 -6	4-6 -15
intro-force|speaker-then-quote|pronoun|saying|	1 -7	13-25 -9	2 12
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -10
intro-force|speaker-then-quote|quote|judging|	4-6 8
intro-force|speaker-then-quote|quote|other|	7-12 8
intro-force|speaker-then-quote|subordinator|judging|	13-25 -6
intro-force|speaker-then-quote|subordinator|other|	1 -13	13-25 -25	2 9	26+ -11	4-6 10	7-12 17
intro-force|speaker-then-quote|subordinator|saying|	1 -10	4-6 -8	7-12 15
intro-force|speaker-then-quote|that|judging|	1 15	13-25 -10	4-6 -8	7-12 -21
intro-force|speaker-then-quote|that|other|	1 13	13-25 -11	2 -12	3 -14	4-6 8	7-12 -31
intro-force|speaker-then-quote|that|saying|	2 17	3 6	4-6 17
intro-force|speaker-then-quote|that|thinking|	7-12 -9
intro-force|speaker-then-quote|verb-judging|judging|	0 15	13-25 -22	2 12	4-6 18	7-12 -27
intro-force|speaker-then-quote|verb-judging|other|	1 -6	13-25 -31	26+ 11	3 17	7-12 -20
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -14	3 14	4-6 13	7-12 -13
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -13
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	3 -9	4-6 -10
intro-force|speaker-then-quote|verb-saying|other|	13-25 -8	2 -12	4-6 23	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 17	1 16	13-25 -20	2 10	26+ -13	4-6 13	7-12 -19
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -8
intro-force|speaker-then-quote|verb-thinking|judging|	2 6	4-6 -9	7-12 13
intro-force|speaker-then-quote|verb-thinking|other|	7-12 9
intro-force|speaker-then-quote|verb-thinking|saying|	2 18	4-6 -6	7-12 17
intro-force|speaker-then-quote|word|judging|	13-25 -7	26+ -8	3 17	7-12 -9
intro-force|speaker-then-quote|word|other|	0 -16	13-25 -10	26+ -22	3 -29	4-6 -13	7-12 -13
intro-force|speaker-then-quote|word|saying|	0 -12	1 9	26+ 12	3 7	7-12 10
intro-force|speaker-then-quote|word|thinking|	13-25 -6	4-6 -10	7-12 10
intro-force|speaker-then-quote|’|judging|	2 16
intro-force|topic|,|naked|	13-25 -26	26+ -18	4-6 -19	7-12 -17
intro-force|topic|:|naked|	1 15	13-25 -16	2 17	26+ -25	4-6 16	7-12 -11
intro-force|topic|adverb|naked|	13-25 -33	2 -13	26+ -33	4-6 -11	7-12 11
intro-force|topic|auxiliary|naked|	1 -47	2 -22	26+ -47	7-12 13
intro-force|topic|capital|naked|	0 -14	26+ -22	3 8	7-12 8
intro-force|topic|coordinator|naked|	13-25 -7	26+ -14	7-12 16
intro-force|topic|determiner|naked|	2 6	26+ -49	3 9
intro-force|topic|preposition|naked|	13-25 -15	2 10	26+ -74	3 13	4-6 15	7-12 -6
intro-force|topic|pronoun|naked|	13-25 -20	2 -14	26+ -29	3 -7	4-6 -7	7-12 -18
intro-force|topic|quote|naked|	26+ -17
intro-force|topic|start|naked|	26+ -72
intro-force|topic|stop|naked|	1 -11	13-25 -10	2 8	26+ -17	3 -11	7-12 -12
intro-force|topic|subordinator|naked|	13-25 -13	26+ -28	4-6 7
intro-force|topic|that|naked|	13-25 8	2 -16	26+ -34	3 17	7-12 7
intro-force|topic|verb-judging|naked|	1 10	13-25 -26	2 26	26+ -25	4-6 10
intro-force|topic|verb-saying|naked|	1 7	13-25 -40	3 17	4-6 -11
intro-force|topic|verb-thinking|naked|	13-25 -18	26+ -23
intro-force|topic|word|naked|	0 -26	1 -6	26+ -26	3 28	7-12 20
intro-force|topic|–|naked|	26+ -13
intro-force|topic|—|naked|	26+ -13
intro-force|topic|’|naked|	26+ -20
intro-force|verb-then-speaker|,|judging|	2 -15
intro-force|verb-then-speaker|,|saying|	1 21	13-25 -12	3 -18	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -26	13-25 -9	2 15	3 -14	4-6 -12	7-12 -20
intro-force|verb-then-speaker|:|saying|	2 -8	4-6 16	7-12 -18
intro-force|verb-then-speaker|adverb|saying|	1 -13	3 7
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -15	3 -8	4-6 -24	7-12 -26
intro-force|verb-then-speaker|capital|judging|	0 -26
intro-force|verb-then-speaker|capital|saying|	0 -35	2 -12	3 -16	4-6 15	7-12 -18
intro-force|verb-then-speaker|coordinator|saying|	13-25 -11	4-6 -20	7-12 -16
intro-force|verb-then-speaker|determiner|judging|	1 9	2 -11	3 -14
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -27	7-12 -26
intro-force|verb-then-speaker|possessive|judging|	0 -10
intro-force|verb-then-speaker|preposition|judging|	1 -28	7-12 -10
intro-force|verb-then-speaker|preposition|saying|	1 -30	13-25 -16	2 -13	4-6 -22	7-12 -18
intro-force|verb-then-speaker|pronoun|judging|	0 -34
intro-force|verb-then-speaker|pronoun|saying|	0 -21
intro-force|verb-then-speaker|subordinator|judging|	1 -30
intro-force|verb-then-speaker|subordinator|saying|	13-25 -13	7-12 -6
intro-force|verb-then-speaker|that|judging|	0 8
intro-force|verb-then-speaker|that|saying|	0 -20	1 -23	2 -18	3 -15	7-12 -18
intro-force|verb-then-speaker|verb-judging|saying|	3 -15	4-6 -13
intro-force|verb-then-speaker|verb-saying|judging|	0 -10
intro-force|verb-then-speaker|verb-saying|saying|	2 -12	4-6 -13	7-12 -16
intro-force|verb-then-speaker|verb-thinking|judging|	0 -8
intro-force|verb-then-speaker|word|judging|	0 -41	1 -17	4-6 -19	7-12 -23
intro-force|verb-then-speaker|word|saying|	0 -51	1 -15	13-25 -19	4-6 -10
intro|according-to|	, 11	: -14	auxiliary 8	capital 6	coordinator 14	determiner 10	preposition 7	pronoun 17	start 24	stop -10	subordinator 14	verb-judging 12	verb-saying 15	verb-thinking -11
intro|interview|	) -11	: -16	start -29	stop -9
intro|named-before|	start -65	stop 6
intro|named-nearby|	( -26	, -6	- -17	auxiliary -20	coordinator -33	determiner -10	possessive -18	pronoun -25	quote -11	start 21	stop 32	subordinator -24	verb-saying -14	verb-thinking -11
intro|paragraph-before|	start -30
intro|possessor|	- -34	adverb -16	auxiliary -14	capital -10	coordinator -44	determiner -7	possessive -21	preposition 12	quote -19	subordinator -23	that 25	verb-judging -12	verb-saying -25	verb-thinking -38	word -22	’ -11
intro|quote-then-speaker|	- 23	: 17	adverb 9	capital -8	coordinator -15	determiner -6	possessive -16	preposition -15	pronoun 12	stop 25	subordinator -17	that -15	verb-saying -10
intro|quote-then-verb|	, 7	- -11	: 29	auxiliary 23	capital 17	coordinator 20	determiner -6	preposition -20	start -8	stop 10	subordinator -23	that -6	verb-judging -6
intro|sentence-after|	, -61	adverb -17	capital -35	coordinator -27	determiner -47	preposition -34	pronoun 8	start 33	stop -13	subordinator -24	that -15	verb-judging -36	verb-saying -7	verb-thinking -29	word 12
intro|sentence-before|	( -25	, -31	: -33	capital -24	determiner -38	possessive -20	preposition -22	pronoun -22	stop 12	that -52	verb-saying -19	— 12	’ -14
intro|signature|	, -17	start 18
intro|speaker-then-quote|	( -7	, 7	- -10	adverb -10	auxiliary -12	capital -7	determiner 16	possessive 18	subordinator 9	that 7	verb-saying 10	verb-thinking 13
intro|topic|	, -34	adverb -37	auxiliary 8	capital 11	coordinator -10	pronoun -37	quote 11	start -72	stop -17	verb-judging 6	verb-saying -10	verb-thinking -8	word 11	– -19	— -13
intro|verb-then-speaker|	, 25	: 10	adverb -6	auxiliary -19	capital -21	coordinator -9	determiner 11	possessive -19	preposition -39	pronoun -25	subordinator -32	verb-judging -24	verb-saying -25	verb-thinking -23	word -25
kind|according-to|	organisation 15	person 23	place -24	unknown 6
kind|colon|	organisation 25	person 37	place -24	unknown -11
kind|interview|	person -37
kind|named-before|	organisation -44	person 20	place -47	unknown -39
kind|named-nearby|	person 29	place -45	unknown -14
kind|	organisation -10	person 45	place -78	unknown -31
kind|organisation|	according 6	apposed -11	apposition -6	direct -15	judging 22	naked -15	other 9	saying -10	shared -8	thinking -12
kind|paragraph-before|	place -17	unknown -27
kind|person|	according 13	apposed 12	apposition 11	direct -15	judging 19	naked 39	other 15	relative -10	saying 23	shared -23
kind|place|	according -20	apposed -18	apposition -25	direct -34	judging 6	naked -62	other -15	passive -19	saying -38	shared -17	thinking -20
kind|possessor|	organisation -19	person -25
kind|quote-then-speaker|	organisation 11	place -32	unknown 10
kind|quote-then-verb|	organisation -26	person 20	place 12
kind|sentence-after|	organisation -40	place -23	unknown -16
kind|sentence-before|	organisation -14	place -36
kind|signature|	person 10	unknown -20
kind|speaker-then-quote|	organisation 12	person 29	place -29	unknown -29
kind|topic|	organisation -12	person 15	place -25	unknown -12
kind|transcript|	person 13
kind|unknown|	according 10	apposed -30	apposition -7	direct -12	judging -22	naked -31	passive -14	relative -20	saying -8
kind|verb-then-speaker|	organisation -21	person 22	place -26
lead|according-to|lower|	according 20
lead|according-to|upper|	according 11
lead|colon|lower|	naked -19
lead|colon|other|	naked -11
lead|colon|upper|	judging 9	other -8
lead|interview|upper|	naked -37
lead|named-before|other|	naked 8
lead|named-before|upper|	naked -19
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -7
lead|named-nearby|upper|	naked 13
lead|paragraph-before|other|	saying -14
lead|paragraph-before|upper|	according -22	judging -16	other -23	saying -19	thinking -29
lead|possessor|lower|	naked -6
lead|possessor|upper|	naked 9
lead|quote-then-speaker|lower|	judging -11	thinking -6
lead|quote-then-speaker|other|	other -14	saying -7
lead|quote-then-speaker|upper|	other -7	saying 13
lead|quote-then-verb|lower|	judging -13	other -12	saying 23
lead|quote-then-verb|upper|	judging 28	other 16	saying 6
lead|sentence-after|lower|	according -19	judging -6	other -16	saying -6
lead|sentence-after|other|	saying 8
lead|sentence-after|upper|	judging -12	saying -7	thinking -9
lead|sentence-before|lower|	according -25	other -8	saying -9	thinking -21
lead|sentence-before|other|	saying -20
lead|sentence-before|upper|	according 13	judging -23	other -11	thinking -34
lead|signature|lower|	naked -25
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 10	other -17	saying 14
lead|speaker-then-quote|other|	other 10	saying 13
lead|speaker-then-quote|upper|	judging 6	saying 9
lead|topic|lower|	naked 8
lead|topic|other|	naked -30
lead|topic|upper|	naked -21
lead|verb-then-speaker|lower|	judging -13
lead|verb-then-speaker|other|	saying -15
lead|verb-then-speaker|upper|	judging 7	saying 9
lemma|	accogliere 8	aceitar 7	achar 9	aclarar -8	acreditar 8	acrescentar 9	acusar 11	add 17	adiantar -8	admire -11	advertir 16	advise -20	afear 13	affermare -8	afirmar -6	agree -34	aim -6	ajouter 28	alarmer -12	alertar -15	allege 11	allow -28	allude -15	ammettere 9	amuser 16	analyser 11	annoncer -18	announce -20	annunciare -14	answer -7	anticipare 7	anticipate 7	antwoorden 8	antworten 13	apelar 18	apelidar -16	apologise -23	apologize -11	apontar -17	apostillar 13	appeal -30	appeler -10	applaud -8	apprendre -17	apuntar 6	argomentare 12	argue 11	argumentar -7	arrancar 6	asegurar -22	aseverar -15	assail 13	assert -8	assicurare 30	assumir -13	assure 12	assurer 13	atirar 7	atribuir -12	attack -31	attendre 13	attribute -10	avaliar -11	avisar 14	avouer 16	avvertire -12	añadir 15	back -8	bark 13	bash -12	beantragen 7	befinden 8	beg -8	begrüßen -16	beklagen 15	believe -41	beloven -7	bemängeln 16	benadrukken -8	berichten 18	beslissen 12	bestätigen -16	beteuern 18	betonen 18	bevestigen -9	bieden 7	bill -19	blame -12	blast 6	blijven -17	blog -22	boast 11	brag -8	brand -21	brummen 14	calcular -13	calculer 15	care -13	cast 13	caution 12	celebrar -10	challenge -9	chamar -8	champion -11	chant 13	characterize -6	charge -22	cheer -8	chiarire 9	chide 12	chiedere -11	chime -12	chiosare 6	chip -11	citar -10	cite 7	clarify -10	cobrar -18	coincidir -8	comentar 9	commenter 13	compare 8	compléter -6	comprendre -9	comunicar -16	comunicare 8	concede 12	concedere -13	conclude 8	concluderen 13	conclure 16	concordar -9	confessare 13	confirm 11	confirmer -20	congratulate 7	conseiller -13	consider -26	constateren 11	contar 12	contend -8	contestar -18	contestare -16	continue 16	contradict 9	convocar -17	corregir 12	corrigir -8	cortar -14	counsel -19	counter 10	craindre -10	credit -15	crier 7	criticise -10	criticize -10	croire -10	culpar 9	debate -41	decide -18	decir -11	declare -8	deem -15	defender 8	define -17	definire 20	deliver -14	demand -6	demander -12	denounce 10	denunciar 14	denunciare -8	deny -10	depict 8	deride 6	desabafar 12	descartar -12	describir 13	deslizar -15	destacar 12	detail -8	detallar 16	devolver -8	difundir 7	dire -6	disagree -23	discordar -7	discredit -19	discuss -6	disparar -9	ditar -17	downplay 7	dub 9	décrire -15	démentir 22	détailler 25	einwenden 11	eisen -10	elaborate 9	email -15	emporter 8	encourage -19	entgegnen -10	enumerar 15	erinnern -10	erklären 9	erwidern 11	erzählen 12	escludere 7	escribir 9	escusar -17	esordire -7	esperar -16	estimar -15	estimate -19	estimer 11	evocar 7	exclaim 10	exclure -6	exiger -14	exigir 11	expect -10	explain 15	explicar 9	expliquer 13	express -10	favor -10	fear -18	feel -17	festejar -11	figurer -10	find -20	finden 9	fire 11	fluisteren 15	foeteren 16	fordern -6	forecast -16	fume 13	féliciter 15	garantir 10	garantire 12	gasp -14	giudicare 16	giurare 18	glimlachen 19	greet -7	grincer 19	gritar 16	hablar -9	halten -11	hate -13	heben -16	herinneren 14	highlight -25	hint -12	hold -23	hope 7	imager 11	indicar -8	indiquer 9	informar 9	inquiéter -22	insult -14	intend -14	interject 15	interroger 12	interrupt -9	invitare 12	inviter 6	invocar -13	invocare 7	issue 8	joke 6	jubiler 15	juger -9	jurer 11	justifier 10	knock 7	know -19	kommentieren -6	lambaste -7	lament 12	lancer 12	lash 7	lassen 19	laten -17	laud 8	learn -15	leer -8	leggen 17	leggere -12	lembrar -6	ler 10	leren 6	like -16	limitar -20	lire -7	llamar 6	lobby 13	louer 6	love 9	lâcher 28	mahnen 16	mailen 18	manter -19	marrer 17	marteler 16	meinen 10	melden -6	mention -9	message -17	minimizar -11	mock 7	mopperen 13	mostrar -23	motivare 13	murmur 14	murmurer 9	muse -11	need -32	negare 7	nennen 12	none 9	note 7	noter 11	nuancer -8	obiettare 13	object 9	observar 12	observe 17	ocurrir -11	offer -16	ofrecer -17	ontkennen -12	oordelen 14	opmerken 11	oppose -17	opposer -10	orientar 8	osservare -12	paint -21	parlare 15	parler -12	pedir -12	perguntar -10	persuade -10	pester -8	philosopher 6	phone -14	plaider 18	plaisanter 22	plead -10	point -10	pointer 6	poltern -7	ponderar 8	post -18	precisar -9	prefer -13	present -16	press 6	prever -14	proclaim -7	proclamare -11	prometer -15	promettre 23	pronounce 12	propor -11	proposer -25	prove -12	préciser 6	préférer 12	prévenir 19	prévoir -18	publicar -20	purport -15	qualifier -19	querer -14	questionar 18	quip 17	quote -7	raccomandare -16	raccontare 27	raconter 9	rail -7	railler 19	raise -9	rank -6	rant -14	read -25	reageren 9	reagieren -26	realize -9	reason -9	reassure -8	rebater 17	rebuke -14	recall 17	rechazar -13	rechnen 12	recibir 7	reclamar -11	recomendar -16	recommend -13	reconhecer 16	record -27	recount 13	recusar -6	refer 10	reflect -9	regret -14	reiterate -10	rejeter -7	relatar 12	relativiser 12	relever -8	remark -11	rematar 12	repeat -6	repetir 10	report 16	reportar 9	reprochar 7	request -18	requérir -11	responder 20	retort -9	retweet 6	ribattere 10	riconoscere 10	ridere -17	riferire -7	rigoler 11	rire -25	rispondere 12	rivelare -8	rivendicare 9	roepen -11	rufen 10	räumen 7	réagir -7	réclamer 14	réfuter 11	réjouir -8	répondre 9	rétorquer 24	sagen 14	saluer -10	salutare 17	sapere -14	savage -13	say 33	schamperen 19	scherzare 21	schetsen 15	schildern 12	schreiben 19	schrijven 16	scoff 16	scream 7	scrivere -16	scusare -6	see -23	sehen 11	sentenciar 16	shoot -6	shout 18	show -7	sigh -10	sign -28	signal -17	sintetizzare 18	sluiten 7	snipe 9	solicitar -16	soltar 12	sorrir 19	sospirare -11	sostenere -10	sottolineare 15	souhaiter 6	souligner -18	souri -13	sourire 15	speculate -6	spiegare 12	spotten 17	sprechen -7	spreken -8	state -7	stehen -22	stellen -10	stress -12	sturen 7	sublinhar -7	submit -8	support -19	suspect -7	suspirar 13	sussurrare -6	tachar -11	tagliare 9	talk -8	teilen 18	tell 15	terciar 11	text -19	thank 9	threaten -12	tildar -10	title -21	toelichten -12	tonner -7	tout 13	traiter -10	trancher -15	trash 6	trasladar -6	treat -10	trekken -14	trouver 15	try -21	tweet 15	témoigner 19	understand -12	unlisted 9	urge 14	urteilen 11	utter -15	vatten 9	vent 12	venture -28	ver 10	verkünden -14	verlangen -19	verlauten 14	vermuten -9	verraten 16	versichern 24	versprechen -18	verteidigen -11	vertellen 7	verwachten -12	verweisen -7	verwerpen -13	verzekeren 12	view -26	vinden 6	voegen 15	voice -6	voir 12	volere -12	volunteer -15	vote -8	vragen -7	vrezen -13	warnen 14	weigh -15	weisen -15	welcome -19	werben 10	werfen 11	weten -12	wijzen -13	willen -15	wish -17	wollen -25	worry -14	write 12	zeggen 13	zeigen -18	zien -16	zitieren -8	zuchten 11	zweren 9	äußern -8	écrire 9	énumérer 12	étonner 10	évaluer -14
lemma|according-to|	none 24
lemma|colon|	none -8	say 12
lemma|paragraph-before|	accuse -20	acknowledge -21	add 6	admit -17	advise -13	advocate -12	affirmer -13	agree -17	aim -9	allege -8	allow -6	annoncer -12	announce -23	answer -14	anticipate -14	anunciar -13	apologize -14	applaud -6	asegurar -10	ask -32	attack -10	back -13	believe -16	bill -10	blame -16	blast -19	boast -20	call -21	care -9	cast -16	challenge -12	champion -6	charge -9	cheer -9	chiamare -18	cite -22	claim -23	comment -21	compare -8	complain -14	concede -18	conclude -16	concluir -7	condemn -6	confirm -8	confirmar -6	confirmer -6	consider -13	considerar -12	continue 8	counsel -13	credit -10	criticize -23	cry -7	debate -7	decide -13	decir -11	declare -17	decline -14	deem -6	defend -17	deliver -8	denounce -10	deny -16	describe -28	detail -14	dire -11	disagree -9	discuss -10	dismiss -21	dizer -15	downplay -10	echo -11	email -9	emphasize -7	encourage -9	endorse -21	estimer -7	expect -15	explain -22	express -17	feel -7	find -19	geven -11	hail -6	hear -11	highlight -9	hold -23	hope -9	identify 10	indicate -16	informar -10	insist -11	intend -7	introduce -12	invite -7	knock -11	know -11	lament -17	laugh -16	learn -7	like -10	list -14	maintain -9	mean -10	mention -13	mock -16	name -16	need -14	nominate -12	none -26	note -34	offer -21	oppose -21	order -17	outline -6	paint -13	pedir -13	plan -18	pledge -11	post -19	predict -14	prefer -7	preguntar -9	present -10	press -10	promettre -10	promise -25	propose -15	protest -12	prove -7	préciser -10	prévoir -9	question -19	quote -18	rail -7	raise -17	rate -6	read -16	reassure 10	rebuff -9	recall -17	recognize -14	recommend -7	record -11	reference -9	reflect -8	refuse -11	reiterate -15	reject -19	rejeitar -20	remark -18	remember -7	remind -16	repeat -15	reply -22	report 9	reveal -17	rispondere -7	rule -10	réclamer -14	saber -15	say -10	schrijven -20	see -14	seek -14	shout -9	show -18	sign -12	signal -9	slam -12	speculate -12	sprechen -11	state -12	stress -16	suggest -24	talk -14	testify -10	thank -13	title -8	treat -6	trust -10	try -16	understand -10	unlisted -14	urge -23	view -7	volunteer -7	vote -7	vow -20	want -15	warn -11	wave -13	weigh -11	welcome -10	worry -6	yell -8
lemma|quote-then-speaker|	accuse -13	add 11	admit 7	affirmer 17	agree -9	aim -12	ajouter 25	allow -14	allude -9	announce -11	answer -14	applaud -6	argue -7	ask -8	assert -8	assure 6	attack -12	back -15	believe -24	bezeichnen -12	bill -15	blame -13	blog -15	brand -7	call 17	care -11	celebrate -8	charge -16	cheer -23	chiedere 6	claim -6	compare -10	concede 6	conclude 13	confier 21	counsel -7	criticize -18	debate -13	decide -6	declare 13	demander 12	denounce 10	deny -8	dire -8	disagree -11	discuss -12	dizer -6	déclarer 31	echo -6	email -26	expect -7	explain 9	express -8	faire_valoir 16	fear -19	find -9	fire -13	fume 18	glisser 16	hear 9	hint -8	hope -15	identify -8	intend -13	jeer -9	know -10	lancer 17	like -14	lâcher 15	maintain -12	marteler 15	mostrar -6	name -7	need -19	none -7	observe 13	offer -18	oppose 10	order -17	phone -10	plaisanter 14	plan -12	pledge -13	post -13	predict 8	present 6	press -10	promise -17	propose 12	préciser 9	question -17	quip 19	quote -15	rappeler 15	rate -16	read -6	recall 25	record -13	refer -10	reference -19	regard -6	reject -6	remark -16	repeat -9	reply 11	report 8	request -9	respond -11	responder -14	répondre 18	résumer 13	saber -11	say 19	see -11	seek -18	shout 10	show -24	sign -6	souffler 17	souligner -12	speak -9	suggest -16	support -8	talk -12	tell 40	testify 15	think -18	trust 11	try -10	tweet 18	unlisted -6	venture -20	view -16	volunteer -11	vow -6	want -8	warn 9	whisper 12	wonder 10	write 20	yell 7	écrire 7
lemma|quote-then-verb|	aclarar -9	add 23	admettre 24	admit -8	admitir 19	advertir 15	affermare 7	ajouter 21	ammettere 12	amuser 12	analyser 11	antwoorden 13	antworten 13	argue -10	asegurar -16	assicurare 16	assurer 25	atirar 16	attaccare 15	avancer 11	avertir 17	avisar 18	avouer 10	avvertire -8	befinden 14	begründen 10	bekennen 20	beteuern 14	betonen 17	brincar 21	brummen 14	calculer 14	call -10	celebrar 13	chiamare 10	chiedere 8	comentar 10	commenter 10	conclure 18	confessare 16	constater 11	contar 25	corriger 10	criticar 10	decir -6	declarar 9	defender 12	denunciar 16	denunciare -9	desabafar 13	describe -11	detallar 17	devolver -8	dichiarare 8	dire -9	dizer 6	déclarer -10	déplorer 18	détailler 21	emporter 11	entgegnen -8	enumerar 12	erinnern -7	erkennen 9	erwidern 11	erzählen 22	escribir 14	esordire -6	estimer 14	explain 8	explicar 25	expliquer 11	expresar 13	faire_valoir 6	foeteren 13	fügen -8	garantir 13	gestehen 13	geven 12	grincer 15	halten 12	herinneren 13	imager 21	informar 15	insistir 12	interroger 10	ironizzare 19	joke 10	juger 17	justifier 11	klagen 18	kommentieren 14	lamentar 16	lamentarse 21	lancer 28	lassen 14	leggen 18	lembrar 21	lâcher 26	manifestar 19	meinen 30	melden 18	mostrar -13	motivare 16	murmurer 9	noter 15	nuancer -8	obiettare 13	observar 15	observer 19	perguntar 8	pester 18	philosopher 7	plaider 16	plaisanter 21	poltern 12	poursuivre 11	precisare 12	preguntar 17	promettre 9	protestar 16	protestare 16	protester 16	prévenir 23	queixar 10	raccontare 27	raconter 7	railler 20	rappeler 26	read 10	reageren 25	rebater 9	recall -7	rechnen 21	reclamar 16	reconnaître 18	reconocer 15	recordar 20	relatar 29	relever 24	rematar 13	replicar 18	reply 17	report 15	responder 30	resumir 6	ribattere 20	ricordare -6	riferire 15	rigoler 8	rir 18	rispondere 17	rufen 11	räumen 10	réagir 15	réjouir 19	résumer 29	rétorquer 25	saber 11	sagen 11	say 17	schamperen 15	scherzare 25	schetsen 15	schildern 13	schreiben 24	schrijven 23	scrivere 19	sentenciar 15	señalar 14	sfogare 19	sintetizzare 15	soltar 9	sostenere -9	sottolineare 11	souffler 23	souligner -6	sourire 13	souvenir 21	spiegare 18	spotten 18	spreken 10	stellen 6	sugerir 12	suggest -15	suspirar 13	sustentar 7	tagliare 11	teilen 14	tell -49	tempérer 14	terciar 11	tonner -6	tuonare 12	tweet 20	témoigner 22	unlisted 10	vatten 19	verraten 13	versichern 16	verteidigen 13	vertellen 8	verzekeren 12	vinden 10	voegen 13	vragen -6	waarschuwen 18	write 24	zanjar 16	zeggen 26	zuchten 20	écrire 9	étrangler 16
lemma|sentence-after|	add -12	agree -16	announce -12	answer -20	appeal -17	argue -14	ask 26	care -11	cite -19	claim -9	comment -16	continue -9	debate -7	demand -14	demander -16	describe -15	endorse -10	explain -8	fire -20	hear 6	hold -14	indicate -15	lachen -8	like -14	message -9	note 6	order 9	point -20	praise -18	promise -12	question 7	rate -11	read -22	report -12	see -24	sign -12	staan -21	state -18	suggest -17	support -17	thank -17	think -13	treat -14	try -15	tweet 19	use -13	vote -12	want -10	warn -19
lemma|sentence-before|	accuse -29	accuser 6	acknowledge -20	acusar 6	add 16	adiantar -10	admettre -15	admire -12	admit -20	admitir 13	advertir -8	advise -13	advocate -15	affermare -14	affirmer -23	afirmar -16	agree -16	aim -9	alegar -10	alertar -13	allege -11	ammettere -8	annoncer -18	announce 9	annunciare -19	answer -9	anunciar -13	apelar 15	aplaudir -17	apologise -22	apontar -17	appeal -17	appeler -15	applaud -10	asegurar -9	ask -25	assicurare 13	assurer -8	atribuir -10	attaccare -9	attack -21	attendre 6	avouer 9	back -18	begrüßen -12	behaupten -12	believe -19	benadrukken -16	berichten 12	bestätigen -15	bezeichnen -19	bill -10	blame -25	blijven -20	brag -16	brand -6	calcular -18	call -52	care -9	cast -11	celebrar -22	celebrate -7	challenge -20	chamar -15	chant -17	charge -7	cheer -22	chiamare -14	chiedere -28	chip -11	cite -14	claim -26	cobrar -15	comentar -6	commentare -17	commenter -12	compare -21	complain -11	comunicar -6	concede -18	conclude -7	concordar -21	condemn -12	confermare -21	confessare -7	confirm 7	confirmer -19	congratulate -19	consider -7	considerar -17	contar 18	contestar -18	contestare -12	convocar -19	corriger -6	counsel -10	credit -10	criticar -8	criticize -20	croire -10	debate -19	decide -11	decir -17	declarar -22	declare 8	decline -9	definire -11	deliver -17	demand -21	demander -24	describe -26	detail -13	dichiarare -19	dire 13	disagree -22	discordar -14	discuss -18	dismiss -21	dispute -18	dizer -9	doubt -17	déclarer -17	démentir 14	dénoncer -14	détailler 10	eisen -18	elogiar -6	email -22	endorse -20	esclarecer -7	escludere 7	escrever -13	escusar -16	esperar -12	esprimere -19	estimate -17	estimer 10	evitar -8	exclure -16	exiger -20	exigir -26	explain 9	express -15	faire_valoir -14	falar -10	favor -10	fear -11	feel -17	figure -12	find -25	finden 6	fire -17	fordern -15	fragen -20	frenare -19	garantir -20	geven -12	glisser -13	gostar -13	gracejar 8	gritar -14	halten -13	hate -13	hear -16	heben -14	heten -19	hint -17	hit -9	hold -27	hope -14	houden -36	identify -10	inquiéter -19	insist -22	insister -11	insistir -9	introduce -13	invitare -12	ironiser -11	ironizar -15	issue -31	joke -19	juger -10	klagen -20	know -14	kritisieren -15	lachen 14	lamentar -18	lancer -25	lassen 8	laten -30	laugh -9	learn -14	lembrar -18	like -18	liken -7	lire -21	list -22	lobby 10	loben -15	mahnen 13	manter -22	mean -15	melden -30	mention -12	message -17	mostrar -25	need -18	noemen -33	noter -14	observer -10	offer -22	opinar -13	oppose -21	order -16	osservare -19	parlare -32	parler -22	perguntar -16	pester -14	plaisanter -15	plan -18	pledge -13	post -13	praise -14	precisare -10	prefer -13	preguntar -15	present -16	proclaim -15	prometer -17	promettere -11	promettre -24	propor -11	propose -12	proposer -25	protestar -13	publicar -14	queixar -10	querer -12	question -19	quote -17	raconter 9	raise -19	rank -11	rant -12	rappeler -20	rate -14	read -8	reageren -21	reagieren -22	reason -9	rechazar -8	rechnen 7	recibir -16	reclamar -12	recomendar -15	reconhecer 14	reconnaître -10	record -14	recordar -8	recusar -6	redouter -8	referir -16	reflect -6	refuse -12	refuser -23	regretter -22	reiterate -15	relatar -16	relever -17	remark -12	remember -10	reply 13	report -12	reportar 9	request -13	respingere -12	respond -20	resumir -17	reveal -19	revelar 9	ricordare -15	riferire -12	ringraziare -13	rir 7	rire -17	ritenere -15	roepen -16	rule -9	réclamer -27	résumer -14	saber -18	sagen -13	saluer -20	savourer -17	scandire -6	schließen -15	schreiben -6	schrijven -15	scrivere -20	see -20	seek -21	sehen -18	sfogare -6	shoot 7	show -32	shrug -23	sigh -13	sign -19	sostenere -15	sottolineare 10	sourire 12	soutenir 8	souvenir 9	spreken -17	staan 9	state -13	stehen -11	stellen -20	sturen 11	suspect -12	sustentar -10	talk -23	teilen 7	temer -8	temere -10	tempérer -12	testify -19	text -14	thank -22	think -17	title -10	tout 8	trouver -22	trovare -9	try -23	tuonare -6	understand -10	unlisted -6	urge -29	use -21	ver 6	verlangen -18	versprechen -13	verteidigen -17	vertellen 7	verwachten -12	verweisen -21	view -20	vinden -9	voice -12	volere -8	volunteer -9	vote -12	vouloir -16	vow -20	vragen -24	vrezen -13	want -29	wave -8	weisen -20	welcome -30	weten -12	wijzen -28	willen -19	wish -6	wollen -21	worry -11	zeggen -22	zeigen -18	zien -18	äußern -21	écrire -15	évaluer -14
lemma|speaker-then-quote|	accusare 7	accuse 8	acusar 9	add 12	admit 8	admitir -9	advertir 10	advise -17	affirmer 12	afirmar -11	aggiungere 14	agree -26	allege 11	allow -12	ammettere 9	annoncer -6	announce -13	antworten 12	anunciar 18	apelar 8	apologize -7	appeal -28	apuntar 7	argue 18	asegurar 8	ask -9	assail 13	assegurar 6	assicurare 13	assure 12	assurer 8	attack -24	attendre 7	believe -33	bemoan 9	bemängeln 17	bezeichnen 12	bill -15	blast 8	blijven 11	boast 13	brand -14	care -17	cast 17	caution 16	celebrar 14	champion -8	chant 14	characterize -6	chiamare -11	chide 12	chiedere -14	cite 17	compare 10	concede 21	conclude 8	confermare 8	confirm 7	confirmar 21	confirmer 8	congratulate 14	consider -22	contar 6	contend -6	continue 30	corregir 12	counsel -21	credit -11	criticise -8	criticize -8	debate -33	decide -10	decir -7	declarar 8	declare -10	decline 10	deem -12	defend 9	definire 22	demander 17	denounce 15	denunciar 15	deny -11	descartar -10	deslizar -9	destacar 19	detail -8	dichiarare 15	difundir 13	dire -11	ditar -17	dub 12	démentir 14	dénoncer -7	echo 8	email -8	emphasize 8	encourage -15	ergänzen -6	estimar -11	estimate -12	estimer 6	exigir 16	expect -23	explain 11	faire_valoir -11	feel -15	find -11	fire 16	fragen 6	féliciter 11	garantir 11	geben -6	giudicare 17	gritar 11	hablar -8	halten -15	hear -10	heißen 17	highlight -23	hint -6	hold -10	hope 9	houden 12	imply 15	indicar -7	indicate 14	informar 18	insult 6	intend -6	interject 18	interrupt 7	introduce 6	invitare 19	issue 7	joke 20	juger -12	justificar 18	know -18	kommentieren -12	kritisieren 8	kündigen 9	lament 21	lamentarse -6	lassen 11	laten -14	laugh 12	learn -9	like -7	limitar -18	llamar 9	loben 16	louer 7	love 10	lâcher 6	mandar 8	mean -12	mention -8	message -11	mock 6	need -20	negare 20	nennen 7	none -11	note 7	object 6	opinar 14	oppose -17	parlare 14	parler -6	pedir -11	perguntar -9	pledge 6	portray 6	precisar -11	preguntar -13	press 8	proclaim -6	prometer -8	promettere 13	promettre 26	promise 11	pronounce 14	prove -10	qualifier -17	raise -15	rank -8	rate 8	read -27	reageren 17	reason -6	rebater 15	recall 13	reclamar -10	record -23	recordar 12	refer 10	reflect -14	refuse 13	refuser 7	regret -14	regretter 16	rekenen 14	relever -12	repeat -14	replicare -6	request -11	respond 6	responder 7	resumir 7	retort -16	retweet 7	ribattere 11	ricordare 8	rire -9	rule 6	réclamer 12	répondre 12	sagen 17	salutare 14	sapere -21	savage -13	say 29	schreiben 16	scrivere -9	see -13	seek -7	sehen 11	shoot -8	shout 15	sign -18	sing -6	sostener 17	souhaiter 6	souvenir -8	speak -7	sprechen -11	spreken -6	stehen -14	stress -12	submit -11	subrayar -7	suggest 13	support -16	sustentar 10	tachar -7	tell 8	text -17	thank 12	think 8	title -20	tonen 9	trouver 17	try -21	urge 13	vent 12	venture -16	verlauten 17	view -23	vinden 6	voir 8	vouloir 6	warnen 16	wave 6	weigh -12	weisen -10	welcome -15	widersprechen 20	willen -9	wish -13	wollen -12	write -6	zeigen -7	zien -9	zitieren -10	äußern -6	écrire -6
lemma|verb-then-speaker|	accuse -14	acusar -13	add -7	admitir -18	antworten 7	anunciar -18	argue -26	assicurare 8	atribuir -10	bezeichnen -16	calificar -15	call -33	chamar -19	chiamare -14	chiedere -15	claim -12	classificar -17	conclude -10	confermare -16	confirmar -15	considerar -26	contestare -13	declarar -21	declare -14	defender -19	definire -9	descartar -20	describe -26	dire 15	dismiss -14	divulgar -9	elogiar -11	email -18	endorse -16	erkennen -9	explain 14	giudicare -15	halten -16	heißen -16	houden -18	insist -21	invitare -13	issue -16	justificar -12	laten 13	limitar -14	maintain -13	mandar -18	meinen 9	noemen -21	pedir -38	praise -25	predict -14	preferir -16	prometer -9	quote 6	recall -14	reconnaître -8	recusar -17	ribattere 11	rispondere 8	roepen -12	rufen 10	sagen 7	say -15	state -7	suggest -12	tell -58	tweet -14	urge -23	ver -10	warn -13	weisen -14	write -14	würdigen -15	zien -13
length|	0 -12	1 14	2 7	3 11	4 6
near|according-to|	0 19	26+ 14	3 14	4-6 9
near|colon|	7-12 21
near|interview|	26+ -37
near|named-before|	1 6	13-25 -7	26+ -64	3 -22
near|named-nearby|	0 -24	1 -24	13-25 -11	2 8	26+ -7	3 10	4-6 11
near|paragraph-before|	26+ -30
near|possessor|	0 -18	1 -24	13-25 -19	7-12 -6
near|quote-then-speaker|	-10 -14	-12 26	-15 -14	-17 -18	-2 -12	-23 -8	-24 -19	-25 -9	-26 11	-27 8	-28 -19	-3 -28	-30 -17	-34 6	-36 -10	-4 -28	-42 -14	-5 8	-7 -9	-9 11	0 25	1 -12	13-25 -15	2 13	3 -8	4-6 -17	7-12 -11
near|quote-then-verb|	0 16	1 10	13-25 -8	2 17	26+ -7	7-12 -22
near|sentence-after|	0 7	1 9	13-25 -10	2 -33	26+ -16	3 -19	4-6 -25	7-12 -11
near|sentence-before|	1 18	13-25 -7	2 6	26+ -17	3 -18	4-6 -12	7-12 -11
near|signature|	1 9
near|speaker-then-quote|	0 7	1 6	13-25 -16	2 8	26+ -10	4-6 18
near|topic|	0 -32	13-25 -13	2 25	26+ -50	3 18	4-6 11	7-12 8
near|verb-then-speaker|	0 -11	1 7	13-25 -32	26+ 13	7-12 -16
negated|	paragraph-before -21	quote-then-speaker -8	sentence-after -9	sentence-before -11	speaker-then-quote -10
next|$|	other -16
next|%|	saying -12
next|&|	saying 12
next|'|	saying -17
next|(|	judging 14	other -21	saying 18
next|)|	judging -12	thinking -13
next|,|	judging -25	other -7	saying 18	thinking -16
next|-|	judging -7	thinking -17
next|:|	judging -8	saying -12
next|;|	judging 6	saying -23
next|according-to|	( -19	: -9	adverb 15	auxiliary 12	coordinator -15	determiner 6	marks 8	preposition 21	stop 21	that 8	verb-saying 11
next|adverb|	other 9	saying -11
next|auxiliary|	judging -13	other -21	saying -40
next|capital|	judging 17	other -16	saying 12	thinking -8
next|colon|	determiner -10
next|coordinator|	judging -24	other -12	saying -33	thinking -20
next|determiner|	judging -19	other 10	thinking -18
next|end|	saying -13
next|marks|	judging 11	other -29	saying 12
next|paragraph-before|	$ -10	( -13	, -19	- -10	: -26	adverb -21	auxiliary -13	capital -20	coordinator -21	determiner -8	preposition -18	pronoun -29	quote -24	that -8	verb-saying -24	verb-thinking -11	word -24	— -6
next|possessive|	saying -8
next|preposition|	judging -16	other 16	thinking -20
next|pronoun|	judging 17	other -12	thinking 6
next|quote-then-speaker|	, -12	- 11	: -14	adverb 11	auxiliary -10	coordinator -21	determiner -11	end -15	preposition -6	pronoun -11	quote -10	stop 45	that -33	verb-thinking -6
next|quote-then-verb|	& 12	( 13	, 8	adverb -7	auxiliary -30	coordinator -9	determiner 7	end -14	preposition 13	quote -18	stop 14	subordinator -14	that 24	verb-saying -6	word 12	— 11
next|quote|	judging -7	other -31	saying -37	thinking -26
next|sentence-after|	, -10	: -36	adverb 10	auxiliary -26	capital -21	coordinator -25	determiner -17	preposition -25	pronoun -21	quote -7	stop 15	subordinator 11	verb-judging -28	word 7
next|sentence-before|	$ -21	' -10	( 13	: -13	; -12	adverb -23	auxiliary -47	capital -27	coordinator -22	determiner -9	possessive -7	preposition 10	pronoun -6	quote -25	stop -13	subordinator -13	that 9	verb-judging -25	verb-thinking -31	word -11	— -9
next|speaker-then-quote|	) -11	- -15	; -13	auxiliary -12	capital 32	coordinator -19	marks 7	pronoun 16	quote -36	subordinator -6	that 13	verb-judging 12	verb-thinking -6	word -14	— -16
next|stop|	other 15	saying 32
next|subordinator|	other -11	saying -7	thinking -14
next|that|	other 14	saying 11	thinking 7
next|verb-judging|	judging 18	other -26	thinking -17
next|verb-saying|	other 11	saying -12
next|verb-then-speaker|	' -17	( 8	, 32	; -28	adverb -16	auxiliary -44	capital -21	coordinator -26	marks -11	preposition -30	pronoun -10	quote -31	subordinator -44	verb-saying -7	verb-thinking -28	’ -15
next|verb-thinking|	judging -10	other -14	saying -7	thinking -14
next|word|	other -15	thinking -7
next|–|	saying 10
next|—|	saying -15
next|’|	judging -13
noun|	0 -21	000 -15	05 -11	1 -17	100 -16	11 -21	12 -19	13 -7	15 -17	16 -15	18 -10	19 -16	1977 -14	1989 -11	2 -6	20 -12	200 -8	2000 -8	2001 -7	2007 -16	2008 -14	2009 -16	2010 -7	2011 -15	2012 -24	2013 -7	2014 -8	2016 -8	2022 -7	2023 -10	2024 -9	2028 -8	21 -9	214 -15	22 -13	24 -11	26 -8	27-jährige 15	28 -12	29 -9	3 -19	30 6	300 -12	31 -9	33 -14	34 -22	38-year-old 10	39 -15	4 -15	40 -13	400 -12	45 -6	48 -8	49 -15	5 -16	50 -13	55 -12	57 -21	58 -15	6 -17	61 -8	62 -9	63 -7	64 -16	66 -10	67 -14	69 -10	7 10	70 -13	71 -6	74 -14	77 -11	79 -17	8 -23	80 -9	88 -10	9 -26	ab -10	abend -12	ability -19	able -8	abogada -14	abonnentin -17	abonnée 11	abortion -14	abuela -18	accanto -14	acción -11	accord -15	accordo -15	account 13	acht -9	act -27	action -9	actions -12	activist -19	activists -7	acto -14	actor 10	actress 16	acuerdo -12	acusación -11	acórdão -20	ad 8	added -13	adding -16	addition -12	address -13	addressing -12	adjointe -13	administrador -7	administration -18	administração 8	ads 8	adversaire -17	adversário 17	adviser 7	advocaat -15	advérbio -11	af -12	affaire -16	affari -14	affluenza -11	african-americans -15	agence 11	agencia 6	agency -16	agreed -14	agreement -7	agua -6	agência -11	ahead -13	aide 9	aides 7	alarme -14	alcalde 6	alert -10	algo -10	all -18	allegations -6	alleging -11	allenatore -12	alliance -14	allies -23	ally -22	alto 9	alunos -16	amendment -14	american 14	americans -28	analistas -20	analyst 16	analysten -9	analystes -25	analysts -12	ancien 6	ancienne -10	ander -10	anfrage -20	angaben -12	angebot -24	animal -9	animale -17	annonce -9	announcement -27	annuncio -16	anonimato -13	another -9	anti-establishment -7	antiga -10	antigo -13	anwalt -6	anwohner -19	any -10	anything -8	anziano 6	apotheker -12	appeal -7	appeals -14	appearance -17	appeared -14	appearing -27	applause -18	approach -13	araras -12	arbeit -11	arbitrage -17	arbitraje -6	arbitre -8	arbitro -13	argent -13	argued -9	arm -21	article -21	artistes -13	aside -13	asked -45	asociación -16	assault -16	assemblée -10	assessment -6	assessora -23	assessore -19	assistant 8	assistente 6	association 6	associazione -14	associação 8	assurance -9	asunto -6	ata 9	atacante 12	ataque -10	athlete 9	atleta -12	attaccante -6	attacks -25	attaquant -14	attempt -14	attention -10	attorney 8	audio -10	audit 15	audition -16	aumento -15	autarca 18	author -18	authority -11	autor -9	autos -8	average 10	avis -11	avocat -21	avocate -37	avoir -25	ayuntamiento -21	ação -14	años -12	backers -18	bailarina -9	baker 8	ban -12	banca -22	bank -19	banker 6	banque -20	banques -8	based -20	battuta -18	beamter 17	beat 15	beau -12	began -18	begriff -16	behanger -10	beiden -7	belegschaft -24	believe -18	bericht 6	berichten -12	besatzung -13	beschluss -7	best -18	bestuurder 6	bestuursvoorzitter -16	beter -12	betreiber -17	betriebsrat -13	bewindsman 15	bid -19	biggest -9	bilan 12	bill -11	billion -22	billionaire -8	billionaires -13	black -10	blijven -9	blog -13	blogger 10	bloque 8	board 19	bodenstation -16	body -8	bond 8	bonden 7	boon 10	bord -9	border -14	born -10	boss 8	bout -12	bowlers -7	boy 18	braccia -11	branche -23	brazilian -6	broadcaster -17	brother -20	brothers -8	bruit -14	buch -23	budget -15	bundesregierung -16	bundesstraße -21	bureau -13	buren -22	bus -12	buurt -9	buyer -14	buzz -11	bürgermeister 16	c' -13	cabeza -8	cabinet 8	cable 11	cachet -12	cadre 11	café -13	calif -19	call -7	called -17	calls -14	calma -10	cambio -25	came -23	camp -18	candidacy -22	candidata 14	candidates -22	capitaine -10	capitán -15	capo -6	capogruppo -17	captain 12	cargo -10	carrier 6	carta -15	carte -14	casa -19	case -18	cases -14	caso -18	catholics -17	caucus -6	causa -11	cause -11	cbs -8	cent -11	cento -18	central -15	centro -18	ceo -18	cerca -12	cerimônia -11	certain -11	chair -8	chairwoman 6	chamber -17	champion 11	chancelier -17	change -20	character -8	charge -7	charges -18	chat -17	check -11	chef -9	cheffe -18	chercheuse 14	chi -24	chicas -6	chico 8	chief -6	chiefs -15	chiffre -20	children 7	chimica -9	chinese -16	choice -12	choix -13	christie -14	cinco -14	cinta -14	cities -8	citing -8	cittadino -12	city 10	claim -9	class -7	clause -15	client -27	cliente -6	clients -18	cloche -14	close 11	code -12	colega 13	colegiado 6	collaboratore -13	collectif -14	collega 8	college -7	column 11	columnist 11	comandante -15	comando -15	comboio -15	come -14	comentar -10	comerciantes -11	comes -17	coming -18	comissão 16	comitato -8	comité -26	commandant 8	comment -26	comments 8	commerçants -20	commissaire -7	commission -8	commissioner 13	committee -12	communauté -10	communiqué -11	communities -17	compagnie 10	companhia -14	companies -20	compared -11	compañía -21	complainant 8	complaint 9	compromise -10	compte -14	comptes -12	comunicado -18	concerns -20	conclusão -6	concorrente -13	conductor 14	confederação -10	conference -19	confidence -10	confédération -14	conseil -17	conseiller 10	consejería -6	consejo -7	consigliere 7	constat -9	consultant 15	contact -10	contacted -9	contacté -16	contas -10	contest -16	contestant 6	contests -12	continued -14	continues 11	contract -15	contractor -11	contractors -13	contraire -14	contrast -10	contrato -15	convention -29	conversations -8	copy 8	corner -16	coroner 8	correctionele -6	corrige -9	corte -10	costs -11	counties -10	countries -15	country -19	country-first -11	county -13	couple -19	cour -9	courriel -13	courriels -13	course -18	court -19	courts -11	coverage -9	crews -16	criminal -8	crisis 8	critici -14	criticism -11	critics 11	critique -18	crowd 7	crítica -13	cuatro -20	cuban 17	culpa -23	curator -10	customers -14	cut -10	czech 12	cámara 18	câmara -10	côté -27	c’ -35	d-mass -13	d-nev 11	dal -10	dame 12	dat -33	data -9	dato -15	daughter 11	dax -7	day -19	days -15	deal -25	death -13	debat -10	debate -32	debatte -19	decades -9	decide -14	decision -15	decisión -11	decisão -24	declined -12	defence -13	defender 16	defensa -11	defesa -14	degree -14	delantero -12	delas -9	delay -16	delegada 17	delegado -8	delegate -21	delegação -15	deles 14	demand -6	democrats 7	demonstrations -14	department -6	depressed -9	deputata -18	deputato -22	dernier 17	dernière 9	derrota -14	desculpas -10	designer 8	despacho 6	deuxième -17	dialogue -14	died -9	dies -19	difesa 12	difference -10	differences -8	different -15	difficult -11	dipartimento -17	diplomat 7	diputada 14	direct -17	directeur -23	direction 15	directivo 20	directores -11	diretor -12	diretora 10	diretto 11	direttore -7	direttrice 9	dirigeante 15	dirigente 20	discussion -23	disse -10	distribuidora -9	district -8	ditta -10	dividend -11	diz -10	dizer -14	diálogo -13	diário -15	document 14	dog -15	donations -18	donna 13	donnerstag -8	donor -17	donors 14	door -10	doppelganger 6	dorf -19	dossier -26	dozens -7	drawing -12	droite -16	décision -20	défense -19	délégué 6	départ -7	détracteurs 6	dívida -16	earlier -14	early -11	eau -17	echoed -13	echoing -13	economic -16	economist -10	economists -12	economy -12	edil -6	editor -9	editorial 14	effect -19	effort -21	efforts -18	einigung -20	elected -19	election -12	elections -15	eleven 8	elf -23	email -36	emails -24	embassy 12	emerging -14	emigrante 6	emphasis -14	employee 19	empore -14	empresa 16	empresario 6	empresas -17	end -15	ende -13	endorsement -9	endorsements -11	energy -18	engenheiro 6	engineer 8	engineers 14	english -14	enough -18	enquête -12	entidad -11	entidade 10	entourage 10	entraîneur -21	entreprise 17	entscheid -16	entscheidung -13	entusiasmo -18	entwurf -16	então -15	environmental -16	envoy -16	episodio -13	ergebnis -22	erleichtert -12	ermöglichen -9	error -13	escola -13	eso -13	esponente 10	essais -7	esta 16	estar -13	estudante 7	estudiante 12	estudiantes -11	estudio -15	estudo -13	etwas -16	euro -21	european -10	event -15	everyone -10	evidence -7	ex -17	ex-marido -13	example -13	excongresista -15	executiva 16	executives 6	expected -9	experience -18	expert -9	experte -14	experts 12	explained -7	explicações -14	expression -12	expressão -15	expérience -9	eyes -7	face -16	fact -19	fahrer -11	failed -22	failure -11	falar -14	fall -23	fallo -15	fallout -8	false -9	falta -17	familiares -15	familie -10	families -8	fans -15	far -21	farmacista -11	farmer 11	farmers -12	father -8	fault -9	federación 10	federal 13	federatie -11	federation 7	federação -16	feel -12	feelings -16	fees -13	feiten -6	felt -9	ferrovia -14	festa -12	festival -11	fez -10	field -7	fighters -12	figure -6	fila -13	file -12	filed -13	filha -18	filing -11	filière -8	fille -8	film -17	fils -8	final -22	finale -17	fired 17	firm -20	firma -12	firms -13	fla -13	fleet -8	fluglotse 19	flying -9	fois -12	followers -8	fondateur -15	fondi -9	fondo -9	fontana -12	fonte 13	fonti 7	footage -7	force -8	forces -6	formation -12	former 10	formule -20	forum -23	forward 7	found -20	foundation 10	founder -9	four 8	fox -18	fragen -10	fragment -10	frase -21	fratello -11	frau -10	freeze -17	fresh -10	friday -13	friend 18	friends 11	front-runner 12	frustrated -19	frustration -12	fuentes 12	funcionaria 13	funcionario 12	funcionários -11	fundraising -24	fédération 8	gallo -7	game -8	gang -12	gara -11	gardien 13	gauche -12	geld -19	gemeente -15	gender -8	general 13	genro 10	geometra -15	gerente -18	german 17	gesto -11	getting -7	getuige -19	gewesen -13	giant 11	girl 9	giudici 12	giudizio -12	given -17	go -21	goal -6	goals -9	goats -8	gobierno -27	god -11	going -9	gol -11	golf -12	good -20	goudzoekers -12	governador -12	governante 15	government -14	governo -13	governor 6	grandmother 19	gravação -12	graça -15	gremio -17	group -14	groupe -6	groups 12	growers 7	growing -9	growth -19	grund -12	grupo -28	gruppo -17	grávidas -9	guard 17	guidance -10	guns -12	gäste -16	haber -9	habitants -16	half 12	hall -24	hallazgo -15	hand -10	handling -11	hands -8	hard-liner -13	harsh -10	hauptgläubiger -15	haus 14	haute 13	headline 9	health -19	heard -11	hearing -15	helped -11	heritage -17	herr 25	hersteller -9	heure -10	hispanic -19	hispanics -8	histoire -10	historia -9	historian 16	history -8	hold -16	home -23	hommages -11	homologue -31	homóloga -17	hoped -12	hopeful -6	hora -16	hospital -14	host -16	hour -8	hours -10	house -30	humor -13	hundreds 16	händler 6	héros -16	i-vt 13	idea -13	idee -13	ideia -19	idolizes -10	idée -10	iedereen -7	iemand -20	ii -6	illicit -14	image -18	immigrants -9	immigration -11	impact -12	impersonator -9	importance -7	imprese -9	incident -22	incidents -6	including -10	income -8	indagato -15	indictment -17	individuals -7	industriels -13	industry -17	inequality -11	inflation -14	influence -27	information -20	informe 8	informed -11	iniciativa -10	inquirenti -12	inquiry -21	inquérito -6	insecure -14	insider 14	insiders -12	inspector 6	instance -10	instant -13	instituição 8	institute -18	instituto -6	instrumente -25	intellectual -9	interesse -9	interest -10	interjected -7	interview -12	interviews -12	inversión -7	investigadora 22	investigation 8	investigators -24	investigação -7	investment -17	investor 13	investors -13	involved -13	iphone -13	iranian -13	irmão -12	islamic -6	israeli 9	issue -16	issues -11	istituto 7	italian 11	jaar -15	jahre -14	japanese 9	jefe -14	jeune -9	jewish -15	jews -7	jihad -11	job -15	jobs -14	jornal -14	journalist -19	journalists -10	judge -7	juge -21	juges -11	junior 11	just 10	justice 8	justices -14	juíza 7	júri 13	kaffee -19	keeps -14	keer -15	key -16	killed 10	killing -12	kinder -18	kinderen -13	kindern -15	king -12	knew -12	kollege -12	komen -10	konzern 10	kopf -17	kosten -11	kritik -18	kundin 12	kustwacht -13	kämpferisch -12	lack -15	lado -16	land -23	lange -12	language -11	latest -16	latinos -12	latter 12	lauréate -11	lawmaker 10	laws -13	lawsuit 12	lawyer -12	lawyers 11	lead -19	leader 11	leaders -8	leadership -14	least -16	led -12	left -18	legale 17	legislature -21	leitura -16	leonor -15	lerares 8	less -11	letra -18	letter 12	lettera -20	letters -14	lettre -20	ley -17	li -10	liberals -11	libéraux -14	licenças -14	likely -11	likewise -19	line -30	linea -16	link -15	linkedin -8	list -14	listeners -20	llamada -11	lobby -12	local -12	long -18	longer -11	look -12	looked -15	loud -12	luncheon -13	lösung -25	maakte -14	maarten -18	machine -7	made -19	madre -17	maestro 9	magistrada 21	magistrado -9	magistrato 17	mail 16	maioria -9	maire -7	mairie -22	mais -15	majority -19	maker -10	making -7	mal -17	man 7	management -13	mandant -16	mandatario -10	mann 16	marchés -11	margin -8	mari -25	marido 9	marine -19	marking -10	markt -15	marriage -10	mass -9	massacre -13	mate -14	material -10	mayor 11	measure -8	measures -13	media -14	meeting -25	mehr -13	mehrheit -18	meilleure -7	melhor -20	men -20	mensagem -10	mensagens -13	mercado -21	mercato -12	merger -9	meritxell -7	mesmo -9	message -13	meta -15	meteorología -8	meter -11	mexican -27	mexicans -11	mich -12	million -11	millionen -15	ministerin 10	ministerium 11	ministers -18	ministre -7	ministro 11	ministère 6	minutes -16	mishandled -8	mitarbeiter 12	mitglieder -21	model -11	moderator 11	modérateur -13	mogul 9	moment -20	monday -29	monde -12	money -20	montag -12	months -15	moradores -13	more -17	mosque -7	most -11	mot -15	mother -10	motion -12	move -26	moved -12	movement -13	movie 12	movimento -9	mozione -12	much -31	mudança -13	muestras -10	multa -10	multiple 7	museu -7	musician 10	musicista 8	muslim 10	muslims -22	mutter 16	más -8	mãe 7	mère 6	médailles -6	médico -10	n -12	nachfolger -6	nachfrage -20	name -18	named -13	namen -12	names -15	narrator 16	nation -23	nations -7	native -14	nativist -11	need -10	nega -11	negócio -17	neighbors -11	neither -10	nervous -10	netz -6	neurosurgeon 11	neutrality -7	new -15	news -13	niemand -9	niets -14	nine -12	nipote 8	no -11	nobody -15	nom -7	nombre -23	nome -7	nomination -12	none -16	noor 12	norma -25	nota -20	noted -12	nothing -11	noticia -20	notícia -16	nouveau -15	nouvelle -16	novelist 15	number -18	numbers -8	numero -10	nuova -6	nurse -11	número -17	números -11	obbligo -12	obra -17	oferta -14	offer -15	office 20	officer 12	official 18	officier 11	oficialismo -16	old -12	onderzoekers -11	one -35	ong -9	onze -15	open -7	opera -8	operation -14	operative 12	operatives -6	operators 8	operazione -14	operação -12	opinion 19	opinião -18	oposición -8	oposição -13	opponents -20	opposition 8	opposizione -12	ora -11	orden -7	order -25	organisation -18	organization -22	other -6	otro 11	outras -9	outro -9	outsider -12	own -17	owner -9	padre -13	page -7	palavra -17	palazzo -13	palco -9	palestinians -12	papa 24	paper -15	papier 14	pareja -7	parents -20	parola -13	parole -14	parque -13	parquet 8	part -28	parte -26	participa -6	particular -9	partido -13	parties -14	partij -18	partner -17	partners -16	parts -9	party -13	passage 11	passenger -6	patience -22	patients -9	patiënte -7	patron 7	pause -16	pay -7	país -14	pensions -14	people -43	percentual -10	pereira -11	perito 9	pers -12	person 12	personal -19	personne -12	personnel -17	pesquisador 11	peça -18	phone -19	phrase -16	physician 10	piano -18	piece -12	piste -17	place -16	places -16	plaisantin 9	plans -9	plataforma -22	platform -29	platz -10	players -10	playing -10	pledge -7	pledged -13	plumber -6	plus -10	pointed -12	points -6	police -12	policies -10	policy -15	politica -12	political -9	politics -6	poll 33	polling -14	polls -15	ponente -11	ponte -13	pontefice -6	pontiff 13	pool 14	poor -12	pope -8	population -15	port 7	porta-voz -15	portavoce 25	portavoz -15	porte-parole -10	position -11	posição -18	possible -9	post 9	posted -11	preceded -14	precisa -10	prefeitura -20	preguntado -14	prejuízo -19	premier -26	premiere -16	premio -22	première 11	preparador -12	prepared -11	presence -7	presentador -15	presidency -16	presidenta -9	presidente -28	press -8	pressed -19	preço-teto -12	price -13	priest 8	primaries -20	primary -21	primeira -19	primi -12	primo 10	principal -18	private -12	prix -12	prize -12	problem -12	problema -23	problems -8	problème -12	process -13	processo -21	procurado -10	produzione -8	professora 12	program -20	programa -17	programme -16	programs -9	progressives -14	project -6	projet -24	promise -8	promotor -12	pronouncements -8	proposal -22	proposed -6	proposition -9	proposta -13	proprietário -12	propriétaire -14	prosecuting -13	prosecution -14	prosecutor 9	prosecutors 6	protest -9	protester -13	protesters 19	protestors -7	prova -11	provision -6	provvedimento -13	proyecto -14	prozent -12	prudenza -8	präsident -22	préfecture -14	président -15	présidente -18	prévenu -11	próprio -12	public -21	published -12	pun -15	pushed -9	pároco -16	père -25	pénaliste 19	pênalti -6	q -7	quale -18	qualquer -15	question -25	questions -6	quis -16	quote -18	quotes -15	qué -11	r -23	r-fla -9	r-ky -13	raad -14	race -16	radio -8	ragazzi -11	raids -12	raising -20	rapport 11	rassemblement -12	rate -14	rates -13	reacting -13	reaction -21	read 9	reads -10	reação -14	recalled -9	received -19	recent -18	recette -14	recht -9	rechtbank -9	rechter 6	recommendations -7	record -28	recordings -14	recteurs -12	recusa -16	red -9	rede -17	redes -14	reference -21	referring -20	reform -9	refugees -10	regards -14	regierung -6	regista -13	rejection -23	related -9	relation -9	relator -16	relatório -11	released 9	relógio -6	remark -12	reminiscent -10	rensters -11	replied -15	report 10	reported 10	reporters -29	reporting -14	representante 13	representative -8	représentant -18	republican -13	republicans 13	repórter -6	researchers 6	reserva -16	resident -12	resolución -11	resources -9	responded -12	respondents 13	responsible -13	resposta -7	respuesta -12	ressortchef 12	rest -14	restauradora 8	result -16	resultados -17	results -14	retailer -10	rete 8	retraité 6	retraitée -11	returns -13	review 6	reviewers 12	rhetoric -14	ricavi -25	ricorso -12	rien -18	rientro -19	riferito -7	right -11	rights -16	risas -10	risposta -13	rit -15	rivale -15	rivals -11	riverains -23	rn 10	role -15	roman -15	room -12	rule -13	rules -7	running -7	ruolo -13	russian -10	réforme -10	réplique -14	réponse -13	réu 7	réunion -20	s -21	saal -11	sacerdote -6	sache -9	safe -17	said -29	sala -23	sales -8	same -18	santa -13	saudis 8	say -17	saying -24	saída -11	scathing -13	scene -6	schaden -9	schedule -11	scheduling -14	school -22	schools -10	schrijver -7	schwierige -12	scores -18	seconda -13	secours -10	secretaria -12	secretario 7	secretário -17	secrétaire 7	secrétariat 8	secteur -15	sector -20	seemed -11	seen -12	segretario -10	seite -21	semanas -19	senador -14	senator 9	senators -14	senior 10	sentencia 9	sentiment -15	sentirse -13	septuagénaire 13	ser -23	series 9	server -6	services -14	sesión -11	session -15	sessão -8	settimana -18	seu -18	sexist -13	shares -21	sheets -7	sheriff 14	shift -17	ship -11	shirts -12	shop -10	short -15	shot 14	show -21	showing -9	shown -14	sicht -19	side -18	sides -12	signora 10	signs -11	silence -7	silêncio -11	sim -12	similar -7	sindacalista 9	sindacati 6	sindaco 10	sindicato -20	sindicatos -14	singer 6	single -9	sister -9	site -15	situation -22	six -12	skills -9	slachtoffers -13	slogan -13	smiling -12	so -18	sobre -6	society 14	società -17	société -8	software -10	soit -7	soldiers -27	somber -15	someone 13	son -13	sooner -13	sort -10	sottosegretario 6	source 7	sources 6	spagnolo 9	spaniard 10	spanish-language -9	speaker 7	speaking -20	spectators -16	speech -21	sperrung -23	spoke -15	spokesman -7	spokesperson 11	spokeswoman 10	spread -11	sprecher 10	sprecherin -20	spring -8	staatsanwaltschaft -16	stadträtin -11	staff 9	staffers -13	stage -11	stampa -8	stand -13	standing -19	star -15	state 10	stated -17	statement -16	statements -18	states -18	station -19	stato -13	stessa -9	steven -11	stichting 12	stimmen -14	stopped -8	stories -11	story -18	strategist 20	strategists -10	strategy -15	strength -11	striker 9	strong -7	struggles -17	student 8	students -9	studio -14	study 12	stump -12	sua -15	success -14	suggestion -10	suit 12	summer -18	suo -18	super -14	superdelegates -12	superintendente -14	support -10	supporter -14	supporters -28	sure -15	surrogates -21	suspended -17	suspensão -10	svp 12	swing -11	switched -9	sympathetic -12	sync -11	syndicaliste 12	syndicat 15	syrian -13	system -19	systems -12	sängerin 13	sénateurs -21	take -9	taking -13	talk -7	talking -10	talks -26	target -7	tax -26	taxa -12	taxes -18	te -20	teachers -16	technicien 17	tecnico 19	tee -16	teenager 9	tekst -13	telefone -7	telefono -12	telephone -23	television -15	temperament -10	tempi -11	tempo -14	ter -27	term -18	termin -12	terrorist -15	terrorists -8	terá -13	test -18	testa -13	tested -11	testo -31	text -20	texte -11	texto -12	that -45	theories -11	theory -6	things -11	thinking -15	third -15	this -32	those -29	thousands -12	threat -13	thursday -10	time -26	times -17	tisch -10	todo -7	todos -12	told -21	tone -26	tono -16	took -14	tool -18	top -10	topic -8	toulousain 12	tout -23	tower -9	town 6	trabajo -12	tracé -12	train -12	transcript 8	transports -15	travi -7	treasurer 23	treinador 6	trentaine -11	trial -19	tribuna -10	tribunale -19	trip -11	trying -14	tuesday -20	turista -10	turkish -6	turn -16	turned -9	turnout -11	tutti -12	tv 9	tweet -10	twitter -7	two -20	two-thirds -10	tycoon 13	técnico 13	títulos -8	ufficio 6	uitspraak -15	ultimo -8	umweltpreis -10	undici -12	unemployment -20	union -26	unions -20	unit 6	units -10	universidad -10	universidade -17	universiteit -17	università -12	unión -14	unternehmen 12	urlauber -16	urteil -23	usa 8	use -33	used -11	user 15	usine -16	vader -25	vainqueur 9	vakbonden -13	vater 10	veces -18	vecino -7	vendedora -7	verband 12	verbände 8	verdict -15	verein -8	verfahren -11	vermögen -19	vero -8	version 7	verstorbene -12	verständnis -18	verteidiger -7	verteidigung -18	vez -13	via -15	vice-premier -19	vice-président -14	vicepresidenta -7	victims -16	victory -20	video -17	videos -15	vier -8	viewers -21	vincitore 14	violence -10	visitantes -8	voce -17	voisine 11	voix -15	volley -8	volumes -9	volunteer 8	voorzitter 13	vorfall -7	vorlage -22	vorsitzende -6	vorwürfe -17	vote -20	voter -14	voters -21	votes -10	voting -8	voto -14	vrouw 13	vídeo -13	wagen -19	wages -8	walked -15	wall -20	war -16	warned -11	wat -11	water -12	waterboarding -6	way -16	weak -7	website -14	wednesday -9	weeks -10	weg -19	wende -17	went -14	werfer -21	weten -17	wethouder 11	white -11	whites -10	whoever -8	widow 17	wife -9	willing -12	win -16	wind -8	winnaar 14	winner -25	winst -11	witness -10	woman 9	women -17	woordvoerder 12	woordvoerster 8	word -16	worden -12	words -24	work -21	worked -11	worker -10	workers -14	working -9	world -14	worry -8	wort -21	worten -19	wrapped -9	writers -10	writes -11	writing -16	wrong -7	wrote -26	x -26	years -16	zaak -16	zahlung -18	zeitung -18	zo -18	zurück -19	áudio -13	ältere 9	échange -8	édile 14	éditeur -14	éditrice -22	élu -16	élue -7	élèves -11	étude -17	été -15	órgão -16	última -12	último 10	único -13
noun|ending|	-in -11	-ky -13	-se -12	-vt 13	0 -21	000 -16	001 -6	007 -16	008 -14	009 -16	010 -7	011 -15	012 -24	013 -7	014 -8	016 -8	022 -7	023 -10	024 -9	028 -8	05 -11	1 -17	100 -17	11 -21	12 -19	13 -7	15 -17	16 -15	18 -10	19 -16	2 -6	20 -12	200 -8	21 -9	214 -15	22 -13	24 -11	26 -8	28 -12	29 -9	3 -19	30 6	300 -12	31 -9	33 -14	34 -22	39 -15	4 -15	40 -13	400 -12	45 -6	48 -8	49 -15	5 -16	50 -13	55 -12	57 -21	58 -15	6 -17	61 -8	62 -9	63 -7	64 -16	66 -10	67 -14	69 -10	7 10	70 -13	71 -6	74 -14	77 -11	79 -17	8 -23	80 -9	88 -10	9 -26	977 -14	989 -11	aad -14	aak -22	aal -21	aan -9	aar 17	aat -9	ab -10	aca 10	ace -28	aco 10	act -40	acy -24	acé -12	ad 8	ade -17	ado -22	ady -8	af -12	aff 9	aft 8	afé -13	aga -10	age -15	ags -10	agt -13	ahl -20	aia 7	aid -30	ail -27	aim -9	aio -18	air -13	ais -18	ait -17	aje -6	ajo -16	ake 8	akt -13	ala -24	alf 13	ali -15	alk -7	all -35	ama -15	ame -8	amp -18	ams -10	ana -23	and 8	ane -9	ang -14	ani -17	ank -21	ann 17	ans -15	ant 11	apa 24	apo -6	app -12	ara -7	ard 17	arf -14	ari -23	ark -16	arm -21	aro -11	ars -7	art -14	ary 11	asa -21	ase -27	aso -20	ass -19	ast -25	ata -6	ath -13	ato -26	aus 13	aut -14	aux -22	ava -12	ave 6	avi -27	aws -13	axa -12	axi -7	ays -20	azo -10	aße -26	aça -17	aís -14	bad -7	ban 15	bat -10	bby -12	ben -25	ber -17	bid -19	boy 18	bra -20	bst -11	bus -25	c' -13	cal -12	can -7	cas -9	cat -7	cbs -8	cco -18	ceo -18	cer 14	ces -9	cha -8	che -12	chi -10	cho 11	cht -12	ché -18	cia -16	cie -8	cin -11	cio -6	cit -9	cke -20	cks -26	cle -24	com -12	cos -8	cot 12	cre -13	cte -6	cto -20	cts 10	cté -16	cue -15	cus -7	cut -10	cão -7	cès -11	c’ -35	dad -15	dal -10	dar -15	das -15	dat -33	dax -7	day -39	dea -13	dee 7	del 7	den -11	deo -23	der 20	des -8	det -16	deu -14	dge -8	dia -25	dig -14	dil -12	din 11	dio -35	dis 8	dit 13	diz -13	dió -13	dly -14	dog -18	dom -14	dos -31	dow 8	dre -13	dão -20	dée -10	ead 10	eak -18	eal -6	ean -15	ear -21	eas -14	eat 10	eau -23	ebe -18	eca -18	ece -13	eck -17	ect -21	edo -12	eds 13	edy 6	eed -16	eek -12	eel -20	een -29	eer 8	eet -12	efs -16	eft -18	ega 11	ege -17	egy -15	ehr -14	eia -20	eid -19	eil -26	ein -8	eio -12	eis -13	eit -31	eja -7	eks -15	ele -20	elf -23	eli 9	eln -8	els -31	elt -22	ely -11	ema -28	eme -14	ena -20	ene 8	ent -12	enu -11	enz -11	eon 11	eos -19	eps -15	era -8	ere 25	eri -12	erk 7	erm -18	ero -20	err 25	ert -26	ery -16	erá -14	ese 16	esh -10	esi -27	eso -15	ess -6	est -40	eta -7	ete -13	eto 11	ets -16	ety 14	etz -6	età -18	eur 7	eut -9	eux -15	eva -10	eve -20	ews -18	ex -17	ext -20	eys 6	eza -10	eze -17	eça -18	eón 6	far -21	fee -19	fen -9	fer 21	fez -10	ffe -18	ffs -14	fic -13	fla -16	fox -18	fre -20	ful -8	gal -10	gan -21	gar -13	gas 10	ged -27	gel -19	gem -12	gen -48	ger -17	ges -6	get -16	ght -27	gio -14	gle -16	gne -18	gns -16	go -21	god -11	gol 7	gos -16	gte -11	gth -11	gua -12	gue -10	gul 9	gun -8	gué 6	gão -16	gía -8	had -14	hai 7	hat -45	hed -24	hen -26	her -6	hes -21	het -12	hia -20	hip -27	his -32	hme -9	hop -10	hor -26	hos -13	hot 14	how -21	hre -14	hés -11	ial 9	iar -11	iat -6	ibe -11	ica -16	ice -8	ich -22	ici -14	ick -8	ico 26	ics 6	ict -17	icy -15	ida -7	ids -18	ied -31	ief -7	ieg -10	iek -14	iel -23	ier 11	ies -11	iet -14	ift -16	ige 8	igo -7	igs 20	ii -6	ijd -15	ijk -20	ijn -16	ijs -10	ike -8	iko -10	ikt -7	ila -22	ill -13	ilm -19	ilo -18	ils -14	ima -23	ime -19	imi -12	imo 9	ims -26	ind -27	ing -41	ini -8	ink -15	int 7	ior 8	ios -21	iou -13	ipa -6	ipt 7	ira -18	ird -17	ire -18	irl 12	irm -20	iro 16	irs -17	irt 9	iry -21	isa -19	ise -11	ism -17	ist 9	ita -19	ite -25	its -17	itt -19	ità -18	iva 11	ixe -14	ize -16	ião -11	ión -16	jah -6	jet -24	job -15	ked -45	kel -23	ker 16	kes -12	ket -16	key -17	kie -14	kst -13	kte -23	lag 6	lan 8	lay -23	lco -9	lde 6	lem -12	len -26	ler 11	let 7	ley -21	lfe -16	lgo -10	lha -22	lhe -13	lho 9	li -10	lia -7	lic -24	lid -17	lie -12	lif -19	lim 9	lks -26	lla -27	lle -13	lli -11	llo -18	lls -21	lma -13	log -13	lor 9	lot -14	low -7	lpa -23	lse -16	lta -26	lte -18	lth -20	lti -10	lts -14	lty -24	lue -14	lus -11	lvo -15	lée -19	mal -17	man 30	mas -11	mat 7	mbe -17	med -19	mee -12	men -17	mes -8	mia 9	mic -14	min -13	mio -32	mor -14	mos -9	mot -15	mpa -8	mpi -11	mpo -14	mps -18	mpt -14	mst -13	más -8	mãe 7	mão -15	n -12	nam 6	nas -22	nbc -7	nca -23	nce -23	nco -13	ncy -16	nde -16	ndi -9	ndo -30	ndu -13	nea -8	ned -9	nen -38	ner 28	net 11	nev 11	new -18	nge -28	ngs -28	nha 10	nho 7	nia -15	nic -17	nie 9	nik -24	nio -15	nis -26	nit 6	nks -14	nna 14	nné -15	no -11	nom -7	nos -16	nro 10	nsa -14	nst -14	nta -28	nte 7	nti -10	nto -18	nts -9	nty -14	nza -14	nze -14	oal -6	oan -8	oat -8	obe -15	obs -14	oca -16	ock -13	odo -17	ody 17	oed -16	oek -11	oen 8	oep -12	oga 19	oge -11	ogo 14	ogy -6	oil -8	oio -18	oir -7	ois 12	oit -7	oix -14	oke -12	ola -7	old 10	ole -8	olf -14	oll 33	olo -9	ols -10	omy -15	ona 6	one -18	ong -20	oni -16	ono -25	ons -14	ont -12	ood -22	oof -8	oog 22	oom -11	oon 13	oor 10	oot 8	ope -19	opf -17	ops -12	opy 8	orb -14	ord -30	ore -8	orf -19	ori -12	ork -14	orm -27	orn -15	ort 9	ory -26	osa 6	oso 14	oss 8	ota -25	ote -17	oto 8	ots -24	ott -12	oud -18	ouk -8	oup -14	ous -24	ouw 13	ova -13	ove -32	ovo -12	owd 7	own -7	ows -13	pal -8	pas -13	pay -11	ped -20	per -6	pes -10	phy -7	pia -9	pic -9	ple -46	pon -10	pos -12	ppe 6	ppo -25	pte -12	pun -15	q -7	que -25	qué -14	r -23	rab -6	rag -31	ral 9	ram -28	rar -23	ras -9	rat -15	rau -10	rba -11	rca -7	rce 7	rda -13	rdo -21	rds -11	red -9	rer 13	res -18	rfe -17	rga -10	rge -23	rgo -16	rgy -18	ric -21	rie -9	rij -15	rin 34	rio -9	rip -11	ris -14	rit -17	rix -12	rkt -17	rld -14	rlo -16	rly -11	rma -29	rms -13	rn 10	rno -37	rns -28	ron 6	rop -7	ror -16	ros -33	rps -6	rre -13	rro -27	rse -20	rsh -10	rsi -15	rso -30	rst -11	rta -13	rte -10	rti 14	rto -16	rts -8	rty -13	rue 8	rug -10	rum -16	run -15	rus -8	rva -12	rve -7	réu 7	ría -13	s -21	sal -24	sas -17	saw -13	say -18	sce -15	sch -16	sco -8	sed -10	sel -8	sen -20	ser 7	ses -6	seu -15	sim -12	sin -13	sis 9	six -12	so -18	som -13	son 14	ssa -31	sse -8	sso -14	ssy 12	ste 6	sti -16	sto -35	sua -15	sue -16	suo -18	svp 12	são -13	sée 8	tad -8	tag -22	tal -32	tar -22	tas -8	tat -6	tax -26	tch -15	te -20	ted -14	tee -18	tel -25	tem -18	ten -11	ter 20	tes -21	tet -12	ths -17	thy -10	tif -14	tig -17	tij -18	tik -21	tim -18	tir -8	tió 8	tle -6	top -16	tor 9	tos -31	tou -18	tre -18	tro 10	try -8	tse 19	tte -6	tti -17	tto -13	ttu -12	tv 9	two -21	tze -7	tzt -11	tán -15	tão -17	tés -10	ual -23	ube -14	uch -42	uck -22	uda -10	ude -18	udi -8	udo -8	udy 12	ued -15	uel -15	uer -12	ues -20	uet 8	uge -22	ugh -23	uis -16	uit 10	uiz -11	ula -18	uld -11	ule -11	uli -12	ull -13	ult -28	uma -10	ume -10	umn 11	ump -6	una -14	und -36	une -11	ung -29	uns -12	unt 12	upe -6	upo -28	ups 16	ura -11	ure -9	urf -17	urn -19	uro -12	urs -25	urt -20	uru 10	use -21	ush -7	uso -16	uss -24	ust 10	uta -19	ute -6	uth -13	uto -16	uts -19	uté -16	uur 8	uve -8	uzz -11	uém -9	val -13	van -8	ved -27	vel -10	ver -10	ves -22	vez -13	via -26	vie 10	vio 20	vis -11	voy -16	voz -15	vra -20	vre -17	war -16	was -16	wat -11	way -18	wed -12	weg -20	win -16	wth -19	x -26	xes -18	xit -17	xte -11	xto -12	yan -12	yed 7	yee 19	yer -12	yes -7	yle -14	ync -11	yor 10	yst 16	zed -11	zen -18	zer -17	zes -11	zet -13	zgo -15	zia -9	zio 7	zo -18	zte -12	zug -17	zzi -12	zzo -11	ças -16	ção -12	ème -22	ère 8	èse -18	ète 6	ées -6	élu -16	éré -11	été -8	ête -17	ída -11	íza 8	ízo -19	ños -12	ñía -21	ôté -27	ões -20	úri 13	ück -20
noun|kin|according-to|	association 11	authority 6	club -10	coach -9	lawyer 18	leader -16	member -9	minister 14	speaking 25
noun|kin|	artist 8	club -8	company -19	court -16	doctor 8	leader -8	mayor 18	member -19	minister -7	none -41	player -8	police 19	press -15	priest 8	prosecutor 7	school -18	scientist 38	speaking 13	teacher 12	worker 18
noun|kin|colon|	leader -9	member 6	minister -6	none -35	speaking -8	writer -7
noun|kin|named-before|	authority -25	club -11	company -26	court -23	judge -13	lawyer -13	leader -17	member -21	minister -16	none -31	party -16	police -10	press -10	school -20	speaking -23	union -11	worker -8	writer -15
noun|kin|named-nearby|	artist -22	club -13	company -10	court -17	leader -16	member -18	minister -14	none -6	party 10	police 20	press -18	priest 10	prosecutor -8	school -14	scientist 13	speaking -10	teacher -11	union 15	worker -18	writer -21
noun|kin|paragraph-before|	artist -6	association -19	authority -23	club -16	coach -9	company -17	court -19	envoy -6	judge -9	lawyer -13	leader -30	mayor -13	member -24	minister -19	none -38	party -13	player -13	police -17	press -18	prosecutor -10	scientist -8	speaking -32	union -6	worker -14	writer -15
noun|kin|possessor|	association -14	company -19	leader -31	party -16	speaking -29
noun|kin|quote-then-speaker|	artist 13	club -10	coach 14	company -10	court -8	envoy -8	judge -10	lawyer -11	leader 9	mayor 10	member 20	none -17	party -23	player 22	police 29	press -9	priest 9	school -14	scientist 19	speaking 9	teacher 6	union -10	writer 13
noun|kin|quote-then-verb|	artist 31	association 23	authority 25	club 18	coach 27	company 7	envoy 8	leader -9	mayor 28	member -19	minister 11	none 8	party 12	player -7	police 10	press -15	priest -8	prosecutor 10	scientist 15	teacher 21	union 9	worker 14
noun|kin|sentence-after|	association -30	authority -24	company -15	lawyer 10	leader -13	member -12	minister -27	none -9	speaking 15	writer 10
noun|kin|sentence-before|	artist -8	association -7	authority -22	club -34	coach 6	company -10	envoy 8	lawyer -21	leader -8	minister -8	none -30	party -30	player 8	school -25	scientist 15	speaking -17	teacher -11	union -29	worker 18
noun|kin|signature|	none -17
noun|kin|speaker-then-quote|	artist -8	authority 7	club -7	coach -8	company -16	court -12	doctor 15	judge 16	lawyer -10	leader 8	member 10	none -23	player -9	press -20	priest 9	prosecutor 15	scientist 27	speaking 8	union -7	worker 6	writer -11
noun|kin|topic|	artist -27	club -19	coach -12	company -33	envoy -6	lawyer -55	leader -8	mayor 13	member -16	minister -11	none -26	party -36	player -26	press -20	priest 8	prosecutor -15	school -15	scientist 12	speaking -27	teacher 8	union -8	writer -6
noun|kin|verb-then-speaker|	association -21	authority -17	coach 13	company 14	court -17	judge 7	member -18	minister -13	none -25	party -12	press -15	priest 7	scientist 16	speaking -8
noun|stranger|false|according-to|	according 14
noun|stranger|false|colon|	saying 10
noun|stranger|false|named-before|	naked -44
noun|stranger|false|named-nearby|	naked -21
noun|stranger|false|paragraph-before|	according -14	apposed -16	apposition -9	direct -23	judging -21	other -8	passive -12	relative -19	saying -45	shared -22	thinking -17
noun|stranger|false|quote-then-speaker|	apposition -12	direct 11	judging -12	passive -19	relative -20	saying 6
noun|stranger|false|quote-then-verb|	judging 14	other 9
noun|stranger|false|sentence-after|	direct -12	relative -15
noun|stranger|false|sentence-before|	according 21	apposed -36	apposition -39	judging -24	passive -20	relative -11	saying -8	thinking -13
noun|stranger|false|speaker-then-quote|	apposed -37	apposition -12	direct 28	judging -11	passive -25	relative 10	saying -8	shared 8	thinking 17
noun|stranger|false|verb-then-speaker|	saying 13
noun|stranger|true|colon|	naked -34	saying -20
noun|stranger|true|named-before|	naked -31
noun|stranger|true|named-nearby|	naked -6
noun|stranger|true|paragraph-before|	according -15	apposed -11	apposition -24	direct -26	judging -18	relative -11	saying -34	shared -26	thinking -15
noun|stranger|true|quote-then-speaker|	apposed -6	apposition -19	direct -13	judging -23	passive -34	relative -34	saying -16
noun|stranger|true|quote-then-verb|	saying 9
noun|stranger|true|sentence-after|	apposition -17	direct -13	judging -32	passive -9	relative -19	saying -10	shared -28	thinking -23
noun|stranger|true|sentence-before|	apposed -47	apposition -13	direct -20	judging -24	other -13	passive -16	relative -28	saying -26	thinking -35
noun|stranger|true|signature|	naked -17
noun|stranger|true|speaker-then-quote|	apposition -36	direct -33	judging -10	passive -19	relative -6	saying -10	shared -18	thinking -10
noun|stranger|true|topic|	naked -26
noun|stranger|true|verb-then-speaker|	judging -57	saying -16
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -15
nth-order|colon|0|direct|	judging 11	saying 6
nth-order|colon|0|inverted|	saying -9
nth-order|colon|3|direct|	other -13
nth-order|paragraph-before|0|according|	other -19
nth-order|paragraph-before|0|apposed|	judging -13	other -17	saying -13	thinking -6
nth-order|paragraph-before|0|apposition|	judging -19	saying -32	thinking -9
nth-order|paragraph-before|0|direct|	judging -7	other -16	thinking -22
nth-order|paragraph-before|0|inverted|	other -11	saying -27
nth-order|paragraph-before|0|relative|	judging 6	other -20	saying -16	thinking -11
nth-order|paragraph-before|1|according|	other -13
nth-order|paragraph-before|1|apposed|	judging -21	other -17	saying -23	thinking -14
nth-order|paragraph-before|1|apposition|	judging -10	other -11	saying -19
nth-order|paragraph-before|1|direct|	judging -14	other -30	saying -9	thinking -17
nth-order|paragraph-before|1|inverted|	judging -10	saying -18
nth-order|paragraph-before|1|passive|	judging -6	other -11
nth-order|paragraph-before|1|relative|	judging -13	other -13	saying -13	thinking 9
nth-order|paragraph-before|1|shared|	other -21	thinking -18
nth-order|paragraph-before|2|according|	other -8
nth-order|paragraph-before|2|apposed|	judging -22	other -17	thinking -8
nth-order|paragraph-before|2|apposition|	other -10	saying -16	thinking -8
nth-order|paragraph-before|2|direct|	judging -18	other -24	saying -33	thinking -10
nth-order|paragraph-before|2|inverted|	judging -12	saying -22
nth-order|paragraph-before|2|passive|	judging -8	other -14	saying -8
nth-order|paragraph-before|2|relative|	judging -10	other -13	thinking -6
nth-order|paragraph-before|2|shared|	judging -20	other -17	thinking -19
nth-order|paragraph-before|3|according|	other -11
nth-order|paragraph-before|3|apposed|	judging -14	other -21	saying -14	thinking -7
nth-order|paragraph-before|3|apposition|	other -7	saying -10
nth-order|paragraph-before|3|direct|	judging -16	other -17	saying -22	thinking -9
nth-order|paragraph-before|3|inverted|	saying -10
nth-order|paragraph-before|3|relative|	judging -9	other -8	saying -15
nth-order|paragraph-before|3|shared|	judging -19	other -17	saying -15	thinking -17
nth-order|quote-then-speaker|0|apposed|	judging -23	other -12	saying -13
nth-order|quote-then-speaker|0|direct|	judging -8	other -17	saying 14	thinking -9
nth-order|quote-then-speaker|0|relative|	other -10	saying -6
nth-order|quote-then-speaker|0|shared|	saying -24	thinking -11
nth-order|quote-then-speaker|1|apposed|	other 20	saying 10	thinking 11
nth-order|quote-then-speaker|1|apposition|	other -20	thinking -13
nth-order|quote-then-speaker|1|direct|	judging -27	other -52	saying 6	thinking -26
nth-order|quote-then-speaker|1|passive|	judging -13	other -11
nth-order|quote-then-speaker|1|relative|	other -20	saying -23	thinking -12
nth-order|quote-then-speaker|1|shared|	judging -7	other -7	thinking 16
nth-order|quote-then-speaker|2|apposed|	judging -6	other -21	thinking -15
nth-order|quote-then-speaker|2|apposition|	judging -20	saying -31	thinking -14
nth-order|quote-then-speaker|2|direct|	judging -30	other -11	thinking -23
nth-order|quote-then-speaker|2|passive|	saying -12
nth-order|quote-then-speaker|2|relative|	other -16	saying 10
nth-order|quote-then-speaker|2|shared|	other 19	saying -9
nth-order|quote-then-speaker|3|apposed|	judging -22	other -20	saying -17	thinking -10
nth-order|quote-then-speaker|3|apposition|	judging -9	other -12	saying -14
nth-order|quote-then-speaker|3|direct|	judging -28	other -46	thinking -25
nth-order|quote-then-speaker|3|passive|	other -15	saying -17
nth-order|quote-then-speaker|3|relative|	other -26	saying -13
nth-order|quote-then-speaker|3|shared|	judging 6	other -7	saying -15	thinking -6
nth-order|quote-then-verb|0|inverted|	judging 7	other 11	saying 10
nth-order|quote-then-verb|1|inverted|	judging -15	saying 7
nth-order|sentence-after|0|apposed|	other -12	saying -11
nth-order|sentence-after|0|apposition|	judging -7	other -18	saying -24	thinking -9
nth-order|sentence-after|0|direct|	judging -6
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|0|relative|	other -14
nth-order|sentence-after|1|according|	other 6
nth-order|sentence-after|1|apposed|	judging -13	other 11	saying -18	thinking -9
nth-order|sentence-after|1|apposition|	other -14
nth-order|sentence-after|1|direct|	judging -6	other -12	thinking -20
nth-order|sentence-after|1|inverted|	judging 9	saying -7
nth-order|sentence-after|1|relative|	judging -9	other -17	saying -13
nth-order|sentence-after|1|shared|	judging -21	saying -17	thinking 7
nth-order|sentence-after|2|according|	other -21
nth-order|sentence-after|2|apposed|	judging -15	other -26	saying -17	thinking -10
nth-order|sentence-after|2|apposition|	judging -8	other -9	saying -10
nth-order|sentence-after|2|direct|	judging -17	other -30	thinking -18
nth-order|sentence-after|2|inverted|	judging -11
nth-order|sentence-after|2|passive|	other -9
nth-order|sentence-after|2|shared|	judging -17	other -29	saying -7	thinking -10
nth-order|sentence-before|0|according|	other 7
nth-order|sentence-before|0|apposed|	judging -11	other -12	saying -11	thinking -13
nth-order|sentence-before|0|apposition|	judging -17	thinking -26
nth-order|sentence-before|0|direct|	judging -9	thinking -17
nth-order|sentence-before|0|inverted|	saying -9
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -21	other 6	saying 10	thinking -17
nth-order|sentence-before|1|apposed|	judging -14	other -12	saying -9	thinking -24
nth-order|sentence-before|1|apposition|	other -8	saying -35	thinking -9
nth-order|sentence-before|1|direct|	judging -41	other -19	thinking -24
nth-order|sentence-before|1|inverted|	other -14	saying -6
nth-order|sentence-before|1|passive|	judging -17	other -25	saying -30
nth-order|sentence-before|1|relative|	judging -17	other -31	saying -15	thinking -9
nth-order|sentence-before|2|apposed|	judging -26	other -23	saying -32	thinking -20
nth-order|sentence-before|2|apposition|	judging -12	other -23	thinking -6
nth-order|sentence-before|2|direct|	judging -29	other -18	saying -27	thinking -17
nth-order|sentence-before|2|inverted|	judging -35	saying -27
nth-order|sentence-before|2|passive|	judging -12	other -14	saying -13
nth-order|sentence-before|2|relative|	judging -7	saying -19
nth-order|sentence-before|3|according|	other -36
nth-order|sentence-before|3|apposed|	judging -16	other -28	saying -10	thinking -14
nth-order|sentence-before|3|apposition|	judging -8	other -19	saying -21
nth-order|sentence-before|3|direct|	judging -25	other -49	saying -24	thinking -14
nth-order|sentence-before|3|inverted|	judging -22	saying 9
nth-order|sentence-before|3|passive|	other -25
nth-order|sentence-before|3|relative|	other -16	saying -10
nth-order|speaker-then-quote|0|apposed|	other 6	saying 6	thinking 13
nth-order|speaker-then-quote|0|apposition|	judging -30	other -9	saying -38
nth-order|speaker-then-quote|0|direct|	judging 21	other -23	saying 18
nth-order|speaker-then-quote|0|passive|	other -8	saying -8
nth-order|speaker-then-quote|0|relative|	saying -6	thinking -18
nth-order|speaker-then-quote|0|shared|	judging -19	other -20	saying -25	thinking 16
nth-order|speaker-then-quote|1|apposed|	judging 15	other -6	saying -14	thinking -17
nth-order|speaker-then-quote|1|apposition|	judging -8	other -15	saying -8	thinking -7
nth-order|speaker-then-quote|1|direct|	judging 7	other -10	saying 23
nth-order|speaker-then-quote|1|passive|	other 8	saying -14
nth-order|speaker-then-quote|1|relative|	judging -9	saying 19
nth-order|speaker-then-quote|1|shared|	other -13	saying 6
nth-order|speaker-then-quote|2|apposed|	other -14	thinking -9
nth-order|speaker-then-quote|2|apposition|	judging -15	other -14	thinking -7
nth-order|speaker-then-quote|2|direct|	saying 6	thinking -10
nth-order|speaker-then-quote|2|relative|	judging 11
nth-order|speaker-then-quote|2|shared|	other -18
nth-order|speaker-then-quote|3|apposed|	other -32	thinking -29
nth-order|speaker-then-quote|3|apposition|	judging -6	other -23	saying -14	thinking -8
nth-order|speaker-then-quote|3|direct|	judging -22	other 12	saying 10	thinking -8
nth-order|speaker-then-quote|3|passive|	judging -18	other -10	saying -9
nth-order|speaker-then-quote|3|relative|	judging -20	saying -8	thinking 19
nth-order|speaker-then-quote|3|shared|	saying -7
nth-order|verb-then-speaker|0|inverted|	judging -6
nth-order|verb-then-speaker|2|inverted|	saying -12
nth|according-to|	0 23
nth|colon|	2 7	3 -16
nth|interview|	0 -37
nth|named-before|	1 -42
nth|named-nearby|	2 13	3 -25	4 -14
nth|paragraph-before|	0 -11	1 -25	2 -24	3 -25
nth|possessor|	0 6	1 -11	2 -27
nth|quote-then-speaker|	0 9	1 11	2 -11	3 -22	4 -20
nth|quote-then-verb|	0 11
nth|sentence-after|	2 -20
nth|sentence-before|	0 8	1 -15	2 -39	3 -10	4 -48
nth|signature|	0 9
nth|speaker-then-quote|	0 8	1 15	3 -6
nth|topic|	0 40	2 -15	3 -25	4 -130
nth|verb-then-speaker|	2 -13
opener|"|past|	direct 8	inverted 19
opener|$|base|	direct -9
opener|$|participle|	apposition -6	shared -14
opener|$|past|	apposed -12	direct 10
opener|$|present|	apposed -8
opener|&|other|	apposed -15	direct -15
opener|&|past|	apposition -18	direct -8
opener|&|present|	apposition -14
opener|'|base|	direct -9
opener|'|other|	direct -16
opener|'|participle|	apposition -7	shared -9
opener|'|past|	apposed 7	apposition -26	direct 20	inverted 22	shared 6
opener|'|present|	direct -7
opener|(|base|	shared -8
opener|(|other|	apposed -13	direct -13
opener|(|past|	apposed -14	direct 9	shared 12
opener|)|base|	direct -6
opener|)|other|	direct -11
opener|)|past|	direct 10	inverted -42
opener|)|present|	inverted -19
opener|,|base|	apposed -15	apposition -13	direct -12	relative 7	shared -6
opener|,|other|	according 22	apposition -10	direct 14	passive -29
opener|,|participle|	apposed -9	apposition -13	direct -16	relative 7	shared 26
opener|,|past|	apposed -8	apposition 18	direct 28	inverted 11	passive -14	relative -20
opener|,|present|	apposed 11	direct 8	inverted 16	passive 6	relative -17	shared -12
opener|-|base|	direct -13	shared -14
opener|-|other|	apposed -18	shared -8
opener|-|participle|	shared 10
opener|-|past|	direct 15	inverted -13	shared 7
opener|-|present|	apposed -11	direct 15
opener|:|other|	according 26	apposed -21	apposition -8	direct -38	shared -12
opener|:|past|	apposition -11	direct -19	shared -8
opener|:|present|	apposed -15	direct 11
opener|;|base|	direct 13
opener|;|other|	according -8	apposed 9	relative 8
opener|;|past|	apposed 16	direct 20
opener|;|present|	apposed 12
opener|about|base|	apposed -12	shared -9
opener|about|other|	apposed -15	apposition -11	relative -24
opener|about|participle|	apposed -13	direct -12	shared 13
opener|about|past|	apposed -20	apposition -10	shared -11
opener|about|present|	direct -8
opener|according-to|,|	according 22
opener|according-to|:|	according 27
opener|according-to|;|	according -7
opener|according-to|start|	according 8
opener|across|other|	apposed -7
opener|across|past|	apposed -9
opener|after|base|	direct -15
opener|after|other|	apposed -8	direct -10	relative -15	shared -12
opener|after|participle|	apposed -14	direct 8	shared -25
opener|after|past|	apposed 6	direct -7
opener|after|present|	apposed -19	direct -13
opener|against|other|	apposed -13	shared -10
opener|against|participle|	apposition -9
opener|against|past|	apposed -17
opener|alla|other|	apposed -8
opener|alla|past|	apposed -10
opener|alongside|past|	apposition -19
opener|als|other|	direct -24
opener|although|base|	direct 8	shared -12
opener|although|past|	direct 17	shared -6
opener|although|present|	direct 8
opener|al|other|	apposition -10
opener|al|past|	apposed -12	apposition -12	relative -9
opener|al|present|	apposed -12
opener|among|base|	direct -11
opener|among|other|	direct -19
opener|among|past|	shared -11
opener|am|past|	direct -11
opener|and|base|	apposed -23	direct -10	relative -6	shared -11
opener|and|other|	apposition -9	passive -12	relative -20	shared -16
opener|and|participle|	apposed -17	apposition -16	shared 6
opener|and|past|	apposition -35	inverted -48	relative -14
opener|and|present|	inverted -20	relative 7
opener|ao|present|	apposition -7
opener|are|participle|	shared -11
opener|are|past|	apposed -18	apposition -9
opener|are|present|	direct -10
opener|around|base|	direct -11
opener|around|past|	apposed -13
opener|as|base|	apposed -9	apposition -12	direct -12	shared -15
opener|as|other|	apposed 14	apposition -18	direct -13	relative -15	shared 10
opener|as|participle|	apposed -6	direct -16	shared -9
opener|as|past|	apposition -20	direct 18	relative -11	shared -14
opener|as|present|	relative -9	shared -9
opener|at|base|	apposed -18	direct -12	shared 8
opener|at|other|	apposed -24	apposition -13
opener|at|participle|	apposed -17	apposition -7	direct -16	shared -21
opener|at|past|	apposed -23	apposition -10	direct 15	shared -9
opener|at|present|	apposed -6
opener|auf|other|	direct -20
opener|auf|past|	direct -18
opener|aus|other|	direct -14
opener|aus|past|	direct 19
opener|avait|past|	direct 15
opener|avec|other|	apposition -16
opener|a|other|	apposed -11	apposition -12	direct -9	relative -13
opener|a|past|	apposed -17	apposition 10	direct 20	shared -10
opener|a|present|	apposed -12	apposition -9	direct -11
opener|because|base|	shared 11
opener|because|other|	direct -7
opener|been|other|	apposed -17	direct -12
opener|been|past|	apposed -18
opener|been|present|	apposed -11
opener|before|base|	shared -8
opener|before|other|	apposed -12	direct -23	shared -10
opener|before|participle|	shared -14
opener|before|past|	apposed -26
opener|before|present|	direct -8
opener|beim|other|	direct 9
opener|being|base|	apposed -10	direct -6
opener|bei|past|	direct -15
opener|between|other|	direct -17
opener|be|base|	direct -8
opener|be|other|	apposition -9	direct -10
opener|be|participle|	apposition -11	direct -10	shared -12
opener|be|past|	apposed -16	apposition -12	direct -9
opener|bij|other|	direct -21
opener|but|base|	direct -6	shared 7
opener|but|other|	passive -6	relative -14	shared 10
opener|but|participle|	apposition -10	shared 8
opener|but|past|	apposed -10	inverted -27
opener|but|present|	apposed 7	direct 15	inverted -15	shared -7
opener|by|base|	direct -19	relative -11
opener|by|other|	relative -14	shared -14
opener|by|participle|	apposition -10	direct -31	shared -25
opener|by|past|	direct 6	relative -14	shared -16
opener|by|present|	apposed -17	apposition -10	direct -12
opener|can|past|	apposition -16
opener|chez|past|	apposed 10
opener|che|other|	according -15	direct -26
opener|che|past|	inverted -19
opener|che|present|	apposition -11
opener|colon|as|	direct 13
opener|colon|start|	shared 10
opener|com|other|	apposed 15
opener|com|past|	apposed -13
opener|con|other|	apposition -13
opener|con|past|	apposed -13	apposition -15
opener|con|present|	apposition -13
opener|dans|other|	apposed -11	apposition -8
opener|dans|past|	direct -15
opener|dans|present|	apposed -15
opener|dass|other|	direct -11
opener|dat|other|	direct -26
opener|da|other|	apposed -6	apposition -11	direct -12
opener|da|past|	apposed -11	apposition -15
opener|da|present|	apposition -8
opener|del|past|	apposition -12
opener|desde|past|	apposed -15	direct 8
opener|despite|past|	apposed -12
opener|despite|present|	direct -10
opener|dessen|other|	direct 6
opener|dessen|past|	apposed -12	direct 12
opener|devant|other|	apposed -9
opener|de|other|	apposed -11	apposition -17	direct -14
opener|de|past|	apposed 6	apposition -32	shared -6
opener|de|present|	apposition -8
opener|did|base|	direct -17
opener|die|other|	direct -16
opener|die|past|	direct -13
opener|dont|other|	direct -21
opener|dos|other|	direct -14
opener|down|past|	apposed -11
opener|do|past|	apposed -14	apposition -15
opener|during|base|	direct -19
opener|during|other|	direct -21	relative -10
opener|during|participle|	apposed -11	apposition -22	direct -11	shared -8
opener|during|past|	apposed -19	apposition -9	shared -14
opener|during|present|	shared -13
opener|ela|past|	inverted -21
opener|ele|past|	inverted -18
opener|ele|present|	inverted -18
opener|ella|past|	inverted -10
opener|em|other|	apposed -7
opener|em|past|	apposed -25	apposition -8
opener|em|present|	apposed -14
opener|entre|other|	direct -14
opener|en|other|	apposed -19	direct -31
opener|en|past|	apposed -15	apposition -12	direct -12	inverted -20	shared -14
opener|en|present|	apposed -12	apposition -10	direct -11
opener|er|other|	apposed -17	direct -12
opener|er|past|	inverted -21
opener|est|other|	relative -14
opener|et|other|	apposed -10	apposition -17	direct -13
opener|et|past|	direct -13
opener|et|present|	direct 14
opener|e|other|	according -12	apposition -16	direct -21
opener|e|past|	direct 14	inverted -19
opener|e|present|	direct 10	inverted -23
opener|following|past|	apposed -10
opener|for|base|	apposed -6	direct -15
opener|for|other|	apposed -12
opener|for|past|	apposed -25	apposition -18	relative 9
opener|for|present|	apposed -12	direct -8
opener|from|other|	apposition -6	direct -10
opener|from|past|	apposed -13	apposition -11	relative -12
opener|für|other|	direct 16
opener|geen|past|	apposition -12
opener|habe|other|	apposed -9
opener|had|base|	direct -15
opener|had|other|	apposed -15	apposition -14
opener|had|participle|	direct 7	shared -18
opener|had|past|	apposed -19	apposition -14	direct -20
opener|had|present|	direct -23
opener|has|base|	direct -20
opener|has|other|	apposition -6	direct -16
opener|has|participle|	apposed -12
opener|has|past|	apposed -10	apposition -25	direct -13	shared -16
opener|has|present|	direct -15
opener|hat|present|	direct -12
opener|have|base|	direct -7
opener|have|other|	direct -21	shared -15
opener|have|participle|	direct -7	shared -12
opener|have|past|	apposed -13	direct -8
opener|have|present|	direct -11
opener|ha|other|	apposed -8	apposition -18
opener|ha|participle|	apposition -9
opener|ha|past|	apposition -8	direct -18
opener|heeft|past|	apposition -8	direct -14
opener|her|other|	direct -19
opener|he|base|	apposed -6	direct -28	relative -10	shared -10
opener|he|other|	apposed -12	apposition -6	direct -18	passive -8	shared -7
opener|he|participle|	apposition -12	direct -15	shared -15
opener|he|past|	apposed -24	passive -11
opener|he|present|	apposed -12	direct -19
opener|hij|other|	direct -16
opener|hij|past|	inverted -26
opener|how|base|	direct -18
opener|how|other|	apposed -8	direct -31
opener|how|participle|	shared -13
opener|how|past|	direct -7
opener|how|present|	direct -15
opener|if|base|	direct -11
opener|if|other|	apposed -7	shared 9
opener|if|participle|	shared -15
opener|if|past|	apposed -9	direct -32
opener|if|present|	direct -11
opener|il|participle|	apposition -9
opener|im|other|	direct -18
opener|inside|past|	direct 9
opener|into|base|	direct -15
opener|into|other|	apposed -8	direct -6
opener|into|participle|	apposition -7	direct -13	shared -9
opener|into|past|	apposed -17
opener|in|base|	apposed -25	direct -10	shared -13
opener|in|other|	apposed -12	apposition -13	direct 13	relative -13	shared -17
opener|in|participle|	apposed -20	apposition -11	direct -19	shared -9
opener|in|past|	apposed -11	apposition -9	relative -20	shared 6
opener|in|present|	apposed -21	apposition -8	direct -17	shared -10
opener|is|base|	direct -16
opener|is|other|	direct -13	relative -15
opener|is|participle|	apposed -11	apposition -12
opener|is|past|	apposed -13	apposition -14
opener|is|present|	direct -21
opener|it|base|	direct -12
opener|it|other|	direct -9
opener|it|past|	apposed -6
opener|it|present|	direct -12
opener|les|other|	direct -17
opener|le|past|	inverted 9
opener|like|base|	direct -6
opener|like|other|	direct -17	relative -11
opener|like|participle|	shared -12
opener|like|past|	apposed -15	apposition -14
opener|l’|past|	direct -13
opener|may|past|	apposed -11
opener|met|other|	direct -11
opener|me|other|	apposed 9	apposition -8
opener|me|past|	apposition 7	shared 12
opener|me|present|	relative 8
opener|might|base|	direct -11
opener|mit|other|	direct -12
opener|mit|present|	direct -8
opener|naar|other|	direct -10
opener|nach|other|	direct -15
opener|nach|past|	direct -15
opener|na|other|	apposition 9
opener|na|past|	apposed -15
opener|near|past|	apposition -9
opener|nel|other|	direct -13
opener|nicht|other|	direct -17
opener|nicht|past|	apposition -16	shared -10
opener|niet|other|	direct -11
opener|non|other|	direct -8
opener|not|base|	apposed -12	direct -17
opener|not|other|	direct -20
opener|not|participle|	apposition -10	direct -12
opener|not|past|	apposed -10	apposition -17	relative -15
opener|not|present|	apposition -6	direct -17
opener|no|other|	apposed -12
opener|no|past|	apposed -14	apposition -12	shared -11
opener|no|present|	apposed -12
opener|não|past|	direct -7
opener|off|base|	direct -7
opener|of|base|	apposed -11	direct -11
opener|of|other|	apposed -13	apposition -14	direct -20	relative -24
opener|of|participle|	apposition -6
opener|of|past|	apposed -20	apposition -30	direct -15
opener|of|present|	apposed -12	direct -17
opener|ohne|other|	direct -13
opener|once|other|	direct -13
opener|onder|past|	apposition -10
opener|one|base|	shared 13
opener|one|other|	apposition 6
opener|one|present|	apposed 9
opener|on|base|	direct -14	shared -9
opener|on|other|	apposed -9
opener|on|participle|	apposed -10	apposition -15	direct -21	shared -12
opener|on|past|	apposed -27	apposition -6	direct -9	shared -15
opener|on|present|	apposed -23	direct -12
opener|op|other|	direct -14
opener|op|past|	direct 7
opener|or|other|	direct -12
opener|or|past|	apposed -15
opener|or|present|	direct -16
opener|other|base|	direct -38	relative -18	shared -31
opener|other|other|	according -10	apposed -26	apposition -29	direct -32	passive 8	shared -9
opener|other|participle|	apposed -6	apposition -37	direct -24	relative -12	shared -15
opener|other|past|	apposition -21	direct 13	inverted 13	passive 13	shared -26
opener|other|present|	apposed -12	apposition -21	direct 9	inverted -12	passive -7
opener|outside|other|	direct -16
opener|outside|past|	apposed -8	apposition -11
opener|out|base|	direct -18
opener|out|other|	apposed -15	direct -10
opener|out|participle|	direct -28
opener|out|past|	direct -7
opener|over|base|	direct -9
opener|over|other|	direct -12	relative -6
opener|over|participle|	apposition -13
opener|over|past|	apposed -12	apposition -13
opener|over|present|	direct -10
opener|où|other|	direct -16
opener|paragraph-before|'|	direct -14	shared -6
opener|paragraph-before|(|	direct -8
opener|paragraph-before|)|	direct -6	inverted -6
opener|paragraph-before|,|	according -17	apposed -29	apposition -28	inverted -23	passive -14	relative -27	shared -8
opener|paragraph-before|-|	apposed -13	direct -23	relative -10	shared -14
opener|paragraph-before|:|	direct -9
opener|paragraph-before|;|	apposed -8	direct -19
opener|paragraph-before|about|	apposed -8	direct -6
opener|paragraph-before|after|	apposed -10	apposition -6	direct -17
opener|paragraph-before|although|	direct -7	shared -9
opener|paragraph-before|and|	apposed -13	direct -21	inverted -7	relative -9	shared -12
opener|paragraph-before|around|	direct -7
opener|paragraph-before|as|	apposed -8	direct -19	shared -10
opener|paragraph-before|at|	apposed -13	direct -6	shared -10
opener|paragraph-before|a|	apposed -6	direct -7
opener|paragraph-before|because|	direct -14
opener|paragraph-before|before|	direct -12
opener|paragraph-before|between|	direct -6
opener|paragraph-before|but|	apposed -18	direct -25	shared -18
opener|paragraph-before|by|	apposed -8	apposition -12	direct -7	shared -9
opener|paragraph-before|dans|	apposition -7
opener|paragraph-before|de|	apposition -7
opener|paragraph-before|en|	apposed -6
opener|paragraph-before|e|	direct -6	inverted -7
opener|paragraph-before|for|	apposed -6	shared -6
opener|paragraph-before|had|	direct -12
opener|paragraph-before|have|	shared -8
opener|paragraph-before|he|	apposition -6	direct -8
opener|paragraph-before|if|	apposed -10	direct -14
opener|paragraph-before|in|	apposed -10	apposition -13	direct -15	shared -12
opener|paragraph-before|on|	direct -12
opener|paragraph-before|other|	according -10	apposed -8	apposition -12	direct -10	inverted -29	passive -15	relative -11	shared -10
opener|paragraph-before|outside|	apposition -7
opener|paragraph-before|over|	apposed -6	relative -6
opener|paragraph-before|que|	direct -14	inverted -13
opener|paragraph-before|since|	direct 8
opener|paragraph-before|so|	shared -6
opener|paragraph-before|start|	according -16	apposed -18	direct -7	inverted -14
opener|paragraph-before|that|	direct -14	relative -8	shared -17
opener|paragraph-before|then|	direct -10	shared -7
opener|paragraph-before|the|	direct -7
opener|paragraph-before|though|	direct -6
opener|paragraph-before|what|	direct -17	shared -6
opener|paragraph-before|when|	direct -16	shared -11
opener|paragraph-before|where|	direct -11
opener|paragraph-before|whether|	direct -7
opener|paragraph-before|which|	apposition -6	direct -20
opener|paragraph-before|while|	direct -18	shared -9
opener|paragraph-before|whom|	direct -7
opener|paragraph-before|who|	apposition -6	direct -9
opener|paragraph-before|with|	direct -13
opener|paragraph-before|yet|	direct -11	shared -7
opener|paragraph-before|à|	apposed -6
opener|paragraph-before|–|	direct -9	inverted -11
opener|paragraph-before|—|	apposed -9	apposition -6	direct -16	inverted -10	shared -9
opener|paragraph-before|’|	apposed -10
opener|para|other|	apposed 9	shared 10
opener|para|past|	apposed 16	shared -9
opener|par|other|	apposed -17	apposition 7
opener|par|past|	apposed -17	apposition -12
opener|past|other|	apposed -11
opener|pela|past|	apposed -8
opener|per|other|	apposed 7	direct -11	shared -10
opener|per|past|	shared -12
opener|per|present|	shared -15
opener|porque|other|	direct -16
opener|por|past|	apposed -21	apposition -19	shared -13
opener|pour|other|	apposed -9
opener|pour|past|	direct -17	shared -10
opener|puis|other|	direct -12
opener|quand|other|	direct -15
opener|quem|past|	inverted -14
opener|que|other|	apposed -10	apposition -15	direct -45	relative -9
opener|que|past|	apposition -19	inverted -29
opener|que|present|	apposition -11	direct 9	shared -11
opener|quote-then-speaker|$|	apposed -9	shared -9
opener|quote-then-speaker|'|	direct 14
opener|quote-then-speaker|,|	direct 14	relative -22	shared -7
opener|quote-then-speaker|-|	direct -17	shared -6
opener|quote-then-speaker|:|	apposed 12	direct -20
opener|quote-then-speaker|;|	apposed -12
opener|quote-then-speaker|about|	apposed -16	apposition -12	direct -7	relative -16	shared -14
opener|quote-then-speaker|after|	direct -39
opener|quote-then-speaker|against|	apposed -21	shared -10
opener|quote-then-speaker|among|	apposed -12	direct -17
opener|quote-then-speaker|and|	apposed -8	apposition -15	direct -20	relative -17	shared -13
opener|quote-then-speaker|as|	direct -23	relative -11	shared -7
opener|quote-then-speaker|at|	apposed -18
opener|quote-then-speaker|avait|	direct 16
opener|quote-then-speaker|a|	direct 34
opener|quote-then-speaker|because|	direct -20	shared -12
opener|quote-then-speaker|before|	apposed -10	direct -14	shared -8
opener|quote-then-speaker|be|	apposed -12	direct -13
opener|quote-then-speaker|but|	direct -27	shared -11
opener|quote-then-speaker|by|	apposed 10	apposition 16	direct -23	relative -19	shared -17
opener|quote-then-speaker|che|	direct -16
opener|quote-then-speaker|dat|	direct -13
opener|quote-then-speaker|during|	apposed -16	apposition -12	direct -13	shared -24
opener|quote-then-speaker|for|	apposed -18	direct -12
opener|quote-then-speaker|from|	apposition -6
opener|quote-then-speaker|had|	direct -14	shared -12
opener|quote-then-speaker|has|	direct -10
opener|quote-then-speaker|have|	direct -9
opener|quote-then-speaker|ha|	apposition -9
opener|quote-then-speaker|he|	apposed -18	apposition -10	direct -21	passive -9	shared -9
opener|quote-then-speaker|how|	direct -9
opener|quote-then-speaker|if|	direct -26	shared -14
opener|quote-then-speaker|il|	apposition -11
opener|quote-then-speaker|in|	apposition -10	relative -17	shared 15
opener|quote-then-speaker|is|	direct -19	shared -9
opener|quote-then-speaker|it|	direct -13
opener|quote-then-speaker|like|	apposition -14	direct -12	shared -12
opener|quote-then-speaker|not|	direct -14
opener|quote-then-speaker|of|	apposed -8	apposition -14	direct -9	relative -11
opener|quote-then-speaker|one|	apposed 7
opener|quote-then-speaker|on|	apposed -18	direct -16	shared -8
opener|quote-then-speaker|or|	direct -11
opener|quote-then-speaker|other|	apposed 9	apposition -21	direct 19	passive 6	shared -16
opener|quote-then-speaker|pour|	shared -15
opener|quote-then-speaker|que|	direct -18	shared -8
opener|quote-then-speaker|she|	apposed -22	apposition -14	direct -14	passive -14	shared -7
opener|quote-then-speaker|since|	direct -12
opener|quote-then-speaker|start|	shared 13
opener|quote-then-speaker|than|	apposition -11	direct -17
opener|quote-then-speaker|that|	apposed -18	direct -37	shared -29
opener|quote-then-speaker|they|	apposed -8
opener|quote-then-speaker|the|	direct -10	shared -8
opener|quote-then-speaker|though|	direct -19
opener|quote-then-speaker|to|	apposed -12	direct -9	relative -17
opener|quote-then-speaker|until|	direct -16
opener|quote-then-speaker|vor|	direct -11
opener|quote-then-speaker|was|	apposed -10
opener|quote-then-speaker|were|	direct -15
opener|quote-then-speaker|what|	direct -18
opener|quote-then-speaker|when|	direct -29
opener|quote-then-speaker|where|	direct -21	shared -8
opener|quote-then-speaker|whether|	direct -14
opener|quote-then-speaker|which|	direct -17	passive -19
opener|quote-then-speaker|while|	direct -24	shared -6
opener|quote-then-speaker|whom|	direct -17
opener|quote-then-speaker|who|	apposition -13	direct -13	shared -8
opener|quote-then-speaker|why|	direct -16	shared 6
opener|quote-then-speaker|within|	direct -9
opener|quote-then-speaker|with|	apposed -17	direct -13	relative -14	shared -15
opener|quote-then-speaker|would|	apposed -16
opener|quote-then-speaker|—|	direct -14	shared 8
opener|quote-then-verb|'|	inverted 18
opener|quote-then-verb|,|	inverted 14
opener|quote-then-verb|and|	inverted -42
opener|quote-then-verb|but|	inverted -23
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|e|	inverted -23
opener|quote-then-verb|other|	inverted 12
opener|quote-then-verb|que|	inverted -14
opener|quote-then-verb|y|	inverted -20
opener|quote-then-verb|–|	inverted 9
opener|quote-then-verb|—|	inverted 31
opener|qu’|other|	direct -22
opener|qu’|past|	direct -9
opener|secondo|other|	apposed 10
opener|según|other|	apposed 6
opener|seit|other|	direct -10
opener|seit|past|	apposition -10
opener|sentence-after|,|	apposed -25	apposition -33	direct -7	inverted -13	relative -9
opener|sentence-after|;|	direct -16
opener|sentence-after|after|	apposed -10
opener|sentence-after|and|	direct -30	inverted -12	shared -8
opener|sentence-after|as|	direct -22
opener|sentence-after|at|	apposed -9
opener|sentence-after|because|	direct -18
opener|sentence-after|but|	direct -21
opener|sentence-after|by|	direct -14
opener|sentence-after|he|	apposition -7	direct -11
opener|sentence-after|how|	direct -7
opener|sentence-after|if|	direct -10
opener|sentence-after|in|	direct -13
opener|sentence-after|other|	apposed -12	apposition -12	direct -21	inverted 8	passive -9	relative -18	shared -14
opener|sentence-after|so|	direct -8
opener|sentence-after|start|	according -8	apposition -11	direct 9	relative -21
opener|sentence-after|that|	direct -23	shared -9
opener|sentence-after|then|	direct -9
opener|sentence-after|was|	direct -6
opener|sentence-after|when|	direct -22	shared -11
opener|sentence-after|where|	direct -9
opener|sentence-after|whether|	direct -16
opener|sentence-after|which|	direct -25
opener|sentence-after|while|	direct -12
opener|sentence-after|—|	inverted 12
opener|sentence-before|"|	inverted 16
opener|sentence-before|$|	apposed -6
opener|sentence-before|&|	apposed -11	apposition -15	direct -17
opener|sentence-before|'|	apposed -6	apposition -14	direct -10	inverted 10
opener|sentence-before|(|	apposed -10
opener|sentence-before|)|	direct -15	inverted -20
opener|sentence-before|+|	direct -15
opener|sentence-before|,|	according -9	apposed -33	apposition 9	direct -7	inverted -12	passive -25	relative -24
opener|sentence-before|-|	apposed -7
opener|sentence-before|:|	apposed -11	direct -38
opener|sentence-before|;|	apposed -11
opener|sentence-before|about|	apposed -21	apposition -8	direct -13	relative -15
opener|sentence-before|across|	apposed -10
opener|sentence-before|after|	apposed -15	apposition -7	direct -37
opener|sentence-before|all|	direct -7
opener|sentence-before|alongside|	apposition -10
opener|sentence-before|als|	direct -16
opener|sentence-before|although|	direct -15
opener|sentence-before|al|	apposed -7
opener|sentence-before|among|	direct -15
opener|sentence-before|am|	direct -9
opener|sentence-before|and|	apposed -15	apposition -21	inverted -13	relative -9
opener|sentence-before|ao|	apposition -11
opener|sentence-before|are|	apposed -6	direct -7
opener|sentence-before|as|	apposition -10	relative -19
opener|sentence-before|at|	apposed -14	apposition -13	direct -12
opener|sentence-before|auf|	direct -22
opener|sentence-before|a|	apposed -13	apposition -18
opener|sentence-before|been|	apposed -12	direct -14
opener|sentence-before|before|	apposed -9	direct -17
opener|sentence-before|beim|	direct 10
opener|sentence-before|be|	apposed -7	direct -8
opener|sentence-before|bij|	direct -15
opener|sentence-before|but|	apposed -24	direct -39	inverted -8
opener|sentence-before|by|	apposed -14	apposition -10	direct -17	relative -10
opener|sentence-before|chez|	apposed -12
opener|sentence-before|che|	direct -25
opener|sentence-before|con|	apposition -15
opener|sentence-before|dans|	apposed -12
opener|sentence-before|dass|	direct -11
opener|sentence-before|dat|	direct -17
opener|sentence-before|da|	apposed -10	apposition -12	direct -15
opener|sentence-before|del|	apposition -7
opener|sentence-before|desde|	apposed -9
opener|sentence-before|devant|	apposed -9
opener|sentence-before|de|	apposed -13	apposition -25
opener|sentence-before|die|	direct -19
opener|sentence-before|dont|	direct -16
opener|sentence-before|dos|	direct -18
opener|sentence-before|do|	apposed -12
opener|sentence-before|during|	direct -13
opener|sentence-before|ele|	inverted -15
opener|sentence-before|em|	apposed -13
opener|sentence-before|entre|	direct -13
opener|sentence-before|en|	apposed -20	apposition -18
opener|sentence-before|er|	inverted -16
opener|sentence-before|et|	apposition -13	direct -25
opener|sentence-before|e|	apposition -16	direct -21	inverted -20
opener|sentence-before|for|	apposed -19	apposition -18
opener|sentence-before|from|	apposition -6	direct -19
opener|sentence-before|für|	direct -21
opener|sentence-before|geen|	apposition -12
opener|sentence-before|habe|	apposed -9
opener|sentence-before|had|	apposed -16	apposition -12	direct -21
opener|sentence-before|has|	apposed -6	apposition -7	direct -23
opener|sentence-before|hat|	direct -14
opener|sentence-before|ha|	apposition -12
opener|sentence-before|he|	apposed -6	apposition -16	direct -20	passive -13	relative -7
opener|sentence-before|hij|	direct -16	inverted -20
opener|sentence-before|how|	apposed -6	direct -17
opener|sentence-before|if|	direct -27
opener|sentence-before|il|	apposition -11
opener|sentence-before|im|	direct -21
opener|sentence-before|into|	apposed -10
opener|sentence-before|in|	apposed -23	apposition -20
opener|sentence-before|is|	apposed -6	apposition -12	direct -15
opener|sentence-before|it|	apposition -10	direct -10
opener|sentence-before|les|	direct -17
opener|sentence-before|like|	relative -11
opener|sentence-before|maar|	direct -10
opener|sentence-before|may|	apposed -6
opener|sentence-before|met|	direct -15
opener|sentence-before|me|	apposed 7	apposition -24
opener|sentence-before|might|	direct -8
opener|sentence-before|mit|	direct -23
opener|sentence-before|nach|	direct -18
opener|sentence-before|na|	apposed -6	apposition 6
opener|sentence-before|nel|	direct -16
opener|sentence-before|nem|	direct -13
opener|sentence-before|niet|	direct -13
opener|sentence-before|not|	apposition -12	direct -20
opener|sentence-before|no|	apposed -15	direct -14
opener|sentence-before|não|	direct -7
opener|sentence-before|of|	apposed -11	apposition -16	direct -14	relative -15
opener|sentence-before|on|	apposed -16	apposition -13	direct -25
opener|sentence-before|op|	direct -19
opener|sentence-before|or|	direct -8
opener|sentence-before|other|	according -41	apposed -7	apposition -19	inverted 9	passive -28	relative -16
opener|sentence-before|outside|	apposed -8	direct -12
opener|sentence-before|out|	direct -8
opener|sentence-before|over|	direct -11
opener|sentence-before|par|	apposed -11
opener|sentence-before|pela|	apposed -12
opener|sentence-before|per|	direct -12
opener|sentence-before|porque|	direct -17
opener|sentence-before|por|	apposed -12	apposition -15
opener|sentence-before|quand|	direct -14
opener|sentence-before|que|	apposed -6	apposition -19	direct -30	inverted -24
opener|sentence-before|qui|	apposition -14
opener|sentence-before|qu’|	direct -13
opener|sentence-before|seit|	apposition -14	direct -10
opener|sentence-before|se|	direct -19
opener|sentence-before|she|	apposed -10	apposition -11	direct -10	passive -15
opener|sentence-before|should|	direct -8
opener|sentence-before|sie|	inverted -16
opener|sentence-before|since|	apposed -12	apposition -12	direct 8
opener|sentence-before|si|	direct -7
opener|sentence-before|so|	apposed -7
opener|sentence-before|start|	according 13	apposition -12	inverted -30	passive -11	relative 11
opener|sentence-before|sul|	apposed -12
opener|sentence-before|sur|	apposed -21	apposition -7	direct -11
opener|sentence-before|than|	apposed -13	apposition -8	direct -7
opener|sentence-before|that|	apposed -11	direct -36
opener|sentence-before|them|	apposition -12
opener|sentence-before|then|	direct -13
opener|sentence-before|they|	apposed -7	direct -9
opener|sentence-before|the|	direct -13
opener|sentence-before|though|	direct -21
opener|sentence-before|through|	direct -9
opener|sentence-before|to|	apposed -6	apposition -12	direct -10
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposed -12	apposition -11
opener|sentence-before|und|	apposed -12	direct -23
opener|sentence-before|until|	direct -17
opener|sentence-before|up|	direct -9
opener|sentence-before|van|	direct -8
opener|sentence-before|von|	direct -14
opener|sentence-before|vor|	direct -15
opener|sentence-before|was|	apposed -15	apposition -11	direct -14	relative -10
opener|sentence-before|were|	direct -7
opener|sentence-before|what|	direct -23
opener|sentence-before|when|	apposed -10	direct -34
opener|sentence-before|where|	direct -27
opener|sentence-before|whether|	direct -27
opener|sentence-before|which|	direct -6
opener|sentence-before|while|	apposed -8	direct -21
opener|sentence-before|whom|	direct -8
opener|sentence-before|who|	apposed -7	apposition -17	direct -17	passive -12
opener|sentence-before|why|	direct -15
opener|sentence-before|will|	direct -17
opener|sentence-before|with|	apposed -15	direct -9
opener|sentence-before|would|	direct -13
opener|sentence-before|y|	direct -18	inverted -12	relative -16
opener|sentence-before|ze|	inverted -11
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -11
opener|sentence-before|à|	apposed -18	apposition -16
opener|sentence-before|—|	direct -16	inverted 19
opener|sentence-before|’|	apposed -14	apposition -14	direct -26
opener|se|other|	direct -17
opener|she|base|	apposed -7	direct -14	shared -8
opener|she|other|	apposed -25	apposition -6	direct -10	passive -11
opener|she|participle|	apposition -21	direct -16
opener|she|past|	apposed -17	apposition -9	passive -17
opener|she|present|	direct -14	shared -10
opener|should|base|	direct -16
opener|should|present|	direct -8
opener|sie|past|	inverted -15
opener|since|other|	apposed -16	apposition -8
opener|since|past|	apposed -15	apposition -12	direct -12
opener|si|other|	direct -8
opener|sobre|past|	apposed -12
opener|so|other|	apposed -8	direct -15	passive -18
opener|speaker-then-quote|"|	direct 15
opener|speaker-then-quote|$|	apposed -13	apposition -9	direct -14	shared -12
opener|speaker-then-quote|&|	apposition -17	direct -6
opener|speaker-then-quote|'|	apposed 7	apposition -11	direct 14
opener|speaker-then-quote|(|	apposed -9	shared -8
opener|speaker-then-quote|)|	apposition -10	direct 8
opener|speaker-then-quote|,|	apposed 9	apposition 16	direct 35	passive -30	shared 9
opener|speaker-then-quote|-|	apposed -16	direct 20	shared 10
opener|speaker-then-quote|:|	apposed -22	apposition -10	direct -13	shared -12
opener|speaker-then-quote|;|	apposed 24	direct 30
opener|speaker-then-quote|about|	apposed -20	apposition -8	shared 9
opener|speaker-then-quote|after|	apposition -12	shared -27
opener|speaker-then-quote|against|	apposition -9
opener|speaker-then-quote|alla|	apposed -11
opener|speaker-then-quote|alongside|	apposition -12
opener|speaker-then-quote|als|	direct -21
opener|speaker-then-quote|although|	direct 28
opener|speaker-then-quote|al|	apposed -14	apposition -14
opener|speaker-then-quote|and|	apposition -20	direct 9
opener|speaker-then-quote|ao|	apposition -9
opener|speaker-then-quote|are|	apposed -14	apposition -8
opener|speaker-then-quote|around|	direct -16
opener|speaker-then-quote|as|	apposition -25	direct 19	relative -14	shared -8
opener|speaker-then-quote|at|	apposed -27	apposition -8	shared -19
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 18
opener|speaker-then-quote|a|	apposed -15	apposition 8	direct -13	shared -9
opener|speaker-then-quote|because|	shared 10
opener|speaker-then-quote|been|	apposed -19
opener|speaker-then-quote|before|	apposed -19	direct -6	shared -21
opener|speaker-then-quote|between|	direct -16
opener|speaker-then-quote|be|	apposed -7	apposition -16	direct -17
opener|speaker-then-quote|but|	apposed 9	direct 22	shared 22
opener|speaker-then-quote|by|	apposed -19	apposition -22	direct -8	relative -9	shared -22
opener|speaker-then-quote|chez|	apposed 15
opener|speaker-then-quote|che|	apposition -11
opener|speaker-then-quote|com|	apposed -11
opener|speaker-then-quote|con|	apposition -17
opener|speaker-then-quote|dans|	apposed -19
opener|speaker-then-quote|da|	apposed -13	apposition -19
opener|speaker-then-quote|del|	apposition -12
opener|speaker-then-quote|deren|	direct 14
opener|speaker-then-quote|desde|	apposed -13
opener|speaker-then-quote|despite|	apposed -13
opener|speaker-then-quote|dessen|	direct 7
opener|speaker-then-quote|de|	apposition -22	shared -9
opener|speaker-then-quote|down|	apposed -12
opener|speaker-then-quote|do|	apposition -12
opener|speaker-then-quote|during|	apposed -7	direct -25
opener|speaker-then-quote|em|	apposed -25	apposition -8
opener|speaker-then-quote|en|	apposed -19	apposition -10	direct -16	shared -13
opener|speaker-then-quote|er|	apposed -12
opener|speaker-then-quote|e|	apposition -13	direct 19
opener|speaker-then-quote|following|	apposed -15
opener|speaker-then-quote|for|	apposed -24	apposition -18	direct -16
opener|speaker-then-quote|für|	direct 18
opener|speaker-then-quote|had|	apposed -16	apposition -15	shared -16
opener|speaker-then-quote|has|	apposed -19	apposition -21	direct -17	relative -14	shared -12
opener|speaker-then-quote|have|	apposed -11	direct -13	shared -14
opener|speaker-then-quote|ha|	apposition -13
opener|speaker-then-quote|heeft|	apposition -7
opener|speaker-then-quote|her|	direct -20
opener|speaker-then-quote|he|	apposed -23	apposition -8	direct -28	shared -15
opener|speaker-then-quote|how|	apposed -14	direct -23	shared -21
opener|speaker-then-quote|if|	shared 7
opener|speaker-then-quote|into|	apposed -17	apposition -10	direct -14
opener|speaker-then-quote|in|	apposed -18	apposition -12	relative -21	shared -27
opener|speaker-then-quote|is|	apposed -12	apposition -17	direct -8	relative -14
opener|speaker-then-quote|like|	apposed -10	direct -10	shared -10
opener|speaker-then-quote|me|	apposition 18	shared 12
opener|speaker-then-quote|na|	apposed -16
opener|speaker-then-quote|nicht|	apposition -15	direct -15	shared -11
opener|speaker-then-quote|not|	apposed -15	apposition -16	direct -29	shared -15
opener|speaker-then-quote|no|	apposed -16
opener|speaker-then-quote|não|	apposition -10
opener|speaker-then-quote|off|	apposed -6
opener|speaker-then-quote|of|	apposed -21	apposition -23	direct -15
opener|speaker-then-quote|one|	apposition 6	shared 11
opener|speaker-then-quote|on|	apposed -26	apposition -13	shared -19
opener|speaker-then-quote|or|	direct -14
opener|speaker-then-quote|other|	apposed -17	apposition -33	direct -26	passive 19	shared -27
opener|speaker-then-quote|outside|	apposed -13
opener|speaker-then-quote|out|	direct -30
opener|speaker-then-quote|over|	apposed -12	apposition -12
opener|speaker-then-quote|para|	apposed 9	shared -11
opener|speaker-then-quote|par|	apposed -24	apposition -7
opener|speaker-then-quote|pela|	apposed -10
opener|speaker-then-quote|per|	apposed 7	shared -19
opener|speaker-then-quote|por|	apposed -17	apposition -12	shared -14
opener|speaker-then-quote|pour|	direct -13	shared -11
opener|speaker-then-quote|que|	apposed -13	apposition -17
opener|speaker-then-quote|qu’|	direct -14
opener|speaker-then-quote|según|	apposed 7
opener|speaker-then-quote|selon|	apposed 16
opener|speaker-then-quote|she|	apposed -24	apposition -16	direct -15	shared -14
opener|speaker-then-quote|since|	direct -16
opener|speaker-then-quote|so|	passive -16
opener|speaker-then-quote|start|	apposed 9	apposition -25	direct 13	passive -13	relative 18	shared 11
opener|speaker-then-quote|sur|	apposed -25	apposition -11
opener|speaker-then-quote|than|	direct -13
opener|speaker-then-quote|that|	apposed -10	direct -25	relative -12	shared -14
opener|speaker-then-quote|then|	direct 6	shared 10
opener|speaker-then-quote|they|	direct -12
opener|speaker-then-quote|the|	direct -25
opener|speaker-then-quote|though|	direct 12
opener|speaker-then-quote|through|	apposed -11
opener|speaker-then-quote|to|	apposed -14	apposition -10	direct -17	relative -14	shared -12
opener|speaker-then-quote|under|	apposed -9	apposition -12	direct -6
opener|speaker-then-quote|up|	apposition -7
opener|speaker-then-quote|volgens|	direct 15
opener|speaker-then-quote|was|	apposed -20	apposition -13	direct -17
opener|speaker-then-quote|were|	apposed -14	apposition -13	direct -13
opener|speaker-then-quote|we|	apposed -12
opener|speaker-then-quote|what|	direct -20	shared -14
opener|speaker-then-quote|when|	apposed -14	direct 12	passive -13	shared -10
opener|speaker-then-quote|where|	direct 16	shared 14
opener|speaker-then-quote|whether|	direct -34	shared -26
opener|speaker-then-quote|which|	direct 13	passive -16	shared -9
opener|speaker-then-quote|while|	apposed 10	direct 11	shared -23
opener|speaker-then-quote|whom|	shared -13
opener|speaker-then-quote|who|	apposed -11	apposition -24	shared -15
opener|speaker-then-quote|wie|	direct 11
opener|speaker-then-quote|will|	direct 6
opener|speaker-then-quote|within|	apposed -15
opener|speaker-then-quote|with|	apposed -7	direct 27
opener|speaker-then-quote|would|	apposed -13	apposition -8
opener|speaker-then-quote|y|	direct -10	shared 9
opener|speaker-then-quote|à|	apposed -17	apposition -10
opener|speaker-then-quote|–|	direct -9
opener|speaker-then-quote|—|	shared 20
opener|speaker-then-quote|’|	apposed -11	apposition 7	direct -9
opener|start|base|	apposed -13	shared -10
opener|start|other|	according 16	apposition -18	direct -10	relative 10	shared -15
opener|start|participle|	apposed 11	apposition 6	shared 19
opener|start|past|	apposition -17	direct 7	inverted -6	passive -15	relative 15
opener|start|present|	apposed 21	apposition -18	direct 17	relative 15	shared 8
opener|sul|other|	apposed -13
opener|sur|other|	apposed -23	direct -16
opener|sur|past|	apposed -21
opener|sur|present|	apposed -14
opener|than|other|	apposed -13	direct -12
opener|than|past|	apposed -8	apposition -7	direct -10
opener|than|present|	apposed -7
opener|that|base|	apposed -13	direct -23	shared -16
opener|that|other|	apposed -21	apposition -11	direct -46	passive -8	relative -19
opener|that|participle|	direct -23	shared -31
opener|that|past|	apposed 10	relative -8	shared -20
opener|that|present|	direct -39
opener|them|base|	apposition -7
opener|them|other|	apposition -7
opener|then|base|	apposed -8	direct -13
opener|then|other|	direct -10
opener|then|participle|	apposition -11	shared 11
opener|then|past|	direct 6
opener|they|base|	direct -8
opener|they|other|	direct -13
opener|they|past|	apposed -13
opener|the|base|	apposed 6	direct -9
opener|the|other|	direct -18
opener|the|past|	apposed -11
opener|the|present|	direct -16
opener|though|other|	direct -16
opener|though|past|	direct 11
opener|throughout|other|	apposed -13
opener|through|other|	direct -12
opener|through|past|	apposed -11
opener|toward|past|	apposed -8
opener|to|base|	direct -11	relative -11
opener|to|other|	apposed -7	direct -11	relative -9	shared 8
opener|to|participle|	apposed -11	apposition -10	shared -15
opener|to|past|	apposed -14	apposition -15	relative -10	shared -11
opener|to|present|	direct -11
opener|um|other|	direct -13
opener|under|base|	direct -11
opener|under|other|	direct -12
opener|under|past|	apposed -16	apposition -17
opener|und|other|	apposed -10	direct -24
opener|und|past|	direct -10	inverted -16
opener|until|other|	direct -15
opener|until|past|	direct -16
opener|until|present|	direct -6
opener|up|other|	direct -14	relative -9
opener|up|present|	direct -10
opener|verb-then-speaker|)|	inverted -44
opener|verb-then-speaker|,|	inverted 18
opener|verb-then-speaker|and|	inverted -42
opener|verb-then-speaker|but|	inverted -26
opener|verb-then-speaker|che|	inverted -17
opener|verb-then-speaker|ela|	inverted -20
opener|verb-then-speaker|ele|	inverted -17
opener|verb-then-speaker|e|	inverted -19
opener|verb-then-speaker|other|	inverted -18
opener|verb-then-speaker|start|	inverted 8
opener|verb-then-speaker|y|	inverted -19
opener|verb-then-speaker|ze|	inverted -14
opener|verb-then-speaker|—|	inverted -8
opener|volgens|other|	direct 15	shared 13
opener|von|other|	direct -13
opener|vor|other|	direct -20	shared -10
opener|vor|past|	direct -9
opener|was|base|	apposed -13	direct -25	shared -12
opener|was|other|	apposed -16	apposition -10	direct -13	relative -18
opener|was|participle|	apposition -12	direct -16
opener|was|past|	apposed -21	apposition -11	direct -9	relative 6	shared -7
opener|were|base|	direct -7
opener|were|other|	apposed -11	direct -12
opener|were|participle|	apposed -9	direct -11	shared -9
opener|were|past|	apposed -7	apposition -8	direct -9
opener|wer|other|	apposition 11	direct -10
opener|what|base|	direct -20
opener|what|other|	direct -33	shared 11
opener|what|participle|	direct -6	shared -12
opener|what|past|	apposed 6	direct -14	shared -9
opener|what|present|	direct -13
opener|when|base|	direct -13
opener|when|other|	apposed -22	shared -21
opener|when|participle|	direct -12	shared -18
opener|when|past|	passive -15
opener|where|base|	direct -9	shared 10
opener|where|other|	direct -31
opener|where|past|	direct 18
opener|whether|base|	direct -21	shared -12
opener|whether|other|	apposed -11	direct -30	shared -19
opener|whether|past|	direct -16	shared -16
opener|which|base|	direct 7	shared -9
opener|which|other|	apposition -15	passive -20
opener|which|participle|	shared 11
opener|which|past|	direct 6	passive -16
opener|while|base|	direct -7
opener|while|other|	direct -34
opener|while|participle|	shared -19
opener|while|past|	apposed 11	direct 13	shared -14
opener|whom|other|	direct -21
opener|whom|past|	shared -11
opener|who|base|	direct -14
opener|who|other|	apposed -11	apposition -18	direct -18	passive -14	shared -12
opener|who|participle|	direct -13	shared -14
opener|who|past|	apposed -6	apposition -24	direct 6
opener|who|present|	apposition -13	direct -20
opener|why|base|	direct 12
opener|why|other|	direct -21
opener|why|participle|	direct -11
opener|wie|past|	direct 16
opener|will|base|	direct -13
opener|will|other|	apposed -10	direct -16
opener|will|present|	direct -13
opener|without|past|	direct 9
opener|with|base|	direct -11
opener|with|other|	apposed -18	direct -12	relative -11	shared -13
opener|with|participle|	direct 31
opener|with|past|	apposed -9	apposition -11	direct -20	relative -17
opener|with|present|	apposed -10	direct -13
opener|wollte|present|	direct -16
opener|would|base|	apposed -9	direct -12	shared 12
opener|would|other|	direct -13
opener|would|participle|	apposition -8
opener|would|past|	apposed -17
opener|yet|other|	direct -12
opener|yet|past|	direct 7
opener|y|other|	relative -16
opener|y|past|	direct -13	inverted -21	shared 9
opener|y|present|	direct 10
opener|ze|past|	inverted -17
opener|zij|past|	direct -12
opener|zou|other|	direct -11
opener|zum|past|	direct -13
opener|zu|other|	direct -13
opener|à|other|	apposed -19
opener|à|past|	apposed -17	apposition -14
opener|à|present|	apposed -19	apposition -13
opener|über|past|	direct -8
opener|–|other|	direct -36
opener|–|past|	apposed -6	inverted 10
opener|–|present|	direct -12
opener|—|base|	direct -9	shared 8
opener|—|other|	direct -19
opener|—|participle|	direct -13	shared 14
opener|—|past|	apposed 6	inverted 18
opener|—|present|	direct 8
opener|‘|past|	shared -11
opener|’|base|	direct -9
opener|’|other|	apposed 9
opener|’|participle|	direct -12
opener|’|past|	apposed -14
opener|”|past|	direct 17
opener|€|past|	apposed -7
order|according-to|according|	according 24
order|colon|apposition|	saying -15
order|colon|direct|	judging 6	other -10	saying 12
order|colon|inverted|	saying -10
order|colon|shared|	saying 11
order|interview|naked|	naked -37
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -22
order|paragraph-before|apposed|	judging -33	other -21	saying -19	thinking -17
order|paragraph-before|apposition|	judging -22	other -7	saying -32	thinking -15
order|paragraph-before|direct|	judging -12	other -23	thinking -22
order|paragraph-before|inverted|	judging -15	other -12	saying -37
order|paragraph-before|passive|	judging -10	other -16	saying -8
order|paragraph-before|relative|	other -17	saying -15
order|paragraph-before|shared|	judging -12	other -28	thinking -25
order|quote-then-speaker|apposed|	judging -12	other 9	thinking 8
order|quote-then-speaker|apposition|	other -8	saying -7	thinking -23
order|quote-then-speaker|direct|	judging -18	other -25	saying 17	thinking -17
order|quote-then-speaker|passive|	judging 7	thinking -6
order|quote-then-speaker|relative|	other -17	saying -17
order|quote-then-speaker|shared|	saying -23
order|quote-then-verb|inverted|	judging 6	other 10	saying 12
order|sentence-after|apposed|	judging -17	saying -22	thinking -19
order|sentence-after|apposition|	judging -12	other -20	saying -27	thinking -12
order|sentence-after|direct|	judging -9	other -9	saying 7
order|sentence-after|passive|	other -8
order|sentence-after|relative|	judging -14	other -17	saying -18	thinking -13
order|sentence-after|shared|	judging -23	other -8	saying -17	thinking 6
order|sentence-before|according|	according 6
order|sentence-before|apposed|	judging -25	other -20	saying -19	thinking -37
order|sentence-before|apposition|	judging -12	saying -7	thinking -27
order|sentence-before|direct|	judging -18	other -10	thinking -23
order|sentence-before|inverted|	saying -9
order|sentence-before|passive|	judging -17	other -36	saying -29
order|sentence-before|relative|	judging -27	saying 9	thinking -22
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	judging 8	other -14
order|speaker-then-quote|apposition|	judging -18	other -34	saying -25	thinking -12
order|speaker-then-quote|direct|	judging 17	saying 28
order|speaker-then-quote|passive|	judging -9	thinking -6
order|speaker-then-quote|relative|	saying 7	thinking 6
order|speaker-then-quote|shared|	judging -6	other -16	saying -11
order|topic|naked|	naked -8
order|verb-then-speaker|inverted|	saying 6
outer|according-to|according other name|	none 6
outer|according-to|according other noun|	according other -16	none 12
outer|according-to|according other organisation|	according other 15	none 9
outer|according-to|according other person|	none 23
outer|according-to|according other place|	none -24
outer|according-to|according other pronoun|	none 20
outer|colon|apposed saying noun|	none -15
outer|colon|direct saying person|	none 20
outer|paragraph-before|according other noun|	direct other -7	direct saying -7	none -18
outer|paragraph-before|according other organisation|	none -7
outer|paragraph-before|according other person|	none -12
outer|paragraph-before|according other pronoun|	none -12
outer|paragraph-before|apposed judging name|	none -8
outer|paragraph-before|apposed judging noun|	direct other -6	none -11	shared saying -7
outer|paragraph-before|apposed judging person|	direct judging -10	none -21	shared judging -7	shared saying -10
outer|paragraph-before|apposed judging place|	none -6
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -7	none -17	shared saying -8
outer|paragraph-before|apposed other organisation|	none -12
outer|paragraph-before|apposed other person|	according other -13	apposition other -10	direct judging -8	direct other -6	direct saying -10	none -26	shared saying -7
outer|paragraph-before|apposed saying noun|	direct other -9	direct saying -16	none -32	shared judging -11	shared thinking -10
outer|paragraph-before|apposed saying organisation|	direct other -7	none -19
outer|paragraph-before|apposed saying person|	apposition other -7	direct judging -15	direct other -24	direct saying -16	direct thinking -17	relative other -12	shared judging -16
outer|paragraph-before|apposed saying place|	none -17
outer|paragraph-before|apposed thinking noun|	none -6
outer|paragraph-before|apposed thinking person|	none -7
outer|paragraph-before|apposition judging noun|	none -7
outer|paragraph-before|apposition judging person|	none -14
outer|paragraph-before|apposition other name|	apposition other -6	none -9
outer|paragraph-before|apposition other noun|	according other -6	apposed other -9	none -8	shared other -7
outer|paragraph-before|apposition other organisation|	none -8
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying name|	none -6
outer|paragraph-before|apposition saying noun|	direct other -8	none -17	relative other -6
outer|paragraph-before|apposition saying organisation|	none -9
outer|paragraph-before|apposition saying person|	apposition other -8	direct other -17	none -19
outer|paragraph-before|apposition thinking noun|	none -6
outer|paragraph-before|apposition thinking organisation|	none -8
outer|paragraph-before|direct judging name|	direct other -6	none -15
outer|paragraph-before|direct judging noun|	apposition saying -6	direct judging -10	direct other -10	direct saying -13	none -19	relative other -7	shared judging -9	shared other -11	shared saying 6
outer|paragraph-before|direct judging organisation|	direct saying -11	none -12
outer|paragraph-before|direct judging person|	apposition judging -7	direct judging -13	direct other -13	direct saying 7	direct thinking -8	none -37	relative judging -16	relative other -11	shared judging -22	shared other -13	shared saying -24	shared thinking -15
outer|paragraph-before|direct judging pronoun|	direct judging -14	direct other -8	direct saying -12	direct thinking -9	none -20	shared judging -8	shared saying -17
outer|paragraph-before|direct other name|	none -24	shared other -8
outer|paragraph-before|direct other noun|	apposition saying -6	direct judging -8	direct other -11	direct saying -16	none -29	shared judging -14	shared other -9	shared saying -11	shared thinking -13
outer|paragraph-before|direct other organisation|	direct judging -11	direct other -10	direct saying -9	none -16
outer|paragraph-before|direct other person|	according other -9	apposition other -10	direct judging -13	direct other -13	direct saying -15	direct thinking -6	none -23	relative other -12	relative saying -7	shared judging -17	shared other -10	shared thinking -7
outer|paragraph-before|direct other place|	none -7
outer|paragraph-before|direct other pronoun|	direct judging -12	direct other -17	direct saying -12	direct thinking -7	none -6	shared other -9	shared saying -14
outer|paragraph-before|direct saying name|	direct judging -9	direct other -15	direct saying -6	none -21
outer|paragraph-before|direct saying noun|	according other -7	apposition saying -7	direct judging -16	direct other -20	direct saying -13	direct thinking -10	none -34	relative judging -10	relative other -16	shared judging -12	shared other -10	shared saying -14	shared thinking -7
outer|paragraph-before|direct saying organisation|	direct saying 13	direct thinking -12	none -29	relative other -8	shared saying -12
outer|paragraph-before|direct saying person|	apposition other -14	direct judging -10	direct other -25	direct saying 6	direct thinking -46	none 19	relative other -18	relative thinking -16	shared other -23	shared thinking -17
outer|paragraph-before|direct saying place|	none -7
outer|paragraph-before|direct saying pronoun|	apposed other -8	apposition other -11	direct judging -25	direct other -20	direct thinking -26	none -10	relative other -15	relative saying -13	shared judging -20	shared other -11	shared saying -16
outer|paragraph-before|direct thinking noun|	direct judging -8	direct other -10	direct saying -13	direct thinking -7	none -10
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -7	direct saying -9	direct thinking -10	none -10	shared judging -12	shared saying -8	shared thinking -8
outer|paragraph-before|direct thinking pronoun|	direct judging -16	direct other -16	direct thinking -7	none -13	shared judging -7	shared saying -10
outer|paragraph-before|inverted judging noun|	none -14
outer|paragraph-before|inverted judging person|	direct saying -6	none -10
outer|paragraph-before|inverted saying noun|	direct other -9	none -19	relative other -9
outer|paragraph-before|inverted saying organisation|	none -18
outer|paragraph-before|inverted saying person|	direct other -6	none -24	relative other -11	shared saying -10
outer|paragraph-before|inverted saying pronoun|	none -20
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other organisation|	none -6
outer|paragraph-before|relative judging noun|	direct judging -7	direct saying -6	none -11	shared thinking -6
outer|paragraph-before|relative judging person|	apposition saying 9	none -9
outer|paragraph-before|relative other noun|	apposition other -10	apposition saying -8	direct judging -8	direct other -14	none -14	shared saying -8
outer|paragraph-before|relative other organisation|	none -7
outer|paragraph-before|relative other person|	apposition saying -9	direct other -8	direct saying -14	none -15	shared other -9
outer|paragraph-before|relative other pronoun|	none -10
outer|paragraph-before|relative saying noun|	apposition saying -8	none -12
outer|paragraph-before|relative saying person|	direct other -17
outer|paragraph-before|relative thinking noun|	none -7
outer|paragraph-before|shared judging noun|	direct other -14	none -13	shared judging -6
outer|paragraph-before|shared judging organisation|	none -13
outer|paragraph-before|shared judging person|	direct judging -10	direct other -18	direct saying -17	direct thinking -16	none -15
outer|paragraph-before|shared judging pronoun|	none -21
outer|paragraph-before|shared other name|	none -19
outer|paragraph-before|shared other noun|	direct other -7	none -25
outer|paragraph-before|shared other organisation|	none -7
outer|paragraph-before|shared other person|	none -11
outer|paragraph-before|shared other pronoun|	none -13
outer|paragraph-before|shared saying name|	none -12
outer|paragraph-before|shared saying noun|	direct judging -7	direct other -7	direct saying -10	direct thinking -8	none -21
outer|paragraph-before|shared saying organisation|	direct other -17	none 9
outer|paragraph-before|shared saying person|	direct other -33	direct saying -12	direct thinking -16	none 6	shared saying -10
outer|paragraph-before|shared saying pronoun|	direct judging -10	direct other -14	direct saying -13	none -13
outer|paragraph-before|shared thinking noun|	direct saying -7	none -21
outer|paragraph-before|shared thinking person|	none -16
outer|paragraph-before|shared thinking pronoun|	none -9
outer|quote-then-speaker|apposed judging name|	none -10
outer|quote-then-speaker|apposed judging noun|	direct judging -16	none -23
outer|quote-then-speaker|apposed judging person|	direct judging -10	direct other 6
outer|quote-then-speaker|apposed judging place|	none -12
outer|quote-then-speaker|apposed other name|	none -10
outer|quote-then-speaker|apposed other noun|	direct other -9	none 8
outer|quote-then-speaker|apposed other organisation|	none -7
outer|quote-then-speaker|apposed other person|	direct other 17	none 16
outer|quote-then-speaker|apposed other place|	none -14
outer|quote-then-speaker|apposed saying name|	none -16
outer|quote-then-speaker|apposed saying noun|	direct judging 7	direct other -26	direct thinking -10	none -15
outer|quote-then-speaker|apposed saying organisation|	direct saying -11
outer|quote-then-speaker|apposed saying person|	direct judging 16	none 24	relative other 14	shared judging 11	shared saying 7
outer|quote-then-speaker|apposed saying place|	none -21
outer|quote-then-speaker|apposed thinking person|	none -10
outer|quote-then-speaker|apposition judging noun|	none -13	shared saying -10
outer|quote-then-speaker|apposition judging person|	none -8
outer|quote-then-speaker|apposition other noun|	direct saying -13	none -13
outer|quote-then-speaker|apposition other organisation|	none 7
outer|quote-then-speaker|apposition other person|	none -16
outer|quote-then-speaker|apposition saying name|	none -21
outer|quote-then-speaker|apposition saying noun|	direct judging -8	direct other 9	direct saying -13	direct thinking -9	none -29	relative other -18	shared judging -16	shared saying -9
outer|quote-then-speaker|apposition saying organisation|	none -19
outer|quote-then-speaker|apposition saying person|	direct judging -7	direct other -14	direct saying -9	none 13
outer|quote-then-speaker|apposition saying place|	none -7
outer|quote-then-speaker|apposition thinking noun|	none -12
outer|quote-then-speaker|direct judging noun|	direct judging -17	direct other -15	direct saying -8	direct thinking -7	none -35	relative other -12	shared judging -10	shared saying -7
outer|quote-then-speaker|direct judging organisation|	none -8
outer|quote-then-speaker|direct judging pronoun|	direct other -7	none -15	shared judging 6
outer|quote-then-speaker|direct other name|	none -8
outer|quote-then-speaker|direct other noun|	apposition saying -13	direct judging -12	direct other -10	direct saying -21	direct thinking -10	shared other -13	shared saying -13
outer|quote-then-speaker|direct other organisation|	direct judging -16	none -14
outer|quote-then-speaker|direct other person|	direct judging -15	direct other 9	none -23	shared judging -15	shared saying -14
outer|quote-then-speaker|direct other place|	none -9
outer|quote-then-speaker|direct other pronoun|	direct judging -12	direct other -19	direct saying -9	direct thinking -17	none -16	shared saying -18
outer|quote-then-speaker|direct saying name|	none 15
outer|quote-then-speaker|direct saying noun|	direct judging 14	direct other -17	direct thinking 11	relative other -20	shared judging 18	shared other -18	shared saying -6	shared thinking 8
outer|quote-then-speaker|direct saying organisation|	none 16
outer|quote-then-speaker|direct saying person|	apposition other 18	direct other -15	direct thinking 10	none 15	relative other 21	relative saying 18	relative thinking 14	shared saying 22
outer|quote-then-speaker|direct saying place|	none -9	relative other -9
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct other -11	direct saying 9	direct thinking -10	none 31	shared judging 13	shared saying 9	shared thinking 16
outer|quote-then-speaker|direct thinking noun|	apposition saying -7	direct judging -9	direct other -12	direct saying 8	direct thinking -12	none -14	shared saying -6
outer|quote-then-speaker|direct thinking person|	none -21
outer|quote-then-speaker|direct thinking pronoun|	direct other -13	direct saying -11	none -33
outer|quote-then-speaker|passive judging noun|	none -13
outer|quote-then-speaker|passive other noun|	none -33
outer|quote-then-speaker|passive saying noun|	none -10
outer|quote-then-speaker|passive saying organisation|	none -12
outer|quote-then-speaker|relative judging noun|	none -21
outer|quote-then-speaker|relative judging person|	none 11
outer|quote-then-speaker|relative other name|	none -15
outer|quote-then-speaker|relative other noun|	direct judging -14	direct other -16	direct saying -20	none -36	shared other -13	shared saying 8	shared thinking -6
outer|quote-then-speaker|relative other person|	apposition saying 15	direct other -7	none 10	shared other 6
outer|quote-then-speaker|relative other pronoun|	none 14
outer|quote-then-speaker|relative saying noun|	direct other -9	none -16	shared judging -10
outer|quote-then-speaker|relative saying person|	direct other 13	none 16
outer|quote-then-speaker|relative thinking noun|	direct other -12
outer|quote-then-speaker|relative thinking person|	none 10
outer|quote-then-speaker|shared judging noun|	direct saying -8	shared judging -6	shared other -10
outer|quote-then-speaker|shared judging organisation|	none 6
outer|quote-then-speaker|shared judging person|	direct other -17	direct saying 14	shared saying -8
outer|quote-then-speaker|shared judging place|	none -10
outer|quote-then-speaker|shared judging pronoun|	relative other 11	shared other 12	shared saying 10
outer|quote-then-speaker|shared other noun|	direct other -8	direct thinking -11	none 6	relative other -12	shared saying -9
outer|quote-then-speaker|shared other organisation|	none -9
outer|quote-then-speaker|shared other person|	direct judging -13
outer|quote-then-speaker|shared other place|	none -12
outer|quote-then-speaker|shared other pronoun|	direct other 16	none -7
outer|quote-then-speaker|shared saying noun|	direct judging 6	direct thinking 9	none -13	relative other -7	shared judging -10	shared saying 10
outer|quote-then-speaker|shared saying organisation|	none -20
outer|quote-then-speaker|shared saying person|	direct other -6	direct saying 11	direct thinking 16	none -11	shared other 15	shared saying 14
outer|quote-then-speaker|shared saying place|	none -14
outer|quote-then-speaker|shared saying pronoun|	direct saying 15	direct thinking -6	none -12	relative other -12	shared saying 19
outer|quote-then-speaker|shared thinking noun|	direct other 10	direct saying -19	none 9	shared saying -13
outer|quote-then-speaker|shared thinking organisation|	none 10
outer|quote-then-speaker|shared thinking person|	direct other 6	none 11
outer|quote-then-speaker|shared thinking pronoun|	none -10	shared saying -10
outer|quote-then-verb|inverted judging pronoun|	none 10
outer|quote-then-verb|inverted other name|	none 12
outer|quote-then-verb|inverted other noun|	none 6
outer|quote-then-verb|inverted other organisation|	none 12
outer|quote-then-verb|inverted other person|	none 30
outer|quote-then-verb|inverted saying noun|	inverted saying 9	none 6
outer|quote-then-verb|inverted saying organisation|	none -27
outer|quote-then-verb|inverted saying person|	inverted saying -6	none 21
outer|quote-then-verb|inverted saying place|	none 13
outer|quote-then-verb|inverted saying pronoun|	none 19
outer|sentence-after|according other noun|	none -18
outer|sentence-after|apposed judging noun|	none -7
outer|sentence-after|apposed judging organisation|	none -8
outer|sentence-after|apposed judging person|	none -14
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed saying noun|	none -31
outer|sentence-after|apposed saying person|	none -6
outer|sentence-after|apposed thinking noun|	none -14
outer|sentence-after|apposition other noun|	none -17
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct judging name|	none -8
outer|sentence-after|direct judging person|	direct judging -14
outer|sentence-after|direct judging pronoun|	direct saying -17	none -19	relative saying -14	shared other 8
outer|sentence-after|direct other name|	direct other -14
outer|sentence-after|direct other noun|	direct judging -17	direct other -22	direct saying -15	direct thinking -10	none -13	shared saying -18
outer|sentence-after|direct other organisation|	none -18
outer|sentence-after|direct other person|	direct saying -14	shared other -17
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	direct judging 6	direct other -11	direct saying -18	none -32	shared saying -11
outer|sentence-after|direct saying name|	direct other -11	none -28
outer|sentence-after|direct saying noun|	direct other -35	direct saying -19
outer|sentence-after|direct saying organisation|	direct other -13	none -17
outer|sentence-after|direct saying person|	direct judging -11	direct other -10	direct saying -15	none 8	shared other -12	shared saying 7
outer|sentence-after|direct saying pronoun|	apposition other -16	direct judging -20	direct saying -7	direct thinking -19	none 13	relative other -17	shared judging -17	shared saying 8
outer|sentence-after|direct thinking pronoun|	none -11	shared judging -15	shared thinking -10
outer|sentence-after|inverted judging noun|	none -12
outer|sentence-after|inverted saying name|	none -20
outer|sentence-after|inverted saying noun|	direct other -11	none -6
outer|sentence-after|inverted saying organisation|	none -11
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|passive other noun|	none -9
outer|sentence-after|relative other noun|	none -18
outer|sentence-after|shared judging noun|	none -8
outer|sentence-after|shared judging pronoun|	none -20
outer|sentence-after|shared other person|	none -14
outer|sentence-after|shared other pronoun|	direct saying -17
outer|sentence-after|shared saying noun|	none -22
outer|sentence-after|shared saying person|	none -16
outer|sentence-after|shared saying pronoun|	none -8
outer|sentence-after|shared thinking noun|	none -10
outer|sentence-after|shared thinking pronoun|	none 7
outer|sentence-before|according other name|	none -14
outer|sentence-before|according other noun|	according other -22	apposed other -17	apposed saying -13	apposition other -24	apposition saying -12	direct other 17	relative other -15
outer|sentence-before|according other organisation|	direct judging -14	direct other -6	none -30
outer|sentence-before|according other person|	according other 15	apposition other -17	direct other -19	direct saying -7
outer|sentence-before|according other place|	according other -11	direct other 6	none -7
outer|sentence-before|according other pronoun|	direct other -14	none -11
outer|sentence-before|apposed judging name|	none -21
outer|sentence-before|apposed judging noun|	direct thinking -7	none -20
outer|sentence-before|apposed judging organisation|	none -21
outer|sentence-before|apposed judging person|	direct saying -15	relative other -9
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	direct other -14	none -20
outer|sentence-before|apposed other noun|	according other -14	apposition other -7	apposition saying -14	direct judging -17	direct other -30	direct saying -15	direct thinking -10	none -55	relative other -10
outer|sentence-before|apposed other organisation|	direct saying -16
outer|sentence-before|apposed other person|	apposition saying -16	direct other -21	direct saying -18
outer|sentence-before|apposed other place|	according other -10	none -22
outer|sentence-before|apposed saying name|	direct other -20	none -32
outer|sentence-before|apposed saying noun|	according other -12	apposition other -15	apposition saying -15	direct judging -17	direct saying -21	direct thinking -7	none -33	relative other -6
outer|sentence-before|apposed saying organisation|	direct other -16	none -29
outer|sentence-before|apposed saying person|	apposition saying -14	direct judging -25	direct other -8	direct saying -13	inverted saying -13	none 6
outer|sentence-before|apposed saying place|	direct other -15	direct saying -8	none -13
outer|sentence-before|apposed thinking name|	none -11
outer|sentence-before|apposed thinking noun|	direct other -8	direct saying -9	none -28
outer|sentence-before|apposed thinking organisation|	none -8
outer|sentence-before|apposed thinking person|	direct other -14	none -12
outer|sentence-before|apposed thinking place|	none -8
outer|sentence-before|apposition judging name|	none 7
outer|sentence-before|apposition judging noun|	direct judging -9	direct other -9	none -30
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging place|	none -8
outer|sentence-before|apposition other name|	direct saying -13	none 10
outer|sentence-before|apposition other noun|	according other -20	apposition other -20	direct judging -14	direct other -19	direct saying -28	inverted saying -11	none -25
outer|sentence-before|apposition other organisation|	direct other -16	none -26
outer|sentence-before|apposition other person|	according other 14	direct other -18	direct saying -13	inverted saying -13	none 16
outer|sentence-before|apposition other place|	none -15
outer|sentence-before|apposition saying name|	direct other -16	none -20
outer|sentence-before|apposition saying noun|	according other -19	apposition other -15	apposition saying 12	direct judging -18	direct other -31	direct thinking -11	inverted saying -10	none -64	relative other -11
outer|sentence-before|apposition saying organisation|	direct judging -13	direct other -6	none -27
outer|sentence-before|apposition saying person|	according other 12	apposition other 10	apposition saying -19	direct other 8	none 15
outer|sentence-before|apposition saying place|	none -9
outer|sentence-before|apposition thinking noun|	direct other -9	none -24
outer|sentence-before|apposition thinking organisation|	none -16
outer|sentence-before|direct judging name|	none -13
outer|sentence-before|direct judging noun|	according other -12	apposition other -13	apposition saying -16	direct judging -15	direct other -19	direct saying -13	direct thinking -18	none -15
outer|sentence-before|direct judging organisation|	direct other -17
outer|sentence-before|direct judging person|	apposition judging -21	apposition saying 8	direct judging -19	direct other -17	direct saying -21	direct thinking -18	inverted judging -15	inverted saying -15
outer|sentence-before|direct judging place|	none -20
outer|sentence-before|direct judging pronoun|	direct judging -16	direct other -12	direct thinking -11	none -20
outer|sentence-before|direct other name|	apposition saying -11	direct judging -15	direct other -36	direct saying -31	direct thinking -12	inverted saying -29	relative other -15
outer|sentence-before|direct other noun|	according other -17	apposed other -17	apposed saying -16	apposition judging -18	apposition other -15	apposition saying -27	direct saying -34	direct thinking -16	inverted saying -28	none 6	relative judging -11	relative other -31	relative saying -11
outer|sentence-before|direct other organisation|	according other -21	direct judging -18	direct other 8	direct saying -27
outer|sentence-before|direct other person|	apposition judging -14	apposition saying -18	direct judging -25	direct other -15	direct saying -37	direct thinking -8	inverted judging -9	none -7	relative other -14
outer|sentence-before|direct other place|	according other -11	direct other -9	direct saying -16	none -26
outer|sentence-before|direct other pronoun|	according other -22	apposition other -16	apposition saying -19	direct judging -26	direct other -14	direct saying -34	direct thinking -19	inverted saying -13	none -40	relative judging -13	relative other -21
outer|sentence-before|direct saying name|	according other -13	direct judging -13	direct other 19	direct saying -17	direct thinking -10	inverted saying -17	none -14
outer|sentence-before|direct saying noun|	according other -19	apposed other -14	apposed saying -14	apposition other 6	apposition saying -16	direct saying -9	direct thinking -27	none -10	relative other -17
outer|sentence-before|direct saying organisation|	apposition other -14	direct saying -24	none -8
outer|sentence-before|direct saying person|	according other -23	apposition judging -7	apposition saying -12	direct judging -12	direct other -8	direct saying -9	direct thinking -6	inverted saying -15	none 6	relative other 12	relative saying -15
outer|sentence-before|direct saying place|	none -19
outer|sentence-before|direct saying pronoun|	apposition other -18	apposition saying -8	direct judging -13	direct thinking -7	inverted saying 13	none 7	relative other -8
outer|sentence-before|direct thinking name|	none -23
outer|sentence-before|direct thinking noun|	apposition saying -9	direct thinking -14	none -8
outer|sentence-before|direct thinking organisation|	direct other -14	none -22
outer|sentence-before|direct thinking person|	direct other -16	none -22
outer|sentence-before|direct thinking place|	none -6
outer|sentence-before|direct thinking pronoun|	apposition saying -15	direct other -21	direct saying -11	direct thinking -11	none -26
outer|sentence-before|inverted judging name|	none -16
outer|sentence-before|inverted judging noun|	direct other -17	inverted saying -8	none -44
outer|sentence-before|inverted judging person|	none 17
outer|sentence-before|inverted judging place|	none -14
outer|sentence-before|inverted judging pronoun|	direct other -7	none -8
outer|sentence-before|inverted other noun|	none -7
outer|sentence-before|inverted other person|	none -18
outer|sentence-before|inverted other pronoun|	none 10
outer|sentence-before|inverted saying name|	direct other -10
outer|sentence-before|inverted saying noun|	according other -25	apposition saying -9	direct judging -15	direct other -21	direct saying -10	direct thinking -14	inverted saying 9	none -32	relative other -7
outer|sentence-before|inverted saying organisation|	direct saying -13	none -18
outer|sentence-before|inverted saying person|	direct judging 18	direct other 14	direct saying 10	direct thinking 6	none -16	relative judging 15	relative other 15	relative saying 12
outer|sentence-before|inverted saying place|	none -12
outer|sentence-before|inverted saying pronoun|	direct judging -15	direct other -27	direct saying -15	none 29
outer|sentence-before|passive judging noun|	none -10
outer|sentence-before|passive other noun|	apposition other -9	none -13
outer|sentence-before|passive other organisation|	none -15
outer|sentence-before|passive other person|	direct saying -13	none -25
outer|sentence-before|passive other place|	none -8
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct saying -9	none -21
outer|sentence-before|passive saying person|	none -13
outer|sentence-before|relative judging noun|	direct judging -13	none -15
outer|sentence-before|relative judging organisation|	none -12
outer|sentence-before|relative judging person|	apposition saying -13
outer|sentence-before|relative other name|	direct other -7	none -24
outer|sentence-before|relative other noun|	according other -17	apposition judging -13	apposition saying 10	direct judging -18	direct saying -19	direct thinking -15	none -42	relative other -17
outer|sentence-before|relative other organisation|	apposition judging -11
outer|sentence-before|relative other person|	apposition judging -16	apposition saying 9	direct other -20
outer|sentence-before|relative saying noun|	apposition saying 6	direct other 6	none -30
outer|sentence-before|relative saying organisation|	none -10
outer|sentence-before|relative saying person|	apposition saying -18	direct thinking -18	none -14
outer|sentence-before|relative thinking noun|	none -9
outer|speaker-then-quote|apposed judging name|	none -34
outer|speaker-then-quote|apposed judging noun|	apposed saying -14	direct judging 7	direct other -10	direct saying -14	none -29	relative other -15	shared other -10	shared saying -9
outer|speaker-then-quote|apposed judging organisation|	none 12	relative other 10
outer|speaker-then-quote|apposed judging person|	direct other 17	none 22	relative other -6
outer|speaker-then-quote|apposed judging place|	none 7
outer|speaker-then-quote|apposed other name|	direct other -14	none -17	shared saying -13
outer|speaker-then-quote|apposed other noun|	apposition saying -11	direct judging -16	direct other -18	direct saying -20	direct thinking -18	none -9	relative other -7	shared saying -18
outer|speaker-then-quote|apposed other organisation|	apposed saying 7	none -8
outer|speaker-then-quote|apposed other person|	apposed saying -8	direct other 13	direct saying -18	none 16	relative other -10
outer|speaker-then-quote|apposed other place|	none -11
outer|speaker-then-quote|apposed other pronoun|	none 9
outer|speaker-then-quote|apposed saying name|	apposed saying -12	direct judging 11	direct other -11	direct saying -20	none -14
outer|speaker-then-quote|apposed saying noun|	apposed judging -25	apposed saying -6	apposed thinking -12	apposition saying 10	direct judging -17	direct other -23	direct thinking -23	none -18	passive saying -9	shared judging -20	shared other -12
outer|speaker-then-quote|apposed saying organisation|	apposition other 13	direct saying -13
outer|speaker-then-quote|apposed saying person|	apposed judging 10	apposed other 16	apposition saying 21	direct judging -10	direct other 20	direct saying 15	none 26	relative other 14	relative saying 7	shared other 7	shared saying 9
outer|speaker-then-quote|apposed saying place|	apposed judging -9	apposed other -11	direct other -14	none -24
outer|speaker-then-quote|apposed saying pronoun|	none 6
outer|speaker-then-quote|apposed thinking name|	none -16
outer|speaker-then-quote|apposed thinking noun|	direct other -10	direct saying -24	none -7
outer|speaker-then-quote|apposed thinking organisation|	none 6
outer|speaker-then-quote|apposed thinking person|	direct saying -19	none 21
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	apposition saying -9	direct judging -17	direct other -24	direct saying -22	direct thinking -10	none -28	relative other -26	shared judging -14
outer|speaker-then-quote|apposition judging organisation|	direct saying -7	none -18
outer|speaker-then-quote|apposition judging person|	direct other -9	none 21
outer|speaker-then-quote|apposition judging place|	none -8
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -15	apposition saying 6	direct judging -14	direct other -21	direct saying -16	none -41	relative other -12	shared saying -12
outer|speaker-then-quote|apposition other organisation|	none -7
outer|speaker-then-quote|apposition other person|	direct saying -7	none 22
outer|speaker-then-quote|apposition other place|	none -14
outer|speaker-then-quote|apposition other pronoun|	none -10
outer|speaker-then-quote|apposition saying name|	none -6
outer|speaker-then-quote|apposition saying noun|	apposed judging -16	apposed other -16	apposed saying -14	apposition other -17	apposition saying -18	direct judging -9	direct other -35	direct saying -14	direct thinking -7	none -54	passive other -14	passive saying -10	relative judging -11	relative other -18	relative saying -20	shared judging -17	shared other -15	shared saying -14	shared thinking -13
outer|speaker-then-quote|apposition saying organisation|	direct saying -8
outer|speaker-then-quote|apposition saying person|	apposed judging -12	direct judging 7	direct saying 10	direct thinking -14	none 52	shared judging -12
outer|speaker-then-quote|apposition saying place|	none -7
outer|speaker-then-quote|apposition saying pronoun|	none -15
outer|speaker-then-quote|apposition thinking person|	none 17
outer|speaker-then-quote|direct judging name|	direct thinking 10	none -18
outer|speaker-then-quote|direct judging noun|	apposed judging -13	apposed other -9	apposition saying -24	direct thinking -19	none 9	relative other 6	shared other -24	shared thinking -15
outer|speaker-then-quote|direct judging organisation|	none 6
outer|speaker-then-quote|direct judging person|	direct judging 12	direct other 18	none 20
outer|speaker-then-quote|direct judging pronoun|	apposed saying -11	direct judging 6	direct other 6	direct saying -10	none -13	shared saying -33
outer|speaker-then-quote|direct other name|	apposed saying -13	direct other -14	direct saying -34	none -11	shared saying -13
outer|speaker-then-quote|direct other noun|	apposed other -14	apposed saying -24	apposed thinking -11	apposition saying -33	direct judging 6	direct other 9	direct saying -9	none 16	passive other 8	passive saying -9	relative judging -22	relative other -27	relative saying -23	shared judging -17	shared other -18	shared saying -26	shared thinking -15
outer|speaker-then-quote|direct other organisation|	apposed saying -19	direct thinking -9	none -17	relative saying -10	shared saying -17
outer|speaker-then-quote|direct other person|	apposed saying -20	apposition saying -18	direct judging 7	direct other -6	direct saying -18	direct thinking 8	relative saying -16
outer|speaker-then-quote|direct other place|	apposed saying -14	direct saying -11	none -15	shared saying -9
outer|speaker-then-quote|direct other pronoun|	apposed other -17	apposed saying -15	apposition saying -23	direct saying -23	none -16	passive saying -16	shared judging 8	shared saying -39
outer|speaker-then-quote|direct saying name|	direct other 12	direct saying -16	direct thinking -11	none -12
outer|speaker-then-quote|direct saying noun|	apposed judging 11	apposed other 13	apposed thinking -10	direct judging 8	direct saying 12	direct thinking 17	none 12	passive other -15	passive saying 12	relative judging -22	relative other -16	relative saying -8	shared other -7	shared saying -12
outer|speaker-then-quote|direct saying organisation|	direct judging 16	direct other 17	direct saying 12
outer|speaker-then-quote|direct saying person|	direct judging 30	direct thinking -8	passive other 15	relative judging 9	relative other 11	shared other 7
outer|speaker-then-quote|direct saying place|	direct saying -11	none -16
outer|speaker-then-quote|direct saying pronoun|	apposed judging 21	apposed saying -14	direct judging 12	direct other 23	direct thinking 20	relative other 21	shared judging 20	shared saying -17
outer|speaker-then-quote|direct thinking name|	none 13
outer|speaker-then-quote|direct thinking noun|	apposed saying -34	apposition judging -14	direct other -13	direct thinking 6	none 13	shared judging -15	shared saying -19
outer|speaker-then-quote|direct thinking person|	direct other 9
outer|speaker-then-quote|direct thinking place|	direct saying -15	none 13
outer|speaker-then-quote|direct thinking pronoun|	apposition saying -21	direct other -7	direct saying -36	none 6	shared saying -31
outer|speaker-then-quote|passive judging organisation|	none -17
outer|speaker-then-quote|passive other noun|	direct other -14	direct saying -17	none -15
outer|speaker-then-quote|passive other person|	none 11
outer|speaker-then-quote|passive saying noun|	none -34
outer|speaker-then-quote|passive saying person|	none 12
outer|speaker-then-quote|relative judging noun|	apposed saying -16	none -7
outer|speaker-then-quote|relative judging person|	none 8
outer|speaker-then-quote|relative other noun|	apposed judging -19	apposed saying -22	direct judging -21	direct thinking -14	none 7	shared saying 16
outer|speaker-then-quote|relative other person|	direct other -16	direct thinking 17	none -18
outer|speaker-then-quote|relative saying noun|	apposed saying -17	direct thinking -8	none 14	shared saying 10
outer|speaker-then-quote|relative saying organisation|	none 22
outer|speaker-then-quote|relative saying person|	direct other -16	direct saying -9
outer|speaker-then-quote|relative thinking noun|	none 17
outer|speaker-then-quote|shared judging name|	direct other -14
outer|speaker-then-quote|shared judging noun|	apposed judging -9	apposed other -15	apposed saying -14	direct saying -14	direct thinking -8	shared judging -10	shared other -10
outer|speaker-then-quote|shared judging organisation|	direct judging -10	direct other 16	direct saying -7
outer|speaker-then-quote|shared judging person|	apposed saying -9	apposition saying 6	direct judging 25	direct other 7	direct saying -15	direct thinking 6	none 6	passive other -6	relative other -14	shared judging 7	shared other -8
outer|speaker-then-quote|shared judging pronoun|	direct judging -8	direct saying 14	direct thinking -13	shared judging -6
outer|speaker-then-quote|shared other name|	apposed saying -15	direct other -11
outer|speaker-then-quote|shared other noun|	apposed judging -11	apposed other -19	apposed saying -6	apposition saying -7	direct judging -11	direct saying -17	direct thinking -7	relative other -11	shared judging 8	shared saying -22
outer|speaker-then-quote|shared other organisation|	direct saying -6	none -10
outer|speaker-then-quote|shared other person|	apposed judging 15	apposed other -15	direct judging -9	passive other 10	relative other -9	shared judging -8	shared other -11	shared thinking -10
outer|speaker-then-quote|shared other pronoun|	apposed saying -9	direct judging 12	direct saying 7	direct thinking 7	none -12	shared saying 11
outer|speaker-then-quote|shared saying name|	apposed saying -15	direct other 15	direct saying -15	shared judging 13	shared saying -13
outer|speaker-then-quote|shared saying noun|	apposed judging -28	apposed other -8	apposed saying -19	apposed thinking -29	apposition saying 11	direct judging -13	direct other 8	none -28	passive other 13	relative other -8	relative saying 10	shared judging 6	shared other -16	shared saying -26
outer|speaker-then-quote|shared saying organisation|	apposition other 12	direct judging 6	direct saying -9	passive other -21
outer|speaker-then-quote|shared saying person|	apposed other 21	apposition judging 14	apposition saying 16	direct other -12	direct thinking -12	none 7	relative judging -8	shared judging 6	shared other 23	shared saying 17	shared thinking 17
outer|speaker-then-quote|shared saying place|	apposed other -14	none 6
outer|speaker-then-quote|shared saying pronoun|	apposed saying -12	direct judging 18	direct other 25	direct saying -10	direct thinking -9	none -11	relative other -8	shared saying -20
outer|speaker-then-quote|shared thinking name|	direct saying 12
outer|speaker-then-quote|shared thinking noun|	apposed saying -16	direct judging 11	direct other -16	direct saying -11	shared saying 7
outer|speaker-then-quote|shared thinking person|	apposed saying 19	direct other 10	none -10
outer|speaker-then-quote|shared thinking pronoun|	direct saying 7	direct thinking 11
outer|verb-then-speaker|inverted judging name|	none -34
outer|verb-then-speaker|inverted judging noun|	inverted saying -9	none -11
outer|verb-then-speaker|inverted judging organisation|	none -22
outer|verb-then-speaker|inverted judging person|	none -32
outer|verb-then-speaker|inverted judging place|	none -11
outer|verb-then-speaker|inverted judging pronoun|	none 13
outer|verb-then-speaker|inverted saying name|	none 10
outer|verb-then-speaker|inverted saying noun|	inverted judging -17	inverted saying -26	none -8
outer|verb-then-speaker|inverted saying organisation|	none -19
outer|verb-then-speaker|inverted saying person|	inverted saying 6	none 27
outer|verb-then-speaker|inverted saying place|	none -22
outer|verb-then-speaker|inverted saying pronoun|	none 10
phrase|according-to|name|	false 22
phrase|according-to|noun|	true 15
phrase|according-to|pronoun|	false 20
phrase|colon|name|	false 22	true 9
phrase|colon|noun|	false -26
phrase|interview|name|	false -37
phrase|named-before|pronoun|	false -34
phrase|named-nearby|name|	false 6
phrase|named-nearby|pronoun|	false -19
phrase|name|	false 8	true 12
phrase|noun|	false -21	true 9
phrase|paragraph-before|name|	true -23
phrase|paragraph-before|noun|	false -46	true -41
phrase|paragraph-before|pronoun|	false -21
phrase|possessor|name|	false -27
phrase|possessor|noun|	true -8
phrase|possessor|pronoun|	false 10
phrase|quote-then-speaker|name|	true 9
phrase|quote-then-speaker|noun|	false -17
phrase|quote-then-speaker|pronoun|	false 17
phrase|quote-then-verb|name|	true 18
phrase|quote-then-verb|noun|	true 6
phrase|quote-then-verb|pronoun|	false 19
phrase|sentence-after|name|	false -13	true -9
phrase|sentence-after|noun|	false -10	true -7
phrase|sentence-after|pronoun|	false 15
phrase|sentence-before|name|	false -8
phrase|sentence-before|noun|	false -15
phrase|sentence-before|pronoun|	false 6
phrase|signature|name|	false 7
phrase|speaker-then-quote|name|	false 12
phrase|speaker-then-quote|noun|	false -7	true 10
phrase|topic|name|	true 9
phrase|topic|noun|	false -6	true -22
phrase|topic|pronoun|	false -40
phrase|verb-then-speaker|name|	false 7	true -8
phrase|verb-then-speaker|noun|	false -24	true 6
phrase|verb-then-speaker|pronoun|	false 20
pronoun|according-to|	ela 20	ele 21	elle 17	er 10	het -12	lui 14
pronoun|colon|	he 18	it -18
pronoun|named-before|	ele 8	elle -22	elles -14	es -23	het -23	i -13	il -7	ils -16	it -31	man -16	nous -8	on -31	she -26	sie -15	they -30	we -11	you -13	él -12
pronoun|named-nearby|	celui-ci 12	ela 17	ele 9	er 18	es -43	he 8	het -47	hij 18	i -21	it -47	lui 12	man -49	nous -18	on -36	she 20	sie 11	they -13	we -23	you -21	zij 27
pronoun|paragraph-before|	ella -10	elle -17	er -14	he 9	het -7	hij -9	i -9	il -19	it -25	lei -16	lui -10	she -38	sie -17	they -21	you -7	ze -13	él -11
pronoun|possessor|	haar -7	he -7	his 9	ihr -13	it -25	its -18	leur -14	my -14	our -15	their -8
pronoun|quote-then-speaker|	elle 44	er -7	he 10	hij -6	i -8	il 30	it -22	on -8	she 23	they -6
pronoun|quote-then-verb|	celle-ci 17	ela 26	ele 29	elle 19	er 24	es -22	he -15	het -20	hij 11	il 29	it -12	lei 11	she -17	sie 25	ze 9	zij 18	él 26
pronoun|sentence-after|	er 10	i -27	it 9	man -14	sie -19	they -24
pronoun|sentence-before|	ela 19	ele 6	ella -9	er 17	es -31	het -24	hij 16	i -28	il -6	ils -12	it -41	lei -10	lui -12	man -22	on -31	she -7	they -30	we -12	you -13	zij 7	él -14
pronoun|speaker-then-quote|	celle-ci -9	celui-ci 9	ela 23	ella 14	elle -23	es -8	he 43	hij -6	i -6	il -21	it -36	lei 6	man -35	on -30	sie -9	you -13	ze 16	zij 16	él 15
pronoun|topic|	celle-ci -10	ele 12	ella 16	elle -25	elles -8	er -26	es -27	het -38	hij -26	il -32	ils -18	lei 10	lui 15	man -52	nous -11	on -47	ze -26	él -13
pronoun|verb-then-speaker|	elle 10	er 23	es -28	he -10	het -37	hij 24	il 20	it -44	lei 12	she -32	sie 22	ze 18
says|according-to|	never 15	too 10
says|colon|	never 16	often 18	too 26
says|interview|	never -37
says|named-before|	often -14	too -16
says|named-nearby|	often -12
says|	never 8
says|paragraph-before|	never -29	often 22	too -9
says|possessor|	never -17	often -16	too -13
says|quote-then-speaker|	never 18	often 7	too -11
says|quote-then-verb|	often 24	too 13
says|sentence-after|	never -18	often 18	too -10
says|sentence-before|	often -31
says|signature|	never 10
says|speaker-then-quote|	often 19	too 9
says|topic|	often 7	too -6
says|verb-then-speaker|	never 7	often -7
size|according-to|10+|	according 19
size|according-to|1|	according 8
size|according-to|2|	according 6
size|according-to|3|	according 8
size|according-to|4-5|	according 17
size|according-to|6-9|	according -8
size|colon|10+|	judging 9	naked 15	other -8	saying 13
size|colon|1|	naked -8
size|colon|2|	naked -9
size|colon|3|	naked -10
size|colon|4-5|	naked -18
size|colon|6-9|	saying -16
size|interview|10+|	naked -32
size|interview|3|	naked -11
size|interview|6-9|	naked -17
size|named-before|10+|	naked -15
size|named-before|1|	naked -16
size|named-before|2|	naked -11
size|named-before|4-5|	naked -16
size|named-before|6-9|	naked -14
size|named-nearby|10+|	naked 6
size|named-nearby|4-5|	naked -18
size|paragraph-before|10+|	according -24	judging -14	other -28	thinking -27
size|paragraph-before|1|	judging -10	other -11	saying -25
size|paragraph-before|2|	judging -10	other -19	saying -19	thinking -7
size|paragraph-before|3|	judging -12	other -20	saying -41	thinking -11
size|paragraph-before|4-5|	judging -19	other -10	saying -28	thinking -17
size|paragraph-before|6-9|	according -16	judging -19	other -11	saying -43	thinking -19
size|possessor|10+|	naked -14
size|possessor|2|	naked -10
size|possessor|3|	naked -15
size|quote-then-speaker|10+|	judging -9	saying 8
size|quote-then-speaker|1|	judging -14	other -42	saying -14	thinking -22
size|quote-then-speaker|2|	judging -16	other -12	saying 7	thinking -11
size|quote-then-speaker|3|	saying -14	thinking -11
size|quote-then-speaker|4-5|	judging -18	saying 29	thinking 7
size|quote-then-speaker|6-9|	judging 9	other -8	saying 6	thinking -24
size|quote-then-verb|10+|	judging 17	saying 10
size|quote-then-verb|1|	saying -7
size|quote-then-verb|2|	judging 8
size|quote-then-verb|3|	judging -6	saying 20
size|quote-then-verb|4-5|	other 22
size|quote-then-verb|6-9|	judging -6	other 13	saying 15
size|sentence-after|10+|	saying -6	thinking -22
size|sentence-after|1|	judging -11	other 7	saying -15	thinking -17
size|sentence-after|2|	judging -34	other -42	thinking -18
size|sentence-after|3|	judging -30	other -15	saying -7	thinking 7
size|sentence-after|4-5|	saying -12	thinking 13
size|sentence-after|6-9|	according -12	judging -11	other -11	thinking -11
size|sentence-before|10+|	according 20	judging -28	other -18	saying 11	thinking -35
size|sentence-before|1|	other -38	saying -24	thinking -30
size|sentence-before|2|	according -9	judging -9	saying -24	thinking -27
size|sentence-before|3|	according -21	judging -24	other -7	saying -14
size|sentence-before|4-5|	according -9	judging -24	other -9	thinking -36
size|sentence-before|6-9|	according -12	judging -9	saying -6	thinking -20
size|signature|10+|	naked 8
size|signature|4-5|	naked -8
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 17	saying 20
size|speaker-then-quote|1|	judging 10	other -7	saying -13	thinking 7
size|speaker-then-quote|2|	judging -15	other -24	saying 16	thinking 9
size|speaker-then-quote|3|	other -10	saying 21	thinking -17
size|speaker-then-quote|4-5|	judging 10	saying -6	thinking -13
size|speaker-then-quote|6-9|	other -9	thinking -8
size|topic|1|	naked -15
size|topic|4-5|	naked -13
size|transcript|10+|	naked -11
size|transcript|6-9|	naked 15
size|verb-then-speaker|10+|	judging -39	saying -25
size|verb-then-speaker|1|	judging -6	saying -10
size|verb-then-speaker|2|	judging -39	saying -21
size|verb-then-speaker|3|	judging -28	saying -6
size|verb-then-speaker|4-5|	judging -27
size|verb-then-speaker|6-9|	saying 18
starts|according-to|false|	according 24
starts|colon|false|	apposition -15	direct 14	inverted -10	naked -17
starts|colon|true|	naked 18	shared 10
starts|interview|false|	naked -24
starts|interview|true|	naked -28
starts|named-before|false|	naked -14
starts|named-before|true|	naked -13
starts|named-nearby|false|	naked -10
starts|named-nearby|true|	naked 20
starts|paragraph-before|false|	according -22	apposed -27	apposition -33	direct -14	inverted -39	passive -19	relative -19	shared -20
starts|paragraph-before|true|	apposed -18	direct -7
starts|quote-then-speaker|false|	apposed 7	direct 7	relative -22	shared -17
starts|quote-then-speaker|true|	shared 13
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -13	apposition -31	direct -26	inverted 6	passive -10	relative -19	shared -18
starts|sentence-after|true|	apposition -11	direct 9	relative -21
starts|sentence-before|false|	according 6	apposed -56	apposition -6	direct -10	passive -45
starts|sentence-before|true|	apposition -12	relative 11
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -18	apposition -32	direct 26	shared -37
starts|speaker-then-quote|true|	apposed 9	apposition -25	direct 13	relative 18	shared 11
starts|topic|false|	naked -15
subject|according-to|	elided -16	none -7	own -20
subject|according-to|elided|	0 -16
subject|according-to|elided|1|	name -8	pronoun -13
subject|according-to|none|	0 -9	1 11
subject|according-to|none|13-25|	name 28	noun -9
subject|according-to|none|1|	name 26	pronoun 18
subject|according-to|none|2|	name 28	noun -16
subject|according-to|none|3|	name -11	pronoun 22
subject|according-to|none|4-6|	name 18	noun -20	pronoun 17
subject|according-to|none|7-12|	name -8	noun -19	pronoun 21
subject|according-to|own|	0 -22
subject|according-to|own|0|	noun -17
subject|according-to|own|13-25|	name -10
subject|according-to|own|1|	name 9	noun -16
subject|according-to|own|4-6|	name -9	noun -8
subject|according-to|own|7-12|	name -26	noun -32
subject|colon|	none -11	own -19
subject|colon|none|	0 -9
subject|colon|none|1|	name 12	noun -21
subject|colon|none|7-12|	name 17
subject|colon|own|	0 -19
subject|colon|own|1|	name 13	noun -40
subject|interview|	none -37
subject|interview|none|	0 -37
subject|interview|none|26+|	name -37
subject|named-before|	elided 30	none -9
subject|named-before|elided|	0 34
subject|named-before|elided|13-25|	name 6
subject|named-before|elided|1|	name -13
subject|named-before|elided|26+|	name -20	pronoun -12
subject|named-before|elided|4-6|	name 30	pronoun -22
subject|named-before|elided|7-12|	name 36
subject|named-before|none|	0 -11
subject|named-before|none|13-25|	name 22
subject|named-before|none|1|	pronoun 6
subject|named-before|none|26+|	name -48	pronoun -30
subject|named-before|none|2|	name -24	pronoun -9
subject|named-before|none|3|	pronoun -8
subject|named-before|none|7-12|	name 26	pronoun -15
subject|named-before|own|	0 -8
subject|named-before|own|13-25|	name -18	pronoun -27
subject|named-before|own|1|	name 24	pronoun -14
subject|named-before|own|26+|	name -69	pronoun -25
subject|named-before|own|2|	pronoun 12
subject|named-before|own|3|	name -10	pronoun -26
subject|named-before|own|4-6|	name -9	pronoun -50
subject|named-before|own|7-12|	name -32	pronoun -35
subject|named-nearby|elided|	0 9	1 -26	2 -9
subject|named-nearby|elided|0|	name -16
subject|named-nearby|elided|13-25|	name -14
subject|named-nearby|elided|2|	name 24	pronoun -12
subject|named-nearby|elided|3|	name -9	pronoun 11
subject|named-nearby|elided|4-6|	name 19
subject|named-nearby|elided|7-12|	name 18
subject|named-nearby|	none 13	own 27
subject|named-nearby|none|	0 11	1 7	2 -12
subject|named-nearby|none|0|	name -11	pronoun -19
subject|named-nearby|none|13-25|	name 9	pronoun -13
subject|named-nearby|none|1|	name 12
subject|named-nearby|none|26+|	name -11
subject|named-nearby|none|3|	name 9	pronoun -9
subject|named-nearby|none|4-6|	name 24	pronoun -6
subject|named-nearby|none|7-12|	pronoun -21
subject|named-nearby|own|	0 38	1 -27	2 -9
subject|named-nearby|own|0|	name -29	pronoun -23
subject|named-nearby|own|13-25|	name -12	pronoun -26
subject|named-nearby|own|1|	name 11	pronoun -26
subject|named-nearby|own|26+|	name -36
subject|named-nearby|own|2|	name 35	pronoun 8
subject|named-nearby|own|3|	name 16	pronoun -12
subject|named-nearby|own|4-6|	name 21	pronoun -32
subject|named-nearby|own|7-12|	name 10	pronoun -7
subject|paragraph-before|	elided -25	none -65	own -32
subject|paragraph-before|elided|	0 -24	1 -11	2 -13
subject|paragraph-before|elided|26+|	name -10	noun -25
subject|paragraph-before|none|	0 -51	1 -32	2 -28
subject|paragraph-before|none|26+|	name -42	noun -39	pronoun -31
subject|paragraph-before|own|	0 -26	1 -19	2 -26
subject|paragraph-before|own|26+|	name -41	noun -15	pronoun -22
subject|possessor|	none -17	own -17
subject|possessor|none|	0 -17
subject|possessor|none|1|	noun -15
subject|possessor|none|4-6|	name -7
subject|possessor|none|7-12|	pronoun -14
subject|possessor|own|	0 -16
subject|possessor|own|1|	noun -15
subject|possessor|own|2|	pronoun -12
subject|possessor|own|7-12|	noun -7	pronoun -23
subject|quote-then-speaker|elided|	0 -18	1 11	2 -15
subject|quote-then-speaker|	none -22	own -10
subject|quote-then-speaker|none|-12|	name 20
subject|quote-then-speaker|none|-5|	name 18
subject|quote-then-speaker|none|	0 -26
subject|quote-then-speaker|none|0|	noun -13
subject|quote-then-speaker|none|1|	name -16	noun -20
subject|quote-then-speaker|none|4-6|	noun -10
subject|quote-then-speaker|none|7-12|	noun -12
subject|quote-then-speaker|own|-10|	name -6	noun -19
subject|quote-then-speaker|own|-11|	noun 7
subject|quote-then-speaker|own|-12|	noun -15
subject|quote-then-speaker|own|-13|	noun -9
subject|quote-then-speaker|own|-14|	name -8
subject|quote-then-speaker|own|-15|	name -10	noun -13
subject|quote-then-speaker|own|-16|	noun -9
subject|quote-then-speaker|own|-3|	noun -24
subject|quote-then-speaker|own|-4|	name -6	noun -18
subject|quote-then-speaker|own|-5|	noun -8
subject|quote-then-speaker|own|-6|	name 11	noun -16
subject|quote-then-speaker|own|-7|	name 9	noun -9
subject|quote-then-speaker|own|-8|	name 11
subject|quote-then-speaker|own|-9|	noun 7
subject|quote-then-speaker|own|	0 -6	1 -12
subject|quote-then-speaker|own|0|	noun -10
subject|quote-then-speaker|own|13-25|	noun -24
subject|quote-then-speaker|own|1|	noun -21
subject|quote-then-speaker|own|2|	name 16	noun -14	pronoun 47
subject|quote-then-speaker|own|3|	name 11	noun -12
subject|quote-then-speaker|own|4-6|	name -6	noun -30	pronoun -9
subject|quote-then-speaker|own|7-12|	pronoun -12
subject|quote-then-verb|	none 20	own 7
subject|quote-then-verb|none|	0 20
subject|quote-then-verb|none|1|	name 38	noun 8
subject|quote-then-verb|own|	0 15	1 -44
subject|quote-then-verb|own|1|	pronoun 25
subject|quote-then-verb|own|2|	name 22
subject|quote-then-verb|own|3|	name -6
subject|quote-then-verb|own|7-12|	name -14	noun -9
subject|sentence-after|	elided -23	none -20
subject|sentence-after|elided|	0 -20	1 -12
subject|sentence-after|none|	0 -15	1 -12	2 -11
subject|sentence-after|none|0|	name -36	noun -10
subject|sentence-after|none|1|	pronoun 7
subject|sentence-after|none|2|	noun -26
subject|sentence-after|none|3|	noun -9
subject|sentence-after|none|4-6|	name -31	noun -7	pronoun -16
subject|sentence-after|none|7-12|	name -18	noun -19	pronoun -16
subject|sentence-after|own|0|	name -12	pronoun 8
subject|sentence-after|own|	1 -31	2 -15
subject|sentence-after|own|1|	name -18	noun -13
subject|sentence-after|own|2|	noun -15
subject|sentence-after|own|3|	name -14
subject|sentence-after|own|4-6|	name -19	noun -18
subject|sentence-after|own|7-12|	name -8	noun -10
subject|sentence-before|elided|	0 8	1 -15	2 -48
subject|sentence-before|elided|13-25|	name -8	noun -15	pronoun -17
subject|sentence-before|elided|1|	name -11	noun -48
subject|sentence-before|elided|26+|	name -11	noun -17
subject|sentence-before|elided|2|	name -7
subject|sentence-before|elided|3|	name 10	noun -25
subject|sentence-before|elided|4-6|	name 22	noun -16
subject|sentence-before|elided|7-12|	name 25	pronoun 19
subject|sentence-before|	none -11
subject|sentence-before|none|	0 -8	1 -33	2 8
subject|sentence-before|none|13-25|	name -10	pronoun -25
subject|sentence-before|none|1|	noun -31	pronoun 42
subject|sentence-before|none|26+|	name -19	noun -37	pronoun -17
subject|sentence-before|none|2|	noun -14	pronoun 7
subject|sentence-before|none|3|	noun -50	pronoun -7
subject|sentence-before|none|4-6|	pronoun 7
subject|sentence-before|none|7-12|	noun -17	pronoun 6
subject|sentence-before|own|	0 -7	2 -66
subject|sentence-before|own|13-25|	name -39	noun -11
subject|sentence-before|own|1|	name 10	noun 11
subject|sentence-before|own|26+|	pronoun -21
subject|sentence-before|own|2|	name -11	noun -55	pronoun 7
subject|sentence-before|own|3|	name -48	noun -30	pronoun -28
subject|sentence-before|own|4-6|	name -12	noun -33	pronoun -46
subject|sentence-before|own|7-12|	name -14	noun -11	pronoun -20
subject|speaker-then-quote|	elided 7	own -11
subject|speaker-then-quote|elided|	0 11	1 -11
subject|speaker-then-quote|elided|0|	pronoun -15
subject|speaker-then-quote|elided|1|	name 24	noun -9
subject|speaker-then-quote|elided|3|	name 17	noun -17
subject|speaker-then-quote|elided|4-6|	noun -16
subject|speaker-then-quote|elided|7-12|	noun -11
subject|speaker-then-quote|none|	0 9	1 -17	2 -17
subject|speaker-then-quote|none|0|	name 17	noun 10	pronoun -11
subject|speaker-then-quote|none|13-25|	name 7	noun 8
subject|speaker-then-quote|none|1|	name 9	pronoun -12
subject|speaker-then-quote|none|2|	name 20	noun -6	pronoun -7
subject|speaker-then-quote|none|3|	noun -15
subject|speaker-then-quote|none|4-6|	name 17	noun -29	pronoun -16
subject|speaker-then-quote|none|7-12|	name -19	pronoun -8
subject|speaker-then-quote|own|0|	name 12	pronoun -24
subject|speaker-then-quote|own|	1 -23	2 -13
subject|speaker-then-quote|own|13-25|	name -29	noun -8	pronoun -14
subject|speaker-then-quote|own|1|	name 27	noun -16
subject|speaker-then-quote|own|26+|	noun -12
subject|speaker-then-quote|own|2|	pronoun -18
subject|speaker-then-quote|own|3|	noun -7
subject|speaker-then-quote|own|4-6|	name 18	pronoun -12
subject|speaker-then-quote|own|7-12|	name -22	pronoun -10
subject|topic|	elided 8	none -16	own -6
subject|topic|elided|	0 29	1 19	2 -37
subject|topic|elided|13-25|	noun -14	pronoun 15
subject|topic|elided|1|	noun -13
subject|topic|elided|26+|	name -43	noun -32	pronoun -12
subject|topic|elided|2|	name 19
subject|topic|elided|3|	name 18	noun 14
subject|topic|elided|4-6|	name 16	noun 20	pronoun -7
subject|topic|elided|7-12|	name 24
subject|topic|none|	0 22	1 -9	2 -42
subject|topic|none|0|	name -15	noun -27
subject|topic|none|13-25|	noun -37	pronoun -14
subject|topic|none|1|	name 8	pronoun 9
subject|topic|none|26+|	name -17	noun -37	pronoun -18
subject|topic|none|2|	name 13
subject|topic|none|3|	name 18	pronoun -11
subject|topic|none|4-6|	name 8	pronoun -10
subject|topic|none|7-12|	noun -7	pronoun -20
subject|topic|own|	0 21	1 -13	2 -32
subject|topic|own|13-25|	noun -25	pronoun -27
subject|topic|own|1|	pronoun -26
subject|topic|own|26+|	name -37	noun -21	pronoun -41
subject|topic|own|2|	name 14	noun 9	pronoun -8
subject|topic|own|3|	name 20	pronoun 10
subject|topic|own|4-6|	noun -14	pronoun -34
subject|topic|own|7-12|	name -13	noun 8	pronoun -31
subject|verb-then-speaker|	elided -22	own 18
subject|verb-then-speaker|elided|	0 -22
subject|verb-then-speaker|elided|0|	noun -7
subject|verb-then-speaker|elided|1|	noun -6
subject|verb-then-speaker|elided|7-12|	noun -10
subject|verb-then-speaker|none|0|	name -20	pronoun -24
subject|verb-then-speaker|none|1|	name -17	noun -32
subject|verb-then-speaker|none|2|	noun -11	pronoun 19
subject|verb-then-speaker|none|3|	name -8	noun -13
subject|verb-then-speaker|none|4-6|	noun -9
subject|verb-then-speaker|none|7-12|	noun -14
subject|verb-then-speaker|own|	0 18	2 -14
subject|verb-then-speaker|own|0|	name -24	noun -14
subject|verb-then-speaker|own|13-25|	noun -27
subject|verb-then-speaker|own|1|	name 22	pronoun 9
subject|verb-then-speaker|own|2|	name 14	noun -8
subject|verb-then-speaker|own|3|	name -9	noun -32	pronoun 21
subject|verb-then-speaker|own|4-6|	name 17	noun -13	pronoun 14
subject|verb-then-speaker|own|7-12|	noun -8	pronoun 10
twin|paragraph-before|apposed judging noun|	apposed judging noun -7	apposed judging place -8	apposition judging noun -11	apposition judging organisation -6	apposition judging person -7	inverted judging noun -8	shared judging noun -7
twin|paragraph-before|apposed judging person|	apposed judging noun -12	apposition judging noun -16	apposition judging person -12	inverted judging noun -14	inverted judging person -13	shared judging noun -9	shared judging person -15
twin|paragraph-before|apposed judging place|	apposed judging noun -11
twin|paragraph-before|apposed other noun|	apposed other noun -8	apposed other person -10	apposed saying noun -12	apposition other noun -15	apposition other person -10	apposition other place -7	apposition saying noun -9	direct other noun -8	direct other pronoun -18	shared other noun -16
twin|paragraph-before|apposed other organisation|	apposition other noun -9	direct other organisation -9
twin|paragraph-before|apposed other person|	apposed other noun -21	apposed other person -11	apposed saying person -17	apposition other noun -17	apposition other organisation -9	apposition other person -15	apposition saying noun -9	direct other noun -13	direct other person -9	shared other noun -8	shared other person -10
twin|paragraph-before|apposed saying noun|	apposed other noun -13	apposed saying noun -18	apposed saying person -9	apposed saying place -17	apposition saying noun -20	apposition saying organisation -7	apposition saying person -14	apposition saying place -7	direct saying noun -14	direct saying organisation -14	direct saying person -22	inverted saying noun -14	inverted saying person -6	inverted saying pronoun -6	shared saying noun -11	shared saying organisation -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -9	apposed saying person -15	apposed saying place -7	apposition saying noun -12	apposition saying organisation -6	direct saying noun -6	inverted saying noun -8	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -21	apposed saying noun -12	apposed saying organisation -18	apposed saying person -25	apposed saying place -18	apposition saying noun -8	apposition saying organisation -20	apposition saying person -21	apposition saying place -10	direct saying noun -16	direct saying person -13	inverted saying name -10	inverted saying noun -13	inverted saying person -12	inverted saying pronoun -22	passive saying noun -10	shared saying name -7	shared saying noun -16	shared saying person 13
twin|paragraph-before|apposed saying place|	apposed saying noun -21	apposed saying person -6	apposed saying place -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -7	apposition thinking noun -7	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -8	apposed judging person -9	inverted judging noun -6
twin|paragraph-before|apposition judging organisation|	apposed judging noun -6
twin|paragraph-before|apposition judging person|	apposed judging noun -12	apposed judging person -11	inverted judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -12	apposed other organisation -7	apposed other person -11	apposition saying noun -10	shared other noun -7
twin|paragraph-before|apposition other organisation|	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -13	apposed other person -16	apposition saying person -10
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying person -6
twin|paragraph-before|apposition saying noun|	apposed other noun -9	apposed saying noun -16	apposed saying person -16	apposition other noun -10	inverted saying noun -13	inverted saying organisation -7	shared saying noun -13	shared saying person -11	shared saying pronoun -9
twin|paragraph-before|apposition saying organisation|	apposed saying noun -8	apposed saying person -9	inverted saying noun -7
twin|paragraph-before|apposition saying person|	apposed saying name -9	apposed saying noun -17	apposed saying person -19	apposition other person -11	inverted saying noun -19	inverted saying pronoun -9	shared saying person -9
twin|paragraph-before|direct judging noun|	apposed judging noun -8	direct other noun -8	passive judging noun -7
twin|paragraph-before|direct judging organisation|	apposed judging noun -8	inverted judging noun -7
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -13	apposed judging organisation -12	direct other person -16
twin|paragraph-before|direct judging pronoun|	apposed judging noun -13	direct other pronoun -11
twin|paragraph-before|direct other noun|	apposed other noun -9	direct judging noun -7	direct other noun -15	direct saying noun -12	passive other noun -9
twin|paragraph-before|direct other organisation|	apposed other organisation -13
twin|paragraph-before|direct other person|	apposed other name -10	apposed other noun -16	apposed other person -11	direct judging person -7	direct other person -9	direct saying person -14	passive other noun -7
twin|paragraph-before|direct other place|	direct other place -7
twin|paragraph-before|direct other pronoun|	apposed other noun -24	direct judging pronoun -8	direct other pronoun -13	direct saying pronoun -10	direct thinking pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -9	inverted saying noun -7
twin|paragraph-before|direct saying noun|	apposed saying noun -21	apposed saying organisation -9	apposed saying person -13	apposed saying place -9	direct other noun -15	inverted saying noun -15	relative saying noun -7	relative saying person -11	shared saying noun -13
twin|paragraph-before|direct saying organisation|	apposed saying organisation -6	direct other organisation -12	inverted saying noun -14
twin|paragraph-before|direct saying person|	apposed saying name -18	apposed saying noun -7	apposed saying organisation -15	apposed saying person -22	apposed saying place -23	direct other person -19	inverted saying noun -14	shared saying person -10
twin|paragraph-before|direct saying pronoun|	apposed saying name -13	apposed saying noun -28	direct other pronoun -16	inverted saying noun -13
twin|paragraph-before|direct thinking person|	apposed thinking noun -7
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -9	direct other pronoun -7
twin|paragraph-before|inverted judging person|	apposed judging person -8	apposition judging noun -6
twin|paragraph-before|inverted saying noun|	apposed saying noun -10	apposed saying person -6	apposition saying noun -13	apposition saying person -15	direct saying noun -8	direct saying person -7	inverted saying person -11	shared saying pronoun -7
twin|paragraph-before|inverted saying organisation|	apposed saying person -9	apposition saying noun -9
twin|paragraph-before|inverted saying person|	apposed saying noun -9	apposed saying person -7	apposition saying noun -12	inverted saying noun -17
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -11	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|passive other noun|	direct other noun -11
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|relative other noun|	direct other noun -10	relative other noun -9
twin|paragraph-before|relative other organisation|	direct other noun -7
twin|paragraph-before|relative other person|	direct other noun -8	relative other person -9
twin|paragraph-before|relative saying noun|	direct saying noun -7
twin|paragraph-before|shared judging noun|	apposed judging noun -8	apposed judging person -8	apposition judging noun -11	shared judging noun -9	shared judging person -6
twin|paragraph-before|shared judging organisation|	direct judging noun -9
twin|paragraph-before|shared judging person|	apposed judging person -17	direct judging noun -12	direct judging person -7	inverted judging noun -14	shared judging noun -16	shared judging pronoun -10
twin|paragraph-before|shared judging pronoun|	apposition judging noun -10	direct judging noun -7	shared judging noun -10	shared judging pronoun -10
twin|paragraph-before|shared other noun|	apposed other noun -16	apposition other noun -7	shared other noun -7
twin|paragraph-before|shared other person|	apposed other person -8	apposition other noun -9	shared other noun -7
twin|paragraph-before|shared other pronoun|	apposition other noun -6
twin|paragraph-before|shared saying name|	shared saying noun -6
twin|paragraph-before|shared saying noun|	apposed saying noun -17	apposed saying person -9	direct saying noun -19	inverted saying noun -13	shared saying name -6	shared saying noun -15	shared saying person -9
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -9	apposition saying noun -7	inverted saying person 10	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying noun -16	apposed saying person 13	apposition saying noun 7	apposition saying person -13	direct saying noun -19	direct saying person -10	inverted saying noun -13	inverted saying pronoun -15	shared saying noun -20	shared saying person -15	shared saying pronoun -9
twin|paragraph-before|shared saying pronoun|	direct saying noun -6	inverted saying noun 8	shared saying noun -14	shared saying person -6	shared saying pronoun -17
twin|paragraph-before|shared thinking noun|	shared thinking noun -8	shared thinking person -8
twin|paragraph-before|shared thinking person|	apposed thinking person -9	apposition thinking noun -6	shared thinking noun -10
twin|quote-then-speaker|apposed judging name|	shared judging name -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -34	apposed judging person -27	apposed judging place -13	apposition judging noun -8	direct judging noun -15	shared judging noun -24	shared judging person -14	shared judging pronoun -20
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -19
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 10	direct judging noun 11	shared judging person -6
twin|quote-then-speaker|apposed judging place|	apposed judging noun -17	shared judging person -9
twin|quote-then-speaker|apposed other name|	shared other noun -9
twin|quote-then-speaker|apposed other noun|	apposed other noun -9	apposed other person -31	apposed other place -21	apposed saying noun 8	apposition other person -8	apposition other place -12	direct other person -26	direct other place 7	passive other noun -13	shared other noun -10	shared other person -36	shared other pronoun -29
twin|quote-then-speaker|apposed other organisation|	apposed other noun -19	apposition other noun -7	shared other organisation -16
twin|quote-then-speaker|apposed other person|	apposed other noun 18	apposed other person -9	direct other noun 18	shared other person 16
twin|quote-then-speaker|apposed other place|	apposed other noun -19	shared other noun -19
twin|quote-then-speaker|apposed saying name|	apposed saying noun -6
twin|quote-then-speaker|apposed saying noun|	apposed saying name -13	apposed saying noun -58	apposed saying person -33	apposed saying place 10	apposition saying noun -8	direct saying organisation -24	direct saying person -34	direct saying pronoun -38	shared saying person -32	shared saying place 8
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -20	apposition saying noun 8	shared saying person -17
twin|quote-then-speaker|apposed saying person|	apposed saying noun -16	apposed saying person 6	apposition saying name 18	apposition saying noun 40	apposition saying organisation 7	apposition saying place 9	direct saying noun -9	direct saying organisation -8	direct saying person -12	shared saying noun 18	shared saying organisation 6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18	shared saying noun -11
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -13	shared thinking noun 11
twin|quote-then-speaker|apposed thinking person|	shared thinking person 11
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -14	apposed judging person -10	shared judging noun -12	shared judging person -14	shared judging pronoun -16
twin|quote-then-speaker|apposition judging person|	shared judging person -10
twin|quote-then-speaker|apposition other noun|	apposed other noun -18	apposed other organisation -8	apposed other person -17	apposition saying noun -11	shared other noun -14	shared other organisation -12	shared other person -11
twin|quote-then-speaker|apposition other person|	apposed other noun -12
twin|quote-then-speaker|apposition other place|	apposed other noun -12
twin|quote-then-speaker|apposition saying name|	apposed saying person -23
twin|quote-then-speaker|apposition saying noun|	apposed saying person -9	apposition other noun -10	shared saying name -12	shared saying noun -13	shared saying organisation -12	shared saying pronoun -21
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -22	shared saying noun -13
twin|quote-then-speaker|apposition saying person|	apposed saying noun 8	apposed saying person -8	shared saying person -18	shared saying pronoun 7
twin|quote-then-speaker|apposition saying place|	apposed saying person -7
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 16
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -10	shared thinking pronoun -13
twin|quote-then-speaker|direct judging noun|	apposed judging noun -30	apposed judging person -11	direct other noun -14	passive judging noun -11	shared judging noun -21	shared judging organisation -11	shared judging person -18	shared judging pronoun -8
twin|quote-then-speaker|direct judging organisation|	apposed judging person -8
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -8
twin|quote-then-speaker|direct other noun|	apposed other noun -31	apposed other person -33	direct judging noun -14	direct other noun -52	direct saying noun -14	passive other noun -21	passive other organisation 12	passive other person -16	relative other noun -22	relative other person -11
twin|quote-then-speaker|direct other person|	apposed other noun -8	direct other person -11
twin|quote-then-speaker|direct other place|	apposed other noun -12
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -6	direct other pronoun -34	direct saying pronoun -20	relative other person -15
twin|quote-then-speaker|direct saying noun|	apposed saying noun 27	apposed saying organisation -14	apposed saying person -10	direct other noun -17	passive saying noun 12	relative saying noun -15	relative saying person -15	shared saying noun -16	shared saying person -30	shared saying pronoun -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 16	apposed saying person 8
twin|quote-then-speaker|direct saying person|	apposed saying noun 19	apposed saying person 16	direct other person -9	passive saying noun 16
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 14	direct other pronoun -19	passive saying noun 15
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -12	apposed thinking person -14	relative thinking noun -14	shared thinking person -6
twin|quote-then-speaker|passive judging noun|	direct judging noun -12
twin|quote-then-speaker|passive other noun|	apposed other noun -17	direct other noun -26	shared other noun -23	shared other person -13	shared other pronoun -16
twin|quote-then-speaker|passive saying noun|	apposition saying noun -13	direct saying noun -23	direct saying person -20	direct saying pronoun -12
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -6
twin|quote-then-speaker|relative judging noun|	relative other noun -8
twin|quote-then-speaker|relative judging person|	relative other person 9
twin|quote-then-speaker|relative other noun|	direct other noun -18	relative judging noun -8	relative other noun -10	relative saying noun -14	relative thinking noun -9
twin|quote-then-speaker|relative other person|	direct other noun -8	relative judging person 8	relative other person 11	relative saying person 10
twin|quote-then-speaker|relative saying noun|	direct saying noun -12	relative other noun -12
twin|quote-then-speaker|relative saying person|	direct saying noun 20	relative other person 9
twin|quote-then-speaker|relative thinking noun|	relative other noun -11
twin|quote-then-speaker|shared judging noun|	apposed judging noun -21	apposed judging person -19	apposition judging noun 10	direct judging noun 8	shared judging name -15	shared judging noun -8	shared judging organisation -14	shared judging person -16	shared judging pronoun -22
twin|quote-then-speaker|shared judging organisation|	direct judging noun 17	shared judging person -15
twin|quote-then-speaker|shared judging person|	apposed judging person 11	apposition judging noun -11	apposition judging person -7	shared judging organisation 14	shared judging person -12	shared judging pronoun -8
twin|quote-then-speaker|shared judging place|	shared judging person -11
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 18	apposition judging noun 25	direct other pronoun -6	shared judging person 6	shared judging pronoun -9
twin|quote-then-speaker|shared other name|	apposed other name -11	apposed other noun -21	apposed other person -12
twin|quote-then-speaker|shared other noun|	apposed other name 10	apposed other noun -15	apposed other place 6	passive other noun -15	shared other person -19	shared other place 11	shared other pronoun -7	shared saying noun -10
twin|quote-then-speaker|shared other organisation|	apposed other organisation -15
twin|quote-then-speaker|shared other person|	apposed other person 23	apposition other noun 10	passive other noun -6
twin|quote-then-speaker|shared other place|	shared other noun -15
twin|quote-then-speaker|shared other pronoun|	passive other noun -7	shared other noun -12	shared other person -10	shared other pronoun 15
twin|quote-then-speaker|shared saying name|	apposed saying noun -8	apposition saying noun -13	shared saying noun -6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -24	apposed saying person -18	apposed saying place -12	apposition saying noun -12	apposition saying person -9	direct saying noun 16	shared other noun -9	shared saying name -8	shared saying noun -14
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -19	apposed saying organisation -12	apposition saying noun -17	shared saying noun -10	shared saying person -15
twin|quote-then-speaker|shared saying person|	apposed saying noun -7	apposed saying organisation -12	apposition saying noun -9	direct saying noun -6	shared saying name -9	shared saying organisation -6	shared saying person -13	shared saying pronoun -6
twin|quote-then-speaker|shared saying place|	apposed saying noun -13
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 17	direct saying noun -7	shared other pronoun 9	shared saying name -14	shared saying person -9	shared saying pronoun -9
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 6	shared thinking pronoun 18
twin|quote-then-speaker|shared thinking person|	apposed thinking person 13	apposition thinking noun 14	shared thinking noun 6	shared thinking pronoun 14
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -9	shared thinking noun -24	shared thinking person -17
twin|quote-then-verb|inverted judging person|	inverted judging person 32
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -29
twin|quote-then-verb|inverted saying noun|	inverted saying noun 7	inverted saying person 29	inverted saying pronoun -12
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -13	inverted saying pronoun -27
twin|quote-then-verb|inverted saying person|	inverted saying noun -28	inverted saying person 62
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -8
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 22	inverted saying organisation 32	inverted saying place 10
twin|sentence-after|apposed judging organisation|	apposition judging noun -8
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -7
twin|sentence-after|apposed other noun|	apposition other noun -13	apposition other person -22	direct other noun 9	direct other person -12	direct other pronoun -9
twin|sentence-after|apposed other person|	apposition other person -15
twin|sentence-after|apposed saying noun|	apposition saying noun -14	apposition saying person -13	direct saying person -7	direct saying pronoun -20	inverted saying noun -18
twin|sentence-after|apposed saying person|	inverted saying noun -13
twin|sentence-after|apposition judging noun|	apposed judging organisation -6	apposed judging person -7
twin|sentence-after|apposition other noun|	apposed other noun -8
twin|sentence-after|apposition other person|	apposed other noun -12	apposed other person -12
twin|sentence-after|apposition saying noun|	apposed saying noun -10	apposed saying person -11	inverted saying noun -8	inverted saying pronoun -9
twin|sentence-after|apposition saying person|	apposed saying noun -9
twin|sentence-after|direct other noun|	apposed other name -7	apposed other noun -12	direct other noun -31	direct saying noun -8
twin|sentence-after|direct other organisation|	direct saying organisation -16
twin|sentence-after|direct other person|	apposed other noun -12
twin|sentence-after|direct other pronoun|	apposed other noun -11	direct other pronoun -24	direct saying pronoun 10
twin|sentence-after|direct saying noun|	apposed saying noun -13	direct other noun -9	inverted saying noun -22	shared saying noun -13	shared saying person -14
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	apposed saying noun -11	inverted saying noun -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 10	inverted saying noun 11
twin|sentence-after|inverted saying noun|	apposed saying noun -14	apposed saying person -12	apposition saying noun -11	direct saying noun -15	direct saying person -22	direct saying pronoun -10	inverted saying noun -22
twin|sentence-after|shared saying noun|	direct saying noun -10
twin|sentence-after|shared saying person|	apposition saying noun -9	direct saying noun -15
twin|sentence-before|apposed judging name|	inverted judging noun -11
twin|sentence-before|apposed judging noun|	apposed judging noun -12	apposed judging person -9	apposition judging name -12	apposition judging organisation -8	apposition judging person -25	direct judging noun -14	direct judging person -17	direct judging pronoun -9	inverted judging noun -6
twin|sentence-before|apposed judging organisation|	apposition judging noun -17	inverted judging noun -15
twin|sentence-before|apposed judging person|	apposed judging noun -14	apposed judging person -15	apposition judging name -15	apposition judging noun -18	apposition judging organisation 13	direct judging noun -16	direct judging pronoun -9	inverted judging noun -15	inverted judging person -19
twin|sentence-before|apposed judging place|	inverted judging noun -8
twin|sentence-before|apposed other name|	apposition other name -10	apposition other noun -24	apposition other person -17	direct other noun -21	direct other person -11
twin|sentence-before|apposed other noun|	apposed other noun -27	apposed other organisation -11	apposed other person -25	apposed other place -11	apposition other name -13	apposition other noun -35	apposition other organisation -19	apposition other person -34	apposition other place -12	direct other name -13	direct other noun -25	direct other organisation -13	direct other person -25	direct other pronoun -18	inverted judging noun -14	inverted saying noun -18
twin|sentence-before|apposed other organisation|	apposed other noun -14	direct other noun -19	direct other organisation -8	direct other person -15
twin|sentence-before|apposed other person|	apposed other noun -23	apposed other person -27	apposition other name -29	apposition other organisation -18	apposition other place -16	direct other noun -15	direct other pronoun 8	inverted saying noun -7
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -16	apposed other place -16	apposition other noun -15	direct other noun -7	direct other organisation -10	direct other person -14	direct other place -11
twin|sentence-before|apposed saying name|	apposed saying noun -10	apposed saying person -13	apposition saying noun -16	apposition saying person -19	direct saying name -7	direct saying noun -18	direct saying organisation -11	direct saying person -17	direct saying pronoun -14	inverted saying noun -17
twin|sentence-before|apposed saying noun|	apposed saying name -10	apposed saying noun -38	apposed saying person -31	apposed saying place -9	apposition saying name -20	apposition saying noun 12	apposition saying organisation -28	apposition saying person -46	apposition saying place -8	direct saying name -8	direct saying noun -31	direct saying organisation -17	direct saying person -30	direct saying pronoun -27	inverted saying noun -23	inverted saying organisation -9	inverted saying person -12	inverted saying pronoun -24
twin|sentence-before|apposed saying organisation|	apposed saying person -10	apposition saying noun -28	apposition saying place -16	direct saying noun -11	direct saying person -11	direct saying pronoun -13	inverted saying noun -17	inverted saying pronoun -12
twin|sentence-before|apposed saying person|	apposed saying name -21	apposed saying noun -8	apposed saying organisation -8	apposed saying place -9	apposition saying name 13	apposition saying noun 12	direct saying noun -10	direct saying person -9	inverted saying organisation 9	inverted saying place -18	inverted saying pronoun -11
twin|sentence-before|apposed saying place|	apposed saying noun -9	apposed saying person -11	apposition saying noun -7	apposition saying person -8	direct saying noun -12	direct saying organisation -14	direct saying person -19	inverted saying noun -10
twin|sentence-before|apposed thinking noun|	apposed thinking noun -8	apposed thinking person -12	apposition thinking noun -13	apposition thinking organisation -15	apposition thinking person -11	direct thinking noun -16	direct thinking pronoun -11
twin|sentence-before|apposed thinking person|	apposition thinking noun -15	direct thinking noun -9
twin|sentence-before|apposition judging name|	apposed judging noun 7	apposed judging person -12
twin|sentence-before|apposition judging noun|	apposed judging noun -13	apposed judging organisation -14	apposed judging person -26	inverted judging name -16	inverted judging noun -24	inverted judging organisation -16
twin|sentence-before|apposition judging organisation|	apposed judging noun -17	apposed judging person -24	inverted judging noun -16
twin|sentence-before|apposition other name|	apposed other name -15	apposed other noun -22	apposed other person -30
twin|sentence-before|apposition other noun|	apposed other name -27	apposed other noun -37	apposed other organisation -25	apposed other person -54	apposed other place -20	inverted saying noun -24	inverted saying person -16	passive other noun -21
twin|sentence-before|apposition other organisation|	apposed other noun -21	apposed other person -18
twin|sentence-before|apposition other person|	apposed other name -23	inverted judging noun -16	inverted saying noun 28
twin|sentence-before|apposition other place|	apposed other noun -8	apposed other person -15
twin|sentence-before|apposition saying name|	apposed saying noun -19	apposed saying person -18	inverted saying noun -19	inverted saying pronoun -20
twin|sentence-before|apposition saying noun|	apposed saying name -17	apposed saying noun -40	apposed saying organisation -19	apposed saying person -23	apposed saying place -9	inverted saying name -10	inverted saying noun -13	inverted saying organisation -12	inverted saying person -20	inverted saying pronoun -26	passive saying noun -10
twin|sentence-before|apposition saying organisation|	apposed saying noun -25	apposed saying person -27	inverted saying noun -30	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying noun 10	apposed saying person -16	inverted saying organisation 14	inverted saying place 7
twin|sentence-before|apposition saying place|	apposed saying noun -14	apposed saying organisation -12	apposed saying person -8	inverted saying noun -18	inverted saying pronoun -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -13	apposed thinking person -17
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -15	apposed thinking person -9
twin|sentence-before|apposition thinking person|	apposed thinking noun -15
twin|sentence-before|direct judging name|	inverted judging name -14	inverted judging noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -23	apposed judging person -14	inverted judging person -16	inverted judging pronoun -13	passive judging noun -11
twin|sentence-before|direct judging organisation|	inverted judging name -10	inverted judging noun -10
twin|sentence-before|direct judging person|	apposed judging name -13	inverted judging noun -16
twin|sentence-before|direct judging pronoun|	apposed judging noun -19	apposed judging person -10
twin|sentence-before|direct other name|	apposed other noun -23
twin|sentence-before|direct other noun|	apposed other name -28	apposed other noun -18	apposed other organisation -27	apposed other person -29	apposed other place -21	inverted judging noun -17	passive other noun -23	passive other organisation -16	passive other person -23
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -14	apposed other place 10
twin|sentence-before|direct other person|	apposed other noun -32	apposed other organisation 9	apposed other place 10	inverted saying noun -19	passive other pronoun -18
twin|sentence-before|direct other place|	apposed other place -15
twin|sentence-before|direct other pronoun|	apposed other noun -34	apposed other person -14	passive other noun -13
twin|sentence-before|direct saying name|	apposed saying name -14	apposed saying noun -16	inverted saying name -10	inverted saying noun -12	inverted saying organisation -16	inverted saying person -15	inverted saying place -16
twin|sentence-before|direct saying noun|	apposed saying name -7	apposed saying noun -8	apposed saying organisation -18	apposed saying person -20	apposed saying place 7	inverted saying name -15	inverted saying noun -7	inverted saying place -16	inverted saying pronoun -12	passive saying noun -8
twin|sentence-before|direct saying organisation|	apposed saying name -16	apposed saying noun -34	apposed saying place -25	inverted saying name 9	inverted saying place -13	inverted saying pronoun -13
twin|sentence-before|direct saying person|	apposed saying name -18	apposed saying noun -24	apposed saying organisation 6	apposed saying place -13	inverted saying name -25	inverted saying noun -9	passive saying noun -11
twin|sentence-before|direct saying pronoun|	apposed saying noun 11	inverted saying name 9
twin|sentence-before|direct thinking noun|	apposed thinking person -7
twin|sentence-before|direct thinking person|	apposed thinking noun -16
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -13	direct judging name -12	direct judging person -8
twin|sentence-before|inverted judging noun|	apposed judging name -8	apposed judging noun -21	apposed judging organisation -11	apposed judging person -22	apposed judging place -8	apposed other noun -11	apposition judging noun -22	apposition judging organisation -13	apposition judging person -15	apposition other person -9	direct judging name -8	direct judging noun -22	direct judging organisation -17	direct judging person -25	direct other noun -17	inverted judging noun -26
twin|sentence-before|inverted judging person|	apposed judging person -18	direct judging noun 7
twin|sentence-before|inverted judging pronoun|	apposed judging person -11
twin|sentence-before|inverted saying name|	apposition saying noun 6	direct saying name -22	direct saying noun -16	direct saying organisation -21	direct saying person -31	direct saying pronoun -15	inverted saying name -28	inverted saying noun -10	inverted saying pronoun -25
twin|sentence-before|inverted saying noun|	apposed other noun -15	apposed other person -19	apposed saying name -17	apposed saying noun -14	apposed saying organisation -10	apposed saying person -38	apposed saying place -12	apposition other noun -19	apposition other person -20	apposition saying name 6	apposition saying organisation -29	apposition saying person -49	apposition saying place -16	direct other noun -17	direct other organisation -22	direct other person -15	direct saying name -29	direct saying noun -20	direct saying organisation -31	direct saying person -35	direct saying pronoun -29	inverted saying name -12	inverted saying noun -39	inverted saying organisation -14	inverted saying person -25	inverted saying place -11	inverted saying pronoun -25	relative saying noun -9
twin|sentence-before|inverted saying organisation|	apposed saying noun -18	apposed saying person -17	apposition saying noun -21	apposition saying person -19	direct saying name -20	inverted saying noun -16	inverted saying pronoun -19
twin|sentence-before|inverted saying person|	apposed saying noun 6	apposed saying person -18	apposition saying noun -17	apposition saying person -18	direct saying name 6	inverted saying noun 17	inverted saying person -16
twin|sentence-before|inverted saying place|	apposed saying person -10	apposition saying person -6	direct saying name -13	direct saying noun -14	direct saying organisation -13	inverted saying noun -9
twin|sentence-before|inverted saying pronoun|	apposed saying noun -13	apposed saying organisation -9	apposed saying person -30	apposition saying name 19	apposition saying noun 10	apposition saying organisation -16	apposition saying person -25	apposition saying place -14	direct saying name -21	direct saying noun -14	direct saying organisation -15	inverted saying name 9	inverted saying noun 7	inverted saying organisation 6
twin|sentence-before|passive judging noun|	direct judging noun -9
twin|sentence-before|passive other noun|	apposition other noun -15	direct other noun -21	direct other pronoun -11
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -18
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	apposition saying noun -8	direct saying noun -6	direct saying person -15	direct saying pronoun -13
twin|sentence-before|relative saying noun|	inverted saying noun -14
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	apposition judging noun -11	apposition judging person -14	direct judging person -16	shared judging name -14
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -29	apposed judging organisation -13	apposed judging person -17	apposed judging place -22	apposition judging noun 8	apposition judging organisation -15	apposition judging person -25	apposition judging place -11	direct judging noun -29	direct judging organisation -16	direct judging person -29	shared judging noun -18	shared judging person -15	shared judging pronoun 12
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 12	apposed judging person -20	apposition judging noun 11	direct judging person -18	shared judging noun 17	shared judging organisation 15
twin|speaker-then-quote|apposed judging person|	apposed judging noun 18	apposed judging person -11	apposition judging name 19	apposition judging noun 26	direct judging noun -12	shared judging noun 30	shared judging organisation 18	shared judging person -11
twin|speaker-then-quote|apposed judging place|	apposed judging noun -15	apposition judging noun 19	apposition judging person -13	direct judging person -14
twin|speaker-then-quote|apposed other name|	apposed other noun -13	apposed other place -12	apposed saying name -13	apposition other noun -14	direct other noun -16	direct other person -15	direct other pronoun -9	shared other name -12	shared other noun -14	shared other person -16	shared saying name 6	shared saying person -11
twin|speaker-then-quote|apposed other noun|	apposed judging noun 9	apposed other name -15	apposed other noun -40	apposed other organisation -7	apposed other person -17	apposed saying noun -6	apposition other name 6	apposition other noun 6	apposition other organisation -16	apposition other person -27	apposition saying noun -11	direct other name -23	direct other noun -20	direct other organisation -10	direct other person -37	direct other pronoun -25	direct saying noun -7	direct saying pronoun -13	shared judging person -17	shared other noun -20	shared other organisation -18	shared other person -20	shared saying person -32	shared saying pronoun -15
twin|speaker-then-quote|apposed other organisation|	apposed other noun -6	apposed other person -13	apposition other noun 6	direct other person -13	shared other organisation 7	shared saying noun 16
twin|speaker-then-quote|apposed other person|	apposed judging person -9	apposed other noun -7	apposed saying noun 7	apposition other organisation 16	apposition other person 14	direct other noun 32	direct other person -12	shared other noun 14	shared other organisation 8	shared other pronoun -15	shared saying name 14	shared saying noun 22	shared saying person 12	shared saying place 10
twin|speaker-then-quote|apposed other place|	apposed other noun -12	apposed other place -19	apposed saying place -13	direct other noun -11	direct other person -17	shared other place -6
twin|speaker-then-quote|apposed saying name|	apposed saying name -24	apposed saying noun -9	apposed saying person -24	apposed saying place -13	apposition saying person -21	direct saying name -22	direct saying noun -24	direct saying person -28	shared saying person -17
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -43	apposed saying organisation -24	apposed saying person -64	apposed saying pronoun -15	apposition saying name -11	apposition saying noun 21	apposition saying organisation -21	apposition saying person -60	apposition saying place 8	direct other pronoun -14	direct saying noun -15	direct saying organisation 7	direct saying person -43	shared saying name -18	shared saying noun -19	shared saying organisation -8	shared saying place -14
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -15	apposed saying name -9	apposed saying noun -7	apposed saying person -31	apposition saying noun 18	apposition saying organisation -10	direct saying person -9	direct saying pronoun 7	shared saying name -16	shared saying noun 7	shared saying organisation -7	shared saying person -25
twin|speaker-then-quote|apposed saying person|	apposed saying name 18	apposed saying noun 6	apposed saying place 17	apposition saying name 35	apposition saying noun 23	apposition saying organisation 15	apposition saying person 25	apposition saying place 28	direct saying noun -22	direct saying person -30	direct saying pronoun -29	passive saying noun 11	shared other person 13	shared saying name 11	shared saying noun 35	shared saying organisation 24	shared saying person 11	shared saying place 21
twin|speaker-then-quote|apposed saying place|	apposed saying noun -28	apposed saying person -13	apposition saying noun -17	apposition saying person -13	direct saying noun -13	direct saying person -24	direct saying pronoun -10	shared saying noun -11	shared saying person -18	shared saying place 11
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 17
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -17	shared thinking name -15	shared thinking noun -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -30	apposed thinking person -26	apposed thinking place -16	direct thinking noun -28	direct thinking person -21	direct thinking pronoun -26	shared thinking person -21
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 12	apposition thinking noun 10
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -15
twin|speaker-then-quote|apposition judging name|	apposed judging person -9
twin|speaker-then-quote|apposition judging noun|	apposed judging name -15	apposed judging noun -8	apposed judging organisation -21	apposed judging person -42	shared judging name -18	shared judging noun -27	shared judging organisation -23	shared judging person -33	shared judging pronoun -32
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25
twin|speaker-then-quote|apposition judging person|	apposed judging name 12	apposed judging noun 14	apposed judging person 11	apposed judging place 15	shared judging person -6	shared judging pronoun -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun -9
twin|speaker-then-quote|apposition other name|	apposed other name -10	apposed other noun -8
twin|speaker-then-quote|apposition other noun|	apposed other name -9	apposed other noun -13	apposed other organisation -16	apposed other person -27	apposed other place -9	apposed saying noun -20	apposed saying organisation -15	apposed saying person -17	apposition judging noun -12	apposition saying noun -22	passive other organisation 7	shared other name -7	shared other noun -7	shared other organisation -12	shared other person -26	shared other pronoun -21	shared saying noun -30	shared saying organisation -15	shared saying person -9
twin|speaker-then-quote|apposition other organisation|	apposed other noun -14	apposed other person -18	shared other noun -17
twin|speaker-then-quote|apposition other person|	apposed judging noun 16	apposed other noun 14	shared judging noun 16	shared judging person 6	shared other noun -6	shared other organisation 7	shared other person -19	shared saying person 11
twin|speaker-then-quote|apposition other place|	apposed other noun -8
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -10	shared saying noun -10	shared saying pronoun -10
twin|speaker-then-quote|apposition saying name|	apposed saying noun 6	apposed saying person -21	shared saying name 6	shared saying noun -11	shared saying person -10
twin|speaker-then-quote|apposition saying noun|	apposed saying name -20	apposed saying noun -24	apposed saying organisation -37	apposed saying person -68	apposed saying place -8	apposed saying pronoun -9	apposition other noun -15	shared other noun -12	shared other person -6	shared saying name -21	shared saying noun -53	shared saying organisation -23	shared saying person -38	shared saying place -15	shared saying pronoun -27
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 9	apposed saying organisation -10	apposed saying person -36	shared saying organisation -18	shared saying person -14
twin|speaker-then-quote|apposition saying person|	apposed saying name 22	apposed saying noun 41	apposed saying organisation 14	apposed saying person -7	shared saying organisation 13	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -14	apposed saying person -20	shared saying person -8
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -12	shared saying noun -13	shared saying person -7	shared saying pronoun -10
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -15
twin|speaker-then-quote|direct judging noun|	apposed judging noun 7	passive judging noun -14	relative judging noun -14	relative judging person -17	shared judging noun 9	shared judging organisation -17	shared judging person 6	shared judging pronoun -21
twin|speaker-then-quote|direct judging organisation|	direct other organisation 10
twin|speaker-then-quote|direct judging person|	apposed judging noun 8	apposed judging organisation 18	shared judging person -20
twin|speaker-then-quote|direct judging pronoun|	direct other pronoun -21	shared judging pronoun -16
twin|speaker-then-quote|direct other name|	apposed other noun -20	direct saying name 19
twin|speaker-then-quote|direct other noun|	apposed other noun 16	apposed other organisation -27	apposed other person -42	apposed other pronoun -12	apposed saying noun 19	direct other noun -36	direct thinking noun -20	passive other person -6	relative other noun -20	shared thinking noun -16
twin|speaker-then-quote|direct other organisation|	apposed other noun -10	direct other organisation 11	direct saying organisation 20
twin|speaker-then-quote|direct other person|	apposed other name -13	apposed other noun 34	apposed other organisation 11	apposed other person 13	direct judging person -6	direct other person -22	direct saying person -15	passive other noun -11
twin|speaker-then-quote|direct other place|	direct other place -11
twin|speaker-then-quote|direct other pronoun|	apposed other name -19	apposed other noun 10	direct judging pronoun -22	direct saying pronoun -19	direct thinking pronoun -22	shared judging pronoun -18	shared thinking pronoun -20
twin|speaker-then-quote|direct saying name|	apposed saying name -6	direct other name 22
twin|speaker-then-quote|direct saying noun|	apposed other noun 8	apposed saying name 20	apposed saying noun 9	apposed saying person 17	apposed saying place 18	passive saying noun -21	relative saying noun -19	relative saying person 20	shared saying noun -18	shared saying organisation -18
twin|speaker-then-quote|direct saying organisation|	apposed saying noun -13	direct other organisation 24	relative saying noun -10
twin|speaker-then-quote|direct saying person|	apposed saying name -11	apposed saying noun 29	apposed saying person 13	apposed saying place -7	direct other person -14	shared saying noun 9	shared saying person 11
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 16	apposed saying person 25	apposed saying place 12	direct other pronoun -22
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 14	direct other noun -21	shared thinking person -20
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 18	shared thinking person -18
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -26	direct other pronoun -22	shared thinking person -15	shared thinking pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -16	direct other person -25
twin|speaker-then-quote|passive other organisation|	apposition other noun -16
twin|speaker-then-quote|passive other person|	direct other noun 16
twin|speaker-then-quote|passive saying noun|	apposed saying noun -8	apposed saying person -8	apposition saying noun -11	direct saying noun -22
twin|speaker-then-quote|relative judging noun|	direct judging noun -9
twin|speaker-then-quote|relative judging person|	direct judging noun 18	relative other person 18
twin|speaker-then-quote|relative other noun|	direct other noun 7	relative other noun -22
twin|speaker-then-quote|relative other person|	relative judging person 19	relative saying person -9
twin|speaker-then-quote|relative saying noun|	direct saying noun 9	direct saying organisation 12
twin|speaker-then-quote|relative saying person|	direct saying noun -17	direct saying person 6	relative other person -10
twin|speaker-then-quote|shared judging name|	apposed judging name -14	shared judging noun -13	shared judging person -17
twin|speaker-then-quote|shared judging noun|	apposed judging noun -8	apposed judging organisation -8	apposed judging person -23	apposed judging place -20	apposition judging noun -11	apposition judging organisation -13	direct judging noun -12	direct judging person -12	shared judging noun -18	shared judging organisation -21	shared judging pronoun -14
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -8	apposed judging person -15	apposition judging noun -6	direct judging noun 7
twin|speaker-then-quote|shared judging person|	apposed judging noun 8	apposed judging person -7	apposition judging person 12	direct judging noun -20	direct judging person -12	shared judging name 15	shared judging noun -9
twin|speaker-then-quote|shared judging place|	shared judging noun -13
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -7	apposition judging person 13	direct judging pronoun -12	direct other pronoun -12	shared judging person 7	shared judging pronoun -8
twin|speaker-then-quote|shared other name|	apposed other name -9	apposition other noun -9
twin|speaker-then-quote|shared other noun|	apposed other name -6	apposed other organisation -14	apposed other person -19	apposed saying noun 7	shared other name -7	shared other noun -11	shared other organisation -17	shared other person -7	shared saying noun -18
twin|speaker-then-quote|shared other organisation|	apposition other noun 9	apposition other organisation -7	shared other person 7	shared saying organisation -14
twin|speaker-then-quote|shared other person|	apposed other name 14	apposed other noun -15	apposed other organisation -9	apposed other person -6	apposed saying person 17	apposition saying noun 6	shared other noun -6	shared other organisation -7	shared other pronoun -7	shared saying person 15
twin|speaker-then-quote|shared other place|	apposed other place -7
twin|speaker-then-quote|shared other pronoun|	apposed other noun -11	apposed other person 13	shared other person -18
twin|speaker-then-quote|shared saying name|	apposed saying noun -20	apposed saying organisation 7	apposed saying person -14	apposition saying noun 7	shared saying noun -12	shared saying organisation 7	shared saying person -19	shared saying pronoun -18
twin|speaker-then-quote|shared saying noun|	apposed saying noun -17	apposed saying organisation -19	apposed saying person -28	apposed saying place 9	apposition other noun -19	apposition saying name -16	apposition saying noun -7	apposition saying person -13	direct saying person -9	shared other noun -11	shared saying name -12	shared saying noun -8	shared saying organisation 6	shared saying person -20	shared saying place -16
twin|speaker-then-quote|shared saying organisation|	apposed saying name -14	apposed saying organisation -13	apposed saying person -17	apposition saying noun 6	apposition saying organisation -15	apposition saying person -9	shared saying name -13	shared saying person -18
twin|speaker-then-quote|shared saying person|	apposed saying name 18	apposed saying noun -15	apposed saying organisation -12	apposed saying person 8	apposed saying place 10	apposition saying name 17	apposition saying person 20	direct saying noun -16	direct saying person -12	shared other person 13	shared saying name -6	shared saying noun -9	shared saying organisation 21	shared saying person -9	shared saying place 13	shared saying pronoun -18
twin|speaker-then-quote|shared saying place|	apposed saying noun -13	apposed saying person -10	apposition saying noun 6	shared saying noun -9	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -13	apposition saying noun 6	apposition saying person 12	apposition saying pronoun -9	direct saying noun 9	shared saying name -16	shared saying pronoun -6
twin|speaker-then-quote|shared thinking name|	apposed thinking name -11	shared thinking noun -9	shared thinking person -9
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -16	apposed thinking noun 10	apposed thinking person -12	apposition thinking noun 7	direct thinking noun -12	shared thinking name -13	shared thinking person -22	shared thinking pronoun -11
twin|speaker-then-quote|shared thinking person|	direct thinking noun 16	direct thinking pronoun 12	shared thinking name 8	shared thinking pronoun 19
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -15	direct thinking noun 10	direct thinking pronoun -15	shared thinking person -18
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -17
twin|verb-then-speaker|inverted saying name|	inverted saying name 6
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -39	inverted saying pronoun -15
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 8
verb-before|according|,|	other 22
verb-before|according|:|	other 26
verb-before|according|;|	other -8
verb-before|according|adverb|	other -12
verb-before|according|auxiliary|	other 8
verb-before|according|capital|	other -22
verb-before|according|coordinator|	other -13
verb-before|according|determiner|	other -14
verb-before|according|preposition|	other -14
verb-before|according|pronoun|	other -17
verb-before|according|quote|	other 12
verb-before|according|start|	other 11
verb-before|according|stop|	other 9
verb-before|according|that|	other -17
verb-before|according|word|	other -43
verb-before|apposed|'|	base -7
verb-before|apposed|(|	base 6
verb-before|apposed|)|	base -6	other -10	past -22	present -23
verb-before|apposed|,|	base 12	participle -18	past 19	present 19
verb-before|apposed|-|	base -14	other -23	participle -14	past -7
verb-before|apposed|:|	other -14
verb-before|apposed|;|	other -9
verb-before|apposed|capital|	base -22	other -7	past -39	present -24
verb-before|apposed|determiner|	base -13	other -12
verb-before|apposed|pronoun|	base -17	other -16	past -21
verb-before|apposed|quote|	base -6	other -6	past -8
verb-before|apposed|verb-judging|	base -12
verb-before|apposed|verb-saying|	base -10	other -19	past -10	present -11
verb-before|apposed|word|	base -34	past -28	present -37
verb-before|apposed|–|	other -23
verb-before|apposed|—|	other -17	past 10
verb-before|apposed|’|	base -6
verb-before|apposition|,|	base -6	other -12	participle -51	past -13	present -33
verb-before|direct|capital|	base -24	other -11	participle 7	past 14	present 8
verb-before|direct|determiner|	base -16	other 6	participle -10	present -18
verb-before|direct|pronoun|	base -18	other -28	participle -23	past 19	present 11
verb-before|direct|subordinator|	participle -17
verb-before|direct|verb-judging|	base -14	other -26	participle -9	past -10	present -26
verb-before|direct|verb-saying|	base -8	other -57	participle -8	past -14
verb-before|direct|verb-thinking|	base -12	other -30	participle -13
verb-before|direct|word|	base -11	past 32
verb-before|inverted|"|	past 19
verb-before|inverted|'|	past 22
verb-before|inverted|)|	past -42	present -19
verb-before|inverted|,|	past 11	present 16
verb-before|inverted|-|	past -13
verb-before|inverted|capital|	past -14	present -25
verb-before|inverted|coordinator|	past -57	present -32
verb-before|inverted|determiner|	past 8
verb-before|inverted|preposition|	past -6
verb-before|inverted|pronoun|	past -48	present -18
verb-before|inverted|quote|	past 21	present 8
verb-before|inverted|start|	past -11
verb-before|inverted|stop|	present -12
verb-before|inverted|that|	past -33	present -11
verb-before|inverted|verb-saying|	present -13
verb-before|inverted|word|	past -8	present -21
verb-before|inverted|–|	past 10
verb-before|inverted|—|	past 18
verb-before|passive|,|	other -29	past -14	present 6
verb-before|passive|capital|	other -26	past 18	present -6
verb-before|passive|coordinator|	other -13	past -10
verb-before|passive|pronoun|	other -13	past -19
verb-before|passive|quote|	other -20
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -18	past -15
verb-before|passive|that|	other -8	past -12
verb-before|passive|verb-saying|	other 8	past -18
verb-before|passive|verb-thinking|	other -7
verb-before|passive|word|	past -7
verb-before|relative|capital|	other -16	present 8
verb-before|relative|determiner|	other -18
verb-before|relative|pronoun|	other 8	past -14
verb-before|relative|that|	base -21	other -8	participle -15	past 6
verb-before|relative|verb-judging|	other -6
verb-before|relative|verb-saying|	base 8
verb-before|relative|word|	base -16	participle 13	present 9
verb-before|shared|)|	other -12	past -15
verb-before|shared|,|	participle 23	past -44	present -15
verb-before|shared|-|	other -12	past 9
verb-before|shared|:|	base -11
verb-before|shared|;|	other -8
verb-before|shared|capital|	participle -33
verb-before|shared|coordinator|	other -19	participle -6	present 10
verb-before|shared|determiner|	base -16	other -14	participle 9
verb-before|shared|preposition|	base -8	participle 20	present -18
verb-before|shared|pronoun|	other 17	participle -29
verb-before|shared|quote|	base -8	other 6
verb-before|shared|subordinator|	base -7	participle -17
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	other 13	participle -14
verb-before|shared|—|	past -6
verb-before|shared|’|	present -10
`;
