/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 26	carry-before -8	carry-before-that -39	interview -39	named-before -16	paragraph-before -27	quote-then-speaker 9	quote-then-verb 14	sentence-before -7	signature 10	speaker-then-quote 16	topic -12
before|according-to|	capital 19	preposition 21	word 23
before|colon|	, -7	- 36	: -10	adverb -54	auxiliary -38	capital 12	coordinator -16	preposition -17	pronoun -67	quote 14	start 11	subordinator 11	that -25	verb-judging -37	verb-saying -17	word -36
before|interview|	, -12	capital -19	start -30	word -6
before|named-before|	" 7	& -23	' -11	( -12	) -16	+ -21	, 17	- -35	/ -16	adverb -17	capital 14	coordinator -39	determiner -16	possessive -13	preposition -18	quote 16	start -20	subordinator -59	that -13	verb-judging -15	verb-saying -36	word -9	¿ -14	— -21	” 11	• 6
before|named-before||	 6
before|named-nearby|	& -16	' 7	( 40	+ 10	, 23	- 21	/ 8	: -47	; 38	adverb -33	auxiliary -22	capital 6	coordinator 6	determiner -7	preposition -38	pronoun 22	start 23	subordinator -15	that -60	verb-judging -49	verb-saying -21	verb-thinking -10	word -19	– 19	— 9
before|name|	" 8	# -17	& -20	' 25	( 36	) 14	+ 15	, 34	- 38	: -52	; 47	adverb -42	auxiliary -11	capital 14	coordinator -20	determiner -15	possessive -13	preposition -32	pronoun 9	quote 13	start 18	subordinator -22	that -50	verb-judging -42	verb-thinking -30	word -37	¡ -9	± 13	¿ -14	– 12	— 17	― 18	’ 17	” 23	• 13
before|name||	 21
before|noun|	$ -41	' -46	( -13	) -28	+ -16	, 19	- 8	/ 31	: -29	; 22	adverb -51	auxiliary -76	capital -17	coordinator -37	preposition -20	pronoun -45	quote 9	start 19	that -41	verb-judging -35	verb-saying -22	verb-thinking -25	word -29	¡ -13	– -14	’ -39	€ -14
before|paragraph-before|	& -6	' -20	( -13	) -12	, -8	- -40	/ -11	: -21	; -20	adverb -31	auxiliary -15	capital -23	coordinator -18	determiner -21	possessive -10	preposition -42	pronoun -19	quote -10	subordinator -22	that -15	verb-judging -22	verb-saying -52	verb-thinking -15	word -45	– -12	— -17	’ -17
before|possessor|	( -12	, 7	: -28	auxiliary -23	capital -7	coordinator 12	determiner -21	preposition 9	pronoun -13	quote -21	subordinator 9	that -44	verb-judging -37	verb-saying -71	verb-thinking -44	word -20
before|pronoun|	" 11	' 27	, 28	- -17	: -37	; -12	capital -16	coordinator 47	determiner 14	preposition -24	pronoun -28	quote 38	start -10	subordinator -19	that -72	verb-saying -15	word 6	— -10
before|quote-then-speaker|	$ -9	' 22	( 6	, 22	- -25	/ 23	: -17	adverb -40	capital 7	coordinator -50	pronoun -20	quote 26	start 11	subordinator -52	that -58	verb-judging -40	verb-saying -28	verb-thinking -19	word -37	— 14
before|quote-then-verb|	, -8	adverb 17	preposition -21	pronoun -19	verb-judging 13	verb-saying 27
before|sentence-after|	' -21	( -21	, -17	: -22	; -25	adverb -25	auxiliary -33	capital -11	coordinator -44	pronoun -30	quote -6	start 10	subordinator -67	that -34	verb-judging -24	verb-thinking -12	word -9	— -10
before|sentence-before|	& -29	' -19	( -24	) -15	+ -12	, -19	- -37	: -35	; -12	adverb -24	auxiliary -21	capital -10	coordinator -20	determiner -32	possessive -20	preposition -32	pronoun -27	quote 12	start 6	subordinator -19	that -62	verb-judging 13	word -17	– -7	— -24	’ -28	€ -14
before|signature|	( 10	- -22	— 13
before|speaker-then-quote|	" 20	$ -38	& -20	' 13	( -11	) 9	, 61	- 27	/ 17	: -38	; 40	adverb -46	auxiliary -44	capital -9	coordinator 30	determiner 13	possessive -6	preposition -44	pronoun -33	quote 20	start 21	subordinator 16	that -50	verb-judging -30	verb-saying -83	verb-thinking -32	word -11	– -8	— 12	― 14	’ -7
before|topic|	, -29	- -16	subordinator -25	— -10
before|verb-then-speaker|	, 16	adverb -36	capital 19	preposition -35	pronoun -9	that -24	verb-saying 12	word -16
carry-before-that|0|	0 9	1 -35	2 9	3 -16
carry-before-that|0|0|,|	coordinator 8	quote 15
carry-before-that|0|0|	1 -10	10+ 23	2 -12	3 -12	4-5 19	6-9 19	: 19	auxiliary 11	coordinator -6	determiner -10	word 6
carry-before-that|0|0|:|	upper 19
carry-before-that|0|0|adjacent|	false 9
carry-before-that|0|0|auxiliary|	lower 11
carry-before-that|0|0|capital|	. 10
carry-before-that|0|0|coordinator|	lower -8	none 12
carry-before-that|0|0|determiner|	lower -11
carry-before-that|0|0|end|	. 32
carry-before-that|0|0|inside|	false 9
carry-before-that|0|0|preposition|	lower -9	none -10
carry-before-that|0|0|question|false|	false 9
carry-before-that|0|0|word|	lower 16	none -7
carry-before-that|0|1|	, -20	1 -25	10+ -7	2 -23	3 -23	4-5 -21	6-9 -17	: -18	auxiliary -25	capital -11	coordinator -10	determiner -23	preposition -14	subordinator -13	that -13	verb-saying -14	word -21
carry-before-that|0|1|,verb-saying|	none -15
carry-before-that|0|1|,|	capital -8	lower -12	pronoun -14	upper -16
carry-before-that|0|1|.|	capital -16
carry-before-that|0|1|:|	upper -18
carry-before-that|0|1|adjacent|	false -35
carry-before-that|0|1|auxiliary|	lower -25
carry-before-that|0|1|capital|	, -17	lower -11
carry-before-that|0|1|coordinator|	lower -14	none -20
carry-before-that|0|1|determiner|	lower -20
carry-before-that|0|1|end|	. -8
carry-before-that|0|1|inside|	false -35
carry-before-that|0|1|newcomer|	none -28
carry-before-that|0|1|newcomer|none|own|	, -13	: -10
carry-before-that|0|1|none|	,auxiliary -18	,verb-saying -11	- 6	coordinator -26	preposition -19	stop -11	that -13	word -16
carry-before-that|0|1|own|	own -20
carry-before-that|0|1|preposition|	lower -14	none -19
carry-before-that|0|1|pronoun|	, -16
carry-before-that|0|1|question|false|	false -33
carry-before-that|0|1|stop|	none -21
carry-before-that|0|1|subject|	elided -8	none -6	own -24
carry-before-that|0|1|subordinator|	lower -13
carry-before-that|0|1|that|	lower -10
carry-before-that|0|1|word|	lower -21	none -11
carry-before-that|0|2|	, -10	10+ -43	2 -28	3 11	4-5 18	6-9 -11	: -14	auxiliary -27	capital -18	determiner -28	preposition -23	stop 12
carry-before-that|0|2|,auxiliary|	none -18
carry-before-that|0|2|,verb-saying|	none -27
carry-before-that|0|2|,|	capital -43	determiner -23	lower -34	pronoun 10	verb-saying -36
carry-before-that|0|2|.|	capital -25	determiner 8	pronoun -15
carry-before-that|0|2|:|	upper -13
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -27
carry-before-that|0|2|capital|	, -29	lower -18
carry-before-that|0|2|determiner|	lower -26
carry-before-that|0|2|end|	. 8	? 10
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -31	none 10	says 8
carry-before-that|0|2|newcomer|acts|own|	: -26
carry-before-that|0|2|newcomer|none|none|	: -26	stop 19
carry-before-that|0|2|newcomer|none|own|	, -29	: -34	stop -26
carry-before-that|0|2|newcomer|says|none|	: 10
carry-before-that|0|2|newcomer|says|own|	stop -25
carry-before-that|0|2|none|	,auxiliary -38	,verb-saying 24	coordinator -21	own 19	preposition -39	stop -54
carry-before-that|0|2|own|	none -35	own -12
carry-before-that|0|2|preposition|	lower -21	none -19
carry-before-that|0|2|pronoun|	, -27
carry-before-that|0|2|question|false|	true 7
carry-before-that|0|2|question|true|	false -20
carry-before-that|0|2|stop|	none -30	upper 12
carry-before-that|0|2|subject|	elided -21	none 24	own -24
carry-before-that|0|2|word|	none -15
carry-before-that|0|3|	, -20	1 -17	10+ -14	2 -16	3 -15	4-5 -13	stop -33	word -13
carry-before-that|0|3|,auxiliary|	none -10
carry-before-that|0|3|,verb-saying|	none -21
carry-before-that|0|3|,word|	none -15
carry-before-that|0|3|,|	lower -19	pronoun 6
carry-before-that|0|3|.|	capital -9	determiner -17	pronoun -11
carry-before-that|0|3|adjacent|	false -16
carry-before-that|0|3|capital|	, -17
carry-before-that|0|3|end|	. -33
carry-before-that|0|3|inside|	false -16
carry-before-that|0|3|newcomer|	acts -19	says -36
carry-before-that|0|3|newcomer|none|none|	stop -17
carry-before-that|0|3|newcomer|none|own|	, -15	stop -10
carry-before-that|0|3|newcomer|says|none|	stop -24
carry-before-that|0|3|newcomer|says|own|	stop -19
carry-before-that|0|3|none|	,auxiliary -11	,pronoun -11	,verb-saying -33	none -26	stop -40
carry-before-that|0|3|own|	none -11	own -29
carry-before-that|0|3|question|false|	false -48	true 10
carry-before-that|0|3|stop|	upper -33
carry-before-that|0|3|subject|	elided -18	own -34
carry-before-that|0|3|word|	lower -13
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -19	,word -17	capital -14
carry-before-that|1|far|	, -49	- -25	1 -15	10+ -39	2 -14	3 -47	4-5 -22	6-9 -24	: -29	; -11	adverb -31	auxiliary -55	capital -44	coordinator -35	determiner -58	possessive -34	preposition -50	quote -32	start 10	stop -29	subordinator -46	that -37	verb-judging -38	verb-saying -38	verb-thinking -29	word -51	— 7
carry-before-that|1|far|,auxiliary|	? -15	none -36
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	none -19
carry-before-that|1|far|,pronoun|	none -13
carry-before-that|1|far|,subordinator|	none -14
carry-before-that|1|far|,verb-judging|	none -23
carry-before-that|1|far|,verb-saying|	! -12	? -18	none -30
carry-before-that|1|far|,word|	none -21
carry-before-that|1|far|,|	' -11	adverb -22	capital -44	coordinator -14	determiner -29	lower -41	none -21	preposition -32	subordinator -28	upper -30	verb-judging -16	verb-saying -17	word -25
carry-before-that|1|far|-|	lower -17	none -16
carry-before-that|1|far|.|	( -18	capital -42	coordinator -32	determiner 8	end -10	preposition -10	pronoun -48	quote -20	subordinator -18	that -18
carry-before-that|1|far|:|	lower -13	none -18	upper -28
carry-before-that|1|far|;|	lower -11	none -23
carry-before-that|1|far|?|	,auxiliary -10	,pronoun -19	,verb-saying -10	,word -14	capital -34	determiner -14	end -24	pronoun -12	stop -26	verb-saying -14
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	, -19	lower -26	none -13
carry-before-that|1|far|alone|	false 15	true 16
carry-before-that|1|far|auxiliary|	lower -54	none -12	upper -18
carry-before-that|1|far|capital|	, -52	. -43	? -24	lower -44	none -31
carry-before-that|1|far|coordinator|	, -25	. -18	lower -34
carry-before-that|1|far|determiner|	! -17	, -16	. -29	? -11	lower -56	none -30	upper -25
carry-before-that|1|far|elided|	elided -20	none -29	own -29
carry-before-that|1|far|end|	! -34	. -16	? -39	none -31
carry-before-that|1|far|first|	true -24
carry-before-that|1|far|inside|	false -44
carry-before-that|1|far|newcomer|acts|none|	, -17	: -45	adverb -14	auxiliary -17	determiner -13	word -13
carry-before-that|1|far|newcomer|acts|own|	, -12	: -31	auxiliary -25	determiner -13	preposition -18	stop -24	word -23
carry-before-that|1|far|newcomer|	none -29	says -36
carry-before-that|1|far|newcomer|none|elided|	: -15	stop -14	word -15
carry-before-that|1|far|newcomer|none|none|	, -17	: -12	auxiliary -15	capital -11	determiner -12	preposition -13	stop -25	verb-judging -16	word -14
carry-before-that|1|far|newcomer|none|own|	, -10	: -23	auxiliary -14	determiner -16	preposition -25	start -20	stop -31	that -17	verb-saying -17	word -32
carry-before-that|1|far|newcomer|says|elided|	: -18	preposition -12	stop -32	word -7
carry-before-that|1|far|newcomer|says|none|	, -24	: -47	adverb -9	auxiliary -16	capital -18	determiner -20	preposition -25	stop -11	word -18
carry-before-that|1|far|newcomer|says|own|	, -25	: -24	adverb -9	auxiliary -21	capital -16	determiner -16	preposition -31	pronoun -17	stop -14	that -11	verb-saying -16	word -15
carry-before-that|1|far|none|	) -24	, -39	,auxiliary -45	,coordinator -8	,determiner -13	,preposition -14	,pronoun -20	,subordinator -14	,verb-judging -36	,verb-saying -49	,verb-thinking -12	- -30	: -21	; -30	adverb -19	auxiliary -17	capital -33	determiner -13	end 6	own -72	preposition -67	pronoun -25	quote 8	stop -64	subordinator -32	that -29	verb-judging -19	verb-saying -30	verb-thinking -23	word -33	— -7
carry-before-that|1|far|own|	elided -32	none -32	own -47
carry-before-that|1|far|possessive|	lower -32	upper -15
carry-before-that|1|far|preposition|	, -13	. -36	lower -48	none -50	upper -23
carry-before-that|1|far|pronoun|	! -17	, -29	. -40	? -12	none -21
carry-before-that|1|far|question|false|	false -29	true -55
carry-before-that|1|far|question|true|	false -51	true -22
carry-before-that|1|far|quote|	, -12	. -14	? -17	lower -20	upper -28
carry-before-that|1|far|start|	other -11	upper 10
carry-before-that|1|far|stop|	none -32	upper -29
carry-before-that|1|far|subject|	elided -45	own -51
carry-before-that|1|far|subordinator|	, -23	. -34	lower -45	none -24	upper -13
carry-before-that|1|far|that|	lower -35	none -19	upper -22
carry-before-that|1|far|verb-judging|	lower -33	none -21	upper -19
carry-before-that|1|far|verb-saying|	, -20	? -25	lower -37	none -20	upper -21
carry-before-that|1|far|verb-thinking|	lower -25	upper -15
carry-before-that|1|far|word|	, -22	lower -49	none -53	upper -20
carry-before-that|1|far|—|	? -19	none -19
carry-before-that|2|	far -23
carry-before-that|2|far|!|	capital -16	determiner -16	end -31	pronoun -15
carry-before-that|2|far|'|	, -22
carry-before-that|2|far|	( -18	, -7	10+ -39	3 12	4-5 -17	6-9 -30	: -45	adverb -30	auxiliary -55	capital -44	coordinator -35	possessive -27	preposition -48	pronoun -44	quote -26	start 19	stop -50	subordinator -47	that -40	verb-judging -40	verb-saying -46	verb-thinking -28	word -8	— -23
carry-before-that|2|far|(|	upper -18
carry-before-that|2|far|)|	none -18
carry-before-that|2|far|,auxiliary|	none -15
carry-before-that|2|far|,determiner|	none -8
carry-before-that|2|far|,preposition|	none -17
carry-before-that|2|far|,pronoun|	none -22
carry-before-that|2|far|,subordinator|	none -8
carry-before-that|2|far|,verb-judging|	none -22
carry-before-that|2|far|,verb-saying|	? -14	none -25
carry-before-that|2|far|,word|	none -23
carry-before-that|2|far|,|	capital -31	coordinator -29	determiner -8	none -28	preposition -11	pronoun -28	subordinator -15	upper -48	verb-judging -19	verb-saying -28	word -6
carry-before-that|2|far|-|	none -19
carry-before-that|2|far|.|	) -13	[ -17	capital -32	coordinator -21	determiner 8	end -19	preposition -29	pronoun -27	— -20
carry-before-that|2|far|:|	lower -15	none -19	upper -45
carry-before-that|2|far|;|	none -16
carry-before-that|2|far|?|	,verb-saying -21	capital 17	determiner -16	pronoun -30	verb-saying 9	word -19	— -23
carry-before-that|2|far|[|	. -17
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -30	none -13
carry-before-that|2|far|alone|	false 31
carry-before-that|2|far|auxiliary|	lower -53	none -21
carry-before-that|2|far|capital|	! -22	, -21	. -41	? -34	lower -42	none -37	upper -19
carry-before-that|2|far|coordinator|	, -15	. -24	lower -29	none -31	upper -16
carry-before-that|2|far|determiner|	! -21	, -9	. 6	? -17	lower -49	none -20	other -16	upper 12
carry-before-that|2|far|elided|	elided -31	none 6	own -51
carry-before-that|2|far|end|	! -19	. -9	none -27
carry-before-that|2|far|first|	false -24	true 21
carry-before-that|2|far|inside|	false -49
carry-before-that|2|far|newcomer|acts|none|	, -25	auxiliary -23	preposition -20	stop -13	word -12
carry-before-that|2|far|newcomer|acts|own|	: -11	auxiliary -15	start -25	stop -30	verb-saying -19	word -31
carry-before-that|2|far|newcomer|none|elided|	stop -18
carry-before-that|2|far|newcomer|none|none|	: -31	determiner -14	preposition -19	start 19	word -24
carry-before-that|2|far|newcomer|none|own|	, -9	: -12	auxiliary -17	start -35	stop -18	word -20
carry-before-that|2|far|newcomer|says|elided|	: -18	stop -46
carry-before-that|2|far|newcomer|says|none|	, 12	: -40	auxiliary -18	capital -20	preposition -23	pronoun -20	start 14	stop -22
carry-before-that|2|far|newcomer|says|own|	, -29	: -34	auxiliary -11	capital -16	determiner -21	preposition -31	pronoun -15	start -41	stop -22	that -16	verb-saying -14	word -23
carry-before-that|2|far|none|	, -26	,auxiliary -41	,determiner -16	,verb-judging -23	,verb-saying -6	,word -35	- -18	; -18	adverb -21	auxiliary -31	capital -33	coordinator -34	determiner -26	end 6	none 11	preposition -26	pronoun -20	stop -19	subordinator -26	that -19	verb-saying -25	word -32	— -22
carry-before-that|2|far|own|	elided -26	none -45	own -56
carry-before-that|2|far|possessive|	lower -27
carry-before-that|2|far|preposition|	, -14	. -24	lower -45	none -17	upper -19
carry-before-that|2|far|pronoun|	! -8	, -7	. -36	? -27	lower -42	none -7
carry-before-that|2|far|question|false|	false -32	true -13
carry-before-that|2|far|question|true|	false 11
carry-before-that|2|far|quote|	. -18	upper -29
carry-before-that|2|far|start|	upper 18
carry-before-that|2|far|stop|	? -17	other -18	upper -49
carry-before-that|2|far|subject|	elided -15	none 9	own -67
carry-before-that|2|far|subordinator|	, -19	lower -46	none -28	upper -17
carry-before-that|2|far|that|	lower -38	none -12	upper -17
carry-before-that|2|far|verb-judging|	lower -40
carry-before-that|2|far|verb-saying|	, -14	? -29	lower -38	none -24	upper -35
carry-before-that|2|far|verb-thinking|	lower -26
carry-before-that|2|far|word|	, -23	lower -21	none -24	upper 8
carry-before-that|2|far|—|	. -20	none -21	upper -23
carry-before-that|3|	far -41
carry-before-that|3|far|!|	capital -11	determiner -14	end -14	pronoun -20
carry-before-that|3|far|'|	, -16
carry-before-that|3|far|	) 11	, -52	- -18	1 -53	10+ -51	2 -6	3 -7	6-9 -51	: -44	adverb -19	auxiliary -32	capital -34	coordinator -21	determiner -40	possessive -29	preposition -35	pronoun -31	quote -16	start -12	stop -60	subordinator -43	verb-judging -23	verb-saying -37	verb-thinking -29	word -49
carry-before-that|3|far|)|	upper 11
carry-before-that|3|far|,auxiliary|	none -16
carry-before-that|3|far|,verb-saying|	? -17	none -23
carry-before-that|3|far|,|	' -11	adverb -15	auxiliary -14	capital -58	coordinator -24	determiner -20	lower -28	none -16	preposition -22	pronoun -7	subordinator -16	upper -48	verb-saying -42	word -17
carry-before-that|3|far|-|	lower -12	none -19	upper -14
carry-before-that|3|far|.|	[ -32	capital -30	coordinator -19	determiner -23	end -52	preposition -23	pronoun -20	subordinator -19
carry-before-that|3|far|:|	upper -42
carry-before-that|3|far|?|	capital -21	end -8	pronoun -21	verb-saying -18
carry-before-that|3|far|[|	. -23
carry-before-that|3|far|adjacent|	false -41
carry-before-that|3|far|adverb|	, -17	lower -19	none -14
carry-before-that|3|far|alone|	true -27
carry-before-that|3|far|auxiliary|	lower -29	none -19
carry-before-that|3|far|capital|	! -22	, -25	. -38	? -22	lower -22	none -18	upper -26
carry-before-that|3|far|coordinator|	, -15	. -20	lower -19	none -36
carry-before-that|3|far|determiner|	! -16	, -43	. -22	? -16	lower -38	none -31	upper -22
carry-before-that|3|far|elided|	own -18
carry-before-that|3|far|end|	! -21	. -27	none -16
carry-before-that|3|far|first|	false -43
carry-before-that|3|far|inside|	false -69
carry-before-that|3|far|newcomer|	acts -36	none 26	says -29
carry-before-that|3|far|newcomer|acts|none|	start -20	stop -13
carry-before-that|3|far|newcomer|acts|own|	: -9	stop -11
carry-before-that|3|far|newcomer|none|none|	: -8	start 24	word -15
carry-before-that|3|far|newcomer|none|own|	: -12	start -12	stop -12	that 11	word -11
carry-before-that|3|far|newcomer|says|elided|	stop -14
carry-before-that|3|far|newcomer|says|none|	: -12	start -15	stop -10	word -9
carry-before-that|3|far|newcomer|says|own|	: -20	start -12	stop -15
carry-before-that|3|far|none|	) -6	, -21	,auxiliary -15	,verb-saying -24	,word 9	- -15	; -9	adverb -16	auxiliary -22	capital -32	coordinator -30	determiner -22	elided -16	end 24	none 28	own -33	preposition -44	pronoun -22	stop -44	subordinator -23	that -22	verb-judging -10	verb-saying -17	verb-thinking -10	word -37	— -6
carry-before-that|3|far|own|	elided -17	none -13
carry-before-that|3|far|possessive|	lower -26	upper -15
carry-before-that|3|far|preposition|	, -25	. -12	lower -26	none -40	upper -38
carry-before-that|3|far|pronoun|	! -12	, -22	. -22	? -20	lower -31	none -12
carry-before-that|3|far|question|false|	false -47
carry-before-that|3|far|question|true|	false -14	true -15
carry-before-that|3|far|quote|	, -8	upper -12
carry-before-that|3|far|start|	upper -23
carry-before-that|3|far|stop|	upper -60
carry-before-that|3|far|subject|	none 17
carry-before-that|3|far|subordinator|	, -23	lower -37	none -25	upper -21
carry-before-that|3|far|that|	. -9	none -17	upper -17
carry-before-that|3|far|verb-judging|	, -17	lower -19	none -13	upper -17
carry-before-that|3|far|verb-saying|	, -30	? -23	lower -28	none -16	upper -25
carry-before-that|3|far|verb-thinking|	lower -26
carry-before-that|3|far|word|	, -13	lower -45	none -36	upper -21
carry-before-that|3|far|—|	none -19
carry-before|0|	0 57	1 7	2 -12	3 -22
carry-before|0|0|	( 18	, 19	1 11	10+ 50	2 21	3 9	4-5 9	6-9 40	: -12	adverb 28	auxiliary 14	capital 22	coordinator 55	determiner -6	possessive 13	preposition 18	pronoun 13	quote 29	subordinator 20	that 12	verb-saying -7	verb-thinking 13
carry-before|0|0|)|	none 18
carry-before|0|0|,|	capital -34	coordinator -7	determiner 8	lower 16	none 17	preposition -28	pronoun 53	quote 23	subordinator -9	upper 13	verb-saying -21	word 16
carry-before|0|0|-|	none 13
carry-before|0|0|:|	upper -12
carry-before|0|0|adjacent|	false 55	true 29
carry-before|0|0|adverb|	lower 28
carry-before|0|0|auxiliary|	lower 14	none 12	upper 24
carry-before|0|0|capital|	. 25	lower 21	none 8	upper 10
carry-before|0|0|coordinator|	, 16	. 18	lower 49	none 18	upper 25
carry-before|0|0|determiner|	, 17	. 10	none 8
carry-before|0|0|elided|	elided 21
carry-before|0|0|end|	. 42	? 13	none 11
carry-before|0|0|inside|	false 57
carry-before|0|0|newcomer|	none -19
carry-before|0|0|newcomer|none|elided|	, 21
carry-before|0|0|newcomer|none|none|	, -10	word -19
carry-before|0|0|newcomer|none|own|	, 12	preposition -15	word -12
carry-before|0|0|none|	,auxiliary 31	,determiner -18	,verb-saying 11	- 9	: -17	; -39	adverb 18	auxiliary 26	capital 18	coordinator 59	determiner 18	none -28	preposition 42	pronoun 22	quote 21	subordinator 27	that 39	word 38	— -11
carry-before|0|0|own|	own -10
carry-before|0|0|possessive|	upper 15
carry-before|0|0|preposition|	. 28	lower 9	none 20	upper 16
carry-before|0|0|pronoun|	lower 13	none 17
carry-before|0|0|question|false|	false 54	true 16
carry-before|0|0|quote|	lower 26	upper 15
carry-before|0|0|stop|	none -30
carry-before|0|0|subject|	elided 21	none -28	own -10
carry-before|0|0|subordinator|	, 15	. 13	lower 14	none 32	upper 12
carry-before|0|0|that|	lower 10	upper 16
carry-before|0|0|verb-saying|	lower -7	none 9	upper -11
carry-before|0|0|verb-thinking|	lower 21
carry-before|0|0|word|	, 10	none 17
carry-before|0|1|!|	,word -13	determiner -14	pronoun -17
carry-before|0|1|	( -17	1 -39	10+ 42	2 -25	3 -36	4-5 -12	6-9 14	: -39	adverb -30	auxiliary -15	capital 7	coordinator -13	determiner -25	possessive -14	preposition -19	pronoun -27	quote 8	stop 55	subordinator -12	that -40	verb-saying -23	word -14
carry-before|0|1|(|	upper -17
carry-before|0|1|,auxiliary|	none -18
carry-before|0|1|,coordinator|	none -10
carry-before|0|1|,pronoun|	none -28
carry-before|0|1|,verb-saying|	? -19	none -13
carry-before|0|1|,word|	none -41
carry-before|0|1|,|	' 6	capital 54	determiner 26	lower -21	preposition 7	pronoun 18	upper 15	verb-judging -25	verb-saying 62
carry-before|0|1|.|	capital -16	coordinator -19	determiner -42	preposition -32	pronoun 7	quote -19	subordinator 7	that -27
carry-before|0|1|:|	lower -15	upper -39
carry-before|0|1|;|	none -14
carry-before|0|1|?|	,pronoun -18	,verb-saying -16	capital -23	pronoun 15	verb-saying 32
carry-before|0|1|adjacent|	false 8	true -24
carry-before|0|1|adverb|	lower -30
carry-before|0|1|auxiliary|	lower -19	none -26
carry-before|0|1|capital|	, -79	. 31	? -6	lower 8	none -16
carry-before|0|1|coordinator|	, 15	. -20	lower -14	none -10
carry-before|0|1|determiner|	, -42	. -27	lower -48	none -23
carry-before|0|1|elided|	elided -11	none -10	own 6
carry-before|0|1|end|	! 19	. 46	? 23	none 19
carry-before|0|1|inside|	false 7
carry-before|0|1|newcomer|	none -35
carry-before|0|1|newcomer|none|elided|	: -11	stop 7
carry-before|0|1|newcomer|none|none|	: -40	capital 7	determiner -13	preposition -17	pronoun -22	that -14	verb-judging -25	word -13	— -7
carry-before|0|1|newcomer|none|own|	, -10	adverb -20	auxiliary -31	determiner -20	preposition -29	pronoun -21	stop -49	verb-saying -25
carry-before|0|1|none|	, -9	,verb-judging -7	,verb-thinking 10	,word -24	- -17	: 12	auxiliary -8	capital -15	coordinator -38	none -31	own -11	preposition -64	pronoun 15	stop -6	subordinator -27	that -23	verb-saying -17	word -31	— 26
carry-before|0|1|own|	elided -6	none -20	own -34
carry-before|0|1|possessive|	lower -14
carry-before|0|1|preposition|	. 17	lower -21	none -28	upper 7
carry-before|0|1|pronoun|	, -69	. -21	lower -27
carry-before|0|1|question|false|	false 12
carry-before|0|1|question|true|	false -21	true 22
carry-before|0|1|quote|	upper 8
carry-before|0|1|stop|	none -15	upper 55
carry-before|0|1|subject|	elided -7	none -25	own -28
carry-before|0|1|subordinator|	lower -7	none -30
carry-before|0|1|that|	. 8	lower -37	none -20
carry-before|0|1|verb-saying|	, -38	lower -22
carry-before|0|1|word|	, 13	lower -19	upper 6
carry-before|0|1|—|	upper -7
carry-before|0|2|!|	capital 14
carry-before|0|2|	, -23	1 -15	2 -13	3 -13	4-5 14	6-9 -38	: -21	adverb -10	auxiliary -23	capital -17	coordinator -16	determiner -22	preposition -31	pronoun -24	stop 9	that -16	verb-saying -22	word -41
carry-before|0|2|,auxiliary|	none -8
carry-before|0|2|,pronoun|	none -10
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -15	none -18
carry-before|0|2|,word|	none -8
carry-before|0|2|,|	capital 9	lower -21	pronoun 11	upper -22	verb-saying 14	word -17
carry-before|0|2|.|	capital -28	determiner 9	preposition -17	pronoun -12
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	capital -13
carry-before|0|2|adjacent|	false -12
carry-before|0|2|adverb|	lower -10
carry-before|0|2|auxiliary|	lower -21
carry-before|0|2|capital|	, -33	. -20	lower -17
carry-before|0|2|coordinator|	lower -16	none -17
carry-before|0|2|determiner|	, -26	lower -17	upper -18
carry-before|0|2|elided|	none -22	own -10
carry-before|0|2|end|	! -19	. 23
carry-before|0|2|inside|	false -12
carry-before|0|2|newcomer|	acts -47	none -12	says -16
carry-before|0|2|newcomer|acts|elided|	stop -15
carry-before|0|2|newcomer|acts|none|	word -10
carry-before|0|2|newcomer|acts|own|	: -15	stop -22	word -9
carry-before|0|2|newcomer|none|none|	: -29	preposition -17	word -23
carry-before|0|2|newcomer|none|own|	, -20	: -26	stop -46	word -16
carry-before|0|2|newcomer|says|elided|	stop -27
carry-before|0|2|newcomer|says|none|	: -18	word -11
carry-before|0|2|newcomer|says|own|	: -13	preposition -11	stop -28	word -9
carry-before|0|2|none|	,pronoun -18	,verb-saying -10	,word -15	coordinator -19	none -26	preposition 10	stop -26
carry-before|0|2|own|	elided -21	none -38	own -55
carry-before|0|2|preposition|	lower -31
carry-before|0|2|pronoun|	, -46	lower -24
carry-before|0|2|question|false|	false -6
carry-before|0|2|question|true|	false -14	true -7
carry-before|0|2|stop|	none -56	upper 9
carry-before|0|2|subject|	elided -20	none -10	own -68
carry-before|0|2|that|	lower -16
carry-before|0|2|verb-saying|	, -18	lower -21
carry-before|0|2|word|	, -14	lower -41	none -21
carry-before|0|3|	, -17	10+ -17	2 -26	3 -20	4-5 -17	: -27	preposition -19	stop -14	verb-saying -14
carry-before|0|3|,verb-saying|	none -19
carry-before|0|3|,word|	none -18
carry-before|0|3|,|	pronoun -17
carry-before|0|3|.|	capital -12
carry-before|0|3|:|	upper -27
carry-before|0|3|adjacent|	false -22
carry-before|0|3|elided|	own -14
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|	acts -14	says -36
carry-before|0|3|newcomer|acts|own|	stop -7
carry-before|0|3|newcomer|none|none|	stop 8
carry-before|0|3|newcomer|none|own|	stop -15
carry-before|0|3|newcomer|says|none|	stop -26
carry-before|0|3|newcomer|says|own|	: -19	stop -17
carry-before|0|3|none|	,verb-saying -34	,word 9	none 9	own -38	stop -20
carry-before|0|3|own|	elided -15	none -24	own -25
carry-before|0|3|preposition|	lower -19
carry-before|0|3|pronoun|	, -13
carry-before|0|3|question|false|	false -26
carry-before|0|3|stop|	none -21	upper -14
carry-before|0|3|subject|	elided -14	none -9	own -32
carry-before|0|3|verb-saying|	lower -14
carry-before|1|	far -24
carry-before|1|far|!|	,verb-saying -20	capital -18	determiner -23	end -49	pronoun 11
carry-before|1|far|'|	, -19
carry-before|1|far|+|	none -19
carry-before|1|far|	, -11	- -30	1 -12	10+ 12	2 -55	3 -42	4-5 -14	6-9 -37	: -10	adverb -41	auxiliary -40	capital -53	coordinator -38	determiner -25	possessive -47	preposition -21	pronoun -64	quote -21	start 6	stop -40	subordinator -67	verb-saying -69	verb-thinking -43	word -79
carry-before|1|far|,auxiliary|	? -14	none -46
carry-before|1|far|,determiner|	none -13
carry-before|1|far|,preposition|	none -25
carry-before|1|far|,pronoun|	? -15	none -35
carry-before|1|far|,subordinator|	none -25
carry-before|1|far|,verb-judging|	none -10
carry-before|1|far|,verb-saying|	? -22
carry-before|1|far|,verb-thinking|	none -21
carry-before|1|far|,word|	! -23	? -19	none -42
carry-before|1|far|,|	adverb -20	coordinator -24	determiner -26	lower -6	none 6	preposition -23	pronoun -8	subordinator -29	upper -47	verb-judging -21	word -34	– -14
carry-before|1|far|-|	none -37	upper -23
carry-before|1|far|.|	[ -26	capital -43	coordinator -24	determiner -55	preposition -24	pronoun -41	that -14	— -23
carry-before|1|far|:|	lower -20	none -24	upper -10
carry-before|1|far|;|	none -37
carry-before|1|far|?|	,auxiliary -8	,verb-saying -18	,word -18	capital -21	determiner -15	end -31	pronoun 7	verb-saying -24	— -12
carry-before|1|far|[|	. -27
carry-before|1|far|adjacent|	false -24
carry-before|1|far|adverb|	, -29	lower -36	none -25
carry-before|1|far|alone|	false -9	true 46
carry-before|1|far|auxiliary|	lower -38	none -36	other -20	upper -19
carry-before|1|far|capital|	! -29	, -16	. -8	? -47	lower -59	none -43	upper -19
carry-before|1|far|coordinator|	, -42	. -32	lower -38	none -19
carry-before|1|far|determiner|	! -28	, -44	. 13	? -23	lower -22	none -18	other -23	upper -44
carry-before|1|far|end|	! -19	. -14	? -18
carry-before|1|far|first|	false -20	true 24
carry-before|1|far|inside|	false -44
carry-before|1|far|newcomer|	acts -31	says -105
carry-before|1|far|newcomer|acts|none|	, -20	: -32	auxiliary -19	capital -16	determiner 7	preposition -15	stop -57	word -20
carry-before|1|far|newcomer|acts|own|	, -26	: -44	auxiliary -24	determiner -21	preposition -29	start -27	stop -53	word -27
carry-before|1|far|newcomer|none|elided|	auxiliary -21	start 14	word -11
carry-before|1|far|newcomer|none|none|	, 7	adverb -24	auxiliary -34	capital -14	determiner -25	preposition -34	pronoun -14	start -33	that -16	verb-judging -27	word -25
carry-before|1|far|newcomer|none|own|	adverb -24	auxiliary -37	capital -23	determiner -35	preposition -9	pronoun -22	start -12	stop -69	that 7	verb-saying -34	word -47
carry-before|1|far|newcomer|says|elided|	: -18	stop -59
carry-before|1|far|newcomer|says|none|	, -20	: -37	adverb -12	auxiliary -12	capital -17	preposition -28	pronoun -12	stop -51	word -12
carry-before|1|far|newcomer|says|own|	, -27	: -30	auxiliary -20	capital -10	determiner -26	preposition -33	pronoun -17	start -26	stop -51	that -14	verb-saying -14	word -17
carry-before|1|far|none|	( -20	,auxiliary -7	,determiner -9	,preposition -37	,pronoun -31	,subordinator -12	,verb-judging -31	,verb-thinking -24	,word -65	- -32	: 17	; -18	adverb -12	auxiliary -30	capital 8	coordinator -23	determiner -37	end 6	none -23	own -23	pronoun -37	stop -43	subordinator -43	that -26	verb-judging -36	verb-thinking -22	word -56	— -31
carry-before|1|far|own|	elided 9	own -39
carry-before|1|far|possessive|	lower -42	upper -22
carry-before|1|far|preposition|	, -19	. -39	lower -17	none -23	upper -38
carry-before|1|far|pronoun|	! -25	, -6	. -51	lower -64	none -41
carry-before|1|far|question|false|	true -33
carry-before|1|far|question|true|	false -47
carry-before|1|far|quote|	, -18	. -19	? -20	upper -16
carry-before|1|far|start|	other -19	upper 6
carry-before|1|far|stop|	? -19	none -27	other -24	upper -39
carry-before|1|far|subject|	elided 11	none -30	own -9
carry-before|1|far|subordinator|	, -29	. -34	lower -65	none -49	upper -20
carry-before|1|far|that|	lower 6	none -38	upper -34
carry-before|1|far|verb-judging|	, -24	none -23	upper -26
carry-before|1|far|verb-saying|	, -52	? -36	lower -63	none -34	upper -32
carry-before|1|far|verb-thinking|	lower -40
carry-before|1|far|word|	, -35	lower -74	none -42	upper -30
carry-before|1|far|—|	. -23	? -20	none -37
carry-before|2|	far -22
carry-before|2|far|!|	determiner -17	end -16	pronoun -18
carry-before|2|far|'|	, -27
carry-before|2|far|	, -55	1 -44	10+ -12	2 -56	3 -15	4-5 -17	6-9 -18	: -16	adverb -19	auxiliary -7	capital -35	coordinator -24	determiner -47	possessive -22	preposition -51	pronoun -41	start -7	stop -65	subordinator -6	that -42	verb-judging -36	verb-saying -44	verb-thinking -18	word -17
carry-before|2|far|,auxiliary|	none -44
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -12	? 8	none -6
carry-before|2|far|,|	capital -31	determiner -44	lower -26	none -20	preposition -23	pronoun -48	upper -52	verb-saying -50	word -38
carry-before|2|far|-|	none -15
carry-before|2|far|.|	[ -20	capital -15	coordinator -16	determiner -28	end -42	preposition -18	pronoun -24	subordinator -19
carry-before|2|far|:|	upper -16
carry-before|2|far|?|	capital -15	end 15	verb-saying -17
carry-before|2|far|[|	. -20
carry-before|2|far|adjacent|	false -22
carry-before|2|far|adverb|	, -21	lower -19
carry-before|2|far|auxiliary|	lower -7	none -22
carry-before|2|far|capital|	! -23	, -63	. -34	? -29	lower -38	none -14
carry-before|2|far|coordinator|	, -16	. -23	lower -24	none -38
carry-before|2|far|determiner|	, -65	. -26	lower -40	none -16	upper -22
carry-before|2|far|elided|	none -12
carry-before|2|far|end|	! -18	. -8	none 11
carry-before|2|far|first|	false -25
carry-before|2|far|inside|	false -38
carry-before|2|far|newcomer|	acts 7	none 8	says -11
carry-before|2|far|newcomer|acts|none|	: -13	start 17	stop -10
carry-before|2|far|newcomer|acts|own|	start 7	stop -23	word -19
carry-before|2|far|newcomer|none|elided|	start -12	stop -16
carry-before|2|far|newcomer|none|none|	: -16	start 22
carry-before|2|far|newcomer|none|own|	: 7	start -51	stop -15
carry-before|2|far|newcomer|says|elided|	stop -20
carry-before|2|far|newcomer|says|none|	: -24	start -13	stop -21	word -17
carry-before|2|far|newcomer|says|own|	: -23	start -30	stop -22
carry-before|2|far|none|	, -22	,auxiliary -25	,verb-saying -28	,word -25	: 23	adverb -17	auxiliary -24	capital -25	coordinator -29	determiner -26	elided -17	end 23	none 27	own -7	preposition -7	pronoun -20	stop -61	subordinator -24	that -25	word -19	— -17
carry-before|2|far|own|	elided -20	own -44
carry-before|2|far|possessive|	lower -20
carry-before|2|far|preposition|	, -17	lower -50	none -54
carry-before|2|far|pronoun|	! -16	, -48	? -27	lower -41
carry-before|2|far|question|false|	false -34	true -8
carry-before|2|far|question|true|	true 9
carry-before|2|far|start|	upper -7
carry-before|2|far|stop|	none -18	upper -65
carry-before|2|far|subject|	elided -6	none 16	own -15
carry-before|2|far|subordinator|	, -31	lower -7	none -27
carry-before|2|far|that|	lower -39	none -16	upper -17
carry-before|2|far|verb-judging|	, -22	lower -33	upper -15
carry-before|2|far|verb-saying|	, -55	lower -34	none -19	upper -24
carry-before|2|far|verb-thinking|	lower -15
carry-before|2|far|word|	, -17	lower -58	none -37
carry-before|2|far|—|	none -23
carry-before|3|	far -33
carry-before|3|far|!|	capital -18	end -22
carry-before|3|far|'|	, -15
carry-before|3|far|	, -44	- -14	1 -48	10+ -18	2 -44	3 -33	4-5 -54	: 6	adverb -11	auxiliary -45	capital -30	coordinator -16	determiner -35	possessive -21	preposition -41	pronoun -24	start -10	stop -32	subordinator -30	that -20	verb-judging -23	verb-saying -31	verb-thinking -21	word -48
carry-before|3|far|,verb-saying|	none 7
carry-before|3|far|,|	capital -54	coordinator -22	determiner -34	lower -29	none -9	pronoun -50	subordinator -13	upper -38	verb-saying -32	word -21
carry-before|3|far|-|	none -14
carry-before|3|far|.|	[ -22	capital -18	coordinator -16	determiner -18	end -64	preposition -9	pronoun -14	subordinator -13
carry-before|3|far|:|	upper 6
carry-before|3|far|?|	capital -14	end -30	pronoun -15
carry-before|3|far|[|	. -17
carry-before|3|far|adjacent|	false -33
carry-before|3|far|adverb|	, -8	lower -11	none -17
carry-before|3|far|alone|	false -11
carry-before|3|far|auxiliary|	lower -42	none -13
carry-before|3|far|capital|	! -16	, -55	. -27	? -23	lower -28	none -30	upper -24
carry-before|3|far|coordinator|	, -21	. -18	lower -16	none -29
carry-before|3|far|determiner|	, -39	. -23	lower -32	none -22	upper -19
carry-before|3|far|end|	. -30	none -7
carry-before|3|far|first|	false -17
carry-before|3|far|inside|	false -45
carry-before|3|far|newcomer|	acts 10	none 10	says 18
carry-before|3|far|newcomer|acts|none|	start 18
carry-before|3|far|newcomer|none|none|	start 8
carry-before|3|far|newcomer|says|own|	start 7
carry-before|3|far|none|	) -14	, 13	,verb-saying -23	- -19	: -16	auxiliary -15	capital -19	coordinator -31	determiner -23	end 24	none 25	own -18	preposition -36	stop -22	that -11	verb-saying -19	word -28
carry-before|3|far|own|	elided -8	none -22	own 7
carry-before|3|far|possessive|	lower -20
carry-before|3|far|preposition|	, -19	. -6	lower -33	none -33	upper -21
carry-before|3|far|pronoun|	, -33	. -25	? -22	lower -24
carry-before|3|far|question|false|	false -32
carry-before|3|far|question|true|	false -35
carry-before|3|far|quote|	, -10
carry-before|3|far|start|	upper -6
carry-before|3|far|stop|	none 18	upper -32
carry-before|3|far|subject|	none 20
carry-before|3|far|subordinator|	, -21	lower -27	none -24	upper -16
carry-before|3|far|that|	lower -19	none -17
carry-before|3|far|verb-judging|	lower -20	upper -10
carry-before|3|far|verb-saying|	, -58	? -22	lower -23	none -20	upper -20
carry-before|3|far|verb-thinking|	lower -18
carry-before|3|far|word|	, -28	lower -42	none -32	upper -22
carry-next|0|	0 48	1 13	2 -13	3 -30
carry-next|0|0|	( 19	, 14	1 24	2 26	3 16	4-5 8	6-9 38	adverb -20	auxiliary 24	capital 21	determiner 17	possessive 18	preposition 23	pronoun 21	quote -7	start 10	stop 22	subordinator 18	verb-judging -11	verb-thinking 6	word 12
carry-next|0|0|(|	upper 19
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -20
carry-next|0|0|,pronoun|	none -7
carry-next|0|0|,verb-saying|	none 6
carry-next|0|0|,word|	none 9
carry-next|0|0|,|	capital 18	coordinator 14	determiner 22	lower 23	pronoun 6	subordinator 15	upper 8	verb-saying -22	word -6
carry-next|0|0|.|	coordinator 11	end 32	preposition 23	pronoun 8	subordinator 13
carry-next|0|0|:|	none -7	upper 16
carry-next|0|0|;|	none -35
carry-next|0|0|?|	end 15
carry-next|0|0|adjacent|	false 46	true 27
carry-next|0|0|adverb|	lower -20	none 16
carry-next|0|0|auxiliary|	lower 23	none 31
carry-next|0|0|capital|	, -38	lower 21	none 14
carry-next|0|0|coordinator|	, -15	none 50
carry-next|0|0|determiner|	, -6	lower 18	none 19
carry-next|0|0|elided|	elided 29
carry-next|0|0|first|	false 10
carry-next|0|0|inside|	false 49
carry-next|0|0|newcomer|	none -6
carry-next|0|0|newcomer|none|elided|	stop 24
carry-next|0|0|newcomer|none|none|	determiner -10	stop 24	word -6
carry-next|0|0|newcomer|none|own|	start 15	stop 13	word -11
carry-next|0|0|none|	) 19	, 13	- 14	auxiliary 12	capital 10	coordinator 11	determiner 15	end 11	none -23	preposition 15	pronoun 11	stop -14	subordinator 21	verb-saying 14	word 12
carry-next|0|0|possessive|	lower 15
carry-next|0|0|preposition|	, -30	lower 17	none 26	upper 23
carry-next|0|0|pronoun|	, 15	lower 21	none 21
carry-next|0|0|question|false|	false 44
carry-next|0|0|question|true|	false 23
carry-next|0|0|quote|	, 18	lower 18	none 23	upper -12
carry-next|0|0|start|	upper 10
carry-next|0|0|stop|	upper 22
carry-next|0|0|subject|	elided 29	none -23
carry-next|0|0|subordinator|	, -10	lower 18	none 17	upper 7
carry-next|0|0|that|	none 29
carry-next|0|0|verb-judging|	, 15	lower -9	upper -7
carry-next|0|0|verb-saying|	, -25	none 24	upper 10
carry-next|0|0|verb-thinking|	lower 12
carry-next|0|0|word|	, -15	none 37	upper 24
carry-next|0|0|—|	none 19
carry-next|0|1|!|	end 8
carry-next|0|1|'|	, -6
carry-next|0|1|	, -27	- -14	10+ 12	2 -16	3 -27	4-5 9	6-9 11	: -17	auxiliary 6	capital -40	coordinator -29	possessive -17	preposition 10	pronoun -12	quote -16	start 17	stop -9	that -7	verb-saying -15	verb-thinking 8	— -16
carry-next|0|1|,auxiliary|	none -15
carry-next|0|1|,pronoun|	? -19	none -11
carry-next|0|1|,verb-judging|	none -21
carry-next|0|1|,verb-saying|	? -20	none -16
carry-next|0|1|,verb-thinking|	none 14
carry-next|0|1|,word|	none -36
carry-next|0|1|,|	capital -48	coordinator 8	determiner 16	lower -44	none -19	pronoun 12	verb-saying -42
carry-next|0|1|-|	lower -12	none -18
carry-next|0|1|.|	capital -21	coordinator -20	determiner 9	end 15	preposition -17	pronoun -12	that -15
carry-next|0|1|:|	none -8	upper -23
carry-next|0|1|;|	none -21
carry-next|0|1|?|	,verb-saying -19	capital -17	determiner -16
carry-next|0|1|adjacent|	false 12
carry-next|0|1|auxiliary|	lower 6	none -18
carry-next|0|1|capital|	, 16	. -37	? -17	lower -39	none -16
carry-next|0|1|coordinator|	, -19	. -36	lower -27	none -35
carry-next|0|1|determiner|	! -20	, 13	. -11	? -9	lower -14
carry-next|0|1|elided|	elided -9	own -9
carry-next|0|1|first|	false 17
carry-next|0|1|newcomer|	none -19
carry-next|0|1|newcomer|none|elided|	start 23	stop 7
carry-next|0|1|newcomer|none|none|	, -29	adverb 11	auxiliary -26	capital -30	determiner 11	preposition 6	start -26	stop -21	word -12
carry-next|0|1|newcomer|none|own|	, -28	: -23	auxiliary 8	determiner 7	preposition 18	start -24	stop -37	that -22	verb-saying -30
carry-next|0|1|none|	, -23	,coordinator 9	,determiner -15	,pronoun -21	,verb-saying -10	,word -8	; -21	auxiliary -32	capital -17	determiner -12	end -7	own -9	preposition -32	stop -11	subordinator -27	that -24
carry-next|0|1|own|	elided 17	own -49
carry-next|0|1|possessive|	lower -12
carry-next|0|1|preposition|	, 15	. -12	none -17	upper 9
carry-next|0|1|pronoun|	. -32	lower -10	none -8
carry-next|0|1|question|false|	false 17	true -22
carry-next|0|1|question|true|	false -20	true 20
carry-next|0|1|quote|	? -23	lower -17	upper -12
carry-next|0|1|start|	upper 17
carry-next|0|1|stop|	? -14	none 42	upper -8
carry-next|0|1|subject|	elided -8	none -7	own -16
carry-next|0|1|subordinator|	none -30
carry-next|0|1|that|	. -24	lower -6	none -23
carry-next|0|1|verb-judging|	, -26
carry-next|0|1|verb-saying|	, 24	? 22	lower -12	none -19	upper -27
carry-next|0|1|verb-thinking|	lower 9
carry-next|0|1|word|	, -12	lower 8	none -40	upper -12
carry-next|0|1|—|	? -20	none 12
carry-next|0|2|!|	end -8
carry-next|0|2|	, 6	1 -21	2 -40	3 -40	4-5 8	6-9 -19	adverb -11	auxiliary -32	capital -18	coordinator -20	determiner -30	preposition -21	pronoun -17	start 13	stop -20	subordinator -20	that -17	verb-judging -19	verb-saying -21	word -40
carry-next|0|2|,auxiliary|	none -30
carry-next|0|2|,pronoun|	none -20
carry-next|0|2|,verb-saying|	none -14
carry-next|0|2|,word|	none -14
carry-next|0|2|,|	capital -22	determiner -21	lower 7	pronoun -38	upper -20	word -15
carry-next|0|2|.|	capital -21	determiner -16	end 20
carry-next|0|2|?|	,verb-saying -16
carry-next|0|2|adjacent|	false -13
carry-next|0|2|adverb|	lower -11
carry-next|0|2|auxiliary|	lower -32
carry-next|0|2|capital|	! -11	, -18	. -11	? -9	lower -18
carry-next|0|2|coordinator|	lower -20	none -18
carry-next|0|2|determiner|	, -26	lower -25
carry-next|0|2|elided|	elided -16	none -7	own -21
carry-next|0|2|first|	false 13
carry-next|0|2|inside|	false -25
carry-next|0|2|newcomer|	none -21
carry-next|0|2|newcomer|none|elided|	start 11	stop -11
carry-next|0|2|newcomer|none|none|	, -24	: -9	auxiliary -18	determiner -11	preposition -14	pronoun -14	start 6	word -23
carry-next|0|2|newcomer|none|own|	, 9	: -23	auxiliary -20	preposition -15	start -46	stop -36	word -27
carry-next|0|2|none|	,auxiliary -33	,pronoun -13	,verb-judging -15	,verb-saying -10	auxiliary -16	elided -30	own -32	stop -46	word -13
carry-next|0|2|own|	none -26	own -59
carry-next|0|2|preposition|	. -24	lower -19	none -16
carry-next|0|2|pronoun|	, -15	. -28	lower -17
carry-next|0|2|question|false|	false -19
carry-next|0|2|question|true|	false -28	true 9
carry-next|0|2|start|	upper 13
carry-next|0|2|stop|	none -24	upper -20
carry-next|0|2|subject|	elided -12	none -16	own -22
carry-next|0|2|subordinator|	lower -20
carry-next|0|2|that|	lower -17
carry-next|0|2|verb-judging|	lower -19
carry-next|0|2|verb-saying|	lower -21
carry-next|0|2|word|	, -18	lower -40	none -13
carry-next|0|3|,verb-saying|	none -33
carry-next|0|3|,word|	none -11
carry-next|0|3|,|	pronoun -19
carry-next|0|3|	1 -22	10+ -8	2 -13	3 -20	4-5 -15	6-9 -26	auxiliary -8	determiner -15	preposition -13	start -22	stop -8	verb-saying -15	word -14
carry-next|0|3|adjacent|	false -30
carry-next|0|3|auxiliary|	lower -8
carry-next|0|3|capital|	. -13
carry-next|0|3|determiner|	lower -14
carry-next|0|3|first|	false -22
carry-next|0|3|inside|	false -25
carry-next|0|3|newcomer|	none -20
carry-next|0|3|newcomer|none|none|	determiner -12	start -9	stop -10
carry-next|0|3|newcomer|none|own|	start -27	stop -24	word -11
carry-next|0|3|none|	,verb-saying -23	,word -19	none -12	own -11	stop -8
carry-next|0|3|own|	elided -17	none -30	own -23
carry-next|0|3|pronoun|	, -11
carry-next|0|3|question|false|	false -29
carry-next|0|3|start|	upper -22
carry-next|0|3|stop|	none -31	upper -8
carry-next|0|3|subject|	none -18	own -39
carry-next|0|3|verb-saying|	lower -12
carry-next|0|3|word|	lower -14
carry-next|1|	far -33
carry-next|1|far|!|	,word -18	capital -21	determiner -15	end -32
carry-next|1|far|	( -18	, -31	- -23	1 15	10+ -39	2 -17	3 -11	4-5 -15	6-9 -38	; -19	adverb -9	auxiliary -41	capital -11	coordinator -54	determiner -8	possessive -40	preposition -12	pronoun -59	quote -38	start -24	stop -44	subordinator -61	that -57	verb-judging -52	verb-saying -65	verb-thinking -38	word -20	— -38	’ -21
carry-next|1|far|(|	upper -18
carry-next|1|far|,auxiliary|	? -17	none -70
carry-next|1|far|,determiner|	none -22
carry-next|1|far|,preposition|	none -28
carry-next|1|far|,pronoun|	none -35
carry-next|1|far|,subordinator|	none -20
carry-next|1|far|,verb-judging|	none -27
carry-next|1|far|,verb-saying|	! -26	? -28	none -15
carry-next|1|far|,word|	? -14	none -46
carry-next|1|far|,|	' -9	adverb -25	auxiliary -16	capital -14	coordinator -43	determiner -14	lower -24	none -49	preposition -21	pronoun -21	quote -17	subordinator -24	upper -57	verb-judging -22	verb-saying -79	word -28
carry-next|1|far|-|	lower -19	none -30
carry-next|1|far|.|	[ -26	coordinator -36	end -19	preposition -33	pronoun -39	quote -19	subordinator -22	— -20
carry-next|1|far|:|	lower 6	none 26
carry-next|1|far|;|	lower -19	none -21
carry-next|1|far|?|	,pronoun -12	,word -19	capital -32	determiner -18	end -23	pronoun -28	quote -16	stop -18	verb-saying -32	— -23
carry-next|1|far|[|	. -27
carry-next|1|far|adjacent|	false -33
carry-next|1|far|adverb|	, -22	lower -8	none -25
carry-next|1|far|alone|	false -12	true -35
carry-next|1|far|auxiliary|	lower -33	none -35	upper -28
carry-next|1|far|capital|	! -18	, -37	. -47	? -33	none -36	upper -33
carry-next|1|far|coordinator|	, -27	. -35	lower -49	none -48	upper -24
carry-next|1|far|determiner|	! -25	, -33	. -19	? -20	lower -19	none -42	other -19
carry-next|1|far|elided|	elided -31	none -41	own -30
carry-next|1|far|end|	! -58	. -31	? -29	none 45
carry-next|1|far|first|	false -10	true -6
carry-next|1|far|inside|	false -28
carry-next|1|far|newcomer|none|elided|	, -19	: -37	determiner -22	preposition -18	start -16	stop -31	word -20
carry-next|1|far|newcomer|none|none|	: 8	auxiliary -32	capital -40	coordinator -17	determiner -33	preposition -38	pronoun -27	stop -31	that -16	verb-judging -27	verb-thinking -21	word -7	— -27
carry-next|1|far|newcomer|none|own|	, -59	adverb -30	auxiliary -53	capital -35	determiner 11	pronoun -35	start -80	stop -25	that -25	verb-saying -33	word -53
carry-next|1|far|none|	+ -18	,auxiliary -21	,determiner -20	,preposition -24	,pronoun -32	,subordinator -28	,verb-judging 8	,verb-saying -16	,verb-thinking -20	,word 6	- -22	: -11	; -38	adverb -15	auxiliary -38	capital -38	coordinator -9	determiner -6	elided -25	end -24	none 20	own -38	preposition -17	pronoun -30	quote -15	stop -31	that -24	verb-judging -27	verb-saying -26	word -12	— -27
carry-next|1|far|own|	elided -40	none 6	own -8
carry-next|1|far|possessive|	lower -35	upper -25
carry-next|1|far|preposition|	, -28	. -26	lower -18
carry-next|1|far|pronoun|	! -19	, -36	. -45	? -21	lower -60	none -10
carry-next|1|far|question|false|	false -25	true -40
carry-next|1|far|question|true|	false -46	true -13
carry-next|1|far|quote|	lower -11	upper -37
carry-next|1|far|start|	other -19	upper -22
carry-next|1|far|stop|	none -75	other -21	upper -44
carry-next|1|far|subject|	elided -44	none -7
carry-next|1|far|subordinator|	, -36	lower -59	upper -27
carry-next|1|far|that|	. -22	lower -53	none -28	upper -25
carry-next|1|far|verb-judging|	, -17	lower -48	none -27	upper -21
carry-next|1|far|verb-saying|	, -59	? -35	lower -56	none -36	upper -31
carry-next|1|far|verb-thinking|	lower -32	none -31	upper -20
carry-next|1|far|word|	, -29	lower -18	none -45	upper -42
carry-next|1|far|–|	, -13
carry-next|1|far|—|	. -20	none -32	upper -34
carry-next|1|far|’|	lower -21
carry-next|2|	far -17
carry-next|2|far|!|	capital -17	determiner -19	end -17	pronoun -19
carry-next|2|far|	, -56	1 -12	10+ -62	3 -27	4-5 20	: 18	adverb -20	auxiliary -16	capital -54	coordinator -25	determiner -14	possessive -22	preposition -17	quote -33	stop -50	subordinator -44	that -29	verb-judging -24	verb-thinking -31	word -33
carry-next|2|far|,auxiliary|	none -36
carry-next|2|far|,verb-saying|	none -13
carry-next|2|far|,word|	none -20
carry-next|2|far|,|	' -29	adverb -19	capital -36	coordinator -25	determiner -26	lower -36	none -27	preposition -13	subordinator -29	upper -55	verb-judging -6	verb-saying -62	word -29
carry-next|2|far|.|	[ -20	capital -39	coordinator -24	determiner -23	end 13	preposition -19	pronoun -22
carry-next|2|far|:|	lower 14	none 25	upper 12
carry-next|2|far|?|	,verb-saying 8	capital -32	end -33	pronoun -21
carry-next|2|far|[|	. -20
carry-next|2|far|adjacent|	false -17
carry-next|2|far|adverb|	lower -20
carry-next|2|far|alone|	false -14	true -22
carry-next|2|far|auxiliary|	lower -13	none -27	upper -21
carry-next|2|far|capital|	, -25	. -31	? -14	lower -42	none -39	upper -31
carry-next|2|far|coordinator|	. -17	lower -24	none -52
carry-next|2|far|determiner|	! -19	, -62	. -32	lower -12	none -29	upper -26
carry-next|2|far|elided|	elided -16	own -27
carry-next|2|far|end|	! -28	. -59	? 6	none 37
carry-next|2|far|first|	false 6
carry-next|2|far|inside|	false -24
carry-next|2|far|newcomer|	none 23
carry-next|2|far|newcomer|none|elided|	stop -30
carry-next|2|far|newcomer|none|none|	, -17	: 18	preposition -22	start 15	word -24
carry-next|2|far|newcomer|none|own|	, -20	: -46	start 20	stop -46
carry-next|2|far|none|	, -22	,auxiliary -6	,verb-judging -20	,verb-saying 20	- -22	auxiliary -25	capital -20	coordinator -35	determiner -19	elided -23	end -22	none 9	own 11	preposition -44	pronoun -19	stop -63	subordinator -34	that -20	verb-saying -17	word -28	— -28
carry-next|2|far|own|	own 14
carry-next|2|far|possessive|	lower -17
carry-next|2|far|preposition|	, -19	. -18	lower -25	none -39
carry-next|2|far|pronoun|	! -18	, -55	. -24	none -24
carry-next|2|far|question|false|	false -16	true -22
carry-next|2|far|question|true|	false -49	true 13
carry-next|2|far|quote|	upper -30
carry-next|2|far|stop|	none -82	upper -50
carry-next|2|far|subject|	elided -32	none 12	own 17
carry-next|2|far|subordinator|	, -18	. -24	lower -41	none -35
carry-next|2|far|that|	lower -28	none -23	upper -19
carry-next|2|far|verb-judging|	lower -18	upper -14
carry-next|2|far|verb-saying|	, -8	? -25	upper -29
carry-next|2|far|verb-thinking|	lower -31
carry-next|2|far|word|	, -33	lower -33	upper -25
carry-next|2|far|—|	none -24
carry-next|3|	far -24
carry-next|3|far|!|	capital -20	end -17
carry-next|3|far|	( -19	1 -67	10+ -50	2 16	3 -20	4-5 -26	: -8	adverb -19	auxiliary 14	capital -43	coordinator -28	determiner -44	possessive -29	preposition -52	pronoun -29	start -24	stop -76	subordinator -42	that -34	verb-judging -43	verb-saying -7	verb-thinking -17
carry-next|3|far|(|	upper -21
carry-next|3|far|)|	none -17
carry-next|3|far|,verb-saying|	none -16
carry-next|3|far|,|	' -12	adverb -17	capital -32	coordinator -11	determiner -33	lower 9	none 19	preposition -8	pronoun -47	subordinator -20	upper -53	verb-saying -13
carry-next|3|far|-|	none -24
carry-next|3|far|.|	[ -24	capital -27	coordinator -21	determiner -32	end -21	preposition -23	pronoun -26
carry-next|3|far|:|	none 8	upper -8
carry-next|3|far|?|	capital -18	pronoun -16	verb-saying -15
carry-next|3|far|[|	. -25
carry-next|3|far|adjacent|	false -24
carry-next|3|far|adverb|	lower -19
carry-next|3|far|alone|	false -25
carry-next|3|far|auxiliary|	lower 14	none -21	upper -16
carry-next|3|far|capital|	! -15	, -60	. -29	? -18	lower -28	none -25	upper -34
carry-next|3|far|coordinator|	, -26	. -24	lower -28	none -40
carry-next|3|far|determiner|	, -50	. -26	lower -35	none -24	upper -31
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -23	. -75	? -35	none 27
carry-next|3|far|first|	false -23
carry-next|3|far|inside|	false -19
carry-next|3|far|newcomer|	none 37
carry-next|3|far|newcomer|none|none|	: 7	start 9
carry-next|3|far|newcomer|none|own|	preposition -22
carry-next|3|far|none|	, -7	,verb-saying 26	- -15	adverb -8	auxiliary -32	capital -26	coordinator 7	determiner -20	end -10	none 23	own 13	preposition -39	stop 10	subordinator -29	that -23	verb-saying -13	word -39
carry-next|3|far|own|	none -19	own 7
carry-next|3|far|possessive|	lower -30	upper -13
carry-next|3|far|preposition|	. -17	lower -50	none -69	upper -17
carry-next|3|far|pronoun|	, -35	. -23	? -14	lower -23
carry-next|3|far|question|false|	false -22	true -39
carry-next|3|far|question|true|	false -9
carry-next|3|far|start|	upper -24
carry-next|3|far|stop|	none -48	upper -76
carry-next|3|far|subject|	elided 17	none 30
carry-next|3|far|subordinator|	, -25	. -15	lower -38	none 17	upper -15
carry-next|3|far|that|	lower -30	none -18	upper -20
carry-next|3|far|verb-judging|	lower -43	upper -21
carry-next|3|far|verb-saying|	, -61	none -26	upper -26
carry-next|3|far|verb-thinking|	lower -23
carry-next|3|far|word|	, -32	none -39	upper -16
ending|according-to|,|	0 25	3 25	4-6 16	7-12 28
ending|according-to|.|	1 24	13-25 24	7-12 19
ending|according-to|none|	13-25 -14	4-6 7	7-12 -31
ending|colon|,|	1 -36
ending|colon|.|	1 7	26+ 26	3 -10	4-6 -17	7-12 19
ending|colon|?|	1 8	26+ -22
ending|colon|none|	1 -27	26+ -25	3 -7
ending|interview|.|	26+ -37
ending|interview|?|	26+ -8
ending|named-before|!|	1 8	13-25 22	2 20	26+ -34	4-6 20
ending|named-before|,|	1 -18	13-25 -36	2 -13	26+ -47	3 -43	7-12 -12
ending|named-before|.|	1 -33	13-25 -7	2 -15	26+ -17	3 -19	4-6 -25	7-12 -12
ending|named-before|?|	1 -25	13-25 -26	2 -12	26+ -19	7-12 22
ending|named-before|none|	1 30	2 13	26+ -53	3 -10	7-12 -9
ending|named-nearby|!|	0 22	1 -21	13-25 -20	2 -10	3 7	7-12 -16
ending|named-nearby|,|	0 12	13-25 -16	2 -28	26+ -29	3 7	7-12 -21
ending|named-nearby|.|	0 -30	1 -10
ending|named-nearby|?|	0 14	13-25 -16	2 -12	7-12 7
ending|named-nearby|none|	0 -38	1 -29	13-25 -9	2 17	26+ -7	3 9	4-6 9
ending|paragraph-before|!|	26+ -49
ending|paragraph-before|,|	26+ -54
ending|paragraph-before|.|	26+ 16
ending|paragraph-before|?|	26+ -19
ending|paragraph-before|none|	26+ -32
ending|possessor|!|	3 -8	4-6 -29
ending|possessor|,|	1 -38	2 -36	3 -23	4-6 17
ending|possessor|.|	0 -41	1 -46	13-25 -14	2 6	3 -25	4-6 -10	7-12 -13
ending|possessor|?|	2 -27	3 -10	4-6 -19	7-12 12
ending|possessor|none|	0 -58	1 -14	13-25 -24	3 10	4-6 -12
ending|quote-then-speaker|!|	0 46	1 -19
ending|quote-then-speaker|,|	-10 10	-11 -8	-12 -9	-13 -20	-14 -23	-15 -9	-16 6	-17 -13	-18 -22	-21 -13	-22 10	-23 -19	-3 -14	-4 -6	-5 14	-6 14	-7 24	-8 -16	-9 -10	0 31	1 -6	13-25 -30	2 -19	26+ -25	3 -21	4-6 -15	7-12 -24
ending|quote-then-speaker|.|	2 -25
ending|quote-then-speaker|?|	0 54	1 19	13-25 -26	4-6 -21	7-12 -22
ending|quote-then-speaker|none|	-12 23	-13 20	-14 -9	-15 -23	-17 -18	-18 -6	-19 -6	-2 -18	-22 -17	-23 7	-24 -19	-25 -21	-26 7	-27 17	-28 -18	-29 7	-3 -32	-30 -19	-32 -15	-34 9	-4 -30	-6 -8	-7 -18	-8 -12	-9 6	0 -38	1 -19	13-25 -7	2 21	3 6	4-6 -23	7-12 10
ending|quote-then-verb|!|	0 15
ending|quote-then-verb|,|	0 20	1 -13	13-25 -9	4-6 -31	7-12 -32
ending|quote-then-verb|?|	0 12	1 33
ending|quote-then-verb|none|	0 -21	1 11	26+ -7	7-12 -9
ending|sentence-after|!|	13-25 -20	4-6 -32	7-12 -26
ending|sentence-after|.|	0 -7	1 8	13-25 -6	2 -30	26+ -18	3 -24	4-6 -32	7-12 -15
ending|sentence-after|?|	0 21	1 8	2 -25	3 -20	4-6 -14	7-12 7
ending|sentence-before|!|	1 22	13-25 -32	2 -11	26+ -31	4-6 8
ending|sentence-before|,|	1 -18	13-25 -42	2 -21	26+ -56	4-6 -22	7-12 -19
ending|sentence-before|.|	1 30	13-25 7	2 13	26+ -14	7-12 -13
ending|sentence-before|?|	13-25 -13	3 13	4-6 -18
ending|sentence-before|none|	1 -7	2 -11	26+ -18	3 -47
ending|signature|.|	1 19
ending|signature|none|	1 -19
ending|speaker-then-quote|!|	0 17	1 27	13-25 -28	3 17	4-6 -9
ending|speaker-then-quote|,|	0 22	2 29	26+ 9	3 15	4-6 8	7-12 -17
ending|speaker-then-quote|.|	1 19	13-25 -11	3 12	4-6 18	7-12 8
ending|speaker-then-quote|?|	1 -23	13-25 -10	4-6 13	7-12 16
ending|speaker-then-quote|none|	0 -7	1 -16	13-25 -14	26+ -24	7-12 -9
ending|topic|!|	13-25 -11	26+ -27	7-12 -19
ending|topic|.|	13-25 -17	2 26	26+ -18	3 13	7-12 -6
ending|topic|?|	13-25 -33	26+ -29	3 6	7-12 11
ending|topic|none|	0 -32	1 8	13-25 -10	2 13	26+ -62	3 24	4-6 12
ending|verb-then-speaker|,|	1 -27	7-12 -29
ending|verb-then-speaker|.|	0 -55	1 -11	13-25 -30	26+ 19	4-6 15	7-12 -28
ending|verb-then-speaker|?|	1 -18
ending|verb-then-speaker|none|	0 -24	1 11	13-25 -37	3 7	4-6 -15	7-12 -8
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 15
follow|according-to|,verb-saying|	none -21
follow|according-to|,word|	none 8
follow|according-to|,|	none -17
follow|according-to|:|	none 20
follow|according-to|;|	none 11
follow|according-to|auxiliary|	none 10
follow|according-to|capital|	, 38
follow|according-to|coordinator|	none -16
follow|according-to|end|	. 38
follow|according-to|preposition|	none 11
follow|according-to|stop|	none -24
follow|according-to|word|	, 27	none 16
follow|colon|,auxiliary|	none -14
follow|colon|,verb-saying|	none -23
follow|colon|[|	. 32
follow|colon|capital|	, -24	. -6	? 7
follow|colon|determiner|	, -35	? -25
follow|colon|end|	! -10	. 14	none -24
follow|colon|preposition|	. -26
follow|colon|pronoun|	, -19	. 10	? -14
follow|colon|stop|	? -15	none -21
follow|colon|subordinator|	. -18
follow|colon|verb-saying|	, -14
follow|interview|end|	. -37	? -8
follow|named-before|'|	, -33
follow|named-before|,auxiliary|	? -22	none 9
follow|named-before|,pronoun|	! 10	? -18	none 11
follow|named-before|,verb-judging|	none -37
follow|named-before|,verb-saying|	! 7	? -25	none 8
follow|named-before|,verb-thinking|	none -31
follow|named-before|,word|	none 22
follow|named-before|,|	none -23
follow|named-before|:|	none -17
follow|named-before|auxiliary|	none -12
follow|named-before|capital|	! -30	, -52	. 7	? -23	none -52
follow|named-before|coordinator|	none -14
follow|named-before|determiner|	! -9	. -11	? -17	none 7
follow|named-before|end|	! 6	. -31	? 14	none -6
follow|named-before|preposition|	. -17	none -37
follow|named-before|pronoun|	! -29	, -24	? -41	none -19
follow|named-before|quote|	none -10
follow|named-before|stop|	none 13
follow|named-before|subordinator|	, -13	. -14	none -18
follow|named-before|that|	none -21
follow|named-before|verb-saying|	, -58	? -35	none -33
follow|named-before|word|	, -6	none -18
follow|named-before|—|	. -20	none -18
follow|named-nearby|(|	. -19	none -13
follow|named-nearby|)|	. -22	none -17
follow|named-nearby|,auxiliary|	? 11	none 34
follow|named-nearby|,determiner|	none 10
follow|named-nearby|,pronoun|	? 17
follow|named-nearby|,subordinator|	none 8
follow|named-nearby|,verb-saying|	! -6	? -8	none 14
follow|named-nearby|,verb-thinking|	none 18
follow|named-nearby|,word|	none 12
follow|named-nearby|,|	none -13
follow|named-nearby|:|	none -33
follow|named-nearby|;|	none -6
follow|named-nearby|[|	. 23
follow|named-nearby|adverb|	, -11	none -16
follow|named-nearby|auxiliary|	, -15
follow|named-nearby|capital|	none -11
follow|named-nearby|coordinator|	, -46	none -39
follow|named-nearby|determiner|	! -7	, -16	. -22	? -14	none -15
follow|named-nearby|end|	? -13	none -28
follow|named-nearby|preposition|	. 18	none -9
follow|named-nearby|pronoun|	, 14	. -35
follow|named-nearby|quote|	, -10	? 15	none -13
follow|named-nearby|stop|	? 11	none 34
follow|named-nearby|subordinator|	, 12	. -11	none -15
follow|named-nearby|that|	. 13	none -7
follow|named-nearby|verb-judging|	, -25	none -13
follow|named-nearby|verb-saying|	! 13	, 11	? -6
follow|named-nearby|word|	, -12	? 6	none -13
follow|named-nearby|–|	, 20	none -9
follow|named-nearby|—|	. -7	none 17
follow|paragraph-before|'|	, -36
follow|paragraph-before|,auxiliary|	none -31
follow|paragraph-before|,verb-judging|	none -8
follow|paragraph-before|,verb-saying|	? -18	none -31
follow|paragraph-before|,word|	none -27
follow|paragraph-before|capital|	! -46	, -59	. -31	? -53	none -55
follow|paragraph-before|determiner|	! -22	, -53	? -34	none -24
follow|paragraph-before|end|	. 20	? 12
follow|paragraph-before|preposition|	none -36
follow|paragraph-before|pronoun|	! -26	, -29	? -40	none -8
follow|paragraph-before|subordinator|	, -18	none -13
follow|paragraph-before|verb-saying|	, -28	? -47	none -35
follow|paragraph-before|word|	, -36
follow|paragraph-before|—|	. -9	none -23
follow|possessor|,|	none -32
follow|possessor|-|	none -9
follow|possessor|[|	. -25
follow|possessor|adverb|	, -30	none 7
follow|possessor|auxiliary|	none -9
follow|possessor|capital|	, -11	. -19	none -10
follow|possessor|coordinator|	. -12	none -16
follow|possessor|determiner|	, -10	. 10	none -31
follow|possessor|end|	! -39	. -12	none -29
follow|possessor|preposition|	, -29	. -25	none 12
follow|possessor|pronoun|	, 11	. -67
follow|possessor|quote|	, -14
follow|possessor|stop|	none -11
follow|possessor|subordinator|	, 7	. -20	none -11
follow|possessor|verb-judging|	none -22
follow|possessor|verb-saying|	, -10	none 10
follow|possessor|word|	none -12
follow|quote-then-speaker|'|	, 20
follow|quote-then-speaker|(|	none -18
follow|quote-then-speaker|)|	none -11
follow|quote-then-speaker|+|	none 15
follow|quote-then-speaker|,auxiliary|	none 19
follow|quote-then-speaker|,determiner|	none -19
follow|quote-then-speaker|,verb-saying|	none -16
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|,|	none 11
follow|quote-then-speaker|-|	none -35
follow|quote-then-speaker|:|	none -23
follow|quote-then-speaker|adverb|	, 18
follow|quote-then-speaker|auxiliary|	, 12	none 16
follow|quote-then-speaker|coordinator|	, -21	none -29
follow|quote-then-speaker|determiner|	! 38	, 22	? 33	none -10
follow|quote-then-speaker|preposition|	, -13	none -8
follow|quote-then-speaker|pronoun|	! 22	, 26	? 41	none 16
follow|quote-then-speaker|quote|	none -8
follow|quote-then-speaker|subordinator|	, -32	none -15
follow|quote-then-speaker|that|	none -18
follow|quote-then-speaker|verb-judging|	none -14
follow|quote-then-speaker|verb-saying|	, -20	? -25
follow|quote-then-speaker|verb-thinking|	, -27
follow|quote-then-speaker|word|	none -19
follow|quote-then-speaker|–|	none -27
follow|quote-then-speaker|—|	none -27
follow|quote-then-verb|'|	, 26
follow|quote-then-verb|,auxiliary|	none -7
follow|quote-then-verb|,determiner|	none 12
follow|quote-then-verb|,pronoun|	? 25	none 36
follow|quote-then-verb|,verb-judging|	none 39
follow|quote-then-verb|,verb-saying|	? 18	none 11
follow|quote-then-verb|,word|	? 17
follow|quote-then-verb|:|	none -18
follow|quote-then-verb|capital|	, -51	none -17
follow|quote-then-verb|coordinator|	, -27	none -48
follow|quote-then-verb|determiner|	, -35
follow|quote-then-verb|preposition|	none 14
follow|quote-then-verb|pronoun|	, -18
follow|quote-then-verb|verb-saying|	! 15	, 23	? 11	none -14
follow|quote-then-verb|word|	none 8
follow|quote-then-verb|–|	, 21
follow|quote-then-verb|—|	none 37
follow|sentence-after|(|	. -25
follow|sentence-after|capital|	! 27	. -20	? 35
follow|sentence-after|coordinator|	. -52
follow|sentence-after|determiner|	! -33	. -12	? -28
follow|sentence-after|preposition|	. -10
follow|sentence-after|pronoun|	! -16	? -15
follow|sentence-after|subordinator|	. -7
follow|sentence-after|that|	. -11
follow|sentence-after|—|	. -7
follow|sentence-before|'|	, -29
follow|sentence-before|)|	. -27	none -26
follow|sentence-before|,auxiliary|	? -21	none -43
follow|sentence-before|,coordinator|	none -21
follow|sentence-before|,determiner|	none -29
follow|sentence-before|,preposition|	none -24
follow|sentence-before|,pronoun|	? -32	none -16
follow|sentence-before|,subordinator|	none -12
follow|sentence-before|,verb-judging|	none -9
follow|sentence-before|,verb-saying|	! -29	? -35
follow|sentence-before|,verb-thinking|	none -22
follow|sentence-before|,word|	! 7
follow|sentence-before|-|	none -38
follow|sentence-before|;|	none -45
follow|sentence-before|auxiliary|	none -33
follow|sentence-before|capital|	, -71	. -15	? -28	none -39
follow|sentence-before|coordinator|	. -38	none 7
follow|sentence-before|determiner|	. -11	? 10	none -13
follow|sentence-before|end|	! -6	. 8	? 14	none 15
follow|sentence-before|preposition|	, -32	. -21	none -11
follow|sentence-before|pronoun|	! -23	, -62	. 9	none -38
follow|sentence-before|quote|	. -28	? -18
follow|sentence-before|stop|	? -22	none -21
follow|sentence-before|subordinator|	, -29	. -23	none -43
follow|sentence-before|that|	. 11	none -26
follow|sentence-before|verb-judging|	, -17
follow|sentence-before|verb-saying|	, -56	? -30	none -21
follow|sentence-before|word|	, -22	none 6
follow|sentence-before|—|	none -27
follow|signature|—|	. 19
follow|speaker-then-quote|(|	. -12	none 11
follow|speaker-then-quote|)|	. 19
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,coordinator|	none -6
follow|speaker-then-quote|,determiner|	none 29
follow|speaker-then-quote|,subordinator|	none -6
follow|speaker-then-quote|,verb-saying|	none -18
follow|speaker-then-quote|,|	none -19
follow|speaker-then-quote|-|	none 18
follow|speaker-then-quote|:|	none 16
follow|speaker-then-quote|;|	none 33
follow|speaker-then-quote|[|	. -19
follow|speaker-then-quote|capital|	, 16	. 22	? 24	none 18
follow|speaker-then-quote|coordinator|	, 24	. 12	none 7
follow|speaker-then-quote|determiner|	! 8	, -26	. -11	none 12
follow|speaker-then-quote|end|	! 12	. 25	none -36
follow|speaker-then-quote|preposition|	! 7
follow|speaker-then-quote|pronoun|	. -6	? -22	none 10
follow|speaker-then-quote|quote|	. 7	? 21	none -6
follow|speaker-then-quote|stop|	none -26
follow|speaker-then-quote|subordinator|	, 10	. 20
follow|speaker-then-quote|that|	. -24	none 7
follow|speaker-then-quote|verb-judging|	, 12	none 11
follow|speaker-then-quote|verb-saying|	none 9
follow|speaker-then-quote|verb-thinking|	, 13	none -6
follow|speaker-then-quote|word|	, -11	none 17
follow|speaker-then-quote|–|	none -10
follow|topic|,auxiliary|	? -18
follow|topic|,coordinator|	none 8
follow|topic|,determiner|	none -25
follow|topic|,preposition|	none -36
follow|topic|,pronoun|	? -21
follow|topic|,subordinator|	none -30
follow|topic|,verb-judging|	none -30
follow|topic|,verb-saying|	? -35	none -24
follow|topic|,verb-thinking|	none -26
follow|topic|,word|	? -27
follow|topic|:|	none -23
follow|topic|auxiliary|	none -11
follow|topic|capital|	. -6
follow|topic|coordinator|	none 10
follow|topic|determiner|	. -6	? -10	none 27
follow|topic|end|	. -13	? -15	none -35
follow|topic|preposition|	. -23	none -10
follow|topic|pronoun|	. -11
follow|topic|quote|	? -6
follow|topic|stop|	none 18
follow|topic|verb-judging|	none -17
follow|topic|—|	none -17
follow|verb-then-speaker|,subordinator|	none -32
follow|verb-then-speaker|,verb-saying|	none -18
follow|verb-then-speaker|,word|	none -25
follow|verb-then-speaker|,|	none -19
follow|verb-then-speaker|-|	none -19
follow|verb-then-speaker|adverb|	none -22
follow|verb-then-speaker|auxiliary|	none -22
follow|verb-then-speaker|capital|	. -14
follow|verb-then-speaker|coordinator|	, -18	. -26	none -41
follow|verb-then-speaker|determiner|	, -18
follow|verb-then-speaker|end|	? -18	none -29
follow|verb-then-speaker|preposition|	. -6	none -58
follow|verb-then-speaker|pronoun|	. -32
follow|verb-then-speaker|stop|	none 9
follow|verb-then-speaker|subordinator|	, -27	none -29
follow|verb-then-speaker|that|	none -15
follow|verb-then-speaker|verb-saying|	none -19
follow|verb-then-speaker|word|	none 17
force|according-to|according|	0 19	26+ 21	3 21	4-6 12
force|colon|judging|	26+ 8
force|colon|naked|	1 -10	4-6 -24	7-12 22
force|colon|other|	26+ -13
force|interview|naked|	26+ -39
force|named-before|naked|	1 14	13-25 -8	2 19	26+ -59	3 -25	7-12 -6
force|named-nearby|naked|	0 -20	1 -23	13-25 -11	2 9	26+ -8	3 11	4-6 10
force|paragraph-before|according|	26+ -24
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -22
force|paragraph-before|saying|	26+ -17
force|paragraph-before|thinking|	26+ -30
force|possessor|naked|	0 -15	1 -25	13-25 -26	2 9
force|quote-then-speaker|judging|	-10 -8	-12 20	-13 -23	-14 -14	-15 11	-16 13	-19 15	-22 11	-23 -13	-24 -22	-25 -7	-3 -24	-4 -10	-6 14	-7 25	-9 -23	1 -34	13-25 -31	2 -29	26+ -20	3 7	4-6 -28	7-12 -53
force|quote-then-speaker|other|	-10 -17	-13 6	-15 -21	-16 -17	-17 -8	-18 -23	-19 -13	-2 -20	-20 9	-21 -12	-22 10	-25 8	-3 -22	-4 -21	-5 7	-7 -14	-8 -8	-9 14	0 -22	1 9	13-25 -6	2 9	26+ -27	3 -36	4-6 -37	7-12 -19
force|quote-then-speaker|saying|	-11 -6	-12 11	-14 -14	-15 -24	-16 -18	-17 -29	-18 -12	-19 -11	-22 -17	-23 6	-24 -15	-25 10	-26 10	-27 10	-29 15	-3 -24	-30 -8	-34 -18	-4 -27	-6 -12	-7 -12	-8 -14	0 31	1 -29	13-25 -9	3 -14	4-6 -8
force|quote-then-speaker|thinking|	-11 -13	-12 9	-13 22	-16 12	-19 8	-20 -11	-3 -10	-4 10	-5 11	-6 -15	-7 -15	-8 -16	-9 -9	0 14	13-25 -27	2 -35	3 -16	4-6 -33
force|quote-then-verb|judging|	0 -12	1 35	13-25 -20	2 -11	4-6 -19	7-12 -17
force|quote-then-verb|other|	1 7
force|quote-then-verb|saying|	0 18	2 8	7-12 -23
force|sentence-after|according|	0 -7	13-25 -19	7-12 10
force|sentence-after|judging|	1 -24	13-25 -28	2 -22	3 -8	4-6 -35	7-12 -33
force|sentence-after|other|	13-25 -46	2 -31	3 -36	4-6 -13	7-12 -55
force|sentence-after|saying|	1 9	2 -21	3 -26	4-6 -35	7-12 -8
force|sentence-after|thinking|	1 -16	13-25 -25	2 -23	3 -18	4-6 -28	7-12 -21
force|sentence-before|according|	1 -6	13-25 -20	26+ -40	3 -20	7-12 17
force|sentence-before|judging|	2 -29	26+ -27	3 -17	4-6 -15
force|sentence-before|other|	26+ -10	3 -6	4-6 -27	7-12 -20
force|sentence-before|saying|	1 16	13-25 -11	2 12	26+ -11	4-6 -9	7-12 -10
force|sentence-before|thinking|	1 -22	13-25 -47	2 -21	26+ -50	3 -22	4-6 8	7-12 -30
force|signature|naked|	1 10
force|speaker-then-quote|judging|	0 17	13-25 -27	2 18	26+ -17	4-6 13
force|speaker-then-quote|other|	0 -47	1 -22	13-25 -25	2 8	26+ -45	3 10	4-6 9
force|speaker-then-quote|saying|	0 13	1 8	26+ 8	3 13	4-6 6
force|speaker-then-quote|thinking|	1 -6	13-25 -10	4-6 19	7-12 -7
force|topic|naked|	0 -32	1 9	13-25 -20	2 17	26+ -59	3 30	4-6 11
force|verb-then-speaker|judging|	0 -6	1 -8	13-25 -17	2 16	3 -17	4-6 -44	7-12 -43
force|verb-then-speaker|other|	1 -11
force|verb-then-speaker|saying|	0 -15	1 10	13-25 -37	26+ 19	3 6	4-6 11	7-12 -17
form|according-to|other|	according 26
form|colon|other|	apposed -10	direct -9
form|colon|past|	direct 31	inverted -19
form|colon|present|	direct 14
form|paragraph-before|base|	apposed -27	apposition -14	direct -22	relative -27	shared -10
form|paragraph-before|other|	according -24	apposed -25	direct -14	passive -22	relative -19	shared -27
form|paragraph-before|participle|	apposed -23	apposition -26	direct -18	relative -11	shared -23
form|paragraph-before|past|	apposed -17	apposition -40	inverted -49	passive -6	relative -24	shared -8
form|paragraph-before|present|	apposed -31	apposition -13	direct -23	inverted -15	passive -10	relative 9	shared -26
form|quote-then-speaker|base|	apposed -19	apposition -13	direct -37	relative -16	shared -19
form|quote-then-speaker|other|	apposed 11	direct -27	relative -46
form|quote-then-speaker|participle|	apposition -33	direct -27	relative -6	shared -11
form|quote-then-speaker|past|	direct 18	relative -16
form|quote-then-speaker|present|	apposed -17	apposition -19	direct 8	relative 7	shared -6
form|quote-then-verb|past|	inverted 17
form|sentence-after|base|	apposed -15	direct -11	relative -17	shared -9
form|sentence-after|other|	according 7	apposed 11	apposition -29	direct -15	passive -20	relative -24	shared -25
form|sentence-after|participle|	apposed -20	direct -30	shared -15
form|sentence-after|past|	apposed -29	apposition -29	direct 6	inverted 6	relative -17	shared -12
form|sentence-after|present|	apposed -25	shared 8
form|sentence-before|base|	apposed -28	apposition -19	direct -68	relative -21
form|sentence-before|other|	according 6	apposed -12	apposition -11	direct -17	passive -60	relative 6
form|sentence-before|participle|	apposed -26	apposition -22	direct -47
form|sentence-before|past|	apposed -14	direct 13	passive -39
form|sentence-before|present|	apposed -37	apposition -34	direct -34	inverted -20	passive -12	relative -31
form|speaker-then-quote|base|	apposed -21	direct -27	passive -21	shared -11
form|speaker-then-quote|other|	apposed -14	apposition -35	relative 7	shared -25
form|speaker-then-quote|participle|	apposed -22	apposition -66	relative 19	shared 17
form|speaker-then-quote|past|	apposition -21	direct 32	shared -31
form|speaker-then-quote|present|	apposed 26	apposition -7	direct 25	relative 11	shared -15
form|verb-then-speaker|past|	inverted 8
gap|according-to|	 24	, 33	,; -12	,c 17	,c; -19	,q 14	,qs 19	,s -12	; -31	c -25	s, 25
gap|colon|	, -9	,s -9
gap|paragraph-before|	, -17	,; -22	,;c -21	,;s -26	,c -34	,c; -18	,c;q -11	,cq -34	,cqs -10	,cs -39	,cs; -6	,csq -13	,qc -25	,qcs -14	,qs -30	,s -44	,sc -21	,sc; -8	,scq -27	,sq -19	,sqc -26	; -31	;, -26	;,c -15	;,cs -18	;,s -8	;c -22	;c, -18	;cs, -7	;s -21	;s, -10	c -27	c,q -12	c,s -13	c; -16	c;s -8	cq 9	cq, 11	cs -34	cs, -14	q -12	q, -38	q,c -23	q,s 15	qc -18	qcs -16	qs -24	qs, -16	s -30	s, -37	s,c -34	s,q -31	s,qc -16	s; -12	s;, -10	s;c -15	sc -29	sc, -30	sq -31	sq, -23	sqc -18
gap|quote-then-speaker|	 14	, 22	,c -35	,cs -40	,q 8	,qs -18	,s -26	,sc -23	,sq -16	,sqc -23	; -18	;, -21	;q -18	;s -11	c -67	c,s -20	cq -13	cqs -13	cs -29	cs, 17	csq -16	q -6	qc -11	qcs -18	qs -23	s -78	s, 26	s,c -24	sc -21	sq 11
gap|quote-then-verb|	 14	, 18	,c -26	,q -14	,s -25	,sc -14	; -11	c -58	c, 13	s, 28	sc -9
gap|sentence-after|	 10	, -29	,c -14	,cs -28	,q -23	,s -38	;,s -17	c -43	c, -30	c,s -17	cs -11	q -12	qc -22	s -20	s, 19	s,c -17	sc -19
gap|sentence-before|	, -14	,; -49	,;s -13	,c; -16	,c;q -21	,cq -39	,cqs -12	,cs 7	,csq -10	,q; -27	,qc -14	,qc; -22	,qcs 15	,qs -42	,qsc -11	,s; -30	,sq -18	,sq; -37	,sqc -37	; -6	;, -37	;,c 11	;,s -16	;c -27	;q -45	;q, -11	;q,c 14	;s -22	c 6	c, -16	c,q -18	c,s -45	c,s; 8	c; -23	cq -31	cq, -20	cq,s -26	cqs -13	cs, -29	cs,; -21	csq -13	csq, -26	q -41	q, -54	q,; -48	q,c -44	q,cs -17	q,s; -18	q,sc -12	q;, -17	qc -28	qc, -39	qc,s -18	qc; -15	qcs 15	qcs, -16	qs -7	qs, -30	qs,; -14	qs,c -27	qs; -15	qsc 11	s, -25	s,; -36	s,c -22	s,c; -24	s,cq -26	s,q -39	s,qc -11	s; -10	s;, -21	sc -29	sc, 18	sc; -10	scq -23	scq, -26	sq -27	sq, 6	sq,c 6	sq; -36	sq;, -16	sqc -30	sqc, -34
gap|speaker-then-quote|	 27	, -6	,; -35	,c -22	,c; -35	,cq 9	,csq -18	,q -8	,qcs -18	,s -15	,s; 19	,sc 7	,sq; -8	,sqc -14	;, -28	;,qc 6	;cs -22	;s -26	c, 6	c,; 6	c,s -26	c; 21	cq 11	cs, -18	q -18	q, -14	q,cs -6	q,s -33	q; -13	qc -28	qc, -33	qcs -12	qs -9	qs, -22	qs,c -10	qsc -10	s 34	s, -15	s,; -32	s,c 13	s,c; 16	s,qc -14	s; -15	sc 33	sc, 15	scq 21	scq, 6	sq 27	sq, -26	sq,c -10	sq; -29	sqc 10	sqc, -8
gap|verb-then-speaker|	 -35	, 35	,; 13	,cs -21	,s 7	; 6	;, -22	c -46	c, -20	cs -27	q -18	q, -15	q; -24	qc -35	qs -19	s -39	s, -24	s; -22	sc -24	sc, -16
head|	0 -15	1 -23	100 -22	11 -29	12 -6	14 -15	15 -8	16 -11	18 -13	19 -24	1977 -18	1992 -13	1999 -21	2 -23	20 -20	200 -12	2000 -11	2001 -11	2002 -10	2006 -18	2007 -17	2008 -22	2009 -24	2010 -6	2011 -19	2012 -50	2013 -30	2014 -9	2015 -14	2016 -15	2019 -12	2022 7	2023 10	2024 -10	2025 -17	2027 -13	21 -14	22 -21	23 -13	250 -18	26 -12	28 -16	29 -18	3 -32	30 14	300 -13	31 -12	34 -27	39 -12	4 12	400 -11	45 -20	49 -22	5 -26	50 -18	55 -22	57 -20	58 -12	6 -12	62 -12	63 -11	64 -22	66 -14	67 -13	69 -18	7 22	70 -19	71 9	74 -14	77 -16	79 -22	8 -25	80 -6	84 -13	88 -16	9 -23	aboard -8	abortion -20	access -11	accord -22	accordo -20	account 15	action -25	actions -23	activist -14	activists -12	actor 20	actors -9	actress 25	acuerdo -22	acusación -17	acórdão -10	added -26	adding -28	address -20	administrador 7	administration -13	administração -13	ads 6	adversaire -23	advertising -8	advisers 11	advogado -6	advérbio -15	af -17	affaire -17	agence -15	agency -26	agenda -10	agent -15	agente 6	agents 6	agriculture 8	aides 8	airline -19	alert -16	all -33	allegations -12	alleging -15	allies -27	ally -27	altro 7	alunos -15	ambassador 18	america -25	amministrazione 7	analistas -14	analyst 17	analystes -21	analysts -16	ancien 16	ancienne 6	ander -15	anger -13	animale -21	animali -16	anni -29	annonce -11	announcement -32	anonymity -18	anos -7	another -12	ans -13	answer 7	answered -11	anti-establishment -9	anyone -17	anything -19	appeal -21	appearance -16	applause -19	apple 11	approach -6	arbitrage -21	arbitragem -12	arbitro -20	arena -16	argued -24	arm -8	army 7	article -20	artistes -14	assault -19	assessora -22	assessore -21	asset -13	assistente 8	association -30	assurance -14	attack -26	attacks -36	attorney 19	audio -20	audition -18	author -10	authority -15	autor 8	autora 15	avis -19	avocat -19	avocate -28	avoir -18	ayuntamiento -14	azienda 10	ação -19	años -25	backers -21	bajo 7	ballots -26	ban -10	banco 8	bank -27	banker 10	base -7	battuta -22	beau -16	become -25	began -24	behalf -6	beiden -8	believe -24	bench 8	benghazi -13	berichten -14	best -22	bewindsman 17	bid -21	biggest -12	bill -13	billion -20	billionaire -10	black -16	blog -13	blogger 11	bloque 9	blunt -11	board 10	boats -7	body -10	bonden 10	book 6	border -16	boss -19	both -14	bowlers -13	boy 10	boycott -11	braccia -17	brief 6	bring -13	brooklyn -10	brother -29	brothers -12	brzezinski -21	bureau 8	buren -15	bus -16	bush -25	business -24	buurt -17	buyer -20	buzz -17	c' -20	cabildo -25	cable 12	california 8	call -23	called -14	calm -16	cambio -24	came -16	camp -21	campaign 19	campaigns -7	candidate 20	candidates -27	capitaine -23	capital -16	capitán -20	captain 27	car -11	carolina -13	carrier 8	carson 8	case -32	cases -31	caso -18	casting -16	celle-ci -16	cent -12	center 8	cento -14	centre -15	cerimônia -11	certain -14	chairman 6	chairwoman -10	change -25	changes -9	chanted -7	chapter -16	charges -23	chaîne -11	chercheur 7	cheuvreux 9	chief -18	chofer 8	choix -20	church -11	civile -23	claim -18	class -29	client -29	cliente -21	clients -26	clinton -19	cloche -27	close 17	club -7	clubs -6	cnn -20	coalitiepartijen -10	coalition -18	collaboratore -19	colleagues -14	college -14	column 14	comité -24	comment -22	commission 7	committee -14	communications -15	communities -21	community 6	compagnie 22	companies -21	company -14	compañía -27	competitors -16	complainant 14	complaint 14	compromise -17	comptes 9	comune -14	concerns -22	concluded -14	concorrente -13	conductor 13	conference -19	confidence -9	congress -16	congressman 9	conseiller 26	consejo -12	considera -19	consultant 17	contas -17	contest -22	continued -20	continues 21	contract -15	contractor -12	contractors -26	contrast -10	controversy -20	convention -7	conversation -10	corner -22	coroner 14	corps 11	correctionele -8	corte -14	costiera -19	costs -17	council 15	counsel 11	countries -16	country -21	country-first -16	county -20	couple -15	courriels -22	course -25	courses -20	court -26	courts -11	crew -12	crews -17	criminal -17	crisis -6	criticism -19	critique -17	cronista 10	cruz -18	cuerpo 6	cultura 9	cut -18	c’ -29	data -14	daughter 11	davanti 17	day -22	days -20	deadlock -17	deal -26	death -20	debate -42	debt -12	decades -11	decide -9	decision -31	decisão -24	defence -24	defender 20	defensa -22	defense 9	defesa -17	degree -16	delay -22	delegate -20	delegation 13	dem 14	demand -6	democratic -19	democrats -28	demonstrations -15	department -8	depressed -12	dernier 22	desculpas -18	despacho 9	detailed -10	dialogue -19	dicastero 6	die 13	difference -7	differences -13	different -21	diplomate -16	diputada 14	direct -16	direction -8	directivo 21	director -12	directora -12	directrice -13	dirigeante 17	dirigente 21	discussion -20	district -13	divisive -15	diálogo -17	dnc -14	document 18	documentary -15	documento 8	dog -17	domain -16	donations -27	donor -16	donors 13	door -10	doppelganger 11	dossier -17	drawing -17	drinking -15	driver 9	drivers -11	droite -8	drug -12	décision -14	défense -17	détracteurs 11	développement -22	east -14	echoed -15	echoing -23	economic -18	economy -15	editorial 7	effort 11	efforts -26	ela 17	ele 42	elected -20	election -26	elections -25	electorate -14	ella 21	elle -12	email -31	emails -7	embassy 13	emotional -20	employee 20	endorsement -16	endorsements -22	energy -25	engineer 11	enough -18	enquête -12	entidad -15	entonces 6	entraîneur -31	environmental -17	envoy -24	episode -12	er 35	error -13	es -71	essais -12	establishment -16	estatal -20	este -22	etwas -16	euro -17	européen -11	euros -22	event -24	events -14	everyone -12	evidence -11	exam -9	example -12	exchange -16	executiva 20	executives -16	experience -15	experts 13	explained -8	expression -18	eyes -15	facebook -23	facilities -15	fact -34	failed -16	failure -16	fallo -22	false -11	familiar 14	families -15	famílias -15	fans -16	far -21	farmacista -19	farmer 7	farmers -22	father -37	favorite -13	february -11	federation -17	fees -18	felt -20	ferrovia -18	fervor -16	fez 13	field -12	fight -10	fighters -18	figure -11	fila -14	filed -17	filha -22	filing -9	filière -11	film -24	fils -25	final -21	financement -15	fired 14	firm -13	firms -16	flag -22	fleet -12	floor -6	florida -12	follow-up -14	followers -9	fondi -9	footage -18	forward 8	found -19	france -28	frase -18	freeze -21	fresh -17	friday -20	friend 25	friends 16	front-runner 7	frontrunner 7	fuentes -19	funcionario 9	fund -24	fundraising -29	gallo -7	game -18	gauche -35	get -15	getuige -19	gewesen -14	giorni -18	gip 11	girl 10	giudizio -17	give -15	go -30	goal -15	goals -14	goats -16	going -22	gol -11	golf -15	goods -19	gop -14	gouverneur -26	governante 21	government -35	governor 15	grandfather -6	grandmother 14	grievance-driven -15	group -9	groupe -21	groups 12	growing -14	growth -16	grupo -20	guard 23	guidance -15	guineense 14	guns -16	général 11	haar 14	habitants -22	half 23	hall -25	hallazgo -19	hampshire -23	hand -16	hands -19	hard-liner -16	haute -23	he 37	head -6	health -29	heard -15	hearing -18	heckler 10	help -12	helped -14	hem 13	her 8	heritage -21	het -77	heure -20	hij 32	his 11	hold -28	home -24	homóloga -20	hopeful -7	hospital -12	host -16	hour -9	house -27	husband 9	héros -22	i -44	idea -15	ihr -15	il 32	illicit -14	ils -29	image -13	immigrants -19	immigration -10	impersonator -17	importance -10	incident -26	incidents -10	income -10	indagato -11	indictment -18	individuals -14	industriels -19	industry -31	inequality -18	inflation -19	influence -34	information -26	inquiry -29	inquérito -14	insecure -19	insider 21	insiders -22	instance -20	instituição 8	institute -6	institution 14	institutions -8	intellectual -15	interest -17	interview -24	interviews -21	intruders 9	inversión -7	investigadora 13	investigation 11	investigators -18	investment -18	investor 11	investors -11	involved 13	iowa -19	iphone -18	iraq -18	island -15	israel -9	issue -19	issues -15	it -74	italiana -6	its -34	itself 11	jaar -16	jihad -13	job -23	jobs -20	joke -9	joked -12	journalist -18	journalists -13	judge -13	judges 6	juges -11	junior 14	justice 13	justices -20	keep -19	keeps -22	keer -13	key -24	khan -7	killing -19	kinderen -19	king -13	laatste 12	land 10	lange -8	language -27	laredo -18	late 10	latest -13	latter 13	lawmaker 21	lawmakers 13	laws -15	lawsuit 19	lawyer -11	lawyers 16	leader -7	leadership -20	least -23	leeds -20	legislation -6	legislature -25	lei 22	lendemain -10	lerares 7	less -21	letra -24	letter 22	ley -9	liberal -6	library 7	libya -11	life -10	lights -21	line -36	lines -26	list -13	listeners -24	little -11	loans -9	lobby 8	local 14	long -23	longer -10	look -14	looked -21	looks -14	loud -20	lynch -15	líder -15	made -20	maestro 11	magazine 9	magistrada 21	magistrado -15	magistrato 17	mail 7	maine -18	majority -25	maker -13	making -12	man -30	manutention -18	march -28	marchés -11	marriage -10	mass -7	massacre -15	match -9	mate -16	math -9	matter -14	mayor 7	measure -21	media -24	meeting -31	member -9	members 6	men -33	mercado -16	merger -13	mesmo -17	message -21	messages -33	mexico -25	million -16	mind 7	minister 13	ministers -37	ministra 7	ministre 23	ministry 16	minorities -16	minutes -13	mishandled -10	misinformation -11	model -8	moderator 15	modulo -20	mogul 11	moment -18	monday -22	monde -12	money -24	months -8	more -30	mosque -25	mot -7	motion -11	move -34	movement -33	moves -21	movie 19	msnbc -18	much -25	muestras -7	multa -15	museum -13	musician 14	my -27	mère 9	médailles -10	n -13	nacional -11	name -20	named -23	names -18	narrator 21	nation -28	nations -19	native -19	nativist -9	negotiations -19	negotiator -14	negócio -17	neighbors -11	nervous -11	neurosurgeon 20	neutrality -8	nevada -10	new -24	news -13	newspaper 15	night -28	nobody -10	nom -14	nomination -28	nominee 28	norma -28	nota -24	noted -12	nous -14	nouveau -15	novelist 17	number -19	numbers -14	nuova -6	observers 11	occasion -18	oferta -12	offensive -16	offer -21	office 23	officer 8	officers -11	official 27	old -15	on -67	one -42	onslaught -7	operatives -12	operator -11	operators 11	opinion 22	oposição -16	opponent -17	opponents -28	oppositie -20	opposition -6	order -22	organisation -12	organization -17	organizer -6	osserva -11	other -8	others 9	our -23	outlets 8	outsider -15	own -33	owner -15	pac -9	padre -15	paid -15	panel -16	paper -26	papers -13	parents -24	paris -13	park -19	parola -21	parquet 11	part -25	parte -26	particular -10	partido -25	parties 13	partner -25	partners -16	party -45	passages -7	passing -15	pastor 15	patients -10	pause -21	pay -15	pennsylvania 12	people -17	percent 7	percentage -23	percentual -17	perito 24	person 9	personal -23	pescadores -18	philadelphia -10	phone -15	phrase -14	physician 8	piano -19	piece -16	pilot -14	plaisantin 10	plans -16	platform -20	playbook 19	players -7	plumber -10	plus -12	podcast -6	point -33	points -9	police -16	policies -15	policy -8	politica -11	political -26	politician 9	politicians 13	politics -15	poll 46	polling -9	polls -18	político 11	ponte -15	pontiff 17	pool 21	poor -7	popular -13	population -12	portavoz -10	position -23	positive -8	possible -6	post 15	posted -18	prejuízo -23	premier -27	première 12	prensa -27	prepared -20	presentador -20	presidency -23	presidente -11	presidential -17	press -12	presule -11	price -6	priest 9	primaries -29	primary -40	principal -15	prison -10	private -33	problem -15	problema -30	procedure -10	process -21	procura -17	produzione -16	professor 7	professora 14	program -15	programme -25	programs -7	progressives -10	project 6	projet -26	pronouncements -16	proposal -26	proposed -9	proposition -11	prosecuting -14	prosecution -16	prosecutor 8	prosecutors 8	protester -28	protesters 25	protestors -9	prova -12	provided 6	proyecto -18	président -23	présidente -14	prévenu -17	public -28	pun -23	pushed -13	pénaliste 27	pênalti -14	quale -21	question -28	questions -21	quis -21	race -19	races -28	radio -27	ragazzi -18	raids -13	raising -20	rallies -10	rallying -13	rapport 16	rates -16	reaction -16	read -25	reads -13	recalled 7	received -22	recent -44	rechter -15	record -33	recteurs -16	reform -21	refugees -18	region -7	regional -9	regulator 8	relation -12	relazione -8	release -16	released 14	remark -13	remarks 11	rensters -18	replied -6	report 18	reporters -26	representative -8	représentant -18	republican -21	republicans -12	research -17	reserva -26	resident -12	residents -18	resolución -12	resources -13	responded -12	response 9	result -17	resultados -14	results -15	retailer -19	rete -16	returns -20	reviewers 16	rhetoric -15	rien -19	rientro -26	riferito -15	right -19	rights -33	risas -20	rivals -13	role -15	roof -6	rubio -16	rule -20	russia 16	réponse -22	safe -17	said -37	sale -14	salem -25	sales 13	same -20	sanders 14	santé -6	saturday -12	saying -40	says -20	saída -19	scandal -20	scathing -17	scene -8	schedule -15	scheduling -18	schools -18	season -10	second -14	seconde 14	secours -14	secretario -27	secteur -29	security -19	seem -21	seemed -21	seen 7	senate -10	senator 24	senators -15	sentencia 9	sentiment -20	septuagénaire 12	server -9	service 11	sesión -25	session -16	settimana -14	setting -17	several -16	sexist -19	shares -17	she 17	sheets -14	shift -16	ship -17	shirt -9	shirts -13	shootings -12	short -18	shot 18	shouted 8	showing -13	side -27	sides -17	sie 22	signora 11	signs -12	silence -19	similar -9	simple -18	sindacalista 10	sindacati 12	sindaco 25	sindicatos -15	singer 9	sinistra -17	sister -15	site -21	situation -20	skills -14	skipper 12	slogan -21	so -23	socialist -7	socialiste 7	società -12	société -20	soldiers -33	somber -18	some 9	something -8	son -15	sottosegretario -13	source 42	sources 7	south -25	speaker -13	specific -12	spectators -16	speech -31	speeches -20	speechwriter -14	spoke -17	spokesperson 15	spokeswoman 23	spot 39	spring -15	square -14	staff 11	staffer 6	staffers -18	stage -14	stand -15	standards -9	standing -22	star -25	start-up -27	state -11	stated -15	statement -21	statements -26	station -16	stereotypes -7	stessa -13	stopped -15	stories -19	story -23	strategist 27	strategists -15	strategy -14	street -20	strength -11	striker 11	strong -9	student 9	students -6	study 7	sua -25	subject -15	success -25	such -19	suit 15	summer -20	suo -17	superdelegate -9	superdelegates -17	supervisor 16	supporter -18	supporters -12	sure -14	survey 8	swing -14	sympathetic -17	syndicaliste 17	syria -16	system -19	sénateurs -22	take -22	taking -12	talk -27	talking -15	talks -25	target -19	tax -36	taxes -25	te -10	teacher -11	technique -15	technologies -8	technology -6	tecnico 22	teenager 11	tehran 9	tekst -13	telephone -32	television -6	temperament -17	tempi -14	term -23	territory -19	terrorism -28	terrorist -21	terrorists -13	test -9	testa -14	tested -12	testo -36	text -23	texte -18	texto -7	that -68	their -10	theories -17	theory -11	these -11	they -20	things -18	think -10	third -15	this -41	those -38	thursday -28	time -34	times 13	todos -8	told -22	tone -19	tongien 8	took -15	top -21	tout -32	tower -11	town 8	trader 6	trail -15	trainer 15	travail -9	treasurer 11	trial -24	tribunal -8	trip -18	trump -47	trust -12	tuesday -30	turmoil -18	turn -14	tweet -23	tweeted 22	twitter -30	two -17	tycoon 16	técnico -9	u.s. -20	unemployment -15	union -21	unions -26	unit 10	units -13	universiteit -14	university -27	uno 11	uomo 20	usa -12	use -14	user 24	usine 6	uur -14	vainqueur 15	vakbonden -14	vegas -18	vendeur -14	vendor 14	verdict -20	verklaring -7	vermont 16	vero -12	vertritt -12	very -10	veteran 7	vez -16	vicepresidenta -11	victims -24	victory -19	video -31	videos -12	view 9	viewers -23	village -20	ville 9	voce -24	volunteer 11	vote -25	voter -13	voters -23	votes -14	voting -7	wages -13	walked -18	walker -17	war -6	warned -17	washington -10	wat -12	watch -8	water -13	waterboarding -10	way -18	we -20	weapon -9	website -12	wednesday -11	weeks -14	went -20	white -17	whites -27	whoever -13	widow 23	wife -9	win -19	witness -14	woman 14	women -28	woordvoerder 17	word -16	worden -13	words -31	work -16	worker 7	workers -16	world -21	worry -14	writers -17	writes -11	writing -14	wrong -12	wrote -19	wyoming -21	years -15	york -15	you -40	zaak -16	ze 13	zij 35	zo -22	zufolge -17	zurück -23	áudio -16	édile 7	él -10	élue -12	élèves -18	órgão -10	único -13
intro-force|according-to|,|according|	13-25 13	3 10	7-12 10
intro-force|according-to|:|according|	1 -12	13-25 6	4-6 -28	7-12 -15
intro-force|according-to|auxiliary|according|	1 -8	2 21	4-6 19
intro-force|according-to|capital|according|	0 15
intro-force|according-to|determiner|according|	4-6 9
intro-force|according-to|preposition|according|	4-6 -13
intro-force|according-to|start|according|	0 -10	1 17	3 25	4-6 9	7-12 12
intro-force|according-to|stop|according|	1 8	4-6 -20
intro-force|according-to|word|according|	0 -15	1 7	13-25 -12	4-6 22	7-12 -22
intro-force|colon|:|naked|	1 -10	4-6 -24	7-12 22
intro-force|colon|start|judging|	26+ 8
intro-force|colon|start|other|	26+ -13
intro-force|interview|:|naked|	26+ -14
intro-force|interview|start|naked|	26+ -30
intro-force|interview|stop|naked|	26+ -12
intro-force|named-before|quote|naked|	13-25 -13	4-6 7
intro-force|named-before|start|naked|	26+ -59
intro-force|named-before|stop|naked|	1 14	13-25 -8	2 19	26+ -9	3 -25	7-12 -6
intro-force|named-nearby|(|naked|	0 -7	1 -14	13-25 -17	26+ -9	7-12 -17
intro-force|named-nearby|)|naked|	4-6 17
intro-force|named-nearby|,|naked|	0 -12	1 11	13-25 -13	26+ -19	4-6 -16	7-12 -7
intro-force|named-nearby|-|naked|	0 11	1 -18	13-25 -9	4-6 -17	7-12 -20
intro-force|named-nearby|:|naked|	0 -10	1 34	13-25 -9	2 -13	3 17	4-6 -12	7-12 -9
intro-force|named-nearby|;|naked|	2 12
intro-force|named-nearby|adverb|naked|	0 -15	1 -19	13-25 -8	4-6 -6	7-12 16
intro-force|named-nearby|auxiliary|naked|	1 -34	13-25 14	2 -29	26+ 17	3 -32	4-6 -22
intro-force|named-nearby|capital|naked|	0 -28	1 -14	26+ -24	3 -21	4-6 27	7-12 12
intro-force|named-nearby|coordinator|naked|	0 -14	1 -14	13-25 -10	2 -16	26+ -7	3 -24	7-12 -24
intro-force|named-nearby|determiner|naked|	0 -14	1 -26	2 -18	3 17	7-12 -17
intro-force|named-nearby|possessive|naked|	0 -12	1 -30	13-25 8	2 9	3 18	4-6 -23	7-12 -16
intro-force|named-nearby|preposition|naked|	0 -33	1 -9	13-25 11	3 6	4-6 6	7-12 6
intro-force|named-nearby|pronoun|naked|	0 -52	1 -16	13-25 -23	2 10	26+ -9	3 12	4-6 -34
intro-force|named-nearby|quote|naked|	0 8	3 -9	7-12 14
intro-force|named-nearby|start|naked|	0 30	13-25 -10	2 28	7-12 18
intro-force|named-nearby|stop|naked|	0 6	1 11	2 27	3 -13	4-6 24	7-12 9
intro-force|named-nearby|subordinator|naked|	0 22	1 -41	13-25 -27	2 -15	26+ -28	3 -21	7-12 -16
intro-force|named-nearby|that|naked|	0 -10	1 -41	13-25 -15	2 -9	26+ -23	3 10	4-6 28
intro-force|named-nearby|verb-judging|naked|	0 -16	2 19	26+ -16	3 12	4-6 18	7-12 -25
intro-force|named-nearby|verb-saying|naked|	0 -13	1 -7	13-25 -29	26+ -32	7-12 -13
intro-force|named-nearby|verb-thinking|naked|	0 13	1 -13	2 -19	26+ -16	3 -14	4-6 -27	7-12 -12
intro-force|named-nearby|word|naked|	0 -16	1 -32	13-25 -25	4-6 25
intro-force|named-nearby|–|naked|	4-6 -23
intro-force|named-nearby|—|naked|	7-12 12
intro-force|named-nearby|’|naked|	1 -6
intro-force|paragraph-before|start|according|	26+ -24
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -22
intro-force|paragraph-before|start|saying|	26+ -17
intro-force|paragraph-before|start|thinking|	26+ -30
intro-force|possessor|,|naked|	3 13	4-6 -6	7-12 -24
intro-force|possessor|-|naked|	4-6 -26	7-12 -21
intro-force|possessor|:|naked|	3 -19	4-6 -30	7-12 10
intro-force|possessor|adverb|naked|	7-12 -15
intro-force|possessor|auxiliary|naked|	2 -53	7-12 -9
intro-force|possessor|capital|naked|	3 -22	4-6 -7	7-12 7
intro-force|possessor|coordinator|naked|	2 -20	3 -20	4-6 -32	7-12 -36
intro-force|possessor|determiner|naked|	0 -15	13-25 7	2 -32	3 -39
intro-force|possessor|possessive|naked|	1 -17	4-6 -22	7-12 -26
intro-force|possessor|preposition|naked|	13-25 -17	7-12 -16
intro-force|possessor|pronoun|naked|	13-25 -21	4-6 -46	7-12 -6
intro-force|possessor|subordinator|naked|	2 -8	3 -30	4-6 -27	7-12 -46
intro-force|possessor|that|naked|	13-25 -17	2 12	4-6 23	7-12 8
intro-force|possessor|verb-judging|naked|	3 15	4-6 7	7-12 -19
intro-force|possessor|verb-saying|naked|	2 -32	3 -29	4-6 -21	7-12 -30
intro-force|possessor|verb-thinking|naked|	2 -22	4-6 -26	7-12 -27
intro-force|possessor|word|naked|	1 -42	13-25 -9	2 -18	4-6 -55	7-12 -8
intro-force|possessor|’|naked|	1 -16
intro-force|quote-then-speaker|(|saying|	0 16
intro-force|quote-then-speaker|,|other|	-3 -19	1 -24	13-25 -22	2 -23	4-6 -19	7-12 -20
intro-force|quote-then-speaker|,|saying|	-11 -16	-21 -11	-3 -19	-6 13	-8 -9	-9 -20	3 -16	4-6 -14
intro-force|quote-then-speaker|-|judging|	0 17
intro-force|quote-then-speaker|-|saying|	0 32
intro-force|quote-then-speaker|:|saying|	-8 -11	0 27
intro-force|quote-then-speaker|adverb|judging|	-12 13
intro-force|quote-then-speaker|adverb|saying|	0 9
intro-force|quote-then-speaker|auxiliary|judging|	-10 -12	-11 10	-12 -13	-3 -23	-4 -21	-6 -7	1 -21	13-25 -23	3 -14	4-6 -17	7-12 -10
intro-force|quote-then-speaker|auxiliary|other|	-3 -10	-4 -15	-5 -17	-7 -10	-8 -22	13-25 -29	2 16	3 -16	4-6 -36	7-12 -29
intro-force|quote-then-speaker|auxiliary|saying|	-10 -9	-21 -15	-23 -8	-3 -12	-4 -11	-5 -16	-6 -7	-7 -15	-8 -19	-9 -12	13-25 -11	2 -10	3 -7
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -19	-3 -18	1 -29	13-25 -10	3 -15	4-6 -22	7-12 7
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	0 -16	1 7	13-25 -19	2 -14
intro-force|quote-then-speaker|capital|saying|	-5 -8	-7 -6	0 27	1 -21	4-6 6	7-12 -10
intro-force|quote-then-speaker|capital|thinking|	-8 -14
intro-force|quote-then-speaker|determiner|judging|	-16 14	-4 -17	-5 -13	-7 16	-9 11	1 -18	13-25 -16	2 -16	3 -20	7-12 -26
intro-force|quote-then-speaker|determiner|other|	-10 -19	-15 -7	-16 15	-20 -11	-4 -21	-6 25	-8 15	0 -43	2 -16	26+ -23	3 -20	4-6 -25	7-12 -40
intro-force|quote-then-speaker|determiner|saying|	-10 14	-11 -7	-12 31	-14 -10	-16 -8	-17 -13	-24 -11	-27 6	-4 -21	-5 9	-7 7	-8 -6	-9 9	1 -37	13-25 -6	2 -15	3 8	4-6 7	7-12 16
intro-force|quote-then-speaker|determiner|thinking|	-9 -12	0 -11	1 -15	2 -34	7-12 -20
intro-force|quote-then-speaker|possessive|judging|	0 -15	1 -22
intro-force|quote-then-speaker|possessive|other|	0 -17
intro-force|quote-then-speaker|possessive|saying|	0 20
intro-force|quote-then-speaker|possessive|thinking|	4-6 -18
intro-force|quote-then-speaker|preposition|judging|	1 -19	4-6 -19	7-12 -16
intro-force|quote-then-speaker|preposition|other|	-10 14	-6 7	13-25 -22	3 -13	4-6 -27	7-12 -32
intro-force|quote-then-speaker|preposition|saying|	0 -9	1 -19	13-25 -19	2 -24	3 -10	4-6 -16	7-12 -19
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -15
intro-force|quote-then-speaker|pronoun|other|	2 -18	4-6 -8	7-12 -20
intro-force|quote-then-speaker|pronoun|saying|	-10 21	0 21	1 -15
intro-force|quote-then-speaker|quote|saying|	0 30
intro-force|quote-then-speaker|start|judging|	0 32	1 18	13-25 -19	2 -9	3 -14	7-12 -30
intro-force|quote-then-speaker|start|other|	0 34	1 -17	13-25 -52	2 -41	26+ -13	3 -31
intro-force|quote-then-speaker|start|saying|	0 8	1 -17	13-25 -26	2 7	3 -14	7-12 -28
intro-force|quote-then-speaker|start|thinking|	0 28	1 16	13-25 -28	4-6 -34	7-12 -33
intro-force|quote-then-speaker|stop|judging|	0 14	3 -23	4-6 -15	7-12 -15
intro-force|quote-then-speaker|stop|other|	0 18	1 -10	13-25 -22	2 15	4-6 -23	7-12 -35
intro-force|quote-then-speaker|stop|saying|	0 41	1 12	3 -18
intro-force|quote-then-speaker|stop|thinking|	0 17	1 -8	7-12 -22
intro-force|quote-then-speaker|subordinator|judging|	1 -15
intro-force|quote-then-speaker|subordinator|other|	-13 -17	1 -18
intro-force|quote-then-speaker|subordinator|saying|	-13 -10	0 16	1 -25	13-25 -20	2 -17	7-12 -18
intro-force|quote-then-speaker|subordinator|thinking|	7-12 -11
intro-force|quote-then-speaker|that|judging|	1 -17	7-12 -8
intro-force|quote-then-speaker|that|other|	-8 -16	0 -31	1 -23	13-25 -19	4-6 -16	7-12 -23
intro-force|quote-then-speaker|that|saying|	-4 -6	1 -20	13-25 -15	3 -12
intro-force|quote-then-speaker|verb-judging|judging|	-4 11	-8 -13	1 -10	13-25 -10
intro-force|quote-then-speaker|verb-judging|other|	1 -9	4-6 -27	7-12 -10
intro-force|quote-then-speaker|verb-judging|saying|	-5 15	-9 -17	0 -15	1 8
intro-force|quote-then-speaker|verb-saying|other|	-7 -15	1 -27	2 15
intro-force|quote-then-speaker|verb-saying|saying|	-3 6	-5 8	-7 9	1 -24	2 -19	4-6 -20
intro-force|quote-then-speaker|verb-thinking|saying|	0 20
intro-force|quote-then-speaker|word|judging|	-12 25	-15 19	-4 -9	-7 6	1 -16	2 -12	4-6 -16	7-12 -15
intro-force|quote-then-speaker|word|other|	-14 -10	-4 -6	0 -30	1 8	13-25 -19	2 -21	3 -14	4-6 -19	7-12 -20
intro-force|quote-then-speaker|word|saying|	-12 9	-14 16	-17 -12	-19 9	-3 -10	-5 -17	-6 -8	-7 -24	-9 27	0 21	1 -26	2 -10	3 -12	4-6 -19	7-12 18
intro-force|quote-then-speaker|word|thinking|	1 -16	4-6 -15	7-12 -13
intro-force|quote-then-verb|,|saying|	0 26	1 19
intro-force|quote-then-verb|:|saying|	0 16	1 46
intro-force|quote-then-verb|auxiliary|other|	1 14
intro-force|quote-then-verb|auxiliary|saying|	0 25	1 7	7-12 13
intro-force|quote-then-verb|capital|saying|	0 15	1 15
intro-force|quote-then-verb|coordinator|saying|	0 20
intro-force|quote-then-verb|determiner|saying|	0 -12	4-6 8
intro-force|quote-then-verb|preposition|saying|	1 -26	7-12 -18
intro-force|quote-then-verb|pronoun|saying|	0 18
intro-force|quote-then-verb|start|judging|	1 16
intro-force|quote-then-verb|start|other|	1 29
intro-force|quote-then-verb|start|saying|	0 11	13-25 -14	4-6 -7	7-12 -28
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|saying|	0 11	4-6 -11	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -26
intro-force|quote-then-verb|verb-saying|saying|	1 -15
intro-force|quote-then-verb|word|judging|	1 -21
intro-force|quote-then-verb|word|saying|	0 -7	1 21
intro-force|sentence-after|,|judging|	0 -23	4-6 -10
intro-force|sentence-after|,|other|	0 -24	1 -13	13-25 -7	3 -9	4-6 -16	7-12 -15
intro-force|sentence-after|,|saying|	0 -48	1 -9	2 -14	4-6 -10	7-12 -17
intro-force|sentence-after|,|thinking|	0 -19
intro-force|sentence-after|:|other|	0 9	1 -20	3 -23	4-6 -17	7-12 -21
intro-force|sentence-after|:|saying|	0 -30	1 13	2 -10	3 -18	4-6 -26	7-12 -17
intro-force|sentence-after|auxiliary|judging|	0 9	13-25 -10	4-6 -17	7-12 -12
intro-force|sentence-after|auxiliary|other|	1 11	13-25 -22	2 -27	4-6 -16	7-12 -16
intro-force|sentence-after|auxiliary|saying|	0 -51	2 -25	3 -13	4-6 -21	7-12 -16
intro-force|sentence-after|capital|judging|	0 -23
intro-force|sentence-after|capital|saying|	0 -27
intro-force|sentence-after|coordinator|saying|	0 -19
intro-force|sentence-after|determiner|other|	0 -30	1 -21	13-25 -26
intro-force|sentence-after|determiner|saying|	0 -28	1 -17	7-12 -21
intro-force|sentence-after|preposition|judging|	0 -14
intro-force|sentence-after|preposition|other|	0 -23	7-12 -7
intro-force|sentence-after|preposition|saying|	0 -22	2 -14	7-12 -22
intro-force|sentence-after|pronoun|judging|	0 -22
intro-force|sentence-after|pronoun|other|	13-25 -14	4-6 -15
intro-force|sentence-after|pronoun|saying|	0 9
intro-force|sentence-after|start|judging|	0 18
intro-force|sentence-after|start|other|	0 15
intro-force|sentence-after|start|saying|	0 33	1 7	2 -12
intro-force|sentence-after|stop|judging|	0 -25	13-25 -21	4-6 -17
intro-force|sentence-after|stop|other|	0 -44	1 -28	13-25 -25	7-12 -28
intro-force|sentence-after|stop|saying|	1 -27	3 -18	4-6 -22
intro-force|sentence-after|subordinator|other|	0 -29	4-6 -23
intro-force|sentence-after|subordinator|saying|	0 -29	1 -19	4-6 9
intro-force|sentence-after|that|other|	4-6 -11
intro-force|sentence-after|that|saying|	0 -24
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -19
intro-force|sentence-after|verb-judging|saying|	0 -25
intro-force|sentence-after|verb-saying|other|	0 -27	1 -21	4-6 -13	7-12 -13
intro-force|sentence-after|verb-saying|thinking|	0 9
intro-force|sentence-after|verb-thinking|other|	0 -22
intro-force|sentence-after|verb-thinking|saying|	0 -21	4-6 -9
intro-force|sentence-after|word|judging|	0 -17
intro-force|sentence-after|word|other|	0 7	1 -21	13-25 -21	3 -15	4-6 -19	7-12 -24
intro-force|sentence-after|word|saying|	0 13	1 -29	2 -20	3 -19	4-6 -6	7-12 -28
intro-force|sentence-before|,|according|	13-25 -18	26+ -13
intro-force|sentence-before|,|judging|	13-25 -31	26+ -21	7-12 -21
intro-force|sentence-before|,|other|	13-25 -45	26+ -49	4-6 -29	7-12 -35
intro-force|sentence-before|,|saying|	26+ -50	4-6 -11	7-12 -18
intro-force|sentence-before|,|thinking|	13-25 -13	26+ -23	7-12 -15
intro-force|sentence-before|:|according|	13-25 -6	26+ -13	7-12 -31
intro-force|sentence-before|:|judging|	13-25 -37	26+ -23	7-12 -38
intro-force|sentence-before|:|other|	13-25 -31	26+ -61	4-6 -20	7-12 -14
intro-force|sentence-before|:|saying|	13-25 -47	26+ -13
intro-force|sentence-before|:|thinking|	13-25 -31	7-12 -7
intro-force|sentence-before|adverb|other|	26+ -20	7-12 -15
intro-force|sentence-before|adverb|saying|	13-25 -28	7-12 -18
intro-force|sentence-before|adverb|thinking|	13-25 -9
intro-force|sentence-before|auxiliary|according|	13-25 -18	26+ -29
intro-force|sentence-before|auxiliary|judging|	7-12 -18
intro-force|sentence-before|auxiliary|other|	13-25 -6	26+ -46	4-6 -16	7-12 -49
intro-force|sentence-before|auxiliary|saying|	13-25 -7	26+ -61	4-6 -24	7-12 19
intro-force|sentence-before|auxiliary|thinking|	13-25 -23	26+ -26
intro-force|sentence-before|capital|judging|	13-25 -15	26+ -15	7-12 -25
intro-force|sentence-before|capital|other|	13-25 -34	26+ -26	7-12 -15
intro-force|sentence-before|capital|saying|	26+ -30	4-6 -18	7-12 -26
intro-force|sentence-before|coordinator|judging|	13-25 -22	26+ -28
intro-force|sentence-before|coordinator|other|	13-25 -20	26+ 11
intro-force|sentence-before|coordinator|saying|	13-25 -25	26+ -18	7-12 -20
intro-force|sentence-before|determiner|judging|	13-25 -24	26+ -9	7-12 -22
intro-force|sentence-before|determiner|other|	13-25 -27	7-12 -18
intro-force|sentence-before|determiner|saying|	13-25 -44	26+ -50	7-12 -25
intro-force|sentence-before|determiner|thinking|	13-25 -27	26+ -25	7-12 -17
intro-force|sentence-before|possessive|other|	26+ -23	7-12 -19
intro-force|sentence-before|possessive|saying|	13-25 -22
intro-force|sentence-before|preposition|according|	13-25 -18
intro-force|sentence-before|preposition|judging|	13-25 8	26+ -29	7-12 -27
intro-force|sentence-before|preposition|other|	26+ -67	7-12 -22
intro-force|sentence-before|preposition|saying|	13-25 -22	26+ -56	4-6 -22	7-12 -15
intro-force|sentence-before|preposition|thinking|	13-25 -15	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -20	26+ -25
intro-force|sentence-before|pronoun|other|	13-25 -46	26+ -26	7-12 -31
intro-force|sentence-before|pronoun|saying|	13-25 -38	26+ -30
intro-force|sentence-before|pronoun|thinking|	13-25 -18
intro-force|sentence-before|quote|judging|	3 -16
intro-force|sentence-before|quote|saying|	13-25 -7	4-6 10	7-12 13
intro-force|sentence-before|stop|according|	1 -6	13-25 -22	26+ -18	3 -20	7-12 15
intro-force|sentence-before|stop|judging|	13-25 -23	2 -29	26+ -18	3 -15	4-6 -14	7-12 -30
intro-force|sentence-before|stop|other|	3 -6	4-6 -24	7-12 -10
intro-force|sentence-before|stop|saying|	1 16	13-25 16	2 14	26+ 20	4-6 -16	7-12 -20
intro-force|sentence-before|stop|thinking|	1 -20	13-25 -30	2 -21	26+ -6	3 -22	4-6 9	7-12 -22
intro-force|sentence-before|subordinator|judging|	13-25 -28	26+ -30
intro-force|sentence-before|subordinator|other|	13-25 -6	26+ -53	7-12 -25
intro-force|sentence-before|subordinator|thinking|	26+ -16
intro-force|sentence-before|that|according|	13-25 -17
intro-force|sentence-before|that|judging|	13-25 -33	26+ -11
intro-force|sentence-before|that|other|	13-25 -24	26+ -18	7-12 -28
intro-force|sentence-before|that|saying|	13-25 -28	26+ -31	7-12 -29
intro-force|sentence-before|that|thinking|	13-25 -12
intro-force|sentence-before|verb-judging|judging|	26+ -24
intro-force|sentence-before|verb-judging|other|	13-25 -37	26+ -43	4-6 -25	7-12 -25
intro-force|sentence-before|verb-judging|saying|	26+ 13	7-12 -25
intro-force|sentence-before|verb-judging|thinking|	13-25 -12	26+ -19
intro-force|sentence-before|verb-saying|judging|	13-25 -24	26+ -20	7-12 -12
intro-force|sentence-before|verb-saying|other|	13-25 -9	26+ -41	7-12 -22
intro-force|sentence-before|verb-saying|saying|	13-25 -46	26+ -27	4-6 6	7-12 -21
intro-force|sentence-before|verb-thinking|judging|	13-25 7	26+ -7
intro-force|sentence-before|verb-thinking|other|	13-25 -25	26+ -31
intro-force|sentence-before|verb-thinking|saying|	26+ -24
intro-force|sentence-before|word|according|	13-25 -6	7-12 -16
intro-force|sentence-before|word|judging|	13-25 -42	26+ -42	7-12 8
intro-force|sentence-before|word|other|	13-25 -23	26+ -31	4-6 -21
intro-force|sentence-before|word|saying|	4-6 -12	7-12 -46
intro-force|sentence-before|word|thinking|	13-25 -9	26+ -14
intro-force|signature|,|naked|	1 -26
intro-force|signature|start|naked|	1 21
intro-force|speaker-then-quote|(|judging|	4-6 7	7-12 -14
intro-force|speaker-then-quote|(|other|	13-25 -11
intro-force|speaker-then-quote|,|judging|	13-25 -18	3 14	7-12 6
intro-force|speaker-then-quote|,|other|	1 -15	13-25 -39	26+ -12	7-12 16
intro-force|speaker-then-quote|,|saying|	1 16	13-25 -8	2 -10	26+ 17	3 -6	4-6 7	7-12 -14
intro-force|speaker-then-quote|,|thinking|	1 -30	13-25 -18	3 -17	4-6 10	7-12 12
intro-force|speaker-then-quote|-|other|	2 -22	7-12 -16
intro-force|speaker-then-quote|-|saying|	4-6 18	7-12 -6
intro-force|speaker-then-quote|:|judging|	1 7	13-25 -17	7-12 -15
intro-force|speaker-then-quote|:|other|	1 23	13-25 -40	26+ -19	3 21	4-6 13
intro-force|speaker-then-quote|:|saying|	13-25 -26	3 20	7-12 -13
intro-force|speaker-then-quote|:|thinking|	3 22	4-6 13	7-12 -39
intro-force|speaker-then-quote|adverb|judging|	13-25 9	2 15	3 -9	4-6 16	7-12 -12
intro-force|speaker-then-quote|adverb|other|	1 -28	13-25 18	7-12 -25
intro-force|speaker-then-quote|adverb|saying|	13-25 9	2 16	3 -12	4-6 -9	7-12 -9
intro-force|speaker-then-quote|auxiliary|judging|	1 -16	13-25 -18	2 12	26+ -13	7-12 -18
intro-force|speaker-then-quote|auxiliary|other|	0 -39	1 -30	2 -23	3 -8	4-6 -14	7-12 -12
intro-force|speaker-then-quote|auxiliary|saying|	1 23	13-25 6	2 -7	3 -24	4-6 7	7-12 14
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -21	2 -16	3 -17	7-12 -7
intro-force|speaker-then-quote|capital|judging|	1 -10	13-25 12	2 17	7-12 24
intro-force|speaker-then-quote|capital|other|	2 -6	4-6 15	7-12 -8
intro-force|speaker-then-quote|capital|saying|	13-25 14	2 -11	3 10
intro-force|speaker-then-quote|capital|thinking|	1 -14	4-6 -17
intro-force|speaker-then-quote|coordinator|judging|	13-25 -11	2 -13	3 -13	7-12 6
intro-force|speaker-then-quote|coordinator|other|	13-25 6	2 -18	26+ -20	3 -29	4-6 -39	7-12 -22
intro-force|speaker-then-quote|coordinator|saying|	13-25 19	7-12 12
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -14
intro-force|speaker-then-quote|determiner|judging|	1 -27	13-25 -11	2 29	26+ 9	3 -14	7-12 29
intro-force|speaker-then-quote|determiner|other|	1 -23	13-25 7	2 -9	26+ -35	3 -6	4-6 10
intro-force|speaker-then-quote|determiner|saying|	1 -10	13-25 22	2 -9	26+ 7	3 27	7-12 9
intro-force|speaker-then-quote|determiner|thinking|	1 -19	13-25 10	2 -19	26+ -15	3 12	4-6 19	7-12 8
intro-force|speaker-then-quote|possessive|judging|	4-6 12	7-12 -14
intro-force|speaker-then-quote|possessive|other|	4-6 -24
intro-force|speaker-then-quote|possessive|saying|	13-25 -6	2 15	4-6 12	7-12 29
intro-force|speaker-then-quote|possessive|thinking|	13-25 -10
intro-force|speaker-then-quote|preposition|judging|	1 13	13-25 11	2 7	3 -21	4-6 9	7-12 15
intro-force|speaker-then-quote|preposition|other|	13-25 -26	26+ -9	7-12 11
intro-force|speaker-then-quote|preposition|saying|	13-25 27	4-6 -11	7-12 -30
intro-force|speaker-then-quote|preposition|thinking|	1 -10	2 -12	3 -11	7-12 -15
intro-force|speaker-then-quote|pronoun|judging|	1 11	4-6 11	7-12 -10
intro-force|speaker-then-quote|pronoun|other|	1 -19	2 -12	3 -14	4-6 -23
intro-force|speaker-then-quote|pronoun|saying|	13-25 -9	2 6	4-6 -16	7-12 -8
intro-force|speaker-then-quote|pronoun|thinking|	1 8	13-25 -13
intro-force|speaker-then-quote|quote|judging|	2 -7
intro-force|speaker-then-quote|quote|other|	7-12 12
intro-force|speaker-then-quote|quote|saying|	7-12 -6
intro-force|speaker-then-quote|subordinator|judging|	4-6 11
intro-force|speaker-then-quote|subordinator|other|	1 -16	13-25 -36	26+ -16	4-6 7	7-12 9
intro-force|speaker-then-quote|subordinator|saying|	1 -18	2 -16	4-6 -11	7-12 15
intro-force|speaker-then-quote|that|judging|	1 17	13-25 -11	4-6 -14	7-12 -26
intro-force|speaker-then-quote|that|other|	1 14	13-25 -24	2 -7	7-12 -51
intro-force|speaker-then-quote|that|saying|	13-25 -6	2 13	3 11	4-6 27
intro-force|speaker-then-quote|that|thinking|	7-12 -22
intro-force|speaker-then-quote|verb-judging|judging|	0 18	13-25 -24	2 18	4-6 13	7-12 -35
intro-force|speaker-then-quote|verb-judging|other|	13-25 -48	26+ 7	3 26	7-12 -33
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -9	3 16	4-6 23	7-12 -26
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -19
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -9	3 -11	4-6 -11
intro-force|speaker-then-quote|verb-saying|other|	1 7	13-25 -17	2 -22	3 7	4-6 21	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 13	1 19	13-25 -26	2 12	26+ -18	3 7	7-12 -19
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -13	4-6 -6	7-12 -15
intro-force|speaker-then-quote|verb-thinking|judging|	2 11	4-6 -13	7-12 14
intro-force|speaker-then-quote|verb-thinking|other|	1 -8	7-12 11
intro-force|speaker-then-quote|verb-thinking|saying|	2 18	7-12 22
intro-force|speaker-then-quote|word|judging|	13-25 -10	2 -10	3 23	4-6 14
intro-force|speaker-then-quote|word|other|	0 -23	1 -10	13-25 -27	2 10	26+ -29	3 -13	4-6 -29	7-12 -19
intro-force|speaker-then-quote|word|saying|	0 -19	1 -9	13-25 -6	2 8	26+ 14	3 17	7-12 20
intro-force|speaker-then-quote|word|thinking|	2 14	4-6 -12	7-12 13
intro-force|topic|,|naked|	13-25 -10	26+ -16	4-6 -31	7-12 -42
intro-force|topic|:|naked|	1 21	13-25 -17	2 29	26+ -27	3 7	4-6 9
intro-force|topic|adverb|naked|	13-25 -35	2 -18	26+ -33	4-6 -12
intro-force|topic|auxiliary|naked|	1 -37	13-25 6	26+ -56	4-6 -8	7-12 15
intro-force|topic|capital|naked|	13-25 -12	26+ -48	3 17
intro-force|topic|coordinator|naked|	13-25 -20	26+ -21
intro-force|topic|determiner|naked|	2 -23	26+ -34	3 24	7-12 -30
intro-force|topic|preposition|naked|	13-25 -22	2 20	26+ -77	3 8	4-6 13
intro-force|topic|pronoun|naked|	2 -20	26+ -43	4-6 -23	7-12 -23
intro-force|topic|quote|naked|	26+ -14	4-6 7
intro-force|topic|start|naked|	26+ -62
intro-force|topic|stop|naked|	1 -19	13-25 -12	2 7	26+ -25	3 -21	7-12 -6
intro-force|topic|subordinator|naked|	26+ -24
intro-force|topic|that|naked|	13-25 -34	2 -8	26+ -37	3 23	4-6 -14
intro-force|topic|verb-judging|naked|	13-25 -28	2 27	26+ -29	7-12 -16
intro-force|topic|verb-saying|naked|	1 12	13-25 -44	26+ -16	3 13	7-12 -21
intro-force|topic|verb-thinking|naked|	13-25 -19	26+ -25
intro-force|topic|word|naked|	0 -28	1 11	13-25 -6	2 9	26+ -25	3 34	4-6 13	7-12 6
intro-force|topic|—|naked|	26+ -17
intro-force|topic|’|naked|	26+ -13
intro-force|verb-then-speaker|,|other|	1 -11
intro-force|verb-then-speaker|,|saying|	1 26	13-25 -17	2 -14	7-12 11
intro-force|verb-then-speaker|:|judging|	1 -27	2 16	3 -22	4-6 -26
intro-force|verb-then-speaker|:|saying|	2 -17	3 6	4-6 19	7-12 -27
intro-force|verb-then-speaker|adverb|judging|	2 8
intro-force|verb-then-speaker|adverb|saying|	1 -17
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -17	2 8	3 -29	4-6 -30	7-12 -32
intro-force|verb-then-speaker|capital|judging|	0 -37
intro-force|verb-then-speaker|capital|saying|	0 -44	4-6 18	7-12 -24
intro-force|verb-then-speaker|coordinator|saying|	13-25 -8	4-6 -25	7-12 -16
intro-force|verb-then-speaker|determiner|judging|	1 14	2 -15
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -34	3 -27	4-6 9	7-12 -25
intro-force|verb-then-speaker|possessive|judging|	0 -13
intro-force|verb-then-speaker|preposition|judging|	1 -34
intro-force|verb-then-speaker|preposition|saying|	1 -32	13-25 -23	3 11	4-6 -24	7-12 -11
intro-force|verb-then-speaker|pronoun|judging|	0 -46
intro-force|verb-then-speaker|pronoun|saying|	0 -18
intro-force|verb-then-speaker|subordinator|judging|	1 -43
intro-force|verb-then-speaker|subordinator|saying|	13-25 -15	7-12 -8
intro-force|verb-then-speaker|that|saying|	0 -41	1 -24	2 -22	3 -19	4-6 -15	7-12 -22
intro-force|verb-then-speaker|verb-saying|judging|	0 -14
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -19
intro-force|verb-then-speaker|verb-thinking|judging|	0 -19
intro-force|verb-then-speaker|word|judging|	0 -31	1 -24	4-6 -19	7-12 -25
intro-force|verb-then-speaker|word|saying|	0 -63	13-25 -24	2 6	4-6 -11	7-12 -9
intro|according-to|	, 8	: -28	; 10	auxiliary 14	capital 17	coordinator 19	determiner 10	preposition -9	start 26	subordinator 16	that -7	verb-judging 21	verb-saying 29
intro|colon|	: -9
intro|interview|	: -14	start -30	stop -12
intro|named-before|	start -59	stop 9
intro|named-nearby|	( -37	) -7	, -8	- -21	: 7	auxiliary -18	coordinator -34	determiner -13	possessive -13	preposition 11	pronoun -26	quote -10	start 27	stop 33	subordinator -30	verb-saying -18	verb-thinking -23	’ -7
intro|paragraph-before|	start -27
intro|possessor|	- -37	adverb -21	auxiliary -6	coordinator -56	determiner -14	possessive -26	quote -30	subordinator -28	that 23	verb-judging -13	verb-saying -47	verb-thinking -47	word -14	’ -16
intro|quote-then-speaker|	( -9	- 30	: 17	adverb 14	auxiliary -11	capital -11	coordinator -21	possessive -26	preposition -7	pronoun 13	quote 8	stop 27	subordinator -12	that -35	word -14	– -6
intro|quote-then-verb|	( 12	, 32	- -15	: 35	adverb 10	auxiliary 29	capital 26	coordinator 22	determiner -17	possessive -6	preposition -25	stop 7	subordinator -28	that 7	verb-saying -7	word 6
intro|sentence-after|	, -63	: -16	adverb -27	capital -40	coordinator -40	determiner -64	preposition -49	pronoun 15	start 47	stop -11	subordinator -36	that -47	verb-judging -41	verb-saying 8	verb-thinking -33	word 8
intro|sentence-before|	( -26	, -35	: -37	adverb -6	capital -36	coordinator -11	determiner -28	possessive -15	preposition -8	pronoun -24	quote 8	stop 6	subordinator 10	that -58	verb-saying -29	verb-thinking -8	— 10	’ -14
intro|signature|	, -26	start 21
intro|speaker-then-quote|	( -8	, 8	- -20	adverb -10	auxiliary -11	determiner 18	possessive 30	that 14	verb-judging -9	verb-thinking 13	’ 10
intro|topic|	, -34	: -10	adverb -36	coordinator -33	determiner -12	preposition 9	pronoun -21	quote 7	start -62	stop -15	subordinator 15	that -24	verb-judging -8	verb-thinking -8	word 18	– -18	— -17	’ -11
intro|verb-then-speaker|	, 19	: 12	adverb -8	auxiliary -15	capital -6	coordinator -9	determiner 8	possessive -23	preposition -22	pronoun -20	subordinator -43	that -18	verb-judging -23	verb-saying -34	verb-thinking -27	word -17
kind|according-to|	organisation 18	person 22	place -28
kind|colon|	organisation 32	person 49	place -24	unknown -19
kind|interview|	person -39
kind|named-before|	organisation -28	person 16	place -49	unknown -62
kind|named-nearby|	organisation -13	person 33	place -55	unknown -21
kind|organisation|	apposed -9	direct -21	judging 28	naked -13	other 18	relative 7	shared -8	thinking -9
kind|paragraph-before|	place -31	unknown -55
kind|	person 49	place -84	unknown -51
kind|person|	according 23	apposed 20	apposition 11	direct -10	judging 25	naked 38	other 30	passive 8	relative -32	saying 27	shared -36	thinking -12
kind|place|	according -28	apposition -24	direct -46	judging 11	naked -70	passive -22	relative -19	saying -47	thinking -23
kind|possessor|	person -30	place 6
kind|quote-then-speaker|	organisation 8	person 10	place -43	unknown 8
kind|quote-then-verb|	organisation -27	person 25	place 31
kind|sentence-after|	organisation -44	person -6	place -28
kind|sentence-before|	place -59	unknown -21
kind|signature|	person 9	unknown -32
kind|speaker-then-quote|	organisation 17	person 33	place -29	unknown -45
kind|topic|	organisation -13	person 19	place -32	unknown -23
kind|transcript|	person 15
kind|unknown|	according 15	apposed -53	apposition -20	direct -20	judging -26	naked -40	other -14	passive -20	relative -18	saying -22
kind|verb-then-speaker|	organisation -35	person 18	place -31	unknown 27
lead|according-to|lower|	according 20
lead|according-to|upper|	according 16
lead|colon|lower|	naked -22
lead|colon|upper|	judging 8	other -13
lead|interview|upper|	naked -39
lead|named-before|other|	naked 17
lead|named-before|upper|	naked -18
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -8
lead|named-nearby|upper|	naked 16
lead|paragraph-before|other|	saying -24
lead|paragraph-before|upper|	according -24	judging -20	other -22	saying -17	thinking -30
lead|possessor|upper|	naked 11
lead|quote-then-speaker|lower|	judging -19	other -10	thinking 6
lead|quote-then-speaker|other|	judging -8	other -14	saying -8
lead|quote-then-speaker|upper|	other -9	saying 13	thinking -11
lead|quote-then-verb|lower|	judging -15	saying 32
lead|quote-then-verb|other|	saying 8
lead|quote-then-verb|upper|	judging 27	other 8
lead|sentence-after|lower|	according -17	judging -8	other -12	saying -9
lead|sentence-after|upper|	according 8	judging -29	thinking -22
lead|sentence-before|lower|	according -12	judging 6	other -8	saying -11	thinking -45
lead|sentence-before|other|	other -7	saying -13
lead|sentence-before|upper|	according 7	judging -34	other -17	thinking -18
lead|signature|lower|	naked -30
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 7	other -21	saying 14
lead|speaker-then-quote|other|	judging -6	other 18	saying 15
lead|speaker-then-quote|upper|	judging 7	saying 12	thinking 11
lead|topic|lower|	naked 8
lead|topic|other|	naked -28
lead|topic|upper|	naked -22
lead|verb-then-speaker|lower|	judging -14	other -12
lead|verb-then-speaker|upper|	judging 6	saying 13
lemma|according-to|	none 26
lemma|	accusare 9	accuse 7	accuser -15	achar 11	acknowledge -14	aclarar -8	acrescentar 7	acusar 17	add 18	adiantar -8	admire -22	admit 7	admitir -12	advise -22	advocate -6	affermare -14	affirmer 20	afirmar -19	aggiungere -7	agree -34	aim -8	ajouter 18	alarmer -10	alertar -21	allege 16	allow -36	allude -13	ammettere 16	amuser 17	annoncer -16	announce -17	answer -8	anticipare 8	anticipate 10	antwoorden 10	anunciar -19	apelar 19	apelidar -23	apologise -26	apologize -16	apontar -18	apostillar 17	appeal -34	appeler 8	applaud -13	applaudir -10	apuntar 22	argomentare 12	argue 27	arrancar 8	asegurar -24	ask -15	assail 19	assert -11	assicurare 26	assume 10	assure 15	assurer 13	atirar -12	attaccare 18	attack -40	attendre 11	attribute -19	avertir -12	avvertire -6	bark 16	bash -17	befinden 20	beg -9	begrüßen -25	behaupten 9	bekennen 9	believe -50	beloven -10	bemoan 7	bemängeln 20	benadrukken -10	berichten 24	beslissen 12	bestätigen -15	beteuern 8	betonen 19	bevestigen -7	bill -32	blast 6	blijven -6	blog -20	boast 20	brag -6	brand -19	brincar 17	bromear 26	brummen 25	calificar 8	care -23	cast 16	caution 22	celebrar -8	champion -9	chant 11	characterize -7	charge -24	cheer -18	chide 18	chiedere -11	chiffrer -14	chime -14	chiosare 13	chip -16	cite 29	claim -6	clarify -11	classificar -9	comentar -9	comment -7	compare 6	complain -12	concede 22	concluir -15	conclure 17	confesar 18	confessare 8	confidare -10	confier 28	confirm 15	confirmar -22	confirmer -22	congratulate 12	consider -30	constateren 14	contar -10	contestare -22	continue 14	contradict 13	counsel -27	counter 10	craindre -25	credit -19	criticise -13	criticize -9	cry -11	debate -54	decide -22	decir -27	declarar 9	declare -12	decline 15	decry -7	deem -20	defender 17	define -15	definire 13	deliver -10	demander -16	denounce 22	denunciar 16	denunciare -12	depict 9	deride 9	desabafar 12	descartar -11	describir 14	detail -20	detallar 19	dichiarare 10	dire -11	disagree -28	discordar -7	discredit -20	divulgar -8	dizer -18	doubt -10	downplay 15	démentir 8	dénoncer 8	détailler 18	echo -13	elaborate 16	elogiar 8	email -21	encourage -29	endorse -16	ergänzen 17	erinnern -17	erkennen -14	erwidern 14	erzählen 19	escrever 18	escribir 14	estimate -29	estimer 14	exclaim 16	exclure 7	exigir 11	expect -31	explain 15	expresar -20	express -10	faire_valoir 27	falar -8	fear -19	feel -23	felicitar 23	festejar -13	figure -6	figurer -17	find -29	finden 13	fire 17	fluisteren 19	foeteren 19	forecast -17	formulieren 9	fragen 13	frenare -7	freuen 17	fume 10	féliciter 19	fügen -6	garantir 11	garantire 17	gasp -18	geben 8	getuigen -9	geven -11	giurare 15	glimlachen 18	glisser 24	grappen -10	gratulieren -21	greet -7	gritar 9	halten -11	hate -12	hear 9	heben -21	herinneren 21	highlight -33	hint -11	hold -16	hope 7	identify -10	imply -9	indicar -15	indicate -7	indiquer -6	informar 12	insistere 10	insistir -10	insult -19	intend -23	interject 17	interroger 20	interrupt -11	invitare 12	ironizzare -7	joke 7	jubiler 9	justificar 20	klagen 15	klinken -11	knock 11	know -25	kritisieren 11	kündigen 9	label -7	lambaste -11	lament 17	lancer 18	lash 10	lassen 24	laten -18	laud 11	laugh 16	learn -22	leggen 15	leggere -8	lembrar -20	leren 8	like -18	liken -11	lire -11	list -6	llamar 17	lobby 19	love 12	luiden 12	lâcher 25	mahnen 17	mailen 23	mandar 8	manifestar -7	manter -23	marrer 23	matizar 13	meinen 6	melden 10	mention -15	message -24	mock 7	mopperen 18	motivare 13	murmeln 7	murmur 17	muse -10	need -39	negare 13	nennen 17	noemen -6	nominate -12	none 13	note 12	noter 12	nuancer 10	obiettare 10	object 24	observar 15	observe 21	oordelen 19	opinar 10	oppose -23	order 6	osservare -7	paint -11	parlare 29	parler -15	pedir -17	perguntar -11	persuade -15	pester -11	philosopher 20	phone -19	plaider 19	plaisanter 22	plan -14	plead -22	point -13	poltern -6	portray 9	post -19	poursuivre 14	precisar -8	precisare 9	prefer -21	present -19	prever -13	prijzen -9	proclaim -8	proclamare -15	prometer -22	promettre 31	promise 8	pronounce 15	propor -14	propose -13	proposer -10	protest -10	prove -10	préciser 17	prévenir 14	purport -27	qualifier -23	question -6	questionar 23	quip 22	quote -20	raccontare 15	raconter -6	rail -6	raise 10	rank -18	rant -16	read -21	realize -15	reassure -12	rebater 20	rebuke -13	recall 26	recitare 11	reclamar -12	recommend -15	reconhecer 18	record -35	recount 17	recusar -10	refer 11	reflect -9	refuser -17	regard -12	regret -28	reiterate -19	reject 9	rekenen 11	relatar 12	relativiser 12	relever -11	remark -13	rematar 16	repeat -7	replicar 10	report 20	reportar 8	reprochar 9	request -27	responder 6	resumir 9	retort -19	retweet 13	revelar -26	ribattere 7	ricordare -12	riferire -13	rigoler 11	ringraziare -8	ripetere -12	rir 12	rispondere 16	rivendicare 11	roepen -17	rufen 9	räumen 9	réagir -15	réclamer 19	répliquer 11	répondre 17	rétorquer 19	sagen 13	salutare 17	sapere -8	savage -17	say 36	scandire -6	schamperen 27	scherzare 24	schreiben 23	schrijven 8	scoff 18	scrivere -10	see -25	seek -8	sehen 17	sentenciar 22	señalar -12	shoot -11	shout 24	sigh -12	sign -24	signal -20	sing -6	sintetizzare 12	slam -8	snap -6	snipe 13	solicitar -21	soltar 11	sorrir 16	sospirare -17	sostener 28	sottolineare 6	souffler -9	souligner -7	sourire 11	soutenir 14	souvenir -16	speak -11	speculate -7	spiegare 12	spotten 27	sprechen -11	spreken -22	state -11	stehen -20	stellen -15	stress -11	sturen 13	sublinhar 15	submit -10	subrayar 8	sugerir 17	support -29	suspect -21	suspirar 19	tachar -9	tagliare 7	talk -20	teilen 16	tell 15	testify -13	text -33	thank 10	think -6	threaten -16	title -30	tonner -12	tout 16	traiter -12	trancher -16	trash 9	treat -13	trust 17	try -31	tuonare 7	tweet 13	témoigner 25	understand -14	use -7	utter -14	vatten 12	vent 17	venture -36	ver 14	verlangen -23	verlauten 18	verraten 21	versichern 32	versprechen -18	vertellen 15	verwachten -8	verweisen -12	verwerpen -13	view -20	voice -8	voir 7	volunteer -17	vouloir 8	vragen -23	waarschuwen 13	warnen 14	wave 7	weigh -24	weisen -22	welcome -23	werben 18	weten -13	wijzen -17	willen -25	wish -23	wollen -29	write 20	zanjar -14	zeggen 8	zeigen -14	zien -24	zuchten 15	zweren 14	äußern -10	écrire 15	évoquer -10
lemma|colon|	none -13	say 14
lemma|paragraph-before|	accuse -28	acknowledge -22	add 7	admit -28	advise -18	advocate -11	agree -25	aim -10	allege -15	allow -13	announce -42	answer -21	anticipate -15	apologize -18	appeal -11	applaud -13	argue -11	ask -31	attack -23	back -23	believe -17	bill -13	blame -21	blast -19	boast -25	call -28	care -13	cast -17	challenge -17	champion -9	charge -14	cheer -17	cite -26	claim -32	comment -24	compare -13	complain -17	concede -29	conclude -29	condemn -9	confirm -15	confirmar -8	consider -18	continue 15	correct -10	counsel -18	credit -11	criticize -28	cry -9	debate -11	decide -15	declare -22	decline -21	deem -6	defend -26	deliver -10	demand -11	denounce -16	deny -21	describe -34	detail -18	dire -8	disagree -17	discuss -15	dismiss -26	dizer -37	downplay -10	echo -16	email -11	emphasize -10	encourage -14	endorse -8	expect -16	explain -32	express -26	feel -11	figure -6	find -6	geven -15	greet -9	hail -11	hear -19	highlight -12	hold -18	hope -11	identify 14	indicate -22	informar -8	insist -12	intend -9	introduce -18	invite -8	invoke -7	knock -16	know -10	lament -23	laugh -27	learn -10	like -13	list -22	maintain -19	mean -12	mention -20	message -9	mock -21	name -25	need -18	nominate -12	none -24	note -52	offer -38	order -19	outline -12	paint -16	pedir -10	plan -21	pledge -19	point -8	post -28	predict -16	prefer -9	present -15	press -12	promise -22	propose -23	protest -17	prove -12	question -24	quote -24	rail -18	raise -28	rate -11	read -8	reason -12	reassure 13	rebuff -12	recall -29	recognize -17	recommend -12	refer 9	reference -15	reflect -19	refuse -15	regard -8	reiterate -27	reject -18	remark -23	remember -12	remind -23	repeat -17	reply -21	report 10	reveal -15	rispondere -7	rule -24	réclamer -9	saber -23	say -23	see -17	seek -19	shoot 8	shout -14	show -11	sign -6	signal -14	sing -6	slam -14	speculate -18	sprechen -16	state -20	stehen -9	stress -22	suggest -22	talk -23	tell -17	testify -19	thank -17	title -8	treat -10	trust -10	try -21	understand -11	unlisted -15	urge -29	view -11	voice -7	volunteer -8	vow -26	want -8	warn -9	wave -13	weigh -22	welcome -17	wonder -11	worry -11	yell -14
lemma|quote-then-speaker|	accuse -9	acknowledge -15	add 14	admit 14	advise 15	advocate -6	affirmer 21	agree -22	aim -18	ajouter 20	allow -26	allude -7	announce -12	answer -21	appeal -6	applaud -17	argue -11	ask -10	assert -18	assure 17	attack -15	back -20	believe -18	bill -13	blame -18	blog -13	brand -14	call 14	care -15	cast 6	celebrate -18	charge -19	cheer -34	claim -7	compare -10	concede 7	conclude 13	continue -8	counsel -12	criticize -16	debate -14	decide -15	declare 20	decline -12	denounce 14	deny -17	detail -10	dire 14	disagree -17	discuss -11	déclarer 24	echo -15	email -25	endorse -13	explain 10	express -16	faire_valoir 18	favor 10	fear -24	feel -7	find -27	fire -11	fume 21	hear 18	hope -6	identify -12	intend -15	jeer -13	know -9	lancer 16	laugh 10	like -15	list -8	maintain -20	mean 11	message -8	name -25	need -26	nominate -7	none -9	observe 20	offer -19	order -19	phone -18	plan -21	pledge -12	point -8	post -16	predict 8	present 12	press -6	promise -16	propose 14	préciser 13	question -11	quip 19	quote -24	raise 6	rank -8	rappeler 6	rate -21	recall 24	record -17	refer -15	reference -18	regard -12	reject -15	remark -20	repeat -12	report 9	request -14	respond -12	résumer 13	sagen -11	say 16	see -16	seek -18	shout 19	show -25	speak -7	state 6	talk -22	tell 48	testify 21	think -20	trust 18	try -10	tweet 27	unlisted -8	urge 6	venture -21	view -22	volunteer -13	vow -10	want -12	warn 11	wave -6	welcome 7	whisper 16	wonder 18	write 22	yell 10
lemma|quote-then-verb|	aclarar 22	add 33	admettre 23	admit -11	affermare -7	affirmer 15	afirmar -6	ajouter 11	ammettere 12	antwoorden 16	argue -17	asegurar -19	assurer 21	avisar 12	befinden 23	bekennen 26	betonen 21	brincar 17	bromear 26	brummen 25	call -7	celebrar 16	chiamare 12	chiedere 6	commentare 11	conclure 19	confessare 22	confidare -12	confier 23	contar 40	criticar 16	decir -7	declarar 10	declare -10	demander -11	denunciare -12	describe -15	dichiarare 12	déclarer -9	déplorer 19	détailler 14	erinnern -15	erwidern 14	erzählen 30	escrever 20	escribir 17	explain 16	explicar 35	expliquer 7	faire_valoir 21	foeteren 18	fügen -11	geben -6	gestehen 18	geven 18	glisser 17	grappen -10	halten 21	herinneren 19	interroger 16	ironizzare 25	joke 22	klagen 24	kommentieren 20	lachen -8	lamentar 23	lancer 32	lassen 19	leggen 20	lembrar 24	lâcher 23	manifestar 20	meinen 32	melden 12	motivare 13	observar 18	observer 16	pester 20	plaider 19	plaisanter 24	poltern 14	poursuivre 14	precisare 21	preguntar 12	promettre 13	protestar 23	prévenir 26	raccontare 36	rappeler 18	read 11	reageren 24	recall -14	recitare 18	reclamar 24	reconnaître 14	reconocer 20	recordar 13	relatar 25	rematar 20	replicare -8	reply 22	report 22	responder 21	ribattere 23	riferire 13	rir 13	rispondere 15	rufen 25	réagir 20	répondre 17	résumer 29	rétorquer 19	say 16	schamperen 20	scherzare 31	schreiben 24	schrijven 13	scrivere 13	sentenciar 22	señalar 21	sintetizzare 14	souffler 10	soupirer -9	sourire 12	spiegare 31	spotten 28	sublinhar 12	sugerir 18	suggest -24	suspirar 19	tagliare 10	teilen 22	tell -64	trancher -9	tuonare 17	tweet 17	témoigner 19	vatten 18	verraten 15	versichern 24	verteidigen 15	vertellen 39	vinden 19	write 30	zeggen 26	zuchten 17	écrire 28
lemma|sentence-after|	accuse -17	add -25	announce -16	answer -20	appeal -12	argue -23	ask 35	back 8	care -12	cite -26	claim -19	comment -23	continue -12	debate -16	decline 9	demand -16	demander -18	describe -18	endorse -18	explain -12	fire -20	hear 10	hold -20	indicate -23	lachen -9	like -21	message -18	note -20	order 12	point -28	praise -26	promise -17	question 7	rate -12	read -28	recall 8	report -20	see -25	sign -12	state -12	suggest -24	support -17	tell -12	thank -17	think -22	treat -16	try -16	tweet 22	use -15	vote -12	warn -22
lemma|sentence-before|	accuse -36	acknowledge -21	add 21	adiantar -12	admettre -20	admit -19	admitir 6	advise -14	advocate -25	affermare -18	afirmar -24	agree -12	aim -12	alegar -13	allege -17	announce 17	annunciare -11	answer -11	anunciar -18	apelar 16	apologise -25	apologize -19	appeal -22	appeler -18	applaud -16	arrancar -7	ask -29	assicurare 16	assure -6	assurer -25	attaccare -14	attack -26	back -43	begrüßen -27	believe -31	beloven 7	benadrukken -13	berichten 22	bill -12	blame -34	blijven -28	brag -18	brand -6	call -70	care -22	cast -13	celebrate -11	challenge -24	chamar -28	chant -17	charge -7	cheer -30	chiedere -33	cite -18	claim -30	comentar -10	comment -20	commentare -13	compare -12	complain -17	concede -21	conclude -7	condemn -10	confermare -13	confier -14	confirm 6	confirmar -21	congratulate -12	consider -17	considerar -13	contar 10	contestare -13	counsel -16	credit -20	criticar -18	criticize -21	debate -22	decide -14	decir -15	declarar -21	deliver -23	demand -26	demander -21	deny -7	descartar -6	describe -40	detail -18	disagree -24	discuss -25	dismiss -26	dispute -19	dizer -10	doubt -20	déclarer -14	email -26	endorse -21	erinnern 15	erklären -31	erzählen 12	escrever -13	esprimere -27	estimate -12	exigir -6	expect -24	explicar -22	expliquer -28	express -29	falar -25	favor -12	fear -11	feel -22	figure -16	find -38	fire -31	frenare -22	garantir -15	geven -8	giurare -9	gracejar 11	halten -18	hate -15	hear -25	heißen -31	heten -20	hint -14	hit -13	hold -31	hope -22	houden -26	identify -9	informar 9	insist -32	insistir -11	interroger 11	introduce -21	invitare -18	ironiser -19	issue -31	joke -20	klagen -17	know -20	kritisieren -25	kündigen -27	lachen 13	lamentar -27	lancer -25	lassen 7	laten -24	laugh 9	learn -11	lembrar -19	like -11	liken -8	list -20	lobby 11	mahnen 10	manter -21	mean -24	melden -19	mention -16	message -22	mock -11	need -22	nennen -25	noemen -20	observer -11	offer 9	opinar -18	oppose -27	order -20	osservare -16	parlare -17	parler -16	pedir -18	pester -18	plaisanter -21	plan -19	pledge -17	point -23	post -24	praise -18	precisare -15	prefer -12	preguntar -7	present -11	proclaim -12	prometer -11	promettre -12	propose -16	proposer -10	question -27	quote -24	raccontare -9	rank -14	rant -11	rappeler -12	rate -24	reageren -16	reason -10	recitare -16	reclamar -12	record -23	recordar -8	reflect -6	refuse -23	refuser -33	regretter -23	reiterate -20	reject 6	remark -16	remember -16	reply 17	report -6	reportar 8	request -18	respond -20	responder -16	resumir -23	reveal -20	ricordare -20	ringraziare -9	roepen -21	rule -18	réclamer -19	répondre -10	sagen 8	scandire -8	scrivere -19	see -36	seek -21	show -23	shrug -20	sigh -19	sign -24	speak -10	spiegare 10	spreken -25	staan 13	state -15	stehen 6	stellen -17	sturen 13	suspect -9	sustentar -20	talk -13	temere -21	testify -20	text -25	thank -26	think -31	title -16	tout 9	try -33	tuonare -6	tweet -6	understand -15	urge -21	use -26	verklaren -9	verlangen -17	versprechen -18	vertellen -6	verwachten -8	verweisen -28	view -9	volunteer -12	vote -29	vow -25	vragen -29	want -37	warn 10	wave -14	weisen -22	welcome -31	weten -13	wijzen -21	willen -21	wish -14	wollen -12	worry -20	write 11	zeggen -17	zeigen -24	zien -13	écrire -11
lemma|speaker-then-quote|	accuse 14	add 14	admit 16	admitir -7	advertir 6	advise -16	affirmer 12	afirmar -11	aggiungere 21	agree -27	allege 11	allow -21	ammettere 17	announce -15	answer 9	apologize -11	appeal -32	appeler 20	argue 32	asegurar 6	ask -14	assail 18	assicurare 10	assure 15	assurer 7	attack -29	believe -40	bemoan 15	bemängeln 23	bill -21	blame 12	blast 13	blijven 16	boast 21	brand -18	calificar 9	care -24	cast 18	caution 23	celebrate 6	champion -9	chant 12	characterize -7	charge -12	chide 18	chiedere -16	cite 36	classificar -8	compare 10	complain -8	concede 22	conclure 12	confermare 10	confirm 15	confirmar 20	congratulate 19	consider -26	considerar 7	continue 36	counsel -22	credit -17	criticize -6	cry -6	debate -47	decide -16	decir -21	declarar 19	declare -16	decline 9	decry -6	deem -17	defend 20	definire 12	demand 8	demander 20	denounce 22	detail -9	dire -21	discuss 7	dismiss 9	dizer -25	doubt 6	dub 9	dénoncer -12	elogiar 6	email -12	emphasize 17	encourage -24	endorse -9	ergänzen -9	estimate -24	estimer 13	exigir 14	expect -24	explain 11	fear -7	feel -26	find -14	fire 21	féliciter 19	garantir 16	geben -10	halten -18	hear -14	heißen 20	highlight -27	hint -8	hit 8	hope 10	imply 15	indicar -10	indicate 16	intend -12	interject 17	introduce 9	invitare 18	issue 8	joke 26	know -27	kommentieren -19	kündigen 17	lament 23	lassen 17	laten -19	laugh 10	learn -12	like -14	llamar 19	love 16	mandar 12	mean -22	mention -6	message -16	mock 8	name 7	need -25	negar 6	negare 25	nennen 9	none -8	note 11	object 11	offer -9	opinar 15	oppose -20	parlare 26	parler -13	perguntar -6	portray 11	precisar -13	precisare 17	prefer -11	preferir -7	press 9	proclaim -10	prometer -12	promettere 11	promettre 22	promise 19	pronounce 18	propose -9	protest -6	prove -10	qualifier -23	queixar -7	question -8	quote -8	rail 6	raise -15	rank -10	rate 15	read -30	recall 18	reclamar -7	recognize 8	reconocer -12	record -28	recordar 6	recusar -8	refer 15	reference 11	reflect -19	refuse 18	regret -26	regretter 16	reiterate -13	rekenen 13	repeat -18	request -17	responder 9	resumir 11	retort -19	retweet 13	reveal 7	ribattere 20	ricordare 10	rispondere 11	rufen -15	rule 6	réclamer 14	sagen 26	salutare 19	sapere -17	savage -17	say 30	schreiben 16	scrivere -11	see -14	seek -9	sehen 17	shoot -9	shout 16	show 8	sign -21	sostener 27	sostenere 6	speak -12	sprechen -9	spreken -12	state -10	stehen -19	stress -9	submit -12	subrayar -9	suggest 10	support -19	sustentar 9	talk -10	testify -8	text -28	thank 14	think 15	title -28	try -28	urge 9	vent 17	venture -20	ver 18	verlauten 21	view -15	voir 18	vouloir 16	vow 11	want 7	warnen 17	wave 9	weigh -20	welcome -17	willen -8	wish -18	wollen -17	yell 6	zeigen -12	zien -18
lemma|verb-then-speaker|	accuse -23	aclarar -8	acusar -24	add -14	admitir -22	antworten 12	argue -31	ask -13	assicurare 12	calificar -23	call -62	chamar -17	chiedere -21	claim -17	conclude -17	confermare -26	confirmar -19	considerar -6	contestare -22	declarar -22	declare -20	definire -19	describe -40	dire 28	dismiss -20	divulgar -24	dizer 19	email -20	endorse -24	erkennen -18	explain 15	geben 6	halten -28	heißen -24	houden -22	insist -27	issue -20	laten 11	maintain -17	mandar -26	nennen 8	pedir -34	praise -24	predict -19	prometer -13	quote 9	recall -22	recusar -28	rispondere 8	roepen -18	rufen 9	say -23	state -18	suggest -14	tell -80	tweet -21	unlisted -12	urge -31	warn -17	zeggen 13	zien -23
length|	0 -16	1 14	2 16	3 14
near|according-to|	0 19	26+ 21	3 21	4-6 12
near|colon|	1 -10	4-6 -24	7-12 22
near|interview|	26+ -39
near|named-before|	1 14	13-25 -8	2 19	26+ -59	3 -25	7-12 -6
near|named-nearby|	0 -20	1 -23	13-25 -11	2 9	26+ -8	3 11	4-6 10
near|paragraph-before|	26+ -27
near|possessor|	0 -15	1 -25	13-25 -26	2 9
near|quote-then-speaker|	-12 17	-13 15	-14 -10	-15 -26	-17 -26	-18 -18	-2 -18	-24 -19	-26 7	-27 16	-28 -19	-29 12	-3 -33	-30 -19	-32 -15	-34 6	-36 -9	-4 -31	-42 -18	-5 10	-6 -6	-8 -13	0 25	1 -20	13-25 -17	2 8	26+ -7	3 -10	4-6 -28	7-12 -16
near|quote-then-verb|	0 15	1 12	26+ -7	4-6 -12	7-12 -29
near|sentence-after|	0 9	1 10	13-25 -7	2 -34	26+ -24	3 -32	4-6 -33	7-12 -7
near|sentence-before|	1 13	26+ -22	3 -12	4-6 -12	7-12 -9
near|signature|	1 10
near|speaker-then-quote|	13-25 -21	2 8	26+ -14	3 10	4-6 18
near|topic|	0 -32	1 9	13-25 -20	2 17	26+ -59	3 30	4-6 11
near|verb-then-speaker|	0 -11	1 7	13-25 -42	26+ 19	4-6 8	7-12 -21
negated|	paragraph-before -23	sentence-before -47	speaker-then-quote -20
next|$|	other -22
next|&|	saying 20
next|(|	judging 18	other -27	saying 21
next|)|	judging -20	thinking -17
next|,|	judging -23	other -13	saying 16	thinking -9
next|-|	judging -8	other 7	saying -9	thinking -23
next|:|	other -6	saying -10
next|;|	saying -15
next|according-to|	( -26	: -10	coordinator -19	determiner -7	marks 15	preposition 25	pronoun -14	stop 30	verb-saying 21	word 6
next|adverb|	other 8	saying -18
next|auxiliary|	judging -23	other -35	saying -47
next|capital|	judging 8	saying 17	thinking -7
next|colon|	: 17	determiner -9	preposition -6
next|coordinator|	judging -32	other -14	saying -33	thinking -22
next|determiner|	judging -16	other 7	thinking -31
next|end|	saying -33
next|marks|	judging 15	other -28	saying 11
next|paragraph-before|	$ -18	( -8	, -10	- -15	: -37	; -8	adverb -15	auxiliary -31	capital -31	coordinator -10	determiner -9	preposition -26	pronoun -39	quote -23	stop -8	subordinator -8	verb-saying -9	verb-thinking -13	word -23	— -11
next|possessive|	saying -10
next|preposition|	judging -24	other 21	thinking -19
next|pronoun|	judging 9	other -20
next|quote-then-speaker|	, -17	- 17	: -9	adverb 15	auxiliary -15	coordinator -19	determiner -11	end -25	preposition -6	pronoun -11	quote -9	stop 43	that -36	verb-judging -7	verb-saying -7	verb-thinking -19
next|quote-then-verb|	& 20	( 49	auxiliary -42	capital 9	coordinator -13	determiner 7	end -16	preposition 12	pronoun -10	quote -27	stop 28	subordinator -23	that 18	verb-saying -6	word 16
next|quote|	judging -17	other -46	saying -41	thinking -42
next|sentence-after|	, -32	: -45	adverb 23	auxiliary -24	capital -9	coordinator -34	determiner -43	preposition -16	pronoun -14	quote -29	stop 26	subordinator 20	that -16	verb-judging -36	verb-saying 8	word 8
next|sentence-before|	$ -21	( 18	, -9	- -8	: -7	; -24	adverb -20	auxiliary -50	capital -25	coordinator -8	determiner 12	possessive -9	preposition 7	pronoun -17	quote -14	stop -25	subordinator -23	verb-judging -28	verb-saying -12	verb-thinking -26	word -9	— -16
next|speaker-then-quote|	) -17	- -21	; -18	adverb -13	auxiliary -16	capital 26	coordinator -27	pronoun 19	quote -46	subordinator -8	that 19	verb-judging 18	verb-saying -9	verb-thinking -18	word -13	— -9
next|stop|	other 26	saying 40	thinking 11
next|subordinator|	other -13	saying -16	thinking -8
next|that|	judging -22	saying 14
next|verb-judging|	judging 26	other -32	thinking -24
next|verb-saying|	judging 9	saying -14
next|verb-then-speaker|	( 9	, 38	: -7	; -20	adverb -17	auxiliary -51	capital -27	coordinator -43	marks -11	preposition -16	pronoun -14	quote -30	subordinator -68	that -9	verb-saying -6	verb-thinking -37
next|verb-thinking|	judging -6	other -32	saying -12	thinking -14
next|word|	judging -6
next|–|	saying 13
next|—|	saying -8	thinking -7
next|’|	saying 9
nth-order|according-to|0|according|	other 26
nth-order|colon|0|apposed|	saying -18
nth-order|colon|0|direct|	judging 15	saying 22
nth-order|colon|0|inverted|	saying -17
nth-order|colon|3|direct|	other -18
nth-order|paragraph-before|0|according|	other -20
nth-order|paragraph-before|0|apposed|	judging -13	other -22	saying -30
nth-order|paragraph-before|0|apposition|	judging -18	saying -34	thinking -12
nth-order|paragraph-before|0|direct|	judging -7	thinking -18
nth-order|paragraph-before|0|inverted|	other -8	saying -33
nth-order|paragraph-before|0|relative|	other -26	saying -24	thinking -11
nth-order|paragraph-before|1|according|	other -16
nth-order|paragraph-before|1|apposed|	judging -25	other -21	saying -28	thinking -15
nth-order|paragraph-before|1|apposition|	judging -16	other -17	saying -23
nth-order|paragraph-before|1|direct|	judging -17	other -32	saying -10	thinking -20
nth-order|paragraph-before|1|inverted|	judging -8	saying -24
nth-order|paragraph-before|1|passive|	judging -8	other -10	saying -9
nth-order|paragraph-before|1|relative|	judging -17	other -12	saying -17	thinking 11
nth-order|paragraph-before|1|shared|	other -23	thinking -25
nth-order|paragraph-before|2|according|	other -15
nth-order|paragraph-before|2|apposed|	judging -23	other -22	saying -6	thinking -15
nth-order|paragraph-before|2|apposition|	saying -20	thinking -14
nth-order|paragraph-before|2|direct|	judging -34	other -17	saying -20	thinking -12
nth-order|paragraph-before|2|inverted|	judging -14	saying -29
nth-order|paragraph-before|2|passive|	judging -7	other -17	saying -11
nth-order|paragraph-before|2|relative|	judging -8	other -23	thinking -12
nth-order|paragraph-before|2|shared|	judging -15	other -22	thinking -14
nth-order|paragraph-before|3|according|	other -10
nth-order|paragraph-before|3|apposed|	judging -20	other -6	saying -10	thinking -11
nth-order|paragraph-before|3|apposition|	judging -12	other -13	saying -13
nth-order|paragraph-before|3|direct|	judging -21	other -26	saying -35	thinking -11
nth-order|paragraph-before|3|inverted|	judging -7	saying -23
nth-order|paragraph-before|3|passive|	other -7
nth-order|paragraph-before|3|relative|	judging -8	saying -19	thinking -9
nth-order|paragraph-before|3|shared|	judging -23	other -12	saying -15	thinking -10
nth-order|quote-then-speaker|0|apposed|	judging -36	other -22	thinking 6
nth-order|quote-then-speaker|0|apposition|	judging -10
nth-order|quote-then-speaker|0|direct|	judging -7	other -20	saying 9	thinking 10
nth-order|quote-then-speaker|0|passive|	saying 13
nth-order|quote-then-speaker|0|relative|	judging -8	other -29	saying -9	thinking -11
nth-order|quote-then-speaker|0|shared|	judging 6	other -12	saying -24	thinking -13
nth-order|quote-then-speaker|1|apposed|	judging 11	other 25	saying 7	thinking 7
nth-order|quote-then-speaker|1|apposition|	judging -9	other -14	saying -9	thinking -16
nth-order|quote-then-speaker|1|direct|	judging -41	other -64	saying 8	thinking -46
nth-order|quote-then-speaker|1|passive|	judging -12	other -9
nth-order|quote-then-speaker|1|relative|	other -22	saying -19	thinking -17
nth-order|quote-then-speaker|1|shared|	judging -10	other -9	saying 8	thinking 22
nth-order|quote-then-speaker|2|apposed|	judging -12	other -23	saying -8
nth-order|quote-then-speaker|2|apposition|	judging -22	saying -35	thinking -14
nth-order|quote-then-speaker|2|direct|	judging -37	saying -7	thinking -24
nth-order|quote-then-speaker|2|passive|	other 7	saying -31	thinking -15
nth-order|quote-then-speaker|2|relative|	other -16	saying 19
nth-order|quote-then-speaker|2|shared|	judging 13	other 23	saying -12	thinking -14
nth-order|quote-then-speaker|3|apposed|	judging -18	other -36	saying -26	thinking -15
nth-order|quote-then-speaker|3|apposition|	saying -16
nth-order|quote-then-speaker|3|direct|	judging -31	other -49	saying -16	thinking -23
nth-order|quote-then-speaker|3|passive|	other -42	saying -23
nth-order|quote-then-speaker|3|relative|	other -27	saying -17	thinking 7
nth-order|quote-then-speaker|3|shared|	judging -7	other -7	saying -9	thinking -7
nth-order|quote-then-verb|0|inverted|	judging 13	saying 13
nth-order|quote-then-verb|1|inverted|	judging -20	other -16	saying -7
nth-order|sentence-after|0|according|	other -8
nth-order|sentence-after|0|apposed|	other -20
nth-order|sentence-after|0|apposition|	judging -7	other -26	saying -28	thinking -14
nth-order|sentence-after|0|direct|	judging -24	other -11
nth-order|sentence-after|0|inverted|	saying 8
nth-order|sentence-after|0|relative|	other -19
nth-order|sentence-after|1|apposed|	judging -21	other 13	saying -28	thinking -16
nth-order|sentence-after|1|apposition|	other -22
nth-order|sentence-after|1|direct|	other -12	thinking -39
nth-order|sentence-after|1|inverted|	judging -13
nth-order|sentence-after|1|relative|	judging -7	other -15	saying -13
nth-order|sentence-after|1|shared|	judging -18	other -17	saying -16	thinking 6
nth-order|sentence-after|2|according|	other -24
nth-order|sentence-after|2|apposed|	judging -19	other -26	saying -23	thinking -19
nth-order|sentence-after|2|apposition|	judging -7	other -11	saying -8
nth-order|sentence-after|2|direct|	judging -23	other -35	saying 8	thinking -14
nth-order|sentence-after|2|inverted|	judging -19
nth-order|sentence-after|2|passive|	other -16
nth-order|sentence-after|2|relative|	other -11
nth-order|sentence-after|2|shared|	judging -17	other -27	thinking -14
nth-order|sentence-before|0|apposed|	judging -6	other -6	saying -30
nth-order|sentence-before|0|apposition|	judging -41	other -9	thinking -22
nth-order|sentence-before|0|direct|	judging -8	other -10	thinking -14
nth-order|sentence-before|0|inverted|	judging -11	saying -8
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -29	other 10	saying 12	thinking -19
nth-order|sentence-before|1|apposed|	judging -40	other -11	thinking -26
nth-order|sentence-before|1|apposition|	judging -11	other -11	saying -36	thinking -13
nth-order|sentence-before|1|direct|	judging -57	other -15	saying -17	thinking -40
nth-order|sentence-before|1|inverted|	judging 9	other -19	saying -27
nth-order|sentence-before|1|passive|	judging -18	other -47	saying -26
nth-order|sentence-before|1|relative|	judging -25	other -48	saying -24	thinking -9
nth-order|sentence-before|2|apposed|	judging -15	other -39	saying -37	thinking -19
nth-order|sentence-before|2|apposition|	judging -23	other -26	saying 7	thinking -10
nth-order|sentence-before|2|direct|	judging -37	other -14	saying -20	thinking -17
nth-order|sentence-before|2|inverted|	judging -31	saying -22
nth-order|sentence-before|2|passive|	judging -13	other -20	saying -17
nth-order|sentence-before|2|relative|	judging -10	other -32	saying -15
nth-order|sentence-before|3|according|	other -23
nth-order|sentence-before|3|apposed|	judging -26	saying -33	thinking -9
nth-order|sentence-before|3|apposition|	judging -10	other -27	saying -22
nth-order|sentence-before|3|direct|	judging -32	other -58	saying -24	thinking -15
nth-order|sentence-before|3|inverted|	judging -25	saying -6
nth-order|sentence-before|3|passive|	judging -7	other -31
nth-order|sentence-before|3|relative|	other -21	saying -9
nth-order|speaker-then-quote|0|apposed|	other 13
nth-order|speaker-then-quote|0|apposition|	judging -20	other -17	saying -51	thinking -14
nth-order|speaker-then-quote|0|direct|	judging 18	other -18	saying 19
nth-order|speaker-then-quote|0|passive|	other -8	saying 8
nth-order|speaker-then-quote|0|relative|	saying -12	thinking -19
nth-order|speaker-then-quote|0|shared|	judging -23	other -21	saying -31	thinking 17
nth-order|speaker-then-quote|1|apposed|	judging 15	other -11	saying -20	thinking -22
nth-order|speaker-then-quote|1|apposition|	judging -15	other -15	saying -10
nth-order|speaker-then-quote|1|direct|	saying 19
nth-order|speaker-then-quote|1|passive|	other 14	saying -21
nth-order|speaker-then-quote|1|relative|	judging -6	other -12	saying 27
nth-order|speaker-then-quote|2|apposed|	other -6	saying -7	thinking -21
nth-order|speaker-then-quote|2|apposition|	judging -14	other -25	saying -6	thinking -13
nth-order|speaker-then-quote|2|direct|	judging 6	other 8	saying 6
nth-order|speaker-then-quote|2|relative|	judging 13	other 13
nth-order|speaker-then-quote|2|shared|	judging 11	other -29	saying 8
nth-order|speaker-then-quote|3|apposed|	other -42	saying 15	thinking -32
nth-order|speaker-then-quote|3|apposition|	other -21	saying -13	thinking -20
nth-order|speaker-then-quote|3|direct|	judging -21	saying 12	thinking -7
nth-order|speaker-then-quote|3|passive|	judging -25	other -9	saying -15
nth-order|speaker-then-quote|3|relative|	judging -25	saying -11	thinking 15
nth-order|speaker-then-quote|3|shared|	other -10
nth-order|verb-then-speaker|0|inverted|	judging -9	other -12
nth-order|verb-then-speaker|1|inverted|	judging 8
nth-order|verb-then-speaker|2|inverted|	saying -7
nth|according-to|	0 26
nth|colon|	1 -9	3 -21
nth|interview|	0 -39
nth|named-before|	1 -38
nth|named-nearby|	0 -8	1 8	2 12	3 -20	4 -11
nth|paragraph-before|	0 -11	1 -29	2 -21	3 -29
nth|possessor|	0 8	1 -25	2 -31
nth|quote-then-speaker|	0 7	1 9	2 -11	3 -24	4 -29
nth|quote-then-verb|	0 17	1 -11
nth|sentence-after|	1 8	2 -15
nth|sentence-before|	1 -20	2 -18	3 -22	4 -43
nth|signature|	0 10
nth|speaker-then-quote|	1 13	2 6
nth|topic|	0 37	1 -9	2 -21	3 -20	4 -132
nth|verb-then-speaker|	1 7	2 -10
order|according-to|according|	according 26
order|colon|apposed|	other -10	saying -14
order|colon|apposition|	saying -17
order|colon|direct|	judging 7	other -9	saying 30
order|colon|inverted|	saying -19
order|colon|naked|	naked -10
order|colon|shared|	saying 10
order|interview|naked|	naked -39
order|named-before|naked|	naked -16
order|paragraph-before|according|	according -24
order|paragraph-before|apposed|	judging -33	other -26	saying -18	thinking -19
order|paragraph-before|apposition|	judging -22	saying -43	thinking -18
order|paragraph-before|direct|	judging -14	other -14	thinking -21
order|paragraph-before|inverted|	judging -17	other -8	saying -50
order|paragraph-before|passive|	judging -8	other -22	saying -16
order|paragraph-before|relative|	other -19	saying -18
order|paragraph-before|shared|	judging -14	other -27	thinking -24
order|quote-then-speaker|apposed|	judging -8	other 11	thinking 9
order|quote-then-speaker|apposition|	judging -20	saying -9	thinking -14
order|quote-then-speaker|direct|	judging -17	other -27	saying 14
order|quote-then-speaker|passive|	thinking -20
order|quote-then-speaker|relative|	other -46	saying -21
order|quote-then-speaker|shared|	saying -18
order|quote-then-verb|inverted|	judging 11	saying 12
order|sentence-after|according|	according 7
order|sentence-after|apposed|	judging -27	other 11	saying -31	thinking -24
order|sentence-after|apposition|	judging -11	other -29	saying -30	thinking -21
order|sentence-after|direct|	judging -12	other -15	saying 8	thinking -7
order|sentence-after|inverted|	judging -21	saying 8
order|sentence-after|passive|	other -20
order|sentence-after|relative|	judging -9	other -24	saying -23
order|sentence-after|shared|	judging -20	other -25	saying -14	thinking 6
order|sentence-before|according|	according 6
order|sentence-before|apposed|	judging -28	other -13	saying -12	thinking -30
order|sentence-before|apposition|	judging -33	other -11	thinking -23
order|sentence-before|direct|	judging -18	other -17	thinking -22
order|sentence-before|inverted|	saying -11
order|sentence-before|passive|	judging -22	other -60	saying -38
order|sentence-before|relative|	judging -37	other 6	saying 6	thinking -23
order|signature|naked|	naked 10
order|speaker-then-quote|apposed|	other -15	saying -7	thinking -12
order|speaker-then-quote|apposition|	judging -25	other -35	saying -32	thinking -12
order|speaker-then-quote|direct|	judging 15	saying 31
order|speaker-then-quote|passive|	judging -35
order|speaker-then-quote|relative|	other 7	saying 7
order|speaker-then-quote|shared|	judging -8	other -25	saying -15	thinking 17
order|topic|naked|	naked -12
order|verb-then-speaker|inverted|	judging -7	other -12	saying 7
outer|according-to|according other noun|	according other -9	none 14
outer|according-to|according other organisation|	according other 18	none 13
outer|according-to|according other person|	none 21
outer|according-to|according other place|	none -28
outer|according-to|according other pronoun|	none 19
outer|colon|apposed saying noun|	none -18
outer|colon|direct saying person|	none 20
outer|colon|direct saying pronoun|	none 12
outer|paragraph-before|according other noun|	direct other -8	direct saying -8	none -15
outer|paragraph-before|according other organisation|	none -9
outer|paragraph-before|according other person|	none -14
outer|paragraph-before|according other pronoun|	none -14
outer|paragraph-before|apposed judging noun|	direct other -11	none -15	shared saying -7
outer|paragraph-before|apposed judging person|	direct judging -15	none -28	shared judging -13	shared saying -7
outer|paragraph-before|apposed judging place|	none -6
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	apposition other -6	direct judging -8	direct other -10	direct saying -10	none -18	relative other -7	shared other -7	shared saying -9
outer|paragraph-before|apposed other organisation|	direct other -6	none -12
outer|paragraph-before|apposed other person|	direct judging -12	direct other -13	direct saying -15	none -21	shared saying -10
outer|paragraph-before|apposed saying name|	direct other -7	none -11
outer|paragraph-before|apposed saying noun|	apposition other -7	direct judging -12	direct other -16	direct saying -18	direct thinking -7	none -22	relative saying -6	shared judging -16	shared thinking -12
outer|paragraph-before|apposed saying organisation|	direct other -8	none -22
outer|paragraph-before|apposed saying person|	apposition other -16	direct judging -23	direct other -29	direct saying -24	direct thinking -23	none -7	shared judging -23	shared other -10	shared saying -9
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking noun|	none -9
outer|paragraph-before|apposed thinking organisation|	none -6
outer|paragraph-before|apposed thinking person|	none -13
outer|paragraph-before|apposition judging person|	none -19
outer|paragraph-before|apposition other name|	apposition other -9
outer|paragraph-before|apposition other noun|	according other -9	apposition saying -8	direct saying -9	none -12	relative other -8	shared other -10	shared saying -11
outer|paragraph-before|apposition other organisation|	none -10
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying name|	none -8
outer|paragraph-before|apposition saying noun|	direct judging -8	direct other -7	none -34
outer|paragraph-before|apposition saying organisation|	none -11
outer|paragraph-before|apposition saying person|	apposition other -14	direct other -14	none -25
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|apposition thinking organisation|	none -10
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other -9	none -13
outer|paragraph-before|direct judging noun|	apposition other -8	direct judging -10	direct other -10	direct saying -15	direct thinking -6	none -29	shared judging -15	shared other -13	shared saying 9
outer|paragraph-before|direct judging organisation|	direct saying -14	none -19
outer|paragraph-before|direct judging person|	apposition judging -8	direct judging -19	direct other -15	direct saying 7	direct thinking -15	none -40	relative judging -21	relative other -15	shared judging -29	shared other -21	shared saying -15	shared thinking -23
outer|paragraph-before|direct judging place|	direct other -10
outer|paragraph-before|direct judging pronoun|	direct judging -14	direct other -10	direct saying -19	direct thinking -17	none -19	shared judging -12	shared saying -20
outer|paragraph-before|direct other name|	direct other -7	none -25
outer|paragraph-before|direct other noun|	according other -7	apposition saying -9	direct judging -20	direct other -15	direct saying -19	none -38	relative judging -9	relative other -8	relative saying -8	shared judging -25	shared other -8	shared saying -16	shared thinking -18
outer|paragraph-before|direct other organisation|	direct judging -9	direct other -17	direct saying -13	none -13
outer|paragraph-before|direct other person|	according other -14	apposition other -15	apposition saying -10	direct judging -23	direct other -32	direct saying -26	direct thinking -12	none -27	relative other -18	relative saying -16	shared judging -26	shared other -20	shared saying 11	shared thinking -13
outer|paragraph-before|direct other place|	none -11
outer|paragraph-before|direct other pronoun|	apposition other -15	direct judging -18	direct other -22	direct saying -14	direct thinking -15	relative other -7	shared other -8	shared saying -17	shared thinking -11
outer|paragraph-before|direct saying name|	direct judging -17	direct other -21	direct saying -11	none -25
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -9	apposition saying -14	direct judging -7	direct other -33	direct saying -7	direct thinking -15	none -26	relative judging -16	relative other -18	shared judging -21	shared other -21	shared saying -11	shared thinking -6
outer|paragraph-before|direct saying organisation|	direct saying 10	direct thinking -15	none -24	relative other -12	shared saying -17
outer|paragraph-before|direct saying person|	apposition other -31	direct judging -16	direct other -14	direct saying 14	direct thinking -58	none 19	relative other -31	relative thinking -22	shared judging -12	shared other -29	shared thinking -22
outer|paragraph-before|direct saying place|	none -8
outer|paragraph-before|direct saying pronoun|	apposed other -15	apposition judging -10	apposition other -9	apposition saying 10	direct judging -16	direct other -26	direct saying 7	direct thinking -33	none -24	relative other -20	relative saying -16	shared judging -10	shared other -17	shared saying -39
outer|paragraph-before|direct thinking name|	direct saying -9
outer|paragraph-before|direct thinking noun|	direct judging -13	direct other -14	direct saying -7	direct thinking -11	none -16	shared other -8
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|direct thinking person|	direct other -11	direct saying -13	direct thinking -16	none -17	shared judging -14	shared saying -11	shared thinking -12
outer|paragraph-before|direct thinking pronoun|	direct judging -18	direct other -18	direct saying -10	direct thinking -6	none -14	relative other -8	shared judging -9	shared saying -14	shared thinking -6
outer|paragraph-before|inverted judging noun|	none -8
outer|paragraph-before|inverted judging person|	direct saying -7	none -14
outer|paragraph-before|inverted saying name|	none -9
outer|paragraph-before|inverted saying noun|	direct other -8	direct saying -7	none -29	shared saying -7
outer|paragraph-before|inverted saying organisation|	none -25
outer|paragraph-before|inverted saying person|	direct other -7	none -37	relative other -10	shared saying -10
outer|paragraph-before|inverted saying pronoun|	direct judging -6	direct other -7	none -12
outer|paragraph-before|passive judging noun|	none -6
outer|paragraph-before|passive other noun|	none -17
outer|paragraph-before|passive other person|	none -9
outer|paragraph-before|relative judging noun|	direct judging -13	direct saying -6	none -17	shared thinking -10
outer|paragraph-before|relative judging person|	apposition saying 13	none -11
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	apposition other -9	apposition saying -13	direct judging -10	direct other -14	direct saying -6	none -8	shared judging -11	shared saying -9
outer|paragraph-before|relative other organisation|	none -6
outer|paragraph-before|relative other person|	apposition saying -16	direct other -10	direct saying -11	none -9	shared other -13
outer|paragraph-before|relative other pronoun|	none -13
outer|paragraph-before|relative saying noun|	apposition saying -14	direct other -15	none -13
outer|paragraph-before|relative saying person|	direct other -20
outer|paragraph-before|relative thinking noun|	none -12
outer|paragraph-before|shared judging name|	none -8
outer|paragraph-before|shared judging noun|	apposition saying -10	direct judging -7	direct other -15	direct thinking -9	none -16	shared judging -8
outer|paragraph-before|shared judging organisation|	none -9
outer|paragraph-before|shared judging person|	direct judging -15	direct other -18	direct saying -21	direct thinking -19	none -16
outer|paragraph-before|shared judging pronoun|	none -7
outer|paragraph-before|shared other name|	none -16
outer|paragraph-before|shared other noun|	direct other -8	none -11
outer|paragraph-before|shared other organisation|	none -6
outer|paragraph-before|shared other person|	none -21
outer|paragraph-before|shared other pronoun|	none -12
outer|paragraph-before|shared saying name|	none -18
outer|paragraph-before|shared saying noun|	direct judging -16	direct other -14	direct saying -17	direct thinking -13	none -13	shared saying -8
outer|paragraph-before|shared saying organisation|	direct other -21	none 7
outer|paragraph-before|shared saying person|	direct other -23	direct saying -19	direct thinking -24	none 11	shared saying -16
outer|paragraph-before|shared saying pronoun|	direct judging -11	direct other -19	direct saying -17	none -15
outer|paragraph-before|shared thinking noun|	direct other -6	direct saying -11	none -17
outer|paragraph-before|shared thinking person|	none -21
outer|paragraph-before|shared thinking pronoun|	none -10
outer|quote-then-speaker|apposed judging name|	none -7
outer|quote-then-speaker|apposed judging noun|	direct judging -20	none -25
outer|quote-then-speaker|apposed judging person|	direct judging -12
outer|quote-then-speaker|apposed judging place|	none -22
outer|quote-then-speaker|apposed other name|	none -17
outer|quote-then-speaker|apposed other noun|	direct other -25	none 6
outer|quote-then-speaker|apposed other organisation|	none -22
outer|quote-then-speaker|apposed other person|	direct other 23	none 20
outer|quote-then-speaker|apposed other place|	none -17
outer|quote-then-speaker|apposed saying name|	none -24
outer|quote-then-speaker|apposed saying noun|	direct judging 9	direct other -25	direct thinking -13	none -22
outer|quote-then-speaker|apposed saying organisation|	direct saying -16	none -24
outer|quote-then-speaker|apposed saying person|	direct judging 21	direct saying -7	none 34	relative other 16	shared judging 18	shared saying 17
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposed thinking name|	none -12
outer|quote-then-speaker|apposed thinking noun|	none 12
outer|quote-then-speaker|apposed thinking person|	none -8
outer|quote-then-speaker|apposition judging noun|	direct saying -8	none -16	shared saying -17
outer|quote-then-speaker|apposition judging person|	none -7
outer|quote-then-speaker|apposition other noun|	direct saying -17	none -23
outer|quote-then-speaker|apposition other organisation|	none 16
outer|quote-then-speaker|apposition other person|	none -16
outer|quote-then-speaker|apposition saying name|	none -21
outer|quote-then-speaker|apposition saying noun|	direct judging -15	direct saying -12	direct thinking -9	none -38	relative other -20	shared judging -15	shared saying -10
outer|quote-then-speaker|apposition saying organisation|	none -35
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -18	direct saying -16	none 17
outer|quote-then-speaker|apposition saying place|	none -19
outer|quote-then-speaker|direct judging noun|	direct judging -15	direct other -14	direct thinking -10	none -19	relative other -11	shared judging -12	shared saying -11
outer|quote-then-speaker|direct judging organisation|	none -11
outer|quote-then-speaker|direct judging person|	none -8
outer|quote-then-speaker|direct judging pronoun|	direct other -15	none -23	shared judging 7
outer|quote-then-speaker|direct other name|	none -8
outer|quote-then-speaker|direct other noun|	apposition saying -8	direct judging -15	direct other -22	direct saying -30	direct thinking -22	shared other -19	shared saying -16
outer|quote-then-speaker|direct other organisation|	direct judging -14	none -23
outer|quote-then-speaker|direct other person|	direct judging -19	none -37	shared judging -19	shared saying -19
outer|quote-then-speaker|direct other place|	none -13
outer|quote-then-speaker|direct other pronoun|	direct judging -17	direct other -20	direct saying -19	direct thinking -12	none -22	shared saying -22
outer|quote-then-speaker|direct saying name|	none 20
outer|quote-then-speaker|direct saying noun|	direct judging 10	direct other -17	direct saying -11	direct thinking 12	relative other -21	shared judging 23	shared other -24	shared thinking 14
outer|quote-then-speaker|direct saying organisation|	none 21
outer|quote-then-speaker|direct saying person|	apposition other 16	direct judging -9	direct other -17	direct thinking 7	none 19	relative other 26	relative saying 22	relative thinking 24	shared saying 12	shared thinking -6
outer|quote-then-speaker|direct saying place|	none -16	relative other -14
outer|quote-then-speaker|direct saying pronoun|	direct judging -13	direct other -15	direct thinking -10	none 35	shared judging 16	shared other -8	shared saying 12	shared thinking 24
outer|quote-then-speaker|direct thinking noun|	apposition saying -16	direct judging -14	direct other -13	direct saying 16	direct thinking -22	shared saying -16
outer|quote-then-speaker|direct thinking organisation|	none 10
outer|quote-then-speaker|direct thinking person|	none -22
outer|quote-then-speaker|direct thinking pronoun|	direct other -13	direct saying -18	none -38
outer|quote-then-speaker|passive judging noun|	none -12
outer|quote-then-speaker|passive other noun|	none -36
outer|quote-then-speaker|passive saying noun|	none -6
outer|quote-then-speaker|passive saying organisation|	none -28
outer|quote-then-speaker|relative judging noun|	none -17
outer|quote-then-speaker|relative judging person|	none 12
outer|quote-then-speaker|relative other name|	none -26
outer|quote-then-speaker|relative other noun|	direct judging -19	direct other -19	direct saying -24	none -36	shared judging -7	shared other -13	shared saying 14	shared thinking -7
outer|quote-then-speaker|relative other person|	direct other -10	none -7
outer|quote-then-speaker|relative other pronoun|	none 15
outer|quote-then-speaker|relative saying noun|	direct other -15	none -19	shared judging -10	shared saying -7
outer|quote-then-speaker|relative saying person|	direct other 19	direct thinking 13	none 17
outer|quote-then-speaker|relative thinking noun|	direct other -15
outer|quote-then-speaker|shared judging noun|	direct saying -13	none -11	shared judging -10	shared other -8
outer|quote-then-speaker|shared judging organisation|	none 14
outer|quote-then-speaker|shared judging person|	direct other -13	direct saying 15	shared saying -10
outer|quote-then-speaker|shared judging place|	none -7
outer|quote-then-speaker|shared judging pronoun|	none 16	relative other 13	shared other 15	shared saying 14
outer|quote-then-speaker|shared other name|	none -7
outer|quote-then-speaker|shared other noun|	apposed other -6	direct other -10	direct thinking -18	relative other -17	shared saying -14
outer|quote-then-speaker|shared other organisation|	none -7
outer|quote-then-speaker|shared other person|	direct judging -10
outer|quote-then-speaker|shared other place|	none -24
outer|quote-then-speaker|shared other pronoun|	direct other 24
outer|quote-then-speaker|shared saying noun|	direct judging 6	direct other -8	direct saying 9	direct thinking 9	none -14	relative other -10	shared judging -12	shared saying 13
outer|quote-then-speaker|shared saying organisation|	direct other -6	none -25
outer|quote-then-speaker|shared saying person|	direct judging -8	direct saying 14	direct thinking 18	shared other 19	shared saying 16
outer|quote-then-speaker|shared saying place|	none -15
outer|quote-then-speaker|shared saying pronoun|	direct judging 11	direct other -10	direct saying 28	direct thinking -12	none -6	relative other -12	shared other -8	shared saying 25
outer|quote-then-speaker|shared thinking noun|	direct other 9	direct saying -23	none 13	shared saying -10
outer|quote-then-speaker|shared thinking organisation|	none 13
outer|quote-then-speaker|shared thinking person|	direct other 6	none 22
outer|quote-then-speaker|shared thinking pronoun|	none -16	shared saying -11
outer|quote-then-verb|inverted judging name|	none 17
outer|quote-then-verb|inverted judging organisation|	none 8
outer|quote-then-verb|inverted judging person|	none -6
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other name|	none -9
outer|quote-then-verb|inverted other organisation|	none 28
outer|quote-then-verb|inverted other person|	none 61
outer|quote-then-verb|inverted other place|	none 6
outer|quote-then-verb|inverted other pronoun|	none -11
outer|quote-then-verb|inverted saying noun|	inverted saying 18	none 11
outer|quote-then-verb|inverted saying organisation|	none -33
outer|quote-then-verb|inverted saying person|	inverted saying -9	none 26
outer|quote-then-verb|inverted saying place|	none 34
outer|quote-then-verb|inverted saying pronoun|	none 7
outer|sentence-after|according other noun|	none -24
outer|sentence-after|apposed judging noun|	none -12
outer|sentence-after|apposed judging organisation|	none -11
outer|sentence-after|apposed judging person|	none -20
outer|sentence-after|apposed other name|	none -26
outer|sentence-after|apposed other noun|	none 13
outer|sentence-after|apposed other person|	none 6
outer|sentence-after|apposed saying noun|	none -35
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking noun|	none -17
outer|sentence-after|apposition other noun|	none -28
outer|sentence-after|apposition other person|	none -19
outer|sentence-after|apposition saying noun|	none -22
outer|sentence-after|apposition saying person|	none -11
outer|sentence-after|direct judging name|	none -15
outer|sentence-after|direct judging noun|	none -11
outer|sentence-after|direct judging person|	direct judging -15	none 12
outer|sentence-after|direct judging pronoun|	direct saying -19	none -24	relative saying -19	shared other -18
outer|sentence-after|direct other name|	direct other -21	none 7
outer|sentence-after|direct other noun|	direct judging -26	direct other -32	direct saying -24	direct thinking -13	none -10	shared judging 6	shared saying -12
outer|sentence-after|direct other organisation|	none -21
outer|sentence-after|direct other person|	direct saying -24	shared other -18
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	direct judging 7	direct other -19	direct saying -21	none -47	shared saying -13
outer|sentence-after|direct saying name|	none -33
outer|sentence-after|direct saying noun|	direct other -49	direct saying -24	shared saying 6
outer|sentence-after|direct saying organisation|	direct other -15	none -13
outer|sentence-after|direct saying person|	direct judging -13	direct other -12	direct saying -20	direct thinking -6	none 14	shared other -20	shared saying 12
outer|sentence-after|direct saying pronoun|	apposition other -16	direct judging -21	direct saying -35	direct thinking -24	none 14	relative other -27	shared judging -18	shared saying 9
outer|sentence-after|direct thinking pronoun|	none -21	shared judging -15
outer|sentence-after|inverted judging noun|	none -18
outer|sentence-after|inverted saying name|	none -26
outer|sentence-after|inverted saying noun|	none -19
outer|sentence-after|inverted saying person|	none -11
outer|sentence-after|inverted saying pronoun|	none 13
outer|sentence-after|passive other noun|	none -16
outer|sentence-after|relative other noun|	none -19
outer|sentence-after|shared judging noun|	none -6
outer|sentence-after|shared judging pronoun|	none -26
outer|sentence-after|shared other noun|	none -9
outer|sentence-after|shared other pronoun|	direct saying -18	none -23
outer|sentence-after|shared saying noun|	none -23
outer|sentence-after|shared saying person|	none -14
outer|sentence-after|shared saying pronoun|	none -11
outer|sentence-after|shared thinking noun|	none -15
outer|sentence-after|shared thinking pronoun|	none 9
outer|sentence-before|according other name|	none -23
outer|sentence-before|according other noun|	direct other -40	inverted saying -16	none 12
outer|sentence-before|according other organisation|	direct judging -21	none -28
outer|sentence-before|according other person|	according other 10	direct other -13
outer|sentence-before|according other place|	none -13
outer|sentence-before|according other pronoun|	none -19
outer|sentence-before|apposed judging name|	none -11
outer|sentence-before|apposed judging noun|	none -36
outer|sentence-before|apposed judging organisation|	none -31
outer|sentence-before|apposed judging person|	none -11	relative other -11
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	none -35
outer|sentence-before|apposed other noun|	according other -13	apposition other -20	apposition saying -21	direct judging -18	direct other -21	direct saying -22	direct thinking -19	none -54	relative other -22
outer|sentence-before|apposed other person|	according other 10	apposition saying -15	direct other -36	direct saying -23	none 7
outer|sentence-before|apposed other place|	according other -12	none -21
outer|sentence-before|apposed saying name|	direct other -29	none -29
outer|sentence-before|apposed saying noun|	according other -19	apposition other -20	apposition saying -21	direct judging -11	direct saying -18	direct thinking -20	none -64
outer|sentence-before|apposed saying organisation|	direct other -18	none -35
outer|sentence-before|apposed saying person|	apposition saying -20	direct judging -35	direct other 9	direct saying -27	inverted saying -19	none -7
outer|sentence-before|apposed saying place|	direct other -17	direct saying -9	none -24
outer|sentence-before|apposed thinking name|	none -19
outer|sentence-before|apposed thinking noun|	direct other -21	direct thinking -6	none -27
outer|sentence-before|apposed thinking organisation|	none -15
outer|sentence-before|apposed thinking person|	none 6
outer|sentence-before|apposed thinking place|	none -13
outer|sentence-before|apposition judging noun|	direct judging -15	direct other -15	none -30
outer|sentence-before|apposition judging organisation|	none -26
outer|sentence-before|apposition judging person|	none -32
outer|sentence-before|apposition judging place|	none -10
outer|sentence-before|apposition other name|	none -10
outer|sentence-before|apposition other noun|	according other -15	apposition other -19	direct judging -7	direct other -30	direct saying -32	none -54
outer|sentence-before|apposition other organisation|	none -21
outer|sentence-before|apposition other person|	apposition saying 11	direct other -15	none 10
outer|sentence-before|apposition other place|	none -17
outer|sentence-before|apposition saying name|	direct other -7	none -31
outer|sentence-before|apposition saying noun|	apposition other -16	direct judging -22	direct other -39	direct saying 11	direct thinking -16	inverted saying -6	none -67	relative other -15
outer|sentence-before|apposition saying organisation|	direct judging -18	direct other -28	none -34
outer|sentence-before|apposition saying person|	apposition saying -24	direct other 12	direct saying -24
outer|sentence-before|apposition saying place|	none -19
outer|sentence-before|apposition thinking name|	none -8
outer|sentence-before|apposition thinking noun|	direct other -12	none -20
outer|sentence-before|apposition thinking organisation|	apposition saying -7	none -15
outer|sentence-before|direct judging noun|	apposition other -7	apposition saying -17	direct judging -25	direct other -11	direct saying -28	direct thinking -21	inverted saying -10	none -7
outer|sentence-before|direct judging organisation|	direct other -22
outer|sentence-before|direct judging person|	apposition judging -28	apposition saying 15	direct judging -24	direct other -22	direct saying -30	direct thinking -28	inverted judging -13	inverted saying -24	none -11
outer|sentence-before|direct judging place|	none -18
outer|sentence-before|direct judging pronoun|	direct judging -11	direct other -28	direct thinking -21	none -44
outer|sentence-before|direct other name|	according other -20	apposition saying -15	direct judging -16	direct saying -36	direct thinking -12	inverted saying -24	none -46	relative other -21
outer|sentence-before|direct other noun|	according other -27	apposed other -20	apposed saying -20	apposition judging -21	apposition other -20	apposition saying -35	direct other 12	direct saying -57	direct thinking -30	inverted saying -32	none -8	relative judging -16	relative other -35	relative saying -15
outer|sentence-before|direct other organisation|	according other -23	direct saying -31
outer|sentence-before|direct other person|	according other 13	apposition judging -17	apposition saying -20	direct judging -29	direct other -24	direct saying -39	direct thinking -19	inverted judging -11	none -14	relative other -24
outer|sentence-before|direct other place|	direct saying -24	none -26
outer|sentence-before|direct other pronoun|	apposition other -28	apposition saying -28	direct judging -25	direct other -25	direct saying -42	direct thinking -26	none -33	relative judging -14	relative other -24
outer|sentence-before|direct saying name|	direct judging -19	direct other 20	direct saying -15	direct thinking -17	inverted saying -12	none -13
outer|sentence-before|direct saying noun|	according other -21	apposition saying -25	direct judging -24	direct saying -39	direct thinking -25	inverted saying -14	none -22	relative other -20
outer|sentence-before|direct saying organisation|	apposition other -23	direct other 6	direct saying -18	none 11
outer|sentence-before|direct saying person|	according other -24	apposition judging -10	apposition other -8	apposition saying -22	direct judging -20	direct other -21	direct saying -7	direct thinking -10	inverted saying -21	none 12	relative other 11	relative saying -19
outer|sentence-before|direct saying place|	none -19
outer|sentence-before|direct saying pronoun|	apposition other -20	apposition thinking -8	direct judging -25	direct other -21	direct saying 13	inverted saying 17	relative other -22
outer|sentence-before|direct thinking name|	none -28
outer|sentence-before|direct thinking noun|	direct other -22	direct thinking -15	relative other -9
outer|sentence-before|direct thinking organisation|	direct other -15	none -13
outer|sentence-before|direct thinking person|	direct other -20	none -32
outer|sentence-before|direct thinking place|	none -11
outer|sentence-before|direct thinking pronoun|	apposition saying -15	direct other -23	direct saying -17	none -46
outer|sentence-before|inverted judging name|	none -18
outer|sentence-before|inverted judging noun|	direct other -17	none -31	relative other -6
outer|sentence-before|inverted judging organisation|	none -16
outer|sentence-before|inverted judging person|	direct saying 9	none 12
outer|sentence-before|inverted judging place|	none -8
outer|sentence-before|inverted judging pronoun|	direct other -8	none 6
outer|sentence-before|inverted other name|	none -8
outer|sentence-before|inverted other noun|	none -8
outer|sentence-before|inverted other person|	none -38
outer|sentence-before|inverted other pronoun|	none 23
outer|sentence-before|inverted saying name|	direct other -8	none -13
outer|sentence-before|inverted saying noun|	according other -21	direct judging -14	direct other -27	direct saying -12	inverted saying 11	none -32
outer|sentence-before|inverted saying organisation|	direct other -15	none -40
outer|sentence-before|inverted saying person|	apposition saying -6	direct judging 15	direct other 17	direct saying 13	none -13	relative judging 20	relative other 14	relative saying 14
outer|sentence-before|inverted saying place|	none -16
outer|sentence-before|inverted saying pronoun|	direct judging -15	direct other -27	direct saying -19	none 25
outer|sentence-before|passive judging noun|	none -14
outer|sentence-before|passive other noun|	none -24
outer|sentence-before|passive other organisation|	none -21
outer|sentence-before|passive other person|	direct saying -21	none -31
outer|sentence-before|passive other place|	none -7
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct saying -12	none -30
outer|sentence-before|relative judging noun|	direct judging -14	none -25
outer|sentence-before|relative judging organisation|	none -14
outer|sentence-before|relative judging person|	apposition saying -16
outer|sentence-before|relative other name|	direct other -10	none -22
outer|sentence-before|relative other noun|	apposition judging -17	apposition other -13	apposition saying 12	direct judging -24	direct other -23	direct saying -31	direct thinking -16	inverted saying -9	none -40	relative other -18
outer|sentence-before|relative other organisation|	apposition judging -17	none 11
outer|sentence-before|relative other person|	apposition saying 10	direct other -23	none -35
outer|sentence-before|relative saying noun|	apposition saying 11	none -31
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -16	direct thinking -22
outer|sentence-before|relative thinking noun|	direct saying -6
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	apposed saying -11	apposition saying -16	direct judging 11	direct other -7	direct saying -22	none -47	relative other -16	shared other -13	shared saying -13
outer|speaker-then-quote|apposed judging organisation|	none 25	relative other 9
outer|speaker-then-quote|apposed judging person|	direct judging 7	direct other 23	none 27
outer|speaker-then-quote|apposed judging place|	none 9
outer|speaker-then-quote|apposed other name|	direct other -21	none -29
outer|speaker-then-quote|apposed other noun|	apposition saying -17	direct judging -16	direct other -18	direct saying -24	direct thinking -24	none -27	relative other -20	shared saying -6
outer|speaker-then-quote|apposed other organisation|	apposed saying 12	none 6
outer|speaker-then-quote|apposed other person|	apposed saying -19	direct other 20	direct saying -24	none 31	relative other -15	shared saying 11
outer|speaker-then-quote|apposed saying name|	direct judging 14	direct saying -15	none -24
outer|speaker-then-quote|apposed saying noun|	apposed judging -27	apposed other -31	apposed saying -23	apposed thinking -6	apposition saying 20	direct judging -28	direct other -33	direct thinking -19	none -25	passive other 7	passive saying -18	relative judging -22	relative other -10	relative saying -7	shared judging -32	shared other -7
outer|speaker-then-quote|apposed saying organisation|	apposition other 15	none 12
outer|speaker-then-quote|apposed saying person|	apposed judging 16	apposed other 20	apposed saying 26	apposition saying 29	direct other 20	direct saying 10	none 22	passive other -9	relative other 12	relative saying 7	shared other 15	shared saying 17
outer|speaker-then-quote|apposed saying place|	apposed judging -17	apposed other -12	direct other -15	none -36
outer|speaker-then-quote|apposed saying pronoun|	none 6
outer|speaker-then-quote|apposed thinking name|	none -21
outer|speaker-then-quote|apposed thinking noun|	direct other -14	direct saying -32	none -13
outer|speaker-then-quote|apposed thinking organisation|	none 7
outer|speaker-then-quote|apposed thinking person|	direct saying -22	none 25
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	direct judging -31	direct other -28	direct saying -33	direct thinking -15	none -31	relative other -29	shared judging -13	shared other 6
outer|speaker-then-quote|apposition judging organisation|	none -21
outer|speaker-then-quote|apposition judging person|	direct other -18	none 20
outer|speaker-then-quote|apposition judging place|	none -12
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -21	apposition saying 10	direct judging -12	direct other -28	direct saying -27	none -51	relative other -20
outer|speaker-then-quote|apposition other person|	direct saying -12	none 14
outer|speaker-then-quote|apposition other place|	none -20
outer|speaker-then-quote|apposition saying name|	none -18
outer|speaker-then-quote|apposition saying noun|	apposed judging -12	apposed other -19	apposed saying -12	apposition other -24	apposition saying -30	direct judging -20	direct other -40	direct thinking -14	none -56	passive other -9	relative judging -10	relative other -28	relative saying -14	shared judging -19	shared other -17	shared saying -26	shared thinking -16
outer|speaker-then-quote|apposition saying organisation|	direct saying -15	none -12
outer|speaker-then-quote|apposition saying person|	apposed judging -16	direct judging 7	direct saying 10	direct thinking -16	none 58	shared judging -10
outer|speaker-then-quote|apposition saying place|	direct saying -17	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -17
outer|speaker-then-quote|apposition thinking noun|	direct saying 9
outer|speaker-then-quote|apposition thinking person|	none 28
outer|speaker-then-quote|direct judging name|	none -20
outer|speaker-then-quote|direct judging noun|	apposed judging -11	apposed other -16	apposed saying -8	apposition saying -27	direct judging 7	direct other -7	direct saying -6	direct thinking -21	none 6	relative other 10	shared judging 11	shared other -30	shared saying -8	shared thinking -17
outer|speaker-then-quote|direct judging organisation|	none 8
outer|speaker-then-quote|direct judging person|	direct judging 16	direct other 23	none 25	relative other -6
outer|speaker-then-quote|direct judging pronoun|	direct judging 8	direct other 13	direct saying -14	direct thinking 7	none -12	shared saying -36
outer|speaker-then-quote|direct other name|	apposed saying -18	direct other -16	direct saying -24	none -16
outer|speaker-then-quote|direct other noun|	apposed other -17	apposed saying -74	apposed thinking -19	apposition saying -40	direct saying -14	direct thinking -6	none 9	passive other 10	passive saying -17	relative judging -27	relative other -25	relative saying -10	shared judging -26	shared other -26	shared saying -46	shared thinking -16
outer|speaker-then-quote|direct other organisation|	apposed saying -24	direct thinking -14	none -21	relative saying -15	shared saying -22
outer|speaker-then-quote|direct other person|	apposed saying -30	apposition saying -26	direct judging 9	direct saying -18	direct thinking 16	none 12	relative saying -23
outer|speaker-then-quote|direct other place|	apposed saying -24	direct saying -11	none -22	shared saying -15
outer|speaker-then-quote|direct other pronoun|	apposed judging 6	apposed other -20	apposed saying -15	apposition saying -38	direct judging 6	direct other 9	direct saying -21	none -11	passive saying -21	shared judging 12	shared other 6	shared saying -51
outer|speaker-then-quote|direct saying name|	direct other 16	direct saying -22	direct thinking -19	none -21
outer|speaker-then-quote|direct saying noun|	apposed judging 16	apposed other 12	apposed thinking -17	direct judging 12	direct other -8	direct saying 16	direct thinking 21	none 13	passive other -19	passive saying 18	relative judging -31	relative other -23	relative saying -11	shared other -7	shared saying -9
outer|speaker-then-quote|direct saying organisation|	direct judging 22	direct other 25	direct saying 8	none 14
outer|speaker-then-quote|direct saying person|	apposed judging -7	direct judging 34	direct other 9	direct thinking -10	passive other 21	relative judging 14	relative other 14	shared judging 10	shared other 8
outer|speaker-then-quote|direct saying place|	direct saying -20	none -6
outer|speaker-then-quote|direct saying pronoun|	apposed judging 27	apposed saying -19	direct judging 17	direct other 32	direct thinking 27	relative other 27	shared judging 28	shared saying -26
outer|speaker-then-quote|direct thinking name|	none 16
outer|speaker-then-quote|direct thinking noun|	apposed judging 8	apposed saying -37	apposition judging -17	direct other -11	direct thinking 6	none 20	shared judging -21	shared saying -35
outer|speaker-then-quote|direct thinking person|	direct other 18
outer|speaker-then-quote|direct thinking place|	direct saying -14	none 14
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -10	apposition saying -33	direct other -9	direct saying -34	none 8	shared saying -39
outer|speaker-then-quote|passive judging noun|	none -16
outer|speaker-then-quote|passive judging organisation|	none -20
outer|speaker-then-quote|passive other noun|	direct other -15	direct saying -27	none -12
outer|speaker-then-quote|passive other person|	none 18
outer|speaker-then-quote|passive saying noun|	none -32
outer|speaker-then-quote|passive saying organisation|	none 7
outer|speaker-then-quote|passive saying person|	none 14
outer|speaker-then-quote|relative judging noun|	apposed saying -10	none 11
outer|speaker-then-quote|relative other noun|	apposed judging -23	apposed saying -22	direct judging -33	direct thinking -21	none 14	shared saying 22
outer|speaker-then-quote|relative other organisation|	none 6
outer|speaker-then-quote|relative other person|	direct other -23	direct thinking 22	none -25
outer|speaker-then-quote|relative saying noun|	apposed saying -20	direct judging 13	direct other -6	direct thinking -14	none 18	shared saying 13
outer|speaker-then-quote|relative saying organisation|	none 18
outer|speaker-then-quote|relative saying person|	direct other -25	direct saying -15	none -15
outer|speaker-then-quote|relative thinking noun|	none 13
outer|speaker-then-quote|shared judging name|	direct other -16	relative other 7
outer|speaker-then-quote|shared judging noun|	apposed judging -10	apposed other -9	apposed saying -8	direct saying -22	direct thinking -13	none -14	shared judging -13	shared other -17	shared saying 10
outer|speaker-then-quote|shared judging organisation|	direct other 19	direct saying -17	relative other -6
outer|speaker-then-quote|shared judging person|	apposed judging 10	apposed saying -11	direct judging 20	direct other 10	direct saying -25	direct thinking 9	none 10	passive other -8	relative other -17	shared judging 9	shared other -8	shared saying -9
outer|speaker-then-quote|shared judging place|	direct other -14
outer|speaker-then-quote|shared judging pronoun|	direct judging -9	direct saying 14	direct thinking -17	none -9
outer|speaker-then-quote|shared other noun|	apposed judging -15	apposed other -21	direct judging -12	direct saying -12	direct thinking -13	relative other -16	shared judging 15	shared saying -20
outer|speaker-then-quote|shared other organisation|	direct other -21	none -20
outer|speaker-then-quote|shared other person|	apposed judging 12	apposed other -15	direct judging -15	direct saying -10	none -15	relative other -12	shared judging -10	shared other -16	shared thinking -17
outer|speaker-then-quote|shared other pronoun|	apposed saying -18	direct judging 14	direct saying 6	direct thinking 7	none -10	shared saying 15
outer|speaker-then-quote|shared saying name|	apposed saying -19	direct other 18	direct saying -23	none 14	shared judging 19	shared saying -15
outer|speaker-then-quote|shared saying noun|	apposed judging -36	apposed other -18	apposed saying -27	apposed thinking -37	apposition saying 18	direct judging -15	direct other 12	direct thinking 6	none -30	passive other 16	relative other -7	relative saying 15	shared judging 8	shared other -18	shared saying -33
outer|speaker-then-quote|shared saying organisation|	apposed judging 9	apposition other 11	direct judging 7	direct other 9	direct saying -14	passive other -23
outer|speaker-then-quote|shared saying person|	apposed other 20	apposed saying 8	apposition saying 17	direct judging -7	direct other -21	direct thinking -9	passive other 6	relative other -8	shared judging 11	shared other 27	shared saying 32	shared thinking 19
outer|speaker-then-quote|shared saying place|	apposed other -16	none -11	shared judging 7
outer|speaker-then-quote|shared saying pronoun|	apposed other -8	apposed saying -16	direct judging 20	direct other 39	direct saying -21	direct thinking -18	relative other -11	shared saying -23
outer|speaker-then-quote|shared thinking name|	direct saying 15
outer|speaker-then-quote|shared thinking noun|	apposed saying -19	direct judging 10	direct saying -20	none 7	shared saying 16
outer|speaker-then-quote|shared thinking person|	apposed saying 25	direct other 19	none -18
outer|speaker-then-quote|shared thinking pronoun|	direct judging -8	direct saying 9	direct thinking 8
outer|verb-then-speaker|inverted judging name|	none -47
outer|verb-then-speaker|inverted judging noun|	none -16
outer|verb-then-speaker|inverted judging organisation|	none -30
outer|verb-then-speaker|inverted judging person|	none -34
outer|verb-then-speaker|inverted judging pronoun|	none 16
outer|verb-then-speaker|inverted saying name|	none 31
outer|verb-then-speaker|inverted saying noun|	inverted judging -14	inverted saying -27	none -25
outer|verb-then-speaker|inverted saying organisation|	none -33
outer|verb-then-speaker|inverted saying person|	none 23
outer|verb-then-speaker|inverted saying place|	none -26
outer|verb-then-speaker|inverted saying pronoun|	none 25
phrase|according-to|name|	false 25
phrase|according-to|noun|	true 28
phrase|according-to|pronoun|	false 19
phrase|colon|name|	false 23	true 25
phrase|colon|noun|	false -41
phrase|colon|pronoun|	false 18
phrase|interview|name|	false -39
phrase|named-before|name|	false -10	true -9
phrase|named-before|pronoun|	false -19
phrase|named-nearby|pronoun|	false -10
phrase|name|	true 15
phrase|noun|	false -43	true 20
phrase|paragraph-before|name|	true -25
phrase|paragraph-before|noun|	false -54	true -44
phrase|paragraph-before|pronoun|	false -20
phrase|possessor|name|	false -20	true 6
phrase|possessor|noun|	false -13	true -10
phrase|possessor|pronoun|	false 9
phrase|pronoun|	false 14
phrase|quote-then-speaker|name|	false 9	true 12
phrase|quote-then-speaker|noun|	false -20
phrase|quote-then-speaker|pronoun|	false 21
phrase|quote-then-verb|name|	true 21
phrase|quote-then-verb|noun|	false 8	true 6
phrase|sentence-after|name|	false -11
phrase|sentence-after|noun|	false -20
phrase|sentence-after|pronoun|	false 9
phrase|sentence-before|noun|	false -20	true -19
phrase|sentence-before|pronoun|	false 6
phrase|signature|name|	false 8	true 7
phrase|speaker-then-quote|name|	false 13
phrase|speaker-then-quote|noun|	false -25	true 18
phrase|speaker-then-quote|pronoun|	false 9
phrase|topic|name|	true 14
phrase|topic|noun|	false -29
phrase|topic|pronoun|	false -30
phrase|verb-then-speaker|name|	false 13
phrase|verb-then-speaker|noun|	false -37	true 9
phrase|verb-then-speaker|pronoun|	false 32
pronoun|according-to|	elle 24	er 12
pronoun|colon|	he 14	it -25
pronoun|named-before|	ele 18	ella 12	elle -16	es -25	he -13	het -36	i -33	il 13	ils -16	it -29	man -18	on -21	she -20	sie -14	they -32	we -17	you -18	él -9
pronoun|named-nearby|	celle-ci -9	ela 16	ele 26	ella 11	er 32	es -45	he 7	het -51	hij 20	i -25	il 25	it -56	lui 9	man -54	on -33	she 20	sie 12	they -9	we -29	you -26	zij 19	él -6
pronoun|paragraph-before|	he 10	het -6	i -16	il -18	it -17	she -45	they -22	you -11	ze -18
pronoun|possessor|	haar 9	he -12	her 8	his 11	ihr -15	it -29	its -34	my -27	our -23	she -9	their -10
pronoun|quote-then-speaker|	elle 42	he 13	hij -9	i -14	il 29	it -25	she 26	they -6
pronoun|quote-then-verb|	ela 27	ele 24	elle 6	er 27	es -26	he -22	het -26	hij 15	il 16	it -15	lei 30	lui -10	she -16	sie 33	ze 7	zij 27	él 24
pronoun|sentence-after|	i -33	it 6	she 11	they -27
pronoun|sentence-before|	ella 7	elle -25	er 17	es -35	he -12	het -27	hij 26	i -50	il 11	ils -13	it -55	lei -9	lui -8	man -22	on -25	she 10	sie 12	they -35	we -15	you -12
pronoun|speaker-then-quote|	celle-ci -12	ela 20	elle -10	er -6	he 45	hij -6	i -15	il -13	it -31	man -45	on -32	you -21	ze -7	zij 22
pronoun|topic|	celle-ci -15	ela -15	ele 27	ella 16	elle -16	er -29	es -28	het -38	hij -34	il -9	ils -19	lei 17	lui 23	man -52	on -48	sie -20	ze -13	zij 14	él -13
pronoun|verb-then-speaker|	er 23	es -33	he -17	het -45	hij 34	il 25	it -55	lei 16	she -36	sie 35	ze 22
says|according-to|	never 23
says|colon|	never 18	often 23	too 20
says|interview|	never -39
says|named-before|	never -8	often -9	too -12
says|named-nearby|	often -13
says|	never 7	often 6
says|paragraph-before|	never -29	often 28
says|possessor|	often -27	too -29
says|quote-then-speaker|	never 21	too -10
says|quote-then-verb|	often 20	too 12
says|sentence-after|	never -18	often 14	too -18
says|sentence-before|	never 6	often -35
says|signature|	never 12
says|speaker-then-quote|	often 19	too 16
says|topic|	never 12	often 7	too -21
says|verb-then-speaker|	never 14	often -11	too -9
size|according-to|10+|	according 15
size|according-to|1|	according 11
size|according-to|3|	according 19
size|according-to|4-5|	according 15
size|colon|10+|	judging 8	naked 6	other -13	saying 8
size|colon|1|	naked -16
size|colon|2|	naked -14
size|colon|3|	naked -13
size|interview|10+|	naked -33
size|interview|6-9|	naked -13
size|named-before|10+|	naked -22
size|named-before|2|	naked -33
size|named-before|3|	naked -16
size|named-before|4-5|	naked -13
size|named-nearby|10+|	naked 7
size|named-nearby|3|	naked -7
size|named-nearby|4-5|	naked -29
size|named-nearby|6-9|	naked 6
size|paragraph-before|10+|	according -20	judging -11	other -36	thinking -37
size|paragraph-before|1|	judging -11	other -16	saying -27
size|paragraph-before|2|	judging -16	other -21	saying -24	thinking -10
size|paragraph-before|3|	judging -19	other -15	saying -34	thinking -16
size|paragraph-before|4-5|	judging -18	other -10	saying -44	thinking -18
size|paragraph-before|6-9|	according -15	judging -26	saying -35	thinking -7
size|possessor|10+|	naked -7
size|possessor|3|	naked -7
size|possessor|4-5|	naked -15
size|possessor|6-9|	naked 9
size|quote-then-speaker|10+|	saying 14	thinking 6
size|quote-then-speaker|1|	judging -23	other -49	saying -17	thinking -32
size|quote-then-speaker|2|	judging -24	other -22	saying 14	thinking -14
size|quote-then-speaker|3|	judging 7	saying -14	thinking -6
size|quote-then-speaker|4-5|	judging -9	other 6	saying 28	thinking 19
size|quote-then-speaker|6-9|	other -18	saying 9	thinking -26
size|quote-then-verb|10+|	judging 16	other 14	saying 8
size|quote-then-verb|1|	judging 12	saying -12
size|quote-then-verb|2|	judging 10	other 19	saying -9
size|quote-then-verb|3|	other -11	saying 45
size|quote-then-verb|4-5|	judging -14
size|quote-then-verb|6-9|	other 10	saying 11
size|sentence-after|10+|	according 11	judging -9	other -8	thinking -28
size|sentence-after|1|	judging -18	other 6	thinking -26
size|sentence-after|2|	judging -45	other -52	saying -9	thinking -23
size|sentence-after|3|	judging -42	other -20	saying -7
size|sentence-after|4-5|	judging -38	saying -16	thinking 11
size|sentence-after|6-9|	according -12	thinking -32
size|sentence-before|10+|	according 25	judging -12	other -31	saying 12	thinking -40
size|sentence-before|1|	other -17	saying -31	thinking -36
size|sentence-before|2|	other -8	saying -32	thinking -41
size|sentence-before|3|	according -44	other -9	saying -7	thinking -26
size|sentence-before|4-5|	according -34	judging -61	other -27	saying -14	thinking -7
size|sentence-before|6-9|	according -34	judging -22	other -6	saying -6	thinking -11
size|signature|10+|	naked 15
size|signature|4-5|	naked -7
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 13	other 8	saying 20
size|speaker-then-quote|1|	judging 13	other -22	saying -13	thinking 7
size|speaker-then-quote|2|	judging -21	other -17	thinking 17
size|speaker-then-quote|3|	saying 19	thinking -21
size|speaker-then-quote|4-5|	thinking -9
size|speaker-then-quote|6-9|	other -15	thinking -8
size|topic|1|	naked -18
size|topic|2|	naked -13
size|topic|3|	naked -7
size|topic|4-5|	naked -13
size|topic|6-9|	naked -10
size|transcript|10+|	naked -13
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -39	saying -19
size|verb-then-speaker|1|	saying -10
size|verb-then-speaker|2|	judging -45	saying -15
size|verb-then-speaker|3|	judging -47	saying -13
size|verb-then-speaker|4-5|	judging -16	saying 18
size|verb-then-speaker|6-9|	other 27	saying 22
starts|according-to|false|	according 26
starts|colon|false|	apposed -15	apposition -16	direct 12	inverted -19	naked -23
starts|colon|true|	apposed -10	direct 9	naked 7	shared 9
starts|interview|false|	naked -25
starts|interview|true|	naked -30
starts|named-before|false|	naked -9
starts|named-before|true|	naked -20
starts|named-nearby|false|	naked -14
starts|named-nearby|true|	naked 23
starts|paragraph-before|false|	according -24	apposed -27	apposition -41	direct -17	inverted -51	passive -16	relative -25	shared -27
starts|paragraph-before|true|	apposed -24
starts|quote-then-speaker|false|	apposed 7	apposition -13	direct 8	passive 9	relative -43	shared -29
starts|quote-then-speaker|true|	apposed -16	shared 28
starts|quote-then-verb|false|	inverted 14
starts|sentence-after|false|	according 7	apposed -11	apposition -42	direct -22	inverted 7	passive -21	relative -25	shared -12
starts|sentence-after|true|	direct 13	relative -27	shared -14
starts|sentence-before|false|	according 6	apposed -64	direct -14	inverted -8	passive -54	relative -67
starts|sentence-before|true|	apposition -41	relative 21
starts|signature|false|	naked 10
starts|speaker-then-quote|false|	apposed -23	apposition -31	direct 28	relative -7	shared -48
starts|speaker-then-quote|true|	apposition -38	direct 13	relative 39	shared 13
starts|topic|false|	naked -28
subject|according-to|	elided -11	none -12	own -33
subject|according-to|elided|	0 -11
subject|according-to|none|	0 -15	1 17
subject|according-to|none|13-25|	name 27
subject|according-to|none|1|	name 10	pronoun 22
subject|according-to|none|2|	name 35
subject|according-to|none|3|	name -7	noun 24	pronoun 25
subject|according-to|none|4-6|	name 16	noun -27
subject|according-to|none|7-12|	noun -23
subject|according-to|own|	0 -29	1 -23
subject|according-to|own|13-25|	name -15
subject|according-to|own|1|	name 22	noun -19
subject|according-to|own|4-6|	name -16
subject|according-to|own|7-12|	name -27	noun -33
subject|colon|	elided -12	none -15	own -52
subject|colon|elided|	0 -12
subject|colon|elided|1|	name -7	noun -31
subject|colon|none|	0 -11
subject|colon|none|1|	name 32	noun -26
subject|colon|none|3|	name -7
subject|colon|none|4-6|	name -15
subject|colon|own|	0 -51
subject|colon|own|1|	noun -58	pronoun -8
subject|interview|	none -39
subject|interview|none|	0 -39
subject|interview|none|26+|	name -39
subject|named-before|	elided 25
subject|named-before|elided|	0 25
subject|named-before|elided|13-25|	name 9
subject|named-before|elided|1|	name -8
subject|named-before|elided|26+|	name -24
subject|named-before|elided|4-6|	name 20	pronoun -6
subject|named-before|elided|7-12|	name 36
subject|named-before|none|13-25|	pronoun 16
subject|named-before|none|1|	name 15	pronoun 12
subject|named-before|none|26+|	name -38	pronoun -19
subject|named-before|none|2|	name -18	pronoun 13
subject|named-before|none|3|	pronoun -7
subject|named-before|none|7-12|	name 16	pronoun -18
subject|named-before|own|	1 -9
subject|named-before|own|13-25|	name -16	pronoun -47
subject|named-before|own|1|	name 27	pronoun -23
subject|named-before|own|26+|	name -63	pronoun -18
subject|named-before|own|2|	pronoun 12
subject|named-before|own|3|	name -46	pronoun -26
subject|named-before|own|4-6|	name -29	pronoun -43
subject|named-before|own|7-12|	name -31	pronoun -51
subject|named-nearby|	elided 16	none 24	own 19
subject|named-nearby|elided|	0 22	1 -17	2 -7
subject|named-nearby|elided|0|	name -19
subject|named-nearby|elided|13-25|	name -12
subject|named-nearby|elided|2|	name 14	pronoun -14
subject|named-nearby|elided|4-6|	name 18
subject|named-nearby|elided|7-12|	name 11
subject|named-nearby|none|	0 25	2 -25
subject|named-nearby|none|0|	name -22	pronoun -22
subject|named-nearby|none|13-25|	pronoun -18
subject|named-nearby|none|1|	name 25
subject|named-nearby|none|26+|	name -25
subject|named-nearby|none|2|	name -6
subject|named-nearby|none|3|	name 18
subject|named-nearby|none|4-6|	name 28	pronoun 9
subject|named-nearby|none|7-12|	name -19	pronoun -14
subject|named-nearby|own|	0 30	1 -21	2 -8
subject|named-nearby|own|0|	name -19	pronoun -22
subject|named-nearby|own|13-25|	name -15	pronoun -22
subject|named-nearby|own|1|	pronoun -17
subject|named-nearby|own|26+|	name -34
subject|named-nearby|own|2|	name 39
subject|named-nearby|own|3|	name 16
subject|named-nearby|own|4-6|	pronoun -23
subject|named-nearby|own|7-12|	name 19	pronoun -6
subject|paragraph-before|	elided -24	none -51	own -43
subject|paragraph-before|elided|	0 -16	1 -11	2 -13
subject|paragraph-before|elided|26+|	name -23	noun -22
subject|paragraph-before|none|	0 -36	1 -29	2 -25
subject|paragraph-before|none|26+|	name -36	noun -47	pronoun -19
subject|paragraph-before|own|	0 -37	1 -31	2 -30
subject|paragraph-before|own|26+|	name -44	noun -23	pronoun -20
subject|possessor|none|4-6|	name -8
subject|possessor|none|7-12|	pronoun -23
subject|possessor|	own -35
subject|possessor|own|	0 -34
subject|possessor|own|4-6|	pronoun -6
subject|possessor|own|7-12|	noun -18
subject|quote-then-speaker|elided|	0 -18	1 16
subject|quote-then-speaker|	none -31	own -8
subject|quote-then-speaker|none|-12|	name 24
subject|quote-then-speaker|none|-4|	name -10
subject|quote-then-speaker|none|-9|	name -9
subject|quote-then-speaker|none|	0 -42	1 -18	2 18
subject|quote-then-speaker|none|1|	name -24	noun -26
subject|quote-then-speaker|none|4-6|	noun -9
subject|quote-then-speaker|none|7-12|	name -8
subject|quote-then-speaker|own|-10|	noun -26
subject|quote-then-speaker|own|-11|	noun 10
subject|quote-then-speaker|own|-12|	name -8
subject|quote-then-speaker|own|-14|	name -16
subject|quote-then-speaker|own|-15|	name -18
subject|quote-then-speaker|own|-17|	name -6
subject|quote-then-speaker|own|-3|	noun -20
subject|quote-then-speaker|own|-4|	name -19	noun -13
subject|quote-then-speaker|own|-5|	name -13	noun -23
subject|quote-then-speaker|own|-6|	name 19	noun -11
subject|quote-then-speaker|own|-7|	name 15
subject|quote-then-speaker|own|-8|	name -15
subject|quote-then-speaker|own|0|	noun -20
subject|quote-then-speaker|own|	1 -6	2 -16
subject|quote-then-speaker|own|13-25|	noun -34
subject|quote-then-speaker|own|1|	noun -8
subject|quote-then-speaker|own|2|	name 29	noun -15	pronoun 44
subject|quote-then-speaker|own|3|	name 14	noun -21
subject|quote-then-speaker|own|4-6|	name -14	noun -25
subject|quote-then-speaker|own|7-12|	name -10
subject|quote-then-verb|	none 23	own 6
subject|quote-then-verb|none|	0 25	1 -13
subject|quote-then-verb|none|1|	name 46	noun 13	pronoun -13
subject|quote-then-verb|own|	0 16	1 -41
subject|quote-then-verb|own|1|	name -13	noun 23	pronoun 18
subject|quote-then-verb|own|2|	name 22	noun -25
subject|quote-then-verb|own|7-12|	name -19	noun -10
subject|sentence-after|	elided -31	none -12	own -13
subject|sentence-after|elided|	0 -27
subject|sentence-after|none|	0 -17
subject|sentence-after|none|0|	name -42
subject|sentence-after|none|1|	name 16
subject|sentence-after|none|3|	name -23
subject|sentence-after|none|4-6|	name -39	noun -18	pronoun -16
subject|sentence-after|none|7-12|	name -20	noun -22
subject|sentence-after|own|0|	name -7
subject|sentence-after|own|	1 -33	2 -20
subject|sentence-after|own|1|	name -23
subject|sentence-after|own|3|	name -25
subject|sentence-after|own|4-6|	name -19	noun -11
subject|sentence-before|	elided -12	none -17	own -21
subject|sentence-before|elided|	1 -11	2 -38
subject|sentence-before|elided|13-25|	name -14
subject|sentence-before|elided|1|	name -22	noun -35
subject|sentence-before|elided|26+|	name -20	noun -11
subject|sentence-before|elided|2|	name -6	noun -34
subject|sentence-before|elided|3|	noun -33
subject|sentence-before|elided|4-6|	name 26	noun 10
subject|sentence-before|none|	0 -22	1 -19	2 10
subject|sentence-before|none|13-25|	name -40	pronoun -38
subject|sentence-before|none|1|	noun -33	pronoun 35
subject|sentence-before|none|26+|	name -33	noun -37	pronoun -22
subject|sentence-before|none|2|	name 9	noun -33	pronoun 19
subject|sentence-before|none|3|	noun -36
subject|sentence-before|none|4-6|	noun -16	pronoun 24
subject|sentence-before|none|7-12|	name -6	noun -17	pronoun 7
subject|sentence-before|own|	0 -19	1 -18	2 -20
subject|sentence-before|own|13-25|	name -33	noun -25
subject|sentence-before|own|1|	name 10
subject|sentence-before|own|26+|	noun -42	pronoun -9
subject|sentence-before|own|2|	name -53	noun -49	pronoun -19
subject|sentence-before|own|3|	name -44	noun -9	pronoun -19
subject|sentence-before|own|4-6|	name -26	noun -53	pronoun -22
subject|sentence-before|own|7-12|	name -10	noun -7
subject|speaker-then-quote|elided|	0 10	1 -31	2 -15
subject|speaker-then-quote|elided|0|	noun -18
subject|speaker-then-quote|elided|1|	name 26
subject|speaker-then-quote|elided|2|	name 12	noun -16
subject|speaker-then-quote|elided|4-6|	noun -22
subject|speaker-then-quote|elided|7-12|	name -11	noun -20
subject|speaker-then-quote|	none 10	own -9
subject|speaker-then-quote|none|	0 15	1 -12	2 -14
subject|speaker-then-quote|none|0|	name 36	noun 11	pronoun -20
subject|speaker-then-quote|none|13-25|	name 17	noun -8
subject|speaker-then-quote|none|2|	name 27	noun -10	pronoun -9
subject|speaker-then-quote|none|3|	noun -39
subject|speaker-then-quote|none|4-6|	name 11	noun -7	pronoun -19
subject|speaker-then-quote|none|7-12|	name -10	noun 17
subject|speaker-then-quote|own|	0 7	1 -37	2 -14
subject|speaker-then-quote|own|0|	name 20	pronoun -29
subject|speaker-then-quote|own|13-25|	name -45	pronoun -15
subject|speaker-then-quote|own|1|	name 15	noun -24
subject|speaker-then-quote|own|2|	pronoun -16
subject|speaker-then-quote|own|3|	name -9
subject|speaker-then-quote|own|4-6|	name 7	pronoun -18
subject|speaker-then-quote|own|7-12|	name -26	pronoun -6
subject|topic|elided|	0 36	1 11	2 -62
subject|topic|elided|13-25|	name -12	noun -16
subject|topic|elided|26+|	name -49	noun -36	pronoun -23
subject|topic|elided|2|	name 17
subject|topic|elided|3|	name 21
subject|topic|elided|4-6|	name 31	noun 17
subject|topic|elided|7-12|	name 12
subject|topic|	none -7	own -11
subject|topic|none|	0 32	1 -19	2 -40
subject|topic|none|0|	noun -30
subject|topic|none|13-25|	name -8	noun -34	pronoun -7
subject|topic|none|1|	name 11
subject|topic|none|26+|	name -25	noun -68	pronoun -8
subject|topic|none|2|	name 14	noun -23	pronoun 29
subject|topic|none|3|	name 13
subject|topic|none|4-6|	noun 7	pronoun -12
subject|topic|none|7-12|	name -11	noun 7	pronoun -16
subject|topic|own|13-25|	noun -95	pronoun -18
subject|topic|own|1|	noun -23	pronoun -29
subject|topic|own|	2 -29
subject|topic|own|26+|	name -45	noun -18	pronoun -31
subject|topic|own|2|	name 6	pronoun -21
subject|topic|own|3|	name 22
subject|topic|own|4-6|	name 9	noun -24	pronoun -34
subject|topic|own|7-12|	noun -16	pronoun -27
subject|verb-then-speaker|	elided -19	none 11	own 19
subject|verb-then-speaker|elided|	0 -19
subject|verb-then-speaker|none|	0 8	1 14
subject|verb-then-speaker|none|0|	name -21	pronoun -33
subject|verb-then-speaker|none|1|	name -15	noun -36	pronoun 6
subject|verb-then-speaker|none|2|	noun -20	pronoun 26
subject|verb-then-speaker|none|4-6|	noun -21
subject|verb-then-speaker|none|7-12|	noun -19
subject|verb-then-speaker|own|	0 17	2 -10
subject|verb-then-speaker|own|0|	name -17
subject|verb-then-speaker|own|13-25|	name -14	noun -33
subject|verb-then-speaker|own|1|	name 29	noun -17	pronoun 19
subject|verb-then-speaker|own|2|	name 11	noun 10	pronoun -7
subject|verb-then-speaker|own|3|	name 7	noun -30	pronoun 27
subject|verb-then-speaker|own|4-6|	name 17	noun -17	pronoun 27
subject|verb-then-speaker|own|7-12|	noun -14	pronoun 15
twin|paragraph-before|apposed judging noun|	apposed judging noun -13	apposed judging place -11	apposition judging noun -13	apposition judging organisation -6	apposition judging person -12	inverted judging noun -10	shared judging noun -12
twin|paragraph-before|apposed judging person|	apposed judging noun -12	apposition judging noun -21	apposition judging person -16	inverted judging noun -18	inverted judging person -17	shared judging noun -14	shared judging person -20
twin|paragraph-before|apposed judging place|	apposed judging noun -11
twin|paragraph-before|apposed other noun|	apposed other noun -11	apposed other person -9	apposition other noun -15	apposition other person -9	apposition other place -10	direct other noun -12	direct other person -8	direct other pronoun -10	shared other noun -12
twin|paragraph-before|apposed other organisation|	apposition other noun -15	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -19	apposed other person -16	apposed saying person -19	apposition other name -7	apposition other noun -18	apposition other organisation -14	apposition other person -6	apposition saying noun -14	direct other person -7	shared other noun -13	shared other person -16
twin|paragraph-before|apposed saying name|	direct saying person -7	inverted saying noun -9
twin|paragraph-before|apposed saying noun|	apposed saying noun -34	apposed saying organisation -7	apposed saying person -28	apposed saying place -18	apposition saying noun -24	apposition saying organisation -13	apposition saying person -24	apposition saying place -8	direct saying name -7	direct saying noun -8	direct saying organisation -11	direct saying person -27	direct saying pronoun -12	inverted saying noun -27	inverted saying person -10	inverted saying pronoun -8	shared saying noun -17	shared saying organisation -11	shared saying person -8
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposed saying person -18	apposition saying noun -16	apposition saying organisation -10	direct saying noun -10	inverted saying noun -13	shared saying organisation -10
twin|paragraph-before|apposed saying person|	apposed other person -24	apposed saying noun -38	apposed saying organisation -21	apposed saying person -22	apposed saying place -22	apposition saying name 11	apposition saying noun -7	apposition saying organisation -25	apposition saying person -23	apposition saying place -16	direct saying noun -25	direct saying person -17	inverted saying name -16	inverted saying noun -30	inverted saying organisation 11	inverted saying person -18	inverted saying pronoun -26	passive saying noun -22	shared saying name -15	shared saying noun -17	shared saying person 13
twin|paragraph-before|apposed saying place|	apposed saying noun -18
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -7	apposed thinking person -11	direct thinking noun -9	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -16	apposition thinking noun -12	shared thinking person -11
twin|paragraph-before|apposition judging noun|	apposed judging noun -11	apposed judging person -8	inverted judging noun -6	inverted judging person -6	shared judging noun -6	shared judging person 6
twin|paragraph-before|apposition judging organisation|	apposed judging noun -7
twin|paragraph-before|apposition judging person|	apposed judging noun -20	apposed judging person -15	inverted judging noun -11
twin|paragraph-before|apposition other noun|	apposed other name -6	apposed other noun -15	apposed other organisation -12	apposed other person -10	apposed other place -10	apposition saying noun -8	shared other name -8	shared other noun -12
twin|paragraph-before|apposition other organisation|	apposed other person -7
twin|paragraph-before|apposition other person|	apposed other noun -16	apposed other person -6
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying person -8
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -20	apposed saying organisation -9	apposed saying person -26	apposition other noun -6	inverted saying noun -13	inverted saying organisation -12	inverted saying person -9	inverted saying pronoun -8	shared saying noun -16	shared saying person -14	shared saying pronoun -13
twin|paragraph-before|apposition saying organisation|	apposed saying organisation -7	apposed saying person -9
twin|paragraph-before|apposition saying person|	apposed saying noun -24	apposed saying person -21	inverted saying noun -21	shared saying person -10
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -12	direct other noun -13	passive judging noun -8	shared judging organisation -6
twin|paragraph-before|direct judging organisation|	apposed judging noun -13
twin|paragraph-before|direct judging person|	apposed judging name -14	apposed judging noun -18	apposed judging organisation -17	direct other person -17	shared judging person -7
twin|paragraph-before|direct judging pronoun|	apposed judging noun -20	direct other pronoun -17
twin|paragraph-before|direct other name|	direct other name -9
twin|paragraph-before|direct other noun|	apposed other noun -15	apposed other place -6	direct judging noun -12	direct other noun -11	direct saying noun -14	passive other noun -15
twin|paragraph-before|direct other organisation|	apposed other organisation -8
twin|paragraph-before|direct other person|	apposed other name -17	apposed other noun -23	apposed other person -9	direct judging person -13	direct other person -18	direct saying person -24	passive other noun -13
twin|paragraph-before|direct other place|	direct other place -9
twin|paragraph-before|direct other pronoun|	apposed other name -8	apposed other noun -21	direct judging pronoun -15	direct other pronoun -22	direct saying pronoun -14	direct thinking pronoun -12
twin|paragraph-before|direct saying name|	apposed saying noun -18	inverted saying noun -11
twin|paragraph-before|direct saying noun|	apposed saying noun -18	apposed saying organisation -15	apposed saying person -21	apposed saying place -13	direct other noun -19	inverted saying noun -12	relative saying noun -13	relative saying person -13	shared saying name -6	shared saying noun -22
twin|paragraph-before|direct saying organisation|	apposed saying noun 7	apposed saying organisation -9	direct other organisation -8	inverted saying noun -17
twin|paragraph-before|direct saying person|	apposed saying name -32	apposed saying organisation -26	apposed saying person -27	apposed saying place -29	direct other person -32	shared saying person -14
twin|paragraph-before|direct saying pronoun|	apposed saying name -19	apposed saying noun -34	direct other pronoun -16
twin|paragraph-before|direct thinking noun|	apposed thinking noun -12
twin|paragraph-before|direct thinking person|	apposed thinking noun -13
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -11	direct other pronoun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -6	apposed judging person -8
twin|paragraph-before|inverted judging person|	apposed judging person -8	apposition judging noun -12
twin|paragraph-before|inverted saying noun|	apposed saying noun -22	apposed saying person -13	apposition saying noun -13	apposition saying person -17	inverted saying person -15	shared saying pronoun -9
twin|paragraph-before|inverted saying organisation|	apposed saying person -13	apposition saying noun -13
twin|paragraph-before|inverted saying person|	apposed saying noun -12	apposed saying person -7	apposition saying noun -13	inverted saying noun -23	shared saying noun -12	shared saying organisation -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -7	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|passive other noun|	direct other noun -14
twin|paragraph-before|passive saying noun|	apposed saying person -12
twin|paragraph-before|relative other noun|	direct other noun -14	relative other noun -12
twin|paragraph-before|relative other organisation|	direct other noun -6
twin|paragraph-before|relative other person|	direct other noun -12	relative other person -15
twin|paragraph-before|relative saying noun|	direct saying noun -12
twin|paragraph-before|relative thinking noun|	direct thinking noun -8
twin|paragraph-before|shared judging noun|	apposed judging noun -12	apposed judging person -11	apposition judging noun -12	direct judging noun -6	shared judging noun -10	shared judging person -9
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -21	direct judging noun -14	direct judging person -7	inverted judging noun -18	shared judging noun -25	shared judging pronoun -13
twin|paragraph-before|shared judging pronoun|	apposition judging noun -14	direct judging noun -10	shared judging person -7	shared judging pronoun -14
twin|paragraph-before|shared other name|	apposition other noun -10
twin|paragraph-before|shared other noun|	apposed other noun -12	apposed other person -6	apposition other noun -13	shared other noun -14	shared other pronoun -6
twin|paragraph-before|shared other person|	apposed other noun -7	apposed other person -12	apposition other noun -13	shared other noun -8
twin|paragraph-before|shared other pronoun|	apposition other noun -12	shared other noun -10
twin|paragraph-before|shared saying name|	shared saying noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -20	apposed saying person -9	apposition saying place -10	direct saying noun -23	inverted saying noun -16	inverted saying person -10	shared saying name -8	shared saying noun -10	shared saying person -16	shared saying pronoun -7
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -13	apposition saying noun -10	inverted saying person 12	shared saying noun -16
twin|paragraph-before|shared saying person|	apposed saying noun -19	apposed saying person 12	apposition saying person -19	direct saying noun -30	direct saying person -12	inverted saying noun -12	inverted saying pronoun -17	shared saying noun -37	shared saying person -23	shared saying pronoun -23
twin|paragraph-before|shared saying pronoun|	apposition saying noun 6	direct saying noun -11	inverted saying noun 10	shared saying noun -21	shared saying person -13	shared saying pronoun -21
twin|paragraph-before|shared thinking noun|	direct thinking noun -8	shared thinking noun -6	shared thinking person -9
twin|paragraph-before|shared thinking person|	apposed thinking person -12	apposition thinking noun -8	shared thinking noun -11
twin|quote-then-speaker|apposed judging name|	shared judging name -8
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -35	apposed judging person -25	apposed judging place -16	direct judging noun -19	shared judging noun -35	shared judging person -11	shared judging pronoun -22
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -22
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 10	direct judging noun 10	shared judging noun -9	shared judging person -20
twin|quote-then-speaker|apposed judging place|	apposed judging noun -24	shared judging person -16
twin|quote-then-speaker|apposed other name|	shared other name -14	shared other noun -17
twin|quote-then-speaker|apposed other noun|	apposed other person -45	apposed other place -28	apposed saying noun 6	apposition other person -16	apposition other place -22	direct other person -30	direct other place 10	passive other noun -13	shared other noun -23	shared other organisation 10	shared other person -45	shared other pronoun -29
twin|quote-then-speaker|apposed other organisation|	apposed other noun -16	apposition other noun -9	shared other organisation -18
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person -20	direct other noun 14	shared other noun -10	shared other person 22
twin|quote-then-speaker|apposed other place|	apposed other noun -25	shared other noun -21
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -61	apposed saying person -47	apposed saying place 12	apposition saying noun 10	direct saying noun -10	direct saying organisation -29	direct saying person -32	direct saying pronoun -40	shared saying name -7	shared saying noun -8	shared saying organisation -6	shared saying person -31	shared saying place 11	shared saying pronoun -17
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -20	apposed saying person -34	direct saying noun -21	shared saying organisation -10	shared saying person -22
twin|quote-then-speaker|apposed saying person|	apposed saying noun -15	apposed saying person 10	apposition saying name 18	apposition saying noun 51	apposition saying organisation 23	apposition saying person 13	apposition saying place 14	direct saying noun -13	direct saying organisation -13	direct saying person -18	passive saying noun 18	shared saying noun 18	shared saying organisation 15
twin|quote-then-speaker|apposed saying place|	apposed saying noun -17
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -20	shared thinking noun 23	shared thinking person -11
twin|quote-then-speaker|apposed thinking person|	apposed thinking noun -8	shared thinking person 10
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -8	shared judging noun -9	shared judging person -12	shared judging pronoun -11
twin|quote-then-speaker|apposition judging person|	shared judging person -12
twin|quote-then-speaker|apposition other noun|	apposed other noun -25	apposed other organisation -15	apposed other person -21	shared other noun -21	shared other organisation -13	shared other person -7
twin|quote-then-speaker|apposition other person|	apposed other noun -19
twin|quote-then-speaker|apposition other place|	apposed other noun -20
twin|quote-then-speaker|apposition saying name|	apposed saying person -21
twin|quote-then-speaker|apposition saying noun|	apposed saying person -17	passive saying noun 10	shared saying name -7	shared saying organisation -10	shared saying person 11	shared saying pronoun -24
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -28	shared saying noun -25
twin|quote-then-speaker|apposition saying person|	apposed saying noun 16	apposed saying person -6	shared saying noun -9	shared saying person -31	shared saying pronoun 7
twin|quote-then-speaker|apposition saying place|	apposed saying person -17
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 21
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -11	shared thinking pronoun -16
twin|quote-then-speaker|direct judging noun|	apposed judging noun -39	apposed judging person -9	direct other noun -16	passive judging noun -8	shared judging noun -22	shared judging organisation -14	shared judging person -18	shared judging pronoun -11
twin|quote-then-speaker|direct judging organisation|	apposed judging person -11
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -22	shared judging pronoun -16
twin|quote-then-speaker|direct other noun|	apposed other noun -22	apposed other person -12	direct judging noun -15	direct other noun -44	direct saying noun -14	direct thinking noun -16	passive other noun -12	passive other organisation 15	passive other person -14	relative other noun -23	relative other person -21
twin|quote-then-speaker|direct other person|	direct other person -26	direct saying person -12
twin|quote-then-speaker|direct other place|	apposed other noun -14
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -19	direct other pronoun -44	direct saying pronoun -20	relative other person -24	shared judging pronoun -16
twin|quote-then-speaker|direct saying noun|	apposed saying noun 32	apposed saying organisation -23	direct other noun -20	passive saying noun 8	relative saying noun -12	relative saying person -19	shared saying noun -18	shared saying person -31	shared saying pronoun -18
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 13
twin|quote-then-speaker|direct saying person|	apposed saying noun 25	apposed saying person 15	direct other person -15	passive saying noun 17
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 11	direct other pronoun -19	passive saying noun 25
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -21	apposed thinking person -18	direct other noun -14	passive thinking noun -18	relative thinking noun -16	shared thinking person -14
twin|quote-then-speaker|passive judging noun|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -19	direct other noun -19	shared other noun -28	shared other person -12	shared other pronoun -20
twin|quote-then-speaker|passive other organisation|	direct other noun 8
twin|quote-then-speaker|passive other person|	direct other noun 7
twin|quote-then-speaker|passive saying noun|	apposed saying person -16	apposition saying noun -20	direct saying noun -31	direct saying person -25	direct saying pronoun -23
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -18
twin|quote-then-speaker|relative judging noun|	relative other noun -17
twin|quote-then-speaker|relative judging person|	relative other person 12
twin|quote-then-speaker|relative other noun|	direct other noun -14	relative judging noun -14	relative other noun -15	relative saying noun -12
twin|quote-then-speaker|relative other person|	direct other noun -11	direct other pronoun -7	relative judging person 7	relative other person 8
twin|quote-then-speaker|relative saying noun|	direct saying noun -10	relative other noun -15
twin|quote-then-speaker|relative saying person|	direct saying noun 27	relative other person 16
twin|quote-then-speaker|relative thinking noun|	direct thinking noun 10
twin|quote-then-speaker|shared judging name|	shared judging noun 13
twin|quote-then-speaker|shared judging noun|	apposed judging noun -34	apposed judging person -25	apposition judging noun 22	direct judging noun 21	shared judging name -19	shared judging noun -15	shared judging organisation -18	shared judging person -11	shared judging pronoun -24
twin|quote-then-speaker|shared judging organisation|	direct judging noun 20	shared judging person -13
twin|quote-then-speaker|shared judging person|	apposed judging noun -12	apposition judging noun -21	apposition judging person -8	shared judging organisation 16	shared judging person -27	shared judging pronoun -22
twin|quote-then-speaker|shared judging place|	shared judging person -11
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 19	apposition judging noun 19	direct judging pronoun -18	direct other pronoun -18	shared judging person 23	shared judging pronoun -10
twin|quote-then-speaker|shared other name|	apposed other name -16
twin|quote-then-speaker|shared other noun|	apposed other name 18	apposed other noun -23	apposed other organisation 10	apposed other person -6	apposed other place 7	apposition other noun -7	passive other noun -18	shared other person -36	shared other place 14
twin|quote-then-speaker|shared other organisation|	apposed other organisation -9	apposition other noun 8	shared other noun -8
twin|quote-then-speaker|shared other person|	apposed other person 32	apposition other noun 11	apposition other place 6	passive other noun -11	shared other person -10
twin|quote-then-speaker|shared other place|	shared other noun -22
twin|quote-then-speaker|shared other pronoun|	passive other noun -9	shared other noun -26	shared other person -18	shared other pronoun 9
twin|quote-then-speaker|shared saying name|	apposed saying noun -16	apposition saying noun -12	shared saying noun -17	shared saying person 13
twin|quote-then-speaker|shared saying noun|	apposed saying noun -26	apposed saying person -23	apposed saying place -15	apposition saying person -19	direct saying noun 17	shared saying name -13	shared saying noun -18	shared saying organisation 9
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -13	apposed saying organisation -17	apposed saying person -16	apposition saying noun -17	shared saying noun -16	shared saying person -27
twin|quote-then-speaker|shared saying person|	apposed saying noun -8	apposed saying organisation -15	apposed saying person 7	apposition saying noun -10	apposition saying person -7	direct saying noun -7	shared saying name -16	shared saying person -12
twin|quote-then-speaker|shared saying place|	apposed saying noun -12
twin|quote-then-speaker|shared saying pronoun|	apposed saying noun 7	apposition saying pronoun 21	shared other pronoun 20	shared saying name -19	shared saying person -16	shared saying pronoun -6
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 12	apposed thinking person -9	shared thinking noun -8	shared thinking person -8	shared thinking pronoun 17
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 12	apposed thinking person 15	apposition thinking noun 18	direct thinking noun 8	shared thinking noun 16	shared thinking pronoun 17
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -11	shared thinking noun -17	shared thinking person -19
twin|quote-then-verb|inverted judging person|	inverted judging person 18
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -36
twin|quote-then-verb|inverted saying noun|	inverted saying noun 14	inverted saying person 18	inverted saying pronoun -6
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -37
twin|quote-then-verb|inverted saying person|	inverted saying noun -17	inverted saying person 39
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 22	inverted saying organisation 42
twin|sentence-after|apposed judging organisation|	apposition judging noun -11
twin|sentence-after|apposed judging person|	apposition judging noun -20
twin|sentence-after|apposed other name|	direct other noun -20
twin|sentence-after|apposed other noun|	apposition other noun -24	direct other noun 9	direct other person -18	direct other pronoun -23
twin|sentence-after|apposed other person|	apposition other person -23
twin|sentence-after|apposed saying noun|	apposition saying noun -17	direct saying noun -9	direct saying pronoun -21	inverted saying noun -21
twin|sentence-after|apposed saying person|	apposition saying noun -9	inverted saying noun -18
twin|sentence-after|apposition judging noun|	apposed judging organisation -6	apposed judging person -12
twin|sentence-after|apposition other noun|	apposed other noun -12
twin|sentence-after|apposition other person|	apposed other person -14
twin|sentence-after|apposition saying noun|	apposed saying noun -12	apposed saying person -17	inverted saying noun -9	inverted saying pronoun -10
twin|sentence-after|direct other noun|	apposed other name -15	apposed other noun -16	direct other noun -28	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -21
twin|sentence-after|direct other person|	apposed other noun -18
twin|sentence-after|direct other pronoun|	apposed other noun -24	direct other pronoun -24	direct saying pronoun 10
twin|sentence-after|direct saying noun|	apposed saying noun -19	direct other noun -9	shared saying noun -17	shared saying person -18
twin|sentence-after|direct saying organisation|	direct other organisation -17
twin|sentence-after|direct saying pronoun|	apposed saying noun 15	direct other pronoun 14
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposed saying person -13	apposition saying noun -15
twin|sentence-after|inverted saying pronoun|	apposition saying noun 6
twin|sentence-after|shared saying noun|	direct saying noun -15
twin|sentence-after|shared saying person|	direct saying noun -13
twin|sentence-before|apposed judging name|	inverted judging noun -9
twin|sentence-before|apposed judging noun|	apposed judging noun -9	apposed judging person -15	apposition judging noun -20	apposition judging organisation -13	apposition judging person -24	direct judging noun -13	direct judging person -23	direct judging pronoun -10	inverted judging noun -22
twin|sentence-before|apposed judging organisation|	apposition judging noun -16	inverted judging noun -27
twin|sentence-before|apposed judging person|	apposed judging noun -24	apposed judging person -25	apposition judging noun -11	apposition judging organisation -6	direct judging noun -14	inverted judging noun -6	inverted judging person -26
twin|sentence-before|apposed other name|	apposition other noun -24	direct other noun -24	direct other person -19
twin|sentence-before|apposed other noun|	apposed other noun -45	apposed other organisation -22	apposed other person -33	apposed other place -21	apposition other name -17	apposition other noun -32	apposition other organisation -31	apposition other person -40	apposition other place -20	direct other name -18	direct other noun -35	direct other organisation -17	direct other person -25	direct other pronoun -7	inverted judging noun -11	inverted saying noun -21
twin|sentence-before|apposed other organisation|	apposed other noun -25	apposition other noun 9	direct other noun -19	direct other organisation -11	direct other person -16
twin|sentence-before|apposed other person|	apposed other noun -8	apposed other person -31	apposed other place 6	apposition other name -30	apposition other noun 6	apposition other organisation -19	apposition other place -26	direct other noun -15	inverted saying noun -22
twin|sentence-before|apposed other place|	apposed other noun -13	apposed other person -10	apposed other place -28	apposition other noun -9	direct other organisation -15	direct other person -16	direct other place -21
twin|sentence-before|apposed saying name|	apposed saying person -12	apposition saying noun -18	apposition saying person -19	direct saying name -13	direct saying noun -21	direct saying organisation -21	direct saying person -12	inverted saying noun -26
twin|sentence-before|apposed saying noun|	apposed saying noun -51	apposed saying person -27	apposed saying place -24	apposition saying name -26	apposition saying noun 9	apposition saying organisation -30	apposition saying person -40	apposition saying place -14	direct saying name -17	direct saying noun -43	direct saying organisation -25	direct saying person -38	direct saying pronoun -41	inverted saying noun -26	inverted saying organisation -17	inverted saying person -13	inverted saying place -8	inverted saying pronoun -13
twin|sentence-before|apposed saying organisation|	apposed saying person -13	apposition saying noun -31	apposition saying place -16	direct saying noun -17	direct saying person -22	direct saying pronoun -15	inverted saying noun -30	inverted saying pronoun -23
twin|sentence-before|apposed saying person|	apposed saying name -17	apposed saying noun -9	apposed saying organisation -26	apposed saying place -23	apposition saying name 13	apposition saying place -25	direct saying noun -25	direct saying person -11	inverted saying person -9	inverted saying place -19	inverted saying pronoun -38	passive saying noun 10
twin|sentence-before|apposed saying place|	apposed saying noun -22	direct saying noun -21	direct saying organisation -6	direct saying person -17
twin|sentence-before|apposed thinking noun|	apposed thinking noun -23	apposed thinking person -12	apposition thinking noun -9	apposition thinking organisation -21	apposition thinking person -10	direct thinking noun -16	direct thinking pronoun -9
twin|sentence-before|apposed thinking person|	apposition thinking noun -6	direct thinking noun -11
twin|sentence-before|apposition judging noun|	apposed judging noun -21	apposed judging organisation -15	apposed judging person -16	inverted judging name -13	inverted judging noun -16
twin|sentence-before|apposition judging organisation|	apposed judging noun -22	apposed judging person -16
twin|sentence-before|apposition judging person|	apposed judging noun -24	inverted judging noun -23
twin|sentence-before|apposition other name|	apposed other noun -15	apposed other person -26
twin|sentence-before|apposition other noun|	apposed other name -25	apposed other noun -31	apposed other organisation -15	apposed other person -51	apposed other place -15	inverted saying noun -20	passive other noun -18
twin|sentence-before|apposition other organisation|	apposed other noun -32	apposed other person -11
twin|sentence-before|apposition other person|	inverted saying noun 14
twin|sentence-before|apposition other place|	apposed other noun -15	apposed other person -15
twin|sentence-before|apposition saying name|	apposed saying noun -26	apposed saying person -25	inverted saying pronoun -24
twin|sentence-before|apposition saying noun|	apposed saying name -18	apposed saying noun -31	apposed saying organisation -23	apposed saying person -16	inverted saying name -12	inverted saying organisation -25	inverted saying person -27	inverted saying pronoun -29
twin|sentence-before|apposition saying organisation|	apposed saying noun -39	apposed saying person -29	inverted saying noun -30
twin|sentence-before|apposition saying person|	apposed saying noun 19	apposed saying person -20	inverted saying noun 16	inverted saying organisation 22	inverted saying person -25	inverted saying place 6
twin|sentence-before|apposition saying place|	apposed saying noun -14	apposed saying organisation -10	apposed saying person -15	inverted saying noun -16	inverted saying pronoun -13
twin|sentence-before|apposition thinking noun|	apposed thinking noun -11	apposed thinking person -10
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -17
twin|sentence-before|apposition thinking person|	apposed thinking noun -17
twin|sentence-before|direct judging noun|	apposed judging noun -17	apposed judging person -15	inverted judging noun -20	inverted judging person -22	passive judging noun -17
twin|sentence-before|direct judging organisation|	inverted judging name -21	inverted judging noun -28
twin|sentence-before|direct judging person|	apposed judging noun -8	inverted judging noun -30
twin|sentence-before|direct judging pronoun|	apposed judging noun -19
twin|sentence-before|direct other name|	apposed other noun -22
twin|sentence-before|direct other noun|	apposed other name -26	apposed other noun -16	apposed other organisation -29	apposed other person -29	apposed other place -9	passive other noun -30	passive other organisation -23	passive other person -35
twin|sentence-before|direct other organisation|	apposed other noun -27	apposed other organisation -17	apposed other place 12	inverted saying noun -15
twin|sentence-before|direct other person|	apposed other noun -31	apposed other organisation 20	apposed other place 16	inverted saying noun -13	passive other pronoun -25
twin|sentence-before|direct other place|	apposed other place -21
twin|sentence-before|direct other pronoun|	apposed other noun -19	passive other noun -17
twin|sentence-before|direct saying name|	apposed saying name -17	apposed saying noun -25	inverted saying name -24	inverted saying noun -31	inverted saying organisation -23	inverted saying place -9	inverted saying pronoun -23
twin|sentence-before|direct saying noun|	apposed saying name 11	apposed saying noun -48	apposed saying organisation -22	apposed saying person -28	inverted saying name -13	inverted saying noun -27	inverted saying place -21
twin|sentence-before|direct saying organisation|	apposed saying name -27	apposed saying noun -39	apposed saying place -23	inverted saying noun 9
twin|sentence-before|direct saying person|	apposed saying name -23	apposed saying noun -24	apposed saying organisation -9	apposed saying place -9	inverted saying name -10	inverted saying noun -11	passive saying noun -7
twin|sentence-before|direct saying pronoun|	apposed saying noun 7	inverted saying noun -6
twin|sentence-before|direct thinking noun|	apposed thinking noun 6	apposed thinking person -9
twin|sentence-before|direct thinking person|	apposed thinking noun -18
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -14
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -13	direct judging organisation -14
twin|sentence-before|inverted judging noun|	apposed judging name -9	apposed judging noun -25	apposed judging organisation -20	apposed judging person -15	apposed other noun -12	apposition judging noun -15	apposition judging person -33	direct judging noun -18	direct judging organisation -19	direct judging person -29	inverted judging noun -22
twin|sentence-before|inverted judging person|	apposed judging person -27	direct judging noun 11
twin|sentence-before|inverted saying name|	direct saying name -24	direct saying noun -14	direct saying person -25	inverted saying name -23	inverted saying noun -11	inverted saying pronoun -26
twin|sentence-before|inverted saying noun|	apposed other noun -15	apposed other person -19	apposed saying name -24	apposed saying noun -7	apposed saying organisation -30	apposed saying person -52	apposition other noun -18	apposition other person -16	apposition saying noun -44	apposition saying organisation -23	apposition saying person -43	apposition saying place -17	direct other organisation -10	direct other person -12	direct saying name -30	direct saying noun -36	direct saying organisation -29	direct saying person -39	direct saying pronoun -20	inverted saying name -13	inverted saying noun -42	inverted saying person -26	inverted saying place -13	inverted saying pronoun -21
twin|sentence-before|inverted saying organisation|	apposed saying noun -29	apposed saying person -27	apposition saying noun -34	apposition saying person -28	direct saying name -23	inverted saying pronoun -19
twin|sentence-before|inverted saying person|	apposed saying noun 6	apposed saying person -20	apposition saying noun -22	apposition saying person -21	inverted saying noun 30	inverted saying person -11
twin|sentence-before|inverted saying place|	apposed saying person -8	apposition saying person -13	direct saying noun -13	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying noun 6	apposed saying organisation -15	apposed saying person -35	apposition saying name 18	apposition saying person -21	apposition saying place -15	direct saying name -21	inverted saying name -13	inverted saying organisation 16
twin|sentence-before|passive judging noun|	direct judging noun -12
twin|sentence-before|passive other noun|	apposition other noun -12	direct other noun -20	direct other pronoun -14
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -31
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	apposed saying person -10	direct saying person -15	direct saying pronoun -18
twin|speaker-then-quote|apposed judging name|	apposed judging person -17	direct judging person -16
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -32	apposed judging organisation -18	apposed judging person -23	apposed judging place -18	apposition judging organisation -20	apposition judging person -31	apposition judging place -13	direct judging noun -34	direct judging organisation -21	direct judging person -47	shared judging noun -34	shared judging person -25	shared judging pronoun 11
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 18	apposed judging person -24	apposition judging noun 31	direct judging person -24	shared judging noun 26	shared judging organisation 18
twin|speaker-then-quote|apposed judging person|	apposed judging noun 23	apposed judging organisation 26	apposed judging person -14	apposition judging name 17	apposition judging noun 47	apposition judging organisation -15	direct judging noun -10	shared judging noun 37	shared judging organisation 20	shared judging person -20
twin|speaker-then-quote|apposed judging place|	apposed judging noun -13	apposition judging person -18	direct judging person -20
twin|speaker-then-quote|apposed other name|	apposed other noun -29	apposed other person -8	apposed other place -23	apposed saying name -15	apposition other noun -19	direct other noun -26	direct other person -16	shared other name -17	shared other noun -17	shared saying name 9	shared saying person -11
twin|speaker-then-quote|apposed other noun|	apposed other name -28	apposed other noun -60	apposed other organisation -10	apposed other person -37	apposed other place -25	apposed saying person -11	apposition other name 12	apposition other organisation -23	apposition other person -28	apposition other place -8	direct other name -16	direct other noun -12	direct other organisation -24	direct other person -51	direct other pronoun -43	direct saying pronoun -20	shared judging noun -17	shared judging person -24	shared other noun -30	shared other organisation -17	shared other person -17	shared saying noun 10	shared saying person -34
twin|speaker-then-quote|apposed other organisation|	apposed saying organisation -10	apposition other noun 16	direct other noun 12	direct other person -20	shared other noun -12	shared other organisation 20	shared saying noun 15
twin|speaker-then-quote|apposed other person|	apposed judging person -6	apposed other noun -10	apposed other person -10	apposed saying person -9	apposition other noun 12	apposition other person 9	direct other noun 30	direct other person -9	shared judging person 19	shared other noun 25	shared other organisation 8	shared other person -8	shared other pronoun -19	shared saying name 13	shared saying noun 16
twin|speaker-then-quote|apposed other place|	apposed other name 14	apposed other place -19	direct other noun -25	direct other person -20
twin|speaker-then-quote|apposed saying name|	apposed saying name -19	apposed saying noun 7	apposed saying person -34	apposed saying place -12	apposition saying noun -7	apposition saying person -22	direct saying name -31	direct saying noun -20	direct saying person -34	direct saying pronoun -24	shared saying name 8	shared saying noun 17	shared saying person -12
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -44	apposed saying organisation -30	apposed saying person -79	apposed saying place -41	apposition saying noun 15	apposition saying organisation -24	apposition saying person -70	apposition saying place 14	direct other noun 7	direct other pronoun -21	direct saying noun -21	direct saying organisation -8	direct saying person -69	direct saying pronoun -17	shared saying name -25	shared saying noun -35	shared saying organisation -11	shared saying place -13
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -22	apposed saying name -26	apposed saying person -38	apposition saying noun 15	apposition saying organisation -18	direct saying noun -22	direct saying person -24	direct saying pronoun 11	shared saying name -21	shared saying organisation -8	shared saying person -26
twin|speaker-then-quote|apposed saying person|	apposed other person -13	apposed saying name 36	apposed saying noun 9	apposed saying person -10	apposed saying place 23	apposition saying name 10	apposition saying noun 31	apposition saying organisation 17	apposition saying person 41	apposition saying place 32	direct saying noun -28	direct saying person -42	direct saying pronoun -34	shared saying noun 41	shared saying organisation 25	shared saying person 26	shared saying place 30	shared saying pronoun 8
twin|speaker-then-quote|apposed saying place|	apposed saying name -14	apposed saying noun -27	apposed saying person -18	apposition saying noun -27	apposition saying person -19	direct saying noun -17	direct saying person -13	direct saying pronoun -19	shared saying person -17	shared saying place -13
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -19	shared thinking name -23	shared thinking noun -17
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -45	apposed thinking person -26	apposed thinking place -23	apposition thinking noun -16	direct thinking noun -27	direct thinking person -26	direct thinking pronoun -31	shared thinking person -26
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 13	apposition thinking noun 11	direct thinking pronoun -12	shared thinking noun -8
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -25
twin|speaker-then-quote|apposition judging name|	apposed judging person -12
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -16	apposed judging organisation -27	apposed judging person -50	shared judging name -25	shared judging noun -28	shared judging organisation -28	shared judging person -46	shared judging pronoun -31
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun -7	apposed judging person -33	shared judging noun 7
twin|speaker-then-quote|apposition judging person|	apposed judging noun 15	apposed judging person 13	apposed judging place 20	shared judging noun -7	shared judging person -10	shared judging pronoun -12
twin|speaker-then-quote|apposition judging place|	apposed judging noun -9
twin|speaker-then-quote|apposition other name|	apposed other noun -11
twin|speaker-then-quote|apposition other noun|	apposed other noun -21	apposed other organisation -16	apposed other person -32	apposed other place -10	apposed saying noun -18	apposed saying organisation -13	apposed saying person -21	apposition judging noun -15	apposition saying noun -16	passive other organisation 9	shared other organisation -19	shared other person -28	shared other pronoun -23	shared saying noun -33	shared saying organisation -13	shared saying person -22
twin|speaker-then-quote|apposition other organisation|	apposed other noun -16	apposed other person -18	shared other noun -19
twin|speaker-then-quote|apposition other person|	apposed other noun 13	apposed other person -10	apposition judging person 16	shared judging person 19	shared other noun -7	shared other organisation 8	shared other person -28
twin|speaker-then-quote|apposition other place|	apposed other noun -13
twin|speaker-then-quote|apposition saying name|	apposed saying noun -10	apposed saying person -6	shared saying name 12	shared saying person -14
twin|speaker-then-quote|apposition saying noun|	apposed saying name -33	apposed saying noun -31	apposed saying organisation -14	apposed saying person -86	apposition other noun -16	shared saying name -29	shared saying noun -48	shared saying organisation -34	shared saying person -33	shared saying place -18	shared saying pronoun -34
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 10	apposed saying organisation -14	apposed saying person -47	shared saying noun 14	shared saying organisation -29	shared saying person -16
twin|speaker-then-quote|apposition saying person|	apposed saying name 27	apposed saying noun 44	apposed saying person -20	apposed saying place -7	shared saying person -6	shared saying pronoun -10
twin|speaker-then-quote|apposition saying place|	apposed saying noun -12	apposed saying person -18	shared saying person -16
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -17	shared saying noun -21	shared saying person -8
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -26	shared thinking noun -16	shared thinking pronoun 6
twin|speaker-then-quote|direct judging noun|	apposed judging noun -7	apposed judging person -26	direct other noun -15	relative judging noun -20	relative judging person -19	shared judging noun 13	shared judging organisation -26	shared judging person 6	shared judging pronoun -24
twin|speaker-then-quote|direct judging person|	apposed judging name -12	apposed judging noun 12	apposed judging organisation 27	shared judging noun -6	shared judging person -24
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -8	direct other pronoun -22	shared judging pronoun -21
twin|speaker-then-quote|direct other name|	direct other name -17	direct saying name 9
twin|speaker-then-quote|direct other noun|	apposed other name 7	apposed other noun 24	apposed other organisation -39	apposed other person -55	apposed saying noun 10	direct judging noun -21	direct other noun -49	direct thinking noun -32	passive other noun -9	passive other person -12	relative other noun -26	shared thinking noun -23
twin|speaker-then-quote|direct other organisation|	apposed other noun -10	direct other organisation 6	direct saying organisation 11
twin|speaker-then-quote|direct other person|	apposed other name -16	apposed other noun 38	apposed other organisation 17	apposed other person 21	apposed other place 13	direct other person -26	direct saying person -21	passive other noun -7
twin|speaker-then-quote|direct other place|	direct other place -20
twin|speaker-then-quote|direct other pronoun|	apposed other name -26	apposed other noun 16	apposed saying noun 18	direct judging pronoun -30	direct other pronoun -8	direct saying pronoun -18	direct thinking pronoun -31	shared judging pronoun -28	shared thinking pronoun -25
twin|speaker-then-quote|direct saying name|	apposed saying name -11	direct other name 11
twin|speaker-then-quote|direct saying noun|	apposed saying name 31	apposed saying noun 13	apposed saying organisation 20	apposed saying person 30	apposed saying place 19	direct other noun -13	passive saying noun -27	relative saying noun -23	relative saying person 23	shared saying noun -22	shared saying organisation -26	shared saying person 11	shared saying pronoun -9
twin|speaker-then-quote|direct saying organisation|	direct other organisation 13	relative saying noun -14
twin|speaker-then-quote|direct saying person|	apposed saying name -18	apposed saying noun 35	apposed saying organisation 28	apposed saying person 17	direct other person -16	shared saying noun 14	shared saying person 16
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 18	apposed saying name 27	apposed saying noun 19	apposed saying organisation -9	apposed saying person 32	apposed saying place 19	direct other pronoun -17
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 18	direct other noun -32	shared thinking person -29
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 23	direct other person 6	shared thinking person -28
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -31	apposed thinking person 9	direct other pronoun -30	shared thinking person -20	shared thinking pronoun -26
twin|speaker-then-quote|passive other noun|	direct other noun -16	direct other person -28
twin|speaker-then-quote|passive other organisation|	apposition other noun -28
twin|speaker-then-quote|passive other person|	direct other noun 23
twin|speaker-then-quote|passive saying noun|	direct saying noun -29
twin|speaker-then-quote|relative judging noun|	direct judging noun -6
twin|speaker-then-quote|relative judging person|	direct judging noun 22	relative other person 19
twin|speaker-then-quote|relative other noun|	direct other noun 15
twin|speaker-then-quote|relative other person|	relative judging person 18	relative other person -8	relative saying person -22
twin|speaker-then-quote|relative saying noun|	direct saying noun 12	direct saying organisation 16
twin|speaker-then-quote|relative saying person|	direct saying noun -18	direct saying person 10	relative other person -22
twin|speaker-then-quote|shared judging name|	shared judging noun -20	shared judging person -15
twin|speaker-then-quote|shared judging noun|	apposed judging noun -16	apposed judging organisation -8	apposed judging person -37	apposed judging place -26	apposition judging noun -9	apposition judging organisation -17	direct judging noun -18	direct judging person -14	shared judging noun -12	shared judging organisation -20	shared judging person -9	shared judging pronoun -21
twin|speaker-then-quote|shared judging organisation|	apposed judging person -13	apposition judging noun -9	direct judging noun 17
twin|speaker-then-quote|shared judging person|	apposed judging noun 9	apposed judging person -11	apposition judging noun 17	apposition judging person 20	direct judging noun -26	direct judging person -14	shared judging name 13	shared judging noun -11
twin|speaker-then-quote|shared judging place|	shared judging noun -14
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -8	apposition judging person 17	direct judging noun 7	direct judging pronoun -18	direct other pronoun -18	shared judging noun 8	shared judging pronoun -7
twin|speaker-then-quote|shared other name|	apposed other name -15	apposition other noun -7	shared other noun 10
twin|speaker-then-quote|shared other noun|	apposed other organisation -18	apposed other person -25	shared other noun -16	shared other organisation -18	shared saying noun -24
twin|speaker-then-quote|shared other organisation|	apposition other noun 6	shared other noun -6	shared other person 13	shared saying organisation -22
twin|speaker-then-quote|shared other person|	apposed other noun -14	apposed other organisation -11	apposed other person -15	apposed saying noun 15	apposed saying person 17	apposition other noun -12	shared other noun -14	shared other organisation -7	shared other pronoun -12	shared saying person 20
twin|speaker-then-quote|shared other pronoun|	apposed other noun -19	apposed other person 12	shared other noun -6	shared other person -21
twin|speaker-then-quote|shared saying name|	apposed saying name 10	apposed saying noun -16	apposed saying organisation 10	apposition saying noun 17	shared saying noun -10	shared saying organisation 10	shared saying person -30	shared saying pronoun -22
twin|speaker-then-quote|shared saying noun|	apposed saying noun -32	apposed saying organisation -11	apposed saying person -24	apposed saying place -8	apposition other noun -18	apposition saying name -18	apposition saying noun -6	apposition saying person -6	direct saying person -12	shared other noun -17	shared saying name -10	shared saying noun -15	shared saying person -18	shared saying place -26	shared saying pronoun -6
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying organisation -16	apposed saying person -24	apposition saying organisation -24	direct saying noun -9	shared saying name -18	shared saying person -20
twin|speaker-then-quote|shared saying person|	apposed saying name 9	apposed saying noun -13	apposed saying organisation -13	apposed saying person 9	apposed saying place 20	apposition saying name 17	apposition saying person 22	apposition saying place -8	direct saying noun -22	direct saying person -15	shared other person 17	shared saying name -13	shared saying noun -12	shared saying organisation 21	shared saying person -15	shared saying place 13	shared saying pronoun -19
twin|speaker-then-quote|shared saying place|	apposed saying person -10	apposed saying place -10	shared saying noun -18	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 10	apposition saying person 15	direct saying noun 17	shared saying name -18	shared saying noun -9	shared saying pronoun -9
twin|speaker-then-quote|shared thinking name|	apposed thinking name -15	shared thinking noun -13	shared thinking person -19
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -22	apposed thinking noun 8	apposed thinking person -22	apposition thinking noun 12	direct other noun -8	direct thinking noun -16	shared thinking name -21	shared thinking person -31	shared thinking pronoun -13
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -16	apposition thinking noun -10	direct thinking noun 14	direct thinking pronoun 17	shared thinking name 19	shared thinking noun -11	shared thinking person -7	shared thinking pronoun 25
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -7	direct other pronoun -17	direct thinking noun 11	direct thinking pronoun -17	shared thinking noun -7	shared thinking person -25	shared thinking pronoun -8
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -32	inverted saying pronoun -17
twin|verb-then-speaker|inverted saying person|	inverted saying person -12
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 29
verb-before|according|,|	other 36
verb-before|according|:|	other 33
verb-before|according|;|	other -11
verb-before|according|adverb|	other -13
verb-before|according|auxiliary|	other 10
verb-before|according|capital|	other -25
verb-before|according|coordinator|	other -14
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -20
verb-before|according|pronoun|	other -19
verb-before|according|stop|	other 11
verb-before|according|that|	other -17
verb-before|according|word|	other -24
verb-before|apposed|'|	base -12
verb-before|apposed|(|	base 10
verb-before|apposed|)|	base -6	past -24	present -15
verb-before|apposed|,|	base 19	other 8	participle -18	past 23	present 27
verb-before|apposed|-|	base -19	other -33	participle -18	past -10
verb-before|apposed|capital|	base -20	other -16	past -57	present -26
verb-before|apposed|determiner|	base -11	other -27
verb-before|apposed|pronoun|	base -38	other -14	past -35
verb-before|apposed|quote|	base -10	other -7	present 9
verb-before|apposed|verb-judging|	base -11
verb-before|apposed|verb-saying|	base -11	other -29	past -27	present -21
verb-before|apposed|word|	base -46	participle -13	past -33	present -47
verb-before|apposed|–|	other -26
verb-before|apposed|—|	other -24	past 6
verb-before|apposed|’|	base -7
verb-before|apposition|,|	base -9	other -23	participle -71	past -11	present -23
verb-before|direct|capital|	base -25	other -15	participle 14	past 21	present 12
verb-before|direct|determiner|	base -24	other 6	participle -31	present -20
verb-before|direct|pronoun|	base -26	other -25	participle -27	past 26	present 17
verb-before|direct|subordinator|	participle -18
verb-before|direct|verb-judging|	base -12	other -44	participle -18	present -36
verb-before|direct|verb-saying|	base -23	other -79	participle -19	past -11	present 14
verb-before|direct|verb-thinking|	base -23	other -37	participle -19
verb-before|direct|word|	base -26	participle -10	past 34
verb-before|inverted|"|	past 13
verb-before|inverted|'|	past 25
verb-before|inverted|)|	past -54	present -17
verb-before|inverted|,|	past 15	present 6
verb-before|inverted|-|	past -13
verb-before|inverted|:|	past 8
verb-before|inverted|capital|	past -19	present -35
verb-before|inverted|coordinator|	past -80	present -36
verb-before|inverted|preposition|	past -17
verb-before|inverted|pronoun|	past -35	present -20
verb-before|inverted|quote|	past 29
verb-before|inverted|start|	past -7
verb-before|inverted|stop|	present -10
verb-before|inverted|that|	past -24
verb-before|inverted|word|	present -31
verb-before|inverted|—|	past 24
verb-before|passive|,|	other -35	past -8
verb-before|passive|capital|	other -33	past 16
verb-before|passive|coordinator|	other -24
verb-before|passive|pronoun|	other -19	past -35
verb-before|passive|quote|	other -25
verb-before|passive|stop|	past -32
verb-before|passive|subordinator|	other -21	past -20
verb-before|passive|that|	other -8	past -14
verb-before|passive|verb-judging|	other 9
verb-before|passive|verb-saying|	other 10	past -23
verb-before|passive|verb-thinking|	other -8
verb-before|passive|word|	other 9	past -12
verb-before|relative|capital|	other -14	past 13	present 13
verb-before|relative|determiner|	other -14
verb-before|relative|pronoun|	past -22
verb-before|relative|that|	base -38	other -10	participle -22	past 6
verb-before|relative|verb-saying|	base 13
verb-before|relative|word|	base -20	participle 17	past -9
verb-before|shared|)|	other -16	past -17
verb-before|shared|,|	base 7	other -18	participle 35	past -52	present -21
verb-before|shared|-|	base 7	other -20	past 6
verb-before|shared|:|	base -17
verb-before|shared|capital|	participle -40
verb-before|shared|coordinator|	other -14	participle -7	present 14
verb-before|shared|determiner|	base -20	other -23	participle 25	present -14
verb-before|shared|possessive|	other 6
verb-before|shared|preposition|	base -14	other -20	participle 24	present -13
verb-before|shared|pronoun|	other 10	participle -27
verb-before|shared|quote|	base -13	participle 8	present 7
verb-before|shared|subordinator|	base -13	participle -19	past 7
verb-before|shared|verb-thinking|	participle -12
verb-before|shared|word|	participle -12
verb-before|shared|—|	past -9
verb-before|shared|’|	present -12
`;
