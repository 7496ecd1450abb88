/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 28	carry-before -10	carry-before-that -40	interview -37	named-before -14	paragraph-before -28	possessor 6	quote-then-speaker 10	quote-then-verb 13	signature 10	speaker-then-quote 15	topic -9	verb-then-speaker 7
before|according-to|	capital 20	preposition 23	word 26
before|colon|	, -7	- 34	: -12	adverb -36	auxiliary -32	capital 8	coordinator -12	preposition -12	pronoun -51	quote 11	start 14	subordinator 12	that -19	verb-judging -33	verb-saying -23	word -30
before|interview|	, -14	capital -18	start -26	word -12
before|named-before|	" 21	& -21	( -14	) -14	+ -10	, 9	- -35	/ -18	; -6	adverb -6	capital 6	coordinator -40	determiner -16	possessive -12	preposition -19	pronoun -19	quote 14	start -18	subordinator -53	that -11	verb-judging -21	verb-saying -32	word -18	¿ -12	— -23	” 12
before|named-nearby|	& -22	( 39	+ 15	, 24	- 23	: -47	; 35	adverb -34	auxiliary -23	determiner -13	preposition -43	pronoun 14	quote -6	start 21	subordinator -16	that -53	verb-judging -61	verb-saying -19	verb-thinking -15	word -19	– 16	— 20
before|name|	# -12	& -29	' 26	( 37	) 15	+ 20	, 27	- 45	: -51	; 49	adverb -45	auxiliary -14	capital 11	coordinator -11	determiner -11	possessive -12	preposition -25	pronoun 8	quote 12	start 13	subordinator -19	that -51	verb-judging -32	verb-thinking -28	word -38	¡ -15	§ -9	± 11	¿ -12	– 12	— 23	― 20	’ 19	” 25	• 11
before|name||	 12
before|noun|	$ -47	' -38	( -13	) -20	+ -16	, 24	- 13	/ 24	: -22	; 30	adverb -49	auxiliary -73	capital -17	coordinator -31	preposition -18	pronoun -52	start 30	that -36	verb-judging -39	verb-saying -22	verb-thinking -21	word -30	¡ -15	– -16	’ -27	€ -18
before|paragraph-before|	& -6	' -19	( -13	) -11	, -10	- -27	/ -9	: -16	; -25	adverb -24	auxiliary -24	capital -21	coordinator -27	determiner -20	possessive -14	preposition -39	pronoun -25	subordinator -18	that -21	verb-judging -29	verb-saying -40	verb-thinking -17	word -35	– -7	— -32	’ -16
before|possessor|	( -12	, 12	: -35	auxiliary -9	coordinator 10	determiner -20	preposition 15	pronoun -11	quote -8	that -36	verb-judging -28	verb-saying -68	verb-thinking -47	word -13
before|pronoun|	" 13	' 23	, 34	- -9	: -42	; -11	adverb 10	capital -22	coordinator 43	determiner 8	preposition -16	pronoun -25	quote 36	subordinator -14	that -73	verb-saying -11	— -16
before|quote-then-speaker|	$ -12	' 16	, 19	- -23	/ 19	: -23	; 12	adverb -44	coordinator -42	determiner -11	preposition 8	pronoun -48	quote 27	start 13	subordinator -49	that -63	verb-judging -47	verb-saying -39	verb-thinking -15	word -41	— 10
before|quote-then-verb|	, -8	adverb 18	capital 7	preposition -23	pronoun -19	verb-judging 14	verb-saying 26
before|sentence-after|	' -19	( -14	, -18	: -20	; -23	adverb -39	auxiliary -33	capital -26	coordinator -38	preposition 7	pronoun -24	quote -6	start 14	subordinator -41	that -30	verb-judging -18	verb-saying 6	verb-thinking -14	word -6	— -11
before|sentence-before|	& -23	' -8	( -22	) -18	+ -17	, -15	- -30	: -42	; -22	adverb -38	auxiliary -25	capital -13	coordinator -16	determiner -50	possessive -16	preposition -37	pronoun -18	quote 15	start 8	subordinator -17	that -63	verb-judging 11	word -22	— -22	’ -27	€ -14
before|signature|	- -23	— 13
before|speaker-then-quote|	" 23	$ -39	& -26	' 16	( -10	) 13	, 65	- 26	/ 16	: -33	; 42	adverb -46	auxiliary -44	coordinator 25	determiner 10	preposition -52	pronoun -32	quote 12	start 19	subordinator 10	that -48	verb-judging -34	verb-saying -90	verb-thinking -29	– -11	— 14	― 16
before|topic|	, -18	- -18	subordinator -23	— -17
before|verb-then-speaker|	, 15	adverb -39	capital 18	preposition -26	that -17	verb-judging -7	verb-saying 16	word -15
carry-before-that|0|	0 14	1 -30	2 11	3 -14
carry-before-that|0|0|,|	coordinator 12	quote 10
carry-before-that|0|0|	1 -9	10+ 22	3 -13	4-5 13	6-9 19	: 19	auxiliary 8	determiner -10
carry-before-that|0|0|:|	upper 19
carry-before-that|0|0|adjacent|	false 14
carry-before-that|0|0|auxiliary|	lower 8
carry-before-that|0|0|capital|	. 15
carry-before-that|0|0|coordinator|	none 12
carry-before-that|0|0|determiner|	lower -11
carry-before-that|0|0|end|	. 29
carry-before-that|0|0|inside|	false 14
carry-before-that|0|0|none|	coordinator 7
carry-before-that|0|0|preposition|	none -17
carry-before-that|0|0|question|false|	false 12
carry-before-that|0|0|word|	lower 11
carry-before-that|0|1|	, -17	1 -17	2 -30	3 -21	4-5 -28	6-9 -13	: -12	auxiliary -28	capital -10	determiner -30	preposition -18	subordinator -18	that -20	verb-saying -17	word -23
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|,|	capital -10	lower -12	pronoun -14	upper -22
carry-before-that|0|1|.|	capital -19
carry-before-that|0|1|:|	upper -12
carry-before-that|0|1|adjacent|	false -30
carry-before-that|0|1|auxiliary|	lower -28
carry-before-that|0|1|capital|	, -18	lower -10
carry-before-that|0|1|coordinator|	lower -15	none -16
carry-before-that|0|1|determiner|	lower -28
carry-before-that|0|1|inside|	false -30
carry-before-that|0|1|newcomer|	none -26
carry-before-that|0|1|newcomer|none|own|	, -9	: -7
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -21	- 10	coordinator -27	preposition -18	stop -13	that -12	word -14
carry-before-that|0|1|own|	none -6	own -23
carry-before-that|0|1|preposition|	lower -18	none -22
carry-before-that|0|1|question|false|	false -28
carry-before-that|0|1|stop|	none -17
carry-before-that|0|1|subject|	elided -8	none -12	own -22
carry-before-that|0|1|subordinator|	lower -18
carry-before-that|0|1|that|	lower -15
carry-before-that|0|1|word|	lower -23	none -15
carry-before-that|0|2|	, -8	10+ -51	2 -32	3 12	4-5 17	6-9 -6	auxiliary -35	capital -18	determiner -28	preposition -28	stop 13
carry-before-that|0|2|,auxiliary|	none -19
carry-before-that|0|2|,verb-saying|	none -28
carry-before-that|0|2|,|	capital -48	determiner -24	lower -21	pronoun 8	verb-saying -44
carry-before-that|0|2|.|	capital -28	determiner 8	pronoun -11
carry-before-that|0|2|:|	upper -13
carry-before-that|0|2|adjacent|	false 11
carry-before-that|0|2|auxiliary|	lower -35
carry-before-that|0|2|capital|	, -32	lower -18
carry-before-that|0|2|determiner|	lower -25
carry-before-that|0|2|end|	. 11	? 7
carry-before-that|0|2|inside|	false 11
carry-before-that|0|2|newcomer|	acts -25	none 12	says 11
carry-before-that|0|2|newcomer|acts|own|	: -23
carry-before-that|0|2|newcomer|none|none|	stop 20
carry-before-that|0|2|newcomer|none|own|	, -33	: -31	stop -25
carry-before-that|0|2|newcomer|says|none|	: 11
carry-before-that|0|2|newcomer|says|own|	: -35	stop -30
carry-before-that|0|2|none|	,auxiliary -39	,verb-saying 24	coordinator -29	none 9	own 17	preposition -43	stop -47
carry-before-that|0|2|own|	none -39	own -17
carry-before-that|0|2|preposition|	lower -24	none -21
carry-before-that|0|2|pronoun|	, -29
carry-before-that|0|2|question|false|	false 8
carry-before-that|0|2|question|true|	false -17
carry-before-that|0|2|stop|	none -27	upper 13
carry-before-that|0|2|subject|	elided -10	none 21	own -28
carry-before-that|0|2|word|	none -17
carry-before-that|0|3|	, -20	1 -18	10+ -14	2 -19	3 -19	4-5 -7	6-9 -6	: 8	stop -31	word -19
carry-before-that|0|3|,auxiliary|	none -12
carry-before-that|0|3|,verb-saying|	none -28
carry-before-that|0|3|,|	lower -19
carry-before-that|0|3|.|	capital -17	determiner -13	pronoun -12
carry-before-that|0|3|:|	upper 8
carry-before-that|0|3|adjacent|	false -14
carry-before-that|0|3|capital|	, -14
carry-before-that|0|3|end|	. -29
carry-before-that|0|3|inside|	false -14
carry-before-that|0|3|newcomer|	acts -18	says -34
carry-before-that|0|3|newcomer|acts|own|	stop -13
carry-before-that|0|3|newcomer|none|none|	stop -14
carry-before-that|0|3|newcomer|none|own|	, -14	stop -17
carry-before-that|0|3|newcomer|says|none|	stop -20
carry-before-that|0|3|newcomer|says|own|	, -9	stop -21
carry-before-that|0|3|none|	,auxiliary -11	,pronoun -13	,verb-saying -25	none -21	stop -30
carry-before-that|0|3|own|	none -14	own -39
carry-before-that|0|3|question|false|	false -50	true 8
carry-before-that|0|3|stop|	upper -31
carry-before-that|0|3|subject|	elided -18	own -42
carry-before-that|0|3|word|	lower -19
carry-before-that|1|	far -37
carry-before-that|1|far|!|	,verb-saying -11	capital -14	end -23
carry-before-that|1|far|	, -42	- -22	1 -26	10+ -38	3 -53	4-5 -20	6-9 -51	: -26	; -8	adverb -33	auxiliary -46	capital -37	coordinator -24	determiner -54	possessive -35	preposition -51	pronoun -45	quote -31	start 7	stop -27	subordinator -29	that -16	verb-judging -43	verb-saying -38	verb-thinking -32	word -46	— 9
carry-before-that|1|far|,auxiliary|	? -18	none -27
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	none -18
carry-before-that|1|far|,preposition|	none 8
carry-before-that|1|far|,pronoun|	none -27
carry-before-that|1|far|,subordinator|	none -19
carry-before-that|1|far|,verb-judging|	none -24
carry-before-that|1|far|,verb-saying|	! -10	? -19	none -28
carry-before-that|1|far|,word|	none -26
carry-before-that|1|far|,|	' -16	adverb -10	capital -34	coordinator -15	determiner -19	lower -38	none -22	preposition -25	subordinator -11	upper -24	verb-judging -16	verb-saying -19	word -20
carry-before-that|1|far|-|	lower -17	none -27
carry-before-that|1|far|.|	( -18	capital -39	coordinator -27	determiner 7	end -12	preposition -33	pronoun -50	quote -21	subordinator -19	that -18
carry-before-that|1|far|:|	lower -19	none -18	upper -26
carry-before-that|1|far|;|	lower -8	none -18
carry-before-that|1|far|?|	,auxiliary -10	,pronoun -15	,verb-saying -14	capital -25	determiner -18	end -35	pronoun -20	stop -15	verb-saying -16
carry-before-that|1|far|adjacent|	false -37
carry-before-that|1|far|adverb|	, -16	lower -29	none -19
carry-before-that|1|far|alone|	false 17	true 19
carry-before-that|1|far|auxiliary|	lower -45	none -16	upper -20
carry-before-that|1|far|capital|	, -16	. -40	? -27	lower -37	none -27
carry-before-that|1|far|coordinator|	, -38	. -27	lower -23	none -13
carry-before-that|1|far|determiner|	! -21	, -41	. -42	? -14	lower -47	none -34	upper -39
carry-before-that|1|far|elided|	elided -25	none -20	own -30
carry-before-that|1|far|end|	! -28	. -16	? -32	none -24
carry-before-that|1|far|first|	false -13	true -22
carry-before-that|1|far|inside|	false -43
carry-before-that|1|far|newcomer|acts|none|	, -6	: -20	adverb -15	auxiliary -17	stop -9	word -12
carry-before-that|1|far|newcomer|acts|own|	, -11	: -35	auxiliary -22	capital -14	preposition -23	stop -30	word -16
carry-before-that|1|far|newcomer|	none -46	says -23
carry-before-that|1|far|newcomer|none|elided|	: -11	stop -18	word -12
carry-before-that|1|far|newcomer|none|none|	, -28	: -16	auxiliary -10	capital -14	determiner -12	preposition -15	stop -42	verb-judging -16	word -16
carry-before-that|1|far|newcomer|none|own|	, -17	: -26	; -8	auxiliary -15	determiner -16	preposition -20	start -21	stop -33	that -21	verb-saying -21	word -22
carry-before-that|1|far|newcomer|says|elided|	: -24	stop -30	word -11
carry-before-that|1|far|newcomer|says|none|	, -15	: -48	adverb -13	auxiliary -22	capital -17	determiner -23	preposition -22	word -26
carry-before-that|1|far|newcomer|says|own|	, -20	: -36	adverb -15	auxiliary -26	capital -23	determiner -21	preposition -13	pronoun -15	stop -12	that -14	verb-saying -21	word -36
carry-before-that|1|far|none|	) -23	, -24	,auxiliary -53	,determiner -8	,preposition -19	,pronoun -17	,subordinator -7	,verb-judging -16	,verb-saying -27	,verb-thinking -18	,word -27	- -29	: -9	; -16	adverb -14	auxiliary -28	capital -25	coordinator -10	determiner -12	own -35	preposition -54	pronoun -26	quote 9	stop -78	subordinator -27	that -33	verb-judging -27	verb-saying -30	verb-thinking -21	word -42	— -18
carry-before-that|1|far|own|	elided -41	none -28	own -49
carry-before-that|1|far|possessive|	lower -25	upper -20
carry-before-that|1|far|preposition|	, -14	. -28	lower -48	none -50	upper -20
carry-before-that|1|far|pronoun|	, -24	. -33	? -15	lower -43	none -21
carry-before-that|1|far|question|false|	false -32	true -48
carry-before-that|1|far|question|true|	false -54	true -21
carry-before-that|1|far|quote|	, -6	. -11	? -6	lower -12	upper -29
carry-before-that|1|far|start|	other -12	upper 7
carry-before-that|1|far|stop|	none -61	upper -26
carry-before-that|1|far|subject|	elided -42	own -49
carry-before-that|1|far|subordinator|	, -21	. -30	lower -27	none -30	upper -11
carry-before-that|1|far|that|	lower -14	none -22	upper -23
carry-before-that|1|far|verb-judging|	lower -36	none -20	upper -24
carry-before-that|1|far|verb-saying|	, -42	? -25	lower -36	none -20	upper -20
carry-before-that|1|far|verb-thinking|	lower -32	upper -13
carry-before-that|1|far|word|	, -7	lower -45	none -37	upper -29
carry-before-that|1|far|—|	? -20	none -19
carry-before-that|2|	far -20
carry-before-that|2|far|!|	capital -18	determiner -21	end -29	pronoun -8
carry-before-that|2|far|'|	, -26
carry-before-that|2|far|	( -9	, -24	10+ -36	3 16	4-5 -14	6-9 -26	: -38	adverb -29	auxiliary -67	capital -49	coordinator -31	determiner -13	possessive -24	preposition -56	pronoun -49	quote -22	start 13	stop -42	subordinator -46	that -30	verb-judging -33	verb-saying -54	verb-thinking -28	word -10	— -18
carry-before-that|2|far|(|	upper -9
carry-before-that|2|far|)|	none -9
carry-before-that|2|far|,auxiliary|	none -22
carry-before-that|2|far|,determiner|	none -9
carry-before-that|2|far|,preposition|	none -15
carry-before-that|2|far|,pronoun|	none -18
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -19
carry-before-that|2|far|,verb-saying|	? -17	none -14
carry-before-that|2|far|,word|	none -22
carry-before-that|2|far|,|	capital -25	coordinator -28	determiner -13	lower -19	none -24	preposition -13	pronoun -25	subordinator -21	upper -52	verb-judging -23	verb-saying -17	word -13
carry-before-that|2|far|-|	none -19
carry-before-that|2|far|.|	) -15	[ -17	capital -24	coordinator -24	end -11	preposition -26	pronoun -24	— -21
carry-before-that|2|far|:|	lower -6	none -26	upper -37
carry-before-that|2|far|;|	none -21
carry-before-that|2|far|?|	,verb-saying -15	capital 13	determiner -20	end 7	pronoun -36	verb-saying 9	word -13	— -23
carry-before-that|2|far|[|	. -18
carry-before-that|2|far|adjacent|	false -20
carry-before-that|2|far|adverb|	lower -29	none -13
carry-before-that|2|far|alone|	false 28
carry-before-that|2|far|auxiliary|	lower -65	none -15
carry-before-that|2|far|capital|	! -14	, -13	. -42	? -24	lower -48	none -41	upper -23
carry-before-that|2|far|coordinator|	, -24	. -18	lower -26	none -41	upper -15
carry-before-that|2|far|determiner|	! -22	, -11	. 10	? -18	lower -50	none -15	other -24
carry-before-that|2|far|elided|	elided -20	none 7	own -42
carry-before-that|2|far|end|	! -29	. -9	none -22
carry-before-that|2|far|first|	false -24	true 20
carry-before-that|2|far|inside|	false -53
carry-before-that|2|far|newcomer|acts|elided|	stop 7
carry-before-that|2|far|newcomer|acts|none|	, -19	auxiliary -18	preposition -20	stop -20	word -23
carry-before-that|2|far|newcomer|acts|own|	, -17	: -15	start -32	stop -13	verb-saying -14	word -31
carry-before-that|2|far|newcomer|none|elided|	start 9	stop -22
carry-before-that|2|far|newcomer|none|none|	: -39	determiner -15	preposition -19	start 18	stop 10	word -17
carry-before-that|2|far|newcomer|none|own|	, -11	: -10	auxiliary -19	start -25	stop -27	word -13
carry-before-that|2|far|newcomer|	says -14
carry-before-that|2|far|newcomer|says|elided|	: -15	stop -24
carry-before-that|2|far|newcomer|says|none|	, 8	: -36	adverb -20	capital -22	determiner 8	preposition -41	pronoun -18	start 15	stop -24	verb-judging -16
carry-before-that|2|far|newcomer|says|own|	, -20	: -21	auxiliary -23	capital -24	determiner -23	preposition -27	pronoun -18	start -33	stop -39	that -9	verb-saying -24	word -39
carry-before-that|2|far|none|	, -27	,auxiliary -25	,determiner -12	,pronoun 11	,verb-judging -25	,verb-saying -11	,word -28	- -23	: -12	; -21	adverb -21	auxiliary -23	capital -35	coordinator -26	determiner -29	elided -12	none 20	preposition -30	pronoun -31	stop -34	subordinator -24	that -19	verb-saying -16	word -34	— -18
carry-before-that|2|far|own|	elided -38	none -43	own -51
carry-before-that|2|far|possessive|	lower -24
carry-before-that|2|far|preposition|	, -20	. -17	lower -53	none -14	upper -21
carry-before-that|2|far|pronoun|	! -16	, -6	. -32	? -25	lower -49	none -22
carry-before-that|2|far|question|false|	false -30	true -20
carry-before-that|2|far|question|true|	false 15	true 14
carry-before-that|2|far|quote|	. -17	upper -23
carry-before-that|2|far|start|	upper 11
carry-before-that|2|far|stop|	? -14	none -13	other -17	upper -41
carry-before-that|2|far|subject|	elided -13	none 15	own -66
carry-before-that|2|far|subordinator|	, -23	lower -45	none -25	upper -21
carry-before-that|2|far|that|	lower -29	none -14	upper -20
carry-before-that|2|far|verb-judging|	lower -33
carry-before-that|2|far|verb-saying|	, -10	? -32	lower -44	none -24	upper -32
carry-before-that|2|far|verb-thinking|	lower -27
carry-before-that|2|far|word|	, -26	lower -17	none -33
carry-before-that|2|far|—|	. -21	none -18	upper -18
carry-before-that|3|	far -42
carry-before-that|3|far|!|	capital -11	determiner -12	end -16	pronoun -17
carry-before-that|3|far|'|	, -26
carry-before-that|3|far|	) 17	, -37	- -14	1 -36	10+ -50	2 -15	3 -13	6-9 -48	: -33	adverb -23	auxiliary -34	capital -36	coordinator -29	determiner -46	possessive -29	preposition -47	pronoun -37	quote -15	start -12	stop -57	subordinator -46	verb-judging -17	verb-saying -32	verb-thinking -25	word -48
carry-before-that|3|far|)|	upper 17
carry-before-that|3|far|,auxiliary|	none -20
carry-before-that|3|far|,verb-saying|	? -19	none -14
carry-before-that|3|far|,word|	none -19
carry-before-that|3|far|,|	' -12	adverb -9	auxiliary -15	capital -42	coordinator -17	determiner -33	lower -19	none -15	preposition -14	pronoun -22	subordinator -18	upper -39	verb-saying -41	word -18
carry-before-that|3|far|-|	lower -7	none -28	upper -16
carry-before-that|3|far|.|	[ -30	capital -34	coordinator -18	determiner -12	end -48	pronoun -17	subordinator -22
carry-before-that|3|far|:|	upper -33
carry-before-that|3|far|?|	capital -22	end -14	pronoun -11	verb-saying -22
carry-before-that|3|far|[|	. -22
carry-before-that|3|far|adjacent|	false -42
carry-before-that|3|far|adverb|	, -20	lower -23	none -16
carry-before-that|3|far|alone|	false 6	true -28
carry-before-that|3|far|auxiliary|	lower -32	none -17
carry-before-that|3|far|capital|	! -24	, -20	. -29	? -32	lower -26	none -26	upper -25
carry-before-that|3|far|coordinator|	, -25	. -7	lower -27	none -40
carry-before-that|3|far|determiner|	! -18	, -44	. -31	? -18	lower -44	none -23	upper -14
carry-before-that|3|far|end|	! -20	. -25	none -19
carry-before-that|3|far|first|	false -38
carry-before-that|3|far|inside|	false -75
carry-before-that|3|far|newcomer|	acts -34	none 26	says -39
carry-before-that|3|far|newcomer|acts|elided|	stop -13
carry-before-that|3|far|newcomer|acts|none|	start -17	stop -13
carry-before-that|3|far|newcomer|acts|own|	: -20	start -12	stop -11
carry-before-that|3|far|newcomer|none|none|	start 27	word -17
carry-before-that|3|far|newcomer|none|own|	: -12	start -27	stop -11	that 12	word -12
carry-before-that|3|far|newcomer|says|elided|	stop -12
carry-before-that|3|far|newcomer|says|none|	: -7	start -15	stop -19	word -10
carry-before-that|3|far|newcomer|says|own|	: -21	start -16	stop -18
carry-before-that|3|far|none|	) -12	, -19	,auxiliary -18	,word -15	- -15	; -15	adverb -21	auxiliary -23	capital -36	coordinator -33	determiner -24	end 20	none 24	own -41	preposition -50	pronoun -22	stop -55	subordinator -14	that -25	verb-judging -15	verb-saying -15	verb-thinking -11	word -27	— -24
carry-before-that|3|far|own|	elided -17	none -40	own -14
carry-before-that|3|far|possessive|	lower -22	upper -16
carry-before-that|3|far|preposition|	, -23	. -22	lower -40	none -40	upper -27
carry-before-that|3|far|pronoun|	! -10	, -25	. -25	? -17	lower -37	none -13
carry-before-that|3|far|question|false|	false -47	true -10
carry-before-that|3|far|question|true|	false -20	true -14
carry-before-that|3|far|quote|	, -17	upper -12
carry-before-that|3|far|start|	upper -18
carry-before-that|3|far|stop|	none -18	upper -57
carry-before-that|3|far|subject|	none 16	own -20
carry-before-that|3|far|subordinator|	, -24	lower -42	none -17	upper -24
carry-before-that|3|far|that|	. -9	none -23	upper -20
carry-before-that|3|far|verb-judging|	, -17	lower -14	none -14	upper -20
carry-before-that|3|far|verb-saying|	, -26	? -24	lower -30	none -26	upper -20
carry-before-that|3|far|verb-thinking|	lower -22
carry-before-that|3|far|word|	, -20	lower -44	none -22	upper -18
carry-before-that|3|far|—|	none -18
carry-before|0|	0 59	1 11	2 -7	3 -21
carry-before|0|0|	( 17	, 23	1 10	10+ 43	2 24	3 10	4-5 15	6-9 35	: -16	adverb 29	auxiliary 18	capital 16	coordinator 57	possessive 17	preposition 18	pronoun 26	quote 33	subordinator 26	that 17	verb-judging 10	verb-saying -8	verb-thinking 8
carry-before|0|0|)|	none 17
carry-before|0|0|,|	capital -33	coordinator -6	lower 16	none 17	preposition -26	pronoun 46	quote 26	subordinator -6	upper 16	verb-saying -20	word 21
carry-before|0|0|-|	none 18
carry-before|0|0|:|	upper -16
carry-before|0|0|adjacent|	false 57	true 33
carry-before|0|0|adverb|	lower 29
carry-before|0|0|auxiliary|	lower 18	none 15	upper 23
carry-before|0|0|capital|	. 17	lower 16	none 10	upper 15
carry-before|0|0|coordinator|	, 20	. 17	lower 53	none 18	upper 21
carry-before|0|0|determiner|	, 12	. 16	lower 6	none 14
carry-before|0|0|elided|	elided 25
carry-before|0|0|end|	. 45	? 19	none 7
carry-before|0|0|inside|	false 59
carry-before|0|0|newcomer|	none -19
carry-before|0|0|newcomer|none|elided|	, 25
carry-before|0|0|newcomer|none|none|	, -10	word -19
carry-before|0|0|newcomer|none|own|	, 15	: 6	preposition -10	word -18
carry-before|0|0|none|	,auxiliary 33	,determiner -24	,pronoun -8	,verb-saying 16	,word -18	- 9	: -16	; -34	adverb 13	auxiliary 30	capital 13	coordinator 58	determiner 18	none -25	preposition 42	pronoun 20	quote 25	subordinator 26	that 36	word 39	— -12
carry-before|0|0|own|	own -11
carry-before|0|0|possessive|	upper 15
carry-before|0|0|preposition|	. 26	lower 10	none 22	upper 16
carry-before|0|0|pronoun|	, -6	lower 26	none 23
carry-before|0|0|question|false|	false 55	true 23
carry-before|0|0|quote|	lower 26	upper 20
carry-before|0|0|stop|	none -28
carry-before|0|0|subject|	elided 25	none -25	own -11
carry-before|0|0|subordinator|	, 12	. 11	lower 17	none 24	upper 14
carry-before|0|0|that|	lower 12	upper 20
carry-before|0|0|verb-judging|	lower 10
carry-before|0|0|verb-saying|	none 9	upper -13
carry-before|0|0|verb-thinking|	lower 16
carry-before|0|0|word|	, 6	none 8
carry-before|0|1|!|	,verb-saying -8	determiner -17	pronoun -17
carry-before|0|1|	( -18	1 -42	10+ 43	2 -26	3 -39	4-5 -15	6-9 18	: -51	adverb -31	auxiliary -16	coordinator -14	determiner -17	possessive -18	preposition -33	pronoun -29	quote 15	stop 56	subordinator -6	that -39	verb-judging -9	verb-saying -25	word -16	— -7
carry-before|0|1|(|	upper -18
carry-before|0|1|,auxiliary|	none -11
carry-before|0|1|,coordinator|	none -11
carry-before|0|1|,pronoun|	none -24
carry-before|0|1|,verb-saying|	? -22	none -42
carry-before|0|1|,word|	none -22
carry-before|0|1|,|	' 6	capital 57	determiner 29	lower -22	preposition 6	pronoun 17	upper 19	verb-judging -23	verb-saying 69
carry-before|0|1|.|	capital -11	coordinator -23	determiner -42	preposition -36	pronoun 12	quote -14	subordinator 12	that -21
carry-before|0|1|:|	lower -10	upper -51
carry-before|0|1|;|	none -10
carry-before|0|1|?|	,pronoun -20	,verb-saying -12	capital -22	determiner -9	pronoun 15	stop 10	verb-saying 26
carry-before|0|1|adjacent|	false 12	true -15
carry-before|0|1|adverb|	lower -31
carry-before|0|1|auxiliary|	lower -21	none -26
carry-before|0|1|capital|	, -80	. 24	? -12	none -14
carry-before|0|1|coordinator|	, 11	. -19	lower -15	none -10
carry-before|0|1|determiner|	, -45	. -25	lower -53	none -23
carry-before|0|1|elided|	elided -16	none -12
carry-before|0|1|end|	! 20	. 46	? 29	none 12
carry-before|0|1|inside|	false 11
carry-before|0|1|newcomer|	none -36
carry-before|0|1|newcomer|none|elided|	: -12
carry-before|0|1|newcomer|none|none|	, -7	: -30	preposition -20	verb-judging -28	word -9	— -9
carry-before|0|1|newcomer|none|own|	: -17	adverb -18	auxiliary -33	determiner -25	preposition -29	pronoun -25	stop -40	that -10	verb-saying -25
carry-before|0|1|none|	, -19	,pronoun -9	,verb-judging -9	,verb-saying -12	,verb-thinking 8	- -20	: 12	auxiliary -14	capital -11	coordinator -40	elided 13	none -24	own -10	preposition -69	stop -14	subordinator -28	that -26	verb-saying -17	word -30	— 22
carry-before|0|1|own|	elided -13	none -27	own -40
carry-before|0|1|possessive|	lower -18
carry-before|0|1|preposition|	. 14	lower -33	none -30
carry-before|0|1|pronoun|	, -75	. -16	lower -29
carry-before|0|1|question|false|	false 14	true 7
carry-before|0|1|question|true|	false -13	true 23
carry-before|0|1|quote|	upper 15
carry-before|0|1|stop|	none -13	upper 56
carry-before|0|1|subject|	elided -14	none -17	own -44
carry-before|0|1|subordinator|	none -27
carry-before|0|1|that|	lower -34	none -21
carry-before|0|1|verb-judging|	lower -8
carry-before|0|1|verb-saying|	, -53	lower -25
carry-before|0|1|word|	, 9	lower -22	upper 8
carry-before|0|1|—|	upper -9
carry-before|0|2|!|	capital 11
carry-before|0|2|	, -10	1 -12	10+ 7	2 -9	3 -7	4-5 11	6-9 -50	: -21	adverb -15	auxiliary -23	capital -17	coordinator -18	determiner -27	preposition -32	pronoun -22	stop 11	that -17	verb-saying -22	word -49
carry-before|0|2|,auxiliary|	none -6
carry-before|0|2|,pronoun|	none -16
carry-before|0|2|,verb-judging|	none -15
carry-before|0|2|,verb-saying|	? -16	none -25
carry-before|0|2|,|	capital 8	determiner -6	lower -9	pronoun 11	upper -25	verb-saying 13	word -18
carry-before|0|2|.|	capital -31	determiner 17	preposition -20	pronoun -9
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	capital -21
carry-before|0|2|adjacent|	false -7
carry-before|0|2|adverb|	lower -15
carry-before|0|2|auxiliary|	lower -18	none -12
carry-before|0|2|capital|	, -38	. -23	lower -17
carry-before|0|2|coordinator|	lower -18	none -18
carry-before|0|2|determiner|	, -25	lower -13	upper -22
carry-before|0|2|elided|	elided -21	none -26	own -12
carry-before|0|2|end|	! -19	. 19
carry-before|0|2|inside|	false -7
carry-before|0|2|newcomer|	acts -37	none -14	says -28
carry-before|0|2|newcomer|acts|elided|	stop -23
carry-before|0|2|newcomer|acts|own|	: -15	stop -31	word -6
carry-before|0|2|newcomer|none|none|	: -29	preposition -20	stop 9	word -24
carry-before|0|2|newcomer|none|own|	, -20	: -28	stop -42	word -18
carry-before|0|2|newcomer|says|elided|	stop -23
carry-before|0|2|newcomer|says|none|	: -24	word -11
carry-before|0|2|newcomer|says|own|	, -12	: -13	auxiliary -17	preposition -14	stop -35	word -17
carry-before|0|2|none|	,auxiliary -6	,pronoun -12	,verb-saying -6	,word -20	coordinator -17	none -19	stop -45
carry-before|0|2|own|	elided -25	none -32	own -77
carry-before|0|2|preposition|	lower -32
carry-before|0|2|pronoun|	, -50	lower -22
carry-before|0|2|question|true|	false -15	true -6
carry-before|0|2|stop|	none -62	upper 11
carry-before|0|2|subject|	elided -22	none -9	own -76
carry-before|0|2|that|	lower -17
carry-before|0|2|verb-saying|	, -21	lower -19
carry-before|0|2|word|	, -13	lower -48	none -18
carry-before|0|3|	, -20	10+ -13	2 -27	3 -17	4-5 -21	: -19	preposition -16	stop -16	verb-saying -16
carry-before|0|3|,verb-saying|	none -30
carry-before|0|3|,|	pronoun -20
carry-before|0|3|.|	capital -16
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -21
carry-before|0|3|elided|	own -17
carry-before|0|3|inside|	false -21
carry-before|0|3|newcomer|	acts -15	says -41
carry-before|0|3|newcomer|acts|own|	stop -26
carry-before|0|3|newcomer|none|none|	stop 9
carry-before|0|3|newcomer|none|own|	stop -21
carry-before|0|3|newcomer|says|none|	stop -28
carry-before|0|3|newcomer|says|own|	: -14	stop -19
carry-before|0|3|none|	,auxiliary 6	,verb-saying -31	own -41	stop -23
carry-before|0|3|own|	elided -9	none -24	own -41
carry-before|0|3|preposition|	lower -16
carry-before|0|3|pronoun|	, -19
carry-before|0|3|question|false|	false -26
carry-before|0|3|stop|	none -17	upper -16
carry-before|0|3|subject|	elided -17	none -9	own -27
carry-before|0|3|verb-saying|	lower -16
carry-before|1|	far -24
carry-before|1|far|!|	,verb-saying -22	capital -15	determiner -13	end -39	pronoun 14
carry-before|1|far|'|	, -20
carry-before|1|far|+|	none -19
carry-before|1|far|,auxiliary|	? -16	none -58
carry-before|1|far|,determiner|	none -22
carry-before|1|far|,preposition|	none -25
carry-before|1|far|,pronoun|	? -12	none -39
carry-before|1|far|,subordinator|	none -29
carry-before|1|far|,verb-judging|	none -12
carry-before|1|far|,verb-saying|	! -20	? -30	none -6
carry-before|1|far|,verb-thinking|	none -24
carry-before|1|far|,word|	? -16	none -25
carry-before|1|far|,|	adverb -20	coordinator -29	determiner -29	preposition -29	pronoun -15	subordinator -30	upper -49	verb-judging -20	verb-saying 10	word -31	– -16
carry-before|1|far|	- -28	1 -11	10+ 15	2 -45	3 -39	4-5 -10	6-9 -36	: -10	adverb -41	auxiliary -51	capital -63	coordinator -33	determiner -17	possessive -47	preposition -20	pronoun -66	quote -17	stop -30	subordinator -74	verb-judging -6	verb-saying -72	verb-thinking -48	word -80
carry-before|1|far|-|	none -39	upper -20
carry-before|1|far|.|	[ -28	capital -51	coordinator -29	determiner -56	preposition -23	pronoun -32	that -16	— -25
carry-before|1|far|:|	lower -25	none -30	upper -10
carry-before|1|far|;|	none -40
carry-before|1|far|?|	,auxiliary -16	,verb-saying -16	,word -15	capital -22	determiner -19	end -24	pronoun 9	verb-saying -19	— -15
carry-before|1|far|[|	. -29
carry-before|1|far|adjacent|	false -24
carry-before|1|far|adverb|	, -25	lower -39	none -25
carry-before|1|far|alone|	false -10	true 45
carry-before|1|far|auxiliary|	lower -49	none -30	other -20	upper -23
carry-before|1|far|capital|	! -24	, 6	? -40	lower -64	none -43	upper -24
carry-before|1|far|coordinator|	, -50	. -32	lower -33	none -17
carry-before|1|far|determiner|	! -31	, -65	? -20	lower -15	other -22	upper -54
carry-before|1|far|elided|	own -8
carry-before|1|far|end|	! -14	. -13	? -14
carry-before|1|far|first|	false -22	true 28
carry-before|1|far|inside|	false -37
carry-before|1|far|newcomer|	acts -25	says -100
carry-before|1|far|newcomer|acts|none|	: -31	auxiliary -20	capital -16	determiner 11	preposition -12	stop -53	word -19
carry-before|1|far|newcomer|acts|own|	, -25	: -42	auxiliary -21	determiner -19	preposition -25	start -8	stop -64	word -31
carry-before|1|far|newcomer|none|elided|	: 7	auxiliary -20	start 13	stop -6	word -16
carry-before|1|far|newcomer|none|none|	, 9	adverb -21	auxiliary -23	capital -15	determiner -26	preposition -55	pronoun -15	start -38	stop 11	that -19	verb-judging -30	word -36
carry-before|1|far|newcomer|none|own|	: -14	adverb -24	auxiliary -41	capital -23	determiner -32	pronoun -20	start -10	stop -73	that 8	verb-saying -36	word -52
carry-before|1|far|newcomer|says|elided|	: -22	stop -53
carry-before|1|far|newcomer|says|none|	, -22	: -43	adverb -16	auxiliary -13	capital -18	determiner -13	preposition -32	pronoun -14	stop -54	word -32
carry-before|1|far|newcomer|says|own|	, -23	: -35	auxiliary -17	capital -20	determiner -25	preposition -32	pronoun -14	start -24	stop -52	that -24	verb-saying -18	word -21
carry-before|1|far|none|	( -22	, -7	,determiner -11	,preposition -27	,pronoun -33	,subordinator -13	,verb-judging -23	,verb-saying -14	,verb-thinking -22	,word -49	- -26	: 18	; -16	adverb -17	auxiliary -23	capital 9	coordinator -18	determiner -38	end 17	none -26	own -18	preposition -11	pronoun -19	stop -53	subordinator -49	that -30	verb-judging -38	verb-thinking -19	word -60	— -21
carry-before|1|far|own|	none -25	own -36
carry-before|1|far|possessive|	lower -40	upper -24
carry-before|1|far|preposition|	, -24	. -35	lower -16	none -20	upper -37
carry-before|1|far|pronoun|	! -8	, -6	. -52	lower -62	none -42
carry-before|1|far|question|false|	false -6	true -34
carry-before|1|far|question|true|	false -44
carry-before|1|far|quote|	, -14	. -19	? -11	none -9	upper -15
carry-before|1|far|start|	other -12	upper 6
carry-before|1|far|stop|	? -20	none -18	other -23	upper -30
carry-before|1|far|subject|	none -27	own -21
carry-before|1|far|subordinator|	, -33	. -30	lower -72	none -47	upper -24
carry-before|1|far|that|	none -37	upper -36
carry-before|1|far|verb-judging|	, -25	none -27	upper -33
carry-before|1|far|verb-saying|	, -67	? -37	lower -65	none -36	upper -35
carry-before|1|far|verb-thinking|	lower -45
carry-before|1|far|word|	, -26	lower -76	none -50	upper -36
carry-before|1|far|—|	. -25	? -18	none -38
carry-before|2|	far -27
carry-before|2|far|!|	determiner -21	end -29	pronoun -18
carry-before|2|far|'|	, -30
carry-before|2|far|	, -51	1 -31	10+ -16	2 -55	3 -19	4-5 -6	6-9 -18	: -42	adverb -12	capital -28	coordinator -27	determiner -47	possessive -17	preposition -37	pronoun -33	stop -50	that -40	verb-judging -31	verb-saying -22	verb-thinking -23	word -17
carry-before|2|far|,auxiliary|	none -25
carry-before|2|far|,verb-judging|	none -14
carry-before|2|far|,verb-saying|	! -15
carry-before|2|far|,word|	none -27
carry-before|2|far|,|	capital -25	determiner -49	lower -28	none -23	preposition -18	pronoun -46	upper -45	verb-saying -41	word -15
carry-before|2|far|-|	none -22
carry-before|2|far|.|	[ -13	capital -21	coordinator -14	determiner -27	end -38	preposition -10	pronoun -24	subordinator -15
carry-before|2|far|:|	upper -42
carry-before|2|far|?|	capital -13	end 16	verb-saying -14
carry-before|2|far|[|	. -13
carry-before|2|far|adjacent|	false -27
carry-before|2|far|adverb|	, -20	lower -12
carry-before|2|far|alone|	false 7
carry-before|2|far|auxiliary|	none -15
carry-before|2|far|capital|	! -13	, -55	. -36	? -31	lower -37	none -31
carry-before|2|far|coordinator|	, -20	. -23	lower -27	none -48
carry-before|2|far|determiner|	, -68	. -35	lower -43	none -15	upper -19
carry-before|2|far|elided|	none -9
carry-before|2|far|end|	! -19	. -6	? -27	none 11
carry-before|2|far|first|	false -15
carry-before|2|far|inside|	false -48
carry-before|2|far|newcomer|acts|elided|	stop -18
carry-before|2|far|newcomer|acts|none|	start 24	stop -11
carry-before|2|far|newcomer|acts|own|	stop -27	word -16
carry-before|2|far|newcomer|	none 10	says -6
carry-before|2|far|newcomer|none|elided|	start -6
carry-before|2|far|newcomer|none|none|	: -13	start 21
carry-before|2|far|newcomer|none|own|	start -48	stop -17
carry-before|2|far|newcomer|says|elided|	start 8	stop -16
carry-before|2|far|newcomer|says|none|	: -20	stop -26	word -15
carry-before|2|far|newcomer|says|own|	: -15	start -31	stop -39
carry-before|2|far|none|	, -19	,auxiliary -12	,verb-saying -26	,word -15	: 28	adverb -12	auxiliary -23	capital -25	coordinator -37	determiner -24	elided -19	end 16	none 30	preposition -11	pronoun -17	stop -52	subordinator -24	that -22	word -33	— -21
carry-before|2|far|own|	elided -22	none -20	own -55
carry-before|2|far|possessive|	lower -16
carry-before|2|far|preposition|	, -19	lower -37	none -49
carry-before|2|far|pronoun|	! -14	, -54	? -23	lower -33	none -18
carry-before|2|far|question|false|	false -33	true -42
carry-before|2|far|question|true|	false 9	true 9
carry-before|2|far|stop|	none -14	upper -50
carry-before|2|far|subject|	none 17	own -32
carry-before|2|far|subordinator|	, -36	none -16
carry-before|2|far|that|	lower -37	none -13	upper -15
carry-before|2|far|verb-judging|	, -22	lower -27	upper -12
carry-before|2|far|verb-saying|	, -56	lower -15	none -19	upper -21
carry-before|2|far|verb-thinking|	lower -21
carry-before|2|far|word|	, -25	lower -51	none -21
carry-before|2|far|—|	none -17
carry-before|3|	far -32
carry-before|3|far|!|	capital -12	end -25
carry-before|3|far|'|	, -18
carry-before|3|far|	, -50	- -13	1 -44	10+ -17	2 -43	3 -32	4-5 -54	adverb -15	auxiliary -33	capital -26	coordinator -21	determiner -45	possessive -21	preposition -43	pronoun -31	start -8	stop -35	subordinator -30	that -22	verb-judging -33	verb-saying -23	verb-thinking -19	word -48
carry-before|3|far|,verb-saying|	none 10
carry-before|3|far|,|	capital -45	coordinator -17	determiner -37	lower -24	none -17	pronoun -57	subordinator -15	upper -43	verb-saying -45	word -21
carry-before|3|far|-|	none -18
carry-before|3|far|.|	[ -25	capital -15	coordinator -17	determiner -23	end -60	preposition -16	pronoun -19	subordinator -14
carry-before|3|far|?|	capital -17	end -25	pronoun -15
carry-before|3|far|[|	. -21
carry-before|3|far|adjacent|	false -32
carry-before|3|far|adverb|	, -10	lower -15	none -13
carry-before|3|far|alone|	false -9
carry-before|3|far|auxiliary|	lower -31	none -11
carry-before|3|far|capital|	! -14	, -58	. -33	? -22	lower -29	none -27	upper -24
carry-before|3|far|coordinator|	, -19	. -8	lower -21	none -35
carry-before|3|far|determiner|	, -50	. -23	lower -41	none -22	upper -18
carry-before|3|far|end|	. -23	? -9	none -6
carry-before|3|far|first|	false -12
carry-before|3|far|inside|	false -50
carry-before|3|far|newcomer|	acts 11	none 6	says 17
carry-before|3|far|newcomer|acts|none|	start 14
carry-before|3|far|newcomer|none|none|	start 7
carry-before|3|far|newcomer|says|own|	start 12
carry-before|3|far|none|	) -12	, 10	,verb-saying -17	- -19	: -10	auxiliary -15	capital -20	coordinator -28	determiner -22	end 25	none 26	own -21	preposition -33	stop -28	subordinator 7	that -20	verb-saying -17	word -36
carry-before|3|far|own|	elided -12	none -18	own 9
carry-before|3|far|possessive|	lower -16
carry-before|3|far|preposition|	, -17	. -12	lower -35	none -36	upper -21
carry-before|3|far|pronoun|	, -42	. -20	? -23	lower -31
carry-before|3|far|question|false|	false -30	true -20
carry-before|3|far|question|true|	false -30
carry-before|3|far|quote|	, -14
carry-before|3|far|stop|	none 14	upper -35
carry-before|3|far|subject|	none 20	own 8
carry-before|3|far|subordinator|	, -17	lower -28	none -21	upper -17
carry-before|3|far|that|	lower -20	none -20
carry-before|3|far|verb-judging|	lower -29	upper -18
carry-before|3|far|verb-saying|	, -61	? -22	lower -16	none -21	upper -22
carry-before|3|far|verb-thinking|	lower -16
carry-before|3|far|word|	, -28	lower -48	none -31	upper -16
carry-next|0|	0 53	1 14	2 -10	3 -45
carry-next|0|0|!|	end 6
carry-next|0|0|	( 21	, 6	1 23	2 32	3 17	6-9 32	adverb -17	auxiliary 25	capital 22	coordinator -9	determiner 21	possessive 13	preposition 19	pronoun 23	stop 18	subordinator 17	word 8
carry-next|0|0|(|	upper 21
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -19
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,verb-saying|	none 15
carry-next|0|0|,word|	none -11
carry-next|0|0|,|	capital 18	coordinator 17	determiner 24	lower 27	subordinator 15	verb-saying -20	word -10
carry-next|0|0|.|	coordinator 11	end 23	preposition 24	subordinator 12
carry-next|0|0|:|	none -6	upper 16
carry-next|0|0|;|	none -32
carry-next|0|0|?|	end 17
carry-next|0|0|adjacent|	false 51	true 32
carry-next|0|0|adverb|	, -6	lower -17	none 15
carry-next|0|0|auxiliary|	lower 24	none 28
carry-next|0|0|capital|	, -38	lower 22	none 18
carry-next|0|0|coordinator|	, -20	lower -9	none 52
carry-next|0|0|determiner|	lower 23	none 16
carry-next|0|0|elided|	elided 23
carry-next|0|0|inside|	false 50
carry-next|0|0|newcomer|	none -7
carry-next|0|0|newcomer|none|elided|	stop 19
carry-next|0|0|newcomer|none|none|	determiner -9	stop 21
carry-next|0|0|newcomer|none|own|	start 10	stop 17	word -17
carry-next|0|0|none|	) 19	, 13	- 18	auxiliary 6	capital 11	coordinator 7	determiner 13	end 10	none -21	preposition 16	pronoun 11	stop -17	subordinator 24	verb-saying 14	word 6
carry-next|0|0|possessive|	lower 11
carry-next|0|0|preposition|	, -27	lower 12	none 25	upper 21
carry-next|0|0|pronoun|	, 17	lower 23	none 24
carry-next|0|0|question|false|	false 51
carry-next|0|0|question|true|	false 15
carry-next|0|0|quote|	, 25	lower 21	none 21	upper -7
carry-next|0|0|stop|	upper 18
carry-next|0|0|subject|	elided 23	none -21
carry-next|0|0|subordinator|	, -10	lower 14	none 8	upper 10
carry-next|0|0|that|	lower 8	none 36	upper -6
carry-next|0|0|verb-judging|	, 10	upper -7
carry-next|0|0|verb-saying|	, -15	none 23	upper 13
carry-next|0|0|verb-thinking|	lower 10
carry-next|0|0|word|	, -13	none 31	upper 20
carry-next|0|0|—|	none 24
carry-next|0|1|!|	end 6
carry-next|0|1|'|	, -11
carry-next|0|1|	, -22	- -14	1 -8	10+ 12	2 -12	3 -15	4-5 14	6-9 13	: -21	adverb 6	auxiliary 9	capital -47	coordinator -33	determiner -7	possessive -17	quote -18	start 14	stop -9	subordinator 8	verb-judging -6	verb-saying -16	— -19
carry-next|0|1|,auxiliary|	none -22
carry-next|0|1|,pronoun|	? -20	none -12
carry-next|0|1|,verb-judging|	none -24
carry-next|0|1|,verb-saying|	! -23	? -24	none -12
carry-next|0|1|,verb-thinking|	none 11
carry-next|0|1|,word|	none -17
carry-next|0|1|,|	capital -47	coordinator 13	determiner 22	lower -51	none -23	verb-saying -45
carry-next|0|1|-|	lower -12	none -24
carry-next|0|1|.|	capital -18	coordinator -23	end 13	preposition -15	pronoun -22	that -16
carry-next|0|1|:|	none -8	upper -25
carry-next|0|1|;|	none -22
carry-next|0|1|?|	,verb-saying -23	capital -18	determiner -15	end 12
carry-next|0|1|adjacent|	false 13
carry-next|0|1|adverb|	lower 6
carry-next|0|1|auxiliary|	lower 9	none -17
carry-next|0|1|capital|	, 17	. -39	? -21	lower -46	none -20
carry-next|0|1|coordinator|	, -15	. -33	lower -32	none -47
carry-next|0|1|determiner|	! -25	, 7	. -17	? -8	lower -7	none -9
carry-next|0|1|elided|	elided -23	none 8	own -26
carry-next|0|1|first|	false 14
carry-next|0|1|newcomer|	none -15
carry-next|0|1|newcomer|none|none|	, -28	adverb 11	auxiliary -30	capital -20	determiner 6	preposition 9	stop -20	verb-judging 11
carry-next|0|1|newcomer|none|own|	, -29	: -19	auxiliary 9	capital -30	preposition 14	pronoun 11	start -36	stop -52	that -26	verb-saying -34
carry-next|0|1|none|	, -21	,coordinator 10	,determiner -17	,pronoun -23	,verb-saying -15	; -17	auxiliary -35	capital -13	determiner -21	end -8	own -17	preposition -36	subordinator -29	that -23	verb-saying 8	word -9
carry-next|0|1|own|	none 10	own -57
carry-next|0|1|possessive|	lower -15
carry-next|0|1|preposition|	, 13	. -7	none -34	upper 6
carry-next|0|1|pronoun|	. -27	none -11
carry-next|0|1|question|false|	false 18	true -28
carry-next|0|1|question|true|	true 20
carry-next|0|1|quote|	. 6	? -18	lower -13	upper -10
carry-next|0|1|start|	upper 14
carry-next|0|1|stop|	? -17	none 42	upper -8
carry-next|0|1|subject|	elided -16	none -11	own -8
carry-next|0|1|subordinator|	lower 8	none -33
carry-next|0|1|that|	. -24	none -24
carry-next|0|1|verb-judging|	, -27	lower -6
carry-next|0|1|verb-saying|	, 26	? 23	lower -14	none -26	upper -29
carry-next|0|1|verb-thinking|	lower 6
carry-next|0|1|word|	, -17	lower 8	none -39	upper -17
carry-next|0|1|—|	? -21	none 10
carry-next|0|2|!|	end -11
carry-next|0|2|,auxiliary|	none -38
carry-next|0|2|,pronoun|	none -15
carry-next|0|2|,verb-saying|	none -11
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	capital -27	determiner -20	pronoun -50	upper -22	word -16
carry-next|0|2|.|	capital -20	determiner -15	end 23
carry-next|0|2|	1 -31	2 -36	3 -38	4-5 6	6-9 -10	adverb -14	auxiliary -32	capital -18	coordinator -20	determiner -38	preposition -33	pronoun -25	start 13	stop -14	subordinator -21	that -22	verb-judging -16	verb-saying -25	word -39
carry-next|0|2|?|	,verb-saying -15
carry-next|0|2|adjacent|	false -10
carry-next|0|2|adverb|	lower -14
carry-next|0|2|auxiliary|	lower -32
carry-next|0|2|capital|	! -6	, -30	. -17	? -9	lower -18
carry-next|0|2|coordinator|	lower -20	none -17
carry-next|0|2|determiner|	, -26	lower -32
carry-next|0|2|elided|	elided -22	own -30
carry-next|0|2|first|	false 13
carry-next|0|2|inside|	false -25
carry-next|0|2|newcomer|	none -21
carry-next|0|2|newcomer|none|elided|	start 10	stop -16
carry-next|0|2|newcomer|none|none|	, -21	: -16	auxiliary -7	capital -13	determiner -14	preposition -25	pronoun -21	start 9	word -25
carry-next|0|2|newcomer|none|own|	, 9	: -24	auxiliary -21	determiner -14	preposition -16	start -51	stop -52	word -22
carry-next|0|2|none|	,auxiliary -52	,pronoun -16	,verb-judging -16	,verb-saying -27	,word 6	auxiliary -15	elided -26	none 6	own -50	stop -49	word -20
carry-next|0|2|own|	none -43	own -60
carry-next|0|2|preposition|	. -26	lower -29	none -14
carry-next|0|2|pronoun|	, -17	. -28	? 8	lower -25
carry-next|0|2|question|false|	false -18	true 6
carry-next|0|2|question|true|	false -26	true 14
carry-next|0|2|start|	upper 13
carry-next|0|2|stop|	none -33	upper -14
carry-next|0|2|subject|	elided -9	none -17	own -28
carry-next|0|2|subordinator|	lower -21
carry-next|0|2|that|	lower -22
carry-next|0|2|verb-judging|	lower -16
carry-next|0|2|verb-saying|	lower -23
carry-next|0|2|word|	, -21	lower -39	none -16
carry-next|0|3|,auxiliary|	none -10
carry-next|0|3|,verb-saying|	none -27
carry-next|0|3|,|	pronoun -22
carry-next|0|3|.|	end -18
carry-next|0|3|	1 -19	10+ -19	2 -8	3 -20	4-5 -21	6-9 -21	auxiliary -16	determiner -21	preposition -7	start -22	stop -17	verb-saying -18	word -15
carry-next|0|3|adjacent|	false -45
carry-next|0|3|auxiliary|	lower -16
carry-next|0|3|capital|	. -19
carry-next|0|3|determiner|	lower -19
carry-next|0|3|first|	false -22
carry-next|0|3|inside|	false -39
carry-next|0|3|newcomer|	none -35
carry-next|0|3|newcomer|none|none|	determiner -16
carry-next|0|3|newcomer|none|own|	start -19	stop -15	verb-saying -11
carry-next|0|3|none|	,verb-saying -28	own -16	stop -14
carry-next|0|3|own|	elided -18	none -15	own -22
carry-next|0|3|pronoun|	, -13
carry-next|0|3|question|false|	false -43
carry-next|0|3|start|	upper -21
carry-next|0|3|stop|	none -21	upper -17
carry-next|0|3|subject|	elided -8	none -17	own -31
carry-next|0|3|verb-saying|	lower -15
carry-next|0|3|word|	lower -15
carry-next|1|	far -33
carry-next|1|far|!|	,verb-saying -15	capital -16	determiner -17	end -32
carry-next|1|far|	( -19	, -25	- -15	10+ -40	3 -15	4-5 -20	6-9 -42	: 7	; -20	adverb -8	auxiliary -49	capital -10	coordinator -45	determiner -14	possessive -31	pronoun -58	quote -29	start -25	stop -39	subordinator -53	that -47	verb-judging -43	verb-saying -65	verb-thinking -36	word -20	— -29	’ -7
carry-next|1|far|(|	upper -19
carry-next|1|far|,auxiliary|	? -20	none -67
carry-next|1|far|,determiner|	none -22
carry-next|1|far|,preposition|	none -27
carry-next|1|far|,pronoun|	none -29
carry-next|1|far|,subordinator|	none -20
carry-next|1|far|,verb-judging|	none -25
carry-next|1|far|,verb-saying|	! -22	? -30	none -20
carry-next|1|far|,word|	? -8	none -30
carry-next|1|far|,|	' -12	adverb -20	auxiliary -17	capital -18	coordinator -30	determiner -12	lower -13	none -45	preposition -22	pronoun -32	quote -20	subordinator -25	upper -59	verb-judging -22	verb-saying -80	word -26
carry-next|1|far|-|	lower -13	none -34
carry-next|1|far|.|	[ -22	capital -12	coordinator -30	determiner 12	end -20	preposition -31	pronoun -38	quote -20	subordinator -14	— -16
carry-next|1|far|:|	lower 9	none 23
carry-next|1|far|;|	lower -20	none -20
carry-next|1|far|?|	,pronoun -14	,word -20	capital -30	determiner -21	end -6	pronoun -28	quote -18	stop -12	verb-saying -33	— -23
carry-next|1|far|[|	. -26
carry-next|1|far|adjacent|	false -33
carry-next|1|far|adverb|	, -18	lower -7	none -25
carry-next|1|far|alone|	false -11	true -31
carry-next|1|far|auxiliary|	lower -43	none -32	upper -27
carry-next|1|far|capital|	! -16	, -35	. -49	? -25	lower -8	none -34	upper -32
carry-next|1|far|coordinator|	, -29	. -33	lower -41	none -32	upper -21
carry-next|1|far|determiner|	! -23	, -69	. -21	? -21	lower -24	none -27	other -24
carry-next|1|far|elided|	elided -29	none -28	own -29
carry-next|1|far|end|	! -41	. -26	? -29	none 38
carry-next|1|far|first|	false -13	true -13
carry-next|1|far|inside|	false -27
carry-next|1|far|newcomer|	none -6
carry-next|1|far|newcomer|none|elided|	, -14	: -36	determiner -19	start -19	stop -36	word -27
carry-next|1|far|newcomer|none|none|	: 9	auxiliary -27	capital -34	coordinator -19	determiner -26	preposition -42	pronoun -21	start -6	stop -21	that -14	verb-judging -23	verb-thinking -19	word -46	— -20
carry-next|1|far|newcomer|none|own|	, -34	: -13	adverb -28	auxiliary -53	capital -36	determiner 6	pronoun -30	start -79	that -23	verb-saying -35	word -7
carry-next|1|far|none|	+ -17	,auxiliary -29	,determiner -12	,preposition -22	,pronoun -29	,subordinator -25	,verb-judging 8	,verb-saying -23	,verb-thinking -22	,word 12	- -15	: -29	; -32	adverb -23	auxiliary -30	capital -34	coordinator -22	elided -10	end -26	none 13	own -37	preposition -22	pronoun -23	quote -13	stop -36	subordinator -7	that -38	verb-judging 9	verb-saying -27	word -42	— -23
carry-next|1|far|own|	elided -48	none 14	own -7
carry-next|1|far|possessive|	lower -28	upper -27
carry-next|1|far|preposition|	, -26	. -22	lower -20	none -7
carry-next|1|far|pronoun|	! -17	, -39	. -31	? -22	lower -55	none -28
carry-next|1|far|question|false|	false -25	true -39
carry-next|1|far|question|true|	false -27	true -9
carry-next|1|far|quote|	lower -9	upper -28
carry-next|1|far|start|	other -16	upper -23
carry-next|1|far|stop|	none -63	other -19	upper -39
carry-next|1|far|subject|	elided -48	none -6	own 6
carry-next|1|far|subordinator|	, -35	lower -52	upper -22
carry-next|1|far|that|	. -19	lower -43	none -30	upper -26
carry-next|1|far|verb-judging|	, -14	lower -40	none -26	upper -21
carry-next|1|far|verb-saying|	, -63	? -34	lower -57	none -38	upper -28
carry-next|1|far|verb-thinking|	lower -33	none -27	upper -15
carry-next|1|far|word|	, -28	lower -18	none -50	upper -35
carry-next|1|far|–|	, -15
carry-next|1|far|—|	. -16	none -33	upper -24
carry-next|1|far|’|	lower -7
carry-next|2|	far -18
carry-next|2|far|!|	capital -20	determiner -15	end -17	pronoun -19
carry-next|2|far|	, -52	1 -15	10+ -61	2 8	3 -10	4-5 19	6-9 -9	: 14	adverb -20	auxiliary -18	capital -57	coordinator -25	determiner -18	possessive -25	pronoun -6	quote -36	stop -54	subordinator -46	that -38	verb-judging -34	verb-thinking -27	word -17
carry-next|2|far|,auxiliary|	none -38
carry-next|2|far|,verb-saying|	none -15
carry-next|2|far|,word|	none -20
carry-next|2|far|,|	' -26	adverb -15	capital -31	coordinator -29	determiner -16	lower -32	none -27	preposition -12	pronoun -11	subordinator -31	upper -59	verb-judging -22	verb-saying -52	word -27
carry-next|2|far|.|	[ -20	capital -42	coordinator -23	determiner -32	end 12	preposition -18	pronoun -23
carry-next|2|far|:|	lower 14	none 23	upper 9
carry-next|2|far|?|	,verb-saying 7	capital -28	end -30	pronoun -21	verb-saying 11
carry-next|2|far|[|	. -20
carry-next|2|far|adjacent|	false -18
carry-next|2|far|adverb|	lower -20
carry-next|2|far|alone|	false -15	true -23
carry-next|2|far|auxiliary|	lower -16	none -24	upper -22
carry-next|2|far|capital|	, -6	. -31	? -16	lower -44	none -42	upper -33
carry-next|2|far|coordinator|	. -21	lower -24	none -56
carry-next|2|far|determiner|	! -20	, -63	. -35	lower -16	none -39	upper -23
carry-next|2|far|elided|	elided -24	own -24
carry-next|2|far|end|	! -37	. -57	? 12	none 32
carry-next|2|far|first|	false 13
carry-next|2|far|inside|	false -22
carry-next|2|far|newcomer|	none 21
carry-next|2|far|newcomer|none|elided|	stop -31
carry-next|2|far|newcomer|none|none|	: 12	preposition -19	start 14	stop -9	word -35
carry-next|2|far|newcomer|none|own|	, -28	: -13	start 22	stop -63
carry-next|2|far|none|	, -27	,verb-judging -19	,verb-saying 17	,word -28	- -20	auxiliary -26	capital -24	coordinator -46	determiner -23	elided -21	end -23	none 9	own 10	preposition -42	pronoun -19	stop -55	subordinator -31	that -20	verb-saying -16	word -33	— -31
carry-next|2|far|own|	elided -6	own 18
carry-next|2|far|possessive|	lower -19
carry-next|2|far|preposition|	, -24	. -20	lower -13	none -27
carry-next|2|far|pronoun|	, -56	. -22	lower -6	none -26
carry-next|2|far|question|false|	false -18	true -18
carry-next|2|far|question|true|	false -43	true 14
carry-next|2|far|quote|	upper -33
carry-next|2|far|stop|	none -81	upper -54
carry-next|2|far|subject|	elided -37	none 12	own 22
carry-next|2|far|subordinator|	, -18	. -27	lower -43	none -44
carry-next|2|far|that|	lower -35	none -23	upper -20
carry-next|2|far|verb-judging|	lower -24	upper -23
carry-next|2|far|verb-saying|	? -30	upper -30
carry-next|2|far|verb-thinking|	lower -27
carry-next|2|far|word|	, -16	lower -13	none -9	upper -30
carry-next|2|far|—|	none -18
carry-next|3|	far -24
carry-next|3|far|!|	capital -17	end -15
carry-next|3|far|	( -20	1 -68	10+ -47	3 -24	4-5 -13	adverb -20	auxiliary 10	capital -39	coordinator -27	determiner -55	possessive -34	preposition -58	pronoun -30	start -23	stop -73	subordinator -44	that -34	verb-judging -35	verb-thinking -16
carry-next|3|far|(|	upper -15
carry-next|3|far|)|	none -19
carry-next|3|far|,verb-saying|	none -12
carry-next|3|far|,|	' -8	adverb -17	capital -35	coordinator -11	determiner -44	lower 10	none 19	preposition -15	pronoun -38	subordinator -26	upper -55	verb-saying -7
carry-next|3|far|-|	none -29
carry-next|3|far|.|	[ -21	capital -25	coordinator -22	determiner -35	end -25	preposition -29	pronoun -21
carry-next|3|far|:|	none 9
carry-next|3|far|?|	capital -25	pronoun -13	verb-saying -18
carry-next|3|far|[|	. -23
carry-next|3|far|adjacent|	false -24
carry-next|3|far|adverb|	lower -20
carry-next|3|far|alone|	false -29
carry-next|3|far|auxiliary|	lower 12	none -23	upper -16
carry-next|3|far|capital|	! -19	, -63	. -28	? -13	lower -37	none -26	upper -29
carry-next|3|far|coordinator|	, -30	. -27	lower -27	none -38
carry-next|3|far|determiner|	, -52	. -26	lower -47	none -24	upper -30
carry-next|3|far|elided|	own 18
carry-next|3|far|end|	! -31	. -73	? -26	none 26
carry-next|3|far|first|	false -9
carry-next|3|far|inside|	false -20
carry-next|3|far|newcomer|	none 36
carry-next|3|far|newcomer|none|none|	: 12	start 13
carry-next|3|far|newcomer|none|own|	preposition -21
carry-next|3|far|none|	, -11	,verb-saying 29	- -17	adverb -16	auxiliary -28	capital -26	determiner -21	end -8	none 22	own 11	preposition -39	subordinator -12	that -30	verb-saying -19	word -38
carry-next|3|far|own|	none -32	own 7
carry-next|3|far|possessive|	lower -28	upper -18
carry-next|3|far|preposition|	. -22	lower -56	none -68	upper -16
carry-next|3|far|pronoun|	, -33	. -29	? -14	lower -29
carry-next|3|far|question|false|	false -21	true -30
carry-next|3|far|question|true|	false -9
carry-next|3|far|start|	upper -22
carry-next|3|far|stop|	none -48	upper -73
carry-next|3|far|subject|	elided 18	none 29
carry-next|3|far|subordinator|	, -23	. -14	lower -39	none 9	upper -18
carry-next|3|far|that|	lower -30	none -17	upper -15
carry-next|3|far|verb-judging|	lower -33	upper -17
carry-next|3|far|verb-saying|	, -70	none -29	upper -23
carry-next|3|far|verb-thinking|	lower -23
carry-next|3|far|word|	, -28	none -43	upper -14
ending|according-to|,|	0 22	3 25	4-6 13	7-12 24
ending|according-to|.|	1 28	13-25 23	7-12 23
ending|according-to|none|	13-25 -16	4-6 7	7-12 -27
ending|colon|,|	1 -31
ending|colon|.|	26+ 27	3 -14	4-6 -16	7-12 22
ending|colon|?|	26+ -24
ending|colon|none|	1 -24	26+ -26	3 -7
ending|interview|.|	26+ -35
ending|interview|?|	26+ -10
ending|named-before|!|	1 7	13-25 21	2 23	26+ -36	4-6 15	7-12 8
ending|named-before|,|	1 -58	13-25 -38	2 -38	26+ -41	3 -50	7-12 -34
ending|named-before|.|	1 -46	2 -13	26+ -22	3 -27	4-6 -20	7-12 -13
ending|named-before|?|	1 -24	13-25 -32	2 -13	26+ -23	4-6 7	7-12 26
ending|named-before|none|	1 28	2 9	26+ -60	3 -14
ending|named-nearby|!|	0 9	1 -17	13-25 -27	2 -9	4-6 -12	7-12 -14
ending|named-nearby|,|	0 6	13-25 -16	2 -33	26+ -29	7-12 -22
ending|named-nearby|.|	0 -38	1 -11	2 -12	7-12 8
ending|named-nearby|?|	0 10	13-25 -14	2 -8	3 8	4-6 -11
ending|named-nearby|none|	0 -28	1 -21	13-25 -8	2 16	3 12	4-6 14
ending|paragraph-before|!|	26+ -41
ending|paragraph-before|,|	26+ -53
ending|paragraph-before|.|	26+ 9
ending|paragraph-before|?|	26+ -27
ending|paragraph-before|none|	26+ -35
ending|possessor|!|	3 -10	4-6 -28
ending|possessor|,|	1 -36	2 -39	3 -17	4-6 16
ending|possessor|.|	0 -37	1 -43	13-25 -12	2 7	3 -32	4-6 -9	7-12 -10
ending|possessor|?|	2 -25	3 -10	4-6 -11	7-12 10
ending|possessor|none|	0 -58	1 -13	13-25 -28	3 13	4-6 -7	7-12 -7
ending|quote-then-speaker|!|	0 30	1 -16	2 -11
ending|quote-then-speaker|,|	-13 -16	-14 -18	-17 -19	-18 -24	-21 -9	-23 -14	-3 -12	-4 -11	-5 16	-6 9	-7 20	-8 -12	-9 -11	0 31	13-25 -29	2 -28	26+ -18	3 -23	4-6 -10	7-12 -12
ending|quote-then-speaker|.|	2 -25
ending|quote-then-speaker|?|	0 48	1 21	13-25 -23	4-6 -17	7-12 -18
ending|quote-then-speaker|none|	-10 -17	-12 22	-13 21	-14 -15	-15 -25	-17 -13	-2 -24	-22 -23	-24 -17	-25 -25	-27 12	-28 -23	-3 -33	-30 -13	-32 -10	-34 6	-4 -34	-5 8	-6 -10	-7 -24	-8 -9	-9 8	0 -38	1 -19	2 19	3 7	4-6 -19
ending|quote-then-verb|!|	0 21
ending|quote-then-verb|,|	0 20	13-25 -8	4-6 -23	7-12 -36
ending|quote-then-verb|?|	0 14	1 34
ending|quote-then-verb|none|	0 -21	1 12	26+ -8	4-6 6	7-12 -13
ending|sentence-after|!|	0 9	13-25 -22	4-6 -22	7-12 -22
ending|sentence-after|.|	2 -17	26+ -19	3 -15	4-6 -24	7-12 -13
ending|sentence-after|?|	0 23	1 8	2 -24	3 -21	4-6 -13	7-12 7
ending|sentence-before|!|	1 23	13-25 -27	2 -15	26+ -33	4-6 13
ending|sentence-before|,|	1 -44	13-25 -43	2 -15	26+ -68	3 -6	4-6 -24	7-12 -45
ending|sentence-before|.|	1 28	2 12	26+ -8	4-6 8	7-12 -9
ending|sentence-before|?|	13-25 -15	3 14	4-6 -10
ending|sentence-before|none|	13-25 -8	26+ -22	3 -58	4-6 -8
ending|signature|.|	1 18
ending|signature|none|	1 -21
ending|speaker-then-quote|!|	0 15	1 30	13-25 -28	3 18	4-6 -13	7-12 -6
ending|speaker-then-quote|,|	0 23	1 -23	2 27	26+ 9	3 13	4-6 10	7-12 -9
ending|speaker-then-quote|.|	1 19	13-25 -9	3 14	4-6 15	7-12 8
ending|speaker-then-quote|?|	1 -16	13-25 -11	2 8	3 -7	4-6 17	7-12 12
ending|speaker-then-quote|none|	0 -6	1 -9	13-25 -15	26+ -22	3 -6	4-6 7	7-12 -7
ending|topic|!|	13-25 -13	26+ -26	7-12 -17
ending|topic|.|	13-25 -16	2 12	26+ -12	3 19	4-6 8	7-12 -9
ending|topic|?|	13-25 -30	26+ -33	3 13	7-12 11
ending|topic|none|	0 -19	1 15	13-25 -10	2 13	26+ -62	3 20	4-6 6	7-12 7
ending|verb-then-speaker|,|	1 -23	7-12 -24
ending|verb-then-speaker|.|	0 -45	1 -10	13-25 -26	2 7	26+ 15	3 -11	4-6 13	7-12 -29
ending|verb-then-speaker|?|	1 -12
ending|verb-then-speaker|none|	0 -34	1 16	13-25 -35	3 8	4-6 -8	7-12 -19
follow|according-to|,auxiliary|	none -19
follow|according-to|,preposition|	none 16
follow|according-to|,verb-saying|	none -25
follow|according-to|,|	none -16
follow|according-to|:|	none 11
follow|according-to|;|	none 12
follow|according-to|auxiliary|	none 11
follow|according-to|capital|	, 36
follow|according-to|coordinator|	none -21
follow|according-to|end|	. 43
follow|according-to|preposition|	none 8
follow|according-to|stop|	none -22
follow|according-to|word|	, 24	none 10
follow|colon|,auxiliary|	none -11
follow|colon|,verb-saying|	none -37
follow|colon|[|	. 31
follow|colon|capital|	, -24
follow|colon|determiner|	, -32	? -27
follow|colon|end|	. 10	none -23
follow|colon|preposition|	. -20
follow|colon|pronoun|	, -17	. -16	? -20
follow|colon|stop|	? -17	none -11
follow|colon|subordinator|	. -18
follow|colon|verb-saying|	, -26
follow|interview|end|	. -35	? -10
follow|named-before|'|	, -36
follow|named-before|,auxiliary|	? -26	none 13
follow|named-before|,pronoun|	! 7	? -20	none 6
follow|named-before|,verb-judging|	none -32
follow|named-before|,verb-saying|	! 11	? -39	none 13
follow|named-before|,verb-thinking|	none -30
follow|named-before|,word|	none 9
follow|named-before|,|	none -25
follow|named-before|:|	none -7
follow|named-before|auxiliary|	none -8
follow|named-before|capital|	! -29	, -50	. 7	? -34	none -49
follow|named-before|coordinator|	none -8
follow|named-before|determiner|	! -6	, -14	. -11	? -13
follow|named-before|end|	! 9	. -32	? 11	none -10
follow|named-before|preposition|	. -16	none -24
follow|named-before|pronoun|	! -9	, -41	? -34	none -51
follow|named-before|quote|	none -19
follow|named-before|stop|	none 16
follow|named-before|subordinator|	, -11	. -15	none -25
follow|named-before|that|	none -20
follow|named-before|verb-saying|	, -67	? -39	none -29
follow|named-before|word|	none -16
follow|named-before|—|	. -21	none -16
follow|named-nearby|(|	. -17	none -15
follow|named-nearby|)|	. -22	none -15
follow|named-nearby|+|	none 10
follow|named-nearby|,auxiliary|	? 15	none 25
follow|named-nearby|,determiner|	none 6
follow|named-nearby|,pronoun|	? 17	none 12
follow|named-nearby|,subordinator|	none 7
follow|named-nearby|,verb-saying|	! -6	none 13
follow|named-nearby|,verb-thinking|	none 19
follow|named-nearby|,word|	none 10
follow|named-nearby|,|	none -18
follow|named-nearby|-|	none -22
follow|named-nearby|:|	none -28
follow|named-nearby|;|	none -9
follow|named-nearby|[|	. 18
follow|named-nearby|adverb|	, -12	none -28
follow|named-nearby|auxiliary|	, -9
follow|named-nearby|capital|	, 6	none -17
follow|named-nearby|coordinator|	, -60	. 7	none -42
follow|named-nearby|determiner|	! -10	, -17	. -18	? -11	none -14
follow|named-nearby|end|	? -17	none -28
follow|named-nearby|preposition|	. 13	none -14
follow|named-nearby|pronoun|	, 13	. -42	none -11
follow|named-nearby|quote|	, -10	? 18	none -9
follow|named-nearby|stop|	? 11	none 42
follow|named-nearby|subordinator|	. -13	none -15
follow|named-nearby|that|	. 14	none -9
follow|named-nearby|verb-judging|	, -22	none -9
follow|named-nearby|verb-saying|	! 15	, 6
follow|named-nearby|verb-thinking|	none 9
follow|named-nearby|word|	, -12	none -17
follow|named-nearby|–|	, 18	none -15
follow|named-nearby|—|	. -8	none 7
follow|paragraph-before|'|	, -37
follow|paragraph-before|,auxiliary|	none -46
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -13
follow|paragraph-before|,verb-saying|	? -18	none -41
follow|paragraph-before|,word|	none -17
follow|paragraph-before|capital|	! -38	, -52	. -28	? -55	none -49
follow|paragraph-before|determiner|	! -21	, -53	? -24	none -24
follow|paragraph-before|end|	. 11
follow|paragraph-before|preposition|	none -27
follow|paragraph-before|pronoun|	! -25	, -30	? -35	none -30
follow|paragraph-before|subordinator|	, -17	none -21
follow|paragraph-before|verb-saying|	, -38	? -45	none -30
follow|paragraph-before|word|	, -29
follow|paragraph-before|—|	. -16	none -18
follow|possessor|,|	none -37
follow|possessor|-|	none -7
follow|possessor|[|	. -25
follow|possessor|adverb|	, -31
follow|possessor|capital|	. -19	none -22
follow|possessor|coordinator|	. -22	none -14
follow|possessor|determiner|	, -8	. 10	none -31
follow|possessor|end|	! -45	. -7	none -34
follow|possessor|preposition|	, -26	. -33
follow|possessor|pronoun|	. -66
follow|possessor|quote|	, -21
follow|possessor|subordinator|	. -18	none -8
follow|possessor|verb-judging|	none -13
follow|possessor|verb-saying|	, -10	none 6
follow|possessor|word|	none -13
follow|possessor|—|	none -6
follow|quote-then-speaker|'|	, 12
follow|quote-then-speaker|(|	none -17
follow|quote-then-speaker|)|	none -9
follow|quote-then-speaker|+|	none 13
follow|quote-then-speaker|,auxiliary|	none 20
follow|quote-then-speaker|,determiner|	none -12
follow|quote-then-speaker|,verb-saying|	none -15
follow|quote-then-speaker|,word|	none -20
follow|quote-then-speaker|,|	none 10
follow|quote-then-speaker|-|	none -36
follow|quote-then-speaker|:|	none -32
follow|quote-then-speaker|adverb|	, 14
follow|quote-then-speaker|auxiliary|	, 9	none 21
follow|quote-then-speaker|coordinator|	, -25	none -41
follow|quote-then-speaker|determiner|	! 37	, 24	? 33	none -24
follow|quote-then-speaker|preposition|	, -6	none -18
follow|quote-then-speaker|pronoun|	! 10	, 25	? 33	none 22
follow|quote-then-speaker|quote|	, -9	none -11
follow|quote-then-speaker|subordinator|	, -12	none -21
follow|quote-then-speaker|that|	none -8
follow|quote-then-speaker|verb-judging|	, 6	none -9
follow|quote-then-speaker|verb-saying|	, -17	? -19	none -13
follow|quote-then-speaker|verb-thinking|	, -30
follow|quote-then-speaker|word|	none -14
follow|quote-then-speaker|–|	none -31
follow|quote-then-speaker|—|	none -26
follow|quote-then-verb|'|	, 26
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 25	none 47
follow|quote-then-verb|,verb-judging|	none 37
follow|quote-then-verb|,verb-saying|	! -7	? 27	none 14
follow|quote-then-verb|,word|	? 10
follow|quote-then-verb|:|	none -15
follow|quote-then-verb|capital|	, -42	none -16
follow|quote-then-verb|coordinator|	, -20	none -47
follow|quote-then-verb|determiner|	, -34
follow|quote-then-verb|preposition|	none 15
follow|quote-then-verb|pronoun|	, -15
follow|quote-then-verb|verb-saying|	! 21	, 25	? 13	none -11
follow|quote-then-verb|word|	none 9
follow|quote-then-verb|–|	, 16
follow|quote-then-verb|—|	none 22
follow|sentence-after|(|	. -17
follow|sentence-after|capital|	! 29	. -28	? 31
follow|sentence-after|coordinator|	. -46
follow|sentence-after|determiner|	! -36	? -30
follow|sentence-after|pronoun|	! -13	? -18
follow|sentence-after|that|	. -13
follow|sentence-after|—|	. -10
follow|sentence-before|'|	, -29
follow|sentence-before|)|	. -31	none -24
follow|sentence-before|,auxiliary|	? -17	none -45
follow|sentence-before|,coordinator|	none -23
follow|sentence-before|,determiner|	none -23
follow|sentence-before|,preposition|	none -23
follow|sentence-before|,pronoun|	? -28	none -23
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-saying|	? -46	none 16
follow|sentence-before|,verb-thinking|	none -25
follow|sentence-before|,word|	none -37
follow|sentence-before|,|	none -18
follow|sentence-before|-|	none -44
follow|sentence-before|;|	none -45
follow|sentence-before|auxiliary|	none -32
follow|sentence-before|capital|	, -64	. -21	? -28	none -51
follow|sentence-before|coordinator|	, -10	. -41	none 17
follow|sentence-before|determiner|	, -17	. -11	? 6
follow|sentence-before|end|	. 10	? 6	none 11
follow|sentence-before|preposition|	, -42	. -15
follow|sentence-before|pronoun|	! -34	, -73	. 16	none -51
follow|sentence-before|quote|	. -34	? -19
follow|sentence-before|stop|	? -23	none -22
follow|sentence-before|subordinator|	, -30	. -24	none -46
follow|sentence-before|that|	. 13	none -24
follow|sentence-before|verb-judging|	, -18	none -29
follow|sentence-before|verb-saying|	, -73	? -29	none -50
follow|sentence-before|word|	, -18	none -7
follow|sentence-before|—|	none -24
follow|signature|—|	. 18
follow|speaker-then-quote|(|	. -11	none 11
follow|speaker-then-quote|)|	. 20
follow|speaker-then-quote|,auxiliary|	none -25
follow|speaker-then-quote|,determiner|	none 24
follow|speaker-then-quote|,preposition|	none -7
follow|speaker-then-quote|,subordinator|	none -7
follow|speaker-then-quote|,verb-saying|	none -28
follow|speaker-then-quote|,word|	none 9
follow|speaker-then-quote|,|	none -12
follow|speaker-then-quote|-|	none 18
follow|speaker-then-quote|:|	none 18
follow|speaker-then-quote|;|	none 35
follow|speaker-then-quote|[|	. -17
follow|speaker-then-quote|adverb|	, 7	none 11
follow|speaker-then-quote|capital|	, 18	. 24	? 18	none 18
follow|speaker-then-quote|coordinator|	, 24	. 15	none 6
follow|speaker-then-quote|determiner|	! 6	, -12	? -6	none 15
follow|speaker-then-quote|end|	! 11	. 21	none -39
follow|speaker-then-quote|preposition|	! 8	. -13
follow|speaker-then-quote|pronoun|	? -20	none 14
follow|speaker-then-quote|quote|	? 19	none -10
follow|speaker-then-quote|stop|	none -22
follow|speaker-then-quote|subordinator|	. 26
follow|speaker-then-quote|that|	. -17	none 6
follow|speaker-then-quote|verb-judging|	, 12	none 10
follow|speaker-then-quote|verb-saying|	none 18
follow|speaker-then-quote|verb-thinking|	, 16
follow|speaker-then-quote|word|	, -17	none 15
follow|speaker-then-quote|–|	none -7
follow|speaker-then-quote|—|	none 6
follow|topic|,auxiliary|	? -21	none -10
follow|topic|,coordinator|	none 10
follow|topic|,determiner|	none -22
follow|topic|,preposition|	none -38
follow|topic|,pronoun|	? -22	none -6
follow|topic|,subordinator|	none -30
follow|topic|,verb-judging|	none -25
follow|topic|,verb-saying|	? -42	none -28
follow|topic|,verb-thinking|	none -26
follow|topic|,word|	? -27	none 15
follow|topic|:|	none -25
follow|topic|auxiliary|	none -14
follow|topic|capital|	? 8
follow|topic|coordinator|	none 21
follow|topic|determiner|	. -14	? -12	none 16
follow|topic|end|	. -7	? -18	none -32
follow|topic|preposition|	. -21	none -24
follow|topic|pronoun|	. -21
follow|topic|quote|	? -7
follow|topic|stop|	none 9
follow|topic|verb-judging|	none -21
follow|topic|—|	none -14
follow|verb-then-speaker|,subordinator|	none -31
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -21
follow|verb-then-speaker|,|	none -18
follow|verb-then-speaker|-|	none -15
follow|verb-then-speaker|:|	none -17
follow|verb-then-speaker|adverb|	none -25
follow|verb-then-speaker|auxiliary|	none -13
follow|verb-then-speaker|capital|	. -10
follow|verb-then-speaker|coordinator|	, -16	. -19	none -43
follow|verb-then-speaker|determiner|	, -17	. -6	none -13
follow|verb-then-speaker|end|	? -14	none -26
follow|verb-then-speaker|preposition|	. -8	none -60
follow|verb-then-speaker|pronoun|	. -32
follow|verb-then-speaker|stop|	none 21
follow|verb-then-speaker|subordinator|	, -24	none -21
follow|verb-then-speaker|that|	none -19
follow|verb-then-speaker|verb-saying|	none -19
follow|verb-then-speaker|word|	none 13
force|according-to|according|	0 20	26+ 21	3 15	4-6 12	7-12 6
force|colon|judging|	26+ 6
force|colon|naked|	1 -8	4-6 -18	7-12 25
force|colon|other|	26+ -11
force|interview|naked|	26+ -37
force|named-before|naked|	1 15	13-25 -7	2 14	26+ -60	3 -27
force|named-nearby|naked|	0 -20	1 -22	13-25 -9	2 6	3 15	4-6 10
force|paragraph-before|according|	26+ -18
force|paragraph-before|judging|	26+ -18
force|paragraph-before|other|	26+ -22
force|paragraph-before|saying|	26+ -17
force|paragraph-before|thinking|	26+ -28
force|possessor|naked|	0 -18	1 -22	13-25 -26	2 6
force|quote-then-speaker|judging|	-10 -12	-11 -11	-12 21	-13 -20	-16 11	-19 14	-22 10	-23 -11	-24 -20	-25 -7	-3 -24	-4 -12	-5 12	-6 14	-7 16	-8 -11	-9 -25	1 -37	13-25 -38	2 -33	26+ -16	3 8	4-6 -7	7-12 -56
force|quote-then-speaker|other|	-10 -18	-11 10	-13 10	-14 -6	-15 -6	-16 -20	-17 -6	-18 -18	-19 -8	-2 -19	-21 -14	-22 7	-29 7	-3 -21	-4 -25	-7 -18	-9 20	0 -26	1 8	13-25 -8	2 12	26+ -25	3 -41	4-6 -31	7-12 -19
force|quote-then-speaker|saying|	-10 -7	-12 10	-13 -11	-14 -22	-15 -18	-16 -24	-17 -21	-18 -10	-19 -14	-20 8	-21 -9	-22 -26	-24 -14	-25 9	-26 15	-27 8	-29 13	-3 -28	-30 -6	-34 -13	-4 -32	-5 6	-6 -11	-7 -13	-8 -12	-9 9	0 35	1 -26	13-25 -8	2 12	26+ 10	3 -14	4-6 -10
force|quote-then-speaker|thinking|	-11 -10	-12 6	-13 28	-16 15	-17 -7	-19 7	-20 -6	-3 -13	-4 8	-5 14	-6 -17	-7 -14	-8 -12	-9 -9	0 14	13-25 -33	2 -37	3 -18	4-6 -37
force|quote-then-verb|judging|	0 -10	1 31	13-25 -21	2 -16	4-6 -21	7-12 -22
force|quote-then-verb|other|	1 14
force|quote-then-verb|saying|	0 22	1 6	7-12 -27
force|sentence-after|according|	0 -10	13-25 -10	7-12 10
force|sentence-after|judging|	1 -29	13-25 -21	2 -22	3 -19	4-6 -23	7-12 -17
force|sentence-after|other|	13-25 -37	2 -42	3 -38	7-12 -36
force|sentence-after|saying|	1 7	13-25 6	2 -9	3 -20	4-6 -31	7-12 -15
force|sentence-after|thinking|	1 -16	13-25 -26	2 -35	3 -14	4-6 -15	7-12 -15
force|sentence-before|according|	13-25 -20	26+ -32	3 -25	7-12 22
force|sentence-before|judging|	2 -38	26+ -30	3 -34	4-6 -9	7-12 -14
force|sentence-before|other|	26+ -13	3 -9	4-6 -27	7-12 -25
force|sentence-before|saying|	1 22	13-25 -10	2 19	26+ -10	4-6 -8	7-12 -12
force|sentence-before|thinking|	1 -9	13-25 -21	2 -12	26+ -41	3 -20	4-6 -12	7-12 -31
force|signature|naked|	1 10
force|speaker-then-quote|judging|	0 14	13-25 -22	2 20	26+ -13	3 -12	4-6 14
force|speaker-then-quote|other|	0 -43	1 -15	13-25 -12	26+ -39	3 13
force|speaker-then-quote|saying|	0 11	1 7	26+ 7	3 12	4-6 9
force|speaker-then-quote|thinking|	13-25 -6	3 7	4-6 10	7-12 -7
force|topic|naked|	0 -19	1 16	13-25 -17	2 14	26+ -55	3 26	4-6 14
force|verb-then-speaker|judging|	0 -12	1 -14	13-25 -21	2 17	3 -21	4-6 -35	7-12 -43
force|verb-then-speaker|saying|	0 -10	1 12	13-25 -34	2 -6	26+ 15	4-6 12	7-12 -19
form|according-to|other|	according 28
form|colon|other|	apposed -8	direct -10
form|colon|past|	direct 29	inverted -17
form|colon|present|	direct 9
form|paragraph-before|base|	apposed -29	apposition -21	direct -29	relative -15
form|paragraph-before|other|	according -18	apposed -25	direct -15	passive -14	relative -26	shared -24
form|paragraph-before|participle|	apposed -13	apposition -9	direct -35	relative -12	shared -18
form|paragraph-before|past|	apposed -16	apposition -37	inverted -39	passive -15	relative -18	shared -17
form|paragraph-before|present|	apposed -27	apposition -17	direct -24	inverted -17	passive -9	relative 12	shared -24
form|quote-then-speaker|base|	apposed -34	apposition -11	direct -45	relative -23	shared -14
form|quote-then-speaker|other|	apposed 8	direct -16	relative -38
form|quote-then-speaker|participle|	apposition -25	direct -27	relative -10	shared -9
form|quote-then-speaker|past|	direct 23	passive 6	relative -12
form|quote-then-speaker|present|	apposed -32	apposition -23
form|quote-then-verb|past|	inverted 15
form|sentence-after|base|	apposed -12	relative -8	shared -16
form|sentence-after|other|	apposed 11	apposition -27	direct -14	passive -21	relative -24	shared -21
form|sentence-after|participle|	apposed -19	direct -31	shared -15
form|sentence-after|past|	apposed -33	apposition -32	relative -23
form|sentence-after|present|	apposed -24	apposition -7
form|sentence-before|base|	apposed -26	apposition -24	direct -65	relative -12
form|sentence-before|other|	apposed -8	direct -9	passive -47
form|sentence-before|participle|	apposed -24	apposition -28	direct -48
form|sentence-before|past|	apposed -19	direct 9	passive -43
form|sentence-before|present|	apposed -52	apposition -10	direct -7	inverted -20	passive -22	relative -37
form|speaker-then-quote|base|	apposed -21	direct -28	passive -19	shared -13
form|speaker-then-quote|other|	apposed -13	apposition -40	relative 9	shared -24
form|speaker-then-quote|participle|	apposed -23	apposition -62	direct 7	relative 16	shared 15
form|speaker-then-quote|past|	apposition -11	direct 34	relative -6	shared -30
form|speaker-then-quote|present|	apposed 39	apposition -40	direct 25	relative 16	shared -20
form|verb-then-speaker|past|	inverted 9
form|verb-then-speaker|present|	inverted -6
gap|according-to|	 26	, 31	,; -11	,c 13	,c; -17	,q 13	,qs 19	,s -14	,sc -8	; -31	c -23	s, 28
gap|colon|	 9	, -12	,s -8
gap|paragraph-before|	 -7	, -24	,; -15	,;c -19	,;s -27	,c -32	,c; -20	,c;q -10	,cq -11	,cqs -9	,cs -42	,cs; -7	,csq -9	,q -7	,qc -25	,qcs -15	,qs -27	,s -43	,sc -41	,sc; -10	,scq -27	,sq -37	,sqc -26	; -34	;, -26	;,c -12	;,cs -19	;,s -10	;c -21	;c, -18	;cs, -7	;s -25	;s, -10	c -43	c, -12	c,q -10	c; -16	c;s -6	cq, 8	cs -18	cs, -18	q, -25	q,c -9	q,s 12	qc -18	qcs -16	qs -23	qs, -17	s -44	s, -45	s,c -8	s,q -32	s,qc -17	s; -11	s;c -17	sc -28	sc, -26	sq -15	sq, -9	sqc -20
gap|quote-then-speaker|	 13	, 18	,; 8	,c -21	,cs -43	,q 11	,qs -13	,s -21	,sc -14	,sq -14	,sqc -25	; -25	;, -23	;q -11	;s -14	c -59	c, -8	c,s -21	cq -18	cqs -22	cs -50	cs, 18	csq -11	q -8	qc -22	qcs -10	qs -23	s -70	s, 27	s,c -24	sc -21	sq 16
gap|quote-then-verb|	 16	, 17	,c -22	,q -17	,s -26	,sc -17	; -6	c -61	c, 14	s, 33	sc -7
gap|sentence-after|	 18	, -26	,c -17	,cs -24	,q -22	,s -21	;,s -10	c -38	c, -36	c,s -24	cs -19	q -8	qc -16	s -22	s, 11	s,c -14	sc -17
gap|sentence-before|	 6	, -17	,; -50	,;s -9	,c -7	,c;q -21	,cq -38	,cqs -10	,csq -6	,q 10	,qc -21	,qc; -20	,qcs 7	,qs -33	,s; -35	,sq -12	,sq; -19	,sqc -41	; -17	;, -37	;,c 8	;,s -24	;c -13	;q -44	;q, -11	;q,c 12	;qc -17	;s -36	c 11	c, -13	c,; 8	c,q -28	c,s -48	c,s; 7	c; -28	cq -34	cq, -20	cq,s -19	cqs -20	cs, -32	cs,; -13	csq -18	csq, -32	q -48	q, -61	q,; -54	q,c -48	q,cs -19	q,s -10	q,s; -20	q,sc -23	q; -11	q;, -20	qc -18	qc, -30	qc,s -20	qc; -11	qcs 9	qcs, -15	qs, -39	qs,; -21	qs,c -19	qs; -25	qsc 16	s 6	s, -19	s,; -42	s,c -29	s,c; -39	s,cq -20	s,q -31	s,qc -30	s; -16	s;, -25	sc -27	sc, 7	sc; -18	scq -27	scq, -24	sq -16	sq,; -9	sq,c 6	sq; -38	sq;, -19	sqc -37	sqc, -33
gap|speaker-then-quote|	 25	,; -40	,c -20	,c; -31	,cq 8	,csq -15	,q -6	,qc -7	,qcs -14	,s -18	,s; 15	,sc 14	,sqc -13	;, -17	;,qc 6	;cs -20	;s -29	;sc -7	c, 12	c,s -27	c; 16	cs, -23	q -21	q, -20	q,c -8	q,cs -6	q,s -25	q; -8	qc -26	qc, -25	qcs -17	qs, -24	qs,c -11	s 30	s,; -40	s,c 16	s,c; 17	s,qc -11	s; -14	sc 30	sc, 20	scq 17	scq, 15	sq 23	sq, -22	sq,c -8	sq; -29	sqc 10	sqc, -15
gap|verb-then-speaker|	 -36	, 31	,; 6	,c 11	,cs -21	,s 12	;, -25	;s -22	c -46	c, -22	cs -21	q -21	q, -11	q; -24	qc -31	qs -21	s -37	s, -21	s; -25	sc -24	sc, -16
head|	0 -11	1 -25	10 6	100 -23	11 -25	12 -6	14 -16	16 -10	18 -9	19 -24	1977 -21	1992 -13	1999 -25	2 -15	20 -18	200 -12	2000 -9	2001 -13	2002 -11	2006 -17	2007 -21	2008 -31	2009 -26	2010 -15	2011 -16	2012 -40	2013 -10	2014 -6	2015 -25	2016 -16	2019 -9	2022 8	2023 12	2024 -11	2025 -15	2027 -10	21 -13	22 -19	23 -9	250 -13	26 -14	28 -18	29 -12	3 -17	30 10	300 -16	34 -28	39 -19	4 10	40 -11	400 -13	45 -16	49 -19	5 -21	50 -17	55 -18	57 -20	58 -17	6 -17	62 -14	63 -13	64 -15	66 -12	67 -15	69 -20	7 16	70 -16	71 8	74 -16	77 -14	79 -21	8 -24	80 -6	84 -14	88 -15	9 -30	aboard -8	abortion -21	access -6	accord -21	accordo -20	account 14	action -20	actions -22	activist -8	activists -13	actor 17	actors -9	actress 23	acuerdo -21	acusación -13	acórdão -21	added -19	adding -24	address -21	administrador 10	administração -11	ads 12	adversaire -14	advertising -8	adviser 12	advisers 20	advogado 8	advérbio -11	af -19	affaire -13	agence -13	agency -31	agenda -10	agent -16	agents 8	agreement -10	agriculture 12	aide 9	aides 14	airline -17	airport -9	alert -17	all -32	allegations -14	alleging -14	allenatore -10	allies -36	ally -27	altro 7	alunos -15	ambassador 13	america -19	analistas -14	analysis -6	analyst 16	analystes -20	analysts -20	ancien 13	ancienne 6	ander -8	anger -10	animale -7	animali -9	anni -28	annonce -10	announcement -29	anonymity -18	another -13	ans -8	answer 6	answered -10	anti-establishment -10	anyone -17	anything -17	appeal -21	appearance -12	applause -17	apple 10	approach -6	arbitrage -19	arbitragem -9	arbitro -20	arena -16	argued -23	arm -11	article -17	artistes -12	assault -19	assessora -16	assessore -23	asset -17	assistente 9	association -25	assurance -14	attack -29	attacks -24	attorney 19	audience 12	audio -18	audition -10	author -19	authority -18	autor 8	autora 16	avis -14	avocat -13	avocate -19	avoir -20	ayuntamiento -18	azienda 8	ação -16	años -19	backers -21	bajo 9	ballots -25	ban -22	banker 10	base -22	battuta -18	beau -15	become -24	began -22	behalf -12	beiden -8	believe -20	bench 6	benghazi -10	berichten -12	best -24	bewindsman 22	bid -25	biggest -15	bill -24	billion -22	billionaire -17	black -15	blog -13	blogger 14	bloque 10	blunt -11	boat -10	boats -12	body -15	bonden 8	border -17	boss -16	both -13	bowlers -12	boy 17	boycott -12	braccia -10	bring -14	brooklyn -8	brother -24	brothers -12	brzezinski -29	bureau 10	buren -16	bus -15	bush -22	business -30	buurt -12	buyer -22	buzz -17	c' -23	cabildo -17	cable 10	california 8	call -20	called -12	calm -16	cambio -22	came -11	camp -16	campaign 12	campaigns -14	candidacy -6	candidate 19	candidates -22	capitaine -24	capital -15	capitán -13	captain 28	car -12	carolina -11	carrier 14	carson 9	case -31	cases -25	caso -20	casting -18	celle-ci -16	cent -12	cento -14	central -9	centre -17	cerimônia -10	certain -18	chair -11	chairwoman -13	change -30	changes -10	chanted -9	chapter -13	charges -16	chaîne -15	chercheur 7	chercheuse 14	cheuvreux 11	chief -16	choix -14	church -12	cittadino -6	civile -21	claim -17	class -18	client -22	cliente -14	clients -24	clinton -17	cloche -19	close 15	club -17	cnn -24	coach -6	coalitiepartijen -7	coalition -10	collaboratore -19	colleagues -15	college -13	column 14	comité -25	comment -21	committee -13	communications -13	communities -18	compagnie 11	companies -20	company -6	compañía -18	competitors -10	complainant 8	complaint 14	compromise -18	comptes 15	comune -17	concerns -19	concluded -18	concorrente -19	conductor 19	conference -22	confidence -12	congress -17	congressional 7	congressman 6	conseiller 22	consejo -11	conservative 10	considera -18	consultant 18	contas -13	contest -15	continued -19	continues 11	contract -18	contractor -13	contractors -21	contraire -13	contrast -14	controversy -13	conversation -10	corner -27	coroner 18	corps 11	correctionele -7	corte -11	costiera -15	costs -20	council 17	counsel 10	countries -12	country -34	country-first -18	county -20	couple -21	courriels -19	course -27	courses -19	court -36	courts -13	crew -10	crews -11	criminal -13	crisis -8	criticism -16	critique -17	cruz -10	cuerpo 11	cultura 7	cut -17	c’ -13	data -15	dato -19	daughter 7	davanti 15	day -30	days -16	deadlock -17	deal -22	death -21	debat -16	debate -35	debt -12	decades -14	decide -13	decision -23	decisão -15	deep -8	defence -18	defender 18	defensa -22	defesa -9	degree -17	delay -24	delegate -13	delegation 17	dem 17	demand -8	democratic -16	democrats -20	demonstrations -18	department -7	depressed -15	dernier 19	desculpas -17	designer 16	despacho 9	detailed -11	dialogue -18	dicastero 10	die 13	dies -24	difference -15	differences -8	different -18	diplomate -19	diputada 11	direct -19	direction -7	directivo 25	director -6	directora -15	directrice -16	dirigeante 11	dirigente 24	discussion -20	distribuidora -13	district -18	divisive -15	dizer -12	diálogo -20	dnc -19	document 18	documentary -15	documento 13	documents -7	dog -16	domain -20	donations -22	donor -21	donors 14	door -14	doppelganger 10	dossier -13	drawing -21	drinking -16	driver 7	drivers -17	droite -15	drug -13	décision -6	défense -18	détracteurs 7	développement -15	east -15	echoed -16	echoing -22	economic -23	economy -16	effort 12	efforts -27	ela 18	ele 41	elected -8	election -27	elections -26	electorate -20	ella 9	elle -10	email -34	embassy 15	emotional -16	employee 23	employees 6	end -16	endorsement -11	endorsements -22	energy -28	engineer 10	enough -20	enquête -12	entidad -15	entonces 9	entraîneur -26	environmental -18	envoy -21	episode -15	episodio -16	er 37	error -14	es -72	esperti 6	essais -12	establishment -11	estatal -16	este -23	estudo -9	etwas -10	euro -16	européen -10	euros -21	event -24	events -15	everyone -19	evidence -18	exam -6	example -17	exchange -13	executiva 21	executive 11	experience -16	experts 8	explained -9	expression -13	eyes -15	facebook -27	facilities -7	fact -27	failed -13	failure -12	fallo -27	false -11	familiar 11	families -7	famílias -9	fans -18	far -21	farmacista -19	farmer 11	farmers -18	father -9	favorable -6	favorite -14	february -9	federation -11	fees -21	felt -18	ferrovia -16	fervor -10	fez 16	field -18	fight -12	fighters -19	figure -10	filed -17	filha -12	filing -12	filière -9	film -25	fils -24	final -20	finale -21	financement -12	fired 25	firm -7	firms -16	flag -15	fleet -7	floor -13	florida -15	followers -14	fondi -13	footage -18	former 7	forward 11	found -19	france -31	frase -17	freeze -17	fresh -15	friday -18	friend 26	friends 8	frontrunner 6	frustration -9	fuentes -20	funcionario 8	fund -23	fundraising -38	game -15	gauche -28	general -11	get -15	getuige -18	gewesen -18	giorni -18	girl 11	giudizio -12	give -17	go -32	goal -16	goals -18	goats -16	going -18	gol -17	golf -14	goods -19	gop -14	goudzoekers -10	gouverneur -24	governante 22	government -30	governo 7	governor 12	grandfather -6	grandmother 20	grievance-driven -18	group -7	groupe -24	growing -17	growth -16	grupo -16	guard 22	guidance -16	guineense 16	guns -15	général 13	haar 15	habitants -25	half 18	hall -15	hallazgo -15	hampshire -19	hand -21	hands -14	hard-liner -11	haute -13	he 38	health -30	heard -20	hearing -16	heckler 13	help -13	helped -17	hem 12	heritage -21	het -79	heure -7	hij 27	his 7	hold -29	home -26	homóloga -19	hopeful -9	hospital -12	host -22	hour -8	house -25	héros -20	i -27	idea -19	iedereen -9	ihr -6	il 20	illicit -17	ils -37	image -17	immigrants -12	immigration -12	impersonator -15	importance -10	incident -32	incidents -16	income -8	indagato -9	indictment -19	individuals -16	industriels -19	industry -32	inequality -20	inflation -18	influence -31	information -28	inquiry -25	inquérito -15	insecure -18	insider 21	insiders -21	instance -17	instituição 7	institution 14	institutions -7	instituto -16	intellectual -15	interesse -12	interest -15	interview -24	interviews -19	intruders 6	inversión -7	investigadora 10	investigation 20	investigators -22	investment -17	investor 7	investors -11	involved 14	iowa -15	iphone -19	iraq -18	island -16	israel -8	issue -23	issues -20	it -73	italiana -7	its -36	itself 8	jaar -14	jihad -13	job -18	jobs -11	joke -12	joked -9	journalist -9	journalists -8	judge -9	judges 9	juges -9	junior 8	jury -7	justice 17	justices -19	keep -12	keeps -18	keer -15	key -24	khan -9	killing -13	kinderen -16	king -18	laatste 12	land 11	lange -11	language -26	laredo -18	late 16	latest -13	latter 14	lawmaker 15	lawmakers 7	laws -15	lawsuit 12	lawyer -18	lawyers 20	leadership -21	least -20	led -15	leeds -24	left -8	legislation -11	legislature -25	lei 17	lendemain -18	lerares 11	less -21	letra -23	letter 18	ley -15	liberal -13	library 10	libya -9	life -13	lights -21	line -37	lines -26	list -18	listeners -24	little -11	local 9	long -20	longer -13	look -14	looked -18	looks -15	loud -17	lui 13	lynch -14	líder -12	made -19	maestro 9	magazine 12	magistrada 24	magistrado -17	magistrato 17	mail 9	maine -23	mairie -21	majority -31	maker -13	making -8	man -33	mandataria 8	manutention -25	march -23	marchés -6	mass -9	massacre -14	match -16	mate -12	math -10	matter -13	mayor 9	measure -18	media -23	meeting -38	member -13	men -27	mercado -9	merger -10	mesmo -18	message -14	messages -29	mexico -22	mind 12	minister 12	ministers -35	ministra 6	ministre 19	ministro -7	ministry 18	minorities -16	minutes -29	mishandled -15	misinformation -16	model -9	moderator 14	modulo -18	mogul 10	moment -16	monday -18	monde -7	money -19	months -6	more -32	mosque -25	mot -11	mother -9	motion -12	move -36	movement -29	moves -26	movie 11	msnbc -14	much -22	muestras -6	multa -10	museum -15	musician 19	my -27	mère 12	médailles -6	n -15	nacional -11	name -20	named -20	names -16	narrator 27	nation -21	nations -17	native -17	nativist -9	nega 6	negotiations -19	negotiator -16	negócio -23	neighbors -12	nervous -9	neurosurgeon 22	neutrality -7	nevada -10	new -30	news -10	newspaper 12	night -29	nobody -18	nom -15	nomination -22	nominee 26	norma -26	nota -18	noted -13	noticia -13	nous -18	nouveau -17	novelist 18	number -22	numbers -15	nuova -6	observers 15	occasion -12	offensive -14	offer -25	office 26	officer 6	official 32	old -10	on -76	one -44	onslaught -12	operatives -15	operator 11	operators 10	opinion 25	oposição -13	opponent -20	opponents -32	oppositie -23	opposition -20	order -17	organisation -12	organization -19	organizer -6	osserva -10	others 17	our -24	outlets 6	outsider -16	own -20	owner -16	pac -7	padre -14	paid -18	panel -18	paper -17	papers -8	parents -23	paris -8	park -12	parola -12	parquet 17	part -17	parte -18	particular -12	partido -18	parties 10	partner -27	partners -21	party -48	passing -16	pastor 14	patients -12	pause -17	pay -20	payment -8	pennsylvania 12	people -18	percent 7	percentage -20	percentual -15	perito 17	personal -20	persone -14	pescadores -10	philippines -6	phone -24	phrase -17	physician 12	piano -16	piece -18	pilot -13	plaisantin 13	plans -16	platform -18	playbook 17	players -8	plumber -12	plus -13	podcast -17	point -33	points -10	police -25	policies -18	politica -10	political -21	politician 9	politicians 10	politics -17	poll 44	polling -6	polls -17	político 14	ponte -20	pontiff 18	pool 20	poor -21	popular -12	population -10	position -25	positive -6	possible -12	post 12	posted -22	precisa -12	prejuízo -25	premier -25	première 16	prensa -22	prepared -17	presentador -21	presidency -19	presidential -21	press -10	presule -12	price -20	priest 8	primaries -34	primary -34	primo 6	principal -13	prison -10	private -35	problem -16	problema -23	procedure -16	process -17	procura -12	produzione -12	professor 6	professora 14	program -27	programme -23	programs -11	progressives -20	projet -23	pronouncements -7	proposal -26	proposed -9	proposition -11	prosecuting -9	prosecution -21	prosecutor 13	prosecutors 8	protester -21	protesters 27	protestors -8	prova -13	proyecto -16	président -21	présidente -6	prévenu -15	public -27	pun -22	pushed -12	pénaliste 26	pênalti -14	quale -19	queixa -6	question -22	questions -13	quis -21	race -27	races -33	radio -30	ragazzi -14	raids -10	raising -25	rallying -18	rapport 11	rate -18	rates -15	reaction -16	read -27	reads -14	recalled 10	received -24	recent -39	rechter -30	record -31	recteurs -13	recusa 7	reform -25	refugees -19	region -13	regional -9	relation -16	relazione -12	release -19	released 16	remains -7	remark -22	rensters -15	replied -15	report 14	reporters -30	representative -9	représentant -18	republican -20	republicans -13	research -23	researchers 8	reserva -20	resident -12	residents -17	resources -15	responded -13	result -22	resultados -20	results -12	retailer -17	rete -9	returns -18	reviewers 18	rhetoric -19	ricorso -21	rien -20	rientro -18	riferito -12	right -17	rights -25	risas -15	rival 7	rivals -11	role -12	roof -16	room 6	rubio -17	rule -10	ruling -6	russia 16	réponse -14	safe -25	said -40	sale -17	salem -21	sales 7	same -15	sanders 10	saturday -15	saying -36	says -23	saída -12	scandal -19	scathing -13	scene -10	schedule -11	scheduling -19	schools -10	season -9	second -16	seconde 17	secours -8	secretario -26	secteur -27	security -24	seem -26	seemed -22	senate -11	senator 24	senators -24	sentencia 9	sentiment -15	septuagénaire 15	server -12	service 9	services -14	sesión -20	session -19	settimana -17	setting -17	several -14	sexist -21	shares -17	she 17	sheets -12	shift -19	ship -15	shirt -6	shirts -14	shootings -6	short -24	shot 16	shouted 12	showing -19	side -34	sides -20	sie 12	signora 16	signs -19	silence -17	similar -11	simple -17	sindacalista 9	sindacati 17	sindaco 28	sindicatos -8	singer 8	single -14	sinistra -14	sister -14	site -28	situation -23	skills -12	skipper 12	slogan -17	so -22	socialist -6	socialiste 8	société -20	software -17	soldiers -26	somber -16	something -8	son -16	sottosegretario -12	source 45	sources 12	south -24	speaker -14	specific -10	spectators -14	speech -21	speeches -19	speechwriter -13	spoke -16	spokesperson 16	spokeswoman 20	spot 26	spring -12	square -16	staff 16	staffer 10	staffers -18	stage -8	stand -29	standards -12	standing -18	star -26	start-up -25	state -9	stated -21	statement -18	statements -24	states -8	station -16	stereotypes -15	stessa -7	stopped -16	stories -13	story -23	strategist 28	strategists -15	strategy -24	street -14	strength -12	strike -6	striker 8	strong -7	student 20	sua -21	subject -18	success -18	such -20	suit 13	summer -21	suo -13	superdelegate -8	superdelegates -17	supervisor 13	supporter -15	supporters -14	sure -9	swing -13	sympathetic -16	syndicaliste 16	syria -9	system -16	sénateurs -15	taj -8	take -18	taking -19	talk -28	talking -21	talks -29	tante -16	target -20	tax -35	taxes -28	te -16	teacher -11	technique -14	technologies -16	technology -6	tecnico 19	teenager 11	tehran 11	tekst -18	telephone -32	television -7	temperament -14	tempi -9	term -16	territory -16	terrorism -19	terrorist -19	terrorists -12	test -16	testa -14	tested -11	testo -31	text -19	texte -13	that -69	their -6	theories -20	theory -11	these -8	they -21	things -23	think -10	third -16	this -44	those -29	thursday -22	time -45	times 8	todos -18	told -23	tone -25	tongien 8	took -14	top -18	tout -24	tower -14	town 15	trabajo -14	trader 6	trail -17	trainer 15	transcript -8	treasurer 12	trial -21	tribunal -16	trip -17	trump -24	trust -12	tuesday -17	turmoil -19	turn -18	tweet -25	tweeted 17	twitter -28	two -16	tycoon 11	técnico -9	u.s. -24	uitspraak -14	unemployment -14	union -26	unions -24	unit 12	units -15	universiteit -21	university -23	uno 11	uomo 23	usa -11	use -17	user 11	uur -18	vader -11	vainqueur 13	vakbonden -15	vegas -18	vendeur -11	vendor 11	verdict -21	vermont 9	vero -11	very -12	vez -16	vicepresidenta -14	victims -24	victory -15	video -30	videos -16	view 6	viewers -22	village -17	ville 10	voce -24	volte -14	volunteer 12	vote -10	voter -17	voters -30	votes -25	voting -18	wages -9	walked -11	walker -14	war -6	warned -18	washington -9	wat -10	water -17	waterboarding -15	way -20	we -19	weapon -14	website -11	wednesday -6	weeks -21	went -17	weten 7	white -7	whites -16	whoever -13	widow 14	wife -6	win -14	witness -15	woman 8	women -26	woordvoerder 19	word -17	worden -16	words -26	work -15	worker 10	workers -26	world -28	worry -14	writers -17	writes -12	writing -11	wrong -12	wrote -21	wyoming -17	x 8	years -22	york -18	you -35	zaak -18	ze 8	zij 45	zo -20	zufolge -20	zurück -21	áudio -10	édile 6	él -10	élue -10	élèves -14	órgão -20	único -11
intro-force|according-to|,|according|	13-25 16	3 9	7-12 9
intro-force|according-to|:|according|	1 -10	4-6 -25	7-12 -16
intro-force|according-to|auxiliary|according|	1 -8	2 16	4-6 20
intro-force|according-to|capital|according|	0 15	7-12 26
intro-force|according-to|determiner|according|	4-6 7
intro-force|according-to|preposition|according|	1 9	4-6 -13
intro-force|according-to|start|according|	0 -8	1 10	3 25	7-12 6
intro-force|according-to|stop|according|	1 8	4-6 -20
intro-force|according-to|word|according|	0 -7	13-25 -15	2 -6	4-6 16	7-12 -20
intro-force|colon|:|naked|	1 -8	4-6 -18	7-12 25
intro-force|colon|start|judging|	26+ 6
intro-force|colon|start|other|	26+ -11
intro-force|interview|:|naked|	26+ -17
intro-force|interview|start|naked|	26+ -29
intro-force|interview|stop|naked|	26+ -10
intro-force|named-before|quote|naked|	13-25 -10	4-6 7
intro-force|named-before|start|naked|	26+ -61
intro-force|named-before|stop|naked|	1 15	13-25 -7	2 14	26+ -9	3 -27
intro-force|named-nearby|(|naked|	0 -7	1 -17	13-25 -13	26+ -10	7-12 -20
intro-force|named-nearby|)|naked|	4-6 13
intro-force|named-nearby|,|naked|	0 -18	1 8	13-25 -17	26+ -13	4-6 -12
intro-force|named-nearby|-|naked|	0 19	1 -19	13-25 -12	4-6 -17	7-12 -22
intro-force|named-nearby|:|naked|	1 26	2 -13	3 16	4-6 -8	7-12 -12
intro-force|named-nearby|;|naked|	2 17
intro-force|named-nearby|adverb|naked|	0 -14	1 -30	13-25 -20	4-6 -9	7-12 9
intro-force|named-nearby|auxiliary|naked|	1 -34	13-25 9	2 -50	26+ 10	3 -37	4-6 -16
intro-force|named-nearby|capital|naked|	0 -26	1 -17	2 12	26+ -25	3 -26	4-6 23	7-12 20
intro-force|named-nearby|coordinator|naked|	0 -18	1 -21	13-25 -14	2 -14	26+ -7	3 -26	4-6 -12	7-12 -29
intro-force|named-nearby|determiner|naked|	0 -9	1 -31	2 -17	26+ 6	3 8	7-12 -14
intro-force|named-nearby|possessive|naked|	0 -16	1 -36	13-25 8	2 6	3 16	4-6 -26	7-12 -20
intro-force|named-nearby|preposition|naked|	0 -30	26+ -8	3 8	4-6 7	7-12 10
intro-force|named-nearby|pronoun|naked|	0 -56	1 -18	13-25 -31	2 17	26+ -7	3 9	4-6 -32
intro-force|named-nearby|quote|naked|	0 7	13-25 -6	2 -7	3 -14	7-12 7
intro-force|named-nearby|start|naked|	0 33	13-25 -21	2 23	7-12 17
intro-force|named-nearby|stop|naked|	1 16	2 26	3 -9	4-6 27
intro-force|named-nearby|subordinator|naked|	0 16	1 -38	13-25 -20	2 -21	26+ -20	3 -15	7-12 -23
intro-force|named-nearby|that|naked|	0 -13	1 -41	13-25 -9	26+ -22	4-6 22
intro-force|named-nearby|verb-judging|naked|	0 -17	2 18	26+ -21	3 16	4-6 14	7-12 -29
intro-force|named-nearby|verb-saying|naked|	0 -12	1 -14	13-25 -29	26+ -35	7-12 -15
intro-force|named-nearby|verb-thinking|naked|	0 14	1 -6	2 -15	26+ -18	3 -17	4-6 -24	7-12 -17
intro-force|named-nearby|word|naked|	0 -21	1 -47	13-25 -18	2 -11	4-6 20	7-12 -6
intro-force|named-nearby|–|naked|	4-6 -23
intro-force|named-nearby|—|naked|	7-12 13
intro-force|named-nearby|’|naked|	1 -11
intro-force|paragraph-before|start|according|	26+ -18
intro-force|paragraph-before|start|judging|	26+ -18
intro-force|paragraph-before|start|other|	26+ -22
intro-force|paragraph-before|start|saying|	26+ -17
intro-force|paragraph-before|start|thinking|	26+ -28
intro-force|possessor|,|naked|	3 9	4-6 -10	7-12 -20
intro-force|possessor|-|naked|	4-6 -29	7-12 -24
intro-force|possessor|:|naked|	3 -14	4-6 -41	7-12 10
intro-force|possessor|adverb|naked|	7-12 -11
intro-force|possessor|auxiliary|naked|	2 -55	3 -17	4-6 -11	7-12 -8
intro-force|possessor|capital|naked|	3 -20	4-6 -7	7-12 10
intro-force|possessor|coordinator|naked|	2 -22	3 -19	4-6 -33	7-12 -44
intro-force|possessor|determiner|naked|	0 -18	13-25 9	2 -32	3 -42
intro-force|possessor|possessive|naked|	1 -20	4-6 -24	7-12 -26
intro-force|possessor|preposition|naked|	13-25 -12	4-6 11	7-12 -16
intro-force|possessor|pronoun|naked|	13-25 -17	4-6 -54	7-12 -10
intro-force|possessor|subordinator|naked|	3 -33	4-6 -18	7-12 -42
intro-force|possessor|that|naked|	13-25 -21	2 12	4-6 26
intro-force|possessor|verb-judging|naked|	3 11	7-12 -27
intro-force|possessor|verb-saying|naked|	2 -29	3 -32	4-6 -14	7-12 -46
intro-force|possessor|verb-thinking|naked|	2 -24	4-6 -24	7-12 -25
intro-force|possessor|word|naked|	1 -50	13-25 -15	2 -28	4-6 -57	7-12 -13
intro-force|possessor|’|naked|	1 -14
intro-force|quote-then-speaker|(|saying|	0 15
intro-force|quote-then-speaker|,|other|	-3 -14	1 -22	13-25 -10	2 -23	4-6 -9	7-12 -13
intro-force|quote-then-speaker|,|saying|	-11 -19	-21 -9	-3 -21	-6 9	-7 -6	-8 -14	-9 -16	2 6	3 -12	4-6 -11
intro-force|quote-then-speaker|-|judging|	0 18
intro-force|quote-then-speaker|-|saying|	0 33
intro-force|quote-then-speaker|:|saying|	-8 -11	0 37
intro-force|quote-then-speaker|adverb|judging|	-12 18
intro-force|quote-then-speaker|adverb|saying|	0 12
intro-force|quote-then-speaker|auxiliary|judging|	-10 -11	-11 6	-12 -9	-3 -23	-4 -21	-5 6	-6 -6	-8 17	-9 6	1 -19	13-25 -23	3 -12	4-6 -17	7-12 -13
intro-force|quote-then-speaker|auxiliary|other|	-3 -14	-4 -13	-5 -17	-6 -10	-7 -7	-8 -20	1 8	13-25 -23	2 18	3 -17	4-6 -29	7-12 -27
intro-force|quote-then-speaker|auxiliary|saying|	-21 -15	-23 -9	-3 -12	-4 -11	-5 -12	-6 -16	-7 -13	-8 -15	-9 -13	13-25 -9	2 -19	3 -11
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -26	-3 -24	1 -28	13-25 -6	3 -6	4-6 -20	7-12 8
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	13-25 -17	2 -22
intro-force|quote-then-speaker|capital|saying|	-3 -20	-5 11	0 21	1 -16	2 -9	7-12 -15
intro-force|quote-then-speaker|capital|thinking|	-8 -7
intro-force|quote-then-speaker|determiner|judging|	-16 17	-4 -15	-5 -11	-7 14	1 -13	13-25 -13	2 -18	3 -20	7-12 -25
intro-force|quote-then-speaker|determiner|other|	-10 -26	-16 17	-20 -10	-4 -16	-5 -6	-6 16	-8 12	-9 6	0 -37	13-25 8	2 -19	26+ -19	3 -16	4-6 -15	7-12 -22
intro-force|quote-then-speaker|determiner|saying|	-10 10	-12 22	-14 -16	-15 -9	-16 -13	-17 -11	-24 -12	-4 -25	-5 9	-7 10	-9 9	1 -36	13-25 -15	2 -14	3 8	4-6 10	7-12 9
intro-force|quote-then-speaker|determiner|thinking|	-9 -11	0 -14	1 -13	2 -25	7-12 -17
intro-force|quote-then-speaker|possessive|judging|	0 -8	1 -17
intro-force|quote-then-speaker|possessive|other|	0 -10
intro-force|quote-then-speaker|possessive|saying|	0 17
intro-force|quote-then-speaker|possessive|thinking|	4-6 -17
intro-force|quote-then-speaker|preposition|judging|	1 -17	4-6 -14	7-12 -18
intro-force|quote-then-speaker|preposition|other|	-10 11	-6 11	-9 18	1 6	13-25 -15	3 -14	4-6 -16	7-12 -24
intro-force|quote-then-speaker|preposition|saying|	-15 -6	-16 -17	0 -7	1 -12	13-25 -17	2 -20	3 -6	4-6 -17
intro-force|quote-then-speaker|preposition|thinking|	2 -20	7-12 -18
intro-force|quote-then-speaker|pronoun|other|	2 -17	4-6 -15	7-12 -19
intro-force|quote-then-speaker|pronoun|saying|	-10 18	0 16	1 -17
intro-force|quote-then-speaker|quote|saying|	0 19
intro-force|quote-then-speaker|start|judging|	0 31	1 19	13-25 -26	3 -11	4-6 10	7-12 -36
intro-force|quote-then-speaker|start|other|	0 28	1 -12	13-25 -46	2 -32	26+ -25	3 -24
intro-force|quote-then-speaker|start|saying|	0 10	13-25 -30	2 6	3 -13	7-12 -37
intro-force|quote-then-speaker|start|thinking|	0 26	1 10	13-25 -26	4-6 -17	7-12 -42
intro-force|quote-then-speaker|stop|judging|	0 29	2 -7	3 -24	4-6 -25	7-12 -31
intro-force|quote-then-speaker|stop|other|	0 17	1 -8	13-25 -18	2 17	3 -7	4-6 -38	7-12 -40
intro-force|quote-then-speaker|stop|saying|	0 32	1 8	2 22	3 -22	4-6 -15
intro-force|quote-then-speaker|stop|thinking|	0 22	1 -7	4-6 -14	7-12 -24
intro-force|quote-then-speaker|subordinator|judging|	1 -18
intro-force|quote-then-speaker|subordinator|other|	-13 -14	1 -19
intro-force|quote-then-speaker|subordinator|saying|	-13 -13	0 16	1 -21	13-25 -19	2 -16	7-12 -12
intro-force|quote-then-speaker|that|judging|	1 -13	7-12 -13
intro-force|quote-then-speaker|that|other|	-8 -18	0 -20	1 -19	13-25 -14	4-6 -11	7-12 -19
intro-force|quote-then-speaker|that|saying|	-4 -7	1 -24	13-25 -17	3 -15
intro-force|quote-then-speaker|verb-judging|judging|	-8 -9	1 -18	13-25 -16
intro-force|quote-then-speaker|verb-judging|other|	1 -12	4-6 -12	7-12 -11
intro-force|quote-then-speaker|verb-judging|saying|	-5 16	-9 -16	0 -13	1 6
intro-force|quote-then-speaker|verb-saying|other|	-7 -16	1 -21	2 14
intro-force|quote-then-speaker|verb-saying|saying|	-3 13	-5 9	-7 7	1 -21	2 -20	4-6 -14
intro-force|quote-then-speaker|verb-thinking|saying|	0 22
intro-force|quote-then-speaker|word|judging|	-12 23	-15 10	-4 -12	2 -21	4-6 -11	7-12 -8
intro-force|quote-then-speaker|word|other|	-14 -9	-4 -14	-7 -6	0 -26	13-25 -18	2 -26	3 -14	4-6 -24	7-12 -20
intro-force|quote-then-speaker|word|saying|	-12 8	-14 17	-17 -16	-19 14	-3 -10	-5 -12	-6 -9	-7 -15	-9 20	0 29	1 -32	2 -16	3 -18	4-6 -14	7-12 13
intro-force|quote-then-speaker|word|thinking|	1 -7	4-6 -12	7-12 -11
intro-force|quote-then-verb|,|saying|	0 22	1 18
intro-force|quote-then-verb|:|saying|	0 20	1 46
intro-force|quote-then-verb|auxiliary|saying|	0 23	1 6	7-12 8
intro-force|quote-then-verb|capital|saying|	0 14	1 14
intro-force|quote-then-verb|coordinator|saying|	0 23
intro-force|quote-then-verb|determiner|saying|	0 -10	13-25 6	4-6 9
intro-force|quote-then-verb|preposition|saying|	1 -22	7-12 -13
intro-force|quote-then-verb|pronoun|saying|	0 19
intro-force|quote-then-verb|start|judging|	1 16
intro-force|quote-then-verb|start|other|	1 19
intro-force|quote-then-verb|start|saying|	0 13	1 -8	13-25 -14	2 -7	7-12 -30
intro-force|quote-then-verb|stop|judging|	1 28
intro-force|quote-then-verb|stop|other|	1 17
intro-force|quote-then-verb|stop|saying|	0 13	4-6 -6	7-12 -25
intro-force|quote-then-verb|subordinator|saying|	1 -24
intro-force|quote-then-verb|verb-judging|saying|	1 -17
intro-force|quote-then-verb|verb-saying|saying|	1 -17
intro-force|quote-then-verb|word|judging|	1 -21
intro-force|quote-then-verb|word|saying|	1 14
intro-force|sentence-after|,|judging|	0 -19	4-6 -17
intro-force|sentence-after|,|other|	0 -22	1 -13	13-25 -12	3 -13	4-6 -16	7-12 -10
intro-force|sentence-after|,|saying|	0 -54	1 -16	2 -16	4-6 -14	7-12 -20
intro-force|sentence-after|,|thinking|	0 -18
intro-force|sentence-after|:|other|	0 13	1 -24	3 -23	4-6 -24	7-12 -6
intro-force|sentence-after|:|saying|	0 -22	1 10	3 -14	4-6 -23	7-12 -18
intro-force|sentence-after|auxiliary|judging|	0 8	13-25 -18	4-6 -18	7-12 -16
intro-force|sentence-after|auxiliary|other|	0 -8	1 11	13-25 -13	2 -23	4-6 -16	7-12 -23
intro-force|sentence-after|auxiliary|saying|	0 -61	1 12	2 -25	3 -17	4-6 -24	7-12 -16
intro-force|sentence-after|capital|judging|	0 -23
intro-force|sentence-after|capital|saying|	0 -29
intro-force|sentence-after|coordinator|saying|	0 -23
intro-force|sentence-after|determiner|other|	0 -19	1 -21	13-25 -23
intro-force|sentence-after|determiner|saying|	0 -27	1 -19	7-12 -18
intro-force|sentence-after|preposition|judging|	0 -15
intro-force|sentence-after|preposition|other|	0 -18
intro-force|sentence-after|preposition|saying|	0 -30	2 -16	7-12 -24
intro-force|sentence-after|pronoun|judging|	0 -20
intro-force|sentence-after|pronoun|other|	13-25 -11	4-6 -22
intro-force|sentence-after|start|judging|	0 13
intro-force|sentence-after|start|other|	0 20	1 14
intro-force|sentence-after|start|saying|	0 38	1 15	2 -11
intro-force|sentence-after|stop|judging|	0 -21	13-25 -16	4-6 -15
intro-force|sentence-after|stop|other|	0 -40	1 -22	13-25 -18	7-12 -19
intro-force|sentence-after|stop|saying|	1 -25	3 -16	4-6 -21
intro-force|sentence-after|subordinator|other|	0 -24	4-6 -17
intro-force|sentence-after|subordinator|saying|	0 -32	1 -20	4-6 12
intro-force|sentence-after|that|other|	4-6 -15
intro-force|sentence-after|that|saying|	0 -28
intro-force|sentence-after|verb-judging|judging|	0 -18
intro-force|sentence-after|verb-judging|other|	0 -16
intro-force|sentence-after|verb-judging|saying|	0 -27
intro-force|sentence-after|verb-saying|other|	0 -21	1 -19	4-6 -16	7-12 -20
intro-force|sentence-after|verb-saying|thinking|	0 7
intro-force|sentence-after|verb-thinking|other|	0 -20
intro-force|sentence-after|verb-thinking|saying|	0 -20	4-6 -13
intro-force|sentence-after|word|judging|	0 -23
intro-force|sentence-after|word|other|	0 8	1 -20	13-25 -16	3 -21	4-6 -20	7-12 -22
intro-force|sentence-after|word|saying|	0 17	1 -29	2 -17	3 -16	4-6 -14	7-12 -27
intro-force|sentence-before|,|according|	13-25 -21	26+ -18
intro-force|sentence-before|,|judging|	13-25 -31	26+ -35	7-12 -26
intro-force|sentence-before|,|other|	13-25 -45	26+ -45	4-6 -30	7-12 -35
intro-force|sentence-before|,|saying|	26+ -42	4-6 -6	7-12 -10
intro-force|sentence-before|,|thinking|	13-25 -30	26+ -22	7-12 -10
intro-force|sentence-before|:|according|	13-25 -7	26+ -28	7-12 -32
intro-force|sentence-before|:|judging|	13-25 -46	26+ -33	7-12 -37
intro-force|sentence-before|:|other|	13-25 -34	26+ -49	4-6 -25	7-12 -19
intro-force|sentence-before|:|saying|	13-25 -47	26+ -14	3 7	4-6 -6
intro-force|sentence-before|:|thinking|	13-25 -28	7-12 -18
intro-force|sentence-before|adverb|other|	26+ -19	7-12 -22
intro-force|sentence-before|adverb|saying|	13-25 -41	7-12 -21
intro-force|sentence-before|adverb|thinking|	13-25 -13
intro-force|sentence-before|auxiliary|according|	13-25 -18	26+ -22
intro-force|sentence-before|auxiliary|judging|	13-25 9	7-12 -21
intro-force|sentence-before|auxiliary|other|	13-25 -13	26+ -72	7-12 -37
intro-force|sentence-before|auxiliary|saying|	13-25 -15	26+ -63	4-6 -27	7-12 14
intro-force|sentence-before|auxiliary|thinking|	13-25 -22	26+ -26
intro-force|sentence-before|capital|judging|	13-25 -16	26+ -19	7-12 -24
intro-force|sentence-before|capital|other|	13-25 -41	26+ -29	7-12 -16
intro-force|sentence-before|capital|saying|	13-25 -12	26+ -33	4-6 -14	7-12 -33
intro-force|sentence-before|coordinator|judging|	13-25 -18	26+ -24
intro-force|sentence-before|coordinator|other|	13-25 -43	26+ 12
intro-force|sentence-before|coordinator|saying|	13-25 -23	26+ -27	7-12 -23
intro-force|sentence-before|determiner|judging|	13-25 -29	26+ -7	7-12 -25
intro-force|sentence-before|determiner|other|	13-25 -28	26+ -9	7-12 -25
intro-force|sentence-before|determiner|saying|	13-25 -47	26+ -38	7-12 -30
intro-force|sentence-before|determiner|thinking|	13-25 -31	26+ -19	7-12 -14
intro-force|sentence-before|possessive|other|	26+ -20	7-12 -19
intro-force|sentence-before|possessive|saying|	13-25 -24
intro-force|sentence-before|preposition|according|	13-25 -17
intro-force|sentence-before|preposition|judging|	26+ -27	7-12 -21
intro-force|sentence-before|preposition|other|	13-25 -12	26+ -61	7-12 -19
intro-force|sentence-before|preposition|saying|	13-25 -11	26+ -46	4-6 -21	7-12 -20
intro-force|sentence-before|preposition|thinking|	13-25 -17	26+ -22
intro-force|sentence-before|pronoun|judging|	13-25 -24	26+ -22	7-12 -31
intro-force|sentence-before|pronoun|other|	13-25 -27	26+ -18	7-12 -37
intro-force|sentence-before|pronoun|saying|	13-25 -33	26+ -29
intro-force|sentence-before|pronoun|thinking|	13-25 -22
intro-force|sentence-before|quote|judging|	3 -7
intro-force|sentence-before|quote|saying|	3 -10	4-6 9	7-12 13
intro-force|sentence-before|stop|according|	13-25 -15	26+ -11	3 -25	7-12 19
intro-force|sentence-before|stop|judging|	13-25 -36	2 -38	26+ -22	3 -29	4-6 -9	7-12 -13
intro-force|sentence-before|stop|other|	13-25 -10	26+ -7	3 -9	4-6 -20	7-12 -10
intro-force|sentence-before|stop|saying|	1 22	13-25 12	2 20	26+ 18	3 -6	4-6 -12	7-12 -14
intro-force|sentence-before|stop|thinking|	1 -9	13-25 -30	2 -12	3 -20	4-6 -11	7-12 -17
intro-force|sentence-before|subordinator|judging|	13-25 -27	26+ -23
intro-force|sentence-before|subordinator|other|	26+ -50	7-12 -27
intro-force|sentence-before|subordinator|thinking|	26+ -18
intro-force|sentence-before|that|according|	13-25 -15
intro-force|sentence-before|that|judging|	13-25 -17	26+ -21
intro-force|sentence-before|that|other|	13-25 -12	26+ -31	7-12 -27
intro-force|sentence-before|that|saying|	13-25 -45	26+ -29	7-12 -32
intro-force|sentence-before|that|thinking|	13-25 -19
intro-force|sentence-before|verb-judging|judging|	26+ -17
intro-force|sentence-before|verb-judging|other|	13-25 -32	26+ -50	4-6 -26	7-12 -29
intro-force|sentence-before|verb-judging|saying|	13-25 -7	26+ 17	4-6 -15	7-12 -22
intro-force|sentence-before|verb-judging|thinking|	13-25 8	26+ -14
intro-force|sentence-before|verb-saying|judging|	13-25 -25	26+ -11	7-12 -15
intro-force|sentence-before|verb-saying|other|	26+ -39	7-12 -11
intro-force|sentence-before|verb-saying|saying|	13-25 -48	26+ -33	4-6 8	7-12 -26
intro-force|sentence-before|verb-thinking|judging|	13-25 9	26+ -12
intro-force|sentence-before|verb-thinking|other|	13-25 -31	26+ -33
intro-force|sentence-before|verb-thinking|saying|	26+ -26
intro-force|sentence-before|word|according|	26+ -17	7-12 -13
intro-force|sentence-before|word|judging|	13-25 -36	26+ -46
intro-force|sentence-before|word|other|	13-25 -28	26+ -39	7-12 -7
intro-force|sentence-before|word|saying|	13-25 6	26+ -7	4-6 -9	7-12 -44
intro-force|sentence-before|word|thinking|	13-25 -34	26+ -18	7-12 -19
intro-force|signature|,|naked|	1 -23
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -15
intro-force|speaker-then-quote|(|other|	13-25 -11
intro-force|speaker-then-quote|,|judging|	3 14	4-6 8	7-12 11
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -43	26+ -9	4-6 11	7-12 25
intro-force|speaker-then-quote|,|saying|	1 17	13-25 -15	2 -7	26+ 14	3 -8	4-6 20	7-12 -10
intro-force|speaker-then-quote|,|thinking|	1 -29	13-25 -30	3 -18	4-6 8	7-12 6
intro-force|speaker-then-quote|-|other|	2 -21	7-12 -9
intro-force|speaker-then-quote|-|saying|	4-6 22	7-12 -6
intro-force|speaker-then-quote|:|judging|	13-25 -15	3 -6	4-6 17	7-12 -12
intro-force|speaker-then-quote|:|other|	1 16	13-25 -45	26+ -20	3 20	4-6 15
intro-force|speaker-then-quote|:|saying|	13-25 -31	3 20	7-12 -17
intro-force|speaker-then-quote|:|thinking|	3 21	4-6 11	7-12 -24
intro-force|speaker-then-quote|adverb|judging|	13-25 7	2 17	3 -10	4-6 14	7-12 -14
intro-force|speaker-then-quote|adverb|other|	1 -31	13-25 13	7-12 -24
intro-force|speaker-then-quote|adverb|saying|	13-25 12	2 19	3 -11	7-12 -10
intro-force|speaker-then-quote|auxiliary|judging|	1 -20	13-25 -16	2 6	26+ -14	7-12 -16
intro-force|speaker-then-quote|auxiliary|other|	0 -50	1 -50	13-25 9	2 -26	26+ -6	4-6 -13	7-12 -14
intro-force|speaker-then-quote|auxiliary|saying|	1 20	2 -9	3 -20	7-12 6
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -15	2 -11	3 -21
intro-force|speaker-then-quote|capital|judging|	1 -15	13-25 8	2 21	7-12 22
intro-force|speaker-then-quote|capital|other|	1 -9	2 -14	3 -20
intro-force|speaker-then-quote|capital|saying|	13-25 16	2 -17	3 16
intro-force|speaker-then-quote|capital|thinking|	1 -21	4-6 -17
intro-force|speaker-then-quote|coordinator|judging|	13-25 -16	2 -18	3 -15
intro-force|speaker-then-quote|coordinator|other|	2 -22	26+ -21	3 -30	4-6 -30	7-12 -18
intro-force|speaker-then-quote|coordinator|saying|	13-25 12	7-12 17
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -10
intro-force|speaker-then-quote|determiner|judging|	1 -28	2 23	3 -8	7-12 24
intro-force|speaker-then-quote|determiner|other|	1 -14	2 -22	26+ -37	4-6 9
intro-force|speaker-then-quote|determiner|saying|	1 -14	13-25 24	3 27	7-12 8
intro-force|speaker-then-quote|determiner|thinking|	1 -20	2 -20	26+ -17	3 14	4-6 8
intro-force|speaker-then-quote|possessive|judging|	4-6 9	7-12 -19
intro-force|speaker-then-quote|possessive|other|	4-6 -23
intro-force|speaker-then-quote|possessive|saying|	13-25 -8	2 23	3 7	4-6 9	7-12 27
intro-force|speaker-then-quote|possessive|thinking|	13-25 -8
intro-force|speaker-then-quote|preposition|judging|	1 12	13-25 11	2 6	3 -10	4-6 12	7-12 10
intro-force|speaker-then-quote|preposition|other|	13-25 -22	2 8	26+ -10	7-12 13
intro-force|speaker-then-quote|preposition|saying|	13-25 27	3 10	4-6 -12	7-12 -24
intro-force|speaker-then-quote|preposition|thinking|	3 -12	7-12 -13
intro-force|speaker-then-quote|pronoun|judging|	1 11	13-25 8	4-6 16	7-12 6
intro-force|speaker-then-quote|pronoun|other|	1 -13	13-25 9	2 -15	3 -16	4-6 -13
intro-force|speaker-then-quote|pronoun|saying|	1 -9	13-25 -10	4-6 -20	7-12 -9
intro-force|speaker-then-quote|pronoun|thinking|	1 11	13-25 -14
intro-force|speaker-then-quote|quote|judging|	2 -7	4-6 6
intro-force|speaker-then-quote|quote|other|	7-12 12
intro-force|speaker-then-quote|quote|saying|	7-12 -9
intro-force|speaker-then-quote|subordinator|judging|	4-6 13	7-12 6
intro-force|speaker-then-quote|subordinator|other|	1 -14	13-25 -26	26+ -15	4-6 11	7-12 12
intro-force|speaker-then-quote|subordinator|saying|	1 -17	2 -12	4-6 -11	7-12 16
intro-force|speaker-then-quote|that|judging|	1 14	13-25 -18	4-6 -15	7-12 -31
intro-force|speaker-then-quote|that|other|	1 15	13-25 -28	2 -16	4-6 8	7-12 -47
intro-force|speaker-then-quote|that|saying|	2 16	3 20	4-6 19
intro-force|speaker-then-quote|that|thinking|	4-6 6	7-12 -19
intro-force|speaker-then-quote|verb-judging|judging|	0 14	13-25 -30	2 21	4-6 8	7-12 -35
intro-force|speaker-then-quote|verb-judging|other|	13-25 -50	26+ 12	3 19	7-12 -32
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -9	2 6	3 12	4-6 23	7-12 -17
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -20
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	3 -13	4-6 -8
intro-force|speaker-then-quote|verb-saying|other|	1 12	13-25 -11	2 -18	3 7	4-6 29	7-12 9
intro-force|speaker-then-quote|verb-saying|saying|	0 11	1 17	13-25 -28	2 13	26+ -20	3 6	7-12 -21
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -13	4-6 -7	7-12 -12
intro-force|speaker-then-quote|verb-thinking|judging|	2 10	4-6 -12	7-12 14
intro-force|speaker-then-quote|verb-thinking|other|	1 -8	13-25 7
intro-force|speaker-then-quote|verb-thinking|saying|	2 22	7-12 17
intro-force|speaker-then-quote|word|judging|	13-25 -12	3 12	4-6 13	7-12 -8
intro-force|speaker-then-quote|word|other|	0 -15	1 10	13-25 -21	26+ -27	3 -11	4-6 -26	7-12 -24
intro-force|speaker-then-quote|word|saying|	0 -19	1 -6	13-25 -14	2 6	26+ 11	3 17	7-12 25
intro-force|speaker-then-quote|word|thinking|	2 13	3 -6	4-6 -9	7-12 14
intro-force|topic|,|naked|	26+ -12	4-6 -29	7-12 -37
intro-force|topic|:|naked|	1 19	13-25 -15	26+ -27	3 10	4-6 6
intro-force|topic|adverb|naked|	13-25 -37	2 -13	26+ -34	4-6 -13
intro-force|topic|auxiliary|naked|	1 -34	13-25 6	26+ -58	7-12 12
intro-force|topic|capital|naked|	13-25 -21	26+ -59	3 13	4-6 9
intro-force|topic|coordinator|naked|	13-25 -16	26+ -17
intro-force|topic|determiner|naked|	13-25 7	2 -29	26+ -44	3 25	4-6 -20	7-12 -29
intro-force|topic|preposition|naked|	13-25 -18	2 25	26+ -63	3 13	4-6 16
intro-force|topic|pronoun|naked|	2 -22	26+ -39	4-6 -17	7-12 -16
intro-force|topic|quote|naked|	26+ -19	4-6 9
intro-force|topic|start|naked|	26+ -61
intro-force|topic|stop|naked|	1 -10	13-25 -17	26+ -18	3 -21	7-12 -15
intro-force|topic|subordinator|naked|	13-25 -7	26+ -20
intro-force|topic|that|naked|	13-25 -28	2 -12	26+ -48	3 19	4-6 -12	7-12 -6
intro-force|topic|verb-judging|naked|	13-25 -30	2 25	26+ -32	7-12 10
intro-force|topic|verb-saying|naked|	1 20	13-25 -49	2 -7	26+ -13	3 16	4-6 9	7-12 6
intro-force|topic|verb-thinking|naked|	13-25 -24	26+ -23
intro-force|topic|word|naked|	0 -16	2 7	26+ -30	3 28	4-6 14
intro-force|topic|—|naked|	26+ -17
intro-force|verb-then-speaker|,|saying|	1 23	13-25 -11	2 -7	3 -16	4-6 7	7-12 21
intro-force|verb-then-speaker|:|judging|	1 -23	2 20	3 -17	4-6 -20
intro-force|verb-then-speaker|:|saying|	2 -11	4-6 22	7-12 -29
intro-force|verb-then-speaker|adverb|saying|	1 -15	3 6
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -15	3 -28	4-6 -35	7-12 -32
intro-force|verb-then-speaker|capital|judging|	0 -30
intro-force|verb-then-speaker|capital|saying|	0 -44	2 -13	4-6 21	7-12 -24
intro-force|verb-then-speaker|coordinator|saying|	13-25 -14	4-6 -27	7-12 -20
intro-force|verb-then-speaker|determiner|judging|	1 7	2 -15
intro-force|verb-then-speaker|determiner|saying|	13-25 -9	2 -32	3 -22	4-6 6	7-12 -32
intro-force|verb-then-speaker|possessive|judging|	0 -15
intro-force|verb-then-speaker|preposition|judging|	1 -39
intro-force|verb-then-speaker|preposition|saying|	1 -43	13-25 -14	3 13	4-6 -25	7-12 -18
intro-force|verb-then-speaker|pronoun|judging|	0 -33
intro-force|verb-then-speaker|pronoun|saying|	0 -20
intro-force|verb-then-speaker|subordinator|judging|	1 -28
intro-force|verb-then-speaker|subordinator|saying|	13-25 -17	7-12 -10
intro-force|verb-then-speaker|that|judging|	0 6
intro-force|verb-then-speaker|that|saying|	0 -36	1 -24	2 -22	3 -21	4-6 -12	7-12 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -17
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -19
intro-force|verb-then-speaker|verb-thinking|judging|	0 -18
intro-force|verb-then-speaker|word|judging|	0 -35	1 -22	4-6 -18	7-12 -24
intro-force|verb-then-speaker|word|saying|	0 -64	13-25 -20	2 6	4-6 -23	7-12 -11
intro|according-to|	, 11	: -22	auxiliary 16	capital 22	coordinator 15	determiner 10	start 22	subordinator 16	verb-judging 20	verb-saying 21	verb-thinking -11	word -11
intro|interview|	: -17	start -29	stop -10
intro|named-before|	start -61	stop 9
intro|named-nearby|	( -35	, -7	- -28	; 10	auxiliary -20	coordinator -38	determiner -10	possessive -21	preposition 11	pronoun -23	quote -10	start 29	stop 29	subordinator -21	verb-judging 7	verb-saying -16	verb-thinking -20	— 7	’ -8
intro|paragraph-before|	start -28
intro|possessor|	( -7	, -10	- -41	adverb -17	auxiliary -10	coordinator -63	determiner -10	possessive -28	preposition 8	pronoun -13	quote -26	subordinator -18	that 22	verb-judging -15	verb-saying -48	verb-thinking -45	word -25	’ -14
intro|quote-then-speaker|	, -7	- 28	: 17	adverb 14	coordinator -24	possessive -21	preposition -27	pronoun 12	quote 10	stop 29	subordinator -11	that -48	word -20
intro|quote-then-verb|	( 8	, 26	- -13	: 30	adverb 8	auxiliary 19	capital 16	coordinator 24	determiner -14	possessive -13	preposition -23	pronoun 12	stop 6	subordinator -31	that 10
intro|sentence-after|	, -71	: -6	adverb -38	capital -40	coordinator -44	determiner -50	preposition -61	start 43	stop -11	subordinator -29	that -37	verb-judging -38	verb-thinking -43	word 14
intro|sentence-before|	( -23	, -31	- 12	: -45	capital -50	determiner -43	possessive -14	preposition -17	pronoun -16	stop 11	that -54	verb-judging 15	verb-saying -30	verb-thinking -7	word -9	’ -15
intro|signature|	, -23	start 17
intro|speaker-then-quote|	( -7	, 12	- -10	adverb -10	auxiliary -9	capital -9	determiner 17	possessive 23	quote 7	subordinator 7	that 9	verb-judging -7	verb-saying 6	– -6	’ 17
intro|topic|	, -22	adverb -37	coordinator -28	determiner -9	pronoun -20	quote 10	start -61	stop -22	subordinator 10	that -17	– -21	— -17	’ -8
intro|verb-then-speaker|	, 20	: 11	adverb -8	auxiliary -24	capital -8	coordinator -7	possessive -27	preposition -19	pronoun -19	subordinator -36	that -14	verb-judging -26	verb-saying -35	verb-thinking -33	word -18
kind|according-to|	organisation 13	person 16	place -25	unknown 10
kind|colon|	organisation 29	person 48	place -30	unknown -20
kind|interview|	person -37
kind|named-before|	organisation -43	person 16	place -56	unknown -73
kind|named-nearby|	organisation -9	person 34	place -55	unknown -14
kind|organisation|	direct -25	judging 26	naked -15	other 6	relative 13	saying -10	shared -14	thinking -11
kind|paragraph-before|	place -15	unknown -30
kind|	person 46	place -85	unknown -39
kind|person|	according 17	apposed 12	apposition 9	direct -16	judging 30	naked 36	other 26	passive 7	relative -20	saying 30	shared -25
kind|place|	according -25	apposed -13	apposition -22	direct -50	judging 12	naked -69	other -16	passive -19	relative -13	saying -40	shared -22	thinking -14
kind|possessor|	person -33	place 6
kind|quote-then-speaker|	organisation 16	person 9	place -45
kind|quote-then-verb|	organisation -25	person 25	place 25
kind|sentence-after|	organisation -53	person -11	place -22	unknown 7
kind|sentence-before|	organisation -14	place -56
kind|signature|	person 9	unknown -30
kind|speaker-then-quote|	organisation 17	person 37	place -19	unknown -41
kind|topic|	organisation -17	person 17	place -39
kind|transcript|	person 16
kind|unknown|	according 16	apposed -34	apposition -25	direct -23	judging -27	naked -27	passive -15	relative -9	saying -8	thinking 10
kind|verb-then-speaker|	organisation -37	person 18	place -24	unknown 17
lead|according-to|lower|	according 20
lead|according-to|upper|	according 17
lead|colon|lower|	naked -24
lead|colon|upper|	judging 6	other -11
lead|interview|upper|	naked -37
lead|named-before|other|	naked 13
lead|named-before|upper|	naked -17
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 18
lead|paragraph-before|other|	saying -26
lead|paragraph-before|upper|	according -18	judging -18	other -22	saying -17	thinking -28
lead|possessor|upper|	naked 12
lead|quote-then-speaker|lower|	judging -19
lead|quote-then-speaker|other|	other -22	saying -12
lead|quote-then-speaker|upper|	other -14	saying 14
lead|quote-then-verb|lower|	judging -8	other -8	saying 28
lead|quote-then-verb|upper|	judging 27	other 9
lead|sentence-after|lower|	according -15	judging -10	other -18	saying -8	thinking -6
lead|sentence-after|upper|	according 9	judging -23	thinking -18
lead|sentence-before|lower|	according -14	saying -6	thinking -16
lead|sentence-before|other|	saying -17
lead|sentence-before|upper|	according 7	judging -31	other -17	thinking -33
lead|signature|lower|	naked -34
lead|signature|upper|	naked 20
lead|speaker-then-quote|lower|	judging 11	other -19	saying 13
lead|speaker-then-quote|other|	judging -8	other 17	saying 12
lead|speaker-then-quote|upper|	saying 9
lead|topic|lower|	naked 7
lead|topic|other|	naked -23
lead|topic|upper|	naked -18
lead|verb-then-speaker|lower|	judging -27
lead|verb-then-speaker|upper|	judging 15	saying 10
lemma|according-to|	none 28
lemma|	accusare 7	accuser -12	achar 13	acknowledge -11	aclarar -8	acquiescer -8	acrescentar 9	acusar 9	add 13	adiantar -11	admettre -6	admire -24	admitir -12	advise -20	advocate -8	affermare -9	affirmer 12	afirmar -24	agacer 10	aggiungere -6	agree -32	aim -6	ajouter 30	alarmer -10	alertar -18	allege 16	allow -36	allude -6	ammettere 17	amuser 20	annoncer -19	announce -23	answer -10	anticipare 9	anticipate 7	antwoorden 12	antworten 11	anunciar -23	apelar 14	apelidar -30	apologise -26	apontar -8	apostillar 18	appeal -42	appeler 11	applaud -7	apuntar 22	argomentare 13	argue 27	asegurar -16	asentir -7	ask -12	assail 17	assert -15	assicurare 33	assume 11	assure 18	assurer 17	atirar -8	atribuir -18	attaccare 17	attack -36	attendre 16	attribute -13	auspicare 8	avertir -8	avisar 6	añadir 16	bark 17	bash -18	befinden 17	beg -14	begrüßen -20	behaupten 10	believe -43	beloven -10	bemängeln 19	benadrukken -10	berichten 24	beslissen 12	bestätigen -19	beteuern 15	betonen 19	bevestigen -8	bezeichnen -7	bieden 10	bill -32	blame -12	blast 12	blog -22	boast 9	brag -10	brand -22	brincar 17	bromear 16	brummen 23	calificar 14	care -23	cast 19	caution 18	celebrar -8	challenge -8	chamar -9	champion -18	chant 13	characterize -7	charge -18	cheer -12	chide 14	chiffrer -15	chime -14	chiosare 15	chip -15	citar -19	cite 13	claim -13	clarify -9	classificar -10	comentar -6	commentare 10	compare 10	complain -7	completar 9	concede 21	concedere -20	concluderen 8	concluir -16	conclure 17	concordar -22	condemn -6	confesar 18	confessare 6	confidare -7	confier 32	confirm 14	confirmar -7	confirmer -17	congratulare 8	congratulate 10	consider -33	constateren 17	contestar -9	contestare -23	continue 13	contradict 11	correct -10	corregir 17	counsel -25	counter 10	craindre -18	credit -19	criticise -16	criticize -14	cry -11	debate -53	decide -21	decir -14	declarar 17	declare -13	decline 17	deem -24	defend 15	defender 19	define -22	definire 15	deliver -10	demand 7	demander -15	denounce 20	denunciar 19	denunciare -8	deny -6	depict 8	deride 10	desafiar -6	descartar -10	describir 13	destacar 9	detail -11	detallar 23	dichiarare 16	dire -10	disagree -25	disclose 7	discredit -20	dispute 10	dizer -13	doubt -11	downplay 11	déclarer -10	démentir 11	dénoncer 7	détailler 18	echo -9	einwenden 10	eisen -8	elaborate 13	email -12	emporter 13	encourage -21	endorse -12	entgegnen -6	ergänzen 18	erinnern -14	erkennen -22	erwidern 8	erzählen 20	escrever 16	escribir 15	estimate -25	estimer 19	exclaim 19	exclure 10	exigir 9	explain 14	expliquer 6	expresar -20	express -12	faire_valoir 24	falar -13	favor -11	fear -13	feel -26	festejar -10	figurer -11	find -21	finden 15	fire 8	fluisteren 18	foeteren 10	forecast -17	formulieren 13	fragen 12	frenare -14	freuen 17	fume 12	féliciter 17	fügen -7	garantir 8	garantire 15	gasp -11	getuigen -7	geven -15	giurare 24	glimlachen 20	glisser 21	gracejar -7	grappen -7	gratulieren -22	gridare 8	gritar 13	hablar -6	hadern -6	halten -10	hate -22	heben -21	herinneren 14	highlight -27	hint -15	hold -24	hope 13	houden -8	identify -9	indicar -13	inform 9	informar 11	inquiéter -20	insist -11	insistir -9	insult -30	intend -20	interject 15	interroger 12	interrupt -9	invitare 17	invite -7	invocar -20	jubiler 16	juger -11	justificar 27	klagen 9	klinken -10	knock 7	know -19	kommentieren -6	lachen -6	lambaste -10	lament 25	lamentar -9	lamentarse 10	lancer 22	lash 13	lassen 24	laten -13	laud 11	laugh 17	learn -18	leggen 13	leggere -9	lembrar -13	leren 10	like -24	liken -11	limitar -19	lire -18	llamar 21	lobby 14	loben -10	love 10	luiden 10	lâcher 18	mahnen 20	mailen 27	mandar 10	manifestar -15	manter -29	marrer 19	matizar 6	meinen 11	melden 11	mention -17	message -19	minimizar -21	mock 6	mopperen 19	mostrar -28	motivare 11	murmeln 9	murmur 18	muse -13	need -43	negare 6	nennen 15	noemen -7	nominate -7	none 10	notar 7	note 11	noter 16	obiettare 11	object 17	observar 18	observe 14	observer -10	offer -23	oordelen 17	opinar 9	opmerken 9	oppose -24	opposer -9	order 8	osservare -6	paint -18	parlare 28	parler -8	pedir -9	perguntar -12	persuade -14	pester -9	philosopher 16	phone -13	plaider 23	plaisanter 26	plead -17	point -15	poltern -7	portray 7	post -19	poursuivre 15	praise -6	precisar -7	precisare 11	predict 6	prefer -14	preferir 8	present -17	prever -15	prijzen -7	proclaim -8	prometer -16	promettere -9	promettre 20	promise 10	pronounce 13	propor -13	propose -9	proposer -23	protest -14	prove -20	préciser 7	prévenir 15	publicar -12	purport -26	qualifier -16	querer -12	question -10	questionar 25	quip 20	quote -22	raccontare 21	rank -19	rant -8	read -26	reageren 12	reagieren -33	realize -13	reassure -13	rebater 21	rebuff 6	rebuke -17	recall 38	rechnen 16	recibir 12	recitare 8	recite -8	reclamar -16	recommend -17	reconhecer 20	reconocer -10	record -36	recordar -8	recount 15	recusar -9	reference 9	reflect -14	refuse 7	refuser -14	regard -10	regret -21	reiterate -15	rejeitar -9	rekenen 8	relatar 15	relativiser 14	remark -7	rematar 19	repeat -10	replicar 7	replicare -8	report 21	reportar 13	reprochar 13	request -27	responder 8	retort -16	retweet 13	revelar -27	ribattere 6	riferire -13	rigoler 13	ringraziare -13	ripetere -12	rir 12	rire -12	rispondere 20	rivendicare 11	roar -8	roepen -12	réagir -14	réclamer 21	répliquer 15	répondre 19	rétorquer 25	sagen 6	salutare 13	savage -14	say 35	schamperen 18	scherzare 21	schildern 24	schreiben 21	schrijven 14	scoff 16	scrivere -20	scusare -9	see -14	sehen 18	sentenciar 21	señalar -12	shoot -14	shout 31	show -8	sigh -12	sign -39	signal -19	sing -8	sintetizzare 14	slam -8	smentire 12	snap -7	snipe 12	solicitar -24	soltar 18	sorrir 23	sospirare -11	sostener 24	sottolineare 16	souffler -14	souhaiter -6	souligner -13	souri -12	sourire 6	souvenir -14	speak -8	speculate -14	spiegare 14	spotten 28	sprechen -7	spreken -11	staan 6	state -11	stehen -34	stellen -14	stress -18	sturen 8	sublinhar 16	submit -11	sugerir 18	suggest 7	support -20	suspect -25	suspirar 16	tachar -17	tagliare 8	talk -15	teilen 18	tell 17	temere -6	tempérer 8	testify -12	text -30	thank 12	threaten -16	title -28	tonner -12	tout 15	traiter -12	trancher -14	trash 11	trasladar -16	treat -12	trekken -14	trouver 20	trovare 8	trust 16	try -31	tuonare 8	tweet 13	témoigner 23	understand -14	urge 14	utter -14	vatten 21	vent 17	venture -30	ver 16	verkünden -23	verlangen -17	verlauten 18	verraten 14	versichern 30	versprechen -16	verteidigen -14	vertellen 17	verwachten -19	verweisen -18	verwerpen -12	view -21	vinden 6	voir 12	volunteer -16	vote -7	vouloir 10	vragen -20	waarschuwen 15	want -7	warnen 19	wave 8	weigh -28	weisen -28	welcome -30	werben 19	weten -11	widersprechen -8	wijzen -9	willen -16	wish -22	wollen -30	wonder 8	worry -11	write 16	yell 7	zanjar -14	zeggen 8	zeigen -12	zien -26	zitieren -6	zuchten 10	zweren 12	äußern -8	écrire 20	étrangler 10	évaluer -14
lemma|colon|	none -11	say 12
lemma|paragraph-before|	accuse -29	acknowledge -24	add 13	admit -27	advise -17	advocate -18	agree -26	aim -15	allege -14	allow -9	announce -30	answer -20	anticipate -13	apologize -21	appeal -11	applaud -15	ask -33	attack -14	back -9	believe -19	bill -12	blame -19	blast -31	boast -13	call -23	care -7	challenge -9	champion -10	charge -11	cheer -13	cite -24	claim -31	clarify -6	comment -25	compare -14	complain -20	concede -26	conclude -26	condemn -9	confirm -15	confirmar -7	consider -12	continue 14	correct -9	counsel -19	credit -12	criticize -24	debate -10	decide -14	declare -22	decline -20	deem -7	defend -28	deliver -14	demand -9	denounce -15	deny -17	describe -34	detail -19	dire -8	disagree -15	discuss -13	dismiss -25	dizer -23	downplay -11	echo -15	email -15	emphasize -11	encourage -13	endorse -26	expect -17	explain -32	express -30	feel -6	figure -6	find -25	geven -18	greet -8	hail -11	hear -10	highlight -12	hit -9	hold -14	hope -13	identify 11	indicate -25	informar -12	insist -17	intend -9	introduce -19	invite -8	invoke -7	knock -14	know -12	lament -19	laugh -23	learn -13	like -22	list -20	maintain -19	mean -15	mention -19	message -7	mock -22	name -10	need -10	nominate -15	none -23	note -47	offer -13	oppose -26	order -20	outline -12	paint -18	pedir -11	plan -23	pledge -16	post -24	praise 9	predict -20	prefer -7	present -16	press -12	promise -25	propose -21	protest -14	prove -7	question -20	quote -24	rail -14	raise -25	rate -12	read -7	reason -12	reassure 10	rebuff -12	recall -10	recognize -16	recommend -11	record -8	refer 8	reference -10	reflect -16	refuse -14	regard -7	reiterate -25	reject -23	remark -23	remember -8	remind -21	repeat -10	reply -26	report 6	reveal -22	rispondere -10	rule -18	réclamer -9	saber -14	say -22	see -21	seek -19	shout -14	show -10	sign -18	signal -13	sing -6	slam -18	speak -6	speculate -18	sprechen -16	state -11	stehen -6	stress -22	suggest -36	talk -23	tell -6	testify -15	thank -19	title -9	treat -10	trust -13	try -19	understand -14	unlisted -12	urge -28	voice -8	volunteer -8	vote -14	vow -22	want -12	warn -16	wave -17	weigh -21	welcome -7	wonder -11	worry -10	yell -16
lemma|quote-then-speaker|	accuse -13	acknowledge -8	add 13	admit 11	advise 12	affirmer 18	agree -18	aim -17	ajouter 20	allow -23	allude -6	announce -14	answer -14	appeal -6	applaud -16	argue -12	assert -15	assure 11	attack -9	back -21	believe -26	bill -15	blame -15	blog -15	brand -10	call 7	care -14	cast 7	celebrate -15	charge -17	cheer -31	cite -6	claim -8	compare -15	concede 14	conclude 15	consider -7	continue -8	counsel -12	criticize -16	debate -14	decide -16	declare 21	decline -6	denounce 14	deny -14	detail -12	dire 7	disagree -20	discuss -16	déclarer 19	echo -13	email -43	endorse -8	expect -10	explain 13	express -20	faire_valoir 13	fear -28	feel -11	find -19	fire -15	fume 20	hear 15	hint -7	hold 7	hope -17	identify -11	intend -15	introduce -7	jeer -11	know -9	lancer 20	laugh 8	like -17	maintain -21	mean 12	mention 7	name -17	need -25	nominate -7	none -10	observe 20	offer -10	order -20	phone -8	plan -17	pledge -16	point -10	post -14	press -15	promise -22	propose 16	protest -11	question -15	quip 25	quote -21	raise 10	rank -13	rappeler 13	rate -26	recall 27	record -14	refer -12	reference -24	regard -11	reject -19	remark -17	repeat -14	reply 6	report 15	request -16	respond -9	résumer 13	sagen -10	say 19	see -13	seek -15	shout 19	show -29	sign -6	speak -12	state 10	suggest -6	support -7	talk -22	tell 55	testify 19	think -20	trust 17	try -16	tweet 15	unlisted -10	urge 6	venture -16	view -9	volunteer -18	vote -7	vow -9	want -12	warn 14	wave -9	welcome 6	whisper 15	wonder 10	write 29	yell 11
lemma|quote-then-verb|	aclarar 16	add 36	admettre 24	admit -12	affirmer 19	afirmar -11	ajouter 21	ammettere 14	antwoorden 16	argue -15	asegurar -16	ask 8	assurer 19	avisar 13	avvertire -7	befinden 18	begründen 20	bekennen 31	berichten 9	betonen 21	brincar 17	bromear 16	brummen 23	call -7	celebrar 17	chiamare 11	chiedere 14	commentare 13	conclure 25	confessare 15	confidare -8	confier 30	contar 34	criticar 13	declarar 19	declare -9	demander -10	denunciare -8	describe -14	dichiarare 24	déclarer -6	déplorer 20	détailler 16	erinnern -13	erwidern 8	erzählen 26	escrever 21	escribir 18	explain 9	explicar 42	expliquer 11	faire_valoir 20	foeteren 22	fügen -15	gestehen 21	geven 17	glisser 18	grappen -7	halten 22	herinneren 14	imager 22	interroger 15	ironizar 7	ironizzare 26	joke 28	klagen 25	kommentieren 16	lachen -8	lamentar 9	lamentarse 22	lancer 34	lassen 23	leggen 22	lembrar 21	lâcher 26	manifestar 21	meinen 37	melden 21	motivare 15	observar 20	observer 21	pester 22	plaider 18	plaisanter 29	poltern 16	poursuivre 15	precisare 22	preguntar 21	promettre 18	protestar 24	prévenir 23	raccontare 25	rappeler 25	read 15	reageren 32	recall -16	rechnen 19	reclamar 23	reconnaître 18	reconocer 18	recordar 18	regretter -6	relatar 31	rematar 22	replicare -9	reply 9	report 21	responder 28	ribattere 23	riferire 21	rir 12	rispondere 20	rufen 23	réagir 16	répondre 18	résumer 24	rétorquer 26	say 20	schamperen 24	scherzare 24	schildern 17	schreiben 24	schrijven 23	scrivere 18	sentenciar 21	señalar 23	sintetizzare 12	souffler 20	sourire 10	spiegare 28	spotten 29	sublinhar 17	sugerir 18	suggest -16	suspirar 16	tagliare 11	teilen 25	tell -54	trancher -12	tuonare 13	tweet 21	témoigner 18	unlisted 6	vatten 28	verraten 19	versichern 25	verteidigen 9	vertellen 28	vinden 15	write 32	zeggen 21	zuchten 18	écrire 28
lemma|sentence-after|	accuse -21	add -13	announce -16	answer -17	appeal -18	argue -25	ask 34	back 9	call -9	care -16	cite -20	claim -18	comment -15	continue -12	debate -9	demand -12	demander -14	describe -18	endorse -19	explain -19	fire -19	hear 6	hold -18	indicate -24	lachen -13	like -19	message -21	note -27	order 12	point -32	praise -20	promise -19	rate -14	read -25	recall 8	report -17	say -7	see -26	sign -17	state -26	suggest -24	support -25	tell -20	thank -20	think -17	treat -12	try -19	tweet 17	use -16	vote -15	warn -21
lemma|sentence-before|	accuse -33	acknowledge -27	acusar 7	add 19	adiantar -15	admettre -19	admit -27	admitir 7	advise -17	advocate -16	affermare -18	afirmar -26	agree -20	aim -14	alegar -21	allege -17	announce 15	answer -12	anunciar -22	apelar 12	apologise -25	appeal -13	appeler -21	applaud -15	arrancar -11	ask -22	assicurare 15	assure -11	assurer -22	attaccare -9	attack -27	attendre 9	back -39	begrüßen -15	believe -29	beloven 6	benadrukken -16	berichten 20	bill -14	blame -24	blijven -27	brag -20	call -69	care -17	cast -11	celebrate -12	challenge -24	chamar -19	chant -19	charge -11	cheer -30	chiedere -37	cite -18	claim -28	comentar -14	comment -20	commentare -23	compare -19	complain -20	concede -23	conclude -9	concordar -22	condemn -17	confermare -15	confier -21	confirmar -20	congratulare 8	congratulate -26	consider -17	considerar -15	contar 23	contestare -12	continue -13	counsel -18	credit -18	criticar -19	criticize -9	debate -21	decide -18	decir -23	declarar -17	defend 6	definire -13	deliver -25	demand -28	demander -19	descartar -6	describe -39	detail -15	dire 9	disagree -30	discuss -24	dismiss -19	dispute -19	dizer -12	doubt -17	déclarer -24	email -26	endorse -19	erinnern 13	erklären -33	erzählen 10	escrever -11	esprimere -30	estimate -20	exigir -10	explicar -22	expliquer -27	express -23	falar -13	favor -20	fear -19	feel -27	figure -19	find -44	fire -19	frenare -21	fume -7	garantir -15	geven -10	giurare -12	gracejar 7	halten -23	hate -17	hear -27	heißen -31	heten -20	hint -18	hit -13	hold -29	hope -23	houden -35	identify -12	informar 9	inquiéter -24	insist -37	insistir -10	interroger 7	introduce -16	invitare -19	ironiser -18	issue -29	joke -16	klagen -19	know -18	kritisieren -28	kündigen -25	lachen 10	lamentar -29	lancer -28	lassen 8	laten -24	laugh 6	learn -15	lembrar -22	like -17	liken -8	list -23	lobby 11	mahnen 11	manter -26	mean -12	melden -34	mention -14	message -34	mock -11	mostrar -23	need -15	nennen -23	noemen -19	note 9	observer -14	offer -35	opinar -22	oppose -23	order -32	osservare -15	parlare -23	parler -24	pedir -8	pester -15	plaider 9	plaisanter -20	plan -19	pledge -16	point -29	post -19	praise -18	precisare -13	prefer -6	preferir 8	preguntar -11	present -18	proclaim -12	prometer -12	promettre -25	propose -21	proposer -23	publicar -16	queixar -8	querer -12	question -25	quote -27	raccontare -12	raise -25	rank -16	rant -11	rappeler -23	rate -25	reageren -20	reagieren -32	reason -12	reclamar -13	record -31	recordar -14	reflect -14	refuse -20	refuser -15	regretter -26	reiterate -22	reject 7	remark -14	remember -18	repeat -6	reply 11	report -8	reportar 13	request -15	respond -19	responder -12	resumir -26	reveal -15	ricordare -18	ringraziare -15	roepen -22	rule -15	réclamer -23	répondre -14	say -11	scandire -11	scrivere -18	see -29	seek -18	show -38	shrug -15	sigh -19	sign -32	speak -9	spiegare 6	spreken -27	staan 12	state -19	stellen -21	sturen 10	support 7	suspect -15	sustentar -11	talk -16	temere -19	testify -22	text -18	thank -38	think -28	title -19	tout 9	trouver -19	trovare -17	try -19	tuonare -6	tweet -6	unlisted 7	urge -40	use -36	ver 9	verlangen -19	versprechen -14	verwachten -19	verweisen -18	volunteer -6	vote -18	vow -28	vragen -29	want -50	wave -15	weisen -25	welcome -22	weten -11	wijzen -31	willen -34	wollen -15	worry -17	write 11	zeggen -18	zeigen -31	zien -18	écrire -21	évaluer -14
lemma|speaker-then-quote|	accuse 10	add 14	admit 14	admitir -11	advertir 6	advise -16	affirmer 10	aggiungere 26	agree -27	allege 12	allow -19	ammettere 12	announce -18	answer 9	antworten 6	appeal -36	appeler 20	argue 37	ask -24	assail 20	assicurare 16	assure 17	assurer 15	attack -30	attendre 7	auspicare 10	believe -38	bemoan 12	bemängeln 25	bezeichnen 6	bill -24	blast 18	blijven 8	boast 14	brand -16	calificar 15	care -24	cast 23	caution 24	celebrate 16	champion -12	chant 14	characterize -7	charge -10	chide 14	chiedere -15	cite 30	classificar -9	compare 14	concede 24	conclure 6	confermare 7	confirm 18	confirmar 17	congratulate 15	consider -26	continue 33	corregir 17	counsel -20	credit -16	criticize -7	cry -8	debate -47	decide -13	decir -18	declarar 18	declare -17	decline 13	deem -18	defend 22	definire 10	demand 9	demander 15	denounce 21	detail -9	dire -31	dismiss 9	dizer -17	dub 10	dénoncer -9	email -7	emphasize 10	encourage -21	endorse -7	ergänzen -6	erkennen -9	estimate -18	estimer 18	exigir 13	expect -31	explain 9	falar -7	feel -24	find -9	fire 23	féliciter 18	garantir 20	geben -10	hablar -10	halten -16	hear -16	heißen 22	highlight -24	hint -7	hit 7	hold -10	hope 13	houden 11	identify -8	imply 12	indicar -10	indicate 17	intend -12	interject 16	introduce 9	invitare 23	issue 9	joke 28	juger -8	know -23	kommentieren -19	kündigen 21	lament 30	lassen 17	laten -19	laugh 14	learn -13	like -9	limitar -15	llamar 15	love 11	mandar 11	mean -23	mention -16	message -11	mock 8	need -27	negare 17	nennen 9	none -7	note 14	object 13	offer -8	opinar 16	oppose -23	parlare 28	parler -6	perguntar -6	plan 6	pledge 14	portray 13	precisar -14	precisare 14	predict 8	prefer -8	press 7	proclaim -6	prometer -7	promettere 17	promettre 16	promise 14	pronounce 18	propose -8	protest -9	prove -16	qualifier -16	queixar -8	question -12	quote -13	raise -19	rank -7	rate 10	read -28	recall 20	reclamar -14	reconocer -14	record -25	recordar 6	refer 10	reference 9	reflect -13	refuse 19	regret -21	regretter 12	reiterate -8	reject 6	rekenen 16	relever -9	remark 10	remind 6	repeat -19	replicare -7	reply -11	request -16	responder 7	retort -21	retweet 14	ribattere 21	ricordare 10	rispondere 7	rufen -12	réclamer 16	répondre 7	sagen 21	salutare 19	sapere -11	savage -14	say 34	schreiben 20	scrivere -14	seek -7	sehen 18	shoot -10	shout 16	show 7	sign -29	slam -6	sostener 24	sostenere 9	speak -14	sprechen -10	state -12	stehen -22	stress -15	submit -12	subrayar -7	suggest 7	support -19	sustentar 16	talk -8	text -26	thank 15	think 12	title -29	trouver 21	try -26	tweet 6	urge 18	vent 18	venture -27	ver 17	verlauten 22	view -25	vinden 7	voir 17	vouloir 14	want 7	warnen 22	wave 9	weigh -21	welcome -19	willen -9	wish -18	wollen -16	write -8	yell 6	zeigen -10	zien -18
lemma|verb-then-speaker|	accuse -24	aclarar -8	acusar -19	add -15	admitir -25	antworten 12	argue -22	ask -10	assicurare 14	bezeichnen -21	calificar -15	call -45	chamar -18	chiedere -24	claim -18	conclude -17	confermare -22	confirmar -19	considerar -6	contestare -19	declarar -19	declare -20	definire -18	describe -28	dire 32	dismiss -21	divulgar -23	dizer 11	email -25	endorse -21	erkennen -15	explain 16	halten -21	heißen -24	houden -19	insist -24	issue -23	laten 27	maintain -16	mandar -25	noemen -12	pedir -37	praise -21	predict -16	preferir -21	quote 8	recall -22	recusar -21	rispondere 11	roepen -17	say -21	scrivere -8	state -19	suggest -16	tell -89	tweet -21	urge -29	warn -21	würdigen -16	zeggen 9	zien -19
length|	0 -14	1 18	2 13	3 12
near|according-to|	0 20	26+ 21	3 15	4-6 12	7-12 6
near|colon|	1 -8	4-6 -18	7-12 25
near|interview|	26+ -37
near|named-before|	1 15	13-25 -7	2 14	26+ -60	3 -27
near|named-nearby|	0 -20	1 -22	13-25 -9	2 6	3 15	4-6 10
near|paragraph-before|	26+ -28
near|possessor|	0 -18	1 -22	13-25 -26	2 6
near|quote-then-speaker|	-10 -15	-12 20	-13 15	-14 -17	-15 -15	-17 -23	-18 -12	-2 -24	-20 6	-21 -11	-22 -7	-24 -18	-25 -10	-26 9	-27 10	-28 -24	-29 9	-3 -35	-30 -13	-32 -10	-34 6	-36 -9	-4 -34	-42 -15	-5 14	-7 -11	-8 -12	0 26	1 -16	13-25 -16	2 16	3 -9	4-6 -20	7-12 -8
near|quote-then-verb|	0 16	1 13	26+ -8	4-6 -10	7-12 -35
near|sentence-after|	0 14	1 8	13-25 -6	2 -16	26+ -25	3 -23	4-6 -28	7-12 -7
near|sentence-before|	1 19	13-25 -8	2 9	26+ -16	3 -8	4-6 -12	7-12 -11
near|signature|	1 10
near|speaker-then-quote|	0 8	13-25 -17	2 7	26+ -13	3 13	4-6 17
near|topic|	0 -19	1 16	13-25 -17	2 14	26+ -55	3 26	4-6 14
near|verb-then-speaker|	0 -14	1 9	13-25 -40	2 7	26+ 15	4-6 7	7-12 -22
negated|	paragraph-before -31	quote-then-speaker -11	sentence-before -54	speaker-then-quote -24
next|$|	other -31
next|&|	saying 18
next|(|	judging 20	other -29	saying 32
next|)|	judging -18	thinking -18
next|,|	judging -28	other -10	saying 12	thinking -23
next|-|	judging -9	saying -10	thinking -20
next|;|	saying -14
next|according-to|	( -24	: -8	coordinator -18	marks 22	preposition 31	pronoun -12	stop 29	verb-saying 21	word 8
next|adverb|	other 12	saying -16
next|auxiliary|	judging -27	other -37	saying -46
next|capital|	judging 6	other -10	saying 14	thinking -15
next|colon|	: 13	determiner -16	preposition -7	word 7
next|coordinator|	judging -35	other -19	saying -38	thinking -24
next|determiner|	judging -16	other 11	thinking -21
next|end|	saying -27
next|marks|	judging 15	other -24	saying 10
next|paragraph-before|	$ -17	( -23	- -16	: -26	; -7	adverb -22	auxiliary -18	capital -21	coordinator -25	determiner -8	possessive -6	preposition -25	pronoun -38	quote -27	stop -7	subordinator -6	that -9	verb-saying -24	verb-thinking -23	word -16	— -7
next|possessive|	saying -14
next|preposition|	judging -21	other 14	saying 10	thinking -24
next|pronoun|	judging 11	other -9	thinking 13
next|quote-then-speaker|	, -18	- 10	: -14	adverb 13	auxiliary -16	coordinator -18	determiner -18	end -25	pronoun -9	quote -14	stop 48	that -37	verb-saying -12	verb-thinking -19	word -8
next|quote-then-verb|	& 18	( 43	, 6	auxiliary -45	coordinator -11	determiner 6	end -14	preposition 11	pronoun -8	quote -20	stop 24	subordinator -17	that 21
next|quote|	judging -12	other -30	saying -41	thinking -34
next|sentence-after|	, -20	: -53	adverb 27	auxiliary -33	capital -22	coordinator -34	determiner -28	preposition -16	pronoun -23	quote -9	stop 23	subordinator 22	that -7	verb-judging -23
next|sentence-before|	$ -28	( 26	, -11	- -6	: -9	; -24	adverb -22	auxiliary -57	capital -30	coordinator -10	determiner 11	possessive -12	pronoun -6	quote -19	stop -20	subordinator -35	that 7	verb-judging -20	verb-saying -11	verb-thinking -49	word -12	— -10
next|speaker-then-quote|	) -18	- -18	; -17	adverb -13	auxiliary -17	capital 32	coordinator -20	marks 9	pronoun 17	quote -44	subordinator -10	that 15	verb-judging 19	verb-saying -10	verb-thinking -14	word -12	— -11
next|stop|	other 22	saying 42	thinking 13
next|subordinator|	other -27	thinking -12
next|that|	judging -13	other 7	saying 15
next|verb-judging|	judging 23	other -22	saying 8	thinking -20
next|verb-saying|	judging 6	saying -13	thinking 10
next|verb-then-speaker|	( 8	, 44	: -6	; -31	adverb -28	auxiliary -46	capital -20	coordinator -45	determiner -8	marks -14	preposition -27	pronoun -12	quote -35	subordinator -47	that -12	verb-thinking -38	word 6
next|verb-thinking|	judging -11	other -27	saying -10	thinking -14
next|word|	other -14	saying -8	thinking -8
next|–|	saying 12
next|—|	saying -13
next|’|	saying 6
noun|	0 -11	05 -11	1 -16	12 -20	14 -10	2 -9	20 -13	214 -17	34 -16	6 -15	67 -8	74 -17	88 -19	ab -7	abend -18	accord -15	accordo -20	acto -6	acuerdo -21	acusación -16	acórdão -18	adjoint 10	administração -11	adversaire -14	advocaat -20	advogado 8	advérbio -11	af -19	affaire -13	agence 8	agencia 14	agente 11	agua -12	alcalde 6	alunos -15	amministrazione 6	analistas -14	analysten -13	analystes -20	ancien 13	ancienne 6	ander -8	anfrage -29	angaben -10	animale -7	annonce -10	ano -15	anwalt -15	anwohner -21	apotheker -17	arbitrage -29	arbitragem -9	arbitro -20	artistes -12	asociación -20	assessora -16	assessore -23	assistente 6	association 7	associazione -18	ata 15	atacante 15	attaquant -12	audio -14	audition -10	autora 16	autorità 11	avis -14	avocat -13	avocate -24	avoir -26	ayuntamiento -23	azienda 8	ação -16	banca -17	banco -6	banque -21	battuta -18	beamter 16	beau -15	begriff -19	behörde -6	beiden -8	bericht 7	berichten -12	beschluss -8	bestuurder 12	bestuursvoorzitter -24	betreiber -14	betriebsrat -17	bewindsman 22	bloc -8	bloque 8	bonden 8	boon 16	bord -14	bout -15	braccia -10	branche -22	brief 10	bundesstraße -22	buren -16	bus -16	buurt -12	bürgermeister 26	c' -16	cabeza -12	camarade 13	cambio -26	capitaine -24	capitán -14	capogruppo -20	carabinieri -15	carte -16	caso -20	cento -14	centro -26	cerimônia -10	chaîne -15	chef 8	chercheuse 14	chi -17	chico 9	choix -14	cittadino -6	cliente -14	cloche -19	coach 11	collaboratore -19	comandante -13	comboio -17	comissão 22	comité -28	commission -15	compagnie 11	compañía -18	comune -20	comunicado -28	concorrente -19	confédération -15	conférence -19	conseil -20	conseiller 22	consejo -11	conselho -13	consiglio 10	contacté -18	contraire -13	correctionele -7	corte 9	courriel -17	courriels -19	critique -26	cámara 17	câmara -10	côté -14	c’ -18	dal -15	dat -36	dato -16	debat -16	debatte -14	decisão -15	defensa -22	defesa -14	delantero -13	delegada 13	deputata -16	deputato -17	dernier 22	dernière 12	desculpas -17	despacho 6	deuxième -13	dialogue -18	die 12	dies -24	dipartimento -20	diplomat 11	diplomate -9	diputada 11	directeur -28	direction -9	directivo 25	director -11	directora -15	directrice -21	dirigeante 11	dirigente 24	dizer -12	diálogo -20	document 6	documento 10	donnerstag -12	dorf -17	dossier -13	droite -15	décision -6	défense -18	détracteurs 7	empore -17	ende -18	engenheiro 12	enquête -12	entraîneur -26	entscheid -14	entscheidung -14	entwurf -17	episodio -16	ergebnis -18	esperti 6	essais -12	este -18	estudo -13	etwas -10	euro -22	executiva 21	expression -11	fahrer -15	fallo -17	falta -24	farmacista -19	federação -18	ferrovia -16	fila -10	filha -12	filière -9	film -19	fils -24	finale -12	firma -15	fondi -13	fonte 15	fonti 7	frase -22	geld -17	gerente -20	getuige -21	gewesen -18	giudizio -12	gol -18	gonzalo 13	goudzoekers -10	gouverneur -24	governante 22	governo -6	groupe -10	grund -23	grupo -16	gutachten 8	hallazgo -15	haus 7	herr 19	hersteller -13	heure -9	homóloga -25	hospital -10	humor -12	händler 9	héros -20	iedereen -9	industriels -19	instituição 7	institut -13	instituto -20	interesse -11	inversión -7	investigadora 20	jaar -18	jahren -14	jefe -15	juges -9	jury -8	keer -18	kerk 16	kinderen -16	konzern 10	kritik -15	kundin 16	laatste 12	lado -18	land -13	lange -11	leitura -22	leonor -26	lerares 11	letra -23	lettre -18	ligue -17	líder 11	lösung -27	madre -12	maestro 10	magistrada 24	magistrado -17	magistrate -11	magistrato 17	mail 27	mairie -21	maker -18	mal -22	mandant -26	mandataria 8	mann 13	marchés -6	markt -18	mehrheit -17	mercado -10	meritxell -10	mesmo -18	meteorología -9	meter -11	minister 17	ministerio 12	ministerium 16	ministero 10	ministra -6	ministro 9	ministério 11	mitarbeiter 17	moeder -11	monde -7	mot -10	muestras -6	multa -10	männer 20	mère 12	médailles -6	nachfolger -11	nachfrage -26	nega -12	negócio -23	netz -9	niemand -9	noack 11	nom -16	nombre -15	norma -26	nota -8	noticia -13	nouveau -17	numero -15	nuova -6	office 7	onderzoekers -19	ong -8	operação -15	oppositie -23	opposition -40	orden -9	organisation -12	osserva -10	padre -17	palazzo -8	papier 9	parola -11	parole -19	parquet 17	part -21	parte -18	partido -18	partij -18	patron 6	pause -20	percentual -15	pereira -14	perito 13	pescadores -8	piano -16	piste -15	place -18	plaisantin 13	plan -7	platz -11	plus -13	politica -10	político 13	ponente -7	ponte -20	portavoce 30	porte-parole -8	prejuízo -32	premier -20	premio -14	première 16	presentador -21	presidente -28	presse -21	presule -12	primo 6	principal -13	problema -23	procura -25	produzione -12	professora 14	programa -24	projet -28	proposition -11	prova -13	proyecto -17	prozent -10	président -21	prévenu -15	pároco -14	pénaliste 26	pênalti -14	quale -19	queixa -6	quis -21	raad -8	ragazzi -14	rapport 11	recteurs -13	recusa -18	rede -9	redes -14	regierung -10	regista -16	relator 6	relatora 7	relatório -13	rensters -15	representante 12	représentant -18	reserva -20	resultados -20	rete -9	ricorso -21	rien -20	rientro -18	riferito -12	risas -15	risposta -13	rival 11	réforme -11	réponse -14	saal -22	satz -17	saída -12	schaden -13	schrijver -6	schwierige -15	seconde 9	secours -8	secretaria -16	secretario 10	secteur -17	seite -24	senador -17	sentencia 9	septuagénaire 15	ser -19	settimana -25	sicht -22	signora 18	sindaca 14	sindacalista 9	sindacati 17	sindaco 17	sindicato -17	so -22	società -22	société -21	soit -15	source 22	sprecher 17	stadträtin -21	stampa -18	stand -11	stessa -7	steven -14	stimmen -16	studie 7	sua -16	suo -13	syndicaliste 16	sängerin 12	sénateurs -21	taxa -13	te -16	tecnico 23	tee -19	tekst -18	telefono -15	tempi -9	ter -21	termin -16	testa -14	testo -31	texte -12	tisch -11	titolare 6	titular -7	todos -18	toulousain 10	tout -24	trabajo -14	trainer -21	treinador 19	tribunal -12	ufficio 14	uhr -36	uitspraak -14	union -31	unione -26	universidad -22	universidade -29	universiteit -21	université -16	uno 7	unternehmen 26	uomo 26	urlauber -9	urteil -22	usine -12	uur -18	vader -16	vainqueur 13	vakbonden -15	vater 7	verklaring -8	vero -11	verteidiger -10	verteidigung -17	vez -16	vicepresidenta -14	voce -24	volley -13	voorzitter 20	vorlage -19	vorwürfe -16	wat -14	weg -22	wende -11	werfer -20	wethouder 15	wind -16	woordvoerder 19	woordvoerster 11	worden -16	worten -13	x -18	zaak -24	zeitung -18	zo -21	zurück -21	áudio -15	édile 6	élue -12	élève -6	élèves -14	étude -15	été -17	órgão -20	único -19
noun|ending|	0 -11	05 -11	1 -16	12 -20	14 -10	2 -9	20 -13	214 -17	34 -16	6 -15	67 -8	74 -17	88 -19	aad -8	aak -26	aal -26	aar 13	aat -15	ab -7	aca 14	ace -18	ach 11	ack 8	aco 17	ada 15	af -19	aft 22	age -18	agt -12	ail 29	ain 17	aio -17	ajo -7	ale -6	ali -9	all -25	alo 12	alt -14	ama -24	ame 8	amm -6	ana -16	and 9	ank -26	ann 20	ano 15	ans -18	ant -13	app -16	ara -10	ari -24	aro -14	art -22	asa -12	ase -22	aso -23	ast -17	ata -14	ate -18	ati 14	ato -8	atz -25	aux -10	axa -13	axi -11	aße -22	bat -16	ben -25	ber -27	bio -12	bot -24	bre -16	bus -16	c' -16	cal -15	cat -13	cco -17	ces -17	chi 8	cho 7	cht -22	ché -10	cke -18	cto -16	cté -18	cès -12	c’ -18	dad -19	dal -15	dar -19	das -16	dat -36	dax -18	den -13	deo -27	der 6	des -28	dia -19	die 15	dig -9	din 20	dio -22	dió -21	dor 11	dos -31	dão -18	eau -24	eca -24	ede -9	edo -9	een -17	eer -21	efe -15	ege -10	ehr -15	eia -10	eid -18	eil -31	ein -18	eit -29	ejo 10	ela -19	eld -14	ele -25	ell -10	eln -23	els -11	elt -22	ema -28	ena -13	end -25	ene 17	ens -22	ent -21	enu -15	enz -15	era 8	ere 29	eri -22	erk 17	ero -15	err 19	ers -27	ert -28	esa -26	ese 12	esi -31	eso -17	est -15	eta 18	ete -18	eto -14	ets -18	etz -9	età -22	eur -10	eut -15	eza -14	eña 6	fen -22	fer 33	fin -12	gar -11	gas -7	gel -15	gem -12	gen -34	ger -17	ges -18	gio -22	gne -15	gol 7	gte -11	gua -18	gue -32	gão -20	gía -9	hef 22	hen -22	hia -7	hés -6	ial 8	ias -10	iat -22	ica -9	ice 8	ich -29	ico 34	ida -20	ido -10	ied -20	ief 9	ieg -8	iel -31	ien 11	ier 7	ies -13	iff -19	iga -13	igo -19	ijk -16	ijn -20	ijs -14	iko -17	ikt -6	ila -22	ild -16	ilm -19	ilo -21	ils -24	ima -12	ina 9	ind -28	ine -8	ing -14	ins -22	int 14	ion -18	ios -24	iro 14	isa -18	ist 12	ita -17	ite -33	ito 15	its 7	itt -23	ità -24	ité -36	ium 15	iva 17	ive -15	ivo 15	ixa -6	ixe -18	ião -20	ión -26	jet -28	kel -24	ken -8	ker 7	ket -19	kst -18	kte -11	lag 9	lan -14	lar -14	las -23	len -39	ler 14	les 11	ley -22	lfe -22	lha -14	lho -8	lia 21	lla -17	lli -17	llo -19	loc -8	los -13	lot -15	lta -28	lti -9	lub 8	lue -12	lus -15	lée -20	mal -12	mas -7	mat 11	men -9	mer -12	mes -13	mia 14	min -17	mio -20	mis 10	mor -13	mot -10	mpa -18	mpi -9	mão -12	nal -14	nam 12	nca -17	nce -27	nco -6	nde -14	ndi -13	ndo -22	nds -35	nen -16	ner 25	nes -21	nge -28	nha -13	nho 13	nia -13	nie 15	nik -30	nio -24	nis -30	nna 14	nne 16	nom -16	nor -26	nos -18	nsa -25	nse -15	nst -15	nta -18	nte 11	nti -8	nto -12	nts -34	nza -10	nze -21	nça 11	oca -20	oga 16	oge -26	ogo 13	oio -20	oir -27	oit -15	oix -14	ola -18	omo 26	ong -8	oni -30	ono -25	ons -18	oog 18	oon 6	ord -19	orf -17	orm -12	ort 7	osi -22	oso 20	ost -13	ota -9	ote -9	oto 7	out -26	ouw 13	ova -17	ove -14	ovo -11	pal -13	pas -9	per -8	ppo -22	que -18	qué -24	rag -27	ral -23	ram -24	rar -14	ras -19	rat -9	rca -14	rce 18	rde -27	rdo -24	ren -22	reo 9	rer -12	res -36	rfe -16	rgo -13	ria 12	rij -17	rin 45	rio -8	ris -14	rit -20	rkt -23	rma -28	rme -17	rno -10	ros -27	rro -25	rse -23	rso -21	rta -13	rti 12	rto -16	rts -13	rum -19	rva -24	sas -17	sce -10	sch -26	sen -26	ses -19	sis 6	smo -26	so -22	ssa -24	sse -28	sso -22	sta 13	ste 6	sti -18	sto -33	sua -16	suo -13	são 15	sée 16	tag -16	tal -19	tar -23	tas -22	te -16	tee -19	tel -23	ter 19	tes -23	tet -11	tig -17	tij -18	tik -16	tor -10	tos -21	tou -13	tra -11	tre -24	tro 14	tte -17	tti -22	tum -21	tut -13	tze -11	tzt -12	tán -14	ual -21	uch -27	uck -18	ude -14	udo -12	uel -21	uer -25	ues -9	uet 17	uge -24	uhr -36	uis -21	uit -12	uld -11	ule -15	uli -22	ulo -8	una -16	und -29	une -30	ung -16	uno 6	upe -10	upo -16	ura -22	ure -13	urf -17	uro -13	urs -11	urt -12	ury -8	usa -18	uso -16	uss -24	uta -18	ute -21	uto -27	uur 10	vel -18	ven -10	ver -10	ves -14	vez -16	via -33	vis -14	was -10	wat -14	weg -26	x -18	xte -12	zen -16	zer -15	zgo -15	zia -8	zio 15	zo -21	zte -12	zug -17	zza -18	zzi -16	zzo -21	ção -23	ème -18	èse -18	ève -6	ées -9	éré -13	été -22	ête -15	ída -12	íza 24	ízo -32	îne -15	ñía -18	ôté -14	ões -25	ück -21
noun|kin|according-to|	lawyer 17	leader -21	member -12	minister 14	none -28	scientist 24	speaking 6
noun|kin|	artist 11	association -11	authority -22	company -23	court -12	doctor 10	judge 17	lawyer -8	leader -19	mayor 6	member -26	none -47	party -37	player -18	police 9	press -22	prosecutor -9	school -40	scientist 52	teacher 6	union 14	worker 12
noun|kin|colon|	mayor 8	member -9	none -41	police -8	speaking -9
noun|kin|named-before|	association -23	authority -25	company -27	court -11	lawyer -15	leader -8	member -13	minister -16	none -43	party -19	school -16	speaking -25	worker -13
noun|kin|named-nearby|	artist -12	association -18	authority -17	company -12	lawyer -13	leader -11	member -8	minister -12	none -35	player -7	police 13	press -22	priest 15	school -19	worker -16
noun|kin|paragraph-before|	authority -15	company -7	court -18	none -35	speaking -25
noun|kin|quote-then-speaker|	association -18	authority 10	leader -22	none -7	speaking -25
noun|kin|quote-then-verb|	artist 27	association 24	authority 20	coach 20	judge 30	lawyer -6	leader -11	mayor 24	member -25	minister 13	none 22	player 17	police 35	priest -16	scientist 34	speaking 17	teacher 25	worker 12	writer 7
noun|kin|sentence-after|	leader -13	scientist 18	speaking 14
noun|kin|sentence-before|	artist 12	authority -34	club -18	coach 21	company -30	court -33	doctor 6	judge -16	lawyer -37	leader -42	mayor -30	minister 10	none -16	party -36	player -14	police -8	press -12	school -30	scientist 13	teacher 6	union -25	worker 16	writer -18
noun|kin|speaker-then-quote|	association -7	authority 13	coach -21	company -26	court -16	envoy 6	judge 20	lawyer -8	leader 12	mayor -7	member 28	none -16	player -27	police -9	school -16	scientist 30	worker 12	writer -15
noun|kin|topic|	artist -28	association -11	authority -40	club 11	coach -8	company -38	doctor 7	judge -8	lawyer -40	mayor 6	none -26	party -38	player -31	police 9	press -15	priest 17	school -26	scientist 12	speaking -30	teacher -13	union 6	worker -7
noun|kin|verb-then-speaker|	authority -17	coach 17	company 22	none -26	party -14	scientist 17
noun|stranger|false|according-to|	according -11
noun|stranger|false|colon|	naked 9
noun|stranger|false|named-before|	naked -34
noun|stranger|false|named-nearby|	naked -19
noun|stranger|false|paragraph-before|	according -10	direct -15	judging -11	saying -28
noun|stranger|false|quote-then-speaker|	direct -16	judging -30	relative -12	saying -22	shared 16
noun|stranger|false|quote-then-verb|	other 22
noun|stranger|false|sentence-after|	direct 8	saying -17
noun|stranger|false|sentence-before|	according 11	apposed -24	apposition -29	thinking -19
noun|stranger|false|speaker-then-quote|	apposed -34	apposition -9	direct 10	judging -23	relative 11	saying -13	shared -6	thinking 25
noun|stranger|false|topic|	naked 6
noun|stranger|false|verb-then-speaker|	saying 23
noun|stranger|true|according-to|	according -28
noun|stranger|true|colon|	naked -39
noun|stranger|true|named-before|	naked -43
noun|stranger|true|named-nearby|	naked -35
noun|stranger|true|paragraph-before|	according -7	apposed -10	apposition -8	direct -11	judging -26	saying -35
noun|stranger|true|quote-then-speaker|	apposed 8	apposition -12	direct -6	judging -6	relative -14	saying -31	thinking 13
noun|stranger|true|quote-then-verb|	saying 21
noun|stranger|true|sentence-after|	according -22	apposed -21	apposition -12	judging -18	shared -21
noun|stranger|true|sentence-before|	apposed -36	apposition -23	direct -66	judging -58	other -11	relative -25	thinking -25
noun|stranger|true|speaker-then-quote|	apposition -29	direct -25	judging -24	relative -25	saying 7	shared -15	thinking -10
noun|stranger|true|topic|	naked -26
noun|stranger|true|verb-then-speaker|	judging -49	saying -21
nth-order|according-to|0|according|	other 28
nth-order|colon|0|apposed|	saying -16
nth-order|colon|0|direct|	judging 11	saying 20
nth-order|colon|0|inverted|	saying -16
nth-order|colon|3|direct|	other -21
nth-order|paragraph-before|0|according|	other -31
nth-order|paragraph-before|0|apposed|	judging -22	other -22	saying -21
nth-order|paragraph-before|0|apposition|	judging -16	saying -30	thinking -13
nth-order|paragraph-before|0|direct|	judging -6	thinking -26
nth-order|paragraph-before|0|inverted|	other -8	saying -23
nth-order|paragraph-before|0|relative|	other -17	saying -22
nth-order|paragraph-before|1|according|	other -21
nth-order|paragraph-before|1|apposed|	judging -22	other -20	saying -19	thinking -22
nth-order|paragraph-before|1|apposition|	judging -18	other -10	saying -31	thinking -6
nth-order|paragraph-before|1|direct|	judging -18	other -29	saying -18	thinking -24
nth-order|paragraph-before|1|inverted|	judging -8	saying -25
nth-order|paragraph-before|1|passive|	judging -8	other -11	saying -7
nth-order|paragraph-before|1|relative|	judging -20	other -20	saying -14	thinking 13
nth-order|paragraph-before|1|shared|	other -16	thinking -10
nth-order|paragraph-before|2|apposed|	judging -24	other -15	saying -10	thinking -18
nth-order|paragraph-before|2|apposition|	other -11	saying -20	thinking -6
nth-order|paragraph-before|2|direct|	judging -26	other -16	saying -37	thinking -13
nth-order|paragraph-before|2|inverted|	judging -18	saying -20
nth-order|paragraph-before|2|passive|	judging -11	other -9	saying -9
nth-order|paragraph-before|2|relative|	judging -13	other -19	saying 6	thinking -11
nth-order|paragraph-before|2|shared|	judging -24	other -24	thinking -23
nth-order|paragraph-before|3|according|	other -12
nth-order|paragraph-before|3|apposed|	judging -17	other -18	saying -23	thinking -10
nth-order|paragraph-before|3|apposition|	judging -13	other -11	saying -7
nth-order|paragraph-before|3|direct|	judging -11	other -17	saying -43	thinking -10
nth-order|paragraph-before|3|inverted|	judging -6	saying -20
nth-order|paragraph-before|3|passive|	other -7
nth-order|paragraph-before|3|relative|	judging -10	other -7	saying -19	thinking -7
nth-order|paragraph-before|3|shared|	judging -30	other -13	saying -20	thinking -22
nth-order|quote-then-speaker|0|apposed|	judging -24	other -16	saying -17
nth-order|quote-then-speaker|0|apposition|	judging -19
nth-order|quote-then-speaker|0|direct|	other -10	saying 12	thinking 8
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	judging -10	other -25	saying -11	thinking -6
nth-order|quote-then-speaker|0|shared|	other -16	saying -31	thinking -15
nth-order|quote-then-speaker|1|apposed|	judging 7	other 22	saying 8	thinking 8
nth-order|quote-then-speaker|1|apposition|	judging -11	other -19	saying -11	thinking -16
nth-order|quote-then-speaker|1|direct|	judging -43	other -59	saying 6	thinking -35
nth-order|quote-then-speaker|1|passive|	judging -13	other -9
nth-order|quote-then-speaker|1|relative|	judging 9	other -24	saying -19	thinking -13
nth-order|quote-then-speaker|1|shared|	judging -6	thinking 22
nth-order|quote-then-speaker|2|apposed|	judging -24	other -31	saying -7	thinking -18
nth-order|quote-then-speaker|2|apposition|	judging -17	saying -34	thinking -6
nth-order|quote-then-speaker|2|direct|	judging -34	thinking -25
nth-order|quote-then-speaker|2|passive|	other 8	saying -19	thinking -15
nth-order|quote-then-speaker|2|relative|	other -13	saying 11
nth-order|quote-then-speaker|2|shared|	other 20	thinking -13
nth-order|quote-then-speaker|3|apposed|	judging -18	other -27	saying -21	thinking -13
nth-order|quote-then-speaker|3|apposition|	judging -9	other -19	saying -16
nth-order|quote-then-speaker|3|direct|	judging -30	other -47	thinking -32
nth-order|quote-then-speaker|3|passive|	other -39	saying -25
nth-order|quote-then-speaker|3|relative|	other -25	saying -15	thinking 8
nth-order|quote-then-speaker|3|shared|	judging 7	other -14	thinking -9
nth-order|quote-then-verb|0|inverted|	judging 16	other 7	saying 13
nth-order|quote-then-verb|1|inverted|	judging -26
nth-order|sentence-after|0|apposed|	other -16	saying -12
nth-order|sentence-after|0|apposition|	judging -15	other -24	saying -24	thinking -15
nth-order|sentence-after|0|direct|	judging -11	other -12
nth-order|sentence-after|0|inverted|	saying 7
nth-order|sentence-after|0|relative|	other -24
nth-order|sentence-after|1|apposed|	judging -18	other 14	saying -29	thinking -17
nth-order|sentence-after|1|apposition|	other -12
nth-order|sentence-after|1|direct|	other -17	saying -12	thinking -22
nth-order|sentence-after|1|inverted|	judging -6
nth-order|sentence-after|1|relative|	judging -14	other -22	saying -12
nth-order|sentence-after|1|shared|	judging -15	other -10	saying -17	thinking 13
nth-order|sentence-after|2|according|	other -18
nth-order|sentence-after|2|apposed|	judging -19	other -24	saying -26	thinking -17
nth-order|sentence-after|2|apposition|	judging -7	other -7
nth-order|sentence-after|2|direct|	judging -24	other -44	thinking -24
nth-order|sentence-after|2|inverted|	judging -13	saying -7
nth-order|sentence-after|2|passive|	other -19
nth-order|sentence-after|2|shared|	judging -22	other -28	thinking -16
nth-order|sentence-before|0|apposed|	other -10	saying -44	thinking -9
nth-order|sentence-before|0|apposition|	judging -48	saying 8	thinking -26
nth-order|sentence-before|0|direct|	thinking -14
nth-order|sentence-before|0|inverted|	judging -10	other 16	saying -6
nth-order|sentence-before|0|passive|	saying -21
nth-order|sentence-before|0|relative|	judging -29	saying 9	thinking -15
nth-order|sentence-before|1|apposed|	judging -39	saying -6	thinking -29
nth-order|sentence-before|1|apposition|	judging -13	other -12	saying -36	thinking -11
nth-order|sentence-before|1|direct|	judging -39	other -18	saying -18	thinking -32
nth-order|sentence-before|1|inverted|	judging 12	other -15	saying -13
nth-order|sentence-before|1|passive|	judging -18	other -33	saying -28
nth-order|sentence-before|1|relative|	judging -20	other -41	saying -22	thinking -10
nth-order|sentence-before|2|apposed|	judging -12	other -46	saying -25	thinking -29
nth-order|sentence-before|2|apposition|	judging -14	other -26	thinking -13
nth-order|sentence-before|2|direct|	judging -37	other -19	saying -24	thinking -40
nth-order|sentence-before|2|inverted|	judging -38	saying -14
nth-order|sentence-before|2|passive|	judging -12	other -22	saying -27
nth-order|sentence-before|2|relative|	judging -11	other -34	saying -24
nth-order|sentence-before|3|according|	other -31
nth-order|sentence-before|3|apposed|	judging -21	other -7	saying -42	thinking -17
nth-order|sentence-before|3|apposition|	judging -12	other -24	saying -20
nth-order|sentence-before|3|direct|	judging -37	other -59	saying -26	thinking -16
nth-order|sentence-before|3|inverted|	judging -27
nth-order|sentence-before|3|passive|	judging -6	other -34
nth-order|sentence-before|3|relative|	other -26
nth-order|speaker-then-quote|0|apposed|	other 7	thinking 9
nth-order|speaker-then-quote|0|apposition|	judging -25	other -12	saying -51
nth-order|speaker-then-quote|0|direct|	judging 20	other -22	saying 20	thinking 6
nth-order|speaker-then-quote|0|passive|	other -10	saying 11
nth-order|speaker-then-quote|0|relative|	saying -11	thinking -21
nth-order|speaker-then-quote|0|shared|	judging -31	other -14	saying -25	thinking 13
nth-order|speaker-then-quote|1|apposed|	judging 13	other -10	saying -22	thinking -21
nth-order|speaker-then-quote|1|apposition|	judging -17	other -19	saying -12
nth-order|speaker-then-quote|1|direct|	judging 8	saying 25
nth-order|speaker-then-quote|1|passive|	other 15	saying -18
nth-order|speaker-then-quote|1|relative|	judging -11	other -12	saying 27
nth-order|speaker-then-quote|1|shared|	other -7	saying 8	thinking -6
nth-order|speaker-then-quote|2|apposed|	thinking -13
nth-order|speaker-then-quote|2|apposition|	judging -13	other -20	thinking -15
nth-order|speaker-then-quote|2|direct|	other 7
nth-order|speaker-then-quote|2|relative|	judging 18	other 17
nth-order|speaker-then-quote|2|shared|	judging 8	other -23
nth-order|speaker-then-quote|3|apposed|	other -50	saying 14	thinking -22
nth-order|speaker-then-quote|3|apposition|	other -29	saying -12	thinking -15
nth-order|speaker-then-quote|3|direct|	judging -30	other 10	saying 12	thinking -15
nth-order|speaker-then-quote|3|passive|	judging -20	saying -19
nth-order|speaker-then-quote|3|relative|	judging -26	other 9	saying -10	thinking 17
nth-order|speaker-then-quote|3|shared|	judging 9	other -13
nth-order|verb-then-speaker|0|inverted|	judging -10	saying 7
nth-order|verb-then-speaker|1|inverted|	saying 9
nth-order|verb-then-speaker|2|inverted|	saying -6
nth|according-to|	0 28
nth|colon|	1 -13	3 -23
nth|interview|	0 -37
nth|named-before|	1 -44
nth|named-nearby|	0 -8	1 8	2 9	3 -16	4 -12
nth|paragraph-before|	0 -12	1 -26	2 -25	3 -42
nth|possessor|	0 10	1 -23	2 -35
nth|quote-then-speaker|	0 8	1 17	2 -11	3 -25	4 -27
nth|quote-then-verb|	0 15	1 -9
nth|sentence-after|	1 7	2 -7
nth|sentence-before|	0 7	1 -15	2 -25	3 -17	4 -50
nth|signature|	0 10
nth|speaker-then-quote|	1 11	2 10
nth|topic|	0 40	1 -6	2 -19	3 -21	4 -122
nth|verb-then-speaker|	1 10	2 -9
order|according-to|according|	according 28
order|colon|apposed|	other -8	saying -11
order|colon|apposition|	saying -20
order|colon|direct|	judging 6	other -10	saying 29
order|colon|inverted|	saying -17
order|colon|shared|	saying 11
order|interview|naked|	naked -37
order|named-before|naked|	naked -14
order|paragraph-before|according|	according -18
order|paragraph-before|apposed|	judging -32	other -25	saying -16	thinking -26
order|paragraph-before|apposition|	judging -19	saying -39	thinking -6
order|paragraph-before|direct|	judging -12	other -15	thinking -29
order|paragraph-before|inverted|	judging -19	other -8	saying -39
order|paragraph-before|passive|	judging -14	other -14	saying -13
order|paragraph-before|relative|	other -26	saying -18
order|paragraph-before|shared|	judging -11	other -24	saying -7	thinking -16
order|possessor|naked|	naked 6
order|quote-then-speaker|apposed|	judging -15	other 8
order|quote-then-speaker|apposition|	judging -25	saying -8	thinking -17
order|quote-then-speaker|direct|	judging -20	other -16	saying 16
order|quote-then-speaker|passive|	saying 9	thinking -20
order|quote-then-speaker|relative|	other -38	saying -28
order|quote-then-speaker|shared|	other -6	saying -16	thinking 7
order|quote-then-verb|inverted|	judging 13	other 6	saying 12
order|sentence-after|apposed|	judging -24	other 11	saying -35	thinking -25
order|sentence-after|apposition|	judging -7	other -27	saying -24	thinking -11
order|sentence-after|direct|	other -14	saying 6	thinking -8
order|sentence-after|inverted|	judging -15
order|sentence-after|passive|	other -21
order|sentence-after|relative|	judging -20	other -24	saying -21
order|sentence-after|shared|	judging -16	other -21	saying -12	thinking 6
order|sentence-before|apposed|	judging -44	other -9	saying -17	thinking -35
order|sentence-before|apposition|	judging -42	thinking -27
order|sentence-before|direct|	judging -9	other -9	thinking -18
order|sentence-before|inverted|	other 8	saying -13
order|sentence-before|passive|	judging -21	other -47	saying -43
order|sentence-before|relative|	judging -35	thinking -17
order|signature|naked|	naked 10
order|speaker-then-quote|apposed|	other -14	thinking -8
order|speaker-then-quote|apposition|	judging -22	other -40	saying -28	thinking -9
order|speaker-then-quote|direct|	judging 17	saying 32
order|speaker-then-quote|passive|	judging -29
order|speaker-then-quote|relative|	other 9	saying 7
order|speaker-then-quote|shared|	judging -13	other -23	saying -12
order|topic|naked|	naked -9
order|verb-then-speaker|inverted|	judging -9	saying 9
outer|according-to|according other name|	none 10
outer|according-to|according other noun|	according other -7	none 19
outer|according-to|according other organisation|	according other 19	none 8
outer|according-to|according other person|	none 16
outer|according-to|according other place|	none -25
outer|according-to|according other pronoun|	none 23
outer|colon|apposed saying noun|	none -16
outer|colon|direct saying person|	none 19
outer|colon|direct saying pronoun|	none 10
outer|paragraph-before|according other noun|	direct other -9	direct saying -8	none -27
outer|paragraph-before|according other organisation|	none -15
outer|paragraph-before|according other person|	none -18
outer|paragraph-before|according other pronoun|	none -15
outer|paragraph-before|apposed judging noun|	direct other -9	none -13	shared saying -6
outer|paragraph-before|apposed judging person|	direct judging -16	none -23	shared judging -14	shared saying -13
outer|paragraph-before|apposed judging place|	none -10
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct judging -7	direct other -10	direct saying -9	none -20	relative other -7	shared other -6	shared saying -9
outer|paragraph-before|apposed other organisation|	direct other -8	none -14
outer|paragraph-before|apposed other person|	apposition other -14	direct judging -12	direct other -11	direct saying -14	none -25	shared saying -10
outer|paragraph-before|apposed saying name|	direct other -11	none -10
outer|paragraph-before|apposed saying noun|	apposition other -8	direct judging -6	direct other -22	direct saying -20	direct thinking -13	none -40	relative saying -6	shared judging -15	shared saying -8	shared thinking -12
outer|paragraph-before|apposed saying organisation|	direct other -9	none -23
outer|paragraph-before|apposed saying person|	apposition other -14	direct judging -25	direct other -36	direct saying -27	direct thinking -29	shared judging -25	shared other -12	shared saying -10
outer|paragraph-before|apposed saying place|	none -6
outer|paragraph-before|apposed thinking noun|	none -12
outer|paragraph-before|apposed thinking person|	none -13
outer|paragraph-before|apposition judging person|	none -19
outer|paragraph-before|apposition other name|	apposition other -11
outer|paragraph-before|apposition other noun|	apposition saying -9	direct saying -8	none -16	relative other -8	shared other -10	shared saying -11
outer|paragraph-before|apposition other organisation|	none -9
outer|paragraph-before|apposition other person|	none -24
outer|paragraph-before|apposition saying name|	none -13
outer|paragraph-before|apposition saying noun|	direct judging -8	direct other -13	none -22
outer|paragraph-before|apposition saying organisation|	none -11
outer|paragraph-before|apposition saying person|	apposition other -12	direct other -20	none -31
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|apposition thinking organisation|	none -6
outer|paragraph-before|apposition thinking person|	none -9
outer|paragraph-before|direct judging name|	direct other -12	none -18
outer|paragraph-before|direct judging noun|	direct judging -12	direct other -23	direct saying -16	direct thinking -7	none -27	relative other -9	shared judging -16	shared other -10	shared saying 8
outer|paragraph-before|direct judging organisation|	direct saying -14	none -17
outer|paragraph-before|direct judging person|	apposition judging -10	direct judging -19	direct other -18	direct saying 10	direct thinking -16	none -10	relative judging -21	relative other -16	shared judging -28	shared other -18	shared saying -32	shared thinking -21
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -18	direct other -9	direct saying -16	direct thinking -15	none -23	shared judging -13	shared saying -15
outer|paragraph-before|direct other name|	direct other -7	none -10
outer|paragraph-before|direct other noun|	according other -8	apposition other -7	apposition saying -12	direct judging -10	direct other -17	direct saying -24	direct thinking -8	none -33	relative judging -10	relative other -8	relative saying -8	shared other -16	shared saying -14	shared thinking -11
outer|paragraph-before|direct other organisation|	direct judging -15	direct other -15	direct saying -11	none -15
outer|paragraph-before|direct other person|	according other -13	apposition other -13	apposition saying -9	direct judging -20	direct other -14	direct saying -17	direct thinking -9	none -27	relative other -14	relative saying -11	shared judging -22	shared other -18	shared saying 10	shared thinking -13
outer|paragraph-before|direct other place|	none -13
outer|paragraph-before|direct other pronoun|	apposition other -12	direct judging -17	direct other -20	direct saying -18	direct thinking -9	none 6	relative other -8	shared judging -9	shared other -10	shared saying -21	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -18	direct other -22	direct saying -12	direct thinking -6	none -17
outer|paragraph-before|direct saying noun|	apposed other -7	apposition other -12	apposition saying -15	direct judging -17	direct other -27	direct saying -28	direct thinking -26	none -21	relative judging -16	relative other -18	relative thinking -6	shared judging -26	shared other -21	shared saying -20	shared thinking -18
outer|paragraph-before|direct saying organisation|	direct saying 18	direct thinking -14	none -19	relative other -11	shared saying -18
outer|paragraph-before|direct saying person|	apposition other -28	direct judging -10	direct other -13	direct saying 10	direct thinking -55	none 20	relative other -25	relative thinking -22	shared other -30	shared thinking -20
outer|paragraph-before|direct saying place|	none -8
outer|paragraph-before|direct saying pronoun|	apposed other -14	apposition judging -9	apposition other -17	apposition saying 9	direct judging -24	direct other -30	direct thinking -24	none -14	relative other -21	relative saying -15	shared judging -14	shared other -15	shared saying -40
outer|paragraph-before|direct thinking name|	direct saying -11
outer|paragraph-before|direct thinking noun|	direct judging -12	direct other -15	direct saying -22	direct thinking -11	none -8	shared other -9	shared saying -6
outer|paragraph-before|direct thinking organisation|	none -12
outer|paragraph-before|direct thinking person|	direct judging -10	direct other -10	direct saying -13	direct thinking -15	none -18	shared judging -11	shared saying -9	shared thinking -12
outer|paragraph-before|direct thinking pronoun|	direct judging -13	direct other -17	direct saying -7	direct thinking -8	none -13	shared judging -8	shared saying -11
outer|paragraph-before|inverted judging noun|	none -9
outer|paragraph-before|inverted judging person|	direct saying -8	none -14
outer|paragraph-before|inverted saying name|	none -13
outer|paragraph-before|inverted saying noun|	direct other -12	direct saying -8	none -20	shared saying -6
outer|paragraph-before|inverted saying organisation|	none -17
outer|paragraph-before|inverted saying person|	direct other -12	none -22	relative other -17	shared saying -15
outer|paragraph-before|inverted saying pronoun|	direct judging -7	direct other -8	none -17
outer|paragraph-before|passive other noun|	none -9
outer|paragraph-before|passive other person|	none -9
outer|paragraph-before|relative judging noun|	direct judging -12	direct saying -7	none -8	shared thinking -10
outer|paragraph-before|relative judging person|	apposition saying 11	none -9
outer|paragraph-before|relative other name|	none -8
outer|paragraph-before|relative other noun|	apposition other -9	apposition saying -10	direct judging -10	direct other -14	none -11	shared judging -12	shared saying -9
outer|paragraph-before|relative other person|	apposition saying -14	direct other -9	direct saying -15	none -16	shared other -12
outer|paragraph-before|relative other pronoun|	none -8
outer|paragraph-before|relative saying noun|	apposition saying -12	direct other -10	none -14
outer|paragraph-before|relative saying person|	direct other -19
outer|paragraph-before|relative thinking noun|	none -10
outer|paragraph-before|shared judging name|	none -10
outer|paragraph-before|shared judging noun|	apposition saying -10	direct judging -8	direct other -11	none -8
outer|paragraph-before|shared judging organisation|	none -10
outer|paragraph-before|shared judging person|	direct judging -15	direct other -15	direct saying -22	direct thinking -21	none -11
outer|paragraph-before|shared judging pronoun|	none -22
outer|paragraph-before|shared other name|	none -9
outer|paragraph-before|shared other noun|	direct other -8	none -14
outer|paragraph-before|shared other organisation|	none -10
outer|paragraph-before|shared other person|	none -23
outer|paragraph-before|shared other pronoun|	none -14
outer|paragraph-before|shared saying name|	none -16
outer|paragraph-before|shared saying noun|	direct judging -15	direct other -14	direct saying -19	direct thinking -11	none -17	shared saying -7
outer|paragraph-before|shared saying organisation|	direct other -20	none 6
outer|paragraph-before|shared saying person|	direct judging 6	direct other -36	direct saying -17	direct thinking -23	shared saying -14
outer|paragraph-before|shared saying pronoun|	direct judging -10	direct other -18	direct saying -16	none -15
outer|paragraph-before|shared thinking noun|	direct saying -7	none -9
outer|paragraph-before|shared thinking person|	none -22
outer|paragraph-before|shared thinking pronoun|	none -10	shared judging -6
outer|quote-then-speaker|apposed judging noun|	direct judging -22	none -36
outer|quote-then-speaker|apposed judging person|	direct judging -13	direct other -8
outer|quote-then-speaker|apposed judging place|	none -12
outer|quote-then-speaker|apposed other name|	none -9
outer|quote-then-speaker|apposed other noun|	direct other -15
outer|quote-then-speaker|apposed other organisation|	none -26
outer|quote-then-speaker|apposed other person|	direct other 19	none 18
outer|quote-then-speaker|apposed other place|	none -19
outer|quote-then-speaker|apposed saying name|	none -25
outer|quote-then-speaker|apposed saying noun|	direct judging 11	direct other -30	direct saying 9	direct thinking -17	none -23
outer|quote-then-speaker|apposed saying organisation|	direct saying -13	none -24
outer|quote-then-speaker|apposed saying person|	direct judging 20	direct other 6	none 35	relative other 13	shared judging 22	shared saying 19
outer|quote-then-speaker|apposed saying place|	none -26
outer|quote-then-speaker|apposed thinking person|	none -12
outer|quote-then-speaker|apposition judging noun|	direct saying -8	none -21	shared saying -17
outer|quote-then-speaker|apposition judging person|	none -11
outer|quote-then-speaker|apposition other noun|	direct saying -17	none -10
outer|quote-then-speaker|apposition other organisation|	none 11
outer|quote-then-speaker|apposition other person|	none -20
outer|quote-then-speaker|apposition saying name|	none -18
outer|quote-then-speaker|apposition saying noun|	direct judging -18	direct other 8	direct saying -12	direct thinking -11	none -52	relative other -20	shared judging -19	shared saying -16
outer|quote-then-speaker|apposition saying organisation|	none -31
outer|quote-then-speaker|apposition saying person|	direct judging -13	direct other -16	direct saying -13	none 16
outer|quote-then-speaker|apposition saying place|	none -16
outer|quote-then-speaker|apposition thinking noun|	none -9
outer|quote-then-speaker|direct judging noun|	direct judging -15	direct other -13	direct saying -7	direct thinking -15	none -36	relative other -15	shared judging -12	shared saying -15
outer|quote-then-speaker|direct judging organisation|	none -13
outer|quote-then-speaker|direct judging person|	none -8
outer|quote-then-speaker|direct judging pronoun|	direct other -13	none -18	shared judging 8
outer|quote-then-speaker|direct other name|	none -9
outer|quote-then-speaker|direct other noun|	apposition saying -18	direct judging -15	direct other -22	direct saying -17	direct thinking -23	none 12	shared other -11	shared saying -18
outer|quote-then-speaker|direct other organisation|	direct judging -18	none -24
outer|quote-then-speaker|direct other person|	direct judging -19	none -38	shared judging -11	shared saying -17
outer|quote-then-speaker|direct other place|	none -10
outer|quote-then-speaker|direct other pronoun|	direct judging -7	direct other -21	direct saying -18	direct thinking -11	none -19	shared other 6	shared saying -13
outer|quote-then-speaker|direct saying name|	none 17
outer|quote-then-speaker|direct saying noun|	direct judging 14	direct other -18	direct saying -10	direct thinking 13	relative other -19	shared judging 17	shared other -22	shared thinking 9
outer|quote-then-speaker|direct saying organisation|	none 21
outer|quote-then-speaker|direct saying person|	apposition other 26	direct judging -13	direct other -21	direct thinking 11	none 16	relative other 22	relative saying 20	relative thinking 22	shared saying 12	shared thinking -8
outer|quote-then-speaker|direct saying place|	none -17	relative other -12
outer|quote-then-speaker|direct saying pronoun|	direct judging -16	direct other -10	direct saying 10	direct thinking -6	none 32	shared judging 18	shared saying 11	shared thinking 22
outer|quote-then-speaker|direct thinking noun|	apposition saying -14	direct judging -17	direct other -18	direct saying 13	direct thinking -18	shared saying -8
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking person|	none -19
outer|quote-then-speaker|direct thinking pronoun|	direct other -10	direct saying -14	none -39
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -35
outer|quote-then-speaker|passive other organisation|	none 7
outer|quote-then-speaker|passive other person|	none -6
outer|quote-then-speaker|passive saying organisation|	none -17
outer|quote-then-speaker|relative judging noun|	none -16
outer|quote-then-speaker|relative other name|	none -33
outer|quote-then-speaker|relative other noun|	direct judging -11	direct other -8	direct saying -16	none -39	shared judging -8	shared other -13	shared saying 7	shared thinking -7
outer|quote-then-speaker|relative other organisation|	none 6
outer|quote-then-speaker|relative other person|	apposition saying 12	direct other -10	none -14
outer|quote-then-speaker|relative other pronoun|	none 13
outer|quote-then-speaker|relative saying noun|	direct other -14	none -19	shared judging -7	shared saying -6
outer|quote-then-speaker|relative saying person|	direct other 20	direct thinking 14	none 16
outer|quote-then-speaker|relative thinking noun|	direct other -12
outer|quote-then-speaker|relative thinking person|	none 9
outer|quote-then-speaker|shared judging noun|	direct other -6	direct saying -14	none -16	shared judging -12	shared other -9
outer|quote-then-speaker|shared judging organisation|	none 12
outer|quote-then-speaker|shared judging person|	direct other -12	direct saying 18	direct thinking -8	shared saying -10
outer|quote-then-speaker|shared judging place|	none -9
outer|quote-then-speaker|shared judging pronoun|	direct thinking 9	none 20	relative other 15	shared other 13	shared saying 16
outer|quote-then-speaker|shared other noun|	direct other -8	direct thinking -12	relative other -8	shared saying -14
outer|quote-then-speaker|shared other organisation|	none -15
outer|quote-then-speaker|shared other person|	direct judging -9
outer|quote-then-speaker|shared other place|	none -14
outer|quote-then-speaker|shared other pronoun|	direct other 24
outer|quote-then-speaker|shared saying name|	direct other -7
outer|quote-then-speaker|shared saying noun|	direct judging 9	direct other -10	direct saying 6	direct thinking 16	none -13	relative other -13	shared judging -8	shared saying 13
outer|quote-then-speaker|shared saying organisation|	direct other -10	none -30
outer|quote-then-speaker|shared saying person|	direct judging -6	direct other -11	direct saying 16	direct thinking 20	none -6	shared other 21	shared saying 12
outer|quote-then-speaker|shared saying place|	none -18
outer|quote-then-speaker|shared saying pronoun|	direct judging 9	direct other -12	direct saying 18	direct thinking -8	relative other -12	shared other -9	shared saying 26
outer|quote-then-speaker|shared thinking noun|	direct other 10	direct saying -26	none 17	shared saying -13
outer|quote-then-speaker|shared thinking organisation|	none 13
outer|quote-then-speaker|shared thinking person|	direct other 9	none 17
outer|quote-then-speaker|shared thinking pronoun|	none -17	shared saying -11
outer|quote-then-verb|inverted judging name|	none 19
outer|quote-then-verb|inverted judging organisation|	none 11
outer|quote-then-verb|inverted judging person|	none -7
outer|quote-then-verb|inverted judging pronoun|	none 15
outer|quote-then-verb|inverted other noun|	none 12
outer|quote-then-verb|inverted other person|	none 27
outer|quote-then-verb|inverted other pronoun|	none -6
outer|quote-then-verb|inverted saying noun|	inverted saying 20	none 12
outer|quote-then-verb|inverted saying organisation|	none -37
outer|quote-then-verb|inverted saying person|	inverted saying -6	none 29
outer|quote-then-verb|inverted saying place|	none 34
outer|quote-then-verb|inverted saying pronoun|	none 7
outer|sentence-after|according other noun|	none -25
outer|sentence-after|apposed judging noun|	none -8
outer|sentence-after|apposed judging organisation|	none -12
outer|sentence-after|apposed judging person|	none -19
outer|sentence-after|apposed other name|	none -16
outer|sentence-after|apposed other noun|	none 13
outer|sentence-after|apposed saying noun|	none -35
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking noun|	none -11
outer|sentence-after|apposition other noun|	none -15
outer|sentence-after|apposition other person|	none -20
outer|sentence-after|apposition saying noun|	none -17
outer|sentence-after|apposition saying person|	none -8
outer|sentence-after|direct judging name|	none -8
outer|sentence-after|direct judging noun|	none -11
outer|sentence-after|direct judging person|	direct judging -15	none 11
outer|sentence-after|direct judging pronoun|	direct saying -20	none -29	relative saying -16	shared other -20
outer|sentence-after|direct other name|	direct other -22	none 8
outer|sentence-after|direct other noun|	direct judging -29	direct other -33	direct saying -21	direct thinking -14	none -9	shared saying -26
outer|sentence-after|direct other organisation|	none -25
outer|sentence-after|direct other person|	direct saying -14	shared other -17
outer|sentence-after|direct other place|	none -10
outer|sentence-after|direct other pronoun|	direct judging 9	direct other -13	direct saying -19	none -36	shared saying -12
outer|sentence-after|direct saying name|	none -37
outer|sentence-after|direct saying noun|	direct other -54	direct saying -25	none -8
outer|sentence-after|direct saying organisation|	direct other -16	none -22
outer|sentence-after|direct saying person|	direct judging -18	direct other -13	direct saying -21	none 12	shared other -21	shared saying 14
outer|sentence-after|direct saying pronoun|	apposition other -21	direct judging -27	direct saying -29	direct thinking -26	none 16	relative other -26	shared judging -17	shared saying 11
outer|sentence-after|direct thinking pronoun|	none -11	shared judging -18
outer|sentence-after|inverted judging noun|	none -14
outer|sentence-after|inverted saying name|	none -29
outer|sentence-after|inverted saying noun|	none -21
outer|sentence-after|inverted saying pronoun|	none 12
outer|sentence-after|passive other noun|	none -19
outer|sentence-after|relative other noun|	none -25
outer|sentence-after|shared judging pronoun|	none -28
outer|sentence-after|shared other person|	none -13
outer|sentence-after|shared other pronoun|	direct saying -17	none -21
outer|sentence-after|shared saying name|	none 11
outer|sentence-after|shared saying noun|	none -38
outer|sentence-after|shared saying person|	none -16
outer|sentence-after|shared saying pronoun|	none -7
outer|sentence-after|shared thinking noun|	none -14
outer|sentence-after|shared thinking pronoun|	none 6
outer|sentence-before|according other name|	none -26
outer|sentence-before|according other noun|	apposition other -21	direct other -49	inverted saying -21	none 14
outer|sentence-before|according other organisation|	direct judging -26	none -29
outer|sentence-before|according other person|	according other 16	apposition other -24	direct other -9	none -8
outer|sentence-before|according other place|	none -11
outer|sentence-before|according other pronoun|	none -27
outer|sentence-before|apposed judging name|	none -22
outer|sentence-before|apposed judging noun|	direct other -6	none -24
outer|sentence-before|apposed judging organisation|	none -24
outer|sentence-before|apposed judging person|	direct saying -14	none -14	relative other -9
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	none -31
outer|sentence-before|apposed other noun|	according other -10	apposition other -20	apposition saying -24	direct judging -21	direct other -23	direct saying -25	direct thinking -19	none -61	relative other -26
outer|sentence-before|apposed other person|	according other 12	apposition saying -16	direct other -35	direct saying -30	none 8
outer|sentence-before|apposed other place|	according other -12	none -34
outer|sentence-before|apposed saying name|	direct other -29	none -29
outer|sentence-before|apposed saying noun|	according other -21	apposition other -22	apposition saying -20	direct judging -16	direct saying -14	direct thinking -17	none -79	relative other -8
outer|sentence-before|apposed saying organisation|	direct other -15	none -21
outer|sentence-before|apposed saying person|	apposition saying -18	direct judging -18	direct other -6	direct saying -25	direct thinking 8	inverted saying -15
outer|sentence-before|apposed saying place|	direct other -17	direct saying -9	none -28
outer|sentence-before|apposed thinking name|	none -10
outer|sentence-before|apposed thinking noun|	direct other -18	direct thinking -6	none -35
outer|sentence-before|apposed thinking organisation|	none -10
outer|sentence-before|apposed thinking person|	none -13
outer|sentence-before|apposed thinking place|	none -13
outer|sentence-before|apposition judging name|	none -15
outer|sentence-before|apposition judging noun|	direct judging -8	direct other -13	direct saying -10	none -19
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging person|	none -30
outer|sentence-before|apposition judging place|	none -6
outer|sentence-before|apposition other name|	direct saying -22
outer|sentence-before|apposition other noun|	according other -12	apposition other -16	direct judging -18	direct other -27	direct saying -28	none -56
outer|sentence-before|apposition other organisation|	none -17
outer|sentence-before|apposition other person|	apposition saying 14	direct other -18	none 15
outer|sentence-before|apposition other place|	none -13
outer|sentence-before|apposition saying name|	direct other -9	none -29
outer|sentence-before|apposition saying noun|	apposition other -16	direct judging -9	direct other -37	direct saying 10	direct thinking -19	inverted saying -14	none -78	relative other -18
outer|sentence-before|apposition saying organisation|	direct judging -16	direct other -23	none -48
outer|sentence-before|apposition saying person|	apposition saying -22	direct other 9	direct saying -26	none 17	relative other -9
outer|sentence-before|apposition saying place|	none -12
outer|sentence-before|apposition thinking noun|	direct other -10	none -31
outer|sentence-before|apposition thinking organisation|	none -14
outer|sentence-before|direct judging name|	none -24
outer|sentence-before|direct judging noun|	apposition other -12	apposition saying -24	direct judging -17	direct other -8	direct saying -33	direct thinking -24	inverted saying -11	none -8
outer|sentence-before|direct judging organisation|	direct other -18
outer|sentence-before|direct judging person|	apposition judging -28	apposition saying 8	direct judging -28	direct other -21	direct saying -26	direct thinking -27	inverted judging -13	inverted saying -22	none -6
outer|sentence-before|direct judging place|	none -20
outer|sentence-before|direct judging pronoun|	direct judging -17	direct other -33	direct thinking -8	none -41
outer|sentence-before|direct other name|	according other -17	apposition saying -15	direct judging -7	direct other -34	direct saying -31	direct thinking -16	inverted saying -30	none -54	relative other -22
outer|sentence-before|direct other noun|	according other -24	apposed other -23	apposed saying -16	apposition judging -26	apposition other -21	apposition saying -30	direct other 10	direct saying -58	direct thinking -30	inverted saying -27	relative judging -15	relative other -33	relative saying -16
outer|sentence-before|direct other organisation|	according other -26	direct judging -21	direct other 7	direct saying -30	none -15
outer|sentence-before|direct other person|	according other 8	apposition judging -19	apposition saying -21	direct judging -27	direct other -13	direct saying -41	direct thinking -18	inverted judging -11	none -9	relative other -26
outer|sentence-before|direct other place|	direct saying -17	none -26
outer|sentence-before|direct other pronoun|	apposition other -28	apposition saying -26	direct judging -24	direct other -34	direct saying -44	direct thinking -24	inverted saying -14	none -46	relative judging -16	relative other -34
outer|sentence-before|direct saying name|	direct judging -23	direct other 22	direct saying -12	direct thinking -17	inverted saying -16	none -13
outer|sentence-before|direct saying noun|	according other -20	apposition saying -15	direct other 19	direct saying -38	direct thinking -26	inverted saying -11	none -26	relative other -23
outer|sentence-before|direct saying organisation|	apposition other -22	direct other 15	direct saying -28	none -21
outer|sentence-before|direct saying person|	according other -27	apposition judging -9	apposition saying -19	direct judging -22	direct other -16	direct saying -12	direct thinking -9	inverted saying -22	none 6	relative other 7	relative saying -17
outer|sentence-before|direct saying place|	none -28
outer|sentence-before|direct saying pronoun|	apposition judging 8	apposition other -26	apposition thinking -7	direct judging -18	direct other -25	direct saying 10	direct thinking 6	inverted saying 20	none 6	relative other -23
outer|sentence-before|direct thinking name|	none -31
outer|sentence-before|direct thinking noun|	direct thinking -11	none -14	relative other -12
outer|sentence-before|direct thinking organisation|	direct other -16	none -28
outer|sentence-before|direct thinking person|	direct other -22	none -23
outer|sentence-before|direct thinking place|	none -18
outer|sentence-before|direct thinking pronoun|	apposition saying -13	direct other -32	direct saying -17	none -34
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	direct other -16	none -47	relative other -9
outer|sentence-before|inverted judging organisation|	none -28
outer|sentence-before|inverted judging person|	direct saying 8	none 13
outer|sentence-before|inverted judging place|	none -10
outer|sentence-before|inverted judging pronoun|	direct other -8
outer|sentence-before|inverted other pronoun|	none 16
outer|sentence-before|inverted saying name|	direct other -11	none 9
outer|sentence-before|inverted saying noun|	according other -23	apposition saying -8	direct judging -11	direct other -27	direct saying -21	direct thinking -11	inverted saying 15	none -16
outer|sentence-before|inverted saying organisation|	direct other -16	none -40
outer|sentence-before|inverted saying person|	apposition saying -9	direct judging 9	direct other 16	direct saying 7	none -22	relative judging 20	relative other 9	relative saying 10
outer|sentence-before|inverted saying place|	none -15
outer|sentence-before|inverted saying pronoun|	direct judging -17	direct other -24	direct saying -13	none 25
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive other organisation|	none -21
outer|sentence-before|passive other person|	direct saying -15	none -31
outer|sentence-before|passive other place|	none -7
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying noun|	direct saying -11	none -36
outer|sentence-before|relative judging noun|	direct judging -13	none -19
outer|sentence-before|relative judging organisation|	none -13
outer|sentence-before|relative judging person|	apposition saying -10
outer|sentence-before|relative other name|	direct other -9	none -26
outer|sentence-before|relative other noun|	apposition judging -17	apposition other -15	apposition saying 14	direct judging -20	direct other -21	direct saying -33	direct thinking -19	inverted saying -8	none -32	relative other -20
outer|sentence-before|relative other organisation|	apposition judging -19	none 13
outer|sentence-before|relative other person|	apposition other -11	apposition saying 11	direct other -24	none -38
outer|sentence-before|relative saying noun|	apposition saying 8	none -36
outer|sentence-before|relative saying organisation|	none -18
outer|sentence-before|relative saying person|	apposition saying -14	direct thinking -23
outer|sentence-before|relative thinking noun|	direct saying -6
outer|speaker-then-quote|apposed judging name|	none -36
outer|speaker-then-quote|apposed judging noun|	apposed saying -26	apposition saying -18	direct saying -27	none -34	relative other -19	shared other -12	shared saying -12
outer|speaker-then-quote|apposed judging organisation|	none 23	relative other 6
outer|speaker-then-quote|apposed judging person|	direct other 17	none 27	relative other -7
outer|speaker-then-quote|apposed judging place|	none 14
outer|speaker-then-quote|apposed other name|	direct other -18	none -18	shared saying -20
outer|speaker-then-quote|apposed other noun|	apposed saying -9	apposition saying -15	direct judging -16	direct other -9	direct saying -29	direct thinking -30	none -19	relative other -17
outer|speaker-then-quote|apposed other organisation|	apposed saying 11	direct judging 10	none -6
outer|speaker-then-quote|apposed other person|	apposed saying -17	direct other 17	direct saying -24	none 12	relative other -10	shared saying 9
outer|speaker-then-quote|apposed other place|	none -11
outer|speaker-then-quote|apposed saying name|	direct judging 12	direct saying -23	none -20
outer|speaker-then-quote|apposed saying noun|	apposed judging -29	apposed other -31	apposed saying -28	apposition saying 23	direct judging -18	direct other -33	direct thinking -31	none -29	passive saying -23	relative judging -20	relative other -7	relative saying -16	shared judging -28	shared other -18
outer|speaker-then-quote|apposed saying organisation|	apposition other 17	direct saying -15	none 15
outer|speaker-then-quote|apposed saying person|	apposed judging 17	apposed other 27	apposition saying 30	direct other 21	direct saying 9	none 23	passive other -8	relative other 14	shared other 14	shared saying 17
outer|speaker-then-quote|apposed saying place|	apposed judging -15	apposed other -18	direct other -14	none -30
outer|speaker-then-quote|apposed thinking name|	none -16
outer|speaker-then-quote|apposed thinking noun|	direct other -11	direct saying -35	none -11
outer|speaker-then-quote|apposed thinking person|	direct saying -20	none 29
outer|speaker-then-quote|apposition judging name|	none -17
outer|speaker-then-quote|apposition judging noun|	direct judging -29	direct other -28	direct saying -31	direct thinking -14	none -33	relative other -31	shared judging -21	shared other 7
outer|speaker-then-quote|apposition judging organisation|	none -21
outer|speaker-then-quote|apposition judging person|	direct other -16	none 21
outer|speaker-then-quote|apposition judging place|	none -10
outer|speaker-then-quote|apposition other name|	none -24
outer|speaker-then-quote|apposition other noun|	apposed saying -15	apposition saying 8	direct judging -9	direct other -15	direct saying -14	none -37	relative other -14
outer|speaker-then-quote|apposition other organisation|	none -7
outer|speaker-then-quote|apposition other person|	direct saying -14	none 14
outer|speaker-then-quote|apposition other place|	none -17
outer|speaker-then-quote|apposition saying name|	none -16
outer|speaker-then-quote|apposition saying noun|	apposed judging -17	apposed other -14	apposed saying -16	apposition other -18	apposition saying -31	direct judging -18	direct other -36	direct saying -12	direct thinking -8	none -65	passive other -13	relative judging -16	relative other -18	relative saying -26	shared judging -24	shared other -17	shared saying -21	shared thinking -16
outer|speaker-then-quote|apposition saying organisation|	direct saying -11	none -17
outer|speaker-then-quote|apposition saying person|	apposed judging -15	direct judging 10	direct saying 8	direct thinking -19	none 53	shared judging -14
outer|speaker-then-quote|apposition saying place|	direct saying -16	none -19
outer|speaker-then-quote|apposition saying pronoun|	none -15
outer|speaker-then-quote|apposition thinking person|	none 21
outer|speaker-then-quote|direct judging name|	none -6
outer|speaker-then-quote|direct judging noun|	apposed judging -13	apposed other -10	apposed saying -16	apposition saying -25	direct other -14	direct thinking -27	none 11	relative other 8	shared judging 6	shared other -33	shared thinking -20
outer|speaker-then-quote|direct judging person|	direct judging 17	direct other 26	direct saying 6	none 27	relative other -6
outer|speaker-then-quote|direct judging pronoun|	direct judging 11	direct other 7	direct saying -20	direct thinking 7	none -16	shared saying -39
outer|speaker-then-quote|direct other name|	apposed saying -22	direct other -19	direct saying -37	none -15
outer|speaker-then-quote|direct other noun|	apposed other -15	apposed saying -65	apposed thinking -17	apposition saying -38	direct saying -10	direct thinking -10	none 12	passive other 10	passive saying -16	relative judging -35	relative other -25	relative saying -26	shared judging -23	shared other -25	shared saying -45	shared thinking -20
outer|speaker-then-quote|direct other organisation|	apposed saying -33	direct thinking -13	none -18	relative saying -18	shared saying -24
outer|speaker-then-quote|direct other person|	apposed saying -28	apposition saying -25	direct saying -19	direct thinking 16	none 6	relative saying -20
outer|speaker-then-quote|direct other place|	apposed saying -14	direct saying -16	none -28	shared saying -15
outer|speaker-then-quote|direct other pronoun|	apposed judging 7	apposed other -22	apposed saying -18	apposition saying -38	direct judging 7	direct saying -31	none -6	passive saying -24	shared judging 9	shared saying -49
outer|speaker-then-quote|direct saying name|	direct other 15	direct saying -18	direct thinking -21	none -10
outer|speaker-then-quote|direct saying noun|	apposed judging 13	apposed other 14	apposed saying 6	apposed thinking -18	direct judging 10	direct other -11	direct saying 18	direct thinking 21	none 8	passive other -19	passive saying 19	relative judging -25	relative other -26	relative saying -8	shared other -19	shared saying -6
outer|speaker-then-quote|direct saying organisation|	direct judging 18	direct other 29	direct saying 16	none 12
outer|speaker-then-quote|direct saying person|	apposed judging -12	direct judging 32	direct other 8	direct saying 6	direct thinking -8	passive other 19	relative judging 21	relative other 12	shared judging 11	shared other 9
outer|speaker-then-quote|direct saying place|	direct saying -12	none -10
outer|speaker-then-quote|direct saying pronoun|	apposed judging 28	apposed saying -19	direct judging 15	direct other 30	direct thinking 26	relative other 29	shared judging 29	shared saying -21
outer|speaker-then-quote|direct thinking name|	none 22
outer|speaker-then-quote|direct thinking noun|	apposed judging 6	apposed saying -35	apposition judging -20	direct other -14	direct saying -8	direct thinking 7	none 24	shared judging -24	shared saying -42
outer|speaker-then-quote|direct thinking person|	direct other 18
outer|speaker-then-quote|direct thinking place|	direct saying -19	none 16
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -8	apposition saying -32	direct other -8	direct saying -42	none 8	shared saying -33
outer|speaker-then-quote|passive judging noun|	none -12
outer|speaker-then-quote|passive judging organisation|	none -20
outer|speaker-then-quote|passive other noun|	direct other -19	direct saying -29	none -10
outer|speaker-then-quote|passive other person|	none 16
outer|speaker-then-quote|passive saying noun|	none -30
outer|speaker-then-quote|passive saying person|	none 10
outer|speaker-then-quote|relative judging noun|	apposed saying -18	direct saying 7	none 7
outer|speaker-then-quote|relative other name|	none 6
outer|speaker-then-quote|relative other noun|	apposed judging -25	apposed saying -24	direct judging -31	direct thinking -13	none 26	shared saying 19
outer|speaker-then-quote|relative other organisation|	none 10
outer|speaker-then-quote|relative other person|	direct other -19	direct thinking 25	none -26
outer|speaker-then-quote|relative saying noun|	apposed other 9	apposed saying -19	direct judging 11	direct thinking -13	none 14	shared saying 12
outer|speaker-then-quote|relative saying organisation|	none 20
outer|speaker-then-quote|relative saying person|	direct other -24	direct saying -18	none -14
outer|speaker-then-quote|relative thinking noun|	none 12
outer|speaker-then-quote|shared judging name|	direct other -23	relative other 8
outer|speaker-then-quote|shared judging noun|	apposed judging -20	apposed other -11	apposed saying -19	direct judging -6	direct saying -17	direct thinking -7	none -18	relative other 7	shared judging -12	shared other -15	shared saying 7
outer|speaker-then-quote|shared judging organisation|	direct other 13	direct saying -12
outer|speaker-then-quote|shared judging person|	apposed saying -13	direct judging 30	direct other 10	direct saying -19	direct thinking 12	none 13	passive other -10	relative other -17	shared judging 7	shared other -6
outer|speaker-then-quote|shared judging place|	direct other -14
outer|speaker-then-quote|shared judging pronoun|	direct judging -14	direct saying 18	direct thinking -19
outer|speaker-then-quote|shared other noun|	apposed judging -15	apposed other -21	apposed saying -9	apposition saying -8	direct other 6	direct saying -12	direct thinking -12	relative other -9	shared judging 13	shared saying -22
outer|speaker-then-quote|shared other organisation|	direct saying -9	none -18
outer|speaker-then-quote|shared other person|	apposed judging 12	apposed other -22	direct judging -16	none -10	relative other -7	shared judging -9	shared other -14	shared thinking -14
outer|speaker-then-quote|shared other pronoun|	apposed saying -19	direct judging 9	direct thinking 7	none -14	shared saying 13
outer|speaker-then-quote|shared saying name|	apposed saying -17	direct other 13	direct saying -16	none 6	shared judging 14	shared saying -19
outer|speaker-then-quote|shared saying noun|	apposed judging -41	apposed other -13	apposed saying -24	apposed thinking -33	apposition saying 19	direct judging -16	direct other 15	none -33	passive other 20	relative saying 17	shared other -18	shared saying -31
outer|speaker-then-quote|shared saying organisation|	apposed judging 12	apposition other 13	direct judging 7	direct other 15	direct saying -8	none -7	passive other -25
outer|speaker-then-quote|shared saying person|	apposed other 15	apposed thinking 6	apposition saying 26	direct other -20	direct thinking -17	none 14	relative judging -11	relative other -11	relative saying -7	shared other 30	shared saying 33	shared thinking 23
outer|speaker-then-quote|shared saying place|	apposed other -11	shared judging 8
outer|speaker-then-quote|shared saying pronoun|	apposed other -7	apposed saying -11	direct judging 21	direct other 33	direct saying -22	direct thinking -15	relative other -12	shared saying -26
outer|speaker-then-quote|shared thinking name|	direct saying 13
outer|speaker-then-quote|shared thinking noun|	apposed saying -17	direct judging 14	direct other -16	direct saying -17	none 10	shared saying 12
outer|speaker-then-quote|shared thinking person|	apposed saying 18	direct other 20	direct saying 6	none -17
outer|speaker-then-quote|shared thinking pronoun|	direct judging -7	direct saying 11	direct thinking 7
outer|verb-then-speaker|inverted judging name|	none -49
outer|verb-then-speaker|inverted judging noun|	inverted saying -12	none -18
outer|verb-then-speaker|inverted judging organisation|	none -34
outer|verb-then-speaker|inverted judging person|	none -37
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 21
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -27	none -21
outer|verb-then-speaker|inverted saying organisation|	none -35
outer|verb-then-speaker|inverted saying person|	none 27
outer|verb-then-speaker|inverted saying place|	none -24
outer|verb-then-speaker|inverted saying pronoun|	none 16
phrase|according-to|name|	false 21
phrase|according-to|noun|	false 7	true 18
phrase|according-to|pronoun|	false 23
phrase|colon|name|	false 26	true 23
phrase|colon|noun|	false -44
phrase|colon|pronoun|	false 17
phrase|interview|name|	false -37
phrase|named-before|name|	false -10
phrase|named-before|pronoun|	false -19
phrase|named-nearby|name|	true 6
phrase|named-nearby|pronoun|	false -13
phrase|name|	true 16
phrase|noun|	false -35	true 18
phrase|paragraph-before|name|	true -27
phrase|paragraph-before|noun|	false -55	true -45
phrase|paragraph-before|pronoun|	false -24
phrase|possessor|name|	false -22
phrase|possessor|noun|	true -27
phrase|possessor|pronoun|	false 10
phrase|pronoun|	false 11
phrase|quote-then-speaker|name|	false 8	true 7
phrase|quote-then-speaker|noun|	false -25	true 6
phrase|quote-then-speaker|pronoun|	false 16
phrase|quote-then-verb|name|	true 11
phrase|quote-then-verb|noun|	false 13
phrase|sentence-after|name|	false -13
phrase|sentence-after|noun|	false -10
phrase|sentence-after|pronoun|	false 8
phrase|sentence-before|name|	true -12
phrase|sentence-before|noun|	true -13
phrase|signature|name|	false 9	true 8
phrase|speaker-then-quote|name|	false 15
phrase|speaker-then-quote|noun|	false -26	true 15
phrase|speaker-then-quote|pronoun|	false 11
phrase|topic|name|	true 9
phrase|topic|noun|	false -15	true -16
phrase|topic|pronoun|	false -41
phrase|verb-then-speaker|noun|	false -45	true 7
phrase|verb-then-speaker|pronoun|	false 24
pronoun|according-to|	elle 20	er 18
pronoun|colon|	he 11	it -19
pronoun|named-before|	ele 19	ella 12	elle -16	er -14	es -30	he -12	het -38	i -29	il 11	ils -20	it -37	lei -9	lui 6	man -15	on -26	she -13	sie -21	they -23	we -14	you -20	él -15
pronoun|named-nearby|	celle-ci -11	ela 12	ele 35	er 25	es -43	he 7	het -48	hij 26	i -20	il 11	it -54	lui 11	man -54	on -39	she 19	sie 7	they -7	we -29	you -26	ze -7	zij 21	él -7
pronoun|paragraph-before|	he 9	het -7	i -17	il -19	it -29	she -47	they -24	you -12	ze -15
pronoun|possessor|	haar 11	he -13	his 7	ihr -6	it -26	its -36	my -27	our -24	she -9	their -6
pronoun|quote-then-speaker|	elle 33	he 11	hij -11	i -13	il 17	it -28	she 21	they -9
pronoun|quote-then-verb|	ela 30	ele 27	ella -6	er 35	es -29	he -19	het -27	hij 24	il 19	it -13	lei 25	she -12	sie 35	zij 28	él 26
pronoun|sentence-after|	i -26	she 7	they -36
pronoun|sentence-before|	ela 8	elle -29	er 23	es -35	he -10	het -30	hij 20	i -47	ils -16	it -42	lei -11	lui -15	man -20	on -27	they -22	we -11	you -11	zij 7
pronoun|speaker-then-quote|	celle-ci -13	ela 22	ella 17	elle -11	er -7	he 45	hij -9	i -10	il -6	it -35	man -39	on -34	you -19	ze 10	zij 22
pronoun|topic|	celle-ci -14	ela -10	ele 20	ella 13	elle -23	er -24	es -19	het -42	hij -27	il -7	ils -20	lei 16	lui 15	man -48	on -45	sie -18	ze -36	zij 13	él -18
pronoun|verb-then-speaker|	er 22	es -35	he -6	het -44	hij 33	il 20	it -45	lei 15	she -40	sie 32	ze 19
says|according-to|	never 21
says|colon|	never 21	often 25	too 27
says|interview|	never -37
says|named-before|	often -17	too -15
says|named-nearby|	often -11
says|	never 7	often 7
says|paragraph-before|	never -28	often 23
says|possessor|	often -31	too -26
says|quote-then-speaker|	never 18	often 11	too -10
says|quote-then-verb|	often 25	too 19
says|sentence-after|	never -28	often 14
says|sentence-before|	often -37
says|signature|	never 11
says|speaker-then-quote|	often 23	too 17
says|topic|	never 6	often 10	too -13
says|verb-then-speaker|	never 14	often -15
size|according-to|10+|	according 15
size|according-to|1|	according 8
size|according-to|3|	according 13
size|according-to|4-5|	according 10
size|colon|10+|	judging 6	other -11	saying 9
size|colon|1|	naked -11
size|colon|2|	naked -10
size|colon|3|	naked -11
size|colon|4-5|	naked -24
size|colon|6-9|	naked 6
size|interview|10+|	naked -34
size|interview|6-9|	naked -11
size|named-before|10+|	naked -18
size|named-before|2|	naked -20
size|named-before|3|	naked -14
size|named-before|4-5|	naked -12
size|named-before|6-9|	naked -7
size|named-nearby|10+|	naked 7
size|named-nearby|1|	naked 7
size|named-nearby|2|	naked 6
size|named-nearby|4-5|	naked -26
size|paragraph-before|10+|	according -15	judging -8	other -35	saying 6	thinking -25
size|paragraph-before|1|	judging -12	other -19	saying -26
size|paragraph-before|2|	judging -16	other -18	saying -19	thinking -10
size|paragraph-before|3|	judging -8	other -22	saying -35	thinking -10
size|paragraph-before|4-5|	judging -11	saying -29	thinking -23
size|paragraph-before|6-9|	according -22	judging -22	other -7	saying -45	thinking -18
size|possessor|10+|	naked -7
size|possessor|3|	naked -8
size|possessor|6-9|	naked 9
size|quote-then-speaker|10+|	judging -8	saying 11
size|quote-then-speaker|1|	judging -22	other -42	saying -18	thinking -36
size|quote-then-speaker|2|	judging -23	other -35	saying 9	thinking -17
size|quote-then-speaker|3|	other -8	saying -22	thinking -11
size|quote-then-speaker|4-5|	judging -13	other 11	saying 24	thinking 17
size|quote-then-speaker|6-9|	other -11	saying 9	thinking -29
size|quote-then-verb|10+|	judging 12	saying 13
size|quote-then-verb|1|	judging 9	other -7	saying -11
size|quote-then-verb|2|	judging 9
size|quote-then-verb|3|	judging -10	saying 27
size|quote-then-verb|4-5|	other 16
size|quote-then-verb|6-9|	judging -6	other 10	saying 10
size|sentence-after|10+|	according 16	thinking -25
size|sentence-after|1|	judging -18	thinking -21
size|sentence-after|2|	judging -37	other -45	saying -8	thinking -22
size|sentence-after|3|	judging -43	other -17
size|sentence-after|4-5|	judging -34	saying -22	thinking 7
size|sentence-after|6-9|	according -14	other -13	thinking -38
size|sentence-before|10+|	according 21	judging -33	other -29	saying 10	thinking -38
size|sentence-before|1|	judging 6	other -21	saying -49	thinking -28
size|sentence-before|2|	other -17	saying -28	thinking -39
size|sentence-before|3|	according -42	judging -10
size|sentence-before|4-5|	according -21	judging -26	other -13	thinking -45
size|sentence-before|6-9|	according -25	judging -22	thinking -14
size|signature|10+|	naked 16
size|signature|4-5|	naked -10
size|signature|6-9|	naked 10
size|speaker-then-quote|10+|	judging 13	other 9	saying 21
size|speaker-then-quote|1|	judging 13	other -12	saying -12	thinking 7
size|speaker-then-quote|2|	judging -14	other -19	saying 8	thinking 15
size|speaker-then-quote|3|	other -10	saying 23	thinking -15
size|speaker-then-quote|4-5|	other 7	saying -10	thinking -14
size|speaker-then-quote|6-9|	other -17	thinking -11
size|topic|10+|	naked 8
size|topic|1|	naked -27
size|topic|2|	naked -10
size|topic|3|	naked -6
size|topic|4-5|	naked -11
size|topic|6-9|	naked -13
size|transcript|10+|	naked -12
size|transcript|6-9|	naked 17
size|verb-then-speaker|10+|	judging -43	saying -30
size|verb-then-speaker|1|	judging -7	saying -7
size|verb-then-speaker|2|	judging -34	saying -16
size|verb-then-speaker|3|	judging -42	saying -6
size|verb-then-speaker|4-5|	judging -13	saying 13
size|verb-then-speaker|6-9|	judging 7	saying 25
starts|according-to|false|	according 28
starts|colon|false|	apposed -11	apposition -17	direct 13	inverted -17	naked -15
starts|colon|true|	apposed -7	direct 9	naked 12	shared 9
starts|interview|false|	naked -25
starts|interview|true|	naked -26
starts|named-before|false|	naked -11
starts|named-before|true|	naked -18
starts|named-nearby|false|	naked -16
starts|named-nearby|true|	naked 21
starts|paragraph-before|false|	according -18	apposed -33	apposition -36	direct -15	inverted -39	passive -19	relative -25	shared -34
starts|paragraph-before|true|	apposed -16	relative -6
starts|quote-then-speaker|false|	apposition -10	direct 9	passive 7	relative -33	shared -25
starts|quote-then-speaker|true|	apposed -13	shared 24
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -15	apposition -35	direct -20	passive -22	relative -24	shared -8
starts|sentence-after|true|	direct 9	relative -28	shared -12
starts|sentence-before|false|	apposed -64	apposition -6	direct -14	passive -63	relative -64
starts|sentence-before|true|	apposition -43	relative 12
starts|signature|false|	naked 10
starts|speaker-then-quote|false|	apposed -21	apposition -38	direct 28	relative -9	shared -52
starts|speaker-then-quote|true|	apposed 9	apposition -33	direct 11	relative 32	shared 14
starts|topic|false|	naked -16
starts|verb-then-speaker|false|	inverted 7
subject|according-to|	elided -9	none -17	own -34
subject|according-to|elided|	0 -9
subject|according-to|none|	0 -19	1 11
subject|according-to|none|13-25|	name 29	noun -7
subject|according-to|none|1|	name 14	pronoun 20
subject|according-to|none|2|	name 31
subject|according-to|none|3|	name -10	pronoun 26
subject|according-to|none|4-6|	name 15	noun -19
subject|according-to|none|7-12|	noun -25
subject|according-to|own|	0 -31	1 -25
subject|according-to|own|13-25|	name -10
subject|according-to|own|1|	name 14	noun -21
subject|according-to|own|3|	name 6
subject|according-to|own|4-6|	name -14
subject|according-to|own|7-12|	name -31	noun -24
subject|colon|elided|1|	noun -37
subject|colon|	none -8	own -29
subject|colon|none|1|	name 25	noun -24
subject|colon|none|3|	name -7
subject|colon|none|4-6|	name -9
subject|colon|own|	0 -28
subject|colon|own|1|	name 11	noun -34	pronoun -9
subject|interview|	none -37
subject|interview|none|	0 -37
subject|interview|none|26+|	name -37
subject|named-before|	elided 24	own -7
subject|named-before|elided|	0 22
subject|named-before|elided|13-25|	name 8
subject|named-before|elided|1|	name -15
subject|named-before|elided|26+|	name -30
subject|named-before|elided|4-6|	name 20	pronoun -6
subject|named-before|elided|7-12|	name 27
subject|named-before|none|	0 -6	1 8
subject|named-before|none|13-25|	pronoun 16
subject|named-before|none|1|	pronoun 16
subject|named-before|none|26+|	name -47	pronoun -20
subject|named-before|none|2|	name -10	pronoun 10
subject|named-before|none|3|	name 9	pronoun -14
subject|named-before|none|7-12|	name 11	pronoun -17
subject|named-before|own|	0 -9	1 -6
subject|named-before|own|13-25|	name -22	pronoun -47
subject|named-before|own|1|	name 35	pronoun -19
subject|named-before|own|26+|	name -65	pronoun -22
subject|named-before|own|2|	pronoun 6
subject|named-before|own|3|	name -16	pronoun -34
subject|named-before|own|4-6|	name -43	pronoun -46
subject|named-before|own|7-12|	name -37	pronoun -49
subject|named-nearby|	elided 15	none 13	own 23
subject|named-nearby|elided|	0 22	1 -36	2 -18
subject|named-nearby|elided|0|	name -9
subject|named-nearby|elided|13-25|	name -19
subject|named-nearby|elided|2|	name 16	pronoun -10
subject|named-nearby|elided|4-6|	name 27
subject|named-nearby|elided|7-12|	name 17
subject|named-nearby|none|	0 9	1 14	2 -17
subject|named-nearby|none|0|	name -26	pronoun -20
subject|named-nearby|none|13-25|	pronoun -16
subject|named-nearby|none|1|	name 22
subject|named-nearby|none|26+|	name -22
subject|named-nearby|none|2|	name -9	pronoun -9
subject|named-nearby|none|3|	name 17	pronoun -8
subject|named-nearby|none|4-6|	name 25	pronoun 9
subject|named-nearby|none|7-12|	name -12	pronoun -13
subject|named-nearby|own|	0 33	1 -19	2 -6
subject|named-nearby|own|0|	name -40	pronoun -21
subject|named-nearby|own|13-25|	name -12	pronoun -28
subject|named-nearby|own|1|	name 6	pronoun -16
subject|named-nearby|own|26+|	name -33
subject|named-nearby|own|2|	name 41
subject|named-nearby|own|3|	name 14	pronoun -10
subject|named-nearby|own|4-6|	name 10	pronoun -28
subject|named-nearby|own|7-12|	name 15	pronoun -12
subject|paragraph-before|	elided -32	none -46	own -41
subject|paragraph-before|elided|	0 -23	1 -16	2 -18
subject|paragraph-before|elided|26+|	name -16	noun -28
subject|paragraph-before|none|	0 -33	1 -26	2 -18
subject|paragraph-before|none|26+|	name -34	noun -27	pronoun -16
subject|paragraph-before|own|	0 -40	1 -26	2 -16
subject|paragraph-before|own|26+|	name -38	noun -16	pronoun -22
subject|possessor|	none 7	own -36
subject|possessor|none|	0 7
subject|possessor|none|7-12|	pronoun -10
subject|possessor|own|	0 -35
subject|possessor|own|2|	pronoun -22
subject|possessor|own|7-12|	noun -17	pronoun -27
subject|quote-then-speaker|elided|	0 -23	1 16
subject|quote-then-speaker|	none -21
subject|quote-then-speaker|none|-12|	name 27
subject|quote-then-speaker|none|-4|	name -7
subject|quote-then-speaker|none|-9|	name -8
subject|quote-then-speaker|none|	0 -33
subject|quote-then-speaker|none|1|	name -19	noun -16
subject|quote-then-speaker|none|4-6|	noun -8
subject|quote-then-speaker|own|-10|	name -10	noun -19
subject|quote-then-speaker|own|-11|	noun 11
subject|quote-then-speaker|own|-12|	name -15
subject|quote-then-speaker|own|-14|	name -15
subject|quote-then-speaker|own|-15|	name -16
subject|quote-then-speaker|own|-17|	name 6
subject|quote-then-speaker|own|-3|	noun -19
subject|quote-then-speaker|own|-4|	name -13	noun -21
subject|quote-then-speaker|own|-5|	name -9	noun -15
subject|quote-then-speaker|own|-6|	name 10	noun -11
subject|quote-then-speaker|own|-7|	name 10	noun -7
subject|quote-then-speaker|own|-8|	name -17
subject|quote-then-speaker|own|-9|	noun 9
subject|quote-then-speaker|own|	0 7	2 -18
subject|quote-then-speaker|own|0|	noun -11
subject|quote-then-speaker|own|13-25|	noun -21
subject|quote-then-speaker|own|1|	name -12	noun -6
subject|quote-then-speaker|own|2|	name 21	noun -22	pronoun 27
subject|quote-then-speaker|own|3|	name 18	noun -15
subject|quote-then-speaker|own|4-6|	noun -30
subject|quote-then-speaker|own|7-12|	name -12
subject|quote-then-verb|	none 22	own 7
subject|quote-then-verb|none|	0 23	1 -15
subject|quote-then-verb|none|1|	name 35	noun 16	pronoun -9
subject|quote-then-verb|own|	0 16	1 -46
subject|quote-then-verb|own|1|	name -9	noun 14	pronoun 16
subject|quote-then-verb|own|2|	name 24	noun -21
subject|quote-then-verb|own|7-12|	name -17	noun -11
subject|sentence-after|	elided -29	none -10	own -15
subject|sentence-after|elided|	0 -27	1 -18
subject|sentence-after|none|	0 -14	1 -11
subject|sentence-after|none|0|	name -56	noun 10	pronoun 8
subject|sentence-after|none|1|	name 14	noun -9
subject|sentence-after|none|2|	name 10	noun -14
subject|sentence-after|none|3|	name -16
subject|sentence-after|none|4-6|	name -31	noun -6	pronoun -20
subject|sentence-after|none|7-12|	name -15	noun -22
subject|sentence-after|own|	0 -9	1 -33	2 -21
subject|sentence-after|own|0|	name -11	pronoun -22
subject|sentence-after|own|1|	name -18	noun -15
subject|sentence-after|own|3|	name -13
subject|sentence-after|own|4-6|	name -19	noun -16
subject|sentence-before|	elided -10	none -17	own -13
subject|sentence-before|elided|	0 6	1 -10	2 -41
subject|sentence-before|elided|13-25|	name -6	noun -13
subject|sentence-before|elided|1|	name -24	noun -35
subject|sentence-before|elided|26+|	name -13
subject|sentence-before|elided|2|	name -10	noun -27
subject|sentence-before|elided|3|	name 12	noun -33
subject|sentence-before|elided|4-6|	name 21
subject|sentence-before|elided|7-12|	name 24	noun -6
subject|sentence-before|none|	0 -23	1 -19	2 13
subject|sentence-before|none|13-25|	name -34	noun -8	pronoun -38
subject|sentence-before|none|1|	name 8	noun -35	pronoun 39
subject|sentence-before|none|26+|	name -29	noun -27	pronoun -12
subject|sentence-before|none|2|	noun -10	pronoun 11
subject|sentence-before|none|3|	noun -34	pronoun -12
subject|sentence-before|none|4-6|	name -7	pronoun 19
subject|sentence-before|none|7-12|	name -17
subject|sentence-before|own|	0 -19	2 -22
subject|sentence-before|own|13-25|	name -34	noun -24
subject|sentence-before|own|1|	noun 15	pronoun -24
subject|sentence-before|own|26+|	name -19	noun -44	pronoun -15
subject|sentence-before|own|2|	name -7	noun -35
subject|sentence-before|own|3|	name -58	noun -15	pronoun -32
subject|sentence-before|own|4-6|	name -28	noun -57	pronoun -36
subject|sentence-before|own|7-12|	name -28	noun -7	pronoun -7
subject|speaker-then-quote|elided|	0 7	1 -24
subject|speaker-then-quote|elided|0|	name -7	noun -7
subject|speaker-then-quote|elided|1|	name 24
subject|speaker-then-quote|elided|2|	name 10	noun -15
subject|speaker-then-quote|elided|3|	name 16
subject|speaker-then-quote|elided|4-6|	noun -22
subject|speaker-then-quote|elided|7-12|	name -10	noun -19
subject|speaker-then-quote|none|	0 15	1 -11	2 -17
subject|speaker-then-quote|none|0|	name 32	noun 14	pronoun -21
subject|speaker-then-quote|none|13-25|	name 8	noun 9
subject|speaker-then-quote|none|1|	noun 6
subject|speaker-then-quote|none|2|	name 26	pronoun -14
subject|speaker-then-quote|none|3|	name -6	noun -27
subject|speaker-then-quote|none|4-6|	name 8	noun -8
subject|speaker-then-quote|none|7-12|	name -27	noun 15
subject|speaker-then-quote|	own -10
subject|speaker-then-quote|own|	0 8	1 -22	2 -17
subject|speaker-then-quote|own|0|	name 29	pronoun -22
subject|speaker-then-quote|own|13-25|	name -41	noun -12	pronoun -14
subject|speaker-then-quote|own|1|	name 16	noun -22
subject|speaker-then-quote|own|2|	name -7	pronoun -11
subject|speaker-then-quote|own|4-6|	noun 16	pronoun -21
subject|speaker-then-quote|own|7-12|	name -21	noun 8	pronoun -8
subject|topic|elided|	0 38	1 14	2 -62
subject|topic|elided|13-25|	noun -11
subject|topic|elided|26+|	name -39	noun -31	pronoun -21
subject|topic|elided|2|	name 18
subject|topic|elided|3|	name 25
subject|topic|elided|4-6|	name 26	noun 14	pronoun -7
subject|topic|elided|7-12|	name 15
subject|topic|	none -16	own -6
subject|topic|none|	0 19	1 -30	2 -34
subject|topic|none|0|	noun -16
subject|topic|none|13-25|	noun -40	pronoun -7
subject|topic|none|1|	name 7
subject|topic|none|26+|	name -22	noun -58
subject|topic|none|2|	name 11	noun -15
subject|topic|none|3|	name 15	pronoun -13
subject|topic|none|4-6|	name 13	noun -7	pronoun -13
subject|topic|none|7-12|	name -9	noun -13	pronoun -21
subject|topic|own|	0 19	1 -6	2 -34
subject|topic|own|13-25|	noun -82	pronoun -30
subject|topic|own|1|	pronoun -27
subject|topic|own|26+|	name -49	noun -30	pronoun -36
subject|topic|own|2|	name 13	noun -10	pronoun -11
subject|topic|own|3|	name 21	noun 14	pronoun 7
subject|topic|own|4-6|	pronoun -38
subject|topic|own|7-12|	noun 6	pronoun -19
subject|verb-then-speaker|	elided -10	none 17	own 25
subject|verb-then-speaker|elided|	0 -10
subject|verb-then-speaker|none|	0 15
subject|verb-then-speaker|none|0|	name -20	noun -6	pronoun -29
subject|verb-then-speaker|none|1|	name -19	noun -27
subject|verb-then-speaker|none|2|	noun -18	pronoun 23
subject|verb-then-speaker|none|4-6|	noun -19
subject|verb-then-speaker|none|7-12|	noun -14
subject|verb-then-speaker|own|	0 23	1 8	2 -10
subject|verb-then-speaker|own|0|	name -27
subject|verb-then-speaker|own|13-25|	name -13	noun -32
subject|verb-then-speaker|own|1|	name 20	noun -16	pronoun 14
subject|verb-then-speaker|own|2|	name 20	pronoun -10
subject|verb-then-speaker|own|3|	name -7	noun -24	pronoun 22
subject|verb-then-speaker|own|4-6|	name 17	noun -11	pronoun 19
subject|verb-then-speaker|own|7-12|	noun -13	pronoun 10
twin|paragraph-before|apposed judging noun|	apposed judging noun -6	apposed judging person -7	apposed judging place -7	apposition judging noun -16	apposition judging organisation -6	apposition judging person -11	inverted judging noun -11	shared judging noun -12
twin|paragraph-before|apposed judging person|	apposed judging noun -15	apposition judging noun -18	apposition judging person -14	direct judging noun -6	inverted judging noun -22	inverted judging person -14	shared judging noun -14	shared judging person -20
twin|paragraph-before|apposed judging place|	apposed judging noun -14
twin|paragraph-before|apposed other name|	apposition other noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -12	apposition other noun -17	apposition other person -19	apposition other place -9	direct other noun -9	direct other person -7	direct other pronoun -8	shared other noun -13
twin|paragraph-before|apposed other organisation|	apposition other noun -16
twin|paragraph-before|apposed other person|	apposed other noun -27	apposed other person -11	apposed saying person -16	apposition other name -6	apposition other noun -18	apposition other organisation -12	apposition other person -14	apposition saying noun -13	direct other noun -12	direct other person -13	shared other noun -7	shared other person -13
twin|paragraph-before|apposed other place|	apposition other noun -6
twin|paragraph-before|apposed saying name|	apposition saying noun -6	direct saying person -10	inverted saying noun -11
twin|paragraph-before|apposed saying noun|	apposed saying noun -23	apposed saying person -19	apposed saying place -11	apposition saying noun -23	apposition saying organisation -8	apposition saying person -27	apposition saying place -9	direct saying noun -23	direct saying organisation -16	direct saying person -21	direct saying pronoun -11	inverted saying noun -23	inverted saying person -11	inverted saying pronoun -14	shared saying noun -15	shared saying organisation -8	shared saying person -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -13	apposed saying person -16	apposed saying place -7	apposition saying noun -17	apposition saying organisation -12	inverted saying noun -14	shared saying organisation -9
twin|paragraph-before|apposed saying person|	apposed other person -20	apposed saying noun -25	apposed saying organisation -20	apposed saying person -25	apposed saying place -17	apposition saying name 6	apposition saying organisation -21	apposition saying person -23	apposition saying place -16	direct saying noun -26	inverted saying name -17	inverted saying noun -25	inverted saying organisation 8	inverted saying person -21	inverted saying pronoun -27	passive saying noun -19	shared saying name -13	shared saying noun -21	shared saying person 8
twin|paragraph-before|apposed saying place|	apposed saying noun -12	apposed saying person -7	apposed saying place -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -9	apposition thinking noun -6	apposition thinking organisation -6	direct thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -15	apposition thinking noun -12	shared thinking person -11
twin|paragraph-before|apposition judging noun|	apposed judging noun -13	apposed judging person -7	inverted judging noun -11	inverted judging person -6	shared judging noun -7
twin|paragraph-before|apposition judging organisation|	apposed judging noun -6
twin|paragraph-before|apposition judging person|	apposed judging noun -21	apposed judging person -14	inverted judging noun -10
twin|paragraph-before|apposition other noun|	apposed other noun -18	apposed other organisation -12	apposed other person -10	apposed other place -9	apposition saying noun -8	shared other name -8	shared other noun -8
twin|paragraph-before|apposition other organisation|	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -32	apposed other person -15
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying person -13
twin|paragraph-before|apposition saying noun|	apposed other person -8	apposed saying noun -21	apposed saying organisation -10	apposed saying person -18	apposition other noun -8	inverted saying noun -17	inverted saying organisation -9	inverted saying person -10	inverted saying pronoun -7	shared saying noun -11	shared saying person -16	shared saying pronoun -16
twin|paragraph-before|apposition saying organisation|	apposed saying organisation -8	apposed saying person -8	inverted saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -27	apposed saying person -18	inverted saying noun -23	shared saying person -11
twin|paragraph-before|apposition thinking organisation|	apposed thinking noun -7
twin|paragraph-before|apposition thinking person|	apposed thinking noun -9
twin|paragraph-before|direct judging noun|	apposed judging noun -12	direct other noun -14	passive judging noun -8
twin|paragraph-before|direct judging organisation|	apposed judging noun -13
twin|paragraph-before|direct judging person|	apposed judging name -15	apposed judging noun -18	apposed judging organisation -16	direct other person -20	shared judging person -7
twin|paragraph-before|direct judging pronoun|	apposed judging noun -20	direct other pronoun -11
twin|paragraph-before|direct other name|	direct other name -10
twin|paragraph-before|direct other noun|	apposed other noun -13	apposed other person -9	direct judging noun -14	direct other noun -23	direct saying noun -15	passive other noun -9	relative other noun -6
twin|paragraph-before|direct other organisation|	apposed other organisation -8
twin|paragraph-before|direct other person|	apposed other name -14	apposed other noun -19	apposed other person -15	direct judging person -12	direct other person -17	direct saying person -20	passive other noun -12
twin|paragraph-before|direct other place|	direct other place -10
twin|paragraph-before|direct other pronoun|	apposed other noun -20	direct judging pronoun -8	direct other pronoun -20	direct saying pronoun -6	direct thinking pronoun -11
twin|paragraph-before|direct saying name|	apposed saying noun -19	inverted saying noun -13
twin|paragraph-before|direct saying noun|	apposed saying noun -31	apposed saying organisation -11	apposed saying person -21	apposed saying place -12	direct other noun -21	inverted saying noun -10	relative saying noun -12	relative saying person -12	shared saying noun -23	shared saying person -6
twin|paragraph-before|direct saying organisation|	apposed saying noun 7	apposed saying organisation -6	direct other organisation -9	inverted saying noun -16
twin|paragraph-before|direct saying person|	apposed saying name -26	apposed saying organisation -25	apposed saying person -10	apposed saying place -31	direct other person -31	shared saying person -12
twin|paragraph-before|direct saying pronoun|	apposed saying name -17	apposed saying noun -31	direct other pronoun -9
twin|paragraph-before|direct thinking noun|	apposed thinking noun -11
twin|paragraph-before|direct thinking person|	apposed thinking noun -9
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -9	direct other pronoun -8
twin|paragraph-before|inverted judging noun|	apposed judging person -8	apposition judging noun -6
twin|paragraph-before|inverted judging person|	apposed judging person -6	apposition judging noun -14
twin|paragraph-before|inverted saying noun|	apposed saying noun -15	apposed saying person -11	apposition saying noun -18	apposition saying person -19	inverted saying person -17	shared saying person -7	shared saying pronoun -10
twin|paragraph-before|inverted saying organisation|	apposed saying person -9	apposition saying noun -9
twin|paragraph-before|inverted saying person|	apposed saying noun -13	apposed saying person -13	apposition saying noun -19	inverted saying noun -21	shared saying noun -13	shared saying organisation -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -13	apposed saying person -10	apposition saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -9
twin|paragraph-before|passive saying noun|	apposed saying person -10
twin|paragraph-before|relative other noun|	direct other noun -10	relative other noun -11
twin|paragraph-before|relative other person|	direct other noun -10	relative other person -15
twin|paragraph-before|relative saying noun|	direct saying noun -12
twin|paragraph-before|relative thinking noun|	direct thinking noun -8
twin|paragraph-before|shared judging noun|	apposed judging noun -13	apposed judging person -11	apposition judging noun -12	direct judging noun -6	shared judging noun -12	shared judging person -10	shared judging pronoun -7
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -19	apposition judging noun 7	direct judging noun -14	direct judging person -7	inverted judging noun -18	shared judging noun -23	shared judging pronoun -13
twin|paragraph-before|shared judging pronoun|	apposition judging noun -12	direct judging noun -10	shared judging noun -9	shared judging pronoun -12
twin|paragraph-before|shared other name|	apposition other noun -11
twin|paragraph-before|shared other noun|	apposed other noun -12	apposed other person -6	apposition other noun -8	shared other noun -11
twin|paragraph-before|shared other person|	apposed other person -9	apposition other noun -10	shared other noun -6
twin|paragraph-before|shared other pronoun|	apposition other noun -9	shared other noun -7
twin|paragraph-before|shared saying name|	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -13	apposed saying person -13	apposition saying place -9	direct saying noun -26	inverted saying noun -15	inverted saying person -11	shared saying name -6	shared saying noun -17	shared saying person -14
twin|paragraph-before|shared saying organisation|	apposed saying noun -10	apposed saying organisation -9	apposition saying noun -8	inverted saying person 12	shared saying noun -16
twin|paragraph-before|shared saying person|	apposed saying noun -19	apposed saying person 9	apposition saying person -16	direct saying noun -26	direct saying person -9	inverted saying noun -19	inverted saying pronoun -20	shared saying noun -32	shared saying person -17	shared saying pronoun -10
twin|paragraph-before|shared saying pronoun|	apposition saying noun 6	direct saying noun -9	inverted saying noun 12	shared saying noun -17	shared saying person -7	shared saying pronoun -19
twin|paragraph-before|shared thinking noun|	apposed thinking noun -6	direct thinking noun -8	shared thinking noun -10	shared thinking person -10
twin|paragraph-before|shared thinking person|	apposed thinking person -11	apposition thinking noun -8	shared thinking noun -11
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -37	apposed judging person -30	apposed judging place -11	direct judging noun -24	shared judging noun -32	shared judging person -11	shared judging pronoun -20
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -27
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 7	direct judging noun 6	shared judging noun -11	shared judging person -19
twin|quote-then-speaker|apposed judging place|	apposed judging noun -16	shared judging person -10
twin|quote-then-speaker|apposed other name|	shared other noun -10
twin|quote-then-speaker|apposed other noun|	apposed other organisation 7	apposed other person -40	apposed other place -14	apposed saying noun 9	apposition other person -15	apposition other place -22	direct other person -24	direct other place 10	passive other noun -10	shared other noun -9	shared other organisation 10	shared other person -44	shared other pronoun -28
twin|quote-then-speaker|apposed other organisation|	apposed other noun -22	apposition other noun -11	shared other organisation -19
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person -20	apposition other noun 6	direct other noun 11	shared other person 16
twin|quote-then-speaker|apposed other place|	apposed other noun -14	shared other noun -14
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -62	apposed saying person -54	apposed saying place 12	apposition saying noun 9	direct saying organisation -29	direct saying person -32	direct saying pronoun -35	shared saying noun -11	shared saying organisation 11	shared saying person -44	shared saying pronoun -8
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -16	apposed saying person -27	direct saying noun -18	shared saying organisation -8	shared saying person -21
twin|quote-then-speaker|apposed saying person|	apposed saying noun -21	apposition saying name 19	apposition saying noun 43	apposition saying organisation 18	apposition saying person 13	apposition saying place 14	direct saying noun -16	direct saying organisation -16	direct saying person -17	passive saying noun 19	shared saying noun 16	shared saying organisation 15	shared saying person -6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -16	shared thinking noun 16	shared thinking person -10
twin|quote-then-speaker|apposed thinking person|	shared thinking noun -7	shared thinking person 10
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -20	apposed judging person -9	shared judging noun -8	shared judging person -27	shared judging pronoun -13
twin|quote-then-speaker|apposition judging person|	shared judging person -15
twin|quote-then-speaker|apposition other noun|	apposed other noun -25	apposed other organisation -15	apposed other person -23	shared other noun -9	shared other organisation -12	shared other person -18
twin|quote-then-speaker|apposition other person|	apposed other noun -21
twin|quote-then-speaker|apposition other place|	apposed other noun -18
twin|quote-then-speaker|apposition saying name|	apposed saying person -20
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 10	apposed saying person -6	apposition other noun -15	passive saying noun 7	shared saying name -8	shared saying noun -7	shared saying organisation -14	shared saying person 8	shared saying pronoun -24
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -25	shared saying noun -21
twin|quote-then-speaker|apposition saying person|	apposed saying noun 13	shared saying noun -6	shared saying person -32
twin|quote-then-speaker|apposition saying place|	apposed saying person -15
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 22
twin|quote-then-speaker|apposition thinking noun|	shared thinking pronoun -8
twin|quote-then-speaker|direct judging noun|	apposed judging noun -31	apposed judging person -13	direct other noun -7	passive judging noun -13	shared judging noun -19	shared judging organisation -13	shared judging person -16	shared judging pronoun -8
twin|quote-then-speaker|direct judging organisation|	apposed judging person -12
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -17	shared judging noun -9	shared judging pronoun -9
twin|quote-then-speaker|direct other noun|	apposed other noun -37	apposed other person -36	direct judging noun -8	direct other noun -34	direct saying noun -19	direct thinking noun -17	passive other noun -19	passive other organisation 13	passive other person -18	relative other noun -31	relative other person -19
twin|quote-then-speaker|direct other person|	direct other person -18	direct saying person -9
twin|quote-then-speaker|direct other place|	apposed other noun -11
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -11	direct other pronoun -41	direct saying pronoun -14	relative other person -25	shared judging pronoun -10
twin|quote-then-speaker|direct saying noun|	apposed saying noun 30	apposed saying organisation -18	direct other noun -22	passive saying noun 17	relative saying noun -19	relative saying person -14	shared saying noun -16	shared saying person -32	shared saying pronoun -22
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 17	apposed saying person 15
twin|quote-then-speaker|direct saying person|	apposed saying noun 28	apposed saying person 21	direct other person -15	passive saying noun 22
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 16	direct other pronoun -19	passive saying noun 26
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -17	apposed thinking person -21	direct other noun -15	passive thinking noun -19	relative thinking noun -12	shared thinking person -23
twin|quote-then-speaker|passive judging noun|	direct judging noun -12
twin|quote-then-speaker|passive other noun|	apposed other noun -16	direct other noun -25	shared other noun -23	shared other person -13	shared other pronoun -13
twin|quote-then-speaker|passive other organisation|	direct other noun 7
twin|quote-then-speaker|passive saying noun|	apposed saying person -18	apposition saying noun -20	direct saying noun -28	direct saying person -26	direct saying pronoun -25
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -18
twin|quote-then-speaker|relative judging noun|	relative other noun -15
twin|quote-then-speaker|relative other noun|	direct other noun -17	relative judging noun -12	relative other noun -13	relative saying noun -18
twin|quote-then-speaker|relative other person|	direct other noun -9	direct other pronoun -7	relative other person 9	relative saying person 9
twin|quote-then-speaker|relative saying noun|	direct saying noun -17	relative other noun -17
twin|quote-then-speaker|relative saying person|	direct saying noun 25	relative other person 14
twin|quote-then-speaker|relative thinking noun|	direct thinking noun 7
twin|quote-then-speaker|shared judging name|	shared judging noun 15
twin|quote-then-speaker|shared judging noun|	apposed judging noun -23	apposed judging person -23	apposition judging noun 18	direct judging noun 16	shared judging name -18	shared judging noun -20	shared judging organisation -18	shared judging person -12	shared judging pronoun -25
twin|quote-then-speaker|shared judging organisation|	direct judging noun 16	shared judging noun 8	shared judging person -22
twin|quote-then-speaker|shared judging person|	apposed judging noun -8	apposition judging noun -14	apposition judging person -13	shared judging organisation 17	shared judging person -13	shared judging pronoun -13
twin|quote-then-speaker|shared judging place|	shared judging person -10
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 16	apposition judging noun 26	direct judging pronoun -12	direct other pronoun -16	shared judging noun 12	shared judging person 13	shared judging pronoun -8
twin|quote-then-speaker|shared other noun|	apposed other name 14	apposed other noun -6	apposed other organisation 10	apposed other place 12	passive other noun -25	shared other person -30	shared other place 13	shared saying noun -7
twin|quote-then-speaker|shared other organisation|	apposed other noun -7	apposed other organisation -20
twin|quote-then-speaker|shared other person|	apposed other noun -6	apposed other person 27	apposition other noun 17	passive other noun -11	shared other person -6
twin|quote-then-speaker|shared other place|	shared other noun -11
twin|quote-then-speaker|shared other pronoun|	apposed other noun -9	passive other noun -8	shared other noun -14	shared other person -12	shared other pronoun 11
twin|quote-then-speaker|shared saying name|	apposed saying noun -15	apposition saying noun -12	shared saying person 7
twin|quote-then-speaker|shared saying noun|	apposed saying noun -30	apposed saying person -24	apposed saying place -14	apposition saying noun -7	apposition saying person -19	direct saying noun 17	shared other noun -6	shared saying noun -8	shared saying organisation 6
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -18	apposed saying organisation -16	apposed saying person -14	apposition saying noun -18	shared saying noun -26	shared saying person -16
twin|quote-then-speaker|shared saying person|	apposed saying organisation -18	apposed saying person 21	direct saying noun -7	shared saying name -12	shared saying organisation -7	shared saying person -10	shared saying pronoun -7
twin|quote-then-speaker|shared saying place|	apposed saying noun -13
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 23	shared other pronoun 8	shared saying name -18	shared saying person -7	shared saying pronoun -11
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 10	apposed thinking person -7	shared thinking person -13	shared thinking pronoun 18
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 13	apposed thinking person 14	apposition thinking noun 15	direct thinking noun 17	shared thinking noun 18	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -6	shared thinking noun -18	shared thinking person -13
twin|quote-then-verb|inverted judging person|	inverted judging person 17
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -32
twin|quote-then-verb|inverted saying noun|	inverted saying person 21	inverted saying pronoun -7
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -34
twin|quote-then-verb|inverted saying person|	inverted saying noun -19	inverted saying person 31
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 23	inverted saying organisation 42
twin|sentence-after|apposed judging organisation|	apposition judging noun -12
twin|sentence-after|apposed judging person|	apposition judging noun -19
twin|sentence-after|apposed other name|	direct other noun -17
twin|sentence-after|apposed other noun|	apposition other noun -11	direct other noun 12	direct other person -17	direct other pronoun -21
twin|sentence-after|apposed other person|	apposition other person -21
twin|sentence-after|apposed saying noun|	apposition saying noun -20	direct saying noun -7	direct saying pronoun -18	inverted saying noun -21
twin|sentence-after|apposed saying person|	inverted saying noun -16
twin|sentence-after|apposition judging noun|	apposed judging organisation -13	apposed judging person -13
twin|sentence-after|apposition other person|	apposed other person -16
twin|sentence-after|apposition saying noun|	apposed saying noun -16	apposed saying person -18	inverted saying noun -13	inverted saying pronoun -14	shared saying person 6
twin|sentence-after|direct other noun|	apposed other name -15	apposed other noun -16	direct other noun -41	direct saying noun -11
twin|sentence-after|direct other organisation|	direct saying organisation -18
twin|sentence-after|direct other person|	apposed other noun -17
twin|sentence-after|direct other pronoun|	apposed other noun -22	direct other pronoun -18	direct saying pronoun 12
twin|sentence-after|direct saying noun|	apposed saying noun -21	direct other noun -14	shared saying noun -17	shared saying person -21
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	inverted saying noun -25
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 16	inverted saying noun 15
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposed saying person -11	apposition saying noun -21	direct saying person -18	direct saying pronoun -14
twin|sentence-after|shared saying noun|	direct saying noun -14
twin|sentence-after|shared saying person|	direct saying noun -19
twin|sentence-before|apposed judging name|	inverted judging noun -11
twin|sentence-before|apposed judging noun|	apposed judging noun -16	apposed judging person -19	apposition judging noun -15	apposition judging organisation -12	apposition judging person -23	direct judging noun -19	direct judging person -23	direct judging pronoun -11	inverted judging noun -17
twin|sentence-before|apposed judging organisation|	apposition judging noun -21	inverted judging noun -22
twin|sentence-before|apposed judging person|	apposed judging noun -27	apposed judging person -22	apposition judging noun -16	apposition judging organisation -8	direct judging noun -12	inverted judging noun -7	inverted judging person -15
twin|sentence-before|apposed other name|	apposition other noun -25	direct other noun -18	direct other person -20
twin|sentence-before|apposed other noun|	apposed other noun -38	apposed other organisation -21	apposed other person -30	apposed other place -22	apposition other name -21	apposition other noun -45	apposition other organisation -27	apposition other person -30	apposition other place -18	direct other name -14	direct other noun -38	direct other organisation -18	direct other person -14	direct other pronoun -29	inverted judging noun -19	inverted saying noun -21
twin|sentence-before|apposed other organisation|	apposed other noun -27	apposition other noun 9	direct other noun -22	direct other organisation -12	direct other person -20
twin|sentence-before|apposed other person|	apposed other noun -11	apposed other person -28	apposition other name -26	apposition other noun 7	apposition other organisation -24	apposition other place -27	direct other noun -14	inverted saying noun -8
twin|sentence-before|apposed other place|	apposed other noun -11	apposed other person -12	apposed other place -24	apposition other noun -17	direct other noun -14	direct other organisation -12	direct other person -16	direct other place -20
twin|sentence-before|apposed saying name|	apposed saying person -18	apposition saying noun -21	apposition saying person -15	direct saying name -16	direct saying noun -23	direct saying organisation -18	direct saying person -23	inverted saying noun -26
twin|sentence-before|apposed saying noun|	apposed saying noun -48	apposed saying person -39	apposed saying place -25	apposition saying name -20	apposition saying organisation -33	apposition saying person -37	apposition saying place -15	direct saying name -12	direct saying noun -42	direct saying organisation -22	direct saying person -38	direct saying pronoun -39	inverted saying noun -28	inverted saying organisation -8	inverted saying person -20	inverted saying place -9	inverted saying pronoun -30
twin|sentence-before|apposed saying organisation|	apposed saying person -17	apposition saying noun -24	apposition saying place -17	direct saying noun -8	direct saying person -14	direct saying pronoun -26	inverted saying noun -28	inverted saying pronoun -21
twin|sentence-before|apposed saying person|	apposed saying name -25	apposed saying noun -23	apposed saying organisation -21	apposed saying place -22	apposition saying name 12	apposition saying noun 13	apposition saying place -25	direct saying noun -23	direct saying person -15	inverted saying organisation 6	inverted saying person -7	inverted saying place -17	inverted saying pronoun -33	passive saying noun 9
twin|sentence-before|apposed saying place|	apposed saying noun -22	direct saying noun -22	direct saying organisation -11	direct saying person -20
twin|sentence-before|apposed thinking noun|	apposed thinking noun -22	apposed thinking person -12	apposition thinking noun -15	apposition thinking organisation -20	apposition thinking person -14	direct thinking noun -23	direct thinking pronoun -14
twin|sentence-before|apposed thinking person|	apposition thinking noun -26	direct thinking noun -11
twin|sentence-before|apposition judging noun|	apposed judging noun -12	apposed judging organisation -19	apposed judging person -26	inverted judging name -14	inverted judging noun -17
twin|sentence-before|apposition judging organisation|	apposed judging noun -17	apposed judging person -15
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -26
twin|sentence-before|apposition other name|	apposed other noun -22	apposed other person -28
twin|sentence-before|apposition other noun|	apposed other name -26	apposed other noun -49	apposed other organisation -25	apposed other person -45	apposed other place -20	inverted saying noun -17	passive other noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -34	apposed other person -25
twin|sentence-before|apposition other person|	apposed other noun 7	inverted saying noun 18
twin|sentence-before|apposition other place|	apposed other noun -10	apposed other person -18
twin|sentence-before|apposition saying name|	apposed saying noun -23	apposed saying person -29	inverted saying pronoun -20
twin|sentence-before|apposition saying noun|	apposed saying name -21	apposed saying noun -40	apposed saying organisation -18	apposed saying person -19	inverted saying name -7	inverted saying noun -7	inverted saying organisation -20	inverted saying person -21	inverted saying pronoun -37
twin|sentence-before|apposition saying organisation|	apposed saying noun -39	apposed saying person -25	inverted saying noun -28
twin|sentence-before|apposition saying person|	apposed saying noun 18	apposed saying person -20	inverted saying noun 11	inverted saying organisation 24	inverted saying person -16	inverted saying place 10
twin|sentence-before|apposition saying place|	apposed saying noun -15	apposed saying organisation -9	apposed saying person -14	inverted saying noun -17	inverted saying pronoun -10
twin|sentence-before|apposition thinking noun|	apposed thinking noun -14	apposed thinking person -20
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -16
twin|sentence-before|apposition thinking person|	apposed thinking noun -18
twin|sentence-before|direct judging name|	inverted judging name -11
twin|sentence-before|direct judging noun|	apposed judging noun -26	apposed judging person -14	inverted judging noun -21	inverted judging person -20	passive judging noun -13
twin|sentence-before|direct judging organisation|	inverted judging name -14	inverted judging noun -24
twin|sentence-before|direct judging person|	apposed judging noun -15	inverted judging noun -17
twin|sentence-before|direct judging pronoun|	apposed judging noun -25
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -20	apposed other noun -19	apposed other organisation -23	apposed other person -24	apposed other place -21	passive other noun -35	passive other organisation -25	passive other person -30
twin|sentence-before|direct other organisation|	apposed other noun -27	apposed other organisation -17	apposed other place 10	inverted saying noun -19
twin|sentence-before|direct other person|	apposed other noun -22	apposed other organisation 13	apposed other place 18	inverted saying noun -15	passive other pronoun -22
twin|sentence-before|direct other place|	apposed other place -22
twin|sentence-before|direct other pronoun|	apposed other noun -47	passive other noun -18
twin|sentence-before|direct saying name|	apposed saying name -18	apposed saying noun -19	inverted saying name -19	inverted saying noun -8	inverted saying organisation -14	inverted saying place -17	inverted saying pronoun -15
twin|sentence-before|direct saying noun|	apposed saying noun -48	apposed saying organisation -13	apposed saying person -26	inverted saying name -20	inverted saying noun -24	inverted saying place -20	inverted saying pronoun -20
twin|sentence-before|direct saying organisation|	apposed saying name -22	apposed saying noun -38	apposed saying place -29	inverted saying noun 9
twin|sentence-before|direct saying person|	apposed saying name -27	apposed saying noun -26	apposed saying place -16	inverted saying name -29	passive saying noun -9
twin|sentence-before|direct saying pronoun|	apposed saying noun 10	apposed saying organisation -8
twin|sentence-before|direct thinking noun|	apposed thinking person -10
twin|sentence-before|direct thinking person|	apposed thinking noun -21
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -22
twin|sentence-before|inverted judging name|	apposed judging person -12	apposition judging noun -18	direct judging name -8	direct judging organisation -7
twin|sentence-before|inverted judging noun|	apposed judging name -11	apposed judging noun -22	apposed judging organisation -19	apposed judging person -24	apposed judging place -8	apposed other noun -17	apposition judging noun -17	apposition judging person -25	direct judging noun -16	direct judging organisation -14	direct judging person -29	inverted judging noun -21
twin|sentence-before|inverted judging person|	apposed judging person -16	direct judging noun 12
twin|sentence-before|inverted saying name|	direct saying name -17	direct saying noun -19	direct saying person -34	inverted saying name -30	inverted saying noun -21	inverted saying pronoun -26
twin|sentence-before|inverted saying noun|	apposed other noun -17	apposed other person -26	apposed saying name -25	apposed saying noun -10	apposed saying organisation -30	apposed saying person -40	apposition other noun -21	apposition other person -20	apposition saying noun -43	apposition saying organisation -23	apposition saying person -58	apposition saying place -24	direct other organisation -18	direct other person -24	direct saying name -38	direct saying organisation -38	direct saying person -31	direct saying pronoun -17	inverted saying name -21	inverted saying noun -32	inverted saying person -32	inverted saying place -13	inverted saying pronoun -24
twin|sentence-before|inverted saying organisation|	apposed saying noun -29	apposed saying person -25	apposition saying noun -31	apposition saying person -27	direct saying name -23	inverted saying pronoun -23
twin|sentence-before|inverted saying person|	apposed saying person -17	apposition saying noun -22	apposition saying person -12	inverted saying noun 22	inverted saying person -12
twin|sentence-before|inverted saying place|	apposed saying person -8	apposition saying person -7	direct saying name -11	direct saying noun -15	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying noun -29	apposed saying organisation -20	apposed saying person -36	apposition saying name 24	apposition saying person -19	apposition saying place -11	direct saying name -17	direct saying noun -19	inverted saying name 7	inverted saying organisation 14
twin|sentence-before|passive judging noun|	direct judging noun -8
twin|sentence-before|passive other noun|	apposition other noun -7	direct other noun -25	direct other pronoun -15
twin|sentence-before|passive other organisation|	direct other noun -22
twin|sentence-before|passive other person|	direct other noun -22
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	apposed saying person -14	direct saying person -16	direct saying pronoun -13
twin|speaker-then-quote|apposed judging name|	apposed judging person -16	direct judging person -14	shared judging name -17	shared judging noun 12
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -18	apposed judging organisation -19	apposed judging person -22	apposed judging place -22	apposition judging organisation -11	apposition judging person -30	apposition judging place -12	direct judging noun -23	direct judging organisation -21	direct judging person -43	direct judging pronoun 8	shared judging noun -36	shared judging person -21	shared judging pronoun 13
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 15	apposed judging person -26	apposition judging noun 27	apposition judging person 11	direct judging person -25	shared judging noun 25	shared judging organisation 12
twin|speaker-then-quote|apposed judging person|	apposed judging noun 22	apposed judging organisation 24	apposed judging person -12	apposition judging name 19	apposition judging noun 36	apposition judging organisation -11	apposition judging person 6	direct judging noun -6	direct judging person -6	shared judging noun 33	shared judging organisation 20	shared judging person -17	shared judging pronoun -6
twin|speaker-then-quote|apposed judging place|	apposed judging noun -10	apposition judging person -17	direct judging person -22
twin|speaker-then-quote|apposed other name|	apposed other noun -27	apposed other place -16	apposed saying name -9	apposition other name 7	apposition other noun -14	direct other noun -21	direct other person -15	shared other name -20	shared other noun -19	shared other person -20	shared saying person -12
twin|speaker-then-quote|apposed other noun|	apposed judging noun -6	apposed other name -32	apposed other noun -47	apposed other person -16	apposed other place -31	apposed saying person -12	apposition other name 12	apposition other noun 7	apposition other organisation -24	apposition other person -21	direct other name -18	direct other noun -7	direct other organisation -16	direct other person -39	direct other pronoun -29	direct saying noun 8	direct saying pronoun -7	shared judging noun -19	shared judging person -14	shared other noun -20	shared other organisation -18	shared other person -13	shared saying person -35
twin|speaker-then-quote|apposed other organisation|	apposed saying organisation -6	apposition other noun 13	direct other person -17	shared other noun -11	shared other organisation 15	shared other person -8	shared saying noun 16
twin|speaker-then-quote|apposed other person|	apposed judging person -8	apposed other noun -25	apposed other person -9	apposed saying noun 7	apposition other noun 8	apposition other person 6	direct other noun 25	direct other person -12	shared judging person 20	shared other noun 23	shared other organisation 8	shared other person -7	shared other pronoun -18	shared saying name 16	shared saying noun 28	shared saying person 18	shared saying place 15
twin|speaker-then-quote|apposed other place|	apposed other name 6	apposed other place -22	apposed saying place -12	direct other noun -15	direct other person -24	shared other place -16
twin|speaker-then-quote|apposed saying name|	apposed saying name -24	apposed saying noun 6	apposed saying person -32	apposed saying place -21	apposition saying person -18	direct saying name -26	direct saying noun -21	direct saying person -39	direct saying pronoun -18	shared saying name 7	shared saying noun 15	shared saying person -15
twin|speaker-then-quote|apposed saying noun|	apposed saying name 7	apposed saying noun -42	apposed saying organisation -29	apposed saying person -75	apposed saying place -40	apposition saying name -9	apposition saying noun 18	apposition saying organisation -18	apposition saying person -59	apposition saying place 10	direct other noun 9	direct other pronoun -8	direct saying noun -10	direct saying person -52	direct saying pronoun -20	shared saying name -21	shared saying noun -40	shared saying organisation -11	shared saying person -10	shared saying place -18	shared saying pronoun 10
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -25	apposed saying noun -6	apposed saying person -38	apposition saying noun 20	apposition saying organisation -16	direct saying noun -20	direct saying person -26	direct saying pronoun 13	shared saying name -22	shared saying noun -6	shared saying organisation -10	shared saying person -22
twin|speaker-then-quote|apposed saying person|	apposed saying name 33	apposed saying noun 10	apposed saying person -11	apposed saying place 18	apposition saying name 40	apposition saying noun 30	apposition saying organisation 12	apposition saying person 39	apposition saying place 35	direct saying noun -28	direct saying person -41	direct saying pronoun -34	shared saying name 10	shared saying noun 37	shared saying organisation 26	shared saying person 8	shared saying place 27	shared saying pronoun 9
twin|speaker-then-quote|apposed saying place|	apposed saying name 6	apposed saying noun -26	apposed saying person -22	apposition saying noun -27	apposition saying person -16	direct saying noun -12	direct saying person -25	direct saying pronoun -12	shared saying person -29
twin|speaker-then-quote|apposed saying pronoun|	apposition saying noun 6
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -11	shared thinking name -14	shared thinking noun -12
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -35	apposed thinking person -25	apposed thinking place -21	apposition thinking noun -9	direct thinking noun -34	direct thinking person -26	direct thinking pronoun -25	shared thinking noun 6	shared thinking person -26
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 11	apposition thinking noun 13	direct thinking pronoun -12	shared thinking noun -8
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -25
twin|speaker-then-quote|apposition judging name|	apposed judging person -13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -19	apposed judging organisation -26	apposed judging person -46	shared judging name -21	shared judging noun -39	shared judging organisation -30	shared judging person -40	shared judging pronoun -34
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun -11	apposed judging person -32	shared judging noun 8
twin|speaker-then-quote|apposition judging person|	apposed judging noun 13	apposed judging person 15	apposed judging place 14	shared judging noun -7	shared judging person -9	shared judging pronoun -16
twin|speaker-then-quote|apposition judging place|	apposed judging noun -10
twin|speaker-then-quote|apposition other name|	apposed other name -10	apposed other noun -15
twin|speaker-then-quote|apposition other noun|	apposed other name -13	apposed other noun -16	apposed other organisation -21	apposed other person -35	apposed other place -14	apposed saying noun -23	apposed saying organisation -13	apposed saying person -17	apposition judging noun -12	apposition saying noun -11	passive other organisation 11	shared other name -10	shared other noun -12	shared other organisation -14	shared other person -22	shared other pronoun -17	shared saying noun -24	shared saying organisation -13	shared saying person -18
twin|speaker-then-quote|apposition other organisation|	apposed other noun -20	apposed other person -18	shared other noun -25
twin|speaker-then-quote|apposition other person|	apposed other noun 13	apposed other person -16	apposition judging person 16	shared judging person 16	shared other noun -11	shared other organisation 10	shared other person -27	shared saying person 9
twin|speaker-then-quote|apposition other place|	apposed other noun -13
twin|speaker-then-quote|apposition saying name|	apposed saying person -24	shared saying name 6	shared saying noun -6	shared saying person -19
twin|speaker-then-quote|apposition saying noun|	apposed saying name -23	apposed saying noun -35	apposed saying organisation -38	apposed saying person -85	apposed saying place -11	apposed saying pronoun -13	apposition other noun -11	shared saying name -30	shared saying noun -51	shared saying organisation -28	shared saying person -46	shared saying place -12	shared saying pronoun -33
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -14	apposed saying person -46	shared saying noun 10	shared saying organisation -25	shared saying person -15
twin|speaker-then-quote|apposition saying person|	apposed saying name 19	apposed saying noun 44	apposed saying person -22	shared saying person -13	shared saying pronoun -13
twin|speaker-then-quote|apposition saying place|	apposed saying noun -13	apposed saying person -18	shared saying person -14
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -16	shared saying noun -18	shared saying person -10
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -23	shared thinking noun -9	shared thinking person -9
twin|speaker-then-quote|direct judging noun|	apposed judging noun -11	apposed judging person -27	relative judging noun -22	relative judging person -21	shared judging noun 11	shared judging organisation -30	shared judging pronoun -30
twin|speaker-then-quote|direct judging organisation|	direct other organisation 9
twin|speaker-then-quote|direct judging person|	apposed judging name -12	apposed judging noun 12	apposed judging organisation 24	direct other person 6	shared judging noun -8	shared judging person -25
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -9	direct other pronoun -25	shared judging pronoun -26
twin|speaker-then-quote|direct other name|	apposed other noun -8	direct saying name 9
twin|speaker-then-quote|direct other noun|	apposed other name 11	apposed other noun 23	apposed other organisation -35	apposed other person -47	apposed saying noun 14	direct judging noun -11	direct other noun -53	direct saying noun -14	direct thinking noun -28	passive other noun -6	passive other person -8	relative other noun -39	shared thinking noun -24
twin|speaker-then-quote|direct other person|	apposed other name -12	apposed other noun 42	apposed other organisation 14	apposed other person 13	apposed other place 13	direct other person -25	direct saying person -17	passive other noun -13
twin|speaker-then-quote|direct other place|	direct other place -20
twin|speaker-then-quote|direct other pronoun|	apposed other name -26	apposed other noun 22	apposed other person -8	apposed saying noun 14	direct judging pronoun -33	direct other pronoun -13	direct saying pronoun -15	direct thinking pronoun -25	shared judging pronoun -33	shared thinking pronoun -20
twin|speaker-then-quote|direct saying name|	apposed saying name -15	direct other name 17
twin|speaker-then-quote|direct saying noun|	apposed saying name 32	apposed saying noun 16	apposed saying organisation 21	apposed saying person 28	apposed saying place 19	direct other noun -10	passive saying noun -25	relative saying noun -25	relative saying person 24	shared saying noun -17	shared saying organisation -24	shared saying person 8	shared saying pronoun -8
twin|speaker-then-quote|direct saying organisation|	relative saying noun -14
twin|speaker-then-quote|direct saying person|	apposed saying name -13	apposed saying noun 34	apposed saying organisation 28	apposed saying person 20	apposed saying place -8	direct other person -11	shared saying noun 14	shared saying person 16
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 18	apposed saying name 20	apposed saying noun 17	apposed saying organisation -9	apposed saying person 33	apposed saying place 16	direct other pronoun -15
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 19	direct other noun -28	shared thinking person -29
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 24	shared thinking person -24
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -27	direct other pronoun -23	shared thinking person -15	shared thinking pronoun -22
twin|speaker-then-quote|passive other noun|	direct other noun -17	direct other person -34
twin|speaker-then-quote|passive other organisation|	apposition other noun -29
twin|speaker-then-quote|passive other person|	direct other noun 20
twin|speaker-then-quote|passive saying noun|	direct saying noun -27
twin|speaker-then-quote|relative judging noun|	direct judging noun -9
twin|speaker-then-quote|relative judging person|	direct judging noun 26	relative other person 19
twin|speaker-then-quote|relative other noun|	direct other noun 6
twin|speaker-then-quote|relative other person|	relative judging person 23	relative other person -12	relative saying person -19
twin|speaker-then-quote|relative saying noun|	direct saying noun 15	direct saying organisation 16
twin|speaker-then-quote|relative saying person|	direct saying noun -22	direct saying person 11	relative other person -22
twin|speaker-then-quote|shared judging name|	apposed judging name -14	shared judging noun -21	shared judging person -15
twin|speaker-then-quote|shared judging noun|	apposed judging name -18	apposed judging noun -22	apposed judging organisation -7	apposed judging person -35	apposed judging place -24	apposition judging noun -24	apposition judging organisation -15	apposition judging person 6	direct judging noun -15	direct judging person -18	shared judging noun -21	shared judging organisation -19	shared judging person -7	shared judging pronoun -29
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -10	apposed judging person -13	apposition judging noun -12	direct judging noun 14
twin|speaker-then-quote|shared judging person|	apposed judging noun 19	apposed judging person -7	apposition judging noun 8	apposition judging person 21	direct judging noun -20	direct judging person -20	shared judging name 13	shared judging noun -9	shared judging pronoun -7
twin|speaker-then-quote|shared judging place|	shared judging noun -14
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -12	apposition judging person 19	direct judging pronoun -21	direct other pronoun -21	shared judging noun 12	shared judging person 8	shared judging pronoun -6
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -6	shared other noun 9
twin|speaker-then-quote|shared other noun|	apposed other organisation -20	apposed other person -21	apposition other noun 7	shared other name -9	shared other noun -13	shared other organisation -21	shared other person -8	shared saying noun -17
twin|speaker-then-quote|shared other organisation|	apposed other noun 6	shared other person 11	shared saying organisation -20
twin|speaker-then-quote|shared other person|	apposed other name 20	apposed other noun -9	apposed other organisation -16	apposed saying noun 9	apposed saying person 12	apposition other noun -6	shared other noun -14	shared other organisation -10	shared saying person 15
twin|speaker-then-quote|shared other place|	apposed other place -16
twin|speaker-then-quote|shared other pronoun|	apposed other noun -22	apposed other person 12	shared other person -20
twin|speaker-then-quote|shared saying name|	apposed saying name 8	apposed saying noun -18	apposed saying organisation 10	apposed saying person -19	apposition saying noun 11	shared saying noun -21	shared saying organisation 10	shared saying person -29	shared saying pronoun -22
twin|speaker-then-quote|shared saying noun|	apposed saying noun -22	apposed saying organisation -8	apposed saying person -17	apposed saying place -8	apposition other noun -15	apposition saying organisation 8	apposition saying pronoun -6	direct saying person -11	shared other noun -14	shared saying name -10	shared saying noun -11	shared saying organisation 7	shared saying person -20	shared saying place -22	shared saying pronoun -9
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying organisation -19	apposed saying person -21	apposition saying noun 8	apposition saying organisation -20	direct saying noun -8	shared saying name -16	shared saying noun -10	shared saying person -22
twin|speaker-then-quote|shared saying person|	apposed other person 9	apposed saying name 12	apposed saying noun -13	apposed saying organisation -15	apposed saying place 29	apposition saying name 27	apposition saying noun -9	apposition saying person 23	apposition saying place -9	direct saying noun -22	direct saying person -17	shared other person 12	shared saying name -14	shared saying noun -10	shared saying organisation 21	shared saying person -12	shared saying place 18	shared saying pronoun -21
twin|speaker-then-quote|shared saying place|	apposed saying noun -12	apposed saying person -13	apposed saying place 6	shared saying noun -12	shared saying person -16
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 14	apposition saying person 15	direct saying noun 12	shared saying name -15	shared saying pronoun -10
twin|speaker-then-quote|shared thinking name|	apposed thinking name -9	shared thinking noun -6	shared thinking person -17
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -9	apposed thinking noun 13	apposed thinking person -21	apposition thinking noun 10	direct thinking noun -13	shared thinking name -8	shared thinking person -36	shared thinking pronoun -11
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -17	apposition thinking noun -11	direct thinking noun 34	direct thinking person 6	direct thinking pronoun 8	shared thinking name 16	shared thinking noun -6	shared thinking pronoun 15
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -6	direct other pronoun -18	direct thinking noun 7	direct thinking pronoun -18	shared thinking noun -17	shared thinking person -14	shared thinking pronoun -7
twin|verb-then-speaker|inverted saying name|	inverted saying name 10
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -30	inverted saying pronoun -15
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 29
verb-before|according|,|	other 42
verb-before|according|:|	other 30
verb-before|according|;|	other -8
verb-before|according|adverb|	other -7
verb-before|according|auxiliary|	other 6
verb-before|according|capital|	other -25
verb-before|according|determiner|	other -19
verb-before|according|preposition|	other -21
verb-before|according|pronoun|	other -21
verb-before|according|stop|	other 6
verb-before|according|that|	other -17
verb-before|according|word|	other -30
verb-before|apposed|'|	base -11
verb-before|apposed|)|	base -14	past -15	present -21
verb-before|apposed|,|	base 9	other 14	participle -22	past 26	present 24
verb-before|apposed|-|	base -18	other -23	participle -19	past -8
verb-before|apposed|;|	other -12
verb-before|apposed|capital|	base -17	other -18	past -54	present -35
verb-before|apposed|determiner|	base -11	other -19
verb-before|apposed|pronoun|	base -35	other -21	past -44	present 7
verb-before|apposed|quote|	base -14	other -12	present 6
verb-before|apposed|verb-judging|	base -13
verb-before|apposed|verb-saying|	base -8	other -32	past -26	present -18
verb-before|apposed|word|	base -38	participle -17	past -22	present -42
verb-before|apposed|–|	other -21
verb-before|apposed|—|	other -20	past 8
verb-before|apposed|’|	base -6
verb-before|apposition|,|	base -23	other -24	participle -70	past -10	present -40
verb-before|direct|capital|	base -28	other -17	participle 16	past 17	present 6
verb-before|direct|determiner|	base -24	participle -26	past -6	present -15
verb-before|direct|pronoun|	base -23	other -29	participle -26	past 25	present 17
verb-before|direct|subordinator|	participle -23
verb-before|direct|verb-judging|	base -19	other -43	participle -17	past -12	present -35
verb-before|direct|verb-saying|	base -22	other -87	participle -13	past -15	present 7
verb-before|direct|verb-thinking|	base -18	other -40	participle -25	present -10
verb-before|direct|word|	base -30	past 38	present 12
verb-before|inverted|"|	past 17
verb-before|inverted|'|	past 30
verb-before|inverted|)|	past -63	present -19
verb-before|inverted|,|	past 14	present 7
verb-before|inverted|-|	past -19
verb-before|inverted|:|	past 8
verb-before|inverted|capital|	past -19	present -30
verb-before|inverted|coordinator|	past -87	present -31
verb-before|inverted|preposition|	past -18
verb-before|inverted|pronoun|	past -37	present -18
verb-before|inverted|quote|	past 21	present 7
verb-before|inverted|start|	past -7
verb-before|inverted|stop|	present -13
verb-before|inverted|that|	past -25
verb-before|inverted|word|	past 8	present -30
verb-before|inverted|—|	past 23
verb-before|passive|,|	other -35	present 9
verb-before|passive|capital|	other -36	past 16
verb-before|passive|coordinator|	other -19
verb-before|passive|pronoun|	other -21	past -23
verb-before|passive|quote|	other -29
verb-before|passive|stop|	past -33
verb-before|passive|subordinator|	other -27	past -12
verb-before|passive|that|	other -10	past -15
verb-before|passive|verb-saying|	other 15	past -22
verb-before|passive|verb-thinking|	other -9
verb-before|passive|word|	other 10	past -6
verb-before|relative|capital|	base -8	other -12	past 6	present 16
verb-before|relative|determiner|	other -17
verb-before|relative|pronoun|	other 15	past -24
verb-before|relative|that|	base -35	other -17	participle -21	past 7
verb-before|relative|verb-saying|	base 12
verb-before|relative|word|	base -16	other 6	participle 14	past -15
verb-before|shared|)|	other -20	past -21
verb-before|shared|,|	other -13	participle 35	past -40	present -24
verb-before|shared|-|	other -13	past 14
verb-before|shared|:|	base -19
verb-before|shared|;|	other -11
verb-before|shared|capital|	participle -42
verb-before|shared|coordinator|	other -20	present 15
verb-before|shared|determiner|	base -18	other -26	participle 17	present -15
verb-before|shared|possessive|	participle 6
verb-before|shared|preposition|	base -14	other -8	participle 15	present -11
verb-before|shared|pronoun|	other 20	participle -23
verb-before|shared|quote|	base -13	other 7	participle 12	present 12
verb-before|shared|subordinator|	base -12	participle -12	past 8
verb-before|shared|verb-saying|	participle -6
verb-before|shared|verb-thinking|	participle -10
verb-before|shared|word|	participle -14
verb-before|shared|—|	past -13
verb-before|shared|’|	present -12
`;
