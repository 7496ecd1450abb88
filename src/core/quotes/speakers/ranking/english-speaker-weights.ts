/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 23	carry-before -11	carry-before-that -41	carry-next -12	interview -35	named-before -17	paragraph-before -26	quote-then-speaker 6	quote-then-verb 12	sentence-before -7	signature 8	speaker-then-quote 17	topic -9
before|according-to|	capital 18	preposition 20	word 18
before|colon|	- 27	: -8	adverb -40	auxiliary -15	capital 13	coordinator -13	determiner -9	preposition -19	pronoun -42	quote 13	start 18	subordinator 16	that -20	verb-judging -29	verb-saying -13	word -28
before|interview|	, -10	capital -18	start -27	word -18
before|named-before|	" 16	& -10	( -21	) -13	, 11	- -24	/ -18	: -10	capital -9	coordinator -22	determiner -21	possessive -7	preposition -17	pronoun -16	quote 22	start -19	subordinator -49	that -28	verb-judging -19	verb-saying -15	verb-thinking -18	word -21	¿ -22	— -25	’ -7	” 8	• 7
before|named-nearby|	& -19	( 34	+ 18	, 26	- 9	: -39	; 28	adverb -34	auxiliary -16	capital 8	determiner -6	preposition -44	pronoun 14	quote -8	start 17	subordinator -11	that -52	verb-judging -50	verb-saying -14	verb-thinking -9	word -12	– 9	— 14	’ 8
before|name|	# -11	& -24	' 12	( 30	) 11	+ 19	, 29	- 22	: -37	; 32	adverb -33	capital 20	coordinator -7	determiner -10	possessive -7	preposition -27	pronoun 6	start 10	subordinator -17	that -42	verb-judging -32	verb-thinking -25	word -32	¡ -13	§ -7	± 7	¿ -28	— 16	― 14	’ 13	” 17	• 13
before|name||	 12
before|noun|	$ -32	' -24	) -20	+ -12	, 7	- 6	/ 23	: -14	; 17	adverb -24	auxiliary -41	capital -17	coordinator -29	determiner -7	preposition -18	pronoun -30	quote 7	start 23	subordinator 13	that -37	verb-judging -28	verb-saying -11	verb-thinking -15	word -28	¡ -9	– -21	— -15	’ -30	€ -15
before|paragraph-before|	& -6	' -11	( -11	) -7	, -11	- -23	/ -6	: -14	; -22	adverb -23	auxiliary -18	capital -27	coordinator -27	determiner -14	possessive -7	preposition -36	pronoun -19	subordinator -9	that -17	verb-judging -20	verb-saying -39	verb-thinking -15	word -33	– -13	— -25
before|possessor|	( -13	, 6	: -24	auxiliary -15	coordinator 7	determiner -17	preposition 7	pronoun -10	quote -16	start 9	that -18	verb-judging -34	verb-saying -52	verb-thinking -25	word -11
before|pronoun|	" 7	' 17	, 10	- -10	: -30	; -6	capital -20	coordinator 32	determiner 9	preposition -14	pronoun -24	quote 33	start -14	subordinator -13	that -62	verb-judging -9	verb-thinking -14	— -9
before|quote-then-speaker|	$ -7	' 15	, 16	- -24	/ 16	: -15	; 6	adverb -31	auxiliary 6	coordinator -40	determiner -9	pronoun -31	quote 25	start 8	subordinator -42	that -44	verb-judging -27	verb-saying -29	verb-thinking -18	word -50	— 11
before|quote-then-verb|	adverb 19	capital 7	determiner -7	preposition -16	pronoun -17	verb-judging 9	verb-saying 21	word -7
before|sentence-after|	' -17	( -15	, -14	: -13	; -17	adverb -17	auxiliary -22	capital -15	coordinator -42	preposition -6	pronoun -15	start 8	subordinator -50	that -20	verb-saying 6	verb-thinking -12	word -8	— -6
before|sentence-before|	& -23	' -9	( -10	) -15	+ -13	, -9	- -30	: -32	; -21	adverb -25	auxiliary -20	coordinator -8	determiner 6	possessive -6	preposition -21	pronoun -20	quote 9	subordinator -17	that -49	verb-thinking -9	word -15	– -7	— -20	’ -22	€ -11
before|signature|	( 11	- -17	— 9
before|speaker-then-quote|	" 17	$ -28	& -17	' 9	, 37	- 15	/ 14	: -15	; 39	adverb -37	auxiliary -30	capital 7	coordinator 21	determiner 8	possessive -11	preposition -40	pronoun -20	quote 14	start 18	subordinator 13	that -35	verb-judging -23	verb-saying -60	verb-thinking -17	– -10	― 10
before|topic|	, -14	- -22	adverb -8	coordinator -7	subordinator -19	— -13
before|verb-then-speaker|	, 9	adverb -34	capital 11	preposition -24	pronoun -6	that -20	verb-judging -8	verb-saying 9	word -11
carry-before-that|0|	0 10	1 -23	3 -10
carry-before-that|0|0|,|	quote 12
carry-before-that|0|0|	1 -11	10+ 20	4-5 8	6-9 20	: 15	auxiliary 8	word 6
carry-before-that|0|0|:|	upper 15
carry-before-that|0|0|adjacent|	false 10
carry-before-that|0|0|auxiliary|	lower 8
carry-before-that|0|0|capital|	. 12
carry-before-that|0|0|coordinator|	none 7
carry-before-that|0|0|end|	. 24
carry-before-that|0|0|inside|	false 10
carry-before-that|0|0|none|	preposition 6	word 8
carry-before-that|0|0|preposition|	none -12
carry-before-that|0|0|question|false|	false 10
carry-before-that|0|0|word|	lower 12
carry-before-that|0|1|,verb-saying|	none -8
carry-before-that|0|1|,|	capital -11	pronoun -8	upper -15
carry-before-that|0|1|.|	capital -19
carry-before-that|0|1|	1 -18	2 -19	3 -20	4-5 -20	6-9 -10	: -18	auxiliary -21	capital -15	determiner -24	preposition -13	subordinator -14	that -16	verb-saying -12	word -19
carry-before-that|0|1|:|	upper -18
carry-before-that|0|1|adjacent|	false -23
carry-before-that|0|1|auxiliary|	lower -21
carry-before-that|0|1|capital|	, -15	lower -15
carry-before-that|0|1|coordinator|	lower -16	none -14
carry-before-that|0|1|determiner|	lower -22
carry-before-that|0|1|inside|	false -23
carry-before-that|0|1|newcomer|	none -25
carry-before-that|0|1|newcomer|none|own|	, -9	: -12	word -12
carry-before-that|0|1|none|	,auxiliary -17	,verb-saying -16	coordinator -23	none -7	own -12	preposition -17	stop -7	that -10	word -13
carry-before-that|0|1|own|	none -8	own -26
carry-before-that|0|1|preposition|	lower -13	none -19
carry-before-that|0|1|question|false|	false -22
carry-before-that|0|1|stop|	none -17
carry-before-that|0|1|subject|	elided -7	none -16	own -29
carry-before-that|0|1|subordinator|	lower -14
carry-before-that|0|1|that|	lower -12
carry-before-that|0|1|word|	lower -19	none -14
carry-before-that|0|2|	, -14	10+ -25	: -6	auxiliary -29	capital -20	determiner -21	preposition -24	pronoun -7	stop 10	word -8
carry-before-that|0|2|,auxiliary|	none -12
carry-before-that|0|2|,verb-saying|	none -26
carry-before-that|0|2|,word|	none -17
carry-before-that|0|2|,|	capital -34	determiner -18	lower -18	verb-saying -27
carry-before-that|0|2|.|	capital -19	determiner 8	pronoun -18
carry-before-that|0|2|:|	upper -6
carry-before-that|0|2|auxiliary|	lower -29
carry-before-that|0|2|capital|	, -22	lower -20
carry-before-that|0|2|coordinator|	none -14
carry-before-that|0|2|determiner|	lower -19
carry-before-that|0|2|elided|	none -17
carry-before-that|0|2|end|	. 8
carry-before-that|0|2|newcomer|	acts -10	none 13
carry-before-that|0|2|newcomer|none|none|	stop 25
carry-before-that|0|2|newcomer|none|own|	, -13	: -38	stop -18
carry-before-that|0|2|newcomer|says|none|	: 9	word -19
carry-before-that|0|2|newcomer|says|own|	: -27	stop -23
carry-before-that|0|2|none|	,auxiliary -23	,verb-saying 13	coordinator -23	elided 11	none 15	own 15	preposition -33	stop -19	word -25
carry-before-that|0|2|own|	none -33	own -30
carry-before-that|0|2|preposition|	lower -21	none -12
carry-before-that|0|2|pronoun|	, -20	lower -7
carry-before-that|0|2|question|false|	true -6
carry-before-that|0|2|stop|	none -12	upper 11
carry-before-that|0|2|subject|	elided -21	none 24	own -40
carry-before-that|0|2|word|	lower -8	none -18
carry-before-that|0|3|	, -14	1 -19	10+ -29	3 -26	6-9 -15	capital -13	preposition -16	word -16
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -31
carry-before-that|0|3|,|	lower -14
carry-before-that|0|3|.|	determiner -8	pronoun -12
carry-before-that|0|3|adjacent|	false -10
carry-before-that|0|3|capital|	, -17	lower -13
carry-before-that|0|3|elided|	own -14
carry-before-that|0|3|end|	. -38
carry-before-that|0|3|inside|	false -10
carry-before-that|0|3|newcomer|	acts -6	says -42
carry-before-that|0|3|newcomer|acts|own|	: -16	stop -10
carry-before-that|0|3|newcomer|none|none|	: 6
carry-before-that|0|3|newcomer|none|own|	, -10	stop -18
carry-before-that|0|3|newcomer|says|elided|	stop -14
carry-before-that|0|3|newcomer|says|none|	capital -13	stop -25	word -11
carry-before-that|0|3|newcomer|says|own|	, -8	stop -20	word -11
carry-before-that|0|3|none|	,auxiliary -13	,pronoun -17	coordinator -17	none -21	own -8	stop -41
carry-before-that|0|3|own|	elided -9	none -14	own -37
carry-before-that|0|3|preposition|	lower -15
carry-before-that|0|3|question|false|	false -16	true 6
carry-before-that|0|3|subject|	elided -17	own -41
carry-before-that|0|3|word|	lower -16	none -13
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -11	capital -12	end -19
carry-before-that|1|far|	, -36	- -19	1 -21	10+ -36	3 -53	4-5 -13	6-9 -22	: -35	; -11	adverb -21	auxiliary -55	capital -43	coordinator -36	determiner -50	possessive -32	preposition -49	pronoun -36	quote -21	start 9	stop -28	subordinator -41	that -35	verb-judging -25	verb-saying -33	verb-thinking -17	word -60	’ -13
carry-before-that|1|far|,auxiliary|	? -16	none -19
carry-before-that|1|far|,coordinator|	none -8
carry-before-that|1|far|,determiner|	none -17
carry-before-that|1|far|,preposition|	none 9
carry-before-that|1|far|,pronoun|	? -14	none -30
carry-before-that|1|far|,subordinator|	none -15
carry-before-that|1|far|,verb-judging|	none -17
carry-before-that|1|far|,verb-saying|	! -9	? -22	none -43
carry-before-that|1|far|,word|	none -27
carry-before-that|1|far|,|	' -7	adverb -15	capital -29	coordinator -10	determiner -28	lower -41	none -15	preposition -21	subordinator -12	upper -19	verb-judging -8	verb-saying -31	word -22
carry-before-that|1|far|-|	lower -14	none -21
carry-before-that|1|far|.|	( -11	capital -22	coordinator -25	determiner 7	end -27	preposition -23	pronoun -40	quote -14	subordinator -14	that -12
carry-before-that|1|far|:|	lower -18	none -17	upper -33
carry-before-that|1|far|;|	lower -11	none -16
carry-before-that|1|far|?|	,pronoun -10	,verb-saying -19	capital -24	end -37	pronoun -18	quote -10	verb-saying -13
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	, -13	lower -19	none -9
carry-before-that|1|far|alone|	false 21
carry-before-that|1|far|auxiliary|	lower -54	none -13	upper -17
carry-before-that|1|far|capital|	, -38	. -37	? -24	lower -43	none -21
carry-before-that|1|far|coordinator|	, -25	. -17	lower -35	none -18
carry-before-that|1|far|determiner|	! -21	, -23	. -31	? -22	lower -45	none -20	upper -23
carry-before-that|1|far|elided|	elided -33	none -38	own -32
carry-before-that|1|far|end|	. -19	? -10	none -17
carry-before-that|1|far|first|	false -16	true -19
carry-before-that|1|far|inside|	false -48
carry-before-that|1|far|newcomer|	acts -15	none -7	says -20
carry-before-that|1|far|newcomer|acts|elided|	stop -16
carry-before-that|1|far|newcomer|acts|none|	, -10	: -35	adverb -8	auxiliary -17	capital -15	determiner -9	preposition -18	stop -6	word -27
carry-before-that|1|far|newcomer|acts|own|	, -14	: -31	auxiliary -23	capital -12	preposition -22	stop -15	that -13	verb-saying -14	word -15
carry-before-that|1|far|newcomer|none|elided|	, -9	: -12	stop -28	word -12
carry-before-that|1|far|newcomer|none|none|	, -30	: -14	adverb -13	auxiliary -16	capital -17	determiner -15	preposition -22	pronoun -11	start 8	that -13	verb-judging -9	word -27
carry-before-that|1|far|newcomer|none|own|	, -17	: -34	; -11	auxiliary -15	determiner -14	preposition -19	start -22	stop -20	that -16	verb-saying -13	word -36
carry-before-that|1|far|newcomer|says|elided|	: -21	determiner -11	preposition -12	stop -31	verb-saying -8	word -11
carry-before-that|1|far|newcomer|says|none|	, -29	: -48	adverb -9	auxiliary -23	capital -17	determiner -18	preposition -20	pronoun -15	start 9	stop -7	verb-judging -7	word -23
carry-before-that|1|far|newcomer|says|own|	, -29	: -36	adverb -12	auxiliary -27	capital -16	determiner -15	preposition -30	pronoun -11	stop -17	that -14	verb-saying -25	word -32
carry-before-that|1|far|none|	) -18	, -24	,auxiliary -56	,coordinator -15	,determiner -11	,preposition -14	,pronoun -13	,subordinator -16	,verb-judging -29	,verb-saying -19	,verb-thinking -11	,word -11	- -23	: -14	; -19	adverb -12	auxiliary -24	capital -24	coordinator -9	determiner -15	elided -7	end -7	own -15	preposition -55	pronoun -15	quote 6	stop -40	subordinator -21	that -20	verb-judging -16	verb-saying -13	verb-thinking -16	word -42	— -12
carry-before-that|1|far|own|	elided -30	none -38	own -49
carry-before-that|1|far|possessive|	lower -21	upper -18
carry-before-that|1|far|preposition|	, -10	. -24	lower -46	none -33	upper -19
carry-before-that|1|far|pronoun|	! -14	, -16	. -20	? -9	lower -34	none -16
carry-before-that|1|far|question|false|	false -37	true -32
carry-before-that|1|far|quote|	, -13	. -7	? -8	lower -14	upper -18
carry-before-that|1|far|start|	other -13	upper 9
carry-before-that|1|far|stop|	? -19	none -20	upper -27
carry-before-that|1|far|subject|	elided -51	none -6	own -53
carry-before-that|1|far|subordinator|	, -14	. -25	lower -38	none -31	upper -15
carry-before-that|1|far|that|	lower -34	none -15	upper -14
carry-before-that|1|far|verb-judging|	lower -22	none -16	upper -22
carry-before-that|1|far|verb-saying|	, -34	? -21	lower -30	none -13	upper -15
carry-before-that|1|far|verb-thinking|	lower -24	upper -7
carry-before-that|1|far|word|	, -11	lower -58	none -37	upper -23
carry-before-that|1|far|—|	? -18	none -14
carry-before-that|1|far|’|	lower -13
carry-before-that|2|	far -22
carry-before-that|2|far|!|	capital -14	determiner -18	end -26	pronoun -8
carry-before-that|2|far|'|	, -19
carry-before-that|2|far|	( -15	, -21	1 -14	10+ -31	3 15	4-5 -11	6-9 -30	: -41	adverb -20	auxiliary -45	capital -40	coordinator -24	possessive -21	preposition -47	pronoun -38	quote -20	start 15	stop -39	subordinator -38	that -27	verb-judging -40	verb-saying -47	verb-thinking -23	word -22	— -17
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	? -8	none -35
carry-before-that|2|far|,determiner|	none -10
carry-before-that|2|far|,preposition|	none -6
carry-before-that|2|far|,pronoun|	none -14
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -13
carry-before-that|2|far|,verb-saying|	? -22	none -35
carry-before-that|2|far|,|	capital -34	coordinator -17	determiner -17	lower -13	none -19	preposition -10	pronoun -32	subordinator -17	upper -47	verb-judging -18	verb-saying -26
carry-before-that|2|far|-|	none -12
carry-before-that|2|far|.|	) -14	[ -12	capital -18	coordinator -14	end -13	preposition -25	pronoun -19	quote -13	— -14
carry-before-that|2|far|:|	lower -8	none -12	upper -41
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	,verb-saying -9	capital 6	determiner -12	end 9	pronoun -22	word -12
carry-before-that|2|far|[|	. -12
carry-before-that|2|far|adjacent|	false -22
carry-before-that|2|far|adverb|	lower -20	none -7
carry-before-that|2|far|alone|	false 29	true -7
carry-before-that|2|far|auxiliary|	lower -44	none -17
carry-before-that|2|far|capital|	! -11	, -19	. -37	? -26	lower -41	none -34	upper -15
carry-before-that|2|far|coordinator|	, -20	. -19	lower -18	none -36	upper -14
carry-before-that|2|far|determiner|	! -16	, -33	. 7	? -13	lower -50	none -17	other -17	upper 9
carry-before-that|2|far|elided|	elided -26	none -8	own -46
carry-before-that|2|far|end|	. -12	none -16
carry-before-that|2|far|first|	false -39	true 18
carry-before-that|2|far|inside|	false -47
carry-before-that|2|far|newcomer|	acts -11	none 15
carry-before-that|2|far|newcomer|acts|none|	, -14	auxiliary -17	determiner -14	preposition -18	start -17	word -25
carry-before-that|2|far|newcomer|acts|own|	, -11	: -18	auxiliary -11	preposition -8	start -20	stop -30	verb-saying -9	word -28
carry-before-that|2|far|newcomer|none|elided|	start 10	stop -22
carry-before-that|2|far|newcomer|none|none|	: -37	determiner -12	preposition -16	start 30
carry-before-that|2|far|newcomer|none|own|	, -14	: -13	auxiliary -15	preposition -10	start -20	stop -22	that -9	verb-saying -13	word -13
carry-before-that|2|far|newcomer|says|elided|	, -13	: -17	stop -41
carry-before-that|2|far|newcomer|says|none|	: -31	adverb -13	capital -23	determiner 9	preposition -24	pronoun -18	start 18	verb-judging -18	word -7
carry-before-that|2|far|newcomer|says|own|	, -23	: -28	auxiliary -18	capital -19	determiner -16	preposition -17	pronoun -15	start -39	stop -25	that -17	verb-saying -24	word -31
carry-before-that|2|far|none|	, -19	,auxiliary -29	,determiner -16	,preposition -10	,verb-judging -11	,verb-saying -9	,word -32	- -17	: -17	; -14	adverb -16	auxiliary -14	capital -33	coordinator -31	determiner -18	end 8	none 23	preposition -28	pronoun -27	stop -19	subordinator -23	that -17	verb-saying -21	word -29	— 13
carry-before-that|2|far|own|	elided -42	none -45	own -55
carry-before-that|2|far|possessive|	lower -21
carry-before-that|2|far|preposition|	, -9	. -16	lower -44	none -22	upper -16
carry-before-that|2|far|pronoun|	! -13	, -15	. -35	? -24	lower -37	none -17
carry-before-that|2|far|question|false|	false -27	true -18
carry-before-that|2|far|question|true|	false 9	true 11
carry-before-that|2|far|quote|	. -15	upper -18
carry-before-that|2|far|start|	other 7	upper 14
carry-before-that|2|far|stop|	? -17	other -21	upper -38
carry-before-that|2|far|subject|	elided -33	none 17	own -72
carry-before-that|2|far|subordinator|	, -17	lower -35	none -20	upper -12
carry-before-that|2|far|that|	lower -26	none -14	upper -19
carry-before-that|2|far|verb-judging|	lower -40
carry-before-that|2|far|verb-saying|	, -18	? -23	lower -39	none -19	upper -27
carry-before-that|2|far|verb-thinking|	lower -21
carry-before-that|2|far|word|	, -16	lower -27	none -26
carry-before-that|2|far|—|	. -14	none -12	upper -17
carry-before-that|3|	far -39
carry-before-that|3|far|!|	capital -14	determiner -9	end -25	pronoun -13
carry-before-that|3|far|'|	, -20
carry-before-that|3|far|	) 8	, -39	- -19	1 -48	10+ -57	4-5 -25	6-9 -47	: -32	adverb -19	auxiliary -40	capital -27	coordinator -21	determiner -49	possessive -27	preposition -9	pronoun -29	quote -10	start -11	stop -56	subordinator -28	that -8	verb-judging -31	verb-saying -26	verb-thinking -27	word -41
carry-before-that|3|far|)|	upper 8
carry-before-that|3|far|,pronoun|	none -6
carry-before-that|3|far|,verb-saying|	? -16	none -21
carry-before-that|3|far|,word|	none -16
carry-before-that|3|far|,|	' -7	adverb -13	auxiliary -10	capital -45	coordinator -17	determiner -31	lower -35	none -10	preposition -20	pronoun -9	subordinator -14	upper -30	verb-saying -41	word -22
carry-before-that|3|far|-|	lower -11	none -19	upper -14
carry-before-that|3|far|.|	[ -22	capital -24	coordinator -11	determiner -28	end -23	preposition -9	pronoun -14	subordinator -17
carry-before-that|3|far|:|	upper -30
carry-before-that|3|far|?|	capital -11	end -20	pronoun -11	verb-saying -18
carry-before-that|3|far|[|	. -15
carry-before-that|3|far|adjacent|	false -39
carry-before-that|3|far|adverb|	, -19	lower -19
carry-before-that|3|far|alone|	true -19
carry-before-that|3|far|auxiliary|	lower -38	none -20
carry-before-that|3|far|capital|	! -18	, -33	. -26	? -18	lower -34	none -23	upper -20
carry-before-that|3|far|coordinator|	, -16	. -19	lower -19	none -28
carry-before-that|3|far|determiner|	! -12	, -37	. -28	? -13	lower -46	none -22	upper -20
carry-before-that|3|far|elided|	elided -12
carry-before-that|3|far|end|	! -18	. -28	none -21
carry-before-that|3|far|first|	false -22
carry-before-that|3|far|inside|	false -63
carry-before-that|3|far|newcomer|	acts -27	none 24	says -8
carry-before-that|3|far|newcomer|acts|elided|	stop -11
carry-before-that|3|far|newcomer|acts|none|	start -11	stop -9
carry-before-that|3|far|newcomer|acts|own|	: -12	start -12	stop -10
carry-before-that|3|far|newcomer|none|none|	start 12	word -17
carry-before-that|3|far|newcomer|none|own|	: -11	preposition 6	start -28	stop -18	that 6	word -13
carry-before-that|3|far|newcomer|says|elided|	stop -16
carry-before-that|3|far|newcomer|says|none|	: -11	start 11	stop -22	word -16
carry-before-that|3|far|newcomer|says|own|	: -19	start -22	stop -15
carry-before-that|3|far|none|	) -15	, -20	,auxiliary -9	,word -14	- -7	adverb -14	auxiliary -24	capital -30	coordinator -19	determiner -19	end 22	none 18	own -8	preposition -36	pronoun -20	stop -43	subordinator -13	that -24	verb-judging -11	verb-saying -10	verb-thinking -11	word -13	— -9
carry-before-that|3|far|own|	elided -13
carry-before-that|3|far|possessive|	lower -21	upper -13
carry-before-that|3|far|preposition|	, -20	. -12	none -50	upper -31
carry-before-that|3|far|pronoun|	! -11	, -16	. -27	? -6	lower -29	none -12
carry-before-that|3|far|question|false|	false -42	true -6
carry-before-that|3|far|question|true|	false -25	true -13
carry-before-that|3|far|quote|	, -11	upper -9
carry-before-that|3|far|start|	upper -19
carry-before-that|3|far|stop|	upper -56
carry-before-that|3|far|subject|	none 11
carry-before-that|3|far|subordinator|	, -18	lower -23	none -22	upper -19
carry-before-that|3|far|that|	. -11	lower -6	none -17	upper -20
carry-before-that|3|far|verb-judging|	, -19	lower -27	none -13	upper -15
carry-before-that|3|far|verb-saying|	, -29	? -18	lower -20	none -20	upper -16
carry-before-that|3|far|verb-thinking|	lower -25
carry-before-that|3|far|word|	, -17	lower -38	none -35	upper -21
carry-before|0|	0 49	1 7	2 -9	3 -22
carry-before|0|0|	( 13	, 23	- 7	1 6	10+ 39	2 23	3 8	4-5 16	6-9 38	: -13	adverb 22	auxiliary 26	capital 19	coordinator 36	possessive 16	preposition 8	pronoun 13	quote 25	subordinator 21	that 15	verb-thinking 7
carry-before|0|0|)|	none 13
carry-before|0|0|,|	capital -19	coordinator -8	determiner 9	lower 17	none 9	preposition -21	pronoun 35	quote 19	upper 13	verb-judging 9	verb-saying -10	word 18
carry-before|0|0|-|	none 12
carry-before|0|0|:|	upper -13
carry-before|0|0|adjacent|	false 48	true 25
carry-before|0|0|adverb|	lower 22
carry-before|0|0|auxiliary|	lower 24	none 16	upper 18
carry-before|0|0|capital|	. 10	lower 16	none 11	upper 12
carry-before|0|0|coordinator|	, 17	. 15	lower 32	none 19	upper 18
carry-before|0|0|determiner|	, 13	. 19	none 8
carry-before|0|0|elided|	elided 17
carry-before|0|0|end|	. 39	? 14	none 11
carry-before|0|0|inside|	false 49
carry-before|0|0|newcomer|none|elided|	, 16
carry-before|0|0|newcomer|none|none|	, -7	preposition -13	word -17
carry-before|0|0|newcomer|none|own|	, 16	determiner -6
carry-before|0|0|none|	,auxiliary 40	,determiner -17	,subordinator -14	,verb-saying 16	,word -13	- 7	: -14	; -32	adverb 13	capital 11	coordinator 38	determiner 13	none -19	preposition 35	pronoun 14	quote 20	subordinator 15	that 30	word 32
carry-before|0|0|possessive|	lower 6	upper 15
carry-before|0|0|preposition|	. 16	none 17	upper 11
carry-before|0|0|pronoun|	lower 13	none 18
carry-before|0|0|question|false|	false 46	true 19
carry-before|0|0|quote|	lower 21	upper 15
carry-before|0|0|stop|	none -11
carry-before|0|0|subject|	elided 17	none -19
carry-before|0|0|subordinator|	, 9	. 13	lower 14	none 18	upper 15
carry-before|0|0|that|	lower 11	upper 19
carry-before|0|0|verb-saying|	none 8	upper -7
carry-before|0|0|verb-thinking|	lower 13
carry-before|0|0|word|	, 9	none 9
carry-before|0|1|!|	,verb-saying -11	determiner -11	pronoun -11
carry-before|0|1|	( -16	, 12	1 -30	10+ 38	2 -22	3 -23	4-5 -14	6-9 18	: -30	adverb -24	auxiliary -19	capital 11	coordinator -14	determiner -13	possessive -16	preposition -30	stop 44	subordinator -13	that -28	verb-judging -7	verb-saying -36	word -13	’ -15
carry-before|0|1|(|	upper -16
carry-before|0|1|,auxiliary|	none -16
carry-before|0|1|,coordinator|	none -6
carry-before|0|1|,determiner|	none -10
carry-before|0|1|,pronoun|	none -25
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -15	none -9
carry-before|0|1|,word|	none -13
carry-before|0|1|,|	' 6	capital 52	determiner 24	lower -8	pronoun 17	upper 16	verb-judging -19	verb-saying 58
carry-before|0|1|.|	capital -11	coordinator -17	determiner -23	preposition -35	pronoun 14	quote -19	subordinator 8	that -18
carry-before|0|1|:|	lower -14	none 6	upper -29
carry-before|0|1|;|	none -8
carry-before|0|1|?|	,pronoun -12	,verb-saying -21	capital -16	pronoun 16	quote -8	stop -9	verb-saying 21
carry-before|0|1|adjacent|	false 9	true -17
carry-before|0|1|adverb|	lower -24
carry-before|0|1|auxiliary|	lower -22	none -24
carry-before|0|1|capital|	, -67	. 25	? -10	lower 11	none -12
carry-before|0|1|coordinator|	, 7	. -15	lower -15	none -6
carry-before|0|1|determiner|	, -31	. -15	lower -31	none -19
carry-before|0|1|elided|	none 8	own 6
carry-before|0|1|end|	! 15	. 43	? 28	none 17
carry-before|0|1|inside|	false 7
carry-before|0|1|newcomer|	none -23
carry-before|0|1|newcomer|none|elided|	: 7	stop 10	word -7
carry-before|0|1|newcomer|none|none|	, 11	: -33	capital 6	preposition -28	pronoun 9	quote -16	verb-judging -19
carry-before|0|1|newcomer|none|own|	, -8	: -19	adverb -16	auxiliary -15	determiner -22	preposition -36	pronoun -22	stop -44	verb-saying -36
carry-before|0|1|none|	, -17	,determiner -17	,verb-judging -7	,verb-thinking 7	,word -12	- -14	: 10	auxiliary -10	capital -7	coordinator -20	none -23	preposition -48	stop -8	subordinator -20	that -17	verb-saying -16	— 14
carry-before|0|1|own|	elided -14	none -41	own -43
carry-before|0|1|possessive|	lower -16
carry-before|0|1|preposition|	lower -27	none -29	upper -12
carry-before|0|1|pronoun|	, -46	. -13
carry-before|0|1|question|false|	false 16
carry-before|0|1|question|true|	false -28	true 24
carry-before|0|1|stop|	none -11	other 7	upper 44
carry-before|0|1|subject|	none -13	own -48
carry-before|0|1|subordinator|	lower -9	none -18
carry-before|0|1|that|	lower -24	none -14
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -36	lower -33	upper -9
carry-before|0|1|word|	lower -17	upper 11
carry-before|0|1|’|	lower -15
carry-before|0|2|!|	capital 10
carry-before|0|2|	, -16	1 -11	2 -7	6-9 -28	: -27	adverb -12	capital -20	coordinator -19	determiner -28	preposition -25	stop 8	that -21	verb-saying -21	word -44
carry-before|0|2|,preposition|	none -12
carry-before|0|2|,pronoun|	none -7
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -14	none -25
carry-before|0|2|,word|	none -10
carry-before|0|2|,|	capital 6	lower -15	pronoun 9	upper -20	verb-saying 14	word -11
carry-before|0|2|.|	capital -16	coordinator 9	determiner 8	pronoun -8
carry-before|0|2|:|	upper -27
carry-before|0|2|?|	,verb-saying -15
carry-before|0|2|adjacent|	false -9
carry-before|0|2|adverb|	lower -12
carry-before|0|2|auxiliary|	none -15
carry-before|0|2|capital|	, -34	. -14	lower -20
carry-before|0|2|coordinator|	lower -19	none -13
carry-before|0|2|determiner|	, -21	lower -18	upper -18
carry-before|0|2|elided|	elided -20	none -13	own -12
carry-before|0|2|end|	! -11	. 21
carry-before|0|2|inside|	false -9
carry-before|0|2|newcomer|	acts -20	none -8	says -19
carry-before|0|2|newcomer|acts|elided|	stop -19
carry-before|0|2|newcomer|acts|own|	: -14	stop -17	word -12
carry-before|0|2|newcomer|none|elided|	stop 8
carry-before|0|2|newcomer|none|none|	: -27	preposition -11	stop 13	word -30
carry-before|0|2|newcomer|none|own|	, -16	: -32	auxiliary -13	stop -49	word -21
carry-before|0|2|newcomer|says|elided|	stop -29
carry-before|0|2|newcomer|says|none|	: -22	capital -18	word -17
carry-before|0|2|newcomer|says|own|	, -12	: -12	preposition -13	stop -24	verb-saying -9	word -12
carry-before|0|2|none|	,verb-saying -6	,word -17	: -12	coordinator -15	determiner -15	elided 8	stop -21
carry-before|0|2|own|	elided -29	none -21	own -54
carry-before|0|2|preposition|	lower -24	none -14
carry-before|0|2|pronoun|	, -31
carry-before|0|2|question|true|	false -9
carry-before|0|2|stop|	none -26	upper 8
carry-before|0|2|subject|	elided -20	own -49
carry-before|0|2|that|	lower -21
carry-before|0|2|verb-saying|	, -18	lower -20
carry-before|0|2|word|	, -14	lower -43
carry-before|0|3|	, -14	10+ -8	2 -12	3 -16	4-5 -20	6-9 -7	: -12	preposition -8	stop -15	verb-saying -9	word -9
carry-before|0|3|,auxiliary|	none -14
carry-before|0|3|,verb-saying|	none -22
carry-before|0|3|,|	pronoun -13
carry-before|0|3|.|	capital -11
carry-before|0|3|:|	upper -12
carry-before|0|3|adjacent|	false -22
carry-before|0|3|elided|	none -15	own -17
carry-before|0|3|end|	. -8
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|	acts -8	none -11	says -30
carry-before|0|3|newcomer|acts|elided|	stop -9
carry-before|0|3|newcomer|acts|own|	stop -18
carry-before|0|3|newcomer|none|elided|	stop -13
carry-before|0|3|newcomer|none|own|	stop -18
carry-before|0|3|newcomer|says|elided|	stop -10
carry-before|0|3|newcomer|says|none|	stop -20
carry-before|0|3|newcomer|says|own|	: -10	stop -19
carry-before|0|3|none|	,verb-saying -25	elided 12	own -21	stop -13
carry-before|0|3|own|	elided -6	none -20	own -24
carry-before|0|3|preposition|	lower -8
carry-before|0|3|pronoun|	, -19
carry-before|0|3|question|false|	false -25	true -12
carry-before|0|3|stop|	none -17	upper -15
carry-before|0|3|subject|	elided -18	none -10	own -21
carry-before|0|3|verb-saying|	lower -9
carry-before|0|3|word|	lower -9
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying -14	capital -15	determiner -19	end -30	pronoun 12	stop -13
carry-before|1|far|'|	, -17
carry-before|1|far|+|	none -17
carry-before|1|far|	, -7	- -23	1 -20	2 -43	3 -37	4-5 -9	6-9 -36	adverb -21	auxiliary -41	capital -53	coordinator -27	determiner -29	possessive -38	preposition -10	pronoun -55	quote -14	stop -28	subordinator -52	that -10	verb-judging -10	verb-saying -43	verb-thinking -38	word -75
carry-before|1|far|,auxiliary|	? -9	none -14
carry-before|1|far|,coordinator|	none -14
carry-before|1|far|,determiner|	none -14
carry-before|1|far|,preposition|	none -18
carry-before|1|far|,pronoun|	? -18
carry-before|1|far|,subordinator|	none -19
carry-before|1|far|,verb-judging|	none -13
carry-before|1|far|,verb-saying|	! -17	? -33	none -13
carry-before|1|far|,verb-thinking|	none -19
carry-before|1|far|,word|	? -16	none -14
carry-before|1|far|,|	adverb -15	capital -9	coordinator -8	determiner -33	lower -6	preposition -13	pronoun -10	subordinator -33	upper -33	verb-judging -15	word -32	– -14
carry-before|1|far|-|	none -30	upper -18
carry-before|1|far|.|	[ -24	auxiliary -13	capital -31	coordinator -18	determiner -31	end -8	preposition -16	pronoun -37	that -13	— -19
carry-before|1|far|:|	lower -20	none -17
carry-before|1|far|;|	none -31
carry-before|1|far|?|	,auxiliary -14	,verb-saying -29	,word -14	capital -13	determiner -18	end -35	stop -10	verb-saying -19	— -14
carry-before|1|far|[|	. -20
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	, -21	lower -18
carry-before|1|far|alone|	false -12	true 40
carry-before|1|far|auxiliary|	lower -39	none -27	other -15	upper -15
carry-before|1|far|capital|	! -19	. -8	? -39	lower -56	none -35	upper -16
carry-before|1|far|coordinator|	, -35	. -20	lower -27	none -30
carry-before|1|far|determiner|	! -28	, -37	. -7	? -20	lower -27	none -13	other -18	upper -28
carry-before|1|far|elided|	elided -11
carry-before|1|far|end|	! -17	. -12	? -9
carry-before|1|far|first|	false -20	true 22
carry-before|1|far|inside|	false -38
carry-before|1|far|newcomer|	acts -36	says -79
carry-before|1|far|newcomer|acts|elided|	preposition -12
carry-before|1|far|newcomer|acts|none|	, -10	: -33	auxiliary -19	capital -13	preposition -11	stop -49	word -22
carry-before|1|far|newcomer|acts|own|	, -23	: -41	auxiliary -19	capital -12	determiner -11	preposition -23	start -26	stop -40	word -24
carry-before|1|far|newcomer|none|elided|	: 12	auxiliary -15	preposition -13	start 14	word -16
carry-before|1|far|newcomer|none|none|	, 6	: -10	adverb -17	auxiliary -24	capital -12	determiner -23	preposition -14	pronoun -13	start -29	that -9	verb-judging -22	word -32
carry-before|1|far|newcomer|none|own|	, -10	: -24	adverb -19	auxiliary -38	capital -25	determiner -29	pronoun -20	stop -28	verb-saying -36	word -33
carry-before|1|far|newcomer|says|elided|	: -18	stop -59
carry-before|1|far|newcomer|says|none|	, -26	: -37	adverb -7	auxiliary -17	capital -18	determiner -12	preposition -25	pronoun -12	stop -44	word -24
carry-before|1|far|newcomer|says|own|	, -27	: -44	auxiliary -22	capital -11	determiner -18	preposition -29	pronoun -16	start -32	stop -41	that -16	verb-saying -16	word -21
carry-before|1|far|none|	( -14	, -12	,auxiliary -13	,preposition -22	,pronoun -31	,subordinator -14	,verb-judging -21	,verb-saying -6	,verb-thinking -11	,word -36	- -25	: 14	; -9	adverb -19	auxiliary -23	capital 6	coordinator -13	determiner -38	elided -15	none -23	own -12	preposition -15	pronoun -29	stop -28	subordinator -27	that -17	verb-judging -31	verb-thinking -16	word -50	— -16
carry-before|1|far|own|	elided -22	own -35
carry-before|1|far|possessive|	lower -35	upper -18
carry-before|1|far|preposition|	, -14	. -23	lower -8	none -7	upper -32
carry-before|1|far|pronoun|	! -18	, -10	. -46	lower -52	none -33
carry-before|1|far|question|false|	false -13	true -20
carry-before|1|far|question|true|	false -49
carry-before|1|far|quote|	, -17	. -18	? -17	none -6	upper -14
carry-before|1|far|start|	other -18
carry-before|1|far|stop|	? -18	none -33	other -19	upper -28
carry-before|1|far|subject|	none -25	own -16
carry-before|1|far|subordinator|	, -23	. -24	lower -50	none -34	upper -17
carry-before|1|far|that|	lower -8	none -27	upper -27
carry-before|1|far|verb-judging|	, -19	lower -9	none -21	upper -25
carry-before|1|far|verb-saying|	, -32	? -28	lower -39	none -22	upper -19
carry-before|1|far|verb-thinking|	lower -35
carry-before|1|far|word|	, -19	lower -72	none -43	upper -24
carry-before|1|far|—|	. -19	? -17	none -26
carry-before|2|	far -26
carry-before|2|far|!|	determiner -17	end -26	pronoun -16
carry-before|2|far|'|	, -22
carry-before|2|far|	, -46	1 -23	10+ -14	2 -37	3 -18	4-5 -12	6-9 -18	: -36	adverb -11	auxiliary -8	capital -20	coordinator -20	determiner -43	possessive -14	preposition -33	pronoun -28	start -10	stop -25	subordinator -9	that -35	verb-judging -34	verb-saying -29	verb-thinking -19	word -18
carry-before|2|far|,auxiliary|	none -30
carry-before|2|far|,verb-judging|	none -7
carry-before|2|far|,verb-saying|	! -10
carry-before|2|far|,word|	none -21
carry-before|2|far|,|	capital -33	determiner -18	lower -25	none -16	preposition -16	pronoun -57	upper -40	verb-saying -42	word -18
carry-before|2|far|-|	none -10
carry-before|2|far|.|	[ -12	capital -21	coordinator -12	determiner -15	end -32	preposition -11	pronoun -21	subordinator -13
carry-before|2|far|:|	upper -35
carry-before|2|far|?|	capital -12	end 11	verb-saying -9
carry-before|2|far|[|	. -12
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	, -17	lower -11
carry-before|2|far|alone|	false 8
carry-before|2|far|auxiliary|	lower -8	none -14
carry-before|2|far|capital|	! -13	, -56	. -26	? -20	lower -31	none -27
carry-before|2|far|coordinator|	, -12	. -18	lower -20	none -27
carry-before|2|far|determiner|	, -49	. -25	lower -38	none -18	upper -18
carry-before|2|far|elided|	elided -6
carry-before|2|far|end|	! -12	. -6	? -9
carry-before|2|far|first|	false -18
carry-before|2|far|inside|	false -41
carry-before|2|far|newcomer|acts|none|	start 21	stop -13
carry-before|2|far|newcomer|acts|own|	stop -30	word -13
carry-before|2|far|newcomer|	none 18	says -7
carry-before|2|far|newcomer|none|elided|	start 8	stop -14
carry-before|2|far|newcomer|none|none|	: -15	start 23
carry-before|2|far|newcomer|none|own|	start -43	stop -22
carry-before|2|far|newcomer|says|none|	: -14	preposition -13	stop -26	word -9
carry-before|2|far|newcomer|says|own|	: -10	preposition -13	start -36	stop -27
carry-before|2|far|none|	, -20	,auxiliary -18	,verb-saying -33	,word -15	: 27	adverb -14	auxiliary -19	capital -15	coordinator -23	determiner -21	elided -17	end 13	none 20	own -21	preposition -18	pronoun -11	stop -51	subordinator -19	that -19	word -21	— -15
carry-before|2|far|own|	elided -13	none -14	own -48
carry-before|2|far|possessive|	lower -14
carry-before|2|far|preposition|	, -15	lower -33	none -46
carry-before|2|far|pronoun|	! -15	, -32	? -19	lower -28	none -17
carry-before|2|far|question|false|	false -30	true -24
carry-before|2|far|question|true|	true 7
carry-before|2|far|start|	upper -10
carry-before|2|far|stop|	none -18	upper -25
carry-before|2|far|subject|	none 12	own -26
carry-before|2|far|subordinator|	, -24	lower -7	none -21
carry-before|2|far|that|	lower -32	none -13	upper -14
carry-before|2|far|verb-judging|	, -16	lower -31	upper -12
carry-before|2|far|verb-saying|	, -57	? 8	lower -22	none -16	upper -20
carry-before|2|far|verb-thinking|	lower -17
carry-before|2|far|word|	, -13	lower -49	none -25
carry-before|2|far|—|	none -16
carry-before|3|	far -30
carry-before|3|far|!|	capital -14	end -16
carry-before|3|far|'|	, -16
carry-before|3|far|	, -27	- -12	1 -47	10+ -16	2 -44	3 -15	4-5 -46	6-9 -9	: -10	adverb -11	auxiliary -36	capital -23	coordinator -14	determiner -36	possessive -17	preposition -7	pronoun -23	start -6	stop -38	subordinator -25	that -27	verb-judging -30	verb-saying -24	verb-thinking -19	word -34
carry-before|3|far|,verb-saying|	none 6
carry-before|3|far|,|	capital -43	coordinator -13	determiner -22	lower -23	none -11	pronoun -39	subordinator -11	upper -23	verb-saying -38	word -20
carry-before|3|far|-|	none -16
carry-before|3|far|.|	[ -17	capital -16	coordinator -16	determiner -17	end -46	preposition -13	pronoun -19	subordinator -11
carry-before|3|far|:|	upper -10
carry-before|3|far|?|	capital -17	end -32	pronoun -11
carry-before|3|far|[|	. -13
carry-before|3|far|adjacent|	false -30
carry-before|3|far|adverb|	, -10	lower -11	none -13
carry-before|3|far|auxiliary|	lower -34	none -16
carry-before|3|far|capital|	! -11	, -71	. -16	? -16	lower -27	none -19	upper -19
carry-before|3|far|coordinator|	, -11	. -16	lower -14	none -22
carry-before|3|far|determiner|	, -49	. -23	lower -33	none -22	upper -18
carry-before|3|far|end|	. -23
carry-before|3|far|first|	false -8
carry-before|3|far|inside|	false -52
carry-before|3|far|newcomer|	none 13	says 12
carry-before|3|far|newcomer|none|none|	start 14
carry-before|3|far|newcomer|says|own|	start 6
carry-before|3|far|none|	) -15	,verb-saying -20	- -17	: -11	auxiliary -19	capital -15	coordinator -24	determiner -17	end 18	none 21	own -15	preposition -25	stop -15	that -17	verb-saying -13	word -31
carry-before|3|far|own|	elided -14
carry-before|3|far|possessive|	lower -13
carry-before|3|far|preposition|	, -14	. -14	none -42	upper -19
carry-before|3|far|pronoun|	, -31	. -15	? -19	lower -23
carry-before|3|far|question|false|	false -29	true -7
carry-before|3|far|question|true|	false -39
carry-before|3|far|quote|	, -9
carry-before|3|far|stop|	none 10	upper -38
carry-before|3|far|subject|	none 17	own 11
carry-before|3|far|subordinator|	, -11	lower -22	none -19	upper -10
carry-before|3|far|that|	lower -25	none -12
carry-before|3|far|verb-judging|	lower -26	upper -14
carry-before|3|far|verb-saying|	, -49	? -19	lower -20	none -15	upper -13
carry-before|3|far|verb-thinking|	lower -18
carry-before|3|far|word|	, -29	lower -30	none -28	upper -18
carry-next|0|	0 46	1 8	2 -9	3 -7
carry-next|0|0|	( 13	, 11	1 22	2 32	3 16	4-5 9	6-9 28	adverb -13	auxiliary 25	capital 25	determiner 6	possessive 13	preposition 17	pronoun 12	start 7	stop 20	subordinator 21	verb-judging -17	verb-saying 6	verb-thinking 9	word 9
carry-next|0|0|(|	upper 13
carry-next|0|0|,auxiliary|	none 28
carry-next|0|0|,determiner|	none -20
carry-next|0|0|,pronoun|	none -7
carry-next|0|0|,subordinator|	none -17
carry-next|0|0|,verb-saying|	none 15
carry-next|0|0|,word|	none -6
carry-next|0|0|,|	capital 16	coordinator 10	determiner 17	lower 21	subordinator 9	verb-saying -16
carry-next|0|0|-|	none 7
carry-next|0|0|.|	coordinator 13	end 26	preposition 17	pronoun 6	subordinator 9
carry-next|0|0|:|	none -8	upper 11
carry-next|0|0|;|	none -32
carry-next|0|0|?|	end 12
carry-next|0|0|adjacent|	false 43	true 24
carry-next|0|0|adverb|	lower -13	none 13
carry-next|0|0|auxiliary|	lower 25
carry-next|0|0|capital|	, -31	lower 23	none 13
carry-next|0|0|coordinator|	, -11	none 41
carry-next|0|0|determiner|	lower 7	none 10
carry-next|0|0|elided|	elided 18
carry-next|0|0|first|	false 7
carry-next|0|0|inside|	false 46
carry-next|0|0|newcomer|none|elided|	stop 17
carry-next|0|0|newcomer|none|none|	determiner -12	stop 15	verb-judging -16	word 6
carry-next|0|0|newcomer|none|own|	preposition -7	start 13	stop 19	verb-saying -9	word -8
carry-next|0|0|none|	) 13	, 10	- 11	auxiliary 6	capital 11	coordinator 11	determiner 13	end 8	none -13	preposition 22	pronoun 12	subordinator 11	verb-saying 8	word 6
carry-next|0|0|own|	own 8
carry-next|0|0|possessive|	lower 12
carry-next|0|0|preposition|	, -21	lower 11	none 30	upper 21
carry-next|0|0|pronoun|	, 10	lower 12	none 16
carry-next|0|0|question|false|	false 43
carry-next|0|0|question|true|	false 16
carry-next|0|0|quote|	, 17	lower 13	none 22	upper -9
carry-next|0|0|start|	upper 7
carry-next|0|0|stop|	upper 20
carry-next|0|0|subject|	elided 18	none -13	own 8
carry-next|0|0|subordinator|	lower 17	none 11	upper 9
carry-next|0|0|that|	lower 9	none 23	upper -6
carry-next|0|0|verb-judging|	, 12	lower -16
carry-next|0|0|verb-saying|	, -18	none 18	upper 10
carry-next|0|0|verb-thinking|	lower 10
carry-next|0|0|word|	, -10	none 23	upper 16
carry-next|0|0|—|	none 18
carry-next|0|1|	, -22	- -11	3 -8	6-9 10	: -11	capital -41	coordinator -24	determiner -17	possessive -15	preposition 9	pronoun -14	quote -15	start 12	stop -15	that -9	verb-saying -18	word 7	— -13
carry-next|0|1|,auxiliary|	none -17
carry-next|0|1|,pronoun|	? -16	none -18
carry-next|0|1|,verb-judging|	none -17
carry-next|0|1|,verb-saying|	! -14	? -25	none -15
carry-next|0|1|,verb-thinking|	none 8
carry-next|0|1|,word|	none -19
carry-next|0|1|,|	capital -36	coordinator 7	determiner 9	lower -44	none -19	verb-saying -36
carry-next|0|1|-|	lower -9	none -18
carry-next|0|1|.|	capital -10	coordinator -18	end 19	preposition -10	pronoun -12	that -11
carry-next|0|1|:|	upper -15
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,verb-saying -18	capital -14	determiner -12	end 7	stop -7
carry-next|0|1|adjacent|	false 9	true -10
carry-next|0|1|auxiliary|	none -12
carry-next|0|1|capital|	, 13	. -33	? -16	lower -40	none -15
carry-next|0|1|coordinator|	, -13	. -30	lower -25	none -39
carry-next|0|1|determiner|	! -16	, 12	. -8	? -6	lower -23	none -7
carry-next|0|1|elided|	elided -16	none 6	own -19
carry-next|0|1|first|	false 12
carry-next|0|1|newcomer|	none -7
carry-next|0|1|newcomer|none|elided|	auxiliary -13	preposition -15	word -12
carry-next|0|1|newcomer|none|none|	, -22	adverb 8	auxiliary -28	capital -21	preposition 14	stop -24	that -14	verb-judging 10
carry-next|0|1|newcomer|none|own|	, -26	: -33	capital -20	preposition 8	start -14	stop -43	that -19	verb-saying -31
carry-next|0|1|none|	, -12	,auxiliary -7	,coordinator 7	,determiner -15	,pronoun -24	,subordinator -17	,verb-saying -12	,word 11	: -12	; -15	auxiliary -22	capital -13	coordinator -17	determiner -15	own -8	preposition -21	stop -8	subordinator -23	that -15	verb-saying 6	word -9
carry-next|0|1|own|	none 12	own -37
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 10	. -14	none -27	upper 16
carry-next|0|1|pronoun|	. -15	lower -13	none -9
carry-next|0|1|question|false|	false 13	true -32
carry-next|0|1|question|true|	false -13	true 17
carry-next|0|1|quote|	. -11	? -11	lower -11
carry-next|0|1|start|	upper 12
carry-next|0|1|stop|	? -15	none 31	other -17	upper -14
carry-next|0|1|subject|	elided -11	own -10
carry-next|0|1|subordinator|	none -28
carry-next|0|1|that|	. -18	lower -6	none -18
carry-next|0|1|verb-judging|	, -20
carry-next|0|1|verb-saying|	, 17	? 19	lower -17	none -20	upper -26
carry-next|0|1|word|	, -11	lower 10	none -6	upper -10
carry-next|0|1|—|	? -17	none 7
carry-next|0|2|!|	end -7
carry-next|0|2|	, -9	1 -31	10+ -15	2 -13	3 -40	adverb -12	auxiliary -29	capital -16	coordinator -17	determiner -33	preposition -8	pronoun -22	start 15	stop -14	subordinator -17	that -23	verb-judging -19	verb-saying -21	word -45
carry-next|0|2|,auxiliary|	none -27
carry-next|0|2|,verb-saying|	? -14	none -26
carry-next|0|2|,word|	none -12
carry-next|0|2|,|	capital -24	determiner -14	lower -6	pronoun -36	upper -16	word -14
carry-next|0|2|.|	capital -14	determiner -12	end 22
carry-next|0|2|:|	none -8
carry-next|0|2|?|	end -11
carry-next|0|2|adjacent|	false -9
carry-next|0|2|adverb|	lower -12
carry-next|0|2|auxiliary|	lower -28
carry-next|0|2|capital|	, -23	lower -16
carry-next|0|2|coordinator|	. 7	lower -17	none -16
carry-next|0|2|determiner|	, -25	lower -30	none -8
carry-next|0|2|elided|	elided -20	own -39
carry-next|0|2|first|	false 15
carry-next|0|2|inside|	false -19
carry-next|0|2|newcomer|	none -12
carry-next|0|2|newcomer|none|elided|	start 10	stop -23	that -11
carry-next|0|2|newcomer|none|none|	, -23	: -6	auxiliary -17	capital -9	determiner -17	pronoun -17	start 10	verb-judging -18	word -30
carry-next|0|2|newcomer|none|own|	auxiliary -27	determiner -16	preposition -22	start -59	stop -8	that -15	verb-saying -14	word -27
carry-next|0|2|none|	,auxiliary -37	,preposition -18	,pronoun 8	,verb-judging -19	,verb-saying -25	auxiliary -8	none 6	own -22	preposition -9	stop -12	word -18
carry-next|0|2|own|	none -18	own -21
carry-next|0|2|preposition|	none -14	upper -17
carry-next|0|2|pronoun|	, -21	. -26	lower -22
carry-next|0|2|question|false|	false -12
carry-next|0|2|question|true|	false -9
carry-next|0|2|start|	upper 15
carry-next|0|2|stop|	none -16	upper -14
carry-next|0|2|subject|	elided -19	none -6	own -24
carry-next|0|2|subordinator|	lower -17
carry-next|0|2|that|	lower -23
carry-next|0|2|verb-judging|	lower -19
carry-next|0|2|verb-saying|	lower -22
carry-next|0|2|word|	, -14	lower -45	none -21
carry-next|0|3|,auxiliary|	none 8
carry-next|0|3|,verb-saying|	none -28
carry-next|0|3|,|	pronoun -21
carry-next|0|3|.|	end -18
carry-next|0|3|	1 -19	10+ -23	2 -17	3 -26	4-5 -27	auxiliary -19	determiner -19	preposition -18	start -6	verb-saying -19
carry-next|0|3|adjacent|	false -7
carry-next|0|3|auxiliary|	lower -19
carry-next|0|3|capital|	. -17
carry-next|0|3|determiner|	lower -17
carry-next|0|3|elided|	none 7	own 8
carry-next|0|3|first|	false -6
carry-next|0|3|inside|	false -7
carry-next|0|3|newcomer|none|elided|	stop 8
carry-next|0|3|newcomer|none|none|	determiner -15	stop -22
carry-next|0|3|newcomer|none|own|	start -19	stop -21	verb-saying -12	word -13
carry-next|0|3|none|	,auxiliary -9	,verb-saying -31	elided -15	own -25	stop -10
carry-next|0|3|own|	elided -19	none -32	own -22
carry-next|0|3|preposition|	lower -15
carry-next|0|3|pronoun|	, -11
carry-next|0|3|question|false|	false -7	true 9
carry-next|0|3|question|true|	false -16
carry-next|0|3|start|	upper -22
carry-next|0|3|stop|	none -13
carry-next|0|3|subject|	elided 9	none -8	own -39
carry-next|0|3|verb-saying|	lower -16
carry-next|1|	far -33
carry-next|1|far|!|	,verb-saying -14	capital -13	determiner -13	end -17
carry-next|1|far|	( -15	, -32	- -10	10+ -42	2 -12	3 -16	4-5 -7	6-9 -37	: 10	; -17	auxiliary -23	capital -27	coordinator -41	determiner -15	possessive -23	preposition -7	pronoun -47	quote -31	start -28	stop -35	subordinator -51	that -48	verb-judging -43	verb-saying -19	verb-thinking -27	word -19	— -29	’ -18
carry-next|1|far|(|	upper -15
carry-next|1|far|,auxiliary|	? -19	none -34
carry-next|1|far|,coordinator|	none -8
carry-next|1|far|,determiner|	none -19
carry-next|1|far|,preposition|	none -22
carry-next|1|far|,pronoun|	none -28
carry-next|1|far|,subordinator|	none -15
carry-next|1|far|,verb-judging|	none -19
carry-next|1|far|,verb-saying|	! -19	? -21	none -32
carry-next|1|far|,word|	? -16	none -39
carry-next|1|far|,|	' -10	adverb -14	auxiliary -14	capital -18	coordinator -37	determiner -28	lower -21	none -34	preposition -16	pronoun -19	quote -12	subordinator -26	upper -42	verb-judging -18	verb-saying -70	word -32
carry-next|1|far|-|	lower -10	none -33
carry-next|1|far|.|	[ -18	auxiliary -15	capital -10	coordinator -23	end -23	preposition -24	pronoun -37	quote -16	subordinator -17	— -16
carry-next|1|far|:|	lower 9	none 20	upper 7
carry-next|1|far|;|	lower -17	none -19
carry-next|1|far|?|	,auxiliary -13	,pronoun -16	,word -12	capital -28	determiner -15	end -8	pronoun -28	quote -14	stop -18	verb-saying -28	— -14
carry-next|1|far|[|	. -19
carry-next|1|far|adjacent|	false -33
carry-next|1|far|adverb|	, -16	none -19
carry-next|1|far|alone|	false -23	true -25
carry-next|1|far|auxiliary|	. -17	lower -22	none -32	upper -22
carry-next|1|far|capital|	! -12	, -38	. -51	? -20	lower -21	none -32	upper -27
carry-next|1|far|coordinator|	, -22	. -29	lower -37	none -34	upper -20
carry-next|1|far|determiner|	! -20	, -65	. -18	? -24	lower -27	none -29	other -21
carry-next|1|far|elided|	elided -27	none -35	own -41
carry-next|1|far|end|	! -29	. -38	? -29	none 43
carry-next|1|far|first|	false -11	true -12
carry-next|1|far|inside|	false -23
carry-next|1|far|newcomer|	none -10
carry-next|1|far|newcomer|none|elided|	, -12	: -23	determiner -13	preposition -17	start -21	stop -49	verb-saying -9	word -23
carry-next|1|far|newcomer|none|none|	: 13	auxiliary -30	capital -37	coordinator -14	determiner -28	preposition -35	pronoun -26	quote -19	start -14	stop -24	subordinator -14	that -13	verb-judging -15	verb-thinking -17	word -56	— -19
carry-next|1|far|newcomer|none|own|	, -36	: -28	adverb -22	auxiliary -9	capital -36	preposition 6	pronoun -26	start -55	stop -10	that -32	verb-judging -13	verb-saying -12	word -17
carry-next|1|far|none|	+ -14	,auxiliary -16	,coordinator -16	,determiner -17	,preposition -12	,pronoun -8	,subordinator -21	,verb-saying -16	,verb-thinking -21	,word 16	- -12	: -22	; -29	adverb -11	auxiliary -28	capital -27	coordinator -15	elided -8	end -24	own -28	preposition -16	pronoun -22	quote -11	stop -33	that -18	verb-judging 6	verb-saying -25	word -37	— -15
carry-next|1|far|own|	elided -53	none 11	own -18
carry-next|1|far|possessive|	lower -20	upper -23
carry-next|1|far|preposition|	, -18	. -23	lower -15	none -7
carry-next|1|far|pronoun|	! -12	, -37	. -38	? -8	lower -45	none -25
carry-next|1|far|question|false|	false -24	true -36
carry-next|1|far|question|true|	false -19	true -13
carry-next|1|far|quote|	lower -9	upper -30
carry-next|1|far|start|	other -16	upper -26
carry-next|1|far|stop|	none -48	other -18	upper -34
carry-next|1|far|subject|	elided -58
carry-next|1|far|subordinator|	, -29	lower -50	upper -21
carry-next|1|far|that|	. -18	lower -44	none -19	upper -22
carry-next|1|far|verb-judging|	, -16	lower -40	none -26	upper -16
carry-next|1|far|verb-saying|	, -41	? -23	lower -62	none -35	upper -29
carry-next|1|far|verb-thinking|	lower -35	none -23	upper -11
carry-next|1|far|word|	, -19	lower -17	none -44	upper -34
carry-next|1|far|–|	, -12
carry-next|1|far|—|	. -16	? -11	none -18	upper -25
carry-next|1|far|’|	lower -18
carry-next|2|	far -18
carry-next|2|far|!|	capital -15	determiner -13	end -12	pronoun -16
carry-next|2|far|	, -45	1 -14	10+ -48	3 -20	4-5 21	6-9 -17	: 16	adverb -15	auxiliary -12	capital -43	coordinator -26	determiner -24	possessive -18	preposition -18	pronoun -6	quote -19	stop -49	subordinator -32	that -24	verb-judging -29	verb-thinking -24	word -21	— -13
carry-next|2|far|,auxiliary|	none -26
carry-next|2|far|,verb-saying|	none -19
carry-next|2|far|,word|	none -16
carry-next|2|far|,|	' -19	adverb -14	capital -40	coordinator -19	determiner -20	lower -42	none -22	preposition -11	pronoun -10	subordinator -21	upper -34	verb-judging -14	verb-saying -52	word -22
carry-next|2|far|.|	[ -17	capital -28	coordinator -19	determiner -32	end 17	preposition -12	pronoun -20
carry-next|2|far|:|	lower 9	none 20	upper 13
carry-next|2|far|?|	capital -24	end -28	pronoun -10
carry-next|2|far|[|	. -17
carry-next|2|far|adjacent|	false -18
carry-next|2|far|adverb|	lower -15
carry-next|2|far|alone|	true -18
carry-next|2|far|auxiliary|	lower -11	none -22	upper -16
carry-next|2|far|capital|	, -17	. -23	? -13	lower -36	none -31	upper -23
carry-next|2|far|coordinator|	. -16	lower -25	none -38
carry-next|2|far|determiner|	! -14	, -48	. -27	lower -22	none -27	upper -14
carry-next|2|far|elided|	elided -18	none -8	own -15
carry-next|2|far|end|	! -21	. -47	none 32
carry-next|2|far|inside|	false -24
carry-next|2|far|newcomer|	none 22
carry-next|2|far|newcomer|none|elided|	stop -20
carry-next|2|far|newcomer|none|none|	preposition -14	start 20	verb-judging -15	word -21	— -13
carry-next|2|far|newcomer|none|own|	, -22	preposition -6	start 11	stop -36	that -16
carry-next|2|far|none|	, -17	,verb-judging -15	,verb-saying 17	,word -29	- -17	auxiliary -19	capital -25	coordinator -34	determiner -18	elided -12	end -19	none 11	own 9	preposition -38	pronoun -14	stop -46	subordinator -32	that -21	verb-saying -16	word -22
carry-next|2|far|own|	elided -6	none -9	own 15
carry-next|2|far|possessive|	lower -17
carry-next|2|far|preposition|	, -16	. -14	lower -24	none -40
carry-next|2|far|pronoun|	! -16	, -38	. -15	lower -6	none -21
carry-next|2|far|question|false|	false -14	true -16
carry-next|2|far|question|true|	false -33
carry-next|2|far|quote|	upper -19
carry-next|2|far|stop|	none -67	upper -49
carry-next|2|far|subject|	elided -26	none 15	own 18
carry-next|2|far|subordinator|	, -11	. -18	lower -30	none -27
carry-next|2|far|that|	lower -20	none -17	upper -16
carry-next|2|far|verb-judging|	lower -26	upper -17
carry-next|2|far|verb-saying|	, -11	? -18	upper -14
carry-next|2|far|verb-thinking|	lower -24
carry-next|2|far|word|	, -26	lower -18	upper -19
carry-next|2|far|—|	none -13	upper -13
carry-next|3|	far -26
carry-next|3|far|!|	capital -13	end -9
carry-next|3|far|	( -21	1 -50	10+ -54	2 7	3 -18	4-5 -21	adverb -18	capital -28	coordinator -25	determiner -35	possessive -29	preposition -45	pronoun -28	start -18	stop -72	subordinator -23	that -20	verb-judging -34	verb-saying -7	verb-thinking -8
carry-next|3|far|(|	upper -15
carry-next|3|far|)|	none -17
carry-next|3|far|,verb-saying|	none -16
carry-next|3|far|,|	' -8	adverb -16	capital -31	coordinator -24	determiner -32	lower 8	none 11	preposition -13	pronoun -42	subordinator -17	upper -33	verb-saying -17
carry-next|3|far|-|	none -20
carry-next|3|far|.|	[ -17	capital -20	coordinator -20	determiner -22	end -22	preposition -19	pronoun -20
carry-next|3|far|:|	none 11
carry-next|3|far|?|	capital -14	pronoun -11	verb-saying -12
carry-next|3|far|[|	. -18
carry-next|3|far|adjacent|	false -26
carry-next|3|far|adverb|	lower -18
carry-next|3|far|alone|	false -23
carry-next|3|far|auxiliary|	lower 6	none -19	upper -15
carry-next|3|far|capital|	! -12	, -46	. -23	? -19	lower -28	none -18	upper -23
carry-next|3|far|coordinator|	, -20	. -19	lower -25	none -30
carry-next|3|far|determiner|	, -42	. -17	lower -31	none -20	upper -22
carry-next|3|far|elided|	own 9
carry-next|3|far|end|	! -22	. -63	? -23	none 20
carry-next|3|far|first|	false -7
carry-next|3|far|inside|	false -23
carry-next|3|far|newcomer|	none 24
carry-next|3|far|newcomer|none|none|	: 9
carry-next|3|far|newcomer|none|own|	preposition -19
carry-next|3|far|none|	, -11	,verb-saying 22	- -10	adverb -8	auxiliary -15	capital -18	determiner -21	none 15	own 12	preposition -40	stop 7	subordinator -27	that -16	verb-saying -13	word -37
carry-next|3|far|own|	none -18
carry-next|3|far|possessive|	lower -22	upper -10
carry-next|3|far|preposition|	. -13	lower -42	none -44	upper -16
carry-next|3|far|pronoun|	, -23	. -24	? -9	lower -25
carry-next|3|far|question|false|	false -25	true -31
carry-next|3|far|start|	upper -18
carry-next|3|far|stop|	none -27	upper -72
carry-next|3|far|subject|	elided 9	none 22
carry-next|3|far|subordinator|	, -17	. -12	lower -20	none 7	upper -18
carry-next|3|far|that|	lower -19	none -10	upper -16
carry-next|3|far|verb-judging|	lower -37	upper -16
carry-next|3|far|verb-saying|	, -33	lower -6	none -22	upper -15
carry-next|3|far|verb-thinking|	lower -21
carry-next|3|far|word|	, -32	none -33	upper -15
ending|according-to|,|	0 23	3 21	4-6 13	7-12 22
ending|according-to|.|	1 16	13-25 21	7-12 14
ending|according-to|none|	13-25 -15	3 -8	7-12 -25
ending|colon|,|	1 -17
ending|colon|.|	1 13	26+ 23	3 -14	4-6 10	7-12 29
ending|colon|?|	26+ -17
ending|colon|none|	1 -25	26+ -11	3 -8
ending|interview|.|	26+ -34
ending|interview|?|	26+ -9
ending|named-before|!|	13-25 19	2 19	26+ -30	4-6 12
ending|named-before|,|	1 -36	13-25 -43	2 -31	26+ -39	3 -40	7-12 -14
ending|named-before|.|	1 -39	2 -7	26+ -15	3 -9	4-6 -17
ending|named-before|?|	1 -18	13-25 -16	2 -8	26+ -35	4-6 16	7-12 11
ending|named-before|none|	1 21	2 6	26+ -53	3 -13	7-12 -8
ending|named-nearby|!|	0 14	1 -8	13-25 -21	7-12 -15
ending|named-nearby|,|	13-25 -7	2 -22	26+ -19	4-6 -6	7-12 -20
ending|named-nearby|.|	0 -24	1 -12	2 -7	3 11
ending|named-nearby|?|	0 6	1 -7	13-25 -14	7-12 7
ending|named-nearby|none|	0 -31	1 -27	13-25 -8	2 13	26+ -10	3 6	4-6 14
ending|paragraph-before|!|	26+ -36
ending|paragraph-before|,|	26+ -50
ending|paragraph-before|.|	26+ 14
ending|paragraph-before|?|	26+ -31
ending|paragraph-before|none|	26+ -30
ending|possessor|!|	3 -10	4-6 -19
ending|possessor|,|	1 -25	2 -24	3 -14	4-6 14	7-12 -6
ending|possessor|.|	0 -26	1 -39	13-25 -19	2 7	3 -22	4-6 -13	7-12 -14
ending|possessor|?|	2 -19	4-6 -6
ending|possessor|none|	0 -45	1 -16	13-25 -22
ending|quote-then-speaker|!|	0 40	1 -12	2 -8
ending|quote-then-speaker|,|	-10 7	-12 -12	-13 -16	-14 -19	-16 11	-17 -10	-18 -16	-23 -17	-3 -10	-4 -14	-5 12	-6 11	-7 15	-8 -7	0 29	1 -10	13-25 -24	2 -15	26+ -24	3 -22	7-12 -16
ending|quote-then-speaker|.|	2 -20
ending|quote-then-speaker|?|	0 33	13-25 -13	4-6 -18	7-12 -18
ending|quote-then-speaker|none|	-10 -16	-12 25	-13 14	-14 -9	-15 -13	-17 -13	-18 -9	-2 -19	-20 12	-22 -12	-23 8	-24 -17	-25 -22	-27 12	-28 -21	-29 7	-3 -33	-30 -19	-32 -8	-4 -33	-6 -12	-7 -17	-8 8	-9 9	0 -32	1 -12	2 17	4-6 -26
ending|quote-then-verb|!|	0 18	1 -6
ending|quote-then-verb|,|	0 24	1 -9	13-25 -9	4-6 -22	7-12 -26
ending|quote-then-verb|?|	1 7	2 15
ending|quote-then-verb|none|	0 -15	1 13	4-6 6	7-12 -11
ending|sentence-after|!|	0 14	1 7	13-25 -12	4-6 -19	7-12 -11
ending|sentence-after|.|	1 -10	13-25 -16	2 -18	26+ -12	3 -9	4-6 -20	7-12 -12
ending|sentence-after|?|	0 18	1 10	2 -21	3 -14	4-6 -13	7-12 6
ending|sentence-before|!|	1 20	13-25 -29	2 -12	26+ -21	4-6 11
ending|sentence-before|,|	1 -38	13-25 -32	2 -16	26+ -53	4-6 -42	7-12 -39
ending|sentence-before|.|	1 31	2 8	26+ -15	7-12 -8
ending|sentence-before|?|	1 8	13-25 -11	3 7
ending|sentence-before|none|	2 -7	26+ -27	3 -26	4-6 -16
ending|signature|.|	1 14
ending|signature|none|	1 -16
ending|speaker-then-quote|!|	0 9	1 22	13-25 -27	3 12	4-6 -10	7-12 -8
ending|speaker-then-quote|,|	0 14	1 -18	2 21	26+ 7	3 13	4-6 8	7-12 -8
ending|speaker-then-quote|.|	1 16	13-25 -11	2 9	3 12	4-6 18	7-12 6
ending|speaker-then-quote|?|	1 -21	13-25 -10	2 6	4-6 14	7-12 11
ending|speaker-then-quote|none|	1 -7	13-25 -17	26+ -15	3 -6	4-6 6
ending|topic|!|	26+ -26	7-12 -14
ending|topic|.|	13-25 -9	2 16	26+ -16	3 11
ending|topic|?|	13-25 -17	26+ -30	3 8	4-6 6
ending|topic|none|	0 -28	13-25 -11	2 19	26+ -68	3 13	4-6 9	7-12 9
ending|verb-then-speaker|,|	1 -22	7-12 -22
ending|verb-then-speaker|.|	0 -31	13-25 -23	26+ 12	3 -17	4-6 -6	7-12 -37
ending|verb-then-speaker|?|	1 -11
ending|verb-then-speaker|none|	0 -16	1 13	13-25 -29	4-6 -10	7-12 -7
follow|according-to|,auxiliary|	none -17
follow|according-to|,preposition|	none 8
follow|according-to|,subordinator|	none 8
follow|according-to|,verb-saying|	none -32
follow|according-to|,word|	none 15
follow|according-to|:|	none 16
follow|according-to|;|	none 12
follow|according-to|capital|	, 31
follow|according-to|coordinator|	none -9
follow|according-to|determiner|	, 8	none 13
follow|according-to|end|	. 28
follow|according-to|preposition|	none 15
follow|according-to|stop|	none -16
follow|according-to|word|	, 24	none 16
follow|colon|,auxiliary|	none -10
follow|colon|,verb-saying|	none -29
follow|colon|[|	. 26
follow|colon|capital|	, -16
follow|colon|coordinator|	. 10
follow|colon|determiner|	, -26	. -6	? -12
follow|colon|end|	. 20	none -28
follow|colon|preposition|	. -24
follow|colon|pronoun|	, -7	. -13	? -10
follow|colon|stop|	? -12	none -15
follow|colon|subordinator|	. -12
follow|colon|verb-saying|	, -14
follow|interview|end|	. -34	? -9
follow|named-before|'|	, -28
follow|named-before|,auxiliary|	? -18
follow|named-before|,pronoun|	? -14	none 10
follow|named-before|,verb-judging|	none -29
follow|named-before|,verb-saying|	! 13	? 13	none 8
follow|named-before|,verb-thinking|	none -23
follow|named-before|,|	none -23
follow|named-before|:|	none -10
follow|named-before|auxiliary|	none -6
follow|named-before|capital|	! -25	, -52	. 11	? -31	none -40
follow|named-before|coordinator|	none -14
follow|named-before|determiner|	! -6	, -9	? -10
follow|named-before|end|	. -28	none -11
follow|named-before|preposition|	. -7	none -22
follow|named-before|pronoun|	! -17	, -27	? -17	none -42
follow|named-before|quote|	none -7
follow|named-before|stop|	? 11
follow|named-before|subordinator|	, -8	. -11	none -22
follow|named-before|that|	none -10
follow|named-before|verb-saying|	, -49	? -30	none -20
follow|named-before|word|	none -13
follow|named-before|—|	. -19	? 12	none -9
follow|named-nearby|(|	. -16	none -14
follow|named-nearby|)|	. -9	none -14
follow|named-nearby|+|	none 14
follow|named-nearby|,auxiliary|	? 9	none 32
follow|named-nearby|,capital|	none -10
follow|named-nearby|,coordinator|	none -16
follow|named-nearby|,preposition|	none -9
follow|named-nearby|,pronoun|	? 15
follow|named-nearby|,verb-saying|	none 11
follow|named-nearby|,verb-thinking|	none 16
follow|named-nearby|,word|	? 8	none 7
follow|named-nearby|,|	none -14
follow|named-nearby|-|	none -6
follow|named-nearby|:|	none -26
follow|named-nearby|[|	. 15
follow|named-nearby|adverb|	, -11	none -13
follow|named-nearby|auxiliary|	, -12
follow|named-nearby|capital|	? 10
follow|named-nearby|coordinator|	, -31	none -23
follow|named-nearby|determiner|	, -10	. -19	? -12	none -13
follow|named-nearby|end|	? -16	none -35
follow|named-nearby|preposition|	. 9	none -11
follow|named-nearby|pronoun|	, 12	. -37
follow|named-nearby|quote|	, -8	? 20	none -9
follow|named-nearby|stop|	? 18	none 36
follow|named-nearby|subordinator|	. -8	none -11
follow|named-nearby|that|	. 11
follow|named-nearby|verb-judging|	, -21	none -9
follow|named-nearby|verb-saying|	! 11	? -6
follow|named-nearby|verb-thinking|	none 6
follow|named-nearby|word|	, -14	none -22
follow|named-nearby|–|	, 15	none -6
follow|paragraph-before|'|	, -26
follow|paragraph-before|,auxiliary|	none -22
follow|paragraph-before|,pronoun|	none -14
follow|paragraph-before|,verb-judging|	none -8
follow|paragraph-before|,verb-saying|	? -16	none -30
follow|paragraph-before|,word|	none -18
follow|paragraph-before|capital|	! -30	, -54	. -25	? -29	none -39
follow|paragraph-before|determiner|	! -18	, -41	? -22	none -15
follow|paragraph-before|end|	. 15
follow|paragraph-before|preposition|	none -22
follow|paragraph-before|pronoun|	! -11	, -24	? -24	none -23
follow|paragraph-before|subordinator|	, -10	none -14
follow|paragraph-before|verb-saying|	, -34	? -33	none -22
follow|paragraph-before|word|	, -18
follow|paragraph-before|—|	. -14	none -11
follow|possessor|,|	none -25
follow|possessor|-|	none -9
follow|possessor|[|	. -17
follow|possessor|adverb|	, -20
follow|possessor|auxiliary|	none -10
follow|possessor|capital|	, -11	. -18	none -9
follow|possessor|coordinator|	, 6	. -8	none -36
follow|possessor|determiner|	, -7	none -19
follow|possessor|end|	! -32	. -13	none -26
follow|possessor|preposition|	, -20	. -24
follow|possessor|pronoun|	. -49
follow|possessor|quote|	, -11
follow|possessor|subordinator|	. -16
follow|possessor|verb-judging|	none -16
follow|possessor|verb-saying|	, -12
follow|possessor|word|	, -6	none -13
follow|quote-then-speaker|'|	, 16
follow|quote-then-speaker|(|	none -14
follow|quote-then-speaker|)|	none -17
follow|quote-then-speaker|+|	none 8
follow|quote-then-speaker|,auxiliary|	none 13
follow|quote-then-speaker|,coordinator|	none -11
follow|quote-then-speaker|,determiner|	none -16
follow|quote-then-speaker|,pronoun|	none 11
follow|quote-then-speaker|,verb-saying|	none -19
follow|quote-then-speaker|,word|	none -18
follow|quote-then-speaker|-|	none -24
follow|quote-then-speaker|:|	none -17
follow|quote-then-speaker|adverb|	, 12
follow|quote-then-speaker|auxiliary|	, 10	none 25
follow|quote-then-speaker|coordinator|	, -18	none -26
follow|quote-then-speaker|determiner|	! 32	, 22	? 27	none -8
follow|quote-then-speaker|pronoun|	! 21	, 23	? 28	none 9
follow|quote-then-speaker|quote|	, -6	none -8
follow|quote-then-speaker|subordinator|	, -19	none -12
follow|quote-then-speaker|that|	none -8
follow|quote-then-speaker|verb-judging|	none -7
follow|quote-then-speaker|verb-saying|	, -13	? -14
follow|quote-then-speaker|verb-thinking|	, -23
follow|quote-then-speaker|word|	none -19
follow|quote-then-speaker|–|	none -17
follow|quote-then-speaker|—|	none -12
follow|quote-then-verb|'|	, 18
follow|quote-then-verb|,auxiliary|	none 13
follow|quote-then-verb|,determiner|	none 7
follow|quote-then-verb|,pronoun|	? 18	none 15
follow|quote-then-verb|,verb-judging|	none 32
follow|quote-then-verb|,verb-saying|	! -8	? 8	none 12
follow|quote-then-verb|,word|	? 18
follow|quote-then-verb|:|	none -10
follow|quote-then-verb|capital|	, -40	none -11
follow|quote-then-verb|coordinator|	, -18	none -41
follow|quote-then-verb|determiner|	, -22
follow|quote-then-verb|preposition|	none 14
follow|quote-then-verb|pronoun|	, -14
follow|quote-then-verb|verb-saying|	! 18	, 26	none -8
follow|quote-then-verb|word|	none 14
follow|quote-then-verb|–|	, 17
follow|quote-then-verb|—|	none 19
follow|sentence-after|(|	. -14
follow|sentence-after|auxiliary|	. -16
follow|sentence-after|capital|	! 25	. -23	? 22
follow|sentence-after|coordinator|	. -53
follow|sentence-after|determiner|	! -31	. -19	? -28
follow|sentence-after|preposition|	. -17
follow|sentence-after|pronoun|	! -9	. 12	? -7
follow|sentence-after|that|	. -15
follow|sentence-after|—|	. -11
follow|sentence-before|'|	, -21
follow|sentence-before|)|	. -20	none -21
follow|sentence-before|,auxiliary|	? -18	none -38
follow|sentence-before|,coordinator|	none -6
follow|sentence-before|,determiner|	none -19
follow|sentence-before|,preposition|	none -11
follow|sentence-before|,pronoun|	? -22	none -7
follow|sentence-before|,subordinator|	none -18
follow|sentence-before|,verb-saying|	! 9	none 9
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	? -17	none -17
follow|sentence-before|,|	none -19
follow|sentence-before|-|	none -31
follow|sentence-before|:|	none -12
follow|sentence-before|;|	none -20
follow|sentence-before|auxiliary|	none -27
follow|sentence-before|capital|	, -68	. -11	? -24	none -28
follow|sentence-before|coordinator|	. -32	none 9
follow|sentence-before|determiner|	! -9	, -15	. -7	? 7	none -11
follow|sentence-before|end|	! -9	. 13	? 18
follow|sentence-before|preposition|	, -26	. -6	none -11
follow|sentence-before|pronoun|	! -24	, -44	. 14	none -35
follow|sentence-before|quote|	. -23	? -16
follow|sentence-before|stop|	? -23	none -19
follow|sentence-before|subordinator|	, -24	. -15	none -43
follow|sentence-before|that|	. 10	none -20
follow|sentence-before|verb-judging|	, -19	none -23
follow|sentence-before|verb-saying|	, -53	? -17	none -9
follow|sentence-before|word|	, -28	none 6
follow|sentence-before|—|	none -24
follow|signature|—|	. 14
follow|speaker-then-quote|(|	. -6	none 10
follow|speaker-then-quote|)|	. 16	none 6
follow|speaker-then-quote|,auxiliary|	none -17
follow|speaker-then-quote|,determiner|	none 26
follow|speaker-then-quote|,verb-saying|	none -17
follow|speaker-then-quote|,word|	none 6
follow|speaker-then-quote|,|	none -13
follow|speaker-then-quote|-|	none 12
follow|speaker-then-quote|:|	none 18
follow|speaker-then-quote|;|	none 26
follow|speaker-then-quote|[|	. -7
follow|speaker-then-quote|auxiliary|	none 10
follow|speaker-then-quote|capital|	, 10	. 17	? 17	none 10
follow|speaker-then-quote|coordinator|	, 14	. 6
follow|speaker-then-quote|determiner|	! 7	, -12	none 15
follow|speaker-then-quote|end|	! 9	. 21	none -25
follow|speaker-then-quote|preposition|	! 6	. -7	? 15
follow|speaker-then-quote|pronoun|	? -16	none 15
follow|speaker-then-quote|quote|	? 19
follow|speaker-then-quote|stop|	none -22
follow|speaker-then-quote|subordinator|	, 6	. 18
follow|speaker-then-quote|that|	. -17	none 8
follow|speaker-then-quote|verb-judging|	, 10	none 12
follow|speaker-then-quote|verb-saying|	, -6	none 7
follow|speaker-then-quote|verb-thinking|	, 12
follow|speaker-then-quote|word|	, -19	none 9
follow|speaker-then-quote|–|	none -6
follow|topic|,auxiliary|	? -18	none -11
follow|topic|,coordinator|	none 7
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -34
follow|topic|,pronoun|	? -17	none -16
follow|topic|,subordinator|	none -23
follow|topic|,verb-judging|	none -23
follow|topic|,verb-saying|	? -23	none -15
follow|topic|,verb-thinking|	none -21
follow|topic|,word|	? -26	none -6
follow|topic|:|	none -7
follow|topic|auxiliary|	none 6
follow|topic|capital|	? 6
follow|topic|coordinator|	none 17
follow|topic|determiner|	. -7	? -7	none 8
follow|topic|end|	. -11	? -11	none -35
follow|topic|preposition|	. -10	none -22
follow|topic|pronoun|	. -28
follow|topic|stop|	? -8	none 11
follow|topic|verb-judging|	none -18
follow|topic|word|	none -13
follow|topic|—|	? 6	none -7
follow|verb-then-speaker|,subordinator|	none -23
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -16
follow|verb-then-speaker|,|	none -20
follow|verb-then-speaker|-|	none -13
follow|verb-then-speaker|:|	none -15
follow|verb-then-speaker|adverb|	none -11
follow|verb-then-speaker|auxiliary|	none -21
follow|verb-then-speaker|capital|	. -21
follow|verb-then-speaker|coordinator|	, -17	. -23	none -39
follow|verb-then-speaker|determiner|	, -12	. -18	none -13
follow|verb-then-speaker|end|	? -9	none -19
follow|verb-then-speaker|preposition|	. -13	none -45
follow|verb-then-speaker|pronoun|	. -29
follow|verb-then-speaker|stop|	none 10
follow|verb-then-speaker|subordinator|	, -23	none -22
follow|verb-then-speaker|that|	none -13
follow|verb-then-speaker|verb-saying|	none -19
follow|verb-then-speaker|word|	none 12
force|according-to|according|	0 21	26+ 14	3 8	4-6 11
force|colon|judging|	26+ 7
force|colon|naked|	1 -6	26+ 7	7-12 26
force|colon|other|	26+ -12
force|interview|naked|	26+ -35
force|named-before|naked|	1 11	13-25 -6	26+ -64	3 -22
force|named-nearby|naked|	0 -22	1 -25	13-25 -11	2 10	26+ -9	3 13	4-6 13
force|paragraph-before|according|	26+ -16
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -20
force|paragraph-before|saying|	26+ -15
force|paragraph-before|thinking|	26+ -31
force|possessor|naked|	0 -17	1 -26	13-25 -29	2 7	3 -7	4-6 6
force|quote-then-speaker|judging|	-10 -15	-11 -7	-12 22	-13 -18	-14 -12	-16 6	-19 14	-20 -7	-22 7	-24 -18	-3 -11	-4 -22	-5 8	-7 14	-9 -7	1 -19	13-25 -34	2 -25	26+ -13	3 -7	4-6 -22	7-12 -35
force|quote-then-speaker|other|	-10 -18	-14 7	-16 -11	-18 -11	-2 -16	-20 9	-21 -10	-22 7	-3 -20	-4 -25	-5 -6	-6 7	-7 -15	-9 23	0 -19	1 10	13-25 -13	26+ -29	3 -26	4-6 -23	7-12 -21
force|quote-then-speaker|saying|	-12 12	-13 -14	-14 -10	-15 -20	-16 -20	-17 -17	-18 -13	-19 -7	-20 8	-22 -13	-24 -19	-25 8	-26 9	-27 9	-29 8	-3 -29	-30 -10	-34 -14	-4 -28	-6 -12	-7 -13	-8 9	-9 8	0 27	1 -26	13-25 -6	2 14	26+ 7	3 -11	4-6 -11
force|quote-then-speaker|thinking|	-11 -13	-13 15	-16 9	-19 9	-3 -12	-4 8	-5 8	-6 -13	-7 -12	-8 -14	0 11	1 -9	13-25 -29	2 -39	3 -12	4-6 -13
force|quote-then-verb|judging|	0 -9	1 25	13-25 -15	2 -14	4-6 -16	7-12 -13
force|quote-then-verb|other|	0 -16	1 14
force|quote-then-verb|saying|	0 19	13-25 6	2 13	7-12 -20
force|sentence-after|according|	13-25 -16	3 6	7-12 6
force|sentence-after|judging|	0 -13	1 -20	13-25 -26	2 -19	4-6 -20	7-12 -26
force|sentence-after|other|	0 7	1 -6	13-25 -25	2 -34	3 -34	4-6 -10	7-12 -37
force|sentence-after|saying|	1 10	2 -16	3 -25	4-6 -23	7-12 -9
force|sentence-after|thinking|	1 -15	13-25 -19	2 -21	3 -16	4-6 -17	7-12 -16
force|sentence-before|according|	1 -10	2 -14	26+ -40	3 -20	4-6 -19	7-12 11
force|sentence-before|judging|	13-25 -21	2 -28	26+ -23	3 -8	4-6 -14	7-12 -10
force|sentence-before|other|	2 -8	26+ -25	3 -11	4-6 -12	7-12 -18
force|sentence-before|saying|	1 22	13-25 -16	2 16	26+ -15	3 -8	7-12 -9
force|sentence-before|thinking|	1 -19	13-25 -14	2 -11	26+ -39	3 -12	4-6 -12	7-12 -32
force|signature|naked|	1 8
force|speaker-then-quote|judging|	0 14	13-25 -21	2 15	26+ -8	3 -7	4-6 10
force|speaker-then-quote|other|	0 -40	1 -16	13-25 -8	26+ -34	3 11
force|speaker-then-quote|saying|	0 11	1 10	2 6	26+ 9	3 9	4-6 13
force|speaker-then-quote|thinking|	1 -11	13-25 -12	26+ -12	4-6 11	7-12 -11
force|topic|naked|	0 -28	13-25 -12	2 20	26+ -51	3 17	4-6 10	7-12 8
force|verb-then-speaker|judging|	0 -7	1 -25	13-25 -20	2 7	3 -13	4-6 -32	7-12 -33
force|verb-then-speaker|saying|	0 -19	1 11	13-25 -31	26+ 12	4-6 7	7-12 -13
form|according-to|other|	according 23
form|colon|other|	direct -12
form|colon|past|	direct 28	inverted -11
form|colon|present|	direct 10
form|paragraph-before|base|	apposed -13	apposition -11	direct -25	relative -21	shared -9
form|paragraph-before|other|	according -16	apposed -26	direct -16	passive -18	relative -16	shared -26
form|paragraph-before|participle|	apposed -10	apposition -13	direct -18	relative -9	shared -18
form|paragraph-before|past|	apposed -19	apposition -27	inverted -42	passive -11	relative -18	shared -12
form|paragraph-before|present|	apposed -20	apposition -9	direct -24	inverted -12	shared -21
form|quote-then-speaker|base|	apposed -31	apposition -9	direct -37	relative -13	shared -9
form|quote-then-speaker|other|	direct -22	passive -10	relative -34
form|quote-then-speaker|participle|	apposition -16	direct -24	relative -11
form|quote-then-speaker|past|	apposed 8	direct 16	relative -7	shared -9
form|quote-then-speaker|present|	apposed -23	apposition -18	direct 11	passive 7
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 15
form|sentence-after|base|	apposed -11	direct -7	relative -13	shared -17
form|sentence-after|other|	apposition -21	passive -13	relative -12	shared -26
form|sentence-after|participle|	apposed -17	apposition -8	direct -16	shared -16
form|sentence-after|past|	apposed -25	apposition -28	inverted 6	relative -12
form|sentence-after|present|	apposed -25	apposition -9
form|sentence-before|base|	apposed -21	apposition -14	direct -57	relative -9
form|sentence-before|other|	apposed -16	direct -9	passive -43	relative -7
form|sentence-before|participle|	apposed -19	apposition -27	direct -45
form|sentence-before|past|	apposed -12	passive -24
form|sentence-before|present|	apposed -31	direct -14	inverted -22	passive -15	relative -23
form|speaker-then-quote|base|	apposed -27	direct -15	passive -12
form|speaker-then-quote|other|	apposed -10	apposition -36	relative 7	shared -25
form|speaker-then-quote|participle|	apposed -15	apposition -52	direct 14	relative 14	shared 11
form|speaker-then-quote|past|	apposition -12	direct 28	passive -6	relative -7	shared -29
form|speaker-then-quote|present|	apposed 36	apposition -24	direct 18	passive -13	relative 16	shared -6
gap|according-to|	 26	, 23	,; -7	,c; -17	,q 9	,qs 16	,s -10	; -22	c -16	s, 24
gap|colon|	 7	, -7
gap|paragraph-before|	, -16	,; -28	,;c -14	,;s -14	,c -39	,c; -12	,c;q -9	,cq -24	,cqs -8	,cs -29	,cs; -6	,csq -8	,q -12	,qc -21	,qcs -10	,qs -10	,s -40	,sc -30	,sc; -9	,scq -21	,sq -20	,sqc -20	; -21	;, -22	;,c -11	;,cs -13	;,s -7	;c -15	;c, -11	;s -20	;s, -9	c -32	c, -15	c,q -7	c,s -14	c; -12	cq, 7	cs -21	cs, -23	csq -9	q, -24	q,c -13	q,s 10	qc -13	qcs -14	qs -16	qs, -11	s -16	s, -39	s,c -31	s,q -25	s,qc -11	s; -8	s;, -8	s;c -6	sc -28	sc, -18	sq -23	sq, -17	sqc -16
gap|quote-then-speaker|	 16	, 7	,c -19	,cs -32	,qs -16	,s -23	,sc -18	,sq -16	,sqc -18	; -14	;, -20	;q -6	;s -15	c -48	c,s -9	c;, -12	cq -12	cqs -13	cs -37	cs, 9	csq -13	qc -21	qcs -16	qs -15	s -60	s, 23	s,c -14	sc -22	sc, 7	sq 8
gap|quote-then-verb|	 16	, 15	,c -23	,q -14	,s -25	,sc -16	c -47	c, 9	s, 26	sc -7
gap|sentence-after|	 11	, -31	,c -13	,cs -24	,q -11	,s -29	; 10	;,s -13	c -42	c, -30	c,s -13	cs -8	q, -18	qc -10	s -18	s, 13	s,c -13	sc -10
gap|sentence-before|	 10	, -13	,; -42	,;q -19	,;s -7	,c -13	,c;q -19	,cq -30	,cqs -16	,cs -10	,csq -6	,q -7	,q; -16	,qc -13	,qc; -13	,qcs 7	,qs -40	,qs; -13	,qsc -10	,s; -25	,sc -8	,sc; -18	,sq -21	,sq; -24	,sqc -24	;, -23	;,c 6	;,q -17	;,s -21	;c -19	;q -37	;q, -16	;q,c 9	;q,s -14	;qc -6	;s -22	c -8	c, -10	c,q -20	c,s -31	c,sq -14	c; -15	cq -17	cq, -15	cq,s -16	cqs -12	cs 8	cs, -31	cs,; -19	csq -12	csq, -25	q -42	q, -43	q,; -31	q,c -21	q,cs -15	q,s -22	q,s; -16	q,sc -10	q; -18	q;, -15	qc -25	qc, -24	qc,s -15	qc; -12	qcs 11	qcs, -12	qs, -26	qs,c -20	qs; -15	qsc 11	s, -14	s,; -35	s,c -22	s,c; -27	s,cq -18	s,q -9	s,qc -21	s; -18	s;, -16	sc -27	sc, 11	sc; -11	scq -17	scq, -21	sq -6	sq, 7	sq,; -13	sq; -21	sq;, -10	sqc -27	sqc, -29
gap|speaker-then-quote|	 24	,; -36	,c -18	,c; -27	,csq -14	,q -6	,qcs -15	,s -14	,s; 13	,sc 10	,sq; -9	,sqc -8	;, -22	;cs -15	;s -26	c, 9	c,s -23	c; 21	cs, -18	q -17	q, -11	q,cs -6	q,s -16	qc -18	qc, -26	qs, -22	qs,c -8	s 24	s, -7	s,; -25	s,c 12	s,c; 9	s,q 6	s,qc -8	s; -11	sc 25	sc, 23	scq 14	scq, 13	sq 27	sq, -14	sq; -16	sqc, -9
gap|verb-then-speaker|	 -31	, 25	,cs -22	,s 8	;, -21	;s -14	c -40	c, -16	cs -26	q -20	q, -13	q; -18	qc -27	qs -15	s -29	s, -20	s; -20	sc -18	sc, -10
head|	0 -14	1 -15	100 -14	11 -22	12 -8	13 -12	14 -12	15 -7	16 -6	19 -14	1977 -19	1992 -8	1999 -23	2 -14	20 -19	200 -8	2001 -8	2002 -12	2006 -12	2007 -14	2008 -21	2009 -20	2010 -10	2011 -18	2012 -31	2013 -24	2014 -9	2015 -12	2016 -18	2019 -10	2024 -12	2025 -10	2027 -11	2028 -9	21 -13	22 -16	23 -12	250 -12	26 -9	27-jährige 15	28 -11	29 -12	3 -19	30 9	300 -11	31 -11	33 6	34 -20	39 -15	4 7	40 -8	400 -12	45 -11	48 -9	49 -13	5 -16	50 -11	55 -18	57 -17	58 -12	6 -14	62 -10	63 -8	64 -18	66 -11	67 -13	69 -13	7 17	70 -13	74 -11	77 -13	79 -21	8 -13	80 -7	84 -11	88 -11	abortion -18	académie 9	access -12	accord -13	accordo -13	account 8	action -17	actions -26	activist -9	activists -9	acto -12	actor 9	actors -6	actress 14	acuerdo -10	acusación -12	acórdão -13	ad 7	added -9	adding -18	address -19	adjoint -11	administration -10	ads 8	adversaire -16	adversaires 7	adversário 11	adviser 10	advisers 7	advocaat -15	advérbio -12	af -15	affaire -13	affluenza -11	agence -15	agency -22	agenda -6	agent -9	agentes 17	agreement -9	agriculture 9	agua -7	aide 10	aides 10	air -9	airline -16	airport -7	alarme -12	alcalde 9	alert -12	all -12	allegations -6	alleging -12	allenatore -9	allies -24	ally -23	altro 7	alunos -12	ambassador 8	america -20	amministrazione 6	analistas -15	analystes -27	analysts -13	ander -15	anger -6	animal -13	animale -15	animali -15	annonce -9	announcement -22	anonimato -16	anonymity -10	another -11	ans -9	anti-establishment -12	anyone -14	anything -11	appeal -16	appearance -17	applause -16	apple 8	araras -14	arbitrage -12	arbitragem -8	arbitre -7	arbitro -17	arena -10	argued -18	article -13	artistes -12	artículo 15	assault -12	assessora -19	assessore -11	asset -9	association -20	assurance -6	attaccante -11	attack -25	attacks -29	attorney 17	audio -12	audit 17	audition -12	aurillac -11	auteurs 8	author -9	authority -16	autora 11	autrice -9	avenida -14	avis -18	avocat -16	avocate -31	avoir -15	ayuntamiento -15	ação -12	backers -11	bajo 9	ballots -18	ban -19	banker 9	base -13	battuta -19	beau -13	become -19	began -14	behalf -9	belga 6	believe -15	bench 6	benghazi -8	berichten -8	best -18	bewindsman 17	bid -10	biggest -9	bill -16	billion -20	billionaire -9	black -12	bloc 7	blog -16	blogger 11	bloque 9	blunt -7	boats -9	body -9	bond 11	bonden 6	book 6	border -18	both -12	bowlers -10	boy 15	boycott -7	braccia -9	bring -10	brother -19	brothers -11	brzezinski -30	buren -11	bus -19	bush -16	business -27	buurt -7	buurvrouw 8	buyer -15	buzz -14	c' -16	cabildo -12	cable 7	california 7	call -16	calm -7	calma -10	cambio -22	came -13	camp -18	campaigns -8	candidate 19	candidates -16	capitaine -10	capital -12	capitán -13	captain 13	car -10	cargo -13	carolina -10	carrier 7	casa -15	case -22	cases -19	caso -14	casting -10	catalana 16	caucus 6	celle-ci -11	cent -10	cento -9	centre -14	cerimônia -8	certain -14	chairman 6	chairwoman -6	chancelier -15	change -20	chapter -12	charges -15	chercheuse 14	chi -12	chief -12	choix -11	church -12	cinta -12	cittadino -13	civile -11	claim -13	class -13	client -29	cliente -10	clients -18	clinton -16	cloche -16	close 8	club -13	cnn -18	coach -14	coalitiepartijen -6	coalition -15	coletivo -13	collaboratore -15	colleagues -9	college -14	column 8	comentar -9	comité -16	comment -21	commerçants -19	commissario -22	committee -6	communications -10	communiqué -9	communities -14	compagnie 12	companies -11	compañía -11	competitors -13	complainant 12	complaint 7	compromise -13	compte -12	comune -13	comunicado -10	concerns -12	concluded -12	conclusão -7	concorrente -10	conductor 11	conference -18	congress -9	conseil -15	conseiller 15	consejo -11	considera -14	consigliere 7	consultant 13	contas -11	contest -13	continued -16	continues 13	contract -14	contractor -9	contractors -15	contrast -10	contrataron -11	contrato -17	controversy -11	contrário -11	corner -17	coroner 9	corte -7	costiera -11	counsel 8	countries -16	country -16	country-first -15	county -17	couple -10	courriels -11	course -13	courses -15	court -20	courts -6	crew -6	crews -15	crime -13	criminal -12	crisis -6	criticism -15	critique -15	cruz -13	cuerpo 12	culpa -17	cultura 6	cut -17	câmara -15	côté -10	c’ -26	d -15	data -9	dato -12	davanti 15	day -23	days -13	deadlock -6	deal -18	death -8	debat -11	debate -40	debt -6	decades -9	decide -14	decision -21	decisão -20	defence -15	defender 13	defensa -19	defesa -21	degree -9	delay -16	dele -14	delegada 17	delegate -16	delegation 13	deles 6	dem 12	democratic -18	democrats -9	demonstrations -6	department -11	depressed -11	dernier 12	dernière -7	derrota -15	desculpas -13	designer 14	despacho 8	detailed -8	dialogue -12	dies -15	difference -10	differences -9	different -11	diplomacia -15	diplomat 7	diplomate -16	diputada 7	direct -16	directeur -19	directivo 15	director -12	directora -8	directores -12	dirigeante 13	dirigente 19	discorda -8	discussion -10	distribuidora -6	district -9	divisive -15	dizer -14	diálogo -14	dnc -13	dockers -11	document 20	documentary -7	dog -8	domain -12	donations -11	donor -19	donors 14	door -11	doppelganger 9	dossier -20	drawing -16	drinking -9	drivers -13	droite -11	drug -10	décision -20	défense -21	détracteurs 9	développement -13	east -9	echoed -15	echoing -15	economic -16	economy -12	efforts -21	ela 18	ele 42	elected -15	election -12	elections -20	electorate -13	ella 6	ellas -11	email -17	embassy 15	emotional -15	employee 17	employees 6	empresa 19	empresario 6	end -12	endorsement -10	endorsements -16	energy -18	engineer 8	enough -19	enquête -8	entidad -12	entonces 7	entraîneur -25	entreprise 18	então -15	environmental -16	envoy -12	episode -7	episodio -15	er 28	ermöglichen -11	error -10	es -60	esperti 6	essais -8	establishment -10	estatal -10	estudiante 14	estudiantes -9	estudio -14	estudo -8	etwas -18	euro -13	euros -13	event -17	events -11	everyone -13	evidence -10	ex -16	ex-marido -14	example -11	exchange -9	excongresista -14	executiva 12	executives -8	experience -10	experts 9	explained -10	explicações -14	expression -12	expérience -8	eyes -10	facebook -17	facilities -12	fact -25	failed -7	failure -13	fallo -16	false -11	familiar 12	families -8	famílias -13	fans -13	far -13	farmacista -14	farmer 9	farmers -19	favorable -6	february -6	federation -13	fees -14	felt -16	ferrovia -14	fervor -6	festa -12	fez 7	field -12	fight -8	fighters -14	figure -8	fila -14	filed -11	filha -10	filing -8	filière -8	fille -12	film -21	fils -18	final -18	finale -17	financement -8	fired 19	firm -11	flag -19	fleet -9	floor -9	florida -13	fois -12	follow-up -9	followers -8	fondi -10	footage -13	formule -8	forward 7	found -15	france -29	frase -18	freeze -8	fresh -17	friday -14	friend 21	frustration -13	funcionaria 18	funcionario 22	funcionários -9	fund -17	fundraising -13	gallo -7	game -10	gara -12	gauche -25	gemeente -14	general -6	geometra -18	gesagt 12	gesto -10	get -12	getuige -13	gewesen -16	girl 6	giudici 17	giudizio -12	give -11	go -17	goal -11	goals -9	goats -12	going -16	gol -13	golf -11	goods -15	gop -12	goudzoekers -11	gouverneur -21	governante 16	government -24	governo 11	governor 16	grande -12	grandmother 18	graça -15	grievance-driven -14	groupe -6	growing -10	growth -10	grupo -19	gruppo -8	guard 20	guidance -10	guineense 9	guns -6	général 9	habitants -20	half 14	hall -17	hallazgo -11	hampshire -19	hand -11	hands -11	hard-liner -13	haute -10	he 38	health -31	heard -12	hearing -18	heckler 6	help -14	helped -13	hem 12	her 8	heritage -16	het -62	heure -9	hij 30	his 6	historia -11	hold -16	hombros -12	home -24	hommages -11	homóloga -15	hopeful -8	hora -11	hospital -7	host -11	house -26	husband 7	héros -16	i -25	idea -14	idée -8	iedereen -13	ihr -6	illicit -8	ils -25	image -12	immigrants -18	immigration -10	impersonator -10	importance -6	imprese -11	incident -26	incidents -6	income -9	indagato -15	indictment -14	individuals -8	industriel 6	industriels -15	industry -22	inequality -14	inflation -12	influence -13	information -20	inquiry -25	inquérito -15	insecure -9	insider 18	insiders -15	instance -12	instant -9	instituição 8	institute -7	institution 7	instituto -13	intellectual -13	interesse -16	interest -9	interview -20	interviews -13	intruders 9	inversión -9	investigadora 12	investigation 8	investigators -21	investigação -7	investment -13	investor 8	investors -9	involved 10	iowa -14	iphone -11	iraq -14	irmão -6	island -14	issue -15	issues -7	it -65	italiano -12	its -25	jaar -12	jihad -10	job -18	jobs -12	joke -6	joked -9	joueur -10	journalist -9	journalists -9	juges -6	junior 7	jury -11	justices -15	júri 16	keep -21	keeps -15	keer -12	key -17	khan -8	killing -12	kinderen -11	king -6	kustwacht -15	laatste 10	lado 11	land 9	lange -12	language -14	laredo -12	late 10	latest -8	latter 10	lawmaker 8	laws -6	lawsuit 14	lawyer -6	lawyers 11	leadership -18	least -16	led -10	leeds -16	legislature -18	lei 16	lendemain -15	less -10	letra -15	letter 8	lettera -15	leur -16	ley -10	liberal -7	library 14	libya -9	libéraux -12	life -6	lights -15	line -20	lines -21	list -14	listeners -20	little -8	llamada -14	loans -8	long -23	longer -14	look -12	looked -13	looks -9	loud -10	lui 11	lynch -12	líder -12	machines -9	made -10	maestro 11	magazine 8	magistrada 20	magistrado -12	magistrate -10	magistrato 16	mail 8	maine -17	maire -11	mairie -16	majority -23	maker -12	making -9	man -44	mandataria 6	manutention -25	march -22	marchés -9	marido -18	marriage -9	mass -8	massacre -7	match -13	mate -12	matter -9	measure -14	media -21	meeting -26	meilleure -9	members -16	men -19	mercado -14	merger -10	mesmo -12	message -9	messages -26	mexico -17	milhões -15	million -15	mind 11	minister 9	ministers -22	ministra 11	ministre 18	ministry 16	minorities -13	minutes -24	mishandled -11	misinformation -10	mission -9	moderator 12	modulo -14	mogul 19	moment -14	monday -23	monde -11	mondiale 6	money -14	moradores -15	more -26	mort -9	mosque -16	mot -8	mother -11	motion -6	move -16	movement -22	moves -22	movie 15	mozione -14	msnbc -11	much -18	muestras -7	mulher -12	multa -11	museum -12	musician 6	my -17	mère 11	n -9	nacional -11	name -12	named -15	names -14	narrator 8	nation -19	national -14	nations -15	native -12	nativist -9	negotiations -11	negotiator -13	negócio -15	neighbors -9	nervous -8	neurosurgeon 13	neutrality -9	nevada -6	new -22	news -15	newspaper 21	night -24	nobody -10	nom -12	nomination -20	nominee 17	norma -21	nota -21	noted -7	noticia -20	notícia -17	nous -21	nouveau -11	nouvelle -16	novelist 10	number -13	numbers -9	numéro -11	nuova -8	número -12	obama -9	obra -15	observers 12	occasion -11	oferta -11	offensive -10	offer -18	office 11	officers -7	official 20	officials 9	old -10	on -71	one -37	onslaught -11	opera -14	operatives -7	operators 9	operazione -7	operação -17	opinion 18	oposição -14	opponent -16	opponents -19	opposition -6	opposizione -13	ora -13	order -19	organisation -18	organization -14	osserva -8	other -8	others 13	ouders -12	our -15	outras -12	outsider -15	own -16	owner -15	pac -14	paid -13	palabra -13	palavra -10	panel -12	paper -19	papers -7	paquets -13	parents -20	paris -16	park -17	parola -9	parquet 12	part -13	parte -23	particular -8	partido -15	parties 8	partner -19	partners -10	party -38	passada -14	passages -6	passing -11	pastor 12	patients -7	patronale 12	pause -17	pay -17	pena -6	people -12	percentage -17	percentual -11	perito 12	perizia -14	personal -11	personne -12	personnel -10	pescadores 6	pesos -7	pesquisador 9	philippines -6	phone -8	phrase -9	physician 9	piano -21	piece -10	pilot -12	plainte -10	plaisantin 9	plans -12	platform -15	playbook 11	plumber -9	plus -6	podcast -12	point -23	points -11	police -16	policies -12	policy -9	politica -11	political -15	politicians 6	politics -17	poll 34	polls -14	político 7	ponte -16	pontiff 11	pool 18	poor -18	popular 9	population -7	porta-voz -9	portavoce 16	portavoz -13	porte-parole -12	porto -15	position -16	possible -10	post 13	posted -17	precisa -9	prejuízo -16	premier -30	première 12	prensa -19	preparador -19	prepared -15	presentador -13	presidencia -7	presidency -12	presidential -11	press -9	price -10	priest 11	primaries -19	primary -37	primi -13	principal -14	prison -9	private -30	problem -10	problema -23	problème -12	procedure -10	process -12	processo -8	procura -17	procès-verbal 6	produzione -8	professora 9	program -10	programme -14	programs -7	progressives -17	project 6	projet -18	pronouncements -12	proposal -13	proposed -6	proposition -11	prosecuting -13	prosecution -14	prosecutor 9	prosecutors 11	protester -22	protesters 17	protestors -7	prova -8	proyecto -14	prudenza -8	préfecture -11	président -16	prévenu -12	public -15	pun -17	pushed -11	páginas -11	père -13	pénaliste 16	pênalti -7	público -21	qualcuno -10	quale -18	question -20	questions -12	quis -14	race -9	races -15	radio -24	ragazzi -13	raids -9	raising -20	rallies -10	rallying -11	rapport 12	rate -13	rates -14	reaction -15	read -20	reads -9	recalled 6	received -16	recent -18	recette -12	rechter -25	record -21	recteurs -9	redes -13	reform -19	refugees -22	region -8	relation -9	relazione -6	released 14	remark -16	remarks 8	rensters -11	replied -6	report 9	reporters -19	representative -6	représentant -16	republican -14	republicans -11	research -16	reserva -15	resident -6	residents -10	resolución -6	resources -10	responded -11	responsabile -12	response 9	responsável -6	resposta -14	result -22	resultados -16	results -7	retailer -15	rete -13	returns -13	reviewers 12	rhetoric -14	ricorso -14	rien -19	rientro -17	riferito -8	right -10	rights -25	risas -16	rivale -15	rivals -9	role -11	roman -10	roof -11	rubio -16	rule -7	russia 9	réponse -14	réu 6	safe -13	said -25	sale -6	salem -13	sales 12	same -15	samedi -9	sanders 12	saturday -15	saying -20	says -13	saída -12	scandal -14	scathing -11	scene -10	schedule -7	scheduling -16	schools -11	second -9	seconde 8	secours -7	secretario -24	secretary -6	secrétaire 6	secteur -22	sector -19	security -13	seem -16	seemed -15	semanas -17	senate -7	senator 21	senators -19	sentencia 11	sentiment -14	septuagénaire 13	services -6	sesión -12	session -11	sessão -8	settimana -12	setting -11	seu -18	several -12	sexist -16	shares -11	she 19	sheets -9	shift -10	ship -19	shirt -6	shirts -9	shootings -8	short -17	shot 18	shouted 6	showing -10	side -27	sides -10	sie 17	signora 9	signs -14	silence -13	silêncio -10	similar -8	simple -14	sindacati 8	sindaco 16	sindicatos -16	singer 7	single -8	sinistra -15	sister -8	site -15	situation -21	skills -9	skipper 6	slachtoffers -11	slogan -15	so -23	sobre -9	software -10	soldiers -21	somber -12	son -13	sottosegretario -12	source 15	sources 8	south -15	spagnolo 6	speaker -10	specific -6	spectators -10	speech -33	speeches -15	speechwriter -10	spoke -13	spokesperson 7	spokeswoman 14	spot 27	spring -17	squad -6	square -11	staffer 11	staffers -9	stampa 6	stand -23	standards -8	standing -9	star -18	start-up -18	state -10	stated -15	statement -12	statements -19	station -10	stereotypes -9	stessa -9	stopped -11	stories -15	story -16	strategist 16	strategists -10	strategy -9	street -15	strength -8	striker 7	strong -8	student 17	students -11	sua -20	subject -15	success -20	such -15	suit 13	summer -9	suo -22	superdelegate -6	superdelegates -14	superintendente -12	supervisor 9	supporter -19	supporters -6	sure -12	suspensão -13	swing -9	sympathetic -9	syndicaliste 13	syndicats -13	syria -10	system -14	sénateurs -14	taj -10	take -17	taking -12	talk -25	talking -10	talks -16	tante -10	tapis -9	target -8	tax -25	taxes -21	te -9	teacher -9	technique -9	technologies -8	tecnico 14	teenager 8	tehran 8	tekst -9	telephone -17	teléfono -9	temperament -10	tempi -10	term -17	territory -12	terrorism -15	terrorist -9	terrorists -16	test -10	testa -13	tested -10	tester 8	testo -28	text -20	texte -22	texto -13	that -48	their -14	theories -15	these -7	they -18	things -13	think -8	third -10	this -28	those -31	thursday -29	time -25	todos -6	told -14	tone -16	tongien 8	took -8	top -18	total -12	tout -16	tower -12	town 12	trabajo -20	trabalhadores -17	trabalho -16	trail -13	trainer 9	travail -8	travi -8	treasurer 15	treinador 7	trial -19	tribuna -11	tribunal -9	trip -11	trump -45	trust -11	tuesday -21	turista -9	turmoil -12	turn -12	tutela -12	tweet -10	tweeted 18	twitter -23	two -10	tycoon 7	técnico -10	títulos -6	u.s. -13	uitspraak -12	unemployment -11	union -16	unions -16	unit 7	units -9	universiteit -14	university -16	uno 10	uomo 23	usa -7	use -10	user 17	vader -15	vainqueur 10	vakbonden -8	veces -10	vegas -16	venda -11	vendeur -13	vendor 9	verdict -13	vermont 9	vero -13	vertritt -12	very -14	veteran 6	vez -13	vice-premier -17	vice-président -14	vicepresidenta -9	victime -10	victims -11	victory -12	videos -11	vidéo -15	viewers -12	village -19	ville 9	vincitore 16	visitantes -10	vittima -14	voce -19	voisine 11	volte -11	volunteer 9	vote -23	voter -15	voters -19	votes -21	voting -8	voto -15	vous -14	vía -16	wages -9	walked -15	walker -9	warned -10	washington -14	wat -11	water -14	waterboarding -10	way -17	we -16	weapon -14	wednesday -12	weeks -15	went -16	weten 8	white -11	whites -21	whoever -9	widow 19	wife -7	win -13	witness -11	woman 7	women -21	woordvoerder 18	word -10	worden -16	words -19	work -13	workers -15	world -12	worry -8	writers -13	writes -9	writing -13	wrong -6	wrote -10	wyoming -12	years -16	york -11	you -29	zaak -15	ze 10	zij 39	zo -18	zufolge -12	zurück -14	áudio -14	échange -6	éditeur -9	éditrice -14	élue -7	élèves -13	órgão -16	único -8
intro-force|according-to|,|according|	13-25 11	3 8
intro-force|according-to|:|according|	4-6 -21	7-12 -13
intro-force|according-to|auxiliary|according|	1 8	13-25 12	2 17	4-6 17
intro-force|according-to|capital|according|	0 14	7-12 17
intro-force|according-to|determiner|according|	4-6 8
intro-force|according-to|preposition|according|	4-6 -6
intro-force|according-to|start|according|	1 14	3 21	4-6 8	7-12 9
intro-force|according-to|stop|according|	4-6 -22
intro-force|according-to|verb-saying|according|	3 15
intro-force|according-to|word|according|	0 -11	13-25 -9	4-6 9	7-12 -13
intro-force|colon|:|naked|	1 -6	7-12 26
intro-force|colon|start|judging|	26+ 7
intro-force|colon|start|naked|	26+ 7
intro-force|colon|start|other|	26+ -12
intro-force|interview|:|naked|	26+ -13
intro-force|interview|start|naked|	26+ -28
intro-force|interview|stop|naked|	26+ -11
intro-force|named-before|start|naked|	26+ -65
intro-force|named-before|stop|naked|	1 11	13-25 -6	26+ -8	3 -22
intro-force|named-nearby|(|naked|	0 -8	1 -9	13-25 -13	26+ -8	7-12 -17
intro-force|named-nearby|)|naked|	4-6 15
intro-force|named-nearby|,|naked|	0 -6	1 9	13-25 -13	26+ -8	4-6 -10
intro-force|named-nearby|-|naked|	0 19	1 -14	13-25 -8	4-6 -14	7-12 -20
intro-force|named-nearby|:|naked|	1 23	13-25 7	2 -11	26+ -8	3 16	7-12 -11
intro-force|named-nearby|;|naked|	2 8
intro-force|named-nearby|adverb|naked|	0 -12	1 -19	7-12 7
intro-force|named-nearby|auxiliary|naked|	0 -14	1 -31	2 -36	3 -23	4-6 -6
intro-force|named-nearby|capital|naked|	0 -26	1 -13	26+ -14	3 -12	4-6 13	7-12 17
intro-force|named-nearby|coordinator|naked|	0 -13	1 -13	13-25 -21	2 -13	3 -11	4-6 -8	7-12 -20
intro-force|named-nearby|determiner|naked|	0 -6	1 -25	13-25 -10	2 -11	3 9	7-12 -11
intro-force|named-nearby|possessive|naked|	0 -12	1 -32	2 -10	3 12	4-6 -18	7-12 -12
intro-force|named-nearby|preposition|naked|	0 -21	1 -14	2 14	26+ -9	3 9	4-6 15
intro-force|named-nearby|pronoun|naked|	0 -42	1 -16	13-25 -23	2 17	3 6	4-6 -22
intro-force|named-nearby|quote|naked|	2 -8	3 -14	7-12 8
intro-force|named-nearby|start|naked|	0 24	13-25 -14	2 21	7-12 20
intro-force|named-nearby|stop|naked|	1 15	2 26	3 -9	4-6 13	7-12 7
intro-force|named-nearby|subordinator|naked|	0 11	1 -33	13-25 -14	2 -9	26+ -16	3 -8	7-12 -14
intro-force|named-nearby|that|naked|	0 -6	1 -30	2 -6	26+ -14	3 7	4-6 19
intro-force|named-nearby|verb-judging|naked|	0 -16	1 6	2 6	26+ -17	4-6 14	7-12 -6
intro-force|named-nearby|verb-saying|naked|	0 -8	1 -10	13-25 -18	26+ -25	3 7	7-12 -14
intro-force|named-nearby|verb-thinking|naked|	0 9	1 -13	2 -13	26+ -9	3 -17	4-6 -15	7-12 -15
intro-force|named-nearby|word|naked|	1 -36	13-25 -17	2 -9	26+ 8	4-6 16	7-12 -6
intro-force|named-nearby|–|naked|	4-6 -17
intro-force|named-nearby|—|naked|	7-12 11
intro-force|named-nearby|’|naked|	1 -14
intro-force|paragraph-before|start|according|	26+ -16
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -20
intro-force|paragraph-before|start|saying|	26+ -15
intro-force|paragraph-before|start|thinking|	26+ -31
intro-force|possessor|,|naked|	3 6	4-6 -11	7-12 -16
intro-force|possessor|-|naked|	4-6 -21	7-12 -19
intro-force|possessor|:|naked|	3 -11	4-6 -30	7-12 -7
intro-force|possessor|adverb|naked|	7-12 -10
intro-force|possessor|auxiliary|naked|	2 -35	3 -8	4-6 -8	7-12 -7
intro-force|possessor|capital|naked|	3 -10	4-6 -12
intro-force|possessor|coordinator|naked|	2 -18	3 -13	4-6 -24	7-12 -34
intro-force|possessor|determiner|naked|	0 -17	2 -21	3 -32
intro-force|possessor|possessive|naked|	1 -17	4-6 -18	7-12 -17
intro-force|possessor|preposition|naked|	13-25 -11	4-6 10	7-12 -9
intro-force|possessor|pronoun|naked|	13-25 -16	4-6 -30	7-12 -8
intro-force|possessor|subordinator|naked|	3 -17	4-6 -6	7-12 -28
intro-force|possessor|that|naked|	13-25 -12	2 9	4-6 17
intro-force|possessor|verb-judging|naked|	3 8	7-12 -23
intro-force|possessor|verb-saying|naked|	2 -21	3 -23	4-6 -22	7-12 -33
intro-force|possessor|verb-thinking|naked|	2 -17	4-6 -15	7-12 -19
intro-force|possessor|word|naked|	1 -37	13-25 -9	2 -23	3 -33	4-6 -47
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|(|saying|	0 14
intro-force|quote-then-speaker|,|other|	-3 -9	1 -13	13-25 -14	2 -18	4-6 -12	7-12 -15
intro-force|quote-then-speaker|,|saying|	-11 -17	-21 -7	-3 -21	-4 -8	-6 7	-7 -7	-8 7	-9 -16	0 6	3 -13	4-6 -14
intro-force|quote-then-speaker|-|judging|	0 18
intro-force|quote-then-speaker|-|saying|	0 29
intro-force|quote-then-speaker|:|saying|	0 30
intro-force|quote-then-speaker|adverb|judging|	-12 10
intro-force|quote-then-speaker|adverb|saying|	0 9
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-11 8	-12 -11	-3 -12	-4 -18	-8 12	-9 7	1 -14	13-25 -21	3 -7	4-6 -14	7-12 -20
intro-force|quote-then-speaker|auxiliary|other|	-10 -6	-3 -17	-4 -20	-5 -16	-6 -11	-8 -21	0 -10	13-25 -24	2 6	3 -12	4-6 -27	7-12 -23
intro-force|quote-then-speaker|auxiliary|saying|	-3 -21	-4 -17	-5 -12	-6 -9	-7 -11	-8 -16	-9 -6	13-25 -11	2 -9	3 -10	7-12 -7
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -8	-3 -16	1 -18	13-25 -11	3 -6	4-6 -8	7-12 6
intro-force|quote-then-speaker|capital|judging|	1 -9
intro-force|quote-then-speaker|capital|other|	0 -16	1 8	13-25 -15	2 -11
intro-force|quote-then-speaker|capital|saying|	-16 -15	-3 -13	-5 12	0 19	1 -10	2 -9	7-12 -10
intro-force|quote-then-speaker|capital|thinking|	-8 -7
intro-force|quote-then-speaker|determiner|judging|	-16 9	-4 -14	-5 -7	-7 10	-9 10	1 -12	13-25 -8	2 -17	3 -14	7-12 -21
intro-force|quote-then-speaker|determiner|other|	-10 -15	-16 9	-20 -10	-4 -17	-5 -7	-6 21	-8 11	0 -34	1 6	2 -16	26+ -15	3 -16	4-6 -16	7-12 -32
intro-force|quote-then-speaker|determiner|saying|	-12 13	-14 -12	-15 -7	-16 -10	-17 -11	-24 -14	-4 -13	-6 -6	-7 8	-9 7	1 -25	2 -8
intro-force|quote-then-speaker|determiner|thinking|	-9 -10	0 -11	1 -6	2 -25	7-12 -16
intro-force|quote-then-speaker|possessive|judging|	0 -10	1 -16
intro-force|quote-then-speaker|possessive|other|	0 -14
intro-force|quote-then-speaker|possessive|saying|	0 9
intro-force|quote-then-speaker|possessive|thinking|	4-6 -15
intro-force|quote-then-speaker|preposition|judging|	1 -11	4-6 -9	7-12 -13
intro-force|quote-then-speaker|preposition|other|	-10 6	-6 11	-9 17	0 -14	13-25 -17	3 -13	4-6 -23	7-12 -20
intro-force|quote-then-speaker|preposition|saying|	-11 -7	-16 -14	-4 -13	-6 -6	-8 16	1 -12	13-25 -15	2 -21	3 -8	4-6 -17	7-12 -6
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -16
intro-force|quote-then-speaker|pronoun|other|	2 -13	4-6 -17	7-12 -13
intro-force|quote-then-speaker|pronoun|saying|	-10 16	-4 -6	0 15	1 -14
intro-force|quote-then-speaker|quote|saying|	0 21
intro-force|quote-then-speaker|start|judging|	0 23	1 27	13-25 -24	3 -11	4-6 -6	7-12 -25
intro-force|quote-then-speaker|start|other|	0 27	1 -9	13-25 -52	2 -14	26+ -21	3 -17	7-12 -6
intro-force|quote-then-speaker|start|saying|	0 12	1 -6	13-25 -19	2 9	3 -13	7-12 -26
intro-force|quote-then-speaker|start|thinking|	0 21	1 14	13-25 -23	4-6 -23	7-12 -28
intro-force|quote-then-speaker|stop|judging|	0 26	1 6	3 -13	4-6 -13	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 12	1 -15	13-25 -11	2 15	3 -6	4-6 -24	7-12 -25
intro-force|quote-then-speaker|stop|saying|	0 30	13-25 6	2 18	3 -8	4-6 -13
intro-force|quote-then-speaker|stop|thinking|	0 12	4-6 -11	7-12 -19
intro-force|quote-then-speaker|subordinator|judging|	1 -13
intro-force|quote-then-speaker|subordinator|other|	-13 -14	1 -15
intro-force|quote-then-speaker|subordinator|saying|	-13 -10	0 12	1 -16	13-25 -12	2 -14	7-12 -12
intro-force|quote-then-speaker|that|judging|	1 -13	7-12 -10
intro-force|quote-then-speaker|that|other|	-8 -12	0 -19	1 -15	13-25 -12	4-6 -14	7-12 -18
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -9	3 -10
intro-force|quote-then-speaker|verb-judging|judging|	-4 8	-8 -13	1 -18	13-25 -15	4-6 -8	7-12 -11
intro-force|quote-then-speaker|verb-judging|other|	1 -16	4-6 -18	7-12 -13
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	-9 -13	0 -10
intro-force|quote-then-speaker|verb-saying|other|	-7 -12	1 -22	2 7
intro-force|quote-then-speaker|verb-saying|saying|	-5 9	-7 8	1 -19	2 -16	4-6 -12	7-12 -17
intro-force|quote-then-speaker|verb-thinking|saying|	0 17
intro-force|quote-then-speaker|word|judging|	-12 15	-15 6	-4 -8	1 -10	2 -19	4-6 -18	7-12 -14
intro-force|quote-then-speaker|word|other|	-14 -13	-4 -17	-6 6	-7 -6	-9 17	0 -22	13-25 -15	2 -19	3 -16	4-6 -16	7-12 -27
intro-force|quote-then-speaker|word|saying|	-10 -8	-12 10	-14 10	-17 -11	-19 8	-5 -10	-7 -24	-9 14	0 13	1 -24	2 -13	3 -15	4-6 -11	7-12 13
intro-force|quote-then-speaker|word|thinking|	1 -8	4-6 -11	7-12 -8
intro-force|quote-then-verb|,|saying|	0 17	1 17
intro-force|quote-then-verb|:|saying|	0 13	1 37
intro-force|quote-then-verb|auxiliary|saying|	0 14	1 9	2 17	7-12 9
intro-force|quote-then-verb|capital|saying|	0 16	1 11
intro-force|quote-then-verb|coordinator|saying|	0 13
intro-force|quote-then-verb|determiner|saying|	0 -6	13-25 10	4-6 9
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|pronoun|saying|	0 9	1 6
intro-force|quote-then-verb|start|judging|	1 16
intro-force|quote-then-verb|start|other|	1 20
intro-force|quote-then-verb|start|saying|	0 12	1 -10	13-25 -11	4-6 -12	7-12 -23
intro-force|quote-then-verb|stop|judging|	1 23
intro-force|quote-then-verb|stop|other|	1 23
intro-force|quote-then-verb|stop|saying|	0 21	13-25 -12	4-6 -15	7-12 -23
intro-force|quote-then-verb|subordinator|saying|	1 -11
intro-force|quote-then-verb|verb-judging|saying|	1 -13
intro-force|quote-then-verb|verb-saying|saying|	1 -12
intro-force|quote-then-verb|word|judging|	1 -21
intro-force|quote-then-verb|word|saying|	2 12
intro-force|sentence-after|,|judging|	0 -15	4-6 -7
intro-force|sentence-after|,|other|	0 -16	1 -12	13-25 -8	3 -15	4-6 -19	7-12 -11
intro-force|sentence-after|,|saying|	0 -44	1 -11	2 -15	4-6 -14	7-12 -13
intro-force|sentence-after|,|thinking|	0 -15
intro-force|sentence-after|:|other|	0 16	1 -22	2 -11	3 -25	4-6 -24	7-12 -16
intro-force|sentence-after|:|saying|	0 -27	3 -9	4-6 -28	7-12 -14
intro-force|sentence-after|auxiliary|judging|	13-25 -10	7-12 -10
intro-force|sentence-after|auxiliary|other|	13-25 -19	2 -22	4-6 -10	7-12 -12
intro-force|sentence-after|auxiliary|saying|	0 -47	1 7	2 -19	3 -13	4-6 -14	7-12 -10
intro-force|sentence-after|capital|judging|	0 -18
intro-force|sentence-after|capital|saying|	0 -22
intro-force|sentence-after|coordinator|saying|	0 -15
intro-force|sentence-after|determiner|other|	0 -23	1 -10	13-25 -21
intro-force|sentence-after|determiner|saying|	0 -23	1 -16	7-12 -14
intro-force|sentence-after|preposition|judging|	0 -14
intro-force|sentence-after|preposition|other|	0 -22	7-12 -11
intro-force|sentence-after|preposition|saying|	0 -19	2 -13	7-12 -13
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	13-25 -6	4-6 -8
intro-force|sentence-after|start|judging|	0 15
intro-force|sentence-after|start|other|	0 15	1 11
intro-force|sentence-after|start|saying|	0 28	1 12	2 -6
intro-force|sentence-after|stop|judging|	0 -21	13-25 -14	4-6 -10
intro-force|sentence-after|stop|other|	0 -37	1 -17	13-25 -14	3 -9	7-12 -15
intro-force|sentence-after|stop|saying|	0 -6	1 -26	2 -14	3 -16	4-6 -23
intro-force|sentence-after|subordinator|other|	0 -23	4-6 -16
intro-force|sentence-after|subordinator|saying|	0 -25	1 -14	4-6 8
intro-force|sentence-after|that|other|	4-6 -14
intro-force|sentence-after|that|saying|	0 -19
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -16
intro-force|sentence-after|verb-judging|saying|	0 -17
intro-force|sentence-after|verb-saying|other|	0 -20	1 -18	4-6 -13	7-12 -11
intro-force|sentence-after|verb-thinking|other|	0 -11
intro-force|sentence-after|verb-thinking|saying|	0 -16	4-6 -9
intro-force|sentence-after|word|judging|	0 -17
intro-force|sentence-after|word|other|	0 7	1 -19	13-25 -16	3 -20	4-6 -15	7-12 -20
intro-force|sentence-after|word|saying|	0 14	1 -19	2 -15	3 -8	4-6 -12	7-12 -20
intro-force|sentence-before|,|according|	13-25 -13	26+ -14
intro-force|sentence-before|,|judging|	13-25 -19	26+ -22	7-12 -17
intro-force|sentence-before|,|other|	13-25 -54	26+ -53	4-6 -18	7-12 -23
intro-force|sentence-before|,|saying|	26+ -28	4-6 -8	7-12 -17
intro-force|sentence-before|,|thinking|	13-25 -29	26+ -20	7-12 -14
intro-force|sentence-before|:|according|	26+ -19	7-12 -25
intro-force|sentence-before|:|judging|	13-25 -31	26+ -18	7-12 -12
intro-force|sentence-before|:|other|	13-25 -6	26+ -42	4-6 -19	7-12 -9
intro-force|sentence-before|:|saying|	13-25 -45	26+ -17	4-6 -6	7-12 -12
intro-force|sentence-before|:|thinking|	13-25 -27	7-12 -20
intro-force|sentence-before|adverb|other|	26+ -13	7-12 -11
intro-force|sentence-before|adverb|saying|	13-25 -25	7-12 -15
intro-force|sentence-before|adverb|thinking|	13-25 -8
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -16
intro-force|sentence-before|auxiliary|judging|	13-25 -6	7-12 -22
intro-force|sentence-before|auxiliary|other|	26+ -15	4-6 -14	7-12 -7
intro-force|sentence-before|auxiliary|saying|	13-25 -11	26+ -46	3 -14	7-12 13
intro-force|sentence-before|auxiliary|thinking|	13-25 -15	26+ -15
intro-force|sentence-before|capital|judging|	26+ -17	7-12 -25
intro-force|sentence-before|capital|other|	13-25 -23	26+ -25	7-12 -12
intro-force|sentence-before|capital|saying|	13-25 -8	26+ -29	4-6 -13	7-12 -11
intro-force|sentence-before|coordinator|judging|	13-25 -16	26+ -20
intro-force|sentence-before|coordinator|other|	13-25 -8
intro-force|sentence-before|coordinator|saying|	13-25 -24	26+ -20	7-12 -16
intro-force|sentence-before|determiner|judging|	13-25 -20	7-12 -24
intro-force|sentence-before|determiner|other|	13-25 -16	26+ -21	7-12 -25
intro-force|sentence-before|determiner|saying|	13-25 -23	26+ -38	4-6 -14	7-12 -29
intro-force|sentence-before|determiner|thinking|	13-25 -19	26+ -21	7-12 -15
intro-force|sentence-before|possessive|other|	26+ -18	7-12 -16
intro-force|sentence-before|possessive|saying|	13-25 -14
intro-force|sentence-before|preposition|according|	13-25 -17	26+ -9
intro-force|sentence-before|preposition|judging|	26+ -20	7-12 -18
intro-force|sentence-before|preposition|other|	26+ -50	7-12 -18
intro-force|sentence-before|preposition|saying|	13-25 -25	26+ -42	4-6 -19	7-12 -31
intro-force|sentence-before|preposition|thinking|	13-25 -14	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -12	26+ -17	7-12 -11
intro-force|sentence-before|pronoun|other|	13-25 -30	26+ -19	4-6 -12	7-12 -27
intro-force|sentence-before|pronoun|saying|	13-25 -25	26+ -23	4-6 -10
intro-force|sentence-before|pronoun|thinking|	13-25 -16
intro-force|sentence-before|quote|judging|	3 -13
intro-force|sentence-before|quote|saying|	4-6 14	7-12 10
intro-force|sentence-before|stop|according|	1 -10	13-25 11	2 -14	26+ -11	3 -20	4-6 -17	7-12 7
intro-force|sentence-before|stop|judging|	13-25 -34	2 -28	26+ -21	3 -6	4-6 -12	7-12 -13
intro-force|sentence-before|stop|other|	13-25 -16	2 -8	26+ -18	3 -11	4-6 -8	7-12 -16
intro-force|sentence-before|stop|saying|	1 22	2 17	26+ 15	3 -8	4-6 -9	7-12 -6
intro-force|sentence-before|stop|thinking|	1 -18	13-25 -21	2 -11	26+ -9	3 -12	4-6 -12	7-12 -27
intro-force|sentence-before|subordinator|judging|	13-25 -22	26+ -11
intro-force|sentence-before|subordinator|other|	26+ -44	7-12 -19
intro-force|sentence-before|subordinator|saying|	26+ -7
intro-force|sentence-before|subordinator|thinking|	26+ -8
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -23	26+ -15
intro-force|sentence-before|that|other|	13-25 -14	26+ -23	7-12 -15
intro-force|sentence-before|that|saying|	13-25 -27	26+ -26	7-12 -19
intro-force|sentence-before|that|thinking|	13-25 7
intro-force|sentence-before|verb-judging|judging|	26+ -16
intro-force|sentence-before|verb-judging|other|	13-25 -36	26+ -39	4-6 -12	7-12 -13
intro-force|sentence-before|verb-judging|saying|	13-25 -9	26+ 11	4-6 -17	7-12 -19
intro-force|sentence-before|verb-judging|thinking|	13-25 6	26+ -11
intro-force|sentence-before|verb-saying|according|	13-25 -15
intro-force|sentence-before|verb-saying|judging|	13-25 -17	26+ -12	7-12 -7
intro-force|sentence-before|verb-saying|other|	13-25 -8	26+ -32	7-12 -20
intro-force|sentence-before|verb-saying|saying|	13-25 -46	26+ -21	7-12 -14
intro-force|sentence-before|verb-thinking|judging|	13-25 6	26+ -10
intro-force|sentence-before|verb-thinking|other|	13-25 -24	26+ -19
intro-force|sentence-before|verb-thinking|saying|	26+ -21
intro-force|sentence-before|word|according|	13-25 -16	26+ -11	7-12 -15
intro-force|sentence-before|word|judging|	13-25 -34	26+ -34	4-6 -10	7-12 8
intro-force|sentence-before|word|other|	13-25 -16	26+ -21	4-6 -23
intro-force|sentence-before|word|saying|	13-25 6	7-12 -15
intro-force|sentence-before|word|thinking|	13-25 -23	26+ -10	7-12 -15
intro-force|signature|,|naked|	1 -21
intro-force|signature|start|naked|	1 19
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -7
intro-force|speaker-then-quote|,|judging|	4-6 9
intro-force|speaker-then-quote|,|other|	1 -15	13-25 -38	26+ -11	7-12 12
intro-force|speaker-then-quote|,|saying|	1 9	13-25 -9	2 -11	26+ 12	3 -8	4-6 10	7-12 -7
intro-force|speaker-then-quote|,|thinking|	1 -20	13-25 -16	3 -6
intro-force|speaker-then-quote|-|other|	2 -14	7-12 -10
intro-force|speaker-then-quote|-|saying|	4-6 17
intro-force|speaker-then-quote|:|judging|	13-25 -9
intro-force|speaker-then-quote|:|other|	1 16	13-25 -37	2 10	26+ -15	3 27	7-12 -12
intro-force|speaker-then-quote|:|saying|	13-25 -21	3 14	7-12 -6
intro-force|speaker-then-quote|:|thinking|	2 6	3 15	4-6 9	7-12 -24
intro-force|speaker-then-quote|adverb|judging|	13-25 7	2 13	3 -7	4-6 12
intro-force|speaker-then-quote|adverb|other|	1 -20	13-25 11	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	13-25 6	2 15
intro-force|speaker-then-quote|auxiliary|judging|	1 -15	13-25 -12	26+ -13	4-6 7	7-12 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -28	2 -13	26+ -6	4-6 -7
intro-force|speaker-then-quote|auxiliary|saying|	1 12	3 -11	4-6 7	7-12 15
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -8	2 -8	3 -10	7-12 -6
intro-force|speaker-then-quote|capital|judging|	1 -13	13-25 9	2 15	7-12 17
intro-force|speaker-then-quote|capital|other|	2 -17	3 -15	4-6 -15	7-12 -13
intro-force|speaker-then-quote|capital|saying|	13-25 9	2 -9	3 14	4-6 10	7-12 -6
intro-force|speaker-then-quote|capital|thinking|	1 -17	4-6 -10
intro-force|speaker-then-quote|coordinator|judging|	13-25 -12	2 -11	3 -10	7-12 7
intro-force|speaker-then-quote|coordinator|other|	2 -15	26+ -14	3 -16	4-6 -30	7-12 -18
intro-force|speaker-then-quote|coordinator|saying|	7-12 12
intro-force|speaker-then-quote|coordinator|thinking|	13-25 8	7-12 -9
intro-force|speaker-then-quote|determiner|judging|	1 -17	13-25 -8	2 21	26+ 6	3 -6	7-12 20
intro-force|speaker-then-quote|determiner|other|	1 -20	2 -9	26+ -29	4-6 10	7-12 -11
intro-force|speaker-then-quote|determiner|saying|	1 -11	13-25 20	3 22
intro-force|speaker-then-quote|determiner|thinking|	1 -19	2 -10	26+ -9	3 11	4-6 11
intro-force|speaker-then-quote|possessive|judging|	4-6 8	7-12 -12
intro-force|speaker-then-quote|possessive|other|	4-6 -18
intro-force|speaker-then-quote|possessive|saying|	2 16	4-6 10	7-12 19
intro-force|speaker-then-quote|possessive|thinking|	13-25 -9
intro-force|speaker-then-quote|preposition|judging|	1 6	2 8	26+ -10	3 -22	4-6 10	7-12 11
intro-force|speaker-then-quote|preposition|other|	13-25 -26	2 6	26+ -10	3 12
intro-force|speaker-then-quote|preposition|saying|	1 16	13-25 17	4-6 -6	7-12 -24
intro-force|speaker-then-quote|preposition|thinking|	1 -12	3 -10	7-12 -10
intro-force|speaker-then-quote|pronoun|judging|	1 15	13-25 8	4-6 10
intro-force|speaker-then-quote|pronoun|other|	1 -9	13-25 8	2 -13	3 -12	4-6 -11	7-12 -6
intro-force|speaker-then-quote|pronoun|saying|	1 -7	13-25 -10	2 12	4-6 -8
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -7
intro-force|speaker-then-quote|quote|judging|	2 -8	4-6 11
intro-force|speaker-then-quote|quote|other|	7-12 6
intro-force|speaker-then-quote|subordinator|judging|	4-6 8
intro-force|speaker-then-quote|subordinator|other|	1 -16	13-25 -24	26+ -12	4-6 10	7-12 8
intro-force|speaker-then-quote|subordinator|saying|	1 -8	2 -6	4-6 -8	7-12 16
intro-force|speaker-then-quote|that|judging|	1 15	13-25 -10	4-6 -10	7-12 -17
intro-force|speaker-then-quote|that|other|	1 10	13-25 -17	2 -14	3 -14	7-12 -37
intro-force|speaker-then-quote|that|saying|	2 12	3 10	4-6 17
intro-force|speaker-then-quote|that|thinking|	7-12 -12
intro-force|speaker-then-quote|verb-judging|judging|	0 14	13-25 -23	2 11	4-6 10	7-12 -25
intro-force|speaker-then-quote|verb-judging|other|	13-25 -35	26+ 8	3 22	7-12 -25
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -8	3 13	4-6 12	7-12 -17
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -16
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	3 -8	4-6 -7
intro-force|speaker-then-quote|verb-saying|other|	2 -11	4-6 21
intro-force|speaker-then-quote|verb-saying|saying|	0 12	1 14	13-25 -13	2 12	26+ -15	3 8	7-12 -11
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -9
intro-force|speaker-then-quote|verb-thinking|judging|	2 10	4-6 -6	7-12 12
intro-force|speaker-then-quote|verb-thinking|saying|	2 11	7-12 19
intro-force|speaker-then-quote|word|judging|	1 10	13-25 -10	2 -7	3 18	7-12 -14
intro-force|speaker-then-quote|word|other|	0 -24	1 -10	13-25 -14	2 -8	26+ -27	3 -21	4-6 -21	7-12 -13
intro-force|speaker-then-quote|word|saying|	0 -14	13-25 -18	2 7	26+ 13	7-12 11
intro-force|speaker-then-quote|word|thinking|	2 11	7-12 11
intro-force|speaker-then-quote|’|judging|	2 13
intro-force|topic|,|naked|	13-25 -10	26+ -35	4-6 -20	7-12 -15
intro-force|topic|:|naked|	1 15	13-25 -18	2 9	26+ -26	4-6 18
intro-force|topic|adverb|naked|	13-25 -30	2 -12	26+ -20	4-6 -12	7-12 10
intro-force|topic|auxiliary|naked|	1 -36	13-25 -6	2 -20	26+ -42	7-12 10
intro-force|topic|capital|naked|	0 -13	26+ -29	3 9	7-12 7
intro-force|topic|coordinator|naked|	13-25 -7	26+ -18
intro-force|topic|determiner|naked|	13-25 -8	2 -7	26+ -37	4-6 -24
intro-force|topic|preposition|naked|	13-25 -19	2 19	26+ -51	3 9	4-6 16
intro-force|topic|pronoun|naked|	13-25 -10	26+ -28	3 -9	4-6 -14	7-12 -21
intro-force|topic|quote|naked|	13-25 9	26+ -13
intro-force|topic|start|naked|	26+ -57
intro-force|topic|stop|naked|	1 -8	13-25 -8	26+ -16	3 -6	7-12 -13
intro-force|topic|subordinator|naked|	13-25 -7	26+ -11	4-6 10
intro-force|topic|that|naked|	13-25 6	2 -14	26+ -37	3 12
intro-force|topic|verb-judging|naked|	1 7	13-25 -30	2 21	26+ -19
intro-force|topic|verb-saying|naked|	1 13	13-25 -44	2 10	26+ -23	3 12	4-6 -6
intro-force|topic|verb-thinking|naked|	13-25 -11	26+ -13
intro-force|topic|word|naked|	0 -23	1 -11	26+ -29	3 27	4-6 7	7-12 15
intro-force|topic|—|naked|	26+ -6
intro-force|topic|’|naked|	26+ -6	7-12 -9
intro-force|verb-then-speaker|,|judging|	1 7	2 -18
intro-force|verb-then-speaker|,|saying|	1 23	13-25 -11	3 -11	7-12 12
intro-force|verb-then-speaker|:|judging|	1 -23	13-25 -16	2 12	3 -15	4-6 -18	7-12 -19
intro-force|verb-then-speaker|:|saying|	2 -6	4-6 7	7-12 -27
intro-force|verb-then-speaker|adverb|judging|	2 6
intro-force|verb-then-speaker|adverb|saying|	1 -11
intro-force|verb-then-speaker|auxiliary|saying|	1 -23	13-25 -17	3 -9	4-6 -26	7-12 -22
intro-force|verb-then-speaker|capital|judging|	0 -24
intro-force|verb-then-speaker|capital|saying|	0 -36	2 -8	3 -19	4-6 20	7-12 -20
intro-force|verb-then-speaker|coordinator|saying|	13-25 -7	4-6 -18	7-12 -16
intro-force|verb-then-speaker|determiner|judging|	2 -8	3 -11
intro-force|verb-then-speaker|determiner|saying|	13-25 -14	2 -25	3 -19	4-6 7	7-12 -22
intro-force|verb-then-speaker|possessive|judging|	0 -11
intro-force|verb-then-speaker|preposition|judging|	1 -43
intro-force|verb-then-speaker|preposition|saying|	1 -41	13-25 -23	4-6 -22	7-12 -19
intro-force|verb-then-speaker|pronoun|judging|	0 -21
intro-force|verb-then-speaker|pronoun|saying|	0 -19
intro-force|verb-then-speaker|subordinator|judging|	1 -24
intro-force|verb-then-speaker|subordinator|saying|	13-25 -8	7-12 -14
intro-force|verb-then-speaker|that|saying|	0 -32	1 -19	2 -18	3 -15	7-12 -18
intro-force|verb-then-speaker|verb-saying|judging|	0 -13
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -14	7-12 -15
intro-force|verb-then-speaker|verb-thinking|judging|	0 -13
intro-force|verb-then-speaker|word|judging|	0 -25	1 -16	4-6 -19	7-12 -21
intro-force|verb-then-speaker|word|saying|	0 -59	1 -17	13-25 -18	4-6 -12
intro|according-to|	, 9	: -14	auxiliary 14	capital 13	coordinator 12	determiner 7	pronoun 11	start 26	stop -8	subordinator 13	verb-judging 13	verb-saying 17	word -8
intro|interview|	: -13	start -28	stop -11
intro|named-before|	start -65
intro|named-nearby|	( -29	) -6	, -8	- -27	; 7	auxiliary -19	coordinator -33	determiner -14	possessive -15	preposition 8	pronoun -19	quote -15	start 21	stop 28	subordinator -17	verb-judging 8	verb-saying -15	verb-thinking -16	’ -6
intro|paragraph-before|	start -26
intro|possessor|	- -35	: -16	adverb -15	auxiliary -10	capital -6	coordinator -49	determiner -8	possessive -24	preposition 9	quote -19	that 23	verb-judging -16	verb-saying -43	verb-thinking -28	word -18	’ -19
intro|quote-then-speaker|	( -10	- 30	: 19	adverb 7	capital -7	coordinator -16	possessive -17	preposition -11	pronoun 11	quote 12	stop 27	subordinator -14	that -30	verb-judging -9	word -12
intro|quote-then-verb|	( 8	, 12	- -8	: 26	auxiliary 25	capital 15	coordinator 14	possessive -7	preposition -20	pronoun 7	stop 8	subordinator -17	word -6
intro|sentence-after|	, -59	: -8	adverb -23	auxiliary -11	capital -36	coordinator -23	determiner -51	preposition -40	pronoun 6	start 38	stop -17	subordinator -14	that -40	verb-judging -33	verb-thinking -26	word 17
intro|sentence-before|	( -20	, -19	- 8	: -28	auxiliary 7	capital -24	coordinator -13	determiner -29	possessive -14	preposition -28	pronoun -9	quote 12	that -45	verb-judging 6	verb-saying -31	— 9	’ -18
intro|signature|	, -21	start 19
intro|speaker-then-quote|	( -8	, 9	- -9	auxiliary -8	determiner 17	possessive 28	quote 6	that 8	verb-saying 7	verb-thinking 10	— 6	’ 21
intro|topic|	, -15	adverb -33	coordinator -16	determiner -16	pronoun -32	quote 10	start -57	stop -19	subordinator 6	verb-judging 8	verb-saying -11	word 8	– -14	— -7	’ -13
intro|verb-then-speaker|	, 21	: 9	auxiliary -16	capital -17	coordinator -8	possessive -20	preposition -32	pronoun -14	subordinator -29	that -7	verb-judging -16	verb-saying -36	verb-thinking -29	word -21
kind|according-to|	organisation 15	person 18	place -25
kind|colon|	organisation 22	person 35	place -26	unknown -11
kind|interview|	person -35
kind|named-before|	organisation -37	person 16	place -46	unknown -45
kind|named-nearby|	organisation -11	person 29	place -49	unknown -15
kind|	organisation -9	person 44	place -84	unknown -33
kind|organisation|	according 8	apposed -17	apposition -6	direct -8	judging 17	naked -19	saying -7	thinking -11
kind|paragraph-before|	person -6	place -28	unknown -29
kind|person|	according 15	apposed 7	direct -15	judging 25	naked 36	other 22	passive 10	relative -22	saying 23	shared -17
kind|place|	according -25	apposed -21	apposition -23	direct -35	naked -67	other -15	passive -17	relative -14	saying -43	shared -25	thinking -28
kind|possessor|	organisation -29	person -29	unknown 9
kind|quote-then-speaker|	person 7	place -39	unknown 6
kind|quote-then-verb|	organisation -20	person 26
kind|sentence-after|	organisation -48	place -15
kind|sentence-before|	organisation -8	place -40	unknown -6
kind|signature|	person 15	unknown -15
kind|speaker-then-quote|	organisation 14	person 29	place -27	unknown -27
kind|topic|	organisation -16	person 16	place -41	unknown -11
kind|transcript|	person 12
kind|unknown|	according 10	apposed -34	direct -15	judging -25	naked -29	passive -16	relative -13	saying -7
kind|verb-then-speaker|	organisation -29	person 19	place -25
lead|according-to|lower|	according 19
lead|according-to|upper|	according 13
lead|colon|lower|	naked -18
lead|colon|other|	naked -16
lead|colon|upper|	judging 7	other -12
lead|interview|upper|	naked -35
lead|named-before|other|	naked 12
lead|named-before|upper|	naked -19
lead|named-nearby|lower|	naked -11
lead|named-nearby|upper|	naked 14
lead|paragraph-before|other|	saying -15
lead|paragraph-before|upper|	according -16	judging -20	other -20	saying -15	thinking -31
lead|possessor|upper|	naked 7
lead|quote-then-speaker|lower|	judging -16	other -10
lead|quote-then-speaker|other|	other -26	saying -9
lead|quote-then-speaker|upper|	saying 17
lead|quote-then-verb|lower|	other -9	saying 21
lead|quote-then-verb|other|	saying -9
lead|quote-then-verb|upper|	judging 15	other 15
lead|sentence-after|lower|	according -21	judging -14	other -12	thinking -11
lead|sentence-after|other|	saying 10
lead|sentence-after|upper|	judging -13
lead|sentence-before|lower|	according -12	judging -19	saying -12	thinking -11
lead|sentence-before|other|	other 8	saying -14
lead|sentence-before|upper|	according 7	judging -19	other -14	thinking -28
lead|signature|lower|	naked -24
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 9	other -20	saying 14	thinking -8
lead|speaker-then-quote|other|	other 14	saying 12
lead|speaker-then-quote|upper|	saying 12	thinking 7
lead|topic|lower|	naked 6
lead|topic|other|	naked -35
lead|topic|upper|	naked -22
lead|verb-then-speaker|lower|	judging -13
lead|verb-then-speaker|other|	saying -17
lead|verb-then-speaker|upper|	judging -6	saying 10
lemma|according-to|	none 23
lemma|	accusare 7	accuse 8	accuser -9	aceitar 7	achar 12	acknowledge -6	acreditar 6	acusar 8	add 12	adiantar -11	admire -16	advertir 10	advise -18	advocate -12	affermare -10	affirmer 19	afirmar -11	agacer 9	aggiungere -8	agree -39	ajouter 29	alertar -16	allow -34	allude -13	ammettere 21	amuser 21	analyser 16	annoncer -20	announce -19	anticipate 6	antwoorden 8	antworten 15	anunciar -8	apelar 13	apelidar -15	apologise -20	apologize -6	apontar -17	apostillar 13	appeal -25	appeler -7	applaud -8	argomentare 15	argue 18	asegurar -19	aseverar -14	assail 16	assicurare 20	assume 7	assure 14	assurer 20	atribuir -8	attack -27	attendre 13	avaliar -10	avancer -7	avisar 13	avvertire -10	añadir 16	bark 12	bash -13	befinden 8	beg -9	begrüßen -20	behaupten 6	beklagen 19	believe -36	bemängeln 18	benadrukken -8	berichten 18	beslissen 10	bestätigen -14	beteuern 15	betonen 11	bieden 8	bill -20	blast 7	blijven -7	blog -20	boast 12	brag -13	brand -15	brincar 9	brummen 19	calcular -9	calificar 7	care -25	cast 12	caution 15	celebrar -6	chamar -7	champion -13	chant 8	charge -13	cheer -12	chide 13	chiffrer -11	chime -9	chiosare 9	chip -11	citar -11	cite 10	clarify -8	cobrar -17	coincidir -7	complain -10	comunicar -11	comunicare 10	concede 7	concedere -12	conclude 9	concluderen 6	conclure 15	concordar -21	confessar 14	confessare 11	confidare -9	confier 15	confirmar -7	confirmer -16	congratulare 9	congratulate 6	consider -27	constateren 12	contar 9	contestar -18	contestare -17	continue 15	contradict 7	contrapor 11	convocar -8	corregir 10	cortar -13	counsel -23	counter 12	craindre -14	credit -21	crier 8	criticar 6	criticise -6	criticize -19	cry -14	culpar 9	debate -41	decide -12	decir -16	declare -8	decline 13	decry -9	deem -17	defend 14	defender 18	define -17	definire 16	deliver -8	demander -6	denounce 17	denunciar 16	denunciare -6	deny -11	depict 7	deride 7	desabafar 9	descartar -14	describir 8	deslizar -7	desmentir -10	destacar 14	detallar 20	dichiarare 14	difundir 6	disagree -24	disclose 7	discordar -7	discredit -16	discrepar -6	discuss -7	ditar -20	divulgar -8	dizer -13	downplay 10	dub 10	démentir 7	dénoncer 6	déplorer 6	détailler 20	echo -7	einwenden 10	eisen -14	elaborate 11	email -11	encourage -21	endorse -7	entgegnen -9	ergänzen 17	erinnern -12	erkennen -9	erzählen 19	escludere -15	escrever 11	escribir 12	escusar -16	esperar -12	estimar -6	estimate -22	evocar 8	exclaim 17	exiger -6	explain 14	expliquer 10	expresar -7	express -13	faire_valoir 11	falar 9	favor -11	fear -17	feel -24	felicitar 7	figurer -13	find -31	finden 7	fluisteren 14	foeteren 17	forecast -10	formulieren 11	fume 16	féliciter 11	garantire 13	gasp -14	geven -6	giudicare 16	giurare 18	glimlachen 15	glisser -6	greet -6	grincer 16	hablar -9	hadern -7	halten -7	hate -18	heben -13	heißen 9	hekelen 7	herinneren 19	highlight -27	hint -16	hit 7	hold -19	identify -14	imager 6	indicar -11	informar 9	inquiéter -9	insistir -7	intend -21	interject 11	interroger 14	interrupt -9	invitare 15	inviter 7	invocar -15	invocare 7	invoquer 9	ironizar 8	issue 9	jubelen 6	jubiler 14	juger -6	jurar 11	jurer 6	klinken -8	knock 7	know -19	kommentieren -10	kritisieren -6	lachen 8	lambaste -8	lament 12	lamentar -6	lamentarse -6	lancer 13	lassen 24	laten -9	laugh 9	learn -11	leggen 10	leggere -13	lembrar -6	ler 9	leren 7	like -17	limitar -19	lire -8	list -7	llamar 20	lobby 12	love 9	luiden -6	lâcher 25	mahnen 11	mailen 19	maintain -9	manter -22	marrer 18	marteler 12	matizar 10	melden -8	mention -11	message -12	minimizar -15	mopperen 14	mostrar -17	motivare 11	murmur 16	muse -7	need -34	negar 11	negare 13	nennen 15	none 7	note 11	noter 7	obiettare 15	object 13	observar 14	observe 11	offer -26	oordelen 17	opinar 8	opmerken 11	oppose -24	opposer -9	orientar 6	osservare -8	paint -12	parlare 16	parler -7	pedir -12	perguntar -8	persuade -8	pester -8	philosopher 9	phone -14	plaider 22	plaisanter 24	plead -16	point -9	ponderar 15	post -14	poursuivre -6	praise 6	predict 6	prefer -17	preferir 7	present -13	prever -16	proclaim -8	proclamare -13	prometer -20	promettre 15	pronounce 7	propor -10	propose -9	proposer -11	protest -6	protestar 9	prove -11	prévenir 16	prévoir -10	publicar -8	purport -20	qualifier -16	queixar 7	querer -10	question -11	questionar 18	quip 14	quote -18	raccomandare -17	raccontare 18	railler 12	rank -8	rant -12	read -22	reageren 11	reagieren -27	realize -7	reason 8	reassure -8	rebater 9	rebuke -14	recall 19	rechazar -16	rechnen 15	recibir 9	recomendar -10	recommend -10	reconhecer 19	reconnaître 8	record -33	recount 12	recusar -7	refer 9	referir 6	reflect -10	regard -12	regret -16	reiterate -11	rekenen 9	relatar 12	relativiser 7	remark -9	rematar 10	repetir 16	report 17	reportar 10	reprochar 7	request -23	requérir -7	respingere 6	responder 11	resumir 8	retort -6	retrucar 6	retweet 8	revelar -18	ribattere 10	riconoscere 6	ridere -18	rigoler 11	ringraziare -9	rire -13	rispondere 17	rivendicare 9	roepen -10	rufen 6	réagir -10	réclamer 15	réfuter 9	réjouir 9	répliquer 7	répondre 6	résumer 6	rétorquer 21	sagen 7	salutare 11	sapere -9	savage -10	say 36	schamperen 18	scherzare 17	scherzen 9	schildern 14	schreiben 22	schrijven 14	scoff 14	scrivere -6	see -14	segnalare 6	sentenciar 13	shoot -12	shout 20	show -13	sigh -8	sign -24	signal -11	sing -6	sintetizzare 17	snipe 10	solicitar -15	soltar 9	sorrir 18	sospirare -13	sostener 22	sostenere -8	sottolineare 10	souligner -8	souri -11	sourire 19	soutenir 12	souvenir -14	speak -11	speculate -6	spiegare 8	spotten 22	sprechen -16	spreken -13	stehen -23	stellen -10	stress -13	sturen 10	submit -8	subrayar 6	sugerir 17	suggest 6	support -20	suspect -9	suspirar 15	tachar -11	tagliare 10	talk -11	teilen 23	tell 17	terciar 13	testify -10	text -17	threaten -10	tildar -10	title -21	tonen -9	tout 10	traiter -12	trancher -10	trash 10	trasladar -6	trekken -14	trouver 14	trovare 7	trust 12	try -31	tuonare 6	tweet 8	témoigner 10	understand -13	unlisted -6	use -9	utter -14	vatten 12	vent 12	venture -40	ver 13	verkünden -16	verlangen -17	verlauten 12	vermuten -8	verraten 11	versichern 31	versprechen -19	verteidigen -10	verwachten -16	verweisen -19	verwerpen -12	view -23	vinden 6	voegen 8	voice -10	voir 11	volere -6	volunteer -16	vote -8	vragen -11	waarschuwen 11	want -7	warn 8	warnen 13	weigh -21	weisen -22	welcome -16	werben 14	werfen 12	weten -12	wijzen -6	willen -21	wish -13	witzeln 6	wollen -24	wonder 6	worry -11	write 16	zanjar -11	zeggen 8	zeigen -17	zien -14	zuchten 6	zweren 16	äußern -8	écrire 13	évaluer -16
lemma|colon|	none -12	say 9
lemma|paragraph-before|	accuse -21	acknowledge -18	admit -13	advise -13	advocate -12	agree -17	aim -11	allege -9	allow -6	annoncer -11	announce -31	answer -14	anticipate -11	anunciar -16	apologize -8	appeal -7	applaud -10	ask -25	attack -18	back -14	believe -18	bill -11	blame -15	blast -10	boast -21	call -23	cast -12	challenge -10	champion -7	charge -8	cheer -11	cite -11	claim -24	comment -20	compare -8	complain -14	concede -12	conclude -14	confirm -10	confirmar -8	confirmer -9	consider -8	continue 8	counsel -15	credit -8	criticize -17	cry -7	debate -10	decide -15	declare -19	decline -17	deem -6	defend -20	deliver -9	demand -8	denounce -9	deny -16	describe -15	detail -14	dire -12	disagree -11	discuss -11	dismiss -19	dizer -18	downplay -6	echo -11	email -8	emphasize -6	encourage -9	endorse -22	expect -10	explain -21	express -14	feel -6	find -17	geven -11	hail -6	hear -13	highlight -8	hold -14	hope -6	identify 8	indicate -16	informar -10	insist -14	intend -7	introduce -10	issue 7	knock -8	know -8	lament -12	laugh -16	learn -8	like -12	list -15	maintain -13	mean -8	mention -15	mock -16	name -18	need -13	nominate -13	none -22	note -34	offer -20	oppose -9	order -16	outline -7	paint -13	pedir -10	plan -20	pledge -13	post -20	predict -14	prefer -6	present -11	press -8	promise -24	propose -12	protest -12	prove -8	question -15	quote -18	rail -9	raise -14	rate -6	read -12	reason -7	reassure 6	rebuff -8	recall -18	recognize -12	recommend -6	record -10	refer 9	reference -6	reflect -11	refuse -10	reiterate -18	reject -19	remark -14	remember -6	remind -18	repeat -15	reply -21	reveal -18	rispondere -9	rule -19	réclamer -11	saber -10	say -17	see -20	seek -19	shoot 7	shout -10	show -11	sign -11	signal -8	slam -12	speculate -11	sprechen -11	state -16	stehen -6	stress -17	suggest -27	support -7	talk -20	tell -15	testify -17	thank -12	title -8	treat -7	trust -13	try -16	understand -6	urge -23	use -7	view -8	volunteer -7	vow -21	want -17	warn -12	wave -12	weigh -12	welcome -13	wonder -7	write -7	yell -9
lemma|quote-then-speaker|	accuse -15	acknowledge -9	add 14	admit 15	advise 6	affirmer 14	agree -12	aim -10	ajouter 23	allow -24	allude -7	announce -8	answer -17	appeal -6	applaud -8	argue -10	assert -10	assure 9	attack -9	back -10	believe -24	bill -19	blame -16	blog -15	brand -9	care -15	celebrate -13	charge -14	cheer -18	cite -6	compare -15	concede 8	conclude 16	confier 18	counsel -8	criticize -14	debate -12	decide -9	declare 17	denounce 9	deny -13	dire 11	disagree -15	discuss -13	dizer -9	déclarer 18	echo -7	email -26	endorse -6	expect -8	explain 11	express -8	faire_valoir 15	fear -21	feel -14	find -15	fire -12	fume 13	glisser 14	hear 14	hint -8	hold 8	hope -12	identify -10	intend -18	issue -7	jeer -7	know -11	lancer 18	like -18	lâcher 13	maintain -14	marteler 12	mean 8	mostrar -7	name -10	need -17	observe 16	offer -18	order -14	phone -10	plan -11	pledge -14	point -6	post -8	predict 9	present 8	press -7	promise -16	propose 12	préciser 8	question -12	quip 18	quote -16	raise 11	rappeler 9	rate -12	read -7	recall 17	record -15	refer -13	reference -20	regard -13	reject -15	remark -25	repeat -10	reply 11	report 11	request -11	respond -7	répondre 15	résumer 17	say 20	see -11	seek -17	shoot -6	shout 10	show -15	sign -6	souligner -12	speak -9	support -8	talk -15	tell 43	testify 16	think -21	trust 14	try -14	tweet 18	unlisted -9	use -8	venture -23	view -11	volunteer -11	vote -9	want -10	warn 8	whisper 8	wonder 10	write 25	écrire 17
lemma|quote-then-verb|	aclarar 10	add 31	admettre 11	admitir 17	advertir 12	affermare 6	affirmer 20	ajouter 14	ammettere 13	analyser 16	antwoorden 16	argue -13	asegurar -17	assicurare 6	assurer 22	atirar 11	avertir 16	avisar 15	befinden 14	begründen 18	bekennen 21	berichten 7	betonen 16	brincar 19	brummen 19	call -10	celebrar 15	chiamare 9	chiedere 9	conclure 16	confessare 12	confier 15	contar 33	contestar -7	criticar 11	declarar 20	declare -7	denunciar 15	denunciare -9	describe -11	detallar 17	dichiarare 23	déclarer -7	déplorer 16	détailler 19	entgegnen -6	erinnern -12	erzählen 22	escrever 13	escribir 14	estimer 11	explain 11	explicar 14	expliquer 14	foeteren 15	gestehen 14	geven 12	glisser -8	gracejar 6	grincer 16	halten 10	herinneren 18	imager 18	interroger 13	ironizar 21	ironizzare 19	joke 11	klagen 17	kommentieren 12	lamentar 7	lamentarse 22	lancer 25	lassen 17	leggen 13	lembrar 17	luiden -8	lâcher 20	manifestar 13	meinen 24	melden 16	motivare 14	noter 16	nuancer 15	obiettare 10	observar 18	observer 15	osservare -6	perguntar 13	pester 20	plaider 18	plaisanter 26	poltern 20	poursuivre 12	precisare 13	preguntar 18	promettre 15	protestar 18	protestare 11	protester 16	prévenir 16	queixar 12	raccontare 21	railler 15	rappeler 20	read 13	reageren 21	rebater 8	rechnen 14	reclamar 19	reconnaître 17	reconocer 16	recordar 19	relatar 28	relever 21	rematar 14	replicar 16	reply 18	report 17	responder 21	resumir 6	ribattere 19	riferire 9	rir 12	rispondere 10	rufen 18	räumen 8	réagir 17	réjouir 16	résumer 29	rétorquer 19	sagen 7	say 18	schamperen 15	scherzare 24	scherzen 6	schildern 8	schreiben 25	schrijven 15	scrivere 11	sentenciar 12	señalar 17	sintetizzare 16	sostener 9	sottolineare 13	souffler 16	souligner 13	sourire 11	souvenir 14	spiegare 12	spotten 23	sugerir 18	suggest -11	suspirar 15	tagliare 11	teilen 18	tell -46	trancher -9	tuonare 15	tweet 18	témoigner 15	unlisted 7	vatten 18	verraten 8	versichern 17	verteidigen 8	vinden 15	voegen 6	vragen -9	waarschuwen 19	write 19	zeggen 12	zuchten 9	écrire 22	étrangler 18
lemma|sentence-after|	accuse -16	add -17	announce -14	answer -15	appeal -14	argue -16	ask 28	care -12	cite -18	claim -12	comment -16	continue -12	debate -10	demand -12	demander -13	describe -11	endorse -17	explain -14	fire -16	hold -17	indicate -14	lachen -9	like -15	message -13	note -21	order 6	point -22	praise -20	promise -17	rate -6	read -21	report -17	see -18	sign -14	state -13	suggest -14	support -15	tell -19	thank -14	think -14	treat -16	try -11	tweet 16	use -13	vote -14	warn -19
lemma|sentence-before|	accuse -26	accuser -10	acknowledge -18	add 24	adiantar -13	admettre -15	admit -21	admitir 8	advise -9	advocate -17	affermare -17	afirmar -15	agacer 9	agree -12	aim -8	alegar -15	alertar -17	allege -10	announce 9	answer -8	anunciar -24	apelar 12	aplaudir -18	apologise -20	appeal -16	appeler -17	applaud -11	argue -9	arrancar -10	asegurar -8	ask -32	assegurar 6	assicurare 12	assurer -21	attaccare -12	attack -14	back -27	begrüßen -22	behaupten -10	believe -21	benadrukken -12	berichten 14	bill -10	blame -25	blijven -24	brag -13	brand -7	call -46	care -11	celebrar -17	celebrate -6	challenge -14	chamar -16	chant -12	cheer -25	chiamare -11	chiedere -22	cite -14	claim -22	cobrar -12	comentar -10	comment -14	commentare -14	commenter -12	compare -17	complain -7	concede -18	concordar -21	condemn -13	confermare -16	confier -23	confirm -10	confirmar -6	congratulare 9	congratulate -18	consider -9	contar 16	contestar -14	contestare -10	contester -12	counsel -13	credit -14	criticar -15	criticize -11	croire -14	debate -15	decide -6	decir -14	declarar -21	defender 10	definire -12	deliver -18	demand -19	demander -20	denunciar -12	deny -8	describe -32	detail -13	dichiarare -15	disagree -22	discuss -22	dismiss -16	dispute -17	dizer -7	doubt -15	déclarer -19	démentir 7	dénoncer -17	détailler 10	eisen -19	email -18	endorse -19	erinnern 7	erzählen 7	escrever -18	escusar -16	esperar -6	esprimere -18	estimate -16	exclure -16	exigir -13	explain 7	explicar -17	express -20	falar -7	favor -11	fear -12	feel -11	figure -11	find -33	fire -26	fordern -13	frenare -15	garantir -17	glisser -14	gostar -13	hate -13	hear -21	heten -21	hint -10	hit -11	hold -20	hope -16	houden -25	identify -7	inquiéter -19	insist -24	insistir -14	introduce -10	invitare -10	ironiser -10	ironizar -16	issue -31	joke -21	juger -9	jurar 8	klagen -18	know -14	kritisieren -28	lachen 16	lamentar -15	lancer -20	laten -26	learn -10	lembrar -9	like -17	list -18	lobby 7	luiden -10	mahnen 7	manter -19	mean -18	melden -28	mention -11	message -21	mostrar -14	need -18	negar 13	nennen -7	noemen -12	noter -14	offer -28	opinar -14	oppose -17	order -21	osservare -13	parlare -23	parler -19	pedir -16	pester -15	plaisanter -13	plan -18	pledge -13	point -17	post -19	praise -17	precisare -12	prefer -12	preferir 8	preguntar -14	present -17	proclaim -13	prometer -29	promettere -10	promettre -17	propose -17	proposer -11	protestar -17	publicar -13	querer -10	question -19	quote -18	raccontare -11	raconter 16	raise -10	rank -13	rant -10	rappeler -17	rate -19	reageren -12	reagieren -27	reason -10	rechazar -8	recibir -14	reclamar -12	reconhecer 14	record -20	recusar -19	reflect -9	refuse -13	refuser -17	regretter -29	reiterate -18	relate 6	remark -7	remember -16	reply 11	report -12	reportar 10	request -12	respingere -20	respond -15	resumir -21	reveal -17	revelar -14	ricordare -11	riferire -12	ringraziare -10	rire -16	roepen -21	rule -13	réclamer -27	résumer -12	saber -17	saluer -22	savourer -14	schließen -10	scrivere -14	see -25	seek -21	sehen -12	show -24	shrug -18	sigh -13	sign -14	sostenere -11	sourire 15	speak -8	spreken -17	staan 7	state -6	stellen -18	sturen 11	suspect -15	sustentar -8	talk -12	tell 7	temer -8	temere -16	tempérer -12	testify -18	text -12	thank -22	think -17	title -9	tout 6	trouver -23	trovare -14	try -19	tuonare -7	tweet -6	understand -9	urge -28	use -17	ver 13	verlangen -12	versprechen -17	verteidigen -15	verwachten -16	verweisen -25	view -18	voir -21	volere -7	volunteer -11	vote -15	vouloir -20	vow -25	vragen -27	want -42	wave -7	weisen -14	welcome -22	weten -12	wijzen -24	willen -16	wish -9	wollen -20	worry -10	write 12	zeggen -15	zeigen -11	zien -21	äußern -18	écrire -13	évaluer -16
lemma|speaker-then-quote|	accusare 8	accuse 12	add 7	admit 11	admitir -12	advertir 6	advise -16	affirmer 13	afirmar -12	aggiungere 8	agree -23	allege 9	allow -16	ammettere 13	announce -11	answer 8	antworten 15	appeal -21	argue 25	asegurar 10	ask -21	assail 16	assicurare 8	assure 16	assurer 18	attack -20	attendre 6	auspicare 8	believe -32	bemoan 13	bemängeln 18	bezeichnen 10	bill -17	blast 15	blijven 13	boast 12	brand -15	calificar 7	care -15	cast 14	caution 16	celebrar 11	champion -8	chant 9	chiamare -11	chide 13	chiedere -10	cite 25	claim 6	compare 11	concede 20	conclude 6	conclure 9	confirm 8	confirmar 6	congratulate 14	consider -20	continue 28	corregir 10	counsel -19	counter 8	credit -16	criticize -7	croire 6	debate -35	decide -10	decir -12	declarar 10	declare -17	decline 9	decry -9	deem -13	defend 16	defender 13	definire 18	demand 7	demander 13	denounce 17	denunciar 15	deny -8	dichiarare 14	difundir 11	dire -12	ditar -20	dizer -19	dub 11	email -9	emphasize 12	encourage -20	ergänzen -6	erkennen -6	escrever 12	estimar -7	estimate -16	exigir 15	expect -15	explain 8	falar 11	feel -16	find -11	fire 13	féliciter 11	garantir 8	geben -6	giudicare 16	hablar -9	halten -15	hear -10	heißen 15	hekelen 7	highlight -24	hint -9	hit 6	hold -14	hope 9	houden 9	identify -6	imply 12	indicar -8	indicate 13	insult 12	intend -8	interject 11	interrupt 6	introduce 6	invitare 19	joke 25	juger -7	justificar 18	know -19	kommentieren -16	lament 22	lassen 13	laten -10	laugh 8	learn -8	like -13	limitar -16	llamar 16	loben 15	louer 7	love 10	lâcher 7	maintain -6	mandar 8	mean -10	mention -9	message -14	need -19	negare 20	nennen 11	none -10	note 8	object 9	offer -7	opinar 13	oppose -18	parlare 23	plan 10	praise 7	precisar -6	prefer -6	preguntar -12	proclaim -7	promettere 14	promettre 20	promise 6	pronounce 14	propose -6	prove -10	préciser -10	qualifier -16	question -9	quote -11	raise -17	rank -6	rate 11	read -25	reageren 14	reason 7	recall 16	reclamar -7	reconhecer 7	record -22	recordar 10	refer 12	reference 6	reflect -13	refuse 7	refuser 14	regret -16	regretter 12	reiterate -9	rekenen 15	relever -6	repeat -13	request -12	responder 8	resumir 9	retort -20	retweet 9	ribattere 19	ricordare 16	rire 16	rispondere 6	réclamer 8	répondre 9	sagen 19	salutare 10	sapere -16	savage -10	say 29	schreiben 16	scrivere -7	see -6	sehen 8	shoot -9	shout 14	sign -17	sostener 19	speak -12	sprechen -12	state -6	stehen -17	stress -13	submit -10	subrayar -7	suggest 11	support -11	sustentar 13	talk -7	tell 6	text -16	thank 14	think 10	title -15	trouver 18	try -21	urge 7	vent 12	venture -19	verlauten 15	view -12	voir 12	vouloir 7	warnen 14	weigh -16	weisen -11	welcome -9	widersprechen 21	willen -8	wish -12	wollen -10	yell 7	zeigen -12	zien -12	zitieren -7	äußern -7
lemma|verb-then-speaker|	accuse -14	acusar -17	add -9	admitir -18	antworten 6	argue -26	ask -11	assicurare 11	atribuir -16	bezeichnen -18	calificar -19	call -35	chamar -12	chiamare -15	chiedere -18	claim -16	classificar -12	conclude -12	confermare -19	confirmar -18	considerar -25	contestare -16	declarar -16	declare -13	definire -15	describe -25	dire 18	dismiss -14	divulgar -11	dizer 8	elogiar -15	email -18	endorse -16	erkennen -12	explain 12	finden 6	giudicare -13	halten -16	heißen -16	houden -16	insist -19	invitare -15	issue -20	justificar -13	laten 15	limitar -14	maintain -13	mandar -22	noemen -15	pedir -29	praise -19	predict -10	preferir -7	prometer -11	quote 9	recall -16	reconocer 7	recusar -18	ribattere 12	rispondere 8	roepen -11	rufen 7	sagen 9	say -18	state -10	suggest -14	tell -70	tweet -15	urge -22	warn -17	weisen -13	würdigen -12	zien -14
length|	0 -16	1 16	2 11	3 10
near|according-to|	0 21	26+ 14	3 8	4-6 11
near|colon|	1 -6	7-12 26
near|interview|	26+ -35
near|named-before|	1 11	13-25 -6	26+ -64	3 -22
near|named-nearby|	0 -22	1 -25	13-25 -11	2 10	26+ -9	3 13	4-6 13
near|paragraph-before|	26+ -26
near|possessor|	0 -17	1 -26	13-25 -29	2 7	3 -7	4-6 6
near|quote-then-speaker|	-10 -15	-12 23	-13 10	-14 -14	-15 -12	-17 -18	-18 -16	-2 -19	-20 13	-21 -8	-24 -18	-25 -7	-27 10	-28 -23	-29 9	-3 -35	-30 -19	-32 -8	-36 -6	-4 -37	-42 -15	-5 9	-6 -8	-7 -6	-8 7	-9 8	0 24	1 -13	13-25 -16	2 16	3 -17	4-6 -20	7-12 -10
near|quote-then-verb|	0 16	1 11	2 9	3 -6	4-6 -6	7-12 -25
near|sentence-after|	0 8	1 7	13-25 -9	2 -25	26+ -15	3 -14	4-6 -23	7-12 -6
near|sentence-before|	1 21	13-25 -6	26+ -23	3 -10	4-6 -6	7-12 -10
near|signature|	1 8
near|speaker-then-quote|	0 8	13-25 -12	2 6	26+ -7	3 8	4-6 18
near|topic|	0 -28	13-25 -12	2 20	26+ -51	3 17	4-6 10	7-12 8
near|verb-then-speaker|	0 -11	1 11	13-25 -35	26+ 12	7-12 -17
negated|	paragraph-before -25	quote-then-speaker -22	sentence-before -34	speaker-then-quote -12
next|$|	other -23
next|%|	saying -13
next|&|	saying 13
next|'|	saying -17
next|(|	judging 14	other -16	saying 24
next|)|	judging -15	thinking -12
next|,|	judging -24	saying 12	thinking -19
next|-|	saying -6	thinking -13
next|:|	judging -9	other -8
next|;|	other -6	saying -9
next|according-to|	( -15	: -9	adverb 10	auxiliary 8	coordinator -13	marks 9	preposition 20	stop 21	verb-saying 18	word 9
next|adverb|	saying -8
next|auxiliary|	judging -7	other -12	saying -30
next|capital|	judging 9	other -14	saying 12	thinking -8
next|colon|	: 20	determiner -8	preposition -7
next|coordinator|	judging -29	other -20	saying -24	thinking -19
next|determiner|	judging -9	thinking -19
next|end|	saying -17
next|marks|	judging 11	other -26	saying 11
next|paragraph-before|	$ -10	( -15	, -13	- -13	: -31	adverb -15	auxiliary -17	capital -29	coordinator -19	determiner -12	preposition -20	pronoun -32	quote -21	that -11	verb-saying -16	verb-thinking -14	word -22
next|possessive|	saying -12
next|preposition|	judging -14	other 20	saying 8	thinking -21
next|pronoun|	judging 17	other -16	saying 6
next|quote-then-speaker|	, -9	- 15	: -15	adverb 7	auxiliary -8	coordinator -18	determiner -6	end -24	pronoun -15	quote -9	stop 41	that -30	verb-saying -13	verb-thinking -9	word -8
next|quote-then-verb|	& 13	( 42	adverb -8	auxiliary -28	coordinator -9	end -7	preposition 14	quote -18	stop 21	subordinator -10	that 12	word 8	— 13
next|quote|	judging -14	other -34	saying -30	thinking -27
next|sentence-after|	, -14	: -42	adverb 21	auxiliary -23	capital -23	coordinator -21	determiner -20	preposition -20	pronoun -15	stop 16	subordinator 16	that -11	verb-judging -21	word -11
next|sentence-before|	$ -21	' -6	( 16	, -7	- -9	: -15	; -17	adverb -23	auxiliary -35	capital -22	coordinator -27	determiner 6	possessive -10	pronoun -7	quote -21	stop -19	subordinator -23	verb-judging -24	verb-thinking -32	— -7
next|speaker-then-quote|	) -12	, 8	- -18	; -18	auxiliary -11	capital 31	coordinator -14	marks 9	pronoun 21	quote -39	subordinator -8	that 16	verb-judging 16	verb-saying -6	word -14	— -17
next|stop|	other 15	saying 35	thinking 9
next|subordinator|	other -16	thinking -10
next|that|	judging -9	other 6	saying 11
next|verb-judging|	judging 18	other -26	thinking -20
next|verb-saying|	saying -14	thinking 7
next|verb-then-speaker|	' -16	, 30	; -26	adverb -28	auxiliary -48	capital -18	coordinator -40	determiner -9	marks -11	preposition -28	pronoun -10	quote -31	subordinator -47	that -7	verb-saying -6	verb-thinking -33	’ -16
next|verb-thinking|	judging -7	other -18	thinking -12
next|word|	other -11	saying -10
next|–|	saying 8
next|—|	saying -19	thinking -6
next|’|	judging -11	saying 7
noun|	0 -15	000 -17	05 -11	1 -14	100 -14	11 -22	12 -22	13 -12	14 -16	15 -11	19 -20	1977 -19	2 -7	20 -14	200 -8	2001 -8	2007 -14	2008 -9	2009 -19	2010 -13	2011 -18	2012 -24	2013 -7	2014 -9	2016 -18	2022 -12	2023 -7	2024 -12	2028 -7	21 -15	214 -13	22 -12	23 -12	26 -11	27-jährige 15	28 -11	29 -12	3 -20	30 9	300 -13	31 -11	33 -11	34 -22	39 -15	4 -12	40 -10	400 -9	45 -8	48 -11	49 -13	5 -12	50 -9	55 -18	57 -17	58 -12	6 -17	61 -9	62 -10	63 -8	64 -18	66 -11	67 -13	69 -13	7 13	70 -10	71 -6	74 -11	77 -13	79 -21	8 -15	88 -11	9 -23	ab -13	abend -12	ability -12	able -13	abortion -16	acción -10	accord -13	accordo -13	account 8	accounts 6	act -25	action -16	actions -14	activist -19	activists -9	acto -15	actor 9	actors -6	actress 14	acuerdo -10	acusación -13	acórdão -13	ad 8	added -9	adding -18	addition -14	address -16	addressing -11	administrador -7	administration -9	ads 9	adversaire -21	adversaires 7	adviser 7	advocaat -16	advocate -7	advérbio -12	af -15	affaire -13	affaires 10	affari -10	affluenza -11	african-americans -13	agencia 11	agency -14	agenda -6	agreed -21	agreement -10	agua -7	ahead -12	aide 15	aides 10	airline -16	alarme -12	alcalde 6	alert -12	algo -20	all -11	alleging -12	alliance -14	allies -24	ally -23	altro 7	alunos -12	american 10	americans -23	amministrazione 6	analistas -15	analyst 6	analysten -10	analystes -27	analysts -13	ander -15	anfrage -20	angaben -7	angebot -20	animal -13	animale -15	annonce -9	announcement -24	anonimato -16	another -13	anti-establishment -12	antiga -14	anwohner -25	any -9	anything -9	anziano 7	apotheker -16	appeal -16	appeals -17	appearance -17	appeared -15	appearing -20	applause -16	approach -13	araras -14	arbeit -12	arbitrage -20	arbitragem -6	arbitre -7	arbitro -17	arm -15	army 9	article -14	artistes -12	aside -14	asked -40	asociación -18	assault -14	assemblée -10	assessora -19	assessore -11	assistant 9	association 7	associazione -10	associação 9	assurance -6	ata 12	atacante 14	attaccante -11	attack 7	attacks -29	attaquant -8	attempt -27	attention -10	attorney 13	audience -9	audio -12	audit 17	audition -12	aumento -9	author -13	authority -13	autora 11	autorità 9	autos -9	autrice -9	average 10	avis -18	avocat -19	avocate -34	avoir -20	ayuntamiento -21	azienda -6	ação -12	años -10	backers -11	ballots -13	ban -10	banca -19	bank -17	banker 8	banque -19	based -22	battuta -19	beamter 18	beat 11	beau -13	began -25	begriff -19	belegschaft -18	believe -15	bericht 7	berichten -8	besatzung -16	beschluss -7	best -18	bestuurder 8	bestuursvoorzitter -7	betreiber -11	betriebsrat -15	bewindsman 17	bid -10	biggest -9	bilan 13	bill -15	billion -19	billionaire -6	billionaires -15	black -14	blog -9	blogger 11	bloque 8	board 21	bodenstation -17	body -9	bond 11	bonden 6	book 6	boon 14	bord -6	border -16	born -13	bout -10	bowlers -10	boy 14	boycott -7	braccia -9	branche -22	broadcaster -17	brother -19	brothers -11	buch -25	budget -13	bundesregierung -25	bundesstraße -18	bureau -20	buren -11	bus -15	business -10	buurt -7	buurvrouw 8	buyer -15	buzz -14	bürgermeister 17	c' -11	cabeza -8	cable 7	cachet -9	cadre 7	calif -17	call -22	called -17	calma -10	cambio -21	came -18	camp -22	candidacy -23	candidata 15	candidate 12	candidates -18	capitaine -12	capitán -14	capogruppo -14	captain 13	cargo -13	carrier 9	carta -10	carte -15	casa -18	case -23	cases -22	caso -14	casting -10	catholics -20	cbs -9	cent -10	cento -9	central -18	centre 6	centro -19	cerca -11	cerimônia -8	certain -13	chairwoman -6	chamber -17	champion 7	chancelier -15	change -18	character -11	charge -10	charges -15	check -13	chef -18	chercheuse 14	chi -23	chico 9	chief -15	chiefs -19	child 7	chinese -12	choice -11	choix -11	christie -14	cinco -15	cinta -12	cities -8	citing -10	cittadino -13	city 9	claim -13	class -10	clause -15	client -27	cliente -10	clients -17	cloche -16	close 12	code -11	colega 15	collaboratore -15	college -14	column 7	columnist 7	comandante -16	comboio -14	come -8	comentar -9	comerciantes -14	comes -12	coming -16	comissão 20	comité -32	comment -26	commerçants -19	commissario -22	commission -18	commissioner 11	committee -21	communiqué -9	communities -14	compagnie 12	companhia -15	companies -11	compared -13	compañía -11	complainant 12	complaint 7	compromise -13	compte -12	comptes -17	comune 6	comunicado -26	concerns -15	conclusão -7	concorrente -10	conductor 11	conference -16	confidence -11	conflicted -6	confédération -19	conférence -13	conseil -15	conseiller 14	consejería -6	consejo -8	conselho -14	consigliere 10	consiglio 9	consultant 17	contact -12	contacted -9	contacté -13	contest -13	contests -13	continued -19	continues 9	contract -12	contractor -9	contractors -13	contrast -10	contrataron -11	contrato -14	convention -26	conversation -6	copy 7	corner -8	coroner 9	corporate 7	countries -15	country -17	country-first -15	county -19	couple -11	courriel -15	courriels -11	course -14	court -16	courts -6	coverage -9	crew 9	crews -15	criminal -12	crisis 9	critici -11	criticism -7	critics 8	critique -27	crowd 6	cuban 17	culpa -17	curator -10	customers -14	cut -11	czech 9	cámara 14	câmara -12	côté -6	c’ -31	d-mass -17	d-nev 8	dal -9	dat -30	data -9	dato -12	dax -11	day -25	days -14	deal -20	death -13	debat -11	debate -23	debatte -19	decades -9	decide -14	decision -20	decisão -20	declined -6	defence -11	defender 13	defensa -19	defesa -22	degree -11	delantero -11	delay -16	delegada 11	delegado -14	delegate -20	deles 13	democrat -7	democrats 8	demonstrations -6	denial -6	department -20	depressed -11	deputata -11	deputato -21	dernier 12	dernière 6	derrota -15	desculpas -13	designer 14	detailed -8	deuxième -13	dialogue -12	die 8	died -14	dies -19	difference -10	differences -9	different -11	difficult -10	dipartimento -6	diplomat 11	diputada 9	direct -14	directeur -23	direction 10	directivo 15	directora -8	directores -12	directrice -11	dirigeante 13	dirigente 19	discussion -21	distribuidora -6	district -7	dividend -13	dizer -14	diálogo -14	document 20	dog -8	donations -16	donna 10	donnerstag -9	donor -20	donors 14	door -11	doppelganger 9	dorf -10	dossier -20	dozens -11	drawing -16	droite -11	décision -20	défense -21	détracteurs 9	earlier -15	echoed -15	echoing -15	economic -15	economist -8	economy -12	editor -10	editorial 11	effect -15	effort -18	efforts -23	elected -12	election -17	elections -22	eleven 8	elf -23	email -33	emails -19	embassy 14	emerging -20	emphasis -13	employee 17	employees 7	empore -13	empresa 10	empresario 6	end -10	ende -12	endorsement -16	endorsements -10	energy -20	engenheiro 8	engineer 7	engineers 12	english -13	enough -17	enquête -8	entidad -7	entraîneur -25	entreprise 18	entscheid -12	entscheidung -18	entwurf -10	então -15	environmental -16	envoy -12	episodio -15	ergebnis -22	erleichtert -11	ermöglichen -11	error -10	eso -12	esperti 6	essais -8	estudiante 14	estudiantes -9	estudio -11	estudo -10	etwas -18	euro -20	european -11	event -12	everyone -13	evidence -7	ex -16	ex-marido -14	example -16	excongresista -14	executiva 12	expected -7	experience -12	expert -8	experte -13	experts 9	explained -15	explicações -14	expression -12	expérience -8	face -15	fact -22	fahrer -11	failed -15	failure -13	falar -14	fall -23	fallo -20	fallout -9	false -11	falta -18	familiar -8	families -13	fans -9	far -19	farmacista -14	farmer 9	farmers -19	fault -10	favorable -6	federal 14	federatie -16	federation 8	federação -17	feel -9	feelings -13	fees -12	fellow -6	felt -13	ferrovia -14	festa -16	festival -13	fez -14	field -6	fighters -14	figure -12	fila -16	filed -10	filha -10	filing -9	filière -8	fille -12	film -21	fils -18	final -18	finale -17	fired 19	firm -21	firma -14	fla -14	fleet -9	fluglotse 18	flying -8	fois -10	followers -8	fondi -10	fondo -6	fontana -12	fonte 20	fonti 8	footage -13	force -8	forces -7	formule -12	forum -20	forward 6	found -22	foundation 9	founder -7	fox -19	fragment -9	frase -14	fratello -14	freeze -15	french 7	fresh -17	friday -11	friend 23	friends 10	front-runner 19	frustrated -13	frustration -13	fuentes 17	funcionaria 18	funcionario 19	funcionários -9	fundraising -15	gallo -7	game -11	gang -12	gara -9	gauche -12	geld -14	gemeente -14	gender -6	general 10	geometra -18	gerente -22	german 18	gesto -10	getting -8	getuige -16	gewesen -16	giant 9	girl 6	giudici 17	giudizio -12	given -17	go -25	goal -9	goals -9	goats -12	gobierno -24	god -16	going -19	gol -14	golf -11	gonzalo 12	good -12	goudzoekers -11	gouverneur -21	governante 16	government -29	governor 16	grandmother 18	gremio -9	group -12	groupe -6	groups 6	growers 7	growing -8	growth -16	grund -17	grupo -20	gruppo -12	guard 19	guidance -10	guns -8	gäste -18	half 16	hall -21	hallazgo -11	hand -10	handling -11	hands -9	hard-liner -13	haus 8	haute 8	headline 9	health -29	heard -12	hearing -18	helped -13	heritage -16	herr 13	hersteller -14	heure -9	hispanic -19	hispanics -8	historia -11	historian 19	history -10	hold -16	home -22	hommages -11	homóloga -15	hoped -12	hopeful -8	hora -11	hospital -7	host -11	hour -8	hours -13	house -24	humor -12	hundreds 13	husband 7	héros -16	i-vt 13	idea -9	idolizes -6	idée -8	iedereen -13	iemand -18	ii -8	illicit -8	image -18	immigrants -9	immigration -8	impact -9	impersonator -10	importance -6	imprese -11	incident -22	incidents -6	including -8	income -9	indagato -14	indictment -14	individuals -8	industriels -15	industry -20	inequality -12	inflation -12	influence -16	information -23	informe 6	informed -12	inquiry -23	insecure -9	insider 18	insiders -14	instance -12	instant -9	instituição 8	institut -12	institute -19	instituto -24	instrumente -25	intellectual -13	interesse -8	interest -9	interview -11	interviews -14	intruders 9	inversión -9	investigadora 15	investigation 6	investigators -21	investigação -7	investment -17	investor 8	investors -13	involved -11	iphone -11	iranian -12	irmão -6	islamic -8	israeli 13	issue -14	issues -13	istituto 7	italian 16	jaar -12	jefe -21	jewish -9	jews -7	jihad -10	job -14	jobs -14	joke -6	joked -9	jornal -9	joueur -10	journalist -9	juges -6	junior 7	jury -7	just 13	justice 8	justices -15	júri 16	kaffee -13	keeps -15	keer -13	key -17	killed 12	killing -12	kinder -17	kinderen -11	kindern -15	king -16	knew -15	konzern 9	kopf -16	kritik -18	kundin 14	kustwacht -15	laatste 10	lack -13	lado -11	land -23	lange -12	language -15	latest -13	latinos -11	latter 10	lawmaker 8	lawmakers -11	laws -8	lawsuit 14	lawyer -7	lawyers 11	lead -15	leader 10	leadership -17	least -19	led -10	left -20	legislature -18	leitura -14	leonor -10	less -14	letra -15	lettera -15	letters -16	lettre -13	level -8	ley -13	li -7	liberals -10	libéraux -12	ligue -12	likewise -16	line -31	linea -17	link -17	linked -7	list -15	listeners -20	little -8	llamada -14	lobby -14	local -12	long -23	longer -14	look -14	looked -13	lot 6	loud -10	luncheon -11	líder 7	lösung -24	machine -11	made -22	madre -11	maestro 12	magistrada 20	magistrado -12	magistrate -10	magistrato 16	mail 21	maioria -9	maire -11	mairie -16	majority -20	maker -17	making -12	mal -17	man 16	management -12	mandant -21	mandataria 6	mandatario -14	mann 18	marchés -9	margin -7	maria -9	marido -13	marine -20	marking -11	markt -14	marriage -9	mass -11	massacre -7	mate -12	material -16	measure -7	measures -17	media -14	meeting -20	mehrheit -16	meilleure -9	member -19	members -15	men -17	mercado -15	mercato -15	merger -10	meritxell -9	mesmo -12	message -12	messages 8	meteorología -8	meter -6	mexican -19	mexicans -16	mich -10	million -22	millionen -15	minister 6	ministerin 13	ministerium 9	ministero 8	ministers -22	ministry 14	ministère -6	ministério 7	minutes -22	mishandled -11	mission -21	mitarbeiter 10	mitglieder -17	moderator 12	moeder -7	mogul 9	moment -21	monday -33	monde -14	money -19	montag -13	months -19	moradores -15	more -24	mosque -12	most -10	mot -6	mother -7	motion -6	move -16	moved -12	movement -11	movie 18	movimento -9	mozione -14	much -29	mudança -12	muestras -7	mulher -15	multa -11	museu -11	musician 6	muslim 12	muslims -23	más -9	männer 14	mère 11	médico -9	n -9	nachfolger -10	nachfrage -18	name -17	named -13	names -9	narrator 8	nation -21	native -12	nativist -9	need -14	nega -9	negócio -15	neighbors -9	neither -10	nervous -8	network 10	netz -7	neurosurgeon 13	neutrality -9	new -20	news -11	newspaper 6	niemand -9	no -11	nobody -15	nom -15	nombre -11	nomination -7	none -18	noor 11	norma -21	nota -19	noted -7	nothing -15	noticia -20	notícia -17	nouveau -11	nouvelle -16	novelist 10	number -14	numbers -9	numero -9	nuova -8	nurse -12	número -13	obbligo -13	obra -15	observation -6	oferta -11	offer -16	office 19	officer 9	official 22	officials 10	old -10	onderzoekers -11	one -35	onze -12	open -9	opera -14	operation -9	operative 9	operatives -7	operators 9	operazione -7	operação -17	opinion 18	opponent -14	opponents -19	opposizione -13	ora -13	orden -8	order -24	organisation -12	organization -22	osserva -8	other -10	others 12	otro 13	outras -12	outsider -15	own -14	owner -13	page -8	palavra -12	palazzo -12	palestinians -14	panel -13	papa 15	paper -13	papier 10	parent 6	parents -20	parola -7	parole -20	parque -14	parquet 12	part -28	parte -23	particular -6	partido -14	parties -15	partij -16	partner -19	partners -14	parts -8	party -8	passage 8	passages -6	passenger -6	pastor 7	patients -7	pause -24	pay -10	pena -6	pensions -12	people -43	percentual -11	pereira -15	perito 6	person 10	personal -10	personne -13	personnel -12	pesquisador 9	phone -29	phrase -9	physician 9	piano -21	piece -10	piste -18	place -13	places -12	plaisantin 9	plans -14	plataforma -11	platform -17	platz -10	players -10	playing -15	pledge -7	pledged -15	plumber -9	plus -6	pointed -14	points -6	police -6	policies -11	policy -17	politica -11	political -18	politics -6	poll 36	polling -16	polls -18	ponente -6	ponte -16	pontefice -7	pontiff 11	pool 14	poor -13	popular -12	population -14	port -10	porta-voz -9	portavoce 26	portavoz -12	porte-parole -9	portuguese 6	position -12	possible -11	posted -17	preceded -13	prejuízo -20	premier -13	premio -19	première 12	preparador -19	prepared -10	presence -6	presentador -13	presidency -16	presidente -19	press -9	pressed -19	price -16	priest 11	primaries -19	primary -26	primi -13	principal -14	private -16	prize -12	problem -9	problema -23	problems -7	problème -12	procedure -10	process -8	processo -18	procura -24	procès-verbal 6	produzione -8	professora 9	program -10	programa -14	programme -11	programs -7	progressives -17	projet -19	promise -9	promotor -8	pronouncements -12	proposal -23	proposed -6	proposition -14	prosecuting -13	prosecution -14	prosecutor 9	prosecutors 11	protester -21	protesters 18	protestors -7	prova -8	provvedimento -14	proyecto -16	prozent -11	prudenza -8	préfecture -11	président -19	prévenu -12	public -11	published -13	pun -17	pushed -11	pároco -12	père -14	pénaliste 16	pênalti -7	q -8	quale -18	question -17	questions -6	quis -14	quote -18	quotes -16	qué -18	r -23	r-fla -8	r-ky -13	raad -10	race -7	radio -7	ragazzi -13	raids -9	raising -20	rallying -6	rapport 7	rassemblement -14	rate -13	reacting -10	reaction -21	read 8	reads -12	received -16	recent -18	recette -12	rechtbank -10	rechter 6	recommendations -17	record -26	recordings -14	recteurs -9	recusa -16	red -9	rede -15	redes -12	reelection -8	reference -20	referring -19	reform -7	refugees -10	regards -11	regista -11	rejection -17	related -9	relation -9	released 11	relógio -6	remark -11	remarks 7	reminiscent -10	rensters -11	replied -8	report 9	reported 6	reporters -26	reporting -13	representative -6	représentant -16	republican -9	researchers 6	reserva -16	resident -12	resolución -6	resources -10	responded -11	respondents 13	responding -9	response 8	responsible -16	resposta -14	respuesta -19	rest -15	result -23	resultados -15	results -12	retailer -9	rete 14	returns -13	reviewers 7	rhetoric -16	ricorso -14	rien -18	rientro -17	riferito -8	right -7	rights -17	risas -16	risposta -11	rivale -15	rivals -9	rn 13	role -14	roman -10	room -6	rule -7	rules -7	running -9	russian -9	réforme -10	réplique -12	réponse -14	réu 6	s -25	saal -22	safe -13	said -39	sala -11	sales -9	same -19	santa -17	satz 7	saudis 7	say -18	saying -26	says -7	saída -12	scathing -7	scene -10	schaden -12	schedule -7	scheduling -16	school -24	schools -11	schwierige -7	scores -19	second -7	seconda -13	secours -7	secretaria -9	secretario 6	secretary -11	secretaría -14	secrétariat 8	secteur -16	sector -19	security 6	seemed -9	seen -10	seite -16	semanas -14	senador -10	senator 18	senators -18	sentencia 11	sentiment -14	septuagénaire 13	ser -16	series 13	services -6	session -11	sessão -8	settimana -19	seu -18	sexist -16	shares -15	sheets -9	sheriff 13	shift -14	ship -19	shirts -9	shop -13	short -15	shot 18	show -35	showing -8	shown -14	sicht -13	side -24	sides -7	signora 10	signs -14	silence -12	silêncio -10	similar -8	sindacati 8	sindaco 10	sindicato -12	sindicatos -16	singer 7	single -9	sister -8	situation -21	six -16	skills -7	skipper 6	slachtoffers -11	slogan -15	smiling -10	so -23	sobre -9	society 10	società -9	software -10	soit -8	soldiers -26	somber -12	some 13	someone 9	son -10	sooner -17	sort -11	source 20	spagnolo 6	spanish-language -8	speaker 11	speaking -17	spectators -10	speech -25	sperrung -15	spoke -16	spokesperson 15	spokeswoman 11	sprecher 9	spring -17	squad -7	staatsanwaltschaft -11	stadträtin -16	staff 12	staffers -15	stampa -10	stand -19	standing -10	star -17	state 12	stated -17	statement -18	statements -19	states -16	station -16	stato -15	stessa -9	steven -13	stimmen -9	stopped -11	stories -13	story -13	strategist 15	strategists -11	strategy -9	strength -9	striker 7	strong -8	struggles -18	student 10	students -12	studio -15	study 8	stump -14	sua -18	success -20	suggestion -14	suit 13	summer -10	suo -22	super -15	superdelegate -6	superdelegates -14	superintendente -12	supervisor 9	support -10	supporter -19	supporters -14	sure -11	surrogates -29	suspended -14	suspensão -13	svp 11	swing -9	switched -10	sympathetic -9	sync -16	syndicaliste 13	syndicats -14	syrian -11	system -12	systems -14	sängerin 13	sénateurs -19	take -10	taking -14	talk 6	talking -10	talks -23	tante 6	target -8	tax -24	taxa -7	taxes -19	te -9	teachers -17	technicien 23	tecnico 18	tee -16	teenager 8	tekst -9	telefono -9	telephone -17	television -12	temperament -10	tempi -10	tempo -12	ter -23	term -17	termin -9	terrorist -9	terrorists -12	test -11	testa -13	tested -10	tester 8	testo -28	text -33	texte -18	texto -13	that -49	theories -15	things -13	thinking -17	third -14	this -37	those -32	thousands -14	threat -13	thursday -18	time -10	times -17	tisch -10	titular -9	todos -18	told -23	tone -21	tono -17	took -11	tool -14	top -18	toulousain 10	tout -16	tower -10	town 12	trabajo -13	train -10	transcript 7	transports -13	travi -8	treasurer 11	treasury 10	treinador 17	trial -14	tribuna -15	trip -11	trying -12	tuesday -21	turista -9	turn -16	turned -9	turnout -10	tweet -11	twitter -9	two -16	two-thirds -11	tycoon 7	títulos -6	ufficio 6	uitspraak -12	umweltpreis -12	unemployment -21	union -29	unione -20	unions -16	units -9	universidad -18	universidade -18	universiteit -14	università -19	uno 12	unternehmen 10	uomo 22	urlauber -13	urteil -23	use -20	used -8	user 17	usine -19	vader -22	vainqueur 10	vakbonden -8	vater 14	veces -9	verband 13	verbände 13	verdict -13	vermögen -12	vero -8	version 9	verständnis -19	verteidigung -14	very -14	vez -13	vice-premier -17	vice-président -14	vicepresidenta -9	victims -14	victory -19	video -21	videos -13	vier -6	viewers -13	village -9	vincitore 16	violence -9	visitantes -10	voce -22	voisine 11	volley -6	volumes -7	volunteer 9	voorzitter 13	vorfall -11	vorlage -15	vorwürfe -15	vote -25	voter -16	voters -17	votes -21	voting -6	voto -12	vía -17	vídeo -15	wagen -17	wages -9	walked -15	wall -27	war -20	warned -10	wat -12	water -14	waterboarding -9	way -18	weak -10	website -13	wednesday -12	weeks -11	weg -14	wende -16	went -18	werfer -15	western 9	weten -13	wethouder 6	white -11	whites -10	whoever -8	widow 19	wife -7	willing -13	win -9	wind -12	winner -20	witness -6	woman 11	women -13	woordvoerder 18	woordvoerster 14	word -13	worden -16	words -20	work -15	worked -10	worker -9	workers -12	working -11	world -18	worry -8	worten -15	wrapped -11	writers -11	writes -10	writing -20	wrong -6	wrote -24	x -23	years -18	zaak -18	zahlung -26	zeitung -15	zo -20	zurück -14	áudio -16	ältere 13	échange -6	éditeur -10	éditrice -14	élue -7	élèves -12	état 6	étude -21	été -7	órgão -16	último -15	único -13
noun|ending|	-ky -13	-vt 13	0 -15	000 -17	001 -12	007 -14	008 -9	009 -19	010 -13	011 -18	012 -24	013 -7	014 -9	016 -18	022 -12	023 -7	024 -12	028 -7	05 -11	1 -14	100 -14	11 -22	12 -22	13 -12	14 -16	15 -11	19 -20	2 -7	20 -14	200 -8	21 -15	214 -13	22 -12	23 -12	26 -11	28 -11	29 -12	3 -20	30 9	300 -13	31 -11	33 -11	34 -22	39 -15	4 -12	40 -10	400 -9	45 -8	48 -11	49 -13	5 -12	50 -9	55 -18	57 -17	58 -12	6 -17	61 -9	62 -10	63 -8	64 -18	66 -11	67 -13	69 -13	7 13	70 -10	71 -6	74 -11	77 -13	79 -21	8 -15	88 -11	9 -23	977 -19	aad -10	aak -23	aal -26	aar 12	aat -13	ab -13	aca 6	ace -19	ack -12	aco 10	act -38	acy -25	ad 8	ade -19	ado -6	ads 8	ady -14	af -15	aff 12	aft 8	age -12	ags -15	agt -15	aid -39	ail -29	aim -13	aio -19	air -12	ais -8	ait -17	aje -9	ajo -11	akt -12	ala -15	alf 21	ali -12	alk 6	all -28	alo 11	ama -20	ame -20	amp -22	ams -7	ana -18	ane -17	ang -8	ani -14	ank -18	ann 20	ano 11	ans -26	apa 15	app -11	ara -11	ard 23	arf -15	ari -20	ark -16	arm -17	aro -9	ars -7	art -16	ary -6	asa -20	ase -26	aso -19	ass -22	ast -21	ata -6	ath -13	ati 12	ato -17	aut -13	aux -13	ava -10	ave -7	avi -26	aws -8	axa -7	axi -9	ays -21	aße -24	bad -12	bal 6	ban 15	bat -11	bby -14	ben -23	ber -42	bid -10	bio -13	bot 6	boy 14	bra -15	bst -12	bus -19	c' -11	can -7	cas -11	cat -19	cbs -9	cco -12	ced 9	ceo -7	cer 17	ces -14	cha -8	che -13	cht -18	ché -11	cia -19	cio -7	cit -15	cke -12	cks -30	cle -17	cot 8	cre -7	cto -28	cté -13	cue -13	cus -7	cut -11	cès -9	c’ -31	dad -15	dal -9	dar -20	das -12	dat -30	dax -14	day -50	dea -9	del 6	den -8	deo -24	der 14	des -13	deu -6	dia -18	die 9	dig -15	dil -16	din 16	dio -37	dis 7	dit 18	dió -22	dog -11	dom -15	dos -29	dow 8	dre -7	dão -13	dée -8	eak -18	eal -8	ean -11	ear -21	eas -18	eat 9	eau -26	ebe -21	eca -19	ece -12	eck -22	ect -30	ede -19	edo -8	eds 9	edy 6	eed -25	eel -14	een -23	eet -15	efs -19	eft -20	ege -21	egy -9	ehr -14	eia -10	eid -17	eil -22	ein -6	eis -19	eit -27	eks -11	ela 13	eld -22	ele -24	elf -23	eli 13	eln -20	els -28	elt -23	ema -28	eme -14	ena -18	ene 12	ent -36	enu -12	enz -11	eon 13	eos -13	eps -17	era -11	ere 27	eri -10	erm -17	ero -10	err 13	ers -6	ert -19	ery -15	esa -12	ese 9	esh -17	esi -19	eso -12	ess -7	est -43	eta 12	ete -7	ets -6	ety 10	etz -7	età -10	eur -14	eut -16	eva -12	eve -16	ews -21	ex -16	ext -33	eza -8	eze -15	far -19	fee -13	fen -20	fer 21	fez -14	ffe -9	ffs -23	fic -9	fla -15	fox -19	ful -11	gan -33	gar -7	gas 9	ged -19	gel -22	gem -21	gen -48	ger -6	ges 6	get -20	ght -16	gio -17	gle -17	gne -15	gns -17	go -25	god -16	gos -15	gte -9	gth -9	gua -14	gue -24	gul 9	gun -6	gão -16	gía -8	had -10	hai 8	hat -50	hed -24	hen -29	her -10	hes -18	het -9	hia -18	hip -32	his -37	hme -9	hop -13	hor -19	hot 18	how -35	hts -7	hés -9	ial 23	ian 13	iar -12	ibe -10	ica -10	ice 14	ich -22	ici -14	ick -12	ico 16	ict -18	icy -17	ida -16	ide 6	ido -18	ids -14	ied -27	ief -10	ieg -10	iel -24	ier 11	ies -8	iet -13	ift -13	iga 7	ige 7	igs 20	ii -8	ijk -17	ijn -15	ijs -17	ike -8	iko -16	ila -14	ild -6	ill -17	ilm -24	ilo -15	ils -28	ima -19	ime -14	imi -13	imo -15	ims -24	ina 9	ind -19	ing -42	ink -17	ion -6	ios -33	ipe -15	ipt 6	ird -18	irl 9	irm -21	iro 14	irs -21	irt 11	iry -23	isa -11	ise -20	ish 8	ism -10	ist 10	ita -13	ite -23	ito 9	its -17	itt -19	ity 9	ità -18	ité -10	ium -10	iva 12	ixe -13	ize -14	ión -24	jah -13	jet -19	job -14	ked -48	kel -24	ken -13	ker 16	kes -11	ket -12	key -19	kst -9	kte -20	lag 7	lar -9	lat -7	lay -19	lde 6	lem -9	len -29	ler 11	ley -16	lfe -20	lgo -20	lha -13	lhe -6	lho -15	li -7	lia 7	lic -12	lie -13	lif -17	lks -23	lla -19	lle -9	lli -12	llo -19	lls -17	lly -23	lma -12	log -9	los -12	lot -8	low -9	lpa -17	lse -16	lta -29	lte -17	lth -29	lti -12	lto -14	lts -12	lty -14	lue -10	lus -7	lée -12	mal -21	man 33	mas -7	mat 11	med -21	mee -14	men -11	mer -9	mes -10	mia 8	mic -16	min -9	mio -22	mis 10	mma -8	mme -6	mor -13	mos -13	mot -6	mpa -10	mpi -10	mpo -12	mps -10	mpt -27	más -9	mão -7	n -9	nam 9	nas -14	nbc -11	nca -19	nce -32	nco -13	ncy -14	nda -20	ndi -10	ndo -22	ndu -11	nea -20	ned -11	nee -9	nel -8	nen -31	ner 26	net 10	nev 8	new -24	nge -22	ngs -24	nha -6	nia -9	nic -12	nie 14	nik -25	nio -20	nis -34	nks -16	nna 15	no -11	nom -15	nos -18	nsa -22	nst -14	nta -10	nto -23	nts -16	nty -20	nue -9	nza -10	nze -19	nça 6	née -14	oal -9	oan -9	oat -16	obe -16	obs -14	oca -16	ock -9	ode -13	odo -13	ody 18	oed -17	oen 6	oep -7	oga 16	oge -21	ogo 17	ogy -10	oil -11	oio -14	ois 12	oit -8	oix -8	oke -18	ola -14	ole -7	olf -12	oll 36	ols -12	ome 9	omo 22	omy -14	one -17	ong -15	oni -22	ono -26	ons -12	ont -15	ood -13	oof -6	oog 10	ook 8	ool -15	oom -6	oon 13	ope -13	opf -16	ops -12	opy 7	orb -15	ord -34	ore 7	orf -10	ori -15	orm -18	orn -10	ors -7	ory -21	osa 9	ose -6	oso 16	ota -19	ote -20	ots -21	ott -12	oud -20	ouk -8	oup -12	our -15	ous -21	ouw 9	ova -16	ove -23	ovo -14	owd 6	own -10	ows -14	pal -11	pas -11	pay -11	ped -20	pes -11	phy -8	ple -43	pon -12	ppe 18	ppo -19	pte -15	pun -17	q -8	que -18	qué -15	r -23	rab -6	rag -30	ram -27	rar -16	ras -23	rat -11	rca -10	rce 19	rda -12	rdo -19	reo -8	rer -6	res -14	rew 6	rfe -15	rga -6	rge -19	rgo -16	rgy -20	ria 28	ric -11	rij -16	rin 29	rip -11	ris -11	rit -15	rks 7	rkt -17	rld -18	rlo -17	rma -29	rms -10	rmy 9	rn 13	rno -20	rns -19	ron 7	rop -7	ror -12	ros -18	rps -7	rre -12	rro -18	rse -25	rsi -15	rso -25	rst -15	rta -10	rti 10	rto -11	rty -8	rum -13	run -14	rus -11	rva -19	rve -8	réu 6	ría -11	s -25	sal -23	sas -10	saw -16	say -21	sce -15	sch -20	sco -11	sen -25	ses -7	seu -19	six -16	sma -8	so -23	son 15	sor 10	sos 7	ssa -18	sso -20	ssy 14	ste 13	sti -20	sto -26	sua -18	sue -14	suo -22	svp 11	sée 13	tag -23	tal -23	tar -20	tas -25	tax -24	tch -19	te -9	ted -14	tee -24	tel -25	tem -14	ten -10	ter 18	tes -22	tet -13	ths -19	thy -14	tie 6	tig -16	tij -16	tik -20	tim -16	tió -16	tle -9	top -19	tor 11	tos -28	tou -11	tra -13	tre -13	tro 15	tse 18	tte -10	tti -24	tto -12	ttu -15	tut -12	two -16	tze -12	tzt -11	tán -14	tão -18	uad -7	ual -18	ube -11	uch -45	uck -15	uda -9	ude -17	udi -12	udo -21	udy 8	ued -10	uel -18	uer -10	ues -19	uet 12	uge -26	ugh -23	uis -14	uit 13	ula -14	uld -9	ule -10	uli -11	ull -12	ult -23	ume -11	umn 7	ump -7	una -6	und -31	une -6	ung -26	uno 10	uns -8	unt 7	upe -6	upo -20	ups 12	ura -29	urf -11	urn -17	uro -13	urs -16	urt -13	uru 11	usa -6	use -10	ush -8	uso -16	uss -15	ust 10	uta -19	ute -26	uth -13	uto -28	uts -20	uur 6	uzz -14	val -13	van -6	ved -21	ven -8	ves -27	vez -13	via -18	vie 13	vis -18	voy -12	voz -19	vra -16	vre -14	vía -20	war -20	was -18	wat -12	way -19	wed -20	weg -21	wer 15	win -9	wth -16	x -23	xes -19	xit -14	xte -18	xto -13	yan -13	yee 17	yer -10	yle -11	ync -16	yst 6	zed -14	zen -11	zer -16	zes -6	zgo -11	zia -9	zo -20	zte -12	zug -16	zza -13	zzi -16	ção -23	ème -20	ère 8	èse -13	ète 9	ées -15	éré -11	ête -14	ída -12	ízo -20	ños -10	ñía -11	ôté -6	ões -22	úri 16	ück -14
noun|kin|according-to|	association 10	club -6	coach -9	lawyer 19	leader -19	minister 8	speaking 23
noun|kin|	coach 7	company -19	court -12	doctor 19	judge 17	mayor 12	member -25	none -39	police 19	press -18	priest 7	prosecutor 14	school -18	scientist 36	speaking 8	teacher 9	union -15	worker 11	writer 6
noun|kin|colon|	authority 10	coach 6	leader -6	member 10	minister -10	none -36	police -8	writer -6
noun|kin|named-before|	authority -31	club -13	company -23	court -10	judge -13	lawyer -12	leader -12	member -16	minister -18	none -39	party -20	police -11	press -9	school -12	speaking -20	union -14	worker -12
noun|kin|named-nearby|	artist -17	association -6	club -9	company -19	court -11	member -12	minister -19	none -9	party 8	police 20	press -16	priest 10	school -15	speaking -10	worker -14	writer -23
noun|kin|paragraph-before|	artist -7	association -24	authority -31	club -19	coach -20	company -16	court -23	envoy -7	judge -16	lawyer -11	leader -24	member -22	minister -14	none -38	party -12	player -17	police -21	press -23	prosecutor -11	speaking -30	teacher -6	worker -6	writer -13
noun|kin|possessor|	association -18	company -22	leader -28	party -16	speaking -31
noun|kin|quote-then-speaker|	club -14	coach 16	company -10	court -10	envoy -8	judge -15	lawyer -14	leader 12	mayor 7	member 14	none -14	party -19	player 27	police 26	press -8	priest 7	school -19	scientist 17	teacher 8	union -7	worker -6	writer 9
noun|kin|quote-then-verb|	artist 21	association 25	authority 21	coach 26	company 10	envoy 6	judge 17	leader -13	mayor 23	member -24	none 7	party 9	player -7	police 9	press -12	priest -7	scientist 35	speaking 9	teacher 20	worker 13	writer 6
noun|kin|sentence-after|	association -32	authority -31	company -13	lawyer 11	leader -18	member -10	minister -29	none -13	speaking 9	writer 12
noun|kin|sentence-before|	artist 6	association -16	authority -58	club -22	coach 15	court -8	envoy -16	judge -11	lawyer -34	leader -9	none -31	party -39	player 9	priest 9	school -18	scientist 12	speaking -24	union -22	worker 13	writer -9
noun|kin|signature|	none -21
noun|kin|speaker-then-quote|	artist -17	authority 9	club -6	coach -8	company -19	doctor 18	judge 28	lawyer -8	member 16	none -20	party 7	player -17	press -17	priest 13	prosecutor 15	scientist 17	speaking 8	worker 8	writer -7
noun|kin|topic|	artist -22	association -7	authority -7	coach -6	company -35	judge -8	lawyer -36	mayor 12	member -15	minister -6	none -31	party -30	player -22	press -14	priest 8	prosecutor -8	school -19	scientist 12	speaking -30	teacher -14	union -11	worker -11	writer -6
noun|kin|verb-then-speaker|	association -24	authority -24	coach 14	company 20	court -20	judge 7	leader -16	member -17	none -21	party -19	press -12	scientist 14	speaking -22
noun|stranger|false|according-to|	according 14
noun|stranger|false|colon|	naked 11	saying 10
noun|stranger|false|named-before|	naked -39
noun|stranger|false|named-nearby|	naked -17
noun|stranger|false|paragraph-before|	according -17	apposed -13	apposition -17	direct -27	judging -25	passive -10	relative -11	saying -37	shared -21	thinking -15
noun|stranger|false|possessor|	naked -7
noun|stranger|false|quote-then-speaker|	apposition -12	direct 11	judging -25	passive -15	relative -17
noun|stranger|false|quote-then-verb|	judging 11	other 18
noun|stranger|false|sentence-after|	direct -12	relative -17	saying 6
noun|stranger|false|sentence-before|	according 10	apposed -35	apposition -38	judging -12	passive -14	relative -30	thinking -7
noun|stranger|false|speaker-then-quote|	apposed -43	apposition -11	direct 23	judging -15	passive -25	relative 15	thinking 19
noun|stranger|false|verb-then-speaker|	saying 11
noun|stranger|true|colon|	apposed -12	naked -35	saying -19
noun|stranger|true|named-before|	naked -39
noun|stranger|true|named-nearby|	naked -9
noun|stranger|true|paragraph-before|	according -11	apposed -11	apposition -11	direct -23	judging -18	relative -12	saying -35	shared -11	thinking -15
noun|stranger|true|quote-then-speaker|	apposition -19	direct -15	judging -29	other -9	passive -33	relative -34	saying -11
noun|stranger|true|quote-then-verb|	saying 6
noun|stranger|true|sentence-after|	apposition -13	direct -10	judging -32	passive -10	relative -12	saying -15	shared -18	thinking -26
noun|stranger|true|sentence-before|	according -9	apposed -41	apposition -13	direct -33	judging -26	other -11	passive -14	relative -34	saying -23	thinking -43
noun|stranger|true|signature|	naked -21
noun|stranger|true|speaker-then-quote|	apposed -12	apposition -39	direct -24	judging -8	passive -22	relative -11	saying -14	shared -9	thinking -10
noun|stranger|true|topic|	naked -31
noun|stranger|true|verb-then-speaker|	judging -46	saying -16
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -14
nth-order|colon|0|direct|	judging 12	saying 22
nth-order|colon|0|inverted|	saying -10
nth-order|colon|3|direct|	other -16
nth-order|paragraph-before|0|according|	other -13
nth-order|paragraph-before|0|apposed|	judging -7	other -15	saying -14
nth-order|paragraph-before|0|apposition|	judging -15	saying -22	thinking -11
nth-order|paragraph-before|0|direct|	judging -14	other -10	thinking -23
nth-order|paragraph-before|0|inverted|	other -6	saying -27
nth-order|paragraph-before|0|passive|	saying -6
nth-order|paragraph-before|0|relative|	other -17	saying -12	thinking -10
nth-order|paragraph-before|1|according|	other -17
nth-order|paragraph-before|1|apposed|	judging -16	other -17	saying -21	thinking -15
nth-order|paragraph-before|1|apposition|	judging -10	other -13	saying -17
nth-order|paragraph-before|1|direct|	judging -17	other -22	saying -11	thinking -15
nth-order|paragraph-before|1|inverted|	judging -8	saying -15
nth-order|paragraph-before|1|passive|	judging -7	other -11
nth-order|paragraph-before|1|relative|	judging -12	other -14	saying -17	thinking 7
nth-order|paragraph-before|1|shared|	other -17	saying -8	thinking -11
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -11	other -22	thinking -12
nth-order|paragraph-before|2|apposition|	other -8	saying -21	thinking -7
nth-order|paragraph-before|2|direct|	judging -18	other -21	saying -21	thinking -12
nth-order|paragraph-before|2|inverted|	judging -9	saying -20
nth-order|paragraph-before|2|passive|	other -14	saying -9
nth-order|paragraph-before|2|relative|	judging -10	other -13	thinking -6
nth-order|paragraph-before|2|shared|	judging -23	other -22	thinking -15
nth-order|paragraph-before|3|apposed|	judging -13	other -12	saying -24	thinking -7
nth-order|paragraph-before|3|apposition|	judging -11	other -10	saying -9
nth-order|paragraph-before|3|direct|	judging -8	other -21	saying -19	thinking -13
nth-order|paragraph-before|3|inverted|	saying -22
nth-order|paragraph-before|3|relative|	other -6	saying -14
nth-order|paragraph-before|3|shared|	judging -18	other -18	saying -12	thinking -12
nth-order|quote-then-speaker|0|apposed|	judging -23	other -25	saying -15
nth-order|quote-then-speaker|0|apposition|	judging -10
nth-order|quote-then-speaker|0|direct|	judging -11	other -14	saying 13
nth-order|quote-then-speaker|0|passive|	saying 7
nth-order|quote-then-speaker|0|relative|	judging -6	other -23	saying -10
nth-order|quote-then-speaker|0|shared|	other -13	saying -21	thinking -19
nth-order|quote-then-speaker|1|apposed|	other 13	saying 8
nth-order|quote-then-speaker|1|apposition|	judging -10	other -22	thinking -11
nth-order|quote-then-speaker|1|direct|	judging -31	other -51	saying 9	thinking -30
nth-order|quote-then-speaker|1|passive|	judging -12
nth-order|quote-then-speaker|1|relative|	other -16	saying -8	thinking -12
nth-order|quote-then-speaker|1|shared|	thinking 19
nth-order|quote-then-speaker|2|apposed|	judging -16	other -22	thinking -12
nth-order|quote-then-speaker|2|apposition|	judging -13	saying -30
nth-order|quote-then-speaker|2|direct|	judging -36	other -6	thinking -25
nth-order|quote-then-speaker|2|passive|	saying -20	thinking -11
nth-order|quote-then-speaker|2|relative|	other -18	saying 10
nth-order|quote-then-speaker|2|shared|	other 24	thinking -9
nth-order|quote-then-speaker|3|apposed|	judging -16	other -28	saying -21	thinking -11
nth-order|quote-then-speaker|3|apposition|	other -15	saying -19
nth-order|quote-then-speaker|3|direct|	judging -30	other -40	thinking -24
nth-order|quote-then-speaker|3|passive|	other -35	saying -13
nth-order|quote-then-speaker|3|relative|	other -31	saying -16
nth-order|quote-then-speaker|3|shared|	other -8	saying -8	thinking -8
nth-order|quote-then-verb|0|inverted|	judging 10	other 9	saying 12
nth-order|quote-then-verb|1|inverted|	judging -18	saying -8
nth-order|sentence-after|0|apposed|	other -16	saying -13
nth-order|sentence-after|0|apposition|	judging -8	other -16	saying -23	thinking -9
nth-order|sentence-after|0|direct|	judging -19
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|0|relative|	other -22
nth-order|sentence-after|1|apposed|	judging -19	other 10	saying -21	thinking -11
nth-order|sentence-after|1|apposition|	other -10
nth-order|sentence-after|1|direct|	judging -7	other -14	thinking -27
nth-order|sentence-after|1|inverted|	saying -6
nth-order|sentence-after|1|relative|	judging -12	other -9	saying -17
nth-order|sentence-after|1|shared|	judging -15	other -21	saying -21	thinking 7
nth-order|sentence-after|2|according|	other -15
nth-order|sentence-after|2|apposed|	judging -12	other -27	saying -16	thinking -17
nth-order|sentence-after|2|apposition|	judging -7	other -11	saying -7
nth-order|sentence-after|2|direct|	judging -17	other -33	thinking -21
nth-order|sentence-after|2|inverted|	judging -18	saying -11
nth-order|sentence-after|2|passive|	other -10
nth-order|sentence-after|2|shared|	judging -15	other -19	thinking -11
nth-order|sentence-before|0|apposed|	judging -11	other -9	saying -28	thinking -14
nth-order|sentence-before|0|apposition|	judging -39	thinking -23
nth-order|sentence-before|0|direct|	judging -8	saying 7	thinking -13
nth-order|sentence-before|0|inverted|	judging 8	saying -8
nth-order|sentence-before|0|passive|	saying -15
nth-order|sentence-before|0|relative|	judging -15	thinking -15
nth-order|sentence-before|1|apposed|	judging -21	other -17	thinking -17
nth-order|sentence-before|1|apposition|	judging -19	saying -34	thinking -8
nth-order|sentence-before|1|direct|	judging -41	other -19	saying -9	thinking -28
nth-order|sentence-before|1|inverted|	other -10	saying -6
nth-order|sentence-before|1|passive|	judging -13	other -30	saying -18
nth-order|sentence-before|1|relative|	judging -16	other -30	saying -16
nth-order|sentence-before|2|apposed|	judging -16	other -19	saying -27	thinking -16
nth-order|sentence-before|2|apposition|	judging -14	other -18	thinking -10
nth-order|sentence-before|2|direct|	judging -29	other -18	saying -24	thinking -24
nth-order|sentence-before|2|inverted|	judging -30	saying -24
nth-order|sentence-before|2|passive|	judging -10	other -14	saying -12
nth-order|sentence-before|2|relative|	judging -6	other -12	saying -21
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	judging -18	other -31	saying -8	thinking -16
nth-order|sentence-before|3|apposition|	judging -6	other -21	saying -17
nth-order|sentence-before|3|direct|	judging -32	other -43	saying -19	thinking -17
nth-order|sentence-before|3|inverted|	judging -15
nth-order|sentence-before|3|passive|	other -24
nth-order|sentence-before|3|relative|	other -10	saying -9
nth-order|speaker-then-quote|0|apposed|	other 9	saying 6	thinking 10
nth-order|speaker-then-quote|0|apposition|	judging -23	other -13	saying -46	thinking -12
nth-order|speaker-then-quote|0|direct|	judging 18	other -25	saying 19	thinking 8
nth-order|speaker-then-quote|0|relative|	saying -6	thinking -17
nth-order|speaker-then-quote|0|shared|	judging -20	other -21	saying -21	thinking 10
nth-order|speaker-then-quote|1|apposed|	judging 13	other -14	saying -17	thinking -17
nth-order|speaker-then-quote|1|apposition|	judging -10	other -21	saying -12
nth-order|speaker-then-quote|1|direct|	other -9	saying 19
nth-order|speaker-then-quote|1|passive|	other 9	saying -12
nth-order|speaker-then-quote|1|relative|	other -14	saying 20
nth-order|speaker-then-quote|1|shared|	judging 9	other -7	thinking -6
nth-order|speaker-then-quote|2|apposed|	other -7	saying -12	thinking -15
nth-order|speaker-then-quote|2|apposition|	judging -16	other -15	thinking -7
nth-order|speaker-then-quote|2|direct|	thinking -8
nth-order|speaker-then-quote|2|passive|	other -7
nth-order|speaker-then-quote|2|relative|	judging 12	other 13
nth-order|speaker-then-quote|2|shared|	judging 9	other -21
nth-order|speaker-then-quote|3|apposed|	judging -6	other -40	saying 8	thinking -27
nth-order|speaker-then-quote|3|apposition|	other -21	saying -11	thinking -13
nth-order|speaker-then-quote|3|direct|	judging -20	other 6	saying 7	thinking -9
nth-order|speaker-then-quote|3|passive|	judging -17	other -6	saying -13
nth-order|speaker-then-quote|3|relative|	judging -18	thinking 10
nth-order|speaker-then-quote|3|shared|	other -10	saying -14
nth-order|verb-then-speaker|0|inverted|	judging -10	saying 6
nth-order|verb-then-speaker|2|inverted|	saying -10
nth|according-to|	0 23
nth|colon|	3 -16	4 7
nth|interview|	0 -35
nth|named-before|	1 -31
nth|named-nearby|	2 11	3 -21	4 -10
nth|paragraph-before|	0 -12	1 -25	2 -25	3 -33
nth|possessor|	0 6	1 -15	2 -24
nth|quote-then-speaker|	1 11	3 -22	4 -12
nth|quote-then-verb|	0 15	1 -10
nth|sentence-after|	2 -10
nth|sentence-before|	1 -19	2 -27	3 -18	4 -42
nth|signature|	0 8
nth|speaker-then-quote|	0 7	1 12	2 7
nth|topic|	0 36	2 -19	3 -19	4 -115
nth|verb-then-speaker|	2 -16
opener|"|past|	direct 7	inverted 16
opener|$|base|	direct -15
opener|$|participle|	apposition -14	shared -17
opener|$|past|	apposed -12	direct 10
opener|&|other|	apposed -10	direct -13
opener|&|past|	apposition -19	direct -12
opener|&|present|	apposition -10
opener|'|base|	direct -10
opener|'|other|	direct -17
opener|'|past|	apposed 10	apposition -26	direct 22	inverted 20	shared 9
opener|'|present|	direct -8
opener|(|base|	shared -10
opener|(|other|	apposed -13	direct -10
opener|(|past|	apposed -13	shared 10
opener|)|other|	direct -10
opener|)|past|	direct 7	inverted -44
opener|)|present|	inverted -15
opener|,|base|	apposed -8	apposition -13	direct -16
opener|,|other|	according 24	apposed -8	apposition -10	direct 13	passive -25
opener|,|participle|	apposed -20	apposition -15	direct -17	relative 11	shared 27
opener|,|past|	apposed -6	apposition 17	direct 32	inverted 14	passive -13	relative -15	shared 8
opener|,|present|	apposed 24	apposition 6	inverted 14	relative -15	shared -13
opener|-|base|	direct -11	shared -11
opener|-|other|	apposed -21	direct -12	shared -9
opener|-|participle|	shared 11
opener|-|past|	direct 12	inverted -15	shared 6
opener|-|present|	apposed -12	direct 11
opener|/|other|	direct 16
opener|:|other|	according 21	apposed -23	apposition -9	direct -37	shared -13
opener|:|past|	apposition -12	direct -17	inverted 9	shared -11
opener|:|present|	apposed -10	direct 8
opener|;|other|	apposed 6
opener|;|past|	apposed 10	direct 19	shared -7
opener|;|present|	apposed 11	direct 12
opener|about|base|	apposed -10	direct -6	shared -7
opener|about|other|	apposed -17	apposition -9	direct 8	relative -14
opener|about|participle|	apposed -19	direct -9	shared 14
opener|about|past|	apposed -13	apposition -12	shared -6
opener|about|present|	direct -9
opener|according-to|,|	according 22
opener|according-to|:|	according 23
opener|according-to|other|	according -10
opener|according-to|start|	according 11
opener|across|other|	apposed -11
opener|across|past|	apposed -7
opener|after|base|	direct -9
opener|after|other|	apposed -6	direct -17	relative -16	shared -13
opener|after|participle|	apposed -15	direct 7	shared -19
opener|after|past|	shared -9
opener|after|present|	apposed -14	direct -7
opener|against|other|	apposed -23	shared -16
opener|against|participle|	apposition -10
opener|against|past|	apposed -17
opener|alla|other|	apposed -6
opener|alla|past|	apposed -13
opener|alongside|past|	apposition -14
opener|als|other|	direct -19
opener|although|base|	shared -9
opener|although|past|	direct 10	shared -9
opener|although|present|	direct 16
opener|al|past|	apposed -11	relative -9
opener|al|present|	apposed -12
opener|among|other|	direct -23
opener|among|past|	shared -10
opener|am|past|	direct -10
opener|and|base|	apposed -24	relative -12	shared -12
opener|and|other|	apposition -21	passive -11	relative -24	shared -20
opener|and|participle|	apposed -13	apposition -15	direct -6
opener|and|past|	apposition -32	inverted -47	relative -17	shared -8
opener|and|present|	direct -8	inverted -16	relative 9
opener|are|participle|	shared -11
opener|are|past|	apposed -16	apposition -8
opener|are|present|	direct -14
opener|around|base|	direct -14
opener|around|past|	apposed -12
opener|as|base|	apposed -6	apposition -12	shared -13
opener|as|other|	apposed 20	apposition -13	direct -13	relative -17	shared 9
opener|as|participle|	apposed -7	direct -16	shared -10
opener|as|past|	apposition -16	direct 12	relative -16	shared -18
opener|as|present|	relative -13	shared -8
opener|at|base|	apposed -17	direct -12	shared 10
opener|at|other|	apposed -20	apposition -13
opener|at|participle|	apposed -14	apposition -8	direct -17	shared -26
opener|at|past|	apposed -29	apposition -8	direct 16	shared -11
opener|auf|other|	direct -14
opener|auf|past|	direct -20
opener|aus|other|	apposed 8	direct -13
opener|avait|past|	direct 11
opener|avec|other|	apposition -13
opener|a|other|	apposed -13	apposition -12
opener|a|past|	apposed -8	direct 15	shared -11
opener|a|present|	apposed -14	apposition -12
opener|because|base|	shared 12
opener|because|other|	direct -36
opener|been|other|	apposed -7	direct -13
opener|been|past|	apposed -14
opener|been|present|	apposed -10
opener|before|base|	direct -7
opener|before|other|	apposed -15	direct -14	shared -9
opener|before|participle|	shared -16
opener|before|past|	apposed -18
opener|before|present|	direct -8
opener|beim|other|	direct 6
opener|being|base|	apposed -10	direct -7
opener|bei|past|	direct -15
opener|between|other|	direct -13
opener|be|base|	direct -14
opener|be|other|	apposition -7	direct -12
opener|be|participle|	apposition -9	direct -8	shared -12
opener|be|past|	apposed -17	apposition -19	direct -9
opener|bij|other|	direct -17
opener|but|base|	direct -7	shared 13
opener|but|other|	apposed 7	direct -8	passive -10	relative -16	shared 11
opener|but|participle|	apposition -8
opener|but|past|	apposed -13	inverted -30
opener|but|present|	apposed 7	direct 15	inverted -15	shared -7
opener|by|base|	direct -26	relative -11
opener|by|other|	apposition 7	direct -9	relative -11	shared -10
opener|by|participle|	apposition -12	direct -24	shared -22
opener|by|past|	apposed -10	apposition -7	relative -11	shared -23
opener|by|present|	apposed -21	apposition -11	direct -19
opener|can|past|	apposition -18
opener|che|other|	according -11	direct -13
opener|che|past|	inverted -11
opener|che|present|	apposition -9
opener|colon|,|	direct -6
opener|colon|as|	direct 13
opener|colon|start|	direct 10	shared 8
opener|com|past|	apposed -13
opener|con|other|	apposition -20
opener|con|past|	apposed -14	apposition -8
opener|dans|other|	apposed -15	apposition -7
opener|dans|past|	apposition -6
opener|dans|present|	apposed -8
opener|dass|other|	direct -15
opener|dat|other|	direct -16
opener|da|other|	apposed -10	apposition -14	direct -8
opener|da|past|	apposed -10	apposition -13
opener|del|past|	apposition -12
opener|desde|past|	apposed -20
opener|despite|past|	apposed -11
opener|despite|present|	direct -8
opener|de|other|	apposed -18	apposition -11	direct -8
opener|de|past|	apposition -20	shared -6
opener|didn’t|other|	apposed -8
opener|did|base|	direct -15
opener|die|other|	direct -20
opener|dont|other|	direct -19
opener|down|past|	apposed -6
opener|do|past|	apposed -13	apposition -20
opener|during|base|	apposed -7	direct -23
opener|during|other|	apposition 8	direct -23	relative -11
opener|during|participle|	apposed -12	apposition -10	direct -11	shared -8
opener|during|past|	apposed -25	apposition -17
opener|during|present|	shared -11
opener|em|other|	apposed -10
opener|em|past|	apposed -24
opener|em|present|	apposed -20
opener|entre|other|	direct -15
opener|en|other|	apposed -19	direct -26
opener|en|past|	apposed -14	apposition -18	direct -7	inverted -14	shared -15
opener|en|present|	apposed -13	direct -13
opener|er|other|	apposed -19	direct -14
opener|er|past|	inverted -19
opener|est|other|	relative -15
opener|et|other|	apposed -10	apposition -15	direct -14
opener|et|present|	direct 13
opener|e|other|	apposition -13	direct -17
opener|e|past|	direct 18	inverted -21
opener|e|present|	direct 16	inverted -21
opener|following|past|	apposed -12
opener|for|base|	apposed -12	direct -13
opener|for|other|	apposed -16
opener|for|past|	apposed -21	apposition -26	relative 10
opener|for|present|	apposed -13	direct -11
opener|from|other|	apposition -13
opener|from|past|	apposed -12	apposition -7	relative -13
opener|für|other|	direct 7
opener|geen|past|	apposition -10
opener|had|base|	direct -19
opener|had|other|	apposed -14	relative -8
opener|had|participle|	apposition -8	direct 9	shared -14
opener|had|past|	apposed -18	apposition -10	direct -29
opener|had|present|	direct -20
opener|has|base|	direct -18	relative -11
opener|has|other|	direct -14
opener|has|participle|	direct 7
opener|has|past|	apposed -6	apposition -15	direct -15	shared -9
opener|has|present|	direct -16
opener|have|base|	direct -7
opener|have|other|	direct -21	shared -11
opener|have|participle|	direct -9	shared -12
opener|have|past|	apposed -19	direct -7
opener|have|present|	direct -14
opener|ha|other|	apposition -14
opener|ha|participle|	apposition -12
opener|ha|past|	apposition -7	direct -15
opener|heeft|past|	apposition -14
opener|her|other|	direct -16
opener|he|base|	direct -20	relative -11	shared -11
opener|he|other|	apposed -8	apposition -15	direct -17	passive -10	shared -7
opener|he|participle|	apposition -21	direct -21	shared -17
opener|he|past|	apposed -22	passive -16
opener|he|present|	apposed -14	direct -19
opener|hij|other|	direct -15
opener|hij|past|	inverted -17
opener|how|base|	direct -18
opener|how|other|	apposed -10	direct -31
opener|how|participle|	shared -13
opener|how|past|	direct -7
opener|how|present|	direct -18
opener|if|other|	apposed -11	direct -6	shared 9
opener|if|participle|	shared -17
opener|if|past|	apposed -9	direct -31
opener|if|present|	direct -17
opener|il|participle|	apposition -6
opener|im|other|	direct -11
opener|inside|past|	direct 6
opener|into|base|	direct -9
opener|into|other|	apposed -6
opener|into|participle|	apposition -8	direct -16	shared -10
opener|into|past|	apposed -18
opener|in|base|	apposed -19	direct -11	shared -13
opener|in|other|	apposed -16	apposition -20	direct 9	relative -22	shared -24
opener|in|participle|	apposed -23	apposition -14	direct -19	shared -26
opener|in|past|	apposed -16	apposition -10	relative -14
opener|in|present|	apposed -19	apposition -9	direct -20	shared -18
opener|is|base|	direct -19
opener|is|other|	direct -16	relative -13
opener|is|participle|	apposed -13	direct -16
opener|is|past|	apposed -17	apposition -18
opener|is|present|	direct -20
opener|it|base|	direct -11
opener|it|other|	direct -13
opener|it|past|	apposed -6
opener|it|present|	direct -9
opener|like|base|	direct -8
opener|like|other|	direct -15	relative -9
opener|like|participle|	shared -13
opener|like|past|	apposed -8	apposition -17
opener|l’|past|	direct -15
opener|may|past|	apposed -13
opener|met|other|	direct -8
opener|me|other|	apposed 10	apposition -9
opener|me|past|	apposition 7
opener|me|present|	relative 6
opener|might|base|	direct -13
opener|mit|present|	direct -8
opener|naar|other|	direct -7
opener|nach|other|	direct -14
opener|nach|past|	direct -8
opener|na|other|	apposed -6	apposition -10
opener|na|past|	apposed -12
opener|near|past|	apposition -7
opener|nel|other|	direct -15
opener|nicht|other|	direct -14
opener|nicht|past|	apposition -13
opener|not|base|	apposed -11	direct -13
opener|not|other|	direct -34
opener|not|participle|	apposition -8	direct -13
opener|not|past|	apposition -14	relative -15
opener|not|present|	apposition -7	direct -19
opener|no|other|	apposed -14
opener|no|past|	apposed -17	apposition -13	shared -13
opener|no|present|	apposed -16
opener|off|base|	direct -8
opener|off|participle|	apposition -7
opener|off|past|	apposed -6
opener|of|base|	apposed -13	direct -21
opener|of|other|	apposed -17	apposition -13	direct -19	relative -25
opener|of|past|	apposed -19	apposition -28	direct -14
opener|of|present|	apposed -15	direct -11
opener|ohne|other|	direct -12
opener|once|other|	direct -13
opener|onder|past|	apposition -10
opener|one|base|	shared 14
opener|one|other|	apposition 7
opener|one|present|	apposed 10
opener|on|base|	direct -18	shared -7
opener|on|other|	apposed -16	relative 7
opener|on|participle|	apposed -7	apposition -19	direct -15	shared -13
opener|on|past|	apposed -28	direct -6	shared -10
opener|on|present|	apposed -26	direct -12
opener|op|other|	direct -14
opener|or|other|	direct -13
opener|or|past|	apposed -9
opener|or|present|	direct -19
opener|other|base|	direct -38	passive -7	relative -13	shared -25
opener|other|other|	according -15	apposed -35	apposition -19	direct -36	passive 8	relative -17	shared -12
opener|other|participle|	apposition -36	direct -23	relative -14	shared -14
opener|other|past|	apposition -14	direct 17	inverted 11	relative -11	shared -21
opener|other|present|	apposed -17	apposition -23	inverted -10	passive -14	shared 6
opener|outside|other|	direct -17
opener|outside|past|	apposed -14	apposition -12
opener|out|base|	direct -24
opener|out|other|	apposed -15	direct -11
opener|out|participle|	direct -25
opener|out|past|	direct -9
opener|over|base|	direct -9
opener|over|other|	direct -18	relative -6
opener|over|participle|	apposition -15
opener|over|past|	apposed -13	apposition -12
opener|over|present|	direct -13
opener|paragraph-before|'|	direct -10
opener|paragraph-before|(|	direct -7
opener|paragraph-before|)|	inverted -6
opener|paragraph-before|,|	according -21	apposed -24	apposition -27	inverted -30	passive -7	relative -13	shared -11
opener|paragraph-before|-|	apposed -10	direct -20	relative -9	shared -15
opener|paragraph-before|/|	direct -6
opener|paragraph-before|:|	direct -11
opener|paragraph-before|;|	apposed -11	direct -19
opener|paragraph-before|about|	apposed -7	direct -6
opener|paragraph-before|after|	apposed -8	direct -19
opener|paragraph-before|although|	direct -10	shared -7
opener|paragraph-before|and|	apposed -9	direct -20	inverted -7	relative -13	shared -6
opener|paragraph-before|are|	direct -8
opener|paragraph-before|around|	direct -7
opener|paragraph-before|as|	apposed -9	apposition -8	direct -23	shared -10
opener|paragraph-before|a|	direct -11
opener|paragraph-before|because|	direct -17
opener|paragraph-before|before|	direct -15
opener|paragraph-before|between|	direct -7
opener|paragraph-before|but|	apposed -18	direct -24	inverted -8	shared -14
opener|paragraph-before|by|	apposition -12	direct -10
opener|paragraph-before|did|	direct -6
opener|paragraph-before|does|	apposed -6
opener|paragraph-before|e|	direct -10
opener|paragraph-before|for|	apposition -7
opener|paragraph-before|had|	direct -11
opener|paragraph-before|has|	direct -7
opener|paragraph-before|have|	direct -6	shared -7
opener|paragraph-before|he|	apposition -7	direct -9
opener|paragraph-before|how|	direct -7
opener|paragraph-before|if|	apposed -11	direct -16
opener|paragraph-before|in|	apposed -10	apposition -7	direct -10	shared -10
opener|paragraph-before|like|	apposition -7
opener|paragraph-before|once|	direct -7
opener|paragraph-before|on|	direct -13	shared -6
opener|paragraph-before|other|	according -19	apposed -9	apposition -20	direct -15	inverted -24	passive -12	relative -18	shared -11
opener|paragraph-before|over|	apposed -9	relative -8
opener|paragraph-before|que|	direct -11	inverted -14
opener|paragraph-before|since|	direct 10
opener|paragraph-before|so|	direct -7
opener|paragraph-before|start|	according -25	apposed -18	inverted -12	passive -6
opener|paragraph-before|that|	direct -13	relative -9	shared -6
opener|paragraph-before|then|	direct -12	shared -7
opener|paragraph-before|the|	direct -8
opener|paragraph-before|though|	direct -7
opener|paragraph-before|what|	direct -11	shared -8
opener|paragraph-before|when|	direct -28	shared -19
opener|paragraph-before|where|	direct -13
opener|paragraph-before|whether|	direct -7	shared -6
opener|paragraph-before|which|	apposition -8	direct -17
opener|paragraph-before|while|	direct -24	shared -9
opener|paragraph-before|who|	apposition -8	direct -12
opener|paragraph-before|why|	direct -7
opener|paragraph-before|will|	apposed -7
opener|paragraph-before|with|	direct -7
opener|paragraph-before|yet|	direct -10
opener|paragraph-before|à|	apposed -7
opener|paragraph-before|–|	direct -9	inverted -7
opener|paragraph-before|—|	apposed -10	apposition -10	direct -17	inverted -8	shared -12
opener|paragraph-before|’|	apposed -8
opener|para|other|	apposed 10	shared 9
opener|para|past|	apposed 6	shared -9
opener|par|other|	apposed -19
opener|par|past|	apposed -16
opener|past|other|	apposed -12
opener|pela|past|	apposed -16
opener|per|other|	apposed 9	shared -11
opener|per|past|	shared -9
opener|per|present|	shared -9
opener|por|past|	apposed -19	apposition -6	shared -11
opener|pour|other|	apposed -7
opener|pour|past|	direct -14	shared -9
opener|que|other|	apposition -13	direct -37	relative -9
opener|que|past|	apposition -15	direct -8	inverted -25
opener|que|present|	direct 9	shared -8
opener|quote-then-speaker|$|	apposed -13	shared -12
opener|quote-then-speaker|'|	direct 24
opener|quote-then-speaker|,|	direct 14	relative -10
opener|quote-then-speaker|-|	direct -16	shared -6
opener|quote-then-speaker|:|	apposed 7	direct -18
opener|quote-then-speaker|;|	apposed -16	direct 6
opener|quote-then-speaker|about|	apposed -15	apposition -14	direct -18	relative -16	shared -18
opener|quote-then-speaker|after|	direct -44	shared -13
opener|quote-then-speaker|against|	apposed -19	shared -16
opener|quote-then-speaker|although|	direct -11
opener|quote-then-speaker|among|	apposed -13	direct -11
opener|quote-then-speaker|and|	apposed -12	apposition -26	direct -20	relative -21	shared -14
opener|quote-then-speaker|as|	direct -27	relative -14	shared -13
opener|quote-then-speaker|at|	apposed -18	shared 7
opener|quote-then-speaker|a|	direct 24
opener|quote-then-speaker|because|	direct -24	shared -12
opener|quote-then-speaker|before|	apposed -14	direct -8	shared -12
opener|quote-then-speaker|be|	apposed -12	direct -16
opener|quote-then-speaker|but|	direct -30	shared -11
opener|quote-then-speaker|by|	apposed 8	apposition 15	direct -22	relative -14	shared -25
opener|quote-then-speaker|che|	direct -12
opener|quote-then-speaker|during|	apposed -15	apposition -13	direct -19	shared -17
opener|quote-then-speaker|for|	apposed -21	direct -9
opener|quote-then-speaker|from|	apposition -12
opener|quote-then-speaker|had|	direct -13	shared -15
opener|quote-then-speaker|has|	direct -12
opener|quote-then-speaker|have|	direct -15
opener|quote-then-speaker|ha|	apposition -12
opener|quote-then-speaker|he|	apposed -10	apposition -13	direct -17	passive -15	shared -7
opener|quote-then-speaker|how|	direct -26
opener|quote-then-speaker|if|	direct -27	shared -15
opener|quote-then-speaker|il|	apposition -7
opener|quote-then-speaker|in|	apposed -7	apposition -7	relative -17
opener|quote-then-speaker|is|	direct -21	shared -10
opener|quote-then-speaker|it|	direct -9
opener|quote-then-speaker|like|	apposition -13	direct -13	shared -7
opener|quote-then-speaker|not|	direct -22
opener|quote-then-speaker|of|	apposed -19	apposition -17	direct -29	relative -11
opener|quote-then-speaker|one|	apposed 7
opener|quote-then-speaker|on|	apposed -16	direct -17	shared -14
opener|quote-then-speaker|or|	direct -13
opener|quote-then-speaker|other|	apposed 10	apposition -15	direct 19	relative -14	shared -17
opener|quote-then-speaker|pour|	shared -15
opener|quote-then-speaker|que|	direct -14
opener|quote-then-speaker|she|	apposed -17	apposition -14	direct -25	passive -11	shared -10
opener|quote-then-speaker|since|	direct -14
opener|quote-then-speaker|start|	apposed -17	shared 18
opener|quote-then-speaker|than|	apposition -11	direct -11
opener|quote-then-speaker|that|	apposed -21	direct -29	shared -39
opener|quote-then-speaker|they|	apposed -11
opener|quote-then-speaker|the|	direct -19	shared -13
opener|quote-then-speaker|though|	direct -19
opener|quote-then-speaker|to|	apposed -12	direct -15	relative -10	shared -6
opener|quote-then-speaker|until|	direct -16
opener|quote-then-speaker|vor|	direct -9
opener|quote-then-speaker|was|	apposed -9
opener|quote-then-speaker|were|	direct -23
opener|quote-then-speaker|what|	direct -19	shared -8
opener|quote-then-speaker|when|	direct -30	shared 9
opener|quote-then-speaker|where|	direct -25	shared -15
opener|quote-then-speaker|whether|	direct -12
opener|quote-then-speaker|which|	direct -26	passive -19	shared -11
opener|quote-then-speaker|while|	direct -23	shared -11
opener|quote-then-speaker|whom|	direct -17
opener|quote-then-speaker|who|	apposition -16	direct -9	shared -11
opener|quote-then-speaker|why|	direct -16
opener|quote-then-speaker|with|	apposed -16	direct -13	relative -13	shared -20
opener|quote-then-speaker|would|	apposed -19
opener|quote-then-speaker|—|	direct -12	shared 8
opener|quote-then-verb|'|	inverted 18
opener|quote-then-verb|,|	inverted 15
opener|quote-then-verb|and|	inverted -43
opener|quote-then-verb|but|	inverted -22
opener|quote-then-verb|che|	inverted -7
opener|quote-then-verb|e|	inverted -22
opener|quote-then-verb|other|	inverted 10
opener|quote-then-verb|que|	inverted -14
opener|quote-then-verb|y|	inverted -17
opener|quote-then-verb|–|	inverted 17
opener|quote-then-verb|—|	inverted 19
opener|qu’|other|	direct -22
opener|qu’|past|	direct -13
opener|secondo|other|	apposed 7
opener|según|other|	apposed 12
opener|sentence-after|,|	apposed -19	apposition -28	inverted -16	relative -14
opener|sentence-after|;|	direct -17
opener|sentence-after|and|	direct -27	inverted -14	shared -9
opener|sentence-after|as|	direct -16
opener|sentence-after|because|	direct -14
opener|sentence-after|but|	direct -25
opener|sentence-after|by|	direct -10
opener|sentence-after|he|	apposition -9	direct -10
opener|sentence-after|how|	direct -9
opener|sentence-after|if|	direct -13
opener|sentence-after|in|	direct -13
opener|sentence-after|other|	apposed -25	apposition -11	passive -9	relative -10
opener|sentence-after|so|	direct -10
opener|sentence-after|start|	apposition -12	direct 10	relative -16	shared -9
opener|sentence-after|that|	direct -18	shared -8
opener|sentence-after|then|	direct -13
opener|sentence-after|was|	direct -14
opener|sentence-after|when|	direct -27	shared -12
opener|sentence-after|where|	direct -14
opener|sentence-after|whether|	direct -16
opener|sentence-after|which|	direct -23
opener|sentence-after|while|	direct -12
opener|sentence-after|—|	inverted 11
opener|sentence-before|"|	inverted 14
opener|sentence-before|$|	apposed -7
opener|sentence-before|&|	apposition -11
opener|sentence-before|'|	apposed -7	apposition -11	inverted 8
opener|sentence-before|(|	apposed -10
opener|sentence-before|)|	direct -15	inverted -32
opener|sentence-before|,|	according -7	apposed -33	apposition 7	direct -16	inverted -23	passive -23	relative -23
opener|sentence-before|-|	apposed -10	direct -26
opener|sentence-before|:|	apposed -14	direct -29
opener|sentence-before|;|	direct -22
opener|sentence-before|about|	apposed -17	apposition -7	direct -16	relative -10
opener|sentence-before|across|	apposed -9
opener|sentence-before|after|	apposed -10	apposition -10	direct -38
opener|sentence-before|all|	direct -10
opener|sentence-before|alongside|	apposition -6
opener|sentence-before|although|	direct -16
opener|sentence-before|al|	apposed -9
opener|sentence-before|among|	direct -19
opener|sentence-before|am|	direct -12
opener|sentence-before|and|	apposed -22	apposition -21	inverted -23	relative -11
opener|sentence-before|are|	apposed -8	direct -7
opener|sentence-before|as|	apposition -13	relative -19
opener|sentence-before|at|	apposed -12	apposition -13	direct -8
opener|sentence-before|auf|	direct -21
opener|sentence-before|a|	apposed -17	apposition -19
opener|sentence-before|because|	direct -23
opener|sentence-before|been|	apposed -11	direct -13
opener|sentence-before|before|	apposed -7	direct -20
opener|sentence-before|beim|	direct 7
opener|sentence-before|be|	apposed -7	direct -7
opener|sentence-before|bij|	direct -16
opener|sentence-before|but|	apposed -26	direct -32	inverted -11
opener|sentence-before|by|	apposed -14	apposition -11	direct -15
opener|sentence-before|che|	direct -13
opener|sentence-before|con|	apposition -22
opener|sentence-before|dans|	apposed -9
opener|sentence-before|dass|	direct -15
opener|sentence-before|dat|	direct -11
opener|sentence-before|da|	apposed -7	apposition -8	direct -12
opener|sentence-before|del|	apposition -13
opener|sentence-before|desde|	apposed -8
opener|sentence-before|despite|	apposed -8
opener|sentence-before|de|	apposed -6	apposition -16
opener|sentence-before|die|	direct -20
opener|sentence-before|dont|	direct -14
opener|sentence-before|do|	apposed -11
opener|sentence-before|during|	apposed -9	direct -12
opener|sentence-before|em|	apposed -18
opener|sentence-before|en|	apposed -25	apposition -12
opener|sentence-before|et|	direct -11
opener|sentence-before|e|	apposition -13	direct -15	inverted -17
opener|sentence-before|for|	apposed -15	apposition -15
opener|sentence-before|from|	apposition -15	direct -12
opener|sentence-before|für|	direct -18
opener|sentence-before|geen|	apposition -10
opener|sentence-before|had|	apposed -14	direct -29
opener|sentence-before|has|	apposed -10	direct -12
opener|sentence-before|hat|	direct -13
opener|sentence-before|ha|	apposition -8
opener|sentence-before|he|	apposition -13	direct -14	passive -13	relative -8
opener|sentence-before|hij|	direct -15	inverted -13
opener|sentence-before|how|	apposed -7	direct -17
opener|sentence-before|if|	direct -30
opener|sentence-before|im|	direct -10
opener|sentence-before|into|	apposed -7
opener|sentence-before|in|	apposed -20	apposition -19	direct -14
opener|sentence-before|is|	apposed -10	apposition -14	direct -24
opener|sentence-before|it|	apposition -13	direct -9
opener|sentence-before|like|	relative -10
opener|sentence-before|may|	apposed -6
opener|sentence-before|me|	apposed -6	apposition -23
opener|sentence-before|might|	direct -10
opener|sentence-before|mit|	direct -21
opener|sentence-before|nach|	direct -19
opener|sentence-before|na|	apposed -11
opener|sentence-before|nel|	direct -18
opener|sentence-before|nem|	direct -13
opener|sentence-before|not|	apposition -9	direct -18
opener|sentence-before|no|	apposed -12	direct -14
opener|sentence-before|of|	apposed -12	apposition -19	direct -17	relative -18
opener|sentence-before|on|	apposed -21	apposition -11	direct -19
opener|sentence-before|op|	direct -19
opener|sentence-before|or|	direct -7
opener|sentence-before|other|	according -29	apposed -15	apposition -16	inverted 9	passive -32	relative -17
opener|sentence-before|outside|	apposed -7	direct -15
opener|sentence-before|out|	direct -14
opener|sentence-before|over|	direct -11
opener|sentence-before|par|	apposed -9
opener|sentence-before|per|	direct -14
opener|sentence-before|por|	apposed -6	apposition -9
opener|sentence-before|que|	apposed -8	apposition -17	direct -35	inverted -18
opener|sentence-before|qu’|	direct -9
opener|sentence-before|she|	apposed -10	apposition -10	direct -8	passive -21
opener|sentence-before|should|	direct -8
opener|sentence-before|since|	apposed -10	direct 6
opener|sentence-before|si|	direct -15
opener|sentence-before|so|	apposed -9
opener|sentence-before|start|	according 9	apposition -32	inverted -23	passive -10	relative 9
opener|sentence-before|sul|	apposed -10
opener|sentence-before|sur|	apposed -12
opener|sentence-before|than|	apposed -12	direct -10
opener|sentence-before|that|	apposed -9	direct -30
opener|sentence-before|then|	direct -7
opener|sentence-before|they|	direct -6
opener|sentence-before|the|	direct -14
opener|sentence-before|though|	direct -15
opener|sentence-before|through|	direct -12
opener|sentence-before|to|	apposition -13	direct -9
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposed -6	apposition -12
opener|sentence-before|und|	apposed -11	direct -27
opener|sentence-before|until|	direct -9
opener|sentence-before|up|	direct -7
opener|sentence-before|von|	direct -13
opener|sentence-before|vor|	direct -10
opener|sentence-before|was|	apposed -17	apposition -10	direct -24	relative -11
opener|sentence-before|were|	direct -8
opener|sentence-before|what|	direct -29
opener|sentence-before|when|	apposed -12	direct -34
opener|sentence-before|where|	direct -23
opener|sentence-before|whether|	direct -28
opener|sentence-before|while|	apposed -6	direct -22
opener|sentence-before|whom|	direct -16
opener|sentence-before|who|	apposed -11	apposition -18	direct -18	passive -14
opener|sentence-before|why|	direct -10
opener|sentence-before|will|	direct -15
opener|sentence-before|with|	apposed -11	direct -8
opener|sentence-before|would|	direct -17
opener|sentence-before|y|	direct -22	inverted -16	relative -13
opener|sentence-before|ze|	inverted -14
opener|sentence-before|zou|	direct -8
opener|sentence-before|à|	apposed -18	apposition -13
opener|sentence-before|–|	direct -8
opener|sentence-before|—|	direct -20	inverted 18
opener|sentence-before|’|	apposed -10	apposition -15	direct -23
opener|she|base|	apposed -7	direct -16	shared -11
opener|she|other|	apposed -19	apposition -11	direct -19	passive -12
opener|she|participle|	apposition -19	direct -16
opener|she|past|	apposed -17	apposition -10	passive -18
opener|she|present|	direct -15	shared -15
opener|should|base|	direct -14
opener|should|present|	direct -9
opener|since|other|	apposed -14	apposition -11
opener|since|past|	apposed -11	apposition -8	direct -6
opener|si|other|	direct -18
opener|sobre|past|	apposed -14
opener|so|other|	apposed -10	direct -24	passive -16
opener|speaker-then-quote|"|	direct 17
opener|speaker-then-quote|$|	apposed -14	apposition -18	direct -13	shared -17
opener|speaker-then-quote|&|	apposition -18
opener|speaker-then-quote|'|	apposition -12	direct 16
opener|speaker-then-quote|(|	apposed -9	shared -10
opener|speaker-then-quote|)|	direct 8
opener|speaker-then-quote|,|	apposed 6	apposition 13	direct 32	passive -27	shared 14
opener|speaker-then-quote|-|	apposed -18	direct 15
opener|speaker-then-quote|:|	apposed -12	apposition -14	direct -10	shared -14
opener|speaker-then-quote|;|	apposed 22	direct 32
opener|speaker-then-quote|about|	apposed -16	apposition -11	shared 7
opener|speaker-then-quote|after|	direct 8	shared -20
opener|speaker-then-quote|against|	apposition -13
opener|speaker-then-quote|alla|	apposed -14
opener|speaker-then-quote|alongside|	apposition -15
opener|speaker-then-quote|als|	direct -17
opener|speaker-then-quote|although|	direct 27
opener|speaker-then-quote|al|	apposed -14	apposition -15
opener|speaker-then-quote|and|	apposition -26	relative 6
opener|speaker-then-quote|are|	apposed -10	apposition -7
opener|speaker-then-quote|around|	direct -15
opener|speaker-then-quote|as|	apposition -16	direct 15	relative -16	shared -10
opener|speaker-then-quote|at|	apposed -38	apposition -9	shared -22
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 14
opener|speaker-then-quote|a|	apposed -17	direct -9	shared -11
opener|speaker-then-quote|because|	direct 8	shared 12
opener|speaker-then-quote|been|	apposed -16
opener|speaker-then-quote|before|	apposed -21	shared -8
opener|speaker-then-quote|between|	direct -14
opener|speaker-then-quote|be|	apposed -10	apposition -11	direct -9
opener|speaker-then-quote|but|	apposed 11	direct 25	shared 21
opener|speaker-then-quote|by|	apposed -20	apposition -17	direct -16	relative -8	shared -22
opener|speaker-then-quote|chez|	apposed 15
opener|speaker-then-quote|che|	apposition -6
opener|speaker-then-quote|con|	apposition -8
opener|speaker-then-quote|dans|	apposed -18
opener|speaker-then-quote|da|	apposed -15	apposition -16
opener|speaker-then-quote|deren|	direct 15
opener|speaker-then-quote|desde|	apposed -20
opener|speaker-then-quote|despite|	apposed -12
opener|speaker-then-quote|dessen|	direct 11
opener|speaker-then-quote|de|	apposition -14
opener|speaker-then-quote|didn’t|	apposed -7
opener|speaker-then-quote|down|	apposed -14
opener|speaker-then-quote|do|	apposition -11
opener|speaker-then-quote|during|	direct -27
opener|speaker-then-quote|em|	apposed -28
opener|speaker-then-quote|en|	apposed -13	apposition -14	direct -16	shared -15
opener|speaker-then-quote|er|	apposed -14
opener|speaker-then-quote|et|	direct 7
opener|speaker-then-quote|e|	apposition -11	direct 24
opener|speaker-then-quote|following|	apposed -14
opener|speaker-then-quote|for|	apposed -24	apposition -12	direct -11
opener|speaker-then-quote|für|	direct 12
opener|speaker-then-quote|had|	apposed -16	apposition -14	shared -14
opener|speaker-then-quote|has|	apposed -11	apposition -19	direct -17	relative -16
opener|speaker-then-quote|have|	apposed -15	direct -10	shared -8
opener|speaker-then-quote|ha|	apposition -12
opener|speaker-then-quote|heeft|	apposition -12
opener|speaker-then-quote|her|	direct -17
opener|speaker-then-quote|he|	apposed -25	apposition -12	direct -30	shared -20
opener|speaker-then-quote|how|	apposed -17	direct -23	shared -21
opener|speaker-then-quote|if|	direct -7	shared 7
opener|speaker-then-quote|into|	apposed -17	apposition -10	direct -11
opener|speaker-then-quote|in|	apposed -21	apposition -9	relative -18	shared -33
opener|speaker-then-quote|is|	apposed -21	apposition -6	direct -9	relative -13
opener|speaker-then-quote|like|	apposed -13	direct -6	shared -11
opener|speaker-then-quote|na|	apposed -12
opener|speaker-then-quote|nicht|	apposition -12
opener|speaker-then-quote|not|	apposed -10	apposition -9	direct -27	shared -12
opener|speaker-then-quote|no|	apposed -21
opener|speaker-then-quote|off|	apposed -7
opener|speaker-then-quote|of|	apposed -14	apposition -15	direct -17
opener|speaker-then-quote|one|	apposition 7	shared 10
opener|speaker-then-quote|on|	apposed -32	apposition -19	shared -17
opener|speaker-then-quote|or|	direct -17
opener|speaker-then-quote|other|	apposed -10	apposition -29	direct -23	passive 11	shared -32
opener|speaker-then-quote|outside|	apposed -17
opener|speaker-then-quote|out|	direct -24
opener|speaker-then-quote|over|	apposed -12	apposition -13
opener|speaker-then-quote|para|	apposed 10	shared -11
opener|speaker-then-quote|par|	apposed -23
opener|speaker-then-quote|pela|	apposed -18
opener|speaker-then-quote|per|	apposed 9	shared -11
opener|speaker-then-quote|por|	apposed -16	shared -14
opener|speaker-then-quote|pour|	direct -14	shared -10
opener|speaker-then-quote|que|	apposed -6	apposition -13	direct -8
opener|speaker-then-quote|qu’|	direct -18
opener|speaker-then-quote|según|	apposed 12
opener|speaker-then-quote|she|	apposed -21	apposition -21	direct -14	shared -12
opener|speaker-then-quote|since|	direct -13
opener|speaker-then-quote|so|	passive -15
opener|speaker-then-quote|start|	apposed 10	apposition -22	direct 12	relative 26	shared 7
opener|speaker-then-quote|sur|	apposed -23
opener|speaker-then-quote|than|	direct -16
opener|speaker-then-quote|that|	apposed -8	direct -25	relative -24	shared -25
opener|speaker-then-quote|then|	shared 10
opener|speaker-then-quote|they|	direct -13
opener|speaker-then-quote|the|	direct -15
opener|speaker-then-quote|though|	direct 10
opener|speaker-then-quote|through|	apposed -13
opener|speaker-then-quote|to|	apposed -22	apposition -10	direct -14	relative -12	shared -14
opener|speaker-then-quote|under|	apposed -8	apposition -11
opener|speaker-then-quote|up|	apposition -14
opener|speaker-then-quote|volgens|	direct 15	shared 7
opener|speaker-then-quote|was|	apposed -27	apposition -20	direct -11	relative 8	shared -9
opener|speaker-then-quote|were|	apposed -20	apposition -12	direct -16
opener|speaker-then-quote|we|	apposed -14
opener|speaker-then-quote|what|	direct -18	shared -16
opener|speaker-then-quote|when|	apposed -16	passive -7	shared -9
opener|speaker-then-quote|where|	apposed 8	direct 17	shared 16
opener|speaker-then-quote|whether|	direct -36	shared -14
opener|speaker-then-quote|which|	direct 17	passive -18	shared -6
opener|speaker-then-quote|while|	apposed 12	direct 18	shared -25
opener|speaker-then-quote|whom|	shared -10
opener|speaker-then-quote|who|	apposed -11	apposition -22	shared -15
opener|speaker-then-quote|wie|	direct 11
opener|speaker-then-quote|within|	apposed -15
opener|speaker-then-quote|with|	apposed -12	direct 30
opener|speaker-then-quote|would|	apposed -14	apposition -8
opener|speaker-then-quote|y|	direct -8	shared 8
opener|speaker-then-quote|à|	apposed -23	apposition -8
opener|speaker-then-quote|–|	direct -8
opener|speaker-then-quote|—|	shared 14
opener|speaker-then-quote|’|	apposed -10	apposition 11	direct -10
opener|start|base|	apposed -21
opener|start|other|	according 9	apposition -24	direct -8	relative 10	shared -11
opener|start|participle|	apposed 12	apposition 6	shared 21
opener|start|past|	apposition -30	direct 8	inverted -10	passive -7	relative 11
opener|start|present|	apposed 22	apposition -16	direct 24	relative 13	shared 9
opener|sul|other|	apposed -12
opener|sur|other|	apposed -20	direct -13
opener|sur|past|	apposed -17
opener|than|other|	apposed -13	direct -18
opener|than|past|	apposed -17	apposition -14	direct -11
opener|than|present|	apposed -7
opener|that|base|	apposed -7	direct -19	shared -22
opener|that|other|	apposed -24	apposition -11	direct -41	passive -7	relative -26	shared -25
opener|that|participle|	direct -24	shared -30
opener|that|past|	apposed 9	direct -8	relative -16	shared -19
opener|that|present|	direct -37	shared -10
opener|them|other|	apposition -9
opener|then|base|	apposed -7	direct -15
opener|then|participle|	apposition -13	shared 15
opener|then|past|	direct 10
opener|they|base|	direct -10
opener|they|other|	direct -12	passive -9
opener|they|past|	apposed -12
opener|the|base|	apposed 8	direct -8	shared -6
opener|the|other|	direct -19
opener|the|participle|	apposition 6
opener|the|past|	apposed -11	direct -8
opener|the|present|	direct -14
opener|though|other|	direct -20
opener|though|past|	direct 7
opener|throughout|other|	apposed -13
opener|through|other|	direct -13
opener|through|past|	apposed -13
opener|toward|past|	apposed -12
opener|to|base|	direct -13	relative -10	shared -8
opener|to|other|	apposed -8	direct -16	relative -14	shared 7
opener|to|participle|	apposed -12	apposition -9	shared -16
opener|to|past|	apposed -22	apposition -11	relative -10	shared -11
opener|to|present|	direct -14
opener|um|other|	direct -14
opener|under|base|	direct -9
opener|under|other|	direct -11
opener|under|past|	apposed -17	apposition -15
opener|und|other|	direct -23
opener|und|past|	direct -16
opener|until|other|	direct -11
opener|until|past|	direct -17
opener|until|present|	direct -9
opener|up|other|	direct -13	relative -8
opener|up|present|	direct -9
opener|verb-then-speaker|)|	inverted -36
opener|verb-then-speaker|,|	inverted 21
opener|verb-then-speaker|and|	inverted -49
opener|verb-then-speaker|but|	inverted -30
opener|verb-then-speaker|che|	inverted -14
opener|verb-then-speaker|e|	inverted -24
opener|verb-then-speaker|other|	inverted -22
opener|verb-then-speaker|y|	inverted -13
opener|verb-then-speaker|—|	inverted -9
opener|volgens|other|	direct 15
opener|von|other|	direct -10
opener|vor|other|	direct -25	shared -14
opener|vor|past|	direct -13
opener|was|base|	apposed -15	direct -27	shared -11
opener|was|other|	apposed -20	apposition -15	direct -25	relative -13
opener|was|participle|	apposition -6	direct -17
opener|was|past|	apposed -20	apposition -23	direct -9	relative 6	shared -11
opener|were|other|	apposed -12	direct -12
opener|were|participle|	apposed -13	direct -17	shared -13
opener|were|past|	apposed -15	apposition -7	direct -17
opener|wer|other|	apposition 8	direct -13
opener|what|base|	direct -20	shared -6
opener|what|other|	direct -27	shared 10
opener|what|participle|	direct -8	shared -12
opener|what|past|	apposed 9	direct -13	shared -12
opener|what|present|	direct -10
opener|when|base|	direct -12	shared 7
opener|when|other|	apposed -19	shared -17
opener|when|participle|	direct -15	shared -7
opener|when|past|	passive -8
opener|when|present|	direct -9
opener|where|base|	direct -13	shared 10
opener|where|other|	direct -38
opener|where|past|	direct 18
opener|whether|base|	direct -24
opener|whether|other|	direct -37	shared -9
opener|whether|past|	direct -16	shared -12
opener|which|base|	shared -13
opener|which|other|	apposition -17	passive -17
opener|which|participle|	shared 10
opener|which|past|	direct 11	passive -14	shared -6
opener|while|base|	apposed -9
opener|while|other|	apposed 8	direct -31	shared -9
opener|while|participle|	shared -20
opener|while|past|	apposed 10	direct 16	shared -17
opener|whom|other|	direct -26
opener|whom|past|	direct -9	shared -9
opener|who|base|	direct -12
opener|who|other|	apposed -6	apposition -17	direct -14	passive -19	shared -11
opener|who|participle|	direct -15	shared -14
opener|who|past|	apposed -10	apposition -24
opener|who|present|	apposition -13	direct -21
opener|why|base|	direct 11
opener|why|other|	direct -28
opener|why|participle|	direct -13
opener|wie|past|	direct 16
opener|will|base|	direct -9
opener|will|other|	apposed -10	direct -18
opener|will|present|	direct -10
opener|without|past|	direct 6
opener|with|base|	direct -13
opener|with|other|	apposed -17	direct -18	relative -13	shared -14
opener|with|participle|	direct 30
opener|with|past|	apposed -15	apposition -9	direct -15	relative -16
opener|with|present|	apposed -10	direct -11
opener|wollte|present|	direct -17
opener|would|base|	apposed -15	direct -13	shared 11
opener|would|other|	direct -13
opener|would|participle|	apposition -8
opener|would|past|	apposed -16
opener|would|present|	direct 9
opener|yet|other|	direct -13
opener|yet|past|	direct 8
opener|y|other|	relative -13
opener|y|past|	apposed 14	direct -11	inverted -21	shared 8
opener|y|present|	direct 8
opener|ze|past|	inverted -19
opener|zou|other|	direct -8
opener|zum|past|	direct -14
opener|zu|other|	direct -13
opener|à|other|	apposed -19
opener|à|past|	apposed -17	apposition -12	shared -7
opener|à|present|	apposed -15
opener|über|past|	direct -16
opener|–|other|	direct -35
opener|–|past|	apposed -7	inverted 10
opener|–|present|	direct -13
opener|—|base|	direct -7	shared 9
opener|—|other|	direct -22
opener|—|participle|	direct -14	shared 14
opener|—|past|	inverted 24
opener|—|present|	direct 7
opener|‘|past|	shared -13
opener|’|base|	direct -9
opener|’|other|	apposed 10
opener|’|participle|	direct -9
opener|’|past|	apposed -21	apposition -10
opener|”|past|	direct 13
opener|€|past|	apposed -9
order|according-to|according|	according 23
order|colon|apposition|	saying -14
order|colon|direct|	other -12	saying 27
order|colon|inverted|	saying -11
order|colon|shared|	saying 11
order|interview|naked|	naked -35
order|named-before|naked|	naked -17
order|paragraph-before|according|	according -16
order|paragraph-before|apposed|	judging -17	other -24	saying -19	thinking -20
order|paragraph-before|apposition|	judging -18	saying -27	thinking -10
order|paragraph-before|direct|	judging -13	other -16	thinking -27
order|paragraph-before|inverted|	judging -13	other -6	saying -43
order|paragraph-before|passive|	judging -6	other -18	saying -10
order|paragraph-before|relative|	judging -7	other -16	saying -19
order|paragraph-before|shared|	judging -12	other -26	saying -7	thinking -18
order|quote-then-speaker|apposed|	judging -16
order|quote-then-speaker|apposition|	judging -19
order|quote-then-speaker|direct|	judging -22	other -22	saying 17	thinking -7
order|quote-then-speaker|passive|	other -10	thinking -15
order|quote-then-speaker|relative|	judging -7	other -34	saying -16
order|quote-then-speaker|shared|	saying -14
order|quote-then-verb|inverted|	judging 8	other 7	saying 10
order|sentence-after|apposed|	judging -21	saying -29	thinking -20
order|sentence-after|apposition|	judging -11	other -21	saying -25	thinking -14
order|sentence-after|direct|	judging -17	thinking -9
order|sentence-after|inverted|	saying 8
order|sentence-after|passive|	other -13
order|sentence-after|relative|	judging -17	other -12	saying -13
order|sentence-after|shared|	judging -16	other -26	saying -6
order|sentence-before|apposed|	judging -29	other -16	saying -15	thinking -25
order|sentence-before|apposition|	judging -43	thinking -23
order|sentence-before|direct|	judging -18	other -9	thinking -21
order|sentence-before|inverted|	saying -7
order|sentence-before|passive|	judging -17	other -43	saying -25
order|sentence-before|relative|	judging -19	other -7	saying 6	thinking -19
order|signature|naked|	naked 8
order|speaker-then-quote|apposed|	judging 6	other -11
order|speaker-then-quote|apposition|	judging -25	other -36	saying -25	thinking -7
order|speaker-then-quote|direct|	judging 15	saying 26
order|speaker-then-quote|passive|	judging -26	thinking -13
order|speaker-then-quote|relative|	other 7	saying 7
order|speaker-then-quote|shared|	other -24	saying -13	thinking 6
order|topic|naked|	naked -9
order|verb-then-speaker|inverted|	judging -9	saying 6
outer|according-to|according other noun|	none 10
outer|according-to|according other organisation|	according other 14	none 11
outer|according-to|according other person|	none 18
outer|according-to|according other place|	none -25
outer|according-to|according other pronoun|	none 19
outer|colon|apposed saying noun|	none -14
outer|colon|direct saying person|	none 17
outer|colon|direct saying pronoun|	none 9
outer|paragraph-before|according other noun|	direct other -9	direct saying -9	none -15
outer|paragraph-before|according other organisation|	none -11
outer|paragraph-before|according other person|	none -14
outer|paragraph-before|according other pronoun|	none -12
outer|paragraph-before|apposed judging noun|	none -9	shared saying -6
outer|paragraph-before|apposed judging person|	direct judging -10	none -22	shared judging -9
outer|paragraph-before|apposed judging place|	none -7
outer|paragraph-before|apposed other name|	none -8
outer|paragraph-before|apposed other noun|	direct other -7	none -16	shared other -6	shared saying -10
outer|paragraph-before|apposed other organisation|	none -12
outer|paragraph-before|apposed other person|	according other -14	apposition other -11	direct judging -6	direct other -8	direct saying -9	none -19
outer|paragraph-before|apposed saying name|	none -8
outer|paragraph-before|apposed saying noun|	direct judging -7	direct other -14	direct saying -10	none -36	shared thinking -9
outer|paragraph-before|apposed saying organisation|	direct other -7	none -6
outer|paragraph-before|apposed saying person|	apposition other -11	direct judging -11	direct other -14	direct saying -17	direct thinking -19	none -6	shared judging -17	shared other -7	shared saying -6
outer|paragraph-before|apposed saying place|	none -15
outer|paragraph-before|apposed thinking noun|	none -8
outer|paragraph-before|apposed thinking person|	none -11
outer|paragraph-before|apposition judging noun|	none -6
outer|paragraph-before|apposition judging person|	none -13
outer|paragraph-before|apposition other name|	apposition other -7
outer|paragraph-before|apposition other noun|	according other -7	none -14	shared other -7	shared saying -7
outer|paragraph-before|apposition other organisation|	none -9
outer|paragraph-before|apposition other person|	none -22
outer|paragraph-before|apposition saying name|	none -10
outer|paragraph-before|apposition saying noun|	direct other -8	none -23
outer|paragraph-before|apposition saying organisation|	none -10
outer|paragraph-before|apposition saying person|	apposition other -12	direct other -11	none -16
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other -6	none -7
outer|paragraph-before|direct judging noun|	apposition other -6	direct judging -8	direct other -11	direct saying -11	none -24	shared judging -8	shared other -8	shared saying 7
outer|paragraph-before|direct judging organisation|	direct saying -10	none -8
outer|paragraph-before|direct judging person|	apposition judging -6	direct judging -14	direct other -14	direct thinking -12	none -18	relative judging -15	relative other -11	shared judging -21	shared other -14	shared saying -18	shared thinking -15
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -13	direct other -6	direct saying -13	direct thinking -10	none -23	shared judging -11	shared saying -8
outer|paragraph-before|direct other name|	none -9
outer|paragraph-before|direct other noun|	apposition other -8	apposition saying -6	direct judging -10	direct other -9	direct saying -9	none -35	relative judging -6	shared judging -15	shared other -11	shared saying -12	shared thinking -10
outer|paragraph-before|direct other organisation|	according other -7	direct judging -6	direct other -11	direct saying -11	none -12
outer|paragraph-before|direct other person|	according other -13	apposition other -10	apposition saying -6	direct judging -16	direct other -21	direct saying -21	direct thinking -7	none -25	relative other -11	relative saying -8	shared judging -18	shared other -14	shared thinking -11
outer|paragraph-before|direct other place|	none -12
outer|paragraph-before|direct other pronoun|	apposition other -8	direct judging -15	direct other -13	direct saying -15	direct thinking -10	shared judging -10	shared other -11	shared saying -14	shared thinking -8
outer|paragraph-before|direct saying name|	direct judging -10	direct other -8	direct saying -10	none -16
outer|paragraph-before|direct saying noun|	apposed other -7	apposition saying -8	direct judging -17	direct other -31	direct saying -18	direct thinking -14	none -27	relative judging -12	relative other -17	shared judging -14	shared other -15	shared saying -14	shared thinking -7
outer|paragraph-before|direct saying organisation|	direct saying 12	direct thinking -13	none -18	relative other -9	shared saying -14
outer|paragraph-before|direct saying person|	apposition other -20	direct judging -11	direct other -19	direct thinking -41	none 16	relative other -13	relative thinking -16	shared other -20	shared thinking -11
outer|paragraph-before|direct saying place|	none -7
outer|paragraph-before|direct saying pronoun|	apposed other -11	apposition judging -7	apposition other -14	direct judging -27	direct other -13	direct thinking -21	none -15	relative other -14	relative saying -13	shared judging -24	shared other -12	shared saying -35
outer|paragraph-before|direct thinking noun|	direct judging -7	direct other -9	direct saying -15	none -10
outer|paragraph-before|direct thinking organisation|	none -8
outer|paragraph-before|direct thinking person|	direct judging -7	direct other -6	direct saying -10	direct thinking -7	none -13	shared judging -10	shared saying -7	shared thinking -9
outer|paragraph-before|direct thinking pronoun|	direct judging -10	direct other -16	none -19	shared judging -6	shared saying -11
outer|paragraph-before|inverted judging noun|	none -6
outer|paragraph-before|inverted judging person|	none -9
outer|paragraph-before|inverted saying name|	none -6
outer|paragraph-before|inverted saying noun|	direct other -7	none -17
outer|paragraph-before|inverted saying organisation|	none -23
outer|paragraph-before|inverted saying person|	none -27	relative other -13	shared saying -8
outer|paragraph-before|inverted saying pronoun|	direct judging -6	direct other -6	none -18
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other person|	none -8
outer|paragraph-before|passive saying organisation|	none -6
outer|paragraph-before|relative judging noun|	direct judging -8	none -11
outer|paragraph-before|relative judging person|	apposition saying 9	none -8
outer|paragraph-before|relative other noun|	apposition other -7	apposition saying -8	direct other -15	none -10	shared judging -7	shared saying -7
outer|paragraph-before|relative other person|	apposition saying -14	direct other -8	direct saying -9	none -12	shared other -8
outer|paragraph-before|relative other pronoun|	none -7
outer|paragraph-before|relative saying noun|	apposition saying -9	direct other -8	none -18
outer|paragraph-before|relative saying person|	direct other -10
outer|paragraph-before|relative thinking noun|	none -6
outer|paragraph-before|shared judging noun|	none -18
outer|paragraph-before|shared judging person|	direct other -16	direct saying -15	direct thinking -13	none -16
outer|paragraph-before|shared judging pronoun|	none -21
outer|paragraph-before|shared other name|	none -11
outer|paragraph-before|shared other noun|	direct other -6	none -17
outer|paragraph-before|shared other organisation|	none -7
outer|paragraph-before|shared other person|	none -12
outer|paragraph-before|shared other pronoun|	none -16
outer|paragraph-before|shared saying name|	none -7
outer|paragraph-before|shared saying noun|	direct judging -7	direct other -6	direct saying -12	direct thinking -9	none -10
outer|paragraph-before|shared saying organisation|	direct other -14
outer|paragraph-before|shared saying person|	direct other -21	direct saying -11	direct thinking -17	none 6	shared saying -10
outer|paragraph-before|shared saying pronoun|	direct judging -8	direct other -14	direct saying -12	none -17
outer|paragraph-before|shared thinking noun|	none -11
outer|paragraph-before|shared thinking person|	none -15
outer|paragraph-before|shared thinking pronoun|	none -7
outer|quote-then-speaker|apposed judging name|	none -7
outer|quote-then-speaker|apposed judging noun|	direct judging -18	none -18	shared saying 8
outer|quote-then-speaker|apposed judging person|	direct judging -11
outer|quote-then-speaker|apposed judging place|	none -17
outer|quote-then-speaker|apposed other name|	none -11
outer|quote-then-speaker|apposed other noun|	direct other -18	direct saying -6
outer|quote-then-speaker|apposed other organisation|	none -19
outer|quote-then-speaker|apposed other person|	direct other 19	none 16
outer|quote-then-speaker|apposed other place|	none -11
outer|quote-then-speaker|apposed saying name|	none -24
outer|quote-then-speaker|apposed saying noun|	direct judging 9	direct other -26	direct thinking -15	none -21
outer|quote-then-speaker|apposed saying organisation|	direct saying -12
outer|quote-then-speaker|apposed saying person|	direct judging 15	none 33	relative other 11	shared judging 13	shared saying 14
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposed thinking noun|	none 6
outer|quote-then-speaker|apposed thinking person|	none -9
outer|quote-then-speaker|apposition judging noun|	none -10	shared saying -10
outer|quote-then-speaker|apposition other noun|	direct saying -11	none -16
outer|quote-then-speaker|apposition other organisation|	none 10
outer|quote-then-speaker|apposition other person|	none -15
outer|quote-then-speaker|apposition saying name|	none -23
outer|quote-then-speaker|apposition saying noun|	direct judging -10	direct other 8	direct saying -13	direct thinking -8	none -29	relative other -13	shared judging -12	shared saying -12
outer|quote-then-speaker|apposition saying organisation|	none -26
outer|quote-then-speaker|apposition saying person|	direct judging -6	direct other -7	direct saying -10	none 12
outer|quote-then-speaker|apposition saying place|	none -16
outer|quote-then-speaker|direct judging noun|	direct judging -11	direct other -13	direct saying -6	direct thinking -7	none -23	relative other -12	shared judging -10	shared saying -13
outer|quote-then-speaker|direct judging organisation|	none -11
outer|quote-then-speaker|direct judging person|	none 6
outer|quote-then-speaker|direct judging pronoun|	direct other -14	none -13	shared judging 6
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -14	direct judging -13	direct other -6	direct saying -21	direct thinking -19	shared other -14	shared saying -20
outer|quote-then-speaker|direct other organisation|	direct judging -12	none -21
outer|quote-then-speaker|direct other person|	direct judging -17	direct saying -6	none -33	shared judging -15	shared saying -16
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct judging -13	direct other -13	direct saying -12	direct thinking -10	none -11	shared saying -11
outer|quote-then-speaker|direct saying name|	none 24
outer|quote-then-speaker|direct saying noun|	direct judging 7	direct other -19	direct saying -8	direct thinking 8	relative other -20	shared judging 11	shared other -13	shared thinking 10
outer|quote-then-speaker|direct saying organisation|	none 15
outer|quote-then-speaker|direct saying person|	apposition other 22	direct other -15	direct thinking 6	none 11	relative other 23	relative saying 14	relative thinking 18	shared saying 20
outer|quote-then-speaker|direct saying place|	none -13	relative other -9
outer|quote-then-speaker|direct saying pronoun|	direct judging -9	direct other -10	direct thinking -7	none 30	shared judging 18	shared other -7	shared saying 13	shared thinking 20
outer|quote-then-speaker|direct thinking noun|	apposition saying -13	direct judging -14	direct other -13	direct saying 7	direct thinking -17
outer|quote-then-speaker|direct thinking person|	none -16
outer|quote-then-speaker|direct thinking pronoun|	direct other -14	direct saying -17	none -32
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -29
outer|quote-then-speaker|passive saying noun|	none -11
outer|quote-then-speaker|passive saying organisation|	none -21
outer|quote-then-speaker|relative judging noun|	none -26
outer|quote-then-speaker|relative judging person|	none 13
outer|quote-then-speaker|relative other name|	none -12
outer|quote-then-speaker|relative other noun|	direct judging -10	direct other -14	direct saying -19	none -28	shared other -16
outer|quote-then-speaker|relative other person|	apposition saying 12	direct other -8	none -7
outer|quote-then-speaker|relative other pronoun|	none 11
outer|quote-then-speaker|relative saying noun|	direct other -7	none -16	shared judging -8	shared saying -6
outer|quote-then-speaker|relative saying person|	direct other 15	direct thinking 11	none 14
outer|quote-then-speaker|relative thinking noun|	direct other -16
outer|quote-then-speaker|relative thinking person|	none 6
outer|quote-then-speaker|shared judging noun|	direct other -7	direct saying -12	none -14	shared judging -6
outer|quote-then-speaker|shared judging organisation|	none 9
outer|quote-then-speaker|shared judging person|	direct other -13	none -6
outer|quote-then-speaker|shared judging place|	none -8
outer|quote-then-speaker|shared judging pronoun|	none 16	relative other 12	shared other 11	shared saying 12
outer|quote-then-speaker|shared other noun|	direct other -12	direct thinking -16	relative other -10	shared saying -11
outer|quote-then-speaker|shared other organisation|	none -7
outer|quote-then-speaker|shared other person|	direct judging -12
outer|quote-then-speaker|shared other place|	none -17
outer|quote-then-speaker|shared other pronoun|	direct other 23
outer|quote-then-speaker|shared saying name|	none 10
outer|quote-then-speaker|shared saying noun|	direct judging 9	direct other -9	direct thinking 9	relative other -8	shared judging -13	shared saying 9
outer|quote-then-speaker|shared saying organisation|	none -14
outer|quote-then-speaker|shared saying person|	direct saying 11	direct thinking 13	none -7	shared other 15	shared saying 14
outer|quote-then-speaker|shared saying place|	none -17
outer|quote-then-speaker|shared saying pronoun|	direct judging 6	direct other -10	direct saying 9	direct thinking -11	none -15	relative other -7	shared saying 14
outer|quote-then-speaker|shared thinking noun|	direct saying -20	none 7	shared saying -13
outer|quote-then-speaker|shared thinking organisation|	none 11
outer|quote-then-speaker|shared thinking person|	direct other 12	none 14
outer|quote-then-speaker|shared thinking pronoun|	none -15	shared saying -9
outer|quote-then-verb|inverted judging name|	none 6
outer|quote-then-verb|inverted judging organisation|	none 8
outer|quote-then-verb|inverted judging person|	none -6
outer|quote-then-verb|inverted judging pronoun|	none 11
outer|quote-then-verb|inverted other name|	none 9
outer|quote-then-verb|inverted other noun|	none 16
outer|quote-then-verb|inverted other person|	none 34
outer|quote-then-verb|inverted other pronoun|	none -7
outer|quote-then-verb|inverted saying noun|	inverted saying 10
outer|quote-then-verb|inverted saying organisation|	none -27
outer|quote-then-verb|inverted saying person|	none 28
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|according other noun|	none -14
outer|sentence-after|apposed judging noun|	none -12
outer|sentence-after|apposed judging organisation|	none -10
outer|sentence-after|apposed judging person|	none -14
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed saying noun|	none -33
outer|sentence-after|apposed saying person|	none -9
outer|sentence-after|apposed thinking noun|	none -11
outer|sentence-after|apposition other noun|	none -12
outer|sentence-after|apposition other person|	none -12
outer|sentence-after|apposition saying noun|	none -18
outer|sentence-after|apposition saying person|	none -9
outer|sentence-after|direct judging name|	none -9
outer|sentence-after|direct judging person|	direct judging -10
outer|sentence-after|direct judging pronoun|	direct saying -16	none -20	relative saying -17	shared other -12
outer|sentence-after|direct other name|	direct other -20
outer|sentence-after|direct other noun|	direct judging -24	direct other -29	direct saying -20	direct thinking -11	none -15	shared saying -20
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	direct saying -15	shared other -16
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	direct other -15	direct saying -18	none -42	shared saying -10
outer|sentence-after|direct saying name|	none -27
outer|sentence-after|direct saying noun|	direct other -43	direct saying -23
outer|sentence-after|direct saying organisation|	direct other -16	none -22
outer|sentence-after|direct saying person|	direct judging -15	direct other -9	direct saying -14	none 9	shared other -15	shared saying 8
outer|sentence-after|direct saying pronoun|	apposition other -16	direct judging -20	direct other 6	direct saying -26	direct thinking -18	none 9	relative other -16	shared judging -15	shared saying 7
outer|sentence-after|direct thinking pronoun|	none -16	shared judging -13
outer|sentence-after|inverted judging noun|	none -18
outer|sentence-after|inverted saying name|	none -24
outer|sentence-after|inverted saying organisation|	none -16
outer|sentence-after|passive other noun|	none -10
outer|sentence-after|relative other noun|	none -12
outer|sentence-after|shared judging pronoun|	none -22
outer|sentence-after|shared other person|	none -10
outer|sentence-after|shared other pronoun|	direct saying -16	none -17
outer|sentence-after|shared saying noun|	none -27
outer|sentence-after|shared saying person|	none -13
outer|sentence-after|shared saying pronoun|	none -6
outer|sentence-after|shared thinking noun|	none -9
outer|sentence-before|according other name|	direct other 8
outer|sentence-before|according other noun|	according other -16	apposed saying -16	apposition other -18	direct judging -17	inverted saying -11	relative other -13
outer|sentence-before|according other organisation|	direct judging -12	none -31
outer|sentence-before|according other person|	according other 13	apposition other -17	direct other -15
outer|sentence-before|according other place|	none -13
outer|sentence-before|according other pronoun|	direct other -15
outer|sentence-before|apposed judging name|	none -18
outer|sentence-before|apposed judging noun|	none -22
outer|sentence-before|apposed judging organisation|	none -23
outer|sentence-before|apposed judging person|	direct saying -13
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	none -21
outer|sentence-before|apposed other noun|	according other -12	apposition other -15	apposition saying -12	direct judging -16	direct other -21	direct saying -14	direct thinking -9	none -53	relative other -11
outer|sentence-before|apposed other organisation|	none -7
outer|sentence-before|apposed other person|	according other 6	apposition saying -14	direct other -24	direct saying -15
outer|sentence-before|apposed other place|	according other -10	none -27
outer|sentence-before|apposed saying name|	direct other -17	none -29
outer|sentence-before|apposed saying noun|	according other -15	apposition other -14	apposition saying -10	direct judging -15	direct saying -24	direct thinking -11	none -52	relative other -8
outer|sentence-before|apposed saying organisation|	direct other -14	none -31
outer|sentence-before|apposed saying person|	apposition saying -14	direct judging -19	direct saying -15	inverted saying -14
outer|sentence-before|apposed saying place|	direct other -6	none -20
outer|sentence-before|apposed thinking name|	none -9
outer|sentence-before|apposed thinking noun|	direct other -16	direct saying -10	none -24
outer|sentence-before|apposed thinking organisation|	none -7
outer|sentence-before|apposed thinking person|	direct other -12
outer|sentence-before|apposed thinking place|	none -8
outer|sentence-before|apposition judging name|	none -8
outer|sentence-before|apposition judging noun|	direct judging -14	direct other -12	none -28
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging person|	none -16
outer|sentence-before|apposition judging place|	none -13
outer|sentence-before|apposition other name|	direct saying -19	none 6
outer|sentence-before|apposition other noun|	according other -10	apposition other -12	direct judging -15	direct other -14	direct saying -26	none -49
outer|sentence-before|apposition other organisation|	none -19
outer|sentence-before|apposition other person|	according other 14	apposition saying 10	direct other -17	direct saying -17	inverted saying -12	none 9
outer|sentence-before|apposition other place|	none -15
outer|sentence-before|apposition saying name|	direct other -14	none -23
outer|sentence-before|apposition saying noun|	according other -13	apposition other -6	direct judging -12	direct other -31	direct thinking -12	inverted saying -14	none -59	relative other -15
outer|sentence-before|apposition saying organisation|	direct judging -14	none -29
outer|sentence-before|apposition saying person|	apposition other 10	apposition saying -11	direct other 11	none 14
outer|sentence-before|apposition saying place|	none -21
outer|sentence-before|apposition thinking noun|	direct other -12	none -18
outer|sentence-before|apposition thinking organisation|	apposition saying -12	none -13
outer|sentence-before|apposition thinking person|	none 10
outer|sentence-before|direct judging name|	none -21
outer|sentence-before|direct judging noun|	apposition other -13	apposition saying -16	direct judging -16	direct other -25	direct saying -21	direct thinking -18
outer|sentence-before|direct judging organisation|	direct other -14	none -8
outer|sentence-before|direct judging person|	apposition judging -18	apposition saying 10	direct judging -17	direct other -16	direct saying -24	direct thinking -15	inverted judging -10	inverted saying -13
outer|sentence-before|direct judging place|	none -13
outer|sentence-before|direct judging pronoun|	direct judging -10	direct other -18	direct thinking -13	none -34
outer|sentence-before|direct other name|	according other 7	apposition saying -10	direct judging -13	direct other -37	direct saying -25	direct thinking -10	inverted saying -33	none -48	relative other -20
outer|sentence-before|direct other noun|	according other -10	apposed other -18	apposed saying -13	apposition judging -20	apposition other -19	apposition saying -26	direct saying -42	direct thinking -17	inverted saying -22	none -6	relative judging -12	relative other -23	relative saying -6
outer|sentence-before|direct other organisation|	according other -24	direct judging -14	direct saying -31	none 8
outer|sentence-before|direct other person|	apposition judging -14	apposition saying -15	direct judging -23	direct other -9	direct saying -31	direct thinking -17	inverted judging -10	none -9	relative other -19
outer|sentence-before|direct other place|	according other -14	direct saying -21	none -26
outer|sentence-before|direct other pronoun|	according other -18	apposition other -19	apposition saying -17	direct judging -25	direct other -39	direct saying -34	direct thinking -22	inverted saying -16	none -32	relative judging -12	relative other -24
outer|sentence-before|direct saying name|	according other -10	direct judging -16	direct other 19	direct saying -19	direct thinking -14	inverted saying -17	none -15
outer|sentence-before|direct saying noun|	according other -15	apposition other 6	apposition saying -11	direct other 7	direct saying -6	direct thinking -21	inverted saying -23	none -8	relative other -18
outer|sentence-before|direct saying organisation|	apposition other -15	direct saying -22
outer|sentence-before|direct saying person|	according other -22	apposition judging -8	apposition other -9	apposition saying -13	direct judging -18	direct other -15	direct saying -8	direct thinking -11	inverted saying -14	relative other 8	relative saying -15
outer|sentence-before|direct saying place|	none -17
outer|sentence-before|direct saying pronoun|	apposition other -13	direct judging -18	direct other -16	direct saying 10	inverted saying 14	relative other -17
outer|sentence-before|direct thinking name|	none -21
outer|sentence-before|direct thinking noun|	direct saying -7	direct thinking -8	none -8
outer|sentence-before|direct thinking organisation|	direct other -13	none -32
outer|sentence-before|direct thinking person|	direct other -10	none -37
outer|sentence-before|direct thinking place|	none -9
outer|sentence-before|direct thinking pronoun|	apposition saying -12	direct other -14	direct saying -15	none -29
outer|sentence-before|inverted judging name|	none -18
outer|sentence-before|inverted judging noun|	direct other -16	inverted saying -12	none -39
outer|sentence-before|inverted judging person|	none 14
outer|sentence-before|inverted judging place|	none -9
outer|sentence-before|inverted other noun|	none -7
outer|sentence-before|inverted other pronoun|	none 15
outer|sentence-before|inverted saying name|	direct other -16	none -9
outer|sentence-before|inverted saying noun|	according other -21	apposition saying -7	direct judging -17	direct other -23	direct thinking -11	inverted saying 11	none -23	relative other -12
outer|sentence-before|inverted saying organisation|	direct other -15	none -31
outer|sentence-before|inverted saying person|	apposition saying -6	direct other 8	none -18	relative judging 17	relative other 7	relative saying 13
outer|sentence-before|inverted saying place|	none -23
outer|sentence-before|inverted saying pronoun|	direct judging -16	direct other -23	direct saying -13	none 31
outer|sentence-before|passive judging noun|	none -14
outer|sentence-before|passive other noun|	none -17
outer|sentence-before|passive other organisation|	none -21
outer|sentence-before|passive other person|	direct saying -18	none -20
outer|sentence-before|passive other place|	none -7
outer|sentence-before|passive other pronoun|	direct other -9
outer|sentence-before|passive saying noun|	direct saying -12	none -17
outer|sentence-before|passive saying person|	none -7
outer|sentence-before|relative judging noun|	direct judging -9	none -10
outer|sentence-before|relative judging organisation|	none -8
outer|sentence-before|relative judging person|	apposition saying -8
outer|sentence-before|relative other name|	direct other -8	none -16
outer|sentence-before|relative other noun|	according other -17	apposition judging -11	apposition other -11	apposition saying 11	direct judging -12	direct other -15	direct saying -21	direct thinking -12	inverted saying -6	none -39	relative other -14
outer|sentence-before|relative other organisation|	apposition judging -8
outer|sentence-before|relative other person|	apposition saying 10	direct other -21
outer|sentence-before|relative saying noun|	none -27
outer|sentence-before|relative saying organisation|	none -8
outer|sentence-before|relative saying person|	apposition saying -16	direct thinking -18
outer|speaker-then-quote|apposed judging name|	none -25
outer|speaker-then-quote|apposed judging noun|	apposed saying -19	apposition saying -17	direct other -11	direct saying -19	none -30	relative other -11	shared other -11	shared saying -10
outer|speaker-then-quote|apposed judging organisation|	none 10	relative other 8
outer|speaker-then-quote|apposed judging person|	direct judging 9	direct other 14	none 19
outer|speaker-then-quote|apposed other name|	direct other -17	none -20	shared saying -17
outer|speaker-then-quote|apposed other noun|	apposed saying -8	apposition saying -13	direct judging -10	direct other -14	direct saying -17	direct thinking -22	none -14	relative other -14	shared saying -17
outer|speaker-then-quote|apposed other organisation|	apposed saying 11	none -15
outer|speaker-then-quote|apposed other person|	apposed saying -15	direct other 15	direct saying -21	none 13	relative other -10	shared saying 8
outer|speaker-then-quote|apposed other place|	none -14
outer|speaker-then-quote|apposed other pronoun|	none 16
outer|speaker-then-quote|apposed saying name|	direct judging 9	direct saying -17	none -12
outer|speaker-then-quote|apposed saying noun|	apposed judging -20	apposed other -24	apposed thinking -10	apposition saying 13	direct judging -22	direct other -30	direct thinking -22	none -30	passive saying -17	relative judging -19	relative other -17	shared judging -19	shared other -9
outer|speaker-then-quote|apposed saying organisation|	apposition other 10	direct saying -13	none 16
outer|speaker-then-quote|apposed saying person|	apposed judging 13	apposed other 21	apposition saying 21	direct other 18	direct saying 17	none 25	passive other -6	relative other 12	relative saying 6	shared other 8	shared saying 17
outer|speaker-then-quote|apposed saying place|	apposed judging -10	apposed other -10	direct other -16	none -28
outer|speaker-then-quote|apposed saying pronoun|	none 9
outer|speaker-then-quote|apposed thinking name|	none -9
outer|speaker-then-quote|apposed thinking noun|	direct other -12	direct saying -23	none -7
outer|speaker-then-quote|apposed thinking person|	direct saying -19	none 31
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	direct judging -15	direct other -17	direct saying -29	direct thinking -10	none -31	relative other -21	shared judging -18
outer|speaker-then-quote|apposition judging organisation|	none -14
outer|speaker-then-quote|apposition judging person|	direct other -12	none 18
outer|speaker-then-quote|apposition judging place|	none -7
outer|speaker-then-quote|apposition other name|	none -16
outer|speaker-then-quote|apposition other noun|	apposed saying -14	apposition saying 7	direct judging -13	direct other -22	direct saying -10	none -44	relative other -20	shared saying -11
outer|speaker-then-quote|apposition other organisation|	none -12
outer|speaker-then-quote|apposition other person|	direct saying -8	none 29
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition other pronoun|	none -6
outer|speaker-then-quote|apposition saying noun|	apposed judging -11	apposed other -12	apposed saying -15	apposition other -17	apposition saying -18	direct judging -22	direct other -27	direct saying -13	none -63	passive other -8	relative judging -9	relative other -29	relative saying -23	shared judging -18	shared other -8	shared saying -17	shared thinking -15
outer|speaker-then-quote|apposition saying organisation|	direct saying -14	none -18
outer|speaker-then-quote|apposition saying person|	apposed judging -13	direct judging 7	direct saying 11	direct thinking -15	none 45	shared judging -9
outer|speaker-then-quote|apposition saying place|	direct saying -15	none -15
outer|speaker-then-quote|apposition saying pronoun|	none -12
outer|speaker-then-quote|apposition thinking person|	none 23
outer|speaker-then-quote|direct judging name|	none -14
outer|speaker-then-quote|direct judging noun|	apposed judging -12	apposed other -7	apposed saying -12	apposition saying -23	direct thinking -18	none 7	relative other 7	shared other -26	shared thinking -10
outer|speaker-then-quote|direct judging person|	direct judging 14	direct other 19	none 22	relative other -7
outer|speaker-then-quote|direct judging pronoun|	apposed saying -6	direct other 12	direct saying -11	none -16	shared saying -26
outer|speaker-then-quote|direct other name|	apposed saying -16	direct other -17	direct saying -27	none -8
outer|speaker-then-quote|direct other noun|	apposed other -13	apposed saying -17	apposed thinking -11	apposition saying -33	direct judging 8	direct thinking -9	passive other 12	passive saying -13	relative judging -17	relative other -24	relative saying -17	shared judging -19	shared other -20	shared saying -32	shared thinking -14
outer|speaker-then-quote|direct other organisation|	apposed saying -20	direct thinking -9	none -12	relative saying -11	shared saying -24
outer|speaker-then-quote|direct other person|	apposed saying -29	apposition saying -21	direct judging 7	direct saying -10	direct thinking 8	relative saying -17
outer|speaker-then-quote|direct other place|	apposed saying -8	direct saying -15	none -20	shared saying -14
outer|speaker-then-quote|direct other pronoun|	apposed other -17	apposed saying -14	apposition saying -33	direct judging 8	direct other 6	direct saying -21	none -23	passive saying -16	shared saying -45
outer|speaker-then-quote|direct saying name|	direct other 13	direct saying -14	direct thinking -11	none -11
outer|speaker-then-quote|direct saying noun|	apposed judging 8	apposed other 8	apposed thinking -15	direct judging 12	direct other -13	direct saying 16	direct thinking 16	none 9	passive other -14	passive saying 15	relative judging -17	relative other -11	relative saying -10	shared other -11
outer|speaker-then-quote|direct saying organisation|	direct judging 18	direct other 22	direct saying 15	none 14
outer|speaker-then-quote|direct saying person|	apposed judging -9	direct judging 26	direct other 7	direct thinking -7	passive other 14	relative judging 15	relative other 14	shared other 6
outer|speaker-then-quote|direct saying place|	direct saying -10	none -11
outer|speaker-then-quote|direct saying pronoun|	apposed judging 21	apposed saying -16	direct judging 13	direct other 22	direct thinking 22	relative other 18	shared judging 19	shared saying -17
outer|speaker-then-quote|direct thinking name|	none 11
outer|speaker-then-quote|direct thinking noun|	apposed saying -25	apposition judging -16	direct judging -7	direct other -6	none 11	shared judging -8	shared saying -27
outer|speaker-then-quote|direct thinking person|	direct other 9
outer|speaker-then-quote|direct thinking place|	direct saying -14	none 12
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -11	apposition saying -23	direct other -8	direct saying -41	shared saying -34
outer|speaker-then-quote|passive judging noun|	none -12
outer|speaker-then-quote|passive judging organisation|	none -17
outer|speaker-then-quote|passive other noun|	direct other -11	direct saying -20	none -11
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none -24
outer|speaker-then-quote|passive saying person|	none 10
outer|speaker-then-quote|relative judging noun|	apposed saying -15	direct saying 7
outer|speaker-then-quote|relative judging person|	none 9
outer|speaker-then-quote|relative other noun|	apposed judging -18	apposed saying -17	direct judging -22	direct thinking -13	none 12	shared saying 12
outer|speaker-then-quote|relative other organisation|	none 6
outer|speaker-then-quote|relative other person|	direct other -18	direct thinking 18	none -18
outer|speaker-then-quote|relative saying noun|	apposed saying -15	direct thinking -12	none 11	shared saying 9
outer|speaker-then-quote|relative saying organisation|	none 21
outer|speaker-then-quote|relative saying person|	direct other -19	direct saying -13
outer|speaker-then-quote|relative thinking noun|	none 12
outer|speaker-then-quote|shared judging name|	relative other 7
outer|speaker-then-quote|shared judging noun|	apposed judging -12	apposed other -7	apposed saying -15	direct saying -18	direct thinking -13	passive other 7	relative other 11	shared judging -12	shared other -11
outer|speaker-then-quote|shared judging organisation|	direct judging -13	direct other 16	direct saying -6
outer|speaker-then-quote|shared judging person|	apposed judging 7	apposed saying -10	direct judging 24	direct saying -17	direct thinking 11	none 8	passive other -7	relative other -14	shared judging 8
outer|speaker-then-quote|shared judging place|	direct other -10
outer|speaker-then-quote|shared judging pronoun|	direct judging -9	direct saying 16	direct thinking -17
outer|speaker-then-quote|shared other name|	direct other -9
outer|speaker-then-quote|shared other noun|	apposed judging -12	apposed other -24	apposed saying -7	apposition saying -6	direct saying -25	none -10	relative other -9	shared judging 13	shared saying -12
outer|speaker-then-quote|shared other organisation|	direct saying -6	none -13
outer|speaker-then-quote|shared other person|	apposed judging 15	apposed other -15	direct judging -8	direct saying -7	relative other -7	shared judging -8	shared other -14	shared thinking -11
outer|speaker-then-quote|shared other pronoun|	apposed saying -14	direct judging 9	direct thinking 6	shared saying 14
outer|speaker-then-quote|shared saying name|	apposed saying -15	direct judging 6	direct other 6	direct saying -15	shared judging 13	shared saying -16
outer|speaker-then-quote|shared saying noun|	apposed judging -30	apposed other -10	apposed saying -18	apposed thinking -27	apposition saying 13	direct judging -9	direct other 12	none -35	passive other 14	relative other -6	relative saying 17	shared judging 6	shared other -14	shared saying -25
outer|speaker-then-quote|shared saying organisation|	apposed judging 7	apposition other 9	direct saying -11	none -7	passive other -18
outer|speaker-then-quote|shared saying person|	apposed other 12	apposition saying 18	direct other -20	direct thinking -9	none 24	relative judging -8	relative other -8	shared judging 6	shared other 23	shared saying 27	shared thinking 21
outer|speaker-then-quote|shared saying place|	apposed other -12
outer|speaker-then-quote|shared saying pronoun|	apposed saying -15	direct judging 20	direct other 24	direct saying -9	direct thinking -11	relative other -9	shared saying -15
outer|speaker-then-quote|shared thinking name|	direct saying 11
outer|speaker-then-quote|shared thinking noun|	apposed saying -14	direct judging 11	direct other -16	direct saying -14	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 18	direct other 13	none -12
outer|speaker-then-quote|shared thinking pronoun|	direct other -8	direct saying 8
outer|verb-then-speaker|inverted judging name|	none -36
outer|verb-then-speaker|inverted judging noun|	inverted saying -12	none -8
outer|verb-then-speaker|inverted judging organisation|	none -21
outer|verb-then-speaker|inverted judging person|	none -35
outer|verb-then-speaker|inverted judging pronoun|	none 11
outer|verb-then-speaker|inverted saying name|	none 6
outer|verb-then-speaker|inverted saying noun|	inverted judging -14	inverted saying -26	none -11
outer|verb-then-speaker|inverted saying organisation|	none -24
outer|verb-then-speaker|inverted saying person|	none 24
outer|verb-then-speaker|inverted saying place|	none -26
outer|verb-then-speaker|inverted saying pronoun|	none 17
phrase|according-to|name|	false 23	true -7
phrase|according-to|noun|	true 15
phrase|according-to|pronoun|	false 19
phrase|colon|name|	false 22	true 14
phrase|colon|noun|	false -32
phrase|interview|name|	false -35
phrase|named-before|name|	false -10
phrase|named-before|pronoun|	false -27
phrase|named-nearby|pronoun|	false -16
phrase|name|	false 6	true 12
phrase|noun|	false -18	true 9
phrase|paragraph-before|name|	true -16
phrase|paragraph-before|noun|	false -44	true -44
phrase|paragraph-before|pronoun|	false -23
phrase|possessor|name|	false -21
phrase|possessor|noun|	true -12
phrase|possessor|pronoun|	false 7
phrase|pronoun|	false 7
phrase|quote-then-speaker|name|	true 9
phrase|quote-then-speaker|noun|	false -14
phrase|quote-then-speaker|pronoun|	false 19
phrase|quote-then-verb|name|	true 22
phrase|quote-then-verb|noun|	false 7
phrase|quote-then-verb|pronoun|	false 10
phrase|sentence-after|name|	false -12	true -9
phrase|sentence-after|noun|	false -8
phrase|sentence-after|pronoun|	false 11
phrase|sentence-before|name|	false -7
phrase|sentence-before|noun|	false -13	true -13
phrase|signature|name|	false 6
phrase|speaker-then-quote|name|	false 13
phrase|speaker-then-quote|noun|	false -9	true 15
phrase|speaker-then-quote|pronoun|	false 7
phrase|topic|name|	true 11
phrase|topic|noun|	false -18	true -24
phrase|topic|pronoun|	false -33
phrase|verb-then-speaker|name|	false 12
phrase|verb-then-speaker|noun|	false -21	true 6
phrase|verb-then-speaker|pronoun|	false 21
pronoun|according-to|	ela 18	ele 17	elle 19	er 13	het -12	lui 14
pronoun|colon|	he 11	it -18
pronoun|named-before|	ela -10	ele 14	elle -13	es -19	he -16	het -25	hij 8	i -23	ils -16	it -30	lei 12	man -15	nous -8	on -23	she -17	sie -15	they -28	we -12	you -12	zij 6	él -11
pronoun|named-nearby|	ela 12	ele 13	er 18	es -40	he 12	het -39	hij 18	i -25	it -49	lui 8	man -46	nous -18	on -36	she 20	sie 19	they -6	we -22	you -19	zij 22
pronoun|paragraph-before|	elle -9	he 10	het -10	i -6	il -10	it -25	she -31	sie -15	they -13	you -8	ze -8
pronoun|possessor|	he -16	her 8	his 6	ihr -6	it -22	its -25	leur -16	my -17	our -15	she -12	their -14
pronoun|quote-then-speaker|	elle 32	er -9	he 11	hij -6	i -14	il 17	it -19	she 20	they -14
pronoun|quote-then-verb|	ela 21	ele 24	elle 14	er 31	es -22	he -14	het -21	hij 18	il 21	it -13	lei 20	she -14	sie 25	zij 18	él 24
pronoun|sentence-after|	elle -8	er 7	i -18	man -15	she 9	they -26
pronoun|sentence-before|	ela 12	er 22	es -26	he -15	het -33	hij 12	i -36	ils -14	it -38	lui -8	man -26	on -22	they -29	we -9	you -6	él -19
pronoun|speaker-then-quote|	celle-ci -6	ela 21	ele 25	ella 12	elle -11	er -12	es -15	he 43	i -7	il -18	it -29	man -40	on -29	you -16	ze 13	zij 17
pronoun|topic|	celle-ci -15	ela -13	ele 16	ella 22	elle -22	er -23	es -22	het -40	hij -14	il -28	ils -12	lei 9	lui 19	man -48	nous -9	on -42	ze -23	zij 12	él -7
pronoun|verb-then-speaker|	er 21	es -28	he -6	het -41	hij 27	il 19	it -38	lei 14	she -28	sie 23	ze 16
says|according-to|	never 16	too 6
says|colon|	never 18	often 19	too 38
says|interview|	never -35
says|named-before|	often -14	too -12
says|named-nearby|	often -12	too 6
says|	never 7
says|paragraph-before|	never -27	often 17	too -9
says|possessor|	never -7	often -20	too -19
says|quote-then-speaker|	never 17	often 6	too -13
says|quote-then-verb|	often 27	too 14
says|sentence-after|	never -15	often 14	too -8
says|sentence-before|	never 7	often -34
says|signature|	never 9
says|speaker-then-quote|	often 23	too 14
says|topic|	never 6	too -15
says|verb-then-speaker|	never 9	often -14
size|according-to|10+|	according 22
size|according-to|1|	according 6
size|according-to|3|	according 9
size|according-to|4-5|	according 14
size|according-to|6-9|	according -6
size|colon|10+|	judging 7	naked 13	other -12
size|colon|1|	naked -8
size|colon|2|	naked -12
size|colon|4-5|	naked -21
size|interview|10+|	naked -29
size|interview|3|	naked -9
size|interview|6-9|	naked -13
size|named-before|10+|	naked -15
size|named-before|1|	naked -8
size|named-before|2|	naked -12
size|named-before|3|	naked -9
size|named-before|4-5|	naked -13
size|named-nearby|10+|	naked 8
size|named-nearby|3|	naked -8
size|named-nearby|4-5|	naked -20
size|named-nearby|6-9|	naked 8
size|paragraph-before|10+|	according -24	judging -19	other -31	thinking -30
size|paragraph-before|1|	judging -9	other -15	saying -16
size|paragraph-before|2|	judging -11	other -26	saying -24
size|paragraph-before|3|	judging -13	other -21	saying -20	thinking -12
size|paragraph-before|4-5|	according -6	judging -14	other -9	saying -28	thinking -14
size|paragraph-before|6-9|	according -8	judging -25	other -8	saying -34	thinking -19
size|possessor|10+|	naked -6
size|possessor|1|	naked -19
size|possessor|2|	naked -7
size|possessor|3|	naked -11
size|quote-then-speaker|10+|	judging -14	saying 12
size|quote-then-speaker|1|	judging -11	other -26	saying -16	thinking -34
size|quote-then-speaker|2|	judging -20	other -16	saying 7	thinking -12
size|quote-then-speaker|3|	saying -13
size|quote-then-speaker|4-5|	judging -16	saying 27	thinking 6
size|quote-then-speaker|6-9|	other -13	thinking -15
size|quote-then-verb|10+|	judging 10	other 7	saying 10
size|quote-then-verb|1|	saying -12
size|quote-then-verb|2|	judging 7
size|quote-then-verb|3|	saying 26
size|quote-then-verb|4-5|	judging -12	other 15	saying -6
size|quote-then-verb|6-9|	other 15	saying 8
size|sentence-after|10+|	thinking -21
size|sentence-after|1|	judging -15	thinking -18
size|sentence-after|2|	judging -41	other -44	thinking -19
size|sentence-after|3|	judging -27	other -12	saying -6
size|sentence-after|4-5|	judging -31	other -12	saying -11	thinking 11
size|sentence-after|6-9|	according -9	judging -13	other -15	thinking -34
size|sentence-before|10+|	according 10	judging -28	other -37	saying 8	thinking -35
size|sentence-before|1|	judging -8	other -27	saying -37	thinking -29
size|sentence-before|2|	according -15	saying -16	thinking -35
size|sentence-before|3|	according -11	judging -15	saying -8
size|sentence-before|4-5|	according -13	judging -27	thinking -34
size|sentence-before|6-9|	according -10	judging -16	thinking -13
size|signature|10+|	naked 14
size|speaker-then-quote|10+|	judging 12	saying 22	thinking -8
size|speaker-then-quote|1|	judging 12	other -8	saying -6	thinking 12
size|speaker-then-quote|2|	judging -14	other -26	saying 11	thinking 10
size|speaker-then-quote|3|	other -10	saying 12	thinking -16
size|speaker-then-quote|4-5|	judging 12	saying -8	thinking -10
size|speaker-then-quote|6-9|	judging -7	other -19	thinking -11
size|topic|1|	naked -14
size|topic|3|	naked -6
size|topic|4-5|	naked -15
size|topic|6-9|	naked -12
size|transcript|10+|	naked -11
size|transcript|6-9|	naked 13
size|verb-then-speaker|10+|	judging -40	saying -17
size|verb-then-speaker|1|	judging -15
size|verb-then-speaker|2|	judging -39	saying -14
size|verb-then-speaker|3|	judging -17	saying -12
size|verb-then-speaker|4-5|	judging -17	saying 13
size|verb-then-speaker|6-9|	saying 17
starts|according-to|false|	according 23
starts|colon|false|	apposed -8	apposition -14	direct 8	inverted -11	naked -19
starts|colon|true|	direct 10	naked 18	shared 8
starts|interview|false|	naked -22
starts|interview|true|	naked -27
starts|named-before|false|	naked -12
starts|named-before|true|	naked -19
starts|named-nearby|false|	naked -11
starts|named-nearby|true|	naked 17
starts|paragraph-before|false|	according -16	apposed -29	apposition -29	direct -11	inverted -44	passive -12	relative -18	shared -27
starts|paragraph-before|true|	apposed -18
starts|possessor|true|	naked 9
starts|quote-then-speaker|false|	apposed 7	direct 8	relative -33	shared -18
starts|quote-then-speaker|true|	apposed -17	shared 18
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	apposed -13	apposition -34	direct -16	inverted 13	passive -16	relative -11	shared -11
starts|sentence-after|true|	apposition -12	direct 10	relative -16	shared -9
starts|sentence-before|false|	apposed -63	direct -10	passive -39	relative -48
starts|sentence-before|true|	apposition -32	relative 9
starts|signature|false|	naked 8
starts|speaker-then-quote|false|	apposed -16	apposition -33	direct 26	shared -39
starts|speaker-then-quote|true|	apposed 10	apposition -22	direct 12	relative 26	shared 7
starts|topic|false|	naked -15
subject|according-to|	elided -19	none -10	own -17
subject|according-to|elided|	0 -19
subject|according-to|elided|1|	name -8	pronoun -13
subject|according-to|none|	0 -12	1 6
subject|according-to|none|13-25|	name 22	noun -8
subject|according-to|none|1|	name 21	noun 7	pronoun 19
subject|according-to|none|2|	name 25	noun -19
subject|according-to|none|3|	name -15	pronoun 23
subject|according-to|none|4-6|	name 16	noun -18	pronoun 16
subject|according-to|none|7-12|	noun -20	pronoun 20
subject|according-to|own|	0 -18
subject|according-to|own|0|	noun -18
subject|according-to|own|13-25|	name -12
subject|according-to|own|1|	name 9	noun -14
subject|according-to|own|3|	name 7
subject|according-to|own|4-6|	name -6	noun -7
subject|according-to|own|7-12|	name -23	noun -21
subject|colon|	elided -10	own -23
subject|colon|elided|	0 -10
subject|colon|elided|1|	noun -24
subject|colon|none|1|	name 16	noun -21
subject|colon|none|7-12|	name 23
subject|colon|own|	0 -22
subject|colon|own|1|	name 11	noun -30	pronoun -10
subject|interview|	none -35
subject|interview|none|	0 -35
subject|interview|none|26+|	name -35
subject|named-before|	elided 28
subject|named-before|elided|	0 35
subject|named-before|elided|13-25|	name 11
subject|named-before|elided|1|	name -12
subject|named-before|elided|26+|	name -19
subject|named-before|elided|4-6|	name 21	pronoun -16
subject|named-before|elided|7-12|	name 33
subject|named-before|none|13-25|	name 14
subject|named-before|none|1|	pronoun 10
subject|named-before|none|26+|	name -38	pronoun -21
subject|named-before|none|2|	name -20
subject|named-before|none|4-6|	name -6
subject|named-before|none|7-12|	name 20
subject|named-before|own|13-25|	name -31	pronoun -37
subject|named-before|own|1|	name 27	pronoun -19
subject|named-before|own|26+|	name -44	pronoun -18
subject|named-before|own|3|	name -21	pronoun -24
subject|named-before|own|4-6|	name -7	pronoun -45
subject|named-before|own|7-12|	name -31	pronoun -40
subject|named-nearby|	elided 6	none 10	own 26
subject|named-nearby|elided|	0 10	1 -19	2 -7
subject|named-nearby|elided|0|	name -17
subject|named-nearby|elided|13-25|	name -11
subject|named-nearby|elided|1|	name -6
subject|named-nearby|elided|2|	name 12	pronoun -14
subject|named-nearby|elided|3|	name -9
subject|named-nearby|elided|4-6|	name 13
subject|named-nearby|elided|7-12|	name 15
subject|named-nearby|none|	0 11	2 -15
subject|named-nearby|none|0|	name -13	pronoun -14
subject|named-nearby|none|13-25|	name 11	pronoun -17
subject|named-nearby|none|1|	name 16
subject|named-nearby|none|26+|	name -22
subject|named-nearby|none|3|	name 10	pronoun -10
subject|named-nearby|none|4-6|	name 20
subject|named-nearby|none|7-12|	name -6	pronoun -21
subject|named-nearby|own|	0 36	1 -18	2 -7
subject|named-nearby|own|0|	name -35	pronoun -16
subject|named-nearby|own|13-25|	name -15	pronoun -17
subject|named-nearby|own|1|	name 7	pronoun -24
subject|named-nearby|own|26+|	name -36
subject|named-nearby|own|2|	name 34	pronoun 10
subject|named-nearby|own|3|	name 21	pronoun -8
subject|named-nearby|own|4-6|	name 14	pronoun -19
subject|named-nearby|own|7-12|	name 17	pronoun -8
subject|paragraph-before|	elided -23	none -48	own -32
subject|paragraph-before|elided|	0 -14	1 -14	2 -16
subject|paragraph-before|elided|26+|	name -13	noun -23
subject|paragraph-before|none|	0 -40	1 -23	2 -21
subject|paragraph-before|none|26+|	name -33	noun -26	pronoun -20
subject|paragraph-before|own|	0 -25	1 -17	2 -25
subject|paragraph-before|own|26+|	name -29	noun -23	pronoun -13
subject|possessor|none|1|	noun -11
subject|possessor|	own -32
subject|possessor|own|	0 -30
subject|possessor|own|2|	pronoun -15
subject|possessor|own|7-12|	noun -15	pronoun -21
subject|quote-then-speaker|elided|	0 -13	1 7	2 -15
subject|quote-then-speaker|	none -25	own -9
subject|quote-then-speaker|none|-12|	name 18
subject|quote-then-speaker|none|	0 -29	1 -7	2 12
subject|quote-then-speaker|none|0|	noun -15
subject|quote-then-speaker|none|1|	name -19	noun -14
subject|quote-then-speaker|none|2|	noun -8
subject|quote-then-speaker|none|4-6|	noun -10
subject|quote-then-speaker|none|7-12|	noun -19
subject|quote-then-speaker|own|-10|	name -10	noun -21
subject|quote-then-speaker|own|-11|	noun 7
subject|quote-then-speaker|own|-12|	noun -19
subject|quote-then-speaker|own|-14|	name -9
subject|quote-then-speaker|own|-15|	name -13
subject|quote-then-speaker|own|-16|	noun -7
subject|quote-then-speaker|own|-17|	name 8
subject|quote-then-speaker|own|-3|	noun -23
subject|quote-then-speaker|own|-4|	name -14	noun -18
subject|quote-then-speaker|own|-5|	noun -16
subject|quote-then-speaker|own|-6|	name 7	noun -7
subject|quote-then-speaker|own|-7|	noun -17
subject|quote-then-speaker|own|-8|	name 12	noun -11
subject|quote-then-speaker|own|	0 -6	1 -10	2 -10
subject|quote-then-speaker|own|0|	noun -24
subject|quote-then-speaker|own|13-25|	noun -22
subject|quote-then-speaker|own|1|	name -7	noun -15
subject|quote-then-speaker|own|2|	name 16	noun -12	pronoun 27
subject|quote-then-speaker|own|3|	noun -12
subject|quote-then-speaker|own|4-6|	name -18	noun -22	pronoun -12
subject|quote-then-verb|	none 24	own 6
subject|quote-then-verb|none|	0 25
subject|quote-then-verb|none|1|	name 32	noun 13
subject|quote-then-verb|own|	0 13	1 -33
subject|quote-then-verb|own|1|	pronoun 24
subject|quote-then-verb|own|2|	name 30	noun -9
subject|quote-then-verb|own|7-12|	name -14	noun -12
subject|sentence-after|	elided -23	none -16	own -11
subject|sentence-after|elided|	0 -20	1 -13
subject|sentence-after|none|	0 -14	1 -8	2 -9
subject|sentence-after|none|0|	name -40	pronoun 12
subject|sentence-after|none|1|	name 12
subject|sentence-after|none|2|	name 6	noun -17
subject|sentence-after|none|3|	noun -14
subject|sentence-after|none|4-6|	name -23	noun -12	pronoun -16
subject|sentence-after|none|7-12|	name -14	noun -19	pronoun -11
subject|sentence-after|own|0|	name -9	pronoun 6
subject|sentence-after|own|	1 -36	2 -32
subject|sentence-after|own|1|	name -15	noun -13
subject|sentence-after|own|2|	noun -16
subject|sentence-after|own|3|	name -26
subject|sentence-after|own|4-6|	name -18	noun -10
subject|sentence-after|own|7-12|	noun -14
subject|sentence-before|elided|	0 19	1 -19	2 -40
subject|sentence-before|elided|13-25|	noun -13	pronoun -18
subject|sentence-before|elided|1|	name -13	noun -47
subject|sentence-before|elided|26+|	name -12	noun -16
subject|sentence-before|elided|3|	name 14	noun -24
subject|sentence-before|elided|4-6|	name 19	noun -9
subject|sentence-before|elided|7-12|	name 24	noun -6
subject|sentence-before|	none -11	own -10
subject|sentence-before|none|	0 -13	1 -17
subject|sentence-before|none|13-25|	name -15	noun -24	pronoun -21
subject|sentence-before|none|1|	name 6	noun -33	pronoun 35
subject|sentence-before|none|26+|	name -30	noun -34	pronoun -16
subject|sentence-before|none|2|	noun -28	pronoun 11
subject|sentence-before|none|3|	noun -29
subject|sentence-before|none|4-6|	name -10	noun 6	pronoun 19
subject|sentence-before|none|7-12|	name -10	noun -10
subject|sentence-before|own|	0 -7	1 -6	2 -64
subject|sentence-before|own|13-25|	name -41	noun -11	pronoun -7
subject|sentence-before|own|1|	noun 11	pronoun -23
subject|sentence-before|own|26+|	name -13	noun -35	pronoun -17
subject|sentence-before|own|2|	name -20	noun -31
subject|sentence-before|own|3|	name -45	noun -19	pronoun -28
subject|sentence-before|own|4-6|	name -17	noun -19	pronoun -40
subject|sentence-before|own|7-12|	name -16	noun -16	pronoun -6
subject|speaker-then-quote|elided|	0 10	1 -15
subject|speaker-then-quote|elided|1|	name 21	noun -12
subject|speaker-then-quote|elided|2|	name 12
subject|speaker-then-quote|elided|3|	name 20	noun -15
subject|speaker-then-quote|elided|4-6|	noun -19
subject|speaker-then-quote|elided|7-12|	noun -12
subject|speaker-then-quote|none|	0 8	1 -14	2 -21
subject|speaker-then-quote|none|0|	name 17	noun 7	pronoun -7
subject|speaker-then-quote|none|2|	name 16	pronoun -10
subject|speaker-then-quote|none|3|	noun -14
subject|speaker-then-quote|none|4-6|	name 22	noun -16	pronoun -10
subject|speaker-then-quote|none|7-12|	name -16	noun 9	pronoun -17
subject|speaker-then-quote|	own -15
subject|speaker-then-quote|own|0|	name 22	pronoun -24
subject|speaker-then-quote|own|	1 -21	2 -15
subject|speaker-then-quote|own|13-25|	name -27	noun -16	pronoun -9
subject|speaker-then-quote|own|1|	name 24	noun -21
subject|speaker-then-quote|own|26+|	noun -16
subject|speaker-then-quote|own|2|	pronoun -11
subject|speaker-then-quote|own|3|	noun -15	pronoun -6
subject|speaker-then-quote|own|4-6|	name 11	pronoun -19
subject|speaker-then-quote|own|7-12|	name -15
subject|topic|	elided 12	none -18	own -12
subject|topic|elided|	0 31	1 25	2 -39
subject|topic|elided|13-25|	noun -23	pronoun 15
subject|topic|elided|26+|	name -55	noun -24	pronoun -10
subject|topic|elided|2|	name 16
subject|topic|elided|3|	name 11	noun 15
subject|topic|elided|4-6|	name 35	noun 20	pronoun -7
subject|topic|elided|7-12|	name 21
subject|topic|none|	0 21	1 -19	2 -36
subject|topic|none|0|	name -13	noun -24
subject|topic|none|13-25|	noun -48	pronoun -19
subject|topic|none|1|	name 10	noun -10	pronoun 7
subject|topic|none|26+|	name -21	noun -62	pronoun -18
subject|topic|none|2|	name 7	noun 6
subject|topic|none|3|	name 19	pronoun -6
subject|topic|none|4-6|	noun -7	pronoun -17
subject|topic|none|7-12|	noun -14	pronoun -12
subject|topic|own|	0 11	1 -7	2 -31
subject|topic|own|13-25|	noun -46	pronoun -30
subject|topic|own|1|	noun 6	pronoun -29
subject|topic|own|26+|	name -48	noun -29	pronoun -35
subject|topic|own|2|	name 24	pronoun -8
subject|topic|own|3|	name 12	pronoun 6
subject|topic|own|4-6|	noun -12	pronoun -32
subject|topic|own|7-12|	name -10	noun 7	pronoun -22
subject|verb-then-speaker|	elided -20	own 16
subject|verb-then-speaker|elided|	0 -20
subject|verb-then-speaker|elided|7-12|	noun -10
subject|verb-then-speaker|none|0|	name -19	pronoun -23
subject|verb-then-speaker|none|	1 6
subject|verb-then-speaker|none|1|	name -9	noun -34
subject|verb-then-speaker|none|2|	noun -10	pronoun 18
subject|verb-then-speaker|none|4-6|	noun -15
subject|verb-then-speaker|none|7-12|	noun -10
subject|verb-then-speaker|own|	0 16	2 -17
subject|verb-then-speaker|own|0|	name -21
subject|verb-then-speaker|own|13-25|	noun -29
subject|verb-then-speaker|own|1|	name 25	noun -6	pronoun 10
subject|verb-then-speaker|own|2|	name 18
subject|verb-then-speaker|own|3|	name -7	noun -23	pronoun 22
subject|verb-then-speaker|own|4-6|	name 19	noun -12	pronoun 15
subject|verb-then-speaker|own|7-12|	noun -16	pronoun 10
twin|paragraph-before|apposed judging noun|	apposed judging noun -8	apposed judging place -8	apposition judging noun -9	apposition judging person -9	inverted judging noun -8
twin|paragraph-before|apposed judging person|	apposed judging noun -9	apposition judging noun -18	apposition judging person -12	inverted judging noun -15	inverted judging person -13	shared judging noun -9	shared judging person -13
twin|paragraph-before|apposed judging place|	apposed judging noun -10
twin|paragraph-before|apposed other noun|	apposed other noun -7	apposed other person -9	apposition other noun -14	apposition other person -15	apposition other place -6	direct other noun -9	direct other pronoun -13	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposition other noun -9
twin|paragraph-before|apposed other person|	apposed other noun -20	apposed other person -12	apposed saying person -20	apposition other noun -21	apposition other organisation -10	apposition other person -17	apposition saying noun -10	direct other noun -13	direct other person -9	shared other noun -10	shared other person -11
twin|paragraph-before|apposed saying noun|	apposed saying noun -26	apposed saying person -15	apposed saying place -15	apposition saying noun -15	apposition saying person -20	apposition saying place -6	direct saying noun -12	direct saying organisation -6	direct saying person -23	inverted saying noun -25	inverted saying person -7	inverted saying pronoun -8	shared saying noun -13	shared saying organisation -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -8	apposed saying person -9	apposition saying noun -9	apposition saying organisation -9	direct saying noun -10	inverted saying noun -9	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -22	apposed saying noun -22	apposed saying organisation -11	apposed saying person -18	apposed saying place -11	apposition saying noun -10	apposition saying organisation -14	apposition saying person -9	apposition saying place -8	direct saying noun -14	direct saying person -12	inverted saying name -11	inverted saying noun -19	inverted saying pronoun -19	passive saying noun -14	shared saying noun -14	shared saying person 11
twin|paragraph-before|apposed saying place|	apposed saying noun -18	apposed saying place -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -6	direct thinking noun -8
twin|paragraph-before|apposed thinking person|	apposed thinking noun -12	apposition thinking noun -10	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -6	apposed judging person -9
twin|paragraph-before|apposition judging person|	apposed judging noun -15	apposed judging person -10	inverted judging noun -8
twin|paragraph-before|apposition other noun|	apposed other noun -16	apposed other organisation -7	apposed other person -10	apposition saying noun -7	shared other noun -9
twin|paragraph-before|apposition other organisation|	apposed other person -6
twin|paragraph-before|apposition other person|	apposed other noun -23	apposed other person -17
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying name|	apposed saying person -10
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -11	apposed saying organisation -6	apposed saying person -22	apposition other noun -6	inverted saying noun -16	inverted saying organisation -10	inverted saying pronoun -8	shared saying noun -11	shared saying person -9	shared saying pronoun -9
twin|paragraph-before|apposition saying organisation|	apposed saying organisation -7	apposed saying person -8
twin|paragraph-before|apposition saying person|	apposed saying name -11	apposed saying noun -26	apposed saying person -8	inverted saying noun -15	shared saying person -8
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -6	direct other noun -14	passive judging noun -7
twin|paragraph-before|direct judging organisation|	apposed judging noun -6
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -15	apposed judging organisation -12	direct other person -16	shared judging person -6
twin|paragraph-before|direct judging pronoun|	apposed judging noun -16	direct other pronoun -12
twin|paragraph-before|direct other noun|	apposed other noun -11	apposed other person -6	direct judging noun -11	direct other noun -12	direct saying noun -11	passive other noun -9
twin|paragraph-before|direct other organisation|	apposed other organisation -6	direct other organisation -10
twin|paragraph-before|direct other person|	apposed other name -13	apposed other noun -21	apposed other person -12	direct judging person -10	direct other person -16	direct saying person -15	passive other noun -9
twin|paragraph-before|direct other place|	direct other place -7
twin|paragraph-before|direct other pronoun|	apposed other name -7	apposed other noun -19	direct judging pronoun -10	direct other pronoun -13	direct saying pronoun -11
twin|paragraph-before|direct saying name|	apposed saying noun -15	inverted saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -17	apposed saying organisation -12	apposed saying person -11	apposed saying place -10	direct other noun -13	inverted saying noun -7	relative saying noun -9	relative saying person -11	shared saying noun -8
twin|paragraph-before|direct saying organisation|	apposed saying noun 7	apposed saying organisation -8	direct other organisation -10	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying name -23	apposed saying noun -19	apposed saying organisation -20	apposed saying person -20	apposed saying place -15	direct other person -19	inverted saying noun -15	shared saying person -8
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -23	direct other pronoun -16
twin|paragraph-before|direct thinking noun|	apposed thinking noun -7
twin|paragraph-before|direct thinking person|	apposed thinking noun -11
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -9
twin|paragraph-before|inverted judging person|	apposed judging person -6
twin|paragraph-before|inverted saying noun|	apposed saying noun -20	apposed saying person -12	apposition saying noun -16	apposition saying person -11	direct saying person -8	inverted saying person -10	shared saying pronoun -7
twin|paragraph-before|inverted saying organisation|	apposed saying person -11	apposition saying noun -11
twin|paragraph-before|inverted saying person|	apposed saying noun -14	inverted saying noun -12	shared saying noun -7	shared saying organisation -7
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -9	apposed saying person -7	apposition saying noun -13
twin|paragraph-before|passive other noun|	direct other noun -10
twin|paragraph-before|passive saying noun|	apposed saying person -7
twin|paragraph-before|relative other noun|	direct other noun -9	relative other noun -10
twin|paragraph-before|relative other person|	direct other noun -7	relative other person -10
twin|paragraph-before|relative saying noun|	direct saying noun -8
twin|paragraph-before|relative thinking noun|	direct thinking noun -6
twin|paragraph-before|shared judging noun|	apposed judging person -7	apposition judging noun -7	shared judging noun -7	shared judging person -6
twin|paragraph-before|shared judging person|	apposed judging person -13	direct judging noun -10	direct judging person -7	inverted judging noun -11	shared judging noun -17	shared judging pronoun -9
twin|paragraph-before|shared judging pronoun|	apposition judging noun -10	direct judging noun -6	shared judging noun -10	shared judging pronoun -11
twin|paragraph-before|shared other noun|	apposed other noun -8	apposition other noun -8	shared other noun -9
twin|paragraph-before|shared other person|	apposed other person -10	apposition other noun -9	shared other noun -7
twin|paragraph-before|shared other pronoun|	apposition other noun -7	shared other noun -6
twin|paragraph-before|shared saying name|	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -13	apposed saying person -10	direct saying noun -9	inverted saying noun -9	shared saying noun -14	shared saying person -13
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -8	apposition saying noun -7	inverted saying person 9	shared saying noun -11
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposed saying person 11	apposition saying person -10	direct saying noun -11	direct saying person -8	inverted saying noun -15	inverted saying pronoun -12	shared saying noun -24	shared saying person -13	shared saying pronoun -19
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	inverted saying noun 8	shared saying noun -17	shared saying person -12	shared saying pronoun -17
twin|paragraph-before|shared thinking noun|	shared thinking noun -6	shared thinking person -7
twin|paragraph-before|shared thinking person|	apposed thinking person -9	apposition thinking noun -7	shared thinking noun -8
twin|quote-then-speaker|apposed judging name|	shared judging name -8
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -37	apposed judging person -27	apposed judging place -11	direct judging noun -12	shared judging noun -26	shared judging person -10	shared judging pronoun -11
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -22
twin|quote-then-speaker|apposed judging person|	apposed judging noun -17	apposition judging noun 9	direct judging noun 10	shared judging noun -6	shared judging person -12
twin|quote-then-speaker|apposed judging place|	apposed judging noun -16	shared judging person -15
twin|quote-then-speaker|apposed other name|	shared other noun -14
twin|quote-then-speaker|apposed other noun|	apposed other person -45	apposed other place -22	apposed saying noun 7	apposition other person -9	apposition other place -16	direct other person -16	direct other place 9	passive other noun -9	shared other noun -14	shared other person -35	shared other pronoun -20
twin|quote-then-speaker|apposed other organisation|	apposed other noun -15	shared other organisation -14
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person -10	direct other noun 13	shared other person 14
twin|quote-then-speaker|apposed other place|	apposed other noun -21	shared other noun -16
twin|quote-then-speaker|apposed saying noun|	apposed other noun 7	apposed saying noun -59	apposed saying person -29	apposition saying noun 7	apposition saying person -8	direct saying noun -7	direct saying organisation -22	direct saying person -27	direct saying pronoun -34	shared saying noun -7	shared saying person -33
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -17	apposition saying noun 11	direct saying noun -7	shared saying person -17
twin|quote-then-speaker|apposed saying person|	apposed saying noun -15	apposition saying name 10	apposition saying noun 41	apposition saying organisation 18	apposition saying place 10	direct saying noun -11	direct saying organisation -8	direct saying person -13	shared saying noun 12
twin|quote-then-speaker|apposed saying place|	apposed saying noun -23
twin|quote-then-speaker|apposed thinking noun|	apposed thinking person 7	direct thinking noun -10	shared thinking noun 11	shared thinking person -12
twin|quote-then-speaker|apposed thinking person|	shared thinking noun -6	shared thinking person 11
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -17	apposed judging person -8	shared judging noun -15	shared judging person -19	shared judging pronoun -19
twin|quote-then-speaker|apposition judging person|	shared judging person -7
twin|quote-then-speaker|apposition other noun|	apposed other noun -18	apposed other organisation -10	apposed other person -21	apposition saying noun -14	shared other noun -11	shared other organisation -15	shared other person -14
twin|quote-then-speaker|apposition other person|	apposed other noun -12
twin|quote-then-speaker|apposition other place|	apposed other noun -16
twin|quote-then-speaker|apposition saying name|	apposed saying person -25
twin|quote-then-speaker|apposition saying noun|	apposed saying person -9	apposition other noun -12	shared saying name -10	shared saying noun -14	shared saying organisation -9	shared saying pronoun -18
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -20	shared saying noun -19
twin|quote-then-speaker|apposition saying person|	apposed saying noun 9	shared saying person -23	shared saying pronoun 10
twin|quote-then-speaker|apposition saying place|	apposed saying person -13
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 19
twin|quote-then-speaker|apposition thinking noun|	shared thinking pronoun -14
twin|quote-then-speaker|direct judging noun|	apposed judging noun -29	apposed judging person -12	direct other noun -9	passive judging noun -12	shared judging noun -15	shared judging organisation -13	shared judging person -20	shared judging pronoun -9
twin|quote-then-speaker|direct judging organisation|	apposed judging person -10
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -17	shared judging noun -9	shared judging pronoun -11
twin|quote-then-speaker|direct other noun|	apposed other noun -26	apposed other person -35	direct judging noun -10	direct other noun -26	direct saying noun -6	direct thinking noun -11	passive other noun -18	passive other organisation 6	passive other person -18	relative other noun -23	relative other person -16
twin|quote-then-speaker|direct other person|	direct other person -20
twin|quote-then-speaker|direct other place|	apposed other noun -19
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -16	direct other pronoun -24	direct saying pronoun -16	relative other person -23	shared judging pronoun -14
twin|quote-then-speaker|direct saying noun|	apposed saying noun 18	apposed saying organisation -11	direct other noun -8	passive saying noun 7	relative saying noun -14	relative saying person -13	shared saying noun -18	shared saying person -30	shared saying pronoun -15
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 13	apposed saying person 8
twin|quote-then-speaker|direct saying person|	apposed saying noun 21	apposed saying person 14	direct other person -9	passive saying noun 13
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 10	direct other pronoun -15	passive saying noun 15
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -13	apposed thinking person -10	direct other noun -9	passive thinking noun -13	relative thinking noun -11	shared thinking person -17
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 8
twin|quote-then-speaker|passive judging noun|	direct judging noun -12
twin|quote-then-speaker|passive other noun|	apposed other noun -16	direct other noun -21	shared other noun -23	shared other person -11	shared other pronoun -15
twin|quote-then-speaker|passive saying noun|	apposition saying noun -11	direct saying noun -15	direct saying person -19	direct saying pronoun -13
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -13
twin|quote-then-speaker|relative judging person|	relative other person 10
twin|quote-then-speaker|relative other noun|	direct other noun -16	relative other noun -15	relative saying noun -8
twin|quote-then-speaker|relative other person|	direct other noun -8	direct other pronoun -7	relative judging person 7
twin|quote-then-speaker|relative saying noun|	direct saying noun -12	relative other noun -8
twin|quote-then-speaker|relative saying person|	direct saying noun 20	relative other person 7
twin|quote-then-speaker|shared judging name|	shared judging noun 8
twin|quote-then-speaker|shared judging noun|	apposed judging noun -26	apposed judging person -15	apposition judging noun 9	direct judging noun 11	direct judging pronoun 7	shared judging name -19	shared judging noun -9	shared judging organisation -13	shared judging pronoun -13
twin|quote-then-speaker|shared judging organisation|	direct judging noun 16	shared judging person -15
twin|quote-then-speaker|shared judging person|	apposed judging place -7	apposition judging noun -10	shared judging organisation 14	shared judging person -20	shared judging pronoun -10
twin|quote-then-speaker|shared judging place|	shared judging person -6
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 11	apposition judging noun 25	direct judging pronoun -12	direct other pronoun -13	shared judging person 12	shared judging pronoun -7
twin|quote-then-speaker|shared other noun|	apposed other name 13	apposed other noun -9	passive other noun -15	shared other person -30	shared saying noun -12
twin|quote-then-speaker|shared other organisation|	apposed other organisation -15	apposition other noun 6	shared other noun -8
twin|quote-then-speaker|shared other person|	apposed other noun -9	apposed other person 37	apposition other noun 12	passive other noun -9	shared other person -7
twin|quote-then-speaker|shared other place|	shared other noun -17
twin|quote-then-speaker|shared other pronoun|	passive other noun -7	shared other noun -11	shared other person -10	shared other pronoun 16
twin|quote-then-speaker|shared saying name|	apposed saying noun -15	apposition saying noun -15	shared saying person 9	shared saying pronoun -6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -26	apposed saying person -24	apposed saying place -18	apposition saying noun -9	apposition saying person -12	direct saying noun 16	shared other noun -11	shared saying name -7	shared saying noun -7
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -17	apposed saying organisation -12	apposition saying noun -12	shared saying noun -13	shared saying person -16
twin|quote-then-speaker|shared saying person|	apposed saying organisation -14	apposed saying person 12	direct saying noun -7	shared saying name -10	shared saying organisation -9	shared saying person -14
twin|quote-then-speaker|shared saying place|	apposed saying noun -13
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -6	apposition saying person -9	apposition saying pronoun 19	direct saying noun -9	shared other pronoun 18	shared saying name -15	shared saying person -8	shared saying pronoun -10
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 8	apposed thinking person -6	shared thinking noun -7	shared thinking person -15	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 12	apposed thinking person 11	apposition thinking noun 11	direct thinking noun 13	shared thinking noun 17	shared thinking pronoun 13
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -6	shared thinking noun -19	shared thinking person -14
twin|quote-then-verb|inverted judging person|	inverted judging person 28
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -29
twin|quote-then-verb|inverted saying noun|	inverted saying person 12
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -24
twin|quote-then-verb|inverted saying person|	inverted saying noun -10	inverted saying person 29
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -11
twin|quote-then-verb|inverted saying pronoun|	inverted saying name 6	inverted saying noun 16	inverted saying organisation 33	inverted saying place 13
twin|sentence-after|apposed judging organisation|	apposition judging noun -10
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -10
twin|sentence-after|apposed other noun|	apposition other noun -13	apposition other person -22	direct other person -14	direct other pronoun -11
twin|sentence-after|apposed other person|	apposition other person -14
twin|sentence-after|apposed saying noun|	apposition saying noun -14	apposition saying person -15	direct saying noun -7	direct saying pronoun -13	inverted saying noun -19
twin|sentence-after|apposed saying person|	inverted saying noun -15
twin|sentence-after|apposition judging noun|	apposed judging person -6
twin|sentence-after|apposition other noun|	apposed other noun -11
twin|sentence-after|apposition other person|	apposed other noun -12	apposed other person -10
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -16	inverted saying noun -6	inverted saying pronoun -13
twin|sentence-after|apposition saying person|	apposed saying noun -8
twin|sentence-after|direct other noun|	apposed other name -9	apposed other noun -17	direct other noun -35	direct saying noun -9
twin|sentence-after|direct other organisation|	direct saying organisation -15
twin|sentence-after|direct other person|	apposed other noun -17
twin|sentence-after|direct other pronoun|	apposed other noun -13	direct other pronoun -26	direct saying pronoun 13
twin|sentence-after|direct saying noun|	apposed saying noun -15	direct other noun -7	shared saying noun -13	shared saying person -13
twin|sentence-after|direct saying organisation|	direct other organisation -13
twin|sentence-after|direct saying person|	inverted saying noun -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 13	inverted saying noun 8
twin|sentence-after|inverted saying noun|	apposed saying noun -16	apposed saying person -11	apposition saying noun -9	direct saying person -21	direct saying pronoun -14	inverted saying noun -18
twin|sentence-after|shared saying noun|	direct saying noun -11
twin|sentence-after|shared saying person|	direct saying noun -9
twin|sentence-before|apposed judging name|	inverted judging noun -17
twin|sentence-before|apposed judging noun|	apposed judging noun -14	apposed judging person -20	apposition judging noun -10	apposition judging organisation -10	apposition judging person -29	direct judging noun -9	direct judging person -17	direct judging pronoun -10	inverted judging noun -16
twin|sentence-before|apposed judging organisation|	apposition judging noun -16	inverted judging noun -18
twin|sentence-before|apposed judging person|	apposed judging noun -26	apposed judging person -18	apposition judging noun -12	direct judging noun -10	direct judging pronoun -12	inverted judging noun -6	inverted judging person -14
twin|sentence-before|apposed judging place|	inverted judging noun -6
twin|sentence-before|apposed other name|	apposition other noun -15	direct other noun -14	direct other person -10
twin|sentence-before|apposed other noun|	apposed other noun -22	apposed other organisation -17	apposed other person -26	apposed other place -20	apposition other name -16	apposition other noun -30	apposition other organisation -24	apposition other person -35	apposition other place -12	direct other name -13	direct other noun -21	direct other organisation -14	direct other person -19	direct other pronoun -19	inverted judging noun -11	inverted saying noun -12
twin|sentence-before|apposed other organisation|	apposed other noun -25	apposition other noun 6	direct other noun -18	direct other organisation -6	direct other person -14
twin|sentence-before|apposed other person|	apposed other noun -26	apposed other person -23	apposed other place 9	apposition other name -17	apposition other organisation -15	apposition other place -15	direct other noun -18
twin|sentence-before|apposed other place|	apposed other noun -14	apposed other person -12	apposed other place -26	apposition other noun -13	direct other noun -15	direct other organisation -10	direct other person -19	direct other place -16
twin|sentence-before|apposed saying name|	apposed saying noun -9	apposed saying person -13	apposition saying noun -10	apposition saying person -17	direct saying name -9	direct saying noun -17	direct saying organisation -13	direct saying person -18	direct saying pronoun -11	inverted saying noun -17
twin|sentence-before|apposed saying noun|	apposed saying name -9	apposed saying noun -30	apposed saying person -27	apposed saying place -16	apposition saying name -16	apposition saying organisation -15	apposition saying person -48	apposition saying place -9	direct saying name -14	direct saying noun -36	direct saying organisation -23	direct saying person -25	direct saying pronoun -28	inverted saying noun -43	inverted saying organisation -11	inverted saying person -12	inverted saying pronoun -23
twin|sentence-before|apposed saying organisation|	apposed saying person -16	apposition saying noun -32	apposition saying place -17	direct saying noun -11	direct saying person -14	direct saying pronoun -18	inverted saying noun -25	inverted saying pronoun -12
twin|sentence-before|apposed saying person|	apposed saying name -20	apposed saying organisation -11	apposition saying name 15	apposition saying place -28	direct saying noun -11	direct saying person -15	inverted saying person -6	inverted saying place -15	inverted saying pronoun -34
twin|sentence-before|apposed saying place|	apposed saying noun -18	apposed saying person -6	apposition saying person -6	direct saying noun -16	direct saying organisation -11	direct saying person -14	inverted saying noun -8
twin|sentence-before|apposed thinking noun|	apposed thinking noun -20	apposed thinking person -16	apposition thinking noun -14	apposition thinking organisation -13	apposition thinking person -13	direct thinking noun -15	direct thinking pronoun -7
twin|sentence-before|apposed thinking person|	direct thinking noun -8
twin|sentence-before|apposition judging noun|	apposed judging noun -6	apposed judging organisation -12	apposed judging person -25	inverted judging name -10	inverted judging noun -21	inverted judging organisation -15
twin|sentence-before|apposition judging organisation|	apposed judging noun -16	apposed judging person -19
twin|sentence-before|apposition judging person|	apposed judging noun -30	inverted judging noun -9
twin|sentence-before|apposition other name|	apposed other noun -21	apposed other person -14
twin|sentence-before|apposition other noun|	apposed other name -16	apposed other noun -37	apposed other organisation -18	apposed other person -45	apposed other place -19	inverted judging noun -7	inverted saying noun -16	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -25	apposed other person -14
twin|sentence-before|apposition other person|	inverted saying noun 16
twin|sentence-before|apposition other place|	apposed other noun -13	apposed other person -7
twin|sentence-before|apposition saying name|	apposed saying noun -17	apposed saying person -17	inverted saying noun -11	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -10	apposed saying noun -23	apposed saying organisation -24	apposed saying person -23	inverted saying name -9	inverted saying noun -18	inverted saying organisation -21	inverted saying person -18	inverted saying pronoun -32
twin|sentence-before|apposition saying organisation|	apposed saying noun -10	apposed saying person -20	inverted saying noun -38	inverted saying pronoun -16
twin|sentence-before|apposition saying person|	apposed saying name -17	apposed saying person -16	inverted saying noun 11	inverted saying organisation 18
twin|sentence-before|apposition saying place|	apposed saying noun -14	apposed saying organisation -12	apposed saying person -18	inverted saying noun -13	inverted saying pronoun -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -12	apposed thinking person -10
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -13
twin|sentence-before|apposition thinking person|	apposed thinking noun -22
twin|sentence-before|direct judging noun|	apposed judging noun -15	apposed judging person -10	inverted judging noun 6	inverted judging person -12	inverted judging pronoun -11	passive judging noun -11
twin|sentence-before|direct judging organisation|	inverted judging name -18	inverted judging noun -8
twin|sentence-before|direct judging person|	apposed judging noun -12	inverted judging name -8	inverted judging noun -12
twin|sentence-before|direct judging pronoun|	apposed judging noun -16	apposed judging person -11
twin|sentence-before|direct other name|	apposed other noun -20
twin|sentence-before|direct other noun|	apposed other name -16	apposed other noun -12	apposed other organisation -27	apposed other person -26	apposed other place -23	inverted judging noun -16	passive other noun -20	passive other organisation -17	passive other person -26
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -13
twin|sentence-before|direct other person|	apposed other noun -26	apposed other organisation 11	apposed other place 7	inverted saying noun -14	passive other pronoun -19
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -38	passive other noun -12
twin|sentence-before|direct saying name|	apposed saying name -14	apposed saying noun -20	inverted saying name -6	inverted saying noun -15	inverted saying organisation -14	inverted saying person -13	inverted saying place -12
twin|sentence-before|direct saying noun|	apposed saying noun -30	apposed saying organisation -16	apposed saying person -23	inverted saying name -19	inverted saying place -15	inverted saying pronoun -13
twin|sentence-before|direct saying organisation|	apposed saying name -13	apposed saying noun -37	apposed saying place -23	inverted saying name 7	inverted saying place -13	inverted saying pronoun -11
twin|sentence-before|direct saying person|	apposed saying name -16	apposed saying noun -12	apposed saying place -11	inverted saying name -28	inverted saying noun -6	passive saying noun -7
twin|sentence-before|direct saying pronoun|	apposed saying name -11	apposed saying noun 11	apposed saying organisation -7
twin|sentence-before|direct thinking noun|	apposed thinking person -6
twin|sentence-before|direct thinking person|	apposed thinking noun -11
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -8
twin|sentence-before|inverted judging name|	apposed judging person -9	apposition judging noun -10	direct judging organisation -14	direct judging person -14
twin|sentence-before|inverted judging noun|	apposed judging name -13	apposed judging noun -15	apposed judging organisation -13	apposed judging person -21	apposed judging place -6	apposed other noun -6	apposition judging noun -21	apposition judging person -30	apposition other noun -9	direct judging noun -10	direct judging organisation -17	direct judging person -23	direct other noun -14	inverted judging noun -21
twin|sentence-before|inverted judging person|	apposed judging person -15	direct judging noun 12
twin|sentence-before|inverted judging pronoun|	apposed judging person -13	direct judging noun 6
twin|sentence-before|inverted saying name|	apposition saying noun 7	direct saying name -13	direct saying noun -19	direct saying organisation -21	direct saying person -30	inverted saying name -19	inverted saying noun -19	inverted saying pronoun -21
twin|sentence-before|inverted saying noun|	apposed other noun -7	apposed other person -15	apposed saying name -14	apposed saying organisation -24	apposed saying person -46	apposed saying place -9	apposition other noun -8	apposition other person -18	apposition saying name -7	apposition saying noun -14	apposition saying organisation -33	apposition saying person -48	apposition saying place -13	direct other noun -16	direct other organisation -12	direct other person -15	direct saying name -35	direct saying noun -6	direct saying organisation -22	direct saying person -43	direct saying pronoun -17	inverted saying name -19	inverted saying noun -42	inverted saying person -25	inverted saying place -13	inverted saying pronoun -12
twin|sentence-before|inverted saying organisation|	apposed saying noun -22	apposed saying person -22	apposition saying noun -29	apposition saying person -20	direct saying name -16	inverted saying pronoun -14
twin|sentence-before|inverted saying person|	apposed saying person -15	apposition saying noun -23	apposition saying person -8	direct saying name 13	inverted saying noun 14	inverted saying person -10
twin|sentence-before|inverted saying place|	apposed saying person -9	apposition saying person -11	direct saying name -11	direct saying noun -12	direct saying organisation -12	inverted saying noun -13
twin|sentence-before|inverted saying pronoun|	apposed saying noun -22	apposed saying organisation -12	apposed saying person -36	apposition saying name 20	apposition saying organisation -15	apposition saying person -14	apposition saying place -14	direct saying name -15	direct saying noun -15	direct saying organisation -14	inverted saying noun 12	inverted saying organisation 11
twin|sentence-before|passive judging noun|	direct judging noun -8
twin|sentence-before|passive other noun|	apposition other noun -12	direct other noun -12	direct other pronoun -11
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -25
twin|sentence-before|passive other pronoun|	direct other person -9
twin|sentence-before|passive saying noun|	direct saying person -11	direct saying pronoun -14
twin|speaker-then-quote|apposed judging name|	apposed judging person -14	direct judging person -20	shared judging name -12
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -31	apposed judging organisation -16	apposed judging person -25	apposed judging place -22	apposition judging organisation -10	apposition judging person -22	apposition judging place -13	direct judging noun -31	direct judging organisation -13	direct judging person -32	shared judging noun -34	shared judging person -22	shared judging pronoun 10
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 10	apposed judging person -27	apposition judging noun 10	direct judging person -17	shared judging noun 19	shared judging organisation 19
twin|speaker-then-quote|apposed judging person|	apposed judging noun 19	apposed judging person -12	apposition judging name 21	apposition judging noun 26	direct judging noun -7	shared judging noun 28	shared judging organisation 18	shared judging person -6
twin|speaker-then-quote|apposed judging place|	apposition judging person -17	direct judging person -19
twin|speaker-then-quote|apposed other name|	apposed other noun -19	apposed other place -15	apposed saying name -6	apposition other noun -14	direct other noun -17	direct other person -18	direct other pronoun -8	shared other name -15	shared other noun -13	shared other person -17	shared saying person -8
twin|speaker-then-quote|apposed other noun|	apposed judging noun 6	apposed other name -18	apposed other noun -51	apposed other person -18	apposed other place -17	apposition other name 9	apposition other organisation -18	apposition other person -28	direct other name -16	direct other noun -17	direct other organisation -16	direct other person -38	direct other pronoun -32	direct saying pronoun -15	shared judging person -17	shared other noun -29	shared other organisation -15	shared other person -14	shared other pronoun -6	shared saying person -33
twin|speaker-then-quote|apposed other organisation|	apposed other noun -6	apposed other person -19	apposed saying organisation -9	apposition other noun 8	direct other person -15	shared other noun -7	shared other organisation 12	shared saying noun 18
twin|speaker-then-quote|apposed other person|	apposed judging person -8	apposed other noun -22	apposed other organisation 8	apposed saying person 7	apposition other noun 10	apposition other organisation 14	apposition other person 13	direct other noun 29	direct other person -13	shared other noun 17	shared other organisation 6	shared other pronoun -16	shared saying name 13	shared saying noun 27	shared saying person 13	shared saying place 9
twin|speaker-then-quote|apposed other place|	apposed other place -25	apposed saying place -8	direct other noun -21	direct other person -27	shared other place -20
twin|speaker-then-quote|apposed saying name|	apposed saying name -29	apposed saying person -31	apposed saying place -17	apposition saying person -24	direct saying name -21	direct saying noun -17	direct saying person -35	shared saying noun 10	shared saying person -13
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -43	apposed saying organisation -22	apposed saying person -64	apposed saying place -6	apposed saying pronoun -12	apposition saying name -13	apposition saying noun 14	apposition saying organisation -13	apposition saying person -63	direct other pronoun -19	direct saying noun -11	direct saying person -51	shared saying name -18	shared saying noun -21	shared saying organisation -8
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -17	apposed saying name -21	apposed saying person -34	apposition saying noun 16	apposition saying organisation -10	direct saying noun -15	direct saying person -13	direct saying pronoun 11	shared saying name -18	shared saying organisation -12	shared saying person -22
twin|speaker-then-quote|apposed saying person|	apposed saying name 22	apposed saying noun 7	apposed saying place 23	apposition saying name 29	apposition saying noun 28	apposition saying organisation 15	apposition saying person 20	apposition saying place 25	direct saying noun -23	direct saying person -36	direct saying pronoun -29	passive saying noun 13	shared saying name 16	shared saying noun 38	shared saying organisation 26	shared saying person 13	shared saying place 22
twin|speaker-then-quote|apposed saying place|	apposed saying noun -25	apposed saying person -18	apposition saying noun -22	apposition saying person -11	direct saying noun -13	direct saying person -20	direct saying pronoun -10	shared saying noun -7	shared saying person -21
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 19	apposition saying noun 6
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -12	shared thinking name -15	shared thinking noun -8
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -30	apposed thinking person -26	apposed thinking place -17	direct thinking noun -15	direct thinking person -21	direct thinking pronoun -24	shared thinking person -20
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 20	apposition thinking noun 12	shared thinking noun -7
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -20
twin|speaker-then-quote|apposition judging name|	apposed judging person -13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -13	apposed judging organisation -27	apposed judging person -45	shared judging name -20	shared judging noun -23	shared judging organisation -23	shared judging person -24	shared judging pronoun -22
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25
twin|speaker-then-quote|apposition judging person|	apposed judging noun 6	apposed judging person 15	apposed judging place 11	shared judging noun -7	shared judging pronoun -8
twin|speaker-then-quote|apposition judging place|	apposed judging noun -11
twin|speaker-then-quote|apposition other name|	apposed other noun -13
twin|speaker-then-quote|apposition other noun|	apposed other name -7	apposed other noun -11	apposed other organisation -16	apposed other person -26	apposed other place -8	apposed saying noun -21	apposed saying organisation -13	apposed saying person -10	apposition judging noun -16	apposition saying noun -24	passive other organisation 11	shared other name -7	shared other noun -8	shared other organisation -14	shared other person -28	shared other pronoun -14	shared saying noun -35	shared saying organisation -13	shared saying person -12
twin|speaker-then-quote|apposition other organisation|	apposed other noun -16	apposed other person -18	shared other noun -21
twin|speaker-then-quote|apposition other person|	apposed judging noun 17	apposed other noun 15	shared judging noun 17	shared judging person 6	shared other organisation 6	shared other person -18	shared saying person 19
twin|speaker-then-quote|apposition other place|	apposed other noun -9
twin|speaker-then-quote|apposition other pronoun|	shared other pronoun 7
twin|speaker-then-quote|apposition saying name|	apposed saying noun 9	apposed saying person -23	shared saying noun -8	shared saying person -19
twin|speaker-then-quote|apposition saying noun|	apposed saying name -20	apposed saying noun -37	apposed saying organisation -40	apposed saying person -69	apposed saying place -13	apposed saying pronoun -8	apposition other noun -19	shared saying name -22	shared saying noun -46	shared saying organisation -23	shared saying person -45	shared saying place -14	shared saying pronoun -28
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 6	apposed saying organisation -11	apposed saying person -36	shared saying noun 9	shared saying organisation -18	shared saying person -14
twin|speaker-then-quote|apposition saying person|	apposed saying name 28	apposed saying noun 38	apposed saying organisation 12	shared saying organisation 6
twin|speaker-then-quote|apposition saying place|	apposed saying noun -12	apposed saying person -14	shared saying person -15
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -8	shared saying noun -8	shared saying person -9
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -16	shared thinking noun -6
twin|speaker-then-quote|direct judging noun|	apposed judging person -18	relative judging noun -13	relative judging person -15	shared judging noun 11	shared judging organisation -15	shared judging person 7	shared judging pronoun -22
twin|speaker-then-quote|direct judging organisation|	direct other organisation 7
twin|speaker-then-quote|direct judging person|	apposed judging name -9	apposed judging noun 9	apposed judging organisation 17	shared judging noun -10	shared judging person -20
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -9	direct other pronoun -17	shared judging pronoun -13
twin|speaker-then-quote|direct other name|	apposed other noun -21	direct other name 9	direct saying name 20
twin|speaker-then-quote|direct other noun|	apposed other noun 9	apposed other organisation -35	apposed other person -44	apposed other pronoun -14	apposed saying noun 18	direct judging noun -9	direct other noun -28	direct thinking noun -25	passive other person -7	relative other noun -29	shared thinking noun -23
twin|speaker-then-quote|direct other organisation|	apposed other noun -9	direct other organisation 20	direct saying organisation 15
twin|speaker-then-quote|direct other person|	apposed other name -8	apposed other noun 30	apposed other organisation 13	apposed other person 12	apposed other place 9	direct other person -17	direct saying person -18	passive other noun -8
twin|speaker-then-quote|direct other place|	direct other place -17
twin|speaker-then-quote|direct other pronoun|	apposed other name -19	apposed other noun 6	apposed saying noun 19	direct judging pronoun -20	direct other pronoun -8	direct saying pronoun -18	direct thinking pronoun -25	shared judging pronoun -21	shared thinking pronoun -17
twin|speaker-then-quote|direct saying name|	apposed saying name -7	direct other name 23
twin|speaker-then-quote|direct saying noun|	apposed saying name 25	apposed saying organisation 7	apposed saying person 25	apposed saying place 14	passive saying noun -12	relative saying noun -12	relative saying person 19	shared saying noun -10	shared saying organisation -17	shared saying person 13
twin|speaker-then-quote|direct saying organisation|	direct other organisation 19	relative saying noun -6
twin|speaker-then-quote|direct saying person|	apposed saying name -12	apposed saying noun 27	apposed saying person 12	apposed saying place -11	direct other person -15	shared saying noun 11	shared saying person 9
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 19	apposed saying noun 13	apposed saying organisation -8	apposed saying person 25	apposed saying place 11	direct other pronoun -18
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 12	direct other noun -25	shared thinking person -21
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 14	direct other person 6	shared thinking person -18
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -22	direct other pronoun -21	shared thinking person -13	shared thinking pronoun -16
twin|speaker-then-quote|passive other noun|	direct other noun -19	direct other person -24
twin|speaker-then-quote|passive other organisation|	apposition other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 17
twin|speaker-then-quote|passive saying noun|	apposed saying person -7	direct saying noun -17
twin|speaker-then-quote|relative judging person|	direct judging noun 18	relative other person 17
twin|speaker-then-quote|relative other noun|	direct other noun 8	relative other noun -7
twin|speaker-then-quote|relative other person|	relative judging person 19	relative other person -6	relative saying person -13
twin|speaker-then-quote|relative saying noun|	direct saying noun 6	direct saying organisation 7
twin|speaker-then-quote|relative saying person|	direct saying noun -21	direct saying person 6	relative other person -13
twin|speaker-then-quote|shared judging name|	apposed judging name -11	shared judging noun -16	shared judging person -12
twin|speaker-then-quote|shared judging noun|	apposed judging noun -11	apposed judging organisation -7	apposed judging person -19	apposed judging place -15	apposition judging noun -10	apposition judging organisation -13	direct judging noun -12	direct judging person -13	shared judging noun -9	shared judging organisation -15	shared judging person -11	shared judging pronoun -17
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -15	apposed judging person -12	apposition judging noun -9	direct judging noun 7
twin|speaker-then-quote|shared judging person|	apposed judging noun 14	apposition judging person 16	direct judging noun -21	direct judging person -13	shared judging name 11	shared judging noun -9
twin|speaker-then-quote|shared judging place|	shared judging noun -10
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -11	apposition judging person 12	direct judging pronoun -10	direct other pronoun -10	shared judging noun 8	shared judging pronoun -8
twin|speaker-then-quote|shared other name|	apposition other noun -6	shared other noun 9
twin|speaker-then-quote|shared other noun|	apposed other organisation -13	apposed other person -19	shared other noun -11	shared other organisation -16	shared other person -7	shared saying noun -17
twin|speaker-then-quote|shared other organisation|	apposition other noun 7	apposition other organisation -9	shared other noun -7	shared other person 8	shared saying organisation -16
twin|speaker-then-quote|shared other person|	apposed other name 15	apposed other noun -18	apposed other organisation -11	apposed saying person 12	shared other noun -9	shared other organisation -9	shared other pronoun -7	shared saying person 15
twin|speaker-then-quote|shared other place|	apposed other place -17
twin|speaker-then-quote|shared other pronoun|	apposed other person 13	apposition other pronoun 7	shared other person -18
twin|speaker-then-quote|shared saying name|	apposed saying noun -16	apposed saying person -14	apposition saying noun 7	shared saying noun -11	shared saying person -25	shared saying pronoun -16
twin|speaker-then-quote|shared saying noun|	apposed saying noun -16	apposed saying organisation -13	apposed saying person -23	apposition other noun -22	apposition saying name -12	apposition saying person -8	direct saying person -9	shared other noun -15	shared saying noun -16	shared saying person -24	shared saying place -16	shared saying pronoun -7
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying organisation -17	apposed saying person -20	apposition saying noun 6	apposition saying organisation -14	apposition saying person -7	direct saying noun -10	shared saying name -15	shared saying noun -8	shared saying person -18
twin|speaker-then-quote|shared saying person|	apposed other person 7	apposed saying name 10	apposed saying noun -15	apposed saying organisation -8	apposed saying person 6	apposition saying name 24	apposition saying person 20	direct saying noun -22	direct saying person -9	shared other person 17	shared saying noun -10	shared saying organisation 21	shared saying person -8	shared saying place 13	shared saying pronoun -14
twin|speaker-then-quote|shared saying place|	apposed saying person -8	shared saying noun -13	shared saying person -9
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 13	apposition saying person 12	direct saying noun 10	shared saying name -14	shared saying pronoun -8
twin|speaker-then-quote|shared thinking name|	apposed thinking name -7	shared thinking person -13
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -10	apposed thinking person -15	apposition thinking noun 7	direct thinking noun -8	shared thinking name -7	shared thinking person -26	shared thinking pronoun -7
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -11	direct thinking noun 19	direct thinking pronoun 14	shared thinking name 12	shared thinking noun -7	shared thinking pronoun 16
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -13	direct thinking noun 10	direct thinking pronoun -13	shared thinking noun -10	shared thinking person -15
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -14
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -39	inverted saying pronoun -18
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 9
verb-before|according|,|	other 24
verb-before|according|:|	other 21
verb-before|according|adverb|	other -8
verb-before|according|capital|	other -22
verb-before|according|coordinator|	other -12
verb-before|according|determiner|	other -17
verb-before|according|preposition|	other -17
verb-before|according|pronoun|	other -16
verb-before|according|quote|	other 10
verb-before|according|start|	other 10
verb-before|according|stop|	other 7
verb-before|according|that|	other -16
verb-before|according|word|	other -29
verb-before|apposed|'|	base -9
verb-before|apposed|(|	base 11
verb-before|apposed|)|	base -6	other -11	past -27	present -10
verb-before|apposed|,|	base 6	participle -18	past 22	present 27
verb-before|apposed|-|	base -13	other -35	participle -17
verb-before|apposed|;|	other -8
verb-before|apposed|capital|	base -19	other -22	past -47	present -27
verb-before|apposed|determiner|	base -11	other -20
verb-before|apposed|pronoun|	base -27	other -21	past -24	present 11
verb-before|apposed|quote|	base -17	other -17	participle -7	past -7
verb-before|apposed|verb-judging|	base -11
verb-before|apposed|verb-saying|	base -10	other -17	past -19	present -16
verb-before|apposed|word|	base -41	participle -11	past -18	present -44
verb-before|apposed|–|	other -16
verb-before|apposed|—|	other -18	past 6
verb-before|apposition|,|	base -7	other -13	participle -53	past -13	present -26
verb-before|direct|capital|	base -18	other -19	participle 11	past 11	present 8
verb-before|direct|determiner|	base -21	other 7	participle -15	present -16
verb-before|direct|pronoun|	base -19	other -27	participle -23	past 19	present 14
verb-before|direct|subordinator|	participle -19
verb-before|direct|verb-judging|	base -6	other -33	participle -12	past -7	present -26
verb-before|direct|verb-saying|	other -63	participle -14	past -7	present 6
verb-before|direct|verb-thinking|	base -18	other -16	participle -12
verb-before|direct|word|	base -24	participle 8	past 31
verb-before|inverted|"|	past 16
verb-before|inverted|'|	past 20
verb-before|inverted|)|	past -44	present -15
verb-before|inverted|,|	past 14	present 14
verb-before|inverted|-|	past -15
verb-before|inverted|:|	past 9
verb-before|inverted|capital|	past -12	present -28
verb-before|inverted|coordinator|	past -55	present -29
verb-before|inverted|pronoun|	past -34	present -18
verb-before|inverted|quote|	past 15
verb-before|inverted|start|	past -6
verb-before|inverted|stop|	past -10	present -13
verb-before|inverted|that|	past -26
verb-before|inverted|word|	present -13
verb-before|inverted|–|	past 10
verb-before|inverted|—|	past 24
verb-before|passive|,|	other -25	past -13
verb-before|passive|capital|	other -30	past 10	present -10
verb-before|passive|coordinator|	other -17
verb-before|passive|pronoun|	other -15	past -27
verb-before|passive|quote|	other -23
verb-before|passive|start|	past 6
verb-before|passive|stop|	past -20
verb-before|passive|subordinator|	other -16	past -8
verb-before|passive|that|	other -7	past -13
verb-before|passive|verb-saying|	other 12	past -18
verb-before|passive|verb-thinking|	other -8
verb-before|passive|word|	past -15
verb-before|relative|capital|	other -19	present 8
verb-before|relative|determiner|	other -13
verb-before|relative|pronoun|	other 7	past -18
verb-before|relative|that|	base -20	other -9	participle -19
verb-before|relative|verb-saying|	base 11
verb-before|relative|word|	base -14	participle 14	past -15	present 6
verb-before|shared|)|	other -6	past -22
verb-before|shared|,|	other -15	participle 26	past -35	present -18
verb-before|shared|-|	other -14	past 14
verb-before|shared|:|	base -11
verb-before|shared|;|	other -6
verb-before|shared|capital|	participle -34
verb-before|shared|coordinator|	other -15	past -8	present 10
verb-before|shared|determiner|	base -15	other -12	participle 16
verb-before|shared|possessive|	participle 9
verb-before|shared|preposition|	base -8	other -9	participle 18	present -16
verb-before|shared|pronoun|	other 16	participle -14
verb-before|shared|quote|	base -12	other 6	participle 7	present 15
verb-before|shared|subordinator|	participle -16	past 8
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	other 15	participle -18
verb-before|shared|—|	other -6	past -6
verb-before|shared|’|	present -9
`;
