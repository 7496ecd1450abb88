/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 24	actor-nearby -7	carry-before -13	carry-before-that -44	carry-next -6	interview -11	named-before -22	paragraph-before -25	quote-then-speaker 8	quote-then-verb 12	sentence-after 6	signature 9	speaker-then-quote 14	topic -6	topic-after -16
addressed|actor-nearby|	false -7
addressed|colon|	false 17
addressed|false|	0 -8	2 15
addressed|interview|	false -11
addressed|named-before|	false 15	true -10
addressed|named-nearby|	false 21
addressed|quote-then-speaker|	false -8
addressed|quote-then-verb|	true 16
addressed|sentence-after|	false -26
addressed|sentence-before|	false -9	true -12
addressed|signature|	false 15
addressed|speaker-then-quote|	false 9
addressed|topic-after|	false -21
addressed|topic|	true -6
addressed|true|	0 -8	2 9
again|according-to|other|	, 15	0 7	1 -8	2 7	: -7	auxiliary 11	own -13	preposition 10	stop 17	word -8
again|according-to|same|	none 8	same 12
again|according-to|unknown|	0 6	: 7	none 9	other 16	own -10	stop 16	unknown -13	word 26
again|actor-nearby|other|	, -28	- 6	0 -16	2 -13	; -9	adverb -7	auxiliary -22	capital -27	coordinator -24	determiner -11	elided -9	none -8	quote 9	same -21	stop -26	subordinator -7	that -6	verb-judging -29	verb-saying -11	— 10	’ -14
again|actor-nearby|same|	) -7	, -6	- 7	0 -27	1 -19	2 12	: -33	; -9	adverb -27	auxiliary -38	capital -7	coordinator -10	determiner -8	none -21	other -37	own -25	preposition -31	pronoun -33	same -30	stop -9	subordinator -16	that -13	unknown 13	verb-judging -24	verb-saying -29	verb-thinking 7	word -48	— -16	’ -17
again|actor-nearby|unknown|	, -7	0 -12	: -7	adverb -15	auxiliary 8	determiner -30	none 6	other -29	preposition -29	pronoun -27	same -21	unknown 17	verb-judging -20	word -6
again|colon|other|	0 13	1 12	2 9	: 16	none 16	same 18	start 7	unknown 13
again|colon|same|	1 17	2 7	: 11	none 11	unknown 11
again|colon|unknown|	0 13	: 13	other 6	own -10
again|interview|other|	: -10	start 30
again|interview|same|	1 -15	2 8	: -6	none -10	other -7	same 15	start 27	unknown -8
again|interview|unknown|	1 15	none 8	stop 15
again|named-before|other|	0 6	2 17	elided 23	none 13	other 17	own -23	same 7	start 7	stop 11	unknown -8
again|named-before|same|	0 21	1 -10	elided 30	none -19	other -6	own 9	same 10	start -19	stop 28	unknown 15
again|named-before|unknown|	1 11	2 -6	elided 35	other 14	own -27	start -6	stop 10
again|named-nearby|other|	- -21	0 34	2 6	: 9	; 14	adverb 9	determiner -6	elided 10	none 32	other 22	preposition 15	quote 6	same 8	start 14	subordinator 10	that 8	verb-judging 9	word 22	’ 12
again|named-nearby|same|	, 6	1 30	2 16	: 28	auxiliary 14	elided 15	none 15	own 17	preposition -12	same 7	start 14	stop 25	unknown 29
again|named-nearby|unknown|	0 -22	1 12	2 13	: -14	adverb 15	auxiliary -6	determiner 15	elided -9	none -10	other 17	own 14	preposition 13	pronoun 10	start 17	unknown -11	verb-judging -13	verb-saying -7	word -12
again|other|	0 16
again|other|other|	0 17	1 6
again|other|same|	0 -9	1 -11	2 6
again|other|unknown|	0 14
again|paragraph-before|other|	elided -8	unknown -7
again|paragraph-before|same|	other 7	own 11	same -11	unknown -13
again|paragraph-before|unknown|	2 -7	other 9	own -7	start -7	unknown -11
again|quote-then-speaker|other|	1 -18	auxiliary -30	capital -11	determiner -9	other -7	own -9	start 15	stop 11	that -7	verb-judging -10
again|quote-then-speaker|same|	2 8	unknown 11
again|quote-then-speaker|unknown|	0 -11	1 -13	capital -11	determiner -11	own -12	start -11	unknown -13
again|quote-then-verb|other|	0 15	2 15	: 18	capital 15	none 32	other 12	same 41	start 7	word 21
again|quote-then-verb|same|	1 29	2 28	none 8	other 19	own 39	start 29	stop 30	unknown 34
again|quote-then-verb|unknown|	0 13	1 -7	: 11	auxiliary 15	none 11	other 18	own -6	same 14	stop -6	unknown -10
again|same|	0 -35	1 -20	2 23
again|same|other|	0 -28	1 -43
again|same|same|	0 -12	1 -32	2 16
again|same|unknown|	0 -19	1 21	2 22
again|sentence-after|other|	, -16	0 -22	1 -29	: -31	elided -10	none -25	other -19	own -18	start 20	stop -26	unknown -28
again|sentence-after|same|	: -15	other -13	own -14
again|sentence-after|unknown|	0 -17	2 -10	: -18	none -12	other -14	own -16	stop -12	unknown -10
again|sentence-before|other|	, -19	0 -24	: -16	adverb -20	determiner -25	elided 15	none -21	other -12	own -19	preposition -18	pronoun -14	same -11	verb-judging -23	verb-saying -21
again|sentence-before|same|	, -10	0 -13	1 10	: -18	adverb -16	auxiliary -14	capital -7	elided 6	other -13	own -10	preposition -14	pronoun -21	stop 25	verb-judging -18	verb-saying -13	word -23
again|sentence-before|unknown|	0 16	1 -9	2 -7	auxiliary 16	capital -14	determiner -14	elided 24	none 10	other 12	own -30	preposition -8	that -16	verb-saying -14	word -17
again|signature|unknown|	2 14
again|speaker-then-quote|other|	0 21	1 -6	2 15	auxiliary 11	capital 39	elided 20	none 33	other 9	preposition 12	same 26	subordinator 17	unknown 7	verb-judging 7	verb-saying 11	verb-thinking 17	word 9
again|speaker-then-quote|same|	, 25	0 -12	1 26	: 21	elided 7	none -11	own 8	preposition -7
again|speaker-then-quote|unknown|	, 7	0 11	1 -9	2 10	: -12	auxiliary -10	determiner 21	none 26	other 19	own -6	pronoun 17	that 11	verb-saying 15	word 12
again|topic-after|other|	0 -10	1 -16	none -19	other -12	start 10	stop -21	unknown -17
again|topic-after|unknown|	1 -6	none -11	other -9	stop -14
again|topic|other|	, -15	- -19	0 9	1 8	2 -21	: 7	adverb -23	auxiliary 13	coordinator -6	determiner -8	none 10	other 6	preposition 13	pronoun -12	quote 9	same -26	start -13	stop -6	subordinator 9	verb-saying -6	verb-thinking -8	’ -11
again|topic|same|	, -22	0 -39	1 -21	2 6	: -26	adverb -8	auxiliary -31	determiner -19	elided -15	none -42	other -33	own -13	preposition -30	pronoun -13	quote -9	same -33	stop -24	subordinator -12	unknown -13	verb-judging -16	verb-saying -6	verb-thinking -10	word -21
again|topic|unknown|	0 -24	1 14	: -33	capital -13	determiner 8	elided 26	none -7	own -13	preposition -7	pronoun -16	same -23	verb-judging -15	verb-saying -22	word 10
again|unknown|	0 -19	1 14	2 15
again|unknown|other|	0 22	1 -8	2 16
again|unknown|same|	0 -7	1 -32	2 -18
again|unknown|unknown|	0 -40	1 22	2 13
again|verb-then-speaker|other|	, -6	1 -14	2 12	: 18	auxiliary 23	capital -6	determiner -12	none -10	other -7	unknown 6	word -17
again|verb-then-speaker|same|	, 37	0 27	other 24	own 27	unknown 20	word 15
again|verb-then-speaker|unknown|	1 17	: 10	other 18	own 12
before|according-to|	capital 18	preposition 20	word 10
before|actor-nearby|	( -29	) 8	, -32	- -22	auxiliary 17	capital -24	coordinator -16	pronoun -34	stop 7	verb-judging 18	verb-thinking -12	– -8	• 6
before|colon|	, -6	- 30	adverb -42	auxiliary -15	capital 12	coordinator -19	preposition -15	pronoun -52	quote 11	start 15	subordinator 10	verb-judging -38	verb-saying -20	word -27
before|interview|	, -10	capital -9	start 11	word -8
before|named-before|	" 14	& -20	' -9	( -16	) -11	+ -10	, 18	- -10	/ -8	: -19	auxiliary -9	coordinator -28	determiner -20	possessive -12	preposition -56	quote 13	start -7	subordinator -41	that -25	verb-judging -7	verb-saying -29	word -30	¿ -19	— -17	” 6
before|named-before||	 6
before|named-nearby|	& -22	( 41	+ 15	, 28	- 7	: -45	; 25	adverb -29	auxiliary -17	determiner -12	preposition -41	pronoun 13	start 17	subordinator -14	that -56	verb-judging -43	verb-saying -23	verb-thinking -19	word -14	¿ -12	— 11	’ 10
before|name|	" 9	# -11	& -30	' 14	( 28	) 17	+ 14	, 15	- 26	/ -13	: -39	; 35	adverb -28	coordinator -14	determiner -10	possessive -13	preposition -29	pronoun -9	quote 13	start 9	stop 7	subordinator -12	that -41	verb-judging -19	verb-thinking -28	word -17	¡ -13	± 8	¿ -27	— 17	― 14	’ 6	” 19	• 9
before|name||	 18
before|noun|	$ -29	& -21	' -28	) -25	+ -12	/ -14	: -16	; 24	adverb -25	auxiliary -60	capital -11	coordinator -41	determiner 8	preposition -19	pronoun -50	start 30	that -10	verb-judging -19	verb-thinking -26	word -21	¡ -10	– -23	’ -28	€ -11
before|paragraph-before|	& -10	' -13	( -12	) -9	- -28	: -16	; -25	adverb -12	auxiliary -17	capital -33	coordinator -25	determiner -15	possessive -9	preposition -49	pronoun -24	quote -7	subordinator -17	that -16	verb-judging -19	verb-saying -41	verb-thinking -18	word -34	– -11	— -24	’ -10
before|possessor|	( -12	: -23	; -22	adverb -6	auxiliary -8	coordinator 8	determiner -14	preposition 6	pronoun -20	quote -17	that -15	verb-judging -33	verb-saying -68	verb-thinking -31	word -18
before|pronoun|	" 10	' 17	- -9	: -28	; -18	auxiliary 10	capital -17	coordinator 34	preposition -15	pronoun -23	quote 31	start -9	subordinator -18	that -65	verb-saying -6	verb-thinking -10	— -10
before|quote-then-speaker|	$ -14	' 15	( 6	, 9	- -16	: -13	adverb -30	coordinator -38	pronoun -29	quote 24	start 11	subordinator -37	that -35	verb-judging -30	verb-saying -20	verb-thinking -16	word -37
before|quote-then-verb|	, -18	capital 12	determiner -12	preposition -32	pronoun -14	verb-judging 6	verb-saying 29
before|sentence-after|	' -17	( -15	, -14	: -15	; -19	adverb -6	auxiliary -24	coordinator -35	preposition -6	pronoun -16	start 10	subordinator -48	that -32	verb-saying 10	verb-thinking -13
before|sentence-before|	$ -7	' -13	( -12	) -18	+ -16	: -37	adverb -28	capital -23	coordinator -15	possessive -12	preposition -13	pronoun -25	quote 12	subordinator -20	that -54	verb-thinking -13	word -23	¿ -18	– -6	— -12	’ -26	€ -11
before|signature|	( 8	- -18	— 13
before|speaker-then-quote|	" 17	$ -25	& -21	' 10	) 6	, 45	- 19	: -18	; 32	adverb -33	auxiliary -34	coordinator 18	determiner 7	preposition -39	pronoun -29	quote 16	start 13	subordinator 15	that -29	verb-judging -17	verb-saying -62	verb-thinking -28	– -15	― 11	’ -14
before|topic-after|	, -18	start -12
before|topic|	, -24	adverb -9	coordinator -24	subordinator -17	— -14
before|verb-then-speaker|	, 24	capital 12	determiner 6	preposition -23	pronoun -16	that -18	verb-judging -8	verb-saying 7	word -7
carry-before-that|0|	0 11	1 -29	2 8	3 -13
carry-before-that|0|0|,|	quote 10
carry-before-that|0|0|	1 -10	10+ 18	3 -6	4-5 13	6-9 21	: 14	auxiliary 11
carry-before-that|0|0|:|	upper 14
carry-before-that|0|0|adjacent|	false 11
carry-before-that|0|0|auxiliary|	lower 11
carry-before-that|0|0|capital|	. 12
carry-before-that|0|0|coordinator|	none 8
carry-before-that|0|0|end|	. 22
carry-before-that|0|0|inside|	false 11
carry-before-that|0|0|preposition|	none -12
carry-before-that|0|0|question|false|	false 11
carry-before-that|0|0|word|	lower 11
carry-before-that|0|1|	, -11	1 -14	10+ -9	2 -25	3 -15	4-5 -24	6-9 -11	: -17	auxiliary -25	capital -11	determiner -22	preposition -17	subordinator -15	that -11	verb-judging -14	verb-saying -13	word -21
carry-before-that|0|1|,verb-saying|	none -10
carry-before-that|0|1|,|	capital -9	lower -9	pronoun -9	upper -13	verb-saying -9
carry-before-that|0|1|.|	capital -15
carry-before-that|0|1|:|	upper -17
carry-before-that|0|1|adjacent|	false -29
carry-before-that|0|1|auxiliary|	lower -25
carry-before-that|0|1|capital|	, -13	lower -11
carry-before-that|0|1|coordinator|	lower -11	none -16
carry-before-that|0|1|determiner|	. -8	lower -19
carry-before-that|0|1|elided|	elided 6
carry-before-that|0|1|end|	. -9
carry-before-that|0|1|inside|	false -29
carry-before-that|0|1|newcomer|	none -23
carry-before-that|0|1|newcomer|none|elided|	, 13
carry-before-that|0|1|newcomer|none|none|	, -8	word -8
carry-before-that|0|1|newcomer|none|own|	, -10	: -10	word -14
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -17	coordinator -26	none -9	own -15	preposition -18	stop -10	that -10	word -13
carry-before-that|0|1|own|	none -9	own -15
carry-before-that|0|1|preposition|	lower -16	none -16
carry-before-that|0|1|pronoun|	, -14
carry-before-that|0|1|question|false|	false -27
carry-before-that|0|1|question|true|	false -9
carry-before-that|0|1|stop|	none -14
carry-before-that|0|1|subject|	elided -7	none -16	own -16
carry-before-that|0|1|subordinator|	lower -15
carry-before-that|0|1|that|	lower -8
carry-before-that|0|1|verb-saying|	lower -12
carry-before-that|0|1|word|	lower -21	none -13
carry-before-that|0|2|	, -17	10+ -16	4-5 6	: -15	auxiliary -30	capital -22	determiner -32	preposition -26	stop 16	word -14
carry-before-that|0|2|,auxiliary|	none -18
carry-before-that|0|2|,verb-saying|	none -29
carry-before-that|0|2|,word|	none -17
carry-before-that|0|2|,|	capital -37	determiner -19	lower -37	verb-saying -33
carry-before-that|0|2|.|	capital -26	pronoun -16
carry-before-that|0|2|:|	upper -14
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -30
carry-before-that|0|2|capital|	, -23	lower -22
carry-before-that|0|2|coordinator|	none -19
carry-before-that|0|2|determiner|	lower -27
carry-before-that|0|2|elided|	elided -13	none -24	own -18
carry-before-that|0|2|end|	! -15	. 9
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -13	none 14
carry-before-that|0|2|newcomer|none|elided|	, -19
carry-before-that|0|2|newcomer|none|none|	stop 22
carry-before-that|0|2|newcomer|none|own|	, -28	: -36	determiner -14	preposition -17	stop -30
carry-before-that|0|2|newcomer|says|none|	: 7	stop 11	word -21
carry-before-that|0|2|newcomer|says|own|	, -13	: -27	stop -24
carry-before-that|0|2|none|	,auxiliary -35	,pronoun 8	,verb-saying 19	,word 6	coordinator -28	elided 15	none 15	own 14	preposition -32	stop -19	word -25
carry-before-that|0|2|own|	none -40	own -29
carry-before-that|0|2|preposition|	lower -24	none -16
carry-before-that|0|2|pronoun|	, -22
carry-before-that|0|2|question|false|	false 6
carry-before-that|0|2|stop|	none -16	upper 16
carry-before-that|0|2|subject|	elided -34	none 26	own -38
carry-before-that|0|2|word|	lower -14	none -20
carry-before-that|0|3|	, -25	1 -18	10+ -13	3 -11	6-9 -29	: -10	capital -13	preposition -18	quote -13	word -24
carry-before-that|0|3|,auxiliary|	none -13
carry-before-that|0|3|,verb-saying|	none -26
carry-before-that|0|3|,|	lower -23
carry-before-that|0|3|.|	capital -12	determiner -12	pronoun -16
carry-before-that|0|3|:|	upper -10
carry-before-that|0|3|adjacent|	false -13
carry-before-that|0|3|capital|	, -14	lower -13
carry-before-that|0|3|elided|	elided -12	own -22
carry-before-that|0|3|end|	. -16
carry-before-that|0|3|inside|	false -13
carry-before-that|0|3|newcomer|	acts -10	says -21
carry-before-that|0|3|newcomer|acts|own|	: -13	stop -18
carry-before-that|0|3|newcomer|none|none|	: 8	stop 12
carry-before-that|0|3|newcomer|none|own|	, -16	: -10	stop -17
carry-before-that|0|3|newcomer|says|elided|	stop -10
carry-before-that|0|3|newcomer|says|none|	capital -13	word -16
carry-before-that|0|3|newcomer|says|own|	, -11	stop -25	word -14
carry-before-that|0|3|none|	,pronoun -14	coordinator -15	none -17	own 9	preposition -18	stop -19	word -12
carry-before-that|0|3|own|	elided -18	none -22	own -37
carry-before-that|0|3|preposition|	lower -14
carry-before-that|0|3|question|false|	false -16
carry-before-that|0|3|quote|	upper -13
carry-before-that|0|3|stop|	none -8
carry-before-that|0|3|subject|	elided -26	own -42
carry-before-that|0|3|word|	lower -24	none -18
carry-before-that|1|	far -33
carry-before-that|1|far|!|	,verb-saying -14	capital -10	end -17
carry-before-that|1|far|	, -37	- -18	10+ -61	2 -9	3 -63	4-5 -19	6-9 -32	: -19	; -10	adverb -32	auxiliary -58	capital -30	coordinator -26	determiner -56	possessive -29	preposition -51	pronoun -35	quote -24	start 10	stop -30	subordinator -38	that -40	verb-judging -44	verb-saying -32	verb-thinking -26	word -48	’ -18
carry-before-that|1|far|,auxiliary|	? -12	none -29
carry-before-that|1|far|,coordinator|	none -14
carry-before-that|1|far|,determiner|	? -8	none -19
carry-before-that|1|far|,pronoun|	? -10	none -24
carry-before-that|1|far|,subordinator|	none -13
carry-before-that|1|far|,verb-judging|	none -16
carry-before-that|1|far|,verb-saying|	! -6	? -18	none -45
carry-before-that|1|far|,word|	none -31
carry-before-that|1|far|,|	' -11	adverb -11	capital -35	coordinator -20	determiner -28	lower -39	none -22	preposition -21	pronoun -7	subordinator -13	upper -18	verb-judging -11	verb-saying -24	word -25
carry-before-that|1|far|-|	lower -11	none -17	upper -15
carry-before-that|1|far|.|	( -12	capital -42	coordinator -23	end -26	preposition -30	pronoun -33	quote -15	subordinator -12	that -12
carry-before-that|1|far|:|	lower -17	none -12	upper -18
carry-before-that|1|far|;|	lower -10	none -22
carry-before-that|1|far|?|	,auxiliary 7	,pronoun -14	,verb-saying -16	,word -12	capital -35	determiner -16	pronoun -18	verb-saying -14
carry-before-that|1|far|adjacent|	false -33
carry-before-that|1|far|adverb|	, -12	lower -29	none -14
carry-before-that|1|far|alone|	false 16
carry-before-that|1|far|auxiliary|	lower -58	none -23	upper -16
carry-before-that|1|far|capital|	! -10	, -34	. -38	? -31	lower -30	none -21
carry-before-that|1|far|coordinator|	, -24	. -26	lower -25	none -11
carry-before-that|1|far|determiner|	! -21	, -33	? -19	lower -50	none -25	upper -30
carry-before-that|1|far|elided|	elided -29	none -33	own -36
carry-before-that|1|far|end|	. -22	none -18
carry-before-that|1|far|first|	false -17	true -19
carry-before-that|1|far|inside|	false -50
carry-before-that|1|far|newcomer|	acts -19	none -6	says -24
carry-before-that|1|far|newcomer|acts|elided|	, -10	stop -18	word -11
carry-before-that|1|far|newcomer|acts|none|	, -18	adverb -16	auxiliary -15	capital -12	determiner -15	preposition -20	start -19	stop -7	that -12	word -20
carry-before-that|1|far|newcomer|acts|own|	, -10	: -22	auxiliary -15	capital -9	preposition -17	pronoun -9	start -8	stop -20	that -15	verb-saying -14	word -28
carry-before-that|1|far|newcomer|none|elided|	, -15	: -13	auxiliary -13	stop -24	word -14
carry-before-that|1|far|newcomer|none|none|	, -16	: -31	adverb -10	auxiliary -12	capital -13	determiner -17	preposition -27	pronoun -12	that -11	verb-judging -16	word -31
carry-before-that|1|far|newcomer|none|own|	, -18	: -32	; -10	adverb -13	auxiliary -19	determiner -20	preposition -25	start -25	stop -33	that -14	verb-saying -16	word -29
carry-before-that|1|far|newcomer|says|elided|	, -14	: -21	determiner -9	preposition -10	stop -39	verb-saying -13	word -17
carry-before-that|1|far|newcomer|says|none|	, -23	: -48	adverb -10	auxiliary -17	capital -13	determiner -22	preposition -28	pronoun -14	start 10	stop -19	verb-judging -15	word -30
carry-before-that|1|far|newcomer|says|own|	, -16	: -44	adverb -17	auxiliary -22	capital -18	determiner -21	preposition -16	pronoun -13	start -12	stop -25	that -14	verb-saying -15	word -34	’ -12
carry-before-that|1|far|none|	) -17	, -23	,auxiliary -52	,coordinator -10	,determiner -12	,preposition -16	,pronoun -25	,subordinator -12	,verb-judging -23	,verb-saying -31	,verb-thinking -11	- -16	: -14	; -18	adverb -12	auxiliary -21	capital -17	coordinator -7	determiner -21	elided -9	end -18	own -16	preposition -34	pronoun -13	quote 8	stop -25	subordinator -24	that -22	verb-judging -15	verb-saying -21	verb-thinking -13	word -38	— -22
carry-before-that|1|far|own|	elided -43	none -39	own -47
carry-before-that|1|far|possessive|	lower -22	upper -16
carry-before-that|1|far|preposition|	, -11	. -21	? -13	lower -48	none -53	upper -25
carry-before-that|1|far|pronoun|	! -16	, -25	. -18	? -11	lower -35	none -13
carry-before-that|1|far|question|false|	false -36	true -16
carry-before-that|1|far|question|true|	false -6
carry-before-that|1|far|quote|	, -12	. -15	? -17	lower -13	upper -21
carry-before-that|1|far|start|	other -11	upper 11
carry-before-that|1|far|stop|	? -20	none -28	upper -30
carry-before-that|1|far|subject|	elided -56	own -57
carry-before-that|1|far|subordinator|	, -14	. -22	lower -37	none -29	upper -14
carry-before-that|1|far|that|	lower -38	none -18	upper -13
carry-before-that|1|far|verb-judging|	lower -41	none -17	upper -16
carry-before-that|1|far|verb-saying|	, -35	? -18	lower -30	none -15	upper -16
carry-before-that|1|far|verb-thinking|	lower -26	upper -9
carry-before-that|1|far|word|	, -10	lower -46	none -41	upper -20
carry-before-that|1|far|—|	? -18	none -16	upper 8
carry-before-that|1|far|’|	lower -18
carry-before-that|2|	far -24
carry-before-that|2|far|!|	capital -13	determiner -15	end -31	pronoun -11
carry-before-that|2|far|'|	, -16
carry-before-that|2|far|	( -15	, -15	10+ -37	2 -7	3 10	4-5 -18	6-9 -23	: -25	adverb -22	auxiliary -61	capital -38	coordinator -28	determiner -20	possessive -22	preposition -60	pronoun -35	quote -19	stop -32	subordinator -41	that -29	verb-judging -38	verb-saying -38	verb-thinking -30	word -7	— -20	’ -13
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	? -12	none -32
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -11
carry-before-that|2|far|,pronoun|	none -14
carry-before-that|2|far|,subordinator|	none -10
carry-before-that|2|far|,verb-judging|	none -21
carry-before-that|2|far|,verb-saying|	! -11	? -16	none -31
carry-before-that|2|far|,|	capital -28	coordinator -26	determiner -19	lower -8	none -20	preposition -13	pronoun -28	subordinator -22	upper -49	verb-judging -16	verb-saying -12	verb-thinking -8	word -8
carry-before-that|2|far|-|	none -15
carry-before-that|2|far|.|	) -14	[ -13	capital -29	coordinator -17	end -12	preposition -28	pronoun -20	quote -14	— -16
carry-before-that|2|far|:|	lower -14	none -13	upper -25
carry-before-that|2|far|;|	none -19
carry-before-that|2|far|?|	,verb-saying -6	capital 10	determiner -15	end 12	pronoun -20	verb-saying 7	word -11	— 9
carry-before-that|2|far|[|	. -14
carry-before-that|2|far|adjacent|	false -24
carry-before-that|2|far|adverb|	lower -22	none -8
carry-before-that|2|far|alone|	false 13	true -6
carry-before-that|2|far|auxiliary|	lower -59	none -22
carry-before-that|2|far|capital|	! -11	, -17	. -35	? -22	lower -44	none -28	upper -13
carry-before-that|2|far|coordinator|	, -18	. -22	lower -22	none -40	upper -14
carry-before-that|2|far|determiner|	! -14	, -11	? -14	lower -47	none -19	other -15
carry-before-that|2|far|elided|	elided -34	own -40
carry-before-that|2|far|end|	. -12	? -11	none -15
carry-before-that|2|far|first|	false -33	true 19
carry-before-that|2|far|inside|	false -47
carry-before-that|2|far|newcomer|	acts -10	says -8
carry-before-that|2|far|newcomer|acts|elided|	start -9	stop -6
carry-before-that|2|far|newcomer|acts|none|	, -18	auxiliary -16	determiner -15	preposition -11	start -17	word -31
carry-before-that|2|far|newcomer|acts|own|	, -10	: -14	auxiliary -10	preposition -6	start -14	stop -28	verb-saying -9	word -21
carry-before-that|2|far|newcomer|none|elided|	start 7	stop -27
carry-before-that|2|far|newcomer|none|none|	, -15	: -32	determiner -11	preposition -18	start 13	verb-judging -8
carry-before-that|2|far|newcomer|none|own|	, -22	auxiliary -13	determiner -14	preposition -12	start -28	stop -19	that -8	verb-saying -16	word -29
carry-before-that|2|far|newcomer|says|elided|	, -15	: -22	preposition -12	start 7	stop -44
carry-before-that|2|far|newcomer|says|none|	, 7	: -36	adverb -21	auxiliary -16	capital -25	determiner 9	preposition -34	pronoun -15	verb-judging -22	word -6
carry-before-that|2|far|newcomer|says|own|	, -19	: -31	auxiliary -19	capital -19	determiner -19	preposition -25	pronoun -11	start -26	stop -38	that -21	verb-saying -20	word -38
carry-before-that|2|far|none|	, -21	,auxiliary -18	,determiner -18	,preposition -15	,pronoun 6	,verb-judging -19	,verb-saying -15	,word -29	- -17	: -17	; -16	adverb -17	auxiliary -20	capital -20	coordinator -33	determiner -22	elided -6	none 15	preposition -20	pronoun -26	stop -24	subordinator -20	that -17	verb-saying -19	word -31	— 12
carry-before-that|2|far|own|	elided -35	none -41	own -51
carry-before-that|2|far|possessive|	lower -22
carry-before-that|2|far|preposition|	, -15	. -15	lower -58	none -9	upper -17
carry-before-that|2|far|pronoun|	! -10	, -19	. -32	? -23	lower -35	none -21
carry-before-that|2|far|question|false|	false -28	true -32
carry-before-that|2|far|question|true|	false 10	true 18
carry-before-that|2|far|quote|	. -14	upper -18
carry-before-that|2|far|start|	other -8
carry-before-that|2|far|stop|	? -14	none -12	other -17	upper -32
carry-before-that|2|far|subject|	elided -24	none 8	own -61
carry-before-that|2|far|subordinator|	, -21	lower -40	none -22	upper -15
carry-before-that|2|far|that|	lower -28	none -11	upper -17
carry-before-that|2|far|verb-judging|	lower -38
carry-before-that|2|far|verb-saying|	, -28	? -20	lower -32	none -17	upper -23
carry-before-that|2|far|verb-thinking|	lower -29
carry-before-that|2|far|word|	, -25	lower -14	none -27
carry-before-that|2|far|—|	. -16	none -20	upper -20
carry-before-that|2|far|’|	lower -13
carry-before-that|3|	far -44
carry-before-that|3|far|!|	capital -14	determiner -13	end -25	pronoun -13
carry-before-that|3|far|'|	, -17
carry-before-that|3|far|	) 7	, -37	- -13	1 -53	10+ -61	3 -10	4-5 -21	6-9 -17	: -41	adverb -16	auxiliary -39	capital -33	coordinator -18	determiner -49	possessive -22	preposition -9	pronoun -29	quote -11	start -14	stop -57	subordinator -34	that -10	verb-judging -23	verb-saying -27	verb-thinking -27	word -40
carry-before-that|3|far|)|	upper 7
carry-before-that|3|far|,auxiliary|	none -6
carry-before-that|3|far|,pronoun|	none -14
carry-before-that|3|far|,verb-judging|	none -10
carry-before-that|3|far|,verb-saying|	? -20	none -18
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	' -11	adverb -13	auxiliary -11	capital -46	coordinator -15	determiner -23	lower -27	none -10	preposition -15	pronoun -12	subordinator -14	upper -33	verb-saying -38	word -23
carry-before-that|3|far|-|	lower -11	none -23	upper -10
carry-before-that|3|far|.|	[ -22	capital -28	coordinator -14	determiner -21	end -17	preposition -16	pronoun -30	subordinator -18
carry-before-that|3|far|:|	upper -39
carry-before-that|3|far|;|	none -11
carry-before-that|3|far|?|	capital -18	end -31	pronoun -15	verb-saying -12
carry-before-that|3|far|[|	. -18
carry-before-that|3|far|adjacent|	false -44
carry-before-that|3|far|adverb|	, -16	lower -16
carry-before-that|3|far|alone|	true -20
carry-before-that|3|far|auxiliary|	lower -38	none -21
carry-before-that|3|far|capital|	! -13	, -34	. -32	? -21	lower -29	none -19	upper -20
carry-before-that|3|far|coordinator|	, -18	. -13	lower -20	none -34
carry-before-that|3|far|determiner|	! -12	, -31	. -25	? -13	lower -45	none -23	upper -22
carry-before-that|3|far|elided|	elided -8	none -7	own -16
carry-before-that|3|far|end|	! -18	. -31
carry-before-that|3|far|first|	false -22
carry-before-that|3|far|inside|	false -69
carry-before-that|3|far|newcomer|acts|elided|	stop -13
carry-before-that|3|far|newcomer|acts|none|	preposition -17	stop -14
carry-before-that|3|far|newcomer|acts|own|	: -14	preposition -16	start -11	stop -17
carry-before-that|3|far|newcomer|	none 9	says -7
carry-before-that|3|far|newcomer|none|elided|	stop -10
carry-before-that|3|far|newcomer|none|none|	) -6	: -11	auxiliary -9	preposition 7	start 6	stop -15	word -19
carry-before-that|3|far|newcomer|none|own|	: -10	start -27	stop -20	that 8	word -18
carry-before-that|3|far|newcomer|says|elided|	stop -19
carry-before-that|3|far|newcomer|says|none|	: -10	auxiliary -14	determiner -14	start 6	stop -21	word -13
carry-before-that|3|far|newcomer|says|own|	: -20	determiner -15	preposition -17	start -15	stop -17	verb-saying -7	word -15
carry-before-that|3|far|none|	) -9	, -18	,auxiliary -25	,determiner -7	,word -12	- -17	; -10	auxiliary -17	capital -23	coordinator -24	determiner -19	end 20	none 10	own -9	preposition -41	pronoun -15	stop -48	subordinator -25	that -22	verb-judging -10	verb-saying -18	verb-thinking -11	word -18	— -15
carry-before-that|3|far|own|	elided -24	none -14	own -14
carry-before-that|3|far|possessive|	lower -17	upper -13
carry-before-that|3|far|preposition|	, -19	. -16	lower -9	none -48	upper -22
carry-before-that|3|far|pronoun|	! -11	, -21	. -24	? -10	lower -29	none -13
carry-before-that|3|far|question|false|	false -45
carry-before-that|3|far|question|true|	false -35	true -15
carry-before-that|3|far|quote|	, -13	upper -11
carry-before-that|3|far|start|	other 9	upper -19
carry-before-that|3|far|stop|	none -15	upper -57
carry-before-that|3|far|subject|	elided -14	none 8	own -8
carry-before-that|3|far|subordinator|	, -17	lower -30	none -25	upper -19
carry-before-that|3|far|that|	. -12	lower -8	none -18	upper -19
carry-before-that|3|far|verb-judging|	, -16	lower -21	none -12	upper -12
carry-before-that|3|far|verb-saying|	, -38	? -17	lower -21	none -17	upper -20
carry-before-that|3|far|verb-thinking|	lower -25
carry-before-that|3|far|word|	, -24	lower -36	none -29	upper -17
carry-before|0|	0 49	1 8	3 -19
carry-before|0|0|	( 11	, 15	1 12	10+ 26	2 27	4-5 15	6-9 42	: -6	adverb 23	auxiliary 18	capital 18	coordinator 43	possessive 13	preposition 14	pronoun 19	quote 21	subordinator 9	that 11	verb-thinking 7
carry-before|0|0|)|	none 11
carry-before|0|0|,|	capital -21	determiner 10	lower 11	none 12	preposition -20	pronoun 40	quote 18	upper 13	verb-judging 7	verb-saying -12	word 15
carry-before|0|0|-|	none 15
carry-before|0|0|:|	upper -10
carry-before|0|0|adjacent|	false 48	true 21
carry-before|0|0|adverb|	lower 23
carry-before|0|0|auxiliary|	lower 17	none 15	upper 19
carry-before|0|0|capital|	. 20	lower 18	none 8	upper 16
carry-before|0|0|coordinator|	, 15	lower 42	none 16	upper 18
carry-before|0|0|determiner|	, 12	. 6	none 8
carry-before|0|0|elided|	elided 20
carry-before|0|0|end|	. 28	? 11	none 18
carry-before|0|0|inside|	false 49
carry-before|0|0|newcomer|none|elided|	, 19
carry-before|0|0|newcomer|none|none|	, -8	: -8	preposition -12	word -10
carry-before|0|0|newcomer|none|own|	: 17	auxiliary -10	determiner -6	preposition -7	word -7
carry-before|0|0|none|	, 10	,auxiliary 9	,determiner -12	,pronoun 10	,subordinator -9	,verb-judging 13	,verb-saying 6	- 6	: -11	; -25	adverb 7	capital 12	coordinator 47	determiner 17	none -14	preposition 30	pronoun 15	quote 18	subordinator 15	that 32	word 33	— -6
carry-before|0|0|possessive|	upper 13
carry-before|0|0|preposition|	. 22	lower 10	none 24	upper 11
carry-before|0|0|pronoun|	lower 19	none 15
carry-before|0|0|question|false|	false 46	true 16
carry-before|0|0|quote|	lower 17	upper 12
carry-before|0|0|subject|	elided 20	none -14
carry-before|0|0|subordinator|	, 11	. 10	none 21	upper 12
carry-before|0|0|that|	lower 8	upper 16
carry-before|0|0|verb-saying|	none 10
carry-before|0|0|verb-thinking|	lower 13
carry-before|0|0|word|	, 7	lower 6	none 7
carry-before|0|1|!|	,verb-saying -13	determiner -12	pronoun -13
carry-before|0|1|	( -14	, 10	1 -17	10+ 35	3 -19	4-5 -15	6-9 7	: -30	adverb -26	auxiliary -23	coordinator -19	determiner -20	possessive -14	preposition -30	pronoun -6	quote -7	stop 45	subordinator -19	that -12	verb-judging -15	verb-saying -23	word -9	’ -16
carry-before|0|1|(|	upper -13
carry-before|0|1|,auxiliary|	? -7	none -6
carry-before|0|1|,coordinator|	none -6
carry-before|0|1|,determiner|	none -17
carry-before|0|1|,pronoun|	none -13
carry-before|0|1|,subordinator|	none -12
carry-before|0|1|,verb-saying|	? -23	none 18
carry-before|0|1|,word|	none -15
carry-before|0|1|,|	capital 42	determiner 22	pronoun 15	upper 10	verb-judging -17	verb-saying 40
carry-before|0|1|.|	capital -14	coordinator -17	determiner -37	preposition -22	pronoun 6	quote -19	that -17
carry-before|0|1|:|	lower -15	none 6	upper -30
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,pronoun -14	,verb-saying -19	capital -15	pronoun 11	quote -9	stop -6	verb-saying 18
carry-before|0|1|adjacent|	false 10	true -22
carry-before|0|1|adverb|	lower -26
carry-before|0|1|auxiliary|	lower -27	none -24
carry-before|0|1|capital|	, -61	. 28	? -7	none -12	upper -16
carry-before|0|1|coordinator|	, 9	. -13	lower -19	none -10
carry-before|0|1|determiner|	, -34	. -19	lower -29	none -16
carry-before|0|1|elided|	elided -9	none -9
carry-before|0|1|end|	. 36	? 22	none 20
carry-before|0|1|inside|	false 8
carry-before|0|1|newcomer|	none -13
carry-before|0|1|newcomer|none|elided|	stop -7
carry-before|0|1|newcomer|none|none|	, 15	: -20	auxiliary 7	capital 8	preposition -20	pronoun 8	quote -17	verb-judging -25
carry-before|0|1|newcomer|none|own|	, -13	: -20	adverb -15	auxiliary -25	determiner -30	preposition -28	pronoun -27	verb-saying -18
carry-before|0|1|none|	, -19	,auxiliary 10	,determiner -14	,verb-saying 12	,verb-thinking 7	,word -11	- -11	: 11	; -9	auxiliary -8	coordinator -12	elided 16	none -17	preposition -51	pronoun 6	stop -7	subordinator -22	that -21	verb-saying -12	word -8	— 15
carry-before|0|1|own|	elided -10	none -17	own -10
carry-before|0|1|possessive|	lower -14
carry-before|0|1|preposition|	. 13	lower -24	none -20	upper -19
carry-before|0|1|pronoun|	, -53	. -16	lower -6
carry-before|0|1|question|false|	false 16
carry-before|0|1|question|true|	false -24	true 21
carry-before|0|1|quote|	upper -7
carry-before|0|1|stop|	none -9	upper 45
carry-before|0|1|subject|	elided -8	own -16
carry-before|0|1|subordinator|	lower -14	none -20
carry-before|0|1|that|	lower -10	none -17
carry-before|0|1|verb-judging|	lower -14	none -12
carry-before|0|1|verb-saying|	, -47	lower -20	upper -13
carry-before|0|1|word|	, 10	lower -12	none -7	upper 9
carry-before|0|1|’|	lower -16
carry-before|0|2|!|	capital 8
carry-before|0|2|	, -13	1 -9	10+ -10	2 -10	4-5 9	6-9 -7	: -17	adverb -15	auxiliary -21	capital -16	coordinator -21	determiner -25	preposition -22	stop 12	that -17	verb-saying -19	word -52
carry-before|0|2|,auxiliary|	none -13
carry-before|0|2|,preposition|	none -13
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -11	none -16
carry-before|0|2|,word|	none -14
carry-before|0|2|,|	determiner -7	lower -11	upper -20	verb-saying 7	word -15
carry-before|0|2|.|	capital -13	coordinator 7	determiner 11
carry-before|0|2|:|	upper -17
carry-before|0|2|?|	,verb-saying -14	capital -17
carry-before|0|2|adverb|	lower -15
carry-before|0|2|auxiliary|	lower -19	none -11
carry-before|0|2|capital|	, -32	. -14	lower -16
carry-before|0|2|coordinator|	lower -21	none -15
carry-before|0|2|determiner|	, -24	lower -14	upper -19
carry-before|0|2|elided|	elided -18	none -10	own -12
carry-before|0|2|end|	! -19	. 21
carry-before|0|2|newcomer|	acts -19	says -20
carry-before|0|2|newcomer|acts|elided|	stop -19
carry-before|0|2|newcomer|acts|none|	auxiliary -11
carry-before|0|2|newcomer|acts|own|	, -10	: -11	preposition -8	stop -21	word -11
carry-before|0|2|newcomer|none|elided|	stop 7	word -10
carry-before|0|2|newcomer|none|none|	: -31	auxiliary -14	preposition -14	stop 16	that -10	word -26
carry-before|0|2|newcomer|none|own|	, -15	: -29	auxiliary -11	preposition -8	stop -53	that -11	word -31
carry-before|0|2|newcomer|says|elided|	stop -30
carry-before|0|2|newcomer|says|none|	: -20	auxiliary -9	capital -14	word -20
carry-before|0|2|newcomer|says|own|	, -11	: -10	preposition -13	stop -34	verb-saying -10	word -15
carry-before|0|2|none|	,pronoun -8	: -11	coordinator -23	determiner -13	elided 17	preposition -6	stop -17
carry-before|0|2|own|	elided -29	none -30	own -58
carry-before|0|2|preposition|	lower -22	none -17
carry-before|0|2|pronoun|	, -45
carry-before|0|2|question|true|	false -15
carry-before|0|2|stop|	none -29	upper 13
carry-before|0|2|subject|	elided -21	none 6	own -62
carry-before|0|2|that|	lower -17
carry-before|0|2|verb-saying|	, -17	lower -22	none -14
carry-before|0|2|word|	, -11	lower -52
carry-before|0|3|	, -17	10+ -12	2 -23	3 -18	4-5 -22	: -7	preposition -23	stop -14	verb-saying -12	word -17
carry-before|0|3|,auxiliary|	none -10
carry-before|0|3|,pronoun|	none -10
carry-before|0|3|,verb-saying|	none -31
carry-before|0|3|,word|	none -12
carry-before|0|3|,|	pronoun -15	verb-saying -14
carry-before|0|3|.|	capital -12	determiner -14	pronoun -6
carry-before|0|3|:|	upper -7
carry-before|0|3|adjacent|	false -19
carry-before|0|3|determiner|	, -15
carry-before|0|3|elided|	none -12	own -23
carry-before|0|3|inside|	false -19
carry-before|0|3|newcomer|acts|elided|	stop -10
carry-before|0|3|newcomer|acts|own|	stop -20
carry-before|0|3|newcomer|	none -7	says -35
carry-before|0|3|newcomer|none|elided|	stop -18
carry-before|0|3|newcomer|none|own|	: 7	stop -18
carry-before|0|3|newcomer|says|elided|	stop -13
carry-before|0|3|newcomer|says|none|	stop -23
carry-before|0|3|newcomer|says|own|	: -16	stop -23
carry-before|0|3|none|	,verb-saying -16	auxiliary -8	elided 17	own -35	preposition -15	stop -13
carry-before|0|3|own|	none -24	own -31
carry-before|0|3|preposition|	lower -23
carry-before|0|3|pronoun|	, -17
carry-before|0|3|question|false|	false -18	true -14
carry-before|0|3|stop|	none -9	upper -14
carry-before|0|3|subject|	elided -23	own -15
carry-before|0|3|verb-saying|	lower -12
carry-before|0|3|word|	lower -17
carry-before|1|	far -29
carry-before|1|far|!|	capital -19	determiner -18	end -30	pronoun 12	stop -7
carry-before|1|far|'|	, -12
carry-before|1|far|+|	none -15
carry-before|1|far|	, -10	- -26	1 -25	10+ 6	2 -53	3 -27	4-5 -9	6-9 -37	: -6	adverb -37	auxiliary -41	capital -42	coordinator -28	determiner -39	possessive -40	preposition -28	pronoun -48	quote -15	start -6	stop -28	subordinator -56	that -6	verb-judging -14	verb-saying -46	verb-thinking -39	word -25	’ -18
carry-before|1|far|,auxiliary|	? -19	none -23
carry-before|1|far|,coordinator|	none -13
carry-before|1|far|,determiner|	none -23
carry-before|1|far|,preposition|	none -21
carry-before|1|far|,pronoun|	? -10
carry-before|1|far|,subordinator|	none -22
carry-before|1|far|,verb-judging|	none -21
carry-before|1|far|,verb-saying|	! -13	? -25	none -16
carry-before|1|far|,verb-thinking|	none -16
carry-before|1|far|,word|	? -19	none -9
carry-before|1|far|,|	adverb -14	capital -12	coordinator -15	determiner -37	preposition -16	pronoun -21	subordinator -19	upper -30	verb-judging -16	verb-thinking -15	word -24	– -11
carry-before|1|far|-|	none -26	upper -24
carry-before|1|far|.|	[ -19	auxiliary -11	capital -38	coordinator -22	determiner -29	end -14	preposition -18	pronoun -35	that -13	— -18
carry-before|1|far|:|	lower -19	none -20
carry-before|1|far|;|	none -30
carry-before|1|far|?|	,auxiliary -16	,verb-saying -21	,word -11	capital -15	determiner -14	end -25	preposition -12	stop -11	verb-saying -18	— -21
carry-before|1|far|[|	. -21
carry-before|1|far|adjacent|	false -29
carry-before|1|far|adverb|	, -18	lower -36
carry-before|1|far|alone|	false -13	true 42
carry-before|1|far|auxiliary|	lower -40	none -31	other -14	upper -16
carry-before|1|far|capital|	! -17	? -33	lower -48	none -30	upper -15
carry-before|1|far|coordinator|	, -32	. -29	lower -28	none -32
carry-before|1|far|determiner|	! -22	, -56	. 10	? -16	lower -34	none -17	other -16	upper -38
carry-before|1|far|elided|	elided -24
carry-before|1|far|end|	! -10	. -8	? -15	none -10
carry-before|1|far|first|	false -36	true 24
carry-before|1|far|inside|	false -33
carry-before|1|far|newcomer|	acts -30	says -53
carry-before|1|far|newcomer|acts|elided|	: -15	preposition -13	that -16
carry-before|1|far|newcomer|acts|none|	, -11	: -27	auxiliary -16	capital -12	preposition -21	pronoun -8	start -20	stop -57	that -12	word -24
carry-before|1|far|newcomer|acts|own|	, -16	: -36	auxiliary -13	determiner -16	preposition -27	start -17	stop -49	verb-saying -22	word -37
carry-before|1|far|newcomer|none|elided|	: 10	auxiliary -16	preposition -14	stop -13	verb-saying -10	word -21
carry-before|1|far|newcomer|none|none|	- -16	adverb -18	auxiliary -15	capital -11	determiner -24	preposition -11	pronoun -13	start -19	stop 12	subordinator -13	that -13	verb-judging -29	word -25	’ -13
carry-before|1|far|newcomer|none|own|	: -12	adverb -17	auxiliary -34	capital -23	coordinator -12	determiner -27	pronoun -17	start -6	stop -28	verb-judging -17	verb-saying -23	word -52
carry-before|1|far|newcomer|says|elided|	: -19	stop -54	word -17
carry-before|1|far|newcomer|says|none|	, -22	: -34	adverb -16	auxiliary -22	capital -21	determiner -17	preposition -27	pronoun -9	start 6	stop -61	verb-judging -13	word -20
carry-before|1|far|newcomer|says|own|	, -27	: -41	auxiliary -16	capital -13	determiner -25	preposition -27	pronoun -9	start -15	stop -42	that -19	verb-saying -16	word -43
carry-before|1|far|none|	( -14	, -7	,coordinator -11	,pronoun -24	,subordinator -15	,verb-judging -18	,verb-thinking -13	,word -25	- -25	: 10	; -22	adverb -26	auxiliary -26	coordinator -17	determiner -27	end 9	none -22	own -8	pronoun -21	stop -28	subordinator -28	that -21	verb-judging -26	verb-thinking -19	word -45	— -30
carry-before|1|far|own|	none -16	own -44
carry-before|1|far|possessive|	lower -34	upper -19
carry-before|1|far|preposition|	, -21	. -25	lower -24	none -23	upper -27
carry-before|1|far|pronoun|	! -21	, -20	. -37	lower -46	none -35
carry-before|1|far|question|false|	false -13	true -24
carry-before|1|far|question|true|	false -42	true -7
carry-before|1|far|quote|	, -15	. -19	? -16	none -6	upper -12
carry-before|1|far|start|	other -11
carry-before|1|far|stop|	? -18	none -27	other -13	upper -28
carry-before|1|far|subject|	none -15	own -15
carry-before|1|far|subordinator|	, -28	. -24	lower -55	none -38	upper -17
carry-before|1|far|that|	none -27	upper -27
carry-before|1|far|verb-judging|	, -18	lower -12	none -15	upper -20
carry-before|1|far|verb-saying|	, -55	? -23	lower -42	none -23	upper -23
carry-before|1|far|verb-thinking|	lower -38
carry-before|1|far|word|	, -27	lower -23	none -47	upper -29
carry-before|1|far|—|	. -18	? -19	none -25
carry-before|1|far|’|	lower -18
carry-before|2|	far -28
carry-before|2|far|!|	determiner -14	end -24	pronoun -14
carry-before|2|far|'|	, -21
carry-before|2|far|	) -9	, -34	1 -50	10+ -18	2 -9	3 -14	4-5 -15	6-9 -26	: -41	adverb -11	capital -27	coordinator -21	determiner -42	possessive -15	preposition -44	start -20	stop -28	subordinator -9	that -34	verb-judging -30	verb-saying -29	verb-thinking -23	word -16
carry-before|2|far|)|	upper -9
carry-before|2|far|,auxiliary|	none -10
carry-before|2|far|,pronoun|	none -10
carry-before|2|far|,verb-judging|	none -10
carry-before|2|far|,verb-saying|	! -10
carry-before|2|far|,|	capital -25	determiner -29	lower -13	none -15	preposition -15	pronoun -53	upper -44	verb-saying -38	word -27
carry-before|2|far|-|	none -15
carry-before|2|far|.|	[ -15	coordinator -13	determiner -26	end -38	pronoun -24	subordinator -13
carry-before|2|far|:|	upper -40
carry-before|2|far|?|	capital -15	end 10	verb-saying -13
carry-before|2|far|[|	. -15
carry-before|2|far|adjacent|	false -28
carry-before|2|far|adverb|	, -18	lower -11
carry-before|2|far|alone|	false -7
carry-before|2|far|auxiliary|	none -14
carry-before|2|far|capital|	! -11	, -51	. -31	? -24	lower -31	none -27
carry-before|2|far|coordinator|	, -18	. -20	lower -21	none -34
carry-before|2|far|determiner|	, -40	. -23	? -11	lower -38	none -14	upper -18
carry-before|2|far|elided|	elided -8	none -11
carry-before|2|far|end|	! -15	. -21	? -13	none 13
carry-before|2|far|first|	false -21
carry-before|2|far|inside|	false -29
carry-before|2|far|newcomer|	acts -13	none -23
carry-before|2|far|newcomer|acts|elided|	start -12	stop -8
carry-before|2|far|newcomer|acts|none|	stop -14
carry-before|2|far|newcomer|acts|own|	start -22	stop -25	word -10
carry-before|2|far|newcomer|none|none|	) -6	: -16	start -18
carry-before|2|far|newcomer|none|own|	start -28	stop -14
carry-before|2|far|newcomer|says|elided|	start -10
carry-before|2|far|newcomer|says|none|	: -15	preposition -12	start 7	stop -24	word -14
carry-before|2|far|newcomer|says|own|	: -17	preposition -8	start -18	stop -28	word -10
carry-before|2|far|none|	, -18	,auxiliary -21	,verb-saying -9	,word 6	: 16	adverb -11	auxiliary -23	capital -24	coordinator -26	determiner -19	elided -32	end 22	none 7	own -10	preposition -8	pronoun -19	stop -54	subordinator -19	that -15	word -20	— -12
carry-before|2|far|own|	elided -17	none -36	own -29
carry-before|2|far|possessive|	lower -16
carry-before|2|far|preposition|	, -15	lower -42	none -15	upper -8
carry-before|2|far|pronoun|	! -13	, -34	. -7	? -18	none -15
carry-before|2|far|question|false|	false -32	true -24
carry-before|2|far|start|	upper -19
carry-before|2|far|stop|	upper -28
carry-before|2|far|subject|	none -12	own -42
carry-before|2|far|subordinator|	, -23	lower -8	none -11
carry-before|2|far|that|	lower -31	none -14	upper -14
carry-before|2|far|verb-judging|	, -16	lower -29	upper -10
carry-before|2|far|verb-saying|	, -58	lower -28	none -13	upper -16
carry-before|2|far|verb-thinking|	lower -22
carry-before|2|far|word|	, -25	lower -38	none -30
carry-before|2|far|—|	none -23
carry-before|3|	far -40
carry-before|3|far|!|	capital -11	end -15
carry-before|3|far|'|	, -14
carry-before|3|far|	, -27	- -11	1 -42	10+ -24	2 -40	3 -17	4-5 -41	6-9 -12	: -7	adverb -10	auxiliary -38	capital -24	coordinator -20	determiner -37	possessive -15	preposition -9	pronoun -24	start -16	stop -24	subordinator -24	that -26	verb-judging -21	verb-saying -23	verb-thinking -18	word -37
carry-before|3|far|,|	capital -30	coordinator -14	determiner -22	lower -21	none -15	pronoun -31	subordinator -14	upper -26	verb-saying -42	word -19
carry-before|3|far|-|	none -15
carry-before|3|far|.|	[ -17	capital -16	coordinator -15	determiner -14	end -50	preposition -12	pronoun -18	subordinator -11
carry-before|3|far|:|	upper -7
carry-before|3|far|?|	capital -14	end -25	pronoun -10
carry-before|3|far|[|	. -14
carry-before|3|far|adjacent|	false -40
carry-before|3|far|adverb|	, -9	lower -10
carry-before|3|far|alone|	false -6
carry-before|3|far|auxiliary|	lower -37	none -11
carry-before|3|far|capital|	! -13	, -52	. -22	? -12	lower -20	none -15	upper -18
carry-before|3|far|coordinator|	, -11	. -17	lower -20	none -31
carry-before|3|far|determiner|	, -35	. -19	lower -33	none -14	upper -18
carry-before|3|far|end|	! -12	. -21	? -14	none -9
carry-before|3|far|first|	false -20
carry-before|3|far|inside|	false -48
carry-before|3|far|newcomer|	acts -7
carry-before|3|far|newcomer|none|none|	: -13
carry-before|3|far|newcomer|none|own|	word -11
carry-before|3|far|none|	) -11	,verb-saying -16	- -13	: 6	auxiliary -12	capital -17	coordinator -26	determiner -13	end 7	own -27	preposition -26	that -15	verb-saying -17	word -27
carry-before|3|far|own|	elided -9	none 7
carry-before|3|far|possessive|	lower -11
carry-before|3|far|preposition|	, -11	. -13	lower -7	none -37	upper -14
carry-before|3|far|pronoun|	, -24	. -20	? -18	lower -24
carry-before|3|far|question|false|	false -37	true -17
carry-before|3|far|question|true|	false -26
carry-before|3|far|quote|	, -9
carry-before|3|far|start|	upper -13
carry-before|3|far|stop|	none 11	upper -24
carry-before|3|far|subject|	elided -9
carry-before|3|far|subordinator|	, -13	lower -22	none -21	upper -14
carry-before|3|far|that|	lower -24	none -14
carry-before|3|far|verb-judging|	lower -20	upper -10
carry-before|3|far|verb-saying|	, -47	? -18	lower -19	none -13	upper -16
carry-before|3|far|verb-thinking|	lower -16
carry-before|3|far|word|	, -20	lower -32	none -25	upper -15
carry-next|0|	0 46	1 10	2 -16	3 -14
carry-next|0|0|	( 14	, 13	1 26	10+ -6	2 20	3 14	4-5 13	6-9 32	: 6	auxiliary 25	capital 17	determiner 19	possessive 11	preposition 9	pronoun 10	start 10	stop 22	subordinator 10	that 8	verb-judging -9	word 10
carry-next|0|0|(|	upper 14
carry-next|0|0|,auxiliary|	none 13
carry-next|0|0|,determiner|	none -8
carry-next|0|0|,pronoun|	none 9
carry-next|0|0|,subordinator|	none -12
carry-next|0|0|,verb-judging|	none 12
carry-next|0|0|,verb-saying|	none 18
carry-next|0|0|,|	capital 16	coordinator 11	determiner 18	lower 17	none 10	subordinator 12	upper 6	verb-saying -15
carry-next|0|0|.|	capital 8	end 20	preposition 22	subordinator 10
carry-next|0|0|:|	none -6	upper 13
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 13
carry-next|0|0|adjacent|	false 45	true 25
carry-next|0|0|adverb|	none 11
carry-next|0|0|auxiliary|	lower 24	none -8
carry-next|0|0|capital|	, -32	lower 17	none 16
carry-next|0|0|coordinator|	, -7	none 40
carry-next|0|0|determiner|	lower 17	none 12
carry-next|0|0|elided|	elided 31
carry-next|0|0|first|	false 10
carry-next|0|0|inside|	false 43
carry-next|0|0|newcomer|	none 14
carry-next|0|0|newcomer|none|elided|	start 18	stop 26
carry-next|0|0|newcomer|none|none|	determiner -13	start 16	verb-judging -14	word 10
carry-next|0|0|newcomer|none|own|	capital -7	start 14	stop 6	verb-saying -9	word -10
carry-next|0|0|none|	) 12	, 11	- 11	auxiliary 9	capital 7	coordinator 10	end 7	none -10	preposition 19	pronoun 9	stop 10	subordinator 20	verb-saying 12	word 8
carry-next|0|0|possessive|	lower 6
carry-next|0|0|preposition|	, -19	none 20	upper 13
carry-next|0|0|pronoun|	, 19	lower 10	none 15
carry-next|0|0|question|false|	false 44
carry-next|0|0|question|true|	false 17
carry-next|0|0|quote|	, 20	lower 15	none 16	upper -8
carry-next|0|0|start|	upper 9
carry-next|0|0|stop|	upper 22
carry-next|0|0|subject|	elided 31	none -10
carry-next|0|0|subordinator|	lower 8	none 7	upper 8
carry-next|0|0|that|	lower 14	none 25
carry-next|0|0|verb-judging|	, 11	lower -7	upper -6
carry-next|0|0|verb-saying|	, -19	lower -6	none 17	upper 10
carry-next|0|0|verb-thinking|	lower 9
carry-next|0|0|word|	, -7	lower 6	none 24	upper 17
carry-next|0|0|—|	none 17
carry-next|0|1|	, -15	- -10	1 -10	2 -29	3 -17	4-5 15	6-9 6	: -32	adverb 6	auxiliary 7	capital -35	coordinator -26	determiner -21	possessive -13	pronoun -30	quote -12	start 16	stop -13	subordinator 9	verb-saying -9	word -9	— -13
carry-next|0|1|,coordinator|	none -7
carry-next|0|1|,determiner|	none -17
carry-next|0|1|,pronoun|	? -15	none -8
carry-next|0|1|,verb-saying|	! -11	? -25	none -11
carry-next|0|1|,word|	none -21
carry-next|0|1|,|	capital -43	coordinator 7	determiner 10	lower -29	none -21	verb-saying -34
carry-next|0|1|-|	lower -7	none -18
carry-next|0|1|.|	capital -19	coordinator -18	end 22	preposition -10	pronoun -9	that -9
carry-next|0|1|:|	upper -40
carry-next|0|1|;|	none -15
carry-next|0|1|?|	,auxiliary -14	,verb-saying -21	capital -11	determiner -10	end 6
carry-next|0|1|adjacent|	false 11	true -16
carry-next|0|1|adverb|	lower 6
carry-next|0|1|auxiliary|	lower 7	none -15
carry-next|0|1|capital|	, 13	. -26	? -15	lower -34	none -7
carry-next|0|1|coordinator|	, -14	. -32	lower -27	none -40
carry-next|0|1|determiner|	! -16	, 8	. -18	lower -24	none -6
carry-next|0|1|elided|	elided -7	none 11	own -40
carry-next|0|1|first|	false 16
carry-next|0|1|newcomer|	none -16
carry-next|0|1|newcomer|none|elided|	auxiliary -20	preposition -16	stop -9	word -21
carry-next|0|1|newcomer|none|none|	, -11	: -29	adverb 9	auxiliary -25	capital -17	determiner -7	preposition 16	pronoun -12	stop -21	that -14	verb-judging 6	word -7
carry-next|0|1|newcomer|none|own|	, -29	: -25	auxiliary -6	capital -22	preposition -27	pronoun -14	stop -42	that -17	verb-saying -30
carry-next|0|1|none|	, -16	,coordinator -13	,determiner -10	,pronoun -13	,subordinator -13	,word 9	: -12	; -17	auxiliary -25	capital -12	coordinator -7	determiner -18	elided 10	end -9	none -6	own -20	preposition -42	stop -15	subordinator -23	that -21	verb-judging -13	verb-saying -10	word -20
carry-next|0|1|own|	own -37
carry-next|0|1|possessive|	lower -10
carry-next|0|1|preposition|	, 10	. -38	lower -13	none -23	upper 12
carry-next|0|1|pronoun|	. -21	lower -28	none -7
carry-next|0|1|question|false|	false 12	true -21
carry-next|0|1|question|true|	false -11	true 15
carry-next|0|1|quote|	. -14	? -11	lower -8	upper -7
carry-next|0|1|start|	upper 16
carry-next|0|1|stop|	? -10	none 32	other -16	upper -12
carry-next|0|1|subject|	elided -15	none -11	own -12
carry-next|0|1|subordinator|	lower 9	none -27
carry-next|0|1|that|	. -19	none -20
carry-next|0|1|verb-judging|	, -23
carry-next|0|1|verb-saying|	, 14	? 17	lower -7	none -18	upper -24
carry-next|0|1|word|	, -18	lower -6	none -20	upper -14
carry-next|0|1|—|	? -14	none 10
carry-next|0|2|!|	end -11
carry-next|0|2|	, -24	1 -27	10+ -6	2 -33	3 -39	4-5 -33	adverb -12	auxiliary -29	capital -13	coordinator -12	determiner -29	preposition -35	pronoun -17	stop -8	subordinator -21	that -18	verb-judging -18	word -33	’ -12
carry-next|0|2|,auxiliary|	none -27
carry-next|0|2|,verb-saying|	? -10	none -17
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	capital -21	determiner -18	lower -21	pronoun -39	upper -14	verb-saying -14	word -11
carry-next|0|2|.|	capital -16	determiner -12	end 13
carry-next|0|2|:|	none -8
carry-next|0|2|?|	,verb-saying -11	end -6
carry-next|0|2|adjacent|	false -16
carry-next|0|2|adverb|	lower -12
carry-next|0|2|auxiliary|	lower -29
carry-next|0|2|capital|	, -24	lower -13
carry-next|0|2|coordinator|	lower -12	none -16
carry-next|0|2|determiner|	, -20	. -29	lower -24	none -9
carry-next|0|2|elided|	elided -15	none -6	own -31
carry-next|0|2|inside|	false -23
carry-next|0|2|newcomer|	none -26
carry-next|0|2|newcomer|none|elided|	start -6	stop -9	that -9	word -9
carry-next|0|2|newcomer|none|none|	, -17	: -6	auxiliary -14	capital -7	determiner -13	preposition -24	stop -6	subordinator -8	verb-judging -15	word -14
carry-next|0|2|newcomer|none|own|	, -11	: -14	auxiliary -20	determiner -14	preposition -15	pronoun -8	start -37	that -12	verb-saying -13	word -30
carry-next|0|2|none|	,auxiliary -28	,preposition -10	,verb-judging -13	,verb-saying -29	,word -18	auxiliary -10	coordinator -20	elided -7	none -6	own -22	preposition -14	stop -17	verb-saying -8	word -12
carry-next|0|2|own|	elided -27	none -7	own -40
carry-next|0|2|preposition|	lower -32	none -18	upper -15
carry-next|0|2|pronoun|	, -15	. -14	lower -17
carry-next|0|2|question|false|	false -25	true 7
carry-next|0|2|question|true|	false -21	true 6
carry-next|0|2|stop|	none -46	upper -8
carry-next|0|2|subject|	elided -15	none -16	own -20
carry-next|0|2|subordinator|	lower -21
carry-next|0|2|that|	lower -18
carry-next|0|2|verb-judging|	lower -18
carry-next|0|2|word|	, -14	lower -33	none -19
carry-next|0|2|’|	lower -12
carry-next|0|3|	, -19	1 -28	2 -18	3 -29	4-5 -25	: -13	auxiliary -21	determiner -17	preposition -17	start -22	verb-judging -13	verb-saying -18
carry-next|0|3|,auxiliary|	none 6
carry-next|0|3|,verb-saying|	none -33
carry-next|0|3|,|	determiner -16	lower -15	pronoun -24
carry-next|0|3|:|	upper -13
carry-next|0|3|adjacent|	false -14
carry-next|0|3|auxiliary|	lower -21	none -13
carry-next|0|3|capital|	. -16
carry-next|0|3|determiner|	. -17	lower -17
carry-next|0|3|elided|	own 6
carry-next|0|3|first|	false -22
carry-next|0|3|newcomer|	none -16
carry-next|0|3|newcomer|none|elided|	start -14	stop 14
carry-next|0|3|newcomer|none|none|	determiner -13	preposition -12	start -12	stop -16
carry-next|0|3|newcomer|none|own|	auxiliary -10	determiner -11	preposition -13	start -24	stop -21	verb-saying -11	word -20
carry-next|0|3|none|	,auxiliary -18	,pronoun -8	,verb-saying -30	,word -10	elided -11	own -20	stop -7
carry-next|0|3|own|	elided -19	none -34	own -32
carry-next|0|3|preposition|	lower -15	none -17
carry-next|0|3|pronoun|	, -12
carry-next|0|3|question|false|	false -13	true -7
carry-next|0|3|question|true|	false -21
carry-next|0|3|start|	upper -22
carry-next|0|3|subject|	elided 6	none -14	own -46
carry-next|0|3|verb-judging|	lower -13
carry-next|0|3|verb-saying|	, -17	lower -15
carry-next|1|	far -32
carry-next|1|far|!|	,verb-saying -13	capital -13	determiner -16	end -23	pronoun 7
carry-next|1|far|	( -13	, -45	- -23	10+ -45	2 -15	3 -16	6-9 -41	: 8	; -12	adverb -11	auxiliary -25	capital -14	coordinator -38	determiner -20	possessive -26	preposition -10	pronoun -12	quote -31	start -32	stop -28	subordinator -53	that -50	verb-judging -48	verb-saying -6	verb-thinking -37	word -16	— -30	’ -21
carry-next|1|far|(|	upper -13
carry-next|1|far|,auxiliary|	? -16	none -43
carry-next|1|far|,coordinator|	none -13
carry-next|1|far|,determiner|	none -20
carry-next|1|far|,preposition|	none -16
carry-next|1|far|,pronoun|	none -30
carry-next|1|far|,subordinator|	none -17
carry-next|1|far|,verb-judging|	none -20
carry-next|1|far|,verb-saying|	? -21	none -18
carry-next|1|far|,verb-thinking|	none -17
carry-next|1|far|,word|	? -12	none -42
carry-next|1|far|,|	' -10	adverb -14	auxiliary -15	capital -22	coordinator -34	determiner -31	lower -33	none -40	preposition -15	pronoun -26	quote -13	subordinator -24	upper -44	verb-judging -15	verb-saying -78	word -30
carry-next|1|far|-|	lower -14	none -28	upper -18
carry-next|1|far|.|	[ -18	auxiliary -14	capital -11	coordinator -33	end -13	preposition -31	pronoun -32	quote -17	subordinator -18	— -17
carry-next|1|far|:|	lower 8	none 18
carry-next|1|far|;|	lower -12	none -18
carry-next|1|far|?|	,auxiliary -17	,pronoun -12	,word -14	capital -29	determiner -14	end -23	pronoun -27	quote -12	stop -15	verb-saying -30	— -23
carry-next|1|far|[|	. -19
carry-next|1|far|adjacent|	false -32
carry-next|1|far|adverb|	, -15	lower -11	none -23
carry-next|1|far|alone|	false -23	true -24
carry-next|1|far|auxiliary|	. -14	lower -23	none -36	upper -25
carry-next|1|far|capital|	! -15	, -20	. -43	? -22	lower -11	none -32	upper -25
carry-next|1|far|coordinator|	, -31	. -24	lower -38	none -53	upper -16
carry-next|1|far|determiner|	! -19	, -62	. -16	? -22	lower -33	none -40	other -18	upper -11
carry-next|1|far|elided|	elided -39	own -38
carry-next|1|far|end|	! -41	. -41	? -33	none 39
carry-next|1|far|first|	false -18	true -9
carry-next|1|far|inside|	false -20
carry-next|1|far|newcomer|	none -6
carry-next|1|far|newcomer|none|elided|	, -23	: -36	determiner -16	preposition -16	start -26	stop -12	verb-saying -17	word -25
carry-next|1|far|newcomer|none|none|	, -13	- -16	: 15	auxiliary -31	capital -33	coordinator -11	determiner -31	preposition -44	pronoun -27	quote -17	start -23	stop -21	subordinator -8	that -11	verb-judging -27	verb-thinking -16	— -23
carry-next|1|far|newcomer|none|own|	, -45	: -11	adverb -23	auxiliary -16	capital -6	preposition 9	pronoun -32	start -44	stop -17	that -24	verb-judging -16	word -25
carry-next|1|far|none|	+ -12	, -8	,coordinator -13	,determiner -18	,preposition -19	,pronoun -6	,subordinator -22	,verb-saying -16	,verb-thinking -13	- -16	: -19	; -29	adverb -20	auxiliary -35	capital -25	coordinator -18	end -22	own -37	preposition -24	pronoun -20	quote -11	stop -34	subordinator -8	that -24	verb-saying -21	word -16	— -24
carry-next|1|far|own|	elided -59	none 10
carry-next|1|far|possessive|	lower -21	upper -20
carry-next|1|far|preposition|	, -25	. -24	? -13	lower -21	none -14
carry-next|1|far|pronoun|	! -12	, -34	. -41	? -14	lower -12	none -23	upper -14
carry-next|1|far|question|false|	false -25	true -39
carry-next|1|far|question|true|	false -38	true -9
carry-next|1|far|quote|	lower -9	upper -31
carry-next|1|far|start|	other -21	upper -30
carry-next|1|far|stop|	none -56	upper -32
carry-next|1|far|subject|	elided -27	none -10	own 8
carry-next|1|far|subordinator|	, -30	lower -52	none -12	upper -20
carry-next|1|far|that|	. -17	lower -46	none -26	upper -21
carry-next|1|far|verb-judging|	, -16	lower -47	none -26	upper -15
carry-next|1|far|verb-saying|	, -55	? -22	lower -16	none -28	upper -24
carry-next|1|far|verb-thinking|	, -14	lower -34	none -23	upper -13
carry-next|1|far|word|	, -28	lower -14	none -44	upper -36
carry-next|1|far|–|	, -7
carry-next|1|far|—|	. -17	? -17	none -28	upper -27
carry-next|1|far|’|	lower -21
carry-next|2|	far -18
carry-next|2|far|!|	capital -15	determiner -12	end -15	pronoun -14
carry-next|2|far|	, -28	1 -21	10+ -59	4-5 12	6-9 -13	: 7	auxiliary -24	capital -13	coordinator -26	determiner -25	possessive -19	preposition -28	quote -22	start -16	stop -42	subordinator -38	that -34	verb-thinking -24	— -14
carry-next|2|far|,auxiliary|	none -11
carry-next|2|far|,verb-saying|	none -15
carry-next|2|far|,word|	none -11
carry-next|2|far|,|	' -19	adverb -13	capital -26	coordinator -22	determiner -11	lower -18	preposition -11	pronoun -14	subordinator -22	upper -46	verb-judging -16	verb-saying -50	word -29
carry-next|2|far|.|	[ -15	capital -39	coordinator -20	determiner -26	preposition -15	pronoun -25
carry-next|2|far|:|	lower 9	none 20
carry-next|2|far|?|	,verb-saying 6	capital -25	determiner -10	end -32	pronoun -16
carry-next|2|far|[|	. -15
carry-next|2|far|adjacent|	false -18
carry-next|2|far|alone|	false -24	true -17
carry-next|2|far|auxiliary|	lower -22	none -23	upper -16
carry-next|2|far|capital|	, -11	. -30	? -15	lower -8	none -30	upper -23
carry-next|2|far|coordinator|	. -16	lower -25	none -45
carry-next|2|far|determiner|	! -14	, -42	. -36	lower -22	none -26	upper -19
carry-next|2|far|elided|	elided -14	none -30	own -16
carry-next|2|far|end|	! -29	. -65	none 28
carry-next|2|far|inside|	false -15
carry-next|2|far|newcomer|none|elided|	, -16	stop -24
carry-next|2|far|newcomer|none|none|	auxiliary -12	preposition -21	stop -7	that -8	verb-judging -16	verb-thinking -11	word -20	— -14
carry-next|2|far|newcomer|none|own|	, -33	adverb -15	auxiliary -17	preposition -11	start 14	stop -20	that -19	word -8
carry-next|2|far|none|	, -17	,auxiliary -15	,verb-judging -13	,verb-saying 10	,word -7	- -16	auxiliary -19	capital -23	coordinator -39	determiner -16	elided -8	none -13	preposition -11	pronoun -10	stop -20	that -15	verb-saying -15	word -26	— -18
carry-next|2|far|own|	elided -10	own 10
carry-next|2|far|possessive|	lower -14
carry-next|2|far|preposition|	, -24	. -15	lower -34	none -41
carry-next|2|far|pronoun|	! -15	, -43	. -23	none -21
carry-next|2|far|question|false|	false -16	true -18
carry-next|2|far|question|true|	false -43	true 9
carry-next|2|far|quote|	upper -22
carry-next|2|far|start|	upper -18
carry-next|2|far|stop|	none -78	upper -42
carry-next|2|far|subject|	elided -35	none -10	own 12
carry-next|2|far|subordinator|	, -13	. -19	lower -36	none -32
carry-next|2|far|that|	lower -32	none -19	upper -17
carry-next|2|far|verb-judging|	upper -17
carry-next|2|far|verb-saying|	, -12	? -20	upper -24
carry-next|2|far|verb-thinking|	lower -24
carry-next|2|far|word|	, -27	upper -24
carry-next|2|far|—|	none -17	upper -14
carry-next|3|	far -30
carry-next|3|far|!|	capital -11	end -11
carry-next|3|far|	( -20	1 -28	10+ -53	2 6	3 -17	4-5 -9	6-9 -12	: -9	adverb -14	capital -30	coordinator -27	determiner -41	possessive -25	preposition -46	pronoun -26	start -22	stop -64	subordinator -36	that -26	verb-judging -7	verb-thinking -13
carry-next|3|far|(|	upper -17
carry-next|3|far|)|	none -18
carry-next|3|far|,verb-saying|	none -14
carry-next|3|far|,|	' -11	adverb -14	capital -35	coordinator -19	determiner -12	none 16	preposition -10	pronoun -23	subordinator -16	upper -43	verb-saying -22
carry-next|3|far|-|	none -21
carry-next|3|far|.|	[ -19	capital -26	coordinator -18	determiner -26	end -25	preposition -17	pronoun -22
carry-next|3|far|:|	none 13	upper -9
carry-next|3|far|?|	capital -14	pronoun -11	verb-saying -13
carry-next|3|far|[|	. -20
carry-next|3|far|adjacent|	false -30
carry-next|3|far|adverb|	lower -14
carry-next|3|far|alone|	false -30
carry-next|3|far|auxiliary|	none -16	upper -11
carry-next|3|far|capital|	! -15	, -42	. -22	? -20	lower -21	none -23	upper -22
carry-next|3|far|coordinator|	, -17	. -18	lower -27	none -30
carry-next|3|far|determiner|	, -34	. -22	lower -43	none -21	upper -24
carry-next|3|far|end|	! -21	. -72	? -28	none 22
carry-next|3|far|first|	false -8
carry-next|3|far|inside|	false -24
carry-next|3|far|newcomer|	none 16
carry-next|3|far|newcomer|none|elided|	: 7	stop -11
carry-next|3|far|newcomer|none|none|	: 10	stop -8
carry-next|3|far|newcomer|none|own|	, -16	preposition -17	stop -11
carry-next|3|far|none|	, -9	,verb-saying 19	- -18	auxiliary -16	capital -16	determiner -16	end -13	none 10	own 9	preposition -45	subordinator -32	that -18	verb-saying -10	word -31
carry-next|3|far|own|	none -21
carry-next|3|far|possessive|	lower -20	upper -10
carry-next|3|far|preposition|	. -15	lower -43	none -50	upper -12
carry-next|3|far|pronoun|	, -25	. -26	? -10	lower -24
carry-next|3|far|question|false|	false -26	true -35
carry-next|3|far|question|true|	false -8
carry-next|3|far|start|	upper -22
carry-next|3|far|stop|	none -40	upper -64
carry-next|3|far|subject|	none 15
carry-next|3|far|subordinator|	, -15	. -10	lower -31	upper -15
carry-next|3|far|that|	lower -26	none -14	upper -13
carry-next|3|far|verb-judging|	upper -17
carry-next|3|far|verb-saying|	, -45	none -20	upper -16
carry-next|3|far|verb-thinking|	lower -18
carry-next|3|far|word|	, -28	none -38	upper -13
carry|before-that|addressed|false|	0 -9	2 -10
carry|before-that|addressed|true|	1 16	2 -10
carry|before-that|echo|other|	1 13
carry|before-that|echo|same|	0 -38	1 -13	2 -19
carry|before-that|echo|unknown|	1 -15	2 -17
carry|before-that|inside|false|	0 -6	1 7	2 -10
carry|before-that|inside|true|	0 -20	1 -12	2 -8
carry|before-that|kind|organisation|	0 -26	1 -48	2 -14
carry|before-that|kind|person|	1 13	2 -8
carry|before-that|kind|place|	0 -18	1 -16
carry|before-that|kind|unknown|	0 -9	1 -6	2 -22
carry|before-that|own|false|	organisation -32	person 13	place -18
carry|before-that|own|true|	organisation -42	person -8	place -18	unknown -34
carry|before|addressed|false|	0 -8	1 -10	2 -8
carry|before|addressed|true|	0 8	2 -6
carry|before|echo|other|	0 -12	1 -7	2 -37
carry|before|echo|same|	1 -23
carry|before|echo|unknown|	0 -15	1 -14	2 11
carry|before|inside|false|	0 -7	1 -7	2 -7
carry|before|inside|true|	0 -11	1 -33	2 -12
carry|before|kind|organisation|	0 -31	1 -33	2 -12
carry|before|kind|person|	1 -7
carry|before|kind|place|	0 -10	1 -14
carry|before|kind|unknown|	0 -19	1 -16	2 -10
carry|before|own|false|	organisation -34	place -20	unknown -17
carry|before|own|true|	organisation -26	unknown -23
carry|next|addressed|false|	0 -41	1 -29	2 -26
carry|next|addressed|true|	1 -16	2 -13
carry|next|echo|other|	0 -31	1 -38	2 -47
carry|next|echo|same|	0 -18	2 21
carry|next|echo|unknown|	0 42	1 -18	2 -7
carry|next|inside|false|	0 21	1 -27	2 -15
carry|next|inside|true|	0 -24	1 -17	2 -20
carry|next|kind|organisation|	1 -36	2 -6
carry|next|kind|person|	0 19	1 -22	2 -18
carry|next|kind|place|	0 -11	1 -17
carry|next|kind|unknown|	1 -16	2 -8
carry|next|own|false|	organisation -9	place -14
carry|next|own|true|	organisation -24	unknown -16
ending|according-to|,|	0 22	3 20	4-6 16	7-12 23
ending|according-to|.|	1 20	13-25 17	7-12 14
ending|according-to|none|	13-25 -11	2 6	3 6	4-6 7	7-12 -23
ending|actor-nearby|!|	13-25 13	26+ -17	4-6 -15	7-12 10
ending|actor-nearby|.|	0 -10	1 -37	2 -8	26+ -21	3 -22	4-6 -7	7-12 -8
ending|actor-nearby|?|	1 -14	13-25 -19	2 -16	7-12 -8
ending|actor-nearby|none|	0 -6	1 25	13-25 -10	2 20	26+ -35	4-6 8	7-12 7
ending|colon|!|	1 -6
ending|colon|,|	1 -27
ending|colon|.|	1 6	26+ 13	3 -7	7-12 25
ending|colon|?|	26+ -19
ending|colon|none|	1 -13	26+ -7	3 -9	4-6 -13
ending|interview|.|	26+ -6
ending|interview|?|	26+ -10
ending|named-before|!|	1 6	13-25 10	2 9	26+ -29	4-6 11	7-12 -7
ending|named-before|,|	1 -21	13-25 -15	2 -27	26+ -49	3 -35	7-12 -13
ending|named-before|.|	1 -32	13-25 8	26+ -16	3 -13	4-6 -7	7-12 9
ending|named-before|?|	1 -16	13-25 -18	2 -13	26+ -14	4-6 13
ending|named-before|none|	1 15	26+ -13	3 -22	7-12 -6
ending|named-nearby|!|	0 14	1 -13	13-25 -14	7-12 -8
ending|named-nearby|,|	0 7	1 13	13-25 -14	2 -26	26+ -25	4-6 -8	7-12 -10
ending|named-nearby|.|	0 -31	1 -8	3 10	4-6 8	7-12 6
ending|named-nearby|?|	0 12	13-25 -10
ending|named-nearby|none|	0 -33	1 -31	13-25 -10	2 11	26+ -7	3 6	4-6 9	7-12 -6
ending|paragraph-before|!|	26+ -35
ending|paragraph-before|,|	26+ -54
ending|paragraph-before|?|	26+ -28
ending|possessor|!|	3 -8	4-6 -20
ending|possessor|,|	1 -30	2 -26	3 -16	4-6 12
ending|possessor|.|	0 -28	1 -34	13-25 -17	3 -24	4-6 -13	7-12 -16
ending|possessor|?|	2 -20	4-6 -11
ending|possessor|none|	0 -43	1 -13	13-25 -18	3 7	7-12 -8
ending|quote-then-speaker|!|	0 30	1 -12	2 -6
ending|quote-then-speaker|,|	-10 10	-13 -13	-14 -16	-17 -12	-18 -19	-19 -7	-23 -17	-3 -11	-4 -13	-5 8	-6 11	-7 14	-8 -6	0 29	13-25 -25	2 -18	26+ -18	3 -14	4-6 -7	7-12 -15
ending|quote-then-speaker|.|	2 -18
ending|quote-then-speaker|?|	0 42	13-25 -16	4-6 -15	7-12 -15
ending|quote-then-speaker|none|	-12 24	-13 6	-14 -9	-15 -21	-16 -20	-17 -16	-18 6	-2 -15	-22 -17	-23 8	-24 -21	-25 -17	-26 6	-27 8	-28 -19	-29 -9	-3 -27	-30 -17	-34 7	-4 -26	-6 -10	-7 -12	-9 6	0 -33	1 -22	13-25 -11	2 11	4-6 -18
ending|quote-then-verb|!|	0 18
ending|quote-then-verb|,|	0 21	13-25 -10	4-6 -24	7-12 -25
ending|quote-then-verb|?|	0 12	1 22	2 17
ending|quote-then-verb|none|	0 -21	1 10	7-12 -9
ending|sentence-after|!|	1 8	13-25 -13	4-6 -16	7-12 -16
ending|sentence-after|.|	13-25 -9	2 -34	26+ -16	3 -8	4-6 -11	7-12 -29
ending|sentence-after|?|	0 16	1 16	2 -19	3 -15	4-6 6
ending|sentence-after|none|	13-25 -12	2 7	4-6 -20	7-12 -10
ending|sentence-before|!|	1 16	13-25 -23	2 -11	26+ -24	4-6 7
ending|sentence-before|,|	1 -46	13-25 -37	2 -17	26+ -55	4-6 -27	7-12 -56
ending|sentence-before|.|	1 22	2 11	26+ -18	3 7	7-12 -8
ending|sentence-before|?|	13-25 -15	3 9
ending|sentence-before|none|	1 12	26+ -20	3 -50	4-6 -17
ending|signature|.|	1 17
ending|signature|none|	1 -19
ending|speaker-then-quote|!|	0 6	1 23	13-25 -24	3 13	4-6 -19	7-12 -9
ending|speaker-then-quote|,|	0 15	1 -12	2 23	26+ 6	4-6 13	7-12 -7
ending|speaker-then-quote|.|	1 16	3 13	4-6 16	7-12 15
ending|speaker-then-quote|?|	1 -13	13-25 -8	2 6	26+ 6	4-6 16	7-12 12
ending|speaker-then-quote|none|	13-25 -26	2 7	26+ -24	4-6 7	7-12 -12
ending|topic-after|.|	0 -10	4-6 -12
ending|topic-after|none|	1 -7
ending|topic|!|	13-25 -19	26+ -19	4-6 -7
ending|topic|.|	13-25 -19	2 16	26+ -12	4-6 6
ending|topic|?|	13-25 -9	26+ -25	3 7	4-6 7
ending|topic|none|	0 -25	13-25 -10	2 22	26+ -46	3 10	4-6 14	7-12 10
ending|verb-then-speaker|,|	1 -20	4-6 -13	7-12 -21
ending|verb-then-speaker|.|	0 -33	1 11	13-25 -28	26+ 11	4-6 14	7-12 -28
ending|verb-then-speaker|?|	1 -10
ending|verb-then-speaker|none|	0 -28	13-25 -34	2 -7	3 -6	4-6 -15
follow|according-to|,auxiliary|	none -21
follow|according-to|,preposition|	none 6
follow|according-to|,pronoun|	none -13
follow|according-to|,subordinator|	none 12
follow|according-to|,verb-saying|	none -28
follow|according-to|,|	none -10
follow|according-to|;|	none 8
follow|according-to|capital|	, 30
follow|according-to|coordinator|	none -16
follow|according-to|determiner|	, 8	. 11
follow|according-to|end|	. 17
follow|according-to|preposition|	none 19
follow|according-to|word|	, 22	none 16
follow|actor-nearby|+|	none -11
follow|actor-nearby|,auxiliary|	? -16	none -7
follow|actor-nearby|,coordinator|	none -13
follow|actor-nearby|,determiner|	? -16
follow|actor-nearby|,pronoun|	? -16
follow|actor-nearby|,verb-judging|	none -10
follow|actor-nearby|,verb-saying|	? -21	none -10
follow|actor-nearby|,verb-thinking|	none 6
follow|actor-nearby|:|	none -24
follow|actor-nearby|;|	none -7
follow|actor-nearby|adverb|	none -14
follow|actor-nearby|auxiliary|	none -26
follow|actor-nearby|capital|	. -28	? -19
follow|actor-nearby|determiner|	. -27	? -9	none -33
follow|actor-nearby|end|	. -19
follow|actor-nearby|preposition|	. -13	? -16	none -22
follow|actor-nearby|quote|	. 14	? -20
follow|actor-nearby|stop|	? -21
follow|actor-nearby|verb-judging|	none -12
follow|actor-nearby|word|	none -14
follow|colon|,auxiliary|	none -8
follow|colon|,verb-saying|	none -30
follow|colon|[|	. 25
follow|colon|capital|	, -17	. 6	? 6
follow|colon|coordinator|	. 10
follow|colon|determiner|	, -24	? -15
follow|colon|end|	! -15	. 7	none -26
follow|colon|preposition|	. -21
follow|colon|pronoun|	, -17	. -7	? -14
follow|colon|stop|	? -14	none -7
follow|colon|subordinator|	. -15
follow|colon|verb-saying|	, -18
follow|interview|end|	. -6	? -10
follow|named-before|'|	, -28
follow|named-before|,auxiliary|	? -11	none -21
follow|named-before|,determiner|	none -13
follow|named-before|,pronoun|	? -8	none 9
follow|named-before|,verb-judging|	none -24
follow|named-before|,verb-saying|	! 9	? 12	none 8
follow|named-before|,word|	? -15	none -12
follow|named-before|,|	none -21
follow|named-before|:|	none -10
follow|named-before|auxiliary|	none -11
follow|named-before|capital|	! -23	, -50	. 18	? -30	none -40
follow|named-before|coordinator|	none -17
follow|named-before|determiner|	, -12
follow|named-before|end|	. -11	none -13
follow|named-before|preposition|	none -25
follow|named-before|pronoun|	! -19	, -21	? -24	none -14
follow|named-before|quote|	none -11
follow|named-before|stop|	none 9
follow|named-before|subordinator|	, -11	. -9	none -20
follow|named-before|that|	none -14
follow|named-before|verb-saying|	, -48	? -35	none -22
follow|named-before|word|	, -8	none -16
follow|named-before|—|	. -15	? 12
follow|named-nearby|(|	. -14	none -13
follow|named-nearby|)|	. -9	none -10
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 15	none 27
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -16
follow|named-nearby|,determiner|	none 8
follow|named-nearby|,preposition|	none -15
follow|named-nearby|,pronoun|	? 14	none 17
follow|named-nearby|,verb-judging|	none 13
follow|named-nearby|,verb-saying|	! -6
follow|named-nearby|,word|	? 8
follow|named-nearby|,|	none -14
follow|named-nearby|:|	none -26
follow|named-nearby|;|	none -14
follow|named-nearby|[|	. 18
follow|named-nearby|adverb|	, -12	none -20
follow|named-nearby|auxiliary|	, -8	none 9
follow|named-nearby|capital|	! -10
follow|named-nearby|coordinator|	, -48	none -23
follow|named-nearby|determiner|	, -8	. -7	? -8	none -14
follow|named-nearby|end|	? -11	none -34
follow|named-nearby|preposition|	. 12	none -15
follow|named-nearby|pronoun|	, 12	. -40	none -8
follow|named-nearby|quote|	, -10	? 18
follow|named-nearby|stop|	? 14	none 22
follow|named-nearby|subordinator|	, 8	none -19
follow|named-nearby|that|	. 8	none -7
follow|named-nearby|verb-judging|	, -21
follow|named-nearby|verb-saying|	! 9	, 7	none -7
follow|named-nearby|word|	, -13	? 6	none -24
follow|named-nearby|–|	, 13	none -6
follow|named-nearby|—|	. -7	none 13
follow|paragraph-before|'|	, -26
follow|paragraph-before|,auxiliary|	none -52
follow|paragraph-before|,pronoun|	none -16
follow|paragraph-before|,verb-judging|	none -15
follow|paragraph-before|,verb-saying|	? -15	none 6
follow|paragraph-before|,word|	none -11
follow|paragraph-before|capital|	! -38	, -57	. -20	? -41	none -36
follow|paragraph-before|determiner|	! -13	, -48	? -25	none -15
follow|paragraph-before|end|	! -8
follow|paragraph-before|preposition|	none -28
follow|paragraph-before|pronoun|	! -16	, -34	? -24	none -30
follow|paragraph-before|stop|	none 23
follow|paragraph-before|subordinator|	, -15	none -13
follow|paragraph-before|verb-saying|	, -32	? -32	none -25
follow|paragraph-before|word|	, -34
follow|paragraph-before|—|	. -12	? -8	none -14
follow|possessor|,|	none -31
follow|possessor|-|	none -10
follow|possessor|[|	. -16
follow|possessor|adverb|	, -25
follow|possessor|auxiliary|	none -11
follow|possessor|capital|	. -21	none -13
follow|possessor|coordinator|	. -15	none -30
follow|possessor|determiner|	, -6	. 8	none -23
follow|possessor|end|	! -35	. -16	none -22
follow|possessor|preposition|	. -22
follow|possessor|pronoun|	. -8
follow|possessor|quote|	, -20
follow|possessor|subordinator|	. -15	none -6
follow|possessor|verb-judging|	none -14
follow|possessor|verb-saying|	, -12	none 6
follow|possessor|word|	, -10	none -8
follow|quote-then-speaker|'|	, 17
follow|quote-then-speaker|(|	none -16
follow|quote-then-speaker|)|	none -7
follow|quote-then-speaker|+|	none 7
follow|quote-then-speaker|,auxiliary|	none 7
follow|quote-then-speaker|,determiner|	none -21
follow|quote-then-speaker|,pronoun|	none 8
follow|quote-then-speaker|,verb-judging|	none -12
follow|quote-then-speaker|,verb-saying|	none -8
follow|quote-then-speaker|,word|	? -12	none -18
follow|quote-then-speaker|-|	none -27
follow|quote-then-speaker|:|	none -16
follow|quote-then-speaker|adverb|	, 9
follow|quote-then-speaker|auxiliary|	, 9	none 20
follow|quote-then-speaker|coordinator|	, -16	none -33
follow|quote-then-speaker|determiner|	! 25	, 23	? 26	none -11
follow|quote-then-speaker|preposition|	, -12	none -8
follow|quote-then-speaker|pronoun|	! 15	, 22	? 32
follow|quote-then-speaker|quote|	, -12	none -7
follow|quote-then-speaker|subordinator|	, -12	none -10
follow|quote-then-speaker|that|	none -10
follow|quote-then-speaker|verb-saying|	? -14	none -7
follow|quote-then-speaker|verb-thinking|	, -24	none -6
follow|quote-then-speaker|word|	, 6	none -10
follow|quote-then-speaker|–|	none -19
follow|quote-then-speaker|—|	none -14
follow|quote-then-verb|'|	, 18
follow|quote-then-verb|,auxiliary|	? 12	none 9
follow|quote-then-verb|,determiner|	? 16	none 16
follow|quote-then-verb|,pronoun|	? 18
follow|quote-then-verb|,verb-judging|	none 11
follow|quote-then-verb|,verb-saying|	! -7	? 12	none 11
follow|quote-then-verb|,word|	? 15
follow|quote-then-verb|:|	none -11
follow|quote-then-verb|auxiliary|	none -12
follow|quote-then-verb|capital|	, -40	none -14
follow|quote-then-verb|coordinator|	, -15	none -46
follow|quote-then-verb|determiner|	, -26
follow|quote-then-verb|preposition|	none 13
follow|quote-then-verb|pronoun|	, -12
follow|quote-then-verb|verb-saying|	! 18	, 23	? 8	none -11
follow|quote-then-verb|word|	none 13
follow|quote-then-verb|–|	, 15
follow|sentence-after|(|	. -16
follow|sentence-after|auxiliary|	. -13
follow|sentence-after|capital|	! 17	. -29	? 24
follow|sentence-after|coordinator|	. -49
follow|sentence-after|determiner|	! -20	. -13	? -27
follow|sentence-after|preposition|	. -19
follow|sentence-after|pronoun|	! -9	. 15	? -18
follow|sentence-after|that|	. -13
follow|sentence-after|—|	. -7
follow|sentence-before|'|	, -21
follow|sentence-before|)|	. -17	none -23
follow|sentence-before|,auxiliary|	? -24	none -13
follow|sentence-before|,determiner|	? -14	none -20
follow|sentence-before|,preposition|	none -10
follow|sentence-before|,pronoun|	? -21
follow|sentence-before|,subordinator|	none -17
follow|sentence-before|,verb-judging|	none -16
follow|sentence-before|,verb-saying|	none 18
follow|sentence-before|,verb-thinking|	none -16
follow|sentence-before|,word|	? -16
follow|sentence-before|,|	none -17
follow|sentence-before|-|	none -30
follow|sentence-before|:|	none -11
follow|sentence-before|;|	none -39
follow|sentence-before|adverb|	none -6
follow|sentence-before|auxiliary|	none -9
follow|sentence-before|capital|	, -69	? -26	none -35
follow|sentence-before|coordinator|	. -22	none 17
follow|sentence-before|determiner|	, -23	. -18	? 13
follow|sentence-before|end|	. 15	? 20
follow|sentence-before|preposition|	, -26	. -9	none -10
follow|sentence-before|pronoun|	! -25	, -35	. 12	? -6	none -12
follow|sentence-before|quote|	. -9	? -16
follow|sentence-before|stop|	? -23	none -26
follow|sentence-before|subordinator|	, -24	. -12	none -13
follow|sentence-before|that|	. 10	none -20
follow|sentence-before|verb-judging|	, -16	none -28
follow|sentence-before|verb-saying|	, -64	? -21	none -12
follow|sentence-before|word|	, -22	none -6
follow|sentence-before|—|	none -28
follow|signature|—|	. 17	none -9
follow|speaker-then-quote|(|	. -8	none 8
follow|speaker-then-quote|)|	. 14
follow|speaker-then-quote|,auxiliary|	none -22
follow|speaker-then-quote|,coordinator|	none 7
follow|speaker-then-quote|,verb-saying|	none -16
follow|speaker-then-quote|,word|	none 8
follow|speaker-then-quote|,|	none -14
follow|speaker-then-quote|-|	none 15
follow|speaker-then-quote|:|	none 15
follow|speaker-then-quote|;|	none 16
follow|speaker-then-quote|[|	. -9
follow|speaker-then-quote|capital|	, 13	. 27	? 17	none 15
follow|speaker-then-quote|coordinator|	, 20	. 9	none 8
follow|speaker-then-quote|determiner|	! 9	, -16	. 7	none 17
follow|speaker-then-quote|end|	. 23	none -34
follow|speaker-then-quote|preposition|	? 14
follow|speaker-then-quote|pronoun|	. -10	? -12	none 11
follow|speaker-then-quote|quote|	? 17	none -7
follow|speaker-then-quote|stop|	none -15
follow|speaker-then-quote|subordinator|	. 19
follow|speaker-then-quote|that|	. -12
follow|speaker-then-quote|verb-judging|	, 10
follow|speaker-then-quote|verb-saying|	none 9
follow|speaker-then-quote|verb-thinking|	, 13
follow|speaker-then-quote|word|	, -12	none 11
follow|speaker-then-quote|–|	none -7
follow|topic-after|capital|	. -11
follow|topic-after|determiner|	. -12
follow|topic-after|preposition|	. -12
follow|topic-after|stop|	none -9
follow|topic|,auxiliary|	? -9	none -20
follow|topic|,coordinator|	none 15
follow|topic|,determiner|	none -20
follow|topic|,preposition|	none -15
follow|topic|,pronoun|	? -14	none -20
follow|topic|,subordinator|	none -22
follow|topic|,verb-judging|	none -14
follow|topic|,verb-saying|	! -12	? -30	none -11
follow|topic|,verb-thinking|	none -18
follow|topic|,word|	? -29	none -8
follow|topic|capital|	. -8	? 9
follow|topic|coordinator|	none 18
follow|topic|determiner|	. -14	none 10
follow|topic|end|	. -7	? -10	none -32
follow|topic|preposition|	? -12	none -35
follow|topic|pronoun|	. -32
follow|topic|quote|	. -20
follow|topic|stop|	? -10	none 16
follow|topic|verb-judging|	none -13
follow|topic|word|	none -7
follow|topic|—|	none -29
follow|verb-then-speaker|,determiner|	none -10
follow|verb-then-speaker|,preposition|	none 9
follow|verb-then-speaker|,subordinator|	none -20
follow|verb-then-speaker|,verb-saying|	none 7
follow|verb-then-speaker|,word|	none -17
follow|verb-then-speaker|,|	none -21
follow|verb-then-speaker|-|	none -11
follow|verb-then-speaker|:|	none -11
follow|verb-then-speaker|;|	none -7
follow|verb-then-speaker|adverb|	none -13
follow|verb-then-speaker|coordinator|	, -17	. -19	none -39
follow|verb-then-speaker|determiner|	, -12	. 13	none -6
follow|verb-then-speaker|end|	. 13	none -34
follow|verb-then-speaker|preposition|	. -8	none -53
follow|verb-then-speaker|pronoun|	. -21
follow|verb-then-speaker|subordinator|	, -21	none -21
follow|verb-then-speaker|that|	none -12
follow|verb-then-speaker|verb-saying|	none -20
follow|verb-then-speaker|word|	none 7
force|according-to|according|	0 18	26+ 16	3 18	4-6 14
force|actor-nearby|naked|	0 -13	1 21	13-25 -8	2 17	26+ -35	4-6 7	7-12 6
force|colon|judging|	26+ 11
force|colon|naked|	4-6 -9	7-12 16
force|colon|other|	26+ -14
force|interview|naked|	26+ -11
force|named-before|naked|	13-25 -6	26+ -39	3 -28
force|named-nearby|naked|	0 -21	1 -23	13-25 -10	26+ -9	3 13	4-6 11
force|paragraph-before|according|	26+ -21
force|paragraph-before|judging|	26+ -10
force|paragraph-before|other|	26+ -22
force|paragraph-before|saying|	26+ -16
force|paragraph-before|thinking|	26+ -36
force|possessor|naked|	0 -19	1 -24	13-25 -27	4-6 6
force|quote-then-speaker|judging|	-11 -6	-12 17	-13 -17	-15 7	-16 6	-19 14	-23 -6	-24 -20	-25 -6	-3 -12	-4 -19	-5 11	-7 18	-8 -6	-9 -13	0 -6	1 -20	13-25 -34	2 -17	26+ -8	4-6 -7	7-12 -45
force|quote-then-speaker|other|	-11 7	-12 14	-15 -15	-16 -11	-17 -8	-18 -17	-19 -9	-2 -13	-21 -10	-23 -8	-24 -7	-3 -20	-4 -22	-5 -19	-6 9	-7 -15	-9 19	0 -25	1 12	13-25 -13	26+ -19	3 -33	4-6 -31	7-12 -18
force|quote-then-speaker|saying|	-10 7	-12 11	-13 -13	-14 -14	-15 -18	-16 -21	-17 -20	-18 -10	-19 -13	-2 -12	-22 -16	-24 -15	-26 12	-27 6	-29 -6	-3 -24	-30 -9	-34 -14	-4 -20	-6 -7	-7 -8	0 30	1 -25	13-25 -11	2 8	26+ 6	3 -7	4-6 -9	7-12 -6
force|quote-then-speaker|thinking|	-11 -10	-13 12	-3 -10	-4 9	-5 10	-6 -13	-7 -12	-8 -6	-9 -9	0 8	13-25 -21	2 -27	3 -20	4-6 -28
force|quote-then-verb|judging|	0 -10	1 17	13-25 -12	2 -12	4-6 -18	7-12 -17
force|quote-then-verb|other|	0 -17	1 11
force|quote-then-verb|saying|	0 20	1 6	2 7	7-12 -21
force|sentence-after|according|	13-25 -13	3 8	4-6 -17
force|sentence-after|judging|	1 -19	13-25 -31	2 -17	4-6 -29	7-12 -22
force|sentence-after|other|	1 -7	13-25 -34	2 -32	3 -35	4-6 -9	7-12 -38
force|sentence-after|saying|	1 13	2 -23	3 -22	7-12 -21
force|sentence-after|thinking|	1 -12	13-25 -18	2 -24	3 -14	4-6 -16	7-12 -20
force|sentence-before|according|	1 -6	2 -13	26+ -17	3 -23	4-6 -9	7-12 12
force|sentence-before|judging|	1 6	13-25 -23	2 -15	26+ -31	3 -21	4-6 -12	7-12 -14
force|sentence-before|other|	1 -11	13-25 -12	26+ -17	4-6 -11	7-12 -8
force|sentence-before|saying|	1 26	13-25 -10	2 17	26+ -17	4-6 -8	7-12 -10
force|sentence-before|thinking|	1 -10	2 -13	26+ -40	3 -14	4-6 -9	7-12 -44
force|signature|naked|	1 9
force|speaker-then-quote|judging|	0 16	13-25 -27	2 13	26+ -16
force|speaker-then-quote|other|	0 -47	1 -25	13-25 -7	26+ -29	3 10
force|speaker-then-quote|saying|	0 13	1 7	13-25 -9	2 6	26+ 6	3 6	4-6 16
force|speaker-then-quote|thinking|	1 -9	13-25 -11	26+ -10	3 6	4-6 12	7-12 -9
force|topic-after|naked|	0 -11	1 -9	4-6 -14
force|topic|naked|	0 -25	13-25 -16	2 24	26+ -42	3 14	4-6 14	7-12 12
force|verb-then-speaker|judging|	0 -7	1 -17	13-25 -22	2 9	3 -22	4-6 -30	7-12 -40
force|verb-then-speaker|other|	1 17
force|verb-then-speaker|saying|	0 -23	1 11	13-25 -34	26+ 11	3 7	7-12 -11
form|according-to|other|	according 24
form|colon|other|	direct -12
form|colon|past|	direct 21	shared -7
form|colon|present|	direct 10
form|paragraph-before|base|	apposed -15	apposition -12	direct -23	relative -12	shared -10
form|paragraph-before|other|	according -21	apposed -15	apposition -8	direct -18	passive -16	relative -23	shared -18
form|paragraph-before|participle|	apposed -19	apposition -19	direct -18	relative -11	shared -18
form|paragraph-before|past|	apposed -10	apposition -12	inverted -39	passive -11	relative -23	shared -6
form|paragraph-before|present|	apposed -26	apposition -19	inverted -12	passive -9	relative 6	shared -19
form|quote-then-speaker|base|	apposed -18	apposition -9	direct -36	relative -18	shared -13
form|quote-then-speaker|other|	direct -20	relative -22
form|quote-then-speaker|participle|	apposed -8	apposition -28	direct -27	relative -8
form|quote-then-speaker|past|	direct 17	relative -13
form|quote-then-speaker|present|	apposed -21	apposition -10	direct 7	passive 8	relative -6	shared -7
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 13
form|sentence-after|base|	apposed -9	direct -11	relative -18	shared -10
form|sentence-after|other|	apposition -15	direct -10	passive -14	relative -22	shared -15
form|sentence-after|participle|	apposed -16	apposition -7	direct -27	shared -25
form|sentence-after|past|	apposed -20	apposition -30	direct 10	inverted 14	passive -17	shared -9
form|sentence-after|present|	apposed -25	apposition -18
form|sentence-before|base|	apposed -33	apposition -23	direct -21	relative -24
form|sentence-before|other|	according 7	apposed -20	direct -10	passive -39
form|sentence-before|participle|	apposed -22	apposition -26	direct -43
form|sentence-before|past|	apposed -10	apposition -9	passive -28	relative 9
form|sentence-before|present|	apposed -19	apposition -9	passive -21	relative -23
form|speaker-then-quote|base|	apposed -18	direct -20	passive -11	relative -7	shared -6
form|speaker-then-quote|other|	apposed -11	apposition -38	direct -6	relative 8	shared -17
form|speaker-then-quote|participle|	apposed -17	apposition -60	direct 11	relative 12	shared 14
form|speaker-then-quote|past|	apposed -7	apposition -6	direct 27	passive 14	shared -32
form|speaker-then-quote|present|	apposed 20	apposition -31	direct 14	passive -20	relative 12	shared -15
gap|according-to|	 28	, 17	,; -6	,c; -14	,q 12	,qs 17	,s -7	; -21	;, -15	c -11	s 7	s, 22
gap|colon|	, -12	,c 8
gap|paragraph-before|	 -21	, -16	,;cs -9	,;s -19	,c -18	,c; -13	,c;q -11	,cq -14	,cqs -8	,cs -16	,cs; -6	,csq -12	,q -15	,qc -24	,qcs -19	,qs 12	,s -32	,s;q 10	,sc -23	,sc; -9	,scq -13	,sq -34	; -27	;, -19	;,c 8	;,cs -14	;,s -14	;c -16	;c, -12	;cs, -7	;s -19	c -20	c, -11	c,s -21	c; -13	c;s 16	cq 8	cq, -13	cs -29	cs, -31	csq -13	q -7	q, -26	qc -14	qc, -12	qcs -10	qs -19	qs, -11	s -35	s, -28	s,c -20	s,q -24	s,qc -12	s; -9	s;c -12	sc -33	sq -12	sq, 9	sqc -17
gap|quote-then-speaker|	 18	,c -22	,cs -26	,qs -11	,s -24	,sc -13	,sq -16	,sqc -15	; -17	;, -21	;q -13	;s -16	c -52	c, -7	c,s -14	c;, -12	cq -15	cqs -15	cs -47	cs, 12	csq -12	q -8	qc -16	qcs -10	qs -17	s -47	s, 24	s,c -18	sc -19	sq 7
gap|quote-then-verb|	 17	, 17	,c -18	,q -15	,s -24	,sc -14	c -52	s, 23
gap|sentence-after|	 12	, -9	,c -16	,cs -21	,q -21	,s -25	; 13	;,s -13	c -39	c, -32	c,s -18	cs -15	cs, -19	q -7	q, -16	qc -12	s -18	s, 8	s,c -15	sc -12
gap|sentence-before|	 7	, -8	,; -65	,;q -16	,c;q -14	,cq -30	,cqs -12	,cs -11	,cs; -13	,csq -9	,q -7	,q; -23	,qc -17	,qc; -15	,qs -30	,qs; -15	,s 20	,s; -27	,sc -10	,sc; -16	,scq -20	,sq; -20	,sqc -26	;, -24	;,q -20	;,s -20	;c -20	;q -38	;q,c 7	;q,s -9	;qc -10	;s -22	;s,c -11	c 6	c, -16	c,; 9	c,q -13	c,s -39	c,s; 7	c,sq -16	c; -14	cq -24	cq, -18	cq,s -19	cqs -12	cs, -32	cs,; -16	cs; -16	csq -13	csq, -29	q -33	q, -30	q,; -25	q,c -37	q,cs -14	q,s -12	q,s; -13	q,sc -20	q; -15	q;, -13	qc -28	qc, -31	qc,s -17	qc; -12	qcs 7	qcs, -13	qs, -13	qs,; -6	qs,c -25	qs; -12	qsc 8	s -6	s,; -37	s,c -13	s,c; -28	s,cq -24	s,q -6	s,qc -18	s; -14	s;, -21	sc -35	sc, 8	scq -17	scq, -21	sq -18	sq, -10	sq,; -8	sq;, -14	sqc -28	sqc, -31
gap|speaker-then-quote|	 26	, 6	,; -30	,c -17	,c; -20	,csq -13	,q -6	,qcs -12	,s -13	,s; 14	,sc 7	,sq; -6	,sqc -8	; -10	;, -15	;,c 13	;cs -15	;q, 7	;s -17	;s, -13	;sc -7	c -8	c, 10	c,; -6	c,s -25	c; 10	cq 7	cs, -17	q -17	q, -6	q,c -12	q,cs -11	q,s -16	qc -17	qc, -23	qcs -8	qs -14	qs, -21	qs,c -9	s 21	s, 6	s,; -30	s,c 10	s,c; 6	s,qc -10	s; -18	sc 15	sc, 15	sc; -6	scq 14	scq, 10	sq 19	sq, -17	sq,c -7	sq; -20	sqc, -7
gap|verb-then-speaker|	 -43	, 30	,cs -21	;, -18	;s -14	c -41	c, -19	cs -19	q -18	q, -6	q; -18	qc -26	qs -14	s -21	s, -15	s; -19	sc -22	sc, -14
head|	0 -14	000 -8	1 -15	100 -15	11 -26	12 -7	13 -13	14 -12	15 -10	16 -8	17 -6	18 7	19 -15	1977 -15	1992 -8	1998 -8	1999 -15	2 -21	20 -15	200 -8	2000 -6	2001 -11	2002 -8	2003 -11	2006 -17	2007 -14	2008 -19	2009 -18	2010 -11	2011 -20	2012 -29	2013 -20	2014 -9	2015 -14	2016 -15	2019 -11	2024 -12	2025 -12	2027 -11	2028 -12	21 -12	22 -15	23 -11	25 -10	250 -12	26 -10	27-jährige 16	28 -17	29 -21	3 -21	30 7	300 -10	31 -14	33 12	34 -23	38 8	38-year-old 12	39 -14	400 -11	41 -11	45 -17	46 -8	48 -7	49 -15	5 -18	50 -15	54 -11	55 -14	57 -16	58 -13	6 -18	61 -13	62 -8	63 -8	64 -17	66 -11	67 -13	69 -12	7 17	70 -16	71 6	74 -12	77 -11	79 -20	8 -15	80 -11	84 -12	88 -11	92 7	aboard -6	abogada -17	abogado -14	abortion -16	abuela -16	académie 9	access -10	accionista -14	accord -15	accordo -16	account 9	actie -11	action -16	actions -18	activist -12	activists -7	acto -9	actors -7	actress 15	acuerdo -15	acusación -11	acusação -19	acórdão -13	added -14	adding -18	address -18	administration -10	administrator 8	administração 10	ads 6	adversaire -13	adversário 19	advertising -6	advisers 16	advocaat -18	advérbio -9	af -19	affaire -18	affaires 10	affluenza -12	agence 6	agency -23	agenda -6	agent -15	agentes 14	agreement -6	agricultores -13	agriculture 13	agua -15	ahead -12	aide 6	aides 6	air -9	airport -7	alarme -13	alcalde 6	alcaldes -11	alemán 11	alert -11	all -20	allegations -9	alleging -9	allenatore -18	allies -24	ally -21	alunos -13	ambassador 7	ambtgenoot -14	america -22	americani -10	americano -9	analistas -19	analisti -13	analyst 12	analystes -25	analysts -18	ander -14	anger -8	animal -15	animale -22	animali -12	annonce -9	announcement -22	annuncio -13	anonimato -17	anonymity -14	another -8	ans -10	anti-establishment -10	antiga -14	antigo -14	anyone -19	anything -12	appeal -14	appearance -15	applause -17	apple 7	araras -12	arbitrage -12	arbitragem -8	arbitraje -8	arbitro -14	archeologa 13	arena -11	argent -15	argued -15	arguido 10	arm -9	article -17	artigo -14	artistes -9	artículo 12	assault -15	assessora -9	assessore -15	assessoria 7	asset -10	assistant 7	association -6	assunto -12	assurance -8	astronaut 16	astrónoma -14	asunto -10	ataque -10	atleta -10	attaccante -8	attack -20	attacks -28	attorney 12	audience 8	audio -13	audit 17	audition -14	aurillac -7	autarca 6	author -13	authorities -12	authority -13	authors 10	autor 8	autora 9	avenida -14	avenue -11	avis -17	avocat -15	avocate -22	avoir -21	ayuntamiento -13	azienda -11	azzurro -14	ação -14	años -9	backers -15	bailarina -12	bajo 7	baker 8	ballots -18	ban -19	bancada -11	banco 6	banderole 9	banker 11	banque 8	banques -8	barcos -13	barista 10	barrister 9	base -15	battle -14	battuta -12	beau -13	become -16	bedrijf 8	began -18	begrafenissen -11	behalf -11	behanger -11	beide -13	belastingbetaler -13	believe -16	benghazi -11	berichten -9	best -21	beter -14	better -9	bewindsman 15	bid -16	biggest -11	bilhete -14	bill -15	billion -18	billionaire -12	black -7	blijven -9	bloc 6	blog -16	blogger 12	blunt -9	boat -6	boats -8	body -16	bond 13	bonden 7	border -16	both -12	bowlers -10	boy 15	boycott -7	braccia -13	brand -16	briefje -18	bring -11	brother -28	brothers -12	brzezinski -21	bureau 10	buren -21	bus -14	bush -15	business -26	buurt -11	buurvrouw 11	buyer -14	buzz -13	c' -14	cabildo -17	cable 9	café -14	california 10	call -17	caller 8	callers -14	calm -9	calma -11	cambio -22	came -11	camera -9	camp -19	campaigns -10	candidacy -8	candidate 13	candidates -19	capitaine -13	capital -14	capitán -14	capo -15	captain 14	car -8	cargo -13	carolina -9	carrier 8	carta -16	cartas -12	carte -11	cartera -10	casa -17	case -22	cases -22	caso -20	casting -8	catalana 15	catedrático 12	caucus 6	causa -11	cause 7	celui-ci 26	cent -11	center 12	cento -11	centre -15	centro 12	cerimônia -8	certain -16	chair -12	chamber 6	chancelier -13	change -16	chapter -12	charge -13	charges -16	chercheur 7	chercheuse 16	chi -10	chiamano -11	chief -15	chiffre -18	choix -14	cinco -11	cinta -13	cittadino -8	civile -19	claim -11	class -19	client -20	cliente -6	clienti 8	clients -25	clinton -17	cliënt -18	cloche -15	close 13	club -11	cnn -15	coach -7	coalitiepartijen -8	coalition -11	cocinera 15	cocinero 14	colegiado 8	coletivo -7	collaboratore -16	colleagues -11	collega 16	college -11	collegio 15	colpo -8	column 7	come -13	comentar -14	comissão -13	comité -15	comment -17	commerce -10	commerçants -16	commissaire -9	committee -12	communauté -11	communications -10	communiqué -7	communities -15	compagnie 12	companhia 7	companies -19	company -6	compañía -17	competitors -15	complainant 11	complaint 14	comporta -15	compromise -13	compte -12	comune -13	concerns -14	concluded -13	conclusão -6	concorrente -13	conductor 17	conduttrice 17	conference -20	confidence -7	congress -15	conseil -16	conseiller 16	consejo -11	considera -12	constat -9	consultant 11	consultora -18	contabile -10	contained -13	contas -16	contender 7	contest -16	continued -14	continues 16	contract -13	contractor -12	contractors -17	contraire -13	contrast -6	contrataron -15	contrato -21	controversy -15	contrário -10	coopérative 11	corner -19	coroner 8	correctionele -8	corregge -6	correo -8	corrige -13	corte -14	cosa -13	costiera -15	costs -13	counsel 8	counties -13	countries -12	country -19	country-first -11	county -13	couple -13	couples -12	courriels -16	course -32	courses -15	court -17	courts -17	crew -12	crews -9	crime -12	criminal -11	crise -16	crisis -6	criticism -13	critique -24	cronisti -12	crowd 6	cruz -14	crítica -6	cuatro -11	cuerpo 10	culpa -19	cuoca -12	cut -17	côté -19	c’ -24	d -20	dame 14	data -7	date 6	dato -15	daughter 13	davanti -7	day -21	days -18	deadlock -8	deal -16	death -12	debat -8	debate -34	debt -7	decades -9	decide -10	decision -24	decisión -15	decisão -24	declined -12	deep -6	defence -14	defender 11	defensa -12	defesa -16	degree -11	delantero -10	delas -6	delay -12	dele 6	delegada 17	delegate -15	delegation 12	delegação -11	dem 10	demand -8	democratic -16	democrats -15	demonstrations -12	denied -10	denies -9	department -11	depressed -10	deputy -14	dernier 16	dernière -14	derrota -12	desculpas -13	designer 12	despacho 7	detailed -8	deuxième -14	developer -6	dialogue -14	dictamen -9	die 8	dies -11	diferente -14	difesa 15	difference -12	differences -9	different -11	diplomacia -14	diplomat 7	diplomate -15	diplomazia -13	diputada 10	direct -16	directeur -27	direction 11	directivo 20	directores -16	directrice 10	diretor -14	diretora 8	direttrice 12	dirigeante 13	dirigente 21	discipline -15	dispatcher 13	distribuidora -7	district -14	dit -12	ditta -10	divergência -10	divisive -12	diz -12	dizer -16	diálogo -12	dnc -15	doce -13	docente 8	dockers -13	document 18	documentary -9	documento 11	dog -15	domain -17	donations -17	donna 7	donor -16	donors 12	door -10	doppelganger 9	dossier -21	drawing -18	drinking -10	drivers -10	droite -19	drone -7	drones -18	drug -15	décision -20	défense -19	départ -9	détracteurs 8	développement -10	día -8	dívida -14	east -13	eau -17	echoed -14	echoing -14	economic -14	economists -14	economy -11	edil 7	editor -12	efforts -20	ela 27	elders -11	ele 29	elected -13	election -24	elections -19	electorate -13	ella 21	ellas -8	elles -18	email -25	emails -8	embassy 13	emigrante 10	emotional -14	employee 19	employees 8	empresa 15	empresario 20	empresários -19	end -11	endorsement -7	endorsements -16	energy -13	enfermagem 7	engenheira -8	enough -18	enquête -11	enseignants -9	entidad -14	entidade 14	entrepreneur 10	entreprise 19	entusiasmo -14	então -14	environmental -17	envoy -15	episode -9	episodio -18	er 32	erleichtert -8	ermöglichen -6	error -13	es -64	escola -22	escrito -19	española 10	espressione -7	essais -11	establishment -7	estreia -11	estudante -12	estudiante 14	estudiantes -11	estudio -16	estudo -11	etwas -14	euro -11	euros -14	event -18	events -11	everyone -20	evidence -10	ex -18	ex-marido -15	exam -6	examens -16	example -7	exchange -12	excongresista -14	executiva 14	executive 6	executives -10	experience -11	expert -9	experts 9	explained -9	explicações -11	expression -15	expressão -18	expérience -9	exécutif 8	eyes -13	facebook -20	facilities -11	fact -20	failed -12	failure -10	falar -11	fall -7	fallo -15	false -12	familiar 8	families -12	family 7	família -9	famílias -10	far -16	farmacista -15	farmer 8	farmers -16	father -11	fatto -13	february -9	federation -14	fees -12	feiten -12	felt -16	femmes -13	ferrovia -13	fervor -10	festa -11	field -12	fight -9	fighters -14	figlio 7	figure -7	filed -11	filha -17	filing -9	filière -7	fille -16	film -20	films -16	fin -12	final -19	finale -15	financement -9	findings -11	fired 19	firma -15	firms -13	flag -15	fleet -9	floor -7	florida -13	fois -19	follow-up -7	followers -8	fonctionnaire 13	fondatrice -10	fondi -12	fonte 10	footage -12	former 7	formule -15	forward 7	found -14	france -16	franchise -14	francophones -12	français 6	frase -32	freeze -14	fresh -15	friday -16	friend 21	friendly -11	friends 11	frustration -10	fuego -6	funcionaria 14	funcionario 14	funcionários -12	fundraising -20	fév -9	gallo -9	game -11	gara 6	gauche -25	gemeente -12	general 9	genro 9	geometra -16	gerente -22	gesagt 9	gestione -9	gesto -13	gestor -18	gestora 7	get -10	getuige -17	gewesen -18	giapponese 9	gip 9	girl 9	giudice -23	giudici 7	giudizio -11	give -10	go -22	goal -9	goals -12	goats -12	gobernador -12	going -11	gol -15	golf -11	good -9	goods -16	gop -11	goudzoekers -10	gouverneur -23	governador 6	governadora 9	governante 14	government -6	governor 8	grande -14	grandmother 15	gravação -12	graça -18	grievance-driven -12	groupe -10	groups 8	growing -10	growth -11	grupo -18	gruppo -12	grávidas -11	guard 16	guasto -14	guidance -13	guineense 14	guns -10	général 9	haar 9	habitants -14	hackers -8	half 14	hall -16	hallazgo -18	hampshire -21	hand -13	hands -14	hard-liner -14	he 32	headline 11	heard -15	hearing -16	heckler 6	help -12	helped -11	heritage -13	hermana -13	het -65	heure -9	hij 27	histoire -10	historia -11	hold -20	hombros -14	home -26	hommages -10	homologue -17	homóloga -14	hopeful -10	hora -15	hospital -15	host -13	hosteleros -11	house -30	husband 10	héros -13	i -32	idea -17	ideia -15	identificada -11	idée -7	iedereen -10	ihr -8	illicit -14	ils -30	image -13	immigrants -14	immigration -8	impersonator -12	importance -7	imprese -12	incident -16	incidents -7	income -9	indagato -16	independente 9	indictment -14	individuals -10	industriels -16	industry -20	inequality -9	inflation -12	influence -22	information -21	iniciativa -12	inquirenti -15	inquiry -23	inquérito -12	insecure -14	insider 15	insiders -16	instance -15	instant -15	instituição 10	institute -8	institution 10	institutions -10	instituto -17	instruction -17	intellectual -11	interessato 11	interesse -9	interest -14	international 9	interview -17	interviews -12	intéressée 9	inversión -11	investigadora 13	investigation 7	investigators -19	investigação -14	investment -15	investor 13	investors -9	involved 6	iowa -20	iphone -12	iraq -15	irmão -10	island -12	israel -10	issue -15	issues -15	istituto 10	it -78	italiana -7	italiano -16	its -29	itself 7	jaar -13	jeune -7	jeunes -13	jihad -11	job -15	jobs -12	joke -10	joked -6	jornalistas -14	joueur -7	journalist -11	journalists -12	judge -10	jugadores -14	juge -22	juges -11	juiz -14	julho -11	junior 8	jurado -17	jury -10	justice 13	justices -17	justitie 8	juíza 11	júri 14	keep -11	keeps -13	keer -9	kerdoncuff 17	key -17	killing -13	kinderen -11	king -12	komen -12	kustwacht -15	kämpferisch -11	laatste 6	lado -7	land 7	lange -10	language -16	laredo -14	late 11	latest -12	latter 10	lawmaker 11	laws -12	lawsuit 8	lawyer -10	lawyers 8	leadership -16	least -16	led -10	leeds -18	left-hander 11	legale 13	legislation -8	legislature -19	lei 28	lendemain -13	lerares 7	lesen -14	less -16	letra -19	letter 6	lettera -19	lettre -13	leur -13	ley -11	li -9	liberal -12	library 10	libro -14	libya -10	libéraux -13	licenças -13	life -9	lights -18	likely -14	line -28	lines -19	list -14	listeners -16	little -9	llamada -17	loans -8	local -13	locataires 6	loi 8	long -24	longer -14	look -10	looked -13	looks -9	loud -15	lui 17	luso 11	lynch -12	maakte -10	macchina -13	machine -8	machines -10	machinist 7	made -18	madre -19	maestro 6	magazine 7	magistrada 22	magistrado -13	magistrate 14	magistrato 15	mail 8	maine -15	maire -16	mairie -16	mais -16	maison -11	majority -16	majorité -14	maker -13	making -8	man -28	mannen -13	manutention 7	march -22	marchés -8	mari -20	marido 11	marino 14	marriage -8	mass -7	massacre -8	match -16	mate -17	matter -11	mayor 12	measure -14	media -17	meeting -26	meilleure -11	melhor -16	member 8	members -7	memorandum -13	men -22	mensagem -10	mensagens -13	menù -10	mercado -21	merger -11	mesmo -6	message -9	messages -20	mesure -8	meta -15	metteuse -14	mexico -16	milhões -15	mill -17	million -12	ministero 9	ministers -17	ministra 14	ministre 12	ministry 16	minorities -12	minutes -21	mirando -13	mishandled -9	misinformation -11	mission 6	model -9	moderator 10	modesto -10	modulo -12	modérateur -12	moeder -14	mogul 12	moment -15	monday -18	monde -8	mondiale 8	money -25	months -13	moradores -12	more -26	mort -7	mosque -17	mot -16	mother -16	motie -12	motion -12	move -27	movement -27	moves -20	movie 9	mozione -9	msnbc -11	much -16	muchacho -13	mudança -14	muestras -11	mujer -14	multa -10	municipal 9	museo -10	music -19	musician 11	musicista 14	my -18	mãe 12	médailles -11	n -10	nacional -10	name -18	named -12	narrator 17	nation -24	national -14	nationale -10	nations -14	native -13	nativist -11	negotiations -18	negotiator -12	negotiators -16	negócio -14	neighbors -10	nervous -7	neta -10	neuroloog -10	neurosurgeon 14	neutrality -8	nevada -9	new -20	news -15	newspaper 14	nicht 14	niemand -11	niets -15	night -21	ninguém -12	nipote 12	niño 7	nobody -16	nodig -12	nom -20	nome -6	nomination -14	nominee 10	norma -22	north -10	nota -17	noted -11	noticia -18	notizia -12	notícia -15	nous -23	nouveau -15	nouvelle -16	nove -9	novelist 11	novo -10	novos -10	nueva -14	number -14	numbers -10	numero -11	numéro -13	nuova -8	nurse 9	número -10	números -16	obra -12	observers 8	occasion -11	october -9	oefenmeester -12	oferta -14	offensive -11	offer -16	office 16	officers -10	official 21	oficial 10	oficialismo -14	oficio -9	old -9	on -70	ondernemer 6	one -34	onslaught -8	opera -14	operation -14	operatives -10	operator 12	operators 8	operazione -12	operação -17	opinion 20	oposição -18	opponents -25	opposition -6	opposizione -12	opposizioni -23	opération -12	ora -14	order -19	ordonnance -13	organisation -19	organization -14	osce -6	osserva -8	ouders -8	our -15	outra 7	outras -10	outro -7	outsider -14	ouverte -10	own -21	owner -19	pac -12	padre -11	paid -11	palabra -15	palabras -15	palavra -16	palco -10	panel -15	paper -19	papers -8	paquets -11	parents -23	paris -11	park -12	parking -14	parola -16	parole -13	parquet 12	part -19	parte -22	parti 9	particular -9	partido -15	partie 6	parties 6	partner -18	partners -14	party -37	passada -13	passages -7	passing -11	patients -14	patiënte -11	patron 11	patronale 10	pause -14	pay -18	pena -11	pennsylvania 8	people -17	percentage -17	percentual -10	perito 11	perizia -11	pers -14	personal -18	persone -10	personne -10	personnel -16	personnes -9	pescador -11	pesos -10	pesquisador 8	pessoas -18	peça -16	philadelphia -7	philippines -10	phone -7	phrase -15	physician 9	piano -24	piece -10	pilot -11	piste -15	places -14	plainte -10	plaisantin 8	plans -11	platform -16	playbook 11	players 9	plaza -7	ploegleider 9	plumber -9	plus -9	pm 13	podcast -13	point -26	points -7	pole -13	police -17	policial 10	policier 12	policies -10	politica -9	political -15	politics -18	politie -16	poll 33	polls -15	político 9	ponte -13	pontiff 11	pool 16	poor -16	pope -6	popular 6	population -7	port 8	porta-voz -10	portavoce 16	portavoz -16	porte-parole -8	porto -15	português -14	position -15	positive -7	posição -13	possible -14	post 8	posted -14	praça -15	precisa -13	prefeito -16	prefeitura -17	prejuízo -17	premier -33	première 7	prensa -18	preparador -20	prepared -12	presentador -15	presidency -17	presidenta -20	presidential -17	press -8	pressão -13	preço-teto -10	price -13	priest 6	primaries -21	primary -30	primeira -20	primi -12	primo 6	principal -18	prison -8	private -29	prix -10	problem -10	problema -25	problème -8	procedure -12	process -19	processo -14	procura -14	producteur -21	produzione -14	professeurs -15	professor -15	professora 10	program -16	programme -16	programs -8	progressives -14	project 6	projet -20	promise -11	pronouncements -8	proposal -18	proposition -11	proprietário -9	prosecuting -11	prosecution -14	prosecutor 7	prosecutors 7	protest -10	protester -22	protesters 17	protestors -9	prova -10	provisoire -6	provvedimento -12	proyecto -14	prudenza -8	préfecture -18	président -17	présidente -11	prévenu -13	pubblico -12	published -12	publisher -11	pun -18	punto -12	pushed -9	páginas -13	père -20	pénaliste 18	pênalti -10	público -12	qualcuno -11	quale -21	question -21	questione -13	questions -14	quince -9	quis -20	qué -10	race -17	races -22	radio -20	ragazzi -13	raids -10	raising -16	rallies -7	rallying -11	ramo -9	rand -13	rapport 9	rate -14	rates -16	ravennate -16	reaction -13	read -21	reads -7	reality -13	reação -13	recalled 6	recebido -14	received -16	recent -29	recette -14	rechter -21	record -20	recording -14	records -12	recteur 12	recteurs -11	redes -12	reform -14	refugees -17	regidor -15	region -10	regionale -14	regista 20	relation -12	relatório -19	relazione -7	release -8	released 11	remark -13	rensters -14	replied -9	reply -7	report 8	reporters -25	representative -7	représentant -14	republican -15	republicans -10	research -16	reserva -14	resident -7	residents -12	resolución -11	resources -11	responded -12	responsabile -13	resposta -17	respuesta -17	result -21	resultados -19	results -11	retailer -15	rete -10	retraité -6	retraitée -10	returns -19	review 8	reviewers 12	rhetoric -10	riapertura -16	ricorso -11	rien -16	rientro -20	riferito -13	right -11	rights -26	riojano -11	rire -12	risas -14	rit -14	rival 6	rivale -13	rivals -13	riverains -22	role -12	roman -17	roof -10	rubio -11	rule -11	rural -9	russia 11	réalisatrice 8	réforme -10	réponse -18	réu 12	sacerdote -6	safe -13	said -14	sala -14	sale -9	salem -19	sales 11	same -18	samedi -11	sapo -8	saturday -14	saying -27	says -16	saída -17	scandal -14	scathing -13	scene -8	schedule -8	scheduling -14	schools -12	season -10	second 12	seconde 9	secondes -10	secours -13	secretario -24	secretary -7	secretário 8	secrétaire 15	secteur -25	sector -18	security -20	seem -19	seemed -16	segunda -14	segundo 11	sei -8	semanas -9	senate -15	senator 15	senators -20	senior 8	sentencia 11	sentiment -13	sentirse -11	ser -12	sera -14	server -12	services -15	sesión -17	session -13	sessão -7	settimana -12	setting -10	seu -16	several -12	sexist -14	shares -9	sharp -9	she 13	sheets -9	sheriff 13	shift -14	ship -16	shirt -9	shirts -8	shootings -13	short -17	shot 17	shouted 7	showing -14	side -25	sides -17	sie 14	siempre -12	signora 10	signs -12	silence -15	silenzio -17	silêncio -16	sim -13	similar -10	simple -14	sindaca 9	sindacalista 7	sindacati 6	sindaco 11	sindicatos -11	singers 13	single -8	sinistra -13	sister -10	site -19	situation -21	skills -8	slachtoffers -11	slogan -15	so -21	sobre -12	socialist -7	socialista -8	società 12	société -12	software -12	soldiers -23	som -12	somber -12	something -7	son -16	sottosegretario -7	source 10	sources 7	south -16	speaker 7	specific -10	spectators -13	speech -29	speeches -13	speechwriter -11	spettacolo -10	spits -10	spoke -12	spokesman -8	spokesperson 13	spot 24	spring -13	squad -6	square -10	staffers -11	stage -12	stand -20	standards -6	standing -13	star -16	start-up -21	stated -11	statement -23	statements -18	states -8	station -18	steiermark -10	stereotypes -9	stessa -10	stilista 11	stop -17	stopped -12	stories -15	story -17	strategist 23	strategists -12	strategy -13	street -15	strength -7	strike -6	striker -9	strong -8	student 16	studenti -10	sua -25	subject -11	success -13	such -14	suit 11	summer -14	sunday -10	suo -9	superdelegate -6	superdelegates -13	superintendente -12	superior 12	supervisor 12	supporter -18	supporters -10	sure -10	suspensão -6	swing -9	sympathetic -12	syndicaliste 11	syndicat 12	syndicats 6	syria -13	system -17	sécurité -12	sénateurs -18	table -8	taj -9	take -17	taking -10	talk -20	talking -11	talks -21	taller -14	tante -20	tapis -9	target -13	tax -25	taxes -21	te -18	teacher -7	teatro -12	technique -7	technologies -12	technology -6	tecnico 13	teenager 7	tehran 9	tekst -10	telefono -13	telephone -23	television -12	teléfono -10	temperament -11	tempi -11	temps -13	ter -16	term -19	territory -14	terrorism -16	terrorist -13	terrorists -8	terá -10	test -12	testa -12	tested -8	testo -28	text -18	texte -16	texto -11	that -27	their -6	theories -13	theory -8	these -10	they -25	things -14	think -8	thinking -6	this -25	those -6	three -11	thursday -26	time -26	times 7	todo -9	todos -15	told -15	tone -19	tongien 8	tono -27	took -12	top -15	total -11	tout -17	tower -13	town 15	trabajo -11	trabalhadores -16	trabalho -16	tracé -12	tradicional 11	trail -15	trainer 15	travi -7	treasurer 9	treinador 10	tres -13	trial -17	tribunal -14	trip -11	trump -40	trust -8	tuesday -19	turista -11	turmoil -12	turn -12	tutela -13	tutti -13	tweeted 19	twitter -22	two -17	tycoon 11	títulos -9	u.s. -16	ufficiale 16	ufficio 6	uitspraak -11	ultimo -18	undici -12	unemployment -9	union -10	unions -16	unit 7	units -9	universiteit -15	university -20	uno 9	usa -8	use -10	used -9	user 11	usted -23	vader -19	vainqueur 15	vakbonden -12	veces -11	vecinos -14	vegas -14	vehicle -14	vencedor 15	venda -8	vendedora -8	vendeur -10	vendor 9	venti 9	verdachte 12	verdict -15	vermont 10	vero -15	versión -14	vertritt -10	vez -18	vezes -10	vi -13	vice-premier -17	vicepresidenta -10	victim -19	victime -11	victims -15	victory -11	videos -12	vidéo -10	vier -9	viewers -17	village -15	ville 7	vincitore 17	visitantes -10	vittima -9	voce -21	voisine 12	voix -18	volte -11	volunteer 7	vote -21	voter -12	voters -25	votes -24	voting -12	voto -14	vous -19	vrouw 14	vía -11	vídeo -17	wage -11	wages -10	waiting -9	walked -12	walker -8	war -8	warned -12	washington -10	wat -9	water -18	waterboarding -9	way -18	we -17	weapon -13	website -10	wednesday -9	week -15	weeks -12	went -13	wethouder 10	white -9	whites -17	whoever -12	widow 17	wife -9	win -15	winnaar 19	winst -14	witness -12	woman 12	women -18	woordvoerder 17	word -12	worden -18	words -22	work -14	workers -23	works -11	world -18	worry -10	writers -11	writes -9	writing -15	wrong -8	wrote -14	wyoming -13	years -20	york -16	you -37	zaak -17	zaal -14	zat -13	ze 18	zij 29	zo -19	zurück -17	áudio -12	échange -15	édile 11	éditrice -22	élu -17	élèves -10	époque -11	équipe -8	état -14	étude -22	étudiante 9	été -16	órgão -9	última -7	último 15	único -13
inside|actor-nearby|	true -39
inside|colon|	false 17
inside|	false 11	true -54
inside|interview|	false -11
inside|named-before|	false 16	true -19
inside|named-nearby|	false 21
inside|quote-then-speaker|	false -8
inside|sentence-after|	false -26
inside|sentence-before|	false -8	true -21
inside|signature|	false 15
inside|speaker-then-quote|	false 9
inside|topic-after|	false -19
inside|topic|	true -17
intro-force|according-to|,|according|	13-25 13	3 11	7-12 7
intro-force|according-to|:|according|	4-6 -17	7-12 -14
intro-force|according-to|auxiliary|according|	1 6	13-25 9	2 16	4-6 11	7-12 -17
intro-force|according-to|capital|according|	0 13
intro-force|according-to|determiner|according|	1 16	4-6 9
intro-force|according-to|preposition|according|	1 8	3 11	4-6 -7	7-12 10
intro-force|according-to|start|according|	0 -7	3 20	4-6 11	7-12 6
intro-force|according-to|stop|according|	4-6 -22
intro-force|according-to|verb-saying|according|	3 14
intro-force|according-to|word|according|	0 -8	13-25 -11	3 17	4-6 10	7-12 -9
intro-force|actor-nearby|)|naked|	4-6 11
intro-force|actor-nearby|,|naked|	1 12	13-25 -16	2 -26	26+ -52	3 -20	7-12 -36
intro-force|actor-nearby|-|naked|	2 -22	26+ -26	7-12 21
intro-force|actor-nearby|:|naked|	0 -19	13-25 -6	2 -10	26+ -35	3 -13	4-6 9	7-12 12
intro-force|actor-nearby|;|naked|	2 8	26+ -14
intro-force|actor-nearby|adverb|naked|	13-25 -19	26+ -39	7-12 -12
intro-force|actor-nearby|auxiliary|naked|	1 -18	2 -19	26+ -31	3 -6	4-6 -6
intro-force|actor-nearby|capital|naked|	0 -6	1 -14	13-25 -14	2 -15	26+ -17	4-6 -8	7-12 -18
intro-force|actor-nearby|coordinator|naked|	26+ -32	7-12 -9
intro-force|actor-nearby|determiner|naked|	1 -17	13-25 -12	2 9	26+ -25	4-6 -18
intro-force|actor-nearby|preposition|naked|	1 -6	13-25 -23	2 12	26+ -57
intro-force|actor-nearby|pronoun|naked|	13-25 -31	2 7	26+ -25	3 -7	4-6 -8	7-12 -18
intro-force|actor-nearby|quote|naked|	26+ 6	4-6 -19	7-12 11
intro-force|actor-nearby|start|naked|	1 14	13-25 -19	2 23	26+ 7	7-12 -12
intro-force|actor-nearby|stop|naked|	1 17	26+ -46	3 -8	7-12 -9
intro-force|actor-nearby|subordinator|naked|	26+ -21	7-12 -9
intro-force|actor-nearby|that|naked|	1 -24	2 -13	26+ -6	4-6 -22
intro-force|actor-nearby|verb-judging|naked|	1 13	13-25 -26	2 -8	26+ -28	4-6 -15	7-12 -21
intro-force|actor-nearby|verb-saying|naked|	1 19	13-25 -15	26+ -22	4-6 -32	7-12 -16
intro-force|actor-nearby|verb-thinking|naked|	1 11	13-25 12	26+ -18	7-12 -14
intro-force|actor-nearby|word|naked|	1 -11	2 -29	26+ -28	7-12 7
intro-force|actor-nearby|–|naked|	4-6 -17
intro-force|actor-nearby|—|naked|	26+ 6	7-12 8
intro-force|actor-nearby|’|naked|	13-25 -16	26+ -16	3 11	7-12 -12
intro-force|colon|:|naked|	4-6 -9	7-12 16
intro-force|colon|start|judging|	26+ 11
intro-force|colon|start|other|	26+ -14
intro-force|interview|:|naked|	26+ -13
intro-force|interview|start|naked|	26+ 42
intro-force|named-before|quote|naked|	13-25 -8
intro-force|named-before|start|naked|	26+ -38
intro-force|named-before|stop|naked|	13-25 -6	26+ -7	3 -28
intro-force|named-nearby|(|naked|	1 -6	13-25 -13	26+ -7	7-12 -20
intro-force|named-nearby|)|naked|	4-6 10
intro-force|named-nearby|,|naked|	0 -10	13-25 -9	26+ -15	3 9
intro-force|named-nearby|-|naked|	0 15	1 -14	2 -18	4-6 -17	7-12 -18
intro-force|named-nearby|:|naked|	1 20	3 16	4-6 -8	7-12 -11
intro-force|named-nearby|;|naked|	2 12
intro-force|named-nearby|adverb|naked|	0 -12	1 -20	4-6 -9
intro-force|named-nearby|auxiliary|naked|	0 -8	1 -27	13-25 11	2 -36	26+ 8	3 -25	4-6 -7
intro-force|named-nearby|capital|naked|	0 -28	1 -12	26+ -15	3 -14	4-6 21	7-12 15
intro-force|named-nearby|coordinator|naked|	0 -13	1 -20	2 -13	3 -20	4-6 -13	7-12 -23
intro-force|named-nearby|determiner|naked|	0 -10	1 -17	13-25 -6	2 -12	7-12 -10
intro-force|named-nearby|possessive|naked|	0 -8	1 -25	2 -10	3 9	4-6 -13	7-12 -7
intro-force|named-nearby|preposition|naked|	0 -25	1 -18
intro-force|named-nearby|pronoun|naked|	0 -27	1 -13	13-25 -23	2 13	26+ -14	3 -6	4-6 -13
intro-force|named-nearby|quote|naked|	0 6	2 -6	3 -12	4-6 -6	7-12 12
intro-force|named-nearby|start|naked|	0 27	1 -11	13-25 -13	2 10	7-12 16
intro-force|named-nearby|stop|naked|	1 18	13-25 -14	2 31	3 -6	7-12 -7
intro-force|named-nearby|subordinator|naked|	0 14	1 -10	13-25 -22	2 -10	26+ -21	3 -15
intro-force|named-nearby|that|naked|	0 -8	1 -23	13-25 -12	2 -12	26+ -16	3 6	4-6 22
intro-force|named-nearby|verb-judging|naked|	0 -17	2 10	26+ -14	3 11	7-12 -20
intro-force|named-nearby|verb-saying|naked|	0 -8	1 -12	13-25 -23	2 9	26+ -22	3 13	4-6 7	7-12 -26
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -16	2 -12	26+ -12	3 -12	4-6 -16	7-12 -6
intro-force|named-nearby|word|naked|	0 -14	1 -33	13-25 -23	2 -11	3 6	4-6 10	7-12 7
intro-force|named-nearby|–|naked|	4-6 -18
intro-force|named-nearby|—|naked|	7-12 9
intro-force|named-nearby|’|naked|	1 -12	4-6 10	7-12 13
intro-force|paragraph-before|start|according|	26+ -21
intro-force|paragraph-before|start|judging|	26+ -10
intro-force|paragraph-before|start|other|	26+ -22
intro-force|paragraph-before|start|saying|	26+ -16
intro-force|paragraph-before|start|thinking|	26+ -36
intro-force|possessor|,|naked|	3 8	4-6 -14	7-12 -19
intro-force|possessor|-|naked|	4-6 -20	7-12 -19
intro-force|possessor|:|naked|	3 -14	4-6 -28
intro-force|possessor|adverb|naked|	7-12 -16
intro-force|possessor|auxiliary|naked|	2 -44	4-6 -9	7-12 -8
intro-force|possessor|capital|naked|	3 -13	7-12 6
intro-force|possessor|coordinator|naked|	2 -17	3 -13	4-6 -23	7-12 -28
intro-force|possessor|determiner|naked|	0 -19	2 -22	3 -34
intro-force|possessor|possessive|naked|	1 -14	4-6 -22	7-12 -19
intro-force|possessor|preposition|naked|	13-25 -9	7-12 -18
intro-force|possessor|pronoun|naked|	13-25 -13	4-6 -6	7-12 -8
intro-force|possessor|subordinator|naked|	1 -14	3 -17	7-12 -35
intro-force|possessor|that|naked|	13-25 -12	3 -17	4-6 21	7-12 6
intro-force|possessor|verb-judging|naked|	3 9	7-12 -18
intro-force|possessor|verb-saying|naked|	2 -22	3 -18	4-6 -14	7-12 -38
intro-force|possessor|verb-thinking|naked|	2 -15	4-6 -19	7-12 -16
intro-force|possessor|word|naked|	1 -30	13-25 -13	2 -25	3 -38	4-6 -42	7-12 -14
intro-force|possessor|’|naked|	1 -25
intro-force|quote-then-speaker|(|saying|	0 13
intro-force|quote-then-speaker|,|other|	-3 -11	-9 -16	1 -18	13-25 -13	2 -17	4-6 -14	7-12 -10
intro-force|quote-then-speaker|,|saying|	-11 -14	-3 -14	-6 7	-9 -13	3 -9	4-6 -9
intro-force|quote-then-speaker|-|judging|	0 13
intro-force|quote-then-speaker|-|saying|	0 26
intro-force|quote-then-speaker|:|saying|	-10 -11	-11 -9	-4 -6	-7 6	0 24
intro-force|quote-then-speaker|adverb|judging|	-12 10
intro-force|quote-then-speaker|adverb|saying|	0 8
intro-force|quote-then-speaker|auxiliary|judging|	-11 8	-12 -8	-3 -14	-4 -13	-8 13	-9 9	1 -17	13-25 -19	3 -12	4-6 -16	7-12 -16
intro-force|quote-then-speaker|auxiliary|other|	-10 7	-3 -15	-4 -19	-5 -20	-7 -7	-8 -16	0 -6	13-25 -23	3 -10	4-6 -26	7-12 -16
intro-force|quote-then-speaker|auxiliary|saying|	-21 -9	-3 -16	-4 -12	-5 -19	-7 -11	-8 -20	-9 -11	13-25 -8	2 -13	3 -7	4-6 -8
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -16	-3 -16	1 -16	13-25 -12	3 -12	4-6 -14	7-12 8
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	0 -11	13-25 -12	2 -12
intro-force|quote-then-speaker|capital|saying|	-16 -12	-3 -13	0 15	1 -13	2 -8	7-12 -10
intro-force|quote-then-speaker|determiner|judging|	-16 16	-4 -12	-5 -7	-7 9	-9 9	1 -13	13-25 -10	2 -13	3 -12	7-12 -26
intro-force|quote-then-speaker|determiner|other|	-10 -19	-12 16	-16 14	-17 6	-20 -6	-4 -16	-5 -8	-6 8	-8 12	0 -34	2 -18	26+ -15	3 -17	4-6 -15	7-12 -33
intro-force|quote-then-speaker|determiner|saying|	-10 8	-12 9	-14 -12	-16 -7	-17 -9	-24 -12	-4 -16	-9 8	1 -30	13-25 -9	2 -7
intro-force|quote-then-speaker|determiner|thinking|	-9 -11	0 -9	1 -12	2 -19	7-12 -12
intro-force|quote-then-speaker|possessive|judging|	0 -8	1 -12
intro-force|quote-then-speaker|possessive|other|	0 -12
intro-force|quote-then-speaker|possessive|saying|	0 15
intro-force|quote-then-speaker|possessive|thinking|	4-6 -13
intro-force|quote-then-speaker|preposition|judging|	-9 -7	1 -15	4-6 -12	7-12 -13
intro-force|quote-then-speaker|preposition|other|	-10 9	-9 15	0 -15	13-25 -13	3 -13	4-6 -19	7-12 -20
intro-force|quote-then-speaker|preposition|saying|	-16 -12	-17 -10	-4 -9	-8 13	-9 -7	0 -8	13-25 -15	2 -19	3 6	4-6 -16	7-12 -10
intro-force|quote-then-speaker|preposition|thinking|	2 -13	7-12 -11
intro-force|quote-then-speaker|pronoun|other|	1 -10	2 -15	4-6 -9	7-12 -15
intro-force|quote-then-speaker|pronoun|saying|	-10 13	-6 -14	0 12	1 -13
intro-force|quote-then-speaker|quote|saying|	0 18
intro-force|quote-then-speaker|start|judging|	0 20	1 15	13-25 -26	3 -14	4-6 -19	7-12 -28
intro-force|quote-then-speaker|start|other|	0 32	1 -9	13-25 -39	2 -16	26+ -19	3 -22	4-6 -7	7-12 -10
intro-force|quote-then-speaker|start|saying|	0 9	13-25 -21	3 -10	7-12 -36
intro-force|quote-then-speaker|start|thinking|	0 18	1 12	13-25 -21	4-6 -23	7-12 -21
intro-force|quote-then-speaker|stop|judging|	0 19	2 6	3 -12	4-6 -13	7-12 -19
intro-force|quote-then-speaker|stop|other|	0 6	1 -6	13-25 -15	2 11	4-6 -32
intro-force|quote-then-speaker|stop|saying|	0 30	1 -7	2 18	3 -11	4-6 -16
intro-force|quote-then-speaker|stop|thinking|	0 13	13-25 -9	4-6 -12	7-12 -18
intro-force|quote-then-speaker|subordinator|judging|	-7 17	1 -13
intro-force|quote-then-speaker|subordinator|other|	-13 -9	1 -17	2 -16
intro-force|quote-then-speaker|subordinator|saying|	-13 -6	0 13	1 -18	13-25 -14	2 -12	7-12 -12
intro-force|quote-then-speaker|that|judging|	1 -14	7-12 -10
intro-force|quote-then-speaker|that|other|	-16 -14	-8 -11	0 -23	13-25 -12	4-6 -14	7-12 -19
intro-force|quote-then-speaker|that|saying|	-4 -6	1 -17	13-25 -14	3 -12
intro-force|quote-then-speaker|verb-judging|judging|	-4 8	-8 -9	1 -14	13-25 -10	4-6 -9	7-12 -10
intro-force|quote-then-speaker|verb-judging|other|	1 -16	4-6 -17	7-12 -8
intro-force|quote-then-speaker|verb-judging|saying|	-5 12	-9 -8	0 -13
intro-force|quote-then-speaker|verb-saying|other|	-7 -11	1 -18	2 9	4-6 -14
intro-force|quote-then-speaker|verb-saying|saying|	-3 6	-5 8	-7 6	1 -16	2 -12	4-6 -11	7-12 -13
intro-force|quote-then-speaker|verb-thinking|saying|	0 14
intro-force|quote-then-speaker|word|judging|	-12 16	-15 14	-4 -9	1 -11	2 -15	4-6 -15	7-12 -12
intro-force|quote-then-speaker|word|other|	-13 17	-14 -14	-15 -7	-17 -15	-3 -9	-4 -15	-6 10	-7 -6	-9 17	0 -19	13-25 -16	2 -19	3 -13	4-6 -24	7-12 -20
intro-force|quote-then-speaker|word|saying|	-10 -6	-12 10	-14 11	-17 -12	-19 7	-3 -9	-5 -12	-6 -7	-7 -18	-8 -10	-9 15	0 15	1 -26	2 -6	3 -15	4-6 6	7-12 14
intro-force|quote-then-speaker|word|thinking|	1 -15	4-6 -11	7-12 -12
intro-force|quote-then-verb|,|saying|	0 19	1 7
intro-force|quote-then-verb|:|saying|	0 12	1 35
intro-force|quote-then-verb|auxiliary|saying|	0 21	1 6	2 18	7-12 7
intro-force|quote-then-verb|capital|saying|	0 12
intro-force|quote-then-verb|coordinator|saying|	0 20
intro-force|quote-then-verb|determiner|saying|	0 -6	1 7	13-25 10
intro-force|quote-then-verb|preposition|saying|	1 -26	7-12 -12
intro-force|quote-then-verb|pronoun|saying|	0 11
intro-force|quote-then-verb|start|other|	1 12
intro-force|quote-then-verb|start|saying|	0 12	13-25 -15	2 -7	4-6 -11	7-12 -22
intro-force|quote-then-verb|stop|judging|	1 17
intro-force|quote-then-verb|stop|other|	1 15
intro-force|quote-then-verb|stop|saying|	0 14	13-25 -14	2 11	4-6 -12	7-12 -22
intro-force|quote-then-verb|subordinator|saying|	1 -15
intro-force|quote-then-verb|verb-judging|saying|	1 -15
intro-force|quote-then-verb|verb-saying|saying|	1 -10
intro-force|quote-then-verb|word|judging|	1 -18
intro-force|quote-then-verb|word|other|	1 -7
intro-force|quote-then-verb|word|saying|	0 -6	2 12	4-6 13
intro-force|sentence-after|,|judging|	0 -23	4-6 -10	7-12 -9
intro-force|sentence-after|,|other|	0 -27	1 -15	13-25 -9	3 -11	4-6 -21	7-12 -11
intro-force|sentence-after|,|saying|	0 -15	1 -14	13-25 -11	2 -21	3 -6	4-6 -20	7-12 -19
intro-force|sentence-after|,|thinking|	0 -23
intro-force|sentence-after|:|other|	0 12	1 -16	2 -9	3 -21	4-6 -18	7-12 -10
intro-force|sentence-after|:|saying|	0 -24	1 9	2 -6	3 -14	4-6 -25	7-12 -15
intro-force|sentence-after|auxiliary|judging|	13-25 -20	4-6 -12	7-12 -12
intro-force|sentence-after|auxiliary|other|	13-25 -18	2 -17	4-6 -21	7-12 -16
intro-force|sentence-after|auxiliary|saying|	2 -21	3 -15	7-12 -15
intro-force|sentence-after|capital|judging|	0 -18
intro-force|sentence-after|capital|saying|	0 -26
intro-force|sentence-after|coordinator|saying|	0 -16
intro-force|sentence-after|determiner|other|	0 -18	1 -10	13-25 -18	2 -12	3 -12
intro-force|sentence-after|determiner|saying|	0 -27	1 -17	7-12 -16
intro-force|sentence-after|preposition|judging|	0 7
intro-force|sentence-after|preposition|other|	0 -22	7-12 -9
intro-force|sentence-after|preposition|saying|	0 -23	2 -12	4-6 -12	7-12 -20
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	0 -17	13-25 -9	3 -17	4-6 -13
intro-force|sentence-after|start|judging|	0 14
intro-force|sentence-after|start|saying|	0 28	1 21	4-6 -11
intro-force|sentence-after|stop|judging|	0 -18	13-25 -15	4-6 -14
intro-force|sentence-after|stop|other|	0 -43	1 -25	13-25 -18	2 -19	3 -15	7-12 -29
intro-force|sentence-after|stop|saying|	1 -8	13-25 6	2 -13	3 -17	7-12 -12
intro-force|sentence-after|subordinator|other|	0 -22	4-6 -13
intro-force|sentence-after|subordinator|saying|	0 -29	1 -15
intro-force|sentence-after|that|other|	4-6 -12
intro-force|sentence-after|that|saying|	4-6 -10
intro-force|sentence-after|verb-judging|judging|	0 -15
intro-force|sentence-after|verb-judging|other|	0 -21
intro-force|sentence-after|verb-judging|saying|	0 -23
intro-force|sentence-after|verb-saying|other|	0 -22	1 -19	4-6 -13	7-12 -9
intro-force|sentence-after|verb-saying|thinking|	0 8
intro-force|sentence-after|verb-thinking|judging|	0 -17
intro-force|sentence-after|verb-thinking|other|	0 -18
intro-force|sentence-after|verb-thinking|saying|	0 -18	1 -11
intro-force|sentence-after|word|judging|	0 -18	7-12 -13
intro-force|sentence-after|word|other|	0 6	1 -18	13-25 -13	3 -19	4-6 -16	7-12 -22
intro-force|sentence-after|word|saying|	0 9	1 -23	13-25 -13	2 -13	3 -14	4-6 -13	7-12 -24
intro-force|sentence-before|,|according|	13-25 -27	26+ -12
intro-force|sentence-before|,|judging|	13-25 -22	26+ -22	7-12 -25
intro-force|sentence-before|,|other|	13-25 -22	26+ -42	4-6 -19	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -11	26+ -23	4-6 -8	7-12 -13
intro-force|sentence-before|,|thinking|	13-25 -31	26+ -23	7-12 -16
intro-force|sentence-before|:|according|	13-25 -21	26+ -24	7-12 -18
intro-force|sentence-before|:|judging|	13-25 -28	26+ -23	7-12 -14
intro-force|sentence-before|:|other|	13-25 -12	26+ -48	4-6 -22
intro-force|sentence-before|:|saying|	13-25 -43	26+ -16	3 8	4-6 -10	7-12 -14
intro-force|sentence-before|:|thinking|	13-25 -29	7-12 -13
intro-force|sentence-before|adverb|judging|	13-25 -16
intro-force|sentence-before|adverb|other|	26+ -19	7-12 -18
intro-force|sentence-before|adverb|saying|	13-25 -28	7-12 -13
intro-force|sentence-before|adverb|thinking|	7-12 -9
intro-force|sentence-before|auxiliary|according|	13-25 -17	26+ -24
intro-force|sentence-before|auxiliary|judging|	13-25 -22	7-12 -20
intro-force|sentence-before|auxiliary|other|	13-25 -21	26+ -10	4-6 -16	7-12 -31
intro-force|sentence-before|auxiliary|saying|	13-25 -16	26+ -49	3 -14	7-12 8
intro-force|sentence-before|auxiliary|thinking|	26+ -22	7-12 -9
intro-force|sentence-before|capital|judging|	13-25 -7	26+ -17	7-12 -23
intro-force|sentence-before|capital|other|	13-25 -14	26+ -27	7-12 -14
intro-force|sentence-before|capital|saying|	13-25 -21	26+ -26	4-6 -13
intro-force|sentence-before|capital|thinking|	13-25 -18
intro-force|sentence-before|coordinator|judging|	13-25 -11	26+ -20
intro-force|sentence-before|coordinator|other|	13-25 -20
intro-force|sentence-before|coordinator|saying|	13-25 -26	26+ -21
intro-force|sentence-before|determiner|according|	13-25 -15
intro-force|sentence-before|determiner|judging|	13-25 -21	26+ -12	7-12 -17
intro-force|sentence-before|determiner|other|	13-25 -36	26+ -16	7-12 -23
intro-force|sentence-before|determiner|saying|	13-25 -26	26+ -37	4-6 -16	7-12 -37
intro-force|sentence-before|determiner|thinking|	13-25 -18	26+ -21	7-12 -18
intro-force|sentence-before|possessive|other|	26+ -21	7-12 -13
intro-force|sentence-before|possessive|saying|	13-25 -18
intro-force|sentence-before|preposition|according|	13-25 -30	26+ -16
intro-force|sentence-before|preposition|judging|	26+ -22	7-12 -19
intro-force|sentence-before|preposition|other|	13-25 -6	26+ -54	4-6 -17
intro-force|sentence-before|preposition|saying|	26+ -47	4-6 -18	7-12 -15
intro-force|sentence-before|preposition|thinking|	26+ -26
intro-force|sentence-before|pronoun|judging|	13-25 -24	26+ -16
intro-force|sentence-before|pronoun|other|	13-25 -41	4-6 -9	7-12 -27
intro-force|sentence-before|pronoun|saying|	13-25 -38	26+ -23	4-6 -12
intro-force|sentence-before|pronoun|thinking|	13-25 -18
intro-force|sentence-before|quote|judging|	3 -8
intro-force|sentence-before|quote|saying|	13-25 -7	4-6 11	7-12 11
intro-force|sentence-before|stop|according|	1 -6	13-25 17	2 -13	3 -23	4-6 -7	7-12 11
intro-force|sentence-before|stop|judging|	1 6	13-25 -42	2 -15	26+ -11	3 -20	4-6 -11	7-12 -16
intro-force|sentence-before|stop|other|	1 -11	13-25 -13	26+ -14	4-6 -8	7-12 -8
intro-force|sentence-before|stop|saying|	1 26	13-25 10	2 16	26+ 7	3 -7	4-6 -8
intro-force|sentence-before|stop|thinking|	1 -12	13-25 -23	2 -13	26+ -7	3 -14	4-6 -8	7-12 -32
intro-force|sentence-before|subordinator|judging|	13-25 -23	26+ -22
intro-force|sentence-before|subordinator|other|	13-25 -6	26+ -42	7-12 -28
intro-force|sentence-before|subordinator|saying|	26+ -8
intro-force|sentence-before|subordinator|thinking|	13-25 -24	26+ -15
intro-force|sentence-before|that|according|	13-25 -14
intro-force|sentence-before|that|judging|	13-25 -22	26+ -17
intro-force|sentence-before|that|other|	13-25 -25	26+ -25	7-12 -23
intro-force|sentence-before|that|saying|	13-25 -29	26+ -30	7-12 -21
intro-force|sentence-before|verb-judging|judging|	26+ -21
intro-force|sentence-before|verb-judging|other|	13-25 -36	26+ -37	4-6 -16	7-12 -22
intro-force|sentence-before|verb-judging|saying|	13-25 -11	26+ 10	4-6 -12	7-12 -22
intro-force|sentence-before|verb-judging|thinking|	13-25 7	26+ -15
intro-force|sentence-before|verb-saying|according|	13-25 -16	7-12 -16
intro-force|sentence-before|verb-saying|judging|	13-25 -21	7-12 -16
intro-force|sentence-before|verb-saying|other|	13-25 -11	26+ -27	7-12 -27
intro-force|sentence-before|verb-saying|saying|	13-25 -41	26+ -27	7-12 -22
intro-force|sentence-before|verb-thinking|judging|	13-25 6	26+ -12
intro-force|sentence-before|verb-thinking|other|	13-25 -22	26+ -28
intro-force|sentence-before|verb-thinking|saying|	26+ -21	7-12 -15
intro-force|sentence-before|word|according|	13-25 -22	26+ -10	7-12 -16
intro-force|sentence-before|word|judging|	13-25 -38	26+ -36	4-6 -11
intro-force|sentence-before|word|other|	13-25 -19	26+ -23	4-6 -17	7-12 -11
intro-force|sentence-before|word|saying|	26+ -7	7-12 -16
intro-force|sentence-before|word|thinking|	13-25 -41	26+ -14	7-12 -19
intro-force|sentence-before|—|saying|	2 14	7-12 7
intro-force|signature|,|naked|	1 -20
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|(|judging|	4-6 7	7-12 -12
intro-force|speaker-then-quote|,|judging|	3 10	4-6 6	7-12 10
intro-force|speaker-then-quote|,|other|	1 -12	13-25 -32	26+ -6	4-6 -6	7-12 13
intro-force|speaker-then-quote|,|saying|	1 15	13-25 -7	2 -10	26+ 10	4-6 12
intro-force|speaker-then-quote|,|thinking|	1 -23	13-25 -19	3 -13
intro-force|speaker-then-quote|-|other|	2 -16	7-12 -6
intro-force|speaker-then-quote|-|saying|	4-6 11
intro-force|speaker-then-quote|:|judging|	13-25 -7	7-12 6
intro-force|speaker-then-quote|:|other|	1 15	13-25 -27	26+ -17	3 27	7-12 -9
intro-force|speaker-then-quote|:|saying|	13-25 -22	3 10	4-6 -8
intro-force|speaker-then-quote|:|thinking|	3 16	4-6 6	7-12 -23
intro-force|speaker-then-quote|adverb|judging|	13-25 8	2 11	4-6 12
intro-force|speaker-then-quote|adverb|other|	1 -25	13-25 11	2 11	4-6 -8	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	1 -8	13-25 11	2 13	3 -12	4-6 -6	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	1 -23	13-25 -13	26+ -14	4-6 8	7-12 -13
intro-force|speaker-then-quote|auxiliary|other|	0 -45	1 -36	13-25 9	2 -16	3 -17	4-6 -6	7-12 -20
intro-force|speaker-then-quote|auxiliary|saying|	1 9	3 -12
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -19	2 -12	3 -14	7-12 -9
intro-force|speaker-then-quote|capital|judging|	1 -9	13-25 7	2 19	7-12 17
intro-force|speaker-then-quote|capital|other|	1 -6	2 -18	3 -14	4-6 -6	7-12 -12
intro-force|speaker-then-quote|capital|saying|	13-25 11	2 -7	3 13	4-6 7
intro-force|speaker-then-quote|capital|thinking|	1 -13	4-6 -10
intro-force|speaker-then-quote|coordinator|judging|	13-25 -11	2 -11	3 -9
intro-force|speaker-then-quote|coordinator|other|	2 -23	26+ -20	3 -14	4-6 -26	7-12 -19
intro-force|speaker-then-quote|coordinator|saying|	13-25 13	7-12 17
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -9
intro-force|speaker-then-quote|determiner|judging|	1 -15	2 14	26+ 9	7-12 20
intro-force|speaker-then-quote|determiner|other|	1 -20	26+ -25	4-6 8
intro-force|speaker-then-quote|determiner|saying|	1 -13	13-25 21	3 22
intro-force|speaker-then-quote|determiner|thinking|	1 -13	2 -12	26+ -12	3 6	4-6 12
intro-force|speaker-then-quote|possessive|judging|	3 -7	4-6 9	7-12 -13
intro-force|speaker-then-quote|possessive|other|	4-6 -16	7-12 6
intro-force|speaker-then-quote|possessive|saying|	13-25 -9	2 17	4-6 12	7-12 22
intro-force|speaker-then-quote|possessive|thinking|	13-25 -7
intro-force|speaker-then-quote|preposition|judging|	13-25 -8	2 7	26+ -11	3 -6	7-12 17
intro-force|speaker-then-quote|preposition|other|	1 -6	13-25 -13	2 8	26+ -7
intro-force|speaker-then-quote|preposition|saying|	1 7	13-25 11	7-12 -20
intro-force|speaker-then-quote|preposition|thinking|	1 -15	3 -9	7-12 -19
intro-force|speaker-then-quote|pronoun|judging|	1 12	4-6 12	7-12 8
intro-force|speaker-then-quote|pronoun|other|	1 -7	13-25 13	2 -14	3 -6	4-6 -12
intro-force|speaker-then-quote|pronoun|saying|	1 -8	13-25 -14	2 9	7-12 -13
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -12	7-12 6
intro-force|speaker-then-quote|quote|judging|	2 -6	4-6 11
intro-force|speaker-then-quote|quote|other|	7-12 11
intro-force|speaker-then-quote|quote|saying|	7-12 -7
intro-force|speaker-then-quote|subordinator|judging|	13-25 -9	2 7	4-6 8	7-12 -9
intro-force|speaker-then-quote|subordinator|other|	1 -11	13-25 -33	26+ -13	7-12 12
intro-force|speaker-then-quote|subordinator|saying|	1 -14	7-12 16
intro-force|speaker-then-quote|subordinator|thinking|	7-12 -13
intro-force|speaker-then-quote|that|judging|	1 10	13-25 -12	4-6 -11	7-12 -20
intro-force|speaker-then-quote|that|other|	1 10	13-25 -25	2 -10	3 -14	7-12 -34
intro-force|speaker-then-quote|that|saying|	13-25 -6	2 6	3 8	4-6 19
intro-force|speaker-then-quote|verb-judging|judging|	0 16	13-25 -21	2 13	4-6 18	7-12 -27
intro-force|speaker-then-quote|verb-judging|other|	13-25 -34	26+ 9	3 19	7-12 -21
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -13	3 12	4-6 12	7-12 -18
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -16	7-12 -14
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -7	3 -8	4-6 -17
intro-force|speaker-then-quote|verb-saying|other|	1 7	13-25 -14	2 -16	4-6 19	7-12 6
intro-force|speaker-then-quote|verb-saying|saying|	0 14	1 15	13-25 -24	2 6	26+ -12	4-6 9	7-12 -14
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -7
intro-force|speaker-then-quote|verb-thinking|judging|	2 13	4-6 -8	7-12 14
intro-force|speaker-then-quote|verb-thinking|other|	1 -6	3 -14	7-12 10
intro-force|speaker-then-quote|verb-thinking|saying|	2 15
intro-force|speaker-then-quote|word|judging|	1 9	13-25 -11	3 18
intro-force|speaker-then-quote|word|other|	0 -19	1 -14	13-25 -17	2 -8	26+ -27	3 -21	4-6 -19	7-12 -9
intro-force|speaker-then-quote|word|saying|	0 -13	13-25 -9	26+ 6	3 11
intro-force|speaker-then-quote|word|thinking|	13-25 -7	2 11	3 9	4-6 -10	7-12 9
intro-force|speaker-then-quote|’|judging|	2 15
intro-force|topic-after|start|naked|	0 -10
intro-force|topic-after|stop|naked|	0 -9	1 -10	4-6 -14
intro-force|topic|,|naked|	13-25 -14	26+ -32	4-6 -27	7-12 -23
intro-force|topic|:|naked|	1 20	13-25 -22	2 20	26+ -43	3 8	4-6 14
intro-force|topic|;|naked|	26+ -14
intro-force|topic|adverb|naked|	13-25 -31	2 -14	26+ -28	4-6 -13
intro-force|topic|auxiliary|naked|	1 -47	2 -22	26+ -41	7-12 14
intro-force|topic|capital|naked|	0 -14	26+ -17	4-6 8
intro-force|topic|coordinator|naked|	13-25 -8	26+ -21	7-12 16
intro-force|topic|determiner|naked|	26+ -51	7-12 9
intro-force|topic|preposition|naked|	2 21	26+ -30	3 15	4-6 7
intro-force|topic|pronoun|naked|	13-25 -16	2 -10	26+ -12	3 -14	7-12 -15
intro-force|topic|quote|naked|	26+ -13	4-6 6
intro-force|topic|stop|naked|	1 -22	13-25 -10	2 11	26+ -26	3 -21	7-12 -12
intro-force|topic|subordinator|naked|	13-25 -7	26+ -21	4-6 10	7-12 13
intro-force|topic|that|naked|	2 -15	26+ -38	3 10	4-6 -9
intro-force|topic|verb-judging|naked|	1 6	13-25 -26	2 21	26+ -32	4-6 8
intro-force|topic|verb-saying|naked|	1 14	13-25 -41	2 15	3 17	4-6 -10	7-12 -11
intro-force|topic|verb-thinking|naked|	13-25 -20	26+ -29
intro-force|topic|word|naked|	0 -22	2 7	26+ -34	3 29	4-6 9	7-12 18
intro-force|topic|–|naked|	26+ -16
intro-force|topic|—|naked|	26+ -24
intro-force|topic|’|naked|	26+ -20	4-6 6
intro-force|verb-then-speaker|,|judging|	1 9	2 -13
intro-force|verb-then-speaker|,|other|	1 17
intro-force|verb-then-speaker|,|saying|	1 20	2 12	4-6 15	7-12 8
intro-force|verb-then-speaker|:|judging|	1 -21	13-25 -11	2 11	3 -11	4-6 -16	7-12 -15
intro-force|verb-then-speaker|:|saying|	2 -9	4-6 8	7-12 -23
intro-force|verb-then-speaker|adverb|judging|	1 -14	2 6
intro-force|verb-then-speaker|adverb|saying|	1 -11
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -12
intro-force|verb-then-speaker|auxiliary|saying|	1 -24	13-25 -18	3 -13	4-6 -23	7-12 -8
intro-force|verb-then-speaker|capital|judging|	0 -31
intro-force|verb-then-speaker|capital|saying|	0 -34	2 -13	3 -16	4-6 13	7-12 -17
intro-force|verb-then-speaker|coordinator|saying|	13-25 -11	4-6 -15	7-12 -15
intro-force|verb-then-speaker|determiner|judging|	2 -12	3 -11
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -29	4-6 8	7-12 -26
intro-force|verb-then-speaker|possessive|judging|	0 -10
intro-force|verb-then-speaker|preposition|judging|	1 -37	7-12 -7
intro-force|verb-then-speaker|preposition|saying|	1 -35	13-25 -14	2 -17	3 6	4-6 -29	7-12 -7
intro-force|verb-then-speaker|pronoun|judging|	0 -27
intro-force|verb-then-speaker|pronoun|saying|	0 -20
intro-force|verb-then-speaker|subordinator|judging|	1 -26	4-6 -12
intro-force|verb-then-speaker|subordinator|saying|	13-25 -15	7-12 -8
intro-force|verb-then-speaker|that|judging|	0 7
intro-force|verb-then-speaker|that|saying|	0 -23	1 -18	2 -16	3 -13	7-12 -13
intro-force|verb-then-speaker|verb-judging|saying|	3 -18	4-6 -14
intro-force|verb-then-speaker|verb-saying|judging|	0 -11
intro-force|verb-then-speaker|verb-saying|saying|	2 -13	4-6 -11	7-12 -15
intro-force|verb-then-speaker|verb-thinking|judging|	0 -12
intro-force|verb-then-speaker|word|judging|	0 -28	1 -22	4-6 -17	7-12 -18
intro-force|verb-then-speaker|word|saying|	0 -54	1 -17	13-25 -19	4-6 -14
intro|according-to|	, 9	: -14	adverb 8	capital 11	coordinator 11	determiner 10	start 19	stop -10	subordinator 15	verb-judging 12	verb-saying 18	verb-thinking -9
intro|actor-nearby|	, -21	- 15	; -13	adverb -16	auxiliary -9	capital -21	coordinator -27	determiner -22	preposition -6	pronoun -10	start 9	stop -20	subordinator -10	verb-judging -40	verb-saying -15	verb-thinking 10	– -22	— 7	’ -21
intro|interview|	: -13	start 42
intro|named-before|	start -38
intro|named-nearby|	( -26	) -7	- -31	: 8	; 9	auxiliary -14	coordinator -20	determiner -8	possessive -17	pronoun -16	start 16	stop 21	subordinator -15	verb-judging 7	verb-saying -10	verb-thinking -14	’ 11
intro|paragraph-before|	start -25
intro|possessor|	- -29	: -7	adverb -18	auxiliary -12	coordinator -42	determiner -8	possessive -22	quote -23	subordinator -20	that 20	verb-judging -16	verb-saying -38	verb-thinking -31	word -27	’ -26
intro|quote-then-speaker|	( -6	- 24	: 13	adverb 6	auxiliary -11	capital -11	coordinator -20	possessive -24	preposition -18	pronoun 10	quote 8	stop 26	subordinator -16	that -32	verb-saying -6	word -10
intro|quote-then-verb|	, 6	- -12	: 29	auxiliary 19	capital 7	coordinator 22	possessive -6	preposition -27	pronoun 7	stop 11	subordinator -19
intro|sentence-after|	, -30	adverb -29	auxiliary 10	capital -40	coordinator -26	determiner -48	preposition -18	start 32	stop -6	subordinator -29	that -11	verb-judging -37	verb-saying 7	verb-thinking -29	word 7
intro|sentence-before|	( -23	, -31	: -32	; -8	capital -36	determiner -45	possessive -20	preposition -9	pronoun -21	quote 9	stop 14	subordinator -6	that -55	verb-saying -35	verb-thinking -6	word -9	— 11	’ -20
intro|signature|	, -20	start 17
intro|speaker-then-quote|	( -13	, 12	adverb -7	auxiliary -13	determiner 21	possessive 23	verb-saying 7	’ 9
intro|topic-after|	stop -15
intro|topic|	, -34	- -20	; -14	adverb -35	capital 6	coordinator -17	preposition 6	pronoun -26	stop -22	subordinator 7	that -8	word 11	– -18	— -25
intro|verb-then-speaker|	, 25	: 7	auxiliary -28	capital -14	coordinator -12	possessive -17	preposition -34	pronoun -24	subordinator -31	that -9	verb-judging -31	verb-saying -32	verb-thinking -11	word -15	’ -11
kind|according-to|	organisation 14	person 21	place -18
kind|actor-nearby|	organisation -37	place -21	unknown -37
kind|colon|	organisation 16	person 36	place -14	unknown -20
kind|interview|	person -11
kind|named-before|	organisation -24	person 7	place -29	unknown -28
kind|named-nearby|	person 20	place -47	unknown -6
kind|	organisation -10	person 31	place -65	unknown -20
kind|organisation|	according 9	apposition -9	direct -10	judging 15	naked -18	other 18	shared -9	thinking -12
kind|paragraph-before|	organisation -7	place -26	unknown -13
kind|person|	according 12	apposed 10	apposition 9	direct -10	judging 21	naked 17	other 15	relative -12	saying 22	shared -17	thinking -8
kind|place|	according -18	apposed -12	apposition -18	direct -23	judging 8	naked -54	other -14	passive -18	saying -30	shared -18	thinking -20
kind|possessor|	organisation -21	person -20
kind|quote-then-speaker|	organisation 13	person 6	place -39	unknown 18
kind|quote-then-verb|	organisation -22	person 15	place 12
kind|sentence-after|	organisation -46	person -8	place -23	unknown -9
kind|sentence-before|	place -26
kind|signature|	person 12	unknown -18
kind|speaker-then-quote|	organisation 7	person 31	place -21	unknown -22
kind|topic-after|	organisation -12	person -21	unknown -16
kind|topic|	place -21	unknown -9
kind|unknown|	apposed -30	apposition -19	direct -13	judging -21	naked -20	passive -16	shared -6	thinking 10
kind|verb-then-speaker|	organisation -27	person 11	place -21	unknown 17
lead|according-to|lower|	according 20
lead|according-to|upper|	according 10
lead|actor-nearby|lower|	naked -18
lead|actor-nearby|other|	naked -6
lead|colon|lower|	naked -11
lead|colon|other|	naked -13
lead|colon|upper|	judging 11	other -14
lead|interview|upper|	naked -11
lead|named-before|other|	naked 15
lead|named-before|upper|	naked -23
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -7
lead|named-nearby|upper|	naked 12
lead|paragraph-before|upper|	according -21	judging -11	other -22	saying -17	thinking -36
lead|quote-then-speaker|lower|	judging -22	other -8
lead|quote-then-speaker|other|	judging -7	other -15	saying -7
lead|quote-then-speaker|upper|	other -6	saying 15
lead|quote-then-verb|lower|	judging -14	other -16	saying 13
lead|quote-then-verb|upper|	judging 13	other 11	saying 7
lead|sentence-after|lower|	according -19	other -17	thinking -6
lead|sentence-after|other|	saying 10
lead|sentence-after|upper|	according 9	judging -12	thinking -14
lead|sentence-before|lower|	according -26	judging -18	other -6	saying -16
lead|sentence-before|other|	other -7	saying -18
lead|sentence-before|upper|	according 15	judging -16	other -6	thinking -44
lead|signature|lower|	naked -25
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 7	other -21	saying 11	thinking -6
lead|speaker-then-quote|other|	other 13	saying 10
lead|speaker-then-quote|upper|	judging 7	other 8	saying 11
lead|topic-after|upper|	naked -17
lead|topic|lower|	naked 6
lead|topic|other|	naked -30
lead|topic|upper|	naked -14
lead|verb-then-speaker|lower|	judging -16
lead|verb-then-speaker|other|	saying -14
lead|verb-then-speaker|upper|	saying 6
lemma|	aankondigen -12	accogliere 10	accusare 8	accuse 9	achar -9	achten 11	acrescentar 8	add 14	adiantar -7	admettre -7	admire -21	admit 6	advertir 15	advise -14	afear 13	affirmer 9	agacer 8	aggiungere -14	agradecer -10	agree -31	agregar -10	aim -7	ajouter 11	alarmer -6	alertar -18	alerter -10	allege 10	allow -30	allude -11	ammettere 10	amuser 15	analyser 15	annoncer -15	announce -18	antwoorden 6	antworten 16	apelar 19	apelidar -15	apologise -21	apologize -17	apontar -17	apostillar 12	appeal -31	applaud -8	applaudir -8	apprendre -15	argomentare 14	argue 14	arrancar 11	asegurar -20	asentir 6	aseverar -8	ask -9	assail 15	assert -6	assicurare 26	assumir -14	assure 16	assurer 25	atirar 11	atribuir -9	attack -28	attendre 7	attestieren 12	attribute -6	auspicare 9	avaliar -6	avanzar -10	avisar 11	avouer 18	avvertire -13	bark 11	bash -15	befinden 13	beg -10	begründen 7	begrüßen -19	behaupten 11	bekennen 10	beklagen 13	believe -40	beloven -10	bemängeln 15	berichten 14	beslissen 13	bestätigen -18	beteuern 16	betonen 17	betreuren -10	bill -20	blame -11	blast 10	blijven -15	blog -17	boast 8	brag -10	brand -15	brummen 19	calcolare 9	calcular -6	calculer 14	care -22	cast 14	caution 18	chamar -14	champion -11	chant 12	charge -14	cheer -11	chiamare 8	chiarire 11	chide 12	chiedere -11	chime -12	chiosare -7	chip -11	citar -7	claim -17	clarify -10	cobrar -19	coincidir 6	commentare 12	commenter 9	comprendre -8	comunicar -12	comunicare 6	concede 13	concedere -18	conclude 7	concluderen 12	conclure 12	concordar -6	condemn 8	confessar -7	confessare 10	confidenciar 15	confier 14	confirm 10	confirmer -19	congratulare 6	congratulate 9	conseiller -6	consider -26	constateren 16	contend -8	contestar -10	contestare -12	continue 8	convocar -11	correct -10	correggere 11	corregir 14	corriger 17	cortar -9	counsel -20	counter 6	craindre -11	credit -19	crier 11	criticise -8	criticize -12	croire -11	debate -45	decir -17	declarar 7	declare -8	decline 11	decry -8	deem -17	defend 12	defender 14	define -14	definir 17	deliver -6	demander -8	denounce 17	denunciar 7	deny -14	depict 7	deride 6	desabafar 8	desafiar 6	descrever -8	deslizar -11	destacar 14	desvalorizar 9	detail -10	detalhar 15	detallar 17	devolver -7	difendersi -9	difundir 8	disagree -25	discordar -9	discredit -17	discrepar -8	disparar -13	dispute 8	ditar -18	dizer 9	domandare -13	downplay 8	dreigen -11	dub 6	décrire -12	démentir 18	déplorer -8	einwenden 7	eisen -13	elaborate 10	elogiar -11	email -12	emporter 7	encourage -18	endorse -7	entgegnen -12	enumerar 14	ergänzen 12	erinnern -8	erkennen -8	erklären 11	erläutern 8	erwidern 14	erzählen 21	escribir 11	escusar -14	esordire -15	esperar -10	estimar -11	estimate -24	estimer 9	evocar 10	exclaim 16	exiger -11	exigir 12	explain 12	explicar 17	expliquer 13	exposer 12	express -12	favor -10	fear -17	feel -26	felicitar 7	festejar -6	figurer -12	filosofar 13	find -18	finden 9	fire -6	fluisteren 11	foeteren 12	fordern -9	forecast -11	formulieren 7	freuen 7	fume 11	féliciter 13	garantire 6	gasp -11	gestehen 9	geven -10	giudicare 14	giurare 6	glimlachen 13	gostar -7	gratulieren 6	greet -6	grincer 17	grinsen -8	gritar 9	gronder 11	hablar -6	halten -8	hate -16	heben -17	hekelen 6	herinneren 15	heten -8	highlight -28	hint -15	hold -14	imager 17	incalzare -16	indigner -15	indiquer 6	informar 17	inquiéter -24	insister 11	insistere 11	insult -12	intend -17	interject 14	interroger 9	interrupt -6	invitar 22	invitare 6	inviter 6	invocar -13	invocare 6	joke 7	jubeln 7	jubiler 10	jurer 9	justifier 13	klagen 12	klinken -8	knikken 11	knock 7	know -17	kommentieren -6	lachen 12	lambaste -10	lament 14	lancer 21	lash 6	lassen 25	laten -9	laud 8	learn -13	leer -10	leggen 15	leggere -17	lembrar -9	ler 10	leren 9	like -16	liken -7	limitar -23	lire -17	llamar 13	lobby 17	lodare 12	louer 7	love 7	luiden -6	lâcher 30	mahnen 15	mailen 17	manter -14	marrer 17	marteler 15	matizar 7	meinen 11	mention -9	message -17	minimizar -9	mopperen 14	mostrar -18	motivare 13	murmeln 10	murmur 14	murmurer 15	muse -8	need -35	negare 8	nennen 14	nier 6	nominate -7	none 8	note 11	noter 14	nuancer -9	obiettare 17	object 14	observar 12	observe 16	observer 15	ocurrir -15	offer -21	ofrecer -14	oordelen 16	opinar -8	opmerken 13	oppose -15	opposer -16	orientar 9	osservare -12	overwegen -9	paint -15	parlare 15	pedir -13	persuade -10	pester -6	phone -12	plaider 20	plaisanter 21	plead -16	pleiten -7	point -10	poltern -8	ponderar 11	post -16	prefer -17	present -15	prever -12	prijzen 7	proclaim -7	proclamare -11	prometer -15	promettere -9	promettre 30	promise 11	pronounce 10	propor -11	proporre -16	protestar -9	prove -9	préciser 10	préférer -7	prévenir 25	prévoir -13	publicar -15	purport -19	qualifier -8	queixar 6	querer -12	question -14	questionar 16	quip 13	quote -14	raccontare 26	railler 13	raise -10	rank -15	rant -15	rate -10	read -26	reageren 11	reagieren -22	reagir 15	realize -7	reassure -6	rebuke -14	recall 26	rechazar -11	rechnen 9	reclamar -9	recomendar -14	recommander -7	recommend -10	reconhecer 25	reconnaître 10	reconocer 8	record -27	recordar 19	recount 12	redouter 6	refer 13	reflect -9	regard -8	regret -16	reiterate -12	rejeitar -6	rekenen 9	relatar 13	relativiser 12	relever -7	remark -14	rematar 15	remeter -7	repetir 8	replicar 14	replicare -11	report 10	reportar 6	reprochar 9	reprocher -10	request -18	respingere 8	responder 17	retort -16	retweet 8	ribattere 14	riconoscere 8	ridere -18	riferire 10	ringraziare -18	rire -15	rivendicare 11	roepen -7	rufen 12	réagir 21	réclamer -12	réfuter 8	répondre 11	rétorquer 18	saber -19	sagen 15	saludar 6	salutare 12	sapere -11	savage -12	say 27	schamperen 20	scherzare 13	scherzen 13	schetsen 11	schildern 15	schreiben 28	schrijven 6	scoff 14	scrivere -19	scusare -7	see -18	seek -8	segnalare 6	sehen 13	sentenciar 16	señalar -9	shout 20	show -12	sigh -11	sign -24	signal -16	sluiten 8	snap -6	sneren 12	snipe 10	solicitar -15	soltar -8	sorrir 17	sospirare -10	sottolineare 7	souhaiter 6	souligner -17	soupçonner -7	souri -12	sourire 24	souvenir 6	speak -8	spotten 16	sprechen -11	spreken -9	state -6	stehen -26	stress -10	sturen 9	submit -11	subrayar 13	sugerir 6	support -21	suspect -17	suspirar 17	sussurrare -7	sustentar 11	tachar -14	tagliare 20	talk -14	teilen 23	tell 9	terciar 10	testify -8	text -25	thank 9	threaten -15	tildar -11	title -21	tonen 18	tonner 11	tout 10	traiter -10	trasladar -8	trekken -15	trouver 14	trust 11	try -26	tuonare 13	tweet 9	témoigner 25	understand -12	urge 9	urteilen 18	use -13	utter -13	vatten 12	vent 11	venture -24	ver 13	verklaren -8	verkünden -16	verlangen -16	verlauten 14	vermuten -6	verraten 18	versichern 19	versprechen -22	vertellen 14	vervolgen -6	verwachten -15	verweisen -12	verwerpen -13	verzekeren 8	view -24	vinden 6	voice -9	voir 6	volere -13	volunteer -13	vote -7	vouloir 6	vragen -22	vrezen -11	waarschuwen 6	want -7	warnen 13	weigh -21	weisen -22	welcome -19	werben 14	werfen 12	weten -12	whisper 6	wijzen -18	willen -23	wish -18	witzeln 7	wollen -19	write 12	zeggen 13	zeigen -10	zien -21	zitieren -11	zweren 8	écrire 10	énoncer 12	énumérer 13	étonner 10	étrangler 7	évaluer -16
lemma|according-to|	none 24
lemma|colon|	none -15	say 9
lemma|paragraph-before|	accuse -27	acknowledge -23	acusar 11	admit -17	advise -15	advocate -17	affirmer -15	agree -24	aim -10	allege -8	allow -10	annoncer -18	announce -36	answer -15	anticipate -11	anunciar -21	apologize -12	appeal -9	applaud -10	argue -9	ask -30	assurer 12	attack -20	back -11	believe -15	bestätigen -12	bill -13	blame -17	blast -21	boast -15	call -19	care -8	cast -16	challenge -13	champion -8	charge -14	cheer -12	chiamare -14	chiedere -13	cite -21	claim -22	comment -17	compare -10	complain -18	concede -19	conclude -18	concluir -10	condemn -7	confirm -13	confirmar -9	confirmer -11	consider -17	considerar -19	continue 13	counsel -12	credit -10	criticize -16	cry -8	debate -8	decide -13	decir 9	declare -18	decline -18	deem -7	defend -25	deliver -17	demand -11	denounce -11	deny -21	describe -23	detail -11	dire 11	disagree -12	discuss -13	dismiss -22	downplay -7	echo -13	email -14	emphasize -7	encourage -11	endorse -25	estimate -10	estimer -14	expect -14	explain -25	express -22	feel -7	find -26	geven -15	greet -9	hail -10	hear -11	highlight -10	hit -6	hold -24	hope -8	identify 10	indicate -17	informar 7	insist -14	intend -8	introduce -12	invite -7	invoke -9	knock -13	know -8	lament -16	laugh -17	learn -8	like -11	list -18	maintain -15	mean -9	mention -14	message -8	mock -18	name -17	need -14	nominate -13	none -25	note -39	offer -24	oppose -18	order -13	outline -9	paint -14	parlare -12	pedir 11	perguntar 8	plan -20	pledge -16	point -6	post -19	predict -12	prefer -6	preguntar -12	present -16	press -10	promettre -15	promise -25	propose -17	protest -11	prove -7	préciser -11	prévoir -14	question -19	quote -12	rail -10	raise -20	rate -10	read -12	reason -8	reassure 8	rebuff -7	recall -24	recognize -13	recommend -8	record -14	reference -13	reflect -14	refuse -12	regard -6	reiterate -18	reject -15	rejeitar 11	remark -18	remember -7	remind -19	repeat -13	reply -17	reveal -14	rispondere -14	rule -19	réclamer -15	saber -20	say -16	schrijven -18	see -19	seek -9	shoot 6	shout -9	show -14	sign -15	signal -10	sing -6	slam -13	speculate -10	sprechen -13	spreken -17	state -17	stehen -11	stress -17	suggest -31	talk -15	tell -11	testify -14	thank -16	title -10	treat -7	trust -10	try -14	understand -9	unlisted -17	urge -21	view -8	vinden -11	voice -6	volunteer -6	vote -9	vow -22	want -19	warn -12	wave -13	weigh -14	welcome -15	wonder -8	worry -8	yell -11	zeggen -16
lemma|quote-then-speaker|	accuse -12	acknowledge -9	add 14	admit 6	advise 10	affirmer 21	agree -13	aim -9	ajouter 17	allow -21	announce -12	answer -10	applaud -11	ask -14	assert -10	assicurare 11	assure 7	attack -9	back -16	believe -20	bezeichnen -12	bill -21	blame -20	blog -12	brand -9	call 13	care -10	celebrate -13	charge -11	cheer -21	chiedere 6	compare -13	concede 12	conclude 10	confier 20	counsel -6	criticize -14	debate -8	decide -21	declare 20	demander 10	denounce 11	deny -10	disagree -14	discuss -12	dizer -10	déclarer 29	echo -8	email -24	endorse -7	expect -7	explain 10	expliquer 6	express -14	faire_valoir 14	fear -16	feel -9	find -12	fire -10	fume 13	glisser 15	hablar -9	hear 17	hit 6	hold 6	hope -10	insister 8	intend -13	jeer -9	know -16	lancer 24	like -16	lire -17	lâcher 14	maintain -12	marteler 14	mean 10	mostrar -8	need -19	none -6	observe 13	offer -17	oppose 8	opposer -14	order -14	phone -7	plaisanter 14	plan -17	pledge -14	post -15	predict 8	present 8	promise -13	propose 9	préciser 7	question -16	quip 20	quote -14	rank -8	rappeler 14	rate -20	reason -8	recall 25	record -13	refer -13	reference -15	regard -7	regretter -8	reject -13	remark -14	repeat -10	report 7	request -8	respond -9	répondre 18	résumer 13	saber -12	say 20	see -17	seek -13	shoot -9	shout 13	show -24	sign -8	souffler 13	souligner -9	suggest -6	talk -13	tell 38	testify 14	think -21	trust 12	try -12	tweet 17	venture -15	view -12	volunteer -10	vote -8	want -10	wave -6	welcome 7	whisper 9	wonder 14	write 22	yell 6	écrire 18
lemma|quote-then-verb|	add 22	admettre 26	admitir 16	advertir 13	affermare 8	aggiungere -10	ajouter 7	ammettere 12	amuser 13	analyser 15	antwoorden 12	antworten 15	argue -10	arrancar 13	asegurar -18	assicurare 15	assurer 26	atirar 12	attaccare 12	avancer 11	avertir 17	avisar 17	avouer 11	befinden 17	begründen 15	bekennen 20	berichten 6	beteuern 14	betonen 15	brincar 19	brummen 19	calculer 11	call -12	celebrar 14	chiamare 12	chiarire 9	chiedere 12	comentar 10	commentare 20	commenter 7	conclure 20	confessare 14	confier 13	constater 9	contar 7	corriger 16	criticar 17	decir -13	declarar 10	defender 7	denunciar 17	denunciare -6	desabafar 13	describe -12	detallar 13	devolver -7	dichiarare 6	dizer 20	déplorer 20	emporter 14	enumerar 10	erkennen 11	erklären 12	erwidern 16	erzählen 27	escribir 15	esordire -13	estimer 14	explain 10	explicar 28	expliquer 17	exposer 11	expresar 12	faire_valoir 7	foeteren 14	féliciter 17	fügen -6	garantir 17	geben 7	gestehen 15	getuigen -7	geven 12	grincer 13	gritar 9	halten 10	heißen -14	herinneren 14	houden 6	imager 16	informar 19	insister 10	insistere 9	insistir 21	interroger 11	ironiser 12	ironizar 7	ironizzare 19	joke 17	juger 15	justifier 15	klagen 19	kommentieren 9	lamentar 19	lamentarse 21	lancer 26	lassen 17	leer -10	leggen 17	lembrar 21	luiden -7	lâcher 25	manifestar 14	meinen 31	melden 16	mostrar -10	motivare 13	murmurer 15	noter 17	nuancer -10	obiettare 17	observar 14	observer 12	pedir -9	perguntar 13	pester 15	philosopher 9	plaider 19	plaisanter 22	poltern 18	poursuivre -11	precisare 17	preguntar 17	promettre 12	protestar 23	protestare 14	protester 11	prévenir 27	queixar 13	raccontare 26	raconter 11	railler 16	rappeler 27	read 11	reageren 28	rebater 16	rechnen 17	reclamar 22	reconhecer 13	reconnaître 16	reconocer 17	recordar 21	rekenen 16	relatar 26	relever 19	rematar 15	replicar 15	reply 12	report 15	responder 28	resumir 10	ribattere 16	riferire 15	rir 11	rivendicare 10	rufen 16	räumen 11	réagir 23	réjouir 17	résumer 34	rétorquer 23	saber 11	sagen 9	say 18	schamperen 15	scherzare 19	scherzen 9	schetsen 11	schildern 12	schreiben 23	schrijven 14	sentenciar 17	sfogare 16	sneren 12	soltar 14	sottolineare 14	souffler 20	souligner -6	sourire 17	souvenir 24	spotten 18	spreken -7	stellen 9	sugerir 15	suggest -16	suspirar 16	sustentar 11	tagliare 21	teilen 20	tell -51	tempérer 14	terciar 12	tonner 15	tuonare 12	tweet 15	témoigner 23	unlisted 6	vatten 19	verklaren -10	verraten 14	versichern 17	verteidigen 9	vertellen 14	verzekeren 15	vinden 12	vragen -8	waarschuwen 23	write 29	zanjar 13	zeggen 24	étrangler 14
lemma|sentence-after|	add -27	agree -15	announce -14	answer -17	appeal -15	argue -22	ask 27	back 8	bill -17	care -11	cite -22	claim -13	comment -14	confirm -17	continue -9	debate -10	decline 6	demand -13	demander -13	describe -16	dire 6	endorse -18	explain -12	fire -15	hear 7	hold -16	indicate -18	lachen -14	like -16	meinen -12	message -13	note -8	order 6	point -25	praise -15	preguntar 8	promise 9	rate -10	read -20	recall 6	reply -13	report -18	schreiben -16	see -23	sign -11	staan -18	state -19	suggest -18	support -20	thank -18	think -15	treat -16	try -13	tweet 15	use -13	vote -11	write 9
lemma|sentence-before|	accuse -37	accuser 11	aceitar -13	achar -10	acknowledge -18	acusar 6	add 18	adiantar -10	admettre -15	admire -13	admit -20	admitir 13	advise -13	advocate -15	affermare -17	affirmer -14	afirmar -6	agacer 8	agree -14	aim -11	alegar -9	alertar -14	allege -18	ammettere -15	annoncer -19	announce 8	annunciare -20	answer -7	anunciar -9	apelar 13	aplaudir -17	apologise -20	apontar -22	appeal -19	appeler -23	applaud -10	apuntar -6	asegurar -9	ask -7	assegurar -6	assicurare 9	assure -6	atribuir -13	attaccare -12	attack -18	avouer 9	back -32	beantragen -17	begrüßen -21	believe -21	benadrukken -12	berichten 12	bestätigen -14	bezeichnen -16	bill -15	blame -24	blijven -26	brag -16	brand -9	calcular -16	call -57	care -17	cast -11	celebrar -15	celebrate -8	challenge -17	chamar -25	chant -15	charge -12	cheer -24	chiamare -12	chiedere -30	chip -11	cite -16	claim -32	cobrar -19	comentar -12	commentare -15	commenter -6	compare -17	complain -15	concede -17	conceder -19	conclude -7	concordar -20	condemn -14	confirm 7	confirmer -18	congratulare 6	congratulate -22	consider -11	considerar -8	contestar -18	contestare -10	continue -6	convocar -14	corriger 11	counsel -13	credit -13	criticize -13	croire -10	debate -25	decir -20	declarar -19	decline -10	defender 9	definire -11	deliver -15	demand -22	demander -19	denunciar -12	deny -8	describe -27	detail -11	dichiarare -19	dire 14	disagree -25	discordar -11	discuss -19	dismiss -20	dizer -10	doubt -15	déclarer -14	démentir 13	dénoncer -12	détailler 10	eisen -19	email -21	endorse -28	entender -10	erinnern 11	erklären -6	erzählen 6	esclarecer -6	escludere 6	escrever -14	escusar -16	esprimere -19	estimate -17	evitar -7	exclure -16	exiger -18	exigir -17	explain 9	express -21	faire_valoir -16	falar -22	favor -8	fear -15	feel -21	figure -14	find -38	fire -17	fordern -15	fragen -19	frenare -16	garantir -18	geven -9	giurare -15	gostar -10	gracejar 7	gritar -13	halten -13	hate -12	hear -23	heben -14	heten -21	hint -14	hit -14	hold -25	hope -18	houden -34	identify -12	inquiéter -21	insist -28	insistir -6	introduce -15	invitare -18	ironiser -14	ironizar -14	issue -32	joke -18	juger -9	klagen -19	know -17	kritisieren -24	kündigen -6	label -11	lachen 23	lamentar -21	lassen 10	laten -30	laugh -9	learn -15	leggen 6	lembrar -18	like -20	lire -18	list -20	llamar -10	lobby 9	loben -13	mahnen 11	mandar -16	manter -20	mean -20	melden -24	mention -14	message -26	mostrar -24	need -19	negar 9	nennen -8	noemen -18	note -7	noter -22	nuancer -14	object 14	offer -30	opinar -16	oppose -19	order -20	osservare -18	parlare -24	parler -18	perguntar -18	pester -14	philosopher -6	pledge -15	post -20	praise -22	precisar 8	precisare -10	prefer -11	preferir 10	preguntar -9	present -15	proclaim -12	prometer -20	promettere -13	promettre -20	promise -7	propor -11	protestar -16	publicar -13	queixar -8	querer -10	question -21	quote -19	raccontare 11	raconter 11	raise -19	rank -12	rant -13	rappeler -12	rate -22	reageren -13	reagieren -23	reason -11	rechazar -6	recibir -12	reclamar -16	recomendar -16	reconhecer 15	reconnaître -10	record -29	recusar -7	redouter -10	refer -8	referir -16	reflect -10	refuse -19	refuser -22	regretter -25	reiterate -16	relever -17	remark -10	remember -12	repeat -7	replicar -12	report -10	reportar 6	request -16	respingere -13	respond -14	resumir -19	reveal -15	revelar 12	ribattere -10	ricordare -10	riferire -7	ringraziare -15	rir 7	rire -13	ritenere -9	roepen -7	räumen -15	réclamer -25	saber -23	saluer -21	savourer -15	say -9	schließen -11	schrijven -17	scrivere -20	see -24	seek -21	sehen -18	shout 7	show -31	shrug -16	sigh -13	sign -21	smentire -6	sostenere -15	sottolineare 9	sourire 14	souvenir 10	speak -14	spiegare 11	sprechen -11	spreken -19	staan 8	state -17	stehen -11	stellen -14	sturen 9	sublinhar -9	suspect -12	sustentar -14	talk -22	temere -14	tempérer -10	testify -18	text -15	thank -29	think -11	title -11	tonen -8	trancher 9	trekken -11	trouver -16	trovare -12	try -20	tweet -7	témoigner 8	understand -12	urge -26	use -23	verlangen -17	versprechen -20	verteidigen -13	vertellen 14	verwachten -15	verweisen -20	view -20	vinden -14	voice -18	volere -19	volunteer -11	vote -17	vouloir -27	vow -21	vragen -26	vrezen -11	want -39	wave -8	weisen -15	welcome -21	weten -12	wijzen -22	willen -23	wish -9	wollen -17	worry -15	zeggen -10	zeigen -10	zien -16	äußern -13	écrire -14	évaluer -16
lemma|speaker-then-quote|	accusare 15	accuse 13	aclarar 8	acusar 15	admettre -8	admire -14	admit 16	admitir -12	advise -13	affirmer 17	aggiungere 9	agree -21	allege 9	allow -14	ammettere 10	announce -13	answer 7	antworten 17	anunciar 16	apelar 11	apologize -12	appeal -25	apuntar 11	argue 19	asegurar 10	ask -17	assail 15	assicurare 11	assure 16	assurer 18	attack -23	auspicare 11	añadir 10	believe -31	bemoan 15	bemängeln 18	benadrukken 14	bezeichnen 12	bill -15	blast 11	blijven 12	boast 11	brand -11	care -14	cast 13	caution 22	celebrar 15	celebrate 9	chamar 6	champion -10	chant 12	charge -7	chiamare -6	chide 12	chiedere -12	cite 10	comentar 6	compare 6	concede 22	conclude 7	conclure 8	confermare 8	confessar -9	confier 14	confirm 8	confirmar 19	confirmer 14	congratulate 14	consider -22	considerar 6	contar 8	contend -8	contestare 9	continue 29	correggere 11	corregir 17	counsel -18	credit -16	debate -36	decide -8	decir -13	declarar 13	declare -16	decline 16	deem -12	defend 15	defender 11	demander 13	denounce 18	denunciar 18	deny -9	describir 8	deslizar -6	destacar 15	desvalorizar 10	dichiarare 13	difundir 16	dire -13	discrepar 9	dismiss 8	ditar -18	domandare -10	doubt 7	dub 10	démentir 13	echo 11	elogiar -8	email -7	emphasize 11	encourage -15	ergänzen -7	estimar -9	estimate -17	exigir 17	expect -23	explain 6	faire_valoir -6	falar 8	fear -8	feel -19	find -9	forecast -10	fragen 7	féliciter 12	garantire 12	geben -7	giudicare 15	gritar 7	halten -14	hear -9	heißen 18	hekelen 6	highlight -23	hint -8	hold -9	hope 10	houden 7	imply 11	indicate 14	informar 15	insist 7	insult 8	intend -7	interject 16	interrupt 6	introduce 7	invitare 13	issue 6	joke 23	juger -6	justificar 17	know -10	kommentieren -13	kündigen 11	lament 16	lassen 12	laten -13	laugh 7	like -10	limitar -15	llamar 11	lobby 8	loben 18	lodare 12	louer 9	love 9	lâcher 11	mandar 11	mean -15	mention -7	message -10	need -21	negare 18	nennen 10	none -13	note 9	object 6	offer -6	opinar 10	oppose -16	order -6	parlare 16	pedir -14	perguntar -8	pledge 9	praise 7	precisar -9	prefer -11	preferir -6	preguntar -16	promettere 7	promettre 29	promise 11	pronounce 14	propose -6	prove -8	préférer -8	qualifier -7	question -10	quote -10	raise -12	rank -8	read -24	reageren 18	rebater 9	recall 17	rechazar -7	recognize 7	reconhecer 11	reconnaître 6	record -21	recordar 18	refer 14	reference 7	reflect -13	refuse 10	refuser 12	regret -16	regretter 17	reiterate -8	rekenen 13	relever -12	repeat -14	replicar 16	replicare -9	request -11	responder 10	resumir 12	retort -16	retweet 9	ribattere 16	ricordare 15	rire -6	rule -6	réclamer -10	sagen 19	salutare 11	sapere -13	savage -12	say 28	schreiben 20	schrijven 11	see -9	seek -6	sehen 14	shoot -8	shout 16	sign -19	smentire 12	soltar -10	sostener 14	sostenere 6	souhaiter 6	souvenir -8	speak -9	sprechen -9	state -9	stehen -18	stress -7	submit -9	subrayar 7	suggest 11	support -21	sustentar 13	tachar -13	talk -10	text -21	thank 13	think 11	title -19	tonen 22	trasladar -6	trouver 17	try -23	urge 8	use -7	vent 12	venture -20	ver 14	verlauten 15	view -19	voir 18	vouloir 13	warnen 16	wave 6	weigh -15	weisen -10	welcome -16	werfen 15	widersprechen 19	willen -11	wish -15	wollen -10	zeigen -7	zien -13	äußern -6	écrire 6
lemma|verb-then-speaker|	accuse -24	acusar -14	add -9	admitir -17	anunciar -16	argue -24	ask -14	assicurare 9	atribuir -15	benadrukken -11	bezeichnen -16	calificar -11	call -40	chamar -10	chiamare -13	chiedere -14	claim -11	classificar -9	conclude -12	confermare -15	confirmar -16	considerar -21	contar -9	contestare -17	declarar -13	declare -11	defender -16	definire -19	descartar -17	describe -22	dire 19	dismiss -18	divulgar -10	elogiar -12	email -17	endorse -17	erkennen -12	erzählen -14	explain 11	find -11	halten -16	heißen -17	houden -14	insist -19	invitare -17	issue -16	justificar -12	laten 12	limitar -12	maintain -14	mandar -17	meinen 11	negar -14	noemen -7	parlare 19	pedir -29	praise -22	predict -11	preferir -19	prometer -8	promise -17	recall -15	reconnaître -6	recusar -15	rekenen -7	ribattere 12	rispondere 10	roepen -7	rufen 7	say -32	state -11	suggest -13	tachar -10	tell -68	tweet -14	urge -27	ver -10	vertellen 6	warn -15	weisen -12	werfen -12	write -13	würdigen -14	zeggen 8	zien -14
length|	0 -13	1 13	2 8	5 7
mentions|according-to|	2 -9
mentions|actor-nearby|	1 -27	2 9	3 24
mentions|colon|	1 -16	2 35	4 20
mentions|interview|	1 9	2 18	4 -18
mentions|named-before|	1 15	3 10	4 6
mentions|named-nearby|	1 9	2 28	4 -7
mentions|organisation|	1 -35	2 -11	3 -19	4 6
mentions|paragraph-before|	1 6	2 -18	3 -27	4 -27
mentions|person|	1 17	2 20	3 35
mentions|place|	1 -43	2 -19	3 -14	4 -11
mentions|quote-then-speaker|	3 -16
mentions|quote-then-verb|	3 45	4 36
mentions|sentence-after|	1 -36	2 -20	3 11
mentions|sentence-before|	2 -26	3 11	4 -10
mentions|signature|	1 15
mentions|speaker-then-quote|	1 23	2 -16	3 -10
mentions|topic-after|	1 -17	2 -12
mentions|topic|	4 -11
mentions|verb-then-speaker|	1 22	3 -7	4 -17
near|according-to|	0 18	26+ 16	3 18	4-6 14
near|actor-nearby|	0 -13	1 21	13-25 -8	2 17	26+ -35	4-6 7	7-12 6
near|colon|	4-6 -9	7-12 16
near|interview|	26+ -11
near|named-before|	13-25 -6	26+ -39	3 -28
near|named-nearby|	0 -21	1 -23	13-25 -10	26+ -9	3 13	4-6 11
near|paragraph-before|	26+ -25
near|possessor|	0 -19	1 -24	13-25 -27	4-6 6
near|quote-then-speaker|	-12 24	-14 -13	-15 -16	-16 -16	-17 -21	-19 -8	-2 -15	-22 -13	-24 -22	-25 -6	-26 7	-27 7	-28 -20	-3 -29	-30 -17	-34 6	-36 -8	-4 -28	-42 -12	-5 6	0 24	1 -16	13-25 -16	2 6	3 -10	4-6 -16	7-12 -8
near|quote-then-verb|	0 17	1 12	13-25 -10	2 7	7-12 -25
near|sentence-after|	0 10	1 8	13-25 -11	2 -33	26+ -20	3 -11	4-6 -10	7-12 -19
near|sentence-before|	1 22	2 7	26+ -23	3 -10	4-6 -15	7-12 -9
near|signature|	1 9
near|speaker-then-quote|	0 6	13-25 -20	2 12	26+ -13	3 7	4-6 17
near|topic-after|	0 -11	1 -9	4-6 -14
near|topic|	0 -25	13-25 -16	2 24	26+ -42	3 14	4-6 14	7-12 12
near|verb-then-speaker|	0 -15	1 10	13-25 -38	26+ 11	3 6	7-12 -14
negated|	paragraph-before -11	quote-then-speaker -10	quote-then-verb -13	sentence-before -11	speaker-then-quote -9
next|$|	judging -12	other -20	saying -16	thinking 6
next|%|	other -6	saying -14
next|&|	saying 15
next|'|	saying -15
next|(|	judging 17	other -25	saying 9
next|)|	judging -13	thinking -14
next|,|	judging -26	saying 15
next|-|	judging -8	other -7	saying -7	thinking -16
next|:|	other -9
next|;|	saying -22
next|according-to|	( -21	: -7	adverb 13	auxiliary 12	coordinator -14	determiner 14	marks 6	preposition 14	pronoun -15	stop 20	that 13	verb-saying 8
next|adverb|	judging 10	other 16	saying -14	thinking -15
next|auxiliary|	judging -19	other -19	saying -44
next|capital|	judging 9	other -14	saying 16	thinking -11
next|colon|	: 12	determiner -7
next|coordinator|	judging -27	other -19	saying -29	thinking -24
next|determiner|	judging -17	other 13	thinking -22
next|end|	other -17	saying -20
next|marks|	judging 12	other -31	saying 8
next|paragraph-before|	$ -12	% -6	( -15	, -15	- -14	: -30	; -10	auxiliary -22	capital -29	coordinator -13	determiner -9	end -10	preposition -23	pronoun -17	quote -35	stop -14	subordinator -15	verb-judging -6	verb-saying -22	verb-thinking -22	word -14	— -9
next|possessive|	saying -11
next|preposition|	judging -18	other 11	saying 8	thinking -28
next|pronoun|	judging 18	other -21	thinking 8
next|quote-then-speaker|	, -14	- 10	: -13	adverb 8	auxiliary -8	coordinator -17	determiner -7	end -16	pronoun -8	quote -13	stop 40	that -31	verb-saying -9	verb-thinking -11
next|quote-then-verb|	& 15	( 10	, 10	adverb -6	auxiliary -32	end -11	preposition 13	quote -17	stop 19	subordinator -6	— 16
next|quote|	judging -10	other -37	saying -36	thinking -29
next|sentence-after|	: -44	adverb 18	auxiliary -37	capital -8	coordinator -23	determiner -20	preposition -12	pronoun -30	stop 9	subordinator 13	that -9	verb-judging -10	verb-thinking -12	word 8
next|sentence-before|	$ -22	% -12	' -10	( 10	: -17	; -16	adverb -28	auxiliary -41	capital -32	coordinator -24	determiner -7	possessive -10	preposition 9	pronoun -9	quote -18	stop -6	verb-judging -12	verb-thinking -6	word -15	— -6
next|speaker-then-quote|	) -13	- -15	: 6	; -18	auxiliary -16	capital 31	coordinator -17	determiner -7	marks 7	preposition -7	pronoun 13	quote -35	subordinator -8	that 17	word -15	— -6
next|stop|	other 11	saying 32	thinking 7
next|subordinator|	other -15
next|that|	other 17	saying 12	thinking 7
next|verb-judging|	judging 15	other -16	thinking -17
next|verb-saying|	judging 6	other 10	saying -10
next|verb-then-speaker|	' -13	, 32	; -25	adverb -9	auxiliary -50	capital -25	coordinator -34	determiner -13	marks -15	preposition -28	pronoun -6	quote -29	subordinator -40	verb-saying -7	verb-thinking -30	word 9	’ -13
next|verb-thinking|	judging -8	other -7	thinking -13
next|word|	other -20	thinking -9
next|–|	saying 10
next|—|	saying -7	thinking -7
next|’|	judging -10	saying 7
noun|	0 -18	000 -15	05 -12	1 -14	100 -15	11 -23	12 -19	13 -13	14 -12	15 -13	16 -15	17 -7	18 -14	19 -20	1977 -15	1989 -14	2 -14	20 -13	200 -8	2000 -7	2001 -11	2003 -11	2007 -14	2008 -7	2009 -16	2010 -10	2011 -18	2012 -25	2013 -11	2014 -9	2016 -15	2022 -12	2023 -7	2024 -9	2025 -10	2028 -9	21 -16	214 -10	22 -13	23 -11	24 -9	26 -13	27-jährige 16	28 -16	29 -21	3 -19	30 7	300 -10	31 -10	33 -12	34 -23	38 -13	38-year-old 12	39 -14	4 -20	400 -11	45 -8	46 -8	48 -10	49 -15	5 -15	50 -11	54 -11	55 -14	57 -16	58 -13	6 -21	61 -9	62 -8	63 -8	64 -17	66 -11	67 -13	69 -12	7 -18	70 -14	71 -7	74 -12	77 -11	79 -20	8 -19	80 -9	88 -13	9 -22	ab -10	abend -14	ability -14	able -11	aboard -6	abogada -19	abonnentin -19	abonnée 12	abortion -13	abuela -17	accanto -12	accionista -18	acción -11	accord -15	accordo -16	account 12	accusa -9	acht -9	act -23	actie -11	action -16	actions -13	activist -21	activists -7	acto -11	actors -7	actress 15	actrice -20	acuerdo -15	acusación -11	acórdão -12	added -14	adding -18	addition -13	address -16	addressing -10	adjoint 7	administrador -9	administration -14	administrator 8	administração 8	ads 8	adversaire -16	adversário 19	adviser 6	advisers 6	advocaat -19	advocate -12	advocates -8	advérbio -9	af -18	afd-politiker -11	affaire -18	affaires 7	affari -14	affluenza -12	age -8	agence 11	agencia 11	agency -19	agenda -6	agent -6	agreed -22	agreement -11	agua -10	agência -12	ahead -17	aide 14	aides 7	alarme -13	alemán 9	alert -11	algo -14	all -19	allegations -8	alleging -9	allenatore -16	alliance -14	allies -24	ally -24	alto 6	altra -11	altro 7	alunos -13	ambtgenoot -14	amendment -12	american 11	americani -10	americans -24	amministrazione 7	analistas -19	analisti -13	analyst 14	analysten -10	analystes -25	analysts -20	ander -14	anfrage -18	angaben -9	angebot -26	animal -19	animale -22	animalisti -13	annonce -9	announcement -20	annuncio -13	anonimato -17	another -10	anti-establishment -10	antiga -15	antigo -14	anwohner -23	any -13	anyone -18	anything -8	anziano 7	apotheker -13	appeal -11	appeals -15	appearance -15	appeared -12	appearing -19	applause -17	approach -13	araras -12	arbeit -9	arbitrage -19	arbitragem -8	arbitraje -8	arbitro -14	archeologa 13	argent -15	arguido 10	arm -17	army 10	arrivée -9	article -17	artigo -10	artistes -9	aside -14	asked -45	asociación -8	assault -16	assemblée -9	assessment -6	assessora -9	assessore -15	assistant 7	associazione -17	associação 16	assurance -8	astronaut 16	astrónoma -14	asunto -10	ata 9	atacante 13	ataque -10	athlete 7	atleta -12	attaccante -8	attacks -29	attaquant -15	attempt -18	attention -11	attorney 7	aucune -12	audio -11	audit 17	audition -14	aumento -10	australian -7	autarca 6	author -15	authority -15	authors 10	average 10	avis -17	avocat -20	avocate -24	avoir -30	ayuntamiento -15	azienda -11	azzurro -14	ação -11	aîné -18	años -12	backers -16	bailarina -12	baker 8	ballot -6	ban -10	banca -19	band -13	banda -7	banderole 9	bank -13	banker 9	banque -19	banques -6	barista 8	barrister 9	based -21	basket -13	battle -14	battuta -12	beamter 15	beat 11	beau -13	bedrijf 13	began -22	begrafenissen -11	begriff -19	behanger -11	belastingbetaler -13	belegschaft -24	believe -15	bericht 9	berichten -10	besatzung -19	best -21	bestuurder 9	bestuursvoorzitter -18	beter -14	betreiber -16	betriebsrat -13	bewindsman 15	bid -19	biggest -11	bilan 11	bill -18	billion -16	billionaire -7	billionaires -14	black -10	blijven -9	blog -10	blogger 12	board 8	boat -6	bodenstation -21	body -16	bond 13	bonden 7	boon 7	bord -8	border -14	bordo -6	born -19	bosch-sprecherin 11	bout -14	bowlers -10	boy 14	boycott -7	braccia -13	branche -22	brand -19	bring -6	broadcaster -17	brother -26	brothers -9	bruit -13	buch -23	budget -13	bundesamt -11	bundesregierung -19	bundesstraße -21	bureau -14	buren -21	burgemeester -12	bus -11	business -9	buurt -11	buurvrouw 11	buyer -15	buzz -13	bürgermeister 9	c' -17	cabeza -10	cabinet 7	cable 9	cachet -11	cadre 9	café -14	calif -20	call -18	called -16	caller 8	callers -14	calls -15	calma -11	cambio -22	came -23	camp -23	campaigns -11	candidacy -19	candidata 16	candidates -18	capitaine -14	capitán -15	capo -11	captain 14	carabinieri -12	cargo -13	carrier 6	carta -17	cartas -12	carte -10	casa -15	case -20	cases -25	caso -17	casting -8	catholics -19	causa -10	cause -8	cbs -10	cent -11	centers -8	cento -11	central -15	centro -18	ceo -15	cerca -13	cerimônia -8	certain -12	chair -14	chamber -12	champion 8	chancelier -13	change -15	character -12	charge -11	charges -16	chat -12	chaîne -7	check -11	chefe 18	cheffe -10	chercheur 6	chercheuse 16	chi -18	chiamano -11	chicas -9	chico 7	chief -15	chiefs -15	chiffre -18	chimica -14	chinese -9	choice -12	choix -14	chorus -10	christie -13	church 6	cinco -13	cinta -13	cities -8	citing -9	cittadino -8	city 9	claim -11	class -10	clause -13	client -19	cliente -6	clients -23	climate -10	cliënt -18	cloche -15	close 11	cnv-onderhandelaar -10	coach 13	coalition -8	cocinera 15	cocinero 9	code -12	colega 17	colegiado 8	collaboratore -16	collectif -18	collega 16	college -15	collègue -14	colpo -8	column 7	columnist 12	comandante -11	comando -15	combien -18	comboio -14	come -13	comentar -15	comerciantes -14	comes -16	coming -17	comissão 14	comitato -9	comité -21	comment -25	commerce -20	commercio -11	commerçants -16	commissaire -7	commission -9	commissioner 15	committee -17	communauté -11	communiqué -8	communities -15	compagnie 12	companies -17	compared -17	compañía -17	complainant 11	complaint 14	comporta -15	compromise -13	compte -12	comptes -15	comune 7	comunicado -15	concerns -15	conclusão -6	concorrente -13	conductor 17	conduttrice 17	confederação -8	conference -18	confidence -10	conflicted -6	confédération -14	conférence -8	conseil -15	conseiller 17	consejo -11	conselho -6	conservatives -9	constat -9	consultant 13	consultora -18	contabile -10	contact -13	contacted -9	contacté -13	contactée -14	contained -13	contas -11	contest -16	contestant 7	contests -10	continued -16	continues 10	contract -11	contractor -12	contractors -13	contraire -13	contrast -6	contrataron -15	contrato -16	convention -31	conversation -6	conversations -6	coordinatore -14	copy 8	corner -19	coroner 8	correctionele -8	corregge -6	correo -8	corrige -13	corte -11	cosa -13	costs -13	counties -13	countries -12	country -24	country-first -11	county -14	couple -11	courriel -14	courriels -16	course -17	court -17	courts -17	coverage -10	crews -9	crime -11	criminal -11	crise -15	crisis 7	critici -14	criticism -16	critique -30	cronisti -12	crowd 11	crítica -6	cuatro -13	cuban 16	culpa -19	cuoca -17	curator -9	customers -14	cut -15	czech 12	cámara 20	cámaras -10	câmara -14	côté -22	c’ -33	d-mass -15	d-md 8	d-nev 10	d66-kamerlid -12	d66-leider -12	dal -12	dame 18	dat -31	data -10	dato -14	daughter 13	dax -10	day -25	days -18	deal -17	death -13	debat -8	debate -31	debatte -17	decades -9	decide -10	decision -20	decisión -15	decisão -24	declined -14	deep -6	defence -13	defender 11	defensa -12	defesa -16	degree -14	delantero -13	delas -6	delay -12	delegada 15	delegado -14	delegate -18	delegação -15	deles 14	demand -8	demissão -14	democrat -18	democratic -8	democrats 7	demonstrations -12	denied -10	denies -9	depressed -10	deputata -14	deputato -19	dernier 17	dernière 6	derrota -12	desculpas -13	designer 12	deuxième -10	developer -6	dialogue -14	dictamen -9	die 11	died -17	dies -16	difesa 15	difference -12	differences -9	different -11	difficult -10	dimissioni -10	dipartimento -16	diplomat 10	diputada 12	direct -13	directeur -27	direction 12	directivo 20	directores -16	diretor -20	diretora 12	direttrice 11	dirigeante 13	dirigente 20	discussion -17	dispatcher 13	disse -9	distribuidora -7	district -12	dit -12	ditta -10	divergência -10	dividend -13	diz -12	dizer -16	diálogo -12	diário -14	document 19	documento 10	dog -15	dona -9	donations -18	donna 10	donnerstag -12	donor -17	donors 12	door -10	doppelganger 9	dorf -16	dossier -21	dozens -8	draft 12	drawing -18	drivers -8	droite -19	drone -7	décision -19	défense -19	défenseur -6	départ -9	détracteurs 8	dívida -14	earlier -17	early -7	eau -16	echoed -14	echoing -14	ecolo-verkozene -10	economic -12	economist -7	economists -14	economy -11	editor -16	editorial 12	effect -19	effort -23	efforts -22	einigung -15	elected -17	election -23	elections -18	elf -25	email -34	emails -31	embassy 11	emerging -19	emigrante 10	emphasis -14	employee 19	employees 8	empore -15	empresa 6	empresario 20	empresas -13	empresários -19	end -13	ende -14	endorsement -11	endorsements -10	energy -19	engenheira -8	engenheiro 9	engineers 10	english -14	enough -17	enquête -11	entidad -10	entidade 16	entourage 11	entraîneur -6	entrepreneur 10	entreprise 18	entscheid -12	entscheidung -22	entusiasmo -14	entwurf -13	então -14	environmental -17	envoy -15	episodio -18	ergebnis -26	erleichtert -8	ermöglichen -6	error -11	escola -22	escrito -16	escritora -9	eso -13	espressione -7	essais -11	esta 16	estado -13	estar -14	estudiante 14	estudiantes -11	estudio -16	estudo -13	ethanol -11	etwas -14	euro -24	european -7	event -13	everyone -20	evidence -9	ex -18	ex-marido -15	examens -16	example -9	excongresista -14	executiva 17	expected -7	experience -14	expert -15	experte -16	experts 9	explained -12	explicações -11	expression -15	expressão -18	expérience -9	eyes -8	face -15	facebook -11	fachleute -13	fact -19	fahrer -17	failed -15	failure -10	falar -16	fall -23	fallo -19	fallout -9	false -12	falta -16	familiar -7	familiares -15	familie -8	families -9	far -20	farmacista -15	farmer 9	farmers -16	father -12	fatto -13	fault -8	federación 11	federal 12	federatie -17	federação -14	feel -12	feelings -15	fees -10	feiten -12	felt -14	ferrovia -13	festa -12	festival -10	fez -12	field -7	fight -7	fighters -14	figlio 7	figure -10	fila -12	file -14	filed -10	filha -17	filing -12	filière -7	fille -16	film -20	films -16	fin -12	final -19	finale -15	fira-generalsekretär -12	fired 19	firma -16	firms -13	fla -13	fleet -9	fluglotse 21	flying -12	fois -15	followers -8	fondateur -15	fondatrice -6	fondi -12	fontana -14	fonte 11	fonti 9	footage -12	force -9	forces -9	formation -11	formule -20	forum -22	found -20	foundation 9	founder -15	four 8	fox -19	fragen -11	fragment -9	franken -24	frase -29	fratello -9	freeze -19	fresh -15	friday -16	friend 20	friends 15	frits -15	front-runner 11	frustrated -19	frustration -10	fuentes 12	funcionaria 14	funcionario 15	funcionários -12	fundraising -27	gallo -9	game -13	gang -15	gara -12	gardien 14	gauche -14	geld -17	gemeente -12	gemeint -11	gender -10	general 20	genro 9	geometra -16	gerente -26	german 13	gesto -13	gestor -18	gestora 7	getting -6	getuige -17	gewesen -18	giant 11	giapponese 9	girl 9	giudice -22	giudici 7	giudizio -11	giunta -13	given -11	go -20	goal -11	goals -12	goats -12	gobernador -12	gobierno -29	god -18	going -12	gol -13	golf -11	good -15	goudzoekers -10	governadora 9	governante 14	government -11	governo -15	governor 8	grandmother 15	gravação -12	graça -13	gremio -14	groen-parlementslid -7	group -8	groupe -15	groups 8	growers 6	growing -7	growth -14	grund -13	grupo -10	gruppo -15	grávidas -11	guard 16	guasto -14	guerra -12	guidance -13	guns -12	gutachten 6	gäste -18	haber -16	habitants -13	hackers -13	half 13	hall -23	hallazgo -18	hand -15	handling -8	hands -8	hard-liner -14	harsh -8	hauptgläubiger -17	haus 11	haut 9	haute 13	headline 11	heard -15	hearing -16	helped -11	herbst -12	heritage -13	hermana -12	herr 20	hersteller -13	heure -9	hispanic -21	hispanics -8	histoire -10	historia -11	history -11	hold -20	holding -14	home -23	hommages -10	homme 7	homologue -27	homóloga -17	hoped -11	hopeful -10	hora -15	hospital -16	host -17	hosteleros -11	hour -13	hours -15	house -24	humor -13	hundreds 12	husband 10	héros -13	i-vt 17	idea -14	idee -13	ideia -15	idolizes -10	idée -7	iedereen -11	iemand -21	ii -8	illicit -14	image -16	imagem -9	immigrants -9	immigration -10	impact -14	impersonator -12	importance -7	imprese -12	incendio -12	incident -15	incidents -7	including -10	income -9	indagato -15	indictment -14	indiscrezioni -15	individuals -10	industriels -16	industry -19	inequality -9	inflation -12	influence -26	information -20	informe 6	informed -11	iniciativa -12	inquirenti -15	inquiry -21	inquérito -10	insecure -14	insider 15	insiders -15	inspectie -7	instance -15	instant -15	instituição 10	institute -20	instituto -11	instruction -17	instrumente -28	intellectual -11	interesse -9	interest -13	international 9	interrogé -20	interview -15	interviews -14	intéressée 9	inversión -11	investigadora 6	investigators -21	investigação -14	investment -19	investor 13	investors -19	involved -12	iphone -12	iranian -13	irmão -10	irmãos -12	islamic -8	island -10	israeli 7	issue -17	issues -11	istituto 12	italian 12	item -6	jaar -13	jahre -12	jefa -7	jefe -24	jeune -7	jeunes -12	jewish -12	jews -7	jihad -11	job -12	jobs -12	joke -10	joked -6	jornal -13	jornalistas -14	joueur -7	journalist -25	journalists -10	judge -8	juge -22	juges -11	juiz -14	junior 8	jury -9	just 12	justice 12	justices -17	juzgado -14	juíza 11	júri 14	kabinet 9	kaffee -15	keeps -13	keer -12	key -17	killed 11	killing -13	kinder -16	kinderen -11	kindern -12	king -17	knew -12	kollege 7	komen -12	konzern 6	kopf -17	kosten -10	kritik -15	kundin 9	kustwacht -15	kämpferisch -11	laatste 6	lack -13	lado -16	land -20	lange -10	language -16	latest -15	latinos -12	latter 10	lawmaker 11	lawmakers -8	laws -14	lawsuit 7	lawyer -13	lawyers 8	lead -15	leader 7	leadership -14	least -17	led -11	left -16	left-hander 11	legale 13	legislature -19	leiding -9	leitura -14	leonor -18	lerares 7	less -17	letra -19	lettera -22	letters -11	lettre -17	level -7	ley -16	li -8	liberal -12	liberals -16	libro -14	libéraux -13	licenças -13	ligue -6	likely -14	likewise -18	line -26	linea -18	link -16	list -14	listeners -16	little -9	llamada -17	lobby -15	local -16	locataires 6	long -22	longer -14	look -12	looked -12	loud -15	luncheon -12	luso 11	líder 7	lösung -21	maakte -10	maarten -17	macchina -13	machine -8	machines -9	machinist 7	made -18	madre -22	maestro 6	magistrada 22	magistrado -13	magistrate 14	magistrato 15	mail 19	maioria -6	maire -16	mairie -16	mais -16	majority -20	maker -17	making -10	mal -12	man 16	management -16	mandant -20	mandatario -13	mann 11	mannen -13	marchés -7	margin -9	mari -20	marido 12	marine -18	marking -9	markt -15	marriage -8	mass -13	massacre -8	match -6	mate -15	material -13	matin -7	mayor 15	measure -12	measures -18	media -13	meeting -23	mehr -11	mehrheit -15	meilleure -11	melhor -20	member 6	members -6	memorandum -13	men -19	mensagens -13	menù -10	mercado -21	mercato -14	merger -11	meritxell -6	message -12	mesure -8	meta -16	meteorología -7	meter -9	metteuse -14	mexican -25	mexicans -15	mich -12	million -15	millionen -13	ministerie 6	ministerin 19	ministero 9	ministers -19	ministra 8	ministro 11	ministry 9	ministère 7	minutes -17	mirando -13	mishandled -9	mitglieder -18	model -9	moderator 10	modérateur -13	moeder -13	mogul 8	moment -21	monday -26	monde -12	money -29	montag -13	months -16	moradores -12	more -26	mosque -10	most -13	mot -15	mother -15	motie -12	motion -13	motovedetta -10	move -28	moved -14	movement -17	movie 12	movimento -10	mozione -17	much -25	muchacho -13	mudança -14	muestras -11	multa -10	multiple 6	museu -11	museum -16	musician 11	musicista 14	muslim 8	muslims -24	mutter 13	más -8	mãe 10	männer 11	médailles -11	n -10	nachfolger -7	nachfrage -20	nadie -14	name -22	named -12	namen -12	names -11	narrator 17	nation -17	nations 8	native -13	nativist -11	nederlandse -17	need -9	nega -8	negotiators -16	negócio -14	neighbors -10	neither -13	nervous -7	neta -10	network 8	netz -11	neuroloog -10	neurosurgeon 14	neutrality -8	new -19	news -10	nicht 14	niemand -11	niets -15	nine -15	ninguém -12	niño 10	no -6	noack 7	nobody -19	nodig -12	nom -24	nombre -20	nome -7	nomination -9	none -20	noor 8	noorse -13	norma -22	nota -15	noted -11	nothing -18	noticia -18	notizia -12	notícia -15	nouveau -15	nouvelle -16	novelist 11	number -15	numbers -10	numero -11	nuova -8	néo-zélandais 11	número -11	números -16	obbligo -10	object -11	obra -14	observation -7	oefenmeester -12	oferta -14	offer -15	office 17	officers -8	official 20	officier 16	oficial 10	oficialismo -14	old -9	ondernemer 6	onderzoekers -15	one -31	ong -16	onze -13	open -10	opening -11	opera -9	operation -14	operative 8	operatives -10	operator 12	operators 8	operazione -12	operação -18	opinion 20	opinião -16	oposição -18	opponents -18	opposizione -12	opposizioni -19	opération -12	ora -14	orden -6	order -23	ordonnance -13	ore -10	orf-interview -13	organisation -17	organización -21	organization -16	osserva -8	other -12	otro 13	outra 7	outras -10	outro -6	outsider -14	ouvido -15	own -14	owner -13	pac -13	padre -12	paesi -9	paid -10	palabra -14	palavra -15	palazzo -9	palco -10	palestinians -11	papa 24	paper -20	papers -8	papier 9	pareja -12	parent 6	parents -22	parking -14	parlamentar 11	parola -15	parole -17	parque -12	parquet 12	parroco -9	part -22	parte -21	parti -6	participa -8	participou -10	particular -8	partido -19	parties -14	partij -15	partner -18	partners -21	parts -10	party -12	passage 10	passages -7	passenger -9	patience -21	patients -16	patiënte -11	patron 10	pause -15	pay -13	país -12	pena -11	pensions -12	people -48	percentual -10	pereira -10	pers -14	person 7	personal -17	personne -11	personnel -18	pesquisador 8	petition 14	peça -16	phone -27	phrase -15	physician 9	piano -24	piece -11	piste -21	place -17	places -16	plaisantin 8	planned -10	plans -13	plataforma -22	platform -29	platz -9	played -10	players 6	playing -12	plaza -9	pledge -6	pledged -11	ploegleider 9	plumber -9	plus -9	pm 10	point 6	pointed -16	points -7	pole -13	police -10	policies -11	policy -14	politica -9	political -13	politics -7	politie -16	poll 30	polling -16	polls -13	político 9	ponente -8	pont -8	ponte -12	pontiff 11	pool 14	poor -13	pope -6	population -12	port 8	porta-voz -13	portavoce 22	portavoz -14	porte-parole -6	portier 12	position -11	positive -7	posição -18	possible -15	post 7	posted -17	preceded -14	precisa -12	prefeito -16	prefeitura -20	preguntado -14	prejuízo -19	premier -20	premiere -14	premio -19	première 10	preparador -20	prepared -9	presence -6	presentador -15	presidency -14	president 6	presidente -31	press -7	pressed -18	prezzi -11	preço-teto -10	price -17	priest 6	primaries -22	primary -21	primeira -20	primi -12	primo 6	principal -22	private -17	prix -16	prize -13	problem -9	problema -26	problems -6	problème -8	procedure -12	process -15	processo -19	procura -17	procurado -11	producteur -21	produzione -14	profesor -20	professeurs -15	professor -13	professora 10	program -14	programa -15	programme -14	programs -8	progressives -14	project -8	projekt -14	projet -28	promise -14	promotor -10	pronouncements -8	proposal -26	proposition -11	proposta -8	proprietário -9	propriétaire -12	prosecuting -11	prosecution -14	prosecutor 10	prosecutors 7	protest -10	protester -23	protesters 19	protestors -9	prova -10	provision -7	provvedimento -13	proyecto -15	prozent -12	prudenza -8	präsident -20	préfecture -18	président -8	présidente -12	prévenu -13	próprio -10	pubblico -12	public -21	published -13	publisher -11	pun -18	punkt -8	pushed -10	pároco -12	père -21	pénaliste 18	pêches -10	pênalti -10	público -19	quale -21	qualquer -19	quanto -10	quatre -12	question -21	questione -13	questions -9	quest’ 9	quis -16	quote -17	quotes -17	qué -14	r -20	r-fla -9	raad -9	race -11	radio -15	ragazza 13	ragazzi -13	raids -10	raising -16	ramo -9	rapport 7	rassemblement -13	rate -14	rates -16	reacting -13	reaction -19	read 6	reads -12	reação -13	recalled -10	received -17	recent -20	recette -14	recht -8	rechtbank -9	recommendations -11	record -21	recording -14	recordings -12	recteur 12	recteurs -11	recusa -10	red -10	rede -20	redes -11	reelection -9	reference -21	referring -19	reform -10	refugees -9	regards -13	regidor -15	regierung -7	regionale -11	regista 16	regulators -18	rejection -16	related -9	relation -13	relator -13	relatório -12	release -8	released 9	relógio -13	remark -16	reminiscent -10	rensters -14	rentner 10	replied -14	reply -7	reporters -32	reporting -15	representative -7	représentant -17	reserva -14	resident -10	resolución -11	resources -11	responded -12	respondents 12	responding -7	responsible -17	resposta -17	respuesta -19	ressortchef 14	rest -12	result -21	resultados -19	results -15	rete -10	retraité 8	retraitée -10	returns -18	review 11	rhetoric -11	riapertura -16	ricavi -24	ricorso -11	rien -15	rientro -20	riferito -13	right -10	rights -17	risas -14	risposta -16	rit -14	rival 6	rivale -15	rivals -13	riverains -22	rn 11	role -14	roman -18	room -10	rule -11	rules -8	running -9	ruolo -16	russian -16	réalisatrice 8	réforme -12	réplique -14	réponse -18	réu 12	réunion -20	s -28	saal -16	sacerdote -6	sache -9	safe -13	said -39	sala -22	sales -9	same -14	santa -14	sapo -8	saudis 7	say -17	saying -25	says -10	saída -19	scathing -13	scene -8	scf-coach -10	schaden -9	schedule -8	scheduling -14	schilder -21	school -23	schools -12	schwierige -11	scores -19	second 11	seconda -10	secours -8	secretaria -10	secretário 8	secrétaire 10	secrétariat 10	secteur -15	sections -13	sector -18	seemed -11	seen -13	segretario -12	segunda -13	segundo 11	seite -16	semanas -19	senador -13	senator 11	senators -18	senior 6	sentencia 11	sentiment -13	sentirse -11	ser -17	series 9	service -11	services -14	servizio 6	sesión -13	session -13	sessão -7	settimana -18	seu -16	sexist -14	share 6	shares -24	sheets -9	sheriff 14	shift -15	ship -16	shirts -8	shop -10	short -14	shot 16	show -28	showing -9	shown -16	sicht -17	side -25	sides -9	signora 14	signs -12	silence -14	silenzio -17	silêncio -16	sim -13	similar -10	sindaca 9	sindacalista 7	sindacati 6	sindaco 6	sindicato 6	sindicatos -14	singers 13	single -9	sister -10	site -17	situation -22	six -12	skills -7	slachtoffers -11	slogan -15	smiling -15	sms -19	so -21	sobre -12	socialist -7	society 11	société -15	software -12	soit -9	soldiers -25	som -12	somber -12	someone 10	something -7	son -16	sooner -15	sort -12	source 13	sources 6	spaniard 12	spanish-language -9	speaker 13	speaking -22	spectators -13	speech -24	sperrung -24	spettacolo -10	spits -10	spoke -13	spokesman -7	spokesperson 15	spread -12	sprecher 19	sprecherin -16	spring -13	squad -10	staatsanwaltschaft -14	stadträtin -13	staff 13	staffers -15	stage -9	stampa -12	stand -18	standing -16	star -16	stated -14	statement -27	statements -15	states -21	station -21	stato -11	steps -18	stessa -10	steven -15	stichting 14	stilista 15	stimmen -9	stopped -12	stories -13	story -16	strategist 22	strategists -13	strategy -13	strength -13	strike -6	striker -9	strong -6	struggles -19	student 9	studenti -10	students -6	studie -7	studio -12	study 9	stump -12	sua -23	success -13	suggestion -14	suit 11	summer -15	suo -26	super -13	superdelegate -6	superdelegates -13	superintendente -12	superior 12	support -14	supporter -18	supporters -25	sure -15	surrogates -23	suspended -13	suspensão -6	svp 8	swing -9	switched -9	sympathetic -12	sync -14	syndicaliste 11	syndicat 7	syndicats 6	syrian -11	system -15	systems -13	sängerin 12	sénateurs -22	take -9	taking -11	talking -10	talks -25	taller -14	target -14	tax -23	taxa -11	taxes -19	td 12	te -17	teachers -15	teatro -12	technicien 22	tecnico 18	tee -17	teenager 7	tekst -10	telefone -12	telefono -14	telephone -23	television -13	temperament -11	tempi -11	tempo -9	temps -13	ter -24	term -19	termin -13	terrorist -13	terrorists -7	terá -10	test -14	testa -12	tested -8	testo -28	text -28	texte -19	texto -11	that -58	theories -13	theory -8	things -13	thinking -13	this -33	thousands -15	threat -14	three -13	thursday -16	time -22	times -15	tisch -7	titular 13	tochter -20	todo -9	todos -14	told -21	tone -23	tono -27	took -15	tool -14	top -15	topic -9	tout -18	tower -11	town 15	trabajo -11	tracé -12	train -12	transcript 6	transports -9	travail 7	travi -7	treasurer 11	treinador 11	trentaine -10	trial -14	tribe -16	tribuna -9	trip -11	troops -15	trump -16	trying -14	tränen -7	tube -7	tuesday -20	turista -11	turkish -11	turn -14	turned -9	turnout -7	tutti -13	twitter -15	two -19	two-thirds -12	tycoon 11	técnico 9	títulos -9	uci-jury -9	ufficiale 16	ufficio 6	uitspraak -11	ultimo -15	umweltpreis -13	undici -12	unemployment -19	union -15	unions -16	units -9	universidad -17	universidade -21	universiteit -16	università -14	unión -9	uno 6	unternehmen 11	urlauber -14	urteil -27	usa 7	uscita -13	use -24	used -12	user 11	usine -17	vader -19	vainqueur 14	vakbonden -12	vater 14	veces -14	vecinos -15	vedova 7	vehicle -14	vencedor 15	vendedora -8	verbände 8	verdachte 12	verdict -15	verein -8	verfahren -14	vermögen -15	vero -8	versión -14	verstorbene -8	verständnis -17	verteidiger -7	verteidigung -17	vez -18	vfl-coach -14	vi -13	via -13	vice-premier -17	vicepresidenta -10	victim -13	victims -14	victory -18	video -21	videos -17	vier -9	view 6	viewers -21	vincitore 17	violence -9	visitantes -10	voce -19	vocero 12	voisine 15	volley -8	volumes -8	volunteer 7	voorzitter 14	vorfall -14	vorlage -17	vorsitzende -8	vorwürfe -18	vote -22	voted -14	voter -11	voters -24	votes -24	voting -8	voto -19	vrouw 12	vía -12	vídeo -20	wagen -14	wages -10	waiting -9	walked -12	wall -16	war -19	warned -12	wat -19	water -16	waterboarding -9	way -19	weak -9	website -12	wedding -12	wednesday -11	weeks -10	weg -15	wende -16	went -14	werfer -16	weten -14	wethouder 6	white -9	whites -11	whoever -12	widow 17	wife -9	willing -14	win -12	wind -11	winnaar 19	winner -20	winst -14	witness -10	woman 15	women -14	woordvoerder 19	woordvoerster 10	word -11	worden -18	words -23	work -14	worked -11	worker -8	workers -19	working -12	works -8	world -17	worry -10	worse -13	wort -18	worten -21	wrapped -12	writers -11	writes -12	writing -19	wrong -8	wrote -20	x -23	years -19	zaak -11	zahlung -23	zeitung -16	zo -22	zufolge 6	zurück -17	áudio -14	ältere 10	échange -15	édile 11	éditrice -22	élu -20	élue -6	élève -8	élèves -11	état 6	étude -24	été -13	órgão -9	última -12	último 14	único -14
noun|ending|	-in -14	-md 8	-se -16	-up -14	-vt 17	0 -18	000 -15	001 -12	003 -11	007 -14	008 -7	009 -16	010 -10	011 -18	012 -25	013 -11	014 -9	016 -15	022 -12	023 -7	024 -9	025 -10	028 -9	05 -12	1 -14	100 -15	11 -23	12 -19	13 -13	14 -12	15 -13	16 -15	17 -7	18 -14	19 -20	2 -14	20 -13	200 -8	21 -16	214 -10	22 -13	23 -11	24 -9	26 -13	28 -16	29 -21	3 -19	30 7	300 -10	31 -10	33 -12	34 -23	38 -13	39 -14	4 -20	400 -11	45 -8	46 -8	48 -10	49 -15	5 -15	50 -11	54 -11	55 -14	57 -16	58 -13	6 -21	61 -9	62 -8	63 -8	64 -17	66 -11	67 -13	69 -12	7 -18	70 -14	71 -7	74 -12	77 -11	79 -20	8 -19	80 -9	88 -13	9 -22	977 -15	989 -14	aad -11	aak -16	aal -26	aan -9	aat -17	ab -10	aca 14	ace -21	ach 11	ack -6	act -36	acy -20	acé -12	ada 16	ade -9	ado -16	ady -12	af -18	aff 13	aft 13	afé -14	aga -9	age -17	ags -16	agt -15	ahl -14	aia 10	aid -39	ail -23	aim -11	aio -13	air -13	ait -18	aje -10	ajo -13	akt -7	ala -24	alf 17	ali -11	all -40	ama -18	amm -11	amo -17	amp -23	ams -9	ana -6	ane -13	ang -14	ani -16	ank -14	ann 14	ant 9	apa 24	ape -8	apo -12	app -13	ard 14	arf -14	ari -25	ark -20	arm -16	aro 7	art -8	asa -16	ase -34	aso -21	ass -21	ast -16	ata -6	ath -13	ati 8	ato -7	aus 9	aut 18	aux -20	ava -10	ave 6	avi -26	aws -14	axa -11	axi -10	ays -23	aza -9	azo -11	aße -22	aça -15	aís -12	bad -10	ban 14	bar -10	bat -8	bby -15	bel -8	ben -22	ber -8	bid -19	boy 14	bra -17	bro -12	bst -13	bus -19	c' -17	cal -15	car -13	cas -12	cat -14	cbs -10	cco -16	ced 6	ceo -15	cer 9	ces -13	cha -15	che -8	cho 8	cht -11	ché -13	cia -12	cin -12	cio -6	cit -15	cke -12	cks -30	cle -17	clu -18	con -8	cot 10	cre -8	cte -12	cto -23	cté -13	cue -12	cut -15	cão -7	cès -17	c’ -33	dad -15	dal -12	dar -19	das -12	dat -31	dax -12	day -42	dea -14	dee 7	den -8	deo -23	der 21	des -13	deu -9	dge -8	dia -17	dig -16	dil -10	din 8	dio -23	dis 7	dit 14	diz -15	dió -15	dly -14	dog -19	dom -14	dos -35	dow 8	dre -17	dse -17	dum -13	dão -12	dée -7	eak -21	eal -6	ean -9	ear -17	eas -18	eat 7	eau -26	ebe -17	eca -17	ece -12	ech -7	eck -19	ect -30	edo -12	eds 10	edy 7	eed -25	eek -11	eel -18	een -28	eep -6	eer 10	ees 13	efa -7	efs -16	eft -16	ega 18	egy -13	ehr -19	eia -20	eid -17	eil -32	ein -14	eio -17	eis -17	eit -25	eja -12	ejo 6	eks -14	ekt -14	ele -24	elf -25	eln -18	els -25	elt -23	ely -15	ema -28	ena -24	ene 12	ent -26	enu -13	enz -13	enù -10	eon 11	eos -23	eps -15	era -9	ere 23	eri -22	erk 7	erm -19	ero -9	err 20	ers -7	ert -28	ery -17	erá -11	ese 16	esh -15	esi -23	eso -16	ess -10	est -40	eta -7	ete -15	eto 6	ets -8	ety 11	etz -11	eum -16	eur 14	eut -11	eux -16	eva -8	eve -18	ews -19	ex -18	ext -28	eza -13	eze -19	eça -16	eña 17	eón 11	far -20	fee -15	fen -23	fer 18	fez -12	ffe -10	ffs -16	fia -14	fic -16	fla -16	fox -19	fre -18	ful -12	gal -8	gan -24	gar -14	gas 8	ged -22	gel -20	gem -14	gen -37	ger -7	get -19	gge -6	ght -26	gin 10	gio -15	gle -17	gne -18	gns -15	go -20	god -18	gol 8	gos -14	gth -13	gua -13	gue -13	gul 8	gun -7	gão -10	gía -7	had -11	hai 8	has -15	hat -59	hed -25	hen -30	hes -29	het -11	hin -15	hip -25	his -33	hme -8	hop -10	hor -21	hos -14	hot 16	how -28	hre -12	hte 10	hés -7	ial 23	iar -14	ibe -17	ica -6	ice 11	ich -28	ici -14	ick -13	ico 19	ict -20	icy -14	ide -7	ids -21	ied -32	ief -12	ieg -13	iek -11	iel -20	ien 8	ier 25	ies -14	iet -14	iew 7	ift -16	igo -7	igs 20	ii -8	ijd -12	ijf 13	ijk -17	ijn -17	ijs -14	iko -10	ikt -7	ila -18	ild -7	ile 8	ill -20	ilm -22	ilo -17	ils -22	ima -22	ime -19	imi -12	imo 6	ims -27	ind -18	ing -51	ini -13	ink -16	ino 9	ins -6	int 14	ior 13	ios -33	iou -10	ipa -8	ipe -8	ire -22	irl 12	iro 14	irs -17	irt 8	iry -22	isa -19	ise -19	ism -22	iso -13	ita -8	ite -25	its -17	itt -22	ità -16	ité -9	ium -18	iva 15	ive -8	ivo -11	ixe -11	ixo -21	ize -16	ião -12	iño 10	ión -18	jah -13	jet -28	job -16	ked -46	kel -16	ker 12	ket -20	key -18	kie -15	kst -10	kte -16	lag 6	lan 8	lar 6	las -8	lay -16	lco -10	led -6	lem -10	len -29	ler 27	let 7	ley -16	lfe -17	lge 6	lgo -14	lha -23	lhe -8	li -8	lia -8	lic -24	lid -18	lie -17	lif -21	lim 8	lip -10	lks -25	lla -19	lle -9	lli -12	llo -15	lls -24	lma 8	lms -16	log -10	los -13	lot -10	low -7	lpa -21	lpo -8	lse -25	lta -24	lti -13	lto 10	lts -15	lty -21	lub 7	lue -9	lus -10	lvo -15	lée -15	mal -20	man 27	mas -9	mat 10	mbe -15	med -16	mee -14	men -15	mes -17	mia 14	mic -12	min -24	mio -23	mis 8	mor -13	mos -11	mot -15	mou -11	mpa -12	mpi -11	mpo -9	mps -19	mpt -18	mst -9	mán 9	más -8	mãe 10	mão -10	n -10	nal -7	nam 8	nas -21	nbc -11	nca -23	nce -26	nco -14	ncy -20	nda -6	nde -12	ndi -15	ndo -11	nds 11	ndu -15	nea -18	ned -7	nen -26	ner 26	nes -8	net 9	nev 10	new -20	nge -25	ngs -30	nha 9	nho 6	nia -8	nic -21	nie 16	nig 9	nik -24	nio -12	nis -34	nks -18	nkt -8	nna 11	nné -12	no -6	nol -11	nom -24	nos -24	nro 9	nsa -16	nst -16	nta -23	nte 12	nti -14	nto -18	nts -13	nty -15	nza -15	nze -17	oal -12	oan -10	oat -12	obe -19	obs -12	oca -21	och -11	ock -8	oco -9	odo -20	ody 10	oed -13	oek -10	oep -15	off -6	oga 22	ogo 19	ogy -11	ogé -20	oil -12	oio -14	oir -12	ois 19	oit -9	oix -13	oke -14	ola -13	old 21	ole -6	olf -13	oli -14	oll 30	olo -22	ols -13	oma -17	omy -13	ona 8	ond 14	one -29	ong -22	oni -26	ono -25	ons -17	ont -13	ood -16	oof -7	oog 15	oom -14	oon 16	oor 7	ope -15	opf -17	ops -18	opy 8	ora 21	orb -13	ord -25	orf -16	ori -14	orm -30	orn -6	oro -16	ory -22	osa 14	osi -6	oso 17	ota -19	ote -14	oto 8	ots -21	ott -10	oud -20	oup -8	ous -24	ouw 15	ove -30	ovo -14	owd 11	ows -13	pac -13	pal -18	pas -13	pay -15	ped -18	pen 12	per -16	pes -13	phy -7	pia -11	pic -13	pio -9	ple -48	ply -8	pm 10	pon -12	pos -16	pou -10	ppe 15	ppo -18	pte -14	pun -18	que -22	qué -13	r -20	rab -6	rag -26	ral 8	ram -26	ran -9	rar -24	rat -17	rau 12	rba -11	rce 11	rch 6	rda -10	rdo -23	rds -8	red -8	reo -8	rer 9	res -18	rfe -18	rga -10	rge -25	rgo -14	rgy -19	ria 22	ric -17	rie -10	rij -11	ril -11	rim -21	rin 43	rip -11	ris -17	rit -23	rix -16	rkt -16	rld -17	rlo -26	rly -7	rma -34	rms -14	rmy 10	rn 11	rno -24	rns -28	rop -16	ror -17	ros -30	row -11	rps -8	rra -12	rre -13	rro -18	rry -13	rsa -15	rse -27	rsh -8	rsi -15	rso -31	rst -11	rta -18	rte -12	rti 7	rto -14	rty -12	rue 6	rug -10	rum -18	run -15	rus -13	rva -15	rve -9	rzt 9	réu 12	s -28	sal -27	sar -16	sas -18	saw -17	say -19	sce -21	sch -24	sco -8	sea 7	sed -16	sei -6	sem -18	sen -23	seu -19	sic -19	sim -13	sin -18	six -12	sma -9	sme 10	smo -9	sms -19	so -21	som -18	son 16	sor -9	ssa -13	sso -18	sst -15	ssy 11	sta 18	ste 13	sti -22	sto -34	sts -6	st’ 9	sua -23	sue -17	suo -26	svp 8	são -10	sée 7	tad -16	tag -20	tal -28	tar -17	tas -21	tax -23	tch -11	td 12	te -17	ted -24	tee -23	tel -22	tem -16	ten -9	ter 20	tes -23	tet -19	ths -17	thy -13	tif -18	tig -13	tij -15	tik -17	tim -13	tin 8	tir -12	tiu -16	tle -19	top -21	tor 8	tos -36	tou -15	tre -10	tro 10	tse 19	tta -13	tti -18	tto -19	ttu -10	tue -12	tum 6	two -20	tze -11	tzt -10	tán -15	tär -13	tée -16	tés -17	uad -10	ual -21	ube -17	uch -42	uck -21	uda -7	ude -26	udi -12	udo -7	udy 9	ued -11	uel -11	uer -13	ues -19	uet 12	uge -25	ugh -20	uis -16	uiz -11	ula -15	uld -11	ule -9	uli -11	ull -11	ulo -7	ult -27	uma -12	ume -13	umn 7	ump -18	una -13	und -8	une -11	ung -32	uns -12	unt 11	upe -15	upo -10	ups 12	ura -14	ure -17	urf -13	urn -15	uro -11	urs -16	urt -17	uru 12	ury -9	use -10	ush -8	uso 8	uss -29	ust 11	uta -14	ute -6	uth -13	uto -14	uté -18	uve -12	uzz -13	uém -12	van -7	ved -29	ven -9	ver -8	ves -37	vez -18	vi -13	via -19	vie 10	vio 18	vis -17	voy -16	voz -13	vra -15	vre -19	vée -9	vía -13	war -19	was -14	wat -19	way -23	wed -12	weg -18	win -12	wth -14	x -23	xes -19	xit -14	xte -19	xto -11	yan -12	yee 19	yer -12	yes -8	yle -13	ync -14	yor 15	yst 14	zed -15	zen -16	zer -16	zes -9	zet -14	zgo -18	zia -11	zo -22	zou -10	zte -15	zug -16	zzi -17	ßen -9	ãos -12	ças -15	çon -7	ção -10	ème -21	ère 14	èse -15	ète 7	ève -8	ées -12	élu -20	éré -12	été -17	ête -15	ënt -18	ías -11	ída -19	íza 11	ízo -19	îne -7	îné -18	ños -12	ñía -17	ôté -22	ões -25	úri 14	ück -17
noun|kin|according-to|	association 13	authority 7	club -7	coach -10	lawyer 17	leader -17	member -11	minister 13	none 6	player -9	scientist 10	speaking 22
noun|kin|actor-nearby|	coach -15	envoy -10	leader -24	member -22	none -33	player -11
noun|kin|	association -9	club -7	coach 12	company -17	court -19	doctor 7	judge 13	mayor 21	member -9	none -35	party -8	player -8	police 24	press -28	priest 13	school -22	scientist 30	speaking 6	teacher 18	worker 24
noun|kin|colon|	authority 10	coach 7	leader -8	mayor -6	member 10	minister -13	none -37	press -8	writer -10
noun|kin|named-before|	authority -26	club -11	company -20	court -15	doctor -6	judge -16	lawyer -10	leader -16	member -15	minister -19	none -21	party -12	police -9	press -10	school -19	speaking -13	worker -12	writer -12
noun|kin|named-nearby|	artist -16	club -13	company -8	court -12	lawyer -7	leader -7	member -6	none -7	police 15	press -14	priest 13	prosecutor -6	school -10	scientist -11	speaking -7	teacher -6	union 10	worker -9	writer -14
noun|kin|paragraph-before|	artist 6	association -22	authority -31	club -20	company -23	court -25	doctor -9	envoy -7	judge -16	leader -25	mayor -14	member -27	minister -17	none -14	party -20	police -17	press -16	priest -7	prosecutor -12	school -10	scientist -12	speaking -40	teacher -16	worker -22	writer -14
noun|kin|possessor|	association -20	company -20	leader -29	party -17	speaking -32
noun|kin|quote-then-speaker|	artist 7	club -12	coach 9	court -13	envoy -9	judge -6	lawyer -10	leader 17	mayor 9	member 12	none -13	party -27	player 29	police 24	press -9	school -16	scientist 24	speaking 8	teacher 10	writer 6
noun|kin|quote-then-verb|	artist 23	authority 24	club 14	coach 32	company 9	court -9	doctor 14	envoy 8	judge 8	lawyer 9	mayor 29	member -14	minister 11	party 14	police 10	press -12	priest -7	prosecutor 13	scientist 16	speaking -10	teacher 23	union 13	worker 18	writer 10
noun|kin|sentence-after|	artist -18	association -33	authority -33	company -15	judge -23	lawyer 9	leader -23	mayor -18	minister -27	none -12	player -12	speaking 9	writer 11
noun|kin|sentence-before|	association -22	authority -22	club -29	coach 8	court -8	lawyer -30	leader -7	mayor 8	minister -10	none -26	party -42	player 16	school -31	scientist 12	speaking -15	union -32	worker 16
noun|kin|signature|	none -17
noun|kin|speaker-then-quote|	artist -17	club -6	company -21	court -6	doctor 16	judge 18	member 15	minister 6	none -21	player -14	police 6	press -20	priest 7	prosecutor 11	speaking 6	worker 14	writer -18
noun|kin|topic-after|	association -15	none -20	speaking -11
noun|kin|topic|	artist -35	association -13	authority -10	club -11	coach -15	company -24	judge 6	lawyer -55	mayor 11	member -20	none -23	party -27	player -19	police 9	press -20	priest 10	prosecutor -12	school -20	scientist 21	speaking -24	teacher 6	writer -6
noun|kin|verb-then-speaker|	artist 12	association -22	authority -21	coach 14	company 18	court -11	judge 7	leader 10	member -14	none -23	party -12	player -8	press -12	priest 8	scientist 19	speaking -17	teacher 14
noun|stranger|false|according-to|	according 11
noun|stranger|false|actor-nearby|	naked -33
noun|stranger|false|colon|	saying 8
noun|stranger|false|named-before|	naked -29
noun|stranger|false|paragraph-before|	according -17	apposed -12	direct -8	judging -29	other -11	passive -11	relative -16	saying -47	shared -16	thinking -24
noun|stranger|false|quote-then-speaker|	apposition -15	direct 7	judging -10	passive -15	relative -17	saying 6
noun|stranger|false|quote-then-verb|	judging 6	saying 8
noun|stranger|false|sentence-after|	direct -12	judging -8	relative -15	saying -13
noun|stranger|false|sentence-before|	according 16	apposed -52	apposition -38	direct 9	judging -21	other -6	passive -20
noun|stranger|false|speaker-then-quote|	apposed -26	apposition -17	direct 25	judging -11	passive -25	relative 11	saying -7	thinking 20
noun|stranger|false|topic|	naked 9
noun|stranger|false|verb-then-speaker|	saying 15
noun|stranger|true|according-to|	according 6
noun|stranger|true|actor-nearby|	naked -33
noun|stranger|true|colon|	apposed -11	direct -13	naked -34	saying -14
noun|stranger|true|named-before|	naked -21
noun|stranger|true|named-nearby|	naked -7
noun|stranger|true|paragraph-before|	according -24	apposed -7	apposition -29	direct -27	judging -10	other -9	relative -30	shared -22	thinking -19
noun|stranger|true|quote-then-speaker|	apposition -15	direct -17	judging -23	passive -30	relative -35	saying -11
noun|stranger|true|quote-then-verb|	other 7
noun|stranger|true|sentence-after|	direct -13	judging -36	passive -10	relative -21	saying -10	shared -24	thinking -24
noun|stranger|true|sentence-before|	according -6	apposed -46	apposition -6	direct -26	judging -23	other -19	passive -20	relative -33	saying -27
noun|stranger|true|signature|	naked -17
noun|stranger|true|speaker-then-quote|	apposed -11	apposition -37	direct -29	judging -9	passive -19	saying -13	shared -18	thinking -12
noun|stranger|true|topic-after|	naked -20
noun|stranger|true|topic|	naked -23
noun|stranger|true|verb-then-speaker|	judging -58	saying -17
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -13
nth-order|colon|0|direct|	judging 13	saying 17
nth-order|colon|2|apposed|	saying 7
nth-order|colon|3|direct|	other -15
nth-order|paragraph-before|0|according|	other -20
nth-order|paragraph-before|0|apposed|	judging -14	saying -8	thinking -8
nth-order|paragraph-before|0|apposition|	judging 12	other -9	saying -27	thinking -13
nth-order|paragraph-before|0|direct|	judging -8	other -12	saying 7	thinking -26
nth-order|paragraph-before|0|inverted|	other -12	saying -30
nth-order|paragraph-before|0|relative|	judging -6	other -13	saying -20	thinking -11
nth-order|paragraph-before|1|according|	other -17
nth-order|paragraph-before|1|apposed|	judging 6	other -17	saying -12	thinking -6
nth-order|paragraph-before|1|apposition|	judging -17	saying -24
nth-order|paragraph-before|1|direct|	judging -21	other -33	saying -20	thinking -17
nth-order|paragraph-before|1|inverted|	saying -10
nth-order|paragraph-before|1|passive|	judging -8	other -10	saying -7
nth-order|paragraph-before|1|relative|	judging -15	other -18	saying -19	thinking 7
nth-order|paragraph-before|1|shared|	judging -8	other -23	thinking -19
nth-order|paragraph-before|2|according|	other -9
nth-order|paragraph-before|2|apposed|	judging -25	other -25	saying -15	thinking -10
nth-order|paragraph-before|2|apposition|	judging -11	other -13	saying -6	thinking -8
nth-order|paragraph-before|2|direct|	judging -21	other -26	saying -26	thinking -12
nth-order|paragraph-before|2|inverted|	judging -21	saying -25
nth-order|paragraph-before|2|passive|	judging -9	other -15
nth-order|paragraph-before|2|relative|	judging -9	other -17	thinking -7
nth-order|paragraph-before|2|shared|	judging -27	other -19	thinking -20
nth-order|paragraph-before|3|according|	other -17
nth-order|paragraph-before|3|apposed|	judging -23	other -13	saying -31	thinking -10
nth-order|paragraph-before|3|apposition|	judging -12	other -8	saying -7	thinking -8
nth-order|paragraph-before|3|direct|	judging -21	other -26	saying -24	thinking -13
nth-order|paragraph-before|3|inverted|	judging -14	saying -14
nth-order|paragraph-before|3|passive|	other -6
nth-order|paragraph-before|3|relative|	judging -11	other -16	saying -13
nth-order|paragraph-before|3|shared|	judging -22	other -6	saying -10	thinking -18
nth-order|quote-then-speaker|0|apposed|	judging -23	other -13	saying -9
nth-order|quote-then-speaker|0|apposition|	judging 6
nth-order|quote-then-speaker|0|direct|	judging -8	other -16	saying 11
nth-order|quote-then-speaker|0|passive|	saying 8
nth-order|quote-then-speaker|0|relative|	judging -7	other -12	saying -11
nth-order|quote-then-speaker|0|shared|	saying -24	thinking -11
nth-order|quote-then-speaker|1|apposed|	other 12	saying 7	thinking 8
nth-order|quote-then-speaker|1|apposition|	judging -9	other -17	saying -15	thinking -10
nth-order|quote-then-speaker|1|direct|	judging -29	other -49	thinking -29
nth-order|quote-then-speaker|1|passive|	judging -9	other -6
nth-order|quote-then-speaker|1|relative|	other -15	saying -16	thinking -14
nth-order|quote-then-speaker|1|shared|	other -8	saying 8	thinking 14
nth-order|quote-then-speaker|2|apposed|	judging -19	other -28	saying -13	thinking -12
nth-order|quote-then-speaker|2|apposition|	judging -12	saying -29	thinking -8
nth-order|quote-then-speaker|2|direct|	judging -28	other -6	thinking -18
nth-order|quote-then-speaker|2|passive|	saying -22	thinking -10
nth-order|quote-then-speaker|2|relative|	other -17	saying 12
nth-order|quote-then-speaker|2|shared|	judging 8	other 11	saying -6	thinking -6
nth-order|quote-then-speaker|3|apposed|	judging -18	saying -19	thinking -11
nth-order|quote-then-speaker|3|apposition|	judging -13	other -13	saying -17
nth-order|quote-then-speaker|3|direct|	judging -33	other -44	thinking -26
nth-order|quote-then-speaker|3|passive|	other -33	saying -17
nth-order|quote-then-speaker|3|relative|	other -22	saying -14
nth-order|quote-then-speaker|3|shared|	saying -7	thinking -13
nth-order|quote-then-verb|0|inverted|	other 8	saying 10
nth-order|quote-then-verb|1|inverted|	judging -17	other -11
nth-order|sentence-after|0|according|	other 6
nth-order|sentence-after|0|apposed|	other -14	saying -18
nth-order|sentence-after|0|apposition|	judging -8	other -23	saying -27	thinking -11
nth-order|sentence-after|0|direct|	judging -8	other -9
nth-order|sentence-after|0|inverted|	saying 15
nth-order|sentence-after|0|relative|	other -19	saying 6
nth-order|sentence-after|1|apposed|	judging -17	saying -20	thinking -11
nth-order|sentence-after|1|apposition|	other -21	saying -15
nth-order|sentence-after|1|direct|	judging -6	other -11	thinking -21
nth-order|sentence-after|1|passive|	other -11
nth-order|sentence-after|1|relative|	judging -11	other -16	saying -14
nth-order|sentence-after|1|shared|	judging -17	other -7	saying -15
nth-order|sentence-after|2|according|	other -20
nth-order|sentence-after|2|apposed|	judging -15	other -29	saying -9	thinking -11
nth-order|sentence-after|2|apposition|	saying -18
nth-order|sentence-after|2|direct|	judging -20	other -16	thinking -21
nth-order|sentence-after|2|inverted|	judging -16	saying -7
nth-order|sentence-after|2|passive|	other -10
nth-order|sentence-after|2|shared|	judging -18	other -24	saying -9	thinking -14
nth-order|sentence-before|0|according|	other 10
nth-order|sentence-before|0|apposed|	judging -12	other -31	saying -10	thinking -14
nth-order|sentence-before|0|apposition|	judging -20	other 6	thinking -22
nth-order|sentence-before|0|direct|	judging -11	thinking -9
nth-order|sentence-before|0|inverted|	judging 10	saying 7
nth-order|sentence-before|0|passive|	saying -19
nth-order|sentence-before|0|relative|	judging -20	saying 12	thinking -19
nth-order|sentence-before|1|apposed|	judging -25	other -8
nth-order|sentence-before|1|apposition|	judging -7	other -9	saying -35	thinking -16
nth-order|sentence-before|1|direct|	judging -45	other -22	thinking -27
nth-order|sentence-before|1|inverted|	other -19	saying -10
nth-order|sentence-before|1|passive|	judging -17	other -29	saying -19
nth-order|sentence-before|1|relative|	judging -10	other -7	saying -22	thinking -14
nth-order|sentence-before|2|according|	other -12
nth-order|sentence-before|2|apposed|	judging -27	other -33	saying -34	thinking -26
nth-order|sentence-before|2|apposition|	judging -12	other -27	thinking -7
nth-order|sentence-before|2|direct|	judging -31	other -21	saying -18	thinking -27
nth-order|sentence-before|2|inverted|	judging -35	saying -31
nth-order|sentence-before|2|passive|	judging -12	other -18	saying -15
nth-order|sentence-before|2|relative|	judging -9	other -12	saying -17
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	judging -20	other -31	saying -24	thinking -12
nth-order|sentence-before|3|apposition|	judging -7	other -26	saying -17
nth-order|sentence-before|3|direct|	judging -28	other -54	saying -29	thinking -24
nth-order|sentence-before|3|inverted|	judging -23	saying 10
nth-order|sentence-before|3|passive|	other -26	saying -8
nth-order|sentence-before|3|relative|	other -26	saying -12
nth-order|speaker-then-quote|0|apposed|	other 7	saying 9	thinking 8
nth-order|speaker-then-quote|0|apposition|	judging -24	other -12	saying -40	thinking -7
nth-order|speaker-then-quote|0|direct|	judging 20	other -21	saying 17
nth-order|speaker-then-quote|0|passive|	other -12	saying 14
nth-order|speaker-then-quote|0|relative|	saying -14
nth-order|speaker-then-quote|0|shared|	judging -17	other -15	saying -29	thinking 17
nth-order|speaker-then-quote|1|apposed|	judging 18	other -12	saying -18	thinking -20
nth-order|speaker-then-quote|1|apposition|	other -22	saying -15	thinking -12
nth-order|speaker-then-quote|1|direct|	judging 6	saying 20
nth-order|speaker-then-quote|1|passive|	other 8
nth-order|speaker-then-quote|1|relative|	judging -9	other -8	saying 26
nth-order|speaker-then-quote|1|shared|	other -10
nth-order|speaker-then-quote|2|apposed|	judging -9	other -6	thinking -16
nth-order|speaker-then-quote|2|apposition|	judging -10	other -18	thinking -10
nth-order|speaker-then-quote|2|direct|	thinking -7
nth-order|speaker-then-quote|2|passive|	saying 7
nth-order|speaker-then-quote|2|relative|	judging 12	other 6
nth-order|speaker-then-quote|2|shared|	judging 7	other -22	saying 7
nth-order|speaker-then-quote|3|apposed|	judging -6	other -34	thinking -22
nth-order|speaker-then-quote|3|apposition|	judging -10	other -24	saying -10	thinking -13
nth-order|speaker-then-quote|3|direct|	judging -24	other 8	thinking -14
nth-order|speaker-then-quote|3|passive|	judging -21	other -9	saying -6
nth-order|speaker-then-quote|3|relative|	judging -13	saying -9
nth-order|speaker-then-quote|3|shared|	judging 6	saying -6	thinking -6
nth-order|verb-then-speaker|0|inverted|	judging -11	saying 6
nth-order|verb-then-speaker|2|inverted|	saying -6
nth|according-to|	0 23
nth|actor-nearby|	0 22	1 -14	2 -33	3 -37
nth|colon|	1 -10	3 -16
nth|interview|	0 -11
nth|named-before|	1 -42
nth|named-nearby|	2 12	3 -23	4 -11
nth|paragraph-before|	0 -9	1 -27	2 -35	3 -27
nth|possessor|	1 -17	2 -26
nth|quote-then-speaker|	0 7	1 14	2 -6	3 -19	4 -20
nth|quote-then-verb|	0 12
nth|sentence-after|	2 -17
nth|sentence-before|	0 11	1 -17	2 -44	3 -6	4 -43
nth|signature|	0 9
nth|speaker-then-quote|	0 11	1 11	3 -14
nth|topic-after|	0 -16
nth|topic|	0 42	2 -32	3 -29	4 -46
nth|verb-then-speaker|	2 -8
opener|"|past|	direct 12	inverted 16
opener|$|base|	direct -13
opener|$|other|	apposition -11
opener|$|participle|	apposition -12	shared -15
opener|$|past|	apposed -14	direct 8
opener|$|present|	apposed -9
opener|&|other|	apposed -13	direct -11
opener|&|past|	apposition -20	direct -14
opener|'|base|	direct -11
opener|'|other|	apposition -7	direct -16
opener|'|participle|	apposition -7	shared -8
opener|'|past|	apposition -20	direct 22	inverted 22
opener|'|present|	direct -10
opener|(|base|	shared -11
opener|(|other|	apposed -10	direct -17
opener|(|past|	apposed -14	direct 8	shared 13
opener|)|base|	direct -6
opener|)|other|	direct -11
opener|)|past|	direct 11	inverted -42
opener|)|present|	inverted -19
opener|,|base|	apposition -15	direct -13	relative 7
opener|,|other|	according 16	apposed 7	apposition -12	direct 19	passive -24
opener|,|participle|	apposed -21	apposition -28	direct -10	relative 8	shared 23
opener|,|past|	apposition 20	direct 35	inverted 15	relative -25	shared -6
opener|,|present|	direct 8	inverted 21	relative -20	shared -14
opener|-|base|	direct -15	shared -15
opener|-|other|	apposed -22	direct -8	shared -12
opener|-|participle|	shared 17
opener|-|past|	direct 20	inverted -14
opener|-|present|	apposed -10	direct 9
opener|:|other|	according 25	apposed -22	apposition -11	direct -35	shared -10
opener|:|past|	apposed -9	apposition -12	direct -20	shared -8
opener|:|present|	apposed -12	apposition -10	direct 10
opener|;|base|	direct 17
opener|;|other|	according -8	apposed 9	relative 7
opener|;|past|	apposed 14	direct 16	inverted -11
opener|;|present|	apposed 7
opener|about|base|	apposed -10	shared -11
opener|about|other|	apposed -16	apposition -12	relative -22
opener|about|participle|	apposed -16	direct -12	shared 13
opener|about|past|	apposed -12	apposition -20	shared -12
opener|about|present|	direct -10
opener|according-to|,|	according 18
opener|according-to|:|	according 26
opener|according-to|;|	according -6
opener|according-to|other|	according -6
opener|according-to|start|	according 15
opener|across|other|	apposed -10
opener|across|past|	apposed -9
opener|after|base|	apposition -13	direct -12
opener|after|other|	apposed -6	direct -20	relative -16	shared -9
opener|after|participle|	apposed -16	direct 7	shared -26
opener|after|past|	apposed 7	shared -8
opener|after|present|	apposed -15	direct -20
opener|against|other|	apposed -17	shared -11
opener|against|participle|	apposition -8
opener|against|past|	apposed -14
opener|alla|other|	apposed -11
opener|alla|past|	apposed -11
opener|alle|other|	apposition -10
opener|all|other|	direct 6
opener|all’|other|	direct -12
opener|alongside|past|	apposition -18
opener|als|other|	direct -21
opener|although|base|	direct 8	shared -9
opener|although|past|	direct 14	shared -8
opener|although|present|	direct 11
opener|al|other|	apposed -9	apposition -13	relative 7
opener|al|past|	apposed -12	apposition -12
opener|al|present|	apposed -9
opener|among|base|	direct -12
opener|among|other|	direct -24
opener|among|past|	shared -11
opener|am|past|	direct -14
opener|and|base|	apposed -20	direct -8	relative -13	shared -12
opener|and|other|	apposition -18	direct -13	passive -13	relative -24	shared -21
opener|and|participle|	apposed -11	apposition -15	direct -7	shared 7
opener|and|past|	apposition -43	inverted -23	relative -17	shared -10
opener|and|present|	direct -7	inverted -11	relative 7
opener|an|other|	direct -12
opener|ao|present|	apposition -12
opener|are|participle|	shared -10
opener|are|past|	apposed -13	apposition -12
opener|are|present|	direct -10
opener|around|base|	direct -11
opener|around|past|	apposed -11
opener|as|base|	apposed -8	apposition -11	shared -19
opener|as|other|	apposed 17	apposition -14	direct -13	relative -15	shared 6
opener|as|participle|	apposed -9	apposition -6	direct -17	shared -10
opener|as|past|	apposition -23	direct 17	relative -13	shared -12
opener|as|present|	direct 7	relative -11	shared -7
opener|at|base|	apposed -17	direct -13
opener|at|other|	apposed -18	apposition -16
opener|at|participle|	apposed -17	apposition -9	direct -16	shared -25
opener|at|past|	apposed -28	apposition -12	direct 16	shared -15
opener|at|present|	apposed -10
opener|auf|other|	direct -23
opener|auf|past|	direct -16
opener|aus|other|	direct -12
opener|aus|past|	direct 17
opener|avait|past|	direct 13
opener|avec|other|	apposition -12
opener|a|other|	apposed -12	apposition -13	direct -16	relative -13
opener|a|past|	apposed -12	direct 29	shared -11
opener|a|present|	apposed -8	apposition -11	direct -12
opener|because|base|	shared 10
opener|because|other|	direct -13
opener|been|other|	apposed -15	direct -11
opener|been|past|	apposed -19
opener|been|present|	apposed -8
opener|before|base|	direct -8	shared -7
opener|before|other|	apposed -16	direct -26	shared -13
opener|before|participle|	shared -14
opener|before|past|	apposed -16
opener|before|present|	direct -8
opener|beim|other|	direct 6
opener|being|base|	apposed -9	direct -9
opener|bei|past|	direct -12
opener|between|other|	direct -14
opener|be|base|	direct -13
opener|be|other|	apposition -7	direct -11
opener|be|participle|	apposition -9	direct -11	shared -12
opener|be|past|	apposed -15	apposition -14	direct -9
opener|bij|other|	direct -18
opener|but|base|	shared 7
opener|but|other|	passive -12	relative -19	shared 8
opener|but|participle|	apposition -7	direct 7
opener|but|past|	apposed -10	direct 7	inverted -31
opener|but|present|	apposed 7	direct 16	inverted -14	shared -7
opener|by|base|	apposed -9	direct -22	relative -11
opener|by|other|	relative -16	shared -12
opener|by|participle|	apposition -7	direct -31	shared -29
opener|by|past|	apposed -12	shared -22
opener|by|present|	apposed -19	apposition -15	direct -10
opener|can|past|	apposition -16
opener|che|other|	according -14	direct -19
opener|che|past|	direct 8	inverted -21
opener|che|present|	apposition -11	direct -15
opener|colon|,|	apposed 9
opener|colon|as|	direct 12
opener|colon|start|	shared 7
opener|com|other|	apposed 11
opener|com|past|	apposed -14
opener|con|other|	apposed -10	apposition -17
opener|con|past|	apposed -9	apposition -13
opener|con|present|	apposition -12
opener|dans|other|	apposed -17
opener|dans|past|	apposition -8	direct -10
opener|dans|present|	apposed -17
opener|dass|other|	direct -12
opener|dat|other|	direct -21
opener|da|other|	apposed -11	apposition -11	direct -8
opener|da|past|	apposed -12	apposition -16
opener|da|present|	apposition -9
opener|del|past|	apposition -10
opener|deren|past|	direct 9
opener|desde|past|	apposed -21
opener|despite|past|	apposed -10
opener|despite|present|	direct -11
opener|dessen|past|	apposed -11	direct 15
opener|devant|other|	apposed -6
opener|de|other|	apposed -13	apposition -18	direct -16
opener|de|past|	apposed 6	apposition -22	shared -8
opener|de|present|	apposition -10
opener|did|base|	direct -17
opener|die|other|	direct -18
opener|die|past|	direct -14
opener|dont|other|	direct -21
opener|dos|other|	direct -12
opener|down|past|	apposed -9
opener|do|past|	apposed -18	apposition -16
opener|during|base|	apposed -7	direct -20
opener|during|other|	apposition 6	direct -19	relative -12
opener|during|participle|	apposed -12	apposition -18	direct -10	shared -9
opener|during|past|	apposed -22	apposition -17	shared -14
opener|during|present|	shared -11
opener|d’|other|	apposed -6
opener|ela|past|	inverted -23
opener|ele|past|	inverted -16
opener|ele|present|	inverted -19
opener|ella|past|	inverted -12
opener|em|other|	apposed -13
opener|em|past|	apposed -21	apposition -11
opener|em|present|	apposed -20
opener|entre|other|	direct -15
opener|en|other|	apposed -18	direct -26
opener|en|past|	apposed -19	apposition -18	direct -10	inverted -16	shared -17
opener|en|present|	apposed -12	apposition -11	direct -10
opener|er|other|	apposed -11	direct -10
opener|er|past|	inverted -15
opener|est|other|	relative -15
opener|et|other|	apposed -9	apposition -15	direct -13
opener|et|past|	direct -13
opener|et|present|	direct 14
opener|e|other|	according -11	apposed -10	apposition -13	direct -20
opener|e|past|	direct 18	inverted -20
opener|e|present|	direct 14	inverted -22
opener|following|past|	apposed -10
opener|for|base|	apposed -8	direct -14
opener|for|other|	apposed -23
opener|for|past|	apposed -27	apposition -22	relative 7
opener|for|present|	apposed -16	direct -10
opener|from|other|	apposition -16	direct -9
opener|from|past|	apposed -9	apposition -13	relative -9
opener|für|other|	direct 15
opener|geen|past|	apposition -12
opener|habe|other|	apposed -13
opener|habe|past|	direct -13
opener|had|base|	direct -13
opener|had|other|	apposed -11	apposition -13	relative -7
opener|had|participle|	apposition -7	direct 6	shared -15
opener|had|past|	apposed -19	apposition -10	direct -23	shared -10
opener|had|present|	direct -26
opener|has|base|	direct -17
opener|has|other|	apposed -7	apposition -6	direct -16
opener|has|participle|	apposed -12	direct 6
opener|has|past|	apposed -14	apposition -14	direct -12	shared -13
opener|has|present|	direct -21
opener|hat|past|	direct 10
opener|hat|present|	direct -16
opener|have|base|	direct -8
opener|have|other|	direct -17	shared -11
opener|have|participle|	direct -7	shared -9
opener|have|past|	apposed -11	direct -9
opener|have|present|	direct -14
opener|ha|other|	apposed -7	apposition -19
opener|ha|participle|	apposition -9
opener|ha|past|	apposition -10	direct -14
opener|ha|present|	apposition -10
opener|heeft|past|	apposition -9	direct -13
opener|her|other|	direct -20
opener|he|base|	apposed -7	direct -27	relative -12	shared -12
opener|he|other|	apposed -13	apposition -16	direct -23	passive -8	relative -12	shared -7
opener|he|participle|	apposition -18	direct -16	shared -17
opener|he|past|	apposed -19	direct -11	passive -16
opener|he|present|	apposed -14	direct -18
opener|hij|other|	direct -21
opener|hij|past|	inverted -24
opener|how|base|	direct -14	shared -9
opener|how|other|	apposed -11	direct -32
opener|how|participle|	shared -15
opener|how|past|	apposed -10	direct -7
opener|how|present|	direct -17
opener|if|base|	direct -14
opener|if|other|	apposed -11	direct -13	shared 6
opener|if|participle|	shared -15
opener|if|past|	apposed -9	direct -27
opener|if|present|	direct -15
opener|il|participle|	apposition -10
opener|im|other|	direct -19
opener|inside|past|	direct 6
opener|into|base|	direct -12
opener|into|other|	apposed -6	direct -6
opener|into|participle|	apposition -9	direct -16	shared -12
opener|into|past|	apposed -15
opener|in|base|	apposed -20	direct -10	shared -19
opener|in|other|	apposed -11	apposition -27	direct 19	relative -19	shared -19
opener|in|participle|	apposed -20	apposition -8	direct -17	shared -7
opener|in|past|	apposed -14	apposition -9	relative -15
opener|in|present|	apposed -20	apposition -10	direct -21	shared -11
opener|is|base|	direct -18
opener|is|other|	apposition -9	direct -16	relative -15
opener|is|participle|	apposed -9	apposition -7	direct -11
opener|is|past|	apposed -20	apposition -19
opener|is|present|	direct -21
opener|it|base|	direct -17
opener|it|other|	apposition -11	direct -10
opener|it|past|	apposed -8
opener|it|present|	direct -12
opener|les|other|	direct -14
opener|le|past|	inverted 12
opener|like|base|	direct -7
opener|like|other|	direct -17	relative -14
opener|like|participle|	shared -15
opener|like|past|	apposed -14	apposition -13
opener|l’|past|	direct -10
opener|maar|other|	direct -11
opener|may|past|	apposed -12
opener|met|other|	direct -9
opener|me|other|	apposed 11
opener|me|past|	apposition 11	shared 13
opener|me|present|	relative 12
opener|might|base|	direct -10
opener|mit|other|	direct -6
opener|mit|past|	direct -12
opener|mit|present|	direct -11
opener|naar|other|	direct -8
opener|nach|other|	direct -13
opener|nach|past|	direct -12
opener|na|other|	apposition 7
opener|na|past|	apposed -14
opener|near|past|	apposition -10
opener|nel|other|	direct -15
opener|nicht|other|	direct -19
opener|nicht|past|	apposition -16	shared -11
opener|niet|other|	direct -9
opener|non|other|	direct -6
opener|not|base|	apposed -11	direct -17
opener|not|other|	direct -27
opener|not|participle|	apposition -10	direct -13
opener|not|past|	apposed -8	apposition -13	relative -15
opener|not|present|	apposition -7	direct -13
opener|no|other|	apposed -10
opener|no|past|	apposed -17	apposition -14	shared -8
opener|no|present|	apposed -16
opener|não|past|	direct -6
opener|não|present|	apposition -9
opener|off|base|	direct -9
opener|off|participle|	apposition -8
opener|off|past|	apposed -10
opener|of|base|	apposed -11	direct -15
opener|of|other|	apposed -14	apposition -12	direct -18	relative -25
opener|of|participle|	apposition -8
opener|of|past|	apposed -19	apposition -32	direct -18
opener|of|present|	apposed -11	direct -17
opener|ohne|other|	direct -11
opener|om|past|	direct -17
opener|once|other|	direct -14
opener|onder|past|	apposition -12
opener|one|base|	shared 14
opener|one|other|	apposition 9
opener|one|present|	apposed 10
opener|on|base|	apposed -6	direct -20	shared -9
opener|on|other|	apposed -17	relative 6
opener|on|participle|	apposed -12	apposition -13	direct -19	shared -14
opener|on|past|	apposed -24	direct -11	shared -12
opener|on|present|	apposed -24	direct -21
opener|op|other|	direct -12
opener|or|other|	direct -13
opener|or|past|	apposed -13	direct -10
opener|or|present|	direct -19
opener|other|base|	apposition -9	direct -43	passive 7	relative -18	shared -28
opener|other|other|	according -16	apposed -42	apposition -16	direct -33	shared -10
opener|other|participle|	apposition -45	direct -13	relative -15	shared -16
opener|other|past|	apposed 9	apposition -17	direct 11	inverted 11	passive 19	relative -22	shared -17
opener|other|present|	apposed -17	apposition -23	inverted -21	passive -20
opener|outside|other|	direct -16
opener|outside|past|	apposed -13	apposition -11
opener|out|base|	direct -22
opener|out|other|	apposed -12	direct -10
opener|out|participle|	direct -22
opener|out|past|	direct -10
opener|over|base|	direct -10
opener|over|other|	direct -14	relative -7
opener|over|participle|	apposition -11
opener|over|past|	apposed -13	apposition -13
opener|over|present|	direct -12
opener|où|other|	direct -15
opener|paragraph-before|'|	direct -12	shared -7
opener|paragraph-before|(|	direct -10
opener|paragraph-before|)|	direct -7	inverted -8
opener|paragraph-before|,|	according -8	apposition -7	inverted -21	passive -14	relative -26	shared -6
opener|paragraph-before|-|	apposed -18	direct -24	relative -13	shared -21
opener|paragraph-before|:|	direct -11	inverted -7
opener|paragraph-before|;|	apposed -15	direct -21
opener|paragraph-before|about|	apposed -9	direct -7
opener|paragraph-before|after|	apposed -11	apposition -8	direct -20
opener|paragraph-before|although|	direct -11	shared -8
opener|paragraph-before|and|	apposed -11	apposition -12	direct -27	inverted -10	relative -11	shared -15
opener|paragraph-before|are|	direct -9
opener|paragraph-before|around|	direct -6
opener|paragraph-before|as|	apposed -8	apposition -11	direct -21	relative -6	shared -12
opener|paragraph-before|at|	apposed -10	direct -6	shared -8
opener|paragraph-before|a|	apposed -14
opener|paragraph-before|because|	direct -15
opener|paragraph-before|before|	direct -11
opener|paragraph-before|but|	apposed -18	direct -21	inverted -7	shared -13
opener|paragraph-before|by|	apposed -8	apposition -10	direct -9	relative -6	shared -9
opener|paragraph-before|che|	direct -21
opener|paragraph-before|con|	apposition -6
opener|paragraph-before|de|	apposition -11
opener|paragraph-before|em|	apposed -13
opener|paragraph-before|en|	apposed -7
opener|paragraph-before|e|	direct -12	inverted -8
opener|paragraph-before|for|	apposed -7	apposition -6	shared -6
opener|paragraph-before|had|	direct -11
opener|paragraph-before|has|	direct -6
opener|paragraph-before|have|	direct -7	shared -10
opener|paragraph-before|ha|	apposition -13
opener|paragraph-before|he|	apposition -8	direct -10
opener|paragraph-before|how|	direct -7
opener|paragraph-before|if|	apposed -13	direct -12
opener|paragraph-before|in|	apposed -8	apposition -11	direct -18	shared -11
opener|paragraph-before|like|	apposed -6	apposition -6	direct -6
opener|paragraph-before|once|	direct -7
opener|paragraph-before|on|	direct -11
opener|paragraph-before|other|	according -15	apposed -18	apposition -16	direct -22	inverted -25	passive -15	relative -17	shared -6
opener|paragraph-before|outside|	apposition -6
opener|paragraph-before|over|	apposed -8	relative -6
opener|paragraph-before|que|	inverted -6
opener|paragraph-before|qu’|	direct -8
opener|paragraph-before|según|	shared -8
opener|paragraph-before|she|	direct -11
opener|paragraph-before|since|	direct 10
opener|paragraph-before|so|	direct -6
opener|paragraph-before|start|	according -14	apposed -17	apposition -8	inverted -10
opener|paragraph-before|that|	apposed -7	direct -18	relative -8	shared -12
opener|paragraph-before|then|	direct -12	shared -9
opener|paragraph-before|the|	direct -11
opener|paragraph-before|though|	direct -8
opener|paragraph-before|what|	direct -16	shared -7
opener|paragraph-before|when|	direct -23	shared -12
opener|paragraph-before|where|	direct -11	shared -7
opener|paragraph-before|whether|	direct -8	shared -6
opener|paragraph-before|which|	apposition -11	direct -20
opener|paragraph-before|while|	direct -20	shared -10
opener|paragraph-before|whom|	direct -8
opener|paragraph-before|who|	apposition -9	direct -11
opener|paragraph-before|why|	direct -8
opener|paragraph-before|will|	direct -10
opener|paragraph-before|with|	direct -12
opener|paragraph-before|yet|	direct -9	shared -7
opener|paragraph-before|à|	apposed -11
opener|paragraph-before|–|	direct -13	inverted -9
opener|paragraph-before|—|	apposed -13	apposition -9	direct -22	inverted -20	relative -7	shared -13
opener|paragraph-before|’|	apposed -9
opener|para|other|	apposed 7	shared 6
opener|para|past|	apposed 13	shared -10
opener|par|other|	apposed -15	apposition 6
opener|par|past|	apposed -14	apposition -13
opener|past|other|	apposed -9
opener|pela|past|	apposed -18
opener|per|other|	apposed 12	direct -6	shared -9
opener|per|past|	shared -14
opener|per|present|	direct -13	shared -12
opener|porque|other|	direct -16
opener|por|past|	apposed -14	apposition -16	shared -13
opener|pour|other|	apposed -6
opener|pour|past|	direct -13	shared -13
opener|puis|other|	direct -14
opener|quando|past|	direct -10
opener|quand|other|	direct -10
opener|quem|past|	inverted -17
opener|que|other|	apposed -14	apposition -15	direct -23	relative -11
opener|que|past|	apposition -18	direct -6	inverted -29
opener|que|present|	apposition -11	direct 12	inverted -6	shared -9
opener|quote-then-speaker|$|	apposed -10	shared -10
opener|quote-then-speaker|'|	direct 20
opener|quote-then-speaker|,|	apposed -11	direct 14	relative -22	shared -8
opener|quote-then-speaker|-|	direct -15
opener|quote-then-speaker|:|	direct -13
opener|quote-then-speaker|;|	apposed -13
opener|quote-then-speaker|about|	apposed -9	apposition -12	direct -18	relative -15	shared -15
opener|quote-then-speaker|after|	direct -43	shared -8
opener|quote-then-speaker|against|	apposed -20	shared -11
opener|quote-then-speaker|although|	direct -10
opener|quote-then-speaker|among|	apposed -12	direct -16
opener|quote-then-speaker|and|	apposition -18	direct -18	relative -21	shared -19
opener|quote-then-speaker|as|	apposed 10	direct -21	relative -11	shared -13
opener|quote-then-speaker|at|	apposed -17
opener|quote-then-speaker|avait|	direct 15
opener|quote-then-speaker|a|	direct 25
opener|quote-then-speaker|because|	direct -20	shared -13
opener|quote-then-speaker|before|	apposed -11	direct -19	shared -14
opener|quote-then-speaker|be|	apposed -12	direct -13
opener|quote-then-speaker|but|	direct -35	shared -12
opener|quote-then-speaker|by|	apposed 7	apposition 14	direct -23	relative -17	shared -22
opener|quote-then-speaker|che|	direct -13
opener|quote-then-speaker|dat|	direct -12
opener|quote-then-speaker|during|	apposed -16	apposition -11	direct -17	shared -21
opener|quote-then-speaker|for|	apposed -16	direct -15
opener|quote-then-speaker|from|	apposition -11
opener|quote-then-speaker|had|	direct -13	shared -12
opener|quote-then-speaker|has|	direct -11
opener|quote-then-speaker|have|	direct -14
opener|quote-then-speaker|ha|	apposition -9
opener|quote-then-speaker|he|	apposed -13	apposition -9	direct -18	passive -14	shared -8
opener|quote-then-speaker|how|	direct -13
opener|quote-then-speaker|if|	direct -25	shared -15
opener|quote-then-speaker|il|	apposition -7
opener|quote-then-speaker|in|	apposed -7	apposition -12	relative -15	shared 13
opener|quote-then-speaker|is|	direct -17	shared -10
opener|quote-then-speaker|it|	direct -14
opener|quote-then-speaker|like|	apposition -12	direct -18	shared -10
opener|quote-then-speaker|not|	direct -14
opener|quote-then-speaker|of|	apposed -10	apposition -15	direct -20	relative -12
opener|quote-then-speaker|one|	apposed 7
opener|quote-then-speaker|on|	apposed -13	direct -22	shared -12
opener|quote-then-speaker|or|	direct -11
opener|quote-then-speaker|other|	apposed 13	apposition -26	direct 15	passive 7	shared -14
opener|quote-then-speaker|per|	shared -10
opener|quote-then-speaker|pour|	shared -11
opener|quote-then-speaker|que|	direct -18	shared -11
opener|quote-then-speaker|she|	apposed -19	apposition -10	direct -14	passive -13	shared -9
opener|quote-then-speaker|since|	direct -13
opener|quote-then-speaker|start|	apposed -8	shared 16
opener|quote-then-speaker|than|	apposition -12	direct -14
opener|quote-then-speaker|that|	apposed -15	direct -22	shared -34
opener|quote-then-speaker|they|	apposed -9
opener|quote-then-speaker|the|	shared -10
opener|quote-then-speaker|though|	direct -16
opener|quote-then-speaker|to|	apposed -16	direct -9	relative -11	shared -10
opener|quote-then-speaker|until|	direct -12
opener|quote-then-speaker|vor|	direct -10
opener|quote-then-speaker|was|	apposed -10
opener|quote-then-speaker|were|	direct -14
opener|quote-then-speaker|what|	direct -20
opener|quote-then-speaker|when|	direct -23	shared 9
opener|quote-then-speaker|where|	direct -29	shared -12
opener|quote-then-speaker|whether|	direct -12
opener|quote-then-speaker|which|	direct -29	passive -17	shared -6
opener|quote-then-speaker|while|	direct -16
opener|quote-then-speaker|whom|	direct -19
opener|quote-then-speaker|who|	apposition -11	direct -17	shared -10
opener|quote-then-speaker|why|	direct -14	shared 9
opener|quote-then-speaker|within|	direct -8
opener|quote-then-speaker|with|	apposed -18	direct -13	relative -14	shared -15
opener|quote-then-speaker|would|	apposed -14
opener|quote-then-speaker|—|	direct -16	shared -7
opener|quote-then-verb|'|	inverted 18
opener|quote-then-verb|,|	inverted 16
opener|quote-then-verb|and|	inverted -47
opener|quote-then-verb|but|	inverted -21
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|en|	inverted -13
opener|quote-then-verb|e|	inverted -21
opener|quote-then-verb|le|	inverted 15
opener|quote-then-verb|other|	inverted 13
opener|quote-then-verb|que|	inverted -14
opener|quote-then-verb|y|	inverted -19
opener|quote-then-verb|–|	inverted 11
opener|qu’|other|	direct -20
opener|qu’|past|	direct -14
opener|segundo|other|	apposed 10
opener|según|other|	apposed 6
opener|según|past|	apposed 7	shared -8
opener|seit|other|	direct -11
opener|seit|past|	apposition -9
opener|selon|other|	apposed 9
opener|sentence-after|,|	apposed -24	apposition -34	passive -11	relative -13
opener|sentence-after|;|	direct -19
opener|sentence-after|after|	apposed -10
opener|sentence-after|and|	direct -24	inverted -13	shared -13
opener|sentence-after|as|	direct -19
opener|sentence-after|at|	apposed -13
opener|sentence-after|because|	direct -15
opener|sentence-after|but|	direct -27
opener|sentence-after|by|	apposition -12	direct -13
opener|sentence-after|he|	apposition -12	direct -11	relative -11
opener|sentence-after|how|	direct -11
opener|sentence-after|if|	direct -13
opener|sentence-after|in|	direct -15
opener|sentence-after|on|	apposed -11
opener|sentence-after|other|	apposed -13	direct -6	inverted 13	passive -15	relative -17
opener|sentence-after|que|	direct -12
opener|sentence-after|qu’|	direct -12
opener|sentence-after|so|	direct -10
opener|sentence-after|start|	apposition -16	direct 13	inverted -10	shared -12
opener|sentence-after|that|	direct -24	shared -9
opener|sentence-after|then|	direct -12
opener|sentence-after|was|	direct -14
opener|sentence-after|when|	direct -25	shared -13
opener|sentence-after|where|	direct -11
opener|sentence-after|whether|	direct -18
opener|sentence-after|which|	direct -19
opener|sentence-after|while|	direct -11
opener|sentence-after|—|	inverted 17
opener|sentence-before|"|	inverted 11
opener|sentence-before|$|	apposed -9
opener|sentence-before|&|	apposed -9	direct -14
opener|sentence-before|'|	apposed -9	apposition -9	direct -11	inverted 11
opener|sentence-before|(|	apposed -9
opener|sentence-before|)|	direct -18	inverted -24
opener|sentence-before|+|	direct -15
opener|sentence-before|,|	according -7	apposed -24	direct -8	passive -31
opener|sentence-before|-|	direct -7
opener|sentence-before|:|	apposed -15	direct -34
opener|sentence-before|;|	apposed -12	direct -8
opener|sentence-before|about|	apposed -20	apposition -10	direct -19	relative -14
opener|sentence-before|across|	apposed -11
opener|sentence-before|after|	apposed -16	apposition -12	direct -38
opener|sentence-before|against|	apposition -6
opener|sentence-before|all|	direct -13
opener|sentence-before|alongside|	apposition -11
opener|sentence-before|als|	direct -14
opener|sentence-before|although|	direct -18
opener|sentence-before|al|	apposed -11	apposition -14
opener|sentence-before|among|	direct -20
opener|sentence-before|am|	direct -11
opener|sentence-before|and|	apposed -24	apposition -25	direct -9	relative -16
opener|sentence-before|ao|	apposition -14
opener|sentence-before|are|	apposed -6	direct -7
opener|sentence-before|as|	apposed -9	apposition -14	direct -7	relative -21
opener|sentence-before|at|	apposed -15	apposition -16	direct -11
opener|sentence-before|auf|	direct -19
opener|sentence-before|a|	apposed -11	apposition -22	direct 9
opener|sentence-before|been|	apposed -15	direct -13
opener|sentence-before|before|	apposed -10	direct -27
opener|sentence-before|beim|	direct 9
opener|sentence-before|be|	apposed -11	direct -10
opener|sentence-before|bij|	direct -17
opener|sentence-before|but|	apposed -23	direct -34	inverted -10
opener|sentence-before|by|	apposed -17	apposition -21	direct -20	relative -11
opener|sentence-before|chez|	apposed -11
opener|sentence-before|che|	direct -23
opener|sentence-before|con|	apposed -12	apposition -14
opener|sentence-before|dans|	apposed -9
opener|sentence-before|dass|	direct -12
opener|sentence-before|dat|	direct -14
opener|sentence-before|da|	apposed -8	apposition -9	direct -11
opener|sentence-before|del|	apposition -12
opener|sentence-before|despite|	apposed -8
opener|sentence-before|devant|	apposed -6
opener|sentence-before|de|	apposed -11	apposition -19	direct -15
opener|sentence-before|die|	direct -22
opener|sentence-before|dont|	direct -19
opener|sentence-before|dos|	direct -13
opener|sentence-before|do|	apposed -13	apposition -9
opener|sentence-before|during|	apposed -10	direct -10
opener|sentence-before|ele|	inverted -12
opener|sentence-before|em|	apposed -16
opener|sentence-before|entre|	direct -13
opener|sentence-before|en|	apposed -20	apposition -10	inverted -9
opener|sentence-before|er|	direct -12	inverted -15
opener|sentence-before|et|	apposition -15	direct -17
opener|sentence-before|e|	apposition -13	direct -14	inverted -14
opener|sentence-before|for|	apposed -21	apposition -21
opener|sentence-before|from|	apposition -15	direct -16
opener|sentence-before|für|	direct -26
opener|sentence-before|geen|	apposition -12
opener|sentence-before|habe|	apposed -13
opener|sentence-before|had|	apposed -15	apposition -10	direct -24
opener|sentence-before|has|	apposed -8	apposition -8	direct -26
opener|sentence-before|hatte|	direct -13
opener|sentence-before|have|	apposed -7
opener|sentence-before|ha|	apposition -13
opener|sentence-before|he|	apposed -7	apposition -12	direct -20	passive -13	relative -14
opener|sentence-before|hij|	direct -20	inverted -19
opener|sentence-before|how|	apposed -6	direct -19
opener|sentence-before|if|	direct -26
opener|sentence-before|il|	apposition -9
opener|sentence-before|im|	direct -20
opener|sentence-before|into|	apposed -11
opener|sentence-before|in|	apposed -26	apposition -23	direct 6
opener|sentence-before|is|	apposed -9	apposition -18	direct -18
opener|sentence-before|it|	apposition -12	direct -12
opener|sentence-before|les|	direct -17
opener|sentence-before|like|	relative -15
opener|sentence-before|maar|	direct -16
opener|sentence-before|may|	apposed -9
opener|sentence-before|met|	direct -12
opener|sentence-before|me|	apposed 6	apposition -25
opener|sentence-before|might|	direct -9
opener|sentence-before|mit|	direct -20
opener|sentence-before|nach|	direct -19
opener|sentence-before|na|	apposed -11	apposition 9
opener|sentence-before|nel|	direct -16
opener|sentence-before|nem|	direct -12
opener|sentence-before|niet|	direct -10
opener|sentence-before|not|	apposition -13	direct -19
opener|sentence-before|no|	apposed -16	direct -13
opener|sentence-before|of|	apposed -13	apposition -20	direct -17	relative -18
opener|sentence-before|om|	direct -12
opener|sentence-before|on|	apposed -16	apposition -12	direct -21
opener|sentence-before|op|	direct -18
opener|sentence-before|or|	direct -9
opener|sentence-before|other|	according -41	apposed -12	apposition -17	passive -35	relative -20
opener|sentence-before|outside|	apposed -10	direct -16
opener|sentence-before|out|	direct -17
opener|sentence-before|over|	direct -11
opener|sentence-before|par|	apposed -9	apposition 6
opener|sentence-before|pela|	apposed -14
opener|sentence-before|per|	direct -20
opener|sentence-before|porque|	direct -17
opener|sentence-before|por|	apposed -8	apposition -18
opener|sentence-before|quand|	direct -12
opener|sentence-before|que|	apposed -9	apposition -20	direct -37	inverted -22
opener|sentence-before|qui|	apposition -12
opener|sentence-before|qu’|	direct -12
opener|sentence-before|seit|	apposition -17	direct -11
opener|sentence-before|se|	direct -19
opener|sentence-before|she|	apposed -9	apposition -12	direct -8	passive -12
opener|sentence-before|should|	direct -11
opener|sentence-before|sie|	inverted -12
opener|sentence-before|since|	apposed -13	apposition -13
opener|sentence-before|si|	direct -10
opener|sentence-before|so|	apposed -10
opener|sentence-before|start|	according 18	inverted -26	passive -12	relative 10
opener|sentence-before|sul|	apposed -11
opener|sentence-before|sur|	apposed -19	apposition -10	direct -9
opener|sentence-before|than|	apposed -9	apposition -7	direct -13
opener|sentence-before|that|	apposed -12	direct -43
opener|sentence-before|them|	apposition -9
opener|sentence-before|then|	direct -7
opener|sentence-before|they|	apposed -6	direct -9
opener|sentence-before|though|	direct -19
opener|sentence-before|through|	direct -13
opener|sentence-before|to|	apposed -10	apposition -12	direct -13
opener|sentence-before|um|	direct -15
opener|sentence-before|under|	apposed -11	apposition -10	direct -8
opener|sentence-before|und|	apposed -11	direct -24
opener|sentence-before|until|	direct -12
opener|sentence-before|up|	direct -8
opener|sentence-before|van|	direct -10
opener|sentence-before|von|	direct -15
opener|sentence-before|vor|	direct -14
opener|sentence-before|was|	apposed -17	apposition -13	direct -24	relative -13
opener|sentence-before|were|	apposed -7	direct -11
opener|sentence-before|what|	direct -25
opener|sentence-before|when|	apposed -9	direct -41
opener|sentence-before|where|	direct -21
opener|sentence-before|whether|	direct -24
opener|sentence-before|which|	direct -6
opener|sentence-before|while|	apposed -7	direct -19
opener|sentence-before|whom|	direct -12
opener|sentence-before|who|	apposed -9	apposition -17	direct -19	passive -14
opener|sentence-before|why|	direct -13
opener|sentence-before|will|	direct -17
opener|sentence-before|with|	apposed -12	direct -9
opener|sentence-before|would|	direct -16
opener|sentence-before|y|	direct -16	inverted -15	relative -16
opener|sentence-before|ze|	inverted -13
opener|sentence-before|zij|	direct -15
opener|sentence-before|zou|	direct -12
opener|sentence-before|zu|	direct -11
opener|sentence-before|¿|	direct -18
opener|sentence-before|à|	apposed -20	apposition -11
opener|sentence-before|–|	direct -7
opener|sentence-before|—|	direct -17	inverted 14
opener|sentence-before|’|	apposed -14	apposition -19	direct -22
opener|se|other|	direct -16
opener|se|past|	direct -10
opener|she|base|	apposed -7	direct -9	shared -8
opener|she|other|	apposed -21	apposition -10	direct -19	passive -10	relative -8
opener|she|participle|	apposition -19	direct -12
opener|she|past|	apposed -19	apposition -11	passive -12
opener|she|present|	direct -14	shared -10
opener|should|base|	direct -13
opener|should|present|	direct -9
opener|sie|past|	inverted -15
opener|since|other|	apposed -13	apposition -11
opener|since|past|	apposed -13	apposition -13	direct -11
opener|si|other|	direct -12
opener|sobre|past|	apposed -14
opener|so|other|	apposed -12	direct -17	passive -16
opener|speaker-then-quote|"|	direct 17
opener|speaker-then-quote|$|	apposed -13	apposition -13	direct -13	shared -15
opener|speaker-then-quote|&|	apposition -19	direct -13
opener|speaker-then-quote|'|	apposed 6	apposition -17	direct 14
opener|speaker-then-quote|(|	apposed -9	shared -8
opener|speaker-then-quote|)|	apposition -11	direct 14
opener|speaker-then-quote|,|	apposed 9	apposition 21	direct 41	relative -8	shared 10
opener|speaker-then-quote|-|	apposed -21	direct 22
opener|speaker-then-quote|:|	apposed -19	apposition -13	direct -15	shared -11
opener|speaker-then-quote|;|	apposed 23	direct 24
opener|speaker-then-quote|about|	apposed -18	apposition -13	shared 15
opener|speaker-then-quote|after|	apposition -12	shared -27
opener|speaker-then-quote|against|	apposition -7
opener|speaker-then-quote|alla|	apposed -13
opener|speaker-then-quote|alongside|	apposition -16
opener|speaker-then-quote|als|	direct -18
opener|speaker-then-quote|although|	direct 28
opener|speaker-then-quote|al|	apposed -16	apposition -15
opener|speaker-then-quote|and|	apposition -30
opener|speaker-then-quote|ao|	apposition -12
opener|speaker-then-quote|are|	apposed -12	apposition -9
opener|speaker-then-quote|around|	direct -17
opener|speaker-then-quote|as|	apposed 6	apposition -25	direct 20	relative -15	shared -12
opener|speaker-then-quote|at|	apposed -32	apposition -11	shared -21
opener|speaker-then-quote|auf|	direct -12
opener|speaker-then-quote|aus|	direct 16
opener|speaker-then-quote|a|	apposed -13	shared -9
opener|speaker-then-quote|because|	shared 9
opener|speaker-then-quote|been|	apposed -15
opener|speaker-then-quote|before|	apposed -19	direct -6	shared -16
opener|speaker-then-quote|between|	direct -15
opener|speaker-then-quote|be|	apposed -14	apposition -13	direct -14
opener|speaker-then-quote|but|	apposed 12	direct 27	shared 19
opener|speaker-then-quote|by|	apposed -20	apposition -25	direct -12	shared -25
opener|speaker-then-quote|che|	apposition -9
opener|speaker-then-quote|com|	apposed -7
opener|speaker-then-quote|con|	apposition -18
opener|speaker-then-quote|dans|	apposed -19
opener|speaker-then-quote|da|	apposed -16	apposition -16
opener|speaker-then-quote|del|	apposition -6
opener|speaker-then-quote|deren|	direct 16
opener|speaker-then-quote|desde|	apposed -20
opener|speaker-then-quote|despite|	apposed -13
opener|speaker-then-quote|dessen|	direct 11
opener|speaker-then-quote|de|	apposition -22	shared -10
opener|speaker-then-quote|down|	apposed -13
opener|speaker-then-quote|do|	apposition -14
opener|speaker-then-quote|during|	apposed -6	direct -23
opener|speaker-then-quote|em|	apposed -26	apposition -12
opener|speaker-then-quote|en|	apposed -24	apposition -19	direct -18	shared -16
opener|speaker-then-quote|er|	apposed -10
opener|speaker-then-quote|e|	apposition -12	direct 23
opener|speaker-then-quote|following|	apposed -16
opener|speaker-then-quote|for|	apposed -27	apposition -16	direct -11
opener|speaker-then-quote|für|	direct 20
opener|speaker-then-quote|had|	apposed -12	apposition -14	shared -16
opener|speaker-then-quote|has|	apposed -14	apposition -13	direct -21	relative -16	shared -11
opener|speaker-then-quote|have|	apposed -11	direct -15	shared -10
opener|speaker-then-quote|ha|	apposition -18	direct -13
opener|speaker-then-quote|heeft|	apposition -8
opener|speaker-then-quote|her|	direct -21
opener|speaker-then-quote|he|	apposed -24	apposition -10	direct -30	shared -17
opener|speaker-then-quote|how|	apposed -13	direct -25	shared -22
opener|speaker-then-quote|if|	direct -10	shared 6
opener|speaker-then-quote|into|	apposed -13	apposition -11	direct -13
opener|speaker-then-quote|in|	apposed -22	apposition -11	relative -19	shared -36
opener|speaker-then-quote|is|	apposed -19	apposition -10	direct -13	relative -12
opener|speaker-then-quote|it|	direct 6
opener|speaker-then-quote|like|	apposed -14	direct -9	shared -10
opener|speaker-then-quote|me|	apposition 18	shared 14
opener|speaker-then-quote|mit|	direct -7
opener|speaker-then-quote|na|	apposed -12
opener|speaker-then-quote|nella|	direct -17
opener|speaker-then-quote|nicht|	apposition -13	direct -15	shared -12
opener|speaker-then-quote|not|	apposed -11	apposition -12	direct -25	shared -11
opener|speaker-then-quote|no|	apposed -18
opener|speaker-then-quote|não|	apposition -9
opener|speaker-then-quote|off|	apposed -10
opener|speaker-then-quote|of|	apposed -18	apposition -25	direct -18
opener|speaker-then-quote|one|	apposition 9	shared 12
opener|speaker-then-quote|on|	apposed -32	apposition -12	shared -16
opener|speaker-then-quote|or|	direct -15
opener|speaker-then-quote|other|	apposed -25	apposition -38	direct -27	passive 21	shared -33
opener|speaker-then-quote|outside|	apposed -15
opener|speaker-then-quote|out|	apposed -9	direct -25
opener|speaker-then-quote|over|	apposed -12	apposition -10
opener|speaker-then-quote|para|	apposed 7	shared -9
opener|speaker-then-quote|par|	apposed -18	apposition -11
opener|speaker-then-quote|pela|	apposed -17
opener|speaker-then-quote|per|	apposed 12	direct -12	shared -15
opener|speaker-then-quote|por|	apposed -14	apposition -12	shared -13
opener|speaker-then-quote|pour|	direct -12	shared -13
opener|speaker-then-quote|que|	apposed -9	apposition -20	direct -6
opener|speaker-then-quote|qu’|	direct -21
opener|speaker-then-quote|segundo|	apposed 10
opener|speaker-then-quote|según|	apposed 10
opener|speaker-then-quote|selon|	apposed 14
opener|speaker-then-quote|she|	apposed -17	apposition -17	direct -19	shared -12
opener|speaker-then-quote|since|	apposition -13	direct -16
opener|speaker-then-quote|so|	passive -14
opener|speaker-then-quote|start|	apposed 8	apposition -30	direct 12	passive -11	relative 26
opener|speaker-then-quote|sur|	apposed -21	apposition -10
opener|speaker-then-quote|than|	direct -14
opener|speaker-then-quote|that|	apposed -6	direct -23	relative -25	shared -12
opener|speaker-then-quote|then|	direct 8	shared 10
opener|speaker-then-quote|the|	direct -21
opener|speaker-then-quote|though|	direct 10
opener|speaker-then-quote|through|	apposed -14
opener|speaker-then-quote|to|	apposed -19	apposition -10	direct -13	relative -14	shared -13
opener|speaker-then-quote|under|	apposition -13
opener|speaker-then-quote|up|	apposition -10
opener|speaker-then-quote|volgens|	apposed 11	direct 7	shared 7
opener|speaker-then-quote|was|	apposed -20	apposition -17	direct -17
opener|speaker-then-quote|were|	apposed -22	apposition -12	direct -13
opener|speaker-then-quote|we|	apposed -12
opener|speaker-then-quote|what|	direct -10	shared -15
opener|speaker-then-quote|when|	direct 12	passive -12	shared -9
opener|speaker-then-quote|where|	direct 20	shared 15
opener|speaker-then-quote|whether|	direct -34	shared -23
opener|speaker-then-quote|which|	direct 9	passive -17	shared -6
opener|speaker-then-quote|while|	apposed 6	direct 15	shared -21
opener|speaker-then-quote|whom|	shared -12
opener|speaker-then-quote|who|	apposed -11	apposition -16	shared -16
opener|speaker-then-quote|wie|	direct 10
opener|speaker-then-quote|will|	direct 7
opener|speaker-then-quote|within|	apposed -11
opener|speaker-then-quote|with|	apposed -12	direct 25
opener|speaker-then-quote|would|	apposed -11	apposition -10
opener|speaker-then-quote|y|	shared 6
opener|speaker-then-quote|à|	apposed -31	apposition -14
opener|speaker-then-quote|–|	direct -9
opener|speaker-then-quote|—|	shared 19
opener|speaker-then-quote|’|	apposed -13	apposition 8	direct -13
opener|start|base|	apposed -15	shared -9
opener|start|other|	according 22	apposition -9	direct -8	relative 11	shared -14
opener|start|participle|	apposed 9	shared 24
opener|start|past|	apposition -16	direct 12	inverted -16	passive -15	relative 21
opener|start|present|	apposed 16	apposition -20	direct 17	relative 11
opener|sul|other|	apposed -11
opener|sur|other|	apposed -24	direct -10
opener|sur|past|	apposed -16
opener|sur|present|	apposed -10
opener|than|other|	apposed -10	direct -16
opener|than|past|	apposed -14	apposition -11	direct -10
opener|than|present|	apposed -8
opener|that|base|	apposed -13	direct -22	shared -21
opener|that|other|	apposed -24	apposition -12	direct -47	passive -8	relative -22
opener|that|participle|	direct -25	shared -31
opener|that|past|	apposed 6	relative -12	shared -16
opener|that|present|	direct -37	shared -7
opener|them|base|	apposition -9
opener|them|other|	apposition -8	direct -9
opener|then|base|	apposed -10	direct -12
opener|then|participle|	apposition -12	shared 13
opener|then|past|	direct 6
opener|they|base|	direct -8
opener|they|other|	direct -13	passive -8
opener|they|past|	apposed -11
opener|the|base|	apposed 12	direct -10
opener|the|other|	direct -15
opener|the|participle|	apposition 10
opener|the|past|	apposed -10	direct 7
opener|the|present|	direct -15
opener|though|other|	direct -17
opener|though|past|	direct 6
opener|throughout|other|	apposed -14
opener|through|other|	direct -13
opener|through|past|	apposed -16
opener|toward|past|	apposed -10
opener|to|base|	direct -11	relative -8	shared -6
opener|to|other|	apposed -14	direct -17	relative -12	shared 13
opener|to|participle|	apposed -11	apposition -11	direct -8	shared -14
opener|to|past|	apposed -20	apposition -17	relative -13	shared -13
opener|to|present|	direct -12
opener|um|other|	direct -12
opener|under|base|	direct -10
opener|under|other|	direct -11
opener|under|past|	apposed -16	apposition -15
opener|und|other|	apposed -13	direct -23
opener|und|past|	direct -14	inverted -11
opener|until|other|	direct -18
opener|until|past|	direct -18
opener|until|present|	direct -9
opener|up|other|	direct -11	relative -10
opener|up|present|	direct -10
opener|van|other|	direct 8
opener|verb-then-speaker|)|	inverted -38
opener|verb-then-speaker|,|	inverted 22
opener|verb-then-speaker|;|	inverted -10
opener|verb-then-speaker|and|	inverted -32
opener|verb-then-speaker|but|	inverted -23
opener|verb-then-speaker|che|	inverted -14
opener|verb-then-speaker|ela|	inverted -22
opener|verb-then-speaker|ele|	inverted -16
opener|verb-then-speaker|e|	inverted -20
opener|verb-then-speaker|other|	inverted -25
opener|verb-then-speaker|que|	inverted -17
opener|verb-then-speaker|y|	inverted -16
opener|verb-then-speaker|ze|	inverted -14
opener|verb-then-speaker|—|	inverted -6
opener|volgens|other|	apposed 11	direct 7	shared 12
opener|von|other|	direct -12
opener|vor|other|	direct -24	shared -11
opener|vor|past|	direct -14
opener|was|base|	apposed -10	direct -21	shared -12
opener|was|other|	apposed -16	apposition -12	direct -24	relative -19
opener|was|participle|	apposition -11	direct -12
opener|was|past|	apposed -20	apposition -13	direct -7	shared -10
opener|was|present|	apposition -10
opener|were|base|	direct -9
opener|were|other|	apposed -10	direct -13
opener|were|participle|	apposed -10	direct -12	shared -10
opener|were|past|	apposed -13	apposition -7	direct -11
opener|wer|other|	apposition 6	direct -14
opener|what|base|	direct -21
opener|what|other|	direct -32	shared 9
opener|what|participle|	direct -9	shared -12
opener|what|past|	apposed 7	direct -8	shared -11
opener|what|present|	direct -6
opener|when|base|	direct -17	shared 9
opener|when|other|	apposed -22	shared -19
opener|when|participle|	direct -12	shared -7
opener|when|past|	passive -13
opener|where|base|	direct -13	shared 12
opener|where|other|	direct -34
opener|where|past|	direct 19
opener|whether|base|	direct -23	shared -10
opener|whether|other|	apposed -12	direct -36	shared -18
opener|whether|past|	direct -18	shared -17
opener|which|base|	shared -12
opener|which|other|	apposition -9	passive -20
opener|which|participle|	shared 10
opener|which|past|	apposition -13	passive -14	shared -8
opener|while|base|	apposed -8	direct -7
opener|while|other|	direct -31
opener|while|participle|	shared -14
opener|while|past|	apposed 9	direct 12	shared -14
opener|whom|other|	direct -26
opener|whom|past|	direct -7	shared -10
opener|who|base|	direct -19
opener|who|other|	apposed -12	apposition -16	direct -18	passive -14	shared -10
opener|who|participle|	direct -10	shared -17
opener|who|past|	apposed -6	apposition -23
opener|who|present|	apposition -9	direct -22
opener|why|base|	direct 11	shared 10
opener|why|other|	direct -29
opener|why|participle|	direct -12
opener|wie|past|	direct 18
opener|will|base|	direct -10
opener|will|other|	apposed -10	direct -16
opener|will|present|	direct -12
opener|without|past|	direct 6
opener|with|base|	direct -9
opener|with|other|	apposed -21	direct -15	relative -12	shared -12
opener|with|participle|	direct 28
opener|with|past|	apposed -14	apposition -12	direct -13	relative -19
opener|with|present|	apposed -8	direct -13
opener|wollte|present|	direct -16
opener|would|base|	apposed -9	direct -11	shared 11
opener|would|other|	direct -13
opener|would|participle|	apposition -10
opener|would|past|	apposed -12
opener|yet|other|	direct -15
opener|yet|past|	direct 9
opener|y|other|	relative -13
opener|y|past|	direct -12	inverted -22	shared 6
opener|y|present|	direct 12
opener|ze|other|	direct -12
opener|ze|past|	inverted -18
opener|zij|past|	direct -15	inverted -13
opener|zou|other|	direct -14
opener|zum|past|	direct -11
opener|zu|other|	direct -12
opener|zu|past|	direct -10
opener|¿|other|	direct -17
opener|às|past|	apposed -14
opener|à|other|	apposed -16
opener|à|past|	apposed -23	apposition -17	shared -10
opener|à|present|	apposed -20	apposition -6
opener|über|past|	direct -13
opener|–|other|	direct -28
opener|–|past|	direct -9	inverted 6
opener|–|present|	direct -8
opener|—|base|	direct -9
opener|—|other|	direct -28	relative -7
opener|—|participle|	direct -13	shared 10
opener|—|past|	apposed 7	inverted 13
opener|—|present|	direct 10
opener|‘|past|	shared -12
opener|’|base|	direct -10
opener|’|other|	apposed 8	relative 6
opener|’|participle|	direct -11
opener|’|past|	apposed -16	apposition -6	direct -9
opener|”|past|	direct 18
opener|€|past|	apposed -6
order|according-to|according|	according 24
order|actor-nearby|naked|	naked -7
order|colon|apposition|	saying -12
order|colon|direct|	judging 10	other -12	saying 22
order|interview|naked|	naked -11
order|named-before|naked|	naked -22
order|paragraph-before|according|	according -21
order|paragraph-before|apposed|	other -16	saying -22	thinking -9
order|paragraph-before|apposition|	judging 9	other -8	saying -29	thinking -19
order|paragraph-before|direct|	judging -17	other -18	thinking -27
order|paragraph-before|inverted|	judging -18	other -12	saying -37
order|paragraph-before|passive|	judging -12	other -16	saying -9
order|paragraph-before|relative|	judging -6	other -23	saying -21
order|paragraph-before|shared|	judging -17	other -18	saying -7	thinking -28
order|quote-then-speaker|apposed|	judging -24
order|quote-then-speaker|apposition|	thinking -12
order|quote-then-speaker|direct|	judging -19	other -20	saying 14	thinking -13
order|quote-then-speaker|passive|	thinking -13
order|quote-then-speaker|relative|	judging -9	other -22	saying -19
order|quote-then-speaker|shared|	saying -10
order|quote-then-verb|inverted|	other 6	saying 11
order|sentence-after|apposed|	judging -22	saying -23	thinking -18
order|sentence-after|apposition|	judging -11	other -15	saying -34	thinking -13
order|sentence-after|direct|	judging -7	other -10	saying 7	thinking -6
order|sentence-after|inverted|	saying 13
order|sentence-after|passive|	other -14	saying -17
order|sentence-after|relative|	judging -17	other -22	thinking -14
order|sentence-after|shared|	judging -18	other -15	saying -18
order|sentence-before|according|	according 7
order|sentence-before|apposed|	judging -35	other -21	saying -11	thinking -11
order|sentence-before|apposition|	judging -18	saying -7	thinking -23
order|sentence-before|direct|	judging -20	other -10	thinking -17
order|sentence-before|passive|	judging -23	other -39	saying -29
order|sentence-before|relative|	judging -23	saying 12	thinking -19
order|signature|naked|	naked 9
order|speaker-then-quote|apposed|	other -12	thinking -8
order|speaker-then-quote|apposition|	judging -10	other -38	saying -23	thinking -19
order|speaker-then-quote|direct|	judging 14	other -6	saying 27
order|speaker-then-quote|passive|	judging -9	saying 14	thinking -13
order|speaker-then-quote|relative|	other 8	saying 6
order|speaker-then-quote|shared|	judging -7	other -17	saying -15	thinking 8
order|topic-after|naked|	naked -16
order|topic|naked|	naked -6
order|verb-then-speaker|inverted|	judging -9	saying 7
outer|according-to|according other noun|	according other -8	none 11
outer|according-to|according other organisation|	according other 13	none 10
outer|according-to|according other person|	none 21
outer|according-to|according other place|	none -17
outer|according-to|according other pronoun|	none 22
outer|colon|apposed saying noun|	none -14
outer|colon|apposed saying person|	none 9
outer|colon|apposition saying person|	none -7
outer|colon|direct saying person|	none 16
outer|colon|direct saying pronoun|	none 11
outer|colon|inverted saying noun|	none -13
outer|paragraph-before|according other name|	none -7
outer|paragraph-before|according other noun|	apposition other -6	apposition saying -10	direct other -13	direct saying -8	none -21
outer|paragraph-before|according other organisation|	none -9
outer|paragraph-before|according other person|	none -17
outer|paragraph-before|apposed judging name|	none -9
outer|paragraph-before|apposed judging noun|	direct judging -9	direct other -7	direct saying -6	none -26	shared saying -8
outer|paragraph-before|apposed judging person|	direct judging 7	direct other 6	none 7	shared judging -13	shared saying -12
outer|paragraph-before|apposed judging place|	none -10
outer|paragraph-before|apposed other name|	none -17
outer|paragraph-before|apposed other noun|	apposition other -7	direct judging -9	direct other -10	direct saying -6	none -18	relative other 9	shared other -10	shared saying -9
outer|paragraph-before|apposed other organisation|	none -18
outer|paragraph-before|apposed other person|	according other -9	apposed other -8	apposition other -9	direct judging -9	direct other -9	direct saying -9	none -9	shared saying -6
outer|paragraph-before|apposed saying name|	direct other -14	none -12
outer|paragraph-before|apposed saying noun|	direct judging -8	direct other -14	direct saying -12	direct thinking -6	none -29	relative other -9	shared judging -11	shared saying -11	shared thinking -11
outer|paragraph-before|apposed saying organisation|	direct other -9	none -11
outer|paragraph-before|apposed saying person|	apposition other -11	direct judging -14	direct other -30	direct saying -19	direct thinking -18	relative other -20	shared judging -17	shared saying 9
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking noun|	none -12
outer|paragraph-before|apposed thinking organisation|	none -6
outer|paragraph-before|apposition judging noun|	direct saying -6	none -16
outer|paragraph-before|apposition judging organisation|	none -8
outer|paragraph-before|apposition judging person|	none 8
outer|paragraph-before|apposition other name|	apposition other -6
outer|paragraph-before|apposition other noun|	according other -10	apposed other -8	apposition saying -6	none -30	shared other -6	shared saying -7
outer|paragraph-before|apposition other organisation|	none -12
outer|paragraph-before|apposition other person|	none 11
outer|paragraph-before|apposition saying name|	none -13
outer|paragraph-before|apposition saying noun|	direct judging -9	direct other -18	none -35	relative other -8	shared saying -8
outer|paragraph-before|apposition saying organisation|	none -13
outer|paragraph-before|apposition saying person|	apposition other -15	direct other -23	none -9
outer|paragraph-before|apposition thinking noun|	none -12
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	direct other 10	none -16
outer|paragraph-before|direct judging noun|	apposition saying -11	direct judging -12	direct other -15	direct saying -15	direct thinking -7	none -28	relative other -8	shared judging -11	shared other -15	shared saying 7
outer|paragraph-before|direct judging organisation|	direct saying -12	none -14
outer|paragraph-before|direct judging person|	apposition judging -10	direct judging -15	direct other -12	direct thinking -13	none -32	relative judging -16	relative other -11	shared other -16	shared saying -28	shared thinking -13
outer|paragraph-before|direct judging place|	direct other -8
outer|paragraph-before|direct judging pronoun|	direct judging -16	direct other -14	direct saying -15	direct thinking -10	none -24	relative other 9	shared judging -11	shared saying -11
outer|paragraph-before|direct other name|	apposition saying -11	direct other -12	direct saying -9	none -11	shared other -11
outer|paragraph-before|direct other noun|	according other -14	apposed other -9	apposition other -17	apposition saying -9	direct judging -15	direct other -26	direct saying -14	direct thinking -8	inverted saying -9	none -8	relative judging -7	shared judging -23	shared other -18	shared saying -15	shared thinking -14
outer|paragraph-before|direct other organisation|	according other -7	direct judging -14	direct other 9	direct saying -12	none -16	relative other -6	shared saying -8
outer|paragraph-before|direct other person|	according other -15	apposition other -12	apposition saying -6	direct judging -14	direct other -26	direct saying -20	direct thinking -8	none -10	relative other -15	relative saying -7	shared judging -19	shared other -12	shared thinking -12
outer|paragraph-before|direct other place|	none -14
outer|paragraph-before|direct other pronoun|	apposition other -8	direct judging -13	direct other -24	direct saying -17	direct thinking -10	none -19	relative other -6	shared judging -8	shared other -9	shared saying -14	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -12	direct other -15	direct saying 7	direct thinking -7	none -20	shared other -16
outer|paragraph-before|direct saying noun|	according other 12	apposition other -9	apposition saying -11	direct judging -16	direct other -31	direct saying -17	direct thinking -21	none -9	relative judging -14	relative other -16	relative saying -14	shared judging -16	shared other -15	shared thinking -15
outer|paragraph-before|direct saying organisation|	apposition other -12	direct other -6	direct saying 10	direct thinking -10	none -30	relative other -12	shared saying -16
outer|paragraph-before|direct saying person|	apposition other -20	direct judging -10	direct other -22	direct saying 7	direct thinking -43	none 14	relative other -17	relative thinking -15	shared other -21	shared thinking -16
outer|paragraph-before|direct saying place|	none -20
outer|paragraph-before|direct saying pronoun|	apposed other -13	apposition other -16	apposition saying 6	direct judging -28	direct other -26	direct thinking -25	relative other -15	relative saying -15	shared judging -23	shared other -15	shared saying -22
outer|paragraph-before|direct thinking name|	direct saying -7
outer|paragraph-before|direct thinking noun|	direct judging -8	direct other -13	direct saying -13	direct thinking -6	none -16	shared other -6
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking person|	direct other -6	direct saying -8	direct thinking -10	none -18	shared judging -10	shared saying -6	shared thinking -8
outer|paragraph-before|direct thinking pronoun|	direct judging -14	direct other -12	direct saying -6	direct thinking -6	none -16	shared judging -7	shared saying -8
outer|paragraph-before|inverted judging noun|	direct judging -9	none -20
outer|paragraph-before|inverted saying name|	direct other -9
outer|paragraph-before|inverted saying noun|	according other -9	direct other -15	none -32	relative other -16	shared saying -12
outer|paragraph-before|inverted saying person|	direct other 6	none -25	relative other -11	shared saying -10
outer|paragraph-before|inverted saying pronoun|	direct other -7	none -24
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other organisation|	none -6
outer|paragraph-before|passive other person|	none -6
outer|paragraph-before|relative judging noun|	direct judging -8	none -13	shared thinking -7
outer|paragraph-before|relative judging person|	apposition saying 10	none -13
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	according other -7	apposition other -12	apposition saying -9	direct judging -7	direct other -14	direct saying -6	none -23	shared judging -6	shared saying -7
outer|paragraph-before|relative other organisation|	none -7
outer|paragraph-before|relative other person|	apposition saying -13	direct judging -8	direct other -9	direct saying -11	none -8	shared other -10
outer|paragraph-before|relative other pronoun|	none -7
outer|paragraph-before|relative saying noun|	apposition saying -13	direct judging -6	direct other -8	none -15
outer|paragraph-before|relative saying person|	direct other -15
outer|paragraph-before|relative thinking noun|	none -10
outer|paragraph-before|shared judging name|	none -6
outer|paragraph-before|shared judging noun|	direct other -11	direct thinking -6	none -20	shared judging -8
outer|paragraph-before|shared judging organisation|	none -13
outer|paragraph-before|shared judging person|	direct judging -9	direct other -15	direct saying -14	direct thinking -15	none -9
outer|paragraph-before|shared judging pronoun|	none -21
outer|paragraph-before|shared other name|	none -18
outer|paragraph-before|shared other noun|	direct other -9	none -14
outer|paragraph-before|shared other organisation|	none 7
outer|paragraph-before|shared other person|	none -19
outer|paragraph-before|shared other pronoun|	none -14
outer|paragraph-before|shared saying name|	none -12
outer|paragraph-before|shared saying noun|	direct judging -8	direct other -8	direct saying -11	direct thinking -9
outer|paragraph-before|shared saying organisation|	direct other -15	none -22
outer|paragraph-before|shared saying person|	direct other -24	direct saying -13	direct thinking -15	none 10	shared saying -8
outer|paragraph-before|shared saying place|	none -6
outer|paragraph-before|shared saying pronoun|	direct judging -9	direct other -14	direct saying -11	none -17
outer|paragraph-before|shared thinking noun|	direct saying -6	none -16
outer|paragraph-before|shared thinking person|	none -19
outer|paragraph-before|shared thinking pronoun|	none -8
outer|quote-then-speaker|apposed judging name|	none -8
outer|quote-then-speaker|apposed judging noun|	direct judging -14	none -26
outer|quote-then-speaker|apposed judging person|	direct judging -8
outer|quote-then-speaker|apposed judging place|	none -13
outer|quote-then-speaker|apposed other name|	none -16
outer|quote-then-speaker|apposed other noun|	direct other -11	direct saying -8
outer|quote-then-speaker|apposed other organisation|	none -11
outer|quote-then-speaker|apposed other person|	direct other 19	none 12
outer|quote-then-speaker|apposed other place|	none -13
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -24	direct thinking -11	none -13
outer|quote-then-speaker|apposed saying organisation|	direct saying -11	none -8
outer|quote-then-speaker|apposed saying person|	direct judging 17	none 26	relative other 13	shared judging 15	shared saying 13
outer|quote-then-speaker|apposed saying place|	none -23
outer|quote-then-speaker|apposed thinking person|	none -8
outer|quote-then-speaker|apposition judging noun|	direct judging -6	none -19	shared saying -7
outer|quote-then-speaker|apposition judging person|	none -7
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -16
outer|quote-then-speaker|apposition other organisation|	none 6
outer|quote-then-speaker|apposition other person|	none -13
outer|quote-then-speaker|apposition saying name|	none -20
outer|quote-then-speaker|apposition saying noun|	direct judging -12	direct other 8	direct saying -17	direct thinking -8	none -37	relative other -14	shared judging -16	shared saying -10
outer|quote-then-speaker|apposition saying organisation|	none -24
outer|quote-then-speaker|apposition saying person|	direct judging -7	direct other -11	direct saying -10	none 9
outer|quote-then-speaker|apposition saying place|	none -13
outer|quote-then-speaker|direct judging name|	none -10
outer|quote-then-speaker|direct judging noun|	direct judging -14	direct other -13	direct saying -6	direct thinking -11	none -28	relative other -10	shared judging -11	shared saying -9
outer|quote-then-speaker|direct judging organisation|	none -11	relative other -12
outer|quote-then-speaker|direct judging person|	none 9
outer|quote-then-speaker|direct judging pronoun|	direct other -9	none -20
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -13	direct judging -13	direct other -17	direct saying -20	direct thinking -14	shared other -11	shared saying -15	shared thinking -15
outer|quote-then-speaker|direct other organisation|	direct judging -12	none -25
outer|quote-then-speaker|direct other person|	direct judging -13	direct other 6	direct saying -6	none -25	shared judging -12	shared saying -14
outer|quote-then-speaker|direct other place|	none -11
outer|quote-then-speaker|direct other pronoun|	direct judging -12	direct other -19	direct saying -13	direct thinking -11	none -23	shared saying -18
outer|quote-then-speaker|direct saying name|	none 19
outer|quote-then-speaker|direct saying noun|	direct judging 10	direct other -16	direct saying -7	direct thinking 9	relative other -14	shared judging 13	shared other -14	shared thinking 11
outer|quote-then-speaker|direct saying organisation|	none 17
outer|quote-then-speaker|direct saying person|	apposition other 20	direct other -18	direct thinking 6	none 15	relative other 19	relative saying 15	relative thinking 16	shared saying 15
outer|quote-then-speaker|direct saying place|	none -10	relative other -10
outer|quote-then-speaker|direct saying pronoun|	direct judging -8	direct saying 8	direct thinking -7	none 28	shared judging 14	shared saying 13	shared thinking 10
outer|quote-then-speaker|direct thinking noun|	apposition saying -14	direct judging -10	direct other -11	direct saying 8	direct thinking -13	none -10	shared saying -10
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|direct thinking person|	none -10
outer|quote-then-speaker|direct thinking pronoun|	direct other -13	direct saying -12	none -28
outer|quote-then-speaker|passive judging noun|	none -11
outer|quote-then-speaker|passive other noun|	none -22
outer|quote-then-speaker|passive saying noun|	none -8
outer|quote-then-speaker|relative judging noun|	none -16
outer|quote-then-speaker|relative judging person|	none 7
outer|quote-then-speaker|relative other name|	none -25
outer|quote-then-speaker|relative other noun|	direct judging -14	direct other -15	direct saying -20	none -29	shared other -11
outer|quote-then-speaker|relative other person|	apposition saying 11	direct other -7	shared other 6
outer|quote-then-speaker|relative other pronoun|	none 13
outer|quote-then-speaker|relative saying noun|	direct other -9	none -15	shared judging -6
outer|quote-then-speaker|relative saying person|	direct other 16	direct thinking 9
outer|quote-then-speaker|relative thinking noun|	direct other -11
outer|quote-then-speaker|relative thinking person|	none 10
outer|quote-then-speaker|shared judging noun|	direct saying -9	shared other -10
outer|quote-then-speaker|shared judging organisation|	none 9
outer|quote-then-speaker|shared judging person|	direct other -9	direct saying 14	none -7	shared other 13	shared saying -6
outer|quote-then-speaker|shared judging place|	none -10
outer|quote-then-speaker|shared judging pronoun|	direct thinking 6	none 9	relative other 13	shared other 10	shared saying 12
outer|quote-then-speaker|shared other noun|	direct other -8	direct thinking -12	relative other -9	shared saying -9
outer|quote-then-speaker|shared other organisation|	none -9
outer|quote-then-speaker|shared other person|	direct judging -10
outer|quote-then-speaker|shared other place|	none -11
outer|quote-then-speaker|shared other pronoun|	direct other 22
outer|quote-then-speaker|shared saying noun|	direct judging 8	direct other -13	direct thinking 8	none -13	relative other -7	shared judging -9	shared saying 7
outer|quote-then-speaker|shared saying organisation|	none -19
outer|quote-then-speaker|shared saying person|	direct judging -7	direct saying 13	direct thinking 15	none -7	shared other 14	shared saying 10
outer|quote-then-speaker|shared saying place|	none -15
outer|quote-then-speaker|shared saying pronoun|	direct other -8	direct saying 17	direct thinking -6	none -11	relative other -11	shared saying 17
outer|quote-then-speaker|shared thinking noun|	direct other 9	direct saying -19	none 13	shared saying -12
outer|quote-then-speaker|shared thinking person|	direct other 13	none 9
outer|quote-then-speaker|shared thinking pronoun|	none -9	shared saying -12
outer|quote-then-verb|inverted judging noun|	none 6
outer|quote-then-verb|inverted other noun|	none 7
outer|quote-then-verb|inverted other organisation|	none 21
outer|quote-then-verb|inverted other person|	none 36
outer|quote-then-verb|inverted other place|	none -9
outer|quote-then-verb|inverted saying noun|	inverted saying 9	none 6
outer|quote-then-verb|inverted saying organisation|	none -22
outer|quote-then-verb|inverted saying person|	none 17
outer|quote-then-verb|inverted saying place|	none 21
outer|quote-then-verb|inverted saying pronoun|	none 14
outer|sentence-after|according other noun|	none -24
outer|sentence-after|apposed judging noun|	none -16
outer|sentence-after|apposed judging organisation|	none -10
outer|sentence-after|apposed judging person|	none -13
outer|sentence-after|apposed other name|	none -19
outer|sentence-after|apposed saying name|	none -15
outer|sentence-after|apposed saying noun|	direct other -8	none -18
outer|sentence-after|apposed thinking noun|	none -14
outer|sentence-after|apposed thinking person|	none -9
outer|sentence-after|apposition judging person|	none -11
outer|sentence-after|apposition other person|	none -15
outer|sentence-after|apposition saying noun|	apposition other -11	none -20
outer|sentence-after|apposition saying person|	none -18
outer|sentence-after|apposition thinking noun|	none -11
outer|sentence-after|direct judging name|	none -11
outer|sentence-after|direct judging noun|	none -7
outer|sentence-after|direct judging person|	direct judging -11
outer|sentence-after|direct judging pronoun|	direct saying -17	none -27	relative saying -18
outer|sentence-after|direct other name|	direct other -19	direct saying -9
outer|sentence-after|direct other noun|	direct judging -21	direct other -27	direct saying -17	direct thinking -9	none -16	shared saying -23
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	direct saying -15	shared other -15
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	direct judging 6	direct other -16	direct saying -15	none -36	shared saying -12
outer|sentence-after|direct saying name|	direct other -10	none -32
outer|sentence-after|direct saying noun|	apposition saying -17	direct other -25	direct saying -21	none -7
outer|sentence-after|direct saying organisation|	direct other -13	none -17
outer|sentence-after|direct saying person|	direct judging -7	direct other -16	direct saying -15	none 7	shared other -14	shared saying 7
outer|sentence-after|direct saying pronoun|	apposition other 8	direct judging -22	direct other 14	direct saying -15	relative other -19	shared judging -18	shared saying 14
outer|sentence-after|direct thinking pronoun|	none -21	shared judging -14	shared thinking -10
outer|sentence-after|inverted judging noun|	none -19
outer|sentence-after|inverted saying name|	none -21
outer|sentence-after|inverted saying noun|	direct other -16
outer|sentence-after|inverted saying organisation|	none -12
outer|sentence-after|inverted saying person|	none 9
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|passive other noun|	none -10
outer|sentence-after|relative other noun|	none -22
outer|sentence-after|shared judging pronoun|	none -20
outer|sentence-after|shared other person|	none -10
outer|sentence-after|shared other pronoun|	direct saying -16
outer|sentence-after|shared saying noun|	none -26
outer|sentence-after|shared saying person|	none -18
outer|sentence-after|shared saying pronoun|	none -10
outer|sentence-after|shared thinking noun|	none -14
outer|sentence-before|according other name|	none -15
outer|sentence-before|according other noun|	according other -20	apposed other -18	apposed saying -15	apposition other -23	apposition saying -13	direct other 14	relative other -15
outer|sentence-before|according other organisation|	direct judging -18	direct other -10	none -30
outer|sentence-before|according other person|	according other 14	apposition other -16	direct saying -6	none -10
outer|sentence-before|according other place|	according other -9	none -8
outer|sentence-before|according other pronoun|	direct other -25	none -16
outer|sentence-before|apposed judging name|	none -20
outer|sentence-before|apposed judging noun|	direct other -8	direct thinking -7	none -25
outer|sentence-before|apposed judging organisation|	none -17
outer|sentence-before|apposed judging person|	direct saying -13	none -10	relative other -7
outer|sentence-before|apposed other name|	direct other -17	none -31
outer|sentence-before|apposed other noun|	according other -9	apposition other -17	apposition saying -14	direct judging -17	direct other -29	direct saying -23	direct thinking -11	none -55	relative other -18
outer|sentence-before|apposed other organisation|	direct other -10	direct saying -13
outer|sentence-before|apposed other person|	apposition saying -14	direct other -22	direct saying -24	none -6
outer|sentence-before|apposed other place|	according other -9	none -19
outer|sentence-before|apposed other pronoun|	none -14
outer|sentence-before|apposed saying name|	direct other -14	none -40
outer|sentence-before|apposed saying noun|	according other -19	apposition other -20	apposition saying -17	direct judging -19	direct saying -30	direct thinking -17	none -34	relative other -8
outer|sentence-before|apposed saying organisation|	direct other -18	none -30
outer|sentence-before|apposed saying person|	apposition saying -12	direct judging -19	direct saying -18	inverted saying -15	none 6
outer|sentence-before|apposed saying place|	direct other -10	direct saying -8	none -22
outer|sentence-before|apposed saying pronoun|	none -7
outer|sentence-before|apposed thinking name|	none -12
outer|sentence-before|apposed thinking noun|	direct other -16	direct saying -7	direct thinking -6	none -7
outer|sentence-before|apposed thinking organisation|	none -10
outer|sentence-before|apposed thinking person|	direct other -13	none -16
outer|sentence-before|apposed thinking place|	none -9
outer|sentence-before|apposition judging name|	none 9
outer|sentence-before|apposition judging noun|	direct judging -13	direct other -13	none -33
outer|sentence-before|apposition judging organisation|	none -23
outer|sentence-before|apposition judging place|	none -11
outer|sentence-before|apposition other name|	direct saying -14
outer|sentence-before|apposition other noun|	according other -12	apposition other -25	direct judging -18	direct other -25	direct saying -29	inverted saying -14	none -19
outer|sentence-before|apposition other organisation|	direct other -15	none -30
outer|sentence-before|apposition other person|	according other 11	apposition saying 8	direct other -20	direct saying -20	inverted saying -14	none 15
outer|sentence-before|apposition other place|	none -20
outer|sentence-before|apposition saying name|	direct other -14	none -29
outer|sentence-before|apposition saying noun|	according other -14	apposition other -17	apposition saying 11	direct judging -15	direct other -28	direct thinking -14	inverted saying -13	none -65	relative other -12
outer|sentence-before|apposition saying organisation|	direct judging -16	none -16
outer|sentence-before|apposition saying person|	according other 13	apposition saying -19	direct judging 8	direct saying -7	direct thinking -14	none 14
outer|sentence-before|apposition saying place|	none -16
outer|sentence-before|apposition thinking name|	none -13
outer|sentence-before|apposition thinking noun|	direct other -8	none -24
outer|sentence-before|apposition thinking organisation|	apposition saying -6	none -18
outer|sentence-before|direct judging name|	none -19
outer|sentence-before|direct judging noun|	according other -10	apposition other -15	apposition saying -14	direct judging -15	direct other -24	direct saying -21	direct thinking -17	inverted saying -13	relative saying -8
outer|sentence-before|direct judging organisation|	direct other -17
outer|sentence-before|direct judging person|	apposition judging -19	apposition saying 7	direct judging -17	direct other -12	direct saying -23	direct thinking -22	inverted judging -9	inverted saying -15	none -11
outer|sentence-before|direct judging place|	none -20
outer|sentence-before|direct judging pronoun|	direct judging -19	direct other -20	direct thinking -15	none -23	relative other -12
outer|sentence-before|direct other name|	apposition saying -12	direct judging -15	direct other -39	direct saying -36	direct thinking -14	inverted saying -25	none -11	relative other -19
outer|sentence-before|direct other noun|	according other -13	apposed other -14	apposed saying -15	apposition judging -20	apposition other -19	apposition saying -32	direct judging -8	direct saying -12	direct thinking -24	inverted saying -31	relative judging -12	relative other -32	relative saying -13
outer|sentence-before|direct other organisation|	according other -23	direct saying -28	none 9
outer|sentence-before|direct other person|	apposition judging -15	apposition saying -22	direct judging -22	direct other -10	direct saying -38	direct thinking -13	inverted judging -13	relative other -20
outer|sentence-before|direct other place|	according other -11	direct saying -13	none -28
outer|sentence-before|direct other pronoun|	according other -22	apposition other -17	apposition saying -23	direct judging -22	direct other -26	direct saying -38	direct thinking -25	inverted saying -19	none -42	relative judging -12	relative other -22
outer|sentence-before|direct saying name|	according other -12	direct judging -16	direct other 22	direct saying -17	direct thinking -17	inverted saying -17	none -13
outer|sentence-before|direct saying noun|	according other -15	apposed other -14	apposed saying -10	apposition other 7	apposition saying -19	direct saying -17	direct thinking -29	inverted judging -12	none -8	relative other -19
outer|sentence-before|direct saying organisation|	apposition other -12	direct other 13	direct saying -22	none -11
outer|sentence-before|direct saying person|	according other -24	apposition judging -7	apposition other -7	apposition saying -18	direct judging -15	direct other -14	direct saying -10	direct thinking -11	inverted saying -16	none 6	relative other 11	relative saying -12
outer|sentence-before|direct saying place|	none -17
outer|sentence-before|direct saying pronoun|	apposition other -16	apposition saying -6	direct judging -18	direct other -7	direct saying -8	inverted saying 11	none 11	relative other -18
outer|sentence-before|direct thinking name|	direct other -13
outer|sentence-before|direct thinking noun|	apposition saying -11	direct judging -8	direct saying -7	direct thinking -20	relative other -7
outer|sentence-before|direct thinking organisation|	direct other -11	none -27
outer|sentence-before|direct thinking person|	direct other -13	none -21
outer|sentence-before|direct thinking place|	none -12
outer|sentence-before|direct thinking pronoun|	apposition saying -12	direct other -18	direct saying -13	direct thinking -12	none -30
outer|sentence-before|inverted judging name|	none -28
outer|sentence-before|inverted judging noun|	direct other -19	inverted saying -9	none -45	relative other -8
outer|sentence-before|inverted judging organisation|	none 6
outer|sentence-before|inverted judging person|	none 9
outer|sentence-before|inverted judging place|	none -15
outer|sentence-before|inverted judging pronoun|	direct other -6	none 9
outer|sentence-before|inverted other noun|	none -11
outer|sentence-before|inverted other person|	none -14
outer|sentence-before|inverted other pronoun|	none 10
outer|sentence-before|inverted saying name|	direct other -13	none -7
outer|sentence-before|inverted saying noun|	according other -25	apposition saying -11	direct judging -16	direct other -25	direct saying -16	direct thinking -13	inverted saying 6	none -22	relative other -15
outer|sentence-before|inverted saying organisation|	direct saying -14	none -17
outer|sentence-before|inverted saying person|	according other -11	apposition other -9	apposition saying -8	direct judging 11	direct other 11	direct saying 17	relative judging 14	relative saying 9
outer|sentence-before|inverted saying pronoun|	direct judging -12	direct other -30	direct saying -15	none 25
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other name|	none -13
outer|sentence-before|passive other noun|	apposition other -9	direct other -8	direct saying -10	none -23
outer|sentence-before|passive other organisation|	none -25
outer|sentence-before|passive other person|	direct saying -12	none -20
outer|sentence-before|passive other place|	none -9
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying noun|	direct saying -13	none -22
outer|sentence-before|passive saying person|	none -11
outer|sentence-before|relative judging noun|	direct judging -9	none -8
outer|sentence-before|relative judging organisation|	none -12
outer|sentence-before|relative judging person|	apposition saying -14
outer|sentence-before|relative other name|	direct other -8	none -27
outer|sentence-before|relative other noun|	according other -18	apposition judging -17	apposition saying 12	direct judging -16	direct saying -30	direct thinking -14	inverted saying -6	none -11	relative other -16
outer|sentence-before|relative other organisation|	apposition judging -13	none 6
outer|sentence-before|relative other person|	apposition judging -18	apposition saying 11	direct other -22	none -18
outer|sentence-before|relative saying noun|	direct other 6	direct saying -12	none -28
outer|sentence-before|relative saying organisation|	none -15
outer|sentence-before|relative saying person|	apposition saying -19	direct thinking -18	none -6
outer|sentence-before|relative thinking noun|	direct saying -6	none -10
outer|speaker-then-quote|apposed judging name|	none -30
outer|speaker-then-quote|apposed judging noun|	apposed saying -12	direct judging 6	direct other -11	direct saying -18	none -25	relative other -12	shared other -7	shared saying -10
outer|speaker-then-quote|apposed judging organisation|	none 6	relative other 12
outer|speaker-then-quote|apposed judging person|	apposition saying 6	direct other 24	none 11	relative judging 13	relative other -6	shared saying 12
outer|speaker-then-quote|apposed judging place|	none 10
outer|speaker-then-quote|apposed other name|	direct other -16	none -15	shared saying -13
outer|speaker-then-quote|apposed other noun|	apposed saying -7	apposition saying -11	direct judging -18	direct other -18	direct saying -22	direct thinking -17	none -8	relative other -10	shared saying -10
outer|speaker-then-quote|apposed other organisation|	apposed saying 12	direct saying -10
outer|speaker-then-quote|apposed other person|	apposed saying -15	direct other 13	direct saying -20	none 17	relative other -7
outer|speaker-then-quote|apposed other place|	none -10
outer|speaker-then-quote|apposed saying name|	apposed saying -14	direct judging 7	direct other -7	direct saying -13	none -15
outer|speaker-then-quote|apposed saying noun|	apposed judging -22	apposed other -6	apposed saying -6	apposed thinking -17	apposition saying 15	direct judging -14	direct other -24	direct thinking -24	none -26	passive saying -10	relative other -8	shared judging -27	shared other -6
outer|speaker-then-quote|apposed saying organisation|	apposition other 11	direct saying -12
outer|speaker-then-quote|apposed saying person|	apposed judging 11	apposed other 22	apposed saying 11	apposition saying 22	direct other 22	direct saying 12	direct thinking 9	none 17	passive other -7	relative judging 6	relative other 15	shared other 10	shared saying 15
outer|speaker-then-quote|apposed saying place|	apposed judging -11	apposed other -13	direct other -13	none -30
outer|speaker-then-quote|apposed saying pronoun|	none 12
outer|speaker-then-quote|apposed thinking name|	none -13
outer|speaker-then-quote|apposed thinking noun|	direct other -14	direct saying -24	none -15
outer|speaker-then-quote|apposed thinking person|	direct saying -15	none 17
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	apposition saying -14	direct judging -23	direct other -25	direct saying -25	direct thinking -13	none -11	relative other -26	shared judging -15
outer|speaker-then-quote|apposition judging organisation|	none -15
outer|speaker-then-quote|apposition judging person|	direct judging 12	direct other -12	none 18
outer|speaker-then-quote|apposition judging place|	none -14
outer|speaker-then-quote|apposition other name|	none -17
outer|speaker-then-quote|apposition other noun|	apposed saying -16	direct judging -9	direct other -22	direct saying -14	none -43	relative other -17	shared saying -14
outer|speaker-then-quote|apposition other organisation|	none -10
outer|speaker-then-quote|apposition other person|	direct saying -9	none 21
outer|speaker-then-quote|apposition other place|	none -13
outer|speaker-then-quote|apposition other pronoun|	none -11
outer|speaker-then-quote|apposition saying name|	none -19
outer|speaker-then-quote|apposition saying noun|	apposed judging -12	apposed other -12	apposed saying -13	apposition other -19	apposition saying -25	direct judging -23	direct other -29	direct saying -15	direct thinking -7	none -49	passive other -13	passive saying -13	relative judging -13	relative other -23	relative saying -18	shared judging -14	shared other -12	shared saying -20	shared thinking -14
outer|speaker-then-quote|apposition saying organisation|	direct saying -13
outer|speaker-then-quote|apposition saying person|	apposed judging -13	direct judging 7	direct saying 8	direct thinking -13	none 41	shared judging -12
outer|speaker-then-quote|apposition saying place|	none -17
outer|speaker-then-quote|apposition saying pronoun|	none -16
outer|speaker-then-quote|apposition thinking person|	none 17
outer|speaker-then-quote|direct judging name|	none -6
outer|speaker-then-quote|direct judging noun|	apposed judging -11	apposed other -10	apposed saying -10	apposition saying -22	direct judging 10	direct thinking -22	none 10	relative other 8	relative saying -12	shared other -26
outer|speaker-then-quote|direct judging person|	direct judging 10	direct other 17	none 21	relative other -6
outer|speaker-then-quote|direct judging place|	direct other 11	none 7
outer|speaker-then-quote|direct judging pronoun|	direct judging 6	direct saying -10	direct thinking 6	none -16	shared saying -32
outer|speaker-then-quote|direct other name|	apposed saying -17	direct other -19	direct saying -27	none -14	shared saying -10
outer|speaker-then-quote|direct other noun|	apposed other -14	apposed saying -26	apposed thinking -15	apposition saying -33	direct saying -12	direct thinking -7	none 15	passive other 8	relative judging -21	relative other -21	relative saying -22	shared judging -21	shared other -26	shared saying -29	shared thinking -15
outer|speaker-then-quote|direct other organisation|	apposed saying -20	direct thinking -13	none -16	relative saying -14	shared saying -19
outer|speaker-then-quote|direct other person|	apposed saying -27	apposition saying -19	direct judging 6	direct saying -9	direct thinking 11	relative other -15	relative saying -15
outer|speaker-then-quote|direct other place|	apposed saying -22	direct other -14	direct saying -17	shared saying -13
outer|speaker-then-quote|direct other pronoun|	apposed other -15	apposed saying -16	apposition saying -29	direct other 8	direct saying -21	none -19	passive saying -15	relative saying -15	shared judging 9	shared saying -34
outer|speaker-then-quote|direct saying name|	direct other 12	direct saying -14	direct thinking -11	none -7
outer|speaker-then-quote|direct saying noun|	apposed judging 7	apposed other 13	apposed saying -8	apposed thinking -11	direct other -7	direct saying 20	direct thinking 21	none 8	passive other -15	passive saying 13	relative judging -19	relative other -16	relative saying -7	shared other -10
outer|speaker-then-quote|direct saying organisation|	direct judging 17	direct other 21	direct saying 16	passive saying -14
outer|speaker-then-quote|direct saying person|	direct judging 28	direct other 6	direct saying 7	passive other 14	relative judging 13	relative other 10	shared other 6
outer|speaker-then-quote|direct saying place|	direct saying -14
outer|speaker-then-quote|direct saying pronoun|	apposed judging 21	apposed saying -19	direct judging 12	direct other 26	direct saying -12	direct thinking 20	relative other 22	shared judging 22	shared other 6	shared saying -14
outer|speaker-then-quote|direct thinking name|	none 14
outer|speaker-then-quote|direct thinking noun|	apposed saying -31	apposition judging -15	direct other -12	none 9	shared judging -15	shared saying -27
outer|speaker-then-quote|direct thinking person|	direct other 9
outer|speaker-then-quote|direct thinking place|	direct saying -12	none 10
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -10	apposition saying -20	direct other -11	direct saying -31	passive saying -13	shared saying -32
outer|speaker-then-quote|passive judging noun|	none 6
outer|speaker-then-quote|passive judging organisation|	none -16
outer|speaker-then-quote|passive other noun|	direct other -13	direct saying -19	none -13
outer|speaker-then-quote|passive other person|	none 11
outer|speaker-then-quote|passive saying person|	none 10
outer|speaker-then-quote|relative judging noun|	apposed saying -16	direct judging 7	none 6
outer|speaker-then-quote|relative judging person|	none 10
outer|speaker-then-quote|relative other name|	none 12
outer|speaker-then-quote|relative other noun|	apposed judging -15	apposed saying -21	direct judging -23	direct thinking -15	none 14	shared other -11	shared saying 11
outer|speaker-then-quote|relative other organisation|	none 10
outer|speaker-then-quote|relative other person|	direct other -14	direct thinking 15	none -8
outer|speaker-then-quote|relative saying noun|	apposed saying -15	direct thinking -12	none 9	passive other 6	shared saying 11
outer|speaker-then-quote|relative saying organisation|	none 23
outer|speaker-then-quote|relative saying person|	direct other -20	direct saying -14	none 10
outer|speaker-then-quote|relative thinking noun|	none 15
outer|speaker-then-quote|shared judging name|	direct other -15	relative other 8
outer|speaker-then-quote|shared judging noun|	apposed judging -9	apposed other -8	apposed saying -16	direct saying -17	passive other 7	passive saying -11	shared judging -10	shared other -9	shared saying 7
outer|speaker-then-quote|shared judging organisation|	direct other 11	direct saying 11
outer|speaker-then-quote|shared judging person|	apposed judging 9	apposed saying -10	apposition saying 8	direct judging 19	direct other 10	direct saying -14	direct thinking 12	none 11	passive other -9	relative other -17	shared judging 9	shared saying 17
outer|speaker-then-quote|shared judging place|	direct other -6
outer|speaker-then-quote|shared judging pronoun|	direct judging -13	direct saying 12	direct thinking -10
outer|speaker-then-quote|shared other name|	apposed saying -14	direct other -7
outer|speaker-then-quote|shared other noun|	apposed judging -11	apposed other -20	apposed saying -7	apposition saying -7	direct judging -9	direct other -6	direct saying -16	direct thinking -10	relative other -10	shared judging 10	shared saying -18
outer|speaker-then-quote|shared other organisation|	direct other -17	direct saying -6	none -15
outer|speaker-then-quote|shared other person|	apposed judging 11	apposed other -17	direct judging -9	passive other 9	shared judging -6	shared other -13	shared thinking -12
outer|speaker-then-quote|shared other pronoun|	apposed saying -17	direct judging 11	direct thinking 7	none -9	shared saying 12
outer|speaker-then-quote|shared saying name|	apposed saying -14	direct other 16	direct saying -10	shared judging 10	shared saying -13
outer|speaker-then-quote|shared saying noun|	apposed judging -35	apposed other -9	apposed saying -17	apposed thinking -28	apposition other -16	apposition saying 13	direct judging -18	none -37	passive other 14	relative other -10	relative saying 17	shared judging 6	shared other -15	shared saying -22
outer|speaker-then-quote|shared saying organisation|	apposition other 10	direct judging 10	direct saying -8	passive other -20
outer|speaker-then-quote|shared saying person|	apposed other 14	apposition judging 14	apposition saying 21	direct other -15	direct thinking -7	shared judging 10	shared other 21	shared saying 28	shared thinking 20
outer|speaker-then-quote|shared saying place|	apposed other -16
outer|speaker-then-quote|shared saying pronoun|	apposed other -6	apposed saying -12	direct judging 18	direct other 29	direct saying -13	direct thinking -16	none -9	relative other -9	shared other -6	shared saying -16
outer|speaker-then-quote|shared thinking name|	direct saying 10
outer|speaker-then-quote|shared thinking noun|	apposed saying -13	direct judging 11	direct other -16	direct saying -12	shared saying 11
outer|speaker-then-quote|shared thinking person|	apposed saying 17	direct other 15	none -12
outer|speaker-then-quote|shared thinking pronoun|	direct saying 11	direct thinking 6
outer|verb-then-speaker|inverted judging name|	none -38
outer|verb-then-speaker|inverted judging noun|	inverted saying -14	none -17
outer|verb-then-speaker|inverted judging organisation|	none -24
outer|verb-then-speaker|inverted judging person|	none -35
outer|verb-then-speaker|inverted judging place|	none -12
outer|verb-then-speaker|inverted judging pronoun|	none 9
outer|verb-then-speaker|inverted saying name|	none 17
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -28	none -10
outer|verb-then-speaker|inverted saying organisation|	none -25
outer|verb-then-speaker|inverted saying person|	none 18
outer|verb-then-speaker|inverted saying place|	none -17
outer|verb-then-speaker|inverted saying pronoun|	none 18
own|false|according-to|	noun -24	organisation -14	person 24	place -12	pronoun 28
own|false|actor-nearby|	name -37	organisation -20	place -20
own|false|colon|	name -23	noun -15	organisation 16	person 13	place -10
own|false|interview|	person -16
own|false|	name -18	noun -13	organisation -10	person 19	place -37	pronoun -9
own|false|named-before|	name -25	organisation -33	person 24	place -35
own|false|named-nearby|	name -27	organisation 9	person 27	place -26	pronoun -19
own|false|paragraph-before|	name -22	noun -17	organisation 13	place -12	pronoun -21
own|false|possessor|	noun -7	pronoun -6
own|false|quote-then-speaker|	noun -24	person -9	place -13	pronoun 10
own|false|quote-then-verb|	name 17	noun 10	organisation -14	pronoun 15
own|false|sentence-after|	name -12	organisation -15	person -16
own|false|sentence-before|	name -10	noun -7	organisation -7	person -11	place -16
own|false|signature|	person 13
own|false|speaker-then-quote|	name -9	person 8	pronoun -27
own|false|topic-after|	name -12	organisation -11	person -13
own|false|topic|	organisation 8	person 8	place -21	pronoun -31
own|false|verb-then-speaker|	name 15	organisation -17	person 25	place -17	pronoun 23
own|true|according-to|	name -6	noun -13	person 11
own|true|actor-nearby|	name -27	organisation -56	person 7	place -12
own|true|colon|	name -11	noun -20	person 11	place -12	pronoun 9
own|true|	name -7	noun -18	organisation -67	person 28	place -32	pronoun 20
own|true|named-before|	name -15	organisation -20	person 19	place -39	pronoun -26
own|true|named-nearby|	organisation -33	person 50	place -26	pronoun 18
own|true|paragraph-before|	name -7	noun -13	organisation -28	person -10	place -16	pronoun -6
own|true|possessor|	pronoun -21
own|true|quote-then-speaker|	name -12	noun -19	person 17	pronoun 9
own|true|quote-then-verb|	organisation -11	person 28	place 18	pronoun 13
own|true|sentence-after|	noun -21	organisation -18	person -18	place -7	pronoun 14
own|true|sentence-before|	noun -26	organisation -7	place -21	pronoun 13
own|true|speaker-then-quote|	organisation 10	person 18	place -13
own|true|topic-after|	name -12	noun -14	person -16
own|true|topic|	name -20	noun -7	organisation -34	person -13	place -17	pronoun -15
own|true|verb-then-speaker|	organisation 6	person 9	pronoun 29
phrase|according-to|name|	false 21
phrase|according-to|noun|	true 12
phrase|according-to|pronoun|	false 22
phrase|actor-nearby|name|	false -8
phrase|colon|name|	false 18	true 18
phrase|colon|noun|	false -21
phrase|colon|pronoun|	false 14
phrase|interview|name|	false -11
phrase|named-before|name|	false -16
phrase|named-before|pronoun|	false -30
phrase|named-nearby|pronoun|	false -15
phrase|name|	true 11
phrase|noun|	false -16	true 10
phrase|paragraph-before|name|	true -12
phrase|paragraph-before|noun|	false -25	true -30
phrase|paragraph-before|pronoun|	false -29
phrase|possessor|name|	false -22
phrase|possessor|noun|	true -15
phrase|pronoun|	false 7
phrase|quote-then-speaker|name|	false 9	true 15
phrase|quote-then-speaker|noun|	false -21
phrase|quote-then-speaker|pronoun|	false 16
phrase|quote-then-verb|name|	true 13
phrase|quote-then-verb|noun|	true 11
phrase|quote-then-verb|pronoun|	false 14
phrase|sentence-after|name|	false -14	true -10
phrase|sentence-after|noun|	false -16	true -7
phrase|sentence-after|pronoun|	false 16
phrase|sentence-before|name|	true 6
phrase|sentence-before|noun|	false -8	true -10
phrase|signature|name|	false 7
phrase|speaker-then-quote|name|	false 19
phrase|speaker-then-quote|noun|	false -10	true 7
phrase|topic-after|name|	false -24	true -11
phrase|topic-after|noun|	true -12
phrase|topic|name|	false -6	true 10
phrase|topic|noun|	true -24
phrase|topic|pronoun|	false -28
phrase|verb-then-speaker|noun|	false -21
phrase|verb-then-speaker|pronoun|	false 23
pronoun|according-to|	ela 17	ele 17	elle 16	er 11	hem 11	het -10	lui 17
pronoun|colon|	he 11	it -20
pronoun|named-before|	ele 15	ella 8	elle -20	elles -11	er -10	es -25	he -9	het -32	i -21	ils -14	it -37	lei 8	man -20	nous -13	on -24	she -35	sie -15	they -31	usted -15	we -10	you -9	zij -11	él -6
pronoun|named-nearby|	celui-ci 17	ela 6	ele 13	ella 9	er 14	es -44	het -39	hij 22	i -25	it -58	lui 6	man -45	nous -17	on -37	she 12	sie 18	they -12	we -26	you -25	zij 22	él 13
pronoun|paragraph-before|	ella 15	elle -17	er -20	het -13	hij -16	i -10	il -8	it -23	lei 6	lui -11	on -21	she -37	sie -22	they -26	you -7	ze -17	zij -10	él -9
pronoun|possessor|	he -13	ihr -8	it -19	its -29	leur -13	my -18	our -15	she -14	their -6
pronoun|quote-then-speaker|	elle 15	er -11	he 18	hij -7	i -12	il 35	it -24	man -10	on -20	she 25	they -6
pronoun|quote-then-verb|	celle-ci 20	ela 30	ele 32	elle 8	er 29	es -25	he -15	het -21	hij 12	il 23	it -14	lei 20	she -15	sie 23	ze 6	zij 18	él 29
pronoun|sentence-after|	elle 9	er 7	i -25	man -16	on -14	she 6	sie -21	they -27
pronoun|sentence-before|	ela 17	ele -9	ella -7	elle 14	er 15	es -28	he -12	hem -18	het -23	hij 14	i -32	il -6	ils -13	it -41	lui -16	man -21	on -38	she -8	they -31	we -10	you -16	ze 8	él -19
pronoun|speaker-then-quote|	celle-ci -6	celui-ci 17	ela 15	ele 7	ella 25	elle -12	es -10	he 35	i -8	il -18	it -41	lei 11	man -37	on -30	you -17	ze 18	zij 18	él 14
pronoun|topic|	celui-ci 15	ele 17	ella 27	elle -21	elles -10	er -34	es -24	het -37	hij -15	il -29	ils -23	lei 19	lui 16	man -49	nous -12	on -42	ze -19	él -14
pronoun|verb-then-speaker|	elle 10	er 22	es -29	he -18	het -35	hij 28	il 27	it -35	lei 12	she -30	sie 15	ze 21
says|according-to|	never 16	too 7
says|actor-nearby|	often -10	too -19
says|colon|	never 12	often 20	too 31
says|interview|	never -11
says|named-before|	often -11	too -19
says|	often 9
says|paragraph-before|	never -11	often 13	too -13
says|possessor|	never -9	often -20	too -10
says|quote-then-speaker|	never 19	often 6
says|quote-then-verb|	often 23	too 9
says|sentence-after|	never -14	often 6	too -13
says|sentence-before|	never 6	often -32
says|signature|	never 10
says|speaker-then-quote|	often 26	too 24
says|topic-after|	never -22	too -15
says|topic|	often 10	too -22
says|verb-then-speaker|	often -11
size|according-to|10+|	according 22
size|according-to|2|	according 6
size|according-to|4-5|	according 20
size|actor-nearby|1|	naked -14
size|actor-nearby|2|	naked -25
size|actor-nearby|3|	naked -12
size|actor-nearby|6-9|	naked -6
size|colon|10+|	judging 10	naked 11	other -12	saying 6
size|colon|2|	naked -12
size|colon|3|	naked -6
size|colon|4-5|	naked -17
size|interview|10+|	naked 6
size|interview|6-9|	naked -14
size|named-before|10+|	naked -19
size|named-before|1|	naked -6
size|named-before|2|	naked -10
size|named-before|3|	naked 7
size|named-before|4-5|	naked -18
size|named-before|6-9|	naked -15
size|named-nearby|3|	naked -10
size|named-nearby|4-5|	naked -21
size|named-nearby|6-9|	naked 6
size|paragraph-before|10+|	according -15	judging -11	other -17	thinking -35
size|paragraph-before|1|	judging -11	other -17	saying -25
size|paragraph-before|2|	judging -12	other -23	saying -18	thinking -7
size|paragraph-before|3|	judging -14	other -10	saying -35	thinking -13
size|paragraph-before|4-5|	according -13	judging -21	saying -23	thinking -9
size|paragraph-before|6-9|	according -11	judging -12	other -34	saying -24	thinking -20
size|possessor|10+|	naked -18
size|possessor|1|	naked -9
size|possessor|2|	naked -6
size|possessor|3|	naked -14
size|quote-then-speaker|10+|	judging -13	saying 9
size|quote-then-speaker|1|	judging -15	other -35	saying -13	thinking -24
size|quote-then-speaker|2|	judging -20	other -20	thinking -7
size|quote-then-speaker|3|	other -7	saying -13	thinking -11
size|quote-then-speaker|4-5|	judging -14	saying 15	thinking 8
size|quote-then-speaker|6-9|	other -9	saying 11	thinking -25
size|quote-then-verb|10+|	saying 13
size|quote-then-verb|1|	judging 7	other -7	saying -9
size|quote-then-verb|2|	judging 8	saying -10
size|quote-then-verb|3|	saying 10
size|quote-then-verb|4-5|	other 22
size|quote-then-verb|6-9|	other 11	saying 22
size|sentence-after|10+|	according 11	thinking -21
size|sentence-after|1|	judging -15	saying -12	thinking -18
size|sentence-after|2|	judging -37	other -28	thinking -21
size|sentence-after|3|	judging -33	other -18	saying -20
size|sentence-after|4-5|	judging -9	other -11	saying -12	thinking 10
size|sentence-after|6-9|	other -12	thinking -23
size|sentence-before|10+|	according 24	judging -27	other -13	saying 9	thinking -20
size|sentence-before|1|	judging -9	other -24	saying -27	thinking -40
size|sentence-before|2|	according -16	judging -9	other -8	saying -23	thinking -34
size|sentence-before|3|	according -19	other -8	saying -6
size|sentence-before|4-5|	according -25	judging -31	other -8
size|sentence-before|6-9|	according -8	judging -11	other -6	thinking -35
size|signature|10+|	naked 9
size|signature|6-9|	naked 9
size|speaker-then-quote|10+|	judging 15	other 6	saying 26
size|speaker-then-quote|1|	judging 9	other -7	saying -7	thinking 6
size|speaker-then-quote|2|	judging -9	other -25	saying 15	thinking 6
size|speaker-then-quote|3|	other -6	saying 18	thinking -11
size|speaker-then-quote|4-5|	judging 12	saying -14	thinking -19
size|speaker-then-quote|6-9|	judging -12	other -12	thinking -6
size|topic-after|10+|	naked -7
size|topic-after|4-5|	naked -11
size|topic-after|6-9|	naked -19
size|topic|10+|	naked -10
size|topic|1|	naked -11
size|topic|2|	naked -8
size|topic|3|	naked -8
size|topic|4-5|	naked -6
size|transcript|10+|	naked -10
size|transcript|6-9|	naked 8
size|verb-then-speaker|10+|	judging -32	saying -8
size|verb-then-speaker|1|	judging -9	saying -11
size|verb-then-speaker|2|	judging -35	saying -26
size|verb-then-speaker|3|	judging -31	saying -7
size|verb-then-speaker|4-5|	judging -20
size|verb-then-speaker|6-9|	judging 7	saying 17
starts|according-to|false|	according 24
starts|actor-nearby|false|	naked -12
starts|colon|false|	apposed -6	apposition -11	direct 9	naked -18
starts|colon|true|	naked 14	shared 7
starts|interview|false|	naked -16
starts|interview|true|	naked 11
starts|named-before|false|	naked -26
starts|named-before|true|	naked -7
starts|named-nearby|false|	naked -11
starts|named-nearby|true|	naked 17
starts|paragraph-before|false|	according -21	apposed -13	apposition -20	direct -15	inverted -40	passive -17	relative -24	shared -22
starts|paragraph-before|true|	apposed -17	apposition -8
starts|quote-then-speaker|false|	apposition -6	direct 7	passive 7	relative -28	shared -15
starts|quote-then-speaker|true|	apposed -8	shared 16
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	apposed -13	apposition -30	direct -17	inverted 16	passive -17	relative -24	shared -11
starts|sentence-after|true|	apposition -16	direct 13	shared -12
starts|sentence-before|false|	according 7	apposed -53	apposition -11	direct -9	passive -45
starts|sentence-before|true|	relative 10
starts|signature|false|	naked 9
starts|speaker-then-quote|false|	apposed -18	apposition -23	direct 24	passive 11	shared -33
starts|speaker-then-quote|true|	apposed 8	apposition -30	direct 12	relative 26
starts|topic-after|false|	naked -16
starts|topic-after|true|	naked -12
starts|topic|false|	naked -27
subject|according-to|	elided -16	own -15
subject|according-to|elided|	0 -16
subject|according-to|elided|1|	name -10	pronoun -11
subject|according-to|none|	1 9
subject|according-to|none|13-25|	name 28	noun -7
subject|according-to|none|1|	name 15	noun 10	pronoun 18
subject|according-to|none|2|	name 26	noun -14
subject|according-to|none|3|	pronoun 22
subject|according-to|none|4-6|	name 17	noun -20	pronoun 11
subject|according-to|none|7-12|	name -7	noun -18	pronoun 17
subject|according-to|own|	0 -15	1 -7
subject|according-to|own|0|	noun -18
subject|according-to|own|13-25|	name -12
subject|according-to|own|1|	name 11	noun -17
subject|according-to|own|4-6|	name -7
subject|according-to|own|7-12|	name -23	noun -21
subject|actor-nearby|elided|	0 18	2 -36
subject|actor-nearby|elided|1|	name -34
subject|actor-nearby|elided|26+|	name -15
subject|actor-nearby|elided|2|	name 16
subject|actor-nearby|elided|3|	name -27
subject|actor-nearby|elided|7-12|	name 12
subject|actor-nearby|	none -9
subject|actor-nearby|none|	0 6	1 -8	2 -30
subject|actor-nearby|none|26+|	name -23
subject|actor-nearby|none|2|	name -6
subject|actor-nearby|own|	0 15	1 -15	2 -25
subject|actor-nearby|own|0|	name -27
subject|actor-nearby|own|13-25|	name -13
subject|actor-nearby|own|1|	name 27
subject|actor-nearby|own|26+|	name -38
subject|actor-nearby|own|2|	name 18
subject|colon|	none -6	own -33
subject|colon|none|	1 -14
subject|colon|none|1|	name 18	noun -13
subject|colon|none|26+|	name -13	noun -9
subject|colon|none|7-12|	name 9
subject|colon|own|	0 -32
subject|colon|own|1|	noun -43	pronoun -7
subject|interview|	none -11
subject|interview|none|	0 -11
subject|interview|none|26+|	name -11
subject|named-before|	elided 33	own -20
subject|named-before|elided|	0 38	1 -8
subject|named-before|elided|13-25|	name 11	pronoun 8
subject|named-before|elided|1|	name -15
subject|named-before|elided|26+|	pronoun -6
subject|named-before|elided|3|	name -13
subject|named-before|elided|4-6|	name 31	pronoun -21
subject|named-before|elided|7-12|	name 44
subject|named-before|none|	1 -9
subject|named-before|none|13-25|	name 22
subject|named-before|none|1|	name -10
subject|named-before|none|26+|	pronoun -19
subject|named-before|none|2|	name -20
subject|named-before|none|3|	pronoun -14
subject|named-before|none|4-6|	name -7
subject|named-before|own|	0 -20	1 -13
subject|named-before|own|13-25|	name -29	pronoun -34
subject|named-before|own|1|	name 20	pronoun 6
subject|named-before|own|26+|	name -15	pronoun -30
subject|named-before|own|3|	name -12	pronoun -17
subject|named-before|own|4-6|	name -25	pronoun -45
subject|named-before|own|7-12|	name -41	pronoun -43
subject|named-nearby|elided|0|	name -15
subject|named-nearby|elided|	1 -26	2 -13
subject|named-nearby|elided|13-25|	name -17
subject|named-nearby|elided|2|	name 16	pronoun -14
subject|named-nearby|elided|3|	name -14	pronoun 12
subject|named-nearby|none|0|	name -15	pronoun -19
subject|named-nearby|none|13-25|	pronoun -10
subject|named-nearby|none|	2 -11
subject|named-nearby|none|26+|	name -14
subject|named-nearby|none|2|	name -8
subject|named-nearby|none|3|	name 8
subject|named-nearby|none|4-6|	name 20
subject|named-nearby|none|7-12|	pronoun -23
subject|named-nearby|	own 11
subject|named-nearby|own|	0 26	1 -31	2 -22
subject|named-nearby|own|0|	name -28
subject|named-nearby|own|13-25|	name -22	pronoun -20
subject|named-nearby|own|1|	pronoun -21
subject|named-nearby|own|26+|	name -30
subject|named-nearby|own|2|	name 23	pronoun 17
subject|named-nearby|own|3|	name 15
subject|named-nearby|own|4-6|	name 16	pronoun -22
subject|named-nearby|own|7-12|	name -7	pronoun 6
subject|paragraph-before|	elided -24	none -15
subject|paragraph-before|elided|	0 -14	1 -12	2 -17
subject|paragraph-before|elided|26+|	name -14	noun -23
subject|paragraph-before|none|	1 -22	2 -21
subject|paragraph-before|none|26+|	name -6	noun -12	pronoun -14
subject|paragraph-before|own|	2 -18
subject|paragraph-before|own|26+|	name 9	noun -27	pronoun -32
subject|possessor|	none -7	own -22
subject|possessor|none|	0 -7
subject|possessor|none|1|	noun -14
subject|possessor|none|7-12|	pronoun -7
subject|possessor|own|	0 -22
subject|possessor|own|1|	noun -16
subject|possessor|own|2|	pronoun -13
subject|possessor|own|7-12|	noun -14	pronoun -17
subject|quote-then-speaker|	elided -10	none -16	own -14
subject|quote-then-speaker|elided|	0 -16	1 11	2 -17
subject|quote-then-speaker|none|-12|	name 15
subject|quote-then-speaker|none|-14|	name 13
subject|quote-then-speaker|none|-4|	name -8
subject|quote-then-speaker|none|-5|	name 14
subject|quote-then-speaker|none|	0 -25	2 8
subject|quote-then-speaker|none|0|	noun -13
subject|quote-then-speaker|none|1|	name -15	noun -16
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|none|7-12|	noun -11
subject|quote-then-speaker|own|-10|	name -10	noun -19
subject|quote-then-speaker|own|-11|	noun 9
subject|quote-then-speaker|own|-12|	name 6
subject|quote-then-speaker|own|-13|	name -8	noun -9
subject|quote-then-speaker|own|-14|	name -13
subject|quote-then-speaker|own|-15|	name -13	noun -9
subject|quote-then-speaker|own|-16|	name -14	noun -7
subject|quote-then-speaker|own|-3|	noun -19	pronoun -16
subject|quote-then-speaker|own|-4|	noun -15
subject|quote-then-speaker|own|-5|	name -16	noun -15
subject|quote-then-speaker|own|-6|	name 9	noun -7	pronoun 21
subject|quote-then-speaker|own|-7|	name 11	noun -14
subject|quote-then-speaker|own|-8|	noun -15
subject|quote-then-speaker|own|-9|	noun 8
subject|quote-then-speaker|own|0|	noun -18
subject|quote-then-speaker|own|	1 -18	2 -18
subject|quote-then-speaker|own|13-25|	noun -16
subject|quote-then-speaker|own|1|	noun -19
subject|quote-then-speaker|own|2|	name 23	noun -13	pronoun 23
subject|quote-then-speaker|own|3|	name 7
subject|quote-then-speaker|own|4-6|	name -17	noun -29	pronoun -13
subject|quote-then-speaker|own|7-12|	name -16	pronoun -13
subject|quote-then-verb|	none 17	own 8
subject|quote-then-verb|none|	0 18	1 -10
subject|quote-then-verb|none|1|	name 24	noun 14
subject|quote-then-verb|own|	0 15	1 -36
subject|quote-then-verb|own|1|	pronoun 21
subject|quote-then-verb|own|2|	name 18
subject|quote-then-verb|own|4-6|	noun -6
subject|quote-then-verb|own|7-12|	name -11	noun -9
subject|sentence-after|	elided -30	none -8
subject|sentence-after|elided|	0 -25	1 -16	2 -13
subject|sentence-after|elided|0|	name -13	noun -19
subject|sentence-after|none|	0 -12
subject|sentence-after|none|0|	name -39	noun -12
subject|sentence-after|none|13-25|	noun -15
subject|sentence-after|none|1|	name 6	pronoun 13
subject|sentence-after|none|2|	name 6	noun -24
subject|sentence-after|none|3|	noun -8
subject|sentence-after|none|4-6|	name -28	pronoun -14
subject|sentence-after|none|7-12|	name -16	noun -22	pronoun -15
subject|sentence-after|own|	0 6	1 -31	2 -22
subject|sentence-after|own|0|	name -8	pronoun 13
subject|sentence-after|own|1|	name -16	noun -11
subject|sentence-after|own|2|	name -10	noun -13
subject|sentence-after|own|3|	name -12
subject|sentence-after|own|4-6|	name -17	noun -17
subject|sentence-after|own|7-12|	name -9	noun -9
subject|sentence-before|elided|	0 14	1 -8	2 -55
subject|sentence-before|elided|13-25|	name 9	pronoun -19
subject|sentence-before|elided|1|	name -11	noun -48
subject|sentence-before|elided|26+|	name -12	noun -17
subject|sentence-before|elided|2|	name 16
subject|sentence-before|elided|3|	name 17	noun -29	pronoun -15
subject|sentence-before|elided|4-6|	name 11	noun -7
subject|sentence-before|elided|7-12|	name 26	pronoun 19
subject|sentence-before|none|	1 -23	2 6
subject|sentence-before|none|13-25|	name -10	noun -8	pronoun -21
subject|sentence-before|none|1|	noun -37	pronoun 42
subject|sentence-before|none|26+|	name -24	noun -37	pronoun -19
subject|sentence-before|none|2|	noun -7
subject|sentence-before|none|3|	name -9	noun -42
subject|sentence-before|none|7-12|	noun -25
subject|sentence-before|own|	1 -10	2 -60
subject|sentence-before|own|13-25|	name -48	noun -13
subject|sentence-before|own|1|	name 15	noun 19	pronoun 12
subject|sentence-before|own|26+|	noun -11	pronoun -28
subject|sentence-before|own|2|	name -9	noun -55
subject|sentence-before|own|3|	name -44	noun -36	pronoun -29
subject|sentence-before|own|4-6|	name -27	noun -23	pronoun -43
subject|sentence-before|own|7-12|	name -15	noun -12	pronoun -25
subject|speaker-then-quote|elided|	0 11	1 -16	2 -12
subject|speaker-then-quote|elided|0|	pronoun -11
subject|speaker-then-quote|elided|1|	name 10	noun -16
subject|speaker-then-quote|elided|2|	name 9	noun -9
subject|speaker-then-quote|elided|3|	name 20	noun -7
subject|speaker-then-quote|elided|4-6|	name 9	noun -20
subject|speaker-then-quote|elided|7-12|	name -6	noun -14
subject|speaker-then-quote|none|	0 6	1 -15	2 -13
subject|speaker-then-quote|none|0|	name 20	noun 8	pronoun -8
subject|speaker-then-quote|none|13-25|	noun 8
subject|speaker-then-quote|none|1|	pronoun -7
subject|speaker-then-quote|none|2|	name 12
subject|speaker-then-quote|none|3|	name 11	noun -15
subject|speaker-then-quote|none|4-6|	name 6	noun -17	pronoun -12
subject|speaker-then-quote|none|7-12|	name -15	noun 7	pronoun -13
subject|speaker-then-quote|own|	0 9	1 -20	2 -15
subject|speaker-then-quote|own|0|	name 14	noun 6	pronoun -16
subject|speaker-then-quote|own|13-25|	name -30	noun -6	pronoun -13
subject|speaker-then-quote|own|1|	name 16	noun -8	pronoun 8
subject|speaker-then-quote|own|26+|	name -6	noun -14
subject|speaker-then-quote|own|2|	pronoun -10
subject|speaker-then-quote|own|4-6|	name 6	noun 7	pronoun -9
subject|speaker-then-quote|own|7-12|	name -24
subject|topic-after|	none -16
subject|topic-after|none|	0 -16
subject|topic-after|none|0|	name -23
subject|topic-after|none|1|	name -8	noun -7
subject|topic-after|none|4-6|	name -14
subject|topic|	elided 18	none -13	own -12
subject|topic|elided|	0 26	1 28	2 -35
subject|topic|elided|13-25|	name 6	noun -15	pronoun 11
subject|topic|elided|1|	noun -12
subject|topic|elided|26+|	name -23	noun -43	pronoun -6
subject|topic|elided|2|	name 15	noun -12
subject|topic|elided|3|	noun 14	pronoun -17
subject|topic|elided|4-6|	name 26	noun 27
subject|topic|elided|7-12|	name 30	pronoun 8
subject|topic|none|	0 21	1 -10	2 -32
subject|topic|none|0|	name -14	noun -23
subject|topic|none|13-25|	noun -34	pronoun -14
subject|topic|none|26+|	name -19	noun -15	pronoun -19
subject|topic|none|2|	name 13	noun 10
subject|topic|none|3|	name 7	pronoun -15
subject|topic|none|4-6|	name 7	pronoun -6
subject|topic|none|7-12|	pronoun -14
subject|topic|own|	0 28	1 -27	2 -49
subject|topic|own|13-25|	noun -31	pronoun -33
subject|topic|own|1|	noun 7	pronoun -29
subject|topic|own|26+|	name -19	noun -55	pronoun -60
subject|topic|own|2|	name 17	pronoun 11
subject|topic|own|3|	name 18	pronoun 21
subject|topic|own|4-6|	noun -12	pronoun -23
subject|topic|own|7-12|	name -24	noun 13	pronoun -23
subject|verb-then-speaker|	elided -19	none 8	own 24
subject|verb-then-speaker|elided|	0 -18
subject|verb-then-speaker|elided|0|	noun -10
subject|verb-then-speaker|elided|1|	noun -6
subject|verb-then-speaker|elided|7-12|	noun -14
subject|verb-then-speaker|none|0|	name -25	pronoun -24
subject|verb-then-speaker|none|1|	noun -30
subject|verb-then-speaker|none|2|	noun -16	pronoun 18
subject|verb-then-speaker|none|3|	noun -13
subject|verb-then-speaker|none|4-6|	noun -16
subject|verb-then-speaker|none|7-12|	noun -12
subject|verb-then-speaker|own|	0 23	2 -9
subject|verb-then-speaker|own|0|	name -21	noun -13
subject|verb-then-speaker|own|13-25|	name -11	noun -19
subject|verb-then-speaker|own|1|	name 16	noun 6
subject|verb-then-speaker|own|2|	noun -7	pronoun 8
subject|verb-then-speaker|own|3|	noun -33	pronoun 25
subject|verb-then-speaker|own|4-6|	name 13	noun -12	pronoun 20
subject|verb-then-speaker|own|7-12|	noun -16	pronoun 17
twin|colon|apposed saying person|	inverted saying noun 11
twin|colon|inverted saying noun|	apposed saying person -9
twin|paragraph-before|apposed judging noun|	apposed judging person -12	apposed judging place -7	apposition judging noun -15	apposition judging organisation -10	apposition judging person -19	inverted judging noun -14	shared judging noun -8
twin|paragraph-before|apposed judging organisation|	apposed judging noun -6
twin|paragraph-before|apposed judging person|	apposed judging place 10	apposition judging name 15	apposition judging noun -15	direct judging noun -7	inverted judging person -15	shared judging noun -12	shared judging person -16
twin|paragraph-before|apposed judging place|	apposed judging noun -11	apposed judging person -8
twin|paragraph-before|apposed other name|	apposition other noun -6	direct other pronoun -9
twin|paragraph-before|apposed other noun|	apposed other noun -12	apposed other person -18	apposed saying noun -16	apposition other name -9	apposition other noun -10	apposition other person -23	apposition other place -10	apposition saying noun -10	direct other name -7	direct other noun -18	direct other person -7	direct other pronoun -19	shared other noun -11
twin|paragraph-before|apposed other organisation|	apposed other noun -6	apposed other organisation -12	apposition other noun -12	direct other noun -10	direct other organisation -8	direct other person -10	shared other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -29	apposed saying person -28	apposition other name 14	apposition other noun -23	apposition other organisation -15	apposition saying noun -15	direct other noun -11	direct other person -12	shared other noun -9	shared other person -15
twin|paragraph-before|apposed saying name|	apposed saying noun -9	apposition saying noun -14	apposition saying person -10	direct saying person -6	inverted saying noun -6
twin|paragraph-before|apposed saying noun|	apposed other noun -16	apposed saying name -8	apposed saying noun -30	apposed saying organisation -8	apposed saying person -24	apposed saying place -13	apposition saying noun -26	apposition saying organisation -11	apposition saying person -27	apposition saying place -9	direct saying name -6	direct saying noun -15	direct saying organisation -12	direct saying person -21	inverted saying noun -25	inverted saying person -8	inverted saying pronoun -13	shared saying noun -17	shared saying organisation -8
twin|paragraph-before|apposed saying organisation|	apposed saying noun -13	apposed saying person -10	apposed saying place -10	apposition saying noun -15	apposition saying organisation -8	direct saying noun -8	inverted saying noun -10	shared saying organisation -7
twin|paragraph-before|apposed saying person|	apposed other person -23	apposed saying noun -20	apposed saying person -17	apposed saying place -17	apposition saying noun -7	apposition saying organisation -17	apposition saying place -13	direct saying noun -18	direct saying person -12	inverted saying name -10	inverted saying organisation 7	inverted saying person -16	inverted saying pronoun -27	passive saying noun -13	shared saying name -9	shared saying person 9
twin|paragraph-before|apposed saying place|	apposed saying noun -15	apposed saying organisation -7	apposed saying place -7	apposition saying noun -7
twin|paragraph-before|apposed thinking noun|	apposed thinking person -6	direct thinking noun -7
twin|paragraph-before|apposed thinking person|	apposed thinking noun -9	shared thinking person -10
twin|paragraph-before|apposition judging name|	apposed judging person 8
twin|paragraph-before|apposition judging noun|	apposed judging noun -16	apposed judging person -17	inverted judging noun -20	shared judging noun -9
twin|paragraph-before|apposition judging organisation|	apposed judging noun -10	inverted judging noun -10
twin|paragraph-before|apposition judging person|	apposed judging noun 13	inverted judging noun -18
twin|paragraph-before|apposition other name|	apposed other noun 10
twin|paragraph-before|apposition other noun|	apposed other name -6	apposed other noun -24	apposed other organisation -10	apposed other person -23	apposed other place -6	apposition saying noun -13	shared other name -6	shared other noun -12
twin|paragraph-before|apposition other organisation|	apposed other person -9
twin|paragraph-before|apposition other person|	apposition saying person 9
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying noun -7	apposed saying person -13
twin|paragraph-before|apposition saying noun|	apposed other noun -11	apposed other person -6	apposed saying name -15	apposed saying noun -25	apposed saying organisation -11	apposed saying person -31	apposed saying place -6	apposition other noun -13	inverted saying noun -25	inverted saying organisation -8	inverted saying person -9	inverted saying pronoun -15	shared saying name -7	shared saying noun -13	shared saying person -16	shared saying pronoun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -13	apposed saying organisation -6	apposed saying person -17	inverted saying noun -12
twin|paragraph-before|apposition saying person|	apposed saying name -13	apposed saying noun -20	apposition other person 7	inverted saying noun -13	shared saying person -9
twin|paragraph-before|apposition saying place|	apposed saying noun -6
twin|paragraph-before|apposition thinking noun|	apposed thinking person -11
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -9	direct other noun -16	passive judging noun -9
twin|paragraph-before|direct judging organisation|	apposed judging noun -10
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -25	apposed judging organisation -14	direct other person -18	shared judging person -7
twin|paragraph-before|direct judging pronoun|	apposed judging noun -14	direct other pronoun -12
twin|paragraph-before|direct other name|	apposed other noun -9	direct other name -6
twin|paragraph-before|direct other noun|	apposed other noun 11	apposed other organisation -10	apposed other person -10	apposed other place -9	direct judging noun -17	direct other noun -17	direct saying noun -23	inverted saying noun -13	passive other noun -11
twin|paragraph-before|direct other organisation|	apposed other noun -6	apposed other organisation -14	direct other organisation -15
twin|paragraph-before|direct other person|	apposed other name -13	apposed other noun -22	apposed other organisation 11	apposed other person -16	direct judging person -15	direct other person -18	direct saying person -19	passive other noun -10
twin|paragraph-before|direct other place|	direct other place -8
twin|paragraph-before|direct other pronoun|	apposed other name -11	apposed other noun -24	direct judging pronoun -8	direct other pronoun -13	direct thinking pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -19	inverted saying noun -13
twin|paragraph-before|direct saying noun|	apposed saying noun -9	apposed saying organisation -16	apposed saying person -17	apposed saying place -10	direct other noun -25	inverted saying noun 9	relative saying noun -8	relative saying person -11	shared saying noun -9
twin|paragraph-before|direct saying organisation|	apposed saying organisation -7	direct other organisation -13	inverted saying noun -14
twin|paragraph-before|direct saying person|	apposed saying name -21	apposed saying noun -7	apposed saying organisation -19	apposed saying person -19	apposed saying place -22	direct other person -25	inverted saying noun -8	shared saying person -9
twin|paragraph-before|direct saying pronoun|	apposed saying name -15	apposed saying noun -21
twin|paragraph-before|direct thinking noun|	apposed thinking noun -6
twin|paragraph-before|direct thinking person|	apposed thinking noun -10
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -10
twin|paragraph-before|inverted judging noun|	apposed judging noun -10	apposed judging person -15	apposition judging noun -16	apposition judging organisation -7	shared judging noun -9
twin|paragraph-before|inverted judging person|	apposed judging person -10	apposition judging noun -6
twin|paragraph-before|inverted saying noun|	apposed saying noun -8	apposed saying person -9	apposition saying noun -20	apposition saying organisation -9	apposition saying person -18	direct saying noun -12	direct saying person -12	direct saying pronoun -15	inverted saying noun -17	inverted saying person -11	inverted saying pronoun -9	relative saying noun -10	shared saying noun -12	shared saying pronoun -12
twin|paragraph-before|inverted saying organisation|	apposed saying person -9	apposition saying noun -9
twin|paragraph-before|inverted saying person|	apposed saying noun -12	apposed saying person -10	apposition saying noun -15	inverted saying noun -15	shared saying noun -10
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -10	apposition saying noun -10	apposition saying person -11	inverted saying noun -11
twin|paragraph-before|passive other noun|	direct other noun -11
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|passive saying noun|	apposed saying person -6
twin|paragraph-before|relative other noun|	direct other noun -8	relative other noun -9
twin|paragraph-before|relative other organisation|	direct other noun -7
twin|paragraph-before|relative other person|	direct other noun -8	relative other person -13
twin|paragraph-before|relative saying noun|	direct saying noun -10	inverted saying noun -12
twin|paragraph-before|shared judging noun|	apposed judging noun -9	apposed judging person -9	apposition judging noun -11	inverted judging noun -7	shared judging noun -6	shared judging person -6	shared judging pronoun -6
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -14	direct judging noun -11	direct judging person -7	inverted judging noun -13	shared judging noun -20	shared judging pronoun -9
twin|paragraph-before|shared judging pronoun|	apposition judging noun -10	direct judging noun -7	shared judging noun -11	shared judging pronoun -12
twin|paragraph-before|shared other name|	apposition other noun -6
twin|paragraph-before|shared other noun|	apposed other noun -11	apposition other noun -12	shared other noun -11	shared other pronoun -9
twin|paragraph-before|shared other person|	apposed other noun -7	apposed other person -12	apposition other noun -13	shared other noun -8
twin|paragraph-before|shared other pronoun|	apposition other noun -8	shared other noun -13
twin|paragraph-before|shared saying name|	apposition saying noun -8	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -22	apposed saying person -11	apposition saying organisation -8	direct saying noun -12	inverted saying noun -14	inverted saying person -7	shared saying name -7	shared saying person -16
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -8	apposition saying noun -9	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying noun -14	apposed saying person 10	apposition saying person -12	direct saying noun -19	direct saying person -10	inverted saying noun -13	inverted saying pronoun -11	shared saying noun -20	shared saying person -19	shared saying pronoun -13
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	shared saying noun -16	shared saying person -7	shared saying pronoun -15
twin|paragraph-before|shared thinking noun|	shared thinking noun -9	shared thinking person -7
twin|paragraph-before|shared thinking person|	apposed thinking person -9	shared thinking noun -9
twin|quote-then-speaker|apposed judging name|	shared judging name -7
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -27	apposed judging person -19	apposed judging place -10	direct judging noun -16	shared judging noun -21	shared judging person -9	shared judging pronoun -16
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -17
twin|quote-then-speaker|apposed judging person|	apposed judging noun -14	apposition judging noun 10	direct judging noun 9	shared judging noun -8	shared judging person -8
twin|quote-then-speaker|apposed judging place|	apposed judging noun -17	shared judging person -13
twin|quote-then-speaker|apposed other name|	shared other noun -15	shared other person -13
twin|quote-then-speaker|apposed other noun|	apposed other person -34	apposed other place -19	apposition other person -9	apposition other place -14	direct other organisation -6	direct other person -19	passive other noun -13	shared other noun -19	shared other person -35	shared other pronoun -22
twin|quote-then-speaker|apposed other organisation|	apposed other noun -23	apposition other noun -10	shared other organisation -19
twin|quote-then-speaker|apposed other person|	apposed other noun 12	apposed other person -21	apposed saying person -9	apposition other noun 7	direct other noun 16
twin|quote-then-speaker|apposed other place|	apposed other noun -17	shared other noun -16
twin|quote-then-speaker|apposed saying name|	apposed saying noun -11
twin|quote-then-speaker|apposed saying noun|	apposed saying name -13	apposed saying noun -52	apposed saying person -29	direct saying organisation -25	direct saying person -28	direct saying pronoun -31	shared saying noun -9	shared saying person -38	shared saying place 7	shared saying pronoun -7
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -17	direct saying noun -8	shared saying organisation -6	shared saying person -14	shared saying pronoun -7
twin|quote-then-speaker|apposed saying person|	apposed other person -14	apposed saying noun -11	apposed saying person 6	apposition saying name 18	apposition saying noun 47	apposition saying organisation 11	apposition saying place 12	direct saying noun -11	direct saying organisation -9	direct saying person -10	shared saying noun 13	shared saying organisation 7
twin|quote-then-speaker|apposed saying place|	apposed saying noun -17	shared saying noun -9
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -11	shared thinking noun 11	shared thinking person -7	shared thinking pronoun -6
twin|quote-then-speaker|apposed thinking person|	shared thinking person 12
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -13	apposed judging person -11	shared judging noun -10	shared judging person -15	shared judging pronoun -11
twin|quote-then-speaker|apposition judging person|	shared judging person -9
twin|quote-then-speaker|apposition other noun|	apposed other noun -21	apposed other organisation -11	apposed other person -14	apposition saying noun -12	shared other noun -15	shared other organisation -8	shared other person -12
twin|quote-then-speaker|apposition other person|	apposed other noun -13
twin|quote-then-speaker|apposition other place|	apposed other noun -15
twin|quote-then-speaker|apposition saying name|	apposed saying person -20
twin|quote-then-speaker|apposition saying noun|	apposed saying organisation -9	apposition other noun -13	shared saying name -12	shared saying noun -12	shared saying organisation -10	shared saying pronoun -18
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -19	shared saying noun -21
twin|quote-then-speaker|apposition saying person|	apposed saying noun 9	apposed saying person -23	shared saying noun -9	shared saying person -16	shared saying pronoun 8
twin|quote-then-speaker|apposition saying place|	apposed saying person -12
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 13
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -9	shared thinking pronoun -8
twin|quote-then-speaker|direct judging name|	shared judging person -11
twin|quote-then-speaker|direct judging noun|	apposed judging noun -23	apposed judging person -13	direct other noun -11	passive judging noun -9	shared judging noun -17	shared judging organisation -8	shared judging person -16	shared judging pronoun -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -13	shared judging pronoun -8
twin|quote-then-speaker|direct other noun|	apposed other noun -34	apposed other person -26	direct judging noun -12	direct other noun -37	direct saying noun -15	direct thinking noun -13	passive other noun -11	passive other organisation 9	passive other person -13	relative other noun -21	relative other person -15
twin|quote-then-speaker|direct other organisation|	apposed other noun -21
twin|quote-then-speaker|direct other person|	direct other person -19	passive other noun -15
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -12	direct other pronoun -29	direct saying pronoun -16	relative other person -15	shared judging pronoun -10
twin|quote-then-speaker|direct saying noun|	apposed saying noun 26	apposed saying organisation -14	apposed saying person -6	direct other noun -16	passive saying noun 9	relative saying noun -14	relative saying person -18	shared saying noun -16	shared saying person -24	shared saying pronoun -15
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14	apposed saying person 9
twin|quote-then-speaker|direct saying person|	apposed saying noun 23	apposed saying person 14	direct other person -8	passive saying noun 15
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 12	direct other pronoun -18	passive saying noun 20
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -12	apposed thinking person -16	direct other noun -13	passive thinking noun -14	relative thinking noun -13	shared thinking person -12
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 6
twin|quote-then-speaker|passive judging noun|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -14	direct other noun -18	direct other person -15	shared other noun -16	shared other person -11	shared other pronoun -14
twin|quote-then-speaker|passive other person|	direct other noun 6
twin|quote-then-speaker|passive saying noun|	apposition saying noun -15	direct saying noun -15	direct saying person -19	direct saying pronoun -17
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -15
twin|quote-then-speaker|relative judging noun|	relative other noun -10
twin|quote-then-speaker|relative judging person|	relative other person 8
twin|quote-then-speaker|relative other noun|	direct other noun -19	relative judging noun -10	relative other noun -14	relative saying noun -14	relative thinking noun -7
twin|quote-then-speaker|relative other person|	direct other noun -7	relative judging person 7	relative other person 10
twin|quote-then-speaker|relative saying noun|	direct saying noun -13	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 8
twin|quote-then-speaker|relative thinking noun|	relative other noun -8
twin|quote-then-speaker|shared judging name|	shared judging noun 7
twin|quote-then-speaker|shared judging noun|	apposed judging noun -20	apposed judging person -15	apposition judging noun 9	direct judging noun 12	shared judging name -14	shared judging noun -7	shared judging organisation -14	shared judging person -7	shared judging pronoun -22
twin|quote-then-speaker|shared judging organisation|	direct judging noun 14	shared judging person -17
twin|quote-then-speaker|shared judging person|	apposed judging person 8	apposition judging noun -12	shared judging noun -6	shared judging organisation 15	shared judging person -15	shared judging pronoun -7
twin|quote-then-speaker|shared judging place|	shared judging person -11
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 17	apposition judging noun 20	direct judging pronoun -9	direct other pronoun -10	shared judging person 7	shared judging pronoun -9
twin|quote-then-speaker|shared other name|	apposed other name -15	apposed other noun -19	apposed other person -14
twin|quote-then-speaker|shared other noun|	apposed other name 9	apposed other noun -20	apposed other place 6	passive other noun -19	shared other name -10	shared other person -28	shared saying noun -8
twin|quote-then-speaker|shared other organisation|	apposed other organisation -20
twin|quote-then-speaker|shared other person|	apposed other name 13	apposed other noun -9	apposed other person 9	passive other noun -7	shared other pronoun 11
twin|quote-then-speaker|shared other pronoun|	apposed other person -11	shared other noun -12	shared other person -16	shared other pronoun 11
twin|quote-then-speaker|shared saying name|	apposed saying name -17	apposed saying noun -11	apposition saying noun -11	shared saying pronoun -6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -27	apposed saying person -17	apposed saying place -12	apposition saying noun -9	apposition saying person -9	shared other noun -6	shared saying name -13	shared saying noun -12
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -15	apposed saying organisation -8	apposed saying person -7	apposition saying noun -15	shared saying noun -17	shared saying person -12
twin|quote-then-speaker|shared saying person|	apposed saying noun -6	apposed saying organisation -12	apposed saying person 11	apposition saying noun -6	apposition saying person 6	direct saying noun -8	shared saying name -13	shared saying organisation 12	shared saying person -12
twin|quote-then-speaker|shared saying place|	apposed saying noun -13
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -7	apposition saying pronoun 15	direct saying noun -7	shared other pronoun 18	shared saying name -16	shared saying person -8	shared saying pronoun -8
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 8	shared thinking pronoun 13
twin|quote-then-speaker|shared thinking person|	apposed thinking person 12	apposition thinking noun 10	direct thinking noun 12	shared thinking noun 9	shared thinking pronoun 10
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -18	shared thinking person -12	shared thinking pronoun -8
twin|quote-then-verb|inverted judging person|	inverted judging person 33
twin|quote-then-verb|inverted saying name|	inverted saying name -7	inverted saying pronoun -31
twin|quote-then-verb|inverted saying noun|	inverted saying noun 11	inverted saying person 25	inverted saying place -10	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -15	inverted saying pronoun -22
twin|quote-then-verb|inverted saying person|	inverted saying noun -24	inverted saying person 38
twin|quote-then-verb|inverted saying place|	inverted saying noun -11	inverted saying pronoun -11
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 10	inverted saying organisation 29	inverted saying place 15
twin|sentence-after|apposed judging noun|	inverted judging noun -13
twin|sentence-after|apposed judging organisation|	apposition judging noun -10
twin|sentence-after|apposed judging person|	apposition judging noun -15
twin|sentence-after|apposed other name|	direct other noun -10
twin|sentence-after|apposed other noun|	apposition other noun -18	apposition other person -29	direct other person -13	direct other pronoun -13
twin|sentence-after|apposed other person|	apposition other person -18
twin|sentence-after|apposed saying noun|	apposition saying noun -15	apposition saying person -26	direct saying noun -7	direct saying person -16	direct saying pronoun -24	inverted saying noun -21
twin|sentence-after|apposed saying person|	inverted saying noun -11
twin|sentence-after|apposed thinking person|	apposition thinking noun -9
twin|sentence-after|apposition judging noun|	apposed judging organisation -8	apposed judging person -10
twin|sentence-after|apposition other noun|	apposed other noun -13
twin|sentence-after|apposition other person|	apposed other noun -16	apposed other person -14
twin|sentence-after|apposition saying noun|	apposed saying noun -9	apposed saying person -13	inverted saying noun -15	inverted saying pronoun -11	shared saying person -6	shared saying pronoun -13
twin|sentence-after|apposition saying person|	apposed saying noun -17	inverted saying noun -11
twin|sentence-after|apposition thinking noun|	apposed thinking person -11
twin|sentence-after|direct other noun|	apposed other name -9	apposed other noun -16	direct other noun -19	direct saying noun -6
twin|sentence-after|direct other organisation|	direct saying organisation -17
twin|sentence-after|direct other person|	apposed other noun -14
twin|sentence-after|direct other pronoun|	apposed other noun -18	direct other pronoun -24	direct saying pronoun 12
twin|sentence-after|direct saying noun|	apposed saying noun -14	direct other noun -8	inverted saying noun -29	shared saying noun -12	shared saying person -13
twin|sentence-after|direct saying organisation|	direct other organisation -14
twin|sentence-after|direct saying person|	apposed saying noun -19	inverted saying noun -14
twin|sentence-after|direct saying pronoun|	apposed saying noun 13	direct other pronoun 12	inverted saying noun 17
twin|sentence-after|inverted judging noun|	apposed judging noun -10
twin|sentence-after|inverted saying noun|	apposed saying noun -20	apposed saying person -13	apposition saying person -16	direct saying noun -23	direct saying person -21	direct saying pronoun -17	inverted saying noun -22
twin|sentence-after|shared saying noun|	direct saying noun -10
twin|sentence-after|shared saying person|	apposition saying noun -7	direct saying noun -12
twin|sentence-after|shared saying pronoun|	apposition saying noun -16
twin|sentence-before|apposed judging name|	apposed judging person -8	apposition judging place -12	direct judging person -7	inverted judging noun -13
twin|sentence-before|apposed judging noun|	apposed judging noun -12	apposed judging person -16	apposition judging name -11	apposition judging organisation -11	apposition judging person -22	direct judging noun -21	direct judging person -15	direct judging pronoun -10	inverted judging noun -11
twin|sentence-before|apposed judging organisation|	apposition judging noun -18	inverted judging noun -14
twin|sentence-before|apposed judging person|	apposed judging name -11	apposed judging noun -23	apposed judging person -18	apposition judging name -17	apposition judging noun -17	apposition judging organisation 10	direct judging noun -12	direct judging pronoun -11	inverted judging name -6	inverted judging noun -18	inverted judging person -15
twin|sentence-before|apposed other name|	apposition other name -10	apposition other noun -23	apposition other person -17	direct other noun -20	direct other person -16	direct other pronoun -9
twin|sentence-before|apposed other noun|	apposed other name -6	apposed other noun -26	apposed other organisation -17	apposed other person -23	apposed other place -17	apposition other name -13	apposition other noun -33	apposition other organisation -27	apposition other person -42	apposition other place -16	direct other name -12	direct other noun -29	direct other organisation -11	direct other person -21	direct other pronoun -23	inverted saying noun -16
twin|sentence-before|apposed other organisation|	apposed other noun -21	apposition other noun 7	direct other noun -16	direct other person -15
twin|sentence-before|apposed other person|	apposed other noun -16	apposed other person -28	apposition other name -27	apposition other organisation -21	apposition other place -17	direct other noun -19	inverted saying noun -9
twin|sentence-before|apposed other place|	apposed other noun -10	apposed other person -7	apposed other place -22	apposition other noun -7	direct other noun -16	direct other organisation -9	direct other person -13	direct other place -15
twin|sentence-before|apposed saying name|	apposed saying noun -9	apposed saying person -12	apposition saying noun -23	apposition saying person -19	direct saying name -8	direct saying noun -17	direct saying organisation -11	direct saying person -17	direct saying pronoun -11	inverted saying noun -21
twin|sentence-before|apposed saying noun|	apposed saying name -9	apposed saying noun -36	apposed saying organisation -9	apposed saying person -28	apposed saying place -20	apposition saying name -22	apposition saying noun 11	apposition saying organisation -32	apposition saying person -61	direct saying name -13	direct saying noun -34	direct saying organisation -16	direct saying person -38	direct saying pronoun -40	inverted saying noun -24	inverted saying organisation -11	inverted saying person -20	inverted saying pronoun -26
twin|sentence-before|apposed saying organisation|	apposed saying noun 7	apposed saying person -11	apposition saying noun -25	apposition saying person -10	apposition saying place -20	direct saying noun -13	direct saying person -11	direct saying pronoun -15	inverted saying noun -6	inverted saying pronoun -14
twin|sentence-before|apposed saying person|	apposed saying name -16	apposed saying noun -15	apposed saying organisation -10	apposed saying place -11	apposition saying name 12	apposition saying organisation -6	apposition saying place -20	direct saying noun -14	direct saying person -10	inverted saying organisation 8	inverted saying place -11	inverted saying pronoun -6
twin|sentence-before|apposed saying place|	apposed saying noun -23	apposed saying person -14	apposition saying noun -11	apposition saying person -6	direct saying noun -15	direct saying organisation -11	direct saying person -13	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -28	apposed thinking person -12	apposition thinking noun -21	apposition thinking organisation -19	apposition thinking person -16	direct thinking noun -21	direct thinking person -6	direct thinking pronoun -19
twin|sentence-before|apposed thinking person|	apposition thinking noun -16	direct thinking noun -11
twin|sentence-before|apposition judging name|	apposed judging noun 8	apposed judging person -18
twin|sentence-before|apposition judging noun|	apposed judging noun -16	apposed judging organisation -15	apposed judging person -28	inverted judging name -15	inverted judging noun -27	inverted judging organisation -15	inverted judging person -9
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -14	inverted judging noun -14
twin|sentence-before|apposition judging person|	apposed judging noun -12
twin|sentence-before|apposition judging place|	apposed judging name -11
twin|sentence-before|apposition other name|	apposed other name -14	apposed other noun -20	apposed other person -30
twin|sentence-before|apposition other noun|	apposed other name -25	apposed other noun -37	apposed other organisation -22	apposed other person -47	apposed other place -14	inverted saying noun -23	inverted saying person -19	passive other noun -25
twin|sentence-before|apposition other organisation|	apposed other noun -33	apposed other person -22
twin|sentence-before|apposition other person|	apposed other name -21	inverted judging noun -9	inverted saying noun 17
twin|sentence-before|apposition other place|	apposed other noun -17	apposed other person -18
twin|sentence-before|apposition saying name|	apposed saying noun -21	apposed saying person -23	inverted saying noun -15	inverted saying pronoun -17
twin|sentence-before|apposition saying noun|	apposed saying name -25	apposed saying noun -35	apposed saying organisation -16	apposed saying person -19	apposed saying place -13	inverted saying name -10	inverted saying noun -13	inverted saying organisation -12	inverted saying person -22	inverted saying pronoun -31	passive saying noun -12
twin|sentence-before|apposition saying organisation|	apposed saying noun -6	apposed saying person -25	inverted saying noun -16	inverted saying pronoun -14
twin|sentence-before|apposition saying person|	apposed saying name -6	apposed saying person -16	apposed saying place -8	inverted saying noun 9	inverted saying organisation 17	inverted saying person -7
twin|sentence-before|apposition saying place|	apposed saying organisation -12	apposed saying person -15	inverted saying noun -17	inverted saying pronoun -13
twin|sentence-before|apposition thinking noun|	apposed thinking noun -19	apposed thinking person -17
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -14	apposed thinking person -11
twin|sentence-before|apposition thinking person|	apposed thinking noun -12
twin|sentence-before|direct judging name|	inverted judging name -15	inverted judging noun -10
twin|sentence-before|direct judging noun|	apposed judging noun -27	apposed judging person -14	inverted judging person -15	inverted judging pronoun -9	passive judging noun -11
twin|sentence-before|direct judging organisation|	inverted judging name -14	inverted judging noun -7
twin|sentence-before|direct judging person|	apposed judging name -15	inverted judging noun -17
twin|sentence-before|direct judging pronoun|	apposed judging noun -18	apposed judging person -12
twin|sentence-before|direct other name|	apposed other noun -22
twin|sentence-before|direct other noun|	apposed other name -28	apposed other noun -8	apposed other organisation -26	apposed other person -27	apposed other place -27	inverted judging noun -22	inverted saying noun 6	passive other name -15	passive other noun -22	passive other organisation -20	passive other person -20	passive saying noun -12	relative other noun -14
twin|sentence-before|direct other organisation|	apposed other noun -19	apposed other place 9
twin|sentence-before|direct other person|	apposed other noun -37	apposed other organisation 9	apposed other place 11	inverted judging noun -14	inverted saying noun -19	passive other pronoun -19
twin|sentence-before|direct other place|	apposed other place -18
twin|sentence-before|direct other pronoun|	apposed other name -15	apposed other noun -38	apposed other person -16	passive other noun -11
twin|sentence-before|direct saying name|	apposed saying name -14	inverted saying name -8	inverted saying noun -23	inverted saying organisation -18	inverted saying person -13	inverted saying place -14
twin|sentence-before|direct saying noun|	apposed saying noun -7	apposed saying organisation -19	apposed saying person -27	inverted saying name -18	inverted saying noun -6	inverted saying place -13	inverted saying pronoun -14	passive saying noun -7
twin|sentence-before|direct saying organisation|	apposed saying name -6	apposed saying noun -33	apposed saying place -24	inverted saying name 8	inverted saying place -8	inverted saying pronoun -11
twin|sentence-before|direct saying person|	apposed saying name -11	apposed saying noun -22	apposed saying place -13	inverted saying name -20	inverted saying noun -20
twin|sentence-before|direct saying pronoun|	apposed saying noun 6	inverted saying name 11
twin|sentence-before|direct thinking noun|	apposed thinking noun -11	apposed thinking person -10
twin|sentence-before|direct thinking person|	apposed thinking noun -16
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -7
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -14	direct judging name -9	direct judging organisation -12	direct judging person -13
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -24	apposed judging organisation -11	apposed judging person -30	apposition judging noun -31	apposition judging organisation -13	apposition judging person -29	apposition other person -11	direct judging name -8	direct judging noun -17	direct judging organisation -18	direct judging person -22	direct other noun -16	direct other person -7	inverted judging noun -28
twin|sentence-before|inverted judging organisation|	apposition judging noun 10
twin|sentence-before|inverted judging person|	apposed judging person -17	apposition judging noun -12	direct judging noun 9
twin|sentence-before|inverted judging pronoun|	apposed judging person -10	direct judging noun 7
twin|sentence-before|inverted saying name|	direct saying name -22	direct saying noun -15	direct saying organisation -20	direct saying person -30	direct saying pronoun -13	inverted saying name -23	inverted saying noun -17	inverted saying pronoun -23
twin|sentence-before|inverted saying noun|	apposed other noun -14	apposed other person -19	apposed saying name -26	apposed saying noun -17	apposed saying organisation -23	apposed saying person -45	apposed saying place -12	apposition other noun -14	apposition other person -29	apposition saying name 6	apposition saying noun -7	apposition saying organisation -29	apposition saying person -57	apposition saying place -19	direct other noun -16	direct other organisation -18	direct other person -21	direct saying name -27	direct saying noun -14	direct saying organisation -28	direct saying person -36	direct saying pronoun -26	inverted saying name -15	inverted saying noun -38	inverted saying organisation -13	inverted saying person -21	inverted saying place -9	inverted saying pronoun -24	relative saying noun -8	relative saying person -10
twin|sentence-before|inverted saying organisation|	apposed saying noun -26	apposed saying person -23	apposition saying noun -26	apposition saying person -24	direct saying name -16	inverted saying noun -13	inverted saying pronoun -16
twin|sentence-before|inverted saying person|	apposed saying noun -8	apposed saying person -15	apposition saying noun -22	apposition saying person -20	direct saying name 9	inverted saying noun 21	inverted saying person -15
twin|sentence-before|inverted saying place|	apposed saying noun -6	apposed saying person -8	direct saying name -9	direct saying noun -11	direct saying organisation -8	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying noun -7	apposed saying organisation -13	apposed saying person -21	apposition saying name 17	apposition saying organisation -11	apposition saying person -21	apposition saying place -13	direct saying name -17	direct saying noun -13	direct saying organisation -12	inverted saying name 10	inverted saying noun 10	inverted saying organisation 8
twin|sentence-before|passive judging noun|	direct judging noun -9
twin|sentence-before|passive other name|	direct other noun -13
twin|sentence-before|passive other noun|	apposition other noun -18	direct other noun -19	direct other pronoun -9
twin|sentence-before|passive other organisation|	direct other noun -19
twin|sentence-before|passive other person|	direct other noun -17
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	apposition saying noun -9	direct other noun -8	direct saying person -12	direct saying pronoun -10
twin|sentence-before|relative other noun|	direct other noun -16
twin|sentence-before|relative saying noun|	inverted saying noun -12
twin|speaker-then-quote|apposed judging name|	apposed judging person -14	apposition judging person -14	direct judging person -12	shared judging name -9
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -28	apposed judging organisation -14	apposed judging person -21	apposed judging place -15	apposition judging name -12	apposition judging noun 8	apposition judging organisation -8	apposition judging person -25	apposition judging place -16	direct judging noun -24	direct judging organisation -17	direct judging person -37	shared judging noun -24	shared judging person -24	shared judging pronoun 7
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 12	apposed judging person -19	apposition judging person 9	direct judging person -15	shared judging noun 21	shared judging organisation 8
twin|speaker-then-quote|apposed judging person|	apposed judging name 8	apposed judging noun 18	apposed judging organisation 22	apposed judging person -14	apposed judging place 16	apposed other person 29	apposition judging noun 26	apposition judging organisation 26	apposition judging place -9	direct judging noun -16	shared judging name 9	shared judging noun 28	shared judging organisation 22	shared judging person -7
twin|speaker-then-quote|apposed judging place|	apposed judging noun -11	apposed judging person -15	apposition judging noun 21	apposition judging person -13	direct judging person -14
twin|speaker-then-quote|apposed other name|	apposed other noun -17	apposed other place -13	apposed saying name -19	apposition other noun -15	direct other noun -15	direct other person -15	direct other pronoun -6	shared other name -16	shared other noun -14	shared other person -15	shared saying person -7
twin|speaker-then-quote|apposed other noun|	apposed other name -18	apposed other noun -48	apposed other place -10	apposed saying noun -9	apposition other name 12	apposition other organisation -15	apposition other person -23	apposition saying noun -17	direct other name -18	direct other noun -18	direct other organisation -16	direct other person -36	direct other pronoun -37	direct saying pronoun -19	passive saying organisation -15	shared judging person -17	shared other name -7	shared other noun -25	shared other organisation -19	shared saying person -32	shared saying pronoun -18
twin|speaker-then-quote|apposed other organisation|	apposed other noun -6	apposed other person -16	apposition other noun 6	direct other noun 7	direct other person -11	shared other organisation 8	shared saying noun 17
twin|speaker-then-quote|apposed other person|	apposed other name 8	apposed other noun -18	apposed other organisation 6	apposed other person -7	apposed saying person 10	apposed saying place 12	apposition judging person 22	apposition other organisation 10	apposition other person 16	apposition saying person 17	direct other noun 26	direct other person -13	shared judging person 24	shared other noun 15	shared other pronoun -17	shared saying name 12	shared saying noun 22	shared saying person 46	shared saying place 14
twin|speaker-then-quote|apposed other place|	apposed other noun -9	apposed other place -13	apposed saying place -12	direct other noun -15	direct other person -20
twin|speaker-then-quote|apposed saying name|	apposed other name -13	apposed saying name -27	apposed saying noun -10	apposed saying person -25	apposed saying place -16	apposition saying noun 8	apposition saying person -18	direct saying name -26	direct saying noun -22	direct saying person -26	shared saying noun 6	shared saying person -14
twin|speaker-then-quote|apposed saying noun|	apposed saying name -6	apposed saying noun -44	apposed saying organisation -9	apposed saying person -60	apposed saying place -26	apposed saying pronoun -11	apposition saying noun 23	apposition saying organisation -18	apposition saying person -65	apposition saying place 7	apposition saying pronoun -6	direct other pronoun -23	direct saying name -13	direct saying noun -17	direct saying person -48	direct saying pronoun -9	passive saying noun -7	passive saying organisation -14	shared saying name -18	shared saying noun -19	shared saying organisation -13	shared saying person -7	shared saying place -7	shared saying pronoun -8
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -11	apposed saying name -7	apposed saying noun -7	apposed saying person -30	apposition saying name 15	apposition saying noun 10	apposition saying organisation -11	direct saying noun -6	direct saying person -10	direct saying pronoun 7	shared saying name -14	shared saying organisation -10	shared saying person -25
twin|speaker-then-quote|apposed saying person|	apposed saying name 24	apposed saying noun 9	apposed saying place 19	apposed saying pronoun 13	apposition saying name 33	apposition saying noun 19	apposition saying organisation 16	apposition saying person 37	apposition saying place 27	direct saying noun -18	direct saying person -29	direct saying pronoun -27	shared other person 13	shared saying name 17	shared saying noun 26	shared saying organisation 20	shared saying person 13	shared saying place 23	shared saying pronoun 6
twin|speaker-then-quote|apposed saying place|	apposed saying noun -29	apposed saying person -16	apposition saying noun -21	apposition saying person -16	direct saying noun -11	direct saying person -19	direct saying pronoun -19	shared saying noun -15	shared saying person -20	shared saying place 9
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 17	apposed saying person -14	apposition saying noun 10
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -10	shared thinking name -12	shared thinking noun -9
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -26	apposed thinking person -18	apposed thinking place -11	direct thinking noun -27	direct thinking person -15	direct thinking pronoun -26	shared thinking person -16
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 11	apposition thinking noun 7
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -17
twin|speaker-then-quote|apposition judging name|	apposed judging person -17
twin|speaker-then-quote|apposition judging noun|	apposed judging name -15	apposed judging noun -15	apposed judging person -19	shared judging name -20	shared judging noun -31	shared judging organisation -23	shared judging person -39	shared judging pronoun -26
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25
twin|speaker-then-quote|apposition judging person|	apposed judging name 9	apposed judging noun 14	apposed judging person 21	apposed judging place 7	apposed other person 30	shared judging pronoun 7
twin|speaker-then-quote|apposition judging place|	apposed judging noun -16	apposed judging person -15
twin|speaker-then-quote|apposition other name|	apposed other name -7	apposed other noun -11
twin|speaker-then-quote|apposition other noun|	apposed other name -11	apposed other noun -16	apposed other organisation -14	apposed other person -23	apposed other place -6	apposed saying noun -20	apposed saying organisation -12	apposed saying person -14	apposition judging noun -12	apposition saying noun -23	passive other organisation 11	shared other name -13	shared other noun -11	shared other organisation -10	shared other person -24	shared other pronoun -17	shared saying noun -32	shared saying organisation -12	shared saying person -14	shared saying pronoun -13
twin|speaker-then-quote|apposition other organisation|	apposed other noun -13	apposed other person -15	shared other noun -20
twin|speaker-then-quote|apposition other person|	apposed judging noun 17	apposed judging person 19	apposed other noun 10	apposed saying name 7	apposition judging person 19	shared judging noun 17	shared judging person 21	shared other noun -10	shared other person -17	shared saying name 7	shared saying noun 8	shared saying person 16
twin|speaker-then-quote|apposition other place|	apposed other noun -7
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -13	shared saying noun -13	shared saying pronoun -13
twin|speaker-then-quote|apposition saying name|	apposed saying organisation -6	apposed saying person -22	shared saying person -17
twin|speaker-then-quote|apposition saying noun|	apposed saying name -21	apposed saying noun -47	apposed saying organisation -41	apposed saying person -19	apposed saying pronoun -12	apposition other noun -20	passive saying noun -17	shared other noun -12	shared other person -8	shared other pronoun -14	shared saying name -25	shared saying noun -52	shared saying organisation -28	shared saying person -46	shared saying place -16	shared saying pronoun -32
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 8	apposed saying organisation -11	apposed saying person -36	shared saying organisation -16	shared saying person -6
twin|speaker-then-quote|apposition saying person|	apposed other person 40	apposed saying name 21	apposed saying noun 28	apposed saying organisation 11	apposed saying person 7	passive saying organisation 18	shared saying name 11	shared saying noun 10	shared saying organisation 6	shared saying person 10	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -16	apposed saying person -18	shared saying person -11
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -16	shared saying person -8	shared saying pronoun -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -17	shared thinking noun -7
twin|speaker-then-quote|direct judging noun|	apposed judging noun 7	apposed judging person 6	passive judging noun -12	relative judging noun -17	relative judging person -14	shared judging noun 10	shared judging organisation -18	shared judging pronoun -20
twin|speaker-then-quote|direct judging person|	apposed judging noun 7	apposed judging organisation 16	direct other person -7	shared judging person -17
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -6	direct other pronoun -17	shared judging pronoun -17
twin|speaker-then-quote|direct other name|	apposed other noun -30
twin|speaker-then-quote|direct other noun|	apposed other noun 11	apposed other organisation -28	apposed other person -41	apposed other pronoun -11	apposed saying noun 15	direct judging noun -8	direct other noun -45	direct thinking noun -28	relative other noun -13	shared thinking noun -18
twin|speaker-then-quote|direct other organisation|	direct saying organisation 16
twin|speaker-then-quote|direct other person|	apposed other name -10	apposed other noun 35	apposed other organisation 10	apposed other person 15	apposed other place 11	direct judging person -9	direct other person -18	direct saying person -17	passive other noun -9
twin|speaker-then-quote|direct other pronoun|	apposed other name -18	apposed other noun 16	direct judging pronoun -22	direct saying pronoun -16	direct thinking pronoun -25	shared judging pronoun -20	shared thinking pronoun -18
twin|speaker-then-quote|direct saying name|	apposed saying name -15	apposed saying noun -7	direct other name 11
twin|speaker-then-quote|direct saying noun|	apposed saying name 23	apposed saying person 21	apposed saying place 15	passive saying noun -19	relative saying noun -19	relative saying person 21	shared saying noun -6	shared saying organisation -21	shared saying person 8	shared saying pronoun -9
twin|speaker-then-quote|direct saying organisation|	direct other organisation 18	relative saying noun -13
twin|speaker-then-quote|direct saying person|	apposed saying name -11	apposed saying noun 31	apposed saying organisation -8	apposed saying person 12	direct other person -9	passive saying noun 18	shared saying noun 11
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 6	apposed saying person 24	apposed saying place 21	direct other pronoun -20
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 14	direct other noun -23	shared thinking person -17
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 17	shared thinking person -18
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -24	apposed thinking person 6	direct other pronoun -24	shared thinking person -14	shared thinking pronoun -18
twin|speaker-then-quote|passive judging noun|	direct judging noun 7
twin|speaker-then-quote|passive other noun|	direct other noun -15	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -21	direct other noun -17
twin|speaker-then-quote|passive other person|	direct other noun 12
twin|speaker-then-quote|passive saying noun|	apposition saying noun 13	direct saying noun 7	direct saying person -20	shared saying noun 10
twin|speaker-then-quote|passive saying organisation|	apposed saying noun -18	shared saying noun -21	shared saying person -21
twin|speaker-then-quote|relative judging noun|	direct judging noun -11
twin|speaker-then-quote|relative judging person|	direct judging noun 15	relative other person 17
twin|speaker-then-quote|relative other noun|	relative other noun -19
twin|speaker-then-quote|relative other person|	relative judging person 19	relative saying person -7
twin|speaker-then-quote|relative saying noun|	direct saying organisation 15
twin|speaker-then-quote|relative saying person|	direct saying noun -19	relative other person -8
twin|speaker-then-quote|shared judging name|	apposed judging name -9	apposition judging noun -10	shared judging person -14
twin|speaker-then-quote|shared judging noun|	apposed judging noun -12	apposed judging organisation -8	apposed judging person -23	apposed judging place -19	apposition judging noun -10	apposition judging organisation -15	direct judging noun -12	direct judging person -12	shared judging noun -13	shared judging organisation -16	shared judging person -7	shared judging pronoun -20	shared other noun -21
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -10	apposed judging organisation -6	apposed judging person -17	apposition judging noun 9	direct judging noun 8
twin|speaker-then-quote|shared judging person|	apposed other person 22	apposition judging person 19	direct judging noun -18	direct judging person -15	shared judging name 13	shared judging noun -9	shared judging pronoun -6
twin|speaker-then-quote|shared judging place|	shared judging noun -11
twin|speaker-then-quote|shared judging pronoun|	apposition judging person 14	direct judging pronoun -15	direct other pronoun -15	shared judging noun 6	shared judging person 6
twin|speaker-then-quote|shared other name|	apposed other name -9	apposed other noun 8	apposition other noun -12
twin|speaker-then-quote|shared other noun|	apposed other name -8	apposed other noun -9	apposed other organisation -13	apposed other person -18	apposition other organisation -16	shared judging noun -19	shared other name -11	shared other noun -19	shared other organisation -15	shared saying noun -25
twin|speaker-then-quote|shared other organisation|	apposed other noun -8	apposition other noun 10	apposition other organisation -12	shared other noun -9	shared other person 8	shared saying organisation -14
twin|speaker-then-quote|shared other person|	apposed other name 15	apposed other noun -12	apposed other organisation -12	apposed saying person 15	apposition saying noun 13	shared other organisation -10	shared saying person 12
twin|speaker-then-quote|shared other pronoun|	apposed other noun -9	apposed other person 9	apposition other pronoun 6	apposition saying noun -11	shared other person -17	shared other pronoun -7	shared saying pronoun -8
twin|speaker-then-quote|shared saying name|	apposed saying noun -19	apposed saying organisation 6	apposed saying person -17	apposition saying noun 8	shared saying noun -11	shared saying organisation 6	shared saying person -25	shared saying pronoun -18
twin|speaker-then-quote|shared saying noun|	apposed saying name -8	apposed saying noun -13	apposed saying organisation -13	apposed saying person -22	apposed saying place 10	apposition other noun -22	apposition saying name -15	apposition saying noun -8	apposition saying pronoun -9	direct saying person -10	passive saying noun -12	passive saying organisation -14	shared other noun -18	shared saying name -12	shared saying noun -12	shared saying person -22	shared saying place -20	shared saying pronoun -17
twin|speaker-then-quote|shared saying organisation|	apposed saying name -16	apposed saying organisation -12	apposed saying person -15	apposition saying noun 8	apposition saying organisation -13	direct saying noun -10	shared saying name -13	shared saying noun -6	shared saying person -20
twin|speaker-then-quote|shared saying person|	apposed other person 29	apposed saying name 15	apposed saying noun -17	apposed saying organisation -13	apposed saying person -6	apposed saying place 17	apposition saying name 21	apposition saying organisation 7	apposition saying person 24	direct saying noun -15	passive saying organisation 6	shared other person 14	shared saying name -6	shared saying noun -14	shared saying organisation 23	shared saying person -11	shared saying place 14	shared saying pronoun -15
twin|speaker-then-quote|shared saying place|	apposed saying noun -11	apposed saying person -7	shared saying noun -14	shared saying person -13
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -12	apposition saying noun 8	apposition saying person 11	apposition saying pronoun -8	direct saying noun 9	shared saying name -13	shared saying pronoun -9
twin|speaker-then-quote|shared thinking name|	shared thinking noun 7	shared thinking person -10
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -10	apposed thinking person -14	direct thinking noun -10	shared thinking name -12	shared thinking noun -9	shared thinking person -23	shared thinking pronoun -10
twin|speaker-then-quote|shared thinking person|	direct thinking noun 16	direct thinking pronoun 15	shared thinking name 10	shared thinking pronoun 18
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -13	direct thinking noun 7	direct thinking pronoun -13	shared thinking person -17
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -15
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -45	inverted saying pronoun -18
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 17
verb-before|according|,|	other 16
verb-before|according|:|	other 25
verb-before|according|;|	other -8
verb-before|according|adverb|	other -9
verb-before|according|capital|	other -21
verb-before|according|coordinator|	other -13
verb-before|according|determiner|	other -13
verb-before|according|preposition|	other -15
verb-before|according|pronoun|	other -13
verb-before|according|quote|	other 11
verb-before|according|start|	other 22
verb-before|according|stop|	other 11
verb-before|according|that|	other -13
verb-before|according|verb-judging|	other 6
verb-before|according|verb-thinking|	other 6
verb-before|according|word|	other -27
verb-before|apposed|'|	base -8
verb-before|apposed|)|	base -11	past -19	present -24
verb-before|apposed|,|	base 8	participle -17	past 19	present 25
verb-before|apposed|-|	base -11	other -23	participle -12
verb-before|apposed|:|	other -17	past -7
verb-before|apposed|;|	other -11
verb-before|apposed|capital|	base -13	other -19	past -55	present -26
verb-before|apposed|determiner|	base -12	other -11
verb-before|apposed|pronoun|	base -20	other -25	past -29
verb-before|apposed|quote|	base -11	other -11	past -13
verb-before|apposed|verb-judging|	base -11
verb-before|apposed|verb-saying|	base -6	other -26	past -11	present -17
verb-before|apposed|word|	base -29	participle -12	past -31	present -39
verb-before|apposed|–|	other -19
verb-before|apposed|—|	other -20
verb-before|apposed|’|	base -8
verb-before|apposition|,|	base -11	other -13	participle -68	past -9	present -36
verb-before|direct|capital|	base -31	other -11	participle 6	past 12
verb-before|direct|determiner|	base -14	other 6	participle -13	present -17
verb-before|direct|pronoun|	base -19	other -40	participle -23	past 21	present 10
verb-before|direct|subordinator|	participle -13
verb-before|direct|verb-judging|	base -16	other -33	participle -12	past -9	present -16
verb-before|direct|verb-saying|	base -6	other -59	participle -15	past -16
verb-before|direct|verb-thinking|	base -17	other -31	participle -17	present -12
verb-before|direct|word|	base -13	past 31
verb-before|inverted|"|	past 16
verb-before|inverted|'|	past 22
verb-before|inverted|)|	past -42	present -19
verb-before|inverted|,|	past 15	present 21
verb-before|inverted|-|	past -14
verb-before|inverted|;|	past -11
verb-before|inverted|capital|	past -23	present -24
verb-before|inverted|coordinator|	past -43	present -27
verb-before|inverted|determiner|	past 12
verb-before|inverted|pronoun|	past -43
verb-before|inverted|quote|	past 18
verb-before|inverted|start|	past -10
verb-before|inverted|stop|	past -14	present -8
verb-before|inverted|that|	past -33	present -8
verb-before|inverted|verb-saying|	present -14
verb-before|inverted|word|	present -20
verb-before|inverted|–|	past 6
verb-before|inverted|—|	past 13
verb-before|passive|,|	other -24
verb-before|passive|capital|	other -30	past 15	present -10
verb-before|passive|coordinator|	other -17	past -10
verb-before|passive|pronoun|	other -12	past -22
verb-before|passive|quote|	other -25
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -16	past -13
verb-before|passive|that|	other -8	past -13
verb-before|passive|verb-saying|	other 10	past -19
verb-before|passive|verb-thinking|	other -10
verb-before|passive|word|	past 7	present -11
verb-before|relative|capital|	other -15	present 6
verb-before|relative|determiner|	other -22
verb-before|relative|pronoun|	other 10	past -16
verb-before|relative|that|	base -21	other -7	participle -18	past 11	present -8
verb-before|relative|verb-judging|	other -8
verb-before|relative|verb-saying|	base 12
verb-before|relative|word|	base -17	participle 12	present 7
verb-before|shared|)|	other -9	past -18
verb-before|shared|,|	other -7	participle 26	past -43	present -22
verb-before|shared|-|	other -12	past 12
verb-before|shared|:|	base -12
verb-before|shared|;|	other -6	past -12
verb-before|shared|capital|	participle -36
verb-before|shared|coordinator|	other -26
verb-before|shared|determiner|	base -14	other -10	participle 13	past 8
verb-before|shared|preposition|	base -7	other -7	participle 17	present -15
verb-before|shared|pronoun|	other 14	participle -22
verb-before|shared|quote|	base -12	participle 10	present 7
verb-before|shared|subordinator|	base -7	participle -10	past 9
verb-before|shared|verb-saying|	participle -6
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	other 13	participle -20
verb-before|shared|—|	past -10
verb-before|shared|’|	present -10
`;
