/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 27	carry-before -12	carry-before-that -42	carry-next -8	interview -37	named-before -17	paragraph-before -28	quote-then-speaker 9	quote-then-verb 14	signature 9	speaker-then-quote 13	topic -11
before|according-to|	capital 20	preposition 23	word 33
before|colon|	- 37	: -10	adverb -35	auxiliary -32	coordinator -14	preposition -11	pronoun -41	quote 9	start 13	subordinator 11	that -17	verb-judging -27	verb-saying -18	word -30
before|interview|	, -14	capital -17	start -27	word -9
before|named-before|	" 16	& -16	( -21	) -11	+ -20	, 10	- -34	/ -20	adverb -15	coordinator -40	determiner -24	possessive -8	preposition -24	pronoun -23	quote 17	start -24	subordinator -58	that -9	verb-judging -18	verb-saying -32	word -16	¿ -10	— -24	” 11	• 7
before|named-before||	 6
before|named-nearby|	& -21	' 7	( 39	+ 13	, 23	- 19	/ 8	: -51	; 33	adverb -38	auxiliary -22	determiner -8	preposition -38	pronoun 15	quote -7	start 21	subordinator -11	that -57	verb-judging -57	verb-saying -25	verb-thinking -15	word -16	– 10	— 16
before|name|	" 18	# -17	& -23	' 24	( 35	) 17	+ 17	, 30	- 41	: -47	; 41	adverb -43	auxiliary -10	capital 7	coordinator -9	determiner -20	possessive -8	preposition -23	pronoun 9	quote 14	start 18	subordinator -15	that -51	verb-judging -40	verb-saying -7	verb-thinking -30	word -33	¡ -8	± 9	¿ -10	– 8	— 26	― 21	’ 21	” 27	• 11
before|name||	 14
before|noun|	$ -40	' -30	( -8	) -21	+ -14	, 19	- 15	/ 30	: -24	; 34	adverb -44	auxiliary -69	capital -11	coordinator -34	possessive 11	preposition -15	pronoun -54	start 25	that -34	verb-judging -38	verb-saying -14	verb-thinking -27	word -28	¡ -15	– -20	’ -35	€ -11
before|paragraph-before|	& -7	' -18	( -15	, -13	- -30	/ -11	: -13	; -27	adverb -32	auxiliary -10	capital -26	coordinator -33	determiner -15	possessive -16	preposition -42	pronoun -20	subordinator -14	that -25	verb-judging -18	verb-saying -46	verb-thinking -14	word -32	– -14	— -24	’ -12
before|possessor|	( -14	, 12	: -32	auxiliary -18	determiner -21	preposition 9	pronoun -11	quote -20	that -51	verb-judging -40	verb-saying -78	verb-thinking -42	word -16
before|pronoun|	" 10	' 25	, 23	- -13	: -27	; -9	capital -28	coordinator 51	determiner 13	preposition -11	pronoun -24	quote 37	subordinator -15	that -70	verb-saying -16	— -14
before|quote-then-speaker|	$ -18	' 15	( 6	, 25	- -31	/ 22	: -24	; 8	adverb -54	auxiliary 8	coordinator -49	pronoun -30	quote 26	start 18	subordinator -51	that -65	verb-judging -43	verb-saying -26	verb-thinking -20	word -40	— 18
before|quote-then-verb|	, -12	adverb 14	capital 7	preposition -26	pronoun -18	verb-judging 11	verb-saying 24	word -9
before|sentence-after|	' -17	( -21	, -17	: -21	; -18	adverb -23	auxiliary -23	capital -22	coordinator -43	pronoun -19	start 12	subordinator -53	that -27	verb-judging -21	verb-thinking -12	— -16
before|sentence-before|	" 11	& -27	' -13	( -23	) -17	+ -14	, -11	- -38	: -22	; -12	adverb -34	auxiliary -27	capital -8	coordinator -8	determiner -34	possessive -19	preposition -34	pronoun -18	quote 9	start 10	subordinator -28	that -54	verb-judging 6	verb-thinking -8	word -13	— -26	’ -20	€ -13
before|signature|	( 8	- -25	— 13
before|speaker-then-quote|	" 17	$ -34	& -22	' 16	( -9	) 13	, 63	- 29	/ 17	: -26	; 47	adverb -43	auxiliary -37	capital -11	coordinator 28	determiner 14	possessive -7	preposition -48	pronoun -39	quote 10	start 20	subordinator 13	that -50	verb-judging -32	verb-saying -84	verb-thinking -32	word -7	– -10	— 11	― 13	’ -7
before|topic|	, -17	- -13	capital 7	subordinator -27	— -12
before|verb-then-speaker|	, 15	adverb -34	capital 19	preposition -28	pronoun -7	that -30	verb-saying 11	word -22
carry-before-that|0|	0 10	1 -25	2 13	3 -19
carry-before-that|0|0|,|	coordinator 6	quote 13
carry-before-that|0|0|	1 -12	10+ 19	2 -13	3 -9	4-5 10	6-9 26	: 21	auxiliary 16	determiner -7	word 10
carry-before-that|0|0|:|	upper 21
carry-before-that|0|0|adjacent|	false 10
carry-before-that|0|0|auxiliary|	lower 16
carry-before-that|0|0|capital|	. 16
carry-before-that|0|0|coordinator|	none 12
carry-before-that|0|0|determiner|	lower -8
carry-before-that|0|0|end|	. 32
carry-before-that|0|0|inside|	false 10
carry-before-that|0|0|preposition|	none -10
carry-before-that|0|0|question|false|	false 10
carry-before-that|0|0|word|	lower 17	none -6
carry-before-that|0|1|	, -11	1 -23	2 -28	3 -23	4-5 -29	6-9 -17	: -20	auxiliary -30	capital -19	coordinator -11	determiner -28	preposition -19	stop 7	subordinator -16	that -9	verb-saying -19	word -20
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|,|	capital -16	lower -6	pronoun -16	upper -21
carry-before-that|0|1|.|	capital -17	determiner -7
carry-before-that|0|1|:|	upper -20
carry-before-that|0|1|adjacent|	false -25
carry-before-that|0|1|auxiliary|	lower -30
carry-before-that|0|1|capital|	, -19	lower -19
carry-before-that|0|1|coordinator|	lower -14	none -17
carry-before-that|0|1|determiner|	lower -25
carry-before-that|0|1|inside|	false -25
carry-before-that|0|1|newcomer|	none -25
carry-before-that|0|1|newcomer|none|own|	, -12	: -11
carry-before-that|0|1|none|	,auxiliary -19	,verb-saying -16	coordinator -25	preposition -15	that -13	word -18
carry-before-that|0|1|own|	none -8	own -26
carry-before-that|0|1|preposition|	lower -19	none -23
carry-before-that|0|1|pronoun|	, -19
carry-before-that|0|1|question|false|	false -23
carry-before-that|0|1|stop|	none -24	upper 7
carry-before-that|0|1|subject|	elided -10	none -11	own -28
carry-before-that|0|1|subordinator|	lower -16
carry-before-that|0|1|that|	lower -7
carry-before-that|0|1|word|	lower -20	none -16
carry-before-that|0|2|	, -15	10+ -56	2 -30	3 10	4-5 16	6-9 -17	auxiliary -35	capital -27	determiner -32	preposition -23	stop 16
carry-before-that|0|2|,auxiliary|	none -18
carry-before-that|0|2|,verb-saying|	none -26
carry-before-that|0|2|,|	capital -44	determiner -20	lower -41	pronoun 7	upper 7	verb-saying -39
carry-before-that|0|2|.|	capital -29	determiner 6	pronoun -17
carry-before-that|0|2|adjacent|	false 13
carry-before-that|0|2|auxiliary|	lower -35
carry-before-that|0|2|capital|	, -25	lower -27
carry-before-that|0|2|determiner|	lower -32
carry-before-that|0|2|end|	. 12	? 13
carry-before-that|0|2|inside|	false 13
carry-before-that|0|2|newcomer|	acts -26	none 16
carry-before-that|0|2|newcomer|acts|own|	: -23
carry-before-that|0|2|newcomer|none|none|	stop 18
carry-before-that|0|2|newcomer|none|own|	, -24	: -46	stop -21
carry-before-that|0|2|newcomer|says|none|	: 12
carry-before-that|0|2|newcomer|says|own|	: -27	stop -28
carry-before-that|0|2|none|	,auxiliary -38	,verb-saying 27	coordinator -30	own 23	preposition -36	stop -54
carry-before-that|0|2|own|	none -36	own -23
carry-before-that|0|2|preposition|	lower -21	none -22
carry-before-that|0|2|pronoun|	, -24
carry-before-that|0|2|question|false|	false 9
carry-before-that|0|2|question|true|	false -20
carry-before-that|0|2|stop|	none -29	upper 16
carry-before-that|0|2|subject|	elided -20	none 25	own -33
carry-before-that|0|2|word|	none -16
carry-before-that|0|3|	, -25	1 -19	10+ -16	2 -21	3 -13	4-5 -14	6-9 -6	stop -34	word -14
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -23
carry-before-that|0|3|,|	lower -22
carry-before-that|0|3|.|	capital -13	determiner -9	pronoun -13
carry-before-that|0|3|adjacent|	false -19
carry-before-that|0|3|capital|	, -17
carry-before-that|0|3|end|	. -27
carry-before-that|0|3|inside|	false -19
carry-before-that|0|3|newcomer|	acts -22	says -36
carry-before-that|0|3|newcomer|acts|own|	stop -10
carry-before-that|0|3|newcomer|none|none|	stop -13
carry-before-that|0|3|newcomer|none|own|	, -13	stop -15
carry-before-that|0|3|newcomer|says|none|	stop -26
carry-before-that|0|3|newcomer|says|own|	, -9	stop -18
carry-before-that|0|3|none|	,auxiliary -14	,pronoun -11	,verb-saying -29	none -22	stop -39
carry-before-that|0|3|own|	none -11	own -39
carry-before-that|0|3|question|false|	false -50	true 6
carry-before-that|0|3|stop|	upper -34
carry-before-that|0|3|subject|	elided -17	own -43
carry-before-that|0|3|word|	lower -14
carry-before-that|1|	far -36
carry-before-that|1|far|!|	,verb-saying -11	capital -15	end -18
carry-before-that|1|far|	, -36	- -22	1 -13	10+ -35	2 -9	3 -77	4-5 -12	6-9 -29	: -23	; -11	adverb -29	auxiliary -55	capital -48	coordinator -40	determiner -51	possessive -33	preposition -55	pronoun -6	quote -32	start 13	stop -29	subordinator -40	that -33	verb-judging -29	verb-saying -43	verb-thinking -32	word -57	— 9
carry-before-that|1|far|,auxiliary|	? -8	none -48
carry-before-that|1|far|,coordinator|	none -7
carry-before-that|1|far|,determiner|	none -18
carry-before-that|1|far|,pronoun|	none -21
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -25
carry-before-that|1|far|,verb-saying|	! -10	? -18	none -37
carry-before-that|1|far|,word|	none -30
carry-before-that|1|far|,|	' -17	adverb -16	capital -30	coordinator -22	determiner -22	lower -29	none -16	preposition -27	subordinator -11	upper -26	verb-judging -16	verb-saying -26	word -36
carry-before-that|1|far|-|	lower -18	none -26
carry-before-that|1|far|.|	( -16	capital -43	coordinator -29	determiner 10	end -10	preposition -32	pronoun -57	quote -21	subordinator -20	that -16
carry-before-that|1|far|:|	lower -24	none -14	upper -22
carry-before-that|1|far|;|	lower -11	none -21
carry-before-that|1|far|?|	,auxiliary -9	,pronoun -11	,verb-saying -21	capital -19	determiner -18	end -41	pronoun -25	stop -21	verb-saying -15
carry-before-that|1|far|adjacent|	false -36
carry-before-that|1|far|adverb|	, -17	lower -26	none -17
carry-before-that|1|far|alone|	false 16	true 15
carry-before-that|1|far|auxiliary|	lower -54	none -32	upper -18
carry-before-that|1|far|capital|	, -17	. -27	? -39	lower -48	none -35
carry-before-that|1|far|coordinator|	, -38	. -20	lower -39
carry-before-that|1|far|determiner|	! -22	, -45	. -44	? -27	lower -44	none -34	upper -38
carry-before-that|1|far|elided|	elided -26	none -34	own -33
carry-before-that|1|far|end|	! -36	. -18	? -42	none -23
carry-before-that|1|far|first|	false -23	true -22
carry-before-that|1|far|inside|	false -44
carry-before-that|1|far|newcomer|acts|none|	, -19	: -42	adverb -13	auxiliary -19	word -19
carry-before-that|1|far|newcomer|acts|own|	, -18	: -10	auxiliary -19	capital -16	preposition -19	stop -33	word -22
carry-before-that|1|far|newcomer|	none -35	says -33
carry-before-that|1|far|newcomer|none|elided|	: -17	stop -21	word -16
carry-before-that|1|far|newcomer|none|none|	, -32	: -9	auxiliary -14	capital -14	determiner -16	preposition -15	stop -45	verb-judging -17	word -28
carry-before-that|1|far|newcomer|none|own|	, -6	: -44	; -11	auxiliary -6	determiner -15	preposition -21	start -22	stop -26	that -22	verb-saying -12	word -15
carry-before-that|1|far|newcomer|says|elided|	: -28	stop -46	word -10
carry-before-that|1|far|newcomer|says|none|	, -31	: -48	adverb -14	auxiliary -18	capital -16	determiner -26	preposition -25	stop -7	word -29
carry-before-that|1|far|newcomer|says|own|	, -33	: -38	adverb -17	auxiliary -29	capital -19	determiner -24	preposition -32	pronoun -20	stop -15	that -10	verb-saying -24	word -28
carry-before-that|1|far|none|	) -23	, -17	,auxiliary -38	,coordinator -11	,determiner -10	,preposition -18	,pronoun -19	,subordinator -14	,verb-judging -36	,verb-saying -29	,verb-thinking -21	,word -35	- -29	: -21	; -27	adverb -21	auxiliary -32	capital -32	determiner -11	own -23	preposition -60	pronoun -21	quote 12	stop -77	subordinator -31	that -36	verb-judging -27	verb-saying -28	verb-thinking -14	word -44	— -15
carry-before-that|1|far|own|	elided -14	none -35	own -44
carry-before-that|1|far|possessive|	lower -24	upper -15
carry-before-that|1|far|preposition|	, -14	. -21	lower -51	none -53	upper -20
carry-before-that|1|far|pronoun|	! -17	, -19	. -37	? -16	lower -6	none -19
carry-before-that|1|far|question|false|	false -31	true -60
carry-before-that|1|far|question|true|	false -39	true -17
carry-before-that|1|far|quote|	, -6	. -14	? -16	lower -19	upper -29
carry-before-that|1|far|start|	other -11	upper 13
carry-before-that|1|far|stop|	none -28	upper -29
carry-before-that|1|far|subject|	elided -51	none -7	own -49
carry-before-that|1|far|subordinator|	, -21	. -32	lower -38	none -45	upper -21
carry-before-that|1|far|that|	lower -31	none -23	upper -17
carry-before-that|1|far|verb-judging|	lower -25	none -19	upper -17
carry-before-that|1|far|verb-saying|	, -47	? -27	lower -42	none -24	upper -20
carry-before-that|1|far|verb-thinking|	lower -32	upper -13
carry-before-that|1|far|word|	, -12	lower -56	none -35	upper -29
carry-before-that|1|far|—|	? -19	none -19
carry-before-that|2|	far -23
carry-before-that|2|far|!|	capital -14	determiner -21	end -30	pronoun -14
carry-before-that|2|far|'|	, -24
carry-before-that|2|far|	( -20	10+ -35	2 -7	3 6	4-5 -15	6-9 -28	: -43	adverb -31	auxiliary -55	capital -49	coordinator -30	possessive -26	preposition -66	pronoun -50	quote -29	start 15	stop -45	subordinator -52	that -33	verb-judging -38	verb-saying -49	verb-thinking -31	word -7	— -22
carry-before-that|2|far|(|	upper -20
carry-before-that|2|far|)|	none -20
carry-before-that|2|far|,auxiliary|	none -28
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,preposition|	none -16
carry-before-that|2|far|,pronoun|	none -17
carry-before-that|2|far|,subordinator|	none -15
carry-before-that|2|far|,verb-judging|	none -15
carry-before-that|2|far|,verb-saying|	? -7	none -17
carry-before-that|2|far|,word|	none -20
carry-before-that|2|far|,|	capital -21	coordinator -24	determiner -25	none -25	preposition -14	pronoun -29	subordinator -22	upper -55	verb-judging -23	verb-saying -19	word -9
carry-before-that|2|far|-|	none -19
carry-before-that|2|far|.|	) -18	[ -19	capital -26	coordinator -25	determiner 12	end -13	preposition -36	pronoun -32	— -22
carry-before-that|2|far|:|	lower -16	none -26	upper -43
carry-before-that|2|far|;|	none -20
carry-before-that|2|far|?|	,verb-saying -13	capital 12	determiner -22	pronoun -32	verb-saying 12	word -13	— -24
carry-before-that|2|far|[|	. -19
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -31	none -14
carry-before-that|2|far|alone|	false 26	true 6
carry-before-that|2|far|auxiliary|	lower -54	none -28
carry-before-that|2|far|capital|	! -20	, -25	. -45	? -35	lower -45	none -37	upper -22
carry-before-that|2|far|coordinator|	, -22	. -22	lower -25	none -39	upper -16
carry-before-that|2|far|determiner|	! -22	. 7	? -21	lower -52	none -20	other -22	upper 12
carry-before-that|2|far|elided|	elided -28	none 10	own -39
carry-before-that|2|far|end|	! -24	. -12	none -32
carry-before-that|2|far|first|	false -18	true 26
carry-before-that|2|far|inside|	false -47
carry-before-that|2|far|newcomer|acts|none|	, -18	auxiliary -22	preposition -19	stop -14	word -24
carry-before-that|2|far|newcomer|acts|own|	, -14	: -17	start -30	stop -13	verb-saying -12	word -31
carry-before-that|2|far|newcomer|	none 6	says -7
carry-before-that|2|far|newcomer|none|elided|	start 10	stop -18
carry-before-that|2|far|newcomer|none|none|	: -43	determiner -18	preposition -16	start 22	stop 6	word -27
carry-before-that|2|far|newcomer|none|own|	, -17	: -16	auxiliary -16	preposition -6	start -38	stop -29	word -23
carry-before-that|2|far|newcomer|says|elided|	: -13	stop -34
carry-before-that|2|far|newcomer|says|none|	, 12	: -41	adverb -20	capital -26	determiner 13	preposition -42	pronoun -19	start 17	stop -25	verb-judging -18
carry-before-that|2|far|newcomer|says|own|	, -19	: -41	auxiliary -24	capital -20	determiner -28	preposition -28	pronoun -21	start -25	stop -37	that -21	verb-saying -18	word -42
carry-before-that|2|far|none|	, -27	,auxiliary -26	,determiner -15	,pronoun 8	,verb-judging -20	,verb-saying -21	,word -27	- -23	: -13	; -16	adverb -20	auxiliary -24	capital -32	coordinator -28	determiner -20	elided -11	end 9	none 21	preposition -22	pronoun -33	stop -34	subordinator -36	that -21	verb-saying -28	word -36	— -27
carry-before-that|2|far|own|	elided -37	none -48	own -49
carry-before-that|2|far|possessive|	lower -26
carry-before-that|2|far|preposition|	, -18	. -25	lower -62	upper -18
carry-before-that|2|far|pronoun|	! -17	, -8	. -28	? -21	lower -51	none -23
carry-before-that|2|far|question|false|	false -32	true -21
carry-before-that|2|far|question|true|	false 15	true 11
carry-before-that|2|far|quote|	. -20	upper -26
carry-before-that|2|far|start|	upper 14
carry-before-that|2|far|stop|	? -16	none -9	other -18	upper -44
carry-before-that|2|far|subject|	elided -21	none 15	own -69
carry-before-that|2|far|subordinator|	, -22	lower -51	none -27	upper -18
carry-before-that|2|far|that|	lower -31	none -17	upper -21
carry-before-that|2|far|verb-judging|	lower -38
carry-before-that|2|far|verb-saying|	, -14	? -33	lower -44	none -18	upper -28
carry-before-that|2|far|verb-thinking|	lower -30
carry-before-that|2|far|word|	, -29	lower -13	none -31
carry-before-that|2|far|—|	. -22	none -19	upper -22
carry-before-that|3|	far -45
carry-before-that|3|far|!|	capital -9	determiner -14	end -26	pronoun -16
carry-before-that|3|far|'|	, -23
carry-before-that|3|far|	) 9	, -46	- -19	1 -26	10+ -52	2 -12	3 -27	4-5 -6	6-9 -44	: -31	adverb -20	auxiliary -19	capital -34	coordinator -22	determiner -53	possessive -32	preposition -48	pronoun -42	quote -19	start -15	stop -59	subordinator -40	verb-judging -18	verb-saying -30	verb-thinking -36	word -43
carry-before-that|3|far|)|	upper 9
carry-before-that|3|far|,auxiliary|	none -14
carry-before-that|3|far|,verb-saying|	? -18	none -8
carry-before-that|3|far|,word|	none -7
carry-before-that|3|far|,|	' -11	adverb -13	auxiliary -12	capital -44	coordinator -17	determiner -30	lower -29	none -15	preposition -20	pronoun -6	subordinator -16	upper -39	verb-saying -48	word -27
carry-before-that|3|far|-|	lower -11	none -30	upper -17
carry-before-that|3|far|.|	[ -31	capital -35	coordinator -23	determiner -26	end -53	preposition -21	pronoun -15	subordinator -20
carry-before-that|3|far|:|	upper -30
carry-before-that|3|far|?|	capital -22	end -7	pronoun -18	verb-saying -12
carry-before-that|3|far|[|	. -23
carry-before-that|3|far|adjacent|	false -45
carry-before-that|3|far|adverb|	, -18	lower -20	none -16
carry-before-that|3|far|alone|	false 6	true -23
carry-before-that|3|far|auxiliary|	lower -18	none -26
carry-before-that|3|far|capital|	! -10	, -27	. -27	? -25	lower -39	none -14	upper -28
carry-before-that|3|far|coordinator|	, -20	. -24	lower -20	none -35
carry-before-that|3|far|determiner|	! -15	, -42	. -27	? -14	lower -49	none -31	upper -24
carry-before-that|3|far|end|	! -19	. -25	none -16
carry-before-that|3|far|first|	false -40
carry-before-that|3|far|inside|	false -63
carry-before-that|3|far|newcomer|	acts -34	none 28	says -39
carry-before-that|3|far|newcomer|acts|elided|	stop -12
carry-before-that|3|far|newcomer|acts|none|	start -12	stop -14
carry-before-that|3|far|newcomer|acts|own|	: -18	start -9	stop -18
carry-before-that|3|far|newcomer|none|none|	: -8	start 26	word -6
carry-before-that|3|far|newcomer|none|own|	: -14	start -28	stop -15	that 12	word -13
carry-before-that|3|far|newcomer|says|elided|	stop -15
carry-before-that|3|far|newcomer|says|none|	: -12	start -16	stop -19	word -19
carry-before-that|3|far|newcomer|says|own|	: -19	start -16	stop -7
carry-before-that|3|far|none|	) -18	, -23	,auxiliary -18	,word -15	- -15	; -10	adverb -15	auxiliary -20	capital -34	coordinator -28	determiner -27	end 18	none 22	own -45	preposition -40	stop -51	subordinator -20	that -30	verb-judging -12	verb-saying -9	verb-thinking -13	word -33	— -7
carry-before-that|3|far|own|	elided -18	none -35
carry-before-that|3|far|possessive|	lower -26	upper -17
carry-before-that|3|far|preposition|	, -18	. -20	lower -36	none -45	upper -32
carry-before-that|3|far|pronoun|	! -13	, -18	. -23	? -17	lower -42	none -11
carry-before-that|3|far|question|false|	false -47	true -9
carry-before-that|3|far|question|true|	false -9	true -15
carry-before-that|3|far|quote|	, -13	upper -16
carry-before-that|3|far|start|	upper -21
carry-before-that|3|far|stop|	upper -59
carry-before-that|3|far|subject|	none 17
carry-before-that|3|far|subordinator|	, -22	lower -35	none -26	upper -19
carry-before-that|3|far|that|	. -16	none -25	upper -24
carry-before-that|3|far|verb-judging|	, -21	lower -15	none -11	upper -17
carry-before-that|3|far|verb-saying|	, -25	? -21	lower -33	none -28	upper -18
carry-before-that|3|far|verb-thinking|	lower -32
carry-before-that|3|far|word|	, -19	lower -40	none -39	upper -25
carry-before-that|3|far|—|	none -13
carry-before|0|	0 58	1 9	2 -8	3 -21
carry-before|0|0|	( 14	, 21	1 6	10+ 47	2 26	3 6	4-5 15	6-9 35	adverb 27	auxiliary 21	capital 19	coordinator 52	determiner -6	possessive 19	preposition 12	pronoun 16	quote 23	subordinator 20	that 11	verb-saying -10	verb-thinking 6
carry-before|0|0|)|	none 14
carry-before|0|0|,|	adverb -7	capital -25	coordinator -14	determiner 7	lower 15	none 12	preposition -27	pronoun 38	quote 22	upper 15	verb-saying -18	word 27
carry-before|0|0|-|	lower -6	none 19
carry-before|0|0|adjacent|	false 56	true 23
carry-before|0|0|adverb|	lower 27
carry-before|0|0|auxiliary|	lower 19	none 16	upper 19
carry-before|0|0|capital|	. 26	lower 18	none 11	upper 12
carry-before|0|0|coordinator|	, 23	. 20	lower 45	none 17	upper 22
carry-before|0|0|determiner|	, 13	. 18	none 10	upper -7
carry-before|0|0|elided|	elided 22
carry-before|0|0|end|	. 41	? 13	none 18
carry-before|0|0|inside|	false 58
carry-before|0|0|newcomer|	none -19
carry-before|0|0|newcomer|none|elided|	, 22
carry-before|0|0|newcomer|none|none|	, -18	word -18
carry-before|0|0|newcomer|none|own|	, 13	preposition -10	word -18
carry-before|0|0|none|	,auxiliary 35	,determiner -19	,verb-saying 13	,word -22	: -12	; -32	adverb 13	auxiliary 25	capital 16	coordinator 59	determiner 21	none -31	preposition 40	pronoun 19	quote 20	subordinator 23	that 42	word 46	— -9
carry-before|0|0|own|	own -11
carry-before|0|0|possessive|	upper 19
carry-before|0|0|preposition|	. 28	lower 6	none 27	upper 15
carry-before|0|0|pronoun|	lower 16	none 20
carry-before|0|0|question|false|	false 55	true 18
carry-before|0|0|quote|	lower 18	upper 15
carry-before|0|0|stop|	none -31
carry-before|0|0|subject|	elided 22	none -31	own -11
carry-before|0|0|subordinator|	, 16	. 17	lower 16	none 26	upper 12
carry-before|0|0|that|	lower 8	upper 21
carry-before|0|0|verb-saying|	lower -7	none 15	upper -8
carry-before|0|0|verb-thinking|	lower 23
carry-before|0|0|word|	, 7	none 7
carry-before|0|1|!|	,verb-saying -12	determiner -20	pronoun -11
carry-before|0|1|	( -17	1 -40	10+ 44	2 -29	3 -32	4-5 -14	6-9 18	: -49	adverb -32	auxiliary -18	coordinator -10	determiner -26	possessive -14	preposition -19	pronoun -24	quote 12	stop 54	subordinator -10	that -33	verb-judging -8	verb-saying -24	word -14	— -11
carry-before|0|1|(|	upper -17
carry-before|0|1|,auxiliary|	none -13
carry-before|0|1|,coordinator|	none -6
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,verb-saying|	? -22	none -46
carry-before|0|1|,word|	none -18
carry-before|0|1|,|	' 9	capital 54	coordinator 6	determiner 27	lower -23	pronoun 21	upper 14	verb-judging -21	verb-saying 67
carry-before|0|1|.|	capital -22	coordinator -19	determiner -31	preposition -32	quote -15	subordinator 13	that -23
carry-before|0|1|:|	lower -13	upper -48
carry-before|0|1|;|	none -14
carry-before|0|1|?|	,pronoun -20	,verb-saying -11	capital -16	determiner -6	pronoun 11	verb-saying 28
carry-before|0|1|adjacent|	false 11	true -16
carry-before|0|1|adverb|	lower -32
carry-before|0|1|auxiliary|	lower -21	none -28
carry-before|0|1|capital|	, -71	. 31	? -9	none -15
carry-before|0|1|coordinator|	, 13	. -20	lower -12	none -10
carry-before|0|1|determiner|	, -39	. -24	lower -58	none -22
carry-before|0|1|elided|	elided -14	none -10
carry-before|0|1|end|	! 17	. 45	? 27	none 22
carry-before|0|1|inside|	false 9
carry-before|0|1|newcomer|	none -37
carry-before|0|1|newcomer|none|elided|	: -13	word -9
carry-before|0|1|newcomer|none|none|	: -28	preposition -21	verb-judging -24	word -7	— -12
carry-before|0|1|newcomer|none|own|	, -12	: -24	adverb -16	auxiliary -27	determiner -26	preposition -29	pronoun -26	stop -47	that -10	verb-saying -21
carry-before|0|1|none|	, -20	,auxiliary -7	,pronoun -7	,verb-judging -9	,verb-saying -11	,verb-thinking 11	- -17	: 15	auxiliary -10	capital -9	coordinator -38	elided 10	none -20	own -9	preposition -53	stop -13	subordinator -25	that -25	verb-saying -17	word -33	— 24
carry-before|0|1|own|	none -27	own -40
carry-before|0|1|possessive|	lower -14
carry-before|0|1|preposition|	. 13	lower -20	none -36
carry-before|0|1|pronoun|	, -70	. -14	lower -24
carry-before|0|1|question|false|	false 13
carry-before|0|1|question|true|	false -12	true 31
carry-before|0|1|quote|	upper 12
carry-before|0|1|stop|	none -13	upper 54
carry-before|0|1|subject|	elided -19	none -17	own -42
carry-before|0|1|subordinator|	lower -7	none -24
carry-before|0|1|that|	lower -30	none -21
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -53	lower -24
carry-before|0|1|word|	, 11	lower -20	upper 8
carry-before|0|1|—|	upper -12
carry-before|0|2|!|	capital 9
carry-before|0|2|	, -21	1 -19	10+ 6	2 -10	3 -8	4-5 8	6-9 -42	: -13	adverb -14	auxiliary -23	capital -15	coordinator -20	determiner -26	preposition -33	pronoun -22	stop 9	that -17	verb-saying -24	word -43
carry-before|0|2|,pronoun|	none -14
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -17	none -22
carry-before|0|2|,word|	none -10
carry-before|0|2|,|	capital 13	lower -19	pronoun 12	upper -21	verb-saying 15	word -18
carry-before|0|2|.|	capital -22	determiner 12	preposition -18	pronoun -12
carry-before|0|2|:|	upper -13
carry-before|0|2|?|	capital -17
carry-before|0|2|adjacent|	false -8
carry-before|0|2|adverb|	lower -14
carry-before|0|2|auxiliary|	lower -22	none -13
carry-before|0|2|capital|	, -32	. -20	lower -15
carry-before|0|2|coordinator|	lower -20	none -19
carry-before|0|2|determiner|	, -21	. 7	lower -12	upper -21
carry-before|0|2|elided|	elided -16	none -20	own -16
carry-before|0|2|end|	! -15	. 19
carry-before|0|2|inside|	false -8
carry-before|0|2|newcomer|	acts -41	none -14	says -21
carry-before|0|2|newcomer|acts|elided|	stop -16
carry-before|0|2|newcomer|acts|own|	: -18	stop -23	word -9
carry-before|0|2|newcomer|none|none|	: -25	preposition -12	stop 6	word -27
carry-before|0|2|newcomer|none|own|	, -19	: -28	stop -60	word -19
carry-before|0|2|newcomer|says|elided|	stop -21
carry-before|0|2|newcomer|says|none|	: -15	word -9
carry-before|0|2|newcomer|says|own|	, -6	: -14	auxiliary -16	preposition -10	stop -15	word -14
carry-before|0|2|none|	,pronoun -18	,word -16	coordinator -20	none -22	stop -33
carry-before|0|2|own|	elided -21	none -48	own -58
carry-before|0|2|preposition|	lower -33
carry-before|0|2|pronoun|	, -42	lower -22
carry-before|0|2|question|true|	false -11	true -7
carry-before|0|2|stop|	none -62	upper 9
carry-before|0|2|subject|	elided -24	none -12	own -71
carry-before|0|2|that|	lower -17
carry-before|0|2|verb-saying|	, -22	lower -21
carry-before|0|2|word|	, -12	lower -43	none -21
carry-before|0|3|	, -18	10+ -20	2 -19	3 -15	4-5 -19	6-9 -8	: -22	preposition -15	stop -11	verb-saying -13
carry-before|0|3|,verb-saying|	none -28
carry-before|0|3|,|	pronoun -12
carry-before|0|3|.|	capital -18
carry-before|0|3|:|	upper -22
carry-before|0|3|adjacent|	false -21
carry-before|0|3|elided|	own -17
carry-before|0|3|inside|	false -21
carry-before|0|3|newcomer|	acts -14	says -42
carry-before|0|3|newcomer|acts|own|	stop -22
carry-before|0|3|newcomer|none|none|	stop 10
carry-before|0|3|newcomer|none|own|	stop -20
carry-before|0|3|newcomer|says|none|	stop -24
carry-before|0|3|newcomer|says|own|	: -12	stop -19
carry-before|0|3|none|	,auxiliary 6	,verb-saying -31	own -35	stop -23
carry-before|0|3|own|	elided -10	none -22	own -37
carry-before|0|3|preposition|	lower -15
carry-before|0|3|pronoun|	, -24
carry-before|0|3|question|false|	false -26
carry-before|0|3|stop|	none -19	upper -11
carry-before|0|3|subject|	elided -17	none -9	own -32
carry-before|0|3|verb-saying|	lower -13
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying -22	capital -19	determiner -26	end -41	pronoun 16
carry-before|1|far|'|	, -22
carry-before|1|far|+|	none -13
carry-before|1|far|	, -10	- -27	1 -22	2 -46	3 -49	4-5 -9	6-9 -37	adverb -31	auxiliary -34	capital -58	coordinator -35	determiner -20	possessive -39	preposition -12	pronoun -65	quote -18	stop -30	subordinator -66	verb-saying -52	verb-thinking -42	word -83
carry-before|1|far|,auxiliary|	? -9	none -40
carry-before|1|far|,determiner|	none -27
carry-before|1|far|,preposition|	none -20
carry-before|1|far|,pronoun|	? -12	none -41
carry-before|1|far|,subordinator|	none -27
carry-before|1|far|,verb-judging|	none -16
carry-before|1|far|,verb-saying|	! -22	? -28	none -7
carry-before|1|far|,verb-thinking|	none -22
carry-before|1|far|,word|	? -18	none -26
carry-before|1|far|,|	adverb -15	coordinator -33	determiner -30	preposition -26	pronoun -10	subordinator -30	upper -45	word -33	– -17
carry-before|1|far|-|	none -36	upper -21
carry-before|1|far|.|	[ -28	capital -50	coordinator -29	determiner -57	preposition -15	pronoun -30	— -22
carry-before|1|far|:|	lower -25	none -26
carry-before|1|far|;|	none -25
carry-before|1|far|?|	,auxiliary -17	,verb-saying -17	,word -13	capital -22	determiner -18	end -29	verb-saying -22	— -16
carry-before|1|far|[|	. -29
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	, -22	lower -27	none -26
carry-before|1|far|alone|	false -9	true 49
carry-before|1|far|auxiliary|	lower -32	none -41	other -19	upper -20
carry-before|1|far|capital|	! -29	, 6	. 10	? -42	lower -55	none -38	upper -21
carry-before|1|far|coordinator|	, -42	. -26	lower -35	none -22
carry-before|1|far|determiner|	! -27	, -64	? -20	lower -18	none -17	other -22	upper -48
carry-before|1|far|elided|	none 6	own -10
carry-before|1|far|end|	! -17	. -14	? -20
carry-before|1|far|first|	false -27	true 31
carry-before|1|far|inside|	false -36
carry-before|1|far|newcomer|	acts -20	says -97
carry-before|1|far|newcomer|acts|elided|	stop 9
carry-before|1|far|newcomer|acts|none|	: -26	auxiliary -20	capital -11	determiner 11	preposition -22	stop -49	word -16
carry-before|1|far|newcomer|acts|own|	, -19	: -45	auxiliary -24	determiner -22	preposition -27	start -28	stop -59	word -20
carry-before|1|far|newcomer|none|elided|	auxiliary -18	start 10	word -18
carry-before|1|far|newcomer|none|none|	, 9	adverb -20	auxiliary -26	capital -13	determiner -26	preposition -50	pronoun -16	start -36	stop 13	that -13	verb-judging -16	word -36
carry-before|1|far|newcomer|none|own|	: -16	adverb -17	auxiliary -28	capital -16	determiner -32	pronoun -18	start -20	stop -64	verb-saying -32	word -32
carry-before|1|far|newcomer|says|elided|	: -20	stop -44
carry-before|1|far|newcomer|says|none|	, -19	: -35	adverb -19	auxiliary -17	capital -16	determiner -12	preposition -30	pronoun -17	stop -55	word -15
carry-before|1|far|newcomer|says|own|	, -28	: -44	auxiliary -14	capital -12	determiner -25	preposition -15	pronoun -14	start -24	stop -38	that -23	verb-saying -20	word -24
carry-before|1|far|none|	( -18	, -7	,determiner -12	,preposition -35	,pronoun -33	,subordinator -17	,verb-judging -17	,verb-saying -12	,verb-thinking -23	,word -41	- -26	: 14	; -18	adverb -9	auxiliary -22	coordinator -21	determiner -38	end 16	none -21	own -17	preposition -8	pronoun -33	stop -60	subordinator -47	that -21	verb-judging -39	verb-thinking -20	word -54	— -32
carry-before|1|far|own|	none -9	own -42
carry-before|1|far|possessive|	lower -33	upper -22
carry-before|1|far|preposition|	, -23	. -28	lower -9	none -10	upper -29
carry-before|1|far|pronoun|	! -22	, -8	. -37	lower -61	none -35
carry-before|1|far|question|false|	false -11	true -38
carry-before|1|far|question|true|	false -49
carry-before|1|far|quote|	, -10	. -23	? -20	none -6	upper -15
carry-before|1|far|start|	other -13	upper 6
carry-before|1|far|stop|	? -20	none -19	other -22	upper -30
carry-before|1|far|subject|	none -21	own -16
carry-before|1|far|subordinator|	, -27	. -31	lower -64	none -31	upper -14
carry-before|1|far|that|	none -38	upper -32
carry-before|1|far|verb-judging|	, -25	none -23	upper -24
carry-before|1|far|verb-saying|	, -52	? -36	lower -47	none -34	upper -22
carry-before|1|far|verb-thinking|	lower -39
carry-before|1|far|word|	, -33	lower -78	none -44	upper -32
carry-before|1|far|—|	. -22	? -17	none -33
carry-before|2|	far -25
carry-before|2|far|!|	determiner -20	end -21	pronoun -16
carry-before|2|far|'|	, -27
carry-before|2|far|	, -44	1 -19	10+ -15	2 -55	3 -14	4-5 -16	6-9 -20	: -19	adverb -16	auxiliary -22	capital -25	coordinator -19	determiner -55	possessive -18	preposition -52	pronoun -36	start -9	stop -63	that -42	verb-judging -34	verb-saying -26	verb-thinking -17	word -14
carry-before|2|far|,auxiliary|	none -41
carry-before|2|far|,verb-judging|	none -6
carry-before|2|far|,verb-saying|	! -13
carry-before|2|far|,word|	none -15
carry-before|2|far|,|	capital -22	determiner -40	lower -18	none -19	preposition -18	pronoun -65	upper -42	verb-saying -62	word -21
carry-before|2|far|-|	none -20
carry-before|2|far|.|	[ -17	capital -21	coordinator -18	determiner -26	end -39	preposition -12	pronoun -21	subordinator -14
carry-before|2|far|:|	upper -17
carry-before|2|far|?|	capital -16	end 13	verb-saying -15
carry-before|2|far|[|	. -17
carry-before|2|far|adjacent|	false -25
carry-before|2|far|adverb|	, -20	lower -16
carry-before|2|far|auxiliary|	lower -22	none -12
carry-before|2|far|capital|	! -21	, -62	. -36	? -33	lower -26	none -33
carry-before|2|far|coordinator|	, -15	. -23	lower -19	none -27
carry-before|2|far|determiner|	, -64	. -26	lower -47	none -13	upper -26
carry-before|2|far|elided|	none -9
carry-before|2|far|end|	! -20	none 10
carry-before|2|far|first|	false -27
carry-before|2|far|inside|	false -36
carry-before|2|far|newcomer|acts|elided|	stop -15
carry-before|2|far|newcomer|acts|none|	start 25	stop -14
carry-before|2|far|newcomer|acts|own|	stop -10	word -13
carry-before|2|far|newcomer|	none 12	says -11
carry-before|2|far|newcomer|none|none|	: -11	start 21
carry-before|2|far|newcomer|none|own|	start -53	stop -17
carry-before|2|far|newcomer|says|elided|	start 7	stop -26
carry-before|2|far|newcomer|says|none|	: -23	stop -18	word -16
carry-before|2|far|newcomer|says|own|	: -15	start -18	stop -36
carry-before|2|far|none|	, -22	,auxiliary -24	,verb-saying -18	,word -13	: 32	adverb -10	auxiliary -30	capital -21	coordinator -15	determiner -24	elided -22	end 21	none 24	preposition -7	pronoun -20	stop -60	subordinator -21	that -20	word -30	— -14
carry-before|2|far|own|	elided -17	none -8	own -38
carry-before|2|far|possessive|	lower -17
carry-before|2|far|preposition|	, -15	lower -52	none -48
carry-before|2|far|pronoun|	! -18	, -39	? -19	lower -36	none -21
carry-before|2|far|question|false|	false -32	true -14
carry-before|2|far|question|true|	true 8
carry-before|2|far|start|	upper -9
carry-before|2|far|stop|	none -20	upper -63
carry-before|2|far|subject|	none 16	own -9
carry-before|2|far|subordinator|	, -26	none -25
carry-before|2|far|that|	lower -39	none -20	upper -16
carry-before|2|far|verb-judging|	, -19	lower -35	upper -11
carry-before|2|far|verb-saying|	, -68	lower -18	none -14	upper -18
carry-before|2|far|verb-thinking|	lower -17
carry-before|2|far|word|	, -24	lower -59	none -38	upper 9
carry-before|2|far|—|	none -23
carry-before|3|	far -37
carry-before|3|far|!|	capital -18	end -25
carry-before|3|far|'|	, -20
carry-before|3|far|	, -44	- -13	1 -41	10+ -15	2 -51	3 -37	4-5 -45	adverb -19	auxiliary -35	capital -35	coordinator -22	determiner -42	possessive -25	preposition -39	pronoun -32	start -10	stop -38	subordinator -32	that -16	verb-judging -22	verb-saying -32	verb-thinking -19	word -37
carry-before|3|far|,verb-saying|	none 9
carry-before|3|far|,|	capital -32	coordinator -15	determiner -32	lower -21	none -18	pronoun -45	subordinator -19	upper -39	verb-saying -38	word -22
carry-before|3|far|-|	none -19
carry-before|3|far|.|	[ -23	capital -24	coordinator -14	determiner -14	end -64	preposition -7	pronoun -24	subordinator -15
carry-before|3|far|?|	capital -17	end -29	pronoun -16
carry-before|3|far|[|	. -21
carry-before|3|far|adjacent|	false -37
carry-before|3|far|adverb|	, -13	lower -19	none -13
carry-before|3|far|alone|	false -6
carry-before|3|far|auxiliary|	lower -33	none -20
carry-before|3|far|capital|	! -10	, -62	. -19	? -16	lower -28	none -27	upper -25
carry-before|3|far|coordinator|	, -23	. -23	lower -22	none -26
carry-before|3|far|determiner|	, -49	. -24	lower -38	none -19	upper -19
carry-before|3|far|end|	. -26	? -6	none -9
carry-before|3|far|first|	false -10
carry-before|3|far|inside|	false -56
carry-before|3|far|newcomer|	acts 14	none 9	says 18
carry-before|3|far|newcomer|acts|none|	start 16
carry-before|3|far|newcomer|none|none|	: -7	start 10
carry-before|3|far|none|	) -22	, 10	,verb-saying -26	- -16	: -15	auxiliary -16	capital -25	coordinator -23	determiner -22	end 26	none 30	own -17	preposition -33	stop -33	that -23	verb-saying -14	word -35
carry-before|3|far|own|	elided -13	none -22	own 6
carry-before|3|far|possessive|	lower -19
carry-before|3|far|preposition|	, -11	. -13	lower -37	none -36	upper -20
carry-before|3|far|pronoun|	, -26	. -25	? -21	lower -32
carry-before|3|far|question|false|	false -35	true -15
carry-before|3|far|question|true|	false -36
carry-before|3|far|quote|	, -8
carry-before|3|far|start|	upper -6
carry-before|3|far|stop|	none 11	upper -38
carry-before|3|far|subject|	none 24
carry-before|3|far|subordinator|	, -15	lower -29	none -20	upper -14
carry-before|3|far|that|	lower -15	none -16
carry-before|3|far|verb-judging|	lower -19	upper -14
carry-before|3|far|verb-saying|	, -47	? -18	lower -23	none -22	upper -21
carry-before|3|far|verb-thinking|	lower -16
carry-before|3|far|word|	, -32	lower -32	none -30	upper -20
carry-next|0|	0 48	1 12	2 -11	3 -41
carry-next|0|0|	( 21	, 11	1 28	2 35	3 21	4-5 7	6-9 33	adverb -19	auxiliary 32	capital 21	coordinator -9	determiner 20	possessive 14	preposition 21	pronoun 15	stop 23	subordinator 25	that 7	verb-judging -8	verb-saying 10	word 14
carry-next|0|0|(|	upper 21
carry-next|0|0|,auxiliary|	none 18
carry-next|0|0|,determiner|	none -23
carry-next|0|0|,pronoun|	none -10
carry-next|0|0|,verb-saying|	none 19
carry-next|0|0|,word|	none -11
carry-next|0|0|,|	capital 21	coordinator 14	determiner 21	lower 28	subordinator 13	upper 7	verb-saying -21	word -8
carry-next|0|0|.|	coordinator 11	end 27	preposition 24	pronoun 12	subordinator 10
carry-next|0|0|:|	upper 17
carry-next|0|0|;|	none -37
carry-next|0|0|?|	end 16
carry-next|0|0|adjacent|	false 45	true 33
carry-next|0|0|adverb|	lower -19	none 17
carry-next|0|0|auxiliary|	lower 31	none 30
carry-next|0|0|capital|	, -27	lower 20	none 17
carry-next|0|0|coordinator|	, -20	lower -9	none 50
carry-next|0|0|determiner|	, -6	lower 21	none 16
carry-next|0|0|elided|	elided 23
carry-next|0|0|inside|	false 48
carry-next|0|0|newcomer|	none -8
carry-next|0|0|newcomer|none|elided|	stop 20
carry-next|0|0|newcomer|none|none|	determiner -12	stop 12
carry-next|0|0|newcomer|none|own|	start 13	stop 15	word -21
carry-next|0|0|none|	) 17	, 16	- 16	auxiliary 13	capital 16	coordinator 14	determiner 13	none -26	preposition 19	pronoun 14	stop -14	subordinator 27	verb-saying 14	word 10
carry-next|0|0|possessive|	lower 10
carry-next|0|0|preposition|	, -28	lower 13	none 28	upper 22
carry-next|0|0|pronoun|	, 22	lower 15	none 23
carry-next|0|0|question|false|	false 45
carry-next|0|0|question|true|	false 18
carry-next|0|0|quote|	, 22	lower 20	none 24
carry-next|0|0|stop|	upper 23
carry-next|0|0|subject|	elided 23	none -26
carry-next|0|0|subordinator|	, -9	lower 22	none 12	upper 9
carry-next|0|0|that|	lower 11	none 36	upper -6
carry-next|0|0|verb-judging|	, 14	lower -8	upper -7
carry-next|0|0|verb-saying|	, -24	none 25	upper 11
carry-next|0|0|word|	, -14	lower 7	none 35	upper 19
carry-next|0|0|—|	none 23
carry-next|0|1|!|	end 12
carry-next|0|1|'|	, -13
carry-next|0|1|	, -23	- -15	1 -16	10+ 9	2 -29	3 -19	4-5 10	6-9 14	: -11	auxiliary 15	capital -48	coordinator -31	determiner -9	possessive -16	preposition 7	pronoun -13	quote -18	start 14	stop -10	verb-saying -15	— -17
carry-next|0|1|,auxiliary|	none -21
carry-next|0|1|,pronoun|	? -20	none -20
carry-next|0|1|,verb-judging|	none -28
carry-next|0|1|,verb-saying|	! -22	? -23	none -21
carry-next|0|1|,verb-thinking|	none 9
carry-next|0|1|,word|	none -12
carry-next|0|1|,|	capital -48	coordinator 7	determiner 19	lower -47	none -24	pronoun 12	verb-saying -42
carry-next|0|1|-|	lower -13	none -22
carry-next|0|1|.|	capital -30	coordinator -24	determiner 10	end 13	preposition -13	pronoun -13	that -14
carry-next|0|1|:|	none -12	upper -18
carry-next|0|1|;|	none -21
carry-next|0|1|?|	,verb-saying -27	capital -18	determiner -15	end 10
carry-next|0|1|adjacent|	false 11	true 9
carry-next|0|1|auxiliary|	lower 15	none -19
carry-next|0|1|capital|	, 20	. -35	? -23	lower -46	none -20
carry-next|0|1|coordinator|	, -19	. -39	lower -30	none -37
carry-next|0|1|determiner|	! -26	, 13	. -10	? -9	lower -10	none -9
carry-next|0|1|elided|	elided -19	none 14	own -19
carry-next|0|1|first|	false 14
carry-next|0|1|newcomer|	none -17
carry-next|0|1|newcomer|none|none|	, -31	adverb 9	auxiliary -31	capital -23	determiner 8	preposition 6	start -8	stop -16	verb-judging 12
carry-next|0|1|newcomer|none|own|	, -28	: -17	auxiliary 11	capital -25	preposition 8	pronoun 9	start -27	stop -50	that -25	verb-saying -37
carry-next|0|1|none|	, -22	,coordinator 6	,determiner -17	,pronoun -30	,verb-saying -18	,word 6	; -16	auxiliary -31	capital -17	determiner -22	end -12	own -10	preposition -25	subordinator -32	that -29	verb-saying 9	word -10
carry-next|0|1|own|	none 8	own -34
carry-next|0|1|possessive|	lower -12
carry-next|0|1|preposition|	, 15	. -12	none -19	upper 9
carry-next|0|1|pronoun|	. -24	lower -11	none -11
carry-next|0|1|question|false|	false 16	true -27
carry-next|0|1|question|true|	false -19	true 23
carry-next|0|1|quote|	. 11	? -21	lower -9	upper -13
carry-next|0|1|start|	upper 14
carry-next|0|1|stop|	? -16	none 39	upper -9
carry-next|0|1|subject|	elided -14	none -8	own -13
carry-next|0|1|subordinator|	none -35
carry-next|0|1|that|	. -21	none -26
carry-next|0|1|verb-judging|	, -29
carry-next|0|1|verb-saying|	, 25	? 23	lower -14	none -23	upper -32
carry-next|0|1|word|	, -21	lower 8	none -43	upper -22
carry-next|0|1|—|	? -22	none 10
carry-next|0|2|!|	end -13
carry-next|0|2|,auxiliary|	none -28
carry-next|0|2|,pronoun|	none -18
carry-next|0|2|,verb-saying|	none -13
carry-next|0|2|,word|	none -20
carry-next|0|2|,|	capital -24	determiner -14	pronoun -44	upper -23	word -18
carry-next|0|2|.|	capital -20	determiner -14	end 26
carry-next|0|2|	1 -33	2 -40	3 -43	4-5 7	6-9 -20	adverb -9	auxiliary -27	capital -15	coordinator -20	determiner -38	preposition -37	pronoun -22	start 16	stop -17	subordinator -21	that -28	verb-judging -18	verb-saying -28	word -43
carry-next|0|2|?|	,verb-saying -14	end -9
carry-next|0|2|adjacent|	false -11
carry-next|0|2|adverb|	lower -9
carry-next|0|2|auxiliary|	lower -27
carry-next|0|2|capital|	, -28	. -13	? -11	lower -15
carry-next|0|2|coordinator|	lower -20	none -6
carry-next|0|2|determiner|	, -25	lower -32
carry-next|0|2|elided|	elided -15	own -25
carry-next|0|2|first|	false 16
carry-next|0|2|inside|	false -27
carry-next|0|2|newcomer|	none -23
carry-next|0|2|newcomer|none|elided|	start 10	stop -12
carry-next|0|2|newcomer|none|none|	, -20	: -13	auxiliary -17	capital -9	determiner -16	preposition -21	pronoun -18	start 6	stop -7	word -23
carry-next|0|2|newcomer|none|own|	: -28	auxiliary -15	determiner -14	preposition -20	start -69	stop -33	word -34
carry-next|0|2|none|	,auxiliary -24	,pronoun -19	,verb-judging -17	,verb-saying -24	auxiliary -15	elided -23	none 6	own -51	stop -46	word -20
carry-next|0|2|own|	none -48	own -61
carry-next|0|2|preposition|	. -21	lower -34	none -20
carry-next|0|2|pronoun|	, -19	. -23	? 6	lower -22
carry-next|0|2|question|false|	false -14	true 8
carry-next|0|2|question|true|	false -35	true 12
carry-next|0|2|start|	upper 16
carry-next|0|2|stop|	none -30	upper -17
carry-next|0|2|subject|	elided -11	none -14	own -24
carry-next|0|2|subordinator|	lower -21
carry-next|0|2|that|	lower -28
carry-next|0|2|verb-judging|	lower -18
carry-next|0|2|verb-saying|	lower -25
carry-next|0|2|word|	, -20	lower -43	none -15
carry-next|0|3|,verb-saying|	none -24
carry-next|0|3|,|	pronoun -20
carry-next|0|3|.|	end -12
carry-next|0|3|	1 -20	10+ -25	2 -9	3 -13	4-5 -21	6-9 -18	auxiliary -17	determiner -13	preposition -8	start -23	stop -23	verb-saying -11	word -18
carry-next|0|3|adjacent|	false -41
carry-next|0|3|auxiliary|	lower -17
carry-next|0|3|capital|	. -18
carry-next|0|3|determiner|	lower -12
carry-next|0|3|first|	false -23
carry-next|0|3|inside|	false -37
carry-next|0|3|newcomer|	none -32
carry-next|0|3|newcomer|none|none|	determiner -10
carry-next|0|3|newcomer|none|own|	start -30	stop -22	verb-saying -6
carry-next|0|3|none|	,verb-saying -26	own -16	stop -11
carry-next|0|3|own|	elided -24	none -13	own -23
carry-next|0|3|pronoun|	, -9
carry-next|0|3|question|false|	false -40
carry-next|0|3|start|	upper -23
carry-next|0|3|stop|	none -19	upper -23
carry-next|0|3|subject|	elided -6	none -17	own -27
carry-next|0|3|verb-saying|	lower -8
carry-next|0|3|word|	lower -18
carry-next|1|	far -36
carry-next|1|far|!|	,verb-saying -15	capital -20	determiner -17	end -31	pronoun 8
carry-next|1|far|	( -19	, -31	- -23	1 11	10+ -41	2 -15	3 -22	4-5 -14	6-9 -37	: 10	; -19	auxiliary -35	capital -16	coordinator -53	determiner -9	possessive -31	preposition -8	pronoun -57	quote -35	start -25	stop -34	subordinator -60	that -50	verb-judging -53	verb-saying -59	verb-thinking -34	word -29	— -33	’ -21
carry-next|1|far|(|	upper -19
carry-next|1|far|,auxiliary|	? -11	none -46
carry-next|1|far|,determiner|	none -22
carry-next|1|far|,preposition|	none -25
carry-next|1|far|,pronoun|	none -29
carry-next|1|far|,subordinator|	none -15
carry-next|1|far|,verb-judging|	none -25
carry-next|1|far|,verb-saying|	! -24	? -27	none -25
carry-next|1|far|,word|	? -13	none -32
carry-next|1|far|,|	' -10	adverb -24	auxiliary -22	coordinator -44	determiner -21	lower -21	none -45	preposition -18	pronoun -36	quote -18	subordinator -14	upper -50	verb-judging -20	verb-saying -67	word -39
carry-next|1|far|-|	lower -20	none -38
carry-next|1|far|.|	[ -23	coordinator -31	end -16	preposition -38	pronoun -44	quote -15	subordinator -21	— -18
carry-next|1|far|:|	none 25	upper 7
carry-next|1|far|;|	lower -19	none -20
carry-next|1|far|?|	,pronoun -14	,word -20	capital -32	determiner -14	end -9	pronoun -32	quote -15	stop -16	verb-saying -14	— -23
carry-next|1|far|[|	. -24
carry-next|1|far|adjacent|	false -36
carry-next|1|far|adverb|	, -18	none -30
carry-next|1|far|alone|	false -12	true -29
carry-next|1|far|auxiliary|	lower -29	none -45	upper -29
carry-next|1|far|capital|	! -18	, -24	. -55	? -35	lower -13	none -24	upper -30
carry-next|1|far|coordinator|	, -29	. -37	lower -50	none -35	upper -19
carry-next|1|far|determiner|	! -17	, -66	. -22	? -20	lower -25	none -35	other -24
carry-next|1|far|elided|	elided -27	none -24	own -46
carry-next|1|far|end|	! -46	. -31	? -33	none 42
carry-next|1|far|first|	false -12	true -9
carry-next|1|far|inside|	false -29
carry-next|1|far|newcomer|	none -6
carry-next|1|far|newcomer|none|elided|	, -19	: -30	determiner -20	start -23	stop -34	word -28
carry-next|1|far|newcomer|none|none|	: 12	auxiliary -31	capital -31	coordinator -17	determiner -27	preposition -44	pronoun -25	stop -21	that -13	verb-judging -21	verb-thinking -13	word -48	— -22
carry-next|1|far|newcomer|none|own|	, -46	: -11	adverb -27	auxiliary -49	capital -39	determiner 7	preposition 6	pronoun -34	start -64	stop -6	that -24	verb-saying -37	word -8
carry-next|1|far|none|	+ -20	,auxiliary -23	,determiner -9	,preposition -21	,pronoun -33	,subordinator -24	,verb-saying -15	,verb-thinking -24	,word 7	- -10	: -29	; -31	adverb -23	auxiliary -34	capital -40	coordinator -16	elided -14	end -20	none 18	own -40	preposition -26	pronoun -28	quote -16	stop -39	that -37	verb-saying -24	word -39	— -21
carry-next|1|far|own|	elided -52	none 16	own -13
carry-next|1|far|possessive|	lower -28	upper -30
carry-next|1|far|preposition|	, -25	. -21	lower -16	none -14
carry-next|1|far|pronoun|	! -16	, -29	. -36	? -12	lower -54	none -31
carry-next|1|far|question|false|	false -29	true -49
carry-next|1|far|question|true|	false -38
carry-next|1|far|quote|	lower -8	upper -34
carry-next|1|far|start|	other -18	upper -23
carry-next|1|far|stop|	none -59	other -20	upper -34
carry-next|1|far|subject|	elided -51
carry-next|1|far|subordinator|	, -30	lower -59	none -6	upper -17
carry-next|1|far|that|	. -21	lower -47	none -27	upper -27
carry-next|1|far|verb-judging|	, -19	lower -49	none -28	upper -18
carry-next|1|far|verb-saying|	, -64	? -31	lower -55	none -39	upper -26
carry-next|1|far|verb-thinking|	lower -29	none -30	upper -17
carry-next|1|far|word|	, -28	lower -26	none -44	upper -37
carry-next|1|far|–|	, -16
carry-next|1|far|—|	. -18	none -23	upper -28
carry-next|1|far|’|	lower -21
carry-next|2|	far -17
carry-next|2|far|!|	capital -20	determiner -15	end -16	pronoun -19
carry-next|2|far|	, -60	1 -13	10+ -65	2 -8	3 -10	4-5 16	6-9 -21	: 13	adverb -19	auxiliary -13	capital -56	coordinator -27	determiner -21	possessive -25	preposition -13	quote -30	stop -52	subordinator -41	that -31	verb-judging -31	verb-thinking -27	word -17
carry-next|2|far|,auxiliary|	none -36
carry-next|2|far|,verb-saying|	none -21
carry-next|2|far|,word|	none -16
carry-next|2|far|,|	' -29	adverb -20	capital -31	coordinator -29	determiner -25	lower -37	none -29	preposition -12	subordinator -23	upper -56	verb-judging -22	verb-saying -61	word -30
carry-next|2|far|.|	[ -19	capital -39	coordinator -23	determiner -28	end 13	preposition -15	pronoun -16
carry-next|2|far|:|	lower 12	none 25	upper 9
carry-next|2|far|?|	capital -30	end -24	pronoun -24	verb-saying 6
carry-next|2|far|[|	. -19
carry-next|2|far|adjacent|	false -17
carry-next|2|far|adverb|	lower -19
carry-next|2|far|alone|	false -18	true -22
carry-next|2|far|auxiliary|	lower -11	none -31	upper -22
carry-next|2|far|capital|	, -12	. -33	? -14	lower -54	none -40	upper -30
carry-next|2|far|coordinator|	. -17	lower -26	none -52
carry-next|2|far|determiner|	! -18	, -61	. -34	lower -18	none -43	upper -22
carry-next|2|far|elided|	elided -20	own -23
carry-next|2|far|end|	! -34	. -58	? 7	none 39
carry-next|2|far|first|	false 11
carry-next|2|far|inside|	false -19
carry-next|2|far|newcomer|	none 24
carry-next|2|far|newcomer|none|elided|	stop -27
carry-next|2|far|newcomer|none|none|	: 10	preposition -21	start 24	word -32
carry-next|2|far|newcomer|none|own|	, -23	: -14	start 19	stop -60	word 7
carry-next|2|far|none|	, -21	,auxiliary -6	,verb-judging -22	,verb-saying 17	,word -25	- -25	auxiliary -25	capital -23	coordinator -41	determiner -18	elided -10	end -20	none 10	own 6	preposition -41	pronoun -15	stop -51	subordinator -38	that -24	verb-saying -19	word -27	— -33
carry-next|2|far|own|	own 14
carry-next|2|far|possessive|	lower -18
carry-next|2|far|preposition|	, -23	. -18	lower -35	none -47
carry-next|2|far|pronoun|	! -17	, -35	. -28	none -28
carry-next|2|far|question|false|	false -18	true -19
carry-next|2|far|question|true|	false -53	true 12
carry-next|2|far|quote|	upper -30
carry-next|2|far|stop|	none -81	upper -52
carry-next|2|far|subject|	elided -34	none 8	own 25
carry-next|2|far|subordinator|	, -17	. -25	lower -39	none -41
carry-next|2|far|that|	lower -31	none -22	upper -19
carry-next|2|far|verb-judging|	lower -23	upper -24
carry-next|2|far|verb-saying|	? -28	upper -24
carry-next|2|far|verb-thinking|	lower -27
carry-next|2|far|word|	, -27	lower -14	upper -30
carry-next|2|far|—|	none -22
carry-next|3|	far -27
carry-next|3|far|!|	capital -20	end -18
carry-next|3|far|	( -25	1 -66	10+ -51	2 9	3 -25	4-5 -8	adverb -20	auxiliary 11	capital -42	coordinator -30	determiner -51	possessive -30	preposition -56	pronoun -36	start -21	stop -75	subordinator -37	that -30	verb-judging -38	verb-saying -7	verb-thinking -17
carry-next|3|far|(|	upper -20
carry-next|3|far|)|	none -22
carry-next|3|far|,verb-saying|	none -17
carry-next|3|far|,|	adverb -11	capital -30	coordinator -27	determiner -37	lower 12	none 16	preposition -17	pronoun -33	subordinator -23	upper -55	verb-saying -10
carry-next|3|far|-|	none -29
carry-next|3|far|.|	[ -26	capital -31	coordinator -7	determiner -35	end -24	preposition -28	pronoun -24
carry-next|3|far|:|	none 8
carry-next|3|far|?|	capital -20	pronoun -14	verb-saying -15
carry-next|3|far|[|	. -23
carry-next|3|far|adjacent|	false -27
carry-next|3|far|adverb|	lower -20
carry-next|3|far|alone|	false -26
carry-next|3|far|auxiliary|	lower 10	none -22	upper -15
carry-next|3|far|capital|	! -21	, -57	. -23	? -24	lower -28	none -25	upper -32
carry-next|3|far|coordinator|	, -26	. -30	lower -30	none -41
carry-next|3|far|determiner|	, -45	. -24	lower -45	none -27	upper -29
carry-next|3|far|elided|	own 15
carry-next|3|far|end|	! -31	. -68	? -26	none 26
carry-next|3|far|first|	false -9
carry-next|3|far|inside|	false -22
carry-next|3|far|newcomer|	none 30
carry-next|3|far|newcomer|none|none|	: 11	start 12
carry-next|3|far|newcomer|none|own|	preposition -20
carry-next|3|far|none|	, -12	,verb-saying 28	- -23	adverb -15	auxiliary -26	capital -21	determiner -19	end -9	none 21	own 16	preposition -49	stop 10	subordinator -35	that -22	verb-saying -18	word -32
carry-next|3|far|own|	none -29	own 7
carry-next|3|far|possessive|	lower -23	upper -6
carry-next|3|far|preposition|	. -20	lower -53	none -61	upper -17
carry-next|3|far|pronoun|	, -43	. -21	? -13	lower -36
carry-next|3|far|question|false|	false -24	true -34
carry-next|3|far|question|true|	false -10
carry-next|3|far|start|	upper -21
carry-next|3|far|stop|	none -47	upper -75
carry-next|3|far|subject|	elided 15	none 27
carry-next|3|far|subordinator|	, -21	. -17	lower -33	none 10	upper -19
carry-next|3|far|that|	lower -27	none -21	upper -20
carry-next|3|far|verb-judging|	lower -39	upper -16
carry-next|3|far|verb-saying|	, -52	none -24	upper -24
carry-next|3|far|verb-thinking|	lower -28
carry-next|3|far|word|	, -34	none -48	upper -18
ending|according-to|,|	0 21	3 26	4-6 13	7-12 26
ending|according-to|.|	1 31	13-25 20	7-12 23
ending|according-to|none|	13-25 -16	3 -6	4-6 6	7-12 -25
ending|colon|,|	1 -33
ending|colon|.|	26+ 23	3 -13	4-6 -18	7-12 17
ending|colon|?|	26+ -23
ending|colon|none|	1 -24	26+ -21
ending|interview|.|	26+ -35
ending|interview|?|	26+ -9
ending|named-before|!|	1 12	13-25 18	2 22	26+ -29	4-6 15
ending|named-before|,|	1 -44	13-25 -25	2 -27	26+ -42	3 -53	7-12 -17
ending|named-before|.|	1 -44	2 -12	26+ -16	3 -17	4-6 -25	7-12 -11
ending|named-before|?|	1 -28	13-25 -33	2 -13	26+ -36	4-6 6	7-12 23
ending|named-before|none|	1 25	2 18	26+ -62	3 -15	4-6 -8
ending|named-nearby|!|	0 18	1 -8	13-25 -28	2 -8	7-12 -13
ending|named-nearby|,|	0 8	1 -8	13-25 -15	2 -31	26+ -37	4-6 -12	7-12 -29
ending|named-nearby|.|	0 -41	1 -10	2 -13	26+ -6
ending|named-nearby|?|	0 12	1 -15	13-25 -18	2 -9	4-6 -10
ending|named-nearby|none|	0 -35	1 -23	13-25 -8	2 14	26+ -7	3 7	4-6 14
ending|paragraph-before|!|	26+ -31
ending|paragraph-before|,|	26+ -52
ending|paragraph-before|.|	26+ 18
ending|paragraph-before|?|	26+ -29
ending|paragraph-before|none|	26+ -36
ending|possessor|!|	4-6 -28
ending|possessor|,|	0 9	1 -34	2 -35	3 -19	4-6 11	7-12 -10
ending|possessor|.|	0 -43	1 -51	13-25 -12	3 -25	4-6 -9	7-12 -12
ending|possessor|?|	2 -22	3 -15	4-6 -11
ending|possessor|none|	0 -58	1 -10	13-25 -24	3 14	7-12 -7
ending|quote-then-speaker|!|	0 39	1 -17	2 -9
ending|quote-then-speaker|,|	-10 8	-12 -8	-13 -13	-14 -20	-15 7	-16 7	-17 -18	-18 -26	-21 -12	-23 -21	-3 -17	-4 -20	-5 14	-7 15	-8 -11	0 33	1 -8	13-25 -31	2 -16	26+ -25	3 -25	4-6 -11	7-12 -14
ending|quote-then-speaker|.|	2 -26
ending|quote-then-speaker|?|	0 46	1 16	13-25 -23	4-6 -17	7-12 -22
ending|quote-then-speaker|none|	-10 -15	-11 13	-12 28	-13 9	-14 -10	-15 -18	-17 -17	-2 -20	-22 -18	-23 11	-24 -24	-25 -24	-26 9	-27 12	-28 -19	-29 11	-3 -24	-30 -21	-32 -10	-34 11	-4 -36	-5 7	-7 -15	-8 -6	0 -39	1 -16	2 15	26+ 9	3 7	4-6 -21
ending|quote-then-verb|!|	0 8	1 -12
ending|quote-then-verb|,|	0 22	1 -8	13-25 -15	4-6 -27	7-12 -30
ending|quote-then-verb|?|	0 10	1 28
ending|quote-then-verb|none|	0 -19	1 11	13-25 6	4-6 8	7-12 -15
ending|sentence-after|!|	0 8	13-25 -19	4-6 -24	7-12 -16
ending|sentence-after|.|	0 -7	13-25 -10	2 -27	26+ -17	3 -14	4-6 -27	7-12 -19
ending|sentence-after|?|	0 19	1 13	2 -30	3 -20	4-6 -9	7-12 10
ending|sentence-before|!|	1 23	13-25 -32	2 -9	26+ -31	4-6 7
ending|sentence-before|,|	1 -21	13-25 -33	2 -12	26+ -75	4-6 -17	7-12 -26
ending|sentence-before|.|	1 26	2 13	26+ -14	7-12 -17
ending|sentence-before|?|	1 -6	13-25 -14	3 7	4-6 -8
ending|sentence-before|none|	13-25 -9	26+ -18	3 -58	4-6 -14
ending|signature|.|	1 18
ending|signature|none|	1 -20
ending|speaker-then-quote|!|	0 7	1 27	13-25 -31	3 19	4-6 -11	7-12 -6
ending|speaker-then-quote|,|	0 28	1 -15	2 26	26+ 6	3 12	4-6 12	7-12 -16
ending|speaker-then-quote|.|	1 19	13-25 -12	3 16	4-6 17	7-12 7
ending|speaker-then-quote|?|	1 -26	13-25 -11	4-6 15	7-12 16
ending|speaker-then-quote|none|	0 -6	1 -12	13-25 -9	26+ -18	4-6 6	7-12 -14
ending|topic|!|	13-25 -7	26+ -28	7-12 -17
ending|topic|.|	13-25 -14	2 6	26+ -12	3 13	7-12 -8
ending|topic|?|	13-25 -31	26+ -28	3 11	4-6 7	7-12 11
ending|topic|none|	0 -33	1 7	13-25 -13	2 14	26+ -59	3 24	4-6 7
ending|verb-then-speaker|,|	1 -15	7-12 -28
ending|verb-then-speaker|.|	0 -43	1 -6	13-25 -35	26+ 18	4-6 18	7-12 -28
ending|verb-then-speaker|?|	1 -12
ending|verb-then-speaker|none|	0 -20	1 14	13-25 -29	4-6 -14	7-12 -8
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 14
follow|according-to|,verb-saying|	none -25
follow|according-to|,word|	none 14
follow|according-to|,|	none -13
follow|according-to|:|	none 10
follow|according-to|;|	none 10
follow|according-to|auxiliary|	none 16
follow|according-to|capital|	, 37
follow|according-to|coordinator|	none -20
follow|according-to|end|	. 43
follow|according-to|preposition|	none 9
follow|according-to|stop|	none -21
follow|according-to|word|	, 22	none 7
follow|colon|,auxiliary|	none -8
follow|colon|,verb-saying|	none -32
follow|colon|[|	. 30
follow|colon|capital|	, -17
follow|colon|determiner|	, -32	. 7	? -23
follow|colon|end|	! -12	. 8	none -26
follow|colon|preposition|	. -16
follow|colon|pronoun|	, -17	. -13	? -20
follow|colon|stop|	? -15	none -14
follow|colon|subordinator|	. -21
follow|colon|verb-saying|	, -25
follow|interview|end|	. -35	? -9
follow|named-before|'|	, -36
follow|named-before|,auxiliary|	? -24	none 15
follow|named-before|,pronoun|	! 7	? -20
follow|named-before|,verb-judging|	none -28
follow|named-before|,verb-saying|	! 18	? -34	none 8
follow|named-before|,verb-thinking|	none -35
follow|named-before|,word|	none 9
follow|named-before|,|	none -26
follow|named-before|:|	none -12
follow|named-before|auxiliary|	none -14
follow|named-before|capital|	! -25	, -52	. 12	? -36	none -38
follow|named-before|coordinator|	none -11
follow|named-before|determiner|	! -6	, -13	. -16	? -13
follow|named-before|end|	! 9	. -34	? 12	none -11
follow|named-before|preposition|	. -14	none -30
follow|named-before|pronoun|	! -21	, -21	? -31	none -46
follow|named-before|quote|	none -10
follow|named-before|stop|	none 14
follow|named-before|subordinator|	. -14	none -26
follow|named-before|that|	none -20
follow|named-before|verb-saying|	, -63	? -36	none -31
follow|named-before|word|	none -17
follow|named-before|—|	. -19	none -15
follow|named-nearby|(|	. -17	none -15
follow|named-nearby|)|	. -19	none -18
follow|named-nearby|+|	none 7
follow|named-nearby|,auxiliary|	? 14	none 30
follow|named-nearby|,determiner|	none 7
follow|named-nearby|,preposition|	none -7
follow|named-nearby|,pronoun|	? 15
follow|named-nearby|,subordinator|	none 13
follow|named-nearby|,verb-saying|	! -12	? -7	none 17
follow|named-nearby|,verb-thinking|	none 21
follow|named-nearby|,word|	? 9	none 8
follow|named-nearby|,|	none -10
follow|named-nearby|-|	none -16
follow|named-nearby|:|	none -28
follow|named-nearby|[|	. 16
follow|named-nearby|adverb|	, -11	none -24
follow|named-nearby|auxiliary|	, -7
follow|named-nearby|capital|	? 6
follow|named-nearby|coordinator|	, -53	none -47
follow|named-nearby|determiner|	! -8	, -15	. -23	? -12	none -18
follow|named-nearby|end|	? -21	none -34
follow|named-nearby|preposition|	, -6	. 15	none -8
follow|named-nearby|pronoun|	, 14	. -40	none -7
follow|named-nearby|quote|	, -9	? 25	none -7
follow|named-nearby|stop|	? 16	none 41
follow|named-nearby|subordinator|	, 9	. -10	none -19
follow|named-nearby|that|	. 9	none -11
follow|named-nearby|verb-judging|	, -23	none -9
follow|named-nearby|verb-saying|	, 8	? -8
follow|named-nearby|verb-thinking|	none 10
follow|named-nearby|word|	, -15	none -18
follow|named-nearby|–|	, 18	none -11
follow|named-nearby|—|	. -6	none 8
follow|paragraph-before|'|	, -38
follow|paragraph-before|,auxiliary|	none -47
follow|paragraph-before|,verb-judging|	none -9
follow|paragraph-before|,verb-saying|	? -9	none -40
follow|paragraph-before|,word|	none -23
follow|paragraph-before|capital|	! -29	, -58	. -22	? -53	none -54
follow|paragraph-before|determiner|	! -27	, -62	? -25	none -19
follow|paragraph-before|end|	. 21
follow|paragraph-before|preposition|	none -25
follow|paragraph-before|pronoun|	! -19	, -26	? -37	none -27
follow|paragraph-before|subordinator|	, -17	none -19
follow|paragraph-before|verb-saying|	, -33	? -45	none -28
follow|paragraph-before|word|	, -36
follow|paragraph-before|—|	. -12	none -20
follow|possessor|,|	none -35
follow|possessor|-|	none -14
follow|possessor|[|	. -26
follow|possessor|adverb|	, -29
follow|possessor|auxiliary|	none -20
follow|possessor|capital|	, -7	. -21	none -14
follow|possessor|coordinator|	. -8	none -15
follow|possessor|determiner|	. 9	none -31
follow|possessor|end|	! -44	. -11	none -32
follow|possessor|preposition|	, -24	. -30
follow|possessor|pronoun|	. -62
follow|possessor|quote|	, -18
follow|possessor|stop|	none -8
follow|possessor|subordinator|	, 11	. -18
follow|possessor|that|	none 7
follow|possessor|verb-judging|	none -16
follow|possessor|verb-saying|	, -15	none 11
follow|possessor|word|	none -15
follow|quote-then-speaker|'|	, 22
follow|quote-then-speaker|(|	none -21
follow|quote-then-speaker|)|	none -16
follow|quote-then-speaker|+|	none 14
follow|quote-then-speaker|,auxiliary|	none 20
follow|quote-then-speaker|,determiner|	none -15
follow|quote-then-speaker|,verb-saying|	none -8
follow|quote-then-speaker|,word|	none -16
follow|quote-then-speaker|,|	none 11
follow|quote-then-speaker|-|	none -38
follow|quote-then-speaker|:|	none -25
follow|quote-then-speaker|adverb|	, 17
follow|quote-then-speaker|auxiliary|	, 8	none 21
follow|quote-then-speaker|coordinator|	, -18	none -32
follow|quote-then-speaker|determiner|	! 34	, 24	? 31	none -11
follow|quote-then-speaker|preposition|	, -9	none -11
follow|quote-then-speaker|pronoun|	! 30	, 22	? 26	none 26
follow|quote-then-speaker|quote|	, -10	none -10
follow|quote-then-speaker|subordinator|	, -24	none -14
follow|quote-then-speaker|that|	none -22
follow|quote-then-speaker|verb-judging|	none -10
follow|quote-then-speaker|verb-saying|	, -8	? -22	none -14
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	none -14
follow|quote-then-speaker|–|	none -35
follow|quote-then-speaker|—|	none -33
follow|quote-then-verb|'|	, 22
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 25	none 40
follow|quote-then-verb|,verb-judging|	none 30
follow|quote-then-verb|,verb-saying|	! -10	? 18	none 12
follow|quote-then-verb|,word|	? 14
follow|quote-then-verb|:|	none -16
follow|quote-then-verb|capital|	, -40	none -16
follow|quote-then-verb|coordinator|	, -27	none -50
follow|quote-then-verb|determiner|	, -28
follow|quote-then-verb|preposition|	none 17
follow|quote-then-verb|pronoun|	, -9
follow|quote-then-verb|verb-saying|	! 8	, 24	? 8	none -6
follow|quote-then-verb|word|	none 9
follow|quote-then-verb|–|	, 20
follow|quote-then-verb|—|	none 26
follow|sentence-after|(|	. -22
follow|sentence-after|capital|	! 27	. -33	? 29
follow|sentence-after|coordinator|	. -50
follow|sentence-after|determiner|	! -33	. -7	? -30
follow|sentence-after|preposition|	. -10
follow|sentence-after|pronoun|	! -12	? -16
follow|sentence-after|quote|	. 7
follow|sentence-after|that|	. -18
follow|sentence-after|—|	. -15
follow|sentence-before|'|	, -32
follow|sentence-before|)|	. -30	none -28
follow|sentence-before|,auxiliary|	? -20	none -35
follow|sentence-before|,coordinator|	none -17
follow|sentence-before|,determiner|	none -27
follow|sentence-before|,preposition|	none -27
follow|sentence-before|,pronoun|	? -27	none -23
follow|sentence-before|,subordinator|	none -17
follow|sentence-before|,verb-saying|	? -42	none 9
follow|sentence-before|,verb-thinking|	none -29
follow|sentence-before|,word|	none -11
follow|sentence-before|-|	none -41
follow|sentence-before|;|	none -50
follow|sentence-before|auxiliary|	none -44
follow|sentence-before|capital|	, -53	. -27	? -27	none -28
follow|sentence-before|coordinator|	. -37
follow|sentence-before|determiner|	. -16
follow|sentence-before|end|	! -10	. 9	none 12
follow|sentence-before|preposition|	, -36	. -14	none -20
follow|sentence-before|pronoun|	! -30	, -59	. 14	none -56
follow|sentence-before|quote|	. -31	? -19
follow|sentence-before|stop|	? -28	none -31
follow|sentence-before|subordinator|	, -18	. -17	none -50
follow|sentence-before|that|	. 11	none -28
follow|sentence-before|verb-judging|	, -22	none -21
follow|sentence-before|verb-saying|	, -90	? -30	none -38
follow|sentence-before|word|	, -33	none 7
follow|sentence-before|—|	none -25
follow|signature|—|	. 19
follow|speaker-then-quote|(|	. -11	none 11
follow|speaker-then-quote|)|	. 21
follow|speaker-then-quote|,auxiliary|	none -15
follow|speaker-then-quote|,determiner|	none 31
follow|speaker-then-quote|,subordinator|	none -11
follow|speaker-then-quote|,verb-saying|	none -13
follow|speaker-then-quote|,word|	none 10
follow|speaker-then-quote|,|	none -22
follow|speaker-then-quote|-|	none 9
follow|speaker-then-quote|:|	none 20
follow|speaker-then-quote|;|	none 31
follow|speaker-then-quote|[|	. -13
follow|speaker-then-quote|adverb|	, 6	none 7
follow|speaker-then-quote|capital|	, 10	. 30	? 21	none 20
follow|speaker-then-quote|coordinator|	, 21	. 13
follow|speaker-then-quote|determiner|	, -7	? -6	none 21
follow|speaker-then-quote|end|	! 9	. 21	none -34
follow|speaker-then-quote|preposition|	! 6
follow|speaker-then-quote|pronoun|	? -21	none 20
follow|speaker-then-quote|quote|	. -8	? 21	none -8
follow|speaker-then-quote|stop|	? 6	none -18
follow|speaker-then-quote|subordinator|	. 21
follow|speaker-then-quote|that|	. -23
follow|speaker-then-quote|verb-judging|	, 17	none 17
follow|speaker-then-quote|verb-saying|	none 14
follow|speaker-then-quote|verb-thinking|	, 15
follow|speaker-then-quote|word|	, -23	none 13
follow|speaker-then-quote|–|	none -12
follow|topic|,auxiliary|	? -17	none -8
follow|topic|,coordinator|	none 10
follow|topic|,determiner|	none -18
follow|topic|,preposition|	none -40
follow|topic|,pronoun|	? -24	none -17
follow|topic|,subordinator|	none -23
follow|topic|,verb-judging|	none -24
follow|topic|,verb-saying|	? -23	none -30
follow|topic|,verb-thinking|	none -21
follow|topic|,word|	? -32	none 14
follow|topic|:|	none -19
follow|topic|auxiliary|	none -15
follow|topic|capital|	? 12
follow|topic|coordinator|	none 22
follow|topic|determiner|	? -14	none 20
follow|topic|end|	. -9	? -14	none -36
follow|topic|preposition|	. -13	none -17
follow|topic|pronoun|	. -25
follow|topic|quote|	? -6
follow|topic|stop|	? 7	none 11
follow|topic|verb-judging|	none -21
follow|topic|—|	none -11
follow|verb-then-speaker|,subordinator|	none -33
follow|verb-then-speaker|,verb-saying|	none -17
follow|verb-then-speaker|,word|	none -23
follow|verb-then-speaker|,|	none -19
follow|verb-then-speaker|-|	none -19
follow|verb-then-speaker|:|	none -12
follow|verb-then-speaker|adverb|	none -20
follow|verb-then-speaker|auxiliary|	none -27
follow|verb-then-speaker|capital|	. -12
follow|verb-then-speaker|coordinator|	, -22	. -25	none -44
follow|verb-then-speaker|determiner|	, -14	. -13	none -13
follow|verb-then-speaker|end|	! -8	. 6	? -15	none -33
follow|verb-then-speaker|preposition|	. -7	none -47
follow|verb-then-speaker|pronoun|	. -26
follow|verb-then-speaker|stop|	none 17
follow|verb-then-speaker|subordinator|	, -18	none -23
follow|verb-then-speaker|that|	none -13
follow|verb-then-speaker|verb-saying|	none -23
follow|verb-then-speaker|word|	none 15
force|according-to|according|	0 19	26+ 18	3 15	4-6 13	7-12 7
force|colon|judging|	26+ 8
force|colon|naked|	1 -7	4-6 -20	7-12 18
force|colon|other|	26+ -12
force|interview|naked|	26+ -37
force|named-before|naked|	1 16	13-25 -10	2 20	26+ -61	3 -19	7-12 -9
force|named-nearby|naked|	0 -22	1 -27	13-25 -11	26+ -11	3 12	4-6 9
force|paragraph-before|according|	26+ -24
force|paragraph-before|judging|	26+ -18
force|paragraph-before|other|	26+ -20
force|paragraph-before|saying|	26+ -19
force|paragraph-before|thinking|	26+ -35
force|possessor|naked|	0 -15	1 -17	13-25 -26
force|quote-then-speaker|judging|	-10 -9	-11 -7	-12 26	-13 -25	-15 11	-16 19	-19 15	-22 8	-23 -12	-24 -25	-3 -28	-4 -16	-5 8	-6 10	-7 19	-9 -17	1 -36	13-25 -39	2 -20	26+ -15	3 6	4-6 -15	7-12 -56
force|quote-then-speaker|other|	-10 -27	-11 11	-14 6	-15 -10	-16 -18	-17 -9	-18 -19	-19 -7	-2 -18	-21 -18	-22 6	-29 12	-3 -28	-4 -27	-5 6	-6 13	-7 -23	-8 7	-9 23	0 -33	1 8	13-25 -12	2 12	26+ -13	3 -41	4-6 -35	7-12 -15
force|quote-then-speaker|saying|	-12 8	-13 -14	-14 -21	-15 -19	-16 -27	-17 -22	-19 -16	-22 -27	-24 -21	-25 14	-26 15	-27 12	-29 13	-3 -22	-30 -13	-34 -15	-4 -33	-5 8	-6 -7	-7 -17	-8 -14	-9 6	0 32	1 -30	13-25 -13	3 -16	4-6 -12
force|quote-then-speaker|thinking|	-11 -15	-13 25	-16 12	-17 -6	-19 7	-20 -12	-3 -17	-4 12	-5 15	-6 -13	-7 -14	-8 -7	-9 -6	0 15	13-25 -30	2 -27	3 -20	4-6 -30
force|quote-then-verb|judging|	0 -8	1 29	13-25 -20	2 -14	4-6 -19	7-12 -18
force|quote-then-verb|other|	1 10
force|quote-then-verb|saying|	0 22	2 7	7-12 -29
force|sentence-after|according|	0 -8	13-25 -20	7-12 12
force|sentence-after|judging|	0 -7	1 -13	13-25 -33	2 -17	3 -17	4-6 -26	7-12 -30
force|sentence-after|other|	0 6	13-25 -49	2 -37	3 -48	4-6 -8	7-12 -54
force|sentence-after|saying|	1 8	13-25 9	2 -23	3 -20	4-6 -26	7-12 -10
force|sentence-after|thinking|	1 -17	13-25 -29	2 -15	3 -11	4-6 -14	7-12 -29
force|sentence-before|according|	1 -8	13-25 -18	26+ -49	3 -19	7-12 13
force|sentence-before|judging|	13-25 -9	2 -34	26+ -33	3 -24	7-12 -14
force|sentence-before|other|	13-25 -7	26+ -16	4-6 -17	7-12 -19
force|sentence-before|saying|	1 26	13-25 -11	2 13	26+ -22	3 -11	4-6 -10	7-12 -12
force|sentence-before|thinking|	1 -15	13-25 -40	26+ -30	3 -16	4-6 -9	7-12 -39
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 21	13-25 -10	2 17	26+ -19	3 -15	4-6 14
force|speaker-then-quote|other|	0 -44	1 -16	13-25 -22	26+ -39	3 13	4-6 7
force|speaker-then-quote|saying|	0 13	1 8	26+ 6	3 12	4-6 8
force|speaker-then-quote|thinking|	1 -8	13-25 -10	2 -6	4-6 9	7-12 -7
force|topic|naked|	0 -33	1 9	13-25 -21	2 14	26+ -55	3 32	4-6 11
force|verb-then-speaker|judging|	0 -10	1 -16	13-25 -22	2 16	3 -25	4-6 -26	7-12 -41
force|verb-then-speaker|saying|	0 -22	1 11	13-25 -30	26+ 18	4-6 9	7-12 -21
form|according-to|other|	according 27
form|colon|other|	apposed -8	direct -12
form|colon|past|	direct 29	inverted -11
form|colon|present|	direct 17
form|paragraph-before|base|	apposed -31	apposition -17	direct -27	relative -24
form|paragraph-before|other|	according -24	apposed -23	direct -13	passive -24	relative -22	shared -24
form|paragraph-before|participle|	apposed -22	apposition -20	direct -37	relative -14	shared -22
form|paragraph-before|past|	apposed -17	apposition -33	inverted -42	passive -15	relative -12	shared -6
form|paragraph-before|present|	apposed -31	apposition -11	direct -25	inverted -12	relative 7	shared -22
form|quote-then-speaker|base|	apposed -27	apposition -11	direct -39	relative -23	shared -13
form|quote-then-speaker|other|	apposed 6	direct -25	relative -44
form|quote-then-speaker|participle|	apposition -13	direct -31	relative -11
form|quote-then-speaker|past|	direct 18	passive 6	relative -9
form|quote-then-speaker|present|	apposed -24	apposition -19	direct 6
form|quote-then-verb|past|	inverted 14
form|sentence-after|base|	direct -14	relative -18	shared -12
form|sentence-after|other|	according 12	apposed 12	apposition -37	direct -12	passive -17	relative -20	shared -30
form|sentence-after|participle|	apposed -22	direct -38	shared -18
form|sentence-after|past|	apposed -29	apposition -29	inverted 6	relative -12	shared -12
form|sentence-after|present|	apposed -25	apposition -8	inverted -6	shared 7
form|sentence-before|base|	apposed -42	apposition -21	direct -73	relative -27
form|sentence-before|other|	apposed -11	direct -15	passive -48
form|sentence-before|participle|	apposed -25	apposition -33	direct -56
form|sentence-before|past|	apposed -16	direct 11	passive -34
form|sentence-before|present|	apposed -31	apposition -8	direct -18	inverted -15	passive -23	relative -34
form|speaker-then-quote|base|	apposed -22	apposition -8	direct -22	passive -22	shared -16
form|speaker-then-quote|other|	apposed -12	apposition -39	passive 6	relative 16	shared -25
form|speaker-then-quote|participle|	apposed -30	apposition -69	direct 8	relative 19	shared 17
form|speaker-then-quote|past|	apposition -10	direct 34	relative -8	shared -36
form|speaker-then-quote|present|	apposed 31	apposition -32	direct 22	relative 15	shared -9
form|verb-then-speaker|past|	inverted 9
form|verb-then-speaker|present|	inverted -11
gap|according-to|	 26	, 28	,; -9	,c 11	,c; -19	,q 17	,qs 16	,s -10	,sc -7	; -29	c -23	s, 24
gap|colon|	 6	, -12
gap|paragraph-before|	 -7	, -31	,; -31	,;c -24	,;s -26	,c -39	,c; -20	,c;q -11	,cq -30	,cqs -12	,cs -38	,cs; -7	,csq -10	,qc -20	,qcs -14	,qs -25	,s -39	,sc -19	,scq -27	,sq -23	,sqc -21	; -39	;, -29	;,c -12	;,cs -11	;,s -7	;c -22	;c, -17	;cs, -8	;s -22	;s, -12	c -29	c,q -6	c,s -12	c; -16	c;s -8	cq, 11	cs -30	cs, -21	q, -40	q,c -23	q,s 12	qc -17	qcs -16	qs -22	qs, -18	s -47	s, -22	s,c -26	s,q -29	s,qc -15	s; -10	s;, -6	s;c -13	sc -35	sc, -29	sq -29	sq, -20	sqc -21
gap|quote-then-speaker|	 16	, 19	,; 7	,c -26	,cs -44	,q 8	,qs -13	,s -26	,sc -28	,sq -19	,sqc -19	; -18	;, -19	;q -20	;s -13	c -55	c,s -19	cq -21	cqs -19	cs -36	cs, 16	csq -9	q -7	qc -19	qcs -10	qs -22	s -75	s, 31	s,c -27	sc -22	sc, 7	sq 10
gap|quote-then-verb|	 19	, 16	,c -20	,q -16	,s -25	,sc -21	c -64	c, 15	q -6	s, 32	sc -11
gap|sentence-after|	 13	, -25	,c -14	,cs -34	,q -21	,s -21	;,s -16	c -42	c, -41	c,s -26	cs -10	qc -18	s -14	s, 7	s,c -19	sc -14
gap|sentence-before|	, -20	,; -48	,;s -12	,c -16	,c;q -29	,cq -36	,cqs -13	,csq -11	,q -6	,q; -12	,qc -24	,qc; -18	,qcs 7	,qs -38	,s; -29	,sc -14	,sq -10	,sq; -30	,sqc -33	; -8	;, -45	;,s -18	;c -20	;q -47	;q, -13	;q,c 12	;qc -11	;s -29	c 17	c, -13	c,; 7	c,q -23	c,s -57	c,s; 12	c; -29	cq -28	cq, -18	cq,s -27	cqs -18	cs 7	cs, -37	cs,; -21	csq -15	csq, -31	q -56	q, -54	q,; -53	q,c -35	q,cs -18	q,s -8	q,s; -18	q,sc -30	q; -11	q;, -16	qc -28	qc, -35	qc,s -21	qc; -14	qcs 14	qcs, -18	qs -17	qs, -38	qs,; -17	qs,c -28	s 7	s, -25	s,; -57	s,c -40	s,c; -40	s,cq -21	s,q -38	s,qc -33	s; -18	s;, -22	sc -38	sc, 14	sc; -17	scq -25	scq, -26	sq -12	sq, -9	sq,; -11	sq,c 8	sq; -35	sq;, -21	sqc -39	sqc, -34
gap|speaker-then-quote|	 23	,; -47	,c -18	,c; -33	,csq -21	,q -16	,qcs -18	,qs -6	,s -22	,s; 16	,sc 7	,sq 7	,sq; -11	,sqc -18	;, -14	;,qc 7	;cs -25	;s -28	;sc 7	c, 22	c,; -6	c,s -30	c; 11	cs, -29	q -15	q, -18	q,c -9	q,cs -7	q,s -26	q; -14	qc -25	qc, -32	qcs -14	qs, -26	qs,c -14	qsc -11	s 29	s, -11	s,; -46	s,c 16	s,c; 14	s,qc -16	s; -13	sc 27	sc, 14	scq 21	scq, 7	sq 22	sq, -27	sq; -22	sqc, -11
gap|verb-then-speaker|	 -40	, 28	,c 8	,cs -19	,s 15	;, -20	;s -18	c -40	c, -20	cs -18	q -21	q, -10	q; -20	qc -35	qs -18	s -46	s, -22	s; -24	sc -24	sc, -17
head|	0 -14	1 -21	10 6	100 -23	11 -22	14 -13	15 -7	16 -7	18 -15	19 -23	1977 -18	1992 -15	1999 -22	2 -20	20 -13	200 -11	2001 -10	2002 -9	2006 -21	2007 -18	2008 -22	2009 -28	2010 -16	2011 -20	2012 -36	2013 -19	2014 -15	2015 -19	2016 -16	2019 -10	2022 8	2024 -7	2025 -13	2027 -10	21 -19	22 -22	23 -8	250 -15	26 -11	28 -17	29 -16	3 -18	30 12	300 -14	31 -16	34 -29	39 -15	4 9	40 -13	400 -12	45 -23	49 -19	5 -24	50 -16	55 -20	57 -16	58 -20	6 -19	62 -11	63 -11	64 -20	66 -14	67 -16	69 -17	7 22	70 -16	71 6	74 -18	77 -18	79 -24	8 -23	80 -6	84 -10	88 -16	9 -25	aboard -8	abortion -25	access -10	accord -18	accordo -17	account 11	action -18	actions -27	activist -11	activists -12	actor 14	actors -6	actress 23	acuerdo -8	acusación -10	acórdão -18	added -15	adding -28	address -20	administrador 9	administration -11	administração -13	ads 8	adversaire -23	advertising -7	advisers 17	advérbio -6	af -16	affaire -14	agence -6	agency -28	agenda -7	agent -13	agente 9	agreement -8	agriculture 9	aide 10	aides 14	airline -23	airport -7	alert -16	all -23	allegations -11	alleging -14	allenatore -9	allies -36	ally -27	alunos -6	ambassador 12	america -30	analistas -11	analyst 18	analystes -19	analysts -16	ancien 14	ander -14	anger -11	animale -14	animali -14	anni -26	annonce -11	announcement -27	anonymity -18	another -18	answer 6	answered -10	anti-establishment -6	anyone -14	anything -18	appeal -21	appearance -20	applause -21	apple 10	approach -6	arbitrage -13	arbitragem -9	arbitro -18	arena -15	argued -23	arm -11	army 9	article -21	artistes -12	assault -13	assessora -19	assessore -12	asset -14	assistente 7	association -25	assurance -9	attack -25	attacks -36	attorney 18	audience 12	audio -19	audition -17	author -22	authority -16	autora 14	avis -13	avocat -17	avocate -27	avoir -14	ayuntamiento -16	azienda 10	ação -10	años -10	backers -20	bajo 11	ballots -28	ban -21	banco 13	bank -21	banker 13	base -17	battuta -19	beau -9	become -19	began -22	behalf -6	beiden -8	believe -23	benghazi -15	berichten -9	best -20	bewindsman 24	bid -22	biggest -16	bill -25	billion -25	billionaire -13	black -14	blog -13	blogger 11	bloque 10	blunt -11	boat -9	boats -13	body -11	bonden 9	border -23	boss -26	both -17	bowlers -13	boy 20	boycott -11	braccia -15	bring -11	brooklyn -10	brother -27	brothers -10	brzezinski -17	bureau 7	buren -17	bus -21	bush -17	business -28	buurt -15	buurvrouw 6	buyer -21	buzz -24	c' -18	cabildo -21	cable 13	california 8	call -24	called -8	calm -14	cambio -24	came -19	camp -24	campaign 9	campaigns -16	candidacy -6	candidate 19	candidates -21	capitaine -18	capital -11	capitán -20	captain 29	car -10	carolina -8	carrier 12	case -29	cases -26	caso -20	casting -17	celle-ci -16	cent -15	cento -14	central -7	centre -10	cerimônia -11	certain -8	chair -8	chairwoman -13	change -15	changes -9	chanted -9	chapter -18	charges -23	chaîne -16	chercheur 9	chercheuse 16	cheuvreux 11	chief -12	children 11	choix -18	church -17	cittadino -6	city 6	civile -11	claim -16	class -26	client -33	cliente -8	clients -26	clinton -20	cloche -13	close 14	club -9	clubs -6	cnn -24	coach -6	coalitiepartijen -9	coalition -14	collaboratore -10	colleagues -15	college -18	column 11	comité -20	comment -26	comments 6	commission 9	committee -14	communications -14	communities -19	compagnie 16	companies -18	company -20	compañía -19	competitors -18	complainant 14	complaint 20	compromise -18	comptes 12	comune -17	concerns -20	concluded -15	concorrente -9	conductor 17	conference -25	confidence -11	congress -14	congressional 8	conseiller 20	consejo -7	considera -19	consultant 14	contas -17	contest -21	continued -18	continues 15	contract -23	contractor -15	contractors -21	contraire -18	contrast -14	controversy -19	conversation -10	corner -23	coroner 10	corps 8	correctionele -7	corte -11	costiera -16	costs -19	council 15	counsel 11	counterpart 7	countries -12	country -29	country-first -13	county -19	couple -15	courriels -16	course -28	courses -18	court -29	courts -14	crew -13	crews -17	criminal -10	crisis -12	criticism -19	critique -12	cronista 6	crowd 7	cruz -14	cuerpo 11	cultura 9	cut -22	c’ -18	data -9	dato -16	daughter 13	davanti 20	day -28	days -17	deadlock -17	deal -35	death -16	debat -15	debate -52	debt -11	decades -12	decide -12	decision -27	decisão -19	deep -9	defence -24	defender 18	defensa -17	defesa -18	degree -13	delay -23	delegate -20	delegates -6	delegation 17	dem 19	demand -6	democratic -22	democrats -23	demonstrations -18	depressed -11	dernier 21	desculpas -8	despacho 10	detailed -9	dialogue -15	die 11	dies -19	difference -9	differences -10	different -21	diplomat 7	diplomate -16	diputada 10	direct -19	directivo 23	director -12	directora -15	directrice -17	dirigeante 15	dirigente 17	discussion -13	distribuidora -12	district -17	divisive -17	dizer -17	diálogo -15	dnc -16	document 22	documentary -12	documento 13	dog -15	domain -26	donations -28	donor -18	donors 15	door -16	doppelganger 8	dossier -13	drawing -18	drinking -13	driver 8	drivers -12	droite -14	drug -15	décision -12	défense -20	détracteurs 15	développement -17	east -13	echoed -12	echoing -23	economic -22	economy -16	effort 14	efforts -16	ela 13	ele 40	elected -14	election -26	elections -22	electorate -8	ella 12	elle -10	email -30	embassy 13	emotional -13	employee 21	end -10	endorsement -16	endorsements -24	energy -24	engineer 9	enough -22	enquête -8	entidad -16	entonces 7	entraîneur -27	environmental -21	envoy -20	episode -12	episodio -16	er 35	error -16	es -72	essais -11	establishment -13	estatal -18	este -15	estudo -13	etwas -16	euro -12	européen -10	euros -21	event -21	events -16	everyone -20	evidence -16	exam -11	example -7	exchange -14	executiva 13	executives -17	experience -10	experts 10	explained -7	expression -16	eyes -16	facebook -24	facilities -18	fact -29	failed -15	failure -14	fallo -15	false -8	familiar 15	families -12	famílias -13	fans -17	far -22	farmacista -11	farmer 14	farmers -18	father -38	favorite -12	february -12	federation -10	fees -23	felt -20	ferrovia -16	fervor -13	fez 17	field -18	fight -10	fighters -11	figure -11	fila -6	filed -18	filha -19	filing -8	filière -8	film -24	fils -19	final -12	finale -20	financement -12	fired 18	firm -15	firms -16	flag -20	fleet -11	florida -9	follow-up -11	followers -13	fondi -12	footage -19	forward 18	found -17	france -31	frase -22	freeze -15	fresh -21	friday -17	friend 26	friends 15	frustration -14	fuentes -19	funcionario 12	fund -24	fundraising -24	game -14	gauche -27	get -16	getuige -21	gewesen -21	giorni -11	girl 10	giudizio -15	give -16	go -34	goal -15	goals -14	goats -12	going -22	gol -10	golf -16	goods -20	gop -13	goudzoekers -12	gouverneur -22	governante 17	government -34	governor 20	grandmother 23	grievance-driven -14	groupe -28	groups 14	growing -15	growth -15	grupo -15	guard 20	guidance -14	guineense 15	guns -16	général 17	haar 17	habitants -25	half 15	hall -24	hallazgo -15	hampshire -21	hand -16	hands -19	hard-liner -14	haute -22	he 40	head -9	health -32	heard -15	hearing -23	heckler 10	help -15	helped -13	hem 16	heritage -23	het -68	heure -16	hij 35	his 6	hold -25	home -37	homóloga -12	hopeful -6	hospital -7	host -23	hour -10	house -25	héros -17	i -40	idea -20	iedereen -11	ihr -6	il 29	illicit -10	ils -28	image -20	immigrants -19	immigration -10	impersonator -13	importance -9	incident -21	incidents -15	income -12	indagato -12	indictment -20	individuals -17	industriels -17	industry -23	inequality -17	inflation -18	influence -30	information -32	inquiry -25	inquérito -13	insecure -17	insider 23	insiders -21	instance -20	instituição 13	institute -11	institution 13	instituto -25	intellectual -13	interesse -11	interest -12	interview -32	interviews -19	intruders 13	inversión -15	investigadora 7	investigation 9	investigators -23	investment -17	investor 9	investors -11	involved 13	iowa -10	iphone -18	iraq -19	island -16	israel -15	issue -19	issues -17	it -75	italiana -7	its -34	itself 11	jaar -14	jihad -13	job -23	jobs -14	joke -12	joked -10	journalist -15	journalists -13	judge -7	juges -20	junior 11	jury -11	justice 12	justices -22	keep -27	keeps -23	keer -15	key -27	khan -8	killing -18	kinderen -18	king -15	laatste 12	land 11	lange -12	language -22	laredo -13	late 10	latest -11	latter 13	law 7	lawmaker 19	lawmakers 10	laws -16	lawsuit 19	lawyer -14	lawyers 13	leader -7	leadership -22	least -23	led -15	leeds -23	legislation -11	legislature -23	lei 14	lendemain -7	lerares 10	less -21	letra -21	letter 22	ley -8	liberal -14	library 13	libya -10	life -9	lights -20	line -33	lines -23	list -16	listeners -23	little -13	loans -9	local 7	long -26	longer -9	look -11	looked -20	looks -16	loud -14	lynch -15	líder -21	made -17	maestro 12	magazine 12	magistrada 24	magistrado -17	magistrato 21	mail 8	maine -20	mairie -17	majority -27	maker -13	man -21	manutention -25	march -26	marchés -10	marriage -9	mass -14	massacre -16	match -19	mate -21	math -9	matter -10	mayor 8	measure -19	media -22	meeting -42	member -6	men -29	mercado -11	merger -16	mesmo -17	message -8	messages -25	mexico -22	million -16	mind 11	minister 17	ministers -33	ministra 10	ministre 21	ministro -9	ministry 12	minorities -17	minutes -19	mishandled -13	misinformation -12	moderator 10	modulo -16	mogul 14	moment -21	monday -19	monde -9	money -30	more -18	mosque -23	mot -11	mother -11	motion -7	move -22	movement -30	moves -27	movie 18	msnbc -13	much -25	multa -6	museum -12	musician 20	my -28	mère 12	médailles -7	n -15	nacional -11	name -18	named -22	names -14	narrator 20	nation -34	nations -13	native -15	nativist -9	negotiations -19	negotiator -15	negócio -20	neighbors -15	nervous -14	neurosurgeon 23	neutrality -9	new -25	newspaper 9	night -22	nobody -14	nom -13	nomination -19	nominee 23	norma -17	nota -21	noted -18	noticia -13	nous -18	nouveau -18	novelist 14	number -20	numbers -15	obama 7	observers 16	occasion -16	offensive -10	offer -21	office 27	officers -12	official 27	officials 11	old -11	on -64	one -47	onslaught -14	operatives -15	operator -10	operators 11	opinion 26	oposição -17	opponent -16	opponents -25	oppositie -19	opposition -22	order -22	organisation -14	organization -14	osserva -6	other -8	others 8	our -19	outsider -15	own -33	owner -21	pac -13	paid -16	panel -18	paper -28	papers -13	parents -28	paris -6	park -15	parola -11	parquet 16	part -15	parte -23	particular -12	partido -18	parties 8	partner -26	partners -9	party -53	passages -6	passing -18	pastor 13	patients -13	pause -24	pay -18	payment -7	pennsylvania 16	people -33	percent 8	percentage -24	percentual -14	perito 15	personal -23	persone -9	pescadores -15	philadelphia -9	philippines -8	phone -17	phrase -13	physician 7	piano -19	piece -19	pilot -16	plaisantin 13	plans -13	platform -24	playbook 20	players -10	plumber -9	plus -12	podcast -18	point -39	points -6	police -19	policies -18	policy -7	politica -6	political -14	politician 11	politicians 12	politics -23	poll 47	polling -8	polls -19	político 13	ponte -18	pontiff 18	pool 22	poor -14	popular -12	population -7	position -26	positive -7	possible -15	post 13	posted -20	precisa -8	prejuízo -15	premier -29	première 15	prensa -22	prepared -17	presentador -15	presidency -21	president 6	presidential -18	press -13	presule -7	price -16	priest 6	primaries -31	primary -38	principal -13	prison -11	private -38	problem -14	problema -20	procedure -16	process -22	procura -18	produzione -12	professor 9	professora 14	program -22	programme -23	programs -11	progressives -22	project 9	projet -21	pronouncements -12	proposal -29	proposed -9	proposition -13	prosecuting -16	prosecution -22	prosecutor 12	prosecutors 7	protester -23	protesters 28	protestors -12	prova -15	proyecto -15	président -18	prévenu -16	public -23	pun -21	pushed -16	pénaliste 23	pênalti -11	quale -14	question -23	questions -23	quis -18	race -25	races -29	radio -18	ragazzi -8	raids -16	raising -26	rallies -8	rallying -6	rapport 11	rates -13	reaction -22	read -23	reads -13	recalled 11	received -22	recent -30	rechter -37	record -31	recteurs -10	recusa 7	reform -21	refugees -16	region -12	regional -8	regulator 7	relation -12	relazione -10	release -14	released 11	remains -9	remark -16	rensters -20	replied -20	report 23	reporters -19	representative -9	représentant -18	republican -18	republicans -11	research -22	researchers 7	reserva -20	resident -10	residents -18	resources -13	responded -11	responsable 8	response 7	result -15	resultados -25	results -12	retailer -23	rete -11	returns -25	reviewers 19	rhetoric -18	ricorso -17	rien -18	rientro -13	riferito -12	right -17	rights -35	risas -20	rivals -16	role -8	roof -17	rubio -12	rule -9	russia 16	réponse -26	safe -19	said -50	sale -17	salem -22	sales 12	same -26	sanders 13	santé -7	saturday -20	saying -34	says -19	saída -23	scandal -18	scathing -14	scene -13	schedule -16	scheduling -19	schools -14	season -7	second -12	seconde 10	secours -12	secretario -23	secteur -24	security -20	seem -24	seemed -23	seen 7	senate -10	senator 25	senators -16	sentencia 12	sentiment -19	septuagénaire 13	service 13	services -19	sesión -22	session -15	settimana -14	setting -17	several -15	sexist -20	shares -15	she 18	sheets -13	shift -19	ship -13	shirt -12	shirts -14	shootings -17	short -26	shot 15	shouted 10	showing -20	side -38	sides -24	sie 22	signora 13	signs -19	silence -13	similar -14	simple -13	sindacalista 6	sindacati 11	sindaco 17	sindicatos -10	singer 9	sinistra -17	sister -13	site -21	situation -22	skipper 11	slogan -19	so -19	socialist -8	socialiste 8	société -19	software -19	soldiers -31	somber -16	some 7	something -9	son -15	sottosegretario -12	source 34	sources 11	south -21	speaker -13	specific -15	spectators -18	speech -27	speeches -15	speechwriter -9	spoke -18	spokesperson 19	spokeswoman 20	spot 25	spring -20	square -16	staff -7	staffers -16	stage -9	stand -21	standards -13	standing -21	star -29	start-up -26	state -13	stated -19	statement -19	statements -31	station -19	stereotypes -10	stessa -8	stopped -16	stories -18	story -15	strategist 29	strategists -15	strategy -20	street -11	strength -11	strike -7	striker 7	strong -12	student 14	sua -23	subject -17	success -19	such -18	suit 15	summer -23	suo -10	superdelegates -16	supervisor 10	supporter -14	supporters -17	sure -14	swing -15	sympathetic -16	syndicaliste 15	syria -15	system -21	sénateurs -19	take -17	taking -14	talk -31	talking -24	talks -20	tante -16	target -18	tax -35	taxes -26	te -13	teacher -16	technique -11	technologies -7	technology -6	tecnico 26	teenager 11	tehran 10	tekst -18	telephone -36	television -6	temperament -17	tempi -13	term -25	territory -17	terrorism -21	terrorist -17	terrorists -18	test -14	testa -7	tested -14	tester 13	testo -28	text -25	texte -17	texto -8	that -77	theories -17	theory -11	these -11	they -19	things -16	think -10	third -17	this -42	those -31	thursday -32	time -34	todos -10	told -23	tone -27	tongien 11	took -12	top -9	tout -25	tower -15	town 15	trabajo -14	trader 9	trail -11	trainer 14	transcript -11	travail -6	treasurer 14	trial -22	trump -41	trust -7	tuesday -20	turmoil -18	turn -16	tweet -23	tweeted 22	twitter -26	two -15	tycoon 18	técnico -17	u.s. -15	uitspraak -12	unemployment -13	union -28	unions -24	unit 7	units -17	universiteit -18	university -22	uno 11	uomo 22	usa -12	use -13	user 23	uur -20	vader -9	vainqueur 16	vakbonden -11	vegas -10	vendeur -15	vendor 8	verdict -20	verklaring -11	vermont 18	vero -10	vertritt -6	very -14	veteran 6	vez -15	vicepresidenta -15	victims -23	victory -18	video -23	videos -15	view 12	viewers -27	village -19	ville 10	voce -23	volte -15	volunteer 14	vote -31	voter -16	voters -29	votes -30	voting -10	wages -12	walked -15	walker -17	war -6	warned -17	washington -8	wat -15	watch -16	water -17	waterboarding -11	way -24	we -21	weapon -15	website -18	wednesday -11	weeks -21	went -15	white -6	whites -13	whoever -12	widow 23	win -25	witness -8	woman 12	women -28	woordvoerder 17	word -16	worden -15	words -29	work -18	worker 9	workers -16	world -16	worry -16	writers -16	writes -13	writing -20	wrong -11	wrote -19	wyoming -21	years -14	york -10	you -38	zaak -14	zij 39	zo -23	zufolge -22	zurück -14	áudio -15	édile 7	él -7	élue -10	élèves -12	órgão -20	único -11
intro-force|according-to|,|according|	13-25 20	3 15	7-12 9
intro-force|according-to|:|according|	1 -9	13-25 7	4-6 -23	7-12 -10
intro-force|according-to|auxiliary|according|	2 17	4-6 19
intro-force|according-to|capital|according|	0 13	7-12 21
intro-force|according-to|preposition|according|	1 -6	4-6 -12
intro-force|according-to|start|according|	0 -9	1 14	3 26	4-6 6	7-12 10
intro-force|according-to|stop|according|	4-6 -20
intro-force|according-to|word|according|	0 -11	1 9	13-25 -15	2 -8	4-6 13	7-12 -22
intro-force|colon|:|naked|	1 -7	4-6 -20	7-12 18
intro-force|colon|start|judging|	26+ 8
intro-force|colon|start|other|	26+ -12
intro-force|interview|:|naked|	26+ -15
intro-force|interview|start|naked|	26+ -30
intro-force|interview|stop|naked|	26+ -11
intro-force|named-before|quote|naked|	13-25 -6
intro-force|named-before|start|naked|	26+ -61
intro-force|named-before|stop|naked|	1 16	13-25 -10	2 20	26+ -22	3 -19	7-12 -9
intro-force|named-nearby|(|naked|	0 -7	1 -14	13-25 -17	26+ -10	7-12 -19
intro-force|named-nearby|)|naked|	4-6 18
intro-force|named-nearby|,|naked|	0 -16	1 9	13-25 -8	26+ -20	4-6 -18
intro-force|named-nearby|-|naked|	0 16	1 -14	13-25 -13	4-6 -13	7-12 -21
intro-force|named-nearby|:|naked|	1 28	2 -16	3 22	4-6 -6	7-12 -6
intro-force|named-nearby|;|naked|	2 14
intro-force|named-nearby|adverb|naked|	0 -13	1 -23	13-25 -13	2 6	26+ -7	4-6 -6	7-12 14
intro-force|named-nearby|auxiliary|naked|	0 -6	1 -32	13-25 12	2 -35	26+ 7	3 -33	4-6 -20
intro-force|named-nearby|capital|naked|	0 -26	1 -17	26+ -18	3 -29	4-6 25	7-12 20
intro-force|named-nearby|coordinator|naked|	0 -18	1 -21	13-25 -10	2 -20	26+ -7	3 -21	4-6 -16	7-12 -28
intro-force|named-nearby|determiner|naked|	0 -7	1 -29	13-25 -10	2 -18	3 10	7-12 -15
intro-force|named-nearby|possessive|naked|	0 -16	1 -33	13-25 6	3 15	4-6 -23	7-12 -10
intro-force|named-nearby|preposition|naked|	0 -31	13-25 6	26+ -9	7-12 6
intro-force|named-nearby|pronoun|naked|	0 -55	1 -14	13-25 -30	2 20	26+ -9	3 7	4-6 -37
intro-force|named-nearby|quote|naked|	3 -18	7-12 13
intro-force|named-nearby|start|naked|	0 28	13-25 -16	2 27	4-6 6	7-12 21
intro-force|named-nearby|stop|naked|	1 29	2 32	3 -6	4-6 17	7-12 10
intro-force|named-nearby|subordinator|naked|	0 18	1 -49	13-25 -16	2 -17	26+ -28	3 -16	7-12 -20
intro-force|named-nearby|that|naked|	0 -8	1 -39	13-25 -9	2 -6	26+ -24	3 9	4-6 27
intro-force|named-nearby|verb-judging|naked|	0 -21	1 6	2 18	26+ -21	3 15	4-6 11	7-12 -23
intro-force|named-nearby|verb-saying|naked|	0 -12	1 -14	13-25 -24	26+ -31	3 7	7-12 -15
intro-force|named-nearby|verb-thinking|naked|	0 10	1 -9	2 -10	26+ -15	3 -17	4-6 -18	7-12 -17
intro-force|named-nearby|word|naked|	0 -17	1 -48	13-25 -21	2 -6	26+ 8	4-6 26
intro-force|named-nearby|–|naked|	4-6 -22
intro-force|named-nearby|—|naked|	7-12 10
intro-force|named-nearby|’|naked|	1 -10
intro-force|paragraph-before|start|according|	26+ -24
intro-force|paragraph-before|start|judging|	26+ -18
intro-force|paragraph-before|start|other|	26+ -20
intro-force|paragraph-before|start|saying|	26+ -19
intro-force|paragraph-before|start|thinking|	26+ -35
intro-force|possessor|,|naked|	3 12	7-12 -15
intro-force|possessor|-|naked|	4-6 -24	7-12 -23
intro-force|possessor|:|naked|	3 -18	4-6 -38	7-12 9
intro-force|possessor|adverb|naked|	7-12 -8
intro-force|possessor|auxiliary|naked|	2 -34	3 -12	4-6 -9
intro-force|possessor|capital|naked|	3 -19	4-6 -15
intro-force|possessor|coordinator|naked|	2 -26	3 -16	4-6 -32	7-12 -45
intro-force|possessor|determiner|naked|	0 -15	13-25 7	2 -32	3 -41	7-12 -10
intro-force|possessor|possessive|naked|	1 -10	4-6 -27	7-12 -24
intro-force|possessor|preposition|naked|	13-25 -10	7-12 -13
intro-force|possessor|pronoun|naked|	13-25 -19	4-6 -48	7-12 -15
intro-force|possessor|subordinator|naked|	3 -24	4-6 -9	7-12 -49
intro-force|possessor|that|naked|	13-25 -19	2 10	4-6 24	7-12 6
intro-force|possessor|verb-judging|naked|	3 12	7-12 -20
intro-force|possessor|verb-saying|naked|	2 -32	3 -29	4-6 -21	7-12 -47
intro-force|possessor|verb-thinking|naked|	2 -20	4-6 -23	7-12 -18
intro-force|possessor|word|naked|	1 -45	13-25 -10	2 -17	4-6 -59	7-12 -8
intro-force|possessor|’|naked|	1 -21
intro-force|quote-then-speaker|(|saying|	0 15
intro-force|quote-then-speaker|,|other|	-3 -14	1 -15	13-25 -20	2 -25	4-6 -17	7-12 -16
intro-force|quote-then-speaker|,|saying|	-11 -21	-21 -8	-3 -23	-6 8	-8 -9	-9 -21	2 6	3 -13	4-6 -14
intro-force|quote-then-speaker|-|judging|	0 20
intro-force|quote-then-speaker|-|saying|	0 33
intro-force|quote-then-speaker|:|saying|	-8 -12	0 28
intro-force|quote-then-speaker|adverb|judging|	-12 16
intro-force|quote-then-speaker|adverb|saying|	0 14
intro-force|quote-then-speaker|auxiliary|judging|	-10 -12	-11 14	-12 -12	-3 -26	-4 -19	-5 8	-6 -7	-8 20	1 -15	13-25 -22	3 -18	4-6 -15	7-12 -24
intro-force|quote-then-speaker|auxiliary|other|	-10 -6	-3 -21	-4 -12	-5 -20	-7 -12	-8 -18	13-25 -18	2 16	3 -12	4-6 -28	7-12 -36
intro-force|quote-then-speaker|auxiliary|saying|	-10 -8	-21 -12	-23 -10	-3 -13	-4 -13	-5 -19	-6 -7	-7 -9	-8 -17	-9 -15	13-25 -10	2 -17	3 -6	4-6 -6	7-12 9
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -25	-3 -10	-5 -8	1 -26	13-25 -13	3 -18	4-6 -18	7-12 13
intro-force|quote-then-speaker|capital|judging|	1 -10
intro-force|quote-then-speaker|capital|other|	0 -13	1 6	13-25 -16	2 -19
intro-force|quote-then-speaker|capital|saying|	-3 -17	-5 9	0 23	1 -14	4-6 6	7-12 -14
intro-force|quote-then-speaker|coordinator|saying|	1 -6
intro-force|quote-then-speaker|determiner|judging|	-16 20	-4 -16	-6 -6	-7 13	-9 13	1 -20	13-25 -11	2 -12	3 -18	7-12 -29
intro-force|quote-then-speaker|determiner|other|	-10 -20	-16 9	-17 10	-20 -13	-4 -21	-6 20	-8 16	0 -44	2 -27	26+ -10	3 -17	4-6 -25	7-12 -38
intro-force|quote-then-speaker|determiner|saying|	-10 8	-12 23	-14 -12	-15 -6	-16 -11	-17 -11	-24 -14	-27 8	-4 -22	-5 21	1 -30	13-25 -6	2 -8	4-6 6	7-12 15
intro-force|quote-then-speaker|determiner|thinking|	-9 -8	0 -18	1 -16	2 -31	7-12 -20
intro-force|quote-then-speaker|possessive|judging|	0 -13	1 -17
intro-force|quote-then-speaker|possessive|other|	0 -17
intro-force|quote-then-speaker|possessive|saying|	0 12
intro-force|quote-then-speaker|possessive|thinking|	4-6 -17
intro-force|quote-then-speaker|preposition|judging|	1 -16	4-6 -10	7-12 -9
intro-force|quote-then-speaker|preposition|other|	-10 10	-6 11	-9 18	1 11	13-25 -20	3 -10	4-6 -21	7-12 -25
intro-force|quote-then-speaker|preposition|saying|	-15 -6	-16 -16	0 -11	13-25 -15	2 -18	3 -14	4-6 -18	7-12 -14
intro-force|quote-then-speaker|preposition|thinking|	2 -15	7-12 -20
intro-force|quote-then-speaker|pronoun|other|	2 -18	4-6 -19	7-12 -16
intro-force|quote-then-speaker|pronoun|saying|	-10 13	-4 -9	0 19	1 -21
intro-force|quote-then-speaker|quote|saying|	0 27
intro-force|quote-then-speaker|start|judging|	0 31	1 21	13-25 -28	3 -19	7-12 -40
intro-force|quote-then-speaker|start|other|	0 38	1 -15	13-25 -55	2 -34	26+ -28	3 -26
intro-force|quote-then-speaker|start|saying|	0 8	13-25 -26	2 6	3 -16	4-6 -7	7-12 -44
intro-force|quote-then-speaker|start|thinking|	0 31	1 17	13-25 -32	4-6 -40	7-12 -39
intro-force|quote-then-speaker|stop|judging|	0 25	3 -25	4-6 -22	7-12 -19
intro-force|quote-then-speaker|stop|other|	0 12	1 -21	13-25 -22	2 12	3 -6	4-6 -20	7-12 -36
intro-force|quote-then-speaker|stop|saying|	0 28	1 10	13-25 7	2 8	3 -14	4-6 -9
intro-force|quote-then-speaker|stop|thinking|	0 19	4-6 -11	7-12 -27
intro-force|quote-then-speaker|subordinator|judging|	1 -17
intro-force|quote-then-speaker|subordinator|other|	-13 -17	0 11	1 -18
intro-force|quote-then-speaker|subordinator|saying|	-13 -11	0 17	1 -19	13-25 -17	2 -16	7-12 -15
intro-force|quote-then-speaker|that|judging|	1 -14	7-12 -9
intro-force|quote-then-speaker|that|other|	-8 -16	0 -29	1 -20	13-25 -15	4-6 -14	7-12 -22
intro-force|quote-then-speaker|that|saying|	-4 -7	1 -20	13-25 -15	3 -10
intro-force|quote-then-speaker|verb-judging|judging|	-4 6	-8 -13	1 -17	13-25 -10
intro-force|quote-then-speaker|verb-judging|other|	1 -18	4-6 -19	7-12 -13
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	-9 -21	0 -16	1 8
intro-force|quote-then-speaker|verb-saying|other|	-7 -16	1 -17	2 16
intro-force|quote-then-speaker|verb-saying|saying|	-3 6	-5 14	1 -22	2 -20	4-6 -15
intro-force|quote-then-speaker|verb-thinking|saying|	0 21
intro-force|quote-then-speaker|word|judging|	-12 23	-15 9	2 -15	4-6 -22	7-12 -12
intro-force|quote-then-speaker|word|other|	-14 -12	-4 -17	-6 11	-7 -8	0 -24	13-25 -21	2 -21	3 -22	4-6 -32	7-12 -18
intro-force|quote-then-speaker|word|saying|	-10 -11	-12 6	-14 18	-17 -16	-19 10	-3 -13	-5 -21	-6 -9	-7 -17	-9 27	0 20	1 -29	2 -15	3 -16	4-6 -21	7-12 13
intro-force|quote-then-speaker|word|thinking|	1 -19	4-6 -14	7-12 -14
intro-force|quote-then-verb|,|saying|	0 22	1 18
intro-force|quote-then-verb|:|saying|	0 23	1 46
intro-force|quote-then-verb|auxiliary|saying|	0 25	1 9	7-12 7
intro-force|quote-then-verb|capital|saying|	0 18	1 11
intro-force|quote-then-verb|coordinator|saying|	0 27
intro-force|quote-then-verb|determiner|saying|	0 -7	4-6 14
intro-force|quote-then-verb|preposition|saying|	1 -24	7-12 -17
intro-force|quote-then-verb|pronoun|saying|	0 17
intro-force|quote-then-verb|start|judging|	1 13
intro-force|quote-then-verb|start|other|	1 17
intro-force|quote-then-verb|start|saying|	0 12	13-25 -18	2 -9	4-6 -8	7-12 -25
intro-force|quote-then-verb|stop|judging|	1 27
intro-force|quote-then-verb|stop|other|	1 15
intro-force|quote-then-verb|stop|saying|	0 23	4-6 -9	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -21
intro-force|quote-then-verb|verb-saying|saying|	1 -12
intro-force|quote-then-verb|word|judging|	1 -20
intro-force|quote-then-verb|word|saying|	1 16
intro-force|sentence-after|,|judging|	0 -29	4-6 -15
intro-force|sentence-after|,|other|	0 -18	1 -8	13-25 -10	3 -11	4-6 -6	7-12 -17
intro-force|sentence-after|,|saying|	0 -52	1 -7	2 -15	4-6 -17	7-12 -20
intro-force|sentence-after|,|thinking|	0 -22
intro-force|sentence-after|:|other|	0 12	1 -23	3 -29	4-6 -16	7-12 -14
intro-force|sentence-after|:|saying|	0 -20	1 13	3 -21	4-6 -19	7-12 -15
intro-force|sentence-after|auxiliary|judging|	13-25 -20	4-6 -8	7-12 -11
intro-force|sentence-after|auxiliary|other|	1 13	13-25 -17	2 -24	4-6 -17	7-12 -11
intro-force|sentence-after|auxiliary|saying|	0 -57	1 10	2 -27	3 -18	4-6 -19	7-12 -21
intro-force|sentence-after|capital|judging|	0 -22
intro-force|sentence-after|capital|saying|	0 -33
intro-force|sentence-after|coordinator|saying|	0 -19
intro-force|sentence-after|determiner|other|	0 -21	1 -20	13-25 -25
intro-force|sentence-after|determiner|saying|	0 -28	1 -24	7-12 -21
intro-force|sentence-after|preposition|judging|	0 -15
intro-force|sentence-after|preposition|other|	0 -15	7-12 -7
intro-force|sentence-after|preposition|saying|	0 -27	2 -11	7-12 -23
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	13-25 -12	4-6 -18
intro-force|sentence-after|start|judging|	0 18
intro-force|sentence-after|start|other|	0 18	1 13
intro-force|sentence-after|start|saying|	0 36	1 14	2 -13
intro-force|sentence-after|stop|judging|	0 -19	13-25 -20	4-6 -15
intro-force|sentence-after|stop|other|	0 -39	1 -24	13-25 -21	7-12 -31
intro-force|sentence-after|stop|saying|	0 6	1 -18	3 -16	4-6 -17
intro-force|sentence-after|subordinator|other|	0 -26	4-6 -15
intro-force|sentence-after|subordinator|saying|	0 -29	1 -19	4-6 7
intro-force|sentence-after|that|other|	4-6 -19
intro-force|sentence-after|that|saying|	0 -22
intro-force|sentence-after|verb-judging|judging|	0 -20
intro-force|sentence-after|verb-judging|other|	0 -21
intro-force|sentence-after|verb-judging|saying|	0 -20
intro-force|sentence-after|verb-saying|other|	0 -24	1 -24	4-6 -12	7-12 -16
intro-force|sentence-after|verb-saying|thinking|	0 9
intro-force|sentence-after|verb-thinking|other|	0 -23
intro-force|sentence-after|verb-thinking|saying|	0 -21	4-6 -12
intro-force|sentence-after|word|judging|	0 -19
intro-force|sentence-after|word|other|	0 9	1 -25	13-25 -18	3 -25	4-6 -23	7-12 -21
intro-force|sentence-after|word|saying|	0 14	1 -26	2 -12	3 -18	4-6 -15	7-12 -23
intro-force|sentence-before|,|according|	13-25 -20	26+ -9
intro-force|sentence-before|,|judging|	13-25 -29	26+ -34	7-12 -12
intro-force|sentence-before|,|other|	13-25 -38	26+ -40	4-6 -28	7-12 -41
intro-force|sentence-before|,|saying|	13-25 -14	26+ -55	4-6 -14	7-12 -15
intro-force|sentence-before|,|thinking|	13-25 -17	26+ -24	7-12 -9
intro-force|sentence-before|:|according|	13-25 -10	26+ -22	7-12 -34
intro-force|sentence-before|:|judging|	13-25 -38	26+ -27	7-12 -38
intro-force|sentence-before|:|other|	13-25 -34	26+ -61	4-6 -22	7-12 -10
intro-force|sentence-before|:|saying|	13-25 -46	26+ -11
intro-force|sentence-before|:|thinking|	13-25 -24	7-12 -18
intro-force|sentence-before|adverb|other|	26+ -23	7-12 -16
intro-force|sentence-before|adverb|saying|	13-25 -34	7-12 -20
intro-force|sentence-before|adverb|thinking|	13-25 -14
intro-force|sentence-before|auxiliary|according|	13-25 -18	26+ -30
intro-force|sentence-before|auxiliary|judging|	7-12 -18
intro-force|sentence-before|auxiliary|other|	13-25 -15	26+ -55	7-12 -40
intro-force|sentence-before|auxiliary|saying|	13-25 -13	26+ -67	4-6 -23	7-12 25
intro-force|sentence-before|auxiliary|thinking|	13-25 -27	26+ -25
intro-force|sentence-before|capital|judging|	13-25 -10	26+ -23	7-12 -25
intro-force|sentence-before|capital|other|	13-25 -35	26+ -30	7-12 -17
intro-force|sentence-before|capital|saying|	13-25 -17	26+ -35	4-6 -15	7-12 -27
intro-force|sentence-before|coordinator|judging|	13-25 -21	26+ -27
intro-force|sentence-before|coordinator|other|	13-25 -38
intro-force|sentence-before|coordinator|saying|	13-25 -26	26+ -20	7-12 -17
intro-force|sentence-before|determiner|judging|	13-25 -40	26+ -8	7-12 -22
intro-force|sentence-before|determiner|other|	13-25 -21	7-12 -23
intro-force|sentence-before|determiner|saying|	13-25 -53	26+ -48	7-12 -39
intro-force|sentence-before|determiner|thinking|	13-25 -25	26+ -14	7-12 -19
intro-force|sentence-before|possessive|other|	26+ -20	7-12 -15
intro-force|sentence-before|possessive|saying|	13-25 -23
intro-force|sentence-before|preposition|according|	13-25 -26
intro-force|sentence-before|preposition|judging|	13-25 9	26+ -24	7-12 -23
intro-force|sentence-before|preposition|other|	26+ -66	7-12 -22
intro-force|sentence-before|preposition|saying|	13-25 -11	26+ -55	4-6 -23	7-12 -20
intro-force|sentence-before|preposition|thinking|	13-25 -11	26+ -28
intro-force|sentence-before|pronoun|judging|	13-25 -25	26+ -23	7-12 -29
intro-force|sentence-before|pronoun|other|	13-25 -35	26+ -24	7-12 -31
intro-force|sentence-before|pronoun|saying|	13-25 -46	26+ -29
intro-force|sentence-before|pronoun|thinking|	13-25 -20
intro-force|sentence-before|quote|judging|	3 -14
intro-force|sentence-before|quote|saying|	3 -8	7-12 17
intro-force|sentence-before|stop|according|	1 -8	13-25 -23	26+ -15	3 -19	7-12 9
intro-force|sentence-before|stop|judging|	13-25 -42	2 -34	26+ -21	3 -23	7-12 -18
intro-force|sentence-before|stop|other|	13-25 -6	26+ -9	4-6 -11	7-12 -7
intro-force|sentence-before|stop|saying|	1 26	13-25 6	2 20	26+ 11	3 -12	4-6 -12	7-12 -13
intro-force|sentence-before|stop|thinking|	1 -15	13-25 -19	26+ -7	3 -16	4-6 -8	7-12 -26
intro-force|sentence-before|subordinator|judging|	13-25 -19	26+ -19
intro-force|sentence-before|subordinator|other|	26+ -46	7-12 -28
intro-force|sentence-before|subordinator|saying|	26+ -6
intro-force|sentence-before|subordinator|thinking|	26+ -12
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -32	26+ -25
intro-force|sentence-before|that|other|	13-25 -44	26+ -30	7-12 -20
intro-force|sentence-before|that|saying|	13-25 -38	26+ -41	7-12 -26
intro-force|sentence-before|that|thinking|	13-25 -15
intro-force|sentence-before|verb-judging|judging|	26+ -22
intro-force|sentence-before|verb-judging|other|	13-25 -37	26+ -48	4-6 -12	7-12 -9
intro-force|sentence-before|verb-judging|saying|	13-25 -6	26+ 15	7-12 -22
intro-force|sentence-before|verb-judging|thinking|	13-25 -15	26+ -19
intro-force|sentence-before|verb-saying|judging|	13-25 -31	26+ -17	7-12 -18
intro-force|sentence-before|verb-saying|other|	26+ -32	7-12 -27
intro-force|sentence-before|verb-saying|saying|	13-25 -53	26+ -32	4-6 12	7-12 -31
intro-force|sentence-before|verb-thinking|judging|	13-25 9	26+ -17
intro-force|sentence-before|verb-thinking|other|	13-25 -23	26+ -25
intro-force|sentence-before|verb-thinking|saying|	26+ -24
intro-force|sentence-before|word|according|	26+ -14	7-12 -18
intro-force|sentence-before|word|judging|	13-25 -37	26+ -43
intro-force|sentence-before|word|other|	13-25 -21	26+ -30
intro-force|sentence-before|word|saying|	13-25 7	26+ -7	4-6 -9	7-12 -40
intro-force|sentence-before|word|thinking|	13-25 -30	26+ -9	7-12 -14
intro-force|signature|,|naked|	1 -26
intro-force|signature|start|naked|	1 21
intro-force|speaker-then-quote|(|judging|	4-6 11	7-12 -14
intro-force|speaker-then-quote|(|other|	13-25 -14
intro-force|speaker-then-quote|,|judging|	3 9	7-12 11
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -46	26+ -6	7-12 20
intro-force|speaker-then-quote|,|saying|	1 12	13-25 -12	2 -8	26+ 16	7-12 -9
intro-force|speaker-then-quote|,|thinking|	1 -30	13-25 -20	3 -17
intro-force|speaker-then-quote|-|other|	2 -20	7-12 -13
intro-force|speaker-then-quote|-|saying|	4-6 22
intro-force|speaker-then-quote|:|judging|	13-25 -14	3 -6	7-12 -10
intro-force|speaker-then-quote|:|other|	1 21	13-25 -41	26+ -19	3 22	4-6 11	7-12 -6
intro-force|speaker-then-quote|:|saying|	13-25 -24	2 -9	3 19	7-12 -13
intro-force|speaker-then-quote|:|thinking|	3 19	4-6 9	7-12 -28
intro-force|speaker-then-quote|adverb|judging|	13-25 7	2 17	3 -10	4-6 13	7-12 -14
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 13	7-12 -25
intro-force|speaker-then-quote|adverb|saying|	13-25 9	2 19	3 -9	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -20	13-25 -19	2 10	26+ -11	7-12 -22
intro-force|speaker-then-quote|auxiliary|other|	0 -40	1 -38	2 -22	3 -7	4-6 -9	7-12 -12
intro-force|speaker-then-quote|auxiliary|saying|	1 16	3 -21	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -18	2 -13	3 -18
intro-force|speaker-then-quote|capital|judging|	1 -23	13-25 10	2 20	7-12 25
intro-force|speaker-then-quote|capital|other|	1 -8	2 -8	3 -21	7-12 -17
intro-force|speaker-then-quote|capital|saying|	13-25 16	2 -11	3 16
intro-force|speaker-then-quote|capital|thinking|	1 -20	4-6 -13
intro-force|speaker-then-quote|coordinator|judging|	13-25 -10	2 -15	3 -11	7-12 9
intro-force|speaker-then-quote|coordinator|other|	2 -18	26+ -20	3 -19	4-6 -37	7-12 -35
intro-force|speaker-then-quote|coordinator|saying|	13-25 14	7-12 9
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -18
intro-force|speaker-then-quote|determiner|judging|	1 -25	2 16	26+ 11	3 -10	7-12 28
intro-force|speaker-then-quote|determiner|other|	1 -24	2 -19	26+ -37	4-6 11	7-12 -10
intro-force|speaker-then-quote|determiner|saying|	1 -23	13-25 22	3 25
intro-force|speaker-then-quote|determiner|thinking|	1 -18	2 -18	26+ -21	3 12	4-6 11
intro-force|speaker-then-quote|possessive|judging|	4-6 10	7-12 -14
intro-force|speaker-then-quote|possessive|other|	3 6	4-6 -24
intro-force|speaker-then-quote|possessive|saying|	13-25 -6	2 20	4-6 10	7-12 28
intro-force|speaker-then-quote|possessive|thinking|	13-25 -7
intro-force|speaker-then-quote|preposition|judging|	1 10	13-25 11	3 -25	4-6 16	7-12 18
intro-force|speaker-then-quote|preposition|other|	13-25 -19	26+ -14	7-12 13
intro-force|speaker-then-quote|preposition|saying|	1 9	13-25 26	3 10	4-6 -12	7-12 -28
intro-force|speaker-then-quote|preposition|thinking|	3 -11	7-12 -9
intro-force|speaker-then-quote|pronoun|judging|	1 15	13-25 9	4-6 13	7-12 -7
intro-force|speaker-then-quote|pronoun|other|	1 -13	13-25 7	2 -9	3 -15	4-6 -17	7-12 -8
intro-force|speaker-then-quote|pronoun|saying|	1 -8	4-6 -16	7-12 -12
intro-force|speaker-then-quote|pronoun|thinking|	1 10	13-25 -12
intro-force|speaker-then-quote|quote|judging|	2 -7
intro-force|speaker-then-quote|quote|other|	7-12 14
intro-force|speaker-then-quote|subordinator|judging|	13-25 -12	4-6 10	7-12 6
intro-force|speaker-then-quote|subordinator|other|	1 -17	13-25 -22	26+ -12	4-6 15	7-12 13
intro-force|speaker-then-quote|subordinator|saying|	1 -14	2 -9	7-12 18
intro-force|speaker-then-quote|that|judging|	1 18	13-25 -17	4-6 -14	7-12 -30
intro-force|speaker-then-quote|that|other|	1 15	13-25 -24	2 -11	7-12 -49
intro-force|speaker-then-quote|that|saying|	13-25 -8	2 11	3 13	4-6 21
intro-force|speaker-then-quote|that|thinking|	4-6 6	7-12 -16
intro-force|speaker-then-quote|verb-judging|judging|	0 21	13-25 -27	2 16	4-6 12	7-12 -33
intro-force|speaker-then-quote|verb-judging|other|	1 7	13-25 -43	26+ 9	3 23	7-12 -30
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -11	2 6	3 13	4-6 21	7-12 -21
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -21
intro-force|speaker-then-quote|verb-saying|judging|	3 -9	4-6 -12
intro-force|speaker-then-quote|verb-saying|other|	1 6	13-25 -13	2 -21	3 8	4-6 25	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 14	1 11	13-25 -18	2 16	26+ -16	3 7	7-12 -25
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -16	4-6 -6	7-12 -15
intro-force|speaker-then-quote|verb-thinking|judging|	2 13	4-6 -8	7-12 13
intro-force|speaker-then-quote|verb-thinking|other|	1 -10	7-12 7
intro-force|speaker-then-quote|verb-thinking|saying|	2 13	7-12 18
intro-force|speaker-then-quote|word|judging|	13-25 -12	2 -7	26+ -10	3 16	4-6 18	7-12 -6
intro-force|speaker-then-quote|word|other|	0 -23	13-25 -23	26+ -28	3 -11	4-6 -25	7-12 -19
intro-force|speaker-then-quote|word|saying|	0 -20	13-25 -9	26+ 16	3 17	7-12 25
intro-force|speaker-then-quote|word|thinking|	2 12	4-6 -11	7-12 18
intro-force|topic|,|naked|	13-25 -9	26+ -10	4-6 -31	7-12 -46
intro-force|topic|:|naked|	1 21	13-25 -14	26+ -31	3 13
intro-force|topic|adverb|naked|	13-25 -41	2 -14	26+ -26	4-6 -6
intro-force|topic|auxiliary|naked|	1 -35	13-25 11	26+ -53	7-12 15
intro-force|topic|capital|naked|	13-25 -17	26+ -52	3 9	4-6 11	7-12 7
intro-force|topic|coordinator|naked|	13-25 -20	26+ -16
intro-force|topic|determiner|naked|	2 -28	26+ -37	3 22	4-6 -13	7-12 -31
intro-force|topic|preposition|naked|	13-25 -20	2 20	26+ -73	3 6	4-6 7
intro-force|topic|pronoun|naked|	13-25 -7	2 -14	26+ -38	4-6 -18	7-12 -15
intro-force|topic|quote|naked|	26+ -14	4-6 9
intro-force|topic|start|naked|	26+ -60
intro-force|topic|stop|naked|	13-25 -21	26+ -18	3 -10	7-12 -11
intro-force|topic|subordinator|naked|	13-25 -9	26+ -18
intro-force|topic|that|naked|	13-25 -21	2 -10	26+ -34	3 23	4-6 -10	7-12 -9
intro-force|topic|verb-judging|naked|	13-25 -22	2 21	26+ -22
intro-force|topic|verb-saying|naked|	1 21	13-25 -46	2 -8	26+ -9	3 19
intro-force|topic|verb-thinking|naked|	13-25 -22	26+ -20
intro-force|topic|word|naked|	0 -29	2 13	26+ -42	3 35	4-6 10
intro-force|topic|—|naked|	26+ -18
intro-force|topic|’|naked|	26+ -12
intro-force|verb-then-speaker|,|saying|	1 18	13-25 -16	2 -8	7-12 20
intro-force|verb-then-speaker|:|judging|	1 -25	2 20	3 -15	4-6 -21
intro-force|verb-then-speaker|:|saying|	2 -6	4-6 21	7-12 -27
intro-force|verb-then-speaker|adverb|saying|	1 -14
intro-force|verb-then-speaker|auxiliary|saying|	1 -22	13-25 -13	3 -28	4-6 -23	7-12 -32
intro-force|verb-then-speaker|capital|judging|	0 -25
intro-force|verb-then-speaker|capital|saying|	0 -41	2 -10	4-6 23	7-12 -21
intro-force|verb-then-speaker|coordinator|saying|	13-25 -10	4-6 -19	7-12 -16
intro-force|verb-then-speaker|determiner|judging|	2 -14
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -36	3 -20	7-12 -30
intro-force|verb-then-speaker|possessive|judging|	0 -17
intro-force|verb-then-speaker|preposition|judging|	1 -29
intro-force|verb-then-speaker|preposition|saying|	1 -33	13-25 -21	3 7	4-6 -20	7-12 -22
intro-force|verb-then-speaker|pronoun|judging|	0 -39
intro-force|verb-then-speaker|pronoun|saying|	0 -21
intro-force|verb-then-speaker|subordinator|judging|	1 -33
intro-force|verb-then-speaker|subordinator|saying|	13-25 -17
intro-force|verb-then-speaker|that|judging|	0 8
intro-force|verb-then-speaker|that|saying|	0 -35	1 -23	2 -21	3 -20	4-6 -13	7-12 -15
intro-force|verb-then-speaker|verb-saying|judging|	0 -14
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -19
intro-force|verb-then-speaker|verb-thinking|judging|	0 -16
intro-force|verb-then-speaker|word|judging|	0 -48	1 -20	7-12 -25
intro-force|verb-then-speaker|word|saying|	0 -67	13-25 -23	2 7	4-6 -11	7-12 -7
intro|according-to|	, 13	: -21	auxiliary 14	capital 18	coordinator 14	determiner 10	preposition -12	start 24	subordinator 16	verb-judging 23	verb-saying 19	verb-thinking -12	word -10
intro|interview|	: -15	start -30	stop -11
intro|named-before|	start -61	stop 7
intro|named-nearby|	( -34	, -7	- -29	; 14	auxiliary -18	coordinator -44	determiner -13	possessive -10	preposition 9	pronoun -20	quote -11	start 26	stop 30	subordinator -22	verb-judging 11	verb-saying -13	verb-thinking -24	’ -6
intro|paragraph-before|	start -28
intro|possessor|	, 7	- -40	adverb -16	auxiliary -9	capital -13	coordinator -61	possessive -17	preposition 9	pronoun -12	quote -26	subordinator -13	that 29	verb-judging -12	verb-saying -61	verb-thinking -39	word -15	’ -23
intro|quote-then-speaker|	( -7	- 29	: 18	adverb 12	auxiliary -10	capital -6	coordinator -34	possessive -23	preposition -21	pronoun 19	quote 13	stop 29	subordinator -15	that -34	verb-saying -9	word -8	– -7
intro|quote-then-verb|	( 10	, 29	- -9	: 31	adverb 8	auxiliary 26	capital 19	coordinator 30	determiner -16	possessive -7	preposition -21	pronoun 6	subordinator -28	that 9	verb-judging 6
intro|sentence-after|	, -65	: -8	adverb -22	capital -52	coordinator -39	determiner -61	preposition -45	start 44	stop -12	subordinator -21	that -41	verb-judging -30	verb-thinking -38	word 16
intro|sentence-before|	( -28	, -37	- 8	: -29	capital -44	coordinator -15	determiner -24	possessive -16	preposition -12	pronoun -36	subordinator 6	that -69	verb-saying -31	word -14	— 7	’ -18
intro|signature|	, -26	start 21
intro|speaker-then-quote|	( -12	, 9	- -18	adverb -6	auxiliary -16	capital -10	coordinator -6	determiner 12	possessive 31	subordinator 9	that 8	verb-saying 10	word 6	— -6	’ 16
intro|topic|	, -30	adverb -36	auxiliary 11	capital 7	coordinator -30	determiner -21	pronoun -30	start -60	stop -22	subordinator 12	that -24	verb-saying 9	word 8	– -22	— -18	’ -10
intro|verb-then-speaker|	, 18	: 12	adverb -12	auxiliary -22	capital -16	coordinator -12	possessive -28	preposition -23	pronoun -25	subordinator -34	that -6	verb-judging -24	verb-saying -34	verb-thinking -34	word -11
kind|according-to|	organisation 12	person 17	place -24	unknown 8
kind|colon|	organisation 25	person 47	place -25	unknown -11
kind|interview|	person -37
kind|named-before|	organisation -38	person 18	place -51	unknown -69
kind|named-nearby|	organisation -8	person 29	place -57	unknown -18
kind|	organisation -6	person 47	place -92	unknown -33
kind|organisation|	according 6	apposition -8	direct -16	judging 14	naked -13	passive 6	relative 11	saying -8
kind|paragraph-before|	place -14	unknown -43
kind|person|	according 15	apposed 14	apposition 7	direct -11	judging 30	naked 36	other 36	passive 8	relative -34	saying 27	shared -34	thinking -12
kind|place|	according -24	apposed -8	apposition -25	direct -47	naked -78	other -19	passive -19	relative -21	saying -43	shared -22	thinking -12
kind|possessor|	person -36
kind|quote-then-speaker|	organisation 13	person 8	place -47	unknown 6
kind|quote-then-verb|	organisation -29	person 26	place 26
kind|sentence-after|	organisation -43	person -10	place -23
kind|sentence-before|	place -49
kind|signature|	person 15	unknown -30
kind|speaker-then-quote|	organisation 16	person 36	place -24	unknown -38
kind|topic|	organisation -14	person 20	place -39	unknown -11
kind|transcript|	person 14
kind|unknown|	according 16	apposed -33	apposition -23	direct -18	judging -24	naked -30	passive -19	relative -17	saying -14	shared 6	thinking 11
kind|verb-then-speaker|	organisation -44	person 25	place -27	unknown 21
lead|according-to|lower|	according 16
lead|according-to|upper|	according 18
lead|colon|lower|	naked -24
lead|colon|upper|	judging 8	other -12
lead|interview|upper|	naked -37
lead|named-before|other|	naked 8
lead|named-before|upper|	naked -19
lead|named-nearby|lower|	naked -14
lead|named-nearby|other|	naked -11
lead|named-nearby|upper|	naked 16
lead|paragraph-before|other|	saying -24
lead|paragraph-before|upper|	according -24	judging -18	other -20	saying -19	thinking -35
lead|possessor|lower|	naked -6
lead|possessor|upper|	naked 7
lead|quote-then-speaker|lower|	judging -16	other -7	saying -6
lead|quote-then-speaker|other|	judging -7	other -30	saying -15
lead|quote-then-speaker|upper|	other -10	saying 15
lead|quote-then-verb|lower|	judging -12	other -14	saying 30
lead|quote-then-verb|other|	saying -10
lead|quote-then-verb|upper|	judging 29	other 6
lead|sentence-after|lower|	according -26	other -24
lead|sentence-after|upper|	according 12	judging -37	thinking -19
lead|sentence-before|lower|	according -6	saying -11	thinking -46
lead|sentence-before|other|	saying -23
lead|sentence-before|upper|	judging -29	other -14	thinking -31
lead|signature|lower|	naked -34
lead|signature|upper|	naked 23
lead|speaker-then-quote|lower|	judging 7	other -25	saying 12
lead|speaker-then-quote|other|	judging -11	other 9	saying 17
lead|speaker-then-quote|upper|	other 13	saying 10	thinking 8
lead|topic|lower|	naked 8
lead|topic|other|	naked -30
lead|topic|upper|	naked -21
lead|verb-then-speaker|lower|	judging -17
lead|verb-then-speaker|upper|	judging 10	saying 11
lemma|according-to|	none 27
lemma|	accusare 9	accuser -13	achar 17	acknowledge -9	aclarar -9	acquiescer -10	acrescentar 6	acusar 11	add 20	adiantar -12	admettre -11	admire -22	admitir -14	advise -16	advocate -6	affermare -7	affirmer 15	afirmar -19	agacer 10	aggiungere -9	agree -36	aim -8	ajouter 28	alarmer -9	alertar -19	allege 7	allow -38	allude -21	ammettere 22	amuser 16	annoncer -18	announce -18	anticipare 10	anticipate 7	antworten 9	anunciar -25	apelar 13	apelidar -27	apologise -26	apologize -17	apontar -10	apostillar 15	appeal -40	appeler 12	applaud -10	apuntar 23	argomentare 13	argue 27	arrancar 10	asegurar -13	asentir -10	assail 18	assert -6	assicurare 30	assume 10	assumir -8	assure 18	assurer 14	atirar -8	atribuir -21	attaccare 17	attack -41	attendre 18	attribute -15	auspicare 6	avisar 9	añadir 11	bark 16	bash -14	befinden 14	beg -14	begrüßen -33	behaupten 12	believe -58	beloven -13	bemängeln 23	benadrukken -11	berichten 14	beslissen 16	bestätigen -20	beteuern 18	betonen 18	bevestigen -11	bezeichnen -12	bieden 11	bill -27	bitten 6	blast 13	blog -19	boast 17	brag -17	brand -16	brincar 22	bromear 24	brummen 25	call -8	care -24	cast 18	caution 19	celebrar -10	chamar -12	champion -10	chant 6	characterize -8	charge -22	cheer -9	chide 15	chiedere -7	chiffrer -14	chime -13	chiosare 17	chip -17	citar -19	cite 15	claim -10	clarify -9	classificar -13	comment -8	commentare 6	compare 9	complain -7	completar 12	concede 23	concedere -20	concluderen 8	concluir -8	conclure 13	concordar -19	confesar 18	confessare 8	confidare -9	confier 26	confirm 9	confirmar -13	confirmer -17	congratulare 9	congratulate 6	consider -36	constateren 16	contar 6	contestare -27	continue 12	contradict 12	correct -7	corregir 19	counsel -26	craindre -19	credit -24	criticar 12	criticise -16	criticize -20	cry -10	debate -57	decide -17	decir -14	declarar 18	declare -13	decline 15	decry -11	deem -20	defend 19	defender 14	define -19	definire 16	demand 8	demander -12	denounce 13	denunciar 20	denunciare -11	deny -7	depict 10	desabafar 8	desafiar -7	descartar -7	describe -9	describir 15	deslizar 8	destacar 14	detail -13	detallar 19	dichiarare 10	disagree -24	discredit -8	dispute 8	divulgar -6	dizer -10	doubt -10	dénoncer 8	détailler 18	echo -8	einwenden 13	elaborate 10	email -20	emphasize 6	emporter 11	encourage -25	endorse -19	ergänzen 15	erinnern -18	erkennen -19	erwidern 13	erzählen 14	escrever 19	escribir 16	esordire 10	esperar -7	estimate -28	estimer 22	exclaim 11	exclure 11	exigir 7	expect -25	explain 15	expresar -16	express -8	faire_valoir 22	falar -9	favor -13	fear -10	feel -33	felicitar 10	festejar -10	figurer -17	find -27	finden 12	fire 14	fluisteren 20	foeteren 13	forecast -16	formulieren 14	fragen 9	freuen 15	fume 16	féliciter 13	fügen -6	garantir 8	garantire 15	gasp -17	getuigen -10	geven -10	giurare 20	glimlachen 19	glisser 23	gracejar -12	gratulieren -22	greet -9	gridare 11	gritar 11	hadern -11	halten -10	hate -21	heben -17	heißen -12	herinneren 19	highlight -35	hint -14	hold -14	hope 11	identify -14	imager 6	indicar -12	indiquer -10	informar 13	inquiéter -30	insistir -8	insult -34	intend -15	interject 16	interroger 13	interrupt -11	invitare 14	invocar -21	invocare 7	ironizzare -8	issue 9	jubiler 11	juger -11	justificar 28	klagen 15	klinken -16	knock 9	know -20	kommentieren -10	kritisieren 9	label -6	lachen -8	lambaste -14	lament 19	lamentar -7	lancer 12	lash 9	lassen 29	laten -13	laud 7	laugh 13	learn -18	leggen 16	leggere -6	lembrar -14	leren 10	like -18	liken -10	limitar -22	lire -20	llamar 21	lobby 17	love 13	luiden 7	lâcher 25	mahnen 23	mailen 28	mandar 13	manifestar -13	manter -15	marrer 23	matizar 15	mean 8	melden 7	mention -16	message -20	minimizar -20	mock 8	mopperen 16	mostrar -20	motivare 13	murmeln 10	murmur 15	muse -13	name 15	need -36	negare 9	nennen 18	none 12	note 6	noter 17	nuancer 8	object 24	observar 17	observe 25	observer -8	offer -13	oordelen 15	opinar 7	opmerken 15	oppose -20	opposer -10	osservare -12	paint -23	parlare 26	parler -13	pedir -12	perguntar -8	persuade -16	pester -9	philosopher 18	phone -17	plaider 28	plaisanter 21	plead -21	point -10	portray 10	post -21	poursuivre 19	precisar -11	precisare 8	prefer -22	present -15	prevedere 7	prever -18	proclaim -9	prometer -14	promettre 29	promise 12	pronounce 12	propor -14	proposer -24	protest -14	protestare -8	prove -17	préciser 13	prévenir 19	publicar -14	purport -23	qualifier -15	querer -11	question -15	questionar 11	quip 16	quote -14	raccontare 24	raise 11	rank -25	rant -6	read -24	reageren 11	reagieren -38	realize -13	reason -10	reassure -11	rebater 19	rebuke -18	recall 22	rechnen 12	recitare 6	reclamar -17	recommend -21	reconhecer 19	record -30	recordar -7	recount 20	refer 14	reflect -19	refuser -22	regard -7	regret -20	reiterate -19	reject 7	rejeitar -11	rekenen 15	relatar 15	relativiser 16	relever -8	remark -10	rematar 14	repeat -9	replicare -7	report 22	reportar 8	reprochar 10	request -26	resumir 7	retort -11	retweet 10	revelar -26	ribattere 11	riferire -12	rigoler 14	ringraziare -11	ripetere -12	rir 13	rire -15	rispondere 22	rivendicare 12	roepen -14	rufen 7	rule 6	räumen 8	réagir -12	réclamer 14	répliquer 13	répondre 21	rétorquer 24	sagen 17	salutare 17	sapere -8	savage -14	say 35	schamperen 26	scherzare 27	scherzen 7	schildern 21	schreiben 22	schrijven 15	scoff 19	scrivere -20	scusare -8	see -14	seek -7	sehen 15	sentenciar 22	señalar -12	shout 20	sigh -7	sign -39	signal -18	sing -10	sintetizzare 18	slam -9	snipe 12	solicitar -20	soltar 17	sorrir 23	sospirare -11	sostener 28	sottolineare 19	souffler -8	souligner -13	soupirer -7	souri -7	sourire 13	soutenir 10	souvenir -8	speculate -10	spiegare 12	spotten 21	sprechen -13	spreken -19	staan 6	state -11	stehen -15	stellen -14	stress -14	sturen 13	sublinhar 17	submit -15	subrayar 9	sugerir 20	support -23	suspect -23	tachar -15	tagliare 6	talk -16	teilen 19	tell 14	temere -6	testify -21	text -24	threaten -13	title -29	tonen -10	tonner -11	tout 15	traiter -15	trancher -11	trash 8	trasladar -15	treat -14	trekken -19	trouver 15	trust 10	try -34	tweet 6	témoigner 24	understand -23	urge 7	use -6	utter -22	vatten 17	vent 14	venture -31	ver 12	verkünden -22	verlangen -24	verlauten 19	verraten 20	versichern 26	versprechen -21	verteidigen -10	vertellen 14	verwachten -18	verweisen -15	verwerpen -9	view -26	vinden 11	voegen 8	voice -9	voir 12	volunteer -23	vouloir 6	vragen -12	waarschuwen 12	warnen 15	wave 10	weigh -28	weisen -25	welcome -22	werben 19	weten -10	whisper 8	wijzen -11	willen -14	wish -21	wollen -18	worry -6	write 20	würdigen -9	zanjar -14	zeggen 12	zeigen -24	zien -23	zweren 12	écrire 24	étrangler 9	évaluer -16
lemma|colon|	none -12	say 10
lemma|paragraph-before|	accuse -20	acknowledge -29	admit -25	advise -17	agree -13	aim -12	allege -14	allow -11	announce -40	answer -15	anticipate -12	apologize -21	appeal -9	applaud -7	argue -13	ask -34	attack -9	back -15	believe -14	bill -14	blame -19	blast -27	boast -25	call -24	care -11	cast -16	challenge -10	champion -8	charge -12	cheer -12	cite -25	claim -31	clarify -6	comment -26	compare -13	complain -19	concede -24	conclude -26	condemn -9	confirm -15	confirmar -8	consider -16	continue 20	correct -9	counsel -18	credit -8	criticize -22	cry -10	debate -9	decide -6	declare -15	decline -22	deem -6	defend -27	deliver -22	demand -9	denounce -8	deny -23	describe -29	detail -17	dire -11	disagree -15	discuss -15	dismiss -13	dizer -32	downplay -11	echo -14	email -15	emphasize -11	encourage -14	endorse -25	expect -13	explain -29	express -23	feel -6	figure -6	find -23	geven -16	greet -6	hail -9	hear -14	highlight -11	hit -9	hold -25	hope -12	identify 11	indicate -24	informar -14	insist -19	intend -9	introduce -19	invite -9	invoke -7	knock -10	know -10	lament -18	laugh -23	learn -12	like -16	list -16	maintain -19	mean -13	mention -16	message -8	mock -12	name -12	need -17	nominate -16	none -21	note -50	offer -30	oppose -27	order -22	outline -8	paint -14	pedir -15	plan -23	pledge -17	post -10	praise 9	predict -16	prefer -7	present -13	press -10	promise -34	propose -20	protest -19	question -18	quote -27	rail -14	raise -25	rate -11	read -12	reason -11	reassure 10	rebuff -12	recall -24	recognize -16	recommend -12	record -14	refer 7	reference -15	reflect -17	refuse -12	regard -7	reiterate -22	reject -25	remark -20	remember -10	remind -22	repeat -20	reply -26	request -6	respond 6	reveal -18	rispondere -12	rule -17	réclamer -9	saber -19	say -25	see -21	seek -17	shoot 10	shout -13	show -19	sign -17	signal -14	slam -17	speak 6	speculate -19	sprechen -17	state -22	stress -23	suggest -32	talk -23	tell -8	testify -21	thank -17	title -9	treat -6	trust -9	try -15	understand -10	unlisted -17	urge -27	use -7	view -15	volunteer -9	vote -14	vow -25	want -18	warn -16	wave -17	weigh -20	welcome -16	wonder -10	worry -10	yell -15
lemma|quote-then-speaker|	accuse -18	acknowledge -10	add 18	advise 9	affirmer 23	agree -17	aim -18	ajouter 19	allow -30	allude -8	announce -11	answer -18	applaud -12	argue -8	assert -15	assure 10	attack -19	back -22	believe -27	bill -17	blame -11	blog -12	brand -11	call 8	care -14	cast 9	celebrate -14	charge -17	cheer -33	cite -10	claim -11	comment -6	compare -11	concede 14	conclude 17	consider -12	continue -9	counsel -11	criticize -15	debate -16	decide -16	declare 28	denounce 12	deny -11	detail -9	dire 12	disagree -20	discuss -13	déclarer 22	echo -13	email -41	endorse -8	expect -6	explain 8	express -16	faire_valoir 14	fear -13	feel -19	find -22	fire -13	fume 18	hear 20	hint -11	hope -15	identify -11	intend -15	jeer -11	joke -7	know -9	lancer 11	laugh 7	like -12	maintain -21	mean 16	mention 6	message -6	need -28	none -10	observe 21	offer -20	order -18	phone -16	plan -14	pledge -19	point -6	post -12	press -11	promise -20	propose 16	protest -8	préciser 8	question -14	quip 22	quote -21	raise 7	rank -14	rappeler 18	rate -22	read -6	reason -7	recall 32	record -19	reference -22	reject -20	remark -11	repeat -14	report 14	request -13	respond -10	résumer 11	say 20	see -22	seek -18	shoot -8	shout 13	show -22	suggest -11	talk -13	tell 44	testify 21	think -24	trust 11	try -17	tweet 19	venture -17	view -10	volunteer -17	vote -13	vow -16	want -8	warn 13	wave -8	whisper 12	wonder 15	write 38	yell 12
lemma|quote-then-verb|	aclarar 17	add 34	admettre 24	admit -7	affirmer 19	afirmar -7	ajouter 23	ammettere 12	antwoorden 19	argue -15	asegurar -17	assurer 19	avisar 11	befinden 18	begründen 20	bekennen 34	betonen 19	brincar 22	bromear 24	brummen 25	call -9	celebrar 18	chiamare 12	chiedere 16	commentare 7	conclure 28	confessare 20	confidare -11	confier 26	contar 31	criticar 16	declarar 18	declare -9	demander -8	denunciare -11	describe -17	dichiarare 22	déplorer 17	détailler 17	erinnern -15	erwidern 13	erzählen 27	escrever 20	escribir 9	explain 14	explicar 38	expliquer 13	faire_valoir 18	foeteren 20	fügen -14	gestehen 20	geven 15	glisser 18	gracejar -7	halten 15	herinneren 19	houden 6	imager 22	interroger 13	ironizar 6	ironizzare 27	joke 26	klagen 21	kommentieren 21	lachen -8	lamentar 11	lamentarse 17	lancer 31	lassen 20	leggen 23	lembrar 27	lâcher 25	manifestar 19	meinen 44	melden 19	motivare 16	observar 19	observer 18	osservare -6	pester 22	plaider 24	plaisanter 23	poltern 20	poursuivre 19	precisare 22	preguntar 21	promettre 15	protestar 24	prévenir 23	raccontare 31	raconter -6	rappeler 23	read 13	reageren 22	recall -11	rechnen 23	reclamar 21	reconnaître 16	reconocer 20	recordar 17	relatar 32	rematar 18	replicare -8	reply 21	report 19	responder 31	resumir 6	ribattere 23	riferire 19	rir 13	rispondere 16	rufen 21	réagir 22	répondre 18	résumer 27	rétorquer 25	say 17	schamperen 21	scherzare 29	schildern 17	schreiben 24	schrijven 17	scrivere 18	sentenciar 23	señalar 25	sintetizzare 15	souffler 21	soupirer -7	sourire 10	spiegare 27	spotten 23	sublinhar 17	sugerir 20	suggest -9	tagliare 9	teilen 20	tell -50	trancher -9	tuonare 14	tweet 23	témoigner 17	vatten 22	verraten 18	versichern 22	verteidigen 10	vertellen 44	vinden 16	write 34	zeggen 15	zuchten 26	écrire 30
lemma|sentence-after|	accuse -19	add -17	announce -20	answer -22	appeal -18	argue -21	ask 32	care -15	cite -23	claim -21	comment -18	continue -9	debate -13	demand -13	demander -17	describe -19	endorse -20	explain -16	fire -17	hear 6	hold -19	indicate -19	lachen -9	like -22	message -17	note -15	order 12	point -29	praise -24	promise -20	question 8	rate -14	read -25	recall 11	report -21	say -7	see -23	sign -13	state -12	suggest -21	support -12	tell -17	thank -22	think -18	treat -12	try -13	tweet 21	use -17	vote -19	warn -19	write 7
lemma|sentence-before|	accuse -35	acknowledge -25	add 22	adiantar -16	admettre -17	admit -26	admitir 8	advise -20	advocate -23	affermare -19	afirmar -24	agree -18	aim -11	alegar -20	allege -23	announce 10	annunciare -21	answer -14	anunciar -25	apelar 16	apologise -26	apologize -20	appeal -13	appeler -22	applaud -13	argue -7	arrancar -8	ask -24	assicurare 16	assure -14	assurer -21	attaccare -9	attack -25	attendre 11	back -38	begrüßen -23	bekennen -9	believe -28	benadrukken -13	berichten 15	bill -10	blame -28	blijven -31	brag -16	call -51	care -16	cast -10	celebrate -12	challenge -24	chamar -25	chant -22	charge -17	cheer -35	chiedere -25	cite -27	claim -44	comentar -14	comment -19	commentare -10	compare -19	complain -21	concede -22	conclude -8	concordar -19	condemn -22	confermare -13	confier -20	confirmar -23	congratulare 9	congratulate -30	consider -13	considerar -8	contar 19	contestare -17	continue -7	counsel -12	credit -20	criticar -20	criticize -25	debate -27	decide -12	decir -19	declarar -17	definire -11	deliver -29	demand -34	demander -33	describe -32	detail -17	disagree -35	discuss -26	dismiss -15	dispute -25	dizer -14	doubt -15	déclarer -17	email -36	endorse -31	erinnern 9	erklären -33	erzählen 7	escrever -6	esperar -7	esprimere -20	estimate -17	exigir -8	expect -16	explicar -27	expliquer -32	express -24	falar -17	favor -15	fear -18	feel -20	figure -14	find -47	finden 8	fire -32	frenare -23	fume -6	garantir -15	geven -19	giurare -12	gracejar 7	halten -26	hate -19	hear -26	heißen -37	heten -26	hint -16	hit -11	hold -22	hope -22	houden -18	identify -16	informar 11	inquiéter -27	insist -36	insistir -13	interroger 8	introduce -20	invitare -18	ironiser -21	issue -35	joke -16	klagen -18	know -23	kritisieren -23	kündigen -23	lachen 17	lamentar -27	lancer -26	lassen 12	laten -24	laugh 7	learn -13	lembrar -17	like -16	liken -8	list -26	lobby 10	luiden -10	mahnen 16	manter -29	mean -13	meinen 6	melden -36	mention -9	message -26	mock -13	mostrar -23	need -24	nennen -25	noemen -18	observer -13	opinar -19	oppose -23	order -22	osservare -14	parlare -22	parler -15	pedir -14	pester -20	plaider 8	plaisanter -19	plan -15	pledge -18	point -30	post -17	praise -22	precisare -13	prefer -13	preferir 11	preguntar -14	present -16	proclaim -20	prometer -10	promettre -24	propose -22	proposer -24	publicar -11	queixar -10	querer -11	question -21	quote -23	raccontare -12	raconter 8	raise 6	rank -15	rant -11	rappeler -21	rate -23	read 7	reageren -21	reagieren -35	reason -9	rechnen 11	reclamar -14	record -28	recordar -11	reflect -8	refuse -20	refuser -24	regretter -26	reiterate -23	rekenen 7	relatar 6	remark -19	remember -18	repeat -6	reply 16	report -7	reportar 8	request -16	respond -28	responder -16	resumir -25	reveal -20	ricordare -19	ringraziare -20	roepen -24	rule -16	réclamer -28	répondre -21	say -8	scandire -10	scrivere -17	see -28	seek -28	show -35	shrug -14	sigh -18	sign -27	spreken -20	staan 14	state -27	stehen 6	stellen -22	sturen 13	suggest -7	suspect -11	sustentar -7	talk -13	tell 11	temere -19	testify -23	text -24	thank -45	think -32	title -17	tout 9	trouver -10	trovare -11	try -28	tuonare -9	tweet -9	understand -11	unlisted 9	urge -44	use -27	ver 7	versprechen -21	verwachten -18	verweisen -30	view -29	volunteer -13	vote -18	vow -19	vragen -35	want -33	warn -6	wave -14	weisen -19	welcome -26	weten -10	wijzen -28	willen -18	wish -13	wollen -10	worry -13	write 12	zeggen -15	zeigen -32	zien -28	écrire -19	évaluer -16
lemma|speaker-then-quote|	accuse 14	admit 17	admitir -15	advise -19	affirmer 9	afirmar -9	aggiungere 22	agree -23	allow -21	ammettere 16	announce -15	answer 8	apologize -11	appeal -32	appeler 19	argue 30	asegurar 6	ask -16	assail 15	assicurare 13	assure 19	assurer 11	attack -34	auspicare 10	avisar -6	believe -43	bemoan 15	bemängeln 25	bill -21	blame 12	blast 16	blijven 16	boast 17	brand -16	care -20	cast 16	caution 25	celebrate 12	champion -10	chant 7	characterize -8	charge -17	chide 16	chiedere -12	cite 25	classificar -10	compare 12	concede 27	conclure 6	confermare 7	confirm 16	confirmar 11	congratulate 14	consider -30	continue 36	corregir 19	counsel -19	credit -19	criticize -13	cry -8	debate -49	decide -13	decir -17	declarar 20	declare -17	decline 12	deem -19	defend 17	definire 12	demand 7	demander 16	denounce 20	deny -6	detail -8	dire -18	discuss 6	dizer -18	dub 12	dénoncer -10	email -14	emphasize 15	encourage -22	endorse -10	erkennen -6	estimate -18	estimer 20	exigir 11	expect -19	explain 11	feel -24	find -11	fire 17	féliciter 14	garantir 16	geben -11	halten -16	hear -11	heißen 17	highlight -27	hit 9	hold -6	hope 13	houden 16	imply 18	indicar -10	indicate 14	intend -8	interject 19	introduce 8	invitare 21	issue 9	joke 29	juger -9	know -20	kommentieren -18	kündigen 17	lament 32	lassen 17	laten -18	laugh 10	learn -14	like -15	limitar -15	llamar 23	love 14	mandar 14	mean -21	mention -10	message -16	mock 10	name 8	need -21	negare 20	nennen 11	noemen 8	none -10	note 11	object 12	opinar 16	oppose -20	parlare 26	parler -6	pedir -7	perguntar -7	portray 14	precisar -12	precisare 21	prefer -7	press 9	proclaim -8	prometer -8	promettere 15	promettre 21	promise 18	pronounce 18	propose -9	protest -7	prove -13	qualifier -15	queixar -12	question -13	quote -8	raise -18	rank -10	rate 14	read -25	recall 21	reclamar -13	recognize 6	reconocer -11	record -20	recordar 8	refer 13	reference 11	reflect -16	refuse 19	regret -20	regretter 15	reiterate -12	rekenen 19	relever -10	remark 7	remind 8	repeat -16	reply -9	report 6	request -15	resumir 11	retort -20	retweet 12	reveal 7	ribattere 17	ricordare 22	rispondere 10	rufen -13	rule 7	réclamer 13	répondre 12	sagen 21	salutare 17	sapere -19	savage -14	say 29	schreiben 20	scrivere -16	see -10	seek -10	sehen 15	shoot -12	shout 17	show 10	sign -32	slam -7	sostener 27	sostenere 8	speak -10	sprechen -15	spreken -7	state -10	stehen -16	stress -12	submit -13	suggest 10	support -13	sustentar 15	talk -10	testify -12	text -19	think 8	title -28	trouver 21	try -26	urge 13	vent 14	venture -24	ver 20	verlauten 20	view -21	voir 17	vouloir 16	vow 9	want 8	warnen 17	wave 11	weigh -23	welcome -13	willen -9	wish -18	wollen -11	zeigen -16	zien -16
lemma|verb-then-speaker|	accuse -23	aclarar -10	acusar -20	add -11	admitir -23	aggiungere -6	antworten 14	argue -25	ask -6	assicurare 12	bezeichnen -18	calificar -18	call -54	chamar -13	chiedere -23	claim -16	conclude -14	confermare -19	confirmar -19	considerar -17	contestare -15	declarar -19	declare -20	definire -18	describe -32	dire 31	dismiss -22	divulgar -14	dizer 16	email -23	endorse -21	erkennen -13	explain 18	halten -18	heißen -18	houden -25	insist -25	issue -20	laten 20	maintain -19	mandar -22	noemen -7	pedir -34	praise -23	predict -17	preferir -13	quote 8	recall -23	recusar -18	rispondere 11	roepen -13	rufen 6	say -19	state -16	suggest -20	tell -77	tweet -22	urge -20	vinden -10	warn -19	würdigen -18	zien -17
length|	0 -15	1 17	2 13	3 10
near|according-to|	0 19	26+ 18	3 15	4-6 13	7-12 7
near|colon|	1 -7	4-6 -20	7-12 18
near|interview|	26+ -37
near|named-before|	1 16	13-25 -10	2 20	26+ -61	3 -19	7-12 -9
near|named-nearby|	0 -22	1 -27	13-25 -11	26+ -11	3 12	4-6 9
near|paragraph-before|	26+ -28
near|possessor|	0 -15	1 -17	13-25 -26
near|quote-then-speaker|	-10 -15	-11 11	-12 24	-14 -12	-15 -8	-17 -25	-18 -11	-2 -20	-22 -16	-23 6	-24 -28	-26 10	-27 11	-28 -21	-29 15	-3 -28	-30 -21	-32 -10	-34 11	-36 -9	-4 -40	-42 -17	-5 15	-7 -8	-8 -8	0 26	1 -16	13-25 -19	2 6	3 -8	4-6 -22	7-12 -11
near|quote-then-verb|	0 18	1 13	4-6 -13	7-12 -35
near|sentence-after|	0 12	1 7	13-25 -13	2 -36	26+ -23	3 -22	4-6 -29	7-12 -7
near|sentence-before|	1 17	13-25 -13	2 6	26+ -16	3 -11	4-6 -13	7-12 -13
near|signature|	1 9
near|speaker-then-quote|	0 6	13-25 -21	2 10	26+ -13	3 8	4-6 16
near|topic|	0 -33	1 9	13-25 -21	2 14	26+ -55	3 32	4-6 11
near|verb-then-speaker|	0 -16	1 9	13-25 -35	26+ 18	7-12 -25
negated|	paragraph-before -19	sentence-before -46	speaker-then-quote -22
next|$|	other -30
next|&|	saying 14
next|(|	judging 19	other -25	saying 31
next|)|	judging -22	thinking -16
next|,|	judging -33	other -13	saying 12	thinking -31
next|-|	judging -8	other 8	saying -12	thinking -23
next|:|	saying -6	thinking -8
next|;|	other -7	saying -17
next|according-to|	( -24	: -7	coordinator -17	marks 15	preposition 24	pronoun -13	stop 29	verb-saying 20	word 8
next|adverb|	other 6	saying -10
next|auxiliary|	judging -16	other -33	saying -50	thinking -6
next|capital|	other -6	saying 13
next|colon|	: 18	determiner -11	preposition -8	word 6
next|coordinator|	judging -31	other -15	saying -30	thinking -21
next|determiner|	judging -12	other 10	thinking -22
next|end|	saying -31
next|marks|	judging 20	other -22	saying 12
next|paragraph-before|	$ -19	( -19	, -9	- -15	: -35	adverb -17	auxiliary -30	capital -27	coordinator -14	determiner -11	preposition -22	pronoun -38	quote -28	subordinator -17	that -11	verb-saying -27	verb-thinking -13	word -19	— -7
next|possessive|	saying -12
next|preposition|	judging -20	other 21	saying 7	thinking -24
next|pronoun|	judging 14	other -17	thinking 12
next|quote-then-speaker|	, -15	- 15	: -18	adverb 12	auxiliary -13	coordinator -18	determiner -15	end -23	pronoun -14	quote -11	stop 45	that -40	verb-saying -11	verb-thinking -9
next|quote-then-verb|	& 14	( 46	; -6	auxiliary -39	coordinator -10	end -12	preposition 13	pronoun -12	quote -21	stop 24	subordinator -17	that 13	verb-saying -7	word 8
next|quote|	judging -12	other -47	saying -38	thinking -34
next|sentence-after|	, -27	: -47	adverb 29	auxiliary -27	capital -20	coordinator -27	determiner -20	preposition -14	pronoun -28	quote -24	stop 24	subordinator 16	that -9	verb-judging -28
next|sentence-before|	$ -29	( 26	, -17	: -12	; -22	adverb -21	auxiliary -65	capital -33	coordinator -6	determiner 10	possessive -10	preposition 7	pronoun -20	quote -19	stop -19	subordinator -21	that 11	verb-judging -22	verb-saying -9	verb-thinking -50	word -8	— -13
next|speaker-then-quote|	) -16	- -21	; -19	adverb -18	auxiliary -24	capital 29	coordinator -22	marks 7	preposition -6	pronoun 18	quote -44	subordinator -7	that 15	verb-judging 16	verb-thinking -8	word -18	— -18
next|stop|	judging -7	other 19	saying 41	thinking 11
next|subordinator|	other -14	saying -6	thinking -6
next|that|	judging -18	saying 17	thinking 7
next|verb-judging|	judging 25	other -27	saying 12	thinking -24
next|verb-saying|	judging 8	saying -12	thinking 11
next|verb-then-speaker|	( 7	, 40	: -6	; -29	adverb -23	auxiliary -51	capital -19	coordinator -38	determiner -10	marks -16	preposition -24	pronoun -9	quote -33	subordinator -58	that -12	verb-saying -8	verb-thinking -41
next|verb-thinking|	judging -10	other -31	thinking -15
next|word|	other -12	thinking -18
next|–|	saying 10
next|—|	saying -13
noun|	0 -14	05 -14	1 -13	12 -22	14 -14	2 -7	20 -14	214 -17	34 -21	6 -17	67 -8	74 -8	88 -19	ab -12	abend -21	accord -15	accordo -17	acto -15	acuerdo -8	acusación -12	acórdão -16	adjoint 9	administrador -6	administração -13	adversaire -23	advocaat -15	advérbio -6	af -16	affaire -14	agence 9	agencia 8	agente 13	agua -8	alunos -6	amministrazione 8	analistas -11	analysten -11	analystes -19	ancien 14	ander -14	anfrage -26	angaben -11	animale -14	annonce -11	ano -14	anwalt -11	anwohner -27	apotheker -16	arbitrage -22	arbitragem -9	arbitro -18	artistes -12	asociación -22	assessora -19	assessore -12	association 7	associazione -19	ata 12	atacante 15	attaquant -11	audio -16	audition -17	autora 14	autorità 11	avis -13	avocat -17	avocate -26	avoir -19	ayuntamiento -19	azienda 10	ação -10	banca -23	banco -13	banque -22	battuta -19	beamter 21	beau -9	begriff -22	beiden -8	bericht 7	berichten -9	beschluss -7	bestuurder 10	bestuursvoorzitter -24	betreiber -19	betriebsrat -15	bewindsman 24	bloc -13	bloque 10	bonden 9	boon 16	bord -12	bout -13	braccia -15	branche -30	brief 6	bundesstraße -27	buren -17	bus -13	buurt -15	buurvrouw 6	bürgermeister 22	c' -21	cabeza -11	camarade 13	cambio -20	capitaine -18	capitán -21	capogruppo -22	carabinieri -12	carte -19	caso -20	cento -14	centre 7	centro -22	cerimônia -11	chaîne -16	chef 11	chercheur 7	chercheuse 16	chi -18	chico 11	choix -18	cittadino -6	cliente -8	cloche -13	coach 11	collaboratore -10	comandante -15	comboio -15	comissão 18	comité -28	commission -13	compagnie 16	compañía -19	comune -27	comunicado -16	concorrente -9	confederação -13	confédération -23	conférence -18	conseil -22	conseiller 20	consejo -7	conselho -10	consiglio 15	contacté -13	contraire -18	correctionele -7	corte 8	courriel -8	courriels -16	critique -22	cronista 6	cámara 20	câmara -12	côté -18	c’ -27	dal -14	dat -37	dato -16	debat -15	debatte -22	decisão -19	defensa -17	defesa -22	delantero -14	delegada 8	deputata -14	deputato -20	dernier 21	dernière 13	desculpas -8	despacho 10	deuxième -9	dialogue -15	die 11	dies -19	dipartimento -18	diplomat 13	diplomate -10	diputada 10	directeur -22	directivo 23	director -18	directora -15	directrice -16	dirigeante 15	dirigente 18	dizer -17	diálogo -15	documento 13	donnerstag -10	dorf -13	dossier -13	droite -14	décision -12	défense -20	détracteurs 15	empore -18	ende -12	engenheiro 13	enquête -8	entraîneur -27	entscheid -9	entscheidung -28	entwurf -12	episodio -16	ergebnis -20	essais -11	este -12	estudio -6	estudo -9	etwas -16	euro -19	executiva 13	expression -10	fahrer -18	fallo -20	falta -24	farmacista -11	federação -24	ferrovia -16	fila -13	filha -19	filière -8	film -14	fils -19	finale -12	firma -15	fondi -12	fonte 17	fonti 12	frase -25	fuentes 7	funcionario 12	gauche -8	geld -15	gerente -20	getuige -22	gewesen -21	giudizio -15	gol -10	gonzalo 21	goudzoekers -12	gouverneur -22	governante 17	governo -9	groupe -17	grund -15	grupo -15	gutachten 10	hallazgo -15	haus 9	herr 26	hersteller -18	heure -22	homme 7	homóloga -20	hospital -9	humor -13	händler 10	héros -17	iedereen -11	industriels -17	instituição 13	institut -12	instituto -19	interesse -11	inversión -15	investigadora 15	jaar -14	jahren -15	jefe -15	juges -20	keer -16	kerk 18	kinderen -18	konzern 11	kritik -9	kundin 16	laatste 12	lado -12	land -21	lange -12	leitura -19	leonor -27	lerares 10	letra -21	lettre -17	lösung -29	machine -11	madre -18	maestro 13	magistrada 24	magistrado -17	magistrate -15	magistrato 21	mail 26	mairie -17	maker -20	mal -21	mandant -22	mann 23	marchés -10	markt -18	mehrheit -18	mercado -12	meritxell -9	mesmo -17	meter -10	minister 19	ministerin 14	ministerio 6	ministerium 11	ministero 10	ministro 12	mitarbeiter 10	moeder -9	monde -9	mot -10	multa -6	männer 12	mère 12	médailles -7	nachfrage -23	nega -9	negócio -20	netz -9	niemand -12	noack 14	nom -17	nombre -12	norma -17	nota -7	noticia -13	nouveau -18	numero -10	office 7	onderzoekers -20	ong -10	operação -14	oppositie -19	opposition -35	orden -8	organisation -15	osserva -6	palazzo -7	papier 8	parola -10	parole -24	parquet 16	part -24	parte -23	partido -14	partij -15	patron 7	pause -25	percentual -14	pereira -13	perito 12	piano -19	piste -16	place -16	plaisantin 13	plan -15	platz -10	plus -12	politica -6	político 13	ponente -7	ponte -18	portavoce 27	porte-parole -7	prejuízo -20	premier -27	premio -25	première 15	presentador -15	presidente -24	presse -17	presule -7	principal -14	problema -20	procura -26	produzione -12	professora 14	programa -24	projet -27	proposition -13	prova -14	proyecto -15	prozent -18	président -18	prévenu -16	pároco -13	pénaliste 23	pênalti -11	quale -14	quis -18	raad -8	ragazzi -8	rapport 8	recteurs -10	recusa -19	rede -18	redes -10	regierung -11	regista -16	relatora 10	relatório -22	relógio -7	rensters -20	representante 10	représentant -18	reserva -20	responsable 8	resultados -25	rete -11	ricorso -17	rien -18	rientro -13	riferito -12	risas -20	risposta -15	rival 7	réforme -12	réponse -26	saal -22	satz -24	saída -23	schaden -13	schrijver -9	schwierige -14	secours -12	secretaria -14	secretario 8	secteur -18	seite -24	senador -21	sentencia 12	septuagénaire 13	ser -18	settimana -22	sicht -22	signora 14	sindaca 16	sindacalista 6	sindacati 11	sindaco 11	sindicato -25	so -19	società -15	société -23	soit -8	source 19	sprecher 17	stadträtin -20	stampa -16	stand -12	stessa -8	steven -15	stimmen -13	studie 6	sua -18	suo -10	syndicaliste 15	sängerin 14	sénateurs -25	tante 7	taxa -12	te -13	tecnico 30	tee -16	tekst -18	telefono -11	tempi -13	ter -19	termin -13	testa -7	testo -28	texte -8	texto -8	tisch -12	todos -10	toulousain 10	tout -25	trabajo -14	trainer -27	treinador 26	ufficio 14	uhr -20	uitspraak -12	union -24	unione -26	universidad -8	universidade -22	universiteit -19	université -17	uno 12	unternehmen 20	uomo 23	urlauber -16	urteil -22	usine -8	uur -20	vader -14	vainqueur 16	vakbonden -11	vater 6	verklaring -11	vero -10	verteidiger -12	verteidigung -18	vez -15	vicepresidenta -15	voce -23	volley -13	voorzitter 18	vorlage -22	vorwürfe -14	wat -17	weg -11	wende -19	werfer -12	wethouder 17	wind -12	woordvoerder 17	woordvoerster 12	worden -15	worten -23	x -23	zaak -14	zeitung -24	zo -26	zurück -14	áudio -16	édile 7	élue -12	élève -10	élèves -12	étude -14	été -17	órgão -20	único -18
noun|ending|	0 -14	05 -14	1 -13	12 -22	14 -14	2 -7	20 -14	214 -17	34 -21	6 -17	67 -8	74 -8	88 -19	aad -8	aak -21	aal -30	aar 14	aat -16	ab -12	aca 16	ace -16	ach 11	ack 14	aco 11	ada 14	af -16	aft 19	age -12	agt -15	ail 29	ain 24	aio -9	ajo -18	ali -11	all -23	alo 21	alt -11	ama -24	ame 13	amm -7	ana -19	and 15	ank -24	ann 29	ano 19	ans -13	ant -21	app -16	ara -11	ari -31	aro -6	art -29	asa -17	ase -27	aso -21	ast -22	ata -10	ate -18	ati 6	atz -33	aus 6	aux -10	axa -12	axi -9	aße -31	bat -15	ben -30	ber -25	bio -7	ble 7	bot -17	bre -22	bus -13	c' -21	cal -14	cat -14	cco -14	ces -14	chi 10	cho 6	cht -24	ché -17	cke -20	cto -16	cté -13	cès -18	c’ -27	dad -23	dal -14	dar -15	das -8	dat -37	dax -17	den -13	deo -25	der 16	des -24	dia -15	die 12	dig -14	din 17	dio -24	dió -12	dor 10	dos -33	dão -16	eau -21	eca -21	ede -20	edo -15	een -12	eer -25	eet -10	efe -15	ege -18	ehr -19	eia -8	eid -10	eil -25	ein -19	eit -35	ejo 9	ela -23	eld -21	ele -26	ell -9	eln -10	els -26	elt -25	ema -24	ena -15	end -28	ene 11	ens -16	ent -24	enu -16	enz -18	ere 22	eri -18	erk 15	ero -8	err 26	ers -15	ert -36	esa -29	ese 12	esi -16	eso -11	est -24	eta 17	ete -13	eto -10	ets -20	etz -9	età -15	eur -12	eut -16	eza -11	eña 6	fen -21	fer 23	fin -6	gar -8	gas -8	gel -19	gem -19	gen -45	ger -12	ges -27	gio -21	gne -15	gol 8	gte -9	gua -19	gue -24	gão -20	hef 23	hen -31	hia -18	hte 9	hés -10	ial 6	ias -15	iat -19	ica -7	ice 11	ich -26	ico 37	ida -17	ido -13	ied -23	ieg -18	iel -25	ier 8	ies -7	iff -22	iga -20	igo -10	ijk -21	ijn -17	ijs -18	iko -10	ila -21	ild -11	ilm -20	ilo -19	ils -19	ima -21	ina 10	ind -31	ine -11	ing -16	ins -22	int 21	ion -17	ios -32	ira -8	iro 13	isa -18	ist 17	ita -14	ite -34	ito 21	itt -25	ità -13	ité -37	ium 9	iva 12	ive -16	ivo 11	ixe -18	ião -17	ión -35	jet -27	kel -14	ker 14	ket -16	kst -18	kte -24	lag 7	lan -21	lar -17	las -22	len -31	ler 7	les 12	ley -10	lfe -23	lha -21	lho -9	lia 24	lla -20	lle -7	lli -19	llo -24	lma -10	loc -13	los -15	lot -17	lta -23	lte -12	lti -7	lue -12	lus -12	lée -20	mal -9	mas -7	mat 13	men -7	mer -11	mes -13	mia 11	min -14	mio -17	mis 11	mor -14	mot -10	mpa -16	mpi -13	mão -18	nal -9	nam 10	nca -23	nce -21	nco -13	nda 8	nde -6	ndi -12	ndo -23	nds -36	nen -13	ner 9	nes -16	nge -30	nha -14	nho 6	nia -16	nie 19	nik -30	nio -8	nis -26	nna 11	nne 26	nom -17	nor -27	nos -7	nsa -19	nse -12	nst -11	nta -22	nti -6	nto -13	nts -25	nza -12	nze -11	nça 9	née 6	oca -19	oga 11	oge -25	ogo 20	oio -15	oir -24	ois 12	oit -8	oix -21	ola -13	olo 8	omo 23	ong -10	oni -26	ono -17	ons -15	oog 16	ord -24	ore -8	orf -13	orm -18	ort 8	osa 8	osi -24	oso 19	ost -12	ota -8	ote -6	oto 9	our -14	out -28	ouw 17	ova -19	ove -9	ovo -15	pal -14	pas -9	ppo -22	que -23	qué -17	rag -34	ral -27	ram -21	rar -16	ras -24	rat -16	rca -8	rce 18	rde -24	rdo -25	ren -26	reo 7	rer -22	res -34	rfe -14	rgo -14	ria 11	rij -11	rin 38	ris -15	rit -17	rkt -23	rma -29	rme -15	rno -10	ros -21	rro -26	rse -18	rso -17	rta -14	rti 12	rto -20	rts -15	rum -17	rva -16	sas -15	sce -12	sch -27	sen -30	ses -21	smo -28	so -19	ssa -23	sse -21	sso -20	sta 11	sti -14	sto -30	sua -18	suo -10	sée 18	tag -25	tal -19	tar -17	tas -34	te -13	tee -16	tel -24	ten -6	ter 11	tes -22	tet -9	tig -17	tij -15	tik -11	tor -18	tos -20	tou -13	tra -9	tre -30	tro 10	tte -23	tti -19	tum -15	tut -12	tze -10	tzt -15	tán -21	ual -15	ube -11	uch -27	uck -17	ude -19	udo -17	uel -20	uer -21	ues -10	uet 16	uge -30	uhr -20	uis -18	uit -13	uld -10	ule -7	uli -20	una -13	und -24	une -27	ung -20	uno 11	upe -17	upo -15	ura -31	ure -27	urf -12	uro -12	urt -15	usa -19	use 7	uso -19	uss -23	uta -19	ute -21	uto -25	uur 8	vel -18	ven -15	ver -11	ves -12	vez -15	via -11	vis -13	was -16	wat -17	weg -16	x -23	xte -8	xto -8	zen -13	zer -18	zgo -15	zia -9	zio 19	zo -26	zte -13	zug -18	zza -16	zzi -9	zzo -21	ção -15	ème -12	èse -20	ève -10	ées -20	éré -12	été -23	ête -10	ída -23	íza 20	ízo -20	îne -16	ñía -19	ôté -18	ões -26	ück -14
noun|kin|according-to|	club -6	lawyer 17	leader -18	member -11	minister 17	none -30	scientist 25
noun|kin|	artist 9	authority -8	club -12	company -19	court -8	doctor 16	judge 19	lawyer -12	leader -22	mayor 10	member -25	minister 8	none -47	party -32	player -14	police 9	press -32	prosecutor -9	school -26	scientist 47	teacher 13	union 10	worker 11	writer 9
noun|kin|colon|	mayor 6	member -9	none -35	police -10	speaking -8
noun|kin|named-before|	association -18	authority -33	company -27	court -21	lawyer -17	leader -10	member -18	minister -19	none -44	party -26	school -13	speaking -28	worker -16
noun|kin|named-nearby|	artist -21	association -17	authority -15	company -18	lawyer -9	member -10	minister -7	none -32	player -8	police 19	press -21	priest 17	school -16	worker -17
noun|kin|paragraph-before|	authority -28	company -6	court -14	minister -6	none -33	speaking -22
noun|kin|quote-then-speaker|	association -22	authority 12	leader -24	none -6	speaking -21
noun|kin|quote-then-verb|	artist 39	association 24	authority 20	coach 25	judge 30	lawyer -10	leader -11	mayor 24	member -22	minister 10	none 26	player 16	police 34	priest -11	scientist 32	speaking 23	teacher 26	worker 16	writer 12
noun|kin|sentence-after|	leader -17	none -7	scientist 14	speaking 15
noun|kin|sentence-before|	artist 16	authority -54	club -14	coach 23	company -25	court -36	doctor 10	judge -20	lawyer -26	leader -39	mayor -25	member -7	minister 10	none -19	party -27	player -10	police -8	press -7	school -19	scientist 18	union -20	worker 14	writer -18
noun|kin|speaker-then-quote|	association -12	authority 13	coach -20	company -19	court -18	judge 25	lawyer -9	leader 7	member 33	none -17	player -21	police -6	school -13	scientist 23	speaking -10	worker 9	writer -18
noun|kin|topic|	artist -27	association -8	authority -46	club 14	coach -6	company -28	doctor 9	lawyer -28	mayor 12	member -8	none -25	party -32	player -32	police 12	press -15	priest 11	school -24	scientist 14	speaking -37	teacher -15
noun|kin|verb-then-speaker|	authority -15	coach 19	company 24	none -19	party -14	scientist 17
noun|stranger|false|according-to|	according -7
noun|stranger|false|colon|	naked 11
noun|stranger|false|named-before|	naked -43
noun|stranger|false|named-nearby|	naked -27
noun|stranger|false|paragraph-before|	according -12	direct -17	judging -11	saying -31
noun|stranger|false|quote-then-speaker|	direct -17	judging -29	relative -9	saying -22	shared 17
noun|stranger|false|quote-then-verb|	other 16
noun|stranger|false|sentence-after|	direct 8	saying -14
noun|stranger|false|sentence-before|	according 13	apposed -28	apposition -31	direct -9	judging -12	thinking -12
noun|stranger|false|speaker-then-quote|	apposed -39	direct 18	judging -10	relative 11	saying -16	shared -12	thinking 20
noun|stranger|false|topic|	naked 11
noun|stranger|false|verb-then-speaker|	judging 7	saying 16
noun|stranger|true|according-to|	according -30
noun|stranger|true|colon|	naked -34
noun|stranger|true|named-before|	naked -44
noun|stranger|true|named-nearby|	naked -32
noun|stranger|true|paragraph-before|	according -15	apposed -13	apposition -15	direct -20	judging -15	saying -25
noun|stranger|true|quote-then-speaker|	apposition -15	judging -10	relative -12	saying -17	thinking 15
noun|stranger|true|quote-then-verb|	judging 9	saying 22
noun|stranger|true|sentence-after|	according -25	apposed -28	apposition -18	judging -21	saying -9	shared -21
noun|stranger|true|sentence-before|	apposed -47	apposition -41	direct -57	judging -49	other -8	relative -23	saying -12	thinking -18
noun|stranger|true|speaker-then-quote|	apposition -28	direct -21	judging -28	relative -17	shared -9	thinking -12
noun|stranger|true|topic|	naked -25
noun|stranger|true|verb-then-speaker|	judging -41	saying -15
nth-order|according-to|0|according|	other 27
nth-order|colon|0|apposed|	saying -17
nth-order|colon|0|direct|	judging 15	saying 25
nth-order|colon|0|inverted|	saying -10
nth-order|colon|3|direct|	other -17
nth-order|paragraph-before|0|according|	other -20
nth-order|paragraph-before|0|apposed|	judging -20	other -26	saying -35
nth-order|paragraph-before|0|apposition|	judging -17	saying -28	thinking -12
nth-order|paragraph-before|0|direct|	judging -18	thinking -24
nth-order|paragraph-before|0|inverted|	other -8	saying -30
nth-order|paragraph-before|0|passive|	saying -6
nth-order|paragraph-before|0|relative|	other -27	saying -14	thinking -10
nth-order|paragraph-before|1|according|	other -16
nth-order|paragraph-before|1|apposed|	judging -24	other -18	saying -23	thinking -11
nth-order|paragraph-before|1|apposition|	judging -16	other -17	saying -27
nth-order|paragraph-before|1|direct|	judging -16	other -41	saying -8	thinking -21
nth-order|paragraph-before|1|inverted|	judging -6	saying -17
nth-order|paragraph-before|1|passive|	judging -6	other -11	saying -7
nth-order|paragraph-before|1|relative|	judging -21	other -26	saying -19	thinking 12
nth-order|paragraph-before|1|shared|	other -18	thinking -19
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -29	other -25	thinking -12
nth-order|paragraph-before|2|apposition|	other -14	saying -16	thinking -10
nth-order|paragraph-before|2|direct|	judging -21	other -14	saying -37	thinking -13
nth-order|paragraph-before|2|inverted|	judging -15	saying -21
nth-order|paragraph-before|2|passive|	judging -7	other -20	saying -8
nth-order|paragraph-before|2|relative|	judging -14	other -14	thinking -8
nth-order|paragraph-before|2|shared|	judging -28	other -23	thinking -13
nth-order|paragraph-before|3|apposed|	judging -17	other -19	saying -27	thinking -9
nth-order|paragraph-before|3|apposition|	judging -9	saying -8
nth-order|paragraph-before|3|direct|	judging -17	other -21	saying -24	thinking -13
nth-order|paragraph-before|3|inverted|	judging -6	saying -28
nth-order|paragraph-before|3|passive|	other -8
nth-order|paragraph-before|3|relative|	judging -9	other -12	saying -18
nth-order|paragraph-before|3|shared|	judging -13	other -21	saying -19	thinking -7
nth-order|quote-then-speaker|0|apposed|	judging -29	other -28	saying -12
nth-order|quote-then-speaker|0|apposition|	judging -13
nth-order|quote-then-speaker|0|direct|	judging -6	other -13	saying 11
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	other -29	saying -9	thinking -6
nth-order|quote-then-speaker|0|shared|	other -13	saying -12	thinking -20
nth-order|quote-then-speaker|1|apposed|	judging 7	other 22	saying 9	thinking 9
nth-order|quote-then-speaker|1|apposition|	other -22	thinking -14
nth-order|quote-then-speaker|1|direct|	judging -27	other -60	thinking -43
nth-order|quote-then-speaker|1|passive|	judging -10	other -11
nth-order|quote-then-speaker|1|relative|	other -27	saying -23	thinking -15
nth-order|quote-then-speaker|1|shared|	saying -6	thinking 20
nth-order|quote-then-speaker|2|apposed|	judging -15	other -23	saying -11	thinking -16
nth-order|quote-then-speaker|2|apposition|	judging -24	saying -38	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -29	thinking -24
nth-order|quote-then-speaker|2|passive|	other 11	saying -25	thinking -10
nth-order|quote-then-speaker|2|relative|	other -11	saying 17
nth-order|quote-then-speaker|2|shared|	other 26	saying -12	thinking -12
nth-order|quote-then-speaker|3|apposed|	judging -19	other -46	saying -23	thinking -17
nth-order|quote-then-speaker|3|apposition|	judging -6	other -17	saying -11
nth-order|quote-then-speaker|3|direct|	judging -34	other -42	thinking -39
nth-order|quote-then-speaker|3|passive|	other -31	saying -22
nth-order|quote-then-speaker|3|relative|	other -30	saying -23	thinking 9
nth-order|quote-then-speaker|3|shared|	judging 10	other -8	saying -8	thinking -7
nth-order|quote-then-verb|0|inverted|	judging 15	saying 12
nth-order|quote-then-verb|1|inverted|	judging -16	saying -11
nth-order|sentence-after|0|apposed|	other -17	saying -20
nth-order|sentence-after|0|apposition|	judging -7	other -31	saying -22	thinking -19
nth-order|sentence-after|0|direct|	judging -12	other -9
nth-order|sentence-after|0|inverted|	saying 8
nth-order|sentence-after|0|relative|	other -24
nth-order|sentence-after|1|apposed|	judging -19	other 13	saying -29	thinking -21
nth-order|sentence-after|1|apposition|	other -21
nth-order|sentence-after|1|direct|	other -13	saying -9	thinking -19
nth-order|sentence-after|1|inverted|	judging -11
nth-order|sentence-after|1|relative|	judging -17	other -21	saying -21
nth-order|sentence-after|1|shared|	judging -24	other -23	saying -19	thinking 9
nth-order|sentence-after|2|according|	other -21
nth-order|sentence-after|2|apposed|	judging -11	other -30	saying -6	thinking -20
nth-order|sentence-after|2|apposition|	judging -12	other -10	saying -9
nth-order|sentence-after|2|direct|	judging -26	other -38	saying 7	thinking -28
nth-order|sentence-after|2|inverted|	judging -16
nth-order|sentence-after|2|passive|	other -14
nth-order|sentence-after|2|shared|	judging -24	other -27	saying -7	thinking -10
nth-order|sentence-before|0|apposed|	other -13	saying -32	thinking -7
nth-order|sentence-before|0|apposition|	judging -44	other -6	thinking -27
nth-order|sentence-before|0|direct|	saying 7	thinking -20
nth-order|sentence-before|0|inverted|	judging -12	other 11	saying -11
nth-order|sentence-before|0|passive|	saying -17
nth-order|sentence-before|0|relative|	judging -26	other 7	thinking -20
nth-order|sentence-before|1|apposed|	judging -42	thinking -26
nth-order|sentence-before|1|apposition|	judging -21	saying -50	thinking -8
nth-order|sentence-before|1|direct|	judging -42	other -20	saying -9	thinking -31
nth-order|sentence-before|1|inverted|	judging 12	other -19	saying -13
nth-order|sentence-before|1|passive|	judging -20	other -39	saying -25
nth-order|sentence-before|1|relative|	judging -22	other -47	saying -25	thinking -11
nth-order|sentence-before|2|apposed|	judging -6	other -35	saying -31	thinking -16
nth-order|sentence-before|2|apposition|	judging -12	other -23
nth-order|sentence-before|2|direct|	judging -26	other -24	saying -22	thinking -39
nth-order|sentence-before|2|inverted|	judging -29	saying -19
nth-order|sentence-before|2|passive|	judging -10	other -28	saying -21
nth-order|sentence-before|2|relative|	judging -10	other -44	saying -14
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	judging -35	other -8	saying -26	thinking -14
nth-order|sentence-before|3|apposition|	judging -12	other -29	saying -21
nth-order|sentence-before|3|direct|	judging -41	other -63	saying -16	thinking -25
nth-order|sentence-before|3|inverted|	judging -24
nth-order|sentence-before|3|passive|	judging -7	other -24
nth-order|sentence-before|3|relative|	other -32	saying -13
nth-order|speaker-then-quote|0|apposed|	judging -7	other 6	thinking 12
nth-order|speaker-then-quote|0|apposition|	judging -19	other -14	saying -48	thinking -8
nth-order|speaker-then-quote|0|direct|	judging 17	other -23	saying 16
nth-order|speaker-then-quote|0|passive|	other -8	saying 11
nth-order|speaker-then-quote|0|relative|	judging 6	saying -13	thinking -24
nth-order|speaker-then-quote|0|shared|	judging -24	other -19	saying -25	thinking 16
nth-order|speaker-then-quote|1|apposed|	judging 17	other -17	saying -20	thinking -21
nth-order|speaker-then-quote|1|apposition|	judging -22	other -25	saying -10
nth-order|speaker-then-quote|1|direct|	judging 10	saying 23
nth-order|speaker-then-quote|1|passive|	other 14	saying -20
nth-order|speaker-then-quote|1|relative|	judging -9	other -12	saying 29
nth-order|speaker-then-quote|1|shared|	thinking -10
nth-order|speaker-then-quote|2|apposed|	judging -8	other -6	thinking -19
nth-order|speaker-then-quote|2|apposition|	judging -11	other -27	thinking -15
nth-order|speaker-then-quote|2|direct|	saying 9
nth-order|speaker-then-quote|2|relative|	judging 16	other 18
nth-order|speaker-then-quote|2|shared|	judging 7	other -25	thinking -10
nth-order|speaker-then-quote|3|apposed|	other -40	saying 10	thinking -34
nth-order|speaker-then-quote|3|apposition|	other -18	saying -13	thinking -15
nth-order|speaker-then-quote|3|direct|	judging -16	other 7	saying 13	thinking -8
nth-order|speaker-then-quote|3|passive|	judging -23	other -9	saying -18
nth-order|speaker-then-quote|3|relative|	judging -28	other 11	saying -15	thinking 16
nth-order|speaker-then-quote|3|shared|	other -13
nth-order|verb-then-speaker|0|inverted|	judging -9	saying 6
nth-order|verb-then-speaker|1|inverted|	saying 8
nth-order|verb-then-speaker|2|inverted|	saying -15
nth|according-to|	0 27
nth|colon|	1 -6	3 -18	4 9
nth|interview|	0 -37
nth|named-before|	1 -40
nth|named-nearby|	0 -7	1 8	2 9	3 -17	4 -9
nth|paragraph-before|	0 -12	1 -26	2 -28	3 -38
nth|possessor|	0 6	1 -16	2 -34
nth|quote-then-speaker|	0 9	1 12	2 -9	3 -15	4 -26
nth|quote-then-verb|	0 16	1 -13
nth|sentence-after|	2 -11
nth|sentence-before|	0 6	1 -19	2 -25	3 -21	4 -49
nth|signature|	0 9
nth|speaker-then-quote|	1 11	2 7	3 -6
nth|topic|	0 39	1 -10	2 -18	3 -23	4 -130
nth|verb-then-speaker|	1 10	2 -18
order|according-to|according|	according 27
order|colon|apposed|	other -8	saying -7
order|colon|apposition|	saying -17
order|colon|direct|	judging 7	other -12	saying 30
order|colon|inverted|	saying -11
order|colon|shared|	saying 11
order|interview|naked|	naked -37
order|named-before|naked|	naked -17
order|paragraph-before|according|	according -24
order|paragraph-before|apposed|	judging -37	other -24	saying -22	thinking -12
order|paragraph-before|apposition|	judging -25	saying -35	thinking -19
order|paragraph-before|direct|	judging -18	other -13	thinking -27
order|paragraph-before|inverted|	judging -18	other -8	saying -42
order|paragraph-before|passive|	judging -9	other -24	saying -13
order|paragraph-before|relative|	judging -10	other -22	saying -12
order|paragraph-before|shared|	judging -9	other -24	saying -7	thinking -22
order|quote-then-speaker|apposed|	judging -14	other 6
order|quote-then-speaker|apposition|	judging -19	saying -7	thinking -22
order|quote-then-speaker|direct|	judging -19	other -25	saying 14	thinking -6
order|quote-then-speaker|passive|	judging 7	saying 11	thinking -14
order|quote-then-speaker|relative|	other -44	saying -22
order|quote-then-speaker|shared|	saying -18
order|quote-then-verb|inverted|	judging 12	saying 10
order|sentence-after|according|	according 12
order|sentence-after|apposed|	judging -23	other 11	saying -30	thinking -27
order|sentence-after|apposition|	judging -15	other -37	saying -23	thinking -17
order|sentence-after|direct|	judging -7	other -12
order|sentence-after|inverted|	judging -18	saying 8
order|sentence-after|passive|	other -17
order|sentence-after|relative|	judging -23	other -20	saying -12
order|sentence-after|shared|	judging -26	other -30	saying -18
order|sentence-before|apposed|	judging -31	other -11	saying -16	thinking -25
order|sentence-before|apposition|	judging -50	thinking -26
order|sentence-before|direct|	judging -9	other -15	thinking -32
order|sentence-before|inverted|	other 10	saying -9
order|sentence-before|passive|	judging -17	other -48	saying -35
order|sentence-before|relative|	judging -33	thinking -23
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	other -12	thinking -12
order|speaker-then-quote|apposition|	judging -23	other -39	saying -28	thinking -6
order|speaker-then-quote|direct|	judging 12	saying 30
order|speaker-then-quote|passive|	judging -29	other 6
order|speaker-then-quote|relative|	other 16	saying 7
order|speaker-then-quote|shared|	judging -13	other -25	saying -11
order|topic|naked|	naked -11
order|verb-then-speaker|inverted|	judging -8	saying 7
outer|according-to|according other name|	none 8
outer|according-to|according other noun|	according other -9	none 17
outer|according-to|according other organisation|	according other 17	none 8
outer|according-to|according other person|	none 17
outer|according-to|according other place|	none -24
outer|according-to|according other pronoun|	none 16
outer|colon|apposed saying noun|	none -17
outer|colon|direct saying person|	none 25
outer|colon|direct saying pronoun|	none 13
outer|paragraph-before|according other noun|	direct saying -10	none -14
outer|paragraph-before|according other organisation|	none -11
outer|paragraph-before|according other person|	none -15
outer|paragraph-before|according other pronoun|	none -13
outer|paragraph-before|apposed judging noun|	direct judging -6	direct other -11	none -13
outer|paragraph-before|apposed judging person|	direct judging -13	none -29	shared judging -13	shared saying -12
outer|paragraph-before|apposed judging place|	none -8
outer|paragraph-before|apposed other name|	none -10
outer|paragraph-before|apposed other noun|	apposition other -7	direct judging -8	direct other -7	direct saying -12	none -21	relative other -9	shared other -8	shared saying -10
outer|paragraph-before|apposed other organisation|	direct other -9
outer|paragraph-before|apposed other person|	apposition other -14	direct judging -10	direct other -7	direct saying -13	none -32	shared saying -12
outer|paragraph-before|apposed saying name|	direct other -11	none -6
outer|paragraph-before|apposed saying noun|	apposition other -8	direct judging -10	direct other -20	direct saying -20	direct thinking -11	none -36	shared judging -16	shared saying -9	shared thinking -13
outer|paragraph-before|apposed saying organisation|	direct other -7	none -13
outer|paragraph-before|apposed saying person|	apposition other -15	direct judging -24	direct other -28	direct saying -21	direct thinking -26	none -6	shared judging -24	shared other -10	shared saying -9
outer|paragraph-before|apposed saying place|	none -16
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking organisation|	none -8
outer|paragraph-before|apposed thinking person|	none -13
outer|paragraph-before|apposition judging person|	none -20
outer|paragraph-before|apposition other name|	apposition other -14
outer|paragraph-before|apposition other noun|	according other -7	apposition saying -9	direct saying -8	none -8	relative other -10	shared other -13	shared saying -12
outer|paragraph-before|apposition other organisation|	none -10
outer|paragraph-before|apposition other person|	none -21
outer|paragraph-before|apposition saying name|	none -12
outer|paragraph-before|apposition saying noun|	direct judging -7	direct other -8	none -33
outer|paragraph-before|apposition saying organisation|	none -12
outer|paragraph-before|apposition saying person|	apposition other -16	direct other -20	none -17
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|apposition thinking organisation|	none -9
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other -10	none -15
outer|paragraph-before|direct judging noun|	apposition other -8	direct judging -12	direct other -19	direct saying -13	direct thinking -6	none -34	shared judging -15	shared other -11
outer|paragraph-before|direct judging organisation|	none -15
outer|paragraph-before|direct judging person|	apposition judging -10	direct judging -18	direct other -13	direct saying 7	direct thinking -16	none -39	relative judging -17	relative other -15	shared judging -25	shared other -17	shared saying -27	shared thinking -20
outer|paragraph-before|direct judging place|	direct other -10
outer|paragraph-before|direct judging pronoun|	direct saying -19	direct thinking -8	none -27	shared judging -12	shared saying -9
outer|paragraph-before|direct other name|	direct other -10	none -20
outer|paragraph-before|direct other noun|	according other -9	apposition other -11	apposition saying -12	direct other -8	direct saying -11	direct thinking -13	none -23	relative judging -10	relative other -11	relative saying -9	shared other -15	shared saying -15	shared thinking -18
outer|paragraph-before|direct other organisation|	direct judging -16	direct other -20	direct saying -16	none -20	shared saying -8
outer|paragraph-before|direct other person|	according other -12	apposition other -16	apposition saying -12	direct judging -17	direct other -21	direct saying -25	direct thinking -14	none -28	relative other -20	relative saying -15	shared judging -26	shared other -22	shared saying 7
outer|paragraph-before|direct other place|	none -16
outer|paragraph-before|direct other pronoun|	apposition other -13	direct judging -21	direct other -21	direct saying -21	direct thinking -10	relative other -11	shared judging -12	shared other -14	shared saying -20	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -14	direct other -15	direct saying -16	direct thinking -6	none -26
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -8	apposition saying -15	direct judging -10	direct other -45	direct saying -29	direct thinking -26	none -29	relative judging -16	relative other -20	shared judging -24	shared saying -19	shared thinking -17
outer|paragraph-before|direct saying organisation|	direct other -6	direct saying 8	direct thinking -14	none -33	relative other -12	shared saying -17
outer|paragraph-before|direct saying person|	apposition other -9	direct judging -8	direct other -14	direct saying 13	direct thinking -53	none 21	relative other -23	relative thinking -22	shared judging -9	shared other -28	shared saying 6	shared thinking -19
outer|paragraph-before|direct saying pronoun|	apposed other -12	apposition judging -6	apposition other -14	apposition saying 8	direct judging -19	direct other -32	direct saying 8	direct thinking -19	none -9	relative other -22	relative saying -16	shared judging -18	shared other -15	shared saying -36
outer|paragraph-before|direct thinking name|	direct saying -11
outer|paragraph-before|direct thinking noun|	direct judging -13	direct saying -15	direct thinking -10	none -15	shared other -8
outer|paragraph-before|direct thinking organisation|	none -11
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -8	direct saying -12	direct thinking -15	none -15	shared judging -11	shared saying -9	shared thinking -11
outer|paragraph-before|direct thinking pronoun|	direct judging -11	direct other -11	direct saying -7	direct thinking -6	none -15	shared judging -7	shared saying -10
outer|paragraph-before|inverted judging noun|	none -8
outer|paragraph-before|inverted judging person|	direct saying -7	none -12
outer|paragraph-before|inverted saying name|	none -12
outer|paragraph-before|inverted saying noun|	direct other -10	direct saying -7	none -24	shared saying -7
outer|paragraph-before|inverted saying organisation|	none -23
outer|paragraph-before|inverted saying person|	direct other -9	none -40	relative other -17	shared saying -12
outer|paragraph-before|inverted saying pronoun|	direct judging -6	none -22
outer|paragraph-before|passive other noun|	none -17
outer|paragraph-before|passive other person|	none -8
outer|paragraph-before|relative judging noun|	direct judging -12	direct saying -6	none -12	shared thinking -11
outer|paragraph-before|relative judging person|	apposition saying 13	none -11
outer|paragraph-before|relative other name|	none -8
outer|paragraph-before|relative other noun|	apposition other -8	apposition saying -11	direct judging -12	direct other -15	direct saying -6	none -11	shared saying -9
outer|paragraph-before|relative other organisation|	none -7
outer|paragraph-before|relative other person|	apposition saying -17	direct other -11	direct saying -15	none -21	shared other -10
outer|paragraph-before|relative other pronoun|	none -10
outer|paragraph-before|relative saying noun|	apposition saying -14	direct other -13	none -12
outer|paragraph-before|relative saying person|	direct other -21
outer|paragraph-before|relative thinking noun|	none -8
outer|paragraph-before|shared judging name|	none -10
outer|paragraph-before|shared judging noun|	apposition saying -12	direct judging -9	direct other -17	direct thinking -7	none -8	shared judging -8
outer|paragraph-before|shared judging organisation|	none -9
outer|paragraph-before|shared judging person|	direct judging -15	direct other -18	direct saying -21	direct thinking -20	none -12
outer|paragraph-before|shared judging pronoun|	none -18
outer|paragraph-before|shared other name|	none -16
outer|paragraph-before|shared other noun|	none -19
outer|paragraph-before|shared other organisation|	none -12
outer|paragraph-before|shared other person|	none -24
outer|paragraph-before|shared other pronoun|	none -18
outer|paragraph-before|shared saying name|	none -10
outer|paragraph-before|shared saying noun|	direct judging -15	direct other -13	direct saying -19	direct thinking -7	none -26	shared saying -8
outer|paragraph-before|shared saying organisation|	direct other -21	none 6
outer|paragraph-before|shared saying person|	direct judging 6	direct other -35	direct saying -17	direct thinking -23	none 19	shared saying -14
outer|paragraph-before|shared saying pronoun|	direct judging -12	direct other -19	direct saying -17	none -24
outer|paragraph-before|shared thinking noun|	direct saying -7	none -23
outer|paragraph-before|shared thinking person|	none -8
outer|paragraph-before|shared thinking pronoun|	none -10
outer|quote-then-speaker|apposed judging name|	none -10
outer|quote-then-speaker|apposed judging noun|	direct judging -20	none -28
outer|quote-then-speaker|apposed judging person|	direct judging -14	direct other -8
outer|quote-then-speaker|apposed judging place|	none -20
outer|quote-then-speaker|apposed other name|	none -21
outer|quote-then-speaker|apposed other noun|	direct other -25
outer|quote-then-speaker|apposed other organisation|	none -23
outer|quote-then-speaker|apposed other person|	direct other 24	none 19
outer|quote-then-speaker|apposed other place|	none -12
outer|quote-then-speaker|apposed saying name|	none -23
outer|quote-then-speaker|apposed saying noun|	direct other -38	direct saying 8	direct thinking -17	none -24	shared saying 9
outer|quote-then-speaker|apposed saying organisation|	direct saying -10	none -26
outer|quote-then-speaker|apposed saying person|	direct judging 20	direct saying -9	none 36	relative other 18	shared judging 18	shared saying 16
outer|quote-then-speaker|apposed saying place|	none -28
outer|quote-then-speaker|apposed thinking noun|	none 6
outer|quote-then-speaker|apposed thinking person|	none -9
outer|quote-then-speaker|apposition judging noun|	direct saying -7	none -31	shared saying -14
outer|quote-then-speaker|apposition judging person|	none -10
outer|quote-then-speaker|apposition other noun|	direct saying -17	none -13
outer|quote-then-speaker|apposition other organisation|	none 11
outer|quote-then-speaker|apposition other person|	none -21
outer|quote-then-speaker|apposition saying name|	none -17
outer|quote-then-speaker|apposition saying noun|	direct judging -13	direct other 11	direct saying -10	direct thinking -8	none -42	relative other -19	shared judging -21	shared saying -10
outer|quote-then-speaker|apposition saying organisation|	none -27
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -14	direct saying -13	none 18
outer|quote-then-speaker|apposition saying place|	none -12
outer|quote-then-speaker|apposition thinking noun|	none -14
outer|quote-then-speaker|direct judging noun|	direct judging -13	direct other -11	direct thinking -14	none -25	relative other -14	shared judging -16	shared saying -18
outer|quote-then-speaker|direct judging organisation|	none -14
outer|quote-then-speaker|direct judging person|	none -14
outer|quote-then-speaker|direct judging pronoun|	direct other -16	none -28	shared judging 9
outer|quote-then-speaker|direct other name|	none -9
outer|quote-then-speaker|direct other noun|	apposition saying -19	direct judging -15	direct other -30	direct saying -37	direct thinking -14	none 11	shared other -18	shared saying -28
outer|quote-then-speaker|direct other organisation|	direct judging -17	none -29
outer|quote-then-speaker|direct other person|	direct judging -17	direct saying -6	none -38	shared judging -18	shared saying -19
outer|quote-then-speaker|direct other place|	none -14
outer|quote-then-speaker|direct other pronoun|	direct judging -8	direct other -23	direct saying -17	direct thinking -9	none -22	shared saying -24
outer|quote-then-speaker|direct saying name|	none 20
outer|quote-then-speaker|direct saying noun|	direct judging 17	direct other -26	direct saying -11	direct thinking 10	relative other -25	shared judging 22	shared other -16	shared thinking 11
outer|quote-then-speaker|direct saying organisation|	none 22
outer|quote-then-speaker|direct saying person|	apposition other 26	direct judging -8	direct other -19	direct thinking 16	none 19	relative other 28	relative saying 22	relative thinking 19	shared saying 8	shared thinking -8
outer|quote-then-speaker|direct saying place|	none -15	relative other -16
outer|quote-then-speaker|direct saying pronoun|	direct judging -18	direct other -10	direct saying 7	direct thinking -16	none 35	shared judging 18	shared thinking 17
outer|quote-then-speaker|direct thinking noun|	apposition saying -19	direct judging -14	direct other -17	direct saying 18	direct thinking -14	shared saying -8
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking person|	none -22
outer|quote-then-speaker|direct thinking pronoun|	direct other -7	direct saying -19	none -43
outer|quote-then-speaker|passive judging noun|	none -11
outer|quote-then-speaker|passive other noun|	none -25
outer|quote-then-speaker|passive other organisation|	none 10
outer|quote-then-speaker|passive other person|	none -7
outer|quote-then-speaker|passive saying noun|	none -7
outer|quote-then-speaker|passive saying organisation|	none -26
outer|quote-then-speaker|relative judging noun|	none -22
outer|quote-then-speaker|relative other name|	none -19
outer|quote-then-speaker|relative other noun|	direct judging -11	direct other -15	direct saying -18	none -42	shared other -19	shared saying 13	shared thinking -7
outer|quote-then-speaker|relative other person|	apposition saying 13	direct other -9	none -14	shared other 6
outer|quote-then-speaker|relative other pronoun|	none 17
outer|quote-then-speaker|relative saying noun|	direct other -14	direct thinking -9	none -14	shared judging -7
outer|quote-then-speaker|relative saying person|	direct other 6	direct thinking 14	none 22
outer|quote-then-speaker|relative thinking noun|	direct other -9	none 7
outer|quote-then-speaker|relative thinking person|	none 10
outer|quote-then-speaker|shared judging noun|	direct judging 10	direct other -8	direct saying -15	shared judging -10
outer|quote-then-speaker|shared judging organisation|	none 14
outer|quote-then-speaker|shared judging person|	direct other -9	direct saying 9	shared saying -15
outer|quote-then-speaker|shared judging place|	none -8
outer|quote-then-speaker|shared judging pronoun|	none 14	relative other 16	shared other 16	shared saying 17
outer|quote-then-speaker|shared other name|	none 6
outer|quote-then-speaker|shared other noun|	direct other -8	direct saying 14	direct thinking -17	relative other -16	shared saying -14
outer|quote-then-speaker|shared other organisation|	none -12
outer|quote-then-speaker|shared other person|	direct judging -14
outer|quote-then-speaker|shared other place|	none -18
outer|quote-then-speaker|shared other pronoun|	direct other 24
outer|quote-then-speaker|shared saying name|	direct other -7
outer|quote-then-speaker|shared saying noun|	direct judging 14	direct thinking 13	none -15	relative other -11	shared judging -14	shared saying 10
outer|quote-then-speaker|shared saying organisation|	direct other -11	none -28
outer|quote-then-speaker|shared saying person|	direct judging -11	direct other 6	direct saying 17	direct thinking 22	none -15	shared other 13	shared saying 19
outer|quote-then-speaker|shared saying place|	none -18
outer|quote-then-speaker|shared saying pronoun|	direct judging 6	direct other -13	direct saying 26	direct thinking -12	relative other -11	shared other -11	shared saying 21
outer|quote-then-speaker|shared thinking noun|	direct other 8	direct saying -24	none 9	shared saying -16
outer|quote-then-speaker|shared thinking organisation|	none 13
outer|quote-then-speaker|shared thinking person|	direct other 14	none 26
outer|quote-then-speaker|shared thinking pronoun|	none -17
outer|quote-then-verb|inverted judging name|	none 16
outer|quote-then-verb|inverted judging organisation|	none 12
outer|quote-then-verb|inverted judging pronoun|	none 18
outer|quote-then-verb|inverted other noun|	none 13
outer|quote-then-verb|inverted other person|	none 36
outer|quote-then-verb|inverted other pronoun|	none -14
outer|quote-then-verb|inverted saying noun|	inverted saying 23	none 6
outer|quote-then-verb|inverted saying organisation|	none -36
outer|quote-then-verb|inverted saying person|	inverted saying -7	none 29
outer|quote-then-verb|inverted saying place|	none 31
outer|quote-then-verb|inverted saying pronoun|	none 8
outer|sentence-after|according other noun|	none -22
outer|sentence-after|apposed judging noun|	none -20
outer|sentence-after|apposed judging organisation|	none -9
outer|sentence-after|apposed judging person|	none -22
outer|sentence-after|apposed other name|	none -25
outer|sentence-after|apposed other noun|	none 11
outer|sentence-after|apposed saying noun|	none -32
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking noun|	none -18
outer|sentence-after|apposition other noun|	none -24
outer|sentence-after|apposition other person|	none -21
outer|sentence-after|apposition saying noun|	none -22
outer|sentence-after|apposition saying person|	none -8
outer|sentence-after|direct judging name|	none -18
outer|sentence-after|direct judging person|	direct judging -14	none 9
outer|sentence-after|direct judging pronoun|	direct saying -20	none -30	relative saying -20	shared other -17
outer|sentence-after|direct other name|	direct other -20	none 7
outer|sentence-after|direct other noun|	direct judging -23	direct other -36	direct saying -27	direct thinking -15	shared saying -21
outer|sentence-after|direct other organisation|	none -21
outer|sentence-after|direct other person|	direct saying -19	shared other -24
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	direct judging 9	direct other -16	direct saying -21	none -45	shared saying -17
outer|sentence-after|direct saying name|	none -31
outer|sentence-after|direct saying noun|	direct other -46	direct saying -25	none 6
outer|sentence-after|direct saying organisation|	direct other -17	none -18
outer|sentence-after|direct saying person|	direct judging -14	direct other -10	direct saying -11	none 9	shared other -19	shared saying 17
outer|sentence-after|direct saying pronoun|	apposition other -18	direct judging -25	direct other 9	direct saying -24	direct thinking -16	none 21	relative other -20	shared judging -19
outer|sentence-after|direct thinking pronoun|	none -10	shared judging -21
outer|sentence-after|inverted judging noun|	none -15
outer|sentence-after|inverted saying name|	none -31
outer|sentence-after|inverted saying noun|	none -19
outer|sentence-after|inverted saying pronoun|	none 15
outer|sentence-after|passive other noun|	none -14
outer|sentence-after|relative other noun|	none -29
outer|sentence-after|shared judging noun|	none -9
outer|sentence-after|shared judging pronoun|	none -29
outer|sentence-after|shared other person|	none -14
outer|sentence-after|shared other pronoun|	direct saying -20	none -21
outer|sentence-after|shared saying noun|	none -30
outer|sentence-after|shared saying person|	none -15
outer|sentence-after|shared saying pronoun|	none -12
outer|sentence-after|shared thinking noun|	none -18
outer|sentence-after|shared thinking pronoun|	none 7
outer|sentence-before|according other name|	none -27
outer|sentence-before|according other noun|	apposition other -17	direct other -43	direct saying -7	inverted saying -13	none 17
outer|sentence-before|according other organisation|	direct judging -22	direct saying 7	none -26
outer|sentence-before|according other person|	according other 13	apposition other -20	direct other -17	none -7
outer|sentence-before|according other place|	none -13
outer|sentence-before|according other pronoun|	none -21
outer|sentence-before|apposed judging name|	none -29
outer|sentence-before|apposed judging noun|	direct other -8	none -32
outer|sentence-before|apposed judging organisation|	none -13
outer|sentence-before|apposed judging person|	direct saying -16	relative other -13
outer|sentence-before|apposed judging place|	none -8
outer|sentence-before|apposed other name|	none -34
outer|sentence-before|apposed other noun|	according other -13	apposition other -19	apposition saying -21	direct judging -31	direct other -22	direct saying -23	direct thinking -19	none -68	relative other -24
outer|sentence-before|apposed other person|	according other 10	apposition saying -19	direct other -31	direct saying -27
outer|sentence-before|apposed other place|	according other -11	none -24
outer|sentence-before|apposed saying name|	direct other -27	none -27
outer|sentence-before|apposed saying noun|	according other -8	apposition other -24	apposition saying -17	direct judging -13	direct other 6	direct saying -23	direct thinking -13	none -61	relative other -10
outer|sentence-before|apposed saying organisation|	direct other -18	none -41
outer|sentence-before|apposed saying person|	apposition saying -10	direct judging -6	direct other -8	direct saying -30	inverted saying -14
outer|sentence-before|apposed saying place|	direct other -12	direct saying -10	none -15
outer|sentence-before|apposed thinking name|	none -9
outer|sentence-before|apposed thinking noun|	direct other -16	direct thinking -6	none -17
outer|sentence-before|apposed thinking organisation|	none -11
outer|sentence-before|apposed thinking place|	none -12
outer|sentence-before|apposition judging name|	none -16
outer|sentence-before|apposition judging noun|	direct judging -15	direct other -11	direct saying -10	none -28
outer|sentence-before|apposition judging organisation|	none -18
outer|sentence-before|apposition judging person|	none -28
outer|sentence-before|apposition judging place|	none -13
outer|sentence-before|apposition other name|	direct saying -18	none -22
outer|sentence-before|apposition other noun|	according other -13	apposition other -16	direct judging -24	direct other -19	direct saying -34	none -35
outer|sentence-before|apposition other organisation|	none -17
outer|sentence-before|apposition other person|	apposition saying 9	direct other -21	none 12
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	none -34
outer|sentence-before|apposition saying noun|	apposition other -12	direct judging -8	direct other -42	direct thinking -14	inverted saying -10	none -74	relative other -12
outer|sentence-before|apposition saying organisation|	direct judging -11	direct other -21	none -42
outer|sentence-before|apposition saying person|	apposition saying -19	direct other 18	direct saying -25	none 13	relative other -6
outer|sentence-before|apposition saying place|	none -12
outer|sentence-before|apposition thinking noun|	direct other -8	none -25
outer|sentence-before|apposition thinking organisation|	none -17
outer|sentence-before|direct judging noun|	apposition other -20	apposition saying -21	direct judging -19	direct other -36	direct saying -32	direct thinking -19	inverted saying -12
outer|sentence-before|direct judging organisation|	direct other -27
outer|sentence-before|direct judging person|	apposition judging -26	apposition saying 13	direct judging -20	direct other -24	direct saying -38	direct thinking -26	inverted judging -17	inverted saying -22	none -10
outer|sentence-before|direct judging place|	none -13
outer|sentence-before|direct judging pronoun|	direct judging -25	direct other -21	direct thinking -9	none -37
outer|sentence-before|direct other name|	according other -17	apposition saying -17	direct judging -13	direct other -42	direct saying -35	direct thinking -19	inverted saying -25	none -47	relative other -20
outer|sentence-before|direct other noun|	according other -28	apposed other -21	apposed saying -18	apposition judging -24	apposition other -7	apposition saying -36	direct other 11	direct saying -63	direct thinking -35	inverted saying -27	relative judging -13	relative other -38	relative saying -16
outer|sentence-before|direct other organisation|	according other -30	direct judging -8	direct other 7	direct saying -27
outer|sentence-before|direct other person|	according other 8	apposition judging -20	apposition saying -21	direct judging -32	direct other -10	direct saying -46	direct thinking -14	inverted judging -10	none -9	relative other -26
outer|sentence-before|direct other place|	direct saying -28	none -28
outer|sentence-before|direct other pronoun|	apposition other -23	apposition saying -23	direct judging -36	direct other -30	direct saying -38	direct thinking -23	inverted saying -19	none -39	relative judging -11	relative other -30
outer|sentence-before|direct saying name|	direct judging -17	direct other 20	direct saying -20	direct thinking -15	inverted saying -16	none -13
outer|sentence-before|direct saying noun|	according other -21	apposition saying -23	direct other 11	direct saying -41	direct thinking -33	inverted saying -20	none -25	relative other -26
outer|sentence-before|direct saying organisation|	apposition other -22	direct other 9	direct saying -28
outer|sentence-before|direct saying person|	according other -34	apposition judging -13	apposition other -11	apposition saying -22	direct judging -26	direct other -9	direct saying -12	direct thinking -9	inverted saying -23	relative other 7	relative saying -24
outer|sentence-before|direct saying place|	none -29
outer|sentence-before|direct saying pronoun|	apposition judging 8	apposition other -24	apposition thinking -11	direct judging -25	direct other -20	direct saying 9	direct thinking 6	inverted saying 15	none 6	relative other -20
outer|sentence-before|direct thinking name|	none -25
outer|sentence-before|direct thinking noun|	direct other -19	direct thinking -17	none -7	relative other -10
outer|sentence-before|direct thinking organisation|	direct other -14	none -33
outer|sentence-before|direct thinking person|	direct other -18	none -17
outer|sentence-before|direct thinking place|	none -14
outer|sentence-before|direct thinking pronoun|	apposition saying -16	direct other -23	direct saying -15	none -34
outer|sentence-before|inverted judging name|	none -17
outer|sentence-before|inverted judging noun|	direct other -16	none -38	relative other -11
outer|sentence-before|inverted judging organisation|	none -23
outer|sentence-before|inverted judging person|	direct saying 9	none 15
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted judging pronoun|	direct other -8
outer|sentence-before|inverted other pronoun|	none 15
outer|sentence-before|inverted saying name|	direct other -16
outer|sentence-before|inverted saying noun|	according other -23	apposition saying -13	direct judging -11	direct other -35	direct saying -18	direct thinking -11	inverted saying 9	none -7
outer|sentence-before|inverted saying organisation|	direct other -17	none -39
outer|sentence-before|inverted saying person|	apposition saying -8	direct judging 12	direct other 16	none -28	relative judging 23	relative saying 14
outer|sentence-before|inverted saying place|	none -10
outer|sentence-before|inverted saying pronoun|	direct judging -15	direct other -28	direct saying -18	none 28
outer|sentence-before|passive judging noun|	none -11
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive other organisation|	none -24
outer|sentence-before|passive other person|	direct saying -18	none -17
outer|sentence-before|passive other place|	none -10
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying noun|	none -33
outer|sentence-before|relative judging noun|	direct judging -12	none -20
outer|sentence-before|relative judging organisation|	none -15
outer|sentence-before|relative judging person|	apposition saying -17
outer|sentence-before|relative other name|	direct other -9	none -25
outer|sentence-before|relative other noun|	apposition judging -19	apposition other -17	apposition saying 16	direct judging -21	direct other -25	direct saying -29	direct thinking -16	inverted saying -9	none -28	relative other -22
outer|sentence-before|relative other organisation|	apposition judging -17	none 12
outer|sentence-before|relative other person|	apposition other -12	direct other -17	none -30
outer|sentence-before|relative saying noun|	apposition saying 6	none -22
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -21	direct thinking -20
outer|sentence-before|relative thinking noun|	direct saying -6
outer|speaker-then-quote|apposed judging name|	none -34
outer|speaker-then-quote|apposed judging noun|	apposed saying -14	apposition saying -16	direct other -10	direct saying -20	none -33	relative other -16	shared judging -9	shared other -9	shared saying -17
outer|speaker-then-quote|apposed judging organisation|	none 21	relative other 11
outer|speaker-then-quote|apposed judging person|	apposition saying 6	direct other 25	none 29
outer|speaker-then-quote|apposed judging place|	none 11
outer|speaker-then-quote|apposed other name|	direct other -16	none -17	shared saying -20
outer|speaker-then-quote|apposed other noun|	apposed saying -10	apposition saying -16	direct judging -20	direct other -23	direct saying -33	direct thinking -21	none -17	relative other -21
outer|speaker-then-quote|apposed other organisation|	apposed saying 12	direct judging 6
outer|speaker-then-quote|apposed other person|	apposed saying -11	direct other 17	direct saying -25	none 13	relative other -13	shared saying 9
outer|speaker-then-quote|apposed saying name|	direct judging 15	direct saying -18	none -20
outer|speaker-then-quote|apposed saying noun|	apposed judging -31	apposed other -27	apposed saying -25	apposed thinking -7	apposition saying 20	direct judging -22	direct other -29	direct saying 7	direct thinking -32	none -31	passive saying -18	relative judging -21	relative other -15	relative saying -9	shared judging -28	shared other -15
outer|speaker-then-quote|apposed saying organisation|	apposition other 16	direct saying -16	none 17
outer|speaker-then-quote|apposed saying person|	apposed judging 16	apposed other 17	apposed saying 6	apposition saying 30	direct other 22	direct saying 7	none 23	passive other -9	relative other 16	relative saying 8	shared other 12	shared saying 18
outer|speaker-then-quote|apposed saying place|	apposed judging -13	apposed other -18	direct other -18	none -27
outer|speaker-then-quote|apposed saying pronoun|	none 6
outer|speaker-then-quote|apposed thinking name|	none -16
outer|speaker-then-quote|apposed thinking noun|	direct other -15	direct saying -24	none -7
outer|speaker-then-quote|apposed thinking organisation|	none 6
outer|speaker-then-quote|apposed thinking person|	direct saying -23	none 27
outer|speaker-then-quote|apposition judging name|	none -15
outer|speaker-then-quote|apposition judging noun|	direct judging -30	direct other -23	direct saying -29	direct thinking -11	none -37	relative other -27	shared judging -23	shared other 8
outer|speaker-then-quote|apposition judging organisation|	none -18
outer|speaker-then-quote|apposition judging person|	direct other -18	none 21
outer|speaker-then-quote|apposition judging place|	none -7
outer|speaker-then-quote|apposition other name|	none -19
outer|speaker-then-quote|apposition other noun|	apposed saying -18	apposition saying 10	direct judging -15	direct other -28	direct saying -24	none -39	relative other -20
outer|speaker-then-quote|apposition other organisation|	none -14
outer|speaker-then-quote|apposition other person|	direct saying -9	none 14
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition saying name|	none -10
outer|speaker-then-quote|apposition saying noun|	apposed judging -15	apposed other -15	apposed saying -23	apposition other -16	apposition saying -32	direct judging -23	direct other -39	direct saying -12	none -56	passive other -11	relative judging -9	relative other -25	relative saying -16	shared judging -17	shared other -19	shared saying -19	shared thinking -14
outer|speaker-then-quote|apposition saying organisation|	direct saying -15	none -12
outer|speaker-then-quote|apposition saying person|	apposed judging -17	direct judging 9	direct saying 7	direct thinking -19	none 54	shared judging -16
outer|speaker-then-quote|apposition saying place|	direct saying -13	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -13
outer|speaker-then-quote|apposition thinking noun|	none 6
outer|speaker-then-quote|apposition thinking person|	none 22
outer|speaker-then-quote|direct judging noun|	apposed judging -17	apposed other -10	apposed saying -10	apposition saying -29	direct judging 9	direct thinking -28	none 11	relative other 9	shared judging 8	shared other -34	shared saying -8	shared thinking -16
outer|speaker-then-quote|direct judging person|	direct judging 12	direct other 23	none 24
outer|speaker-then-quote|direct judging pronoun|	direct judging 13	direct other 12	direct saying -13	direct thinking 10	none -14	shared saying -40
outer|speaker-then-quote|direct other name|	apposed saying -26	direct other -20	direct saying -29	none -13
outer|speaker-then-quote|direct other noun|	apposed other -20	apposed saying -67	apposed thinking -21	apposition saying -39	direct judging 8	none 9	passive other 14	passive saying -18	relative judging -32	relative other -26	relative saying -24	shared judging -23	shared other -23	shared saying -38	shared thinking -21
outer|speaker-then-quote|direct other organisation|	apposed saying -27	direct thinking -13	none -15	relative saying -17	shared saying -26
outer|speaker-then-quote|direct other person|	apposed saying -24	apposition saying -29	direct judging 6	direct saying -17	direct thinking 17	none 9	relative saying -22	shared saying 7
outer|speaker-then-quote|direct other place|	apposed saying -27	direct saying -20	none -23	shared saying -16
outer|speaker-then-quote|direct other pronoun|	apposed other -20	apposed saying -20	apposition saying -36	direct judging 14	direct other 6	direct saying -27	none -8	passive saying -21	shared judging 10	shared saying -46
outer|speaker-then-quote|direct saying name|	direct other 12	direct saying -26	direct thinking -17	none -13
outer|speaker-then-quote|direct saying noun|	apposed judging 8	apposed other 20	apposed saying 10	apposed thinking -18	direct judging 11	direct other -9	direct saying 15	direct thinking 22	none 9	passive other -19	passive saying 22	relative judging -24	relative other -22	relative saying -9	shared judging 6	shared other -10	shared saying -8
outer|speaker-then-quote|direct saying organisation|	direct judging 20	direct other 30	direct saying 14	none 9
outer|speaker-then-quote|direct saying person|	apposed judging -7	direct judging 34	direct other 7	direct saying 7	direct thinking -7	passive other 19	relative judging 20	relative other 17	shared judging 13	shared other 12
outer|speaker-then-quote|direct saying place|	direct saying -18	none -12
outer|speaker-then-quote|direct saying pronoun|	apposed judging 27	apposed saying -24	direct judging 13	direct other 28	direct thinking 25	relative other 28	shared judging 26	shared other 6	shared saying -25
outer|speaker-then-quote|direct thinking name|	none 17
outer|speaker-then-quote|direct thinking noun|	apposed judging 8	apposed saying -38	apposition judging -21	direct other -14	direct thinking 11	none 20	shared judging -18	shared saying -44
outer|speaker-then-quote|direct thinking person|	direct other 18
outer|speaker-then-quote|direct thinking place|	direct saying -17	none 16
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -7	apposition saying -29	direct other -9	direct saying -48	none 6	shared saying -35
outer|speaker-then-quote|passive judging noun|	none -16
outer|speaker-then-quote|passive judging organisation|	none -15
outer|speaker-then-quote|passive other noun|	direct other -14	direct saying -26	none -14
outer|speaker-then-quote|passive other organisation|	none 8
outer|speaker-then-quote|passive other person|	none 11
outer|speaker-then-quote|passive saying noun|	none -34
outer|speaker-then-quote|passive saying person|	none 13
outer|speaker-then-quote|relative judging noun|	apposed saying -14	none 8
outer|speaker-then-quote|relative other noun|	apposed judging -19	apposed saying -25	direct judging -35	direct thinking -16	none 22	shared saying 21
outer|speaker-then-quote|relative other organisation|	none 9
outer|speaker-then-quote|relative other person|	direct other -26	direct thinking 20	none -22
outer|speaker-then-quote|relative saying noun|	apposed saying -13	direct judging 19	direct thinking -14	none 15	shared saying 9
outer|speaker-then-quote|relative saying organisation|	none 19
outer|speaker-then-quote|relative saying person|	direct other -26	direct saying -17	none -9
outer|speaker-then-quote|relative thinking noun|	none 17
outer|speaker-then-quote|shared judging name|	direct other -16	relative other 8
outer|speaker-then-quote|shared judging noun|	apposed judging -20	apposed other -11	apposed saying -10	direct judging -7	direct saying -25	direct thinking -11	none -11	relative other 12	shared judging -18	shared other -11	shared saying 6
outer|speaker-then-quote|shared judging organisation|	direct other 17	direct saying -13
outer|speaker-then-quote|shared judging person|	apposed judging 12	apposed saying -14	apposition saying 7	direct judging 18	direct other 12	direct saying -20	direct thinking 14	none 8	passive other -8	relative other -18	shared judging 7	shared other -8
outer|speaker-then-quote|shared judging place|	direct other -11
outer|speaker-then-quote|shared judging pronoun|	direct judging -14	direct saying 19	direct thinking -19
outer|speaker-then-quote|shared other noun|	apposed judging -14	apposed other -19	apposed saying -7	apposition saying -10	direct judging -10	direct saying -8	direct thinking -8	none -10	relative other -13	shared judging 13	shared saying -15
outer|speaker-then-quote|shared other organisation|	direct saying -9	none -23
outer|speaker-then-quote|shared other person|	apposed judging 19	apposed other -22	direct judging -10	none -7	relative other -11	shared judging -8	shared other -18	shared thinking -16
outer|speaker-then-quote|shared other pronoun|	apposed saying -20	direct judging 13	direct other -6	direct thinking 10	none -7	shared saying 14
outer|speaker-then-quote|shared saying name|	apposed saying -19	direct other 16	direct saying -20	shared judging 17	shared saying -12
outer|speaker-then-quote|shared saying noun|	apposed judging -34	apposed other -16	apposed saying -24	apposed thinking -36	apposition saying 13	direct judging -18	direct other 10	direct thinking 7	none -36	passive other 21	relative saying 13	shared other -23	shared saying -35
outer|speaker-then-quote|shared saying organisation|	apposed judging 11	apposition other 11	direct judging 7	direct other 15	direct saying -9	passive other -27
outer|speaker-then-quote|shared saying person|	apposed judging 6	apposed other 19	apposed thinking 6	apposition saying 22	direct other -23	direct thinking -9	none 7	relative judging -8	relative saying -7	shared judging 11	shared other 34	shared saying 32	shared thinking 26
outer|speaker-then-quote|shared saying place|	apposed other -13	none 7	shared judging 8
outer|speaker-then-quote|shared saying pronoun|	apposed other -8	apposed saying -14	direct judging 27	direct other 41	direct saying -15	direct thinking -18	relative other -13	shared saying -24
outer|speaker-then-quote|shared thinking name|	direct saying 11
outer|speaker-then-quote|shared thinking noun|	apposed saying -15	direct judging 16	direct other -18	direct saying -18	none 7	shared saying 10
outer|speaker-then-quote|shared thinking person|	apposed saying 24	direct other 21	none -16
outer|speaker-then-quote|shared thinking pronoun|	direct judging -11	direct saying 7
outer|verb-then-speaker|inverted judging name|	none -44
outer|verb-then-speaker|inverted judging noun|	none -10
outer|verb-then-speaker|inverted judging organisation|	none -24
outer|verb-then-speaker|inverted judging person|	none -43
outer|verb-then-speaker|inverted judging pronoun|	none 16
outer|verb-then-speaker|inverted saying name|	none 24
outer|verb-then-speaker|inverted saying noun|	inverted judging -10	inverted saying -27	none -17
outer|verb-then-speaker|inverted saying organisation|	none -40
outer|verb-then-speaker|inverted saying person|	none 30
outer|verb-then-speaker|inverted saying place|	none -22
outer|verb-then-speaker|inverted saying pronoun|	none 18
phrase|according-to|name|	false 22	true -7
phrase|according-to|noun|	true 21
phrase|according-to|pronoun|	false 16
phrase|colon|name|	false 26	true 21
phrase|colon|noun|	false -40	true -6
phrase|colon|pronoun|	false 14
phrase|interview|name|	false -37
phrase|named-before|name|	false -14
phrase|named-before|pronoun|	false -20
phrase|named-nearby|pronoun|	false -16
phrase|name|	true 13
phrase|noun|	false -38	true 14
phrase|paragraph-before|name|	true -37
phrase|paragraph-before|noun|	false -59	true -42
phrase|paragraph-before|pronoun|	false -22
phrase|possessor|name|	false -20
phrase|possessor|noun|	true -19
phrase|possessor|pronoun|	false 9
phrase|pronoun|	false 11
phrase|quote-then-speaker|name|	false 9
phrase|quote-then-speaker|noun|	false -24
phrase|quote-then-speaker|pronoun|	false 20
phrase|quote-then-verb|name|	true 14
phrase|quote-then-verb|noun|	false 9	true 6
phrase|sentence-after|name|	false -13	true -11
phrase|sentence-after|noun|	false -6
phrase|sentence-after|pronoun|	false 7
phrase|sentence-before|name|	false -7
phrase|sentence-before|noun|	false -12	true -21
phrase|signature|name|	false 8
phrase|speaker-then-quote|name|	false 15
phrase|speaker-then-quote|noun|	false -26	true 16
phrase|speaker-then-quote|pronoun|	false 12
phrase|topic|name|	false -9	true 13
phrase|topic|noun|	false -7	true -11
phrase|topic|pronoun|	false -34
phrase|verb-then-speaker|name|	false 12	true -6
phrase|verb-then-speaker|noun|	false -29
phrase|verb-then-speaker|pronoun|	false 25
pronoun|according-to|	elle 14	er 16
pronoun|colon|	he 14	it -24
pronoun|named-before|	ele 19	ella 12	elle -18	es -26	he -12	het -33	hij 7	i -12	il 6	ils -19	it -41	lei -13	man -23	on -33	she -24	sie -19	they -30	we -11	you -18	él -14
pronoun|named-nearby|	celle-ci -9	ela 6	ele 33	er 20	es -50	he 7	het -49	hij 25	i -31	il 11	it -51	lui 13	man -55	on -42	she 24	sie 11	we -30	you -31	ze -6	zij 25
pronoun|paragraph-before|	he 15	het -8	i -8	il -19	it -28	she -60	they -13	you -11	ze -19
pronoun|possessor|	haar 11	he -14	his 6	ihr -6	it -26	its -34	my -28	our -19	she -14
pronoun|quote-then-speaker|	elle 37	he 13	hij -8	i -18	il 23	it -25	she 25	they -9
pronoun|quote-then-verb|	ela 26	ele 23	ella -6	elle 9	er 26	es -28	he -18	het -23	hij 22	il 12	it -12	lei 26	lui -6	she -21	sie 31	zij 27	él 25
pronoun|sentence-after|	elle -8	i -20	it 9	they -29
pronoun|sentence-before|	ela 6	elle -31	er 27	es -27	he -14	het -36	hij 21	i -34	ils -16	it -45	lei -7	lui -10	man -27	on -33	sie 10	they -36	we -11	you -12	ze -9	zij 7
pronoun|speaker-then-quote|	celle-ci -9	ela 17	ella 17	elle -13	er -9	he 48	hij -10	i -17	it -37	man -37	on -33	she 6	sie -6	you -19	ze 7	zij 19
pronoun|topic|	celle-ci -17	ela -19	ele 24	ella 14	elle -16	er -30	es -27	het -46	hij -31	il -13	ils -21	lei 13	lui 18	man -46	on -49	sie -18	ze -20	zij 14	él -18
pronoun|verb-then-speaker|	er 19	es -34	he -14	het -46	hij 30	il 17	it -49	lei 15	she -32	sie 39	ze 20
says|according-to|	never 15
says|colon|	never 22	often 19	too 25
says|interview|	never -37
says|named-before|	often -14	too -16
says|named-nearby|	often -14
says|	never 6	often 6
says|paragraph-before|	never -26	often 24	too -6
says|possessor|	often -29	too -23
says|quote-then-speaker|	never 17	too -11
says|quote-then-verb|	often 25	too 13
says|sentence-after|	never -24	often 19	too -8
says|sentence-before|	never 8	often -36
says|signature|	never 10
says|speaker-then-quote|	often 22	too 19
says|topic|	often 9	too -15
says|verb-then-speaker|	never 17	often -11
size|according-to|10+|	according 12
size|according-to|1|	according 7
size|according-to|3|	according 17
size|according-to|4-5|	according 12
size|colon|10+|	judging 8	naked 13	other -12
size|colon|1|	naked -12
size|colon|2|	naked -7
size|colon|3|	naked -27
size|colon|4-5|	naked -22
size|colon|6-9|	naked 10
size|interview|10+|	naked -32
size|interview|6-9|	naked -14
size|named-before|10+|	naked -19
size|named-before|1|	naked -8
size|named-before|2|	naked -23
size|named-before|4-5|	naked -14
size|named-before|6-9|	naked -12
size|named-nearby|10+|	naked 7
size|named-nearby|1|	naked 9
size|named-nearby|4-5|	naked -24
size|paragraph-before|10+|	according -26	judging -13	other -34	thinking -33
size|paragraph-before|1|	judging -10	other -17	saying -25
size|paragraph-before|2|	judging -15	other -24	saying -29	thinking -10
size|paragraph-before|3|	judging -12	other -21	saying -43	thinking -13
size|paragraph-before|4-5|	judging -10	other -8	saying -37	thinking -17
size|paragraph-before|6-9|	according -11	judging -35	other -11	saying -44	thinking -21
size|possessor|10+|	naked -10
size|possessor|3|	naked -6
size|possessor|6-9|	naked 6
size|quote-then-speaker|10+|	judging -7	saying 13	thinking 7
size|quote-then-speaker|1|	judging -22	other -44	saying -14	thinking -33
size|quote-then-speaker|2|	judging -15	other -20	saying 13	thinking -10
size|quote-then-speaker|3|	other -10	saying -24	thinking -8
size|quote-then-speaker|4-5|	judging -13	other 12	saying 26	thinking 11
size|quote-then-speaker|6-9|	other -24	thinking -27
size|quote-then-verb|10+|	judging 9	saying 9
size|quote-then-verb|1|	judging 11	saying -19
size|quote-then-verb|2|	judging 8
size|quote-then-verb|3|	saying 31
size|quote-then-verb|4-5|	other 15
size|quote-then-verb|6-9|	other 11	saying 9
size|sentence-after|10+|	according 15	other -9	saying -9	thinking -24
size|sentence-after|1|	judging -18	other 11	thinking -29
size|sentence-after|2|	judging -43	other -40	saying -6	thinking -21
size|sentence-after|3|	judging -39	other -23	saying -8	thinking 6
size|sentence-after|4-5|	judging -15	saying -7	thinking 10
size|sentence-after|6-9|	according -14	other -13	thinking -27
size|sentence-before|10+|	according 26	judging -13	other -43	saying 13	thinking -32
size|sentence-before|1|	other -6	saying -50	thinking -37
size|sentence-before|2|	according -6	other -7	saying -20	thinking -29
size|sentence-before|3|	according -39	judging -21	other -12	thinking -41
size|sentence-before|4-5|	according -29	judging -27	saying -8	thinking -36
size|sentence-before|6-9|	according -38	judging -10	thinking -11
size|signature|10+|	naked 14
size|signature|4-5|	naked -10
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 19	saying 16
size|speaker-then-quote|1|	judging 19	other -13	saying -8	thinking 19
size|speaker-then-quote|2|	judging -22	other -28	saying 8	thinking 15
size|speaker-then-quote|3|	other -14	saying 22	thinking -19
size|speaker-then-quote|4-5|	judging 6	other 10	thinking -17
size|speaker-then-quote|6-9|	other -11	thinking -11
size|topic|10+|	naked 9
size|topic|1|	naked -31
size|topic|2|	naked -18
size|topic|3|	naked -10
size|topic|4-5|	naked -7
size|topic|6-9|	naked -10
size|transcript|10+|	naked -14
size|transcript|6-9|	naked 19
size|verb-then-speaker|10+|	judging -38	saying -25
size|verb-then-speaker|1|	judging -13	saying -7
size|verb-then-speaker|2|	judging -28	saying -17
size|verb-then-speaker|3|	judging -49	saying -8
size|verb-then-speaker|4-5|	judging -19	saying 8
size|verb-then-speaker|6-9|	judging 9	saying 20
starts|according-to|false|	according 27
starts|colon|false|	apposed -12	apposition -16	direct 13	inverted -11	naked -14
starts|colon|true|	direct 7	naked 9	shared 9
starts|interview|false|	naked -24
starts|interview|true|	naked -27
starts|named-before|false|	naked -11
starts|named-before|true|	naked -24
starts|named-nearby|false|	naked -12
starts|named-nearby|true|	naked 21
starts|paragraph-before|false|	according -24	apposed -23	apposition -36	direct -18	inverted -43	passive -27	relative -24	shared -24
starts|paragraph-before|true|	apposed -23	relative -9
starts|quote-then-speaker|false|	apposed 8	apposition -7	direct 6	passive 12	relative -31	shared -30
starts|quote-then-speaker|true|	apposed -8	shared 28
starts|quote-then-verb|false|	inverted 14
starts|sentence-after|false|	according 12	apposed -9	apposition -32	direct -22	inverted 7	passive -18	relative -24	shared -18
starts|sentence-after|true|	apposition -6	direct 10	relative -20	shared -18
starts|sentence-before|false|	apposed -63	direct -15	passive -57	relative -56
starts|sentence-before|true|	apposition -43	relative 18
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -22	apposition -33	direct 27	relative -6	shared -50
starts|speaker-then-quote|true|	apposed 8	apposition -33	direct 11	relative 30	shared 14
starts|topic|false|	naked -15
subject|according-to|	elided -8	none -13	own -25
subject|according-to|elided|	0 -8
subject|according-to|elided|1|	name 7
subject|according-to|none|	0 -16	1 11
subject|according-to|none|13-25|	name 21
subject|according-to|none|1|	name 15	pronoun 23
subject|according-to|none|2|	name 31
subject|according-to|none|3|	name -13	pronoun 24
subject|according-to|none|4-6|	name 14	noun -22
subject|according-to|none|7-12|	name -6	noun -19
subject|according-to|own|	0 -22	1 -24
subject|according-to|own|13-25|	name -11
subject|according-to|own|1|	name 13	noun -19
subject|according-to|own|3|	name 8
subject|according-to|own|4-6|	name -17
subject|according-to|own|7-12|	name -31	noun -25
subject|colon|	elided -10	none -8	own -31
subject|colon|elided|	0 -10
subject|colon|elided|1|	noun -25
subject|colon|none|1|	name 24	noun -21
subject|colon|none|4-6|	name -6
subject|colon|own|	0 -29
subject|colon|own|1|	name 11	noun -46	pronoun -7
subject|interview|	none -37
subject|interview|none|	0 -37
subject|interview|none|26+|	name -37
subject|named-before|	elided 31
subject|named-before|elided|	0 31
subject|named-before|elided|13-25|	name 13
subject|named-before|elided|1|	name -7
subject|named-before|elided|26+|	name -32
subject|named-before|elided|4-6|	name 18	pronoun -6
subject|named-before|elided|7-12|	name 34
subject|named-before|none|13-25|	name 9	pronoun 16
subject|named-before|none|1|	name -7	pronoun 10
subject|named-before|none|26+|	name -40	pronoun -17
subject|named-before|none|2|	name -20	pronoun 11
subject|named-before|none|3|	name 6	pronoun -13
subject|named-before|none|7-12|	name 22	pronoun -23
subject|named-before|own|13-25|	name -23	pronoun -54
subject|named-before|own|1|	name 33	pronoun -23
subject|named-before|own|26+|	name -66	pronoun -35
subject|named-before|own|2|	name -18	pronoun 10
subject|named-before|own|3|	name -15	pronoun -33
subject|named-before|own|4-6|	name -23	pronoun -60
subject|named-before|own|7-12|	name -30	pronoun -61
subject|named-nearby|	elided 17	none 14	own 21
subject|named-nearby|elided|	0 24	1 -29	2 -17
subject|named-nearby|elided|0|	name -15
subject|named-nearby|elided|13-25|	name -14
subject|named-nearby|elided|2|	name 18	pronoun -17
subject|named-nearby|elided|3|	name -9
subject|named-nearby|elided|4-6|	name 19
subject|named-nearby|elided|7-12|	name 20
subject|named-nearby|none|	0 12	1 11	2 -20
subject|named-nearby|none|0|	name -23	pronoun -27
subject|named-nearby|none|13-25|	name 7	pronoun -13
subject|named-nearby|none|1|	name 25
subject|named-nearby|none|26+|	name -25
subject|named-nearby|none|2|	pronoun -12
subject|named-nearby|none|3|	name 11
subject|named-nearby|none|4-6|	name 20	pronoun 8
subject|named-nearby|none|7-12|	name -9	pronoun -9
subject|named-nearby|own|	0 31	1 -19	2 -10
subject|named-nearby|own|0|	name -31	pronoun -21
subject|named-nearby|own|13-25|	name -9	pronoun -26
subject|named-nearby|own|1|	name 7	pronoun -20
subject|named-nearby|own|26+|	name -32
subject|named-nearby|own|2|	name 50	pronoun 7
subject|named-nearby|own|3|	name 14	pronoun -12
subject|named-nearby|own|4-6|	name 7	pronoun -33
subject|named-nearby|own|7-12|	name 14	pronoun -8
subject|paragraph-before|	elided -41	none -59	own -37
subject|paragraph-before|elided|	0 -24	1 -26	2 -23
subject|paragraph-before|elided|26+|	name -23	noun -34
subject|paragraph-before|none|	0 -42	1 -28	2 -22
subject|paragraph-before|none|26+|	name -40	noun -41	pronoun -14
subject|paragraph-before|own|	0 -31	1 -21	2 -23
subject|paragraph-before|own|26+|	name -37	noun -12	pronoun -29
subject|possessor|	none 10	own -26
subject|possessor|none|	0 10
subject|possessor|none|7-12|	pronoun -9
subject|possessor|own|	0 -25
subject|possessor|own|2|	pronoun -20
subject|possessor|own|7-12|	noun -11	pronoun -23
subject|quote-then-speaker|elided|	0 -16	1 15
subject|quote-then-speaker|	none -19
subject|quote-then-speaker|none|-12|	name 26
subject|quote-then-speaker|none|-4|	name -10
subject|quote-then-speaker|none|-9|	name -12
subject|quote-then-speaker|none|	0 -32	1 -6	2 15
subject|quote-then-speaker|none|1|	name -24	noun -20
subject|quote-then-speaker|none|4-6|	noun -16
subject|quote-then-speaker|none|7-12|	name -7
subject|quote-then-speaker|own|-10|	name -11	noun -21
subject|quote-then-speaker|own|-11|	noun 13
subject|quote-then-speaker|own|-12|	name -14
subject|quote-then-speaker|own|-14|	name -15
subject|quote-then-speaker|own|-15|	name -18
subject|quote-then-speaker|own|-17|	name 10
subject|quote-then-speaker|own|-3|	noun -21
subject|quote-then-speaker|own|-4|	name -12	noun -19
subject|quote-then-speaker|own|-5|	name -15	noun -28
subject|quote-then-speaker|own|-6|	name 20
subject|quote-then-speaker|own|-7|	name 13	noun -10
subject|quote-then-speaker|own|-8|	name -12
subject|quote-then-speaker|own|-9|	noun 7
subject|quote-then-speaker|own|0|	noun -21
subject|quote-then-speaker|own|13-25|	noun -24
subject|quote-then-speaker|own|1|	name -8
subject|quote-then-speaker|own|	2 -16
subject|quote-then-speaker|own|2|	name 25	noun -21	pronoun 37
subject|quote-then-speaker|own|3|	name 11	noun -23
subject|quote-then-speaker|own|4-6|	name -12	noun -27
subject|quote-then-speaker|own|7-12|	name -11	noun 7
subject|quote-then-verb|	none 26	own 7
subject|quote-then-verb|none|	0 27	1 -14
subject|quote-then-verb|none|1|	name 40	noun 21	pronoun -13
subject|quote-then-verb|own|	0 16	1 -43
subject|quote-then-verb|own|1|	name -8	noun 14	pronoun 16
subject|quote-then-verb|own|2|	name 27	noun -22
subject|quote-then-verb|own|3|	name 9
subject|quote-then-verb|own|7-12|	name -19	noun -14
subject|sentence-after|	elided -28	none -14	own -10
subject|sentence-after|elided|	0 -25	1 -21
subject|sentence-after|none|	0 -12	1 -7	2 -8
subject|sentence-after|none|0|	name -49	noun 13	pronoun 11
subject|sentence-after|none|1|	name 11	noun -10
subject|sentence-after|none|2|	noun -11
subject|sentence-after|none|3|	name -15
subject|sentence-after|none|4-6|	name -25	noun -14	pronoun -14
subject|sentence-after|none|7-12|	name -24	noun -21
subject|sentence-after|own|0|	name -20	pronoun -18
subject|sentence-after|own|	1 -33	2 -30
subject|sentence-after|own|1|	name -30	noun -20
subject|sentence-after|own|3|	name -20
subject|sentence-after|own|4-6|	name -24	noun -12
subject|sentence-before|elided|	0 8	1 -6	2 -43
subject|sentence-before|elided|13-25|	name -11	noun -7
subject|sentence-before|elided|1|	name -24	noun -43
subject|sentence-before|elided|26+|	name -16
subject|sentence-before|elided|2|	name -8	noun -26
subject|sentence-before|elided|3|	name 6	noun -29
subject|sentence-before|elided|4-6|	name 22
subject|sentence-before|elided|7-12|	name 21
subject|sentence-before|	none -7	own -13
subject|sentence-before|none|	0 -14	1 -27	2 13
subject|sentence-before|none|13-25|	name -31	pronoun -41
subject|sentence-before|none|1|	noun -30	pronoun 28
subject|sentence-before|none|26+|	name -26	noun -26	pronoun -20
subject|sentence-before|none|2|	noun -13	pronoun 16
subject|sentence-before|none|3|	noun -28	pronoun -18
subject|sentence-before|none|4-6|	name -12	noun 10	pronoun 23
subject|sentence-before|none|7-12|	name -19
subject|sentence-before|own|	0 -21	2 -18
subject|sentence-before|own|13-25|	name -31	noun -22	pronoun -6
subject|sentence-before|own|1|	name 6	noun 17	pronoun -23
subject|sentence-before|own|26+|	name -12	noun -48	pronoun -23
subject|sentence-before|own|2|	noun -54	pronoun 7
subject|sentence-before|own|3|	name -57	noun -8	pronoun -28
subject|sentence-before|own|4-6|	name -25	noun -66	pronoun -46
subject|sentence-before|own|7-12|	name -18	noun -14
subject|speaker-then-quote|elided|	0 10	1 -18	2 -6
subject|speaker-then-quote|elided|0|	name -6	noun -15
subject|speaker-then-quote|elided|1|	name 29
subject|speaker-then-quote|elided|2|	name 9	noun -12
subject|speaker-then-quote|elided|3|	name 13
subject|speaker-then-quote|elided|4-6|	noun -13
subject|speaker-then-quote|elided|7-12|	name -6	noun -14
subject|speaker-then-quote|none|	0 16	1 -18	2 -18
subject|speaker-then-quote|none|0|	name 30	noun 15	pronoun -19
subject|speaker-then-quote|none|13-25|	name 10	noun 8
subject|speaker-then-quote|none|2|	name 23	pronoun -17
subject|speaker-then-quote|none|3|	name -8	noun -33
subject|speaker-then-quote|none|7-12|	name -18	noun 8
subject|speaker-then-quote|	own -10
subject|speaker-then-quote|own|	0 10	1 -28	2 -15
subject|speaker-then-quote|own|0|	name 32	pronoun -32
subject|speaker-then-quote|own|13-25|	name -43	noun -15	pronoun -17
subject|speaker-then-quote|own|1|	name 21	noun -20
subject|speaker-then-quote|own|2|	noun 10	pronoun -17
subject|speaker-then-quote|own|3|	name -8
subject|speaker-then-quote|own|4-6|	noun 19	pronoun -17
subject|speaker-then-quote|own|7-12|	name -21	pronoun -11
subject|topic|elided|	0 34	1 13	2 -62
subject|topic|elided|13-25|	name -11	noun -7
subject|topic|elided|26+|	name -39	noun -37	pronoun -11
subject|topic|elided|2|	name 17
subject|topic|elided|3|	name 22
subject|topic|elided|4-6|	name 31	noun 15	pronoun -8
subject|topic|elided|7-12|	name 15
subject|topic|	none -17
subject|topic|none|	0 21	1 -19	2 -36
subject|topic|none|0|	noun -30
subject|topic|none|13-25|	name -9	noun -36	pronoun -14
subject|topic|none|26+|	name -21	noun -55
subject|topic|none|2|	name 13	noun -17
subject|topic|none|3|	name 12	noun 7	pronoun -10
subject|topic|none|4-6|	name 18	noun -6	pronoun -14
subject|topic|none|7-12|	name -8	noun -8	pronoun -19
subject|topic|own|	0 21	1 -10	2 -40
subject|topic|own|13-25|	noun -80	pronoun -20
subject|topic|own|1|	name 15	noun 8	pronoun -27
subject|topic|own|26+|	name -49	noun -17	pronoun -49
subject|topic|own|2|	name 7	pronoun -11
subject|topic|own|3|	name 30	noun 13	pronoun 12
subject|topic|own|4-6|	pronoun -41
subject|topic|own|7-12|	name -6	noun 8	pronoun -21
subject|verb-then-speaker|	elided -16	none 10	own 22
subject|verb-then-speaker|elided|	0 -16
subject|verb-then-speaker|none|	0 8	1 7
subject|verb-then-speaker|none|0|	name -14	pronoun -32
subject|verb-then-speaker|none|1|	name -21	noun -35	pronoun 6
subject|verb-then-speaker|none|2|	noun -19	pronoun 25
subject|verb-then-speaker|none|7-12|	noun -19
subject|verb-then-speaker|own|	0 21	1 6	2 -19
subject|verb-then-speaker|own|0|	name -25	noun -13
subject|verb-then-speaker|own|13-25|	name -13	noun -30
subject|verb-then-speaker|own|1|	name 27	noun -14	pronoun 16
subject|verb-then-speaker|own|2|	name 16
subject|verb-then-speaker|own|3|	noun -26	pronoun 26
subject|verb-then-speaker|own|4-6|	name 22	noun -14	pronoun 26
subject|verb-then-speaker|own|7-12|	noun -14	pronoun 8
twin|paragraph-before|apposed judging noun|	apposed judging noun -8	apposed judging person -6	apposition judging noun -11	apposition judging organisation -7	apposition judging person -9	direct judging person -7	inverted judging noun -10	shared judging noun -12
twin|paragraph-before|apposed judging person|	apposed judging noun -14	apposition judging noun -24	apposition judging person -14	inverted judging noun -19	inverted judging person -16	shared judging noun -14	shared judging person -20
twin|paragraph-before|apposed judging place|	apposed judging noun -12
twin|paragraph-before|apposed other name|	apposition other noun -7
twin|paragraph-before|apposed other noun|	apposed other name -6	apposed other noun -13	apposed other person -11	apposition other noun -16	apposition other person -19	apposition other place -9	direct other noun -13	direct other person -10	direct other pronoun -9	shared other noun -12
twin|paragraph-before|apposed other organisation|	apposed other noun -7	direct other noun -6	direct other organisation -9
twin|paragraph-before|apposed other person|	apposed other noun -24	apposed other person -14	apposed saying person -12	apposition other name -7	apposition other noun -27	apposition other organisation -10	apposition other person -14	apposition saying noun -11	direct other noun -14	direct other person -15	shared other noun -14	shared other person -14
twin|paragraph-before|apposed other place|	apposition other noun -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -32	apposed saying person -19	apposed saying place -18	apposition saying noun -21	apposition saying organisation -10	apposition saying person -18	apposition saying place -7	direct saying noun -15	direct saying organisation -20	direct saying person -20	direct saying pronoun -9	inverted saying noun -21	inverted saying person -10	inverted saying pronoun -13	shared saying noun -14	shared saying organisation -11	shared saying person -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -10	apposed saying person -15	apposed saying place -6	apposition saying noun -16	apposition saying organisation -9	inverted saying noun -13	shared saying organisation -11
twin|paragraph-before|apposed saying person|	apposed other person -17	apposed saying noun -33	apposed saying organisation -19	apposed saying person -23	apposed saying place -19	apposition saying name 6	apposition saying organisation -18	apposition saying person -24	apposition saying place -12	direct saying noun -15	direct saying person -16	inverted saying name -16	inverted saying noun -34	inverted saying organisation 9	inverted saying person -17	inverted saying pronoun -17	passive saying noun -24	shared saying name -13	shared saying noun -22	shared saying person 15
twin|paragraph-before|apposed saying place|	apposed saying noun -22	apposed saying person -6	apposed saying place -7
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -7	apposition thinking noun -12	shared thinking person -11
twin|paragraph-before|apposition judging noun|	apposed judging noun -9	apposed judging person -10	inverted judging noun -8	inverted judging person -6	shared judging noun -6
twin|paragraph-before|apposition judging organisation|	apposed judging noun -7
twin|paragraph-before|apposition judging person|	apposed judging noun -24	apposed judging person -14	inverted judging noun -9
twin|paragraph-before|apposition other noun|	apposed other name -6	apposed other noun -18	apposed other person -22	apposed other place -9	apposition saying noun -7	shared other name -9	shared other noun -11
twin|paragraph-before|apposition other organisation|	apposed other noun -6	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -31	apposed other person -15
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying person -12
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -20	apposed saying organisation -9	apposed saying person -23	apposition other noun -6	inverted saying noun -18	inverted saying organisation -10	inverted saying person -8	shared saying noun -11	shared saying person -13	shared saying pronoun -15
twin|paragraph-before|apposition saying organisation|	apposed saying organisation -7	apposed saying person -8	inverted saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -19	apposed saying person -21	inverted saying noun -20	shared saying person -12
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -9	direct other noun -16	passive judging noun -7
twin|paragraph-before|direct judging organisation|	apposed judging noun -9
twin|paragraph-before|direct judging person|	apposed judging name -9	apposed judging noun -26	apposed judging organisation -16	direct other person -16	shared judging person -6
twin|paragraph-before|direct judging pronoun|	apposed judging noun -18	direct other pronoun -7
twin|paragraph-before|direct other name|	direct other name -11
twin|paragraph-before|direct other noun|	apposed other noun -16	apposed other person -11	apposed other place -7	direct judging noun -15	direct other noun -22	direct saying noun -18	passive other noun -16	relative other noun -6
twin|paragraph-before|direct other organisation|	apposed other noun -6	apposed other organisation -13	direct other organisation -7
twin|paragraph-before|direct other person|	apposed other name -11	apposed other noun -24	apposed other person -17	direct judging person -14	direct other person -18	direct saying person -12	passive other noun -14
twin|paragraph-before|direct other place|	direct other place -13
twin|paragraph-before|direct other pronoun|	apposed other name -8	apposed other noun -19	direct judging pronoun -8	direct other pronoun -21	direct saying pronoun -14	direct thinking pronoun -10	passive other noun -6
twin|paragraph-before|direct saying name|	apposed saying noun -18	inverted saying noun -11
twin|paragraph-before|direct saying noun|	apposed saying noun -24	apposed saying organisation -9	apposed saying person -12	apposed saying place -14	direct other noun -20	inverted saying noun -10	relative saying noun -12	relative saying person -15	shared saying noun -24
twin|paragraph-before|direct saying organisation|	apposed saying organisation -6	direct other organisation -10	inverted saying noun -18
twin|paragraph-before|direct saying person|	apposed saying name -15	apposed saying organisation -23	apposed saying person -23	apposed saying place -26	direct other person -16	shared saying person -12
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -32	direct other pronoun -18
twin|paragraph-before|direct thinking person|	apposed thinking noun -8
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -8	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -6	apposed judging person -7
twin|paragraph-before|inverted judging person|	apposed judging person -7	apposition judging noun -11
twin|paragraph-before|inverted saying noun|	apposed saying noun -17	apposed saying person -18	apposition saying noun -17	apposition saying person -13	inverted saying person -16	shared saying pronoun -9
twin|paragraph-before|inverted saying organisation|	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -13	apposed saying person -8	apposition saying noun -13	inverted saying noun -22	shared saying noun -10	shared saying organisation -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -14	apposition saying noun -6
twin|paragraph-before|passive other noun|	direct other noun -17
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|passive saying noun|	apposed saying person -9
twin|paragraph-before|relative other noun|	direct other noun -12	relative other noun -12
twin|paragraph-before|relative other organisation|	direct other noun -8
twin|paragraph-before|relative other person|	direct other noun -11	relative other person -15
twin|paragraph-before|relative saying noun|	direct saying noun -13	relative other noun -6
twin|paragraph-before|relative thinking noun|	direct thinking noun -7
twin|paragraph-before|shared judging noun|	apposed judging noun -13	apposed judging person -13	apposition judging noun -14	direct judging noun -6	shared judging noun -15	shared judging person -8	shared judging pronoun -9
twin|paragraph-before|shared judging organisation|	direct judging noun -6
twin|paragraph-before|shared judging person|	apposed judging person -22	direct judging noun -13	direct judging person -8	inverted judging noun -19	shared judging noun -22	shared judging pronoun -12
twin|paragraph-before|shared judging pronoun|	apposition judging noun -7	direct judging noun -9	shared judging noun -14	shared judging person -7	shared judging pronoun -14
twin|paragraph-before|shared other name|	apposition other noun -14
twin|paragraph-before|shared other noun|	apposed other noun -12	apposed other person -7	apposition other noun -11	shared other noun -13	shared other pronoun -6
twin|paragraph-before|shared other person|	apposed other person -12	apposition other noun -11	shared other noun -7
twin|paragraph-before|shared other pronoun|	apposition other noun -12	shared other noun -10
twin|paragraph-before|shared saying name|	shared saying noun -10
twin|paragraph-before|shared saying noun|	apposed saying noun -16	apposed saying person -14	apposition saying place -8	direct saying noun -25	inverted saying noun -15	inverted saying person -8	shared saying name -6	shared saying noun -14	shared saying person -12
twin|paragraph-before|shared saying organisation|	apposed saying noun -11	apposed saying organisation -11	apposition saying noun -10	inverted saying person 10	shared saying noun -15
twin|paragraph-before|shared saying person|	apposed saying noun -20	apposed saying person 14	apposition saying person -19	direct saying noun -27	direct saying person -11	inverted saying noun -15	inverted saying pronoun -22	shared saying noun -29	shared saying person -21	shared saying pronoun -16
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	inverted saying noun 13	shared saying noun -14	shared saying person -8	shared saying pronoun -20
twin|paragraph-before|shared thinking noun|	direct thinking noun -6	shared thinking noun -8	shared thinking person -10
twin|paragraph-before|shared thinking person|	apposed thinking person -11	apposition thinking noun -7	shared thinking noun -11
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -41	apposed judging person -27	apposed judging place -12	apposition judging noun -8	direct judging noun -19	shared judging noun -35	shared judging person -12	shared judging pronoun -22
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -25
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 12	direct judging noun 12	shared judging noun -6	shared judging person -17
twin|quote-then-speaker|apposed judging place|	apposed judging noun -19	shared judging person -18
twin|quote-then-speaker|apposed other name|	shared other noun -18
twin|quote-then-speaker|apposed other noun|	apposed other person -53	apposed other place -23	apposed saying noun 10	apposition other person -13	apposition other place -22	direct other person -24	direct other place 10	passive other noun -13	shared other noun -20	shared other organisation 9	shared other person -38	shared other pronoun -18
twin|quote-then-speaker|apposed other organisation|	apposed other noun -18	apposition other noun -6	shared other organisation -21
twin|quote-then-speaker|apposed other person|	apposed other noun 17	apposed other person -18	direct other noun 11	shared other noun -6	shared other person 24
twin|quote-then-speaker|apposed other place|	apposed other noun -23	shared other noun -18
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -59	apposed saying person -31	direct saying organisation -21	direct saying person -43	direct saying pronoun -42	shared saying name -6	shared saying noun -14	shared saying organisation 9	shared saying person -41	shared saying pronoun -20
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -13	apposed saying person -21	direct saying noun -14	shared saying organisation -9	shared saying person -19
twin|quote-then-speaker|apposed saying person|	apposed saying noun -20	apposition saying name 18	apposition saying noun 39	apposition saying organisation 18	apposition saying person 10	apposition saying place 14	direct saying noun -20	direct saying organisation -17	direct saying person -17	passive saying noun 14	shared saying noun 18	shared saying organisation 16
twin|quote-then-speaker|apposed saying place|	apposed saying noun -22
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -15	shared thinking noun 15	shared thinking person -18
twin|quote-then-speaker|apposed thinking person|	apposed thinking noun -9	shared thinking noun -8	shared thinking person 16
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -19	apposed judging person -15	shared judging noun -7	shared judging person -25	shared judging pronoun -21
twin|quote-then-speaker|apposition judging person|	shared judging person -12
twin|quote-then-speaker|apposition other noun|	apposed other noun -27	apposed other organisation -12	apposed other person -21	shared other noun -12	shared other organisation -10	shared other person -16
twin|quote-then-speaker|apposition other person|	apposed other noun -17
twin|quote-then-speaker|apposition other place|	apposed other noun -16
twin|quote-then-speaker|apposition saying name|	apposed saying person -19
twin|quote-then-speaker|apposition saying noun|	apposed saying person -12	apposition other noun -14	passive saying noun 7	shared saying name -10	shared saying noun -9	shared saying organisation -14	shared saying person 13	shared saying pronoun -27
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -22	shared saying noun -18
twin|quote-then-speaker|apposition saying person|	apposed saying noun 13	apposed saying person -11	shared saying person -25	shared saying pronoun 9
twin|quote-then-speaker|apposition saying place|	apposed saying person -11
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 23
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -10	shared thinking pronoun -14
twin|quote-then-speaker|direct judging noun|	apposed judging noun -30	apposed judging person -18	direct other noun -16	passive judging noun -9	shared judging noun -20	shared judging organisation -10	shared judging person -18	shared judging pronoun -13
twin|quote-then-speaker|direct judging organisation|	apposed judging person -12
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -15	shared judging noun -7	shared judging pronoun -7
twin|quote-then-speaker|direct other noun|	apposed other noun -24	apposed other person -21	direct judging noun -17	direct other noun -44	direct saying noun -18	direct thinking noun -18	passive other noun -22	passive other organisation 9	passive other person -22	relative other noun -29	relative other person -21
twin|quote-then-speaker|direct other person|	direct other person -19	direct saying person -10
twin|quote-then-speaker|direct other place|	apposed other noun -21
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -17	direct other pronoun -43	direct saying pronoun -21	relative other person -23	shared judging pronoun -14
twin|quote-then-speaker|direct saying noun|	apposed saying noun 29	apposed saying organisation -16	direct other noun -20	passive saying noun 13	relative saying noun -14	relative saying person -17	shared saying noun -17	shared saying person -36	shared saying pronoun -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 20	apposed saying person 15
twin|quote-then-speaker|direct saying person|	apposed saying noun 30	apposed saying person 20	direct other person -15	passive saying noun 19
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 12	direct other pronoun -22	passive saying noun 17
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -15	apposed thinking person -21	direct other noun -16	passive thinking noun -18	relative thinking noun -16	shared thinking person -20
twin|quote-then-speaker|passive judging noun|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -18	direct other noun -31	shared other noun -18	shared other person -8	shared other pronoun -20
twin|quote-then-speaker|passive other organisation|	direct other noun 7
twin|quote-then-speaker|passive saying noun|	apposed saying person -15	apposition saying noun -19	direct saying noun -25	direct saying person -22	direct saying pronoun -17
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -18
twin|quote-then-speaker|relative judging noun|	relative other noun -15
twin|quote-then-speaker|relative other noun|	direct other noun -19	relative judging noun -12	relative other noun -18	relative saying noun -10
twin|quote-then-speaker|relative other person|	direct other noun -8	relative other person 8	relative saying person 7
twin|quote-then-speaker|relative saying noun|	direct saying noun -12	relative other noun -9
twin|quote-then-speaker|relative saying person|	direct saying noun 25	relative other person 14
twin|quote-then-speaker|relative thinking noun|	direct thinking noun 8
twin|quote-then-speaker|shared judging name|	shared judging noun 9
twin|quote-then-speaker|shared judging noun|	apposed judging noun -38	apposed judging person -13	apposition judging noun 19	direct judging noun 18	shared judging name -23	shared judging organisation -20	shared judging pronoun -18
twin|quote-then-speaker|shared judging organisation|	direct judging noun 19	shared judging person -24
twin|quote-then-speaker|shared judging person|	apposed judging noun -8	apposed judging person 6	apposed judging place -8	apposition judging noun -18	apposition judging person -11	shared judging noun -6	shared judging organisation 21	shared judging person -22	shared judging pronoun -23
twin|quote-then-speaker|shared judging place|	shared judging person -8
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 21	apposition judging noun 32	direct judging pronoun -10	direct other pronoun -16	shared judging noun 6	shared judging person 19	shared judging pronoun -9
twin|quote-then-speaker|shared other noun|	apposed other name 16	apposed other noun -18	apposed other organisation 10	apposed other place 8	passive other noun -19	shared other person -25	shared other place 8	shared saying noun -11
twin|quote-then-speaker|shared other organisation|	apposed other organisation -14	apposition other noun 10	shared other noun 7
twin|quote-then-speaker|shared other person|	apposed other noun -11	apposed other person 36	apposition other noun 17	apposition other place 6	passive other noun -10	shared other person -6
twin|quote-then-speaker|shared other place|	shared other noun -17
twin|quote-then-speaker|shared other pronoun|	passive other noun -8	shared other noun -18	shared other person -23	shared other pronoun 21	shared saying pronoun 6
twin|quote-then-speaker|shared saying name|	apposed saying noun -18	apposition saying noun -15	shared saying person 14	shared saying pronoun -12
twin|quote-then-speaker|shared saying noun|	apposed saying noun -36	apposed saying person -29	apposed saying place -19	apposition saying noun -10	apposition saying person -15	direct saying noun 17	shared other noun -6	shared saying name -16	shared saying noun -15	shared saying person 6	shared saying pronoun -7
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -22	apposed saying organisation -16	apposed saying person -16	apposition saying noun -20	shared saying noun -25	shared saying person -22
twin|quote-then-speaker|shared saying person|	apposed saying noun -9	apposed saying organisation -15	apposed saying person 23	shared saying name -11	shared saying organisation -9	shared saying person -12	shared saying pronoun -11
twin|quote-then-speaker|shared saying place|	apposed saying noun -22
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -9	apposition saying pronoun 24	shared other pronoun 25	shared saying name -21	shared saying pronoun -9
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 14	apposed thinking person -9	shared thinking person -17	shared thinking pronoun 10
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 18	apposed thinking person 17	apposition thinking noun 19	direct thinking noun 20	shared thinking noun 22	shared thinking pronoun 17
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -7	shared thinking noun -21	shared thinking person -24
twin|quote-then-verb|inverted judging person|	inverted judging person 16
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -29
twin|quote-then-verb|inverted saying noun|	inverted saying noun 7	inverted saying person 19	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -32
twin|quote-then-verb|inverted saying person|	inverted saying noun -18	inverted saying person 37
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 24	inverted saying organisation 39
twin|sentence-after|apposed judging organisation|	apposition judging noun -9
twin|sentence-after|apposed judging person|	apposition judging noun -22
twin|sentence-after|apposed other name|	direct other noun -18
twin|sentence-after|apposed other noun|	apposition other noun -20	direct other noun 7	direct other person -21	direct other pronoun -23
twin|sentence-after|apposed other person|	apposition other person -22
twin|sentence-after|apposed saying noun|	apposition saying noun -21	direct saying pronoun -18	inverted saying noun -22
twin|sentence-after|apposed saying person|	apposition saying noun -7	inverted saying noun -15
twin|sentence-after|apposition judging noun|	apposed judging organisation -7	apposed judging person -14
twin|sentence-after|apposition other noun|	apposed other noun -10
twin|sentence-after|apposition other person|	apposed other person -16
twin|sentence-after|apposition saying noun|	apposed saying noun -16	apposed saying person -17	inverted saying noun -14	inverted saying pronoun -15	shared saying person 6
twin|sentence-after|direct other noun|	apposed other name -14	apposed other noun -17	direct other noun -40	direct saying noun -10
twin|sentence-after|direct other organisation|	direct saying organisation -20
twin|sentence-after|direct other person|	apposed other noun -21
twin|sentence-after|direct other pronoun|	apposed other noun -22	direct other pronoun -25	direct saying pronoun 13
twin|sentence-after|direct saying noun|	apposed saying noun -8	direct other noun -9	shared saying noun -18	shared saying person -18
twin|sentence-after|direct saying organisation|	direct other organisation -19
twin|sentence-after|direct saying person|	inverted saying noun -26
twin|sentence-after|direct saying pronoun|	apposed saying noun 13	direct other pronoun 16	inverted saying noun 16
twin|sentence-after|inverted saying noun|	apposed saying noun -17	apposed saying person -11	apposition saying noun -21	direct saying person -27	direct saying pronoun -13
twin|sentence-after|inverted saying pronoun|	apposition saying noun 6
twin|sentence-after|shared saying noun|	direct saying noun -16
twin|sentence-after|shared saying person|	direct saying noun -14
twin|sentence-before|apposed judging name|	inverted judging noun -16
twin|sentence-before|apposed judging noun|	apposed judging noun -13	apposed judging person -26	apposition judging noun -18	apposition judging organisation -12	apposition judging person -17	direct judging noun -22	direct judging person -14	direct judging pronoun -7	inverted judging noun -24
twin|sentence-before|apposed judging organisation|	apposition judging noun -20	inverted judging noun -11
twin|sentence-before|apposed judging person|	apposed judging noun -36	apposed judging person -26	apposition judging noun -9	direct judging noun -15	inverted judging name 7	inverted judging person -25
twin|sentence-before|apposed judging place|	inverted judging noun -6
twin|sentence-before|apposed other name|	apposition other noun -27	direct other noun -22	direct other person -18
twin|sentence-before|apposed other noun|	apposed other noun -39	apposed other person -28	apposed other place -14	apposition other name -20	apposition other noun -48	apposition other organisation -27	apposition other person -52	apposition other place -17	direct other name -13	direct other noun -37	direct other organisation -17	direct other person -37	direct other pronoun -28	inverted judging noun -15	inverted saying noun -20
twin|sentence-before|apposed other organisation|	apposed other noun -7	apposition other noun 8	direct other noun -25	direct other organisation -14	direct other person -15
twin|sentence-before|apposed other person|	apposed other noun -9	apposed other person -24	apposition other name -30	apposition other organisation -24	apposition other place -24	direct other noun -11
twin|sentence-before|apposed other place|	apposed other noun -14	apposed other person -7	apposed other place -21	apposition other noun -9	direct other noun -18	direct other organisation -10	direct other person -21	direct other place -14
twin|sentence-before|apposed saying name|	apposed saying person -7	apposition saying noun -24	apposition saying person -15	direct saying name -10	direct saying noun -24	direct saying organisation -20	direct saying person -17	inverted saying noun -25
twin|sentence-before|apposed saying noun|	apposed saying noun -44	apposed saying person -30	apposed saying place -17	apposition saying name -10	apposition saying organisation -31	apposition saying person -33	apposition saying place -13	direct saying name -11	direct saying noun -27	direct saying organisation -26	direct saying person -23	direct saying pronoun -29	inverted saying noun -25	inverted saying organisation -11	inverted saying person -21	inverted saying place -9	inverted saying pronoun -21
twin|sentence-before|apposed saying organisation|	apposed saying person -18	apposition saying noun -36	apposition saying place -8	direct saying noun -20	direct saying person -15	direct saying pronoun -25	inverted saying noun -33	inverted saying pronoun -21
twin|sentence-before|apposed saying person|	apposed saying name -18	apposed saying noun -15	apposed saying organisation -23	apposed saying place -21	apposition saying name 16	apposition saying noun 11	apposition saying organisation -10	apposition saying place -26	direct saying noun -26	direct saying person -14	inverted saying organisation 7	inverted saying person -16	inverted saying place -22	inverted saying pronoun -33	passive saying noun 6
twin|sentence-before|apposed saying place|	apposed saying noun -14	apposed saying person -8	direct saying noun -16	direct saying organisation -15	direct saying person -23
twin|sentence-before|apposed thinking noun|	apposed thinking noun -14	apposed thinking person -14	apposition thinking noun -18	apposition thinking organisation -22	apposition thinking person -13	direct thinking noun -20	direct thinking person -6	direct thinking pronoun -6
twin|sentence-before|apposed thinking person|	apposition thinking noun -24	direct thinking noun -14
twin|sentence-before|apposition judging noun|	apposed judging noun -16	apposed judging organisation -13	apposed judging person -20	inverted judging name -11	inverted judging noun -20
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -11
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -28
twin|sentence-before|apposition other name|	apposed other noun -22	apposed other person -26
twin|sentence-before|apposition other noun|	apposed other name -21	apposed other noun -52	apposed other organisation -27	apposed other person -49	apposed other place -11	inverted saying noun -17	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -33	apposed other person -24
twin|sentence-before|apposition other person|	inverted saying noun 19
twin|sentence-before|apposition other place|	apposed other noun -10	apposed other person -15
twin|sentence-before|apposition saying name|	apposed saying noun -12	apposed saying person -24	inverted saying pronoun -23
twin|sentence-before|apposition saying noun|	apposed saying name -20	apposed saying noun -38	apposed saying organisation -26	apposed saying person -18	inverted saying name -15	inverted saying noun -11	inverted saying organisation -25	inverted saying person -24	inverted saying pronoun -32
twin|sentence-before|apposition saying organisation|	apposed saying noun -37	apposed saying person -34	inverted saying noun -31
twin|sentence-before|apposition saying person|	apposed saying noun 19	apposed saying person -17	inverted saying noun 16	inverted saying organisation 24	inverted saying person -25	inverted saying place 9
twin|sentence-before|apposition saying place|	apposed saying noun -13	apposed saying person -18	inverted saying noun -8	inverted saying pronoun -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -15	apposed thinking person -14
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -19
twin|sentence-before|apposition thinking person|	apposed thinking noun -15
twin|sentence-before|direct judging name|	inverted judging name -21
twin|sentence-before|direct judging noun|	apposed judging noun -33	apposed judging person -17	inverted judging noun -9	inverted judging person -21	passive judging noun -19
twin|sentence-before|direct judging organisation|	inverted judging name -22	inverted judging noun -22
twin|sentence-before|direct judging person|	inverted judging noun -11
twin|sentence-before|direct judging pronoun|	apposed judging noun -20
twin|sentence-before|direct other name|	apposed other noun -19
twin|sentence-before|direct other noun|	apposed other name -23	apposed other noun -16	apposed other organisation -22	apposed other person -23	apposed other place -19	passive other noun -35	passive other organisation -21	passive other person -31
twin|sentence-before|direct other organisation|	apposed other noun -28	apposed other organisation -19	apposed other place 11	inverted saying noun -18
twin|sentence-before|direct other person|	apposed other noun -42	apposed other organisation 20	apposed other place 15	inverted saying noun -16	passive other pronoun -23
twin|sentence-before|direct other place|	apposed other place -17
twin|sentence-before|direct other pronoun|	apposed other noun -48	passive other noun -14
twin|sentence-before|direct saying name|	apposed saying name -12	apposed saying noun -20	inverted saying name -21	inverted saying noun -11	inverted saying organisation -18	inverted saying place -22	inverted saying pronoun -19
twin|sentence-before|direct saying noun|	apposed saying name 11	apposed saying noun -34	apposed saying organisation -25	apposed saying person -30	inverted saying name -17	inverted saying noun -27	inverted saying place -22	inverted saying pronoun -17
twin|sentence-before|direct saying organisation|	apposed saying name -23	apposed saying noun -51	apposed saying place -33
twin|sentence-before|direct saying person|	apposed saying name -28	apposed saying noun -15	apposed saying place -17	inverted saying name -13	inverted saying noun -7	passive saying noun -15
twin|sentence-before|direct saying pronoun|	apposed saying noun 14	apposed saying organisation -11	inverted saying noun -11
twin|sentence-before|direct thinking noun|	apposed thinking person -10
twin|sentence-before|direct thinking person|	apposed thinking noun -16
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -12
twin|sentence-before|inverted judging name|	apposed judging person -8	apposition judging noun -13	direct judging name -11	direct judging organisation -13
twin|sentence-before|inverted judging noun|	apposed judging name -14	apposed judging noun -25	apposed judging organisation -6	apposed judging person -16	apposed judging place -11	apposed other noun -17	apposition judging noun -16	apposition judging person -25	direct judging noun -8	direct judging person -19	inverted judging noun -18
twin|sentence-before|inverted judging person|	apposed judging person -24	direct judging noun 15
twin|sentence-before|inverted saying name|	direct saying name -20	direct saying noun -18	direct saying person -15	inverted saying name -18	inverted saying pronoun -23
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -19	apposed saying name -18	apposed saying noun -9	apposed saying organisation -28	apposed saying person -46	apposition other noun -16	apposition other person -32	apposition saying noun -48	apposition saying organisation -33	apposition saying person -52	apposition saying place -14	direct other organisation -12	direct other person -21	direct saying name -30	direct saying organisation -35	direct saying person -45	direct saying pronoun -23	inverted saying noun -51	inverted saying person -26	inverted saying place -6	inverted saying pronoun -27
twin|sentence-before|inverted saying organisation|	apposed saying noun -27	apposed saying person -32	apposition saying noun -38	apposition saying person -28	direct saying name -23	inverted saying pronoun -21
twin|sentence-before|inverted saying person|	apposed saying person -25	apposition saying noun -27	apposition saying person -22	inverted saying noun 20	inverted saying person -20
twin|sentence-before|inverted saying place|	apposed saying person -13	direct saying name -15	direct saying noun -19	inverted saying noun -6
twin|sentence-before|inverted saying pronoun|	apposed saying noun -23	apposed saying organisation -19	apposed saying person -30	apposition saying name 25	apposition saying noun -7	apposition saying person -26	apposition saying place -11	direct saying name -20	direct saying noun -17	inverted saying name 12	inverted saying noun -12	inverted saying organisation 16
twin|sentence-before|passive judging noun|	direct judging noun -14
twin|sentence-before|passive other noun|	apposition other noun -9	direct other noun -23	direct other pronoun -10
twin|sentence-before|passive other organisation|	direct other noun -21
twin|sentence-before|passive other person|	direct other noun -19
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	apposed saying person -10	direct saying person -16	direct saying pronoun -14
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	direct judging person -19	shared judging name -16	shared judging noun 14
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -48	apposed judging organisation -17	apposed judging person -26	apposed judging place -23	apposition judging organisation -6	apposition judging person -31	apposition judging place -15	direct judging noun -31	direct judging organisation -20	direct judging person -29	shared judging noun -38	shared judging person -21	shared judging pronoun 15
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 18	apposed judging person -23	apposition judging noun 29	apposition judging person 9	direct judging person -16	shared judging noun 26	shared judging organisation 19
twin|speaker-then-quote|apposed judging person|	apposed judging noun 22	apposed judging organisation 26	apposed judging person -9	apposition judging name 17	apposition judging noun 40	apposition judging organisation -10	apposition judging person 9	direct judging noun -8	shared judging noun 39	shared judging organisation 20	shared judging person -10
twin|speaker-then-quote|apposed judging place|	apposed judging noun -12	apposition judging person -22	direct judging person -23
twin|speaker-then-quote|apposed other name|	apposed other noun -20	apposed other place -18	apposed saying name -10	apposition other noun -16	direct other noun -18	direct other person -22	shared other name -16	shared other noun -15	shared other person -18
twin|speaker-then-quote|apposed other noun|	apposed other name -24	apposed other noun -47	apposed other person -18	apposed other place -33	apposed saying person -17	apposition other name 13	apposition other organisation -18	apposition other person -29	direct other name -16	direct other noun -7	direct other organisation -11	direct other person -31	direct other pronoun -36	direct saying pronoun -21	shared judging noun -17	shared judging person -12	shared other noun -32	shared other organisation -20	shared other person -14	shared saying noun -9	shared saying person -39
twin|speaker-then-quote|apposed other organisation|	apposed other noun -6	apposition other noun 12	direct other noun 8	direct other person -17	shared other organisation 18	shared other person -7	shared saying noun 13
twin|speaker-then-quote|apposed other person|	apposed judging person -12	apposed other noun -32	apposition other noun 10	apposition other person 7	direct other noun 31	direct other person -15	shared judging person 18	shared other noun 21	shared other pronoun -21	shared saying name 15	shared saying noun 19	shared saying place 17
twin|speaker-then-quote|apposed other place|	apposed other name 6	apposed other place -25	apposed saying place -17	direct other noun -20	direct other person -32	shared other place -20
twin|speaker-then-quote|apposed saying name|	apposed saying name -28	apposed saying person -28	apposed saying place -17	apposition saying person -25	direct saying name -30	direct saying noun -29	direct saying person -50	direct saying pronoun -20	shared saying noun 18	shared saying person -7
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -42	apposed saying organisation -31	apposed saying person -82	apposed saying place -41	apposition saying name -11	apposition saying noun 19	apposition saying organisation -20	apposition saying person -56	apposition saying place 9	apposition saying pronoun 8	direct other noun 6	direct other pronoun -22	direct saying noun -17	direct saying person -60	direct saying pronoun -31	shared saying name -27	shared saying noun -41	shared saying organisation -11	shared saying place -11
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -28	apposed saying person -37	apposition saying noun 23	apposition saying organisation -16	direct saying noun -26	direct saying person -25	direct saying pronoun 14	shared saying name -23	shared saying person -28
twin|speaker-then-quote|apposed saying person|	apposed saying name 34	apposed saying place 27	apposition saying name 33	apposition saying noun 25	apposition saying organisation 18	apposition saying person 31	apposition saying place 25	direct saying noun -31	direct saying person -44	direct saying pronoun -32	shared saying name 18	shared saying noun 34	shared saying organisation 26	shared saying place 23	shared saying pronoun 6
twin|speaker-then-quote|apposed saying place|	apposed saying name 6	apposed saying noun -26	apposed saying person -29	apposition saying noun -29	apposition saying person -21	direct saying noun -12	direct saying person -13	direct saying pronoun -20	shared saying person -26
twin|speaker-then-quote|apposed saying pronoun|	apposition saying noun 11
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -15	shared thinking name -19	shared thinking noun -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -40	apposed thinking person -33	apposed thinking place -16	apposition thinking noun -7	direct thinking noun -34	direct thinking person -19	direct thinking pronoun -27	shared thinking person -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 14	apposition thinking noun 14	direct thinking pronoun -11	shared thinking noun -11
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -15
twin|speaker-then-quote|apposition judging name|	apposed judging person -13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -14	apposed judging organisation -25	apposed judging person -50	shared judging name -21	shared judging noun -30	shared judging organisation -22	shared judging person -29	shared judging pronoun -33
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -29	shared judging noun 12
twin|speaker-then-quote|apposition judging person|	apposed judging noun 12	apposed judging person 12	apposed judging place 15	shared judging noun -9	shared judging pronoun -11
twin|speaker-then-quote|apposition judging place|	apposed judging noun -14
twin|speaker-then-quote|apposition other name|	apposed other noun -18
twin|speaker-then-quote|apposition other noun|	apposed other noun -14	apposed other organisation -18	apposed other person -34	apposed other place -8	apposed saying noun -18	apposed saying organisation -13	apposition judging noun -15	apposition saying noun -15	passive other organisation 11	shared other organisation -14	shared other person -39	shared other pronoun -25	shared saying noun -29	shared saying organisation -13	shared saying person -6
twin|speaker-then-quote|apposition other organisation|	apposed other noun -16	apposed other person -17	shared other noun -19
twin|speaker-then-quote|apposition other person|	apposed other noun 12	apposed other person -13	apposition judging person 15	shared judging person 10	shared other noun -11	shared other person -28	shared saying person 12
twin|speaker-then-quote|apposition other place|	apposed other noun -12
twin|speaker-then-quote|apposition saying name|	apposed saying person -18	shared saying name 10	shared saying noun -6	shared saying person -19
twin|speaker-then-quote|apposition saying noun|	apposed saying name -26	apposed saying noun -31	apposed saying organisation -42	apposed saying person -85	apposed saying pronoun -14	apposition other noun -17	shared saying name -23	shared saying noun -55	shared saying organisation -24	shared saying person -40	shared saying place -16	shared saying pronoun -35
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 10	apposed saying organisation -13	apposed saying person -48	shared saying noun 13	shared saying organisation -29	shared saying person -14
twin|speaker-then-quote|apposition saying person|	apposed saying name 22	apposed saying noun 46	apposed saying person -15	apposed saying place -8	shared saying place -8	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -14	apposed saying person -17	shared saying person -12
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -15	shared saying person -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 10	apposed thinking person -22	shared thinking noun -13	shared thinking person -7
twin|speaker-then-quote|direct judging noun|	apposed judging noun -7	apposed judging person -23	relative judging noun -20	relative judging person -22	shared judging noun 11	shared judging organisation -31	shared judging person 6	shared judging pronoun -29
twin|speaker-then-quote|direct judging organisation|	direct other organisation 14
twin|speaker-then-quote|direct judging person|	apposed judging name -8	apposed judging noun 14	apposed judging organisation 14	shared judging noun -6	shared judging person -23
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -12	direct other pronoun -19	shared judging pronoun -19
twin|speaker-then-quote|direct other name|	apposed other noun -6	direct other name -12	direct saying name 13
twin|speaker-then-quote|direct other noun|	apposed other name 10	apposed other noun 28	apposed other organisation -39	apposed other person -50	apposed saying noun 10	direct judging noun -13	direct other noun -42	direct saying noun -8	direct thinking noun -28	passive other noun -10	passive other person -13	relative other noun -39	shared thinking noun -22
twin|speaker-then-quote|direct other organisation|	direct judging organisation 10
twin|speaker-then-quote|direct other person|	apposed other name -17	apposed other noun 45	apposed other organisation 14	apposed other person 17	apposed other place 18	direct other person -15	direct saying person -17	passive other noun -9
twin|speaker-then-quote|direct other place|	direct other place -12
twin|speaker-then-quote|direct other pronoun|	apposed other name -23	apposed other noun 21	apposed saying noun 22	direct judging pronoun -22	direct other pronoun -12	direct saying pronoun -15	direct thinking pronoun -23	shared judging pronoun -20	shared thinking pronoun -21
twin|speaker-then-quote|direct saying name|	apposed saying name -14	direct other name 13
twin|speaker-then-quote|direct saying noun|	apposed saying name 30	apposed saying noun 18	apposed saying organisation 20	apposed saying person 30	apposed saying place 16	direct other noun -11	passive saying noun -29	relative saying noun -21	relative saying person 27	shared saying noun -13	shared saying organisation -25	shared saying pronoun -11
twin|speaker-then-quote|direct saying organisation|	direct other organisation 8	relative saying noun -14
twin|speaker-then-quote|direct saying person|	apposed saying name -12	apposed saying noun 40	apposed saying organisation 29	apposed saying person 16	apposed saying place -7	direct other person -16	shared saying noun 12	shared saying person 17
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 20	apposed saying name 27	apposed saying noun 19	apposed saying organisation -11	apposed saying person 31	apposed saying place 21	direct other pronoun -17
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 21	direct other noun -28	shared thinking person -28
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 29	direct other person 7	shared thinking person -24
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -28	apposed thinking person 6	direct other pronoun -23	shared thinking person -22	shared thinking pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -18	direct other person -33
twin|speaker-then-quote|passive other organisation|	apposition other noun -27
twin|speaker-then-quote|passive other person|	direct other noun 23
twin|speaker-then-quote|passive saying noun|	direct saying noun -29
twin|speaker-then-quote|relative judging noun|	direct judging noun -8
twin|speaker-then-quote|relative judging person|	direct judging noun 22	relative other person 14
twin|speaker-then-quote|relative other noun|	direct other noun 6	relative other noun -7
twin|speaker-then-quote|relative other person|	relative judging person 22	relative other person -10	relative saying person -17
twin|speaker-then-quote|relative saying noun|	direct saying noun 15	direct saying organisation 15
twin|speaker-then-quote|relative saying person|	direct saying noun -25	direct saying person 7	relative other person -20
twin|speaker-then-quote|shared judging name|	apposed judging name -14	shared judging noun -20	shared judging person -14
twin|speaker-then-quote|shared judging noun|	apposed judging name -16	apposed judging noun -17	apposed judging person -25	apposed judging place -27	apposition judging noun -18	apposition judging organisation -12	direct judging noun -13	direct judging person -14	shared judging noun -19	shared judging organisation -22	shared judging person -11	shared judging pronoun -22
twin|speaker-then-quote|shared judging organisation|	apposed judging person -13	apposition judging noun -8	direct judging noun 18
twin|speaker-then-quote|shared judging person|	apposed judging noun 11	apposition judging noun 8	apposition judging person 20	direct judging noun -21	direct judging person -15	shared judging name 13	shared judging noun -6	shared judging pronoun -9
twin|speaker-then-quote|shared judging place|	shared judging noun -11
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -9	apposition judging person 15	direct judging pronoun -15	direct other pronoun -15	shared judging person 9	shared judging pronoun -7
twin|speaker-then-quote|shared other name|	apposed other name -6	shared other noun 12
twin|speaker-then-quote|shared other noun|	apposed other noun -7	apposed other organisation -15	apposed other person -28	apposition other noun 7	shared other noun -19	shared other organisation -19	shared saying noun -21
twin|speaker-then-quote|shared other organisation|	apposition other noun 8	shared other person 7	shared saying organisation -19
twin|speaker-then-quote|shared other person|	apposed other name 17	apposed other noun -17	apposed other organisation -14	apposed other person -11	apposed saying noun 14	apposed saying person 15	apposition other noun -8	shared other noun -15	shared other organisation -12	shared saying person 16
twin|speaker-then-quote|shared other place|	apposed other place -19
twin|speaker-then-quote|shared other pronoun|	apposed other noun -17	apposed other person 11	shared other person -20
twin|speaker-then-quote|shared saying name|	apposed saying noun -23	apposed saying organisation 6	apposed saying person -14	apposition saying noun 16	shared saying noun -14	shared saying person -23	shared saying pronoun -25
twin|speaker-then-quote|shared saying noun|	apposed saying noun -28	apposed saying organisation -12	apposed saying person -23	apposed saying place -9	apposition other noun -17	apposition saying noun -10	apposition saying person -9	direct saying person -13	shared other noun -17	shared saying name -13	shared saying noun -10	shared saying organisation 6	shared saying person -18	shared saying place -21	shared saying pronoun -6
twin|speaker-then-quote|shared saying organisation|	apposed saying name -21	apposed saying organisation -13	apposed saying person -20	apposition saying noun 8	apposition saying organisation -24	direct saying noun -11	shared saying name -20	shared saying noun -6	shared saying person -23
twin|speaker-then-quote|shared saying person|	apposed saying name 9	apposed saying noun -22	apposed saying organisation -17	apposed saying place 23	apposition saying name 28	apposition saying noun -8	apposition saying person 23	apposition saying place -11	direct saying noun -16	direct saying person -17	shared other person 15	shared saying name -12	shared saying noun -13	shared saying organisation 25	shared saying person -21	shared saying place 22	shared saying pronoun -20
twin|speaker-then-quote|shared saying place|	apposed saying noun -10	apposed saying person -8	shared saying noun -14	shared saying person -21
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 12	apposition saying person 15	direct saying noun 8	shared saying name -19	shared saying person -7	shared saying pronoun -12
twin|speaker-then-quote|shared thinking name|	apposed thinking name -10	apposition thinking noun -6	shared thinking noun -8	shared thinking person -19
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -13	apposed thinking noun 11	apposed thinking person -21	apposition thinking noun 10	direct thinking noun -19	shared thinking name -11	shared thinking person -28	shared thinking pronoun -13
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -11	apposition thinking noun -10	direct thinking noun 19	direct thinking person 6	direct thinking pronoun 20	shared thinking name 17	shared thinking noun -10	shared thinking pronoun 23
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -7	direct other pronoun -16	direct thinking noun 7	direct thinking pronoun -16	shared thinking noun -12	shared thinking person -23
twin|verb-then-speaker|inverted saying name|	inverted saying name 8
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -37	inverted saying pronoun -12
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 27
verb-before|according|,|	other 38
verb-before|according|:|	other 26
verb-before|according|;|	other -10
verb-before|according|adverb|	other -10
verb-before|according|auxiliary|	other 10
verb-before|according|capital|	other -23
verb-before|according|coordinator|	other -11
verb-before|according|determiner|	other -17
verb-before|according|preposition|	other -13
verb-before|according|pronoun|	other -23
verb-before|according|quote|	other 6
verb-before|according|stop|	other 9
verb-before|according|that|	other -18
verb-before|according|word|	other -23
verb-before|apposed|'|	base -10
verb-before|apposed|(|	base 8
verb-before|apposed|)|	base -12	other -7	past -22	present -20
verb-before|apposed|,|	base 23	other 13	participle -23	past 27	present 32
verb-before|apposed|-|	base -11	other -26	participle -20
verb-before|apposed|;|	other -16
verb-before|apposed|capital|	base -29	other -20	past -55	present -30
verb-before|apposed|determiner|	base -16	other -26
verb-before|apposed|pronoun|	base -30	other -13	past -45
verb-before|apposed|quote|	base -10	other -20	participle 9	past -9
verb-before|apposed|verb-judging|	base -15
verb-before|apposed|verb-saying|	base -18	other -27	past -29	present -22
verb-before|apposed|word|	base -37	other 11	participle -14	past -32	present -41
verb-before|apposed|–|	other -17
verb-before|apposed|—|	other -25	past 8
verb-before|apposed|’|	base -12
verb-before|apposition|,|	base -19	other -24	participle -73	past -10	present -34
verb-before|direct|capital|	base -30	other -17	participle 18	past 19	present 10
verb-before|direct|determiner|	base -12	participle -26	past -10	present -22
verb-before|direct|pronoun|	base -31	other -28	participle -28	past 25	present 15
verb-before|direct|subordinator|	participle -18
verb-before|direct|verb-judging|	base -17	other -53	participle -15	past -14	present -39
verb-before|direct|verb-saying|	base -18	other -82	participle -21	past -6	present 15
verb-before|direct|verb-thinking|	base -13	other -24	participle -16	present -7
verb-before|direct|word|	base -29	participle -8	past 38	present 12
verb-before|inverted|"|	past 20
verb-before|inverted|'|	past 25
verb-before|inverted|)|	past -68	present -16
verb-before|inverted|,|	past 21	present 11
verb-before|inverted|-|	past -12
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	past -16	present -34
verb-before|inverted|coordinator|	past -85	present -33
verb-before|inverted|preposition|	past -17
verb-before|inverted|pronoun|	past -42	present -16
verb-before|inverted|quote|	past 17
verb-before|inverted|start|	past -11
verb-before|inverted|stop|	present -12
verb-before|inverted|that|	past -24
verb-before|inverted|word|	present -30
verb-before|inverted|—|	past 21
verb-before|passive|,|	other -35	past -6	present 10
verb-before|passive|capital|	other -36	past 17
verb-before|passive|coordinator|	other -21
verb-before|passive|pronoun|	other -18	past -29
verb-before|passive|quote|	other -31
verb-before|passive|stop|	past -32
verb-before|passive|subordinator|	other -24	past -19
verb-before|passive|that|	other -11	past -18
verb-before|passive|verb-judging|	other 9
verb-before|passive|verb-saying|	other 14	past -22
verb-before|passive|verb-thinking|	other -6
verb-before|passive|word|	other 11	past -7
verb-before|relative|capital|	other -22	present 15
verb-before|relative|determiner|	other -13
verb-before|relative|pronoun|	other 13	past -22
verb-before|relative|that|	base -27	other -30	participle -20
verb-before|relative|verb-saying|	base 16
verb-before|relative|word|	base -23	other 10	participle 20	present 7
verb-before|shared|)|	other -12	past -27
verb-before|shared|,|	base 6	other -12	participle 33	past -51	present -22
verb-before|shared|-|	other -18	past 18
verb-before|shared|:|	base -16
verb-before|shared|;|	other -12
verb-before|shared|capital|	participle -37
verb-before|shared|coordinator|	base 7	other -21	present 18
verb-before|shared|determiner|	base -21	other -19	participle 10	present -14
verb-before|shared|preposition|	base -15	participle 18	past -7	present -12
verb-before|shared|pronoun|	other 24	participle -26	past -8
verb-before|shared|quote|	base -19	participle 17	present 9
verb-before|shared|subordinator|	base -8	participle -13
verb-before|shared|verb-thinking|	participle -10
verb-before|shared|word|	participle -17
verb-before|shared|—|	past -11
verb-before|shared|’|	present -14
`;
