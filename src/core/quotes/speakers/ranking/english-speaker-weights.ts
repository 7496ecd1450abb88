/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 24	actor-nearby -7	carry-before -10	carry-before-that -46	carry-next -10	interview -11	named-before -23	paragraph-before -27	quote-then-speaker 6	quote-then-verb 13	signature 8	speaker-then-quote 14	topic-after -13
addressed|actor-nearby|	false -8	true 7
addressed|colon|	false 22
addressed|false|	2 14
addressed|interview|	false -11
addressed|named-before|	false 13	true -12
addressed|named-nearby|	false 20	true 11
addressed|quote-then-speaker|	false -8
addressed|quote-then-verb|	true 13
addressed|sentence-after|	false -27
addressed|sentence-before|	false -9	true -12
addressed|signature|	false 16
addressed|speaker-then-quote|	false 8
addressed|topic-after|	false -21
addressed|true|	2 7
addressed|verb-then-speaker|	false 8
again|according-to|other|	, 15	0 11	1 -8	: -6	auxiliary 12	none 6	own -14	start -6	stop 17	that 10	word -11
again|according-to|same|	none 7	same 13
again|according-to|unknown|	0 6	: 8	none 9	other 21	own -6	stop 14	unknown -8	word 18
again|actor-nearby|other|	, -39	0 -25	2 -15	; -11	adverb -6	auxiliary -20	capital -31	coordinator -24	determiner -13	elided -7	none -10	other -8	quote 12	same -26	start 6	stop -30	subordinator -9	verb-judging -22	verb-saying -15	– -21	— 10	’ -21
again|actor-nearby|same|	, -11	- 12	0 -29	1 -14	2 19	: -29	; -12	adverb -31	auxiliary -39	coordinator -14	determiner -12	none -24	other -42	own -20	preposition -20	pronoun -38	same -28	stop -9	subordinator -17	that -10	unknown 11	verb-judging -24	verb-saying -32	verb-thinking 7	word -36	— -17	’ -20
again|actor-nearby|unknown|	0 -15	: -7	adverb -15	auxiliary 9	determiner -29	none 8	other -32	preposition -25	pronoun -28	same -14	unknown 15	verb-judging -20	verb-saying -12	word -10	’ -6
again|colon|other|	0 16	1 12	2 9	: 19	none 17	same 20	start 8	unknown 11
again|colon|same|	1 19	2 9	: 19	none 19	unknown 19
again|colon|unknown|	0 18	: 17	none 8	other 9	own -12	unknown 6
again|interview|other|	2 10	: -10	same -6	start 27	unknown 13
again|interview|same|	1 -17	2 7	none -9	other -10	same 17	start 23	unknown -7
again|interview|unknown|	1 19	stop 19
again|named-before|other|	2 21	elided 24	none 13	other 15	own -19	same 8	start 7	stop 9	unknown -10
again|named-before|same|	0 18	1 -15	elided 23	none -22	other -7	own 12	same 16	start -26	stop 26	unknown 9
again|named-before|unknown|	1 13	elided 37	none 11	other 12	own -33	stop 13
again|named-nearby|other|	, -6	- -21	0 35	2 8	: 10	; 13	adverb 8	coordinator 6	determiner -8	none 35	other 24	preposition 18	same 15	start 9	subordinator 7	that 8	verb-judging 8	verb-saying 9	verb-thinking 9	word 17	’ 9
again|named-nearby|same|	1 20	2 18	: 30	auxiliary 11	capital 6	elided 16	none 14	own 6	preposition -16	start 15	stop 25	unknown 28
again|named-nearby|unknown|	0 -19	1 9	2 12	: -12	adverb 15	auxiliary -8	determiner 16	elided -7	none -11	other 13	own 14	preposition 14	pronoun 9	start 14	stop 7	that 9	unknown -9	verb-judging -13	verb-saying -11	word -12
again|other|	0 19
again|other|other|	0 18
again|other|same|	0 -17	1 -18
again|other|unknown|	0 11	1 -7
again|paragraph-before|other|	elided -8	other 12	unknown -8
again|paragraph-before|same|	2 -6	none -13	own 9	same -7	unknown -18
again|paragraph-before|unknown|	2 -6	own -6	start -6	unknown -9
again|quote-then-speaker|other|	1 -16	: -6	auxiliary -23	capital -9	determiner -10	other -7	own -12	start 17	stop 9	that -7	verb-judging -11
again|quote-then-speaker|same|	2 8	unknown 10
again|quote-then-speaker|unknown|	0 -13	1 -12	capital -14	determiner -9	none -7	other 8	own -10	start -11	stop 11	unknown -16
again|quote-then-verb|other|	0 20	2 15	: 22	capital 15	none 26	other 11	same 44	start 7	word 24
again|quote-then-verb|same|	1 32	2 24	none 10	other 22	own 34	start 23	stop 32	unknown 27
again|quote-then-verb|unknown|	0 7	1 -10	: 12	auxiliary 10	other 16	own -8	same 18	stop -6	unknown -13
again|same|	0 -29	1 -17	2 28
again|same|other|	0 -26	1 -46	2 -6
again|same|same|	1 -30	2 20
again|same|unknown|	0 -26	1 22	2 28
again|sentence-after|other|	, -18	0 -22	1 -27	: -26	elided -11	none -27	other -19	own -20	same -11	start 20	stop -29	unknown -27
again|sentence-after|same|	: -20	other -18	own -19
again|sentence-after|unknown|	0 -17	2 -12	: -16	none -14	other -15	own -16	stop -13	unknown -12
again|sentence-before|other|	, -20	0 -25	: -18	adverb -21	determiner -25	elided 24	none -22	other -14	own -24	pronoun -16	same -17	verb-judging -24	verb-saying -26
again|sentence-before|same|	, -18	0 -8	1 12	: -28	adverb -16	auxiliary -14	coordinator -6	none -10	other -10	preposition -7	pronoun -22	same 14	stop 30	unknown -6	verb-judging -21	verb-saying -22	word -12
again|sentence-before|unknown|	, 8	0 17	1 -13	2 -7	auxiliary 18	capital -13	determiner -13	elided 23	none 12	other 11	own -38	preposition -10	that -16	verb-saying -14	word -19
again|signature|unknown|	2 13	start 13	unknown 13
again|speaker-then-quote|other|	, -7	0 24	1 -8	2 19	adverb -7	auxiliary 14	capital 38	determiner -7	elided 20	none 37	preposition 19	pronoun -6	same 28	subordinator 18	that 7	unknown 15	verb-saying 15	word 9
again|speaker-then-quote|same|	, 24	0 -12	1 27	: 21	elided 19	none -14	preposition -6
again|speaker-then-quote|unknown|	, 11	0 12	2 8	: -10	auxiliary -12	determiner 21	none 17	other 15	preposition 6	pronoun 19	that 7	verb-judging 14	verb-saying 13	word 12
again|topic-after|other|	0 -11	1 -14	none -18	other -12	start 10	stop -22	unknown -15
again|topic-after|unknown|	1 -6	none -11	other -9	stop -11
again|topic|other|	, -18	- -18	0 12	2 -15	adverb -23	auxiliary 15	none 14	own -6	preposition 14	pronoun -21	quote 9	same -33	start -12	stop -8	subordinator 6	that 7	unknown 15	verb-saying -7	verb-thinking -11	word 9	’ -9
again|topic|same|	, -29	0 -40	1 -30	2 15	: -29	adverb -10	auxiliary -31	determiner -17	elided -22	none -44	other -38	own -13	preposition -19	pronoun -14	quote -10	same -41	start 8	stop -29	subordinator -10	unknown -10	verb-judging -17	verb-saying -14	verb-thinking -12	word -22
again|topic|unknown|	0 -32	1 15	2 6	: -30	capital -8	determiner 12	elided 25	none -13	own -11	preposition -11	pronoun -13	same -27	stop 6	verb-judging -19	verb-saying -26
again|unknown|	0 -22	1 11	2 13
again|unknown|other|	0 19	1 -9	2 13
again|unknown|same|	0 -10	1 -22	2 -18
again|unknown|unknown|	0 -40	1 17	2 11
again|verb-then-speaker|other|	0 9	1 -14	: 18	auxiliary 19	capital -7	determiner -11	none -12	word -14
again|verb-then-speaker|same|	, 40	0 28	other 26	own 29	unknown 27	word 16
again|verb-then-speaker|unknown|	1 19	: 10	other 20	own 14
before|according-to|	capital 19	preposition 17	word 12
before|actor-nearby|	( -28	, -30	- -26	auxiliary 18	capital -27	coordinator -13	determiner -8	pronoun -39	quote -7	that -6	verb-judging 19	verb-thinking -10	– -8	• 7
before|colon|	, -6	- 30	adverb -39	auxiliary -9	capital 10	coordinator -19	preposition -10	pronoun -47	quote 8	start 16	subordinator 12	that -6	verb-judging -33	verb-saying -15	word -27
before|interview|	, -11	capital -9	start 12	word -9
before|named-before|	" 15	& -23	( -22	) -10	+ -12	, 18	/ -8	: -17	coordinator -33	determiner -18	possessive -12	preposition -52	pronoun -10	quote 15	start -12	subordinator -45	that -31	verb-judging -11	verb-saying -21	verb-thinking -6	word -32	¿ -16	— -17	” 8
before|named-nearby|	& -21	' 9	( 40	+ 14	, 26	- 6	: -44	; 24	adverb -32	auxiliary -13	determiner -13	preposition -39	pronoun 10	start 14	subordinator -11	that -59	verb-judging -48	verb-saying -15	verb-thinking -19	word -19	¿ -12	— 11	’ 11
before|name|	" 8	# -12	& -25	' 23	( 29	) 16	+ 12	, 14	- 22	/ -12	: -40	; 35	adverb -32	auxiliary 6	capital -9	coordinator -13	determiner -14	possessive -12	preposition -34	pronoun -9	quote 15	start 8	subordinator -11	that -42	verb-judging -22	verb-thinking -31	word -15	¡ -14	± 10	¿ -22	– -6	— 13	― 11	’ 14	” 18	• 8
before|name||	 17
before|noun|	$ -33	% -7	& -20	' -34	) -25	+ -12	/ -14	: -19	; 24	adverb -28	auxiliary -61	capital -9	coordinator -39	preposition -17	pronoun -47	quote 8	start 27	stop -14	subordinator 8	that -16	verb-judging -26	verb-thinking -27	word -24	¡ -11	£ -11	’ -33	€ -13
before|paragraph-before|	& -11	' -17	( -13	) -9	- -29	: -20	; -25	adverb -15	auxiliary -16	capital -27	coordinator -34	determiner -12	possessive -9	preposition -41	pronoun -19	subordinator -20	that -9	verb-judging -9	verb-saying -35	verb-thinking -12	word -29	– -14	— -23	’ -7
before|possessor|	( -10	, 11	: -22	; -11	auxiliary -9	coordinator 9	determiner -16	pronoun -17	quote -15	that -13	verb-judging -39	verb-saying -66	verb-thinking -33	word -20
before|pronoun|	" 9	' 14	, 9	- -9	: -35	; -13	auxiliary 9	capital -15	coordinator 30	preposition -11	pronoun -22	quote 30	start -11	subordinator -21	that -67	verb-thinking -10	— -11
before|quote-then-speaker|	$ -12	' 16	, 8	- -16	: -15	adverb -29	auxiliary 10	coordinator -35	determiner -13	pronoun -27	quote 25	subordinator -43	that -30	verb-judging -31	verb-saying -18	verb-thinking -22	word -39
before|quote-then-verb|	, -20	capital 16	determiner -12	preposition -34	pronoun -12	verb-saying 27
before|sentence-after|	' -20	( -15	, -12	: -15	; -18	adverb -13	auxiliary -26	coordinator -40	pronoun -16	quote -6	start 9	subordinator -46	that -29	verb-saying 11	verb-thinking -13	word -8
before|sentence-before|	" 6	$ -8	' -20	( -19	) -15	+ -13	: -29	adverb -33	auxiliary -9	capital -20	coordinator -10	possessive -14	preposition -16	pronoun -24	quote 9	stop -16	subordinator -29	that -66	verb-thinking -12	word -22	¿ -18	– -7	— -16	’ -27	€ -11
before|signature|	( 9	- -16	— 12
before|speaker-then-quote|	" 16	$ -28	& -16	' 12	, 44	- 11	: -22	; 35	adverb -32	auxiliary -39	coordinator 13	determiner 7	possessive -6	preposition -38	pronoun -27	quote 18	start 15	subordinator 14	that -30	verb-judging -24	verb-saying -67	verb-thinking -29	― 10	’ -9
before|topic-after|	, -15	start -10
before|topic|	, -25	adverb -11	capital 7	coordinator -31	subordinator -19	— -15
before|verb-then-speaker|	, 27	capital 14	preposition -28	pronoun -17	that -22	verb-judging -8	verb-saying 9	word -6
carry-before-that|0|	0 10	1 -23	2 8	3 -13
carry-before-that|0|0|,|	quote 12
carry-before-that|0|0|	1 -10	10+ 21	3 -6	4-5 11	6-9 22	: 13	auxiliary 11
carry-before-that|0|0|:|	upper 13
carry-before-that|0|0|adjacent|	false 10
carry-before-that|0|0|auxiliary|	lower 11
carry-before-that|0|0|capital|	. 12
carry-before-that|0|0|coordinator|	none 10
carry-before-that|0|0|determiner|	lower -6
carry-before-that|0|0|end|	. 26
carry-before-that|0|0|inside|	false 10
carry-before-that|0|0|preposition|	none -13
carry-before-that|0|0|question|false|	false 10
carry-before-that|0|0|word|	lower 11
carry-before-that|0|1|	, -12	10+ -7	2 -24	3 -21	4-5 -27	6-9 -16	: -18	auxiliary -18	capital -15	coordinator -8	determiner -23	preposition -16	subordinator -14	that -13	verb-judging -11	word -22
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|,|	capital -8	lower -11	pronoun -11	upper -13	verb-saying -6
carry-before-that|0|1|.|	capital -14
carry-before-that|0|1|:|	upper -18
carry-before-that|0|1|adjacent|	false -23
carry-before-that|0|1|auxiliary|	lower -18
carry-before-that|0|1|capital|	, -18	lower -15
carry-before-that|0|1|coordinator|	lower -12	none -22
carry-before-that|0|1|determiner|	. -8	lower -23
carry-before-that|0|1|end|	. -11
carry-before-that|0|1|inside|	false -23
carry-before-that|0|1|newcomer|	none -26
carry-before-that|0|1|newcomer|none|elided|	, 8
carry-before-that|0|1|newcomer|none|none|	, -10	word -9
carry-before-that|0|1|newcomer|none|own|	, -11	: -9	verb-saying -11	word -16
carry-before-that|0|1|none|	,auxiliary -20	,verb-saying -16	coordinator -28	determiner 7	none -10	own -13	preposition -17	stop -10	that -9	word -11
carry-before-that|0|1|own|	none -7	own -23
carry-before-that|0|1|preposition|	lower -16	none -19
carry-before-that|0|1|pronoun|	, -15
carry-before-that|0|1|question|false|	false -21
carry-before-that|0|1|question|true|	false -9
carry-before-that|0|1|stop|	none -20
carry-before-that|0|1|subject|	none -16	own -21
carry-before-that|0|1|subordinator|	lower -14
carry-before-that|0|1|that|	lower -11
carry-before-that|0|1|word|	lower -22	none -13
carry-before-that|0|2|	, -13	10+ -17	3 6	4-5 6	: -16	auxiliary -30	capital -21	determiner -26	preposition -25	stop 17	verb-saying -14	word -17
carry-before-that|0|2|,auxiliary|	none -15
carry-before-that|0|2|,verb-saying|	none -28
carry-before-that|0|2|,word|	none -11
carry-before-that|0|2|,|	capital -34	determiner -17	lower -33	verb-saying -27
carry-before-that|0|2|.|	capital -22	pronoun -15
carry-before-that|0|2|:|	upper -15
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -30
carry-before-that|0|2|capital|	, -18	lower -21
carry-before-that|0|2|coordinator|	none -14
carry-before-that|0|2|determiner|	lower -23
carry-before-that|0|2|elided|	elided -11	none -22	own -14
carry-before-that|0|2|end|	! -15	. 12
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -16	none 14
carry-before-that|0|2|newcomer|none|elided|	, -19
carry-before-that|0|2|newcomer|none|none|	stop 21
carry-before-that|0|2|newcomer|none|own|	, -23	: -27	auxiliary -17	determiner -11	stop -25
carry-before-that|0|2|newcomer|says|none|	: 7	stop 13	word -13
carry-before-that|0|2|newcomer|says|own|	, -11	: -22	stop -24
carry-before-that|0|2|none|	,auxiliary -38	,pronoun 6	,verb-saying 18	,word 7	coordinator -29	elided 9	none 14	own 16	preposition -29	stop -19	word -24
carry-before-that|0|2|own|	none -35	own -30
carry-before-that|0|2|preposition|	lower -21	none -17
carry-before-that|0|2|pronoun|	, -19
carry-before-that|0|2|question|false|	false 6
carry-before-that|0|2|stop|	none -15	upper 17
carry-before-that|0|2|subject|	elided -31	none 25	own -38
carry-before-that|0|2|verb-saying|	lower -14
carry-before-that|0|2|word|	lower -17	none -17
carry-before-that|0|3|	, -25	1 -18	10+ -13	3 -8	6-9 -28	: -12	auxiliary -11	capital -14	determiner -11	preposition -19	quote -15	word -23
carry-before-that|0|3|,auxiliary|	none -17
carry-before-that|0|3|,verb-saying|	none -16
carry-before-that|0|3|,|	lower -24
carry-before-that|0|3|.|	capital -16	determiner -13	pronoun -17
carry-before-that|0|3|:|	upper -12
carry-before-that|0|3|adjacent|	false -13
carry-before-that|0|3|auxiliary|	lower -11
carry-before-that|0|3|capital|	, -16	lower -14
carry-before-that|0|3|determiner|	lower -11
carry-before-that|0|3|elided|	own -20
carry-before-that|0|3|end|	. -12
carry-before-that|0|3|inside|	false -13
carry-before-that|0|3|newcomer|	acts -15	says -19
carry-before-that|0|3|newcomer|acts|own|	: -16	stop -14
carry-before-that|0|3|newcomer|none|none|	stop 8
carry-before-that|0|3|newcomer|none|own|	, -13	: -13	stop -24
carry-before-that|0|3|newcomer|says|elided|	stop -14
carry-before-that|0|3|newcomer|says|none|	word -15
carry-before-that|0|3|newcomer|says|own|	, -10	stop -22	word -16
carry-before-that|0|3|none|	,pronoun -20	,verb-saying -8	coordinator -17	none -17	own 6	preposition -14	stop -12	word -12
carry-before-that|0|3|own|	elided -18	none -13	own -38
carry-before-that|0|3|preposition|	lower -15
carry-before-that|0|3|question|false|	false -17
carry-before-that|0|3|quote|	upper -15
carry-before-that|0|3|stop|	none -9
carry-before-that|0|3|subject|	elided -18	own -40
carry-before-that|0|3|word|	lower -23	none -17
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -11	capital -12	end -18	stop -12
carry-before-that|1|far|	, -29	- -23	10+ -60	2 -12	3 -53	4-5 -15	6-9 -38	: -18	; -10	adverb -32	auxiliary -55	coordinator -35	determiner -52	possessive -32	preposition -55	pronoun -31	quote -23	start 7	stop -32	subordinator -37	that -39	verb-judging -40	verb-saying -37	verb-thinking -30	word -60	’ -18
carry-before-that|1|far|,auxiliary|	? -12	none -36
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	? -11	none -21
carry-before-that|1|far|,pronoun|	? -9	none -19
carry-before-that|1|far|,subordinator|	none -13
carry-before-that|1|far|,verb-judging|	none -21
carry-before-that|1|far|,verb-saying|	! -7	? -15	none -44
carry-before-that|1|far|,word|	none -30
carry-before-that|1|far|,|	' -11	adverb -17	capital -33	coordinator -22	determiner -28	lower -23	none -21	preposition -19	pronoun -7	subordinator -15	upper -22	verb-judging -9	verb-saying -26	word -22
carry-before-that|1|far|-|	lower -13	none -23	upper -19
carry-before-that|1|far|.|	( -13	capital -35	coordinator -24	end -24	preposition -35	pronoun -33	quote -16	subordinator -15	that -12
carry-before-that|1|far|:|	lower -16	none -18	upper -17
carry-before-that|1|far|;|	lower -10	none -18
carry-before-that|1|far|?|	,auxiliary 8	,pronoun -14	,verb-saying -19	,word -12	capital -31	determiner -13	pronoun -22	stop 6	verb-saying -15
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	, -12	lower -29	none -14
carry-before-that|1|far|alone|	false 16
carry-before-that|1|far|auxiliary|	lower -54	none -22	upper -17
carry-before-that|1|far|capital|	! -7	, -38	. -43	? -29	lower -41	none -19
carry-before-that|1|far|coordinator|	, -26	. -29	lower -34	none -12
carry-before-that|1|far|determiner|	! -14	, -30	? -17	lower -46	none -23	upper -36
carry-before-that|1|far|elided|	elided -29	none -32	own -38
carry-before-that|1|far|end|	. -23	none -14
carry-before-that|1|far|first|	false -14	true -20
carry-before-that|1|far|inside|	false -48
carry-before-that|1|far|newcomer|	acts -18	none -12	says -19
carry-before-that|1|far|newcomer|acts|elided|	, -12	: -10	stop -17	word -13
carry-before-that|1|far|newcomer|acts|none|	, -13	: -9	adverb -15	auxiliary -16	capital -15	determiner -18	preposition -21	start -21	stop -9	that -14	verb-judging -11	word -27
carry-before-that|1|far|newcomer|acts|own|	: -24	auxiliary -21	capital -13	determiner -12	preposition -18	pronoun -10	start -11	stop -20	that -12	verb-saying -15	word -24
carry-before-that|1|far|newcomer|none|elided|	, -16	: -12	auxiliary -11	stop -26	word -15
carry-before-that|1|far|newcomer|none|none|	, -16	: -28	auxiliary -14	capital -14	determiner -22	preposition -24	pronoun -12	that -14	verb-judging -16	word -26
carry-before-that|1|far|newcomer|none|own|	, -26	: -37	; -10	adverb -14	auxiliary -19	determiner -17	preposition -26	start -18	stop -21	that -16	verb-saying -19	word -32
carry-before-that|1|far|newcomer|says|elided|	, -15	: -21	determiner -12	preposition -13	stop -35	verb-saying -13	word -13
carry-before-that|1|far|newcomer|says|none|	, -25	: -51	adverb -17	auxiliary -16	determiner -25	preposition -31	pronoun -13	start 10	stop -21	verb-judging -14	word -33
carry-before-that|1|far|newcomer|says|own|	, -18	: -35	adverb -20	auxiliary -28	capital -16	determiner -21	preposition -34	pronoun -17	start -11	stop -22	that -14	verb-saying -18	word -35	’ -12
carry-before-that|1|far|none|	) -16	, -30	,auxiliary -59	,coordinator -10	,determiner -10	,preposition -20	,pronoun -30	,subordinator -14	,verb-judging -26	,verb-saying -19	,verb-thinking -11	- -16	: -16	; -24	adverb -15	auxiliary -21	capital -28	coordinator -9	determiner -20	elided -13	end -11	preposition -37	pronoun -16	stop -23	subordinator -35	that -21	verb-saying -26	verb-thinking -15	word -36	— -20
carry-before-that|1|far|own|	elided -36	none -25	own -52
carry-before-that|1|far|possessive|	lower -23	upper -18
carry-before-that|1|far|preposition|	, -13	. -30	? -10	lower -51	none -49	upper -28
carry-before-that|1|far|pronoun|	! -17	, -20	. -28	? -15	lower -30	none -18
carry-before-that|1|far|question|false|	false -37	true -18
carry-before-that|1|far|question|true|	false -9	true 6
carry-before-that|1|far|quote|	, -12	. -15	? -18	lower -13	upper -21
carry-before-that|1|far|start|	other -14	upper 7
carry-before-that|1|far|stop|	? -18	none -25	upper -32
carry-before-that|1|far|subject|	elided -54	own -51
carry-before-that|1|far|subordinator|	, -16	. -22	lower -35	none -32	upper -16
carry-before-that|1|far|that|	lower -37	none -15	upper -15
carry-before-that|1|far|verb-judging|	lower -36	none 7	upper -21
carry-before-that|1|far|verb-saying|	, -40	? -20	lower -34	none -20	upper -16
carry-before-that|1|far|verb-thinking|	lower -28	upper -10
carry-before-that|1|far|word|	, -15	lower -59	none -31	upper -21
carry-before-that|1|far|—|	? -20	none -14	upper 7
carry-before-that|1|far|’|	lower -18
carry-before-that|2|	far -26
carry-before-that|2|far|!|	capital -10	determiner -15	end -26	pronoun -9
carry-before-that|2|far|'|	, -18
carry-before-that|2|far|	( -14	, -24	10+ -32	2 -8	3 11	4-5 -17	6-9 -23	: -23	adverb -23	auxiliary -58	capital -37	coordinator -24	determiner -15	possessive -20	preposition -49	pronoun -35	quote -23	stop -34	subordinator -45	that -35	verb-judging -38	verb-saying -41	verb-thinking -27	word -17	— -19	’ -10
carry-before-that|2|far|(|	upper -14
carry-before-that|2|far|)|	none -14
carry-before-that|2|far|,auxiliary|	? -12	none -36
carry-before-that|2|far|,determiner|	none -18
carry-before-that|2|far|,preposition|	none -17
carry-before-that|2|far|,pronoun|	none -16
carry-before-that|2|far|,subordinator|	none -9
carry-before-that|2|far|,verb-judging|	none -25
carry-before-that|2|far|,verb-saying|	! -10	? -12	none -31
carry-before-that|2|far|,|	capital -27	coordinator -20	determiner -20	lower -17	none -19	preposition -13	pronoun -22	subordinator -18	upper -39	verb-judging -14	verb-saying -16	verb-thinking -9	word -9
carry-before-that|2|far|-|	none -15
carry-before-that|2|far|.|	) -13	[ -12	capital -27	coordinator -16	preposition -24	pronoun -21	quote -14	— -16
carry-before-that|2|far|:|	lower -14	none -12	upper -23
carry-before-that|2|far|;|	none -19
carry-before-that|2|far|?|	,verb-saying -7	determiner -15	end 7	pronoun -24	word -13	— 9
carry-before-that|2|far|[|	. -13
carry-before-that|2|far|adjacent|	false -26
carry-before-that|2|far|adverb|	lower -23	none -11
carry-before-that|2|far|alone|	false 15	true -6
carry-before-that|2|far|auxiliary|	lower -57	none -26
carry-before-that|2|far|capital|	! -13	, -12	. -38	? -21	lower -48	none -29	upper -14
carry-before-that|2|far|coordinator|	, -17	. -23	lower -21	none -44	upper -14
carry-before-that|2|far|determiner|	! -16	, -15	? -15	lower -48	none -17	other -16
carry-before-that|2|far|elided|	elided -33	own -42
carry-before-that|2|far|end|	. -11	? -12	none -12
carry-before-that|2|far|first|	false -38	true 18
carry-before-that|2|far|inside|	false -52
carry-before-that|2|far|newcomer|	acts -9	says -12
carry-before-that|2|far|newcomer|acts|elided|	start -6	stop -8
carry-before-that|2|far|newcomer|acts|none|	, -19	auxiliary -17	capital -10	determiner -10	preposition -14	start -13	word -31
carry-before-that|2|far|newcomer|acts|own|	, -9	: -14	auxiliary -7	preposition -9	start -18	stop -31	verb-saying -10	word -29
carry-before-that|2|far|newcomer|none|elided|	stop -23
carry-before-that|2|far|newcomer|none|none|	, -17	: -35	determiner -12	preposition -17	start 11	verb-judging -9
carry-before-that|2|far|newcomer|none|own|	, -18	auxiliary -12	determiner -15	preposition -14	start -20	stop -25	that -10	verb-saying -13	word -24
carry-before-that|2|far|newcomer|says|elided|	, -13	: -23	preposition -12	stop -41
carry-before-that|2|far|newcomer|says|none|	, 7	: -34	adverb -18	auxiliary -22	capital -22	determiner 10	preposition -29	pronoun -15	verb-judging -20
carry-before-that|2|far|newcomer|says|own|	, -25	: -29	auxiliary -19	capital -20	determiner -14	preposition -17	pronoun -17	start -28	stop -34	that -23	verb-saying -23	word -42
carry-before-that|2|far|none|	, -21	,auxiliary -20	,determiner -15	,preposition -12	,verb-judging -15	,verb-saying -19	,word -31	- -17	: -19	; -18	adverb -15	auxiliary -25	capital -27	coordinator -29	determiner -23	elided -11	none 20	own -9	preposition -24	pronoun -24	stop -21	subordinator -23	that -18	verb-saying -19	word -32	— 14
carry-before-that|2|far|own|	elided -34	none -48	own -46
carry-before-that|2|far|possessive|	lower -20
carry-before-that|2|far|preposition|	, -13	. -16	lower -46	none -11	upper -19
carry-before-that|2|far|pronoun|	! -11	, -21	. -32	? -19	lower -39	none -27
carry-before-that|2|far|question|false|	false -27	true -34
carry-before-that|2|far|question|true|	false 8	true 19
carry-before-that|2|far|quote|	. -15	upper -21
carry-before-that|2|far|start|	other -12	upper 7
carry-before-that|2|far|stop|	? -16	none -14	other -17	upper -34
carry-before-that|2|far|subject|	elided -22	none 8	own -59
carry-before-that|2|far|subordinator|	, -22	lower -44	none -24	upper -11
carry-before-that|2|far|that|	lower -34	none -12	upper -15
carry-before-that|2|far|verb-judging|	lower -38
carry-before-that|2|far|verb-saying|	, -19	? -21	lower -35	none -18	upper -26
carry-before-that|2|far|verb-thinking|	lower -26
carry-before-that|2|far|word|	, -22	lower -26	none -34
carry-before-that|2|far|—|	. -16	none -19	upper -19
carry-before-that|2|far|’|	lower -10
carry-before-that|3|	far -42
carry-before-that|3|far|!|	capital -15	determiner -11	end -26	pronoun -13
carry-before-that|3|far|'|	, -18
carry-before-that|3|far|	) 7	, -45	- -18	1 -51	10+ -61	3 -12	4-5 -16	6-9 -18	: -35	adverb -18	auxiliary -42	capital -31	coordinator -23	determiner -49	possessive -20	preposition -12	pronoun -31	quote -14	start -14	stop -58	subordinator -39	that -6	verb-judging -28	verb-saying -37	verb-thinking -26	word -48
carry-before-that|3|far|)|	upper 7
carry-before-that|3|far|,auxiliary|	none -11
carry-before-that|3|far|,pronoun|	none -15
carry-before-that|3|far|,verb-judging|	none -6
carry-before-that|3|far|,verb-saying|	? -12	none -22
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	' -12	adverb -8	auxiliary -11	capital -38	coordinator -15	determiner -26	lower -33	none -12	preposition -14	pronoun -17	subordinator -13	upper -37	verb-saying -45	word -21
carry-before-that|3|far|-|	lower -11	none -22	upper -14
carry-before-that|3|far|.|	[ -22	capital -28	coordinator -14	determiner -20	end -17	preposition -18	pronoun -24	subordinator -13
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|;|	none -12
carry-before-that|3|far|?|	capital -11	end -29	pronoun -12	verb-saying -19
carry-before-that|3|far|[|	. -17
carry-before-that|3|far|adjacent|	false -42
carry-before-that|3|far|adverb|	, -14	lower -18
carry-before-that|3|far|alone|	true -18
carry-before-that|3|far|auxiliary|	lower -41	none -18
carry-before-that|3|far|capital|	! -18	, -34	. -28	? -23	lower -29	none -23	upper -21
carry-before-that|3|far|coordinator|	, -22	. -22	lower -21	none -32
carry-before-that|3|far|determiner|	! -11	, -36	. -24	? -13	lower -48	none -19	upper -17
carry-before-that|3|far|elided|	elided -11	none -6	own -16
carry-before-that|3|far|end|	! -16	. -32
carry-before-that|3|far|first|	false -26
carry-before-that|3|far|inside|	false -68
carry-before-that|3|far|newcomer|acts|elided|	stop -14
carry-before-that|3|far|newcomer|acts|none|	preposition -11	stop -12
carry-before-that|3|far|newcomer|acts|own|	: -17	preposition -16	start -12	stop -19
carry-before-that|3|far|newcomer|	none 11	says -11
carry-before-that|3|far|newcomer|none|elided|	stop -13
carry-before-that|3|far|newcomer|none|none|	: -16	auxiliary -8	capital -10	preposition 7	start 7	stop -14	word -16
carry-before-that|3|far|newcomer|none|own|	: -10	auxiliary -11	start -25	stop -19	that 8	word -19
carry-before-that|3|far|newcomer|says|elided|	stop -19
carry-before-that|3|far|newcomer|says|none|	: -12	auxiliary -13	determiner -14	stop -16	word -16
carry-before-that|3|far|newcomer|says|own|	: -10	determiner -13	preposition -17	start -12	stop -19	verb-saying -8	word -20
carry-before-that|3|far|none|	) -12	, -18	,auxiliary -25	,determiner -6	,verb-saying -7	,word -11	- -13	; -12	auxiliary -19	capital -22	coordinator -19	determiner -15	end 26	none 12	own -8	preposition -34	pronoun -20	stop -55	subordinator -24	that -22	verb-judging -8	verb-saying -13	verb-thinking -10	word -27	— -16
carry-before-that|3|far|own|	elided -24	none -13	own -8
carry-before-that|3|far|possessive|	lower -20	upper -12
carry-before-that|3|far|preposition|	, -15	. -11	lower -7	none -51	upper -28
carry-before-that|3|far|pronoun|	! -13	, -27	. -21	? -12	lower -31	none -15
carry-before-that|3|far|question|false|	false -42	true -6
carry-before-that|3|far|question|true|	false -28	true -14
carry-before-that|3|far|quote|	, -15	upper -12
carry-before-that|3|far|start|	other 9	upper -19
carry-before-that|3|far|stop|	none -19	upper -58
carry-before-that|3|far|subject|	elided -14	none 10	own -6
carry-before-that|3|far|subordinator|	, -19	lower -34	none -24	upper -20
carry-before-that|3|far|that|	. -11	none -18	upper -19
carry-before-that|3|far|verb-judging|	, -18	lower -25	none -14	upper -13
carry-before-that|3|far|verb-saying|	, -35	? -19	lower -30	none -16	upper -21
carry-before-that|3|far|verb-thinking|	lower -23
carry-before-that|3|far|word|	, -21	lower -44	none -29	upper -19
carry-before|0|	0 49	1 8	3 -22
carry-before|0|0|	( 13	, 16	1 8	10+ 29	2 28	4-5 15	6-9 39	adverb 26	auxiliary 12	capital 20	coordinator 43	possessive 12	preposition 14	pronoun 18	quote 24	subordinator 7	that 14	word 11
carry-before|0|0|)|	none 13
carry-before|0|0|,|	capital -17	coordinator -7	lower 12	none 12	preposition -19	pronoun 31	quote 20	upper 14	verb-saying -12	word 16
carry-before|0|0|-|	none 12
carry-before|0|0|:|	upper -7
carry-before|0|0|adjacent|	false 48	true 24
carry-before|0|0|adverb|	lower 25
carry-before|0|0|auxiliary|	lower 11	none 16	upper 17
carry-before|0|0|capital|	. 21	lower 20	none 9	upper 15
carry-before|0|0|coordinator|	, 14	lower 39	none 14	upper 18
carry-before|0|0|determiner|	, 14	. 6	none 8
carry-before|0|0|elided|	elided 22
carry-before|0|0|end|	. 27	? 13	none 17
carry-before|0|0|inside|	false 49
carry-before|0|0|newcomer|none|elided|	, 21
carry-before|0|0|newcomer|none|none|	, -8	: -9	preposition -11	word -9
carry-before|0|0|newcomer|none|own|	: 18	auxiliary -11	preposition -6	verb-saying -6
carry-before|0|0|none|	, 6	,auxiliary 8	,determiner -11	,pronoun 14	,subordinator -8	,verb-judging 13	,verb-saying 8	: -9	; -25	adverb 9	auxiliary 10	capital 13	coordinator 49	determiner 19	none -14	preposition 33	pronoun 18	quote 18	subordinator 12	that 24	word 34	– 12
carry-before|0|0|possessive|	lower 6	upper 12
carry-before|0|0|preposition|	. 25	lower 10	none 24	upper 11
carry-before|0|0|pronoun|	lower 18	none 16
carry-before|0|0|question|false|	false 47	true 19
carry-before|0|0|quote|	lower 19	upper 14
carry-before|0|0|subject|	elided 22	none -14
carry-before|0|0|subordinator|	, 12	. 9	none 20	upper 17
carry-before|0|0|that|	lower 10	upper 15
carry-before|0|0|verb-saying|	none 9	upper -6
carry-before|0|0|verb-thinking|	lower 13
carry-before|0|0|word|	, 6	lower 11	none 10
carry-before|0|1|!|	,verb-saying -13	determiner -13	pronoun -11
carry-before|0|1|	( -16	1 -18	10+ 29	2 -6	3 -14	4-5 -12	: -30	adverb -26	auxiliary -28	capital 6	coordinator -23	determiner -23	possessive -17	preposition -29	pronoun -7	stop 45	subordinator -17	that -7	verb-judging -16	verb-saying -15	word -12	’ -14
carry-before|0|1|(|	upper -14
carry-before|0|1|,auxiliary|	? -13	none -8
carry-before|0|1|,coordinator|	none -7
carry-before|0|1|,determiner|	none -15
carry-before|0|1|,pronoun|	none -14
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -19	none 23
carry-before|0|1|,|	capital 41	determiner 27	lower -12	pronoun 14	upper 11	verb-judging -20	verb-saying 35
carry-before|0|1|.|	capital -20	coordinator -17	determiner -32	preposition -17	quote -19	that -19
carry-before|0|1|:|	lower -12	upper -31
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,pronoun -12	,verb-saying -18	capital -14	pronoun 10	quote -11	verb-saying 19
carry-before|0|1|adjacent|	false 9	true -23
carry-before|0|1|adverb|	lower -26
carry-before|0|1|auxiliary|	lower -31	none -20
carry-before|0|1|capital|	, -62	. 25	? -6	lower 7	none -14	upper -15
carry-before|0|1|coordinator|	, 11	. -14	lower -24	none -15
carry-before|0|1|determiner|	, -10	. -24	lower -31	none -19
carry-before|0|1|elided|	none -8	own 7
carry-before|0|1|end|	! -6	. 35	? 19	none 14
carry-before|0|1|inside|	false 8
carry-before|0|1|newcomer|	none -7
carry-before|0|1|newcomer|none|elided|	determiner -13	stop 6
carry-before|0|1|newcomer|none|none|	, 13	: -20	auxiliary 8	capital 9	coordinator -12	determiner 6	preposition -17	pronoun 8	quote -19	that -11	verb-judging -25	word 10
carry-before|0|1|newcomer|none|own|	, -16	: -17	adverb -15	auxiliary -22	determiner -28	preposition -22	pronoun -26	quote -11	stop 7	that 10	verb-saying -20
carry-before|0|1|none|	, -18	,auxiliary 13	,determiner -14	,verb-saying 14	,verb-thinking 8	,word -15	- -15	: 12	; -11	auxiliary -6	coordinator -17	elided 15	none -12	preposition -52	stop -11	subordinator -24	that -20	verb-saying -14	word -8	— 12
carry-before|0|1|own|	elided -18	none -11	own -8
carry-before|0|1|possessive|	lower -17
carry-before|0|1|preposition|	. 8	lower -23	none -17	upper -22
carry-before|0|1|pronoun|	, -59	. -13	? -12	lower -7	none -23
carry-before|0|1|question|false|	false 16
carry-before|0|1|question|true|	false -27	true 23
carry-before|0|1|stop|	none -12	upper 45
carry-before|0|1|subject|	own -13
carry-before|0|1|subordinator|	lower -13	none -20
carry-before|0|1|that|	lower -10	none -15
carry-before|0|1|verb-judging|	lower -13	none -13
carry-before|0|1|verb-saying|	, -49	lower -12	upper -11
carry-before|0|1|word|	lower -13	none -14
carry-before|0|1|’|	lower -14
carry-before|0|2|	, -14	1 -15	2 -14	4-5 7	6-9 -12	: -15	adverb -17	auxiliary -14	capital -16	coordinator -21	determiner -26	preposition -26	stop 10	that -18	verb-saying -18	word -52
carry-before|0|2|,auxiliary|	none -16
carry-before|0|2|,preposition|	none -13
carry-before|0|2|,pronoun|	none -15
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -12	none -10
carry-before|0|2|,word|	none -13
carry-before|0|2|,|	lower -12	upper -15	verb-saying 7	word -14
carry-before|0|2|.|	capital -15	coordinator 7	determiner 8
carry-before|0|2|:|	upper -15
carry-before|0|2|?|	,verb-saying -13	capital -15
carry-before|0|2|adverb|	lower -17
carry-before|0|2|auxiliary|	lower -13	none -13
carry-before|0|2|capital|	, -32	. -13	lower -16
carry-before|0|2|coordinator|	lower -21	none -17
carry-before|0|2|determiner|	, -24	lower -17	upper -19
carry-before|0|2|elided|	elided -19	own -11
carry-before|0|2|end|	! -19	. 21
carry-before|0|2|newcomer|	acts -17	says -19
carry-before|0|2|newcomer|acts|elided|	: -11	stop -16
carry-before|0|2|newcomer|acts|none|	auxiliary -12
carry-before|0|2|newcomer|acts|own|	, -7	: -10	preposition -11	stop -21	word -9
carry-before|0|2|newcomer|none|elided|	stop 8	word -12
carry-before|0|2|newcomer|none|none|	: -30	auxiliary -19	preposition -10	stop 16	that -11	word -25
carry-before|0|2|newcomer|none|own|	, -13	: -31	auxiliary -13	preposition -10	stop -51	that -14	word -24
carry-before|0|2|newcomer|says|elided|	stop -10
carry-before|0|2|newcomer|says|none|	: -23	auxiliary -6	word -21
carry-before|0|2|newcomer|says|own|	, -10	: -18	preposition -13	stop -32	verb-saying -8	word -17
carry-before|0|2|none|	: -13	; -13	coordinator -20	determiner -9	elided 14	stop -20	word 7
carry-before|0|2|own|	elided -29	none -24	own -64
carry-before|0|2|preposition|	. -10	lower -26	none -17
carry-before|0|2|pronoun|	, -46
carry-before|0|2|question|true|	false -16	true -6
carry-before|0|2|stop|	none -26	upper 10
carry-before|0|2|subject|	elided -13	own -62
carry-before|0|2|that|	lower -18
carry-before|0|2|verb-saying|	, -22	lower -18	none -16
carry-before|0|2|word|	, -10	lower -51
carry-before|0|3|	, -14	10+ -14	2 -22	3 -17	4-5 -16	6-9 -10	preposition -17	stop -17	word -14
carry-before|0|3|,auxiliary|	none -13
carry-before|0|3|,pronoun|	none -11
carry-before|0|3|,verb-saying|	none -28
carry-before|0|3|,word|	none -11
carry-before|0|3|,|	lower -12	pronoun -14	verb-saying -12
carry-before|0|3|.|	capital -11	determiner -13	pronoun -9
carry-before|0|3|adjacent|	false -22
carry-before|0|3|determiner|	, -15
carry-before|0|3|elided|	none -14	own -21
carry-before|0|3|end|	. -12
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|	acts -7	says -37
carry-before|0|3|newcomer|acts|elided|	stop -13
carry-before|0|3|newcomer|acts|none|	stop 8
carry-before|0|3|newcomer|acts|own|	stop -21
carry-before|0|3|newcomer|none|elided|	stop -14
carry-before|0|3|newcomer|none|own|	stop -16
carry-before|0|3|newcomer|says|elided|	stop -16
carry-before|0|3|newcomer|says|none|	: -14	stop -21
carry-before|0|3|newcomer|says|own|	: -13	stop -14
carry-before|0|3|none|	,verb-saying -19	auxiliary -10	elided 14	own -21	preposition -14	stop -10
carry-before|0|3|own|	none -20	own -35
carry-before|0|3|preposition|	lower -17
carry-before|0|3|pronoun|	, -20
carry-before|0|3|question|false|	false -16	true -13
carry-before|0|3|question|true|	false -14
carry-before|0|3|stop|	none -8	upper -17
carry-before|0|3|subject|	elided -24	own -14
carry-before|0|3|word|	lower -14
carry-before|1|	far -30
carry-before|1|far|!|	capital -17	determiner -20	end -30	pronoun 11	stop -10
carry-before|1|far|'|	, -14
carry-before|1|far|+|	none -15
carry-before|1|far|	, -21	- -32	1 -25	2 -56	3 -23	4-5 -17	6-9 -31	adverb -39	auxiliary -51	capital -42	coordinator -34	determiner -36	possessive -34	preposition -13	pronoun -51	quote -17	start -7	stop -29	subordinator -63	that -14	verb-judging -9	verb-saying -59	verb-thinking -41	word -29	’ -19
carry-before|1|far|,adverb|	none -10
carry-before|1|far|,auxiliary|	? -14	none -33
carry-before|1|far|,coordinator|	none -13
carry-before|1|far|,determiner|	none -24
carry-before|1|far|,preposition|	none -23
carry-before|1|far|,pronoun|	? -10
carry-before|1|far|,subordinator|	none -23
carry-before|1|far|,verb-judging|	none -23
carry-before|1|far|,verb-saying|	! -17	? -23	none -18
carry-before|1|far|,verb-thinking|	none -16
carry-before|1|far|,word|	? -19	none -9
carry-before|1|far|,|	adverb -13	capital -18	coordinator -22	determiner -40	lower -15	preposition -13	pronoun -18	subordinator -30	upper -38	verb-judging -18	verb-saying -8	verb-thinking -13	word -31	– -12
carry-before|1|far|-|	none -28	upper -29
carry-before|1|far|.|	[ -20	auxiliary -11	capital -37	coordinator -26	determiner -35	end -10	preposition -16	pronoun -37	that -11	— -19
carry-before|1|far|:|	lower -22	none -23
carry-before|1|far|;|	none -33
carry-before|1|far|?|	,auxiliary -17	,verb-saying -28	,word -12	capital -16	determiner -13	end -24	preposition -15	stop -11	verb-saying -18	— -20
carry-before|1|far|[|	. -21
carry-before|1|far|adjacent|	false -30
carry-before|1|far|adverb|	, -18	lower -37
carry-before|1|far|alone|	false -12	true 41
carry-before|1|far|auxiliary|	lower -49	none -36	other -14	upper -16
carry-before|1|far|capital|	! -19	? -33	lower -54	none -25	upper -17
carry-before|1|far|coordinator|	, -39	. -33	lower -34	none -38
carry-before|1|far|determiner|	! -20	, -59	. 15	? -15	lower -33	none -18	other -15	upper -35
carry-before|1|far|elided|	elided -19	own -7
carry-before|1|far|end|	! -14	. -7	? -16	none -19
carry-before|1|far|first|	false -41	true 21
carry-before|1|far|inside|	false -35
carry-before|1|far|newcomer|	acts -28	says -55
carry-before|1|far|newcomer|acts|elided|	: -23	preposition -15	that -14
carry-before|1|far|newcomer|acts|none|	, -12	: -34	auxiliary -16	capital -13	preposition -17	pronoun -7	start -23	stop -62	that -14	verb-judging -11	word -29
carry-before|1|far|newcomer|acts|own|	, -20	: -42	auxiliary -18	determiner -19	preposition -26	start -16	stop -43	verb-saying -19	word -32
carry-before|1|far|newcomer|none|elided|	: 7	auxiliary -21	preposition -18	start 7	stop -16	verb-saying -11	word -24
carry-before|1|far|newcomer|none|none|	- -20	adverb -14	auxiliary -16	capital -16	determiner -28	pronoun -14	start -21	stop 12	subordinator -12	that -13	verb-judging -27	word -24	’ -16
carry-before|1|far|newcomer|none|own|	adverb -16	auxiliary -25	capital -23	coordinator -14	determiner -28	pronoun -21	stop -19	verb-judging -20	verb-saying -30	word -58
carry-before|1|far|newcomer|says|elided|	: -17	stop -50	word -21
carry-before|1|far|newcomer|says|none|	, -22	: -43	adverb -20	auxiliary -25	capital -18	determiner -17	preposition -30	pronoun -11	stop -62	verb-judging -15	word -22
carry-before|1|far|newcomer|says|own|	, -26	: -39	auxiliary -14	capital -15	determiner -17	preposition -38	pronoun -17	start -15	stop -33	that -21	verb-saying -13	word -38
carry-before|1|far|none|	( -15	, -11	,auxiliary -9	,coordinator -11	,pronoun -30	,subordinator -15	,verb-judging -21	,verb-thinking -14	,word -24	- -24	; -20	adverb -24	auxiliary -24	coordinator -21	determiner -31	end 6	none -25	preposition -8	pronoun -26	stop -28	subordinator -32	that -19	verb-judging -26	verb-thinking -17	word -46	— -24
carry-before|1|far|own|	elided -8	none -6	own -38
carry-before|1|far|possessive|	lower -29	upper -19
carry-before|1|far|preposition|	, -20	. -26	? -12	lower -11	none -12	upper -32
carry-before|1|far|pronoun|	! -25	, -17	. -42	lower -50	none -38
carry-before|1|far|question|false|	false -15	true -30
carry-before|1|far|question|true|	false -42
carry-before|1|far|quote|	, -14	. -20	? -15	none -6	upper -13
carry-before|1|far|start|	other -10	upper -6
carry-before|1|far|stop|	? -14	none -32	other -21	upper -29
carry-before|1|far|subject|	none -16	own -16
carry-before|1|far|subordinator|	, -28	. -22	lower -61	none -40	upper -18
carry-before|1|far|that|	lower -11	none -24	upper -28
carry-before|1|far|verb-judging|	, -18	lower -8	none -20	upper -24
carry-before|1|far|verb-saying|	, -55	? -30	lower -53	none -23	upper -25
carry-before|1|far|verb-thinking|	lower -38
carry-before|1|far|word|	, -30	lower -26	none -53	upper -32
carry-before|1|far|—|	. -19	? -20	none -29
carry-before|1|far|’|	lower -19
carry-before|2|	far -32
carry-before|2|far|!|	determiner -16	end -23	pronoun -15
carry-before|2|far|'|	, -19
carry-before|2|far|	) -8	, -36	1 -47	10+ -19	2 -13	3 -8	4-5 -18	6-9 -25	: -38	adverb -14	capital -27	coordinator -21	determiner -47	possessive -17	preposition -44	start -20	stop -30	subordinator -9	that -32	verb-judging -29	verb-saying -30	verb-thinking -21	word -16
carry-before|2|far|)|	upper -8
carry-before|2|far|,auxiliary|	none -10
carry-before|2|far|,pronoun|	none -13
carry-before|2|far|,verb-judging|	none -12
carry-before|2|far|,verb-saying|	! -10	none -7
carry-before|2|far|,|	capital -28	determiner -34	lower -19	none -23	preposition -17	pronoun -48	upper -35	verb-saying -51	word -24
carry-before|2|far|-|	none -16
carry-before|2|far|.|	[ -12	coordinator -14	determiner -23	end -31	pronoun -20	subordinator -10
carry-before|2|far|:|	upper -37
carry-before|2|far|?|	capital -15	end 7	verb-saying -14
carry-before|2|far|[|	. -12
carry-before|2|far|adjacent|	false -32
carry-before|2|far|adverb|	, -17	lower -14
carry-before|2|far|alone|	false -9
carry-before|2|far|auxiliary|	none -13
carry-before|2|far|capital|	! -14	, -56	. -31	? -21	lower -35	none -27
carry-before|2|far|coordinator|	, -16	. -19	lower -21	none -36
carry-before|2|far|determiner|	, -41	. -24	? -10	lower -45	none -14	upper -17
carry-before|2|far|elided|	elided -12	none -9	own -6
carry-before|2|far|end|	! -14	. -19	? -13	none 9
carry-before|2|far|first|	false -27
carry-before|2|far|inside|	false -30
carry-before|2|far|newcomer|	acts -12	none -16
carry-before|2|far|newcomer|acts|elided|	start -9
carry-before|2|far|newcomer|acts|none|	start -7	stop -13
carry-before|2|far|newcomer|acts|own|	start -26	stop -25	word -12
carry-before|2|far|newcomer|none|none|	) -6	: -21	start -13
carry-before|2|far|newcomer|none|own|	preposition -10	start -27	stop -12	word -13
carry-before|2|far|newcomer|says|elided|	start -11
carry-before|2|far|newcomer|says|none|	: -13	preposition -11	stop -21	word -16
carry-before|2|far|newcomer|says|own|	: -12	preposition -12	stop -33	word -14
carry-before|2|far|none|	, -21	,auxiliary -17	,verb-saying -9	: 18	; 7	adverb -11	auxiliary -24	capital -23	coordinator -24	determiner -20	elided -37	end 26	none 11	own -12	preposition -6	pronoun -11	stop -58	subordinator -20	that -18	word -21	— -11
carry-before|2|far|own|	elided -14	none -19	own -33
carry-before|2|far|possessive|	lower -15
carry-before|2|far|preposition|	, -15	lower -44	none -13	upper -13
carry-before|2|far|pronoun|	! -14	, -27	. -7	? -18	none -17
carry-before|2|far|question|false|	false -34	true -22
carry-before|2|far|start|	upper -19
carry-before|2|far|stop|	none -9	upper -30
carry-before|2|far|subject|	elided -6	none -10	own -32
carry-before|2|far|subordinator|	, -24	lower -7	none -8	upper -13
carry-before|2|far|that|	lower -30	none -13	upper -14
carry-before|2|far|verb-judging|	, -15	lower -31	upper -14
carry-before|2|far|verb-saying|	, -59	lower -26	none -15	upper -19
carry-before|2|far|verb-thinking|	lower -20
carry-before|2|far|word|	, -23	lower -45	none -31
carry-before|2|far|—|	none -19
carry-before|3|	far -38
carry-before|3|far|!|	capital -12	end -20
carry-before|3|far|'|	, -14
carry-before|3|far|	, -34	- -9	1 -37	10+ -22	2 -42	3 -16	4-5 -48	6-9 -13	adverb -13	auxiliary -35	capital -25	coordinator -18	determiner -39	possessive -14	preposition -16	pronoun -27	start -14	stop -34	subordinator -27	that -26	verb-judging -23	verb-saying -27	verb-thinking -11	word -40
carry-before|3|far|,|	capital -32	coordinator -15	determiner -21	lower -19	none -8	pronoun -43	subordinator -12	upper -32	verb-saying -32	word -17
carry-before|3|far|-|	none -12
carry-before|3|far|.|	[ -19	capital -15	coordinator -14	determiner -16	end -53	preposition -12	pronoun -15	subordinator -10
carry-before|3|far|?|	capital -15	end -25	pronoun -12
carry-before|3|far|[|	. -17
carry-before|3|far|adjacent|	false -38
carry-before|3|far|adverb|	, -8	lower -13
carry-before|3|far|auxiliary|	lower -34	none -12
carry-before|3|far|capital|	! -13	, -57	. -24	? -13	lower -20	none -19	upper -19
carry-before|3|far|coordinator|	, -13	. -19	lower -18	none -24
carry-before|3|far|determiner|	, -42	. -20	lower -36	none -17	upper -17
carry-before|3|far|end|	! -12	. -17	? -19	none -11
carry-before|3|far|first|	false -25
carry-before|3|far|inside|	false -51
carry-before|3|far|newcomer|	acts -12	none 8	says 6
carry-before|3|far|newcomer|acts|none|	start -8
carry-before|3|far|newcomer|none|none|	: -11	start 9
carry-before|3|far|newcomer|none|own|	word -9
carry-before|3|far|newcomer|says|none|	start 7
carry-before|3|far|none|	) -12	, 6	,verb-saying -16	- -14	auxiliary -14	capital -16	coordinator -29	determiner -17	end 11	none 9	own -20	preposition -29	that -12	verb-saying -14	word -26
carry-before|3|far|own|	elided -9
carry-before|3|far|possessive|	lower -13
carry-before|3|far|preposition|	, -12	. -13	lower -10	none -36	upper -17
carry-before|3|far|pronoun|	, -39	. -19	? -16	lower -27	none -18
carry-before|3|far|question|false|	false -34	true -27
carry-before|3|far|question|true|	false -29
carry-before|3|far|quote|	, -9
carry-before|3|far|start|	upper -12
carry-before|3|far|stop|	none 7	upper -34
carry-before|3|far|subject|	elided -11	none 10
carry-before|3|far|subordinator|	, -12	lower -24	none -19	upper -11
carry-before|3|far|that|	lower -24	none -13
carry-before|3|far|verb-judging|	lower -20	upper -12
carry-before|3|far|verb-saying|	, -47	? -16	lower -21	none -12	upper -17
carry-before|3|far|verb-thinking|	lower -11
carry-before|3|far|word|	, -24	lower -35	none -27	upper -16
carry-next|0|	0 46	1 10	2 -19	3 -11
carry-next|0|0|	( 16	, 9	1 29	10+ -6	2 20	3 11	4-5 15	6-9 33	: 7	auxiliary 21	capital 22	determiner 15	possessive 11	pronoun 17	start 9	stop 20	subordinator 9	that 8	verb-judging -9	word 16
carry-next|0|0|(|	upper 16
carry-next|0|0|,auxiliary|	none 13
carry-next|0|0|,determiner|	none -9
carry-next|0|0|,pronoun|	none 16
carry-next|0|0|,subordinator|	none -13
carry-next|0|0|,verb-judging|	none 12
carry-next|0|0|,verb-saying|	none 17
carry-next|0|0|,|	capital 13	coordinator 11	determiner 19	lower 19	none 8	subordinator 11	verb-saying -16	word -6
carry-next|0|0|.|	capital 9	determiner 9	end 20	preposition 24	subordinator 9
carry-next|0|0|:|	none -6	upper 16
carry-next|0|0|;|	none -28
carry-next|0|0|?|	end 10
carry-next|0|0|adjacent|	false 44	true 28
carry-next|0|0|adverb|	none 11
carry-next|0|0|auxiliary|	lower 19	none -7
carry-next|0|0|capital|	, -30	lower 21	none 13
carry-next|0|0|coordinator|	, -12	none 42
carry-next|0|0|determiner|	, -12	lower 15	none 13	upper 7
carry-next|0|0|elided|	elided 36
carry-next|0|0|first|	false 9
carry-next|0|0|inside|	false 45
carry-next|0|0|newcomer|	none 14
carry-next|0|0|newcomer|none|elided|	start 19	stop 29
carry-next|0|0|newcomer|none|none|	determiner -15	start 17	verb-judging -15	word 10
carry-next|0|0|newcomer|none|own|	: -7	capital -6	start 13	stop 11	verb-saying -10	word -11
carry-next|0|0|none|	) 14	, 11	- 12	auxiliary 7	capital 10	end 11	none -12	preposition 20	pronoun 10	stop 12	subordinator 21	verb-saying 9	word 14
carry-next|0|0|possessive|	lower 11
carry-next|0|0|preposition|	, -20	none 20	upper 14
carry-next|0|0|pronoun|	, 15	lower 17	none 20
carry-next|0|0|question|false|	false 43
carry-next|0|0|question|true|	false 14
carry-next|0|0|quote|	, 21	lower 15	none 21
carry-next|0|0|start|	upper 8
carry-next|0|0|stop|	upper 20
carry-next|0|0|subject|	elided 36	none -12
carry-next|0|0|subordinator|	, -8	none 8	upper 8
carry-next|0|0|that|	lower 10	none 20	upper -6
carry-next|0|0|verb-judging|	, 10	lower -7
carry-next|0|0|verb-saying|	, -18	none 16	upper 11
carry-next|0|0|verb-thinking|	lower 10
carry-next|0|0|word|	, -9	lower 8	none 26	upper 19
carry-next|0|0|–|	none 11
carry-next|0|0|—|	none 18
carry-next|0|1|	, -18	- -13	1 -12	10+ 13	2 -14	3 -12	4-5 10	: -30	adverb 6	auxiliary 8	capital -41	coordinator -25	determiner -24	possessive -14	pronoun -32	quote -11	start 17	stop -13	subordinator 11	that -6	verb-judging -9	verb-saying -13	— -13
carry-next|0|1|,coordinator|	none -9
carry-next|0|1|,determiner|	none -17
carry-next|0|1|,pronoun|	? -12	none -16
carry-next|0|1|,verb-saying|	! -10	? -24	none -9
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -22
carry-next|0|1|,|	capital -44	coordinator 7	determiner 14	lower -30	none -24	upper -6	verb-saying -41
carry-next|0|1|-|	lower -9	none -16
carry-next|0|1|.|	capital -20	coordinator -17	end 25	preposition -7	pronoun -8	that -10
carry-next|0|1|:|	upper -40
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,auxiliary -16	,verb-saying -22	capital -11	determiner -13	end 8	pronoun -11
carry-next|0|1|adjacent|	false 11	true -18
carry-next|0|1|adverb|	lower 6
carry-next|0|1|auxiliary|	lower 8	none -13
carry-next|0|1|capital|	, 12	. -25	? -15	lower -39	none -17	upper -14
carry-next|0|1|coordinator|	, -14	. -35	lower -27	none -40
carry-next|0|1|determiner|	! -18	, 14	. -14	lower -26
carry-next|0|1|elided|	elided 7	none 12	own -33
carry-next|0|1|first|	false 17
carry-next|0|1|newcomer|	none -12
carry-next|0|1|newcomer|none|elided|	: -14	auxiliary -12	determiner -16	preposition -18	start 7	stop -11
carry-next|0|1|newcomer|none|none|	, -9	: -27	adverb 11	auxiliary -27	capital -20	preposition 18	pronoun -15	stop -19	that -15	word -13
carry-next|0|1|newcomer|none|own|	, -29	: -27	capital -20	preposition -35	pronoun -12	start -9	stop -24	that -18	verb-saying -34
carry-next|0|1|none|	, -15	,coordinator -13	,determiner -11	,pronoun -17	,subordinator -14	,word 9	: -14	; -18	auxiliary -27	capital -12	coordinator -6	determiner -21	elided 11	end -12	none -6	own -15	preposition -46	pronoun -19	stop -16	subordinator -24	that -21	verb-judging -13	verb-saying -10	word -21
carry-next|0|1|own|	elided 13	none 8	own -41
carry-next|0|1|possessive|	lower -12
carry-next|0|1|preposition|	, 8	. -38	lower -13	none -13	upper 12
carry-next|0|1|pronoun|	. -26	lower -31	none -7
carry-next|0|1|question|false|	false 13	true -22
carry-next|0|1|question|true|	false -8	true 15
carry-next|0|1|quote|	. -15	? -15	lower -8	upper -6
carry-next|0|1|start|	upper 17
carry-next|0|1|stop|	? -10	none 27	other -16	upper -12
carry-next|0|1|subject|	elided -12	none -6	own -16
carry-next|0|1|subordinator|	. -6	lower 12	none -27
carry-next|0|1|that|	. -20	none -20
carry-next|0|1|verb-judging|	, -22	lower -9	none -9
carry-next|0|1|verb-saying|	, 12	? 18	lower -10	none -21	upper -26
carry-next|0|1|word|	, -16	none -13	upper -17
carry-next|0|1|—|	? -14	none 12
carry-next|0|2|!|	end -11
carry-next|0|2|	, -29	1 -23	10+ -10	2 -37	3 -37	4-5 -33	adverb -16	auxiliary -36	capital -17	coordinator -13	determiner -26	preposition -28	pronoun -20	stop -6	subordinator -18	that -22	verb-judging -15	word -34	’ -15
carry-next|0|2|,auxiliary|	none -31
carry-next|0|2|,verb-saying|	? -10	none -15
carry-next|0|2|,word|	none -14
carry-next|0|2|,|	capital -23	determiner -16	lower -26	pronoun -36	upper -16	verb-saying -14	word -10
carry-next|0|2|.|	capital -16	determiner -14	end 16	preposition -10
carry-next|0|2|:|	none -11
carry-next|0|2|;|	none -10
carry-next|0|2|?|	,verb-saying -13	end -10
carry-next|0|2|adjacent|	false -19
carry-next|0|2|adverb|	lower -16
carry-next|0|2|auxiliary|	lower -35
carry-next|0|2|capital|	, -22	lower -17
carry-next|0|2|coordinator|	lower -13	none -18
carry-next|0|2|determiner|	, -19	. -28	? -12	lower -21	none -9
carry-next|0|2|elided|	elided -18	own -31
carry-next|0|2|inside|	false -25
carry-next|0|2|newcomer|	none -25
carry-next|0|2|newcomer|none|elided|	, -10	stop -9	that -10	word -9
carry-next|0|2|newcomer|none|none|	, -19	: -10	auxiliary -11	capital -9	determiner -12	preposition -17	subordinator -8	verb-judging -11	word -16
carry-next|0|2|newcomer|none|own|	, -15	: -6	auxiliary -16	determiner -11	preposition -11	pronoun -12	start -42	that -14	verb-saying -12	word -23
carry-next|0|2|none|	,auxiliary -30	,preposition -11	,verb-judging -13	,verb-saying -26	,word -16	auxiliary -11	coordinator -20	none -8	own -23	preposition -15	stop -18	verb-saying -11	word -14
carry-next|0|2|own|	elided -19	own -41
carry-next|0|2|preposition|	lower -25	none -21	upper -12
carry-next|0|2|pronoun|	, -20	. -10	lower -20
carry-next|0|2|question|false|	false -23
carry-next|0|2|question|true|	false -25
carry-next|0|2|stop|	none -52	upper -6
carry-next|0|2|subject|	elided -16	none -16	own -19
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|that|	lower -22
carry-next|0|2|verb-judging|	lower -15
carry-next|0|2|word|	, -15	lower -34	none -17
carry-next|0|2|’|	lower -15
carry-next|0|3|	, -20	1 -25	2 -22	3 -20	4-5 -22	: -16	auxiliary -19	determiner -24	preposition -20	start -18	subordinator 6	verb-judging -12	verb-saying -18
carry-next|0|3|,verb-saying|	none -27
carry-next|0|3|,|	determiner -17	lower -16	pronoun -25
carry-next|0|3|:|	upper -16
carry-next|0|3|adjacent|	false -11
carry-next|0|3|auxiliary|	lower -19	none -10
carry-next|0|3|capital|	. -14
carry-next|0|3|determiner|	. -22	lower -23
carry-next|0|3|first|	false -18
carry-next|0|3|inside|	false -6
carry-next|0|3|newcomer|	none -11
carry-next|0|3|newcomer|none|elided|	start -11	stop 9
carry-next|0|3|newcomer|none|none|	: -12	determiner -17	preposition -10	start -9	stop -16
carry-next|0|3|newcomer|none|own|	auxiliary -13	determiner -13	preposition -18	start -21	stop -17	verb-saying -10	word -20
carry-next|0|3|none|	,auxiliary -18	,pronoun -9	,verb-saying -29	,word -12	elided -13	own -23	stop -12
carry-next|0|3|own|	elided -17	none -30	own -30
carry-next|0|3|preposition|	. -13	lower -19	none -19
carry-next|0|3|pronoun|	, -15
carry-next|0|3|question|false|	false -10	true -7
carry-next|0|3|question|true|	false -19
carry-next|0|3|start|	upper -18
carry-next|0|3|subject|	none -10	own -40
carry-next|0|3|verb-judging|	lower -12
carry-next|0|3|verb-saying|	, -20	lower -14
carry-next|1|	far -30
carry-next|1|far|!|	,verb-saying -16	capital -16	determiner -17	end -22
carry-next|1|far|	( -15	, -44	- -15	1 7	10+ -45	2 -7	3 -13	6-9 -40	: 11	; -13	adverb -9	auxiliary -17	capital -15	coordinator -52	determiner -25	possessive -32	pronoun -7	quote -36	start -34	stop -31	subordinator -18	that -51	verb-judging -51	verb-saying -6	verb-thinking -40	word -21	— -30	’ -19
carry-next|1|far|(|	upper -15
carry-next|1|far|,auxiliary|	? -10	none -51
carry-next|1|far|,coordinator|	none -14
carry-next|1|far|,determiner|	none -17
carry-next|1|far|,preposition|	none -19
carry-next|1|far|,pronoun|	none -27
carry-next|1|far|,subordinator|	none -17
carry-next|1|far|,verb-judging|	none -23
carry-next|1|far|,verb-saying|	? -21	none -29
carry-next|1|far|,verb-thinking|	none -16
carry-next|1|far|,word|	? -10	none -38
carry-next|1|far|,|	' -11	adverb -19	auxiliary -15	capital -21	coordinator -32	determiner -27	lower -34	preposition -20	pronoun -19	quote -17	subordinator -15	upper -45	verb-judging -18	verb-saying -76	word -22
carry-next|1|far|-|	lower -16	none -30	upper -9
carry-next|1|far|.|	[ -15	auxiliary -14	capital -6	coordinator -25	end -12	preposition -30	pronoun -35	quote -20	subordinator -21	— -16
carry-next|1|far|:|	lower 12	none 19	other -12
carry-next|1|far|;|	lower -13	none -15
carry-next|1|far|?|	,auxiliary -19	,pronoun -13	,word -16	capital -24	determiner 6	end -23	preposition -16	pronoun -18	quote -11	stop -17	verb-saying -29	— -23
carry-next|1|far|[|	. -19
carry-next|1|far|adjacent|	false -30
carry-next|1|far|adverb|	, -16	lower -9	none -29
carry-next|1|far|alone|	false -23	true -21
carry-next|1|far|auxiliary|	. -16	lower -15	none -36	upper -23
carry-next|1|far|capital|	! -16	, -24	. -48	? -27	lower -15	none -27	upper -23
carry-next|1|far|coordinator|	, -31	. -30	lower -48	none -53	upper -20
carry-next|1|far|determiner|	! -14	, -58	. -15	? -21	lower -33	none -42	other -20
carry-next|1|far|elided|	elided -34	none -9	own -45
carry-next|1|far|end|	! -44	. -43	? -31	none 38
carry-next|1|far|first|	false -20	true -8
carry-next|1|far|inside|	false -18
carry-next|1|far|newcomer|	none -9
carry-next|1|far|newcomer|none|elided|	, -18	: -35	determiner -18	preposition -18	start -27	stop -16	verb-saying -15	word -26
carry-next|1|far|newcomer|none|none|	, -10	- -9	: 14	auxiliary -30	capital -32	coordinator -16	determiner -30	preposition -38	pronoun -22	quote -18	start -23	stop -25	subordinator -15	that -13	verb-judging -23	verb-thinking -20	word -9	— -23
carry-next|1|far|newcomer|none|own|	, -44	: -8	adverb -23	capital -6	pronoun -36	start -36	stop -17	that -22	verb-judging -15	word -25	’ -15
carry-next|1|far|none|	+ -9	,adverb -15	,coordinator -14	,determiner -18	,preposition -16	,pronoun -13	,subordinator -20	,verb-saying -17	,verb-thinking -13	- -21	: -19	; -21	adverb -18	auxiliary -39	capital -29	coordinator -19	end -24	own -32	preposition -32	pronoun -22	quote -10	stop -36	subordinator -7	that -28	verb-saying -26	word -20	— -23
carry-next|1|far|own|	elided -59
carry-next|1|far|possessive|	lower -30	upper -22
carry-next|1|far|preposition|	, -21	. -25	? -16	lower -12	none -16
carry-next|1|far|pronoun|	! -11	, -41	. -39	? -18	lower -10	none -22	upper -8
carry-next|1|far|question|false|	false -25	true -44
carry-next|1|far|question|true|	false -16	true -8
carry-next|1|far|quote|	lower -11	upper -34
carry-next|1|far|start|	other -23	upper -33
carry-next|1|far|stop|	none -47	upper -34
carry-next|1|far|subject|	elided -30	none -10
carry-next|1|far|subordinator|	, -32	lower -17	none -9	upper -21
carry-next|1|far|that|	. -16	lower -47	none -25	upper -22
carry-next|1|far|verb-judging|	, -15	lower -49	none -25	upper -15
carry-next|1|far|verb-saying|	, -63	? -28	lower -19	none -29	upper -27
carry-next|1|far|verb-thinking|	, -16	lower -40	none -21	upper -14
carry-next|1|far|word|	, -25	lower -18	none -46	upper -35
carry-next|1|far|–|	, -7
carry-next|1|far|—|	. -16	? -18	none -26	upper -27
carry-next|1|far|’|	lower -19
carry-next|2|	far -12
carry-next|2|far|!|	capital -16	determiner -11	end -15	pronoun -14
carry-next|2|far|	, -33	1 -30	10+ -54	4-5 11	6-9 -15	auxiliary -21	coordinator -27	determiner -24	possessive -20	preposition -20	pronoun 6	quote -25	start -11	stop -48	subordinator -40	that -33	verb-saying -13	verb-thinking -23	word -6	— -12
carry-next|2|far|,auxiliary|	none -7
carry-next|2|far|,verb-saying|	none -16
carry-next|2|far|,word|	none -9
carry-next|2|far|,|	' -21	adverb -15	capital -34	coordinator -20	determiner -18	lower -24	preposition -9	subordinator -20	upper -47	verb-judging -14	verb-saying -42	word -27
carry-next|2|far|.|	[ -15	capital -34	coordinator -16	determiner -25	end 10	preposition -14	pronoun -20
carry-next|2|far|:|	lower 8	none 18
carry-next|2|far|;|	none 7
carry-next|2|far|?|	capital -27	determiner -8	end -27	pronoun -17
carry-next|2|far|[|	. -15
carry-next|2|far|adjacent|	false -12
carry-next|2|far|alone|	false -15	true -18
carry-next|2|far|auxiliary|	lower -19	none -22	upper -15
carry-next|2|far|capital|	, -15	. -28	? -15	none -29	upper -21
carry-next|2|far|coordinator|	. -17	lower -25	none -43
carry-next|2|far|determiner|	! -15	, -54	. -35	lower -21	none -24	upper -18
carry-next|2|far|elided|	elided -14	none -34	own -21
carry-next|2|far|end|	! -26	. -61	none 29
carry-next|2|far|inside|	false -15
carry-next|2|far|newcomer|	none 7
carry-next|2|far|newcomer|none|elided|	, -19	stop -30
carry-next|2|far|newcomer|none|none|	auxiliary -13	preposition -21	start 7	stop -8	that -11	verb-judging -22	verb-thinking -13	word -25	— -12
carry-next|2|far|newcomer|none|own|	, -29	adverb -14	auxiliary -17	preposition -10	start 15	stop -13	that -14	verb-judging 13	verb-saying -7	word -10
carry-next|2|far|none|	, -21	,auxiliary -10	,verb-judging -13	,verb-saying 9	,word -7	- -19	auxiliary -18	capital -20	coordinator -42	determiner -18	elided -9	preposition -9	pronoun -15	stop -28	that -14	verb-saying -16	word -24	— -13
carry-next|2|far|own|	elided -12	own 11
carry-next|2|far|possessive|	lower -13
carry-next|2|far|preposition|	, -19	. -16	lower -24	none -45
carry-next|2|far|pronoun|	! -17	, -45	. -24	lower 6	none -19
carry-next|2|far|question|false|	false -19	true -17
carry-next|2|far|question|true|	false -42	true 8
carry-next|2|far|quote|	upper -23
carry-next|2|far|start|	upper -12
carry-next|2|far|stop|	none -78	upper -48
carry-next|2|far|subject|	elided -37	own 14
carry-next|2|far|subordinator|	, -13	. -19	lower -38	none -31
carry-next|2|far|that|	lower -32	none -14	upper -18
carry-next|2|far|verb-judging|	upper -19
carry-next|2|far|verb-saying|	, -20	? -19	lower -10	upper -22
carry-next|2|far|verb-thinking|	lower -23
carry-next|2|far|word|	, -26	upper -24
carry-next|2|far|—|	none -18	upper -12
carry-next|3|	far -27
carry-next|3|far|!|	capital -14	end -15
carry-next|3|far|	( -19	, -10	1 -29	10+ -54	3 -21	6-9 -6	: -8	adverb -19	capital -35	coordinator -30	determiner -42	possessive -24	preposition -42	pronoun -28	start -21	stop -66	subordinator -36	that -24	verb-judging -8	verb-saying -10	verb-thinking -13	word 6
carry-next|3|far|(|	upper -17
carry-next|3|far|)|	none -15
carry-next|3|far|,verb-saying|	none -14
carry-next|3|far|,|	' -12	adverb -13	capital -37	coordinator -20	determiner -14	none 16	preposition -14	pronoun -22	subordinator -16	upper -37	verb-saying -19
carry-next|3|far|-|	none -22
carry-next|3|far|.|	[ -19	capital -24	coordinator -17	determiner -27	end -25	preposition -21	pronoun -21
carry-next|3|far|:|	none 13	upper -8
carry-next|3|far|?|	capital -12	pronoun -13	verb-saying -15
carry-next|3|far|[|	. -19
carry-next|3|far|adjacent|	false -27
carry-next|3|far|adverb|	lower -19
carry-next|3|far|alone|	false -26
carry-next|3|far|auxiliary|	none -17	upper -13
carry-next|3|far|capital|	! -13	, -46	. -24	? -14	lower -23	none -21	upper -25
carry-next|3|far|coordinator|	, -21	. -20	lower -30	none -30
carry-next|3|far|determiner|	, -39	. -16	lower -44	none -19	upper -21
carry-next|3|far|end|	! -28	. -73	? -28	none 24
carry-next|3|far|first|	false -8
carry-next|3|far|inside|	false -23
carry-next|3|far|newcomer|	none 16
carry-next|3|far|newcomer|none|elided|	: 6	stop -10
carry-next|3|far|newcomer|none|none|	: 7	stop -12
carry-next|3|far|newcomer|none|own|	, -13	preposition -18	stop -11
carry-next|3|far|none|	, -10	,verb-saying 15	- -12	auxiliary -20	capital -22	determiner -17	end -16	none 10	preposition -37	pronoun -13	subordinator -29	that -19	verb-saying -12	word -27
carry-next|3|far|own|	none -26
carry-next|3|far|possessive|	lower -18	upper -12
carry-next|3|far|preposition|	. -14	lower -39	none -52	upper -11
carry-next|3|far|pronoun|	, -34	. -21	? -13	lower -26
carry-next|3|far|question|false|	false -26	true -32
carry-next|3|far|question|true|	false -8
carry-next|3|far|start|	upper -20
carry-next|3|far|stop|	none -40	upper -66
carry-next|3|far|subject|	none 13
carry-next|3|far|subordinator|	, -16	. -12	lower -33	upper -14
carry-next|3|far|that|	lower -21	none -13	upper -14
carry-next|3|far|verb-judging|	upper -14
carry-next|3|far|verb-saying|	, -64	lower -6	none -21	upper -17
carry-next|3|far|verb-thinking|	lower -19
carry-next|3|far|word|	, -28	lower 6	none -37	upper -11
carry|before-that|addressed|false|	0 -8	2 -13
carry|before-that|addressed|true|	0 7	1 15
carry|before-that|echo|other|	1 14	2 -10
carry|before-that|echo|same|	0 -39	1 -12	2 -15
carry|before-that|echo|unknown|	1 -21	2 -15
carry|before-that|inside|false|	1 6	2 -11
carry|before-that|inside|true|	0 -19	1 -12	2 -7
carry|before-that|kind|organisation|	0 -20	1 -45	2 -19
carry|before-that|kind|person|	1 13	2 -7
carry|before-that|kind|place|	0 -18	1 -16
carry|before-that|kind|unknown|	0 -7	1 -10	2 -23
carry|before-that|own|false|	organisation -35	person 14	place -18
carry|before-that|own|true|	organisation -41	place -15	unknown -30
carry|before|addressed|false|	0 -10	1 -13	2 -8
carry|before|addressed|true|	0 7	2 9
carry|before|echo|other|	0 -14	1 -8	2 -40
carry|before|echo|same|	1 -25
carry|before|echo|unknown|	0 -15	1 -19	2 13
carry|before|inside|false|	0 -9	1 -10	2 -6
carry|before|inside|true|	0 -9	1 -37	2 -13
carry|before|kind|organisation|	0 -39	1 -30	2 -14
carry|before|kind|person|	1 -9
carry|before|kind|place|	0 -13	1 -12
carry|before|kind|unknown|	0 -17	1 -18	2 -12
carry|before|own|false|	organisation -38	person -8	place -20	unknown -15
carry|before|own|true|	organisation -33	unknown -20
carry|next|addressed|false|	0 -44	1 -32	2 -19
carry|next|addressed|true|	1 -10	2 -12
carry|next|echo|other|	0 -38	1 -40	2 -52
carry|next|echo|same|	0 -16	2 36
carry|next|echo|unknown|	0 44	1 -18
carry|next|inside|false|	0 21	1 -31	2 -10
carry|next|inside|true|	0 -26	1 -15	2 -25
carry|next|kind|organisation|	0 -6	1 -34
carry|next|kind|person|	0 20	1 -23	2 -15
carry|next|kind|place|	0 -12	1 -21
carry|next|kind|unknown|	1 -17	2 -10
carry|next|own|false|	organisation -7	place -15
carry|next|own|true|	organisation -25	unknown -26
ending|according-to|,|	0 22	3 20	4-6 12	7-12 23
ending|according-to|.|	1 27	13-25 14	7-12 12
ending|according-to|none|	2 7	3 9	7-12 -23
ending|actor-nearby|!|	13-25 9	2 7	26+ -18	4-6 -17	7-12 9
ending|actor-nearby|.|	0 -13	1 -29	13-25 -6	26+ -20	3 -19	7-12 -8
ending|actor-nearby|?|	1 -16	13-25 -19	2 -16	26+ -11	3 -7	7-12 -15
ending|actor-nearby|none|	1 27	13-25 -10	2 19	26+ -37	4-6 8
ending|colon|!|	1 -11
ending|colon|,|	1 -26
ending|colon|.|	26+ 13	3 -9	7-12 20
ending|colon|?|	26+ -17
ending|colon|none|	1 -11	26+ -9	3 -9	4-6 -11
ending|interview|.|	26+ -6
ending|interview|?|	26+ -10
ending|named-before|!|	1 7	13-25 8	2 14	26+ -22	4-6 12
ending|named-before|,|	1 -30	13-25 -20	2 -31	26+ -45	3 -25	4-6 -12	7-12 -28
ending|named-before|.|	1 -30	2 -8	26+ -15	3 -12	4-6 -6
ending|named-before|?|	1 -19	13-25 -18	2 -11	26+ -17	4-6 7
ending|named-before|none|	1 19	26+ -17	3 -15	4-6 -9	7-12 -6
ending|named-nearby|!|	0 12	1 -13	13-25 -20	4-6 -10	7-12 -9
ending|named-nearby|,|	0 7	1 15	13-25 -10	2 -24	26+ -24	7-12 -10
ending|named-nearby|.|	0 -31	2 -8	3 8
ending|named-nearby|?|	0 13	1 -8	13-25 -13	7-12 7
ending|named-nearby|none|	0 -32	1 -35	13-25 -11	2 11	26+ -6	3 6	4-6 10
ending|paragraph-before|!|	26+ -30
ending|paragraph-before|,|	26+ -56
ending|paragraph-before|?|	26+ -28
ending|possessor|!|	4-6 -22	7-12 -7
ending|possessor|,|	1 -27	2 -26	3 -10	4-6 10
ending|possessor|.|	0 -29	1 -41	13-25 -13	3 -25	4-6 -8	7-12 -20
ending|possessor|?|	2 -18	3 -6	4-6 -12
ending|possessor|none|	0 -46	1 -17	13-25 -21	7-12 -7
ending|quote-then-speaker|!|	0 28	1 -10
ending|quote-then-speaker|,|	-11 -7	-13 -16	-14 -17	-17 -9	-18 -19	-19 -8	-23 -15	-3 -12	-4 -13	-5 10	-6 13	-7 15	0 31	1 -6	13-25 -24	2 -16	26+ -19	3 -20	4-6 -6	7-12 -22
ending|quote-then-speaker|.|	2 -19
ending|quote-then-speaker|?|	0 40	13-25 -12	4-6 -16	7-12 -21
ending|quote-then-speaker|none|	-10 -7	-11 7	-12 25	-13 6	-14 -9	-15 -19	-16 -20	-17 -18	-18 11	-2 -17	-22 -18	-23 6	-24 -16	-25 -19	-26 8	-27 12	-28 -16	-29 -10	-3 -33	-30 -15	-34 7	-4 -33	-6 -12	-7 -12	-8 -11	-9 10	0 -30	1 -16	13-25 -13	2 12	26+ 6	4-6 -16
ending|quote-then-verb|!|	0 15
ending|quote-then-verb|,|	0 20	1 -6	13-25 -9	4-6 -30	7-12 -28
ending|quote-then-verb|?|	0 15	1 29	2 19
ending|quote-then-verb|none|	0 -18	1 9	2 6	4-6 7	7-12 -7
ending|sentence-after|!|	1 8	13-25 -14	4-6 -20	7-12 -15
ending|sentence-after|.|	13-25 -7	2 -33	26+ -14	3 -9	4-6 -12	7-12 -20
ending|sentence-after|?|	0 15	1 14	2 -23	3 -15	4-6 6
ending|sentence-after|none|	13-25 -11	4-6 -17	7-12 -12
ending|sentence-before|!|	1 19	13-25 -21	2 -11	26+ -21
ending|sentence-before|,|	1 -48	13-25 -35	2 -15	26+ -67	3 -13	4-6 -26	7-12 -52
ending|sentence-before|.|	1 24	2 13	26+ -16	3 11	7-12 -6
ending|sentence-before|?|	13-25 -10	26+ -25	4-6 -10
ending|sentence-before|none|	1 13	2 -6	26+ -17	3 -44	4-6 -16
ending|signature|.|	1 16
ending|signature|none|	1 -18
ending|speaker-then-quote|!|	1 19	13-25 -22	3 11	4-6 -21	7-12 -9
ending|speaker-then-quote|,|	0 10	1 -12	2 20	26+ 7	4-6 13	7-12 -6
ending|speaker-then-quote|.|	1 15	3 11	4-6 17	7-12 13
ending|speaker-then-quote|?|	1 -12	2 6	26+ 13	3 6	4-6 16	7-12 9
ending|speaker-then-quote|none|	13-25 -21	2 13	26+ -20	7-12 -13
ending|topic-after|.|	4-6 -11
ending|topic-after|none|	1 -9
ending|topic|!|	13-25 -21	26+ -22	4-6 -8
ending|topic|.|	13-25 -17	2 18	26+ -13
ending|topic|?|	2 -10	26+ -30	3 7	4-6 9
ending|topic|none|	0 -25	13-25 -14	2 20	26+ -49	3 18	4-6 18	7-12 9
ending|verb-then-speaker|,|	1 -21	4-6 -16	7-12 -21
ending|verb-then-speaker|.|	0 -39	1 11	13-25 -31	26+ 12	4-6 11	7-12 -28
ending|verb-then-speaker|?|	1 -9
ending|verb-then-speaker|none|	0 -29	13-25 -41	3 -9	4-6 -12
follow|according-to|,auxiliary|	none -17
follow|according-to|,pronoun|	none -11
follow|according-to|,subordinator|	none 11
follow|according-to|,verb-saying|	none -28
follow|according-to|,word|	none 7
follow|according-to|,|	none -7
follow|according-to|:|	none 16
follow|according-to|;|	none 9
follow|according-to|capital|	, 30
follow|according-to|coordinator|	none -14
follow|according-to|determiner|	. 12
follow|according-to|end|	. 15
follow|according-to|preposition|	none 13
follow|according-to|word|	, 23	none 17
follow|actor-nearby|+|	none -13
follow|actor-nearby|,adverb|	none -11
follow|actor-nearby|,auxiliary|	? -14	none -7
follow|actor-nearby|,coordinator|	none -10
follow|actor-nearby|,determiner|	? -13
follow|actor-nearby|,pronoun|	? -16
follow|actor-nearby|,subordinator|	none -7
follow|actor-nearby|,verb-judging|	none -6
follow|actor-nearby|,verb-saying|	? -37	none -11
follow|actor-nearby|,word|	none 7
follow|actor-nearby|:|	none -19
follow|actor-nearby|adverb|	none -13
follow|actor-nearby|auxiliary|	. -8	none -34
follow|actor-nearby|capital|	. -26	? -19
follow|actor-nearby|coordinator|	none -14
follow|actor-nearby|determiner|	. -24	? -7	none -35
follow|actor-nearby|end|	. -16	? 8	none -7
follow|actor-nearby|preposition|	. -15	? -20	none -19
follow|actor-nearby|pronoun|	? -12
follow|actor-nearby|quote|	. 18	? -25
follow|actor-nearby|stop|	? -20
follow|actor-nearby|verb-judging|	none -15
follow|actor-nearby|verb-saying|	none 7
follow|actor-nearby|word|	none -15
follow|colon|,auxiliary|	none -6
follow|colon|,verb-saying|	none -23
follow|colon|[|	. 27
follow|colon|capital|	, -16	? 6
follow|colon|coordinator|	. 10
follow|colon|determiner|	, -28	? -18
follow|colon|end|	! -12	none -27
follow|colon|preposition|	. -17
follow|colon|pronoun|	, -15	. -11	? -15
follow|colon|stop|	? -14
follow|colon|subordinator|	. -13
follow|colon|verb-saying|	, -16
follow|interview|end|	. -6	? -10
follow|named-before|'|	, -26
follow|named-before|,auxiliary|	? -7	none -21
follow|named-before|,determiner|	none -12
follow|named-before|,pronoun|	! 6	? -7
follow|named-before|,verb-judging|	none -23
follow|named-before|,verb-saying|	! 11	? 7	none 8
follow|named-before|,word|	? -14	none -8
follow|named-before|,|	none -17
follow|named-before|:|	none -11
follow|named-before|auxiliary|	none -11
follow|named-before|capital|	! -22	, -48	. 14	? -34	none -35
follow|named-before|coordinator|	none -13
follow|named-before|determiner|	! -6	, -23
follow|named-before|end|	. -12
follow|named-before|preposition|	none -13
follow|named-before|pronoun|	! -15	, -23	. -6	? -29	none -15
follow|named-before|quote|	none -12
follow|named-before|stop|	none 8
follow|named-before|subordinator|	, -8	. -11	none -20
follow|named-before|that|	none -13
follow|named-before|verb-saying|	, -53	? -32	none -26
follow|named-before|word|	, -6	none -17
follow|named-before|—|	. -17	? 11
follow|named-nearby|(|	. -14	none -13
follow|named-nearby|)|	. -9	none -9
follow|named-nearby|+|	none 6
follow|named-nearby|,auxiliary|	? 14	none 26
follow|named-nearby|,capital|	none -10
follow|named-nearby|,coordinator|	none -14
follow|named-nearby|,determiner|	none 11
follow|named-nearby|,preposition|	none -19
follow|named-nearby|,pronoun|	? 14	none 14
follow|named-nearby|,subordinator|	none 6
follow|named-nearby|,verb-judging|	none 14
follow|named-nearby|,verb-saying|	? -6
follow|named-nearby|,word|	? 7
follow|named-nearby|,|	none -12
follow|named-nearby|-|	none -6
follow|named-nearby|:|	none -27
follow|named-nearby|;|	none -8
follow|named-nearby|[|	. 16
follow|named-nearby|adverb|	, -6	none -20
follow|named-nearby|auxiliary|	, -7	none 8
follow|named-nearby|capital|	! -9	. 7	? 6
follow|named-nearby|coordinator|	, -48	none -24
follow|named-nearby|determiner|	! -7	, -6	. -7	? -10	none -11
follow|named-nearby|end|	? -10	none -37
follow|named-nearby|preposition|	, 6	. 7	none -9
follow|named-nearby|pronoun|	, 10	. -42	? 8	none -7
follow|named-nearby|quote|	, -6	? 18	none -6
follow|named-nearby|stop|	? 13	none 21
follow|named-nearby|subordinator|	. -6	none -12
follow|named-nearby|that|	. 10	none -10
follow|named-nearby|verb-judging|	, -18
follow|named-nearby|verb-saying|	! 9	, 19	none -9
follow|named-nearby|word|	, -7	? 6	none -24
follow|named-nearby|–|	, 12	none -11
follow|named-nearby|—|	none 14
follow|paragraph-before|'|	, -23
follow|paragraph-before|,auxiliary|	none -49
follow|paragraph-before|,pronoun|	none -22
follow|paragraph-before|,verb-judging|	none -12
follow|paragraph-before|,verb-saying|	? -14	none 6
follow|paragraph-before|,word|	none -9
follow|paragraph-before|capital|	! -32	, -55	. -20	? -41	none -36
follow|paragraph-before|determiner|	! -17	, -56	? -19	none -18
follow|paragraph-before|end|	! -6
follow|paragraph-before|preposition|	none -22
follow|paragraph-before|pronoun|	! -15	, -33	? -26	none -30
follow|paragraph-before|stop|	none 24
follow|paragraph-before|subordinator|	, -14	none -15
follow|paragraph-before|verb-saying|	, -39	? -39	none -25
follow|paragraph-before|word|	, -33
follow|paragraph-before|—|	. -11	none -12
follow|possessor|,|	none -29
follow|possessor|-|	none -9
follow|possessor|;|	none -16
follow|possessor|[|	. -17
follow|possessor|adverb|	, -24
follow|possessor|auxiliary|	none -8
follow|possessor|capital|	, -9	. -22	none -13
follow|possessor|coordinator|	. -17	none -24
follow|possessor|determiner|	none -10
follow|possessor|end|	! -34	. -18	none -24
follow|possessor|preposition|	. -25	none 6
follow|possessor|pronoun|	. -14
follow|possessor|quote|	, -16
follow|possessor|stop|	none -7
follow|possessor|subordinator|	. -14	none -6
follow|possessor|verb-judging|	none -18
follow|possessor|verb-saying|	, -10
follow|possessor|word|	none -12
follow|quote-then-speaker|'|	, 17
follow|quote-then-speaker|(|	none -17
follow|quote-then-speaker|)|	none -6
follow|quote-then-speaker|,auxiliary|	none 12
follow|quote-then-speaker|,coordinator|	none -8
follow|quote-then-speaker|,determiner|	none -16
follow|quote-then-speaker|,preposition|	none -6
follow|quote-then-speaker|,pronoun|	none 9
follow|quote-then-speaker|,verb-judging|	none -9
follow|quote-then-speaker|,verb-saying|	none -11
follow|quote-then-speaker|,word|	? -13	none -20
follow|quote-then-speaker|-|	none -28
follow|quote-then-speaker|:|	none -14
follow|quote-then-speaker|;|	none -9
follow|quote-then-speaker|adverb|	, 8	none -6
follow|quote-then-speaker|auxiliary|	, 11	none 22
follow|quote-then-speaker|coordinator|	, -20	none -38
follow|quote-then-speaker|determiner|	! 23	, 26	? 22	none -13
follow|quote-then-speaker|preposition|	, -14
follow|quote-then-speaker|pronoun|	! 21	, 21	? 33
follow|quote-then-speaker|quote|	, -12	none -7
follow|quote-then-speaker|subordinator|	, -19	none -10
follow|quote-then-speaker|that|	none -7
follow|quote-then-speaker|verb-judging|	none -7
follow|quote-then-speaker|verb-saying|	, -17	? -21
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	, 10	none -9
follow|quote-then-speaker|–|	none -27
follow|quote-then-speaker|—|	none -15
follow|quote-then-verb|'|	, 17
follow|quote-then-verb|,auxiliary|	? 17	none 10
follow|quote-then-verb|,determiner|	? 14	none 16
follow|quote-then-verb|,pronoun|	? 15	none 7
follow|quote-then-verb|,verb-judging|	none 13
follow|quote-then-verb|,verb-saying|	! -8	? 15	none 11
follow|quote-then-verb|,word|	? 13
follow|quote-then-verb|,|	none -6
follow|quote-then-verb|:|	none -9
follow|quote-then-verb|auxiliary|	none -13
follow|quote-then-verb|capital|	, -40	none -15
follow|quote-then-verb|coordinator|	, -18	none -42
follow|quote-then-verb|determiner|	, -27
follow|quote-then-verb|preposition|	none 12
follow|quote-then-verb|pronoun|	, -12
follow|quote-then-verb|verb-saying|	! 15	, 21	? 12	none -7
follow|quote-then-verb|word|	none 13
follow|quote-then-verb|–|	, 11	none 14
follow|sentence-after|(|	. -13
follow|sentence-after|auxiliary|	. -19
follow|sentence-after|capital|	! 21	. -29	? 26
follow|sentence-after|coordinator|	. -52
follow|sentence-after|determiner|	! -24	. -16	? -29
follow|sentence-after|preposition|	. -14	? -18
follow|sentence-after|pronoun|	! -10	. 19	? -18
follow|sentence-after|stop|	none -6
follow|sentence-after|that|	. -15
follow|sentence-after|—|	. -9
follow|sentence-before|'|	, -21
follow|sentence-before|)|	. -17	none -22
follow|sentence-before|,auxiliary|	? -26	none -14
follow|sentence-before|,determiner|	? -12	none -21
follow|sentence-before|,preposition|	none -17
follow|sentence-before|,pronoun|	? -20	none -8
follow|sentence-before|,subordinator|	none -15
follow|sentence-before|,verb-judging|	none -13
follow|sentence-before|,verb-saying|	none 12
follow|sentence-before|,verb-thinking|	none -21
follow|sentence-before|,word|	? -15	none -9
follow|sentence-before|,|	none -14
follow|sentence-before|-|	none -28
follow|sentence-before|:|	none -12
follow|sentence-before|;|	none -41
follow|sentence-before|auxiliary|	none -12
follow|sentence-before|capital|	, -75	? -27	none -43
follow|sentence-before|coordinator|	. -26	none 16
follow|sentence-before|determiner|	, -26	. -16	? 9	none -9
follow|sentence-before|end|	. 14	? 8
follow|sentence-before|preposition|	, -31	? -9	none -11
follow|sentence-before|pronoun|	! -24	, -36	. 16	? -9
follow|sentence-before|quote|	. -12	? -16
follow|sentence-before|stop|	? -21	none -21
follow|sentence-before|subordinator|	, -25	. -18	none -7
follow|sentence-before|that|	. 9	none -21
follow|sentence-before|verb-judging|	, -15	none -28
follow|sentence-before|verb-saying|	, -71	? -22
follow|sentence-before|word|	, -21	none -11
follow|sentence-before|—|	none -22
follow|signature|—|	. 16	none -8
follow|speaker-then-quote|(|	. -9	none 10
follow|speaker-then-quote|)|	. 13
follow|speaker-then-quote|,auxiliary|	none -22
follow|speaker-then-quote|,verb-saying|	none -24
follow|speaker-then-quote|,|	none -17
follow|speaker-then-quote|-|	none 15
follow|speaker-then-quote|:|	none 15
follow|speaker-then-quote|;|	none 16
follow|speaker-then-quote|[|	. -12
follow|speaker-then-quote|capital|	, 13	. 29	? 18
follow|speaker-then-quote|coordinator|	, 18	none 11
follow|speaker-then-quote|determiner|	, -14	. 8	? -9	none 18
follow|speaker-then-quote|end|	. 27	? 12	none -33
follow|speaker-then-quote|preposition|	! 6	? 16	none 8
follow|speaker-then-quote|pronoun|	. -12	? -11	none 12
follow|speaker-then-quote|quote|	? 16
follow|speaker-then-quote|stop|	none -15
follow|speaker-then-quote|subordinator|	. 20
follow|speaker-then-quote|that|	. -15
follow|speaker-then-quote|verb-judging|	, 9	none 8
follow|speaker-then-quote|verb-saying|	none 11
follow|speaker-then-quote|verb-thinking|	, 12
follow|speaker-then-quote|word|	, -12	none 10
follow|speaker-then-quote|–|	none -9
follow|topic-after|capital|	. -14
follow|topic-after|preposition|	. -13
follow|topic-after|stop|	none -10
follow|topic|,adverb|	none -10
follow|topic|,auxiliary|	? -7	none -23
follow|topic|,coordinator|	none 14
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -12
follow|topic|,pronoun|	? -14	none -22
follow|topic|,subordinator|	none -25
follow|topic|,verb-judging|	none -11
follow|topic|,verb-saying|	! -15	? -31	none -12
follow|topic|,verb-thinking|	none -22
follow|topic|,word|	? -31	none -8
follow|topic|auxiliary|	none -7
follow|topic|capital|	. -18	? 13
follow|topic|coordinator|	none 19
follow|topic|determiner|	. -13	none 11
follow|topic|end|	? -9	none -36
follow|topic|preposition|	? 6	none -38
follow|topic|pronoun|	. -32
follow|topic|quote|	. -18
follow|topic|stop|	? -12	none 19
follow|topic|verb-judging|	none -20
follow|topic|verb-saying|	none -6
follow|topic|word|	none -10
follow|topic|—|	none -31
follow|verb-then-speaker|,determiner|	none -9
follow|verb-then-speaker|,preposition|	none 6
follow|verb-then-speaker|,subordinator|	none -13
follow|verb-then-speaker|,verb-saying|	none 10
follow|verb-then-speaker|,word|	none -15
follow|verb-then-speaker|,|	none -22
follow|verb-then-speaker|-|	none -10
follow|verb-then-speaker|:|	none -12
follow|verb-then-speaker|adverb|	none -12
follow|verb-then-speaker|auxiliary|	none 6
follow|verb-then-speaker|coordinator|	, -16	. -22	none -37
follow|verb-then-speaker|determiner|	, -13	. 11	none -8
follow|verb-then-speaker|end|	. 18	none -31
follow|verb-then-speaker|preposition|	. -6	none -39
follow|verb-then-speaker|pronoun|	. -29
follow|verb-then-speaker|subordinator|	, -22	none -24
follow|verb-then-speaker|that|	none -15
follow|verb-then-speaker|verb-saying|	none -15
follow|verb-then-speaker|word|	none 11
force|according-to|according|	0 18	13-25 7	26+ 13	3 20	4-6 11
force|actor-nearby|naked|	0 -14	1 23	13-25 -9	2 16	26+ -37
force|colon|judging|	26+ 10
force|colon|naked|	4-6 -8	7-12 9
force|colon|other|	26+ -15
force|interview|naked|	26+ -11
force|named-before|naked|	13-25 -7	26+ -43	3 -19
force|named-nearby|naked|	0 -22	1 -23	13-25 -10	26+ -7	3 12	4-6 10
force|paragraph-before|according|	26+ -16
force|paragraph-before|judging|	26+ -11
force|paragraph-before|other|	26+ -23
force|paragraph-before|saying|	26+ -15
force|paragraph-before|thinking|	26+ -36
force|possessor|naked|	0 -15	1 -25	13-25 -28	3 -6	4-6 7
force|quote-then-speaker|judging|	-10 -8	-12 16	-13 -17	-17 6	-18 7	-19 12	-20 -7	-23 -8	-24 -19	-3 -23	-4 -19	-5 7	-7 21	-8 -8	-9 -17	1 -24	13-25 -28	2 -22	26+ -15	4-6 -9	7-12 -37
force|quote-then-speaker|other|	-10 -7	-11 12	-12 13	-15 -19	-16 -12	-17 -10	-18 -18	-19 -12	-2 -12	-21 -11	-22 -8	-23 -9	-3 -18	-4 -22	-5 -11	-6 11	-7 -17	-8 -6	-9 15	0 -21	13-25 -21	26+ -23	3 -30	4-6 -32	7-12 -17
force|quote-then-speaker|saying|	-13 -14	-14 -16	-15 -16	-16 -21	-17 -21	-18 -10	-19 -12	-2 -13	-20 9	-22 -15	-24 -11	-25 6	-26 13	-27 8	-29 -6	-3 -23	-30 -8	-34 -16	-4 -28	-6 -9	-7 -7	0 28	1 -25	13-25 -11	2 11	26+ 8	3 -14	4-6 -8
force|quote-then-speaker|thinking|	-11 -12	-13 13	-3 -13	-4 10	-5 10	-6 -12	-7 -10	-8 -8	-9 -8	0 11	1 -8	13-25 -25	2 -27	3 -17	4-6 -25	7-12 -8
force|quote-then-verb|judging|	0 -8	1 15	13-25 -14	2 -13	4-6 -19	7-12 -15
force|quote-then-verb|other|	0 -17	1 12
force|quote-then-verb|saying|	0 21	1 6	2 11	7-12 -23
force|sentence-after|according|	13-25 -15	3 9	4-6 -15
force|sentence-after|judging|	1 -24	13-25 -25	2 -21	4-6 -29	7-12 -23
force|sentence-after|other|	13-25 -31	2 -31	3 -29	7-12 -35
force|sentence-after|saying|	0 6	1 15	2 -22	3 -26	7-12 -16
force|sentence-after|thinking|	1 -13	13-25 -18	2 -21	3 -14	4-6 -19	7-12 -23
force|sentence-before|according|	1 -9	2 -11	26+ -11	3 -19	4-6 -12	7-12 15
force|sentence-before|judging|	1 6	13-25 -32	2 -18	26+ -30	4-6 -10	7-12 -17
force|sentence-before|other|	1 -7	13-25 -6	26+ -13	3 -13	4-6 -6	7-12 -8
force|sentence-before|saying|	1 26	13-25 -10	2 10	26+ -24	4-6 -12	7-12 -10
force|sentence-before|thinking|	1 -14	2 -16	26+ -44	3 -15	4-6 -9	7-12 -41
force|signature|naked|	1 8
force|speaker-then-quote|judging|	0 16	13-25 -31	2 16	26+ -12	4-6 6
force|speaker-then-quote|other|	0 -41	1 -16	26+ -23	3 13
force|speaker-then-quote|saying|	0 15	1 8	13-25 -9	3 6	4-6 14
force|speaker-then-quote|thinking|	1 -13	13-25 -11	2 -7	26+ -9	3 8	4-6 12	7-12 -16
force|topic-after|naked|	0 -7	1 -11	4-6 -12
force|topic|naked|	0 -25	13-25 -15	2 23	26+ -46	3 19	4-6 16	7-12 9
force|verb-then-speaker|judging|	0 -8	1 -12	13-25 -21	2 6	3 -19	4-6 -38	7-12 -37
force|verb-then-speaker|other|	1 17
force|verb-then-speaker|saying|	0 -27	1 11	13-25 -43	26+ 12	7-12 -14
form|according-to|other|	according 24
form|colon|other|	apposed -7	direct -12
form|colon|past|	direct 25	shared -9
form|colon|present|	direct 11
form|paragraph-before|base|	apposed -20	apposition -12	direct -21	relative -19	shared -9
form|paragraph-before|other|	according -16	apposed -13	direct -18	passive -17	relative -30	shared -26
form|paragraph-before|participle|	apposed -20	apposition -14	direct -21	relative -9	shared -17
form|paragraph-before|past|	apposition -9	inverted -37	passive -14	relative -23
form|paragraph-before|present|	apposed -24	apposition -19	direct -9	inverted -8	passive -8	shared -20
form|quote-then-speaker|base|	apposed -14	apposition -7	direct -32	relative -16	shared -10
form|quote-then-speaker|other|	apposition -6	direct -18	relative -26
form|quote-then-speaker|participle|	apposed -11	apposition -24	direct -25	relative -10	shared -7
form|quote-then-speaker|past|	direct 16	relative -16	shared -7
form|quote-then-speaker|present|	apposed -25	apposition -18	direct 12	passive 8	relative -7	shared -8
form|quote-then-verb|past|	inverted 12
form|quote-then-verb|present|	inverted 10
form|sentence-after|base|	apposed -10	direct -12	relative -16	shared -8
form|sentence-after|other|	apposed 6	apposition -18	direct -14	passive -17	relative -21	shared -11
form|sentence-after|participle|	apposed -17	apposition -8	direct -24	shared -26
form|sentence-after|past|	apposed -21	apposition -29	direct 8	inverted 9	shared -9
form|sentence-after|present|	apposed -28	apposition -17	shared -6
form|sentence-before|base|	apposed -36	apposition -26	direct -17	relative -17
form|sentence-before|other|	according 11	apposed -24	direct -12	passive -34	relative 6
form|sentence-before|participle|	apposed -18	apposition -26	direct -45
form|sentence-before|past|	apposed -10	apposition -10	passive -34	relative 8
form|sentence-before|present|	apposed -16	apposition -10	direct -8	passive -12	relative -25
form|speaker-then-quote|base|	apposed -23	direct -25	passive -10	relative -8	shared -9
form|speaker-then-quote|other|	apposed -8	apposition -22	direct -8	shared -14
form|speaker-then-quote|participle|	apposed -15	apposition -57	direct 10	relative 11	shared 13
form|speaker-then-quote|past|	apposed -7	direct 27	passive 17	shared -29
form|speaker-then-quote|present|	apposed 22	apposition -35	direct 12	passive -16	relative 11	shared -21
gap|according-to|	 27	, 16	,; -14	,c; -13	,q 13	,qs 16	,s -10	; -21	c -12	s, 22
gap|colon|	, -8	,c 9
gap|paragraph-before|	 -23	, -23	,;cs -8	,;s -17	,c -15	,c; -11	,c;q -13	,cq -8	,cqs -10	,cs -16	,cs; -6	,csq -12	,q -9	,qc -25	,qcs -21	,qs 11	,qsc -6	,s -27	,s;q 10	,sc -21	,sc; -8	,scq -20	,sq -30	; -27	;, -26	;,c 12	;,cs -15	;,s -13	;c -21	;c, -16	;s -19	c -22	c, -9	c,s -22	c; -13	c;s 13	cq, -11	cs -31	cs, -26	csq -12	csq, -16	q -13	q, -29	qc -20	qc, -11	qcs -12	qs -18	qs, -13	s -33	s, -30	s,c -32	s,q -24	s,qc -15	s; -9	s;c -13	sc -27	sq -8	sq, 9	sqc -17
gap|quote-then-speaker|	 14	, 7	,c -23	,cs -35	,qcs -13	,qs -12	,s -37	,sc -22	,sq -15	,sqc -15	; -20	;, -15	;q -16	;s -16	c -48	c,s -16	c;, -11	cq -12	cqs -14	cs -43	cs, 7	csq -13	q -7	qc -18	qcs -13	qs -15	s -47	s, 23	s,c -21	s,cq -11	sc -19	sc, 7	sq 7
gap|quote-then-verb|	 18	, 18	,c -22	,q -15	,s -24	,sc -11	; -8	c -53	s, 23	sc -6
gap|sentence-after|	 12	, -12	,; -8	,c -17	,cs -21	,q -18	,s -23	; 12	;,s -13	c -42	c, -25	c,s -19	cs -16	cs, -17	q -6	q, -22	qc -17	s -14	s, 6	s,c -14	sc -14
gap|sentence-before|	 12	, -9	,; -62	,;q -25	,;qs -19	,c 10	,c;q -16	,cq -24	,cqs -12	,cs -14	,cs; -17	,csq -14	,q -10	,q; -20	,qc -18	,qc; -16	,qs -25	,qs; -14	,qsc -21	,s 21	,s; -25	,sc; -19	,scq -19	,sq -6	,sq; -24	,sqc -28	;, -19	;,q -20	;,s -22	;c -21	;q -41	;q,s -7	;qc -11	;qs 7	;s -24	;s, -7	;s,c -11	c, -20	c,q -17	c,s -39	c,s; 6	c,sq -15	cq -20	cq, -19	cq,s -18	cqs -13	cs, -33	cs,; -14	cs; -17	csq -17	csq, -35	q -42	q, -40	q,; -22	q,c -37	q,cs -14	q,s; -13	q,sc -16	q; -11	q;, -13	qc -24	qc, -30	qc,s -13	qc; -14	qcs 10	qcs, -12	qs -8	qs, -13	qs,; -6	qs,c -18	qs; -15	qsc 7	s -7	s, -13	s,; -43	s,c -19	s,c; -29	s,cq -27	s,qc -25	s;, -23	sc -29	sc,; -15	scq -25	scq, -20	sq -16	sq, -8	sq,; -10	sq;, -13	sqc -34	sqc, -32
gap|speaker-then-quote|	 24	, 8	,; -38	,c -23	,c; -24	,csq -10	,q -10	,qcs -15	,s -18	,s; 10	,sc 8	,sq; -6	,sqc -7	; -7	;, -15	;,c 11	;cs -15	;q, 10	;s -18	;s, -16	;sc -6	c -12	c, 10	c,s -24	c; 11	cs, -14	q -12	q,c -17	q,cs -12	q,s -17	qc -20	qc, -23	qcs -11	qs -14	qs, -20	qs,c -14	s 22	s,; -19	s,c 12	s,c; 8	s,qc -12	s; -17	sc 18	sc, 18	sc; -9	scq 14	scq, 14	sq 21	sq, -18	sq; -18	sqc, -6
gap|verb-then-speaker|	 -41	, 31	,; 7	,cs -26	,s 8	;, -20	;s -15	c -26	c, -14	cs -22	q -18	q, -7	q; -20	qc -25	qs -14	s -15	s, -17	s; -18	sc -23	sc, -15
head|	0 -13	000 -15	1 -10	100 -15	11 -23	12 -7	13 -12	14 -12	15 -11	16 -8	18 -12	19 -17	1977 -14	1992 -8	1998 -8	1999 -19	2 -17	20 -16	200 -9	2000 -7	2001 -10	2002 -9	2003 -9	2006 -16	2007 -15	2008 -25	2009 -16	2010 -11	2011 -18	2012 -29	2013 -23	2014 -10	2015 -18	2016 -15	2018 -10	2019 -14	2021 -7	2024 -10	2025 -13	2027 -14	2028 -11	21 -10	22 -20	22-year-old 13	23 -12	25 -11	250 -12	26 -8	27-jährige 13	28 -14	29 -23	3 -21	30 9	300 -10	31 -15	31-year-old 7	34 -20	38-year-old 12	39 -15	400 -13	41 -11	45 -17	46 -9	48 -7	49 -14	5 -18	50 -12	54 -11	55 -18	57 -16	58 -17	6 -15	61 -12	62 -10	63 -8	64 -17	66 -10	67 -14	69 -12	7 15	70 -19	74 -10	77 -15	79 -19	8 -11	80 -10	81 -10	84 -9	88 -11	92 8	aboard -7	abogada -18	abogado -13	abortion -20	abuela -17	académie 9	access -11	accionista -11	accord -14	accordo -15	account 6	actie -11	acting -9	action -23	actions -19	activist -16	activists -8	acto -11	actors -9	actress 15	acuerdo -11	acusación -16	acusação -16	acórdão -17	added -17	adding -21	address -15	administration -15	administrator 8	administração 10	adversaire -14	adversário 18	advertising -6	advisers 11	advocaat -16	advérbio -10	af -17	affaire -17	affaires 11	affluenza -10	agency -20	agenda -9	agent -12	agentes 15	agreement -9	agricultores -14	agriculture 10	agua -15	ahead -10	air -8	airport -11	alarme -12	alcalde 6	alcaldes -13	alegría -12	alemán 11	alert -11	all -24	allegations -9	alleging -12	allenatore -18	allies -25	ally -20	altro 7	alunos -15	ambassador 10	ambtgenoot -12	america -20	americani -9	americano -7	analistas -19	analisti -13	analysis -7	analyst 12	analystes -26	analysts -20	ancien 7	ander -15	anger -10	animal -15	animale -21	animali -13	animals -11	anni -7	annonce -8	announcement -23	annuncio -12	anonimato -19	anonymat -12	anonymity -13	another -9	ans -6	answered -6	anti-establishment -9	antiga -15	antigo -16	anyone -18	anything -12	aplazamiento -6	app -12	appeal -15	appearance -9	appeared -17	applause -16	apple 8	approach -10	araras -11	arbitrage -13	arbitragem -11	arbitraje -7	arbitro -14	archeologa 12	arena -10	argent -14	argued -15	arguido 8	arm -9	armador 8	article -23	artigo -15	artistes -11	artículo 13	assault -13	assessora -15	assessore -15	assessoria 10	asset -13	assistant 8	association -9	assunto -11	assurance -9	astronaut 13	astrónoma -15	asunto -10	ataque -11	atleta -13	attaccante -8	attack -22	attacks -29	attorney 13	audience 6	audio -14	audit 18	audition -13	aurillac -7	autarca 7	author -15	authorities -12	authority -13	authors 7	autora 12	autrice 6	avenida -11	avenue -11	aver -15	avis -14	avocat -23	avocate -22	avoir -19	ayuntamiento -14	azienda -9	azzurro -13	ação -18	años -11	backers -13	bailarina -11	bajo 7	baker 11	ballots -16	bambina 11	ban -18	bancada -9	banco 7	banderole 8	bank 7	banker 10	banque 7	banques -6	barcos -12	barista 8	barrister 8	base -17	battle -11	battuta -15	beau -12	become -18	began -18	begrafenissen -13	behalf -10	behanger -11	beide -14	beiden -7	belastingbetaler -12	belga 13	believe -18	benghazi -10	best -20	bestuurder 7	beter -14	better -7	bewindsman 14	bid -16	biggest -11	bilhete -16	bill -15	billion -20	billionaire -13	biologist 6	bióloga 14	black -7	blijven -11	bloc 6	blog -12	blogger 7	blunt -10	boat -6	boats -10	body -18	bond 15	bonden 8	border -13	boss -8	both -12	bowlers -10	boy 11	boycott -7	braccia -13	brand -14	breakfast -15	briefje -18	bring -7	broker 7	brooklyn -6	brother -24	brothers -16	brzezinski -19	bureau 7	buren -22	burgervader -20	bus -16	bush -14	business -25	buurt -12	buyer -17	buzz -12	c' -18	cabildo -17	cable 9	café -12	california 10	call -16	caller 7	callers -16	calls -12	calm -12	calma -11	cambio -21	came -14	camera -9	camp -17	campaign 6	campaigns -13	candidacy -9	candidate 15	candidates -19	capitaine -13	capital -17	capitán -15	capo -12	captain 17	car -14	cargo -10	cargos -11	carolina -10	carrier 8	carta -12	cartas -10	carte -13	cartera -10	casa -22	case -23	cases -15	caso -22	casting -9	catalana 16	catedrático 13	causa -13	celle-ci 8	celui-ci 27	cent -11	center 14	cento -16	centre -15	centro 16	cerimônia -9	certain -18	chair -12	chambre 6	chancelier -17	change -16	chapter -10	charge -12	charges -13	chef -6	chercheurs -16	chercheuse 18	cheuvreux 6	chi -18	chiamano -14	chief -10	chiffre -19	choix -13	cinco -9	cinta -15	cittadino -8	civile -21	claim -14	class -18	client -20	cliente -8	clienti 7	clients -20	clinton -16	cliënt -17	cloche -13	close 14	club -9	cnn -16	coach -9	coalitiepartijen -7	coalition -14	cocinera 16	cocinero 16	colega 6	colegiado 9	coletivo -7	colis -13	collaboratore -14	colleague 10	colleagues -13	collega 20	college -15	collegio 16	colpo -8	column 10	come -13	comentar -11	comisión -15	comissão -15	comité -19	comment -18	commerce -11	commerçants -17	commissaire -10	committee -17	communauté -13	communications -10	communiqué -7	communities -14	community -6	compagnie 12	companhia 7	companies -20	compañía -20	competitors -13	complainant 11	complaint 11	comporta -15	compromise -12	compte -12	comune -14	concerns -14	concluded -12	conclusão -6	concorrente -14	conductor 17	conduttrice 14	conference -18	confidence -7	conflicto -14	confrère -12	congress -14	conseil -6	conseiller 19	consejo -10	considera -12	constat -11	consultant 13	consultora -17	contabile -9	contained -14	contas -14	contender 8	contest -15	continued -11	continues 13	contract -10	contractor -19	contractors -19	contraire -12	contrast -9	contrataron -14	contrato -17	controversy -16	contrário -10	convoy -6	coopérative 11	corner -17	coroner 9	corps 6	correctionele -7	corregge -6	correo -8	corrige -9	corte -12	cosa -16	costiera -13	costs -13	council 8	counties -11	countries -14	country -23	country-first -13	county -15	couple -22	couples -10	courriel -18	courriels -14	course -24	courses -15	court -17	courts -15	crew -15	crews -12	crime -12	criminal -9	crise -16	crisis -9	critic 16	criticism -10	critique -20	cronisti -16	cruz -16	crítica -16	cuatro -11	cuerpo 10	culpa -19	cuoca -11	customers -13	cut -18	côté -16	c’ -24	d -24	dame 15	data -10	date 7	dato -13	daughter 15	day -22	days -16	deadlock -8	deal -22	death -12	deaths -11	debat -10	debate -38	debt -10	decades -10	decide -13	decision -29	decisión -12	decisão -24	declined -10	defence -15	defender 13	defesa -20	degree -13	delantero -11	delas -6	delay -16	delegada 18	delegate -14	delegation 9	delegação -11	dem 10	demand -7	democratic -15	democrats -18	demonstrations -10	denied -11	denies -14	depressed -9	deputy -15	dernier 17	derrota -9	desculpas -13	designer 10	despacho 6	detailed -11	deuxième -12	dialogue -12	dictamen -9	die 8	diferente -14	difesa 16	difference -9	differences -9	different -13	dinero -15	diplomacia -14	diplomat 9	diplomate -14	diplomats -10	diplomazia -14	direct -9	directeur -23	direction 9	directivo 23	directores -14	directrice 9	diretor -13	diretora 10	diretto 9	direttrice 11	dirigeante 13	dirigente 22	discipline -14	discussion -7	dispatcher 10	distribuidora -8	district -12	dit -9	ditta -9	divergência -10	divisive -11	diz -10	dizer -18	diálogo -12	dnc -15	doce -10	docente 9	dockers -17	document 19	documentary -9	documento 7	dog -13	domain -18	donations -20	donna 7	donor -15	donors 10	doppelganger 9	dossier -21	draft 15	drawing -15	drinking -8	driver 7	drivers -11	droite -20	drone -12	drones -16	drug -15	duca -17	dura -18	décision -19	défense -23	départ -9	députée 6	détracteurs 6	développement -13	día -8	dívida -13	earlier -7	east -10	eau -18	echoed -15	echoing -14	economic -16	economists -11	economy -13	edil 6	editor -13	effort 7	efforts -16	ela 32	elders -9	ele 30	elecciones -12	elected -12	election -17	elections -17	electorate -11	electrónico -12	ella 24	ellas -9	elles -23	email -27	emails -6	embassy 13	emigrante 11	emotional -13	employee 15	empresa 17	empresario 18	empresários -17	end -13	endorsement -10	endorsements -17	energy -14	enfermagem 8	engenheira -7	engineer -9	enough -13	enquête -13	enseignants -10	ente -11	entidad -20	entidade 16	entourage 14	entraîneur -10	entrepreneur 9	entreprise 19	entusiasmo -15	então -15	environmental -17	envoy -16	episode -10	episodio -16	er 27	error -15	es -57	escola -21	escrito -13	española 11	esperar -14	espressione -10	essais -8	establishment -8	estado -10	estreia -12	estudante -13	estudiante 13	estudiantes -11	estudio -15	estudo -11	euro -12	euros -18	event -19	events -13	everyone -18	evidence -12	ex -17	ex-marido -14	exam -7	examens -16	example -8	exchange -11	excongresista -12	executiva 13	executive 7	executives -14	experience -10	expert -9	experts 7	explained -9	explicação -15	explicações -14	expression -16	expressão -18	expérience -9	exécutif 12	eyes -12	face -11	facebook -19	facilities -8	fact -16	failed -11	failure -11	falar -11	fall -7	false -12	familiar 6	families -9	family 8	família -7	famílias -11	fans -7	far -18	farmacista -14	farmer 8	farmers -17	father -7	fatto -13	february -10	federation -7	fees -16	feiten -12	felt -15	femmes -13	ferrovia -10	fervor -10	festa -11	fez -7	field -14	fight -8	fighters -14	figlio 6	figure -13	filed -12	filha -14	filing -8	filière -7	fille -16	film -20	films -16	fin -10	final -18	finale -15	financement -8	findings -12	fired 21	firma -14	firms -13	fischi -11	flag -16	fleet -10	floor -7	florida -13	fois -17	follow-up -6	followers -9	fonctionnaire 14	fondatrice -10	fondi -12	fonte 9	footage -12	former 6	formule -15	found -16	france -19	franchise -13	francophones -12	frase -31	freeze -13	fresh -12	friday -17	friend 19	friendly -11	friends 11	frustration -11	fuego -7	funcionaria 14	funcionario 17	funcionários -12	fundraising -20	fév -11	gallo -8	game -12	garçon 17	gauche -21	geloven -14	gemeente -12	general 9	genro 14	geometra -16	gerente -17	gestione -12	gesto -17	gestor -15	gestora 6	get -12	getuige -16	giapponese 9	gip 10	girl 8	giudice -17	giudici 7	giudizio -12	giuria 9	give -11	go -21	goal -10	goals -14	goats -12	gobernador -11	going -14	gol -14	golf -11	good -11	goods -15	gop -11	goudzoekers -9	gouverneur -22	governador 6	governadora 8	governante 9	government -13	governo 7	grande -13	grandmother 17	gravação -9	graça -17	grievance-driven -12	groups 8	growers -18	growing -9	growth -14	grupo -16	gruppo -13	grávidas -7	guard 15	guasto -16	guidance -12	guineense 13	guns -9	général 10	haar 10	habitants -17	hackers -9	half 12	hall -18	hallazgo -14	hampshire -21	hand -10	hands -14	hard-liner -11	he 30	headline 10	heard -15	hearing -17	heckler 7	help -10	helped -15	heritage -14	hermana -11	het -64	heure -8	hij 18	his 6	histoire -9	historia -10	hold -21	holders -14	hombros -11	home -22	hommages -12	homme -10	homologue -17	homóloga -12	hopeful -9	hora -13	hospital -19	host -12	hosteleros -12	house -31	husband 13	héros -15	i -32	idea -15	ideia -18	identificada -12	idée -6	iedereen -12	iemand -10	il 15	illicit -16	ils -31	image -13	immigrants -16	immigration -7	impersonator -12	importance -7	imprese -12	inchiesta -17	incident -19	incidents -7	income -8	indagato -16	independente 9	indictment -13	individuals -11	industriels -16	industry -25	inequality -14	inflation -15	influence -25	information -20	informe -15	iniciativa -9	initiants -11	inquirenti -14	inquiry -24	inquérito -16	insecure -15	insider 15	insiders -12	instance -15	instant -13	instituição 11	institute -7	institution 8	institutions -10	instituto -14	instituut -10	instruction -15	intellectual -11	interessato 13	interesse -9	interest -14	international 9	interview -19	interviews -16	intéressée 11	inversión -9	investigador 16	investigadora 9	investigation 11	investigators -16	investigação -14	investment -14	investor 11	investors -8	involved 8	iowa -18	iphone -10	iraq -12	irmão -8	island -12	israel -11	issue -15	issues -16	istituto 12	it -84	italiana -9	italiano -17	its -31	jaar -14	jeune -13	jeunes -11	jihad -12	job -20	jobs -12	joke -10	joked -7	jornalistas -13	joueur -6	journalist -13	journalists -10	judge -9	jugadores -16	juge -21	juges -8	juiz -13	julho -10	junior 8	jurado -18	justice 12	justices -20	justitie 11	juíza 9	júri 13	keep -17	keeps -15	keer -9	kerdoncuff 18	key -16	killing -14	kinderen -13	king -12	knew -14	komen -11	kustwacht -15	lado -8	land 9	landlord -14	language -19	laredo -12	late 9	latest -10	latter 10	laws -11	lawsuit 9	lawyer -7	lawyers 8	lead -18	leader -8	leaders -11	leadership -16	least -15	led -10	leeds -15	left-hander 13	legale 22	legislation -8	legislature -20	lei 30	lendemain -11	less -17	letra -20	letter 6	lettera -22	lettre -14	leur -14	ley -14	li -9	liberal -11	library 9	libro -14	libya -9	libéraux -15	licenças -11	life -7	lights -17	likely -15	line -21	lines -18	list -14	listeners -19	little -7	llamada -16	loans -7	local -17	loi 8	long -20	longer -12	look -11	looked -16	looks -9	loro -16	loud -15	lui 13	luso 11	lynch -10	maakte -12	macchina -12	machine -12	machines -10	machinist 10	made -14	madre -19	maestro 8	maggioranza -13	magistrada 25	magistrado -12	magistrate 13	magistrato 14	mail 7	maine -16	maire -11	mairie -22	mais -16	maison -10	majority -18	majorité -11	maker -10	making -9	man -24	managers -12	mannen -10	manovra -15	manutention 7	manutenção -16	march -19	marché -7	marchés -11	mari -23	marido 8	marino 13	marriage -10	mass -6	massacre -11	match -11	mate -14	mayor 12	measure -15	media -23	medida -11	medio -9	meeting -26	meilleure -9	melhor -16	members -8	memo 6	memorandum -10	men -24	mensagem -9	mensagens -12	mensaje -7	menù -11	mercado -18	merger -8	mesmo -6	message -7	messages -18	mesure -8	meta -14	metteuse -12	mexico -16	milhões -12	mill -13	million -17	ministero 9	ministers -21	ministra 12	ministre 12	ministry 15	minorities -12	minutes -21	mirando -14	mishandled -7	misinformation -11	mission 8	model -9	moderator 11	modesto -9	modulo -13	modérateur -11	moeder -10	mogul 14	moment -11	monday -18	monde -12	mondiale 8	money -24	months -8	moradores -11	more -22	mort -6	mosque -17	most -10	mot -16	mother -14	motie -10	motion -13	move -22	movement -21	moves -16	movie 11	mozione -8	msnbc -12	much -15	muchacho -13	mudança -13	muestras -11	mujer -18	multa -10	museo -10	museum 7	music -19	musician 13	musicista 15	my -20	mãe 14	médailles -9	n -11	nacional -11	name -18	named -12	narrator 16	nation -28	national -14	nations -13	native -11	nativist -11	negotiations -12	negotiator -12	negotiators -17	negócio -13	neighbors -10	nervous -9	neta -9	network -6	neuroloog -11	neurosurgeon 12	neutrality -6	nevada -9	new -18	news -8	newspaper 9	nicht 15	niega -10	niets -12	night -18	ninguém -13	nipote 12	niño 10	nobody -21	nodig -10	nom -18	nombre -8	nome -7	nomination -13	nominee 11	norma -23	north -10	nota -18	noted -9	nothing -11	noticia -18	notizia -14	notícia -13	nous -25	nouveau -14	nouvelle -16	nove -12	novelist 12	novo -12	novos -9	nueva -14	number -16	numbers -13	numero -12	numéro -13	nuova -9	nuovo -13	nurse 9	número -13	números -23	obra -16	observers 9	occasion -10	october -9	oefenmeester -13	oferta -14	offensive -10	offer -13	offered -13	office 15	officers -9	official 23	officials 9	officier 11	oficial 11	oficialismo -17	oficio -11	old -12	on -74	ondernemer 6	one -34	onslaught -10	opener -13	opera -15	operation -12	operatives -9	operators 8	operazione -11	operação -18	opinion 17	oposição -20	opponents -23	opposizione -16	opposizioni -21	opération -12	ora -14	order -12	ordonnance -14	organisation -18	organismo 6	organization -14	osce -7	osserva -9	other -7	ouders -12	our -14	outra 7	outras -12	outsider -14	ouverte -13	own -21	owner -19	pac -9	padre -13	page -11	paid -12	palabra -16	palabras -16	palavra -17	palco -12	panel -15	paper -16	papers -8	paquets -11	parents -26	paris -11	park -14	parking -14	parlementaire 8	parola -15	parole -11	parquet 8	part -25	parte -22	parti 9	particular -9	partido -20	partie 8	parties 6	partner -19	partners -12	party -24	passada -12	passages -6	passar -10	passing -12	pastor -9	patience -14	patients -14	patiënte -11	patron 11	patronale 11	pause -16	pay -19	pays -12	pena -11	pennsylvania 7	people -13	percent 8	percentage -16	percentual -10	period -11	perito 10	perizia -15	pers -14	personal -17	persone -12	personne -13	personnel -15	personnes -9	pescador -15	pesos -9	pesquisador 9	pessoas -19	peça -18	philippines -10	phone -9	phrase -17	physician 9	piano -21	piece -12	pilot -12	piste -15	place -7	places -15	plainte -11	plaisantin 9	plans -10	platform -15	playbook 10	players 7	plaza -7	ploegleider 6	plumber -11	plus -9	podcast -11	point -26	points -11	pole -14	police -17	policial 8	policier 12	policies -14	politica -10	political -15	politics -15	politie -13	poll 32	polls -12	polícia -6	ponte -13	pontiff 11	pool 18	poor -16	popular 6	population -9	port 8	porta-voz -11	portavoce 15	portavoz -14	porte-parole -7	porto -15	português -14	position -13	positive -8	posição -13	possible -10	post 10	posted -15	praça -13	precisa -12	prefeito -20	prefeitura -16	prejuízo -16	premier -21	première 7	prensa -15	preparador -19	prepared -13	presentador -14	presidencia -8	presidency -15	president -11	presidenta -22	presidente -8	presidential -14	press -10	pressão -8	preço -12	preço-teto -8	price -11	prices -13	priest 9	primaries -22	primary -29	primeira -22	primi -13	primo 7	principal -18	prison -8	private -27	prix -20	problem -11	problema -20	problème -10	procedure -12	process -21	processo -13	procura -16	producteur -21	produzione -13	professeurs -15	professor -12	professora 11	program -18	programme -16	programs -9	progressives -16	project 8	projet -18	promise -14	pronouncements -12	proposal -17	proposed -6	proposition -11	proposta -12	proprietari -15	proprietário -13	prosecuting -11	prosecution -13	prosecutor 8	protest -10	protester -20	protesters 21	protestors -9	prova -10	provinciale -8	provisoire -6	provvedimento -11	proyecto -12	prudenza -7	préfecture -13	président -22	présidente -8	prévenu -13	pubblico -16	published 7	publisher -11	pun -17	punto -14	pushed -10	páginas -17	père -17	pénaliste 18	pênalti -11	qu -11	qualcuno -14	quale -23	question -22	questione -14	questions -13	quince -9	quis -21	qué -14	race -19	races -16	radio -22	ragazzi -14	raids -12	rallying -11	ramo -10	rapport 9	rate -13	rates -17	ravennate -16	reaction -16	read -21	reads -11	reality -12	reação -11	recalled 7	recebido -14	received -14	recent -31	recette -11	rechtbank 9	rechter -24	record -23	recording -16	records -13	recteur 12	recteurs -10	redes -12	reform -16	refugees -17	regidor -13	region -9	regionale -13	regista 26	regulator -6	relation -12	relatório -14	relazione -6	release -9	released 10	remark -16	rensters -13	reply -8	reporters -27	representative -6	représentant -15	republican -15	republicans -17	repórter -6	research -16	reserva -11	resident -10	residents -13	resolución -10	resources -10	respecto -11	responded -10	responsabile -11	resposta -18	respuesta -17	reste -19	result -20	resultados -20	results -14	retailer -17	rete -9	retraité -9	retraitée -13	returns -17	review 9	reviewers 13	rhetoric -12	riapertura -18	ricorso -11	rien -16	rientro -17	riferito -10	righe -16	right -7	rights -23	riojano -12	rire -10	risas -15	rit -13	rivale -15	rivals -15	riverains -21	road -12	role -10	roman -15	roof -13	round -14	rubio -13	rule -15	rural -9	russia 11	règlement -14	réforme -10	réponse -15	réu 14	sacerdote -7	safe -16	said -17	sala -16	sale -15	salem -15	sales 11	same -19	samedi -11	sanders 6	sapo -10	saturday -15	saying -27	says -7	saída -15	scandal -13	scathing -11	scene -9	schedule -8	scheduling -11	school -19	schools -12	scientists -14	season -8	seconde 11	secondes -10	secours -13	secretario -29	secretary -9	secretário 8	secrétaire 14	secteur -21	sector -18	security -13	seem -18	seemed -14	seen 11	segunda -12	segundo 8	sei -10	semanas -10	senate -12	senator 11	senators -19	senior 8	sentence -14	sentiment -13	sentirse -12	ser -14	sera -13	server -11	service -8	services -17	sesión -16	session -13	sessão -9	settimana -11	setting -13	seu -14	several -11	sexist -16	shares -17	sharp -9	she 14	sheets -8	sheriff 12	shift -12	ship -17	shirt -8	shirts -9	shootings -11	short -19	shot 17	showing -14	shows -7	side -28	sides -12	sie 17	siempre -12	signora 10	signs -14	silence -13	silencio -6	silenzio -18	silêncio -16	sim -12	similar -9	simple -13	sindaca 9	sindacalista 9	sindicatos -13	singer 6	singers 14	single -7	sinistra -14	sister -8	site -18	situation -20	skills -8	slachtoffer -10	slachtoffers -11	slogan -12	sobre -10	socialist -6	socialista -6	società 11	société -9	software -13	soldiers -25	som -10	somber -11	somebody -16	something -9	son -19	sottosegretario -7	source 6	sources 14	south -18	sovrintendente 7	speaker 11	specific -10	spectators -12	speech -30	speeches -12	speechwriter -12	spettacolo -11	spits -9	spoke -12	spokesman -12	spokesperson 8	spokeswoman 8	sport -11	spot 18	spring -11	squad -6	square -14	staff -8	staffer 6	staffers -11	stage -9	stampa -7	stand -17	standards -8	standing -13	star -18	start-up -21	state -12	stated -11	statement -15	statements -17	states -7	station -18	stato -8	stereotypes -13	stessa -8	stilista 11	stop -16	stopped -12	stories -11	story -17	strategist 23	strategists -11	strategy -14	street -14	strength -8	striker -13	strong -6	student 16	studenti -10	studio -15	sua -23	subject -12	success -16	successeur -16	such -16	suit 10	suite -11	summer -13	sunday -10	suo -18	suolo -13	superdelegate -6	superdelegates -10	superintendente -11	superior 11	supervisor 8	suppliers -14	supporter -23	supporters -17	sure -10	survey 6	suspensão -8	swing -10	sympathetic -12	syndicaliste 13	syndicat 10	syndicats -10	syria -12	system -22	sécurité -12	sénateurs -13	table -11	taj -7	take -14	taking -13	talk -23	talking -13	talks -25	taller -14	tante -22	tapis -10	target -14	tavolo -11	tax -29	taxes -16	te -19	teacher -13	teatro -12	technique -10	technologies -12	technology -7	tecnico 11	teenager 8	tehran 8	tekst -8	telefono -14	telephone -26	television -12	teléfono -11	temperament -12	tempi -11	temps -15	ter -18	term -20	terms 6	territory -13	terrorism -14	terrorist -12	terrorists -11	terá -13	test -11	testa -15	tested -7	testo -28	text -20	texte -14	texto -12	that -28	their -11	theories -13	theory -10	these -10	they -24	things -12	think -8	this -28	three -10	thursday -30	time -23	todo -10	todos -12	told -16	tone -18	tongien 8	tono -23	took -10	top -14	total -11	tout -19	tower -14	town 13	trabajo -12	trabalhadores -16	trabalho -14	tracé -12	tradicional 9	trail -18	trainer 14	travi -8	treasurer 11	treinador 10	tres -13	trial -15	tribuna -6	tribunal -11	trip -12	trump -48	trust -13	tuesday -19	turista -13	turmoil -12	turn -10	tutela -12	tutti -9	tweeted 19	twitter -20	two -17	tycoon 10	títulos -8	u.s. -13	ufficiale 12	ufficio 6	uitspraak -11	ultimo -18	undici -12	unemployment -10	union -16	unions -14	unit 9	units -10	universiteit -11	university -24	uno 11	usa -9	use -9	used -9	user 18	users -14	usted -22	vader -19	vainqueur 19	vakbonden -12	valoir -6	veces -12	vecina -6	vecinos -14	vegas -12	vehicle -11	vencedor 12	venda -9	vendedora -6	vendeur -13	vendor 10	venti 7	verdachte 13	verdict -14	vermont 8	vero -14	versión -16	vez -18	vezes -13	vi -13	vice-premier -17	vicepresidenta -8	victim -19	victime -10	victims -16	victory -13	video 6	videos -11	vidéo -13	viewers -17	village -16	vincitore 15	visitantes 10	vittima -7	voce -19	vocero 18	voisine 11	voiture -8	voix -15	volte -11	volunteer 8	vote -23	voter -12	voters -23	votes -20	voting -13	voto -17	vous -27	vrouw 18	vía -11	vídeo -17	wage -10	wages -11	waiting -10	walked -10	walker -11	war -10	warned -11	washington -7	wat -8	waterboarding -9	way -17	we -20	weapon -11	website -6	wednesday -12	week -15	weeks -12	went -12	wethouder 14	white -10	whites -16	whoever -8	widow 15	wife -10	win -16	winnaar 18	winst -12	witness -12	woman 14	women -20	woordvoerder 11	woordvoerster 8	word -12	words -23	work -18	workers -19	works -17	world -18	worry -9	writers -13	writes -8	writing -13	wrong -7	wyoming -14	york -16	you -38	zaak -14	zaal -15	zat -15	ze 9	zij 30	zo -18	áudio -12	échange -12	édile 11	éditrice -23	élu -7	élue -6	élèves -14	époque -11	équipe -9	état -14	étude -23	étudiante 9	été -20	órgão -10	última -6	último 11	único -11
inside|actor-nearby|	true -45
inside|colon|	false 23
inside|	false 10	true -60
inside|interview|	false -11
inside|named-before|	false 17	true -26
inside|named-nearby|	false 20
inside|paragraph-before|	true -18
inside|quote-then-speaker|	false -8
inside|sentence-after|	false -27
inside|sentence-before|	false -8	true -17
inside|signature|	false 16
inside|speaker-then-quote|	false 8
inside|topic-after|	false -19
inside|topic|	true -20
inside|verb-then-speaker|	false 8
intro-force|according-to|,|according|	13-25 12	3 12	7-12 10
intro-force|according-to|:|according|	1 -6	13-25 7	4-6 -14	7-12 -19
intro-force|according-to|auxiliary|according|	1 8	13-25 11	2 19	4-6 10	7-12 -18
intro-force|according-to|capital|according|	0 15	3 13
intro-force|according-to|determiner|according|	1 14	4-6 10
intro-force|according-to|preposition|according|	1 8	3 11
intro-force|according-to|start|according|	0 -6	3 20	4-6 11	7-12 9
intro-force|according-to|stop|according|	4-6 -22
intro-force|according-to|verb-saying|according|	3 12
intro-force|according-to|word|according|	0 -8	3 10	4-6 17	7-12 -11
intro-force|actor-nearby|)|naked|	4-6 13
intro-force|actor-nearby|,|naked|	0 -10	1 12	13-25 -25	2 -24	26+ -50	3 -22	4-6 -6	7-12 -36
intro-force|actor-nearby|-|naked|	2 -25	26+ -31	7-12 24
intro-force|actor-nearby|:|naked|	0 -21	2 -6	26+ -39	3 -13	7-12 6
intro-force|actor-nearby|;|naked|	26+ -14
intro-force|actor-nearby|adverb|naked|	13-25 -20	26+ -43	4-6 6	7-12 -14
intro-force|actor-nearby|auxiliary|naked|	1 -16	2 -20	26+ -30	7-12 -6
intro-force|actor-nearby|capital|naked|	1 -15	13-25 -16	2 -11	26+ -21	7-12 -15
intro-force|actor-nearby|coordinator|naked|	13-25 -13	26+ -33	7-12 6
intro-force|actor-nearby|determiner|naked|	1 -18	13-25 -11	2 9	26+ -26	4-6 -21
intro-force|actor-nearby|preposition|naked|	1 -13	13-25 -16	2 11	26+ -50	3 6	7-12 -7
intro-force|actor-nearby|pronoun|naked|	13-25 -35	2 7	26+ -21	3 -10	4-6 -10	7-12 -19
intro-force|actor-nearby|quote|naked|	4-6 -18	7-12 13
intro-force|actor-nearby|start|naked|	1 14	13-25 -30	2 27	7-12 -6
intro-force|actor-nearby|stop|naked|	0 -8	1 22	2 7	26+ -55	7-12 -8
intro-force|actor-nearby|subordinator|naked|	13-25 -7	26+ -20	7-12 -11
intro-force|actor-nearby|that|naked|	1 -22	2 -13	26+ -6	3 7	4-6 -18
intro-force|actor-nearby|verb-judging|naked|	1 17	13-25 -25	2 -8	26+ -29	4-6 -14	7-12 -16
intro-force|actor-nearby|verb-saying|naked|	1 15	13-25 -25	26+ -29	4-6 -34	7-12 -17
intro-force|actor-nearby|verb-thinking|naked|	1 15	13-25 8	26+ -20	7-12 -14
intro-force|actor-nearby|word|naked|	1 -14	2 -32	26+ -30	7-12 8
intro-force|actor-nearby|–|naked|	26+ -13	4-6 -17
intro-force|actor-nearby|—|naked|	2 -13	7-12 7
intro-force|actor-nearby|’|naked|	13-25 -16	2 -14	26+ -21	3 13	4-6 -7	7-12 -13
intro-force|colon|:|naked|	4-6 -8	7-12 9
intro-force|colon|start|judging|	26+ 10
intro-force|colon|start|other|	26+ -15
intro-force|interview|:|naked|	26+ -12
intro-force|interview|start|naked|	26+ 36
intro-force|named-before|quote|naked|	13-25 -6	4-6 7
intro-force|named-before|start|naked|	26+ -43
intro-force|named-before|stop|naked|	13-25 -7	26+ -8	3 -19
intro-force|named-nearby|(|naked|	0 -6	1 -7	13-25 -11	26+ -7	7-12 -17
intro-force|named-nearby|)|naked|	4-6 14
intro-force|named-nearby|,|naked|	0 -9	1 -6	13-25 -9	2 7	26+ -9	3 11
intro-force|named-nearby|-|naked|	0 13	1 -14	13-25 -9	2 -20	4-6 -17	7-12 -20
intro-force|named-nearby|:|naked|	1 18	2 -14	3 18	4-6 -8	7-12 -10
intro-force|named-nearby|;|naked|	2 11
intro-force|named-nearby|adverb|naked|	0 -11	1 -18	13-25 -7	4-6 -9	7-12 6
intro-force|named-nearby|auxiliary|naked|	0 -13	1 -31	13-25 11	2 -41	26+ 11	3 -29	4-6 -6
intro-force|named-nearby|capital|naked|	0 -27	1 -16	26+ -18	3 -16	4-6 20	7-12 14
intro-force|named-nearby|coordinator|naked|	0 -13	1 -12	2 -16	3 -21	4-6 -15	7-12 -14
intro-force|named-nearby|determiner|naked|	0 -12	1 -21	13-25 -7	2 -7	26+ 6	3 6	7-12 -14
intro-force|named-nearby|possessive|naked|	0 -11	1 -25	2 -7	3 13	4-6 -14	7-12 -12
intro-force|named-nearby|preposition|naked|	0 -26	1 -14
intro-force|named-nearby|pronoun|naked|	0 -28	1 -14	13-25 -19	2 15	26+ -16	3 -6	4-6 -10
intro-force|named-nearby|quote|naked|	0 6	2 -7	3 -10	4-6 -7	7-12 11
intro-force|named-nearby|start|naked|	0 27	13-25 -15	2 15	7-12 17
intro-force|named-nearby|stop|naked|	1 16	13-25 -15	2 29
intro-force|named-nearby|subordinator|naked|	0 13	1 -12	13-25 -21	2 -10	26+ -19	3 -24	7-12 -10
intro-force|named-nearby|that|naked|	0 -7	1 -24	13-25 -11	2 -8	26+ -24	3 6	4-6 27
intro-force|named-nearby|verb-judging|naked|	0 -18	1 6	2 12	26+ -16	7-12 -13
intro-force|named-nearby|verb-saying|naked|	0 -7	1 -9	13-25 -23	26+ -24	3 11	4-6 12	7-12 -22
intro-force|named-nearby|verb-thinking|naked|	0 6	1 -17	13-25 7	26+ -12	3 -12	4-6 -24
intro-force|named-nearby|word|naked|	0 -12	1 -27	13-25 -23	2 -10	4-6 11
intro-force|named-nearby|–|naked|	4-6 -19
intro-force|named-nearby|—|naked|	7-12 8
intro-force|named-nearby|’|naked|	1 -12	4-6 12	7-12 11
intro-force|paragraph-before|start|according|	26+ -16
intro-force|paragraph-before|start|judging|	26+ -11
intro-force|paragraph-before|start|other|	26+ -23
intro-force|paragraph-before|start|saying|	26+ -15
intro-force|paragraph-before|start|thinking|	26+ -36
intro-force|possessor|,|naked|	3 8	4-6 -11	7-12 -17
intro-force|possessor|-|naked|	4-6 -20	7-12 -18
intro-force|possessor|:|naked|	3 -12	4-6 -30
intro-force|possessor|adverb|naked|	7-12 -15
intro-force|possessor|auxiliary|naked|	2 -42	3 -10	4-6 -11	7-12 -8
intro-force|possessor|capital|naked|	3 -13	7-12 7
intro-force|possessor|coordinator|naked|	2 -18	3 -15	4-6 -26	7-12 -33
intro-force|possessor|determiner|naked|	0 -15	2 -22	3 -35
intro-force|possessor|possessive|naked|	1 -15	4-6 -22	7-12 -21
intro-force|possessor|preposition|naked|	1 -15	13-25 -10	4-6 10	7-12 -13
intro-force|possessor|pronoun|naked|	13-25 -14	4-6 -7	7-12 -11
intro-force|possessor|subordinator|naked|	1 -15	2 -7	3 -22	4-6 -15	7-12 -36
intro-force|possessor|that|naked|	13-25 -12	3 -17	4-6 22
intro-force|possessor|verb-judging|naked|	3 8	7-12 -21
intro-force|possessor|verb-saying|naked|	2 -24	3 -23	4-6 -16	7-12 -37
intro-force|possessor|verb-thinking|naked|	2 -18	4-6 -20	7-12 -17
intro-force|possessor|word|naked|	1 -35	13-25 -11	2 -26	3 -34	4-6 -46	7-12 -12
intro-force|possessor|’|naked|	1 -23
intro-force|quote-then-speaker|(|saying|	0 12
intro-force|quote-then-speaker|,|other|	-3 -11	-9 -16	1 -17	13-25 -12	2 -17	4-6 -14	7-12 -12
intro-force|quote-then-speaker|,|saying|	-11 -12	-21 -10	-3 -15	-6 7	-9 -14	3 -10	4-6 -7
intro-force|quote-then-speaker|-|judging|	0 14
intro-force|quote-then-speaker|-|saying|	0 26
intro-force|quote-then-speaker|:|saying|	-10 -9	-11 -8	0 25
intro-force|quote-then-speaker|adverb|judging|	-12 11
intro-force|quote-then-speaker|auxiliary|judging|	-11 7	-12 -8	-19 8	-3 -21	-4 -12	-6 -8	-8 12	-9 7	1 -24	13-25 -19	3 -12	4-6 -16	7-12 -14
intro-force|quote-then-speaker|auxiliary|other|	-3 -12	-4 -16	-5 -20	-7 -9	-8 -7	13-25 -27	3 -14	4-6 -25	7-12 -21
intro-force|quote-then-speaker|auxiliary|saying|	-21 -6	-3 -16	-4 -14	-5 -17	-6 -7	-7 -11	-8 -17	-9 -9	13-25 -8	2 -14	3 -10	4-6 -6
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -19	-3 -12	1 -16	13-25 -9	2 -10	3 -10	4-6 -15
intro-force|quote-then-speaker|capital|judging|	1 -7
intro-force|quote-then-speaker|capital|other|	13-25 -13	2 -7
intro-force|quote-then-speaker|capital|saying|	-16 -12	-3 -14	0 21	1 -15	7-12 -13
intro-force|quote-then-speaker|capital|thinking|	-8 -8	1 -14
intro-force|quote-then-speaker|determiner|judging|	-16 10	-4 -12	-5 -7	-7 12	-9 9	1 -12	13-25 -11	2 -13	3 -13	7-12 -22
intro-force|quote-then-speaker|determiner|other|	-10 -21	-12 16	-16 12	-17 6	-20 -7	-4 -17	-5 -13	-6 8	-8 11	0 -41	2 -19	26+ -13	3 -15	4-6 -18	7-12 -31
intro-force|quote-then-speaker|determiner|saying|	-10 7	-12 7	-14 -10	-16 -9	-17 -12	-20 -7	-24 -10	-4 -13	-6 -8	-9 7	1 -21	13-25 -12	2 -9	7-12 7
intro-force|quote-then-speaker|determiner|thinking|	-9 -10	0 -9	1 -10	13-25 -10	2 -20	7-12 -13
intro-force|quote-then-speaker|possessive|judging|	0 -9	1 -12
intro-force|quote-then-speaker|possessive|other|	0 -12
intro-force|quote-then-speaker|possessive|saying|	0 12
intro-force|quote-then-speaker|possessive|thinking|	4-6 -14
intro-force|quote-then-speaker|preposition|judging|	-9 -11	1 -15	4-6 -11	7-12 -15
intro-force|quote-then-speaker|preposition|other|	-10 8	-6 10	-8 -11	-9 14	0 -17	13-25 -17	2 -10	3 -10	4-6 -18	7-12 -19
intro-force|quote-then-speaker|preposition|saying|	-16 -12	-17 -10	-4 -11	-8 13	-9 -7	0 -8	1 -9	13-25 -13	2 -21	4-6 -13	7-12 -12
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -17
intro-force|quote-then-speaker|pronoun|other|	-10 11	-11 10	-3 -10	1 -10	2 -14	4-6 -14	7-12 -13
intro-force|quote-then-speaker|pronoun|saying|	-10 15	-6 -11	-9 -9	0 16	1 -14
intro-force|quote-then-speaker|quote|saying|	0 22
intro-force|quote-then-speaker|start|judging|	0 18	1 10	13-25 -21	3 -16	4-6 -17	7-12 -31
intro-force|quote-then-speaker|start|other|	0 28	1 -13	13-25 -42	2 -25	26+ -15	3 -21	7-12 -7
intro-force|quote-then-speaker|start|saying|	0 8	1 -7	13-25 -18	3 -15	7-12 -30
intro-force|quote-then-speaker|start|thinking|	0 16	1 7	13-25 -25	2 -15	4-6 -21	7-12 -31
intro-force|quote-then-speaker|stop|judging|	0 23	3 -13	4-6 -20	7-12 -22
intro-force|quote-then-speaker|stop|other|	0 14	1 -13	13-25 -16	4-6 -31	7-12 -6
intro-force|quote-then-speaker|stop|saying|	0 31	1 -11	2 20	3 -11	4-6 -14
intro-force|quote-then-speaker|stop|thinking|	0 15	1 -6	13-25 -11	2 9	4-6 -14	7-12 -19
intro-force|quote-then-speaker|subordinator|judging|	-7 16	1 -12
intro-force|quote-then-speaker|subordinator|other|	-13 -12	1 -19	2 -18
intro-force|quote-then-speaker|subordinator|saying|	-13 -11	0 12	1 -9	13-25 -12	2 -9	7-12 -13
intro-force|quote-then-speaker|subordinator|thinking|	-10 14
intro-force|quote-then-speaker|that|judging|	1 -13	7-12 -9
intro-force|quote-then-speaker|that|other|	-16 -13	-8 -9	0 -27	1 -8	13-25 -11	4-6 -15	7-12 -22
intro-force|quote-then-speaker|that|saying|	1 -16	13-25 -12	3 -12
intro-force|quote-then-speaker|verb-judging|judging|	-4 8	-8 -9	1 -16	13-25 -10	4-6 -11	7-12 -12
intro-force|quote-then-speaker|verb-judging|other|	1 -13	4-6 -16	7-12 -7
intro-force|quote-then-speaker|verb-judging|saying|	-4 -8	-5 13	-9 -9	0 -13
intro-force|quote-then-speaker|verb-saying|other|	-7 -12	1 -19	2 6	4-6 -16
intro-force|quote-then-speaker|verb-saying|saying|	-3 8	-5 8	0 -8	1 -16	2 -15	4-6 -12	7-12 -15
intro-force|quote-then-speaker|verb-thinking|saying|	0 15
intro-force|quote-then-speaker|word|judging|	-12 15	-15 12	-4 -8	-7 8	1 -8	2 -12	4-6 -17	7-12 -12
intro-force|quote-then-speaker|word|other|	-10 -16	-11 14	-13 15	-14 -16	-15 -10	-17 -15	-3 -9	-4 -18	-5 -9	-6 12	-9 14	0 -21	13-25 -18	2 -23	3 -15	4-6 -26	7-12 -26
intro-force|quote-then-speaker|word|saying|	-10 -9	-12 9	-14 12	-17 -11	-19 6	-3 -7	-5 -12	-7 -16	-9 13	0 15	1 -29	3 -16	4-6 8	7-12 14
intro-force|quote-then-speaker|word|thinking|	1 -12	4-6 -13	7-12 -11
intro-force|quote-then-verb|,|saying|	0 19	1 9
intro-force|quote-then-verb|:|saying|	0 8	1 33
intro-force|quote-then-verb|auxiliary|judging|	1 -7
intro-force|quote-then-verb|auxiliary|saying|	0 20	1 15	2 19	4-6 10	7-12 7
intro-force|quote-then-verb|capital|saying|	0 15
intro-force|quote-then-verb|coordinator|saying|	0 19
intro-force|quote-then-verb|determiner|saying|	0 -6	13-25 10
intro-force|quote-then-verb|preposition|saying|	1 -22	7-12 -13
intro-force|quote-then-verb|pronoun|saying|	0 11	1 7
intro-force|quote-then-verb|quote|saying|	1 14
intro-force|quote-then-verb|start|saying|	0 12	13-25 -13	4-6 -13	7-12 -24
intro-force|quote-then-verb|stop|judging|	1 19
intro-force|quote-then-verb|stop|other|	1 12
intro-force|quote-then-verb|stop|saying|	0 14	13-25 -14	2 8	4-6 -12	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -17
intro-force|quote-then-verb|verb-judging|saying|	1 -14
intro-force|quote-then-verb|verb-saying|saying|	1 -8
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|other|	1 -9
intro-force|quote-then-verb|word|saying|	2 11	4-6 14
intro-force|sentence-after|,|judging|	0 -22	4-6 -9	7-12 -8
intro-force|sentence-after|,|other|	0 -28	1 -14	13-25 -10	3 -16	4-6 -15	7-12 -13
intro-force|sentence-after|,|saying|	0 -22	1 -10	13-25 -11	2 -22	3 -8	4-6 -18	7-12 -20
intro-force|sentence-after|,|thinking|	0 -22
intro-force|sentence-after|:|other|	0 10	1 -20	3 -15	4-6 -23	7-12 -13
intro-force|sentence-after|:|saying|	0 -25	1 13	2 -7	3 -14	4-6 -20	7-12 -17
intro-force|sentence-after|auxiliary|judging|	13-25 -19	4-6 -14	7-12 -12
intro-force|sentence-after|auxiliary|other|	13-25 -18	2 -17	4-6 -17	7-12 -12
intro-force|sentence-after|auxiliary|saying|	2 -20	3 -12	7-12 -17
intro-force|sentence-after|capital|judging|	0 -17
intro-force|sentence-after|capital|saying|	0 -28
intro-force|sentence-after|coordinator|saying|	0 -17
intro-force|sentence-after|determiner|other|	0 -20	1 -12	13-25 -17	2 -13	3 -14
intro-force|sentence-after|determiner|saying|	0 -26	1 -16	7-12 -13
intro-force|sentence-after|preposition|other|	0 -21	7-12 -9
intro-force|sentence-after|preposition|saying|	0 -24	2 -10	4-6 -11	7-12 -19
intro-force|sentence-after|pronoun|judging|	0 -17
intro-force|sentence-after|pronoun|other|	0 -20	13-25 -14	3 -17	4-6 -14
intro-force|sentence-after|start|judging|	0 13
intro-force|sentence-after|start|other|	0 11	1 -8
intro-force|sentence-after|start|saying|	0 24	1 20	4-6 -10
intro-force|sentence-after|stop|judging|	0 -20	13-25 -15	4-6 -13
intro-force|sentence-after|stop|other|	0 -50	1 -28	13-25 -17	2 -21	3 -17	7-12 -21
intro-force|sentence-after|stop|saying|	1 -8	13-25 7	2 -14	3 -19	7-12 -11
intro-force|sentence-after|subordinator|other|	0 -21	4-6 -16
intro-force|sentence-after|subordinator|saying|	0 -27	1 -14
intro-force|sentence-after|that|other|	4-6 -11
intro-force|sentence-after|that|saying|	0 -8	4-6 -8
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -21
intro-force|sentence-after|verb-judging|saying|	0 -24
intro-force|sentence-after|verb-saying|other|	0 -20	1 -17	4-6 -13	7-12 -12
intro-force|sentence-after|verb-thinking|judging|	0 -17
intro-force|sentence-after|verb-thinking|other|	0 -17
intro-force|sentence-after|verb-thinking|saying|	0 -21	1 -10
intro-force|sentence-after|word|judging|	0 -23	7-12 -16
intro-force|sentence-after|word|other|	0 8	1 -19	13-25 -9	3 -20	4-6 -12	7-12 -16
intro-force|sentence-after|word|saying|	0 11	1 -20	13-25 -13	2 -13	3 -14	4-6 -13	7-12 -22
intro-force|sentence-before|,|according|	13-25 -29	26+ -14
intro-force|sentence-before|,|judging|	13-25 -23	26+ -20	7-12 -21
intro-force|sentence-before|,|other|	13-25 -31	26+ -7	4-6 -18	7-12 -40
intro-force|sentence-before|,|saying|	13-25 -9	26+ -31	4-6 -8	7-12 -18
intro-force|sentence-before|,|thinking|	13-25 -27	26+ -23	7-12 -16
intro-force|sentence-before|:|according|	13-25 -28	26+ -26
intro-force|sentence-before|:|judging|	13-25 -30	26+ -22	4-6 -13	7-12 -16
intro-force|sentence-before|:|other|	13-25 -7	26+ -43	4-6 -22
intro-force|sentence-before|:|saying|	13-25 -27	26+ -33	3 8	4-6 -11	7-12 -15
intro-force|sentence-before|:|thinking|	13-25 -30	7-12 -17
intro-force|sentence-before|adverb|judging|	13-25 -11
intro-force|sentence-before|adverb|other|	13-25 -6	26+ -20	7-12 -15
intro-force|sentence-before|adverb|saying|	13-25 -31	7-12 -14
intro-force|sentence-before|adverb|thinking|	7-12 -11
intro-force|sentence-before|auxiliary|according|	13-25 -22	26+ -27
intro-force|sentence-before|auxiliary|judging|	13-25 -24	7-12 -16
intro-force|sentence-before|auxiliary|other|	13-25 -14	4-6 -19	7-12 -29
intro-force|sentence-before|auxiliary|saying|	13-25 -15	26+ -17	3 -15
intro-force|sentence-before|auxiliary|thinking|	13-25 6	26+ -23	7-12 -10
intro-force|sentence-before|capital|judging|	26+ -17	7-12 -22
intro-force|sentence-before|capital|other|	13-25 -17	26+ -32	7-12 -15
intro-force|sentence-before|capital|saying|	13-25 -17	26+ -25	4-6 -10
intro-force|sentence-before|capital|thinking|	13-25 -15
intro-force|sentence-before|coordinator|judging|	13-25 -13	26+ -21
intro-force|sentence-before|coordinator|other|	13-25 -20
intro-force|sentence-before|coordinator|saying|	13-25 -26
intro-force|sentence-before|determiner|according|	7-12 -17
intro-force|sentence-before|determiner|judging|	13-25 -19	26+ -7	7-12 -22
intro-force|sentence-before|determiner|other|	13-25 -41	26+ -20	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -25	26+ -40	4-6 -15	7-12 -38
intro-force|sentence-before|determiner|thinking|	13-25 -22	26+ -16	7-12 -15
intro-force|sentence-before|possessive|other|	26+ -21	7-12 -12
intro-force|sentence-before|possessive|saying|	13-25 -19
intro-force|sentence-before|preposition|according|	13-25 -31	26+ -14
intro-force|sentence-before|preposition|judging|	13-25 -7	26+ -23	7-12 -22
intro-force|sentence-before|preposition|other|	26+ -51	4-6 -16	7-12 -7
intro-force|sentence-before|preposition|saying|	13-25 -8	26+ -49	4-6 -18	7-12 -17
intro-force|sentence-before|preposition|thinking|	26+ -21
intro-force|sentence-before|pronoun|judging|	13-25 -21	26+ -15	7-12 -9
intro-force|sentence-before|pronoun|other|	13-25 -41	7-12 -23
intro-force|sentence-before|pronoun|saying|	13-25 -13	26+ -23	4-6 -16
intro-force|sentence-before|pronoun|thinking|	13-25 -18
intro-force|sentence-before|quote|judging|	3 -13
intro-force|sentence-before|quote|other|	13-25 -15
intro-force|sentence-before|quote|saying|	13-25 -8	4-6 13	7-12 11
intro-force|sentence-before|stop|according|	1 -9	13-25 16	2 -11	3 -19	4-6 -9	7-12 9
intro-force|sentence-before|stop|judging|	1 6	13-25 -38	2 -18	26+ -17	4-6 -9	7-12 -21
intro-force|sentence-before|stop|other|	1 -7	26+ -13	3 -13	7-12 -8
intro-force|sentence-before|stop|saying|	1 26	13-25 11	2 10	26+ 8	4-6 -10	7-12 -8
intro-force|sentence-before|stop|thinking|	1 -13	13-25 -18	2 -16	3 -15	4-6 -8	7-12 -29
intro-force|sentence-before|subordinator|judging|	13-25 -22	26+ -22
intro-force|sentence-before|subordinator|other|	13-25 -6	26+ -42	7-12 -31
intro-force|sentence-before|subordinator|saying|	26+ -11
intro-force|sentence-before|subordinator|thinking|	13-25 -21	26+ -11
intro-force|sentence-before|that|according|	13-25 8
intro-force|sentence-before|that|judging|	13-25 -17	26+ -17
intro-force|sentence-before|that|other|	13-25 -15	26+ -25	7-12 -23
intro-force|sentence-before|that|saying|	13-25 -31	26+ -29	7-12 -26
intro-force|sentence-before|verb-judging|judging|	26+ -17
intro-force|sentence-before|verb-judging|other|	13-25 -33	26+ -39	4-6 -16	7-12 -22
intro-force|sentence-before|verb-judging|saying|	13-25 -13	4-6 -14	7-12 -24
intro-force|sentence-before|verb-judging|thinking|	13-25 7	26+ -12
intro-force|sentence-before|verb-saying|according|	13-25 -17	7-12 -16
intro-force|sentence-before|verb-saying|judging|	13-25 -16	7-12 -15
intro-force|sentence-before|verb-saying|other|	13-25 -11	26+ -37	7-12 -26
intro-force|sentence-before|verb-saying|saying|	13-25 -48	26+ -27	7-12 -19
intro-force|sentence-before|verb-thinking|judging|	26+ -15
intro-force|sentence-before|verb-thinking|other|	13-25 -21	26+ -26	7-12 -16
intro-force|sentence-before|verb-thinking|saying|	26+ -21	7-12 -15
intro-force|sentence-before|word|according|	13-25 -44	26+ -21	7-12 -17
intro-force|sentence-before|word|judging|	13-25 -32	26+ -30	4-6 -12	7-12 6
intro-force|sentence-before|word|other|	13-25 -27	26+ -23	4-6 -16	7-12 -17
intro-force|sentence-before|word|saying|	13-25 -11	7-12 -14
intro-force|sentence-before|word|thinking|	13-25 -38	26+ -16	7-12 -16
intro-force|sentence-before|—|saying|	2 16	7-12 6
intro-force|sentence-before|’|other|	26+ -12
intro-force|signature|,|naked|	1 -18
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -11
intro-force|speaker-then-quote|,|judging|	1 -13	7-12 9
intro-force|speaker-then-quote|,|other|	1 -11	13-25 -37	2 11	26+ -11	4-6 -7	7-12 16
intro-force|speaker-then-quote|,|saying|	1 11	2 -12	26+ 11	4-6 11
intro-force|speaker-then-quote|,|thinking|	1 -17	13-25 -19	3 -12	4-6 12
intro-force|speaker-then-quote|-|other|	2 -13
intro-force|speaker-then-quote|-|saying|	4-6 14
intro-force|speaker-then-quote|:|judging|	13-25 -8	3 -6
intro-force|speaker-then-quote|:|other|	1 15	13-25 -33	26+ -16	3 17	7-12 -13
intro-force|speaker-then-quote|:|saying|	13-25 -27	26+ 12	3 9	7-12 -7
intro-force|speaker-then-quote|:|thinking|	3 18	7-12 -28
intro-force|speaker-then-quote|adverb|judging|	13-25 6	2 13	4-6 13	7-12 -7
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 9	2 12	4-6 -6	7-12 -16
intro-force|speaker-then-quote|adverb|saying|	1 -7	13-25 12	2 13	3 -14	4-6 -6	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	1 -21	13-25 -16	2 6	26+ -8	4-6 6	7-12 -14
intro-force|speaker-then-quote|auxiliary|other|	0 -35	1 -20	13-25 14	2 -18	26+ 7	3 -15	4-6 -12	7-12 -16
intro-force|speaker-then-quote|auxiliary|saying|	1 18	3 -11
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -15	2 -18	3 -13	7-12 -12
intro-force|speaker-then-quote|capital|judging|	1 -9	2 18	7-12 19
intro-force|speaker-then-quote|capital|other|	2 -21	3 -9	7-12 -12
intro-force|speaker-then-quote|capital|saying|	13-25 13	2 -6	3 22
intro-force|speaker-then-quote|capital|thinking|	1 -14
intro-force|speaker-then-quote|coordinator|judging|	13-25 -12	2 -12	3 -9
intro-force|speaker-then-quote|coordinator|other|	2 -25	26+ -22	3 -17	4-6 -27	7-12 -17
intro-force|speaker-then-quote|coordinator|saying|	13-25 9	3 -6	7-12 19
intro-force|speaker-then-quote|coordinator|thinking|	13-25 6	7-12 -13
intro-force|speaker-then-quote|determiner|judging|	1 -13	13-25 -8	2 19	26+ 7	7-12 22
intro-force|speaker-then-quote|determiner|other|	1 -18	2 -6	26+ -29	4-6 6
intro-force|speaker-then-quote|determiner|saying|	1 -7	13-25 21	3 22	7-12 8
intro-force|speaker-then-quote|determiner|thinking|	1 -13	13-25 8	2 -8	26+ -11	3 9	4-6 11
intro-force|speaker-then-quote|possessive|judging|	4-6 8	7-12 -14
intro-force|speaker-then-quote|possessive|other|	4-6 -17	7-12 7
intro-force|speaker-then-quote|possessive|saying|	13-25 -7	2 18	4-6 12	7-12 19
intro-force|speaker-then-quote|preposition|judging|	2 9	26+ -12	4-6 11	7-12 15
intro-force|speaker-then-quote|preposition|other|	13-25 -10	2 8	26+ -6	3 9
intro-force|speaker-then-quote|preposition|saying|	1 10	13-25 11	7-12 -19
intro-force|speaker-then-quote|preposition|thinking|	1 -14	3 -6	7-12 -13
intro-force|speaker-then-quote|pronoun|judging|	1 8	4-6 9
intro-force|speaker-then-quote|pronoun|other|	1 -9	13-25 12	2 -12	3 -7	4-6 -14
intro-force|speaker-then-quote|pronoun|saying|	13-25 -13	2 15	4-6 -9	7-12 -15
intro-force|speaker-then-quote|pronoun|thinking|	1 6	13-25 -17	7-12 8
intro-force|speaker-then-quote|quote|judging|	2 -6
intro-force|speaker-then-quote|quote|other|	7-12 9
intro-force|speaker-then-quote|quote|saying|	7-12 -7
intro-force|speaker-then-quote|subordinator|judging|	13-25 -9	2 8	7-12 -11
intro-force|speaker-then-quote|subordinator|other|	1 -12	13-25 -30	26+ -12	4-6 7	7-12 7
intro-force|speaker-then-quote|subordinator|saying|	1 -11	2 -9	26+ -10	7-12 15
intro-force|speaker-then-quote|subordinator|thinking|	7-12 -11
intro-force|speaker-then-quote|that|judging|	1 10	13-25 -14	4-6 -9	7-12 -20
intro-force|speaker-then-quote|that|other|	1 14	13-25 -20	3 -14	4-6 6	7-12 -34
intro-force|speaker-then-quote|that|saying|	13-25 -8	3 9	4-6 19
intro-force|speaker-then-quote|verb-judging|judging|	0 14	13-25 -23	2 13	4-6 15	7-12 -25
intro-force|speaker-then-quote|verb-judging|other|	13-25 -28	26+ 11	3 18	4-6 -11	7-12 -19
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -10	3 14	4-6 9	7-12 -10
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -17	7-12 -18
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -9	3 -9	4-6 -12
intro-force|speaker-then-quote|verb-saying|other|	1 8	13-25 -12	2 -13	4-6 17	7-12 8
intro-force|speaker-then-quote|verb-saying|saying|	0 16	1 15	13-25 -23	26+ -13	4-6 8	7-12 -15
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -10
intro-force|speaker-then-quote|verb-thinking|judging|	2 13	4-6 -9	7-12 9
intro-force|speaker-then-quote|verb-thinking|other|	1 -6	3 -12	7-12 11
intro-force|speaker-then-quote|verb-thinking|saying|	2 17
intro-force|speaker-then-quote|word|judging|	1 10	13-25 -10	26+ -6	3 23
intro-force|speaker-then-quote|word|other|	0 -24	1 -18	13-25 -7	2 -10	26+ -24	3 -19	4-6 -12
intro-force|speaker-then-quote|word|saying|	0 -11	1 -7	26+ 8	3 9	4-6 8
intro-force|speaker-then-quote|word|thinking|	13-25 -6	2 12	3 10	4-6 -14	7-12 7
intro-force|speaker-then-quote|’|judging|	2 18
intro-force|speaker-then-quote|’|saying|	7-12 12
intro-force|topic-after|start|naked|	0 -9
intro-force|topic-after|stop|naked|	0 -7	1 -12	4-6 -12
intro-force|topic|,|naked|	13-25 -17	26+ -24	4-6 -26	7-12 -34
intro-force|topic|-|naked|	7-12 -15
intro-force|topic|:|naked|	1 15	13-25 -12	2 25	26+ -43	3 8	4-6 15
intro-force|topic|;|naked|	26+ -12
intro-force|topic|adverb|naked|	13-25 -31	2 -11	26+ -34	4-6 -12
intro-force|topic|auxiliary|naked|	1 -46	2 -24	26+ -48	7-12 13
intro-force|topic|capital|naked|	0 -15	13-25 -9	26+ -18
intro-force|topic|coordinator|naked|	26+ -29	7-12 17
intro-force|topic|determiner|naked|	26+ -49	3 -7	7-12 6
intro-force|topic|preposition|naked|	13-25 -10	2 17	26+ -31	3 15	4-6 10
intro-force|topic|pronoun|naked|	13-25 -25	2 -6	26+ -12	3 -15
intro-force|topic|quote|naked|	26+ -16
intro-force|topic|stop|naked|	1 -22	13-25 -10	2 8	26+ -31	3 -15	7-12 -15
intro-force|topic|subordinator|naked|	13-25 -13	26+ -22	4-6 11	7-12 11
intro-force|topic|that|naked|	26+ -43	3 16
intro-force|topic|verb-judging|naked|	1 9	13-25 -27	2 22	26+ -32	3 7	4-6 16
intro-force|topic|verb-saying|naked|	1 15	13-25 -36	26+ -8	3 15	4-6 -12
intro-force|topic|verb-thinking|naked|	13-25 -22	26+ -28	4-6 10
intro-force|topic|word|naked|	0 -22	13-25 -12	26+ -37	3 28	4-6 7	7-12 16
intro-force|topic|–|naked|	26+ -18
intro-force|topic|—|naked|	26+ -24
intro-force|topic|’|naked|	26+ -20	4-6 7
intro-force|verb-then-speaker|,|judging|	1 8	2 -15
intro-force|verb-then-speaker|,|other|	1 17
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -9	2 10	4-6 20	7-12 8
intro-force|verb-then-speaker|:|judging|	1 -26	13-25 -13	2 12	3 -15	4-6 -18	7-12 -14
intro-force|verb-then-speaker|:|saying|	2 -14	4-6 9	7-12 -23
intro-force|verb-then-speaker|adverb|judging|	1 -14
intro-force|verb-then-speaker|adverb|saying|	1 -15
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -12
intro-force|verb-then-speaker|auxiliary|saying|	1 -33	13-25 -22	3 -10	4-6 -37	7-12 -19
intro-force|verb-then-speaker|capital|judging|	0 -27
intro-force|verb-then-speaker|capital|saying|	0 -29	2 -13	3 -17	4-6 16	7-12 -17
intro-force|verb-then-speaker|coordinator|saying|	13-25 -13	4-6 -18	7-12 -12
intro-force|verb-then-speaker|determiner|judging|	2 -14	3 -8
intro-force|verb-then-speaker|determiner|saying|	13-25 -10	2 -26	4-6 8	7-12 -25
intro-force|verb-then-speaker|possessive|judging|	0 -11
intro-force|verb-then-speaker|preposition|judging|	1 -35	4-6 -15	7-12 -6
intro-force|verb-then-speaker|preposition|saying|	1 -31	13-25 -18	2 -19	4-6 -27	7-12 -12
intro-force|verb-then-speaker|pronoun|judging|	0 -22
intro-force|verb-then-speaker|pronoun|saying|	0 -24	4-6 -12
intro-force|verb-then-speaker|subordinator|judging|	1 -32	4-6 -15
intro-force|verb-then-speaker|subordinator|saying|	13-25 -13	7-12 -13
intro-force|verb-then-speaker|that|judging|	0 6
intro-force|verb-then-speaker|that|saying|	0 -25	1 -26	2 -18	3 -14	7-12 -18
intro-force|verb-then-speaker|verb-judging|saying|	3 -19	4-6 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	2 -12	4-6 -15
intro-force|verb-then-speaker|verb-thinking|judging|	0 -13
intro-force|verb-then-speaker|word|judging|	0 -38	1 -14	3 -12	4-6 -17	7-12 -19
intro-force|verb-then-speaker|word|saying|	0 -53	1 -19	13-25 -18	2 6	4-6 -9
intro|according-to|	, 8	: -15	adverb 8	auxiliary 6	capital 10	coordinator 8	determiner 9	start 20	stop -9	subordinator 18	that 6	verb-judging 13	verb-saying 9	verb-thinking -9
intro|actor-nearby|	, -21	- 16	: -10	; -17	adverb -15	auxiliary -9	capital -22	coordinator -27	determiner -20	preposition -7	pronoun -12	start 6	stop -22	subordinator -15	verb-judging -33	verb-saying -16	verb-thinking 10	– -26	’ -28
intro|interview|	: -12	start 36
intro|named-before|	start -43
intro|named-nearby|	( -27	) -7	- -34	; 9	auxiliary -14	coordinator -22	determiner -9	possessive -17	pronoun -19	start 22	stop 22	subordinator -19	verb-saying -7	verb-thinking -7	word -8	’ 6
intro|paragraph-before|	start -27
intro|possessor|	( -6	- -33	: -13	adverb -18	auxiliary -17	coordinator -50	determiner -6	possessive -22	preposition 9	quote -20	subordinator -28	that 19	verb-judging -17	verb-saying -41	verb-thinking -35	word -27	’ -24
intro|quote-then-speaker|	- 24	: 14	adverb 8	auxiliary -7	capital -14	coordinator -16	possessive -24	preposition -18	pronoun 9	quote 9	stop 22	subordinator -11	that -21	verb-saying -15	word -10	– -18
intro|quote-then-verb|	, 7	- -10	: 35	auxiliary 26	capital 6	determiner -10	possessive -11	preposition -26	pronoun 6	quote 14	start -7	stop 9	subordinator -22	verb-judging -8
intro|sentence-after|	, -36	: -6	adverb -23	auxiliary 14	capital -40	coordinator -34	determiner -51	preposition -20	pronoun 6	start 31	stop -9	subordinator -29	that -18	verb-judging -39	verb-thinking -29
intro|sentence-before|	( -27	, -29	: -37	; -9	capital -29	determiner -48	possessive -28	preposition -10	pronoun -13	quote 10	stop 16	subordinator -9	that -53	verb-judging -7	verb-saying -32	word -15	— 10	’ -20
intro|signature|	, -18	start 17
intro|speaker-then-quote|	( -12	, 12	- -7	adverb -7	auxiliary -12	coordinator -6	determiner 21	possessive 21	that 7	verb-saying 8	’ 10
intro|topic-after|	start -6	stop -12
intro|topic|	, -42	- -22	; -12	adverb -30	capital 6	pronoun -26	stop -22	subordinator 10	that -11	verb-saying -6	– -22	— -26
intro|verb-then-speaker|	, 25	auxiliary -30	capital -16	coordinator -12	possessive -18	preposition -33	pronoun -18	subordinator -39	that -15	verb-judging -31	verb-saying -22	verb-thinking -8	word -16	’ -14
kind|according-to|	organisation 14	person 20	place -19
kind|actor-nearby|	organisation -29	place -22	unknown -42
kind|colon|	organisation 18	person 43	place -13	unknown -28
kind|interview|	person -11
kind|named-before|	organisation -38	person 10	place -27	unknown -33
kind|named-nearby|	person 16	place -50
kind|	organisation -8	person 33	place -64	unknown -21
kind|organisation|	according 8	apposition -12	direct -16	judging 11	naked -15	other 18	shared -6	thinking -6
kind|paragraph-before|	place -32	unknown -12
kind|person|	according 11	apposed 12	apposition 14	direct -7	judging 21	naked 21	relative -15	saying 22	shared -23
kind|place|	according -22	apposed -25	apposition -9	direct -37	judging 7	naked -51	other -14	passive -15	saying -30	shared -19	thinking -29
kind|possessor|	organisation -29	person -18
kind|quote-then-speaker|	organisation 13	place -36	unknown 13
kind|quote-then-verb|	organisation -19	person 16	place 16
kind|sentence-after|	organisation -48	person -10	place -20	unknown -11
kind|sentence-before|	place -41
kind|signature|	person 10	unknown -20
kind|speaker-then-quote|	organisation 9	person 30	place -24	unknown -20
kind|topic-after|	organisation -12	person -18	unknown -23
kind|topic|	place -14
kind|transcript|	person 14	unknown -18
kind|unknown|	according 7	apposed -30	apposition -18	direct -13	judging -21	naked -17	passive -16	thinking 12
kind|verb-then-speaker|	organisation -23	person 8	place -25	unknown 19
lead|according-to|lower|	according 20
lead|according-to|upper|	according 9
lead|actor-nearby|lower|	naked -15
lead|colon|lower|	naked -10
lead|colon|other|	naked -15
lead|colon|upper|	judging 10	other -15
lead|interview|upper|	naked -11
lead|named-before|other|	naked 15
lead|named-before|upper|	naked -25
lead|named-nearby|lower|	naked -14
lead|named-nearby|upper|	naked 12
lead|paragraph-before|upper|	according -16	judging -12	other -23	saying -17	thinking -36
lead|possessor|lower|	naked -7
lead|quote-then-speaker|lower|	judging -15
lead|quote-then-speaker|other|	judging -6	other -18	saying -7
lead|quote-then-speaker|upper|	other -12	saying 14	thinking -9
lead|quote-then-verb|lower|	judging -18	other -15	saying 18
lead|quote-then-verb|upper|	judging 16	other 12	saying 6
lead|sentence-after|lower|	according -17	other -16	thinking -10
lead|sentence-after|other|	saying 12
lead|sentence-after|upper|	according 8	judging -10	thinking -18
lead|sentence-before|lower|	according -33	judging -26	saying -12
lead|sentence-before|other|	according -16	saying -17
lead|sentence-before|upper|	according 17	judging -17	other -8	thinking -42
lead|signature|lower|	naked -25
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 8	other -18	saying 13	thinking -13
lead|speaker-then-quote|other|	judging -6	other 13	saying 6
lead|speaker-then-quote|upper|	saying 10
lead|topic-after|upper|	naked -13
lead|topic|other|	naked -27
lead|topic|upper|	naked -11
lead|verb-then-speaker|lower|	judging -17	other -6
lead|verb-then-speaker|other|	saying -14
lemma|	aankondigen -18	accogliere 12	accusare 9	accuse 7	achar -6	achten 12	acknowledge -6	acrescentar 9	adiantar -8	admire -20	admit 8	advertir 17	advocate -7	afdoen -10	afear 11	affirmer 14	aggiungere -16	agradecer -12	agree -30	agregar -11	aim -7	alarmer -10	alertar -21	alerter -10	allege 10	allow -29	allude -14	ammettere 9	amuser 19	analyser 16	annoncer -22	announce -17	annunciare -8	answer -11	anticipare 6	antwoorden 13	antworten 21	apelar 10	apelidar -13	apologize -15	apontar -13	apostillar 11	appeal -31	appeler -13	applaud -8	apprendre -13	apuntar 9	argomentare 13	argue 14	argumentar -6	arrancar 9	asegurar -17	asentir 6	aseverar -8	ask -10	assail 16	assert -8	assicurare 21	assume -6	assumir -15	assure 17	assurer 24	atirar 17	attaccare 9	attack -32	attestieren 14	attribute -8	auspicare 6	avancer 10	avanzar -9	avisar 13	avouer 16	avvertire -16	bark 10	bash -13	befinden 14	beg -9	begrüßen -13	bekennen 8	beklagen 16	believe -42	beloven -8	bemängeln 14	berichten 18	beslissen 10	bestätigen -18	beteuern 12	betonen 19	betreuren -16	bezweren -8	bill -21	bitten 6	blame -15	blast 11	blijven -25	blog -18	boast 11	brag -9	brand -12	brummen 17	calcolare 12	care -22	cast 10	caution 14	celebrar -8	champion -10	chant 8	characterize -6	charge -19	cheer -12	chiarire 13	chide 12	chiedere -6	chime -12	chiosare -9	chip -11	citar -9	claim -7	cobrar -15	comentar 6	commentare 12	commenter 10	complain -7	comprendre -8	comunicar -16	concede 12	concedere -18	conclude 7	concluderen 14	conclure 13	concordar -8	condemn 6	confessare 12	confidare -7	confidenciar 15	confier 18	confirm 15	confirmer -16	congratulare 8	congratulate 8	conseiller -8	consider -29	constateren 13	contend -10	contestar -13	contestare -13	contester 11	continue 9	contradict 7	contrapor 10	convocar -14	correct -10	correggere 11	corregir 10	corriger 17	cortar -15	counsel -26	craindre -15	credit -17	crier 10	criticise -6	criticize -13	croire -14	debate -43	decir -20	declarar 9	decline 12	decry -8	deem -17	defend 7	define -14	definir 17	demand -10	demander -11	denounce 16	deny -13	depict 7	deride 6	desabafar 11	deslizar -12	desmentir 9	destacar 12	detail -9	detalhar 16	detallar 15	difendersi -6	difundir 9	disagree -28	discordar -6	discover -15	discredit -17	discrepar -6	discuss -8	disparar -10	ditar -18	dizer 12	domandare -15	doubt -7	downplay 9	dreigen -14	drohen -10	dub 7	décrire -12	démentir 16	déplorer -7	echo -7	eisen -15	elaborate 9	elogiar -12	email -7	emporter 10	encourage -19	endorse -7	entgegnen -9	enthousiasmer 13	enumerar 16	erinnern -10	erkennen -10	erklären 12	erläutern 7	erwidern 16	erzählen 19	escludere 7	escrever -7	escribir 10	escusar -12	esordire -13	esperar -10	esprimere -6	estimar -8	estimate -26	estimer 9	esultare -7	evocar 7	exclaim 15	exclure -8	exiger -8	exigir 6	explain 12	explicar 16	expliquer 14	exponer 14	exposer 10	express -17	favor -9	fear -11	feel -22	felicitar 7	festejar -9	figurer -12	filosofar 14	find -19	finden 14	fluisteren 12	foeteren 18	forecast -14	formulieren 6	frohlocken -11	fume 13	féliciter 11	garantir 12	garantire 7	gasp -12	geben 12	gestehen 12	getuigen -11	geven -6	giudicare 20	glimlachen 15	gongolare 6	gostar -10	gratulieren 6	greet -9	gridare -9	grincer 12	grinniken 13	grinsen -6	gronder 13	grumble -6	hablar -8	hadern -7	haken 7	hate -13	hekelen 11	herinneren 22	heten -6	highlight -25	hint -14	hold -20	houden -7	identify -8	imager 16	incalzare -16	indigner -19	indiquer 10	informar 15	inquiéter -15	insister 10	insistere 7	instruct 12	insult -9	intend -12	interject 12	invitar 20	invitare 6	inviter 9	invocar -13	ironiser 6	joke 6	jubeln 6	jubiler 6	juger -8	jurer 11	justifier 12	klagen 9	klinken -14	knikken 13	knock 7	know -26	kontern 14	lachen 15	lambaste -11	lament 14	lancer 21	lash 7	lassen 21	laten -12	laud 6	learn -9	leer -10	leggen 16	leggere -18	lembrar -12	ler 14	leren 8	like -14	limitar -24	lire -19	llamar 12	lobby 16	lodare 14	louer 6	lâcher 26	mahnen 12	mailen 17	manifestar 7	manter -14	marrer 17	marteler 17	matizar 8	mean -6	meinen 14	mention -14	message -9	minimizar -9	minimizzare 7	mopperen 14	mostrar -20	motivare 13	murmeln 12	murmur 15	murmurer 14	muse -10	need -34	negar 7	negare 7	nennen 10	nominate -10	none 8	note 7	noter 16	obiettare 18	object 12	observar 14	observer 12	ocurrir -14	offer -24	ofrecer -13	oordelen 20	opinar -8	opmerken 9	oppose -11	opposer -14	ordenar -12	orientar 7	overwegen -11	paint -14	parlare 21	pedir -13	pensar 6	persuade -11	pester -7	philosopher 10	phone -10	plaider 22	plaisanter 22	plantear -12	plead -14	poltern -10	ponderar 11	post -10	precisare -7	prefer -17	preguntar -6	present -19	prever -12	prijzen 9	proclaim -7	proclamare -8	prometer -11	promettre 32	promise 9	pronounce 10	propor -10	proporre -13	protestar -13	prove -10	préciser 8	prévenir 23	prévoir -13	publicar -15	purport -19	qualifier -12	quejarse 11	querer -16	question -10	questionar 14	quip 12	quote -18	raccontare 27	railler 11	raise -6	rank -16	rant -13	rate -7	read -30	reageren 11	reagieren -18	reagir 14	realize -9	reason -10	reassure -7	rebater 8	rebuff -11	rebuke -12	recall 10	rechnen 14	recomendar -14	recommander -9	recommend -17	reconhecer 25	reconnaître 9	record -27	recordar 18	recount 11	rectifier 7	redouter 7	refer 12	reflect -13	regard -6	regret -14	reiterate -12	rekenen 7	relatar 15	relativiser 12	relever -12	remark -14	rematar 16	remeter -8	repetir 11	replicar 19	replicare -8	reply -8	report 9	reportar 8	reprochar 6	request -14	requérir -9	respingere 12	responder 15	retort -14	retweet 8	revelar -6	ribattere 8	riconoscere 7	ricordare 6	ridere -19	ringraziare -17	ripetere -11	rire -20	rivendicare 10	rufen 12	réagir 7	réclamer -10	réfuter 9	répondre 15	résumer 6	rétorquer 16	saber -18	sagen 11	saludar 6	salutare 13	sapere -11	savage -13	say 27	schamperen 16	scherzare 16	scherzen 13	schetsen 9	schildern 16	schimpfen -13	schreiben 26	schrijven 10	scoff 15	scrivere -20	see -22	seek -6	sehen 13	sentenciar 14	señalar -11	shout 15	sigh -9	sign -16	signal -15	sintetizzare -7	sluiten 9	sneren 16	snipe 9	solicitar -16	soltar -8	sorrir 17	sospirare -15	sostener -6	sottolineare 8	souhaiter 9	souligner -15	souri -11	sourire 23	speak -7	speculate -6	spotten 15	sprechen -15	spreken -10	staan 7	stehen -27	stellen 9	stress -8	sturen 9	submit -8	subrayar 12	sugerir 7	support -22	suspect -15	suspirar 19	sustentar 9	tachar -16	tagliare 17	talk -13	teilen 26	tell 10	tempérer 10	terciar 8	testify -12	text -22	thank 8	threaten -16	tildar -11	title -26	tonen 16	tonner 9	tout 9	traiter -10	trancher 6	trasladar -9	treat -6	trekken -16	trouver 9	trust 9	try -26	tuonare 9	tweet 13	témoigner 24	understand -14	urteilen 18	use -10	utter -14	vatten 11	vent 12	venture -29	ver 12	verkünden -20	verlangen -24	vermissen -13	vermuten -6	verraten 19	versichern 22	versprechen -22	verteidigen -7	vertellen 25	vervolgen -8	verwachten -14	verweisen -13	verwerpen -16	verzekeren 7	view -23	vinden 13	voice -8	voir 7	volere -16	volunteer -17	vote -7	vouloir 9	vragen -19	vrezen -12	want -12	weigh -18	weisen -13	welcome -20	werben 12	werfen 10	weten -13	wijzen -18	willen -27	wish -19	witzeln 8	wollen -20	worry -11	write 16	zeggen 8	zeigen -12	zien -17	zitieren -6	zweren 8	äußern -9	écrire 9	énoncer 13	énumérer 14	étonner 8	étrangler 7	évaluer -16
lemma|according-to|	none 24
lemma|colon|	none -17	say 14
lemma|paragraph-before|	accuse -27	acknowledge -17	acusar 8	add 6	admit -20	advise -17	advocate -16	affirmer -16	agree -23	aim -10	allege -11	allow -10	annoncer -22	announce -37	answer -13	anticipate -12	anunciar -24	apologize -15	appeal -6	applaud -15	ask -30	attack -15	back -16	believe -18	bestätigen -12	bill -12	blame -15	blast -24	boast -22	call -18	care -9	cast -11	challenge -12	champion -8	charge -10	cheer -14	chiamare -11	chiedere -10	cite -17	claim -20	clarify -8	comment -22	compare -9	complain -17	concede -18	conclude -21	concluir -9	condemn -7	confirm -17	confirmar -19	confirmer -10	consider -16	considerar -18	contar 7	continue 11	counsel -14	credit -11	criticize -25	cry -9	debate -7	decide -10	decir 7	declare -19	decline -22	deem -6	defend -23	deliver -14	demand -9	denounce -12	deny -21	describe -23	detail -13	dire 10	disagree -14	discover -9	discuss -13	dismiss -22	downplay -8	echo -12	email -11	emphasize -8	encourage -12	endorse -24	estimate -10	estimer -14	expect -8	explain -25	express -21	feel -7	find -23	geven -14	greet -10	hail -9	halten 7	hear -11	highlight -9	hold -23	hope -9	identify 10	indicate -17	informar 8	insist -16	intend -7	introduce -12	invite -9	invoke -10	knock -13	know -8	lament -17	laugh -16	learn -6	like -9	list -13	llamar 8	maintain -13	mean -8	mention -16	message -10	mock -15	name -22	need -14	nominate -13	none -23	note -39	offer -28	oppose -16	order -18	outline -8	paint -14	parlare -15	parler -20	pedir 14	plan -16	pledge -15	post -16	predict -14	prefer -6	preguntar -14	present -11	press -14	promettre -15	promise -24	propose -15	protest -13	prove -7	préciser -9	prévoir -13	querer -16	question -12	quote -16	rail -8	raise -16	rate -8	read -10	reason -7	reassure 7	rebuff -11	recall -21	recognize -12	recommend -7	record -14	reference -11	reflect -14	refuse -8	reiterate -19	reject -15	rejeitar 11	remark -18	remember -10	remind -17	repeat -15	reply -21	request -6	reveal -17	rispondere -20	rule -17	réclamer -11	saber -14	say -15	schrijven -17	see -18	seek -14	shout -9	show -15	sign -16	signal -10	slam -14	speak -6	speculate -11	sprechen -12	spreken -17	staan 7	state -19	stehen -12	stress -18	suggest -32	talk -20	teilen -7	tell -7	testify -14	thank -14	title -7	treat -7	trust -9	try -13	understand -8	unlisted -15	urge -27	view -7	voice -6	vote -10	vow -22	vragen 10	want -16	warn -15	wave -13	weigh -14	welcome -11	wonder -8	worry -7	yell -10	zeggen -15
lemma|quote-then-speaker|	accuse -14	acknowledge -9	add 17	admit 7	advise 10	affirmer 19	agree -11	aim -10	ajouter 22	allow -22	announce -15	answer -15	anunciar 8	applaud -12	ask -10	assert -8	assicurare 11	assure 9	attack -9	back -23	believe -18	bezeichnen -13	bill -19	blame -15	blog -13	brand -10	call 12	care -15	cast 6	celebrate -10	charge -10	cheer -20	compare -10	concede 17	conclude 15	confier 20	counsel -8	criticize -14	debate -14	decide -17	decir -6	declare 15	demander 7	denounce 12	deny -12	detail -6	disagree -13	discuss -10	dizer -7	déclarer 28	echo -10	email -23	expect -9	explain 11	expliquer 9	express -12	faire_valoir 13	fear -18	feel -9	find -12	fire -12	fume 15	glisser 17	hablar -7	hope -13	identify -8	insister 7	intend -12	jeer -9	know -15	lancer 23	like -15	lire -16	lâcher 14	maintain -13	marteler 15	mean 6	mostrar -6	name -13	need -23	noemen -15	nominate -6	none -6	note -8	observe 14	offer -16	oppose 7	opposer -13	order -12	phone -8	plaisanter 13	plan -15	pledge -11	post -14	present 9	press -9	promise -16	propose 9	question -18	quip 19	quote -17	raconter -8	rank -11	rate -15	reason -7	recall 10	record -12	refer -10	reference -16	reflect 11	regard -8	regretter -10	reject -14	remark -18	repeat -10	report 7	request -9	respond -7	responder -7	répondre 20	résumer 15	saber -13	say 23	see -11	seek -16	shout 16	souffler 12	souligner -8	speak -12	support -8	talk -14	tell 36	testify 19	think -21	trust 11	try -9	tweet 19	use -9	venture -18	view -11	volunteer -14	vote -8	vow -8	want -10	warn 6	wave -6	whisper 15	wonder 13	write 22	yell 7	écrire 19
lemma|quote-then-verb|	add 26	admettre 21	admit -6	admitir 19	advertir 13	aggiungere -15	ajouter -8	ammettere 12	amuser 11	analyser 16	antwoorden 13	antworten 14	apostillar 11	argue -9	arrancar 13	asegurar -15	assicurare 13	assurer 23	atirar 17	attaccare 13	avancer 11	avertir 18	avisar 18	avouer 11	añadir -6	befinden 17	begründen 16	bekennen 25	berichten 11	beteuern 13	betonen 16	brincar 20	brummen 17	calculer 13	call -12	celebrar 12	chiamare 12	chiarire 11	chiedere 14	comentar 11	commentare 20	commenter 13	conclure 18	confessare 16	confidare -6	confier 8	constater 12	contar 9	corriger 18	criticar 14	decir -12	declarar 13	defender 10	denunciar 17	desabafar 13	describe -12	detallar 17	difendersi -6	disparar -7	dizer 18	déplorer 21	emporter 12	entgegnen -7	enumerar 11	erkennen 11	erklären 14	erwidern 16	erzählen 29	escribir 13	esordire -9	estimer 18	explain 11	explicar 31	expliquer 18	exposer 10	expresar 9	faire_valoir 7	foeteren 17	féliciter 15	garantir 17	gestehen 13	getuigen -11	geven 14	grincer 12	gritar 6	halten 16	herinneren 17	houden 12	imager 17	informar 18	insister 9	insistere 12	insistir 20	interroger 10	ironiser 9	ironizzare 21	joke 18	juger 16	justifier 16	klagen 19	klinken -12	kommentieren 13	lamentar 18	lamentarse 20	lancer 30	lassen 15	leer -10	leggen 19	lembrar 26	luiden -9	lâcher 24	manifestar 16	meinen 27	melden 19	mopperen 14	mostrar -13	motivare 13	murmurer 13	noter 17	nuancer -10	obiettare 16	observar 16	observer 14	pedir -6	perguntar 12	pester 19	philosopher 13	plaider 22	plaisanter 23	poltern 19	poursuivre -9	precisare 17	preguntar 12	promettre 13	protestar 24	protestare 13	protester 14	prévenir 30	queixar 16	questionar 15	raccontare 29	raconter 11	railler 14	rappeler 27	read 10	reageren 27	rebater 10	rechnen 18	reclamar 23	reconhecer 19	reconnaître 19	reconocer 15	recordar 19	rectifier 15	rekenen 14	relatar 24	relever 23	rematar 17	replicar 16	reply 21	report 16	responder 29	resumir 12	ribattere 16	riferire 18	ripetere -7	rir 14	rivendicare 9	rufen 19	räumen 12	réagir 7	réjouir 17	répliquer 16	répondre 10	résumer 27	rétorquer 22	saber 12	sagen 9	say 15	schamperen 13	scherzare 20	scherzen 10	schetsen 9	schildern 15	schimpfen -13	schreiben 23	schrijven 15	sentenciar 13	sfogare 15	sintetizzare -7	sneren 14	soltar 15	sostener -10	sottolineare 11	souffler 20	souligner -8	sourire 18	souvenir 26	spiegare 7	spotten 20	spreken -7	stellen 12	sugerir 15	suggest -16	suspirar 18	sustentar 11	tagliare 17	teilen 20	tell -50	tempérer 17	terciar 12	tonner 15	tuonare 13	tweet 13	témoigner 27	unlisted 7	vatten 19	verraten 15	versichern 16	verteidigen 13	vertellen 19	verzekeren 13	vinden 9	vragen -6	waarschuwen 20	write 28	zanjar 16	zeggen 13	étrangler 13
lemma|sentence-after|	add -27	agree -15	announce -16	answer -16	appeal -15	argue -25	ask 26	bill -14	care -10	cite -21	claim -12	comment -16	confirm -18	continue -11	debate -11	decide -14	decline 10	demand -13	demander -15	describe -16	endorse -15	explain -13	fire -15	hear 6	hold -17	indicate -18	lachen -13	like -19	meinen -11	message -16	point -26	praise -21	preguntar 8	promise 9	rate -10	read -19	reply -16	report -20	schreiben -16	see -22	staan -17	state -19	suggest -17	support -20	thank -17	think -16	treat -17	try -11	tweet 17	use -11	vote -11
lemma|sentence-before|	accuse -33	accuser 12	aceitar -14	acknowledge -18	acreditar -14	acusar 6	add 17	adiantar -12	admettre -20	admire -12	admit -22	admitir 11	advise 6	advocate -14	affermare -19	affirmer -14	afirmar -11	agree -18	aim -11	ajouter 11	alegar -9	alertar -19	allege -20	ammettere -16	annoncer -20	announce 10	annunciare -14	answer -10	apelar 13	aplaudir -16	apologise -24	apontar -16	appeal -21	appeler -20	applaud -6	argue -10	asegurar -8	ask -10	assicurare 11	assure -7	atribuir -16	attack -22	avouer 10	back -30	beantragen -13	begrüßen -19	behaupten -9	believe -23	benadrukken -8	berichten 13	bestätigen -16	bevestigen -15	bezeichnen -14	bill -15	blame -20	blijven -32	brag -14	brand -12	calcular -18	calificar -13	call -57	care -18	cast -11	celebrar -15	celebrate -9	challenge -14	chamar -26	chant -15	charge -19	cheer -26	chiamare -17	chiedere -32	chip -11	citar 6	cite -17	cobrar -15	comentar -10	commentare -18	compare -12	complain -21	comunicar -9	concede -12	conceder -17	conclude -8	concordar -21	condemn -13	confier -7	confirm 12	confirmar -6	confirmer -15	congratulare 8	congratulate -26	consider -12	considerar -11	contestar -21	contestare -9	continue -8	convocar -16	corriger 11	counsel -17	credit -13	criticar -7	criticize -15	croire -16	debate -24	decir -21	declarar -21	defender 9	definire -10	deliver -21	demand -25	demander -19	denunciar -13	deny -6	describe -30	desmentir 11	detail -10	dire 7	disagree -27	disclose -19	discordar -8	discover -17	discrepar -15	discuss -23	dismiss -16	dizer -10	doubt -16	déclarer -16	démentir 11	dénoncer -17	détailler 8	eisen -17	email -22	endorse -28	entender -10	erinnern 7	erklären -7	erzählen 8	esclarecer -6	escludere 6	escrever -12	escusar -11	esprimere -15	estimate -16	evitar -14	exclure -20	exiger -17	exigir -21	expect 6	explain 7	express -20	faire_valoir -17	falar -23	favor -13	fear -17	feel -20	festejar -17	figure -14	find -40	finden 7	fire -19	fordern -19	fragen -18	frenare -14	garantir -20	geben 10	geven -9	giurare -17	glisser -8	gostar -13	gracejar 8	gritar -13	halten -12	hate -11	hear -27	heten -21	hint -14	hit -16	hold -22	hope -15	houden -38	identify -8	inquiéter -21	insist -25	insistir -10	intend -10	introduce -15	invitare -24	ironiser -17	ironizar -14	issue -27	joke -18	juger -10	jurer 9	klagen -20	know -24	kritisieren -22	label -16	lachen 22	lamentar -21	lassen 12	laten -26	laugh -11	learn -11	leggen 8	lembrar -21	ler 14	like -18	lire -19	list -21	llamar -12	lobby 7	loben -16	mahnen 11	mandar -18	manter -18	mean -17	melden -35	mention -8	message -23	mostrar -24	need -21	negar 8	nennen -17	noemen -20	note -15	noter -23	object 10	offer -35	opinar -17	oppose -19	order -18	osservare -18	overwegen -13	parlare -24	parler -17	pedir -7	perguntar -17	pester -18	plaider -7	plan -8	pledge -13	praise -19	precisar 7	precisare -8	prefer -11	preferir 7	preguntar -9	present -13	proclaim -15	prometer -19	promettere -13	promettre -9	promise -10	propor -12	protestar -15	publicar -15	queixar -6	querer -11	question -18	quote -19	raconter 15	raise -24	rank -13	rant -13	rappeler -7	rate -18	reageren -19	reagieren -18	reason -12	rechazar 6	recibir -13	reclamar -9	recomendar -18	reconhecer 15	reconnaître -15	record -18	recordar -6	recusar -11	redouter -10	referir -15	reflect -10	refuse -22	refuser -20	regretter -23	reiterate -15	relever -20	remark -11	remember -15	repeat -6	replicar -8	report -34	reportar 8	request -15	respingere -10	respond -21	responder -7	resumir -16	reveal -19	revelar 9	ribattere -12	ricordare -13	riferire -11	rigoler 7	ringraziare -13	rir 9	rire -17	ritenere -13	roepen -10	räumen -19	réagir -15	réclamer -23	résumer -8	saber -22	saluer -17	savourer -14	say -13	scandire -6	schließen -13	schrijven -19	scrivere -24	see -25	seek -20	sehen -20	señalar -12	sfogare -7	show -41	shrug -21	sigh -16	sign -24	sluiten 7	smentire -6	sostener -9	sostenere -10	sottolineare 7	sourire 14	souvenir 6	speak -13	spiegare 11	sprechen -12	spreken -17	state -19	stehen -20	sturen 9	sublinhar -10	suggest -11	suspect -12	sustentar -15	talk -20	temer 7	temere -18	testify -17	text -15	thank -29	think -11	title -11	tonen -8	trancher 8	trekken -14	trouver -17	trovare -14	try -22	tweet -10	understand -15	urge -36	use -26	verlangen -17	versprechen -19	verteidigen -17	vertellen 22	verwachten -14	verweisen -17	view -16	voice -14	volere -18	volunteer -10	vote -18	vouloir -24	vow -21	vragen -25	vrezen -12	waarschuwen -20	want -37	wave -10	welcome -27	weten -13	wijzen -25	willen -27	wish -11	wollen -19	worry -16	write 6	zeggen -11	zeigen -11	zien -18	äußern -11	écrire -17	évaluer -17
lemma|speaker-then-quote|	accusare 15	accuse 13	achten 13	aclarar 8	acquiescer 7	acusar 10	add 6	admire -12	admit 18	admitir -10	advertir 8	advise -13	affirmer 15	aggiungere 11	agree -21	ajouter 13	allege 11	allow -16	ammettere 7	announce -12	antwoorden 6	antworten 18	anunciar 18	apelar 7	apologize -13	appeal -25	apuntar 12	argue 19	asegurar 12	ask -20	assail 15	assicurare 14	assume -6	assure 18	assurer 19	attack -24	auspicare 8	añadir 10	believe -33	bemoan 15	bemängeln 17	benadrukken 15	bevestigen 12	bezeichnen 13	bill -17	bitten 8	blame -9	blast 12	blijven 15	boast 12	brand -11	call 6	care -10	cast 13	caution 20	celebrate 6	chamar 9	champion -10	chant 8	charge -9	chiamare -7	chide 12	chiedere -13	cite 8	comentar 9	comment -6	compare 7	concede 22	conclude 7	conclure 7	confermare 12	confessar -7	confier 17	confirm 10	confirmar 20	confirmer 12	congratulate 13	consider -25	contend -9	contestar -9	contestare 13	continue 32	correggere 11	corregir 14	counsel -18	credit -14	criticar 6	debate -35	decide -10	decir -15	declarar 11	declare -10	decline 14	decry -8	deem -13	defend 15	deliver 6	demander 13	denounce 17	denunciar 18	deny -6	descartar -6	describe 8	describir 8	destacar 14	desvalorizar 6	dichiarare 12	difundir 15	dire -13	discover -12	discrepar 12	dismiss 7	ditar -18	domandare -13	dub 10	démentir 12	déplorer -7	echo 8	elogiar -12	emphasize 11	encourage -18	estimar -8	estimate -17	exigir 17	expect -14	explain 7	faire_valoir -8	falar 6	feel -17	find -8	fire 8	forecast -10	fragen 7	féliciter 11	garantir 7	garantire 11	geven -9	giudicare 20	halten -13	hear -10	heißen 19	hekelen 11	highlight -22	hint -7	hold -6	hope 8	houden -7	imply 11	indicate 11	informar 6	insist 9	insult 13	intend -7	interject 13	introduce 9	invitare 10	invite 6	inviter 11	ironizar 6	issue 7	joke 21	juger -7	justificar 17	know -17	kommentieren -7	lachen 11	lament 19	lassen 11	laten -10	laugh 10	like -10	limitar -10	llamar 13	lobby 8	loben 16	lodare 14	louer 7	love 8	lâcher 11	mandar 11	mean -16	mention -6	mostrar 9	need -21	negar 6	negare 18	nennen 9	noemen 11	none -9	note 10	noter 11	offer -6	opinar 10	oppose -9	order -7	parlare 22	parler 7	pedir -10	perguntar -10	pledge 9	portray 7	praise 6	precisar -9	prefer -12	preferir -6	preguntar -18	prijzen 6	proclaim -6	promettre 31	promise 9	pronounce 14	propose -7	prove -9	préférer -6	qualifier -11	question -7	quote -11	raccontare 7	rail 7	rank -9	read -32	reageren 21	rebater 15	recall 15	rechazar -6	recognize 6	reconhecer 10	reconnaître 12	record -23	recordar 15	refer 15	reference 6	reflect -13	refuse 12	refuser 12	regret -13	regretter 17	reiterate -7	rekenen 16	relever -12	repeat -13	replicar 19	replicare -7	report 7	reprochar 9	request -8	responder 11	resumir 7	retort -16	retweet 9	reveal 6	ribattere 18	ricordare 18	réclamer -6	sagen 21	salutare 11	sapere -13	savage -13	say 27	schreiben 20	scrivere -13	see -7	sehen 16	shoot -7	shout 14	sign -19	smentire 11	soltar -10	sostener 13	souhaiter 10	souligner 7	soutenir 7	souvenir -6	speak -6	sprechen -13	state -8	stehen -17	stress -7	submit -9	subrayar 6	suggest 9	support -20	sustentar 12	tachar -15	talk -6	testify -6	text -17	thank 11	think 10	threaten -13	tildar -9	title -23	tonen 21	trasladar -6	trekken -9	trouver 18	try -18	urge 10	vent 14	venture -19	ver 14	view -18	vinden 6	voir 11	vouloir 14	warnen 18	wave 8	weigh -15	weisen -6	welcome -12	widersprechen 19	willen -14	wish -15	wollen -9	zeigen -9	zien -11	zitieren -6	äußern -9	écrire 10
lemma|verb-then-speaker|	accuse -24	achten -6	acusar -12	add -8	admitir -17	aggiungere -7	annoncer -13	anunciar -17	argue -24	ask -16	atribuir -19	benadrukken -14	bestätigen -18	bezeichnen -17	calificar -16	call -45	celebrar -16	chamar -11	chiamare -15	chiedere -17	claim -14	classificar -12	conclude -13	confermare -16	confirmar -13	considerar -26	contar -13	contestare -17	decir -6	declarar -15	declare -12	defender -22	definire -17	descartar -19	describe -29	dire 19	dismiss -18	divulgar -12	elogiar -13	email -19	endorse -18	erkennen -14	erzählen -13	explain 12	find -13	giudicare -10	halten -19	heißen -20	houden -11	insist -20	invitare -15	issue -18	justificar -11	kritisieren -6	lamentarse -11	laten 7	limitar -13	maintain -15	mandar -21	negar -17	noemen -8	parlare 20	pedir -34	praise -18	predict -15	preferir -20	prometer -9	promise -13	quote 7	recall -16	reconnaître -6	recusar -18	rekenen -12	ribattere 13	rispondere 11	roepen -9	say -37	schrijven 10	state -12	suggest -18	tachar -9	tell -75	trekken -16	tweet -14	unlisted -6	urge -24	ver -10	warn -19	write -15	würdigen -16	zeggen 12	zien -11
length|	0 -13	1 9	2 9
mentions|according-to|	1 6	2 -10
mentions|actor-nearby|	1 -29	2 7	3 21
mentions|colon|	1 -16	2 38	4 22
mentions|interview|	1 11	2 17	4 -19
mentions|named-before|	1 13	2 -8	3 11
mentions|named-nearby|	1 6	2 29	4 -6
mentions|organisation|	1 -36	2 -9	3 -22
mentions|paragraph-before|	2 -15	3 -29	4 -27
mentions|person|	1 20	2 18	3 29
mentions|place|	1 -34	2 -23	3 -19	4 -11
mentions|quote-then-speaker|	3 -16
mentions|quote-then-verb|	3 46	4 33
mentions|sentence-after|	1 -36	2 -26	3 11
mentions|sentence-before|	2 -24	3 7	4 -10
mentions|signature|	1 16
mentions|speaker-then-quote|	1 22	2 -17	3 -14
mentions|topic-after|	1 -17	2 -13
mentions|topic|	4 -10
mentions|verb-then-speaker|	1 22	3 -9	4 -17
near|according-to|	0 18	13-25 7	26+ 13	3 20	4-6 11
near|actor-nearby|	0 -14	1 23	13-25 -9	2 16	26+ -37
near|colon|	4-6 -8	7-12 9
near|interview|	26+ -11
near|named-before|	13-25 -7	26+ -43	3 -19
near|named-nearby|	0 -22	1 -23	13-25 -10	26+ -7	3 12	4-6 10
near|paragraph-before|	26+ -27
near|possessor|	0 -15	1 -25	13-25 -28	3 -6	4-6 7
near|quote-then-speaker|	-10 -6	-11 7	-12 22	-14 -13	-15 -14	-16 -19	-17 -21	-18 7	-2 -17	-22 -14	-23 -9	-24 -18	-26 8	-27 10	-28 -16	-3 -32	-30 -15	-34 6	-36 -8	-4 -35	-42 -10	-8 -11	-9 6	0 25	1 -19	13-25 -19	2 8	3 -14	4-6 -15	7-12 -9
near|quote-then-verb|	0 18	1 11	13-25 -10	2 11	7-12 -26
near|sentence-after|	0 10	1 12	13-25 -10	2 -31	26+ -19	3 -17	4-6 -9	7-12 -17
near|sentence-before|	1 22	13-25 -7	2 6	26+ -26	4-6 -9	7-12 -10
near|signature|	1 8
near|speaker-then-quote|	0 6	13-25 -20	2 13	26+ -10	3 11	4-6 16
near|topic-after|	0 -7	1 -11	4-6 -12
near|topic|	0 -25	13-25 -15	2 23	26+ -46	3 19	4-6 16	7-12 9
near|verb-then-speaker|	0 -21	1 9	13-25 -47	26+ 12	7-12 -17
negated|	paragraph-before -11	quote-then-speaker -17	quote-then-verb -13	speaker-then-quote -10
next|$|	judging -12	other -25	saying -12	thinking 7
next|%|	other -6	saying -11
next|&|	saying 12
next|'|	saying -16
next|(|	judging 15	other -30	saying 6
next|)|	judging -15	thinking -13
next|,|	judging -28	saying 17
next|-|	judging -7	saying -7	thinking -18
next|:|	other -9	saying -6
next|;|	saying -23
next|according-to|	( -24	: -10	adverb 14	auxiliary 11	coordinator -15	determiner 16	marks 8	preposition 18	pronoun -8	stop 19	that 18	verb-saying 12
next|adverb|	judging 18	other 9	saying -9
next|auxiliary|	judging -18	other -8	saying -45
next|capital|	judging 9	other -8	saying 14	thinking -13
next|colon|	, 8	: 13	determiner -6
next|coordinator|	judging -23	other -17	saying -27	thinking -18
next|determiner|	judging -20	other 9	thinking -23
next|end|	other -18	saying -22
next|marks|	judging 15	other -29	saying 9
next|paragraph-before|	$ -12	% -6	( -14	, -14	- -10	: -31	; -10	auxiliary -30	capital -20	coordinator -7	determiner -10	end -9	preposition -22	pronoun -14	quote -35	stop -16	subordinator -17	verb-judging -10	verb-saying -28	verb-thinking -19	word -12	— -9
next|possessive|	saying -7
next|preposition|	judging -18	other 14	saying 6	thinking -24
next|pronoun|	judging 19	other -12
next|quote-then-speaker|	$ -11	, -9	- 12	: -12	adverb 16	auxiliary -9	capital 8	coordinator -16	determiner -11	end -14	preposition -7	pronoun -14	quote -13	stop 40	that -37	verb-saying -7	verb-thinking -11
next|quote-then-verb|	& 12	( 17	, 13	adverb -9	auxiliary -34	coordinator -8	end -14	preposition 17	pronoun -6	quote -20	stop 15	word 7	— 17
next|quote|	judging -6	other -35	saying -43	thinking -30
next|sentence-after|	, -6	: -42	adverb 16	auxiliary -32	capital -13	coordinator -20	determiner -16	preposition -9	pronoun -26	stop 11	subordinator 18	verb-judging -16	verb-thinking -12	word 9
next|sentence-before|	$ -21	% -8	' -10	( 7	- -6	: -13	; -13	adverb -33	auxiliary -34	capital -33	coordinator -26	determiner -6	possessive -9	preposition 9	quote -18	verb-judging -10	verb-saying 10	word -18	— -11
next|speaker-then-quote|	$ -10	) -13	- -16	; -12	adverb 6	auxiliary -12	capital 31	coordinator -14	marks 7	pronoun 16	quote -38	subordinator -6	that 17	verb-saying -10	word -15	— -13
next|stop|	other 15	saying 30	thinking 6
next|subordinator|	other -17	thinking -11
next|that|	judging -8	other 13	saying 14
next|verb-judging|	judging 15	other -15	thinking -19
next|verb-saying|	judging 6	other 10	saying -10
next|verb-then-speaker|	' -14	, 30	; -29	auxiliary -62	capital -29	coordinator -20	determiner -12	marks -21	preposition -25	quote -27	subordinator -51	verb-saying -6	verb-thinking -32	’ -16
next|verb-thinking|	other -8	thinking -10
next|word|	judging -8	other -20	thinking -7
next|–|	saying 11
next|—|	saying -11	thinking -8
next|’|	judging -12	saying 10
noun|	0 -17	000 -15	05 -13	1 -19	100 -15	11 -20	12 -21	13 -12	14 -13	15 -15	16 -13	17 -7	18 -12	19 -20	1977 -14	1989 -13	2 -10	20 -12	200 -9	2000 -7	2001 -10	2003 -9	2007 -14	2008 -13	2009 -15	2010 -10	2011 -16	2012 -25	2013 -10	2014 -10	2016 -15	2022 -11	2023 -9	2024 -8	2025 -11	2028 -9	21 -13	214 -16	22 -17	22-year-old 13	23 -12	24 -12	26 -10	27-jährige 13	28 -14	29 -23	3 -21	30 9	300 -12	31 -13	31-year-old 7	33 -11	34 -20	38 -11	38-year-old 12	39 -15	4 -16	400 -12	45 -17	46 -9	48 -8	480 -9	49 -14	5 -14	50 -12	54 -11	55 -18	57 -16	58 -17	6 -18	61 -9	62 -10	63 -8	64 -17	66 -10	67 -14	69 -12	7 10	70 -18	71 -12	74 -10	77 -15	79 -19	8 -19	80 -8	81 -10	88 -13	9 -20	abend -12	ability -12	able -10	aboard -7	abogada -21	abonnentin -20	abonnée 11	abortion -14	abuela -18	accanto -13	accionista -15	acción -12	accord -15	accordo -15	account 9	accounts 7	accusa -9	aclu 10	act -27	actie -11	acting -9	action -18	actions -13	activist -22	activists -8	acto -12	actors -9	actress 15	actrice -20	acuerdo -11	acusación -16	acórdão -15	added -13	adding -21	addition -13	address -16	addressing -15	administrador -10	administration -17	administrator 9	administração 8	ads 8	adversaire -14	adversário 18	advocaat -16	advocate -10	advogado -8	advérbio -10	af -17	afd-politiker -13	affaire -17	affaires 8	affari -13	affluenza -10	agence 11	agencia 12	agency -18	agenda -9	agreed -19	agreement -9	agua -11	agência -13	ahead -16	aide 11	alarme -12	alcalde 6	alcaldes -12	alegría -12	alemán 9	alert -11	algo -13	all -24	allegations -8	alleging -12	allenatore -14	alliance -18	allies -27	ally -24	alonso -12	alto 7	altra -11	altro 7	alunos -15	ambtgenoot -12	amendment -11	american 8	americani -9	americans -25	analistas -19	analisti -13	analyst 14	analysten -10	analystes -26	analysts -23	ancien 7	ander -15	anfrage -20	angaben -20	angebot -25	animal -16	animale -21	animalisti -12	animals -11	annonce -8	announcement -24	annuncio -12	anonimato -19	another -12	anti-establishment -9	antiga -16	antigo -16	anwohner -20	any -12	anyone -17	anything -10	anziano 8	aplazamiento -6	apotheker -13	app -12	appeal -12	appeals -14	appearance -9	appeared -17	appearing -22	applause -16	approach -14	araras -11	arbeit -10	arbitrage -20	arbitragem -8	arbitraje -7	arbitro -14	archeologa 12	argent -14	argued -7	arguido 8	arm -18	armador 8	army 7	arrivée -12	article -19	artigo -13	artistes -11	aside -13	asked -45	asl -9	asociación -9	assault -14	assemblée -8	assessment -6	assessora -15	assessore -15	assistant 8	associazione -13	associação 16	assurance -9	astronaut 13	astrónoma -15	asunto -10	ata 10	atacante 12	ataque -11	athlete 8	atleta -13	attaccante -8	attacks -31	attaquant -16	attempt -18	attention -10	attorney 10	aucune -12	audio -13	audit 19	audition -13	aumento -12	australian -7	autarca 7	author -17	authority -17	authors 7	average 9	avis -14	avocat -27	avocate -24	avoir -29	ayuntamiento -17	azienda -9	azzurro -13	ação -15	aîné -19	años -12	backers -15	bahn -14	bailarina -11	baker 11	ballot -6	bambina 11	ban -12	banca -20	band -14	banda -10	banderole 8	bank -15	banker 9	banque -18	banques -8	banquier 11	barista 7	barrister 8	based -20	basket -13	battle -10	battuta -15	beamter 14	beat 11	beau -12	bedrijf 12	began -18	begrafenissen -13	begriff -18	behanger -11	behörde 8	beiden -7	belastingbetaler -12	belegschaft -27	belga 14	believe -16	bericht 8	besatzung -19	best -20	bestuurder 8	bestuursvoorzitter -20	beter -14	betreiber -15	betriebsrat -24	bewindsman 14	bid -18	biggest -11	bilan 9	bild-informationen -16	bill -22	billion -20	billionaire -9	billionaires -14	bills -15	biologist 6	bióloga 14	black -8	blijven -11	bloc 6	blog -11	blogger 7	boat -6	bodenstation -19	body -18	bond 15	bonden 8	boon 8	bord -9	border -14	bordo -7	born -20	bosch-sprecherin 13	boss -8	bout -13	bowlers -10	boy 11	boycott -7	braccia -13	branche -20	brand -17	brazilian -7	breakfast -11	bring -6	british -19	broadcaster -19	broker 7	brother -22	brothers -11	bruit -14	buch -24	budget -13	bundesamt -12	bundesregierung -24	bundesstraße -18	bureau -15	buren -22	burgemeester -8	burgervader -20	bus -14	business -12	buurt -12	buyer -18	buzz -12	bürgermeister 9	c -10	c' -13	cabeza -10	cabinet 9	cable 9	cachet -11	cadre 9	café -16	calif -21	call -21	called -16	caller 7	callers -16	calls -14	calma -11	cambio -22	came -22	camp -21	campagne -10	campaigns -15	candidacy -19	candidata 17	candidate 7	candidates -20	capitaine -13	capitán -17	capo -8	capogruppo -17	captain 17	carabinieri -12	cargo -10	cargos -11	carrier 7	carta -14	cartas -10	carte -11	casa -17	case -22	cases -18	caso -20	casting -9	catedrático 12	catholics -19	causa -11	cause -10	cent -17	center 10	centers -7	cento -17	central -15	centro -20	ceo -14	cerca -13	cerimônia -9	certain -13	chair -12	chamber -19	champion 9	chancelier -17	change -16	character -10	charge -10	charges -13	chat -17	chaîne -6	check -12	chef -7	chefe 17	cheffe -14	chercheurs -16	chercheuse 18	chi -27	chiamano -14	chicas -9	chico 7	chiefs -16	chiffre -19	chimica -14	chinese -17	choice -11	choix -13	chorus -11	christie -10	cinco -16	cinta -15	cities -7	citing -8	cittadino -8	claim -14	class -10	clause -13	client -18	cliente -8	clients -18	climate -10	clinton -7	cliënt -17	cloche -13	close 14	cnn -10	cnv-onderhandelaar -11	coalition -12	cocinera 16	cocinero 10	code -14	colega 9	colegiado 9	colis -13	collaboratore -14	colleague 10	collectif -19	collega 19	collègue -12	colpo -8	column 9	columnist 13	comandante -15	comando -16	combien -20	comboio -13	come -13	comentar -12	comerciantes -11	comes -15	coming -16	comissão 12	comitato -7	comité -17	commandant 9	comment -22	commerce -20	commercio -15	commerçants -17	commissaire -9	commissioner 13	committee -19	communauté -12	communiqué -9	communities -14	compagnie 12	companies -19	compared -13	compañía -20	complainant 11	complaint 11	comporta -15	compromise -12	compte -12	comptes -16	comune 11	comunicado -21	concerns -15	conclusão -6	concorrente -15	conducted 6	conductor 16	conduttrice 14	confederação -8	conference -19	confidence -12	conflicted -6	conflicto -14	confrère -12	confédération -8	conseil -11	conseiller 20	consejo -10	conselho -7	constat -11	consultant 19	consultora -17	contabile -9	contact -11	contacted -9	contacté -12	contactée -19	contained -16	contas -12	contest -15	contests -10	continued -11	continues 10	contract -11	contractor -19	contractors -16	contraire -12	contrast -9	contrataron -14	contrato -18	convention -27	conversations -8	convoy -6	coordinatore -15	corner -18	coroner 9	correctionele -7	corregge -6	correo -12	corriere 12	corrige -10	corte -13	cosa -16	costs -10	counsel -13	counties -11	countries -13	country -22	country-first -13	county -17	couple -22	cour -6	courriel -21	courriels -14	course -13	court -23	courts -15	cousin -16	coverage -9	crews -12	crime -9	criminal -9	crise -14	crisis 7	critic 16	critici -13	criticism -16	critics 8	critique -25	cronisti -16	crowd 7	crítica -16	cuatro -16	cuban 13	culpa -19	cuoca -19	curator -11	customers -15	cut -15	czech 10	cámara 17	cámaras -9	câmara -12	côté -25	c’ -30	d-mass -13	d-md 11	d66-kamerlid -10	d66-leider -12	daarop -14	dal -12	dame 23	darstellung -18	dat -36	data -10	dato -13	daughter 15	dax -11	day -22	days -16	deal -24	death -15	deaths -11	debat -10	debate -38	debatte -20	decades -9	decide -13	decision -24	decisión -12	decisão -23	declined -14	defence -13	defender 13	defesa -20	degree -14	delantero -15	delas -6	delay -16	delegada 17	delegado -11	delegate -17	delegação -16	deles 13	demand -7	demissão -16	democrat -18	democrats 11	demonstrations -10	denied -11	denies -14	department -10	depressed -9	deputata -15	deputato -18	dernier 17	dernière 8	derrota -9	desculpas -13	designer 10	deuxième -13	dialogue -12	diarista 6	dictamen -9	die 8	died -13	difesa 16	difference -9	differences -9	different -13	difficult -11	dimisión -9	dimissioni -9	dinero -15	dipartimento -14	diplomat 12	diplomats -11	diputado 14	direct -13	directeur -28	direction 11	directivo 23	directores -14	diretor -17	diretora 13	diretto 11	direttrice 10	dirigeante 13	dirigente 23	discussion -19	dispatcher 10	disse -10	distribuidora -8	district -12	dit -9	ditta -9	divergência -10	dividend -12	diz -10	dizer -18	diálogo -12	diário -15	document 19	documento 7	documentos -10	dog -13	dona -7	donations -16	donna 10	donnerstag -12	donor -16	donors 10	door -13	doppelganger 9	dorf -17	dossier -26	dozens -10	draft 14	drawing -15	driver 7	drivers -12	droite -20	drone -12	duca -17	décision -18	défense -23	défenseur -9	départ -9	députée 9	détracteurs 6	dívida -13	earlier -18	early -10	eau -17	echoed -15	echoing -14	ecolo-verkozene -10	economic -13	economist -8	economists -11	economy -13	editorial 13	effect -17	effort -20	efforts -18	eight -8	einigung -17	einschätzung 7	elecciones -12	elected -16	election -19	elections -19	electorate -6	elf -21	email -36	emails -27	embassy 11	emerging -18	emigrante 11	emphasis -13	employee 15	empore -16	empresa 12	empresario 18	empresas -15	empresários -17	end -12	ende -14	endorsement -14	endorsements -11	energy -19	engenheira -7	engenheiro 10	engineer -9	engineers 8	english -15	enough -18	enquête -13	ente -13	entidad -16	entidade 17	entourage 20	entraîneur -10	entrepreneur 9	entreprise 18	entry -12	entscheid -17	entscheidung -18	entusiasmo -15	entwurf -15	então -15	environmental -17	envoy -16	episodio -16	ergebnis -31	error -13	escola -20	escrito -12	escritora -9	eso -13	esperar -14	espressione -10	essais -8	esta 15	estado -11	estar -16	estudiante 13	estudiantes -11	estudio -16	estudo -12	ethanol -11	euro -22	european -7	event -15	events -12	everyone -18	evidence -12	ex -17	ex-marido -14	examens -16	example -9	excongresista -12	executiva 13	executives -8	experience -13	expert -15	experte -14	experts 6	explained -11	explanation -13	explicação -15	explicações -14	expression -16	expressão -18	expérience -9	eyes -7	face -13	facebook -14	fachleute -13	fact -16	fahrer -14	failed -15	failure -11	falar -17	fall -18	fallo -7	fallout -8	false -12	falta -16	familiar -10	familiares -14	familie -7	families -12	far -22	farmacista -14	farmer 8	farmers -17	father -9	fatto -13	fault -9	federación 12	federal 13	federatie -14	federation 13	federação -13	feel -9	feelings -14	fees -15	feiten -12	fellow -8	felt -11	ferrovia -10	ferrovie -16	festa -14	festival -13	fez -13	field -9	fight -6	fighters -14	figlio 6	figure -14	figures -6	fila -15	file -13	filed -13	filha -14	filing -10	filière -7	fille -17	film -21	films -16	fin -11	final -18	finale -15	findings -11	fira-generalsekretär -10	fired 21	firma -13	firms -13	fischi -11	fla -14	fleet -10	fluglotse 19	flying -13	fois -16	followers -9	fondateur -17	fondatrice -7	fondi -12	fontana -10	fonte 7	fonti 11	footage -12	force -8	forces -9	formation -10	former 7	formule -18	forum -22	forward -9	found -19	foundation 8	founder -16	four 9	fox -16	fragment -10	franken -20	frase -27	fratello -7	freeze -20	freiheitspartei-chef -8	french 6	fresh -12	friday -14	friend 19	friends 14	frits -15	front-runner 8	frustrated -16	frustration -11	fuego -8	fuentes 12	funcionaria 14	funcionario 21	funcionários -12	fundraising -22	fédération 10	gallo -8	game -16	gang -13	gara -10	gardien 15	garçon 17	gauche -19	geduld -11	geld -14	geloven -14	gematik-chef -12	gemeente -12	gemeint -11	gender -11	general 19	genro 14	geometra -16	gerente -23	german 12	gesto -17	gestor -15	gestora 6	getting -9	getuige -17	giant 11	giapponese 9	giorni -14	girl 8	giudice -13	giudici 7	giudizio -12	giunta -12	giuria 21	give -6	given -15	go -21	goal -12	goals -14	goats -12	gobernador -11	gobierno -25	god -20	going -15	gol -11	golf -11	good -16	goudzoekers -9	gouverneur 7	governadora 8	governante 10	government -17	governo -23	grandmother 17	gravação -9	grazer -16	graça -12	gremio -13	groen-parlementslid -7	group -9	groupe -15	groups 8	growing -8	growth -13	grund -16	grupo -9	gruppo -14	grávidas -7	guard 14	guasto -16	guerra -10	guidance -12	guns -12	gutachten 7	gäste -17	h-1b -14	haber -15	habitants -17	hackers -12	half 13	hall -23	hallazgo -14	hand -10	handling -9	hands -8	hard-liner -11	harsh -10	hauptgläubiger -20	haus 9	haut 9	haute 13	headline 10	heard -15	hearing -17	helped -15	herbst -13	heritage -14	hermana -11	herr 21	hersteller -14	herói -12	heure -8	hispanic -20	hispanics -7	histoire -9	historia -10	history -9	hoffnung -12	hold -21	holders -14	holding -13	home -22	hommages -12	homologue -26	homóloga -17	hoogleraar -16	hoped -12	hopeful -9	hora -13	hospital -18	host -16	hosteleros -12	hour -10	hours -15	house -23	humor -13	hundreds 12	husband 13	héros -15	i-vt 17	idea -13	idee -11	ideia -18	idolizes -10	idée -6	iedereen -13	iemand -23	ii -8	illicit -16	image -17	imagem -10	immigrants -10	immigration -10	impact -13	impersonator -12	importance -7	imprese -14	incendio -9	inchiesta -17	incident -16	incidents -7	included 7	including -14	income -8	indagato -14	indictment -13	indiscrezioni -14	individuals -11	industriels -16	industry -23	inequality -11	inflation -15	influence -29	information -20	informed -11	iniciativa -9	inquirenti -14	inquiry -21	inquérito -11	insecure -15	insider 15	insiders -15	inspectie -7	instance -15	instant -13	instituição 11	institut 6	institute -20	institution -6	instituto -10	instruction -15	instrumente -25	intellectual -11	interesse -10	interest -14	international 9	interrogé -21	interview -11	interviews -17	intéressée 11	inversión -9	investigador 16	investigators -17	investigação -15	investment -17	investor 11	investors -17	involved -7	iphone -10	iranian -10	irmão -8	irmãos -11	islamic -8	island -11	israeli 8	issue -20	issues -13	istituto 14	italian 11	item -6	jaar -14	jahre -12	japanese 6	jefa -6	jefe -28	jeune -13	jeunes -10	jewish -11	jews -6	jihad -12	job -15	jobs -13	joke -10	joked -7	jornal -11	jornalistas -13	joueur -6	journalist -24	journalists -10	judge -7	juge -21	juges -8	juiz -13	junior 8	just 11	justice 10	justices -20	juíza 9	júri 13	k 6	kaffee -15	kc 21	keeps -15	keer -12	kerk 11	key -16	killed 14	killing -14	kinder -17	kinderen -13	kindern -13	king -17	knew -15	kollege 9	komen -11	konzern 7	kosten -11	kritik -17	kundin 12	kustwacht -15	kündigungen -19	lack -13	lado -14	land -23	landlord -14	language -19	latest -14	latinos -12	latter 10	lawmakers -10	laws -14	lawsuit 9	lawyer -10	lawyers 8	lead -22	leader 7	leaders -6	leadership -15	least -16	led -14	left -19	left-hander 13	legale 22	legislature -20	lei -11	leiding -11	leitura -17	leonor -13	less -20	letra -20	lettera -21	letters -13	lettre -18	level -8	ley -19	li -8	liberal -10	liberals -13	libro -14	libéraux -15	licenças -11	likely -15	likewise -15	line -20	linea -16	link -16	list -17	listeners -19	little -7	llamada -16	lobby -15	local -16	long -20	longer -12	look -13	looked -16	loud -15	luncheon -11	luso 11	lösung -18	maakte -12	maarten -15	macchina -12	machine -10	machines -7	machinist 10	made -17	madre -20	maestro 8	maggioranza -13	magistrada 25	magistrado -12	magistrat -10	magistrate 13	magistrato 14	mail 17	maillot -13	maioria 6	maire -11	mairie -22	mais -16	majority -17	maker -12	making -13	mal -13	man 21	management -17	managers -12	mandant -19	mandatario -13	mann 12	mannen -10	manovra -15	marché -9	marchés -10	margin -9	mari -23	marido 10	marine -17	marking -9	markt -16	marriage -10	mass -11	massacre -11	match -7	mate -11	material -14	matin -6	mayor 14	measure -13	measures -14	media -16	medida -11	medio -9	meeting -24	mehr -13	mehrheit -12	meilleure -9	melhor -20	members -9	memo 8	memorandum -10	men -22	mensagens -12	mensaje -7	menù -11	mercado -18	mercato -13	merger -8	meritxell -6	message -11	messaggio -13	mesure -8	meta -15	meteorología -7	meter -8	metteuse -12	mexican -23	mexicans -14	million -19	millionen -15	ministerie 7	ministerin 17	ministerio -7	ministerium 16	ministeriums 12	ministero 8	ministers -24	ministra 8	ministro 13	ministry 16	ministère 9	ministério -7	minutes -22	mirando -15	mishandled -7	mission 6	mitarbeiter 9	mitglieder -19	model -9	moderator 11	modérateur -12	moeder -13	mogul 8	moment -19	monday -24	monde -15	money -26	montag -17	months -13	moradores -11	more -27	mosque -10	most -13	mot -15	mother -13	motie -13	motion -13	motovedetta -11	move -23	moved -12	movement -15	movie 15	movimento -12	mozione -19	mp -21	mps -7	much -29	muchacho -13	mudança -15	muestras -11	multa -10	multiple 7	museu -11	museum -14	musician 13	musicista 15	muslim 9	muslims -24	mutter 16	más -9	mãe 13	männer 7	médailles -9	n -11	nachfolger -8	nachfrage -20	nadie -14	name -20	named -12	namen -15	names -14	narrator 16	nation -26	native -11	nativist -11	navidad -13	nederlandse -15	need -11	nega -11	negotiators -17	negócio -13	neighbors -10	neither -16	nervous -9	neta -9	netz -12	neuroloog -11	neurosurgeon 12	neutrality -6	new -17	nicht 15	niega -10	niemand -11	niets -12	nine -15	ninguém -10	niño 13	no -7	nobody -22	nod -15	nodig -10	nom -21	nombre -18	nome -9	nomination -9	nominee 6	none -18	noor 6	noorse -14	norma -23	nota -12	noted -9	nothing -17	noticia -18	notizia -14	notícia -13	nouveau -14	nouvelle -16	novelist 13	number -17	numbers -13	numero -13	nuova -9	nuovo -13	néo-zélandais 13	número -18	números -23	obbligo -12	object -10	objected 8	obra -19	observation -6	oefenmeester -13	oferta -15	offer -13	offered -11	office 14	officers -8	official 25	officials 11	officier 17	oficial 11	oficialismo -17	old -11	ondernemer 6	onderzoekers -11	one -32	ong -16	onze -14	open -9	opener -13	opening -11	opera -11	operation -12	operative 11	operatives -9	operators 8	operazione -11	operação -18	opinion 17	opinião -18	oposição -20	opponents -17	opposition 8	opposizione -16	opposizioni -20	opération -12	ora -14	order -22	ordonnance -14	ore -10	orf-interview -9	organisation -16	organismo 6	organización -23	organization -14	osserva -9	other -11	otro 14	outra 7	outras -12	outsider -14	ouvido -15	own -15	owner -18	padre -13	paesi -8	page -6	paid -11	palabra -15	palabras -12	palavra -15	palazzo -9	palco -12	palestinians -13	papa 25	paper -20	papers -9	papier 13	pareja -12	parents -25	parking -14	parlamentar 13	parlementaire 8	parola -15	parole -13	parque -11	parquet 8	parroco -9	part -28	parte -22	participa -7	participants -17	participou -10	particular -7	partido -21	parties -16	partij -14	partner -20	partners -22	parts -12	party -7	passage 10	passages -6	passenger -11	patience -19	patients -14	patiënte -11	patron 14	pause -20	pay -14	pays -12	país -10	pena -11	pensions -13	people -48	percentual -10	pereira -10	period -13	pers -14	person 6	personal -15	personne -14	personnel -18	pesquisador 9	petition 10	peça -18	phone -28	photo 6	phrase -17	physician 9	piano -21	piece -12	pipeline -13	piste -20	place -17	places -15	plaisantin 9	planned -6	plans -13	plataforma -19	platform -25	platz -9	played -11	players 6	playing -11	plaza -10	pledge -7	pledged -12	ploegleider 6	plumber -11	plus -9	pointed -18	points -6	pole -14	police -7	policies -10	policy -15	politica -10	political -13	politics -8	politie -13	poll 27	polling -17	polls -11	polícia -6	ponente -9	pont -8	ponte -12	pontiff 11	pool 15	poor -13	population -13	port 8	porta-voz -15	portavoce 24	portavoz -10	porte-parole -6	portier 11	position -13	positive -8	posição -17	possible -10	post 7	posted -15	preceded -12	precisa -14	prefeito -20	prefeitura -19	preguntado -17	preis -12	prejuízo -20	premier -18	premiere -14	premio -18	première 7	preparador -19	prepared -9	presence -7	presentador -14	presidency -13	presidente -28	press -10	pressed -21	prezzi -10	preço -13	preço-teto -8	price -14	prices -14	priest 9	primaries -23	primary -24	primeira -22	primi -13	primo 6	principal -20	private -16	prix -23	prize -13	problem -12	problema -21	problems -8	problème -10	procedure -12	process -16	processo -19	procura -16	procurado -15	producteur -21	produzione -13	professeurs -15	professor -15	professora 11	program -15	programa -15	programme -16	programs -9	progressives -16	project -9	projekt -12	projet -24	promise -18	promised -13	promotor -12	pronouncements -12	proposal -23	proposed -6	proposition -12	proposta -12	proprietari -8	proprietário -13	propriétaire -13	prosecuting -11	prosecution -13	prosecutor 10	protest -10	protester -21	protesters 22	protestors -9	prova -10	provision -7	provvedimento -11	proyecto -12	prozent -12	prudente -17	prudenza -7	präsident -18	préfecture -17	président -11	présidente -13	prévenu -13	próprio -11	pubblico -13	public -21	published -7	publisher -11	pun -17	punkt -8	punto -11	pushed -11	pároco -14	père -20	pénaliste 18	pêches -10	pênalti -11	público -18	quale -23	qualquer -14	quanto -10	quatre -11	question -21	questione -14	questioning -6	questions -8	quest’ 11	quis -18	quote -13	quotes -17	qué -19	r -23	r-fla -8	r-wis 6	race -15	radio -16	ragazza 13	ragazzi -14	raids -13	ramo -10	rassemblement -14	rate -13	rates -17	reacting -12	reaction -23	read 7	reads -13	reação -11	recalled -11	received -15	recent -19	recette -11	recht -8	rechtbank 8	recommendations -11	record -25	recording -15	recordings -13	recteur 12	recteurs -10	recusa -12	red -10	rede -19	redes -11	reelection -8	reference -22	referring -23	reform -10	refugees -10	regards -12	regidor -13	regierung -14	regionale -11	regista 22	regulators -16	rejection -17	related -8	relation -12	relator -10	relatório -13	release -10	relógio -12	remark -14	reminiscent -12	rensters -13	rentner 10	replied -8	reply -8	reporters -34	reporting -12	representante 7	representative -6	représentant -18	republicans 7	repórter -6	reserva -13	resident -13	resolución -10	resources -10	respecto -11	responded -10	respondents 11	responding -7	responsabile 6	responsable 9	responsible -17	resposta -18	respuesta -19	ressortchef 15	rest -11	reste -19	result -20	resultados -20	results -14	retailer -7	rete -9	retraité 6	retraitée -13	returns -17	review 10	reviewers 10	rhetoric -13	riapertura -18	ricavi -24	ricorso -11	rien -16	rientro -17	riferito -10	right -10	rights -18	risas -15	risposta -13	rit -13	rival 7	rivale -17	rivals -15	riverains -21	rn 13	role -13	roman -16	roof -8	room -11	rule -15	rules -7	running -8	ruolo -16	russian -13	règlement -14	réforme -13	réplique -12	réponse -17	résultats -9	réu 14	réunion -20	s -22	saal -16	sacerdote -7	sache -9	safe -16	said -34	sala -21	sale -15	sales -11	same -14	san -11	santa -14	sapo -10	satz 7	say -17	saying -21	says -9	saída -22	scathing -12	scene -9	scf-coach -8	schaden -7	schedule -8	scheduling -11	schilder -21	schluss -15	school -20	schools -12	schwierige -10	scientists -14	scores -16	seconda -11	secours -7	secretaria -11	secretary -10	secretário 8	secrétaire 11	secrétariat 11	secteur -14	sections -12	sector -18	seemed -9	seen 12	segretario -12	segunda -11	segundo 8	seite -15	semana -15	semanas -15	senador -13	senator 8	senators -17	sender -20	senior 7	sentiment -13	sentirse -12	ser -20	sergeant 6	series 11	server -8	service -14	services -15	servizio 8	sesión -14	session -13	sessão -9	settimana -17	seu -14	seul -6	sexist -16	share 6	shares -22	sheets -8	sheriff 12	shift -17	ship -17	shirts -9	shop -11	short -15	shot 16	show -27	showing -10	shown -16	sicht -19	side -29	sides -7	signora 13	signs -14	silence -11	silenzio -18	silêncio -16	sim -12	similar -9	sindaca 9	sindacalista 9	sindicatos -11	singers 14	single -9	sister -8	site -16	situation -21	six -16	skills -7	slachtoffers -11	slogan -12	smiling -14	sms -21	sobre -10	socialist -6	society 11	société -16	software -13	soit -9	sold -10	soldiers -28	som -10	somber -11	someone 9	something -9	son -16	sooner -12	sort -9	source 8	sovrintendente 7	spaniard 12	spanish-language -9	speaker 16	speaking -23	speaks -15	spectators -12	speech -28	sperrung -22	spettacolo -11	spiel -7	spits -9	spoke -13	spokesman -14	spokesperson 10	spread -10	sprecher 19	sprecherin -10	spring -11	squad -10	staatsanwaltschaft -13	staff 13	staffers -16	stage -9	stampa -12	stand -14	standing -17	star -19	start-up -13	stated -16	statement -18	statements -24	states -18	station -20	stato -9	stellen -13	steps -13	stessa -8	steven -14	stichting 13	stilista 15	stimmen -13	stopped -12	stories -10	story -16	strategist 18	strategists -14	strategy -14	streit -8	strength -12	striker -13	strong -6	struggles -16	student 16	studenti -10	students -6	studie -6	studio -12	study 6	stump -12	sua -22	success -16	successeur -16	suggestion -14	suit 10	suite -11	summer -14	suo -29	superdelegate -6	superdelegates -10	superintendente -11	superior 11	suppliers -14	support -15	supporter -23	supporters -25	sure -14	surgeon 8	surrogates -24	survey 6	suspended -12	suspensão -8	svp 8	swing -10	switched -10	sympathetic -12	sync -14	syndicaliste 13	syndicat 8	syndicats -10	syrian -13	system -19	systems -12	sängerin 13	sénateurs -18	take -10	taking -11	talking -12	talks -30	taller -14	target -14	tavolo -11	tax -27	taxa -11	taxes -17	td 12	te -19	teacher -11	teachers -12	teatro -12	technicien 23	tecnico 18	tee -14	teenager 8	tekst -8	telefone -12	telefono -15	telephone -26	television -12	temperament -12	tempi -11	tempo -11	temps -15	ter -25	term -20	termin -7	terms 8	terrorist -8	terrorists -9	terá -13	test -13	testa -15	tested -7	testimonios -14	testo -28	text -27	texte -18	texto -12	that -53	theories -13	theory -10	things -12	thinking -15	this -34	thousands -15	threat -13	three -11	thursday -10	tiktok -11	time -26	times -16	tisch -8	titular 11	tochter -20	todo -10	todos -12	told -19	tone -21	tono -24	took -13	tool -17	top -14	topic -9	toulousain 11	tour -10	tout -19	tower -12	town 12	trabajo -12	tracé -12	train -13	transports -11	travail 8	travi -8	treasurer 15	treasury 12	treinador 12	trentaine -12	trial -14	tribe -14	tribuna -9	tribunale 6	trip -12	troisième -13	troops -15	trump -16	trying -12	tränen -9	tube -8	tuesday -19	turista -16	turkish -14	turn -15	turned -10	turnout -9	tutti -9	twitter -15	two -21	two-thirds -12	tycoon 10	técnico 13	téléphone -10	títulos -8	uci-jury -9	ufficiale 12	ufficio 8	uitspraak -11	ultimo -13	umweltpreis -13	undici -11	unemployment -18	union -21	unione -6	unions -14	units -9	universidad -14	universidade -21	universiteit -11	università -15	université -10	unión -9	uno 10	unternehmen 13	urlauber -14	urteil -26	usa 9	uscita -10	use -23	used -11	user 18	users -14	usine -13	vader -20	vainqueur 19	vakbonden -12	valoir -6	vater 18	veces -14	vecina -6	vecino -9	vecinos -15	vedova 7	vehicle -11	vencedor 12	vendedora -6	vendedores -10	verbände 9	verdachte 12	verdict -14	verein -6	verfahren -19	vermögen -16	vero -8	version 6	versión -16	verstorbene -10	verständnis -15	verteidiger -6	verteidigung -18	veteran -8	vez -18	vfl-coach -13	vi -13	via -15	vice-premier -17	vicepresidenta -8	victim -17	victims -15	victory -19	video -21	videos -14	vier -8	viewers -20	vincitore 15	violence -12	visitantes -9	voce -17	vocero 17	voisine 13	voiture -8	volley -7	volte -12	volumes -13	volunteer 8	voorzitter 16	vorfall -11	vorlage -19	vorsitzende -8	vorwürfe -17	vote -17	voted -14	voter -16	voters -25	votes -20	voting -9	voto -20	vrouw 17	vía -11	vídeo -19	wagen -19	wages -11	waiting -10	walked -10	wall -17	war -18	warned -11	wat -17	water -20	waterboarding -9	way -19	weak -8	website -11	wedding -13	wednesday -11	weeks -10	weg -16	wende -13	went -16	werfer -17	weten -15	wethouder 8	white -10	whites -11	whoever -11	widow 15	wife -11	willing -13	win -16	wind -17	winnaar 18	winner -20	winst -12	witness -10	woman 17	women -14	woordvoerder 15	woordvoerster 9	word -16	words -24	work -18	worked -12	worker -11	workers -15	working -11	works -12	world -16	worry -9	worse -12	wort -21	worten -23	wrapped -11	writers -11	writes -14	writing -15	wrong -7	wrote -9	x -26	years -22	youtube -13	zaak -12	zahlung -22	zeitung -18	zo -20	áudio -15	ältere 11	échange -12	édile 11	éditrice -23	élu -11	élève -6	élèves -13	état 8	étude -25	été -15	être -13	órgão -10	última -11	último 10	único -12
noun|ending|	-1b -14	-in -12	-md 11	-se -17	-up -12	-vt 17	0 -17	000 -15	001 -11	003 -9	007 -14	008 -13	009 -15	010 -10	011 -16	012 -25	013 -10	014 -10	016 -15	022 -11	023 -9	024 -8	025 -11	028 -9	05 -13	1 -19	100 -15	11 -20	12 -21	13 -12	14 -13	15 -15	16 -13	17 -7	18 -12	19 -20	2 -10	20 -12	200 -9	21 -13	214 -16	22 -17	23 -12	24 -12	26 -10	28 -14	29 -23	3 -21	30 9	300 -12	31 -13	33 -11	34 -20	340 -6	38 -11	39 -15	4 -16	400 -12	45 -17	46 -9	48 -8	480 -9	49 -14	5 -14	50 -12	54 -11	55 -18	57 -16	58 -17	6 -18	61 -9	62 -10	63 -8	64 -17	66 -10	67 -14	69 -12	7 10	70 -18	71 -12	74 -10	77 -15	79 -19	8 -19	80 -8	81 -10	88 -13	9 -20	977 -14	989 -13	aak -18	aal -27	aan -10	aar 6	aat -16	aca 15	ace -26	ack -10	act -37	acy -21	acé -12	ada 17	ade -10	ado -20	ady -11	af -17	aff 13	aft 11	afé -16	aga -7	age -9	ags -14	agt -15	ahl -15	ahr -20	aia 9	aid -34	ail -26	aim -14	ain 9	aio -11	air -15	ais 7	ait -18	aje -18	ajo -13	ake 7	aks -15	akt -11	ala -22	alf 16	ali -11	all -44	alm -13	als 8	ama -21	amm -11	amo -19	amp -21	ams -10	ana -10	ane -13	ang -17	ani -17	ank -14	ann 15	ans -6	apa 24	ape -8	aph -12	apo -9	app -17	are 6	ari -33	ark -17	arm -18	aro 10	art -8	ary -6	asa -17	ase -37	asl -9	aso -21	ass -24	ast -17	ath -16	ato -12	aus 6	aut 14	aux -20	ava -11	avi -25	aws -14	axa -11	axi -10	ays -26	aza -10	azo -12	aße -19	aça -15	aís -10	bad -11	ban 12	bat -10	bby -15	bel -8	ben -24	ber -17	bid -18	bio -8	boy 11	bra -19	bre 9	bro -12	bst -19	bum -13	bus -21	c -10	c' -13	cal -16	car -17	cas -14	cat -16	cco -14	ceo -13	cer 8	ces -17	cha -15	che -9	chi -12	cht -10	ché -14	cia -20	cin -11	cit -15	cke -15	cks -35	cle -21	clu 8	cnn -10	con -12	cos -6	cot 10	cre -11	cte -10	cto -25	cts 6	cté -12	cue -13	cut -15	cão -7	cès -14	cée -15	c’ -30	dad -25	dal -13	dar -17	das -14	dat -37	dax -12	day -39	dea -13	dee 10	deo -25	der 24	des -11	deu -9	dge -8	dia -18	dig -16	dil -6	din 11	dio -24	dit 19	diz -12	dió -12	dly -15	dog -17	dom -17	dos -33	dow 8	dre -17	dse -15	dum -10	dão -15	dée -6	eak -20	ean -10	ear -22	eas -16	eat 8	eau -30	ebe -19	eca -16	ece -19	ech -9	eck -16	ect -28	ede 8	edo -10	eds 10	eed -26	eek -9	eel -18	een -11	eep -12	ees 8	efa -6	efe -8	efs -16	eft -19	ega 19	ege 8	egy -14	ehr -16	eia -23	eid -23	eil -31	ein -16	eio -17	eis -21	eit -23	eja -12	eks -15	ekt -12	eld -6	ele -16	elf -21	eln -17	elo -16	els -26	elt -22	ely -15	ema -25	eme -15	emo 8	ena -23	end -6	ene 11	eno 6	ent -29	enu -13	enz -14	enù -11	eon 16	eos -19	eps -20	era -12	ere 11	eri -20	erk 14	erm -20	ero -10	err 21	ert -27	ery -17	erá -13	ese 15	esh -12	esi -20	eso -17	ess -9	est -39	eta -8	ete -12	ets -11	ett -14	ety 11	etz -12	eul -6	eum -14	eur 15	eux -16	eva -9	eve -19	ews -19	ex -17	ext -27	eza -14	eze -20	eça -18	eço -13	eña 17	eón 9	far -22	fee -15	fen -14	fer 14	fez -13	ffe -14	ffs -16	fic -18	fit -14	fla -18	fon -10	fox -16	fre -19	ful -10	gan -21	gar -17	gas 7	gde -10	ged -24	gel -15	gen -41	ger -11	ges -6	get -23	gge -6	ght -23	gin 12	gio -16	gle -20	gne -22	gns -18	go -21	god -20	gos -17	gth -12	gua -15	gue -12	gul 8	gun -9	gão -12	gía -7	had -12	hai 9	has -13	hat -54	hed -13	hen -26	hes -25	het -11	hip -29	his -34	hop -6	hor -22	hos -16	hot 16	how -27	hre -12	hte 12	hts -6	hés -10	ial 25	iar -11	iat 6	ibe -16	ica -7	ice 8	ich -19	ici -17	ick -12	ico 20	ict -19	icy -15	ida -7	ide -8	ied -26	ieg -11	iek -16	iel -26	ien 11	ier 23	ies -10	iet -15	iew 9	ift -13	igo -9	igs 17	ii -8	ijd -14	ijf 12	ijk -15	ijn -14	ijo -16	ijs -17	ike -7	iko -12	ikt -8	ila -19	ile 7	ill -22	ilm -22	ilo -16	ils -22	ima -16	ime -21	imi -13	imo 6	ims -26	ina 7	ind -22	ine -11	ing -36	ini -14	ink -16	ino 8	int 10	iod -13	ior 11	ios -31	iou -10	ipa -7	ipe -9	ipo -15	ira -13	ird -7	ire -16	irl 14	iro 14	irs -18	irt 9	iry -21	isa -7	ise -14	isi -14	ism -21	iso -12	ist 11	isé -8	ita -14	ite -21	its -14	itt -21	ità -21	itó -9	iva 10	ixe -10	ize -16	ião -15	iño 13	ión -23	jah -13	jet -28	job -15	k 6	kc 21	ked -48	kel -20	ker 10	ket -19	key -17	kie -15	kst -8	kte -15	lag 6	lar 7	las -14	lay -22	lco -12	lei -11	lem -12	len -29	ler 24	les -6	ley -19	lfe -15	lga 14	lgo -13	lha -20	lhe -10	li -8	lia -8	lic -22	lid -20	lie -17	lif -19	lim 7	lip -10	lir -13	lis -13	lks -30	lla -26	lle -10	lli -13	llo -14	lls -24	lly -8	lma 8	lms -16	loc 6	log -11	los -11	lot -9	low -10	lpa -19	lpo -8	lse -24	lta -22	lte -10	lti -14	lto 11	lts -15	lty -22	lub 7	lue -8	lus -9	lvo -14	lée -14	mal -22	man 23	mas -11	mat 12	mbe -14	med -19	mee -14	men -21	mes -17	mia 13	mic -17	min -19	mio -29	mis 6	mor -13	mos -19	mot -15	mou -14	mp -21	mpa -12	mpe -8	mpi -11	mpo -11	mps -21	mpt -18	mst -10	mán 9	más -9	mãe 13	mão -8	n -11	nal -7	nam 7	nas -16	nbc -11	nca -24	nce -24	nch 8	nco -12	ncy -20	ndi -15	nds 7	ndu -12	nea -19	ned -7	nen -30	ner 17	nes -12	net 13	new -23	nge -26	ngs -27	nha 10	nho 6	nia -11	nic -17	nie 15	nik -17	nio -15	nis -44	nks -17	nkt -8	nna 11	nne 11	nno -11	nné -11	no -7	nod -15	nol -11	nom -21	nos -30	nro 14	nso -8	nst -21	nta -21	nte 10	nti -6	nto -22	nts -12	nty -17	nza -24	nze -19	nça -12	oad -11	oal -12	oan -10	oat -11	obe -20	obs -13	oca -22	och -11	ock -13	oco -12	oda -10	odo -15	ods -14	ody 9	oed -19	oek -11	oep -14	oes -15	off -7	oga 20	ogo 18	ogy -11	ogé -21	oil -15	oio -14	oir -9	ois 9	oit -9	oix -11	oke -15	old 25	olf -12	oli -14	oll 27	olo -21	ols -14	oma -15	omy -14	ona 8	one -27	ong -21	oni -23	ono -27	ons -22	ont -11	ood -18	oof -8	oog 17	ook -6	oom -17	oon 7	oot 8	ope -11	ops -20	ora 12	orb -11	ord -34	orf -17	ori -11	ork -8	orm -30	orn -12	oro -15	ory -21	osa 14	ose 9	oso 15	oss -8	ota -17	ote -18	oth -10	ots -26	ott -12	oud -21	oup -9	ous -25	ouw 13	ove -24	ovo -15	owd 7	ows -16	pal -17	pas -15	pay -14	ped -24	pen 11	pes -12	phy -9	pia -11	pic -12	pio -12	ple -51	ply -11	pon -12	pos -17	pou -10	ppe 11	ppo -22	pte -12	pts 6	pun -17	que -29	qué -18	r -23	rab -7	rag -24	ram -28	ran -12	rar -23	ras -8	rat -12	rau 14	rba -15	rce 6	rda -11	rdo -23	rds -12	red -18	rei 7	reo -14	rer 8	res -15	rfe -17	rga -11	rge -27	rgo -13	rgy -19	ria 27	ric -18	rie -6	rij -12	ril -13	rim -21	rin 46	rip -12	ris -17	rit -19	rix -23	rkt -17	rld -16	rlo -21	rly -10	rma -31	rme -7	rmy 7	rn 13	rni -14	rno -32	rns -28	ron 16	rop -17	ror -18	ros -16	row -11	rps -7	rra -10	rre -16	rro -16	rry -12	rsa -14	rse -30	rsh -10	rsi -13	rso -28	rst -13	rta -19	rte -19	rti 9	rto -13	rts -11	rty -7	rug -8	rum -26	run -14	rus -12	rva -15	rve -9	rze -12	réu 14	rói -12	s -22	sal -23	sar -13	sas -20	saw -16	say -19	sce -17	sch -22	sco -10	sea 6	sed -6	sei -7	sel -14	sem -20	sen -19	ses -6	seu -16	sic -17	sim -12	sin -19	six -16	sma -8	sme 9	smo -6	sms -21	som -16	son 12	sor -7	ssa -15	sse -8	sso -15	ssy 11	sta 18	ste 8	sti -25	sto -33	sts -13	st’ 11	sua -22	sue -20	suo -29	svp 8	são -9	sée 10	tad -14	tag -22	tal -31	tar -24	tas -27	tax -27	tch -12	td 12	te -19	ted -19	tee -20	tel -18	tem -20	ten -11	ter 25	tes -28	ths -15	thy -12	tic 12	tie -13	tif -19	tij -14	tik -15	tim -21	tin 6	tir -16	tiu -16	tle -14	tok -11	top -19	tos -33	tou -15	tre -13	tro 11	tse 18	tta -13	tti -24	tto -10	ttu -9	tue -16	tus 16	tut 6	two -22	tze -8	tán -17	tär -11	tés -17	uad -10	ual -20	ube -21	uca -17	uch -44	uck -19	uda -8	ude -30	udi -11	udo -10	udy 6	ued -12	uel -12	uer -7	ues -21	uet 8	uge -24	ugh -24	uis -18	uit 11	uiz -13	ula -13	uld -14	ule -9	uli -13	ull -11	ult -27	uma -11	ume -12	umn 9	ump -20	ums 12	una -14	und -6	une -11	ung -25	uno 6	uns -12	unt 8	upe -15	upo -10	ups 13	ura -12	ure -26	urf -15	urn -18	uro -16	urs -20	urt -23	uru 10	usa -7	use -11	ush -6	uso 10	uss -24	uta -18	ute -11	uth -14	uto -12	uté -18	uur 10	uve -13	uzz -12	uém -13	val -7	van -7	ved -25	ven -12	ver -7	ves -38	vey 6	vez -18	vi -13	via -20	vie 11	vio 16	vis -14	voy -17	voz -10	vra -19	vre -17	vée -12	vía -13	war -18	wat -17	way -22	wed -18	weg -19	wet -12	win -16	wis 6	wth -13	x -26	xes -17	xit -16	xte -18	xto -12	yan -15	yee 15	yer -11	yes -7	yle -18	ync -14	yor 14	yst 14	zed -13	zen -20	zer -17	zes -15	zet -16	zgo -14	zia -10	zo -20	zou -8	zug -17	zzi -17	zzo -8	ãos -11	ças -14	ção -12	ème -23	ère 10	èse -16	ète 7	ève -6	ées -13	élu -11	éré -10	été -17	ête -18	ënt -17	ías -11	ída -22	íza 11	ízo -20	îne -6	îné -19	ños -12	ñía -20	ôté -25	ões -28	úri 13
noun|kin|according-to|	association 13	authority 6	club -8	coach -10	lawyer 21	leader -16	member -12	minister 15	none 7	player -8	speaking 22
noun|kin|actor-nearby|	coach -11	envoy -11	leader -25	member -22	none -30	player -11
noun|kin|	association -11	coach 11	company -17	court -19	doctor 14	judge 9	lawyer -8	mayor 16	member -8	none -36	party -12	police 21	press -33	priest 16	prosecutor 6	school -15	scientist 35	teacher 20	worker 19	writer 12
noun|kin|colon|	association -8	authority 9	coach -8	leader -8	mayor -10	member 7	minister -9	none -33	player 6	worker 8	writer -6
noun|kin|named-before|	authority -25	club -9	coach -13	company -22	court -16	judge -14	lawyer -9	leader -17	member -20	minister -18	none -24	party -8	police -10	press -11	school -14	speaking -8	worker -11	writer -11
noun|kin|named-nearby|	artist -13	association 6	authority -7	club -13	company -9	court -13	judge 7	lawyer -11	minister 7	police 19	press -15	priest 18	school -9	scientist -13	teacher -6	union 9	worker -13	writer -18
noun|kin|paragraph-before|	artist 6	association -21	authority -28	club -17	company -25	court -22	doctor -9	envoy -7	judge -17	leader -21	mayor -13	member -26	minister -23	none -21	party -17	police -24	press -23	priest -10	prosecutor -12	school -7	scientist -20	speaking -42	teacher -16	worker -17	writer -14
noun|kin|possessor|	association -18	leader -28	party -18	player 9	speaking -31
noun|kin|quote-then-speaker|	artist 10	club -11	company 9	court -16	envoy -6	lawyer -9	leader 15	mayor 10	member 13	none -16	party -28	player 32	police 30	school -16	scientist 19	teacher 10	worker 6	writer 12
noun|kin|quote-then-verb|	artist 28	authority 21	club 17	coach 10	company 9	court -11	doctor 15	envoy 6	judge 7	mayor 28	member -14	minister 10	party 13	police 9	press -12	priest -6	prosecutor 13	scientist 15	speaking -8	teacher 25	union 11	worker 17
noun|kin|sentence-after|	artist -16	association -37	authority -34	coach -12	company -15	judge -21	lawyer 8	leader -15	mayor -19	member -6	minister -24	none -10	player -9	speaking 7	writer 11
noun|kin|sentence-before|	artist 8	association -29	authority -28	club -26	coach 12	lawyer -33	leader -13	minister -12	none -22	party -41	player 13	prosecutor -22	school -33	scientist 17	speaking -18	union -29	worker 15
noun|kin|signature|	none -17
noun|kin|speaker-then-quote|	artist -18	authority 7	club -7	company -20	court -11	doctor 20	judge 17	leader 9	member 11	minister 7	none -19	player -15	press -25	priest 9	prosecutor 8	speaking 7	teacher 6	writer -7
noun|kin|topic-after|	association -15	none -20	speaking -12
noun|kin|topic|	artist -35	association -11	authority -6	club -16	coach -11	company -23	lawyer -35	mayor 8	member -12	none -21	party -30	player -8	police 8	press -21	priest 13	prosecutor -12	school -21	scientist 23	speaking -21	teacher 7	writer -9
noun|kin|transcript|	none -18
noun|kin|verb-then-speaker|	artist 20	authority -21	coach 13	company 18	court -18	leader 9	member -13	none -21	party -16	police 7	press -13	priest 8	scientist 21	speaking -16	teacher 16
noun|stranger|false|according-to|	according 9
noun|stranger|false|actor-nearby|	naked -35
noun|stranger|false|colon|	naked -10	saying 8
noun|stranger|false|named-before|	naked -34
noun|stranger|false|paragraph-before|	according -15	apposed -12	judging -30	other -9	passive -11	relative -17	saying -53	shared -17	thinking -15
noun|stranger|false|quote-then-speaker|	apposition -13	direct 7	judging -12	passive -17	relative -14	saying 9
noun|stranger|false|quote-then-verb|	judging 6	saying 9
noun|stranger|false|sentence-after|	direct -16	judging -6	relative -15	saying -7
noun|stranger|false|sentence-before|	according 17	apposed -40	apposition -37	direct 9	judging -20	passive -21
noun|stranger|false|speaker-then-quote|	apposed -30	apposition -13	direct 22	passive -29	relative 12	thinking 12
noun|stranger|false|topic|	naked 7
noun|stranger|false|verb-then-speaker|	saying 16
noun|stranger|true|according-to|	according 7
noun|stranger|true|actor-nearby|	naked -30
noun|stranger|true|colon|	apposed -14	direct -14	naked -31	saying -16
noun|stranger|true|named-before|	naked -24
noun|stranger|true|paragraph-before|	according -24	apposed -13	apposition -38	direct -33	judging -9	other -6	passive -6	relative -25	saying -6	shared -22	thinking -24
noun|stranger|true|quote-then-speaker|	apposition -19	direct -13	judging -25	passive -30	relative -36	saying -17
noun|stranger|true|quote-then-verb|	other 6
noun|stranger|true|sentence-after|	direct -14	judging -40	passive -11	relative -20	saying -8	shared -25	thinking -31
noun|stranger|true|sentence-before|	apposed -45	apposition -6	direct -11	judging -22	other -11	passive -14	relative -32	saying -31	thinking -9
noun|stranger|true|signature|	naked -17
noun|stranger|true|speaker-then-quote|	apposed -9	apposition -19	direct -26	judging -10	passive -20	saying -13	shared -14	thinking -6
noun|stranger|true|topic-after|	naked -20
noun|stranger|true|topic|	naked -21
noun|stranger|true|transcript|	naked -18
noun|stranger|true|verb-then-speaker|	judging -61	saying -16
nth-order|according-to|0|according|	other 24
nth-order|colon|0|apposed|	saying -11
nth-order|colon|0|direct|	judging 13	saying 18
nth-order|colon|2|apposed|	saying 7
nth-order|colon|3|direct|	other -16
nth-order|paragraph-before|0|according|	other -12
nth-order|paragraph-before|0|apposed|	judging -16	saying -8	thinking -8
nth-order|paragraph-before|0|apposition|	judging 14	saying -30	thinking -14
nth-order|paragraph-before|0|direct|	judging -10	other -12	saying 10	thinking -36
nth-order|paragraph-before|0|inverted|	other -12	saying -27
nth-order|paragraph-before|0|relative|	other -9	saying -23	thinking -8
nth-order|paragraph-before|1|according|	other -17
nth-order|paragraph-before|1|apposed|	judging 8	other -16	saying -8
nth-order|paragraph-before|1|apposition|	judging -14	saying -23
nth-order|paragraph-before|1|direct|	judging -24	other -38	saying -21	thinking -13
nth-order|paragraph-before|1|inverted|	saying -14
nth-order|paragraph-before|1|passive|	judging -7	other -8
nth-order|paragraph-before|1|relative|	judging -18	other -27	saying -15	thinking 7
nth-order|paragraph-before|1|shared|	judging -9	other -26	thinking -16
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -22	other -13	saying -15	thinking -16
nth-order|paragraph-before|2|apposition|	judging -14	other -11	thinking -8
nth-order|paragraph-before|2|direct|	judging -23	other -33	saying -38	thinking -11
nth-order|paragraph-before|2|inverted|	judging -13	saying -22
nth-order|paragraph-before|2|passive|	judging -7	other -13	saying -8
nth-order|paragraph-before|2|relative|	judging -9	other -18	thinking -6
nth-order|paragraph-before|2|shared|	judging -23	other -19	thinking -15
nth-order|paragraph-before|3|according|	other -13
nth-order|paragraph-before|3|apposed|	judging -18	other -15	saying -35	thinking -10
nth-order|paragraph-before|3|apposition|	judging -18	other -9	saying -10	thinking -10
nth-order|paragraph-before|3|direct|	judging -16	other -24	saying -26	thinking -12
nth-order|paragraph-before|3|inverted|	judging -12	saying -14
nth-order|paragraph-before|3|passive|	other -8
nth-order|paragraph-before|3|relative|	judging -9	other -15	saying -12	thinking -7
nth-order|paragraph-before|3|shared|	judging -17	saying -7	thinking -15
nth-order|quote-then-speaker|0|apposed|	judging -27
nth-order|quote-then-speaker|0|direct|	judging -9	other -14	saying 11
nth-order|quote-then-speaker|0|passive|	saying 7
nth-order|quote-then-speaker|0|relative|	judging -6	other -14	saying -16
nth-order|quote-then-speaker|0|shared|	other -9	saying -26	thinking -16
nth-order|quote-then-speaker|1|apposed|	other 9	saying 8
nth-order|quote-then-speaker|1|apposition|	judging -8	other -23	saying -12	thinking -10
nth-order|quote-then-speaker|1|direct|	judging -25	other -52	saying 6	thinking -27
nth-order|quote-then-speaker|1|passive|	judging -11
nth-order|quote-then-speaker|1|relative|	other -17	saying -11	thinking -13
nth-order|quote-then-speaker|1|shared|	thinking 15
nth-order|quote-then-speaker|2|apposed|	judging -18	other -29	saying -14	thinking -13
nth-order|quote-then-speaker|2|apposition|	judging -13	saying -29	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -28	other -9	thinking -23
nth-order|quote-then-speaker|2|passive|	saying -24	thinking -11
nth-order|quote-then-speaker|2|relative|	other -11	saying 7
nth-order|quote-then-speaker|2|shared|	judging 9	other 8	thinking -9
nth-order|quote-then-speaker|3|apposed|	judging -14	saying -21	thinking -12
nth-order|quote-then-speaker|3|apposition|	judging -10	other -13	saying -14
nth-order|quote-then-speaker|3|direct|	judging -30	other -49	thinking -24
nth-order|quote-then-speaker|3|passive|	other -31	saying -16
nth-order|quote-then-speaker|3|relative|	other -26	saying -18
nth-order|quote-then-speaker|3|shared|	other -7	saying -10	thinking -13
nth-order|quote-then-verb|0|inverted|	other 9	saying 11
nth-order|quote-then-verb|1|inverted|	judging -12	other -15
nth-order|sentence-after|0|according|	other 6
nth-order|sentence-after|0|apposed|	judging -10	other -16	saying -16
nth-order|sentence-after|0|apposition|	judging -11	other -26	saying -27	thinking -10
nth-order|sentence-after|0|direct|	other -10
nth-order|sentence-after|0|inverted|	saying 11
nth-order|sentence-after|0|relative|	other -19	saying 7
nth-order|sentence-after|1|apposed|	judging -19	other 9	saying -20	thinking -14
nth-order|sentence-after|1|apposition|	other -19	saying -14
nth-order|sentence-after|1|direct|	other -12	thinking -25
nth-order|sentence-after|1|inverted|	saying 7
nth-order|sentence-after|1|passive|	other -12
nth-order|sentence-after|1|relative|	judging -13	other -17	saying -14
nth-order|sentence-after|1|shared|	judging -20	saying -12
nth-order|sentence-after|2|according|	other -21
nth-order|sentence-after|2|apposed|	judging -15	other -25	saying -10	thinking -13
nth-order|sentence-after|2|apposition|	judging -7	other 6	saying -16
nth-order|sentence-after|2|direct|	judging -22	other -18	thinking -17
nth-order|sentence-after|2|inverted|	judging -19	saying -10
nth-order|sentence-after|2|passive|	other -11
nth-order|sentence-after|2|shared|	judging -16	other -26	saying -11	thinking -13
nth-order|sentence-before|0|according|	other 10
nth-order|sentence-before|0|apposed|	other -35	saying -17	thinking -14
nth-order|sentence-before|0|apposition|	judging -27	thinking -28
nth-order|sentence-before|0|direct|	judging -11	thinking -7
nth-order|sentence-before|0|inverted|	judging 17	saying 8
nth-order|sentence-before|0|passive|	saying -18
nth-order|sentence-before|0|relative|	judging -26	saying 10	thinking -20
nth-order|sentence-before|1|apposed|	judging -26	other -15
nth-order|sentence-before|1|apposition|	other -6	saying -41	thinking -18
nth-order|sentence-before|1|direct|	judging -44	other -26	thinking -22
nth-order|sentence-before|1|inverted|	judging -19	other -22	saying -8
nth-order|sentence-before|1|passive|	judging -17	other -35	saying -27
nth-order|sentence-before|1|relative|	judging -16	saying -19	thinking -12
nth-order|sentence-before|2|according|	other -12
nth-order|sentence-before|2|apposed|	judging -23	other -20	saying -38	thinking -22
nth-order|sentence-before|2|apposition|	judging -15	other -27	thinking -8
nth-order|sentence-before|2|direct|	judging -26	other -22	saying -13	thinking -31
nth-order|sentence-before|2|inverted|	judging -33	saying -52
nth-order|sentence-before|2|passive|	judging -12	other -13	saying -15
nth-order|sentence-before|2|relative|	judging -9	other -13	saying -22
nth-order|sentence-before|3|according|	other -27
nth-order|sentence-before|3|apposed|	judging -20	other -29	saying -23	thinking -13
nth-order|sentence-before|3|apposition|	other -24	saying -16
nth-order|sentence-before|3|direct|	judging -25	other -56	saying -27	thinking -23
nth-order|sentence-before|3|inverted|	judging -19	saying 7
nth-order|sentence-before|3|passive|	other -26	saying -9
nth-order|sentence-before|3|relative|	other -24	saying -11
nth-order|speaker-then-quote|0|apposed|	judging -6	saying 15
nth-order|speaker-then-quote|0|apposition|	judging -24	other -14	saying -44	thinking -9
nth-order|speaker-then-quote|0|direct|	judging 20	other -27	saying 19	thinking 6
nth-order|speaker-then-quote|0|passive|	judging 12	other -10	saying 12
nth-order|speaker-then-quote|0|relative|	saying -12
nth-order|speaker-then-quote|0|shared|	judging -19	other -14	saying -26	thinking 14
nth-order|speaker-then-quote|1|apposed|	judging 20	saying -16	thinking -14
nth-order|speaker-then-quote|1|apposition|	other -11	saying -19	thinking -9
nth-order|speaker-then-quote|1|direct|	judging 6	other -10	saying 16
nth-order|speaker-then-quote|1|passive|	other 8	saying 9
nth-order|speaker-then-quote|1|relative|	judging -11	other -8	saying 26
nth-order|speaker-then-quote|1|shared|	other -12	thinking -7
nth-order|speaker-then-quote|2|apposed|	judging -14	saying -7	thinking -16
nth-order|speaker-then-quote|2|apposition|	judging -17	other -8	thinking -12
nth-order|speaker-then-quote|2|direct|	thinking -6
nth-order|speaker-then-quote|2|relative|	judging 10
nth-order|speaker-then-quote|2|shared|	judging 6	other -20	saying 7
nth-order|speaker-then-quote|3|apposed|	judging -11	other -35	thinking -24
nth-order|speaker-then-quote|3|apposition|	judging -10	other -28	saying -7	thinking -15
nth-order|speaker-then-quote|3|direct|	judging -27	other 14	thinking -17
nth-order|speaker-then-quote|3|passive|	judging -20	other -9	saying -6
nth-order|speaker-then-quote|3|relative|	judging -15	saying -7	thinking 7
nth-order|speaker-then-quote|3|shared|	judging 10	saying -6	thinking -9
nth-order|verb-then-speaker|0|inverted|	judging -11	other -6	saying 6
nth-order|verb-then-speaker|2|inverted|	saying -8
nth|according-to|	0 24
nth|actor-nearby|	0 22	1 -8	2 -25	3 -37
nth|colon|	1 -8	2 7	3 -15
nth|interview|	0 -11
nth|named-before|	1 -46
nth|named-nearby|	3 -22	4 -13
nth|paragraph-before|	0 -10	1 -25	2 -31	3 -25
nth|possessor|	1 -23	2 -23
nth|quote-then-speaker|	1 9	2 -8	3 -17	4 -15
nth|quote-then-verb|	0 13
nth|sentence-after|	2 -19
nth|sentence-before|	0 14	1 -10	2 -54	3 -10	4 -40
nth|signature|	0 8
nth|speaker-then-quote|	0 10	1 11	3 -10	4 -6
nth|topic-after|	0 -13
nth|topic|	0 48	1 -10	2 -32	3 -30	4 -45
nth|verb-then-speaker|	1 7	2 -10
opener|"|past|	direct 11	inverted 16
opener|$|base|	direct -11
opener|$|other|	apposition -10
opener|$|participle|	apposition -10	shared -14
opener|$|past|	apposed -12	direct 9
opener|$|present|	apposed -9
opener|&|other|	apposed -15	direct -15
opener|&|past|	apposed 9	apposition -17	direct -15
opener|'|base|	direct -13
opener|'|other|	direct -15
opener|'|participle|	apposition -9	shared -12
opener|'|past|	apposition -24	direct 17	inverted 20	shared 7
opener|'|present|	direct -12
opener|(|base|	shared -10
opener|(|other|	apposed -11	direct -12
opener|(|past|	apposed -15	direct 6	shared 12
opener|)|base|	direct -6
opener|)|other|	direct -12
opener|)|past|	direct 11	inverted -46
opener|)|present|	inverted -17
opener|,|base|	apposition -19	direct -11	relative 8
opener|,|other|	according 17	apposed 9	apposition -7	direct 18	passive -30	relative 9
opener|,|participle|	apposed -15	apposition -29	direct -14	relative 8	shared 20
opener|,|past|	apposed -7	apposition 24	direct 32	inverted 14	passive 7	relative -18
opener|,|present|	apposed -6	apposition -7	inverted 20	relative -23	shared -17
opener|-|base|	direct -12	shared -12
opener|-|other|	apposed -22	direct -9	relative -6	shared -12
opener|-|past|	direct 17	inverted -15
opener|-|present|	apposed -8	direct 10
opener|.|base|	direct -12
opener|.|other|	apposed -8	direct 12
opener|.|participle|	shared -12
opener|.|past|	apposed -9
opener|:|other|	according 26	apposed -20	apposition -9	direct -42	shared -10
opener|:|past|	apposed -9	apposition -15	direct -21	inverted 6	shared -10
opener|:|present|	apposed -15	apposition -9	direct 7
opener|;|base|	direct 12
opener|;|other|	according -6	apposed 7	relative 6	shared -6
opener|;|past|	apposed 15	direct 18	inverted -13
opener|;|present|	apposed 8	direct 6
opener|about|base|	apposed -11	shared -8
opener|about|other|	apposed -18	apposition -14	direct 6	relative -22
opener|about|participle|	apposed -18	direct -12	shared 13
opener|about|past|	apposed -11	apposition -19	shared -10
opener|about|present|	direct -10
opener|according-to|,|	according 16
opener|according-to|:|	according 28
opener|according-to|start|	according 14
opener|across|other|	apposed -12
opener|across|past|	apposed -10
opener|after|base|	apposition -9	direct -18
opener|after|other|	apposed -12	direct -25	relative -15	shared -13
opener|after|participle|	apposed -17	shared -27
opener|after|past|	apposed 7	shared -8
opener|after|present|	apposed -13	direct -19
opener|against|other|	apposed -19	shared -12
opener|against|participle|	apposition -12
opener|against|past|	apposed -12
opener|alla|other|	apposed -10
opener|alla|past|	apposed -13
opener|alle|other|	apposition -11
opener|all’|other|	direct -11
opener|alongside|past|	apposition -17
opener|als|other|	direct -17
opener|although|base|	direct 7	shared -10
opener|although|past|	direct 15	shared -7
opener|although|present|	direct 11
opener|al|other|	apposed -11	apposition -13	direct -13	relative 6
opener|al|past|	apposed -15	apposition -12
opener|al|present|	apposed -13
opener|among|base|	direct -10
opener|among|other|	direct -22
opener|among|past|	shared -12
opener|am|other|	direct -10
opener|am|past|	direct -13
opener|and|base|	apposed -24	direct -10	relative -11	shared -9
opener|and|other|	apposition -23	direct -16	passive -12	relative -25	shared -25
opener|and|participle|	apposed -12	apposition -14	direct -6	shared 10
opener|and|past|	apposition -36	inverted -29	passive -13	relative -17	shared -9
opener|and|present|	relative 7
opener|an|other|	direct -9
opener|ao|present|	apposition -11
opener|are|participle|	shared -9
opener|are|past|	apposed -14	apposition -8
opener|are|present|	direct -11
opener|around|base|	direct -11
opener|around|past|	apposed -10
opener|as|base|	apposed -9	apposition -11	shared -18
opener|as|other|	apposed 17	apposition -15	direct -9	relative -16
opener|as|participle|	apposed -9	apposition -8	direct -18	shared -11
opener|as|past|	apposition -22	direct 16	relative -15	shared -15
opener|as|present|	direct 8	relative -11	shared -7
opener|at|base|	apposed -17	direct -10	shared 8
opener|at|other|	apposed -24	apposition -16
opener|at|participle|	apposed -14	apposition -10	direct -17	shared -25
opener|at|past|	apposed -35	apposition -10	direct 17	shared -14
opener|at|present|	apposed -13
opener|auf|other|	direct -18
opener|auf|past|	direct -17
opener|aus|other|	direct -14
opener|aus|past|	direct 18
opener|avait|past|	direct 16
opener|avec|other|	apposition -14
opener|a|other|	apposed -12	apposition -16	direct -13	relative -15	shared -9
opener|a|past|	apposed -13	direct 27	shared -14
opener|a|present|	apposed -11	apposition -12	direct -14
opener|because|base|	shared 10
opener|because|other|	direct -8
opener|been|other|	apposed -18	direct -10
opener|been|past|	apposed -18
opener|been|present|	apposed -7	direct -7
opener|before|base|	direct -8
opener|before|other|	apposed -15	direct -24	shared -11
opener|before|participle|	shared -15
opener|before|past|	apposed -20
opener|before|present|	direct -7
opener|beim|other|	direct 6
opener|being|base|	apposed -9	direct -10
opener|bei|past|	direct -11
opener|between|other|	direct -13
opener|be|base|	direct -9
opener|be|other|	apposed -15	apposition -8	direct -11
opener|be|participle|	apposition -7	direct -12	shared -11
opener|be|past|	apposed -15	apposition -15	direct -9
opener|bij|other|	direct -17
opener|but|base|	shared 9
opener|but|other|	passive -10	relative -17	shared 9
opener|but|participle|	apposition -7
opener|but|past|	apposed -11	direct 13	inverted -32	shared -7
opener|but|present|	apposed 6	direct 12	inverted -11	shared -7
opener|by|base|	apposed -10	direct -23	relative -11
opener|by|other|	direct 9	relative -19	shared -24
opener|by|participle|	apposition -10	direct -32	shared -27
opener|by|past|	apposed -16	shared -20
opener|by|present|	apposed -19	apposition -15	direct -10	relative -6
opener|can|past|	apposition -17
opener|che|other|	according -12	direct -26
opener|che|past|	direct 9	inverted -16
opener|che|present|	apposition -10	direct -16
opener|colon|,|	apposed 9
opener|colon|as|	direct 12
opener|colon|start|	direct 8	shared 9
opener|com|other|	apposed 11
opener|com|past|	apposed -13
opener|con|other|	apposed -11	apposition -17	direct 6
opener|con|past|	apposed -10	apposition -12
opener|con|present|	apposition -14
opener|dans|other|	apposed -15	apposition -6
opener|dans|past|	apposed 7	apposition -7	direct -13
opener|dans|present|	apposed -20
opener|dass|other|	direct -12
opener|dat|other|	direct -19
opener|da|other|	apposed -14	apposition -14	direct -7
opener|da|past|	apposed -12	apposition -15
opener|da|present|	apposition -11
opener|del|past|	apposition -11
opener|deren|past|	direct 14
opener|desde|past|	apposed -20
opener|despite|past|	apposed -11
opener|despite|present|	direct -11
opener|dessen|past|	direct 11
opener|devant|other|	apposed -7
opener|de|other|	apposed -16	apposition -16	direct -17
opener|de|past|	apposition -23	shared -10
opener|de|present|	apposition -11	direct 8
opener|did|base|	direct -17
opener|die|past|	direct -13
opener|di|past|	direct -11
opener|dont|other|	apposition -6	direct -19
opener|dos|other|	direct -11
opener|down|past|	apposed -8
opener|do|past|	apposed -19	apposition -21
opener|during|base|	direct -22
opener|during|other|	apposition 7	direct -20	relative -11
opener|during|participle|	apposed -12	apposition -16	direct -10	shared -8
opener|during|past|	apposed -22	apposition -19	shared -13
opener|during|present|	shared -10
opener|ela|past|	inverted -24
opener|ele|past|	inverted -20
opener|ele|present|	inverted -21
opener|ella|past|	inverted -13
opener|em|other|	apposed -11
opener|em|past|	apposed -21	apposition -13
opener|em|present|	apposed -21
opener|entre|other|	direct -11
opener|en|other|	apposed -23	direct -29
opener|en|past|	apposed -14	apposition -18	direct -9	inverted -15	shared -15
opener|en|present|	apposed -11	apposition -9	direct -14
opener|er|past|	inverted -15
opener|est|other|	apposition -8	relative -16
opener|et|other|	apposed -9	apposition -14	direct -10
opener|et|past|	apposition -8	direct -14
opener|et|present|	apposed -12	direct 15
opener|e|other|	according -12	apposed -12	apposition -13	direct -19
opener|e|past|	direct 15	inverted -21
opener|e|present|	direct 9	inverted -22
opener|following|past|	apposed -10
opener|for|base|	apposed -6	direct -13
opener|for|other|	apposed -21
opener|for|past|	apposed -22	apposition -22	relative 7
opener|for|present|	apposed -15	direct -10
opener|from|other|	apposition -12	direct -9
opener|from|past|	apposed -11	apposition -14	relative -8
opener|für|other|	direct 14
opener|für|past|	direct -13
opener|geen|other|	direct -11
opener|geen|past|	apposition -8
opener|had|base|	direct -14
opener|had|other|	apposed -14	apposition -12	relative -8
opener|had|participle|	apposition -8	shared -14
opener|had|past|	apposed -17	apposition -11	direct -12	shared -9
opener|had|present|	direct -23
opener|has|base|	direct -15
opener|has|other|	apposed -8	apposition -6	direct -17
opener|has|participle|	apposed -12	direct 7
opener|has|past|	apposed -13	apposition -22	direct -11	shared -11
opener|has|present|	direct -20
opener|hat|past|	direct 10
opener|hat|present|	direct -15
opener|have|base|	direct -9
opener|have|other|	direct -18	shared -13
opener|have|participle|	direct -8	shared -10
opener|have|past|	apposed -16	direct -12
opener|have|present|	direct -11
opener|ha|other|	apposed -6	apposition -17
opener|ha|participle|	apposition -10
opener|ha|past|	apposition -10	direct -16
opener|ha|present|	apposition -10
opener|heeft|past|	apposition -10	direct -15
opener|her|other|	direct -21
opener|he|base|	apposed -7	direct -23	relative -13	shared -11
opener|he|other|	apposed -12	apposition -12	direct -26	passive -8	relative -15	shared -10
opener|he|participle|	apposition -16	direct -22	shared -15
opener|he|past|	apposed -23	direct -12	passive -16
opener|he|present|	apposed -9	direct -19
opener|hij|other|	direct -16
opener|hij|past|	inverted -25
opener|him|other|	direct -11
opener|how|base|	direct -14	shared -10
opener|how|other|	apposed -10	direct -29
opener|how|participle|	shared -13
opener|how|past|	apposed -11	direct -6
opener|how|present|	direct -14
opener|if|base|	direct -9
opener|if|other|	apposed -12	direct -13	shared 9
opener|if|participle|	shared -12
opener|if|past|	apposed -12	direct -25
opener|if|present|	direct -14
opener|il|participle|	apposition -13
opener|im|other|	direct -17
opener|inside|past|	direct 6
opener|into|base|	direct -15
opener|into|other|	apposed -6	direct -6
opener|into|participle|	apposition -10	direct -12	shared -10
opener|into|past|	apposed -20
opener|in|base|	apposed -19	direct -14	shared -17
opener|in|other|	apposed -7	apposition -27	direct 14	relative -17	shared -29
opener|in|participle|	apposed -21	apposition -11	direct -17	shared -13
opener|in|past|	apposed -15	apposition -11	relative -15
opener|in|present|	apposed -17	apposition -14	direct -21	shared -10
opener|is|base|	direct -16
opener|is|other|	according -15	apposition -10	direct -16	relative -12
opener|is|participle|	apposed -9	apposition -11	direct -8
opener|is|past|	apposed -19	apposition -16
opener|is|present|	direct -18
opener|it|base|	direct -13
opener|it|other|	apposition -11	direct -14
opener|it|past|	apposed -10	direct 11
opener|it|present|	direct -6
opener|les|other|	direct -14
opener|le|past|	inverted 11
opener|like|base|	direct -6
opener|like|other|	direct -18	relative -14
opener|like|participle|	shared -15
opener|like|past|	apposed -15	apposition -15
opener|lo|past|	apposition 6
opener|l’|past|	direct -15
opener|maar|other|	direct -11
opener|may|past|	apposed -12
opener|met|other|	direct -9
opener|met|past|	apposed -14
opener|me|other|	apposed 14	apposition -7
opener|me|past|	apposition 12	shared 13
opener|me|present|	relative 11
opener|might|base|	direct -13
opener|mit|past|	direct -15
opener|mit|present|	direct -11
opener|naar|other|	direct -8
opener|nach|other|	direct -12	shared -9
opener|na|past|	apposed -17
opener|na|present|	apposed -10
opener|near|past|	apposition -12
opener|nei|other|	direct -11
opener|nel|other|	direct -14
opener|niet|other|	direct -12
opener|non|other|	direct -8
opener|non|past|	apposition -11
opener|not|base|	apposed -10	direct -15
opener|not|other|	direct -22
opener|not|participle|	apposition -9	direct -11
opener|not|past|	apposed -10	apposition -17	relative -16
opener|not|present|	apposition -6	direct -19
opener|no|other|	apposed -10	direct -14
opener|no|past|	apposed -17	apposition -17	direct -12	shared -10
opener|no|present|	apposed -14
opener|não|past|	direct -8
opener|não|present|	apposition -10
opener|off|base|	direct -7
opener|off|participle|	apposition -7
opener|off|past|	apposed -10
opener|of|base|	apposed -11	direct -14
opener|of|other|	apposed -14	apposition -14	direct -14	relative -20
opener|of|participle|	apposition -8
opener|of|past|	apposed -21	apposition -26	direct -17
opener|of|present|	apposed -10	direct -15
opener|ohne|other|	direct -10
opener|om|past|	direct -14
opener|once|other|	direct -14
opener|onder|past|	apposition -12
opener|one|base|	shared 11
opener|one|other|	apposition 9
opener|one|present|	apposed 8
opener|on|base|	direct -17	shared -8
opener|on|other|	apposed -15	apposition -6	direct 6	relative 7
opener|on|participle|	apposed -12	apposition -16	direct -17	shared -17
opener|on|past|	apposed -23	direct -12	shared -13
opener|on|present|	apposed -23	direct -22
opener|op|other|	direct -15
opener|op|past|	direct 8
opener|or|other|	direct -14
opener|or|past|	apposed -10	direct -12
opener|or|present|	direct -15
opener|other|base|	apposed -7	apposition -12	direct -40	relative -17	shared -26
opener|other|other|	according -17	apposed -38	direct -34	passive 6	shared -8
opener|other|participle|	apposed -9	apposition -46	direct -11	relative -13	shared -13
opener|other|past|	apposition -26	direct 10	inverted 9	passive 10	relative -23	shared -19
opener|other|present|	apposed -19	apposition -21	inverted -21	passive -17	shared -11
opener|outside|other|	direct -16
opener|outside|past|	apposed -15	apposition -9
opener|out|base|	direct -24
opener|out|other|	apposed -8	direct -11
opener|out|participle|	apposition -9	direct -22
opener|out|past|	direct -11
opener|over|base|	direct -8
opener|over|other|	direct -18	relative -10
opener|over|participle|	apposition -12
opener|over|past|	apposed -15	apposition -15
opener|over|present|	direct -12
opener|où|other|	direct -16
opener|paragraph-before|&|	apposition -8
opener|paragraph-before|'|	direct -15	shared -6
opener|paragraph-before|(|	direct -11
opener|paragraph-before|)|	direct -7	inverted -7
opener|paragraph-before|,|	according -7	direct -10	inverted -21	passive -10	relative -25
opener|paragraph-before|-|	apposed -17	direct -22	relative -11	shared -22
opener|paragraph-before|:|	direct -16	inverted -7
opener|paragraph-before|;|	apposed -14	direct -21
opener|paragraph-before|about|	apposed -9	direct -7
opener|paragraph-before|after|	apposed -9	apposition -8	direct -22
opener|paragraph-before|although|	direct -10	shared -8
opener|paragraph-before|and|	apposed -17	apposition -7	direct -22	inverted -8	relative -9	shared -17
opener|paragraph-before|are|	direct -8
opener|paragraph-before|around|	direct -8
opener|paragraph-before|as|	apposed -10	apposition -12	direct -17	relative -6	shared -11
opener|paragraph-before|at|	apposed -13	direct -6	shared -10
opener|paragraph-before|a|	apposed -12	direct 6
opener|paragraph-before|because|	direct -16
opener|paragraph-before|before|	direct -12
opener|paragraph-before|between|	direct -6
opener|paragraph-before|but|	apposed -17	direct -24	inverted -8	shared -17
opener|paragraph-before|by|	apposed -11	apposition -11	direct -13	shared -9
opener|paragraph-before|che|	direct -23
opener|paragraph-before|com|	apposed -9
opener|paragraph-before|con|	apposition -6
opener|paragraph-before|de|	apposition -13
opener|paragraph-before|em|	apposed -13
opener|paragraph-before|en|	apposed -7
opener|paragraph-before|et|	apposed -6
opener|paragraph-before|e|	direct -12	inverted -8
opener|paragraph-before|for|	apposed -8	apposition -7	shared -6
opener|paragraph-before|had|	direct -13
opener|paragraph-before|has|	direct -6
opener|paragraph-before|have|	direct -6	shared -8
opener|paragraph-before|ha|	apposition -13
opener|paragraph-before|he|	apposition -7	direct -9
opener|paragraph-before|how|	direct -9
opener|paragraph-before|if|	apposed -12	direct -14
opener|paragraph-before|in|	apposed -12	apposition -15	direct -18	shared -12
opener|paragraph-before|like|	apposed -6	apposition -7
opener|paragraph-before|na|	apposed -6
opener|paragraph-before|once|	direct -6
opener|paragraph-before|on|	direct -12
opener|paragraph-before|other|	according -16	apposed -11	apposition -10	direct -14	inverted -24	passive -18	relative -15	shared -9
opener|paragraph-before|outside|	apposition -7	direct -6
opener|paragraph-before|over|	apposed -11	relative -7
opener|paragraph-before|qu’|	direct -10
opener|paragraph-before|según|	shared -9
opener|paragraph-before|she|	direct -10
opener|paragraph-before|since|	direct 8
opener|paragraph-before|so|	direct -6
opener|paragraph-before|start|	according -11	apposed -17	inverted -7	relative -12
opener|paragraph-before|that|	apposed -9	direct -19	relative -10	shared -16
opener|paragraph-before|then|	direct -14	shared -9
opener|paragraph-before|the|	direct -8
opener|paragraph-before|though|	direct -9
opener|paragraph-before|und|	direct -11
opener|paragraph-before|what|	direct -17	shared -6
opener|paragraph-before|when|	direct -23	shared -14
opener|paragraph-before|where|	direct -10	shared -6
opener|paragraph-before|whether|	direct -8	shared -7
opener|paragraph-before|which|	apposition -10	direct -23	shared -7
opener|paragraph-before|while|	direct -15	shared -10
opener|paragraph-before|whom|	direct -9
opener|paragraph-before|who|	apposition -9	direct -9
opener|paragraph-before|why|	direct -6
opener|paragraph-before|with|	apposed -6	direct -12
opener|paragraph-before|yet|	direct -9	shared -7
opener|paragraph-before|à|	apposed -15
opener|paragraph-before|–|	direct -13	inverted -10
opener|paragraph-before|—|	apposed -15	apposition -9	direct -22	inverted -18	relative -7	shared -16
opener|paragraph-before|’|	apposed -10
opener|para|other|	apposed 7
opener|para|past|	apposed 13	shared -15
opener|par|other|	apposed -13	apposition 6	direct -8
opener|par|past|	apposed -15	apposition -12
opener|past|other|	apposed -11
opener|pela|past|	apposed -21
opener|per|other|	shared -7
opener|per|past|	shared -18
opener|per|present|	direct -13	shared -11
opener|porque|other|	direct -13
opener|por|past|	apposed -16	apposition -16	shared -13
opener|pour|past|	direct -15	shared -9
opener|puis|other|	direct -13
opener|quando|past|	direct -8
opener|quand|other|	direct -11
opener|quem|past|	inverted -21
opener|que|other|	apposed -11	apposition -13	direct -19	relative -12
opener|que|past|	apposition -17	direct -7	inverted -30
opener|que|present|	apposition -11	direct 11	shared -11
opener|quote-then-speaker|$|	apposed -9	shared -9
opener|quote-then-speaker|'|	direct 19
opener|quote-then-speaker|,|	apposed -16	direct 11	relative -17	shared -7
opener|quote-then-speaker|-|	direct -18
opener|quote-then-speaker|:|	direct -15
opener|quote-then-speaker|;|	apposed -15	shared -9
opener|quote-then-speaker|about|	apposed -12	apposition -12	direct -12	relative -14	shared -13
opener|quote-then-speaker|after|	direct -41	shared -6
opener|quote-then-speaker|against|	apposed -17	shared -12
opener|quote-then-speaker|although|	direct -9
opener|quote-then-speaker|among|	apposed -14	direct -12
opener|quote-then-speaker|and|	apposition -18	direct -17	relative -16	shared -17
opener|quote-then-speaker|as|	apposed 7	direct -26	relative -7	shared -13
opener|quote-then-speaker|at|	apposed -18
opener|quote-then-speaker|avait|	direct 16
opener|quote-then-speaker|a|	direct 28
opener|quote-then-speaker|because|	direct -21	shared -11
opener|quote-then-speaker|before|	apposed -13	direct -18	shared -13
opener|quote-then-speaker|be|	apposed -18	direct -10
opener|quote-then-speaker|but|	direct -30	shared -10
opener|quote-then-speaker|by|	apposed 9	apposition 15	direct -26	relative -17	shared -23
opener|quote-then-speaker|che|	direct -14
opener|quote-then-speaker|dat|	direct -12
opener|quote-then-speaker|during|	apposed -17	apposition -11	direct -17	shared -19
opener|quote-then-speaker|for|	apposed -18	apposition -12	direct -13
opener|quote-then-speaker|from|	apposition -12
opener|quote-then-speaker|had|	direct -16	shared -13
opener|quote-then-speaker|has|	direct -10
opener|quote-then-speaker|have|	direct -11
opener|quote-then-speaker|ha|	apposition -10
opener|quote-then-speaker|he|	apposed -13	apposition -12	direct -20	passive -12	shared -8
opener|quote-then-speaker|how|	direct -17
opener|quote-then-speaker|if|	direct -26	shared -14
opener|quote-then-speaker|il|	apposition -8
opener|quote-then-speaker|in|	apposition -13	relative -16	shared 10
opener|quote-then-speaker|is|	direct -17	shared -8
opener|quote-then-speaker|it|	direct -13
opener|quote-then-speaker|like|	apposition -12	direct -16	shared -12
opener|quote-then-speaker|l’|	direct -11
opener|quote-then-speaker|not|	direct -15
opener|quote-then-speaker|of|	apposed -13	apposition -16	direct -20	relative -8
opener|quote-then-speaker|one|	apposed 7
opener|quote-then-speaker|on|	apposed -13	direct -20	shared -10
opener|quote-then-speaker|or|	direct -13
opener|quote-then-speaker|other|	apposed 10	apposition -20	direct 15	relative -7	shared -15
opener|quote-then-speaker|per|	shared -14
opener|quote-then-speaker|pour|	shared -9
opener|quote-then-speaker|que|	direct -18	shared -11
opener|quote-then-speaker|she|	apposed -20	apposition -10	direct -15	passive -19	shared -9
opener|quote-then-speaker|since|	direct -15
opener|quote-then-speaker|start|	shared 8
opener|quote-then-speaker|than|	apposition -9	direct -15
opener|quote-then-speaker|that|	apposed -16	direct -21	shared -33
opener|quote-then-speaker|they|	apposed -8
opener|quote-then-speaker|the|	shared -12
opener|quote-then-speaker|though|	direct -16
opener|quote-then-speaker|to|	apposed -18	direct -12	relative -12	shared -7
opener|quote-then-speaker|until|	direct -15
opener|quote-then-speaker|vor|	direct -11
opener|quote-then-speaker|was|	apposed -11
opener|quote-then-speaker|were|	direct -19
opener|quote-then-speaker|what|	direct -22
opener|quote-then-speaker|when|	direct -27	shared 12
opener|quote-then-speaker|where|	direct -27	shared -14
opener|quote-then-speaker|whether|	direct -14
opener|quote-then-speaker|which|	direct -31	passive -19	shared -10
opener|quote-then-speaker|while|	direct -17
opener|quote-then-speaker|whom|	direct -18
opener|quote-then-speaker|who|	apposition -15	direct -16	shared -12
opener|quote-then-speaker|why|	direct -13	shared 6
opener|quote-then-speaker|within|	direct -11
opener|quote-then-speaker|with|	apposed -19	direct -14	relative -13	shared -15
opener|quote-then-speaker|would|	apposed -15
opener|quote-then-speaker|—|	direct -12	shared -7
opener|quote-then-verb|'|	inverted 17
opener|quote-then-verb|,|	inverted 17
opener|quote-then-verb|and|	inverted -47
opener|quote-then-verb|but|	inverted -22
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|en|	inverted -11
opener|quote-then-verb|e|	inverted -25
opener|quote-then-verb|le|	inverted 15
opener|quote-then-verb|other|	inverted 12
opener|quote-then-verb|que|	inverted -14
opener|quote-then-verb|y|	inverted -20
opener|quote-then-verb|–|	inverted 10
opener|qu’|other|	direct -25
opener|qu’|past|	direct -14
opener|qu’|present|	direct -14
opener|segundo|other|	apposed 9	shared -6
opener|según|other|	apposed 9
opener|según|past|	apposed 7	apposition -11	shared -11
opener|seit|other|	direct -10
opener|seit|past|	apposition -11
opener|selon|other|	apposed 12
opener|sentence-after|,|	apposed -23	apposition -33	passive -12	relative -12
opener|sentence-after|:|	direct -11
opener|sentence-after|;|	direct -18
opener|sentence-after|after|	apposed -9
opener|sentence-after|and|	direct -33	inverted -15	shared -11
opener|sentence-after|as|	direct -22
opener|sentence-after|at|	apposed -12
opener|sentence-after|because|	direct -14
opener|sentence-after|but|	direct -23
opener|sentence-after|by|	apposition -13	direct -13
opener|sentence-after|he|	apposition -10	direct -12	relative -14
opener|sentence-after|how|	direct -10
opener|sentence-after|if|	direct -13
opener|sentence-after|in|	direct -14
opener|sentence-after|on|	apposed -13
opener|sentence-after|other|	apposed -14	direct -12	inverted 10	passive -15	relative -16	shared -6
opener|sentence-after|que|	direct -9
opener|sentence-after|qu’|	direct -11
opener|sentence-after|so|	direct -10
opener|sentence-after|start|	apposition -19	direct 12	inverted -12	shared -14
opener|sentence-after|that|	direct -29	shared -15
opener|sentence-after|then|	direct -10
opener|sentence-after|was|	direct -13
opener|sentence-after|when|	direct -30	shared -16
opener|sentence-after|where|	direct -14
opener|sentence-after|whether|	direct -15
opener|sentence-after|which|	direct -22
opener|sentence-after|while|	direct -11
opener|sentence-after|—|	inverted 19
opener|sentence-before|"|	direct 6	inverted 13
opener|sentence-before|$|	apposed -9
opener|sentence-before|&|	apposed -11	direct -20
opener|sentence-before|'|	apposed -11	apposition -12	direct -15	inverted 13
opener|sentence-before|(|	apposed -14	direct -13
opener|sentence-before|)|	direct -15	inverted -28
opener|sentence-before|+|	direct -12
opener|sentence-before|,|	apposed -11	passive -25	relative 6
opener|sentence-before|:|	apposed -10	apposition -8	direct -32
opener|sentence-before|;|	apposed -17	direct -7
opener|sentence-before|about|	apposed -20	apposition -11	direct -18	relative -15
opener|sentence-before|across|	apposed -8
opener|sentence-before|after|	apposed -17	apposition -15	direct -35
opener|sentence-before|against|	apposition -8
opener|sentence-before|alla|	apposed -8
opener|sentence-before|all|	direct -15
opener|sentence-before|alongside|	apposition -11
opener|sentence-before|als|	direct -13
opener|sentence-before|although|	direct -17
opener|sentence-before|al|	apposed -12	apposition -14	direct -13
opener|sentence-before|among|	direct -19
opener|sentence-before|am|	direct -12
opener|sentence-before|and|	apposed -23	apposition -25	direct -9	relative -16
opener|sentence-before|an|	direct -9
opener|sentence-before|ao|	apposition -11
opener|sentence-before|are|	apposed -7	direct -9
opener|sentence-before|as|	apposed -10	apposition -17	relative -20
opener|sentence-before|at|	apposed -19	apposition -15	direct -12
opener|sentence-before|auf|	direct -18
opener|sentence-before|a|	apposed -8	apposition -20
opener|sentence-before|been|	apposed -12	direct -11
opener|sentence-before|before|	apposed -8	direct -26
opener|sentence-before|beim|	direct 6
opener|sentence-before|be|	apposed -9	direct -11
opener|sentence-before|bij|	direct -15
opener|sentence-before|but|	apposed -23	direct -9	inverted -11
opener|sentence-before|by|	apposed -6	apposition -18	direct -22	relative -15
opener|sentence-before|chez|	apposed -10
opener|sentence-before|che|	direct -25
opener|sentence-before|con|	apposed -11	apposition -17
opener|sentence-before|dans|	apposed -10
opener|sentence-before|dat|	direct -16
opener|sentence-before|da|	apposed -7	apposition -11	direct -10
opener|sentence-before|del|	apposition -11
opener|sentence-before|desde|	apposed -7	direct -17
opener|sentence-before|despite|	apposed -9
opener|sentence-before|devant|	apposed -7
opener|sentence-before|de|	apposed -15	apposition -19	direct -15
opener|sentence-before|die|	apposition -10	direct -17
opener|sentence-before|dont|	direct -18
opener|sentence-before|dos|	direct -13
opener|sentence-before|down|	apposed -6
opener|sentence-before|do|	apposed -14	apposition -9
opener|sentence-before|during|	apposed -7	direct -13
opener|sentence-before|ele|	inverted -17
opener|sentence-before|em|	apposed -17
opener|sentence-before|entre|	direct -11
opener|sentence-before|en|	apposed -18	apposition -10	inverted -10
opener|sentence-before|et|	apposition -13	direct -19
opener|sentence-before|e|	apposition -13	direct -14	inverted -15
opener|sentence-before|fait|	direct -14
opener|sentence-before|for|	apposed -17	apposition -19
opener|sentence-before|from|	apposed -6	apposition -14	direct -16
opener|sentence-before|für|	direct -19
opener|sentence-before|geen|	apposition -8
opener|sentence-before|had|	apposed -16	apposition -9	direct -24
opener|sentence-before|has|	apposed -11	apposition -10	direct -20
opener|sentence-before|have|	apposed -8	direct -6
opener|sentence-before|ha|	apposition -13
opener|sentence-before|he|	apposed -8	apposition -15	direct -22	passive -14	relative -14
opener|sentence-before|hij|	direct -17	inverted -19
opener|sentence-before|how|	apposed -6	direct -18
opener|sentence-before|if|	direct -21
opener|sentence-before|il|	apposition -12
opener|sentence-before|im|	direct -21
opener|sentence-before|into|	apposed -13
opener|sentence-before|in|	apposed -24	apposition -22	direct 7
opener|sentence-before|is|	according -15	apposed -9	apposition -16	direct -20
opener|sentence-before|it|	apposed -7	apposition -10	direct -10
opener|sentence-before|i|	direct 8
opener|sentence-before|les|	direct -10
opener|sentence-before|like|	relative -13
opener|sentence-before|lo|	apposition 6
opener|sentence-before|maar|	direct -18
opener|sentence-before|may|	apposed -9
opener|sentence-before|met|	apposed -11	direct -13
opener|sentence-before|me|	apposed 8	apposition -25
opener|sentence-before|might|	direct -10
opener|sentence-before|mit|	direct -20
opener|sentence-before|nach|	direct -16
opener|sentence-before|na|	apposed -14	apposition 8
opener|sentence-before|nel|	direct -15
opener|sentence-before|nem|	direct -14
opener|sentence-before|niet|	direct -13
opener|sentence-before|not|	apposition -10	direct -22
opener|sentence-before|no|	apposed -16	apposition -11	direct -13
opener|sentence-before|não|	direct -6
opener|sentence-before|of|	apposed -11	apposition -19	direct -19	relative -15
opener|sentence-before|om|	direct -11
opener|sentence-before|on|	apposed -19	apposition -14	direct -20
opener|sentence-before|op|	direct -18
opener|sentence-before|or|	direct -10
opener|sentence-before|other|	according -40	apposed -13	apposition -22	passive -39	relative -23
opener|sentence-before|outside|	apposed -11	direct -17
opener|sentence-before|out|	direct -20
opener|sentence-before|over|	apposed -8	direct -13
opener|sentence-before|par|	apposed -10
opener|sentence-before|pela|	apposed -17
opener|sentence-before|per|	direct -18
opener|sentence-before|porque|	direct -15
opener|sentence-before|por|	apposed -9	apposition -13
opener|sentence-before|quand|	direct -13
opener|sentence-before|que|	apposed -8	apposition -16	direct -38	inverted -22
opener|sentence-before|qui|	apposition -11
opener|sentence-before|qu’|	direct -13
opener|sentence-before|seit|	apposition -11	direct -10
opener|sentence-before|se|	direct -21
opener|sentence-before|she|	apposed -11	apposition -12	direct -11	passive -17
opener|sentence-before|should|	direct -12
opener|sentence-before|sie|	inverted -17
opener|sentence-before|since|	apposed -10	apposition -12	direct 6
opener|sentence-before|si|	direct -10
opener|sentence-before|so|	apposed -8
opener|sentence-before|start|	according 16	inverted -26	passive -13	relative 8
opener|sentence-before|sul|	apposed -11
opener|sentence-before|sur|	apposed -19	apposition -12	direct -11
opener|sentence-before|than|	apposed -12	apposition -6	direct -14
opener|sentence-before|that|	apposed -12	direct -41
opener|sentence-before|them|	apposition -9
opener|sentence-before|then|	direct -8
opener|sentence-before|they|	apposed -8	direct -9
opener|sentence-before|the|	direct -9
opener|sentence-before|though|	direct -17
opener|sentence-before|through|	direct -14
opener|sentence-before|to|	apposed -9	apposition -13	direct -15
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposed -12	apposition -10	direct -8
opener|sentence-before|und|	apposed -9	direct -22
opener|sentence-before|until|	direct -14
opener|sentence-before|up|	direct -11
opener|sentence-before|van|	direct -10
opener|sentence-before|von|	direct -12
opener|sentence-before|vor|	direct -12
opener|sentence-before|was|	apposed -12	apposition -11	direct -24	relative -16
opener|sentence-before|were|	apposed -8	direct -11
opener|sentence-before|what|	direct -28
opener|sentence-before|when|	apposed -11	direct -43
opener|sentence-before|where|	direct -28
opener|sentence-before|whether|	direct -20
opener|sentence-before|which|	apposed -6	apposition -12
opener|sentence-before|while|	apposed -9	direct -22
opener|sentence-before|whom|	direct -15
opener|sentence-before|who|	apposed -11	apposition -20	direct -23	passive -12
opener|sentence-before|why|	direct -14
opener|sentence-before|will|	direct -15
opener|sentence-before|with|	apposed -14	direct -10
opener|sentence-before|would|	direct -17
opener|sentence-before|y|	direct -17	inverted -19	relative -14
opener|sentence-before|ze|	inverted -14
opener|sentence-before|zij|	direct -14
opener|sentence-before|zou|	direct -11
opener|sentence-before|¿|	direct -18
opener|sentence-before|à|	apposed -25	apposition -14
opener|sentence-before|–|	direct -9
opener|sentence-before|—|	direct -20	inverted 12
opener|sentence-before|’|	apposed -12	apposition -19	direct -25
opener|se|other|	direct -19
opener|se|past|	direct -15
opener|she|base|	direct -16	shared -9
opener|she|other|	apposed -24	apposition -12	direct -18	passive -11	relative -8
opener|she|participle|	apposition -15	direct -11
opener|she|past|	apposed -19	apposition -10
opener|she|present|	direct -13	shared -12
opener|should|base|	direct -13
opener|should|present|	direct -8
opener|sie|past|	inverted -18
opener|since|other|	apposed -13	apposition -11
opener|since|past|	apposed -14	apposition -13	direct -13
opener|si|other|	direct -12
opener|sobre|past|	apposed -12
opener|so|other|	apposed -9	direct -16	passive -18
opener|speaker-then-quote|"|	direct 16
opener|speaker-then-quote|$|	apposed -13	apposition -13	direct -16	shared -15
opener|speaker-then-quote|&|	apposed 7	apposition -17	direct -12	shared -6
opener|speaker-then-quote|'|	apposed 6	apposition -18	direct 14
opener|speaker-then-quote|(|	apposed -12	shared -8
opener|speaker-then-quote|)|	apposition -13	direct 14	relative -16
opener|speaker-then-quote|,|	apposition 28	direct 38	passive 6	relative -7	shared 9
opener|speaker-then-quote|-|	apposed -20	direct 16
opener|speaker-then-quote|.|	apposed -12	direct -8
opener|speaker-then-quote|:|	apposed -18	apposition -15	direct -18	shared -11
opener|speaker-then-quote|;|	apposed 22	direct 27	shared 9
opener|speaker-then-quote|about|	apposed -16	apposition -15	shared 13
opener|speaker-then-quote|after|	apposed 6	apposition -14	shared -30
opener|speaker-then-quote|against|	apposition -15
opener|speaker-then-quote|alla|	apposed -16
opener|speaker-then-quote|alongside|	apposition -15
opener|speaker-then-quote|als|	direct -16
opener|speaker-then-quote|although|	direct 26
opener|speaker-then-quote|al|	apposed -18	apposition -14
opener|speaker-then-quote|and|	apposition -29	shared 6
opener|speaker-then-quote|ao|	apposition -11
opener|speaker-then-quote|are|	apposed -13	apposition -7
opener|speaker-then-quote|around|	direct -19
opener|speaker-then-quote|as|	apposed 6	apposition -27	direct 19	relative -16	shared -12
opener|speaker-then-quote|at|	apposed -39	apposition -13	shared -21
opener|speaker-then-quote|auf|	direct -12
opener|speaker-then-quote|aus|	direct 17
opener|speaker-then-quote|a|	apposed -14	apposition -11	shared -13
opener|speaker-then-quote|because|	shared 8
opener|speaker-then-quote|been|	apposed -21
opener|speaker-then-quote|before|	apposed -19	shared -17
opener|speaker-then-quote|beim|	direct -15
opener|speaker-then-quote|between|	direct -14
opener|speaker-then-quote|be|	apposed -16	apposition -12	direct -13
opener|speaker-then-quote|but|	apposed 12	direct 27	relative -15	shared 18
opener|speaker-then-quote|by|	apposed -23	apposition -22	shared -27
opener|speaker-then-quote|che|	apposition -8
opener|speaker-then-quote|com|	apposed -10
opener|speaker-then-quote|con|	apposition -12
opener|speaker-then-quote|da|	apposed -17	apposition -17
opener|speaker-then-quote|del|	apposition -7
opener|speaker-then-quote|deren|	direct 17
opener|speaker-then-quote|desde|	apposed -18
opener|speaker-then-quote|despite|	apposed -14
opener|speaker-then-quote|de|	apposition -21	direct 10	shared -11
opener|speaker-then-quote|down|	apposed -14
opener|speaker-then-quote|do|	apposition -14
opener|speaker-then-quote|during|	apposed -8	direct -22
opener|speaker-then-quote|em|	apposed -26	apposition -14
opener|speaker-then-quote|en|	apposed -15	apposition -16	direct -15	shared -14
opener|speaker-then-quote|e|	apposition -10	direct 19
opener|speaker-then-quote|following|	apposed -15
opener|speaker-then-quote|for|	apposed -21	apposition -19	direct -12
opener|speaker-then-quote|für|	direct 14
opener|speaker-then-quote|had|	apposed -14	apposition -14	shared -14
opener|speaker-then-quote|has|	apposed -15	apposition -23	direct -20	relative -16	shared -9
opener|speaker-then-quote|have|	apposed -11	direct -20	shared -12
opener|speaker-then-quote|ha|	apposition -13	direct -14
opener|speaker-then-quote|heeft|	apposition -9
opener|speaker-then-quote|her|	direct -23
opener|speaker-then-quote|he|	apposed -22	apposition -12	direct -30	relative -14	shared -16
opener|speaker-then-quote|how|	apposed -15	direct -22	shared -22
opener|speaker-then-quote|if|	direct -11
opener|speaker-then-quote|into|	apposed -17	apposition -12	direct -15
opener|speaker-then-quote|in|	apposed -20	apposition -12	direct -7	relative -18	shared -41
opener|speaker-then-quote|is|	apposed -15	apposition -10	direct -11	relative -12
opener|speaker-then-quote|it|	direct 14
opener|speaker-then-quote|like|	apposed -15	direct -9	shared -12
opener|speaker-then-quote|me|	apposition 21	shared 14
opener|speaker-then-quote|mit|	direct -6
opener|speaker-then-quote|nach|	direct -12
opener|speaker-then-quote|na|	apposed -10
opener|speaker-then-quote|nella|	direct -18
opener|speaker-then-quote|not|	apposed -11	apposition -14	direct -24	shared -12
opener|speaker-then-quote|no|	apposed -17
opener|speaker-then-quote|não|	apposition -11
opener|speaker-then-quote|off|	apposed -11
opener|speaker-then-quote|of|	apposed -20	apposition -26	direct -16
opener|speaker-then-quote|one|	apposition 9	shared 10
opener|speaker-then-quote|on|	apposed -30	apposition -15	shared -20
opener|speaker-then-quote|or|	direct -15
opener|speaker-then-quote|other|	apposed -20	apposition -32	direct -28	passive 19	shared -29
opener|speaker-then-quote|outside|	apposed -14
opener|speaker-then-quote|out|	apposed -9	direct -25
opener|speaker-then-quote|over|	apposed -12	apposition -12
opener|speaker-then-quote|para|	apposed 7	shared -9
opener|speaker-then-quote|par|	apposed -21	apposition -8
opener|speaker-then-quote|pela|	apposed -17
opener|speaker-then-quote|per|	direct -6	shared -13
opener|speaker-then-quote|por|	apposed -18	apposition -11	shared -14
opener|speaker-then-quote|pour|	apposed 7	direct -13	shared -12
opener|speaker-then-quote|que|	apposed -10	apposition -18	direct -10
opener|speaker-then-quote|qu’|	direct -24
opener|speaker-then-quote|segundo|	apposed 9
opener|speaker-then-quote|según|	apposed 11
opener|speaker-then-quote|selon|	apposed 17
opener|speaker-then-quote|she|	apposed -23	apposition -18	direct -21	shared -14
opener|speaker-then-quote|since|	apposition -11	direct -17
opener|speaker-then-quote|so|	direct -13	passive -16
opener|speaker-then-quote|start|	apposition -33	direct 12	passive -13	relative 24	shared 7
opener|speaker-then-quote|sur|	apposed -28	apposition -11
opener|speaker-then-quote|than|	direct -13
opener|speaker-then-quote|that|	direct -26	relative -24	shared -9
opener|speaker-then-quote|the|	direct -19
opener|speaker-then-quote|though|	direct 12
opener|speaker-then-quote|through|	apposed -12
opener|speaker-then-quote|to|	apposed -21	apposition -12	direct -15	relative -13	shared -11
opener|speaker-then-quote|under|	apposed -6	apposition -14	direct -8
opener|speaker-then-quote|up|	apposition -14
opener|speaker-then-quote|van|	direct 6
opener|speaker-then-quote|volgens|	direct 9
opener|speaker-then-quote|was|	apposed -25	apposition -17	direct -20	shared -7
opener|speaker-then-quote|were|	apposed -16	apposition -10	direct -13	shared -12
opener|speaker-then-quote|we|	apposed -11
opener|speaker-then-quote|what|	direct -9	shared -17
opener|speaker-then-quote|when|	direct 13	passive -11	shared -7
opener|speaker-then-quote|where|	apposed 6	direct 15	shared 14
opener|speaker-then-quote|whether|	direct -38	shared -25
opener|speaker-then-quote|which|	apposition -12	direct 12	passive -17	shared -7
opener|speaker-then-quote|while|	apposed 11	direct 16	shared -23
opener|speaker-then-quote|whom|	shared -14
opener|speaker-then-quote|who|	apposed -12	apposition -25	shared -15
opener|speaker-then-quote|wie|	direct 10
opener|speaker-then-quote|within|	apposed -11
opener|speaker-then-quote|with|	apposed -14	direct 24
opener|speaker-then-quote|would|	apposed -13	apposition -9	direct 6
opener|speaker-then-quote|y|	direct -6	shared 7
opener|speaker-then-quote|zou|	direct -15
opener|speaker-then-quote|à|	apposed 7	apposition -17
opener|speaker-then-quote|–|	direct -8
opener|speaker-then-quote|—|	shared 19
opener|speaker-then-quote|’|	apposed -11	direct -10
opener|start|base|	apposed -14	shared -7
opener|start|other|	according 20	direct -8	relative 8	shared -18
opener|start|participle|	apposed 12	apposition 10	shared 23
opener|start|past|	apposed -9	apposition -20	direct 12	inverted -18	passive -15	relative 21
opener|start|present|	apposed 17	apposition -21	direct 19	relative 7
opener|sul|other|	apposed -12
opener|sur|other|	apposed -24	direct -14
opener|sur|past|	apposed -21
opener|sur|present|	apposed -13
opener|than|other|	apposed -13	direct -17
opener|than|past|	apposed -13	apposition -12	direct -10
opener|than|present|	apposed -8
opener|that|base|	apposed -14	direct -26	shared -20
opener|that|other|	apposed -24	apposition -12	direct -52	passive -8	relative -25
opener|that|participle|	direct -26	shared -31
opener|that|past|	relative -13	shared -13
opener|that|present|	direct -42	shared -9
opener|them|base|	apposition -12
opener|them|other|	apposition -9	direct -11
opener|then|base|	apposed -12	direct -15
opener|then|other|	direct -11
opener|then|participle|	apposition -9	shared 14
opener|then|past|	direct 8
opener|they|base|	direct -7
opener|they|other|	direct -12	passive -9
opener|they|past|	apposed -12
opener|the|base|	apposed 8	direct -12
opener|the|other|	direct -15
opener|the|participle|	apposition 7
opener|the|past|	apposed -11	direct 6
opener|the|present|	direct -14
opener|though|other|	direct -17
opener|though|past|	direct 6
opener|throughout|other|	apposed -11
opener|through|other|	direct -12
opener|through|past|	apposed -13
opener|toward|past|	apposed -8
opener|to|base|	direct -13	relative -11	shared -6
opener|to|other|	apposed -15	apposition -7	direct -16	relative -11	shared 8
opener|to|participle|	apposed -13	apposition -11	direct -13	shared -10
opener|to|past|	apposed -23	apposition -15	relative -10	shared -13
opener|to|present|	direct -13
opener|um|other|	direct -12
opener|under|base|	direct -9
opener|under|other|	direct -13
opener|under|past|	apposed -17	apposition -18
opener|und|other|	apposed -8	direct -19
opener|unless|other|	direct -11
opener|until|other|	direct -18
opener|until|past|	direct -17
opener|until|present|	direct -8
opener|up|other|	direct -13	relative -11
opener|up|present|	direct -10
opener|us|other|	direct -10
opener|van|other|	direct 8
opener|verb-then-speaker|)|	inverted -40
opener|verb-then-speaker|,|	inverted 22
opener|verb-then-speaker|;|	inverted -11
opener|verb-then-speaker|and|	inverted -27
opener|verb-then-speaker|but|	inverted -27
opener|verb-then-speaker|che|	inverted -13
opener|verb-then-speaker|ela|	inverted -24
opener|verb-then-speaker|ele|	inverted -24
opener|verb-then-speaker|e|	inverted -24
opener|verb-then-speaker|hij|	inverted -11
opener|verb-then-speaker|other|	inverted -19
opener|verb-then-speaker|que|	inverted -16
opener|verb-then-speaker|y|	inverted -15
opener|verb-then-speaker|ze|	inverted -14
opener|verb-then-speaker|—|	inverted -6
opener|volgens|other|	direct 9	shared 11
opener|von|other|	direct -9	shared 13
opener|von|past|	apposed -10
opener|vor|other|	direct -16
opener|vor|past|	direct -11
opener|was|base|	apposed -12	direct -20	shared -11
opener|was|other|	apposed -16	apposition -10	direct -25	relative -20
opener|was|participle|	apposition -8	direct -15
opener|was|past|	apposed -17	apposition -13	direct -9	shared -11
opener|was|present|	apposition -12	direct -11
opener|were|base|	direct -10
opener|were|other|	apposed -10	direct -12
opener|were|participle|	apposed -9	direct -13	shared -7
opener|were|past|	apposed -14	apposition -6	direct -13	relative -13
opener|wer|other|	direct -12
opener|what|base|	direct -23
opener|what|other|	direct -26
opener|what|participle|	direct -10	shared -6
opener|what|past|	direct -9	shared -12
opener|when|base|	direct -15	shared 6
opener|when|other|	apposed -20	direct 7	shared -20
opener|when|participle|	direct -12	shared -7
opener|when|past|	apposed 7	passive -14
opener|when|present|	direct -8
opener|where|base|	direct -12	shared 12
opener|where|other|	direct -39
opener|where|past|	direct 17
opener|whether|base|	direct -23	shared -13
opener|whether|other|	apposed -11	direct -35	shared -16
opener|whether|past|	direct -23	shared -18
opener|which|base|	shared -13
opener|which|other|	apposition -14	passive -16
opener|which|participle|	shared 9
opener|which|past|	apposition -15	passive -16	shared -7
opener|while|base|	apposed -10
opener|while|other|	apposed 8
opener|while|participle|	shared -15
opener|while|past|	apposed 11	direct 14	shared -16
opener|whom|other|	direct -25
opener|whom|past|	direct -6	shared -11
opener|who|base|	direct -9
opener|who|other|	apposed -8	apposition -18	direct -21	passive -20	shared -11
opener|who|participle|	direct -13	shared -15
opener|who|past|	apposed -7	apposition -29
opener|who|present|	apposition -14	direct -20
opener|why|base|	direct 12	shared 8
opener|why|other|	direct -25
opener|why|participle|	direct -12
opener|wie|present|	direct 7
opener|will|base|	direct -11
opener|will|other|	apposed -12	direct -15
opener|will|present|	direct -11
opener|without|past|	direct 7
opener|with|base|	direct -11
opener|with|other|	apposed -22	direct -15	relative -13	shared -11
opener|with|participle|	direct 26
opener|with|past|	apposed -14	apposition -13	direct -18	relative -17
opener|with|present|	apposed -9	direct -13
opener|wollte|present|	direct -16
opener|would|base|	apposed -10	direct -12	shared 9
opener|would|other|	direct -15
opener|would|participle|	apposition -9
opener|would|past|	apposed -19
opener|would|present|	direct 7
opener|yet|other|	direct -12
opener|yet|past|	direct 9
opener|y|other|	relative -14
opener|y|past|	direct -16	inverted -20	shared 7
opener|y|present|	direct 13
opener|ze|other|	direct -9
opener|ze|past|	inverted -19
opener|zij|past|	direct -14	inverted -13
opener|zou|other|	direct -16
opener|zu|past|	direct -9
opener|¿|other|	direct -17
opener|¿|past|	direct -12
opener|às|past|	apposed -17
opener|à|other|	apposed -15	apposition -8
opener|à|past|	apposition -21	shared -10
opener|à|present|	apposition -6
opener|è|past|	direct -9
opener|über|past|	direct -13
opener|–|other|	direct -29
opener|–|past|	direct -6	inverted 10
opener|–|present|	direct -11
opener|—|base|	direct -10
opener|—|other|	direct -27	relative -7
opener|—|participle|	direct -12	shared 12
opener|—|past|	apposed 7	inverted 11
opener|—|present|	direct 9
opener|‘|past|	shared -11
opener|’|base|	direct -10
opener|’|other|	apposed 7	direct -6	relative 6
opener|’|participle|	direct -10
opener|’|past|	apposed -18	apposition -10
opener|”|past|	direct 17
opener|€|past|	apposed -7
order|according-to|according|	according 24
order|actor-nearby|naked|	naked -7
order|colon|apposed|	other -7
order|colon|apposition|	saying -14
order|colon|direct|	judging 10	other -12	saying 23
order|interview|naked|	naked -11
order|named-before|naked|	naked -23
order|paragraph-before|according|	according -16
order|paragraph-before|apposed|	other -13	saying -17	thinking -8
order|paragraph-before|apposition|	judging 8	saying -29	thinking -19
order|paragraph-before|direct|	judging -17	other -18	thinking -33
order|paragraph-before|inverted|	judging -7	other -13	saying -36
order|paragraph-before|passive|	judging -11	other -17	saying -12
order|paragraph-before|relative|	judging -7	other -30	saying -22
order|paragraph-before|shared|	judging -17	other -26	thinking -21
order|quote-then-speaker|apposed|	judging -20
order|quote-then-speaker|apposition|	other -6	thinking -19
order|quote-then-speaker|direct|	judging -17	other -18	saying 15	thinking -8
order|quote-then-speaker|passive|	thinking -12
order|quote-then-speaker|relative|	judging -7	other -26	saying -25
order|quote-then-speaker|shared|	saying -20
order|quote-then-verb|inverted|	other 7	saying 11
order|sentence-after|apposed|	judging -25	other 6	saying -26	thinking -21
order|sentence-after|apposition|	judging -14	other -18	saying -30	thinking -16
order|sentence-after|direct|	other -14	saying 7	thinking -11
order|sentence-after|inverted|	saying 13
order|sentence-after|passive|	other -17
order|sentence-after|relative|	judging -18	other -21	thinking -12
order|sentence-after|shared|	judging -21	other -11	saying -14
order|sentence-before|according|	according 11
order|sentence-before|apposed|	judging -13	other -24	saying -12	thinking -11
order|sentence-before|apposition|	judging -22	saying -8	thinking -30
order|sentence-before|direct|	judging -20	other -12	thinking -13
order|sentence-before|passive|	judging -20	other -34	saying -32
order|sentence-before|relative|	judging -28	other 6	saying 6	thinking -21
order|signature|naked|	naked 8
order|speaker-then-quote|apposed|	other -8	thinking -15
order|speaker-then-quote|apposition|	judging -10	other -22	saying -23	thinking -20
order|speaker-then-quote|direct|	judging 15	other -8	saying 25
order|speaker-then-quote|passive|	saying 15	thinking -10
order|speaker-then-quote|relative|	judging -6	saying 10
order|speaker-then-quote|shared|	other -14	saying -16
order|topic-after|naked|	naked -13
order|verb-then-speaker|inverted|	judging -9	other -6	saying 7
outer|according-to|according other noun|	according other -7	none 10
outer|according-to|according other organisation|	according other 13	none 10
outer|according-to|according other person|	none 20
outer|according-to|according other place|	none -18
outer|according-to|according other pronoun|	none 23
outer|colon|apposed saying noun|	none -13
outer|colon|apposed saying person|	none 9
outer|colon|apposition saying person|	none -7
outer|colon|direct saying person|	none 14
outer|colon|direct saying pronoun|	none 13
outer|colon|inverted saying noun|	none -14
outer|paragraph-before|according other name|	none -8
outer|paragraph-before|according other noun|	apposition other -9	apposition saying -9	direct other -12	direct saying -10	none -22
outer|paragraph-before|according other organisation|	apposed saying -7	none -8
outer|paragraph-before|according other person|	none -15
outer|paragraph-before|apposed judging name|	none -11
outer|paragraph-before|apposed judging noun|	direct judging -10	direct other -7	none -23	shared saying -7
outer|paragraph-before|apposed judging organisation|	none -8
outer|paragraph-before|apposed judging person|	direct judging 9	direct other 7	shared judging -13	shared saying -12
outer|paragraph-before|apposed judging place|	none -10
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	apposition other -6	direct judging -9	direct other -7	direct saying -7	none -22	relative other 9	shared other -9	shared saying -8
outer|paragraph-before|apposed other organisation|	none -19
outer|paragraph-before|apposed other person|	according other -8	apposed other -8	apposition other -12	direct judging -9	direct other -12	direct saying -10	shared other -13	shared saying -8
outer|paragraph-before|apposed other place|	none -8
outer|paragraph-before|apposed other pronoun|	none 10
outer|paragraph-before|apposed saying name|	direct other -16	none -14
outer|paragraph-before|apposed saying noun|	apposition other -6	direct judging -8	direct other -21	direct saying -15	none -39	relative other -8	shared judging -10	shared saying -11	shared thinking -11
outer|paragraph-before|apposed saying organisation|	direct other -12	none -20
outer|paragraph-before|apposed saying person|	apposition other -13	direct judging -19	direct other -28	direct saying -20	direct thinking -23	relative other -19	shared judging -16	shared saying 7
outer|paragraph-before|apposed saying place|	none -17
outer|paragraph-before|apposed thinking noun|	none -11
outer|paragraph-before|apposed thinking organisation|	none -7
outer|paragraph-before|apposed thinking person|	none 9
outer|paragraph-before|apposition judging noun|	direct saying -7	none -17
outer|paragraph-before|apposition judging organisation|	none -8
outer|paragraph-before|apposition judging person|	none 13
outer|paragraph-before|apposition other name|	apposition other -6
outer|paragraph-before|apposition other noun|	according other -9	apposed other -9	apposition saying -6	direct saying -6	none -36	shared other -6	shared saying -8
outer|paragraph-before|apposition other organisation|	none -16
outer|paragraph-before|apposition other person|	none 18
outer|paragraph-before|apposition saying name|	none -11
outer|paragraph-before|apposition saying noun|	direct judging -9	direct other -15	none -33	relative other -8	shared saying -7
outer|paragraph-before|apposition saying organisation|	none -17
outer|paragraph-before|apposition saying person|	apposition other -15	direct other -22
outer|paragraph-before|apposition saying place|	none -9
outer|paragraph-before|apposition thinking noun|	none -17
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none -8
outer|paragraph-before|direct judging name|	direct other 8	none -15
outer|paragraph-before|direct judging noun|	apposition saying -10	direct judging -10	direct other -17	direct saying -15	direct thinking -6	none -25	relative other -9	shared judging -12	shared other -12
outer|paragraph-before|direct judging organisation|	direct saying -10	none -16
outer|paragraph-before|direct judging person|	apposition judging -9	direct judging -15	direct other -13	direct thinking -13	none -22	relative judging -16	relative other -10	shared other -15	shared saying -27	shared thinking -14
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -15	direct other -12	direct saying -17	direct thinking -12	none -24	relative other 9	shared judging -11	shared saying -14
outer|paragraph-before|direct other name|	apposed saying -9	direct other -15	none -15	shared other -10
outer|paragraph-before|direct other noun|	according other -13	apposition other -14	apposition saying -9	direct judging -13	direct other -23	direct saying -19	direct thinking -8	inverted saying -8	none -7	relative judging -8	relative other -6	shared judging -17	shared other -12	shared saying -13	shared thinking -12
outer|paragraph-before|direct other organisation|	direct judging -13	direct other 10	direct saying -10	none -21	relative other -6
outer|paragraph-before|direct other person|	according other -14	apposition other -11	apposition saying -7	direct judging -18	direct other -23	direct saying -19	direct thinking -7	none -7	relative other -15	relative saying -8	shared judging -18	shared other -18	shared thinking -10
outer|paragraph-before|direct other place|	none -11
outer|paragraph-before|direct other pronoun|	apposition other -7	direct judging -15	direct other -21	direct saying -17	direct thinking -8	none -19	relative other -8	shared judging -9	shared other -18	shared saying -14	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -13	direct other -15	direct saying 7	direct thinking -6	none -24	shared other -16
outer|paragraph-before|direct saying noun|	according other 8	apposition other -8	apposition saying -10	direct judging -11	direct other -29	direct saying -22	direct thinking -20	relative judging -13	relative other -15	relative saying -13	shared judging -13	shared other -17	shared thinking -13
outer|paragraph-before|direct saying organisation|	apposition other -13	apposition saying -10	direct other -9	direct saying 11	direct thinking -16	none -26	relative other -17	shared saying -16
outer|paragraph-before|direct saying person|	apposition other -19	direct judging -11	direct other -32	direct saying 8	direct thinking -50	none 11	relative other -17	relative saying -17	relative thinking -17	shared other -22	shared saying -6	shared thinking -16
outer|paragraph-before|direct saying place|	none -18
outer|paragraph-before|direct saying pronoun|	apposed other -11	apposition judging -6	apposition other -16	direct judging -30	direct other -26	direct thinking -21	none 7	relative other -22	relative saying -16	shared judging -18	shared other -13	shared saying -24
outer|paragraph-before|direct thinking noun|	direct judging -8	direct other -9	direct saying -13	direct thinking -7	none -22	relative other -6	shared other -6
outer|paragraph-before|direct thinking organisation|	none -8
outer|paragraph-before|direct thinking person|	direct judging -8	direct other -6	direct saying -8	direct thinking -9	none -15	shared judging -8	shared saying -6	shared thinking -9
outer|paragraph-before|direct thinking pronoun|	direct judging -15	direct other -10	direct saying -6	direct thinking -7	none -14	shared judging -6	shared saying -9
outer|paragraph-before|inverted judging noun|	direct judging -9	none -17
outer|paragraph-before|inverted judging person|	direct saying -9
outer|paragraph-before|inverted judging pronoun|	none -11
outer|paragraph-before|inverted saying noun|	according other -12	direct other -16	none -28	relative other -12	shared saying -17
outer|paragraph-before|inverted saying person|	direct other 7	none -24	relative other -13	shared saying -11
outer|paragraph-before|inverted saying pronoun|	direct other -9	none -23
outer|paragraph-before|passive other noun|	none -13
outer|paragraph-before|passive other organisation|	none -6
outer|paragraph-before|passive other person|	none -6
outer|paragraph-before|relative judging noun|	direct judging -7	none -16	shared thinking -6
outer|paragraph-before|relative judging person|	apposition saying 9	none -12
outer|paragraph-before|relative other noun|	according other -6	apposition other -9	apposition saying -6	direct judging -7	direct other -13	none -24	shared saying -6
outer|paragraph-before|relative other organisation|	none -10
outer|paragraph-before|relative other person|	apposition saying -10	direct judging -8	direct other -7	direct saying -10	none -7	shared other -9
outer|paragraph-before|relative other pronoun|	none -8
outer|paragraph-before|relative saying noun|	apposition saying -11	direct other -8	none -13
outer|paragraph-before|relative saying person|	direct other -11
outer|paragraph-before|relative thinking noun|	none -7
outer|paragraph-before|shared judging name|	none -7
outer|paragraph-before|shared judging noun|	direct other -10	none -14	shared judging -7
outer|paragraph-before|shared judging organisation|	none -10
outer|paragraph-before|shared judging person|	direct judging -9	direct other -12	direct saying -15	direct thinking -14	none -11
outer|paragraph-before|shared judging pronoun|	none -20
outer|paragraph-before|shared other name|	none -17
outer|paragraph-before|shared other noun|	none -16
outer|paragraph-before|shared other person|	none -15
outer|paragraph-before|shared other pronoun|	none -23
outer|paragraph-before|shared saying name|	none -18
outer|paragraph-before|shared saying noun|	direct judging -7	direct other -8	direct saying -11	direct thinking -9	none -11	shared saying -6
outer|paragraph-before|shared saying organisation|	direct other -16	none -20
outer|paragraph-before|shared saying person|	direct other -33	direct saying -15	direct thinking -17	none 12	shared saying -11
outer|paragraph-before|shared saying place|	none -9
outer|paragraph-before|shared saying pronoun|	direct judging -9	direct other -16	direct saying -13	none -21
outer|paragraph-before|shared thinking noun|	direct saying -6	none -16
outer|paragraph-before|shared thinking person|	none -15
outer|paragraph-before|shared thinking pronoun|	none -7
outer|quote-then-speaker|apposed judging name|	none -8
outer|quote-then-speaker|apposed judging noun|	direct judging -15	none -25
outer|quote-then-speaker|apposed judging organisation|	none -15
outer|quote-then-speaker|apposed judging person|	direct judging -10
outer|quote-then-speaker|apposed judging place|	none -12
outer|quote-then-speaker|apposed other name|	none -14
outer|quote-then-speaker|apposed other noun|	direct other -9	direct saying -9
outer|quote-then-speaker|apposed other organisation|	none -8
outer|quote-then-speaker|apposed other person|	direct other 21	none 16
outer|quote-then-speaker|apposed other place|	none -14
outer|quote-then-speaker|apposed saying name|	none -16
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -25	direct thinking -12	none -13
outer|quote-then-speaker|apposed saying organisation|	direct saying -15
outer|quote-then-speaker|apposed saying person|	direct judging 17	none 33	relative other 12	shared judging 17	shared saying 12
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposed thinking person|	none -8
outer|quote-then-speaker|apposition judging noun|	none -13	shared saying -7
outer|quote-then-speaker|apposition judging person|	none -7
outer|quote-then-speaker|apposition other noun|	direct saying -14	none -16
outer|quote-then-speaker|apposition other organisation|	none 7
outer|quote-then-speaker|apposition other person|	none -16
outer|quote-then-speaker|apposition saying name|	none -19
outer|quote-then-speaker|apposition saying noun|	direct judging -13	direct other 6	direct saying -14	direct thinking -9	none -39	relative other -16	shared judging -16	shared saying -10
outer|quote-then-speaker|apposition saying organisation|	none -22
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -12	direct saying -11	none 8
outer|quote-then-speaker|apposition saying place|	none -13
outer|quote-then-speaker|apposition thinking noun|	none -9
outer|quote-then-speaker|direct judging noun|	direct judging -10	direct other -17	direct saying -6	direct thinking -10	none -25	relative other -12	shared judging -10	shared saying -12
outer|quote-then-speaker|direct judging organisation|	none -14
outer|quote-then-speaker|direct judging person|	none 9
outer|quote-then-speaker|direct judging pronoun|	direct other -11	none -19	shared judging 6
outer|quote-then-speaker|direct other name|	none -8
outer|quote-then-speaker|direct other noun|	apposition saying -15	direct judging -13	direct other -21	direct saying -24	direct thinking -13	relative judging -11	shared other -14	shared saying -15	shared thinking -14
outer|quote-then-speaker|direct other organisation|	direct judging -11	none -24
outer|quote-then-speaker|direct other person|	direct judging -16	direct other 6	none -26	shared judging -13	shared saying -14
outer|quote-then-speaker|direct other place|	none -19
outer|quote-then-speaker|direct other pronoun|	direct judging -12	direct other -17	direct saying -17	direct thinking -13	none -21	shared saying -15
outer|quote-then-speaker|direct saying name|	none 18
outer|quote-then-speaker|direct saying noun|	direct judging 11	direct other -13	direct thinking 10	relative other -16	shared judging 14	shared other -14	shared thinking 11
outer|quote-then-speaker|direct saying organisation|	none 19
outer|quote-then-speaker|direct saying person|	apposition other 21	direct other -13	direct thinking 11	none 21	relative other 21	relative saying 15	relative thinking 19	shared judging -6	shared saying 16
outer|quote-then-speaker|direct saying place|	none -13	relative other -11
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct thinking -11	none 26	shared judging 21	shared saying 10
outer|quote-then-speaker|direct thinking noun|	apposition saying -11	direct judging -13	direct other -13	direct saying 6	direct thinking -11	shared saying -9
outer|quote-then-speaker|direct thinking organisation|	none 7
outer|quote-then-speaker|direct thinking person|	none -14
outer|quote-then-speaker|direct thinking pronoun|	direct other -15	direct saying -14	none -30
outer|quote-then-speaker|passive judging noun|	none -12
outer|quote-then-speaker|passive other noun|	none -25
outer|quote-then-speaker|passive saying noun|	none -8
outer|quote-then-speaker|relative judging noun|	none -18	shared judging -7
outer|quote-then-speaker|relative judging person|	none 7
outer|quote-then-speaker|relative other name|	none -8
outer|quote-then-speaker|relative other noun|	direct judging -17	direct other -12	direct saying -17	none -31	shared other -13	shared saying 6
outer|quote-then-speaker|relative other person|	apposition saying 11	direct other -8	none 6
outer|quote-then-speaker|relative other pronoun|	none 15
outer|quote-then-speaker|relative saying noun|	direct other -11	direct thinking -7	none -18	shared judging -8
outer|quote-then-speaker|relative saying person|	direct other 15	direct thinking 7
outer|quote-then-speaker|relative thinking noun|	direct other -10
outer|quote-then-speaker|relative thinking person|	none 9
outer|quote-then-speaker|shared judging noun|	direct saying -9	shared judging -7	shared other -11
outer|quote-then-speaker|shared judging organisation|	none 6
outer|quote-then-speaker|shared judging person|	direct other -12	direct saying 12	shared other 10	shared saying -8
outer|quote-then-speaker|shared judging place|	none -10
outer|quote-then-speaker|shared judging pronoun|	none 11	relative other 13	shared other 13	shared saying 12
outer|quote-then-speaker|shared other name|	none -8
outer|quote-then-speaker|shared other noun|	direct other -10	direct thinking -13	relative other -10	shared saying -10
outer|quote-then-speaker|shared other organisation|	direct thinking 11
outer|quote-then-speaker|shared other person|	direct judging -9	direct saying -6
outer|quote-then-speaker|shared other place|	none -14
outer|quote-then-speaker|shared other pronoun|	direct other 23	none -13
outer|quote-then-speaker|shared saying name|	none 7
outer|quote-then-speaker|shared saying noun|	direct judging 8	direct other -17	direct thinking 8	relative other -8	shared judging -12	shared saying 11
outer|quote-then-speaker|shared saying organisation|	none -20
outer|quote-then-speaker|shared saying person|	direct other -9	direct thinking 16	none -10	shared other 15	shared saying 10
outer|quote-then-speaker|shared saying place|	none -16
outer|quote-then-speaker|shared saying pronoun|	direct other -6	direct saying 13	direct thinking -7	none -13	relative other -7	shared other -7	shared saying 17
outer|quote-then-speaker|shared thinking name|	none -8
outer|quote-then-speaker|shared thinking noun|	direct other 7	direct saying -18	none 11	shared saying -9
outer|quote-then-speaker|shared thinking person|	direct other 11	none 8
outer|quote-then-speaker|shared thinking pronoun|	none -12	shared saying -9
outer|quote-then-verb|inverted judging person|	none -6
outer|quote-then-verb|inverted other noun|	none 9
outer|quote-then-verb|inverted other organisation|	none 20
outer|quote-then-verb|inverted other person|	none 39
outer|quote-then-verb|inverted other place|	none -8
outer|quote-then-verb|inverted other pronoun|	none 6
outer|quote-then-verb|inverted saying noun|	inverted saying 8	none 8
outer|quote-then-verb|inverted saying organisation|	none -20
outer|quote-then-verb|inverted saying person|	none 17
outer|quote-then-verb|inverted saying place|	none 25
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|according other noun|	none -23
outer|sentence-after|according other person|	none -7
outer|sentence-after|apposed judging noun|	none -19
outer|sentence-after|apposed judging person|	none -15
outer|sentence-after|apposed other name|	none -18
outer|sentence-after|apposed saying name|	none -14
outer|sentence-after|apposed saying noun|	direct other -10	none -25
outer|sentence-after|apposed thinking noun|	none -15
outer|sentence-after|apposed thinking person|	none -13
outer|sentence-after|apposition judging person|	none -12
outer|sentence-after|apposition other person|	none -16
outer|sentence-after|apposition saying noun|	apposition other -12	none -18
outer|sentence-after|apposition saying person|	none -14
outer|sentence-after|apposition thinking noun|	none -13
outer|sentence-after|direct judging noun|	none -7	shared saying -10
outer|sentence-after|direct judging organisation|	none -15
outer|sentence-after|direct judging person|	direct judging -10
outer|sentence-after|direct judging pronoun|	direct saying -17	none -23	relative saying -19	shared other 7
outer|sentence-after|direct other name|	direct other -18
outer|sentence-after|direct other noun|	direct judging -21	direct other -27	direct saying -21	direct thinking -10	none -16	shared saying -22
outer|sentence-after|direct other organisation|	none -23
outer|sentence-after|direct other person|	direct judging -16	direct saying -16	shared other -18
outer|sentence-after|direct other place|	none -10
outer|sentence-after|direct other pronoun|	direct other -13	direct saying -19	none -39	relative other -16	shared other -15	shared saying -14
outer|sentence-after|direct saying name|	none -31
outer|sentence-after|direct saying noun|	apposition saying -14	direct other -21	direct saying -21	none -6
outer|sentence-after|direct saying organisation|	direct other -11	none -20
outer|sentence-after|direct saying person|	direct judging -11	direct other -17	direct saying -14	none 7	shared other -15
outer|sentence-after|direct saying pronoun|	apposition other 11	direct judging -22	direct other 19	direct saying -16	direct thinking 7	relative other -17	shared judging -17	shared saying 13
outer|sentence-after|direct thinking pronoun|	none -17	shared judging -13	shared thinking -12
outer|sentence-after|inverted judging noun|	none -16
outer|sentence-after|inverted saying name|	none -22
outer|sentence-after|inverted saying noun|	direct other -16	none -6
outer|sentence-after|inverted saying organisation|	none -11
outer|sentence-after|inverted saying person|	none 10
outer|sentence-after|inverted saying pronoun|	none 7
outer|sentence-after|passive other noun|	none -11
outer|sentence-after|relative other noun|	none -20
outer|sentence-after|shared judging pronoun|	none -22
outer|sentence-after|shared other name|	none -14
outer|sentence-after|shared other person|	none -11
outer|sentence-after|shared other pronoun|	direct saying -15
outer|sentence-after|shared saying noun|	none -26
outer|sentence-after|shared saying person|	none -15
outer|sentence-after|shared saying pronoun|	none -10
outer|sentence-after|shared thinking noun|	none -13
outer|sentence-before|according other name|	none -15
outer|sentence-before|according other noun|	according other -13	apposed other -19	apposed saying -15	apposition other -28	apposition saying -13	direct other 14	relative other -14
outer|sentence-before|according other organisation|	direct judging -17	direct other -15	none -25
outer|sentence-before|according other person|	according other 13	apposition other -15	direct saying -6
outer|sentence-before|according other place|	according other -7	none -12
outer|sentence-before|according other pronoun|	direct other -25	none -13
outer|sentence-before|apposed judging noun|	direct other -11	direct thinking -8	none -21
outer|sentence-before|apposed judging organisation|	none -25
outer|sentence-before|apposed judging person|	direct saying -14	none -13	relative other -7
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	direct other -13	none -22
outer|sentence-before|apposed other noun|	according other -12	apposition other -15	apposition saying -14	direct judging -18	direct other -28	direct saying -19	direct thinking -10	none -50	relative other -20
outer|sentence-before|apposed other organisation|	direct other -9
outer|sentence-before|apposed other person|	according other -7	apposition saying -14	direct other -26	direct saying -19	none -11
outer|sentence-before|apposed other place|	according other -8	direct other -7	none -21
outer|sentence-before|apposed other pronoun|	none -8
outer|sentence-before|apposed saying name|	direct other -20
outer|sentence-before|apposed saying noun|	according other -18	apposition other -18	apposition saying -17	direct judging -18	direct other -14	direct saying -31	direct thinking -17	none -23	relative other -7
outer|sentence-before|apposed saying organisation|	direct other -19	none -35
outer|sentence-before|apposed saying person|	according other -13	apposition saying -15	direct judging -21	direct saying -16	inverted saying -18
outer|sentence-before|apposed saying place|	direct other -14	direct saying -8	none -18
outer|sentence-before|apposed saying pronoun|	none -9
outer|sentence-before|apposed thinking name|	none -12
outer|sentence-before|apposed thinking noun|	direct other -16	direct saying -7	direct thinking -7
outer|sentence-before|apposed thinking organisation|	none -17
outer|sentence-before|apposed thinking person|	direct other -19	direct saying -6	none -17
outer|sentence-before|apposed thinking place|	none -6
outer|sentence-before|apposition judging noun|	direct judging -14	direct other -11	none -26
outer|sentence-before|apposition judging organisation|	none -27
outer|sentence-before|apposition judging place|	none -13
outer|sentence-before|apposition other name|	direct saying -17
outer|sentence-before|apposition other noun|	according other -18	apposition other -25	direct judging -15	direct other -26	direct saying -31	inverted saying -12	none -32
outer|sentence-before|apposition other organisation|	direct other -13	none -25
outer|sentence-before|apposition other person|	apposition saying 8	direct other -18	direct saying -20	inverted saying -17	none 19
outer|sentence-before|apposition other place|	none -23
outer|sentence-before|apposition saying name|	direct other -16	none -28
outer|sentence-before|apposition saying noun|	according other -14	apposition other -13	apposition saying 10	direct judging -14	direct other -31	direct saying 6	direct thinking -13	inverted saying -13	none -69	relative other -8
outer|sentence-before|apposition saying organisation|	direct judging -12	direct other -8	direct thinking -12	none -11
outer|sentence-before|apposition saying person|	according other 11	apposition other -9	apposition saying -18	direct judging 8	direct saying -7	direct thinking -15	none 18
outer|sentence-before|apposition saying place|	none -20
outer|sentence-before|apposition thinking name|	none -14
outer|sentence-before|apposition thinking noun|	direct other -13	none -27
outer|sentence-before|apposition thinking organisation|	none -18
outer|sentence-before|direct judging name|	none -19
outer|sentence-before|direct judging noun|	according other -11	apposition other -17	apposition saying -16	direct judging -20	direct other -19	direct saying -22	direct thinking -18	inverted saying -14	relative saying -7
outer|sentence-before|direct judging organisation|	direct other -14
outer|sentence-before|direct judging person|	apposition judging -18	apposition saying 7	direct judging -17	direct other -19	direct saying -23	direct thinking -22	inverted judging -12	inverted saying -12	none -12
outer|sentence-before|direct judging place|	none -22
outer|sentence-before|direct judging pronoun|	direct judging -15	direct other -24	direct thinking -16	none -14	relative other -12
outer|sentence-before|direct other name|	according other 7	apposition saying -12	direct judging -12	direct other -31	direct saying -34	direct thinking -15	inverted saying -28	none -14	relative other -17
outer|sentence-before|direct other noun|	according other -28	apposed other -16	apposed saying -18	apposition judging -23	apposition other -23	apposition saying -34	direct judging -6	direct saying -11	direct thinking -28	inverted saying -24	relative judging -14	relative other -32
outer|sentence-before|direct other organisation|	according other -19	apposition saying -14	direct judging -20	direct saying -27	none 6
outer|sentence-before|direct other person|	apposition judging -17	apposition saying -23	direct judging -23	direct other -14	direct saying -42	direct thinking -14	inverted judging -13	inverted saying -10	relative other -18
outer|sentence-before|direct other place|	according other -7	direct saying -13	none -23
outer|sentence-before|direct other pronoun|	according other -19	apposition other -24	apposition saying -18	direct judging -28	direct other -6	direct saying -40	direct thinking -22	inverted saying -27	none -45	relative judging -10	relative other -22
outer|sentence-before|direct saying name|	according other -12	apposition other -16	direct judging -15	direct other 20	direct saying -18	inverted saying -16	none -16
outer|sentence-before|direct saying noun|	according other -15	apposed other -13	apposed saying -12	apposition other 6	apposition saying -20	direct saying -16	direct thinking -27	inverted judging -13	none -6	relative other -17
outer|sentence-before|direct saying organisation|	apposition other -13	apposition saying -16	direct other 13	direct saying -23
outer|sentence-before|direct saying person|	according other -23	apposition judging -8	apposition other 8	apposition saying -15	direct judging -18	direct other -15	direct thinking -15	inverted judging -12	inverted saying -15	relative other 11	relative saying -13
outer|sentence-before|direct saying place|	none -20
outer|sentence-before|direct saying pronoun|	apposition other -24	apposition thinking -6	direct judging -14	direct saying -6	direct thinking 6	inverted saying 11	relative other -14
outer|sentence-before|direct thinking name|	direct other -13	none -12
outer|sentence-before|direct thinking noun|	apposition saying -17	direct judging -10	direct saying -7	direct thinking -17	relative other -8
outer|sentence-before|direct thinking organisation|	direct other -13	none -27
outer|sentence-before|direct thinking person|	direct other 7	none -30
outer|sentence-before|direct thinking place|	none -14
outer|sentence-before|direct thinking pronoun|	apposition saying -15	direct other -21	direct saying -15	direct thinking -10	none -32
outer|sentence-before|inverted judging name|	none -19
outer|sentence-before|inverted judging noun|	direct other -18	inverted saying -10	none -41	relative other -6
outer|sentence-before|inverted judging organisation|	none 6
outer|sentence-before|inverted judging person|	direct saying 9	none 12
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted judging pronoun|	none 9
outer|sentence-before|inverted other person|	none -20
outer|sentence-before|inverted saying name|	direct other -15
outer|sentence-before|inverted saying noun|	according other -20	apposition saying -13	direct judging -17	direct other -30	direct saying -22	direct thinking -17	inverted saying 9	none -22	relative other -12
outer|sentence-before|inverted saying organisation|	direct saying -11	none -23
outer|sentence-before|inverted saying person|	according other -12	apposition other -11	apposition saying -7	direct judging 11	direct other 13	direct saying 20	direct thinking 6	relative judging 16	relative saying 12
outer|sentence-before|inverted saying place|	none -8
outer|sentence-before|inverted saying pronoun|	direct judging -12	direct other -29	direct saying -14	none 29
outer|sentence-before|passive judging noun|	none -11
outer|sentence-before|passive other name|	none -12
outer|sentence-before|passive other noun|	apposition other -10	direct other -8	direct saying -9	none -16
outer|sentence-before|passive other organisation|	none -22
outer|sentence-before|passive other person|	direct saying -14	none -19
outer|sentence-before|passive other place|	none -7
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct other -9	direct saying -10	none -26
outer|sentence-before|passive saying person|	none -9
outer|sentence-before|relative judging noun|	direct judging -9	none -18
outer|sentence-before|relative judging organisation|	none -11
outer|sentence-before|relative judging person|	apposition saying -14
outer|sentence-before|relative other name|	direct other -8	none -28
outer|sentence-before|relative other noun|	according other -11	apposition judging -16	apposition saying 12	direct judging -12	direct saying -24	direct thinking -16	relative other -16
outer|sentence-before|relative other organisation|	apposition judging -13
outer|sentence-before|relative other person|	apposition judging -17	direct other -27	none -22
outer|sentence-before|relative saying name|	none -9
outer|sentence-before|relative saying noun|	apposition saying 6	direct saying -15	none -23
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -18	direct thinking -18	none -8
outer|sentence-before|relative thinking noun|	apposition saying -10	direct saying -6	none -14
outer|speaker-then-quote|apposed judging name|	none -29
outer|speaker-then-quote|apposed judging noun|	apposed saying -11	direct judging 7	direct other -6	direct saying -17	none -27	relative other -14	shared other -7	shared saying -11
outer|speaker-then-quote|apposed judging organisation|	relative other 18
outer|speaker-then-quote|apposed judging person|	direct other 15	none 13	relative judging 13	shared saying 16
outer|speaker-then-quote|apposed other name|	apposed saying 6	direct other -15	direct saying -14	none -18	shared saying -16
outer|speaker-then-quote|apposed other noun|	apposed other -20	apposed saying -11	apposed thinking -16	apposition saying -12	direct other -15	direct saying -23	direct thinking -16	none -10	relative other -11	shared saying -10
outer|speaker-then-quote|apposed other organisation|	apposed saying 12	direct saying -14
outer|speaker-then-quote|apposed other person|	apposed saying -15	direct other 12	direct saying -23	none 18	relative other -8
outer|speaker-then-quote|apposed other place|	none -15
outer|speaker-then-quote|apposed saying name|	apposed saying -16	direct judging 6	direct other -16	direct saying -19	none -10
outer|speaker-then-quote|apposed saying noun|	apposed judging -24	apposed saying -7	apposed thinking -18	apposition saying 16	direct judging -20	direct other -27	direct thinking -24	none -23	passive saying -9	shared judging -23
outer|speaker-then-quote|apposed saying organisation|	apposed saying -13	apposition other 14	direct saying -15
outer|speaker-then-quote|apposed saying person|	apposed judging 11	apposed other 19	apposed saying 11	apposition saying 24	direct other 20	direct saying 11	none 19	relative judging 6	relative other 19	relative saying 8	shared other 14	shared saying 15
outer|speaker-then-quote|apposed saying place|	apposed judging -8	apposed other -14	direct other -17	none -18
outer|speaker-then-quote|apposed saying pronoun|	none 15
outer|speaker-then-quote|apposed thinking name|	none -14
outer|speaker-then-quote|apposed thinking noun|	direct other -15	direct saying -24	none -10
outer|speaker-then-quote|apposed thinking person|	direct saying -15	none 21
outer|speaker-then-quote|apposition judging name|	none -13
outer|speaker-then-quote|apposition judging noun|	apposition saying -13	direct judging -23	direct other -28	direct saying -17	direct thinking -12	none -8	relative other -29	shared judging -17
outer|speaker-then-quote|apposition judging organisation|	none -14
outer|speaker-then-quote|apposition judging person|	direct judging 13	direct other -13	direct saying -15	none 19
outer|speaker-then-quote|apposition judging place|	none -10
outer|speaker-then-quote|apposition other name|	none -18
outer|speaker-then-quote|apposition other noun|	apposed saying -20	apposition saying 6	direct judging -14	direct other -19	direct saying -16	direct thinking -11	none -16	relative other -18	shared saying -13
outer|speaker-then-quote|apposition other organisation|	none -10
outer|speaker-then-quote|apposition other person|	direct saying -9	none 25
outer|speaker-then-quote|apposition other pronoun|	none -11
outer|speaker-then-quote|apposition saying name|	none -18
outer|speaker-then-quote|apposition saying noun|	apposed judging -12	apposed other -13	apposed saying -19	apposition other -19	apposition saying -28	direct judging -26	direct other -32	direct saying -16	direct thinking -16	none -45	passive other -15	passive saying -13	relative judging -16	relative other -25	relative saying -20	shared judging -15	shared other -14	shared saying -23
outer|speaker-then-quote|apposition saying organisation|	direct saying -13	none -9
outer|speaker-then-quote|apposition saying person|	apposed judging -14	direct saying 13	direct thinking -14	none 44	shared judging -15
outer|speaker-then-quote|apposition saying place|	none -21
outer|speaker-then-quote|apposition saying pronoun|	none -18
outer|speaker-then-quote|apposition thinking person|	none 18
outer|speaker-then-quote|direct judging name|	none -15
outer|speaker-then-quote|direct judging noun|	apposed judging -11	apposed other -9	apposed saying -10	apposition saying -21	direct judging 7	direct thinking -21	none 10	relative other 8	relative saying -14	shared saying 7
outer|speaker-then-quote|direct judging person|	direct judging 10	direct other 19	none 16	shared saying -7
outer|speaker-then-quote|direct judging place|	direct other 12	none 7
outer|speaker-then-quote|direct judging pronoun|	direct saying -12	none -15	shared saying -31
outer|speaker-then-quote|direct other name|	apposed saying -18	direct other -18	direct saying -36	none -11	shared saying -12
outer|speaker-then-quote|direct other noun|	apposed other -10	apposed saying -24	apposed thinking -14	apposition saying -35	direct other 9	direct saying -15	direct thinking -6	passive other 9	relative judging -22	relative other -28	relative saying -21	shared judging -23	shared other -28	shared saying -10	shared thinking -14
outer|speaker-then-quote|direct other organisation|	apposed saying -20	direct thinking -10	none -19	relative saying -13	shared saying -19
outer|speaker-then-quote|direct other person|	apposed saying -25	apposition saying -18	direct saying -7	direct thinking 11	relative other -16	relative saying -13
outer|speaker-then-quote|direct other place|	apposed saying -18	direct other -14	direct saying -17	none -14	shared saying -11
outer|speaker-then-quote|direct other pronoun|	apposed other -17	apposed saying -22	apposition saying -25	direct judging 8	direct saying -27	direct thinking -8	none -15	passive saying -12	relative saying -13	shared judging 8	shared other 7	shared saying -32
outer|speaker-then-quote|direct saying name|	direct other 10	direct saying -16	direct thinking -13
outer|speaker-then-quote|direct saying noun|	apposed judging 8	apposed other 13	apposed thinking -14	direct judging 11	direct saying 19	direct thinking 19	none 7	passive other -15	passive saying 15	relative judging -21	relative other -18	relative saying -7	shared judging -8	shared other -7
outer|speaker-then-quote|direct saying organisation|	direct judging 17	direct other 27	direct saying 17	none 9	passive saying -15
outer|speaker-then-quote|direct saying person|	direct judging 26	direct saying 9	direct thinking -7	passive other 14	relative judging 13	relative other 7	shared other 8
outer|speaker-then-quote|direct saying place|	direct saying -16
outer|speaker-then-quote|direct saying pronoun|	apposed judging 21	apposed other 7	apposed saying -20	direct judging 13	direct other 22	direct saying -10	direct thinking 23	passive saying 13	relative other 19	relative saying -10	shared judging 23	shared other 6	shared saying -12
outer|speaker-then-quote|direct thinking name|	none 17
outer|speaker-then-quote|direct thinking noun|	apposed judging 6	apposed saying -26	apposition judging -15	direct other -15	none 9	shared judging -15	shared saying -30
outer|speaker-then-quote|direct thinking organisation|	none 6
outer|speaker-then-quote|direct thinking person|	direct other 7
outer|speaker-then-quote|direct thinking place|	direct saying -14	none 10
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -10	apposition saying -21	direct other -11	direct saying -33	passive saying -14	shared saying -32
outer|speaker-then-quote|passive judging organisation|	none -20
outer|speaker-then-quote|passive other noun|	direct other -13	direct saying -20	none -11
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none 8
outer|speaker-then-quote|passive saying organisation|	none -17
outer|speaker-then-quote|passive saying person|	none 13
outer|speaker-then-quote|relative judging noun|	apposed saying -19	direct judging 7
outer|speaker-then-quote|relative judging organisation|	none 6
outer|speaker-then-quote|relative judging person|	none 9
outer|speaker-then-quote|relative other name|	none 18
outer|speaker-then-quote|relative other noun|	apposed judging -17	apposed saying -17	direct judging -23	direct other -6	direct thinking -16	none 10	shared other -11	shared saying 13
outer|speaker-then-quote|relative other organisation|	none 13
outer|speaker-then-quote|relative other person|	direct other -19	direct thinking 16	none -16
outer|speaker-then-quote|relative saying noun|	apposed other -7	apposed saying -14	direct saying 6	direct thinking -9	none 8	passive other 8	shared saying 10
outer|speaker-then-quote|relative saying organisation|	none 23
outer|speaker-then-quote|relative saying person|	direct other -21	direct saying -13	none 14
outer|speaker-then-quote|relative thinking noun|	none 17
outer|speaker-then-quote|shared judging name|	direct other -9	none -6	relative other 8
outer|speaker-then-quote|shared judging noun|	apposed judging -6	apposed other -10	apposed saying -12	direct saying -7	none -14	passive saying -13	relative other 9	shared judging -13	shared other -9	shared saying 9
outer|speaker-then-quote|shared judging organisation|	direct other 15	direct saying 11	relative other 9
outer|speaker-then-quote|shared judging person|	apposed judging 11	apposed saying -11	direct judging 17	direct saying -11	direct thinking 11	none 13	passive other -8	passive saying 7	relative other -15	shared judging 6	shared other -6	shared saying 18
outer|speaker-then-quote|shared judging place|	direct other -10
outer|speaker-then-quote|shared judging pronoun|	direct judging -13	direct saying 8	direct thinking -16
outer|speaker-then-quote|shared other name|	direct saying -10
outer|speaker-then-quote|shared other noun|	apposed judging -13	apposed other -20	apposed saying -8	apposition saying -7	direct judging -13	direct saying -18	direct thinking -13	none 7	relative judging -12	relative other -11	shared judging 12	shared saying -19
outer|speaker-then-quote|shared other organisation|	direct other -19	direct saying -7	none -17
outer|speaker-then-quote|shared other person|	apposed judging 13	apposed other -15	direct judging -9	relative other -6	shared judging -7	shared other -12	shared thinking -12
outer|speaker-then-quote|shared other pronoun|	apposed saying -17	direct judging 11	direct thinking 9	shared saying 13
outer|speaker-then-quote|shared saying name|	apposed saying -19	direct other 17	direct saying -12	shared judging 12	shared saying -14
outer|speaker-then-quote|shared saying noun|	apposed judging -36	apposed saying -20	apposed thinking -30	apposition other -17	apposition saying 16	direct judging -12	direct thinking 8	none -28	passive other 15	passive saying -7	relative other -7	relative saying 12	shared other -13	shared saying -24
outer|speaker-then-quote|shared saying organisation|	apposed other -11	apposed saying -11	apposition other 12	direct judging 11	direct other 6	direct saying -11	passive other -18
outer|speaker-then-quote|shared saying person|	apposed other 15	apposition judging 13	apposition saying 22	direct other -14	direct thinking -8	none 11	relative saying 7	shared judging 12	shared other 20	shared saying 30
outer|speaker-then-quote|shared saying place|	apposed other -16	none -11
outer|speaker-then-quote|shared saying pronoun|	apposed other -6	apposed saying -13	direct judging 18	direct other 26	direct saying -7	direct thinking -11	none -9	relative other -8	shared saying -15
outer|speaker-then-quote|shared thinking name|	apposed saying -12	direct saying 10
outer|speaker-then-quote|shared thinking noun|	apposed judging -16	apposed saying -11	direct judging 17	direct other -17	direct saying -10	shared saying 10
outer|speaker-then-quote|shared thinking person|	apposed saying 17	direct other 14	none -13
outer|speaker-then-quote|shared thinking pronoun|	apposed saying -11	direct saying 7	direct thinking 6
outer|verb-then-speaker|inverted judging name|	none -37
outer|verb-then-speaker|inverted judging noun|	inverted saying -15	none -19
outer|verb-then-speaker|inverted judging organisation|	none -27
outer|verb-then-speaker|inverted judging person|	none -39
outer|verb-then-speaker|inverted judging place|	none -18
outer|verb-then-speaker|inverted judging pronoun|	none 13
outer|verb-then-speaker|inverted saying name|	none 20
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -28	none -12
outer|verb-then-speaker|inverted saying organisation|	none -21
outer|verb-then-speaker|inverted saying person|	none 18
outer|verb-then-speaker|inverted saying place|	none -21
outer|verb-then-speaker|inverted saying pronoun|	none 21
own|false|according-to|	noun -23	organisation -12	person 30	place -13	pronoun 25
own|false|actor-nearby|	name -38	organisation -16	place -21
own|false|colon|	name -24	noun -15	organisation 19	person 13	place -9
own|false|interview|	person -17
own|false|	name -16	noun -9	organisation -8	person 18	place -34	pronoun -11
own|false|named-before|	name -29	organisation -33	person 24	place -36
own|false|named-nearby|	name -14	organisation 7	person 25	place -24	pronoun -19
own|false|paragraph-before|	name -28	noun -23	organisation 15	person 10	place -17	pronoun -21
own|false|possessor|	noun -12	pronoun -8
own|false|quote-then-speaker|	noun -17	organisation -6	person -11	place -16	pronoun 13
own|false|quote-then-verb|	name 20	noun 13	organisation -12	person 10	pronoun 9
own|false|sentence-after|	name -11	organisation -20	person -17
own|false|sentence-before|	name -17	noun -8	organisation -6	person -9	place -13
own|false|signature|	person 14
own|false|speaker-then-quote|	name -8	noun -9	organisation -7	person 8	place 6	pronoun -28
own|false|topic-after|	name -15	organisation -12	person -13
own|false|topic|	organisation 11	person 7	place -15	pronoun -31
own|false|verb-then-speaker|	name 19	organisation -8	person 24	place -15	pronoun 28
own|true|according-to|	noun -9	person 11
own|true|actor-nearby|	name -31	organisation -50	person 7	place -12
own|true|colon|	name -19	noun -24	organisation -6	person 25	place -12	pronoun 8
own|true|	name -8	noun -15	organisation -62	person 32	place -30	pronoun 19
own|true|named-before|	name -15	organisation -21	person 16	place -44	pronoun -22
own|true|named-nearby|	organisation -34	person 52	place -26	pronoun 22
own|true|paragraph-before|	noun -14	organisation -25	person -10	place -19
own|true|possessor|	pronoun -19
own|true|quote-then-speaker|	name -13	noun -14	organisation -13	person 19	pronoun 10
own|true|quote-then-verb|	organisation -12	person 32	place 16	pronoun 18
own|true|sentence-after|	name -11	noun -11	organisation -18	person -18	place -10	pronoun 15
own|true|sentence-before|	noun -26	organisation -16	place -25	pronoun 14
own|true|speaker-then-quote|	noun 10	organisation 14	person 22	place -8
own|true|topic-after|	name -19	person -14
own|true|topic|	name -20	noun -7	organisation -36	person -12	place -11	pronoun -9
own|true|verb-then-speaker|	noun -6	person 13	pronoun 26
phrase|according-to|name|	false 23	true -7
phrase|according-to|noun|	true 12
phrase|according-to|pronoun|	false 23
phrase|actor-nearby|name|	false -7	true -12
phrase|colon|name|	false 20	true 16
phrase|colon|noun|	false -21	true -14
phrase|colon|pronoun|	false 12
phrase|interview|name|	false -11
phrase|named-before|name|	false -14
phrase|named-before|pronoun|	false -24
phrase|named-nearby|pronoun|	false -15
phrase|name|	true 11
phrase|noun|	false -15	true 9
phrase|paragraph-before|name|	true -11
phrase|paragraph-before|noun|	false -30	true -30
phrase|paragraph-before|pronoun|	false -22
phrase|possessor|name|	false -24	true 9
phrase|possessor|noun|	true -18
phrase|quote-then-speaker|name|	false 6	true 11
phrase|quote-then-speaker|noun|	false -21
phrase|quote-then-speaker|pronoun|	false 15
phrase|quote-then-verb|name|	true 6
phrase|quote-then-verb|noun|	true 11
phrase|quote-then-verb|pronoun|	false 12
phrase|sentence-after|name|	false -13	true -14
phrase|sentence-after|noun|	false -13
phrase|sentence-after|pronoun|	false 19
phrase|sentence-before|name|	true 10
phrase|sentence-before|noun|	false -9	true -8
phrase|signature|name|	false 6
phrase|speaker-then-quote|name|	false 18
phrase|speaker-then-quote|noun|	false -9	true 12
phrase|topic-after|name|	false -24	true -9
phrase|topic-after|noun|	false -6
phrase|topic|name|	false -6	true 10
phrase|topic|noun|	true -19
phrase|topic|pronoun|	false -25
phrase|verb-then-speaker|noun|	false -21
phrase|verb-then-speaker|pronoun|	false 27
pronoun|according-to|	ela 18	ele 17	elle 13	er 13	haar 14	hem 14	het -14	lui 18	él 16
pronoun|colon|	es -14	he 12	it -17
pronoun|named-before|	celle-ci 8	ele 13	ella 10	elle -19	elles -12	es -17	he -9	het -33	i -23	ils -13	it -41	lei 10	man -19	nous -13	on -29	she -27	sie -13	they -24	usted -13	vous -14	we -9	you -11	zij -10
pronoun|named-nearby|	celui-ci 16	ela 6	ella 6	er 11	es -32	het -33	hij 17	i -25	il 8	it -57	lui 6	man -46	nous -18	on -37	she 13	sie 19	they -13	we -25	you -25	ze -11	zij 23	él 18
pronoun|paragraph-before|	ella 15	elle -19	er -25	he 7	het -11	hij -17	i -9	il -11	it -23	lei 7	lui -12	on -18	she -35	sie -27	they -20	you -7	ze -15	zij -8	él -6
pronoun|possessor|	he -13	his 6	it -23	its -31	leur -14	my -20	our -14	she -8	their -11
pronoun|quote-then-speaker|	elle 18	er -11	he 15	i -11	il 30	it -27	man -17	on -19	she 23	sie 6	they -8
pronoun|quote-then-verb|	celle-ci 21	ela 29	ele 37	er 26	es -19	he -17	het -22	hij 8	il 13	it -12	lei 20	she -13	sie 26	zij 20	él 27
pronoun|sentence-after|	elle 10	er 9	i -22	it -9	man -19	on -13	she 14	sie -23	they -25
pronoun|sentence-before|	ela 18	ele -8	elle 12	er 12	es -25	he -16	het -28	hij 14	i -34	il -11	ils -13	it -39	lui -13	man -26	on -37	she -8	they -33	we -10	you -18	ze 8	él -23
pronoun|speaker-then-quote|	celui-ci 18	ela 14	ella 20	elle -13	es -12	he 36	hem 9	hij 6	i -6	it -45	lei 8	man -34	on -34	you -16	zij 17	él 19
pronoun|topic|	celui-ci 19	ela -6	ele 13	ella 31	elle -13	elles -16	er -27	es -22	het -37	hij -19	il -25	ils -26	lei 20	lui 16	man -49	nous -13	on -53	vous -20	ze -21	él -7
pronoun|verb-then-speaker|	elle 12	er 26	es -29	he -24	het -38	hij 32	il 27	it -37	lei 11	she -35	sie 14	ze 22
says|according-to|	never 18	too 7
says|actor-nearby|	often -10	too -20
says|colon|	never 13	often 22	too 36
says|interview|	never -11
says|named-before|	never -7	often -12	too -17
says|named-nearby|	often -6
says|	often 7
says|paragraph-before|	never -11	often 13	too -10
says|possessor|	never -10	often -16	too -9
says|quote-then-speaker|	never 19
says|quote-then-verb|	often 23	too 12
says|sentence-after|	never -15	too -12
says|sentence-before|	never 6	often -38
says|signature|	never 10
says|speaker-then-quote|	often 26	too 19
says|topic-after|	never -22	too -14
says|topic|	never 7	often 9	too -28
says|verb-then-speaker|	often -7
size|according-to|10+|	according 22
size|according-to|2|	according 8
size|according-to|4-5|	according 18
size|actor-nearby|1|	naked -13
size|actor-nearby|2|	naked -27
size|actor-nearby|3|	naked -14
size|actor-nearby|6-9|	naked -11
size|colon|10+|	judging 9	naked 7	other -13
size|colon|2|	naked -17
size|colon|3|	naked -8
size|colon|4-5|	naked -17
size|interview|10+|	naked 7
size|interview|3|	naked -7
size|interview|6-9|	naked -15
size|named-before|10+|	naked -17
size|named-before|1|	naked -10
size|named-before|2|	naked -10
size|named-before|3|	naked 8
size|named-before|4-5|	naked -14
size|named-before|6-9|	naked -19
size|named-nearby|4-5|	naked -16
size|paragraph-before|10+|	according -12	judging -11	other -17	thinking -34
size|paragraph-before|1|	judging -11	other -14	saying -16
size|paragraph-before|2|	judging -11	other -19	saying -23	thinking -6
size|paragraph-before|3|	judging -11	other -9	saying -34	thinking -8
size|paragraph-before|4-5|	according -14	judging -12	saying -23
size|paragraph-before|6-9|	according -10	judging -9	other -35	saying -25	thinking -22
size|possessor|10+|	naked -14
size|possessor|1|	naked -6
size|possessor|2|	naked -6
size|possessor|3|	naked -15
size|quote-then-speaker|10+|	judging -14	saying 9
size|quote-then-speaker|1|	judging -15	other -30	saying -16	thinking -28
size|quote-then-speaker|2|	judging -16	other -18
size|quote-then-speaker|3|	other -7	saying -8	thinking -8
size|quote-then-speaker|4-5|	judging -18	saying 22	thinking 6
size|quote-then-speaker|6-9|	judging 8	other -16	saying 7	thinking -23
size|quote-then-verb|10+|	saying 9
size|quote-then-verb|1|	other -6	saying -6
size|quote-then-verb|2|	judging 8	saying -12
size|quote-then-verb|3|	saying 7
size|quote-then-verb|4-5|	other 12
size|quote-then-verb|6-9|	other 13	saying 18
size|sentence-after|10+|	according 10	thinking -23
size|sentence-after|1|	judging -19	saying -13	thinking -21
size|sentence-after|2|	judging -36	other -30	thinking -22
size|sentence-after|3|	judging -36	other -22	saying -8
size|sentence-after|4-5|	judging -6	other -9	saying -8	thinking 6
size|sentence-after|6-9|	according -7	other -20	thinking -19
size|sentence-before|10+|	according 26	judging -27	thinking -22
size|sentence-before|1|	according -9	judging -11	other -20	saying -28	thinking -34
size|sentence-before|2|	according -29	judging -7	other -6	saying -14	thinking -33
size|sentence-before|3|	according -22	judging -11	other -10	saying -13
size|sentence-before|4-5|	according -16	judging -31	other -9
size|sentence-before|6-9|	according -6	other -13	thinking -32
size|signature|10+|	naked 13
size|signature|6-9|	naked 7
size|speaker-then-quote|10+|	judging 13	saying 28
size|speaker-then-quote|1|	judging 11	saying -7	thinking 6
size|speaker-then-quote|2|	judging -10	other -23	saying 17
size|speaker-then-quote|3|	other -10	saying 19	thinking -10
size|speaker-then-quote|4-5|	judging 12	saying -15	thinking -17
size|speaker-then-quote|6-9|	judging -13	other -15	thinking -11
size|topic-after|4-5|	naked -12
size|topic-after|6-9|	naked -18
size|topic|10+|	naked -9
size|topic|1|	naked -19
size|topic|2|	naked -12
size|topic|4-5|	naked -9
size|transcript|10+|	naked -10
size|transcript|6-9|	naked 13
size|verb-then-speaker|10+|	judging -35	saying -13
size|verb-then-speaker|1|	judging -7	saying -11
size|verb-then-speaker|2|	judging -37	saying -21
size|verb-then-speaker|3|	judging -32
size|verb-then-speaker|4-5|	judging -13
size|verb-then-speaker|6-9|	saying 22
starts|according-to|false|	according 24
starts|actor-nearby|false|	naked -10
starts|colon|false|	apposition -13	direct 9	naked -14
starts|colon|true|	direct 8	naked 14	shared 9
starts|interview|false|	naked -17
starts|interview|true|	naked 12
starts|named-before|false|	naked -21
starts|named-before|true|	naked -12
starts|named-nearby|false|	naked -9
starts|named-nearby|true|	naked 14
starts|paragraph-before|false|	according -16	apposed -11	apposition -15	direct -13	inverted -36	passive -22	relative -27	shared -24
starts|paragraph-before|true|	apposed -17	relative -12
starts|quote-then-speaker|false|	direct 6	passive 6	relative -32	shared -17
starts|quote-then-speaker|true|	shared 8
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -11	apposition -33	direct -20	inverted 15	relative -21	shared -17
starts|sentence-after|true|	apposition -19	direct 12	shared -14
starts|sentence-before|false|	according 11	apposed -37	apposition -9	direct -9	passive -46
starts|sentence-before|true|	relative 8
starts|signature|false|	naked 8
starts|speaker-then-quote|false|	apposed -18	apposition -22	direct 22	passive 16	shared -38
starts|speaker-then-quote|true|	apposition -33	direct 12	relative 24	shared 7
starts|topic-after|false|	naked -15
starts|topic-after|true|	naked -10
starts|topic|false|	naked -26
subject|according-to|	elided -14	own -21
subject|according-to|elided|	0 -14
subject|according-to|elided|1|	name -10	noun -6	pronoun -12
subject|according-to|none|	1 8
subject|according-to|none|13-25|	name 27
subject|according-to|none|1|	name 7	noun 11	pronoun 19
subject|according-to|none|2|	name 30	noun -18
subject|according-to|none|3|	name -6	pronoun 24
subject|according-to|none|4-6|	name 24	noun -21	pronoun 14
subject|according-to|none|7-12|	name -7	noun -20	pronoun 22
subject|according-to|own|	0 -21	1 -6
subject|according-to|own|13-25|	name -14
subject|according-to|own|1|	name 12	noun -16
subject|according-to|own|3|	noun 9
subject|according-to|own|4-6|	name -9	noun -7
subject|according-to|own|7-12|	name -23	noun -27
subject|actor-nearby|elided|	0 19	2 -40
subject|actor-nearby|elided|1|	name -37
subject|actor-nearby|elided|26+|	name -19
subject|actor-nearby|elided|2|	name 9
subject|actor-nearby|elided|3|	name -25
subject|actor-nearby|elided|7-12|	name 13
subject|actor-nearby|	none -9
subject|actor-nearby|none|0|	name -6
subject|actor-nearby|none|	1 -12	2 -31
subject|actor-nearby|none|13-25|	name -7
subject|actor-nearby|none|26+|	name -23
subject|actor-nearby|own|	0 18	1 -16	2 -28
subject|actor-nearby|own|0|	name -30
subject|actor-nearby|own|13-25|	name -11
subject|actor-nearby|own|1|	name 32
subject|actor-nearby|own|26+|	name -41
subject|actor-nearby|own|2|	name 15
subject|actor-nearby|own|4-6|	name -7
subject|actor-nearby|own|7-12|	name -9
subject|colon|elided|1|	name -9
subject|colon|	none -7	own -33
subject|colon|none|	1 -11
subject|colon|none|1|	name 19	noun -17
subject|colon|none|26+|	name -12	noun -13
subject|colon|none|3|	name -8
subject|colon|none|7-12|	name 8
subject|colon|own|	0 -33
subject|colon|own|1|	noun -43	pronoun -6
subject|interview|	none -10
subject|interview|none|	0 -10
subject|interview|none|26+|	name -10
subject|named-before|	elided 35	none -7	own -21
subject|named-before|elided|	0 39	1 -11
subject|named-before|elided|13-25|	name 14	pronoun 10
subject|named-before|elided|1|	name -19
subject|named-before|elided|26+|	pronoun -7
subject|named-before|elided|3|	name -9
subject|named-before|elided|4-6|	name 31	pronoun -19
subject|named-before|elided|7-12|	name 46
subject|named-before|none|13-25|	name 18
subject|named-before|none|1|	name -11	pronoun 12
subject|named-before|none|26+|	pronoun -25
subject|named-before|none|2|	name -15	pronoun -7
subject|named-before|none|3|	pronoun -6
subject|named-before|none|4-6|	name -6	pronoun 6
subject|named-before|own|	0 -17	1 -25
subject|named-before|own|13-25|	name -36	pronoun -39
subject|named-before|own|1|	name 29
subject|named-before|own|26+|	name -20	pronoun -30
subject|named-before|own|3|	pronoun -23
subject|named-before|own|4-6|	name -31	pronoun -38
subject|named-before|own|7-12|	name -43	pronoun -40
subject|named-nearby|elided|0|	name -15
subject|named-nearby|elided|	1 -11	2 -7
subject|named-nearby|elided|13-25|	name -15
subject|named-nearby|elided|1|	name -6
subject|named-nearby|elided|2|	name 17
subject|named-nearby|elided|3|	name -11	pronoun 13
subject|named-nearby|none|0|	name -17	pronoun -18
subject|named-nearby|none|13-25|	pronoun -9
subject|named-nearby|none|1|	name -6
subject|named-nearby|none|	2 -11
subject|named-nearby|none|26+|	name -14
subject|named-nearby|none|2|	name -6
subject|named-nearby|none|4-6|	name 19
subject|named-nearby|none|7-12|	pronoun -22
subject|named-nearby|	own 15
subject|named-nearby|own|	0 27	1 -20	2 -22
subject|named-nearby|own|0|	name -30
subject|named-nearby|own|13-25|	name -27	pronoun -16
subject|named-nearby|own|1|	pronoun -25
subject|named-nearby|own|26+|	name -29
subject|named-nearby|own|2|	name 24	pronoun 18
subject|named-nearby|own|3|	name 19
subject|named-nearby|own|4-6|	name 13	pronoun -17
subject|named-nearby|own|7-12|	pronoun 10
subject|paragraph-before|	elided -24	none -16
subject|paragraph-before|elided|	0 -12	1 -14	2 -17
subject|paragraph-before|elided|26+|	name -11	noun -28
subject|paragraph-before|none|	0 -6	1 -18	2 -26
subject|paragraph-before|none|26+|	name -10	noun -12	pronoun -11
subject|paragraph-before|own|	2 -15
subject|paragraph-before|own|26+|	name 10	noun -30	pronoun -32
subject|possessor|	none -10	own -26
subject|possessor|none|	0 -10
subject|possessor|none|1|	noun -15
subject|possessor|none|7-12|	pronoun -13
subject|possessor|own|	0 -25
subject|possessor|own|1|	noun -14
subject|possessor|own|2|	pronoun -12
subject|possessor|own|7-12|	noun -15	pronoun -16
subject|quote-then-speaker|	elided -12	none -16	own -10
subject|quote-then-speaker|elided|-6|	name -6
subject|quote-then-speaker|elided|	0 -19	1 13	2 -13
subject|quote-then-speaker|none|-12|	name 16
subject|quote-then-speaker|none|-14|	name 12
subject|quote-then-speaker|none|-5|	name 14
subject|quote-then-speaker|none|	0 -20
subject|quote-then-speaker|none|1|	name -18	noun -16
subject|quote-then-speaker|none|4-6|	noun -12
subject|quote-then-speaker|none|7-12|	noun -13
subject|quote-then-speaker|own|-10|	name -10	noun -19
subject|quote-then-speaker|own|-11|	name 7	noun 6
subject|quote-then-speaker|own|-13|	name -10	noun -8
subject|quote-then-speaker|own|-14|	name -12
subject|quote-then-speaker|own|-15|	name -13	noun -12
subject|quote-then-speaker|own|-16|	name -13	noun -6
subject|quote-then-speaker|own|-3|	noun -19
subject|quote-then-speaker|own|-4|	name -12	noun -19
subject|quote-then-speaker|own|-5|	name -16
subject|quote-then-speaker|own|-6|	name 11	noun -7	pronoun 19
subject|quote-then-speaker|own|-7|	name 8	noun -10
subject|quote-then-speaker|own|-8|	name 6	noun -12
subject|quote-then-speaker|own|-9|	name 6
subject|quote-then-speaker|own|	0 -6	1 -14	2 -9
subject|quote-then-speaker|own|0|	noun -14
subject|quote-then-speaker|own|13-25|	noun -16
subject|quote-then-speaker|own|1|	noun -12
subject|quote-then-speaker|own|2|	name 17	noun -12	pronoun 23
subject|quote-then-speaker|own|3|	name 7	noun -7
subject|quote-then-speaker|own|4-6|	name -19	noun -22	pronoun -17
subject|quote-then-speaker|own|7-12|	name -20	pronoun -14
subject|quote-then-verb|	elided -6	none 22	own 9
subject|quote-then-verb|elided|	0 -6
subject|quote-then-verb|none|	0 23	1 -9
subject|quote-then-verb|none|1|	name 18	noun 15
subject|quote-then-verb|own|	0 16	1 -45
subject|quote-then-verb|own|1|	noun 7	pronoun 18
subject|quote-then-verb|own|2|	name 18	pronoun 6
subject|quote-then-verb|own|7-12|	name -14	noun -12
subject|sentence-after|	elided -24	none -9
subject|sentence-after|elided|	0 -21	1 -10	2 -9
subject|sentence-after|elided|0|	name -14	noun -17
subject|sentence-after|none|	0 -12
subject|sentence-after|none|0|	name -34	noun -15	pronoun 6
subject|sentence-after|none|13-25|	noun -15
subject|sentence-after|none|1|	pronoun 11
subject|sentence-after|none|2|	noun -20
subject|sentence-after|none|3|	noun -10
subject|sentence-after|none|4-6|	name -25	pronoun -14
subject|sentence-after|none|7-12|	name -17	noun -22	pronoun -15
subject|sentence-after|own|0|	name -8	noun -7	pronoun 11
subject|sentence-after|own|	1 -34	2 -19
subject|sentence-after|own|13-25|	noun -9
subject|sentence-after|own|1|	name -21
subject|sentence-after|own|2|	name -11	noun -18
subject|sentence-after|own|3|	name -18
subject|sentence-after|own|4-6|	name -9	noun -15
subject|sentence-after|own|7-12|	name -12	noun -11
subject|sentence-before|elided|	0 14	1 -20	2 -47
subject|sentence-before|elided|13-25|	name 8	pronoun -13
subject|sentence-before|elided|1|	name -9	noun -44	pronoun -10
subject|sentence-before|elided|26+|	name -15	noun -17
subject|sentence-before|elided|2|	noun -6
subject|sentence-before|elided|3|	name 18	noun -27	pronoun -13
subject|sentence-before|elided|4-6|	name 18	noun -11
subject|sentence-before|elided|7-12|	name 17	pronoun 19
subject|sentence-before|	none -10
subject|sentence-before|none|	0 -8	1 -13
subject|sentence-before|none|13-25|	name -11	noun -9	pronoun -19
subject|sentence-before|none|1|	name 6	noun -30	pronoun 36
subject|sentence-before|none|26+|	name -20	noun -31	pronoun -14
subject|sentence-before|none|2|	noun -14	pronoun -7
subject|sentence-before|none|3|	noun -44
subject|sentence-before|none|4-6|	noun -6
subject|sentence-before|none|7-12|	noun -29	pronoun 7
subject|sentence-before|own|	1 -14	2 -64
subject|sentence-before|own|13-25|	name -44	noun -26	pronoun -10
subject|sentence-before|own|1|	name 26	noun 24	pronoun 14
subject|sentence-before|own|26+|	noun -11	pronoun -23
subject|sentence-before|own|2|	name -9	noun -52
subject|sentence-before|own|3|	name -20	noun -17	pronoun -31
subject|sentence-before|own|4-6|	name -23	noun -20	pronoun -48
subject|sentence-before|own|7-12|	name -22	noun -18	pronoun -42
subject|speaker-then-quote|	elided -9	own -7
subject|speaker-then-quote|elided|0|	noun -10	pronoun -15
subject|speaker-then-quote|elided|	1 -15
subject|speaker-then-quote|elided|1|	name 7	noun -13
subject|speaker-then-quote|elided|2|	noun -7
subject|speaker-then-quote|elided|3|	name 12	noun -6
subject|speaker-then-quote|elided|4-6|	name 11	noun -19
subject|speaker-then-quote|elided|7-12|	name 9	noun -19
subject|speaker-then-quote|none|0|	name 24	noun 15	pronoun -13
subject|speaker-then-quote|none|	1 -9	2 -7
subject|speaker-then-quote|none|1|	pronoun -15
subject|speaker-then-quote|none|2|	name 12
subject|speaker-then-quote|none|3|	name 11	noun -15
subject|speaker-then-quote|none|4-6|	noun -10	pronoun -9
subject|speaker-then-quote|none|7-12|	name -20
subject|speaker-then-quote|own|	0 9	1 -26	2 -14
subject|speaker-then-quote|own|0|	name 15	pronoun -21
subject|speaker-then-quote|own|13-25|	name -33	pronoun -11
subject|speaker-then-quote|own|1|	name 20	pronoun 10
subject|speaker-then-quote|own|26+|	noun -11
subject|speaker-then-quote|own|2|	name 7	pronoun -10
subject|speaker-then-quote|own|3|	noun -8
subject|speaker-then-quote|own|7-12|	name -22
subject|topic-after|	none -13
subject|topic-after|none|	0 -13
subject|topic-after|none|0|	name -27
subject|topic-after|none|1|	name -9	noun -9
subject|topic-after|none|4-6|	name -12
subject|topic|	elided 16	none -10	own -11
subject|topic|elided|	0 33	1 25	2 -32
subject|topic|elided|13-25|	noun -21	pronoun 14
subject|topic|elided|1|	noun -15
subject|topic|elided|26+|	name -22	noun -44
subject|topic|elided|2|	name 16	noun -11
subject|topic|elided|3|	noun 21	pronoun -17
subject|topic|elided|4-6|	name 19	noun 28
subject|topic|elided|7-12|	name 36	pronoun 9
subject|topic|none|	0 23	1 -14	2 -38
subject|topic|none|0|	name -15	noun -23
subject|topic|none|13-25|	noun -15	pronoun -6
subject|topic|none|26+|	name -26	noun -14	pronoun -20
subject|topic|none|2|	name 16	pronoun 10
subject|topic|none|3|	name 11	pronoun -17
subject|topic|none|4-6|	name 6	noun -9	pronoun -8
subject|topic|none|7-12|	pronoun -14
subject|topic|own|	0 34	1 -27	2 -49
subject|topic|own|13-25|	name -12	noun -26	pronoun -25
subject|topic|own|1|	pronoun -23
subject|topic|own|26+|	name -16	noun -57	pronoun -49
subject|topic|own|2|	name 17	noun 9	pronoun 8
subject|topic|own|3|	name 24	noun 7	pronoun 19
subject|topic|own|4-6|	noun -8	pronoun -23
subject|topic|own|7-12|	name -15	noun 6	pronoun -13
subject|verb-then-speaker|	elided -23	none 8	own 22
subject|verb-then-speaker|elided|	0 -22
subject|verb-then-speaker|elided|0|	noun -9
subject|verb-then-speaker|elided|1|	noun -10
subject|verb-then-speaker|elided|7-12|	noun -15
subject|verb-then-speaker|none|0|	name -14	pronoun -20
subject|verb-then-speaker|none|1|	name -9	noun -28
subject|verb-then-speaker|none|2|	noun -14	pronoun 16
subject|verb-then-speaker|none|3|	name -9	noun -17
subject|verb-then-speaker|none|4-6|	noun -19
subject|verb-then-speaker|none|7-12|	noun -13
subject|verb-then-speaker|own|	0 21	2 -13
subject|verb-then-speaker|own|0|	name -16	noun -13
subject|verb-then-speaker|own|13-25|	noun -22
subject|verb-then-speaker|own|1|	name 24	noun 6
subject|verb-then-speaker|own|2|	noun -6	pronoun 10
subject|verb-then-speaker|own|3|	noun -37	pronoun 26
subject|verb-then-speaker|own|4-6|	name 18	noun -18	pronoun 25
subject|verb-then-speaker|own|7-12|	noun -14	pronoun 16
twin|colon|apposed saying person|	inverted saying noun 10
twin|colon|inverted saying noun|	apposed saying person -9
twin|paragraph-before|apposed judging noun|	apposed judging person -12	apposed judging place -8	apposition judging noun -13	apposition judging organisation -9	apposition judging person -14	direct judging noun -6	direct judging pronoun -6	inverted judging noun -11	shared judging noun -8
twin|paragraph-before|apposed judging organisation|	apposed judging noun -8
twin|paragraph-before|apposed judging person|	apposed judging place 9	apposed other person -12	apposition judging name 17	apposition judging noun -19	direct judging noun -8	inverted judging noun 8	inverted judging person -15	shared judging noun -12	shared judging person -17
twin|paragraph-before|apposed judging place|	apposed judging noun -12	apposed judging person -8
twin|paragraph-before|apposed other name|	apposed other noun 6	apposition other noun 6	direct other name -13	direct other pronoun -9
twin|paragraph-before|apposed other noun|	apposed other name -11	apposed other noun -10	apposed other person -19	apposed saying noun -15	apposition other name -13	apposition other noun -9	apposition other person -21	apposition other place -10	apposition saying noun -13	direct other noun -19	direct other person -6	direct other pronoun -12	shared other noun -14	shared other organisation -10
twin|paragraph-before|apposed other organisation|	apposed other organisation -15	apposition other noun -13	direct other noun -12	direct other organisation -8	direct other person -11	shared other organisation -6
twin|paragraph-before|apposed other person|	apposed judging person -12	apposed other noun -21	apposed saying person -28	apposition other name 16	apposition other noun -24	apposition other organisation -16	apposition saying noun -14	direct other noun -17	direct other person -14	shared other noun -12	shared other person -14
twin|paragraph-before|apposed saying name|	apposed saying noun -11	apposition saying person -12	direct saying person -7	inverted saying noun -7	shared saying name -11
twin|paragraph-before|apposed saying noun|	apposed other noun -15	apposed saying name -9	apposed saying noun -32	apposed saying organisation -8	apposed saying person -19	apposed saying place -16	apposition saying noun -25	apposition saying organisation -10	apposition saying person -28	apposition saying place -11	direct saying name -6	direct saying noun -17	direct saying organisation -12	direct saying person -23	direct saying pronoun -9	inverted saying noun -28	inverted saying person -7	inverted saying pronoun -12	shared saying noun -14	shared saying organisation -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -14	apposed saying person -12	apposed saying place -10	apposition saying noun -16	apposition saying organisation -9	direct saying noun -9	inverted saying noun -15	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -25	apposed saying noun -16	apposed saying person -11	apposed saying place -22	apposition saying organisation -18	apposition saying place -15	direct saying noun -20	direct saying person -14	inverted saying name -13	inverted saying organisation 7	inverted saying person -14	inverted saying pronoun -30	passive saying noun -13	shared saying name -10	shared saying person 8
twin|paragraph-before|apposed saying place|	apposed saying noun -19	apposed saying organisation -7	apposed saying person -7	apposed saying place -7	direct saying organisation -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -9	direct thinking noun -8
twin|paragraph-before|apposed thinking person|	apposed thinking noun -14	apposition thinking noun 8	direct thinking noun -15	shared thinking person -7
twin|paragraph-before|apposition judging name|	apposed judging person 8
twin|paragraph-before|apposition judging noun|	apposed judging noun -16	apposed judging person -18	apposition other noun -11	inverted judging noun -15	inverted judging person -7	shared judging noun -7
twin|paragraph-before|apposition judging organisation|	apposed judging noun -10	inverted judging noun -10
twin|paragraph-before|apposition judging person|	apposed judging noun 16	inverted judging noun -19
twin|paragraph-before|apposition other name|	apposed other noun 7	apposed other person -10
twin|paragraph-before|apposition other noun|	apposed other name -8	apposed other noun -23	apposed other organisation -9	apposed other person -23	apposed other place -7	apposition judging noun -11	apposition saying noun -15	shared other name -7	shared other noun -11
twin|paragraph-before|apposition other organisation|	apposed other person -12
twin|paragraph-before|apposition other person|	apposed other noun 6	apposition saying person 12
twin|paragraph-before|apposition other place|	apposed other noun -8
twin|paragraph-before|apposition saying name|	apposed saying noun -8	apposed saying person -11
twin|paragraph-before|apposition saying noun|	apposed other noun -13	apposed other person -6	apposed saying noun -24	apposed saying organisation -11	apposed saying person -22	apposition other noun -15	inverted saying noun -28	inverted saying organisation -8	inverted saying person -7	inverted saying pronoun -14	shared saying noun -18	shared saying person -12	shared saying pronoun -9
twin|paragraph-before|apposition saying organisation|	apposed saying noun -13	apposed saying organisation -6	apposed saying person -18	inverted saying noun -12	shared saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying name -16	apposed saying noun -15	apposition other person 10	inverted saying noun -8	shared saying noun -10	shared saying person -10
twin|paragraph-before|apposition saying place|	apposed saying noun -10	apposed saying person -8	inverted saying noun -9
twin|paragraph-before|apposition thinking noun|	apposed thinking person -11
twin|paragraph-before|apposition thinking person|	apposed thinking noun -8
twin|paragraph-before|direct judging noun|	apposed judging noun -11	direct other noun -15	passive judging noun -9
twin|paragraph-before|direct judging organisation|	apposed judging noun -10
twin|paragraph-before|direct judging person|	apposed judging name -13	apposed judging noun -18	apposed judging organisation -14	direct other person -13	shared judging person -8
twin|paragraph-before|direct judging pronoun|	apposed judging noun -14	direct other pronoun -11
twin|paragraph-before|direct other name|	apposed other name -12
twin|paragraph-before|direct other noun|	apposed other noun 11	apposed other organisation -10	apposed other person -10	apposed other place -7	direct judging noun -16	direct other noun -18	direct saying noun -26	inverted saying noun -11	passive other noun -10	relative other noun -6
twin|paragraph-before|direct other organisation|	apposed other organisation -12	direct other organisation -14
twin|paragraph-before|direct other person|	apposed other name -12	apposed other noun -23	apposed other organisation 11	apposed other person -16	direct judging person -11	direct other person -18	direct saying person -19	passive other noun -10
twin|paragraph-before|direct other place|	direct other place -7
twin|paragraph-before|direct other pronoun|	apposed other name -10	apposed other noun -16	direct judging pronoun -9	direct other pronoun -14
twin|paragraph-before|direct saying name|	apposed saying noun -16	inverted saying noun -13
twin|paragraph-before|direct saying noun|	apposed saying noun -13	apposed saying organisation -16	apposed saying person -16	apposed saying place -9	direct other noun -29	inverted saying noun 8	relative saying noun -9	relative saying person -12	shared saying noun -15
twin|paragraph-before|direct saying organisation|	apposed saying organisation -8	apposed saying place -21	direct other organisation -13	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying name -23	apposed saying noun -6	apposed saying organisation -18	apposed saying person -24	apposed saying place -24	direct other person -22	shared saying person -8
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -35
twin|paragraph-before|direct thinking person|	apposed thinking noun -9
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -8	apposed judging person -12	apposition judging noun -11	apposition judging organisation -7	shared judging noun -9
twin|paragraph-before|inverted judging person|	apposed judging noun -7	apposed judging person -8	apposition judging noun -8
twin|paragraph-before|inverted saying noun|	apposed saying noun -9	apposition saying noun -22	apposition saying organisation -8	apposition saying person -13	direct saying noun -16	direct saying person -10	direct saying pronoun -16	inverted saying noun -17	inverted saying person -10	inverted saying pronoun -11	relative saying noun -10	shared saying noun -10	shared saying pronoun -15
twin|paragraph-before|inverted saying organisation|	apposed saying person -8	apposition saying noun -8	inverted saying organisation -6
twin|paragraph-before|inverted saying person|	apposed saying noun -12	apposed saying person -9	apposition saying noun -14	inverted saying noun -16	shared saying noun -9
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposed saying person -11	apposition saying noun -13	apposition saying person -8	inverted saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -11
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|passive saying noun|	apposed saying person -7
twin|paragraph-before|relative other noun|	direct other noun -8	relative other noun -12
twin|paragraph-before|relative other person|	direct other noun -7	relative other person -13
twin|paragraph-before|relative saying noun|	direct saying noun -9	inverted saying noun -11
twin|paragraph-before|shared judging noun|	apposed judging noun -8	apposed judging person -9	apposition judging noun -7	inverted judging noun -8	shared judging noun -6	shared judging pronoun -6
twin|paragraph-before|shared judging organisation|	direct judging noun -7
twin|paragraph-before|shared judging person|	apposed judging person -16	direct judging noun -12	direct judging person -9	inverted judging noun -13	shared judging noun -18	shared judging pronoun -10
twin|paragraph-before|shared judging pronoun|	apposition judging noun -10	direct judging noun -8	shared judging noun -11	shared judging pronoun -13
twin|paragraph-before|shared other name|	shared other name -12
twin|paragraph-before|shared other noun|	apposed other noun -13	apposition other noun -11	shared other noun -10	shared other pronoun -8
twin|paragraph-before|shared other organisation|	apposed other noun 8
twin|paragraph-before|shared other person|	apposed other person -11	apposition other noun -11	shared other noun -8
twin|paragraph-before|shared other pronoun|	apposition other noun -6	shared other noun -12
twin|paragraph-before|shared saying name|	apposed saying name -10	shared saying noun -7
twin|paragraph-before|shared saying noun|	apposed saying noun -18	apposed saying person -9	apposition saying noun -7	apposition saying organisation -9	direct saying noun -16	inverted saying noun -10	inverted saying person -7	shared saying person -15
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -9	apposition saying noun -10	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposed saying person 8	apposition saying noun 6	apposition saying person -12	direct saying noun -23	direct saying person -10	inverted saying noun -15	inverted saying pronoun -14	shared saying noun -22	shared saying person -21	shared saying pronoun -16
twin|paragraph-before|shared saying place|	apposition saying noun -6
twin|paragraph-before|shared saying pronoun|	direct saying noun -11	shared saying noun -18	shared saying person -11	shared saying pronoun -16
twin|paragraph-before|shared thinking noun|	shared thinking noun -9	shared thinking person -7
twin|paragraph-before|shared thinking person|	apposed thinking person -7	apposition thinking noun -6	shared thinking noun -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -33	apposed judging person -22	apposed judging place -9	direct judging noun -19	shared judging noun -21	shared judging person -11	shared judging pronoun -16
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -18
twin|quote-then-speaker|apposed judging person|	apposed judging noun -11	apposition judging noun 10	direct judging noun 9	shared judging person -10
twin|quote-then-speaker|apposed judging place|	apposed judging noun -18	shared judging person -14
twin|quote-then-speaker|apposed other name|	shared other noun -14	shared other person -13
twin|quote-then-speaker|apposed other noun|	apposed other person -37	apposed other place -21	apposition other noun 6	apposition other person -11	apposition other place -11	direct other person -20	direct other place 6	passive other noun -15	shared other noun -21	shared other person -34	shared other pronoun -21
twin|quote-then-speaker|apposed other organisation|	apposed other noun -25	apposition other noun -10	shared other organisation -18
twin|quote-then-speaker|apposed other person|	apposed other noun 8	apposed other person -22	apposed saying person -10	direct other noun 11	shared other noun -11
twin|quote-then-speaker|apposed other place|	apposed other noun -16	shared other noun -17
twin|quote-then-speaker|apposed saying name|	apposed saying noun -8
twin|quote-then-speaker|apposed saying noun|	apposed saying name -12	apposed saying noun -46	apposed saying person -32	apposition saying noun -8	direct saying noun -7	direct saying organisation -22	direct saying person -28	direct saying pronoun -26	shared saying name 8	shared saying organisation -10	shared saying person -35	shared saying place 7	shared saying pronoun -6
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -18	direct saying noun -9	shared saying person -15	shared saying pronoun -7
twin|quote-then-speaker|apposed saying person|	apposed other person -15	apposed saying noun -9	apposition saying name 16	apposition saying noun 51	apposition saying organisation 13	apposition saying place 13	direct saying noun -10	direct saying organisation -11	direct saying person -11	shared saying noun 22	shared saying organisation 12	shared saying person 6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -19	shared saying noun -12
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -14	shared thinking noun 11	shared thinking person -11	shared thinking pronoun -7
twin|quote-then-speaker|apposed thinking person|	shared thinking person 12
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -15	apposed judging person -13	shared judging noun -11	shared judging person -12	shared judging pronoun -13
twin|quote-then-speaker|apposition judging person|	shared judging person -10
twin|quote-then-speaker|apposition other noun|	apposed other noun -23	apposed other organisation -12	apposed other person -17	apposition saying noun -11	shared other noun -13	shared other organisation -10	shared other person -12
twin|quote-then-speaker|apposition other person|	apposed other noun -13
twin|quote-then-speaker|apposition other place|	apposed other noun -11
twin|quote-then-speaker|apposition saying name|	apposed saying person -22
twin|quote-then-speaker|apposition saying noun|	apposed saying organisation -6	apposed saying person -12	apposition other noun -10	shared saying name -9	shared saying noun -11	shared saying organisation -11	shared saying pronoun -18
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -19	shared saying noun -18
twin|quote-then-speaker|apposition saying person|	apposed saying noun 7	apposed saying person -21	shared saying noun -9	shared saying person -18	shared saying pronoun 7
twin|quote-then-speaker|apposition saying place|	apposed saying person -12
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 14
twin|quote-then-speaker|apposition thinking noun|	shared thinking noun -9	shared thinking person -9	shared thinking pronoun -12
twin|quote-then-speaker|direct judging noun|	apposed judging noun -29	apposed judging person -13	direct other noun -13	passive judging noun -9	shared judging noun -19	shared judging organisation -11	shared judging person -18	shared judging pronoun -11
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -13	shared judging noun -8	shared judging pronoun -8
twin|quote-then-speaker|direct other noun|	apposed other noun -33	apposed other person -24	direct judging noun -12	direct other noun -32	direct saying noun -13	direct thinking noun -8	passive other noun -14	passive other organisation 11	passive other person -14	relative other noun -21	relative other person -17
twin|quote-then-speaker|direct other person|	direct other person -20	direct saying person -6	passive other noun -13
twin|quote-then-speaker|direct other place|	apposed other noun -19
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -12	direct other pronoun -26	direct saying pronoun -14	direct thinking pronoun -9	relative other person -20	shared judging pronoun -10
twin|quote-then-speaker|direct saying noun|	apposed saying noun 26	apposed saying organisation -15	direct other noun -14	passive saying noun 8	relative saying noun -12	relative saying person -15	shared saying noun -18	shared saying person -25	shared saying pronoun -12
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 12	apposed saying person 9
twin|quote-then-speaker|direct saying person|	apposed saying noun 28	apposed saying person 15	direct other person -11	passive saying noun 12
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 9	direct other pronoun -15	passive saying noun 19
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -16	apposed thinking person -14	direct other noun -9	passive thinking noun -12	relative thinking noun -13	shared thinking person -15
twin|quote-then-speaker|passive judging noun|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -19	direct other noun -23	direct other person -14	shared other noun -19	shared other person -12	shared other pronoun -15
twin|quote-then-speaker|passive saying noun|	apposition saying noun -15	direct saying noun -22	direct saying person -16	direct saying pronoun -16
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -10
twin|quote-then-speaker|relative judging noun|	relative other noun -10
twin|quote-then-speaker|relative judging person|	relative other person 8
twin|quote-then-speaker|relative other noun|	direct other noun -19	relative judging noun -8	relative other noun -12	relative saying noun -10	relative thinking noun -6
twin|quote-then-speaker|relative other person|	direct other noun -8	direct other pronoun -6	relative judging person 7	relative other person 8
twin|quote-then-speaker|relative saying noun|	direct saying noun -9	relative other noun -10
twin|quote-then-speaker|relative saying person|	direct saying noun -6	relative other person 7
twin|quote-then-speaker|relative thinking noun|	relative other noun -8
twin|quote-then-speaker|shared judging name|	shared judging noun 6	shared judging person -9
twin|quote-then-speaker|shared judging noun|	apposed judging noun -18	apposed judging person -17	apposition judging noun 9	direct judging noun 11	direct judging pronoun 8	shared judging name -14	shared judging noun -13	shared judging organisation -11	shared judging place -9	shared judging pronoun -21
twin|quote-then-speaker|shared judging organisation|	direct judging noun 14	shared judging person -15
twin|quote-then-speaker|shared judging person|	apposition judging noun -12	apposition judging person -7	shared judging name 6	shared judging organisation 14	shared judging person -15	shared judging pronoun -16
twin|quote-then-speaker|shared judging place|	shared judging person -8
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 16	apposition judging noun 20	direct judging pronoun -9	direct other pronoun -10	shared judging person 13	shared judging pronoun -7
twin|quote-then-speaker|shared other name|	apposed other name -13	apposed other noun -18	apposed other person -14	shared other pronoun -12
twin|quote-then-speaker|shared other noun|	apposed other name 11	apposed other noun -18	apposed other person -7	apposed other place 8	passive other noun -20	shared other name -9	shared other person -18	shared saying noun -8
twin|quote-then-speaker|shared other organisation|	apposed other noun -6	apposed other organisation -19	shared other noun 8	shared other pronoun 10
twin|quote-then-speaker|shared other person|	apposed other name 12	apposed other noun -12	passive other noun -8	shared other pronoun 8
twin|quote-then-speaker|shared other pronoun|	apposed other person -11	passive other noun -6	shared other noun -12	shared other organisation -10	shared other person -15	shared other pronoun 12
twin|quote-then-speaker|shared saying name|	apposition saying noun -7	shared saying pronoun -8
twin|quote-then-speaker|shared saying noun|	apposed saying noun -17	apposed saying person -22	apposed saying place -14	apposition saying noun -11	apposition saying person -11	direct saying noun 10	shared saying name -11	shared saying noun -12
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -17	apposed saying organisation -9	apposed saying person -10	apposition saying noun -16	shared saying noun -16	shared saying person -13	shared saying pronoun 10
twin|quote-then-speaker|shared saying person|	apposed other person -6	apposed saying organisation -12	apposed saying person 11	apposition saying noun -9	direct saying noun -9	shared saying name -14	shared saying organisation 12	shared saying person -11	shared saying pronoun -13
twin|quote-then-speaker|shared saying place|	apposed saying noun -15
twin|quote-then-speaker|shared saying pronoun|	apposition saying person -7	apposition saying pronoun 16	direct saying noun -10	shared other pronoun 18	shared saying name -16	shared saying organisation -11	shared saying person -7	shared saying pronoun -6
twin|quote-then-speaker|shared thinking noun|	apposed thinking person -8	shared thinking organisation -8	shared thinking person -7	shared thinking pronoun 10
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 6	apposed thinking person 13	apposition thinking noun 12	direct thinking noun 11	shared thinking noun 10	shared thinking pronoun 11
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -7	shared thinking noun -21	shared thinking person -14	shared thinking pronoun -8
twin|quote-then-verb|inverted judging person|	inverted judging person 32
twin|quote-then-verb|inverted saying name|	inverted saying name -9	inverted saying pronoun -33
twin|quote-then-verb|inverted saying noun|	inverted saying person 27	inverted saying place -10	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -14	inverted saying pronoun -23
twin|quote-then-verb|inverted saying person|	inverted saying noun -26	inverted saying person 47
twin|quote-then-verb|inverted saying place|	inverted saying noun -11	inverted saying pronoun -10
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 12	inverted saying organisation 32	inverted saying place 13
twin|sentence-after|apposed judging noun|	inverted judging noun -14
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -13
twin|sentence-after|apposed other noun|	apposition other noun -16	apposition other person -29	direct other person -15	direct other pronoun -13
twin|sentence-after|apposed other person|	apposition other person -16
twin|sentence-after|apposed saying noun|	apposition saying noun -14	apposition saying person -25	direct saying noun -9	direct saying person -13	direct saying pronoun -20	inverted saying noun -22
twin|sentence-after|apposed saying person|	inverted saying noun -13
twin|sentence-after|apposed thinking person|	apposition thinking noun -13
twin|sentence-after|apposition judging noun|	apposed judging person -9
twin|sentence-after|apposition other noun|	apposed other noun -10
twin|sentence-after|apposition other person|	apposed other noun -18	apposed other person -11
twin|sentence-after|apposition saying noun|	apposed saying noun -9	apposed saying person -12	inverted saying noun -14	inverted saying pronoun -8	shared saying person -6	shared saying pronoun -15
twin|sentence-after|apposition saying person|	apposed saying noun -16	inverted saying noun -11
twin|sentence-after|apposition thinking noun|	apposed thinking person -13
twin|sentence-after|direct other noun|	apposed other name -12	apposed other noun -16	direct other noun -16	direct saying noun -9
twin|sentence-after|direct other organisation|	direct saying organisation -17
twin|sentence-after|direct other person|	apposed other noun -15	direct saying person -15
twin|sentence-after|direct other pronoun|	apposed other noun -14	direct other pronoun -22	direct saying pronoun 12
twin|sentence-after|direct saying name|	inverted saying name -18
twin|sentence-after|direct saying noun|	apposed saying noun -15	direct other noun -9	inverted saying noun -29	shared saying noun -13	shared saying person -14
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	apposed saying noun -15	direct other person -16	inverted saying noun -11
twin|sentence-after|direct saying pronoun|	apposed saying noun 16	direct other pronoun 12
twin|sentence-after|inverted judging noun|	apposed judging noun -13
twin|sentence-after|inverted saying name|	direct saying name 8
twin|sentence-after|inverted saying noun|	apposed saying noun -21	apposed saying person -13	apposition saying noun 6	apposition saying person -17	direct saying noun -19	direct saying person -18	inverted saying noun -22
twin|sentence-after|inverted saying pronoun|	apposition saying noun 7
twin|sentence-after|shared saying noun|	direct saying noun -9
twin|sentence-after|shared saying person|	apposition saying noun -8	direct saying noun -11
twin|sentence-after|shared saying pronoun|	apposition saying noun -16
twin|sentence-before|apposed judging name|	apposed judging person -11	apposition judging place -14	direct judging person -7	inverted judging noun -16
twin|sentence-before|apposed judging noun|	apposed judging noun -9	apposed judging person -13	apposition judging name -14	apposition judging organisation -11	apposition judging person -24	direct judging noun -13	direct judging person -21	direct judging pronoun -8	inverted judging noun -9
twin|sentence-before|apposed judging organisation|	apposition judging noun -18	inverted judging noun -19
twin|sentence-before|apposed judging person|	apposed judging name -12	apposed judging noun -18	apposed judging person -19	apposition judging name -19	apposition judging noun -17	apposition judging organisation 9	direct judging noun -12	direct judging pronoun -11	inverted judging name -7	inverted judging noun -23	inverted judging person -15
twin|sentence-before|apposed judging place|	inverted judging noun -6
twin|sentence-before|apposed other name|	apposed other noun -7	apposition other name -10	apposition other noun -11	apposition other person -16	direct other noun -17	direct other person -14	direct other pronoun -15
twin|sentence-before|apposed other noun|	apposed other name -11	apposed other noun -21	apposed other organisation -15	apposed other person -24	apposed other place -19	apposition other name -13	apposition other noun -41	apposition other organisation -22	apposition other person -44	apposition other place -17	direct other name -16	direct other noun -21	direct other organisation -13	direct other person -21	direct other pronoun -21	inverted saying noun -20
twin|sentence-before|apposed other organisation|	apposed other name -8	apposed other noun -19	apposed other organisation -16	direct other noun -8	direct other organisation -9	direct other person -13
twin|sentence-before|apposed other person|	apposed other noun -14	apposed other person -24	apposition other name -24	apposition other noun -6	apposition other organisation -18	apposition other place -21	direct other noun -14	inverted saying noun -13	passive saying noun -17
twin|sentence-before|apposed other place|	apposed other noun -11	apposed other person -12	apposed other place -23	apposition other noun -13	direct other noun -13	direct other organisation -6	direct other person -14	direct other place -17
twin|sentence-before|apposed saying name|	apposed saying noun -12	apposed saying person -13	apposition saying person -21	direct saying name -10	direct saying noun -19	direct saying organisation -16	direct saying person -22	direct saying pronoun -13	inverted saying pronoun -9
twin|sentence-before|apposed saying noun|	apposed saying name -11	apposed saying noun -30	apposed saying organisation -12	apposed saying person -6	apposed saying place -15	apposition saying name -22	apposition saying noun 8	apposition saying organisation -31	apposition saying person -65	apposition saying place -15	direct saying name -8	direct saying noun -37	direct saying organisation -19	direct saying person -42	direct saying pronoun -33	inverted saying noun -12	inverted saying organisation -15	inverted saying person -20	inverted saying place -9	inverted saying pronoun -25
twin|sentence-before|apposed saying organisation|	apposed saying person -16	apposition saying noun -26	apposition saying person -13	apposition saying place -19	direct saying noun -13	direct saying person -15	direct saying pronoun -16	inverted saying noun -9	inverted saying pronoun -14
twin|sentence-before|apposed saying person|	apposed saying name -15	apposed saying noun -12	apposed saying organisation -13	apposition saying name 9	apposition saying organisation -11	apposition saying place -20	direct saying noun -14	direct saying person -14	inverted saying noun -12	inverted saying organisation 10	inverted saying place -16	inverted saying pronoun -16
twin|sentence-before|apposed saying place|	apposed saying noun -13	apposed saying person -8	apposition saying person -9	direct saying noun -11	direct saying organisation -8	direct saying person -17	inverted saying noun -8
twin|sentence-before|apposed thinking noun|	apposed thinking noun -27	apposed thinking person -14	apposition thinking noun -21	apposition thinking organisation -20	apposition thinking person -21	direct thinking noun -17	direct thinking person -7	direct thinking pronoun -16
twin|sentence-before|apposed thinking organisation|	apposition thinking noun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -15	direct thinking noun -12
twin|sentence-before|apposition judging name|	apposed judging person -16
twin|sentence-before|apposition judging noun|	apposed judging noun -15	apposed judging organisation -12	apposed judging person -27	inverted judging name -13	inverted judging noun -24	inverted judging person -8
twin|sentence-before|apposition judging organisation|	apposed judging noun -18	apposed judging person -17	inverted judging noun -13
twin|sentence-before|apposition judging person|	apposed judging noun -14
twin|sentence-before|apposition judging place|	apposed judging name -10
twin|sentence-before|apposition other name|	apposed other name -12	apposed other noun 8	apposed other person -24
twin|sentence-before|apposition other noun|	apposed other name -13	apposed other noun -44	apposed other organisation -27	apposed other person -52	apposed other place -19	inverted saying noun -23	inverted saying person -17	passive other noun -27	passive saying noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -26	apposed other person -18
twin|sentence-before|apposition other person|	apposed other name -20	inverted judging noun -12	inverted saying noun 22
twin|sentence-before|apposition other place|	apposed other noun -19	apposed other person -20
twin|sentence-before|apposition saying name|	apposed saying noun -23	apposed saying person -23	inverted saying noun -16	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -15	apposed saying noun -35	apposed saying organisation -18	apposed saying person -26	inverted saying name -10	inverted saying noun -18	inverted saying organisation -11	inverted saying person -19	inverted saying pronoun -34	passive saying noun -12
twin|sentence-before|apposition saying organisation|	apposed saying noun -6	apposed saying person -26	inverted saying noun -15
twin|sentence-before|apposition saying person|	apposed saying name -10	apposed saying person -18	apposed saying place -11	inverted saying noun 6	inverted saying organisation 11	inverted saying person -6
twin|sentence-before|apposition saying place|	apposed saying noun -12	apposed saying organisation -12	apposed saying person -14	inverted saying noun -16	inverted saying pronoun -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -17	apposed thinking organisation -10	apposed thinking person -18
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -15	apposed thinking person -11
twin|sentence-before|apposition thinking person|	apposed thinking noun -20
twin|sentence-before|direct judging name|	inverted judging name -16	inverted judging noun -10
twin|sentence-before|direct judging noun|	apposed judging noun -19	apposed judging person -14	inverted judging noun 10	inverted judging person -13	inverted judging pronoun -11	passive judging noun -10
twin|sentence-before|direct judging organisation|	inverted judging name -14
twin|sentence-before|direct judging person|	apposed judging name -14	inverted judging name -19	inverted judging noun -15
twin|sentence-before|direct judging pronoun|	apposed judging noun -14	apposed judging person -12
twin|sentence-before|direct other name|	apposed other name -11	apposed other noun -20
twin|sentence-before|direct other noun|	apposed other name -30	apposed other noun -7	apposed other organisation -28	apposed other person -30	apposed other place -27	inverted judging noun -22	inverted saying noun 6	passive other noun -21	passive other organisation -21	passive other person -22	passive saying noun 7	relative other noun -14
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -13	apposed other place 6
twin|sentence-before|direct other person|	apposed other noun -35	apposed other organisation 10	apposed other place 13	inverted judging noun -15	inverted saying noun -13	passive other pronoun -19
twin|sentence-before|direct other place|	apposed other place -18
twin|sentence-before|direct other pronoun|	apposed other noun -31	apposed other person -17	passive other noun -12
twin|sentence-before|direct saying name|	apposed saying name -14	inverted saying noun -18	inverted saying organisation -13	inverted saying person -16	inverted saying pronoun 7
twin|sentence-before|direct saying noun|	apposed saying noun -8	apposed saying organisation -17	apposed saying person -21	apposed saying place 8	inverted saying noun -10	inverted saying place -13	inverted saying pronoun -13	passive saying noun -8
twin|sentence-before|direct saying organisation|	apposed saying name -8	apposed saying noun -33	apposed saying place -22	inverted saying name 8	inverted saying place -9	inverted saying pronoun -11
twin|sentence-before|direct saying person|	apposed saying name -17	apposed saying noun -15	apposed saying place -18	inverted saying name -29	inverted saying noun -21
twin|sentence-before|direct saying pronoun|	apposed saying noun 8	inverted saying name -19	inverted saying noun -6
twin|sentence-before|direct thinking noun|	apposed thinking noun -6	apposed thinking person -12
twin|sentence-before|direct thinking person|	apposed thinking noun -14
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -6
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -14	direct judging name -10	direct judging organisation -13	direct judging person -14
twin|sentence-before|inverted judging noun|	apposed judging name -11	apposed judging noun -19	apposed judging organisation -13	apposed judging person -20	apposed judging place -6	apposition judging noun -24	apposition judging organisation -14	apposition judging person -26	apposition other person -15	direct judging name -8	direct judging noun -26	direct judging organisation -16	direct judging person -24	direct other noun -12	direct other person -6	inverted judging noun -23
twin|sentence-before|inverted judging person|	apposed judging person -15	apposition judging noun -14
twin|sentence-before|inverted judging pronoun|	direct judging noun 6
twin|sentence-before|inverted saying name|	direct saying name -17	direct saying organisation -25	direct saying person -29	direct saying pronoun -13	inverted saying name -21	inverted saying pronoun -21
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -20	apposed saying name -17	apposed saying noun -21	apposed saying organisation -25	apposed saying person -52	apposed saying place -13	apposition other name -12	apposition other noun -22	apposition other person -26	apposition saying noun -7	apposition saying organisation -31	apposition saying person -60	apposition saying place -17	direct other noun -15	direct other organisation -21	direct other person -20	direct saying name -25	direct saying noun -14	direct saying organisation -37	direct saying person -40	direct saying pronoun -28	inverted saying noun -46	inverted saying organisation -14	inverted saying person -25	inverted saying place -10	inverted saying pronoun -26	relative saying noun -8	relative saying person -11
twin|sentence-before|inverted saying organisation|	apposed saying noun -27	apposed saying person -21	apposition saying noun -27	apposition saying person -26	direct saying name -12	inverted saying noun -13	inverted saying pronoun -13
twin|sentence-before|inverted saying person|	apposed saying noun -7	apposed saying person -18	apposition saying noun -25	apposition saying person -17	direct saying name 6	inverted saying noun 14	inverted saying person 9
twin|sentence-before|inverted saying place|	apposed saying noun -8	apposed saying person -10	direct saying noun -11	direct saying organisation -7	inverted saying noun -10
twin|sentence-before|inverted saying pronoun|	apposed saying name 6	apposed saying noun -14	apposed saying organisation -11	apposed saying person -30	apposition saying name 21	apposition saying noun 7	apposition saying person -22	apposition saying place -16	direct saying name -15	direct saying noun -14	direct saying organisation -13	inverted saying name 15	inverted saying noun 12	inverted saying organisation 10
twin|sentence-before|passive judging noun|	direct judging noun -6
twin|sentence-before|passive other noun|	apposition other noun -15	direct other noun -19	direct other pronoun -10
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -18
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	apposed other person -9	apposition other noun -13	apposition saying noun -9	direct other noun -9	direct saying noun -7	direct saying person -11	direct saying pronoun -16
twin|sentence-before|relative other noun|	direct other noun -15
twin|sentence-before|relative saying noun|	inverted saying noun -13
twin|speaker-then-quote|apposed judging name|	apposed judging person -14	apposition judging person -16	direct judging person -17	shared judging name -12
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -38	apposed judging organisation -15	apposed judging person -22	apposed judging place -15	apposition judging name -12	apposition judging noun 11	apposition judging organisation -7	apposition judging person -29	apposition judging place -14	direct judging noun -27	direct judging organisation -17	direct judging person -37	shared judging noun -27	shared judging person -21	shared judging pronoun 11
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 12	apposed judging person -22	apposition judging person 16	direct judging person -16	shared judging noun 21	shared judging organisation 14
twin|speaker-then-quote|apposed judging person|	apposed judging name 7	apposed judging noun 21	apposed judging organisation 24	apposed judging person -13	apposed judging place 16	apposed other person 28	apposition judging noun 20	apposition judging organisation 14	direct judging noun -13	shared judging noun 23	shared judging organisation 24	shared judging person -11
twin|speaker-then-quote|apposed judging place|	apposed judging noun -15	apposed judging person -12	apposition judging noun 11	apposition judging person -13	direct judging person -12	shared judging noun -9
twin|speaker-then-quote|apposed other name|	apposed judging name -7	apposed other place -15	apposed saying name -20	apposition other name 6	apposition other noun -18	direct other name -16	direct other noun -18	direct other person -15	direct other pronoun -14	shared judging name -7	shared other person -13	shared saying person -9
twin|speaker-then-quote|apposed other noun|	apposed judging noun -6	apposed other name -19	apposed other noun -52	apposed other person -6	apposed saying noun -17	apposition other name 11	apposition other organisation -18	apposition other person -25	apposition saying noun -20	direct other noun -18	direct other organisation -13	direct other person -39	direct other pronoun -27	direct saying pronoun -21	passive saying organisation -15	shared judging noun -15	shared judging person -17	shared other name -13	shared other noun -8	shared other organisation -16	shared other pronoun -9	shared saying name -11	shared saying noun -13	shared saying person -27	shared saying pronoun -19
twin|speaker-then-quote|apposed other organisation|	apposed other person -22	apposition other noun 12	direct other person -10	shared other noun -6	shared other organisation 10	shared saying noun 19
twin|speaker-then-quote|apposed other person|	apposed other name 6	apposed other noun -17	apposed other organisation 9	apposed saying person 6	apposed saying place 12	apposition judging person 24	apposition other person 20	apposition saying person 17	direct other noun 36	direct other person -16	direct other pronoun -6	shared judging person 25	shared other noun 14	shared other organisation 8	shared other person -6	shared other pronoun -15	shared saying name 10	shared saying noun 12	shared saying place 17
twin|speaker-then-quote|apposed other place|	apposed other noun -25	apposed other place -19	apposed saying place -11	direct other noun -15	direct other person -21
twin|speaker-then-quote|apposed saying name|	apposed other name -15	apposed saying name -26	apposed saying noun -14	apposed saying person -25	apposed saying place -16	apposition saying noun 11	apposition saying person -16	direct saying name -25	direct saying noun -7	direct saying person -29	shared saying person -13
twin|speaker-then-quote|apposed saying noun|	apposed saying name -8	apposed saying noun -46	apposed saying person -61	apposed saying place -25	apposed saying pronoun -13	apposition saying name -10	apposition saying noun 23	apposition saying organisation -11	apposition saying person -68	apposition saying pronoun -6	direct other pronoun -25	direct saying name -11	direct saying noun -15	direct saying person -51	direct saying pronoun -12	passive saying noun -8	passive saying organisation -14	shared other noun -12	shared saying name -16	shared saying noun -14	shared saying organisation -19	shared saying place -12	shared saying pronoun -9
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying name -18	apposed saying noun -7	apposed saying person -29	apposition saying noun 11	apposition saying organisation -7	direct saying noun -20	direct saying person -9	direct saying pronoun 9	shared saying name -14	shared saying organisation -12	shared saying person -23
twin|speaker-then-quote|apposed saying person|	apposed other person 6	apposed saying name 21	apposed saying noun 6	apposed saying person 6	apposed saying place 19	apposed saying pronoun 16	apposition saying name 30	apposition saying noun 16	apposition saying organisation 17	apposition saying person 46	apposition saying place 16	direct saying noun -24	direct saying person -32	direct saying pronoun -30	passive saying noun -14	shared other person 12	shared saying name 16	shared saying noun 31	shared saying organisation 21	shared saying person 19	shared saying place 16	shared saying pronoun 8
twin|speaker-then-quote|apposed saying place|	apposed saying noun -34	apposed saying person -17	apposition saying noun -20	apposition saying person -14	direct saying noun -11	direct saying person -23	shared saying noun -14	shared saying person -15
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 17	apposed saying person -17	apposition saying noun 16
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -13	shared thinking name -17	shared thinking noun -13
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -29	apposed thinking person -19	apposed thinking place -14	apposition thinking noun -8	direct thinking noun -29	direct thinking person -18	direct thinking pronoun -18	shared thinking noun -18	shared thinking person -17
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 14	apposition thinking person 12
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -16
twin|speaker-then-quote|apposition judging name|	apposed judging noun -6	apposed judging person -20
twin|speaker-then-quote|apposition judging noun|	apposed judging name -18	apposed judging noun -21	apposed judging organisation -9	apposed judging person -7	shared judging name -12	shared judging noun -29	shared judging organisation -24	shared judging person -37	shared judging pronoun -25
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -33
twin|speaker-then-quote|apposition judging person|	apposed judging name 13	apposed judging noun 11	apposed judging organisation -9	apposed judging person 27	apposed judging place 8	apposed other person 31	shared judging pronoun 6
twin|speaker-then-quote|apposition judging place|	apposed judging noun -13
twin|speaker-then-quote|apposition other name|	apposed other name -7	apposed other noun -13
twin|speaker-then-quote|apposition other noun|	apposed other name -13	apposed other organisation -14	apposed other person -22	apposed other place -9	apposed saying noun -27	apposed saying organisation -14	apposed saying person -18	apposition judging noun -11	apposition saying noun -25	passive other organisation 11	shared judging noun -12	shared other name -7	shared other noun -11	shared other organisation -11	shared other person -23	shared other pronoun -21	shared saying noun -35	shared saying organisation -14	shared saying person -20	shared saying pronoun -12
twin|speaker-then-quote|apposition other organisation|	apposed other noun -18	apposed other person -14	shared other noun -22
twin|speaker-then-quote|apposition other person|	apposed judging noun 19	apposed judging person 24	apposed saying name 9	apposition judging person 24	shared judging noun 19	shared judging person 23	shared other noun -16	shared other organisation 6	shared other person -19	shared saying name 9	shared saying noun 8	shared saying person 16
twin|speaker-then-quote|apposition other place|	apposed saying person -9	shared saying person -9
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -13	shared other pronoun 6	shared saying noun -13	shared saying pronoun -13
twin|speaker-then-quote|apposition saying name|	apposed saying person -18	shared saying name 9	shared saying person -16
twin|speaker-then-quote|apposition saying noun|	apposed saying name -25	apposed saying noun -47	apposed saying organisation -42	apposed saying person -14	apposed saying place -12	apposed saying pronoun -16	apposition other noun -22	passive saying noun -14	shared other noun -17	shared other person -10	shared other pronoun -14	shared saying name -23	shared saying noun -61	shared saying organisation -32	shared saying person -37	shared saying place -18	shared saying pronoun -31
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -7	apposed saying person -35	shared saying organisation -18	shared saying person -14
twin|speaker-then-quote|apposition saying person|	apposed other person 29	apposed saying name 21	apposed saying noun 31	apposed saying organisation 10	apposed saying person 12	passive saying organisation 18	shared saying name 15	shared saying noun 13	shared saying organisation 14	shared saying person 12	shared saying place -6	shared saying pronoun -7
twin|speaker-then-quote|apposition saying place|	apposed saying noun -16	apposed saying person -21	shared saying person -18
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -15	shared saying noun -16	shared saying person -8	shared saying pronoun -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking name -9	apposed thinking noun -7	apposed thinking person -17	shared thinking name -9	shared thinking noun -10	shared thinking person -6	shared thinking pronoun -7
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 12
twin|speaker-then-quote|direct judging noun|	apposed judging noun 6	apposed judging person 8	passive judging noun -15	relative judging noun -18	relative judging person -15	shared judging noun 12	shared judging organisation -21	shared judging pronoun -23
twin|speaker-then-quote|direct judging person|	apposed judging name -7	apposed judging noun 12	apposed judging organisation 17	shared judging person -18
twin|speaker-then-quote|direct judging pronoun|	direct other pronoun -6	shared judging pronoun -18
twin|speaker-then-quote|direct other name|	apposed other name -21	direct other name 6	direct saying name 6
twin|speaker-then-quote|direct other noun|	apposed other organisation -34	apposed other person -38	apposed other pronoun -12	apposed saying noun 17	direct judging noun -8	direct other noun -44	direct saying noun 7	direct thinking noun -26	passive other person -13	relative other noun -8	shared thinking noun -19
twin|speaker-then-quote|direct other organisation|	apposed other noun -7	direct other organisation 13	direct saying organisation 15
twin|speaker-then-quote|direct other person|	apposed other name -11	apposed other noun 37	apposed other organisation 9	apposed other place 10	direct judging person -7	direct other person -17	direct saying person -14	passive other noun -6
twin|speaker-then-quote|direct other place|	direct other place -22	direct saying place -6
twin|speaker-then-quote|direct other pronoun|	apposed other name -15	apposed other noun 22	direct judging pronoun -9	direct saying pronoun -17	direct thinking pronoun -23	shared judging pronoun -20	shared thinking pronoun -17
twin|speaker-then-quote|direct saying name|	apposed saying name -15	direct other name 13
twin|speaker-then-quote|direct saying noun|	apposed other noun 6	apposed saying name 19	apposed saying noun 7	apposed saying organisation 7	apposed saying person 19	apposed saying place 17	passive saying noun -22	passive saying organisation -15	relative saying noun -19	relative saying person 20	shared saying noun -11	shared saying pronoun -12
twin|speaker-then-quote|direct saying organisation|	apposed saying noun -6	direct other organisation 17	relative saying noun -13
twin|speaker-then-quote|direct saying person|	apposed saying name -7	apposed saying noun 37	apposed saying person 13	direct other person -9	passive saying noun 17	shared saying noun 10	shared saying person 11
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 10	apposed saying person 27	direct other pronoun -23
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 14	direct other noun -21	shared thinking person -21
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 19	shared thinking person -21
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -18	direct other pronoun -23	shared thinking person -13	shared thinking pronoun -18
twin|speaker-then-quote|passive other noun|	direct other noun -14	direct other person -25
twin|speaker-then-quote|passive other organisation|	apposition other noun -19	direct other noun -14
twin|speaker-then-quote|passive other person|	direct other noun 14
twin|speaker-then-quote|passive saying noun|	apposed saying person 14	apposition saying noun 12	direct saying person -19	shared saying noun 11
twin|speaker-then-quote|passive saying organisation|	apposed saying noun -18	shared saying noun -21	shared saying person -21
twin|speaker-then-quote|relative judging noun|	direct judging noun -9
twin|speaker-then-quote|relative judging person|	direct judging noun 15	relative other person 16
twin|speaker-then-quote|relative other noun|	relative other noun -22	relative saying noun 11
twin|speaker-then-quote|relative other person|	relative judging person 15	relative other person -14	relative saying person -10
twin|speaker-then-quote|relative saying noun|	direct saying organisation 14	relative other noun 6
twin|speaker-then-quote|relative saying person|	direct saying noun -18	relative other person -10
twin|speaker-then-quote|shared judging name|	apposed judging name -11	apposition judging noun -11	shared judging person -15
twin|speaker-then-quote|shared judging noun|	apposed judging noun -6	apposed judging person -23	apposition judging noun -10	apposition judging organisation -13	apposition judging person 6	direct judging noun -12	direct judging person -12	shared judging noun -12	shared judging organisation -12	shared judging place 8	shared judging pronoun -19	shared other noun -19
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -9	apposed judging person -19	direct judging noun 21
twin|speaker-then-quote|shared judging person|	apposed judging noun 6	apposed other person 20	apposition judging person 18	direct judging noun -19	direct judging person -13	shared judging name 13	shared judging noun -15	shared judging pronoun -7
twin|speaker-then-quote|shared judging place|	shared judging noun -15
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -10	apposed judging person -7	apposition judging person 14	direct judging pronoun -16	direct other pronoun -16	shared judging noun 7	shared judging pronoun -9
twin|speaker-then-quote|shared other name|	apposed other noun 10	apposition other noun -8	shared other name -6	shared other noun 9	shared other person -9
twin|speaker-then-quote|shared other noun|	apposed other noun -13	apposed other organisation -12	apposed other person -19	apposed saying noun 6	apposition other noun -6	apposition other organisation -16	shared judging noun -20	shared other name -8	shared other noun -30	shared other organisation -15	shared other pronoun -7	shared saying noun -15	shared saying pronoun 7
twin|speaker-then-quote|shared other organisation|	apposed other noun -6	apposition other noun 8	apposition other organisation -12	shared other noun -9	shared other person 9	shared other pronoun -12	shared saying organisation -15
twin|speaker-then-quote|shared other person|	apposed other name 14	apposed other noun -12	apposed other organisation -13	apposed other person -6	apposition saying noun 14	shared other noun -10	shared other organisation -11	shared other pronoun -6
twin|speaker-then-quote|shared other pronoun|	apposed other person 11	apposed saying noun -15	apposition other noun 9	apposition other pronoun 6	apposition saying noun -14	shared other organisation -11	shared other person -17	shared saying pronoun -9
twin|speaker-then-quote|shared saying name|	apposed saying noun -14	apposed saying organisation 6	apposed saying person -15	apposition saying name 10	apposition saying noun 14	shared saying person -23	shared saying pronoun -18
twin|speaker-then-quote|shared saying noun|	apposed saying name -9	apposed saying noun -16	apposed saying organisation -17	apposed saying person -28	apposed saying place 13	apposition other noun -22	apposition saying name -15	apposition saying person -7	apposition saying pronoun -10	direct saying person -8	passive saying noun -13	passive saying organisation -12	shared other noun -14	shared saying noun -14	shared saying person -32	shared saying place -18	shared saying pronoun -13
twin|speaker-then-quote|shared saying organisation|	apposed saying name -14	apposed saying noun -7	apposed saying organisation -13	apposed saying person -14	apposed saying place 10	apposition saying organisation -13	direct saying noun -13	shared saying name -13	shared saying noun -13	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed other person 20	apposed saying name 13	apposed saying noun -14	apposed saying organisation -12	apposed saying place 15	apposition saying name 16	apposition saying person 22	apposition saying place -10	direct saying noun -14	direct saying person -11	passive saying organisation 6	shared other person 16	shared saying name -10	shared saying noun -13	shared saying organisation 21	shared saying person -10	shared saying place 10	shared saying pronoun -15
twin|speaker-then-quote|shared saying place|	apposed saying noun -17	apposed saying place -11	shared saying noun -10	shared saying person -9
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -14	apposition saying noun 8	apposition saying person 11	apposition saying pronoun -7	direct saying noun 15	shared saying name -11	shared saying pronoun -10
twin|speaker-then-quote|shared thinking name|	apposed thinking name -8	apposition thinking noun -12	shared thinking noun 6	shared thinking person -11
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -13	apposed thinking noun -8	apposed thinking person -13	shared thinking name -13	shared thinking noun -17	shared thinking person -26	shared thinking pronoun -9
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -9	apposition thinking noun -7	direct thinking pronoun 13	shared thinking name 12	shared thinking pronoun 18
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun 12	direct other pronoun -12	direct thinking noun 9	direct thinking pronoun -12	shared thinking person -18
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -19
twin|verb-then-speaker|inverted saying name|	inverted saying name 7
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -55	inverted saying pronoun -20
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 20
verb-before|according|,|	other 17
verb-before|according|:|	other 26
verb-before|according|;|	other -6
verb-before|according|adverb|	other -13
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -22
verb-before|according|coordinator|	other -14
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -17
verb-before|according|quote|	other 14
verb-before|according|start|	other 19
verb-before|according|stop|	other 12
verb-before|according|that|	other -14
verb-before|according|verb-thinking|	other 7
verb-before|according|word|	other -31
verb-before|apposed|'|	base -10
verb-before|apposed|)|	base -10	past -23	present -27
verb-before|apposed|,|	base 9	other 9	participle -14	past 16	present 23
verb-before|apposed|-|	base -11	other -27	participle -15
verb-before|apposed|:|	other -18	past -8
verb-before|apposed|;|	other -12
verb-before|apposed|capital|	base -19	other -27	participle -6	past -54	present -25
verb-before|apposed|determiner|	base -12	other -13	past -14
verb-before|apposed|preposition|	other -18
verb-before|apposed|pronoun|	base -25	other -30	past -22
verb-before|apposed|quote|	base -7	other -11	past -10
verb-before|apposed|verb-judging|	base -13
verb-before|apposed|verb-saying|	base -9	other -21	past -20	present -14
verb-before|apposed|word|	base -33	other 6	participle -10	past -30	present -36
verb-before|apposed|–|	other -20
verb-before|apposed|—|	other -19	past 6
verb-before|apposed|’|	base -6
verb-before|apposition|,|	base -9	other -9	participle -62	past -10	present -42
verb-before|direct|capital|	base -30	other -16	past 15	present 7
verb-before|direct|determiner|	base -16	participle -23	past -6	present -15
verb-before|direct|preposition|	other -14
verb-before|direct|pronoun|	base -26	other -39	participle -23	past 18	present 11
verb-before|direct|subordinator|	participle -13
verb-before|direct|verb-judging|	base -13	other -33	participle -11	present -19
verb-before|direct|verb-saying|	base -9	other -60	participle -15	past -12
verb-before|direct|verb-thinking|	base -16	other -33	participle -18	past -14	present -10
verb-before|direct|word|	base -12	past 29	present 7
verb-before|inverted|"|	past 16
verb-before|inverted|'|	past 20
verb-before|inverted|)|	past -46	present -17
verb-before|inverted|,|	past 14	present 20
verb-before|inverted|-|	past -15
verb-before|inverted|:|	past 6
verb-before|inverted|;|	past -13
verb-before|inverted|capital|	past -24	present -26
verb-before|inverted|coordinator|	past -48	present -23
verb-before|inverted|determiner|	past 8
verb-before|inverted|pronoun|	past -51
verb-before|inverted|quote|	past 17
verb-before|inverted|start|	past -9
verb-before|inverted|stop|	past -18	present -9
verb-before|inverted|that|	past -32
verb-before|inverted|verb-saying|	present -16
verb-before|inverted|word|	present -24
verb-before|inverted|–|	past 10
verb-before|inverted|—|	past 11
verb-before|passive|,|	other -30	past 7
verb-before|passive|capital|	other -31	past 11	present -10
verb-before|passive|coordinator|	other -14	past -13
verb-before|passive|pronoun|	other -19	past 6
verb-before|passive|quote|	other -27
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -18	past -14
verb-before|passive|that|	other -6	past -11
verb-before|passive|verb-judging|	other 6
verb-before|passive|verb-saying|	other 10	past -21
verb-before|passive|verb-thinking|	other -11
verb-before|passive|word|	present -11
verb-before|relative|capital|	other -13	present 7
verb-before|relative|pronoun|	other 11	past -17
verb-before|relative|that|	base -24	other -7	participle -16	past 12	present -9
verb-before|relative|verb-judging|	other -12
verb-before|relative|verb-saying|	base 12
verb-before|relative|word|	base -22	other 8	participle 12
verb-before|shared|)|	other -11	past -19
verb-before|shared|,|	participle 27	past -36	present -27
verb-before|shared|-|	other -13	past 11
verb-before|shared|:|	base -12
verb-before|shared|;|	past -11
verb-before|shared|capital|	participle -36
verb-before|shared|coordinator|	base -8	other -24	participle -6	past -8
verb-before|shared|determiner|	base -14	other -16	participle 14	past -7
verb-before|shared|possessive|	participle 6
verb-before|shared|preposition|	participle 11	present -15
verb-before|shared|pronoun|	other 16	participle -22
verb-before|shared|quote|	base -9	present 6
verb-before|shared|subordinator|	base -8	participle -17	past 8
verb-before|shared|word|	other -19	participle -14
verb-before|shared|—|	past -7
verb-before|shared|’|	present -10
`;
