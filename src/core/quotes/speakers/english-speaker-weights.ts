/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 28	carry-before -8	carry-before-that -44	carry-next -14	colon -12	named-before -17	paragraph-before -28	quote-then-speaker 7	quote-then-verb 13	sentence-before -7	signature 7	speaker-then-quote 14	topic -11	verb-then-speaker 6
before|according-to|	adverb 10	capital 18	preposition 20	word 17
before|colon|	- 31	: -9	adverb -41	auxiliary -34	capital 7	coordinator -15	determiner -8	pronoun -37	quote 12	subordinator 13	that -22	verb-judging -29	verb-saying -14	verb-thinking -21	word -37
before|named-before|	" 21	& -23	' -12	( -12	) -15	* 20	+ -22	, 10	- -29	/ -19	; -15	adverb -53	coordinator -33	determiner -27	possessive -11	preposition -26	quote 14	start -26	subordinator -64	that -13	verb-judging -24	verb-saying -45	word -17	¿ -13	— -22	” 7	• 6
before|named-nearby|	& -16	( 41	) 6	+ 8	, 23	- 30	/ 6	: -53	; 35	adverb -37	auxiliary -22	determiner -15	preposition -38	pronoun 23	quote -8	start 22	subordinator -16	that -55	verb-judging -56	verb-saying -22	verb-thinking -16	word -21	– 14	— 10	’ 8
before|name|	# -14	& -24	' 24	( 32	) 15	* 34	+ 12	, 30	- 36	: -58	; 37	adverb -56	auxiliary -18	capital 11	determiner -16	possessive -11	preposition -31	quote 12	start 17	subordinator -21	that -52	verb-judging -43	verb-thinking -34	word -36	¡ -16	§ -6	± 7	¿ -13	— 23	― 15	’ 9	” 20	• 11
before|name||	 23
before|noun|	$ -38	' -34	( -14	) -27	* 15	+ -12	, 18	- 9	/ 31	: -25	; 38	adverb -44	auxiliary -71	capital -13	coordinator -40	possessive 8	preposition -27	pronoun -51	start 22	that -48	verb-judging -35	verb-saying -21	verb-thinking -19	word -23	¡ -15	– -15	— -6	’ -36	€ -16
before|paragraph-before|	' -18	( -6	) -15	, -10	- -34	/ -10	: -16	; -19	adverb -39	auxiliary -24	capital -17	coordinator -32	determiner -18	possessive -9	preposition -34	pronoun -19	quote -9	subordinator -20	that -19	verb-judging -19	verb-saying -44	verb-thinking -20	word -37	– -14	— -20	’ -20
before|possessor|	( -15	, 7	: -32	auxiliary -16	capital -6	determiner -19	preposition 8	pronoun -12	quote -20	that -43	verb-judging -27	verb-saying -49	verb-thinking -38	word -18
before|pronoun|	" 8	' 19	, 35	- -9	: -41	; -11	capital -18	coordinator 46	determiner 15	preposition -12	pronoun -27	quote 35	subordinator -14	that -66	verb-saying -14	— -10
before|quote-then-speaker|	$ -13	' 17	, 26	- -22	/ 23	: -22	; 11	adverb -38	capital 6	coordinator -52	determiner -10	preposition -9	pronoun -32	quote 26	subordinator -46	that -75	verb-judging -43	verb-saying -23	verb-thinking -18	word -49	— 6
before|quote-then-verb|	, -6	capital 8	preposition -21	pronoun -23	verb-judging 10	verb-saying 23	word 12
before|sentence-after|	' -22	( -22	, -24	: -22	; -25	adverb -38	auxiliary -34	capital -10	coordinator -52	pronoun -19	start 12	subordinator -65	that -26	verb-judging -15	verb-saying 6	verb-thinking -14
before|sentence-before|	$ -6	& -30	' -12	( -24	) -15	* 20	+ -16	, -8	- -34	: -16	; -21	adverb -37	auxiliary -23	capital -13	coordinator -17	determiner -30	possessive -18	preposition -30	pronoun -23	quote 11	start 11	subordinator -24	that -60	verb-judging 8	verb-thinking 6	word -21	– -28	— -24	’ -29	€ -11
before|signature|	( 6	- -22	— 15
before|speaker-then-quote|	" 22	$ -34	& -21	' 10	( -9	) 14	* 24	, 61	- 26	/ 17	: -33	; 47	adverb -50	auxiliary -44	coordinator 32	determiner 10	preposition -37	pronoun -42	quote 10	start 20	subordinator 7	that -47	verb-judging -37	verb-saying -72	verb-thinking -30	word -6	– -12	― 14	’ -11
before|topic|	, -24	- -14	start -6	subordinator -22	— -12
before|verb-then-speaker|	, 18	adverb -35	capital 15	preposition -31	that -25	verb-judging -11	verb-saying 15	word -15
carry-before-that|0|	0 15	1 -30	2 13	3 -18
carry-before-that|0|0|,|	coordinator 6	quote 12
carry-before-that|0|0|	1 -14	10+ 23	3 -12	4-5 17	6-9 22	: 20	auxiliary 9
carry-before-that|0|0|:|	upper 20
carry-before-that|0|0|adjacent|	false 15
carry-before-that|0|0|auxiliary|	lower 9
carry-before-that|0|0|capital|	. 14
carry-before-that|0|0|coordinator|	none 9
carry-before-that|0|0|end|	. 19
carry-before-that|0|0|inside|	false 15
carry-before-that|0|0|none|	preposition 8	word 6
carry-before-that|0|0|preposition|	none -12
carry-before-that|0|0|question|false|	false 15
carry-before-that|0|0|word|	lower 15	none -7
carry-before-that|0|1|	, -10	1 -13	10+ -8	2 -31	3 -16	4-5 -22	6-9 -16	: -24	auxiliary -26	capital -17	coordinator -9	determiner -26	preposition -23	subordinator -19	that -15	verb-saying -11	word -19
carry-before-that|0|1|,verb-saying|	none -13
carry-before-that|0|1|,|	capital -8	lower -8	pronoun -6	upper -23
carry-before-that|0|1|.|	capital -19	determiner -6
carry-before-that|0|1|:|	upper -24
carry-before-that|0|1|adjacent|	false -30
carry-before-that|0|1|auxiliary|	lower -26
carry-before-that|0|1|capital|	, -19	lower -17
carry-before-that|0|1|coordinator|	lower -15	none -28
carry-before-that|0|1|determiner|	lower -23
carry-before-that|0|1|inside|	false -30
carry-before-that|0|1|none|	,auxiliary -11	,verb-saying -10	- 6	coordinator -32	preposition -23	stop -7	that -12	word -18
carry-before-that|0|1|own|	own -19
carry-before-that|0|1|preposition|	lower -23	none -21
carry-before-that|0|1|pronoun|	, -18
carry-before-that|0|1|question|false|	false -28
carry-before-that|0|1|stop|	none -11
carry-before-that|0|1|subject|	own -23
carry-before-that|0|1|subordinator|	lower -19
carry-before-that|0|1|that|	lower -12
carry-before-that|0|1|word|	lower -19	none -12
carry-before-that|0|2|	, -10	1 11	10+ -45	2 -34	3 15	4-5 17	6-9 -8	auxiliary -21	capital -23	determiner -31	preposition -21	stop 10
carry-before-that|0|2|,auxiliary|	none -13
carry-before-that|0|2|,verb-saying|	none -27
carry-before-that|0|2|,|	capital -46	determiner -20	lower -31	pronoun 12	upper 10	verb-saying -44
carry-before-that|0|2|.|	capital -27	determiner 11	pronoun -19
carry-before-that|0|2|adjacent|	false 13
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|capital|	, -31	lower -23
carry-before-that|0|2|determiner|	lower -28
carry-before-that|0|2|end|	. 9	? 10
carry-before-that|0|2|inside|	false 13
carry-before-that|0|2|none|	,auxiliary -30	,verb-saying 23	coordinator -32	none 6	own 17	preposition -43	stop -49
carry-before-that|0|2|own|	none -35	own -18
carry-before-that|0|2|preposition|	lower -21
carry-before-that|0|2|pronoun|	, -29
carry-before-that|0|2|question|false|	false 6	true 7
carry-before-that|0|2|stop|	none -29	upper 10
carry-before-that|0|2|subject|	elided -13	none 22	own -28
carry-before-that|0|2|word|	none -18
carry-before-that|0|3|	, -26	10+ -15	2 -16	3 -16	4-5 -9	: 7	stop -34	word -11
carry-before-that|0|3|,auxiliary|	none -11
carry-before-that|0|3|,verb-saying|	none -20
carry-before-that|0|3|,|	lower -25	pronoun 8
carry-before-that|0|3|.|	capital -17	pronoun -16
carry-before-that|0|3|:|	upper 7
carry-before-that|0|3|adjacent|	false -18
carry-before-that|0|3|capital|	, -16
carry-before-that|0|3|end|	. -33
carry-before-that|0|3|inside|	false -18
carry-before-that|0|3|none|	,auxiliary -11	,pronoun -12	,verb-saying -23	none -28	stop -35
carry-before-that|0|3|own|	own -27
carry-before-that|0|3|question|false|	false -49	true 10
carry-before-that|0|3|stop|	upper -34
carry-before-that|0|3|subject|	elided -18	own -31
carry-before-that|0|3|word|	lower -11
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -17
carry-before-that|1|far|	, -31	- -10	10+ -37	2 -12	3 -54	4-5 -20	6-9 -26	: -19	; -13	adverb -34	auxiliary -60	capital -40	coordinator -41	determiner -50	possessive -31	preposition -54	quote -29	start 6	stop -37	subordinator -43	that -36	verb-judging -45	verb-saying -40	verb-thinking -35	word -59	— 7
carry-before-that|1|far|,auxiliary|	? -11	none -27
carry-before-that|1|far|,coordinator|	none -11
carry-before-that|1|far|,determiner|	none -19
carry-before-that|1|far|,preposition|	none 8
carry-before-that|1|far|,pronoun|	none -26
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -22
carry-before-that|1|far|,verb-saying|	! -12	? -12	none -39
carry-before-that|1|far|,word|	none -41
carry-before-that|1|far|,|	' -17	adverb -18	capital -35	coordinator -30	determiner -33	lower -37	none -22	preposition -12	subordinator -14	upper -16	verb-judging -11	verb-saying -15	word -26
carry-before-that|1|far|-|	lower -6	none -27
carry-before-that|1|far|.|	( -19	capital -22	coordinator -30	determiner 14	end -8	preposition -36	pronoun -28	quote -19	subordinator -6	that -16
carry-before-that|1|far|:|	lower -24	none -15	upper -19
carry-before-that|1|far|;|	lower -13	none -25
carry-before-that|1|far|?|	,auxiliary -9	,pronoun -10	,verb-saying -18	,word -7	capital -36	determiner -23	end -37	pronoun -13	stop -22	verb-saying -13
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	, -17	lower -28	none -13
carry-before-that|1|far|alone|	false 10	true 17
carry-before-that|1|far|auxiliary|	lower -59	none -31	upper -17
carry-before-that|1|far|capital|	, -29	. -32	? -30	lower -40	none -29
carry-before-that|1|far|coordinator|	, -38	. -24	lower -40
carry-before-that|1|far|determiner|	! -25	, -41	. -29	? -18	lower -45	none -28	upper -32
carry-before-that|1|far|elided|	elided -23	none -26	own -35
carry-before-that|1|far|end|	! -38	. -13	? -41	none -20
carry-before-that|1|far|first|	false -9	true -22
carry-before-that|1|far|inside|	false -41
carry-before-that|1|far|none|	) -24	, -39	,auxiliary -62	,coordinator -11	,determiner -13	,preposition -20	,pronoun -28	,subordinator -6	,verb-judging -25	,verb-saying -50	- -28	: -23	; -31	adverb -22	auxiliary -38	capital -35	determiner -18	own -76	preposition -56	pronoun -27	quote 9	stop -84	subordinator -33	that -36	verb-judging -19	verb-saying -15	verb-thinking -11	word -27	— -22
carry-before-that|1|far|own|	elided -36	none -57	own -50
carry-before-that|1|far|possessive|	lower -23	upper -25
carry-before-that|1|far|preposition|	, -13	. -34	lower -51	none -45	upper -27
carry-before-that|1|far|pronoun|	! -20	, -30	. -25	? -13	none -14
carry-before-that|1|far|question|false|	false -30	true -55
carry-before-that|1|far|question|true|	false -40	true -22
carry-before-that|1|far|quote|	, -17	. -12	lower -16	upper -25
carry-before-that|1|far|start|	upper 6
carry-before-that|1|far|stop|	none -32	upper -37
carry-before-that|1|far|subject|	elided -46	none -11	own -63
carry-before-that|1|far|subordinator|	, -25	. -28	lower -40	none -42	upper -22
carry-before-that|1|far|that|	lower -34	none -25	upper -22
carry-before-that|1|far|verb-judging|	lower -39	none -19	upper -28
carry-before-that|1|far|verb-saying|	, -29	? -22	lower -38	none -20	upper -19
carry-before-that|1|far|verb-thinking|	lower -33	upper -13
carry-before-that|1|far|word|	, -10	lower -57	none -55	upper -28
carry-before-that|1|far|—|	none -18
carry-before-that|2|	far -24
carry-before-that|2|far|!|	capital -14	determiner -24	end -36	pronoun -10
carry-before-that|2|far|'|	, -25
carry-before-that|2|far|	( -16	, -10	10+ -44	3 12	4-5 -8	6-9 -33	: -28	adverb -30	auxiliary -65	capital -52	coordinator -31	determiner -16	possessive -27	preposition -49	pronoun -47	quote -26	start 12	stop -57	subordinator -55	that -40	verb-judging -45	verb-saying -44	verb-thinking -29	word -6	— -21
carry-before-that|2|far|(|	upper -16
carry-before-that|2|far|)|	none -16
carry-before-that|2|far|,auxiliary|	none -33
carry-before-that|2|far|,determiner|	none -17
carry-before-that|2|far|,preposition|	none -12
carry-before-that|2|far|,pronoun|	none -16
carry-before-that|2|far|,subordinator|	none -15
carry-before-that|2|far|,verb-judging|	none -15
carry-before-that|2|far|,verb-saying|	? -17	none -36
carry-before-that|2|far|,word|	none -10
carry-before-that|2|far|,|	capital -22	coordinator -16	determiner -19	none -30	preposition -7	pronoun -21	subordinator -23	upper -62	verb-judging -22	verb-saying -28	word -14
carry-before-that|2|far|-|	none -21
carry-before-that|2|far|.|	) -18	[ -19	capital -24	coordinator -23	end -14	preposition -36	pronoun -27	— -23
carry-before-that|2|far|:|	lower -15	none -24	upper -28
carry-before-that|2|far|;|	none -6
carry-before-that|2|far|?|	,verb-saying -17	capital 15	determiner -22	pronoun -29	verb-saying 8	word -18
carry-before-that|2|far|[|	. -19
carry-before-that|2|far|adjacent|	false -24
carry-before-that|2|far|adverb|	lower -30	none -15
carry-before-that|2|far|alone|	false 22	true -12
carry-before-that|2|far|auxiliary|	lower -63	none -27
carry-before-that|2|far|capital|	! -19	. -41	? -28	lower -52	none -41	upper -18
carry-before-that|2|far|coordinator|	, -23	. -21	lower -24	none -51	upper -19
carry-before-that|2|far|determiner|	! -22	? -21	lower -64	none -23	other -23
carry-before-that|2|far|elided|	elided -16	own -40
carry-before-that|2|far|end|	! -24	. -18	none -21
carry-before-that|2|far|first|	false -20	true 21
carry-before-that|2|far|inside|	false -53
carry-before-that|2|far|none|	, -34	,auxiliary -36	,determiner -11	,verb-judging -19	,verb-saying -10	,word -29	- -22	; -19	adverb -13	auxiliary -16	capital -32	coordinator -30	determiner -16	elided 9	none 9	preposition -15	pronoun -26	stop -29	subordinator -26	that -16	verb-saying -29	word -37	— -18
carry-before-that|2|far|own|	elided -33	none -48	own -48
carry-before-that|2|far|possessive|	lower -27
carry-before-that|2|far|preposition|	, -21	. -26	lower -46	none -9	upper -24
carry-before-that|2|far|pronoun|	! -14	, -17	. -31	? -23	lower -46	none -19
carry-before-that|2|far|question|false|	false -34	true -21
carry-before-that|2|far|question|true|	true 12
carry-before-that|2|far|quote|	. -20	upper -34
carry-before-that|2|far|start|	upper 11
carry-before-that|2|far|stop|	? -13	none -14	other -16	upper -57
carry-before-that|2|far|subject|	elided -20	none 13	own -68
carry-before-that|2|far|subordinator|	, -26	lower -53	none -27	upper -21
carry-before-that|2|far|that|	lower -39	none -14	upper -21
carry-before-that|2|far|verb-judging|	lower -45
carry-before-that|2|far|verb-saying|	, -49	? -31	lower -36	none -22	upper -34
carry-before-that|2|far|verb-thinking|	lower -26
carry-before-that|2|far|word|	, -28	lower -16	none -36	upper 6
carry-before-that|2|far|—|	. -23	none -15	upper -21
carry-before-that|3|	far -46
carry-before-that|3|far|!|	capital -18	determiner -14	end -21	pronoun -16
carry-before-that|3|far|'|	, -21
carry-before-that|3|far|	) 9	, -35	- -19	1 -45	10+ -55	2 -6	3 -10	6-9 -54	: -37	adverb -18	auxiliary -25	capital -39	coordinator -24	determiner -54	possessive -17	preposition -28	pronoun -36	quote -16	start -13	stop -62	subordinator -31	verb-judging -23	verb-saying -15	verb-thinking -27	word -54
carry-before-that|3|far|)|	upper 9
carry-before-that|3|far|,auxiliary|	none -15
carry-before-that|3|far|,verb-saying|	? -16	none -33
carry-before-that|3|far|,word|	none -7
carry-before-that|3|far|,|	' -9	adverb -14	auxiliary -13	capital -53	coordinator -19	determiner -30	lower -22	none -17	preposition -16	subordinator -18	upper -30	verb-saying -33	word -28
carry-before-that|3|far|-|	lower -12	none -16	upper -15
carry-before-that|3|far|.|	[ -33	capital -27	coordinator -17	determiner -12	end -63	preposition -23	pronoun -20	subordinator -26
carry-before-that|3|far|:|	upper -36
carry-before-that|3|far|?|	capital -26	end -12	pronoun -18
carry-before-that|3|far|[|	. -23
carry-before-that|3|far|adjacent|	false -46
carry-before-that|3|far|adverb|	, -12	lower -18	none -18
carry-before-that|3|far|alone|	true -24
carry-before-that|3|far|auxiliary|	lower -23	none -19
carry-before-that|3|far|capital|	! -15	, -23	. -39	? -10	lower -29	none -28	upper -29
carry-before-that|3|far|coordinator|	, -21	. -22	lower -22	none -37
carry-before-that|3|far|determiner|	! -18	, -28	. -33	? -17	lower -51	none -26	upper -21
carry-before-that|3|far|elided|	elided -10	own -7
carry-before-that|3|far|end|	! -16	. -30	? -7	none -28
carry-before-that|3|far|first|	false -38
carry-before-that|3|far|inside|	false -69
carry-before-that|3|far|none|	) -12	, -22	,auxiliary -8	,verb-saying -24	,word 8	- -19	; -10	adverb -19	auxiliary -21	capital -32	coordinator -20	determiner -29	end 18	none 15	own -37	preposition -44	pronoun -15	stop -51	subordinator -32	that -11	verb-judging -15	verb-saying -17	verb-thinking -12	word -27	— -17
carry-before-that|3|far|own|	elided -19	none -11	own -11
carry-before-that|3|far|possessive|	lower -12	upper -17
carry-before-that|3|far|preposition|	, -21	. -20	lower -20	none -38	upper -31
carry-before-that|3|far|pronoun|	! -11	, -22	. -26	? -9	lower -36	none -11
carry-before-that|3|far|question|false|	false -47
carry-before-that|3|far|question|true|	false -16	true -9
carry-before-that|3|far|quote|	, -13	upper -15
carry-before-that|3|far|start|	upper -20
carry-before-that|3|far|stop|	upper -62
carry-before-that|3|far|subject|	none 10
carry-before-that|3|far|subordinator|	, -28	lower -26	none -17	upper -26
carry-before-that|3|far|that|	. -16	none -29	upper -26
carry-before-that|3|far|verb-judging|	, -12	lower -22	none -15	upper -12
carry-before-that|3|far|verb-saying|	, -22	? -23	lower -15	none -20	upper -8
carry-before-that|3|far|verb-thinking|	lower -24
carry-before-that|3|far|word|	, -25	lower -50	none -20	upper -23
carry-before-that|3|far|—|	none -14
carry-before|0|	0 53	1 7	2 -14	3 -21
carry-before|0|0|	( 17	, 16	1 10	10+ 46	2 21	3 12	4-5 10	6-9 30	: -13	adverb 30	auxiliary 13	capital 15	coordinator 48	possessive 20	preposition 10	pronoun 10	quote 23	subordinator 17	that 14	verb-thinking 8
carry-before|0|0|)|	none 17
carry-before|0|0|,|	capital -32	lower 7	none 18	preposition -27	pronoun 49	quote 15	upper 20	verb-saying -21	word 17
carry-before|0|0|-|	none 17
carry-before|0|0|:|	upper -13
carry-before|0|0|adjacent|	false 52	true 23
carry-before|0|0|adverb|	lower 30
carry-before|0|0|auxiliary|	lower 12	none 15	upper 22
carry-before|0|0|capital|	. 20	lower 14	none 11	upper 17
carry-before|0|0|coordinator|	, 11	. 16	lower 43	none 19	upper 22
carry-before|0|0|determiner|	, 14	. 11	lower 8
carry-before|0|0|elided|	elided 24
carry-before|0|0|end|	! 7	. 37	? 16	none 10
carry-before|0|0|inside|	false 53
carry-before|0|0|none|	,auxiliary 27	,determiner -19	,verb-saying 19	,word -6	- 6	: -20	; -42	adverb 17	auxiliary 30	capital 22	coordinator 58	determiner 18	none -27	preposition 36	pronoun 22	quote 24	subordinator 24	that 36	word 40	— -11
carry-before|0|0|possessive|	lower 7	upper 16
carry-before|0|0|preposition|	. 19	none 26	upper 12
carry-before|0|0|pronoun|	lower 10	none 18
carry-before|0|0|question|false|	false 50	true 18
carry-before|0|0|quote|	lower 25	upper 11
carry-before|0|0|stop|	none -18
carry-before|0|0|subject|	elided 24	none -27
carry-before|0|0|subordinator|	, 14	. 12	lower 11	none 22	upper 12
carry-before|0|0|that|	lower 12	upper 22
carry-before|0|0|verb-saying|	lower 7	none 15	upper -11
carry-before|0|0|verb-thinking|	lower 16
carry-before|0|0|word|	, 10	none 11
carry-before|0|1|!|	determiner -19	pronoun -14
carry-before|0|1|	( -17	, 10	1 -30	10+ 35	2 -37	3 -36	4-5 -17	6-9 14	: -48	adverb -29	auxiliary -16	coordinator -16	determiner -25	possessive -11	preposition -32	pronoun -23	quote 26	stop 55	subordinator -13	that -39	verb-judging -14	verb-saying -19	verb-thinking -27	word -17	— -7
carry-before|0|1|(|	upper -17
carry-before|0|1|,auxiliary|	none -7
carry-before|0|1|,coordinator|	none -6
carry-before|0|1|,pronoun|	none -28
carry-before|0|1|,verb-saying|	? -16	none -8
carry-before|0|1|,word|	none -29
carry-before|0|1|,|	' 9	capital 53	determiner 28	lower -21	preposition 6	pronoun 14	upper 19	verb-judging -20	verb-saying 64
carry-before|0|1|.|	capital -7	coordinator -21	determiner -21	preposition -24	pronoun 16	quote -17	subordinator 11	that -25
carry-before|0|1|:|	lower -17	upper -48
carry-before|0|1|;|	none -15
carry-before|0|1|?|	,verb-saying -17	capital -16	pronoun 11	verb-saying 29
carry-before|0|1|adjacent|	false 7	true -17
carry-before|0|1|adverb|	lower -29
carry-before|0|1|auxiliary|	lower -28	none -24
carry-before|0|1|capital|	, -75	. 30	? -7	none -13
carry-before|0|1|coordinator|	, 13	. -17	lower -17	none -14
carry-before|0|1|determiner|	, -43	. -19	lower -54	none -18
carry-before|0|1|elided|	elided -15	none -11
carry-before|0|1|end|	! 20	. 39	? 24	none 15
carry-before|0|1|inside|	false 7
carry-before|0|1|none|	, -19	,pronoun -8	,verb-judging -8	,verb-saying -11	,verb-thinking 6	,word -28	- -15	: 15	capital -9	coordinator -35	none -36	own -18	preposition -52	pronoun 7	stop -17	subordinator -25	that -24	verb-saying -16	word -27	— 24
carry-before|0|1|own|	none -40	own -26
carry-before|0|1|possessive|	lower -11
carry-before|0|1|preposition|	. 17	lower -34	none -29
carry-before|0|1|pronoun|	, -72	. -11	lower -23
carry-before|0|1|question|false|	false 13
carry-before|0|1|question|true|	false -25	true 25
carry-before|0|1|quote|	upper 26
carry-before|0|1|stop|	none -21	upper 55
carry-before|0|1|subject|	elided -10	none -36	own -35
carry-before|0|1|subordinator|	lower -8	none -24
carry-before|0|1|that|	lower -36	none -22
carry-before|0|1|verb-judging|	lower -11
carry-before|0|1|verb-saying|	, -49	lower -18
carry-before|0|1|verb-thinking|	lower -26
carry-before|0|1|word|	, 13	lower -21	none -8	upper 7
carry-before|0|1|—|	upper -11
carry-before|0|2|!|	capital 12
carry-before|0|2|	, -16	1 -26	10+ 11	2 -18	3 -8	4-5 8	6-9 -44	: -43	auxiliary -22	capital -14	coordinator -20	determiner -24	preposition -24	pronoun -15	stop 10	that -17	verb-saying -18	word -38
carry-before|0|2|,pronoun|	none -16
carry-before|0|2|,verb-saying|	none -59
carry-before|0|2|,word|	none -31
carry-before|0|2|,|	capital 6	lower -15	pronoun 6	upper -25	verb-saying 11	word -19
carry-before|0|2|.|	capital -25	determiner 14	preposition -13	pronoun -8
carry-before|0|2|:|	upper -42
carry-before|0|2|?|	capital 25	pronoun -12
carry-before|0|2|adjacent|	false -14
carry-before|0|2|auxiliary|	lower -19	none -16
carry-before|0|2|capital|	, -39	lower -14
carry-before|0|2|coordinator|	lower -20	none -16
carry-before|0|2|determiner|	, -25	. 11	lower -20	upper -17
carry-before|0|2|elided|	none -26	own -28
carry-before|0|2|end|	! -16	. 28	? -6
carry-before|0|2|inside|	false -14
carry-before|0|2|none|	,pronoun -12	,word -19	coordinator -18	elided 7	none -15	preposition 9	stop -43
carry-before|0|2|own|	elided -17	none -38	own -62
carry-before|0|2|preposition|	lower -24
carry-before|0|2|pronoun|	, -43	lower -15
carry-before|0|2|question|false|	false -10
carry-before|0|2|question|true|	false -10	true -11
carry-before|0|2|stop|	none -56	upper 10
carry-before|0|2|subject|	elided -41	own -75
carry-before|0|2|that|	lower -17
carry-before|0|2|verb-saying|	, -18	lower -15
carry-before|0|2|word|	, -18	lower -38	none -18
carry-before|0|3|	, -17	10+ -31	2 -24	3 -19	4-5 -19	: -25	preposition -15	stop -11	verb-saying -17
carry-before|0|3|,verb-saying|	none -22
carry-before|0|3|,word|	none -26
carry-before|0|3|.|	capital -15
carry-before|0|3|:|	upper -25
carry-before|0|3|adjacent|	false -21
carry-before|0|3|elided|	own -16
carry-before|0|3|inside|	false -21
carry-before|0|3|none|	,auxiliary 7	,verb-saying -41	,word 9	none 9	own -39	stop -25
carry-before|0|3|own|	elided -17	none -21	own -34
carry-before|0|3|preposition|	lower -15
carry-before|0|3|pronoun|	, -22
carry-before|0|3|question|false|	false -31
carry-before|0|3|stop|	none -24	upper -11
carry-before|0|3|subject|	elided -16	none -11	own -43
carry-before|0|3|verb-saying|	lower -17
carry-before|1|	far -31
carry-before|1|far|!|	,verb-saying -18	capital -20	determiner -28	end -38	pronoun 14
carry-before|1|far|'|	, -19
carry-before|1|far|+|	none -18
carry-before|1|far|	, -6	- -16	1 -12	10+ 16	2 -49	3 -46	4-5 -21	6-9 -37	: -21	adverb -38	auxiliary -41	capital -50	coordinator -38	determiner -30	possessive -48	preposition -17	pronoun -56	stop -42	subordinator -59	that 6	verb-judging -7	verb-saying -63	verb-thinking -40	word -77
carry-before|1|far|,auxiliary|	none -62
carry-before|1|far|,determiner|	none -20
carry-before|1|far|,preposition|	none -24
carry-before|1|far|,pronoun|	none -35
carry-before|1|far|,subordinator|	none -26
carry-before|1|far|,verb-judging|	none -28
carry-before|1|far|,verb-saying|	? -21	none -6
carry-before|1|far|,verb-thinking|	none -20
carry-before|1|far|,word|	none -33
carry-before|1|far|,|	adverb -23	coordinator -34	determiner -24	none 8	preposition -26	subordinator -34	upper -37	verb-judging -20	word -27	– -13
carry-before|1|far|-|	none -33	upper -23
carry-before|1|far|.|	[ -22	capital -39	coordinator -30	determiner -41	end -9	preposition -23	pronoun -27	— -21
carry-before|1|far|:|	lower -26	none -19	upper -21
carry-before|1|far|;|	none -17
carry-before|1|far|?|	,auxiliary -14	,verb-saying -14	capital -22	determiner -15	end -28	stop -11	verb-saying -19
carry-before|1|far|[|	. -26
carry-before|1|far|adjacent|	false -31
carry-before|1|far|adverb|	, -24	lower -32	none -23
carry-before|1|far|alone|	false -12	true 37
carry-before|1|far|auxiliary|	lower -40	none -37	other -18	upper -18
carry-before|1|far|capital|	! -19	, 6	. -8	? -45	lower -50	none -47	upper -18
carry-before|1|far|coordinator|	, -40	. -24	lower -38	none -14
carry-before|1|far|determiner|	! -30	, -39	. -9	? -24	lower -26	none -13	other -22	upper -38
carry-before|1|far|elided|	elided -34
carry-before|1|far|end|	! -9	. -12	? -22
carry-before|1|far|first|	false -17	true 22
carry-before|1|far|inside|	false -46
carry-before|1|far|none|	( -18	,determiner -13	,preposition -23	,pronoun -24	,subordinator -15	,verb-judging -31	,verb-saying -11	,verb-thinking -17	,word -47	- -32	: 14	; -19	adverb -29	auxiliary -22	capital 9	coordinator -18	determiner -36	end 15	none -35	own -17	preposition 6	pronoun -29	stop -47	subordinator -41	that -30	verb-judging -34	verb-saying 6	verb-thinking -23	word -64	— -16
carry-before|1|far|own|	none -19	own -27
carry-before|1|far|possessive|	lower -39	upper -24
carry-before|1|far|preposition|	, -19	. -36	lower -15	none -10	upper -37
carry-before|1|far|pronoun|	! -19	, -25	. -35	lower -53	none -23
carry-before|1|far|question|false|	false -14	true -38
carry-before|1|far|question|true|	false -47
carry-before|1|far|quote|	, -20	. -21	none -9
carry-before|1|far|start|	other -11
carry-before|1|far|stop|	? -18	none -22	other -20	upper -42
carry-before|1|far|subject|	none -29	own -17
carry-before|1|far|subordinator|	, -33	. -32	lower -58	none -52	upper -27
carry-before|1|far|that|	lower 7	none -34	upper -38
carry-before|1|far|verb-judging|	, -25	none -25	upper -32
carry-before|1|far|verb-saying|	, -30	? -32	lower -57	none -32	upper -30
carry-before|1|far|verb-thinking|	lower -39
carry-before|1|far|word|	, -29	lower -73	none -56	upper -26
carry-before|1|far|—|	. -21	none -31
carry-before|2|	far -26
carry-before|2|far|!|	determiner -23	end -26	pronoun -18
carry-before|2|far|'|	, -32
carry-before|2|far|	, -59	1 -43	10+ -22	2 -64	3 -20	4-5 -7	6-9 -18	: -14	adverb -19	auxiliary -7	capital -22	coordinator -18	determiner -52	possessive -18	preposition -29	pronoun -32	start -14	stop -61	that -44	verb-judging -36	verb-saying -18	verb-thinking -27	word -12
carry-before|2|far|,auxiliary|	none -39
carry-before|2|far|,verb-judging|	none -12
carry-before|2|far|,verb-saying|	! -14	none -11
carry-before|2|far|,word|	none -28
carry-before|2|far|,|	capital -34	determiner -37	lower -30	none -24	preposition -19	pronoun -52	upper -55	verb-saying -38	word -29
carry-before|2|far|-|	none -12
carry-before|2|far|.|	[ -21	capital -27	coordinator -17	determiner -30	end -63	preposition -17	pronoun -30	subordinator -19
carry-before|2|far|:|	upper -12
carry-before|2|far|?|	capital -9	end 17	verb-saying -12
carry-before|2|far|[|	. -21
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	, -13	lower -19
carry-before|2|far|auxiliary|	lower -7	none -14
carry-before|2|far|capital|	! -13	, -66	. -40	? -23	lower -17	none -36
carry-before|2|far|coordinator|	, -24	. -23	lower -18	none -42
carry-before|2|far|determiner|	, -62	. -32	lower -45	none -17	upper -26
carry-before|2|far|elided|	none -9
carry-before|2|far|end|	! -19	. -18
carry-before|2|far|first|	false -14
carry-before|2|far|inside|	false -30
carry-before|2|far|none|	, -21	,auxiliary -20	,verb-saying -15	,word -15	: 15	adverb -14	auxiliary -32	capital -30	coordinator -34	determiner -22	elided -12	end 16	none 10	own -16	preposition -7	pronoun -6	stop -49	subordinator -23	that -18	word -36	— -14
carry-before|2|far|own|	elided -27	own -46
carry-before|2|far|possessive|	lower -21
carry-before|2|far|preposition|	, -16	lower -28	none -35
carry-before|2|far|pronoun|	! -16	, -42	. 9	? -18	lower -32	none -20
carry-before|2|far|question|false|	false -38	true -13
carry-before|2|far|question|true|	false 6	true 10
carry-before|2|far|start|	upper -14
carry-before|2|far|stop|	none -10	upper -61
carry-before|2|far|subject|	none 6
carry-before|2|far|subordinator|	, -27	none -18
carry-before|2|far|that|	lower -42	none -18	upper -21
carry-before|2|far|verb-judging|	, -11	lower -31	upper -15
carry-before|2|far|verb-saying|	, -43	? 7	lower -13	none -16	upper -25
carry-before|2|far|verb-thinking|	lower -24
carry-before|2|far|word|	, -32	lower -36	none -40
carry-before|2|far|—|	none -20
carry-before|3|	far -34
carry-before|3|far|!|	capital -8	end -34
carry-before|3|far|'|	, -18
carry-before|3|far|	, -45	- -14	1 -43	10+ -26	2 -41	3 -8	4-5 -54	: 7	adverb -11	auxiliary -29	capital -35	coordinator -27	determiner -47	possessive -16	preposition -36	pronoun -32	start -13	stop -42	subordinator -33	that -19	verb-judging -26	verb-saying -20	verb-thinking -16	word -55
carry-before|3|far|,verb-saying|	none 10
carry-before|3|far|,|	capital -53	coordinator -21	determiner -31	lower -29	none -16	pronoun -32	subordinator -18	upper -39	verb-saying -60	word -17
carry-before|3|far|-|	none -14
carry-before|3|far|.|	[ -23	capital -22	coordinator -19	determiner -22	end -70	preposition -17	pronoun -23	subordinator -9
carry-before|3|far|:|	upper 7
carry-before|3|far|?|	capital -8	end -26	pronoun -15
carry-before|3|far|[|	. -20
carry-before|3|far|adjacent|	false -34
carry-before|3|far|adverb|	, -12	lower -11	none -17
carry-before|3|far|alone|	false -14
carry-before|3|far|auxiliary|	lower -27	none -15
carry-before|3|far|capital|	! -19	, -35	. -27	? -15	lower -34	none -25	upper -25
carry-before|3|far|coordinator|	, -20	. -19	lower -27	none -29
carry-before|3|far|determiner|	, -42	. -27	lower -43	none -18	upper -20
carry-before|3|far|end|	. -46	? -6	none -16
carry-before|3|far|first|	false -6
carry-before|3|far|inside|	false -39
carry-before|3|far|none|	) -15	, 13	,verb-saying -17	- -21	: -11	auxiliary -16	capital -18	coordinator -33	determiner -26	end 6	none 12	own -17	preposition -33	stop -26	that -6	verb-saying -19	word -44
carry-before|3|far|own|	elided -13	none 6	own 8
carry-before|3|far|possessive|	lower -12
carry-before|3|far|preposition|	, -19	. -10	lower -27	none -34	upper -20
carry-before|3|far|pronoun|	, -37	. -20	? -9	lower -32
carry-before|3|far|question|false|	false -31	true -19
carry-before|3|far|question|true|	false -28
carry-before|3|far|quote|	, -10
carry-before|3|far|start|	upper -11
carry-before|3|far|stop|	none 13	upper -42
carry-before|3|far|subject|	elided -15	none 6	own 11
carry-before|3|far|subordinator|	, -22	lower -32	none -16	upper -13
carry-before|3|far|that|	lower -17	none -23
carry-before|3|far|verb-judging|	lower -23	upper -17
carry-before|3|far|verb-saying|	, -51	? -26	lower -21	none -25	upper -12
carry-before|3|far|verb-thinking|	lower -14
carry-before|3|far|word|	, -34	lower -48	none -24	upper -22
carry-next|0|	0 50	1 8	2 -24	3 -45
carry-next|0|0|	( 21	, 8	1 29	2 31	3 15	4-5 9	6-9 34	adverb -20	auxiliary 21	capital 24	determiner 16	possessive 13	preposition 15	pronoun 14	start 6	stop 23	subordinator 21	that 7	verb-judging -8	verb-saying 6	verb-thinking 9	word 7
carry-next|0|0|(|	upper 21
carry-next|0|0|,auxiliary|	none 16
carry-next|0|0|,determiner|	none -18
carry-next|0|0|,pronoun|	none -13
carry-next|0|0|,verb-saying|	none 27
carry-next|0|0|,|	capital 18	coordinator 14	determiner 23	lower 25	pronoun 10	subordinator 15	verb-saying -22	word -9
carry-next|0|0|.|	coordinator 17	determiner -6	end 27	preposition 25	subordinator 13
carry-next|0|0|:|	none -8	upper 18
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 18
carry-next|0|0|adjacent|	false 48	true 28
carry-next|0|0|adverb|	lower -20	none 12
carry-next|0|0|auxiliary|	lower 20	none 29
carry-next|0|0|capital|	, -44	lower 23	none 20
carry-next|0|0|coordinator|	, -11	none 52
carry-next|0|0|determiner|	lower 17	none 15
carry-next|0|0|elided|	elided 21
carry-next|0|0|first|	false 6
carry-next|0|0|inside|	false 49
carry-next|0|0|none|	) 18	, 14	- 14	capital 13	coordinator 8	determiner 8	end 13	none -17	preposition 17	pronoun 15	subordinator 27	that 6	verb-saying 15	word 10
carry-next|0|0|possessive|	lower 10
carry-next|0|0|preposition|	, -26	lower 10	none 26	upper 17
carry-next|0|0|pronoun|	, 21	lower 14	none 24
carry-next|0|0|question|false|	false 47
carry-next|0|0|question|true|	false 16
carry-next|0|0|quote|	, 20	lower 18	none 25	upper -9
carry-next|0|0|start|	upper 6
carry-next|0|0|stop|	upper 23
carry-next|0|0|subject|	elided 21	none -17
carry-next|0|0|subordinator|	, -12	lower 19	none 15	upper 7
carry-next|0|0|that|	lower 9	none 34
carry-next|0|0|verb-judging|	, 13	upper -10
carry-next|0|0|verb-saying|	, -20	none 23	upper 15
carry-next|0|0|verb-thinking|	lower 17
carry-next|0|0|word|	, -13	none 34	upper 23
carry-next|0|0|—|	none 21
carry-next|0|1|!|	end 11
carry-next|0|1|'|	, -9
carry-next|0|1|	, -29	- -18	1 -10	10+ 10	2 -24	3 -23	6-9 16	: -13	auxiliary 13	capital -51	coordinator -30	determiner -17	possessive -20	quote -10	start 17	verb-saying -11	verb-thinking 8	word -12	— -20
carry-next|0|1|,auxiliary|	none -30
carry-next|0|1|,pronoun|	none -18
carry-next|0|1|,verb-judging|	none -25
carry-next|0|1|,verb-saying|	? -24	none -21
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -21
carry-next|0|1|,|	capital -51	coordinator 10	determiner 19	lower -57	none -27	pronoun 6	verb-saying -44
carry-next|0|1|-|	lower -14	none -24
carry-next|0|1|.|	capital -29	coordinator -24	determiner -14	end 17	preposition -18	pronoun -13	that -15
carry-next|0|1|:|	none -8	upper -26
carry-next|0|1|;|	none -14
carry-next|0|1|?|	,verb-saying -18	capital -11	determiner -17	end 10
carry-next|0|1|adjacent|	false 7	true 6
carry-next|0|1|auxiliary|	lower 13	none -12
carry-next|0|1|capital|	, 15	. -33	? -22	lower -50	none -28
carry-next|0|1|coordinator|	, -20	. -36	lower -30	none -37
carry-next|0|1|determiner|	! -26	, 7	. -7	? -9	lower -15	upper -16
carry-next|0|1|elided|	elided -10	own -10
carry-next|0|1|first|	false 17
carry-next|0|1|none|	, -21	,determiner -10	,pronoun -26	,verb-saying -11	; -17	auxiliary -26	capital -17	coordinator -13	determiner -14	own -14	preposition -25	subordinator -26	that -30	word -7
carry-next|0|1|own|	own -40
carry-next|0|1|possessive|	lower -15
carry-next|0|1|preposition|	, 13	. -9	none -32	upper 8
carry-next|0|1|pronoun|	. -24	none -9
carry-next|0|1|question|false|	false 13	true -32
carry-next|0|1|question|true|	false -13	true 18
carry-next|0|1|quote|	. 6	upper -11
carry-next|0|1|start|	upper 17
carry-next|0|1|stop|	? -16	none 34
carry-next|0|1|subject|	elided -11	none -11	own -23
carry-next|0|1|subordinator|	lower 6	none -29
carry-next|0|1|that|	. -19	none -23
carry-next|0|1|verb-judging|	, -27
carry-next|0|1|verb-saying|	, 25	? 21	lower -8	none -19	upper -28
carry-next|0|1|verb-thinking|	lower 12
carry-next|0|1|word|	, -18	lower -6	none -48	upper -16
carry-next|0|1|—|	? -23	none 8
carry-next|0|2|!|	end -9
carry-next|0|2|,auxiliary|	none -35
carry-next|0|2|,pronoun|	none -13
carry-next|0|2|,verb-saying|	none -7
carry-next|0|2|,word|	none -24
carry-next|0|2|,|	capital -23	determiner -20	pronoun -26	upper -22	word -13
carry-next|0|2|.|	determiner -16	end 20
carry-next|0|2|	1 -28	10+ -14	2 -13	3 -40	6-9 -36	auxiliary -35	capital -15	coordinator -20	determiner -31	preposition -32	pronoun -24	stop -24	subordinator -14	that -19	verb-judging -13	verb-saying -27	word -31
carry-next|0|2|adjacent|	false -24
carry-next|0|2|auxiliary|	lower -35
carry-next|0|2|capital|	! -10	, -29	. -8	lower -15
carry-next|0|2|coordinator|	lower -20	none -14
carry-next|0|2|determiner|	, -30	. -19	lower -25
carry-next|0|2|elided|	elided -19	own -19
carry-next|0|2|inside|	false -25
carry-next|0|2|none|	,auxiliary -38	,pronoun -16	,verb-saying -20	,word -17	auxiliary -13	elided -17	none 6	own -42	stop -41	word -19
carry-next|0|2|own|	none -24	own -68
carry-next|0|2|preposition|	. -19	lower -28	none -13
carry-next|0|2|pronoun|	, -16	. -29	? -13	lower -24
carry-next|0|2|question|false|	false -22	true -11
carry-next|0|2|question|true|	false -25	true 8
carry-next|0|2|stop|	none -18	upper -24
carry-next|0|2|subject|	none -10	own -19
carry-next|0|2|subordinator|	lower -14
carry-next|0|2|that|	lower -19
carry-next|0|2|verb-judging|	lower -13
carry-next|0|2|verb-saying|	, -35	lower -26
carry-next|0|2|word|	, -22	lower -31
carry-next|0|3|,auxiliary|	none -10
carry-next|0|3|,verb-saying|	none -19
carry-next|0|3|,word|	none -14
carry-next|0|3|,|	pronoun -16
carry-next|0|3|.|	end -13
carry-next|0|3|	1 -19	10+ -20	2 -11	3 -19	4-5 -25	6-9 -18	auxiliary -16	determiner -17	preposition -9	start -21	stop -16	verb-saying -17	word -13
carry-next|0|3|adjacent|	false -45
carry-next|0|3|auxiliary|	lower -16
carry-next|0|3|capital|	. -15
carry-next|0|3|determiner|	lower -16
carry-next|0|3|first|	false -21
carry-next|0|3|inside|	false -39
carry-next|0|3|none|	,verb-saying -23	,word -16	none -10	own -19	stop -14
carry-next|0|3|own|	elided -12	none -18	own -24
carry-next|0|3|question|false|	false -44
carry-next|0|3|start|	upper -21
carry-next|0|3|stop|	none -22	upper -16
carry-next|0|3|subject|	elided -8	none -23	own -30
carry-next|0|3|verb-saying|	lower -13
carry-next|0|3|word|	lower -13
carry-next|1|	far -37
carry-next|1|far|!|	capital -23	determiner -14	end -33	pronoun 10
carry-next|1|far|	( -17	, -17	- -12	1 7	10+ -30	2 -14	3 -37	4-5 -15	6-9 -48	; -19	auxiliary -41	capital -15	coordinator -49	determiner -24	possessive -31	pronoun -52	quote -33	start -27	stop -46	subordinator -62	that -49	verb-judging -7	verb-saying -52	verb-thinking -36	word -19	— -34	’ -13
carry-next|1|far|(|	upper -17
carry-next|1|far|,auxiliary|	? -11	none -57
carry-next|1|far|,determiner|	none -22
carry-next|1|far|,preposition|	none -23
carry-next|1|far|,pronoun|	none -27
carry-next|1|far|,subordinator|	none -21
carry-next|1|far|,verb-judging|	none -14
carry-next|1|far|,verb-saying|	! -20	? -20	none -23
carry-next|1|far|,word|	none -34
carry-next|1|far|,|	' -9	adverb -21	auxiliary -14	capital -12	coordinator -33	determiner -10	lower -10	none -48	preposition -22	pronoun -29	quote -19	subordinator -20	upper -34	verb-judging -23	verb-saying -59	word -28
carry-next|1|far|-|	lower -12	none -27
carry-next|1|far|.|	[ -26	capital -30	coordinator -34	determiner -10	end -29	preposition -31	pronoun -25	quote -19	subordinator -21	— -19
carry-next|1|far|:|	lower 10	none 11
carry-next|1|far|;|	lower -19	none -18
carry-next|1|far|?|	,verb-saying -20	,word -13	capital -23	determiner -18	end -11	pronoun -23	stop -15	verb-saying -24
carry-next|1|far|[|	. -26
carry-next|1|far|adjacent|	false -37
carry-next|1|far|adverb|	, -14	none -23
carry-next|1|far|alone|	false -13	true -29
carry-next|1|far|auxiliary|	lower -34	none -40	upper -29
carry-next|1|far|capital|	! -7	, -14	. -43	? -20	lower -12	none -25	upper -37
carry-next|1|far|coordinator|	, -32	. -32	lower -45	none -38	upper -24
carry-next|1|far|determiner|	! -20	, -34	. -17	? -21	lower -75	none -38	other -24
carry-next|1|far|elided|	elided -32	none -22	own -13
carry-next|1|far|end|	! -32	. -38	? -60	none 34
carry-next|1|far|first|	false -30
carry-next|1|far|inside|	false -31
carry-next|1|far|none|	+ -19	,auxiliary -46	,determiner -9	,preposition -19	,pronoun -30	,subordinator -27	,verb-judging -30	,verb-saying -22	,verb-thinking -14	,word 19	- -23	: -14	; -28	adverb -15	auxiliary -29	capital -31	coordinator -10	elided -15	end -28	none 11	own -43	preposition -16	pronoun -32	quote -14	stop -26	that -38	verb-judging -22	verb-saying -31	word -8	— -23
carry-next|1|far|own|	elided -21	none -14	own -20
carry-next|1|far|possessive|	lower -28	upper -25
carry-next|1|far|preposition|	, -27	. -17	lower -10
carry-next|1|far|pronoun|	! -18	, -36	. -32	? -14	lower -50	none -18
carry-next|1|far|question|false|	false -31	true -41
carry-next|1|far|question|true|	false -46
carry-next|1|far|quote|	lower -7	upper -34
carry-next|1|far|start|	upper -25
carry-next|1|far|stop|	none -50	other -17	upper -46
carry-next|1|far|subject|	elided -18	none -10
carry-next|1|far|subordinator|	, -38	lower -59	upper -19
carry-next|1|far|that|	lower -46	none -31	upper -27
carry-next|1|far|verb-judging|	, -20	lower -8	none -24	upper -15
carry-next|1|far|verb-saying|	, -29	? -27	lower -45	none -32	upper -28
carry-next|1|far|verb-thinking|	lower -36	none -27	upper -17
carry-next|1|far|word|	, -27	lower -17	none -48	upper -41
carry-next|1|far|–|	, -11
carry-next|1|far|—|	. -19	none -25	upper -30
carry-next|1|far|’|	lower -13
carry-next|2|	far -17
carry-next|2|far|!|	capital -22	determiner -19	end -17	pronoun -19
carry-next|2|far|	, -49	1 -37	10+ -70	3 -6	4-5 22	6-9 -21	: 19	adverb -18	auxiliary -9	capital -52	coordinator -28	determiner -25	possessive -22	pronoun -35	quote -26	start -9	stop -64	subordinator -43	that -27	verb-judging -29	verb-saying -56	verb-thinking -28	word -19
carry-next|2|far|,auxiliary|	none -22
carry-next|2|far|,verb-saying|	none -10
carry-next|2|far|,word|	none -23
carry-next|2|far|,|	' -25	adverb -13	capital -36	coordinator -23	determiner -47	lower -34	none -24	preposition -11	pronoun -17	subordinator -21	upper -39	verb-judging -19	verb-saying -46	word -29
carry-next|2|far|.|	[ -19	capital -40	coordinator -26	determiner -27	preposition -16	pronoun -27
carry-next|2|far|:|	lower 15	none 19	upper 15
carry-next|2|far|?|	,verb-saying 6	capital -27	end -34	pronoun -17
carry-next|2|far|[|	. -19
carry-next|2|far|adjacent|	false -17
carry-next|2|far|adverb|	lower -18
carry-next|2|far|alone|	false -25	true -23
carry-next|2|far|auxiliary|	lower -7	none -32	upper -21
carry-next|2|far|capital|	, -16	. -35	? -15	lower -41	none -38	upper -31
carry-next|2|far|coordinator|	. -21	lower -27	none -44
carry-next|2|far|determiner|	! -19	, -61	. -37	lower -21	none -33	upper -24
carry-next|2|far|elided|	elided -18	own -24
carry-next|2|far|end|	! -30	. -68	none 34
carry-next|2|far|inside|	false -21
carry-next|2|far|none|	, -22	,auxiliary -8	,verb-judging -15	,verb-saying 23	,word -33	- -23	auxiliary -25	capital -27	coordinator -32	determiner -18	elided -13	end -20	none -10	own 18	preposition -39	pronoun -16	stop -49	subordinator -31	that -23	verb-saying -17	word -32	— -31
carry-next|2|far|own|	elided 6	none -38	own 14
carry-next|2|far|possessive|	lower -21
carry-next|2|far|preposition|	, -18	. -14	lower -17	none -21	upper 10
carry-next|2|far|pronoun|	! -20	, -38	. -17	lower -35	none -13
carry-next|2|far|question|false|	false -19	true -15
carry-next|2|far|question|true|	false -45	true 10
carry-next|2|far|quote|	upper -25
carry-next|2|far|start|	upper -9
carry-next|2|far|stop|	none -74	upper -64
carry-next|2|far|subject|	elided -33	none 13	own 17
carry-next|2|far|subordinator|	, -14	. -19	lower -40	none -40
carry-next|2|far|that|	lower -26	none -19	upper -20
carry-next|2|far|verb-judging|	lower -22	upper -20
carry-next|2|far|verb-saying|	, -53	? -29	lower -51	upper -26
carry-next|2|far|verb-thinking|	lower -28
carry-next|2|far|word|	, -32	lower -15	none -51	upper -26
carry-next|2|far|—|	none -17
carry-next|3|	far -25
carry-next|3|far|!|	capital -20	end -19
carry-next|3|far|	( -22	1 -66	10+ -57	2 13	3 -13	4-5 -9	6-9 -12	adverb -17	auxiliary 14	capital -44	coordinator -28	determiner -56	possessive -26	preposition -45	pronoun -33	start -19	stop -77	subordinator -43	that -20	verb-judging -40	verb-thinking -17
carry-next|3|far|(|	upper -19
carry-next|3|far|)|	none -18
carry-next|3|far|,verb-saying|	none -15
carry-next|3|far|,|	' -15	adverb -19	capital -24	coordinator -9	determiner -34	none 19	preposition -17	pronoun -34	subordinator -21	upper -51	verb-saying -14
carry-next|3|far|-|	none -26
carry-next|3|far|.|	[ -25	capital -31	coordinator -28	determiner -34	end -68	preposition -26	pronoun -33
carry-next|3|far|:|	none 9
carry-next|3|far|?|	capital -22	pronoun -14	verb-saying -15
carry-next|3|far|[|	. -26
carry-next|3|far|adjacent|	false -25
carry-next|3|far|adverb|	lower -17
carry-next|3|far|alone|	false -24
carry-next|3|far|auxiliary|	lower 15	none -22	upper -17
carry-next|3|far|capital|	! -15	, -42	. -27	? -17	lower -33	none -24	upper -28
carry-next|3|far|coordinator|	, -29	. -25	lower -28	none -37
carry-next|3|far|determiner|	, -37	. -29	lower -54	none -21	upper -33
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -31	. -69	? -29	none 26
carry-next|3|far|first|	false -10
carry-next|3|far|inside|	false -20
carry-next|3|far|none|	, -12	,verb-saying 26	- -21	adverb -14	auxiliary -28	capital -7	determiner -20	elided -20	none 11	own 11	preposition -40	stop 10	subordinator -31	that -21	verb-saying -11	word -25
carry-next|3|far|own|	none -24	own 8
carry-next|3|far|possessive|	lower -20	upper -8
carry-next|3|far|preposition|	. -19	lower -42	none -60	upper -19
carry-next|3|far|pronoun|	, -45	. -24	? -12	lower -28
carry-next|3|far|question|false|	false -25	true -36
carry-next|3|far|start|	upper -19
carry-next|3|far|stop|	none -39	upper -77
carry-next|3|far|subject|	elided 17	none 17	own 6
carry-next|3|far|subordinator|	, -23	. -11	lower -38	none 18	upper -21
carry-next|3|far|that|	lower -18	none -18	upper -21
carry-next|3|far|verb-judging|	lower -41	upper -15
carry-next|3|far|verb-saying|	, -26	none -24	upper -11
carry-next|3|far|verb-thinking|	lower -23
carry-next|3|far|word|	, -23	none -35	upper -14
ending|according-to|,|	0 26	3 24	4-6 13	7-12 30
ending|according-to|.|	1 26	13-25 18	7-12 25
ending|according-to|none|	0 -6	13-25 -18	7-12 -28
ending|colon|!|	1 7
ending|colon|,|	1 -17
ending|colon|.|	1 -6	26+ 29	3 -12	4-6 -12	7-12 23
ending|colon|?|	1 -45	26+ -26
ending|colon|none|	1 -18	26+ -25
ending|named-before|!|	1 12	13-25 26	2 21	26+ -29	4-6 17
ending|named-before|,|	1 -53	13-25 -36	2 -14	26+ -40	3 -57	7-12 -25
ending|named-before|.|	1 -30	13-25 -11	2 -17	26+ -22	3 -28	4-6 -24	7-12 -9
ending|named-before|?|	1 -24	13-25 -25	2 -6	26+ -34	7-12 17
ending|named-before|none|	1 22	2 11	26+ -49	3 -17	4-6 -10	7-12 -7
ending|named-nearby|!|	0 13	1 -18	13-25 -23	26+ 7	7-12 -21
ending|named-nearby|,|	0 9	13-25 -19	2 -38	26+ -34	4-6 -11	7-12 -11
ending|named-nearby|.|	0 -36	1 -11	3 8
ending|named-nearby|?|	0 13	13-25 -14	2 -11	4-6 -7	7-12 6
ending|named-nearby|none|	0 -34	1 -22	2 21	26+ -10	3 11	4-6 17
ending|paragraph-before|!|	26+ -37
ending|paragraph-before|,|	26+ -51
ending|paragraph-before|.|	26+ 12
ending|paragraph-before|?|	26+ -36
ending|paragraph-before|none|	26+ -32
ending|possessor|!|	3 -11	4-6 -28
ending|possessor|,|	0 6	1 -24	2 -31	3 -16	4-6 8	7-12 -6
ending|possessor|.|	0 -45	1 -40	13-25 -11	2 9	3 -39	4-6 -11	7-12 -14
ending|possessor|?|	2 -27	3 -11	4-6 -16	7-12 7
ending|possessor|none|	0 -57	1 -15	13-25 -23	3 14	4-6 -6
ending|quote-then-speaker|!|	0 39	1 -12
ending|quote-then-speaker|,|	-10 8	-12 -12	-13 -15	-14 -16	-16 12	-17 -14	-18 -19	-21 -7	-22 -6	-23 -17	-3 -16	-4 -11	-5 18	-6 16	-7 23	-8 -12	-9 -18	0 32	13-25 -21	2 -16	26+ -15	3 -29	4-6 -13	7-12 -17
ending|quote-then-speaker|.|	2 -18
ending|quote-then-speaker|?|	0 45	1 22	13-25 -20	4-6 -18	7-12 -25
ending|quote-then-speaker|none|	-10 -14	-12 22	-13 9	-14 -6	-15 -24	-17 -27	-2 -20	-20 -9	-22 -25	-23 8	-24 -28	-25 -17	-26 14	-27 15	-28 -24	-29 14	-3 -23	-30 -25	-32 -13	-34 6	-4 -34	-5 -6	-6 -8	-7 -10	-8 -7	0 -35	1 -17	13-25 -6	2 15	4-6 -14
ending|quote-then-verb|!|	0 19
ending|quote-then-verb|,|	0 26	1 -13	13-25 -10	4-6 -31	7-12 -31
ending|quote-then-verb|?|	1 25
ending|quote-then-verb|none|	0 -14	1 11	7-12 -10
ending|sentence-after|!|	13-25 -18	4-6 -24	7-12 -18
ending|sentence-after|.|	0 -9	2 -19	26+ -22	3 -16	4-6 -29	7-12 -24
ending|sentence-after|?|	0 16	2 -16	3 -23	4-6 -14	7-12 9
ending|sentence-before|!|	1 18	13-25 -31	2 -13	26+ -23	3 -15	4-6 14
ending|sentence-before|,|	1 -23	13-25 -37	2 -28	26+ -74	4-6 -24	7-12 -30
ending|sentence-before|.|	1 25	26+ -15	3 15	7-12 -16
ending|sentence-before|?|	13-25 -16	3 6	4-6 -21
ending|sentence-before|none|	1 -16	2 -47	26+ -27	3 -57	4-6 -6	7-12 7
ending|signature|.|	1 20
ending|signature|none|	1 -25
ending|speaker-then-quote|!|	1 26	13-25 -26	3 20	7-12 -10
ending|speaker-then-quote|,|	0 20	1 -18	2 24	3 11	4-6 7	7-12 -24
ending|speaker-then-quote|.|	1 17	13-25 -16	26+ 6	3 10	4-6 20	7-12 12
ending|speaker-then-quote|?|	1 -23	2 -8	4-6 20	7-12 16
ending|speaker-then-quote|none|	1 -9	2 7	26+ -11	3 -9
ending|topic|!|	13-25 -12	26+ -27	7-12 -17
ending|topic|.|	1 -6	13-25 -15	26+ -18	3 25
ending|topic|?|	13-25 -25	26+ -38	3 8	7-12 12
ending|topic|none|	0 -32	13-25 -10	26+ -58	3 9	4-6 12
ending|verb-then-speaker|,|	1 -24	7-12 -25
ending|verb-then-speaker|.|	0 -46	1 -16	13-25 -33	2 -6	26+ 16	4-6 12	7-12 -38
ending|verb-then-speaker|?|	1 -13
ending|verb-then-speaker|none|	0 -26	1 13	13-25 -37	2 13	7-12 -11
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 15
follow|according-to|,verb-saying|	none -29
follow|according-to|,|	none -13
follow|according-to|:|	none 8
follow|according-to|;|	none 13
follow|according-to|auxiliary|	none 16
follow|according-to|capital|	, 35
follow|according-to|coordinator|	none -16
follow|according-to|determiner|	, 11
follow|according-to|end|	. 38
follow|according-to|preposition|	none 10
follow|according-to|stop|	none -29
follow|according-to|word|	, 27	none 14
follow|colon|,auxiliary|	none -10
follow|colon|,verb-saying|	none -25
follow|colon|[|	. 27
follow|colon|capital|	, -23	? 7
follow|colon|determiner|	, -34	? -25
follow|colon|end|	. 9	? -23	none -26
follow|colon|preposition|	. -21
follow|colon|pronoun|	. -8
follow|colon|stop|	? -19	none -12
follow|colon|subordinator|	. -22
follow|colon|verb-saying|	, -19
follow|named-before|'|	, -33
follow|named-before|,auxiliary|	none -8
follow|named-before|,pronoun|	! 9	none 11
follow|named-before|,verb-judging|	none -42
follow|named-before|,verb-saying|	? -22	none 13
follow|named-before|,verb-thinking|	none -19
follow|named-before|,word|	none 19
follow|named-before|,|	none -23
follow|named-before|:|	none -16
follow|named-before|auxiliary|	none -14
follow|named-before|capital|	! -20	, -52	? -38	none -50
follow|named-before|coordinator|	none -15
follow|named-before|determiner|	! -11	, -13	. -6	? -17
follow|named-before|end|	. -35	? 14
follow|named-before|preposition|	. -17	none -34
follow|named-before|pronoun|	! -21	, -32	? -28	none -43
follow|named-before|quote|	none -14
follow|named-before|stop|	none 14
follow|named-before|subordinator|	, -6	. -13	none -26
follow|named-before|that|	none -20
follow|named-before|verb-saying|	, -63	? -36	none -30
follow|named-before|word|	none -13
follow|named-before|—|	. -19	none -10
follow|named-nearby|(|	. -21	none -19
follow|named-nearby|)|	. -20	none -18
follow|named-nearby|,auxiliary|	none 23
follow|named-nearby|,determiner|	none 8
follow|named-nearby|,pronoun|	? 17
follow|named-nearby|,subordinator|	none 9
follow|named-nearby|,verb-judging|	none -6
follow|named-nearby|,verb-saying|	! -13	none 12
follow|named-nearby|,verb-thinking|	none 22
follow|named-nearby|,word|	none 13
follow|named-nearby|,|	none -10
follow|named-nearby|-|	none -9
follow|named-nearby|:|	none -18
follow|named-nearby|;|	none -8
follow|named-nearby|[|	. 21
follow|named-nearby|adverb|	, -9	none -15
follow|named-nearby|auxiliary|	, -9	none 7
follow|named-nearby|coordinator|	, -47	none -43
follow|named-nearby|determiner|	! -9	, -22	. -13	? -16	none -10
follow|named-nearby|end|	? -20	none -26
follow|named-nearby|preposition|	none -9
follow|named-nearby|pronoun|	, 8	. -43	none 8
follow|named-nearby|quote|	, -8	none -13
follow|named-nearby|stop|	? 13	none 36
follow|named-nearby|subordinator|	, 6	. -18	none -12
follow|named-nearby|that|	. 14	none -12
follow|named-nearby|verb-judging|	, -24	none -17
follow|named-nearby|verb-saying|	! 14	, 13
follow|named-nearby|verb-thinking|	none 10
follow|named-nearby|word|	, -8	none -14
follow|named-nearby|–|	, 18	none -12
follow|named-nearby|—|	. -7	none 13
follow|paragraph-before|'|	, -31
follow|paragraph-before|,auxiliary|	none -33
follow|paragraph-before|,pronoun|	none -7
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -16	none -46
follow|paragraph-before|,word|	none -21
follow|paragraph-before|capital|	! -30	, -49	. -19	? -43	none -48
follow|paragraph-before|determiner|	! -21	, -62	? -26	none -19
follow|paragraph-before|end|	. 14	? 10
follow|paragraph-before|preposition|	none -26
follow|paragraph-before|pronoun|	! -18	, -31	? -24	none -28
follow|paragraph-before|subordinator|	, -16	none -23
follow|paragraph-before|verb-saying|	, -30	? -35	none -28
follow|paragraph-before|word|	, -37
follow|paragraph-before|—|	. -9	none -13
follow|possessor|,|	none -39
follow|possessor|-|	none -8
follow|possessor|[|	. -26
follow|possessor|adverb|	, -27
follow|possessor|auxiliary|	none -17
follow|possessor|capital|	. -23	none -18
follow|possessor|coordinator|	. -19	none -12
follow|possessor|determiner|	, -9	none -33
follow|possessor|end|	! -41	. -10	none -26
follow|possessor|preposition|	, -28	. -33	none 10
follow|possessor|pronoun|	. -58
follow|possessor|quote|	, -23
follow|possessor|stop|	none -18
follow|possessor|subordinator|	. -19	none -7
follow|possessor|verb-judging|	none -18
follow|possessor|verb-saying|	, -17	none 11
follow|possessor|word|	none -9
follow|quote-then-speaker|'|	, 20
follow|quote-then-speaker|(|	none -21
follow|quote-then-speaker|)|	none -15
follow|quote-then-speaker|+|	none 13
follow|quote-then-speaker|,auxiliary|	none 15
follow|quote-then-speaker|,determiner|	none -16
follow|quote-then-speaker|,subordinator|	none 7
follow|quote-then-speaker|,verb-saying|	none -8
follow|quote-then-speaker|,word|	none -13
follow|quote-then-speaker|,|	none 9
follow|quote-then-speaker|-|	none -37
follow|quote-then-speaker|:|	none -23
follow|quote-then-speaker|;|	none 6
follow|quote-then-speaker|adverb|	, 15
follow|quote-then-speaker|auxiliary|	none 18
follow|quote-then-speaker|capital|	none -9
follow|quote-then-speaker|coordinator|	, -14	none -30
follow|quote-then-speaker|determiner|	! 33	, 20	? 31	none -17
follow|quote-then-speaker|preposition|	, -12	none -13
follow|quote-then-speaker|pronoun|	! 27	, 26	? 25	none 6
follow|quote-then-speaker|quote|	, -15	none -11
follow|quote-then-speaker|subordinator|	, -8	none -26
follow|quote-then-speaker|that|	none -18
follow|quote-then-speaker|verb-judging|	, 7	none -17
follow|quote-then-speaker|verb-saying|	, -7	? -12
follow|quote-then-speaker|verb-thinking|	, -35	none -6
follow|quote-then-speaker|word|	, -11	none -16
follow|quote-then-speaker|–|	none -30
follow|quote-then-speaker|—|	none -23
follow|quote-then-verb|'|	, 30
follow|quote-then-verb|,auxiliary|	none -11
follow|quote-then-verb|,determiner|	none 12
follow|quote-then-verb|,pronoun|	? 19	none 34
follow|quote-then-verb|,verb-judging|	none 33
follow|quote-then-verb|,verb-saying|	? 17	none 15
follow|quote-then-verb|:|	none -15
follow|quote-then-verb|capital|	, -48
follow|quote-then-verb|coordinator|	, -19	none -46
follow|quote-then-verb|determiner|	, -32
follow|quote-then-verb|preposition|	none 21
follow|quote-then-verb|pronoun|	, -13
follow|quote-then-verb|verb-saying|	! 19	, 29	none -11
follow|quote-then-verb|word|	none 13
follow|quote-then-verb|–|	, 21
follow|quote-then-verb|—|	none 28
follow|sentence-after|(|	. -25
follow|sentence-after|capital|	! 18	. -34	? 25
follow|sentence-after|coordinator|	. -64
follow|sentence-after|determiner|	! -35	. -11	? -39
follow|sentence-after|pronoun|	! -14	. -7	? -12
follow|sentence-after|that|	. -7
follow|sentence-after|—|	. -7
follow|sentence-before|'|	, -27
follow|sentence-before|)|	. -29	none -29
follow|sentence-before|,auxiliary|	none -55
follow|sentence-before|,coordinator|	none -24
follow|sentence-before|,determiner|	none -26
follow|sentence-before|,preposition|	none -22
follow|sentence-before|,pronoun|	? -22	none -11
follow|sentence-before|,subordinator|	none -15
follow|sentence-before|,verb-saying|	! -29	? -24	none 10
follow|sentence-before|,verb-thinking|	none -22
follow|sentence-before|,word|	none -12
follow|sentence-before|,|	none 6
follow|sentence-before|-|	none -37
follow|sentence-before|;|	none -45
follow|sentence-before|adverb|	none -17
follow|sentence-before|auxiliary|	none -44
follow|sentence-before|capital|	, -89	. -9	? -27	none -49
follow|sentence-before|determiner|	? 10	none -14
follow|sentence-before|end|	! -10	none 16
follow|sentence-before|preposition|	, -34	. -19	none -10
follow|sentence-before|pronoun|	! -25	, -54	. 14	none -41
follow|sentence-before|quote|	. -36
follow|sentence-before|stop|	? -26	none -14
follow|sentence-before|subordinator|	, -24	. -13	none -36
follow|sentence-before|that|	none -33
follow|sentence-before|verb-judging|	, -20
follow|sentence-before|verb-saying|	, -75	? -23	none -45
follow|sentence-before|word|	, -24
follow|sentence-before|—|	none -27
follow|signature|—|	. 20
follow|speaker-then-quote|(|	. -12	none 11
follow|speaker-then-quote|)|	. 20
follow|speaker-then-quote|,auxiliary|	none -16
follow|speaker-then-quote|,coordinator|	none -6
follow|speaker-then-quote|,determiner|	none 29
follow|speaker-then-quote|,preposition|	none -7
follow|speaker-then-quote|,verb-judging|	none -7
follow|speaker-then-quote|,verb-saying|	none -15
follow|speaker-then-quote|,|	none -17
follow|speaker-then-quote|-|	none 16
follow|speaker-then-quote|:|	none 20
follow|speaker-then-quote|;|	none 25
follow|speaker-then-quote|[|	. -14
follow|speaker-then-quote|adverb|	none 8
follow|speaker-then-quote|auxiliary|	none 6
follow|speaker-then-quote|capital|	, 14	. 25	? 19	none 16
follow|speaker-then-quote|coordinator|	, 23	. 6	none 8
follow|speaker-then-quote|determiner|	, -13	. -6	? -9
follow|speaker-then-quote|end|	! 7	. 18	none -31
follow|speaker-then-quote|preposition|	. -11
follow|speaker-then-quote|pronoun|	, -10	? -10	none 10
follow|speaker-then-quote|quote|	, -6	. -6
follow|speaker-then-quote|stop|	? -8	none -20
follow|speaker-then-quote|subordinator|	. 29
follow|speaker-then-quote|that|	. -10
follow|speaker-then-quote|verb-judging|	, 15	none 11
follow|speaker-then-quote|verb-saying|	, 9	none 12
follow|speaker-then-quote|verb-thinking|	, 15	none -6
follow|speaker-then-quote|word|	, -22	none 14
follow|speaker-then-quote|–|	none -7
follow|topic|,auxiliary|	? -19	none -8
follow|topic|,coordinator|	none 8
follow|topic|,determiner|	none -29
follow|topic|,preposition|	none -40
follow|topic|,pronoun|	? -16
follow|topic|,subordinator|	none -29
follow|topic|,verb-judging|	none -24
follow|topic|,verb-saying|	? -32	none -36
follow|topic|,verb-thinking|	none -25
follow|topic|,word|	? -24
follow|topic|:|	none -28
follow|topic|;|	none -10
follow|topic|auxiliary|	none -17
follow|topic|capital|	? 6
follow|topic|coordinator|	none 13
follow|topic|determiner|	. -15	? -14	none 22
follow|topic|end|	! -7	. -7	? -18	none -43
follow|topic|preposition|	. -21	none -11
follow|topic|pronoun|	. -14
follow|topic|stop|	none 12
follow|topic|verb-judging|	none -21
follow|topic|—|	none -11
follow|verb-then-speaker|,subordinator|	none -33
follow|verb-then-speaker|,verb-saying|	none -18
follow|verb-then-speaker|,word|	none -26
follow|verb-then-speaker|,|	none -22
follow|verb-then-speaker|-|	none -13
follow|verb-then-speaker|adverb|	none -17
follow|verb-then-speaker|auxiliary|	none -23
follow|verb-then-speaker|capital|	. -25
follow|verb-then-speaker|coordinator|	, -20	. -21	none -48
follow|verb-then-speaker|determiner|	, -15	. -8
follow|verb-then-speaker|end|	? -15	none -22
follow|verb-then-speaker|preposition|	. -15	none -53
follow|verb-then-speaker|pronoun|	. -31
follow|verb-then-speaker|stop|	none 21
follow|verb-then-speaker|subordinator|	, -26	. -18	none -32
follow|verb-then-speaker|that|	none -14
follow|verb-then-speaker|word|	none 17
force|according-to|according|	0 17	26+ 18	3 23	4-6 9
force|colon|judging|	26+ 8
force|colon|naked|	1 -19	26+ 7	3 9	4-6 -7	7-12 26
force|colon|other|	26+ -13
force|named-before|naked|	1 8	26+ -64	3 -27	7-12 -6
force|named-nearby|naked|	0 -24	1 -23	13-25 -11	2 11	26+ -6	3 14	4-6 10
force|paragraph-before|according|	26+ -29
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -23
force|paragraph-before|saying|	26+ -20
force|paragraph-before|thinking|	26+ -39
force|possessor|naked|	0 -18	1 -27	13-25 -23	2 7	7-12 -8
force|quote-then-speaker|judging|	-10 -7	-12 15	-13 -30	-14 -11	-15 13	-16 14	-17 6	-19 16	-23 -7	-24 -21	-26 -7	-3 -25	-4 -14	-5 6	-6 8	-7 28	-9 -26	1 -30	13-25 -41	2 -28	26+ -16	4-6 -21	7-12 -43
force|quote-then-speaker|other|	-10 -15	-11 7	-12 -11	-14 23	-15 -20	-16 -21	-17 -14	-18 -22	-2 -12	-20 -10	-21 -13	-24 -6	-3 -26	-4 -27	-7 -14	-9 9	0 -32	1 12	13-25 -20	2 10	26+ -37	3 -36	4-6 -49	7-12 -18
force|quote-then-speaker|saying|	-11 -8	-12 9	-13 -10	-14 -11	-15 -23	-16 -19	-17 -29	-19 -12	-20 6	-21 -7	-22 -27	-24 -22	-25 10	-26 16	-27 12	-29 15	-3 -23	-30 -12	-34 -17	-4 -30	-7 -7	-8 -8	-9 6	0 31	1 -35	13-25 -12	2 10	3 -15	4-6 -8
force|quote-then-speaker|thinking|	-11 -9	-12 10	-13 25	-16 13	-17 -10	-20 -9	-3 -6	-4 13	-5 14	-6 -24	-7 -14	-8 -10	-9 -16	0 17	13-25 -23	2 -42	3 -27	4-6 -43
force|quote-then-verb|judging|	0 -12	1 32	13-25 -19	2 -15	4-6 -21	7-12 -21
force|quote-then-verb|other|	1 8
force|quote-then-verb|saying|	0 25	1 6	2 6	7-12 -24
force|sentence-after|according|	13-25 -16	7-12 10
force|sentence-after|judging|	1 -24	13-25 -18	2 -27	3 -18	4-6 -32	7-12 -22
force|sentence-after|other|	13-25 -40	2 -38	3 -32	4-6 -11	7-12 -37
force|sentence-after|saying|	0 7	13-25 7	2 -15	3 -21	4-6 -29	7-12 -14
force|sentence-after|thinking|	1 -17	13-25 -25	2 -29	3 -14	4-6 -22	7-12 -20
force|sentence-before|according|	13-25 -22	26+ -51	3 -20	4-6 14	7-12 15
force|sentence-before|judging|	2 -30	26+ -28	3 -7	4-6 -13	7-12 -9
force|sentence-before|other|	1 -17	26+ -20	3 8	4-6 -23	7-12 -29
force|sentence-before|saying|	1 19	13-25 -7	26+ -10
force|sentence-before|thinking|	1 -18	13-25 -54	2 -18	26+ -44	3 -23	7-12 -13
force|signature|naked|	1 7
force|speaker-then-quote|judging|	0 13	13-25 -22	2 12	26+ -16	3 -6	4-6 9
force|speaker-then-quote|other|	0 -40	1 -22	13-25 -18	2 8	26+ -41	3 16	4-6 9
force|speaker-then-quote|saying|	0 15	1 7	26+ 12	3 7	4-6 9
force|speaker-then-quote|thinking|	1 -11	13-25 -7	26+ -17	4-6 6
force|topic|naked|	0 -32	13-25 -16	26+ -54	3 18	4-6 14
force|verb-then-speaker|judging|	0 -11	1 -6	13-25 -24	2 13	3 -17	4-6 -29	7-12 -27
force|verb-then-speaker|saying|	0 -19	13-25 -40	26+ 16	4-6 14	7-12 -19
form|according-to|other|	according 28
form|colon|other|	apposed -14	direct -8
form|colon|past|	direct 29	inverted -18
form|colon|present|	direct 12
form|paragraph-before|base|	apposed -27	apposition -15	direct -32	relative -15
form|paragraph-before|other|	according -29	apposed -27	direct -17	passive -21	relative -21	shared -21
form|paragraph-before|participle|	apposed -14	apposition -24	direct -25	relative -8	shared -25
form|paragraph-before|past|	apposed -21	apposition -29	inverted -40	passive -9	relative -18
form|paragraph-before|present|	apposed -8	apposition -16	direct -21	inverted -14	passive -11	relative 11	shared -7
form|quote-then-speaker|base|	apposed -30	apposition -8	direct -40	relative -21	shared -20
form|quote-then-speaker|other|	apposed 7	apposition -6	direct -20	relative -37	shared -8
form|quote-then-speaker|participle|	apposition -22	direct -29
form|quote-then-speaker|past|	apposed 6	direct 18	relative -18
form|quote-then-speaker|present|	apposed -23	apposition -21	direct 9	relative -10
form|quote-then-verb|past|	inverted 14
form|quote-then-verb|present|	inverted 10
form|sentence-after|base|	apposed -16	direct -19	relative -17	shared -13
form|sentence-after|other|	according 9	apposed 10	apposition -23	direct -9	passive -22	relative -19	shared -42
form|sentence-after|participle|	apposed -22	direct -32	shared -19
form|sentence-after|past|	apposed -30	apposition -31	direct 9	relative -17	shared -6
form|sentence-after|present|	apposed -23	direct 6	shared -23
form|sentence-before|base|	apposed -26	apposition -18	direct -73	relative -27
form|sentence-before|other|	according 10	apposed -9	apposition -9	direct -13	passive -44
form|sentence-before|participle|	apposed -30	apposition -49	direct -55
form|sentence-before|past|	apposed -12	direct 12	passive -31
form|sentence-before|present|	apposed -45	apposition -42	direct -24	inverted -22	passive -21	relative -35
form|speaker-then-quote|base|	apposed -23	direct -26	passive -20	relative -34	shared -15
form|speaker-then-quote|other|	apposed -9	apposition -42	direct -6	passive 6	relative 7	shared -22
form|speaker-then-quote|participle|	apposed -20	apposition -71	direct 6	relative 15	shared 16
form|speaker-then-quote|past|	apposed -7	apposition -20	direct 33	shared -28
form|speaker-then-quote|present|	apposed 28	apposition -9	direct 22	relative 11	shared -14
form|verb-then-speaker|past|	inverted 8
form|verb-then-speaker|present|	inverted -13
gap|according-to|	 20	, 36	,; -10	,c 12	,c; -19	,qs 16	,s -19	,sc -7	; -25	c -24	s, 28
gap|colon|	, -10
gap|paragraph-before|	 -7	, -10	,; -29	,;c -17	,;s -23	,c -45	,c; -14	,c;q -11	,cq -24	,cqs -11	,cs -26	,cs; -6	,csq -13	,q -8	,qc -25	,qcs -13	,qs -7	,s -36	,sc -31	,sc; -11	,scq -27	,sq -16	,sqc -27	; -36	;, -30	;,c -9	;,cs -19	;,s -11	;c -23	;c, -15	;s -21	;s, -8	c -32	c,q -10	c,s -12	c; -9	c;s -6	cq 6	cq, 11	cs -33	cs, -25	q -10	q, -32	q,c -15	q,s 12	qc -15	qcs -16	qs -20	qs, -10	s -36	s, -34	s,c -33	s,q -23	s,qc -15	s; -10	s;c -17	sc -10	sc, -7	sq -9	sq, -17	sqc -17
gap|quote-then-speaker|	 14	, 18	,; 6	,c -22	,cs -48	,q 6	,qs -19	,s -21	,sc -22	,sq -23	,sqc -11	; -15	;, -28	;q -19	;s -10	c -63	c, -6	c,s -24	cq -11	cqs -17	cs -46	cs, 17	csq -11	q -7	qc -24	qcs -17	qs -22	s -63	s, 35	s,c -19	sc -24	sc, 10	sq 13
gap|quote-then-verb|	 21	, 20	,c -28	,q -16	,s -29	,sc -16	; -6	c -60	c, 12	s, 33	sc -10
gap|sentence-after|	 10	, -30	,c -15	,cs -34	,q -29	,s -37	; 6	;,s -18	c -53	c, -27	c,s -23	cs -19	q -9	qc -23	s -12	s, 14	s,c -7	sc -23
gap|sentence-before|	, -21	,; -59	,;s -15	,c; -12	,c;q -23	,cq -33	,cqs -13	,q 13	,q; -35	,qc -24	,qc; -23	,qcs 14	,qs -41	,s -7	,s; -39	,sc -22	,sq -18	,sq; -28	,sqc -32	; -7	;, -47	;,c 13	;,s -14	;c -22	;q -41	;q,c 7	;qc -12	;s -29	c 16	c, -11	c,q -29	c,s -46	c; -26	cq 6	cq, -22	cq,s -23	cqs -21	cs, -32	cs,; -19	csq -14	csq, -24	q -52	q, -70	q,; -58	q,c -48	q,cs -23	q,s -7	q,s; -15	q,sc -16	q; -17	q;, -19	qc -28	qc, -28	qc,s -18	qc; -15	qcs 12	qcs, -13	qs -14	qs, -37	qs,; -14	qs,c -27	qsc 17	s 21	s, -32	s,; -48	s,c -35	s,c; -25	s,cq -20	s,q -36	s,qc -19	s; -9	s;, -21	sc -54	sc, 6	sc; -12	scq -21	scq, -25	sq -21	sq,; -8	sq,c 6	sq; -26	sq;, -17	sqc -35	sqc, -34
gap|speaker-then-quote|	 25	,; -39	,c -16	,c; -32	,csq -22	,q -16	,qcs -15	,s -16	,s; 21	,sc 6	,sq; -7	,sqc -16	;, -14	;cs -21	;s -28	c, 20	c,s -27	c; 18	cs, -15	q -10	q, -18	q,c -7	q,s -29	q; -18	qc -22	qc, -24	qcs -9	qs -8	qs, -24	qs,c -12	s 34	s, -10	s,; -39	s,c 14	s,c; 14	s,q 6	s,qc -8	s; -23	sc 31	sc, 19	scq 21	scq, 8	sq 20	sq, -25	sq,c -10	sq; -27	sqc 11	sqc, -10
gap|verb-then-speaker|	 -41	, 32	,; 9	,cs -21	,s 6	,s; -7	;, -23	c -33	c, -24	cs -15	q -16	q, -7	q; -25	qc -24	qs -17	s -34	s, -22	sc -26	sc, -10
head|	0 -10	1 -18	100 -21	11 -25	12 -11	14 -18	15 -10	16 -11	18 -12	19 -25	1977 -17	1992 -8	1999 -22	2 -23	20 -20	200 -11	2000 -7	2001 -13	2002 -10	2006 -19	2007 -15	2008 -31	2009 -24	2010 -8	2011 -23	2012 -36	2013 -26	2014 -11	2015 -21	2016 -23	2019 -10	2021 -8	2023 -9	2024 -9	2025 -15	2027 -14	21 -18	22 -17	23 -16	250 -16	26 -12	28 -16	29 -15	3 -24	30 12	300 -16	31 -7	34 -26	39 -16	4 12	40 -12	400 -12	45 -15	49 -19	5 -24	50 -16	55 -20	57 -18	58 -15	6 -11	63 -13	64 -24	66 -16	67 -16	69 -18	7 13	70 -18	74 -13	77 -17	79 -28	80 -8	84 -11	88 -16	9 -18	abortion -23	access -15	accord -21	accordo -10	account 16	action -21	actions -31	activist -7	activists -12	actor 26	actors -9	actress 24	acuerdo -22	acusación -17	acórdão -11	added -23	adding -28	address -21	administration -15	advertising -11	advisers 14	advogado -28	af -18	affaire -20	agence -10	agency -30	agenda -9	agent -16	agente 8	agreement -10	aide 15	aides 13	airline -16	airport -9	alert -16	all -22	allegations -7	alleging -12	allies -41	ally -26	alunos -18	ambassador 13	america -21	amministrazione 10	analistas -16	analysis -8	analyst 16	analystes -16	analysts -17	ancien -10	anders -15	anger -14	animali -16	anni -30	announcement -28	anonymity -20	anos 7	another -15	answered -9	anti-establishment -10	anyone -11	anything -13	appeal -16	appearance -20	applause -24	apple 13	approach -7	arbitrage -18	arbitragem -6	arena -16	argued -10	arm -12	army 6	article -19	artistes -14	assault -15	assessora -23	assessore -21	asset -14	assistente 10	association -28	assurance -12	attack -26	attacks -28	attorney 18	audience 8	audio -16	audition -19	author -17	authority -20	avis -18	avocat -14	avocate -23	ayuntamiento -19	ação -16	años -18	backers -18	ballots -22	ban -20	banco 16	bank -28	banker 13	battuta -17	beau -13	become -23	began -20	behalf -10	beiden -9	believe -19	bench 9	benghazi -11	berichten -13	best -20	bewindsman 20	bid -10	biggest -17	bill -22	billion -23	billionaire -7	black -15	blog -18	blogger 11	bloque 9	blunt -8	board 9	boat -11	body -12	bonden 10	border -19	boss -15	boy 15	boycott -12	braccia -18	bring -8	brooklyn -9	brother -32	brothers -11	brzezinski -23	bureau 17	buren -15	bus -24	bush -20	business -30	buurt -19	buyer -18	buzz -22	cable 13	california 8	call -26	called -13	calm -15	cambio -7	came -18	camp -20	campaign 14	campaigns -18	candidate 6	candidates -32	capitaine -27	capital -17	capitán -14	captain 22	car -10	carolina -10	carrier 10	case -27	cases -30	caso -20	casting -15	celle-ci -16	cent -14	center 6	cento -13	centre -16	cerimônia -12	certain -12	chair -7	chairman 11	chairwoman -8	change -29	changes -9	chanted -9	chapter -15	charges -13	chercheur 9	cheuvreux 11	chief -12	children 6	chofer 8	choix -21	church -14	claim -14	class -23	client -24	cliente -21	clients -23	clinton -13	cloche -25	close 12	club -9	clubs -7	cnn -20	coalitiepartijen -8	coalition -17	collaboratore -21	colleagues -13	college -15	column 16	comité -16	comment -18	commission 6	committee -17	communications -18	communiqué 6	communities -20	compagnie 19	companies -25	company -20	compañía -15	competitors -12	complainant 8	complaint 23	compromise -15	comune -18	concerns -17	concluded -17	conference -26	congress -6	congressional 7	congressman 10	conseiller 26	consejo -12	conservative 6	considera -15	consultant 16	contest -10	conti 8	continued -18	continues 17	contract -11	contractor -12	contractors -23	contrast -16	controversy -14	conversation -9	corner -14	coroner 10	corps 12	correctionele -7	corte -12	costiera -18	costs -14	council 11	counsel 10	countries -19	country -19	country-first -15	county -17	couple -17	courriels -13	course -26	courses -22	court -28	courts -10	crews -6	criminal -12	crisis -6	criticism -9	critique -13	crowd 9	cruz -9	cuerpo 16	cultura 8	cut -14	c’ -24	data -15	davanti 11	day -25	days -20	deadlock -12	deal -30	death -11	debate -36	debt -10	decades -12	decide -12	decision -24	decisão -20	deep -6	defence -24	defender 16	defensa -17	defesa -15	degree -16	delegate -18	delegation 16	dem 13	demand -6	democratic -19	democrats -20	demonstrations -9	depressed -14	dernier 21	desculpas -15	detailed -7	dialogue -18	dicastero 7	die 13	difference -11	differences -14	different -14	diplomate -14	diputada 15	direct -18	direction -10	directivo 24	director -16	dirigeante 17	dirigente 23	discussion -14	district -14	divisive -16	diálogo -18	dnc -20	document 17	documentary -14	documento 13	dog -17	domain -24	donations -23	donor -20	donors 20	doppelganger 6	dossier -14	drawing -21	drinking -12	driver 7	droite -15	drug -15	décision -15	détracteurs 12	développement -20	east -13	echoed -14	echoing -23	economic -18	economy -16	effort 11	efforts -25	ela 27	elders -6	ele 43	elected -19	election -26	elections -19	electorate -17	ella 19	email -27	emails 7	embassy 14	emotional -17	employee 22	employees 9	empresa -29	end -6	endorsement -16	endorsements -26	energy -32	engineer 7	enough -21	enquête -13	entidad -22	entraîneur -26	environmental -16	envoy -23	episode -12	er 48	error -14	es -63	esperti 8	essais -14	establishment -14	estatal -20	este -22	euro -18	européen -10	euros -22	event -28	events -13	everyone -19	evidence -15	exam -7	example -12	exchange -17	executiva 22	executives -12	experience -14	experts 14	explained -15	expression -12	eyes -13	facebook -22	facilities -13	fact -23	failed -13	failure -14	fallo -20	false -15	familiar 13	families -14	fans -7	far -23	farmer 10	farmers -19	father -42	february -9	federation -15	fees -12	felt -26	ferrovia -19	fervor -10	fez 10	field -16	fight -12	fighters -18	figure -10	fila -15	filed -14	film -24	final -17	financement -15	fired 21	firm -13	firms -17	flag -23	fleet -9	florida -11	follow-up -13	followers -8	fondi -15	footage -19	forward 13	found -19	foundation -10	france -29	frase -19	freeze -20	fresh -21	friday -17	friend 23	friends 14	frustration -15	fuentes -18	funcionario 10	fund -22	fundraising -24	fuori -9	gallo -9	game -20	gauche -13	get -14	getuige -13	gewesen -12	giorni -13	girl 14	giudizio -15	give -16	go -30	goal -15	goals -17	goats -12	going -18	gol -12	golf -10	goods -22	gop -13	goudzoekers -12	gouverneur -28	governante 20	government -33	governo 8	governor 18	grandmother 16	grievance-driven -16	groupe -28	groups 15	growth -17	grupo -19	guard 24	guidance -17	guineense 13	guns -11	haar 14	half 22	hall -21	hallazgo -17	hampshire -17	hand -18	hands -17	hard-liner -11	haute -24	he 37	head -6	health -28	heard -24	hearing -19	heckler 12	help -17	helped -17	hem 15	heritage -16	het -76	heure -19	hij 15	his 7	hold -18	home -28	homóloga -15	hopeful -11	host -25	hour -7	house -30	héros -20	i -47	idea -18	ihr -11	il 23	illicit -20	ils -15	image -16	immigrants -20	immigration -11	impersonator -10	importance -9	incident -22	incidents -14	income -6	indagato -12	indictment -20	individuals -9	industriel -22	industriels -21	industry -21	inequality -20	inflation -9	influence -25	information -29	inquiry -15	insecure -20	insider 21	insiders -22	instance -20	instituição 20	institution 11	institutions -13	intellectual -15	interest -20	interview -15	interviews -23	intruders 9	inversión -9	investigadora 18	investigation 13	investigators -21	investment -21	investor 15	investors -13	involved 7	iowa -19	iphone -16	iraq -20	island -15	israel -11	issue -23	issues -24	it -77	its -33	itself 7	jaar -17	jefferies 7	jihad -13	job -21	jobs -17	joke -14	joked -12	journalist -13	journalists -10	judges 6	juges 11	junior 7	jury -14	justice 12	justices -19	keep -26	keeps -21	key -22	khan -8	killing -9	kinderen -13	king -12	land 14	lange -14	language -22	laredo -10	late 11	latest -15	latter 16	lawmaker 17	lawmakers 7	laws -15	lawsuit 22	lawyer -6	lawyers 17	leader -10	leadership -20	least -19	led -14	leeds -19	legislation -10	legislature -19	lei 17	less -18	letter 22	ley -15	library 15	libya -10	life -7	lights -14	line -29	lines -24	list -15	listeners -25	little -12	local 13	long -27	look -9	looked -21	looks -12	loud -17	lynch -14	líder -17	made -15	maestro 8	magazine 12	magistrada 21	magistrado -8	magistrate 15	magistrato 20	maine -20	making -8	man -22	mandataria 6	manutention -23	march -23	marchés -14	marriage -7	massacre -12	match -12	mate -17	matter -17	mayor 6	measure -17	media -26	meeting -35	member -12	men -30	mercado -17	merger -11	mesmo -12	message -16	messages -20	mexico -22	million -20	mind 8	minister 11	ministers -36	ministre 24	ministro 15	ministry 19	minorities -16	minutes -24	mishandled -8	misinformation -11	model -9	moderator 12	modulo -18	mogul 13	moment -13	monday -21	monde -16	money -30	months -23	more -39	mosque -15	mother -17	motion -12	move -23	movement -26	moves -18	movie 9	msnbc -13	much -25	muestras -15	multa -10	museum -16	musician 14	my -26	n -15	name -22	named -14	names -13	narrator 23	nation -17	nations -16	native -15	nativist -8	nega 6	negotiations -20	negotiator -14	negócio -14	nervous -14	neurosurgeon 23	neutrality -9	nevada -11	new -27	news 12	newspaper 13	night -24	nobody -17	nom -16	nomination -28	nominee 22	norma -15	nota -25	note 6	noted -12	nous -16	nouveau -16	novelist 17	number -22	numbers -15	nuova -7	observers 13	occasion -17	offensive -14	offer -20	office 19	officers -11	official 37	officials 12	old -14	on -66	one -47	onslaught -10	operatives -11	operator -8	opinion 27	oposição -10	opponent -18	opponents -35	oppositie -18	opposition -28	order -13	organisation -15	organization -14	organizer -8	osserva -12	other -6	others 7	our -18	outlets 9	outsider -15	own -23	owner -18	pac -10	paid -13	panel -13	paper -21	papers -12	parents -27	paris -10	park -19	parola -11	parquet 16	part -40	parte -25	particular -8	partido -18	parties 10	partner -29	partners -7	party -48	passing -15	pastor 9	patients -14	pause -21	pay -14	pennsylvania 12	people -31	percent 7	percentage -21	percentual -16	person 14	personal -21	philadelphia -6	phone -17	phrase -14	physician 9	piano -16	piece -14	pilot -13	plaisantin 10	plans -12	platform -14	playbook 17	players -8	plumber -6	podcast -17	point -36	points -11	police -17	policies -19	policy -14	politica -13	political -18	politician 7	politicians 10	politics -22	poll 47	polls -12	político 11	ponte -13	pontiff 17	pool 24	poor -21	popular -13	population -12	portavoz -6	position -21	positive -9	possible -14	post 14	posted -20	prejuízo -21	premier -30	prensa -31	prepared -19	presentador -21	presidency -26	president 10	presidente -8	presidential -15	press -13	presule -11	price -6	priest 9	primaries -25	primary -47	primo -21	prison -10	private -40	problem -14	problema -21	procedure -11	process -26	procura -21	produzione -7	professor -10	professora 14	program -24	programme -21	programs -10	progressives -19	project 8	projet -20	pronouncements -15	proposal -14	proposed -9	proposition -14	prosecution -15	prosecutor 10	prosecutors 9	protester -23	protesters 23	proyecto -20	président -26	présidente -13	prévenu -21	public -26	pun -20	pushed -13	pénaliste 28	pênalti -8	quale -19	question -33	questions -15	race -12	races -35	radio -26	ragazzi -12	raids -12	raising -23	rallies -7	rallying -13	rapport 16	rates -16	reaction -18	read -15	reads -12	recalled 10	received -24	recent -40	rechter -20	record -29	recteurs -18	recusa -12	reform -22	refugees -21	region -11	regional -8	regulator 12	relation -6	release -18	released 18	remains -6	remark -20	remarks 8	rensters -18	report 23	reported 7	reporters -22	representative -9	représentant -10	republican -20	republicans -19	research -21	researchers 6	reserva -24	resident -11	residents -14	resolución -12	resources -12	responded -12	response 7	result -27	resultados -10	results -10	retailer -24	returns -24	rhetoric -18	rien -18	rientro -29	riferito -11	right -13	rights -31	risas -15	rival -25	rivals -8	role -12	roof -14	room -6	rubio -6	rule -17	ruling -30	russia 13	réponse -21	safe -15	said -45	sale -15	salem -22	same -27	sanders 12	saturday -11	saying -29	says -16	saída -11	scandal -10	scathing -15	scene -13	schedule -13	scheduling -15	schools -12	season -10	second -14	seconde 14	secours -10	secteur -23	security -19	seem -24	seemed -9	seen 6	senate -8	senator 29	senators -19	sentiment -17	septuagénaire 11	sergeant 8	server -15	service 15	services -14	session -26	settimana -15	setting -15	several -15	sexist -20	shares -16	she 19	sheets -12	shift -15	ship -25	shirt -10	shirts -12	shootings -11	short -16	shot 18	shouted 9	showing -16	side -33	sides -14	sie 11	signora 14	signs -14	silence -12	similar -15	simple -13	sindacalista 8	sindacati 9	sindaco 26	singer 7	sinistra -22	sister -14	site -20	situation -18	skills -11	skipper 15	slogan -23	so -26	socialist -6	socialiste 7	société -19	software -16	soldiers -31	somber -17	someone 8	something -7	son -12	sottosegretario -16	source 44	sources 10	south -23	speaker -10	specific -12	spectators -16	speech -27	speeches -18	speechwriter -15	spoke -18	spokesman 14	spokeswoman 21	spot 28	spring -11	square -20	staff 10	staffer 8	staffers -15	stage -16	stampa -11	stand -24	standards -12	standing -14	star -27	start-up -27	stated -18	statement -22	statements -27	station -18	stereotypes -11	stopped -10	stories -17	story -25	strategist 29	strategists -13	strategy -20	street -16	strength -6	striker 8	strong -10	student 23	study 9	sua -12	subject -18	success -23	such -16	suggested 8	suit 15	summer -15	suo -14	superdelegates -14	supervisor 15	supporter -17	supporters -18	sure -13	swing -11	sympathetic -18	syndicaliste 14	syria -15	system -24	sénateurs -21	taj -6	take -20	taking -14	talk -28	talking -14	talks -18	target -18	tax -15	taxes -28	te -12	teacher -9	technique -13	technologies -6	technology -6	tecnico 21	teenager 11	tehran 11	tekst -18	telephone -29	television -16	temperament -14	tempi -15	term -23	territory -13	terrorism -20	terrorist -22	terrorists -16	terug -17	test -16	testa -8	tested -13	testo -34	text -22	texte -15	texto -13	that -60	theories -11	theory -11	these -15	they -21	things -20	think -10	thinking -7	third -15	this -42	those -39	thursday -28	time -35	times 10	todos -15	told -19	tone -23	tongien 7	took -14	top -17	tout -26	tower -17	town 18	trader 9	trail -24	trainer 16	travail -10	treasurer 15	trial -22	tribunal -14	trip -11	trump -46	trust -7	tuesday -21	turmoil -14	turn -18	tweet -22	tweeted 23	twitter -15	two -14	tycoon 13	técnico -19	u.s. -12	unemployment -14	union -20	unions -19	unit 11	units -12	universiteit -17	university -26	uno 13	uomo 20	usa -11	use -14	user 27	usine 11	vainqueur 13	vegas -7	vendeur -19	vendor 13	verdict -22	vermont 16	vero -11	vertritt -11	very -12	veteran 10	vez -16	vicepresidenta -13	victims -22	victory -19	video -33	videos -14	view 12	viewers -23	village -22	ville 11	voce -21	volunteer 11	vote -17	voter -17	voters -31	votes -25	voting -16	wages -12	walked -13	walker -16	warned -16	washington -8	watch -14	water -14	waterboarding -9	way -22	we -12	weapon -14	website -13	wednesday -7	weeks -15	went -17	weten 10	white -14	whites -20	whoever -12	widow 23	wife -10	win -25	witness -16	woman 8	women -27	woordvoerder 17	word -20	worden -13	words -29	work -13	worker 7	workers -13	world -30	worry -10	writers -15	writes -15	writing -15	wrong -7	wrote -14	wyoming -21	x 7	years -18	york -7	you -35	zaak -16	ze 16	zij 27	zo -26	zurück -15	áudio -20	édile 10	él 19	élue -11	órgão -25	único -14
intro-force|according-to|,|according|	13-25 19	3 14
intro-force|according-to|:|according|	1 -12	4-6 -21	7-12 -12
intro-force|according-to|auxiliary|according|	2 15	4-6 11
intro-force|according-to|capital|according|	0 13
intro-force|according-to|preposition|according|	1 -6	4-6 -11
intro-force|according-to|start|according|	0 -8	1 8	3 24	4-6 6	7-12 10
intro-force|according-to|stop|according|	1 7	4-6 -19
intro-force|according-to|word|according|	0 -13	1 8	13-25 -18	3 6	4-6 14	7-12 -24
intro-force|colon|:|naked|	1 -19	3 9	4-6 -7	7-12 26
intro-force|colon|start|judging|	26+ 8
intro-force|colon|start|naked|	26+ 7
intro-force|colon|start|other|	26+ -13
intro-force|named-before|quote|naked|	13-25 -10	4-6 7	7-12 6
intro-force|named-before|start|naked|	26+ -65
intro-force|named-before|stop|naked|	1 8	26+ -8	3 -27	7-12 -6
intro-force|named-nearby|(|naked|	0 -7	1 -18	13-25 -17	26+ -6	7-12 -25
intro-force|named-nearby|)|naked|	4-6 18
intro-force|named-nearby|,|naked|	0 -18	1 11	13-25 -12	2 -7	26+ -21
intro-force|named-nearby|-|naked|	0 10	1 -20	13-25 -8	4-6 -19	7-12 -11
intro-force|named-nearby|:|naked|	1 43	3 18	4-6 -11	7-12 -25
intro-force|named-nearby|;|naked|	2 14
intro-force|named-nearby|adverb|naked|	0 -14	1 -31	13-25 -10	2 -6	26+ -7	3 -7	4-6 -36	7-12 10
intro-force|named-nearby|auxiliary|naked|	1 -34	13-25 11	2 -35	26+ 13	3 -27	4-6 -27
intro-force|named-nearby|capital|naked|	0 -27	1 -18	13-25 11	26+ -17	3 -23	4-6 23	7-12 17
intro-force|named-nearby|coordinator|naked|	0 -20	1 -22	13-25 -16	2 -18	3 -23	4-6 -9	7-12 -23
intro-force|named-nearby|determiner|naked|	0 -13	1 -33	2 -33	3 12	7-12 -27
intro-force|named-nearby|possessive|naked|	0 -12	1 -29	13-25 9	2 8	3 10	4-6 -21	7-12 -15
intro-force|named-nearby|preposition|naked|	0 -28	26+ -10	7-12 12
intro-force|named-nearby|pronoun|naked|	0 -46	1 -18	13-25 -30	2 12	26+ -8	3 13	4-6 -34
intro-force|named-nearby|quote|naked|	0 6	3 -14	7-12 10
intro-force|named-nearby|start|naked|	0 26	13-25 -20	2 27	3 7	4-6 15	7-12 11
intro-force|named-nearby|stop|naked|	1 8	2 32	3 -8	4-6 26
intro-force|named-nearby|subordinator|naked|	0 17	1 -47	13-25 -19	2 -20	26+ -22	3 -15	7-12 -29
intro-force|named-nearby|that|naked|	0 -11	1 -36	13-25 -18	2 -13	26+ -21	3 11	4-6 32
intro-force|named-nearby|verb-judging|naked|	0 -25	1 8	2 22	26+ -23	3 10	4-6 16	7-12 -32
intro-force|named-nearby|verb-saying|naked|	0 -14	1 -14	13-25 -23	26+ -33	7-12 -8
intro-force|named-nearby|verb-thinking|naked|	0 14	1 -8	13-25 6	2 -11	26+ -14	3 -20	4-6 -25	7-12 -17
intro-force|named-nearby|word|naked|	0 -12	1 -38	13-25 -16	26+ 9	4-6 22
intro-force|named-nearby|–|naked|	4-6 -25
intro-force|named-nearby|—|naked|	7-12 13
intro-force|named-nearby|’|naked|	1 -13
intro-force|paragraph-before|start|according|	26+ -29
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -23
intro-force|paragraph-before|start|saying|	26+ -20
intro-force|paragraph-before|start|thinking|	26+ -39
intro-force|possessor|,|naked|	4-6 -17	7-12 -29
intro-force|possessor|-|naked|	4-6 -14	7-12 -26
intro-force|possessor|:|naked|	3 -20	4-6 -31	7-12 10
intro-force|possessor|adverb|naked|	7-12 -13
intro-force|possessor|auxiliary|naked|	2 -52	3 -12	4-6 -12	7-12 -20
intro-force|possessor|capital|naked|	3 -22	4-6 -9	7-12 8
intro-force|possessor|coordinator|naked|	2 -23	3 -15	4-6 -32	7-12 -32
intro-force|possessor|determiner|naked|	0 -18	13-25 9	2 -30	3 -44
intro-force|possessor|possessive|naked|	1 -16	4-6 -24	7-12 -28
intro-force|possessor|preposition|naked|	13-25 -11	3 8	4-6 13	7-12 -16
intro-force|possessor|pronoun|naked|	13-25 -19	4-6 -45	7-12 -9
intro-force|possessor|subordinator|naked|	3 -26	4-6 -15	7-12 -44
intro-force|possessor|that|naked|	13-25 -16	2 7	4-6 19	7-12 6
intro-force|possessor|verb-judging|naked|	3 14	7-12 -20
intro-force|possessor|verb-saying|naked|	2 -25	3 -32	4-6 -20	7-12 -27
intro-force|possessor|verb-thinking|naked|	2 -22	4-6 -22	7-12 -22
intro-force|possessor|word|naked|	1 -41	13-25 -10	2 -33	3 6	4-6 -58	7-12 -11
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|(|saying|	0 17
intro-force|quote-then-speaker|,|other|	-3 -13	1 -15	13-25 -18	2 -23	4-6 -18	7-12 -18
intro-force|quote-then-speaker|,|saying|	-11 -18	-21 -8	-3 -24	-6 12	-8 -15	-9 -22	2 7	3 -12	4-6 -11	7-12 -19
intro-force|quote-then-speaker|-|judging|	0 15
intro-force|quote-then-speaker|-|saying|	0 33
intro-force|quote-then-speaker|:|saying|	-8 -8	0 27
intro-force|quote-then-speaker|adverb|judging|	-12 12
intro-force|quote-then-speaker|auxiliary|judging|	-11 8	-12 -11	-3 -22	-4 -16	-9 12	1 -25	13-25 -13	3 -21	4-6 -20	7-12 -6
intro-force|quote-then-speaker|auxiliary|other|	-3 -14	-4 -15	-5 -20	-7 -12	-8 -17	13-25 -22	2 13	3 -11	4-6 -34	7-12 -26
intro-force|quote-then-speaker|auxiliary|saying|	-10 -8	-21 -12	-3 -20	-4 -10	-5 -15	-7 -12	-8 -16	-9 -14	13-25 -10	2 -17	3 -8	4-6 -8
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -20	-3 -17	-5 -7	1 -20	13-25 -13	3 -12	4-6 -19	7-12 13
intro-force|quote-then-speaker|capital|other|	0 -18	1 10	13-25 -17	2 -9
intro-force|quote-then-speaker|capital|saying|	-7 -8	0 22	1 -16	7-12 -12
intro-force|quote-then-speaker|capital|thinking|	-8 -6
intro-force|quote-then-speaker|determiner|judging|	-10 -8	-16 18	-4 -18	-5 -12	-6 -7	-7 13	-9 15	0 6	1 -18	13-25 -19	2 -20	3 -11	4-6 -8	7-12 -20
intro-force|quote-then-speaker|determiner|other|	-10 -22	-15 -11	-16 15	-20 -9	-4 -17	-6 13	-8 16	0 -33	2 -14	26+ -27	3 -10	4-6 -23	7-12 -23
intro-force|quote-then-speaker|determiner|saying|	-10 10	-12 20	-14 -19	-15 -6	-16 -13	-17 -11	-24 -15	-27 8	-4 -16	-5 9	-7 19	1 -30	13-25 -10	2 -9	3 6
intro-force|quote-then-speaker|determiner|thinking|	-9 -15	0 -11	1 -9	2 -31	4-6 -18	7-12 -19
intro-force|quote-then-speaker|possessive|judging|	0 -12	1 -14
intro-force|quote-then-speaker|possessive|other|	0 -11
intro-force|quote-then-speaker|possessive|saying|	0 14
intro-force|quote-then-speaker|possessive|thinking|	4-6 -16
intro-force|quote-then-speaker|preposition|judging|	1 -13	4-6 -16	7-12 -19
intro-force|quote-then-speaker|preposition|other|	-10 13	-6 7	1 10	13-25 -14	3 -14	4-6 -26	7-12 -18
intro-force|quote-then-speaker|preposition|saying|	-7 -7	0 -8	1 -18	13-25 -16	2 -23	3 -8	4-6 -19	7-12 -9
intro-force|quote-then-speaker|preposition|thinking|	2 -14	7-12 -17
intro-force|quote-then-speaker|pronoun|other|	2 -17	4-6 -16	7-12 -21
intro-force|quote-then-speaker|pronoun|saying|	-10 8	-4 -6	0 13	1 -16
intro-force|quote-then-speaker|quote|saying|	0 27
intro-force|quote-then-speaker|start|judging|	0 27	1 17	13-25 -32	2 -10	3 -19	7-12 -30
intro-force|quote-then-speaker|start|other|	0 30	1 -14	13-25 -52	2 -35	26+ -24	3 -30
intro-force|quote-then-speaker|start|saying|	0 6	1 -8	13-25 -24	2 7	3 -19	7-12 -29
intro-force|quote-then-speaker|start|thinking|	0 26	1 12	13-25 -21	4-6 -17	7-12 -33
intro-force|quote-then-speaker|stop|judging|	0 23	4-6 -21	7-12 -27
intro-force|quote-then-speaker|stop|other|	0 12	1 -15	13-25 -17	2 7	4-6 -21	7-12 -33
intro-force|quote-then-speaker|stop|saying|	0 27	1 12	2 8
intro-force|quote-then-speaker|stop|thinking|	0 21	1 -10	4-6 -14	7-12 -20
intro-force|quote-then-speaker|subordinator|judging|	1 -13
intro-force|quote-then-speaker|subordinator|other|	-13 -17	1 -15
intro-force|quote-then-speaker|subordinator|saying|	-13 -13	0 11	1 -22	13-25 -14	2 -15	7-12 -17
intro-force|quote-then-speaker|subordinator|thinking|	7-12 -16
intro-force|quote-then-speaker|that|judging|	1 -14	7-12 -8
intro-force|quote-then-speaker|that|other|	-8 -15	0 -24	1 -18	13-25 -18	4-6 -12	7-12 -17
intro-force|quote-then-speaker|that|saying|	-4 -8	1 -24	13-25 -16
intro-force|quote-then-speaker|verb-judging|judging|	-4 12	-8 -15	1 -18	13-25 -13
intro-force|quote-then-speaker|verb-judging|other|	1 -17	4-6 -16	7-12 -9
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	-9 -17	0 -15
intro-force|quote-then-speaker|verb-saying|other|	-7 -18	1 -16	2 11
intro-force|quote-then-speaker|verb-saying|saying|	-3 7	-7 6	1 -26	2 -20	4-6 -13
intro-force|quote-then-speaker|verb-thinking|saying|	0 18
intro-force|quote-then-speaker|word|judging|	-12 17	-15 18	1 -10	2 -18	4-6 -18	7-12 -13
intro-force|quote-then-speaker|word|other|	-4 -14	0 -25	13-25 -20	2 -17	3 -19	4-6 -16	7-12 -11
intro-force|quote-then-speaker|word|saying|	-10 -7	-12 11	-14 15	-17 -11	-3 -9	-5 -14	-6 -16	-7 -15	-8 7	-9 25	0 25	1 -25	2 -15	3 -21	4-6 -25	7-12 14
intro-force|quote-then-speaker|word|thinking|	1 -12	7-12 -14
intro-force|quote-then-verb|,|saying|	0 21	1 20
intro-force|quote-then-verb|:|saying|	0 17	1 40
intro-force|quote-then-verb|auxiliary|saying|	0 19	1 8	7-12 13
intro-force|quote-then-verb|capital|saying|	0 18	1 10
intro-force|quote-then-verb|coordinator|saying|	0 27
intro-force|quote-then-verb|determiner|saying|	0 -10	4-6 11
intro-force|quote-then-verb|preposition|saying|	1 -23	7-12 -17
intro-force|quote-then-verb|pronoun|saying|	0 18
intro-force|quote-then-verb|start|judging|	1 16
intro-force|quote-then-verb|start|other|	1 28
intro-force|quote-then-verb|start|saying|	0 14	13-25 -18	4-6 -7	7-12 -24
intro-force|quote-then-verb|stop|judging|	1 33
intro-force|quote-then-verb|stop|other|	1 6
intro-force|quote-then-verb|stop|saying|	0 16	4-6 -8	7-12 -30
intro-force|quote-then-verb|subordinator|saying|	1 -18
intro-force|quote-then-verb|verb-saying|saying|	1 -20
intro-force|quote-then-verb|word|judging|	1 -24
intro-force|quote-then-verb|word|saying|	1 23
intro-force|sentence-after|,|judging|	0 -29	4-6 -16
intro-force|sentence-after|,|other|	0 -20	1 -12	13-25 -11	3 -16	4-6 -9	7-12 -14
intro-force|sentence-after|,|saying|	0 -52	1 -10	2 -20	4-6 -23	7-12 -28
intro-force|sentence-after|,|thinking|	0 -20
intro-force|sentence-after|:|other|	0 6	1 -23	3 -21	4-6 -16	7-12 -21
intro-force|sentence-after|:|saying|	0 -31	1 14	3 -7	4-6 -23	7-12 -16
intro-force|sentence-after|auxiliary|judging|	13-25 -23	7-12 -14
intro-force|sentence-after|auxiliary|other|	1 7	13-25 -26	2 -27	4-6 -18	7-12 -15
intro-force|sentence-after|auxiliary|saying|	0 -65	1 6	2 -29	3 -13	4-6 -13	7-12 -17
intro-force|sentence-after|capital|judging|	0 -24
intro-force|sentence-after|capital|saying|	0 -26
intro-force|sentence-after|coordinator|saying|	0 -25
intro-force|sentence-after|determiner|other|	0 -26	1 -8	13-25 -27
intro-force|sentence-after|determiner|saying|	0 -32	1 -19	7-12 -21
intro-force|sentence-after|preposition|judging|	0 -18
intro-force|sentence-after|preposition|other|	0 -24	7-12 -15
intro-force|sentence-after|preposition|saying|	0 -25	2 -15	7-12 -21
intro-force|sentence-after|pronoun|judging|	0 -22
intro-force|sentence-after|pronoun|other|	13-25 -8	4-6 -22
intro-force|sentence-after|start|judging|	0 18
intro-force|sentence-after|start|other|	0 18	7-12 -19
intro-force|sentence-after|start|saying|	0 27	1 8	2 -12
intro-force|sentence-after|stop|judging|	0 -21	13-25 -8	4-6 -16
intro-force|sentence-after|stop|other|	0 -47	1 -22	13-25 -23	7-12 -16
intro-force|sentence-after|stop|saying|	0 7	1 -32	3 -13	4-6 -29
intro-force|sentence-after|subordinator|other|	0 -28	4-6 -20
intro-force|sentence-after|subordinator|saying|	0 -25	4-6 12
intro-force|sentence-after|that|other|	4-6 -18
intro-force|sentence-after|that|saying|	0 -24
intro-force|sentence-after|verb-judging|judging|	0 -15
intro-force|sentence-after|verb-judging|other|	0 -13
intro-force|sentence-after|verb-judging|saying|	0 -27
intro-force|sentence-after|verb-saying|other|	0 -33	1 -25	4-6 -15	7-12 -19
intro-force|sentence-after|verb-saying|thinking|	0 9
intro-force|sentence-after|verb-thinking|other|	0 -22
intro-force|sentence-after|verb-thinking|saying|	0 -26	4-6 -6
intro-force|sentence-after|word|judging|	0 -22
intro-force|sentence-after|word|other|	0 6	1 -23	13-25 -15	3 -24	7-12 -27
intro-force|sentence-after|word|saying|	0 14	1 -30	2 -15	3 -21	4-6 -13	7-12 -25
intro-force|sentence-before|,|according|	13-25 -17	26+ -16
intro-force|sentence-before|,|judging|	13-25 -42	26+ -28	7-12 -30
intro-force|sentence-before|,|other|	13-25 -37	26+ -36	4-6 -7	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -12	26+ -23	7-12 -12
intro-force|sentence-before|,|thinking|	13-25 -21	26+ -25	7-12 -13
intro-force|sentence-before|:|according|	13-25 -15	26+ -28	7-12 -37
intro-force|sentence-before|:|judging|	13-25 -36	26+ -30	7-12 -43
intro-force|sentence-before|:|other|	13-25 -45	26+ -61	4-6 -22	7-12 -18
intro-force|sentence-before|:|saying|	13-25 -43	26+ -8
intro-force|sentence-before|:|thinking|	13-25 -31	7-12 -15
intro-force|sentence-before|adverb|other|	26+ -17
intro-force|sentence-before|adverb|saying|	13-25 -39
intro-force|sentence-before|adverb|thinking|	13-25 -13
intro-force|sentence-before|auxiliary|according|	13-25 -22	26+ -29
intro-force|sentence-before|auxiliary|judging|	7-12 -20
intro-force|sentence-before|auxiliary|other|	26+ -68	4-6 -16	7-12 -44
intro-force|sentence-before|auxiliary|saying|	13-25 -16	26+ -62	4-6 -28	7-12 19
intro-force|sentence-before|auxiliary|thinking|	13-25 -15	26+ -23
intro-force|sentence-before|capital|judging|	13-25 -8	26+ -25	7-12 -8
intro-force|sentence-before|capital|other|	13-25 -32	26+ -37	7-12 -19
intro-force|sentence-before|capital|saying|	13-25 -11	26+ -33	7-12 -33
intro-force|sentence-before|coordinator|judging|	13-25 -17	26+ -28
intro-force|sentence-before|coordinator|other|	13-25 -40
intro-force|sentence-before|coordinator|saying|	13-25 -24	26+ -18	7-12 -19
intro-force|sentence-before|determiner|judging|	13-25 -39	7-12 -25
intro-force|sentence-before|determiner|other|	13-25 -31	26+ -8	7-12 -22
intro-force|sentence-before|determiner|saying|	13-25 -44	26+ -40	7-12 -30
intro-force|sentence-before|determiner|thinking|	13-25 -20	26+ -23	7-12 -19
intro-force|sentence-before|possessive|other|	26+ -23	7-12 -20
intro-force|sentence-before|possessive|saying|	13-25 -22
intro-force|sentence-before|preposition|according|	13-25 -21
intro-force|sentence-before|preposition|judging|	13-25 9	26+ -28	7-12 -25
intro-force|sentence-before|preposition|other|	26+ -58	7-12 -17
intro-force|sentence-before|preposition|saying|	13-25 -15	26+ -53	4-6 -17	7-12 -25
intro-force|sentence-before|preposition|thinking|	13-25 -12	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -16	26+ -24
intro-force|sentence-before|pronoun|other|	13-25 -47	26+ -21	7-12 -37
intro-force|sentence-before|pronoun|saying|	13-25 -28	26+ -23
intro-force|sentence-before|pronoun|thinking|	13-25 -20
intro-force|sentence-before|quote|judging|	3 -15
intro-force|sentence-before|quote|saying|	4-6 17	7-12 9
intro-force|sentence-before|stop|according|	13-25 -39	26+ -17	3 -20	4-6 6	7-12 14
intro-force|sentence-before|stop|judging|	13-25 -45	2 -30	26+ -24	4-6 -18	7-12 -19
intro-force|sentence-before|stop|other|	1 -17	13-25 -12	26+ -37	3 8	4-6 -17	7-12 -12
intro-force|sentence-before|stop|saying|	1 19	13-25 14	26+ 20	3 -9	4-6 -15	7-12 -9
intro-force|sentence-before|stop|thinking|	1 -17	13-25 -33	2 -18	26+ -7	3 -23
intro-force|sentence-before|subordinator|judging|	13-25 -28	26+ -21
intro-force|sentence-before|subordinator|other|	26+ -47	7-12 -25
intro-force|sentence-before|subordinator|thinking|	26+ -16
intro-force|sentence-before|that|judging|	13-25 -35	26+ -9
intro-force|sentence-before|that|other|	13-25 -39	26+ -18	7-12 -20
intro-force|sentence-before|that|saying|	13-25 -31	26+ -38	7-12 -37
intro-force|sentence-before|that|thinking|	13-25 -6
intro-force|sentence-before|verb-judging|judging|	26+ -27
intro-force|sentence-before|verb-judging|other|	13-25 -30	26+ -47	4-6 -22	7-12 -30
intro-force|sentence-before|verb-judging|saying|	26+ 10	7-12 -22
intro-force|sentence-before|verb-judging|thinking|	13-25 -20	26+ -14
intro-force|sentence-before|verb-saying|judging|	13-25 -22	26+ -17
intro-force|sentence-before|verb-saying|other|	13-25 -43	26+ -31	7-12 -23
intro-force|sentence-before|verb-saying|saying|	13-25 -49	26+ -28	7-12 -22
intro-force|sentence-before|verb-thinking|judging|	13-25 12	26+ -15
intro-force|sentence-before|verb-thinking|other|	13-25 -31	26+ -26
intro-force|sentence-before|verb-thinking|saying|	26+ -21
intro-force|sentence-before|word|according|	7-12 -18
intro-force|sentence-before|word|judging|	13-25 -49	26+ -44	7-12 8
intro-force|sentence-before|word|other|	13-25 -29	26+ -36	4-6 -21
intro-force|sentence-before|word|saying|	13-25 6	26+ -19	4-6 -10	7-12 -54
intro-force|sentence-before|word|thinking|	13-25 -28	26+ -11	7-12 -11
intro-force|signature|,|naked|	1 -23
intro-force|signature|start|naked|	1 23
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -16
intro-force|speaker-then-quote|(|other|	13-25 -8
intro-force|speaker-then-quote|,|judging|	13-25 -11	3 12	7-12 12
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -37	26+ -12	7-12 10
intro-force|speaker-then-quote|,|saying|	1 10	2 -10	26+ 11	7-12 -13
intro-force|speaker-then-quote|,|thinking|	1 -28	13-25 -27	3 -16	4-6 7	7-12 6
intro-force|speaker-then-quote|-|other|	2 -25	7-12 -16
intro-force|speaker-then-quote|-|saying|	4-6 8	7-12 -6
intro-force|speaker-then-quote|:|judging|	1 -7	13-25 -17	2 -6	7-12 -19
intro-force|speaker-then-quote|:|other|	1 17	13-25 -41	2 9	26+ -18	3 24	4-6 7	7-12 -13
intro-force|speaker-then-quote|:|saying|	13-25 -35	2 -10	3 20	7-12 -17
intro-force|speaker-then-quote|:|thinking|	3 23	4-6 13	7-12 -30
intro-force|speaker-then-quote|adverb|judging|	13-25 7	3 -7	4-6 16	7-12 -6
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 18	7-12 -25
intro-force|speaker-then-quote|adverb|saying|	13-25 13	2 16	4-6 -7	7-12 -6
intro-force|speaker-then-quote|auxiliary|judging|	1 -21	13-25 -9	2 7	26+ -15	7-12 -17
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -33	2 -18	4-6 -17	7-12 -8
intro-force|speaker-then-quote|auxiliary|saying|	1 20	2 -8	3 -21	7-12 18
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -22	2 -27	3 -16	4-6 -7	7-12 -10
intro-force|speaker-then-quote|capital|judging|	1 -15	13-25 11	2 19	7-12 22
intro-force|speaker-then-quote|capital|other|	2 -8	3 -27	4-6 14	7-12 -9
intro-force|speaker-then-quote|capital|saying|	13-25 12	2 -6	3 13
intro-force|speaker-then-quote|capital|thinking|	1 -18	4-6 -13
intro-force|speaker-then-quote|coordinator|judging|	13-25 -9	2 -16	3 -9	7-12 7
intro-force|speaker-then-quote|coordinator|other|	2 -21	26+ -28	3 -25	4-6 -33	7-12 -26
intro-force|speaker-then-quote|coordinator|saying|	13-25 11	7-12 12
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -6
intro-force|speaker-then-quote|determiner|judging|	1 -24	2 27	26+ 13	3 -8	4-6 -11	7-12 25
intro-force|speaker-then-quote|determiner|other|	1 -26	2 -13	26+ -42	4-6 16
intro-force|speaker-then-quote|determiner|saying|	1 -16	13-25 22	26+ 6	3 25	7-12 9
intro-force|speaker-then-quote|determiner|thinking|	1 -16	2 -14	26+ -12	3 15	4-6 12	7-12 14
intro-force|speaker-then-quote|possessive|judging|	4-6 10	7-12 -19
intro-force|speaker-then-quote|possessive|other|	4-6 -22
intro-force|speaker-then-quote|possessive|saying|	2 26	4-6 17	7-12 23
intro-force|speaker-then-quote|possessive|thinking|	13-25 -10
intro-force|speaker-then-quote|preposition|judging|	1 8	13-25 9	2 8	3 -10	4-6 17	7-12 11
intro-force|speaker-then-quote|preposition|other|	13-25 -20	26+ -13	7-12 10
intro-force|speaker-then-quote|preposition|saying|	13-25 25	4-6 -10	7-12 -25
intro-force|speaker-then-quote|preposition|thinking|	1 -11	2 -12	3 -9	7-12 -20
intro-force|speaker-then-quote|pronoun|judging|	1 10	13-25 10	4-6 15	7-12 -6
intro-force|speaker-then-quote|pronoun|other|	1 -11	2 -13	3 -16	4-6 -14
intro-force|speaker-then-quote|pronoun|saying|	13-25 -6	3 -7	4-6 -27	7-12 -11
intro-force|speaker-then-quote|pronoun|thinking|	1 8	13-25 -11
intro-force|speaker-then-quote|quote|judging|	2 -6
intro-force|speaker-then-quote|quote|other|	7-12 12
intro-force|speaker-then-quote|subordinator|judging|	4-6 9	7-12 9
intro-force|speaker-then-quote|subordinator|other|	1 -17	13-25 -23	26+ -16	4-6 14	7-12 11
intro-force|speaker-then-quote|subordinator|saying|	1 -14	2 -9	4-6 -6	7-12 10
intro-force|speaker-then-quote|that|judging|	1 23	13-25 -15	4-6 -11	7-12 -29
intro-force|speaker-then-quote|that|other|	1 13	13-25 -15	2 -14	7-12 -48
intro-force|speaker-then-quote|that|saying|	13-25 -7	2 15	3 17	4-6 20
intro-force|speaker-then-quote|that|thinking|	4-6 10	7-12 -11
intro-force|speaker-then-quote|verb-judging|judging|	0 14	13-25 -25	2 16	4-6 10	7-12 -39
intro-force|speaker-then-quote|verb-judging|other|	13-25 -42	26+ 8	3 25	7-12 -36
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -13	3 16	4-6 17	7-12 -16
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -19
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -10	2 7	4-6 -9
intro-force|speaker-then-quote|verb-saying|other|	13-25 -17	2 -16	3 11	4-6 23	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 16	1 15	13-25 -20	2 15	26+ -15	3 7	7-12 -14
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -12	4-6 -6	7-12 -14
intro-force|speaker-then-quote|verb-thinking|judging|	2 12	4-6 -10	7-12 11
intro-force|speaker-then-quote|verb-thinking|other|	1 -10
intro-force|speaker-then-quote|verb-thinking|saying|	2 24	4-6 -8	7-12 21
intro-force|speaker-then-quote|word|judging|	1 18	13-25 -10	2 -11	3 9	4-6 11
intro-force|speaker-then-quote|word|other|	0 -19	1 -10	13-25 -29	2 10	26+ -29	3 -10	4-6 -22
intro-force|speaker-then-quote|word|saying|	0 -14	13-25 -7	26+ 12	3 15	7-12 29
intro-force|speaker-then-quote|word|thinking|	2 17	4-6 -14	7-12 13
intro-force|topic|,|naked|	13-25 -10	26+ -9	4-6 -19	7-12 -20
intro-force|topic|:|naked|	1 28	13-25 -36	2 -16	26+ -36	4-6 11
intro-force|topic|adverb|naked|	13-25 -38	2 -15	26+ -27	4-6 -15	7-12 12
intro-force|topic|auxiliary|naked|	1 -36	13-25 9	26+ -63	4-6 -6
intro-force|topic|capital|naked|	13-25 -6	26+ -49
intro-force|topic|coordinator|naked|	13-25 -19	26+ -22
intro-force|topic|determiner|naked|	2 -18	26+ -45	3 22	7-12 -33
intro-force|topic|preposition|naked|	13-25 -20	2 12	26+ -64	3 9	4-6 9	7-12 8
intro-force|topic|pronoun|naked|	2 -17	26+ -33	4-6 -14	7-12 -22
intro-force|topic|start|naked|	26+ -51
intro-force|topic|stop|naked|	1 -11	13-25 -7	26+ -25	3 -16	7-12 -24
intro-force|topic|that|naked|	13-25 -24	2 -8	26+ -48	4-6 -7
intro-force|topic|verb-judging|naked|	13-25 -30	2 18	26+ -21	7-12 -10
intro-force|topic|verb-saying|naked|	1 16	13-25 -44	26+ -34	4-6 -6	7-12 -19
intro-force|topic|verb-thinking|naked|	26+ -24
intro-force|topic|word|naked|	0 -26	2 14	26+ -26	3 35	4-6 16	7-12 14
intro-force|topic|—|naked|	26+ -19
intro-force|topic|’|naked|	26+ -10
intro-force|verb-then-speaker|,|saying|	1 15	13-25 -11	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -23	2 23	4-6 -21
intro-force|verb-then-speaker|:|saying|	2 -12	3 7	4-6 24	7-12 -35
intro-force|verb-then-speaker|adverb|judging|	2 -16
intro-force|verb-then-speaker|adverb|saying|	1 -15
intro-force|verb-then-speaker|auxiliary|saying|	1 -15	13-25 -20	2 11	3 -26	4-6 -27	7-12 -21
intro-force|verb-then-speaker|capital|judging|	0 -38
intro-force|verb-then-speaker|capital|saying|	0 -40	2 -15	4-6 20	7-12 -23
intro-force|verb-then-speaker|coordinator|saying|	13-25 -7	4-6 -24	7-12 -18
intro-force|verb-then-speaker|determiner|judging|	1 6	2 -9
intro-force|verb-then-speaker|determiner|saying|	13-25 -12	2 -22	3 -22	4-6 16	7-12 -22
intro-force|verb-then-speaker|possessive|judging|	0 -15
intro-force|verb-then-speaker|preposition|judging|	1 -30
intro-force|verb-then-speaker|preposition|saying|	1 -27	13-25 -19	3 8	4-6 -29
intro-force|verb-then-speaker|pronoun|judging|	0 -37
intro-force|verb-then-speaker|pronoun|saying|	0 -24
intro-force|verb-then-speaker|subordinator|judging|	1 -36
intro-force|verb-then-speaker|subordinator|saying|	13-25 -16	7-12 -6
intro-force|verb-then-speaker|that|saying|	0 -38	1 -21	2 -23	3 -19	4-6 -8	7-12 -23
intro-force|verb-then-speaker|verb-saying|judging|	0 -16
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -19
intro-force|verb-then-speaker|verb-thinking|judging|	0 -19
intro-force|verb-then-speaker|word|judging|	0 -42	1 -22	4-6 -20	7-12 -25
intro-force|verb-then-speaker|word|saying|	0 -55	13-25 -21	2 9	3 -12	4-6 -17	7-12 -10
intro|according-to|	, 10	: -21	; 8	auxiliary 11	capital 22	coordinator 15	preposition -7	start 29	subordinator 16	verb-judging 20	verb-saying 30	word -13
intro|colon|	: -14	start 6
intro|named-before|	start -65	stop 6
intro|named-nearby|	( -40	) -7	- -15	: 8	adverb -7	auxiliary -19	coordinator -42	determiner -13	possessive -13	preposition 8	pronoun -23	quote -12	start 30	stop 28	subordinator -30	verb-saying -12	verb-thinking -20	’ -16
intro|paragraph-before|	start -28
intro|possessor|	- -31	adverb -21	auxiliary -23	capital -10	coordinator -54	determiner -6	possessive -24	preposition 8	quote -25	subordinator -14	that 23	verb-judging -17	verb-saying -45	verb-thinking -40	word -18	’ -18
intro|quote-then-speaker|	( -12	- 33	: 16	adverb 7	auxiliary -8	coordinator -24	possessive -19	preposition -19	pronoun 19	quote 8	stop 24	subordinator -9	that -35	verb-judging -7	verb-thinking 8	word -18
intro|quote-then-verb|	( 13	, 31	- -11	: 35	adverb 6	auxiliary 28	capital 17	coordinator 29	determiner -18	possessive -15	preposition -21	pronoun 8	subordinator -25	that 7
intro|sentence-after|	, -69	: -12	adverb -34	capital -45	coordinator -44	determiner -61	preposition -61	start 43	stop -10	subordinator -28	that -45	verb-judging -35	verb-saying -7	verb-thinking -36	word 12
intro|sentence-before|	( -24	, -21	: -41	capital -38	coordinator -13	determiner -32	possessive -8	preposition -10	quote 13	that -63	verb-saying -24	verb-thinking 8	word -12	’ -17
intro|signature|	, -23	start 23
intro|speaker-then-quote|	( -9	, 7	- -7	auxiliary -18	determiner 21	possessive 28	pronoun -6	quote -6	that 12	verb-saying 15	word 8	’ 19
intro|topic|	, -19	adverb -34	coordinator -32	determiner -8	pronoun -13	start -51	stop -23	that -15	verb-judging -27	verb-saying -16	verb-thinking -14	word 14	— -19	’ -11
intro|verb-then-speaker|	, 18	: 8	adverb -10	auxiliary -19	capital -11	coordinator -12	determiner 9	possessive -27	preposition -24	pronoun -20	subordinator -33	that -9	verb-judging -14	verb-saying -30	verb-thinking -27	word -21
kind|according-to|	organisation 11	person 25	place -15	unknown 20
kind|colon|	organisation 9	person 32	place -17	unknown -16
kind|named-before|	organisation -16	person 12	place -45	unknown -62
kind|named-nearby|	person 28	place -58	unknown -21
kind|organisation|	apposed 10	direct -11	judging 22	naked -12	other 18	passive 9	relative 7
kind|paragraph-before|	organisation -8	place -18	unknown -35
kind|	person 50	place -86	unknown -43
kind|person|	according 20	apposed 19	apposition 9	direct -14	judging 24	naked 40	other 26	passive 6	relative -32	saying 29	shared -40
kind|place|	according -17	apposition -26	direct -46	naked -73	passive -21	relative -19	saying -53	thinking -17
kind|possessor|	organisation -36	person -16	place 6	unknown -20
kind|quote-then-speaker|	organisation 16	person 7	place -30	unknown -7
kind|quote-then-verb|	organisation -24	person 28	place 22	unknown 11
kind|sentence-after|	organisation -56	place -28
kind|sentence-before|	organisation 9	place -44	unknown -7
kind|signature|	person 8	unknown -24
kind|speaker-then-quote|	organisation 19	person 36	place -28	unknown -45
kind|topic|	organisation -23	person 26	place -52	unknown -13
kind|unknown|	according 29	apposed -34	apposition -31	direct -19	judging -6	naked -36	other -16	passive -22	saying -15
kind|verb-then-speaker|	organisation -27	person 22	place -24	unknown 15
lead|according-to|lower|	according 19
lead|according-to|upper|	according 19
lead|colon|lower|	naked -27
lead|colon|upper|	judging 8	naked -8	other -13
lead|named-before|other|	naked 12
lead|named-before|upper|	naked -19
lead|named-nearby|lower|	naked -13
lead|named-nearby|upper|	naked 18
lead|paragraph-before|upper|	according -29	judging -20	other -23	saying -20	thinking -39
lead|possessor|lower|	naked -8
lead|possessor|upper|	naked 11
lead|quote-then-speaker|lower|	judging -20	thinking 6
lead|quote-then-speaker|other|	judging -9	other -15	saying -10
lead|quote-then-speaker|upper|	other -14	saying 14	thinking -11
lead|quote-then-verb|lower|	judging -14	saying 29
lead|quote-then-verb|upper|	judging 25	other 10
lead|sentence-after|lower|	according -10	judging -8	other -6	saying -9
lead|sentence-after|upper|	according 9	judging -28	thinking -20
lead|sentence-before|lower|	according -6	judging 6	other -10	saying -12	thinking -58
lead|sentence-before|other|	other -6	saying -6
lead|sentence-before|upper|	according 10	judging -27	other -17	thinking -23
lead|signature|lower|	naked -33
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 6	other -20	saying 10	thinking -6
lead|speaker-then-quote|other|	other 13	saying 16
lead|speaker-then-quote|upper|	other 10	saying 11	thinking 8
lead|topic|other|	naked -21
lead|topic|upper|	naked -21
lead|verb-then-speaker|lower|	judging -20	other -15
lead|verb-then-speaker|upper|	judging 10	saying 10
lemma|according-to|	none 28
lemma|	accusare 7	accuser -10	acknowledge -7	aclarar 17	add 15	adiantar 20	admettre -13	admire -27	admitir -6	advise -20	advocate -10	affermare -16	affirmer 10	afirmar -21	aggiungere -8	agree -33	aim -8	ajouter 23	alarmer -12	alegar 7	allow -39	allude -16	ammettere 18	amuser 15	annoncer -17	announce -26	anticipate 6	antworten 23	anunciar -29	apelar 25	aplaudir 15	apologise -18	apologize -17	apontar -26	apostillar 17	appeal -32	appeler 9	applaud -11	apuntar 22	argomentare 13	argue 31	asegurar -20	assail 19	assert -14	assicurare 30	assume 9	assure 16	assurer 13	attaccare 15	attack -35	attendre 18	attribute -19	avertir -9	avisar 10	back -9	bark 16	bash -18	befinden 15	beg -13	begrüßen -19	behaupten 14	bekennen 14	believe -47	beloven -20	bemängeln 16	benadrukken -10	berichten 11	beslissen 12	bestätigen -24	beteuern 10	betonen 11	bill -30	bitten 7	blame -6	blast 18	blog -17	boast 20	brag -10	brand -18	brincar 20	bromear 25	brummen 20	calificar 14	care -21	cast 21	caution 17	challenge -6	champion -13	chant 14	characterize -9	charge -26	cheer -13	chiamare -15	chide 15	chiedere -6	chiffrer -14	chime -13	chiosare 10	chip -15	cite 18	claim -11	clarify -10	commentare 8	compare 6	complain -6	concede 26	concluir 9	conclure 21	confesar 18	confessare 14	confier 26	confirmer -16	congratulate 9	consider -41	contar 10	contestar -10	contestare -27	continue 16	contradict 7	correct -7	counsel -23	craindre -17	credit -22	criticise -9	criticize -15	debate -52	decide -15	decir -8	declarar 9	declare -10	decline 11	decry -6	deem -25	defend 12	defender 17	define -17	demander -17	denounce 14	denunciar 14	denunciare -12	deny -7	depict 10	deride 8	desabafar 6	descartar -12	describir 16	deslizar 16	detail -25	detallar -8	dichiarare 13	disagree -29	disclose 8	discredit -26	dismiss 7	dispute 7	divulgar -8	dizer -21	downplay 10	dub 11	déclarer -10	démentir 8	détailler 22	echo -18	elaborate 15	elogiar 6	email -13	emporter 10	encourage -24	endorse -17	ergänzen 16	erinnern -21	erkennen -21	erklären -10	erwidern 10	erzählen 7	escrever 22	escribir 13	esprimere -16	estimate -28	estimer 18	exclaim 19	exclure 13	expect -34	explain 17	explicar -16	expliquer 17	expresar -20	express -21	faire_valoir 15	favor -7	fear -22	feel -22	felicitar 21	figure -6	figurer -17	find -28	finden 10	fire 7	foeteren 24	fordern 9	forecast -17	formulieren 10	fragen 12	frenare -12	freuen 18	fume 16	féliciter 18	fügen -9	garantir 7	garantire 11	gasp -18	getuigen -10	geven -7	giurare 18	glimlachen 21	glisser 20	gracejar -15	grappen -19	gratulieren -15	greet -10	gritar 10	halten -8	hate -19	heißen -13	herinneren 12	highlight -24	hint -11	hold -27	hope 7	houden -7	identify -13	imply -6	indicar -18	indiquer -6	informar 22	insist -6	insister -7	insistere 6	insistir -11	insult -33	intend -18	interject 19	interroger 12	interrupt -6	invitare 11	invocare 6	ironizzare -8	issue 8	jeer 9	jubiler 12	jurer 8	justificar 18	klinken -11	know -19	kommentieren -6	kritisieren 11	label -7	lambaste -11	lament 17	lancer 22	lash 13	lassen 26	laud 10	learn -10	leggen 10	leggere -11	lembrar -13	leren 8	like -29	liken -10	lire -14	list -10	llamar 17	lobby 19	love 11	luiden 8	lâcher 30	mahnen 19	mailen 26	mandar 9	manifestar 20	manter -25	marrer 25	matizar 14	melden -6	mention -18	message -20	murmur 18	muse -11	name 9	need -29	negare 9	nennen 11	noemen -16	nominate -15	none 7	note 10	noter 13	nuancer 14	obiettare 6	object 20	observar 19	observe 20	observer -10	oordelen 21	opinar 7	oppose -27	osservare -11	paint -18	parlare 34	parler -9	pedir -10	perguntar -13	pester -14	philosopher 19	phone -13	plaider 26	plaisanter 20	plead -24	point -11	post -14	poursuivre 15	precisar -8	precisare 11	prefer -22	preferir 8	preguntar -8	present -19	press 7	prevedere 6	prever -14	prijzen -13	proclaim -11	proclamare -13	prometer -25	promettre 26	promise 8	pronounce 15	proposer -21	protest -9	protestare -6	prove -17	préciser 10	prévenir 20	purport -25	qualifier -22	querer -13	question -19	questionar 24	quip 22	quote -23	rank -15	rant -13	read -28	realize -14	reassure -9	rebater 19	rebuff 6	rebuke -17	recall 23	recitare 13	recite -6	reclamar -12	recommend -20	reconhecer 21	record -38	recount 17	recusar -23	refer 12	reflect -13	refuser -15	regard -7	regret -24	reiterate -18	reject 10	rekenen 7	relativiser 14	remark -24	rematar 18	remember 6	repeat -6	replicare -6	report 21	reportar 10	request -20	responder 12	resumir 9	retort -21	retweet 9	revelar -24	riferire -10	rigoler 14	ringraziare -14	ripetere -14	rir 10	rispondere 14	roar -18	roepen -7	rufen 6	rule 8	räumen 10	réclamer 16	répliquer 13	répondre 21	rétorquer 19	sagen 22	salutare 12	sapere -9	savage -18	say 31	scandire -6	scherzare 32	schreiben 22	schrijven 8	scoff 17	scold 6	scrivere -20	see -29	seek -15	sehen 17	sentenciar 18	shoot -10	shout 22	show -8	sigh -16	sign -38	signal -17	sing -7	sintetizzare 16	snap -11	snipe 12	solicitar -20	soltar 12	sospirare -18	sostener 18	sottolineare 21	souffler -11	souhaiter -8	sourire 6	soutenir 16	souvenir -11	speak -12	speculate -8	spiegare 7	spotten 24	sprechen -14	spreken -8	staan 7	state -8	stehen -23	stellen 27	stress -19	sturen 14	sublinhar 16	submit -10	subrayar 7	sugerir 16	support -18	suspect -11	tachar -8	talk -14	teilen 20	tell 17	testify -12	text -26	thank 15	threaten -17	title -31	tonner -14	tout 9	traiter -17	trancher -8	trash 9	treat -7	trust 15	try -32	tuonare 11	tweet 7	témoigner 22	understand -15	use -9	utter -17	vatten 11	vent 15	venture -34	ver 16	verlangen -26	verlauten 21	verraten 19	versichern 28	versprechen -25	verteidigen -8	vertellen 18	verwachten 11	verweisen -6	view -30	vinden 12	voice -6	volunteer -27	vouloir 17	vragen -25	waarschuwen 10	want -8	warn 11	warnen 6	weigh -30	weisen -20	welcome -12	weten -6	wijzen -16	willen -28	wish -20	wollen -26	worry -11	write 26	zanjar -15	zeggen 10	zeigen -19	zien -28	zitieren -8	zuchten 19	zweren 13	écrire 23
lemma|colon|	none -13	say 13
lemma|paragraph-before|	accuse -26	acknowledge -26	add 8	admit -15	advise -18	advocate -18	agree -22	aim -11	allege -13	allow -11	announce -35	answer -16	anticipate -17	apologize -16	appeal -12	applaud -14	ask -25	attack -18	back -11	believe -14	bill -13	blame -19	blast -28	boast -15	call -25	care -10	cast -18	challenge -17	champion -11	charge -13	cheer -15	cite -15	claim -24	clarify -6	comment -22	compare -13	complain -18	concede -25	conclude -21	condemn -9	confirm -10	consider -16	continue 17	correct -11	counsel -20	credit -10	criticize -24	cry -10	debate -7	decide -9	declare -24	decline -18	defend -29	deliver -23	demand -7	denounce -12	deny -22	describe -29	detail -15	dire -8	disagree -9	discuss -14	dismiss -25	dizer -33	downplay -12	echo -15	email -15	emphasize -9	encourage -15	endorse -23	expect -11	explain -28	express -26	feel -8	find -14	greet -8	hail -10	hear -11	highlight -13	hold -19	hope -9	identify 10	indicate -25	informar -8	insist -20	intend -7	introduce -19	invite -6	issue 7	knock -14	know -9	lament -11	laugh -17	learn -11	like -18	list -15	maintain -16	mean -8	mention -20	message -8	mock -20	need -14	nominate -15	none -26	note -44	offer -39	oppose -25	order -16	outline -13	paint -15	pedir -9	persuade -6	plan -24	pledge -12	point -11	post -20	predict -16	prefer -6	present -13	press -12	promise -32	propose -21	protest -15	prove -7	question -20	quote -23	rail -16	raise -25	rate -10	read -17	reason -6	reassure 10	rebuff -12	recall -29	recognize -17	recommend -7	record -9	refer 9	reflect -17	refuse -12	regard -7	reiterate -26	reject -24	remark -19	remember -6	remind -11	repeat -20	reply -22	report 6	respond -6	reveal -14	rispondere -12	rule -22	say -22	see -18	seek -8	shoot 6	shout -11	show -18	signal -14	slam -17	speculate -17	state -22	stehen -9	stress -22	suggest -37	talk -11	tell -9	testify -19	thank -17	title -6	treat -10	trust -6	try -12	understand -10	urge -28	view -12	volunteer -7	vote -11	vow -24	want -17	warn -17	wave -14	weigh -22	welcome -16	wonder -7	worry -8	yell -8
lemma|quote-then-speaker|	accuse -10	acknowledge -13	add 14	admit 8	advise 15	affirmer 19	agree -20	aim -9	ajouter 17	allow -21	allude -10	announce -15	answer -16	applaud -14	argue -7	assert -14	assure 10	attack -12	back -22	believe -18	bill -24	blame -20	blog -9	brand -9	call 14	care -15	cast 9	celebrate -13	charge -16	cheer -33	claim -12	compare -14	concede 11	conclude 18	consider -8	continue -6	counsel -11	criticize -16	debate -18	decide -18	declare 29	decline -9	denounce 12	deny -17	detail -6	disagree -18	discuss -16	déclarer 22	echo -13	email -30	endorse -12	explain 10	express -14	faire_valoir 12	favor 9	fear -21	feel -20	find -18	fire -14	fume 15	hear 10	hint -8	hope -13	identify -15	intend -12	jeer -11	joke -10	know -7	like -29	maintain -19	mean 12	name -16	need -31	nominate -7	none -10	note 6	observe 16	offer -19	order -19	phone -18	plan -28	pledge -12	point -6	post -13	present 6	press -10	promise -17	propose 11	protest -8	question -23	quip 19	quote -15	raise 11	rank -8	rappeler 12	rate -20	reason -7	recall 24	record -12	refer -9	reference -20	regard -11	reject -7	remark -20	repeat -10	reply 12	report 11	request -11	respond -12	rule -9	say 20	see -25	seek -16	shoot -7	shout 15	show -32	speak -11	talk -33	tell 39	testify 21	think -21	trust 17	try -8	tweet 26	unlisted -16	urge 6	venture -20	view -16	volunteer -21	vow -13	want -13	warn 11	whisper 11	wonder 18	write 27	yell 8
lemma|quote-then-verb|	add 42	admettre 14	admit -13	affermare -8	afirmar -8	ajouter 14	ammettere 16	argue -12	asegurar -17	assurer 18	avisar 13	befinden 18	bekennen 24	brincar 20	bromear 25	brummen 20	call -7	celebrar 12	chiedere 15	commentare 10	conclure 20	confessare 22	confidare -7	confier 26	contar 30	criticar 19	declarar 24	declare -8	denunciare -12	describe -17	dichiarare 19	dizer -11	déclarer -9	déplorer 20	détailler 17	erinnern -18	erwidern 10	erzählen 17	escrever 23	explain 15	explicar 9	expliquer 26	faire_valoir 18	foeteren 23	fügen -15	geben -10	gestehen 20	geven 19	glisser 14	gracejar -6	grappen -19	halten 17	herinneren 12	interroger 13	ironizar 11	ironizzare 25	joke 21	klagen 29	lachen -8	lamentar 12	lancer 30	lassen 17	leggen 9	lembrar 19	lâcher 25	manifestar 21	meinen 38	observar 22	observer 20	osservare -6	pester 25	plaider 19	plaisanter 24	poltern 20	poursuivre 15	preguntar 15	protestar 27	prévenir 23	read 17	reageren 23	recall -13	reclamar 19	reconnaître 12	recordar 13	relatar 26	rematar 19	reply 27	report 22	responder 25	resumir 6	riferire 20	rir 11	rufen 22	réagir 16	résumer 32	rétorquer 20	sagen 7	say 22	scherzare 31	schreiben 22	schrijven 16	scrivere 19	sentenciar 18	sintetizzare 15	souffler 22	spiegare 23	spotten 25	stellen 25	sugerir 16	suggest -23	teilen 17	tell -59	trancher 19	tuonare 17	tweet 16	vatten 26	verraten 17	versichern 23	verteidigen 14	vertellen 22	vinden 17	write 23	zeggen 27	zuchten 29	écrire 27
lemma|sentence-after|	accuse -20	add -20	announce -20	answer -18	appeal -18	argue -24	ask 32	back 9	care -13	cite -25	claim -18	comment -24	continue -10	debate -8	decline 7	demand -19	demander -20	describe -18	endorse -21	explain -18	fire -21	hear 12	hold -23	indicate -21	like -16	message -20	note -22	order 9	point -30	praise -26	promise -18	question 7	rate -14	read -20	recall 8	reply -6	report -29	see -26	sign -19	state -11	suggest -23	support -21	tell -22	think -22	treat -16	try -13	tweet 18	use -12	vote -17	warn -24
lemma|sentence-before|	accuse -37	acknowledge -23	add 27	admit -28	advise -23	advocate -21	affermare -18	afirmar -20	agree -23	aim -9	alegar -16	allege -21	announce 13	annunciare -9	answer -16	anunciar -28	apelar 21	apologise -18	apologize -21	appeal -20	appeler -24	applaud -15	ask -38	assicurare 10	assure -13	assurer -27	attack -35	attendre 9	back -16	begrüßen -21	believe -24	beloven -15	benadrukken -14	berichten 20	bill -14	blame -28	brag -18	brand -9	call -67	care -18	cast -15	celebrate -12	challenge -20	chamar -24	chant -16	charge -9	cheer -29	chiedere -33	cite -22	claim -30	comentar -16	comment -24	commentare -24	compare -17	complain -18	concede -22	condemn -22	confermare -25	confier -17	confirm -34	congratulate -27	consider -12	contestare -18	continue -13	counsel -17	credit -19	criticize -27	debate -18	decide -6	decir -15	declarar -17	deliver -27	demand -25	demander -15	descartar -8	describe -37	detail -12	dire 11	disagree -30	discuss -27	dismiss -32	dispute -9	dizer -19	doubt -18	déclarer -26	email -22	endorse -41	erinnern 12	erklären -40	escrever -13	estimate -18	exigir -16	expect -16	explicar -14	expliquer -27	express -30	falar -22	favor -17	fear -15	feel -26	figure -9	find -47	finden 8	fire -23	frenare -19	geven -9	gracejar 6	halten -26	hate -14	hear -25	heißen -30	hit -16	hold -34	hope -23	houden -34	identify -8	informar 18	insist -29	interroger 6	introduce -8	invitare -15	ironiser -19	issue -30	joke -21	klagen -18	know -14	kritisieren -23	kündigen -22	lachen 8	lamentar -26	lancer -25	lassen 12	laten -28	laugh 8	learn -11	lembrar -11	like -26	liken -7	list -27	lobby 12	mahnen 13	manter -23	mean -21	meinen 11	melden -24	mention -6	message -27	mock -8	need -28	nennen -27	noemen -21	none -6	observer -13	oppose -14	order -19	osservare -19	parlare -21	parler -25	pedir -10	pester -16	plaider 13	plaisanter -14	plan -24	pledge -17	point -27	post -26	praise -20	prefer -12	present -19	press -7	proclaim -12	prometer -14	promettre -26	propose -17	proposer -21	queixar -9	querer -13	question -27	quote -21	raccontare -16	rank -18	rant -9	rappeler -20	rate -25	read 8	reageren -9	reason -12	recall -6	record -23	recordar -11	reflect -9	refuse -25	refuser -31	regretter -21	reiterate -28	reject 12	remark -11	remember -15	reply 12	report -6	reportar 10	request -19	respond -12	responder -10	resumir -26	reveal -19	ricordare -24	ringraziare -15	rule -18	réclamer -25	sagen 14	say -8	scandire -8	scrivere -22	see -34	seek -17	shoot -8	show -22	shrug -18	sigh -17	sign -25	souvenir -6	speak -6	spiegare 12	sprechen -26	spreken -26	staan 17	state -21	stellen 12	sturen 13	sustentar -8	talk -15	temere -20	testify -24	text -22	thank -27	think -30	title -9	tout 8	try -14	tuonare -6	tweet -7	understand -12	unlisted -17	urge -35	use -24	ver 7	verklaren -7	verlangen -23	versprechen -23	verwachten 11	verweisen -27	view -18	vinden 6	volunteer -9	vote -27	vow -28	vragen -31	want -47	warn 7	wave -15	weisen -24	welcome -31	weten -6	wijzen -35	willen -30	wish -13	wollen -20	wonder 6	worry -17	write 18	zeggen -20	zeigen -25	zien -29	écrire -21
lemma|speaker-then-quote|	accuse 12	admit 17	admitir -6	advise -23	affirmer 9	afirmar -7	aggiungere 22	agree -22	allow -22	ammettere 13	announce -16	answer 8	antworten 25	apologize -8	appeal -30	appeler 19	argue 40	ask -14	assail 19	assicurare 15	assure 16	assurer 12	attack -27	back -7	believe -38	bemoan 17	bill -21	blast 19	blijven 17	boast 25	brand -14	calificar 14	care -8	cast 21	caution 22	celebrate 9	champion -8	chant 15	charge -17	chide 15	chiedere -14	cite 36	compare 11	concede 27	condemn -6	confermare 9	confirm 12	confirmar 7	congratulate 15	consider -30	continue 29	counsel -21	credit -18	criticize -6	debate -45	decide -11	decir 9	declarar 20	declare -15	decline 9	deem -19	defend 15	demand 7	demander 12	denounce 18	detail -13	dire -29	discordar 6	discuss 9	dismiss 7	dizer -26	dub 13	dénoncer -13	email -8	emphasize 14	encourage -20	endorse -11	estimate -20	estimer 19	exigir 14	expect -28	explain 13	fear -9	feel -21	find -13	fire 21	féliciter 19	garantir 20	geben -7	hablar -6	halten -18	hear -15	highlight -22	hit 7	hold -9	hope 10	houden 9	imply 14	indicar -9	indicate 16	intend -9	interject 22	interrupt 8	introduce 9	invitare 17	issue 7	joke 23	know -15	kommentieren -14	kündigen 22	lament 24	lassen 21	laten -10	laugh 10	learn -7	like -14	love 13	mandar 13	mean -17	mention -13	message -19	mock 7	need -15	negare 20	nennen 8	none -9	note 12	oppose -21	order -6	parlare 29	parler -6	perguntar -7	pledge 11	portray 6	precisar -11	precisare 18	prefer -10	preferir -7	preguntar -15	press 12	proclaim -8	prometer -16	promettere 15	promettre 21	promise 12	pronounce 18	propose -6	prove -11	qualifier -19	queixar -8	question -17	quote -16	rail 6	raise -14	rank -6	rate 14	read -30	reason 6	recall 16	recite -6	reclamar -12	reconocer -11	record -28	recusar -20	refer 14	reference 6	reflect -19	refuse 16	regret -24	regretter 12	reiterate -12	reject 6	rekenen 14	repeat -19	request -16	responder 14	resumir 11	retort -21	retweet 10	reveal 10	ribattere 21	ricordare 18	rispondere 13	rufen -14	rule 14	réclamer 14	sagen 19	salutare 14	sapere -17	savage -18	say 36	schreiben 20	scrivere -16	see -17	sehen 18	shoot -13	shout 16	sign -33	sostener 18	soutenir 11	speak -9	sprechen -13	stehen -12	stress -11	submit -12	suggest 8	support -18	sustentar 22	testify -9	text -20	thank 17	think 15	title -27	try -23	urge 12	vent 15	venture -24	ver 24	verlauten 21	view -17	voir 18	vouloir 19	vow 7	warnen 9	wave 10	weigh -23	welcome -15	willen -10	wish -16	wollen -16	zeigen -13	zien -19
lemma|verb-then-speaker|	accuse -27	acusar -15	add -14	argue -22	ask -16	assicurare 12	calificar -23	call -53	chamar -10	chiedere -21	claim -9	conclude -16	confermare -16	confirmar -20	considerar -21	declarar -22	declare -20	definire -19	describe -27	dire 28	dismiss -21	divulgar -17	dizer 19	email -22	endorse -24	explain 18	finden -6	halten -26	heißen -14	houden -22	insist -26	issue -22	laten 18	mandar -26	noemen -43	pedir -37	praise -20	predict -14	quote 12	recall -17	recusar -19	rispondere 8	roepen -13	rufen 9	say -17	scrivere -6	state -16	suggest -19	tell -79	tweet -19	unlisted -15	urge -23	warn -15	zeggen 13	zien -21
length|	0 -16	1 15	2 18	3 6
near|according-to|	0 17	26+ 18	3 23	4-6 9
near|colon|	1 -19	26+ 6	3 9	4-6 -7	7-12 26
near|named-before|	1 8	26+ -64	3 -27	7-12 -6
near|named-nearby|	0 -24	1 -23	13-25 -11	2 11	26+ -6	3 14	4-6 10
near|paragraph-before|	26+ -28
near|possessor|	0 -18	1 -27	13-25 -23	2 7	7-12 -8
near|quote-then-speaker|	-10 -10	-12 19	-14 -8	-15 -13	-17 -32	-18 -10	-2 -20	-20 -8	-21 -8	-22 -21	-24 -28	-26 14	-27 14	-28 -26	-29 15	-3 -27	-30 -25	-32 -13	-36 -11	-4 -36	-42 -14	-5 6	-8 -9	0 25	1 -16	13-25 -19	3 -13	4-6 -21	7-12 -9
near|quote-then-verb|	0 23	1 12	4-6 -12	7-12 -31
near|sentence-after|	0 12	2 -22	26+ -26	3 -25	4-6 -27	7-12 -8
near|sentence-before|	1 12	26+ -21
near|signature|	1 7
near|speaker-then-quote|	0 7	13-25 -18	2 11	26+ -8	3 9	4-6 18
near|topic|	0 -32	13-25 -16	26+ -54	3 18	4-6 14
near|verb-then-speaker|	0 -19	13-25 -45	2 6	26+ 16	4-6 9	7-12 -25
negated|	paragraph-before -24	quote-then-speaker -11	sentence-after -10	sentence-before -53	speaker-then-quote -19
next|$|	other -17
next|&|	saying 20
next|(|	judging 21	other -23	saying 23
next|)|	thinking -15
next|,|	judging -31	other -15	saying 13	thinking -15
next|-|	judging -6	saying -10	thinking -23
next|:|	judging -15	other -9	saying -8
next|;|	other 10	saying -15
next|according-to|	( -19	: -10	; 6	auxiliary -6	coordinator -17	determiner -6	marks 13	preposition 29	stop 31	verb-saying 10	word 6
next|adverb|	other 15	saying -16
next|auxiliary|	judging -24	other -37	saying -49
next|capital|	saying 14	thinking -14
next|colon|	: 20	determiner -14	preposition -6	word 6
next|coordinator|	judging -40	other -15	saying -31	thinking -28
next|determiner|	judging -15	thinking -21
next|end|	saying -29
next|marks|	judging 15	other -28	saying 14
next|paragraph-before|	$ -15	( -20	, -13	- -15	: -34	; -10	adverb -7	auxiliary -22	capital -22	coordinator -32	determiner -20	preposition -25	pronoun -44	quote -27	stop -11	subordinator -12	that -13	verb-saying -27	verb-thinking -22	word -25	— -10
next|possessive|	saying -13
next|preposition|	judging -23	other 15	thinking -19
next|pronoun|	judging 15	other -8	saying -7	thinking 14
next|quote-then-speaker|	, -15	- 8	: -13	adverb 8	auxiliary -9	coordinator -24	determiner -15	end -20	preposition -6	pronoun -6	quote -12	stop 40	that -30	verb-saying -10	verb-thinking -28	word -6
next|quote-then-verb|	& 20	( 45	adverb -8	auxiliary -47	capital 8	coordinator 7	end -18	pronoun -9	quote -19	stop 32	subordinator -22	that 23	verb-saying -8	word 23
next|quote|	judging -24	other -44	saying -42	thinking -39
next|sentence-after|	, -20	: -52	adverb 25	auxiliary -32	capital -21	coordinator -35	determiner -36	preposition -9	pronoun -25	quote -35	stop 21	subordinator 18	that -7	verb-judging -37
next|sentence-before|	$ -24	( 19	: -7	; -23	adverb -34	auxiliary -58	capital -34	coordinator -7	possessive -12	preposition 7	pronoun -13	quote -20	stop -28	subordinator -19	that 10	verb-judging -29	verb-saying -19	verb-thinking -43	word -12	— -15
next|speaker-then-quote|	) -15	, 6	- -22	; -17	adverb -9	auxiliary -26	capital 27	coordinator -18	marks 9	pronoun 19	quote -48	subordinator -8	that 11	verb-judging 15	verb-saying -16	verb-thinking -13	word -14	— -11
next|stop|	other 22	saying 34	thinking 10
next|subordinator|	other -8	saying -10	thinking -10
next|that|	judging -25	other 6	saying 10	thinking 11
next|verb-judging|	judging 21	other -27	saying 6	thinking -16
next|verb-saying|	judging 9	saying -22
next|verb-then-speaker|	( 11	, 38	: -11	; -19	auxiliary -43	capital -17	coordinator -41	marks -19	preposition -24	pronoun -27	quote -26	subordinator -51	that -6	verb-saying -8	verb-thinking -37
next|verb-thinking|	judging -14	other -29	thinking -15
next|word|	other -8	thinking -6
next|–|	saying 15
next|—|	saying -10
nth-order|according-to|0|according|	other 28
nth-order|colon|0|apposed|	saying -18
nth-order|colon|0|direct|	judging 14	saying 24
nth-order|colon|0|inverted|	saying -15
nth-order|colon|1|shared|	saying 6
nth-order|colon|3|direct|	other -22
nth-order|paragraph-before|0|according|	other -24
nth-order|paragraph-before|0|apposed|	judging -20	other -14	saying -25
nth-order|paragraph-before|0|apposition|	judging -18	saying -22	thinking -11
nth-order|paragraph-before|0|direct|	judging -13	other -6	thinking -31
nth-order|paragraph-before|0|inverted|	saying -36
nth-order|paragraph-before|0|passive|	saying -8
nth-order|paragraph-before|0|relative|	other -11	saying -14	thinking -12
nth-order|paragraph-before|1|according|	other -19
nth-order|paragraph-before|1|apposed|	judging -25	other -21	saying -20	thinking -22
nth-order|paragraph-before|1|apposition|	judging -11	other -10	saying -22
nth-order|paragraph-before|1|direct|	judging -24	other -30	saying -19	thinking -21
nth-order|paragraph-before|1|inverted|	saying -25
nth-order|paragraph-before|1|passive|	judging -8	other -8	saying -7
nth-order|paragraph-before|1|relative|	judging -18	other -20	saying -15	thinking 13
nth-order|paragraph-before|1|shared|	judging -8	other -18	saying 8	thinking -15
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -20	other -21	thinking -16
nth-order|paragraph-before|2|apposition|	other -12	saying -18	thinking -10
nth-order|paragraph-before|2|direct|	judging -11	other -13	saying -35	thinking -15
nth-order|paragraph-before|2|inverted|	judging -7	saying -23
nth-order|paragraph-before|2|passive|	judging -12	other -16	saying -9
nth-order|paragraph-before|2|relative|	other -15	saying -9
nth-order|paragraph-before|2|shared|	judging -26	other -23	saying -6	thinking -18
nth-order|paragraph-before|3|according|	other -11
nth-order|paragraph-before|3|apposed|	judging -16	other -14	saying -20	thinking -8
nth-order|paragraph-before|3|apposition|	judging -10	other -7	saying -14
nth-order|paragraph-before|3|direct|	judging -25	other -19	saying -35	thinking -8
nth-order|paragraph-before|3|inverted|	judging -9	saying -25
nth-order|paragraph-before|3|passive|	other -6
nth-order|paragraph-before|3|relative|	judging -7	other -9
nth-order|paragraph-before|3|shared|	judging -20	other -9	saying -19	thinking -11
nth-order|quote-then-speaker|0|apposed|	judging -26	other -24	saying -8
nth-order|quote-then-speaker|0|apposition|	judging -11
nth-order|quote-then-speaker|0|direct|	judging -10	other -15	saying 14
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	judging -18	other -25	saying -10	thinking -6
nth-order|quote-then-speaker|0|shared|	other -18	saying -28	thinking -11
nth-order|quote-then-speaker|1|apposed|	other 19	saying 11	thinking 8
nth-order|quote-then-speaker|1|apposition|	other -24	thinking -15
nth-order|quote-then-speaker|1|direct|	judging -34	other -70	saying 6	thinking -38
nth-order|quote-then-speaker|1|passive|	judging -8	other -12
nth-order|quote-then-speaker|1|relative|	other -30	saying -20	thinking -7
nth-order|quote-then-speaker|1|shared|	judging -6	thinking 18
nth-order|quote-then-speaker|2|apposed|	judging -19	other -31	saying -17
nth-order|quote-then-speaker|2|apposition|	judging -14	saying -36	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -37	other -8	thinking -31
nth-order|quote-then-speaker|2|passive|	other 8	saying -33	thinking -6
nth-order|quote-then-speaker|2|relative|	other -26	saying -8
nth-order|quote-then-speaker|2|shared|	judging 10	other 10	saying -7	thinking -16
nth-order|quote-then-speaker|3|apposed|	judging -6	other -39	saying -26	thinking -17
nth-order|quote-then-speaker|3|apposition|	judging -7	other -15	saying -20
nth-order|quote-then-speaker|3|direct|	judging -42	other -54	saying -7	thinking -25
nth-order|quote-then-speaker|3|passive|	other -38	saying -28
nth-order|quote-then-speaker|3|relative|	judging -16	other -26	saying -16	thinking -8
nth-order|quote-then-speaker|3|shared|	judging 11	other -6	saying -7	thinking -9
nth-order|quote-then-verb|0|inverted|	judging 11	other 7	saying 10
nth-order|quote-then-verb|1|inverted|	judging -26	other -13
nth-order|sentence-after|0|according|	other -6
nth-order|sentence-after|0|apposed|	other -19	saying -7
nth-order|sentence-after|0|apposition|	judging -14	other -19	saying -26	thinking -19
nth-order|sentence-after|0|direct|	judging -16	other -7	saying 6
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|0|relative|	other -12
nth-order|sentence-after|1|apposed|	judging -29	other 11	saying -27	thinking -17
nth-order|sentence-after|1|apposition|	other -22
nth-order|sentence-after|1|direct|	other -10	saying -7	thinking -29
nth-order|sentence-after|1|inverted|	judging -15
nth-order|sentence-after|1|relative|	judging -13	other -13	saying -17
nth-order|sentence-after|1|shared|	judging -15	other -31	saying -21	thinking -11
nth-order|sentence-after|2|according|	other -19
nth-order|sentence-after|2|apposed|	judging -18	other -37	saying -26	thinking -20
nth-order|sentence-after|2|apposition|	judging -8	other -12	saying -9
nth-order|sentence-after|2|direct|	judging -24	other -43	saying 7	thinking -20
nth-order|sentence-after|2|inverted|	judging -12
nth-order|sentence-after|2|passive|	other -19
nth-order|sentence-after|2|relative|	other -15
nth-order|sentence-after|2|shared|	judging -24	other -28	saying -6	thinking -13
nth-order|sentence-before|0|according|	other 6
nth-order|sentence-before|0|apposed|	other -13	saying -33	thinking -10
nth-order|sentence-before|0|apposition|	judging -28	other -13	saying -6	thinking -31
nth-order|sentence-before|0|direct|	other -7	thinking -12
nth-order|sentence-before|0|inverted|	judging -7	other -14	saying -11
nth-order|sentence-before|0|passive|	saying -20
nth-order|sentence-before|0|relative|	judging -31	saying 10	thinking -18
nth-order|sentence-before|1|according|	other 6
nth-order|sentence-before|1|apposed|	judging -34	thinking -31
nth-order|sentence-before|1|apposition|	judging -44	saying -40	thinking -6
nth-order|sentence-before|1|direct|	judging -61	other -11	saying -7	thinking -47
nth-order|sentence-before|1|inverted|	other -26	saying -16
nth-order|sentence-before|1|passive|	judging -21	other -38	saying -31
nth-order|sentence-before|1|relative|	judging -26	other -30	saying -28	thinking -12
nth-order|sentence-before|2|apposed|	judging -16	other -36	saying -22	thinking -26
nth-order|sentence-before|2|apposition|	judging -8	other -24	thinking -10
nth-order|sentence-before|2|direct|	judging -45	other -16	saying -16	thinking -36
nth-order|sentence-before|2|inverted|	judging -16	saying -22
nth-order|sentence-before|2|passive|	judging -14	other -27	saying -11
nth-order|sentence-before|2|relative|	judging -9	other -28	saying -16
nth-order|sentence-before|3|according|	other -26
nth-order|sentence-before|3|apposed|	judging -31	saying -18	thinking -12
nth-order|sentence-before|3|apposition|	judging -11	other -19	saying -24
nth-order|sentence-before|3|direct|	judging -35	other -58	saying -22	thinking -12
nth-order|sentence-before|3|inverted|	judging -28
nth-order|sentence-before|3|passive|	judging -9	other -22
nth-order|sentence-before|3|relative|	other -14	saying -13
nth-order|speaker-then-quote|0|apposed|	other 13	thinking 6
nth-order|speaker-then-quote|0|apposition|	judging -21	other -17	saying -53	thinking -14
nth-order|speaker-then-quote|0|direct|	judging 12	other -25	saying 21	thinking 6
nth-order|speaker-then-quote|0|passive|	other -12	saying 6
nth-order|speaker-then-quote|0|relative|	other -8	saying -11	thinking -19
nth-order|speaker-then-quote|0|shared|	judging -23	other -18	saying -27	thinking 14
nth-order|speaker-then-quote|1|apposed|	judging 14	other -7	saying -17	thinking -30
nth-order|speaker-then-quote|1|apposition|	judging -19	other -23	saying -7
nth-order|speaker-then-quote|1|direct|	judging 10	other -8	saying 19
nth-order|speaker-then-quote|1|passive|	other 16	saying -19
nth-order|speaker-then-quote|1|relative|	judging -7	other -10	saying 31
nth-order|speaker-then-quote|1|shared|	other -7
nth-order|speaker-then-quote|2|apposed|	judging -9	other -8	saying -8	thinking -9
nth-order|speaker-then-quote|2|apposition|	judging -12	other -26
nth-order|speaker-then-quote|2|direct|	saying 9	thinking -17
nth-order|speaker-then-quote|2|passive|	saying 10
nth-order|speaker-then-quote|2|relative|	judging 12	other 9	saying 6
nth-order|speaker-then-quote|2|shared|	judging 9	other -23	thinking 16
nth-order|speaker-then-quote|3|apposed|	other -31	saying 9	thinking -34
nth-order|speaker-then-quote|3|apposition|	other -22	saying -20	thinking -19
nth-order|speaker-then-quote|3|direct|	judging -17	saying 8	thinking -13
nth-order|speaker-then-quote|3|passive|	judging -22	other -10	saying -14
nth-order|speaker-then-quote|3|relative|	judging -21	saying -19	thinking 17
nth-order|speaker-then-quote|3|shared|	other -6	thinking -14
nth-order|verb-then-speaker|0|inverted|	judging -11	other -15	saying 9
nth-order|verb-then-speaker|1|inverted|	judging -17
nth-order|verb-then-speaker|2|inverted|	saying -8
nth|according-to|	0 28
nth|colon|	0 -9	1 -7	3 -22
nth|named-before|	0 -6	1 -30
nth|named-nearby|	0 -6	3 -11	4 -8
nth|paragraph-before|	0 -13	1 -26	2 -24	3 -41
nth|possessor|	0 7	1 -22	2 -27
nth|quote-then-speaker|	0 6	1 14	2 -17	3 -26	4 -22
nth|quote-then-verb|	0 14
nth|sentence-after|	2 -10
nth|sentence-before|	0 6	1 -12	2 -25	3 -17	4 -41
nth|signature|	0 7
nth|speaker-then-quote|	1 11	2 10	3 -8
nth|topic|	0 31	2 -36	3 -13	4 -125
nth|verb-then-speaker|	0 6	2 -11
order|according-to|according|	according 28
order|colon|apposed|	other -14	saying -9
order|colon|apposition|	saying -18
order|colon|direct|	judging 7	other -8	saying 28
order|colon|inverted|	saying -18
order|colon|naked|	naked -11
order|colon|shared|	saying 13
order|named-before|naked|	naked -17
order|paragraph-before|according|	according -29
order|paragraph-before|apposed|	judging -33	other -27	saying -19	thinking -26
order|paragraph-before|apposition|	judging -22	saying -30	thinking -17
order|paragraph-before|direct|	judging -14	other -17	thinking -33
order|paragraph-before|inverted|	judging -10	saying -39
order|paragraph-before|passive|	judging -15	other -21	saying -8
order|paragraph-before|relative|	other -21	saying -17
order|paragraph-before|shared|	judging -18	other -21	thinking -27
order|quote-then-speaker|apposed|	judging -12	other 7
order|quote-then-speaker|apposition|	judging -15	other -6	saying -7	thinking -24
order|quote-then-speaker|direct|	judging -23	other -20	saying 16	thinking -9
order|quote-then-speaker|passive|	judging 6	saying 9	thinking -9
order|quote-then-speaker|relative|	judging -14	other -37	saying -19	thinking -13
order|quote-then-speaker|shared|	other -9	saying -15	thinking 7
order|quote-then-verb|inverted|	judging 9	saying 10
order|sentence-after|according|	according 9
order|sentence-after|apposed|	judging -36	other 10	saying -33	thinking -28
order|sentence-after|apposition|	judging -11	other -23	saying -29	thinking -16
order|sentence-after|direct|	judging -12	other -9	saying 7
order|sentence-after|inverted|	judging -14	saying 6
order|sentence-after|passive|	other -22
order|sentence-after|relative|	judging -13	other -19	saying -18
order|sentence-after|shared|	judging -16	other -42	saying -14	thinking -12
order|sentence-before|according|	according 10
order|sentence-before|apposed|	judging -7	other -9	saying -19	thinking -39
order|sentence-before|apposition|	judging -34	other -9	thinking -32
order|sentence-before|direct|	judging -8	other -13	thinking -25
order|sentence-before|inverted|	other -17	saying -10
order|sentence-before|passive|	judging -26	other -44	saying -32
order|sentence-before|relative|	judging -42	saying 6	thinking -25
order|signature|naked|	naked 7
order|speaker-then-quote|apposed|	judging 6	other -9	saying -7	thinking -9
order|speaker-then-quote|apposition|	judging -24	other -42	saying -29	thinking -6
order|speaker-then-quote|direct|	judging 12	other -6	saying 27
order|speaker-then-quote|passive|	judging -29	other 6
order|speaker-then-quote|relative|	other 7	saying 10
order|speaker-then-quote|shared|	judging -13	other -22	saying -12	thinking 12
order|topic|naked|	naked -11
order|verb-then-speaker|inverted|	judging -13	other -15	saying 10
outer|according-to|according other name|	none 20
outer|according-to|according other noun|	according other -13	none 14
outer|according-to|according other organisation|	according other 18
outer|according-to|according other person|	none 24
outer|according-to|according other place|	none -15
outer|according-to|according other pronoun|	none 16
outer|colon|apposed saying noun|	none -18
outer|colon|direct saying person|	none 22
outer|colon|direct saying pronoun|	none 15
outer|paragraph-before|according other noun|	direct other -6	direct saying -6	none -19
outer|paragraph-before|according other organisation|	none -8
outer|paragraph-before|according other person|	none -13
outer|paragraph-before|apposed judging noun|	direct other -9	none -12	shared saying -6
outer|paragraph-before|apposed judging person|	direct judging -13	none -26	shared judging -15	shared saying -12
outer|paragraph-before|apposed other name|	none -9
outer|paragraph-before|apposed other noun|	direct judging -7	direct other -8	direct saying -9	none -19	relative other -7	shared saying -6
outer|paragraph-before|apposed other organisation|	none -15
outer|paragraph-before|apposed other person|	apposition other -11	direct judging -12	direct other -13	direct saying -15	none -21	shared saying -8
outer|paragraph-before|apposed saying name|	direct other -11	none -15
outer|paragraph-before|apposed saying noun|	apposition other -8	direct judging -12	direct other -19	direct saying -14	direct thinking -12	none -19	shared judging -13	shared saying -6	shared thinking -13
outer|paragraph-before|apposed saying organisation|	direct other -8	none -22
outer|paragraph-before|apposed saying person|	apposition other -13	direct other -23	direct saying -21	direct thinking -25	none -7	shared judging -19	shared other -12	shared saying -9
outer|paragraph-before|apposed saying place|	none -7
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking person|	none -10
outer|paragraph-before|apposition judging person|	none -15
outer|paragraph-before|apposition other name|	apposition other -8
outer|paragraph-before|apposition other noun|	according other -6	direct saying -8	none -15	relative other -6	shared other -7	shared saying -8
outer|paragraph-before|apposition other organisation|	none -6
outer|paragraph-before|apposition other person|	none -13
outer|paragraph-before|apposition saying name|	none -11
outer|paragraph-before|apposition saying noun|	direct other -12	direct thinking -6	none -27
outer|paragraph-before|apposition saying organisation|	none -13
outer|paragraph-before|apposition saying person|	direct other -11	none -25
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none -9
outer|paragraph-before|direct judging name|	direct other -12	none -15
outer|paragraph-before|direct judging noun|	apposition other -7	direct judging -12	direct other -20	none -19	relative other -8	shared judging -15	shared other -12	shared saying 10
outer|paragraph-before|direct judging organisation|	direct saying -10	none -19
outer|paragraph-before|direct judging person|	apposition judging -6	direct judging -17	direct other -16	direct saying 7	direct thinking -15	none -43	relative judging -21	relative other -14	shared other -15	shared saying -26	shared thinking -19
outer|paragraph-before|direct judging place|	direct other -10
outer|paragraph-before|direct judging pronoun|	direct judging -16	direct other -10	direct saying -19	direct thinking -19	none -18	shared judging -13	shared saying -9
outer|paragraph-before|direct other name|	direct other -7	none -25
outer|paragraph-before|direct other noun|	according other -6	apposition other -13	apposition saying -11	direct judging -16	direct saying -24	direct thinking -7	none -31	relative judging -8	relative other -7	relative saying -6	shared judging -22	shared thinking -15
outer|paragraph-before|direct other organisation|	direct judging -14	direct other -12	direct saying -13	none -14
outer|paragraph-before|direct other person|	according other -14	apposition other -15	apposition saying -9	direct judging -18	direct other -24	direct saying -14	direct thinking -11	none -27	relative other -15	relative saying -13	shared judging -23	shared other -16	shared saying 7
outer|paragraph-before|direct other pronoun|	apposition other -9	direct judging -18	direct other -18	direct saying -14	direct thinking -12	none 9	relative other -12	shared judging -10	shared other -11	shared saying -20	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -17	direct other -8	direct saying -11	direct thinking -6	none -13
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -10	apposition saying -14	direct judging -23	direct other -34	direct saying -22	direct thinking -16	none -28	relative judging -15	relative other -15	shared judging -20	shared other -19	shared saying -14	shared thinking -16
outer|paragraph-before|direct saying organisation|	direct saying 15	direct thinking -15	none -28	relative other -9	shared saying -19
outer|paragraph-before|direct saying person|	apposition other -26	direct judging -18	direct other -15	direct saying 16	direct thinking -53	none 19	relative other -17	relative thinking -22	shared other -25	shared thinking -23
outer|paragraph-before|direct saying pronoun|	apposed other -14	apposition judging -6	apposition other -18	apposition saying 9	direct judging -28	direct other -22	direct saying 6	direct thinking -30	none -20	relative other -14	relative saying -14	shared judging -27	shared other -16	shared saying -37
outer|paragraph-before|direct thinking name|	direct saying -7
outer|paragraph-before|direct thinking noun|	direct judging -12	direct other -8	direct saying -14	direct thinking -8	none -10
outer|paragraph-before|direct thinking organisation|	none -7
outer|paragraph-before|direct thinking person|	direct judging -9	direct other -9	direct saying -10	direct thinking -12	none -13	shared saying -8	shared thinking -10
outer|paragraph-before|direct thinking pronoun|	direct judging -17	direct other -14	direct saying -6	direct thinking -6	none -14	relative other -6	shared judging -6	shared saying -9
outer|paragraph-before|inverted judging noun|	none -11
outer|paragraph-before|inverted judging person|	direct saying -10	none -7
outer|paragraph-before|inverted saying name|	none -10
outer|paragraph-before|inverted saying noun|	direct other -10	direct saying -8	none -21	shared saying -7
outer|paragraph-before|inverted saying organisation|	none -17
outer|paragraph-before|inverted saying person|	none -25	relative other -14
outer|paragraph-before|inverted saying pronoun|	direct judging -6	direct other -6	direct thinking -6	none -13
outer|paragraph-before|passive other noun|	none -16
outer|paragraph-before|passive other person|	none -8
outer|paragraph-before|passive saying organisation|	none -6
outer|paragraph-before|relative judging noun|	direct judging -13	direct saying -6	none -9
outer|paragraph-before|relative judging person|	apposition saying 13
outer|paragraph-before|relative other noun|	apposition saying -9	direct judging -8	direct other -11	none -11	shared saying -7
outer|paragraph-before|relative other person|	apposition saying -15	direct other -9	direct saying -9	none -17	shared other -8
outer|paragraph-before|relative saying noun|	apposition saying -9	direct other -12	none -11
outer|paragraph-before|relative saying person|	direct other -9	none -7
outer|paragraph-before|shared judging name|	none -9
outer|paragraph-before|shared judging noun|	apposition saying -9	direct other -14	direct thinking -8	none -13	shared judging -7
outer|paragraph-before|shared judging organisation|	none -14
outer|paragraph-before|shared judging person|	direct judging -13	direct other -8	direct saying -21	direct thinking -20	none -9
outer|paragraph-before|shared judging pronoun|	none -21
outer|paragraph-before|shared other name|	none -14
outer|paragraph-before|shared other noun|	direct other -8	none -8
outer|paragraph-before|shared other organisation|	none -10
outer|paragraph-before|shared other person|	none -22
outer|paragraph-before|shared other pronoun|	none -15
outer|paragraph-before|shared saying name|	none -10
outer|paragraph-before|shared saying noun|	direct judging -16	direct other -14	direct saying -17	direct thinking -9	none -18	shared saying -7
outer|paragraph-before|shared saying organisation|	direct other -21	none -18
outer|paragraph-before|shared saying person|	direct judging 7	direct other -31	direct saying -19	direct thinking -17	none 16	shared saying -15
outer|paragraph-before|shared saying pronoun|	direct judging -12	direct saying -16	none -19
outer|paragraph-before|shared thinking noun|	direct saying -8	none -17
outer|paragraph-before|shared thinking person|	none -10
outer|paragraph-before|shared thinking pronoun|	none -8
outer|quote-then-speaker|apposed judging name|	none -7
outer|quote-then-speaker|apposed judging noun|	direct judging -24	none -18
outer|quote-then-speaker|apposed judging person|	direct judging -11
outer|quote-then-speaker|apposed judging place|	none -17
outer|quote-then-speaker|apposed other name|	none -13
outer|quote-then-speaker|apposed other noun|	direct other -21	none 7
outer|quote-then-speaker|apposed other organisation|	none -29
outer|quote-then-speaker|apposed other person|	direct other 24	none 13
outer|quote-then-speaker|apposed other place|	none -15
outer|quote-then-speaker|apposed saying name|	none -30
outer|quote-then-speaker|apposed saying noun|	direct judging 8	direct other -33	direct saying 6	direct thinking -12	none -20
outer|quote-then-speaker|apposed saying organisation|	direct saying -12	none -11
outer|quote-then-speaker|apposed saying person|	direct judging 19	none 34	relative other 18	shared judging 20	shared saying 13
outer|quote-then-speaker|apposed saying place|	none -27
outer|quote-then-speaker|apposed thinking name|	none -19
outer|quote-then-speaker|apposed thinking noun|	none 7
outer|quote-then-speaker|apposition judging noun|	direct saying -6	none -26	shared saying -14
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -25
outer|quote-then-speaker|apposition other organisation|	none 9
outer|quote-then-speaker|apposition other person|	none -21
outer|quote-then-speaker|apposition saying name|	none -21
outer|quote-then-speaker|apposition saying noun|	direct judging -16	direct other 7	direct saying -12	direct thinking -14	none -32	relative other -19	shared judging -16	shared saying -13
outer|quote-then-speaker|apposition saying organisation|	none -25
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -12	none 15
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|apposition thinking noun|	none -9
outer|quote-then-speaker|direct judging noun|	direct judging -18	direct other -7	direct saying -8	direct thinking -15	none -28	relative other -16	shared judging -16	shared saying -13
outer|quote-then-speaker|direct judging person|	none -8
outer|quote-then-speaker|direct judging pronoun|	direct other -9	none -18	shared judging 13
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -20	direct judging -11	direct other -32	direct saying -13	direct thinking -17	none 8	shared other -11	shared saying -20
outer|quote-then-speaker|direct other organisation|	none -20
outer|quote-then-speaker|direct other person|	direct judging -13	none -34	shared judging -14	shared saying -19
outer|quote-then-speaker|direct other place|	none -17
outer|quote-then-speaker|direct other pronoun|	direct judging -15	direct other -14	direct saying -20	direct thinking -15	none -19	shared saying -16
outer|quote-then-speaker|direct saying name|	none 17
outer|quote-then-speaker|direct saying noun|	direct judging 15	direct other -18	direct saying -11	direct thinking 14	relative other -22	shared judging 22	shared other -20	shared thinking 14
outer|quote-then-speaker|direct saying organisation|	none 20
outer|quote-then-speaker|direct saying person|	apposition other 28	direct judging -14	direct other -21	direct thinking 7	none 19	relative other 26	relative saying 20	relative thinking 23	shared saying 18
outer|quote-then-speaker|direct saying place|	none -12	relative other -15
outer|quote-then-speaker|direct saying pronoun|	direct judging -19	direct other -11	direct saying 15	direct thinking -7	none 34	shared judging 24	shared other -6	shared saying 12	shared thinking 15
outer|quote-then-speaker|direct thinking noun|	apposition saying -13	direct judging -16	direct other -16	direct saying 9	direct thinking -15	shared saying -17
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking person|	none -11
outer|quote-then-speaker|direct thinking pronoun|	direct other -14	direct saying -18	none -30
outer|quote-then-speaker|passive judging noun|	none -9
outer|quote-then-speaker|passive other noun|	none -31
outer|quote-then-speaker|passive other person|	none -9
outer|quote-then-speaker|passive saying organisation|	none -31
outer|quote-then-speaker|relative judging noun|	none -21
outer|quote-then-speaker|relative judging person|	none 12
outer|quote-then-speaker|relative other name|	none -27
outer|quote-then-speaker|relative other noun|	direct judging -13	direct other -16	direct saying -19	none -37	shared judging -7	shared other -16	shared saying 10	shared thinking -8
outer|quote-then-speaker|relative other person|	apposition saying 16	direct other -8
outer|quote-then-speaker|relative saying noun|	direct other -14	direct thinking -7	none -7	shared saying -10
outer|quote-then-speaker|relative saying person|	direct other 12	direct thinking 13
outer|quote-then-speaker|relative thinking noun|	direct other -12	none -10
outer|quote-then-speaker|shared judging name|	none -11
outer|quote-then-speaker|shared judging noun|	direct saying -10	shared judging -9	shared other -15
outer|quote-then-speaker|shared judging organisation|	none 8
outer|quote-then-speaker|shared judging person|	direct other -9	direct saying 18	direct thinking -6	shared saying -15
outer|quote-then-speaker|shared judging place|	none -11
outer|quote-then-speaker|shared judging pronoun|	direct saying -6	direct thinking 6	none 12	relative other 19	shared other 11	shared saying 15
outer|quote-then-speaker|shared other name|	none -8
outer|quote-then-speaker|shared other noun|	direct other -15	direct saying 10	direct thinking -18	none -11	relative other -17
outer|quote-then-speaker|shared other person|	direct judging -7
outer|quote-then-speaker|shared other place|	none -14
outer|quote-then-speaker|shared other pronoun|	direct other 21
outer|quote-then-speaker|shared saying name|	direct other -8	none -7
outer|quote-then-speaker|shared saying noun|	direct judging 14	direct other -10	direct thinking 10	none -19	relative other -12	shared judging -14	shared saying 17
outer|quote-then-speaker|shared saying organisation|	direct other -6	none -22
outer|quote-then-speaker|shared saying person|	direct judging -6	direct saying 17	direct thinking 22	shared other 16	shared saying 17
outer|quote-then-speaker|shared saying place|	none -22
outer|quote-then-speaker|shared saying pronoun|	direct judging 9	direct other -14	direct saying 17	direct thinking -9	relative other -10	shared saying 15
outer|quote-then-speaker|shared thinking noun|	direct other 11	direct saying -26	none 16	shared saying -12
outer|quote-then-speaker|shared thinking organisation|	none 11
outer|quote-then-speaker|shared thinking person|	direct other 14	none 29
outer|quote-then-speaker|shared thinking pronoun|	none -9	shared saying -9
outer|quote-then-verb|inverted judging name|	none 14
outer|quote-then-verb|inverted judging noun|	none -17
outer|quote-then-verb|inverted judging organisation|	none 10
outer|quote-then-verb|inverted judging person|	none -6
outer|quote-then-verb|inverted judging pronoun|	none 20
outer|quote-then-verb|inverted other name|	none -7
outer|quote-then-verb|inverted other organisation|	none 26
outer|quote-then-verb|inverted other person|	none 55
outer|quote-then-verb|inverted saying name|	none 11
outer|quote-then-verb|inverted saying noun|	inverted saying 21
outer|quote-then-verb|inverted saying organisation|	none -34
outer|quote-then-verb|inverted saying person|	inverted saying -7	none 26
outer|quote-then-verb|inverted saying place|	none 26
outer|quote-then-verb|inverted saying pronoun|	none 9
outer|sentence-after|according other noun|	none -23
outer|sentence-after|apposed judging noun|	none -15
outer|sentence-after|apposed judging person|	none -23
outer|sentence-after|apposed other name|	none -25
outer|sentence-after|apposed other noun|	none 15
outer|sentence-after|apposed saying noun|	none -37
outer|sentence-after|apposed thinking noun|	none -14
outer|sentence-after|apposition other noun|	none -27
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -23
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct judging name|	none -15
outer|sentence-after|direct judging noun|	none -6
outer|sentence-after|direct judging person|	direct judging -16	none 8
outer|sentence-after|direct judging pronoun|	direct saying -16	none -22	relative saying -20	shared other -19
outer|sentence-after|direct other name|	direct other -26	none 12
outer|sentence-after|direct other noun|	direct judging -26	direct other -34	direct saying -20	direct thinking -14	none -17	shared saying -30
outer|sentence-after|direct other organisation|	none -29
outer|sentence-after|direct other person|	direct saying -10	none 6	shared other -22
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	direct judging 9	direct other -18	direct saying -21	none -41	shared saying -10
outer|sentence-after|direct saying name|	none -36
outer|sentence-after|direct saying noun|	direct other -39	direct saying -30
outer|sentence-after|direct saying organisation|	direct other -19	none -25
outer|sentence-after|direct saying person|	direct judging -18	direct other -19	direct saying -22	none 14	shared saying 11
outer|sentence-after|direct saying pronoun|	apposition other -19	direct judging -28	direct other 7	direct saying -35	direct thinking -24	none 13	relative other -27	shared judging -21	shared saying 6
outer|sentence-after|direct thinking pronoun|	none -20	shared judging -20
outer|sentence-after|inverted judging noun|	none -12
outer|sentence-after|inverted saying name|	none -17
outer|sentence-after|inverted saying noun|	none -11
outer|sentence-after|inverted saying pronoun|	none 11
outer|sentence-after|passive other noun|	none -19
outer|sentence-after|relative other noun|	none -13
outer|sentence-after|shared judging pronoun|	none -30
outer|sentence-after|shared other person|	none -16
outer|sentence-after|shared other pronoun|	direct saying -10	none -24
outer|sentence-after|shared saying name|	none 8
outer|sentence-after|shared saying noun|	none -41
outer|sentence-after|shared saying person|	none -22
outer|sentence-after|shared saying pronoun|	none -8
outer|sentence-after|shared thinking noun|	none -17
outer|sentence-after|shared thinking pronoun|	none -16
outer|sentence-before|according other name|	none -6
outer|sentence-before|according other noun|	direct other -41	inverted saying -21	none 15
outer|sentence-before|according other organisation|	direct judging -21	direct other 10	none -38
outer|sentence-before|according other person|	according other 14	direct other -15
outer|sentence-before|according other place|	none -8
outer|sentence-before|according other pronoun|	none -30
outer|sentence-before|apposed judging noun|	apposition other -7	direct other -9	none -31
outer|sentence-before|apposed judging organisation|	none -25
outer|sentence-before|apposed judging person|	none -25	relative other -9
outer|sentence-before|apposed judging place|	none -13
outer|sentence-before|apposed other name|	none -21
outer|sentence-before|apposed other noun|	according other -11	apposition other -17	apposition saying -21	direct judging -27	direct other -22	direct saying -21	direct thinking -12	none -64	relative other -20
outer|sentence-before|apposed other person|	according other 12	apposition saying -19	direct other -40	direct saying -29
outer|sentence-before|apposed other place|	according other -7	none -33
outer|sentence-before|apposed saying name|	direct other -29	none -41
outer|sentence-before|apposed saying noun|	apposition other -18	apposition saying -18	direct judging -17	direct other 8	direct saying -27	direct thinking -19	none -66
outer|sentence-before|apposed saying organisation|	direct other -20	none -41
outer|sentence-before|apposed saying person|	apposition saying -14	direct judging -29	direct saying -22	direct thinking 9	inverted saying -19
outer|sentence-before|apposed saying place|	direct other -14	none -11
outer|sentence-before|apposed thinking name|	none -20
outer|sentence-before|apposed thinking noun|	direct other -18	direct thinking -6	none -36
outer|sentence-before|apposed thinking organisation|	none -15
outer|sentence-before|apposed thinking place|	none -19
outer|sentence-before|apposition judging noun|	direct judging -14	direct other -15	none -11
outer|sentence-before|apposition judging organisation|	none -35
outer|sentence-before|apposition judging person|	none -34
outer|sentence-before|apposition judging place|	none -8
outer|sentence-before|apposition other name|	none -10
outer|sentence-before|apposition other noun|	according other -10	apposition other -17	direct judging -22	direct other -31	direct saying -35	none -64
outer|sentence-before|apposition other organisation|	none -21
outer|sentence-before|apposition other person|	apposition saying 12	direct other -16	direct saying -22	none 12
outer|sentence-before|apposition other place|	none -20
outer|sentence-before|apposition saying name|	none -26
outer|sentence-before|apposition saying noun|	apposition other -14	direct judging -13	direct other -36	direct saying 13	direct thinking -19	inverted saying -13	none -65	relative other -21
outer|sentence-before|apposition saying organisation|	direct judging -15	direct other -26	none -42
outer|sentence-before|apposition saying person|	apposition saying -22	direct other 8	direct saying -26	none 13	relative other 10
outer|sentence-before|apposition saying place|	none -21
outer|sentence-before|apposition thinking name|	none -12
outer|sentence-before|apposition thinking noun|	direct other -6	none -28
outer|sentence-before|apposition thinking organisation|	apposition saying -10	none -19
outer|sentence-before|direct judging noun|	apposition other -20	apposition saying -23	direct judging -21	direct other -28	direct saying -13	direct thinking -18	inverted saying -8	none -17
outer|sentence-before|direct judging organisation|	direct other -23
outer|sentence-before|direct judging person|	apposition judging -23	apposition saying 11	direct judging -24	direct other -25	direct saying -29	direct thinking -25	inverted judging -16	inverted saying -23	none -12
outer|sentence-before|direct judging place|	none -25
outer|sentence-before|direct judging pronoun|	direct judging -15	direct other -30	direct thinking -17	none -50
outer|sentence-before|direct other name|	according other -24	direct judging -22	direct saying -34	direct thinking -17	inverted saying -30	none -70	relative other -24
outer|sentence-before|direct other noun|	according other -21	apposed other -21	apposition judging -24	apposition other -15	apposition saying -33	direct other 13	direct saying -53	direct thinking -28	inverted saying -31	none -7	relative judging -14	relative other -29	relative saying -12
outer|sentence-before|direct other organisation|	according other -30	direct saying -42	none 11
outer|sentence-before|direct other person|	according other 10	apposition judging -16	apposition saying -23	direct judging -28	direct saying -36	direct thinking -25	inverted judging -9	none -18	relative other -9
outer|sentence-before|direct other place|	direct other -17	direct saying -22	none -27
outer|sentence-before|direct other pronoun|	apposition other -34	apposition saying -19	direct judging -35	direct other -47	direct saying -46	direct thinking -20	none -31	relative judging -14	relative other -25
outer|sentence-before|direct saying name|	direct judging -16	direct other 20	direct saying -20	direct thinking -22	inverted saying -19	none -18
outer|sentence-before|direct saying noun|	according other -23	apposition saying -17	direct judging -21	direct other 12	direct saying -40	direct thinking -17	inverted saying -21	none -19	relative other -25
outer|sentence-before|direct saying organisation|	apposition other -18	direct other 16	direct saying -25
outer|sentence-before|direct saying person|	according other -25	apposition judging -9	apposition other -8	apposition saying -15	direct judging -21	direct other -21	direct saying -9	direct thinking -12	inverted saying -15	relative other 8	relative saying -20
outer|sentence-before|direct saying place|	none -19
outer|sentence-before|direct saying pronoun|	apposition other -19	direct judging -26	direct other -25	direct saying 6	inverted saying 13	none 12
outer|sentence-before|direct thinking name|	none -31
outer|sentence-before|direct thinking noun|	direct other -16	direct thinking -21	relative other -9
outer|sentence-before|direct thinking organisation|	direct other -16	none -35
outer|sentence-before|direct thinking person|	direct other -16	none -32
outer|sentence-before|direct thinking place|	none -12
outer|sentence-before|direct thinking pronoun|	apposition saying -15	direct other -23	direct saying -16	none -41
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	none -44	relative other -11
outer|sentence-before|inverted judging organisation|	none -11
outer|sentence-before|inverted judging person|	direct saying 9	none 15
outer|sentence-before|inverted judging place|	none -8
outer|sentence-before|inverted judging pronoun|	direct other -7
outer|sentence-before|inverted other noun|	none -13
outer|sentence-before|inverted other person|	none -36
outer|sentence-before|inverted other pronoun|	none 18
outer|sentence-before|inverted saying name|	direct other -14	none -7
outer|sentence-before|inverted saying noun|	according other -20	direct judging -16	direct other -35	direct saying -26	direct thinking -6	inverted saying 14	none -26
outer|sentence-before|inverted saying organisation|	direct other -12	none -45
outer|sentence-before|inverted saying person|	apposition saying -8	direct judging 9	direct saying 8	none -6	relative judging 22	relative other 12	relative saying 21
outer|sentence-before|inverted saying place|	none -23
outer|sentence-before|inverted saying pronoun|	direct judging -17	direct other -20	direct saying -23	none 19
outer|sentence-before|passive judging noun|	none -18
outer|sentence-before|passive other noun|	none -20
outer|sentence-before|passive other organisation|	none -24
outer|sentence-before|passive other person|	direct saying -20	none -17
outer|sentence-before|passive other place|	none -10
outer|sentence-before|passive other pronoun|	direct other -6
outer|sentence-before|passive saying noun|	none -24
outer|sentence-before|relative judging noun|	direct judging -16	none -24
outer|sentence-before|relative judging organisation|	none -12
outer|sentence-before|relative judging person|	apposition saying -17
outer|sentence-before|relative other name|	direct other -11	none -28
outer|sentence-before|relative other noun|	apposition judging -17	apposition other -11	apposition saying 18	direct judging -18	direct saying -19	direct thinking -19	inverted saying -8	none -37	relative other -9
outer|sentence-before|relative other organisation|	none 12
outer|sentence-before|relative other person|	direct other -14	none -38
outer|sentence-before|relative saying noun|	apposition saying 6	none -34
outer|sentence-before|relative saying organisation|	none -16
outer|sentence-before|relative saying person|	apposition saying -19	direct thinking -22
outer|speaker-then-quote|apposed judging name|	none -29
outer|speaker-then-quote|apposed judging noun|	apposed saying -11	apposition saying -17	direct other -11	direct saying -26	none -40	relative other -20	shared judging -8	shared other -13	shared saying -13
outer|speaker-then-quote|apposed judging organisation|	none 27	relative other 13
outer|speaker-then-quote|apposed judging person|	apposition saying 6	direct judging 6	direct other 20	none 30	relative other -8
outer|speaker-then-quote|apposed judging place|	none -15
outer|speaker-then-quote|apposed other name|	direct other -12	none -16
outer|speaker-then-quote|apposed other noun|	apposition saying -21	direct judging -20	direct other -22	direct saying -34	direct thinking -28	none -14	relative other -12
outer|speaker-then-quote|apposed other organisation|	none 15
outer|speaker-then-quote|apposed other person|	apposed saying -19	direct other 18	direct saying -23	none 20	relative other -16
outer|speaker-then-quote|apposed saying name|	direct judging 9	direct saying -20	none -23
outer|speaker-then-quote|apposed saying noun|	apposed judging -34	apposed other -28	apposed saying -24	apposed thinking -9	apposition saying 13	direct judging -25	direct other -25	direct thinking -32	none -23	passive other -15	passive saying -18	relative judging -20	relative saying -7	shared judging -29	shared other -10
outer|speaker-then-quote|apposed saying organisation|	apposition other 17	direct other -19
outer|speaker-then-quote|apposed saying person|	apposed judging 10	apposed other 25	apposed saying 24	apposition saying 29	direct other 17	direct saying 9	none 25	passive other -14	relative other 10	relative saying 8	shared other 7	shared saying 14
outer|speaker-then-quote|apposed saying place|	apposed judging -18	apposed other -16	none -37
outer|speaker-then-quote|apposed saying pronoun|	none 10
outer|speaker-then-quote|apposed thinking name|	none -28
outer|speaker-then-quote|apposed thinking noun|	direct other -16	direct saying -28	none -31
outer|speaker-then-quote|apposed thinking organisation|	none 8
outer|speaker-then-quote|apposed thinking person|	direct saying -18	none 22
outer|speaker-then-quote|apposition judging name|	none -14
outer|speaker-then-quote|apposition judging noun|	direct judging -22	direct other -32	direct saying -28	direct thinking -16	none -31	relative other -31	shared judging -27	shared other 11
outer|speaker-then-quote|apposition judging organisation|	none -27
outer|speaker-then-quote|apposition judging person|	direct other -16	none 20
outer|speaker-then-quote|apposition judging place|	none -11
outer|speaker-then-quote|apposition other name|	none -20
outer|speaker-then-quote|apposition other noun|	apposed saying -18	apposition saying 11	direct judging -15	direct other -27	direct saying -19	none -42	relative other -17
outer|speaker-then-quote|apposition other organisation|	none -10
outer|speaker-then-quote|apposition other person|	direct saying -12	none 15
outer|speaker-then-quote|apposition other place|	none -20
outer|speaker-then-quote|apposition saying name|	none -16
outer|speaker-then-quote|apposition saying noun|	apposed judging -15	apposed other -20	apposed saying -15	apposition other -21	apposition saying -35	direct judging -18	direct other -38	direct saying -16	direct thinking -13	none -52	passive other -17	relative judging -15	relative other -33	relative saying -23	shared judging -17	shared other -16	shared saying -19	shared thinking -18
outer|speaker-then-quote|apposition saying organisation|	direct saying -8	none -15
outer|speaker-then-quote|apposition saying person|	apposed judging -20	direct judging 8	direct saying 10	direct thinking -14	none 54	shared judging -17
outer|speaker-then-quote|apposition saying place|	none -21
outer|speaker-then-quote|apposition saying pronoun|	none -12
outer|speaker-then-quote|apposition thinking noun|	direct saying 6
outer|speaker-then-quote|apposition thinking person|	none 19
outer|speaker-then-quote|direct judging name|	none -15
outer|speaker-then-quote|direct judging noun|	apposed judging -15	apposed other -16	apposed saying -10	apposition saying -29	direct thinking -28	relative other 9	shared judging 7	shared other -30	shared thinking -20
outer|speaker-then-quote|direct judging organisation|	none 7
outer|speaker-then-quote|direct judging person|	direct judging 17	direct other 22	none 21	relative other -7
outer|speaker-then-quote|direct judging pronoun|	apposed saying -7	direct judging 13	direct other 14	direct saying -9	direct thinking 9	none -14	shared saying -39
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -16	direct saying -27	none -18
outer|speaker-then-quote|direct other noun|	apposed other -14	apposed saying -55	apposed thinking -18	apposition saying -38	direct saying -6	direct thinking -7	none 10	passive other 9	passive saying -13	relative judging -26	relative other -28	relative saying -18	shared judging -26	shared other -30	shared saying -9	shared thinking -15
outer|speaker-then-quote|direct other organisation|	apposed saying -29	direct saying -10	direct thinking -17	none -10	shared saying -25
outer|speaker-then-quote|direct other person|	apposed saying -36	apposition saying -22	direct saying -17	direct thinking 16	none 7
outer|speaker-then-quote|direct other place|	apposed saying -19	direct saying -25	none -23	shared saying -17
outer|speaker-then-quote|direct other pronoun|	apposed judging 7	apposed other -17	apposed saying -11	apposition saying -34	direct judging 10	direct saying -24	none -16	passive saying -23	shared judging 11	shared other 6	shared saying -43
outer|speaker-then-quote|direct saying name|	direct other 13	direct saying -24	direct thinking -20	none -21
outer|speaker-then-quote|direct saying noun|	apposed judging 14	apposed other 9	apposed thinking -19	direct judging 13	direct other -13	direct saying 11	direct thinking 19	none 15	passive other -19	passive saying 20	relative judging -27	relative other -24	relative saying -15	shared other -26	shared saying -6
outer|speaker-then-quote|direct saying organisation|	direct judging 20	direct other 22	direct saying 10	none 21
outer|speaker-then-quote|direct saying person|	apposed judging -8	direct judging 36	direct other 7	direct thinking -11	passive other 18	relative other 23	shared judging 19	shared other 9
outer|speaker-then-quote|direct saying place|	direct saying -19	none -8
outer|speaker-then-quote|direct saying pronoun|	apposed judging 27	apposed saying -22	direct judging 15	direct other 41	direct thinking 26	relative other 21	shared judging 26	shared saying -21
outer|speaker-then-quote|direct thinking name|	none 15
outer|speaker-then-quote|direct thinking noun|	apposed judging 6	apposed saying -26	apposition judging -16	direct other -9	direct thinking 12	none 24	shared judging -16	shared saying -37
outer|speaker-then-quote|direct thinking organisation|	none 8
outer|speaker-then-quote|direct thinking person|	direct other 8
outer|speaker-then-quote|direct thinking place|	direct saying -15	none 17
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -17	apposition saying -31	direct other -10	direct saying -36	shared saying -34
outer|speaker-then-quote|passive judging noun|	none -19
outer|speaker-then-quote|passive judging organisation|	none -21
outer|speaker-then-quote|passive other noun|	direct other -17	direct saying -25	none -11
outer|speaker-then-quote|passive other organisation|	none 8
outer|speaker-then-quote|passive other person|	none 17
outer|speaker-then-quote|passive saying noun|	none -30
outer|speaker-then-quote|passive saying organisation|	none 9
outer|speaker-then-quote|passive saying person|	none 14
outer|speaker-then-quote|relative judging noun|	direct saying -13
outer|speaker-then-quote|relative other name|	none 13
outer|speaker-then-quote|relative other noun|	apposed judging -23	apposed saying -24	direct judging -24	direct other -23	direct thinking -14	none 11	shared saying 22
outer|speaker-then-quote|relative other person|	direct other -11	direct thinking 23	none -25
outer|speaker-then-quote|relative saying noun|	apposed other -17	direct judging 15	direct saying 8	direct thinking -13	none 8	shared saying 15
outer|speaker-then-quote|relative saying person|	direct other -17	none -13
outer|speaker-then-quote|relative thinking noun|	none 11
outer|speaker-then-quote|shared judging name|	direct other -17	relative other 9
outer|speaker-then-quote|shared judging noun|	apposed judging -11	apposed saying -13	direct saying -26	direct thinking -16	none -13	relative saying -15	shared judging -13	shared other -13	shared saying 10
outer|speaker-then-quote|shared judging organisation|	direct other 16	direct saying -9
outer|speaker-then-quote|shared judging person|	apposed judging 9	apposed saying -12	apposition saying 8	direct judging 17	direct other 9	direct saying -21	direct thinking 8	none 16	passive other -10	relative other -18	shared judging 9	shared other -8
outer|speaker-then-quote|shared judging place|	direct other -12
outer|speaker-then-quote|shared judging pronoun|	direct judging -15	direct saying 12	direct thinking -20	none -9
outer|speaker-then-quote|shared other name|	none -14
outer|speaker-then-quote|shared other noun|	apposed judging -20	apposed other -20	apposition saying -8	direct judging -15	direct saying -11	direct thinking -12	relative other -14	shared judging 14	shared saying -9
outer|speaker-then-quote|shared other organisation|	direct other -20	none -14
outer|speaker-then-quote|shared other person|	apposed judging 18	apposed other -22	apposed saying -7	direct judging -14	direct saying -10	none -15	relative other -13	shared judging -8	shared other -15	shared thinking -16
outer|speaker-then-quote|shared other pronoun|	apposed saying -22	direct judging 9	direct saying 7	shared saying 17
outer|speaker-then-quote|shared saying name|	apposed saying -18	direct other 19	direct saying -19	shared judging 18	shared saying -19
outer|speaker-then-quote|shared saying noun|	apposed judging -31	apposed other -23	apposed saying -26	apposed thinking -35	apposition judging 6	apposition saying 11	direct judging -15	direct other 13	none -25	passive other 18	relative judging 6	relative other -7	relative saying 11	shared judging 6	shared other -21	shared saying -31
outer|speaker-then-quote|shared saying organisation|	apposition other 13	direct saying -17	passive other -20
outer|speaker-then-quote|shared saying person|	apposed other 8	apposed saying 9	apposition saying 22	direct judging -7	direct other -23	direct thinking -13	none 8	relative other -7	relative saying -6	shared judging 10	shared other 32	shared saying 30	shared thinking 11
outer|speaker-then-quote|shared saying place|	apposed other -11	none -13
outer|speaker-then-quote|shared saying pronoun|	apposed saying -19	direct judging 25	direct other 30	direct saying -15	direct thinking -17	relative other -12	shared saying -18
outer|speaker-then-quote|shared thinking name|	direct saying 9
outer|speaker-then-quote|shared thinking noun|	apposed saying -13	direct judging 7	direct saying -18	none 7	shared saying 8
outer|speaker-then-quote|shared thinking person|	apposed saying 24	direct other 18	none -17
outer|speaker-then-quote|shared thinking pronoun|	direct judging -7	direct other -8	direct saying 8	direct thinking 11
outer|verb-then-speaker|inverted judging name|	none -45
outer|verb-then-speaker|inverted judging noun|	none -21
outer|verb-then-speaker|inverted judging organisation|	none -22
outer|verb-then-speaker|inverted judging person|	none -32
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 22
outer|verb-then-speaker|inverted saying noun|	inverted judging -12	inverted saying -24	none -24
outer|verb-then-speaker|inverted saying organisation|	none -22
outer|verb-then-speaker|inverted saying person|	none 29
outer|verb-then-speaker|inverted saying place|	none -27
outer|verb-then-speaker|inverted saying pronoun|	none 26
phrase|according-to|name|	false 25
phrase|according-to|noun|	true 22
phrase|according-to|pronoun|	false 16
phrase|colon|name|	true 23
phrase|colon|noun|	false -26
phrase|colon|pronoun|	false 10
phrase|named-before|name|	false -9	true -11
phrase|named-before|pronoun|	false -15
phrase|named-nearby|name|	true 9
phrase|named-nearby|pronoun|	false -14
phrase|name|	false 6	true 19
phrase|noun|	false -41	true 19
phrase|paragraph-before|name|	true -23
phrase|paragraph-before|noun|	false -49	true -47
phrase|paragraph-before|pronoun|	false -27
phrase|possessor|name|	false -21
phrase|possessor|noun|	true -19
phrase|possessor|pronoun|	false 8
phrase|pronoun|	false 15
phrase|quote-then-speaker|name|	false 8	true 11
phrase|quote-then-speaker|noun|	false -16
phrase|quote-then-speaker|pronoun|	false 14
phrase|quote-then-verb|name|	false 8	true 11
phrase|quote-then-verb|noun|	false 12
phrase|quote-then-verb|pronoun|	false 8
phrase|sentence-after|name|	false -9	true -7
phrase|sentence-after|noun|	false -11
phrase|sentence-before|noun|	false -16	true -23
phrase|signature|name|	false 6
phrase|speaker-then-quote|name|	false 12	true 7
phrase|speaker-then-quote|noun|	false -28	true 18
phrase|speaker-then-quote|pronoun|	false 9
phrase|topic|name|	true 12
phrase|topic|noun|	false -34	true -11
phrase|topic|pronoun|	false -15
phrase|verb-then-speaker|name|	true -7
phrase|verb-then-speaker|noun|	false -40	true 6
phrase|verb-then-speaker|pronoun|	false 36
pronoun|according-to|	elle 22	er 17
pronoun|colon|	he 13	it -19
pronoun|named-before|	ele 18	ella 20	elle -15	es -24	he -16	het -40	hij -10	i -27	ils -18	it -53	man -16	on -30	she -15	sie -13	they -38	we -15	you -14
pronoun|named-nearby|	celle-ci -10	ele 17	er 27	es -47	he 6	het -50	hij 15	i -31	il 21	it -56	man -52	on -32	she 25	we -26	you -27	zij 13
pronoun|paragraph-before|	he 8	het -6	i -8	il -19	it -20	she -42	they -22	you -10
pronoun|possessor|	haar 9	he -17	his 7	ihr -11	it -28	its -33	my -26	our -18	she -15
pronoun|quote-then-speaker|	elle 45	he 8	i -19	il 19	it -16	she 24	they -14
pronoun|quote-then-verb|	ela 20	elle 14	er 37	es -26	he -22	het -29	hij 28	il 12	it -14	lei 15	she -16	sie 33	ze 6	zij 14	él 24
pronoun|sentence-after|	i -17	it -40	she -10	they -32
pronoun|sentence-before|	elle -29	er 15	es -29	he -12	het -24	hij 24	i -38	it -53	lui -19	man -26	on -31	she 8	sie 11	they -34	we -13	you -20	zij 7
pronoun|speaker-then-quote|	celle-ci -9	elle -19	er -13	he 44	i -11	it -36	man -39	on -30	sie -15	they -9	you -20
pronoun|topic|	celle-ci -14	ela -14	ele 27	ella 17	elle -26	er -15	es -27	het -49	hij -25	il -11	ils -20	lei 14	man -53	on -40	sie -16	ze -41	zij 7
pronoun|verb-then-speaker|	er 22	es -33	he -10	het -30	hij 22	il 17	it -51	she -41	sie 37
says|according-to|	never 21	too 7
says|colon|	never -6	often 28	too 18
says|named-before|	never -10	often -23	too -10
says|named-nearby|	often -11
says|	never 7
says|paragraph-before|	never -34	often 25
says|possessor|	often -31	too -22
says|quote-then-speaker|	never 15	too -10
says|quote-then-verb|	never 8	often 16	too 15
says|sentence-after|	never -12	often 9	too -12
says|sentence-before|	never 7	often -28	too -8
says|signature|	never 10
says|speaker-then-quote|	never -6	often 27	too 16
says|topic|	never 12	often -17	too -15
says|verb-then-speaker|	never 10	often -12	too -6
size|according-to|10+|	according 15
size|according-to|1|	according 16
size|according-to|3|	according 13
size|according-to|4-5|	according 8
size|according-to|6-9|	according 12
size|colon|10+|	judging 8	other -13	saying 7
size|colon|1|	naked -27
size|colon|2|	naked -12
size|colon|3|	naked -23
size|colon|4-5|	naked -10
size|named-before|10+|	naked -24
size|named-before|1|	naked -7
size|named-before|2|	naked -21
size|named-before|6-9|	naked -10
size|named-nearby|1|	naked 8
size|named-nearby|4-5|	naked -26
size|paragraph-before|10+|	according -23	judging -15	other -36	thinking -40
size|paragraph-before|1|	judging -11	other -12	saying -25
size|paragraph-before|2|	judging -14	other -20	saying -21	thinking -9
size|paragraph-before|3|	judging -12	other -23	saying -38	thinking -11
size|paragraph-before|4-5|	judging -25	other -24	saying -29	thinking -17
size|paragraph-before|6-9|	according -18	judging -20	other -15	saying -34	thinking -16
size|possessor|10+|	naked -21
size|possessor|2|	naked -9
size|possessor|4-5|	naked -8
size|possessor|6-9|	naked 13
size|quote-then-speaker|10+|	saying 10
size|quote-then-speaker|1|	judging -17	other -56	saying -21	thinking -23
size|quote-then-speaker|2|	judging -23	other -29	saying 6	thinking -15
size|quote-then-speaker|3|	other -12	saying -19	thinking -8
size|quote-then-speaker|4-5|	judging -19	other 13	saying 26	thinking 17
size|quote-then-speaker|6-9|	other -14	saying 6	thinking -26
size|quote-then-verb|10+|	judging 17	other 16	saying 19
size|quote-then-verb|1|	saying -9
size|quote-then-verb|2|	judging 8
size|quote-then-verb|3|	saying 31
size|quote-then-verb|4-5|	judging -21	other 6
size|sentence-after|10+|	according 11	thinking -29
size|sentence-after|1|	judging -17	saying -8	thinking -28
size|sentence-after|2|	judging -50	other -49	saying -9	thinking -23
size|sentence-after|3|	judging -35	other -14	saying -14
size|sentence-after|4-5|	judging -37	other -9	saying -6	thinking 7
size|sentence-after|6-9|	saying 7	thinking -22
size|sentence-before|10+|	according 19	judging -22	other -29	saying 7	thinking -48
size|sentence-before|1|	other -10	saying -29	thinking -35
size|sentence-before|2|	according 18	saying -28	thinking -43
size|sentence-before|3|	according -46	judging -19	other -12	thinking -25
size|sentence-before|4-5|	according -21	judging -44	other -10	saying -10	thinking -12
size|sentence-before|6-9|	according -41	judging -8	other -16	saying -8
size|signature|10+|	naked 9
size|signature|4-5|	naked -10
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 21	other 8	saying 18
size|speaker-then-quote|1|	judging 17	other -10	saying -10	thinking 11
size|speaker-then-quote|2|	judging -23	other -25	thinking 16
size|speaker-then-quote|3|	saying 20	thinking -25
size|speaker-then-quote|4-5|	thinking -8
size|speaker-then-quote|6-9|	judging -9	other -18	thinking -18
size|topic|10+|	naked 9
size|topic|1|	naked -33
size|topic|2|	naked -6
size|topic|4-5|	naked -15
size|topic|6-9|	naked -19
size|transcript|10+|	naked -14
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -49	saying -22
size|verb-then-speaker|1|	saying -9
size|verb-then-speaker|2|	judging -32	saying -23
size|verb-then-speaker|3|	judging -35	saying -10
size|verb-then-speaker|4-5|	judging -24	saying 20
size|verb-then-speaker|6-9|	judging 8	other 20	saying 17
starts|according-to|false|	according 28
starts|colon|false|	apposed -15	apposition -17	direct 10	inverted -18	naked -11
starts|colon|true|	apposed -6	direct 10	shared 11
starts|named-before|false|	naked -7
starts|named-before|true|	naked -26
starts|named-nearby|false|	naked -14
starts|named-nearby|true|	naked 22
starts|paragraph-before|false|	according -29	apposed -21	apposition -35	direct -17	inverted -41	passive -23	relative -26	shared -28
starts|paragraph-before|true|	apposed -17
starts|quote-then-speaker|false|	apposed 12	direct 7	passive 8	relative -42	shared -19
starts|quote-then-speaker|true|	apposed -20	shared 17
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according 9	apposed -7	apposition -38	direct -24	passive -25	relative -21	shared -14
starts|sentence-after|true|	apposition -7	direct 12	shared -22
starts|sentence-before|false|	according 10	apposed -68	direct -7	inverted -8	passive -50	relative -55
starts|sentence-before|true|	apposed 7	apposition -39	relative 14
starts|signature|false|	naked 7
starts|speaker-then-quote|false|	apposed -22	apposition -32	direct 25	shared -52
starts|speaker-then-quote|true|	apposed 9	apposition -41	direct 12	relative 29	shared 15
starts|topic|false|	naked -22
starts|topic|true|	naked -6
starts|verb-then-speaker|false|	inverted 6
subject|according-to|	elided -13	none -10	own -31
subject|according-to|elided|	0 -13
subject|according-to|none|	0 -14	1 12
subject|according-to|none|0|	noun -6
subject|according-to|none|13-25|	name 27	noun -10
subject|according-to|none|1|	name 8	pronoun 19
subject|according-to|none|2|	name 30
subject|according-to|none|3|	name -6	noun 31	pronoun 22
subject|according-to|none|4-6|	name 16	noun -28
subject|according-to|none|7-12|	name -6	noun -16
subject|according-to|own|	0 -28	1 -28
subject|according-to|own|13-25|	name -14
subject|according-to|own|1|	name 22	noun -19
subject|according-to|own|4-6|	name -17
subject|according-to|own|7-12|	name -27	noun -29
subject|colon|	elided -21	none -25	own -48
subject|colon|elided|	0 -21
subject|colon|elided|1|	noun -33
subject|colon|none|	0 -21
subject|colon|none|1|	noun -16
subject|colon|own|	0 -47
subject|colon|own|1|	noun -49	pronoun -9
subject|named-before|	elided 26	none 14
subject|named-before|elided|	0 22
subject|named-before|elided|13-25|	name 6
subject|named-before|elided|1|	name -8
subject|named-before|elided|26+|	name -23
subject|named-before|elided|4-6|	name 14
subject|named-before|elided|7-12|	name 20
subject|named-before|none|	1 15
subject|named-before|none|13-25|	pronoun 15
subject|named-before|none|1|	name 11	pronoun 16
subject|named-before|none|26+|	name -43	pronoun -23
subject|named-before|none|2|	name -19	pronoun -7
subject|named-before|none|4-6|	name -7
subject|named-before|none|7-12|	name 14	pronoun -11
subject|named-before|own|	1 -10
subject|named-before|own|13-25|	name -10	pronoun -46
subject|named-before|own|1|	name 21
subject|named-before|own|26+|	name -65	pronoun -26
subject|named-before|own|2|	name -6	pronoun 7
subject|named-before|own|3|	name -44	pronoun -27
subject|named-before|own|4-6|	name -31	pronoun -53
subject|named-before|own|7-12|	name -14	pronoun -52
subject|named-nearby|	elided 13	none 22	own 17
subject|named-nearby|elided|	0 12	1 -11	2 6
subject|named-nearby|elided|0|	name -16
subject|named-nearby|elided|2|	name 16	pronoun -20
subject|named-nearby|elided|3|	name -8
subject|named-nearby|elided|4-6|	name 20
subject|named-nearby|elided|7-12|	name 18
subject|named-nearby|none|	0 25	2 -20
subject|named-nearby|none|0|	name -20	pronoun -18
subject|named-nearby|none|13-25|	name 10	pronoun -23
subject|named-nearby|none|1|	name 26	pronoun -7
subject|named-nearby|none|26+|	name -31
subject|named-nearby|none|2|	name -7
subject|named-nearby|none|3|	name 20
subject|named-nearby|none|4-6|	name 31	pronoun 10
subject|named-nearby|none|7-12|	name -27	pronoun -13
subject|named-nearby|own|	0 29	1 -16	2 -25
subject|named-nearby|own|0|	name -27	pronoun -30
subject|named-nearby|own|13-25|	name -19	pronoun -21
subject|named-nearby|own|1|	pronoun -24
subject|named-nearby|own|26+|	name -34
subject|named-nearby|own|2|	name 44	pronoun 9
subject|named-nearby|own|3|	name 17	pronoun -16
subject|named-nearby|own|4-6|	pronoun -22
subject|named-nearby|own|7-12|	name 13
subject|paragraph-before|	elided -35	none -50	own -42
subject|paragraph-before|elided|	0 -20	1 -17	2 -20
subject|paragraph-before|elided|26+|	name -21	noun -32
subject|paragraph-before|none|	0 -38	1 -25	2 -22
subject|paragraph-before|none|26+|	name -39	noun -24	pronoun -20
subject|paragraph-before|own|	0 -34	1 -27	2 -26
subject|paragraph-before|own|26+|	name -41	noun -24	pronoun -19
subject|possessor|none|2|	pronoun 6
subject|possessor|none|7-12|	pronoun -16
subject|possessor|	own -34
subject|possessor|own|	0 -33
subject|possessor|own|7-12|	noun -20
subject|quote-then-speaker|elided|	0 -21	1 15
subject|quote-then-speaker|	none -29
subject|quote-then-speaker|none|-12|	name 20
subject|quote-then-speaker|none|-4|	name -12
subject|quote-then-speaker|none|-9|	name -13
subject|quote-then-speaker|none|	0 -32	1 -13	2 8
subject|quote-then-speaker|none|1|	name -24	noun -28
subject|quote-then-speaker|none|4-6|	noun -17
subject|quote-then-speaker|none|7-12|	name -6
subject|quote-then-speaker|own|-10|	name -11	noun -22
subject|quote-then-speaker|own|-11|	noun 10
subject|quote-then-speaker|own|-12|	name -9
subject|quote-then-speaker|own|-15|	name -20
subject|quote-then-speaker|own|-17|	name -14
subject|quote-then-speaker|own|-3|	noun -25
subject|quote-then-speaker|own|-4|	name -15	noun -22
subject|quote-then-speaker|own|-5|	noun -19
subject|quote-then-speaker|own|-6|	name 21	noun -10
subject|quote-then-speaker|own|-7|	name 17
subject|quote-then-speaker|own|-8|	name -13
subject|quote-then-speaker|own|-9|	name -8
subject|quote-then-speaker|own|	0 6	2 -11
subject|quote-then-speaker|own|13-25|	noun -11
subject|quote-then-speaker|own|1|	name -11
subject|quote-then-speaker|own|2|	name 22	noun -15	pronoun 36
subject|quote-then-speaker|own|3|	name 19	noun -20
subject|quote-then-speaker|own|4-6|	name -13	noun -33
subject|quote-then-verb|	none 22	own 9
subject|quote-then-verb|none|	0 24	1 -12
subject|quote-then-verb|none|1|	name 34
subject|quote-then-verb|own|	0 15	1 -27
subject|quote-then-verb|own|1|	name -6	noun 7	pronoun 26
subject|quote-then-verb|own|2|	name 25	noun -24
subject|quote-then-verb|own|7-12|	name -22	noun -9
subject|sentence-after|	none -20	own -8
subject|sentence-after|none|	0 -19	1 -11
subject|sentence-after|none|0|	name -47	noun 7
subject|sentence-after|none|1|	name 7	noun -7
subject|sentence-after|none|3|	name -13
subject|sentence-after|none|4-6|	name -40	noun -24	pronoun -16
subject|sentence-after|none|7-12|	name -20	noun -25
subject|sentence-after|own|0|	noun -8
subject|sentence-after|own|	1 -37	2 -21
subject|sentence-after|own|1|	name -16
subject|sentence-after|own|2|	noun -23
subject|sentence-after|own|4-6|	name -11	noun -18
subject|sentence-before|	elided -12	none -10	own -14
subject|sentence-before|elided|13-25|	name -21
subject|sentence-before|elided|1|	name -21	noun -33
subject|sentence-before|elided|	2 -31
subject|sentence-before|elided|26+|	name -26	noun -23
subject|sentence-before|elided|2|	name -7	noun -31
subject|sentence-before|elided|3|	name -10	noun -30
subject|sentence-before|elided|4-6|	name 17
subject|sentence-before|elided|7-12|	name 7
subject|sentence-before|none|	0 -17	1 -11	2 11
subject|sentence-before|none|13-25|	name -19	noun -6	pronoun -41
subject|sentence-before|none|1|	name -15	noun -32	pronoun 39
subject|sentence-before|none|26+|	name -39	noun -31	pronoun -14
subject|sentence-before|none|2|	name -6	noun -39	pronoun 7
subject|sentence-before|none|3|	name 13	noun -39
subject|sentence-before|none|4-6|	noun -22	pronoun 12
subject|sentence-before|none|7-12|	name -8	noun -21
subject|sentence-before|own|	0 -15	2 -53
subject|sentence-before|own|13-25|	name -17	noun -51
subject|sentence-before|own|26+|	name -8	noun -53	pronoun -23
subject|sentence-before|own|2|	name -39	noun -36	pronoun -18
subject|sentence-before|own|3|	name -50	noun -27	pronoun -20
subject|sentence-before|own|4-6|	name -29	noun -22	pronoun -30
subject|sentence-before|own|7-12|	noun -11
subject|speaker-then-quote|	elided -7	own -10
subject|speaker-then-quote|elided|0|	noun -17
subject|speaker-then-quote|elided|	1 -23
subject|speaker-then-quote|elided|1|	name 23	noun -17
subject|speaker-then-quote|none|	0 8	1 -9	2 -13
subject|speaker-then-quote|none|0|	name 10	noun 7
subject|speaker-then-quote|none|13-25|	name 15	noun -8
subject|speaker-then-quote|none|1|	name 9
subject|speaker-then-quote|none|2|	name 25	pronoun -8
subject|speaker-then-quote|none|3|	noun -41
subject|speaker-then-quote|none|4-6|	noun -12	pronoun -18
subject|speaker-then-quote|none|7-12|	name -10	noun 11	pronoun -10
subject|speaker-then-quote|own|0|	name 17	noun 13	pronoun -30
subject|speaker-then-quote|own|	1 -23	2 -14
subject|speaker-then-quote|own|13-25|	name -40	pronoun -9
subject|speaker-then-quote|own|1|	name 15	noun -17	pronoun -15
subject|speaker-then-quote|own|2|	noun 12	pronoun -18
subject|speaker-then-quote|own|3|	name -10	pronoun -9
subject|speaker-then-quote|own|4-6|	noun 12	pronoun -17
subject|speaker-then-quote|own|7-12|	name -15
subject|topic|	elided 14	none -13	own -12
subject|topic|elided|	0 33	1 24	2 -65
subject|topic|elided|13-25|	name -6
subject|topic|elided|26+|	name -46	noun -37	pronoun -20
subject|topic|elided|2|	name 17
subject|topic|elided|3|	name 24
subject|topic|elided|4-6|	name 34
subject|topic|elided|7-12|	name 21
subject|topic|none|	0 19	1 -19	2 -46
subject|topic|none|0|	noun -29
subject|topic|none|13-25|	name -18	noun -22
subject|topic|none|1|	noun 6
subject|topic|none|26+|	name -21	noun -61	pronoun -7
subject|topic|none|2|	name 7	noun -25
subject|topic|none|3|	noun -16	pronoun 10
subject|topic|none|4-6|	name 6	pronoun -10
subject|topic|none|7-12|	pronoun -13
subject|topic|own|	0 6	1 -13	2 -32
subject|topic|own|13-25|	name 13	noun -86	pronoun -28
subject|topic|own|1|	noun -25	pronoun -28
subject|topic|own|26+|	name -38	noun -48	pronoun -45
subject|topic|own|2|	name 10	noun -23	pronoun -17
subject|topic|own|3|	name 23	noun -10
subject|topic|own|4-6|	name 6	noun -25	pronoun -37
subject|topic|own|7-12|	name -10	noun -12	pronoun -17
subject|verb-then-speaker|	elided -19	none 15	own 22
subject|verb-then-speaker|elided|	0 -19
subject|verb-then-speaker|none|	0 15	1 -15
subject|verb-then-speaker|none|0|	name -21	pronoun -30
subject|verb-then-speaker|none|1|	name -13	noun -24	pronoun 11
subject|verb-then-speaker|none|2|	pronoun 20
subject|verb-then-speaker|none|7-12|	noun -24
subject|verb-then-speaker|own|	0 22	2 -11
subject|verb-then-speaker|own|0|	name -18
subject|verb-then-speaker|own|13-25|	name -11	noun -26
subject|verb-then-speaker|own|1|	name 20	noun -22	pronoun 19
subject|verb-then-speaker|own|2|	name 8	noun 12
subject|verb-then-speaker|own|3|	noun -32	pronoun 15
subject|verb-then-speaker|own|4-6|	name 19	noun -7	pronoun 35
subject|verb-then-speaker|own|7-12|	name -7	noun -13	pronoun 13
twin|paragraph-before|apposed judging noun|	apposed judging noun -7	apposed judging person -7	apposed judging place -7	apposition judging noun -15	apposition judging person -9	inverted judging noun -9	shared judging noun -8
twin|paragraph-before|apposed judging person|	apposed judging noun -18	apposition judging noun -25	apposition judging person -13	direct judging noun -6	inverted judging noun -19	inverted judging person -16	shared judging noun -11	shared judging person -21
twin|paragraph-before|apposed judging place|	apposed judging noun -7
twin|paragraph-before|apposed other name|	apposed other noun -6
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -13	apposition other noun -15	apposition other person -12	apposition other place -9	direct other noun -9	direct other person -7	direct other pronoun -8	shared other noun -9
twin|paragraph-before|apposed other organisation|	apposition other noun -12	direct other organisation -7
twin|paragraph-before|apposed other person|	apposed other noun -24	apposed other person -10	apposed saying person -8	apposition other noun -26	apposition other organisation -12	apposition other person -6	apposition saying noun -10	direct other noun -6	direct other person -13	shared other noun -8	shared other person -11
twin|paragraph-before|apposed saying name|	direct saying person -11	inverted saying noun -12
twin|paragraph-before|apposed saying noun|	apposed saying noun -40	apposed saying organisation -6	apposed saying person -13	apposed saying place -14	apposition saying noun -11	apposition saying organisation -12	apposition saying person -21	apposition saying place -7	direct saying noun -14	direct saying organisation -12	direct saying person -7	direct saying pronoun -10	inverted saying noun -26	inverted saying person -11	inverted saying pronoun -12	shared saying noun -18	shared saying organisation -11	shared saying person -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -14	apposed saying person -15	apposed saying place -6	apposition saying noun -13	apposition saying organisation -13	inverted saying noun -6	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -11	apposed saying noun -21	apposed saying organisation -21	apposed saying person -22	apposed saying place -15	apposition saying name 6	apposition saying organisation -22	apposition saying person -17	apposition saying place -16	direct saying noun -25	direct saying person -19	inverted saying name -17	inverted saying noun -32	inverted saying organisation 9	inverted saying person -12	inverted saying pronoun -20	passive saying noun -9	shared saying name -10	shared saying noun -23	shared saying person 13
twin|paragraph-before|apposed saying place|	apposed saying noun -12	apposed saying person -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -7	apposition thinking noun -7	direct thinking noun -8
twin|paragraph-before|apposed thinking person|	apposed thinking noun -12	apposition thinking noun -10	shared thinking person -12
twin|paragraph-before|apposition judging noun|	apposed judging noun -12	apposed judging person -12	inverted judging noun -7	inverted judging person -6
twin|paragraph-before|apposition judging person|	apposed judging noun -14	apposed judging person -13	inverted judging noun -13
twin|paragraph-before|apposition other noun|	apposed other noun -16	apposed other organisation -9	apposed other person -18	apposed other place -6	apposition saying noun -8	shared other noun -8
twin|paragraph-before|apposition other person|	apposed other noun -23	apposed other person -6
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying person -11
twin|paragraph-before|apposition saying noun|	apposed other person -8	apposed saying noun -11	apposed saying person -14	apposition other noun -8	inverted saying noun -15	inverted saying organisation -11	inverted saying person -8	inverted saying pronoun -8	shared saying noun -17	shared saying person -17	shared saying pronoun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -8	apposed saying organisation -10	apposed saying person -8	inverted saying noun -8	shared saying noun -7
twin|paragraph-before|apposition saying person|	apposed saying noun -22	apposed saying person -15	inverted saying noun -20
twin|paragraph-before|apposition thinking person|	apposed thinking noun -9
twin|paragraph-before|direct judging noun|	apposed judging noun -12	direct other noun -12	passive judging noun -9	shared judging organisation -6
twin|paragraph-before|direct judging organisation|	apposed judging noun -10
twin|paragraph-before|direct judging person|	apposed judging name -13	apposed judging noun -32	apposed judging organisation -15	direct other person -18	shared judging person -10
twin|paragraph-before|direct judging pronoun|	apposed judging noun -20	direct other pronoun -15
twin|paragraph-before|direct other name|	direct other name -7
twin|paragraph-before|direct other noun|	apposed other noun -12	apposed other place -6	direct judging noun -12	direct other noun -20	direct saying noun -15	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other organisation -13
twin|paragraph-before|direct other person|	apposed other name -14	apposed other noun -20	apposed other person -15	direct judging person -13	direct other person -10	direct saying person -14	passive other noun -14
twin|paragraph-before|direct other place|	direct other place -7
twin|paragraph-before|direct other pronoun|	apposed other name -9	apposed other noun -20	direct judging pronoun -14	direct other pronoun -8	direct saying pronoun -7	direct thinking pronoun -10
twin|paragraph-before|direct saying name|	inverted saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -22	apposed saying organisation -10	apposed saying person -22	apposed saying place -14	direct other noun -20	inverted saying noun -10	shared saying noun -16	shared saying person -7
twin|paragraph-before|direct saying organisation|	apposed saying noun 10	direct other organisation -6	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying name -26	apposed saying organisation -23	apposed saying person -26	apposed saying place -31	direct other person -22	shared saying person -13
twin|paragraph-before|direct saying pronoun|	apposed saying name -18	apposed saying noun -30	direct other pronoun -10
twin|paragraph-before|direct thinking noun|	apposed thinking noun -9	direct other noun -6
twin|paragraph-before|direct thinking person|	apposed thinking noun -9
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -7	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -7	apposed judging person -9
twin|paragraph-before|inverted judging person|	apposed judging person -10	apposition judging noun -7
twin|paragraph-before|inverted saying noun|	apposed saying name -6	apposed saying noun -22	apposed saying person -13	apposition saying noun -14	apposition saying person -16	inverted saying person -16	shared saying pronoun -10
twin|paragraph-before|inverted saying organisation|	apposed saying person -11	apposition saying noun -11
twin|paragraph-before|inverted saying person|	apposed saying noun -14	apposed saying person -7	apposition saying noun -10	inverted saying noun -22
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposition saying noun -8
twin|paragraph-before|passive other noun|	direct other noun -13
twin|paragraph-before|relative other noun|	relative other noun -8
twin|paragraph-before|shared judging noun|	apposed judging noun -9	apposed judging person -10	apposition judging noun -7	shared judging noun -10	shared judging person -6	shared judging pronoun -7
twin|paragraph-before|shared judging organisation|	direct judging noun -9
twin|paragraph-before|shared judging person|	apposed judging person -21	direct judging noun -13	direct judging person -9	inverted judging noun -18	shared judging noun -22	shared judging pronoun -11
twin|paragraph-before|shared judging pronoun|	apposition judging noun -12	direct judging noun -9	shared judging noun -12	shared judging pronoun -13
twin|paragraph-before|shared other name|	apposed other name -6	apposition other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -9	apposition other noun -7	shared other noun -11
twin|paragraph-before|shared other person|	apposed other noun -7	apposed other person -10	apposition other noun -11	shared other noun -8	shared other place -7
twin|paragraph-before|shared other pronoun|	apposition other noun -9	shared other noun -8
twin|paragraph-before|shared saying name|	apposition saying noun -8	shared saying noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -17	apposed saying person -14	apposition saying organisation -13	direct saying noun -15	inverted saying noun -16	shared saying noun -18	shared saying person -8	shared saying pronoun -7
twin|paragraph-before|shared saying organisation|	apposed saying noun -8	apposition saying noun -8	shared saying noun -19
twin|paragraph-before|shared saying person|	apposed saying noun -20	apposed saying person 13	direct saying noun -27	direct saying person -11	inverted saying noun -22	inverted saying pronoun -21	shared saying noun -19	shared saying person -22	shared saying pronoun -19
twin|paragraph-before|shared saying pronoun|	direct saying noun -11	inverted saying noun 11	shared saying noun -20	shared saying person -11	shared saying pronoun -22
twin|paragraph-before|shared thinking noun|	shared thinking noun -8	shared thinking person -11
twin|paragraph-before|shared thinking person|	apposed thinking person -11	shared thinking noun -14
twin|quote-then-speaker|apposed judging name|	shared judging name -7
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -46	apposed judging person -32	apposed judging place -15	direct judging noun -19	shared judging noun -23	shared judging pronoun -21
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -25
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 11	direct judging noun 10	shared judging noun -9	shared judging person -7
twin|quote-then-speaker|apposed judging place|	apposed judging noun -23	shared judging person -16
twin|quote-then-speaker|apposed other name|	shared other name -11	shared other noun -16
twin|quote-then-speaker|apposed other noun|	apposed other organisation -32	apposed other person -45	apposed other place -21	apposed saying noun 9	apposition other place -20	direct other noun 7	direct other person -19	direct other place 10	passive other noun -13	shared other noun -51	shared other organisation -14	shared other person -54	shared other pronoun -13
twin|quote-then-speaker|apposed other organisation|	apposed other noun -23	apposition other noun -15	shared other organisation -23
twin|quote-then-speaker|apposed other person|	apposed other noun 11	apposed other person -12	apposition other noun 7	direct other noun 16	shared other noun -7	shared other person 26
twin|quote-then-speaker|apposed other place|	apposed other noun -17	shared other noun -18
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -64	apposed saying person -41	apposed saying place 10	apposition saying noun 10	apposition saying person -6	direct saying organisation -30	direct saying person -37	direct saying pronoun -24	shared saying name 10	shared saying noun -7	shared saying organisation 11	shared saying person -49	shared saying pronoun -25
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -17	apposed saying person -24	direct saying noun -16	shared saying organisation 8	shared saying person -19
twin|quote-then-speaker|apposed saying person|	apposed saying noun -13	apposed saying person 9	apposition saying name 20	apposition saying noun 48	apposition saying organisation 24	apposition saying person 7	direct saying noun -17	direct saying organisation -15	direct saying person -16	passive saying noun 18	shared saying noun 19	shared saying organisation 17
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -15	shared thinking noun 10	shared thinking person -14
twin|quote-then-speaker|apposed thinking person|	shared thinking person 16
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -17	apposed judging person -15	shared judging noun -9	shared judging person -24	shared judging pronoun -19
twin|quote-then-speaker|apposition other noun|	apposed other noun -26	apposed other organisation -14	apposed other person -20	shared other noun -17	shared other organisation -12	shared other person -18
twin|quote-then-speaker|apposition other place|	apposed other noun -18
twin|quote-then-speaker|apposition saying name|	apposed saying person -24
twin|quote-then-speaker|apposition saying noun|	apposed saying person -8	passive saying noun 8	shared saying noun -7	shared saying organisation -14	shared saying person 11	shared saying pronoun -25
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -20	shared saying noun -20
twin|quote-then-speaker|apposition saying person|	apposed saying noun 10	shared saying noun -7	shared saying person -20	shared saying pronoun 9
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 23
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -10	shared thinking pronoun -12
twin|quote-then-speaker|direct judging noun|	apposed judging noun -39	apposed judging person -11	direct other noun -7	passive judging noun -15	shared judging noun -25	shared judging organisation -18	shared judging person -14	shared judging pronoun -7
twin|quote-then-speaker|direct judging organisation|	apposed judging person -15
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -18	shared judging pronoun -14
twin|quote-then-speaker|direct other noun|	apposed other noun -13	apposed other person -26	direct judging noun -7	direct other noun -37	direct saying noun -11	direct thinking noun -18	passive other noun -24	passive other organisation 13	passive other person -18
twin|quote-then-speaker|direct other person|	direct other person -18	passive other noun -18
twin|quote-then-speaker|direct other place|	apposed other noun -20
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -16	direct other pronoun -35	direct saying pronoun -15	shared judging pronoun -14
twin|quote-then-speaker|direct saying noun|	apposed saying noun 31	apposed saying organisation -17	direct other noun -19	passive saying noun 13	shared saying noun -26	shared saying person -32	shared saying pronoun -20
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 13	apposed saying person 14
twin|quote-then-speaker|direct saying person|	apposed saying noun 26	apposed saying person 20	direct other person -10
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 12	direct other pronoun -19	passive saying noun 19
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -18	apposed thinking person -7	direct other noun -16	passive thinking noun -11	shared thinking person -22
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 8
twin|quote-then-speaker|passive judging noun|	direct judging noun -15
twin|quote-then-speaker|passive other noun|	apposed other noun -18	direct other noun -32	direct other person -22	shared other noun -24	shared other person -13	shared other pronoun -12
twin|quote-then-speaker|passive other organisation|	direct other noun 6
twin|quote-then-speaker|passive saying noun|	apposed saying person -17	apposition saying noun -22	direct saying noun -21	direct saying pronoun -16
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -10
twin|quote-then-speaker|relative judging noun|	relative other noun -17
twin|quote-then-speaker|relative judging person|	relative other person 11
twin|quote-then-speaker|relative other noun|	relative judging noun -15	relative other noun -10	relative saying noun -12
twin|quote-then-speaker|relative other person|	relative judging person 7	relative other person 9
twin|quote-then-speaker|relative saying noun|	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 11
twin|quote-then-speaker|shared judging name|	shared judging noun 6
twin|quote-then-speaker|shared judging noun|	apposed judging noun -23	apposed judging person -22	apposition judging noun 16	direct judging noun 16	shared judging name -23	shared judging organisation -18	shared judging person -6	shared judging pronoun -24
twin|quote-then-speaker|shared judging organisation|	direct judging noun 18	shared judging noun 6	shared judging person -19
twin|quote-then-speaker|shared judging person|	apposed judging noun -11	apposition judging noun -15	shared judging organisation 17	shared judging person -14	shared judging pronoun -22
twin|quote-then-speaker|shared judging place|	shared judging person -10
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 24	apposition judging noun 30	direct judging pronoun -16	direct other pronoun -16	shared judging person 19	shared judging pronoun -8
twin|quote-then-speaker|shared other name|	apposed other name -14
twin|quote-then-speaker|shared other noun|	apposed other name 15	apposed other noun -40	apposed other organisation -6	apposed other place 7	passive other noun -24	shared other noun -6	shared other organisation -14	shared other person -25
twin|quote-then-speaker|shared other organisation|	apposed other organisation -9
twin|quote-then-speaker|shared other person|	apposed other noun -6	apposed other person 35	apposition other noun 9	passive other noun -10	shared other noun -6	shared other pronoun 16
twin|quote-then-speaker|shared other pronoun|	passive other noun -9	shared other noun -16	shared other person -25	shared other pronoun 18
twin|quote-then-speaker|shared saying name|	apposed saying noun -16	shared saying noun -15	shared saying person 12
twin|quote-then-speaker|shared saying noun|	apposed saying noun -29	apposed saying person -32	apposed saying place -19	apposition saying organisation -11	apposition saying person -14	direct saying noun 15	shared saying name -11	shared saying noun -18	shared saying organisation 10	shared saying person 9	shared saying pronoun -7
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -16	apposed saying person -18	apposition saying noun -19	shared saying noun -18	shared saying person -17
twin|quote-then-speaker|shared saying person|	apposed saying organisation -14	apposed saying person 21	apposition saying person 18	direct saying noun -10	shared saying name -16	shared saying organisation 15	shared saying person -9
twin|quote-then-speaker|shared saying place|	apposed saying noun -24
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -6	apposition saying pronoun 24	shared other pronoun 27	shared saying name -14	shared saying noun 6	shared saying person -9	shared saying pronoun -11
twin|quote-then-speaker|shared thinking noun|	apposed thinking person -11	shared thinking noun -7	shared thinking person -19	shared thinking pronoun 16
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 14	apposed thinking person 24	apposition thinking noun 17	direct thinking noun 17	shared thinking noun 18	shared thinking pronoun 14
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -15	shared thinking person -16
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -40
twin|quote-then-verb|inverted saying noun|	inverted saying noun 15	inverted saying person 15
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -35
twin|quote-then-verb|inverted saying person|	inverted saying noun -10	inverted saying person 43
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -19
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 14	inverted saying organisation 37	inverted saying place 20
twin|sentence-after|apposed judging person|	apposition judging noun -23
twin|sentence-after|apposed other name|	direct other noun -20
twin|sentence-after|apposed other noun|	apposition other noun -23	direct other noun 12	direct other person -21	direct other pronoun -18
twin|sentence-after|apposed saying noun|	apposition saying noun -21	direct saying noun -10	direct saying pronoun -24	inverted saying noun -21
twin|sentence-after|apposed saying person|	apposition saying noun -6	inverted saying noun -21
twin|sentence-after|apposition judging noun|	apposed judging person -12
twin|sentence-after|apposition other noun|	apposed other noun -13
twin|sentence-after|apposition saying noun|	apposed saying noun -16	apposed saying person -13	inverted saying noun -16	inverted saying pronoun -14
twin|sentence-after|direct other noun|	apposed other name -15	apposed other noun -19	direct other noun -51	direct saying noun -12
twin|sentence-after|direct other organisation|	direct saying organisation -23
twin|sentence-after|direct other person|	apposed other noun -20
twin|sentence-after|direct other pronoun|	apposed other noun -22	direct other pronoun -19	direct saying pronoun 13
twin|sentence-after|direct saying noun|	apposed saying noun -23	direct other noun -11	shared saying noun -21	shared saying person -22
twin|sentence-after|direct saying organisation|	direct other organisation -21
twin|sentence-after|direct saying pronoun|	apposed saying noun 14	direct other pronoun 16
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposed saying person -22	apposition saying noun -20
twin|sentence-after|inverted saying pronoun|	apposition saying noun 6
twin|sentence-after|shared saying noun|	direct saying noun -17
twin|sentence-after|shared saying person|	apposition saying noun -9	direct saying noun -18
twin|sentence-before|apposed judging name|	inverted judging noun -14
twin|sentence-before|apposed judging noun|	apposed judging noun -14	apposed judging person -24	apposition judging noun -18	apposition judging organisation -14	apposition judging person -22	direct judging noun -25	direct judging person -25	direct judging pronoun -9	inverted judging noun -22
twin|sentence-before|apposed judging organisation|	apposition judging noun -17	inverted judging noun -25
twin|sentence-before|apposed judging person|	apposed judging noun -35	apposed judging person -27	apposition judging noun -14	apposition judging organisation -9	direct judging noun -11	inverted judging noun -9	inverted judging person -23
twin|sentence-before|apposed other name|	apposition other noun -29	direct other noun -21	direct other organisation -7	direct other person -20
twin|sentence-before|apposed other noun|	apposed other noun -36	apposed other organisation -24	apposed other person -23	apposed other place -23	apposition other name -19	apposition other noun -35	apposition other organisation -17	apposition other person -30	apposition other place -23	direct other name -16	direct other noun -31	direct other organisation -17	direct other person -23	direct other pronoun -17	inverted judging noun -19	inverted saying noun -19
twin|sentence-before|apposed other organisation|	apposed other noun -35	apposition other noun 10	direct other noun -24	direct other organisation -14
twin|sentence-before|apposed other person|	apposed other person -36	apposition other name -31	apposition other organisation -22	apposition other place -25	direct other noun -18	inverted saying noun -24
twin|sentence-before|apposed other place|	apposed other noun -16	apposed other person -11	apposed other place -32	apposition other noun -16	direct other noun -17	direct other organisation -14	direct other person -17	direct other place -23
twin|sentence-before|apposed saying name|	apposed saying person -9	apposition saying noun -28	apposition saying person -17	direct saying name -12	direct saying noun -20	direct saying organisation -16	direct saying person -20	inverted saying noun -34
twin|sentence-before|apposed saying noun|	apposed saying noun -25	apposed saying person -19	apposed saying place -14	apposition saying name -20	apposition saying noun 11	apposition saying organisation -28	apposition saying person -44	direct saying name -20	direct saying noun -23	direct saying organisation -22	direct saying person -32	direct saying pronoun -24	inverted saying noun -34	inverted saying organisation -17	inverted saying person -18	inverted saying place -9	inverted saying pronoun -17
twin|sentence-before|apposed saying organisation|	apposed saying person -13	apposition saying noun -31	apposition saying place -20	direct saying noun -15	direct saying person -22	direct saying pronoun -23	inverted saying noun -33	inverted saying pronoun -22
twin|sentence-before|apposed saying person|	apposed saying name -20	apposed saying organisation -25	apposed saying place -29	apposition saying name 12	apposition saying noun -8	apposition saying person -23	apposition saying place -30	direct saying noun -21	direct saying person -14	inverted saying noun 6	inverted saying person -7	inverted saying place -20	inverted saying pronoun -37
twin|sentence-before|apposed saying place|	apposed saying noun -11	apposed saying person -8	apposition saying noun -7	direct saying noun -10	direct saying organisation -14	direct saying person -10
twin|sentence-before|apposed thinking noun|	apposed thinking noun -18	apposed thinking person -11	apposition thinking noun -14	apposition thinking organisation -20	apposition thinking person -12	direct thinking noun -26	direct thinking pronoun -12
twin|sentence-before|apposed thinking person|	apposed thinking noun 8	apposition thinking noun -18
twin|sentence-before|apposition judging noun|	apposed judging noun -21	apposed judging organisation -15	apposed judging person -6	inverted judging name -20	inverted judging noun -25
twin|sentence-before|apposition judging organisation|	apposed judging noun -21	apposed judging person -23
twin|sentence-before|apposition judging person|	apposed judging noun -28	inverted judging noun -27
twin|sentence-before|apposition other name|	apposed other noun -21	apposed other person -29
twin|sentence-before|apposition other noun|	apposed other name -25	apposed other noun -32	apposed other organisation -29	apposed other person -44	apposed other place -19	inverted saying noun -17	passive other noun -17
twin|sentence-before|apposition other organisation|	apposed other noun -19	apposed other person -23
twin|sentence-before|apposition other person|	apposed other noun 8	inverted saying noun 16
twin|sentence-before|apposition other place|	apposed other noun -20	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -26	apposed saying person -25	inverted saying pronoun -22
twin|sentence-before|apposition saying noun|	apposed saying name -27	apposed saying noun -38	apposed saying organisation -26	apposed saying person -19	apposed saying place -13	inverted saying name -14	inverted saying noun -15	inverted saying organisation -22	inverted saying person -32	inverted saying pronoun -32
twin|sentence-before|apposition saying organisation|	apposed saying noun -40	apposed saying person -30	inverted saying noun -27
twin|sentence-before|apposition saying person|	apposed saying noun 17	apposed saying person -26	inverted saying noun 10	inverted saying organisation 17	inverted saying person -28	inverted saying place 8	inverted saying pronoun 9
twin|sentence-before|apposition saying place|	apposed saying organisation -12	apposed saying person -16	inverted saying noun -20
twin|sentence-before|apposition thinking noun|	apposed thinking noun -14	apposed thinking person -17
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -22
twin|sentence-before|apposition thinking person|	apposed thinking noun -17
twin|sentence-before|direct judging noun|	apposed judging noun -30	apposed judging person -13	inverted judging noun -17	inverted judging person -23	passive judging noun -19
twin|sentence-before|direct judging organisation|	inverted judging name -18	inverted judging noun -30
twin|sentence-before|direct judging person|	apposed judging noun -15	inverted judging noun -33
twin|sentence-before|direct judging pronoun|	apposed judging noun -21
twin|sentence-before|direct other name|	apposed other noun -20
twin|sentence-before|direct other noun|	apposed other name -23	apposed other noun -21	apposed other organisation -27	apposed other person -32	apposed other place -23	passive other noun -26	passive other organisation -21	passive other person -28
twin|sentence-before|direct other organisation|	apposed other name -19	apposed other noun -35	apposed other organisation -20	apposed other place 9	inverted saying noun -21
twin|sentence-before|direct other person|	apposed other name -25	apposed other noun -27	apposed other place 17	inverted saying noun -9	passive other pronoun -21
twin|sentence-before|direct other place|	apposed other place -24
twin|sentence-before|direct other pronoun|	apposed other noun -35	passive other noun -17
twin|sentence-before|direct saying name|	apposed saying name -15	apposed saying noun -28	inverted saying name -13	inverted saying noun -38	inverted saying organisation -23	inverted saying pronoun -22
twin|sentence-before|direct saying noun|	apposed saying noun -20	apposed saying organisation -16	apposed saying person -24	inverted saying noun -14	inverted saying place -20
twin|sentence-before|direct saying organisation|	apposed saying name -23	apposed saying noun -41	apposed saying place -32
twin|sentence-before|direct saying person|	apposed saying name -24	apposed saying noun -27	apposed saying organisation -12	inverted saying name -15	inverted saying noun -17	passive saying noun -6
twin|sentence-before|direct saying pronoun|	apposed saying noun 14
twin|sentence-before|direct thinking person|	apposed thinking noun -17
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -19
twin|sentence-before|inverted judging name|	apposed judging person -13	apposition judging noun -17	direct judging organisation -9
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -23	apposed judging organisation -19	apposed judging person -27	apposed other noun -19	apposition judging noun -21	apposition judging person -28	direct judging noun -16	direct judging organisation -19	direct judging person -20	inverted judging noun -26
twin|sentence-before|inverted judging person|	apposed judging person -24	direct judging noun 11
twin|sentence-before|inverted saying name|	apposition saying noun -6	direct saying name -14	direct saying person -28	inverted saying name -27	inverted saying noun -17	inverted saying pronoun -22
twin|sentence-before|inverted saying noun|	apposed other noun -15	apposed other person -16	apposed saying name -27	apposed saying noun -13	apposed saying organisation -30	apposed saying person -28	apposition other noun -15	apposition other person -17	apposition saying noun -58	apposition saying organisation -12	apposition saying person -49	apposition saying place -20	direct other organisation -18	direct other person -20	direct saying name -25	direct saying noun -29	direct saying organisation -39	direct saying person -44	direct saying pronoun -26	inverted saying name -19	inverted saying noun -22	inverted saying person -28	inverted saying place -15	inverted saying pronoun -19
twin|sentence-before|inverted saying organisation|	apposed saying noun -31	apposed saying person -28	apposition saying noun -29	apposition saying person -21	direct saying name -20	inverted saying pronoun -21
twin|sentence-before|inverted saying person|	apposed saying noun 10	apposed saying person -17	apposition saying noun -28	apposition saying person -22	inverted saying noun 29
twin|sentence-before|inverted saying place|	apposed saying person -10	apposition saying person -14	direct saying noun -17	inverted saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying noun 6	apposed saying organisation -21	apposed saying person -40	apposition saying name 16	apposition saying person -25	direct saying name -19	inverted saying organisation 16
twin|sentence-before|passive judging noun|	direct judging noun -13
twin|sentence-before|passive other noun|	apposition other noun -14	direct other noun -16	direct other pronoun -14
twin|sentence-before|passive other organisation|	direct other noun -19
twin|sentence-before|passive other person|	direct other noun -24
twin|sentence-before|passive other pronoun|	direct other person -6
twin|sentence-before|passive saying noun|	direct saying person -17	direct saying pronoun -17
twin|speaker-then-quote|apposed judging name|	apposed judging person -12	direct judging person -16
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -46	apposed judging organisation -21	apposed judging person -30	apposed judging place -20	apposition judging organisation -28	apposition judging person -29	apposition judging place -13	direct judging noun -32	direct judging organisation -18	direct judging person -44	direct judging pronoun 8	shared judging noun -41	shared judging person -20	shared judging pronoun 11
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 14	apposed judging person -23	apposition judging noun 31	direct judging person -25	shared judging noun 29	shared judging organisation 16
twin|speaker-then-quote|apposed judging person|	apposed judging name 6	apposed judging noun 20	apposed judging organisation 24	apposed judging person -14	apposition judging name 18	apposition judging noun 36	apposition judging organisation -16	direct judging noun -10	shared judging noun 34	shared judging person -12
twin|speaker-then-quote|apposed judging place|	apposed judging noun -7	apposition judging person -18	direct judging person -23
twin|speaker-then-quote|apposed other name|	apposed other noun -22	apposed other person -8	apposed other place -19	apposed saying name -15	apposition other noun -15	direct other noun -28	direct other person -16	shared other name -14
twin|speaker-then-quote|apposed other noun|	apposed other name -26	apposed other noun -51	apposed other person -18	apposed other place -28	apposed saying noun 9	apposed saying person -21	apposition other noun -6	apposition other person -30	direct other noun -9	direct other organisation -19	direct other person -51	direct other pronoun -33	direct saying noun 7	direct saying pronoun -19	shared judging noun -22	shared judging person -19	shared other noun -29	shared other organisation -28	shared other person -7	shared saying noun 9	shared saying person -37
twin|speaker-then-quote|apposed other organisation|	apposed other noun 6	apposed saying organisation -6	apposition other noun 20	direct other noun 14	direct other person -20	shared other noun -27	shared other organisation 19
twin|speaker-then-quote|apposed other person|	apposed judging person -12	apposed other noun -26	apposed other person -11	apposition other noun 7	apposition other person 7	direct other noun 26	direct other person -9	shared judging person 22	shared other noun 20	shared other organisation 6	shared other person -12	shared other pronoun -20	shared saying noun 30	shared saying person 11
twin|speaker-then-quote|apposed other place|	apposed other name 15	apposed other place -24	direct other noun -21	direct other person -25
twin|speaker-then-quote|apposed saying name|	apposed saying name -36	apposed saying noun 10	apposed saying person -33	apposed saying place -9	apposition saying person -15	direct saying name -29	direct saying noun -29	direct saying person -26	direct saying pronoun -11	shared saying noun 12	shared saying organisation -8	shared saying person -11
twin|speaker-then-quote|apposed saying noun|	apposed saying name 12	apposed saying noun -41	apposed saying organisation -23	apposed saying person -80	apposed saying place -37	apposition saying name -7	apposition saying noun 18	apposition saying organisation -28	apposition saying person -60	apposition saying place 6	direct other noun 7	direct other pronoun -21	direct saying noun -16	direct saying organisation 6	direct saying person -44	direct saying pronoun -14	shared saying name -23	shared saying noun -24	shared saying organisation -15	shared saying person -7	shared saying place -14
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -23	apposed saying name -23	apposed saying noun -8	apposed saying person -34	apposition saying noun 8	apposition saying organisation -16	direct saying noun -21	direct saying person -20	shared saying name -23	shared saying person -23
twin|speaker-then-quote|apposed saying person|	apposed saying name 29	apposed saying noun 6	apposed saying organisation -8	apposed saying place 22	apposition saying noun 29	apposition saying organisation 20	apposition saying person 39	apposition saying place 27	direct saying noun -25	direct saying person -41	direct saying pronoun -31	shared saying name 6	shared saying noun 46	shared saying organisation 18	shared saying person 17	shared saying place 28
twin|speaker-then-quote|apposed saying place|	apposed saying name -8	apposed saying noun -21	apposed saying person -16	apposition saying noun -28	apposition saying person -18	direct saying noun -16	direct saying person -22	direct saying pronoun -15	shared saying noun -13	shared saying person -26	shared saying place -18
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -13	shared thinking name -21	shared thinking noun -14
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -41	apposed thinking person -23	apposed thinking place -18	apposition thinking noun -7	direct thinking noun -32	direct thinking person -24	direct thinking pronoun -25	shared thinking noun 7	shared thinking person -25
twin|speaker-then-quote|apposed thinking person|	apposition thinking noun 10	direct thinking pronoun -12
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -20
twin|speaker-then-quote|apposition judging name|	apposed judging person -14
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -10	apposed judging organisation -28	apposed judging person -43	shared judging name -23	shared judging noun -26	shared judging organisation -20	shared judging person -40	shared judging pronoun -33
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun -8	apposed judging person -33	shared judging noun 7
twin|speaker-then-quote|apposition judging person|	apposed judging noun 15	apposed judging person 9	apposed judging place 17	shared judging noun -7	shared judging person -7	shared judging pronoun -14
twin|speaker-then-quote|apposition judging place|	apposed judging noun -11
twin|speaker-then-quote|apposition other noun|	apposed other noun -13	apposed other organisation -21	apposed other person -31	apposed other place -11	apposed saying noun -25	apposed saying person -18	apposition judging noun -12	apposition saying noun -16	passive other organisation 9	shared other organisation -15	shared other person -36	shared other pronoun -21	shared saying noun -31	shared saying person -19
twin|speaker-then-quote|apposition other organisation|	apposed other noun -17	apposed other person -20	shared other noun -20
twin|speaker-then-quote|apposition other person|	apposed other noun 17	apposed other person -10	apposed saying noun -9	shared judging person 17	shared other noun -12	shared other organisation 6	shared other person -32	shared saying person 8
twin|speaker-then-quote|apposition other place|	apposed other noun -15
twin|speaker-then-quote|apposition saying name|	apposed saying person -14	shared saying name 11	shared saying noun -10	shared saying person -15
twin|speaker-then-quote|apposition saying noun|	apposed saying name -30	apposed saying noun -28	apposed saying person -87	apposed saying place -12	apposition other noun -17	shared saying name -34	shared saying noun -55	shared saying organisation -44	shared saying person -43	shared saying place -13	shared saying pronoun -28
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -15	apposed saying person -48	shared saying noun -20	shared saying organisation -20	shared saying person -23
twin|speaker-then-quote|apposition saying person|	apposed saying name 19	apposed saying noun 47	apposed saying person -16	shared saying person -10	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -18	apposed saying person -22	shared saying person -18
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -10	shared saying noun -11	shared saying person -6
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 8	apposed thinking person -25	shared thinking noun -13	shared thinking person -9	shared thinking pronoun 6
twin|speaker-then-quote|direct judging noun|	apposed judging person -26	direct other noun -10	shared judging noun 13	shared judging organisation -30	shared judging person 11	shared judging pronoun -24
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -13
twin|speaker-then-quote|direct judging person|	apposed judging name -12	apposed judging noun 16	apposed judging organisation 23	shared judging person -22
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -9	direct other pronoun -29	shared judging pronoun -23
twin|speaker-then-quote|direct other name|	direct other name -7	direct saying name 10
twin|speaker-then-quote|direct other noun|	apposed other name 7	apposed other noun 30	apposed other organisation -35	apposed other person -46	apposed saying noun 9	direct judging noun -22	direct other noun -54	direct thinking noun -28	passive other person -6	shared thinking noun -24
twin|speaker-then-quote|direct other organisation|	apposed other noun -12	direct other organisation 12	direct saying organisation 9
twin|speaker-then-quote|direct other person|	apposed other name -12	apposed other noun 32	apposed other organisation 15	apposed other person 18	apposed other place 16	direct other person -20	direct saying person -21	passive other noun -9
twin|speaker-then-quote|direct other place|	direct other place -13
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	apposed other noun 16	apposed other person -7	apposed saying noun 21	direct judging pronoun -31	direct other pronoun -15	direct saying pronoun -28	direct thinking pronoun -25	shared judging pronoun -26	shared thinking pronoun -25
twin|speaker-then-quote|direct saying name|	apposed saying name -16	direct other name 15
twin|speaker-then-quote|direct saying noun|	apposed saying name 32	apposed saying noun 11	apposed saying organisation 19	apposed saying person 27	apposed saying place 19	passive saying noun -24	shared saying noun -21	shared saying person 7	shared saying pronoun -17
twin|speaker-then-quote|direct saying organisation|	direct other organisation 11
twin|speaker-then-quote|direct saying person|	apposed saying name -15	apposed saying noun 38	apposed saying organisation 23	apposed saying person 14	direct other person -21	shared saying noun 15
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 21	apposed saying name 23	apposed saying noun 17	apposed saying person 25	apposed saying place 19	direct other pronoun -25
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 15	direct other noun -24	shared thinking person -32
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 20	direct other person 7	shared thinking person -28
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -25	apposed thinking person 8	direct other pronoun -25	shared thinking person -16	shared thinking pronoun -25
twin|speaker-then-quote|passive other noun|	direct other noun -14	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -22
twin|speaker-then-quote|passive other person|	direct other noun 21
twin|speaker-then-quote|passive saying noun|	direct saying noun -25
twin|speaker-then-quote|relative other person|	relative other person -7	relative saying person -11
twin|speaker-then-quote|relative saying person|	relative other person -13
twin|speaker-then-quote|shared judging name|	apposition judging noun -8	shared judging noun -16	shared judging person -14
twin|speaker-then-quote|shared judging noun|	apposed judging noun -19	apposed judging organisation -8	apposed judging person -29	apposed judging place -20	apposition judging noun -18	apposition judging organisation -17	direct judging noun -14	direct judging person -13	shared judging name 8	shared judging noun -28	shared judging organisation -18	shared judging person -7	shared judging pronoun -18
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -6	apposition judging noun 7	direct judging noun 13
twin|speaker-then-quote|shared judging person|	apposed judging noun 9	apposed judging person -6	apposition judging person 22	direct judging noun -26	direct judging person -14	shared judging name 11	shared judging noun -10	shared judging pronoun -6
twin|speaker-then-quote|shared judging place|	shared judging noun -12
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -10	apposition judging person 18	direct judging noun 6	direct judging pronoun -17	direct other pronoun -17	shared judging noun 8	shared judging person 8	shared judging pronoun -7
twin|speaker-then-quote|shared other name|	apposed other name -10	shared other noun 9
twin|speaker-then-quote|shared other noun|	apposed other organisation -15	apposed other person -20	shared other noun -13	shared other organisation -14	shared saying noun -20
twin|speaker-then-quote|shared other organisation|	apposition other noun 9	shared other person 8
twin|speaker-then-quote|shared other person|	apposed other noun -21	apposed other organisation -10	apposed other person -15	apposed saying noun 13	apposed saying person 14	apposition other noun -12	apposition other person -8	shared other noun -12	shared other organisation -10	shared saying person 15
twin|speaker-then-quote|shared other pronoun|	apposed other noun -15	apposed other person 13	shared other person -22
twin|speaker-then-quote|shared saying name|	apposed saying noun -24	apposed saying organisation 7	apposed saying person -14	apposition saying noun 17	shared saying organisation 7	shared saying person -28	shared saying pronoun -19
twin|speaker-then-quote|shared saying noun|	apposed saying noun -15	apposed saying organisation -8	apposed saying person -30	apposed saying place -11	apposition other noun -16	apposition saying name -21	apposition saying organisation 15	apposition saying person -6	direct saying person -15	shared other noun -14	shared saying name -7	shared saying noun -9	shared saying person -36	shared saying place -21	shared saying pronoun -11
twin|speaker-then-quote|shared saying organisation|	apposed saying name -23	apposed saying organisation -12	apposition saying noun 9	apposition saying organisation -17	direct saying noun -11	shared saying name -19	shared saying noun -12	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed saying name 10	apposed saying noun -19	apposed saying organisation -14	apposed saying person -11	apposed saying place 24	apposition saying name 18	apposition saying person 20	apposition saying place -10	direct saying noun -22	shared other person 15	shared saying name -15	shared saying noun -13	shared saying organisation 22	shared saying person -16	shared saying place 17	shared saying pronoun -18
twin|speaker-then-quote|shared saying place|	apposed saying noun -13	apposed saying person -17	apposed saying place -13	shared saying noun -12	shared saying person -17
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 14	apposition saying person 12	direct saying noun 9	shared saying name -19	shared saying noun -12	shared saying person -12	shared saying pronoun -9
twin|speaker-then-quote|shared thinking name|	apposed thinking name -13	shared thinking person -15
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -11	apposed thinking noun 14	apposed thinking person -18	apposition thinking noun 7	direct thinking noun -12	shared thinking name -14	shared thinking person -36	shared thinking pronoun -15
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -16	apposition thinking noun -11	direct thinking noun 34	direct thinking person 13	direct thinking pronoun 12	shared thinking name 13	shared thinking noun -11	shared thinking pronoun 22
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -8	direct other pronoun -20	direct thinking pronoun -20	shared thinking noun -13	shared thinking person -18	shared thinking pronoun -7
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -35
verb-before|according|,|	other 37
verb-before|according|:|	other 27
verb-before|according|;|	other -9
verb-before|according|adverb|	other -10
verb-before|according|capital|	other -24
verb-before|according|coordinator|	other -16
verb-before|according|determiner|	other -24
verb-before|according|preposition|	other -19
verb-before|according|pronoun|	other -20
verb-before|according|quote|	other 8
verb-before|according|start|	other 11
verb-before|according|stop|	other 9
verb-before|according|verb-saying|	other -10
verb-before|according|word|	other -28
verb-before|apposed|'|	base -11
verb-before|apposed|)|	base -11	other 9	past -10	present -16
verb-before|apposed|,|	base 6	other 12	participle -19	past 25	present 21
verb-before|apposed|-|	base -17	other -42	participle -15	past -7
verb-before|apposed|capital|	base -21	other -27	past -47	present -26
verb-before|apposed|determiner|	base -15	other -24
verb-before|apposed|pronoun|	base -21	other -14	past -50	present 12
verb-before|apposed|quote|	base -7	other -11	past -20	present 9
verb-before|apposed|verb-judging|	base -13
verb-before|apposed|verb-saying|	base -12	other -22	past -31	present -15
verb-before|apposed|word|	base -36	past -26	present -54
verb-before|apposed|–|	other -26
verb-before|apposed|—|	other -25	past 8
verb-before|apposed|’|	base -12
verb-before|apposition|,|	base -8	other -26	participle -67	past -13	present -23
verb-before|direct|capital|	base -28	other -15	participle 18	past 20	present 14
verb-before|direct|determiner|	base -17	participle -29	past -8	present -20
verb-before|direct|pronoun|	base -28	other -27	participle -27	past 26	present 15
verb-before|direct|subordinator|	participle -32
verb-before|direct|verb-judging|	base -18	other -52	participle -17	past -11	present -31
verb-before|direct|verb-saying|	base -14	other -63	participle -15	past -10	present 6
verb-before|direct|verb-thinking|	base -18	other -40	participle -28	present -7
verb-before|direct|word|	base -20	participle -10	past 39
verb-before|inverted|"|	past 24
verb-before|inverted|'|	past 30
verb-before|inverted|)|	past -43	present -17
verb-before|inverted|,|	past 15
verb-before|inverted|-|	past -9
verb-before|inverted|:|	past 9
verb-before|inverted|capital|	past -20	present -25
verb-before|inverted|coordinator|	past -82	present -36
verb-before|inverted|pronoun|	present -22
verb-before|inverted|quote|	past 23
verb-before|inverted|start|	past -8
verb-before|inverted|stop|	present -14
verb-before|inverted|that|	past -34
verb-before|inverted|word|	present -31
verb-before|inverted|—|	past 20
verb-before|passive|,|	other -36	past -6	present 9
verb-before|passive|capital|	other -29	past 21
verb-before|passive|coordinator|	other -23
verb-before|passive|preposition|	past -16
verb-before|passive|pronoun|	other -13	past -29
verb-before|passive|quote|	other -35
verb-before|passive|start|	past 6
verb-before|passive|stop|	past -29
verb-before|passive|subordinator|	other -24	past -21
verb-before|passive|that|	other -9	past -16
verb-before|passive|verb-judging|	other 7
verb-before|passive|verb-saying|	other 13	past -19
verb-before|passive|verb-thinking|	other -11
verb-before|passive|word|	past -9
verb-before|relative|capital|	other -12
verb-before|relative|that|	base -28	other -21	participle -18
verb-before|relative|word|	base -40	other 7	participle 20
verb-before|shared|)|	other -11	past -15
verb-before|shared|,|	other -13	participle 32	past -47	present -16
verb-before|shared|-|	other -20	past 10
verb-before|shared|:|	base -18
verb-before|shared|capital|	participle -39
verb-before|shared|coordinator|	base -9	other -16	participle -7	present -11
verb-before|shared|determiner|	base -20	other -25	participle 9	present -18
verb-before|shared|possessive|	participle 7
verb-before|shared|preposition|	base -13	other -16	participle 26	present -18
verb-before|shared|pronoun|	base 6	other 17	participle -21	past -7
verb-before|shared|quote|	base -18	participle 17	present 8
verb-before|shared|subordinator|	base -12	participle -20	past 14
verb-before|shared|verb-saying|	participle 10
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	participle -22
verb-before|shared|—|	other -9	past -10
verb-before|shared|’|	present -12
`;
