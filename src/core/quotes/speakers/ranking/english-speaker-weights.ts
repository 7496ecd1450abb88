/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 24	actor-nearby -11	carry-before -10	carry-before-that -39	carry-next -14	interview -11	named-before -21	paragraph-before -27	quote-then-speaker 10	quote-then-verb 13	signature 9	speaker-then-quote 17	topic -7	topic-after -17
before|according-to|	capital 19	preposition 22	word 8
before|actor-nearby|	( -21	) 8	, -28	- -24	; 8	auxiliary 21	capital -21	coordinator -8	determiner -25	preposition -8	pronoun -30	start 12	verb-judging 23	verb-saying -7	word -6	• 7
before|colon|	- 27	: -8	adverb -42	auxiliary -11	capital 12	coordinator -18	preposition -14	pronoun -46	quote 9	start 20	subordinator 7	that -6	verb-judging -35	verb-saying -13	word -26
before|interview|	, -15	capital -13	start 21	word -13
before|named-before|	" 15	& -23	( -25	) -14	+ -12	, 24	- -8	/ -8	: -15	auxiliary -10	coordinator -28	determiner -17	possessive -12	preposition -60	quote 13	subordinator -43	that -21	verb-judging -14	verb-saying -31	word -22	¿ -19	— -18	” 7
before|named-before||	 6
before|named-nearby|	& -14	( 40	) 6	+ 18	, 33	- 6	: -45	; 29	adverb -30	auxiliary -20	capital 10	determiner -9	preposition -43	pronoun 15	quote -6	start 16	subordinator -15	that -59	verb-judging -43	verb-saying -14	verb-thinking -21	word -19	– 10	— 13	’ 9
before|name|	# -14	& -27	' 17	( 29	) 12	+ 15	, 20	- 21	/ -17	: -38	; 39	adverb -22	auxiliary 13	coordinator -10	determiner -25	possessive -13	preposition -30	quote 11	start 13	subordinator -16	that -40	verb-judging -17	verb-thinking -23	word -22	¡ -12	¿ -22	— 18	― 14	’ 9	” 19	• 11
before|name||	 17
before|noun|	$ -33	' -32	( -9	) -21	+ -13	- 6	/ -14	: -18	; 27	adverb -29	auxiliary -56	capital -14	coordinator -36	determiner 11	preposition -25	pronoun -46	start 25	that -21	verb-judging -25	verb-saying -11	verb-thinking -18	word -24	¡ -10	– -20	— -6	’ -28	€ -14
before|paragraph-before|	' -15	( -14	) -12	- -25	: -18	; -20	adverb -6	auxiliary -20	capital -23	coordinator -32	determiner -17	possessive -9	preposition -36	pronoun -19	start -10	subordinator -18	that -28	verb-judging -7	verb-saying -35	verb-thinking -20	word -40	– -12	— -15	’ -12
before|possessor|	( -13	, 7	: -25	auxiliary -8	coordinator 7	determiner -13	preposition 6	pronoun -11	quote -17	that -13	verb-judging -38	verb-saying -59	verb-thinking -35	word -15
before|pronoun|	" 7	' 16	- -10	: -30	; -7	adverb -8	auxiliary 6	capital -13	coordinator 30	determiner 8	preposition -8	pronoun -26	quote 31	start -10	subordinator -17	that -65	verb-thinking -15	word 8	— -13
before|quote-then-speaker|	$ -14	' 18	, 10	- -15	: -11	adverb -25	auxiliary 11	capital -7	coordinator -42	determiner -7	pronoun -24	quote 23	subordinator -43	that -52	verb-judging -38	verb-saying -21	verb-thinking -16	word -43	— 11
before|quote-then-verb|	, -19	adverb 7	capital 15	determiner -12	preposition -28	pronoun -13	verb-judging 8	verb-saying 26
before|sentence-after|	' -19	( -13	, -19	: -15	; -19	auxiliary -24	capital -16	coordinator -40	preposition -6	pronoun -19	start 10	subordinator -42	that -29	verb-saying 9	verb-thinking -8
before|sentence-before|	& -18	' -12	( -10	) -12	+ -16	: -29	adverb -19	auxiliary -6	capital -23	coordinator -12	possessive -12	preposition -17	pronoun -14	quote 10	subordinator -24	that -57	verb-thinking -9	word -18	— -9	’ -21	€ -10
before|signature|	( 9	- -16	— 13
before|speaker-then-quote|	" 15	$ -27	& -17	' 10	, 41	- 21	: -21	; 36	adverb -35	auxiliary -32	coordinator 20	determiner 10	possessive -9	preposition -48	pronoun -26	quote 18	start 17	subordinator 10	that -33	verb-judging -25	verb-saying -66	verb-thinking -24	– -11	— 9	― 11	’ -7
before|topic-after|	, -17	start -13
before|topic|	, -23	adverb -12	capital 13	coordinator -29	subordinator -17	— -12
before|verb-then-speaker|	, 15	adverb -26	capital 14	preposition -27	pronoun -8	that -15	verb-judging -6	verb-saying 12	word -23
carry-before-that|0|	0 10	1 -33	2 9	3 -15
carry-before-that|0|0|,|	quote 13
carry-before-that|0|0|	1 -9	10+ 21	4-5 10	6-9 18	: 16	auxiliary 11
carry-before-that|0|0|:|	upper 16
carry-before-that|0|0|adjacent|	false 10
carry-before-that|0|0|auxiliary|	lower 11
carry-before-that|0|0|capital|	. 12
carry-before-that|0|0|coordinator|	none 7
carry-before-that|0|0|end|	. 25
carry-before-that|0|0|inside|	false 10
carry-before-that|0|0|preposition|	lower -6	none -13
carry-before-that|0|0|question|false|	false 10
carry-before-that|0|0|word|	lower 9	none -7
carry-before-that|0|1|	, -11	1 -14	10+ -11	2 -25	3 -15	4-5 -19	6-9 -12	: -15	auxiliary -16	capital -10	coordinator -6	determiner -17	preposition -15	subordinator -16	that -12	verb-saying -11	word -17
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|,|	capital -6	lower -7	pronoun -9	upper -15	verb-saying -9
carry-before-that|0|1|.|	capital -8
carry-before-that|0|1|:|	upper -15
carry-before-that|0|1|adjacent|	false -33
carry-before-that|0|1|auxiliary|	lower -16
carry-before-that|0|1|capital|	, -14	lower -10
carry-before-that|0|1|coordinator|	lower -12	none -18
carry-before-that|0|1|determiner|	lower -15
carry-before-that|0|1|end|	. -10
carry-before-that|0|1|inside|	false -33
carry-before-that|0|1|newcomer|	none -22
carry-before-that|0|1|newcomer|none|own|	, -7	: -7	word -13
carry-before-that|0|1|none|	,auxiliary -15	,verb-saying -13	coordinator -24	none -7	own -10	preposition -19	stop -8	that -10	word -13
carry-before-that|0|1|own|	none -9	own -19
carry-before-that|0|1|preposition|	lower -14	none -15
carry-before-that|0|1|pronoun|	, -14
carry-before-that|0|1|question|false|	false -31
carry-before-that|0|1|question|true|	false -7
carry-before-that|0|1|stop|	none -16
carry-before-that|0|1|subject|	elided -7	none -13	own -21
carry-before-that|0|1|subordinator|	lower -16
carry-before-that|0|1|that|	lower -10
carry-before-that|0|1|word|	lower -17	none -12
carry-before-that|0|2|	, -9	10+ -12	4-5 7	: -17	auxiliary -25	capital -24	determiner -23	preposition -26	stop 16	word -11
carry-before-that|0|2|,auxiliary|	none -18
carry-before-that|0|2|,verb-saying|	none -28
carry-before-that|0|2|,word|	none -16
carry-before-that|0|2|,|	capital -30	determiner -14	lower -29	verb-saying -26
carry-before-that|0|2|.|	capital -23	determiner 7	pronoun -14
carry-before-that|0|2|:|	upper -16
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -25
carry-before-that|0|2|capital|	, -22	lower -24
carry-before-that|0|2|coordinator|	none -16
carry-before-that|0|2|determiner|	lower -22
carry-before-that|0|2|elided|	none -22	own -14
carry-before-that|0|2|end|	. 10	? 7
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -17	none 11
carry-before-that|0|2|newcomer|none|elided|	, -14
carry-before-that|0|2|newcomer|none|none|	stop 21
carry-before-that|0|2|newcomer|none|own|	, -16	: -31	preposition -16	stop -21
carry-before-that|0|2|newcomer|says|none|	stop 14	word -17
carry-before-that|0|2|newcomer|says|own|	: -26	stop -28
carry-before-that|0|2|none|	,auxiliary -25	,verb-saying 16	coordinator -26	elided 12	none 12	own 13	preposition -28	stop -23	word -25
carry-before-that|0|2|own|	none -34	own -31
carry-before-that|0|2|preposition|	lower -20	none -13
carry-before-that|0|2|pronoun|	, -24
carry-before-that|0|2|question|false|	false 7
carry-before-that|0|2|question|true|	false -8
carry-before-that|0|2|stop|	none -19	upper 17
carry-before-that|0|2|subject|	elided -28	none 26	own -40
carry-before-that|0|2|word|	lower -11	none -18
carry-before-that|0|3|	, -20	1 -17	10+ -11	3 -9	6-9 -30	: -12	capital -12	preposition -18	quote -10	word -22
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -24
carry-before-that|0|3|,|	lower -19
carry-before-that|0|3|.|	capital -6	determiner -8	pronoun -9
carry-before-that|0|3|:|	upper -12
carry-before-that|0|3|adjacent|	false -15
carry-before-that|0|3|capital|	, -16	lower -12
carry-before-that|0|3|elided|	elided -11	own -20
carry-before-that|0|3|end|	. -11
carry-before-that|0|3|inside|	false -15
carry-before-that|0|3|newcomer|	acts -9	says -20
carry-before-that|0|3|newcomer|acts|own|	: -14	stop -15
carry-before-that|0|3|newcomer|none|none|	: 6	stop 9
carry-before-that|0|3|newcomer|none|own|	, -14	stop -17
carry-before-that|0|3|newcomer|says|elided|	stop -11
carry-before-that|0|3|newcomer|says|none|	capital -12	word -14
carry-before-that|0|3|newcomer|says|own|	, -10	stop -20	word -14
carry-before-that|0|3|none|	,pronoun -18	,verb-saying -8	coordinator -12	none -11	preposition -14	stop -14
carry-before-that|0|3|own|	elided -12	none -19	own -36
carry-before-that|0|3|preposition|	lower -14
carry-before-that|0|3|question|false|	false -18
carry-before-that|0|3|quote|	upper -10
carry-before-that|0|3|stop|	none -12
carry-before-that|0|3|subject|	elided -25	own -41
carry-before-that|0|3|word|	lower -22	none -18
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -11	capital -10	end -15
carry-before-that|1|far|	, -37	- -17	1 -6	10+ -63	2 -9	3 -52	4-5 -20	6-9 -34	: -30	; -11	adverb -32	auxiliary -51	capital -34	coordinator -27	determiner -52	possessive -25	preposition -45	pronoun -30	quote -22	start 15	stop -26	subordinator -27	that -31	verb-judging -37	verb-saying -35	verb-thinking -24	word -52	’ -17
carry-before-that|1|far|,auxiliary|	? -15	none -32
carry-before-that|1|far|,coordinator|	none -19
carry-before-that|1|far|,determiner|	? -9	none -17
carry-before-that|1|far|,preposition|	none 6
carry-before-that|1|far|,pronoun|	? -14	none -24
carry-before-that|1|far|,subordinator|	none -16
carry-before-that|1|far|,verb-judging|	none -20
carry-before-that|1|far|,verb-saying|	! -8	? -20	none -43
carry-before-that|1|far|,word|	none -28
carry-before-that|1|far|,|	' -11	adverb -10	capital -24	coordinator -16	determiner -30	lower -34	none -16	preposition -14	subordinator -15	upper -23	verb-judging -12	verb-saying -23	word -21
carry-before-that|1|far|-|	lower -12	none -19	upper -14
carry-before-that|1|far|.|	( -11	capital -32	coordinator -21	end -49	preposition -20	pronoun -27	quote -16	subordinator -12	that -11
carry-before-that|1|far|:|	lower -14	none -14	upper -29
carry-before-that|1|far|;|	lower -11	none -19
carry-before-that|1|far|?|	,auxiliary 6	,pronoun -9	,verb-saying -20	,word -13	capital -30	determiner -17	pronoun -23	quote -7	stop 6	verb-saying -9
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	, -13	lower -27	none -8
carry-before-that|1|far|alone|	false 21
carry-before-that|1|far|auxiliary|	lower -50	none -23	upper -15
carry-before-that|1|far|capital|	, -48	. -43	? -29	lower -34	none -21
carry-before-that|1|far|coordinator|	, -27	. -21	lower -27	none -9
carry-before-that|1|far|determiner|	! -18	, -25	. -41	? -16	lower -47	none -24	upper -30
carry-before-that|1|far|elided|	elided -28	none -37	own -36
carry-before-that|1|far|end|	. -24	none -16
carry-before-that|1|far|first|	false -19	true -20
carry-before-that|1|far|inside|	false -52
carry-before-that|1|far|newcomer|	acts -19	none -8	says -25
carry-before-that|1|far|newcomer|acts|elided|	, -8	stop -13
carry-before-that|1|far|newcomer|acts|none|	, -14	: -38	adverb -13	auxiliary -15	capital -13	determiner -18	preposition -17	stop -8	that -12	word -24
carry-before-that|1|far|newcomer|acts|own|	, -9	: -28	auxiliary -15	capital -10	preposition -17	pronoun -8	start -12	stop -28	that -13	verb-saying -12	word -24
carry-before-that|1|far|newcomer|none|elided|	, -12	: -12	auxiliary -11	stop -28	word -13
carry-before-that|1|far|newcomer|none|none|	, -18	: -32	adverb -14	auxiliary -13	capital -14	determiner -19	preposition -16	pronoun -11	start 9	that -14	verb-judging -15	word -27
carry-before-that|1|far|newcomer|none|own|	, -15	: -16	; -11	adverb -12	auxiliary -18	determiner -17	preposition -20	start -27	stop -37	that -17	verb-saying -14	word -30
carry-before-that|1|far|newcomer|says|elided|	, -11	: -20	determiner -11	preposition -12	stop -38	verb-saying -12	word -15
carry-before-that|1|far|newcomer|says|none|	, -23	: -45	adverb -12	auxiliary -19	capital -15	determiner -22	preposition -24	pronoun -12	start 11	stop -16	verb-judging -17	word -32
carry-before-that|1|far|newcomer|says|own|	, -20	: -31	adverb -11	auxiliary -26	capital -15	determiner -19	preposition -21	pronoun -16	start -10	stop -20	that -10	verb-saying -20	word -28	’ -12
carry-before-that|1|far|none|	) -11	, -22	,auxiliary -51	,coordinator -11	,determiner -13	,preposition -14	,pronoun -28	,subordinator -12	,verb-judging -24	,verb-saying -17	,verb-thinking -9	- -18	: -11	; -19	adverb -12	auxiliary -19	capital -21	determiner -20	elided -8	end -16	none -7	own -6	preposition -43	pronoun -19	quote 7	stop -31	subordinator -18	that -23	verb-judging -18	verb-saying -23	verb-thinking -17	word -37	— -20
carry-before-that|1|far|own|	elided -38	none -31	own -46
carry-before-that|1|far|possessive|	lower -18	upper -15
carry-before-that|1|far|preposition|	, -10	. -21	? -9	lower -42	none -49	upper -20
carry-before-that|1|far|pronoun|	! -13	, -19	. -26	? -10	lower -28	none -15
carry-before-that|1|far|question|false|	false -39	true -17
carry-before-that|1|far|quote|	, -12	. -16	? -16	lower -13	upper -18
carry-before-that|1|far|start|	other -12	upper 16
carry-before-that|1|far|stop|	? -16	none -29	upper -26
carry-before-that|1|far|subject|	elided -53	own -51
carry-before-that|1|far|subordinator|	, -12	. -18	lower -26	none -30	upper -11
carry-before-that|1|far|that|	lower -30	none -20	upper -16
carry-before-that|1|far|verb-judging|	lower -34	none -17	upper -18
carry-before-that|1|far|verb-saying|	, -47	? -19	lower -33	none -16	upper -13
carry-before-that|1|far|verb-thinking|	lower -21	upper -10
carry-before-that|1|far|word|	, -14	lower -51	none -42	upper -19
carry-before-that|1|far|—|	? -17	none -14	upper 6
carry-before-that|1|far|’|	lower -17
carry-before-that|2|	far -22
carry-before-that|2|far|!|	capital -13	determiner -17	end -29	pronoun -12
carry-before-that|2|far|'|	, -18
carry-before-that|2|far|	( -15	, -11	1 -16	10+ -31	2 -6	3 12	4-5 -16	6-9 -21	: -27	adverb -26	auxiliary -47	capital -37	coordinator -25	determiner -22	possessive -20	preposition -52	pronoun -28	quote -26	start 8	stop -34	subordinator -42	that -33	verb-judging -36	verb-saying -41	verb-thinking -25	word -11	— -17	’ -11
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	? -10	none -34
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -7
carry-before-that|2|far|,pronoun|	none -22
carry-before-that|2|far|,subordinator|	none -9
carry-before-that|2|far|,verb-judging|	none -21
carry-before-that|2|far|,verb-saying|	! -9	? -17	none -26
carry-before-that|2|far|,|	capital -29	coordinator -22	determiner -15	lower -6	none -20	preposition -13	pronoun -28	subordinator -16	upper -43	verb-judging -17	verb-saying -25	word -13
carry-before-that|2|far|-|	none -12
carry-before-that|2|far|.|	) -12	[ -14	capital -24	coordinator -19	end -15	preposition -23	pronoun -18	quote -15	— -16
carry-before-that|2|far|:|	lower -10	none -19	upper -26
carry-before-that|2|far|;|	none -16
carry-before-that|2|far|?|	capital 9	determiner -14	end 8	pronoun -22	verb-saying 8	word -10	— 6
carry-before-that|2|far|[|	. -14
carry-before-that|2|far|adjacent|	false -22
carry-before-that|2|far|adverb|	lower -26	none -11
carry-before-that|2|far|alone|	false 16
carry-before-that|2|far|auxiliary|	lower -46	none -25
carry-before-that|2|far|capital|	! -12	, -15	. -37	? -21	lower -38	none -29	upper -15
carry-before-that|2|far|coordinator|	, -14	. -19	lower -21	none -41	upper -14
carry-before-that|2|far|determiner|	! -16	, -14	? -13	lower -48	none -18	other -17
carry-before-that|2|far|elided|	elided -30	own -46
carry-before-that|2|far|end|	. -10	? -11	none -17
carry-before-that|2|far|first|	false -31	true 19
carry-before-that|2|far|inside|	false -48
carry-before-that|2|far|newcomer|	acts -12	none 15	says -15
carry-before-that|2|far|newcomer|acts|elided|	stop -6
carry-before-that|2|far|newcomer|acts|none|	, -14	auxiliary -17	determiner -10	preposition -15	start -23	word -31
carry-before-that|2|far|newcomer|acts|own|	, -9	: -16	auxiliary -9	preposition -7	start -20	stop -20	verb-saying -12	word -23
carry-before-that|2|far|newcomer|none|elided|	stop -27
carry-before-that|2|far|newcomer|none|none|	, -16	: -43	determiner -13	preposition -16	start 25	verb-judging -12
carry-before-that|2|far|newcomer|none|own|	, -17	auxiliary -12	preposition -13	start -34	stop -30	that -8	verb-saying -16	word -26
carry-before-that|2|far|newcomer|says|elided|	, -11	: -21	stop -44
carry-before-that|2|far|newcomer|says|none|	, 6	: -37	adverb -21	auxiliary -19	capital -19	determiner 9	preposition -26	pronoun -18	verb-judging -19
carry-before-that|2|far|newcomer|says|own|	, -20	: -31	auxiliary -21	capital -20	determiner -19	preposition -25	pronoun -15	start -31	stop -28	that -21	verb-saying -20	word -25
carry-before-that|2|far|none|	, -20	,auxiliary -16	,determiner -16	,preposition -12	,pronoun 6	,verb-judging -15	,verb-saying -16	,word -36	- -18	: -16	; -13	adverb -15	auxiliary -25	capital -18	coordinator -29	determiner -24	none 23	preposition -18	pronoun -21	stop -18	subordinator -23	that -12	verb-saying -19	word -33	— 7
carry-before-that|2|far|own|	elided -30	none -32	own -58
carry-before-that|2|far|possessive|	lower -20
carry-before-that|2|far|preposition|	, -13	. -22	lower -49	none -12	upper -18
carry-before-that|2|far|pronoun|	! -12	, -16	. -26	? -20	lower -26	none -22
carry-before-that|2|far|question|false|	false -29	true -33
carry-before-that|2|far|question|true|	false 12	true 17
carry-before-that|2|far|quote|	. -15	upper -25
carry-before-that|2|far|start|	other -6	upper 9
carry-before-that|2|far|stop|	? -18	none -11	other -18	upper -33
carry-before-that|2|far|subject|	elided -26	none 14	own -60
carry-before-that|2|far|subordinator|	, -19	lower -41	none -23	upper -15
carry-before-that|2|far|that|	lower -32	none -14	upper -18
carry-before-that|2|far|verb-judging|	lower -36
carry-before-that|2|far|verb-saying|	, -19	? -21	lower -33	none -14	upper -26
carry-before-that|2|far|verb-thinking|	lower -24
carry-before-that|2|far|word|	, -24	lower -18	none -32
carry-before-that|2|far|—|	. -16	none -16	upper -17
carry-before-that|2|far|’|	lower -11
carry-before-that|3|	far -40
carry-before-that|3|far|!|	capital -15	determiner -13	end -26	pronoun -14
carry-before-that|3|far|'|	, -15
carry-before-that|3|far|	) 6	, -48	- -18	1 -50	10+ -63	3 -10	4-5 -17	6-9 -16	: -41	adverb -16	auxiliary -42	capital -32	coordinator -16	determiner -46	possessive -23	preposition -11	pronoun -34	quote -17	start -11	stop -58	subordinator -36	verb-judging -25	verb-saying -25	verb-thinking -25	word -37
carry-before-that|3|far|)|	upper 6
carry-before-that|3|far|,pronoun|	none -9
carry-before-that|3|far|,verb-judging|	none -8
carry-before-that|3|far|,verb-saying|	? -18	none -21
carry-before-that|3|far|,word|	none -17
carry-before-that|3|far|,|	' -12	adverb -12	auxiliary -11	capital -39	coordinator -16	determiner -24	lower -33	none -7	preposition -14	pronoun -14	subordinator -11	upper -40	verb-saying -41	word -22
carry-before-that|3|far|-|	lower -10	none -23	upper -12
carry-before-that|3|far|.|	[ -24	capital -28	coordinator -14	determiner -16	end -22	preposition -11	pronoun -25	subordinator -15
carry-before-that|3|far|:|	upper -40
carry-before-that|3|far|?|	capital -16	end -28	pronoun -18	verb-saying -13
carry-before-that|3|far|[|	. -17
carry-before-that|3|far|adjacent|	false -40
carry-before-that|3|far|adverb|	, -14	lower -16	none 7
carry-before-that|3|far|alone|	true -20
carry-before-that|3|far|auxiliary|	lower -40	none -17
carry-before-that|3|far|capital|	! -19	, -37	. -29	? -22	lower -31	none -19	upper -22
carry-before-that|3|far|coordinator|	, -22	. -18	lower -14	none -36
carry-before-that|3|far|determiner|	! -11	, -36	. -22	? -14	lower -43	none -20	upper -20
carry-before-that|3|far|elided|	elided -12	none -8	own -9
carry-before-that|3|far|end|	! -21	. -26
carry-before-that|3|far|first|	false -24
carry-before-that|3|far|inside|	false -69
carry-before-that|3|far|newcomer|	acts -7	none 12	says -12
carry-before-that|3|far|newcomer|acts|elided|	stop -13
carry-before-that|3|far|newcomer|acts|none|	stop -17
carry-before-that|3|far|newcomer|acts|own|	: -18	start -12	stop -18
carry-before-that|3|far|newcomer|none|elided|	stop -10
carry-before-that|3|far|newcomer|none|none|	) -7	: -23	preposition 6	start 16	word -16
carry-before-that|3|far|newcomer|none|own|	: -9	start -34	stop -19	that 6	word -13
carry-before-that|3|far|newcomer|says|elided|	stop -18
carry-before-that|3|far|newcomer|says|none|	: -14	auxiliary -15	determiner -13	stop -23	word -14
carry-before-that|3|far|newcomer|says|own|	: -15	determiner -12	preposition -17	start -20	stop -20	word -17
carry-before-that|3|far|none|	) -15	, -17	,auxiliary -19	,determiner -11	,word -14	- -13	; -9	auxiliary -20	capital -26	coordinator -24	determiner -18	end 13	none 13	preposition -38	pronoun -18	stop -47	subordinator -20	that -25	verb-judging -12	verb-saying -18	verb-thinking -10	word -28	— -19
carry-before-that|3|far|own|	elided -21	none -15	own -6
carry-before-that|3|far|possessive|	lower -18	upper -12
carry-before-that|3|far|preposition|	, -24	. -16	none -47	upper -26
carry-before-that|3|far|pronoun|	! -11	, -25	. -21	? -15	lower -34	none -12
carry-before-that|3|far|question|false|	false -40	true -9
carry-before-that|3|far|question|true|	false -30	true -13
carry-before-that|3|far|quote|	, -15	upper -15
carry-before-that|3|far|start|	other 10	upper -16
carry-before-that|3|far|stop|	none -16	upper -58
carry-before-that|3|far|subject|	elided -13	none 11	own -8
carry-before-that|3|far|subordinator|	, -20	lower -32	none -24	upper -19
carry-before-that|3|far|that|	. -13	none -19	upper -19
carry-before-that|3|far|verb-judging|	, -14	lower -24	none -11	upper -13
carry-before-that|3|far|verb-saying|	, -40	? -20	lower -21	none -13	upper -18
carry-before-that|3|far|verb-thinking|	lower -22
carry-before-that|3|far|word|	, -22	lower -34	none -33	upper -15
carry-before|0|	0 52	1 7	2 -6	3 -21
carry-before|0|0|	( 12	, 28	1 9	10+ 35	2 24	3 9	4-5 19	6-9 36	: -12	adverb 23	auxiliary 16	capital 18	coordinator 44	possessive 13	preposition 13	pronoun 13	quote 20	subordinator 15	that 14	verb-thinking 8
carry-before|0|0|)|	none 12
carry-before|0|0|,|	capital -20	determiner 8	lower 25	none 10	preposition -21	pronoun 41	quote 18	upper 13	verb-saying -16	word 16
carry-before|0|0|-|	none 14
carry-before|0|0|:|	upper -12
carry-before|0|0|adjacent|	false 51	true 20
carry-before|0|0|adverb|	lower 24
carry-before|0|0|auxiliary|	lower 16	none 19	upper 18
carry-before|0|0|capital|	. 21	lower 17	none 8	upper 13
carry-before|0|0|coordinator|	, 16	. 15	lower 39	none 16	upper 19
carry-before|0|0|determiner|	, 12	. 21	none 7
carry-before|0|0|elided|	elided 26
carry-before|0|0|end|	. 33	? 10	none 13
carry-before|0|0|inside|	false 52
carry-before|0|0|newcomer|none|elided|	, 25
carry-before|0|0|newcomer|none|none|	, -10	: -7	preposition -17	word -15
carry-before|0|0|newcomer|none|own|	, 23	: 10	auxiliary -12	determiner -9	preposition -10	word -14
carry-before|0|0|none|	, 6	,auxiliary 25	,determiner -18	,subordinator -15	,verb-judging 14	,verb-saying 24	,word -16	- 8	: -12	; -28	adverb 10	capital 12	coordinator 42	determiner 16	none -23	preposition 35	pronoun 15	quote 17	subordinator 12	that 32	verb-saying 6	word 31
carry-before|0|0|possessive|	lower 7	upper 13
carry-before|0|0|preposition|	. 21	lower 6	none 20	upper 9
carry-before|0|0|pronoun|	lower 13	none 16
carry-before|0|0|question|false|	false 50	true 14
carry-before|0|0|quote|	lower 15	upper 14
carry-before|0|0|stop|	none -12
carry-before|0|0|subject|	elided 26	none -23
carry-before|0|0|subordinator|	, 12	. 11	lower 12	none 23	upper 11
carry-before|0|0|that|	lower 12	upper 16
carry-before|0|0|verb-saying|	none 9	upper -8
carry-before|0|0|verb-thinking|	lower 13
carry-before|0|0|word|	, 10	none 9
carry-before|0|1|!|	,verb-saying -13	determiner -11	pronoun -9
carry-before|0|1|	( -14	, 8	1 -22	10+ 39	2 -21	3 -19	4-5 -13	: -41	adverb -23	auxiliary -16	capital 8	coordinator -17	determiner -21	possessive -16	preposition -27	quote -9	stop 44	subordinator -12	that -22	verb-judging -8	verb-saying -23	verb-thinking -8	word -10	’ -14
carry-before|0|1|(|	upper -12
carry-before|0|1|,auxiliary|	? -13	none -22
carry-before|0|1|,coordinator|	none -9
carry-before|0|1|,determiner|	none -14
carry-before|0|1|,pronoun|	none -11
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -19	none -20
carry-before|0|1|,word|	none -17
carry-before|0|1|,|	capital 44	determiner 26	pronoun 15	upper 11	verb-judging -15	verb-saying 51
carry-before|0|1|.|	capital -15	coordinator -18	determiner -36	preposition -22	pronoun 6	quote -20	subordinator 6	that -16
carry-before|0|1|:|	lower -9	none 8	upper -40
carry-before|0|1|;|	none -11
carry-before|0|1|?|	,pronoun -13	,verb-saying -19	capital -16	determiner -6	pronoun 12	quote -11	stop -6	verb-saying 24
carry-before|0|1|adjacent|	false 8	true -21
carry-before|0|1|adverb|	lower -23
carry-before|0|1|auxiliary|	lower -19	none -21
carry-before|0|1|capital|	, -61	. 31	? -9	lower 9	none -13	upper -18
carry-before|0|1|coordinator|	, 9	. -15	lower -17
carry-before|0|1|determiner|	, -34	. -14	lower -32	none -17
carry-before|0|1|elided|	elided -13	none -7	own -9
carry-before|0|1|end|	. 39	? 22	none 11
carry-before|0|1|inside|	false 7
carry-before|0|1|newcomer|	none -27
carry-before|0|1|newcomer|none|elided|	stop -10	word -7
carry-before|0|1|newcomer|none|none|	, 13	: -25	capital 9	coordinator -7	preposition -20	pronoun 10	quote -19	stop 9	verb-judging -22	— -6
carry-before|0|1|newcomer|none|own|	, -9	: -26	adverb -11	auxiliary -18	determiner -26	preposition -24	pronoun -24	stop -37	verb-saying -20
carry-before|0|1|none|	, -16	,determiner -14	,verb-saying -6	,verb-thinking 9	,word -8	- -13	: 10	auxiliary -8	coordinator -11	elided 10	none -16	preposition -50	pronoun 6	stop -13	subordinator -19	that -19	verb-saying -15	word -10	— 10
carry-before|0|1|own|	elided -12	none -24	own -36
carry-before|0|1|possessive|	lower -16
carry-before|0|1|preposition|	. 8	lower -22	none -20	upper -16
carry-before|0|1|pronoun|	, -56	. -17
carry-before|0|1|question|false|	false 13
carry-before|0|1|question|true|	false -26	true 18
carry-before|0|1|quote|	upper -9
carry-before|0|1|stop|	none -14	upper 44
carry-before|0|1|subject|	elided -14	own -41
carry-before|0|1|subordinator|	lower -7	none -19
carry-before|0|1|that|	lower -20	none -15
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -39	lower -24	upper -12
carry-before|0|1|verb-thinking|	lower -8
carry-before|0|1|word|	, 8	lower -15	upper 11
carry-before|0|1|—|	upper -6
carry-before|0|1|’|	lower -14
carry-before|0|2|!|	capital 8
carry-before|0|2|	, -14	1 -12	10+ -10	2 -16	4-5 6	6-9 -14	: -21	adverb -18	auxiliary -7	capital -18	coordinator -18	determiner -29	preposition -29	stop 9	that -18	verb-saying -22	word -53
carry-before|0|2|,auxiliary|	none -13
carry-before|0|2|,preposition|	none -11
carry-before|0|2|,pronoun|	none -13
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -13	none -22
carry-before|0|2|,word|	none -16
carry-before|0|2|,|	capital 6	lower -12	upper -19	verb-saying 13	word -11
carry-before|0|2|.|	capital -11	coordinator 8	determiner 9	pronoun -6
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	,verb-saying -13	capital -9
carry-before|0|2|adjacent|	false -6
carry-before|0|2|adverb|	lower -18
carry-before|0|2|auxiliary|	none -12
carry-before|0|2|capital|	, -33	. -16	lower -18
carry-before|0|2|coordinator|	lower -18	none -15
carry-before|0|2|determiner|	, -22	lower -20	upper -18
carry-before|0|2|elided|	elided -20	none -6	own -24
carry-before|0|2|end|	! -21	. 19
carry-before|0|2|inside|	false -6
carry-before|0|2|newcomer|	acts -19	none -8	says -23
carry-before|0|2|newcomer|acts|elided|	stop -25
carry-before|0|2|newcomer|acts|none|	auxiliary -12
carry-before|0|2|newcomer|acts|own|	, -7	: -13	preposition -10	stop -27	word -11
carry-before|0|2|newcomer|none|none|	: -34	preposition -15	stop 14	word -27
carry-before|0|2|newcomer|none|own|	, -19	: -21	auxiliary -13	preposition -11	stop -54	word -29
carry-before|0|2|newcomer|says|elided|	stop -28
carry-before|0|2|newcomer|says|none|	: -22	auxiliary -14	capital -15	word -19
carry-before|0|2|newcomer|says|own|	, -11	: -13	preposition -14	stop -36	verb-saying -10	word -15
carry-before|0|2|none|	,verb-saying -7	: -11	coordinator -26	determiner -13	elided 10	own -6	stop -31
carry-before|0|2|own|	elided -34	none -24	own -58
carry-before|0|2|preposition|	lower -27	none -19
carry-before|0|2|pronoun|	, -35
carry-before|0|2|question|false|	false -9
carry-before|0|2|question|true|	false -9
carry-before|0|2|stop|	none -31	upper 9
carry-before|0|2|subject|	elided -26	own -55
carry-before|0|2|that|	lower -18
carry-before|0|2|verb-saying|	, -19	lower -24	none -17
carry-before|0|2|word|	, -12	lower -52
carry-before|0|3|	, -13	10+ -14	2 -20	3 -16	4-5 -27	preposition -15	stop -17	verb-saying -12	word -15
carry-before|0|3|,auxiliary|	none -15
carry-before|0|3|,verb-saying|	none -28
carry-before|0|3|,word|	none -11
carry-before|0|3|,|	pronoun -13	verb-saying -11
carry-before|0|3|.|	capital -12	pronoun -7
carry-before|0|3|adjacent|	false -21
carry-before|0|3|elided|	none -11	own -19
carry-before|0|3|end|	. -10
carry-before|0|3|inside|	false -21
carry-before|0|3|newcomer|	acts -10	none -10	says -42
carry-before|0|3|newcomer|acts|elided|	stop -14
carry-before|0|3|newcomer|acts|own|	stop -19
carry-before|0|3|newcomer|none|elided|	stop -16
carry-before|0|3|newcomer|none|own|	stop -21
carry-before|0|3|newcomer|says|elided|	stop -13
carry-before|0|3|newcomer|says|none|	stop -22
carry-before|0|3|newcomer|says|own|	: -15	stop -21
carry-before|0|3|none|	,verb-saying -26	elided 13	own -34	preposition -12	stop -18
carry-before|0|3|own|	none -21	own -35
carry-before|0|3|preposition|	lower -15
carry-before|0|3|pronoun|	, -17
carry-before|0|3|question|false|	false -23	true -14
carry-before|0|3|stop|	upper -17
carry-before|0|3|subject|	elided -22	none -11	own -11
carry-before|0|3|verb-saying|	lower -12
carry-before|0|3|word|	lower -15
carry-before|1|	far -30
carry-before|1|far|!|	,verb-saying 7	capital -15	determiner -18	end -24	pronoun 11	stop -9
carry-before|1|far|'|	, -14
carry-before|1|far|+|	none -16
carry-before|1|far|	, -10	- -27	1 -18	2 -42	3 -30	4-5 -18	6-9 -32	adverb -39	auxiliary -44	capital -46	coordinator -27	determiner -31	possessive -34	preposition -12	pronoun -45	quote -14	stop -38	subordinator -58	verb-judging -15	verb-saying -60	verb-thinking -40	word -70	’ -22
carry-before|1|far|,auxiliary|	? -17	none -27
carry-before|1|far|,coordinator|	none -12
carry-before|1|far|,determiner|	none -16
carry-before|1|far|,preposition|	none -18
carry-before|1|far|,pronoun|	? -16
carry-before|1|far|,subordinator|	none -22
carry-before|1|far|,verb-judging|	none -21
carry-before|1|far|,verb-saying|	! -18	? -28	none -23
carry-before|1|far|,verb-thinking|	none -14
carry-before|1|far|,word|	? -16	none -7
carry-before|1|far|,|	adverb -15	capital -7	coordinator -22	determiner -28	preposition -21	pronoun -10	subordinator -25	upper -36	verb-judging -15	word -27	– -14
carry-before|1|far|-|	none -27	upper -24
carry-before|1|far|.|	[ -20	auxiliary -12	capital -32	coordinator -19	determiner -36	end -11	preposition -15	pronoun -32	that -9	— -18
carry-before|1|far|:|	lower -18	none -19
carry-before|1|far|;|	none -27
carry-before|1|far|?|	,auxiliary -18	,verb-saying -29	,word -11	capital -17	determiner -15	end -31	preposition -9	stop -10	verb-saying -17	— -15
carry-before|1|far|[|	. -22
carry-before|1|far|adjacent|	false -30
carry-before|1|far|adverb|	, -22	lower -37
carry-before|1|far|alone|	false -9	true 43
carry-before|1|far|auxiliary|	lower -42	none -33	other -14	upper -17
carry-before|1|far|capital|	! -22	, -7	? -32	lower -50	none -29	upper -17
carry-before|1|far|coordinator|	, -36	. -26	lower -27	none -29
carry-before|1|far|determiner|	! -24	, -40	? -17	lower -28	none -16	other -18	upper -37
carry-before|1|far|elided|	elided -22	none -10	own -11
carry-before|1|far|end|	! -12	? -16	none -12
carry-before|1|far|first|	false -38	true 22
carry-before|1|far|inside|	false -40
carry-before|1|far|newcomer|	acts -40	none -9	says -70
carry-before|1|far|newcomer|acts|elided|	: -16	preposition -17	stop -13	that -16
carry-before|1|far|newcomer|acts|none|	, -9	: -34	auxiliary -19	capital -10	preposition -19	pronoun -10	stop -57	that -14	word -27
carry-before|1|far|newcomer|acts|own|	, -22	: -41	auxiliary -15	capital -9	determiner -11	preposition -26	start -19	stop -38	verb-saying -9	word -27
carry-before|1|far|newcomer|none|elided|	: 7	auxiliary -16	preposition -19	stop -11	word -17
carry-before|1|far|newcomer|none|none|	- -17	adverb -20	auxiliary -23	capital -17	determiner -29	preposition -7	pronoun -12	start -23	stop 7	subordinator -15	that -15	verb-judging -33	word -30	’ -16
carry-before|1|far|newcomer|none|own|	: -11	adverb -14	auxiliary -39	capital -25	coordinator -11	determiner -28	preposition -12	pronoun -20	start -7	stop -28	verb-judging -18	verb-saying -31	word -37
carry-before|1|far|newcomer|says|elided|	: -15	stop -58	word -13
carry-before|1|far|newcomer|says|none|	, -17	: -43	adverb -17	auxiliary -25	capital -16	determiner -15	preposition -23	pronoun -11	start -8	stop -65	verb-judging -14	word -15
carry-before|1|far|newcomer|says|own|	, -26	: -49	auxiliary -17	capital -14	determiner -28	preposition -33	pronoun -16	start -24	stop -35	that -21	verb-saying -16	word -28
carry-before|1|far|none|	( -15	, -7	,auxiliary -15	,coordinator -14	,preposition -24	,pronoun -24	,subordinator -12	,verb-judging -23	,verb-thinking -16	,word -21	- -23	: 9	; -15	adverb -29	auxiliary -21	coordinator -19	determiner -30	none -30	own -10	preposition -10	pronoun -18	stop -27	subordinator -34	that -19	verb-judging -28	verb-thinking -15	word -39	— -27
carry-before|1|far|own|	elided -12	none -6	own -54
carry-before|1|far|possessive|	lower -28	upper -18
carry-before|1|far|preposition|	, -21	. -28	lower -9	none -18	upper -32
carry-before|1|far|pronoun|	! -15	, -9	. -39	lower -42	none -32
carry-before|1|far|question|false|	false -12	true -27
carry-before|1|far|question|true|	false -50	true -7
carry-before|1|far|quote|	, -15	. -18	? -15	upper -12
carry-before|1|far|start|	other -11
carry-before|1|far|stop|	? -16	none -33	other -20	upper -37
carry-before|1|far|subject|	elided -10	none -24	own -21
carry-before|1|far|subordinator|	, -23	. -21	lower -56	none -38	upper -15
carry-before|1|far|that|	none -28	upper -29
carry-before|1|far|verb-judging|	, -19	lower -14	none -17	upper -22
carry-before|1|far|verb-saying|	, -40	? -27	lower -56	none -24	upper -23
carry-before|1|far|verb-thinking|	lower -39
carry-before|1|far|word|	, -30	lower -67	none -45	upper -24
carry-before|1|far|—|	. -18	? -14	none -32
carry-before|1|far|’|	lower -22
carry-before|2|	far -32
carry-before|2|far|!|	determiner -13	end -23	pronoun -12
carry-before|2|far|'|	, -21
carry-before|2|far|	) -10	, -34	1 -39	10+ -21	2 -17	3 -8	4-5 -22	6-9 -23	: -47	adverb -15	auxiliary -9	capital -23	coordinator -17	determiner -40	possessive -15	preposition -40	pronoun -26	start -17	stop -24	that -28	verb-judging -25	verb-saying -24	verb-thinking -13	word -12
carry-before|2|far|)|	upper -10
carry-before|2|far|,auxiliary|	none -15
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -9
carry-before|2|far|,|	capital -19	determiner -28	lower -15	none -13	preposition -13	pronoun -45	upper -33	verb-saying -35	word -24
carry-before|2|far|-|	none -15
carry-before|2|far|.|	[ -13	capital -21	coordinator -11	determiner -14	end -42	pronoun -21	subordinator -11
carry-before|2|far|:|	upper -46
carry-before|2|far|?|	capital -12	end 11	verb-saying -13
carry-before|2|far|[|	. -13
carry-before|2|far|adjacent|	false -32
carry-before|2|far|adverb|	, -16	lower -15
carry-before|2|far|auxiliary|	lower -9	none -13
carry-before|2|far|capital|	! -12	, -48	. -28	? -26	lower -27	none -27
carry-before|2|far|coordinator|	, -17	. -16	lower -17	none -33
carry-before|2|far|determiner|	, -45	. -22	lower -36	none -14	upper -17
carry-before|2|far|elided|	elided -9
carry-before|2|far|end|	! -13	. -18	? -13
carry-before|2|far|first|	false -26
carry-before|2|far|inside|	false -40
carry-before|2|far|newcomer|	acts -12	none -15	says -7
carry-before|2|far|newcomer|acts|elided|	start -9
carry-before|2|far|newcomer|acts|none|	stop -13
carry-before|2|far|newcomer|acts|own|	start -21	stop -24	word -10
carry-before|2|far|newcomer|none|elided|	stop -6
carry-before|2|far|newcomer|none|none|	) -6	: -25	start -9
carry-before|2|far|newcomer|none|own|	start -26	stop -19
carry-before|2|far|newcomer|says|elided|	start -7
carry-before|2|far|newcomer|says|none|	: -19	preposition -14	stop -24	word -15
carry-before|2|far|newcomer|says|own|	: -13	preposition -11	start -23	stop -30	word -9
carry-before|2|far|none|	, -20	,auxiliary -17	,verb-saying -11	: 17	adverb -9	auxiliary -21	capital -25	coordinator -26	determiner -24	elided -27	end 13	none 6	own -8	preposition -9	pronoun -15	stop -47	subordinator -21	that -14	word -24	— -13
carry-before|2|far|own|	elided -13	none -31	own -34
carry-before|2|far|possessive|	lower -14
carry-before|2|far|preposition|	, -15	lower -39	none -40	upper -12
carry-before|2|far|pronoun|	! -14	, -29	? -16	lower -26	none -15
carry-before|2|far|question|false|	false -37	true -21
carry-before|2|far|start|	upper -17
carry-before|2|far|stop|	none -18	upper -24
carry-before|2|far|subject|	none -11	own -45
carry-before|2|far|subordinator|	, -23	none -17
carry-before|2|far|that|	lower -26	none -15	upper -14
carry-before|2|far|verb-judging|	, -16	lower -23	upper -12
carry-before|2|far|verb-saying|	, -45	lower -21	none -12	upper -15
carry-before|2|far|verb-thinking|	lower -13
carry-before|2|far|word|	, -22	lower -36	none -26
carry-before|2|far|—|	none -20
carry-before|3|	far -37
carry-before|3|far|!|	capital -11	end -20
carry-before|3|far|'|	, -11
carry-before|3|far|	, -37	- -11	1 -40	10+ -26	2 -38	3 -15	4-5 -37	6-9 -18	adverb -9	auxiliary -30	capital -24	coordinator -19	determiner -34	possessive -16	preposition -8	pronoun -18	start -16	stop -35	subordinator -26	that -26	verb-judging -23	verb-saying -21	verb-thinking -11	word -35
carry-before|3|far|,|	capital -41	coordinator -15	determiner -24	lower -19	none -13	pronoun -41	subordinator -10	upper -35	verb-saying -36	word -19
carry-before|3|far|-|	none -14
carry-before|3|far|.|	[ -17	capital -14	coordinator -10	determiner -14	end -45	preposition -13	pronoun -15	subordinator -10
carry-before|3|far|?|	capital -13	end -21	pronoun -12
carry-before|3|far|[|	. -14
carry-before|3|far|adjacent|	false -37
carry-before|3|far|adverb|	, -9	lower -9
carry-before|3|far|alone|	false -10
carry-before|3|far|auxiliary|	lower -27	none -13
carry-before|3|far|capital|	! -12	, -49	. -22	? -17	lower -21	none -19	upper -20
carry-before|3|far|coordinator|	, -16	. -16	lower -19	none -26
carry-before|3|far|determiner|	, -33	. -17	lower -31	none -16	upper -18
carry-before|3|far|end|	! -12	. -23	? -16	none -10
carry-before|3|far|first|	false -14
carry-before|3|far|inside|	false -47
carry-before|3|far|newcomer|	acts -10
carry-before|3|far|newcomer|none|none|	: -12	start 9
carry-before|3|far|newcomer|none|own|	word -10
carry-before|3|far|none|	) -13	, 6	,verb-saying -15	- -13	: -10	auxiliary -14	capital -16	coordinator -17	determiner -19	none 7	own -19	preposition -26	stop -7	that -18	verb-saying -15	word -25
carry-before|3|far|own|	elided -10
carry-before|3|far|possessive|	lower -12
carry-before|3|far|preposition|	, -13	. -10	lower -6	none -31	upper -15
carry-before|3|far|pronoun|	, -28	. -20	? -15	lower -18
carry-before|3|far|question|false|	false -33	true -23
carry-before|3|far|question|true|	false -26
carry-before|3|far|quote|	, -10
carry-before|3|far|start|	upper -14
carry-before|3|far|stop|	none 12	upper -35
carry-before|3|far|subject|	elided -12	none 9
carry-before|3|far|subordinator|	, -13	lower -24	none -23	upper -11
carry-before|3|far|that|	lower -25	none -14
carry-before|3|far|verb-judging|	lower -24	upper -12
carry-before|3|far|verb-saying|	, -57	? -14	lower -17	none -13	upper -14
carry-before|3|far|verb-thinking|	lower -10
carry-before|3|far|word|	, -18	lower -34	none -26	upper -16
carry-next|0|	0 47	1 8	2 -20	3 -14
carry-next|0|0|	( 14	, 12	1 23	2 30	3 22	6-9 31	auxiliary 30	capital 21	determiner 13	possessive 12	preposition 11	pronoun 14	stop 27	subordinator 19	verb-judging -11	word 15
carry-next|0|0|(|	upper 14
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -16
carry-next|0|0|,subordinator|	none -20
carry-next|0|0|,verb-judging|	none 10
carry-next|0|0|,verb-saying|	none 26
carry-next|0|0|,word|	none -13
carry-next|0|0|,|	capital 13	coordinator 9	determiner 18	lower 22	none 7	subordinator 12	upper 9	verb-saying -14
carry-next|0|0|.|	capital 7	coordinator 11	determiner 9	end 27	preposition 20	subordinator 10
carry-next|0|0|:|	upper 14
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 12
carry-next|0|0|adjacent|	false 44	true 23
carry-next|0|0|adverb|	none 8
carry-next|0|0|auxiliary|	lower 29
carry-next|0|0|capital|	, -27	lower 21	none 12
carry-next|0|0|coordinator|	, -8	none 42
carry-next|0|0|determiner|	lower 14	none 12
carry-next|0|0|elided|	elided 27
carry-next|0|0|inside|	false 45
carry-next|0|0|newcomer|none|elided|	start 12	stop 24
carry-next|0|0|newcomer|none|none|	determiner -14	verb-judging -17	word 13
carry-next|0|0|newcomer|none|own|	capital -11	preposition -10	start 10	stop 27	verb-saying -11	word -9
carry-next|0|0|none|	) 12	, 11	- 14	auxiliary 7	capital 9	coordinator 11	end 10	none -20	preposition 20	pronoun 13	subordinator 18	verb-saying 11	word 12
carry-next|0|0|possessive|	lower 9
carry-next|0|0|preposition|	, -20	lower 7	none 25	upper 11
carry-next|0|0|pronoun|	, 11	lower 14	none 15
carry-next|0|0|question|false|	false 45
carry-next|0|0|question|true|	false 15
carry-next|0|0|quote|	, 19	lower 13	none 19
carry-next|0|0|stop|	upper 27
carry-next|0|0|subject|	elided 27	none -20
carry-next|0|0|subordinator|	, -6	lower 15	none 8	upper 8
carry-next|0|0|that|	lower 8	none 21	upper -7
carry-next|0|0|verb-judging|	, 11	lower -10
carry-next|0|0|verb-saying|	, -19	none 14	upper 9
carry-next|0|0|word|	, -7	lower 11	none 30	upper 18
carry-next|0|0|—|	none 19
carry-next|0|1|'|	, -6
carry-next|0|1|	, -15	- -12	10+ 6	2 -20	3 -15	: -29	auxiliary 7	capital -38	coordinator -24	determiner -21	possessive -14	pronoun -32	quote -13	start 14	stop -17	that -8	verb-saying -9	— -14
carry-next|0|1|,auxiliary|	none -8
carry-next|0|1|,coordinator|	none -9
carry-next|0|1|,determiner|	none -18
carry-next|0|1|,pronoun|	? -18	none -14
carry-next|0|1|,verb-saying|	! -17	? -25	none -25
carry-next|0|1|,verb-thinking|	none 12
carry-next|0|1|,word|	none -18
carry-next|0|1|,|	capital -37	coordinator 6	determiner 13	lower -33	none -17	verb-saying -37
carry-next|0|1|-|	lower -7	none -17
carry-next|0|1|.|	capital -17	coordinator -16	end 28	preposition -9	pronoun -8	that -10
carry-next|0|1|:|	none -6	upper -41
carry-next|0|1|;|	none -17
carry-next|0|1|?|	,auxiliary -16	,verb-saying -21	capital -15	determiner -12
carry-next|0|1|adjacent|	false 9	true -16
carry-next|0|1|auxiliary|	lower 7	none -17
carry-next|0|1|capital|	, 15	. -22	? -15	lower -37	none -16
carry-next|0|1|coordinator|	, -14	. -28	lower -24	none -36
carry-next|0|1|determiner|	! -16	, 9	. -13	? -6	lower -22
carry-next|0|1|elided|	elided -14	none 10	own -51
carry-next|0|1|first|	false 14
carry-next|0|1|newcomer|	none -27
carry-next|0|1|newcomer|none|elided|	auxiliary -17	preposition -18	stop -22	word -18
carry-next|0|1|newcomer|none|none|	, -17	: -28	adverb 8	auxiliary -26	capital -19	preposition 17	pronoun -16	start -9	stop -19	that -14	word -12
carry-next|0|1|newcomer|none|own|	, -27	: -30	auxiliary -6	capital -22	preposition -29	pronoun -14	start -17	stop -30	that -19	verb-saying -30	word 7
carry-next|0|1|none|	, -17	,auxiliary -6	,coordinator -16	,determiner -14	,pronoun -20	,subordinator -15	,verb-saying -17	: -12	; -16	auxiliary -28	capital -12	coordinator -6	determiner -19	elided 8	own -19	preposition -30	stop -28	subordinator -23	that -21	verb-saying -10	word -13
carry-next|0|1|own|	own -47
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 9	. -27	lower -15	none -17	upper 13
carry-next|0|1|pronoun|	. -28	lower -29	none -8
carry-next|0|1|question|false|	false 11	true -23
carry-next|0|1|question|true|	false -13	true 15
carry-next|0|1|quote|	. -14	? -14	lower -10	upper -7
carry-next|0|1|start|	upper 14
carry-next|0|1|stop|	? -11	none 24	other -17	upper -16
carry-next|0|1|subject|	elided -28	none -9	own -20
carry-next|0|1|subordinator|	none -27
carry-next|0|1|that|	. -19	lower -7	none -22
carry-next|0|1|verb-judging|	, -20
carry-next|0|1|verb-saying|	, 16	? 20	lower -7	none -20	upper -22
carry-next|0|1|word|	, -22	none -14	upper -16
carry-next|0|1|—|	? -16	none 11
carry-next|0|2|!|	end -14
carry-next|0|2|	, -19	1 -27	10+ -9	2 -32	3 -33	4-5 -28	adverb -13	auxiliary -28	capital -17	coordinator -13	determiner -28	preposition -33	pronoun -16	stop -8	subordinator -18	that -18	verb-judging -14	verb-saying -24	word -36	’ -12
carry-next|0|2|,auxiliary|	none -31
carry-next|0|2|,verb-saying|	? -12	none -16
carry-next|0|2|,word|	none -17
carry-next|0|2|,|	capital -22	determiner -10	lower -15	pronoun -37	upper -15	word -14
carry-next|0|2|.|	capital -14	determiner -14	end 9
carry-next|0|2|:|	none -8
carry-next|0|2|?|	,verb-saying -16	end -6
carry-next|0|2|adjacent|	false -20
carry-next|0|2|adverb|	lower -13
carry-next|0|2|auxiliary|	lower -27
carry-next|0|2|capital|	, -24	lower -17
carry-next|0|2|coordinator|	lower -13	none -18
carry-next|0|2|determiner|	, -23	. -29	lower -24	none -11
carry-next|0|2|elided|	elided -20	none -6	own -34
carry-next|0|2|inside|	false -25
carry-next|0|2|newcomer|	none -30
carry-next|0|2|newcomer|none|elided|	stop -11	that -10	word -11
carry-next|0|2|newcomer|none|none|	, -13	: -15	auxiliary -10	capital -11	determiner -14	preposition -22	pronoun -11	verb-judging -13	word -22
carry-next|0|2|newcomer|none|own|	, -12	: -10	auxiliary -20	determiner -13	preposition -18	pronoun -12	start -44	stop -15	that -16	verb-saying -14	word -25
carry-next|0|2|none|	,auxiliary -29	,preposition -13	,pronoun 6	,verb-judging -16	,verb-saying -32	,word -21	auxiliary -10	coordinator -15	elided -9	none -10	own -20	preposition -15	stop -24	verb-saying -12	word -12
carry-next|0|2|own|	elided -37	none -16	own -45
carry-next|0|2|preposition|	lower -31	none -17	upper -14
carry-next|0|2|pronoun|	, -13	. -26	lower -16
carry-next|0|2|question|false|	false -26
carry-next|0|2|question|true|	false -20	true 11
carry-next|0|2|stop|	none -51	upper -8
carry-next|0|2|subject|	elided -19	none -20	own -31
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|that|	lower -18
carry-next|0|2|verb-judging|	lower -14
carry-next|0|2|verb-saying|	lower -25
carry-next|0|2|word|	, -14	lower -36	none -16
carry-next|0|2|’|	lower -12
carry-next|0|3|	, -16	1 -25	10+ -12	2 -22	3 -28	4-5 -20	6-9 6	auxiliary -19	determiner -19	preposition -13	start -20	verb-judging -13	verb-saying -18
carry-next|0|3|,verb-saying|	none -36
carry-next|0|3|,|	pronoun -21
carry-next|0|3|.|	end -11
carry-next|0|3|adjacent|	false -14
carry-next|0|3|auxiliary|	lower -19
carry-next|0|3|capital|	. -14
carry-next|0|3|determiner|	. -13	lower -19
carry-next|0|3|elided|	own 6
carry-next|0|3|first|	false -20
carry-next|0|3|inside|	false -10
carry-next|0|3|newcomer|	none -7
carry-next|0|3|newcomer|none|elided|	start -11	stop 11
carry-next|0|3|newcomer|none|none|	determiner -14	start -12	stop -15
carry-next|0|3|newcomer|none|own|	determiner -13	preposition -11	start -37	stop -25	verb-saying -12	word -22
carry-next|0|3|none|	,auxiliary -20	,verb-saying -28	,word -10	elided -16	none 9	own -21	stop -8
carry-next|0|3|own|	elided -24	none -33	own -32
carry-next|0|3|preposition|	lower -12	none -16
carry-next|0|3|pronoun|	, -14
carry-next|0|3|question|false|	false -15
carry-next|0|3|question|true|	false -13
carry-next|0|3|start|	upper -23
carry-next|0|3|stop|	none -16
carry-next|0|3|subject|	elided 7	none -11	own -47
carry-next|0|3|verb-judging|	lower -13
carry-next|0|3|verb-saying|	, -13	lower -15
carry-next|1|	far -30
carry-next|1|far|!|	,verb-saying -15	capital -13	determiner -14	end -22	pronoun 7
carry-next|1|far|	( -14	, -34	- -24	1 8	10+ -45	2 -9	3 -15	4-5 -7	6-9 -44	: 14	; -16	adverb -8	auxiliary -20	capital -10	coordinator -46	determiner -20	possessive -29	preposition -13	pronoun -49	quote -34	start -34	stop -31	subordinator -51	that -46	verb-judging -53	verb-saying -15	verb-thinking -34	word -32	— -30	’ -22
carry-next|1|far|(|	upper -14
carry-next|1|far|,auxiliary|	? -20	none -50
carry-next|1|far|,coordinator|	none -16
carry-next|1|far|,determiner|	none -18
carry-next|1|far|,preposition|	none -21
carry-next|1|far|,pronoun|	none -33
carry-next|1|far|,subordinator|	none -14
carry-next|1|far|,verb-judging|	none -20
carry-next|1|far|,verb-saying|	? -27	none -31
carry-next|1|far|,verb-thinking|	none -17
carry-next|1|far|,word|	? -12	none -45
carry-next|1|far|,|	' -9	adverb -19	auxiliary -16	capital -8	coordinator -29	determiner -28	lower -25	none -36	preposition -21	pronoun -27	quote -14	subordinator -22	upper -50	verb-judging -17	verb-saying -65	word -33
carry-next|1|far|-|	lower -13	none -25	upper -19
carry-next|1|far|.|	[ -20	auxiliary -12	capital -8	coordinator -27	end -15	preposition -31	pronoun -34	quote -17	subordinator -19	— -16
carry-next|1|far|:|	none 19	upper 12
carry-next|1|far|;|	lower -16	none -16
carry-next|1|far|?|	,auxiliary -14	,pronoun -12	,verb-saying -8	,word -14	capital -31	determiner -12	end -22	pronoun -22	quote -13	stop -14	verb-saying -28	— -18
carry-next|1|far|[|	. -21
carry-next|1|far|adjacent|	false -30
carry-next|1|far|adverb|	, -16	lower -8	none -25
carry-next|1|far|alone|	false -26	true -24
carry-next|1|far|auxiliary|	. -15	lower -19	none -39	upper -23
carry-next|1|far|capital|	! -13	, -25	. -48	? -26	lower -7	none -34	upper -24
carry-next|1|far|coordinator|	, -29	. -25	lower -41	none -39	upper -18
carry-next|1|far|determiner|	! -17	, -55	. -18	? -20	lower -33	none -36	other -18
carry-next|1|far|elided|	elided -38	none -6	own -50
carry-next|1|far|end|	! -43	. -41	? -33	none 41
carry-next|1|far|first|	false -16	true -12
carry-next|1|far|inside|	false -18
carry-next|1|far|newcomer|	none -8
carry-next|1|far|newcomer|none|elided|	, -17	: -45	determiner -17	preposition -19	start -32	stop -18	verb-saying -14	word -27
carry-next|1|far|newcomer|none|none|	, -8	- -19	: 17	auxiliary -38	capital -35	coordinator -13	determiner -29	preposition -41	pronoun -22	quote -17	start -22	stop -23	subordinator -9	that -12	verb-judging -26	verb-thinking -16	word -50	— -22
carry-next|1|far|newcomer|none|own|	, -35	: -13	adverb -23	pronoun -28	start -56	stop -23	that -26	verb-judging -18	verb-saying -6	word -22
carry-next|1|far|none|	+ -14	,coordinator -14	,determiner -20	,preposition -19	,pronoun -8	,subordinator -20	,verb-saying -12	,verb-thinking -17	,word 7	- -18	: -20	; -28	adverb -15	auxiliary -38	capital -25	coordinator -15	determiner -8	elided 7	end -21	own -29	preposition -23	pronoun -24	quote -11	stop -51	that -24	verb-saying -18	word -37	— -22
carry-next|1|far|own|	elided -59	none 8	own -10
carry-next|1|far|possessive|	lower -25	upper -22
carry-next|1|far|preposition|	, -19	. -25	? -13	lower -18	none -15
carry-next|1|far|pronoun|	! -10	, -31	. -40	? -16	lower -46	none -15	upper -11
carry-next|1|far|question|false|	false -22	true -43
carry-next|1|far|question|true|	false -41	true -9
carry-next|1|far|quote|	lower -8	upper -32
carry-next|1|far|start|	other -22	upper -32
carry-next|1|far|stop|	none -50	upper -34
carry-next|1|far|subject|	elided -35	none -8
carry-next|1|far|subordinator|	, -31	lower -50	none -9	upper -20
carry-next|1|far|that|	. -17	lower -43	none -28	upper -22
carry-next|1|far|verb-judging|	, -15	lower -49	none -23	upper -16
carry-next|1|far|verb-saying|	, -50	? -29	lower -66	none -27	upper -27
carry-next|1|far|verb-thinking|	lower -33	none -22	upper -14
carry-next|1|far|word|	, -24	lower -29	none -44	upper -30
carry-next|1|far|–|	, -8
carry-next|1|far|—|	. -16	? -14	none -27	upper -27
carry-next|1|far|’|	lower -22
carry-next|2|	far -15
carry-next|2|far|!|	capital -18	determiner -10	end -14	pronoun -15
carry-next|2|far|	, -51	1 -20	10+ -65	3 -14	4-5 18	6-9 -11	: 17	adverb -19	auxiliary -16	capital -46	coordinator -24	determiner -17	possessive -20	preposition -17	quote -20	start -9	stop -48	subordinator -34	that -29	verb-judging -31	verb-thinking -21	word -22	— -15
carry-next|2|far|,auxiliary|	none -10
carry-next|2|far|,verb-saying|	none -19
carry-next|2|far|,word|	none -15
carry-next|2|far|,|	' -22	adverb -14	capital -28	coordinator -19	determiner -20	lower -34	none -20	preposition -11	pronoun -11	subordinator -24	upper -45	verb-judging -14	verb-saying -44	word -29
carry-next|2|far|.|	[ -14	capital -35	coordinator -16	determiner -25	preposition -13	pronoun -21
carry-next|2|far|:|	lower 10	none 24	upper 12
carry-next|2|far|?|	capital -25	end -32	pronoun -13
carry-next|2|far|[|	. -14
carry-next|2|far|adjacent|	false -15
carry-next|2|far|adverb|	lower -19
carry-next|2|far|alone|	false -24	true -17
carry-next|2|far|auxiliary|	lower -14	none -23	upper -15
carry-next|2|far|capital|	, -33	. -32	? -17	lower -39	none -33	upper -22
carry-next|2|far|coordinator|	. -15	lower -24	none -45
carry-next|2|far|determiner|	! -14	, -48	. -26	lower -15	none -28	upper -19
carry-next|2|far|elided|	elided -18	none -30	own -24
carry-next|2|far|end|	! -25	. -65	? 6	none 35
carry-next|2|far|first|	false 7
carry-next|2|far|inside|	false -16
carry-next|2|far|newcomer|	none 12
carry-next|2|far|newcomer|none|elided|	, -6	stop -34
carry-next|2|far|newcomer|none|none|	: 16	preposition -22	stop -11	verb-judging -15	word -19	— -15
carry-next|2|far|newcomer|none|own|	, -23	preposition -7	start 16	stop -20	that -15
carry-next|2|far|none|	, -16	,verb-judging -15	,verb-saying 18	- -19	auxiliary -19	capital -21	coordinator -38	determiner -16	elided -7	end -16	none -15	own 11	preposition -36	pronoun -15	stop -49	subordinator -27	that -16	verb-saying -15	word -27	— -15
carry-next|2|far|own|	own 8
carry-next|2|far|possessive|	lower -13
carry-next|2|far|preposition|	, -15	. -16	lower -30	none -32
carry-next|2|far|pronoun|	! -15	, -38	. -20	none -20
carry-next|2|far|question|false|	false -15	true -17
carry-next|2|far|question|true|	false -38	true 7
carry-next|2|far|quote|	upper -20
carry-next|2|far|start|	upper -10
carry-next|2|far|stop|	none -76	upper -48
carry-next|2|far|subject|	elided -42	none 6	own 14
carry-next|2|far|subordinator|	, -11	. -18	lower -32	none -33
carry-next|2|far|that|	lower -28	none -16	upper -16
carry-next|2|far|verb-judging|	lower -26	upper -17
carry-next|2|far|verb-saying|	, -15	? -18	upper -22
carry-next|2|far|verb-thinking|	lower -21
carry-next|2|far|word|	, -28	lower -18	upper -22
carry-next|2|far|—|	none -14	upper -15
carry-next|3|	far -23
carry-next|3|far|!|	capital -13	end -12
carry-next|3|far|	( -19	1 -22	10+ -50	2 7	3 -20	4-5 -16	6-9 -8	adverb -14	capital -30	coordinator -27	determiner -43	possessive -23	preposition -35	pronoun -30	start -24	stop -64	subordinator -34	that -29	verb-judging -9	verb-thinking -18
carry-next|3|far|(|	upper -15
carry-next|3|far|)|	none -17
carry-next|3|far|,verb-saying|	none -14
carry-next|3|far|,|	' -12	adverb -15	capital -33	coordinator -19	determiner -32	none 11	preposition -12	pronoun -49	subordinator -14	upper -41	verb-saying -20
carry-next|3|far|-|	none -22
carry-next|3|far|.|	[ -20	capital -24	coordinator -18	determiner -27	end -27	preposition -20	pronoun -19
carry-next|3|far|:|	none 9
carry-next|3|far|?|	capital -14	pronoun -10	verb-saying -12
carry-next|3|far|[|	. -19
carry-next|3|far|adjacent|	false -23
carry-next|3|far|adverb|	lower -14
carry-next|3|far|alone|	false -25
carry-next|3|far|auxiliary|	none -18	upper -15
carry-next|3|far|capital|	! -14	, -41	. -24	? -18	lower -26	none -20	upper -24
carry-next|3|far|coordinator|	, -17	. -20	lower -27	none -27
carry-next|3|far|determiner|	, -38	. -19	lower -37	none -23	upper -26
carry-next|3|far|elided|	own 6
carry-next|3|far|end|	! -26	. -68	? -21	none 20
carry-next|3|far|first|	false -14
carry-next|3|far|inside|	false -17
carry-next|3|far|newcomer|	none 21
carry-next|3|far|newcomer|none|elided|	: 8
carry-next|3|far|newcomer|none|none|	: 8
carry-next|3|far|newcomer|none|own|	, -13	preposition -19	stop -16
carry-next|3|far|none|	, -10	,verb-saying 21	- -12	auxiliary -19	capital -20	determiner -12	end -13	none 15	own 8	preposition -38	stop 6	subordinator -20	that -19	verb-saying -13	word -30
carry-next|3|far|own|	none -25
carry-next|3|far|possessive|	lower -17	upper -12
carry-next|3|far|preposition|	. -13	lower -32	none -46	upper -12
carry-next|3|far|pronoun|	, -26	. -21	? -8	lower -29
carry-next|3|far|question|false|	false -21	true -27
carry-next|3|far|question|true|	false -7
carry-next|3|far|start|	upper -24
carry-next|3|far|stop|	none -41	upper -64
carry-next|3|far|subject|	elided 6	none 19	own -6
carry-next|3|far|subordinator|	, -17	. -10	lower -29	none 10	upper -17
carry-next|3|far|that|	lower -27	none -14	upper -15
carry-next|3|far|verb-judging|	lower -6	upper -13
carry-next|3|far|verb-saying|	, -47	none -19	upper -17
carry-next|3|far|verb-thinking|	lower -20
carry-next|3|far|word|	, -25	none -37	upper -15
ending|according-to|,|	0 23	3 21	4-6 17	7-12 24
ending|according-to|.|	1 25	13-25 17	7-12 17
ending|according-to|none|	13-25 -9	3 8	4-6 7	7-12 -23
ending|actor-nearby|!|	1 8	13-25 10	2 10	26+ -20	4-6 -12	7-12 10
ending|actor-nearby|.|	0 -16	1 -31	13-25 -12	26+ -24	3 -16	4-6 -8	7-12 -6
ending|actor-nearby|?|	1 -20	13-25 -30	2 -16	26+ -8	7-12 -6
ending|actor-nearby|none|	0 -6	1 23	13-25 -10	2 21	26+ -38	4-6 7
ending|colon|!|	1 -6
ending|colon|,|	1 -21
ending|colon|.|	1 6	26+ 12	3 -9	4-6 9	7-12 32
ending|colon|?|	1 9	26+ -21
ending|colon|none|	1 -21	26+ -7	3 -10	4-6 -11
ending|interview|?|	26+ -15
ending|named-before|!|	1 8	13-25 17	2 16	26+ -26	4-6 11	7-12 -7
ending|named-before|,|	1 -24	13-25 -28	2 -25	26+ -57	3 -34	4-6 -10	7-12 -24
ending|named-before|.|	1 -23	2 -7	26+ -14	3 -17	4-6 -7
ending|named-before|?|	1 -14	13-25 -18	2 -12	26+ -22	4-6 14	7-12 13
ending|named-before|none|	13-25 6	3 -19
ending|named-nearby|!|	0 14	1 -16	13-25 -18	4-6 -9	7-12 -12
ending|named-nearby|,|	1 6	13-25 -15	2 -29	26+ -25	4-6 -12	7-12 -23
ending|named-nearby|.|	0 -23	1 -10	2 -7	3 6	7-12 6
ending|named-nearby|?|	0 12	1 -8	13-25 -15	3 8	7-12 6
ending|named-nearby|none|	0 -35	1 -35	13-25 -7	2 13	26+ -7	3 7	4-6 17
ending|paragraph-before|!|	26+ -30
ending|paragraph-before|,|	26+ -51
ending|paragraph-before|?|	26+ -33
ending|possessor|!|	3 -11	4-6 -18
ending|possessor|,|	0 7	1 -25	2 -25	3 -15	4-6 12	7-12 -7
ending|possessor|.|	0 -28	1 -35	13-25 -15	3 -17	4-6 -17	7-12 -19
ending|possessor|?|	2 -18	4-6 -12
ending|possessor|none|	0 -49	1 -12	13-25 -18	3 6
ending|quote-then-speaker|!|	0 35	1 -12	2 -6
ending|quote-then-speaker|,|	-10 6	-12 -7	-13 -14	-14 -19	-16 6	-17 -12	-18 -21	-23 -15	-3 -13	-4 -10	-5 9	-6 12	-7 16	-8 -7	0 28	1 -8	13-25 -24	2 -16	26+ -17	3 -22	4-6 -6	7-12 -11
ending|quote-then-speaker|.|	2 -17
ending|quote-then-speaker|?|	0 36	13-25 -12	4-6 -14	7-12 -18
ending|quote-then-speaker|none|	-10 -6	-12 28	-14 -10	-15 -20	-16 -14	-17 -16	-18 9	-19 -7	-2 -17	-22 -16	-24 -18	-25 -19	-27 10	-28 -21	-29 -7	-3 -27	-30 -18	-34 6	-4 -34	-6 -11	-7 -10	-9 12	0 -35	1 -18	13-25 -6	2 13	26+ 7	4-6 -19	7-12 -6
ending|quote-then-verb|!|	0 16	1 -6
ending|quote-then-verb|,|	0 19	13-25 -6	4-6 -27	7-12 -24
ending|quote-then-verb|?|	0 12	1 18	2 18
ending|quote-then-verb|none|	0 -15	1 10	13-25 -6	2 8	7-12 -11
ending|sentence-after|!|	0 8	1 8	13-25 -14	4-6 -15	7-12 -13
ending|sentence-after|.|	0 -7	2 -28	26+ -14	3 -6	4-6 -20	7-12 -16
ending|sentence-after|?|	0 15	1 13	2 -22	3 -15	4-6 7
ending|sentence-after|none|	13-25 -12	4-6 -16	7-12 -17
ending|sentence-before|!|	1 18	13-25 -27	2 -12	26+ -23	4-6 9
ending|sentence-before|,|	1 -36	13-25 -41	2 -17	26+ -60	3 -8	4-6 -24	7-12 -48
ending|sentence-before|.|	1 32	13-25 6	2 10	26+ -20	4-6 12	7-12 -8
ending|sentence-before|?|	1 6	13-25 -17	3 9	4-6 -10
ending|sentence-before|none|	26+ -20	3 -45	4-6 -23
ending|signature|.|	1 18
ending|signature|none|	1 -14
ending|speaker-then-quote|!|	0 7	1 22	13-25 -21	3 13	4-6 -20	7-12 -9
ending|speaker-then-quote|,|	0 13	1 -10	2 22	3 10	4-6 8	7-12 -12
ending|speaker-then-quote|.|	1 17	13-25 -8	3 13	4-6 19	7-12 11
ending|speaker-then-quote|?|	1 -15	13-25 -10	2 10	3 6	4-6 15	7-12 12
ending|speaker-then-quote|none|	13-25 -13	2 6	26+ -21	4-6 6	7-12 -7
ending|topic-after|.|	0 -8	4-6 -12
ending|topic-after|none|	1 -13
ending|topic|!|	13-25 -16	26+ -23
ending|topic|.|	13-25 -18	2 22	26+ -27	3 7	4-6 7
ending|topic|?|	13-25 -11	2 -6	26+ -17	3 6	4-6 9
ending|topic|none|	0 -32	13-25 -8	2 26	26+ -41	3 18	4-6 11
ending|verb-then-speaker|,|	1 -20	7-12 -22
ending|verb-then-speaker|.|	0 -36	13-25 -23	26+ 14	4-6 9	7-12 -23
ending|verb-then-speaker|?|	1 -13	4-6 6
ending|verb-then-speaker|none|	0 -28	1 11	13-25 -30	3 -6	4-6 -9
follow|according-to|,auxiliary|	none -21
follow|according-to|,pronoun|	none -13
follow|according-to|,subordinator|	none 9
follow|according-to|,verb-saying|	none -27
follow|according-to|,|	none -6
follow|according-to|;|	none 11
follow|according-to|capital|	, 32
follow|according-to|coordinator|	none -13
follow|according-to|determiner|	, 9
follow|according-to|end|	. 28
follow|according-to|preposition|	none 15
follow|according-to|stop|	none -10
follow|according-to|word|	, 24	none 16
follow|actor-nearby|+|	none -10
follow|actor-nearby|,auxiliary|	? -18
follow|actor-nearby|,coordinator|	none -12
follow|actor-nearby|,determiner|	? -18
follow|actor-nearby|,pronoun|	? -21
follow|actor-nearby|,subordinator|	none -16
follow|actor-nearby|,verb-judging|	none -15
follow|actor-nearby|,verb-saying|	? -14	none -9
follow|actor-nearby|,word|	none 11
follow|actor-nearby|:|	none -24
follow|actor-nearby|adverb|	none -17
follow|actor-nearby|auxiliary|	none -26
follow|actor-nearby|capital|	. -24	? -23
follow|actor-nearby|coordinator|	. -15
follow|actor-nearby|determiner|	. -17	? -6	none -27
follow|actor-nearby|end|	. -23	none -7
follow|actor-nearby|preposition|	. -20	? -17	none -16
follow|actor-nearby|pronoun|	. -11
follow|actor-nearby|quote|	. 12	? -12
follow|actor-nearby|stop|	? -24	none -7
follow|actor-nearby|verb-judging|	none -6
follow|actor-nearby|word|	none -7
follow|actor-nearby|—|	? 6	none 8
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -32
follow|colon|[|	. 24
follow|colon|capital|	, -15
follow|colon|coordinator|	. 8
follow|colon|determiner|	, -24	. -6	? -12
follow|colon|end|	! -14	. 12	? 7	none -35
follow|colon|preposition|	. -22
follow|colon|pronoun|	, -12	. -8	? -14
follow|colon|stop|	? -14
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -16
follow|interview|end|	? -15
follow|named-before|'|	, -22
follow|named-before|,auxiliary|	? -8	none -16
follow|named-before|,determiner|	none -11
follow|named-before|,pronoun|	! 6	? -9	none 11
follow|named-before|,verb-judging|	none -17
follow|named-before|,verb-saying|	! 10	? 13	none 14
follow|named-before|,word|	? -14	none -7
follow|named-before|,|	none -16
follow|named-before|:|	none -13
follow|named-before|auxiliary|	none -8
follow|named-before|capital|	! -24	, -55	. 19	? -39	none -44
follow|named-before|coordinator|	none -17
follow|named-before|determiner|	! -6	, -18	. 12	? -14	none 6
follow|named-before|end|	. -14	none -11
follow|named-before|preposition|	. -6	none -24
follow|named-before|pronoun|	! -20	, -33	. -7	? -32	none -43
follow|named-before|quote|	none -11
follow|named-before|stop|	none 12
follow|named-before|subordinator|	, -11	. -10	none -23
follow|named-before|that|	none -16
follow|named-before|verb-saying|	, -59	? -30	none -24
follow|named-before|word|	none -17
follow|named-before|—|	. -18	? 13
follow|named-nearby|(|	. -13	none -11
follow|named-nearby|)|	. -6	none -9
follow|named-nearby|+|	none 11
follow|named-nearby|,auxiliary|	? 11	none 26
follow|named-nearby|,capital|	none -9
follow|named-nearby|,coordinator|	none -13
follow|named-nearby|,determiner|	none 11
follow|named-nearby|,preposition|	none -11
follow|named-nearby|,pronoun|	? 19	none 15
follow|named-nearby|,verb-judging|	none 11
follow|named-nearby|,verb-saying|	? -8	none 13
follow|named-nearby|,verb-thinking|	none 7
follow|named-nearby|,|	none -8
follow|named-nearby|-|	none -10
follow|named-nearby|:|	none -30
follow|named-nearby|;|	none -7
follow|named-nearby|[|	. 16
follow|named-nearby|adverb|	, -8	none -14
follow|named-nearby|auxiliary|	, -7	none 8
follow|named-nearby|capital|	? 7	none -6
follow|named-nearby|coordinator|	, -46	. 6	none -27
follow|named-nearby|determiner|	! -6	, -9	. -12	? -9	none -12
follow|named-nearby|end|	! -8	? -12	none -39
follow|named-nearby|preposition|	. 8	none -13
follow|named-nearby|pronoun|	, 9	. -36
follow|named-nearby|quote|	, -8	? 19	none -7
follow|named-nearby|stop|	? 16	none 36
follow|named-nearby|subordinator|	. -6	none -16
follow|named-nearby|that|	. 9	none -7
follow|named-nearby|verb-judging|	, -17	none -7
follow|named-nearby|verb-saying|	! 10	none -9
follow|named-nearby|word|	, -12	? 7	none -26
follow|named-nearby|–|	, 14	none -10
follow|named-nearby|—|	none 9
follow|paragraph-before|'|	, -21
follow|paragraph-before|,auxiliary|	none -54
follow|paragraph-before|,pronoun|	none -19
follow|paragraph-before|,verb-judging|	none -13
follow|paragraph-before|,verb-saying|	? -18	none 8
follow|paragraph-before|,word|	none -6
follow|paragraph-before|capital|	! -32	, -53	. -20	? -40	none -43
follow|paragraph-before|determiner|	! -19	, -41	? -17	none -12
follow|paragraph-before|end|	! -6	? -9
follow|paragraph-before|preposition|	none -29
follow|paragraph-before|pronoun|	! -15	, -29	? -30	none -29
follow|paragraph-before|stop|	none 19
follow|paragraph-before|subordinator|	, -11	none -14
follow|paragraph-before|verb-saying|	, -29	? -36	none -20
follow|paragraph-before|word|	, -27
follow|paragraph-before|—|	. -8	none -11
follow|possessor|,|	none -24
follow|possessor|[|	. -16
follow|possessor|adverb|	, -23
follow|possessor|auxiliary|	none -8
follow|possessor|capital|	, -7	. -14	none -13
follow|possessor|coordinator|	. -19	none -34
follow|possessor|determiner|	none -23
follow|possessor|end|	! -31	. -16	none -22
follow|possessor|preposition|	, -22	. -24	none 6
follow|possessor|pronoun|	. -47
follow|possessor|quote|	, -12
follow|possessor|subordinator|	, 6	. -15
follow|possessor|verb-judging|	none -14
follow|possessor|verb-saying|	, -9	none 6
follow|possessor|word|	, -6	none -13
follow|quote-then-speaker|'|	, 17
follow|quote-then-speaker|(|	none -16
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 7
follow|quote-then-speaker|,coordinator|	none -11
follow|quote-then-speaker|,determiner|	none -22
follow|quote-then-speaker|,pronoun|	none 10
follow|quote-then-speaker|,verb-judging|	none -6
follow|quote-then-speaker|,verb-saying|	none -18
follow|quote-then-speaker|,word|	? -12	none -19
follow|quote-then-speaker|-|	none -31
follow|quote-then-speaker|:|	none -15
follow|quote-then-speaker|;|	none -8
follow|quote-then-speaker|adverb|	, 7
follow|quote-then-speaker|auxiliary|	, 6	none 24
follow|quote-then-speaker|coordinator|	, -17	none -31
follow|quote-then-speaker|determiner|	! 28	, 22	? 24	none -12
follow|quote-then-speaker|preposition|	, -8
follow|quote-then-speaker|pronoun|	! 17	, 25	? 26	none 8
follow|quote-then-speaker|quote|	, -9	none -8
follow|quote-then-speaker|subordinator|	, -12	none -13
follow|quote-then-speaker|that|	none -6
follow|quote-then-speaker|verb-judging|	none -7
follow|quote-then-speaker|verb-saying|	, -10	? -18
follow|quote-then-speaker|verb-thinking|	, -21
follow|quote-then-speaker|word|	none -12
follow|quote-then-speaker|–|	none -25
follow|quote-then-speaker|—|	none -18
follow|quote-then-verb|'|	, 18
follow|quote-then-verb|,auxiliary|	? 9	none 7
follow|quote-then-verb|,determiner|	? 14	none 16
follow|quote-then-verb|,pronoun|	? 20
follow|quote-then-verb|,verb-judging|	none 16
follow|quote-then-verb|,verb-saying|	? 7	none 13
follow|quote-then-verb|,word|	? 16
follow|quote-then-verb|,|	none 11
follow|quote-then-verb|:|	none -10
follow|quote-then-verb|auxiliary|	none -11
follow|quote-then-verb|capital|	, -34	none -14
follow|quote-then-verb|coordinator|	, -17	none -43
follow|quote-then-verb|determiner|	, -25
follow|quote-then-verb|preposition|	none 11
follow|quote-then-verb|pronoun|	, -14
follow|quote-then-verb|verb-saying|	! 16	, 20	? 10	none -7
follow|quote-then-verb|word|	none 19
follow|quote-then-verb|–|	, 15
follow|quote-then-verb|—|	none 6
follow|sentence-after|(|	. -15
follow|sentence-after|auxiliary|	. -17
follow|sentence-after|capital|	! 22	. -29	? 23
follow|sentence-after|coordinator|	. -46
follow|sentence-after|determiner|	! -23	. -16	? -25
follow|sentence-after|preposition|	. -10
follow|sentence-after|pronoun|	! -6	. 11	? -19
follow|sentence-after|stop|	none -10
follow|sentence-after|that|	. -15
follow|sentence-before|'|	, -17
follow|sentence-before|)|	. -22	none -22
follow|sentence-before|,auxiliary|	? -25	none -23
follow|sentence-before|,determiner|	? -14	none -19
follow|sentence-before|,preposition|	none -8
follow|sentence-before|,pronoun|	? -19
follow|sentence-before|,subordinator|	none -18
follow|sentence-before|,verb-judging|	none -17
follow|sentence-before|,verb-saying|	none 10
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	? -15
follow|sentence-before|,|	none -9
follow|sentence-before|-|	none -30
follow|sentence-before|:|	none -10
follow|sentence-before|;|	none -31
follow|sentence-before|auxiliary|	none -37
follow|sentence-before|capital|	, -69	? -22	none -41
follow|sentence-before|coordinator|	, -7	. -23	none 12
follow|sentence-before|determiner|	, -16	. -10	? 7
follow|sentence-before|end|	! -10	. 14	? 12
follow|sentence-before|preposition|	, -29	none -8
follow|sentence-before|pronoun|	! -18	, -50	. 13	? -6	none -34
follow|sentence-before|quote|	. -9	? -16
follow|sentence-before|stop|	? -19	none -28
follow|sentence-before|subordinator|	, -15	. -10	none -39
follow|sentence-before|that|	. 11	none -18
follow|sentence-before|verb-judging|	, -13	none -25
follow|sentence-before|verb-saying|	, -66	? -20	none -12
follow|sentence-before|word|	, -17
follow|sentence-before|—|	none -24
follow|signature|—|	. 19	none -7
follow|speaker-then-quote|(|	. -8	none 8
follow|speaker-then-quote|)|	. 15
follow|speaker-then-quote|,auxiliary|	none -15
follow|speaker-then-quote|,verb-judging|	none -7
follow|speaker-then-quote|,verb-saying|	none -29
follow|speaker-then-quote|,word|	none 9
follow|speaker-then-quote|,|	none -17
follow|speaker-then-quote|-|	none 11
follow|speaker-then-quote|:|	none 16
follow|speaker-then-quote|;|	none 32
follow|speaker-then-quote|[|	. -10
follow|speaker-then-quote|capital|	, 11	. 23	? 17	none 15
follow|speaker-then-quote|coordinator|	, 16	. 7
follow|speaker-then-quote|determiner|	, -11	. 7	none 17
follow|speaker-then-quote|end|	. 26	none -26
follow|speaker-then-quote|preposition|	! 6	? 15
follow|speaker-then-quote|pronoun|	. -7	? -14	none 9
follow|speaker-then-quote|quote|	? 17	none -6
follow|speaker-then-quote|stop|	none -15
follow|speaker-then-quote|subordinator|	. 19
follow|speaker-then-quote|that|	. -17
follow|speaker-then-quote|verb-judging|	, 11	none 12
follow|speaker-then-quote|verb-saying|	none 13
follow|speaker-then-quote|verb-thinking|	, 11
follow|speaker-then-quote|word|	, -10	none 10
follow|topic-after|capital|	. -13
follow|topic-after|determiner|	. -9
follow|topic-after|preposition|	. -11
follow|topic-after|stop|	none -15
follow|topic|,auxiliary|	none -18
follow|topic|,coordinator|	none 8
follow|topic|,determiner|	none -20
follow|topic|,preposition|	none -11
follow|topic|,pronoun|	? -15	none -13
follow|topic|,subordinator|	none -19
follow|topic|,verb-judging|	none -12
follow|topic|,verb-saying|	! -15	? -27	none -12
follow|topic|,verb-thinking|	none -20
follow|topic|,word|	? -28	none -6
follow|topic|capital|	. -9	? 10
follow|topic|coordinator|	none 21
follow|topic|determiner|	? -9	none 16
follow|topic|end|	. -9	? -7	none -41
follow|topic|preposition|	. -16	? -12	none -33
follow|topic|pronoun|	. -25
follow|topic|quote|	. -21
follow|topic|stop|	? -12	none 19
follow|topic|verb-judging|	none -15
follow|topic|verb-saying|	none -6
follow|topic|—|	none -22
follow|verb-then-speaker|,determiner|	none -9
follow|verb-then-speaker|,preposition|	none 7
follow|verb-then-speaker|,subordinator|	none -23
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -19
follow|verb-then-speaker|,|	none -19
follow|verb-then-speaker|-|	none -11
follow|verb-then-speaker|:|	none -13
follow|verb-then-speaker|adverb|	none -14
follow|verb-then-speaker|capital|	. -6
follow|verb-then-speaker|coordinator|	, -18	. -17	none -34
follow|verb-then-speaker|determiner|	, -10	. -10	none -17
follow|verb-then-speaker|end|	. 12	? -10	none -23
follow|verb-then-speaker|preposition|	. -7	none -45
follow|verb-then-speaker|pronoun|	. -19
follow|verb-then-speaker|stop|	none 8
follow|verb-then-speaker|subordinator|	, -22	none -22
follow|verb-then-speaker|that|	none -13
follow|verb-then-speaker|verb-saying|	none -17
follow|verb-then-speaker|word|	none 13
force|according-to|according|	0 17	26+ 14	3 16	4-6 15
force|actor-nearby|naked|	0 -19	1 19	13-25 -11	2 17	26+ -42
force|colon|judging|	26+ 9
force|colon|naked|	7-12 16
force|colon|other|	26+ -14
force|interview|naked|	26+ -11
force|named-before|naked|	1 -12	26+ -39	3 -28
force|named-nearby|naked|	0 -25	1 -26	13-25 -11	26+ -6	3 14	4-6 13
force|paragraph-before|according|	26+ -14
force|paragraph-before|judging|	26+ -8
force|paragraph-before|other|	26+ -30
force|paragraph-before|saying|	26+ -18
force|paragraph-before|thinking|	26+ -28
force|possessor|naked|	0 -17	1 -20	13-25 -26
force|quote-then-speaker|judging|	-10 -10	-12 18	-13 -15	-14 -11	-15 8	-16 6	-19 10	-23 -8	-24 -18	-3 -13	-4 -18	-5 11	-6 7	-7 19	-9 -13	1 -18	13-25 -35	2 -17	26+ -11	3 -10	7-12 -39
force|quote-then-speaker|other|	-10 -9	-11 6	-15 -17	-16 -13	-17 -10	-18 -18	-19 -9	-2 -11	-21 -12	-23 -9	-24 -9	-29 6	-3 -23	-4 -21	-7 -13	-9 18	0 -20	13-25 -16	26+ -17	3 -29	4-6 -22	7-12 -12
force|quote-then-speaker|saying|	-12 8	-13 -13	-14 -11	-15 -17	-16 -19	-17 -18	-18 -11	-19 -7	-2 -14	-20 7	-22 -18	-24 -13	-25 7	-26 10	-27 8	-29 -7	-3 -23	-30 -9	-34 -12	-4 -23	-6 -8	-7 -14	0 27	1 -24	13-25 -10	2 12	26+ 7	3 -15	4-6 -12
force|quote-then-speaker|thinking|	-11 -8	-13 14	-3 -10	-4 9	-5 10	-6 -17	-7 -9	-8 -8	0 9	13-25 -26	2 -25	3 -13	4-6 -24	7-12 -6
force|quote-then-verb|judging|	0 -9	1 21	13-25 -14	2 -12	4-6 -15	7-12 -18
force|quote-then-verb|other|	0 -16	1 10
force|quote-then-verb|saying|	0 19	1 6	2 16	7-12 -22
force|sentence-after|according|	1 -14	13-25 -14	3 6
force|sentence-after|judging|	1 -18	13-25 -25	2 -13	4-6 -23	7-12 -20
force|sentence-after|other|	1 -8	13-25 -34	2 -32	3 -34	7-12 -32
force|sentence-after|saying|	1 12	2 -23	3 -23	4-6 -9	7-12 -12
force|sentence-after|thinking|	1 -13	13-25 -19	2 -20	3 -15	4-6 -13	7-12 -18
force|sentence-before|according|	1 -6	2 -13	26+ -16	3 -22	4-6 -14	7-12 10
force|sentence-before|judging|	13-25 -20	2 -12	26+ -20	3 -17	4-6 -9	7-12 -14
force|sentence-before|other|	1 -9	26+ -14	3 -10	4-6 -7	7-12 -11
force|sentence-before|saying|	1 24	13-25 -9	2 14	26+ -15	4-6 -6	7-12 -10
force|sentence-before|thinking|	1 -13	13-25 -15	2 -6	26+ -42	3 -17	4-6 -18	7-12 -29
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 16	13-25 -23	2 17	26+ -12	3 -8	4-6 10	7-12 -6
force|speaker-then-quote|other|	0 -42	1 -15	13-25 -9	26+ -30	3 13
force|speaker-then-quote|saying|	0 14	1 10	13-25 -6	3 8	4-6 13
force|speaker-then-quote|thinking|	1 -8	26+ -11	4-6 8	7-12 -10
force|topic-after|naked|	0 -9	1 -14	4-6 -13
force|topic|naked|	0 -32	1 6	13-25 -15	2 28	26+ -48	3 18	4-6 13	7-12 6
force|verb-then-speaker|judging|	0 -7	1 -12	13-25 -19	2 10	3 -19	4-6 -37	7-12 -39
force|verb-then-speaker|saying|	0 -24	1 12	13-25 -26	2 -6	26+ 14	7-12 -11
form|according-to|other|	according 24
form|colon|other|	apposed -9	direct -13
form|colon|past|	direct 24	shared -9
form|colon|present|	direct 12
form|paragraph-before|base|	apposed -28	apposition -11	direct -27	relative -21	shared -9
form|paragraph-before|other|	according -14	apposed -20	apposition -11	direct -26	passive -13	relative -22	shared -12
form|paragraph-before|participle|	apposed -16	apposition -13	direct -24	relative -8	shared -19
form|paragraph-before|past|	apposition -8	direct -6	inverted -33	passive -12	relative -21
form|paragraph-before|present|	apposed -24	apposition -16	direct -8	inverted -8	passive -9	shared -24
form|quote-then-speaker|base|	apposed -22	apposition -9	direct -34	relative -19	shared -7
form|quote-then-speaker|other|	apposition -6	direct -18	relative -27
form|quote-then-speaker|participle|	apposed -12	apposition -26	direct -23	relative -10
form|quote-then-speaker|past|	direct 19	relative -13	shared -6
form|quote-then-speaker|present|	apposed -22	apposition -17	direct 10	passive 11
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 13
form|sentence-after|base|	apposed -10	direct -9	relative -17	shared -10
form|sentence-after|other|	apposition -12	direct -10	passive -15	relative -18
form|sentence-after|participle|	apposed -15	apposition -7	direct -24	shared -20
form|sentence-after|past|	apposed -15	apposition -24	direct 8	inverted 11	passive -11	shared -9
form|sentence-after|present|	apposed -29	apposition -15	direct -11
form|sentence-before|base|	apposed -29	apposition -20	direct -29	relative -16
form|sentence-before|other|	according 8	apposed -16	direct -11	passive -38
form|sentence-before|participle|	apposed -20	apposition -26	direct -44
form|sentence-before|past|	apposed -10	apposition -9	passive -31	relative 9
form|sentence-before|present|	apposed -21	apposition -7	direct -6	inverted -14	passive -20	relative -24
form|speaker-then-quote|base|	apposed -22	direct -16	passive -13	shared -13
form|speaker-then-quote|other|	apposed -10	apposition -29	direct -6	shared -12
form|speaker-then-quote|participle|	apposed -18	apposition -56	direct 11	relative 11	shared 11
form|speaker-then-quote|past|	apposition -13	direct 29	relative -7	shared -28
form|speaker-then-quote|present|	apposed 24	apposition -21	direct 14	passive -14	relative 15
gap|according-to|	 30	, 19	,; -8	,c; -14	,q 14	,qs 14	,s -12	; -24	c -13	s 8	s, 23
gap|colon|	, -9	,c 9
gap|paragraph-before|	 -14	, -17	,;s -21	,c -33	,c; -13	,c;q -14	,cq -6	,cqs -6	,cs -33	,cs; -6	,csq -9	,q -9	,qc -21	,qcs -9	,qs 10	,s -29	,sc -21	,sc; -9	,scq -19	,sq -22	,sqc -18	; -26	;, -26	;,c -13	;,cs -13	;,s -11	;c -18	;c, -15	;s -23	c -15	c, -15	c,s -23	c; -10	c;, -6	cq, -9	cs -21	cs, -22	csq -12	q -9	q, -24	q,c -17	q,s 7	qc -11	qcs -12	qs -16	qs, -13	s -34	s, -24	s,c -24	s,q -21	s,qc -13	s; -9	s;, -7	s;c -15	sc -20	sc, -23	sq -6	sqc -13
gap|quote-then-speaker|	 17	,c -27	,cs -24	,q 6	,qs -12	,s -29	,sc -19	,sq -17	,sqc -13	; -19	;, -19	;q -13	;s -17	c -48	c,s -17	c;, -11	cq -15	cqs -10	cs -38	cs, 12	csq -13	qc -17	qcs -10	qs -17	s -68	s, 22	s,c -22	sc -17	sc, 6	sq 7
gap|quote-then-verb|	 16	, 19	,c -21	,q -12	,s -22	,sc -15	c -48	s, 26	sc -8
gap|sentence-after|	 11	, -18	,c -14	,cs -24	,q -19	,s -18	; 12	;,s -14	c -40	c, -22	c,s -16	cs -12	q, -17	qc -15	s -10	s, 10	s,c -13	sc -15
gap|sentence-before|	 10	,; -64	,;c -7	,;q -16	,c -9	,c;q -16	,cq -28	,cqs -12	,cs -17	,csq -8	,q -7	,q; -13	,qc -11	,qc; -14	,qcs 9	,qs -27	,qs; -12	,s 17	,s; -34	,sc -10	,sc; -16	,sq -20	,sq; -21	,sqc -25	;, -26	;,c 6	;,q -21	;,s -19	;c -22	;q -38	;q, -11	;q,s -10	;qc -8	;s -22	;s,c -10	c, -14	c,; 7	c,q -16	c,s -35	c,s; 8	c,sq -14	c; -8	cq -22	cq, -18	cq,s -19	cqs -14	cs, -27	cs,; -17	cs; -13	csq -14	csq, -28	q -37	q, -48	q,; -28	q,c -29	q,cs -13	q,s; -19	q,sc -15	q; -15	q;, -14	qc -23	qc, -32	qc,s -14	qc; -10	qcs 12	qcs, -11	qs -8	qs, -6	qs,; -10	qs,c -23	qs; -16	qsc 9	s,; -43	s,c -13	s,c; -20	s,cq -24	s,qc -11	s; -17	s;, -21	sc -28	sc, 7	scq -21	scq, -20	sq -16	sq,; -18	sq; -22	sq;, -15	sqc -32	sqc, -25
gap|speaker-then-quote|	 25	, 6	,; -29	,c -12	,c; -20	,cq 8	,cs -6	,csq -11	,q -9	,qcs -14	,s -12	,s; 16	,sq; -6	,sqc -8	; -9	;, -17	;,qc 6	;cs -13	;s -19	;s, -14	;sc -7	c, 12	c,s -20	c; 13	cq 6	cs, -16	q -12	q, -8	q,c -12	q,s -16	q; -7	qc -19	qc, -19	qcs -8	qs, -20	qs,c -8	s 24	s,; -27	s,c 11	s,c; 10	s,qc -13	s; -13	sc 18	sc, 18	scq 14	scq, 10	sq 23	sq, -18	sq; -19	sqc 8	sqc, -6
gap|verb-then-speaker|	 -41	, 29	,cs -21	,s 9	;, -24	;s -15	c -39	c, -20	cs -21	q -17	q, -12	q; -20	qc -27	qs -16	s -15	s, -19	s; -19	sc -21	sc, -11
head|	0 -13	1 -15	100 -15	11 -22	12 -6	13 -11	14 -12	15 -10	16 -8	18 7	19 -17	1977 -14	1992 -8	1999 -17	2 -12	20 -15	200 -7	2001 -11	2002 -9	2006 -17	2007 -14	2008 -23	2009 -22	2010 -11	2011 -16	2012 -30	2013 -23	2014 -9	2015 -18	2016 -12	2019 -15	2021 -6	2024 -11	2025 -17	2027 -14	2028 -10	21 -9	22 -19	23 -11	24-jährige -6	25 -10	250 -8	26 -10	27-jährige 15	28 -12	29 -12	3 -25	30 7	300 -10	31 -7	33 9	34 -19	38 8	38-year-old 13	39 -11	40 -9	400 -13	45 -15	48 -9	49 -13	5 -18	50 -16	55 -16	57 -16	58 -15	6 -18	61 -9	62 -10	63 -7	64 -16	66 -11	67 -13	69 -14	7 19	70 -11	71 9	74 -11	77 -12	79 -17	8 -16	80 -11	84 -9	88 -11	92 8	aboard -6	abogada -18	abogado -17	abortion -19	abuela -15	académie 9	access -9	accord -15	accordo -15	account 6	actie -14	action -15	actions -21	activist -7	activists -7	acto -9	actor 11	actors -7	actress 14	acuerdo -17	acusación -12	acusação -20	acórdão -17	added -12	adding -23	address -16	administrador 7	administration -14	administrator 8	administração 6	ads 7	adversaire -12	adversário 16	advertising -6	adviser 7	advisers 13	advocaat -19	advérbio -10	af -14	affaire -13	affaires 9	affluenza -11	agence 8	agency -20	agenda -7	agent -9	agente -6	agentes 17	agreement -7	agriculture 11	agua -15	aides 6	air -9	airport -6	alarme -12	alcalde 8	alcaldes -9	alert -8	all -21	allegations -8	alleging -13	allenatore -15	allies -26	ally -23	alunos -18	ambassador 11	america -20	americani -10	americano -9	analistas -19	analisti -13	analyst 14	analystes -24	analysts -14	ander -14	anger -10	animal -18	animale -18	animali -12	anni -6	annonce -9	announcement -23	annuncio -16	anonimato -18	anonymity -13	another -9	ans -11	anti-establishment -8	antiga -15	antigo -14	anyone -13	anything -14	appeal -15	appearance -16	applause -16	apple 9	araras -12	arbitrage -12	arbitragem -12	arbitraje -8	arbitro -14	arena -11	argent -14	argued -19	arm -7	article -16	artigo -14	artistes -11	artículo 13	assault -14	assessora -15	assessore -16	assessoria 7	asset -13	assistant 8	association -7	assunto -14	assurance -9	asunto -7	ataque -11	atleta -10	attaccante -6	attack -20	attacks -27	attorney 13	audience 6	audio -12	audit 16	audition -14	aurillac -9	autarca 20	author -13	authority -12	authors 6	autora 7	autrice 8	avenida -15	avenue -11	avis -15	avocat -19	avocate -28	avoir -21	ayuntamiento -14	azienda -10	azzurro -15	ação -12	años -10	backers -16	bailarina -12	bajo 8	baker 11	ballots -12	ban -14	banker 10	banque 7	banques -8	barcos -10	barista 7	base -17	battuta -14	beau -13	become -17	began -13	behalf -10	behanger -7	belastingbetaler -12	believe -18	benghazi -10	berichten -11	best -17	beter -15	better -8	bewindsman 15	bid -14	biggest -11	bilhete -14	bill -15	billion -18	billionaire -12	black -10	blijven -10	bloc 6	blog -11	blogger 10	blunt -9	boats -9	body -7	bond 10	bonden 9	border -11	boss 8	both -12	bowlers -9	boy 14	boycott -7	braccia -11	brand -16	briefje -18	bring -7	brooklyn -9	brother -21	brothers -12	brzezinski -18	bureau 8	buren -17	bus -14	bush -14	business -24	buurt -9	buyer -16	buzz -14	c' -11	cabildo -14	cable 8	café -13	california 6	call -15	calm -9	calma -13	cambio -25	came -12	camera -13	camp -17	campaign 10	campaigns -12	candidate 12	candidates -18	capitaine -15	capital -13	capitán -11	capo -14	captain 13	car -8	cargo -12	carolina -10	carrier 6	carte -9	cartera -10	casa -17	case -21	cases -14	caso -22	casting -9	catalana 17	catedrático 11	causa -11	cause 6	celui-ci 17	cent -12	cento -15	centre -15	centro 14	cerimônia -9	certain -14	chair -10	chairman 8	chancelier -15	change -19	chapter -10	charge -11	charges -18	chercheur 7	chercheuse 15	chi -17	chief -15	chiffre -19	choix -14	church -10	cinco -13	cinta -15	cittadino -12	civile -16	claim -8	class -18	client -27	clienti 9	clients -23	clinton -17	cloche -15	close 10	club -10	cnn -16	coach -16	coalitiepartijen -8	coalition -11	coletivo -10	collaboratore -13	colleagues -10	collega 10	college -12	collegio 17	column 7	come -12	comentar -13	comissão -12	comité -17	comment -17	commerçants -16	commissaire -10	committee -13	communauté -13	communications -11	communiqué -8	communities -14	compagnie 12	companies -15	compañía -19	competitors -12	complainant 10	complaint 6	comporta -16	compromise -11	compte -12	comptes -6	comune -14	concerns -15	concluded -12	conclusão -8	concorrente -11	conductor 18	conduttrice 10	conference -18	congress -15	conseil -9	conseiller 20	consejo -9	considera -11	constat -10	consultant 11	consultora -16	contas -14	contest -13	continued -12	continues 12	contract -16	contractor -11	contractors -15	contraire -14	contrast -8	contrataron -13	contrato -17	controversy -13	contrário -10	coopérative 12	corner -17	coroner 10	correctionele -7	corregge -9	correo -6	corte -14	costiera -14	costs -15	counsel 7	counties -11	countries -13	country -21	country-first -13	county -16	couple -13	courriels -13	course -28	courses -15	court -15	courts -10	crew -9	crews -12	crime -11	criminal -12	crisis -8	criticism -10	critique -15	cronisti -12	crowd 7	cruz -12	crítica -13	cuatro -13	cuerpo 11	culpa -19	cut -16	côté -16	c’ -26	d -27	data -8	date 8	dato -15	daughter 13	day -25	days -16	deadlock -8	deal -23	death -12	debat -11	debate -32	debt -8	decades -10	decide -12	decision -27	decisión -14	decisão -17	declined -9	deep -6	defence -16	defender 12	defensa -11	defesa -17	degree -11	delantero -13	delay -16	delegada 16	delegate -13	delegation 11	delegação -11	dem 13	demand -6	democratic -15	democrats -20	demonstrations -11	departamento -6	department -11	depressed -11	dernier 20	dernière -13	derrota -11	desculpas -12	designer 13	despacho 8	detailed -9	deuxième -11	dialogue -11	dictamen -8	die 7	dies -14	diferente -19	difesa 16	difference -15	differences -8	different -12	diplomacia -14	diplomate -16	diputada 7	direct -13	directeur -23	direction 7	directivo 19	director -6	directores -14	diretor -6	diretora 8	direttore -13	dirigeante 8	dirigente 21	discorda -8	discussion -6	distribuidora -8	district -12	dit -14	ditta -9	divisive -14	diz -14	dizer -18	diálogo -12	dnc -15	doce -13	docente 9	dockers -17	document 18	documentary -10	dog -13	domain -14	donations -20	donna 7	donor -15	donors 13	door -10	doppelganger 8	dossier -28	drawing -14	drinking -9	drivers -12	droite -22	drug -13	décision -17	défense -19	départ -9	détracteurs 6	développement -14	día -9	dívida -10	east -11	eau -15	echoed -16	echoing -14	economic -14	economists -12	economy -11	edil 6	efforts -20	ela 31	ele 21	elected -12	election -19	elections -20	electorate -12	ella 18	ellas -11	elle -7	elles -18	email -27	embassy 11	emigrante 10	emotional -15	employee 16	employees 6	empresa 18	empresario 8	end -9	endorsement -9	endorsements -17	energy -23	enfermagem 8	enough -13	enquête -12	enseignants -10	entidad -12	entidade 12	entonces 6	entraîneur -21	entreprise 14	entusiasmo -15	então -15	environmental -16	envoy -17	episodio -17	er 30	erleichtert -12	ermöglichen -10	error -14	es -64	escola -21	escrito -16	española 12	essais -9	establishment -8	estreia -10	estudante -12	estudiante 12	estudiantes -9	estudio -12	estudo -10	etwas -14	euro -11	euros -16	event -20	events -11	everyone -13	evidence -10	ex -16	ex-marido -13	exam -7	examens -17	example -8	exchange -13	excongresista -15	executiva 10	executive 11	executives -10	experience -11	expert -12	experts 7	explained -9	explicações -12	expression -14	expressão -20	expérience -9	eyes -11	facebook -19	facilities -9	fact -18	failed -12	failure -10	falar -11	fall -7	fallo -18	false -11	familiar 10	families -9	family 7	família -10	famílias -9	fans -15	far -14	farmacista -16	farmer 10	farmers -17	father -7	fatto -13	february -11	federation -13	fees -15	feiten -7	felt -18	ferrovia -11	fervor -7	festa -12	field -13	fight -9	fighters -14	figure -6	filed -10	filha -22	filing -7	filière -8	fille -8	film -19	final -16	finale -13	financement -10	fired 16	firm -13	firms -10	flag -16	fleet -9	floor -8	florida -14	fois -18	follow-up -7	followers -7	fondatrice -16	fondi -10	fonte 9	footage -10	former 9	formule -13	forward 7	found -13	france -16	franchise -14	français 6	frase -32	freeze -10	fresh -13	friday -14	friend 18	friendly -10	friends 7	front-runner 7	frustration -12	fuego -8	funcionaria 12	funcionario 16	funcionários -11	fund -17	fundraising -23	fév -10	game -13	gauche -23	gemeente -17	genro 12	geometra -17	gerente -18	gesagt 10	gestione -8	gesto -15	get -9	getuige -13	gewesen -17	gip 7	girl 9	giudice -15	giudizio -9	give -13	go -22	goal -9	goals -12	goats -13	going -15	gol -15	golf -10	goods -16	gop -10	goudzoekers -10	gouverneur -21	governante 11	government -7	grande -11	grandmother 11	gravação -10	graça -17	grievance-driven -13	groupe -8	groups 9	growing -7	growth -13	grupo -24	gruppo -13	grávidas -9	guard 16	guidance -10	guineense 14	guns -10	général 6	haar 8	habitants -14	half 15	hall -15	hallazgo -15	hampshire -17	hand -12	hands -12	hard-liner -13	he 35	head -7	headline 10	health -22	heard -16	hearing -12	heckler 7	help -12	helped -13	hem 6	heritage -12	het -72	heure -10	hij 17	his 6	histoire -11	historia -12	hold -17	hombros -14	home -24	hommages -11	homologue -18	homóloga -16	hopeful -7	hora -14	hospital -13	host -16	hosteleros -14	house -21	husband 6	héros -15	i -34	idea -13	ideia -16	identificada -12	idée -7	iedereen -9	ihr -10	illicit -16	ils -31	image -14	immigrants -10	immigration -6	impersonator -13	importance -6	imprese -13	incident -15	incidents -6	income -8	indagato -15	independente 6	indictment -13	individuals -8	industriels -16	industry -22	inequality -16	inflation -13	influence -19	information -22	iniciativa -11	inquirenti -12	inquiry -19	inquérito -13	insecure -16	insider 15	insiders -16	instance -14	instant -12	instituição 6	institute -9	institution 7	institutions -8	instituto -20	intellectual -12	interessato 10	interesse -15	interest -11	interview -14	interviews -13	inversión -7	investigadora 15	investigation 10	investigators -17	investigação -10	investment -15	investor 10	investors -10	involved 6	iowa -19	iphone -9	iraq -15	irmão -8	island -13	israel -11	issue -20	issues -13	it -73	italiana -11	italiano -20	its -20	itself 6	jaar -15	jeune -7	jihad -12	job -14	jobs -13	joke -7	joked -6	journalist -12	journalists -10	judge -7	judges 6	juge -22	juges -10	julho -12	junior 9	justice 10	justices -16	juíza 11	júri 13	keep -16	keeps -14	keer -9	kerdoncuff 14	key -17	killing -11	kinderen -11	king -9	komen -11	kustwacht -11	kämpferisch -11	lado 7	land 8	lange -9	language -19	laredo -13	late 11	latest -10	latter 8	lawmaker 9	lawmakers 8	laws -11	lawsuit 11	lawyer -10	lawyers 11	leader -7	leadership -16	least -15	led -10	leeds -19	legale 15	legislation -8	legislature -18	lei 17	lendemain -16	lesen -13	less -14	letra -20	letter 17	lettera -19	leur -16	ley -12	liberal -8	library 8	libya -9	libéraux -14	licenças -8	life -9	lights -17	likely -13	line -22	lines -17	list -11	listeners -16	little -7	llamada -14	loans -9	local -12	loi -16	long -17	longer -11	look -10	looked -9	looks -8	loud -17	lui 17	lynch -12	líder -15	maakte -13	machine -9	machines -9	made -14	madre -18	maestro 10	magazine 7	magistrada 24	magistrado -10	magistrato 16	mail 8	maine -16	maire -9	mairie -20	mais -15	maison -10	majority -22	majorité -13	maker -12	making -7	man -26	management 12	manager 6	mannen -10	manutention 8	march -18	marchés -9	mari -21	marido 8	marino 14	marriage -9	mass -7	massacre -11	match -16	mate -9	matter -11	mayor 8	measure -14	media -18	meeting -21	meilleure -7	melhor -15	men -20	mensagem -10	mensagens -9	mercado -16	merger -8	message -9	messages -22	mesure -9	meta -17	metteuse -14	mexico -17	milhões -13	million -16	mind 7	minister 6	ministero 9	ministers -24	ministra 8	ministre 14	ministry 15	minorities -11	minutes -19	mishandled -8	misinformation -9	mission 8	model -9	moderator 12	modesto -9	modulo -13	modérateur -11	mogul 11	moment -15	monday -16	monde -10	mondiale 9	money -23	months -10	moradores -13	more -29	mort -7	mosque -19	mot -12	mother -8	motion -9	move -24	movement -27	moves -20	movie 9	mozione -10	msnbc -12	much -15	mudança -12	muestras -11	mujer -18	multa -11	municipal 10	museum 9	musician 11	musicista 14	my -18	mãe 12	médailles -9	n -10	nacional -10	name -15	named -15	names -11	narrator 14	nation -23	national -14	nationale -13	nations -13	native -13	nativist -9	negotiations -16	negotiator -13	negócio -14	neighbors -10	nervous -9	neurosurgeon 14	neutrality -7	nevada -9	new -21	newspaper 10	niemand -10	niets -13	night -21	nobody -11	nodig -12	nom -16	nomination -18	nominee 15	norma -22	north -12	nota -19	noted -9	noticia -19	notícia -15	nous -22	nouveau -15	nouvelle -17	nove -11	novelist 10	novo -9	novos -12	nueva -11	number -16	numbers -8	numero -12	numéro -14	nuova -8	número -12	números -14	obra -15	observers 7	occasion -11	oferta -11	offensive -10	offer -19	office 17	officer 11	officers -8	official 20	oficialismo -14	oficio -8	old -10	on -68	one -35	onslaught -9	opera -10	operation -13	operatives -8	operators 8	operazione -13	operação -20	opinion 17	oposición -8	oposição -21	opponents -27	opposizione -12	opposizioni -14	opération -11	ora -13	order -13	ordonnance -12	organisation -15	organismo 9	organization -12	osserva -8	others 9	ouders -14	our -16	outra 6	outras -12	outro -7	outsider -15	ouverte -10	own -24	owner -15	pac -7	padre -12	paid -11	palabra -15	palabras -16	palavra -15	palco -10	panel -11	paper -18	papers -7	paquets -9	parents -21	paris -9	park -14	parking -15	parola -12	parole -9	parquet 11	part -19	parte -24	particular -10	partido -13	parties 7	partner -17	partners -9	party -39	passada -12	passages -6	passing -12	pastor -11	patients -7	patiënte -11	patronale 12	pause -11	pay -16	pena -12	pennsylvania 7	people -12	percent 8	percentage -17	percentual -11	perito 12	perizia -13	pers -15	personal -17	persone -11	personne -8	personnel -16	personnes -9	pescador -13	pesos -11	pesquisador 9	pessoas -17	peça -14	philadelphia -6	philippines -8	phrase -12	physician 10	piano -17	piece -11	pilot -10	piste -15	place -13	places -14	plainte -11	plaisantin 7	plans -9	platform -13	playbook 11	plaza -7	plumber -10	plus -10	podcast -12	point -26	points -10	pole -14	police -16	policier 10	policies -13	policy -6	politica -11	political -15	politician 8	politicians 7	politics -16	politie -10	poll 35	polls -8	político 8	ponte -14	pontiff 11	pool 17	poor -15	popular 6	population -9	port 7	porta-voz -11	portavoce 15	portavoz -15	porte-parole -9	porto -17	português -16	position -13	positive -6	posição -12	possible -11	post 8	posted -13	precisa -12	prefeitura -15	prejuízo -18	premier -27	prensa -19	preparador -18	prepared -11	presentador -14	presidencia -7	presidency -15	presidenta -18	presidente -7	presidential -14	press -9	preço-teto -8	price -10	priest 9	primaries -22	primary -32	primeira -20	primi -13	primo 7	principal -19	prison -9	private -27	problem -9	problema -22	problème -11	procedure -10	process -14	processo -16	procura -14	produzione -13	professeurs -14	professora 10	program -18	programme -14	programs -9	progressives -12	project 6	projet -21	pronouncements -11	proposal -14	proposition -9	proprietário -12	prosecuting -11	prosecution -15	prosecutor 11	prosecutors 6	protest -9	protester -18	protesters 15	protestors -8	prova -10	provvedimento -11	proyecto -15	prudenza -9	préfecture -15	président -17	présidente -9	prévenu -14	public -21	pun -16	punto -12	pushed -10	páginas -11	père -18	pénaliste 18	pênalti -9	qualcuno -12	quale -26	question -19	questione -12	questions -18	quince -7	quis -18	race -14	races -20	radio -25	ragazzi -12	raids -11	raising -17	rallies -8	rallying -11	rand -12	rapport 9	rate -13	rates -14	ravennate -14	reaction -14	read -19	reads -7	reação -14	recalled 7	recebido -16	received -16	recent -29	recette -14	rechter -25	record -23	recteurs -12	redes -12	reform -13	refugees -18	region -10	regista 13	relation -10	relator -6	relatório -17	relazione -7	release -8	released 12	remark -10	rensters -15	replied -10	report 14	reporters -21	representative -7	représentant -16	republican -14	republicans -9	research -15	researchers -6	reserva -13	resident -10	residents -12	resolución -17	resources -11	responded -11	responsabile -10	resposta -18	respuesta -19	result -20	resultados -18	results -13	retailer -15	rete -11	retraité -6	retraitée -11	returns -19	reviewers 13	rhetoric -12	ricorso -11	rien -17	rientro -13	riferito -8	right -11	rights -20	riojano -11	rire -10	risas -14	rit -13	rival -6	rivale -13	rivals -10	riverains -21	role -11	roman -15	roof -12	rubio -13	rule -13	rural -10	russia 12	réponse -19	sacerdote -7	safe -15	said -26	sala -17	sale -8	salem -19	sales 10	same -18	samedi -11	sanders 8	santé -9	saturday -19	saying -22	says -15	saída -19	scandal -14	scathing -12	scene -9	schedule -9	scheduling -13	schools -10	second 8	seconde 9	secours -14	secretario -21	secretary -7	secretária 10	secrétaire 12	secteur -23	sector -17	security -13	seem -17	seemed -15	segunda -13	senate -13	senator 15	senators -19	senior 8	sentencia 11	sentiment -14	sentirse -10	ser -14	sera -15	server -8	service -6	services -16	sesión -18	session -12	sessão -9	settimana -13	setting -10	seu -16	several -13	sexist -17	shares -11	sharp -7	she 11	sheets -8	sheriff 13	shift -12	ship -17	shirt -6	shirts -10	shootings -12	short -14	shot 18	showing -15	side -23	sides -14	sie 12	siempre -7	signora 7	signs -10	silence -13	silencio -7	silêncio -15	sim -14	similar -9	simple -12	sindacalista 8	sindaco 7	sindicatos -13	singer 8	single -8	sinistra -14	sister -10	site -19	situation -22	skills -9	slachtoffers -11	slogan -15	so -21	sobre -13	socialista -6	société -9	software -13	soldiers -21	som -12	somber -13	son -11	sottosegretario -8	source 9	sources 7	south -16	speaker -6	specific -9	spectators -13	speech -31	speeches -14	speechwriter -11	spits -10	spoke -13	spokesperson 9	spokeswoman 12	spot 24	spring -9	square -13	staffers -10	stage -10	stand -20	standards -7	standing -11	star -17	start-up -23	state -8	stated -12	statement -11	statements -20	station -12	steiermark -8	stereotypes -9	stessa -8	stop -16	stopped -12	stories -13	story -21	strategist 23	strategists -11	strategy -12	street -12	strength -9	striker 11	strong -8	student 14	sua -17	subject -12	success -19	such -15	suit 10	summer -11	suo -7	superdelegates -11	superintendente -13	supervisor 12	supporter -18	supporters -9	sure -9	suspensão -8	swing -10	sympathetic -11	syndicaliste 12	syndicat 11	syria -12	system -15	sécurité -12	sénateurs -15	table -6	taj -8	take -15	taking -7	talk -22	talking -11	talks -18	taller -13	tante -22	tapis -9	target -9	tax -22	taxes -17	te -21	teacher -9	technique -9	technologies -13	tecnico 16	teenager 7	tehran 9	tekst -8	telephone -24	television -14	teléfono -13	temperament -12	tempi -10	ter -18	term -16	territory -14	terrorism -18	terrorist -14	terrorists -8	terá -10	test -12	testa -14	tested -8	testo -27	text -20	texte -17	texto -13	that -43	their -7	theories -13	these -9	they -19	things -14	think -8	thinking -6	third -11	this -25	those -21	thursday -22	time -23	times 7	todo -9	todos -14	told -18	tone -17	tongien 8	tono -18	took -11	top -16	total -10	tout -18	tower -14	town 12	trabajo -11	trabalhadores -16	trabalho -16	tracé -11	trail -15	trainer 14	travi -9	treasurer 9	treinador 9	tres -15	trial -19	tribuna -8	tribunal -15	trip -12	trump -41	trust -10	tuesday -22	turista -11	turmoil -10	turn -10	tutela -13	tutti -10	tv 8	tweeted 16	twitter -16	two -16	tycoon 11	técnico -6	títulos -8	u.s. -14	ufficio 8	uitspraak -14	ultimo -10	undici -11	unemployment -10	union -12	unions -14	unit 8	units -10	universiteit -12	university -24	uno 9	uomo 6	usa -8	use -11	used -9	user 13	usted -22	vader -20	vainqueur 14	vakbonden -12	veces -11	vegas -15	venda -11	vendedora -6	vendeur -13	vendor 7	verdict -13	vermont 6	vero -15	vertritt -9	vez -21	vezes -12	vi -14	vice-premier -15	vicepresidenta -11	victim -18	victime -12	victims -18	victory -10	videos -10	vidéo -12	viewers -19	village -17	ville 7	vincitore 17	visitantes -10	vittima -9	voce -20	voisine 14	voix -17	volte -10	volunteer 8	vote -17	voter -13	voters -17	votes -21	voting -11	voto -16	vous -19	vrouw 11	vía -12	vídeo -13	wages -7	walked -12	walker -10	warned -10	washington -8	wat -11	watch -10	water -10	waterboarding -9	way -16	we -13	weapon -8	wednesday -8	week -12	weeks -17	went -16	wethouder 10	white -10	whites -17	whoever -7	widow 18	wife -10	win -20	winnaar 19	winst -13	witness -9	woman 10	women -23	woordvoerder 15	word -10	worden -18	words -25	work -12	worker 8	workers -17	world -18	worry -9	writers -11	writes -10	writing -12	wrong -8	wrote -17	wyoming -15	years -12	york -13	you -33	zaak -13	zaal -16	ze 14	zij 28	zo -19	zufolge -15	zurück -19	áudio -11	échange -13	édile 12	éditrice -19	él -6	élu -16	élèves -11	époque -12	équipe -7	étude -15	étudiante 9	été -16	órgão -12	último 14	único -12
intro-force|according-to|,|according|	13-25 18	3 10	7-12 9
intro-force|according-to|:|according|	4-6 -16	7-12 -12
intro-force|according-to|auxiliary|according|	1 8	13-25 8	2 19	4-6 11	7-12 -10
intro-force|according-to|capital|according|	0 17
intro-force|according-to|determiner|according|	4-6 12
intro-force|according-to|preposition|according|	3 10	4-6 -6	7-12 10
intro-force|according-to|start|according|	0 -6	3 21	4-6 10	7-12 10
intro-force|according-to|stop|according|	1 -7	4-6 -20
intro-force|according-to|verb-saying|according|	3 14
intro-force|according-to|word|according|	0 -11	13-25 -11	3 10	4-6 9	7-12 -11
intro-force|actor-nearby|)|naked|	4-6 14
intro-force|actor-nearby|,|naked|	1 17	13-25 -32	2 -23	26+ -39	3 -12	7-12 -24
intro-force|actor-nearby|-|naked|	2 -21	26+ -22	7-12 17
intro-force|actor-nearby|:|naked|	0 -21	13-25 -8	26+ -43	3 -20	4-6 8
intro-force|actor-nearby|;|naked|	2 7	26+ -15
intro-force|actor-nearby|adverb|naked|	13-25 -24	26+ -43	4-6 6	7-12 -8
intro-force|actor-nearby|auxiliary|naked|	1 -15	2 -16	26+ -27	7-12 -25
intro-force|actor-nearby|capital|naked|	0 -6	1 -15	13-25 -9	2 -16	26+ -11	3 6	7-12 -15
intro-force|actor-nearby|coordinator|naked|	13-25 -10	26+ -31	7-12 -6
intro-force|actor-nearby|determiner|naked|	1 -19	13-25 -8	2 20	26+ -32	4-6 -19
intro-force|actor-nearby|preposition|naked|	13-25 -20	2 14	26+ -62	3 8
intro-force|actor-nearby|pronoun|naked|	13-25 -33	2 7	26+ -23	7-12 -11
intro-force|actor-nearby|quote|naked|	26+ 6	4-6 -17
intro-force|actor-nearby|start|naked|	1 14	13-25 -17	2 24	26+ 17
intro-force|actor-nearby|stop|naked|	0 -10	1 11	13-25 -6	2 8	26+ -55	7-12 -6
intro-force|actor-nearby|subordinator|naked|	13-25 -9	26+ -28	7-12 -10
intro-force|actor-nearby|that|naked|	1 -22	13-25 8	2 -11	26+ -10	3 11	4-6 -20	7-12 -6
intro-force|actor-nearby|verb-judging|naked|	1 8	13-25 -29	2 -6	26+ -37	3 -7	4-6 -13	7-12 -14
intro-force|actor-nearby|verb-saying|naked|	1 16	13-25 -23	26+ -18	4-6 -25	7-12 -29
intro-force|actor-nearby|verb-thinking|naked|	13-25 9	26+ -24
intro-force|actor-nearby|word|naked|	1 -15	13-25 -7	2 -22	26+ -42
intro-force|actor-nearby|—|naked|	2 -15	26+ 10
intro-force|actor-nearby|’|naked|	13-25 -16	26+ -22	3 12	7-12 -16
intro-force|colon|:|naked|	7-12 16
intro-force|colon|start|judging|	26+ 9
intro-force|colon|start|other|	26+ -14
intro-force|interview|:|naked|	26+ -19
intro-force|interview|start|naked|	26+ 42
intro-force|named-before|quote|naked|	13-25 -9
intro-force|named-before|start|naked|	26+ -39
intro-force|named-before|stop|naked|	1 -12	26+ -11	3 -28
intro-force|named-nearby|(|naked|	13-25 -13	26+ -6	7-12 -16
intro-force|named-nearby|)|naked|	4-6 14
intro-force|named-nearby|,|naked|	0 -8	26+ -13	4-6 -7
intro-force|named-nearby|-|naked|	0 12	1 -14	13-25 -10	2 -20	4-6 -18	7-12 -21
intro-force|named-nearby|:|naked|	1 20	13-25 6	3 12	4-6 -7	7-12 -12
intro-force|named-nearby|;|naked|	2 10
intro-force|named-nearby|adverb|naked|	0 -12	1 -18	4-6 -10	7-12 7
intro-force|named-nearby|auxiliary|naked|	0 -10	1 -22	13-25 11	2 -33	26+ 12	3 -26	4-6 -15
intro-force|named-nearby|capital|naked|	0 -27	1 -7	2 -6	26+ -15	3 -14	4-6 16	7-12 18
intro-force|named-nearby|coordinator|naked|	0 -11	1 -17	13-25 -11	2 -11	3 -21	4-6 -10	7-12 -22
intro-force|named-nearby|determiner|naked|	0 -13	1 -22	13-25 -7	2 -17	4-6 9	7-12 -16
intro-force|named-nearby|possessive|naked|	0 -9	1 -23	2 -7	3 12	4-6 -13	7-12 -10
intro-force|named-nearby|preposition|naked|	0 -24	1 -15	26+ -6	4-6 14
intro-force|named-nearby|pronoun|naked|	0 -43	1 -13	13-25 -17	2 12	26+ -10	4-6 -10	7-12 -14
intro-force|named-nearby|quote|naked|	2 -7	3 -11
intro-force|named-nearby|start|naked|	0 25	1 -10	13-25 -14	2 12	7-12 16
intro-force|named-nearby|stop|naked|	1 23	13-25 -19	2 33	4-6 7
intro-force|named-nearby|subordinator|naked|	0 13	1 -34	13-25 -17	2 -14	26+ -21	3 -7	7-12 -21
intro-force|named-nearby|that|naked|	0 -9	1 -29	13-25 -8	2 -13	26+ -18	4-6 19
intro-force|named-nearby|verb-judging|naked|	0 -16	2 8	26+ -16	3 16	7-12 -16
intro-force|named-nearby|verb-saying|naked|	0 -9	1 -15	13-25 -25	26+ -23	3 6	7-12 -22
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -11	2 -12	26+ -11	3 -14	4-6 -15	7-12 -15
intro-force|named-nearby|word|naked|	0 -12	1 -23	13-25 -21	2 -14	3 8	4-6 15	7-12 8
intro-force|named-nearby|–|naked|	4-6 -17
intro-force|named-nearby|—|naked|	7-12 10
intro-force|named-nearby|’|naked|	1 -8	4-6 15	7-12 9
intro-force|paragraph-before|start|according|	26+ -14
intro-force|paragraph-before|start|judging|	26+ -8
intro-force|paragraph-before|start|other|	26+ -30
intro-force|paragraph-before|start|saying|	26+ -18
intro-force|paragraph-before|start|thinking|	26+ -28
intro-force|possessor|,|naked|	3 6	4-6 -14	7-12 -15
intro-force|possessor|-|naked|	4-6 -18	7-12 -18
intro-force|possessor|:|naked|	3 -12	4-6 -23
intro-force|possessor|adverb|naked|	7-12 -12
intro-force|possessor|auxiliary|naked|	2 -39	4-6 -13	7-12 -14
intro-force|possessor|capital|naked|	3 -13	4-6 -8	7-12 6
intro-force|possessor|coordinator|naked|	2 -19	3 -12	4-6 -23	7-12 -27
intro-force|possessor|determiner|naked|	0 -17	2 -26	3 -33	7-12 -9
intro-force|possessor|possessive|naked|	1 -10	4-6 -20	7-12 -19
intro-force|possessor|preposition|naked|	13-25 -10	4-6 13	7-12 -15
intro-force|possessor|pronoun|naked|	13-25 -11	4-6 -31	7-12 -7
intro-force|possessor|subordinator|naked|	1 -15	2 -6	3 -22	4-6 -8	7-12 -42
intro-force|possessor|that|naked|	13-25 -14	3 -13	4-6 15	7-12 7
intro-force|possessor|verb-judging|naked|	3 11	7-12 -18
intro-force|possessor|verb-saying|naked|	2 -20	3 -25	4-6 -16	7-12 -34
intro-force|possessor|verb-thinking|naked|	2 -18	4-6 -19	7-12 -16
intro-force|possessor|word|naked|	1 -36	13-25 -11	2 -22	3 -33	4-6 -46	7-12 -9
intro-force|possessor|’|naked|	1 -19
intro-force|quote-then-speaker|(|saying|	0 12
intro-force|quote-then-speaker|,|other|	-3 -10	1 -15	13-25 -16	2 -16	4-6 -12	7-12 -14
intro-force|quote-then-speaker|,|saying|	-11 -14	-21 -7	-3 -16	-4 -8	-6 12	-8 7	-9 -11	3 -12	4-6 -9
intro-force|quote-then-speaker|-|judging|	0 15
intro-force|quote-then-speaker|-|saying|	0 26
intro-force|quote-then-speaker|:|saying|	-10 -8	0 26
intro-force|quote-then-speaker|adverb|judging|	-12 8
intro-force|quote-then-speaker|adverb|saying|	0 9
intro-force|quote-then-speaker|auxiliary|judging|	-11 9	-12 -10	-3 -14	-4 -12	-8 14	-9 7	1 -19	13-25 -24	3 -10	4-6 -14	7-12 -13
intro-force|quote-then-speaker|auxiliary|other|	-10 -6	-3 -16	-4 -12	-5 -16	-6 -10	-7 -8	-8 -18	0 -8	13-25 -22	2 9	3 -12	4-6 -27	7-12 -23
intro-force|quote-then-speaker|auxiliary|saying|	-21 -9	-3 -21	-4 -10	-5 -15	-6 -7	-7 -10	-8 -16	-9 -10	13-25 -9	2 -11
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -14	-3 -13	1 -20	13-25 -12	3 -10	4-6 -16
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	0 -12	1 6	13-25 -14	2 -10
intro-force|quote-then-speaker|capital|saying|	-16 -12	-3 -14	-5 6	0 21	1 -18	7-12 -13
intro-force|quote-then-speaker|capital|thinking|	-8 -8
intro-force|quote-then-speaker|determiner|judging|	-16 10	-4 -12	-5 -9	-7 12	-9 10	1 -11	13-25 -11	2 -12	3 -12	7-12 -25
intro-force|quote-then-speaker|determiner|other|	-10 -15	-16 10	-20 -10	-4 -17	-5 -9	-6 13	-8 12	0 -37	2 -21	26+ -13	3 -13	4-6 -14	7-12 -28
intro-force|quote-then-speaker|determiner|saying|	-10 7	-12 10	-14 -12	-16 -8	-17 -7	-24 -11	-4 -13	-6 -9	-7 6	-9 8	1 -26	13-25 -8	2 -7
intro-force|quote-then-speaker|determiner|thinking|	-9 -11	0 -11	1 -11	2 -22	7-12 -13
intro-force|quote-then-speaker|possessive|judging|	0 -11	1 -13
intro-force|quote-then-speaker|possessive|other|	0 -12
intro-force|quote-then-speaker|possessive|saying|	0 13
intro-force|quote-then-speaker|possessive|thinking|	4-6 -13
intro-force|quote-then-speaker|preposition|judging|	-9 -10	1 -15	4-6 -11	7-12 -9
intro-force|quote-then-speaker|preposition|other|	-10 11	-9 18	0 -19	13-25 -15	3 -10	4-6 -21	7-12 -18
intro-force|quote-then-speaker|preposition|saying|	-11 -10	-16 -14	-4 -9	-8 17	-9 -10	0 -7	1 -7	13-25 -16	2 -21	4-6 -16	7-12 -13
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -14
intro-force|quote-then-speaker|pronoun|other|	2 -15	4-6 -13	7-12 -15
intro-force|quote-then-speaker|pronoun|saying|	-10 17	-6 -10	0 13	1 -10
intro-force|quote-then-speaker|quote|saying|	0 19
intro-force|quote-then-speaker|start|judging|	0 24	1 14	13-25 -26	3 -16	7-12 -23
intro-force|quote-then-speaker|start|other|	0 31	1 -14	13-25 -42	2 -21	26+ -18	3 -22	7-12 -7
intro-force|quote-then-speaker|start|saying|	0 7	1 -6	13-25 -25	3 -13	4-6 -7	7-12 -32
intro-force|quote-then-speaker|start|thinking|	0 17	1 16	13-25 -27	4-6 -25	7-12 -27
intro-force|quote-then-speaker|stop|judging|	0 16	3 -12	4-6 -20	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 14	1 -12	13-25 -15	2 11	4-6 -22	7-12 -10
intro-force|quote-then-speaker|stop|saying|	0 32	1 -9	2 26	3 -7	4-6 -17
intro-force|quote-then-speaker|stop|thinking|	0 13	1 -6	13-25 -11	2 8	4-6 -12	7-12 -19
intro-force|quote-then-speaker|subordinator|judging|	1 -15
intro-force|quote-then-speaker|subordinator|other|	-13 -12	1 -17
intro-force|quote-then-speaker|subordinator|saying|	-13 -10	0 13	1 -17	13-25 -13	2 -12	7-12 -10
intro-force|quote-then-speaker|that|judging|	1 -15	7-12 -11
intro-force|quote-then-speaker|that|other|	-16 -11	-8 -9	0 -23	1 -14	13-25 -13	4-6 -10	7-12 -18
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -10	3 -11
intro-force|quote-then-speaker|verb-judging|judging|	-4 7	-8 -11	1 -14	13-25 -11	4-6 -8	7-12 -12
intro-force|quote-then-speaker|verb-judging|other|	1 -14	4-6 -17	7-12 -7
intro-force|quote-then-speaker|verb-judging|saying|	-5 6	0 -12	1 6
intro-force|quote-then-speaker|verb-saying|other|	-7 -14	1 -17	2 9	4-6 -13
intro-force|quote-then-speaker|verb-saying|saying|	-5 12	1 -18	2 -13	4-6 -11	7-12 -13
intro-force|quote-then-speaker|verb-thinking|saying|	0 14
intro-force|quote-then-speaker|word|judging|	-12 17	-15 12	-4 -8	-7 9	1 -10	2 -13	4-6 -19	7-12 -8
intro-force|quote-then-speaker|word|other|	-13 16	-14 -14	-15 -11	-17 -16	-3 -8	-4 -17	-5 -8	-6 8	-9 16	0 -20	13-25 -17	2 -23	3 -11	4-6 -18	7-12 -19
intro-force|quote-then-speaker|word|saying|	-10 -7	-14 11	-17 -12	-19 8	-3 -13	-5 -12	-6 -7	-7 -22	-8 -9	-9 20	0 17	1 -24	2 -9	3 -13	7-12 13
intro-force|quote-then-speaker|word|thinking|	1 -14	4-6 -11	7-12 -8
intro-force|quote-then-verb|,|saying|	0 20	1 16
intro-force|quote-then-verb|:|saying|	0 10	1 36
intro-force|quote-then-verb|auxiliary|judging|	1 6
intro-force|quote-then-verb|auxiliary|saying|	0 20	1 11	2 17	7-12 8
intro-force|quote-then-verb|capital|saying|	0 12	1 14
intro-force|quote-then-verb|coordinator|saying|	0 19
intro-force|quote-then-verb|determiner|saying|	0 -7	13-25 10
intro-force|quote-then-verb|preposition|saying|	1 -22	7-12 -10
intro-force|quote-then-verb|pronoun|saying|	0 12
intro-force|quote-then-verb|start|saying|	0 11	1 -9	13-25 -14	4-6 -9	7-12 -21
intro-force|quote-then-verb|stop|judging|	1 28
intro-force|quote-then-verb|stop|other|	1 16
intro-force|quote-then-verb|stop|saying|	0 17	1 7	13-25 -13	2 8	4-6 -17	7-12 -23
intro-force|quote-then-verb|subordinator|saying|	1 -13
intro-force|quote-then-verb|verb-judging|saying|	1 -11
intro-force|quote-then-verb|verb-saying|saying|	1 -9
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|other|	1 -10
intro-force|quote-then-verb|word|saying|	1 8	2 10	4-6 13
intro-force|sentence-after|,|judging|	0 -22	4-6 -11
intro-force|sentence-after|,|other|	0 -19	1 -12	13-25 -6	3 -8	4-6 -15	7-12 -11
intro-force|sentence-after|,|saying|	0 -43	1 -10	13-25 -10	2 -11	4-6 -16	7-12 -15
intro-force|sentence-after|,|thinking|	0 -14
intro-force|sentence-after|:|other|	0 13	1 -17	2 -11	3 -24	4-6 -26	7-12 -12
intro-force|sentence-after|:|saying|	0 -24	2 -6	3 -14	4-6 -22	7-12 -18
intro-force|sentence-after|auxiliary|judging|	0 8	13-25 -17	4-6 -10	7-12 -11
intro-force|sentence-after|auxiliary|other|	13-25 -15	2 -18	4-6 -13	7-12 -13
intro-force|sentence-after|auxiliary|saying|	0 -47	1 8	2 -18	3 -13	4-6 -14	7-12 -14
intro-force|sentence-after|capital|judging|	0 -17
intro-force|sentence-after|capital|saying|	0 -24
intro-force|sentence-after|coordinator|saying|	0 -16
intro-force|sentence-after|determiner|other|	0 -21	1 -13	13-25 -19	3 -14
intro-force|sentence-after|determiner|saying|	0 -23	1 -16	7-12 -14
intro-force|sentence-after|preposition|judging|	0 -13
intro-force|sentence-after|preposition|other|	0 -15	7-12 -7
intro-force|sentence-after|preposition|saying|	0 -20	2 -9	7-12 -14
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	13-25 -11	4-6 -13
intro-force|sentence-after|start|judging|	0 13
intro-force|sentence-after|start|other|	0 11	1 -7
intro-force|sentence-after|start|saying|	0 26	1 15	2 -7
intro-force|sentence-after|stop|judging|	0 -21	13-25 -15	4-6 -14
intro-force|sentence-after|stop|other|	0 -48	1 -26	13-25 -14	2 -15	3 -13	7-12 -24
intro-force|sentence-after|stop|saying|	13-25 7	2 -14	3 -17	7-12 -13
intro-force|sentence-after|subordinator|other|	0 -21	4-6 -15
intro-force|sentence-after|subordinator|saying|	0 -26	1 -14	4-6 7
intro-force|sentence-after|that|other|	4-6 -12
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -19
intro-force|sentence-after|verb-judging|saying|	0 -22
intro-force|sentence-after|verb-saying|other|	0 -21	1 -15	4-6 -13	7-12 -13
intro-force|sentence-after|verb-thinking|other|	0 -18
intro-force|sentence-after|verb-thinking|saying|	0 -17	1 -12
intro-force|sentence-after|word|judging|	0 -20
intro-force|sentence-after|word|other|	1 -18	13-25 -11	3 -17	4-6 -14	7-12 -20
intro-force|sentence-after|word|saying|	1 -18	2 -14	3 -15	4-6 -12	7-12 -19
intro-force|sentence-before|,|according|	13-25 -17	26+ -12
intro-force|sentence-before|,|judging|	13-25 -25	26+ -20	7-12 -21
intro-force|sentence-before|,|other|	13-25 -22	26+ -39	4-6 -21	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -9	26+ -21	7-12 -19
intro-force|sentence-before|,|thinking|	13-25 -26	26+ -19	7-12 -13
intro-force|sentence-before|:|according|	13-25 -23	26+ -28	7-12 -26
intro-force|sentence-before|:|judging|	13-25 -29	26+ -22	7-12 -14
intro-force|sentence-before|:|other|	13-25 -15	26+ -35	4-6 -20
intro-force|sentence-before|:|saying|	13-25 -50	26+ -9	3 10	7-12 -20
intro-force|sentence-before|:|thinking|	13-25 -27	7-12 -20
intro-force|sentence-before|adverb|judging|	13-25 -15
intro-force|sentence-before|adverb|other|	26+ -18	7-12 -18
intro-force|sentence-before|adverb|saying|	13-25 -29	7-12 -14
intro-force|sentence-before|auxiliary|according|	13-25 -15	26+ -22
intro-force|sentence-before|auxiliary|judging|	13-25 -8	7-12 -19
intro-force|sentence-before|auxiliary|other|	13-25 -7	26+ -12	4-6 -15	7-12 -27
intro-force|sentence-before|auxiliary|saying|	26+ -47	3 -15	7-12 6
intro-force|sentence-before|auxiliary|thinking|	13-25 -15	26+ -17	7-12 -11
intro-force|sentence-before|capital|judging|	13-25 -7	26+ -15	7-12 -21
intro-force|sentence-before|capital|other|	13-25 -16	26+ -25	7-12 -13
intro-force|sentence-before|capital|saying|	13-25 -16	26+ -26	4-6 -13	7-12 -7
intro-force|sentence-before|capital|thinking|	13-25 -15
intro-force|sentence-before|coordinator|judging|	13-25 -10	26+ -16
intro-force|sentence-before|coordinator|other|	13-25 -20
intro-force|sentence-before|coordinator|saying|	13-25 -25	26+ -17	7-12 -12
intro-force|sentence-before|determiner|judging|	13-25 -21	26+ -8	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -36	26+ -13	7-12 -23
intro-force|sentence-before|determiner|saying|	13-25 -26	26+ -40	4-6 -11	7-12 -34
intro-force|sentence-before|determiner|thinking|	13-25 -20	26+ -21	7-12 -15
intro-force|sentence-before|possessive|other|	26+ -21	7-12 -14
intro-force|sentence-before|possessive|saying|	13-25 -18
intro-force|sentence-before|preposition|according|	13-25 -31	26+ -10
intro-force|sentence-before|preposition|judging|	26+ -23	7-12 -15
intro-force|sentence-before|preposition|other|	26+ -41	4-6 -16	7-12 -22
intro-force|sentence-before|preposition|saying|	26+ -42	4-6 -12	7-12 -17
intro-force|sentence-before|preposition|thinking|	13-25 -16	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -19	26+ -12
intro-force|sentence-before|pronoun|other|	13-25 -32	4-6 -10	7-12 -24
intro-force|sentence-before|pronoun|saying|	13-25 -32	26+ -17	4-6 -14
intro-force|sentence-before|pronoun|thinking|	13-25 -15
intro-force|sentence-before|quote|judging|	3 -9
intro-force|sentence-before|quote|saying|	3 -7	4-6 16	7-12 14
intro-force|sentence-before|stop|according|	1 -6	13-25 17	2 -13	3 -22	4-6 -11	7-12 8
intro-force|sentence-before|stop|judging|	13-25 -34	2 -12	26+ -19	3 -15	4-6 -6	7-12 -16
intro-force|sentence-before|stop|other|	1 -9	13-25 -18	26+ -16	3 -10	7-12 -9
intro-force|sentence-before|stop|saying|	1 24	13-25 9	2 14	26+ 9	4-6 -8
intro-force|sentence-before|stop|thinking|	1 -13	13-25 -19	2 -6	3 -17	4-6 -17	7-12 -22
intro-force|sentence-before|subordinator|judging|	13-25 -20	26+ -20
intro-force|sentence-before|subordinator|other|	26+ -36	7-12 -17
intro-force|sentence-before|subordinator|saying|	26+ -6
intro-force|sentence-before|subordinator|thinking|	26+ -9
intro-force|sentence-before|that|according|	13-25 -13
intro-force|sentence-before|that|judging|	13-25 -20	26+ -19
intro-force|sentence-before|that|other|	13-25 -20	26+ -21	7-12 -26
intro-force|sentence-before|that|saying|	13-25 -29	26+ -25	7-12 -26
intro-force|sentence-before|verb-judging|judging|	26+ -16
intro-force|sentence-before|verb-judging|other|	13-25 -33	26+ -36	4-6 -15	7-12 -22
intro-force|sentence-before|verb-judging|saying|	26+ 11	4-6 -12	7-12 -18
intro-force|sentence-before|verb-judging|thinking|	26+ -10
intro-force|sentence-before|verb-saying|according|	13-25 -20
intro-force|sentence-before|verb-saying|judging|	13-25 -16	7-12 -14
intro-force|sentence-before|verb-saying|other|	13-25 -10	26+ -29	7-12 -18
intro-force|sentence-before|verb-saying|saying|	13-25 -46	26+ -26	7-12 -24
intro-force|sentence-before|verb-thinking|judging|	26+ -12
intro-force|sentence-before|verb-thinking|other|	13-25 -12	26+ -26
intro-force|sentence-before|verb-thinking|saying|	26+ -17
intro-force|sentence-before|word|according|	13-25 -14	26+ -16	7-12 -17
intro-force|sentence-before|word|judging|	13-25 -39	26+ -35	4-6 -11
intro-force|sentence-before|word|other|	13-25 -18	26+ -7	4-6 -17	7-12 -11
intro-force|sentence-before|word|saying|	7-12 -21
intro-force|sentence-before|word|thinking|	13-25 -34	26+ -14	7-12 -18
intro-force|signature|,|naked|	1 -16
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|(|judging|	4-6 9	7-12 -11
intro-force|speaker-then-quote|,|judging|	3 8	4-6 6	7-12 9
intro-force|speaker-then-quote|,|other|	1 -13	13-25 -33	3 7	4-6 -8	7-12 13
intro-force|speaker-then-quote|,|saying|	1 11	13-25 -10	2 -6	26+ 9	4-6 9
intro-force|speaker-then-quote|,|thinking|	1 -21	13-25 -16	3 -12
intro-force|speaker-then-quote|-|other|	2 -11	7-12 -7
intro-force|speaker-then-quote|-|saying|	4-6 14
intro-force|speaker-then-quote|:|judging|	13-25 -9	3 -7	7-12 10
intro-force|speaker-then-quote|:|other|	1 15	13-25 -28	26+ -15	3 25	7-12 -9
intro-force|speaker-then-quote|:|saying|	13-25 -21	3 10	4-6 -6
intro-force|speaker-then-quote|:|thinking|	3 21	4-6 8	7-12 -20
intro-force|speaker-then-quote|adverb|judging|	13-25 6	2 13	4-6 12
intro-force|speaker-then-quote|adverb|other|	1 -28	13-25 12	4-6 -11	7-12 -15
intro-force|speaker-then-quote|adverb|saying|	13-25 11	2 15	4-6 -6	7-12 -11
intro-force|speaker-then-quote|auxiliary|judging|	1 -12	13-25 -9	2 8	26+ -6	7-12 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -39	1 -37	13-25 10	2 -15	26+ -8	3 -11	4-6 -9	7-12 -11
intro-force|speaker-then-quote|auxiliary|saying|	1 15	13-25 7	3 -14	4-6 7	7-12 11
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -10	2 -10	3 -12	7-12 -10
intro-force|speaker-then-quote|capital|judging|	1 -13	2 19	4-6 -7	7-12 19
intro-force|speaker-then-quote|capital|other|	2 -19	3 -15	7-12 -8
intro-force|speaker-then-quote|capital|saying|	13-25 15	3 16
intro-force|speaker-then-quote|capital|thinking|	1 -13	4-6 -12
intro-force|speaker-then-quote|coordinator|judging|	13-25 -11	2 -14	3 -7	4-6 6	7-12 8
intro-force|speaker-then-quote|coordinator|other|	2 -14	26+ -19	3 -19	4-6 -29	7-12 -21
intro-force|speaker-then-quote|coordinator|saying|	13-25 11	7-12 17
intro-force|speaker-then-quote|determiner|judging|	1 -14	13-25 -8	2 12	26+ 9	7-12 15
intro-force|speaker-then-quote|determiner|other|	1 -14	26+ -24	4-6 10
intro-force|speaker-then-quote|determiner|saying|	1 -9	13-25 16	3 24	4-6 6
intro-force|speaker-then-quote|determiner|thinking|	1 -15	2 -15	26+ -13	3 10	4-6 11
intro-force|speaker-then-quote|possessive|judging|	3 -7	4-6 10	7-12 -13
intro-force|speaker-then-quote|possessive|other|	4-6 -16
intro-force|speaker-then-quote|possessive|saying|	13-25 -10	2 19	4-6 9	7-12 21
intro-force|speaker-then-quote|possessive|thinking|	13-25 -6
intro-force|speaker-then-quote|preposition|judging|	1 9	2 8	26+ -9	3 -10	4-6 12	7-12 9
intro-force|speaker-then-quote|preposition|other|	1 -7	13-25 -20	2 9	26+ -11	3 7
intro-force|speaker-then-quote|preposition|saying|	1 7	13-25 13	3 6	7-12 -20
intro-force|speaker-then-quote|preposition|thinking|	1 -13	3 -6	7-12 -11
intro-force|speaker-then-quote|pronoun|judging|	1 11	13-25 7	4-6 9	7-12 7
intro-force|speaker-then-quote|pronoun|other|	1 -12	2 -11	3 -8	4-6 -12
intro-force|speaker-then-quote|pronoun|saying|	1 -6	13-25 -7	2 13	7-12 -6
intro-force|speaker-then-quote|pronoun|thinking|	1 8	13-25 -10
intro-force|speaker-then-quote|quote|judging|	2 -7	4-6 12
intro-force|speaker-then-quote|subordinator|judging|	4-6 6
intro-force|speaker-then-quote|subordinator|other|	1 -11	13-25 -20	26+ -9	4-6 11	7-12 11
intro-force|speaker-then-quote|subordinator|saying|	1 -12	2 -8	7-12 14
intro-force|speaker-then-quote|that|judging|	1 18	13-25 -11	4-6 -11	7-12 -19
intro-force|speaker-then-quote|that|other|	1 11	13-25 -17	2 -7	3 -12	7-12 -33
intro-force|speaker-then-quote|that|saying|	13-25 -10	2 9	3 10	4-6 18
intro-force|speaker-then-quote|that|thinking|	7-12 -12
intro-force|speaker-then-quote|verb-judging|judging|	0 16	13-25 -22	2 14	4-6 15	7-12 -23
intro-force|speaker-then-quote|verb-judging|other|	1 6	13-25 -31	26+ 8	3 19	7-12 -28
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -8	3 13	4-6 17	7-12 -17
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -18
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -6	3 -7	4-6 -12
intro-force|speaker-then-quote|verb-saying|other|	13-25 -8	2 -13	4-6 17	7-12 9
intro-force|speaker-then-quote|verb-saying|saying|	0 15	1 15	13-25 -20	2 10	26+ -12	7-12 -18
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -9
intro-force|speaker-then-quote|verb-thinking|judging|	2 10	4-6 -10	7-12 16
intro-force|speaker-then-quote|verb-thinking|saying|	2 15	4-6 -8
intro-force|speaker-then-quote|word|judging|	1 6	13-25 -13	26+ -7	3 15	7-12 -9
intro-force|speaker-then-quote|word|other|	0 -17	1 -7	13-25 -12	26+ -22	3 -20	4-6 -12	7-12 -13
intro-force|speaker-then-quote|word|saying|	0 -13	1 7	13-25 -7	3 12	7-12 7
intro-force|speaker-then-quote|word|thinking|	13-25 -8	2 11	4-6 -9	7-12 10
intro-force|speaker-then-quote|’|judging|	2 19
intro-force|topic-after|start|naked|	0 -10
intro-force|topic-after|stop|naked|	0 -7	1 -13	4-6 -13
intro-force|topic|,|naked|	13-25 -11	26+ -20	4-6 -19	7-12 -23
intro-force|topic|:|naked|	1 15	13-25 -23	2 21	26+ -39	4-6 13	7-12 -17
intro-force|topic|adverb|naked|	13-25 -30	2 -13	26+ -35	4-6 -13	7-12 9
intro-force|topic|auxiliary|naked|	1 -47	2 -21	26+ -37	4-6 6	7-12 11
intro-force|topic|capital|naked|	0 -15	26+ -38	3 10	4-6 8
intro-force|topic|coordinator|naked|	13-25 -9	26+ -21	7-12 14
intro-force|topic|determiner|naked|	26+ -48
intro-force|topic|preposition|naked|	13-25 -13	2 16	26+ -31	3 10	4-6 14	7-12 -8
intro-force|topic|pronoun|naked|	13-25 -16	2 -7	26+ -12	3 -12	4-6 7	7-12 -19
intro-force|topic|quote|naked|	26+ -15
intro-force|topic|start|naked|	26+ -8
intro-force|topic|stop|naked|	1 -17	13-25 -13	2 7	26+ -24	3 -13	4-6 -9	7-12 -6
intro-force|topic|subordinator|naked|	13-25 -9	26+ -26	4-6 7	7-12 12
intro-force|topic|that|naked|	13-25 9	2 -11	26+ -44	3 13	7-12 6
intro-force|topic|verb-judging|naked|	1 12	13-25 -29	2 22	26+ -32	4-6 9
intro-force|topic|verb-saying|naked|	1 16	13-25 -44	3 13	4-6 -13
intro-force|topic|verb-thinking|naked|	13-25 -18	26+ -23
intro-force|topic|word|naked|	0 -29	26+ -26	3 30	4-6 8	7-12 12
intro-force|topic|–|naked|	26+ -14
intro-force|topic|—|naked|	26+ -18
intro-force|topic|’|naked|	26+ -21	4-6 8
intro-force|verb-then-speaker|,|judging|	1 8	2 -17
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -8	3 -20	4-6 7	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -26	13-25 -13	2 14	3 -14	4-6 -17	7-12 -17
intro-force|verb-then-speaker|:|saying|	1 6	2 -7	4-6 12	7-12 -22
intro-force|verb-then-speaker|adverb|judging|	1 -15	2 8
intro-force|verb-then-speaker|adverb|saying|	1 -12
intro-force|verb-then-speaker|auxiliary|saying|	1 -18	13-25 -13	4-6 -31
intro-force|verb-then-speaker|capital|judging|	0 -32
intro-force|verb-then-speaker|capital|saying|	0 -31	2 -11	3 -19	4-6 14	7-12 -20
intro-force|verb-then-speaker|coordinator|saying|	13-25 -10	4-6 -17	7-12 -13
intro-force|verb-then-speaker|determiner|judging|	2 -12	3 -13
intro-force|verb-then-speaker|determiner|saying|	13-25 -9	2 -29	4-6 6	7-12 -27
intro-force|verb-then-speaker|possessive|judging|	0 -10
intro-force|verb-then-speaker|preposition|judging|	1 -37	7-12 -8
intro-force|verb-then-speaker|preposition|saying|	1 -33	13-25 -19	2 -13	4-6 -19	7-12 -21
intro-force|verb-then-speaker|pronoun|judging|	0 -37
intro-force|verb-then-speaker|pronoun|saying|	0 -21
intro-force|verb-then-speaker|subordinator|judging|	1 -27
intro-force|verb-then-speaker|subordinator|saying|	13-25 -14	7-12 -8
intro-force|verb-then-speaker|that|saying|	0 -23	1 -22	2 -18	3 -15	7-12 -16
intro-force|verb-then-speaker|verb-judging|saying|	3 -18	4-6 -15
intro-force|verb-then-speaker|verb-saying|judging|	0 -9
intro-force|verb-then-speaker|verb-saying|saying|	2 -15	4-6 -14	7-12 -18
intro-force|verb-then-speaker|verb-thinking|judging|	0 -11
intro-force|verb-then-speaker|word|judging|	0 -33	1 -17	4-6 -18	7-12 -19
intro-force|verb-then-speaker|word|saying|	0 -50	1 -18	13-25 -17	4-6 -8
intro|according-to|	, 10	: -14	adverb 7	auxiliary 11	capital 12	coordinator 11	determiner 10	preposition 7	pronoun 10	start 20	stop -10	subordinator 16	verb-judging 11	verb-saying 18	verb-thinking -7
intro|actor-nearby|	, -20	- 14	: -13	; -10	adverb -10	auxiliary -12	capital -8	coordinator -31	determiner -19	pronoun -6	quote 7	start 17	stop -23	subordinator -19	verb-judging -40	verb-saying -17	verb-thinking 11	word -11	– -21	— 6	’ -19
intro|interview|	: -19	start 42
intro|named-before|	start -39
intro|named-nearby|	( -23	, -6	- -35	: 6	auxiliary -14	coordinator -31	determiner -8	possessive -15	preposition 7	pronoun -22	quote -12	start 17	stop 30	subordinator -25	verb-saying -16	verb-thinking -18	’ 6
intro|paragraph-before|	start -27
intro|possessor|	- -31	: -8	adverb -17	auxiliary -13	coordinator -41	determiner -11	possessive -17	preposition 9	quote -17	subordinator -23	that 20	verb-judging -13	verb-saying -42	verb-thinking -32	word -23	’ -20
intro|quote-then-speaker|	- 24	: 11	capital -8	coordinator -19	possessive -16	preposition -20	pronoun 13	quote 8	stop 30	subordinator -8	that -24	verb-saying -10	word -9
intro|quote-then-verb|	, 8	- -10	: 29	auxiliary 27	capital 19	coordinator 21	determiner -7	possessive -7	preposition -20	start -11	stop 15	subordinator -17	that -7
intro|sentence-after|	, -58	: -7	adverb -23	capital -34	coordinator -30	determiner -47	preposition -41	start 28	subordinator -17	verb-judging -30	verb-thinking -28
intro|sentence-before|	( -18	, -33	- 6	: -34	adverb -10	auxiliary -7	capital -26	coordinator -12	determiner -36	possessive -20	preposition -19	pronoun -9	quote 9	stop 15	that -52	verb-saying -32	word -8	’ -18
intro|signature|	, -16	start 18
intro|speaker-then-quote|	( -10	, 7	- -15	auxiliary -8	capital -7	coordinator 6	determiner 20	possessive 24	verb-saying 7	— 7	’ 6
intro|topic-after|	start -9	stop -15
intro|topic|	, -28	: -9	adverb -31	auxiliary -6	capital 8	coordinator -15	pronoun -25	quote 8	start -8	stop -15	verb-judging 7	word 14	– -17	— -19
intro|verb-then-speaker|	, 20	: 7	adverb -7	auxiliary -17	capital -11	coordinator -10	possessive -20	preposition -38	pronoun -21	subordinator -34	that -13	verb-judging -25	verb-saying -29	verb-thinking -27	word -16	’ -14
kind|according-to|	organisation 9	person 28	place -15	unknown 6
kind|actor-nearby|	organisation -51	person 10	place -27	unknown -35
kind|colon|	organisation 22	person 44	place -26	unknown -23
kind|interview|	person -11
kind|named-before|	organisation -33	person 15	place -59	unknown -41
kind|named-nearby|	person 28	place -52	unknown -15
kind|	organisation -18	person 45	place -80	unknown -32
kind|organisation|	apposed 8	apposition -9	direct -10	judging 14	naked -26	other 13	saying -12	shared -7	thinking -8
kind|paragraph-before|	place -18	unknown -39
kind|person|	according 18	apposed 12	apposition 17	direct -17	judging 26	naked 36	other 20	relative -14	saying 22	shared -22	thinking -7
kind|place|	according -11	apposed -21	apposition -13	direct -41	naked -72	other -16	passive -17	saying -34	shared -21	thinking -19
kind|possessor|	organisation -19	person -31	place -8	unknown 10
kind|quote-then-speaker|	organisation 6	place -38	unknown 13
kind|quote-then-verb|	organisation -26	person 24	place 7
kind|sentence-after|	organisation -33	person -10	place -22
kind|sentence-before|	organisation -9	place -28
kind|signature|	person 9	unknown -17
kind|speaker-then-quote|	organisation 18	person 32	place -28	unknown -31
kind|topic-after|	organisation -15	person -25	unknown -15
kind|topic|	organisation -8	person 14	place -36
kind|unknown|	according 10	apposed -33	apposition -18	direct -11	judging -26	naked -28	other -6	passive -16	relative -10	saying -8	thinking 9
kind|verb-then-speaker|	organisation -25	person 23	place -22	unknown 13
lead|according-to|lower|	according 21
lead|according-to|upper|	according 9
lead|actor-nearby|lower|	naked -17
lead|actor-nearby|other|	naked -7
lead|actor-nearby|upper|	naked -6
lead|colon|lower|	naked -21
lead|colon|other|	naked -15
lead|colon|upper|	judging 9	other -14
lead|interview|upper|	naked -11
lead|named-before|other|	naked 14
lead|named-before|upper|	naked -23
lead|named-nearby|lower|	naked -11
lead|named-nearby|upper|	naked 13
lead|paragraph-before|other|	saying -16
lead|paragraph-before|upper|	according -14	judging -9	other -30	saying -18	thinking -28
lead|possessor|upper|	naked 6
lead|quote-then-speaker|lower|	judging -13
lead|quote-then-speaker|other|	other -18	saying -11
lead|quote-then-speaker|upper|	other -9	saying 14	thinking -8
lead|quote-then-verb|lower|	judging -13	other -16	saying 28
lead|quote-then-verb|upper|	judging 21	other 8	saying 6
lead|sentence-after|lower|	according -18	other -13	saying -8
lead|sentence-after|other|	saying 8
lead|sentence-after|upper|	judging -15	thinking -13
lead|sentence-before|lower|	according -28	judging -9	other -8	saying -12	thinking -17
lead|sentence-before|other|	saying -14
lead|sentence-before|upper|	according 15	judging -24	other -8	thinking -43
lead|signature|lower|	naked -22
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 9	other -16	saying 12	thinking -6
lead|speaker-then-quote|other|	other 13	saying 11
lead|speaker-then-quote|upper|	saying 14
lead|topic-after|upper|	naked -20
lead|topic|lower|	naked 9
lead|topic|other|	naked -33
lead|topic|upper|	naked -14
lead|verb-then-speaker|lower|	judging -16
lead|verb-then-speaker|other|	saying -15
lead|verb-then-speaker|upper|	saying 7
lemma|	accogliere 11	accusare 10	accuse 7	aceitar 8	achar 10	acquiescer -12	acrescentar 9	add 13	adiantar -11	admettre -7	admire -16	admitir 9	advertir 14	advise -17	advocate -8	afear 9	affirmer 12	agacer 8	aggiungere -6	agradecer -10	agree -31	aim -7	ajouter 27	alarmer -8	alertar -13	alerter -11	allege 8	allow -30	allude -13	ammettere 9	amuser 20	analyser 16	annoncer -23	announce -18	answer -8	anticipare 6	antwoorden 10	antworten 17	apelar 18	apelidar -18	apologise -19	apologize -11	apontar -15	apostillar 12	appeal -33	appeler -10	applaud -7	applaudir -6	apprendre -13	argomentare 14	argue 13	arrancar 6	asegurar -22	asentir 7	aseverar -7	ask -8	assail 14	assicurare 26	assumir -14	assure 15	assurer 25	atirar 11	atribuir -10	attaccare 6	attack -34	attendre 11	attestieren 18	attribute -11	avancer 6	avanzar -11	avisar 14	avouer 17	avvertire -9	añadir 16	bark 12	bash -13	befinden 12	beg -9	begründen 7	begrüßen -21	beklagen 16	believe -37	bemängeln 17	berichten 13	beslissen 11	bestätigen -20	beteuern 15	betonen 18	bill -19	blame -6	blast 11	blijven -19	blog -14	boast 10	brag -10	brand -15	brincar 9	brummen 20	calculer 19	care -24	cast 14	caution 15	chamar -9	champion -8	chant 8	charge -14	cheer -7	chiarire 11	chide 13	chiedere -11	chime -11	chiosare -9	chip -10	citar -7	cite 10	cobrar -15	coincidir 9	comemorar 10	comment 6	commentare 8	comprendre -8	comunicar -10	comunicare 9	concede 17	concedere -16	conclude 7	concluderen 12	conclure 13	concéder -6	confermare 9	confessar -9	confessare 13	confidare -9	confier 12	confirm 12	confirmar 7	confirmer -21	congratulare 6	congratulate 6	conseiller -6	consider -25	constateren 14	contend -11	contestar -10	contestare -14	contester 6	continue 8	contradict 7	contrapor 7	convocar -14	correct -6	correggere 13	corregir 14	corriger 15	cortar -10	counsel -24	counter 9	craindre -11	credit -19	crier 6	criticar 8	criticise -10	criticize -19	croire -12	cry -7	culpar 9	debate -43	decide -15	decir -19	declarar 7	decry -7	deem -16	defend 9	defender 13	define -13	deliver -9	demander -13	denounce 13	denunciar 16	deny -15	depict 8	desabafar 12	desafiar 7	descrever -7	deslizar -6	destacar 13	desvalorizar 6	detail -11	detallar 17	difundir 8	disagree -24	discredit -15	discrepar -11	disparar -8	ditar -20	divulgar -7	dizer 7	domandare -13	downplay 9	dreigen -11	dub 10	décrire -12	défendre 7	démentir 16	echo -9	einwenden 10	eisen -10	elaborate 10	email -8	emporter 10	encourage -22	endorse -10	entgegnen -6	enumerar 10	ergänzen 12	erinnern -8	erklären 10	erwidern 11	erzählen 17	esclarecer 6	escludere 7	escribir 14	escusar -14	esordire -16	esperar -10	estimar -9	estimate -25	evocar 6	exclaim 10	exiger -9	exigir 11	explain 13	explicar 10	expliquer 15	exposer 13	express -12	falar -9	favor -11	fear -13	feel -25	felicitar 10	festejar -8	figurer -13	find -20	finden 10	fluisteren 14	foeteren 12	forecast -14	fume 14	féliciter 14	garantir 8	gasp -14	geben 7	gestehen 6	giudicare 18	giurare 8	glimlachen 17	greet -8	grincer 14	grinsen -7	gritar 8	hadern -6	halten -7	hate -14	heben -14	heißen 8	hekelen 7	herinneren 18	highlight -28	hint -16	hold -26	identify -6	imager 11	incalzare -14	indigner -15	indiquer 7	inform 7	informar 14	informeren 6	inquiéter -19	insister 10	insistere 9	insult -9	intend -9	interject 12	interroger 7	invitar 25	invitare 9	inviter 10	invocar -14	invocare 6	issue 7	jubiler 14	juger -10	jurer 7	justifier 14	klagen 9	knikken 15	knock 7	know -17	kommentieren -9	kündigen 8	lachen 9	lambaste -7	lament 12	lancer 18	lash 9	lassen 25	laten -14	laud 6	learn -16	leer -6	leggen 12	leggere -19	ler 14	leren 6	like -15	liken -7	limitar -24	lire -16	list -7	llamar 13	lobby 14	lâcher 29	mahnen 16	mailen 17	manifestar 6	manter -15	marrer 15	marteler 14	matizar 7	meinen 11	mention -15	message -18	minimizar -11	mopperen 13	mostrar -20	motivare 15	murmeln 7	murmur 14	murmurer 14	muse -11	name 6	need -33	negar 6	negare 7	nennen 17	nominate -7	none 10	note 9	noter 10	nuancer -10	obiettare 17	object 12	observar 13	observe 16	observer 10	ocurrir -17	offer -20	ofrecer -14	oordelen 18	opmerken 13	oppose -14	opposer -16	orientar 9	osservare -8	overwegen -8	paint -11	parlare 20	pedir -8	perguntar -6	persuade -11	phone -11	plaider 21	plaisanter 22	plan -7	plead -15	pleiten 7	point -6	ponderar 12	post -19	precisar -6	prefer -14	present -16	prever -12	proclaim -7	proclamare -13	prometer -13	promettre 23	promise 7	pronounce 8	proponer 6	propor -15	propose -11	protestar -10	prove -12	préciser 9	prévenir 20	prévoir -16	publicar -16	purport -18	qualifier -12	querer -7	question -11	questionar 19	quip 13	quote -11	raccomandare -12	raccontare 29	raconter 6	railler 16	rank -15	rant -11	read -24	reageren 11	reagieren -22	reagir 11	realize -8	reason -8	reassure -9	rebater 18	rebuke -14	recall 24	rechazar -7	rechnen 12	recomendar -11	recommander -10	recommend -15	reconhecer 23	reconnaître 12	record -28	recordar 13	recount 9	recusar -7	redouter 6	refer 13	reflect -11	regard -7	regret -15	reiterate -9	relatar 14	relativiser 8	relever -7	remark -13	rematar 16	remeter -9	repeat -7	repetir 9	replicar 20	replicare -10	report 19	reportar 8	reprochar 10	reprocher -10	request -17	requérir -8	respingere 9	responder 17	resumir -6	retort -12	retweet 9	ribattere 17	riconoscere 9	ridere -20	ringraziare -7	ripetere 12	rir 10	rire -19	rivendicare 8	roepen -8	rufen 14	räumen 10	réagir 20	réclamer -12	réfuter 8	répondre 7	rétorquer 18	saber -16	sagen 9	saluer 6	salutare 14	sapere -16	savage -13	say 30	schamperen 20	scherzare 17	scherzen 11	schetsen 12	schildern 16	schreiben 23	schrijven 15	scoff 13	scrivere -20	see -22	sehen 10	sentenciar 17	señalar -12	shoot -16	shout 19	sigh -8	sign -29	signal -13	sluiten 7	sneren 12	snipe 10	solicitar -17	sorrir 19	sospirare -11	sostener 9	sottolineare 17	souligner -14	soupçonner -8	souri -12	sourire 25	speak -8	spotten 15	sprechen -9	spreken -13	stehen -26	stress -9	sturen 9	submit -9	subrayar 7	sugerir 7	suggest 8	support -17	suspect -17	suspirar 18	sussurrare -6	sustentar 7	tachar -15	tagliare 11	talk -10	teilen 22	tell 13	terciar 9	testify -10	text -22	thank 7	think -7	threaten -14	tildar -11	title -23	tonen 20	tonner 11	tout 10	traiter -11	trancher -9	trash 8	trasladar -9	trekken -13	trouver 12	trust 10	try -27	tweet 15	témoigner 20	understand -14	urge 17	urteilen 18	use -8	utter -16	vatten 14	vent 12	venture -25	ver 17	verkünden -18	verlangen -21	verlauten 15	vermuten -6	verraten 13	versichern 24	versprechen -21	vertellen 8	verwachten -15	verweisen -15	verwerpen -11	verzekeren 10	view -22	vinden 12	voegen 14	voice -11	voir 15	volere -10	volunteer -18	vote -6	vragen -19	vrezen -11	want -12	warnen 14	weigh -20	weisen -19	welcome -21	werben 15	werfen 13	weten -12	wijzen -12	willen -22	wish -14	witzeln 6	wollen -21	write 12	zeggen 13	zeigen -20	zien -17	zitieren -11	zweren 9	äußern -9	écrire 6	énumérer 12	étonner 9	étrangler 7	évaluer -15
lemma|according-to|	none 24
lemma|colon|	none -16	say 12
lemma|paragraph-before|	accuse -23	acknowledge -22	acusar 10	admit -16	advise -13	advocate -17	affirmer -20	agree -18	aim -10	allege -8	allow -6	annoncer -21	announce -17	answer -13	anticipate -12	anunciar -20	apologize -14	appeal -7	applaud -10	argue -9	ask -26	attack -17	back -17	believe -13	bill -13	blame -17	blast -20	boast -18	call -20	care -7	cast -12	challenge -13	champion -9	charge -11	cheer -11	chiamare -11	cite -18	claim -18	comment -20	compare -8	complain -17	concede -17	conclude -18	concluir -12	condemn -7	confirm -11	confirmar -7	confirmer -13	consider -16	considerar -19	continue 9	counsel -16	credit -11	criticize -25	cry -8	debate -8	decide -12	decir -17	declare -18	decline -15	deem -7	defend -25	deliver -16	demand -8	denounce -10	deny -14	describe -30	detail -12	disagree -9	discuss -13	dismiss -20	downplay -9	echo -11	email -11	emphasize -8	encourage -9	endorse -26	estimer -11	expect -14	explain -27	express -22	feel -8	find -23	geven -11	greet -9	hail -7	hear -14	highlight -9	hit -6	hold -20	hope -10	identify 9	indicate -17	informar 7	insist -13	intend -10	introduce -12	invite -8	invoke -12	knock -13	know -11	lament -15	laugh -17	learn -8	like -16	list -18	maintain -14	mean -11	mention -14	message -7	mock -15	name -15	need -13	nominate -15	none -31	note -22	offer -30	oppose -23	order -16	outline -8	paint -15	parlare -12	pedir 8	plan -19	pledge -12	point -9	post -20	predict -14	prefer -6	preguntar -8	present -12	press -9	promettre -14	promise -29	propose -14	protest -11	prove -9	préciser -13	prévoir -12	question -15	quote -16	rail -12	raise -19	read -12	reassure 8	rebuff -6	recall -24	recognize -13	recommend -9	record -11	refer 6	reference -8	reflect -8	refuse -13	regard -6	reiterate -16	reject -21	rejeitar 9	remark -16	remember -8	remind -19	repeat -13	reply -20	reveal -16	rispondere -13	rule -12	réclamer -16	saber -18	sagen -15	say -17	schrijven -17	see -22	seek -15	shout -10	show -17	sign -12	signal -10	slam -14	speak -6	speculate -11	sprechen -14	spreken -13	state -14	stehen -8	stress -18	suggest -29	support -6	talk -21	teilen -7	tell -11	testify -14	thank -13	think -6	title -8	treat -7	trust -10	try -17	understand -10	unlisted -18	urge -24	view -7	vinden -6	voice -6	vote -7	vow -20	want -15	warn -14	wave -16	weigh -17	welcome -12	wonder -6	worry -6	yell -9
lemma|quote-then-speaker|	accuse -15	acknowledge -7	add 15	admit 7	advise 8	affirmer 20	agree -13	aim -11	ajouter 24	allow -21	allude -7	announce -12	answer -16	applaud -10	argue -10	assert -11	assure 8	attack -14	back -14	believe -19	bezeichnen -12	bill -13	blame -10	blog -11	brand -8	call 12	care -16	celebrate -11	charge -16	cheer -19	claim -6	compare -8	concede 13	conclude 14	confier 19	counsel -8	criticize -14	debate -12	decide -11	declare 19	decline -7	demander 13	denounce 10	deny -11	disagree -10	discuss -11	dizer -7	déclarer 26	echo -11	email -24	expect -8	explain 8	express -14	faire_valoir 13	fear -20	feel -13	find -10	fire -12	fume 14	glisser 15	hablar -9	hear 12	hint -6	hope -13	identify -9	insister 9	intend -13	jeer -8	know -13	lancer 18	laugh 6	like -11	lire -16	lâcher 15	maintain -12	marteler 12	mean 9	mostrar -7	name -10	need -26	none -10	observe 15	offer -17	oppose 6	opposer -13	order -15	pedir -6	phone -11	plaisanter 13	plan -18	pledge -15	post -13	present 8	press -7	promise -16	propose 10	préciser 7	question -14	quip 12	quote -16	raise 7	rank -10	rappeler 13	rate -18	reason -8	recall 20	record -16	refer -13	reference -20	regard -9	regretter -6	reject -8	remark -19	repeat -10	reply 9	report 8	request -7	respond -10	responder -13	répondre 16	résumer 15	saber -12	say 22	see -14	seek -15	shoot -8	shout 16	show -18	souffler 13	souligner -8	speak -8	suggest -6	support -6	talk -14	tell 41	testify 14	think -18	trust 12	try -11	tweet 21	use -6	venture -17	view -11	volunteer -13	vow -7	want -12	warn 8	whisper 12	wonder 10	write 21	yell 8	écrire 18
lemma|quote-then-verb|	add 26	admettre 21	admitir 18	advertir 14	afirmar 9	ajouter 18	ammettere 15	amuser 14	analyser 16	antwoorden 13	antworten 15	argue -11	asegurar -16	assicurare 14	assurer 26	atirar 18	attaccare 15	avancer 14	avertir 18	avisar 19	avouer 12	befinden 15	begründen 21	bekennen 26	beteuern 14	betonen 17	brincar 24	brummen 20	calculer 14	call -14	celebrar 13	chiamare 10	chiedere 13	comentar 11	commentare 21	conclure 19	confessare 16	confier 6	constater 11	contar 12	corriger 14	criticar 13	decir -11	declarar 10	defender 10	denunciar 17	denunciare -6	desabafar 12	describe -14	detallar 14	dizer 15	déclarer -6	déplorer 22	emporter 15	enumerar 12	erinnern -6	erkennen 11	erwidern 11	erzählen 25	escribir 14	esordire -13	estimer 12	explain 14	explicar 20	expliquer 11	exposer 13	expresar 12	foeteren 14	garantir 16	gestehen 15	geven 14	grincer 13	halten 13	herinneren 16	imager 19	informar 17	insistir 15	interroger 11	ironiser 7	ironizzare 17	joke 16	juger 18	justifier 15	klagen 17	kommentieren 14	lamentar 18	lamentarse 20	lancer 27	lassen 18	leggen 19	lembrar 24	lâcher 25	manifestar 17	meinen 32	melden 17	mostrar -11	motivare 16	murmurer 14	noter 17	obiettare 14	observar 16	observer 17	perguntar 14	pester 17	philosopher 11	plaider 18	plaisanter 24	poltern 15	poursuivre 15	precisare 21	preguntar 18	promettre 12	protestar 22	protestare 15	protester 15	prévenir 27	queixar 13	raccontare 28	raconter 6	railler 20	rappeler 25	read 11	reageren 27	rebater 12	rechnen 17	reclamar 21	reconnaître 20	reconocer 17	recordar 18	relatar 26	relever 21	rematar 18	replicar 16	reply 15	report 15	responder 33	resumir 7	ribattere 19	riferire 19	ripetere 12	rir 15	rufen 16	räumen 14	réagir 19	réjouir 19	répondre 8	résumer 30	rétorquer 23	saber 13	say 17	schamperen 17	scherzare 20	scherzen 7	schetsen 12	schildern 14	schreiben 20	schrijven 18	sentenciar 16	sfogare 18	soltar 15	sottolineare 16	souffler 26	souligner -6	sourire 14	soutenir -7	souvenir 21	spotten 16	spreken -6	stellen 8	sugerir 17	suggest -18	suspirar 18	sustentar 11	tagliare 13	teilen 19	tell -44	tempérer 16	terciar 12	tonner 17	tuonare 9	tweet 14	témoigner 23	vatten 20	verraten 13	versichern 18	verteidigen 11	vertellen 13	verzekeren 15	vinden 11	voegen 12	vragen -6	waarschuwen 21	write 29	zanjar 17	zeggen 17	étrangler 16
lemma|sentence-after|	accuse 6	add -15	agree -15	announce -13	answer -17	appeal -16	argue -17	ask 28	call -7	care -9	cite -19	claim -13	comment -15	continue -6	debate -13	demand -12	demander -13	describe -18	endorse -16	explain -15	fire -18	hear 6	hold -17	indicate -16	lachen -10	like -18	message -12	order 8	point -23	praise -18	promise -12	rate -11	read -15	reply -8	report -15	schreiben -14	see -21	sign -9	staan -13	state -14	suggest -14	support -17	thank -15	think -16	treat -13	try -13	tweet 17	use -10	vote -11	warn -20
lemma|sentence-before|	accuse -26	acknowledge -20	add 16	adiantar -13	admettre -14	admire -11	admit -21	admitir 12	advise -14	advocate -16	affermare -14	affirmer -16	afirmar -11	agacer 7	agree -16	aim -10	alegar -11	alertar -14	allege -16	ammettere -14	annoncer -16	announce 8	annunciare -11	answer -10	anunciar -11	apelar 15	aplaudir -15	apologise -19	apontar -21	appeal -14	appeler -24	applaud -11	asegurar -12	ask -24	assicurare 13	atribuir -14	attaccare -9	attack -22	avouer 11	back -28	beantragen -17	begrüßen -17	behaupten -6	believe -25	benadrukken -10	berichten 14	bestätigen -15	bezeichnen -15	bill -11	blame -20	blijven -25	brag -15	brand -7	calcular -18	call -48	care -13	cast -9	celebrar -18	celebrate -9	challenge -17	chamar -21	chant -17	charge -7	cheer -24	chiamare -16	chiedere -31	chip -10	citar 8	cite -13	claim -19	cobrar -18	comentar -7	commentare -17	commenter -7	compare -16	complain -14	concede -18	conclude -7	concordar -20	condemn -16	confermare -17	confirmer -18	congratulare 6	congratulate -21	consider -12	considerar -10	contestar -18	contestare -6	continue -7	convocar -17	corriger 9	counsel -14	credit -11	criticar -6	criticize -16	croire -10	debate -23	decide -9	decir -17	declarar -21	decline -7	defender 8	definire -10	deliver -18	demand -22	demander -18	denunciar -7	describe -21	desmentir 8	detail -12	dichiarare -16	dire 15	disagree -23	discordar -7	discuss -21	dismiss -18	dispute -21	doubt -14	déclarer -13	démentir 13	dénoncer -13	détailler 11	eisen -17	email -23	endorse -21	erinnern 10	erzählen 10	escludere 9	escrever -15	escusar -15	esprimere -17	estimate -15	estimer 6	exclure -15	exiger -19	exigir -21	explain 7	express -20	faire_valoir -16	falar -20	favor -10	fear -12	feel -17	figure -12	find -26	fire -23	fordern -16	fragen -17	frenare -19	garantir -16	giurare -11	glisser -11	gostar -13	gracejar 6	gritar -13	hablar 6	halten -9	hate -12	hear -19	heben -15	heten -18	hint -14	hit -12	hold -21	hope -16	houden -27	identify -11	inquiéter -19	insist -25	insistir -10	introduce -13	invitare -12	ironiser -14	ironizar -14	issue -26	joke -17	juger -11	klagen -17	know -19	kritisieren -26	lachen 13	lamentar -22	lancer -24	lassen 9	laten -25	laugh -7	learn -11	leggen 9	lembrar -15	like -18	lire -17	list -17	lobby 8	loben -15	mahnen 8	mandar -17	manter -18	mean -16	melden -28	mention -9	message -25	mostrar -20	need -18	negar 7	nennen -9	noemen -19	noter -16	nuancer -12	offer -22	opinar -17	oppose -18	order -15	osservare -17	parlare -28	parler -18	pedir -6	perguntar -16	pester -12	plaisanter -13	plan -15	pledge -13	post -16	praise -15	precisare -9	prefer -9	preferir 12	preguntar -11	present -13	proclaim -12	prometer -21	promettere -13	promettre -23	propor -16	propose -13	protestar -16	publicar -12	question -16	quote -15	raise -16	rank -12	rant -11	rappeler -9	rate -15	reageren -19	reagieren -28	reason -13	recibir -14	reclamar -8	recomendar -10	reconhecer 16	reconnaître -11	record -23	recordar -7	recusar -7	redouter -10	referir -12	reflect -7	refuse -18	refuser -21	regretter -24	reiterate -17	relever -17	remark -11	remember -12	reply 8	reportar 8	request -13	respingere -15	respond -16	resumir -18	reveal -16	revelar 11	ricordare -14	riferire -12	ringraziare -11	rir 9	rire -13	ritenere -12	roepen -10	rule -13	réclamer -28	résumer -10	saber -25	sagen 8	saluer -20	savourer -16	say -6	schließen -13	schrijven -16	scrivere -19	see -23	seek -20	sehen -18	sfogare -7	show -26	shrug -19	sigh -14	sign -25	sluiten 7	sostener -7	sostenere -12	sottolineare 6	sourire 17	souvenir 11	speak -6	spiegare 6	sprechen -10	spreken -13	staan 7	state -11	stehen -7	stellen -12	sturen 10	suspect -11	sustentar -12	talk -20	temere -13	tempérer -12	testify -14	text -16	thank -26	think -9	title -11	tout 6	trouver -16	trovare -12	try -20	understand -11	urge -34	use -22	ver 6	verlangen -14	versprechen -20	verteidigen -13	vertellen 13	verwachten -15	verweisen -20	view -18	vinden -11	voice -12	volere -7	volunteer -10	vote -14	vouloir -20	vow -19	vragen -23	vrezen -11	want -32	wave -9	weisen -14	welcome -22	weten -12	wijzen -22	willen -20	wish -8	wollen -16	worry -12	write 6	zeigen -15	zien -21	äußern -21	écrire -10	évaluer -15
lemma|speaker-then-quote|	accusare 14	accuse 12	aclarar 8	acusar 15	add 11	admit 10	admitir -8	advertir 7	advise -14	affirmer 15	afirmar -7	aggiungere 13	agree -22	allege 8	allow -14	ammettere 8	annoncer -8	announce -10	answer 6	antworten 12	anunciar 17	apelar 9	appeal -29	apuntar 14	argue 19	asegurar 7	ask -15	assail 15	assicurare 14	assure 14	assurer 23	atribuir -7	attack -27	believe -30	bemoan 15	bemängeln 18	bezeichnen 8	bill -15	blast 13	blijven 14	boast 13	brand -11	care -12	cast 14	caution 18	celebrar 14	celebrate 10	champion -8	chant 9	chiamare -7	chide 13	chiedere -14	cite 18	claim 8	comentar 6	compare 7	concede 21	conclure 8	confermare 12	confier 16	confirm 9	confirmar 16	confirmer 8	congratulate 15	consider -22	considerar 6	contar 7	contend -9	continue 26	correggere 13	corregir 14	counsel -21	counter 6	credit -15	criticise -8	criticize -6	cry -6	debate -37	decide -9	decir -7	declarar 13	declare -9	decline 7	deem -12	defend 18	defender 9	demander 15	denounce 11	denunciar 17	deny -11	destacar 14	desvalorizar 7	detail -6	dichiarare 13	difundir 14	dire -12	discuss 6	ditar -20	divulgar -6	domandare -10	doubt 7	dub 11	démentir 12	echo 9	emphasize 12	encourage -23	ergänzen -8	estimar -11	estimate -16	exigir 17	expect -23	explain 10	feel -20	find -9	fire 15	fragen 9	féliciter 13	garantir 9	geben -6	giudicare 19	gritar 6	halten -16	hear -12	heißen 18	hekelen 7	highlight -21	hint -7	hold -12	hope 10	houden 10	imply 13	indicar -7	indicate 14	informar 17	insist 6	insult 9	interject 14	introduce 8	invitare 12	joke 20	juger -9	justificar 18	know -13	kommentieren -16	kritisieren 8	kündigen 9	lament 19	lamentarse -6	lassen 13	laten -12	laugh 10	learn -8	lembrar 14	like -10	limitar -14	llamar 14	loben 15	louer 6	love 12	lâcher 8	mandar 11	mean -12	mention -9	message -11	need -20	negare 16	nennen 12	noemen 11	none -9	note 10	object 9	opinar 12	oppose -15	parlare 21	pedir -7	perguntar -7	pledge 6	portray 6	praise 6	precisar -8	predict 7	prefer -6	preguntar -13	press 6	promettre 26	promise 11	pronounce 13	propose -8	prove -9	préférer -6	qualifier -10	question -9	raise -12	rank -8	rate 7	read -26	reageren 18	rebater 14	recall 20	reclamar -7	reconhecer 9	reconnaître 7	record -20	recordar 13	refer 13	reference 7	reflect -12	refuse 12	refuser 15	regret -15	regretter 16	reiterate -6	rekenen 13	relever -12	repeat -11	replicar 16	replicare -9	request -10	responder 10	resumir 11	retort -16	retweet 9	reveal 6	ribattere 17	ricordare 14	rule 6	réclamer -6	sagen 20	saluer 8	salutare 14	sapere -17	savage -13	say 26	schreiben 18	see -12	sehen 15	shoot -10	shout 16	sign -23	sostener 15	souhaiter 7	soutenir 6	speak -8	sprechen -8	stehen -18	stress -9	submit -11	suggest 11	support -13	sustentar 13	tachar -14	talk -7	tell 6	testify -6	text -20	thank 9	think 7	title -19	tonen 22	trasladar -8	trouver 16	try -18	urge 15	vent 12	venture -18	ver 16	verlauten 15	view -15	voir 16	vouloir 10	warnen 14	wave 6	weigh -16	weisen -10	welcome -13	widersprechen 18	willen -9	wish -12	wollen -10	zeigen -13	zien -11	zitieren -8	äußern -9	écrire -8
lemma|verb-then-speaker|	accuse -12	acusar -19	add -10	admitir -17	antworten 8	anunciar -17	argue -21	ask -7	assicurare 8	atribuir -19	bezeichnen -18	calificar -19	call -41	chamar -15	chiamare -15	chiedere -17	claim -16	classificar -14	conclude -12	confermare -14	confirmar -19	considerar -24	contestare -15	declarar -16	declare -9	defender -17	definire -17	descartar -19	describe -23	dire 16	dismiss -14	divulgar -14	elogiar -13	email -16	endorse -18	erkennen -12	explain 14	giudicare -12	halten -16	heißen -17	houden -14	insist -18	invitare -15	issue -18	justificar -11	kritisieren -9	lamentar -8	laten 14	limitar -12	maintain -13	mandar -18	meinen 8	negar -13	pedir -32	praise -25	predict -11	preferir -17	quote 6	recall -13	reconnaître -8	reconocer 6	recusar -19	ribattere 14	rispondere 10	roepen -8	say -22	scrivere -12	state -10	suggest -13	tachar -13	tell -63	tweet -13	urge -22	ver -11	warn -17	weisen -15	write -10	würdigen -14	zien -15
length|	0 -16	1 13	2 9	3 12	4 6
near|according-to|	0 17	26+ 14	3 16	4-6 15
near|actor-nearby|	0 -19	1 19	13-25 -11	2 17	26+ -42
near|colon|	7-12 16
near|interview|	26+ -11
near|named-before|	1 -12	26+ -39	3 -28
near|named-nearby|	0 -25	1 -26	13-25 -11	26+ -6	3 14	4-6 13
near|paragraph-before|	26+ -27
near|possessor|	0 -17	1 -20	13-25 -26
near|quote-then-speaker|	-12 24	-14 -13	-15 -14	-16 -12	-17 -21	-2 -17	-20 6	-22 -9	-23 -6	-24 -19	-27 8	-28 -22	-3 -27	-30 -18	-36 -9	-4 -32	-42 -12	-5 9	-9 13	0 23	1 -20	13-25 -12	2 10	3 -19	4-6 -18	7-12 -10
near|quote-then-verb|	0 16	1 12	13-25 -8	2 15	4-6 -6	7-12 -27
near|sentence-after|	0 10	1 8	13-25 -9	2 -34	26+ -18	3 -12	4-6 -11	7-12 -15
near|sentence-before|	1 20	13-25 -6	2 8	26+ -23	3 -10	4-6 -11	7-12 -10
near|signature|	1 9
near|speaker-then-quote|	0 7	1 9	13-25 -16	2 10	26+ -12	4-6 17
near|topic-after|	0 -9	1 -14	4-6 -13
near|topic|	0 -32	1 6	13-25 -15	2 28	26+ -48	3 18	4-6 13	7-12 6
near|verb-then-speaker|	0 -18	1 11	13-25 -31	26+ 14	7-12 -14
negated|	paragraph-before -30	quote-then-speaker -16	sentence-before -19
next|$|	other -22
next|%|	other -9	saying -14
next|&|	saying 16
next|'|	saying -17
next|(|	judging 14	other -24	saying 17
next|)|	judging -14	thinking -11
next|,|	judging -23	saying 18	thinking -15
next|-|	judging -7	other -6	thinking -14
next|:|	judging -9	other -8
next|;|	judging 7	saying -15
next|according-to|	( -21	: -8	adverb 15	auxiliary 8	coordinator -12	determiner 13	marks 6	preposition 17	pronoun -13	stop 21	that 9	verb-saying 15
next|adverb|	judging 9	other 14	saying -19	thinking -9
next|auxiliary|	judging -16	other -17	saying -41
next|capital|	judging 12	other -9	saying 13	thinking -6
next|colon|	: 12	determiner -8
next|coordinator|	judging -22	other -16	saying -25	thinking -20
next|determiner|	judging -13	other 6	thinking -23
next|end|	other -19	saying -14
next|marks|	judging 13	other -29	saying 10
next|paragraph-before|	$ -11	% -9	( -17	, -18	- -11	: -31	; -6	auxiliary -16	capital -27	coordinator -7	determiner -8	end -10	preposition -16	pronoun -26	quote -29	stop -12	subordinator -11	that -6	verb-saying -27	verb-thinking -15	word -19	— -8
next|possessive|	saying -11
next|preposition|	judging -20	other 15	saying 7	thinking -25
next|pronoun|	judging 19	other -21
next|quote-then-speaker|	, -13	- 11	: -17	adverb 10	auxiliary -16	coordinator -16	determiner -6	end -17	preposition -8	pronoun -9	quote -9	stop 44	that -31	verb-thinking -7	word -6
next|quote-then-verb|	& 16	( 9	, 9	auxiliary -32	coordinator -11	end -9	preposition 17	quote -16	stop 15	subordinator -10	verb-saying -8	word 6	— 13
next|quote|	other -34	saying -35	thinking -30
next|sentence-after|	, -7	: -41	adverb 19	auxiliary -30	capital -14	coordinator -22	determiner -23	preposition -11	pronoun -22	stop 14	subordinator 11	that -10	verb-judging -26	word 9
next|sentence-before|	$ -21	' -9	( 10	, 7	: -28	; -17	adverb -27	auxiliary -33	capital -30	coordinator -23	determiner -7	possessive -9	pronoun -10	quote -17	stop -13	subordinator -15	that 10	verb-judging -22	verb-saying 10	verb-thinking -29	word -9	— -7
next|speaker-then-quote|	) -11	- -20	; -20	adverb -9	auxiliary -14	capital 31	coordinator -12	marks 7	pronoun 16	quote -36	subordinator -9	that 12	verb-judging 13	verb-thinking -6	word -13	— -12
next|stop|	other 12	saying 30
next|subordinator|	other -17	saying -8
next|that|	other 14	saying 6	thinking 6
next|verb-judging|	judging 14	other -24	thinking -15
next|verb-saying|	other 12	saying -10
next|verb-then-speaker|	' -15	( 10	, 33	; -8	adverb -18	auxiliary -45	capital -17	coordinator -40	determiner -11	marks -18	preposition -28	quote -28	subordinator -46	verb-saying -6	verb-thinking -33	’ -17
next|verb-thinking|	other -16	saying -8	thinking -14
next|word|	other -15
next|–|	saying 9
next|—|	saying -13
next|’|	judging -14	saying 6
noun|	0 -18	000 -15	05 -13	1 -15	100 -15	11 -20	12 -20	13 -11	14 -10	15 -15	16 -14	17 -8	18 -12	19 -13	1977 -14	1989 -12	20 -12	200 -7	2001 -11	2007 -12	2008 -13	2009 -20	2010 -11	2011 -15	2012 -24	2013 -11	2014 -9	2016 -12	2022 -14	2023 -9	2024 -10	2025 -11	2028 -9	21 -12	214 -9	22 -16	23 -11	24 -10	24-jährige -6	26 -12	27-jährige 15	28 -12	29 -12	3 -18	30 7	300 -11	31 -7	33 -13	34 -19	38-year-old 13	39 -11	4 -17	40 -14	400 -12	45 -8	48 -11	49 -13	5 -15	50 -12	55 -16	57 -16	58 -15	6 -20	61 -9	62 -10	63 -7	64 -16	66 -11	67 -13	69 -14	7 -15	70 -11	74 -11	77 -12	79 -17	8 -20	80 -9	88 -11	9 -25	ab -13	abend -13	ability -18	able -11	aboard -6	abogada -20	abonnentin -15	abonnée 11	abortion -15	abuela -16	accanto -11	acción -11	accord -13	accordo -15	account 7	accusa -9	acht -9	act -25	actie -14	action -12	actions -12	activist -20	activists -7	acto -11	actor 11	actors -7	actress 14	acuerdo -17	acusación -13	acórdão -16	added -12	adding -23	addition -13	address -15	addressing -12	adjoint 7	administration -13	ads 8	adversaire -15	adversário 17	adviser 10	advocaat -20	advocate -10	advérbio -10	af -15	afd-politiker -11	affaire -13	affaires 8	affari -11	affluenza -11	agence 12	agencia 8	agency -18	agenda -7	agreed -21	agreement -7	agua -8	agência -12	ahead -15	aide 11	aides 6	alarme -12	alert -8	algo -16	all -19	allegations -6	alleging -13	allenatore -13	alliance -11	allies -27	ally -25	alto 8	alunos -18	amendment -15	american 6	americani -10	americans -22	analistas -19	analisti -13	analyst 14	analysten -10	analystes -24	analysts -14	ander -14	anfrage -20	angaben -8	angebot -22	animal -18	animale -18	annonce -9	announcement -24	annuncio -16	anonimato -18	another -10	anti-establishment -8	antiga -15	antigo -14	anwohner -21	any -11	anything -9	anziano 8	apotheker -14	appeal -13	appeals -14	appearance -16	appeared -13	appearing -19	applause -16	approach -14	araras -12	arbeit -9	arbitrage -20	arbitragem -7	arbitraje -8	arbitro -14	argent -14	argued -9	arm -17	article -15	artigo -10	artistes -11	aside -13	asked -40	asociación -17	assault -15	assemblée -9	assessment -6	assessora -15	assessore -16	assistant 8	associazione -12	associação 17	assurance -9	asunto -7	ata 8	atacante 13	ataque -11	athlete 7	atleta -11	attaccante -6	attacks -29	attaquant -13	attempt -17	attention -8	attorney 6	audio -11	audit 16	audition -14	aumento -9	autarca 20	author -17	authority -11	authors 6	autor -8	autos -8	average 9	avis -15	avocat -27	avocate -28	avoir -29	ayuntamiento -17	azienda -11	azzurro -15	ação -12	años -13	backers -18	bailarina -12	baker 11	ban -9	banca -17	band -12	banda -10	bank -14	banker 9	banque -16	banques -8	based -19	basket -13	battuta -14	beamter 17	beat 10	beau -13	began -22	begriff -20	behanger -7	belastingbetaler -12	belegschaft -24	believe -16	bericht 9	berichten -11	besatzung -19	best -17	bestuurder 8	bestuursvoorzitter -17	beter -15	betreiber -11	betriebsrat -16	bewindsman 15	bid -15	biggest -11	bilan 11	bill -23	billion -18	billionaire -7	billionaires -14	black -12	blijven -10	blog -9	blogger 10	board 20	bodenstation -17	body -7	bond 10	bonden 9	boon 8	bord -9	border -14	bordo -7	born -12	bosch-sprecherin 12	boss 8	bout -13	bowlers -9	boy 14	boycott -7	braccia -11	branche -21	brand -16	broadcaster -19	brother -20	brothers -9	bruit -14	buch -25	budget -14	bundesamt -12	bundesregierung -16	bundesstraße -19	bureau -18	buren -17	bus -11	business -7	buurt -9	buyer -17	buzz -14	bürgermeister 11	c' -12	cabeza -8	cabinet 6	cable 8	cachet -11	cadre 11	café -13	calif -18	call -18	called -16	calls -16	calma -13	camarade 13	cambio -25	came -21	camp -21	candidacy -23	candidata 16	candidates -17	capitaine -15	capitán -12	capo -9	captain 13	carabinieri -12	cargo -12	carta -15	carte -12	casa -13	case -22	cases -15	caso -20	casting -9	catholics -20	causa -9	cause -9	cbs -9	cent -9	cento -15	central -15	centro -16	ceo -12	cerca -14	cerimônia -9	certain -11	chair -9	chairwoman 8	chamber -15	champion 7	chancelier -15	change -18	character -12	charge -10	charges -18	chat -14	check -11	chef -6	cheffe -10	chercheur 6	chercheuse 15	chi -22	chicas -7	chico 8	chief -13	chiefs -15	chiffre -19	chimica -11	chinese -16	choice -9	choix -14	christie -12	cinco -16	cinta -15	cities -7	citing -9	cittadino -12	city 8	claim -8	class -9	clause -14	client -25	clients -19	cloche -15	close 11	cnv-onderhandelaar -9	code -12	colega 14	collaboratore -13	collectif -15	collega 13	college -14	column 6	columnist 11	comandante -9	comando -15	combien -16	comboio -13	come -12	comentar -15	comerciantes -15	comes -16	coming -18	comissão 14	comitato -9	comité -19	commandant 9	comment -21	commerce -21	commercio -12	commerçants -16	commissaire -7	commissioner 11	committee -16	communauté -14	communiqué -9	communities -14	compagnie 12	companhia -13	companies -14	compared -19	compañía -19	complainant 10	complaint 6	comporta -16	compromise -11	compte -12	comptes -13	comune 6	comunicado -19	comunidad -6	concerns -15	conclusão -8	concorrente -12	conductor 18	conduttrice 10	confederação -8	conference -18	confidence -11	conflicted -6	confédération -15	conseil -10	conseiller 19	consejería -8	consejo -9	constat -10	consultant 17	consultora -16	contact -11	contacted -9	contacté -13	contactée -14	contas -12	contest -13	contestant 8	contests -11	continued -16	continues 10	contract -13	contractor -11	contractors -12	contraire -14	contrast -8	contrataron -13	contrato -14	convention -25	conversations -7	coordinatore -14	copy 7	corner -18	coroner 10	correctionele -7	corregge -9	correo -7	corrige -11	corte -11	costs -10	counties -11	countries -12	country -18	country-first -13	county -17	couple -12	cour -10	courriel -19	courriels -13	course -16	court -15	courts -10	coverage -10	crews -12	criminal -12	crisis 7	critici -15	criticism -20	critics 9	critique -23	cronisti -12	crowd 11	cruz -11	crítica -13	cuatro -16	cuban -12	culpa -19	curator -10	customers -14	cut -11	czech 9	cámara 17	câmara -14	côté -26	c’ -31	d 7	d-mass -12	d-nev 12	d66-kamerlid -12	d66-leider -14	dal -9	dame 15	dat -29	data -10	dato -15	daughter 12	dax -11	day -19	days -17	deal -24	death -13	debat -11	debate -36	debatte -19	decades -10	decide -12	decision -21	decisión -14	decisão -16	declined -11	deep -6	defence -17	defender 12	defensa -11	defesa -18	degree -13	delantero -15	delay -16	delegada 15	delegado -12	delegate -15	delegação -15	deles 14	demand -6	democrat -14	democrats 13	demonstrations -11	department -7	depressed -11	deputata -15	deputato -20	dernier 20	dernière 7	derrota -11	desculpas -12	designer 13	despacho 8	deuxième -14	dialogue -11	dictamen -8	die 9	died -15	dies -18	difesa 16	difference -15	differences -8	different -12	difficult -9	dimissioni -9	dipartimento -17	diplomat 6	diplomate 6	diplomats -8	diputada 11	direct -12	directeur -24	direction 11	directivo 19	directores -14	diretor -12	diretora 10	direttore -13	direttrice 15	dirigeante 8	dirigente 22	discussion -16	disse -12	distribuidora -8	district -11	dit -14	ditta -9	dividend -12	diz -14	dizer -18	diálogo -12	diário -14	document 20	dog -13	donations -19	donna 12	donnerstag -11	donor -16	donors 13	door -9	doppelganger 8	dorf -16	dossier -27	dozens -9	drawing -14	droite -22	décision -17	défense -19	défenseur -7	départ -9	détracteurs 6	dívida -10	earlier -15	early -7	eau -15	echoed -16	echoing -14	ecolo-verkozene -13	economic -13	economists -12	economy -11	editorial 11	editors -14	effect -22	effort -23	efforts -20	einigung -19	elected -18	election -16	elections -18	elf -24	email -34	emails -25	embassy 10	emerging -14	emigrante 10	emphasis -14	employee 16	empore -15	empresa 9	empresario 8	empresas -15	end -13	ende -16	endorsement -12	endorsements -8	energy -18	engenheiro 8	engineers 14	english -14	enough -18	enquête -12	entidad -6	entidade 12	entourage 11	entraîneur -21	entreprise 12	entscheid -11	entscheidung -21	entusiasmo -15	entwurf -13	então -15	environmental -16	envoy -17	episodio -17	ergebnis -26	erleichtert -13	ermöglichen -10	error -9	escola -21	escrito -14	eso -13	esponente 8	essais -9	esta 17	estar -16	estudiante 13	estudiantes -9	estudio -15	estudo -11	etwas -14	euro -23	european -9	event -14	everyone -13	evidence -9	ex -16	ex-marido -13	examens -17	example -10	excongresista -15	executiva 10	expected -10	experience -16	expert -20	experte -14	experts 7	explained -11	explicações -12	expression -14	expressão -20	expérience -9	eyes -7	face -16	facebook -13	fachleute -11	fact -17	fahrer -11	failed -20	failure -10	falar -16	fall -21	fallo -20	fallout -9	false -11	falta -20	familiar -11	familiares -16	familie -10	families -12	fans -8	far -19	farmacista -16	farmer 10	farmers -17	father -9	fatto -13	fault -9	federación 9	federal 13	federatie -13	federation 8	federação -16	feel -12	feelings -13	fees -13	feiten -7	fellow -6	felt -13	ferrovia -11	festa -15	festival -11	fez -14	field -8	fight -7	fighters -14	figure -7	fila -11	file -14	filed -12	filha -22	filing -11	filière -8	fille -9	film -19	final -15	finale -13	fira-generalsekretär -16	fired 16	firm -12	firma -12	firms -10	fla -11	fleet -9	fluglotse 19	flying -10	fois -15	followers -7	fondateur -13	fondi -10	fondo -10	fontana -12	footage -10	force -9	forces -9	formation -9	former 8	formule -16	forum -18	forward 7	found -15	foundation 12	founder -9	four 8	fox -16	fragen -13	fragment -9	franken -25	frase -34	fratello -9	freeze -15	freibad -7	fresh -13	friday -16	friend 17	friends 12	frits -13	front-runner 13	frustrated -17	frustration -12	fuentes 9	funcionaria 12	funcionario 18	funcionários -11	fundraising -27	fédération 9	game -15	gang -10	gara -12	gardien 11	gauche -14	geld -15	gemeente -17	gender -8	general 13	genro 12	geometra -17	gerente -24	german 16	gesto -15	getting -8	getuige -16	gewesen -17	giant 9	girl 9	giudizio -9	given -11	go -24	goal -14	goals -12	goats -13	gobierno -27	god -14	going -13	gol -10	golf -10	good -16	goudzoekers -10	gouverneur 7	governador -6	governante 12	government -8	governo -14	grandmother 11	gravação -10	graça -11	gremio -13	groen-parlementslid -6	group -13	groupe -10	groups 10	growing -8	growth -17	grund -16	grupo -24	gruppo -16	grávidas -9	guard 16	guerra -12	guidance -10	guns -11	gutachten 7	gäste -19	haber -19	habitants -13	half 14	hall -22	hallazgo -15	hand -11	handling -10	hands -8	hard-liner -13	harsh -9	hauptgläubiger -16	haus 9	haute 11	headline 10	health -22	heard -16	hearing -12	heckler 6	helped -13	heritage -12	herr 18	hersteller -13	heure -10	hispanic -14	hispanics -8	histoire -11	historia -12	history -11	hold -17	home -21	hommages -11	homologue -28	homóloga -21	hoped -12	hopeful -7	hora -14	hospital -13	host -18	hosteleros -14	hour -13	hours -13	house -16	humor -11	hundreds 14	husband 6	händler 6	héros -15	i-vt 16	idea -11	idee -14	ideia -16	idolizes -7	idée -7	iedereen -11	iemand -22	ii -7	illicit -16	image -16	imagem -9	immigrants -9	immigration -8	impact -12	impersonator -13	importance -6	imprese -13	incident -17	incidents -6	including -9	income -8	indagato -14	indictment -13	indiscrezioni -14	individuals -8	industriels -16	industry -20	inequality -10	inflation -13	influence -19	information -21	informed -10	iniciativa -11	inquirenti -12	inquiry -19	inquérito -11	insecure -16	insider 15	insiders -13	instance -14	instant -12	instituição 6	institut 7	institute -20	instituto -16	instrumente -24	intellectual -12	interesse -11	interest -10	interview -8	interviews -13	inversión -7	investigators -19	investigação -10	investment -17	investor 10	investors -18	involved -9	iphone -9	iranian -9	irmão -8	irmãos -12	islamic -8	israeli 9	issue -24	issues -13	istituto 8	italian 9	jaar -15	jahre -12	jefe -22	jeune -7	jewish -14	jews -7	jihad -12	job -12	jobs -14	joke -7	joked -6	jornal -11	journalist -22	journalists -8	judges 8	juge -22	juges -10	junior 9	just 11	justice 6	justices -16	juíza 11	júri 13	kaffee -13	keeps -14	keer -10	kerk 12	key -17	killed 11	killing -11	kinder -16	kinderen -11	kindern -14	king -15	knew -14	kollege -14	komen -11	kopf -16	kosten -13	kritik -18	kundin 12	kustwacht -11	kämpferisch -11	lack -14	lado -19	land -21	lange -9	language -18	latest -14	latinos -11	latter 8	lawmaker 9	laws -17	lawsuit 12	lawyer -11	lawyers 11	lead -15	leader 11	leadership -16	least -17	led -12	left -15	legale 15	legislature -18	leitura -17	leonor -15	less -17	letra -20	letter 12	lettera -22	letters -14	lettre -18	level -7	ley -15	li -8	liberal -8	liberals -10	libéraux -14	licenças -8	likely -13	likewise -17	line -27	linea -11	link -19	list -11	listeners -16	little -7	llamada -14	lobby -13	local -15	long -17	longer -11	look -11	looked -9	lot 6	loud -17	luncheon -9	lösung -17	maakte -13	maarten -15	machine -10	made -18	madre -18	maestro 11	magistrada 24	magistrado -10	magistrato 16	mail 21	maioria -9	maire -9	mairie -20	mais -15	majority -12	maker -15	making -8	mal -15	man 20	management -14	mandant -20	mandatario -11	mann 7	mannen -10	marchés -9	margin -7	mari -21	maria -6	marido 10	marine -17	marking -10	markt -15	marriage -9	mass -14	massacre -11	mate -13	material -13	matin -6	mayor 11	measure -8	measures -17	media -14	meeting -19	mehr -10	mehrheit -16	meilleure -7	melhor -16	men -17	mensagem -6	mensagens -9	mercado -18	mercato -14	merger -8	message -10	mesure -9	meta -18	meteorología -8	meter -10	metteuse -14	mexican -18	mexicans -11	mich -12	million -19	millionen -12	ministerie 6	ministerin 20	ministerio -8	ministerium 7	ministero 10	ministers -28	ministre 10	ministro 8	minutes -19	mishandled -8	mitarbeiter 10	mitglieder -15	model -9	moderator 12	modérateur -12	moeder -6	mogul 8	moment -21	monday -25	monde -12	money -25	montag -14	months -20	moradores -13	more -24	mosque -10	most -11	mot -12	mother -7	motion -9	motovedetta -10	move -25	moved -10	movement -12	movie 15	movimento -11	mozione -19	much -28	mudança -14	muestras -11	multa -11	multiple 8	museo 6	museu -10	musician 11	musicista 14	muslim 7	muslims -22	mutter 14	más -9	mãe 9	männer 8	médailles -9	n -10	nachfolger -9	nachfrage -19	name -19	named -14	namen -13	names -13	narrator 14	nation -24	national -8	nations 8	native -13	nativist -9	need -12	nega -10	negócio -14	neighbors -10	neither -9	nervous -9	network 9	netz -10	neurosurgeon 14	neutrality -7	new -19	news 7	newspaper 7	niemand -12	niets -13	nine -14	nipote -7	no -8	nobody -14	nodig -12	nom -16	nombre -18	nome -10	nomination -11	nominee 6	none -20	noor 9	norma -22	nota -13	noted -9	nothing -17	noticia -19	notícia -15	nouveau -15	nouvelle -17	novelist 12	number -17	numbers -8	numero -12	nuova -8	nurse -13	número -17	números -14	obbligo -12	obra -16	observation -6	oferta -11	offer -18	office 17	officer 14	official 22	officials 8	officier 18	oficialismo -14	old -10	onderzoekers -12	one -33	ong -15	onze -15	open -7	opera -10	operation -13	operative 9	operatives -8	operators 8	operazione -13	operação -20	opinion 17	opinião -22	oposición -8	oposição -21	opponents -17	opposizione -12	opération -11	ora -13	orden -8	order -19	ordonnance -12	ore -9	orf-interview -13	organisation -16	organismo 9	organization -18	osserva -8	other -10	others 8	otro 11	outra 6	outras -12	outro -6	outsider -15	own -18	owner -10	padre -12	palabra -11	palavra -17	palazzo -11	palco -10	palestinians -12	papa 26	paper -15	papier 11	pareja -7	parent 6	parents -21	parking -15	parola -14	parole -16	parque -14	parquet 11	parroco -9	part -24	parte -23	parti 10	participa -8	particular -7	partido -17	parties -11	partij -15	partner -18	partners -16	parts -10	party -17	passage 8	passages -6	passenger -8	patience -21	patients -7	patiënte -11	patron 6	pause -18	pay -11	país -11	pena -12	pensions -11	people -47	percentual -11	pereira -12	pers -15	person 12	personal -16	personne -9	personnel -18	pesquisador 9	peça -14	phone -21	phrase -12	physician 10	piano -17	piece -12	piste -19	place -20	places -14	plaisantin 7	planned -8	plans -11	plataforma -19	platform -22	platz -10	players -10	playing -14	plaza -8	pledge -7	pledged -10	plumber -10	plus -10	pointed -16	pole -14	police -9	policies -10	policy -16	politica -11	political -13	politician 8	politics -7	politie -10	poll 30	polling -14	polls -7	político 8	ponente -10	ponte -13	pontiff 11	pool 14	poor -13	population -13	port 7	porta-voz -17	portavoce 24	portavoz -11	porte-parole -8	portuguese 7	position -11	positive -6	posição -17	possible -12	post 7	posted -13	preceded -13	precisa -12	prefeitura -19	preguntado -13	prejuízo -22	premier -19	premiere -10	premio -16	première 11	preparador -18	prepared -9	presence -7	presentador -14	preside -6	presidency -13	presidente -25	press -9	pressed -13	preço-teto -8	price -18	priest 9	primaries -22	primary -24	primeira -20	primi -13	primo 6	principal -20	private -17	prix -14	prize -13	problem -11	problema -22	problems -8	problème -11	procedure -10	process -14	processo -23	procurado -14	produzione -13	profesor -14	professeurs -14	professora 10	program -17	programa -18	programme -10	programs -9	progressives -12	project -6	projekt -14	projet -25	promise -13	promotor -12	pronouncements -11	proposal -22	proposition -10	proposta -11	proprietário -12	propriétaire -12	prosecuting -13	prosecution -15	prosecutor 11	prosecutors 6	protest -9	protester -19	protesters 17	protestors -8	prova -10	provision -6	provvedimento -11	proyecto -16	prozent -14	prudenza -9	präsident -20	préfecture -15	président -10	présidente -13	prévenu -14	próprio -12	public -22	published -11	pun -16	punkt -9	pushed -10	pároco -12	père -17	pénaliste 18	pênalti -9	quale -26	qualquer -14	quanto -13	question -20	questione -12	questions -8	quis -16	quote -14	quotes -15	qué -13	r -22	r-fla -8	r-wis 6	raad -9	race -14	radio -13	ragazzi -12	raids -11	raising -17	rapport 7	rassemblement -14	rate -13	rates -12	reacting -12	reaction -20	read 8	reads -11	reação -14	recalled -9	received -16	recent -22	recette -14	recht -10	recommendations -13	record -23	recordings -10	recteurs -12	recusa -15	red -9	rede -16	redes -13	reelection -8	reference -22	referring -21	reform -9	refugees -10	regards -14	regierung -6	rejection -19	related -9	relation -10	relator -14	relatório -12	release -8	released 9	relógio -14	remark -13	reminiscent -10	rensters -15	rentner 6	replied -12	report 13	reporters -29	reporting -15	representante 15	representative -7	représentant -19	republican -8	republicans 7	reserva -13	resident -14	resolución -17	resources -11	responded -11	respondents 13	responding -7	responsabile 6	responsible -15	resposta -18	respuesta -20	ressortchef 15	rest -10	result -20	resultados -18	results -14	retailer -9	rete -11	retraité 7	retraitée -11	returns -19	reviewers 12	rhetoric -13	ricavi -25	ricorso -11	rien -18	rientro -13	riferito -8	right -10	rights -14	risas -14	risposta -15	rit -13	rivale -15	rivals -10	riverains -21	rn 14	role -14	roman -15	room -10	rule -13	rules -7	running -6	ruolo -13	russian -14	réforme -12	réplique -14	réponse -19	réunion -15	s -25	saal -19	sacerdote -7	sache -11	safe -15	said -39	sala -18	sales -9	same -15	santa -15	say -17	saying -21	saída -17	scathing -12	scene -9	scf-coach -8	schaden -11	schedule -9	scheduling -13	schilder -18	school -17	schools -10	schwierige -12	scores -18	second 10	seconda -12	secours -9	secretaria -11	secretary -9	secretária 10	secrétaire 7	secrétariat 10	secteur -16	sector -17	security 6	seemed -11	seen -11	segretario -11	segunda -11	seite -20	semanas -17	senador -14	senator 10	senators -11	senior 6	sentencia 11	sentiment -14	sentirse -10	ser -20	sergeant 6	series 12	service -10	services -13	sesión -15	session -12	sessão -9	settimana -18	seu -16	sexist -17	share 6	shares -22	sheets -8	sheriff 13	shift -16	ship -17	shirts -10	shop -12	short -13	shot 17	show -28	showing -10	shown -17	sicht -16	side -22	sides -9	signora 10	signs -10	silence -12	silêncio -15	sim -14	similar -9	sindacalista 8	sindicatos -15	singer 9	single -9	sister -10	site -17	situation -23	six -12	skills -7	slachtoffers -11	slogan -15	smiling -11	sms -16	so -21	sobre -13	society 13	società -16	société -12	software -13	soit -8	soldiers -26	som -12	somber -13	someone 8	son -10	sooner -13	sort -9	source 13	sources 6	spaniard 13	spanish-language -8	speaker 9	speaking -20	spectators -13	speech -28	sperrung -22	spits -10	spoke -14	spokesman -9	spokesperson 13	spokeswoman 12	spread -10	sprecher 13	sprecherin -16	spring -9	squad -6	staatsanwaltschaft -16	stadträtin -14	staff 15	staffers -15	stage -10	stampa -10	stand -16	standing -13	star -16	state 21	stated -15	statement -14	statements -21	states -18	station -17	stato -13	stessa -8	steven -13	stichting 11	stimmen -9	stopped -12	stories -11	story -19	strategist 20	strategists -12	strategy -13	strength -14	striker 11	strong -8	struggles -18	student 8	studio -10	study 8	stump -13	sua -17	success -19	suggestion -14	suit 10	summer -13	suo -17	super -13	superdelegates -11	superintendente -13	support -15	supporter -18	supporters -23	sure -13	surrogates -25	suspended -15	suspensão -8	svp 6	swing -10	switched -9	sympathetic -11	sync -13	syndicaliste 12	syndicat 14	syrian -10	system -15	systems -12	sängerin 16	sénateurs -20	take -8	taking -8	talking -10	talks -21	taller -13	target -10	tax -24	taxa -14	taxes -16	te -20	teachers -14	technicien 22	tecnico 19	tee -11	teenager 7	tekst -8	telefone -14	telefono -10	telephone -20	television -15	temperament -12	tempi -10	tempo -10	ter -27	term -16	termin -10	terrorist -13	terrorists -8	terá -11	test -14	testa -14	tested -8	testo -27	text -26	texte -18	texto -13	that -48	theories -13	things -13	thinking -12	third -16	this -30	those -17	thousands -12	threat -12	thursday -12	time -23	times -14	tisch -8	titular 6	todo -9	todos -15	told -21	tone -21	tono -23	took -14	tool -13	top -16	topic -7	toulousain 11	tout -18	tower -10	town 12	trabajo -11	tracé -11	train -13	transcript 10	transports -12	travi -9	treasurer 15	treinador 10	trentaine -10	trial -14	tribuna -11	trip -12	trying -14	tuesday -19	turista -11	turkish -8	turn -12	turned -11	turnout -9	tutti -10	tweet -8	twitter -13	two -20	two-thirds -8	tycoon 11	títulos -8	uci-jury -12	uitspraak -14	ultimo -14	undici -10	unemployment -18	union -20	unions -14	units -10	universidad -17	universidade -25	universiteit -12	università -16	université -13	unión -12	unternehmen 15	uomo 6	urlauber -14	urteil -27	usa 8	uscita -13	use -28	used -13	user 13	usine -20	vader -24	vainqueur 13	vakbonden -12	vater 15	veces -17	vedova 7	vendedora -6	verband 16	verbände 10	verdict -13	verein -12	verfahren -19	vermögen -17	vero -9	version 7	verstorbene -11	verständnis -16	verteidigung -15	vez -21	vfl-coach -14	vi -14	via -13	vice-premier -15	vicepresidenta -11	victim -12	victims -12	victory -10	video -26	videos -16	vier -7	view 6	viewers -23	vincitore 17	violence -12	visitantes -10	voce -19	voisine 15	volley -8	volumes -9	volunteer 8	voorzitter 15	vorfall -14	vorlage -21	vorwürfe -13	vote -20	voted -12	voter -16	voters -18	votes -21	voting -9	voto -20	voz 6	vrouw 11	vía -14	vídeo -17	wagen -15	wages -7	walked -12	wall -17	war -19	warned -10	wat -12	water -10	waterboarding -9	way -18	weak -8	website -14	wednesday -12	weeks -10	weg -15	wende -14	went -12	werfer -18	western 6	weten -14	white -10	whites -9	whoever -9	widow 18	wife -10	willing -13	win -14	wind -12	winnaar 19	winner -21	winst -13	witness -8	woman 15	women -19	woordvoerder 15	woordvoerster 11	word -13	worden -18	words -26	work -12	worked -11	worker -7	workers -12	working -10	world -15	worry -9	wort -18	worten -25	wrapped -10	writers -11	writes -13	writing -19	wrong -8	wrote -22	x -21	years -15	zaak -13	zahlung -22	zeitung -17	zo -22	zurück -19	áudio -14	ältere 10	échange -13	édile 12	éditrice -19	élu -20	élèves -12	équipe -6	état 6	étude -21	été -15	órgão -12	última -8	último 12	único -13
noun|ending|	-in -12	-se -18	-up -12	-vt 16	0 -18	000 -16	001 -11	007 -12	008 -13	009 -20	010 -11	011 -15	012 -24	013 -11	014 -9	016 -12	022 -14	023 -9	024 -10	025 -11	028 -9	05 -13	1 -15	100 -15	11 -20	12 -20	13 -11	14 -10	15 -15	16 -14	17 -8	18 -12	19 -13	20 -12	200 -7	21 -12	214 -9	22 -16	23 -11	24 -10	26 -12	28 -12	29 -12	3 -18	30 7	300 -11	31 -7	33 -13	34 -19	39 -11	4 -17	40 -14	400 -12	45 -8	48 -11	49 -13	5 -15	50 -12	55 -16	57 -16	58 -15	6 -20	61 -9	62 -10	63 -7	64 -16	66 -11	67 -13	69 -14	7 -15	70 -11	74 -11	77 -12	79 -17	8 -20	80 -9	88 -11	9 -25	977 -14	989 -12	aad -16	aak -20	aal -27	aan -10	aat -15	ab -13	aca 10	ace -25	ack -7	act -33	acy -25	acé -11	ada 9	ado -17	ady -10	af -15	aff 15	aft 6	afé -13	aga -10	age -13	ags -17	agt -16	ahl -16	aia 10	aid -39	ail -26	aim -8	aio -17	air -12	ait -19	aje -10	ajo -10	akt -8	ala -19	ale -6	alf 17	ali -11	all -39	ama -25	amm -12	amp -21	ams -10	ana -19	ane -13	ang -14	ani -16	ank -15	ann 12	ans -8	ant 10	apa 26	ape -7	apo -9	app -14	ard 26	are -8	arf -15	ari -24	ark -17	arm -18	aro 7	art -7	asa -13	ase -35	aso -25	ass -19	ast -21	ata -8	ath -13	ato -12	ats 12	aus 8	aut -13	aux -20	ava -8	ave 7	avi -26	aws -17	axa -14	axi -11	ays -19	aza -8	aze 9	azo -11	aße -23	aça -14	aís -11	bad -12	ban -17	bat -11	bby -13	ben -30	ber -26	bid -15	bio -7	boy 14	bra -16	bst -13	bus -20	c' -12	cal -17	car -12	cas -11	cat -16	cbs -9	cco -14	ced 6	ceo -12	cer 19	ces -7	cha -16	che -14	chi -6	cho 8	cht -19	ché -13	cia -17	cin -11	cio -10	cit -15	cke -17	cks -29	cle -19	cot 10	cre -11	cte -11	cto -26	cts 7	cté -13	cue -16	cut -11	cão -6	cès -14	c’ -31	d 7	dad -18	dal -9	dar -18	das -18	dat -29	dax -13	day -37	dea -11	dee 10	den -12	deo -29	der 17	des -9	det -17	deu -9	dge -7	dia -21	dig -20	dil -7	din 12	dio -25	dit 14	diz -17	dió -12	dly -14	dog -15	dom -16	dos -32	dow 9	dre -17	dão -16	dée -7	eak -19	eal -9	ean -11	ear -18	eas -17	eau -25	ebe -19	eca -17	ece -14	eck -18	ect -26	edo -11	eds 12	edy 6	eed -28	eek -10	eel -18	een -25	eep -6	eer 6	eet -12	efs -16	eft -15	ega 15	ege -20	egy -13	ehr -16	eia -18	eid -14	eil -26	ein -19	eio -16	eis -13	eit -26	eja -7	ejo 7	eks -14	ekt -14	ele -22	elf -24	eln -18	els -27	elt -27	ely -14	ema -26	eme -11	ena -22	end 8	ene 12	ent -14	enu -14	enz -15	eon 9	eos -19	eps -15	era -11	ere 22	eri -19	erk 10	erm -16	ero -16	err 18	ert -31	ery -17	erá -11	ese 16	esh -13	esi -20	eso -13	ess -9	est -35	ete -16	eto 6	ets -13	ety 13	etz -10	età -17	eur 8	eut -13	eux -14	eva -9	eve -20	ex -16	ext -26	eys 8	eza -11	eze -15	eça -14	eón 9	far -19	fee -13	fen -20	fer 17	fez -14	ffe -10	ffs -20	fia -13	fic -16	fim -8	fla -12	fox -16	fre -19	ful -8	gal -6	gan -23	gar -16	gas 9	ged -22	gel -20	gem -15	gen -40	ger -16	get -16	gge -9	ght -24	gio -16	gle -18	gne -22	gns -12	go -24	god -14	gol 8	gos -18	gth -14	gua -16	gue -10	gul 8	gun -8	gão -13	gía -8	had -13	hai 9	has -12	hat -49	hed -19	hen -29	her -8	hes -23	het -11	hia -14	hip -26	his -30	hme -11	hop -12	hor -23	hos -10	hot 17	how -28	hre -12	hés -9	ial 21	iar -16	ibe -9	ica -10	ice -6	ich -25	ici -20	ick -14	ico 25	ict -16	icy -16	ids -21	ied -34	ieg -15	iek -13	iel -17	ien 6	ier 23	ies -16	iet -15	iff -7	ift -16	iga 7	ign 7	igs 19	ii -7	ijd -13	ijk -21	ijn -21	ijs -15	ike -6	iko -15	ikt -10	ila -17	ild -6	ile 10	ill -25	ilm -20	ilo -13	ils -20	ima -18	ime -23	imi -13	ims -24	ina 8	ind -16	ing -42	ini -13	ink -19	ino 8	int 12	ior 8	ios -27	iou -13	ipa -8	ipe -11	ipt 9	ira -9	ird -21	ire -19	irl 12	irm -12	iro 10	irs -16	irt 8	iry -19	isa -20	ise -18	ism -29	iso -15	ist 6	ita -10	ite -27	its -18	itt -21	ità -19	ité -9	ium -11	iva 10	ivo -8	ixe -10	ixo -18	ize -17	ião -10	ión -23	jah -11	jet -25	job -12	ked -42	kel -18	ker 14	kes -10	ket -19	key -18	kie -15	kst -8	kte -20	lan 9	lay -20	lco -10	lea -7	lem -11	len -34	ler 18	ley -17	lfe -20	lgo -16	lha -25	lhe -12	li -8	lic -25	lid -15	lie -14	lif -15	lim 6	lks -21	lla -29	lle -9	lli -15	llo -16	lls -21	lma 7	log -9	lor 9	los -13	lot -7	low -11	lpa -19	lse -24	lta -27	lth -23	lti -13	lto 7	lts -14	lty -23	lue -8	lus -10	lvo -13	lée -14	mal -17	man 34	mas -13	mat 6	mbe -13	med -16	mee -13	men -16	mes -22	mia 15	mic -16	min -11	mio -22	mis 8	mme -7	mor -12	mos -10	mot -12	mpa -10	mpi -10	mpo -10	mps -16	mpt -17	mst -8	más -9	mãe 9	mão -10	n -10	nal -6	nam 8	nas -18	nca -18	nce -23	nco -16	ncy -20	nde -9	ndi -12	ndo -22	ndu -12	nea -14	ned -7	nen -30	ner 26	nes -7	net 12	nev 12	new -22	nge -31	ngs -24	nha 9	nia -11	nic -16	nie 13	nik -23	nio -13	nis -37	nks -16	nkt -9	nna 14	nné -16	no -8	nom -16	nor -10	nos -21	nro 12	nsa -15	nse -6	nso -6	nst -17	nta -20	nte 9	nti -16	nto -22	nts -10	nty -17	nza -18	nze -14	oal -14	oan -10	oat -15	obe -20	obs -14	oca -19	ock -9	oco -12	odo -19	ody 16	oed -20	oek -12	oen 8	oep -15	oga 19	oge -9	ogo 14	ogy -10	oil -12	oio -13	oir -9	ois 16	oit -8	oix -16	oke -14	ola -10	old 10	olf -10	oll 30	olo -20	ols -12	omo 6	omy -13	ona 8	ond 12	one -29	ong -20	oni -26	ono -28	ons -9	ont -10	ood -18	oof -7	oog 18	oom -14	oon 10	oor 6	oot 12	ope -11	opf -16	ops -11	opy 7	ora 12	orb -14	ord -28	orf -16	ori -13	ork -7	orm -24	orn -12	oro -14	ors 8	ort 9	ory -21	oso 14	oss 8	ota -18	ote -15	oto 7	ots -23	ott -10	oud -22	oup -13	ous -27	ouw 6	ove -30	ovo -11	owd 11	ows -10	pal -12	pas -16	pay -15	ped -22	pes -14	phy -8	pia -13	pic -11	ple -48	pon -9	pos -16	ppe 13	ppo -21	pte -13	pts 6	pun -16	que -19	qué -12	r -22	rab -6	rag -28	ral 6	ram -27	rar -22	rat -13	rba -13	rce 12	rch -7	rda -11	rdo -21	rds -7	red -9	rei 7	reo -9	rer 7	res -13	rfe -13	rga -11	rge -27	rgo -15	rgy -18	ria 16	ric -20	rij -11	ril -11	rin 33	rio -10	rip -12	ris -17	rit -19	rix -14	rkt -15	rld -15	rlo -17	rly -7	rma -27	rms -25	rn 14	rno -29	rns -29	ron 6	rop -13	ror -10	ros -29	rps -8	rra -12	rre -13	rro -21	rse -30	rsh -9	rsi -16	rso -26	rst -13	rta -15	rte -17	rti 16	rto -14	rty -17	rug -10	rum -19	run -15	rus -9	ruz -11	rva -14	rve -9	ría -7	s -25	sal -22	sar -17	sas -23	saw -15	say -20	sce -16	sch -22	sco -6	sea 10	sed -7	sen -21	seo 6	ser 8	seu -16	sim -14	sin -16	sis 6	six -12	sma -8	sme 6	sms -16	so -21	som -18	son 17	sor -7	ssa -15	sse -11	sso -19	sst -16	ssy 10	sta 9	ste 13	sti -19	sto -31	sua -17	sue -24	suo -17	svp 6	tad -13	tag -19	tal -25	tar -25	tas -22	tax -24	tch -17	te -20	ted -22	tee -21	tel -20	tem -17	ten -11	ter 26	tes -22	tet -16	ths -22	thy -12	tic 7	tif -15	tig -14	tij -15	tik -22	tim -12	tir -12	tiu -15	tió 6	tle -9	top -18	tor 10	tos -28	tou -17	tre -14	tro 8	try -8	tse 18	tta -12	tti -22	tto -22	ttu -12	tue -14	tut 7	two -22	tze -9	tzt -12	tán -12	tão -17	tän -16	tär -16	tée -14	tés -14	uad -6	ual -21	ube -16	uch -39	uck -20	uda -8	ude -27	udi -13	udo -7	udy 8	ued -19	uel -16	uer -8	ues -21	uet 11	uge -27	ugh -21	uis -16	uit 9	uiz -11	ula -18	uld -11	ule -8	uli -14	ull -11	ult -22	uma -10	ume -9	umn 6	ump -7	una -15	und -32	une -10	ung -28	uns -11	unt 7	upe -10	upo -24	ups 14	ura -8	ure -20	urf -15	urn -17	uro -18	urs -25	urt -15	uru 11	use -15	ush -7	uso -13	uss -23	ust 8	uta -16	uth -11	uto -20	uts -16	uté -18	uur 10	uve -12	uzz -14	uém -10	val -10	ved -21	ven -14	ver -8	ves -30	vez -21	vi -14	via -18	vie 10	vio 18	vis -15	voy -17	voz -16	vra -16	vre -16	vía -16	war -19	was -14	wat -12	way -20	wed -16	weg -21	win -14	wis 6	wth -17	x -21	xes -16	xit -17	xte -18	xto -13	yan -13	yee 16	yer -11	yes -8	yle -13	ync -13	yor 11	yst 14	zed -13	zen -17	zer -17	zes -12	zet -14	zgo -15	zia -11	zo -22	zte -13	zug -16	zzi -18	ßen -11	ãos -12	ças -11	ção -14	ème -20	ère 6	èse -15	ète 6	ées -14	élu -20	éré -12	été -14	ête -16	ías -13	ída -17	íza 13	ízo -22	ños -13	ñía -19	ôté -26	ões -30	úri 13	ück -19
noun|kin|according-to|	association 12	club -9	coach -9	lawyer 21	leader -16	member -10	minister 14	player -8	scientist 10	speaking 26
noun|kin|actor-nearby|	coach -11	envoy -9	leader -32	member -21	none -33	player -10
noun|kin|	association -8	club -10	company -27	court -18	doctor 8	judge 8	lawyer -10	mayor 17	member -15	none -42	player -12	police 23	press -27	priest 6	prosecutor 7	school -20	scientist 30	speaking 14	teacher 12	worker 16	writer 6
noun|kin|colon|	authority 8	coach 7	mayor -9	member 6	minister -9	none -41	police 7	worker 7	writer -11
noun|kin|named-before|	authority -25	club -13	company -26	court -24	judge -16	lawyer -10	leader -13	member -22	minister -21	none -36	player -7	police -10	press -6	school -21	speaking -22	worker -12	writer -13
noun|kin|named-nearby|	artist -16	association -11	club -12	company -15	court -13	judge 10	lawyer -6	leader -11	mayor -6	member -18	minister -7	none -7	party 6	player -6	police 16	press -19	priest 10	school -13	scientist -6	speaking -9	teacher -9	union 9	worker -14	writer -17
noun|kin|paragraph-before|	artist 6	association -17	authority -33	club -16	coach -20	company -19	court -24	envoy -7	judge -15	leader -27	mayor -12	member -22	minister -19	none -25	party -16	player -16	police -22	press -14	prosecutor -12	school -11	scientist -15	speaking -32	worker -16	writer -15
noun|kin|possessor|	company -19	leader -24	none -6	party -16	speaking -27
noun|kin|quote-then-speaker|	artist 10	club -15	coach 7	company -10	court -9	envoy -8	judge -11	lawyer -13	leader 12	mayor 10	member 12	minister -7	none -12	party -28	player 27	police 26	press -10	school -20	scientist 18	speaking 7	teacher 7	union -14	writer 10
noun|kin|quote-then-verb|	artist 33	authority 24	club 15	coach 29	company 9	court -8	leader -6	mayor 28	member -13	minister 15	party 12	player -10	police 7	press -13	priest -7	prosecutor 15	scientist 16	teacher 20	union 12	worker 16
noun|kin|sentence-after|	association -35	authority -29	company -15	lawyer 10	leader -18	minister -26	none -9	scientist 7	speaking 10	writer 11
noun|kin|sentence-before|	association -17	authority -20	club -29	company -9	lawyer -29	leader -8	none -29	party -34	player 15	police -6	priest 7	school -27	scientist 10	speaking -15	union -11	worker 14
noun|kin|signature|	none -18
noun|kin|speaker-then-quote|	artist -13	association -7	coach -7	company -22	court -14	doctor 19	judge 19	lawyer -7	leader 10	member 14	none -23	player -13	police -6	press -17	priest 10	prosecutor 13	scientist 8	speaking 7	teacher 6	worker 11	writer -10
noun|kin|topic-after|	association -11	none -17	speaking -10
noun|kin|topic|	artist -33	association -6	authority -12	club -14	coach -9	company -32	judge 6	lawyer -53	mayor 10	member -8	none -23	party -14	player -23	police 12	press -15	priest 11	prosecutor -15	school -21	scientist 14	speaking -15
noun|kin|verb-then-speaker|	association -22	authority -20	coach 14	company 18	court -23	member -12	minister -10	none -23	party -15	press -13	priest 8	scientist 19	speaking -14
noun|stranger|false|according-to|	according 8
noun|stranger|false|actor-nearby|	naked -30
noun|stranger|false|colon|	saying 9
noun|stranger|false|named-before|	naked -24
noun|stranger|false|named-nearby|	naked -22
noun|stranger|false|paragraph-before|	according -15	apposed -23	direct -28	judging -27	other -10	passive -9	relative -18	saying -43	shared -19	thinking -26
noun|stranger|false|quote-then-speaker|	apposition -13	direct 6	judging -8	passive -20	relative -14	saying 6
noun|stranger|false|sentence-after|	direct -9	relative -14
noun|stranger|false|sentence-before|	according 19	apposed -39	apposition -38	direct 16	judging -25	passive -19	relative -10	saying -9	thinking -6
noun|stranger|false|speaker-then-quote|	apposed -35	apposition -14	direct 22	judging -13	passive -28	relative 6	saying -9	shared 13	thinking 18
noun|stranger|false|topic|	naked 6
noun|stranger|false|verb-then-speaker|	saying 14
noun|stranger|true|actor-nearby|	naked -33
noun|stranger|true|colon|	apposed -11	direct -12	naked -42	saying -13
noun|stranger|true|named-before|	naked -36
noun|stranger|true|named-nearby|	naked -7
noun|stranger|true|paragraph-before|	according -17	apposed -23	apposition -25	direct -28	judging -29	other -6	relative -18	saying -12	shared -20	thinking -12
noun|stranger|true|possessor|	naked -6
noun|stranger|true|quote-then-speaker|	apposition -21	direct -16	judging -20	passive -28	relative -38	saying -12	thinking 7
noun|stranger|true|quote-then-verb|	judging -6	other 8
noun|stranger|true|sentence-after|	direct -17	judging -32	passive -12	relative -19	saying -9	shared -27	thinking -26
noun|stranger|true|sentence-before|	apposed -47	apposition -21	direct -17	judging -19	other -19	passive -18	relative -24	saying -26	thinking -34
noun|stranger|true|signature|	naked -18
noun|stranger|true|speaker-then-quote|	apposed -11	apposition -42	direct -34	judging -9	passive -22	relative -9	saying -9	shared -21	thinking -9
noun|stranger|true|topic-after|	naked -17
noun|stranger|true|topic|	naked -23
noun|stranger|true|verb-then-speaker|	judging -54	saying -17
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -11
nth-order|colon|0|direct|	judging 14	saying 15
nth-order|colon|1|direct|	other -6
nth-order|colon|2|apposed|	saying 8
nth-order|colon|3|direct|	other -15
nth-order|paragraph-before|0|according|	other -12
nth-order|paragraph-before|0|apposed|	judging -30	other -18	thinking -9
nth-order|paragraph-before|0|apposition|	judging 9	other -19	saying -19	thinking -13
nth-order|paragraph-before|0|direct|	judging -18	other -17	thinking -23
nth-order|paragraph-before|0|inverted|	other -14	saying -27
nth-order|paragraph-before|0|relative|	judging -7	other -18	saying -18	thinking -12
nth-order|paragraph-before|1|according|	other -20
nth-order|paragraph-before|1|apposed|	judging 13	other -16	thinking -19
nth-order|paragraph-before|1|apposition|	judging -16	saying -29	thinking -6
nth-order|paragraph-before|1|direct|	judging -22	other -28	saying -19	thinking -16
nth-order|paragraph-before|1|inverted|	judging 7	saying -8
nth-order|paragraph-before|1|passive|	judging -11	other -10	saying -8
nth-order|paragraph-before|1|relative|	judging -13	other -21	saying -15	thinking 8
nth-order|paragraph-before|1|shared|	judging -12	other -19	thinking -17
nth-order|paragraph-before|2|according|	other -15
nth-order|paragraph-before|2|apposed|	judging -28	other -23	saying -20	thinking -10
nth-order|paragraph-before|2|apposition|	judging -14	other -11	thinking -8
nth-order|paragraph-before|2|direct|	judging -22	other -21	saying -27	thinking -18
nth-order|paragraph-before|2|inverted|	judging -18	saying -28
nth-order|paragraph-before|2|passive|	judging -10	other -11	saying -7
nth-order|paragraph-before|2|relative|	judging -10	other -13	thinking -6
nth-order|paragraph-before|2|shared|	judging -24	other -24	thinking -17
nth-order|paragraph-before|3|according|	other -16
nth-order|paragraph-before|3|apposed|	judging -27	other -16	saying -31	thinking -11
nth-order|paragraph-before|3|apposition|	judging -13	other -9	saying -8
nth-order|paragraph-before|3|direct|	judging -15	other -16	saying -24	thinking -9
nth-order|paragraph-before|3|inverted|	judging -8	saying -11
nth-order|paragraph-before|3|passive|	other -7
nth-order|paragraph-before|3|relative|	judging -6	other -14	saying -14	thinking -6
nth-order|paragraph-before|3|shared|	judging -21	other -6	saying -9	thinking -17
nth-order|quote-then-speaker|0|apposed|	judging -17	other -10	saying -12
nth-order|quote-then-speaker|0|direct|	judging -8	other -14	saying 12
nth-order|quote-then-speaker|0|passive|	saying 10
nth-order|quote-then-speaker|0|relative|	other -15	saying -14
nth-order|quote-then-speaker|0|shared|	other -7	saying -28	thinking -11
nth-order|quote-then-speaker|1|apposed|	other 13	saying 9	thinking 7
nth-order|quote-then-speaker|1|apposition|	judging -9	other -21	saying -12	thinking -13
nth-order|quote-then-speaker|1|direct|	judging -29	other -52	thinking -25
nth-order|quote-then-speaker|1|passive|	judging -12	other -8
nth-order|quote-then-speaker|1|relative|	other -20	saying -17	thinking -9
nth-order|quote-then-speaker|1|shared|	thinking 14
nth-order|quote-then-speaker|2|apposed|	judging -16	other -22	saying -11	thinking -14
nth-order|quote-then-speaker|2|apposition|	judging -16	saying -32	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -30	thinking -20
nth-order|quote-then-speaker|2|passive|	saying -18	thinking -11
nth-order|quote-then-speaker|2|relative|	other -14	saying 12
nth-order|quote-then-speaker|2|shared|	other 16	thinking -7
nth-order|quote-then-speaker|3|apposed|	judging -12	other -23	saying -18	thinking -9
nth-order|quote-then-speaker|3|apposition|	judging -9	other -13	saying -13
nth-order|quote-then-speaker|3|direct|	judging -27	other -40	thinking -28
nth-order|quote-then-speaker|3|passive|	other -35	saying -16
nth-order|quote-then-speaker|3|relative|	other -24	saying -16
nth-order|quote-then-speaker|3|shared|	other -6	saying -7	thinking -6
nth-order|quote-then-verb|0|inverted|	judging 7	other 7	saying 11
nth-order|quote-then-verb|1|inverted|	judging -15	other -12
nth-order|sentence-after|0|apposed|	other -18	saying -10
nth-order|sentence-after|0|apposition|	judging -11	other -25	saying -25	thinking -10
nth-order|sentence-after|0|direct|	judging -10	other -7
nth-order|sentence-after|0|inverted|	saying 11
nth-order|sentence-after|0|relative|	other -16	saying 6
nth-order|sentence-after|1|apposed|	judging -20	other 6	saying -24	thinking -11
nth-order|sentence-after|1|apposition|	other -17	saying -10
nth-order|sentence-after|1|direct|	other -8	saying -6	thinking -19
nth-order|sentence-after|1|inverted|	judging 6
nth-order|sentence-after|1|relative|	judging -11	other -14	saying -12
nth-order|sentence-after|1|shared|	judging -16	saying -18
nth-order|sentence-after|2|according|	other -20
nth-order|sentence-after|2|apposed|	judging -15	other -27	thinking -14
nth-order|sentence-after|2|apposition|	judging -9	other 7	saying -11
nth-order|sentence-after|2|direct|	judging -17	other -32	thinking -14
nth-order|sentence-after|2|inverted|	judging -17	saying -12
nth-order|sentence-after|2|passive|	other -12
nth-order|sentence-after|2|relative|	other -6
nth-order|sentence-after|2|shared|	judging -12	other -27	saying -6	thinking -12
nth-order|sentence-before|0|according|	other 7
nth-order|sentence-before|0|apposed|	judging -14	other -13	saying -10	thinking -8
nth-order|sentence-before|0|apposition|	judging -23	thinking -22
nth-order|sentence-before|0|direct|	judging -6	thinking -21
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -21	saying 15	thinking -14
nth-order|sentence-before|1|according|	other 7
nth-order|sentence-before|1|apposed|	judging -15	other -9	thinking -20
nth-order|sentence-before|1|apposition|	saying -38
nth-order|sentence-before|1|direct|	judging -39	other -23	thinking -22
nth-order|sentence-before|1|inverted|	other -19
nth-order|sentence-before|1|passive|	judging -10	other -30	saying -21
nth-order|sentence-before|1|relative|	judging -17	other -38	saying -18	thinking -8
nth-order|sentence-before|2|according|	other -12
nth-order|sentence-before|2|apposed|	judging -24	other -28	saying -35	thinking -19
nth-order|sentence-before|2|apposition|	judging -19	other -25	thinking -8
nth-order|sentence-before|2|direct|	judging -33	other -16	saying -25	thinking -25
nth-order|sentence-before|2|inverted|	judging -36	saying -24
nth-order|sentence-before|2|passive|	judging -13	other -13	saying -18
nth-order|sentence-before|2|relative|	judging -9	saying -18
nth-order|sentence-before|3|according|	other -32
nth-order|sentence-before|3|apposed|	judging -24	other -30	saying -15	thinking -11
nth-order|sentence-before|3|apposition|	judging -8	other -22	saying -20
nth-order|sentence-before|3|direct|	judging -28	other -45	saying -27	thinking -18
nth-order|sentence-before|3|inverted|	judging -19	saying 7
nth-order|sentence-before|3|passive|	other -25
nth-order|sentence-before|3|relative|	other -20	saying -9
nth-order|speaker-then-quote|0|apposed|	other 8	saying 7	thinking 14
nth-order|speaker-then-quote|0|apposition|	judging -23	other -12	saying -38	thinking -7
nth-order|speaker-then-quote|0|direct|	judging 19	other -28	saying 17
nth-order|speaker-then-quote|0|passive|	other -9
nth-order|speaker-then-quote|0|relative|	saying -7	thinking -16
nth-order|speaker-then-quote|0|shared|	judging -18	other -16	saying -22	thinking 8
nth-order|speaker-then-quote|1|apposed|	judging 15	saying -14	thinking -11
nth-order|speaker-then-quote|1|apposition|	judging -12	other -17	saying -10	thinking -11
nth-order|speaker-then-quote|1|direct|	judging 8	saying 23
nth-order|speaker-then-quote|1|passive|	other 7	saying -14
nth-order|speaker-then-quote|1|relative|	judging -6	other -7	saying 19
nth-order|speaker-then-quote|1|shared|	other -14
nth-order|speaker-then-quote|2|apposed|	other -10	saying -7	thinking -18
nth-order|speaker-then-quote|2|apposition|	judging -11	other -8	thinking -9
nth-order|speaker-then-quote|2|direct|	other 6
nth-order|speaker-then-quote|2|relative|	judging 10
nth-order|speaker-then-quote|2|shared|	other -17	saying 9
nth-order|speaker-then-quote|3|apposed|	judging -8	other -35	thinking -19
nth-order|speaker-then-quote|3|apposition|	judging -6	other -23	saying -10	thinking -11
nth-order|speaker-then-quote|3|direct|	judging -18	other 7	saying 6	thinking -10
nth-order|speaker-then-quote|3|passive|	judging -19	other -12	saying -17
nth-order|speaker-then-quote|3|relative|	judging -15	thinking 15
nth-order|speaker-then-quote|3|shared|	thinking -6
nth-order|verb-then-speaker|0|inverted|	judging -8	saying 8
nth-order|verb-then-speaker|2|inverted|	saying -15
nth|according-to|	0 23
nth|actor-nearby|	0 19	1 -9	2 -47	3 -35
nth|colon|	1 -12	2 10	3 -17
nth|interview|	0 -11
nth|named-before|	1 -49
nth|named-nearby|	2 11	3 -27	4 -12
nth|paragraph-before|	0 -15	1 -14	2 -31	3 -20
nth|possessor|	0 7	1 -25	2 -24
nth|quote-then-speaker|	0 9	1 9	3 -16	4 -18
nth|quote-then-verb|	0 13
nth|sentence-after|	2 -9
nth|sentence-before|	0 9	1 -12	2 -37	3 -14	4 -41
nth|signature|	0 9
nth|speaker-then-quote|	0 8	1 14	2 7	3 -6
nth|topic-after|	0 -17
nth|topic|	0 43	2 -36	3 -31	4 -59
nth|verb-then-speaker|	2 -18
opener|"|past|	direct 6	inverted 17
opener|$|base|	direct -10
opener|$|participle|	apposition -8	shared -14
opener|$|past|	apposed -11	direct 9
opener|$|present|	apposed -10
opener|&|other|	apposed -13	direct -11
opener|&|past|	apposition -19	direct -8
opener|&|present|	apposition -13
opener|'|base|	direct -12
opener|'|other|	apposition -9	direct -15
opener|'|participle|	apposition -9	shared -10
opener|'|past|	apposed 6	apposition -19	direct 21	inverted 22	shared 8
opener|'|present|	direct -9
opener|(|base|	shared -9
opener|(|other|	apposed -10	direct -14
opener|(|past|	apposed -11	direct 7	shared 12
opener|)|base|	direct -6
opener|)|other|	direct -12
opener|)|past|	inverted -39
opener|)|present|	inverted -20
opener|,|base|	apposed -10	apposition -14	direct -10	relative 7
opener|,|other|	according 19	apposed 8	direct 14	passive -27
opener|,|participle|	apposed -28	apposition -27	direct -10	relative 8	shared 23
opener|,|past|	apposed 6	apposition 17	direct 32	inverted 12	passive -18	relative -23
opener|,|present|	apposed 13	apposition 11	direct 6	inverted 20	passive 9	relative -16	shared -13
opener|-|base|	direct -13	shared -13
opener|-|other|	apposed -23	relative -8	shared -11
opener|-|participle|	shared 20
opener|-|past|	direct 15	inverted -13	shared 7
opener|-|present|	apposed -12	direct 10
opener|:|other|	according 22	apposed -23	apposition -10	direct -42	shared -12
opener|:|past|	apposition -14	direct -21	inverted 8	shared -9
opener|:|present|	apposed -11	apposition -9	direct 11	inverted -7
opener|;|base|	direct 9
opener|;|other|	apposed 7	relative 6
opener|;|past|	apposed 17	direct 18
opener|;|present|	apposed 8
opener|about|base|	apposed -9	shared -9
opener|about|other|	apposed -14	apposition -12	relative -16
opener|about|participle|	apposed -14	direct -11	shared 14
opener|about|past|	apposed -13	apposition -18	shared -10
opener|about|present|	direct -9
opener|according-to|,|	according 20
opener|according-to|:|	according 25
opener|according-to|start|	according 12
opener|across|other|	apposed -10
opener|across|past|	apposed -10
opener|after|base|	direct -13
opener|after|other|	apposed -10	direct -15	relative -14	shared -14
opener|after|participle|	apposed -14	direct 8	shared -28
opener|after|past|	direct -10	shared -10
opener|after|present|	apposed -13	direct -15
opener|against|other|	apposed -15	shared -11
opener|against|participle|	apposition -11
opener|against|past|	apposed -11
opener|alla|other|	apposed -10
opener|alla|past|	apposed -12
opener|all|other|	direct 7
opener|all’|other|	direct -13
opener|alongside|past|	apposition -17
opener|als|other|	direct -22
opener|although|base|	direct 7	shared -11
opener|although|past|	direct 16	shared -9
opener|although|present|	direct 11
opener|al|other|	apposed -13	apposition -11
opener|al|past|	apposed -11	apposition -10
opener|al|present|	apposed -10
opener|among|base|	direct -13
opener|among|other|	direct -20
opener|among|past|	shared -11
opener|am|past|	direct -9
opener|and|base|	apposed -22	direct -15	relative -13	shared -12
opener|and|other|	apposed -6	apposition -20	direct -12	passive -10	relative -21	shared -24
opener|and|participle|	apposed -8	apposition -12	shared 10
opener|and|past|	apposition -35	inverted -50	relative -15	shared -7
opener|and|present|	direct -6	inverted -24	relative 8
opener|an|other|	direct -11
opener|ao|present|	apposition -12
opener|are|participle|	shared -8
opener|are|past|	apposed -13	apposition -9
opener|are|present|	direct -16
opener|around|base|	direct -10
opener|around|past|	apposed -11
opener|as|base|	apposed -11	apposition -11	direct -12	shared -20
opener|as|other|	apposed 12	apposition -15	direct -10	relative -17	shared 8
opener|as|participle|	apposed -10	apposition -6	direct -16	shared -9
opener|as|past|	apposition -21	direct 18	relative -13	shared -12
opener|as|present|	relative -12	shared -9
opener|at|base|	apposed -18	direct -11	shared 8
opener|at|other|	apposed -22	apposition -14
opener|at|participle|	apposed -15	apposition -10	direct -14	shared -25
opener|at|past|	apposed -34	apposition -10	direct 15	shared -11
opener|at|present|	apposed -10
opener|auf|other|	direct -19
opener|auf|past|	direct -16
opener|aus|other|	direct -14
opener|aus|past|	direct 18
opener|avait|past|	direct 16
opener|avec|other|	apposition -13
opener|a|other|	apposed -15	apposition -13	direct -15	relative -13
opener|a|past|	apposed -9	direct 32	shared -9
opener|a|present|	apposed -10	apposition -11	direct -13
opener|because|base|	shared 9
opener|been|other|	apposed -17	direct -11
opener|been|past|	apposed -17
opener|been|present|	apposed -8
opener|before|base|	direct -6
opener|before|other|	apposed -15	direct -17	shared -12
opener|before|participle|	shared -15
opener|before|past|	apposed -19
opener|before|present|	direct -6
opener|beim|other|	direct 6
opener|being|base|	apposed -10	direct -10
opener|bei|past|	direct -12
opener|between|other|	direct -14
opener|be|base|	direct -10
opener|be|other|	apposition -7	direct -12
opener|be|participle|	apposition -12	direct -12	shared -11
opener|be|past|	apposed -15	apposition -12	direct -9
opener|bij|other|	direct -20
opener|but|base|	shared 7
opener|but|other|	passive -11	relative -17	shared 9
opener|but|participle|	apposition -7
opener|but|past|	apposed -14	inverted -31	shared -6
opener|but|present|	apposed 7	direct 14	inverted -13	shared -8
opener|by|base|	direct -21	relative -10
opener|by|other|	relative -17	shared -8
opener|by|participle|	apposition -9	direct -26	shared -26
opener|by|past|	apposed -7	direct 6	relative -14	shared -18
opener|by|present|	apposed -17	apposition -9	direct -12
opener|can|past|	apposition -16
opener|che|other|	according -15	direct -24
opener|che|past|	direct 7	inverted -16
opener|che|present|	apposition -11
opener|colon|,|	apposed 10
opener|colon|as|	direct 13
opener|colon|start|	direct 7	shared 9
opener|com|other|	apposed 14
opener|com|past|	apposed -12
opener|con|other|	apposition -20
opener|con|past|	apposed -11	apposition -12
opener|con|present|	apposition -12
opener|dans|other|	apposed -14	apposition -9
opener|dans|past|	apposition -7	direct -13
opener|dans|present|	apposed -17
opener|dass|other|	direct -11
opener|dat|other|	direct -25
opener|da|other|	apposed -14	apposition -12	direct -10
opener|da|past|	apposed -13	apposition -18
opener|da|present|	apposition -10
opener|del|past|	apposition -8
opener|deren|past|	direct 14
opener|desde|past|	apposed -22
opener|despite|past|	apposed -11
opener|despite|present|	direct -9
opener|dessen|other|	direct 6
opener|dessen|past|	apposed -11	direct 14
opener|devant|other|	apposed -11
opener|de|other|	apposed -17	apposition -14	direct -13
opener|de|past|	apposition -25	shared -8
opener|de|present|	apposition -11
opener|did|base|	direct -15
opener|die|other|	direct -17
opener|die|past|	direct -13
opener|dont|other|	direct -15
opener|dos|other|	direct -12
opener|down|past|	apposed -8
opener|do|past|	apposed -12	apposition -20
opener|during|base|	apposed -7	direct -17
opener|during|other|	apposition 6	direct -19	relative -11	shared 6
opener|during|participle|	apposed -11	apposition -15	direct -9	shared -8
opener|during|past|	apposed -22	apposition -12	shared -14
opener|during|present|	shared -12
opener|ela|past|	inverted -23
opener|ele|past|	inverted -18
opener|ele|present|	inverted -16
opener|ella|past|	inverted -11
opener|em|other|	apposed -13
opener|em|past|	apposed -23	apposition -10
opener|em|present|	apposed -19
opener|entre|other|	direct -14
opener|en|other|	apposed -17	direct -27
opener|en|past|	apposed -19	apposition -14	direct -11	inverted -19	shared -17
opener|en|present|	apposed -10	apposition -9	direct -10
opener|er|other|	apposed -14	direct -10
opener|er|past|	inverted -23
opener|est|other|	relative -17
opener|et|other|	apposed -10	apposition -14	direct -12
opener|et|past|	direct -14
opener|et|present|	direct 12
opener|e|other|	according -9	apposition -12	direct -22
opener|e|past|	direct 16	inverted -22
opener|e|present|	direct 10	inverted -26
opener|following|past|	apposed -10
opener|for|base|	apposed -10	direct -14
opener|for|other|	apposed -17
opener|for|past|	apposed -19	apposition -26	relative 9
opener|for|present|	apposed -15	direct -9
opener|from|other|	apposition -12	direct -9
opener|from|past|	apposed -11	apposition -10	relative -11
opener|für|other|	direct 14
opener|geen|past|	apposition -10
opener|habe|other|	apposed -12
opener|habe|past|	direct -13
opener|had|base|	direct -15
opener|had|other|	apposed -13	apposition -13	relative -8
opener|had|participle|	apposition -8	direct 6	shared -18
opener|had|past|	apposed -12	apposition -11	direct -24
opener|had|present|	direct -21
opener|has|base|	direct -17
opener|has|other|	apposed -6	apposition -6	direct -13
opener|has|participle|	apposed -11	direct 7
opener|has|past|	apposed -11	apposition -15	direct -13	shared -12
opener|has|present|	direct -16
opener|hat|past|	direct 12
opener|hat|present|	direct -15
opener|have|base|	direct -7
opener|have|other|	direct -18	shared -14
opener|have|participle|	direct -9	shared -10
opener|have|past|	apposed -15	direct -10
opener|have|present|	direct -14
opener|ha|other|	apposed -6	apposition -17
opener|ha|participle|	apposition -11
opener|ha|past|	apposition -10	direct -16
opener|heeft|past|	apposition -10	direct -11
opener|her|other|	direct -20
opener|he|base|	direct -23	relative -12	shared -10
opener|he|other|	apposed -12	apposition -15	direct -19	passive -8	shared -7
opener|he|participle|	apposition -16	direct -17	shared -15
opener|he|past|	apposed -16	passive -13
opener|he|present|	apposed -11	direct -20
opener|hij|other|	direct -17
opener|hij|past|	inverted -20
opener|how|base|	direct -18
opener|how|other|	apposed -10	direct -27
opener|how|participle|	shared -12
opener|how|present|	direct -14
opener|if|base|	direct -8
opener|if|other|	apposed -13	direct -13	shared 8
opener|if|participle|	shared -13
opener|if|past|	apposed -11	direct -25
opener|if|present|	direct -15
opener|il|participle|	apposition -11
opener|im|other|	direct -22
opener|inside|past|	direct 7
opener|into|base|	direct -13
opener|into|other|	apposed -8
opener|into|participle|	apposition -7	direct -14	shared -10
opener|into|past|	apposed -17
opener|in|base|	apposed -23	direct -8	shared -18
opener|in|other|	apposed -12	apposition -18	direct 13	relative -16	shared -18
opener|in|participle|	apposed -22	apposition -12	direct -16	shared -11
opener|in|past|	apposed -15	apposition -9	direct 6	relative -17	shared 7
opener|in|present|	apposed -21	apposition -11	direct -23	shared -9
opener|is|base|	direct -19
opener|is|other|	direct -15	relative -13
opener|is|participle|	apposed -10	apposition -9	direct -6
opener|is|past|	apposed -16	apposition -16
opener|is|present|	direct -17
opener|it|base|	direct -15
opener|it|other|	direct -10
opener|it|past|	apposed -7
opener|it|present|	direct -12
opener|les|other|	direct -15
opener|le|past|	inverted 9
opener|like|base|	direct -7
opener|like|other|	direct -18	relative -8
opener|like|participle|	shared -15
opener|like|past|	apposed -16	apposition -16
opener|l’|past|	direct -12
opener|maar|other|	direct -12
opener|may|past|	apposed -14
opener|met|other|	direct -10
opener|me|other|	apposed 12
opener|me|past|	apposition 9	shared 12
opener|me|present|	relative 10
opener|might|base|	direct -10
opener|mit|other|	direct -9
opener|mit|past|	direct -11
opener|mit|present|	direct -10
opener|naar|other|	direct -7
opener|nach|other|	direct -11
opener|nach|past|	direct -11
opener|na|other|	apposition 8
opener|na|past|	apposed -18
opener|near|past|	apposition -10
opener|nel|other|	direct -14
opener|nicht|other|	direct -17
opener|nicht|past|	apposition -17	shared -11
opener|niet|other|	direct -11
opener|non|other|	direct -8
opener|not|base|	apposed -12	direct -16
opener|not|other|	direct -25
opener|not|participle|	apposition -11	direct -14
opener|not|past|	apposed -7	apposition -14	relative -15
opener|not|present|	apposition -6	direct -19
opener|no|other|	apposed -13
opener|no|past|	apposed -15	apposition -10	shared -10
opener|no|present|	apposed -15
opener|não|past|	direct -11
opener|off|base|	direct -10
opener|off|participle|	apposition -6
opener|off|past|	apposed -12
opener|of|base|	apposed -9	direct -15
opener|of|other|	apposed -16	apposition -11	direct -19	relative -17
opener|of|participle|	apposition -9
opener|of|past|	apposed -23	apposition -25	direct -12
opener|of|present|	apposed -14	direct -18
opener|ohne|other|	direct -11
opener|om|past|	direct -18
opener|once|other|	direct -13
opener|onder|past|	apposition -11
opener|one|base|	shared 11
opener|one|other|	apposition 8
opener|one|present|	apposed 8
opener|on|base|	direct -18	shared -11
opener|on|other|	apposed -17	relative 6
opener|on|participle|	apposed -12	apposition -15	direct -16	shared -17
opener|on|past|	apposed -25	direct -10	shared -12
opener|on|present|	apposed -21	direct -18
opener|op|other|	direct -14
opener|op|past|	direct 8
opener|or|other|	direct -12
opener|or|past|	apposed -14
opener|or|present|	direct -16
opener|other|base|	apposition -8	direct -37	passive -6	relative -20	shared -28
opener|other|other|	according -11	apposed -31	apposition -18	direct -30	passive 6	shared -11
opener|other|participle|	apposed -10	apposition -40	direct -21	relative -13	shared -11
opener|other|past|	apposed 7	apposition -18	direct 13	inverted 15	passive 9	relative -18	shared -32
opener|other|present|	apposed -20	apposition -16	direct 7	inverted -23	passive -13	relative 8
opener|outside|other|	direct -16
opener|outside|past|	apposed -12	apposition -11
opener|out|base|	direct -20
opener|out|other|	apposed -13	direct -11
opener|out|participle|	direct -19
opener|out|past|	direct -11
opener|over|base|	direct -8
opener|over|other|	direct -17	relative -7
opener|over|participle|	apposition -9
opener|over|past|	apposed -13	apposition -12
opener|over|present|	direct -12
opener|où|other|	direct -14
opener|paragraph-before|'|	direct -12	shared -8
opener|paragraph-before|(|	direct -7
opener|paragraph-before|)|	direct -7	inverted -9
opener|paragraph-before|,|	apposed 9	apposition -9	inverted -14	passive -10	relative -20	shared -14
opener|paragraph-before|-|	apposed -9	direct -24	relative -10	shared -14
opener|paragraph-before|:|	direct -14	inverted -11
opener|paragraph-before|;|	apposed -13	direct -20
opener|paragraph-before|about|	apposed -8	direct -6
opener|paragraph-before|after|	apposed -13	apposition -9	direct -10
opener|paragraph-before|although|	direct -10	shared -8
opener|paragraph-before|and|	apposed -20	direct -23	inverted -7	relative -12	shared -15
opener|paragraph-before|are|	direct -8
opener|paragraph-before|around|	direct -7
opener|paragraph-before|as|	apposed -10	apposition -12	direct -21	shared -11
opener|paragraph-before|at|	apposed -13	direct -6	shared -12
opener|paragraph-before|a|	apposed -10	direct -11
opener|paragraph-before|because|	direct -17
opener|paragraph-before|before|	direct -10
opener|paragraph-before|between|	direct -6
opener|paragraph-before|but|	apposed -23	direct -20	inverted -7	shared -15
opener|paragraph-before|by|	apposed -9	apposition -10	direct -8	shared -6
opener|paragraph-before|che|	direct -15
opener|paragraph-before|dans|	apposition -8
opener|paragraph-before|de|	apposition -11
opener|paragraph-before|did|	direct -6
opener|paragraph-before|em|	apposed -13
opener|paragraph-before|en|	apposed -9
opener|paragraph-before|e|	direct -14	inverted -8
opener|paragraph-before|for|	apposed -8	apposition -7	shared -6
opener|paragraph-before|had|	direct -9
opener|paragraph-before|has|	direct -6
opener|paragraph-before|have|	apposed -6	direct -6	shared -9
opener|paragraph-before|he|	apposition -7	direct -9
opener|paragraph-before|if|	apposed -13	direct -13
opener|paragraph-before|in|	apposed -9	apposition -9	direct -14	shared -11
opener|paragraph-before|like|	apposed -8	apposition -8
opener|paragraph-before|na|	apposed -9
opener|paragraph-before|on|	direct -9	shared -6
opener|paragraph-before|other|	according -26	apposed -8	apposition -6	direct -11	inverted -27	passive -17	relative -12
opener|paragraph-before|outside|	apposition -6
opener|paragraph-before|over|	apposed -11	relative -6
opener|paragraph-before|que|	direct -20
opener|paragraph-before|qu’|	direct -7
opener|paragraph-before|since|	direct 9
opener|paragraph-before|start|	according -10	apposed -19	apposition -9	direct -7	inverted -13	relative -9	shared -6
opener|paragraph-before|that|	apposed -10	direct -14	relative -9	shared -16
opener|paragraph-before|then|	direct -13	shared -8
opener|paragraph-before|the|	direct -8
opener|paragraph-before|though|	direct -6
opener|paragraph-before|what|	direct -16	shared -7
opener|paragraph-before|when|	direct -16	shared -11
opener|paragraph-before|where|	direct -11	shared -6
opener|paragraph-before|whether|	direct -8	shared -6
opener|paragraph-before|which|	apposition -8	direct -17	shared -6
opener|paragraph-before|while|	direct -17	shared -11
opener|paragraph-before|whom|	direct -7
opener|paragraph-before|who|	apposition -7	direct -8
opener|paragraph-before|why|	direct -6
opener|paragraph-before|will|	direct -9
opener|paragraph-before|with|	apposed -7	direct -11
opener|paragraph-before|yet|	direct -10	shared -7
opener|paragraph-before|zu|	direct -6
opener|paragraph-before|à|	apposed -12
opener|paragraph-before|–|	direct -10	inverted -11
opener|paragraph-before|—|	apposed -16	apposition -7	direct -13	inverted -14	shared -11
opener|paragraph-before|’|	apposed -11
opener|para|other|	shared 12
opener|para|past|	apposed 14	shared -11
opener|par|other|	apposed -18	apposition 6
opener|par|past|	apposed -17	apposition -12
opener|past|other|	apposed -11
opener|pela|past|	apposed -16
opener|per|other|	apposed 12	direct -9	shared -6
opener|per|past|	shared -7
opener|per|present|	shared -14
opener|porque|other|	direct -11
opener|por|past|	apposed -15	apposition -15	shared -12
opener|pour|past|	direct -13	shared -9
opener|puis|other|	direct -18
opener|quand|other|	direct -13
opener|quem|past|	inverted -18
opener|que|other|	apposed -11	apposition -14	direct -46	relative -10
opener|que|past|	apposition -16	inverted -30
opener|que|present|	apposition -12	direct 13	shared -11
opener|quote-then-speaker|$|	apposed -12	shared -9
opener|quote-then-speaker|'|	direct 19
opener|quote-then-speaker|,|	apposed -14	direct 13	relative -17	shared -7
opener|quote-then-speaker|-|	direct -16
opener|quote-then-speaker|:|	apposed 10	direct -15
opener|quote-then-speaker|;|	apposed -14
opener|quote-then-speaker|about|	apposed -11	apposition -12	direct -13	relative -11	shared -11
opener|quote-then-speaker|after|	direct -37	shared -13
opener|quote-then-speaker|against|	apposed -15	shared -11
opener|quote-then-speaker|although|	direct -8
opener|quote-then-speaker|among|	apposed -12	direct -14
opener|quote-then-speaker|and|	apposed -12	apposition -18	direct -25	relative -18	shared -21
opener|quote-then-speaker|as|	direct -24	relative -8	shared -7
opener|quote-then-speaker|at|	apposed -18
opener|quote-then-speaker|avait|	direct 17
opener|quote-then-speaker|a|	direct 29
opener|quote-then-speaker|because|	direct -24	shared -13
opener|quote-then-speaker|before|	apposed -11	direct -13	shared -12
opener|quote-then-speaker|be|	apposed -12	direct -13
opener|quote-then-speaker|but|	direct -40	shared -12
opener|quote-then-speaker|by|	apposed 9	apposition 16	direct -21	relative -18	shared -22
opener|quote-then-speaker|che|	direct -13
opener|quote-then-speaker|dat|	direct -14
opener|quote-then-speaker|during|	apposed -17	apposition -11	direct -18	shared -20
opener|quote-then-speaker|for|	apposed -15	direct -14
opener|quote-then-speaker|from|	apposition -11
opener|quote-then-speaker|had|	direct -15	shared -14
opener|quote-then-speaker|has|	direct -11
opener|quote-then-speaker|have|	direct -13
opener|quote-then-speaker|ha|	apposition -11
opener|quote-then-speaker|he|	apposed -17	apposition -10	direct -16	passive -14	shared -8
opener|quote-then-speaker|how|	direct -15
opener|quote-then-speaker|if|	direct -25	shared -14
opener|quote-then-speaker|il|	apposition -8
opener|quote-then-speaker|in|	apposition -11	relative -18	shared 14
opener|quote-then-speaker|is|	direct -19	shared -8
opener|quote-then-speaker|it|	direct -16
opener|quote-then-speaker|like|	apposition -13	direct -14	shared -9
opener|quote-then-speaker|not|	direct -18
opener|quote-then-speaker|of|	apposed -12	apposition -14	direct -19	relative -9
opener|quote-then-speaker|one|	apposed 7
opener|quote-then-speaker|on|	apposed -13	direct -19	shared -10
opener|quote-then-speaker|or|	direct -10
opener|quote-then-speaker|other|	apposed 8	apposition -20	direct 17	passive 8	relative -9	shared -12
opener|quote-then-speaker|pour|	shared -14
opener|quote-then-speaker|que|	direct -19	shared -8
opener|quote-then-speaker|she|	apposed -20	apposition -13	direct -16	passive -14	shared -10
opener|quote-then-speaker|since|	direct -9
opener|quote-then-speaker|start|	apposed -10	shared 14
opener|quote-then-speaker|than|	apposition -8	direct -15
opener|quote-then-speaker|that|	apposed -18	direct -33	shared -31
opener|quote-then-speaker|they|	apposed -10
opener|quote-then-speaker|the|	apposed -6	direct -17	shared -11
opener|quote-then-speaker|though|	direct -16
opener|quote-then-speaker|to|	apposed -10	direct -14	relative -10	shared -9
opener|quote-then-speaker|until|	direct -12
opener|quote-then-speaker|vor|	direct -11
opener|quote-then-speaker|was|	apposed -14
opener|quote-then-speaker|were|	direct -19
opener|quote-then-speaker|what|	direct -23
opener|quote-then-speaker|when|	direct -24	shared 15
opener|quote-then-speaker|where|	direct -22	shared -13
opener|quote-then-speaker|whether|	direct -14
opener|quote-then-speaker|which|	direct -21	passive -21	shared -6
opener|quote-then-speaker|while|	direct -19
opener|quote-then-speaker|whom|	direct -17
opener|quote-then-speaker|who|	apposition -15	direct -13	shared -13
opener|quote-then-speaker|why|	direct -13	shared 9
opener|quote-then-speaker|within|	direct -11
opener|quote-then-speaker|with|	apposed -18	direct -14	relative -16	shared -15
opener|quote-then-speaker|would|	apposed -18
opener|quote-then-speaker|—|	direct -17	shared 6
opener|quote-then-verb|'|	inverted 18
opener|quote-then-verb|,|	inverted 18
opener|quote-then-verb|and|	inverted -43
opener|quote-then-verb|but|	inverted -21
opener|quote-then-verb|che|	inverted -10
opener|quote-then-verb|e|	inverted -22
opener|quote-then-verb|other|	inverted 11
opener|quote-then-verb|que|	inverted -16
opener|quote-then-verb|y|	inverted -21
opener|quote-then-verb|–|	inverted 12
opener|quote-then-verb|—|	inverted 6
opener|qu’|other|	direct -25
opener|qu’|past|	direct -16
opener|secondo|other|	apposed 7
opener|segundo|other|	apposed 14
opener|según|other|	apposed 11
opener|seit|other|	direct -10
opener|seit|past|	apposition -9
opener|selon|other|	apposed 8
opener|sentence-after|,|	apposed -26	apposition -32	direct -9	inverted -6	relative -11
opener|sentence-after|;|	direct -19
opener|sentence-after|after|	apposed -10
opener|sentence-after|and|	direct -30	inverted -11	shared -13
opener|sentence-after|as|	direct -20
opener|sentence-after|at|	apposed -13
opener|sentence-after|because|	direct -15
opener|sentence-after|but|	direct -21
opener|sentence-after|by|	direct -12
opener|sentence-after|he|	apposition -11	direct -9
opener|sentence-after|how|	direct -13
opener|sentence-after|if|	direct -13
opener|sentence-after|in|	direct -12
opener|sentence-after|other|	apposed -19	inverted 7	passive -9	relative -14	shared -6
opener|sentence-after|so|	direct -9
opener|sentence-after|start|	apposition -13	direct 9	shared -13
opener|sentence-after|that|	direct -26	shared -9
opener|sentence-after|then|	direct -10
opener|sentence-after|was|	direct -12
opener|sentence-after|when|	direct -21	shared -12
opener|sentence-after|where|	direct -10
opener|sentence-after|whether|	direct -17
opener|sentence-after|which|	direct -21
opener|sentence-after|while|	direct -13
opener|sentence-after|—|	inverted 15
opener|sentence-before|"|	inverted 14
opener|sentence-before|$|	apposed -11
opener|sentence-before|&|	apposed -12	apposition -13	direct -17
opener|sentence-before|'|	apposed -8	apposition -12	direct -9	inverted 11
opener|sentence-before|(|	apposed -11
opener|sentence-before|)|	direct -12	inverted -28
opener|sentence-before|+|	direct -15
opener|sentence-before|,|	according -8	apposed -24	apposition 10	direct -11	inverted -11	passive -28	relative -20
opener|sentence-before|:|	apposed -12	direct -28
opener|sentence-before|;|	apposed -13
opener|sentence-before|about|	apposed -17	apposition -8	direct -17	relative -12
opener|sentence-before|across|	apposed -10
opener|sentence-before|after|	apposed -14	apposition -8	direct -33
opener|sentence-before|all|	direct -12
opener|sentence-before|alongside|	apposition -10
opener|sentence-before|als|	direct -14
opener|sentence-before|although|	direct -17
opener|sentence-before|al|	apposed -13	apposition -8
opener|sentence-before|among|	direct -18
opener|sentence-before|am|	direct -15
opener|sentence-before|and|	apposed -25	apposition -22	direct -7	inverted -15	relative -15
opener|sentence-before|ao|	apposition -13
opener|sentence-before|are|	apposed -8	direct -9
opener|sentence-before|as|	apposition -11	relative -21
opener|sentence-before|at|	apposed -13	apposition -14	direct -10
opener|sentence-before|auf|	direct -18
opener|sentence-before|a|	apposed -14	apposition -14
opener|sentence-before|been|	apposed -18	direct -13
opener|sentence-before|before|	apposed -9	direct -21
opener|sentence-before|beim|	direct 7
opener|sentence-before|be|	apposed -6	direct -7
opener|sentence-before|bij|	direct -18
opener|sentence-before|but|	apposed -17	direct -34	inverted -11
opener|sentence-before|by|	apposed -15	apposition -14	direct -17	relative -10
opener|sentence-before|chez|	apposed -12
opener|sentence-before|che|	direct -23
opener|sentence-before|con|	apposition -21
opener|sentence-before|dans|	apposed -9
opener|sentence-before|dass|	direct -11
opener|sentence-before|dat|	direct -15
opener|sentence-before|da|	apposed -10	apposition -9	direct -13
opener|sentence-before|del|	apposition -10
opener|sentence-before|desde|	apposed -8
opener|sentence-before|despite|	apposed -8
opener|sentence-before|devant|	apposed -11
opener|sentence-before|de|	apposed -18	apposition -25
opener|sentence-before|die|	direct -20
opener|sentence-before|dont|	direct -17
opener|sentence-before|dos|	direct -14
opener|sentence-before|do|	apposed -8
opener|sentence-before|during|	apposed -8	direct -9
opener|sentence-before|ele|	inverted -12
opener|sentence-before|em|	apposed -20
opener|sentence-before|entre|	direct -12
opener|sentence-before|en|	apposed -17	apposition -14	inverted -10
opener|sentence-before|er|	inverted -18
opener|sentence-before|et|	apposition -13	direct -15
opener|sentence-before|e|	apposition -12	direct -18	inverted -12
opener|sentence-before|for|	apposed -19	apposition -18
opener|sentence-before|from|	apposition -12	direct -17
opener|sentence-before|für|	direct -22
opener|sentence-before|geen|	apposition -10
opener|sentence-before|habe|	apposed -12
opener|sentence-before|had|	apposed -10	apposition -9	direct -16
opener|sentence-before|has|	apposed -9	apposition -6	direct -19
opener|sentence-before|hatte|	direct -15
opener|sentence-before|hat|	direct 6
opener|sentence-before|have|	apposed -6
opener|sentence-before|ha|	apposition -16
opener|sentence-before|he|	apposed -6	apposition -15	direct -20	passive -10	relative -9
opener|sentence-before|hij|	direct -17	inverted -18
opener|sentence-before|how|	direct -20
opener|sentence-before|if|	direct -27
opener|sentence-before|il|	apposition -11
opener|sentence-before|im|	direct -23
opener|sentence-before|into|	apposed -12
opener|sentence-before|in|	apposed -31	apposition -16
opener|sentence-before|is|	apposed -11	apposition -13	direct -17
opener|sentence-before|it|	apposed -6	apposition -11	direct -11
opener|sentence-before|les|	direct -15
opener|sentence-before|like|	relative -8
opener|sentence-before|maar|	direct -16
opener|sentence-before|may|	apposed -9
opener|sentence-before|met|	direct -13
opener|sentence-before|me|	apposed 10	apposition -20
opener|sentence-before|might|	direct -8
opener|sentence-before|mit|	direct -23
opener|sentence-before|nach|	direct -15
opener|sentence-before|na|	apposed -12	apposition 8
opener|sentence-before|nel|	direct -15
opener|sentence-before|nem|	direct -11
opener|sentence-before|niet|	direct -12
opener|sentence-before|not|	apposition -8	direct -19
opener|sentence-before|no|	apposed -15	direct -13
opener|sentence-before|não|	direct -9
opener|sentence-before|of|	apposed -7	apposition -17	direct -18	relative -12
opener|sentence-before|om|	direct -12
opener|sentence-before|on|	apposed -18	apposition -11	direct -20
opener|sentence-before|op|	direct -17
opener|sentence-before|or|	direct -6
opener|sentence-before|other|	according -46	apposition -13	inverted 9	passive -39	relative -11
opener|sentence-before|outside|	apposed -8	direct -16
opener|sentence-before|out|	direct -16
opener|sentence-before|over|	apposed -6	direct -10
opener|sentence-before|par|	apposed -10
opener|sentence-before|pela|	apposed -14
opener|sentence-before|per|	direct -16
opener|sentence-before|porque|	direct -15
opener|sentence-before|por|	apposed -12	apposition -15
opener|sentence-before|quand|	direct -14
opener|sentence-before|que|	apposed -10	apposition -17	direct -37	inverted -26
opener|sentence-before|qui|	apposition -11
opener|sentence-before|qu’|	direct -9
opener|sentence-before|seit|	apposition -14	direct -10
opener|sentence-before|se|	direct -19
opener|sentence-before|she|	apposed -8	apposition -11	direct -8	passive -14
opener|sentence-before|should|	direct -9
opener|sentence-before|sie|	inverted -14
opener|sentence-before|since|	apposed -13	apposition -10
opener|sentence-before|si|	direct -11
opener|sentence-before|so|	apposed -12
opener|sentence-before|start|	according 17	apposition -14	inverted -29	passive -11	relative 10
opener|sentence-before|sul|	apposed -14
opener|sentence-before|sur|	apposed -19	apposition -10	direct -10
opener|sentence-before|than|	apposed -10	apposition -6	direct -12
opener|sentence-before|that|	apposed -10	direct -35
opener|sentence-before|them|	apposition -9
opener|sentence-before|then|	direct -6
opener|sentence-before|they|	apposed -8	direct -7
opener|sentence-before|the|	direct -13
opener|sentence-before|though|	direct -18
opener|sentence-before|through|	direct -11
opener|sentence-before|to|	apposition -10	direct -11
opener|sentence-before|um|	direct -15
opener|sentence-before|under|	apposed -10	apposition -9
opener|sentence-before|und|	apposed -13	direct -29
opener|sentence-before|until|	direct -10
opener|sentence-before|up|	direct -8
opener|sentence-before|van|	direct -10
opener|sentence-before|von|	direct -13
opener|sentence-before|vor|	direct -14
opener|sentence-before|was|	apposed -15	apposition -9	direct -20	relative -14
opener|sentence-before|were|	direct -12
opener|sentence-before|what|	direct -25
opener|sentence-before|when|	apposed -12	direct -37
opener|sentence-before|where|	direct -22
opener|sentence-before|whether|	direct -21
opener|sentence-before|while|	apposed -7	direct -16
opener|sentence-before|whom|	direct -15
opener|sentence-before|who|	apposed -11	apposition -17	direct -22	passive -13
opener|sentence-before|why|	direct -11
opener|sentence-before|will|	direct -15
opener|sentence-before|with|	apposed -12	direct -9
opener|sentence-before|would|	direct -17
opener|sentence-before|y|	direct -20	inverted -11	relative -13
opener|sentence-before|ze|	inverted -14
opener|sentence-before|zij|	direct -14
opener|sentence-before|zou|	direct -12
opener|sentence-before|à|	apposed -21	apposition -13
opener|sentence-before|—|	direct -22	inverted 10
opener|sentence-before|’|	apposed -11	apposition -14	direct -23
opener|se|other|	direct -18
opener|se|past|	direct -10
opener|she|base|	apposed -6	direct -11	shared -9
opener|she|other|	apposed -22	apposition -11	direct -15	passive -8	relative -6
opener|she|participle|	apposition -18	direct -12
opener|she|past|	apposed -13	apposition -12	passive -15
opener|she|present|	direct -14	shared -10
opener|should|base|	direct -11
opener|should|present|	direct -8
opener|sie|past|	inverted -16
opener|since|other|	apposed -15	apposition -11
opener|since|past|	apposed -11	apposition -11	direct -14
opener|si|other|	direct -15
opener|sobre|past|	apposed -12
opener|so|other|	apposed -13	direct -18	passive -17
opener|speaker-then-quote|"|	direct 15
opener|speaker-then-quote|$|	apposed -12	apposition -9	direct -14	shared -14
opener|speaker-then-quote|&|	apposition -18	direct -7
opener|speaker-then-quote|'|	apposition -17	direct 15
opener|speaker-then-quote|(|	apposed -7	shared -8
opener|speaker-then-quote|)|	apposition -13	direct 9
opener|speaker-then-quote|,|	apposed 16	apposition 18	direct 34	passive -27	relative -7	shared 11
opener|speaker-then-quote|-|	apposed -18	direct 22	shared 15
opener|speaker-then-quote|:|	apposed -22	apposition -16	direct -18	shared -13
opener|speaker-then-quote|;|	apposed 25	direct 25	shared 6
opener|speaker-then-quote|about|	apposed -18	apposition -12	shared 13
opener|speaker-then-quote|after|	apposed -6	apposition -12	shared -28
opener|speaker-then-quote|against|	apposition -10
opener|speaker-then-quote|alla|	apposed -13
opener|speaker-then-quote|alongside|	apposition -17
opener|speaker-then-quote|als|	direct -17
opener|speaker-then-quote|although|	direct 26
opener|speaker-then-quote|al|	apposed -15	apposition -13
opener|speaker-then-quote|and|	apposition -27	relative 7
opener|speaker-then-quote|ao|	apposition -12
opener|speaker-then-quote|are|	apposed -11	apposition -9
opener|speaker-then-quote|around|	direct -17
opener|speaker-then-quote|as|	apposition -25	direct 17	relative -15	shared -8
opener|speaker-then-quote|at|	apposed -38	apposition -10	shared -20
opener|speaker-then-quote|auf|	direct -11
opener|speaker-then-quote|aus|	direct 17
opener|speaker-then-quote|a|	apposed -8	direct -9
opener|speaker-then-quote|been|	apposed -17
opener|speaker-then-quote|before|	apposed -20	shared -14
opener|speaker-then-quote|between|	direct -14
opener|speaker-then-quote|be|	apposed -12	apposition -18	direct -15
opener|speaker-then-quote|but|	apposed 11	direct 24	shared 18
opener|speaker-then-quote|by|	apposed -17	apposition -20	direct -8	relative -9	shared -24
opener|speaker-then-quote|che|	apposition -9
opener|speaker-then-quote|com|	apposed -8
opener|speaker-then-quote|con|	apposition -14
opener|speaker-then-quote|dans|	apposed -20
opener|speaker-then-quote|da|	apposed -20	apposition -22
opener|speaker-then-quote|del|	apposition -7
opener|speaker-then-quote|deren|	direct 17
opener|speaker-then-quote|desde|	apposed -19
opener|speaker-then-quote|despite|	apposed -13
opener|speaker-then-quote|dessen|	direct 8
opener|speaker-then-quote|de|	apposition -18	shared -9
opener|speaker-then-quote|down|	apposed -15
opener|speaker-then-quote|do|	apposition -16
opener|speaker-then-quote|during|	apposed -7	direct -20
opener|speaker-then-quote|em|	apposed -29	apposition -11
opener|speaker-then-quote|en|	apposed -20	apposition -10	direct -18	shared -14
opener|speaker-then-quote|er|	apposed -11
opener|speaker-then-quote|e|	apposition -10	direct 20
opener|speaker-then-quote|following|	apposed -17
opener|speaker-then-quote|for|	apposed -16	apposition -14	direct -12
opener|speaker-then-quote|für|	direct 18
opener|speaker-then-quote|had|	apposed -16	apposition -18	shared -13
opener|speaker-then-quote|has|	apposed -14	apposition -17	direct -16	relative -14	shared -9
opener|speaker-then-quote|have|	apposed -13	direct -16	shared -10
opener|speaker-then-quote|ha|	apposition -15	direct -14
opener|speaker-then-quote|heeft|	apposition -9
opener|speaker-then-quote|her|	direct -21
opener|speaker-then-quote|he|	apposed -20	apposition -16	direct -26	shared -19
opener|speaker-then-quote|how|	apposed -15	direct -20	shared -22
opener|speaker-then-quote|if|	direct -13
opener|speaker-then-quote|into|	apposed -16	apposition -9	direct -15
opener|speaker-then-quote|in|	apposed -23	apposition -10	relative -18	shared -33
opener|speaker-then-quote|is|	apposed -14	apposition -7	direct -8	relative -12
opener|speaker-then-quote|like|	apposed -14	shared -11
opener|speaker-then-quote|me|	apposition 20	shared 13
opener|speaker-then-quote|mit|	direct -7
opener|speaker-then-quote|na|	apposed -11
opener|speaker-then-quote|nella|	direct -17
opener|speaker-then-quote|nicht|	apposition -14	direct -15	shared -13
opener|speaker-then-quote|not|	apposed -11	apposition -16	direct -27	shared -12
opener|speaker-then-quote|no|	apposed -17
opener|speaker-then-quote|não|	apposition -9
opener|speaker-then-quote|off|	apposed -12
opener|speaker-then-quote|of|	apposed -19	apposition -22	direct -14
opener|speaker-then-quote|one|	apposition 8	shared 10
opener|speaker-then-quote|on|	apposed -29	apposition -12	shared -16
opener|speaker-then-quote|or|	direct -14
opener|speaker-then-quote|other|	apposed -20	apposition -40	direct -24	passive 12	shared -30
opener|speaker-then-quote|outside|	apposed -16
opener|speaker-then-quote|out|	direct -20
opener|speaker-then-quote|over|	apposed -10	apposition -9	direct -7
opener|speaker-then-quote|para|	shared -8
opener|speaker-then-quote|par|	apposed -21	apposition -6
opener|speaker-then-quote|pela|	apposed -15
opener|speaker-then-quote|per|	apposed 12	shared -14
opener|speaker-then-quote|por|	apposed -13	apposition -8	shared -13
opener|speaker-then-quote|pour|	direct -12	shared -11
opener|speaker-then-quote|que|	apposed -6	apposition -17
opener|speaker-then-quote|qu’|	direct -21
opener|speaker-then-quote|segundo|	apposed 14
opener|speaker-then-quote|según|	apposed 11
opener|speaker-then-quote|selon|	apposed 14
opener|speaker-then-quote|she|	apposed -20	apposition -20	direct -16	shared -13
opener|speaker-then-quote|since|	direct -17
opener|speaker-then-quote|so|	passive -15
opener|speaker-then-quote|start|	apposed 8	apposition -29	direct 12	relative 22	shared 8
opener|speaker-then-quote|sur|	apposed -27	apposition -9
opener|speaker-then-quote|than|	direct -13
opener|speaker-then-quote|that|	direct -28	relative -19	shared -11
opener|speaker-then-quote|then|	direct 11	shared 10
opener|speaker-then-quote|they|	direct -11
opener|speaker-then-quote|the|	direct -23
opener|speaker-then-quote|though|	direct 12
opener|speaker-then-quote|through|	apposed -11
opener|speaker-then-quote|to|	apposed -23	apposition -11	direct -12	relative -12	shared -11
opener|speaker-then-quote|under|	apposed -7	apposition -16	direct -7
opener|speaker-then-quote|up|	apposition -10
opener|speaker-then-quote|volgens|	direct 8
opener|speaker-then-quote|was|	apposed -16	apposition -15	direct -19	shared -7
opener|speaker-then-quote|were|	apposed -20	apposition -10	direct -13
opener|speaker-then-quote|we|	apposed -10
opener|speaker-then-quote|what|	direct -22	shared -16
opener|speaker-then-quote|when|	apposed -15	direct 11	passive -9	shared -7
opener|speaker-then-quote|where|	direct 15	shared 16
opener|speaker-then-quote|whether|	direct -30	shared -22
opener|speaker-then-quote|which|	direct 8	passive -17
opener|speaker-then-quote|while|	apposed 8	direct 16	shared -27
opener|speaker-then-quote|whom|	shared -11
opener|speaker-then-quote|who|	apposed -11	apposition -19	shared -16
opener|speaker-then-quote|wie|	direct 11
opener|speaker-then-quote|within|	apposed -10
opener|speaker-then-quote|with|	apposed -9	direct 27
opener|speaker-then-quote|would|	apposed -12	apposition -10	direct 7
opener|speaker-then-quote|y|	direct -9	shared 8
opener|speaker-then-quote|à|	apposed -22	apposition -13
opener|speaker-then-quote|–|	direct -7
opener|speaker-then-quote|—|	shared 18
opener|speaker-then-quote|’|	apposed -11	apposition 7	direct -7
opener|start|base|	apposed -15	shared -10
opener|start|other|	according 22	apposition -28	direct -10	relative 9	shared -13
opener|start|participle|	apposed 10	apposition 11	shared 19
opener|start|past|	apposed -8	apposition -25	direct 9	inverted -19	passive -8	relative 18
opener|start|present|	apposed 18	apposition -25	direct 21	relative 11	shared 12
opener|sul|other|	apposed -14
opener|sur|other|	apposed -23	direct -14
opener|sur|past|	apposed -20
opener|sur|present|	apposed -9
opener|than|other|	apposed -14	direct -16
opener|than|past|	apposed -13	apposition -12	direct -10
opener|than|present|	apposed -6
opener|that|base|	apposed -12	direct -23	shared -18
opener|that|other|	apposed -24	apposition -11	direct -47	passive -7	relative -24
opener|that|participle|	direct -20	shared -26
opener|that|past|	apposed 7	direct -12	relative -13	shared -18
opener|that|present|	direct -37	shared -9
opener|them|base|	apposition -10
opener|them|other|	apposition -7
opener|then|base|	apposed -12	direct -14
opener|then|participle|	apposition -10	shared 13
opener|then|past|	direct 7
opener|they|base|	direct -7
opener|they|other|	direct -11	passive -9
opener|they|past|	apposed -16
opener|the|base|	apposed 7	direct -10
opener|the|other|	direct -24
opener|the|participle|	apposition 6
opener|the|past|	apposed -9	direct -10
opener|the|present|	direct -13
opener|though|other|	direct -16
opener|though|past|	direct 7
opener|throughout|other|	apposed -12
opener|through|other|	direct -10
opener|through|past|	apposed -12
opener|toward|past|	apposed -9
opener|to|base|	direct -12	relative -9	shared -6
opener|to|other|	apposed -10	direct -16	relative -13	shared 9
opener|to|participle|	apposed -9	apposition -10	shared -15
opener|to|past|	apposed -23	apposition -15	relative -9	shared -13
opener|to|present|	direct -13
opener|um|other|	direct -13
opener|under|base|	direct -8
opener|under|other|	direct -11
opener|under|past|	apposed -17	apposition -17
opener|und|other|	apposed -13	direct -24
opener|und|past|	direct -14	inverted -12
opener|until|other|	direct -16
opener|until|past|	direct -16
opener|until|present|	direct -8
opener|up|other|	direct -13	relative -8
opener|up|present|	direct -10
opener|van|other|	direct 7
opener|verb-then-speaker|)|	inverted -47
opener|verb-then-speaker|,|	inverted 21
opener|verb-then-speaker|and|	inverted -43
opener|verb-then-speaker|but|	inverted -24
opener|verb-then-speaker|che|	inverted -14
opener|verb-then-speaker|ela|	inverted -21
opener|verb-then-speaker|ele|	inverted -20
opener|verb-then-speaker|e|	inverted -26
opener|verb-then-speaker|other|	inverted -23
opener|verb-then-speaker|que|	inverted -11
opener|verb-then-speaker|start|	inverted 6
opener|verb-then-speaker|y|	inverted -12
opener|verb-then-speaker|ze|	inverted -12
opener|verb-then-speaker|—|	inverted -6
opener|volgens|other|	direct 6	shared 13
opener|von|other|	direct -11
opener|vor|other|	direct -22	shared -10
opener|vor|past|	direct -11
opener|was|base|	apposed -10	direct -15	shared -11
opener|was|other|	apposed -15	apposition -13	direct -24	relative -16
opener|was|participle|	apposition -10	direct -16
opener|was|past|	apposed -23	apposition -12	direct -9	relative 7	shared -10
opener|were|base|	direct -10
opener|were|other|	apposed -12	direct -13
opener|were|participle|	apposed -10	direct -13	shared -10
opener|were|past|	apposed -14	apposition -7	direct -13
opener|wer|other|	apposition 7	direct -13
opener|what|base|	direct -19
opener|what|other|	direct -24	shared 10
opener|what|participle|	direct -9	shared -10
opener|what|past|	apposed 6	direct -17	shared -15
opener|what|present|	direct -11
opener|when|base|	direct -18	shared 7
opener|when|other|	apposed -19	direct 11	shared -21
opener|when|participle|	direct -11
opener|when|past|	passive -12
opener|where|base|	direct -11	shared 12
opener|where|other|	direct -36
opener|where|past|	direct 19
opener|whether|base|	direct -23	shared -12
opener|whether|other|	apposed -12	direct -26	shared -16
opener|whether|past|	direct -18	shared -14
opener|which|base|	shared -11
opener|which|other|	apposition -14	passive -19
opener|which|participle|	shared 9
opener|which|past|	passive -15	shared -10
opener|while|base|	apposed -8	direct -7
opener|while|other|	direct -31	shared -7
opener|while|participle|	shared -16
opener|while|past|	apposed 10	direct 16	shared -18
opener|whom|other|	direct -24
opener|whom|past|	direct -7	shared -9
opener|who|base|	direct -18
opener|who|other|	apposed -11	apposition -19	direct -20	passive -19	shared -12
opener|who|participle|	direct -12	shared -15
opener|who|past|	apposed -8	apposition -24
opener|who|present|	apposition -11	direct -20
opener|why|base|	direct 10	shared 7
opener|why|other|	direct -23
opener|why|participle|	direct -12
opener|wie|past|	direct 16
opener|will|base|	direct -11
opener|will|other|	apposed -9	direct -14
opener|will|present|	direct -13
opener|without|past|	direct 7
opener|with|base|	direct -10
opener|with|other|	apposed -20	direct -15	relative -10	shared -13
opener|with|participle|	direct 28
opener|with|past|	apposed -11	apposition -10	direct -18	relative -19
opener|with|present|	apposed -8	direct -13
opener|wollte|present|	direct -17
opener|would|base|	apposed -10	direct -11	shared 11
opener|would|other|	direct -14
opener|would|participle|	apposition -10
opener|would|past|	apposed -16
opener|would|present|	direct 6
opener|yet|other|	direct -13
opener|yet|past|	direct 10
opener|y|other|	relative -11
opener|y|past|	direct -16	inverted -22	shared 8
opener|y|present|	direct 12
opener|ze|other|	direct -12
opener|ze|past|	inverted -16
opener|zij|past|	direct -14	inverted -11
opener|zou|other|	direct -15
opener|zum|past|	direct -14
opener|zu|other|	direct -13
opener|à|other|	apposed -19
opener|à|past|	apposed -24	apposition -16	shared -12
opener|à|present|	apposed -18	apposition -7
opener|über|past|	direct -15
opener|–|other|	direct -35
opener|–|past|	inverted 10
opener|–|present|	direct -12
opener|—|base|	direct -10	shared 10
opener|—|other|	direct -17
opener|—|participle|	direct -13	shared 17
opener|—|past|	apposed 6	inverted 14
opener|—|present|	direct 11
opener|‘|past|	shared -12
opener|’|base|	direct -10
opener|’|other|	apposed 7	direct -6
opener|’|participle|	direct -10
opener|’|past|	apposed -20
opener|”|past|	direct 15
opener|€|past|	apposed -8
order|according-to|according|	according 24
order|actor-nearby|naked|	naked -11
order|colon|apposed|	other -9
order|colon|apposition|	saying -13
order|colon|direct|	judging 9	other -13	saying 22
order|interview|naked|	naked -11
order|named-before|naked|	naked -21
order|paragraph-before|according|	according -14
order|paragraph-before|apposed|	other -21	saying -9	thinking -26
order|paragraph-before|apposition|	other -11	saying -17	thinking -13
order|paragraph-before|direct|	judging -27	other -26	thinking -23
order|paragraph-before|inverted|	other -14	saying -31
order|paragraph-before|passive|	judging -13	other -13	saying -9
order|paragraph-before|relative|	judging -7	other -22	saying -21
order|paragraph-before|shared|	judging -21	other -12	thinking -27
order|quote-then-speaker|apposed|	judging -17
order|quote-then-speaker|apposition|	other -6	thinking -16
order|quote-then-speaker|direct|	judging -20	other -18	saying 16	thinking -9
order|quote-then-speaker|passive|	saying 7	thinking -14
order|quote-then-speaker|relative|	other -27	saying -22
order|quote-then-speaker|shared|	saying -15
order|quote-then-verb|inverted|	saying 12
order|sentence-after|apposed|	judging -26	saying -19	thinking -17
order|sentence-after|apposition|	judging -14	other -12	saying -25	thinking -14
order|sentence-after|direct|	judging -10	other -10	thinking -6
order|sentence-after|inverted|	saying 10
order|sentence-after|passive|	other -15	saying -11
order|sentence-after|relative|	judging -17	other -18	thinking -15
order|sentence-after|shared|	judging -16	saying -15
order|sentence-before|according|	according 8
order|sentence-before|apposed|	judging -26	other -16	saying -10	thinking -29
order|sentence-before|apposition|	judging -18	saying -7	thinking -20
order|sentence-before|direct|	judging -14	other -11	thinking -27
order|sentence-before|inverted|	judging -10	saying -8
order|sentence-before|passive|	judging -14	other -38	saying -32
order|sentence-before|relative|	judging -24	saying 10	thinking -17
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	judging 7	other -10
order|speaker-then-quote|apposition|	judging -21	other -29	saying -24	thinking -15
order|speaker-then-quote|direct|	judging 15	other -6	saying 28
order|speaker-then-quote|passive|	thinking -11
order|speaker-then-quote|relative|	saying 7
order|speaker-then-quote|shared|	judging -7	other -12	saying -10
order|topic-after|naked|	naked -17
order|topic|naked|	naked -7
order|verb-then-speaker|inverted|	judging -8	saying 7
outer|according-to|according other name|	none 6
outer|according-to|according other noun|	according other -13	none 6
outer|according-to|according other organisation|	according other 16
outer|according-to|according other person|	none 28
outer|according-to|according other place|	none -14
outer|according-to|according other pronoun|	none 22
outer|colon|apposed saying noun|	none -11
outer|colon|apposed saying person|	none 10
outer|colon|apposition saying person|	none -7
outer|colon|direct saying person|	none 14
outer|colon|direct saying pronoun|	none 11
outer|colon|inverted saying noun|	none -13
outer|paragraph-before|according other name|	none -6
outer|paragraph-before|according other noun|	apposition other -10	apposition saying -11	direct other -8	direct saying -11	none -16
outer|paragraph-before|according other organisation|	according other -10	direct other -13	none -13
outer|paragraph-before|according other person|	none -21
outer|paragraph-before|apposed judging name|	none -9
outer|paragraph-before|apposed judging noun|	direct judging -7	direct other -6	direct saying -7	none -19	shared saying -11
outer|paragraph-before|apposed judging organisation|	none -9
outer|paragraph-before|apposed judging person|	direct judging 6	none 9	shared judging -17	shared saying -16
outer|paragraph-before|apposed judging place|	none -13
outer|paragraph-before|apposed other name|	none -11
outer|paragraph-before|apposed other noun|	direct other -7	none -32	shared saying -10
outer|paragraph-before|apposed other organisation|	none -15
outer|paragraph-before|apposed other person|	apposed other -8	apposition other -10	direct other -7	direct saying -8	none -19	shared saying -8
outer|paragraph-before|apposed other place|	none -7
outer|paragraph-before|apposed saying name|	direct other -15	none -11
outer|paragraph-before|apposed saying noun|	direct judging -8	direct other -14	direct saying -15	none -34	relative other -9	shared judging -10	shared saying -12	shared thinking -11
outer|paragraph-before|apposed saying organisation|	direct other -7	none -25
outer|paragraph-before|apposed saying person|	apposition other -13	direct judging -19	direct other -31	direct saying -24	direct thinking -20	none 15	relative other -17	shared judging -17	shared other -9	shared saying 9
outer|paragraph-before|apposed saying place|	none -18
outer|paragraph-before|apposed thinking noun|	none -9
outer|paragraph-before|apposed thinking organisation|	none -8
outer|paragraph-before|apposed thinking person|	none -13
outer|paragraph-before|apposition judging noun|	direct saying -8	none -14
outer|paragraph-before|apposition other noun|	according other -8	apposed other -9	none -20
outer|paragraph-before|apposition other organisation|	none -12
outer|paragraph-before|apposition other person|	none -8
outer|paragraph-before|apposition other place|	none -7
outer|paragraph-before|apposition saying name|	none -12
outer|paragraph-before|apposition saying noun|	direct judging -8	direct other -13	none -28	relative other -6
outer|paragraph-before|apposition saying organisation|	none -15
outer|paragraph-before|apposition saying person|	apposition other -18	direct other -21
outer|paragraph-before|apposition saying place|	none -8
outer|paragraph-before|apposition thinking noun|	none -10
outer|paragraph-before|apposition thinking organisation|	none -6
outer|paragraph-before|apposition thinking person|	none -10
outer|paragraph-before|direct judging name|	direct other -6	none -15
outer|paragraph-before|direct judging noun|	apposition saying -9	direct judging -11	direct other -11	direct saying -12	none -27	relative other -10	shared judging -9	shared other -11	shared saying 6
outer|paragraph-before|direct judging organisation|	direct saying -12	none -24
outer|paragraph-before|direct judging person|	apposition judging -8	direct judging -14	direct other -13	direct thinking -10	none -28	relative judging -16	relative other -12	shared other -15	shared saying -24	shared thinking -13
outer|paragraph-before|direct judging place|	direct other -8
outer|paragraph-before|direct judging pronoun|	direct judging -15	direct other -7	direct saying -15	direct thinking -12	none -23	relative other 8	shared judging -12	shared saying -12
outer|paragraph-before|direct other name|	direct other -11	none -22	shared other -9
outer|paragraph-before|direct other noun|	according other -6	apposed other -8	apposition saying -7	direct judging -11	direct other -17	direct saying -15	inverted saying -8	none -32	relative judging -6	shared judging -13	shared other -11	shared saying -9	shared thinking -9
outer|paragraph-before|direct other organisation|	according other -9	direct judging -12	direct other 9	direct saying -6	none -21	relative other -6
outer|paragraph-before|direct other person|	according other -13	apposition other -9	direct judging -12	direct other -13	direct saying -14	none -9	relative other -11	shared judging -12	shared other -9	shared saying 6	shared thinking -7
outer|paragraph-before|direct other place|	none -11
outer|paragraph-before|direct other pronoun|	direct judging -12	direct other -22	direct saying -13	none -14	shared other -9	shared saying -14	shared thinking -6
outer|paragraph-before|direct saying name|	apposition saying -9	direct judging -7	direct other -14	direct saying -13	none -13
outer|paragraph-before|direct saying noun|	according other -14	apposition other -7	apposition saying -7	direct judging -19	direct other -31	direct saying -20	direct thinking -14	none -26	relative judging -9	relative other -12	relative saying -12	shared judging -12	shared other -10	shared thinking -9
outer|paragraph-before|direct saying organisation|	apposition other -12	direct saying 7	direct thinking -12	none -28	relative other -12	shared saying -13
outer|paragraph-before|direct saying person|	apposition other -20	direct judging -23	direct other -21	direct saying 10	direct thinking -37	none 16	relative other -19	relative thinking -14	shared other -19	shared thinking -17
outer|paragraph-before|direct saying place|	none -12
outer|paragraph-before|direct saying pronoun|	apposed other -11	apposition judging -6	apposition other -11	direct judging -23	direct other -20	direct thinking -21	none -6	relative other -18	relative saying -11	shared judging -17	shared other -14	shared saying -19
outer|paragraph-before|direct thinking name|	direct saying -6
outer|paragraph-before|direct thinking noun|	direct judging -7	direct other -11	direct saying -14	direct thinking -7	none -7	relative other -6	shared other -7
outer|paragraph-before|direct thinking organisation|	none -12
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -8	direct saying -10	direct thinking -11	none -16	shared judging -10	shared saying -7	shared thinking -10
outer|paragraph-before|direct thinking pronoun|	direct judging -15	direct other -12	direct saying -7	direct thinking -8	none -11	shared judging -6	shared saying -10
outer|paragraph-before|inverted judging noun|	direct judging -7	none -15
outer|paragraph-before|inverted judging person|	direct saying -10
outer|paragraph-before|inverted saying name|	direct other -8	none -6
outer|paragraph-before|inverted saying noun|	according other -10	direct other -14	direct saying -6	none -26	relative other -12	shared saying -11
outer|paragraph-before|inverted saying person|	direct other -9	none -25	relative other -13	shared saying -12
outer|paragraph-before|inverted saying place|	none -10
outer|paragraph-before|inverted saying pronoun|	direct judging -6	direct other -6	none -22
outer|paragraph-before|passive judging noun|	none -6
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other organisation|	none -7
outer|paragraph-before|passive other person|	none -7
outer|paragraph-before|passive saying organisation|	none -7
outer|paragraph-before|relative judging noun|	direct judging -7	none -21	shared thinking -6
outer|paragraph-before|relative judging person|	apposition saying 8	none -13
outer|paragraph-before|relative other noun|	apposition other -10	direct judging -6	direct other -10	none -24
outer|paragraph-before|relative other person|	apposition saying -10	direct other -8	direct saying -9	none -15	shared other -7
outer|paragraph-before|relative other pronoun|	none -8
outer|paragraph-before|relative saying noun|	apposition saying -8	direct other -7	none -15
outer|paragraph-before|relative saying person|	direct other -14	none -6
outer|paragraph-before|relative thinking noun|	none -12
outer|paragraph-before|shared judging noun|	direct judging -6	direct other -10	none -16	shared judging -7
outer|paragraph-before|shared judging organisation|	none -10
outer|paragraph-before|shared judging person|	direct judging -10	direct other -13	direct saying -16	direct thinking -14	none -14
outer|paragraph-before|shared judging pronoun|	none -20
outer|paragraph-before|shared other name|	none -18
outer|paragraph-before|shared other noun|	direct other -11	none -21
outer|paragraph-before|shared other organisation|	none 7
outer|paragraph-before|shared other person|	none -18
outer|paragraph-before|shared other pronoun|	none -17
outer|paragraph-before|shared saying name|	none -15
outer|paragraph-before|shared saying noun|	direct judging -9	direct other -7	direct saying -13	direct thinking -7
outer|paragraph-before|shared saying organisation|	direct other -15	none -18
outer|paragraph-before|shared saying person|	direct other -27	direct saying -11	direct thinking -17	none 9	shared saying -9
outer|paragraph-before|shared saying pronoun|	direct judging -8	direct other -14	direct saying -10	none -21
outer|paragraph-before|shared thinking noun|	direct saying -6	none -16
outer|paragraph-before|shared thinking person|	none -17
outer|paragraph-before|shared thinking pronoun|	none -8
outer|quote-then-speaker|apposed judging name|	none -9
outer|quote-then-speaker|apposed judging noun|	direct judging -12	none -16
outer|quote-then-speaker|apposed judging person|	direct judging -10
outer|quote-then-speaker|apposed judging place|	none -16
outer|quote-then-speaker|apposed other name|	none -17
outer|quote-then-speaker|apposed other noun|	direct other -10
outer|quote-then-speaker|apposed other person|	direct other 19	none 14
outer|quote-then-speaker|apposed other place|	none -11
outer|quote-then-speaker|apposed saying name|	none -19
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -26	direct saying 6	direct thinking -11	none -10
outer|quote-then-speaker|apposed saying organisation|	direct saying -11	none -9
outer|quote-then-speaker|apposed saying person|	direct judging 13	none 29	relative other 12	shared judging 16	shared saying 16
outer|quote-then-speaker|apposed saying place|	none -23
outer|quote-then-speaker|apposed thinking person|	none -9
outer|quote-then-speaker|apposition judging noun|	none -18	shared saying -10
outer|quote-then-speaker|apposition judging person|	none -6
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -18
outer|quote-then-speaker|apposition other organisation|	none 11
outer|quote-then-speaker|apposition other person|	none -15
outer|quote-then-speaker|apposition saying name|	none -17
outer|quote-then-speaker|apposition saying noun|	direct judging -11	direct saying -14	direct thinking -10	none -41	relative other -12	shared judging -12	shared saying -11
outer|quote-then-speaker|apposition saying organisation|	none -22
outer|quote-then-speaker|apposition saying person|	direct judging -6	direct other -13	direct saying -9	none 10
outer|quote-then-speaker|apposition saying place|	none -13
outer|quote-then-speaker|apposition thinking noun|	none -9
outer|quote-then-speaker|direct judging noun|	direct judging -12	direct other -15	direct saying -7	direct thinking -11	none -27	relative other -11	shared judging -9	shared saying -11
outer|quote-then-speaker|direct judging organisation|	none -15
outer|quote-then-speaker|direct judging pronoun|	direct other -9	none -22	shared judging 8
outer|quote-then-speaker|direct other name|	none -8
outer|quote-then-speaker|direct other noun|	apposition saying -15	direct judging -15	direct other -17	direct saying -24	direct thinking -14	shared other -13	shared saying -20
outer|quote-then-speaker|direct other organisation|	direct judging -14	none -19
outer|quote-then-speaker|direct other person|	direct judging -13	direct other 7	none -29	shared judging -13	shared saying -14
outer|quote-then-speaker|direct other place|	none -17
outer|quote-then-speaker|direct other pronoun|	direct judging -12	direct other -17	direct saying -13	direct thinking -12	none -21	shared saying -20
outer|quote-then-speaker|direct saying name|	none 14
outer|quote-then-speaker|direct saying noun|	direct judging 9	direct other -20	direct saying -9	direct thinking 10	relative other -15	shared judging 13	shared other -13	shared thinking 9
outer|quote-then-speaker|direct saying organisation|	none 20
outer|quote-then-speaker|direct saying person|	apposition other 20	direct other -15	direct thinking 8	none 14	relative other 21	relative saying 16	relative thinking 15	shared saying 16
outer|quote-then-speaker|direct saying place|	none -13	relative other -10
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct other -7	direct saying 6	direct thinking -9	none 31	shared judging 17	shared saying 9	shared thinking 18
outer|quote-then-speaker|direct thinking noun|	apposition saying -12	direct judging -12	direct other -9	direct saying 8	direct thinking -13	none -8	shared saying -10
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking person|	none -15
outer|quote-then-speaker|direct thinking pronoun|	direct other -11	direct saying -18	none -32
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -28
outer|quote-then-speaker|passive saying noun|	none -7
outer|quote-then-speaker|passive saying organisation|	none -21
outer|quote-then-speaker|relative judging noun|	none -18
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -24
outer|quote-then-speaker|relative other noun|	direct judging -17	direct other -12	direct saying -18	none -29	shared other -10
outer|quote-then-speaker|relative other person|	apposition saying 10	direct other -8
outer|quote-then-speaker|relative other pronoun|	none 12
outer|quote-then-speaker|relative saying noun|	direct other -9	direct thinking -6	none -16	shared judging -6
outer|quote-then-speaker|relative saying person|	direct other 13	direct thinking 10	none 13
outer|quote-then-speaker|relative thinking noun|	direct other -10
outer|quote-then-speaker|relative thinking person|	none 9
outer|quote-then-speaker|shared judging noun|	direct saying -12	shared judging -7	shared other -11
outer|quote-then-speaker|shared judging organisation|	none 8
outer|quote-then-speaker|shared judging person|	direct other -12	direct saying 16	none -7	shared saying -8
outer|quote-then-speaker|shared judging place|	none -12
outer|quote-then-speaker|shared judging pronoun|	direct thinking 7	none 7	relative other 13	shared other 11	shared saying 12
outer|quote-then-speaker|shared other noun|	direct other -6	direct saying 8	direct thinking -12	relative other -11	shared saying -10
outer|quote-then-speaker|shared other person|	direct judging -10	none 9
outer|quote-then-speaker|shared other place|	none -14
outer|quote-then-speaker|shared other pronoun|	direct other 20	none -7
outer|quote-then-speaker|shared saying noun|	direct judging 11	direct other -10	direct thinking 9	none -9	relative other -8	shared judging -12	shared saying 7
outer|quote-then-speaker|shared saying organisation|	none -14
outer|quote-then-speaker|shared saying person|	direct saying 7	direct thinking 17	none -8	shared other 12	shared saying 10
outer|quote-then-speaker|shared saying place|	none -16
outer|quote-then-speaker|shared saying pronoun|	direct other -8	direct saying 13	none -11	relative other -10	shared other -6	shared saying 19
outer|quote-then-speaker|shared thinking noun|	direct other 10	direct saying -18	none 10	shared saying -12
outer|quote-then-speaker|shared thinking organisation|	none 9
outer|quote-then-speaker|shared thinking person|	direct other 8	none 9
outer|quote-then-speaker|shared thinking pronoun|	none -12	shared saying -10
outer|quote-then-verb|inverted judging pronoun|	none 10
outer|quote-then-verb|inverted other noun|	none 9
outer|quote-then-verb|inverted other organisation|	none 17
outer|quote-then-verb|inverted other person|	none 42
outer|quote-then-verb|inverted other place|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 9
outer|quote-then-verb|inverted saying organisation|	none -27
outer|quote-then-verb|inverted saying person|	none 25
outer|quote-then-verb|inverted saying place|	none 16
outer|quote-then-verb|inverted saying pronoun|	none 20
outer|sentence-after|according other noun|	none -24
outer|sentence-after|according other person|	none -15
outer|sentence-after|apposed judging noun|	none -13
outer|sentence-after|apposed judging organisation|	none -13
outer|sentence-after|apposed judging person|	none -14
outer|sentence-after|apposed other name|	none -24
outer|sentence-after|apposed saying name|	none -17
outer|sentence-after|apposed saying noun|	none -15
outer|sentence-after|apposed thinking noun|	none -12
outer|sentence-after|apposition other person|	none -19
outer|sentence-after|apposition saying noun|	apposition other -11	none -19
outer|sentence-after|apposition saying person|	none -9
outer|sentence-after|direct judging name|	none -11
outer|sentence-after|direct judging person|	direct judging -12
outer|sentence-after|direct judging pronoun|	direct saying -15	none -21	relative saying -17
outer|sentence-after|direct other name|	direct other -17
outer|sentence-after|direct other noun|	direct judging -18	direct other -23	direct saying -18	direct thinking -10	none -15	shared saying -20
outer|sentence-after|direct other organisation|	none -21
outer|sentence-after|direct other person|	direct saying -16	shared other -14
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	direct judging 6	direct other -13	direct saying -18	none -39	shared saying -9
outer|sentence-after|direct saying name|	direct other -9	none -34
outer|sentence-after|direct saying noun|	direct other -40	direct saying -19
outer|sentence-after|direct saying organisation|	direct other -15	none -17
outer|sentence-after|direct saying person|	direct judging -13	direct other -11	direct saying -12	shared other -14
outer|sentence-after|direct saying pronoun|	apposition other -15	direct judging -21	direct thinking -20	none 13	relative other -17	shared judging -17
outer|sentence-after|direct thinking pronoun|	none -14	shared judging -13	shared thinking -9
outer|sentence-after|inverted judging noun|	none -18
outer|sentence-after|inverted saying name|	none -22
outer|sentence-after|inverted saying noun|	direct other -15	none -11
outer|sentence-after|inverted saying organisation|	none -14
outer|sentence-after|inverted saying person|	none 6
outer|sentence-after|inverted saying pronoun|	none 6
outer|sentence-after|passive other noun|	none -12
outer|sentence-after|relative other noun|	none -20
outer|sentence-after|shared judging noun|	none -7
outer|sentence-after|shared judging pronoun|	none -20
outer|sentence-after|shared other person|	none -10
outer|sentence-after|shared other pronoun|	direct saying -14
outer|sentence-after|shared saying noun|	none -25
outer|sentence-after|shared saying person|	none -16
outer|sentence-after|shared saying pronoun|	none -9
outer|sentence-after|shared thinking noun|	none -15
outer|sentence-before|according other noun|	according other -22	apposed other -18	apposed saying -12	apposition other -22	apposition saying -13	direct other 15	relative other -13
outer|sentence-before|according other organisation|	direct judging -16	direct other -7	none -37
outer|sentence-before|according other person|	according other 14	apposition other -17	direct other -17	none -10
outer|sentence-before|according other place|	according other -10
outer|sentence-before|according other pronoun|	direct other -18
outer|sentence-before|apposed judging name|	none -19
outer|sentence-before|apposed judging noun|	direct other -6	direct thinking -6	none -25
outer|sentence-before|apposed judging organisation|	none -19
outer|sentence-before|apposed judging person|	direct saying -10	relative other -8
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	direct other -15	none -28
outer|sentence-before|apposed other noun|	according other -11	apposition other -13	apposition saying -14	direct judging -15	direct other -25	direct saying -20	direct thinking -9	none -55	relative other -17
outer|sentence-before|apposed other organisation|	direct saying -16
outer|sentence-before|apposed other person|	apposition saying -15	direct other -18	direct saying -15
outer|sentence-before|apposed other place|	according other -10	none -23
outer|sentence-before|apposed saying name|	direct other -18	none -36
outer|sentence-before|apposed saying noun|	according other -19	apposition other -15	apposition saying -14	direct judging -16	direct saying -26	direct thinking -13	none -29	relative other -8
outer|sentence-before|apposed saying organisation|	direct other -16	none -34
outer|sentence-before|apposed saying person|	apposition saying -10	direct judging -14	direct saying -15	inverted saying -13	none 10
outer|sentence-before|apposed saying place|	direct other -13	direct saying -7	none -20
outer|sentence-before|apposed saying pronoun|	none -8
outer|sentence-before|apposed thinking name|	none -11
outer|sentence-before|apposed thinking noun|	direct other -14	direct saying -9	none -27
outer|sentence-before|apposed thinking organisation|	none -8
outer|sentence-before|apposed thinking person|	direct other -14	direct saying -9	none -6
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging name|	none 8
outer|sentence-before|apposition judging noun|	direct judging -9	direct other -10	none -36
outer|sentence-before|apposition judging organisation|	none -17
outer|sentence-before|apposition judging place|	none -11
outer|sentence-before|apposition other name|	direct saying -16
outer|sentence-before|apposition other noun|	according other -13	apposition other -20	direct judging -16	direct other -20	direct saying -27	inverted saying -11	none -26
outer|sentence-before|apposition other organisation|	direct other -12	none -23
outer|sentence-before|apposition other person|	according other 12	apposition saying 7	direct other -20	direct saying -18	inverted saying -14	none 18
outer|sentence-before|apposition other place|	none -17
outer|sentence-before|apposition saying name|	direct other -14	none -27
outer|sentence-before|apposition saying noun|	according other -15	apposition other -14	apposition saying 11	direct judging -13	direct other -33	direct thinking -11	inverted saying -14	none -65	relative other -11
outer|sentence-before|apposition saying organisation|	direct judging -13	none -28
outer|sentence-before|apposition saying person|	according other 14	apposition other 10	apposition saying -15	direct judging 11	direct other 11	none 9
outer|sentence-before|apposition saying place|	none -14
outer|sentence-before|apposition thinking noun|	direct other -11	none -15
outer|sentence-before|apposition thinking organisation|	apposition saying -6	none -12
outer|sentence-before|apposition thinking person|	none 7
outer|sentence-before|direct judging name|	none -19
outer|sentence-before|direct judging noun|	according other -10	apposition other -13	apposition saying -15	direct judging -13	direct other -20	direct saying -20	direct thinking -18
outer|sentence-before|direct judging organisation|	direct other -14
outer|sentence-before|direct judging person|	apposition judging -19	apposition saying 10	direct judging -18	direct other -16	direct saying -20	direct thinking -18	inverted judging -12	inverted saying -15	none -6
outer|sentence-before|direct judging place|	none -21
outer|sentence-before|direct judging pronoun|	direct judging -17	direct other -20	direct thinking -14	none -18
outer|sentence-before|direct other name|	apposition saying -12	direct judging -13	direct other -33	direct saying -30	direct thinking -11	inverted saying -28	none -6	relative other -19
outer|sentence-before|direct other noun|	according other -10	apposed other -20	apposed saying -18	apposition judging -19	apposition other -18	apposition saying -26	direct judging -9	direct saying -38	direct thinking -25	inverted saying -25	relative judging -11	relative other -29	relative saying -12
outer|sentence-before|direct other organisation|	according other -22	direct judging -17	direct other -6	direct saying -24	none 6
outer|sentence-before|direct other person|	apposition judging -14	apposition saying -18	direct judging -20	direct other -14	direct saying -33	direct thinking -13	inverted judging -9	none -16	relative other -19
outer|sentence-before|direct other place|	according other -10	direct other -11	direct saying -21	none -32
outer|sentence-before|direct other pronoun|	according other -21	apposition other -20	apposition saying -18	direct judging -28	direct other -12	direct saying -35	direct thinking -22	inverted saying -12	none -43	relative judging -12	relative other -21
outer|sentence-before|direct saying name|	according other -12	direct judging -16	direct other 22	direct saying -16	direct thinking -15	inverted saying -12	none -16
outer|sentence-before|direct saying noun|	according other -13	apposed other -13	apposed saying -15	apposition other 8	apposition saying -21	direct saying -16	direct thinking -22	none -7	relative other -18
outer|sentence-before|direct saying organisation|	apposition other -15	direct other 8	direct saying -23	none -13
outer|sentence-before|direct saying person|	according other -24	apposition saying -17	direct judging -10	direct other -13	direct saying -7	direct thinking -12	inverted saying -15	none 10	relative other 8	relative saying -12
outer|sentence-before|direct saying place|	none -21
outer|sentence-before|direct saying pronoun|	apposition other -15	apposition saying -6	apposition thinking -6	direct judging -19	inverted saying 12	none 11	relative other -12
outer|sentence-before|direct thinking name|	none -8
outer|sentence-before|direct thinking noun|	apposition saying -9	direct judging -6	direct thinking -14	none -28
outer|sentence-before|direct thinking organisation|	direct other -12	none -22
outer|sentence-before|direct thinking person|	direct other -14	none -14
outer|sentence-before|direct thinking place|	none -13
outer|sentence-before|direct thinking pronoun|	apposition saying -14	direct other -17	direct saying -14	direct thinking -10	none -26
outer|sentence-before|inverted judging name|	none -19
outer|sentence-before|inverted judging noun|	direct other -17	inverted saying -10	none -48
outer|sentence-before|inverted judging person|	direct saying 6	none 15
outer|sentence-before|inverted judging place|	none -14
outer|sentence-before|inverted other noun|	none -14
outer|sentence-before|inverted other person|	none -17
outer|sentence-before|inverted other pronoun|	none 13
outer|sentence-before|inverted saying name|	direct other -13	none -6
outer|sentence-before|inverted saying noun|	according other -22	apposition saying -11	direct judging -11	direct other -23	direct saying -14	direct thinking -10	inverted saying 9	none -31	relative other -14
outer|sentence-before|inverted saying organisation|	direct other -13	direct saying -14	none -22
outer|sentence-before|inverted saying person|	according other -15	direct judging 13	direct other 14	direct saying 19	direct thinking 6	none -21	relative judging 17	relative other 10	relative saying 13
outer|sentence-before|inverted saying pronoun|	direct judging -14	direct other -25	direct saying -13	none 36
outer|sentence-before|passive judging noun|	none -10
outer|sentence-before|passive other name|	none -8
outer|sentence-before|passive other noun|	apposition other -9	none -15
outer|sentence-before|passive other organisation|	none -18
outer|sentence-before|passive other person|	direct saying -15	none -21
outer|sentence-before|passive other place|	none -8
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying noun|	direct saying -8	none -26
outer|sentence-before|passive saying person|	none -10
outer|sentence-before|relative judging noun|	direct judging -11	none -17
outer|sentence-before|relative judging organisation|	none -8
outer|sentence-before|relative judging person|	apposition saying -13
outer|sentence-before|relative other name|	direct other -8	none -25
outer|sentence-before|relative other noun|	according other -14	apposition judging -13	apposition saying 12	direct judging -17	direct saying -23	direct thinking -13	none -46	relative other -14
outer|sentence-before|relative other organisation|	apposition judging -13
outer|sentence-before|relative other person|	apposition judging -16	apposition saying 13	direct other -20	none -7
outer|sentence-before|relative saying noun|	none -29
outer|sentence-before|relative saying organisation|	none -18
outer|sentence-before|relative saying person|	apposition saying -14	direct thinking -19
outer|sentence-before|relative thinking noun|	none -9
outer|speaker-then-quote|apposed judging name|	none -31
outer|speaker-then-quote|apposed judging noun|	apposed saying -15	direct judging 7	direct other -9	direct saying -22	none -33	relative other -15	shared other -9	shared saying -13
outer|speaker-then-quote|apposed judging organisation|	none 13	relative other 13
outer|speaker-then-quote|apposed judging person|	direct other 13	none 31	shared saying 11
outer|speaker-then-quote|apposed other name|	direct other -16	none -17	shared saying -17
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -12	direct judging -19	direct other -17	direct saying -22	direct thinking -19	none -16	relative other -11	shared saying -13
outer|speaker-then-quote|apposed other organisation|	apposed saying 11	direct saying -15
outer|speaker-then-quote|apposed other person|	apposed saying -12	direct other 16	direct saying -20	none 23	relative other -10
outer|speaker-then-quote|apposed other place|	none -13
outer|speaker-then-quote|apposed saying name|	apposed saying -13	direct judging 7	direct other -10	direct saying -20	none -15
outer|speaker-then-quote|apposed saying noun|	apposed judging -26	apposed other -10	apposed thinking -14	apposition saying 12	direct judging -18	direct other -31	direct thinking -24	none -21	passive saying -13	relative other -7	shared judging -20	shared other -12
outer|speaker-then-quote|apposed saying organisation|	apposition other 13	direct saying -12	none 12
outer|speaker-then-quote|apposed saying person|	apposed judging 15	apposed other 20	apposition saying 23	direct judging -6	direct other 17	direct saying 13	none 21	relative other 15	relative saying 7	shared other 10	shared saying 12
outer|speaker-then-quote|apposed saying place|	apposed judging -10	apposed other -14	direct other -13	none -19
outer|speaker-then-quote|apposed saying pronoun|	none 9
outer|speaker-then-quote|apposed thinking name|	none -17
outer|speaker-then-quote|apposed thinking noun|	direct other -16	direct saying -22
outer|speaker-then-quote|apposed thinking person|	direct saying -17	none 22
outer|speaker-then-quote|apposition judging name|	none -14
outer|speaker-then-quote|apposition judging noun|	apposition saying -15	direct judging -23	direct other -21	direct saying -22	direct thinking -11	none -38	relative other -23	shared judging -16
outer|speaker-then-quote|apposition judging person|	direct other -13	none 21
outer|speaker-then-quote|apposition judging place|	none -10
outer|speaker-then-quote|apposition other name|	none -18
outer|speaker-then-quote|apposition other noun|	apposed saying -18	apposition saying 7	direct judging -10	direct other -22	direct saying -18	none -34	relative other -14	shared saying -13
outer|speaker-then-quote|apposition other organisation|	none -8
outer|speaker-then-quote|apposition other person|	direct saying -10	none 28
outer|speaker-then-quote|apposition other pronoun|	none -10
outer|speaker-then-quote|apposition saying name|	none -14
outer|speaker-then-quote|apposition saying noun|	apposed judging -8	apposed other -14	apposed saying -11	apposition other -16	apposition saying -23	direct judging -21	direct other -35	direct saying -13	direct thinking -11	none -66	passive other -15	passive saying -15	relative judging -17	relative other -21	relative saying -19	shared judging -14	shared other -12	shared saying -21	shared thinking -10
outer|speaker-then-quote|apposition saying organisation|	direct saying -6
outer|speaker-then-quote|apposition saying person|	apposed judging -12	direct saying 7	direct thinking -13	none 55	shared judging -12
outer|speaker-then-quote|apposition saying place|	none -13
outer|speaker-then-quote|apposition saying pronoun|	none -15
outer|speaker-then-quote|apposition thinking noun|	none -7
outer|speaker-then-quote|apposition thinking person|	none 18
outer|speaker-then-quote|direct judging name|	none -7
outer|speaker-then-quote|direct judging noun|	apposed judging -11	apposed other -6	apposed saying -9	apposition saying -23	direct thinking -21	none 7	relative other 7	shared other -25	shared thinking -16
outer|speaker-then-quote|direct judging person|	direct judging 9	direct other 17	none 19
outer|speaker-then-quote|direct judging place|	none 10
outer|speaker-then-quote|direct judging pronoun|	apposed saying -6	direct judging 8	direct other 7	direct saying -10	direct thinking 7	none -13	shared saying -30
outer|speaker-then-quote|direct other name|	apposed saying -17	direct other -20	direct saying -28	none -15	shared saying -11
outer|speaker-then-quote|direct other noun|	apposed other -14	apposed saying -21	apposed thinking -13	apposition saying -30	direct saying -7	none 10	passive other 9	passive saying -12	relative judging -25	relative other -20	relative saying -23	shared judging -20	shared other -20	shared saying -28	shared thinking -17
outer|speaker-then-quote|direct other organisation|	apposed saying -22	direct thinking -10	none -14	relative saying -11	shared saying -18
outer|speaker-then-quote|direct other person|	apposed saying -26	apposition saying -18	direct other -6	direct saying -11	direct thinking 10	relative saying -14
outer|speaker-then-quote|direct other place|	apposed saying -15	direct saying -15	none -17	shared saying -12
outer|speaker-then-quote|direct other pronoun|	apposed judging 6	apposed other -16	apposed saying -16	apposition saying -27	direct judging 8	direct other 8	direct saying -23	none -20	passive saying -15	shared judging 10	shared saying -44
outer|speaker-then-quote|direct saying name|	direct other 14	direct saying -16	direct thinking -12
outer|speaker-then-quote|direct saying noun|	apposed judging 12	apposed other 8	apposed thinking -14	direct judging 11	direct saying 15	direct thinking 21	none 9	passive other -15	passive saying 14	relative judging -20	relative other -14	relative saying -14	shared other -7	shared saying -6
outer|speaker-then-quote|direct saying organisation|	direct judging 18	direct other 22	direct saying 17	none 6
outer|speaker-then-quote|direct saying person|	direct judging 27	direct other 7	direct saying 7	direct thinking -8	passive other 14	relative judging 11	relative other 10	shared other 6
outer|speaker-then-quote|direct saying place|	direct saying -14	none -13
outer|speaker-then-quote|direct saying pronoun|	apposed judging 22	apposed saying -16	direct judging 12	direct other 24	direct saying -8	direct thinking 19	relative other 19	shared judging 20	shared other 8	shared saying -19
outer|speaker-then-quote|direct thinking name|	none 11
outer|speaker-then-quote|direct thinking noun|	apposed saying -28	apposition judging -14	direct other -12	none 17	shared judging -14	shared saying -27
outer|speaker-then-quote|direct thinking person|	direct other 12	none -6
outer|speaker-then-quote|direct thinking place|	direct saying -12	none 9
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -9	apposition saying -21	direct other -8	direct saying -33	shared saying -27
outer|speaker-then-quote|passive judging noun|	none 6
outer|speaker-then-quote|passive judging organisation|	none -17
outer|speaker-then-quote|passive other noun|	direct other -13	direct saying -20	none -13
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none -26
outer|speaker-then-quote|passive saying organisation|	none -15
outer|speaker-then-quote|passive saying person|	none 15
outer|speaker-then-quote|relative judging noun|	apposed saying -20	direct saying -8
outer|speaker-then-quote|relative other noun|	apposed judging -15	apposed saying -22	direct judging -24	direct thinking -15	none 8	shared saying 15
outer|speaker-then-quote|relative other organisation|	none 15
outer|speaker-then-quote|relative other person|	direct other -17	direct thinking 18	none -8
outer|speaker-then-quote|relative saying noun|	apposed saying -15	direct thinking -9	none 12	shared saying 10
outer|speaker-then-quote|relative saying organisation|	none 17
outer|speaker-then-quote|relative saying person|	direct other -18	direct saying -12	none 9
outer|speaker-then-quote|relative thinking noun|	none 12
outer|speaker-then-quote|shared judging name|	direct other -10	relative other 7
outer|speaker-then-quote|shared judging noun|	apposed judging -9	apposed other -9	apposed saying -12	direct saying -14	direct thinking -9	none -14	passive other 6	shared judging -6	shared other -10
outer|speaker-then-quote|shared judging organisation|	direct other 16	direct saying 11	relative other 7
outer|speaker-then-quote|shared judging person|	apposed judging 7	apposed saying -7	direct judging 28	direct other 7	direct saying -13	direct thinking 8	none 12	passive other -6	relative other -14	shared other -6	shared saying 17
outer|speaker-then-quote|shared judging place|	direct other -6
outer|speaker-then-quote|shared judging pronoun|	direct judging -10	direct saying 10	direct thinking -15
outer|speaker-then-quote|shared other name|	apposed saying -13	direct other -11
outer|speaker-then-quote|shared other noun|	apposed judging -14	apposed other -20	apposed saying -14	apposition saying -8	direct judging -7	direct saying -14	none 6	relative other -13	shared judging 12	shared saying -15
outer|speaker-then-quote|shared other organisation|	direct saying -10	none -12
outer|speaker-then-quote|shared other person|	apposed judging 12	apposed other -16	direct judging -9	passive other 8	relative other -7	shared judging -6	shared other -13	shared thinking -11
outer|speaker-then-quote|shared other pronoun|	apposed saying -15	direct judging 9	direct saying 7	direct thinking 10	none -11	shared saying 14
outer|speaker-then-quote|shared saying name|	apposed saying -15	direct other 15	direct saying -15	shared judging 13	shared saying -12
outer|speaker-then-quote|shared saying noun|	apposed judging -25	apposed other -6	apposed saying -15	apposed thinking -29	apposition saying 10	direct judging -12	direct other 9	direct saying 6	none -35	passive other 15	relative other -9	relative saying 17	shared other -16	shared saying -20
outer|speaker-then-quote|shared saying organisation|	apposition other 10	direct judging 6	direct other 15	passive other -18
outer|speaker-then-quote|shared saying person|	apposed judging 6	apposed other 15	apposition judging 12	apposition saying 17	direct other -15	direct thinking -8	none 13	shared judging 10	shared other 21	shared saying 26	shared thinking 21
outer|speaker-then-quote|shared saying place|	apposed other -16
outer|speaker-then-quote|shared saying pronoun|	apposed saying -13	direct judging 18	direct other 27	direct saying -14	direct thinking -12	none -9	relative other -9	shared saying -21
outer|speaker-then-quote|shared thinking name|	direct saying 9
outer|speaker-then-quote|shared thinking noun|	apposed saying -11	direct judging 8	direct other -13	direct saying -11	none 7	shared saying 10
outer|speaker-then-quote|shared thinking person|	apposed saying 15	direct other 13	none -12
outer|speaker-then-quote|shared thinking pronoun|	direct thinking 7
outer|verb-then-speaker|inverted judging name|	none -36
outer|verb-then-speaker|inverted judging noun|	inverted saying -14	none -17
outer|verb-then-speaker|inverted judging organisation|	none -21
outer|verb-then-speaker|inverted judging person|	none -39
outer|verb-then-speaker|inverted judging place|	none -18
outer|verb-then-speaker|inverted judging pronoun|	none 12
outer|verb-then-speaker|inverted saying name|	none 17
outer|verb-then-speaker|inverted saying noun|	inverted judging -15	inverted saying -27	none -10
outer|verb-then-speaker|inverted saying organisation|	none -23
outer|verb-then-speaker|inverted saying person|	none 25
outer|verb-then-speaker|inverted saying place|	none -18
outer|verb-then-speaker|inverted saying pronoun|	none 17
phrase|according-to|name|	false 25
phrase|according-to|noun|	true 11
phrase|according-to|pronoun|	false 22
phrase|actor-nearby|name|	false -10	true -14
phrase|colon|name|	false 21	true 14
phrase|colon|noun|	false -29	true -10
phrase|colon|pronoun|	false 15
phrase|interview|name|	false -11
phrase|named-before|name|	false -12
phrase|named-before|pronoun|	false -26
phrase|named-nearby|name|	false 6
phrase|named-nearby|pronoun|	false -18
phrase|name|	false 6	true 10
phrase|noun|	false -19	true 8
phrase|paragraph-before|name|	true -15
phrase|paragraph-before|noun|	false -30	true -46
phrase|paragraph-before|pronoun|	false -28
phrase|possessor|name|	false -30
phrase|possessor|noun|	true -14
phrase|possessor|pronoun|	false 7
phrase|pronoun|	false 9
phrase|quote-then-speaker|name|	false 6	true 10
phrase|quote-then-speaker|noun|	false -20
phrase|quote-then-speaker|pronoun|	false 19
phrase|quote-then-verb|name|	true 11
phrase|quote-then-verb|noun|	true 9
phrase|quote-then-verb|pronoun|	false 19
phrase|sentence-after|name|	false -12	true -14
phrase|sentence-after|noun|	false -7
phrase|sentence-after|pronoun|	false 11
phrase|sentence-before|noun|	false -16
phrase|sentence-before|pronoun|	false 8
phrase|signature|name|	false 8
phrase|speaker-then-quote|name|	false 17
phrase|speaker-then-quote|noun|	false -11	true 8
phrase|topic-after|name|	false -29	true -10
phrase|topic-after|noun|	true -11
phrase|topic|name|	false -8	true 15
phrase|topic|noun|	true -23
phrase|topic|pronoun|	false -33
phrase|verb-then-speaker|name|	false 9
phrase|verb-then-speaker|noun|	false -20
phrase|verb-then-speaker|pronoun|	false 23
pronoun|according-to|	ela 18	ele 18	elle 16	er 14	het -8	lui 15
pronoun|colon|	he 10	it -19
pronoun|named-before|	ela -6	ele 9	ella 8	elle -22	elles -13	er -10	es -22	het -34	hij -6	i -15	ils -16	it -38	lei 7	lui 8	man -15	nous -12	on -31	she -29	sie -16	they -26	we -9	you -13	zij -7
pronoun|named-nearby|	celui-ci 15	ela 15	ele 6	elle -8	er 13	es -45	het -49	hij 18	i -24	it -53	lui 7	man -49	nous -18	on -39	she 17	sie 15	they -7	we -23	you -20	ze -8	zij 22	él 7
pronoun|paragraph-before|	ella 10	elle -9	er -8	het -9	hij -18	i -10	il -25	it -23	lui -15	on -10	she -35	sie -16	they -22	you -7	ze -15	zij -10
pronoun|possessor|	haar -7	he -16	his 6	ihr -10	it -20	its -20	leur -16	my -18	our -16	she -7	their -7
pronoun|quote-then-speaker|	elle 47	er -12	he 13	hij -7	i -12	il 28	it -15	on -18	she 21	they -10
pronoun|quote-then-verb|	celle-ci 20	ela 31	ele 37	elle 22	er 28	es -23	he -17	het -20	hij 10	il 28	it -14	lei 21	she -12	sie 30	ze 12	zij 19	él 25
pronoun|sentence-after|	er 7	i -25	man -12	sie -22	they -25
pronoun|sentence-before|	ela 18	elle 9	er 16	es -30	he -12	het -24	hij 18	i -32	ils -14	it -35	lui -12	man -23	on -32	sie -6	they -25	we -9	you -15	ze 7	él -16
pronoun|speaker-then-quote|	celui-ci 12	ela 12	ella 23	elle -19	er -8	es -11	he 40	i -7	il -21	it -37	man -35	on -30	sie -9	you -15	ze 14	zij 19	él 12
pronoun|topic|	celle-ci -7	celui-ci 10	ela -8	ele 12	ella 25	elle -18	elles -11	er -34	es -25	het -35	hij -24	il -23	ils -21	lei 15	lui 17	man -48	nous -13	on -46	sie -7	ze -27	él -15
pronoun|verb-then-speaker|	elle 16	er 22	es -31	he -10	het -37	hij 25	il 26	it -45	lei 11	she -32	sie 7	ze 16
says|according-to|	never 18	too 7
says|actor-nearby|	too -25
says|colon|	never 17	often 14	too 29
says|interview|	never -11
says|named-before|	often -12	too -23
says|named-nearby|	often -15	too 7
says|	never 7
says|paragraph-before|	never -9	often 16	too -15
says|possessor|	never -15	often -23	too -12
says|quote-then-speaker|	never 19	too -7
says|quote-then-verb|	often 23	too 16
says|sentence-after|	never -21	often 10	too -9
says|sentence-before|	never 6	often -33
says|signature|	never 10
says|speaker-then-quote|	often 23	too 15
says|topic-after|	never -27	too -19
says|topic|	often 11	too -20
says|verb-then-speaker|	never 11	too 8
size|according-to|10+|	according 17
size|according-to|2|	according 8
size|according-to|3|	according 9
size|according-to|4-5|	according 17
size|actor-nearby|1|	naked -12
size|actor-nearby|2|	naked -28
size|actor-nearby|3|	naked -19
size|actor-nearby|4-5|	naked -7
size|actor-nearby|6-9|	naked -8
size|colon|10+|	judging 7	naked 14	other -11
size|colon|2|	naked -10
size|colon|3|	naked -9
size|colon|4-5|	naked -21
size|colon|6-9|	saying 6
size|interview|10+|	naked 8
size|interview|3|	naked -9
size|interview|6-9|	naked -17
size|named-before|10+|	naked -18
size|named-before|2|	naked -11
size|named-before|4-5|	naked -15
size|named-before|6-9|	naked -21
size|named-nearby|4-5|	naked -18
size|named-nearby|6-9|	naked 6
size|paragraph-before|10+|	according -17	judging -6	other -37	thinking -26
size|paragraph-before|1|	judging -9	other -12	saying -23
size|paragraph-before|2|	judging -13	other -20	saying -19	thinking -7
size|paragraph-before|3|	judging -14	other -15	saying -35	thinking -12
size|paragraph-before|4-5|	according -13	judging -10	saying -24	thinking -19
size|paragraph-before|6-9|	judging -22	other -26	saying -42	thinking -23
size|possessor|10+|	naked -11
size|possessor|2|	naked -7
size|possessor|3|	naked -21
size|quote-then-speaker|10+|	judging -10	saying 8
size|quote-then-speaker|1|	judging -14	other -43	saying -11	thinking -26
size|quote-then-speaker|2|	judging -15	other -17	saying 8	thinking -9
size|quote-then-speaker|3|	other -6	saying -11	thinking -7
size|quote-then-speaker|4-5|	judging -15	saying 27
size|quote-then-speaker|6-9|	other -13	saying 6	thinking -19
size|quote-then-verb|10+|	judging 14	saying 7
size|quote-then-verb|1|	judging 6	saying -10
size|quote-then-verb|2|	judging 6
size|quote-then-verb|3|	saying 21
size|quote-then-verb|4-5|	other 20	saying -7
size|quote-then-verb|6-9|	judging -7	other 10	saying 17
size|sentence-after|10+|	according 7	saying 9	thinking -26
size|sentence-after|1|	judging -10	saying -6	thinking -21
size|sentence-after|2|	judging -33	other -39	thinking -21
size|sentence-after|3|	judging -29	other -17	saying -11
size|sentence-after|4-5|	other -9	saying -20	thinking 8
size|sentence-after|6-9|	according -6	judging -7	other -11	thinking -22
size|sentence-before|10+|	according 23	judging -25	other -20	saying 12	thinking -31
size|sentence-before|1|	according -7	judging -9	other -26	saying -29	thinking -31
size|sentence-before|2|	according -12	other -6	saying -26	thinking -41
size|sentence-before|3|	according -21	judging -13	other -9	saying -16
size|sentence-before|4-5|	according -18	judging -23	other -8	thinking -22
size|sentence-before|6-9|	according -10	judging -9	thinking -32
size|signature|10+|	naked 15
size|signature|4-5|	naked -6
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 13	saying 21
size|speaker-then-quote|1|	judging 9	thinking 8
size|speaker-then-quote|2|	judging -12	other -22	saying 13	thinking 7
size|speaker-then-quote|3|	other -15	saying 22	thinking -13
size|speaker-then-quote|4-5|	judging 15	other 6	saying -6	thinking -17
size|speaker-then-quote|6-9|	other -13	thinking -11
size|topic-after|10+|	naked -12
size|topic-after|4-5|	naked -13
size|topic-after|6-9|	naked -12
size|topic|10+|	naked -9
size|topic|1|	naked -11
size|topic|4-5|	naked -13
size|transcript|10+|	naked -11
size|transcript|6-9|	naked 16
size|verb-then-speaker|10+|	judging -42	saying -21
size|verb-then-speaker|1|	judging -8
size|verb-then-speaker|2|	judging -35	saying -22
size|verb-then-speaker|3|	judging -31
size|verb-then-speaker|4-5|	judging -17	saying 6
size|verb-then-speaker|6-9|	saying 21
starts|according-to|false|	according 24
starts|actor-nearby|false|	naked -17
starts|actor-nearby|true|	naked 12
starts|colon|false|	apposition -13	direct 9	naked -19
starts|colon|true|	direct 7	naked 21	shared 9
starts|interview|false|	naked -25
starts|interview|true|	naked 21
starts|named-before|false|	naked -25
starts|named-nearby|false|	naked -9
starts|named-nearby|true|	naked 16
starts|paragraph-before|false|	according -14	apposition -13	direct -17	inverted -31	passive -15	relative -21	shared -21
starts|paragraph-before|true|	apposed -19	apposition -9	direct -7	relative -9	shared -6
starts|quote-then-speaker|false|	direct 10	passive 10	relative -26	shared -13
starts|quote-then-speaker|true|	apposed -10	shared 14
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -16	apposition -27	direct -21	inverted 13	passive -17	relative -20	shared -12
starts|sentence-after|true|	apposition -13	direct 9	shared -13
starts|sentence-before|false|	according 8	apposed -42	direct -10	inverted -7	passive -49	relative -8
starts|sentence-before|true|	apposition -14	relative 10
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -10	apposition -31	direct 25	relative -7	shared -33
starts|speaker-then-quote|true|	apposed 8	apposition -29	direct 12	relative 22	shared 8
starts|topic-after|false|	naked -20
starts|topic-after|true|	naked -13
starts|topic|false|	naked -24
subject|according-to|	elided -21	own -23
subject|according-to|elided|	0 -21
subject|according-to|elided|1|	name -9	noun -14	pronoun -11
subject|according-to|none|	0 -7	1 8
subject|according-to|none|13-25|	name 23
subject|according-to|none|1|	name 12	noun 7	pronoun 21
subject|according-to|none|2|	name 30	noun -14
subject|according-to|none|3|	pronoun 21
subject|according-to|none|4-6|	name 18	noun -25	pronoun 20
subject|according-to|none|7-12|	noun -18	pronoun 22
subject|according-to|own|	0 -21	1 -8
subject|according-to|own|0|	noun -17
subject|according-to|own|13-25|	name -15
subject|according-to|own|1|	name 11	noun -20
subject|according-to|own|4-6|	name -10
subject|according-to|own|7-12|	name -23	noun -24
subject|actor-nearby|	elided -9	none -12
subject|actor-nearby|elided|	0 17	2 -43
subject|actor-nearby|elided|13-25|	name -12
subject|actor-nearby|elided|1|	name -27
subject|actor-nearby|elided|26+|	name -18
subject|actor-nearby|elided|2|	name 19
subject|actor-nearby|elided|3|	name -24
subject|actor-nearby|elided|7-12|	name 8
subject|actor-nearby|none|0|	name -10
subject|actor-nearby|none|1|	name -7
subject|actor-nearby|none|	2 -29
subject|actor-nearby|none|26+|	name -30
subject|actor-nearby|own|	0 18	1 -23	2 -26
subject|actor-nearby|own|0|	name -22
subject|actor-nearby|own|13-25|	name -18
subject|actor-nearby|own|1|	name 33
subject|actor-nearby|own|26+|	name -41
subject|actor-nearby|own|2|	name 16
subject|actor-nearby|own|7-12|	name -7
subject|colon|none|	1 -13
subject|colon|none|1|	name 23	noun -23
subject|colon|none|26+|	name -11	noun -13
subject|colon|none|3|	name -8
subject|colon|none|7-12|	name 11
subject|colon|	own -25
subject|colon|own|	0 -24
subject|colon|own|1|	noun -44	pronoun -7
subject|interview|	none -10
subject|interview|none|	0 -10
subject|interview|none|26+|	name -10
subject|named-before|	elided 44	own -19
subject|named-before|elided|	0 50	1 -12
subject|named-before|elided|13-25|	name 12	pronoun 6
subject|named-before|elided|1|	name -6
subject|named-before|elided|26+|	pronoun -8
subject|named-before|elided|3|	name -10
subject|named-before|elided|4-6|	name 47	pronoun -21
subject|named-before|elided|7-12|	name 48	pronoun 10
subject|named-before|none|13-25|	name 27
subject|named-before|none|1|	name -7	pronoun 10
subject|named-before|none|26+|	pronoun -23
subject|named-before|none|2|	name -18	pronoun -6
subject|named-before|none|3|	pronoun -11
subject|named-before|none|7-12|	name 14
subject|named-before|own|	0 -18	1 -18
subject|named-before|own|13-25|	name -29	pronoun -40
subject|named-before|own|1|	name 9	pronoun -17
subject|named-before|own|26+|	name -12	pronoun -44
subject|named-before|own|3|	name -11	pronoun -24
subject|named-before|own|4-6|	name -16	pronoun -52
subject|named-before|own|7-12|	name -36	pronoun -47
subject|named-nearby|elided|0|	name -14
subject|named-nearby|elided|	1 -17	2 -9
subject|named-nearby|elided|13-25|	name -13
subject|named-nearby|elided|2|	name 19	pronoun -18
subject|named-nearby|elided|3|	name -12	pronoun 13
subject|named-nearby|elided|4-6|	name 14
subject|named-nearby|elided|7-12|	name 7
subject|named-nearby|	none 11	own 26
subject|named-nearby|none|	0 7	1 6
subject|named-nearby|none|0|	name -13	pronoun -19
subject|named-nearby|none|13-25|	name 9	pronoun -9
subject|named-nearby|none|26+|	name -12
subject|named-nearby|none|2|	name -8
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 25
subject|named-nearby|none|7-12|	pronoun -24
subject|named-nearby|own|	0 35	1 -20	2 -7
subject|named-nearby|own|0|	name -32	pronoun -19
subject|named-nearby|own|13-25|	name -11	pronoun -26
subject|named-nearby|own|1|	pronoun -18
subject|named-nearby|own|26+|	name -29
subject|named-nearby|own|2|	name 40	pronoun 8
subject|named-nearby|own|3|	name 17	pronoun -12
subject|named-nearby|own|4-6|	name 21	pronoun -29
subject|named-nearby|own|7-12|	name 7	pronoun -6
subject|paragraph-before|	elided -21	none -25
subject|paragraph-before|elided|	0 -13	1 -10	2 -13
subject|paragraph-before|elided|26+|	name -11	noun -23
subject|paragraph-before|none|	0 -24	2 -13
subject|paragraph-before|none|26+|	noun -25	pronoun -20
subject|paragraph-before|own|	2 -23
subject|paragraph-before|own|26+|	name 8	noun -29	pronoun -35
subject|possessor|	none -13	own -26
subject|possessor|none|	0 -13
subject|possessor|none|1|	noun -18
subject|possessor|none|7-12|	pronoun -8
subject|possessor|own|	0 -25
subject|possessor|own|1|	noun -16
subject|possessor|own|2|	pronoun -14
subject|possessor|own|7-12|	noun -13	pronoun -22
subject|quote-then-speaker|	elided -13	none -15	own -18
subject|quote-then-speaker|elided|	0 -22	1 9	2 -16
subject|quote-then-speaker|none|-12|	name 15
subject|quote-then-speaker|none|-5|	name 17
subject|quote-then-speaker|none|	0 -20	2 9
subject|quote-then-speaker|none|0|	noun -15
subject|quote-then-speaker|none|1|	name -16	noun -18
subject|quote-then-speaker|none|4-6|	noun -17
subject|quote-then-speaker|none|7-12|	noun -16
subject|quote-then-speaker|own|-10|	name -6	noun -21
subject|quote-then-speaker|own|-11|	noun 9
subject|quote-then-speaker|own|-12|	name 8	noun -18
subject|quote-then-speaker|own|-13|	name -12	noun -10
subject|quote-then-speaker|own|-14|	name -8
subject|quote-then-speaker|own|-15|	name -11	noun -6
subject|quote-then-speaker|own|-16|	noun -7
subject|quote-then-speaker|own|-3|	noun -19
subject|quote-then-speaker|own|-4|	name -6	noun -24
subject|quote-then-speaker|own|-5|	noun -21
subject|quote-then-speaker|own|-6|	name 8	noun -15
subject|quote-then-speaker|own|-7|	name 13	noun -8
subject|quote-then-speaker|own|-8|	noun -11
subject|quote-then-speaker|own|-9|	noun 8
subject|quote-then-speaker|own|	0 -10	1 -18	2 -16
subject|quote-then-speaker|own|0|	noun -17
subject|quote-then-speaker|own|13-25|	noun -21
subject|quote-then-speaker|own|1|	noun -19
subject|quote-then-speaker|own|2|	name 15	noun -13	pronoun 26
subject|quote-then-speaker|own|3|	name 14
subject|quote-then-speaker|own|4-6|	name -15	noun -26	pronoun -13
subject|quote-then-speaker|own|7-12|	name -17	pronoun -14
subject|quote-then-verb|	elided -6	none 19	own 6
subject|quote-then-verb|elided|	0 -6
subject|quote-then-verb|none|	0 21	1 -8
subject|quote-then-verb|none|1|	name 23	noun 10
subject|quote-then-verb|own|	0 14	1 -36
subject|quote-then-verb|own|1|	pronoun 25
subject|quote-then-verb|own|2|	name 19
subject|quote-then-verb|own|4-6|	noun -9
subject|quote-then-verb|own|7-12|	name -17	noun -6
subject|sentence-after|	elided -22	none -12
subject|sentence-after|elided|	0 -20	1 -18
subject|sentence-after|none|	0 -14
subject|sentence-after|none|0|	name -40	noun -13	pronoun 9
subject|sentence-after|none|13-25|	noun -13
subject|sentence-after|none|1|	pronoun 12
subject|sentence-after|none|2|	noun -23
subject|sentence-after|none|3|	noun -6
subject|sentence-after|none|4-6|	name -28	noun 7	pronoun -15
subject|sentence-after|none|7-12|	name -19	noun -30	pronoun -14
subject|sentence-after|own|0|	name -10
subject|sentence-after|own|	1 -32	2 -18
subject|sentence-after|own|1|	name -19	noun -14
subject|sentence-after|own|2|	noun -12
subject|sentence-after|own|3|	name -19
subject|sentence-after|own|4-6|	name -18	noun -11
subject|sentence-after|own|7-12|	name -9	noun -9
subject|sentence-before|	elided 7	none -7	own -8
subject|sentence-before|elided|	0 17	1 -7	2 -49
subject|sentence-before|elided|13-25|	pronoun -22
subject|sentence-before|elided|1|	name -15	noun -49
subject|sentence-before|elided|26+|	name -16	noun -20
subject|sentence-before|elided|2|	name 14	noun -6
subject|sentence-before|elided|3|	name 18	noun -34
subject|sentence-before|elided|4-6|	name 21	noun -13
subject|sentence-before|elided|7-12|	name 33	pronoun 16
subject|sentence-before|none|	1 -21
subject|sentence-before|none|13-25|	name -15	pronoun -20
subject|sentence-before|none|1|	name 8	noun -32	pronoun 45
subject|sentence-before|none|26+|	name -25	noun -28	pronoun -15
subject|sentence-before|none|2|	noun -9
subject|sentence-before|none|3|	name -9	noun -42
subject|sentence-before|none|4-6|	pronoun 10
subject|sentence-before|none|7-12|	name -9	noun -20	pronoun 8
subject|sentence-before|own|	1 -10	2 -65
subject|sentence-before|own|13-25|	name -60	noun -16
subject|sentence-before|own|1|	noun 10
subject|sentence-before|own|26+|	pronoun -23
subject|sentence-before|own|2|	name -17	noun -60
subject|sentence-before|own|3|	name -47	noun -32	pronoun -33
subject|sentence-before|own|4-6|	name -24	noun -16	pronoun -43
subject|sentence-before|own|7-12|	name -18	noun -6	pronoun -21
subject|speaker-then-quote|elided|	0 9	1 -13	2 -12
subject|speaker-then-quote|elided|0|	noun -6	pronoun -13
subject|speaker-then-quote|elided|1|	name 22	noun -14
subject|speaker-then-quote|elided|2|	name 12
subject|speaker-then-quote|elided|3|	name 25	noun -20
subject|speaker-then-quote|elided|4-6|	name 6	noun -22
subject|speaker-then-quote|elided|7-12|	noun -14
subject|speaker-then-quote|none|	0 7	1 -10	2 -15
subject|speaker-then-quote|none|0|	name 32	noun 11	pronoun -11
subject|speaker-then-quote|none|1|	name 13	pronoun -11
subject|speaker-then-quote|none|2|	name 20	noun -9
subject|speaker-then-quote|none|3|	name 11	noun -24
subject|speaker-then-quote|none|4-6|	name 26	noun -21	pronoun -16
subject|speaker-then-quote|none|7-12|	name -16	pronoun -11
subject|speaker-then-quote|own|	0 8	1 -20	2 -7
subject|speaker-then-quote|own|0|	name 14	pronoun -26
subject|speaker-then-quote|own|13-25|	name -31	noun -8	pronoun -13
subject|speaker-then-quote|own|1|	name 34	noun -8
subject|speaker-then-quote|own|26+|	noun -13
subject|speaker-then-quote|own|2|	name 8	pronoun -17
subject|speaker-then-quote|own|3|	name 8	noun -7
subject|speaker-then-quote|own|4-6|	name 12	pronoun -9
subject|speaker-then-quote|own|7-12|	name -8	pronoun -6
subject|topic-after|	none -17
subject|topic-after|none|	0 -17
subject|topic-after|none|0|	name -23
subject|topic-after|none|1|	name -9	noun -9
subject|topic-after|none|4-6|	name -13
subject|topic|	elided 17	none -14	own -14
subject|topic|elided|	0 28	1 23	2 -37
subject|topic|elided|13-25|	name 7	noun -17	pronoun 6
subject|topic|elided|1|	noun -13
subject|topic|elided|26+|	name -21	noun -36	pronoun -6
subject|topic|elided|2|	name 19
subject|topic|elided|3|	noun 15
subject|topic|elided|4-6|	name 26	noun 21	pronoun -6
subject|topic|elided|7-12|	name 34
subject|topic|none|	0 21	1 -10	2 -44
subject|topic|none|0|	name -16	noun -30
subject|topic|none|13-25|	noun -31	pronoun -10
subject|topic|none|26+|	name -17	noun -32	pronoun -15
subject|topic|none|2|	name 15	noun 7
subject|topic|none|3|	name 16	pronoun -9
subject|topic|none|7-12|	name -8	pronoun -14
subject|topic|own|	0 25	1 -19	2 -47
subject|topic|own|13-25|	name -6	noun -23	pronoun -27
subject|topic|own|1|	name 6	pronoun -25
subject|topic|own|26+|	name -18	noun -47	pronoun -49
subject|topic|own|2|	name 19	noun 8	pronoun -6
subject|topic|own|3|	name 19	pronoun 12
subject|topic|own|4-6|	name 9	noun -13	pronoun -26
subject|topic|own|7-12|	name -17	noun 7	pronoun -32
subject|verb-then-speaker|	elided -23	own 20
subject|verb-then-speaker|elided|	0 -22
subject|verb-then-speaker|elided|0|	noun -8
subject|verb-then-speaker|elided|1|	noun -7
subject|verb-then-speaker|elided|7-12|	noun -13
subject|verb-then-speaker|none|0|	name -20	pronoun -25
subject|verb-then-speaker|none|1|	name -9	noun -37	pronoun 7
subject|verb-then-speaker|none|2|	noun -16	pronoun 18
subject|verb-then-speaker|none|3|	noun -13
subject|verb-then-speaker|none|4-6|	noun -19
subject|verb-then-speaker|none|7-12|	noun -15
subject|verb-then-speaker|own|	0 21	2 -20
subject|verb-then-speaker|own|0|	name -24	noun -12
subject|verb-then-speaker|own|13-25|	noun -26
subject|verb-then-speaker|own|1|	name 22	pronoun 6
subject|verb-then-speaker|own|2|	name 18
subject|verb-then-speaker|own|3|	noun -34	pronoun 24
subject|verb-then-speaker|own|4-6|	name 20	noun -7	pronoun 13
subject|verb-then-speaker|own|7-12|	noun -17	pronoun 17
twin|colon|apposed saying person|	inverted saying noun 13
twin|colon|inverted saying noun|	apposed saying person -12
twin|paragraph-before|apposed judging noun|	apposed judging person -13	apposed judging place -9	apposition judging organisation -9	apposition judging person -14	direct judging noun -6	direct judging person -7	inverted judging noun -13	shared judging noun -7
twin|paragraph-before|apposed judging organisation|	apposed judging noun -9	direct judging person -6
twin|paragraph-before|apposed judging person|	apposed judging noun 7	apposed judging place 9	apposition judging noun -6	direct judging noun -9	inverted judging noun 10	inverted judging person -21	shared judging noun -11	shared judging person -20
twin|paragraph-before|apposed judging place|	apposed judging noun -13	apposed judging person -11
twin|paragraph-before|apposed other name|	direct other pronoun -7
twin|paragraph-before|apposed other noun|	apposed other noun -9	apposed other person -11	apposed saying noun -14	apposition other name -8	apposition other noun -18	apposition other person -18	apposition other place -8	apposition saying noun -9	direct other noun -14	direct other person -6	direct other pronoun -14	shared other noun -13	shared other organisation -10
twin|paragraph-before|apposed other organisation|	apposed other noun -8	apposed other organisation -13	apposition other noun -11	direct other noun -15	direct other organisation -10
twin|paragraph-before|apposed other person|	apposed other noun -30	apposed other person -17	apposed saying person -21	apposition other name 9	apposition other noun -18	apposition other organisation -14	apposition other person -24	apposition saying noun -12	direct other noun -13	direct other person -10	shared other noun -7	shared other person -13
twin|paragraph-before|apposed other place|	apposed other noun -6	apposition other noun -7
twin|paragraph-before|apposed saying name|	apposed saying noun -13	apposition saying noun -13	apposition saying person -8	direct saying person -8
twin|paragraph-before|apposed saying noun|	apposed other noun -16	apposed saying name -8	apposed saying noun -35	apposed saying organisation -9	apposed saying person -15	apposed saying place -16	apposition saying name -6	apposition saying noun -30	apposition saying organisation -12	apposition saying person -23	apposition saying place -14	direct saying name -7	direct saying noun -15	direct saying organisation -13	direct saying person -22	direct saying pronoun -7	inverted saying noun -22	inverted saying person -11	inverted saying pronoun -16	shared saying noun -16	shared saying organisation -10
twin|paragraph-before|apposed saying organisation|	apposed saying noun -18	apposed saying person -17	apposed saying place -7	apposition saying noun -17	apposition saying organisation -9	direct saying noun -13	inverted saying noun -15
twin|paragraph-before|apposed saying person|	apposed other person -29	apposed saying noun -18	apposed saying place -24	apposition saying organisation -21	apposition saying person 15	apposition saying place -16	direct saying noun -23	direct saying person -14	inverted saying name -11	inverted saying organisation 7	inverted saying person -15	inverted saying pronoun -35	passive saying noun -16	shared saying name -11	shared saying person 8
twin|paragraph-before|apposed saying place|	apposed saying noun -23	apposed saying person -9
twin|paragraph-before|apposed thinking noun|	apposed thinking person -6	direct thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposed thinking person|	apposed thinking noun -10	apposition thinking noun -13	shared thinking person -9
twin|paragraph-before|apposition judging noun|	apposed judging noun -10	apposed judging person -13	inverted judging noun -14	inverted judging person -7	shared judging noun -7
twin|paragraph-before|apposition judging organisation|	apposed judging noun -10
twin|paragraph-before|apposition judging person|	apposed judging noun 10	inverted judging noun -15
twin|paragraph-before|apposition other name|	apposed other noun 10	apposed other person -9
twin|paragraph-before|apposition other noun|	apposed other noun -19	apposed other organisation -6	apposed other person -13	apposed other place -6	apposition saying noun -10	shared other name -7	shared other noun -7
twin|paragraph-before|apposition other organisation|	apposed other person -10
twin|paragraph-before|apposition other person|	apposed other person -23	apposition saying person 9
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying noun -8	apposed saying person -11
twin|paragraph-before|apposition saying noun|	apposed other noun -11	apposed other person -7	apposed saying name -9	apposed saying noun -29	apposed saying organisation -9	apposed saying person -24	apposition other noun -12	inverted saying noun -20	inverted saying organisation -7	inverted saying person -9	inverted saying pronoun -13	shared saying name -9	shared saying noun -19	shared saying person -17	shared saying pronoun -9
twin|paragraph-before|apposition saying organisation|	apposed saying noun -14	apposed saying organisation -7	apposed saying person -11	inverted saying noun -13	shared saying noun -7
twin|paragraph-before|apposition saying person|	apposed saying name -11	apposed saying noun -17	apposed saying person 12	apposition other person 9	inverted saying noun -11	shared saying person -11
twin|paragraph-before|apposition saying place|	apposed saying noun -13	apposed saying person -7	inverted saying noun -7
twin|paragraph-before|apposition thinking organisation|	apposed thinking noun -6
twin|paragraph-before|apposition thinking person|	apposed thinking noun -10
twin|paragraph-before|direct judging noun|	apposed judging noun -10	direct other noun -16	passive judging noun -10
twin|paragraph-before|direct judging organisation|	apposed judging noun -14	inverted judging noun -14
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -29	apposed judging organisation -15	direct other person -20	shared judging person -7
twin|paragraph-before|direct judging pronoun|	apposed judging noun -13	direct other pronoun -9
twin|paragraph-before|direct other noun|	apposed other organisation -6	apposed other person -6	direct judging noun -12	direct other noun -11	direct saying noun -16	passive other noun -8
twin|paragraph-before|direct other organisation|	apposed other noun -6	apposed other organisation -12	direct other organisation -9	direct saying organisation -6
twin|paragraph-before|direct other person|	apposed other name -10	apposed other noun -16	apposed other person -11	direct judging person -9	direct other person -13	direct saying person -12
twin|paragraph-before|direct other pronoun|	apposed other name -9	apposed other noun -21	direct other pronoun -12	direct saying pronoun -8	direct thinking pronoun -6
twin|paragraph-before|direct saying name|	apposed saying noun -13	inverted saying name -6	inverted saying noun -14
twin|paragraph-before|direct saying noun|	apposed saying noun -7	apposed saying organisation -15	apposed saying person -17	apposed saying place -10	direct other noun -20	relative saying noun -6	relative saying person -11	shared saying noun -13
twin|paragraph-before|direct saying organisation|	apposed saying organisation -7	direct other organisation -19	inverted saying noun -18
twin|paragraph-before|direct saying person|	apposed saying name -21	apposed saying noun -7	apposed saying organisation -22	apposed saying person -20	apposed saying place -21	direct other person -21	shared saying person -11
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -21	direct other pronoun -15
twin|paragraph-before|direct thinking noun|	apposed thinking noun -9
twin|paragraph-before|direct thinking person|	apposed thinking noun -12
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -11	direct other pronoun -6
twin|paragraph-before|inverted judging noun|	apposed judging noun -7	apposed judging person -12	apposition judging noun -10
twin|paragraph-before|inverted judging person|	apposed judging person -12	apposition judging noun -10
twin|paragraph-before|inverted saying noun|	apposition saying noun -21	apposition saying organisation -9	apposition saying person -16	direct saying name -6	direct saying noun -20	direct saying person -10	direct saying pronoun -17	inverted saying noun -19	inverted saying organisation -8	inverted saying person -8	inverted saying pronoun -9	shared saying noun -7	shared saying pronoun -16
twin|paragraph-before|inverted saying organisation|	apposed saying person -8	apposition saying noun -8	inverted saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -16	apposed saying person -10	apposition saying noun -14	inverted saying noun -13	shared saying noun -8
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -15	apposed saying person -13	apposition saying noun -8	apposition saying person -9	inverted saying noun -11	shared saying name 6
twin|paragraph-before|passive other noun|	direct other noun -10
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|passive saying noun|	apposed saying person -6
twin|paragraph-before|relative other noun|	relative other noun -11
twin|paragraph-before|relative other person|	direct other noun -6	relative other person -11
twin|paragraph-before|relative saying noun|	direct saying noun -7
twin|paragraph-before|relative thinking noun|	direct thinking noun -6
twin|paragraph-before|shared judging noun|	apposed judging noun -8	apposed judging person -7	apposition judging noun -11	shared judging noun -8	shared judging person -6	shared judging pronoun -6
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -17	direct judging noun -11	direct judging person -8	inverted judging noun -14	shared judging noun -21	shared judging pronoun -11
twin|paragraph-before|shared judging pronoun|	apposition judging noun -9	direct judging noun -7	shared judging noun -12	shared judging pronoun -13
twin|paragraph-before|shared other noun|	apposed other noun -14	apposition other noun -7	shared other noun -7	shared other pronoun -8
twin|paragraph-before|shared other organisation|	apposed other noun 7	apposition other noun -7
twin|paragraph-before|shared other person|	apposed other person -12	apposition other noun -11	shared other noun -7
twin|paragraph-before|shared other pronoun|	shared other noun -12
twin|paragraph-before|shared saying name|	apposition saying noun -10	inverted saying pronoun -8	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -19	apposed saying person -11	apposition saying noun -6	apposition saying organisation -8	direct saying noun -16	inverted saying noun -12	shared saying name -7	shared saying person -14
twin|paragraph-before|shared saying organisation|	apposed saying noun -11	apposed saying organisation -6	apposition saying noun -6	shared saying noun -13
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposed saying person 8	apposition saying person -15	direct saying noun -17	direct saying person -11	inverted saying noun -14	inverted saying pronoun -8	shared saying noun -21	shared saying person -22	shared saying pronoun -13
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	shared saying noun -16	shared saying person -8	shared saying pronoun -16
twin|paragraph-before|shared thinking noun|	shared thinking noun -7	shared thinking person -8
twin|paragraph-before|shared thinking person|	apposed thinking person -8	apposition thinking noun -6	shared thinking noun -10
twin|quote-then-speaker|apposed judging name|	shared judging name -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -33	apposed judging person -20	apposed judging place -11	direct judging noun -16	shared judging noun -20	shared judging person -8	shared judging pronoun -15
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -18
twin|quote-then-speaker|apposed judging person|	apposed judging noun -9	apposition judging noun 9	direct judging noun 11	shared judging noun -7	shared judging person -12
twin|quote-then-speaker|apposed judging place|	apposed judging noun -20	shared judging person -14
twin|quote-then-speaker|apposed other name|	shared other noun -14
twin|quote-then-speaker|apposed other noun|	apposed other noun -10	apposed other person -35	apposed other place -14	apposed saying noun 6	apposition other person -8	apposition other place -13	direct other person -15	direct other place 8	passive other noun -10	shared other noun -22	shared other person -37	shared other pronoun -24
twin|quote-then-speaker|apposed other organisation|	apposed other noun -16	shared other organisation -17
twin|quote-then-speaker|apposed other person|	apposed other noun 12	apposed other person -8	apposition other noun -7	direct other noun 14	shared other person 13
twin|quote-then-speaker|apposed other place|	apposed other noun -14	shared other noun -14
twin|quote-then-speaker|apposed saying name|	apposed saying noun -11
twin|quote-then-speaker|apposed saying noun|	apposed saying name -13	apposed saying noun -54	apposed saying person -28	direct saying organisation -27	direct saying person -29	direct saying pronoun -34	shared saying noun -10	shared saying person -35
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -19	direct saying noun -8	shared saying person -13
twin|quote-then-speaker|apposed saying person|	apposed saying noun -11	apposed saying person 9	apposition saying name 14	apposition saying noun 48	apposition saying organisation 11	apposition saying person -10	apposition saying place 13	direct saying noun -11	direct saying organisation -10	direct saying person -12	shared saying noun 11	shared saying organisation 7
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18	shared saying noun -11
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -12	shared thinking noun 8	shared thinking person -6	shared thinking pronoun -8
twin|quote-then-speaker|apposed thinking person|	apposed thinking noun -6	shared thinking person 12
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -11	apposed judging person -9	shared judging noun -12	shared judging person -16	shared judging pronoun -14
twin|quote-then-speaker|apposition judging person|	shared judging person -9
twin|quote-then-speaker|apposition other noun|	apposed other noun -19	apposed other organisation -12	apposed other person -15	apposition saying noun -14	shared other noun -16	shared other organisation -10	shared other person -12
twin|quote-then-speaker|apposition other person|	apposed other noun -16
twin|quote-then-speaker|apposition other place|	apposed other noun -13
twin|quote-then-speaker|apposition saying name|	apposed saying person -20
twin|quote-then-speaker|apposition saying noun|	apposed saying organisation -6	apposition other noun -13	shared saying name -13	shared saying noun -7	shared saying organisation -9	shared saying person 7	shared saying pronoun -22
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -19	shared saying noun -16
twin|quote-then-speaker|apposition saying person|	apposed saying noun 9	apposed saying person -26	shared saying name 6	shared saying noun -9	shared saying person -20	shared saying pronoun 8
twin|quote-then-speaker|apposition saying place|	apposed saying person -12
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 15
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -9	shared thinking pronoun -12
twin|quote-then-speaker|direct judging noun|	apposed judging noun -26	apposed judging person -13	direct other noun -12	passive judging noun -11	shared judging noun -16	shared judging organisation -12	shared judging person -16	shared judging pronoun -9
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -15	shared judging noun -7	shared judging pronoun -6
twin|quote-then-speaker|direct other noun|	apposed other noun -35	apposed other person -31	direct judging noun -14	direct other noun -27	direct saying noun -14	direct thinking noun -13	passive other noun -15	passive other organisation 9	passive other person -11	relative other noun -21	relative other person -16
twin|quote-then-speaker|direct other person|	direct other person -18
twin|quote-then-speaker|direct other place|	apposed other noun -18
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -15	direct other pronoun -29	direct saying pronoun -16	relative other person -18	shared judging pronoun -12
twin|quote-then-speaker|direct saying noun|	apposed saying noun 26	apposed saying organisation -15	direct other noun -12	passive saying noun 8	relative saying noun -12	relative saying person -12	shared saying noun -19	shared saying person -23	shared saying pronoun -11
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 10
twin|quote-then-speaker|direct saying person|	apposed saying noun 22	apposed saying person 13	direct other person -7	passive saying noun 14
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 8	direct other pronoun -15	passive saying noun 16
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -13	apposed thinking person -15	direct other noun -11	passive thinking noun -13	relative thinking noun -10	shared thinking person -16
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 6
twin|quote-then-speaker|passive judging noun|	direct judging noun -12
twin|quote-then-speaker|passive other noun|	apposed other noun -14	direct other noun -21	shared other noun -19	shared other person -14	shared other pronoun -15
twin|quote-then-speaker|passive other person|	direct other noun 6
twin|quote-then-speaker|passive saying noun|	apposition saying noun -13	direct saying noun -20	direct saying person -17	direct saying pronoun -17
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -12
twin|quote-then-speaker|relative judging noun|	relative other noun -8
twin|quote-then-speaker|relative judging person|	relative other person 8
twin|quote-then-speaker|relative other noun|	direct other noun -17	relative judging noun -7	relative other noun -16	relative saying noun -10	relative thinking noun -7
twin|quote-then-speaker|relative other person|	direct other noun -9	direct other pronoun -6	relative judging person 7	relative other person 8	relative saying person 6
twin|quote-then-speaker|relative saying noun|	direct saying noun -10	relative other noun -11
twin|quote-then-speaker|relative saying person|	direct saying noun 18	relative other person 10
twin|quote-then-speaker|relative thinking noun|	relative other noun -9
twin|quote-then-speaker|shared judging name|	shared judging noun 9
twin|quote-then-speaker|shared judging noun|	apposed judging noun -18	apposed judging person -11	apposition judging noun 12	direct judging noun 13	shared judging name -13	shared judging noun -10	shared judging organisation -14	shared judging pronoun -18
twin|quote-then-speaker|shared judging organisation|	direct judging noun 15	shared judging person -17
twin|quote-then-speaker|shared judging person|	apposed judging noun -7	apposition judging noun -12	apposition judging person -6	shared judging organisation 15	shared judging person -15	shared judging pronoun -14
twin|quote-then-speaker|shared judging place|	shared judging person -9
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 15	apposition judging noun 23	direct judging pronoun -7	direct other pronoun -12	shared judging person 10	shared judging pronoun -6
twin|quote-then-speaker|shared other name|	apposed other name -15	apposed other noun -19	apposed other person -15
twin|quote-then-speaker|shared other noun|	apposed other name 10	apposed other noun -19	passive other noun -20	shared other person -32	shared saying noun -13
twin|quote-then-speaker|shared other organisation|	apposed other organisation -13	apposition other noun 6
twin|quote-then-speaker|shared other person|	apposed other noun -8	apposed other person 25	apposition other noun 9	passive other noun -6	shared other person -7	shared other pronoun 10
twin|quote-then-speaker|shared other pronoun|	passive other noun -7	shared other noun -18	shared other person -15	shared other pronoun 12
twin|quote-then-speaker|shared saying name|	apposed saying noun -10	apposition saying noun -13
twin|quote-then-speaker|shared saying noun|	apposed saying noun -25	apposed saying person -19	apposed saying place -10	apposition saying noun -7	apposition saying person -10	direct saying noun 11	shared other noun -11	shared saying name -6	shared saying noun -14
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -14	apposed saying organisation -13	apposed saying person -7	apposition saying noun -14	shared saying noun -16	shared saying person -14
twin|quote-then-speaker|shared saying person|	apposed saying noun -10	apposed saying organisation -12	apposed saying person 7	apposition saying noun -9	direct saying noun -9	shared saying name -13	shared saying organisation 13	shared saying person -11	shared saying pronoun -7
twin|quote-then-speaker|shared saying place|	apposed saying noun -15
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -8	apposition saying pronoun 17	shared other pronoun 19	shared saying name -17	shared saying person -8	shared saying pronoun -8
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 9	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking person|	apposed thinking person 13	apposition thinking noun 13	direct thinking noun 13	shared thinking noun 7	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -9	shared thinking noun -18	shared thinking person -17
twin|quote-then-verb|inverted judging person|	inverted judging person 27
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -25
twin|quote-then-verb|inverted saying noun|	inverted saying noun 11	inverted saying person 26	inverted saying place -8	inverted saying pronoun -10
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -13	inverted saying pronoun -27
twin|quote-then-verb|inverted saying person|	inverted saying noun -25	inverted saying person 54
twin|quote-then-verb|inverted saying place|	inverted saying noun -14
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 23	inverted saying organisation 32
twin|sentence-after|apposed judging organisation|	apposition judging noun -13
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -14
twin|sentence-after|apposed other noun|	apposition other noun -14	apposition other person -31	direct other person -14	direct other pronoun -16
twin|sentence-after|apposed other person|	apposition other person -20
twin|sentence-after|apposed saying noun|	apposition saying noun -19	apposition saying person -16	direct saying noun -6	direct saying person -11	direct saying pronoun -17	inverted saying noun -20
twin|sentence-after|apposed saying person|	inverted saying noun -17
twin|sentence-after|apposition judging noun|	apposed judging organisation -9	apposed judging person -9
twin|sentence-after|apposition other noun|	apposed other noun -10
twin|sentence-after|apposition other person|	apposed other noun -17	apposed other person -16
twin|sentence-after|apposition saying noun|	apposed saying noun -13	apposed saying person -13	inverted saying noun -13	inverted saying pronoun -10
twin|sentence-after|apposition saying person|	apposed saying noun -9
twin|sentence-after|direct other noun|	apposed other name -12	apposed other noun -18	direct other noun -29	direct saying noun -9
twin|sentence-after|direct other organisation|	direct saying organisation -14
twin|sentence-after|direct other person|	apposed other noun -15
twin|sentence-after|direct other pronoun|	apposed other noun -17	direct other pronoun -22	direct saying pronoun 7
twin|sentence-after|direct saying noun|	apposed saying noun -13	direct other noun -7	inverted saying noun -22	shared saying noun -12	shared saying person -15
twin|sentence-after|direct saying organisation|	direct other organisation -12
twin|sentence-after|direct saying person|	apposed saying noun -12	inverted saying noun -19
twin|sentence-after|direct saying pronoun|	apposed saying noun 10	direct other pronoun 9	inverted saying noun 20
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposed saying person -15	apposition saying noun 6	direct saying noun -16	direct saying person -22	direct saying pronoun -15	inverted saying noun -25
twin|sentence-after|shared saying noun|	direct saying noun -9
twin|sentence-after|shared saying person|	apposition saying noun -9	direct saying noun -12
twin|sentence-before|apposed judging name|	apposition judging place -11	inverted judging noun -15
twin|sentence-before|apposed judging noun|	apposed judging noun -12	apposed judging person -16	apposition judging name -12	apposition judging organisation -8	apposition judging person -21	direct judging noun -19	direct judging person -19	direct judging pronoun -11	inverted judging noun -10
twin|sentence-before|apposed judging organisation|	apposition judging noun -14	inverted judging noun -15
twin|sentence-before|apposed judging person|	apposed judging noun -22	apposed judging person -18	apposition judging name -17	apposition judging noun -19	apposition judging organisation 12	direct judging noun -12	direct judging pronoun -10	inverted judging noun -12	inverted judging person -17
twin|sentence-before|apposed judging place|	inverted judging noun -8
twin|sentence-before|apposed other name|	apposition other name -11	apposition other noun -15	apposition other person -17	direct other noun -20	direct other person -20
twin|sentence-before|apposed other noun|	apposed other noun -19	apposed other organisation -18	apposed other person -24	apposed other place -14	apposition other name -15	apposition other noun -33	apposition other organisation -19	apposition other person -39	apposition other place -15	direct other name -13	direct other noun -29	direct other organisation -14	direct other person -20	direct other pronoun -22	inverted saying noun -18
twin|sentence-before|apposed other organisation|	apposed other noun -22	apposition other noun 6	direct other noun -23	direct other organisation -8	direct other person -15
twin|sentence-before|apposed other person|	apposed other noun -16	apposed other person -25	apposed other place 7	apposition other name -27	apposition other organisation -19	apposition other place -15	direct other noun -15	inverted saying noun -10
twin|sentence-before|apposed other place|	apposed other noun -12	apposed other person -9	apposed other place -21	apposition other noun -12	direct other noun -14	direct other organisation -8	direct other person -17	direct other place -16
twin|sentence-before|apposed saying name|	apposed saying noun -9	apposed saying person -13	apposition saying noun -23	apposition saying person -19	direct saying name -6	direct saying noun -17	direct saying organisation -12	direct saying person -15	direct saying pronoun -12	inverted saying noun -25
twin|sentence-before|apposed saying noun|	apposed saying name -9	apposed saying noun -44	apposed saying organisation -10	apposed saying person -30	apposed saying place -14	apposition saying name -18	apposition saying noun 7	apposition saying organisation -27	apposition saying person -38	apposition saying place -14	direct saying name -13	direct saying noun -37	direct saying organisation -14	direct saying person -34	direct saying pronoun -28	inverted saying noun -28	inverted saying organisation -10	inverted saying person -14	inverted saying place -6	inverted saying pronoun -21
twin|sentence-before|apposed saying organisation|	apposed saying noun 7	apposed saying person -18	apposition saying noun -27	apposition saying person -13	apposition saying place -18	direct saying noun -9	direct saying person -19	direct saying pronoun -16	inverted saying noun -9	inverted saying pronoun -15
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying noun -12	apposed saying organisation -16	apposition saying name 15	apposition saying noun 9	apposition saying place -15	direct saying noun -11	direct saying person -13	inverted saying organisation 8	inverted saying place -17	inverted saying pronoun -7
twin|sentence-before|apposed saying place|	apposed saying noun -14	apposed saying person -9	apposition saying person -6	direct saying noun -15	direct saying organisation -10	direct saying person -16	inverted saying noun -12
twin|sentence-before|apposed thinking noun|	apposed thinking noun -16	apposed thinking person -11	apposition thinking noun -15	apposition thinking organisation -15	apposition thinking person -16	direct thinking noun -15	direct thinking pronoun -14
twin|sentence-before|apposed thinking person|	apposition thinking noun -12	direct thinking noun -11
twin|sentence-before|apposition judging name|	apposed judging noun 6	apposed judging person -16
twin|sentence-before|apposition judging noun|	apposed judging noun -17	apposed judging organisation -11	apposed judging person -30	inverted judging name -14	inverted judging noun -27	inverted judging organisation -14	inverted judging person -9
twin|sentence-before|apposition judging organisation|	apposed judging noun -16	apposed judging person -15	inverted judging noun -14
twin|sentence-before|apposition judging place|	apposed judging name -10
twin|sentence-before|apposition other name|	apposed other name -14	apposed other noun -19	apposed other person -26
twin|sentence-before|apposition other noun|	apposed other name -18	apposed other noun -39	apposed other organisation -24	apposed other person -56	apposed other place -18	inverted saying noun -24	inverted saying person -17	passive other noun -17
twin|sentence-before|apposition other organisation|	apposed other noun -23	apposed other person -17
twin|sentence-before|apposition other person|	apposed other name -21	inverted judging noun -16	inverted saying noun 22
twin|sentence-before|apposition other place|	apposed other noun -19	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -20	apposed saying person -18	inverted saying noun -16	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -23	apposed saying noun -35	apposed saying organisation -21	apposed saying person -24	inverted saying name -10	inverted saying noun -18	inverted saying organisation -15	inverted saying person -14	inverted saying pronoun -35	passive saying noun -10
twin|sentence-before|apposition saying organisation|	apposed saying noun -17	apposed saying person -25	inverted saying noun -33	inverted saying pronoun -16
twin|sentence-before|apposition saying person|	apposed saying name -12	apposed saying noun 7	apposed saying person -19	inverted saying organisation 20
twin|sentence-before|apposition saying place|	apposed saying noun -14	apposed saying organisation -13	apposed saying person -14	inverted saying noun -18	inverted saying pronoun -11
twin|sentence-before|apposition thinking noun|	apposed thinking noun -15	apposed thinking person -16
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -12	apposed thinking person -8
twin|sentence-before|apposition thinking person|	apposed thinking noun -24
twin|sentence-before|direct judging name|	inverted judging name -14	inverted judging noun -12
twin|sentence-before|direct judging noun|	apposed judging noun -25	apposed judging person -13	inverted judging noun 12	inverted judging person -14	inverted judging pronoun -11	passive judging noun -10
twin|sentence-before|direct judging organisation|	inverted judging name -14	inverted judging noun -9
twin|sentence-before|direct judging person|	apposed judging name -12	apposed judging noun -8	inverted judging name -8	inverted judging noun -13
twin|sentence-before|direct judging pronoun|	apposed judging noun -21	apposed judging person -11
twin|sentence-before|direct other name|	apposed other noun -21
twin|sentence-before|direct other noun|	apposed other name -28	apposed other noun -9	apposed other organisation -28	apposed other person -27	apposed other place -22	inverted judging noun -17	inverted saying noun 6	passive other noun -19	passive other organisation -15	passive other person -24
twin|sentence-before|direct other organisation|	apposed other noun -22	apposed other organisation -12	apposed other place 7	inverted saying noun 6
twin|sentence-before|direct other person|	apposed other noun -30	apposed other organisation 11	apposed other place 9	inverted judging noun -15	inverted saying noun -14	passive other pronoun -17
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -38	apposed other person -15	passive other noun -11
twin|sentence-before|direct saying name|	apposed saying name -11	apposed saying noun -21	inverted saying name -6	inverted saying noun -15	inverted saying organisation -14	inverted saying person -15	inverted saying place -14
twin|sentence-before|direct saying noun|	apposed saying noun -12	apposed saying organisation -14	apposed saying person -24	inverted saying name -16	inverted saying noun -10	inverted saying place -17	inverted saying pronoun -14	passive saying noun -10
twin|sentence-before|direct saying organisation|	apposed saying name -6	apposed saying noun -31	apposed saying place -22	inverted saying name 6	inverted saying place -10	inverted saying pronoun -14
twin|sentence-before|direct saying person|	apposed saying name -9	apposed saying noun -19	apposed saying place -14	inverted saying name -26	passive saying noun -8
twin|sentence-before|direct saying pronoun|	apposed saying noun 7	inverted saying name 11
twin|sentence-before|direct thinking noun|	apposed thinking noun -7	apposed thinking person -8
twin|sentence-before|direct thinking person|	apposed thinking noun -10
twin|sentence-before|inverted judging name|	apposed judging person -12	apposition judging noun -14	direct judging name -11	direct judging organisation -10	direct judging person -11
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -21	apposed judging organisation -10	apposed judging person -24	apposed judging place -7	apposition judging noun -29	apposition judging organisation -11	apposition judging person -26	apposition other person -8	direct judging name -9	direct judging noun -21	direct judging organisation -18	direct judging person -23	direct other noun -14	direct other person -7	inverted judging noun -24
twin|sentence-before|inverted judging organisation|	apposition judging noun 7
twin|sentence-before|inverted judging person|	apposed judging person -17	apposition judging noun -15	direct judging noun 9
twin|sentence-before|inverted judging pronoun|	apposed judging person -8	direct judging noun 6
twin|sentence-before|inverted saying name|	direct saying name -22	direct saying noun -15	direct saying organisation -22	direct saying person -29	direct saying pronoun -13	inverted saying name -26	inverted saying noun -16	inverted saying pronoun -23
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -14	apposed saying name -26	apposed saying noun -13	apposed saying organisation -25	apposed saying person -41	apposed saying place -13	apposition other noun -21	apposition other person -19	apposition saying name 7	apposition saying noun -12	apposition saying organisation -31	apposition saying person -47	apposition saying place -17	direct other noun -14	direct other organisation -16	direct other person -22	direct saying name -29	direct saying noun -16	direct saying organisation -27	direct saying person -46	direct saying pronoun -22	inverted saying name -18	inverted saying noun -36	inverted saying organisation -12	inverted saying person -22	inverted saying place -14	inverted saying pronoun -23	relative saying noun -8
twin|sentence-before|inverted saying organisation|	apposed saying noun -24	apposed saying person -22	apposition saying noun -25	apposition saying person -24	direct saying name -17	inverted saying noun -15	inverted saying pronoun -16
twin|sentence-before|inverted saying person|	apposed saying person -12	apposition saying noun -16	apposition saying person -17	direct saying name 9	inverted saying noun 21	inverted saying person -11
twin|sentence-before|inverted saying place|	apposed saying person -10	apposition saying person -10	direct saying name -13	direct saying noun -14	direct saying organisation -9	inverted saying noun -15
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -15	apposed saying person -25	apposition saying name 17	apposition saying organisation -17	apposition saying person -19	apposition saying place -14	direct saying name -20	direct saying noun -14	direct saying organisation -13	inverted saying name 11	inverted saying noun 14	inverted saying organisation 11
twin|sentence-before|passive judging noun|	direct judging noun -7
twin|sentence-before|passive other noun|	apposition other noun -10	direct other noun -15	direct other pronoun -8
twin|sentence-before|passive other organisation|	direct other noun -15
twin|sentence-before|passive other person|	direct other noun -22
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	apposition saying noun -7	direct saying noun -8	direct saying person -11	direct saying pronoun -11
twin|sentence-before|relative saying noun|	inverted saying noun -12
twin|speaker-then-quote|apposed judging name|	apposed judging person -17	apposition judging noun -10	apposition judging person -16	direct judging person -18	shared judging name -12
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -30	apposed judging organisation -14	apposed judging person -23	apposed judging place -17	apposition judging organisation -10	apposition judging person -21	apposition judging place -16	direct judging noun -24	direct judging organisation -14	direct judging person -35	shared judging noun -20	shared judging person -16	shared judging pronoun 14
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 11	apposed judging person -22	apposition judging noun 11	apposition judging person 10	direct judging person -16	shared judging noun 19	shared judging organisation 7
twin|speaker-then-quote|apposed judging person|	apposed judging name 6	apposed judging noun 17	apposed judging organisation 23	apposed judging place 17	apposed other person 26	apposition judging name 18	apposition judging noun 31	apposition judging organisation 28	apposition judging person 19	apposition judging place -10	direct judging noun -10	shared judging noun 25	shared judging organisation 19
twin|speaker-then-quote|apposed judging place|	apposed judging noun -7	apposed judging person -11	apposition judging noun 17	apposition judging person -14	direct judging person -14
twin|speaker-then-quote|apposed other name|	apposed other noun -21	apposed other place -13	apposed saying name -13	apposition other noun -13	direct other noun -18	direct other person -15	direct other pronoun -6	shared other name -14	shared other noun -16	shared other person -14	shared saying person -10
twin|speaker-then-quote|apposed other noun|	apposed other name -21	apposed other noun -52	apposed other person -14	apposed other place -9	apposed saying noun -6	apposition other name 11	apposition other noun 6	apposition other organisation -16	apposition other person -25	apposition other place -7	apposition saying noun -15	direct other name -13	direct other noun -13	direct other organisation -13	direct other person -36	direct other pronoun -31	direct saying pronoun -20	shared judging noun -6	shared judging person -21	shared other noun -29	shared other organisation -20	shared other person -10	shared other pronoun -8	shared saying name -9	shared saying person -34	shared saying pronoun -15
twin|speaker-then-quote|apposed other organisation|	apposed other person -22	apposition other noun 9	direct other noun 6	direct other person -15	shared other noun -6	shared other organisation 9	shared saying noun 22
twin|speaker-then-quote|apposed other person|	apposed other noun -12	apposed other organisation 10	apposed saying noun 8	apposed saying person 12	apposed saying place 13	apposition judging person 19	apposition other organisation 12	apposition other person 28	apposition saying person 21	direct other noun 33	direct other person -11	shared judging person 20	shared other noun 16	shared other pronoun -14	shared saying name 13	shared saying noun 23	shared saying person 40	shared saying place 14
twin|speaker-then-quote|apposed other place|	apposed other noun -13	apposed other place -16	apposed saying place -12	direct other noun -14	direct other person -19
twin|speaker-then-quote|apposed saying name|	apposed saying name -24	apposed saying noun -13	apposed saying person -27	apposed saying place -17	apposition saying person -16	direct saying name -23	direct saying noun -21	direct saying person -30	shared saying person -12
twin|speaker-then-quote|apposed saying noun|	apposed saying name -8	apposed saying noun -44	apposed saying organisation -6	apposed saying person -68	apposed saying place -22	apposed saying pronoun -12	apposition saying noun 25	apposition saying organisation -17	apposition saying person -59	apposition saying place 7	apposition saying pronoun -8	direct other pronoun -20	direct saying noun -18	direct saying person -53	direct saying pronoun -9	shared saying name -17	shared saying noun -17	shared saying organisation -14	shared saying person -6	shared saying place -9
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -17	apposed saying name -6	apposed saying person -33	apposition saying noun 14	apposition saying organisation -9	direct saying person -11	shared saying name -15	shared saying person -26
twin|speaker-then-quote|apposed saying person|	apposed other person 8	apposed saying name 23	apposed saying place 20	apposition saying name 33	apposition saying noun 22	apposition saying organisation 13	apposition saying person 52	apposition saying place 26	direct saying noun -20	direct saying person -30	direct saying pronoun -29	passive saying noun 14	shared other person 14	shared saying name 14	shared saying noun 32	shared saying organisation 24	shared saying person 14	shared saying place 19	shared saying pronoun 6
twin|speaker-then-quote|apposed saying place|	apposed saying noun -23	apposed saying person -17	apposition saying noun -21	apposition saying person -13	direct saying noun -14	direct saying person -17	shared saying noun -15	shared saying person -16	shared saying place 9
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 16	apposition saying noun 6
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -11	shared thinking name -15	shared thinking noun -11
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -32	apposed thinking person -20	apposed thinking place -16	direct thinking noun -25	direct thinking person -19	direct thinking pronoun -23	shared thinking person -17
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 9	apposition thinking noun 11
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -16
twin|speaker-then-quote|apposition judging name|	apposed judging person -12
twin|speaker-then-quote|apposition judging noun|	apposed judging name -13	apposed judging noun -14	apposed judging organisation -22	apposed judging person -45	apposed judging place 7	shared judging name -18	shared judging noun -23	shared judging organisation -23	shared judging person -30	shared judging pronoun -25
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun 6	apposed judging person -24
twin|speaker-then-quote|apposition judging person|	apposed judging name 13	apposed judging noun 7	apposed judging person 23	apposed judging place 9	apposed other person 21	shared judging pronoun -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun -14	apposed judging person -11
twin|speaker-then-quote|apposition other name|	apposed other noun -11
twin|speaker-then-quote|apposition other noun|	apposed other name -11	apposed other noun -16	apposed other organisation -16	apposed other person -24	apposed other place -8	apposed saying noun -22	apposed saying organisation -15	apposed saying person -14	apposition judging noun -13	apposition saying noun -24	passive other organisation 10	shared other name -10	shared other noun -9	shared other organisation -13	shared other person -27	shared other pronoun -22	shared saying noun -32	shared saying organisation -15	shared saying person -15
twin|speaker-then-quote|apposition other organisation|	apposed other noun -14	apposed other person -14	shared other noun -17
twin|speaker-then-quote|apposition other person|	apposed judging noun 20	apposed judging person 16	apposed other noun 10	apposed saying name 11	apposition judging person 17	shared judging noun 20	shared judging person 26	shared other noun -11	shared other person -20	shared saying name 11	shared saying person 10
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -12	shared other pronoun 7	shared saying noun -12	shared saying pronoun -12
twin|speaker-then-quote|apposition saying name|	apposed saying person -20	shared saying name 6	shared saying noun -8	shared saying person -14
twin|speaker-then-quote|apposition saying noun|	apposed saying name -20	apposed saying noun -46	apposed saying organisation -38	apposed saying person -70	apposed saying place -6	apposed saying pronoun -12	apposition other noun -22	passive saying noun -10	shared other noun -10	shared other person -10	shared saying name -23	shared saying noun -50	shared saying organisation -26	shared saying person -36	shared saying place -17	shared saying pronoun -33
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 11	apposed saying organisation -10	apposed saying person -42	shared saying organisation -18	shared saying person -14
twin|speaker-then-quote|apposition saying person|	apposed other person 32	apposed saying name 21	apposed saying noun 40	apposed saying organisation 13	apposed saying person 18	shared saying name 13	shared saying organisation 11	shared saying person 7	shared saying pronoun -7
twin|speaker-then-quote|apposition saying place|	apposed saying noun -16	apposed saying person -20	shared saying person -13
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -16	shared saying noun -18	shared saying person -9	shared saying pronoun -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -17
twin|speaker-then-quote|direct judging noun|	passive judging noun -12	relative judging noun -16	relative judging person -16	shared judging noun 9	shared judging organisation -16	shared judging pronoun -21
twin|speaker-then-quote|direct judging person|	apposed judging noun 6	apposed judging organisation 16	shared judging noun -7	shared judging person -18
twin|speaker-then-quote|direct judging pronoun|	direct other pronoun -18	shared judging pronoun -17
twin|speaker-then-quote|direct other name|	apposed other noun -25	direct saying name 8
twin|speaker-then-quote|direct other noun|	apposed other noun 13	apposed other organisation -32	apposed other person -49	apposed other pronoun -14	apposed saying noun 17	direct other noun -33	direct saying noun 7	direct thinking noun -25	passive other person -7	relative other noun -27	shared thinking noun -19
twin|speaker-then-quote|direct other organisation|	apposed other noun -10	direct other organisation 15	direct saying organisation 17
twin|speaker-then-quote|direct other person|	apposed other name -9	apposed other noun 36	apposed other organisation 11	apposed other person 13	apposed other place 7	direct other person -20	direct saying person -17	passive other noun -10
twin|speaker-then-quote|direct other place|	direct other place -15
twin|speaker-then-quote|direct other pronoun|	apposed other name -20	apposed other noun 6	direct judging pronoun -22	direct other pronoun -6	direct saying pronoun -15	direct thinking pronoun -21	shared judging pronoun -20	shared thinking pronoun -18
twin|speaker-then-quote|direct saying name|	apposed saying name -14	direct other name 12
twin|speaker-then-quote|direct saying noun|	apposed saying name 23	apposed saying noun 6	apposed saying person 21	apposed saying place 19	passive saying noun -19	relative saying noun -16	relative saying person 19	shared saying noun -11	shared saying organisation -15	shared saying person 7	shared saying place -15	shared saying pronoun -8
twin|speaker-then-quote|direct saying organisation|	apposed saying noun -6	direct other organisation 20	relative saying noun -8
twin|speaker-then-quote|direct saying person|	apposed saying name -8	apposed saying noun 29	apposed saying person 15	direct other person -13	shared saying noun 9
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 13	apposed saying person 27	direct other pronoun -19
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 10	direct other noun -21	shared thinking person -21
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 18	shared thinking person -16
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -23	direct other pronoun -19	shared thinking person -16	shared thinking pronoun -17
twin|speaker-then-quote|passive judging noun|	direct judging noun 7
twin|speaker-then-quote|passive other noun|	direct other noun -16	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 13
twin|speaker-then-quote|passive saying noun|	apposed saying noun -10	apposed saying person -12	apposition saying noun -9	direct saying noun -20
twin|speaker-then-quote|relative judging noun|	direct judging noun -6
twin|speaker-then-quote|relative judging person|	direct judging noun 17	relative other person 15
twin|speaker-then-quote|relative other noun|	direct other noun 6	relative other noun -16
twin|speaker-then-quote|relative other person|	relative judging person 16
twin|speaker-then-quote|relative saying noun|	direct saying noun 8	direct saying organisation 10
twin|speaker-then-quote|relative saying person|	direct saying noun -19
twin|speaker-then-quote|shared judging name|	apposed judging name -12	apposition judging noun -6	shared judging noun -11	shared judging person -16
twin|speaker-then-quote|shared judging noun|	apposed judging noun -7	apposed judging organisation -8	apposed judging person -24	apposed judging place -18	apposition judging noun -10	apposition judging organisation -13	direct judging noun -10	direct judging person -11	shared judging name 6	shared judging noun -8	shared judging organisation -17	shared judging person -10	shared judging pronoun -14
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -6	apposed judging person -15	direct judging noun 6
twin|speaker-then-quote|shared judging person|	apposed judging noun 8	apposed other person 15	apposition judging person 21	direct judging noun -18	direct judging person -12	shared judging name 14	shared judging noun -8	shared judging pronoun -6
twin|speaker-then-quote|shared judging place|	shared judging noun -10
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -8	apposition judging person 13	direct judging pronoun -15	direct other pronoun -15	shared judging person 9	shared judging pronoun -8
twin|speaker-then-quote|shared other name|	apposed other name -9	apposition other noun -10
twin|speaker-then-quote|shared other noun|	apposed other name -8	apposed other noun -14	apposed other organisation -10	apposed other person -18	apposed saying noun 6	apposition saying noun 7	shared other name -10	shared other noun -19	shared other organisation -13	shared saying noun -22
twin|speaker-then-quote|shared other organisation|	apposed other noun -7	apposed other organisation -6	apposition other organisation -9	shared other noun -6	shared other person 6
twin|speaker-then-quote|shared other person|	apposed other name 10	apposed other noun -16	apposed other organisation -10	apposed other person -8	apposed saying person 13	apposition saying noun 15	shared other organisation -11	shared other pronoun -6	shared saying person 18
twin|speaker-then-quote|shared other pronoun|	apposed other noun -10	apposed other person 10	apposition other noun 6	apposition other pronoun 7	shared other person -18
twin|speaker-then-quote|shared saying name|	apposed saying noun -18	apposed saying person -15	apposition saying noun 12	shared saying noun -8	shared saying person -22	shared saying pronoun -17
twin|speaker-then-quote|shared saying noun|	apposed saying noun -11	apposed saying organisation -13	apposed saying person -19	apposed saying place 9	apposition other noun -24	apposition saying name -14	apposition saying organisation 8	apposition saying person -9	apposition saying pronoun -10	direct saying person -8	shared other noun -14	shared saying name -8	shared saying person -18	shared saying place -18	shared saying pronoun -11
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying organisation -9	apposed saying person -18	apposition saying noun 8	apposition saying organisation -14	apposition saying person -7	direct saying noun 9	shared saying name -13	shared saying person -21
twin|speaker-then-quote|shared saying person|	apposed other person 24	apposed saying name 11	apposed saying noun -14	apposed saying organisation -13	apposed saying place 16	apposition saying name 17	apposition saying person 20	direct saying noun -15	shared other person 14	shared saying name -9	shared saying noun -11	shared saying organisation 24	shared saying person -12	shared saying place 10	shared saying pronoun -16
twin|speaker-then-quote|shared saying place|	apposed saying noun -12	apposed saying person -8	direct saying noun -11	shared saying noun -13	shared saying person -10
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -10	apposition saying person 10	apposition saying pronoun -7	direct saying noun 10	shared saying name -12	shared saying pronoun -9
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -11	apposed thinking noun 6	apposed thinking person -14	direct thinking noun -9	shared thinking name -12	shared thinking person -22	shared thinking pronoun -8
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -8	direct thinking noun 19	direct thinking pronoun 14	shared thinking pronoun 16
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -12	direct thinking noun 7	direct thinking pronoun -12	shared thinking noun -6	shared thinking person -16
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -17
twin|verb-then-speaker|inverted saying name|	inverted saying name 8
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -42	inverted saying pronoun -16
twin|verb-then-speaker|inverted saying person|	inverted saying person 8
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 14
verb-before|according|,|	other 19
verb-before|according|:|	other 22
verb-before|according|adverb|	other -10
verb-before|according|auxiliary|	other 9
verb-before|according|capital|	other -17
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -16
verb-before|according|preposition|	other -17
verb-before|according|pronoun|	other -16
verb-before|according|quote|	other 12
verb-before|according|start|	other 21
verb-before|according|stop|	other 10
verb-before|according|that|	other -16
verb-before|according|verb-judging|	other 7
verb-before|according|verb-thinking|	other 6
verb-before|according|word|	other -29
verb-before|apposed|'|	base -10
verb-before|apposed|)|	base -12	past -21	present -19
verb-before|apposed|,|	base 12	participle -19	past 21	present 19
verb-before|apposed|-|	base -11	other -23	participle -13	past -6
verb-before|apposed|:|	other -19
verb-before|apposed|;|	other -10
verb-before|apposed|capital|	base -17	other -21	past -49	present -28
verb-before|apposed|determiner|	base -15	other -15
verb-before|apposed|pronoun|	base -22	other -21	past -31	present 9
verb-before|apposed|quote|	base -14	other -10	past -10
verb-before|apposed|verb-judging|	base -10
verb-before|apposed|verb-saying|	base -8	other -19	past -8	present -12
verb-before|apposed|word|	base -28	other 6	participle -14	past -31	present -38
verb-before|apposed|–|	other -22
verb-before|apposed|—|	other -23
verb-before|apposed|’|	base -8
verb-before|apposition|,|	base -6	other -9	participle -64	past -14	present -27
verb-before|direct|capital|	base -24	other -15	participle 11	past 9	present 9
verb-before|direct|determiner|	base -13	participle -14	present -11
verb-before|direct|pronoun|	base -25	other -34	participle -22	past 22	present 8
verb-before|direct|subordinator|	participle -20
verb-before|direct|verb-judging|	base -12	other -34	participle -12	past -10	present -27
verb-before|direct|verb-saying|	base -6	other -62	participle -13	past -11
verb-before|direct|verb-thinking|	base -14	other -25	participle -20
verb-before|direct|word|	base -14	past 32	present 7
verb-before|inverted|"|	past 17
verb-before|inverted|'|	past 22
verb-before|inverted|)|	past -39	present -20
verb-before|inverted|,|	past 12	present 20
verb-before|inverted|-|	past -13
verb-before|inverted|:|	past 8	present -7
verb-before|inverted|capital|	past -21	present -29
verb-before|inverted|coordinator|	past -62	present -32
verb-before|inverted|determiner|	past 7
verb-before|inverted|pronoun|	past -50	present -20
verb-before|inverted|quote|	past 21
verb-before|inverted|start|	past -11
verb-before|inverted|stop|	past -16	present -9
verb-before|inverted|that|	past -31
verb-before|inverted|verb-saying|	present -15
verb-before|inverted|word|	present -15
verb-before|inverted|–|	past 10
verb-before|inverted|—|	past 14
verb-before|passive|,|	other -27	past -18	present 9
verb-before|passive|capital|	other -33	past 14	present -9
verb-before|passive|coordinator|	other -14	past -9
verb-before|passive|pronoun|	other -13	past -23
verb-before|passive|quote|	other -25
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -17	past -12
verb-before|passive|that|	other -9	past -13
verb-before|passive|verb-saying|	other 10	past -19
verb-before|passive|verb-thinking|	other -7
verb-before|passive|word|	other 8	past -11	present -11
verb-before|relative|capital|	other -13	present 8
verb-before|relative|determiner|	other -17
verb-before|relative|pronoun|	other 10	past -14
verb-before|relative|that|	base -25	other -8	participle -14	past 10
verb-before|relative|verb-judging|	other -11	past 6
verb-before|relative|verb-saying|	base 10
verb-before|relative|word|	base -20	participle 13	past -12	present 7
verb-before|shared|)|	other -14	past -20
verb-before|shared|,|	participle 26	past -42	present -19
verb-before|shared|-|	other -11	past 13
verb-before|shared|:|	base -10
verb-before|shared|capital|	participle -36
verb-before|shared|coordinator|	other -19	present 9
verb-before|shared|determiner|	base -15	other -8	participle 15	past 6
verb-before|shared|preposition|	base -12	participle 14	present -16
verb-before|shared|pronoun|	other 14	participle -22
verb-before|shared|quote|	base -6	participle 10	present 12
verb-before|shared|subordinator|	base -8	participle -10	past 8
verb-before|shared|word|	other 14	participle -13
verb-before|shared|—|	other -7	past -8
verb-before|shared|’|	present -10
`;
