/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 24	carry-before-that -41	colon -9	interview -39	named-before -16	paragraph-before -28	possessor 7	quote-then-speaker 9	quote-then-verb 15	sentence-after 8	sentence-before -6	signature 9	speaker-then-quote 14	topic -12
before|according-to|	adverb 6	capital 20	preposition 19	word 22
before|colon|	- 36	: -10	adverb -51	auxiliary -45	capital 10	coordinator -24	preposition -12	pronoun -42	quote 11	start 14	subordinator 20	that -15	verb-judging -34	verb-saying -20	verb-thinking -22	word -41
before|interview|	, -15	capital -20	start -27	word -9
before|named-before|	" 17	& -19	( -27	) -16	+ -20	, 17	- -23	/ -22	; -12	coordinator -38	determiner -16	possessive -10	preposition -25	quote 13	start -21	subordinator -59	that -16	verb-judging -20	verb-saying -33	¿ -17	— -21	” 9	• 9
before|named-before||	 7
before|named-nearby|	& -20	' 11	( 36	) 7	+ 7	, 32	- 23	/ 7	: -50	; 39	adverb -35	auxiliary -20	coordinator 6	determiner -8	preposition -42	pronoun 17	quote -7	start 22	subordinator -11	that -59	verb-judging -50	verb-saying -21	verb-thinking -11	word -22	– 18	— 15
before|name|	" 8	# -17	& -25	' 27	( 35	) 15	+ 8	, 31	- 38	: -49	; 47	adverb -39	auxiliary -14	capital 16	coordinator -8	determiner -10	possessive -10	preposition -30	quote 12	start 16	subordinator -21	that -54	verb-judging -45	verb-thinking -30	word -30	¡ -18	§ -6	± 10	¿ -17	– 13	— 24	― 15	’ 8	” 24	• 18
before|name||	 17
before|noun|	$ -37	' -45	( -10	) -20	+ -16	, 19	- 8	/ 27	: -19	; 30	adverb -46	auxiliary -74	capital -15	coordinator -36	possessive 12	preposition -21	pronoun -57	start 20	subordinator 7	that -34	verb-judging -34	verb-saying -29	verb-thinking -20	word -28	¡ -16	– -14	’ -39	€ -18
before|paragraph-before|	& -6	' -18	( -13	) -12	, -14	- -39	/ -10	: -18	; -24	adverb -32	auxiliary -19	capital -21	coordinator -34	determiner -20	possessive -14	preposition -42	pronoun -26	quote -6	subordinator -15	that -20	verb-judging -17	verb-saying -40	verb-thinking -23	word -26	– -7	— -12	’ -12
before|possessor|	( -16	, 8	: -35	auxiliary -10	capital -7	coordinator 6	determiner -22	preposition 13	pronoun -14	quote -22	start 7	subordinator 9	that -38	verb-judging -48	verb-saying -58	verb-thinking -46	word -15
before|pronoun|	" 11	' 21	, 34	- -19	: -39	; -15	auxiliary 7	capital -31	coordinator 41	determiner 11	preposition -15	pronoun -36	quote 39	start -6	subordinator -18	that -70	verb-saying -16	word 7	— -15
before|quote-then-speaker|	$ -13	' 20	, 21	- -23	/ 20	: -21	; 6	adverb -39	capital -8	coordinator -44	determiner -14	preposition -6	pronoun -30	quote 27	subordinator -52	that -64	verb-judging -40	verb-saying -19	verb-thinking -12	word -52	— 10
before|quote-then-verb|	, -12	capital 8	preposition -28	pronoun -25	verb-judging 16	verb-saying 27
before|sentence-after|	' -22	( -16	, -21	: -20	; -26	adverb -39	auxiliary -31	coordinator -38	preposition -8	pronoun -20	start 9	subordinator -56	that -38	verb-judging -22	verb-saying 8	verb-thinking -9	— -12
before|sentence-before|	$ -9	& -24	' -17	( -26	) -15	+ -18	, -12	- -16	: -28	; -24	adverb -31	auxiliary -24	capital -9	coordinator -17	determiner -40	possessive -22	preposition -43	pronoun -36	quote 10	start 9	subordinator -26	that -52	verb-judging 9	word -28	– -21	— -29	’ -24	€ -13
before|signature|	( 8	- -23	— 14
before|speaker-then-quote|	" 19	$ -30	& -20	' 20	( -8	) 7	, 60	- 28	/ 17	: -27	; 40	adverb -50	auxiliary -44	capital -11	coordinator 20	determiner 16	possessive -10	preposition -40	pronoun -36	quote 11	start 18	subordinator 12	that -53	verb-judging -33	verb-saying -79	verb-thinking -31	word -14	– -12	— 16	― 15	’ -13
before|topic|	, -25	- -19	subordinator -21	— -13
before|verb-then-speaker|	, 11	adverb -42	capital 18	preposition -35	pronoun -10	that -24	verb-saying 13	word -16
carry-before-that|0|	0 13	1 -31	2 9	3 -17
carry-before-that|0|0|,|	coordinator 6	quote 8
carry-before-that|0|0|	1 -8	10+ 25	3 -6	4-5 12	6-9 19	: 22	auxiliary 11	determiner -10	word 7
carry-before-that|0|0|:|	upper 22
carry-before-that|0|0|adjacent|	false 13
carry-before-that|0|0|auxiliary|	lower 11
carry-before-that|0|0|capital|	. 12
carry-before-that|0|0|coordinator|	none 6
carry-before-that|0|0|determiner|	lower -12
carry-before-that|0|0|end|	. 23
carry-before-that|0|0|inside|	false 13
carry-before-that|0|0|none|	word 6
carry-before-that|0|0|preposition|	none -17
carry-before-that|0|0|question|false|	false 13
carry-before-that|0|0|word|	lower 17	none -7
carry-before-that|0|1|	, -13	1 -20	2 -35	3 -16	4-5 -23	6-9 -19	: -21	auxiliary -19	capital -16	coordinator -12	determiner -29	preposition -19	stop 6	subordinator -21	that -18	verb-saying -18	word -19
carry-before-that|0|1|,verb-saying|	none -18
carry-before-that|0|1|,|	capital -9	lower -10	pronoun -12	upper -20
carry-before-that|0|1|.|	capital -23	determiner -6
carry-before-that|0|1|:|	upper -21
carry-before-that|0|1|adjacent|	false -31
carry-before-that|0|1|auxiliary|	lower -19
carry-before-that|0|1|capital|	, -18	lower -16
carry-before-that|0|1|coordinator|	lower -20	none -25
carry-before-that|0|1|determiner|	lower -26
carry-before-that|0|1|inside|	false -31
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -13	- 8	coordinator -25	preposition -20	stop -10	that -12	word -18
carry-before-that|0|1|own|	own -22
carry-before-that|0|1|preposition|	lower -19	none -23
carry-before-that|0|1|pronoun|	, -17
carry-before-that|0|1|question|false|	false -29
carry-before-that|0|1|stop|	none -17	upper 6
carry-before-that|0|1|subject|	elided -11	none -6	own -26
carry-before-that|0|1|subordinator|	lower -21
carry-before-that|0|1|that|	lower -14
carry-before-that|0|1|word|	lower -19	none -18
carry-before-that|0|2|	, -14	1 11	10+ -55	2 -30	3 9	4-5 19	6-9 -12	: -6	auxiliary -30	capital -19	determiner -33	preposition -24	stop 18
carry-before-that|0|2|,auxiliary|	none -19
carry-before-that|0|2|,verb-saying|	none -28
carry-before-that|0|2|,|	capital -41	determiner -21	lower -24	verb-saying -38
carry-before-that|0|2|.|	capital -27	determiner 6	pronoun -15
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -30
carry-before-that|0|2|capital|	, -31	lower -19
carry-before-that|0|2|determiner|	lower -31
carry-before-that|0|2|end|	. 11	? 9
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|none|	,auxiliary -41	,verb-saying 22	coordinator -27	own 20	preposition -39	stop -54
carry-before-that|0|2|own|	none -47	own -12
carry-before-that|0|2|preposition|	lower -19	none -22
carry-before-that|0|2|pronoun|	, -23
carry-before-that|0|2|question|false|	false 7
carry-before-that|0|2|question|true|	false -20
carry-before-that|0|2|stop|	none -33	upper 18
carry-before-that|0|2|subject|	elided -23	none 25	own -22
carry-before-that|0|2|word|	none -15
carry-before-that|0|3|	, -21	1 -15	10+ -13	2 -21	3 -19	4-5 -9	: 8	stop -38	word -11
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -16
carry-before-that|0|3|,word|	none -6
carry-before-that|0|3|,|	lower -20	pronoun 9
carry-before-that|0|3|.|	capital -11	determiner -13	pronoun -14
carry-before-that|0|3|:|	upper 8
carry-before-that|0|3|adjacent|	false -17
carry-before-that|0|3|capital|	, -17
carry-before-that|0|3|end|	. -29
carry-before-that|0|3|inside|	false -17
carry-before-that|0|3|none|	,auxiliary -13	,pronoun -19	,verb-saying -26	none -31	stop -30
carry-before-that|0|3|own|	none -10	own -30
carry-before-that|0|3|question|false|	false -52
carry-before-that|0|3|stop|	upper -38
carry-before-that|0|3|subject|	elided -16	own -34
carry-before-that|0|3|word|	lower -11
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -19	,word -18	capital -14	end -19
carry-before-that|1|far|	, -44	- -25	1 -8	10+ -39	2 -16	3 -68	4-5 -11	6-9 -31	: -26	; -11	adverb -34	auxiliary -42	capital -45	coordinator -33	determiner -62	possessive -43	preposition -58	quote -25	start 8	stop -35	subordinator -40	that -49	verb-judging -42	verb-saying -47	verb-thinking -34	word -60	— 9
carry-before-that|1|far|,auxiliary|	? -18	none -29
carry-before-that|1|far|,coordinator|	none -16
carry-before-that|1|far|,determiner|	none -22
carry-before-that|1|far|,preposition|	none 6
carry-before-that|1|far|,pronoun|	none -15
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -12
carry-before-that|1|far|,verb-saying|	! -11	? -20	none -34
carry-before-that|1|far|,word|	none -30
carry-before-that|1|far|,|	' -15	adverb -21	capital -39	coordinator -7	determiner -24	lower -39	none -28	preposition -31	subordinator -11	upper -28	verb-judging -16	verb-saying -19	word -34
carry-before-that|1|far|-|	lower -17	none -26
carry-before-that|1|far|.|	( -17	capital -48	coordinator -26	determiner 10	end -12	preposition -15	pronoun -52	quote -19	subordinator -16	that -15
carry-before-that|1|far|:|	lower -17	none -21	upper -25
carry-before-that|1|far|;|	lower -11	none -22
carry-before-that|1|far|?|	,auxiliary -10	,pronoun -12	,verb-saying -12	,word -18	capital -35	determiner -16	end -31	pronoun -19	stop -22	verb-saying -12
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	, -11	lower -29	none -15
carry-before-that|1|far|alone|	false 12	true 16
carry-before-that|1|far|auxiliary|	lower -41	none -25	upper -18
carry-before-that|1|far|capital|	, -44	. -34	? -24	lower -46	none -32
carry-before-that|1|far|coordinator|	, -30	. -30	lower -41
carry-before-that|1|far|determiner|	! -22	, -39	. -41	? -24	lower -54	none -37	upper -38
carry-before-that|1|far|elided|	elided -10	none -31	own -40
carry-before-that|1|far|end|	! -22	. -15	? -44	none -22
carry-before-that|1|far|first|	false -12	true -25
carry-before-that|1|far|inside|	false -47
carry-before-that|1|far|none|	) -21	, -31	,auxiliary -54	,coordinator -10	,determiner -11	,preposition -12	,pronoun -32	,subordinator -14	,verb-judging -42	,verb-saying -46	,verb-thinking -18	- -24	: -23	; -28	adverb -17	auxiliary -23	capital -31	determiner -14	own -76	preposition -59	pronoun -19	quote 12	stop -86	subordinator -30	that -35	verb-judging -23	verb-saying -32	verb-thinking -22	word -38	— -21
carry-before-that|1|far|own|	elided -41	none -33	own -56
carry-before-that|1|far|possessive|	lower -31	upper -24
carry-before-that|1|far|preposition|	, -14	. -29	lower -55	none -59	upper -23
carry-before-that|1|far|pronoun|	! -19	, -30	. -31	? -15	none -21
carry-before-that|1|far|question|false|	false -30	true -57
carry-before-that|1|far|question|true|	false -58	true -22
carry-before-that|1|far|quote|	, -16	? -13	lower -18	upper -23
carry-before-that|1|far|start|	other -12	upper 8
carry-before-that|1|far|stop|	none -28	upper -35
carry-before-that|1|far|subject|	elided -49	none -16	own -58
carry-before-that|1|far|subordinator|	, -21	. -30	lower -38	none -41	upper -21
carry-before-that|1|far|that|	lower -48	none -25	upper -16
carry-before-that|1|far|verb-judging|	lower -37	none -20	upper -19
carry-before-that|1|far|verb-saying|	, -48	? -26	lower -45	none -20	upper -15
carry-before-that|1|far|verb-thinking|	lower -33	upper -14
carry-before-that|1|far|word|	, -20	lower -59	none -24	upper -31
carry-before-that|1|far|—|	? -16	none -21
carry-before-that|2|	far -22
carry-before-that|2|far|!|	capital -14	determiner -22	end -36	pronoun -15
carry-before-that|2|far|'|	, -28
carry-before-that|2|far|	( -18	, -18	1 -11	10+ -31	4-5 -16	6-9 -30	: -45	adverb -28	auxiliary -65	capital -41	coordinator -22	determiner -19	possessive -23	preposition -67	pronoun -47	quote -28	start 14	stop -46	subordinator -50	that -32	verb-judging -41	verb-saying -54	verb-thinking -23	— -21
carry-before-that|2|far|(|	upper -18
carry-before-that|2|far|)|	none -18
carry-before-that|2|far|,auxiliary|	none -43
carry-before-that|2|far|,determiner|	none -18
carry-before-that|2|far|,preposition|	none -17
carry-before-that|2|far|,pronoun|	none -20
carry-before-that|2|far|,subordinator|	none -14
carry-before-that|2|far|,verb-judging|	none -22
carry-before-that|2|far|,verb-saying|	? -9	none -21
carry-before-that|2|far|,word|	none -21
carry-before-that|2|far|,|	capital -31	coordinator -34	determiner -22	lower -10	none -26	preposition -18	pronoun -28	subordinator -24	upper -52	verb-judging -25	verb-saying -20
carry-before-that|2|far|-|	none -18
carry-before-that|2|far|.|	) -13	[ -17	capital -34	coordinator -19	end -11	preposition -32	pronoun -26	— -22
carry-before-that|2|far|:|	lower -15	none -25	upper -45
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	,verb-saying -15	capital 16	determiner -17	pronoun -32	verb-saying 13	word -17	— -21
carry-before-that|2|far|[|	. -17
carry-before-that|2|far|adjacent|	false -22
carry-before-that|2|far|adverb|	lower -28	none -16
carry-before-that|2|far|alone|	false 23	true 10
carry-before-that|2|far|auxiliary|	lower -63	none -31
carry-before-that|2|far|capital|	! -21	, -8	. -45	? -34	lower -48	none -39	upper -16
carry-before-that|2|far|coordinator|	, -19	. -15	lower -31	none -40	upper -10
carry-before-that|2|far|determiner|	! -21	. 15	? -22	lower -63	none -22	other -22	upper 7
carry-before-that|2|far|elided|	elided -17	none 15	own -42
carry-before-that|2|far|end|	! -26	. -17	none -28
carry-before-that|2|far|first|	false -26	true 21
carry-before-that|2|far|inside|	false -50
carry-before-that|2|far|none|	, -34	,auxiliary -36	,determiner -13	,pronoun 6	,verb-judging -21	,verb-saying -6	,word -34	- -17	; -21	adverb -15	auxiliary -26	capital -22	coordinator -31	determiner -22	end 8	none 7	preposition -30	pronoun -23	stop -26	subordinator -34	that -16	verb-saying -26	word -42	— -22
carry-before-that|2|far|own|	elided -36	none -61	own -68
carry-before-that|2|far|possessive|	lower -23
carry-before-that|2|far|preposition|	, -19	. -26	lower -64	none -6	upper -21
carry-before-that|2|far|pronoun|	! -16	, -14	. -43	? -19	lower -45	none -28
carry-before-that|2|far|question|false|	false -31	true -22
carry-before-that|2|far|question|true|	false 15	true 13
carry-before-that|2|far|quote|	. -11	upper -31
carry-before-that|2|far|start|	upper 13
carry-before-that|2|far|stop|	? -16	none -18	other -24	upper -45
carry-before-that|2|far|subject|	elided -14	none 8	own -80
carry-before-that|2|far|subordinator|	, -20	lower -48	none -27	upper -19
carry-before-that|2|far|that|	lower -31	none -14	upper -25
carry-before-that|2|far|verb-judging|	lower -40
carry-before-that|2|far|verb-saying|	, -17	? -30	lower -45	none -17	upper -33
carry-before-that|2|far|verb-thinking|	lower -22
carry-before-that|2|far|word|	, -21	lower -12	none -34
carry-before-that|2|far|—|	. -22	none -18	upper -21
carry-before-that|3|	far -46
carry-before-that|3|far|!|	determiner -15	end -19	pronoun -12
carry-before-that|3|far|'|	, -20
carry-before-that|3|far|	) 7	, -41	- -19	1 -38	10+ -54	2 -18	3 -12	6-9 -39	: -45	adverb -17	auxiliary -30	capital -36	coordinator -12	determiner -53	possessive -28	preposition -42	pronoun -37	quote -12	start -15	stop -51	subordinator -38	verb-judging -29	verb-saying -23	verb-thinking -20	word -51
carry-before-that|3|far|)|	upper 7
carry-before-that|3|far|,auxiliary|	none -17
carry-before-that|3|far|,verb-saying|	? -15	none -24
carry-before-that|3|far|,|	' -13	adverb -9	auxiliary -8	capital -38	coordinator -23	determiner -23	lower -29	none -16	preposition -19	pronoun -11	subordinator -16	upper -33	verb-saying -41	word -25
carry-before-that|3|far|-|	lower -11	none -28	upper -14
carry-before-that|3|far|.|	[ -30	capital -30	coordinator -21	determiner -17	end -50	preposition -21	pronoun -20	subordinator -25
carry-before-that|3|far|:|	upper -44
carry-before-that|3|far|?|	capital -21	end -9	pronoun -21	verb-saying -20
carry-before-that|3|far|[|	. -22
carry-before-that|3|far|adjacent|	false -46
carry-before-that|3|far|adverb|	, -16	lower -17	none -14
carry-before-that|3|far|alone|	false 7	true -20
carry-before-that|3|far|auxiliary|	lower -29	none -15
carry-before-that|3|far|capital|	! -13	, -28	. -30	? -21	lower -24	none -22	upper -27
carry-before-that|3|far|coordinator|	, -13	. -16	lower -11	none -33
carry-before-that|3|far|determiner|	! -7	, -28	. -26	? -15	lower -52	none -25	upper -16
carry-before-that|3|far|elided|	own -21
carry-before-that|3|far|end|	! -19	. -29	none -17
carry-before-that|3|far|first|	false -39
carry-before-that|3|far|inside|	false -64
carry-before-that|3|far|none|	) -14	, -23	,auxiliary -8	,verb-saying -27	- -8	: -6	; -12	adverb -21	auxiliary -21	capital -28	coordinator -20	determiner -26	elided -13	end 30	none 33	own -38	preposition -38	pronoun -22	stop -51	subordinator -13	that -26	verb-judging -11	verb-saying -18	verb-thinking -12	word -25	— -15
carry-before-that|3|far|own|	elided -16	none -27
carry-before-that|3|far|possessive|	lower -22	upper -15
carry-before-that|3|far|preposition|	, -18	. -21	lower -31	none -48	upper -31
carry-before-that|3|far|pronoun|	! -11	, -23	. -34	? -19	lower -37	none -12
carry-before-that|3|far|question|false|	false -47	true -10
carry-before-that|3|far|question|true|	false -15	true -14
carry-before-that|3|far|quote|	, -17	upper -12
carry-before-that|3|far|start|	upper -21
carry-before-that|3|far|stop|	none -11	upper -51
carry-before-that|3|far|subject|	none 21	own -7
carry-before-that|3|far|subordinator|	, -10	lower -36	none -26	upper -16
carry-before-that|3|far|that|	. -14	none -29	upper -25
carry-before-that|3|far|verb-judging|	, -17	lower -24	none -6	upper -15
carry-before-that|3|far|verb-saying|	, -24	? -12	lower -19	none -22	upper -13
carry-before-that|3|far|verb-thinking|	lower -17
carry-before-that|3|far|word|	, -15	lower -47	none -38	upper -24
carry-before-that|3|far|—|	none -15
carry-before|0|	0 54	2 -12	3 -22
carry-before|0|0|	( 20	, 17	1 12	10+ 37	2 22	3 9	4-5 14	6-9 34	: -11	adverb 27	auxiliary 25	capital 28	coordinator 54	possessive 16	preposition 9	pronoun 10	quote 24	subordinator 21	that 14	verb-judging 6	verb-thinking 12
carry-before|0|0|)|	none 20
carry-before|0|0|,|	adverb -7	capital -32	lower 12	none 16	preposition -25	pronoun 39	quote 16	upper 12	verb-saying -19	word 19
carry-before|0|0|-|	none 15
carry-before|0|0|:|	upper -11
carry-before|0|0|adjacent|	false 52	true 24
carry-before|0|0|adverb|	lower 27
carry-before|0|0|auxiliary|	lower 25	none 19	upper 19
carry-before|0|0|capital|	. 16	lower 25	none 10	upper 15
carry-before|0|0|coordinator|	, 12	. 20	lower 48	none 15	upper 25
carry-before|0|0|determiner|	, 17	. 17	none 11
carry-before|0|0|elided|	elided 16
carry-before|0|0|end|	. 37	? 17	none 14
carry-before|0|0|inside|	false 54
carry-before|0|0|none|	,auxiliary 34	,determiner -24	,verb-saying 9	,word -14	: -19	; -39	adverb 14	auxiliary 26	capital 14	coordinator 57	determiner 18	none -26	preposition 46	pronoun 18	quote 23	subordinator 30	that 40	word 47	— -12
carry-before|0|0|own|	own -12
carry-before|0|0|possessive|	upper 18
carry-before|0|0|preposition|	. 23	none 25	upper 18
carry-before|0|0|pronoun|	lower 10	none 20
carry-before|0|0|question|false|	false 51	true 22
carry-before|0|0|quote|	lower 19	upper 12
carry-before|0|0|stop|	none -25
carry-before|0|0|subject|	elided 16	none -26	own -12
carry-before|0|0|subordinator|	, 14	. 13	lower 17	none 26	upper 14
carry-before|0|0|that|	lower 11	upper 16
carry-before|0|0|verb-judging|	lower 6
carry-before|0|0|verb-saying|	none 16	upper -13
carry-before|0|0|verb-thinking|	lower 20
carry-before|0|0|word|	, 10	none 7
carry-before|0|1|!|	,word -18	determiner -20	pronoun -13
carry-before|0|1|	( -18	1 -31	10+ 45	2 -34	3 -28	4-5 -19	6-9 14	: -51	adverb -32	auxiliary -13	capital 7	coordinator -11	determiner -33	possessive -11	preposition -22	pronoun -29	quote 16	stop 56	subordinator -8	that -35	verb-judging -12	verb-saying -26	word -25	— -9
carry-before|0|1|(|	upper -18
carry-before|0|1|,auxiliary|	none -15
carry-before|0|1|,coordinator|	none -9
carry-before|0|1|,pronoun|	none -21
carry-before|0|1|,verb-saying|	? -21	none -27
carry-before|0|1|,word|	none -36
carry-before|0|1|,|	' 15	capital 53	coordinator 6	determiner 30	lower -14	preposition 8	pronoun 22	upper 9	verb-judging -22	verb-saying 69
carry-before|0|1|.|	capital -19	coordinator -21	determiner -32	preposition -26	pronoun 18	quote -19	that -23
carry-before|0|1|:|	lower -14	upper -51
carry-before|0|1|;|	none -10
carry-before|0|1|?|	,pronoun -16	,verb-saying -13	capital -20	determiner -8	pronoun 11	verb-saying 27
carry-before|0|1|adjacent|	false 6	true -22
carry-before|0|1|adverb|	lower -32
carry-before|0|1|auxiliary|	lower -19	none -28
carry-before|0|1|capital|	, -78	. 32	? -9	lower 7	none -12
carry-before|0|1|coordinator|	, 10	. -14	lower -15	none -12
carry-before|0|1|determiner|	, -41	. -20	lower -58	none -17
carry-before|0|1|elided|	elided -11	none -16
carry-before|0|1|end|	! 20	. 45	? 32	none 21
carry-before|0|1|none|	, -20	,verb-saying -13	,word -26	- -13	: 14	auxiliary -13	capital -12	coordinator -40	none -43	own -20	preposition -56	pronoun 15	stop -24	subordinator -24	that -26	verb-saying -17	word -32	— 26
carry-before|0|1|own|	none -37	own -43
carry-before|0|1|possessive|	lower -11
carry-before|0|1|preposition|	. 14	lower -23	none -37
carry-before|0|1|pronoun|	, -73	. -20	lower -29
carry-before|0|1|question|false|	false 11
carry-before|0|1|question|true|	false -19	true 24
carry-before|0|1|quote|	upper 16
carry-before|0|1|stop|	none -18	upper 56
carry-before|0|1|subject|	elided -11	none -36	own -37
carry-before|0|1|subordinator|	none -29
carry-before|0|1|that|	lower -32	none -19
carry-before|0|1|verb-judging|	lower -11
carry-before|0|1|verb-saying|	, -47	lower -24
carry-before|0|1|word|	lower -29	none -8
carry-before|0|1|—|	upper -11
carry-before|0|2|!|	capital 10
carry-before|0|2|	, -30	1 -21	2 -9	3 -13	4-5 11	6-9 -40	: -22	auxiliary -20	capital -17	coordinator -16	determiner -28	preposition -35	pronoun -16	stop 9	that -20	verb-saying -16	word -44
carry-before|0|2|,pronoun|	none -19
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -15	none -28
carry-before|0|2|,word|	none -14
carry-before|0|2|,|	capital 11	lower -26	pronoun 11	upper -22	verb-saying 19	word -17
carry-before|0|2|.|	capital -27	determiner 12	preposition -20	pronoun -10
carry-before|0|2|:|	upper -22
carry-before|0|2|?|	capital -11
carry-before|0|2|adjacent|	false -12
carry-before|0|2|auxiliary|	lower -22	none -12
carry-before|0|2|capital|	, -37	. -20	lower -17
carry-before|0|2|coordinator|	lower -16	none -16
carry-before|0|2|determiner|	, -27	. 6	lower -17	upper -20
carry-before|0|2|elided|	none -30	own -13
carry-before|0|2|end|	! -16	. 18	? -10
carry-before|0|2|inside|	false -12
carry-before|0|2|none|	,auxiliary -7	,pronoun -16	,word -14	coordinator -22	none -25	preposition 6	stop -34
carry-before|0|2|own|	elided -18	none -39	own -68
carry-before|0|2|preposition|	lower -35
carry-before|0|2|pronoun|	, -31	lower -16
carry-before|0|2|question|false|	false -7	true -10
carry-before|0|2|question|true|	false -7	true -9
carry-before|0|2|stop|	none -68	upper 9
carry-before|0|2|subject|	elided -28	none -12	own -79
carry-before|0|2|that|	lower -20
carry-before|0|2|verb-saying|	, -24	lower -10
carry-before|0|2|word|	, -17	lower -43	none -23
carry-before|0|3|	, -20	10+ -22	2 -22	3 -17	4-5 -19	: -22	preposition -15	stop -13	verb-saying -15
carry-before|0|3|,verb-saying|	none -29
carry-before|0|3|,word|	none -22
carry-before|0|3|,|	pronoun -17
carry-before|0|3|.|	capital -18
carry-before|0|3|:|	upper -22
carry-before|0|3|adjacent|	false -22
carry-before|0|3|elided|	own -17
carry-before|0|3|inside|	false -22
carry-before|0|3|none|	,auxiliary 7	,verb-saying -36	,word 6	none 6	own -37	stop -21
carry-before|0|3|own|	elided -15	none -18	own -38
carry-before|0|3|preposition|	lower -15
carry-before|0|3|pronoun|	, -9
carry-before|0|3|question|false|	false -28
carry-before|0|3|stop|	none -28	upper -13
carry-before|0|3|subject|	elided -17	none -9	own -41
carry-before|0|3|verb-saying|	lower -15
carry-before|1|	far -31
carry-before|1|far|!|	,verb-saying -15	capital -20	determiner -22	end -44	pronoun 17
carry-before|1|far|'|	, -21
carry-before|1|far|+|	none -15
carry-before|1|far|	, -6	- -26	1 -15	10+ 12	2 -66	3 -49	4-5 -11	6-9 -41	: -9	adverb -41	auxiliary -30	capital -56	coordinator -36	determiner -37	possessive -50	preposition -20	pronoun -69	quote -14	stop -37	subordinator -56	verb-judging -7	verb-saying -73	verb-thinking -41	word -81
carry-before|1|far|,auxiliary|	? -18	none -62
carry-before|1|far|,determiner|	none -20
carry-before|1|far|,preposition|	none -25
carry-before|1|far|,pronoun|	? -12	none -42
carry-before|1|far|,subordinator|	none -25
carry-before|1|far|,verb-judging|	none -7
carry-before|1|far|,verb-saying|	? -20
carry-before|1|far|,verb-thinking|	none -17
carry-before|1|far|,word|	! -21	? -19	none -40
carry-before|1|far|,|	adverb -19	coordinator -29	determiner -32	none 6	preposition -19	pronoun -17	subordinator -31	upper -38	verb-judging -19	word -43	– -15
carry-before|1|far|-|	none -37	upper -17
carry-before|1|far|.|	[ -24	capital -39	coordinator -12	determiner -60	preposition -22	pronoun -39	that -16	— -24
carry-before|1|far|:|	lower -25	none -28	upper -8
carry-before|1|far|;|	none -33
carry-before|1|far|?|	,auxiliary -18	,verb-saying -22	,word -16	capital -21	determiner -14	end -35	verb-saying -19	— -15
carry-before|1|far|[|	. -28
carry-before|1|far|adjacent|	false -31
carry-before|1|far|adverb|	, -24	lower -37	none -25
carry-before|1|far|alone|	false -14	true 48
carry-before|1|far|auxiliary|	lower -29	none -39	other -21	upper -21
carry-before|1|far|capital|	! -30	. -11	? -52	lower -63	none -43	upper -20
carry-before|1|far|coordinator|	, -45	. -28	lower -36	none -25
carry-before|1|far|determiner|	! -30	, -46	. 11	? -19	lower -33	none -19	other -22	upper -54
carry-before|1|far|end|	! -14	. -12	? -17
carry-before|1|far|first|	false -23	true 29
carry-before|1|far|inside|	false -39
carry-before|1|far|none|	( -23	, -8	,auxiliary -15	,determiner -14	,preposition -31	,pronoun -36	,subordinator -16	,verb-judging -19	,verb-saying -10	,verb-thinking -22	,word -62	- -33	: 13	; -23	adverb -29	auxiliary -19	capital 8	coordinator -22	determiner -29	elided 7	end 13	none -30	own -28	preposition 7	pronoun -37	stop -59	subordinator -48	that -24	verb-judging -36	verb-thinking -22	word -62	— -25
carry-before|1|far|own|	none -16	own -45
carry-before|1|far|possessive|	lower -43	upper -25
carry-before|1|far|preposition|	, -21	. -37	lower -17	none -18	upper -41
carry-before|1|far|pronoun|	! -23	, -9	. -41	lower -68	none -41
carry-before|1|far|question|false|	false -12	true -40
carry-before|1|far|question|true|	false -54	true -7
carry-before|1|far|quote|	, -19	. -7	? -20	none -10	upper -14
carry-before|1|far|start|	other -19
carry-before|1|far|stop|	? -16	none -21	other -26	upper -37
carry-before|1|far|subject|	none -35	own -28
carry-before|1|far|subordinator|	, -31	. -32	lower -54	none -51	upper -21
carry-before|1|far|that|	none -41	upper -35
carry-before|1|far|verb-judging|	, -25	none -27	upper -28
carry-before|1|far|verb-saying|	, -32	? -36	lower -67	none -33	upper -33
carry-before|1|far|verb-thinking|	lower -38
carry-before|1|far|word|	, -41	lower -77	none -40	upper -31
carry-before|1|far|—|	. -24	? -16	none -36
carry-before|2|	far -26
carry-before|2|far|!|	determiner -23	end -29	pronoun -21
carry-before|2|far|'|	, -31
carry-before|2|far|	, -44	1 -37	10+ -19	2 -60	3 -21	4-5 -9	6-9 -17	: -20	adverb -14	auxiliary -10	capital -35	coordinator -26	determiner -55	possessive -16	preposition -51	pronoun -37	start -8	stop -61	that -40	verb-judging -38	verb-saying -39	verb-thinking -27	word -24
carry-before|2|far|,auxiliary|	none -30
carry-before|2|far|,verb-judging|	none -16
carry-before|2|far|,verb-saying|	! -11	? 9
carry-before|2|far|,|	capital -26	determiner -41	lower -22	none -21	preposition -23	pronoun -45	upper -42	verb-saying -56	word -31
carry-before|2|far|-|	none -22
carry-before|2|far|.|	[ -19	capital -21	coordinator -17	determiner -12	end -47	preposition -11	pronoun -25	subordinator -17
carry-before|2|far|:|	upper -19
carry-before|2|far|?|	capital -19	end 8	verb-saying -19
carry-before|2|far|[|	. -19
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	, -17	lower -14
carry-before|2|far|alone|	false 6
carry-before|2|far|auxiliary|	lower -9	none -15
carry-before|2|far|capital|	! -22	, -54	. -30	? -31	lower -42	none -40
carry-before|2|far|coordinator|	, -19	. -20	lower -26	none -41
carry-before|2|far|determiner|	, -76	. -24	lower -54	none -20	upper -21
carry-before|2|far|elided|	none -11
carry-before|2|far|end|	! -18	. -7	none 8
carry-before|2|far|first|	false -13
carry-before|2|far|inside|	false -46
carry-before|2|far|none|	, -24	,auxiliary -15	,verb-saying -38	,word -26	: 34	adverb -18	auxiliary -25	capital -35	coordinator -34	determiner -22	elided -20	end 15	none 25	own -8	preposition -12	pronoun -23	stop -57	subordinator -29	that -26	word -33	— -18
carry-before|2|far|own|	elided -20	own -52
carry-before|2|far|possessive|	lower -15
carry-before|2|far|preposition|	, -16	lower -50	none -47
carry-before|2|far|pronoun|	! -16	, -46	. 7	? -20	lower -37	none -20
carry-before|2|far|question|false|	false -35	true -18
carry-before|2|far|question|true|	true 11
carry-before|2|far|start|	upper -8
carry-before|2|far|stop|	none -19	upper -61
carry-before|2|far|subject|	elided -6	none 16	own -12
carry-before|2|far|subordinator|	, -33	none -29
carry-before|2|far|that|	lower -38	none -20	upper -21
carry-before|2|far|verb-judging|	, -22	lower -34	upper -15
carry-before|2|far|verb-saying|	, -80	? 6	lower -34	none -15	upper -24
carry-before|2|far|verb-thinking|	lower -23
carry-before|2|far|word|	, -32	lower -53	none -32
carry-before|2|far|—|	none -20
carry-before|3|	far -36
carry-before|3|far|!|	capital -18	end -31
carry-before|3|far|'|	, -22
carry-before|3|far|	, -43	- -13	1 -44	10+ -18	2 -50	3 -36	4-5 -60	6-9 -7	: -7	adverb -15	auxiliary -38	capital -29	coordinator -23	determiner -44	possessive -18	preposition -38	pronoun -32	start -10	stop -29	subordinator -23	that -30	verb-judging -37	verb-saying -22	verb-thinking -18	word -43
carry-before|3|far|,verb-saying|	none 9
carry-before|3|far|,|	capital -54	coordinator -18	determiner -33	lower -23	none -15	pronoun -46	subordinator -16	upper -36	verb-saying -44	word -19
carry-before|3|far|-|	none -20
carry-before|3|far|.|	[ -22	capital -24	coordinator -20	determiner -20	end -66	preposition -19	pronoun -27	subordinator -12
carry-before|3|far|:|	upper -7
carry-before|3|far|?|	capital -20	end -34	pronoun -13
carry-before|3|far|[|	. -19
carry-before|3|far|adjacent|	false -36
carry-before|3|far|adverb|	, -10	lower -15	none -14
carry-before|3|far|auxiliary|	lower -36	none -23
carry-before|3|far|capital|	! -9	, -54	. -27	? -22	lower -11	none -26	upper -25
carry-before|3|far|coordinator|	, -22	. -21	lower -23	none -26
carry-before|3|far|determiner|	, -48	. -28	lower -44	none -26	upper -15
carry-before|3|far|end|	. -26	? -10
carry-before|3|far|first|	false -20
carry-before|3|far|inside|	false -59
carry-before|3|far|none|	) -21	, 10	,verb-saying -24	- -19	: -15	auxiliary -19	capital -25	coordinator -16	determiner -21	end 22	none 27	own -19	preposition -27	stop -34	that -21	verb-saying -12	word -45
carry-before|3|far|own|	elided -13	none -16	own 6
carry-before|3|far|possessive|	lower -14
carry-before|3|far|preposition|	, -13	. -13	lower -31	none -39	upper -20
carry-before|3|far|pronoun|	, -37	. -24	? -24	lower -32
carry-before|3|far|question|false|	false -34	true -13
carry-before|3|far|question|true|	false -41
carry-before|3|far|quote|	, -13
carry-before|3|far|start|	upper -7
carry-before|3|far|stop|	none 11	upper -29
carry-before|3|far|subject|	none 23
carry-before|3|far|subordinator|	, -20	lower -33	none -22	upper -7
carry-before|3|far|that|	lower -27	none -19
carry-before|3|far|verb-judging|	lower -37	upper -15
carry-before|3|far|verb-saying|	, -62	? -25	lower -25	none -19	upper -13
carry-before|3|far|verb-thinking|	lower -15
carry-before|3|far|word|	, -8	lower -37	none -31	upper -23
carry-next|0|	0 47	1 10	2 -16	3 -43
carry-next|0|0|	( 21	, 7	1 28	2 29	3 16	4-5 14	6-9 33	adverb -21	auxiliary 27	capital 23	coordinator -6	determiner 19	possessive 14	preposition 20	pronoun 25	start 6	stop 23	subordinator 19	verb-saying 17
carry-next|0|0|(|	upper 21
carry-next|0|0|,auxiliary|	none 24
carry-next|0|0|,determiner|	none -21
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,verb-saying|	none 7
carry-next|0|0|,|	capital 21	coordinator 14	determiner 18	lower 28	subordinator 15	verb-saying -22	word -9
carry-next|0|0|-|	none 7
carry-next|0|0|.|	coordinator 14	end 25	preposition 24	subordinator 11
carry-next|0|0|:|	upper 16
carry-next|0|0|;|	none -35
carry-next|0|0|?|	end 11
carry-next|0|0|adjacent|	false 45	true 27
carry-next|0|0|adverb|	lower -21	none 17
carry-next|0|0|auxiliary|	lower 26	none 30
carry-next|0|0|capital|	, -40	lower 23	none 20
carry-next|0|0|coordinator|	, -9	lower -6	none 47
carry-next|0|0|determiner|	, -7	lower 21	none 20
carry-next|0|0|elided|	elided 27
carry-next|0|0|first|	false 6
carry-next|0|0|inside|	false 48
carry-next|0|0|none|	) 20	, 13	- 10	capital 14	coordinator 8	determiner 12	none -17	preposition 20	pronoun 14	stop -10	subordinator 20	verb-saying 13	word 15
carry-next|0|0|possessive|	lower 11
carry-next|0|0|preposition|	, -29	lower 13	none 30	upper 13
carry-next|0|0|pronoun|	, 23	lower 25	none 22
carry-next|0|0|question|false|	false 46
carry-next|0|0|question|true|	false 16
carry-next|0|0|quote|	, 26	lower 13	none 22	upper -10
carry-next|0|0|start|	upper 6
carry-next|0|0|stop|	upper 23
carry-next|0|0|subject|	elided 27	none -17
carry-next|0|0|subordinator|	, -6	lower 17	none 12	upper 7
carry-next|0|0|that|	none 32	upper -11
carry-next|0|0|verb-judging|	, 11	upper -8
carry-next|0|0|verb-saying|	, -17	none 23	upper 16
carry-next|0|0|verb-thinking|	lower 10
carry-next|0|0|word|	, -13	none 30	upper 23
carry-next|0|0|—|	none 20
carry-next|0|1|!|	end 12
carry-next|0|1|'|	, -9
carry-next|0|1|	, -30	- -15	1 -11	10+ 8	2 -18	3 -19	4-5 12	6-9 11	: -17	adverb 7	auxiliary 14	capital -37	coordinator -34	possessive -18	preposition 6	quote -15	start 10	stop -9	verb-saying -9	— -18
carry-next|0|1|,auxiliary|	none -25
carry-next|0|1|,pronoun|	? -20	none -14
carry-next|0|1|,verb-judging|	none -23
carry-next|0|1|,verb-saying|	? -22	none -11
carry-next|0|1|,verb-thinking|	none 12
carry-next|0|1|,word|	none -39
carry-next|0|1|,|	capital -43	coordinator 10	determiner 23	lower -50	none -21	pronoun 11	verb-saying -42
carry-next|0|1|-|	lower -13	none -22
carry-next|0|1|.|	capital -17	coordinator -19	determiner 12	end 12	preposition -13	pronoun -16	that -14
carry-next|0|1|:|	none -12	upper -22
carry-next|0|1|;|	none -22
carry-next|0|1|?|	,verb-saying -17	capital -19	determiner -16
carry-next|0|1|adjacent|	false 6	true 6
carry-next|0|1|adverb|	lower 7
carry-next|0|1|auxiliary|	lower 14	none -17
carry-next|0|1|capital|	, 14	. -52	? -23	lower -37	none -16
carry-next|0|1|coordinator|	, -17	. -35	lower -33	none -39
carry-next|0|1|determiner|	! -23	, 13	. -6	? -7	lower -7
carry-next|0|1|elided|	elided -9	none -7	own -7
carry-next|0|1|first|	false 10
carry-next|0|1|none|	, -17	,coordinator 6	,determiner -14	,pronoun -22	,verb-saying -16	; -18	auxiliary -30	capital -17	determiner -16	end -6	none -9	own -14	preposition -32	subordinator -30	that -29
carry-next|0|1|own|	elided 13	own -51
carry-next|0|1|possessive|	lower -13
carry-next|0|1|preposition|	, 15	. -14	none -23	upper 9
carry-next|0|1|pronoun|	. -31	none -9
carry-next|0|1|question|false|	false 14	true -31
carry-next|0|1|question|true|	false -22	true 20
carry-next|0|1|quote|	. 10	? -21	upper -12
carry-next|0|1|start|	upper 10
carry-next|0|1|stop|	? -15	none 33	upper -8
carry-next|0|1|subject|	elided -10	none -14	own -22
carry-next|0|1|subordinator|	none -33
carry-next|0|1|that|	. -20	none -25
carry-next|0|1|verb-judging|	, -28
carry-next|0|1|verb-saying|	, 26	? 23	lower -6	none -21	upper -29
carry-next|0|1|verb-thinking|	lower 9
carry-next|0|1|word|	, -22	lower 8	none -36	upper -15
carry-next|0|1|—|	? -20	none 11
carry-next|0|2|!|	end -12
carry-next|0|2|,auxiliary|	none -44
carry-next|0|2|,pronoun|	none -18
carry-next|0|2|,verb-saying|	none -12
carry-next|0|2|,word|	none -20
carry-next|0|2|,|	capital -24	determiner -18	pronoun -37	upper -20	word -14
carry-next|0|2|.|	capital -27	determiner -18	end 13
carry-next|0|2|	1 -30	2 -39	3 -37	6-9 -21	: -6	adverb -14	auxiliary -35	capital -17	coordinator -22	determiner -34	preposition -33	pronoun -18	start 12	stop -21	subordinator -19	that -20	verb-judging -13	verb-saying -25	word -43
carry-next|0|2|:|	upper -6
carry-next|0|2|?|	,verb-saying -17	end -8
carry-next|0|2|adjacent|	false -16
carry-next|0|2|adverb|	lower -14
carry-next|0|2|auxiliary|	lower -35
carry-next|0|2|capital|	! -7	, -29	. -16	? -17	lower -17
carry-next|0|2|coordinator|	lower -22	none -13
carry-next|0|2|determiner|	, -26	lower -29
carry-next|0|2|elided|	elided -19	own -23
carry-next|0|2|first|	false 12
carry-next|0|2|inside|	false -31
carry-next|0|2|none|	,auxiliary -37	,pronoun -15	,verb-judging -20	,verb-saying -19	auxiliary -15	elided -32	own -46	stop -53	word -18
carry-next|0|2|own|	none -36	own -71
carry-next|0|2|preposition|	. -26	lower -30	none -9
carry-next|0|2|pronoun|	, -23	. -28	lower -18
carry-next|0|2|question|false|	false -16
carry-next|0|2|question|true|	false -31	true 13
carry-next|0|2|start|	upper 12
carry-next|0|2|stop|	none -25	upper -21
carry-next|0|2|subject|	elided -7	none -16	own -19
carry-next|0|2|subordinator|	lower -19
carry-next|0|2|that|	lower -20
carry-next|0|2|verb-judging|	lower -13
carry-next|0|2|verb-saying|	, 14	lower -24
carry-next|0|2|word|	, -21	lower -43	none -14
carry-next|0|3|,auxiliary|	none -12
carry-next|0|3|,verb-saying|	none -19
carry-next|0|3|,word|	none -10
carry-next|0|3|,|	pronoun -23
carry-next|0|3|.|	end -12
carry-next|0|3|	1 -16	10+ -15	2 -14	3 -19	4-5 -29	6-9 -30	auxiliary -14	determiner -18	preposition -11	start -20	stop -17	verb-saying -18	word -19
carry-next|0|3|adjacent|	false -43
carry-next|0|3|auxiliary|	lower -14
carry-next|0|3|capital|	. -14
carry-next|0|3|determiner|	lower -17
carry-next|0|3|first|	false -20
carry-next|0|3|inside|	false -38
carry-next|0|3|none|	,verb-saying -27	,word -13	none -9	own -15	stop -21
carry-next|0|3|own|	elided -21	none -18	own -26
carry-next|0|3|pronoun|	, -13
carry-next|0|3|question|false|	false -43
carry-next|0|3|start|	upper -20
carry-next|0|3|stop|	none -28	upper -17
carry-next|0|3|subject|	elided -7	none -16	own -31
carry-next|0|3|verb-saying|	lower -14
carry-next|0|3|word|	lower -19
carry-next|1|	far -36
carry-next|1|far|!|	,word -16	capital -22	determiner -17	end -33	pronoun 13
carry-next|1|far|	( -17	, -33	- -20	1 14	10+ -39	2 -18	3 -16	4-5 -18	6-9 -44	; -17	auxiliary -38	capital -11	coordinator -46	determiner -23	possessive -37	preposition -8	pronoun -57	quote -34	start -29	stop -38	subordinator -54	that -57	verb-judging -46	verb-saying -53	verb-thinking -45	word -14	— -34	’ -21
carry-next|1|far|(|	upper -17
carry-next|1|far|,auxiliary|	? -19	none -52
carry-next|1|far|,determiner|	none -23
carry-next|1|far|,preposition|	none -22
carry-next|1|far|,pronoun|	none -19
carry-next|1|far|,subordinator|	none -18
carry-next|1|far|,verb-judging|	none -14
carry-next|1|far|,verb-saying|	! -17	? -30	none -20
carry-next|1|far|,word|	? -13	none -36
carry-next|1|far|,|	' -8	adverb -6	auxiliary -19	capital -13	coordinator -44	determiner -24	lower -25	none -44	preposition -29	pronoun -30	quote -19	subordinator -28	upper -48	verb-judging -21	verb-saying -64	word -28
carry-next|1|far|-|	lower -19	none -33
carry-next|1|far|.|	[ -19	capital -8	coordinator -19	end -24	preposition -29	pronoun -36	quote -20	subordinator -24	— -19
carry-next|1|far|:|	lower 7	none 26
carry-next|1|far|;|	lower -17	none -21
carry-next|1|far|?|	,pronoun -17	,word -20	capital -26	determiner -16	end -16	pronoun -22	quote -18	stop -14	verb-saying -15	— -22
carry-next|1|far|[|	. -22
carry-next|1|far|adjacent|	false -36
carry-next|1|far|adverb|	, -18	none -26
carry-next|1|far|alone|	false -15	true -28
carry-next|1|far|auxiliary|	lower -32	none -38	upper -32
carry-next|1|far|capital|	! -18	, -49	. -40	? -29	lower -8	none -26	upper -27
carry-next|1|far|coordinator|	, -32	. -27	lower -49	none -39	upper -15
carry-next|1|far|determiner|	! -19	, -67	. -17	? -22	lower -36	none -41	other -23
carry-next|1|far|elided|	elided -31	none -37	own -35
carry-next|1|far|end|	! -47	. -31	? -27	none 38
carry-next|1|far|first|	false -13	true -18
carry-next|1|far|inside|	false -29
carry-next|1|far|none|	+ -18	,auxiliary -32	,determiner -12	,preposition -23	,pronoun -38	,subordinator -31	,verb-saying -25	,verb-thinking -22	- -24	: -31	; -29	adverb -18	auxiliary -35	capital -41	coordinator -9	determiner -6	elided -19	end -29	none 21	own -46	preposition -14	pronoun -19	quote -16	stop -33	that -37	verb-judging -25	verb-saying -25	word -7	— -26
carry-next|1|far|own|	elided -32	own -14
carry-next|1|far|possessive|	lower -32	upper -28
carry-next|1|far|preposition|	, -29	. -24	lower -15	none -9	upper -6
carry-next|1|far|pronoun|	! -17	, -37	. -36	? -17	lower -55	none -26
carry-next|1|far|question|false|	false -28	true -41
carry-next|1|far|question|true|	false -42
carry-next|1|far|quote|	lower -9	upper -33
carry-next|1|far|start|	other -19	upper -28
carry-next|1|far|stop|	none -61	other -20	upper -37
carry-next|1|far|subject|	elided -49	none -7	own -8
carry-next|1|far|subordinator|	, -31	lower -53	upper -27
carry-next|1|far|that|	. -17	lower -53	none -35	upper -25
carry-next|1|far|verb-judging|	, -18	lower -43	none -29	upper -19
carry-next|1|far|verb-saying|	, -64	? -32	lower -45	none -39	upper -30
carry-next|1|far|verb-thinking|	lower -39	none -25	upper -21
carry-next|1|far|word|	, -23	lower -12	none -47	upper -41
carry-next|1|far|–|	, -12
carry-next|1|far|—|	. -19	none -32	upper -30
carry-next|1|far|’|	lower -21
carry-next|2|	far -16
carry-next|2|far|!|	capital -23	determiner -19	end -18	pronoun -20
carry-next|2|far|	, -57	1 -6	10+ -63	2 -7	3 -13	4-5 21	6-9 -8	: 20	adverb -23	auxiliary -18	capital -53	coordinator -21	determiner -15	possessive -21	preposition -17	quote -33	stop -50	subordinator -43	that -28	verb-judging -29	verb-saying 10	verb-thinking -25	word -31
carry-next|2|far|,auxiliary|	none -35
carry-next|2|far|,word|	none -25
carry-next|2|far|,|	' -29	adverb -18	capital -41	coordinator -30	determiner -38	lower -37	none -27	preposition -13	pronoun -15	subordinator -32	upper -48	verb-judging -22	verb-saying -61	word -31
carry-next|2|far|.|	[ -19	capital -47	coordinator -22	determiner -33	end 17	preposition -18	pronoun -19
carry-next|2|far|:|	lower 16	none 27	upper 14
carry-next|2|far|?|	,verb-saying 11	capital -35	end -39	pronoun -25
carry-next|2|far|[|	. -19
carry-next|2|far|adjacent|	false -16
carry-next|2|far|adverb|	lower -23
carry-next|2|far|alone|	false -12	true -22
carry-next|2|far|auxiliary|	lower -14	none -31	upper -22
carry-next|2|far|capital|	, -12	. -33	? -18	lower -41	none -45	upper -31
carry-next|2|far|coordinator|	. -21	lower -20	none -53
carry-next|2|far|determiner|	! -17	, -69	. -41	lower -13	none -39	upper -27
carry-next|2|far|elided|	elided -20	own -27
carry-next|2|far|end|	! -34	. -59	? 9	none 39
carry-next|2|far|first|	false 10
carry-next|2|far|inside|	false -22
carry-next|2|far|none|	, -24	,verb-judging -20	,verb-saying 21	- -22	auxiliary -27	capital -8	coordinator -40	determiner -20	elided -17	end -24	none 14	own 12	preposition -49	pronoun -20	stop -58	subordinator -34	that -21	verb-saying -19	word -25	— -28
carry-next|2|far|own|	own 22
carry-next|2|far|possessive|	lower -19
carry-next|2|far|preposition|	, -21	. -14	lower -30	none -32
carry-next|2|far|pronoun|	! -19	, -53	. -25	none -29
carry-next|2|far|question|false|	false -18	true -25
carry-next|2|far|question|true|	false -52	true 16
carry-next|2|far|quote|	upper -32
carry-next|2|far|stop|	none -82	upper -50
carry-next|2|far|subject|	elided -36	none 17	own 27
carry-next|2|far|subordinator|	, -17	. -25	lower -41	none -42
carry-next|2|far|that|	lower -27	none -24	upper -23
carry-next|2|far|verb-judging|	lower -23	upper -17
carry-next|2|far|verb-saying|	, -17	? -25	lower 11	upper -24
carry-next|2|far|verb-thinking|	lower -25
carry-next|2|far|word|	, -25	lower -30	upper -23
carry-next|2|far|—|	none -19
carry-next|3|	far -24
carry-next|3|far|!|	capital -18	end -19
carry-next|3|far|	( -21	1 -66	10+ -59	2 9	3 -30	4-5 -7	: -9	adverb -17	auxiliary 7	capital -41	coordinator -23	determiner -60	possessive -29	preposition -50	pronoun -33	start -25	stop -77	subordinator -40	that -38	verb-judging -40	verb-thinking -22
carry-next|3|far|(|	upper -19
carry-next|3|far|)|	none -19
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	' -16	adverb -20	capital -35	coordinator -21	determiner -45	lower 11	none 19	preposition -17	pronoun -43	subordinator -24	upper -53	verb-saying -15	word 7
carry-next|3|far|-|	none -27
carry-next|3|far|.|	[ -27	capital -24	coordinator -18	determiner -26	end -23	preposition -26	pronoun -26
carry-next|3|far|:|	none 7	upper -9
carry-next|3|far|?|	capital -19	pronoun -13	verb-saying -15
carry-next|3|far|[|	. -26
carry-next|3|far|adjacent|	false -24
carry-next|3|far|adverb|	lower -17
carry-next|3|far|alone|	false -26
carry-next|3|far|auxiliary|	lower 8	none -26	upper -20
carry-next|3|far|capital|	! -19	, -38	. -33	? -20	lower -31	none -21	upper -32
carry-next|3|far|coordinator|	, -26	. -22	lower -23	none -28
carry-next|3|far|determiner|	, -31	. -24	lower -53	none -22	upper -35
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -37	. -77	? -32	none 32
carry-next|3|far|first|	false -11
carry-next|3|far|inside|	false -17
carry-next|3|far|none|	, -12	,verb-saying 29	- -16	adverb -18	auxiliary -22	capital -16	determiner -20	end -11	none 21	own 17	preposition -54	stop 12	subordinator -31	that -25	verb-saying -19	word -36
carry-next|3|far|own|	none -29	own 8
carry-next|3|far|possessive|	lower -24	upper -17
carry-next|3|far|preposition|	. -19	lower -47	none -61	upper -13
carry-next|3|far|pronoun|	, -28	. -26	? -9	lower -32
carry-next|3|far|question|false|	false -23	true -37
carry-next|3|far|question|true|	false -6
carry-next|3|far|start|	upper -24
carry-next|3|far|stop|	none -48	upper -77
carry-next|3|far|subject|	elided 17	none 29	own 6
carry-next|3|far|subordinator|	, -14	. -14	lower -33	none 11	upper -18
carry-next|3|far|that|	lower -34	none -18	upper -21
carry-next|3|far|verb-judging|	lower -47	upper -18
carry-next|3|far|verb-saying|	, -56	none -25	upper -18
carry-next|3|far|verb-thinking|	lower -21
carry-next|3|far|word|	, -32	none -50	upper -19
ending|according-to|,|	0 22	3 25	4-6 12	7-12 27
ending|according-to|.|	1 22	13-25 19	7-12 27
ending|according-to|none|	13-25 -17	7-12 -25
ending|colon|,|	1 -24
ending|colon|.|	26+ 27	3 -14	4-6 -18	7-12 22
ending|colon|?|	26+ -22
ending|colon|none|	1 -27	26+ -20	3 -11
ending|interview|.|	26+ -37
ending|interview|?|	26+ -14
ending|named-before|!|	1 7	13-25 13	2 22	26+ -27	4-6 23
ending|named-before|,|	1 -43	13-25 -38	2 -19	26+ -45	3 -32	7-12 -27
ending|named-before|.|	1 -30	13-25 -7	2 -14	26+ -20	3 -12	4-6 -33	7-12 -19
ending|named-before|?|	1 -26	13-25 -28	2 -15	26+ -29	4-6 7	7-12 24
ending|named-before|none|	1 29	13-25 6	2 25	26+ -51	3 -16
ending|named-nearby|!|	0 23	1 -23	13-25 -25	2 -11	4-6 -9	7-12 -15
ending|named-nearby|,|	0 9	13-25 -15	2 -37	26+ -25	4-6 -12	7-12 -19
ending|named-nearby|.|	0 -26	1 -8	2 -9	26+ -6	4-6 -6
ending|named-nearby|?|	0 11	1 -8	13-25 -12	3 8
ending|named-nearby|none|	0 -42	1 -29	2 22	3 12	4-6 18
ending|paragraph-before|!|	26+ -34
ending|paragraph-before|,|	26+ -54
ending|paragraph-before|.|	26+ 11
ending|paragraph-before|?|	26+ -33
ending|paragraph-before|none|	26+ -36
ending|possessor|!|	3 -12	4-6 -30
ending|possessor|,|	0 7	1 -36	2 -34	3 -16	4-6 14
ending|possessor|.|	0 -39	1 -48	13-25 -16	3 -32	4-6 -15	7-12 -18
ending|possessor|?|	2 -28	3 -11	4-6 -10
ending|possessor|none|	0 -69	1 -11	13-25 -19	2 -6	3 11	4-6 -10	7-12 -7
ending|quote-then-speaker|!|	0 48	1 -18
ending|quote-then-speaker|,|	-11 -11	-12 -11	-13 -9	-14 -26	-15 -10	-16 9	-17 -18	-18 -17	-23 -22	-3 -18	-4 -8	-5 13	-6 13	-7 17	-8 -7	0 33	1 -9	13-25 -14	2 -28	26+ -17	3 -22	4-6 -9	7-12 -12
ending|quote-then-speaker|.|	2 -26
ending|quote-then-speaker|?|	0 41	1 15	13-25 -11	4-6 -13	7-12 -23
ending|quote-then-speaker|none|	-10 -14	-12 21	-13 19	-14 -21	-15 -23	-16 7	-17 -22	-18 -6	-2 -14	-20 6	-21 -7	-22 -20	-23 13	-24 -18	-25 -22	-26 9	-27 20	-28 -25	-29 11	-3 -24	-30 -20	-32 -12	-34 8	-4 -35	-7 -9	-9 -8	0 -39	1 -21	13-25 -9	2 23	4-6 -27
ending|quote-then-verb|!|	0 17	1 -6
ending|quote-then-verb|,|	0 21	1 -13	13-25 -10	4-6 -32	7-12 -30
ending|quote-then-verb|?|	0 12	1 34
ending|quote-then-verb|none|	0 -19	1 14	2 6	4-6 7	7-12 -14
ending|sentence-after|!|	13-25 -21	4-6 -20	7-12 -24
ending|sentence-after|.|	13-25 -7	2 -23	26+ -22	3 -17	4-6 -23	7-12 -22
ending|sentence-after|?|	0 23	1 11	2 -26	3 -18	4-6 -12	7-12 13
ending|sentence-before|!|	1 24	13-25 -32	2 -11	26+ -25	4-6 6	7-12 8
ending|sentence-before|,|	1 -24	13-25 -40	2 -17	26+ -68	4-6 -26	7-12 -26
ending|sentence-before|.|	1 29	2 10	26+ -10	7-12 -15
ending|sentence-before|?|	1 -12	13-25 -13	3 13	4-6 -15
ending|sentence-before|none|	1 -16	2 -13	26+ -23	3 -48	4-6 -7
ending|signature|.|	1 19
ending|signature|none|	1 -21
ending|speaker-then-quote|!|	0 9	1 26	13-25 -31	3 18	4-6 -10	7-12 -8
ending|speaker-then-quote|,|	0 18	1 -10	2 25	26+ 9	3 9	4-6 11	7-12 -11
ending|speaker-then-quote|.|	1 22	13-25 -14	26+ 7	3 8	4-6 21	7-12 8
ending|speaker-then-quote|?|	1 -24	13-25 -8	3 8	4-6 14	7-12 17
ending|speaker-then-quote|none|	1 -14	13-25 -15	2 6	26+ -21	4-6 6
ending|topic|!|	13-25 -8	26+ -24	7-12 -17
ending|topic|.|	13-25 -17	2 26	26+ -15	3 13
ending|topic|?|	13-25 -31	26+ -39	3 8
ending|topic|none|	0 -31	1 9	13-25 -6	2 14	26+ -56	3 15	4-6 10	7-12 7
ending|verb-then-speaker|,|	1 -28	7-12 -27
ending|verb-then-speaker|.|	0 -53	1 -9	13-25 -30	26+ 16	3 -11	4-6 15	7-12 -32
ending|verb-then-speaker|?|	1 -15
ending|verb-then-speaker|none|	0 -23	1 10	13-25 -46	4-6 -10	7-12 -9
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 17
follow|according-to|,verb-saying|	none -23
follow|according-to|,|	none -15
follow|according-to|:|	none 13
follow|according-to|;|	none 15
follow|according-to|auxiliary|	none 11
follow|according-to|capital|	, 36
follow|according-to|coordinator|	none -16
follow|according-to|end|	. 36
follow|according-to|stop|	none -23
follow|according-to|word|	, 23	none 14
follow|colon|,auxiliary|	none -12
follow|colon|,verb-saying|	none -25
follow|colon|[|	. 30
follow|colon|capital|	, -21	. -6	? 6
follow|colon|determiner|	, -33	? -22
follow|colon|end|	. 15	none -35
follow|colon|preposition|	. -21
follow|colon|pronoun|	, -16	. 7	? -14
follow|colon|stop|	? -8	none -15
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -17
follow|interview|end|	. -37	? -14
follow|named-before|'|	, -29
follow|named-before|,auxiliary|	? -28	none 7
follow|named-before|,pronoun|	! 6	? -19	none 9
follow|named-before|,verb-judging|	none -30
follow|named-before|,verb-saying|	! 8	? -34	none 14
follow|named-before|,verb-thinking|	none -28
follow|named-before|,word|	none 23
follow|named-before|,|	none -19
follow|named-before|:|	none -15
follow|named-before|auxiliary|	none -10
follow|named-before|capital|	! -21	, -52	. -8	? -26	none -47
follow|named-before|determiner|	, -11	. -12	? -10	none 9
follow|named-before|end|	! 12	. -36	? 13	none -6
follow|named-before|preposition|	. -9	none -35
follow|named-before|pronoun|	! -23	, -29	. 6	? -21	none -49
follow|named-before|quote|	none -17
follow|named-before|stop|	none 7
follow|named-before|subordinator|	, -14	. -16	none -26
follow|named-before|that|	none -17
follow|named-before|verb-saying|	, -59	? -31	none -33
follow|named-before|word|	none -18
follow|named-before|—|	. -17	none -14
follow|named-nearby|(|	. -13	none -9
follow|named-nearby|)|	. -17	none -15
follow|named-nearby|,auxiliary|	? 15	none 31
follow|named-nearby|,determiner|	none 8
follow|named-nearby|,pronoun|	? 17
follow|named-nearby|,subordinator|	none 8
follow|named-nearby|,verb-saying|	! -11	none 15
follow|named-nearby|,verb-thinking|	none 20
follow|named-nearby|,word|	? 7	none 12
follow|named-nearby|,|	none -7
follow|named-nearby|-|	none -8
follow|named-nearby|:|	none -29
follow|named-nearby|;|	none -9
follow|named-nearby|[|	. 19
follow|named-nearby|adverb|	, -11	none -17
follow|named-nearby|auxiliary|	, -9
follow|named-nearby|coordinator|	, -39	none -38
follow|named-nearby|determiner|	! -7	, -16	. -19	? -13	none -14
follow|named-nearby|end|	? -17	none -31
follow|named-nearby|preposition|	, -7	. 9	none -7
follow|named-nearby|pronoun|	, 12	. -37	none 8
follow|named-nearby|quote|	, -8	? 19	none -11
follow|named-nearby|stop|	? 14	none 40
follow|named-nearby|subordinator|	, 7	. -14	none -13
follow|named-nearby|that|	. 11	none -10
follow|named-nearby|verb-judging|	, -25	none -9
follow|named-nearby|verb-saying|	! 13
follow|named-nearby|verb-thinking|	none 13
follow|named-nearby|word|	, -13	? 7	none -17
follow|named-nearby|–|	, 20
follow|named-nearby|—|	. -8	none 9
follow|paragraph-before|'|	, -31
follow|paragraph-before|,auxiliary|	none -25
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -16	none -45
follow|paragraph-before|,word|	none -21
follow|paragraph-before|capital|	! -38	, -53	. -14	? -47	none -39
follow|paragraph-before|determiner|	! -24	, -46	? -18	none -25
follow|paragraph-before|end|	. 15	? 7
follow|paragraph-before|preposition|	none -28
follow|paragraph-before|pronoun|	! -23	, -35	? -22	none -27
follow|paragraph-before|subordinator|	, -13	none -21
follow|paragraph-before|verb-saying|	, -31	? -28	none -28
follow|paragraph-before|word|	, -26
follow|paragraph-before|—|	. -8	none -17
follow|possessor|,|	none -36
follow|possessor|-|	none -6
follow|possessor|[|	. -27
follow|possessor|adverb|	, -30
follow|possessor|auxiliary|	none -11
follow|possessor|capital|	. -25	none -24
follow|possessor|coordinator|	, 9	. -21	none -28
follow|possessor|determiner|	, -6	none -34
follow|possessor|end|	! -43	. -18	? -6	none -29
follow|possessor|preposition|	, -25	. -33	none 9
follow|possessor|pronoun|	, 12	. -65
follow|possessor|quote|	, -21
follow|possessor|stop|	none -26
follow|possessor|subordinator|	, 12	. -20
follow|possessor|that|	none -6
follow|possessor|verb-judging|	none -21
follow|possessor|verb-saying|	, -8	none 10
follow|possessor|word|	none -16
follow|quote-then-speaker|'|	, 25
follow|quote-then-speaker|(|	none -21
follow|quote-then-speaker|)|	none -18
follow|quote-then-speaker|+|	none 12
follow|quote-then-speaker|,auxiliary|	none 15
follow|quote-then-speaker|,determiner|	none -18
follow|quote-then-speaker|,subordinator|	none 7
follow|quote-then-speaker|,verb-saying|	none -8
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|,|	none 11
follow|quote-then-speaker|-|	none -39
follow|quote-then-speaker|:|	none -23
follow|quote-then-speaker|adverb|	, 12
follow|quote-then-speaker|auxiliary|	, 9	none 23
follow|quote-then-speaker|coordinator|	, -19	none -42
follow|quote-then-speaker|determiner|	! 39	, 20	? 28	none -12
follow|quote-then-speaker|preposition|	, -15	none -9
follow|quote-then-speaker|pronoun|	! 29	, 29	? 23	none 13
follow|quote-then-speaker|quote|	, -15	none -10
follow|quote-then-speaker|subordinator|	, -23	none -19
follow|quote-then-speaker|that|	none -8
follow|quote-then-speaker|verb-judging|	none -10
follow|quote-then-speaker|verb-saying|	, -11	? -18
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	, -8	none -11
follow|quote-then-speaker|–|	none -21
follow|quote-then-speaker|—|	none -17
follow|quote-then-verb|'|	, 23
follow|quote-then-verb|,determiner|	none 17
follow|quote-then-verb|,pronoun|	? 20	none 27
follow|quote-then-verb|,verb-judging|	none 30
follow|quote-then-verb|,verb-saying|	? 12	none 13
follow|quote-then-verb|,word|	! -6	? 22
follow|quote-then-verb|:|	none -17
follow|quote-then-verb|capital|	, -57	none -17
follow|quote-then-verb|coordinator|	, -26	none -47
follow|quote-then-verb|determiner|	, -32
follow|quote-then-verb|preposition|	none 20
follow|quote-then-verb|pronoun|	, -18
follow|quote-then-verb|verb-saying|	! 17	, 23	? 12	none -12
follow|quote-then-verb|word|	none 8
follow|quote-then-verb|–|	, 21
follow|quote-then-verb|—|	none 31
follow|sentence-after|(|	. -16
follow|sentence-after|capital|	! 20	. -25	? 25
follow|sentence-after|coordinator|	. -43
follow|sentence-after|determiner|	! -28	. -8	? -30
follow|sentence-after|preposition|	. -16
follow|sentence-after|pronoun|	! -17	? -17
follow|sentence-after|quote|	. 8
follow|sentence-after|that|	. -13
follow|sentence-after|—|	. -13
follow|sentence-before|'|	, -30
follow|sentence-before|)|	. -36	none -30
follow|sentence-before|,auxiliary|	? -30	none -45
follow|sentence-before|,coordinator|	none -25
follow|sentence-before|,determiner|	none -31
follow|sentence-before|,preposition|	none -24
follow|sentence-before|,pronoun|	? -26	none -8
follow|sentence-before|,subordinator|	none -12
follow|sentence-before|,verb-saying|	! -27	? -24	none 6
follow|sentence-before|,verb-thinking|	none -26
follow|sentence-before|,word|	! 11	none -10
follow|sentence-before|,|	none 7
follow|sentence-before|-|	none -41
follow|sentence-before|;|	none -48
follow|sentence-before|adverb|	none -15
follow|sentence-before|auxiliary|	none -30
follow|sentence-before|capital|	, -79	. -6	? -34	none -46
follow|sentence-before|coordinator|	. -40	none 10
follow|sentence-before|determiner|	, -6	. -13	? 13	none -11
follow|sentence-before|end|	! -6	. 8	? 8	none 11
follow|sentence-before|preposition|	, -37	. -15	none -14
follow|sentence-before|pronoun|	! -27	, -46	. 13	none -57
follow|sentence-before|quote|	. -22	? -15
follow|sentence-before|stop|	? -23	none -23
follow|sentence-before|subordinator|	, -15	. -16	none -50
follow|sentence-before|that|	. 11	none -35
follow|sentence-before|verb-judging|	, -18
follow|sentence-before|verb-saying|	, -75	? -27	none -26
follow|sentence-before|word|	, -28
follow|sentence-before|—|	none -29
follow|signature|—|	. 20
follow|speaker-then-quote|(|	. -12	none 12
follow|speaker-then-quote|)|	. 20
follow|speaker-then-quote|,auxiliary|	none -22
follow|speaker-then-quote|,determiner|	none 29
follow|speaker-then-quote|,subordinator|	none -6
follow|speaker-then-quote|,verb-saying|	none -22
follow|speaker-then-quote|,|	none -15
follow|speaker-then-quote|-|	none 10
follow|speaker-then-quote|:|	none 21
follow|speaker-then-quote|;|	none 33
follow|speaker-then-quote|[|	. -13
follow|speaker-then-quote|adverb|	none 12
follow|speaker-then-quote|capital|	, 6	. 31	? 25	none 19
follow|speaker-then-quote|coordinator|	, 18	. 14	none 10
follow|speaker-then-quote|determiner|	! 7	, -14	? -6
follow|speaker-then-quote|end|	! 8	. 22	? -6	none -39
follow|speaker-then-quote|preposition|	. -10	none 6
follow|speaker-then-quote|pronoun|	? -21	none 18
follow|speaker-then-quote|quote|	. -6	? 19
follow|speaker-then-quote|stop|	none -26
follow|speaker-then-quote|subordinator|	, 6	. 30	none 7
follow|speaker-then-quote|that|	. -22
follow|speaker-then-quote|verb-judging|	, 12	none 20
follow|speaker-then-quote|verb-thinking|	, 15
follow|speaker-then-quote|word|	, -19	none 13
follow|speaker-then-quote|–|	none -13
follow|topic|,auxiliary|	? -27	none -9
follow|topic|,coordinator|	none 8
follow|topic|,determiner|	none -27
follow|topic|,preposition|	none -41
follow|topic|,pronoun|	? -18	none -6
follow|topic|,subordinator|	none -30
follow|topic|,verb-judging|	none -19
follow|topic|,verb-saying|	? -24	none -32
follow|topic|,verb-thinking|	none -21
follow|topic|,word|	? -31
follow|topic|:|	none -30
follow|topic|;|	none -9
follow|topic|auxiliary|	none -12
follow|topic|coordinator|	none 18
follow|topic|determiner|	. -6	? -8	none 22
follow|topic|end|	. -9	? -16	none -42
follow|topic|preposition|	. -17
follow|topic|stop|	none 14
follow|topic|verb-judging|	none -16
follow|topic|word|	none -10
follow|topic|—|	none -14
follow|verb-then-speaker|,subordinator|	none -32
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -26
follow|verb-then-speaker|,|	none -25
follow|verb-then-speaker|-|	none -18
follow|verb-then-speaker|adverb|	none -21
follow|verb-then-speaker|auxiliary|	none -26
follow|verb-then-speaker|capital|	. -19
follow|verb-then-speaker|coordinator|	, -23	. -22	none -55
follow|verb-then-speaker|determiner|	, -16	none -6
follow|verb-then-speaker|end|	? -17	none -29
follow|verb-then-speaker|preposition|	. -9	none -57
follow|verb-then-speaker|pronoun|	. -33
follow|verb-then-speaker|stop|	none 14
follow|verb-then-speaker|subordinator|	, -17	none -28
follow|verb-then-speaker|that|	none -20
follow|verb-then-speaker|verb-saying|	none -8
follow|verb-then-speaker|word|	none 19
force|according-to|according|	0 19	26+ 20	3 18	4-6 13
force|colon|judging|	26+ 7
force|colon|naked|	1 -10	26+ 8	4-6 -22	7-12 23
force|colon|other|	26+ -13
force|interview|naked|	26+ -39
force|named-before|naked|	1 17	13-25 -8	2 18	26+ -64	3 -22
force|named-nearby|naked|	0 -20	1 -23	13-25 -10	2 9	26+ -9	3 16	4-6 11
force|paragraph-before|according|	26+ -21
force|paragraph-before|judging|	26+ -24
force|paragraph-before|other|	26+ -20
force|paragraph-before|saying|	26+ -19
force|paragraph-before|thinking|	26+ -37
force|possessor|naked|	0 -22	1 -19	13-25 -22
force|quote-then-speaker|judging|	-10 -21	-11 -6	-12 20	-13 -20	-14 -15	-16 14	-19 20	-22 6	-23 -7	-24 -24	-3 -13	-4 -13	-6 9	-7 27	-8 -6	-9 -18	0 -7	1 -29	13-25 -33	2 -31	26+ -16	4-6 -24	7-12 -55
force|quote-then-speaker|other|	-10 -20	-13 11	-15 -12	-16 -11	-18 -17	-19 -11	-2 -15	-21 -12	-22 6	-24 -10	-29 11	-3 -25	-4 -31	-5 8	-6 10	-7 -26	-8 7	-9 16	0 -28	1 7	13-25 -10	2 7	26+ -31	3 -27	4-6 -27	7-12 -17
force|quote-then-speaker|saying|	-10 -6	-14 -15	-15 -24	-16 -13	-17 -30	-18 -8	-19 -12	-20 8	-21 -6	-22 -20	-23 6	-24 -13	-26 13	-27 15	-29 14	-3 -22	-30 -11	-34 -11	-4 -27	-5 -6	-8 -10	-9 -8	0 31	1 -29	13-25 -8	3 -16	4-6 -6
force|quote-then-speaker|thinking|	-11 -8	-12 7	-13 21	-16 16	-17 -10	-19 12	-20 -12	-3 -15	-4 14	-5 18	-6 -19	-7 -12	-8 -12	-9 -6	0 13	1 -6	13-25 -30	2 -38	3 -13	4-6 -33
force|quote-then-verb|judging|	0 -14	1 32	13-25 -23	2 -18	4-6 -19	7-12 -16
force|quote-then-verb|saying|	0 20	1 9	2 8	7-12 -26
force|sentence-after|according|	13-25 -15	7-12 10
force|sentence-after|judging|	0 -6	1 -15	13-25 -35	2 -26	3 -14	4-6 -21	7-12 -30
force|sentence-after|other|	1 -7	13-25 -36	2 -33	3 -39	7-12 -31
force|sentence-after|saying|	1 8	2 -18	3 -22	4-6 -24	7-12 -14
force|sentence-after|thinking|	0 11	1 -17	13-25 -27	2 -28	3 -17	4-6 -18	7-12 -18
force|sentence-before|according|	1 -8	13-25 -19	26+ -42	3 -20	7-12 21
force|sentence-before|judging|	2 -30	26+ -28	4-6 -12	7-12 -12
force|sentence-before|other|	13-25 -6	26+ -15	4-6 -26	7-12 -26
force|sentence-before|saying|	1 17	13-25 -10	2 8	26+ -7	4-6 -6	7-12 -11
force|sentence-before|thinking|	1 -26	13-25 -40	2 -13	26+ -47	3 -20	4-6 -7	7-12 -31
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 14	13-25 -25	2 12	26+ -12	3 -11	4-6 14
force|speaker-then-quote|other|	0 -44	1 -22	13-25 -21	2 8	26+ -37	3 9	7-12 6
force|speaker-then-quote|saying|	0 13	1 9	26+ 12	3 12	4-6 9
force|speaker-then-quote|thinking|	1 -11	13-25 -8	26+ -10	4-6 12	7-12 -8
force|topic|naked|	0 -31	1 11	13-25 -15	2 24	26+ -54	3 21	4-6 15
force|verb-then-speaker|judging|	0 -7	1 -8	13-25 -27	2 14	3 -15	4-6 -40	7-12 -41
force|verb-then-speaker|other|	1 -10
force|verb-then-speaker|saying|	0 -20	1 8	13-25 -43	2 -8	26+ 16	4-6 9	7-12 -15
form|according-to|other|	according 24
form|colon|other|	apposed -9	direct -13
form|colon|past|	direct 31	inverted -15
form|colon|present|	direct 15
form|paragraph-before|base|	apposed -26	apposition -7	direct -23	relative -26
form|paragraph-before|other|	according -21	apposed -30	direct -14	passive -10	relative -21	shared -13
form|paragraph-before|participle|	apposed -20	apposition -25	direct -17	relative -11	shared -18
form|paragraph-before|past|	apposed -16	apposition -30	inverted -33	passive -13	relative -11	shared -8
form|paragraph-before|present|	apposed -28	apposition -8	direct -26	inverted -9	passive -11	relative 12	shared -21
form|quote-then-speaker|base|	apposed -38	apposition -11	direct -41	relative -25	shared -18
form|quote-then-speaker|other|	direct -26	relative -46
form|quote-then-speaker|participle|	apposition -23	direct -28	relative -6	shared -10
form|quote-then-speaker|past|	apposed 9	direct 19	relative -11
form|quote-then-speaker|present|	apposed -22	apposition -20	direct 6	relative 12	shared -13
form|quote-then-verb|past|	inverted 15
form|sentence-after|base|	apposed -15	direct -15	relative -14	shared -10
form|sentence-after|other|	according 11	apposed 13	apposition -25	direct -14	passive -12	relative -27	shared -37
form|sentence-after|participle|	apposed -18	direct -31	shared -14
form|sentence-after|past|	apposed -21	apposition -25	direct 6	relative -12	shared -8
form|sentence-after|present|	apposed -20	shared 12
form|sentence-before|base|	apposed -37	apposition -25	direct -71	relative -26
form|sentence-before|other|	according 7	apposed -11	apposition -8	direct -15	passive -38
form|sentence-before|participle|	apposed -26	apposition -34	direct -55
form|sentence-before|past|	apposed -13	direct 10	passive -33	relative 7
form|sentence-before|present|	apposed -40	apposition -34	direct -27	inverted -10	passive -23	relative -31
form|speaker-then-quote|base|	apposed -34	direct -23	passive -19	shared -18
form|speaker-then-quote|other|	apposed -12	apposition -37	relative 7	shared -23
form|speaker-then-quote|participle|	apposed -22	apposition -77	direct 7	relative 18	shared 24
form|speaker-then-quote|past|	apposed -7	apposition -19	direct 35	shared -37
form|speaker-then-quote|present|	apposed 26	apposition -7	direct 28	relative 16	shared -17
gap|according-to|	 22	, 32	,; -10	,c 18	,c; -20	,q 12	,qs 16	,s -22	; -31	c -24	s, 24
gap|colon|	, -9
gap|paragraph-before|	 -8	, -20	,; -13	,;c -19	,;s -28	,c -45	,c; -11	,c;q -11	,cq -21	,cqs -11	,cs -37	,cs; -6	,csq -13	,q -6	,qc -7	,qcs -16	,qs -27	,s -44	,sc -37	,sc; -10	,scq -29	,sq -32	,sqc -26	; -36	;, -31	;,c -15	;,cs -19	;c -25	;c, -16	;cs, -8	;s -15	;s, -13	c -31	c,q -11	c,s -18	c; -14	c;s -7	cq, 7	cs -31	cs, -23	q -7	q, -26	q,c -23	q,s 11	qc -17	qcs -15	qs -22	qs, -18	s -26	s, -34	s,c -13	s,q -28	s,qc -17	s; -13	s;c -13	sc -33	sc, -29	sq -31	sq, -19	sqc -20
gap|quote-then-speaker|	 19	, 17	,; 10	,c -24	,cs -26	,q 6	,qs -20	,s -22	,sc -29	,sq -23	,sqc -16	; -25	;, -20	;q -9	;s -13	c -51	c,s -19	cq -15	cqs -23	cs -31	cs, 19	csq -16	q -8	qc -25	qcs -17	qs -16	s -74	s, 26	s,c -24	sc -17	sc, 8	sq 13
gap|quote-then-verb|	 17	, 21	,c -22	,q -14	,s -21	,sc -16	; -12	c -58	c, 13	s, 28	sc -8
gap|sentence-after|	 10	, -26	,c -10	,cs -24	,q -15	,s -30	;,s -15	c -38	c, -27	c,s -20	cs -21	qc -19	s -11	s, 12	s,c -18	sc -21
gap|sentence-before|	, -15	,; -49	,;s -13	,c; -20	,c;q -21	,cq -43	,cqs -6	,csq -7	,q 9	,q; -27	,qc -17	,qc; -21	,qs -45	,s -9	,s; -44	,sq -8	,sq; -26	,sqc -35	;, -46	;,c 9	;,s -9	;c -28	;q -53	;q, -14	;q,c 7	;qc -11	;s -29	c 16	c, -14	c,; 8	c,q -26	c,s -50	c,s; 8	c; -31	cq -37	cq, -21	cq,s -18	cqs -16	cs 11	cs, -37	cs,; -23	csq -16	csq, -33	q -47	q, -44	q,; -46	q,c -32	q,cs -14	q,s -6	q,s; -20	q,sc -30	q; -8	q;, -20	qc -26	qc, -32	qc,s -20	qc; -16	qcs 16	qcs, -16	qs -11	qs, -40	qs,; -20	qs,c -31	qs; -16	qsc 14	s 11	s, -20	s,; -51	s,c -30	s,c; -31	s,cq -23	s,q -36	s,qc -23	s; -12	s;, -12	sc -23	sc, 7	sc; -16	scq -27	scq, -28	sq -21	sq, 8	sq; -31	sq;, -20	sqc -36	sqc, -28
gap|speaker-then-quote|	 24	,; -46	,c -19	,c; -30	,csq -15	,q -17	,qcs -21	,s -19	,s; 16	,sc 9	,sq 11	,sq; -13	,sqc -11	;, -21	;,qc 8	;cs -18	;s -29	c, 14	c,s -28	c; 22	cq 9	cs, -19	q -22	q, -13	q,cs -6	q,s -29	q; -12	qc -26	qc, -25	qcs -13	qs -8	qs, -23	qs,c -11	qsc -7	s 33	s, -8	s,; -37	s,c 11	s,c; 12	s,qc -10	s; -15	s;, 7	sc 31	sc, 23	scq 19	scq, 16	sq 28	sq, -18	sq; -30	sqc 10	sqc, -13
gap|verb-then-speaker|	 -29	, 32	,; 12	,cs -27	;, -23	c -41	c, -25	cs -30	q -22	q, -11	q; -22	qc -24	qs -21	s -41	s, -22	s; -21	sc -27	sc, -17
head|	0 -10	1 -20	100 -23	11 -27	14 -19	16 -11	18 -13	19 -24	1977 -16	1992 -14	1999 -12	2 -23	20 -19	200 -11	2000 -11	2001 -9	2006 -18	2007 -17	2008 -24	2009 -24	2010 -10	2011 -18	2012 -34	2013 -29	2014 -16	2015 -21	2016 -17	2019 -13	2023 11	2024 -8	2025 -14	2027 -11	21 -10	22 -17	23 -15	250 -14	26 -6	28 -20	29 -17	3 -23	30 13	300 -14	31 -10	34 -29	39 -18	4 12	40 -8	400 -12	45 -20	49 -24	5 -23	50 -10	55 -22	57 -25	58 -14	6 -18	62 -14	63 -11	64 -24	66 -17	67 -16	69 -22	7 19	70 -20	71 9	74 -18	77 -16	79 -31	8 -22	80 -8	84 -14	88 -20	9 -29	aboard -6	abortion -27	access -13	accord -16	accordo -19	account 6	action -20	actions -26	activist -15	activists -10	actor 24	actors -9	actress 23	acuerdo -21	acusación -12	acórdão -9	added -21	adding -29	address -19	administration -13	administração -14	ads 9	adversaire -21	advertising -10	adviser 14	advisers 23	advérbio -13	af -17	affaire -16	agence -12	agency -32	agenda -12	agent -14	agente 8	agreement -9	agriculture 12	aide 9	aides 14	airline -23	airport -8	alert -16	all -28	allegations -12	alleging -12	allies -33	ally -27	alunos -19	ambassador 16	america -19	amministrazione 8	analistas -14	analysis -10	analyst 19	analystes -23	analysts -14	ancien 15	ander -18	anders -19	anger -12	animale -20	animali -15	anni -29	annonce -8	announcement -27	anonymity -23	another -16	answered -10	anti-establishment -9	anyone -16	anything -17	appeal -21	appearance -11	applause -20	apple 13	arbitrage -20	arbitragem -11	arbitro -17	arena -16	argued -13	arm -13	article -20	artistes -10	assault -20	assessora -30	assessore -25	asset -10	assistente 6	association -31	assurance -15	attack -27	attacks -35	attorney 22	audio -15	audition -15	author -15	authority -18	autora 15	avis -23	avocat -18	avocate -26	avoir -20	ayuntamiento -16	azienda 9	ação -14	años -21	backers -21	bajo 9	ballots -20	ban -14	banco 14	bank -23	banker 9	base -12	battuta -21	beau -19	become -18	began -22	behalf -11	beiden -14	believe -26	bench 6	benghazi -16	berichten -11	best -15	bewindsman 21	bid -26	biggest -17	bill -18	billion -18	billionaire -12	black -9	blog -10	blogger 11	bloque 9	blunt -12	boat -8	boats -13	body -11	bonden 10	border -6	boss -23	both -16	bowlers -14	boy 16	boycott -11	braccia -13	brief 6	bring -14	brother -29	brothers -13	brzezinski -20	bureau 9	buren -14	bus -23	bush -23	business -28	buurt -18	buyer -21	buzz -27	c' -23	cabildo -29	cable 11	california 9	call -28	called -15	calm -13	cambio -26	came -18	camp -17	campaign 20	campaigns -11	candidacy -8	candidate 22	candidates -22	capitaine -22	capital -11	capitán -19	captain 24	car -11	carolina -10	carrier 9	carson 8	case -31	cases -23	caso -22	casting -13	celle-ci -18	cent -12	cento -13	centre -18	cerimônia -9	certain -24	chair -8	chairman 13	chairwoman -9	change -26	changes -8	chanted -6	chapter -17	charges -30	chaîne -15	cheuvreux 12	chief -17	children 12	chofer 7	choix -18	church -15	civile -16	claim -8	class -18	client -14	cliente -21	clients -23	clinton -12	cloche -24	close 15	club -14	cnn -19	coalitiepartijen -10	coalition -18	collaboratore -13	colleagues -15	college -14	column 8	comité -26	comment -28	comments 10	committee -13	communications -13	communities -21	compagnie 20	companies -27	company -13	compañía -25	competitors -15	complainant 8	complaint 19	compromise -21	comptes 12	comune -18	concerns -20	concluded -17	concorrente -16	conductor 19	conference -27	congress -14	congressman 9	conseiller 25	consejo -12	conservative 9	considera -16	consultant 17	contas -18	contest -10	conti 7	continued -6	continues 22	contract -24	contractor -13	contractors -27	contrast -11	controversy -17	conversation -9	corner -15	coroner 19	corps 12	correctionele -9	corte -11	costiera -18	costs -8	council 13	counsel 10	counterpart 7	countries -15	country -28	country-first -17	county -26	couple -14	courriels -20	course -31	courses -21	court -24	courts -15	crew -14	crews -19	criminal -16	crisis -8	criticism -19	critique -16	cronista 9	crowd 10	cruz -14	cuerpo 13	cultura 6	cut -22	c’ -12	dat 10	data -7	daughter 10	davanti 21	day -23	days -18	deadlock -17	deal -25	death -16	debate -50	debt -8	decades -14	decide -15	decision -31	decisão -27	deep -6	defence -18	defender 22	defensa -15	defesa -16	degree -14	delay -20	delegate -16	delegates -8	delegation 16	dem 15	democratic -18	democrats -16	demonstrations -7	department -7	depressed -8	dernier 23	desculpas -14	despacho 9	detailed -12	dialogue -19	dicastero 14	difference -10	differences -13	different -18	diplomat 13	diplomate -16	diputada 14	direct -22	direction -14	directivo 21	director -9	directora -15	directrice -14	dirigeante 16	dirigente 22	discussion -22	district -16	divisive -16	diálogo -18	dnc -19	document 16	documentary -13	dog -17	domain -20	donations -27	donor -22	donors 14	door -13	doppelganger 8	dossier -17	drawing -19	drinking -15	driver 9	drivers -10	droite -12	drug -10	décision -20	défense -17	détracteurs 9	développement -20	east -14	echoed -21	echoing -23	economic -18	economy -16	effort 13	efforts -25	ela 15	elders -6	ele 45	elected -15	election -31	elections -21	electorate -18	ella 17	elle -14	email -30	embassy 14	emotional -16	employee 17	employees 11	end -11	endorsement -16	endorsements -23	energy -28	engineer 13	enough -22	enquête -15	entidad -17	entonces 11	entraîneur -22	environmental -24	envoy -25	episode -12	er 35	error -9	es -70	esperti 11	essais -14	establishment -14	estatal -13	este -9	etwas -18	euro -16	européen -7	euros -20	event -21	events -15	everyone -19	evidence -15	exam -14	example -8	exchange -16	executiva 19	executive 6	executives -13	experience -12	explained -11	expression -20	eyes -16	facebook -24	fact -21	failed -14	failure -7	fallo -20	false -16	familiar 12	families -16	famílias -15	fans -12	far -16	farmacista -11	farmer 12	farmers -22	father -39	favorite -9	february -11	federation -16	fees -15	felt -20	ferrovia -16	fervor -15	fez 9	field -17	fight -10	fighters -20	figure -13	fila -11	filed -16	filha -25	filing -11	film -13	fils -24	final -23	financement -18	fired 16	firms -15	flag -17	fleet -15	floor -9	florida -13	follow-up -7	followers -13	fondi -9	footage -20	forward 13	found -18	france -28	frase -23	freeze -20	fresh -16	friday -19	friend 27	friends 11	frontrunner 6	frustration -18	fuentes -16	funcionario 12	fund -24	fundraising -25	fuori -19	game -17	gauche -31	get -15	getuige -21	gewesen -17	giorni -17	gip 12	giudizio -13	give -16	go -29	goals -14	goats -17	going -11	gol -11	golf -15	goods -20	gop -14	goudzoekers -10	gouverneur -29	governante 20	government -29	governo 7	governor 19	grandfather -7	grandmother 23	grievance-driven -11	group -7	groupe -24	groups 12	growing -15	growth -18	grupo -22	guard 24	guidance -16	guineense 15	guns -11	général 11	haar 12	habitants -18	half 17	hall -25	hallazgo -16	hampshire -27	hand -20	hands -15	hard-liner -16	haute -18	he 36	health -34	heard -20	hearing -12	heckler 10	help -14	helped -18	hem 10	heritage -19	het -71	heure -20	hij 25	his 8	hold -17	home -24	homóloga -17	hopeful -11	hospital -12	host -20	hour -8	house -32	héros -24	i -39	idea -12	ihr -17	il 32	illicit -20	ils -31	image -22	immigrants -16	immigration -10	impersonator -19	importance -9	incident -25	incidents -15	income -10	indagato -13	indictment -20	individuals -15	industriels -18	industry -22	inequality -17	inflation -19	influence -32	information -20	inquiry -27	inquérito -18	insecure -20	insider 23	insiders -24	instance -21	instituição 12	institution 12	institutions -11	intellectual -14	interest -20	interview -27	interviews -22	intéressé -7	inversión -9	investigadora 17	investigation 17	investigators -18	investment -19	investor 12	investors -11	involved 13	iowa -14	iphone -16	iraq -21	island -16	israel -11	issue -28	issues -13	it -76	its -34	itself 9	jaar -6	jihad -16	job -19	jobs -13	joke -14	joked -10	journalist -11	journalists -14	junior 11	justice 13	justices -18	keep -24	keeps -22	keer -11	key -23	khan -8	killing -10	kinderen -16	king -15	laatste 11	land 13	lange -14	language -15	laredo -19	late 6	latest -13	latter 10	law 6	lawmaker 11	lawmakers 12	laws -16	lawsuit 14	lawyer -14	lawyers 16	leadership -19	least -22	leeds -26	legislation -12	legislature -27	lei 18	lendemain -10	lerares 11	less -19	letra -21	letter 18	ley -16	liberal -13	library 16	libya -13	life -7	lights -21	line -36	lines -25	list -18	listeners -30	little -11	loans -12	long -26	longer -14	look -12	looked -16	looks -13	loud -17	lynch -16	líder -13	made -18	maestro 10	magazine 12	magistrada 27	magistrado -7	magistrato 19	mail 11	maine -17	majority -25	maker -13	making -13	man -32	mandataria 7	manutention -22	march -25	marchés -7	marriage -12	mass -15	massacre -19	mate -18	math -9	matter -16	measure -22	media -25	meeting -30	member -11	men -35	mercado -17	merger -14	mesmo -20	message -12	messages -20	mexico -25	million -19	mind 9	minister 6	ministers -30	ministra 13	ministre 26	ministry 18	minorities -17	minutes -13	mishandled -14	misinformation -12	model -7	moderator 16	modulo -16	mogul 10	moment -19	monday -25	monde -14	money -30	more -31	mosque -26	mot -8	mother -11	motion -13	move -27	movement -30	moves -20	movie 14	msnbc -18	much -25	muestras -13	multa -12	museum -15	musician 14	my -21	mère 14	médailles -12	n -16	nacional -12	name -24	named -17	names -15	narrator 22	nation -35	nations -16	native -14	nativist -9	negotiations -17	negotiator -17	negócio -22	neighbors -14	nervous -16	neurosurgeon 21	neutrality -6	nevada -10	new -28	news 8	newspaper 17	night -20	nobody -19	nom -16	nomination -19	nominee 27	norma -26	nota -24	noted -16	nous -14	nouveau -22	novelist 14	number -22	numbers -13	nuova -8	obama 8	observers 16	occasion -18	offensive -16	offer -21	office 25	officer 8	officers -8	official 30	old -13	on -74	one -47	onslaught -12	operatives -14	operator -7	operators 12	opinion 26	oposição -14	opponent -17	opponents -31	oppositie -26	opposition -18	order -22	organisation -16	osserva -16	other -8	others 9	our -24	outlets 9	outsider -14	own -31	owner -18	pac -12	padre -13	paid -15	panel -14	paper -26	papers -13	parents -30	paris -11	park -18	parola -18	parquet 18	part -35	parte -31	particular -9	partido -23	parties 9	partner -25	partners -17	party -52	passages -9	passing -11	pastor 14	patients -13	pause -27	pay -13	payment -6	pennsylvania 12	people -22	percent 11	percentage -21	percentual -18	perito 18	personal -25	pescadores -19	phone -9	phrase -14	physician 13	piano -18	piece -17	pilot -13	place 7	plaisantin 10	plans -16	platform -22	playbook 10	plumber -12	plus -11	podcast -18	point -35	points -15	police -14	policies -20	policy -13	politica -11	political -22	politician 14	politicians 8	politics -18	poll 51	polling -8	polls -18	político 13	ponte -15	pontiff 16	pool 19	poor -21	pope 6	popular -7	population -7	position -17	possible -17	post 21	posted -17	prejuízo -22	premier -26	première 10	prensa -27	prepared -14	presentador -22	presidency -22	president 8	presidente -6	presidential -14	press -12	presule -9	price -11	priest 9	primaries -14	primary -25	primo 6	principal -15	prison -11	private -41	problem -13	problema -16	procedure -16	process -25	procura -19	produzione -9	professora 12	program -25	programme -23	programs -11	progressives -20	project 7	projet -19	pronouncements -12	proposal -19	proposed -8	proposition -10	prosecuting -19	prosecution -15	prosecutor 13	prosecutors 6	protester -29	protesters 18	protestors -9	prova -15	proyecto -21	président -23	présidente -10	prévenu -19	public -33	pun -20	pushed -15	pénaliste 26	pênalti -13	quale -18	question -32	questions -18	quis -20	race -21	races -31	radio -26	ragazzi -16	raids -16	raising -21	rallies -6	rallying -15	rapport 13	rates -17	reaction -20	read -25	reads -13	recalled 11	received -23	recent -36	rechter -34	record -33	recteurs -20	recusa -6	reform -22	refugees -29	region -10	relation -15	relazione -6	release -21	released 12	remains -9	remark -19	rensters -16	replied -10	report 23	reporter 8	reporters -33	representative -9	représentant -17	republican -22	republicans -13	research -19	researchers 6	reserva -26	resident -13	residents -15	resolución -8	resources -13	responded -14	response 10	result -23	resultados -13	results -14	retailer -24	rete -13	returns -23	reviewers 15	rhetoric -19	rien -16	rientro -15	riferito -12	right -21	rights -34	risas -20	rivals -19	role -12	roof -14	rubio -16	rule -19	russia 19	réponse -24	safe -24	said -45	sale -15	salem -21	sales 11	same -20	samen 9	sanders 18	saturday -20	saying -34	says -21	saída -22	scandal -16	scathing -12	scene -14	schedule -15	scheduling -18	schools -13	season -9	second -13	seconde 13	secours -16	secretario -27	secretary -7	secteur -29	security -18	seem -22	seemed -16	senate -8	senator 22	senators -27	sentencia 15	sentiment -20	septuagénaire 11	sergeant 7	server -14	services -15	sesión -24	session -14	settimana -16	setting -18	several -19	sexist -22	shares -16	she 7	sheets -9	shift -15	ship -20	shirt -10	shirts -11	shootings -14	short -23	shot 11	shouted 12	showing -17	side -26	sides -17	sie 21	signora 14	signs -19	silence -17	similar -6	simple -17	sindacati 8	sindaco 32	sindicatos -16	singer 9	sinistra -22	sister -15	site -26	situation -22	skills -9	skipper 13	slogan -24	so -24	socialist -8	socialiste 6	società -12	société -15	software -21	soldiers -31	somber -19	someone -9	something -9	son -12	sottosegretario -13	source 52	sources 12	south -20	speaker -13	specific -16	spectators -18	speech -33	speeches -20	speechwriter -12	spoke -17	spokesperson 15	spokeswoman 23	spot 32	spring -14	squad -6	square -19	staff 13	staffer 10	staffers -9	stage -11	stand -18	standards -9	standing -18	star -26	start-up -22	state -6	stated -21	statement -12	statements -24	station -19	stereotypes -12	stessa -11	stopped -11	stories -11	story -25	strategist 29	strategists -14	strategy -20	street -16	strength -12	striker 11	strong -13	student 17	study 6	sua -10	subject -19	success -16	such -15	suit 17	summer -13	suo -24	superdelegate -8	superdelegates -16	supervisor 12	supporter -21	supporters -17	sure -14	survey 7	swing -14	sympathetic -16	syndicaliste 16	syria -6	system -27	sénateurs -14	taj -7	take -19	taking -14	talk -30	talking -18	talks -19	target -20	tax -29	taxes -28	te -16	teacher -16	technique -11	technologies -13	tecnico 21	teenager 12	tehran 11	tekst -16	telephone -28	television -17	temperament -14	tempi -12	term -25	territory -14	terrorism -26	terrorist -18	terrorists -10	terug -14	test -18	testa -17	tested -12	tester 12	testo -38	text -20	texte -14	that -66	their -11	theories -20	theory -9	these -9	they -22	things -19	think -10	third -16	this -36	those -40	thursday -32	time -30	todos -15	told -18	tone -20	tongien 9	took -10	top -17	tout -27	tower -16	town 15	trader 7	trail -26	trainer 16	travail -12	treasurer 17	trial -19	tribunal -13	trip -18	trump -55	trust -8	tuesday -27	turmoil -19	turn -19	tweet -19	tweeted 23	twitter -26	two -16	tycoon 15	técnico -16	u.s. -22	unemployment -15	union -21	unions -21	unit 9	units -13	universiteit -18	university -24	uno 12	uomo 26	use -13	user 10	usine 11	uur -13	vader -6	vainqueur 16	vakbonden -11	vegas -13	vendeur -9	vendor 8	verdict -20	verklaring -7	vermont 10	vero -12	vertritt -15	very -13	veteran 10	vez -17	vicepresidenta -15	victims -23	victory -16	video -33	videos -11	view 7	viewers -24	village -17	ville 9	voce -26	volunteer 12	vote -8	voter -17	voters -33	votes -22	voting -10	wages -11	walked -19	walker -13	warned -16	washington -10	wat -18	watch -6	water -11	waterboarding -15	way -27	we -29	weapon -8	website -10	wednesday -6	weeks -20	went -17	white -9	whites -17	whoever -12	widow 21	win -25	witness -16	woman 8	women -34	woordvoerder 17	word -20	worden -22	words -28	work -20	worker 8	workers -19	world -25	worry -12	writers -15	writes -16	writing -10	wrong -12	wrote -21	wyoming -22	x 7	years -21	york -16	you -41	zaak -14	ze 16	zij 38	zo -25	zufolge -16	zurück -31	áudio -19	édile 11	él -16	élue -9	órgão -17	único -13
intro-force|according-to|,|according|	13-25 17	3 10	7-12 6
intro-force|according-to|:|according|	1 -10	13-25 7	4-6 -29	7-12 -8
intro-force|according-to|auxiliary|according|	1 -7	2 16	4-6 10
intro-force|according-to|capital|according|	0 16
intro-force|according-to|preposition|according|	1 -7	4-6 -12	7-12 7
intro-force|according-to|start|according|	0 -13	1 16	3 25	4-6 7	7-12 10
intro-force|according-to|stop|according|	1 7	4-6 -21	7-12 -6
intro-force|according-to|word|according|	0 -15	1 9	13-25 -13	2 -9	4-6 20	7-12 -22
intro-force|colon|:|naked|	1 -10	4-6 -22	7-12 23
intro-force|colon|start|judging|	26+ 7
intro-force|colon|start|naked|	26+ 8
intro-force|colon|start|other|	26+ -13
intro-force|interview|:|naked|	26+ -15
intro-force|interview|start|naked|	26+ -31
intro-force|interview|stop|naked|	26+ -10
intro-force|named-before|quote|naked|	13-25 -7	4-6 8
intro-force|named-before|start|naked|	26+ -65
intro-force|named-before|stop|naked|	1 17	13-25 -8	2 18	26+ -7	3 -22
intro-force|named-nearby|(|naked|	1 -16	13-25 -15	26+ -7	7-12 -18
intro-force|named-nearby|)|naked|	4-6 17
intro-force|named-nearby|,|naked|	0 -15	1 12	13-25 -12	26+ -23	4-6 -18	7-12 -8
intro-force|named-nearby|-|naked|	0 17	1 -19	4-6 -15	7-12 -25
intro-force|named-nearby|:|naked|	0 -6	1 32	13-25 -6	2 -8	3 18
intro-force|named-nearby|;|naked|	2 8
intro-force|named-nearby|adverb|naked|	0 -16	1 -31	13-25 -17	7-12 10
intro-force|named-nearby|auxiliary|naked|	1 -36	13-25 13	2 -35	26+ 15	3 -30	4-6 -17
intro-force|named-nearby|capital|naked|	0 -21	1 -13	13-25 10	26+ -21	3 -25	4-6 22	7-12 17
intro-force|named-nearby|coordinator|naked|	0 -13	1 -17	13-25 -11	2 -22	3 -24	4-6 -13	7-12 -17
intro-force|named-nearby|determiner|naked|	0 -14	1 -25	13-25 -9	2 -17	3 16	7-12 -22
intro-force|named-nearby|possessive|naked|	0 -10	1 -39	2 7	26+ -10	3 14	4-6 -19	7-12 -14
intro-force|named-nearby|preposition|naked|	0 -35	1 -10	13-25 12	26+ -14	3 9	7-12 6
intro-force|named-nearby|pronoun|naked|	0 -54	1 -19	13-25 -26	2 8	26+ -14	3 13	4-6 -23
intro-force|named-nearby|quote|naked|	0 8	2 -11	3 -12	4-6 -7
intro-force|named-nearby|start|naked|	0 27	13-25 -17	2 21	7-12 15
intro-force|named-nearby|stop|naked|	1 14	2 31	3 -10	4-6 20
intro-force|named-nearby|subordinator|naked|	0 21	1 -45	13-25 -25	2 -21	26+ -13	3 -13	7-12 -25
intro-force|named-nearby|that|naked|	0 -13	1 -34	13-25 -18	2 -7	26+ -20	3 11	4-6 27	7-12 -8
intro-force|named-nearby|verb-judging|naked|	0 -20	2 18	26+ -25	3 15	4-6 14	7-12 -24
intro-force|named-nearby|verb-saying|naked|	0 -13	1 -17	13-25 -28	26+ -30	7-12 -7
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -11	13-25 11	2 -22	26+ -15	3 -17	4-6 -17	7-12 -16
intro-force|named-nearby|word|naked|	0 -25	1 -33	13-25 -23	2 -10	4-6 24
intro-force|named-nearby|–|naked|	4-6 -22
intro-force|named-nearby|—|naked|	7-12 16
intro-force|named-nearby|’|naked|	1 -12
intro-force|paragraph-before|start|according|	26+ -21
intro-force|paragraph-before|start|judging|	26+ -24
intro-force|paragraph-before|start|other|	26+ -20
intro-force|paragraph-before|start|saying|	26+ -19
intro-force|paragraph-before|start|thinking|	26+ -37
intro-force|possessor|,|naked|	3 9	4-6 -9	7-12 -25
intro-force|possessor|-|naked|	4-6 -28	7-12 -23
intro-force|possessor|:|naked|	3 -23	4-6 -29	7-12 6
intro-force|possessor|adverb|naked|	7-12 -23
intro-force|possessor|auxiliary|naked|	2 -45	4-6 -7	7-12 -20
intro-force|possessor|capital|naked|	3 -21	4-6 -8
intro-force|possessor|coordinator|naked|	2 -27	3 -19	4-6 -23	7-12 -25
intro-force|possessor|determiner|naked|	0 -22	13-25 10	2 -34	3 -42
intro-force|possessor|possessive|naked|	1 -9	4-6 -25	7-12 -25
intro-force|possessor|preposition|naked|	13-25 -11	3 7	7-12 -15
intro-force|possessor|pronoun|naked|	13-25 -21	4-6 -51	7-12 -12
intro-force|possessor|subordinator|naked|	3 -23	4-6 -27	7-12 -41
intro-force|possessor|that|naked|	13-25 -21	2 12	4-6 25
intro-force|possessor|verb-judging|naked|	3 14	7-12 -14
intro-force|possessor|verb-saying|naked|	2 -33	3 -34	4-6 -20	7-12 -46
intro-force|possessor|verb-thinking|naked|	2 -25	4-6 -25	7-12 -24
intro-force|possessor|word|naked|	1 -46	13-25 -12	2 -39	3 -7	4-6 -62	7-12 -10
intro-force|possessor|’|naked|	1 -24
intro-force|quote-then-speaker|(|saying|	0 17
intro-force|quote-then-speaker|,|other|	-3 -11	1 -15	13-25 -9	2 -22	4-6 -19	7-12 -16
intro-force|quote-then-speaker|,|saying|	-11 -15	-21 -11	-3 -8	-6 11	-8 -13	-9 -12	2 8	3 -18	4-6 -18
intro-force|quote-then-speaker|-|judging|	0 19
intro-force|quote-then-speaker|-|saying|	0 31
intro-force|quote-then-speaker|:|saying|	-8 -8	0 33
intro-force|quote-then-speaker|adverb|judging|	-12 14
intro-force|quote-then-speaker|auxiliary|judging|	-10 -12	-11 11	-12 -13	-3 -13	-4 -19	-8 20	-9 7	1 -14	13-25 -31	3 -20	4-6 -16	7-12 -25
intro-force|quote-then-speaker|auxiliary|other|	-10 -8	-3 -11	-4 -15	-5 -21	-7 -16	-8 -21	1 7	13-25 -31	2 19	3 -15	4-6 -33	7-12 -35
intro-force|quote-then-speaker|auxiliary|saying|	-21 -9	-3 -23	-4 -12	-5 -20	-6 -10	-7 -14	-8 -25	-9 -14	13-25 -9	2 -18	3 -8
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -19	-3 -17	-5 -8	1 -28	13-25 -17	3 -15	4-6 -26	7-12 13
intro-force|quote-then-speaker|capital|judging|	1 -9
intro-force|quote-then-speaker|capital|other|	0 -16	1 6	13-25 -19	2 -16
intro-force|quote-then-speaker|capital|saying|	-5 -8	-7 -9	0 25	1 -19	2 -6	7-12 -8
intro-force|quote-then-speaker|capital|thinking|	-8 -13
intro-force|quote-then-speaker|determiner|judging|	-10 -7	-16 13	-4 -16	-5 -11	-6 -6	-7 16	-9 9	1 -15	13-25 -20	2 -17	3 -18	7-12 -26
intro-force|quote-then-speaker|determiner|other|	-10 -26	-15 -13	-16 18	-17 10	-20 -14	-4 -23	-6 23	-8 16	0 -45	2 -32	26+ -23	3 -20	4-6 -19	7-12 -28
intro-force|quote-then-speaker|determiner|saying|	-10 8	-11 -6	-12 23	-14 -15	-15 -11	-17 -12	-24 -11	-27 8	-4 -17	-5 14	-7 18	0 -12	1 -35	13-25 -16	2 -12	3 6	7-12 9
intro-force|quote-then-speaker|determiner|thinking|	-9 -9	0 -11	1 -15	2 -31	4-6 -6	7-12 -21
intro-force|quote-then-speaker|possessive|judging|	0 -12	1 -19
intro-force|quote-then-speaker|possessive|other|	0 -22
intro-force|quote-then-speaker|possessive|saying|	0 22
intro-force|quote-then-speaker|possessive|thinking|	4-6 -16
intro-force|quote-then-speaker|preposition|judging|	1 -21	4-6 -17	7-12 -16
intro-force|quote-then-speaker|preposition|other|	-10 12	-6 9	13-25 -20	3 -16	4-6 -26	7-12 -22
intro-force|quote-then-speaker|preposition|saying|	-15 -6	0 -9	1 -20	13-25 -18	2 -17	3 -8	4-6 -23	7-12 -16
intro-force|quote-then-speaker|preposition|thinking|	2 -15	7-12 -19
intro-force|quote-then-speaker|pronoun|other|	2 -14	4-6 -18	7-12 -20
intro-force|quote-then-speaker|pronoun|saying|	-10 17	0 19	1 -19
intro-force|quote-then-speaker|quote|saying|	0 20
intro-force|quote-then-speaker|start|judging|	0 26	1 20	13-25 -38	3 -21	7-12 -31
intro-force|quote-then-speaker|start|other|	0 44	1 -21	13-25 -55	2 -42	26+ -22	3 -18	7-12 -9
intro-force|quote-then-speaker|start|saying|	0 6	1 -6	13-25 -25	3 -12	7-12 -34
intro-force|quote-then-speaker|start|thinking|	0 24	1 17	13-25 -28	4-6 -31	7-12 -42
intro-force|quote-then-speaker|stop|judging|	0 30	3 -22	4-6 -14	7-12 -25
intro-force|quote-then-speaker|stop|other|	0 18	1 -23	13-25 -28	2 22	3 -6	4-6 -26	7-12 -38
intro-force|quote-then-speaker|stop|saying|	0 32	1 13	2 9	3 -15	7-12 -8
intro-force|quote-then-speaker|stop|thinking|	0 19	4-6 -14	7-12 -30
intro-force|quote-then-speaker|subordinator|judging|	1 -20
intro-force|quote-then-speaker|subordinator|other|	-13 -15	0 10	1 -21
intro-force|quote-then-speaker|subordinator|saying|	0 13	1 -24	13-25 -7	2 -18	7-12 -13
intro-force|quote-then-speaker|subordinator|thinking|	7-12 -6
intro-force|quote-then-speaker|that|judging|	1 -14	7-12 -7
intro-force|quote-then-speaker|that|other|	-8 -13	0 -35	1 -15	13-25 -13	4-6 -11	7-12 -22
intro-force|quote-then-speaker|that|saying|	-4 -9	1 -21	13-25 -16	3 -13
intro-force|quote-then-speaker|verb-judging|judging|	-4 6	-8 -14	1 -16	13-25 -10
intro-force|quote-then-speaker|verb-judging|other|	1 -16	4-6 -17	7-12 -11
intro-force|quote-then-speaker|verb-judging|saying|	-5 13	-9 -11	0 -13	1 6
intro-force|quote-then-speaker|verb-saying|other|	-7 -17	1 -24	2 12
intro-force|quote-then-speaker|verb-saying|saying|	-3 7	-5 6	-7 11	1 -18	2 -15	4-6 -15
intro-force|quote-then-speaker|verb-thinking|saying|	0 19
intro-force|quote-then-speaker|word|judging|	-12 24	-15 19	-4 -11	-7 8	1 -15	2 -11	4-6 -28	7-12 -8
intro-force|quote-then-speaker|word|other|	-10 -20	-14 -15	-4 -14	-6 9	-7 -8	0 -29	13-25 -20	2 -31	3 -10	4-6 -26	7-12 -17
intro-force|quote-then-speaker|word|saying|	-10 -7	-12 8	-14 17	-17 -14	-19 9	-3 -9	-5 -20	-6 -6	-7 -12	-9 22	0 22	1 -23	2 -17	3 -15	4-6 -25	7-12 20
intro-force|quote-then-speaker|word|thinking|	1 -16	4-6 -17	7-12 -13
intro-force|quote-then-verb|,|saying|	0 21	1 17
intro-force|quote-then-verb|:|saying|	0 14	1 47
intro-force|quote-then-verb|auxiliary|other|	1 11
intro-force|quote-then-verb|auxiliary|saying|	0 28	1 7	7-12 8
intro-force|quote-then-verb|capital|saying|	0 13	1 16
intro-force|quote-then-verb|coordinator|saying|	0 23
intro-force|quote-then-verb|determiner|saying|	0 -7	4-6 10
intro-force|quote-then-verb|preposition|saying|	1 -21	7-12 -18
intro-force|quote-then-verb|pronoun|saying|	0 16
intro-force|quote-then-verb|start|judging|	1 23
intro-force|quote-then-verb|start|other|	1 31
intro-force|quote-then-verb|start|saying|	0 11	1 -9	13-25 -15	4-6 -10	7-12 -23
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|saying|	0 17	1 6	4-6 -11	7-12 -25
intro-force|quote-then-verb|subordinator|saying|	1 -20
intro-force|quote-then-verb|verb-saying|saying|	1 -17
intro-force|quote-then-verb|word|judging|	1 -26
intro-force|quote-then-verb|word|saying|	1 19	2 13
intro-force|sentence-after|,|judging|	0 -28	4-6 -10
intro-force|sentence-after|,|other|	0 -23	1 -16	13-25 -12	3 -16	4-6 -8	7-12 -6
intro-force|sentence-after|,|saying|	0 -50	1 -15	2 -17	4-6 -13	7-12 -17
intro-force|sentence-after|,|thinking|	0 -20
intro-force|sentence-after|:|other|	0 8	1 -19	2 -15	3 -27	4-6 -29	7-12 -22
intro-force|sentence-after|:|saying|	0 -33	1 10	3 -8	4-6 -19	7-12 -15
intro-force|sentence-after|auxiliary|judging|	13-25 -22	4-6 -15	7-12 -16
intro-force|sentence-after|auxiliary|other|	1 6	13-25 -23	2 -20	4-6 -15	7-12 -18
intro-force|sentence-after|auxiliary|saying|	0 -52	1 12	2 -25	3 -7	4-6 -19	7-12 -10
intro-force|sentence-after|capital|judging|	0 -20
intro-force|sentence-after|capital|saying|	0 -28
intro-force|sentence-after|coordinator|saying|	0 -21
intro-force|sentence-after|determiner|other|	0 -30	1 -22	13-25 -25
intro-force|sentence-after|determiner|saying|	0 -27	1 -21	7-12 -23
intro-force|sentence-after|preposition|judging|	0 -11
intro-force|sentence-after|preposition|other|	0 -23	7-12 -10
intro-force|sentence-after|preposition|saying|	0 -20	2 -12	7-12 -19
intro-force|sentence-after|pronoun|judging|	0 -22
intro-force|sentence-after|pronoun|other|	13-25 -14	4-6 -19
intro-force|sentence-after|pronoun|saying|	0 10
intro-force|sentence-after|start|judging|	0 22
intro-force|sentence-after|start|other|	0 14	7-12 -10
intro-force|sentence-after|start|saying|	0 30	1 6	2 -14
intro-force|sentence-after|stop|judging|	0 -21	13-25 -19	4-6 -13
intro-force|sentence-after|stop|other|	0 -43	1 -18	13-25 -21	7-12 -23
intro-force|sentence-after|stop|saying|	0 6	1 -25	3 -14	4-6 -23
intro-force|sentence-after|subordinator|other|	0 -25	4-6 -22
intro-force|sentence-after|subordinator|saying|	0 -28	1 -16	4-6 9
intro-force|sentence-after|that|other|	4-6 -17
intro-force|sentence-after|that|saying|	0 -19
intro-force|sentence-after|verb-judging|judging|	0 -19
intro-force|sentence-after|verb-judging|other|	0 -22
intro-force|sentence-after|verb-judging|saying|	0 -26
intro-force|sentence-after|verb-saying|other|	0 -25	1 -23	4-6 -16	7-12 -21
intro-force|sentence-after|verb-saying|thinking|	0 11
intro-force|sentence-after|verb-thinking|other|	0 -20
intro-force|sentence-after|verb-thinking|saying|	0 -21	4-6 -12
intro-force|sentence-after|word|judging|	0 -18
intro-force|sentence-after|word|other|	1 -21	13-25 -16	3 -20	4-6 -17	7-12 -27
intro-force|sentence-after|word|saying|	0 13	1 -26	2 -19	3 -21	4-6 -15	7-12 -24
intro-force|sentence-before|,|according|	13-25 -19	26+ -20
intro-force|sentence-before|,|judging|	13-25 -41	26+ -31	7-12 -27
intro-force|sentence-before|,|other|	13-25 -47	26+ -50	4-6 -24	7-12 -46
intro-force|sentence-before|,|saying|	13-25 -6	26+ -44	7-12 -8
intro-force|sentence-before|,|thinking|	13-25 -22	26+ -27	7-12 -6
intro-force|sentence-before|:|according|	13-25 -11	26+ -25	7-12 -33
intro-force|sentence-before|:|judging|	13-25 -40	26+ -30	7-12 -42
intro-force|sentence-before|:|other|	13-25 -48	26+ -66	4-6 -26	7-12 -9
intro-force|sentence-before|:|saying|	13-25 -42	7-12 -9
intro-force|sentence-before|:|thinking|	13-25 -35	7-12 -9
intro-force|sentence-before|adverb|other|	26+ -20
intro-force|sentence-before|adverb|saying|	13-25 -37
intro-force|sentence-before|adverb|thinking|	13-25 -8
intro-force|sentence-before|auxiliary|according|	13-25 -22	26+ -23
intro-force|sentence-before|auxiliary|judging|	26+ 10	7-12 -17
intro-force|sentence-before|auxiliary|other|	13-25 -7	26+ -78	4-6 -16	7-12 -50
intro-force|sentence-before|auxiliary|saying|	13-25 -15	26+ -61	4-6 -20	7-12 28
intro-force|sentence-before|auxiliary|thinking|	13-25 -22	26+ -27
intro-force|sentence-before|capital|judging|	13-25 -16	26+ -22	7-12 -31
intro-force|sentence-before|capital|other|	13-25 -38	26+ -32	7-12 -23
intro-force|sentence-before|capital|saying|	13-25 -6	26+ -36	4-6 -15	7-12 -25
intro-force|sentence-before|coordinator|judging|	13-25 -14	26+ -25
intro-force|sentence-before|coordinator|other|	13-25 -33	26+ 8
intro-force|sentence-before|coordinator|saying|	13-25 -21	26+ -30	7-12 -21
intro-force|sentence-before|determiner|judging|	13-25 -37	26+ -8	7-12 -24
intro-force|sentence-before|determiner|other|	13-25 -13	26+ -7	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -50	26+ -46	7-12 -35
intro-force|sentence-before|determiner|thinking|	13-25 -26	26+ -25	7-12 -14
intro-force|sentence-before|possessive|other|	26+ -23	7-12 -15
intro-force|sentence-before|possessive|saying|	13-25 -23
intro-force|sentence-before|preposition|according|	13-25 -28
intro-force|sentence-before|preposition|judging|	13-25 11	26+ -32	7-12 -22
intro-force|sentence-before|preposition|other|	26+ -45	7-12 -34
intro-force|sentence-before|preposition|saying|	13-25 -18	26+ -53	4-6 -21	7-12 -25
intro-force|sentence-before|preposition|thinking|	13-25 -11	26+ -20
intro-force|sentence-before|pronoun|judging|	13-25 -25	26+ -23
intro-force|sentence-before|pronoun|other|	13-25 -49	26+ -24	7-12 -40
intro-force|sentence-before|pronoun|saying|	13-25 -40	26+ -30
intro-force|sentence-before|pronoun|thinking|	13-25 -20
intro-force|sentence-before|quote|judging|	3 -13
intro-force|sentence-before|quote|saying|	13-25 -7	4-6 6	7-12 8
intro-force|sentence-before|stop|according|	1 -8	13-25 -29	26+ -14	3 -20	7-12 22
intro-force|sentence-before|stop|judging|	13-25 -49	2 -30	26+ -23	4-6 -11	7-12 -23
intro-force|sentence-before|stop|other|	26+ -6	4-6 -20	7-12 -12
intro-force|sentence-before|stop|saying|	1 17	13-25 13	2 9	26+ 20	4-6 -12	7-12 -17
intro-force|sentence-before|stop|thinking|	1 -22	13-25 -18	2 -13	26+ -6	3 -20	7-12 -29
intro-force|sentence-before|subordinator|judging|	13-25 -23	26+ -29
intro-force|sentence-before|subordinator|other|	26+ -48	7-12 -25
intro-force|sentence-before|subordinator|saying|	26+ -18
intro-force|sentence-before|subordinator|thinking|	26+ -14
intro-force|sentence-before|that|according|	13-25 -18
intro-force|sentence-before|that|judging|	13-25 -27	26+ -23
intro-force|sentence-before|that|other|	13-25 -24	26+ -32	7-12 -21
intro-force|sentence-before|that|saying|	13-25 -31	26+ -42	7-12 -26
intro-force|sentence-before|that|thinking|	13-25 -13
intro-force|sentence-before|verb-judging|judging|	26+ -18
intro-force|sentence-before|verb-judging|other|	13-25 -35	26+ -44	4-6 -22	7-12 -21
intro-force|sentence-before|verb-judging|saying|	26+ 8	7-12 -25
intro-force|sentence-before|verb-judging|thinking|	13-25 -15	26+ -17
intro-force|sentence-before|verb-saying|judging|	13-25 -19	26+ -19	7-12 -16
intro-force|sentence-before|verb-saying|other|	26+ -15	7-12 -21
intro-force|sentence-before|verb-saying|saying|	13-25 -45	26+ -31	4-6 9	7-12 -23
intro-force|sentence-before|verb-thinking|judging|	13-25 10	26+ -17
intro-force|sentence-before|verb-thinking|other|	13-25 -29	26+ -32
intro-force|sentence-before|verb-thinking|saying|	26+ -23
intro-force|sentence-before|word|according|	7-12 -17
intro-force|sentence-before|word|judging|	13-25 -50	26+ -41	7-12 10
intro-force|sentence-before|word|other|	13-25 -28	26+ -36	4-6 -23
intro-force|sentence-before|word|saying|	4-6 -12	7-12 -43
intro-force|sentence-before|word|thinking|	13-25 -21	26+ -19	7-12 -9
intro-force|signature|,|naked|	1 -26
intro-force|signature|start|naked|	1 19
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -17
intro-force|speaker-then-quote|(|other|	13-25 -14
intro-force|speaker-then-quote|,|judging|	1 -6	13-25 -15	3 11	7-12 10
intro-force|speaker-then-quote|,|other|	1 -14	13-25 -40	2 8	26+ -8	7-12 22
intro-force|speaker-then-quote|,|saying|	1 12	13-25 -8	2 -7	26+ 10	7-12 -12
intro-force|speaker-then-quote|,|thinking|	1 -29	13-25 -21	3 -18	4-6 11	7-12 6
intro-force|speaker-then-quote|-|other|	2 -23	7-12 -16
intro-force|speaker-then-quote|-|saying|	4-6 22
intro-force|speaker-then-quote|:|judging|	13-25 -10	7-12 -12
intro-force|speaker-then-quote|:|other|	1 23	13-25 -44	26+ -18	3 26	4-6 6	7-12 -9
intro-force|speaker-then-quote|:|saying|	13-25 -25	2 -10	3 28	7-12 -14
intro-force|speaker-then-quote|:|thinking|	3 25	4-6 17	7-12 -33
intro-force|speaker-then-quote|adverb|judging|	13-25 6	3 -10	4-6 13	7-12 -6
intro-force|speaker-then-quote|adverb|other|	1 -28	13-25 19	7-12 -23
intro-force|speaker-then-quote|adverb|saying|	13-25 18	2 16	3 -7	4-6 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -17	13-25 -12	2 12	26+ -12	7-12 -21
intro-force|speaker-then-quote|auxiliary|other|	0 -41	1 -33	2 -18	26+ -7	3 -8	4-6 -22	7-12 -10
intro-force|speaker-then-quote|auxiliary|saying|	1 23	13-25 6	2 -8	3 -26	4-6 11	7-12 14
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -17	2 -30	3 -20	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -13	13-25 11	2 23	4-6 -6	7-12 22
intro-force|speaker-then-quote|capital|other|	2 -7	3 -22	4-6 10
intro-force|speaker-then-quote|capital|saying|	1 6	13-25 10	2 -11	3 22
intro-force|speaker-then-quote|capital|thinking|	1 -17	4-6 -15
intro-force|speaker-then-quote|coordinator|judging|	13-25 -10	2 -16	3 -10	4-6 8	7-12 10
intro-force|speaker-then-quote|coordinator|other|	13-25 9	2 -19	26+ -23	3 -17	4-6 -36	7-12 -21
intro-force|speaker-then-quote|coordinator|saying|	13-25 17	4-6 6	7-12 15
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -12
intro-force|speaker-then-quote|determiner|judging|	1 -22	2 33	26+ 11	3 -14	4-6 -10	7-12 25
intro-force|speaker-then-quote|determiner|other|	1 -35	2 -12	26+ -47	4-6 6	7-12 -14
intro-force|speaker-then-quote|determiner|saying|	1 -10	13-25 20	2 -6	26+ 6	3 30	7-12 10
intro-force|speaker-then-quote|determiner|thinking|	1 -15	2 -20	26+ -12	3 14	4-6 14	7-12 10
intro-force|speaker-then-quote|possessive|judging|	4-6 10	7-12 -14
intro-force|speaker-then-quote|possessive|other|	13-25 -7	4-6 -20
intro-force|speaker-then-quote|possessive|saying|	2 15	3 8	4-6 16	7-12 28
intro-force|speaker-then-quote|possessive|thinking|	13-25 -8
intro-force|speaker-then-quote|preposition|judging|	1 6	13-25 7	2 7	3 -20	4-6 8	7-12 12
intro-force|speaker-then-quote|preposition|other|	1 -8	13-25 -21	26+ -9	7-12 11
intro-force|speaker-then-quote|preposition|saying|	13-25 33	3 6	4-6 -13	7-12 -22
intro-force|speaker-then-quote|preposition|thinking|	1 -6	13-25 -8	2 -11	3 -12	7-12 -14
intro-force|speaker-then-quote|pronoun|judging|	1 11	13-25 8	4-6 16
intro-force|speaker-then-quote|pronoun|other|	1 -14	2 -14	3 -19	4-6 -16	7-12 10
intro-force|speaker-then-quote|pronoun|saying|	13-25 -9	3 -6	4-6 -20	7-12 -10
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -12
intro-force|speaker-then-quote|quote|judging|	2 -10
intro-force|speaker-then-quote|subordinator|judging|	4-6 9
intro-force|speaker-then-quote|subordinator|other|	1 -15	13-25 -26	26+ -16	4-6 16	7-12 17
intro-force|speaker-then-quote|subordinator|saying|	1 -17	2 -10	4-6 -10	7-12 18
intro-force|speaker-then-quote|that|judging|	1 15	13-25 -14	4-6 -15	7-12 -23
intro-force|speaker-then-quote|that|other|	1 11	13-25 -24	2 -8	7-12 -50
intro-force|speaker-then-quote|that|saying|	2 16	3 23	4-6 19	7-12 -9
intro-force|speaker-then-quote|that|thinking|	1 6	4-6 6	7-12 -17
intro-force|speaker-then-quote|verb-judging|judging|	0 15	13-25 -26	2 17	4-6 12	7-12 -35
intro-force|speaker-then-quote|verb-judging|other|	1 7	13-25 -38	26+ 10	3 22	7-12 -28
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -10	3 15	4-6 21	7-12 -25
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -19
intro-force|speaker-then-quote|verb-saying|judging|	3 -12
intro-force|speaker-then-quote|verb-saying|other|	1 7	13-25 -16	2 -21	3 8	4-6 20
intro-force|speaker-then-quote|verb-saying|saying|	0 14	1 15	13-25 -20	2 17	26+ -18	3 10	7-12 -21
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -12	7-12 -10
intro-force|speaker-then-quote|verb-thinking|judging|	2 13	4-6 -10	7-12 11
intro-force|speaker-then-quote|verb-thinking|other|	1 -9	13-25 7
intro-force|speaker-then-quote|verb-thinking|saying|	2 20	7-12 20
intro-force|speaker-then-quote|word|judging|	1 15	13-25 -15	2 -10	3 25	4-6 10
intro-force|speaker-then-quote|word|other|	0 -18	13-25 -29	2 12	26+ -30	3 -15	4-6 -29	7-12 -11
intro-force|speaker-then-quote|word|saying|	0 -19	1 -7	13-25 -12	26+ 17	3 22	7-12 27
intro-force|speaker-then-quote|word|thinking|	13-25 -7	2 14	4-6 -19	7-12 20
intro-force|topic|,|naked|	13-25 -14	26+ -7	4-6 -28	7-12 -36
intro-force|topic|:|naked|	1 21	13-25 -31	2 26	26+ -28	3 6	4-6 10
intro-force|topic|adverb|naked|	13-25 -33	2 -18	26+ -27	4-6 -18	7-12 18
intro-force|topic|auxiliary|naked|	1 -41	13-25 6	26+ -63	7-12 11
intro-force|topic|capital|naked|	13-25 -9	26+ -52	3 20	4-6 8
intro-force|topic|coordinator|naked|	13-25 -19	26+ -20
intro-force|topic|determiner|naked|	2 -22	26+ -39	3 23	7-12 -27
intro-force|topic|preposition|naked|	13-25 -13	2 18	26+ -68	3 15	4-6 20
intro-force|topic|pronoun|naked|	2 -19	26+ -37	4-6 -21	7-12 -17
intro-force|topic|quote|naked|	26+ -13	4-6 9
intro-force|topic|start|naked|	26+ -57
intro-force|topic|stop|naked|	1 -16	13-25 -11	2 16	26+ -21	3 -18	7-12 -11
intro-force|topic|subordinator|naked|	13-25 -8	26+ -24
intro-force|topic|that|naked|	13-25 -29	2 -9	26+ -38	3 22	4-6 -12
intro-force|topic|verb-judging|naked|	13-25 -31	2 19	26+ -20	7-12 -14
intro-force|topic|verb-saying|naked|	1 11	13-25 -45	2 -7	3 16	4-6 -8	7-12 -25
intro-force|topic|verb-thinking|naked|	13-25 -20	26+ -20
intro-force|topic|word|naked|	0 -26	1 15	2 11	26+ -23	3 39	4-6 12	7-12 9
intro-force|topic|—|naked|	26+ -16
intro-force|topic|’|naked|	26+ -16
intro-force|verb-then-speaker|,|other|	1 -10
intro-force|verb-then-speaker|,|saying|	1 28	13-25 -17	2 -19	7-12 15
intro-force|verb-then-speaker|:|judging|	1 -32	2 20	4-6 -26
intro-force|verb-then-speaker|:|saying|	2 -9	4-6 22	7-12 -32
intro-force|verb-then-speaker|adverb|judging|	2 7
intro-force|verb-then-speaker|adverb|saying|	1 -20	3 7
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -14	2 7	3 -30	4-6 -33	7-12 -34
intro-force|verb-then-speaker|capital|judging|	0 -39
intro-force|verb-then-speaker|capital|saying|	0 -44	2 -11	3 -22	4-6 19	7-12 -25
intro-force|verb-then-speaker|coordinator|saying|	13-25 -16	4-6 -28	7-12 -21
intro-force|verb-then-speaker|determiner|judging|	1 6	2 -16
intro-force|verb-then-speaker|determiner|saying|	13-25 -15	2 -34	3 -25	4-6 14	7-12 -29
intro-force|verb-then-speaker|possessive|judging|	0 -17
intro-force|verb-then-speaker|preposition|judging|	1 -38
intro-force|verb-then-speaker|preposition|saying|	1 -34	13-25 -20	3 6	4-6 -24	7-12 -8
intro-force|verb-then-speaker|pronoun|judging|	0 -41
intro-force|verb-then-speaker|pronoun|saying|	0 -24
intro-force|verb-then-speaker|subordinator|judging|	1 -30
intro-force|verb-then-speaker|subordinator|saying|	13-25 -13	7-12 -11
intro-force|verb-then-speaker|that|judging|	0 11
intro-force|verb-then-speaker|that|saying|	0 -41	1 -25	2 -22	3 -21	4-6 -17	7-12 -24
intro-force|verb-then-speaker|verb-saying|judging|	0 -11
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -22
intro-force|verb-then-speaker|verb-thinking|judging|	0 -17
intro-force|verb-then-speaker|word|judging|	0 -54	1 -26	4-6 -23	7-12 -32
intro-force|verb-then-speaker|word|saying|	0 -72	13-25 -22	2 7	4-6 -12	7-12 -6
intro|according-to|	, 13	: -27	; 9	adverb -10	auxiliary 10	capital 19	coordinator 15	determiner 8	preposition -17	start 25	subordinator 18	verb-judging 24	verb-saying 28	word -11
intro|colon|	: -9
intro|interview|	: -15	start -31	stop -10
intro|named-before|	start -65	stop 10
intro|named-nearby|	( -34	) -9	, -11	- -25	: 10	auxiliary -18	coordinator -33	determiner -17	possessive -12	preposition 12	pronoun -20	quote -15	start 22	stop 37	subordinator -23	that -7	verb-saying -15	verb-thinking -16	’ -14
intro|paragraph-before|	start -28
intro|possessor|	( -8	, -8	- -42	adverb -22	auxiliary -11	capital -9	coordinator -38	possessive -16	preposition 7	pronoun -6	quote -23	subordinator -17	that 31	verb-judging -11	verb-saying -51	verb-thinking -45	word -20	’ -24
intro|quote-then-speaker|	- 31	: 24	adverb 16	capital -6	coordinator -20	possessive -28	preposition -24	pronoun 10	quote 8	stop 31	subordinator -11	that -38	word -17
intro|quote-then-verb|	( 11	, 26	- -11	: 41	auxiliary 27	capital 26	coordinator 25	determiner -18	possessive -9	preposition -20	pronoun 10	start -6	stop 6	subordinator -26	that 8	word 6
intro|sentence-after|	, -67	: -22	adverb -35	auxiliary 8	capital -42	coordinator -27	determiner -59	preposition -42	pronoun 15	start 37	stop -13	subordinator -23	that -47	verb-judging -31	verb-saying 7	verb-thinking -34	word 9
intro|sentence-before|	( -24	, -33	: -31	adverb 7	capital -34	coordinator -15	determiner -29	possessive -11	preposition -26	pronoun -18	stop 9	subordinator 7	that -70	verb-saying -22	— 6	’ -17
intro|signature|	, -26	start 19
intro|speaker-then-quote|	( -10	, 10	- -7	auxiliary -18	capital -8	determiner 16	possessive 37	preposition -6	that 7	verb-saying 9	verb-thinking 14	word 8	– -6	’ 19
intro|topic|	, -35	adverb -33	capital 13	coordinator -32	determiner -10	preposition 6	pronoun -18	start -57	stop -20	subordinator 15	that -25	verb-judging -22	verb-saying -9	verb-thinking -9	word 12	— -16	’ -12
intro|verb-then-speaker|	, 17	: 14	adverb -7	auxiliary -18	capital -19	coordinator -6	determiner 6	possessive -28	preposition -35	pronoun -22	subordinator -39	that -15	verb-judging -25	verb-saying -33	verb-thinking -31	word -22
kind|according-to|	organisation 11	person 23	place -15	unknown 13
kind|colon|	organisation 31	person 54	place -19	unknown -23
kind|interview|	person -39
kind|named-before|	organisation -28	person 19	place -46	unknown -64
kind|named-nearby|	person 29	place -58	unknown -25
kind|organisation|	according 8	direct -14	judging 25	naked -14	other 11	relative 10	shared -8
kind|paragraph-before|	organisation -6	place -21	unknown -35
kind|	person 49	place -86	unknown -50
kind|person|	according 19	apposed 20	direct -8	judging 28	naked 38	other 30	relative -31	saying 27	shared -47
kind|place|	according -15	apposition -31	direct -40	naked -70	passive -19	relative -13	saying -45	thinking -15
kind|possessor|	organisation -31	person -18	place 10	unknown -7
kind|quote-then-speaker|	organisation 12	person 10	place -49
kind|quote-then-verb|	organisation -28	person 25	place 28
kind|sentence-after|	organisation -45	person -8	place -29
kind|sentence-before|	place -48
kind|signature|	person 10	unknown -29
kind|speaker-then-quote|	organisation 22	person 37	place -33	unknown -45
kind|topic|	organisation -15	person 18	place -24	unknown -9
kind|transcript|	person 7
kind|unknown|	according 22	apposed -50	apposition -19	direct -27	judging -11	naked -44	other -13	passive -18	relative -8	saying -18
kind|verb-then-speaker|	organisation -37	person 28	place -21	unknown 21
lead|according-to|lower|	according 17
lead|according-to|upper|	according 17
lead|colon|lower|	naked -22
lead|colon|upper|	judging 7	other -13
lead|interview|upper|	naked -39
lead|named-before|other|	naked 18
lead|named-before|upper|	naked -18
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -10
lead|named-nearby|upper|	naked 18
lead|paragraph-before|other|	saying -22
lead|paragraph-before|upper|	according -21	judging -24	other -20	saying -20	thinking -37
lead|possessor|upper|	naked 12
lead|quote-then-speaker|lower|	judging -23	other -18
lead|quote-then-speaker|other|	other -27	saying -13
lead|quote-then-speaker|upper|	other -10	saying 12	thinking -9
lead|quote-then-verb|lower|	judging -13	saying 27
lead|quote-then-verb|other|	saying 14
lead|quote-then-verb|upper|	judging 25	other 7
lead|sentence-after|lower|	according -19	judging -11	other -20	saying -6	thinking 6
lead|sentence-after|upper|	according 11	judging -29	thinking -26
lead|sentence-before|lower|	other -6	saying -6	thinking -66
lead|sentence-before|other|	other -7	saying -10
lead|sentence-before|upper|	according 6	judging -21	other -19	thinking -21
lead|signature|lower|	naked -33
lead|signature|upper|	naked 22
lead|speaker-then-quote|lower|	judging 10	other -24	saying 10
lead|speaker-then-quote|other|	judging -8	other 21	saying 13
lead|speaker-then-quote|upper|	judging 6	saying 9	thinking 8
lead|topic|other|	naked -26
lead|topic|upper|	naked -18
lead|verb-then-speaker|lower|	judging -13	other -17
lead|verb-then-speaker|upper|	judging 6	saying 15
lemma|according-to|	none 24
lemma|	accusare 7	accuse 7	accuser -14	achar 10	acknowledge -11	acrescentar 11	acusar 10	add 20	adiantar -12	admettre -9	admire -21	admitir -13	advertir 9	advise -21	advocate -10	affermare -9	affirm -12	affirmer 19	afirmar -24	agree -38	ajouter 29	alarmer -9	alertar -21	allege 12	allow -41	allude -14	ammettere 23	amuser 18	annoncer -20	announce -31	anticipate 8	antwoorden 9	antworten 9	anunciar -21	apelar 27	apelidar -23	apologise -19	apologize -20	apontar -18	apostillar 11	appeal -39	appeler 10	applaud -15	applaudir -6	apuntar 22	argomentare 16	argue 21	arrancar 11	asegurar -18	assail 20	assert -10	assicurare 28	assume 12	assure 17	assurer 12	atirar -12	attaccare 15	attack -34	attendre 19	auspicare 9	avertir -12	avisar 8	bark 16	bash -17	befinden 14	beg -10	begrüßen -10	behaupten 14	bekennen 15	believe -53	beloven -12	bemängeln 19	benadrukken -8	berichten 19	beslissen 15	bestätigen -19	beteuern 18	betonen 19	bevestigen -7	bill -25	blast 19	blijven -10	blog -19	boast 13	brag -11	brand -14	brincar 19	bromear 24	brummen 18	calificar 15	care -26	cast 13	caution 24	celebrar -10	chamar -7	champion -8	chant 11	characterize -8	charge -23	cheer -11	chide 12	chiedere -15	chiffrer -13	chime -14	chiosare 8	chip -15	cite 19	claim -11	clarify -8	classificar -10	comment -6	compare 8	complain -6	completar 7	concede 23	concluir -9	conclure 20	confermare 6	confesar 23	confessare 16	confidare -7	confier 24	confirm 10	confirmar -11	confirmer -21	congratulate 12	consider -33	constateren 19	contend -6	contestar -7	contestare -16	continue 8	contradict 11	correct -11	counsel -28	counter 7	craindre -14	credit -20	criticar 7	criticise -9	criticize -19	cry -13	debate -55	decide -19	decir -11	declarar 8	declare -11	decline 15	decry -10	deem -19	defend 16	defender 18	define -20	definire 7	demander -14	denounce 20	denunciar 18	denunciare -9	depict 8	deride 11	desabafar 13	descartar -9	describir 14	deslizar 13	detail -16	detallar 18	dichiarare 13	disagree -24	disclose 11	discredit -16	dispute 9	divulgar -7	dizer -17	doubt -7	downplay 9	dub 6	déclarer -6	déplorer -7	détailler 19	echo -17	elaborate 13	email -17	emporter 13	encourage -23	endorse -19	ergänzen 16	erinnern -16	erkennen -21	erwidern 14	erzählen 9	escrever 22	escribir 13	esperar -6	estimar -9	estimate -29	estimer 19	exclaim 19	exclure 12	exigir 8	expect -35	explain 14	expliquer 6	expresar -20	express -24	faire_valoir 25	favor -10	fear -19	feel -31	felicitar 20	festejar -13	figurer -15	find -20	finden 18	fire 15	fluisteren 15	foeteren 13	forecast -13	formulieren 9	fragen 14	frenare -7	freuen 18	fume 16	féliciter 13	fügen -10	garantir 7	garantire 11	gasp -17	getuigen -11	giurare 21	glimlachen 19	glisser 22	gracejar -12	grappen -6	gratulieren -26	greet -9	gridare 10	gritar 15	halten -7	hate -10	hear 10	heben -20	heißen -14	herinneren 19	highlight -34	hint -10	hold -16	identify -8	indicar -11	indiquer -7	inform 7	informar 13	insistere 9	insistir -8	insult -28	intend -22	interject 21	interroger 10	interrupt -16	introduce 7	invitare 13	invocare 10	ironiser -10	issue 7	jubiler 13	justificar 24	klagen 16	klinken -16	knock 13	know -20	kommentieren -6	kritisieren 8	kündigen 7	label -14	lambaste -11	lament 23	lancer 17	lash 11	lassen 27	laten -15	laud 11	laugh 13	learn -24	leggen 16	leggere -11	lembrar -18	leren 6	like -17	liken -12	lire -15	list -6	llamar 24	lobby 18	love 10	luiden 9	lâcher 28	mahnen 21	mailen 26	mandar 11	manifestar -6	manter -27	marrer 24	meinen 7	mention -12	message -14	mopperen 21	motivare 15	murmeln 7	murmur 13	muse -16	name 14	need -44	negar 8	negare 13	nennen 19	none 12	note 9	noter 9	nuancer 12	object 23	observar 15	observe 19	observer -7	offer -14	oordelen 17	opinar 6	oppose -17	osservare -13	paint -20	parlare 30	parler -15	perguntar -11	persuade -14	pester -7	philosopher 22	phone -16	plaider 24	plaisanter 26	plead -18	point -20	poltern -9	portray 6	post -17	poursuivre 16	precisar -11	precisare 7	prefer -20	present -25	prever -16	proclaim -8	proclamare -16	prometer -20	promettere -6	promettre 26	promise 12	pronounce 13	propor -19	propose -15	proposer -23	protest -6	protestare -6	protester -7	prove -14	préciser 13	prévenir 15	purport -25	qualifier -19	queixar 6	querer -11	question -12	questionar 25	quip 21	quote -20	raccontare -9	raise 9	rank -18	rant -16	rappeler 7	read -26	reageren 9	realize -13	reason -10	reassure -11	rebater 16	rebuff 8	rebuke -21	recall 23	recitare 19	reclamar -12	recommend -19	reconhecer 20	record -32	recordar -10	recount 17	recusar -20	refer 10	reflect -19	refuse 6	refuser -15	regard -18	regret -23	reiterate -12	reject 10	rekenen 10	relatar 8	relativiser 19	relever -11	remark -16	rematar 16	repeat -7	replicar 14	reply -11	report 22	reportar 14	reprochar 13	request -23	resumir 7	retort -16	retweet 10	revelar -25	ribattere 10	riferire -12	rigoler 14	ringraziare -9	ripetere -12	rir 7	rire 8	rispondere 15	rivendicare 12	roepen -19	räumen 9	réagir -9	réclamer 22	répliquer 15	répondre 19	rétorquer 23	saber -6	sagen 11	saluer 6	salutare 17	sapere -11	savage -14	say 34	scandire -7	schamperen 30	scherzare 24	schreiben 26	schrijven 18	scoff 16	scold 6	scream 6	scrivere -14	see -25	sehen 19	sentenciar 20	señalar -14	shoot -14	shout 19	show -6	sigh -9	sign -37	signal -17	sing -8	sintetizzare 16	slam -12	snap -9	snipe 12	solicitar -20	soltar 15	sorrir 22	sospirare -16	sostener 23	sostenere -6	sottolineare 9	souffler -11	souhaiter -6	souligner -7	sourire 7	soutenir 7	souvenir -10	speak -11	speculate -9	spiegare 11	spotten 25	sprechen -10	spreken -18	staan 8	stehen -32	stress -15	sturen 14	sublinhar 21	submit -14	subrayar 9	sugerir 17	support -23	suspect -14	suspirar 22	tachar -13	tagliare 6	talk -12	teilen 18	tell 16	testify -14	text -32	threaten -14	title -29	tonner -15	tout 13	traiter -13	trancher -13	trash 13	treat -11	trust 16	try -34	tuonare 8	tweet 10	témoigner 26	understand -20	urge 11	use -10	utter -23	vatten 12	vent 16	venture -27	ver 17	verlangen -30	verlauten 19	verraten 18	versichern 33	versprechen -15	vertellen 13	verwachten -16	verweisen -10	verwerpen -8	view -30	vinden 7	voice -6	volunteer -23	vote -16	vouloir 8	vow -7	vragen -10	waarschuwen 12	want -7	warn 7	weigh -28	weisen -31	welcome -21	werben 15	weten -15	wijzen -14	willen -28	wish -23	wollen -26	wonder 6	worry -10	write 22	zanjar -14	zeggen 14	zeigen -16	zien -26	zitieren -8	zuchten 14	zweren 15	äußern -6	écrire 29
lemma|colon|	none -13	say 11
lemma|paragraph-before|	accuse -22	acknowledge -21	add 15	admit -26	advise -17	advocate -15	agree -13	aim -14	allow -11	announce -34	answer -13	anticipate -13	apologize -15	appeal -11	applaud -11	ask -38	attack -22	back -16	believe -11	bill -16	blame -19	blast -28	boast -23	call -25	care -10	cast -16	challenge -16	champion -6	charge -13	cheer -17	cite -19	claim -28	clarify -7	comment -24	compare -12	complain -20	concede -25	conclude -22	condemn -8	confirm -7	confirmer -11	consider -15	continue 14	correct -10	counsel -21	credit -10	criticize -23	cry -9	debate -10	decide -12	declare -26	decline -19	defend -23	deliver -19	demand -12	denounce -13	deny -19	describe -24	detail -19	dire -9	disagree -18	discuss -15	dismiss -19	dizer -24	downplay -12	echo -16	email -11	emphasize -10	encourage -13	endorse -22	expect -12	explain -17	express -14	feel -9	find -22	geven -17	hail -7	hear -16	highlight -9	hit -7	hold -19	hope -7	identify 14	indicate -24	informar -7	insist -15	introduce -19	invite -7	knock -14	know -12	lament -23	laugh -23	learn -9	like -18	list -7	maintain -16	mean -15	mention -20	message -9	mock -19	name -19	need -12	nominate -9	none -22	note -13	offer -36	oppose -22	order -19	outline -14	paint -14	pedir -8	plan -16	pledge -18	post -21	praise 6	predict -10	prefer -6	present -12	promise -30	propose -19	protest -18	prove -11	question -20	quote -23	rail -12	raise -22	rate -6	read -17	reason -11	reassure 11	rebuff -12	recall -24	recognize -17	recommend -10	record -8	refer 9	reference -13	reflect -11	refuse -13	regard -6	reiterate -25	reject -20	remark -11	remind -24	repeat -22	reply -27	request -6	reveal -21	rispondere -11	rule -22	réclamer -10	saber -23	say -16	see -24	seek -17	shout -14	show -17	sign -15	signal -8	sing -6	slam -13	speculate -14	sprechen -14	state -24	stehen -9	stress -23	suggest -37	talk -19	tell -11	testify -21	thank -15	treat -11	trust -14	try -16	understand -10	unlisted -14	urge -27	venture -9	view -12	volunteer -8	vote -12	vow -13	want -19	warn -18	wave -16	weigh -21	welcome -15	wonder -10	worry -7	yell -17
lemma|quote-then-speaker|	accuse -22	acknowledge -9	add 13	advise 13	advocate -7	affirmer 19	agree -22	aim -16	ajouter 24	allow -31	allude -9	announce -14	answer -12	appeal -11	applaud -16	argue -7	assert -14	assure 11	attack -16	back -15	believe -16	bill -21	blame -8	blog -18	brand -16	call 14	care -15	celebrate -13	charge -12	cheer -27	claim -7	compare -19	concede 6	conclude 25	consider -11	continue -9	counsel -11	criticize -14	debate -10	decide -10	declare 26	decline -7	denounce 15	deny -17	detail -10	disagree -9	discuss -14	déclarer 27	echo -17	email -36	endorse -12	expect -7	explain 11	express -18	faire_valoir 19	fear -25	feel -20	find -21	fire -7	fume 13	hear 13	hold 8	hope -15	identify -12	intend -17	introduce -7	jeer -9	joke -6	know -9	lancer 19	laugh 6	like -18	maintain -11	mean 18	message -9	name -23	need -27	none -12	observe 23	offer -23	order -22	phone -12	plan -21	pledge -20	point -8	post -16	predict 8	present 9	press -15	promise -15	propose 15	préciser 12	question -16	quip 23	quote -19	raise 8	rank -12	rappeler 14	rate -23	recall 28	record -21	refer -10	reference -27	regard -15	reject -18	remark -22	repeat -13	report 10	request -18	respond -11	résumer 20	say 20	see -24	seek -22	shoot -12	shout 17	show -27	speak -15	suggest -12	support -11	talk -21	tell 52	testify 21	think -19	trust 16	try -17	tweet 29	unlisted -8	urge 9	venture -26	view -17	volunteer -18	vote -11	vow -19	want -8	warn 10	wave -8	whisper 12	wonder 12	write 27	yell 12
lemma|quote-then-verb|	aclarar 18	add 42	admettre 14	admit -10	affirmer 19	afirmar -9	ajouter 20	ammettere 14	antwoorden 20	argue -13	asegurar -18	assurer 19	avisar 15	befinden 22	bekennen 31	berichten 6	betonen 21	brincar 19	bromear 24	brummen 18	call -12	celebrar 18	chiamare 10	commentare 11	conclude -6	conclure 22	confessare 18	confidare -7	confier 21	contar 36	criticar 19	declarar 21	declare -9	demander -6	denunciare -9	describe -15	dichiarare 22	déclarer -8	déplorer 20	détailler 15	erinnern -16	erwidern 14	erzählen 17	escrever 25	escribir 17	explain 17	explicar 40	expliquer 9	faire_valoir 20	foeteren 20	fügen -17	gestehen 21	geven 22	glisser 18	grappen -6	halten 25	herinneren 17	indiquer -6	interroger 13	ironiser -6	ironizar 7	ironizzare 26	joke 19	klagen 26	kommentieren 19	lamentar 16	lancer 28	lassen 20	leggen 20	lembrar 29	lâcher 28	manifestar 22	meinen 36	melden 21	motivare 16	observar 19	observer 23	osservare -10	pester 22	plaider 25	plaisanter 29	poltern 23	poursuivre 16	precisare 22	preguntar 17	promettre 16	protestar 29	prévenir 23	rappeler 21	read 14	reageren 26	recall -14	recitare 23	reclamar 20	reconnaître 12	reconocer 22	recordar 20	relatar 37	rematar 21	replicare -8	reply 23	report 21	responder 29	resumir 8	ribattere 18	ricordare -7	riferire 20	rir 13	rufen 23	réagir 20	répondre 23	résumer 24	rétorquer 24	say 16	schamperen 23	scherzare 30	schreiben 26	schrijven 21	scrivere 16	sentenciar 23	señalar 25	sintetizzare 15	souffler 23	sourire 7	spiegare 24	spotten 26	sublinhar 18	sugerir 20	suggest -22	suspirar 22	tagliare 8	teilen 19	tell -62	tuonare 18	tweet 8	témoigner 19	vatten 14	verraten 18	versichern 22	verteidigen 14	vertellen 37	vinden 10	write 26	zeggen 25	zuchten 16	écrire 34
lemma|sentence-after|	accuse -18	add -12	announce -20	answer -17	appeal -19	argue -23	ask 35	back 9	call -11	care -15	cite -19	claim -22	comment -23	continue -12	debate -14	decline 8	demand -16	demander -17	describe -19	endorse -14	explain -13	fire -13	hear 12	hold -22	indicate -20	lachen -9	like -24	message -21	note -24	order 7	point -31	praise -26	promise -17	question 7	rate -13	read -23	recall 9	report -26	see -26	sign -16	state -24	suggest -22	support -13	tell -23	thank -22	think -18	treat -16	try -14	tweet 23	use -18	vote -18	want -7	warn -23
lemma|sentence-before|	accuse -39	acknowledge -28	add 22	adiantar -17	admettre -17	admit -28	advise -20	advocate -22	affermare -21	afirmar -29	agree -19	aim -14	alegar -18	allege -18	announce 12	annunciare -9	anunciar -21	apelar 22	apologise -19	apologize -21	appeal -23	appeler -22	applaud -13	arrancar -11	ask -39	assicurare 13	assure -15	assurer -23	attaccare -9	attack -31	attendre 6	back -31	begrüßen -30	believe -20	benadrukken -14	berichten 17	bill -11	blame -29	blijven -29	brag -20	brand -14	call -52	care -13	cast -13	celebrate -14	challenge -26	chamar -23	chant -21	charge -15	cheer -29	chiedere -25	cite -24	claim -41	comentar -16	comment -23	commentare -19	compare -21	complain -21	concede -23	conclude -9	condemn -22	confermare -22	confier -23	confirm 9	confirmar -22	congratulate -25	consider -15	considerar -9	contar 9	contestare -20	counsel -10	credit -14	criticar -23	criticize -15	debate -20	decide -14	decir -17	declarar -11	deliver -27	demand -24	demander -24	describe -36	detail -15	disagree -38	discuss -30	dismiss -33	dispute -22	dizer -17	doubt -22	déclarer -22	email -21	endorse -31	erinnern 15	erklären -41	erzählen 7	escrever -18	esperar -6	esprimere -27	estimate -17	exigir -13	expect -15	explicar -32	expliquer -28	express -23	falar -25	favor -20	fear -16	feel -22	figure -11	find -41	finden 8	fire -36	frenare -24	garantir -18	geben -9	geven -13	giurare -12	gracejar 6	halten -14	hate -7	hear -30	heißen -35	heten -24	hint -19	hit -15	hold -22	hope -16	houden -19	identify -15	informar 8	insist -38	insistir -12	introduce -21	invitare -20	ironiser -12	issue -34	joke -13	klagen -19	know -16	kritisieren -24	kündigen -25	lachen 15	lamentar -27	lancer -21	lassen 9	laten -30	learn -15	lembrar -14	like -28	liken -6	list -26	lobby 14	luiden -9	mahnen 15	manter -24	mean -23	melden -25	mention -14	message -39	mock -10	need -20	nennen -33	noemen -24	none -10	observer -13	opinar -15	oppose -26	order -21	osservare -15	parlare -22	parler -23	pedir -20	pester -18	plaider 11	plaisanter -22	plan -19	pledge -15	point -24	post -22	praise -23	precisare -14	prefer -10	preguntar -9	present -18	press -6	proclaim -16	prometer -10	promettre -23	propose -17	proposer -23	queixar -9	querer -11	question -24	quote -19	raccontare -6	raise 9	rank -10	rant -11	rappeler -16	rate -11	read 6	reageren -12	reason -11	recitare -21	reclamar -12	record -27	recordar -18	reflect -6	refuse -18	refuser -21	regretter -19	reiterate -23	reject 9	remark -20	remember -14	reply 17	reportar 14	request -17	respond -22	responder -25	resumir -19	reveal -23	ricordare -18	ringraziare -17	roepen -24	rule -15	réclamer -25	répondre -11	sagen 8	scandire -10	scrivere -22	see -34	seek -26	show -39	shrug -15	sigh -14	sign -18	spiegare 7	spreken -28	staan 18	state -11	stellen -19	sturen 15	suspect -11	sustentar -16	talk -29	temere -21	testify -26	text -19	thank -42	think -25	title -17	tout 8	try -31	tuonare -7	tweet -11	understand -10	unlisted -6	urge -48	use -23	verklaren -8	verlangen -17	versprechen -25	verwachten -16	verweisen -32	view -12	volunteer -14	vote -22	vow -26	vragen -36	want -37	wave -15	weisen -30	welcome -24	weten -15	wijzen -30	willen -35	wish -6	wollen -24	worry -17	write 7	zeggen -19	zeigen -32	zien -36	écrire -24
lemma|speaker-then-quote|	accuse 13	acusar 7	add 9	admit 14	admitir -10	advertir 6	advise -20	affirm -6	affirmer 9	afirmar -12	aggiungere 23	agree -25	allege 10	allow -16	ammettere 22	announce -18	answer 9	antworten 6	apologize -11	appeal -30	appeler 20	argue 31	ask -18	assail 20	assicurare 12	assure 18	assurer 7	attack -30	attendre 6	auspicare 11	believe -36	bemoan 17	bemängeln 25	bill -21	blame 13	blast 20	blijven 19	boast 16	brand -14	calificar 15	care -20	cast 18	caution 25	celebrate 14	champion -8	chant 10	characterize -8	charge -15	chide 13	chiedere -12	cite 34	classificar -8	compare 10	concede 25	conclure 11	condemn -6	confermare 11	confirm 16	confirmar 9	congratulate 19	consider -25	continue 32	counsel -22	credit -18	cry -6	debate -48	decide -12	decir -14	declarar 20	declare -18	decline 12	deem -19	defend 16	definire 9	demand 8	demander 16	denounce 21	detail -13	dire -27	discuss 6	dizer -20	dub 10	dénoncer -20	email -8	emphasize 14	encourage -22	endorse -7	ergänzen -7	erkennen -6	estimate -20	estimer 19	exigir 16	expect -25	explain 10	fear -9	feel -24	fire 23	féliciter 13	garantir 18	geben -8	halten -19	hear -11	highlight -28	hint -6	hope 12	houden 11	imply 13	indicar -10	indicate 10	insist 9	intend -11	interject 22	introduce 10	invitare 22	joke 29	know -13	kommentieren -17	kündigen 19	label -7	lament 27	lassen 19	laten -18	laugh 11	learn -13	like -14	llamar 17	love 13	mandar 15	mean -18	mention -10	message -12	mock 9	name 9	need -28	negar 11	negare 25	nennen 11	none -8	note 15	object 11	opinar 13	oppose -16	order -6	parlare 26	parler -7	portray 9	precisar -10	precisare 15	predict 6	prefer -9	preferir -7	press 7	prometer -11	promettere 16	promettre 18	promise 17	pronounce 19	propose -13	protest -8	prove -11	qualifier -19	queixar -9	question -13	quote -8	rail 9	raise -17	rank -6	rate 10	read -32	recall 18	reclamar -12	reconocer -13	record -23	recusar -11	refer 12	reference 9	reflect -20	refuse 18	regret -22	regretter 10	reiterate -9	rekenen 18	remark 9	repeat -19	request -14	responder 9	resumir 11	retort -24	retweet 12	ribattere 20	ricordare 13	rispondere 14	rufen -13	réclamer 16	sagen 24	saluer 6	salutare 19	sapere -20	savage -14	say 28	schreiben 21	scrivere -13	see -11	seek -6	sehen 19	shoot -8	shout 17	sign -28	sing -6	sostener 23	sostenere 6	speak -18	spreken -11	state -8	stehen -22	stress -14	submit -16	subrayar -10	suggest 9	support -18	sustentar 10	talk -7	text -30	thank 9	think 9	title -22	try -29	unlisted -16	urge 6	vent 16	venture -19	ver 20	verlauten 22	view -23	voir 19	vouloir 16	wave 10	weigh -23	welcome -14	wish -16	wollen -16	write -7	zeigen -14	zien -19
lemma|verb-then-speaker|	accuse -22	aclarar -8	acusar -19	add -15	admitir -26	antworten 10	argue -30	ask -18	assicurare 13	calificar -21	call -60	chamar -17	chiedere -23	claim -18	conclude -19	confermare -22	confirmar -24	considerar -17	contestare -21	declarar -19	declare -18	definire -21	describe -28	dire 31	dismiss -17	divulgar -21	dizer 19	email -21	endorse -22	erkennen -16	explain 18	halten -20	heißen -19	houden -21	insist -28	issue -22	maintain -18	mandar -28	nennen 8	noemen -22	pedir -41	praise -24	predict -21	quote 8	recall -23	recusar -22	rispondere 8	roepen -17	rufen 7	say -14	state -15	suggest -18	tell -82	tweet -20	unlisted -17	urge -28	warn -24	zeggen 14	zien -23
length|	0 -15	1 16	2 14	3 9
near|according-to|	0 19	26+ 20	3 18	4-6 13
near|colon|	1 -10	4-6 -22	7-12 23
near|interview|	26+ -39
near|named-before|	1 17	13-25 -8	2 18	26+ -64	3 -22
near|named-nearby|	0 -20	1 -23	13-25 -10	2 9	26+ -9	3 16	4-6 11
near|paragraph-before|	26+ -28
near|possessor|	0 -22	1 -19	13-25 -22
near|quote-then-speaker|	-10 -16	-12 16	-13 16	-14 -22	-15 -26	-16 11	-17 -30	-18 -16	-2 -14	-20 11	-21 -7	-22 -8	-23 9	-24 -18	-25 -6	-26 10	-27 19	-28 -26	-29 15	-3 -31	-30 -20	-32 -12	-34 8	-36 -10	-4 -35	-42 -20	-5 8	-8 -9	-9 -10	0 27	1 -20	13-25 -12	2 9	3 -16	4-6 -25	7-12 -6
near|quote-then-verb|	0 17	1 15	2 6	4-6 -13	7-12 -32
near|sentence-after|	0 12	1 8	13-25 -9	2 -31	26+ -23	3 -25	4-6 -26	7-12 -11
near|sentence-before|	1 18	13-25 -8	26+ -19	4-6 -10	7-12 -10
near|signature|	1 9
near|speaker-then-quote|	0 7	13-25 -17	2 9	26+ -6	3 7	4-6 19
near|topic|	0 -31	1 11	13-25 -15	2 24	26+ -54	3 21	4-6 15
near|verb-then-speaker|	0 -16	13-25 -48	26+ 16	4-6 6	7-12 -21
negated|	paragraph-before -8	quote-then-speaker -8	sentence-before -50	speaker-then-quote -21
next|$|	other -30
next|&|	saying 18
next|(|	judging 18	other -20	saying 26
next|)|	judging -23	thinking -15
next|,|	judging -28	other -15	saying 12	thinking -8
next|-|	judging -8	saying -10	thinking -21
next|:|	saying -11
next|;|	saying -15
next|according-to|	( -17	: -9	coordinator -19	determiner -8	marks 15	preposition 30	pronoun -13	stop 28	verb-saying 13	word 10
next|adverb|	other 9	saying -13
next|auxiliary|	judging -23	other -35	saying -52
next|capital|	judging 6	other -17	saying 14
next|colon|	: 19	determiner -17	preposition -7	word 6
next|coordinator|	judging -34	other -22	saying -30	thinking -23
next|determiner|	judging -19	other 8	saying -6	thinking -24
next|end|	saying -27
next|marks|	judging 16	other -26	saying 13
next|paragraph-before|	$ -17	( -14	, -12	- -16	: -27	; -9	adverb -19	auxiliary -16	capital -32	coordinator -19	determiner -7	possessive -7	preposition -30	pronoun -37	quote -23	stop -9	subordinator -14	verb-saying -29	verb-thinking -13	word -23	— -13
next|possessive|	saying -9
next|preposition|	judging -23	other 20	thinking -20
next|pronoun|	judging 12	other -19	thinking 9
next|quote-then-speaker|	, -20	- 15	: -19	adverb 18	auxiliary -12	coordinator -29	determiner -14	end -33	pronoun -13	quote -6	stop 40	that -33	verb-judging -8	verb-thinking -15
next|quote-then-verb|	& 18	( 28	adverb -12	auxiliary -41	capital 10	coordinator -12	end -17	preposition 18	pronoun -10	quote -29	stop 30	subordinator -20	that 22	word 22
next|quote|	judging -6	other -41	saying -41	thinking -39
next|sentence-after|	, -24	: -47	adverb 28	auxiliary -35	capital -20	coordinator -30	determiner -42	preposition -10	pronoun -22	quote -32	stop 22	subordinator 20	that -14	verb-judging -28
next|sentence-before|	$ -25	( 24	, -6	- -11	: -11	; -25	adverb -38	auxiliary -45	capital -28	coordinator -7	determiner 6	possessive -8	quote -11	stop -25	subordinator -33	verb-judging -27	verb-saying -19	verb-thinking -41	word -12	— -11
next|speaker-then-quote|	) -15	, 7	- -29	; -21	adverb -17	auxiliary -25	capital 31	coordinator -25	marks 7	preposition -7	pronoun 18	quote -39	subordinator -12	that 21	verb-judging 19	verb-saying -9	verb-thinking -18	word -12	— -16
next|stop|	judging 7	other 26	saying 39	thinking 11
next|subordinator|	other -24	saying -16	thinking -12
next|that|	judging -20	other 8	saying 10	thinking 7
next|verb-judging|	judging 26	other -35	thinking -23
next|verb-saying|	judging 13	other -7	saying -12
next|verb-then-speaker|	( 8	, 37	: -9	; -20	adverb -25	auxiliary -49	capital -30	coordinator -40	determiner -13	marks -16	preposition -25	pronoun -19	quote -40	subordinator -50	that -14	verb-saying -7	verb-thinking -42
next|verb-thinking|	judging -11	other -26	saying -18	thinking -13
next|word|	judging -10
next|–|	saying 12
next|—|	saying -15
next|’|	saying 6
nth-order|according-to|0|according|	other 25
nth-order|colon|0|apposed|	saying -19
nth-order|colon|0|direct|	judging 17	saying 21
nth-order|colon|0|inverted|	saying -15
nth-order|colon|3|direct|	other -17
nth-order|paragraph-before|0|according|	other -18
nth-order|paragraph-before|0|apposed|	judging -16	other -22	saying -18
nth-order|paragraph-before|0|apposition|	judging -11	saying -30	thinking -13
nth-order|paragraph-before|0|direct|	judging -11	thinking -35
nth-order|paragraph-before|0|inverted|	other -8	saying -20
nth-order|paragraph-before|0|passive|	saying -7
nth-order|paragraph-before|0|relative|	other -24	saying -20	thinking -13
nth-order|paragraph-before|1|according|	other -22
nth-order|paragraph-before|1|apposed|	judging -27	other -27	saying -22	thinking -14
nth-order|paragraph-before|1|apposition|	judging -13	other -10	saying -15
nth-order|paragraph-before|1|direct|	judging -18	other -26	saying -10	thinking -23
nth-order|paragraph-before|1|inverted|	judging -8	saying -21
nth-order|paragraph-before|1|passive|	judging -7	saying -9
nth-order|paragraph-before|1|relative|	judging -18	other -12	saying -21	thinking 13
nth-order|paragraph-before|1|shared|	judging -7	other -10	thinking -22
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -22	other -20	saying -7	thinking -15
nth-order|paragraph-before|2|apposition|	other -13	thinking -10
nth-order|paragraph-before|2|direct|	judging -26	other -17	saying -22	thinking -7
nth-order|paragraph-before|2|inverted|	judging -16	saying -23
nth-order|paragraph-before|2|passive|	judging -11	other -21	saying -6
nth-order|paragraph-before|2|relative|	judging -14	other -18	saying 7	thinking -11
nth-order|paragraph-before|2|shared|	judging -24	other -13	saying -6	thinking -13
nth-order|paragraph-before|3|according|	other -12
nth-order|paragraph-before|3|apposed|	judging -17	other -16	saying -18	thinking -8
nth-order|paragraph-before|3|apposition|	judging -6	other -10	saying -11
nth-order|paragraph-before|3|direct|	judging -21	other -24	saying -29	thinking -16
nth-order|paragraph-before|3|inverted|	judging -6	saying -20
nth-order|paragraph-before|3|passive|	other -10
nth-order|paragraph-before|3|relative|	judging -9	other -12	saying -15	thinking -9
nth-order|paragraph-before|3|shared|	judging -27	other -17	saying -15	thinking -20
nth-order|quote-then-speaker|0|apposed|	judging -30	other -24
nth-order|quote-then-speaker|0|apposition|	judging -10
nth-order|quote-then-speaker|0|direct|	other -21	saying 12	thinking 6
nth-order|quote-then-speaker|0|passive|	saying 14
nth-order|quote-then-speaker|0|relative|	other -32	saying -9	thinking -6
nth-order|quote-then-speaker|0|shared|	other -14	saying -27	thinking -18
nth-order|quote-then-speaker|1|apposed|	other 18	saying 6	thinking 11
nth-order|quote-then-speaker|1|apposition|	judging -8	other -27	thinking -14
nth-order|quote-then-speaker|1|direct|	judging -34	other -71	thinking -26
nth-order|quote-then-speaker|1|passive|	judging -10
nth-order|quote-then-speaker|1|relative|	other -26	saying -14	thinking -17
nth-order|quote-then-speaker|1|shared|	other -8	thinking 25
nth-order|quote-then-speaker|2|apposed|	judging -23	other -24	saying -12
nth-order|quote-then-speaker|2|apposition|	judging -16	saying -35	thinking -13
nth-order|quote-then-speaker|2|direct|	judging -28	thinking -27
nth-order|quote-then-speaker|2|passive|	saying -31	thinking -9
nth-order|quote-then-speaker|2|relative|	other -17	saying 10
nth-order|quote-then-speaker|2|shared|	judging 6	other 19	saying -10	thinking -16
nth-order|quote-then-speaker|3|apposed|	judging -23	other -40	saying -25	thinking -19
nth-order|quote-then-speaker|3|apposition|	judging -8	other -18	saying -17
nth-order|quote-then-speaker|3|direct|	judging -28	other -56	thinking -27
nth-order|quote-then-speaker|3|passive|	other -42	saying -22
nth-order|quote-then-speaker|3|relative|	other -35	saying -24	thinking 6
nth-order|quote-then-speaker|3|shared|	other -6	saying -15
nth-order|quote-then-verb|0|inverted|	judging 16	saying 14
nth-order|quote-then-verb|1|inverted|	judging -22	other -11
nth-order|sentence-after|0|apposed|	other -18	saying -7
nth-order|sentence-after|0|apposition|	judging -7	other -22	saying -24	thinking -11
nth-order|sentence-after|0|direct|	judging -20	other -12	thinking 6
nth-order|sentence-after|0|relative|	other -25
nth-order|sentence-after|1|apposed|	judging -21	other 15	saying -20	thinking -18
nth-order|sentence-after|1|apposition|	other -23
nth-order|sentence-after|1|direct|	thinking -27
nth-order|sentence-after|1|inverted|	judging -15
nth-order|sentence-after|1|relative|	judging -14	other -16	saying -17
nth-order|sentence-after|1|shared|	judging -16	other -28	saying -17	thinking 11
nth-order|sentence-after|2|according|	other -26
nth-order|sentence-after|2|apposed|	judging -19	other -35	saying -20	thinking -16
nth-order|sentence-after|2|apposition|	judging -9	other -10	saying -6
nth-order|sentence-after|2|direct|	judging -23	other -34	thinking -25
nth-order|sentence-after|2|inverted|	judging -17
nth-order|sentence-after|2|passive|	other -10
nth-order|sentence-after|2|relative|	other -11
nth-order|sentence-after|2|shared|	judging -21	other -25	thinking -17
nth-order|sentence-before|0|according|	other 6
nth-order|sentence-before|0|apposed|	other -9	saying -32
nth-order|sentence-before|0|apposition|	judging -37	other -9	thinking -38
nth-order|sentence-before|0|direct|	other -8	thinking -12
nth-order|sentence-before|0|inverted|	saying -13
nth-order|sentence-before|0|passive|	saying -16
nth-order|sentence-before|0|relative|	judging -31	thinking -18
nth-order|sentence-before|1|apposed|	judging -46	saying -7	thinking -34
nth-order|sentence-before|1|apposition|	judging -23	saying -38	thinking -12
nth-order|sentence-before|1|direct|	judging -63	other -17	saying -14	thinking -37
nth-order|sentence-before|1|inverted|	judging 6	other -29	saying -13
nth-order|sentence-before|1|passive|	judging -24	other -45	saying -34
nth-order|sentence-before|1|relative|	judging -24	other -58	saying -18	thinking -10
nth-order|sentence-before|2|apposed|	other -32	saying -32	thinking -19
nth-order|sentence-before|2|apposition|	judging -19	other -29	thinking -12
nth-order|sentence-before|2|direct|	judging -42	other -15	saying -16	thinking -21
nth-order|sentence-before|2|inverted|	judging -26	saying -14
nth-order|sentence-before|2|passive|	judging -11	other -10	saying -21
nth-order|sentence-before|2|relative|	judging -12	other -27	saying -13
nth-order|sentence-before|3|according|	other -28
nth-order|sentence-before|3|apposed|	judging -24	saying -27	thinking -12
nth-order|sentence-before|3|apposition|	judging -7	other -32	saying -26
nth-order|sentence-before|3|direct|	judging -11	other -57	saying -19	thinking -16
nth-order|sentence-before|3|inverted|	judging -25	saying -8
nth-order|sentence-before|3|passive|	judging -7	other -19
nth-order|sentence-before|3|relative|	other -9	saying -12
nth-order|speaker-then-quote|0|apposed|	other 13	thinking 7
nth-order|speaker-then-quote|0|apposition|	judging -23	other -11	saying -56	thinking -9
nth-order|speaker-then-quote|0|direct|	judging 18	other -21	saying 17
nth-order|speaker-then-quote|0|passive|	other -12	saying 8
nth-order|speaker-then-quote|0|relative|	judging 6	saying -13	thinking -19
nth-order|speaker-then-quote|0|shared|	judging -31	other -21	saying -35	thinking 22
nth-order|speaker-then-quote|1|apposed|	judging 10	other -6	saying -17	thinking -14
nth-order|speaker-then-quote|1|apposition|	judging -20	other -20	saying -6
nth-order|speaker-then-quote|1|direct|	saying 22
nth-order|speaker-then-quote|1|passive|	other 10	saying -18
nth-order|speaker-then-quote|1|relative|	judging -10	other -13	saying 28
nth-order|speaker-then-quote|1|shared|	judging 8
nth-order|speaker-then-quote|2|apposed|	judging -10	other -8	thinking -17
nth-order|speaker-then-quote|2|apposition|	judging -17	other -24
nth-order|speaker-then-quote|2|direct|	other 7	saying 9	thinking -7
nth-order|speaker-then-quote|2|relative|	judging 19	other 13
nth-order|speaker-then-quote|2|shared|	other -25
nth-order|speaker-then-quote|3|apposed|	other -39	saying 14	thinking -34
nth-order|speaker-then-quote|3|apposition|	judging -8	other -23	saying -8	thinking -17
nth-order|speaker-then-quote|3|direct|	judging -16	saying 16	thinking -16
nth-order|speaker-then-quote|3|passive|	judging -24	other -9	saying -18
nth-order|speaker-then-quote|3|relative|	judging -22	saying -9	thinking 11
nth-order|speaker-then-quote|3|shared|	other -12
nth-order|verb-then-speaker|0|inverted|	judging -8	other -17	saying 6
nth-order|verb-then-speaker|1|inverted|	saying 8
nth-order|verb-then-speaker|2|inverted|	saying -8
nth|according-to|	0 25
nth|colon|	1 -9	3 -23
nth|interview|	0 -39
nth|named-before|	1 -35
nth|named-nearby|	0 -8	1 6	2 13	3 -17	4 -12
nth|paragraph-before|	0 -12	1 -25	2 -26	3 -33
nth|possessor|	0 10	1 -24	2 -31
nth|quote-then-speaker|	0 12	1 12	2 -6	3 -22	4 -22
nth|quote-then-verb|	0 16
nth|sentence-after|	2 -19
nth|sentence-before|	0 6	1 -18	2 -17	3 -22	4 -51
nth|signature|	0 9
nth|speaker-then-quote|	1 12	2 9	3 -7
nth|topic|	0 40	1 -6	2 -23	3 -23	4 -124
nth|verb-then-speaker|	1 7	2 -11
order|according-to|according|	according 24
order|colon|apposed|	other -9	saying -15
order|colon|apposition|	saying -24
order|colon|direct|	other -13	saying 30
order|colon|inverted|	saying -15
order|colon|naked|	naked -7
order|colon|shared|	saying 10
order|interview|naked|	naked -39
order|named-before|naked|	naked -16
order|paragraph-before|according|	according -21
order|paragraph-before|apposed|	judging -33	other -31	saying -19	thinking -17
order|paragraph-before|apposition|	judging -15	saying -33	thinking -16
order|paragraph-before|direct|	judging -20	other -14	thinking -29
order|paragraph-before|inverted|	judging -18	other -8	saying -34
order|paragraph-before|passive|	judging -13	other -10	saying -13
order|paragraph-before|relative|	judging -10	other -21	saying -14
order|paragraph-before|shared|	judging -14	other -13	thinking -22
order|possessor|naked|	naked 7
order|quote-then-speaker|apposed|	judging -13
order|quote-then-speaker|apposition|	judging -18	saying -9	thinking -27
order|quote-then-speaker|direct|	judging -23	other -26	saying 13	thinking -6
order|quote-then-speaker|passive|	saying 6	thinking -13
order|quote-then-speaker|relative|	other -46	saying -16
order|quote-then-speaker|shared|	saying -17	thinking 14
order|quote-then-verb|inverted|	judging 14	saying 13
order|sentence-after|according|	according 11
order|sentence-after|apposed|	judging -28	other 13	saying -23	thinking -20
order|sentence-after|apposition|	judging -12	other -25	saying -25	thinking -15
order|sentence-after|direct|	judging -10	other -14	saying 8
order|sentence-after|inverted|	judging -19	saying 6
order|sentence-after|passive|	other -12
order|sentence-after|relative|	judging -19	other -27	saying -15
order|sentence-after|shared|	judging -18	other -37	saying -12	thinking 10
order|sentence-before|according|	according 7
order|sentence-before|apposed|	judging -8	other -11	saying -18	thinking -41
order|sentence-before|apposition|	judging -45	other -8	thinking -41
order|sentence-before|direct|	judging -14	other -15	thinking -22
order|sentence-before|inverted|	judging 8	saying -13
order|sentence-before|passive|	judging -23	other -38	saying -33
order|sentence-before|relative|	judging -41	saying 8	thinking -26
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	other -13	saying -7	thinking -11
order|speaker-then-quote|apposition|	judging -30	other -37	saying -30	thinking -7
order|speaker-then-quote|direct|	judging 16	saying 30
order|speaker-then-quote|passive|	judging -29
order|speaker-then-quote|relative|	other 7	saying 6
order|speaker-then-quote|shared|	judging -16	other -24	saying -17	thinking 18
order|topic|naked|	naked -12
order|verb-then-speaker|inverted|	judging -7	other -17	saying 8
outer|according-to|according other name|	none 13
outer|according-to|according other noun|	according other -18	none 15
outer|according-to|according other organisation|	according other 19
outer|according-to|according other person|	none 22
outer|according-to|according other place|	none -15
outer|according-to|according other pronoun|	none 21
outer|colon|apposed saying noun|	none -19
outer|colon|direct saying person|	none 18
outer|colon|direct saying pronoun|	none 11
outer|paragraph-before|according other noun|	direct other -8	direct saying -11	none -15
outer|paragraph-before|according other person|	none -16
outer|paragraph-before|according other pronoun|	none -12
outer|paragraph-before|apposed judging noun|	direct other -10	none -12	shared saying -6
outer|paragraph-before|apposed judging person|	direct judging -12	none -21	shared judging -11	shared saying -10
outer|paragraph-before|apposed other name|	none -9
outer|paragraph-before|apposed other noun|	direct judging -7	direct other -7	direct saying -9	none -19	relative other -6	shared saying -9
outer|paragraph-before|apposed other organisation|	none -10
outer|paragraph-before|apposed other person|	apposition other -16	direct judging -11	direct other -10	direct saying -14	none -26	shared saying -8
outer|paragraph-before|apposed saying name|	direct other -10
outer|paragraph-before|apposed saying noun|	apposition other -8	direct judging -10	direct other -19	direct saying -14	direct thinking -8	none -32	relative saying -7	shared judging -15	shared saying -10	shared thinking -11
outer|paragraph-before|apposed saying organisation|	direct other -9	none -22
outer|paragraph-before|apposed saying person|	apposition other -8	direct judging -24	direct other -38	direct saying -16	direct thinking -23	shared judging -23	shared other -11
outer|paragraph-before|apposed saying place|	none -9
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking person|	none -12
outer|paragraph-before|apposition judging person|	none -17
outer|paragraph-before|apposition other name|	apposition other -12
outer|paragraph-before|apposition other noun|	according other -8	direct saying -8	none -19	relative other -7	shared other -10	shared saying -11
outer|paragraph-before|apposition other organisation|	none -8
outer|paragraph-before|apposition other person|	none -14
outer|paragraph-before|apposition saying name|	none -10
outer|paragraph-before|apposition saying noun|	direct judging -7	direct other -14	none -27
outer|paragraph-before|apposition saying organisation|	none -12
outer|paragraph-before|apposition saying person|	apposition other -8	direct other -13	none -17
outer|paragraph-before|apposition thinking noun|	none -8
outer|paragraph-before|apposition thinking organisation|	none -9
outer|paragraph-before|apposition thinking person|	none -7
outer|paragraph-before|direct judging name|	direct other -9
outer|paragraph-before|direct judging noun|	direct judging -10	direct other -16	direct saying -13	none -25	relative other -8	shared judging -13	shared other -12	shared saying 9
outer|paragraph-before|direct judging organisation|	none -18
outer|paragraph-before|direct judging person|	apposition judging -9	direct judging -16	direct other -9	direct saying 11	direct thinking -13	none -30	relative judging -17	relative other -12	shared judging 7	shared other -16	shared saying -27	shared thinking -18
outer|paragraph-before|direct judging place|	direct other -11
outer|paragraph-before|direct judging pronoun|	direct judging -14	direct other -7	direct saying -9	direct thinking -15	none -24	shared judging -10	shared saying -9
outer|paragraph-before|direct other name|	direct other -10	none -24
outer|paragraph-before|direct other noun|	apposition other -13	apposition saying -8	direct judging -21	direct other -14	direct saying -24	direct thinking -7	none -28	relative judging -9	relative other -9	relative saying -9	shared judging -24	shared other -19	shared saying -15	shared thinking -17
outer|paragraph-before|direct other organisation|	direct judging -16	direct other -18	direct saying -21	none -21	shared saying -10
outer|paragraph-before|direct other person|	according other -13	apposition other -16	apposition saying -13	direct judging -24	direct other -24	direct saying -7	direct thinking -15	none -33	relative saying -15	shared judging -25	shared other -24	shared saying 10	shared thinking -14
outer|paragraph-before|direct other place|	none -14
outer|paragraph-before|direct other pronoun|	apposition other -14	direct judging -23	direct other -17	direct saying -12	direct thinking -16	none 9	relative other -12	shared judging -13	shared saying -15	shared thinking -13
outer|paragraph-before|direct saying name|	direct judging -16	direct other -20	direct saying -13	direct thinking -8	none -26
outer|paragraph-before|direct saying noun|	apposed other -8	apposition other -8	apposition saying -15	direct judging -23	direct other -41	direct saying -20	direct thinking -24	none -28	relative judging -17	relative other -16	shared judging -24	shared other -21	shared saying -19	shared thinking -19
outer|paragraph-before|direct saying organisation|	direct saying 11	direct thinking -15	none -31	relative other -11	shared saying -14
outer|paragraph-before|direct saying person|	apposition other -24	direct judging -10	direct saying 19	direct thinking -50	none 20	relative other -27	relative thinking -20	shared other -30	shared thinking -22
outer|paragraph-before|direct saying place|	none -6
outer|paragraph-before|direct saying pronoun|	apposed other -17	apposition judging -9	apposition other -16	apposition saying 8	direct judging -31	direct other -23	direct thinking -28	none -14	relative other -22	relative saying -16	shared judging -28	shared other -16	shared saying -32
outer|paragraph-before|direct thinking noun|	direct judging -11	direct other -13	direct saying -18	direct thinking -8	none -8	shared other -6
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -9	direct saying -12	direct thinking -13	none -12	shared judging -8	shared saying -7	shared thinking -11
outer|paragraph-before|direct thinking pronoun|	direct judging -16	direct other -12	direct saying -6	direct thinking -7	none -18	shared judging -6	shared saying -11
outer|paragraph-before|inverted judging noun|	none -9
outer|paragraph-before|inverted judging person|	direct saying -6	none -11
outer|paragraph-before|inverted saying name|	none -8
outer|paragraph-before|inverted saying noun|	direct other -11	direct saying -9	none -23	shared saying -8
outer|paragraph-before|inverted saying organisation|	none -22
outer|paragraph-before|inverted saying person|	direct other -12	none -19	relative other -18
outer|paragraph-before|inverted saying pronoun|	direct judging -7	direct other -8	direct thinking -7	none -17
outer|paragraph-before|passive other noun|	none -18
outer|paragraph-before|passive other organisation|	none -6
outer|paragraph-before|passive other person|	none -11
outer|paragraph-before|relative judging noun|	direct judging -12	none -16	shared thinking -10
outer|paragraph-before|relative judging person|	apposition saying 13	none -10
outer|paragraph-before|relative other noun|	apposition judging -6	apposition other -9	apposition saying -12	direct judging -11	direct other -11	direct saying -9	none -14	shared judging -10	shared saying -10
outer|paragraph-before|relative other organisation|	none -8
outer|paragraph-before|relative other person|	apposition saying -17	direct other -12	direct saying -17	none -17	shared other -13
outer|paragraph-before|relative other pronoun|	none -10
outer|paragraph-before|relative saying noun|	apposition saying -15	direct other -14	none -20
outer|paragraph-before|relative saying person|	direct other -21	none 7
outer|paragraph-before|relative thinking noun|	none -13
outer|paragraph-before|shared judging name|	none -8
outer|paragraph-before|shared judging noun|	apposition saying -10	direct other -15	direct thinking -7	none -20	shared judging -8
outer|paragraph-before|shared judging organisation|	none -12
outer|paragraph-before|shared judging person|	direct judging -12	direct other -12	direct saying -10	direct thinking -17	none -9
outer|paragraph-before|shared judging pronoun|	none -20
outer|paragraph-before|shared other name|	none -18
outer|paragraph-before|shared other noun|	direct other -9	none -23
outer|paragraph-before|shared other organisation|	none -6
outer|paragraph-before|shared other person|	none -10
outer|paragraph-before|shared saying name|	none -20
outer|paragraph-before|shared saying noun|	direct judging -17	direct other -13	direct saying -17	direct thinking -15	none -16
outer|paragraph-before|shared saying organisation|	direct other -22	none -25
outer|paragraph-before|shared saying person|	direct other -36	direct saying -16	direct thinking -24	none 15	shared saying -13
outer|paragraph-before|shared saying pronoun|	direct judging -12	direct other -10	direct saying -18	none -20
outer|paragraph-before|shared thinking noun|	direct other -6	none -17
outer|paragraph-before|shared thinking person|	none -20
outer|paragraph-before|shared thinking pronoun|	none -9
outer|quote-then-speaker|apposed judging noun|	direct judging -17	none -29
outer|quote-then-speaker|apposed judging person|	direct judging -11	none -12
outer|quote-then-speaker|apposed judging place|	none -19
outer|quote-then-speaker|apposed other name|	none -13
outer|quote-then-speaker|apposed other noun|	direct other -21
outer|quote-then-speaker|apposed other organisation|	none -25
outer|quote-then-speaker|apposed other person|	direct other 28	none 23
outer|quote-then-speaker|apposed other place|	none -19
outer|quote-then-speaker|apposed saying name|	none -26
outer|quote-then-speaker|apposed saying noun|	direct judging 11	direct other -28	direct thinking -17	none -27	shared saying 7
outer|quote-then-speaker|apposed saying organisation|	direct saying -15	none -11
outer|quote-then-speaker|apposed saying person|	direct judging 20	none 27	relative other 18	shared judging 15	shared saying 19
outer|quote-then-speaker|apposed saying place|	none -29
outer|quote-then-speaker|apposed thinking name|	none -21
outer|quote-then-speaker|apposed thinking noun|	direct other -6	none 8
outer|quote-then-speaker|apposed thinking person|	none -10
outer|quote-then-speaker|apposition judging noun|	direct saying -6	none -12	shared saying -17
outer|quote-then-speaker|apposition judging person|	none -10
outer|quote-then-speaker|apposition other noun|	direct saying -17	none -33
outer|quote-then-speaker|apposition other organisation|	none 11
outer|quote-then-speaker|apposition other person|	none -18
outer|quote-then-speaker|apposition saying name|	none -30
outer|quote-then-speaker|apposition saying noun|	direct judging -14	direct other 10	direct saying -15	direct thinking -10	none -35	relative other -25	shared judging -18	shared saying -18
outer|quote-then-speaker|apposition saying organisation|	none -26
outer|quote-then-speaker|apposition saying person|	direct judging -10	direct other -15	direct saying -16	none 8
outer|quote-then-speaker|apposition saying place|	none -20
outer|quote-then-speaker|apposition thinking noun|	none -14
outer|quote-then-speaker|direct judging noun|	direct judging -19	direct other -11	direct thinking -15	none -26	relative other -15	shared judging -10	shared saying -11
outer|quote-then-speaker|direct judging person|	none -21
outer|quote-then-speaker|direct judging pronoun|	direct other -16	none -22	shared judging 8
outer|quote-then-speaker|direct other noun|	apposition saying -22	direct judging -20	direct other -21	direct saying -32	direct thinking -10	none 7	shared other -16	shared saying -27
outer|quote-then-speaker|direct other organisation|	direct judging -17	none -22
outer|quote-then-speaker|direct other person|	direct judging -17	none -38	shared judging -18	shared saying -19
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct judging -15	direct other -17	direct saying -23	direct thinking -19	none -23	shared saying -18
outer|quote-then-speaker|direct saying name|	none 17
outer|quote-then-speaker|direct saying noun|	direct judging 14	direct other -21	direct saying -8	direct thinking 14	relative other -21	shared judging 21	shared other -21	shared thinking 12
outer|quote-then-speaker|direct saying organisation|	none 17
outer|quote-then-speaker|direct saying person|	apposition other 28	direct judging -9	direct other -23	direct thinking 12	none 17	relative other 24	relative saying 22	relative thinking 22	shared saying 17
outer|quote-then-speaker|direct saying place|	none -16	relative other -13
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct other -14	direct saying 6	direct thinking -13	none 36	shared judging 19	shared other -7	shared saying 13	shared thinking 22
outer|quote-then-speaker|direct thinking noun|	apposition saying -15	direct judging -17	direct other -14	direct saying 10	direct thinking -11	shared saying -15
outer|quote-then-speaker|direct thinking organisation|	none 7
outer|quote-then-speaker|direct thinking person|	none -15
outer|quote-then-speaker|direct thinking pronoun|	direct other -16	direct saying -16	none -31
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -42
outer|quote-then-speaker|passive other organisation|	none 7
outer|quote-then-speaker|passive saying organisation|	none -27
outer|quote-then-speaker|relative judging noun|	none -22
outer|quote-then-speaker|relative judging person|	none 15
outer|quote-then-speaker|relative other name|	none -9
outer|quote-then-speaker|relative other noun|	direct judging -14	direct other -14	direct saying -19	none -34	shared judging -7	shared other -13	shared saying 7	shared thinking -8
outer|quote-then-speaker|relative other person|	apposition saying 13	direct other -10	none -15	shared other 7
outer|quote-then-speaker|relative other pronoun|	none 19
outer|quote-then-speaker|relative saying noun|	direct other -14	none -8	shared judging -9	shared saying -6
outer|quote-then-speaker|relative saying person|	direct other 21	direct thinking 16	none 20
outer|quote-then-speaker|relative thinking noun|	direct other -9
outer|quote-then-speaker|relative thinking person|	none 6
outer|quote-then-speaker|shared judging noun|	direct judging 6	direct other -6	direct saying -7	none -10	shared judging -11	shared other -11
outer|quote-then-speaker|shared judging organisation|	none 8
outer|quote-then-speaker|shared judging person|	direct judging 6	direct other -15	direct saying 22	shared saying -14
outer|quote-then-speaker|shared judging place|	none -14
outer|quote-then-speaker|shared judging pronoun|	none 14	relative other 21	shared other 11	shared saying 14
outer|quote-then-speaker|shared other name|	none -6
outer|quote-then-speaker|shared other noun|	direct other -17	direct saying 11	direct thinking -12	none 6	relative other -13	shared saying -15
outer|quote-then-speaker|shared other organisation|	none -9
outer|quote-then-speaker|shared other person|	direct judging -14
outer|quote-then-speaker|shared other place|	none -25
outer|quote-then-speaker|shared other pronoun|	direct other 26	none -14
outer|quote-then-speaker|shared saying name|	direct other -7	none -9
outer|quote-then-speaker|shared saying noun|	direct judging 14	direct other -12	direct thinking 13	none -22	relative other -8	shared judging -14	shared saying 10
outer|quote-then-speaker|shared saying organisation|	direct other -11	none -22
outer|quote-then-speaker|shared saying person|	direct saying 14	direct thinking 14	shared other 13	shared saying 14
outer|quote-then-speaker|shared saying place|	none -23
outer|quote-then-speaker|shared saying pronoun|	direct judging 8	direct other -10	direct saying 15	direct thinking -9	none -9	relative other -14	shared other -7	shared saying 24
outer|quote-then-speaker|shared thinking noun|	direct saying -25	none 19	shared saying -13
outer|quote-then-speaker|shared thinking organisation|	none 14
outer|quote-then-speaker|shared thinking person|	direct other 16	none 22
outer|quote-then-speaker|shared thinking pronoun|	none -21	shared saying -12
outer|quote-then-verb|inverted judging name|	none 17
outer|quote-then-verb|inverted judging organisation|	none 6
outer|quote-then-verb|inverted judging person|	none -9
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other name|	none -11
outer|quote-then-verb|inverted other organisation|	none 12
outer|quote-then-verb|inverted other person|	none 65
outer|quote-then-verb|inverted other place|	none 7
outer|quote-then-verb|inverted other pronoun|	none -13
outer|quote-then-verb|inverted saying noun|	inverted saying 20
outer|quote-then-verb|inverted saying organisation|	none -41
outer|quote-then-verb|inverted saying person|	inverted saying -7	none 24
outer|quote-then-verb|inverted saying place|	none 31
outer|quote-then-verb|inverted saying pronoun|	none 10
outer|sentence-after|according other noun|	none -23
outer|sentence-after|apposed judging noun|	none -18
outer|sentence-after|apposed judging organisation|	none -12
outer|sentence-after|apposed judging person|	none -18
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed other noun|	none 11
outer|sentence-after|apposed saying noun|	none -31
outer|sentence-after|apposed thinking noun|	none -11
outer|sentence-after|apposition other noun|	none -27
outer|sentence-after|apposition other person|	none -17
outer|sentence-after|apposition saying noun|	none -19
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct judging name|	none -14
outer|sentence-after|direct judging noun|	none -9
outer|sentence-after|direct judging person|	direct judging -12	none 10
outer|sentence-after|direct judging pronoun|	direct saying -20	none -26	relative saying -17	shared other -18
outer|sentence-after|direct other name|	direct other -22	none 9
outer|sentence-after|direct other noun|	direct judging -26	direct other -27	direct saying -22	direct thinking -15	none -10	shared saying -29
outer|sentence-after|direct other organisation|	none -23
outer|sentence-after|direct other person|	direct saying -16	shared other -18
outer|sentence-after|direct other place|	none -12
outer|sentence-after|direct other pronoun|	direct judging 12	direct other -17	direct saying -21	none -43	shared saying -15
outer|sentence-after|direct saying name|	none -33
outer|sentence-after|direct saying noun|	direct other -45	direct saying -27
outer|sentence-after|direct saying organisation|	direct other -17	none -16
outer|sentence-after|direct saying person|	direct judging -17	direct other -17	direct saying -22	none 12	shared other -19	shared saying 15
outer|sentence-after|direct saying pronoun|	apposition other -18	direct judging -29	direct other 7	direct saying -28	direct thinking -23	none 9	relative other -21	shared judging -16	shared saying 7
outer|sentence-after|direct thinking noun|	none 12
outer|sentence-after|direct thinking pronoun|	none -15	shared judging -18
outer|sentence-after|inverted judging noun|	none -16
outer|sentence-after|inverted saying name|	none -20
outer|sentence-after|inverted saying noun|	none -12
outer|sentence-after|inverted saying person|	none -7
outer|sentence-after|inverted saying pronoun|	none 10
outer|sentence-after|passive other noun|	none -10
outer|sentence-after|relative other noun|	none -24
outer|sentence-after|shared judging noun|	none -9
outer|sentence-after|shared judging pronoun|	none -29
outer|sentence-after|shared other noun|	none -9
outer|sentence-after|shared other person|	none -15
outer|sentence-after|shared other pronoun|	direct saying -20	none -20
outer|sentence-after|shared saying name|	none 7
outer|sentence-after|shared saying noun|	none -35
outer|sentence-after|shared saying person|	none -15
outer|sentence-after|shared saying pronoun|	none -10
outer|sentence-after|shared thinking noun|	none -19
outer|sentence-after|shared thinking pronoun|	none 12
outer|sentence-before|according other noun|	direct other -42	inverted saying -23	none 12
outer|sentence-before|according other organisation|	direct judging -21	none -37
outer|sentence-before|according other person|	according other 12	direct other -6	none -6
outer|sentence-before|according other place|	none -11
outer|sentence-before|according other pronoun|	none -24
outer|sentence-before|apposed judging name|	none 6
outer|sentence-before|apposed judging noun|	apposition other -7	direct other -13	none -28
outer|sentence-before|apposed judging organisation|	none -34
outer|sentence-before|apposed judging person|	none -27
outer|sentence-before|apposed judging place|	none -12
outer|sentence-before|apposed other name|	none -27
outer|sentence-before|apposed other noun|	according other -12	apposition other -22	apposition saying -26	direct judging -6	direct other -36	direct saying -25	direct thinking -15	none -49	relative other -10
outer|sentence-before|apposed other organisation|	none 6
outer|sentence-before|apposed other person|	according other 13	apposition saying -19	direct other -39	direct saying -33	none 10
outer|sentence-before|apposed other place|	according other -9	none -25
outer|sentence-before|apposed saying name|	direct other -26	none -27
outer|sentence-before|apposed saying noun|	according other -19	apposition other -25	apposition saying -19	direct other 6	direct saying -17	direct thinking -11	none -69	relative other -12
outer|sentence-before|apposed saying organisation|	direct other -19	none -35
outer|sentence-before|apposed saying person|	apposition saying -18	direct judging -22	direct saying -26	direct thinking 8	inverted saying -18
outer|sentence-before|apposed saying place|	direct other -17	direct saying -12	none -17
outer|sentence-before|apposed thinking name|	none -22
outer|sentence-before|apposed thinking noun|	direct other -19	none -27
outer|sentence-before|apposed thinking organisation|	none -9
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging noun|	direct judging -14	direct other -14	none -26
outer|sentence-before|apposition judging organisation|	none -20
outer|sentence-before|apposition judging person|	none -28
outer|sentence-before|apposition judging place|	none -13
outer|sentence-before|apposition other name|	none -10
outer|sentence-before|apposition other noun|	according other -14	apposition other -19	direct other -30	direct saying -39	none -56
outer|sentence-before|apposition other organisation|	none -24
outer|sentence-before|apposition other person|	apposition saying 13	direct other -19	direct saying -23	none 13
outer|sentence-before|apposition other place|	none -11
outer|sentence-before|apposition saying name|	direct other -7	none -28
outer|sentence-before|apposition saying noun|	apposition other -18	direct judging -9	direct other -42	direct saying 9	direct thinking -19	inverted saying -13	none -65	relative other -11
outer|sentence-before|apposition saying organisation|	direct judging -14	direct other -22	none -42
outer|sentence-before|apposition saying person|	apposition saying -23	direct other 16	direct saying -24	none 9
outer|sentence-before|apposition saying place|	none -22
outer|sentence-before|apposition thinking name|	none -15
outer|sentence-before|apposition thinking noun|	direct other -11	none -30
outer|sentence-before|apposition thinking organisation|	apposition saying -7	none -15
outer|sentence-before|direct judging name|	none 6
outer|sentence-before|direct judging noun|	apposition other -21	apposition saying -15	direct judging -13	direct other -32	direct saying -29	direct thinking -18	inverted saying -13
outer|sentence-before|direct judging organisation|	direct other -25	none -9
outer|sentence-before|direct judging person|	apposition judging -26	apposition saying 10	direct judging -33	direct other -26	direct saying -34	direct thinking -24	inverted judging -11	inverted saying -21	none -12
outer|sentence-before|direct judging place|	none -14
outer|sentence-before|direct judging pronoun|	direct judging -28	direct other -26	direct thinking -21	none -38
outer|sentence-before|direct other name|	according other -22	apposition saying -18	direct judging -8	direct saying -37	direct thinking -19	inverted saying -38	none -47	relative other -24
outer|sentence-before|direct other noun|	according other -29	apposed other -23	apposed saying -18	apposition judging -25	apposition other -8	apposition saying -37	direct other 8	direct saying -57	direct thinking -27	inverted saying -26	none -7	relative judging -14	relative other -29	relative saying -15
outer|sentence-before|direct other organisation|	according other -27	direct saying -33	none 11
outer|sentence-before|direct other person|	according other 14	apposition judging -20	apposition saying -23	direct judging -32	direct other -7	direct saying -46	direct thinking -21	none -11	relative other -26
outer|sentence-before|direct other place|	direct other -15	direct saying -25	none -30
outer|sentence-before|direct other pronoun|	apposition other -21	apposition saying -27	direct judging -36	direct other -38	direct saying -41	direct thinking -20	none -32	relative judging -15	relative other -28
outer|sentence-before|direct saying name|	direct judging -20	direct other 14	direct saying -17	direct thinking -19	inverted saying -19	none -14
outer|sentence-before|direct saying noun|	according other -22	apposition saying -25	direct judging -29	direct other 20	direct saying -42	direct thinking -22	none -29	relative other -22
outer|sentence-before|direct saying organisation|	apposition other -24	direct other 13	direct saying -33
outer|sentence-before|direct saying person|	according other -29	apposition judging -10	apposition other -12	apposition saying -17	direct judging -16	direct other -25	direct saying -12	direct thinking -12	inverted saying -20	none 9	relative other 11	relative saying -20
outer|sentence-before|direct saying place|	none -26
outer|sentence-before|direct saying pronoun|	apposition other -23	apposition thinking -8	direct judging -18	direct other -26	direct saying 16	inverted saying 18	none 13	relative other -20
outer|sentence-before|direct thinking name|	none -28
outer|sentence-before|direct thinking noun|	direct other -23	direct thinking -12	none 6
outer|sentence-before|direct thinking organisation|	direct other -16	none -26
outer|sentence-before|direct thinking person|	direct other -21	none -34
outer|sentence-before|direct thinking pronoun|	apposition saying -17	direct other -18	direct saying -16	none -35
outer|sentence-before|inverted judging name|	none -27
outer|sentence-before|inverted judging noun|	none -50
outer|sentence-before|inverted judging organisation|	none -41
outer|sentence-before|inverted judging person|	none 21
outer|sentence-before|inverted judging place|	none -8
outer|sentence-before|inverted judging pronoun|	direct other -6
outer|sentence-before|inverted other noun|	none -19
outer|sentence-before|inverted other person|	none -39
outer|sentence-before|inverted other pronoun|	none 19
outer|sentence-before|inverted saying name|	direct other -7
outer|sentence-before|inverted saying noun|	according other -27	direct judging -12	direct other -17	direct saying -13	direct thinking -11	inverted saying 12	none -36
outer|sentence-before|inverted saying organisation|	direct other -14	none -48
outer|sentence-before|inverted saying person|	apposition saying -9	direct judging 6	direct other 12	direct saying 10	none -18	relative judging 23	relative other 8	relative saying 10
outer|sentence-before|inverted saying place|	none -25
outer|sentence-before|inverted saying pronoun|	direct judging -7	direct other -28	direct saying -17	none 23
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other noun|	none -12
outer|sentence-before|passive other organisation|	none -26
outer|sentence-before|passive other person|	direct saying -22	none -15
outer|sentence-before|passive other place|	none -9
outer|sentence-before|passive other pronoun|	direct other -9
outer|sentence-before|passive saying noun|	direct saying -9	none -31
outer|sentence-before|relative judging noun|	direct judging -15	none -23
outer|sentence-before|relative judging organisation|	none -16
outer|sentence-before|relative judging person|	apposition saying -15
outer|sentence-before|relative other name|	direct other -10	none -32
outer|sentence-before|relative other noun|	apposition judging -16	apposition other -15	apposition saying 18	direct judging -23	direct other -24	direct saying -34	direct thinking -17	inverted saying -7	none -42	relative other -21
outer|sentence-before|relative other organisation|	apposition judging -19	none 12
outer|sentence-before|relative other person|	apposition saying 7	direct other -28	none -27
outer|sentence-before|relative saying noun|	apposition saying 9	none -29
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -21	direct thinking -23
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	apposed saying -24	apposition saying -18	direct judging 6	direct other -10	direct saying -20	none -45	relative other -16	shared other -13	shared saying -13
outer|speaker-then-quote|apposed judging organisation|	none 26	relative other 11
outer|speaker-then-quote|apposed judging person|	direct judging 9	direct other 25	none 34
outer|speaker-then-quote|apposed judging place|	none -12
outer|speaker-then-quote|apposed other name|	direct other -20	none -29
outer|speaker-then-quote|apposed other noun|	apposition saying -19	direct judging -20	direct other -17	direct saying -27	direct thinking -30	none -20	relative other -19
outer|speaker-then-quote|apposed other organisation|	none 8
outer|speaker-then-quote|apposed other person|	apposed saying -21	direct other 23	direct saying -23	none 28	relative other -14
outer|speaker-then-quote|apposed saying name|	direct judging 12	direct saying -17	none -21
outer|speaker-then-quote|apposed saying noun|	apposed judging -27	apposed other -31	apposed saying -32	apposed thinking -11	apposition saying 24	direct judging -29	direct other -33	direct saying 7	direct thinking -23	none -27	passive saying -19	relative judging -20	relative other -8	relative saying -9	shared judging -23	shared other -20
outer|speaker-then-quote|apposed saying organisation|	apposition other 16	none 16
outer|speaker-then-quote|apposed saying person|	apposed judging 13	apposed other 20	apposed saying 24	apposition saying 32	direct other 24	direct saying 13	none 24	passive other -9	relative judging 6	relative other 12	relative saying 8	shared other 14	shared saying 10
outer|speaker-then-quote|apposed saying place|	apposed judging -8	apposed other -14	none -33
outer|speaker-then-quote|apposed thinking name|	none -22
outer|speaker-then-quote|apposed thinking noun|	direct other -17	direct saying -29	none -15
outer|speaker-then-quote|apposed thinking person|	direct saying -22	none 27
outer|speaker-then-quote|apposition judging name|	none -16
outer|speaker-then-quote|apposition judging noun|	direct judging -35	direct other -18	direct saying -23	direct thinking -17	none -31	relative other -32	shared judging -18	shared other 6
outer|speaker-then-quote|apposition judging organisation|	none -27
outer|speaker-then-quote|apposition judging person|	direct other -16	none 23
outer|speaker-then-quote|apposition judging place|	none -6
outer|speaker-then-quote|apposition other name|	none -11
outer|speaker-then-quote|apposition other noun|	apposed saying -24	apposition saying 8	direct judging -16	direct other -26	direct saying -24	none -51	relative other -21
outer|speaker-then-quote|apposition other organisation|	none -7
outer|speaker-then-quote|apposition other person|	direct saying -11	none 14
outer|speaker-then-quote|apposition other place|	none -26
outer|speaker-then-quote|apposition saying name|	none -25
outer|speaker-then-quote|apposition saying noun|	apposed judging -17	apposed other -20	apposed saying -17	apposition other -25	apposition saying -39	direct judging -22	direct other -42	direct saying -15	direct thinking -9	none -52	relative judging -19	relative other -25	relative saying -27	shared judging -24	shared other -15	shared saying -26	shared thinking -13
outer|speaker-then-quote|apposition saying organisation|	direct saying -11	none -11
outer|speaker-then-quote|apposition saying person|	apposed judging -18	direct judging 7	direct saying 9	direct thinking -20	none 54	shared judging -16
outer|speaker-then-quote|apposition saying place|	none -13
outer|speaker-then-quote|apposition saying pronoun|	none -17
outer|speaker-then-quote|apposition thinking noun|	none 7
outer|speaker-then-quote|apposition thinking person|	none 23
outer|speaker-then-quote|direct judging name|	none -22
outer|speaker-then-quote|direct judging noun|	apposed judging -16	apposed other -10	apposed saying -19	apposition saying -30	direct thinking -30	relative other 12	shared judging 8	shared other -33	shared saying -10	shared thinking -15
outer|speaker-then-quote|direct judging organisation|	none 10
outer|speaker-then-quote|direct judging person|	direct judging 14	direct other 27	none 24	relative other -6
outer|speaker-then-quote|direct judging pronoun|	direct judging 10	direct other 11	direct saying -13	direct thinking 9	none -15	shared saying -38
outer|speaker-then-quote|direct other name|	apposed saying -20	direct other -21	direct saying -26	none -21
outer|speaker-then-quote|direct other noun|	apposed other -17	apposed saying -78	apposed thinking -20	apposition saying -38	direct saying -14	direct thinking -9	none 7	passive other 8	passive saying -22	relative judging -27	relative other -27	relative saying -19	shared judging -27	shared other -21	shared saying -42	shared thinking -16
outer|speaker-then-quote|direct other organisation|	apposed saying -29	direct saying -6	direct thinking -15	none -13	relative saying -14	shared saying -23
outer|speaker-then-quote|direct other person|	apposed saying -33	apposition saying -27	direct saying -18	direct thinking 16	none 7	relative saying -19
outer|speaker-then-quote|direct other place|	apposed saying -12	direct saying -7	none -26	shared saying -19
outer|speaker-then-quote|direct other pronoun|	apposed judging 7	apposed other -22	apposed saying -16	apposition saying -41	direct judging 9	direct saying -27	none -11	passive saying -21	shared judging 10	shared other 6	shared saying -52
outer|speaker-then-quote|direct saying name|	direct other 18	direct saying -24	direct thinking -15	none -21
outer|speaker-then-quote|direct saying noun|	apposed judging 15	apposed other 14	apposed thinking -15	direct judging 13	direct other -6	direct saying 15	direct thinking 20	none 7	passive other -20	passive saying 21	relative judging -27	relative other -24	relative saying -10	shared other -14	shared saying -10
outer|speaker-then-quote|direct saying organisation|	direct judging 22	direct other 20	direct saying 6	none 23
outer|speaker-then-quote|direct saying person|	apposed judging -9	direct judging 39	direct other 8	direct thinking -10	passive other 21	relative judging 19	relative other 22	shared judging 22	shared other 9
outer|speaker-then-quote|direct saying place|	direct saying -21	none -8
outer|speaker-then-quote|direct saying pronoun|	apposed judging 28	apposed saying -18	direct judging 17	direct other 29	direct thinking 25	relative other 26	shared judging 28	shared saying -26
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -38	apposition judging -20	direct other -14	none 13	shared judging -15	shared saying -38
outer|speaker-then-quote|direct thinking organisation|	none 6
outer|speaker-then-quote|direct thinking person|	direct other 14
outer|speaker-then-quote|direct thinking place|	direct saying -16	none 14
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -12	apposition saying -31	direct other -11	direct saying -35	shared saying -36
outer|speaker-then-quote|passive judging noun|	none -15
outer|speaker-then-quote|passive judging organisation|	none -18
outer|speaker-then-quote|passive other noun|	direct other -16	direct saying -25	none -11
outer|speaker-then-quote|passive other person|	none 18
outer|speaker-then-quote|passive saying noun|	none -29
outer|speaker-then-quote|passive saying organisation|	none 8
outer|speaker-then-quote|passive saying person|	none 15
outer|speaker-then-quote|relative judging noun|	apposed saying -17	none 11
outer|speaker-then-quote|relative other name|	none 11
outer|speaker-then-quote|relative other noun|	apposed judging -24	apposed saying -26	direct judging -24	direct thinking -15	none 16	shared saying 22
outer|speaker-then-quote|relative other organisation|	none 8
outer|speaker-then-quote|relative other person|	direct other -23	direct thinking 18	none -23
outer|speaker-then-quote|relative saying noun|	apposed saying -20	direct judging 14	direct thinking -14	none 19	shared saying 12
outer|speaker-then-quote|relative saying organisation|	none 20
outer|speaker-then-quote|relative saying person|	direct other -27	direct saying -16	none -11
outer|speaker-then-quote|relative thinking noun|	none 11
outer|speaker-then-quote|shared judging name|	direct other -16	relative other 7
outer|speaker-then-quote|shared judging noun|	apposed judging -17	apposed other -8	apposed saying -22	direct saying -18	direct thinking -8	none -17	relative other 8	shared judging -14	shared other -16	shared saying 10
outer|speaker-then-quote|shared judging organisation|	direct other 18
outer|speaker-then-quote|shared judging person|	apposed judging 9	apposed saying -9	direct judging 22	direct other 9	direct saying -20	direct thinking 12	none 10	passive other -11	relative other -18	shared judging 12	shared other -8
outer|speaker-then-quote|shared judging place|	direct other -14
outer|speaker-then-quote|shared judging pronoun|	direct judging -11	direct saying 21	direct thinking -22	none -6
outer|speaker-then-quote|shared other name|	none -11
outer|speaker-then-quote|shared other noun|	apposed judging -17	apposed other -21	apposition saying -8	direct judging -18	direct saying -7	direct thinking -9	relative other -16	shared judging 16	shared saying -23
outer|speaker-then-quote|shared other organisation|	direct other -16	none -14
outer|speaker-then-quote|shared other person|	apposed judging 14	apposed other -21	apposed saying -7	direct judging -14	none -15	relative other -12	shared judging -11	shared other -19	shared thinking -15
outer|speaker-then-quote|shared other pronoun|	apposed saying -22	direct judging 10	direct other -7	none -8	shared saying 18
outer|speaker-then-quote|shared saying name|	apposed saying -18	direct other 18	direct saying -23	shared judging 16	shared saying -17
outer|speaker-then-quote|shared saying noun|	apposed judging -39	apposed other -15	apposed saying -27	apposed thinking -34	apposition saying 17	direct judging -12	direct other 19	none -26	passive other 15	relative other -6	relative saying 11	shared judging 9	shared other -24	shared saying -29
outer|speaker-then-quote|shared saying organisation|	apposition other 13	direct judging 9	direct other 8	direct saying -14	direct thinking 6	passive other -24	shared saying 7
outer|speaker-then-quote|shared saying person|	apposed judging 6	apposed other 13	apposed saying 9	apposed thinking 8	apposition saying 26	direct other -23	direct thinking -12	none 10	relative other -11	shared judging 19	shared other 23	shared saying 28	shared thinking 26
outer|speaker-then-quote|shared saying place|	apposed other -14	none -13
outer|speaker-then-quote|shared saying pronoun|	apposed saying -19	direct judging 25	direct other 35	direct saying -19	direct thinking -17	relative other -12	shared saying -22
outer|speaker-then-quote|shared thinking name|	direct saying 15
outer|speaker-then-quote|shared thinking noun|	apposed saying -14	direct judging 8	direct saying -14	direct thinking 7	none 8	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 17	direct other 16
outer|speaker-then-quote|shared thinking pronoun|	direct judging -8	direct other -8	direct saying 7	direct thinking 8
outer|verb-then-speaker|inverted judging name|	none -41
outer|verb-then-speaker|inverted judging noun|	none -14
outer|verb-then-speaker|inverted judging organisation|	none -27
outer|verb-then-speaker|inverted judging person|	none -39
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 30
outer|verb-then-speaker|inverted saying noun|	inverted judging -15	inverted saying -34	none -21
outer|verb-then-speaker|inverted saying organisation|	none -32
outer|verb-then-speaker|inverted saying person|	none 28
outer|verb-then-speaker|inverted saying place|	none -18
outer|verb-then-speaker|inverted saying pronoun|	none 29
phrase|according-to|name|	false 31	true -6
phrase|according-to|noun|	true 25
phrase|according-to|pronoun|	false 21
phrase|colon|name|	false 20	true 23
phrase|colon|noun|	false -43	true 7
phrase|colon|pronoun|	false 15
phrase|interview|name|	false -39
phrase|named-before|name|	false -11	true -6
phrase|named-before|pronoun|	false -19
phrase|named-nearby|pronoun|	false -13
phrase|name|	true 15
phrase|noun|	false -39	true 22
phrase|paragraph-before|name|	true -19
phrase|paragraph-before|noun|	false -64	true -45
phrase|paragraph-before|pronoun|	false -21
phrase|possessor|name|	false -25
phrase|possessor|noun|	true -22
phrase|possessor|pronoun|	false 9
phrase|pronoun|	false 13
phrase|quote-then-speaker|name|	false 8	true 19
phrase|quote-then-speaker|noun|	false -30
phrase|quote-then-speaker|pronoun|	false 16
phrase|quote-then-verb|name|	true 11
phrase|quote-then-verb|noun|	true 8
phrase|sentence-after|name|	false -12
phrase|sentence-after|noun|	false -8
phrase|sentence-before|noun|	false -22	true -23
phrase|sentence-before|pronoun|	false 7
phrase|signature|name|	false 8
phrase|speaker-then-quote|name|	false 12	true 8
phrase|speaker-then-quote|noun|	false -27	true 17
phrase|speaker-then-quote|pronoun|	false 12
phrase|topic|name|	true 15
phrase|topic|noun|	false -28	true -17
phrase|topic|pronoun|	false -27
phrase|verb-then-speaker|name|	false 15	true -12
phrase|verb-then-speaker|noun|	false -34
phrase|verb-then-speaker|pronoun|	false 37
pronoun|according-to|	elle 23	er 13
pronoun|colon|	he 13	it -23
pronoun|named-before|	ele 20	ella 17	elle -14	es -27	he -14	het -27	hij 7	i -29	il 6	ils -15	it -40	lui 6	man -20	on -28	she -19	sie -14	they -38	we -15	you -16	zij 9	él -13
pronoun|named-nearby|	celle-ci -12	ela 11	ele 29	ella 7	er 22	es -49	he 6	het -49	hij 22	i -30	il 17	it -58	lei -7	lui 13	man -53	on -35	she 22	sie 9	they -10	we -30	you -31	zij 17	él -9
pronoun|paragraph-before|	he 13	het -9	i -17	il -23	it -16	she -37	they -23	you -12	ze -17
pronoun|possessor|	he -22	his 8	ihr -17	it -27	its -34	my -21	our -24	she -11	their -11
pronoun|quote-then-speaker|	elle 39	he 9	hij -7	i -8	il 24	it -18	she 28	they -14
pronoun|quote-then-verb|	ela 28	ele 25	elle 8	er 26	es -28	he -21	het -24	hij 25	il 16	it -18	lei 25	lui -8	she -16	sie 32	ze 9	zij 18	él 25
pronoun|sentence-after|	i -30	it 10	she -7	they -30
pronoun|sentence-before|	elle -27	er 19	es -24	he -12	het -24	hij 26	i -46	ils -14	it -49	lei -12	lui -9	man -30	on -28	sie 13	they -41	we -10	you -18	zij 8
pronoun|speaker-then-quote|	celle-ci -12	ela 15	elle -16	er -8	he 43	i -14	il -10	it -37	man -41	on -32	she 7	sie -6	you -22	ze -14	zij 20
pronoun|topic|	celle-ci -19	ela -15	ele 24	ella 18	elle -18	er -22	es -26	het -45	hij -30	il -19	ils -19	lei 16	lui 19	man -48	on -46	sie -19	ze -13	zij 18	él -17
pronoun|verb-then-speaker|	er 22	es -42	he -9	het -52	hij 28	il 25	it -57	lei 12	she -33	sie 38	ze 22
says|according-to|	never 20	too 6
says|colon|	never 18	often 24	too 23
says|interview|	never -39
says|named-before|	never -11	often -13	too -12
says|named-nearby|	often -16
says|	never 6
says|paragraph-before|	never -31	often 29	too -8
says|possessor|	often -25	too -22
says|quote-then-speaker|	never 18	often 11	too -6
says|quote-then-verb|	often 26	too 7
says|sentence-after|	never -13	often 10
says|sentence-before|	never 10	often -38
says|signature|	never 10
says|speaker-then-quote|	often 25	too 18
says|topic|	never 12	often 7	too -17
says|verb-then-speaker|	never 22	often -15	too -9
size|according-to|10+|	according 16
size|according-to|1|	according 10
size|according-to|3|	according 15
size|according-to|6-9|	according 9
size|colon|10+|	judging 7	naked 8	other -13	saying 9
size|colon|1|	naked -9
size|colon|2|	naked -9
size|colon|3|	naked -23
size|colon|4-5|	naked -17
size|interview|10+|	naked -34
size|interview|6-9|	naked -13
size|named-before|10+|	naked -16
size|named-before|1|	naked -7
size|named-before|2|	naked -30
size|named-before|3|	naked -12
size|named-before|4-5|	naked -7
size|named-before|6-9|	naked -9
size|named-nearby|10+|	naked 7
size|named-nearby|2|	naked 7
size|named-nearby|4-5|	naked -25
size|paragraph-before|10+|	according -18	judging -13	other -32	thinking -35
size|paragraph-before|1|	judging -13	other -12	saying -27
size|paragraph-before|2|	judging -11	other -20	saying -30	thinking -8
size|paragraph-before|3|	judging -8	other -27	saying -34	thinking -12
size|paragraph-before|4-5|	judging -13	other -8	saying -34	thinking -16
size|paragraph-before|6-9|	according -13	judging -32	other -11	saying -31	thinking -19
size|possessor|10+|	naked -7
size|possessor|2|	naked -6
size|possessor|4-5|	naked -10
size|possessor|6-9|	naked 11
size|quote-then-speaker|10+|	saying 10
size|quote-then-speaker|1|	judging -19	other -53	saying -16	thinking -30
size|quote-then-speaker|2|	judging -33	other -23	saying 13	thinking -11
size|quote-then-speaker|3|	other -11	saying -18	thinking -10
size|quote-then-speaker|4-5|	judging -9	saying 26	thinking 17
size|quote-then-speaker|6-9|	judging -7	other -13	thinking -29
size|quote-then-verb|10+|	judging 10	other 13	saying 11
size|quote-then-verb|1|	judging 10	saying -8
size|quote-then-verb|2|	judging 6	other 19
size|quote-then-verb|3|	other -16	saying 39
size|quote-then-verb|4-5|	judging -12
size|quote-then-verb|6-9|	judging -8	other 8	saying 8
size|sentence-after|10+|	according 10	other -11	thinking -31
size|sentence-after|1|	judging -19	saying -11	thinking -27
size|sentence-after|2|	judging -43	other -46	saying -13	thinking -24
size|sentence-after|3|	judging -28	other -22	saying -6	thinking 11
size|sentence-after|4-5|	judging -40	other -14	saying -20	thinking 12
size|sentence-after|6-9|	other -11	thinking -24
size|sentence-before|10+|	according 22	judging -9	other -25	saying 8	thinking -44
size|sentence-before|1|	other -17	saying -36	thinking -35
size|sentence-before|2|	judging -12	saying -34	thinking -43
size|sentence-before|3|	according -45	judging -13	thinking -27
size|sentence-before|4-5|	according -21	judging -46	other -12	thinking -14
size|sentence-before|6-9|	according -42	judging -14	other -10	saying -7	thinking -13
size|signature|10+|	naked 12
size|signature|6-9|	naked 6
size|speaker-then-quote|10+|	judging 16	saying 22	thinking -7
size|speaker-then-quote|1|	judging 15	other -14	saying -6	thinking 13
size|speaker-then-quote|2|	judging -24	other -16	saying 11
size|speaker-then-quote|3|	saying 19	thinking -19
size|speaker-then-quote|4-5|	thinking -8
size|speaker-then-quote|6-9|	judging -9	other -20	thinking -13
size|topic|10+|	naked 11
size|topic|1|	naked -29
size|topic|3|	naked 6
size|topic|4-5|	naked -18
size|topic|6-9|	naked -15
size|transcript|10+|	naked -13
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -43	saying -18
size|verb-then-speaker|1|	judging -10	saying -13
size|verb-then-speaker|2|	judging -41	saying -15
size|verb-then-speaker|3|	judging -44	saying -8
size|verb-then-speaker|4-5|	judging -23	saying 11
size|verb-then-speaker|6-9|	judging 10	other 21	saying 18
starts|according-to|false|	according 24
starts|colon|false|	apposed -14	apposition -21	direct 12	inverted -15	naked -23
starts|colon|true|	apposed -8	direct 10	naked 14	shared 8
starts|interview|false|	naked -28
starts|interview|true|	naked -27
starts|named-before|false|	naked -9
starts|named-before|true|	naked -21
starts|named-nearby|false|	naked -14
starts|named-nearby|true|	naked 22
starts|paragraph-before|false|	according -21	apposed -30	apposition -38	direct -17	inverted -37	passive -13	relative -21	shared -24
starts|paragraph-before|true|	apposed -20
starts|possessor|true|	naked 7
starts|quote-then-speaker|false|	apposed 9	apposition -11	direct 6	relative -38	shared -25
starts|quote-then-speaker|true|	apposed -20	shared 22
starts|quote-then-verb|false|	inverted 15
starts|sentence-after|false|	according 11	apposed -16	apposition -36	direct -15	passive -13	relative -20	shared -12
starts|sentence-after|true|	apposed 8	apposition -8	direct 7	relative -20
starts|sentence-before|false|	according 7	apposed -64	direct -13	inverted -7	passive -52	relative -61
starts|sentence-before|true|	apposition -38	relative 15
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -26	apposition -32	direct 26	shared -49
starts|speaker-then-quote|true|	apposed 6	apposition -44	direct 12	relative 30	shared 16
starts|topic|false|	naked -26
subject|according-to|	elided -8	none -11	own -32
subject|according-to|elided|	0 -8
subject|according-to|none|	0 -14	1 12
subject|according-to|none|13-25|	name 13	noun -13
subject|according-to|none|1|	name 20	pronoun 24
subject|according-to|none|2|	name 32
subject|according-to|none|3|	name -16	noun 25	pronoun 17
subject|according-to|none|4-6|	name 15	noun -25
subject|according-to|none|7-12|	noun -26
subject|according-to|own|	0 -28	1 -25
subject|according-to|own|13-25|	name -15
subject|according-to|own|1|	name 21	noun -18
subject|according-to|own|4-6|	name -18
subject|according-to|own|7-12|	name -25	noun -28
subject|colon|	elided -16	none -13	own -54
subject|colon|elided|	0 -16
subject|colon|elided|1|	name -6	noun -34
subject|colon|none|	0 -9
subject|colon|none|1|	name 28	noun -27
subject|colon|none|3|	name -11
subject|colon|none|4-6|	name -17
subject|colon|own|	0 -52
subject|colon|own|1|	name -11	noun -52	pronoun -6
subject|interview|	none -39
subject|interview|none|	0 -39
subject|interview|none|26+|	name -39
subject|named-before|	elided 25
subject|named-before|elided|	0 24
subject|named-before|elided|13-25|	name 7
subject|named-before|elided|1|	name -11
subject|named-before|elided|26+|	name -25
subject|named-before|elided|4-6|	name 23	pronoun -7
subject|named-before|elided|7-12|	name 29
subject|named-before|none|	1 6
subject|named-before|none|13-25|	pronoun 16
subject|named-before|none|1|	name 12	pronoun 22
subject|named-before|none|26+|	name -43	pronoun -19
subject|named-before|none|2|	name -21	pronoun 7
subject|named-before|none|3|	name 13
subject|named-before|none|7-12|	name 9	pronoun -15
subject|named-before|own|	1 -20
subject|named-before|own|13-25|	name -21	pronoun -44
subject|named-before|own|1|	name 23	pronoun -21
subject|named-before|own|26+|	name -58	pronoun -30
subject|named-before|own|2|	name 9	pronoun 8
subject|named-before|own|3|	name -40	pronoun -35
subject|named-before|own|4-6|	name -24	pronoun -55
subject|named-before|own|7-12|	name -25	pronoun -54
subject|named-nearby|	elided 12	none 21	own 24
subject|named-nearby|elided|	0 16	1 -14
subject|named-nearby|elided|0|	name -18
subject|named-nearby|elided|13-25|	name -6
subject|named-nearby|elided|2|	name 22	pronoun -10
subject|named-nearby|elided|4-6|	name 19
subject|named-nearby|elided|7-12|	name 14
subject|named-nearby|none|	0 19	1 13	2 -25
subject|named-nearby|none|0|	name -23	pronoun -17
subject|named-nearby|none|13-25|	name 9	pronoun -20
subject|named-nearby|none|1|	name 23
subject|named-nearby|none|26+|	name -26
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 29	pronoun 10
subject|named-nearby|none|7-12|	name -14	pronoun -19
subject|named-nearby|own|	0 33	1 -18
subject|named-nearby|own|0|	name -33	pronoun -20
subject|named-nearby|own|13-25|	name -14	pronoun -26
subject|named-nearby|own|1|	pronoun -23
subject|named-nearby|own|26+|	name -32
subject|named-nearby|own|2|	name 40	pronoun 7
subject|named-nearby|own|3|	name 18	pronoun -12
subject|named-nearby|own|4-6|	pronoun -25
subject|named-nearby|own|7-12|	name 23	pronoun -12
subject|paragraph-before|	elided -37	none -58	own -38
subject|paragraph-before|elided|	0 -22	1 -16	2 -24
subject|paragraph-before|elided|26+|	name -15	noun -31
subject|paragraph-before|none|	0 -46	1 -34	2 -17
subject|paragraph-before|none|26+|	name -36	noun -38	pronoun -14
subject|paragraph-before|own|	0 -33	1 -22	2 -28
subject|paragraph-before|own|26+|	name -46	noun -18	pronoun -24
subject|possessor|	none -7	own -27
subject|possessor|none|	0 -7
subject|possessor|none|4-6|	name -10
subject|possessor|none|7-12|	pronoun -21
subject|possessor|own|	0 -26
subject|possessor|own|7-12|	noun -17
subject|quote-then-speaker|elided|	0 -16	1 15
subject|quote-then-speaker|	none -23
subject|quote-then-speaker|none|-12|	name 24
subject|quote-then-speaker|none|-4|	name -12
subject|quote-then-speaker|none|	0 -37	1 -13	2 18
subject|quote-then-speaker|none|1|	name -18	noun -35
subject|quote-then-speaker|none|4-6|	noun -10
subject|quote-then-speaker|none|7-12|	name -9
subject|quote-then-speaker|own|-10|	name -8	noun -24
subject|quote-then-speaker|own|-11|	noun 13
subject|quote-then-speaker|own|-12|	name -7
subject|quote-then-speaker|own|-14|	name -12
subject|quote-then-speaker|own|-15|	name -14
subject|quote-then-speaker|own|-17|	name -6
subject|quote-then-speaker|own|-3|	noun -24
subject|quote-then-speaker|own|-4|	name -16	noun -21
subject|quote-then-speaker|own|-5|	name -12	noun -29
subject|quote-then-speaker|own|-6|	name 18	noun -20
subject|quote-then-speaker|own|-7|	name 12
subject|quote-then-speaker|own|-8|	name -12
subject|quote-then-speaker|own|-9|	name -13	noun 7
subject|quote-then-speaker|own|	0 10	1 -11	2 -15
subject|quote-then-speaker|own|0|	noun -17
subject|quote-then-speaker|own|13-25|	noun -30
subject|quote-then-speaker|own|1|	name -6	noun -8
subject|quote-then-speaker|own|2|	name 25	noun -12	pronoun 38
subject|quote-then-speaker|own|3|	name 13	noun -14
subject|quote-then-speaker|own|4-6|	name -17	noun -27
subject|quote-then-speaker|own|7-12|	name -9
subject|quote-then-verb|	none 23	own 9
subject|quote-then-verb|none|	0 25	1 -13
subject|quote-then-verb|none|1|	name 34	noun 13	pronoun -11
subject|quote-then-verb|own|	0 18	1 -25
subject|quote-then-verb|own|1|	name -12	noun 13	pronoun 20
subject|quote-then-verb|own|2|	name 28	noun -25
subject|quote-then-verb|own|3|	name 6
subject|quote-then-verb|own|7-12|	name -18	noun -10
subject|sentence-after|	elided -32	none -20	own -10
subject|sentence-after|elided|	0 -27
subject|sentence-after|none|	0 -20	1 -16
subject|sentence-after|none|0|	name -37
subject|sentence-after|none|1|	name 8
subject|sentence-after|none|3|	name -22
subject|sentence-after|none|4-6|	name -30	noun -26	pronoun -15
subject|sentence-after|none|7-12|	name -21	noun -20
subject|sentence-after|own|0|	name -13
subject|sentence-after|own|	1 -37	2 -30
subject|sentence-after|own|1|	name -16
subject|sentence-after|own|2|	noun -21
subject|sentence-after|own|3|	name -26
subject|sentence-after|own|4-6|	name -26	noun -19
subject|sentence-before|	elided -11	none -14	own -16
subject|sentence-before|elided|	1 -8	2 -39
subject|sentence-before|elided|13-25|	name -14
subject|sentence-before|elided|1|	name -22	noun -35
subject|sentence-before|elided|26+|	name -27	noun -19
subject|sentence-before|elided|2|	noun -35
subject|sentence-before|elided|3|	noun -33
subject|sentence-before|elided|4-6|	name 21
subject|sentence-before|none|	0 -19	1 -14
subject|sentence-before|none|13-25|	name -34	pronoun -40
subject|sentence-before|none|1|	name -10	noun -39	pronoun 40
subject|sentence-before|none|26+|	name -32	noun -36	pronoun -18
subject|sentence-before|none|2|	name 11	noun -37	pronoun 11
subject|sentence-before|none|3|	name 20	noun -41	pronoun -8
subject|sentence-before|none|4-6|	name -13	noun -10	pronoun 24
subject|sentence-before|none|7-12|	name -13	noun -13
subject|sentence-before|own|	0 -16	1 -9	2 -19
subject|sentence-before|own|13-25|	name -37	noun -16	pronoun -6
subject|sentence-before|own|1|	name 8
subject|sentence-before|own|26+|	noun -42	pronoun -18
subject|sentence-before|own|2|	name -35	noun -50	pronoun -25
subject|sentence-before|own|3|	name -56	noun -18	pronoun -25
subject|sentence-before|own|4-6|	name -12	noun -41	pronoun -34
subject|sentence-before|own|7-12|	name -13	noun -17
subject|speaker-then-quote|	elided -17	own -12
subject|speaker-then-quote|elided|	0 -7	1 -26	2 -11
subject|speaker-then-quote|elided|0|	noun -19
subject|speaker-then-quote|elided|1|	name 25
subject|speaker-then-quote|elided|2|	noun -18
subject|speaker-then-quote|elided|4-6|	noun -22
subject|speaker-then-quote|elided|7-12|	name -11	noun -20
subject|speaker-then-quote|none|	0 16	1 -16	2 -11
subject|speaker-then-quote|none|0|	name 32	noun 10	pronoun -22
subject|speaker-then-quote|none|13-25|	name 12	noun -9
subject|speaker-then-quote|none|1|	name 10
subject|speaker-then-quote|none|2|	name 18	pronoun -10
subject|speaker-then-quote|none|3|	noun -42
subject|speaker-then-quote|none|4-6|	name 13	noun -11	pronoun -18
subject|speaker-then-quote|none|7-12|	name -10	noun 13
subject|speaker-then-quote|own|	0 8	1 -29	2 -15
subject|speaker-then-quote|own|0|	name 21	pronoun -32
subject|speaker-then-quote|own|13-25|	name -51	pronoun -11
subject|speaker-then-quote|own|1|	name 12	noun -19
subject|speaker-then-quote|own|2|	name -11	noun 7	pronoun -19
subject|speaker-then-quote|own|3|	noun 7
subject|speaker-then-quote|own|4-6|	noun 10	pronoun -19
subject|speaker-then-quote|own|7-12|	name -16
subject|topic|elided|	0 32	1 11	2 -73
subject|topic|elided|13-25|	name -6	noun -9
subject|topic|elided|26+|	name -51	noun -35	pronoun -18
subject|topic|elided|2|	name 20
subject|topic|elided|3|	name 26
subject|topic|elided|4-6|	name 31	noun 14	pronoun -8
subject|topic|elided|7-12|	name 18	noun -7
subject|topic|	none -14	own -7
subject|topic|none|	0 29	1 -19	2 -47
subject|topic|none|0|	noun -30
subject|topic|none|13-25|	name -8	noun -25	pronoun -7
subject|topic|none|1|	name 9
subject|topic|none|26+|	name -20	noun -67	pronoun -8
subject|topic|none|2|	name 15	noun -24	pronoun 24
subject|topic|none|3|	name 12
subject|topic|none|4-6|	name 9	pronoun -10
subject|topic|none|7-12|	name -7	pronoun -23
subject|topic|own|	0 6	2 -27
subject|topic|own|13-25|	noun -90	pronoun -27
subject|topic|own|1|	name 9	noun -27	pronoun -28
subject|topic|own|26+|	name -48	noun -14	pronoun -47
subject|topic|own|2|	name 13	pronoun -15
subject|topic|own|3|	name 20	noun 10	pronoun 9
subject|topic|own|4-6|	noun -15	pronoun -38
subject|topic|own|7-12|	noun -12	pronoun -18
subject|verb-then-speaker|	elided -17	none 9	own 23
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|	0 7	1 6
subject|verb-then-speaker|none|0|	name -24	pronoun -28
subject|verb-then-speaker|none|1|	name -20	noun -37	pronoun 12
subject|verb-then-speaker|none|2|	noun -24	pronoun 25
subject|verb-then-speaker|none|4-6|	noun -21
subject|verb-then-speaker|none|7-12|	noun -19
subject|verb-then-speaker|own|	0 22	1 7	2 -11
subject|verb-then-speaker|own|0|	name -18
subject|verb-then-speaker|own|13-25|	name -11	noun -36
subject|verb-then-speaker|own|1|	name 27	noun -23	pronoun 24
subject|verb-then-speaker|own|2|	name 9	noun 11
subject|verb-then-speaker|own|3|	name 7	noun -34	pronoun 20
subject|verb-then-speaker|own|4-6|	name 18	noun -14	pronoun 29
subject|verb-then-speaker|own|7-12|	name -12	noun -9	pronoun 14
twin|paragraph-before|apposed judging noun|	apposed judging noun -8	apposed judging place -8	apposition judging noun -13	apposition judging person -9	inverted judging noun -9	shared judging noun -11
twin|paragraph-before|apposed judging person|	apposed judging noun -15	apposition judging noun -18	apposition judging person -10	inverted judging noun -19	inverted judging person -15	shared judging noun -10	shared judging person -13
twin|paragraph-before|apposed judging place|	apposed judging noun -7
twin|paragraph-before|apposed other name|	shared other name -6
twin|paragraph-before|apposed other noun|	apposed other noun -9	apposed other person -10	apposition other noun -13	apposition other person -15	apposition other place -9	direct other noun -9	direct other person -7	direct other pronoun -8	shared other noun -12
twin|paragraph-before|apposed other organisation|	apposition other noun -9	direct other organisation -8
twin|paragraph-before|apposed other person|	apposed other noun -24	apposed other person -12	apposed saying person -17	apposition other name -7	apposition other noun -21	apposition other organisation -10	apposition other person -15	apposition saying noun -6	direct other noun -11	direct other person -12	shared other noun -9	shared other person -11
twin|paragraph-before|apposed saying name|	direct saying person -10	inverted saying noun -11
twin|paragraph-before|apposed saying noun|	apposed saying noun -30	apposed saying organisation -7	apposed saying person -21	apposed saying place -14	apposition saying noun -12	apposition saying organisation -11	apposition saying person -14	apposition saying place -8	direct saying noun -20	direct saying organisation -18	direct saying person -21	direct saying pronoun -6	inverted saying noun -23	inverted saying person -13	inverted saying pronoun -12	shared saying noun -8	shared saying organisation -12	shared saying person -6
twin|paragraph-before|apposed saying organisation|	apposed saying noun -14	apposed saying person -15	apposed saying place -6	apposition saying noun -15	apposition saying organisation -12	inverted saying noun -6	shared saying organisation -9
twin|paragraph-before|apposed saying person|	apposed other person -22	apposed saying noun -28	apposed saying organisation -23	apposed saying person -17	apposed saying place -22	apposition saying name 10	apposition saying organisation -26	apposition saying person -18	apposition saying place -17	direct saying noun -22	direct saying person -17	inverted saying name -16	inverted saying noun -28	inverted saying organisation 7	inverted saying person -21	inverted saying pronoun -28	passive saying noun -13	shared saying name -12	shared saying noun -14	shared saying person 11
twin|paragraph-before|apposed saying place|	apposed saying noun -14
twin|paragraph-before|apposed thinking noun|	apposed thinking person -9	direct thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -14	apposition thinking noun -11	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -10	apposed judging person -9	inverted judging noun -8
twin|paragraph-before|apposition judging person|	apposed judging noun -19	apposed judging person -11	inverted judging noun -9
twin|paragraph-before|apposition other noun|	apposed other noun -13	apposed other organisation -7	apposed other person -16	apposed other place -8	shared other name -8	shared other noun -9
twin|paragraph-before|apposition other organisation|	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -24	apposed other person -17
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying person -10
twin|paragraph-before|apposition saying noun|	apposed saying noun -8	apposed saying organisation -6	apposed saying person -24	inverted saying noun -10	inverted saying organisation -11	inverted saying person -10	inverted saying pronoun -8	shared saying noun -13	shared saying person -16	shared saying pronoun -8
twin|paragraph-before|apposition saying organisation|	apposed saying noun -6	apposed saying organisation -8	apposed saying person -11	inverted saying noun -7	shared saying noun -7
twin|paragraph-before|apposition saying person|	apposed saying noun -17	apposed saying person -16	inverted saying noun -17	shared saying person -7
twin|paragraph-before|apposition thinking person|	apposed thinking noun -7
twin|paragraph-before|direct judging noun|	apposed judging noun -10	direct other noun -14	passive judging noun -6
twin|paragraph-before|direct judging organisation|	apposed judging noun -9
twin|paragraph-before|direct judging person|	apposed judging name -10	apposed judging noun -28	apposed judging organisation -15	direct other person -16	shared judging person -6
twin|paragraph-before|direct judging pronoun|	apposed judging noun -17	direct other pronoun -6
twin|paragraph-before|direct other name|	direct other name -10
twin|paragraph-before|direct other noun|	apposed other noun -15	apposed other person -9	apposed other place -7	direct judging noun -14	direct other noun -11	direct saying noun -6	passive other noun -16	relative other noun -7
twin|paragraph-before|direct other organisation|	apposed other organisation -16	direct other organisation -8
twin|paragraph-before|direct other person|	apposed other name -17	apposed other noun -25	apposed other person -17	direct judging person -15	direct other person -23	direct saying person -14	passive other noun -17	relative other noun -6
twin|paragraph-before|direct other place|	direct other place -11
twin|paragraph-before|direct other pronoun|	apposed other name -10	apposed other noun -18	direct judging pronoun -7	direct other pronoun -26	direct saying pronoun -14	direct thinking pronoun -11
twin|paragraph-before|direct saying name|	apposed saying noun -18	inverted saying noun -8
twin|paragraph-before|direct saying noun|	apposed saying noun -30	apposed saying organisation -13	apposed saying person -20	apposed saying place -6	direct other noun -8	inverted saying noun -12	relative saying noun -12	relative saying person -12	shared saying name -8	shared saying noun -13	shared saying person -6
twin|paragraph-before|direct saying organisation|	apposed saying organisation -8	direct other organisation -8	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying name -23	apposed saying organisation -24	apposed saying person -24	apposed saying place -23	direct other person -19	shared saying person -15
twin|paragraph-before|direct saying pronoun|	apposed saying name -20	apposed saying noun -34	direct other pronoun -17
twin|paragraph-before|direct thinking noun|	apposed thinking noun -10
twin|paragraph-before|direct thinking person|	apposed thinking noun -7
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -10	direct other pronoun -8
twin|paragraph-before|inverted judging noun|	apposed judging noun -6	apposed judging person -8
twin|paragraph-before|inverted judging person|	apposed judging person -6	apposition judging noun -10
twin|paragraph-before|inverted saying noun|	apposed saying name -6	apposed saying noun -20	apposed saying person -11	apposition saying noun -9	apposition saying person -12	inverted saying person -12	shared saying noun -6	shared saying pronoun -7
twin|paragraph-before|inverted saying organisation|	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -17	apposed saying person -12	apposition saying noun -20	inverted saying noun -16	shared saying noun -14
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -14	apposition saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -17
twin|paragraph-before|passive other organisation|	direct other noun -7
twin|paragraph-before|passive saying noun|	apposed saying person -8
twin|paragraph-before|relative other noun|	direct other noun -13	relative other noun -12
twin|paragraph-before|relative other organisation|	direct other noun -8
twin|paragraph-before|relative other person|	relative other person -9
twin|paragraph-before|relative saying noun|	direct saying noun -12
twin|paragraph-before|relative saying person|	direct saying noun 8
twin|paragraph-before|relative thinking noun|	direct thinking noun -8
twin|paragraph-before|shared judging noun|	apposed judging noun -12	apposed judging person -9	apposition judging noun -8	shared judging noun -11	shared judging person -6
twin|paragraph-before|shared judging organisation|	direct judging noun -9
twin|paragraph-before|shared judging person|	apposed judging person -14	direct judging noun -12	inverted judging noun -16	shared judging noun -27	shared judging pronoun -8
twin|paragraph-before|shared judging pronoun|	apposition judging noun -12	direct judging noun -7	shared judging noun -11	shared judging pronoun -10
twin|paragraph-before|shared other name|	apposed other name -9	apposition other noun -14
twin|paragraph-before|shared other noun|	apposed other noun -14	apposed other person -6	apposition other noun -10	shared other noun -13	shared other pronoun -8
twin|paragraph-before|shared other person|	apposed other noun -9	apposed other person -10	apposition other noun -10	shared other noun -11
twin|paragraph-before|shared other pronoun|	apposition other noun -14	shared other noun -10
twin|paragraph-before|shared saying name|	apposition saying noun -6	shared saying noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -10	apposed saying person -8	apposition saying organisation -9	apposition saying place -6	direct saying noun -11	inverted saying noun -15	inverted saying person -9	shared saying name -7	shared saying noun -20	shared saying organisation -7	shared saying person -15	shared saying pronoun -7
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -9	apposition saying noun -10	shared saying noun -19
twin|paragraph-before|shared saying person|	apposed saying noun -19	apposed saying person 12	apposition saying person -12	direct saying noun -25	direct saying person -13	inverted saying noun -21	inverted saying pronoun -19	shared saying noun -29	shared saying person -23	shared saying pronoun -15
twin|paragraph-before|shared saying pronoun|	direct saying noun -6	inverted saying noun 13	shared saying noun -21	shared saying person -10	shared saying pronoun -17
twin|paragraph-before|shared thinking noun|	apposed thinking noun -6	direct thinking noun -7	shared thinking noun -8	shared thinking person -9
twin|paragraph-before|shared thinking person|	apposed thinking person -8	apposition thinking noun -7	shared thinking noun -10
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -38	apposed judging person -33	apposed judging place -18	apposition judging noun -7	direct judging noun -18	shared judging noun -25	shared judging person -12	shared judging pronoun -22
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -25
twin|quote-then-speaker|apposed judging person|	apposed judging noun -17	apposition judging noun 11	direct judging noun 15	shared judging noun -13	shared judging person -14
twin|quote-then-speaker|apposed judging place|	apposed judging noun -24	shared judging person -14
twin|quote-then-speaker|apposed other name|	shared other name -17	shared other noun -8
twin|quote-then-speaker|apposed other noun|	apposed other person -56	apposed other place -24	apposed saying noun 6	apposition other noun 7	apposition other person -14	apposition other place -22	direct other person -28	direct other place 8	passive other noun -11	shared other noun -16	shared other organisation 9	shared other person -57	shared other pronoun -30
twin|quote-then-speaker|apposed other organisation|	apposed other noun -23	apposition other noun -9	shared other noun -16	shared other organisation -21
twin|quote-then-speaker|apposed other person|	apposed other noun 26	apposed other person -18	direct other noun 16	shared other person 18
twin|quote-then-speaker|apposed other place|	apposed other noun -23	shared other noun -22
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -54	apposed saying person -47	apposed saying place 11	apposition saying noun 13	direct saying noun -8	direct saying organisation -18	direct saying person -34	direct saying pronoun -37	shared saying noun -9	shared saying organisation 10	shared saying person -37	shared saying pronoun -23
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -18	apposed saying person -26	direct saying noun -17	shared saying organisation 6	shared saying person -17
twin|quote-then-speaker|apposed saying person|	apposed saying noun -20	apposition saying name 22	apposition saying noun 44	apposition saying organisation 25	apposition saying person 10	apposition saying place 14	direct saying noun -17	direct saying organisation -15	direct saying person -18	passive saying noun 18	shared saying noun 19	shared saying organisation 14
twin|quote-then-speaker|apposed saying place|	apposed saying noun -22
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -19	shared thinking noun 18	shared thinking person -11
twin|quote-then-speaker|apposed thinking person|	shared thinking person 16
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -20	apposed judging person -16	shared judging noun -8	shared judging person -23	shared judging pronoun -20
twin|quote-then-speaker|apposition judging person|	shared judging person -15
twin|quote-then-speaker|apposition other noun|	apposed other noun -19	apposed other organisation -15	apposed other person -27	shared other noun -10	shared other organisation -6	shared other person -19
twin|quote-then-speaker|apposition other person|	apposed other noun -22
twin|quote-then-speaker|apposition other place|	apposed other noun -18
twin|quote-then-speaker|apposition saying name|	apposed saying person -30
twin|quote-then-speaker|apposition saying noun|	passive saying noun 8	shared saying name -11	shared saying noun -7	shared saying organisation -15	shared saying person 10	shared saying pronoun -26
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -23	shared saying noun -24
twin|quote-then-speaker|apposition saying person|	apposed saying noun 8	shared saying noun -10	shared saying person -28	shared saying pronoun 11
twin|quote-then-speaker|apposition saying place|	apposed saying person -19
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 26
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -11	shared thinking pronoun -15
twin|quote-then-speaker|direct judging noun|	apposed judging noun -35	apposed judging person -20	direct other noun -17	passive judging noun -12	shared judging noun -23	shared judging organisation -11	shared judging person -14	shared judging pronoun -13
twin|quote-then-speaker|direct judging organisation|	apposed judging person -11
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -23	shared judging pronoun -16
twin|quote-then-speaker|direct other noun|	apposed other noun -29	apposed other person -34	direct judging noun -17	direct other noun -32	direct saying noun -23	direct thinking noun -15	passive other noun -26	passive other organisation 15	passive other person -17	relative other noun -34	relative other person -13
twin|quote-then-speaker|direct other person|	direct other person -29	direct saying person -11	passive other noun -20
twin|quote-then-speaker|direct other place|	apposed other noun -22
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -20	direct other pronoun -36	direct saying pronoun -24	relative other person -28	shared judging pronoun -17
twin|quote-then-speaker|direct saying noun|	apposed saying noun 34	apposed saying organisation -20	direct other noun -26	passive saying noun 14	relative saying noun -17	relative saying person -16	shared saying noun -17	shared saying person -31	shared saying pronoun -21
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 15
twin|quote-then-speaker|direct saying person|	apposed saying noun 29	apposed saying person 19	direct other person -15	passive saying noun 14
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 8	direct other pronoun -23	passive saying noun 23
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -17	apposed thinking person -23	direct other noun -10	passive thinking noun -14	relative thinking noun -17	shared thinking person -23
twin|quote-then-speaker|passive judging noun|	direct judging noun -12
twin|quote-then-speaker|passive other noun|	apposed other noun -13	direct other noun -34	direct other person -23	shared other noun -22	shared other person -14	shared other pronoun -22
twin|quote-then-speaker|passive other organisation|	direct other noun 6
twin|quote-then-speaker|passive other person|	direct other noun 9
twin|quote-then-speaker|passive saying noun|	apposed saying person -16	apposition saying noun -21	direct saying noun -25	direct saying person -13	direct saying pronoun -23
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -12
twin|quote-then-speaker|relative judging noun|	relative other noun -16
twin|quote-then-speaker|relative judging person|	relative other person 14
twin|quote-then-speaker|relative other noun|	direct other noun -20	relative judging noun -13	relative other noun -11	relative saying noun -9
twin|quote-then-speaker|relative other person|	direct other noun -9	direct other pronoun -7	relative judging person 10	relative other person 10	relative saying person 8
twin|quote-then-speaker|relative saying noun|	direct saying noun -16	relative other noun -11
twin|quote-then-speaker|relative saying person|	direct saying noun 27	relative other person 15
twin|quote-then-speaker|relative thinking noun|	direct thinking noun 10
twin|quote-then-speaker|shared judging name|	apposed judging name 8	shared judging noun 13
twin|quote-then-speaker|shared judging noun|	apposed judging noun -23	apposed judging person -15	apposition judging noun 21	direct judging noun 22	shared judging name -17	shared judging noun -15	shared judging organisation -15	shared judging person -7	shared judging pronoun -21
twin|quote-then-speaker|shared judging organisation|	direct judging noun 21	shared judging person -21
twin|quote-then-speaker|shared judging person|	apposition judging noun -19	apposition judging person -12	shared judging noun -7	shared judging organisation 17	shared judging person -20	shared judging pronoun -25
twin|quote-then-speaker|shared judging place|	shared judging person -14
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 20	apposition judging noun 36	direct judging noun -7	direct judging pronoun -18	direct other pronoun -18	shared judging person 21	shared judging pronoun -11
twin|quote-then-speaker|shared other name|	apposed other name -19
twin|quote-then-speaker|shared other noun|	apposed other name 15	apposed other noun -10	apposed other organisation 14	apposed other place 8	passive other noun -26	shared other noun -10	shared other person -40
twin|quote-then-speaker|shared other organisation|	apposed other noun -6	apposed other organisation -13	apposition other noun 9
twin|quote-then-speaker|shared other person|	apposed other person 38	apposition other noun 19	passive other noun -12	shared other person -6
twin|quote-then-speaker|shared other pronoun|	apposed other noun -7	passive other noun -10	shared other noun -27	shared other person -19	shared other pronoun 18
twin|quote-then-speaker|shared saying name|	apposed saying noun -17	apposition saying noun -9	shared saying noun -13	shared saying person 6	shared saying pronoun -7
twin|quote-then-speaker|shared saying noun|	apposed saying noun -28	apposed saying person -26	apposed saying place -18	apposition saying noun -10	apposition saying organisation -13	direct saying noun 11	shared saying name -10	shared saying noun -13	shared saying organisation 10	shared saying person 9
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -19	apposed saying person -13	apposition saying noun -20	shared saying noun -18	shared saying person -16
twin|quote-then-speaker|shared saying person|	apposed saying noun -7	apposed saying organisation -15	apposed saying person 18	apposition saying noun -8	direct saying noun -6	shared saying name -18	shared saying noun 9	shared saying organisation 18	shared saying person -13	shared saying pronoun -6
twin|quote-then-speaker|shared saying place|	apposed saying noun -15
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -11	apposition saying pronoun 27	direct saying noun -6	shared other pronoun 19	shared saying name -15	shared saying person -13	shared saying pronoun -12
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 9	apposed thinking person -9	shared thinking person -12	shared thinking pronoun 18
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 17	apposed thinking person 24	apposition thinking noun 17	direct thinking noun 18	shared thinking noun 17	shared thinking pronoun 15
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -9	shared thinking noun -24	shared thinking person -19
twin|quote-then-verb|inverted judging person|	inverted judging person 21
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -41
twin|quote-then-verb|inverted saying noun|	inverted saying noun 11	inverted saying person 15	inverted saying pronoun -10
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -33
twin|quote-then-verb|inverted saying person|	inverted saying noun -15	inverted saying person 45
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -21
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 22	inverted saying organisation 36	inverted saying place 21
twin|sentence-after|apposed judging organisation|	apposition judging noun -12
twin|sentence-after|apposed judging person|	apposition judging noun -18
twin|sentence-after|apposed other name|	direct other noun -16
twin|sentence-after|apposed other noun|	apposition other noun -18	direct other noun 7	direct other person -20	direct other pronoun -21
twin|sentence-after|apposed other person|	apposition other person -21
twin|sentence-after|apposed saying noun|	apposition saying noun -18	direct saying noun -8	direct saying pronoun -17	inverted saying noun -19
twin|sentence-after|apposed saying person|	apposition saying noun -6	inverted saying noun -18
twin|sentence-after|apposition judging noun|	apposed judging organisation -6	apposed judging person -11
twin|sentence-after|apposition other noun|	apposed other noun -10
twin|sentence-after|apposition other person|	apposed other person -12
twin|sentence-after|apposition saying noun|	apposed saying noun -15	apposed saying person -12	inverted saying noun -11	inverted saying pronoun -14
twin|sentence-after|direct other noun|	apposed other name -14	apposed other noun -21	direct other noun -43	direct saying noun -8
twin|sentence-after|direct other organisation|	direct saying organisation -21
twin|sentence-after|direct other person|	apposed other noun -21
twin|sentence-after|direct other pronoun|	apposed other noun -21	direct other pronoun -26	direct saying pronoun 15
twin|sentence-after|direct saying noun|	apposed saying noun -20	direct other noun -8	shared saying noun -15	shared saying person -16
twin|sentence-after|direct saying organisation|	direct other organisation -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 14	direct other pronoun 18
twin|sentence-after|inverted saying noun|	apposed saying noun -19	apposed saying person -20	apposition saying noun -16
twin|sentence-after|inverted saying pronoun|	apposition saying noun 7
twin|sentence-after|shared saying noun|	direct saying noun -12
twin|sentence-after|shared saying person|	direct saying noun -15
twin|sentence-before|apposed judging name|	inverted judging noun -19
twin|sentence-before|apposed judging noun|	apposed judging noun -14	apposed judging person -24	apposition judging noun -15	apposition judging organisation -14	apposition judging person -23	direct judging noun -11	direct judging person -12	direct judging pronoun -15	inverted judging noun -23
twin|sentence-before|apposed judging organisation|	apposition judging noun -16	inverted judging noun -25
twin|sentence-before|apposed judging person|	apposed judging noun -31	apposed judging person -28	apposition judging noun -13	apposition judging organisation -8	inverted judging name 7	inverted judging noun -15	inverted judging person -27
twin|sentence-before|apposed other name|	apposition other noun -20	direct other noun -25	direct other organisation -7	direct other person -14
twin|sentence-before|apposed other noun|	apposed other noun -42	apposed other organisation -20	apposed other person -31	apposed other place -22	apposition other name -15	apposition other noun -25	apposition other organisation -32	apposition other person -29	apposition other place -16	direct other name -16	direct other noun -22	direct other organisation -24	direct other person -33	direct other pronoun -25	inverted saying noun -22
twin|sentence-before|apposed other organisation|	apposed other noun -27	apposition other noun 10	direct other noun -24	direct other organisation -12	direct other person -12
twin|sentence-before|apposed other person|	apposed other noun -12	apposed other person -34	apposed other place 9	apposition other name -36	apposition other noun 7	apposition other organisation -28	apposition other place -28	direct other noun -19	inverted saying noun -27
twin|sentence-before|apposed other place|	apposed other noun -14	apposed other person -9	apposed other place -26	apposition other noun -11	direct other noun -15	direct other organisation -14	direct other person -19	direct other place -20
twin|sentence-before|apposed saying name|	apposed saying person -17	apposition saying noun -15	apposition saying person -20	direct saying name -14	direct saying noun -22	direct saying organisation -20	direct saying person -14	inverted saying noun -24
twin|sentence-before|apposed saying noun|	apposed saying noun -39	apposed saying person -35	apposed saying place -15	apposition saying name -21	apposition saying noun 12	apposition saying organisation -25	apposition saying person -44	apposition saying place -15	direct saying name -16	direct saying noun -40	direct saying organisation -7	direct saying person -38	direct saying pronoun -27	inverted saying noun -18	inverted saying organisation -17	inverted saying person -13	inverted saying place -10	inverted saying pronoun -25
twin|sentence-before|apposed saying organisation|	apposed saying person -13	apposition saying noun -27	apposition saying place -20	direct saying noun -16	direct saying person -20	direct saying pronoun -22	inverted saying noun -31	inverted saying pronoun -24
twin|sentence-before|apposed saying person|	apposed saying name -20	apposed saying noun -15	apposed saying organisation -28	apposed saying place -25	apposition saying name 13	apposition saying noun 6	apposition saying person -9	apposition saying place -17	direct saying noun -27	direct saying person -13	inverted saying organisation 8	inverted saying person -19	inverted saying place -23	inverted saying pronoun -30	passive saying noun 7
twin|sentence-before|apposed saying place|	apposed saying noun -14	apposed saying person -8	apposition saying noun -8	direct saying noun -14	direct saying person -21
twin|sentence-before|apposed thinking noun|	apposed thinking noun -22	apposed thinking person -16	apposition thinking noun -10	apposition thinking organisation -18	apposition thinking person -13	direct thinking noun -17	direct thinking pronoun -9
twin|sentence-before|apposed thinking person|	apposition thinking noun -13	direct thinking noun -12
twin|sentence-before|apposition judging noun|	apposed judging noun -14	apposed judging organisation -14	apposed judging person -22	inverted judging name -13	inverted judging noun -17
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -20
twin|sentence-before|apposition judging person|	apposed judging noun -19	inverted judging noun -19
twin|sentence-before|apposition other name|	apposed other noun -18	apposed other person -32
twin|sentence-before|apposition other noun|	apposed other name -18	apposed other noun -23	apposed other organisation -30	apposed other person -49	apposed other place -16	inverted saying noun -21	passive other noun -19
twin|sentence-before|apposition other organisation|	apposed other noun -34	apposed other person -24
twin|sentence-before|apposition other person|	apposed other noun 9	inverted saying noun 6
twin|sentence-before|apposition other place|	apposed other noun -10	apposed other person -15
twin|sentence-before|apposition saying name|	apposed saying noun -23	apposed saying person -29	inverted saying pronoun -22
twin|sentence-before|apposition saying noun|	apposed saying name -12	apposed saying noun -31	apposed saying organisation -19	apposed saying person -15	apposed saying place -13	inverted saying organisation -21	inverted saying person -22	inverted saying pronoun -44
twin|sentence-before|apposition saying organisation|	apposed saying noun -36	apposed saying person -29	inverted saying noun -27
twin|sentence-before|apposition saying person|	apposed saying noun 16	apposed saying person -25	inverted saying noun 18	inverted saying organisation 17	inverted saying person -24	inverted saying place 9	inverted saying pronoun 7
twin|sentence-before|apposition saying place|	apposed saying noun -16	apposed saying organisation -13	apposed saying person -11	inverted saying noun -21	inverted saying pronoun -8
twin|sentence-before|apposition thinking noun|	apposed thinking noun -10	apposed thinking person -18
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -14
twin|sentence-before|apposition thinking person|	apposed thinking noun -21
twin|sentence-before|direct judging name|	inverted judging name -22
twin|sentence-before|direct judging noun|	apposed judging noun -19	apposed judging person -6	inverted judging noun -17	inverted judging person -19	passive judging noun -18
twin|sentence-before|direct judging organisation|	inverted judging name -24	inverted judging noun -29
twin|sentence-before|direct judging person|	apposed judging noun -6	inverted judging noun -28
twin|sentence-before|direct judging pronoun|	apposed judging noun -32
twin|sentence-before|direct other name|	apposed other noun -20
twin|sentence-before|direct other noun|	apposed other name -28	apposed other noun -12	apposed other organisation -29	apposed other person -34	apposed other place -22	passive other noun -32	passive other organisation -19	passive other person -24	relative other noun -19
twin|sentence-before|direct other organisation|	apposed other name -21	apposed other noun -38	apposed other organisation -19	apposed other place 13	inverted saying noun -17
twin|sentence-before|direct other person|	apposed other noun -31	apposed other organisation 13	apposed other place 22	inverted saying noun -18	passive other pronoun -27
twin|sentence-before|direct other place|	apposed other place -21
twin|sentence-before|direct other pronoun|	apposed other noun -42	passive other noun -16
twin|sentence-before|direct saying name|	apposed saying name -18	apposed saying noun -27	inverted saying name -21	inverted saying noun -29	inverted saying organisation -21	inverted saying place -20	inverted saying pronoun -24
twin|sentence-before|direct saying noun|	apposed saying name 6	apposed saying noun -40	apposed saying organisation -18	apposed saying person -29	inverted saying name -16	inverted saying noun -18	inverted saying place -23
twin|sentence-before|direct saying organisation|	apposed saying name -25	apposed saying noun -25	apposed saying place -22	inverted saying noun 12
twin|sentence-before|direct saying person|	apposed saying name -26	apposed saying noun -25	apposed saying organisation -9	apposed saying place -9	inverted saying name -28	inverted saying noun -17	passive saying noun -10
twin|sentence-before|direct saying pronoun|	apposed saying noun 14	inverted saying noun -6
twin|sentence-before|direct thinking noun|	apposed thinking noun 6	apposed thinking person -9
twin|sentence-before|direct thinking person|	apposed thinking noun -18
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -13
twin|sentence-before|inverted judging name|	apposed judging person -14	apposition judging noun -16	direct judging name -16	direct judging organisation -15
twin|sentence-before|inverted judging noun|	apposed judging name -16	apposed judging noun -23	apposed judging organisation -16	apposed judging person -26	apposition judging noun -17	apposition judging person -25	direct judging noun -13	direct judging organisation -18	direct judging person -23	inverted judging noun -24
twin|sentence-before|inverted judging person|	apposed judging person -27	direct judging noun 17
twin|sentence-before|inverted saying name|	direct saying name -21	direct saying noun -17	direct saying person -27	inverted saying name -27	inverted saying noun -12	inverted saying pronoun -26
twin|sentence-before|inverted saying noun|	apposed other noun -18	apposed other person -17	apposed saying name -13	apposed saying organisation -33	apposed saying person -47	apposition other noun -20	apposition other person -29	apposition saying noun -38	apposition saying organisation -21	apposition saying person -43	apposition saying place -20	direct other organisation -11	direct other person -21	direct saying name -16	direct saying noun -25	direct saying organisation -22	direct saying person -25	direct saying pronoun -22	inverted saying name -15	inverted saying noun -41	inverted saying person -25	inverted saying place -15	inverted saying pronoun -23
twin|sentence-before|inverted saying organisation|	apposed saying noun -29	apposed saying person -24	apposition saying noun -31	apposition saying person -27	direct saying name -17	inverted saying pronoun -19
twin|sentence-before|inverted saying person|	apposed saying noun 7	apposed saying person -22	apposition saying noun -25	apposition saying person -16	inverted saying noun 25
twin|sentence-before|inverted saying place|	apposed saying person -10	apposition saying person -10	direct saying name -10	direct saying noun -17	inverted saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -15	apposed saying person -24	apposition saying name 19	apposition saying noun -13	apposition saying person -22	apposition saying place -6	direct saying name -21	inverted saying name -9	inverted saying organisation 17
twin|sentence-before|passive judging noun|	direct judging noun -13
twin|sentence-before|passive other noun|	apposition other noun -14	direct other noun -25	direct other pronoun -15
twin|sentence-before|passive other organisation|	direct other noun -19
twin|sentence-before|passive other person|	direct other noun -16
twin|sentence-before|passive other pronoun|	direct other person -9
twin|sentence-before|passive saying noun|	apposed saying person -11	direct saying person -14	direct saying pronoun -17
twin|sentence-before|relative other noun|	direct other noun -17
twin|speaker-then-quote|apposed judging name|	apposed judging person -10	direct judging person -20
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -35	apposed judging organisation -21	apposed judging person -22	apposed judging place -24	apposition judging organisation -20	apposition judging person -29	apposition judging place -15	direct judging noun -27	direct judging organisation -9	direct judging person -41	shared judging noun -33	shared judging person -27	shared judging pronoun 16
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 15	apposed judging person -26	apposition judging noun 31	direct judging person -20	shared judging noun 26	shared judging organisation 20
twin|speaker-then-quote|apposed judging person|	apposed judging name 6	apposed judging noun 26	apposed judging organisation 28	apposed judging person -12	apposition judging name 17	apposition judging noun 39	apposition judging organisation -12	direct judging noun -8	shared judging noun 38	shared judging organisation 23	shared judging person -9
twin|speaker-then-quote|apposed judging place|	apposed judging noun -8	apposition judging person -15	direct judging person -24
twin|speaker-then-quote|apposed other name|	apposed other noun -18	apposed other person -8	apposed other place -22	apposed saying name -13	apposition other noun -16	direct other noun -25	direct other person -19	shared other name -14	shared other noun -18	shared saying person -11
twin|speaker-then-quote|apposed other noun|	apposed other name -17	apposed other noun -51	apposed other person -17	apposed other place -30	apposed saying noun 8	apposed saying person -19	apposition other organisation -8	apposition other person -34	apposition other place -11	direct other noun -12	direct other organisation -28	direct other person -56	direct other pronoun -40	direct saying pronoun -26	shared judging noun -23	shared judging person -22	shared other noun -27	shared other organisation -8	shared other person -10	shared other pronoun -7	shared saying noun 6	shared saying person -39
twin|speaker-then-quote|apposed other organisation|	apposed other noun -7	apposed saying organisation -8	apposition other noun 18	direct other noun 15	direct other person -22	shared other noun -25	shared other organisation 13	shared saying noun 16
twin|speaker-then-quote|apposed other person|	apposed judging person -12	apposed other noun -27	apposition other noun 11	apposition other person 15	apposition saying person 7	direct other noun 28	direct other person -9	shared judging person 18	shared other noun 21	shared other organisation 9	shared other person -11	shared other pronoun -24	shared saying name 18	shared saying noun 23	shared saying person 11
twin|speaker-then-quote|apposed other place|	apposed other name 13	apposed other place -23	direct other noun -21	direct other person -35	shared other place 9
twin|speaker-then-quote|apposed saying name|	apposed saying name -28	apposed saying noun 8	apposed saying person -33	apposed saying place -15	apposition saying person -24	direct saying name -29	direct saying noun -24	direct saying person -30	direct saying pronoun -18	shared saying noun 14	shared saying person -15
twin|speaker-then-quote|apposed saying noun|	apposed saying name 8	apposed saying noun -45	apposed saying organisation -25	apposed saying person -67	apposed saying place -38	apposition saying name -6	apposition saying noun 15	apposition saying organisation -23	apposition saying person -56	direct other pronoun -25	direct saying noun -9	direct saying person -58	direct saying pronoun -24	shared saying name -17	shared saying noun -35	shared saying organisation -14	shared saying place -16	shared saying pronoun 10
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -19	apposed saying name -21	apposed saying noun -7	apposed saying person -36	apposition saying noun 12	apposition saying organisation -19	direct saying noun -28	direct saying person -20	direct saying pronoun 10	shared saying name -21	shared saying organisation -7	shared saying person -23
twin|speaker-then-quote|apposed saying person|	apposed other person -7	apposed saying name 30	apposed saying noun 16	apposed saying organisation -14	apposed saying place 22	apposition saying name 10	apposition saying noun 27	apposition saying organisation 14	apposition saying person 47	apposition saying place 32	direct saying noun -30	direct saying person -40	direct saying pronoun -38	shared saying name 10	shared saying noun 43	shared saying organisation 22	shared saying person 21	shared saying place 22
twin|speaker-then-quote|apposed saying place|	apposed saying name -16	apposed saying noun -32	apposed saying person -20	apposition saying noun -30	apposition saying person -12	direct saying noun -8	direct saying person -19	direct saying pronoun -9	shared saying person -22	shared saying place -15
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -14	shared thinking name -22	shared thinking noun -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -42	apposed thinking person -27	apposed thinking place -19	apposition thinking noun -14	direct thinking noun -20	direct thinking person -20	direct thinking pronoun -29	shared thinking person -23
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 10	apposition thinking noun 12	direct thinking pronoun -12	shared thinking noun -11
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -20
twin|speaker-then-quote|apposition judging name|	apposed judging person -11
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -12	apposed judging organisation -22	apposed judging person -50	shared judging name -23	shared judging noun -23	shared judging organisation -23	shared judging person -39	shared judging pronoun -33
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -35	shared judging noun 11
twin|speaker-then-quote|apposition judging person|	apposed judging noun 15	apposed judging person 15	apposed judging place 16	shared judging noun -8	shared judging person -10	shared judging pronoun -9
twin|speaker-then-quote|apposition judging place|	apposed judging noun -14
twin|speaker-then-quote|apposition other noun|	apposed other name -11	apposed other noun -10	apposed other organisation -25	apposed other person -38	apposed other place -13	apposed saying noun -15	apposed saying organisation -15	apposed saying person -20	apposition judging noun -14	apposition saying noun -17	passive other organisation 17	shared other name -12	shared other organisation -12	shared other person -44	shared other pronoun -26	shared saying noun -30	shared saying organisation -15	shared saying person -23
twin|speaker-then-quote|apposition other organisation|	apposed other noun -27	apposed other person -20	shared other noun -25
twin|speaker-then-quote|apposition other person|	apposed other noun 13	apposed other person -10	apposition judging person 14	shared judging person 23	shared other noun -11	shared other organisation 12	shared other person -30	shared saying person 15
twin|speaker-then-quote|apposition other place|	apposed other noun -19
twin|speaker-then-quote|apposition saying name|	apposed saying noun -13	apposed saying person -10	shared saying name 9	shared saying person -17
twin|speaker-then-quote|apposition saying noun|	apposed saying name -29	apposed saying noun -25	apposed saying organisation -12	apposed saying person -96	apposed saying place -10	apposition other noun -14	shared saying name -31	shared saying noun -53	shared saying organisation -46	shared saying person -43	shared saying place -13	shared saying pronoun -34
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 10	apposed saying organisation -18	apposed saying person -59	shared saying organisation -28	shared saying person -19
twin|speaker-then-quote|apposition saying person|	apposed saying name 32	apposed saying noun 49	apposed saying person -22	shared saying person -7	shared saying pronoun -10
twin|speaker-then-quote|apposition saying place|	apposed saying noun -22	apposed saying person -26	shared saying person -21
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -17	shared saying noun -20	shared saying person -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 11	apposed thinking person -30	shared thinking noun -12
twin|speaker-then-quote|direct judging noun|	apposed judging noun -10	apposed judging person -26	direct other noun -15	relative judging noun -16	relative judging person -20	shared judging noun 13	shared judging organisation -26	shared judging pronoun -30
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -11
twin|speaker-then-quote|direct judging person|	apposed judging name -9	apposed judging noun 16	apposed judging organisation 19	shared judging person -24
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -10	direct other pronoun -23	shared judging pronoun -21
twin|speaker-then-quote|direct other name|	direct other name -7	direct saying name 10
twin|speaker-then-quote|direct other noun|	apposed other noun 25	apposed other organisation -38	apposed other person -55	apposed saying noun 18	direct judging noun -23	direct other noun -52	direct thinking noun -29	passive other person -9	relative other noun -39	relative other person -7	shared thinking noun -16
twin|speaker-then-quote|direct other organisation|	apposed other noun -9	direct other organisation 9	direct saying organisation 11
twin|speaker-then-quote|direct other person|	apposed other name -15	apposed other noun 43	apposed other organisation 18	apposed other person 21	apposed other place 24	direct other person -25	direct saying person -20	passive other noun -10
twin|speaker-then-quote|direct other place|	direct other place -12
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	apposed other noun 18	apposed saying noun 18	direct judging pronoun -28	direct other pronoun -14	direct saying pronoun -18	direct thinking pronoun -23	shared judging pronoun -29	shared thinking pronoun -25
twin|speaker-then-quote|direct saying name|	apposed saying name -22	direct other name 12
twin|speaker-then-quote|direct saying noun|	apposed saying name 31	apposed saying noun 12	apposed saying organisation 21	apposed saying person 29	apposed saying place 11	direct other noun -9	passive saying noun -23	relative saying noun -23	relative saying person 25	shared saying noun -23	shared saying person 13	shared saying pronoun -13
twin|speaker-then-quote|direct saying organisation|	direct other organisation 16	relative saying noun -12
twin|speaker-then-quote|direct saying person|	apposed saying name -17	apposed saying noun 39	apposed saying organisation 24	apposed saying person 22	direct other person -16	shared saying noun 15
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 16	apposed saying name 28	apposed saying noun 15	apposed saying person 29	apposed saying place 10	direct other pronoun -13
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 17	direct other noun -29	shared thinking person -21
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 25	shared thinking person -23
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -29	apposed thinking person 9	direct other pronoun -20	shared thinking person -19	shared thinking pronoun -27
twin|speaker-then-quote|passive other noun|	direct other noun -15	direct other person -31
twin|speaker-then-quote|passive other organisation|	apposition other noun -29
twin|speaker-then-quote|passive other person|	direct other noun 25
twin|speaker-then-quote|passive saying noun|	direct saying noun -23
twin|speaker-then-quote|relative judging noun|	direct judging noun -10
twin|speaker-then-quote|relative judging person|	direct judging noun 25	relative other person 20
twin|speaker-then-quote|relative other person|	direct other noun -6	relative judging person 20	relative other person -10	relative saying person -19
twin|speaker-then-quote|relative saying noun|	direct saying noun 16	direct saying organisation 14
twin|speaker-then-quote|relative saying person|	direct saying noun -22	relative other person -23
twin|speaker-then-quote|shared judging name|	apposition judging noun -8	shared judging noun -17	shared judging person -10
twin|speaker-then-quote|shared judging noun|	apposed judging noun -14	apposed judging organisation -9	apposed judging person -31	apposed judging place -26	apposition judging noun -13	apposition judging organisation -11	direct judging noun -11	direct judging person -16	shared judging name 6	shared judging noun -13	shared judging organisation -19	shared judging pronoun -15
twin|speaker-then-quote|shared judging organisation|	apposed judging person -17	apposition judging noun 10	direct judging noun 16
twin|speaker-then-quote|shared judging person|	apposed judging noun 13	apposition judging noun 7	apposition judging person 23	direct judging noun -20	direct judging person -19	shared judging name 9	shared judging noun -11
twin|speaker-then-quote|shared judging place|	shared judging noun -14
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -14	apposed judging person -6	apposition judging person 14	direct judging pronoun -19	direct other pronoun -19	shared judging person 9
twin|speaker-then-quote|shared other name|	apposed other name -9	shared other noun 12
twin|speaker-then-quote|shared other noun|	apposed other organisation -14	apposed other person -25	apposition other noun 7	shared other name -7	shared other noun -16	shared other organisation -20	shared saying noun -22
twin|speaker-then-quote|shared other organisation|	apposed other organisation -8	apposition other noun 6	shared other noun -14	shared other person 12
twin|speaker-then-quote|shared other person|	apposed other noun -23	apposed other organisation -16	apposed other person -17	apposed saying noun 15	apposed saying person 17	apposition other noun -14	shared other noun -19	shared other organisation -7	shared other pronoun -6	shared saying person 20
twin|speaker-then-quote|shared other place|	apposed other place 9
twin|speaker-then-quote|shared other pronoun|	apposed other noun -17	apposed other person 12	shared other noun 6	shared other person -21
twin|speaker-then-quote|shared saying name|	apposed saying noun -13	apposed saying organisation 8	apposed saying person -16	apposition saying noun 14	shared saying organisation 11	shared saying person -26	shared saying pronoun -23
twin|speaker-then-quote|shared saying noun|	apposed saying name -7	apposed saying noun -27	apposed saying organisation -17	apposed saying person -20	apposition other noun -15	apposition saying noun -8	apposition saying organisation 8	direct saying person -17	shared other noun -16	shared saying noun -12	shared saying person -23	shared saying place -24	shared saying pronoun -6
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying noun -6	apposed saying organisation -14	apposed saying person -6	apposition saying noun 12	apposition saying organisation -17	direct saying noun -12	shared saying name -16	shared saying noun -15	shared saying person -22
twin|speaker-then-quote|shared saying person|	apposed saying name 20	apposed saying noun -14	apposed saying organisation -14	apposed saying person -11	apposed saying place 23	apposition saying name 21	apposition saying noun -10	apposition saying person 24	apposition saying place -8	direct saying noun -24	shared other person 15	shared saying name -8	shared saying noun -12	shared saying organisation 23	shared saying person -18	shared saying place 13	shared saying pronoun -21
twin|speaker-then-quote|shared saying place|	apposed saying noun -9	apposed saying person -10	apposed saying place -16	shared saying noun -15	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 14	apposition saying person 17	direct saying noun 11	shared saying name -16	shared saying noun -7	shared saying pronoun -8
twin|speaker-then-quote|shared thinking name|	apposed thinking name -17	apposition thinking noun -6	shared thinking noun 6	shared thinking person -15
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -17	apposed thinking noun 14	apposed thinking person -24	apposition thinking noun 11	direct thinking noun -14	shared thinking name -18	shared thinking person -29	shared thinking pronoun -12
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -11	direct thinking noun 11	direct thinking person 6	direct thinking pronoun 16	shared thinking name 13	shared thinking noun -7	shared thinking pronoun 20
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -18	direct thinking noun 7	direct thinking pronoun -18	shared thinking noun -11	shared thinking person -19	shared thinking pronoun -8
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -31	inverted saying pronoun -18
twin|verb-then-speaker|inverted saying person|	inverted saying person -10
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 29
verb-before|according|,|	other 34
verb-before|according|:|	other 27
verb-before|according|;|	other -7
verb-before|according|adverb|	other -9
verb-before|according|capital|	other -26
verb-before|according|coordinator|	other -13
verb-before|according|determiner|	other -25
verb-before|according|preposition|	other -18
verb-before|according|pronoun|	other -26
verb-before|according|quote|	other 7
verb-before|according|start|	other 6
verb-before|according|stop|	other 13
verb-before|according|that|	other -20
verb-before|according|verb-saying|	other -11
verb-before|according|verb-thinking|	other -7
verb-before|according|word|	other -30
verb-before|apposed|'|	base -15
verb-before|apposed|(|	base 13
verb-before|apposed|)|	base -12	other 6	past -19	present -23
verb-before|apposed|,|	base 12	participle -20	past 24	present 29
verb-before|apposed|-|	base -18	other -34	participle -18
verb-before|apposed|capital|	base -25	other -32	past -54	present -28
verb-before|apposed|determiner|	base -15	other -20
verb-before|apposed|pronoun|	base -30	other -16	past -51
verb-before|apposed|quote|	base -19	other -6	past -14	present 15
verb-before|apposed|verb-judging|	base -15
verb-before|apposed|verb-saying|	base -10	other -27	past -31	present -20
verb-before|apposed|word|	base -49	past -28	present -46
verb-before|apposed|–|	other -26
verb-before|apposed|—|	other -22	past 10
verb-before|apposed|’|	base -8
verb-before|apposition|,|	base -9	other -29	participle -79	past -18	present -29
verb-before|direct|capital|	base -29	other -12	participle 14	past 17	present 10
verb-before|direct|determiner|	base -28	participle -26	present -20
verb-before|direct|pronoun|	base -28	other -24	participle -29	past 26	present 12
verb-before|direct|subordinator|	participle -28
verb-before|direct|verb-judging|	base -18	other -46	participle -13	past -10	present -28
verb-before|direct|verb-saying|	base -16	other -80	participle -15	past -8	present 13
verb-before|direct|verb-thinking|	base -19	other -17	participle -27	present -11
verb-before|direct|word|	base -26	other -8	participle -9	past 35
verb-before|inverted|"|	past 20
verb-before|inverted|'|	past 27
verb-before|inverted|)|	past -56	present -19
verb-before|inverted|,|	past 14	present 9
verb-before|inverted|-|	past -11
verb-before|inverted|:|	past 8
verb-before|inverted|capital|	past -19	present -37
verb-before|inverted|coordinator|	past -83	present -47
verb-before|inverted|preposition|	past -16
verb-before|inverted|pronoun|	past -44	present -19
verb-before|inverted|quote|	past 17	present 6
verb-before|inverted|start|	past -9
verb-before|inverted|that|	past -22
verb-before|inverted|word|	past 7	present -28
verb-before|inverted|—|	past 29
verb-before|passive|,|	other -33
verb-before|passive|capital|	other -37	past 18
verb-before|passive|coordinator|	other -17
verb-before|passive|pronoun|	other -13	past -35
verb-before|passive|quote|	other -27
verb-before|passive|stop|	past -34
verb-before|passive|subordinator|	other -22	past -15
verb-before|passive|that|	other -10	past -16
verb-before|passive|verb-judging|	other 6
verb-before|passive|verb-saying|	other 10	past -24
verb-before|passive|verb-thinking|	other -11
verb-before|passive|word|	other 6	past -17
verb-before|relative|capital|	other -18	present 14
verb-before|relative|determiner|	other -14
verb-before|relative|pronoun|	other 13	past -23
verb-before|relative|that|	base -40	other -15	participle -19	past 12
verb-before|relative|verb-saying|	base 13
verb-before|relative|word|	base -20	other 6	participle 20	past -10	present 11
verb-before|shared|)|	other -20	past -18
verb-before|shared|,|	other -13	participle 33	past -53	present -13
verb-before|shared|-|	other -19	past 17
verb-before|shared|:|	base -18
verb-before|shared|capital|	participle -45
verb-before|shared|coordinator|	other -21	participle -10	present 12
verb-before|shared|determiner|	base -17	other -24	participle 18	present -19
verb-before|shared|preposition|	base -20	other -16	participle 24	present -17
verb-before|shared|pronoun|	other 12	participle -28	past -7
verb-before|shared|quote|	base -11	other 10	participle 14	present 6
verb-before|shared|subordinator|	base -15	other -7	participle -19	past 15
verb-before|shared|verb-saying|	participle 7
verb-before|shared|verb-thinking|	participle -10
verb-before|shared|word|	participle -16
verb-before|shared|—|	other -6	past -12
verb-before|shared|’|	present -12
`;
