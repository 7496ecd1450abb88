/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 25	carry-before -7	carry-before-that -43	carry-next -14	colon -10	named-before -18	paragraph-before -30	quote-then-speaker 8	quote-then-verb 13	sentence-before -11	signature 7	speaker-then-quote 13	topic -13	transcript -16
before|according-to|	adverb 6	capital 19	preposition 19	word 20
before|colon|	, -6	- 40	: -13	adverb -43	auxiliary -36	capital 11	coordinator -21	determiner -8	pronoun -43	quote 12	start 8	subordinator 8	that -24	verb-judging -23	verb-saying -22	word -30
before|named-before|	" 21	& -20	( -61	) -6	* -29	+ -19	, 8	- -37	/ -13	; -8	adverb -25	auxiliary -19	capital -7	coordinator -28	determiner -19	possessive -14	preposition -19	quote 12	start -18	subordinator -59	that -7	verb-judging -37	verb-saying -46	word -18	— -26	” 9	• 10
before|named-nearby|	& -16	' 7	( 42	+ 9	, 22	- 24	: -42	; 26	adverb -24	auxiliary -17	determiner -14	preposition -35	pronoun 15	quote -8	start 19	subordinator -13	that -55	verb-judging -58	verb-saying -19	verb-thinking -19	word -24	– 16	— 15
before|name|	" 8	# -13	& -23	' 27	( 35	) 16	* 15	+ 13	, 32	- 40	: -48	; 31	adverb -37	auxiliary -9	capital 12	coordinator -11	determiner -14	possessive -14	preposition -17	pronoun 11	quote 17	start 15	subordinator -26	that -52	verb-judging -46	verb-saying -7	verb-thinking -30	word -34	¡ -13	— 22	― 18	’ 12	” 20	• 17
before|name||	 18
before|noun|	$ -40	' -42	( -16	) -30	+ -17	, 27	- 15	/ 24	: -28	; 35	adverb -58	auxiliary -67	capital -7	coordinator -25	determiner -9	possessive 7	preposition -16	pronoun -63	start 27	that -30	verb-judging -40	verb-saying -24	verb-thinking -19	word -28	¡ -16	– -10	— -6	’ -38	€ -8
before|paragraph-before|	' -15	( -11	) -10	, -11	- -36	/ -8	: -19	; -20	adverb -25	auxiliary -14	capital -22	coordinator -32	determiner -16	possessive -12	preposition -43	pronoun -19	quote -7	subordinator -17	that -17	verb-judging -15	verb-saying -35	verb-thinking -7	word -39	– -12	— -23	’ -23
before|possessor|	( -13	, 6	: -36	auxiliary -17	capital -9	coordinator 13	determiner -20	preposition 16	pronoun -17	quote -19	subordinator 13	that -34	verb-judging -37	verb-saying -60	verb-thinking -40	word -30
before|pronoun|	" 14	' 22	, 37	- -6	: -36	; -16	auxiliary 9	capital -34	coordinator 40	determiner 8	preposition -15	pronoun -29	quote 28	subordinator -16	that -65	verb-judging -7	verb-saying -35	verb-thinking -6	— -9
before|quote-then-speaker|	$ -11	' 17	( 9	, 25	- -7	/ 24	: -24	; 9	adverb -41	coordinator -47	pronoun -33	quote 23	start 12	subordinator -44	that -69	verb-judging -40	verb-saying -26	verb-thinking -14	word -56	— 7	’ -6
before|quote-then-verb|	adverb 15	preposition 27	verb-judging 7	verb-saying 14
before|sentence-after|	' -14	( -22	, -26	: -24	; -16	adverb -29	auxiliary -33	capital -33	coordinator -44	preposition 8	pronoun -20	start 11	subordinator -52	that -36	verb-judging -16	verb-saying 8	verb-thinking -11	— -11
before|sentence-before|	& -28	' -10	( -18	) -18	* -25	+ -18	, -10	- -24	/ -24	: -34	; -16	adverb -30	auxiliary -23	capital -18	coordinator -19	determiner -25	possessive -20	preposition -27	pronoun -12	quote 10	start 7	subordinator -20	that -52	verb-judging 8	verb-saying -17	word -15	– -8	— -22	’ -33	€ -13
before|signature|	( 10	- -22	— 11
before|speaker-then-quote|	" 23	$ -35	& -16	' 13	( -12	) 12	* 28	, 57	- 31	/ 14	: -37	; 43	adverb -57	auxiliary -54	coordinator 31	determiner 11	preposition -49	pronoun -41	quote 26	start 19	subordinator 8	that -47	verb-judging -39	verb-saying -80	verb-thinking -30	word -6	– -10	— 8	― 13	’ -12
before|topic|	, -19	- -23	start -9	subordinator -22	— -16
before|transcript|	start -12
before|verb-then-speaker|	, 13	adverb -33	capital 21	preposition -15	that -28	verb-judging -10	verb-saying 9	word -18
carry-before-that|0|	0 9	1 -27	2 7	3 -20
carry-before-that|0|0|,|	quote 12
carry-before-that|0|0|	1 -13	10+ 10	3 -9	4-5 14	6-9 21	: 9	auxiliary 10	determiner -7
carry-before-that|0|0|:|	upper 9
carry-before-that|0|0|adjacent|	false 9
carry-before-that|0|0|auxiliary|	lower 10
carry-before-that|0|0|capital|	. 14
carry-before-that|0|0|coordinator|	none 12
carry-before-that|0|0|determiner|	lower -8
carry-before-that|0|0|end|	. 19
carry-before-that|0|0|inside|	false 9
carry-before-that|0|0|none|	coordinator 6	word 7
carry-before-that|0|0|preposition|	none -14
carry-before-that|0|0|question|false|	false 9
carry-before-that|0|0|word|	lower 11	none -6
carry-before-that|0|1|	, -18	1 -22	2 -25	3 -18	4-5 -31	6-9 -18	: -22	auxiliary -25	capital -14	coordinator -10	determiner -22	preposition -18	subordinator -21	that -15	word -17
carry-before-that|0|1|,verb-saying|	none -18
carry-before-that|0|1|,|	capital -12	lower -12	pronoun -12	upper -17
carry-before-that|0|1|.|	capital -20
carry-before-that|0|1|:|	upper -22
carry-before-that|0|1|adjacent|	false -27
carry-before-that|0|1|auxiliary|	lower -25
carry-before-that|0|1|capital|	, -20	lower -14
carry-before-that|0|1|coordinator|	lower -13	none -19
carry-before-that|0|1|determiner|	lower -20
carry-before-that|0|1|end|	. -7
carry-before-that|0|1|inside|	false -27
carry-before-that|0|1|none|	,auxiliary -18	,verb-saying -20	coordinator -31	preposition -27	stop -15	that -9	word -14
carry-before-that|0|1|own|	own -22
carry-before-that|0|1|preposition|	lower -18	none -22
carry-before-that|0|1|pronoun|	, -22
carry-before-that|0|1|question|false|	false -25
carry-before-that|0|1|stop|	none -17
carry-before-that|0|1|subject|	elided -13	none -11	own -27
carry-before-that|0|1|subordinator|	lower -21
carry-before-that|0|1|that|	lower -13
carry-before-that|0|1|word|	lower -17	none -16
carry-before-that|0|2|	, -10	10+ -41	2 -32	3 15	4-5 13	6-9 -9	: 6	auxiliary -23	capital -21	determiner -28	preposition -20
carry-before-that|0|2|,auxiliary|	none -15
carry-before-that|0|2|,|	capital -43	determiner -17	lower -23	verb-saying -30
carry-before-that|0|2|.|	capital -29	pronoun -17
carry-before-that|0|2|:|	upper 7
carry-before-that|0|2|adjacent|	false 7
carry-before-that|0|2|auxiliary|	lower -23
carry-before-that|0|2|capital|	, -31	lower -21
carry-before-that|0|2|determiner|	lower -26
carry-before-that|0|2|end|	? 7
carry-before-that|0|2|inside|	false 7
carry-before-that|0|2|none|	,auxiliary -27	coordinator -30	none 12	own 15	preposition -31	stop -46
carry-before-that|0|2|own|	none -26	own -35
carry-before-that|0|2|preposition|	lower -20
carry-before-that|0|2|pronoun|	, -27
carry-before-that|0|2|stop|	none -18
carry-before-that|0|2|subject|	elided -17	none 20	own -9
carry-before-that|0|2|word|	none -14
carry-before-that|0|3|	, -18	10+ -10	2 -17	3 -25	4-5 -21	6-9 -11	: 8	stop -41	word -9
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -19
carry-before-that|0|3|,|	lower -16	pronoun 10
carry-before-that|0|3|.|	pronoun -8
carry-before-that|0|3|:|	upper 8
carry-before-that|0|3|adjacent|	false -20
carry-before-that|0|3|capital|	, -18
carry-before-that|0|3|end|	. -31
carry-before-that|0|3|inside|	false -20
carry-before-that|0|3|none|	,auxiliary -22	,pronoun -14	,verb-saying -29	none -24	stop -27
carry-before-that|0|3|own|	elided -18	own -20
carry-before-that|0|3|question|false|	false -50
carry-before-that|0|3|stop|	upper -41
carry-before-that|0|3|subject|	elided -15	none -8	own -28
carry-before-that|0|3|word|	lower -9
carry-before-that|1|	far -38
carry-before-that|1|far|!|	,verb-saying -18	capital -15	end -12
carry-before-that|1|far|	, -27	- -24	1 -12	10+ -31	2 -19	3 -60	4-5 -23	6-9 -21	: -16	; -15	adverb -30	auxiliary -45	capital -38	coordinator -38	determiner -54	possessive -27	preposition -49	pronoun 7	quote -28	start 7	stop -50	subordinator -43	that -37	verb-judging -31	verb-saying -34	verb-thinking -33	word -49
carry-before-that|1|far|,auxiliary|	none -22
carry-before-that|1|far|,coordinator|	none -14
carry-before-that|1|far|,preposition|	none -16
carry-before-that|1|far|,pronoun|	none -19
carry-before-that|1|far|,subordinator|	none -17
carry-before-that|1|far|,verb-judging|	none -20
carry-before-that|1|far|,verb-saying|	? -11	none -46
carry-before-that|1|far|,word|	none -40
carry-before-that|1|far|,|	' -14	adverb -19	capital -26	coordinator -23	determiner -32	lower -18	none -20	preposition -19	subordinator -9	upper -26	verb-judging -12	verb-saying -24	word -23
carry-before-that|1|far|-|	lower -17	none -17
carry-before-that|1|far|.|	( -19	capital -37	coordinator -33	end -16	preposition -19	pronoun -26	quote -19	subordinator -16	that -14
carry-before-that|1|far|:|	lower -21	none -7	upper -16
carry-before-that|1|far|;|	lower -15	none -18
carry-before-that|1|far|?|	,pronoun -17	,verb-saying -14	capital -27	determiner -17	end -36	pronoun -13	stop -15	verb-saying -17
carry-before-that|1|far|adjacent|	false -38
carry-before-that|1|far|adverb|	, -17	lower -24	none -14
carry-before-that|1|far|alone|	false 15	true 18
carry-before-that|1|far|auxiliary|	lower -45	none -18	upper -21
carry-before-that|1|far|capital|	, -27	. -36	? -10	lower -38	none -26
carry-before-that|1|far|coordinator|	, -29	. -22	lower -38
carry-before-that|1|far|determiner|	! -23	, -39	. -22	? -23	lower -50	none -25	upper -23
carry-before-that|1|far|elided|	elided -19	none -27	own -31
carry-before-that|1|far|end|	! -21	. -16	? -45	none -21
carry-before-that|1|far|first|	false -7	true -25
carry-before-that|1|far|inside|	false -47
carry-before-that|1|far|none|	) -25	, -23	,auxiliary -32	,determiner -10	,preposition -21	,pronoun -26	,subordinator -9	,verb-judging -24	,verb-saying -41	,word -32	- -28	: -24	; -29	adverb -19	auxiliary -33	capital -18	determiner -24	own -57	preposition -56	pronoun -19	quote 6	stop -75	subordinator -30	that -26	verb-judging -21	verb-saying -34	verb-thinking -23	word -34	— -12
carry-before-that|1|far|own|	elided -33	none -49	own -49
carry-before-that|1|far|possessive|	lower -20	upper -20
carry-before-that|1|far|preposition|	, -11	. -35	lower -47	none -45	upper -14
carry-before-that|1|far|pronoun|	! -21	, -30	. -37	? -14	lower 7	none -8
carry-before-that|1|far|question|false|	false -35	true -34
carry-before-that|1|far|question|true|	false -54	true -17
carry-before-that|1|far|quote|	, -9	. -19	lower -15	upper -23
carry-before-that|1|far|start|	upper 7
carry-before-that|1|far|stop|	none -30	upper -50
carry-before-that|1|far|subject|	elided -45	none -18	own -61
carry-before-that|1|far|subordinator|	, -19	. -30	lower -39	none -22	upper -19
carry-before-that|1|far|that|	lower -34	none -24	upper -16
carry-before-that|1|far|verb-judging|	lower -27	none -19	upper -29
carry-before-that|1|far|verb-saying|	, -41	? -23	lower -33	none -19	upper -20
carry-before-that|1|far|verb-thinking|	lower -29	upper -14
carry-before-that|1|far|word|	, -15	lower -48	none -45	upper -31
carry-before-that|2|	far -25
carry-before-that|2|far|!|	capital -16	determiner -20	end -30
carry-before-that|2|far|'|	, -24
carry-before-that|2|far|	( -15	, -7	10+ -36	2 -12	4-5 -16	6-9 -42	: -32	adverb -31	auxiliary -62	capital -44	coordinator -31	determiner -15	possessive -28	preposition -64	pronoun -40	quote -29	start 6	stop -60	subordinator -43	that -32	verb-judging -38	verb-saying -46	verb-thinking -18
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	none -28
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -8
carry-before-that|2|far|,pronoun|	none -10
carry-before-that|2|far|,subordinator|	none -14
carry-before-that|2|far|,verb-judging|	none -13
carry-before-that|2|far|,verb-saying|	? -14	none -25
carry-before-that|2|far|,word|	none -24
carry-before-that|2|far|,|	capital -41	coordinator -32	determiner -21	none -29	preposition -8	pronoun -26	subordinator -24	upper -63	verb-judging -20	verb-saying -53	word -6
carry-before-that|2|far|-|	none -18
carry-before-that|2|far|.|	) -15	[ -19	capital -28	coordinator -22	end -11	preposition -21	pronoun -34	— -21
carry-before-that|2|far|:|	lower -18	none -22	upper -32
carry-before-that|2|far|;|	none -11
carry-before-that|2|far|?|	capital 10	determiner -15	pronoun -23	verb-saying 10	word -14
carry-before-that|2|far|[|	. -19
carry-before-that|2|far|adjacent|	false -25
carry-before-that|2|far|adverb|	lower -31	none -13
carry-before-that|2|far|alone|	false 19
carry-before-that|2|far|auxiliary|	lower -61	none -22
carry-before-that|2|far|capital|	! -20	, -7	. -30	? -34	lower -55	none -31	upper -19
carry-before-that|2|far|coordinator|	, -16	. -14	lower -26	none -51	upper -17
carry-before-that|2|far|determiner|	! -20	. 9	? -20	lower -48	none -18	other -22
carry-before-that|2|far|elided|	elided -23	own -33
carry-before-that|2|far|end|	! -18	. -22	none -29
carry-before-that|2|far|first|	false -21	true 21
carry-before-that|2|far|inside|	false -43
carry-before-that|2|far|none|	, -27	,auxiliary -26	,verb-judging -22	,word -39	- -21	; -16	adverb -13	auxiliary -16	capital -24	coordinator -37	determiner -19	elided -23	none 8	preposition -11	pronoun -23	stop -29	subordinator -31	that -6	verb-saying -24	word -37	— -20
carry-before-that|2|far|own|	elided -28	none -43	own -62
carry-before-that|2|far|possessive|	lower -28
carry-before-that|2|far|preposition|	, -13	. -24	lower -58	upper -21
carry-before-that|2|far|pronoun|	! -15	, -9	. -31	? -20	lower -41	none -24
carry-before-that|2|far|question|false|	false -33	true -22
carry-before-that|2|far|question|true|	false 12	true 7
carry-before-that|2|far|quote|	. -21	upper -28
carry-before-that|2|far|stop|	none -13	other -16	upper -59
carry-before-that|2|far|subject|	elided -15	none 10	own -71
carry-before-that|2|far|subordinator|	, -24	lower -42	none -28	upper -16
carry-before-that|2|far|that|	lower -30	none -15	upper -19
carry-before-that|2|far|verb-judging|	lower -37
carry-before-that|2|far|verb-saying|	, -55	? -30	lower -35	none -19	upper -32
carry-before-that|2|far|verb-thinking|	lower -17
carry-before-that|2|far|word|	, -26	lower -6	none -31	upper 8
carry-before-that|2|far|—|	. -21
carry-before-that|3|	far -46
carry-before-that|3|far|!|	capital -17	determiner -12	end -12	pronoun -21
carry-before-that|3|far|'|	, -23
carry-before-that|3|far|	) 9	, -41	- -19	1 -47	10+ -59	6-9 -60	: -36	adverb -12	auxiliary -24	capital -39	coordinator -18	determiner -36	possessive -24	preposition -32	pronoun -41	quote -17	start -13	stop -52	subordinator -34	verb-judging -27	verb-saying -36	verb-thinking -31	word -42
carry-before-that|3|far|)|	upper 9
carry-before-that|3|far|,auxiliary|	none -20
carry-before-that|3|far|,verb-saying|	? -18	none -30
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	' -11	adverb -14	auxiliary -14	capital -38	coordinator -21	determiner -26	lower -24	none -16	preposition -18	subordinator -18	upper -38	verb-saying -49	word -21
carry-before-that|3|far|-|	lower -12	none -25	upper -14
carry-before-that|3|far|.|	[ -22	capital -30	coordinator -8	determiner -20	end -65	preposition -10	pronoun -20	subordinator -21
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|?|	capital -19	end -7	pronoun -14
carry-before-that|3|far|[|	. -21
carry-before-that|3|far|adjacent|	false -46
carry-before-that|3|far|adverb|	, -22	lower -12	none -18
carry-before-that|3|far|alone|	true -22
carry-before-that|3|far|auxiliary|	lower -21	none -29
carry-before-that|3|far|capital|	! -8	, -28	. -24	? -26	lower -31	none -27	upper -26
carry-before-that|3|far|coordinator|	, -26	. -21	lower -16	none -25
carry-before-that|3|far|determiner|	! -15	, -30	. -24	? -16	lower -34	none -22	upper -19
carry-before-that|3|far|elided|	own -12
carry-before-that|3|far|end|	! -25	. -35	none -26
carry-before-that|3|far|first|	false -39
carry-before-that|3|far|inside|	false -75
carry-before-that|3|far|none|	) -10	, -19	,verb-saying -43	- -14	; -7	adverb -22	auxiliary -22	capital -20	coordinator -17	determiner -7	elided -19	end 17	none 14	own -20	preposition -48	stop -39	subordinator -16	that -29	verb-judging -12	verb-saying -22	verb-thinking -9	word -24	— -11
carry-before-that|3|far|own|	elided -17	none -17
carry-before-that|3|far|possessive|	lower -25	upper -12
carry-before-that|3|far|preposition|	, -24	. -23	lower -23	none -45	upper -29
carry-before-that|3|far|pronoun|	! -13	, -19	. -22	? -16	lower -41	none -13
carry-before-that|3|far|question|false|	false -55
carry-before-that|3|far|question|true|	false -16	true -14
carry-before-that|3|far|quote|	, -16	upper -15
carry-before-that|3|far|start|	upper -20
carry-before-that|3|far|stop|	none -11	upper -52
carry-before-that|3|far|subject|	elided -7	none 14	own -11
carry-before-that|3|far|subordinator|	, -26	lower -29	none -28	upper -20
carry-before-that|3|far|that|	. -11	none -25	upper -22
carry-before-that|3|far|verb-judging|	, -6	lower -21	none -14	upper -19
carry-before-that|3|far|verb-saying|	, -28	? -25	lower -32	none -30	upper -23
carry-before-that|3|far|verb-thinking|	lower -29
carry-before-that|3|far|word|	, -20	lower -39	none -28	upper -21
carry-before-that|3|far|—|	none -21
carry-before|0|	0 55	2 -16	3 -26
carry-before|0|0|	( 16	, 18	10+ 38	2 24	3 13	4-5 14	6-9 39	: -16	adverb 29	auxiliary 15	capital 20	coordinator 48	possessive 15	preposition 9	pronoun 11	quote 24	subordinator 26	that 10	verb-saying -12	verb-thinking 7
carry-before|0|0|)|	none 16
carry-before|0|0|,|	adverb -7	capital -28	coordinator -12	determiner 7	lower 12	none 12	preposition -27	pronoun 45	quote 21	upper 13	verb-saying -15
carry-before|0|0|-|	none 16
carry-before|0|0|:|	upper -16
carry-before|0|0|adjacent|	false 53	true 24
carry-before|0|0|adverb|	lower 29
carry-before|0|0|auxiliary|	lower 15	none 15	upper 23
carry-before|0|0|capital|	. 25	lower 19	none 11	upper 15
carry-before|0|0|coordinator|	, 22	. 11	lower 43	none 22	upper 23
carry-before|0|0|determiner|	, 16	. 13	none 6	upper -8
carry-before|0|0|elided|	elided 18
carry-before|0|0|end|	. 35	? 17	none 11
carry-before|0|0|inside|	false 55
carry-before|0|0|none|	,auxiliary 24	,determiner -28	,verb-saying 9	,word -14	- 8	: -15	; -34	adverb 14	auxiliary 28	capital 20	coordinator 52	determiner 22	none -29	preposition 38	pronoun 22	quote 18	subordinator 19	that 40	word 45	— -7
carry-before|0|0|own|	own -11
carry-before|0|0|possessive|	upper 16
carry-before|0|0|preposition|	. 22	none 23	upper 14
carry-before|0|0|pronoun|	lower 11	none 21
carry-before|0|0|question|false|	false 51	true 18
carry-before|0|0|quote|	lower 21	upper 16
carry-before|0|0|stop|	none -30
carry-before|0|0|subject|	elided 18	none -29	own -11
carry-before|0|0|subordinator|	, 17	. 13	lower 17	none 29	upper 15
carry-before|0|0|that|	lower 7	upper 21
carry-before|0|0|verb-saying|	none 14	upper -15
carry-before|0|0|verb-thinking|	lower 16
carry-before|0|0|word|	, 8	none 10
carry-before|0|1|!|	determiner -16
carry-before|0|1|	( -17	1 -16	10+ 39	2 -21	3 -22	4-5 -18	6-9 8	: -46	adverb -27	auxiliary -14	coordinator -18	determiner -15	possessive -12	preposition -19	pronoun -26	quote 25	stop 62	subordinator -9	that -36	verb-judging -12	verb-saying -21	verb-thinking -26	word -26	— -17
carry-before|0|1|(|	upper -17
carry-before|0|1|,auxiliary|	none -15
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,verb-saying|	none -32
carry-before|0|1|,word|	none -33
carry-before|0|1|,|	capital 52	coordinator 6	determiner 21	lower -32	preposition 8	pronoun 15	upper 13	verb-judging -25	verb-saying 60
carry-before|0|1|.|	capital -12	coordinator -21	determiner -30	preposition -28	pronoun 16	quote -18	subordinator 14	that -23
carry-before|0|1|:|	lower -16	upper -45
carry-before|0|1|;|	none -14
carry-before|0|1|?|	,verb-saying 18	capital -21	pronoun 12	verb-saying 26
carry-before|0|1|adjacent|	true -18
carry-before|0|1|adverb|	lower -27
carry-before|0|1|auxiliary|	lower -18	none -23
carry-before|0|1|capital|	, -87	. 27	? -7	none -17
carry-before|0|1|coordinator|	, 14	. -17	lower -19	none -7
carry-before|0|1|determiner|	, -43	. -23	lower -51	none -18
carry-before|0|1|elided|	elided -13	none -14
carry-before|0|1|end|	! 18	. 42	? 29	none 13
carry-before|0|1|none|	, -21	,auxiliary -7	,verb-saying -14	,word -16	- -18	: 15	auxiliary -8	capital -7	coordinator -40	elided -10	none -33	own -9	preposition -60	pronoun 9	stop -18	subordinator -25	that -26	verb-saying -20	word -30
carry-before|0|1|own|	none -37	own -58
carry-before|0|1|possessive|	lower -12
carry-before|0|1|preposition|	. 11	lower -21	none -36
carry-before|0|1|pronoun|	, -72	. -16	lower -26
carry-before|0|1|question|true|	false -14	true 23
carry-before|0|1|quote|	upper 25
carry-before|0|1|stop|	none -25	upper 62
carry-before|0|1|subject|	elided -15	none -28	own -45
carry-before|0|1|subordinator|	none -26
carry-before|0|1|that|	lower -33	none -19
carry-before|0|1|verb-judging|	lower -8
carry-before|0|1|verb-saying|	, -59	lower -21
carry-before|0|1|verb-thinking|	lower -25
carry-before|0|1|word|	, 8	lower -31
carry-before|0|1|—|	upper -19
carry-before|0|2|!|	capital 13
carry-before|0|2|	, -13	1 -23	4-5 7	6-9 -39	: -38	auxiliary -22	capital -12	coordinator -21	determiner -26	preposition -24	pronoun -16	that -17	verb-saying -20	word -29
carry-before|0|2|,auxiliary|	none -24
carry-before|0|2|,verb-saying|	none -51
carry-before|0|2|,word|	none -19
carry-before|0|2|,|	lower -12	pronoun 7	upper -23	verb-saying 8	word -16
carry-before|0|2|.|	capital -19	preposition -10	pronoun -11
carry-before|0|2|:|	upper -37
carry-before|0|2|?|	capital 14	pronoun -15
carry-before|0|2|adjacent|	false -16
carry-before|0|2|auxiliary|	lower -15
carry-before|0|2|capital|	, -39	lower -12
carry-before|0|2|coordinator|	lower -21
carry-before|0|2|determiner|	, -24	. 9	lower -16	upper -18
carry-before|0|2|elided|	none -24	own -23
carry-before|0|2|end|	! -18	. 28	? -10
carry-before|0|2|inside|	false -16
carry-before|0|2|none|	,auxiliary -9	,pronoun -14	,verb-saying -8	,word -24	coordinator -20	elided -7	none -17	preposition 7	stop -26	word -13
carry-before|0|2|own|	elided -20	none -36	own -56
carry-before|0|2|preposition|	lower -24
carry-before|0|2|pronoun|	, -38	lower -16
carry-before|0|2|question|false|	false -12	true -16
carry-before|0|2|question|true|	false 6	true -6
carry-before|0|2|stop|	none -46
carry-before|0|2|subject|	elided -36	none -7	own -69
carry-before|0|2|that|	lower -17
carry-before|0|2|verb-saying|	, -22	lower -17
carry-before|0|2|word|	, -17	lower -28	none -19
carry-before|0|3|	, -18	10+ -33	2 -17	3 -10	4-5 -8	6-9 -8	: -19	preposition -15	stop -15	verb-saying -10
carry-before|0|3|,verb-saying|	none -28
carry-before|0|3|,word|	none -18
carry-before|0|3|.|	capital -15
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -26
carry-before|0|3|end|	. -6
carry-before|0|3|inside|	false -26
carry-before|0|3|none|	,auxiliary -12	,verb-saying -42	none 8	own -37	stop -20
carry-before|0|3|own|	none -25	own -36
carry-before|0|3|preposition|	lower -15
carry-before|0|3|pronoun|	, -11
carry-before|0|3|question|false|	false -36
carry-before|0|3|stop|	none -19	upper -15
carry-before|0|3|subject|	none -20	own -39
carry-before|0|3|verb-saying|	lower -10
carry-before|1|	far -33
carry-before|1|far|!|	,verb-saying -16	capital -19	determiner -21	end -37	pronoun 16
carry-before|1|far|'|	, -18
carry-before|1|far|+|	none -10
carry-before|1|far|,auxiliary|	none -36
carry-before|1|far|,determiner|	none -19
carry-before|1|far|,preposition|	none -22
carry-before|1|far|,pronoun|	none -25
carry-before|1|far|,subordinator|	none -30
carry-before|1|far|,verb-judging|	none -26
carry-before|1|far|,verb-saying|	? -24	none -11
carry-before|1|far|,verb-thinking|	none -9
carry-before|1|far|,word|	none -49
carry-before|1|far|,|	adverb -19	capital -8	coordinator -24	determiner -31	preposition -25	pronoun -6	subordinator -22	upper -35	verb-judging -15	word -29
carry-before|1|far|	- -27	1 -18	10+ 10	2 -71	3 -34	4-5 -16	6-9 -42	: -29	adverb -38	auxiliary -32	capital -54	coordinator -30	determiner -40	possessive -41	preposition -9	pronoun -54	stop -55	subordinator -53	verb-saying -60	verb-thinking -32	word -65
carry-before|1|far|-|	none -31	upper -24
carry-before|1|far|.|	[ -22	capital -42	coordinator -26	determiner -44	end -15	preposition -10	pronoun -46	— -24
carry-before|1|far|:|	lower -25	none -15	upper -28
carry-before|1|far|;|	none -29
carry-before|1|far|?|	,verb-saying -17	capital -21	determiner -17	end -19	verb-saying -27
carry-before|1|far|[|	. -25
carry-before|1|far|adjacent|	false -33
carry-before|1|far|adverb|	, -23	lower -33	none -23
carry-before|1|far|alone|	true 50
carry-before|1|far|auxiliary|	lower -31	none -30	other -14	upper -19
carry-before|1|far|capital|	! -21	. -39	? -38	lower -56	none -41	upper -21
carry-before|1|far|coordinator|	, -40	. -12	lower -30	none -18
carry-before|1|far|determiner|	! -26	, -53	. -49	? -19	lower -34	other -21	upper -38
carry-before|1|far|elided|	elided -26	none -9
carry-before|1|far|end|	! -15	. -12	? -8
carry-before|1|far|first|	false -26	true 25
carry-before|1|far|inside|	false -52
carry-before|1|far|none|	( -23	,auxiliary -37	,preposition -28	,pronoun -29	,verb-judging -30	,verb-thinking -14	,word -42	- -24	: 18	; -20	adverb -27	auxiliary -24	coordinator -11	determiner -31	end 10	none -37	own -47	preposition 11	pronoun -28	stop -40	subordinator -45	that -16	verb-judging -30	verb-thinking -20	word -51	— -9
carry-before|1|far|own|	elided 8	none -12	own -37
carry-before|1|far|possessive|	lower -35	upper -22
carry-before|1|far|preposition|	, -15	. -37	lower -7	none -7	upper -39
carry-before|1|far|pronoun|	! -24	. -48	lower -51	none -25
carry-before|1|far|question|false|	false -21	true -22
carry-before|1|far|question|true|	false -44
carry-before|1|far|quote|	, -15	. -24	none -9
carry-before|1|far|start|	other -18
carry-before|1|far|stop|	none -13	other -15	upper -54
carry-before|1|far|subject|	elided -7	none -46	own -10
carry-before|1|far|subordinator|	, -30	. -31	lower -52	none -49	upper -23
carry-before|1|far|that|	none -38	upper -28
carry-before|1|far|verb-judging|	, -24	none -25	upper -32
carry-before|1|far|verb-saying|	, -40	? -40	lower -52	none -35	upper -30
carry-before|1|far|verb-thinking|	lower -29
carry-before|1|far|word|	, -34	lower -63	none -52	upper -21
carry-before|1|far|—|	. -24	none -12
carry-before|2|	far -29
carry-before|2|far|!|	determiner -24	end -16	pronoun -16
carry-before|2|far|'|	, -28
carry-before|2|far|	, -57	1 -51	10+ -17	2 -54	3 -23	4-5 -11	6-9 -32	: -8	adverb -17	capital -26	coordinator -17	determiner -53	possessive -16	preposition -47	pronoun -42	start -10	stop -58	that -43	verb-judging -28	verb-saying -25	verb-thinking -25	word -14
carry-before|2|far|,auxiliary|	none -40
carry-before|2|far|,verb-judging|	none -12
carry-before|2|far|,verb-saying|	! -11
carry-before|2|far|,word|	none -19
carry-before|2|far|,|	capital -33	determiner -31	lower -30	none -18	preposition -13	pronoun -45	upper -51	verb-saying -54	word -36
carry-before|2|far|-|	none -14
carry-before|2|far|.|	[ -17	capital -28	coordinator -16	determiner -27	end -66	preposition -16	pronoun -32	subordinator -17
carry-before|2|far|:|	upper -7
carry-before|2|far|?|	capital -16	end 19	verb-saying -9
carry-before|2|far|[|	. -17
carry-before|2|far|adjacent|	false -29
carry-before|2|far|adverb|	, -18	lower -17
carry-before|2|far|alone|	false -6
carry-before|2|far|auxiliary|	none -11
carry-before|2|far|capital|	! -10	, -71	. -37	? -31	lower -31	none -34
carry-before|2|far|coordinator|	, -22	. -19	lower -17	none -33
carry-before|2|far|determiner|	, -46	. -27	lower -49	none -14	upper -18
carry-before|2|far|elided|	none -7
carry-before|2|far|end|	! -10	. -18
carry-before|2|far|first|	false -13
carry-before|2|far|inside|	false -38
carry-before|2|far|none|	, -18	,auxiliary -21	,verb-saying -9	,word -25	: 26	adverb -15	auxiliary -31	capital -33	coordinator -25	determiner -23	elided -14	end 14	none 11	preposition -7	pronoun -21	stop -64	subordinator -26	that -22	word -22	— -19
carry-before|2|far|own|	elided -29	own -49
carry-before|2|far|possessive|	lower -16
carry-before|2|far|preposition|	, -11	lower -46	none -49
carry-before|2|far|pronoun|	! -18	, -38	? -20	lower -42	none -25
carry-before|2|far|question|false|	false -39	true -13
carry-before|2|far|question|true|	false 9	true 11
carry-before|2|far|start|	upper -10
carry-before|2|far|stop|	none -20	upper -58
carry-before|2|far|subject|	none 9
carry-before|2|far|subordinator|	, -29	none -23
carry-before|2|far|that|	lower -39	none -18	upper -15
carry-before|2|far|verb-judging|	, -6	lower -37	upper -10
carry-before|2|far|verb-saying|	, -62	? 6	lower -18	none -16	upper -16
carry-before|2|far|verb-thinking|	lower -23
carry-before|2|far|word|	, -16	lower -42	none -31
carry-before|2|far|—|	none -19
carry-before|3|	far -39
carry-before|3|far|!|	capital -18	end -16
carry-before|3|far|'|	, -17
carry-before|3|far|	, -55	- -14	1 -40	10+ -25	2 -56	3 -23	4-5 -48	6-9 -10	adverb -8	auxiliary -34	capital -31	coordinator -25	determiner -42	possessive -24	preposition -33	pronoun -37	start -18	stop -42	subordinator -24	that -25	verb-judging -28	verb-saying -33	verb-thinking -20	word -36
carry-before|3|far|,verb-saying|	none 10
carry-before|3|far|,|	capital -50	coordinator -17	determiner -29	lower -31	none -16	pronoun -46	subordinator -19	upper -48	verb-saying -59	word -17
carry-before|3|far|-|	none -20
carry-before|3|far|.|	[ -23	capital -22	coordinator -23	determiner -23	end -70	preposition -11	pronoun -27	subordinator -8
carry-before|3|far|?|	capital -21	end -28	pronoun -17
carry-before|3|far|[|	. -21
carry-before|3|far|adjacent|	false -39
carry-before|3|far|adverb|	, -14	lower -8	none -17
carry-before|3|far|alone|	false -14
carry-before|3|far|auxiliary|	lower -31	none -22
carry-before|3|far|capital|	! -17	, -52	. -20	? -16	lower -25	none -21	upper -25
carry-before|3|far|coordinator|	, -23	. -22	lower -25	none -20
carry-before|3|far|determiner|	, -49	. -23	lower -38	none -28	upper -23
carry-before|3|far|elided|	own -17
carry-before|3|far|end|	. -43	none -11
carry-before|3|far|first|	false -11
carry-before|3|far|inside|	false -41
carry-before|3|far|none|	) -7	, 13	,verb-saying -24	- -9	: -16	auxiliary -16	capital -20	coordinator -35	determiner -26	end 11	none 16	own -17	preposition -39	stop -29	subordinator 8	that -20	verb-saying -19	word -39
carry-before|3|far|own|	elided -13	own 13
carry-before|3|far|possessive|	lower -19
carry-before|3|far|preposition|	, -16	. -18	lower -26	none -37	upper -19
carry-before|3|far|pronoun|	, -41	. -19	? -17	lower -37
carry-before|3|far|question|false|	false -36	true -16
carry-before|3|far|question|true|	false -34
carry-before|3|far|quote|	, -11
carry-before|3|far|start|	upper -16
carry-before|3|far|stop|	none 12	upper -42
carry-before|3|far|subject|	elided -23	none 14	own 13
carry-before|3|far|subordinator|	, -23	lower -22	none -25	upper -12
carry-before|3|far|that|	lower -23	none -22
carry-before|3|far|verb-judging|	lower -24	upper -17
carry-before|3|far|verb-saying|	, -50	? -27	lower -30	none -25	upper -20
carry-before|3|far|verb-thinking|	lower -21
carry-before|3|far|word|	, -25	lower -32	none -32	upper -20
carry-next|0|	0 49	1 7	2 -22	3 -47
carry-next|0|0|	( 17	, 12	1 32	10+ -8	2 35	3 15	4-5 -12	6-9 36	adverb -22	auxiliary 24	capital 27	determiner 21	possessive 9	pronoun 16	quote -7	stop 26	subordinator 19	verb-thinking 7
carry-next|0|0|(|	upper 17
carry-next|0|0|,auxiliary|	none 23
carry-next|0|0|,determiner|	none -27
carry-next|0|0|,pronoun|	none -13
carry-next|0|0|,verb-saying|	none 13
carry-next|0|0|,|	capital 15	coordinator 15	determiner 24	lower 22	subordinator 18	upper 7	verb-saying -23	word -11
carry-next|0|0|.|	capital 6	coordinator 16	end 27	preposition 22	subordinator 11
carry-next|0|0|:|	none -7	upper 17
carry-next|0|0|;|	none -38
carry-next|0|0|?|	end 14
carry-next|0|0|adjacent|	false 47	true 27
carry-next|0|0|adverb|	, -6	lower -22	none 13
carry-next|0|0|auxiliary|	lower 24	none 32
carry-next|0|0|capital|	, -38	lower 27	none 16
carry-next|0|0|coordinator|	, -9	none 57
carry-next|0|0|determiner|	, -7	lower 21	none 17
carry-next|0|0|elided|	elided 21
carry-next|0|0|inside|	false 49
carry-next|0|0|none|	) 16	, 16	- 14	auxiliary 7	capital 12	coordinator 13	none -20	preposition 28	pronoun 12	stop -13	subordinator 24	that 7	verb-saying 13	word 19
carry-next|0|0|possessive|	lower 6
carry-next|0|0|preposition|	, -28	none 32	upper 18
carry-next|0|0|pronoun|	, 19	lower 16	none 25
carry-next|0|0|question|false|	false 46
carry-next|0|0|question|true|	false 19
carry-next|0|0|quote|	, 21	lower 20	none 23	upper -11
carry-next|0|0|stop|	upper 25
carry-next|0|0|subject|	elided 21	none -20
carry-next|0|0|subordinator|	, -15	lower 23	none 12	upper 10
carry-next|0|0|that|	none 34	upper -7
carry-next|0|0|verb-judging|	, 13	upper -12
carry-next|0|0|verb-saying|	, -23	lower -7	none 23	upper 13
carry-next|0|0|verb-thinking|	lower 19
carry-next|0|0|word|	, -14	none 33	upper 23
carry-next|0|0|—|	none 15
carry-next|0|1|!|	end 7
carry-next|0|1|'|	, -11
carry-next|0|1|	, -22	- -16	1 -10	10+ 14	2 -21	3 -19	4-5 10	6-9 17	: -8	adverb 7	auxiliary 11	capital -38	coordinator -35	possessive -22	pronoun -36	quote -10	start 10	subordinator 6	word -7	— -20
carry-next|0|1|,auxiliary|	none -22
carry-next|0|1|,verb-judging|	none -26
carry-next|0|1|,verb-saying|	? -17	none -13
carry-next|0|1|,word|	none -20
carry-next|0|1|,|	capital -53	coordinator 11	determiner 18	lower -55	none -25	pronoun 9	verb-saying -44
carry-next|0|1|-|	lower -13	none -23
carry-next|0|1|.|	capital -42	coordinator -25	determiner -29	end 18	preposition -16	that -16
carry-next|0|1|:|	none -9	upper -15
carry-next|0|1|?|	capital -22	determiner -18	end 12
carry-next|0|1|adjacent|	false 6	true 12
carry-next|0|1|adverb|	lower 7
carry-next|0|1|auxiliary|	lower 11	none -8
carry-next|0|1|capital|	, 17	. -23	? -19	lower -37	none -24
carry-next|0|1|coordinator|	, -21	. -32	lower -35	none -43
carry-next|0|1|determiner|	! -27	, 17	. -8	? -11	upper -12
carry-next|0|1|elided|	none 15	own -18
carry-next|0|1|first|	false 10
carry-next|0|1|none|	, -18	,pronoun -24	,verb-saying -10	; -19	auxiliary -27	capital -18	coordinator -7	determiner -25	end -6	none -11	own -9	preposition -35	subordinator -29	that -29
carry-next|0|1|own|	own -35
carry-next|0|1|possessive|	lower -16
carry-next|0|1|preposition|	, 12	. -48	none -34	upper 9
carry-next|0|1|pronoun|	. -23	? 11	lower -32	none -11
carry-next|0|1|question|false|	false 12	true -22
carry-next|0|1|question|true|	false -12	true 16
carry-next|0|1|quote|	. 12	upper -11
carry-next|0|1|start|	upper 10
carry-next|0|1|stop|	? -9	none 35
carry-next|0|1|subject|	none -8	own -15
carry-next|0|1|subordinator|	lower 7	none -34
carry-next|0|1|that|	. -26	none -26
carry-next|0|1|verb-judging|	, -28
carry-next|0|1|verb-saying|	, 27	? 25	none -22	upper -33
carry-next|0|1|verb-thinking|	lower 8
carry-next|0|1|word|	, -19	none -44	upper -19
carry-next|0|1|—|	? -24
carry-next|0|2|!|	end -10
carry-next|0|2|	, 8	1 -32	10+ -28	2 -37	3 -25	4-5 10	6-9 -38	: -9	auxiliary -25	coordinator -19	determiner -37	preposition -25	pronoun -13	stop -42	subordinator -13	that -19	verb-judging -14	verb-saying -14	word -32
carry-next|0|2|,auxiliary|	none -27
carry-next|0|2|,pronoun|	none -13
carry-next|0|2|,verb-saying|	none -24
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	capital -20	determiner -11	lower 9	pronoun -32	upper -15	word -7
carry-next|0|2|.|	determiner -15	end 13
carry-next|0|2|:|	upper -9
carry-next|0|2|adjacent|	false -22
carry-next|0|2|auxiliary|	lower -25
carry-next|0|2|capital|	, -6
carry-next|0|2|coordinator|	lower -19	none -13
carry-next|0|2|determiner|	, -22	. -20	lower -32
carry-next|0|2|elided|	own -13
carry-next|0|2|inside|	false -32
carry-next|0|2|none|	,auxiliary -26	,word -17	elided -18	own -37	stop -38	word -15
carry-next|0|2|own|	elided 11	none -27	own -52
carry-next|0|2|preposition|	. -12	lower -25	none -10
carry-next|0|2|pronoun|	, -9	. -19	? -15	lower -13
carry-next|0|2|question|false|	false -20	true -12
carry-next|0|2|question|true|	false -18
carry-next|0|2|stop|	none -11	upper -42
carry-next|0|2|subject|	elided -9	none -25	own -7
carry-next|0|2|subordinator|	lower -13
carry-next|0|2|that|	lower -19
carry-next|0|2|verb-judging|	lower -14
carry-next|0|2|verb-saying|	, -36	lower -9
carry-next|0|2|word|	, -12	lower -32	none -16
carry-next|0|3|,auxiliary|	none -11
carry-next|0|3|,verb-saying|	none -27
carry-next|0|3|,word|	none -11
carry-next|0|3|,|	pronoun -12
carry-next|0|3|.|	end -23
carry-next|0|3|	1 -19	10+ -23	2 -17	3 -23	4-5 -14	6-9 -28	auxiliary -9	determiner -20	preposition -16	start -22	stop -19	verb-saying -15	word -22
carry-next|0|3|adjacent|	false -47
carry-next|0|3|auxiliary|	lower -9
carry-next|0|3|capital|	. -12
carry-next|0|3|determiner|	lower -18
carry-next|0|3|first|	false -22
carry-next|0|3|inside|	false -39
carry-next|0|3|none|	,verb-saying -14	,word -13	none -11	own -11	stop -17
carry-next|0|3|own|	none -24	own -22
carry-next|0|3|question|false|	false -45
carry-next|0|3|start|	upper -22
carry-next|0|3|stop|	none -21	upper -19
carry-next|0|3|subject|	none -15	own -36
carry-next|0|3|word|	lower -22
carry-next|1|	far -37
carry-next|1|far|!|	capital -18	determiner -19	end -38	pronoun 10
carry-next|1|far|	( -18	, -21	- -18	1 9	10+ -34	2 -33	3 -34	4-5 -18	6-9 -38	; -20	auxiliary -38	capital -22	coordinator -54	determiner -18	possessive -30	preposition -10	pronoun -50	quote -31	start -25	stop -51	subordinator -51	that -54	verb-judging -7	verb-saying -60	verb-thinking -26	word -6	— -29	’ -15
carry-next|1|far|(|	upper -18
carry-next|1|far|,auxiliary|	none -41
carry-next|1|far|,preposition|	none -24
carry-next|1|far|,pronoun|	none -23
carry-next|1|far|,subordinator|	none -18
carry-next|1|far|,verb-judging|	none -26
carry-next|1|far|,verb-saying|	! -22	? -18	none -56
carry-next|1|far|,word|	none -38
carry-next|1|far|,|	' -11	adverb -20	auxiliary -13	capital -16	coordinator -22	determiner -25	lower -10	none -44	preposition -24	pronoun -28	quote -16	subordinator -29	upper -58	verb-judging -21	verb-saying -63	word -32
carry-next|1|far|-|	lower -17	none -33
carry-next|1|far|.|	[ -19	capital -39	coordinator -24	determiner -11	end -44	preposition -34	pronoun -30	quote -15	subordinator -23	— -19
carry-next|1|far|:|	lower -28	none 9
carry-next|1|far|;|	lower -20	none -23
carry-next|1|far|?|	,verb-saying -18	capital -24	determiner -19	verb-saying -31
carry-next|1|far|[|	. -22
carry-next|1|far|adjacent|	false -37
carry-next|1|far|adverb|	, -19	none -20
carry-next|1|far|alone|	false -12	true -22
carry-next|1|far|auxiliary|	lower -32	none -36	upper -21
carry-next|1|far|capital|	! -12	, -35	. -50	? -32	lower -15	none -21	upper -26
carry-next|1|far|coordinator|	, -31	. -16	lower -49	none -35	upper -21
carry-next|1|far|determiner|	! -20	, -49	. -13	? -27	lower -70	none -32	other -23
carry-next|1|far|elided|	elided -20	none -45	own -15
carry-next|1|far|end|	! -38	. -31	? -46	none 26
carry-next|1|far|first|	false -30
carry-next|1|far|inside|	false -32
carry-next|1|far|none|	+ -19	,auxiliary -45	,determiner -8	,preposition -18	,pronoun -40	,subordinator -24	,verb-judging -13	,verb-saying -15	,verb-thinking -16	- -21	: -27	; -29	adverb -20	auxiliary -37	capital -33	elided -18	end -25	none 12	own -47	preposition -22	pronoun -25	quote -17	stop -29	that -28	verb-judging -24	verb-saying -21	word -38	— -21
carry-next|1|far|own|	elided -15	none -70
carry-next|1|far|possessive|	lower -27	upper -28
carry-next|1|far|preposition|	, -27	. -22	lower -63	none -27
carry-next|1|far|pronoun|	! -10	, -40	. -31	? -16	lower -47	none -18
carry-next|1|far|question|false|	false -35	true -30
carry-next|1|far|question|true|	false -41
carry-next|1|far|quote|	lower -10	upper -30
carry-next|1|far|start|	upper -23
carry-next|1|far|stop|	none -26	other -16	upper -51
carry-next|1|far|subject|	elided -20	none -8	own -13
carry-next|1|far|subordinator|	, -37	lower -50	upper -21
carry-next|1|far|that|	lower -50	none -26	upper -21
carry-next|1|far|verb-judging|	, -20	lower -6	none -20	upper -22
carry-next|1|far|verb-saying|	, -53	? -31	lower -53	none -39	upper -29
carry-next|1|far|verb-thinking|	lower -21	none -29	upper -21
carry-next|1|far|word|	, -26	none -45	upper -34
carry-next|1|far|—|	. -19	none -27	upper -25
carry-next|1|far|’|	lower -15
carry-next|2|	far -23
carry-next|2|far|!|	,verb-saying 6	capital -25	determiner -15	end -17	pronoun -19
carry-next|2|far|	, -53	1 -26	10+ -66	2 -21	4-5 22	6-9 -15	: 20	adverb -22	auxiliary -12	capital -50	coordinator -26	determiner -50	possessive -18	preposition -17	pronoun -33	quote -28	start -8	stop -54	subordinator -41	that -28	verb-judging -35	verb-saying -44	verb-thinking -27	word -9
carry-next|2|far|,auxiliary|	none -20
carry-next|2|far|,word|	none -19
carry-next|2|far|,|	' -24	adverb -19	capital -35	coordinator -26	determiner -65	lower -34	none -29	preposition -15	pronoun -13	subordinator -20	upper -46	verb-judging -20	verb-saying -39	word -23
carry-next|2|far|.|	[ -21	capital -44	coordinator -18	determiner -25	end -6	preposition -18	pronoun -19
carry-next|2|far|:|	lower 11	none 19	upper 14
carry-next|2|far|?|	,verb-saying 8	capital -28	end -25	pronoun -19
carry-next|2|far|[|	. -21
carry-next|2|far|adjacent|	false -23
carry-next|2|far|adverb|	lower -22
carry-next|2|far|alone|	false -23	true -22
carry-next|2|far|auxiliary|	lower -9	none -28	upper -21
carry-next|2|far|capital|	, -10	. -25	? -15	lower -45	none -36	upper -31
carry-next|2|far|coordinator|	. -22	lower -25	none -45
carry-next|2|far|determiner|	! -16	, -68	. -35	lower -47	none -30	upper -16
carry-next|2|far|elided|	elided -7	own -22
carry-next|2|far|end|	! -29	. -74	? 12	none 30
carry-next|2|far|first|	false 9
carry-next|2|far|inside|	false -26
carry-next|2|far|none|	, -23	,auxiliary -20	,verb-judging -18	,verb-saying 25	,word -37	- -22	auxiliary -24	capital -10	coordinator -43	determiner -18	elided -15	end -22	none -9	own 19	preposition -36	pronoun -14	stop -28	subordinator -36	that -16	verb-saying -15	word -38	— -22
carry-next|2|far|own|	elided 8	none -35	own 11
carry-next|2|far|possessive|	lower -18
carry-next|2|far|preposition|	, -16	. -22	lower -42	none -30	upper 7
carry-next|2|far|pronoun|	! -20	, -47	. -21	lower -33	none -27
carry-next|2|far|question|false|	false -24	true -13
carry-next|2|far|question|true|	false -48	true 15
carry-next|2|far|quote|	upper -27
carry-next|2|far|start|	upper -8
carry-next|2|far|stop|	none -72	upper -54
carry-next|2|far|subject|	elided -25	none 11	own 14
carry-next|2|far|subordinator|	, -15	. -20	lower -39	none -40
carry-next|2|far|that|	lower -25	none -14	upper -16
carry-next|2|far|verb-judging|	lower -26	upper -22
carry-next|2|far|verb-saying|	, -55	? -27	lower -40	upper -25
carry-next|2|far|verb-thinking|	lower -27
carry-next|2|far|word|	, -31	none -42	upper -24
carry-next|2|far|—|	none -17
carry-next|3|	far -26
carry-next|3|far|!|	capital -22	end -17
carry-next|3|far|	( -21	, -12	1 -64	10+ -59	2 17	3 -16	4-5 -18	6-9 -7	adverb -15	auxiliary 14	capital -43	coordinator -25	determiner -59	possessive -27	preposition -47	pronoun -33	start -21	stop -74	subordinator -39	that -31	verb-judging -33	verb-saying -12	verb-thinking -21
carry-next|3|far|(|	upper -17
carry-next|3|far|)|	none -20
carry-next|3|far|,verb-saying|	none -17
carry-next|3|far|,|	' -15	adverb -18	capital -45	coordinator -24	determiner -36	none 16	preposition -10	pronoun -47	subordinator -26	upper -60	verb-saying -8
carry-next|3|far|-|	none -24
carry-next|3|far|.|	[ -22	capital -23	coordinator -27	determiner -36	end -65	preposition -24	pronoun -28
carry-next|3|far|:|	none 7
carry-next|3|far|?|	capital -18	pronoun -13	verb-saying -11
carry-next|3|far|[|	. -26
carry-next|3|far|adjacent|	false -26
carry-next|3|far|adverb|	lower -15
carry-next|3|far|alone|	false -30
carry-next|3|far|auxiliary|	lower 15	none -19	upper -18
carry-next|3|far|capital|	! -21	, -56	. -31	? -21	lower -36	none -18	upper -31
carry-next|3|far|coordinator|	, -27	. -19	lower -25	none -34
carry-next|3|far|determiner|	, -43	. -21	lower -50	none -26	upper -37
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -24	. -76	? -35	none 27
carry-next|3|far|first|	false -6
carry-next|3|far|inside|	false -21
carry-next|3|far|none|	, -12	,verb-saying 28	- -15	adverb -10	auxiliary -20	capital -24	determiner -22	none 13	own 16	preposition -40	stop 13	subordinator -36	that -24	verb-saying -19	word -39
carry-next|3|far|own|	elided -16	none -23	own 7
carry-next|3|far|possessive|	lower -24	upper -6
carry-next|3|far|preposition|	. -22	lower -43	none -69	upper -20
carry-next|3|far|pronoun|	, -26	. -26	? -14	lower -31
carry-next|3|far|question|false|	false -24	true -44
carry-next|3|far|question|true|	false -7
carry-next|3|far|start|	upper -21
carry-next|3|far|stop|	none -52	upper -74
carry-next|3|far|subject|	elided 17	none 21
carry-next|3|far|subordinator|	, -23	. -12	lower -35	none 13	upper -14
carry-next|3|far|that|	lower -27	none -16	upper -13
carry-next|3|far|verb-judging|	lower -40	upper -14
carry-next|3|far|verb-saying|	, -61	lower -6	none -20	upper -24
carry-next|3|far|verb-thinking|	lower -21
carry-next|3|far|word|	, -31	none -51	upper -13
ending|according-to|,|	0 24	3 25	4-6 14	7-12 30
ending|according-to|.|	1 28	13-25 17	7-12 24
ending|according-to|none|	1 -6	13-25 -18	2 6	7-12 -26
ending|colon|,|	1 -35
ending|colon|.|	1 -6	26+ 22	3 -11	4-6 -18	7-12 22
ending|colon|?|	1 -40	26+ -22
ending|colon|none|	1 -17	26+ -19	3 -7
ending|named-before|!|	1 8	13-25 15	2 25	26+ -36	4-6 14	7-12 6
ending|named-before|,|	1 -61	13-25 -37	2 -12	26+ -44	3 -47	7-12 -15
ending|named-before|.|	1 -25	2 -15	26+ -28	3 -30	4-6 -22	7-12 -7
ending|named-before|?|	1 -22	13-25 -22	2 -9	26+ -34	3 -7	7-12 21
ending|named-before|none|	1 23	13-25 -8	2 9	26+ -53	4-6 -14	7-12 -19
ending|named-nearby|!|	0 18	1 -17	13-25 -25	2 -12	26+ 7	4-6 -6	7-12 -17
ending|named-nearby|,|	0 8	1 -6	13-25 -20	2 -34	26+ -25	4-6 -8	7-12 -17
ending|named-nearby|.|	0 -31	1 -20	2 -12	26+ -9
ending|named-nearby|?|	0 11	13-25 -19	3 7	7-12 11
ending|named-nearby|none|	0 -36	1 -15	13-25 -7	2 21	3 10	4-6 11	7-12 -9
ending|paragraph-before|!|	26+ -39
ending|paragraph-before|,|	26+ -51
ending|paragraph-before|.|	26+ 8
ending|paragraph-before|?|	26+ -30
ending|paragraph-before|none|	26+ -41
ending|possessor|!|	3 -9	4-6 -29
ending|possessor|,|	1 -38	2 -37	3 -18	4-6 8
ending|possessor|.|	0 -40	1 -40	13-25 -16	3 -22	4-6 -7	7-12 -14
ending|possessor|?|	2 -27	3 -9	4-6 -14	7-12 8
ending|possessor|none|	0 -10	1 -12	13-25 -23	4-6 -10	7-12 -8
ending|quote-then-speaker|!|	0 40	1 -19
ending|quote-then-speaker|,|	-10 8	-12 -9	-13 -14	-14 -17	-17 -9	-18 -20	-23 -18	-3 -13	-4 -7	-5 21	-6 13	-7 19	-8 -12	0 32	1 -7	13-25 -21	2 -32	26+ -22	3 -30	4-6 -13	7-12 -22
ending|quote-then-speaker|.|	2 -20
ending|quote-then-speaker|?|	0 49	1 18	13-25 -21	4-6 -24	7-12 -23
ending|quote-then-speaker|none|	-10 -15	-11 -7	-12 29	-13 18	-15 -20	-17 -25	-19 -19	-2 -20	-20 -9	-22 -24	-23 12	-24 -29	-25 -18	-26 11	-27 14	-28 -22	-3 -28	-30 -20	-32 -8	-4 -30	-6 -15	-7 -15	-8 -6	0 -41	1 -19	13-25 -12	2 16	26+ 6	3 6	4-6 -18
ending|quote-then-verb|!|	0 19	1 -15
ending|quote-then-verb|,|	0 26	1 -16	13-25 -10	4-6 -25	7-12 -30
ending|quote-then-verb|?|	0 7	1 9
ending|quote-then-verb|none|	0 -16	1 15	3 10	4-6 9	7-12 -7
ending|sentence-after|!|	0 8	13-25 -16	4-6 -12	7-12 -24
ending|sentence-after|.|	0 -6	1 -6	2 -32	26+ -19	3 -14	4-6 -33	7-12 -20
ending|sentence-after|?|	0 18	2 -14	3 -16	4-6 -17	7-12 12
ending|sentence-before|!|	1 24	13-25 -24	26+ -27	4-6 11	7-12 9
ending|sentence-before|,|	1 -25	13-25 -63	2 -20	26+ -68	4-6 -18	7-12 -33
ending|sentence-before|.|	1 21	2 11	26+ -22	3 23	7-12 -13
ending|sentence-before|?|	13-25 -10	3 6	4-6 -13
ending|sentence-before|none|	1 -14	2 -39	26+ -16	3 -37	7-12 -8
ending|signature|.|	1 17
ending|signature|none|	1 -23
ending|speaker-then-quote|!|	0 7	1 24	13-25 -28	2 6	3 17	4-6 -11	7-12 -6
ending|speaker-then-quote|,|	0 23	1 -8	13-25 -6	2 26	3 15	4-6 12	7-12 -15
ending|speaker-then-quote|.|	0 -8	1 15	13-25 -15	2 6	4-6 20	7-12 8
ending|speaker-then-quote|?|	1 -11	13-25 -10	4-6 13	7-12 17
ending|speaker-then-quote|none|	0 -8	1 -10	13-25 -12	26+ -21	3 -6	7-12 -14
ending|topic|!|	26+ -30	7-12 -14
ending|topic|.|	1 6	13-25 -22	3 -6
ending|topic|?|	13-25 -21	26+ -37	7-12 19
ending|topic|none|	0 -30	13-25 -11	26+ -58	3 10	4-6 13
ending|transcript|.|	0 -11
ending|verb-then-speaker|,|	1 -28	7-12 -26
ending|verb-then-speaker|.|	0 -54	1 -6	13-25 -30	2 10	26+ 17	3 -16	4-6 12	7-12 -39
ending|verb-then-speaker|?|	1 -15
ending|verb-then-speaker|none|	0 -19	1 14	13-25 -43	3 9	7-12 -12
follow|according-to|,auxiliary|	none -23
follow|according-to|,preposition|	none 14
follow|according-to|,verb-saying|	none -31
follow|according-to|,|	none -19
follow|according-to|:|	none 10
follow|according-to|;|	none 12
follow|according-to|auxiliary|	none 16
follow|according-to|capital|	, 35
follow|according-to|determiner|	, 9
follow|according-to|end|	. 34
follow|according-to|preposition|	none 11
follow|according-to|stop|	none -24
follow|according-to|word|	, 25	none 11
follow|colon|,auxiliary|	none -15
follow|colon|,verb-saying|	none -26
follow|colon|[|	. 30
follow|colon|capital|	, -23	. -6	? 10
follow|colon|determiner|	, -33	? -25
follow|colon|end|	! -7	? -20	none -35
follow|colon|preposition|	. -17
follow|colon|pronoun|	, -18	. 11
follow|colon|stop|	? -17	none -10
follow|colon|subordinator|	. -22
follow|colon|verb-saying|	, -25
follow|named-before|'|	, -27
follow|named-before|,pronoun|	none -19
follow|named-before|,verb-judging|	none -34
follow|named-before|,verb-saying|	? -31	none 8
follow|named-before|,verb-thinking|	none -20
follow|named-before|,|	none -18
follow|named-before|:|	none -11
follow|named-before|auxiliary|	none -10
follow|named-before|capital|	! -22	, -53	. 8	? -51	none -52
follow|named-before|coordinator|	none -21
follow|named-before|determiner|	! -6	, -7	. -6	? -17
follow|named-before|end|	! 7	. -31	? 11	none -6
follow|named-before|preposition|	none -30
follow|named-before|pronoun|	! -21	, -33	? -34	none -52
follow|named-before|quote|	none -18
follow|named-before|stop|	none 9
follow|named-before|subordinator|	. -13	none -18
follow|named-before|that|	none -19
follow|named-before|verb-saying|	, -70	? -30	none -29
follow|named-before|word|	none -20
follow|named-before|—|	. -20
follow|named-nearby|(|	. -19	none -17
follow|named-nearby|)|	. -17	none -25
follow|named-nearby|,auxiliary|	none 27
follow|named-nearby|,determiner|	none -12
follow|named-nearby|,pronoun|	? 16
follow|named-nearby|,subordinator|	none 12
follow|named-nearby|,verb-judging|	none 20
follow|named-nearby|,verb-saying|	! -13	none 19
follow|named-nearby|,verb-thinking|	none 19
follow|named-nearby|,word|	none 13
follow|named-nearby|,|	none -8
follow|named-nearby|:|	none -11
follow|named-nearby|;|	none 8
follow|named-nearby|[|	. 21
follow|named-nearby|adverb|	, -16	none -18
follow|named-nearby|auxiliary|	, -11	none 14
follow|named-nearby|capital|	? 10
follow|named-nearby|coordinator|	, -39	none -40
follow|named-nearby|determiner|	! -9	, -20	. -26	? -14	none -13
follow|named-nearby|end|	! -9	. -8	? -8	none -37
follow|named-nearby|preposition|	, -10	. 9	none -11
follow|named-nearby|pronoun|	, 13	. -33
follow|named-nearby|quote|	, -10	none -14
follow|named-nearby|stop|	? 9	none 33
follow|named-nearby|subordinator|	, 9	. -15	none -17
follow|named-nearby|that|	. 16	none -28
follow|named-nearby|verb-judging|	, -24	none -23
follow|named-nearby|verb-saying|	! 15	, 8	? -7
follow|named-nearby|verb-thinking|	none 6
follow|named-nearby|word|	, -17	none -19
follow|named-nearby|–|	none -12
follow|named-nearby|—|	. -9	none 13
follow|paragraph-before|'|	, -29
follow|paragraph-before|,auxiliary|	none -22
follow|paragraph-before|,pronoun|	none -8
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -14	none -45
follow|paragraph-before|,word|	none -20
follow|paragraph-before|capital|	! -27	, -56	. -26	? -54	none -48
follow|paragraph-before|determiner|	! -14	, -50	? -28	none -23
follow|paragraph-before|end|	. 21	? 12
follow|paragraph-before|preposition|	none -28
follow|paragraph-before|pronoun|	! -20	, -24	? -40	none -28
follow|paragraph-before|subordinator|	, -16	none -16
follow|paragraph-before|verb-saying|	, -38	? -45	none -31
follow|paragraph-before|word|	, -25
follow|paragraph-before|—|	. -7
follow|possessor|,|	none -33
follow|possessor|-|	none -7
follow|possessor|[|	. -27
follow|possessor|adverb|	, -28
follow|possessor|auxiliary|	none -13
follow|possessor|capital|	, -9	. -16	none -15
follow|possessor|coordinator|	, 6	. -11	none -14
follow|possessor|determiner|	, -7	. 6	none -35
follow|possessor|end|	! -40	. -13	? -6	none -32
follow|possessor|preposition|	, -26	. -32	none 12
follow|possessor|pronoun|	, 14	. -66
follow|possessor|quote|	, -20
follow|possessor|stop|	none -7
follow|possessor|subordinator|	, 11	. -21	none -6
follow|possessor|verb-judging|	none -20
follow|possessor|verb-saying|	, -20	none 12
follow|possessor|word|	, -9	none -17
follow|quote-then-speaker|'|	, 24
follow|quote-then-speaker|(|	none -22
follow|quote-then-speaker|)|	none -11
follow|quote-then-speaker|+|	none 12
follow|quote-then-speaker|,verb-judging|	none -13
follow|quote-then-speaker|,verb-saying|	none -16
follow|quote-then-speaker|,word|	none -13
follow|quote-then-speaker|,|	none 7
follow|quote-then-speaker|-|	none -23
follow|quote-then-speaker|:|	none -25
follow|quote-then-speaker|adverb|	, 11
follow|quote-then-speaker|auxiliary|	, 10	none 13
follow|quote-then-speaker|coordinator|	, -18	none -22
follow|quote-then-speaker|determiner|	! 33	, 16	? 35	none -19
follow|quote-then-speaker|preposition|	none -7
follow|quote-then-speaker|pronoun|	! 21	, 25	? 36	none 9
follow|quote-then-speaker|quote|	, -8	none -10
follow|quote-then-speaker|subordinator|	, -18	none -16
follow|quote-then-speaker|that|	none -18
follow|quote-then-speaker|verb-judging|	, 7
follow|quote-then-speaker|verb-saying|	, -15	? -20	none -10
follow|quote-then-speaker|verb-thinking|	, -29
follow|quote-then-speaker|word|	, -12	none -11
follow|quote-then-speaker|–|	none -28
follow|quote-then-speaker|—|	none -15
follow|quote-then-verb|'|	, 28
follow|quote-then-verb|,determiner|	none 10
follow|quote-then-verb|,pronoun|	? 15	none 28
follow|quote-then-verb|,verb-judging|	none 30
follow|quote-then-verb|,verb-saying|	? 8	none 15
follow|quote-then-verb|,word|	none 9
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -47
follow|quote-then-verb|coordinator|	, -22	none -39
follow|quote-then-verb|determiner|	, -29
follow|quote-then-verb|preposition|	none 26
follow|quote-then-verb|pronoun|	, -13
follow|quote-then-verb|verb-saying|	! 19	, 23	none -9
follow|quote-then-verb|—|	none 8
follow|sentence-after|(|	. -26
follow|sentence-after|capital|	! 16	. -26	? 25
follow|sentence-after|coordinator|	. -51
follow|sentence-after|determiner|	! -34	? -35
follow|sentence-after|preposition|	. -21
follow|sentence-after|pronoun|	. -8	? -17
follow|sentence-after|quote|	. 8
follow|sentence-after|subordinator|	. -9
follow|sentence-after|that|	. -11
follow|sentence-after|—|	. -12
follow|sentence-before|'|	, -23
follow|sentence-before|)|	. -27	none -32
follow|sentence-before|,auxiliary|	none -39
follow|sentence-before|,coordinator|	none -19
follow|sentence-before|,preposition|	none -25
follow|sentence-before|,pronoun|	none -10
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-judging|	none -29
follow|sentence-before|,verb-saying|	! -21	? -26	none 6
follow|sentence-before|,verb-thinking|	none -17
follow|sentence-before|,word|	none -21
follow|sentence-before|-|	none -39
follow|sentence-before|:|	none -23
follow|sentence-before|;|	none -30
follow|sentence-before|adverb|	none -15
follow|sentence-before|auxiliary|	none -36
follow|sentence-before|capital|	, -71	? -30	none -50
follow|sentence-before|coordinator|	. -22	none 14
follow|sentence-before|determiner|	, -8	? 8	none -24
follow|sentence-before|end|	! -7	. -6	? 11	none 9
follow|sentence-before|preposition|	, -27	. -9
follow|sentence-before|pronoun|	! -28	, -56	. 13	none -59
follow|sentence-before|quote|	. -34
follow|sentence-before|stop|	? -19	none -19
follow|sentence-before|subordinator|	, -24	. -9	none -50
follow|sentence-before|that|	none -29
follow|sentence-before|verb-judging|	, -11
follow|sentence-before|verb-saying|	, -73	? -22	none -40
follow|sentence-before|word|	, -25	none 6
follow|sentence-before|—|	none -24
follow|signature|—|	. 18
follow|speaker-then-quote|(|	. -12	none 7
follow|speaker-then-quote|)|	. 20
follow|speaker-then-quote|,auxiliary|	none -18
follow|speaker-then-quote|,determiner|	none 23
follow|speaker-then-quote|,subordinator|	none -6
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -27
follow|speaker-then-quote|,|	none -24
follow|speaker-then-quote|-|	none 16
follow|speaker-then-quote|:|	none 10
follow|speaker-then-quote|;|	none 23
follow|speaker-then-quote|[|	. -15
follow|speaker-then-quote|adverb|	, 7	none 13
follow|speaker-then-quote|auxiliary|	none -7
follow|speaker-then-quote|capital|	, 19	. 33	? 17	none 22
follow|speaker-then-quote|coordinator|	, 19	. 13	none 11
follow|speaker-then-quote|determiner|	, -8	. -10	? -6
follow|speaker-then-quote|end|	! 8	. 20	? 12	none -27
follow|speaker-then-quote|preposition|	, 6
follow|speaker-then-quote|pronoun|	. 12	? -10	none 19
follow|speaker-then-quote|quote|	. -10	none -6
follow|speaker-then-quote|stop|	? -14	none -26
follow|speaker-then-quote|subordinator|	. 25
follow|speaker-then-quote|that|	. -12	none 6
follow|speaker-then-quote|verb-judging|	, 17	none 16
follow|speaker-then-quote|verb-thinking|	, 15	none -8
follow|speaker-then-quote|word|	, -15
follow|speaker-then-quote|–|	none -12
follow|topic|,auxiliary|	? -10
follow|topic|,determiner|	none -18
follow|topic|,preposition|	none -41
follow|topic|,pronoun|	? -10	none -10
follow|topic|,subordinator|	none -19
follow|topic|,verb-judging|	none -39
follow|topic|,verb-saying|	? -29	none -32
follow|topic|,verb-thinking|	none -11
follow|topic|:|	none -22
follow|topic|;|	none -9
follow|topic|auxiliary|	none -6
follow|topic|capital|	? 6
follow|topic|coordinator|	none 10
follow|topic|determiner|	. -14
follow|topic|end|	! -10	. -6	? -17	none -45
follow|topic|preposition|	. -16	none -31
follow|topic|pronoun|	. -25
follow|topic|word|	none -7
follow|topic|—|	none -7
follow|transcript|end|	. -11
follow|verb-then-speaker|,subordinator|	none -30
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -22
follow|verb-then-speaker|,|	none -23
follow|verb-then-speaker|-|	none -19
follow|verb-then-speaker|adverb|	none -23
follow|verb-then-speaker|auxiliary|	none -11
follow|verb-then-speaker|capital|	. -29
follow|verb-then-speaker|coordinator|	, -20	. -25	none -55
follow|verb-then-speaker|determiner|	, -19	. -6	none -22
follow|verb-then-speaker|end|	. 6	? -16	none -21
follow|verb-then-speaker|preposition|	. -24	none -55
follow|verb-then-speaker|pronoun|	. -30
follow|verb-then-speaker|stop|	none 18
follow|verb-then-speaker|subordinator|	, -27	. -19	none -31
follow|verb-then-speaker|that|	none -13
follow|verb-then-speaker|word|	, -14	none 15
force|according-to|according|	0 16	2 6	26+ 17	3 20	4-6 12
force|colon|judging|	26+ 8
force|colon|naked|	1 -15	26+ 6	3 9	4-6 -19	7-12 20
force|colon|other|	26+ -19
force|named-before|naked|	1 10	13-25 -13	2 10	26+ -63	3 -21
force|named-nearby|naked|	0 -20	1 -27	13-25 -9	2 10	26+ -8	3 11	4-6 10
force|paragraph-before|according|	26+ -18
force|paragraph-before|judging|	26+ -25
force|paragraph-before|other|	26+ -20
force|paragraph-before|saying|	26+ -20
force|paragraph-before|thinking|	26+ -39
force|possessor|naked|	1 -22	13-25 -27	2 7
force|quote-then-speaker|judging|	-12 26	-13 -21	-14 -13	-15 10	-16 12	-19 13	-22 6	-23 -11	-24 -21	-3 -19	-4 -14	-5 11	-6 13	-7 12	-9 -25	1 -40	13-25 -42	2 -22	26+ -21	4-6 -35	7-12 -44
force|quote-then-speaker|other|	-10 -17	-11 -14	-12 -9	-14 17	-15 -18	-16 7	-17 -6	-18 -12	-19 -14	-2 -15	-20 -8	-21 -13	-22 6	-24 -8	-29 8	-3 -27	-4 -24	-5 11	-7 -13	-9 9	0 -25	1 9	13-25 -12	26+ -29	3 -34	4-6 -40	7-12 -14
force|quote-then-speaker|saying|	-10 -8	-12 12	-14 -8	-15 -25	-16 -21	-17 -28	-18 -6	-19 -17	-20 9	-22 -26	-23 11	-24 -20	-25 10	-26 12	-3 -19	-30 -6	-34 -15	-4 -24	-5 -6	-6 -14	-7 -11	-8 -13	0 34	1 -29	13-25 -15	3 -11	4-6 -9
force|quote-then-speaker|thinking|	-11 -11	-13 18	-16 13	-19 6	-20 -10	-3 -14	-4 11	-5 14	-6 -27	-7 -11	-8 -11	-9 -10	0 19	13-25 -28	2 -29	3 -21	4-6 -38	7-12 -8
force|quote-then-verb|judging|	0 -15	1 29	13-25 -15	2 -10	4-6 -20	7-12 -16
force|quote-then-verb|other|	1 6
force|quote-then-verb|saying|	0 24	1 6	3 12	7-12 -23
force|sentence-after|judging|	1 -17	13-25 -33	2 -21	3 -20	4-6 -26	7-12 -35
force|sentence-after|other|	0 6	1 -9	13-25 -35	2 -36	3 -38	4-6 -11	7-12 -33
force|sentence-after|saying|	1 10	13-25 9	2 -20	3 -22	4-6 -32	7-12 -11
force|sentence-after|thinking|	1 -18	13-25 -26	2 -29	3 -21	4-6 -13	7-12 -21
force|sentence-before|according|	26+ -39	7-12 11
force|sentence-before|judging|	1 -22	2 -27	26+ -38	3 -26	4-6 -20	7-12 -11
force|sentence-before|other|	1 -22	2 -12	26+ -18	4-6 -14	7-12 -28
force|sentence-before|saying|	1 21	13-25 -7	26+ -16	3 13	4-6 -8	7-12 -15
force|sentence-before|thinking|	1 -15	13-25 -49	2 -19	26+ -41	3 -24	7-12 -33
force|signature|naked|	1 7
force|speaker-then-quote|judging|	0 17	13-25 -20	2 15	26+ -13	3 -12	4-6 9
force|speaker-then-quote|other|	0 -38	1 -17	13-25 -27	26+ -41	3 13	4-6 15
force|speaker-then-quote|saying|	0 18	1 7	2 9	26+ 12	3 9
force|speaker-then-quote|thinking|	1 -14	13-25 -11	26+ -6	4-6 8
force|topic|naked|	0 -30	13-25 -18	2 -8	26+ -40	3 9	4-6 7
force|transcript|naked|	0 -16
force|verb-then-speaker|judging|	0 -6	1 -12	13-25 -21	2 14	3 -13	4-6 -31	7-12 -44
force|verb-then-speaker|saying|	0 -14	1 7	13-25 -44	2 6	26+ 17	4-6 10	7-12 -18
form|according-to|other|	according 25
form|colon|other|	apposed -15	direct -11
form|colon|past|	direct 29	inverted -18
form|colon|present|	direct 13
form|paragraph-before|base|	apposed -31	apposition -15	direct -27	relative -10
form|paragraph-before|other|	according -18	apposed -30	apposition -8	direct -14	passive -20	relative -25	shared -33
form|paragraph-before|participle|	apposed -18	apposition -22	direct -27	relative -12	shared -21
form|paragraph-before|past|	apposed -22	apposition -40	inverted -43	passive -14	relative -24	shared -9
form|paragraph-before|present|	apposed -36	apposition -19	direct -26	inverted -13	passive -11	relative 8	shared -16
form|quote-then-speaker|base|	apposed -19	direct -45	relative -22	shared -13
form|quote-then-speaker|other|	direct -24	relative -44	shared -15
form|quote-then-speaker|participle|	apposition -25	direct -27	relative -8
form|quote-then-speaker|past|	apposed 8	direct 15	passive 15	relative -25
form|quote-then-speaker|present|	apposed -29	apposition -26	direct 10	relative -12	shared -12
form|quote-then-verb|past|	inverted 11
form|quote-then-verb|present|	inverted 8
form|sentence-after|base|	apposed -14	direct -18	relative -16	shared -8
form|sentence-after|other|	according 8	apposition -33	direct -10	passive -14	relative -23	shared -41
form|sentence-after|participle|	apposed -19	apposition -9	direct -28	shared -24
form|sentence-after|past|	apposed -34	apposition -32	direct 9	inverted 7	relative -17	shared -14
form|sentence-after|present|	apposed -30	direct -8	shared -17
form|sentence-before|base|	apposed -23	apposition -25	direct -68	relative -12
form|sentence-before|other|	according 6	apposed -13	apposition -12	direct -14	passive -44
form|sentence-before|participle|	apposed -23	apposition -41	direct -56
form|sentence-before|past|	apposed -16	direct 16	inverted 7	passive -18
form|sentence-before|present|	apposed -32	apposition -19	direct -33	inverted -38	passive -24	relative -30
form|speaker-then-quote|base|	apposed -17	direct -27	passive -15	relative -17	shared -18
form|speaker-then-quote|other|	apposed -8	apposition -47	passive -6	shared -20
form|speaker-then-quote|participle|	apposed -24	apposition -71	relative 16	shared 14
form|speaker-then-quote|past|	apposition -11	direct 34	shared -31
form|speaker-then-quote|present|	apposed 29	apposition -15	direct 20	relative 12	shared -27
form|verb-then-speaker|past|	inverted 6
form|verb-then-speaker|present|	inverted -8
gap|according-to|	 22	, 38	,; -13	,c 18	,c; -16	,qs 9	,s -15	; -21	c -19	s, 28
gap|colon|	, -11	,s -9
gap|paragraph-before|	, -35	,; -27	,;c -22	,;s -24	,c -53	,c; -16	,c;q -10	,cq -29	,cqs -10	,cs -24	,cs; -6	,csq -14	,q -15	,qc -23	,qcs -14	,qs -21	,s -37	,sc -23	,sc; -15	,scq -21	,sq -20	,sqc -21	; -36	;, -27	;,c -10	;,cs -18	;c -19	;c, -14	;s -20	;s, -6	c -35	c,q -6	c,s -18	c; -14	c;s -7	cq 10	cq, 10	cs -29	cs, -18	q -11	q, -36	q,c -20	q,s 10	qc -15	qcs -16	qs -22	qs, -15	s -32	s, -28	s,c -17	s,q -19	s,qc -16	s; -12	s;, -6	s;c -13	sc -30	sc, -13	sq -29	sq, -18	sqc -18
gap|quote-then-speaker|	 17	, 15	,; 6	,c -28	,cs -48	,q 7	,qs -19	,s -29	,sc -13	,sq -21	,sqc -24	; -18	;, -27	;q -18	;s -9	c -70	c,s -14	cq -17	cq, -6	cqs -23	cs -45	cs, 17	csq -17	qc -10	qcs -20	qs -18	s -71	s, 23	s,c -26	sc -22	sq 7
gap|quote-then-verb|	 22	, 20	,c -26	,q -20	,s -20	,sc -17	; -6	c -47	c, 13	q -8	s, 31	sc -10
gap|sentence-after|	 12	, -15	,c -20	,cs -28	,q -13	,s -26	;,s -12	c -41	c, -23	c,s -15	cs -19	qc -21	s -15	s, 10	s,c -16	sc -14
gap|sentence-before|	, -15	,; -50	,;s -16	,c; -16	,c;q -20	,cq -47	,cqs -13	,csq -6	,q 10	,q; -28	,qc -9	,qc; -20	,qcs 9	,qs -49	,s -10	,s; -29	,sc -23	,sq -6	,sq; -22	,sqc -29	; -18	;, -43	;,c 14	;,s -14	;c -24	;q -37	;q, -8	;q,c 10	;qc -13	;s -24	c 6	c,; 10	c,q -20	c,s -55	cq -30	cq, -21	cq,s -23	cqs -24	cs -9	cs, -36	cs,; -23	csq -16	csq, -32	q -46	q, -68	q,; -39	q,c -45	q,cs -17	q,s; -18	q,sc -23	q; -6	q;, -24	qc -26	qc, -23	qc,s -17	qc; -18	qcs 8	qcs, -14	qs, -31	qs,; -18	qs,c -34	qsc 8	s 6	s, -35	s,; -45	s,c -32	s,c; -27	s,cq -24	s,q -29	s,qc -21	s; -17	s;, -19	sc -37	sc, 14	sc; -19	scq -30	scq, -29	sq -28	sq,; -9	sq,c 10	sq; -22	sqc -28	sqc, -33
gap|speaker-then-quote|	 24	,; -34	,c -23	,c; -30	,csq -12	,q -15	,qcs -19	,s -20	,s; 17	,sc 6	,sq; -10	,sqc -7	;, -24	;,qc 8	;cs -25	;s -22	c, 21	c,s -19	c; 12	cs -8	cs, -28	q -17	q, -14	q,cs -6	q,s -29	q; -18	qc -28	qc, -26	qcs -14	qs, -22	qs,c -13	qsc -10	s 33	s, -14	s,; -45	s,c 8	s,c; 15	s,qc -12	s; -18	sc 26	sc, 15	scq 20	scq, 10	sq 26	sq, -21	sq,c -11	sq; -28	sqc 7	sqc, -13
gap|verb-then-speaker|	 -27	, 33	,; 7	,cs -23	,s 14	;, -26	c -38	c, -19	cs -25	q -18	q, -10	qc -34	qs -20	s -60	s, -19	sc -24	sc, -16
head|	0 -12	1 -16	10 10	100 -21	11 -28	12 -11	14 -13	18 -15	19 -23	1977 -18	1992 -12	1999 -25	2 -16	20 -23	200 -10	2000 -12	2001 -10	2002 -13	2006 -14	2007 -17	2008 -24	2009 -25	2010 -8	2011 -17	2012 -42	2013 -26	2014 -16	2015 -21	2016 -11	2019 -13	2023 -11	2024 -14	2025 -10	21 -16	22 -18	23 -14	24 -6	250 -16	26 -11	28 -21	29 -13	3 -23	30 9	300 -12	31 -7	34 -27	39 -19	4 8	400 -10	45 -21	49 -20	5 -29	50 -13	55 -24	57 -15	58 -19	6 -9	63 -13	64 -21	66 -17	67 -13	69 -16	7 14	70 -18	71 9	74 -14	77 -11	79 -21	80 -10	84 -13	88 -15	9 -23	ab -17	aboard -8	abortion -25	access -16	accord -16	accordo -17	account 13	action -20	actions -19	activist -12	activists -13	actor 18	actors -10	actress 23	acuerdo -14	acusación -15	acórdão -11	added -19	adding -28	address -21	administration -9	ads 9	advertising -8	adviser 7	advisers 19	advocates -18	affaire -16	agence -14	agency -36	agenda -8	agent -12	agente 7	agents 7	agreement -10	aides 7	airline -16	airport -9	alert -9	all -32	allegations -9	alleging -15	allies -32	ally -30	ambassador 12	america -20	amministrazione 11	analistas -16	analysis -8	analyst 19	analystes -11	analysts -17	anders -20	anger -13	animali -21	anni -22	announcement -19	anonymity -19	anos 7	another -9	answered -8	anti-establishment -8	anyone -17	anything -14	appeal -18	appearance -12	applause -23	apple 12	arbitrage -19	arbitragem -12	arena -15	argued -11	arm -12	army 9	article -19	assault -18	assessora -23	asset -11	assistente 7	association -28	assurance -13	attack -30	attacks -36	attorney 23	audience 12	audio -16	audition -17	author -9	authority -13	azienda 9	ação -18	años -28	backers -18	ballots -26	ban -23	bank -11	banker 8	battuta -24	beau -18	become -19	began -16	behalf -7	beiden -9	believe -22	bench 6	benghazi -17	berichten -13	best -21	bewindsman 24	bid -12	biggest -18	bill -20	billion -15	billionaire -7	black -9	blog -13	blogger 14	bloque 11	blunt -11	boat -10	body -9	bonden 13	book 7	border -17	boss -16	boy 17	bring -11	brother -26	brothers -11	brzezinski -22	bureau 17	bus -10	bush -16	business -34	buurt -18	buyer -17	buzz -25	california 8	call -25	calm -13	cambio -15	came -19	camp -26	campaigns -16	candidate 22	candidates -28	capitaine -28	capital -16	captain 21	car -11	carolina -11	carrier 7	carson 8	case -31	cases -32	caso -14	casting -15	celle-ci 16	cento -14	central 10	centre -9	cerimônia -10	certain -6	chair -11	chairman 10	chairwoman -11	change -18	changes -10	chapter -17	charges -26	chercheur 7	chief -15	children 10	choix -20	church -12	city 9	claim -21	class -27	client -10	cliente -26	clients -31	clinton -15	cloche -20	close 11	club -18	clubs -9	cnn -19	coalition -19	colleagues -12	college -16	column 9	comité -16	comment -23	commission 7	committee -16	communications -16	communities -19	compagnie 20	companies -27	company -13	competitors -14	complainant 10	complaint 11	compromise -20	comune -23	comunicado 9	concerns -21	concluded -15	conference -29	confidence -10	congress -9	congressional 8	congressman 12	conseiller 22	consultant 9	consultora -18	contest -17	continued -17	continues 13	contract -11	contractor -15	contractors -22	contrast -12	controversy -18	conversation -6	corner -13	coroner 13	corps 10	correctionele -9	corte -15	costs -22	council 9	counsel 14	countries -23	country -24	country-first -14	county -26	couple -19	courriels -13	course -27	courses -24	court -20	courts -12	crews -15	crisis -10	criticism -11	critique -11	crowd 8	cruz -12	cut -21	c’ -30	dat 9	data -8	daughter 11	day -22	days -18	deadlock -10	deal -29	death -15	debate -43	debt -6	decades -15	decide -13	decision -29	decisão -28	deep -7	defence -20	defender 21	defesa -16	degree -16	delegate -14	delegation 14	demand -8	democratic -10	democrats -15	demonstrations -10	department -7	depressed -14	dernier 21	detailed -9	dialogue -17	dicastero 11	die 13	dies -13	difference -13	differences -12	different -7	diplomat 7	diplomate -18	diputada 10	direct -13	directivo 24	dirigeante 14	dirigente 10	discussion -22	district -16	divisive -13	diálogo -15	dnc -13	document 23	documentary -16	documento 7	dog -18	domain -23	donations -23	donor -29	donors 17	doppelganger 10	dossier -10	drawing -18	drinking -15	driver 14	drug -11	décision -16	echoed -19	echoing -22	economic -18	economy -15	effort 14	efforts -25	ela 27	ele 27	elected -16	election -23	elections -24	electorate -18	ella 22	elle 23	email -32	embassy 13	emotional -11	employee 20	empresa -18	end -11	endorsement -15	endorsements -23	energy -29	engineer 12	enough -25	enquête -9	entraîneur -23	environmental -13	envoy -17	er 36	error -15	es -59	essais -14	establishment -12	estatal -15	este -19	euros -21	event -32	events -15	everyone -19	evidence -16	exam -13	example -13	exchange -19	executiva 19	executives -21	experience -14	experts 14	explained -15	eyes -15	facebook -22	facilities -16	fact -24	failed -15	failure -16	fallo -17	false -18	familiar 11	families -10	fans -10	far -19	farmer 12	farmers -15	father -43	favorite -16	february -12	federation -20	fees -7	felt -25	fervor -16	fez 12	field -20	fight -9	fighters -19	figure -13	fila -13	filed -17	film -23	fired 19	firm -6	flag -21	fleet -15	floor -7	florida -15	follow-up -17	followers -10	fondi -13	footage -19	former 7	forward 15	found -17	foundation -9	france -22	frase -27	freeze -20	fresh -15	friday -20	friend 26	friends 7	front-runner 9	frontrunner 8	frustration -20	funcionario -7	fund -16	fundraising -28	fuori -6	gallo -11	game -17	gauche -11	general -11	get -12	getuige -24	gewesen -19	girl 12	give -10	go -35	goal -16	goals -10	going -9	gol -9	golf -17	goods -19	gouverneur -11	governante 17	government -31	governo 6	governor 10	grandmother 13	grievance-driven -15	group -10	groupe -22	groups 16	growing -11	growth -16	grupo -17	guard 28	guidance -15	guineense 17	guns -16	haar 17	half 15	hall -24	hallazgo -19	hampshire -20	hand -16	hands -20	hard-liner -14	haute -19	he 37	head -7	health -35	heard -21	hearing -21	heckler 10	help -20	helped -14	heritage -18	het -64	heure -19	hij 6	his 8	hold -21	home -28	homóloga -16	hopeful -9	host -21	hour -7	house -32	héros -21	i -39	idea -21	ihr -18	il 36	illicit -21	ils -20	image -12	immigrants -16	immigration -10	impersonator -16	importance -9	incident -27	incidents -15	income -12	indagato -7	indictment -18	industriels -22	industry -20	inequality -18	inflation -18	influence -28	information -26	inquiry -14	insecure -21	insider 22	insiders -22	instance -19	institution 9	institutions -12	intellectual -10	interest -7	interview -23	interviews -22	inversión -12	investigadora 7	investigation 11	investigators -23	investment -20	investor 7	investors -11	involved 14	iowa -16	iphone -17	iraq -20	island -16	israel -9	issue -22	issues -14	it -82	italiana -8	its -33	itself 6	jaar -17	jefferies 7	jihad -18	job -18	jobs -19	joked -7	journalist -11	journalists -11	judge -9	judges 10	juges 13	junior 10	jury -24	justice 9	justices -23	keep -23	keeps -22	key -24	khan -8	killing -15	king -15	land 11	language -18	laredo -17	late 16	latest -15	latter 14	law 11	lawmaker 18	lawmakers 10	laws -14	lawsuit 26	lawyers 14	leader -13	leaders -6	leadership -25	least -12	led -14	leeds -24	legislation -12	legislature -22	lei 7	less -21	letter 18	ley -15	liberal -6	library 16	libya -10	life -9	lights -21	line -25	lines -23	list -16	listeners -26	little -10	loans -10	local 13	long -28	longer -10	look -11	looked -19	looks -15	loud -14	lui -31	lynch -16	líder -10	made -14	maestro 10	magazine 11	magistrada 17	magistrate 10	magistrato 19	maine -15	man -18	manutention -21	march -25	marchés -17	marriage -8	mass -20	massacre -13	match -21	mate -21	matter -13	measure -22	media -29	meeting -31	men -26	mercado -12	merger -15	message -16	messages -26	mexico -20	million -20	mind 8	minister 11	ministers -30	ministre 15	ministro 8	ministry 13	minorities -16	minutes -18	mishandled -11	misinformation -12	model -6	moderator 6	mogul 17	moment -21	monday -22	monde -11	money -33	months -20	more -38	mosque -20	mot -7	mother -18	motion -12	move -39	movement -31	moves -21	movie 19	msnbc -18	much -21	muestras -15	museum -11	musician 17	my -29	médailles -12	n -16	name -22	named -16	names -14	narrator 22	nation -25	nations -18	native -16	nativist -9	negotiations -21	negotiator -14	negócio -18	nervous -16	neurosurgeon 20	neutrality -11	nevada -11	neve -16	new -26	news 12	newspaper 15	night -27	nobody -13	nomination -24	nominee 22	nota -18	note 6	noted -14	nous -18	nouveau -18	novelist 13	number -23	numbers -16	nuova -10	observers 10	occasion -18	offensive -12	offer -17	office 26	officer 9	officers -8	official 26	officials 6	old -15	on -56	one -41	onslaught -11	operatives -13	operator -12	opinion 25	oposição -14	opponent -12	opponents -29	oppositie -17	opposition -23	order -20	organisation -13	organization -24	organizer -6	osserva -15	other -9	others 17	our -14	outlets 7	outsider -15	own -16	owner -11	pac -12	padre -10	paid -13	panel -15	paper -16	parents -23	paris -11	park -21	parola -13	parquet 12	part -30	parte -22	particular -7	partido -24	parties 13	partner -24	partners -20	party -58	passing -13	pastor 14	patients -11	pause -15	pay -18	payment -6	pennsylvania 11	people -31	percentage -17	person 15	personal -22	philadelphia -11	phone -17	phrase -11	physician 11	piano -16	piece -15	pilot -17	plaisantin 10	plans -14	platform -14	playbook 20	players -7	podcast -14	point -37	points -14	police -16	policies -11	policy -15	politica -15	political -22	politician 9	politicians 9	politics -20	poll 44	polls -15	pontiff 14	pool 18	poor -24	popular -12	population -10	portavoz -7	position -13	positive -8	possible -18	post 14	posted -19	prejuízo -22	premier -19	prensa -28	prepared -18	presentador -18	presidency -8	presidente -12	press -9	price -15	priest 11	primaries -31	primary -43	primo -24	prison -12	private -29	problem -12	problema -19	procedure -6	process -22	professor -7	program -22	programme -24	programs -10	progressives -18	projet -17	pronouncements -14	proposal -25	proposed -10	proposition -12	prosecution -12	prosecutor 8	prosecutors 12	protester -30	protesters 19	protestors -9	président -22	prévenu -19	public -28	pun -21	pushed -12	pénaliste 21	pênalti -14	question -30	questions -25	race -20	races -29	radio -23	raids -16	raising -20	rallies -10	rallying -17	rapport 15	rate -11	rates -15	reaction -22	read -18	reads -13	recalled 10	received -18	recent -26	rechtbank 10	record -29	reform -23	refugees -15	region -11	regulator 7	relation -6	release -18	released 9	remark -16	remarks 12	rensters -18	replied -12	report 23	reported 6	reporters -21	representative -13	représentant -18	republicans -6	research -11	researchers 7	resident -13	residents -16	resources -9	responded -10	response 9	result -11	resultados -10	results -19	retailer -20	returns -23	rhetoric -11	rien -16	rientro -26	riferito -11	right -18	rights -21	rival -27	rivals -16	role -8	roof -8	rubio -15	rule -11	ruling -27	russia 15	ryan -14	réponse -23	safe -20	said -43	sale -14	salem -20	same -19	samen 8	sanders 14	santé 10	saturday -7	saying -35	says -23	saída -20	scandal -18	scathing -14	scene -13	schedule -13	schools -12	season -11	second -10	seconde 7	secours -12	secteur -32	security -15	seem -24	seemed -20	seen 7	senate -9	senator 25	senators -22	sentiment -19	septuagénaire 12	server -14	services -16	session -18	setting -18	several -18	sexist -19	shares -15	she 16	sheets -11	shift -16	ship -26	shirt -9	shirts -16	shootings -10	short -24	shot 21	shouted 10	showing -18	side -36	sides -16	sie 9	sign 11	signs -14	silence -17	similar -13	simple -13	sindacalista 9	sindacati -21	singer 9	sinistra -19	sister -14	site -24	situation -25	skills -9	skipper 14	slogan -23	so -21	socialist -7	société -14	software -12	soldiers -33	somber -17	some 6	someone 14	something -8	son -11	sottosegretario -14	source 46	sources 7	south -21	speaker -10	specific -12	spectators -13	speech -33	speeches -17	speechwriter -13	spoke -16	spokesman 13	spokeswoman 22	spot 35	spring -22	squad -6	square -16	staffer 7	staffers -16	stage -15	stand -14	standards -11	standing -10	star -30	start-up -23	state -8	stated -20	statement -20	statements -27	station -15	stereotypes -8	stopped -11	stories -19	story -18	strategist 31	strategists -14	strategy -22	street -17	strength -10	striker 11	student 20	study 6	sua -9	subject -16	success -22	such -19	suggested 8	suit 15	summer -11	suo -11	superdelegate -9	superdelegates -15	supervisor 13	supporter -22	supporters -15	sure -13	survey 6	swing -15	sympathetic -13	syria -18	system -21	sénateurs -20	taj -9	take -15	taking -18	talk -27	talking -11	talks -15	target -15	tax -21	taxes -27	te -13	teacher -9	team 6	technique -13	technologies -14	tecnico 20	teenager 9	tehran 10	tekst -9	telephone -30	television -20	temperament -17	tempi -15	term -21	territory -17	terrorism -16	terrorist -20	terrorists -16	terug -17	test -11	testa -12	tested -6	tester 6	testo -35	text -31	texte -11	texto -8	that -78	theories -18	theory -10	these -13	they -19	things -14	think -10	third -11	this -56	those -23	thursday -28	time -28	times 12	told -20	tone -28	tongien 10	took -11	top -14	tout -26	tower -15	town 15	trader 9	trail -20	trainer 9	travail -12	treasurer 18	trejos -9	trial -20	tribunal -19	trip -14	trump -42	tuesday -26	turmoil -18	turn -21	tweet -15	tweeted 27	twitter -24	two -12	tycoon 14	técnico -15	u.s. -17	ukraine -13	unemployment -12	union -23	unions -20	unit 7	units -11	universiteit -23	university -29	usa -10	use -13	user 16	usine -13	vegas -19	vendeur -7	vendor 11	verdict -17	verklaring -15	vermont 18	vero -10	vertritt -11	very -14	veteran 9	victims -23	victory -9	video -33	videos -17	viewers -24	village -19	voce -15	volunteer 13	vote -24	voters -35	votes -28	voting -14	wages -13	walked -16	walker -15	warned -17	washington -9	water -16	waterboarding -14	way -23	we -23	weapon -14	website -14	wednesday -10	weeks -20	went -15	weten 15	white -12	whites -16	whoever -15	widow 26	wife -12	win -25	wissen -6	witness -15	women -31	word -17	worden -18	words -28	work -17	worker 10	workers -22	world -18	worry -13	writers -17	writes -18	writing -22	wrong -12	wrote -11	wyoming -19	x 7	years -21	york -18	you -41	ze 7	zij 30	zo -24	zurück -24	áudio -10	édile 8	él 11	élue 6	órgão -18
intro-force|according-to|,|according|	13-25 15	3 8	7-12 6
intro-force|according-to|:|according|	1 -9	4-6 -21	7-12 -17
intro-force|according-to|auxiliary|according|	1 -8	4-6 6
intro-force|according-to|capital|according|	0 15
intro-force|according-to|preposition|according|	4-6 -11	7-12 -6
intro-force|according-to|start|according|	0 -9	1 16	3 25	7-12 13
intro-force|according-to|stop|according|	1 6
intro-force|according-to|word|according|	0 -7	13-25 -12	3 11	4-6 14	7-12 -18
intro-force|colon|:|naked|	1 -15	3 9	4-6 -19	7-12 20
intro-force|colon|start|judging|	26+ 8
intro-force|colon|start|naked|	26+ 6
intro-force|colon|start|other|	26+ -19
intro-force|named-before|quote|naked|	13-25 -12	4-6 8
intro-force|named-before|start|naked|	26+ -61
intro-force|named-before|stop|naked|	1 10	13-25 -13	2 11	26+ -19	3 -21
intro-force|named-nearby|(|naked|	0 -10	1 -18	13-25 -21	26+ -11	7-12 -19
intro-force|named-nearby|)|naked|	4-6 15
intro-force|named-nearby|,|naked|	0 -18	1 12	13-25 -16	26+ -21	3 -6	4-6 -15
intro-force|named-nearby|-|naked|	0 21	1 -14	13-25 -13	4-6 -14	7-12 -25
intro-force|named-nearby|:|naked|	0 -11	1 33	13-25 -9	2 -6	3 19	4-6 -10	7-12 -38
intro-force|named-nearby|;|naked|	7-12 -17
intro-force|named-nearby|adverb|naked|	0 -18	1 -21	13-25 -20	2 -6	4-6 -34	7-12 15
intro-force|named-nearby|auxiliary|naked|	1 -30	13-25 15	2 -39	26+ 19	3 -31	4-6 -28
intro-force|named-nearby|capital|naked|	0 -25	1 -23	13-25 9	2 -11	26+ -19	3 -20	4-6 23	7-12 13
intro-force|named-nearby|coordinator|naked|	0 -17	1 -21	13-25 -13	2 -19	26+ -8	3 -28	4-6 -8	7-12 -20
intro-force|named-nearby|determiner|naked|	0 -13	1 -32	2 -18	3 10	7-12 -17
intro-force|named-nearby|possessive|naked|	0 -12	1 -28	13-25 7	2 7	26+ -9	3 16	4-6 -17	7-12 -20
intro-force|named-nearby|preposition|naked|	0 -32	1 -10	26+ -11	7-12 15
intro-force|named-nearby|pronoun|naked|	0 -51	1 -14	13-25 -29	2 19	26+ -13	3 8	4-6 -33
intro-force|named-nearby|quote|naked|	0 7	3 -10	7-12 10
intro-force|named-nearby|start|naked|	0 29	13-25 -26	2 23	4-6 21	7-12 16
intro-force|named-nearby|stop|naked|	0 10	1 15	2 34	4-6 17	7-12 6
intro-force|named-nearby|subordinator|naked|	0 18	1 -55	13-25 -19	2 -25	26+ -22	3 -12	7-12 -29
intro-force|named-nearby|that|naked|	0 -11	1 -34	13-25 -16	2 -10	26+ -23	3 10	4-6 23	7-12 -6
intro-force|named-nearby|verb-judging|naked|	0 -25	2 24	26+ -17	3 9	4-6 20	7-12 -27
intro-force|named-nearby|verb-saying|naked|	0 -11	1 -21	13-25 -29	26+ -32	4-6 -11	7-12 -14
intro-force|named-nearby|verb-thinking|naked|	0 16	1 -11	13-25 6	2 -15	26+ -16	3 -15	4-6 -20	7-12 -18
intro-force|named-nearby|word|naked|	0 -21	1 -41	13-25 -25	4-6 25
intro-force|named-nearby|–|naked|	4-6 -29
intro-force|named-nearby|—|naked|	7-12 15
intro-force|named-nearby|’|naked|	1 -14
intro-force|paragraph-before|start|according|	26+ -18
intro-force|paragraph-before|start|judging|	26+ -25
intro-force|paragraph-before|start|other|	26+ -20
intro-force|paragraph-before|start|saying|	26+ -20
intro-force|paragraph-before|start|thinking|	26+ -39
intro-force|possessor|,|naked|	3 14	4-6 -17	7-12 -26
intro-force|possessor|-|naked|	4-6 -28	7-12 -24
intro-force|possessor|:|naked|	3 -12	4-6 -42	7-12 8
intro-force|possessor|adverb|naked|	7-12 -21
intro-force|possessor|auxiliary|naked|	2 -39	3 -7	7-12 -14
intro-force|possessor|capital|naked|	3 -21	4-6 -14	7-12 11
intro-force|possessor|coordinator|naked|	2 -24	3 -17	4-6 -31	7-12 -40
intro-force|possessor|determiner|naked|	2 -30	3 -47
intro-force|possessor|possessive|naked|	1 -14	4-6 -25	7-12 -27
intro-force|possessor|preposition|naked|	13-25 -15	2 7	7-12 -14
intro-force|possessor|pronoun|naked|	13-25 -21	4-6 -52	7-12 -13
intro-force|possessor|subordinator|naked|	3 -19	4-6 -31	7-12 -50
intro-force|possessor|that|naked|	13-25 -20	2 10	4-6 14	7-12 11
intro-force|possessor|verb-judging|naked|	3 14	4-6 6	7-12 -27
intro-force|possessor|verb-saying|naked|	2 -29	3 -26	4-6 -39	7-12 -46
intro-force|possessor|verb-thinking|naked|	2 -13	4-6 -24	7-12 -28
intro-force|possessor|word|naked|	1 -47	13-25 -18	2 -32	4-6 -43	7-12 -10
intro-force|possessor|’|naked|	1 -23
intro-force|quote-then-speaker|(|saying|	0 18
intro-force|quote-then-speaker|,|other|	1 -16	13-25 -22	2 -24	4-6 -22	7-12 -19
intro-force|quote-then-speaker|,|saying|	-11 -19	-21 -7	-3 -17	-4 -6	-6 12	-7 -10	-8 -12	-9 -20	0 6	2 6	3 -20	4-6 -14	7-12 -13
intro-force|quote-then-speaker|-|saying|	0 34
intro-force|quote-then-speaker|:|saying|	-11 -17	-8 -13	0 29
intro-force|quote-then-speaker|adverb|judging|	-12 14
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-11 6	-12 -11	-3 -17	-4 -22	-6 -7	-8 15	1 -26	13-25 -20	7-12 -14
intro-force|quote-then-speaker|auxiliary|other|	-10 -6	-3 -23	-4 -17	-5 -19	-7 -13	-8 -22	13-25 -24	2 11	3 -18	4-6 -33	7-12 -30
intro-force|quote-then-speaker|auxiliary|saying|	-21 -10	-3 -23	-4 -24	-5 -16	-7 -15	-8 -6	-9 -13	13-25 -10	2 -20	3 -12	4-6 -12
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -17	-3 -18	-5 -6	1 -22	13-25 -14	4-6 -17	7-12 9
intro-force|quote-then-speaker|capital|judging|	1 -7
intro-force|quote-then-speaker|capital|other|	0 -17	1 7	13-25 -18	2 -19
intro-force|quote-then-speaker|capital|saying|	-5 -10	-7 -7	-9 -12	0 24	1 -24	2 -8	7-12 -11
intro-force|quote-then-speaker|capital|thinking|	-8 -9
intro-force|quote-then-speaker|determiner|judging|	-4 -13	-9 13	1 -17	13-25 -14	2 -13	3 -17	4-6 -16	7-12 -28
intro-force|quote-then-speaker|determiner|other|	-10 -13	-15 -8	-16 16	-20 -10	-4 -17	-5 12	-6 15	-8 11	0 -46	2 -23	26+ -24	3 -16	4-6 -27	7-12 -28
intro-force|quote-then-speaker|determiner|saying|	-10 10	-12 24	-14 -12	-15 -9	-16 -12	-17 -11	-24 -15	-4 -6	-5 10	-7 10	0 -7	1 -32	13-25 -18	2 -15	3 8	4-6 8	7-12 6
intro-force|quote-then-speaker|determiner|thinking|	-9 -12	0 -14	1 -10	2 -20	4-6 -22	7-12 -19
intro-force|quote-then-speaker|possessive|judging|	0 -11	1 -19
intro-force|quote-then-speaker|possessive|other|	0 -17
intro-force|quote-then-speaker|possessive|saying|	0 22
intro-force|quote-then-speaker|possessive|thinking|	4-6 -17
intro-force|quote-then-speaker|preposition|judging|	1 -21	4-6 -16	7-12 -9
intro-force|quote-then-speaker|preposition|other|	-10 14	-12 6	-6 15	-9 -7	13-25 -23	3 -12	4-6 -28	7-12 -27
intro-force|quote-then-speaker|preposition|saying|	-7 -6	0 -9	1 -7	13-25 -10	2 -20	3 -9	4-6 -19	7-12 -13
intro-force|quote-then-speaker|preposition|thinking|	2 -13	7-12 -19
intro-force|quote-then-speaker|pronoun|other|	2 -18	4-6 -20	7-12 -15
intro-force|quote-then-speaker|pronoun|saying|	-10 17	-4 -11	0 22	1 -21
intro-force|quote-then-speaker|quote|saying|	0 28
intro-force|quote-then-speaker|start|judging|	0 18	1 14	13-25 -26	3 -17	7-12 -28
intro-force|quote-then-speaker|start|other|	0 35	1 -16	13-25 -49	2 -14	26+ -14	3 -22	4-6 -10	7-12 -6
intro-force|quote-then-speaker|start|saying|	0 11	1 -16	13-25 -23	2 8	3 -20	7-12 -44
intro-force|quote-then-speaker|start|thinking|	0 30	1 15	13-25 -30	4-6 -14	7-12 -47
intro-force|quote-then-speaker|stop|judging|	0 26	4-6 -22	7-12 -18
intro-force|quote-then-speaker|stop|other|	0 25	1 -16	13-25 -22	2 7	3 -9	4-6 -28	7-12 -34
intro-force|quote-then-speaker|stop|saying|	0 30	1 14	4-6 -14	7-12 8
intro-force|quote-then-speaker|stop|thinking|	0 23	1 -13	4-6 -15	7-12 -27
intro-force|quote-then-speaker|subordinator|other|	-13 -15	1 -18
intro-force|quote-then-speaker|subordinator|saying|	-13 -11	0 16	1 -24	13-25 -17	2 -15	7-12 -17
intro-force|quote-then-speaker|subordinator|thinking|	7-12 -15
intro-force|quote-then-speaker|that|judging|	1 -20	7-12 -8
intro-force|quote-then-speaker|that|other|	-4 13	-8 -12	0 -24	1 -19	13-25 -20	4-6 -6	7-12 -11
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -16
intro-force|quote-then-speaker|verb-judging|judging|	1 -11
intro-force|quote-then-speaker|verb-judging|other|	0 -20	1 -9	4-6 -14	7-12 -8
intro-force|quote-then-speaker|verb-judging|saying|	-5 9	-9 -21	0 -16	1 6
intro-force|quote-then-speaker|verb-saying|other|	-7 -14	1 -25	2 13
intro-force|quote-then-speaker|verb-saying|saying|	-7 7	1 -26	2 -17	4-6 -21
intro-force|quote-then-speaker|verb-thinking|saying|	0 23
intro-force|quote-then-speaker|word|judging|	-12 21	-15 15	1 -15	2 -18	4-6 -18	7-12 -15
intro-force|quote-then-speaker|word|other|	-6 -7	0 -30	1 9	13-25 -18	2 -24	3 -16	4-6 -30	7-12 -22
intro-force|quote-then-speaker|word|saying|	-12 12	-14 12	-17 -11	-19 9	-3 -12	-5 -14	-6 -17	-7 -13	-8 -11	-9 12	0 21	1 -27	2 -20	3 -18	4-6 -19	7-12 19
intro-force|quote-then-speaker|word|thinking|	1 -13	7-12 -16
intro-force|quote-then-verb|,|saying|	0 24	1 16
intro-force|quote-then-verb|:|saying|	0 11	1 48
intro-force|quote-then-verb|auxiliary|saying|	0 18	1 10	7-12 16
intro-force|quote-then-verb|capital|saying|	0 22	1 7
intro-force|quote-then-verb|coordinator|saying|	0 26
intro-force|quote-then-verb|determiner|saying|	0 -7	13-25 6	4-6 13
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|pronoun|saying|	0 16
intro-force|quote-then-verb|start|judging|	1 19
intro-force|quote-then-verb|start|other|	1 29
intro-force|quote-then-verb|start|saying|	0 17	1 -8	13-25 -19	4-6 -8	7-12 -25
intro-force|quote-then-verb|stop|judging|	1 18
intro-force|quote-then-verb|stop|saying|	0 22	4-6 -9	7-12 -21
intro-force|quote-then-verb|subordinator|saying|	1 -18
intro-force|quote-then-verb|verb-saying|saying|	1 -10
intro-force|quote-then-verb|word|judging|	1 -12
intro-force|quote-then-verb|word|saying|	0 -7	1 19
intro-force|sentence-after|,|judging|	0 -25	4-6 -7
intro-force|sentence-after|,|other|	0 -28	1 -12	13-25 -12	3 -15	4-6 -21	7-12 -25
intro-force|sentence-after|,|saying|	0 -43	1 -9	2 -13	4-6 -22	7-12 -24
intro-force|sentence-after|,|thinking|	0 -17
intro-force|sentence-after|:|other|	0 6	1 -19	3 -17	4-6 -16	7-12 -13
intro-force|sentence-after|:|saying|	0 -22	1 17	4-6 -22	7-12 -20
intro-force|sentence-after|auxiliary|judging|	13-25 -16	7-12 -13
intro-force|sentence-after|auxiliary|other|	1 6	13-25 -20	2 -28	4-6 -14	7-12 -14
intro-force|sentence-after|auxiliary|saying|	0 -50	1 12	2 -24	3 -12	4-6 -14	7-12 -17
intro-force|sentence-after|capital|judging|	0 -20
intro-force|sentence-after|capital|saying|	0 -24
intro-force|sentence-after|coordinator|other|	0 -19
intro-force|sentence-after|coordinator|saying|	0 -19
intro-force|sentence-after|determiner|other|	0 -25	1 -9	13-25 -10
intro-force|sentence-after|determiner|saying|	0 -25	1 -21	7-12 -20
intro-force|sentence-after|preposition|judging|	0 -18
intro-force|sentence-after|preposition|other|	0 -29	7-12 -14
intro-force|sentence-after|preposition|saying|	0 -24	7-12 -18
intro-force|sentence-after|pronoun|judging|	0 -22
intro-force|sentence-after|pronoun|other|	0 12	13-25 -14	4-6 -9
intro-force|sentence-after|pronoun|saying|	0 -6
intro-force|sentence-after|start|judging|	0 14
intro-force|sentence-after|start|other|	0 22
intro-force|sentence-after|start|saying|	0 31	2 -11
intro-force|sentence-after|stop|judging|	0 -20	13-25 -18	4-6 -16
intro-force|sentence-after|stop|other|	0 -33	1 -24	13-25 -25	7-12 -23
intro-force|sentence-after|stop|saying|	0 7	1 -24	3 -14	4-6 -15
intro-force|sentence-after|subordinator|other|	0 -26	4-6 -16
intro-force|sentence-after|subordinator|saying|	0 -26	4-6 8
intro-force|sentence-after|that|other|	4-6 -9
intro-force|sentence-after|that|saying|	0 -22
intro-force|sentence-after|verb-judging|judging|	0 -18
intro-force|sentence-after|verb-judging|other|	0 -16
intro-force|sentence-after|verb-judging|saying|	0 -15
intro-force|sentence-after|verb-saying|other|	0 -23	7-12 -13
intro-force|sentence-after|verb-saying|thinking|	0 9
intro-force|sentence-after|verb-thinking|other|	0 -18
intro-force|sentence-after|verb-thinking|saying|	0 -26	4-6 -8
intro-force|sentence-after|word|judging|	0 -20
intro-force|sentence-after|word|other|	0 12	1 -30	13-25 -15	3 -29	7-12 -18
intro-force|sentence-after|word|saying|	1 -30	2 -13	3 -18	4-6 -10	7-12 -16
intro-force|sentence-before|,|according|	13-25 -22	26+ -21
intro-force|sentence-before|,|judging|	13-25 -36	26+ -38	7-12 -26
intro-force|sentence-before|,|other|	13-25 -9	26+ -46	4-6 -16	7-12 -53
intro-force|sentence-before|,|saying|	13-25 -21	26+ -44	7-12 -13
intro-force|sentence-before|,|thinking|	13-25 -23	26+ -23	7-12 -11
intro-force|sentence-before|:|according|	26+ -31	7-12 -30
intro-force|sentence-before|:|judging|	13-25 -50	26+ -22	7-12 -37
intro-force|sentence-before|:|other|	13-25 -44	26+ -28	4-6 -18
intro-force|sentence-before|:|saying|	13-25 -52	4-6 -10	7-12 -7
intro-force|sentence-before|:|thinking|	13-25 -23	7-12 -13
intro-force|sentence-before|adverb|other|	26+ -22
intro-force|sentence-before|adverb|saying|	13-25 -33
intro-force|sentence-before|adverb|thinking|	13-25 -11
intro-force|sentence-before|auxiliary|according|	13-25 -21	26+ -25
intro-force|sentence-before|auxiliary|judging|	26+ -21
intro-force|sentence-before|auxiliary|other|	13-25 -21	26+ -76	4-6 -20	7-12 -42
intro-force|sentence-before|auxiliary|saying|	13-25 -11	26+ -58	4-6 -21	7-12 12
intro-force|sentence-before|auxiliary|thinking|	13-25 -23	26+ -21
intro-force|sentence-before|capital|judging|	13-25 -33	26+ -25	7-12 -31
intro-force|sentence-before|capital|other|	13-25 -31	26+ -35	7-12 -22
intro-force|sentence-before|capital|saying|	13-25 -7	26+ -32	7-12 -35
intro-force|sentence-before|coordinator|judging|	13-25 -14	26+ -27
intro-force|sentence-before|coordinator|other|	13-25 -36
intro-force|sentence-before|coordinator|saying|	13-25 -27	26+ -26	7-12 -15
intro-force|sentence-before|determiner|judging|	13-25 -17	26+ -7	7-12 -21
intro-force|sentence-before|determiner|other|	13-25 -53	7-12 -27
intro-force|sentence-before|determiner|saying|	13-25 -53	26+ -47	7-12 -23
intro-force|sentence-before|determiner|thinking|	13-25 -18	26+ -19	7-12 -18
intro-force|sentence-before|possessive|other|	13-25 -21	26+ -24	7-12 -16
intro-force|sentence-before|preposition|according|	13-25 -19
intro-force|sentence-before|preposition|judging|	13-25 16	26+ -29	7-12 -27
intro-force|sentence-before|preposition|other|	26+ -60	7-12 -19
intro-force|sentence-before|preposition|saying|	13-25 -14	26+ -55	7-12 -24
intro-force|sentence-before|preposition|thinking|	13-25 -14	26+ -18
intro-force|sentence-before|pronoun|judging|	13-25 -21	26+ -25
intro-force|sentence-before|pronoun|other|	13-25 -43	26+ -28	7-12 -30
intro-force|sentence-before|pronoun|saying|	13-25 -36	26+ -29	7-12 9
intro-force|sentence-before|pronoun|thinking|	13-25 -20
intro-force|sentence-before|quote|judging|	3 -16
intro-force|sentence-before|quote|saying|	13-25 -8	4-6 13	7-12 9
intro-force|sentence-before|stop|according|	13-25 -26	26+ -16	7-12 10
intro-force|sentence-before|stop|judging|	1 -22	13-25 -44	2 -27	26+ -17	3 -24	4-6 -15	7-12 -23
intro-force|sentence-before|stop|other|	1 -22	13-25 6	2 -12	26+ -43	4-6 -7	7-12 -15
intro-force|sentence-before|stop|saying|	1 21	13-25 18	2 8	26+ 18	7-12 -16
intro-force|sentence-before|stop|thinking|	1 -15	13-25 -29	2 -19	26+ -7	3 -24	7-12 -22
intro-force|sentence-before|subordinator|judging|	13-25 -21	26+ -28
intro-force|sentence-before|subordinator|other|	26+ -35	7-12 -22
intro-force|sentence-before|subordinator|saying|	26+ -9
intro-force|sentence-before|subordinator|thinking|	26+ -15
intro-force|sentence-before|that|judging|	13-25 -30	26+ -24
intro-force|sentence-before|that|other|	13-25 -22	26+ -35	7-12 -20
intro-force|sentence-before|that|saying|	13-25 -22	26+ -32	7-12 -30
intro-force|sentence-before|that|thinking|	13-25 -16
intro-force|sentence-before|verb-judging|judging|	26+ -19
intro-force|sentence-before|verb-judging|other|	13-25 -37	26+ -52	4-6 -15	7-12 -24
intro-force|sentence-before|verb-judging|saying|	26+ 15
intro-force|sentence-before|verb-judging|thinking|	13-25 -15	26+ -18
intro-force|sentence-before|verb-saying|judging|	13-25 -19	26+ -16
intro-force|sentence-before|verb-saying|other|	13-25 -51	26+ -38	7-12 -23
intro-force|sentence-before|verb-saying|saying|	13-25 -50	26+ -33	7-12 -16
intro-force|sentence-before|verb-thinking|judging|	13-25 11
intro-force|sentence-before|verb-thinking|other|	13-25 -34	26+ -18
intro-force|sentence-before|verb-thinking|saying|	13-25 8	26+ -25
intro-force|sentence-before|word|according|	7-12 -19
intro-force|sentence-before|word|judging|	13-25 -38	26+ -38
intro-force|sentence-before|word|other|	13-25 -31	26+ -31	4-6 -23	7-12 -37
intro-force|sentence-before|word|saying|	13-25 9	26+ -17	7-12 -50
intro-force|sentence-before|word|thinking|	13-25 -31	26+ -9	7-12 -17
intro-force|signature|,|naked|	1 -22
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|(|judging|	4-6 10	7-12 -10
intro-force|speaker-then-quote|(|other|	13-25 -13
intro-force|speaker-then-quote|,|judging|	13-25 -19	3 14	7-12 21
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -35	3 -7	7-12 30
intro-force|speaker-then-quote|,|saying|	1 12	2 -7	26+ 15	3 -9	4-6 -9	7-12 -12
intro-force|speaker-then-quote|,|thinking|	1 -24	13-25 -26	3 -12	4-6 9	7-12 9
intro-force|speaker-then-quote|-|other|	2 -13	7-12 -18
intro-force|speaker-then-quote|-|saying|	4-6 19	7-12 -7
intro-force|speaker-then-quote|:|judging|	13-25 -13	2 13	7-12 -11
intro-force|speaker-then-quote|:|other|	1 14	13-25 -49	2 7	26+ -19	3 28	4-6 12	7-12 -19
intro-force|speaker-then-quote|:|saying|	13-25 -25	2 -10	3 32	7-12 -10
intro-force|speaker-then-quote|:|thinking|	3 18	4-6 11	7-12 -39
intro-force|speaker-then-quote|adverb|judging|	13-25 9	4-6 12	7-12 -8
intro-force|speaker-then-quote|adverb|other|	1 -21	13-25 17	7-12 -20
intro-force|speaker-then-quote|adverb|saying|	13-25 14	2 18	3 -7	7-12 -9
intro-force|speaker-then-quote|auxiliary|judging|	1 -15	13-25 -23	2 10	26+ -14	7-12 -18
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -38	2 -24	26+ 8	4-6 -6
intro-force|speaker-then-quote|auxiliary|saying|	1 22	2 -10	3 -18	4-6 7	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -24	2 -23	3 -18	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -14	13-25 10	2 25	7-12 23
intro-force|speaker-then-quote|capital|other|	3 -24	4-6 6	7-12 -10
intro-force|speaker-then-quote|capital|saying|	13-25 12	3 8	7-12 -6
intro-force|speaker-then-quote|capital|thinking|	1 -15	4-6 -13
intro-force|speaker-then-quote|coordinator|judging|	13-25 -12	2 -17	3 -14	7-12 10
intro-force|speaker-then-quote|coordinator|other|	2 -22	26+ -24	3 -20	4-6 -23	7-12 -29
intro-force|speaker-then-quote|coordinator|saying|	13-25 13	7-12 13
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -11
intro-force|speaker-then-quote|determiner|judging|	1 -27	13-25 -6	2 21	26+ 13	3 -11	7-12 25
intro-force|speaker-then-quote|determiner|other|	1 -28	2 -7	26+ -36	3 -6	4-6 14	7-12 -13
intro-force|speaker-then-quote|determiner|saying|	1 -10	13-25 18	26+ 7	3 24	7-12 16
intro-force|speaker-then-quote|determiner|thinking|	1 -17	2 -19	26+ -15	3 12	4-6 14	7-12 17
intro-force|speaker-then-quote|possessive|judging|	4-6 9	7-12 -17
intro-force|speaker-then-quote|possessive|other|	4-6 -13	7-12 -6
intro-force|speaker-then-quote|possessive|saying|	2 14	3 19	4-6 17	7-12 24
intro-force|speaker-then-quote|possessive|thinking|	13-25 -8
intro-force|speaker-then-quote|preposition|judging|	1 13	13-25 6	3 -18	4-6 16	7-12 7
intro-force|speaker-then-quote|preposition|other|	1 6	13-25 -21	2 10	26+ -15	3 -8	4-6 14	7-12 9
intro-force|speaker-then-quote|preposition|saying|	13-25 37	2 6	4-6 -10	7-12 -28
intro-force|speaker-then-quote|preposition|thinking|	1 -13	2 -7	3 -12	7-12 -19
intro-force|speaker-then-quote|pronoun|judging|	1 10	13-25 7	4-6 18	7-12 -13
intro-force|speaker-then-quote|pronoun|other|	1 -16	13-25 6	2 -17	3 -16	4-6 -14	7-12 -7
intro-force|speaker-then-quote|pronoun|saying|	13-25 -12	2 19	3 -8	4-6 -34	7-12 -9
intro-force|speaker-then-quote|pronoun|thinking|	1 8	13-25 -13
intro-force|speaker-then-quote|quote|judging|	2 -9
intro-force|speaker-then-quote|quote|other|	7-12 10
intro-force|speaker-then-quote|quote|saying|	7-12 -6
intro-force|speaker-then-quote|subordinator|other|	1 -20	13-25 -18	26+ -10	4-6 11	7-12 14
intro-force|speaker-then-quote|subordinator|saying|	1 -18	2 -11	7-12 15
intro-force|speaker-then-quote|that|judging|	1 17	13-25 -12	4-6 -15	7-12 -22
intro-force|speaker-then-quote|that|other|	1 11	13-25 -18	2 -24	4-6 7	7-12 -48
intro-force|speaker-then-quote|that|saying|	2 15	3 15	4-6 24	7-12 -7
intro-force|speaker-then-quote|that|thinking|	13-25 -8	7-12 -20
intro-force|speaker-then-quote|verb-judging|judging|	0 17	13-25 -19	2 18	4-6 13	7-12 -31
intro-force|speaker-then-quote|verb-judging|other|	13-25 -45	3 24	7-12 -34
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -11	3 16	4-6 20	7-12 -21
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -15
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -9	2 12	4-6 -8
intro-force|speaker-then-quote|verb-saying|other|	2 -18	3 10	4-6 26
intro-force|speaker-then-quote|verb-saying|saying|	0 18	1 10	13-25 -17	2 7	26+ -15	7-12 -16
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -13	4-6 -7	7-12 -14
intro-force|speaker-then-quote|verb-thinking|judging|	2 11	4-6 -12	7-12 14
intro-force|speaker-then-quote|verb-thinking|other|	7-12 9
intro-force|speaker-then-quote|verb-thinking|saying|	2 18	3 -6	7-12 21
intro-force|speaker-then-quote|word|judging|	13-25 -10	3 10
intro-force|speaker-then-quote|word|other|	0 -17	13-25 -26	26+ -25	4-6 -29	7-12 -6
intro-force|speaker-then-quote|word|saying|	13-25 -16	2 15	26+ 14	3 16	7-12 16
intro-force|speaker-then-quote|word|thinking|	2 13	3 -6	4-6 -16	7-12 17
intro-force|topic|)|naked|	26+ -10
intro-force|topic|,|naked|	13-25 -40	26+ -24	4-6 -19	7-12 -13
intro-force|topic|:|naked|	1 17	13-25 -34	26+ -27	3 -13	4-6 22
intro-force|topic|;|naked|	26+ -18
intro-force|topic|adverb|naked|	13-25 -35	2 -17	26+ -24	4-6 -16
intro-force|topic|auxiliary|naked|	1 -40	13-25 10	26+ -62	4-6 -7	7-12 6
intro-force|topic|capital|naked|	13-25 -17	26+ -47	4-6 7	7-12 -26
intro-force|topic|coordinator|naked|	13-25 -20	26+ -19
intro-force|topic|determiner|naked|	13-25 -11	2 -21	26+ -40	3 13	4-6 -21	7-12 -29
intro-force|topic|preposition|naked|	13-25 -25	2 8	26+ -67	3 11	4-6 11	7-12 8
intro-force|topic|pronoun|naked|	13-25 6	2 -13	26+ -33	7-12 -28
intro-force|topic|start|naked|	26+ -60
intro-force|topic|stop|naked|	1 -8	13-25 -10	26+ -23	3 -26	4-6 -15	7-12 -11
intro-force|topic|that|naked|	13-25 -21	26+ -37	4-6 -12	7-12 -18
intro-force|topic|verb-judging|naked|	13-25 -29	2 16	26+ -29	7-12 -22
intro-force|topic|verb-saying|naked|	1 10	13-25 -43	26+ -34	4-6 -12	7-12 -28
intro-force|topic|word|naked|	0 -30	2 13	26+ -18	3 26	4-6 11	7-12 21
intro-force|topic|–|naked|	26+ -12
intro-force|transcript|start|naked|	0 -11
intro-force|transcript|stop|naked|	0 -16
intro-force|verb-then-speaker|,|judging|	1 6
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -19	2 9	4-6 6	7-12 18
intro-force|verb-then-speaker|:|judging|	1 -28	2 20	4-6 -17
intro-force|verb-then-speaker|:|saying|	3 -8	4-6 21	7-12 -33
intro-force|verb-then-speaker|adverb|judging|	2 -16
intro-force|verb-then-speaker|adverb|saying|	1 -18
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -17	3 -22	4-6 -24	7-12 -27
intro-force|verb-then-speaker|capital|judging|	0 -34
intro-force|verb-then-speaker|capital|saying|	0 -38	2 -17	4-6 17	7-12 -19
intro-force|verb-then-speaker|coordinator|saying|	13-25 -15	4-6 -23	7-12 -21
intro-force|verb-then-speaker|determiner|judging|	1 6	2 -17
intro-force|verb-then-speaker|determiner|saying|	13-25 -14	2 -32	3 -22	4-6 15	7-12 -30
intro-force|verb-then-speaker|possessive|judging|	0 -16
intro-force|verb-then-speaker|preposition|judging|	1 -33
intro-force|verb-then-speaker|preposition|saying|	1 -21	13-25 -17	3 15	4-6 -29	7-12 -31
intro-force|verb-then-speaker|pronoun|judging|	0 -37
intro-force|verb-then-speaker|pronoun|saying|	0 -18
intro-force|verb-then-speaker|subordinator|judging|	1 -30
intro-force|verb-then-speaker|subordinator|saying|	13-25 -16	7-12 -9
intro-force|verb-then-speaker|that|judging|	0 8
intro-force|verb-then-speaker|that|saying|	0 -39	1 -22	2 -22	4-6 -18	7-12 -25
intro-force|verb-then-speaker|verb-saying|judging|	0 -18
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -24
intro-force|verb-then-speaker|verb-thinking|judging|	0 -16
intro-force|verb-then-speaker|word|judging|	0 -49	1 -19	4-6 -19	7-12 -26
intro-force|verb-then-speaker|word|saying|	0 -55	13-25 -22	4-6 -13
intro|according-to|	, 12	: -20	; 6	capital 25	coordinator 15	preposition -8	start 25	subordinator 16	verb-judging 20	verb-saying 22	word -12
intro|colon|	: -11
intro|named-before|	start -61
intro|named-nearby|	( -42	) -8	, -7	- -31	; -6	adverb -8	auxiliary -18	coordinator -38	determiner -14	possessive -7	preposition 12	pronoun -25	quote -13	start 29	stop 37	subordinator -26	that -11	verb-saying -20	verb-thinking -12	’ -16
intro|paragraph-before|	start -30
intro|possessor|	, -7	- -45	adverb -27	auxiliary -13	capital -6	coordinator -57	determiner -7	possessive -25	preposition 8	pronoun -12	quote -25	subordinator -25	that 28	verb-judging -14	verb-saying -74	verb-thinking -31	word -26	’ -24
intro|quote-then-speaker|	( -12	- 28	: 11	adverb 12	coordinator -20	possessive -21	preposition -16	pronoun 6	quote 6	stop 32	subordinator -12	that -38	verb-saying -6	verb-thinking 7	word -7
intro|quote-then-verb|	( 14	, 28	: 34	adverb 8	auxiliary 31	coordinator 26	determiner -15	possessive -6	preposition -20	pronoun 11	start -8	subordinator -24	that 12	word 7
intro|sentence-after|	, -66	: -13	adverb -31	capital -41	coordinator -35	determiner -51	preposition -57	pronoun 12	start 34	stop -10	subordinator -20	that -44	verb-judging -37	verb-saying 6	verb-thinking -36
intro|sentence-before|	( -28	, -31	- 11	: -35	adverb 7	auxiliary -10	capital -31	coordinator -15	determiner -28	possessive -8	preposition -9	quote 11	stop 8	that -61	verb-judging -6	verb-saying -35	verb-thinking 9	word -7
intro|signature|	, -22	start 18
intro|speaker-then-quote|	( -12	- -13	auxiliary -19	capital -8	determiner 19	possessive 32	pronoun -14	that 10	verb-saying 12	verb-thinking 7	word 11	’ 23
intro|topic|	) -10	, -25	: -13	; -25	adverb -37	auxiliary 7	capital -20	coordinator -34	determiner -29	pronoun -8	start -60	stop -16	that -40	verb-judging -33	verb-saying -26	word 14	– -19
intro|transcript|	start -11	stop -16
intro|verb-then-speaker|	, 22	: 8	adverb -9	auxiliary -21	capital -14	coordinator -12	determiner 6	possessive -28	preposition -25	pronoun -11	subordinator -34	that -7	verb-judging -23	verb-saying -34	verb-thinking -31	word -25
kind|according-to|	organisation 12	person 21	place -25	unknown 19
kind|colon|	organisation 9	person 39	place -22	unknown -21
kind|named-before|	organisation -28	person 14	place -41	unknown -49
kind|named-nearby|	person 31	place -55	unknown -27
kind|organisation|	according 12	apposed 14	direct -19	judging 25	naked -11	other 14	relative 10	saying -11	thinking -7
kind|paragraph-before|	organisation -16	place -25	unknown -41
kind|	person 49	place -85	unknown -50
kind|person|	according 15	apposed 15	direct -6	judging 29	naked 43	other 21	relative -36	saying 27	shared -43	thinking -10
kind|place|	according -25	apposition -21	direct -52	naked -67	other -15	passive -22	relative -20	saying -50	thinking -21
kind|possessor|	organisation -29	person -11	place 9	unknown -11
kind|quote-then-speaker|	organisation 11	person 10	place -49	unknown 6
kind|quote-then-verb|	organisation -15	person 25	place 21
kind|sentence-after|	organisation -53	place -25	unknown 6
kind|sentence-before|	place -17	unknown -14
kind|signature|	person 7	unknown -28
kind|speaker-then-quote|	organisation 18	person 34	place -26	unknown -41
kind|topic|	person 27	place -51	unknown -72
kind|transcript|	person -8	unknown -13
kind|unknown|	according 23	apposed -48	apposition -17	direct -24	judging -15	naked -55	other -7	passive -22	saying -7	thinking 8
kind|verb-then-speaker|	organisation -32	person 23	place -29	unknown 15
lead|according-to|lower|	according 16
lead|according-to|upper|	according 17
lead|colon|lower|	naked -12
lead|colon|upper|	judging 8	other -19
lead|named-before|other|	naked 9
lead|named-before|upper|	naked -21
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -14
lead|named-nearby|upper|	naked 13
lead|paragraph-before|upper|	according -18	judging -25	other -20	saying -20	thinking -39
lead|possessor|upper|	naked 11
lead|quote-then-speaker|lower|	judging -18	other -15
lead|quote-then-speaker|other|	other -26	saying -11
lead|quote-then-speaker|upper|	other -6	saying 17
lead|quote-then-verb|lower|	judging -7	other 6	saying 24
lead|quote-then-verb|other|	saying 13
lead|quote-then-verb|upper|	judging 15	other 11
lead|sentence-after|lower|	according -21	judging -8	saying -18
lead|sentence-after|upper|	according 9	judging -39	other -15	saying 7	thinking -16
lead|sentence-before|lower|	saying -8	thinking -60
lead|sentence-before|other|	saying -11
lead|sentence-before|upper|	judging -26	other -22	thinking -33
lead|signature|lower|	naked -30
lead|signature|upper|	naked 19
lead|speaker-then-quote|lower|	other -18	saying 11
lead|speaker-then-quote|other|	judging -9	other 10	saying 13
lead|speaker-then-quote|upper|	judging 6	saying 7	thinking 10
lead|topic|other|	naked -26
lead|topic|upper|	naked -20
lead|transcript|upper|	naked -16
lead|verb-then-speaker|lower|	judging -19	other -10
lead|verb-then-speaker|upper|	saying 8
lemma|according-to|	none 25
lemma|	accuser -11	acknowledge -11	aclarar 12	acusar 8	add 13	adiantar 21	admettre 12	admit 6	advertir 15	advise -18	affermare -6	affirm -8	affirmer 26	afirmar -17	aggiungere -6	agree -37	ajouter 28	alarmer -13	allow -36	ammettere 27	announce -26	anticipare 12	antworten 9	anunciar -20	apelar 22	appeal -41	appeler 18	applaud -10	apuntar 14	argomentare 14	argue 22	asegurar -17	ask -15	assail 13	assert -13	assicurare 28	assume 7	assumir -7	assure 14	assurer 7	attaccare 9	attack -44	attendre 16	attribute -11	avertir -7	avisar 12	bark 14	bash -18	befinden 11	beg -14	begrüßen -29	behaupten 12	bekennen 10	believe -47	beloven -20	bemängeln 8	benadrukken -8	berichten 18	beslissen 16	bestätigen -12	beteuern 14	betonen 14	bill -34	bitten -7	blame -7	blast 12	blog -21	boast 22	brag -11	brand -18	brincar 22	bromear 21	brummen 17	care -29	cast 19	caution 22	celebrar -18	challenge -12	chant 12	characterize -12	cheer -10	chiamare -10	chide 17	chime -17	chiosare 7	chip -15	cite 16	claim -13	clarify -7	commentare 10	compare 8	complain -10	completar 6	concede 25	conclure 16	confesar 18	confessare 11	confidare -9	confier 30	confirmer -13	congratulate 6	consider -37	contar 15	contestar -9	contestare -22	continue 11	correct -8	craindre -16	credit -29	criticar 7	criticise -14	criticize -15	decide -22	decir 17	declarar 8	decry -7	deem -22	defend 14	defender 7	define -17	definire -7	deliver -9	demander -6	denounce 22	depict 9	deride 9	desabafar 10	descartar -9	describe -7	describir 15	detail -10	dichiarare 6	disagree -30	disclose 10	divulgar -8	dizer -19	doubt -14	dub 7	déclarer 24	dénoncer -8	echo -18	elaborate 12	email -23	emphasize 8	emporter 9	endorse -15	ergänzen 12	erinnern -9	erwidern 19	erzählen 25	escrever 11	esperar -22	estimate -25	estimer 8	exclaim 10	expect -29	explain 15	explicar 22	expliquer 13	express -19	faire_valoir 15	fear -26	feel -23	felicitar 21	figurer -16	find -32	fire 11	foeteren 17	forecast -13	fragen 13	freuen 14	fume 19	féliciter 16	fügen -10	garantir 17	garantire 11	gasp -16	getuigen -9	giurare 16	glimlachen 18	glisser 22	gracejar -16	grappen -9	gratulieren -13	greet -13	gridare 7	gritar 13	hablar 11	halten -12	hate -17	heißen -7	herinneren 20	highlight -35	hint -26	hold -20	hope 6	identify -10	indicar -10	inform 11	informar 7	insistere 6	insult -30	intend -22	interject 17	interroger 7	interrupt -7	invitare 13	invite -6	invoke 6	ironizar -13	issue -9	jeer 7	joke 9	jubelen 6	jubiler 12	justificar 21	klagen 16	klinken -12	knock 10	know -15	kommentieren -13	kritisieren -13	lachen -6	lambaste -13	lament 13	lamentar -11	lash 11	laten -10	laud 9	laugh 11	learn -18	leggen 9	lembrar -19	leren 15	like -19	liken -11	lire -15	list -7	llamar 18	love 14	luiden 18	lâcher 21	mahnen 13	mandar 11	manter -30	marrer 19	mean 7	melden 8	mention -13	message -17	murmur 22	muse -10	need -34	negar -10	negare 6	nennen 16	noemen -15	none 12	note 12	noter 6	nuancer 9	object 19	observar 10	observe 22	observer -12	offer -8	oordelen 14	oppose -19	osservare -18	paint -24	parlare 21	parler -16	pester -11	philosopher 19	phone -17	plaider 19	plaisanter 22	plead -22	point -20	portray 11	post -22	praise 6	precisar -11	precisare 13	prefer -15	present -19	prevedere 7	prijzen -11	proclaim -12	prometer -18	promettre 27	promise 9	pronounce 13	propose -7	proposer -25	protest -13	protestar 8	protestare 13	prove -10	préciser 14	prévenir 12	puntualizzare -9	qualifier -21	question -10	quip 18	quote -15	raconter -15	raise 13	rank -12	rant -16	rappeler -11	read -28	reageren 19	realize -12	reassure -13	rebater 12	rebuke -13	recall 23	recitare 19	recite -8	reclamar -7	recommend -19	reconhecer 18	reconocer -14	record -32	recordar -8	recount 18	recusar -15	refer 14	reflect -18	refuse 10	refuser -27	regard -11	regret -24	reiterate -9	reject 12	rejeitar -6	relatar 10	relativiser 14	remark -18	rematar 10	repeat -12	replicare -11	report 24	request -24	responder 17	resumir 11	retort -27	retweet 7	revelar -16	ribattere 7	riferire -10	rigoler 13	ringraziare -12	ripetere -14	rir 10	rispondere 19	roar -17	roepen -10	rule 6	räumen 10	réagir -11	réclamer 16	répliquer 15	répondre 13	rétorquer 20	sagen 13	salutare 16	savage -15	say 33	scandire 23	scherzare 25	schreiben 29	schrijven 10	scoff 18	scold 7	scrivere -22	see -30	seek -19	sehen 12	sentenciar 17	shoot -15	shout 17	sigh -8	sign -32	signal -22	sing -8	sintetizzare 20	slam -8	snipe 15	soltar 11	sostener 21	sottolineare 13	souffler 25	soupirer 17	sourire 9	soutenir 14	souvenir -8	speak -7	speculate -11	spiegare 12	spotten 17	sprechen -20	spreken -13	state -8	stehen -24	stellen 24	stress -14	sturen 12	sublinhar 23	submit -13	subrayar -7	sugerir 17	suggest 6	support -22	suspect -24	sustentar 20	tachar -12	talk -15	tell 14	temere 6	testify -14	text -25	thank 9	threaten -17	title -31	tout 10	traiter -15	trancher -11	trash 10	treat -11	trust 15	try -36	tuonare 7	tweet 6	understand -18	use -15	utter -20	vatten 9	vent 15	venture -27	ver 15	verlangen -24	verlauten 21	verraten 14	versichern 15	versprechen -25	verteidigen -10	vertellen 20	verwachten -18	verweisen -14	view -26	vinden -8	volunteer -11	vote -6	vouloir 15	vragen -14	waarschuwen 20	want -7	warn 8	wave 8	weigh -28	weisen -35	welcome -19	weten -14	wijzen -23	willen -26	wish -23	witzeln 7	wollen -27	worry -7	write 19	yell 6	zanjar -15	zeggen 13	zeigen -24	zien -23	zuchten 10	zweren 12	écrire 21
lemma|colon|	none -19	say 17
lemma|paragraph-before|	accuse -13	acknowledge -25	add 8	admit -10	advise -18	agree -22	aim -13	allege -13	allow -10	announce -18	answer -15	appeal -9	applaud -12	argue -13	ask -40	attack -19	back -18	believe -16	bill -12	blame -20	blast -30	boast -19	call -28	care -11	cast -18	challenge -11	cheer -12	cite -22	comment -21	compare -12	complain -16	concede -27	conclude -24	condemn -7	confirm -11	consider -15	continue 11	correct -9	credit -8	criticize -9	cry -9	decide -6	declare -23	defend -28	deliver -23	demand -8	denounce -13	deny -21	describe -10	detail -13	disagree -13	dismiss -25	dizer -30	echo -10	emphasize -10	endorse -25	expect -11	explain -30	express -28	feel -10	find -28	greet -7	hail -12	highlight -12	hit -6	hold -17	hope -9	identify 11	indicate -24	informar -16	insist -19	intend -8	introduce -19	invite -8	invoke -7	knock -7	know -8	lament -16	laugh -23	learn -11	like -10	list -6	maintain -14	mean -11	mention -19	message -7	mock -21	name -13	need -16	none -22	note -47	offer -35	oppose -22	order -16	paint -14	pedir -10	persuade -6	plan -26	pledge -14	point -7	post -7	praise 11	predict -17	prefer -7	present -12	press -7	promise -31	propose -19	protest -15	prove -8	question -20	quote -20	rail -15	raise -24	rate -6	read -14	reason -11	reassure 11	recall -18	recognize -15	recommend -8	record -7	refer 8	reference -14	reflect -15	refuse -13	regard -6	reiterate -25	reject -21	remark -17	remember -8	remind -16	repeat -14	reply -24	report 12	request -6	reveal -19	rule -25	say -17	see -21	seek -16	shout -12	show -19	sign -17	signal -15	slam -16	speculate -15	state -15	stehen -10	stress -20	suggest -31	talk -20	tell -15	testify -21	thank -17	think -7	treat -11	trust -6	try -17	understand -12	unlisted -8	urge -18	use -7	view -10	volunteer -9	vote -11	vow -22	want -15	warn -15	wave -14	weigh -20	welcome -15	wonder -9	worry -8	write -13	yell -7
lemma|quote-then-speaker|	accuse -12	acknowledge -13	add 14	advise 15	affirmer 16	agree -20	aim -13	ajouter 17	allow -29	announce -17	answer -15	applaud -18	argue -12	ask -6	assert -9	assure 6	attack -6	back -15	believe -16	bill -18	blame -23	blog -15	brand -15	call 10	care -11	cast 11	celebrate -16	cheer -29	cite -6	claim -12	compare -22	concede 8	conclude 19	consider -8	continue -11	criticize -22	decide -19	declare 25	denounce 14	deny -14	describe -7	detail -6	dire 13	disagree -21	déclarer 19	echo -11	email -37	endorse -12	erklären -29	explain 13	express -16	faire_valoir 10	fear -27	feel -13	find -27	fire -12	fume 23	hear 17	hint -10	hold 7	hope -18	identify -11	intend -18	invoke 6	issue -6	jeer -12	joke -8	like -21	maintain -21	mean 13	message -11	name -14	need -28	none -12	observe 17	offer -19	order -19	phone -14	plan -24	pledge -15	post -17	predict 7	present 12	press -16	promise -13	propose 11	protest -8	préciser 6	question -18	quip 21	quote -19	raise 13	rappeler 10	rate -20	recall 36	record -14	refer -8	reference -18	regard -10	remark -18	repeat -15	report 9	request -14	respond -14	say 18	schreiben -12	see -18	seek -16	shoot -6	shout 19	show -46	speak -15	suggest -9	support -6	talk -29	tell 45	testify 12	think -19	trust 17	try -16	tweet 15	unlisted -11	urge 8	venture -15	view -15	volunteer -8	vote -13	vow -6	want -13	warn 7	wave -6	whisper 11	wonder 20	write 22	yell 9
lemma|quote-then-verb|	add 28	admettre 15	affermare 19	ajouter 19	ammettere 15	argue -16	assurer 19	befinden 19	bekennen 30	brincar 22	bromear 21	brummen 17	call -8	celebrar 16	chiedere 16	commentare 7	conclure 21	confessare 21	confier 25	contar 33	decir 26	declarar 19	declare -9	describe -18	dichiarare 20	déplorer 17	erinnern -14	erwidern 19	erzählen 32	escrever 17	explain 9	explicar 27	expliquer 24	faire_valoir 16	geben -7	gestehen 9	geven 16	gracejar -9	grappen -9	halten 6	ironiser 31	ironizar -10	ironizzare 27	joke 20	klagen 19	lachen -9	lamentar 8	lancer 28	lâcher 22	meinen 34	osservare -8	pester 29	plaider 19	plaisanter 27	poltern 19	protestar 21	prévenir 23	read 16	reageren 27	recall -14	relatar 26	reply 20	report 21	responder 20	resumir 18	rispondere 19	résumer 26	rétorquer 20	sagen 12	say 21	scherzare 27	schreiben 26	schrijven 20	sintetizzare 16	souffler 22	spiegare 29	spotten 23	stellen 21	sugerir 17	suggest -20	teilen 19	tell -56	tuonare 20	tweet 16	verraten 20	versichern 18	vertellen 35	vinden 18	write 32	zeggen 23	zuchten 18	écrire 24
lemma|sentence-after|	accuse -18	add -20	announce -18	answer -12	appeal -16	argue -19	ask 27	back 6	care -12	cite -23	claim -17	comment -20	demand -13	describe -17	endorse -18	explain -7	fire -18	hear 12	hold -23	indicate -17	like -10	message -16	note -24	order 10	point -30	praise -20	promise -22	rate -11	read -20	recall 8	reply -6	report -17	say -6	see -24	sign -17	state -21	suggest -23	support -20	tell -19	think -14	treat -18	try -12	tweet 21	use -15	vote -17	warn -19
lemma|sentence-before|	accuse -39	acknowledge -28	add 17	advertir 9	advise -9	affermare -15	afirmar -20	agree -25	aim -12	allege -19	announce 13	annunciare -9	answer -23	anunciar -19	appeal -13	appeler -33	applaud -15	ask -32	assicurare 13	assure -10	assurer -19	attack -33	attendre 8	back -43	begrüßen -21	believe -25	benadrukken -12	berichten 20	bill -17	blame -34	brag -13	brand -8	call -58	care -20	cast -7	celebrate -10	challenge -21	chamar -23	chant -18	cheer -29	chiedere -17	cite -24	claim -33	comentar -16	comment -11	commentare -21	compare -20	complain -24	concede -25	conclude -6	condemn -20	confermare -11	confier -18	confirm -36	congratulate -24	consider -13	continue -9	credit -19	criticize -24	decide -10	defend 7	deliver -22	demand -28	demander -16	descartar -6	describe -37	detail -12	dire 8	disagree -31	dismiss -23	dizer -8	doubt -21	email -31	endorse -30	erinnern 15	erklären -25	erzählen 12	esperar -22	estimate -18	expect -21	explain -7	explicar -11	expliquer -25	express -34	falar -19	fear -16	feel -19	figure -16	find -35	fire -14	fume -6	geben 8	geven -13	hate -18	hear -11	heißen -29	hit -14	hold -30	hope -15	houden -37	identify -13	insist -33	introduce -22	invitare -20	ironiser -12	issue -25	joke -20	know -6	kritisieren -13	kündigen -29	lancer -16	laten -27	laugh 8	learn -11	leggen 9	like -22	liken -9	list -30	mahnen 11	manter -31	mean -12	meinen -11	melden -29	mention -15	message -28	mock -13	need -14	negar 6	nennen -23	noemen -22	observer -15	oppose -25	order -23	osservare -12	parler -14	pedir -23	pester -14	plaider -12	plaisanter -15	plan -21	pledge -22	point -25	post -20	praise -18	prefer -8	present -16	proclaim -14	prometer -9	promettre -25	propose -22	proposer -25	question -32	quote -25	raccontare -6	raconter -10	rank -9	rant -10	rappeler -16	rate -25	reason -15	reclamar -9	record -23	recordar -18	reflect -9	refuse -22	refuser -27	reiterate -28	remark -12	remember -13	reply 15	request -11	respond -18	resumir -21	reveal -18	ricordare -18	ringraziare -15	rule -15	sagen 7	scandire 13	see -27	seek -27	shoot -8	show -26	shrug -18	sigh -10	sign -26	speak -17	spiegare 17	sprechen -23	spreken -24	staan 17	stehen -6	stellen 10	sturen 14	suggest 7	suspect -11	sustentar 8	talk -28	tell -6	temere -18	testify -23	text -17	thank -35	think -26	title -17	tout 8	try -26	tweet -13	understand -8	unlisted -29	urge -32	use -30	ver 9	verlangen -11	versprechen -22	verwachten -18	verweisen -27	view -7	vinden -14	volunteer -10	vote -13	vow -24	vragen -21	want -38	wave -14	welcome -30	weten -14	wijzen -26	willen -23	wish -10	wollen -13	worry -19	write 11	zeigen -30	zien -33	écrire -16
lemma|speaker-then-quote|	accuse 8	acusar 9	admit 14	admitir -6	advise -15	affirm -7	affirmer 21	afirmar -14	aggiungere 19	agree -24	allow -20	announce -20	answer 11	appeal -35	appeler 19	argue 42	ask -18	assail 16	assert -9	assicurare 15	assure 17	assurer 11	attack -36	believe -42	bemoan 20	bemängeln 13	bill -24	blame 9	blast 13	blijven 17	boast 22	brand -14	calificar 6	care -14	cast 23	caution 24	celebrate 13	chant 12	characterize -8	chide 18	cite 34	compare 12	complain -6	concede 27	condemn -6	confermare 6	confirm 15	confirmar 7	congratulate 21	consider -25	continue 30	credit -26	criticize -6	decide -12	decir 18	declarar 10	deem -21	defend 11	definire -8	demander 12	denounce 23	dire -29	dismiss 6	dizer -21	dub 13	dénoncer -18	email -17	emphasize 14	endorse -11	ergänzen -8	estimate -19	estimer 28	exigir 9	expect -21	explain 11	express -6	faire_valoir -10	fear -8	feel -21	find -10	fire 22	féliciter 18	garantir 18	geben -15	hablar 11	halten -18	hear -14	highlight -28	hint -13	hit 7	hold -14	hope 16	houden 11	indicar -9	indicate 11	intend -14	interject 20	introduce 8	invitare 20	joke 30	know -21	kommentieren -21	kündigen 15	lament 17	lassen 9	laten -13	laugh 11	learn -11	like -18	love 15	mandar 12	mean -22	mention -8	message -15	mock 6	need -19	negare 18	nennen 12	none -8	note 11	offer -6	oppose -18	order -8	parlare 18	parler -9	pedir 10	portray 12	precisar -11	prefer -11	preguntar -17	proclaim -6	prometer -13	promettere 15	promettre 25	promise 20	pronounce 18	propose -10	protest -8	prove -10	prévenir 6	qualifier -21	queixar -6	question -8	quote -11	raise -20	rank -7	rate 13	read -29	recall 17	recite -7	reconocer -16	record -23	recusar -12	refer 13	reference 12	reflect -19	refuse 18	regret -22	reiterate -6	remind 7	repeat -16	reply -9	report 7	request -16	responder 18	resumir 10	retort -20	retweet 11	reveal 13	ribattere 10	ricordare 6	rispondere 13	rufen -13	rule 9	réclamer 18	sagen 16	salutare 18	sapere -18	savage -15	say 28	scrivere -14	see -19	seek -11	sehen 13	shoot -12	shout 13	show 12	sign -35	sing -6	slam -7	sostener 21	speak -11	sprechen -17	state -6	stehen -11	stress -13	submit -15	suggest 10	support -21	talk -7	tell 7	testify -9	text -22	thank 16	think 16	title -27	try -30	urge 10	vent 15	venture -24	ver 17	verlauten 21	view -22	vinden -12	voir 13	vouloir 15	want 6	warnen 12	wave 10	weigh -22	welcome -14	willen -12	wish -18	wollen -16	yell 6	zeggen -9	zeigen -12	zien -16
lemma|verb-then-speaker|	accuse -25	acusar -16	add -14	argue -28	ask -17	assicurare 11	calificar -20	call -53	chamar -16	claim -14	conclude -17	confermare -17	confirmar -19	considerar -25	declare -20	definire -25	describe -28	dire 24	dismiss -17	divulgar -22	dizer 17	email -19	endorse -19	explain 17	halten -19	heißen -10	houden -22	insist -26	issue -23	laten 19	mandar -27	noemen -33	pedir -22	praise -24	predict -15	quote 7	recall -18	recusar -20	rufen 7	sagen -18	say -22	state -19	suggest -20	tell -76	tweet -21	unlisted -10	urge -25	warn -20	zien -20
length|	0 -24	1 16	2 28	3 12	4 6	5 7
near|according-to|	0 16	2 6	26+ 17	3 20	4-6 12
near|colon|	1 -15	3 9	4-6 -19	7-12 20
near|named-before|	1 10	13-25 -13	2 10	26+ -63	3 -21
near|named-nearby|	0 -20	1 -27	13-25 -9	2 10	26+ -8	3 11	4-6 10
near|paragraph-before|	26+ -30
near|possessor|	1 -22	13-25 -27	2 7
near|quote-then-speaker|	-10 -14	-12 26	-13 12	-15 -21	-17 -28	-18 -7	-19 -13	-2 -20	-20 -7	-22 -13	-23 10	-24 -30	-26 11	-27 14	-28 -25	-29 10	-3 -28	-30 -20	-32 -8	-4 -27	-42 -18	-5 14	-6 -7	-7 -10	-8 -9	0 26	1 -19	13-25 -19	3 -14	4-6 -21	7-12 -11
near|quote-then-verb|	0 22	1 13	3 8	4-6 -10	7-12 -29
near|sentence-after|	0 10	1 10	13-25 -6	2 -35	26+ -26	3 -25	4-6 -28
near|sentence-before|	1 16	26+ -22	4-6 -10	7-12 -14
near|signature|	1 7
near|speaker-then-quote|	13-25 -20	2 12	26+ -11	3 7	4-6 12
near|topic|	0 -30	13-25 -18	2 -8	26+ -40	3 9	4-6 7
near|transcript|	0 -16
near|verb-then-speaker|	0 -12	13-25 -50	2 14	26+ 17	7-12 -21
negated|	paragraph-before -26	quote-then-speaker -10	sentence-after -11	sentence-before -45	speaker-then-quote -28
next|$|	other -30
next|&|	saying 20
next|(|	judging 15	other -23	saying 25
next|)|	thinking -15
next|,|	judging -24	other -18	saying 13	thinking -14
next|-|	judging -8	other 6	saying -7	thinking -18
next|:|	judging -10	other -9	saying -7
next|;|	other 8	saying -21
next|according-to|	( -20	: -7	adverb 13	coordinator -15	marks 10	preposition 20	stop 29	verb-saying 10	word 7
next|adverb|	judging 15	other 12	saying -16	thinking -10
next|auxiliary|	judging -25	other -20	saying -52
next|capital|	saying 10
next|colon|	: 16	determiner -13	word 8
next|coordinator|	judging -38	other -17	saying -31	thinking -32
next|determiner|	judging -17	other 9	thinking -18
next|end|	saying -18
next|marks|	judging 17	other -24	saying 9
next|paragraph-before|	$ -14	( -17	, -10	- -16	: -28	adverb -18	auxiliary -11	capital -25	coordinator -25	determiner -11	preposition -23	pronoun -35	quote -26	stop -7	subordinator -8	that -19	verb-saying -26	verb-thinking -9	word -24	— -10
next|possessive|	saying -8
next|preposition|	judging -20	other 19	thinking -15
next|pronoun|	judging 10	other -20	saying -7
next|quote-then-speaker|	, -16	- 13	: -9	adverb 14	auxiliary -13	coordinator -17	determiner -21	end -28	preposition -6	pronoun -12	quote 7	stop 40	that -29	verb-saying -13	verb-thinking -30
next|quote-then-verb|	& 20	( 44	, 6	adverb -8	auxiliary -43	capital 6	determiner 7	end -10	preposition 8	pronoun -12	quote -26	stop 29	subordinator -22	that 22	word 19
next|quote|	judging -7	other -40	saying -18	thinking -36
next|sentence-after|	, -19	: -39	adverb 22	auxiliary -19	capital -11	coordinator -20	determiner -27	preposition -15	pronoun -21	quote -20	stop 17	subordinator 14	that -15	verb-judging -34	verb-saying 7	word -6
next|sentence-before|	$ -18	( 17	, -19	; -20	adverb -26	auxiliary -47	capital -30	coordinator -14	preposition 8	quote -12	stop -18	subordinator -12	verb-judging -34	verb-saying -14	verb-thinking -43	word -23	— -15
next|speaker-then-quote|	) -15	- -23	; -21	adverb -7	auxiliary -28	capital 28	coordinator -20	pronoun 18	quote -39	subordinator -7	that 17	verb-judging 17	verb-saying -9	verb-thinking -11	word -16	— -10
next|stop|	other 28	saying 38	thinking 10
next|subordinator|	saying -10	thinking -7
next|that|	judging -13	other 12	saying 16
next|verb-judging|	judging 24	other -29	saying 10	thinking -19
next|verb-saying|	other 7	saying -14
next|verb-then-speaker|	( 19	, 37	: -12	adverb -22	auxiliary -51	capital -25	coordinator -33	determiner 7	marks -12	preposition -12	pronoun -15	quote -31	subordinator -55	that -27	verb-saying -9	verb-thinking -37	word -10
next|verb-thinking|	judging -16	other -25	thinking -18
next|word|	judging -6	other -13	saying -7	thinking -11
next|–|	saying -13
next|—|	saying -8	thinking -7
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -18
nth-order|colon|0|direct|	judging 15	saying 23
nth-order|colon|0|inverted|	saying -18
nth-order|colon|1|direct|	saying 6
nth-order|colon|3|direct|	other -20
nth-order|paragraph-before|0|according|	other -20
nth-order|paragraph-before|0|apposed|	judging -20	other -17	saying -28
nth-order|paragraph-before|0|apposition|	judging -23	saying -34	thinking -6
nth-order|paragraph-before|0|direct|	judging -10	other -14	thinking -23
nth-order|paragraph-before|0|inverted|	saying -28
nth-order|paragraph-before|0|relative|	other -20	saying -11	thinking -11
nth-order|paragraph-before|1|according|	other -10
nth-order|paragraph-before|1|apposed|	judging -21	other -26	saying -29	thinking -19
nth-order|paragraph-before|1|apposition|	judging -13	other -13	saying -23	thinking -7
nth-order|paragraph-before|1|direct|	judging -16	other -21	saying -16	thinking -20
nth-order|paragraph-before|1|inverted|	judging -8	saying -22
nth-order|paragraph-before|1|passive|	judging -7	other -12	saying -6
nth-order|paragraph-before|1|relative|	judging -22	other -20	saying -24	thinking 11
nth-order|paragraph-before|1|shared|	other -22	thinking -15
nth-order|paragraph-before|2|according|	other -12
nth-order|paragraph-before|2|apposed|	judging -17	other -26	thinking -10
nth-order|paragraph-before|2|apposition|	other -12	saying -17	thinking -9
nth-order|paragraph-before|2|direct|	judging -26	other -15	saying -29	thinking -12
nth-order|paragraph-before|2|inverted|	judging -6	saying -27
nth-order|paragraph-before|2|passive|	judging -13	other -15	saying -8
nth-order|paragraph-before|2|relative|	other -19	saying -7	thinking -6
nth-order|paragraph-before|2|shared|	judging -23	other -20	saying -10	thinking -15
nth-order|paragraph-before|3|according|	other -13
nth-order|paragraph-before|3|apposed|	judging -9	other -15	saying -16	thinking -7
nth-order|paragraph-before|3|apposition|	judging -12	saying -13
nth-order|paragraph-before|3|direct|	judging -21	other -17	saying -28	thinking -8
nth-order|paragraph-before|3|inverted|	judging -7	saying -18
nth-order|paragraph-before|3|passive|	other -8
nth-order|paragraph-before|3|relative|	judging -6	other -10
nth-order|paragraph-before|3|shared|	judging -24	other -17	saying -21	thinking -10
nth-order|quote-then-speaker|0|apposed|	judging -24	other -23	thinking -6
nth-order|quote-then-speaker|0|apposition|	judging -14
nth-order|quote-then-speaker|0|direct|	judging -14	other -13	saying 12	thinking -11
nth-order|quote-then-speaker|0|passive|	saying 20
nth-order|quote-then-speaker|0|relative|	judging -10	other -36	saying -8	thinking -12
nth-order|quote-then-speaker|0|shared|	other -11	saying -27	thinking -20
nth-order|quote-then-speaker|1|apposed|	judging 11	other 20	thinking 16
nth-order|quote-then-speaker|1|apposition|	judging -10	other -24	saying 6	thinking -16
nth-order|quote-then-speaker|1|direct|	judging -25	other -53	saying 9
nth-order|quote-then-speaker|1|passive|	judging -15	other -10
nth-order|quote-then-speaker|1|relative|	judging -7	other -23	thinking -14
nth-order|quote-then-speaker|1|shared|	other -28	saying 6	thinking 20
nth-order|quote-then-speaker|2|apposed|	judging -16	other -27	saying -37
nth-order|quote-then-speaker|2|apposition|	judging -16	other -20	saying -33	thinking -15
nth-order|quote-then-speaker|2|direct|	judging -30	other -9	saying -11	thinking -23
nth-order|quote-then-speaker|2|passive|	saying -31	thinking -13
nth-order|quote-then-speaker|2|relative|	other -15	saying -8
nth-order|quote-then-speaker|2|shared|	other 15	saying -9	thinking -10
nth-order|quote-then-speaker|3|apposed|	judging -15	other -45	saying -17	thinking -11
nth-order|quote-then-speaker|3|apposition|	judging -10	saying -23
nth-order|quote-then-speaker|3|direct|	judging -34	other -54	thinking -23
nth-order|quote-then-speaker|3|passive|	other -29	saying -23
nth-order|quote-then-speaker|3|relative|	judging -17	other -30	saying -13	thinking -7
nth-order|quote-then-speaker|3|shared|	judging 8	saying -8	thinking -6
nth-order|quote-then-verb|0|inverted|	judging 7	saying 7
nth-order|quote-then-verb|1|inverted|	judging -14	saying 10
nth-order|sentence-after|0|according|	other -13
nth-order|sentence-after|0|apposed|	saying -12
nth-order|sentence-after|0|apposition|	judging -14	other -28	saying -29	thinking -18
nth-order|sentence-after|0|direct|	judging -11	other -7
nth-order|sentence-after|0|inverted|	saying 7
nth-order|sentence-after|0|relative|	other -20
nth-order|sentence-after|1|apposed|	judging -23	other 10	saying -29	thinking -13
nth-order|sentence-after|1|apposition|	other -14
nth-order|sentence-after|1|direct|	other -14	thinking -18
nth-order|sentence-after|1|inverted|	judging -6
nth-order|sentence-after|1|relative|	judging -15	other -16	saying -13
nth-order|sentence-after|1|shared|	judging -30	other -28	saying -13	thinking -6
nth-order|sentence-after|2|according|	other -20
nth-order|sentence-after|2|apposed|	judging -15	other -25	saying -18
nth-order|sentence-after|2|apposition|	judging -12	other -13	saying -11
nth-order|sentence-after|2|direct|	judging -23	other -31	saying 7	thinking -18
nth-order|sentence-after|2|inverted|	judging -22
nth-order|sentence-after|2|passive|	other -11
nth-order|sentence-after|2|shared|	judging -20	other -26	saying -9	thinking -9
nth-order|sentence-before|0|apposed|	judging -24	other -24	saying -31	thinking 7
nth-order|sentence-before|0|apposition|	judging -32	other -9	thinking -29
nth-order|sentence-before|0|direct|	other -6	thinking -22
nth-order|sentence-before|0|inverted|	judging -9	other -27
nth-order|sentence-before|0|relative|	judging -28	thinking -19
nth-order|sentence-before|1|apposed|	judging -34	thinking -26
nth-order|sentence-before|1|apposition|	judging -39	other -6	saying -37	thinking -8
nth-order|sentence-before|1|direct|	judging -44	other -10	saying -8	thinking -36
nth-order|sentence-before|1|inverted|	judging 7	saying -24
nth-order|sentence-before|1|passive|	judging -25	other -31	saying -32
nth-order|sentence-before|1|relative|	judging -17	other -48	saying -20	thinking -8
nth-order|sentence-before|2|according|	other 6
nth-order|sentence-before|2|apposed|	judging -20	other -44	saying -27	thinking -19
nth-order|sentence-before|2|apposition|	judging -21	other -19	thinking -10
nth-order|sentence-before|2|direct|	judging -42	other -15	saying -27	thinking -34
nth-order|sentence-before|2|inverted|	judging -32	saying -27
nth-order|sentence-before|2|passive|	judging -14	other -27	saying -27
nth-order|sentence-before|2|relative|	judging -10	other -32	saying -23
nth-order|sentence-before|3|according|	other -23
nth-order|sentence-before|3|apposed|	judging -27	other -29	saying -31	thinking -15
nth-order|sentence-before|3|apposition|	judging -11	other -27	saying -26
nth-order|sentence-before|3|direct|	judging -16	other -41	saying -27	thinking -16
nth-order|sentence-before|3|inverted|	judging -26	saying -6
nth-order|sentence-before|3|passive|	judging -7	other -36
nth-order|sentence-before|3|relative|	other -25	saying -10
nth-order|speaker-then-quote|0|apposed|	other 6
nth-order|speaker-then-quote|0|apposition|	judging -23	saying -50	thinking -11
nth-order|speaker-then-quote|0|direct|	judging 15	other -20	saying 18
nth-order|speaker-then-quote|0|passive|	other -13	saying 9
nth-order|speaker-then-quote|0|relative|	judging 8	saying -8	thinking -24
nth-order|speaker-then-quote|0|shared|	judging -29	other -17	saying -28	thinking 14
nth-order|speaker-then-quote|1|apposed|	judging 11	other -7	saying -14	thinking -28
nth-order|speaker-then-quote|1|apposition|	judging -23	other -20	saying -16	thinking 7
nth-order|speaker-then-quote|1|direct|	judging 13	other -9	saying 17
nth-order|speaker-then-quote|1|passive|	saying -21
nth-order|speaker-then-quote|1|relative|	other -15	saying 21
nth-order|speaker-then-quote|1|shared|	other -14	saying 10
nth-order|speaker-then-quote|2|apposed|	judging -6	other -16	saying -6	thinking -9
nth-order|speaker-then-quote|2|apposition|	judging -9	other -18
nth-order|speaker-then-quote|2|direct|	saying 9	thinking -6
nth-order|speaker-then-quote|2|passive|	saying 8
nth-order|speaker-then-quote|2|relative|	judging 11	other 10	saying 8
nth-order|speaker-then-quote|2|shared|	other -17	thinking 11
nth-order|speaker-then-quote|3|apposed|	judging 9	other -24	saying 11	thinking -23
nth-order|speaker-then-quote|3|apposition|	other -31	saying -25	thinking -12
nth-order|speaker-then-quote|3|direct|	judging -22	saying 14	thinking -12
nth-order|speaker-then-quote|3|passive|	judging -24	other -13	saying -16
nth-order|speaker-then-quote|3|relative|	judging -20	saying -17	thinking 19
nth-order|speaker-then-quote|3|shared|	judging 7	saying -12	thinking -10
nth-order|verb-then-speaker|0|inverted|	judging -10	other -10	saying 6
nth-order|verb-then-speaker|1|inverted|	judging -22	saying -16
nth|according-to|	0 23
nth|colon|	0 -6	1 -9	2 10	3 -18
nth|named-before|	0 -11	1 -23
nth|named-nearby|	0 -7	3 -11	4 -12
nth|paragraph-before|	0 -12	1 -26	2 -33	3 -41
nth|possessor|	1 -11	2 -24
nth|quote-then-speaker|	1 18	2 -14	3 -14	4 -16
nth|quote-then-verb|	0 9	1 8
nth|sentence-after|	2 -21
nth|sentence-before|	1 -14	2 -24	3 -34	4 -46
nth|signature|	0 7
nth|speaker-then-quote|	1 9	2 9	3 -15
nth|topic|	0 22	2 -28	4 -129
nth|transcript|	0 -16
nth|verb-then-speaker|	1 -24
order|according-to|according|	according 25
order|colon|apposed|	other -15	saying -15
order|colon|apposition|	saying -14
order|colon|direct|	judging 6	other -11	saying 28
order|colon|inverted|	saying -18
order|colon|naked|	naked -8
order|colon|shared|	saying 14
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -18
order|paragraph-before|apposed|	judging -26	other -30	saying -20	thinking -23
order|paragraph-before|apposition|	judging -23	other -8	saying -43	thinking -13
order|paragraph-before|direct|	judging -18	other -14	thinking -27
order|paragraph-before|inverted|	judging -7	saying -43
order|paragraph-before|passive|	judging -15	other -20	saying -12
order|paragraph-before|relative|	judging -7	other -25	saying -12
order|paragraph-before|shared|	judging -14	other -33	saying -10	thinking -25
order|quote-then-speaker|apposed|	judging -7	saying -8	thinking 8
order|quote-then-speaker|apposition|	judging -24	saying -7	thinking -23
order|quote-then-speaker|direct|	judging -27	other -24	saying 15	thinking -11
order|quote-then-speaker|passive|	judging 7	saying 11	thinking -18
order|quote-then-speaker|relative|	judging -12	other -44	saying -22	thinking -19
order|quote-then-speaker|shared|	judging 6	other -16	saying -13	thinking 7
order|quote-then-verb|inverted|	saying 12
order|sentence-after|according|	according 8
order|sentence-after|apposed|	judging -20	saying -36	thinking -18
order|sentence-after|apposition|	judging -17	other -33	saying -31	thinking -17
order|sentence-after|direct|	judging -9	other -10
order|sentence-after|inverted|	judging -16	saying 11
order|sentence-after|passive|	other -14
order|sentence-after|relative|	judging -15	other -23	saying -16
order|sentence-after|shared|	judging -33	other -41	saying -15	thinking -11
order|sentence-before|according|	according 6
order|sentence-before|apposed|	judging -42	other -13	saying -13	thinking -25
order|sentence-before|apposition|	judging -38	other -12	thinking -31
order|sentence-before|direct|	judging -8	other -14	thinking -33
order|sentence-before|inverted|	other -29	saying -9
order|sentence-before|passive|	judging -30	other -44	saying -18
order|sentence-before|relative|	judging -34	thinking -20
order|signature|naked|	naked 7
order|speaker-then-quote|apposed|	other -8	thinking -18
order|speaker-then-quote|apposition|	judging -28	other -47	saying -33
order|speaker-then-quote|direct|	judging 16	saying 32
order|speaker-then-quote|passive|	judging -26	other -6
order|speaker-then-quote|relative|	saying 8	thinking 9
order|speaker-then-quote|shared|	judging -18	other -19	saying -14	thinking 11
order|topic|naked|	naked -13
order|transcript|naked|	naked -16
order|verb-then-speaker|inverted|	judging -11	other -10	saying 6
outer|according-to|according other name|	none 19
outer|according-to|according other noun|	according other -19	none 20
outer|according-to|according other organisation|	according other 18	none 6
outer|according-to|according other person|	none 20
outer|according-to|according other place|	none -25
outer|according-to|according other pronoun|	none 9
outer|colon|apposed saying noun|	none -18
outer|colon|direct saying person|	none 22
outer|colon|direct saying pronoun|	none 9
outer|paragraph-before|according other noun|	direct other -10	direct saying -11	none -14
outer|paragraph-before|according other organisation|	none -7
outer|paragraph-before|according other person|	none -20
outer|paragraph-before|apposed judging noun|	direct other -9
outer|paragraph-before|apposed judging person|	direct judging -15	none -28	shared judging -15	shared saying -12
outer|paragraph-before|apposed other noun|	direct judging -7	direct other -8	direct saying -10	none -19	relative other -6	shared other -6	shared saying -11
outer|paragraph-before|apposed other organisation|	none -17
outer|paragraph-before|apposed other person|	apposition other -17	direct judging -12	direct other -13	direct saying -14	none -26	shared saying -9
outer|paragraph-before|apposed saying name|	direct other -10	none -11
outer|paragraph-before|apposed saying noun|	apposition other -7	direct judging -10	direct other -18	direct saying -15	direct thinking -14	none -28	relative other -13	shared judging -15	shared saying -8	shared thinking -10
outer|paragraph-before|apposed saying organisation|	direct other -8	none -20
outer|paragraph-before|apposed saying person|	apposition other -11	direct judging -24	direct other -36	direct saying -20	direct thinking -24	none -7	shared judging -20	shared other -6	shared saying -10
outer|paragraph-before|apposed saying place|	none -10
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking person|	none -11
outer|paragraph-before|apposition judging person|	none -22
outer|paragraph-before|apposition other name|	apposition other -8
outer|paragraph-before|apposition other noun|	according other -7	apposition saying -7	direct saying -6	none -18	shared other -8	shared saying -9
outer|paragraph-before|apposition other organisation|	none -8
outer|paragraph-before|apposition other person|	none -22
outer|paragraph-before|apposition saying name|	none -11
outer|paragraph-before|apposition saying noun|	direct other -10	none -29
outer|paragraph-before|apposition saying organisation|	none -10
outer|paragraph-before|apposition saying person|	direct other -17	none -24
outer|paragraph-before|apposition thinking noun|	none -8
outer|paragraph-before|apposition thinking organisation|	none -8
outer|paragraph-before|apposition thinking person|	none -8
outer|paragraph-before|direct judging name|	direct other -10	none -7
outer|paragraph-before|direct judging noun|	apposition other -7	direct judging -6	direct other -17	direct saying -13	none -26	relative other -12	shared judging -14	shared other -11	shared saying 11
outer|paragraph-before|direct judging organisation|	direct saying -10	none -17
outer|paragraph-before|direct judging person|	direct judging -18	direct other -16	direct saying 13	direct thinking -16	none -21	relative other -14	shared judging 8	shared other -18	shared saying -30	shared thinking -20
outer|paragraph-before|direct judging place|	direct other -9
outer|paragraph-before|direct judging pronoun|	direct judging -12	direct other -8	direct saying -15	direct thinking -17	none -29	shared judging -10	shared other -9	shared saying -7
outer|paragraph-before|direct other name|	direct other -8	none -26
outer|paragraph-before|direct other noun|	apposition other -12	apposition saying -12	direct judging -16	direct other -9	direct saying -19	direct thinking -11	none -22	relative judging -10	relative other -10	relative saying -8	shared judging -15	shared other -19	shared saying -13	shared thinking -16
outer|paragraph-before|direct other organisation|	direct judging -8	direct other -13	direct saying -12	none -19	shared saying -9
outer|paragraph-before|direct other person|	according other -12	apposition other -16	apposition saying -12	direct judging -22	direct other -31	direct saying -29	direct thinking -11	none -26	relative other -21	relative saying -15	shared judging -18	shared other -24
outer|paragraph-before|direct other place|	none -13
outer|paragraph-before|direct other pronoun|	apposition other -12	direct judging -25	direct other -18	direct saying -15	direct thinking -16	relative other -14	shared judging -11	shared other -14	shared saying -16	shared thinking -12
outer|paragraph-before|direct saying name|	direct judging -16	direct other -17	direct saying -13	direct thinking -6	none -16
outer|paragraph-before|direct saying noun|	apposed other -8	apposition other -9	apposition saying -14	direct judging -14	direct other -25	direct saying -10	direct thinking -10	none -31	relative judging -17	relative other -16	shared judging -23	shared other -18	shared saying -21	shared thinking -14
outer|paragraph-before|direct saying organisation|	direct saying 13	direct thinking -17	none -28	relative other 10
outer|paragraph-before|direct saying person|	apposition other -18	direct judging -24	direct other -9	direct saying 15	direct thinking -53	none 11	relative other -23	relative thinking -22	shared other -24	shared thinking -19
outer|paragraph-before|direct saying pronoun|	apposition other -17	apposition saying 9	direct judging -25	direct other -26	direct thinking -30	none -18	relative other -17	relative saying -14	shared judging -20	shared other -15	shared saying -37
outer|paragraph-before|direct thinking name|	direct saying -8
outer|paragraph-before|direct thinking noun|	direct judging -11	direct other -10	direct saying -7	direct thinking -7	none -10	shared other -7
outer|paragraph-before|direct thinking organisation|	none -7
outer|paragraph-before|direct thinking person|	direct other -8	direct saying -12	direct thinking -10	none -8	shared judging -11	shared saying -7	shared thinking -8
outer|paragraph-before|direct thinking pronoun|	direct judging -8	direct other -16	direct saying -7	direct thinking -6	none -15	shared judging -6	shared saying -9
outer|paragraph-before|inverted judging noun|	none -8
outer|paragraph-before|inverted judging person|	direct saying -8
outer|paragraph-before|inverted saying name|	none -9
outer|paragraph-before|inverted saying noun|	direct other -9	direct saying -8	none -22	shared saying -6
outer|paragraph-before|inverted saying organisation|	none -22
outer|paragraph-before|inverted saying person|	direct other -12	none -20	relative other -13	shared saying -13
outer|paragraph-before|inverted saying pronoun|	direct other -8	none -9
outer|paragraph-before|passive other noun|	none -15
outer|paragraph-before|passive other person|	none -6
outer|paragraph-before|passive saying organisation|	none -7
outer|paragraph-before|relative judging noun|	none -14
outer|paragraph-before|relative judging person|	apposition saying 12
outer|paragraph-before|relative other noun|	apposition other -6	apposition saying -12	direct other -10	direct saying -14	none -22	shared judging -12	shared saying -6
outer|paragraph-before|relative other person|	apposition judging -10	apposition other -9	apposition saying -15	direct judging -6	direct saying -14	none -23	shared other -7
outer|paragraph-before|relative saying noun|	apposition saying -15	direct other -12
outer|paragraph-before|relative saying person|	direct other -17	none -9
outer|paragraph-before|relative thinking noun|	none -8
outer|paragraph-before|shared judging name|	none -7
outer|paragraph-before|shared judging noun|	apposition saying -9	direct other -13	none -23
outer|paragraph-before|shared judging organisation|	none -7
outer|paragraph-before|shared judging person|	direct judging -13	direct other -15	direct saying -10	direct thinking -16
outer|paragraph-before|shared judging pronoun|	none -15
outer|paragraph-before|shared other name|	none -16
outer|paragraph-before|shared other noun|	direct other -9	none -18
outer|paragraph-before|shared other organisation|	none -11
outer|paragraph-before|shared other person|	none -18
outer|paragraph-before|shared other pronoun|	none -14
outer|paragraph-before|shared saying name|	none -8
outer|paragraph-before|shared saying noun|	direct judging -11	direct other -12	direct saying -16	direct thinking -12	none -23	shared saying -6
outer|paragraph-before|shared saying organisation|	direct other -17	none -21
outer|paragraph-before|shared saying person|	direct other -39	direct saying -19	direct thinking -24	none 16	shared saying -13
outer|paragraph-before|shared saying pronoun|	direct judging -12	direct other -18	direct saying -16	none -17
outer|paragraph-before|shared thinking noun|	none -20
outer|paragraph-before|shared thinking person|	none -10
outer|paragraph-before|shared thinking pronoun|	none -10
outer|quote-then-speaker|apposed judging noun|	direct judging -19	none -32
outer|quote-then-speaker|apposed judging person|	direct judging -13	direct other -9
outer|quote-then-speaker|apposed judging place|	none -18
outer|quote-then-speaker|apposed other name|	none -19
outer|quote-then-speaker|apposed other noun|	direct other -15
outer|quote-then-speaker|apposed other organisation|	none -34
outer|quote-then-speaker|apposed other person|	direct other 17	none 17
outer|quote-then-speaker|apposed other place|	none -21
outer|quote-then-speaker|apposed saying name|	none -25
outer|quote-then-speaker|apposed saying noun|	direct judging 8	direct other -31	direct saying 13	direct thinking -11	none -23	shared saying 10
outer|quote-then-speaker|apposed saying organisation|	direct saying -9	none -10
outer|quote-then-speaker|apposed saying person|	direct judging 17	direct saying -6	none 20	relative other 10	shared judging 18	shared saying 7
outer|quote-then-speaker|apposed saying place|	none -29
outer|quote-then-speaker|apposed thinking name|	none -16
outer|quote-then-speaker|apposed thinking noun|	none 6
outer|quote-then-speaker|apposed thinking person|	none -6
outer|quote-then-speaker|apposition judging noun|	direct other -7	direct saying -8	none -21	shared saying -13
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -17
outer|quote-then-speaker|apposition other organisation|	none 14
outer|quote-then-speaker|apposition other person|	none -20
outer|quote-then-speaker|apposition saying name|	none -32
outer|quote-then-speaker|apposition saying noun|	direct judging -20	direct other 11	direct saying -12	none -17	relative other -20	shared judging -20	shared saying -16
outer|quote-then-speaker|apposition saying organisation|	none -28
outer|quote-then-speaker|apposition saying person|	direct judging -14	direct other -11	none 10
outer|quote-then-speaker|apposition saying place|	none -19
outer|quote-then-speaker|apposition thinking noun|	none -7
outer|quote-then-speaker|direct judging noun|	direct judging -17	direct saying -15	direct thinking -12	none -21	relative other -14	shared judging -10	shared saying -14
outer|quote-then-speaker|direct judging organisation|	direct saying -7	none -17
outer|quote-then-speaker|direct judging person|	none -20	shared other -15
outer|quote-then-speaker|direct judging pronoun|	direct other -13	none -16
outer|quote-then-speaker|direct other name|	none -9
outer|quote-then-speaker|direct other noun|	apposition saying -26	direct judging -9	direct other -18	direct saying -36	direct thinking -20	none 9	shared judging -18	shared other -20	shared saying -27
outer|quote-then-speaker|direct other organisation|	none -33
outer|quote-then-speaker|direct other person|	direct judging -18	direct other 8	none -39	shared judging -19	shared saying -21
outer|quote-then-speaker|direct other place|	none -20
outer|quote-then-speaker|direct other pronoun|	direct judging -16	direct other -21	direct saying -8	direct thinking -17	none -18	shared saying -21
outer|quote-then-speaker|direct saying name|	none 26
outer|quote-then-speaker|direct saying noun|	direct judging 16	direct other -14	direct saying -16	direct thinking 15	relative other -19	shared judging 21	shared other -20	shared saying -12	shared thinking 15
outer|quote-then-speaker|direct saying organisation|	none 20
outer|quote-then-speaker|direct saying person|	apposition other 25	direct judging -13	direct other -14	direct saying 6	direct thinking 11	none 15	relative other 30	relative saying 23	relative thinking 26	shared judging -12	shared saying 13	shared thinking -7
outer|quote-then-speaker|direct saying place|	none -18
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct other -9	direct saying 9	direct thinking -16	none 34	shared judging 12	shared other 11	shared saying 7	shared thinking 22
outer|quote-then-speaker|direct thinking noun|	apposition saying -18	direct judging -12	direct other -20	direct saying 16	direct thinking -17	none -11	shared saying -8
outer|quote-then-speaker|direct thinking organisation|	none 9
outer|quote-then-speaker|direct thinking person|	none -21
outer|quote-then-speaker|direct thinking pronoun|	direct other -14	direct saying -20	none -32
outer|quote-then-speaker|passive judging noun|	none -15
outer|quote-then-speaker|passive other noun|	none -39
outer|quote-then-speaker|passive other person|	none -9
outer|quote-then-speaker|passive saying noun|	none -7
outer|quote-then-speaker|passive saying organisation|	none -28
outer|quote-then-speaker|relative judging noun|	none -22
outer|quote-then-speaker|relative judging person|	none 7
outer|quote-then-speaker|relative other name|	none -28
outer|quote-then-speaker|relative other noun|	direct judging -15	direct other -14	direct saying -15	none -35	shared other -17	shared saying 13	shared thinking -8
outer|quote-then-speaker|relative other person|	apposition saying 13
outer|quote-then-speaker|relative saying noun|	direct other -16	direct thinking -7	none -19
outer|quote-then-speaker|relative saying person|	direct other 10	direct thinking 12
outer|quote-then-speaker|relative thinking noun|	direct other -11	none -15
outer|quote-then-speaker|relative thinking person|	none 8
outer|quote-then-speaker|shared judging name|	none -6
outer|quote-then-speaker|shared judging noun|	direct judging 12	direct saying -13	none -26	shared judging -14	shared other -12
outer|quote-then-speaker|shared judging person|	direct saying 18	direct thinking -6	shared saying -18
outer|quote-then-speaker|shared judging place|	none -10
outer|quote-then-speaker|shared judging pronoun|	direct thinking 10	none 10	relative other 18	shared other 13	shared saying 14
outer|quote-then-speaker|shared other noun|	direct saying 8	direct thinking -13	none -18	relative other -10
outer|quote-then-speaker|shared other person|	direct judging -10	none -12
outer|quote-then-speaker|shared other place|	none -11
outer|quote-then-speaker|shared other pronoun|	direct other 25
outer|quote-then-speaker|shared saying name|	direct other -7	none -16
outer|quote-then-speaker|shared saying noun|	direct other -7	direct thinking 9	none -17	relative other -10	shared judging -13	shared saying 8
outer|quote-then-speaker|shared saying organisation|	direct other -12	none -15
outer|quote-then-speaker|shared saying person|	direct saying 8	direct thinking 23	shared judging 9	shared other 21
outer|quote-then-speaker|shared saying place|	none -17
outer|quote-then-speaker|shared saying pronoun|	direct judging 14	direct other -9	direct saying 18	none -12	relative other -6	shared other -6	shared saying 15
outer|quote-then-speaker|shared thinking noun|	direct other 9	direct saying -22	none 18	shared saying -15
outer|quote-then-speaker|shared thinking organisation|	none 14
outer|quote-then-speaker|shared thinking person|	direct other 9	none 33
outer|quote-then-speaker|shared thinking pronoun|	none -15	shared saying -6
outer|quote-then-verb|inverted judging noun|	none -7
outer|quote-then-verb|inverted judging organisation|	none 9
outer|quote-then-verb|inverted other organisation|	none 22
outer|quote-then-verb|inverted other person|	none 50
outer|quote-then-verb|inverted saying noun|	inverted saying 17	none 8
outer|quote-then-verb|inverted saying organisation|	none -22
outer|quote-then-verb|inverted saying person|	inverted saying -6	none 24
outer|quote-then-verb|inverted saying place|	none 35
outer|quote-then-verb|inverted saying pronoun|	none 6
outer|sentence-after|according other noun|	none -24
outer|sentence-after|apposed judging noun|	none -14
outer|sentence-after|apposed judging person|	none -17
outer|sentence-after|apposed other name|	none -22
outer|sentence-after|apposed other noun|	none 9
outer|sentence-after|apposed saying noun|	none -33
outer|sentence-after|apposed saying person|	none -12
outer|sentence-after|apposed thinking noun|	none -12
outer|sentence-after|apposition judging noun|	none -10
outer|sentence-after|apposition other noun|	none -18
outer|sentence-after|apposition other person|	none -18
outer|sentence-after|apposition saying noun|	none -25
outer|sentence-after|apposition saying person|	none -11
outer|sentence-after|direct judging person|	direct judging -15
outer|sentence-after|direct judging pronoun|	direct saying -9	none -24	shared other -18
outer|sentence-after|direct other name|	direct other -22	none 8
outer|sentence-after|direct other noun|	direct judging -24	direct other -27	direct saying -14	direct thinking -16	none -13	shared saying 10
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	direct saying -19	shared other -20	shared saying -15
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	direct judging 12	direct other -21	direct saying -24	none -37	shared other -21
outer|sentence-after|direct saying name|	none -24
outer|sentence-after|direct saying noun|	direct other -42	direct saying -25	none 6	shared saying -15
outer|sentence-after|direct saying organisation|	direct other -16	none -16
outer|sentence-after|direct saying person|	direct judging -14	direct other -22	direct saying -17	none 23	shared saying 6
outer|sentence-after|direct saying pronoun|	apposition other -19	direct judging -28	direct saying -23	none 7	shared judging -20	shared saying 7
outer|sentence-after|direct thinking noun|	none 8
outer|sentence-after|direct thinking pronoun|	none -18
outer|sentence-after|inverted judging noun|	none -21
outer|sentence-after|inverted saying noun|	none -12
outer|sentence-after|inverted saying pronoun|	none 14
outer|sentence-after|passive other noun|	none -11
outer|sentence-after|relative other noun|	none -15
outer|sentence-after|shared judging noun|	none -15
outer|sentence-after|shared judging pronoun|	none -23
outer|sentence-after|shared other noun|	none -9
outer|sentence-after|shared other person|	none -15
outer|sentence-after|shared other pronoun|	direct saying -16	none -21
outer|sentence-after|shared saying noun|	none -27
outer|sentence-after|shared saying person|	none -19
outer|sentence-after|shared saying pronoun|	none -9
outer|sentence-after|shared thinking noun|	none -14
outer|sentence-after|shared thinking pronoun|	none -15
outer|sentence-before|according other noun|	direct other 10	direct saying -6	inverted saying -21	none 16
outer|sentence-before|according other organisation|	direct judging -19	none -8
outer|sentence-before|according other person|	according other 16	direct saying 8	none -30
outer|sentence-before|according other place|	none -23
outer|sentence-before|apposed judging name|	none -22
outer|sentence-before|apposed judging noun|	direct other -8	none -20
outer|sentence-before|apposed judging organisation|	none -22
outer|sentence-before|apposed judging person|	none -34	relative other -9
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	none -41
outer|sentence-before|apposed other noun|	apposition other -20	apposition saying -25	direct judging -25	direct other -39	direct saying -24	direct thinking -14	none -55	relative other -28
outer|sentence-before|apposed other organisation|	none 11
outer|sentence-before|apposed other person|	apposition saying -17	direct other -37	direct saying -30
outer|sentence-before|apposed other place|	according other -7	none -39
outer|sentence-before|apposed saying name|	direct other -28	none -34
outer|sentence-before|apposed saying noun|	apposition other -23	apposition saying -16	direct judging -17	direct saying -22	direct thinking -9	none -45
outer|sentence-before|apposed saying organisation|	direct other -18	none -37
outer|sentence-before|apposed saying person|	direct judging -19	direct saying -26	direct thinking 8
outer|sentence-before|apposed saying place|	direct saying -7	none -22
outer|sentence-before|apposed thinking noun|	direct other -8	none -26
outer|sentence-before|apposed thinking organisation|	none -14
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging noun|	direct judging -13	direct other -17	none -39
outer|sentence-before|apposition judging organisation|	none -22
outer|sentence-before|apposition judging person|	none -25
outer|sentence-before|apposition judging place|	none -10
outer|sentence-before|apposition other noun|	apposition other -13	direct judging -24	direct other -27	direct saying -25	inverted saying -15	none -54
outer|sentence-before|apposition other organisation|	none -26
outer|sentence-before|apposition other person|	apposition saying 13	direct other -19	none 8
outer|sentence-before|apposition other place|	none -22
outer|sentence-before|apposition saying name|	direct other -18	none -21
outer|sentence-before|apposition saying noun|	apposition other -11	direct judging -13	direct other -48	direct saying 13	direct thinking -15	inverted saying -16	none -77	relative other -17
outer|sentence-before|apposition saying organisation|	direct judging -11	direct other -29	none -36
outer|sentence-before|apposition saying person|	apposition saying -18	direct judging -15	direct saying -21	none 14	relative other 13
outer|sentence-before|apposition saying place|	none -9
outer|sentence-before|apposition thinking name|	none -14
outer|sentence-before|apposition thinking noun|	direct other -8	none -25
outer|sentence-before|apposition thinking organisation|	apposition saying -9	none -19
outer|sentence-before|direct judging name|	none 6
outer|sentence-before|direct judging noun|	apposition other -16	apposition saying -9	direct judging -18	direct other -15	direct saying -23	direct thinking -21	inverted saying -13
outer|sentence-before|direct judging organisation|	direct other -25	none -7
outer|sentence-before|direct judging person|	apposition judging -25	apposition saying 12	direct judging -29	direct other -30	direct saying -31	direct thinking -12	inverted judging -16	inverted saying -23	none -35
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	direct judging -19	direct other -20	direct thinking -14	none -41
outer|sentence-before|direct other name|	according other -22	apposition saying -24	direct judging -22	direct other -43	direct saying -35	direct thinking -17	none -53
outer|sentence-before|direct other noun|	according other -18	apposed other -19	apposition judging -27	apposition other -22	apposition saying -29	direct saying -61	direct thinking -28	inverted saying -22	none -10	relative judging -16	relative other -34	relative saying -14
outer|sentence-before|direct other organisation|	according other -30	direct other 8	direct saying -43
outer|sentence-before|direct other person|	according other 13	apposition judging -18	apposition saying -21	direct judging -29	direct other -11	direct saying -44	direct thinking -18	inverted judging -11	relative other -23
outer|sentence-before|direct other place|	direct saying -25	none -23
outer|sentence-before|direct other pronoun|	apposition other -30	apposition saying -20	direct judging -20	direct other -35	direct saying -49	direct thinking -16	none -24	relative judging -14	relative other -27
outer|sentence-before|direct saying name|	direct other 12	direct saying -17	none -6
outer|sentence-before|direct saying noun|	according other -20	apposition saying -28	direct judging -31	direct other 11	direct saying -34	direct thinking -26	inverted saying -14	none -25	relative other -23
outer|sentence-before|direct saying organisation|	apposition other -18	direct saying -29	none 9
outer|sentence-before|direct saying person|	according other -22	apposition judging -8	apposition other -19	apposition saying -19	direct judging -21	direct other -26	direct thinking -13	inverted saying -14	none 6	relative other 14	relative saying -17
outer|sentence-before|direct saying place|	none -17
outer|sentence-before|direct saying pronoun|	apposition judging 9	apposition other -21	apposition saying 7	direct judging -21	direct other -16	direct thinking 6	inverted saying 15	none 19
outer|sentence-before|direct thinking name|	none -22
outer|sentence-before|direct thinking noun|	direct other -14	direct thinking -19	relative other -9
outer|sentence-before|direct thinking organisation|	direct other -15	none -30
outer|sentence-before|direct thinking person|	direct other -19	none -42
outer|sentence-before|direct thinking place|	none -12
outer|sentence-before|direct thinking pronoun|	apposition saying -11	direct other -27	direct saying -13	none -37
outer|sentence-before|inverted judging name|	none -32
outer|sentence-before|inverted judging noun|	direct other -13	none -40	relative other -15
outer|sentence-before|inverted judging organisation|	none -26
outer|sentence-before|inverted judging person|	none 15
outer|sentence-before|inverted judging place|	none -11
outer|sentence-before|inverted judging pronoun|	direct other -10	none -24
outer|sentence-before|inverted other noun|	none -6
outer|sentence-before|inverted other person|	none -22
outer|sentence-before|inverted saying name|	direct other -15
outer|sentence-before|inverted saying noun|	according other -16	direct judging -11	direct other -30	direct saying -11	direct thinking -11	none -23	relative other -10
outer|sentence-before|inverted saying organisation|	none -28
outer|sentence-before|inverted saying person|	apposition saying -7	direct judging 10	direct other 18	direct saying 10	none -13	relative judging 18
outer|sentence-before|inverted saying pronoun|	direct judging -16	direct other -21	direct saying -14	none 9
outer|sentence-before|passive judging noun|	none -20
outer|sentence-before|passive other name|	none -11
outer|sentence-before|passive other noun|	none -29
outer|sentence-before|passive other organisation|	none -24
outer|sentence-before|passive other person|	direct saying -19	none -26
outer|sentence-before|passive other place|	none -13
outer|sentence-before|passive saying noun|	direct saying -13	none -33
outer|sentence-before|passive saying person|	none 10
outer|sentence-before|relative judging noun|	direct judging -14	none -20
outer|sentence-before|relative judging organisation|	none -13
outer|sentence-before|relative judging person|	apposition saying -16
outer|sentence-before|relative other name|	none -22
outer|sentence-before|relative other noun|	apposition judging -12	apposition other -26	apposition saying 13	direct judging -20	direct other -12	direct saying -21	direct thinking -18	none -33	relative other -20
outer|sentence-before|relative other organisation|	none 11
outer|sentence-before|relative other person|	apposition other -30	apposition saying 11	direct other -19	none -34
outer|sentence-before|relative saying noun|	none -29
outer|sentence-before|relative saying person|	apposition saying -14	direct thinking -23
outer|sentence-before|relative thinking noun|	direct saying -6
outer|speaker-then-quote|apposed judging name|	none -25
outer|speaker-then-quote|apposed judging noun|	apposed saying -14	apposition saying -11	direct judging 9	direct saying -31	none -34	relative other -19	shared judging -6	shared other -13	shared saying -18
outer|speaker-then-quote|apposed judging organisation|	none 25
outer|speaker-then-quote|apposed judging person|	direct other 19	none 28	relative other -7	shared saying 7
outer|speaker-then-quote|apposed judging place|	none -21
outer|speaker-then-quote|apposed other name|	direct other -14	none -34
outer|speaker-then-quote|apposed other noun|	apposition saying -18	direct judging -22	direct other -19	direct saying -29	direct thinking -22	none -16	relative other -21
outer|speaker-then-quote|apposed other organisation|	none 20
outer|speaker-then-quote|apposed other person|	apposed saying -9	direct other 20	direct saying -25	none 21	relative other -19
outer|speaker-then-quote|apposed saying name|	direct judging 12	direct saying -15	none -18
outer|speaker-then-quote|apposed saying noun|	apposed judging -33	apposed other -29	apposed saying -20	apposed thinking -8	apposition saying 22	direct judging -27	direct other -23	direct thinking -18	none -34	passive other -12	passive saying -24	relative judging -22	shared judging -29	shared other -7	shared saying -6
outer|speaker-then-quote|apposed saying organisation|	apposition other 17	none 12
outer|speaker-then-quote|apposed saying person|	apposed judging 10	apposed other 30	apposed saying 22	direct other 13	direct saying 14	none 29	passive other -9	relative other 9	relative saying 9	shared other 17	shared saying 20
outer|speaker-then-quote|apposed saying place|	apposed judging -17	apposed other -16	direct other -18	none -36
outer|speaker-then-quote|apposed saying pronoun|	none 7
outer|speaker-then-quote|apposed thinking name|	none -19
outer|speaker-then-quote|apposed thinking noun|	direct other -19	direct saying -35	none -36
outer|speaker-then-quote|apposed thinking person|	direct saying -23	none 29
outer|speaker-then-quote|apposition judging noun|	direct judging -30	direct other -21	direct saying -25	direct thinking -17	none -44	relative other -32	shared judging -19	shared other 8	shared saying -15
outer|speaker-then-quote|apposition judging organisation|	none -23
outer|speaker-then-quote|apposition judging person|	direct other -17	none 20
outer|speaker-then-quote|apposition judging place|	none -12
outer|speaker-then-quote|apposition other name|	none -16
outer|speaker-then-quote|apposition other noun|	apposed saying -19	apposition saying 6	direct judging -14	direct other -31	direct saying -15	none -41	relative other -26
outer|speaker-then-quote|apposition other organisation|	none -8
outer|speaker-then-quote|apposition other person|	none 15
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition saying name|	none -30
outer|speaker-then-quote|apposition saying noun|	apposed judging -11	apposed other -11	apposed saying -16	apposition other -23	apposition saying -33	direct judging -18	direct other -43	direct saying -14	direct thinking -14	none -45	passive other -15	relative judging -10	relative other -26	relative saying -19	shared judging -13	shared other -20	shared saying -20	shared thinking -14
outer|speaker-then-quote|apposition saying organisation|	direct saying -8	none -16
outer|speaker-then-quote|apposition saying person|	apposed judging -16	direct judging 6	direct saying 6	direct thinking -13	none 51	shared judging -18
outer|speaker-then-quote|apposition saying place|	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -14
outer|speaker-then-quote|apposition thinking noun|	direct saying 9
outer|speaker-then-quote|apposition thinking person|	none 12
outer|speaker-then-quote|direct judging name|	none -14
outer|speaker-then-quote|direct judging noun|	apposed judging -16	apposed other -15	apposed saying -29	apposition saying -27	direct other -6	direct saying -10	direct thinking -21	none 6	relative other 10	shared judging 7	shared other -30	shared thinking -22
outer|speaker-then-quote|direct judging person|	direct judging 15	direct other 27	none 22	shared saying -6
outer|speaker-then-quote|direct judging pronoun|	apposed saying -6	direct judging 10	direct other 16	direct saying -17	direct thinking 11	none -19	shared judging -6	shared saying -36
outer|speaker-then-quote|direct other name|	apposed saying -16	direct other -19	direct saying -19	none -12
outer|speaker-then-quote|direct other noun|	apposed judging -22	apposed other -16	apposed saying -73	apposed thinking -18	apposition saying -39	direct judging 8	direct thinking -10	none 7	passive other 12	passive saying -15	relative judging -14	relative other -20	relative saying -23	shared judging -28	shared other -28	shared saying -19	shared thinking -15
outer|speaker-then-quote|direct other organisation|	apposed saying -26	direct thinking -15	none -6	shared saying -23
outer|speaker-then-quote|direct other person|	apposed saying -33	apposition saying -16	direct saying -30	direct thinking 16	none 8	relative saying -19
outer|speaker-then-quote|direct other place|	apposed saying -22	direct saying -20	none -25	shared saying -16
outer|speaker-then-quote|direct other pronoun|	apposed judging 7	apposed other -26	apposed saying -6	apposition saying -28	direct judging 10	direct saying -24	passive saying -20	shared judging 13	shared saying -47
outer|speaker-then-quote|direct saying name|	direct other 7	direct saying -22	direct thinking -17	none -18
outer|speaker-then-quote|direct saying noun|	apposed judging 11	apposed thinking -17	apposition judging -18	direct judging 10	direct other -10	direct saying 13	direct thinking 22	none 14	passive other -21	passive saying 17	relative judging -25	relative other -29	relative saying -10	shared other -9	shared saying -21
outer|speaker-then-quote|direct saying organisation|	direct judging 17	direct other 29	direct saying 9	none 16
outer|speaker-then-quote|direct saying person|	apposed judging -10	direct judging 38	direct other 14	direct thinking -8	passive other 19	relative other 20	shared other 10
outer|speaker-then-quote|direct saying place|	none -7
outer|speaker-then-quote|direct saying pronoun|	apposed judging 26	apposed saying -16	direct judging 17	direct other 38	direct thinking 28	relative other 19	shared judging 23	shared other 7	shared saying -16
outer|speaker-then-quote|direct thinking name|	none 15
outer|speaker-then-quote|direct thinking noun|	apposed judging 11	apposed saying -35	apposition judging -19	direct judging 6	direct other -20	direct thinking 6	none 21	shared judging -19	shared saying -42
outer|speaker-then-quote|direct thinking organisation|	none 13
outer|speaker-then-quote|direct thinking person|	direct other 12	none -9
outer|speaker-then-quote|direct thinking place|	direct saying -20
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -14	apposition saying -31	direct other -7	direct saying -41	none 18	shared saying -33
outer|speaker-then-quote|passive judging noun|	none -16
outer|speaker-then-quote|passive judging organisation|	none -18
outer|speaker-then-quote|passive other noun|	direct other -15	direct saying -24	none -19
outer|speaker-then-quote|passive other person|	none 12
outer|speaker-then-quote|passive saying noun|	none -27
outer|speaker-then-quote|passive saying organisation|	none -28
outer|speaker-then-quote|passive saying person|	none 21
outer|speaker-then-quote|relative judging noun|	direct saying -12
outer|speaker-then-quote|relative other name|	none 11
outer|speaker-then-quote|relative other noun|	apposed judging -21	apposed saying -19	direct judging -24	direct other -22	direct thinking -17	none 11	shared saying 20
outer|speaker-then-quote|relative other person|	direct other -10	direct thinking 23	none -25
outer|speaker-then-quote|relative saying noun|	apposed other -18	direct judging 17	direct saying -6	direct thinking -14	none 22	shared saying 13
outer|speaker-then-quote|relative saying person|	direct other -20	none -13
outer|speaker-then-quote|relative thinking noun|	none 11
outer|speaker-then-quote|shared judging name|	direct other -17	relative other 7
outer|speaker-then-quote|shared judging noun|	apposed judging -15	apposed other -9	apposed saying -14	direct judging -11	direct other -7	direct saying -32	direct thinking -13	none -16	relative other 8	relative saying -8	shared judging -12	shared other -16
outer|speaker-then-quote|shared judging organisation|	direct other 15
outer|speaker-then-quote|shared judging person|	apposed judging 10	apposed saying -13	direct judging 16	direct other 7	direct saying -18	none 13	passive other -8	relative other -25	shared judging 11	shared other -9	shared saying -7
outer|speaker-then-quote|shared judging place|	direct other -12
outer|speaker-then-quote|shared judging pronoun|	direct judging -23	direct other 11	direct saying 18	direct thinking -21	none -7	shared judging 12	shared other -12
outer|speaker-then-quote|shared other name|	direct saying 17
outer|speaker-then-quote|shared other noun|	apposed judging -18	apposed other -25	apposition saying -9	direct judging -12	direct saying -10	direct thinking -7	none -6	relative other -20	shared judging 11	shared saying -24
outer|speaker-then-quote|shared other organisation|	direct other -20
outer|speaker-then-quote|shared other person|	apposed judging 17	apposed other -23	apposed saying -8	direct judging -17	none -17	relative other -16	shared judging -10	shared other -17	shared thinking -14
outer|speaker-then-quote|shared other pronoun|	apposed saying -24	direct judging 8
outer|speaker-then-quote|shared saying name|	apposed saying -18	direct other 17	direct saying -13	none 7	shared judging 20	shared saying -17
outer|speaker-then-quote|shared saying noun|	apposed judging -23	apposed other -19	apposed saying -18	apposed thinking -37	apposition saying 16	direct judging -19	direct other 17	direct thinking 7	none -30	passive other 15	relative judging 6	relative saying 9	shared other -27	shared saying -31
outer|speaker-then-quote|shared saying organisation|	apposition other 15	direct judging 7	direct other 6	direct saying -15	direct thinking 6	none -19	passive other -22
outer|speaker-then-quote|shared saying person|	apposed judging 8	apposed other 17	apposition saying 11	direct other -21	relative other -8	shared other 32	shared saying 33	shared thinking 22
outer|speaker-then-quote|shared saying place|	apposed other -14
outer|speaker-then-quote|shared saying pronoun|	apposed saying -15	direct judging 26	direct other 25	direct saying -12	direct thinking -18	relative other -13	shared judging 19	shared saying -19
outer|speaker-then-quote|shared thinking name|	direct saying 10
outer|speaker-then-quote|shared thinking noun|	apposed saying -12	direct judging 7	direct saying -14	none 6	shared saying 10
outer|speaker-then-quote|shared thinking person|	apposed saying 25	direct other 18	none -11
outer|speaker-then-quote|shared thinking pronoun|	direct judging -11	direct other -7	direct saying 7	direct thinking 7
outer|verb-then-speaker|inverted judging name|	none -38
outer|verb-then-speaker|inverted judging noun|	none -20
outer|verb-then-speaker|inverted judging organisation|	none -30
outer|verb-then-speaker|inverted judging person|	none -37
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 19
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -27	none -17
outer|verb-then-speaker|inverted saying organisation|	none -30
outer|verb-then-speaker|inverted saying person|	none 33
outer|verb-then-speaker|inverted saying place|	none -33
outer|verb-then-speaker|inverted saying pronoun|	none 25
phrase|according-to|name|	false 19
phrase|according-to|noun|	true 24
phrase|according-to|pronoun|	false 9
phrase|colon|name|	false 21	true 19
phrase|colon|noun|	false -33
phrase|colon|pronoun|	false 11
phrase|named-before|name|	false -17
phrase|named-before|pronoun|	false -18
phrase|named-nearby|name|	false -6	true 7
phrase|named-nearby|pronoun|	false -15
phrase|name|	true 16
phrase|noun|	false -39	true 20
phrase|paragraph-before|name|	true -28
phrase|paragraph-before|noun|	false -63	true -50
phrase|paragraph-before|pronoun|	false -23
phrase|possessor|name|	false -19
phrase|possessor|noun|	false -10	true -28
phrase|possessor|pronoun|	false 8
phrase|pronoun|	false 12
phrase|quote-then-speaker|name|	false 8	true 9
phrase|quote-then-speaker|noun|	false -31
phrase|quote-then-speaker|pronoun|	false 15
phrase|quote-then-verb|name|	false 7	true 14
phrase|quote-then-verb|noun|	true 11
phrase|quote-then-verb|pronoun|	false 8
phrase|sentence-after|name|	false -7	true -10
phrase|sentence-after|noun|	false -6	true 6
phrase|sentence-after|pronoun|	false -6
phrase|sentence-before|name|	true 6
phrase|sentence-before|noun|	false -19	true -20
phrase|speaker-then-quote|name|	false 12
phrase|speaker-then-quote|noun|	false -31	true 20
phrase|speaker-then-quote|pronoun|	false 12
phrase|topic|name|	false -7	true 16
phrase|topic|noun|	false -32	true -11
phrase|topic|pronoun|	false -17
phrase|transcript|name|	false -16
phrase|verb-then-speaker|name|	false 14	true -8
phrase|verb-then-speaker|noun|	false -32	true 8
phrase|verb-then-speaker|pronoun|	false 34
pronoun|according-to|	elle 23	er 11
pronoun|colon|	he 11	it -24
pronoun|named-before|	elle 12	es -22	he -14	het -31	hij -16	i -25	il 14	it -45	man -24	on -36	she -19	sie -18	they -29	we -15	you -16
pronoun|named-nearby|	ella 24	er 22	es -40	het -50	hij 14	i -28	il 23	it -54	lei -7	lui -21	man -57	on -34	she 23	we -27	you -28	ze -10	zij 10
pronoun|paragraph-before|	he 13	i -13	il -13	it -38	she -43	they -19	you -11
pronoun|possessor|	haar 17	he -22	his 8	ihr -18	it -32	its -33	my -29	our -14
pronoun|quote-then-speaker|	elle 28	er -13	he 10	i -18	il 27	it -19	man -19	she 21
pronoun|quote-then-verb|	elle 32	er 34	es -26	he -20	hij 22	il 12	it -14	lei 18	she -8	sie 48
pronoun|sentence-after|	i -23	it -25	they -22
pronoun|sentence-before|	elle -17	es -11	he -8	het -18	hij 18	i -34	il 8	it -36	man -26	on -19	she 9	they -32	we -11	you -19	ze 9
pronoun|speaker-then-quote|	elle -16	er -21	he 46	i -18	il -11	it -36	man -44	on -27	she 6	sie -20	they -6	you -20
pronoun|topic|	celle-ci -9	ela -18	ele 15	elle 7	er -26	es -24	het -47	hij -21	il -9	ils -17	lei 16	man -46	on -28	sie -9	ze -40	zij 8
pronoun|verb-then-speaker|	er 21	es -27	he -11	het -37	il 19	it -56	she -35	sie 29
says|according-to|	never 18
says|colon|	never 16	often 23	too 14
says|named-before|	never -20	often -17
says|named-nearby|	often -11	too -9
says|	never 7	often 10
says|paragraph-before|	never -28	often 15
says|possessor|	often -34	too -20
says|quote-then-speaker|	never 16	often 7	too -7
says|quote-then-verb|	often 21	too 32
says|sentence-after|	never -13	often 12	too -7
says|sentence-before|	never 14	often -36
says|signature|	never 8
says|speaker-then-quote|	never -6	often 28	too 17
says|topic|	never -8
says|transcript|	never -16
says|verb-then-speaker|	never 9	often -27	too 6
size|according-to|10+|	according 13
size|according-to|1|	according 11
size|according-to|3|	according 19
size|according-to|6-9|	according 10
size|colon|10+|	judging 8	other -19
size|colon|1|	naked -24
size|colon|3|	naked -27
size|colon|4-5|	naked -20
size|named-before|10+|	naked -26
size|named-before|1|	naked -14
size|named-before|2|	naked -36
size|named-before|3|	naked -7
size|named-before|4-5|	naked -6
size|named-before|6-9|	naked -7
size|named-nearby|4-5|	naked -20
size|paragraph-before|10+|	according -12	judging -13	other -47	thinking -36
size|paragraph-before|1|	judging -11	other -13	saying -25
size|paragraph-before|2|	judging -15	other -24	saying -30	thinking -12
size|paragraph-before|3|	judging -17	other -21	saying -24	thinking -15
size|paragraph-before|4-5|	according -8	judging -13	saying -31	thinking -8
size|paragraph-before|6-9|	according -21	judging -24	other -10	saying -49	thinking -16
size|possessor|10+|	naked -20
size|possessor|2|	naked -6
size|possessor|3|	naked -12
size|quote-then-speaker|10+|	judging -9	saying 11	thinking 7
size|quote-then-speaker|1|	judging -16	other -60	saying -16	thinking -34
size|quote-then-speaker|2|	judging -17	other -26	saying 12	thinking -13
size|quote-then-speaker|3|	saying -17	thinking -10
size|quote-then-speaker|4-5|	judging -12	saying 21	thinking 15
size|quote-then-speaker|6-9|	other -17	saying 12	thinking -32
size|quote-then-verb|10+|	other 13	saying 10
size|quote-then-verb|1|	saying -15
size|quote-then-verb|2|	judging 13
size|quote-then-verb|3|	saying 44
size|quote-then-verb|4-5|	judging -12	saying -6
size|quote-then-verb|6-9|	other 13	saying 12
size|sentence-after|10+|	according 12	other -10	saying -6	thinking -22
size|sentence-after|1|	judging -17	other 7	thinking -22
size|sentence-after|2|	judging -46	other -54	saying -12	thinking -20
size|sentence-after|3|	judging -26	other -13	saying -8
size|sentence-after|4-5|	judging -38	thinking 9
size|sentence-after|6-9|	judging -14	saying 6	thinking -27
size|sentence-before|10+|	according 15	judging -9	other -39	thinking -49
size|sentence-before|1|	other -7	saying -37	thinking -35
size|sentence-before|2|	according 9	other -8	saying -23	thinking -30
size|sentence-before|3|	according -39	judging -7	other -22	thinking -24
size|sentence-before|4-5|	according -13	judging -43	saying -8	thinking -35
size|sentence-before|6-9|	according -7	judging -15	other -12	thinking -10
size|signature|10+|	naked 17
size|signature|6-9|	naked 7
size|speaker-then-quote|10+|	judging 20	saying 19
size|speaker-then-quote|1|	judging 9	other -12	saying -7	thinking 17
size|speaker-then-quote|2|	judging -14	other -12	saying 16	thinking 10
size|speaker-then-quote|3|	other -9	saying 17	thinking -16
size|speaker-then-quote|4-5|	judging 6	thinking -16
size|speaker-then-quote|6-9|	judging -12	other -19	saying -8	thinking -7
size|topic|1|	naked -70
size|topic|2|	naked -6
size|topic|4-5|	naked -19
size|topic|6-9|	naked -22
size|transcript|10+|	naked -11
size|transcript|6-9|	naked -17
size|verb-then-speaker|10+|	judging -46	saying -26
size|verb-then-speaker|1|	judging -11	saying -8
size|verb-then-speaker|2|	judging -39	saying -12
size|verb-then-speaker|3|	judging -34	saying -16
size|verb-then-speaker|4-5|	judging -23	saying 20
size|verb-then-speaker|6-9|	judging 8	other 21	saying 15
starts|according-to|false|	according 25
starts|colon|false|	apposed -13	apposition -14	direct 13	inverted -18	naked -10
starts|colon|true|	apposed -10	direct 9	naked 7	shared 12
starts|named-before|false|	naked -13
starts|named-before|true|	naked -18
starts|named-nearby|false|	naked -14
starts|named-nearby|true|	naked 19
starts|paragraph-before|false|	according -18	apposed -27	apposition -47	direct -21	inverted -44	passive -26	relative -23	shared -29
starts|paragraph-before|true|	apposed -27
starts|quote-then-speaker|false|	direct 6	passive 15	relative -50	shared -26
starts|quote-then-speaker|true|	shared 16
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according 8	apposed -16	apposition -45	direct -25	inverted 10	passive -14	relative -26	shared -25
starts|sentence-after|true|	apposition -7	direct 12	shared -17
starts|sentence-before|false|	according 6	apposed -69	direct -16	passive -32	relative -45
starts|sentence-before|true|	apposition -41	relative 10
starts|signature|false|	naked 7
starts|speaker-then-quote|false|	apposed -23	apposition -37	direct 22	relative -6	shared -46
starts|speaker-then-quote|true|	apposed 11	apposition -34	direct 11	relative 27	shared 15
starts|topic|false|	naked -17
starts|topic|true|	naked -9
starts|transcript|false|	naked -12
starts|transcript|true|	naked -12
subject|according-to|	none -13	own -30
subject|according-to|none|	0 -17	1 11
subject|according-to|none|13-25|	name 30	noun -8
subject|according-to|none|1|	name 10	pronoun 17
subject|according-to|none|2|	name 17
subject|according-to|none|3|	noun 24
subject|according-to|none|4-6|	name 26	noun -27
subject|according-to|none|7-12|	name -6	noun -25
subject|according-to|own|	0 -26	1 -25
subject|according-to|own|13-25|	name -17
subject|according-to|own|1|	name 20	noun -19
subject|according-to|own|4-6|	name -12	noun -12
subject|according-to|own|7-12|	name -28	noun -30
subject|colon|	elided -23	none -21	own -49
subject|colon|elided|	0 -23
subject|colon|elided|1|	noun -33
subject|colon|none|	0 -17
subject|colon|none|1|	name 8	noun -13
subject|colon|none|3|	name -7
subject|colon|own|	0 -47
subject|colon|own|1|	name -7	noun -58
subject|named-before|	elided 9	none 20
subject|named-before|elided|	0 13	1 -8
subject|named-before|elided|1|	name -11
subject|named-before|elided|26+|	name -34
subject|named-before|elided|3|	name 7
subject|named-before|elided|4-6|	name 8
subject|named-before|elided|7-12|	name 41
subject|named-before|none|	1 19
subject|named-before|none|1|	pronoun 27
subject|named-before|none|26+|	name -43	pronoun -16
subject|named-before|none|2|	name -13
subject|named-before|none|3|	pronoun -9
subject|named-before|none|4-6|	name 7
subject|named-before|none|7-12|	name 29
subject|named-before|own|	0 -6	1 9
subject|named-before|own|13-25|	name -17	pronoun -38
subject|named-before|own|1|	name 26
subject|named-before|own|26+|	name -38	pronoun -20
subject|named-before|own|2|	name -17	pronoun 16
subject|named-before|own|3|	name -48	pronoun -30
subject|named-before|own|4-6|	name -22	pronoun -48
subject|named-before|own|7-12|	name -35	pronoun -49
subject|named-nearby|	elided 11	none 11	own 21
subject|named-nearby|elided|	0 12	1 -20
subject|named-nearby|elided|0|	name -21
subject|named-nearby|elided|1|	name -17
subject|named-nearby|elided|2|	pronoun -14
subject|named-nearby|elided|3|	name -17
subject|named-nearby|elided|4-6|	name 26
subject|named-nearby|elided|7-12|	name 22
subject|named-nearby|none|	0 22	1 -9	2 -24
subject|named-nearby|none|0|	name -12	pronoun -16
subject|named-nearby|none|13-25|	name 15	pronoun -22
subject|named-nearby|none|1|	name 32
subject|named-nearby|none|26+|	name -31
subject|named-nearby|none|3|	name 13
subject|named-nearby|none|4-6|	name 19	pronoun 9
subject|named-nearby|none|7-12|	name -39	pronoun -9
subject|named-nearby|own|	0 35	1 -23	2 -22
subject|named-nearby|own|0|	name -32	pronoun -20
subject|named-nearby|own|13-25|	name -30	pronoun -26
subject|named-nearby|own|1|	pronoun -23
subject|named-nearby|own|26+|	name -34
subject|named-nearby|own|2|	name 47	pronoun 10
subject|named-nearby|own|3|	name 22	pronoun -16
subject|named-nearby|own|4-6|	name 7	pronoun -27
subject|named-nearby|own|7-12|	pronoun -40
subject|paragraph-before|	elided -42	none -52	own -41
subject|paragraph-before|elided|	0 -26	1 -19	2 -26
subject|paragraph-before|elided|26+|	name -20	noun -37
subject|paragraph-before|none|	0 -38	1 -23	2 -22
subject|paragraph-before|none|26+|	name -39	noun -30
subject|paragraph-before|own|	0 -33	1 -22	2 -30
subject|paragraph-before|own|26+|	name -41	noun -22	pronoun -13
subject|possessor|none|2|	pronoun 7
subject|possessor|none|7-12|	pronoun -19
subject|possessor|	own -34
subject|possessor|own|	0 -33
subject|possessor|own|4-6|	pronoun -9
subject|possessor|own|7-12|	noun -19
subject|quote-then-speaker|	elided -6	none -19	own -9
subject|quote-then-speaker|elided|	0 -22	1 9
subject|quote-then-speaker|none|-12|	name 19
subject|quote-then-speaker|none|-4|	name -12
subject|quote-then-speaker|none|-9|	name -9
subject|quote-then-speaker|none|	0 -41	2 12
subject|quote-then-speaker|none|1|	name -28	noun -16
subject|quote-then-speaker|none|4-6|	noun -14
subject|quote-then-speaker|none|7-12|	name -6
subject|quote-then-speaker|own|-10|	noun -22
subject|quote-then-speaker|own|-11|	name -19
subject|quote-then-speaker|own|-12|	name -14
subject|quote-then-speaker|own|-13|	name -17
subject|quote-then-speaker|own|-15|	name -14
subject|quote-then-speaker|own|-17|	name -7
subject|quote-then-speaker|own|-3|	noun -12	pronoun -13
subject|quote-then-speaker|own|-4|	name -21	noun -14
subject|quote-then-speaker|own|-5|	name -7	noun -20
subject|quote-then-speaker|own|-6|	name 18	noun -14
subject|quote-then-speaker|own|-7|	name 16
subject|quote-then-speaker|own|-8|	name -19
subject|quote-then-speaker|own|-9|	name -7	noun -13
subject|quote-then-speaker|own|0|	noun -33
subject|quote-then-speaker|own|	1 -8	2 -34
subject|quote-then-speaker|own|13-25|	noun -22
subject|quote-then-speaker|own|1|	name -10
subject|quote-then-speaker|own|2|	name 20	pronoun 35
subject|quote-then-speaker|own|3|	name 26	noun -20
subject|quote-then-speaker|own|4-6|	name -12	noun -27
subject|quote-then-speaker|own|7-12|	name -12
subject|quote-then-verb|	none 18	own 11
subject|quote-then-verb|none|	0 18
subject|quote-then-verb|none|1|	name 39	noun 9
subject|quote-then-verb|own|	0 12	1 -21
subject|quote-then-verb|own|1|	noun 16	pronoun 23
subject|quote-then-verb|own|2|	name 28	noun -15
subject|quote-then-verb|own|7-12|	noun -15
subject|sentence-after|none|	0 -8
subject|sentence-after|none|0|	name -44	noun 11
subject|sentence-after|none|1|	name 6	noun -6
subject|sentence-after|none|2|	name 7
subject|sentence-after|none|3|	noun -7
subject|sentence-after|none|4-6|	name -27	noun -15	pronoun -16
subject|sentence-after|none|7-12|	noun -20
subject|sentence-after|	own -8
subject|sentence-after|own|	1 -36	2 -24
subject|sentence-after|own|1|	name -19
subject|sentence-after|own|4-6|	name -14
subject|sentence-before|elided|	0 14	1 -8	2 -41
subject|sentence-before|elided|13-25|	noun -30
subject|sentence-before|elided|1|	name -13	noun -26
subject|sentence-before|elided|26+|	name -25	noun -28
subject|sentence-before|elided|2|	noun -30
subject|sentence-before|elided|3|	name 10	noun -20
subject|sentence-before|elided|4-6|	name 25
subject|sentence-before|elided|7-12|	name 16
subject|sentence-before|	none -10	own -25
subject|sentence-before|none|	0 -13	1 -24	2 10
subject|sentence-before|none|13-25|	name -29	pronoun -31
subject|sentence-before|none|1|	name -11	noun -29	pronoun 29
subject|sentence-before|none|26+|	name -45	noun -29	pronoun -25
subject|sentence-before|none|2|	name 12	noun -34	pronoun 19
subject|sentence-before|none|3|	name -10	noun -8
subject|sentence-before|none|4-6|	noun -12	pronoun 26
subject|sentence-before|none|7-12|	noun -9	pronoun 6
subject|sentence-before|own|	0 -30	1 -15	2 -62
subject|sentence-before|own|13-25|	name -23	noun -81	pronoun -7
subject|sentence-before|own|26+|	noun -35	pronoun -23
subject|sentence-before|own|2|	name -31	noun -33	pronoun -20
subject|sentence-before|own|3|	name -48	noun -6	pronoun -17
subject|sentence-before|own|4-6|	noun -59	pronoun -23
subject|sentence-before|own|7-12|	name -21	noun -64	pronoun -42
subject|speaker-then-quote|	elided -22	own -10
subject|speaker-then-quote|elided|	0 -9	1 -28	2 -6
subject|speaker-then-quote|elided|0|	name -6	noun -13
subject|speaker-then-quote|elided|1|	name 17	noun -20
subject|speaker-then-quote|elided|2|	noun -16
subject|speaker-then-quote|none|	0 8	1 -6	2 -10
subject|speaker-then-quote|none|0|	name 14	noun 8
subject|speaker-then-quote|none|13-25|	name 20
subject|speaker-then-quote|none|1|	name 7	noun 7
subject|speaker-then-quote|none|2|	name 35	noun -11
subject|speaker-then-quote|none|3|	noun -35
subject|speaker-then-quote|none|4-6|	noun -6	pronoun -19
subject|speaker-then-quote|none|7-12|	name -14	noun 7	pronoun -8
subject|speaker-then-quote|own|	0 12	1 -21	2 -17
subject|speaker-then-quote|own|0|	name 12	noun 15	pronoun -29
subject|speaker-then-quote|own|13-25|	name -44	pronoun -16
subject|speaker-then-quote|own|1|	name 20	noun -19	pronoun -9
subject|speaker-then-quote|own|2|	noun 31	pronoun -20
subject|speaker-then-quote|own|3|	name -6
subject|speaker-then-quote|own|4-6|	noun 14	pronoun -26
subject|speaker-then-quote|own|7-12|	name -21	pronoun -6
subject|topic|	elided 6	none -12	own -20
subject|topic|elided|	0 21	1 25	2 -63
subject|topic|elided|13-25|	noun -8
subject|topic|elided|26+|	name -65	noun -40	pronoun -12
subject|topic|elided|3|	name 10
subject|topic|elided|4-6|	name 23
subject|topic|elided|7-12|	name 21	noun 9
subject|topic|none|	0 15	1 -12	2 -52
subject|topic|none|0|	noun -27
subject|topic|none|13-25|	name -19	noun -14	pronoun -11
subject|topic|none|1|	name 23	noun -14
subject|topic|none|26+|	name -19	noun -73	pronoun -8
subject|topic|none|2|	noun -17
subject|topic|none|3|	name 7	noun -9
subject|topic|none|4-6|	pronoun -15
subject|topic|none|7-12|	name -7
subject|topic|own|	1 -13	2 -21
subject|topic|own|13-25|	noun -92	pronoun -16
subject|topic|own|1|	name 11	noun -22	pronoun -29
subject|topic|own|26+|	name -25	noun -34	pronoun -56
subject|topic|own|2|	name -11	noun -20	pronoun -19
subject|topic|own|3|	name 29	noun -6	pronoun 6
subject|topic|own|4-6|	pronoun -24
subject|topic|own|7-12|	name -10	noun -32	pronoun -47
subject|verb-then-speaker|	elided -20	none 8	own 20
subject|verb-then-speaker|elided|	0 -20
subject|verb-then-speaker|none|	0 8
subject|verb-then-speaker|none|0|	name -23	pronoun -26
subject|verb-then-speaker|none|1|	name -16	noun -28	pronoun 15
subject|verb-then-speaker|none|2|	pronoun 19
subject|verb-then-speaker|none|7-12|	noun -21
subject|verb-then-speaker|own|	0 20	1 -15
subject|verb-then-speaker|own|13-25|	name -10	noun -31
subject|verb-then-speaker|own|1|	name 33	noun -19	pronoun 16
subject|verb-then-speaker|own|2|	noun 24
subject|verb-then-speaker|own|3|	noun -22	pronoun 19
subject|verb-then-speaker|own|4-6|	name 18
subject|verb-then-speaker|own|7-12|	noun -11	pronoun 11
twin|paragraph-before|apposed judging noun|	apposed judging noun -10	apposed judging person -6	apposed judging place -9	apposition judging noun -15	apposition judging person -13	shared judging noun -9
twin|paragraph-before|apposed judging person|	apposed judging noun -17	apposition judging noun -24	apposition judging person -17	direct judging noun -7	inverted judging noun -20	inverted judging person -17	shared judging noun -14	shared judging person -18
twin|paragraph-before|apposed judging place|	apposed judging noun -8
twin|paragraph-before|apposed other noun|	apposed other noun -12	apposed other person -13	apposition other noun -16	apposition other person -15	apposition other place -8	direct other noun -11	direct other person -8	direct other pronoun -10	shared other noun -9
twin|paragraph-before|apposed other organisation|	apposition other noun -10	direct other noun -9
twin|paragraph-before|apposed other person|	apposed other noun -27	apposed other person -11	apposition other noun -27	apposition other organisation -12	apposition other person -14	apposition other place -13	apposition saying noun -10	direct other noun -11	direct other person -15	shared other noun -8	shared other person -14
twin|paragraph-before|apposed saying name|	direct saying person -7	inverted saying noun -9
twin|paragraph-before|apposed saying noun|	apposed saying noun -16	apposed saying person -18	apposed saying place -16	apposition saying noun -17	apposition saying organisation -12	apposition saying person -24	direct saying noun -11	direct saying organisation -20	direct saying person -18	direct saying pronoun -9	inverted saying noun -25	inverted saying person -13	inverted saying pronoun -7	shared saying noun -9	shared saying organisation -12	shared saying person -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -10	apposed saying person -13	apposition saying noun -13	direct saying noun -10	inverted saying noun -6	shared saying organisation -7
twin|paragraph-before|apposed saying person|	apposed saying noun -28	apposed saying organisation -18	apposed saying person -19	apposed saying place -21	apposition saying name 6	apposition saying organisation -23	apposition saying person -14	apposition saying place -17	direct saying noun -24	direct saying person -13	inverted saying name -10	inverted saying noun -26	inverted saying organisation 7	inverted saying person -22	inverted saying place -13	inverted saying pronoun -25	passive saying noun -14	shared saying name -13	shared saying noun -24	shared saying person 9
twin|paragraph-before|apposed saying place|	apposed saying noun -15
twin|paragraph-before|apposed thinking noun|	direct thinking noun -7	shared thinking noun -8
twin|paragraph-before|apposed thinking person|	apposed thinking noun -7	apposition thinking noun -6	shared thinking person -13
twin|paragraph-before|apposition judging noun|	apposed judging noun -11	apposed judging person -8	inverted judging noun -6	shared judging person 6
twin|paragraph-before|apposition judging person|	apposed judging noun -19	apposed judging person -16	inverted judging noun -10
twin|paragraph-before|apposition other noun|	apposed other noun -17	apposed other organisation -6	apposed other person -16	apposition saying noun -8	shared other name -6	shared other noun -9
twin|paragraph-before|apposition other person|	apposed other noun -27	apposed other person -14
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying name|	apposed saying person -11
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -15	apposed saying person -24	apposition other noun -6	inverted saying noun -14	inverted saying organisation -12	inverted saying person -7	inverted saying pronoun -6	shared saying noun -20	shared saying person -13	shared saying pronoun -13
twin|paragraph-before|apposition saying organisation|	shared saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -26	apposed saying person -10	inverted saying noun -21
twin|paragraph-before|apposition thinking person|	apposed thinking noun -8
twin|paragraph-before|direct judging noun|	apposed judging noun -9	direct other noun -15
twin|paragraph-before|direct judging organisation|	apposed judging noun -10
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -9	apposed judging organisation -15	direct other person -18	shared judging person -8
twin|paragraph-before|direct judging pronoun|	apposed judging noun -18	direct other pronoun -13
twin|paragraph-before|direct other name|	direct other name -8
twin|paragraph-before|direct other noun|	apposed other noun -15	apposed other organisation -9	apposed other person -8	apposed other place -6	direct judging noun -16	direct other noun -22	direct saying noun -25	passive other noun -14
twin|paragraph-before|direct other organisation|	apposed other organisation -6	direct other organisation -6
twin|paragraph-before|direct other person|	apposed other name -16	apposed other noun -22	apposed other person -18	direct judging person -14	direct other person -23	direct saying person -21	passive other noun -14
twin|paragraph-before|direct other place|	direct other place -11
twin|paragraph-before|direct other pronoun|	apposed other name -10	apposed other noun -23	direct judging pronoun -14	direct other pronoun -22	direct saying pronoun -9	direct thinking pronoun -9	passive other noun -10
twin|paragraph-before|direct saying name|	apposed saying noun -14	inverted saying noun -13
twin|paragraph-before|direct saying noun|	apposed saying noun -22	apposed saying organisation -11	apposed saying person -20	apposed saying place -11	direct other noun -27	shared saying noun -18
twin|paragraph-before|direct saying organisation|	inverted saying noun -10
twin|paragraph-before|direct saying person|	apposed saying name -24	apposed saying organisation -23	apposed saying person -20	apposed saying place -29	direct other person -25
twin|paragraph-before|direct saying pronoun|	apposed saying name -20	apposed saying noun -27	direct other pronoun -10
twin|paragraph-before|direct thinking noun|	apposed thinking noun -9
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -7	direct other pronoun -6
twin|paragraph-before|inverted judging noun|	apposed judging person -7
twin|paragraph-before|inverted judging person|	apposed judging person -7	apposition judging noun -9
twin|paragraph-before|inverted saying noun|	apposed saying noun -19	apposed saying person -10	apposition saying noun -15	apposition saying person -15	direct saying name -6	shared saying pronoun -9
twin|paragraph-before|inverted saying organisation|	apposed saying person -10	apposition saying noun -13
twin|paragraph-before|inverted saying person|	apposed saying noun -11	apposed saying person -10	apposition saying noun -19	shared saying noun -11
twin|paragraph-before|inverted saying pronoun|	apposed saying person -8	apposition saying noun -6
twin|paragraph-before|passive other noun|	direct other noun -13	direct other pronoun -7
twin|paragraph-before|passive saying noun|	apposed saying person -6
twin|paragraph-before|relative other noun|	relative other noun -12
twin|paragraph-before|shared judging noun|	apposed judging noun -10	apposed judging person -12	apposition judging noun -11	shared judging noun -10	shared judging person -8
twin|paragraph-before|shared judging person|	apposed judging person -20	direct judging noun -14	direct judging person -8	inverted judging noun -17	shared judging noun -27	shared judging pronoun -12
twin|paragraph-before|shared judging pronoun|	apposition judging noun -13	direct judging noun -9	shared judging noun -7
twin|paragraph-before|shared other name|	apposition other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -9	apposition other noun -8	shared other noun -12
twin|paragraph-before|shared other person|	apposed other noun -6	apposed other person -11	apposition other noun -9	shared other noun -8	shared other place -9
twin|paragraph-before|shared other pronoun|	apposition other noun -8	shared other noun -6
twin|paragraph-before|shared saying name|	shared saying noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -13	apposed saying person -13	apposition saying organisation -13	direct saying noun -20	inverted saying noun -13	inverted saying person -7	shared saying name -6	shared saying noun -22	shared saying organisation -6	shared saying person -11
twin|paragraph-before|shared saying organisation|	apposed saying noun -8	apposed saying organisation -6	apposition saying noun -9	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying noun -20	apposed saying person 8	direct saying noun -26	inverted saying noun -19	inverted saying pronoun -18	shared saying noun -26	shared saying person -18	shared saying pronoun -19
twin|paragraph-before|shared saying pronoun|	direct saying noun -10	inverted saying noun 11	shared saying noun -19	shared saying person -11	shared saying pronoun -19
twin|paragraph-before|shared thinking noun|	apposed thinking noun -8	apposition thinking noun -7	shared thinking noun -10	shared thinking person -8
twin|paragraph-before|shared thinking person|	apposed thinking person -11	apposition thinking noun -8	shared thinking noun -10
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -39	apposed judging person -28	apposed judging place -14	apposition judging noun -6	direct judging noun -28	shared judging noun -31	shared judging person -11	shared judging pronoun -27
twin|quote-then-speaker|apposed judging person|	apposed judging noun -12	apposition judging noun 10	direct judging noun 7	shared judging person -14
twin|quote-then-speaker|apposed judging place|	apposed judging noun -24
twin|quote-then-speaker|apposed other name|	shared other noun -17
twin|quote-then-speaker|apposed other noun|	apposed other organisation -36	apposed other person -42	apposed other place -27	apposition other noun 7	apposition other place -19	direct other person -21	direct other place 10	passive other noun -9	shared other noun -52	shared other organisation -15	shared other person -40	shared other pronoun -31
twin|quote-then-speaker|apposed other organisation|	apposed other noun -30	apposition other noun -14	shared other organisation -22	shared other person -22
twin|quote-then-speaker|apposed other person|	apposed other noun 16	apposed other person -14	direct other noun 19	shared other person 18
twin|quote-then-speaker|apposed other place|	apposed other noun -27	shared other noun -20
twin|quote-then-speaker|apposed saying name|	shared saying name -9
twin|quote-then-speaker|apposed saying noun|	apposed other noun 8	apposed saying noun -59	apposed saying person -27	apposed saying place 14	apposition saying noun 10	direct saying organisation -24	direct saying person -30	direct saying pronoun -33	shared saying name -11	shared saying noun -9	shared saying organisation 13	shared saying person -38	shared saying pronoun -30
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -12	apposed saying person -19	apposition saying noun -10	direct saying noun -13	shared saying person -22
twin|quote-then-speaker|apposed saying person|	apposed saying noun -24	apposed saying person 12	apposition saying name 23	apposition saying noun 42	apposition saying organisation 24	apposition saying person -7	direct saying noun -21	direct saying organisation -14	direct saying person -16	passive saying noun 18	shared saying organisation 16
twin|quote-then-speaker|apposed saying place|	apposed saying noun -17
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -14	shared thinking noun 10	shared thinking person -18
twin|quote-then-speaker|apposed thinking person|	shared thinking person 14
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -16	apposed judging person -16	shared judging noun -13	shared judging person -18	shared judging pronoun -12
twin|quote-then-speaker|apposition other noun|	apposed other noun -20	apposed other organisation -18	apposed other person -28	shared other noun -13	shared other organisation -15	shared other person -22
twin|quote-then-speaker|apposition other place|	apposed other noun -15
twin|quote-then-speaker|apposition saying name|	apposed saying person -33
twin|quote-then-speaker|apposition saying noun|	apposed saying organisation -6	apposed saying person -6	passive saying noun 9	shared saying name -24	shared saying noun -12	shared saying organisation -16	shared saying pronoun -27
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -32	shared saying noun -20
twin|quote-then-speaker|apposition saying person|	apposed saying noun 14	apposed saying person -25	shared saying person -23
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 20
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -10	shared thinking pronoun -17
twin|quote-then-speaker|direct judging noun|	apposed judging noun -37	apposed judging person -18	passive judging noun -14	shared judging noun -18	shared judging person -10	shared judging pronoun -11
twin|quote-then-speaker|direct judging organisation|	apposed judging person -13
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -18	shared judging pronoun -13
twin|quote-then-speaker|direct other noun|	apposed other noun -35	apposed other person -40	direct other noun -44	direct saying noun -18	direct thinking noun -19	passive other noun -18	passive other organisation 7	passive other person -21
twin|quote-then-speaker|direct other person|	direct other person -28	direct saying person -11
twin|quote-then-speaker|direct other place|	apposed other noun -18
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -19	direct other pronoun -43	direct saying pronoun -20	direct thinking pronoun -6	shared judging pronoun -14
twin|quote-then-speaker|direct saying noun|	apposed saying noun 27	apposed saying organisation -23	apposed saying person -13	direct other noun -24	passive saying noun 16	shared saying noun -24	shared saying person -33	shared saying pronoun -21
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 21	apposed saying person 16
twin|quote-then-speaker|direct saying person|	apposed saying noun 26	apposed saying person 18	direct other person -13
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 7	direct other pronoun -19	passive saying noun 28
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -14	apposed thinking person -9	direct other noun -18	passive thinking noun -21	shared thinking person -23
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 10
twin|quote-then-speaker|passive judging noun|	direct judging noun -13
twin|quote-then-speaker|passive other noun|	apposed other noun -15	direct other noun -21	shared other noun -22	shared other person -13	shared other pronoun -22
twin|quote-then-speaker|passive saying noun|	apposed saying person -16	apposition saying noun -18	direct saying noun -24	direct saying pronoun -35
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -20
twin|quote-then-speaker|relative judging noun|	relative other noun -12
twin|quote-then-speaker|relative judging person|	relative other person 9
twin|quote-then-speaker|relative other noun|	relative judging noun -10	relative other noun -17	relative saying noun -11
twin|quote-then-speaker|relative other person|	relative judging person 7	relative saying person 9
twin|quote-then-speaker|relative saying noun|	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 9
twin|quote-then-speaker|shared judging name|	shared judging noun 15
twin|quote-then-speaker|shared judging noun|	apposed judging noun -32	apposed judging person -27	apposition judging noun 13	direct judging noun 16	shared judging name -19	shared judging person -12	shared judging pronoun -26
twin|quote-then-speaker|shared judging organisation|	shared judging person -22
twin|quote-then-speaker|shared judging person|	apposed judging noun -10	apposed judging person 10	apposition judging noun -18	apposition judging person 9	direct judging noun 6	shared judging organisation 21	shared judging person -11	shared judging pronoun -16
twin|quote-then-speaker|shared judging place|	shared judging person -10
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 20	apposition judging noun 32	direct judging pronoun -14	direct other pronoun -14	shared judging person 13	shared judging pronoun -8
twin|quote-then-speaker|shared other noun|	apposed other name 14	apposed other noun -38	apposed other organisation -11	passive other noun -21	shared other noun -31	shared other organisation -12	shared other person -29
twin|quote-then-speaker|shared other organisation|	apposition other noun 11
twin|quote-then-speaker|shared other person|	apposed other noun -6	apposed other organisation 13	apposed other person 35	apposed other place 11	apposition other noun 19	apposition other place 6	passive other noun -10	shared other noun -6
twin|quote-then-speaker|shared other pronoun|	passive other noun -11	shared other noun -20	shared other person -16
twin|quote-then-speaker|shared saying name|	apposed saying noun -20	apposition saying noun -17	shared saying noun -26	shared saying person 8
twin|quote-then-speaker|shared saying noun|	apposed saying noun -36	apposed saying person -26	apposed saying place -15	apposition saying noun -6	apposition saying organisation -11	direct saying noun 12	shared saying name -16	shared saying noun -17	shared saying organisation 13	shared saying person 8
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -15	apposed saying person -18	apposition saying noun -18	shared saying noun -16	shared saying person -10
twin|quote-then-speaker|shared saying person|	apposed saying noun -7	apposed saying organisation -14	apposed saying person 13	apposition saying noun -8	apposition saying person 31	shared saying name -19	shared saying organisation 7
twin|quote-then-speaker|shared saying place|	apposed saying noun -12
twin|quote-then-speaker|shared saying pronoun|	apposed saying noun 8	apposition saying noun -7	apposition saying pronoun 21	shared other pronoun 22	shared saying name -15	shared saying person -13
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 9	apposed thinking person -8	shared thinking person -17	shared thinking pronoun 20
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 19	apposed thinking person 24	apposition thinking noun 16	direct thinking noun 18	shared thinking noun 29	shared thinking pronoun 15
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -20	shared thinking person -16
twin|quote-then-verb|inverted saying noun|	inverted saying person 18
twin|quote-then-verb|inverted saying person|	inverted saying noun -14
twin|sentence-after|apposed judging person|	apposition judging noun -17
twin|sentence-after|apposed other name|	direct other noun -17
twin|sentence-after|apposed other noun|	apposition other noun -25	direct other noun 9	direct other person -18	direct other pronoun -18
twin|sentence-after|apposed saying noun|	apposition saying noun -21	direct saying pronoun -27
twin|sentence-after|apposed saying person|	apposition saying noun -12	inverted saying noun -12
twin|sentence-after|apposition judging noun|	apposed judging person -9
twin|sentence-after|apposition other noun|	apposed other noun -13
twin|sentence-after|apposition saying noun|	apposed saying noun -17	apposed saying person -19	inverted saying pronoun -14
twin|sentence-after|direct other noun|	apposed other name -14	apposed other noun -13	direct other noun -33
twin|sentence-after|direct other organisation|	direct saying organisation -13
twin|sentence-after|direct other person|	apposed other noun -17
twin|sentence-after|direct other pronoun|	apposed other noun -18	direct other pronoun -29	direct saying pronoun 15
twin|sentence-after|direct saying noun|	apposed saying noun -15	shared saying noun -14	shared saying person -19
twin|sentence-after|direct saying organisation|	direct other organisation -13
twin|sentence-after|direct saying pronoun|	apposed saying noun 11	direct other pronoun 16
twin|sentence-after|inverted saying noun|	apposed saying person -9	apposition saying noun -9
twin|sentence-after|inverted saying pronoun|	apposition saying noun 7
twin|sentence-after|shared saying noun|	direct saying noun -10
twin|sentence-after|shared saying person|	apposition saying noun -8	direct saying noun -13
twin|sentence-before|apposed judging noun|	apposed judging noun -15	apposed judging person -26	apposition judging noun -16	apposition judging organisation -15	apposition judging person -14	direct judging noun -25	direct judging person -17	direct judging pronoun -11	inverted judging noun -20
twin|sentence-before|apposed judging organisation|	apposition judging noun -18	inverted judging noun -24
twin|sentence-before|apposed judging person|	apposed judging noun -33	apposed judging person -24	apposition judging noun -27	direct judging noun -16	inverted judging person -23
twin|sentence-before|apposed other name|	apposition other noun -23	direct other noun -23	direct other organisation -6	direct other person -19
twin|sentence-before|apposed other noun|	apposed other noun -38	apposed other organisation -26	apposed other person -19	apposed other place -24	apposition other name -26	apposition other noun -32	apposition other organisation -26	apposition other person -36	apposition other place -20	direct other name -11	direct other noun -39	direct other organisation -16	direct other person -33	direct other pronoun -24	inverted saying noun -21
twin|sentence-before|apposed other organisation|	apposed other noun -35	apposition other noun 14	direct other noun -25	direct other organisation -15
twin|sentence-before|apposed other person|	apposed other noun -14	apposed other person -13	apposition other name -38	apposition other organisation -29	apposition other place -19	direct other noun -17	inverted saying noun -22
twin|sentence-before|apposed other place|	apposed other noun -17	apposed other person -14	apposed other place -29	apposition other noun -17	direct other noun -20	direct other organisation -19	direct other person -13	direct other place -22
twin|sentence-before|apposed saying name|	apposed saying person -19	apposition saying noun -24	apposition saying person -14	direct saying name -16	direct saying noun -21	direct saying organisation -15	direct saying person -13	inverted saying noun -24
twin|sentence-before|apposed saying noun|	apposed saying noun -38	apposed saying person -30	apposed saying place -26	apposition saying noun -7	apposition saying organisation 9	apposition saying person -50	apposition saying place 11	direct saying noun -35	direct saying organisation -21	direct saying person -40	direct saying pronoun -43	inverted saying organisation -8	inverted saying person -15	inverted saying place -7	inverted saying pronoun -25
twin|sentence-before|apposed saying organisation|	apposition saying noun -32	apposition saying place -14	direct saying noun -15	direct saying person -20	direct saying pronoun -20	inverted saying noun -29	inverted saying pronoun -21
twin|sentence-before|apposed saying person|	apposed saying name -26	apposed saying organisation -13	apposed saying place -26	apposition saying name 14	apposition saying person -22	apposition saying place -21	direct saying noun -21	direct saying person -18	inverted saying noun -7	inverted saying person -13	inverted saying pronoun -30
twin|sentence-before|apposed saying place|	apposed saying noun -23	apposed saying person -8	direct saying noun -20	direct saying organisation -16	direct saying person -6
twin|sentence-before|apposed thinking noun|	apposed thinking noun -9	apposed thinking person -10	apposition thinking noun -16	apposition thinking person -9	direct thinking noun -17	direct thinking pronoun -13
twin|sentence-before|apposed thinking person|	apposition thinking noun -19	direct thinking noun -8
twin|sentence-before|apposition judging noun|	apposed judging noun -16	apposed judging organisation -18	apposed judging person -30	inverted judging name -17	inverted judging noun -27
twin|sentence-before|apposition judging organisation|	apposed judging noun -21	apposed judging person -13
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -21
twin|sentence-before|apposition other name|	apposed other noun -25	apposed other person -32
twin|sentence-before|apposition other noun|	apposed other name -21	apposed other noun -31	apposed other organisation -29	apposed other person -41	apposed other place -17	passive other noun -18
twin|sentence-before|apposition other organisation|	apposed other noun -32	apposed other person -25
twin|sentence-before|apposition other person|	inverted saying noun 13
twin|sentence-before|apposition other place|	apposed other noun -19	apposed other person -15
twin|sentence-before|apposition saying name|	apposed saying person -19	inverted saying person -16	inverted saying pronoun -17
twin|sentence-before|apposition saying noun|	apposed saying name -22	apposed saying noun -34	apposed saying organisation -28	apposed saying person -14	inverted saying name -11	inverted saying noun 7	inverted saying organisation -27	inverted saying person -22	inverted saying pronoun -32
twin|sentence-before|apposition saying organisation|	apposed saying noun -23	apposed saying person -30	inverted saying noun -27
twin|sentence-before|apposition saying person|	apposed saying name 6	apposed saying noun 16	apposed saying person -25	inverted saying noun 11	inverted saying organisation 20	inverted saying person -31	inverted saying pronoun 8
twin|sentence-before|apposition saying place|	apposed saying noun 9	apposed saying organisation -10	apposed saying person -16	inverted saying noun 8
twin|sentence-before|apposition thinking noun|	apposed thinking noun -14	apposed thinking person -14
twin|sentence-before|apposition thinking person|	apposed thinking noun -13
twin|sentence-before|direct judging noun|	apposed judging noun -32	apposed judging person -17	passive judging noun -15
twin|sentence-before|direct judging organisation|	inverted judging noun -18
twin|sentence-before|direct judging person|	apposed judging noun -41	inverted judging noun -32
twin|sentence-before|direct judging pronoun|	apposed judging noun -24
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -23	apposed other noun -26	apposed other organisation -25	apposed other person -30	apposed other place -23	passive other noun -30	passive other organisation -18	passive other person -32
twin|sentence-before|direct other organisation|	apposed other name -16	apposed other noun -26	apposed other organisation -19	inverted saying noun -15
twin|sentence-before|direct other person|	apposed other name -26	apposed other noun -35	apposed other place 16	inverted saying noun -16	passive other pronoun -14
twin|sentence-before|direct other place|	apposed other place -23
twin|sentence-before|direct other pronoun|	apposed other noun -36	passive other noun -17
twin|sentence-before|direct saying name|	apposed saying name -19	inverted saying name -21	inverted saying noun -46	inverted saying pronoun -19
twin|sentence-before|direct saying noun|	apposed saying name 11	apposed saying noun -34	apposed saying organisation -18	apposed saying person -24
twin|sentence-before|direct saying organisation|	apposed saying name -22	apposed saying noun -41	apposed saying place -32	inverted saying noun 16
twin|sentence-before|direct saying person|	apposed saying name -22	apposed saying noun -20	apposed saying organisation -14	apposed saying place -17	inverted saying name -28	inverted saying noun -25
twin|sentence-before|direct thinking noun|	apposed thinking person -7
twin|sentence-before|direct thinking person|	apposed thinking noun -18
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -18
twin|sentence-before|inverted judging name|	apposition judging noun -18
twin|sentence-before|inverted judging noun|	apposed judging noun -21	apposed judging organisation -16	apposed judging person -25	apposition judging noun -23	apposition judging person -26	direct judging organisation -12	direct judging person -25
twin|sentence-before|inverted judging person|	apposed judging person -27
twin|sentence-before|inverted saying name|	direct saying name -22	direct saying person -23
twin|sentence-before|inverted saying noun|	apposed other noun -14	apposed other person -6	apposed saying name -17	apposed saying organisation -20	apposed saying person -40	apposition other person -19	apposition saying noun -39	apposition saying organisation -16	apposition saying person -31	direct other organisation -11	direct other person -15	direct saying name -27	direct saying noun -16	direct saying organisation -19	direct saying person -28	direct saying pronoun -17	inverted saying person -23
twin|sentence-before|inverted saying organisation|	apposed saying noun -24	apposed saying person -28	apposition saying noun -29	apposition saying person -19
twin|sentence-before|inverted saying person|	apposed saying person -23	apposition saying name -17	apposition saying noun -19	apposition saying person -25	inverted saying noun 16
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -13	apposed saying person -22	apposition saying person -21	direct saying name -17
twin|sentence-before|passive judging noun|	direct judging noun -13
twin|sentence-before|passive other noun|	apposition other noun -15	direct other noun -28	direct other pronoun -14
twin|sentence-before|passive other organisation|	direct other noun -20
twin|sentence-before|passive other person|	direct other noun -24
twin|sentence-before|passive saying noun|	direct saying person -17	direct saying pronoun -19
twin|speaker-then-quote|apposed judging name|	apposed judging person -17	direct judging person -25
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -42	apposed judging organisation -20	apposed judging person -18	apposed judging place -32	apposition judging organisation -21	apposition judging person -25	apposition judging place -14	direct judging noun -30	direct judging organisation -23	direct judging person -56	direct judging pronoun 7	shared judging noun -34	shared judging person -28	shared judging pronoun 16
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 19	apposed judging person -22	apposition judging noun 30	direct judging person -19	shared judging organisation 12
twin|speaker-then-quote|apposed judging person|	apposed judging noun 24	apposed judging organisation 24	apposed judging person -8	apposition judging noun 41	apposition judging organisation -14	shared judging noun 36	shared judging person -13
twin|speaker-then-quote|apposed judging place|	apposed judging noun -6	apposition judging person -18	direct judging person -23	shared judging noun 8
twin|speaker-then-quote|apposed other name|	apposed other noun -18	apposed other place -20	apposition other noun -14	direct other noun -26	direct other person -21	shared other name -21	shared saying name 9
twin|speaker-then-quote|apposed other noun|	apposed judging noun -6	apposed other name -25	apposed other noun -59	apposed other organisation -12	apposed other person -21	apposed other place -29	apposed saying noun 12	apposition other name 10	apposition other organisation -15	apposition other person -30	direct other noun -10	direct other organisation -25	direct other person -42	direct other pronoun -43	direct saying pronoun -22	shared judging noun -19	shared judging person -14	shared other noun -29	shared other organisation -28	shared other person -10	shared saying noun 8	shared saying person -33
twin|speaker-then-quote|apposed other organisation|	apposed other noun 18	apposed saying organisation -10	apposition other noun 13	direct other noun 22	direct other person -18	shared other noun 7	shared other organisation 18	shared other person -6	shared saying organisation -7
twin|speaker-then-quote|apposed other person|	apposed judging person -8	apposed other noun -21	apposed saying noun 9	apposed saying person -6	apposition other noun 15	apposition saying person -6	direct other noun 19	direct other person -6	shared judging person 22	shared other noun 15	shared other organisation 12	shared other person -14	shared other pronoun -22	shared saying noun 24
twin|speaker-then-quote|apposed other place|	apposed other name 15	apposed other place -27	direct other noun -21	direct other person -31	shared other place 9
twin|speaker-then-quote|apposed saying name|	apposed saying name -28	apposed saying person -33	apposed saying place -12	direct saying name -25	direct saying noun -21	direct saying person -32	direct saying pronoun -25	shared saying name 6	shared saying noun 14	shared saying person -19
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -43	apposed saying organisation -21	apposed saying person -78	apposed saying place -41	apposition saying noun 11	apposition saying organisation -25	apposition saying person -61	apposition saying place 8	direct other pronoun -23	direct saying noun -17	direct saying person -65	direct saying pronoun -17	shared saying name -22	shared saying noun -25	shared saying organisation -16	shared saying person -10	shared saying place -6
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -22	apposed saying name -26	apposed saying noun -21	apposed saying person -36	apposition saying noun 14	apposition saying organisation -14	direct saying noun -18	direct saying person -14	shared saying name -20	shared saying noun -10	shared saying organisation -21	shared saying person -26
twin|speaker-then-quote|apposed saying person|	apposed other person -9	apposed saying name 28	apposed saying noun 17	apposed saying organisation -11	apposed saying person 17	apposed saying place 21	apposition saying name 33	apposition saying noun 24	apposition saying organisation 16	apposition saying person 33	apposition saying place 27	direct saying noun -27	direct saying person -44	direct saying pronoun -38	shared saying name 15	shared saying noun 38	shared saying organisation 24	shared saying person 11	shared saying place 20
twin|speaker-then-quote|apposed saying place|	apposed saying name -7	apposed saying noun -24	apposed saying person -14	apposition saying noun -26	apposition saying person -19	direct saying noun -9	direct saying person -30	direct saying pronoun -18	shared saying noun -12	shared saying person -21	shared saying place -13
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -20	shared thinking name -20	shared thinking noun -20
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -42	apposed thinking person -28	apposed thinking place -24	direct thinking noun -35	direct thinking person -21	direct thinking pronoun -27	shared thinking noun 7	shared thinking person -16
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 14	apposition thinking noun 14	direct thinking pronoun -9
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -27
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -19	apposed judging organisation -25	apposed judging person -51	shared judging name -24	shared judging noun -25	shared judging organisation -14	shared judging person -45	shared judging pronoun -30
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25	shared judging noun 10
twin|speaker-then-quote|apposition judging person|	apposed judging noun 20	apposed judging person 10	apposed judging place 16	shared judging noun -14	shared judging person -13	shared judging pronoun -12
twin|speaker-then-quote|apposition judging place|	apposed judging noun -12
twin|speaker-then-quote|apposition other name|	apposed other noun -14
twin|speaker-then-quote|apposition other noun|	apposed other name -10	apposed other noun -16	apposed other organisation -13	apposed other person -33	apposed other place -10	apposed saying noun -19	apposition judging noun -15	apposition saying noun -13	passive other organisation 6	shared other name -16	shared other noun -6	shared other organisation -14	shared other person -31	shared other pronoun -18	shared saying noun -33	shared saying person -12
twin|speaker-then-quote|apposition other organisation|	apposed other noun -15	apposed other person -19	shared other noun -16
twin|speaker-then-quote|apposition other person|	apposed other noun 9	apposed other person -13	shared judging person 10	shared other noun -13	shared other person -28
twin|speaker-then-quote|apposition other place|	apposed other noun -11
twin|speaker-then-quote|apposition saying name|	apposed saying noun -9	apposed saying person -23	shared saying name 8	shared saying person -18
twin|speaker-then-quote|apposition saying noun|	apposed saying name -27	apposed saying noun -23	apposed saying organisation -12	apposed saying person -90	apposed saying place -12	apposition other noun -16	shared saying name -25	shared saying noun -51	shared saying organisation -33	shared saying person -53	shared saying place -9	shared saying pronoun -30
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -14	apposed saying person -46	shared saying noun -17	shared saying organisation -19	shared saying person -13
twin|speaker-then-quote|apposition saying person|	apposed saying noun 46	apposed saying person -16	shared saying organisation -13	shared saying person -16	shared saying pronoun -11
twin|speaker-then-quote|apposition saying place|	apposed saying noun -17	apposed saying person -20	shared saying person -20
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -16	shared saying person -12
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 8	apposed thinking person -19	shared thinking noun -12	shared thinking pronoun 9
twin|speaker-then-quote|direct judging noun|	apposed judging person -25	direct other noun -12	shared judging noun 16	shared judging organisation -20	shared judging person 11	shared judging pronoun -24
twin|speaker-then-quote|direct judging organisation|	direct other organisation 14
twin|speaker-then-quote|direct judging person|	apposed judging name -7	apposed judging noun 15	apposed judging organisation 19	direct other person -10	shared judging noun -14	shared judging person -25
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -11	direct other pronoun -18	shared judging pronoun -13
twin|speaker-then-quote|direct other name|	direct saying name 10
twin|speaker-then-quote|direct other noun|	apposed other noun 26	apposed other organisation -30	apposed other person -43	apposed other place 7	apposed saying noun 14	direct judging noun -15	direct other noun -54	direct thinking noun -30	passive other person -8	shared thinking noun -26
twin|speaker-then-quote|direct other organisation|	apposed other noun -7	direct judging organisation 6	direct other organisation 10
twin|speaker-then-quote|direct other person|	apposed other name -15	apposed other noun 26	apposed other organisation 13	apposed other person 17	apposed other place 14	direct judging person -10	direct other person -20	direct saying person -17	passive other noun -6
twin|speaker-then-quote|direct other place|	direct other place -21
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	apposed other noun 16	apposed saying noun 20	direct judging pronoun -24	direct other pronoun -13	direct saying pronoun -21	direct thinking pronoun -29	shared judging pronoun -15	shared thinking pronoun -21
twin|speaker-then-quote|direct saying name|	apposed saying name -20	direct other name 10
twin|speaker-then-quote|direct saying noun|	apposed saying name 30	apposed saying noun 9	apposed saying organisation 20	apposed saying person 30	apposed saying place 16	passive saying noun -26	shared saying noun -29	shared saying organisation -21	shared saying person 8	shared saying pronoun -13
twin|speaker-then-quote|direct saying organisation|	direct other organisation 9
twin|speaker-then-quote|direct saying person|	apposed saying name -20	apposed saying noun 38	apposed saying organisation 20	apposed saying person 23	apposed saying place -8	direct other person -16	shared saying noun 16
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 19	apposed saying name 27	apposed saying noun 15	apposed saying person 27	apposed saying place 20	direct other pronoun -23
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 18	direct other noun -28	shared thinking person -33	shared thinking pronoun 7
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 25	shared thinking person -30
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -27	apposed thinking person 6	direct other pronoun -26	shared thinking person -19	shared thinking pronoun -22
twin|speaker-then-quote|passive other noun|	direct other noun -26	direct other person -29
twin|speaker-then-quote|passive other organisation|	apposition other noun -20
twin|speaker-then-quote|passive other person|	direct other noun 23
twin|speaker-then-quote|passive saying noun|	direct saying noun -29
twin|speaker-then-quote|relative other person|	relative other person -13	relative saying person -14
twin|speaker-then-quote|relative saying person|	relative other person -14
twin|speaker-then-quote|shared judging name|	apposition judging noun -8	shared judging noun -19	shared judging person -14
twin|speaker-then-quote|shared judging noun|	apposed judging noun -12	apposed judging person -21	apposed judging place -24	apposition judging noun -13	apposition judging organisation -11	direct judging noun -14	direct judging person -16	shared judging name 6	shared judging noun -21	shared judging organisation -18	shared judging person -8	shared judging pronoun -33
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -12	direct judging noun 12
twin|speaker-then-quote|shared judging person|	apposed judging noun 17	apposition judging noun 10	apposition judging person 23	direct judging noun -25	direct judging person -18	shared judging name 12	shared judging noun -15
twin|speaker-then-quote|shared judging place|	shared judging noun -12
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -16	apposed judging person -20	apposition judging person 17	direct judging pronoun -12	direct other pronoun -12	shared judging noun 17	shared judging person 10
twin|speaker-then-quote|shared other name|	apposed other name -11	apposition other noun -9	shared other noun 18
twin|speaker-then-quote|shared other noun|	apposed other organisation -14	apposed other person -21	apposition other noun 7	shared other name -15	shared other noun -20	shared other organisation -19	shared other person 7	shared saying noun -21
twin|speaker-then-quote|shared other organisation|	apposed other noun 9	shared other noun 8	shared other person 8
twin|speaker-then-quote|shared other person|	apposed other noun -22	apposed other organisation -11	apposed other person -14	apposition other noun -11	apposition other person -9	shared other noun -18	shared other organisation -7	shared other pronoun -15	shared saying person 16
twin|speaker-then-quote|shared other place|	apposed other place 7
twin|speaker-then-quote|shared other pronoun|	apposed other noun -17	apposed other person 10	shared other person -27
twin|speaker-then-quote|shared saying name|	apposed saying name 11	apposed saying noun -19	apposed saying organisation 10	apposed saying person -16	apposition saying noun 9	shared saying organisation 8	shared saying person -25	shared saying pronoun -20
twin|speaker-then-quote|shared saying noun|	apposed saying noun -20	apposed saying organisation -9	apposed saying person -23	apposed saying place -11	apposition other noun -16	apposition saying name -20	apposition saying organisation 17	apposition saying person -6	apposition saying pronoun -7	direct saying noun -8	direct saying person -16	shared other noun -16	shared saying noun -18	shared saying organisation 8	shared saying person -37	shared saying place -23	shared saying pronoun -7
twin|speaker-then-quote|shared saying organisation|	apposed saying name -18	apposed saying organisation -23	apposed saying person -11	apposition saying noun 6	apposition saying organisation -16	direct saying noun -8	shared saying name -17	shared saying noun -13	shared saying person -23
twin|speaker-then-quote|shared saying person|	apposed saying name 15	apposed saying noun -20	apposed saying organisation -16	apposed saying place 25	apposition saying name 19	apposition saying person 16	apposition saying place -8	direct saying noun -21	shared other person 14	shared saying name -15	shared saying noun -18	shared saying organisation 25	shared saying person -14	shared saying place 13
twin|speaker-then-quote|shared saying place|	apposed saying place -12	shared saying noun -16	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 12	apposition saying person 14	direct saying noun 13	shared saying name -10	shared saying pronoun -8
twin|speaker-then-quote|shared thinking name|	apposed thinking name -6	shared thinking noun -10	shared thinking person -10
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -17	apposed thinking noun 16	apposed thinking person -23	apposition thinking noun 12	direct other noun -9	direct thinking noun -19	shared thinking name -18	shared thinking person -36	shared thinking pronoun -13
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -14	direct thinking noun 33	direct thinking person 8	direct thinking pronoun 17	shared thinking name 8	shared thinking noun -7	shared thinking pronoun 22
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -11	direct other pronoun -14	direct thinking pronoun -14	shared thinking noun -13	shared thinking person -21
verb-before|according|,|	other 37
verb-before|according|:|	other 25
verb-before|according|;|	other -8
verb-before|according|capital|	other -8
verb-before|according|coordinator|	other -13
verb-before|according|determiner|	other -21
verb-before|according|preposition|	other -17
verb-before|according|quote|	other 7
verb-before|according|start|	other 8
verb-before|according|stop|	other 14
verb-before|according|verb-saying|	other -10
verb-before|according|verb-thinking|	other -8
verb-before|according|word|	other -39
verb-before|apposed|(|	base 14
verb-before|apposed|)|	base -14	past -23	present -22
verb-before|apposed|,|	base 22	other 9	participle -25	past 26	present 22
verb-before|apposed|-|	base -11	other -26	participle -20
verb-before|apposed|capital|	base -22	other -22	past -63	present -30
verb-before|apposed|determiner|	base -15	other -23
verb-before|apposed|pronoun|	base -30	other -12	past -61
verb-before|apposed|quote|	base -8	participle 6	past -17	present 7
verb-before|apposed|verb-judging|	base -16
verb-before|apposed|verb-saying|	base -11	other -26	past -21	present -19
verb-before|apposed|word|	base -45	participle -12	past -33	present -38
verb-before|apposed|–|	other -28
verb-before|apposed|—|	other -27	past 7
verb-before|apposition|,|	base -10	other -26	participle -73	past -7	present -30
verb-before|direct|capital|	base -36	other -11	participle 16	past 11	present 11
verb-before|direct|determiner|	base -15	other 7	participle -28	past -9	present -20
verb-before|direct|pronoun|	base -26	other -22	participle -25	past 25	present 9
verb-before|direct|subordinator|	participle -25
verb-before|direct|verb-judging|	base -14	other -44	past -28	present -32
verb-before|direct|verb-saying|	base -17	other -77	participle -9	past -12	present 12
verb-before|direct|verb-thinking|	base -16	other -30	participle -26
verb-before|direct|word|	base -31	participle -10	past 35
verb-before|inverted|"|	past 17
verb-before|inverted|'|	past 32
verb-before|inverted|)|	past -65	present -14
verb-before|inverted|,|	past 14	present 7
verb-before|inverted|-|	past -13
verb-before|inverted|:|	past 7
verb-before|inverted|capital|	past -10	present -19
verb-before|inverted|coordinator|	past -71	present -35
verb-before|inverted|pronoun|	past -27	present -20
verb-before|inverted|quote|	past 21	present 6
verb-before|inverted|start|	past 11
verb-before|inverted|stop|	present -15
verb-before|inverted|that|	past -30
verb-before|inverted|word|	past 18	present -32
verb-before|inverted|—|	past 7
verb-before|passive|,|	other -37	present 7
verb-before|passive|capital|	other -30	past 19
verb-before|passive|coordinator|	other -19
verb-before|passive|preposition|	past -16
verb-before|passive|pronoun|	other -18	past -35
verb-before|passive|quote|	other -30
verb-before|passive|start|	past 6
verb-before|passive|stop|	past -33
verb-before|passive|subordinator|	other -27	past -17
verb-before|passive|that|	other -10	past -14
verb-before|passive|verb-saying|	other 9	past -24
verb-before|passive|verb-thinking|	other -8
verb-before|relative|that|	base -6	other -14	participle -20	present 9
verb-before|relative|word|	base -36	participle 16
verb-before|shared|)|	other -16	past -15
verb-before|shared|,|	base 9	other -10	participle 35	past -58	present -32
verb-before|shared|-|	base -15	other -12
verb-before|shared|:|	base -15
verb-before|shared|capital|	participle -42
verb-before|shared|coordinator|	other -14	participle -8	past 9	present -7
verb-before|shared|determiner|	base -14	other -25	participle 15	present -13
verb-before|shared|preposition|	base -15	other -17	participle 19	past -6	present -21
verb-before|shared|pronoun|	other 10	participle -21
verb-before|shared|quote|	base -25	other -19	participle 17	past 9	present 6
verb-before|shared|subordinator|	base -12	participle -16	past 12
verb-before|shared|verb-saying|	participle 7
verb-before|shared|verb-thinking|	participle -8
verb-before|shared|word|	participle -8
verb-before|shared|—|	other -7	past -14
verb-before|shared|’|	present -12
`;
