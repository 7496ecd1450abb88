/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 9	carry-before -27	carry-before-that -30	carry-next -9	interview -29	named-before -18	paragraph-before -21	possessor -8	quote-then-speaker 7	sentence-after 16	sentence-before 9	signature 12	topic-after -9
addressed|colon|	false 21	true 11
addressed|false|	0 -18	2 17
addressed|interview|	false 7
addressed|named-before|	true -23
addressed|paragraph-before|	false 11
addressed|quote-then-speaker|	false -24
addressed|quote-then-verb|	true 20
addressed|sentence-after|	false -9
addressed|sentence-before|	true -35
addressed|signature|	false 25
addressed|speaker-then-quote|	true 29
addressed|topic-after|	false -22
addressed|topic|	true -14
addressed|true|	0 -11	1 7
again|according-to|other|	, 7	0 28	1 -9	2 26	: -9	auxiliary 28	capital 7	determiner -14	none 14	own -6	stop 38	that 18	unknown 12	word 13
again|according-to|same|	none 23	other 18	same 23
again|according-to|unknown|	, 29	0 6	1 8	2 29	: 7	auxiliary -13	capital 12	none 13	other 28	start 20	stop 29	word 27
again|actor-nearby|other|	, -42	- -7	0 -27	1 8	2 -12	; -7	adverb -8	auxiliary -18	capital -20	coordinator -16	determiner -18	elided -11	preposition 7	quote 33	same -25	start 11	stop -23	subordinator -18	that -6	verb-judging -20	verb-saying -10	verb-thinking -13	word 6	– -24	— 13	’ -25
again|actor-nearby|same|	- 16	0 -21	1 -8	: -32	; -15	adverb -25	auxiliary -36	capital -8	coordinator -17	elided 17	none -29	other -41	own -6	preposition -38	pronoun -35	quote -20	same -33	start -9	stop -7	subordinator -32	unknown 22	verb-judging -43	verb-saying -30	verb-thinking 10	word -27	— -20	’ -21
again|actor-nearby|unknown|	0 -22	1 7	: -11	adverb -6	capital -11	coordinator -23	determiner -37	none 14	other -20	own -23	preposition -45	pronoun -28	same -21	stop 9	unknown 15	verb-judging -19	verb-saying -18	word -19	’ -14
again|colon|other|	0 18	1 13	2 40	: 16	elided 24	none 16	own 14	same 31	start 23	unknown 26
again|colon|same|	1 31	2 22	: 34	none 34	same 19	unknown 29
again|colon|unknown|	0 13	1 10	2 -6	: 34	none 12	other 20	own -8	unknown 9	word -23
again|interview|other|	1 8	2 9	: -21	none 13	same 7	start 37	unknown 8
again|interview|same|	1 -40	2 29	elided -11	none -10	other -7	same 26	start 38	stop -29	unknown -26
again|interview|unknown|	1 41	: 28	none 41	same 38	stop 49	unknown 10
again|named-before|other|	1 -19	2 11	own -27	start 6	stop -13	unknown -25
again|named-before|same|	0 33	1 -8	2 11	elided 33	none 6	other 14	own 12	same 31	start -21	stop 36	unknown 13
again|named-before|unknown|	0 -9	1 8	2 7	elided 51	none 6	other 17	own -57	same -14	start 13
again|named-nearby|other|	- -28	0 19	1 -13	2 16	: 9	; 17	adverb 9	auxiliary -6	determiner -8	none 23	other 8	own -13	preposition 8	pronoun 8	quote 21	same 16	start 7	stop 10	that -8	unknown -8	verb-judging 14	verb-saying 21	verb-thinking 8	word -6	’ 9
again|named-nearby|same|	, 19	1 15	2 15	: 46	auxiliary 18	none 18	own 22	preposition -25	same -10	start 13	stop 23	unknown 42	verb-saying -8
again|named-nearby|unknown|	0 -10	2 11	: -12	adverb 23	capital -7	coordinator -12	determiner 13	elided -10	none -16	other 14	own 7	preposition 18	pronoun 15	start 25	stop 12	that 17	unknown -19	verb-judging -9	verb-saying -25	word -28	’ 14
again|other|	0 7
again|other|same|	0 -12	1 -17	2 23
again|other|unknown|	0 16	1 -8
again|paragraph-before|other|	2 17	elided -10	none 7	other 20	own 11	unknown -10
again|paragraph-before|same|	2 8	elided 7	none -23	own 15	start 7	unknown -10
again|paragraph-before|unknown|	1 13	2 7	elided 35	none 11	other 13	own -12	start 10
again|possessor|other|	1 11	none 12	other 6
again|quote-then-speaker|other|	1 -28	: -10	auxiliary -42	capital -14	determiner -10	elided -12	none 11	other -13	own -19	preposition 18	stop -7	that -7	unknown -13	verb-judging -18
again|quote-then-speaker|same|	1 -12	2 12	own 6	start 12	unknown 16
again|quote-then-speaker|unknown|	1 -21	2 -19	: -9	capital -24	determiner -8	none -9	own -23	preposition -9	start -19	stop -7	unknown -30	word -16
again|quote-then-verb|other|	0 34	2 10	: 30	capital 25	none 43	other 25	same 61	stop 17	unknown -6	word 30
again|quote-then-verb|same|	1 33	2 48	none 13	other 43	own 40	start 44	stop 32	unknown 45
again|quote-then-verb|unknown|	0 26	2 11	: 16	auxiliary 21	none 7	other 27	same 31	start 9
again|same|	0 -22	1 -13	2 27
again|same|other|	0 -13	1 -48	2 -16
again|same|same|	1 -30	2 20
again|same|unknown|	0 -29	1 31	2 24
again|sentence-after|other|	, -41	0 -48	1 -13	2 16	: -21	elided -28	none -22	other -7	own -8	same 6	start 26	stop -39	unknown -46
again|sentence-after|same|	0 -19	: -29	none 8	other -28	own -28	stop 8	unknown 8
again|sentence-after|unknown|	0 -29	1 9	2 -13	: -34	other -25	own -33	stop -10
again|sentence-before|other|	0 -14	: -7	adverb -28	auxiliary -11	coordinator 14	determiner -27	elided 29	none -13	other -8	own -17	preposition -18	pronoun -36	same -14	that -11	unknown -6	verb-judging -29	verb-saying -22	verb-thinking -19	word -8	’ -26
again|sentence-before|same|	, -9	1 32	2 6	: -37	adverb -20	auxiliary -24	determiner -19	elided 24	none -22	other 15	own 16	preposition -20	pronoun -25	same 18	stop 35	that -19	verb-judging -34	verb-saying -19
again|sentence-before|unknown|	, 11	0 24	1 -31	2 -11	: 14	auxiliary 20	capital -19	determiner -7	elided 27	none 34	own -67	stop -18	that -24	unknown -10	verb-saying -35	word -11
again|signature|unknown|	2 21	start 17	unknown 17
again|speaker-then-quote|other|	, 8	0 34	1 -15	2 24	: 18	adverb 6	auxiliary 13	capital 14	coordinator 22	elided 32	none 16	other 9	preposition 11	pronoun -15	quote 27	same 24	subordinator 29	that 21	unknown 13	verb-saying 22	verb-thinking 18	word 8	’ 20
again|speaker-then-quote|same|	, 35	0 -23	1 43	: 14	auxiliary -13	determiner -7	elided 19	none -20	other -12	own 10	word -8
again|speaker-then-quote|unknown|	, 15	0 19	2 6	: -13	capital 12	determiner 40	elided 10	none 22	other 19	preposition 13	pronoun 29	that 20	verb-judging 12	verb-saying 12	word 13	’ 23
again|topic-after|other|	0 -27	1 -16	none -20	other -16	start 15	stop -23	unknown -16
again|topic-after|unknown|	other -9	start 17	stop -12
again|topic|other|	, -8	- -29	0 8	1 6	2 -22	: 7	adverb -25	auxiliary 16	coordinator 13	none 11	own -14	pronoun -31	quote 22	same -33	start -23	stop -7	subordinator 25	unknown 10	verb-saying 8	verb-thinking -11
again|topic|same|	, -24	0 -41	1 -9	2 8	: -30	adverb 15	auxiliary -25	coordinator -15	determiner -13	none -53	other -28	preposition -40	quote -9	same -28	stop -24	subordinator -21	verb-judging -25	verb-saying -27	verb-thinking -10	word -17
again|topic|unknown|	0 -46	2 16	: -33	adverb 12	auxiliary -8	capital -11	determiner 28	elided 20	none -12	other -13	own -19	preposition -9	same -32	that 9	verb-judging -18	verb-saying -24	word 14
again|unknown|	0 -23	1 18	2 24
again|unknown|other|	0 30	1 -12	2 23
again|unknown|same|	1 -12	2 -28
again|unknown|unknown|	0 -46	1 19	2 18
again|verb-then-speaker|other|	, 9	0 7	1 -10	2 22	: 33	auxiliary 29	capital 9	determiner -20	none 8	unknown 14	word -18
again|verb-then-speaker|same|	, 15	0 18	other 9	own 18	same 9	unknown 45	word 28
again|verb-then-speaker|unknown|	0 -18	1 29	2 9	: 15	none -27	other 29	own 27	preposition 8
before|according-to|	, -11	adverb 10	capital 24	determiner -14	preposition 8	word 27
before|actor-nearby|	( -22	) 8	, -23	- -27	; 7	auxiliary 18	capital -24	coordinator -12	determiner 8	pronoun -45	quote -17	start 13	subordinator -22	that -9	verb-judging 22	verb-thinking -15	word -17	– -16	” -6
before|colon|	, -14	: -8	adverb -22	capital 11	coordinator -34	preposition -17	pronoun -51	quote -11	start 18	subordinator 13	verb-judging -47	verb-saying -27	verb-thinking -18	word -43	– 18
before|interview|	: -18	start -24
before|named-before|	( -11	) -21	+ -14	, 14	/ -14	: -28	; -8	adverb 10	auxiliary -8	capital 17	coordinator -21	determiner -11	preposition -58	pronoun -12	quote 19	start -17	subordinator -51	that -46	verb-judging -11	verb-saying -21	word -24	¿ -36	— -19	• 6
before|named-nearby|	( 52	) 13	+ 20	, 16	: -40	; 37	adverb -7	auxiliary -7	coordinator -9	preposition -53	pronoun 35	start -19	subordinator -16	that -40	verb-judging -21	verb-saying -11	verb-thinking -16	¿ -27	– -18	— -9
before|name|	( 37	) 28	+ 26	, 7	- -12	/ -20	: -42	; 51	auxiliary 9	capital -14	preposition -46	pronoun -11	quote 35	that -35	verb-judging 10	verb-saying 14	verb-thinking -32	word -19	¿ -50	– -18	— -7	’ -26	• 14
before|name||	 31
before|noun|	$ -33	% -20	( -18	) -30	+ -22	, -6	- 6	: -19	; 36	adverb -33	auxiliary -62	capital -26	coordinator -31	determiner 10	preposition -12	pronoun -48	start 23	that -22	verb-judging -35	verb-saying 6	verb-thinking -19	word -16	£ -16	– -8	— -10	€ -20
before|paragraph-before|	, -11	- -20	: -30	; -41	adverb -7	auxiliary -11	coordinator -32	determiner -27	preposition -33	pronoun -34	quote -39	start -15	subordinator -13	that -6	verb-saying -31	verb-thinking -8	word -63	– -20	— -21
before|possessor|	, 7	; -17	auxiliary -29	coordinator -14	start -41	verb-judging -65	verb-saying -47	verb-thinking 10	word -60
before|pronoun|	: -22	; -19	capital -8	coordinator -30	determiner -6	preposition -11	pronoun -16	quote 37	start -21	subordinator -56	that -48	verb-thinking 9	word -17	‘ -33
before|quote-then-speaker|	- -12	: -27	; -6	adverb -27	auxiliary 9	coordinator -17	determiner -9	pronoun -33	quote 27	subordinator -28	that -32	verb-judging -39	verb-saying -13	word -25	— -9
before|quote-then-verb|	, -24	adverb 8	capital 40	determiner -16	preposition -38	pronoun -12	verb-judging 11	verb-saying 27	word -13
before|sentence-after|	: -18	; -30	adverb -7	auxiliary -33	capital -7	pronoun -29	start 10	subordinator -57	that -39	verb-saying 9	word -8
before|sentence-before|	$ -11	( -17	) -23	+ -19	, 8	- 7	: -46	; -10	adverb -46	auxiliary -20	capital -37	coordinator -20	determiner -8	preposition -11	pronoun -35	quote 24	start 6	subordinator -30	that -88	verb-thinking -41	word -11	¿ -30	– -9	— -21	€ -15
before|signature|	— 13
before|speaker-then-quote|	$ -27	( -23	) 10	, 43	: -13	; 40	adverb -49	auxiliary -45	coordinator -6	preposition -36	pronoun -28	quote 22	subordinator 6	that -21	verb-judging -17	verb-saying -66	verb-thinking -12	— -12
before|topic-after|	, -19	coordinator -19
before|topic|	, -33	adverb -13	capital 18	coordinator -34	determiner -14	start 9	subordinator -24	– -14	— -15
before|verb-then-speaker|	, -18	auxiliary -11	capital 17	determiner 19	preposition -41	pronoun -12	that -24	verb-judging -6	word -14
carry-before-that|0|1|	, -21	1 15	10+ 10	2 -24	3 -38	4-5 -49	6-9 -31	determiner -26	preposition -28	stop -20	that -20	verb-saying 10	word -36
carry-before-that|0|1|,verb-saying|	none -25
carry-before-that|0|1|,|	lower -21
carry-before-that|0|1|capital|	. 18
carry-before-that|0|1|determiner|	. -13	lower -26
carry-before-that|0|1|elided|	elided 6	own -10
carry-before-that|0|1|end|	. -35
carry-before-that|0|1|newcomer|	none -22
carry-before-that|0|1|newcomer|none|elided|	, 13
carry-before-that|0|1|newcomer|none|none|	, -18	: -29	word -16
carry-before-that|0|1|newcomer|none|own|	, -30	: 7	that -20	verb-saying -21	word -30
carry-before-that|0|1|none|	,auxiliary -46	,pronoun -20	coordinator -26	elided -23	none -20	own -39	stop -21
carry-before-that|0|1|own|	elided 15	none -21	own -57
carry-before-that|0|1|stop|	none -13	upper -20
carry-before-that|0|1|subject|	elided -9	none -42	own -16
carry-before-that|0|1|verb-saying|	lower 10
carry-before-that|0|1|word|	lower -36	none -16
carry-before-that|0|	2 9	3 -14
carry-before-that|0|2|	, -49	10+ -30	2 13	4-5 -9	: -8	auxiliary -35	capital -18	determiner -28	preposition -36	pronoun -15	stop 19	verb-judging -24	verb-saying -17	word -41
carry-before-that|0|2|,auxiliary|	none -17
carry-before-that|0|2|,verb-saying|	none -42
carry-before-that|0|2|,word|	none -27
carry-before-that|0|2|,|	lower -49	pronoun 6
carry-before-that|0|2|.|	capital -23	determiner 14	quote 16
carry-before-that|0|2|:|	upper -7
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -35
carry-before-that|0|2|capital|	lower -18
carry-before-that|0|2|coordinator|	none -21
carry-before-that|0|2|determiner|	lower -24
carry-before-that|0|2|elided|	elided -17	none -29	own -33
carry-before-that|0|2|end|	! -19	. 20	? 18
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -31	none 11	says -9
carry-before-that|0|2|newcomer|acts|none|	stop -22
carry-before-that|0|2|newcomer|none|elided|	, -25	stop -8
carry-before-that|0|2|newcomer|none|none|	: 13	stop 24	word -21
carry-before-that|0|2|newcomer|none|own|	, -28	: -47	auxiliary -22	determiner -16	preposition -24	stop -42	word -13
carry-before-that|0|2|newcomer|says|elided|	stop -27
carry-before-that|0|2|newcomer|says|none|	stop 8	word -29
carry-before-that|0|2|newcomer|says|own|	, -19	: -33	stop -30
carry-before-that|0|2|none|	,auxiliary -55	,pronoun 6	,verb-saying 19	,word 10	coordinator -38	elided 9	none 21	own 14	preposition -28	stop -59	word -25
carry-before-that|0|2|own|	elided -30	none -43	own -60
carry-before-that|0|2|preposition|	lower -30	none -21
carry-before-that|0|2|pronoun|	lower -15
carry-before-that|0|2|question|false|	true 17
carry-before-that|0|2|question|true|	false -12
carry-before-that|0|2|stop|	none -49	upper 19
carry-before-that|0|2|subject|	elided -43	none 32	own -80
carry-before-that|0|2|verb-judging|	lower -24
carry-before-that|0|2|verb-saying|	lower -17
carry-before-that|0|2|word|	lower -41	none -25
carry-before-that|0|3|	, -30	1 -27	10+ -9	3 -16	4-5 13	6-9 -32	: -13	auxiliary -21	capital -16	determiner -15	preposition -26	quote 13	stop -9	word -31
carry-before-that|0|3|,auxiliary|	none -23
carry-before-that|0|3|,verb-saying|	none -37
carry-before-that|0|3|,|	determiner -19	lower -30
carry-before-that|0|3|.|	capital 7	determiner -33
carry-before-that|0|3|:|	upper -13
carry-before-that|0|3|?|	,verb-saying 22
carry-before-that|0|3|adjacent|	false -14
carry-before-that|0|3|auxiliary|	lower -21
carry-before-that|0|3|capital|	lower -16
carry-before-that|0|3|determiner|	lower -15
carry-before-that|0|3|elided|	elided -6	own -43
carry-before-that|0|3|end|	. -25
carry-before-that|0|3|inside|	false -14
carry-before-that|0|3|newcomer|	acts -21	none 6	says -18
carry-before-that|0|3|newcomer|acts|none|	: -22	stop -16
carry-before-that|0|3|newcomer|acts|own|	: -27	stop -24
carry-before-that|0|3|newcomer|none|elided|	stop 7
carry-before-that|0|3|newcomer|none|none|	: 11	quote 14
carry-before-that|0|3|newcomer|none|own|	, -15	: -20	stop -35	word -14
carry-before-that|0|3|newcomer|says|elided|	stop -27
carry-before-that|0|3|newcomer|says|none|	: -17	word -26
carry-before-that|0|3|newcomer|says|own|	, -16	stop -35	word -16
carry-before-that|0|3|none|	,auxiliary 6	,pronoun -32	,verb-saying -16	coordinator -24	none -10	own 6	preposition -28	stop -56
carry-before-that|0|3|own|	elided -30	none -20	own -62
carry-before-that|0|3|preposition|	lower -24
carry-before-that|0|3|question|false|	false -26	true -8
carry-before-that|0|3|question|true|	false 27
carry-before-that|0|3|quote|	. 28	upper 13
carry-before-that|0|3|stop|	none -10	upper -9
carry-before-that|0|3|subject|	elided -36	own -53
carry-before-that|0|3|word|	lower -31	none -22
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -28	end -15	stop -25
carry-before-that|1|far|	, -45	10+ -56	2 -15	3 -82	4-5 -15	6-9 -50	: -25	; -18	adverb -42	auxiliary -82	capital -11	coordinator -34	determiner -65	preposition -61	pronoun -49	quote -22	stop -25	subordinator -54	that -61	verb-judging -57	verb-saying -51	verb-thinking -48	word -70	– -28	’ -16
carry-before-that|1|far|,auxiliary|	? -22	none -43
carry-before-that|1|far|,coordinator|	none -26
carry-before-that|1|far|,determiner|	? -10	none -27
carry-before-that|1|far|,preposition|	none 8
carry-before-that|1|far|,pronoun|	? -10	none -40
carry-before-that|1|far|,subordinator|	none -20
carry-before-that|1|far|,verb-judging|	none -28
carry-before-that|1|far|,verb-saying|	! -19	? -17	none -49
carry-before-that|1|far|,word|	none -47
carry-before-that|1|far|,|	capital -53	determiner -54	lower -41	none -41	pronoun -26	upper -25	verb-saying -13	word -39
carry-before-that|1|far|.|	auxiliary -17	capital -55	coordinator -26	end -9	preposition -47	pronoun -52	quote -22	subordinator -28
carry-before-that|1|far|:|	lower -22	none -13	upper -24
carry-before-that|1|far|;|	lower -18	none -32
carry-before-that|1|far|?|	,pronoun -21	,verb-saying -28	,word -16	capital -40	determiner -26	pronoun -27	quote -16	stop 13	— -19
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -39
carry-before-that|1|far|alone|	false 15	true -11
carry-before-that|1|far|auxiliary|	lower -81	none -27
carry-before-that|1|far|capital|	, -21	. -12	? -35	lower -55	none -16
carry-before-that|1|far|coordinator|	. -33	lower -34	none -24
carry-before-that|1|far|determiner|	, -44	. -8	? -16	lower -59	none -27	upper -29
carry-before-that|1|far|elided|	elided -51	none -63	own -39
carry-before-that|1|far|end|	. -37	none -27
carry-before-that|1|far|first|	false -15
carry-before-that|1|far|inside|	false -44
carry-before-that|1|far|newcomer|	acts -11	none -20	says -34
carry-before-that|1|far|newcomer|acts|elided|	, -20	: -27	determiner -11	preposition -14	stop -24	that -24	word -24
carry-before-that|1|far|newcomer|acts|none|	, -31	: -13	adverb -17	auxiliary -15	capital -19	determiner -26	preposition -30	pronoun -18	start -27	that -21	verb-judging -13	word -52
carry-before-that|1|far|newcomer|acts|own|	: -44	auxiliary -28	capital -25	determiner -25	preposition -30	pronoun -13	start -14	stop -28	that -23	verb-saying -25	word -28
carry-before-that|1|far|newcomer|none|elided|	, -22	: -25	auxiliary -18	stop -26	word -17
carry-before-that|1|far|newcomer|none|none|	, -27	: -58	auxiliary -26	capital -23	determiner -20	preposition -29	pronoun -10	that -19	verb-judging -29	word -41	— -18
carry-before-that|1|far|newcomer|none|own|	, -34	: -59	; -18	adverb -20	auxiliary -20	determiner -26	preposition -41	start -39	stop -44	that -26	verb-judging -18	verb-saying -30	word -46
carry-before-that|1|far|newcomer|says|elided|	, -23	: -31	auxiliary -15	capital -17	determiner -16	preposition -25	stop -61	verb-saying -11	word -19
carry-before-that|1|far|newcomer|says|none|	, -34	: -58	adverb -23	auxiliary -38	determiner -33	preposition -33	pronoun -19	start 10	stop -38	that -9	verb-judging -20	word -43
carry-before-that|1|far|newcomer|says|own|	, -28	: -44	adverb -31	auxiliary -35	capital -34	determiner -31	preposition -42	pronoun -27	start -16	stop -33	that -33	verb-saying -31	word -33	’ -13
carry-before-that|1|far|none|	, -42	,auxiliary -89	,coordinator -25	,determiner -26	,preposition -24	,pronoun -45	,subordinator -13	,verb-judging -44	,verb-saying -29	,verb-thinking -19	,word -9	: -22	; -37	adverb -19	auxiliary -34	capital -26	coordinator -15	determiner -33	elided -18	end -10	own -21	preposition -56	pronoun -20	stop -53	subordinator -20	that -21	verb-judging 7	verb-saying -16	word -44	— -28
carry-before-that|1|far|own|	elided -38	none -41	own -59
carry-before-that|1|far|preposition|	. -42	? -20	lower -55	none -48	upper -37
carry-before-that|1|far|pronoun|	, -29	. -30	? -26	lower -48
carry-before-that|1|far|question|false|	false -37	true -30
carry-before-that|1|far|question|true|	false -6	true -8
carry-before-that|1|far|quote|	. -28	? -27	upper -22
carry-before-that|1|far|start|	other -15	upper 6
carry-before-that|1|far|stop|	? -29	none -44	other -16	upper -25
carry-before-that|1|far|subject|	elided -63	own -57
carry-before-that|1|far|subordinator|	. -19	lower -54
carry-before-that|1|far|that|	lower -61
carry-before-that|1|far|verb-judging|	lower -57
carry-before-that|1|far|verb-saying|	, -47	? -28	lower -48	none -19	upper -8
carry-before-that|1|far|verb-thinking|	lower -48
carry-before-that|1|far|word|	lower -70	none -48	upper -14
carry-before-that|1|far|—|	? -28	upper 6
carry-before-that|1|far|’|	lower -16
carry-before-that|2|	far -17
carry-before-that|2|far|	, -26	1 -7	10+ -16	2 -13	3 7	4-5 -24	6-9 -15	: 18	adverb -29	auxiliary -82	capital -29	coordinator -32	determiner -13	preposition -67	pronoun -51	quote -23	stop -45	subordinator -21	that -29	verb-judging -45	verb-saying -60	verb-thinking -32	word -15	— -29
carry-before-that|2|far|,auxiliary|	? -21	none -57
carry-before-that|2|far|,coordinator|	none -17
carry-before-that|2|far|,determiner|	none -24
carry-before-that|2|far|,preposition|	none -23
carry-before-that|2|far|,pronoun|	none -37
carry-before-that|2|far|,subordinator|	none -17
carry-before-that|2|far|,verb-judging|	none -34
carry-before-that|2|far|,verb-saying|	! -16	? -22	none -39
carry-before-that|2|far|,|	capital -26	coordinator -19	determiner -42	lower -21	none -38	pronoun -33	upper -29	verb-saying -14	word -36
carry-before-that|2|far|.|	capital -31	end 7	preposition -30	pronoun -33	— -22
carry-before-that|2|far|:|	lower -20	none -21	upper 16
carry-before-that|2|far|;|	none -22
carry-before-that|2|far|?|	,verb-saying -14	capital 14	end 47	pronoun -31	stop -16	verb-saying 13	— 6
carry-before-that|2|far|adjacent|	false -17
carry-before-that|2|far|adverb|	lower -29
carry-before-that|2|far|alone|	false 21	true -30
carry-before-that|2|far|auxiliary|	lower -82	none -37
carry-before-that|2|far|capital|	, -23	. -58	? -16	lower -29	none -32
carry-before-that|2|far|coordinator|	. -33	lower -32	none -57
carry-before-that|2|far|determiner|	, -15	. -12	? -24	lower -43	none -22	upper 10
carry-before-that|2|far|elided|	elided 6	none -13	own -62
carry-before-that|2|far|end|	! 17	? 22	none -26
carry-before-that|2|far|first|	false -32	true 19
carry-before-that|2|far|inside|	false -35
carry-before-that|2|far|newcomer|	acts -16	says -34
carry-before-that|2|far|newcomer|acts|elided|	: 9	word -28
carry-before-that|2|far|newcomer|acts|none|	, -33	: -7	auxiliary -19	capital -14	determiner -13	preposition -11	start -7	stop -11	word -43
carry-before-that|2|far|newcomer|acts|own|	, -18	: -41	auxiliary -21	preposition -15	start -32	stop -41	verb-saying -19	word -47
carry-before-that|2|far|newcomer|none|elided|	: 27	stop -32	word -22
carry-before-that|2|far|newcomer|none|none|	, -32	: -14	auxiliary -15	determiner -18	preposition -23	stop 24	verb-judging -14	word 6
carry-before-that|2|far|newcomer|none|own|	, -38	: 8	auxiliary -15	determiner -25	preposition -25	start -37	stop -32	that -17	verb-saying -24	word -46
carry-before-that|2|far|newcomer|says|elided|	, -19	: -36	preposition -24	stop -68	word -35
carry-before-that|2|far|newcomer|says|none|	, 9	: -55	adverb -29	auxiliary -34	capital -42	determiner 14	preposition -36	pronoun -21	start -18	stop -16	verb-judging -18
carry-before-that|2|far|newcomer|says|own|	, -35	: -65	adverb -26	auxiliary -8	capital -41	determiner -33	preposition -22	pronoun -17	start -44	stop -39	that -32	verb-saying -30	word -52
carry-before-that|2|far|none|	, -42	,auxiliary -41	,determiner -30	,preposition -20	,verb-judging -23	,verb-saying -27	,word -36	: -34	; -20	auxiliary -24	capital -24	coordinator -52	determiner -35	elided -18	none 17	own -19	preposition -13	pronoun -36	stop -51	subordinator -24	verb-saying 9	word -37
carry-before-that|2|far|own|	elided -62	none -21	own -82
carry-before-that|2|far|preposition|	. -30	lower -67	none -6	upper -24
carry-before-that|2|far|pronoun|	, -42	. -44	? -28	lower -51	none -30
carry-before-that|2|far|question|false|	false -36	true -17
carry-before-that|2|far|question|true|	false 11	true 44
carry-before-that|2|far|quote|	. -25	upper -23
carry-before-that|2|far|start|	other -17	upper 7
carry-before-that|2|far|stop|	? -21	none -30	upper -46
carry-before-that|2|far|subject|	elided -21	own -57
carry-before-that|2|far|subordinator|	lower -21	none -18
carry-before-that|2|far|that|	lower -29
carry-before-that|2|far|verb-judging|	lower -45
carry-before-that|2|far|verb-saying|	, -14	lower -53	none -25	upper -37
carry-before-that|2|far|verb-thinking|	lower -32
carry-before-that|2|far|word|	, -17	lower -38	none -33	upper 15
carry-before-that|2|far|—|	. -22	none -19	upper -29
carry-before-that|3|	far -36
carry-before-that|3|far|!|	end -22
carry-before-that|3|far|	) 11	, -59	1 -61	10+ -29	3 -32	4-5 -19	6-9 -31	: -19	adverb -16	auxiliary -68	capital -24	determiner -49	pronoun -38	start -13	stop -77	subordinator -40	that 6	verb-judging -35	verb-saying -30	verb-thinking -30	word -58
carry-before-that|3|far|)|	upper 11
carry-before-that|3|far|,auxiliary|	none -19
carry-before-that|3|far|,pronoun|	none -17
carry-before-that|3|far|,verb-judging|	none -13
carry-before-that|3|far|,verb-saying|	? -23	none -35
carry-before-that|3|far|,word|	none -27
carry-before-that|3|far|,|	capital -51	determiner -41	lower -53	pronoun -20	upper -26	verb-saying -47	word -26
carry-before-that|3|far|.|	capital -30	coordinator -14	determiner -32	end -14	preposition -20	pronoun -18
carry-before-that|3|far|:|	other -22	upper -18
carry-before-that|3|far|;|	none -18
carry-before-that|3|far|?|	capital -21	end -36	pronoun -15	verb-saying -20
carry-before-that|3|far|adjacent|	false -36
carry-before-that|3|far|adverb|	lower -16
carry-before-that|3|far|alone|	false 8	true -19
carry-before-that|3|far|auxiliary|	lower -68	none -13
carry-before-that|3|far|capital|	, -17	. -39	? -9	lower -24	none -16
carry-before-that|3|far|coordinator|	none -36
carry-before-that|3|far|determiner|	, -17	. -34	? -15	lower -44	none -23	upper -27
carry-before-that|3|far|elided|	elided -13	none -12	own -24
carry-before-that|3|far|end|	. -11	? -8	none -10
carry-before-that|3|far|first|	false -42
carry-before-that|3|far|inside|	false -51
carry-before-that|3|far|newcomer|	acts -9	says -49
carry-before-that|3|far|newcomer|acts|elided|	stop -29
carry-before-that|3|far|newcomer|acts|none|	preposition -20	stop -25
carry-before-that|3|far|newcomer|acts|own|	: -32	preposition -27	start -13	stop -25	word -17
carry-before-that|3|far|newcomer|none|elided|	stop -17
carry-before-that|3|far|newcomer|none|none|	) -7	: -13	auxiliary -12	capital -13	preposition 10	stop -18	word -32
carry-before-that|3|far|newcomer|none|own|	: -17	auxiliary -17	start -38	stop -27	that 12	word -27
carry-before-that|3|far|newcomer|says|elided|	stop -32
carry-before-that|3|far|newcomer|says|none|	: -15	auxiliary -24	determiner -25	preposition -20	start -23	stop -39	word -19
carry-before-that|3|far|newcomer|says|own|	: -36	determiner -30	preposition -23	start -19	stop -16	verb-saying -9	word -20
carry-before-that|3|far|none|	, -35	,auxiliary -25	,determiner -11	adverb 8	auxiliary -19	coordinator -24	end 43	none -7	own -14	preposition -41	pronoun -24	stop -80	subordinator -31	word -17	— 7
carry-before-that|3|far|own|	elided -32	none -29
carry-before-that|3|far|preposition|	. -21	none -31
carry-before-that|3|far|pronoun|	, -36	. -16	? -16	lower -38	none -20
carry-before-that|3|far|question|false|	false -33	true -12
carry-before-that|3|far|question|true|	false -46
carry-before-that|3|far|start|	upper -17
carry-before-that|3|far|stop|	none -36	upper -77
carry-before-that|3|far|subject|	elided -18	own -13
carry-before-that|3|far|subordinator|	lower -37
carry-before-that|3|far|that|	lower 6
carry-before-that|3|far|verb-judging|	lower -35
carry-before-that|3|far|verb-saying|	, -58	? -20	lower -30
carry-before-that|3|far|verb-thinking|	lower -30
carry-before-that|3|far|word|	lower -63	none -26	upper -14
carry-before-that|3|far|—|	none -16
carry-before|0|	0 29	2 -12	3 -30
carry-before|0|0|	, 28	2 29	4-5 20	6-9 45	: -7	adverb 33	auxiliary -7	coordinator 26	preposition -18	pronoun 13	that 20	verb-saying -11
carry-before|0|0|,|	capital 14	determiner 10	lower 27	pronoun 48	upper 34	verb-saying 34
carry-before|0|0|:|	upper -13
carry-before|0|0|adjacent|	false 29
carry-before|0|0|adverb|	lower 31
carry-before|0|0|auxiliary|	lower -7
carry-before|0|0|capital|	. 40
carry-before|0|0|coordinator|	lower 26
carry-before|0|0|determiner|	. 13	lower 8
carry-before|0|0|elided|	elided 27
carry-before|0|0|end|	! 13	. 12
carry-before|0|0|inside|	false 29
carry-before|0|0|newcomer|none|elided|	, 26	word 19
carry-before|0|0|newcomer|none|none|	, -9	: -6	preposition -17	word -21
carry-before|0|0|newcomer|none|own|	, 15	auxiliary -16	determiner -9	preposition -9	verb-saying -9
carry-before|0|0|none|	,auxiliary 26	,coordinator 26	,determiner -6	,pronoun 20	,subordinator -15	,verb-judging 23	,verb-saying 8	: -15	; -44	coordinator 48	determiner 25	none -18
carry-before|0|0|preposition|	. 32	lower -10	none 24	upper -16
carry-before|0|0|pronoun|	. 9	lower 13
carry-before|0|0|question|false|	false 28	true 12
carry-before|0|0|subject|	elided 27	none -18
carry-before|0|0|that|	lower 20
carry-before|0|1|!|	,pronoun -21	,verb-saying -17
carry-before|0|1|,auxiliary|	? -26	none -19
carry-before|0|1|,coordinator|	none 11
carry-before|0|1|,determiner|	none -31
carry-before|0|1|,subordinator|	none -22
carry-before|0|1|,verb-saying|	? -41	none 21
carry-before|0|1|,word|	none -11
carry-before|0|1|,|	capital 21	determiner 11	lower 6	none -13	pronoun 35	upper -16	verb-saying 6	word -17
carry-before|0|1|.|	capital -31	determiner -48	preposition -21	quote -35
carry-before|0|1|	1 -16	10+ 20	2 -12	3 -16	4-5 -18	6-9 16	: -32	adverb -11	auxiliary -52	capital 10	coordinator -20	determiner -19	preposition -37	pronoun -26	quote -32	stop 34	subordinator -29	verb-judging -24	verb-saying -11
carry-before|0|1|:|	lower -28	upper -32
carry-before|0|1|;|	none -27
carry-before|0|1|?|	,pronoun -22	,verb-saying -33	capital -15	quote -21
carry-before|0|1|adjacent|	true -40
carry-before|0|1|adverb|	lower -11
carry-before|0|1|auxiliary|	lower -52	none -27
carry-before|0|1|capital|	, -31	. 17	lower 12
carry-before|0|1|coordinator|	lower -20	none 8
carry-before|0|1|determiner|	. -23	lower -14	upper -21
carry-before|0|1|elided|	none 6	own 21
carry-before|0|1|end|	! -8	. 24
carry-before|0|1|newcomer|	none -7
carry-before|0|1|newcomer|none|elided|	, 23	determiner -8	preposition -18	stop 16	verb-saying -18	word 7
carry-before|0|1|newcomer|none|none|	, 17	: -21	adverb -21	auxiliary -8	capital 11	coordinator -10	preposition -33	quote -37	stop -6	that -21	verb-judging -39	word 10
carry-before|0|1|newcomer|none|own|	: -44	auxiliary -26	determiner -55	preposition -37	pronoun -31	quote -16	verb-judging -22	verb-saying -20
carry-before|0|1|none|	, -26	,auxiliary 17	,coordinator -9	,determiner -21	,pronoun -18	,subordinator -23	,verb-judging -11	,verb-saying 18	,verb-thinking 11	,word -21	: 18	; -20	auxiliary -16	capital 21	elided 19	none -25	preposition 8	stop -12	verb-saying -12	word 6	— 6
carry-before|0|1|own|	none -32	own -18
carry-before|0|1|preposition|	lower -30	none -11	upper -26
carry-before|0|1|pronoun|	, -67	. -10	? -13	lower -26
carry-before|0|1|question|false|	false 16	true -25
carry-before|0|1|question|true|	false -58
carry-before|0|1|quote|	upper -32
carry-before|0|1|stop|	none -12	other -6	upper 34
carry-before|0|1|subject|	elided 18	none -8	own -19
carry-before|0|1|subordinator|	lower -29
carry-before|0|1|verb-judging|	lower -24	none -19
carry-before|0|1|verb-saying|	, -56	upper -16
carry-before|0|1|word|	none -36	upper -10
carry-before|0|2|	, -27	1 -16	10+ -16	2 -23	: -19	adverb -21	auxiliary -32	capital -37	coordinator -31	determiner -33	preposition -45	pronoun -6	stop 9	subordinator -21	that -9	verb-judging -22	verb-saying -27	word -55
carry-before|0|2|,auxiliary|	none -24
carry-before|0|2|,preposition|	none -24
carry-before|0|2|,pronoun|	none -22
carry-before|0|2|,verb-judging|	none -16
carry-before|0|2|,verb-saying|	? -22	none -22
carry-before|0|2|,word|	none -25
carry-before|0|2|,|	capital -21	determiner -9	lower -27	pronoun 10
carry-before|0|2|.|	auxiliary -25	coordinator 19	pronoun 9
carry-before|0|2|:|	upper -19
carry-before|0|2|;|	none -18
carry-before|0|2|?|	,verb-saying -24	capital -26	determiner -25
carry-before|0|2|adjacent|	false -12
carry-before|0|2|adverb|	lower -21
carry-before|0|2|auxiliary|	lower -30	none -19
carry-before|0|2|capital|	, -26	. -23	lower -37
carry-before|0|2|coordinator|	lower -31	none -20
carry-before|0|2|determiner|	, -40	. -17	lower -26	none -17	upper -15
carry-before|0|2|elided|	elided -38	none -12	own -14
carry-before|0|2|end|	! -28	. 27
carry-before|0|2|inside|	false -12
carry-before|0|2|newcomer|	acts -6	none -16	says -32
carry-before|0|2|newcomer|acts|elided|	: -21	stop -54
carry-before|0|2|newcomer|acts|none|	: -25	auxiliary -18	pronoun 12	stop 10
carry-before|0|2|newcomer|acts|own|	, -17	: -32	auxiliary -17	preposition -18	stop -44	word -10
carry-before|0|2|newcomer|none|elided|	stop 11	word -17
carry-before|0|2|newcomer|none|none|	: -51	auxiliary -25	preposition -22	stop 16	that -17	word -27
carry-before|0|2|newcomer|none|own|	, -30	: -38	auxiliary -24	determiner -22	preposition -18	stop -37	word -30
carry-before|0|2|newcomer|says|elided|	stop -37
carry-before|0|2|newcomer|says|none|	: -32	auxiliary -21	stop -6	word -30
carry-before|0|2|newcomer|says|own|	, -22	: -30	preposition -20	stop -44	verb-saying -15	word -30
carry-before|0|2|none|	,preposition -18	,pronoun -24	: -23	; -19	coordinator -42	determiner -13	elided 16	none -12	preposition -6	stop -24	word 8
carry-before|0|2|own|	elided -33	none -24	own -56
carry-before|0|2|preposition|	. -15	lower -43	none -33
carry-before|0|2|pronoun|	, -80	lower -6
carry-before|0|2|question|false|	true 8
carry-before|0|2|question|true|	false -28
carry-before|0|2|stop|	none -33	upper 9
carry-before|0|2|subject|	elided -24	own -55
carry-before|0|2|subordinator|	lower -21
carry-before|0|2|that|	lower -9
carry-before|0|2|verb-judging|	lower -22
carry-before|0|2|verb-saying|	, -39	lower -23	none -15
carry-before|0|2|word|	lower -55
carry-before|0|3|	, -20	1 -15	10+ -19	2 -30	3 -23	4-5 -30	: -19	capital -17	preposition -30	pronoun -22	stop -19	word -26
carry-before|0|3|,auxiliary|	none -30
carry-before|0|3|,pronoun|	none -19
carry-before|0|3|,verb-saying|	none -30
carry-before|0|3|,word|	none -21
carry-before|0|3|,|	lower -20	pronoun -23	verb-saying -24
carry-before|0|3|.|	capital -11	determiner -18	preposition -17	pronoun -18
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -30
carry-before|0|3|capital|	lower -17
carry-before|0|3|determiner|	, -22
carry-before|0|3|elided|	elided -28	none -31	own -19
carry-before|0|3|end|	. -9
carry-before|0|3|inside|	false -30
carry-before|0|3|newcomer|acts|elided|	stop -21
carry-before|0|3|newcomer|acts|none|	stop 19	word -13
carry-before|0|3|newcomer|acts|own|	: -16	stop -32
carry-before|0|3|newcomer|	none -15	says -51
carry-before|0|3|newcomer|none|elided|	stop -17
carry-before|0|3|newcomer|none|none|	stop -8
carry-before|0|3|newcomer|none|own|	stop -34
carry-before|0|3|newcomer|says|elided|	stop -25
carry-before|0|3|newcomer|says|none|	: -15	stop -43
carry-before|0|3|newcomer|says|own|	: -17	stop -27
carry-before|0|3|none|	,verb-saying -12	,word 11	auxiliary -13	elided 22	own -26	preposition -22	stop -22	word -14
carry-before|0|3|own|	none -51	own -41
carry-before|0|3|preposition|	lower -30
carry-before|0|3|pronoun|	, -26
carry-before|0|3|question|false|	false -24	true -21
carry-before|0|3|question|true|	false -23
carry-before|0|3|stop|	none -28	upper -19
carry-before|0|3|subject|	elided -29	none -8	own -27
carry-before|0|3|word|	lower -26
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying 11	determiner -14	end -33	stop -17
carry-before|1|far|+|	none -24
carry-before|1|far|	, -20	- -45	1 -34	2 -75	3 -30	4-5 -14	6-9 -35	: -19	adverb -42	auxiliary -52	capital -38	coordinator -50	determiner -34	preposition -31	pronoun -55	quote 9	stop -33	subordinator -78	that -8	verb-judging -67	verb-saying -19	verb-thinking -59	word -27	’ -18
carry-before|1|far|,adverb|	none -24
carry-before|1|far|,auxiliary|	? -31	none -39
carry-before|1|far|,coordinator|	none -29
carry-before|1|far|,determiner|	none -30
carry-before|1|far|,preposition|	none -42
carry-before|1|far|,pronoun|	? -10	none -19
carry-before|1|far|,subordinator|	none -27
carry-before|1|far|,verb-judging|	none -30
carry-before|1|far|,verb-saying|	! -23	? -23	none -14
carry-before|1|far|,verb-thinking|	none -18
carry-before|1|far|,word|	? -24	none -11
carry-before|1|far|,|	capital -24	coordinator -30	determiner -82	lower -15	none -6	pronoun -37	subordinator -23	upper -45	word -43	– -17
carry-before|1|far|-|	upper -45
carry-before|1|far|.|	capital -41	determiner -48	end -16	preposition -22	pronoun -45	that -21	— -31
carry-before|1|far|:|	lower -28	none -34	other -29	upper -17
carry-before|1|far|;|	none -50
carry-before|1|far|?|	,auxiliary -20	,pronoun -18	,verb-saying -32	,word -21	capital -20	determiner -16	end -40	preposition -20	pronoun -34	stop -13	verb-saying -36	— -35
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	lower -41
carry-before|1|far|alone|	false -24	true 48
carry-before|1|far|auxiliary|	lower -52	none -44
carry-before|1|far|capital|	, -38	? -34	lower -36	none -32
carry-before|1|far|coordinator|	, -24	. -37	lower -50	none -65
carry-before|1|far|determiner|	. 25	? -22	lower -31	none -11	upper -34
carry-before|1|far|elided|	elided -33	none -8
carry-before|1|far|end|	! -18	. -17	? -31	none -49
carry-before|1|far|first|	false -11	true 22
carry-before|1|far|inside|	false -38
carry-before|1|far|newcomer|	acts -45	says -68
carry-before|1|far|newcomer|acts|elided|	: -49	preposition -17	stop 7	that -29	word -34
carry-before|1|far|newcomer|acts|none|	, -21	: -54	auxiliary -24	capital -16	determiner -7	preposition -19	pronoun -20	start -27	stop -91	that -19	verb-judging -8	word -50
carry-before|1|far|newcomer|acts|own|	, -27	: -65	auxiliary -22	capital 7	determiner -26	preposition -47	pronoun -19	start -20	stop -44	verb-saying -35	word -47
carry-before|1|far|newcomer|none|elided|	, -26	auxiliary -23	preposition -32	start -7	that -30	verb-saying -19	word -34
carry-before|1|far|newcomer|none|none|	, 8	- -42	adverb -15	auxiliary -34	capital -17	determiner -34	preposition -8	pronoun 9	start -28	subordinator -15	that -24	verb-judging -31	word -34	’ -21
carry-before|1|far|newcomer|none|own|	, -16	: -10	adverb -25	auxiliary -51	capital -44	coordinator -24	determiner -44	preposition -7	pronoun -34	start -27	stop -24	verb-judging -25	verb-saying -63	word -72
carry-before|1|far|newcomer|says|elided|	: -26	preposition -30	stop -90	word -50
carry-before|1|far|newcomer|says|none|	, -33	: -50	adverb -24	auxiliary -42	capital -32	determiner -28	preposition -31	pronoun -14	stop -106	verb-judging -9	word -48
carry-before|1|far|newcomer|says|own|	, -39	: -73	auxiliary -30	capital -35	determiner -43	preposition -40	pronoun -24	start -34	stop -42	that -33	verb-saying -29	word -41
carry-before|1|far|none|	, -69	,auxiliary -8	,coordinator -32	,determiner -13	,pronoun -41	,subordinator -30	,verb-judging -41	,verb-saying 9	,verb-thinking -14	,word -35	: 18	; -29	adverb -34	auxiliary -27	capital -30	coordinator -56	determiner -37	end 6	none -30	own -13	pronoun -36	stop -33	subordinator -28	verb-judging -19	verb-saying -33	word -47	— -39
carry-before|1|far|own|	elided -6	none -8	own -47
carry-before|1|far|preposition|	. -44	? -12	lower -30	none -8	upper -30
carry-before|1|far|pronoun|	, -51	. -58	? -29	lower -54	none -43
carry-before|1|far|question|false|	false -7	true -42
carry-before|1|far|question|true|	false -65
carry-before|1|far|quote|	. -29	? -22	lower -14	upper 10
carry-before|1|far|start|	other -9
carry-before|1|far|stop|	? -25	none -47	other -33	upper -33
carry-before|1|far|subject|	none -20	own -21
carry-before|1|far|subordinator|	. -23	lower -78	none -31
carry-before|1|far|that|	lower -8
carry-before|1|far|verb-judging|	lower -67	none -17
carry-before|1|far|verb-saying|	, -96	? -39	lower -20	none -28	upper -33
carry-before|1|far|verb-thinking|	lower -59
carry-before|1|far|word|	, -20	lower -25	none -46	upper -21
carry-before|1|far|—|	. -31	? -26	none -42
carry-before|1|far|’|	lower -18
carry-before|2|	far -26
carry-before|2|far|!|	end -20
carry-before|2|far|	) -16	, -28	1 -47	3 -12	4-5 -34	6-9 -35	: -50	adverb -13	capital -24	determiner -22	preposition -46	start -9	stop -34	subordinator -45	that -31	verb-judging -37	verb-saying -35	verb-thinking -27	word -34
carry-before|2|far|)|	upper -16
carry-before|2|far|,auxiliary|	none -8
carry-before|2|far|,pronoun|	none -20
carry-before|2|far|,verb-judging|	none -16
carry-before|2|far|,verb-saying|	! -17	? -7	none -11
carry-before|2|far|,word|	none -6
carry-before|2|far|,|	capital -57	determiner -45	lower -23	none -36	pronoun -62	upper -22	verb-saying -54	word -22
carry-before|2|far|.|	capital -6	determiner -38	preposition 9	pronoun -26
carry-before|2|far|:|	other -16	upper -48
carry-before|2|far|?|	end 10	pronoun -16
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	lower -13
carry-before|2|far|alone|	false -6
carry-before|2|far|auxiliary|	none -10
carry-before|2|far|capital|	, -31	. -44	? -25	lower -24	none -28
carry-before|2|far|coordinator|	none -31
carry-before|2|far|determiner|	, -44	. -30	? -24	lower -18	none -22
carry-before|2|far|elided|	elided -15	none -26
carry-before|2|far|end|	. -16	none -12
carry-before|2|far|first|	false -16
carry-before|2|far|inside|	false -40
carry-before|2|far|newcomer|	acts -17	none -26
carry-before|2|far|newcomer|acts|elided|	start -19	stop -17
carry-before|2|far|newcomer|acts|none|	: -11	stop -29
carry-before|2|far|newcomer|acts|own|	stop -29	word -17
carry-before|2|far|newcomer|none|none|	) -8	: -17	start -18
carry-before|2|far|newcomer|none|own|	: -13	preposition -15	start -31	stop -21	word -19
carry-before|2|far|newcomer|says|elided|	start -15
carry-before|2|far|newcomer|says|none|	: -35	preposition -18	start 7	stop -49	word -19
carry-before|2|far|newcomer|says|own|	: -17	preposition -15	start -7	stop -36	word -12
carry-before|2|far|none|	, -36	,auxiliary -35	,verb-saying -23	,word 9	: 16	auxiliary -20	capital -11	coordinator -40	determiner -20	elided -51	end 32	none 28	own -31	preposition -46	pronoun -24	stop -85	subordinator -27	word 11
carry-before|2|far|own|	elided -24	none -12	own -54
carry-before|2|far|preposition|	lower -46
carry-before|2|far|pronoun|	, -33	. -6	? -27	none -20
carry-before|2|far|question|false|	false -34	true -19
carry-before|2|far|question|true|	false -33	true 15
carry-before|2|far|start|	upper -8
carry-before|2|far|stop|	none -26	upper -34
carry-before|2|far|subject|	elided -11	none -13	own -30
carry-before|2|far|subordinator|	lower -43
carry-before|2|far|that|	lower -31
carry-before|2|far|verb-judging|	lower -37
carry-before|2|far|verb-saying|	, -68	lower -33
carry-before|2|far|verb-thinking|	lower -27
carry-before|2|far|word|	lower -59	none -11
carry-before|2|far|—|	none -27
carry-before|3|	far -26
carry-before|3|far|	, -19	1 -31	2 -32	3 -19	4-5 -62	6-9 -18	: -6	auxiliary -49	preposition 9	pronoun -21	stop -44	subordinator -19	that -23	verb-judging -18	verb-saying -17	word -35
carry-before|3|far|,verb-saying|	none -15
carry-before|3|far|,|	capital -32	determiner -27	lower -19	none -24	pronoun -39	verb-saying -50	word -24
carry-before|3|far|.|	end -34
carry-before|3|far|:|	upper -6
carry-before|3|far|?|	end -27
carry-before|3|far|adjacent|	false -26
carry-before|3|far|auxiliary|	lower -49
carry-before|3|far|capital|	, -28	. -20
carry-before|3|far|coordinator|	none -17
carry-before|3|far|determiner|	, -36	. -18
carry-before|3|far|elided|	none -13	own -8
carry-before|3|far|end|	. -12	? -25	none -6
carry-before|3|far|inside|	false -41
carry-before|3|far|newcomer|	acts -21	says 9
carry-before|3|far|newcomer|acts|none|	start -16
carry-before|3|far|newcomer|none|own|	word -11
carry-before|3|far|newcomer|says|none|	start 15
carry-before|3|far|newcomer|says|own|	start -7
carry-before|3|far|none|	, 11	,verb-saying -29	: 8	coordinator -22	end 19	own -45	preposition -24	stop -19	subordinator 14
carry-before|3|far|own|	elided -17	own -11
carry-before|3|far|preposition|	lower 9
carry-before|3|far|pronoun|	, -51	? -25	lower -21	none -21
carry-before|3|far|question|false|	false -19	true -35
carry-before|3|far|question|true|	false -29
carry-before|3|far|stop|	none 11	upper -44
carry-before|3|far|subject|	elided -18
carry-before|3|far|subordinator|	lower -19
carry-before|3|far|that|	lower -23
carry-before|3|far|verb-judging|	lower -15
carry-before|3|far|verb-saying|	, -66	lower -17
carry-before|3|far|word|	, -16	lower -35
carry-next|0|	0 30	1 8	2 -19	3 -22
carry-next|0|0|!|	end 17
carry-next|0|0|,auxiliary|	none 14
carry-next|0|0|,coordinator|	none 14
carry-next|0|0|,determiner|	none -6
carry-next|0|0|,pronoun|	none 23
carry-next|0|0|,subordinator|	none -13
carry-next|0|0|,verb-judging|	none 14
carry-next|0|0|,verb-saying|	none 27
carry-next|0|0|.|	capital 48	determiner 8	end 17	preposition 28	pronoun -7
carry-next|0|0|	1 25	10+ 9	2 7	4-5 17	6-9 22	: -6	auxiliary 18	determiner -23	preposition -28	start 40	stop 38	subordinator 7	that -11	verb-judging -27	verb-saying -12	word 23
carry-next|0|0|:|	none -11	upper 25
carry-next|0|0|;|	none -43
carry-next|0|0|adjacent|	false 30
carry-next|0|0|auxiliary|	lower 15	none -17
carry-next|0|0|coordinator|	none 39
carry-next|0|0|determiner|	, -13	lower -17	none 16
carry-next|0|0|elided|	elided 51
carry-next|0|0|first|	false 40
carry-next|0|0|inside|	false 25
carry-next|0|0|newcomer|	none 22
carry-next|0|0|newcomer|none|elided|	start 24	stop 44	word 24
carry-next|0|0|newcomer|none|none|	determiner -18	start 19	verb-judging -21	word 16
carry-next|0|0|newcomer|none|own|	: -7	auxiliary 9	capital -16	determiner -16	preposition -18	start 18	stop 13	verb-saying -12
carry-next|0|0|none|	none -10	preposition 24	stop 7
carry-next|0|0|preposition|	lower -27
carry-next|0|0|pronoun|	, 19
carry-next|0|0|question|false|	false 26
carry-next|0|0|question|true|	false 14
carry-next|0|0|start|	upper 40
carry-next|0|0|stop|	upper 38
carry-next|0|0|subject|	elided 51	none -10
carry-next|0|0|subordinator|	lower 7
carry-next|0|0|that|	lower -11
carry-next|0|0|verb-judging|	lower -27
carry-next|0|0|verb-saying|	, 18
carry-next|0|0|word|	lower 23
carry-next|0|1|	, -49	1 7	2 -24	3 -21	4-5 8	6-9 11	: -23	adverb 11	capital -13	determiner -25	preposition 13	pronoun -44	quote -28	start 19	stop -33	subordinator 9	verb-judging 18	verb-saying -23	verb-thinking 8
carry-next|0|1|,coordinator|	none -19
carry-next|0|1|,determiner|	none -25
carry-next|0|1|,pronoun|	! -25	? -22	none -39
carry-next|0|1|,subordinator|	none -22
carry-next|0|1|,verb-saying|	! -24	? -33
carry-next|0|1|,verb-thinking|	none 14
carry-next|0|1|,word|	none -33
carry-next|0|1|,|	capital -26	determiner 22	lower -43	none -40	verb-saying -49
carry-next|0|1|.|	capital -21	end 20	preposition -9	pronoun -30
carry-next|0|1|:|	none -10	upper -29
carry-next|0|1|;|	none -24
carry-next|0|1|?|	,auxiliary -29	,verb-saying -31	end -21	pronoun -18	stop -15
carry-next|0|1|adjacent|	false 12	true -36
carry-next|0|1|adverb|	lower 11
carry-next|0|1|auxiliary|	none -21
carry-next|0|1|capital|	. -37	? -21	lower -12	upper -24
carry-next|0|1|coordinator|	none -62
carry-next|0|1|determiner|	. -19	lower -27	none -8
carry-next|0|1|elided|	none 9	own -56
carry-next|0|1|first|	false 19
carry-next|0|1|newcomer|	none -20
carry-next|0|1|newcomer|none|elided|	: -23	auxiliary -18	capital -16	determiner -16	preposition -24	stop -27	word -13
carry-next|0|1|newcomer|none|none|	, -17	: -45	adverb 11	auxiliary -38	capital -38	preposition 32	pronoun -22	quote -20	stop -37	that -27	verb-judging 10	word -13
carry-next|0|1|newcomer|none|own|	, -57	: -8	auxiliary -15	determiner -9	preposition -52	pronoun -24	start 19	stop -42	that -26	verb-saying -56	word -9
carry-next|0|1|none|	, -25	,auxiliary -15	,determiner -28	,subordinator -28	,verb-saying -7	,word 9	: -26	; -21	auxiliary -28	determiner -30	elided 30	end -27	none -18	own -25	preposition -51	stop -9	verb-judging -24	word -16
carry-next|0|1|own|	elided 38	none 13	own -66
carry-next|0|1|preposition|	. -30	lower -6	upper 30
carry-next|0|1|pronoun|	. -15	? -19	lower -44
carry-next|0|1|question|false|	false 15	true -51
carry-next|0|1|question|true|	false -48
carry-next|0|1|quote|	. -33	? -22	upper -20
carry-next|0|1|start|	upper 19
carry-next|0|1|stop|	? -23	none 34	other -26	upper -31
carry-next|0|1|subject|	elided -33	none -15
carry-next|0|1|subordinator|	lower 9
carry-next|0|1|verb-judging|	lower 18
carry-next|0|1|verb-saying|	, -17	lower -20	none -17
carry-next|0|1|verb-thinking|	lower 8
carry-next|0|1|word|	, -28	none -19
carry-next|0|1|—|	? -20	none 18
carry-next|0|2|!|	end -24
carry-next|0|2|	, -16	1 -50	10+ -14	2 -55	3 -65	4-5 -57	: 10	adverb -22	auxiliary -48	capital -31	coordinator -19	determiner -36	preposition -34	pronoun -32	start -21	subordinator -30	that -32	verb-judging -28	word -61	’ -14
carry-next|0|2|,auxiliary|	none -54
carry-next|0|2|,preposition|	none -17
carry-next|0|2|,verb-saying|	? -14	none -17
carry-next|0|2|,word|	none -27
carry-next|0|2|,|	capital -24	determiner -24	lower -11	pronoun -56	verb-saying -22
carry-next|0|2|.|	capital -27	end 18	preposition -20	quote -25
carry-next|0|2|:|	none -21	upper 10
carry-next|0|2|;|	none -11
carry-next|0|2|?|	,verb-saying -20	end -22
carry-next|0|2|adjacent|	false -19
carry-next|0|2|adverb|	lower -22
carry-next|0|2|auxiliary|	. -24	lower -48
carry-next|0|2|capital|	, -16	. 7	lower -31
carry-next|0|2|coordinator|	. -15	lower -19	none -36
carry-next|0|2|determiner|	, -20	. -40	? -27	lower -35	none -13
carry-next|0|2|elided|	elided -25	own -54
carry-next|0|2|first|	false -21
carry-next|0|2|inside|	false -18
carry-next|0|2|newcomer|	none -23
carry-next|0|2|newcomer|none|elided|	, -17	auxiliary -15	start -9	stop -12	that -25	word -19
carry-next|0|2|newcomer|none|none|	, -28	: -25	auxiliary -23	capital -11	determiner -20	preposition -29	pronoun -13	start 14	stop -12	subordinator -8	that -14	verb-judging -19	word -32
carry-next|0|2|newcomer|none|own|	auxiliary -26	determiner -22	preposition -9	pronoun -13	start -51	that -23	verb-saying -17	word -45
carry-next|0|2|none|	,auxiliary -46	,preposition -25	,pronoun 6	,verb-judging -22	,verb-saying -33	,word -38	; -19	auxiliary -17	coordinator -25	determiner -19	elided -10	none -21	own -28	preposition -24	stop -32	verb-saying -16	word -23
carry-next|0|2|own|	elided -13	own -62
carry-next|0|2|preposition|	. 6	lower -31	none -28	upper -23
carry-next|0|2|pronoun|	, -36	. -21	? 9	lower -32
carry-next|0|2|question|false|	false -26	true 6
carry-next|0|2|question|true|	false -38	true -19
carry-next|0|2|start|	upper -23
carry-next|0|2|stop|	none -59
carry-next|0|2|subject|	elided -22	none -28	own -11
carry-next|0|2|subordinator|	lower -30
carry-next|0|2|that|	lower -32
carry-next|0|2|verb-judging|	lower -28
carry-next|0|2|verb-saying|	, -45
carry-next|0|2|word|	lower -61	none -24
carry-next|0|2|’|	lower -14
carry-next|0|3|	, -23	1 -38	2 -28	3 -41	4-5 -32	: -28	auxiliary -25	coordinator -13	determiner -28	preposition -27	start -28	stop -6	that -15	verb-judging -18	verb-saying -31	word -15
carry-next|0|3|,verb-saying|	none -35
carry-next|0|3|,word|	none -14
carry-next|0|3|,|	determiner -28	lower -23	pronoun -37
carry-next|0|3|:|	upper -28
carry-next|0|3|adjacent|	false -22
carry-next|0|3|auxiliary|	lower -25	none -13
carry-next|0|3|capital|	. -14
carry-next|0|3|coordinator|	lower -13
carry-next|0|3|determiner|	. -33	lower -28
carry-next|0|3|elided|	elided -21	none -14	own 7
carry-next|0|3|first|	false -28
carry-next|0|3|inside|	false -8
carry-next|0|3|newcomer|	none -30
carry-next|0|3|newcomer|none|elided|	start -25	stop 10
carry-next|0|3|newcomer|none|none|	: -16	determiner -20	preposition -15	start -13	stop -34	verb-judging -10
carry-next|0|3|newcomer|none|own|	, -17	: -24	auxiliary -20	determiner -17	preposition -24	start -33	stop -19	verb-saying -19	word -27
carry-next|0|3|none|	,auxiliary -26	,pronoun -16	,verb-saying -38	,word -16	elided -21	own -32	stop -25
carry-next|0|3|own|	elided -26	none -35	own -39
carry-next|0|3|preposition|	lower -27	none -22
carry-next|0|3|pronoun|	, -24	. -7
carry-next|0|3|question|false|	false -22	true -19
carry-next|0|3|question|true|	false -18
carry-next|0|3|start|	upper -28
carry-next|0|3|stop|	none -12	upper -6
carry-next|0|3|subject|	none -28	own -46
carry-next|0|3|that|	lower -15
carry-next|0|3|verb-judging|	lower -18
carry-next|0|3|verb-saying|	, -22	lower -26
carry-next|0|3|word|	lower -15	none -19
carry-next|1|	far -28
carry-next|1|far|!|	,verb-saying -20	end -25
carry-next|1|far|	, -64	- -22	1 26	10+ -93	3 -6	4-5 -18	6-9 -36	; -26	adverb -22	auxiliary -36	capital -14	coordinator -52	determiner -9	quote -41	start -32	stop -43	subordinator -18	that -70	verb-judging -68	verb-thinking -57	word -6	– -20	— -35	’ -15
carry-next|1|far|,auxiliary|	? -24	none -58
carry-next|1|far|,coordinator|	none -24
carry-next|1|far|,determiner|	none -30
carry-next|1|far|,preposition|	none -24
carry-next|1|far|,pronoun|	? -17	none -41
carry-next|1|far|,subordinator|	none -23
carry-next|1|far|,verb-judging|	none -17
carry-next|1|far|,verb-saying|	? -16	none -35
carry-next|1|far|,verb-thinking|	none -25
carry-next|1|far|,word|	? -15	none -45
carry-next|1|far|,|	capital -46	coordinator -22	determiner -98	lower -58	none -14	pronoun -48	upper -41	verb-saying -80	word -37
carry-next|1|far|-|	upper -22
carry-next|1|far|.|	capital -13	coordinator -32	end -8	preposition -50	pronoun -64	quote -21	subordinator -25	— -24
carry-next|1|far|:|	lower 7	none 25	other -27
carry-next|1|far|;|	lower -25	none -25
carry-next|1|far|?|	,auxiliary -29	,pronoun -17	,verb-saying -15	,word -22	capital -31	end -53	preposition -21	pronoun -37	quote -19	stop -29	verb-saying -45	— -35
carry-next|1|far|adjacent|	false -28
carry-next|1|far|adverb|	lower -21	none -34
carry-next|1|far|alone|	false -21	true -40
carry-next|1|far|auxiliary|	lower -36	none -41
carry-next|1|far|capital|	, -25	. -69	? -38	lower -13	none -28	upper -21
carry-next|1|far|coordinator|	, -31	lower -52	none -86
carry-next|1|far|determiner|	, -60	. -37	? -20	lower -29	none -37	upper 6
carry-next|1|far|elided|	elided -65	none -14	own -62
carry-next|1|far|end|	! -52	. -62	? -44	none 73
carry-next|1|far|first|	false -29	true -21
carry-next|1|far|inside|	false -16
carry-next|1|far|newcomer|	none -13
carry-next|1|far|newcomer|none|elided|	, -29	: -53	determiner -22	preposition -37	pronoun -17	start -41	stop -13	verb-saying -27	word -41
carry-next|1|far|newcomer|none|none|	, -25	- -22	: 13	auxiliary -57	coordinator -19	determiner -39	preposition -40	pronoun -40	quote -32	start -19	stop -31	subordinator -23	that -21	verb-judging -28	verb-thinking -23	word -20	— -35
carry-next|1|far|newcomer|none|own|	, -54	: -12	; -21	adverb -38	auxiliary -22	capital -30	coordinator -17	pronoun -51	quote -16	start -57	stop -18	that -49	verb-judging -27	word -54	’ -15
carry-next|1|far|none|	+ -12	,adverb -18	,auxiliary -6	,coordinator -23	,determiner -27	,preposition -31	,pronoun -16	,subordinator -39	,verb-saying -18	,verb-thinking -18	: -22	; -39	adverb -29	auxiliary -42	capital -32	coordinator -31	determiner 6	end -41	own -40	preposition -47	pronoun 6	stop -55	subordinator 6	verb-judging 11	verb-saying -26	word -8	— -37
carry-next|1|far|own|	elided -89
carry-next|1|far|preposition|	. -39	? -21	lower -15
carry-next|1|far|pronoun|	, -40	. -53	? -26	none -30
carry-next|1|far|question|false|	false -16	true -56
carry-next|1|far|question|true|	false -38
carry-next|1|far|quote|	upper -41
carry-next|1|far|start|	other -37	upper -30
carry-next|1|far|stop|	? -20	none -75	upper -49
carry-next|1|far|subject|	elided -44	none -19	own 8
carry-next|1|far|subordinator|	, -26	lower -18
carry-next|1|far|that|	. -25	lower -70
carry-next|1|far|verb-judging|	lower -68	none -23
carry-next|1|far|verb-saying|	, -62	? -39	lower -21	none -38	upper -35
carry-next|1|far|verb-thinking|	lower -57
carry-next|1|far|word|	, -23	none -71	upper -29
carry-next|1|far|–|	, -14	? -20	upper -20
carry-next|1|far|—|	. -24	? -25	none -37	upper -35
carry-next|1|far|’|	lower -15
carry-next|2|	far -9
carry-next|2|far|!|	,verb-saying -8
carry-next|2|far|	, -31	1 -8	10+ -44	2 15	3 -11	4-5 6	6-9 -28	auxiliary -36	coordinator -29	determiner -11	pronoun 11	quote -23	stop -55	subordinator -44	that -38	verb-judging 6	verb-saying -15	verb-thinking -28	— -16
carry-next|2|far|,auxiliary|	none -22
carry-next|2|far|,verb-saying|	none -26
carry-next|2|far|,word|	none -18
carry-next|2|far|,|	capital -29	determiner -29	lower -28	pronoun -26	verb-saying -36	word -21
carry-next|2|far|.|	capital -48	determiner -32	end 22	pronoun -29
carry-next|2|far|:|	lower 8	none 21	other -16
carry-next|2|far|?|	capital -24	determiner -21	end -19	pronoun -23
carry-next|2|far|adjacent|	false -9
carry-next|2|far|alone|	false 7
carry-next|2|far|auxiliary|	lower -36	none -22
carry-next|2|far|capital|	, -49	. -42	none 9
carry-next|2|far|coordinator|	lower -29	none -54
carry-next|2|far|determiner|	, -74	. -37	lower -11	none -26
carry-next|2|far|elided|	elided -21	none -47	own -33
carry-next|2|far|end|	. -48	? 8	none 38
carry-next|2|far|first|	false -10
carry-next|2|far|inside|	false -12
carry-next|2|far|newcomer|	none -7
carry-next|2|far|newcomer|none|elided|	, -29	: -20	stop -37	word -22
carry-next|2|far|newcomer|none|none|	auxiliary -21	preposition -31	start 16	stop -23	that -14	verb-judging -31	verb-thinking -19	word -29	— -16
carry-next|2|far|newcomer|none|own|	, -39	adverb -15	auxiliary -22	stop -26	that -18	verb-judging 20	verb-saying -19	word -19
carry-next|2|far|none|	,auxiliary -16	,pronoun -8	,verb-judging 6	,word -8	capital -23	coordinator -48	determiner -29	elided -20	end -13	none 8	own -18	pronoun -21	stop -61	word 8	— -15
carry-next|2|far|own|	none -20
carry-next|2|far|preposition|	. -17	lower -7	none -72
carry-next|2|far|pronoun|	, -54	. -30	? -24	lower 11	none -38
carry-next|2|far|question|false|	false -6	true -10
carry-next|2|far|question|true|	false -41	true 21
carry-next|2|far|quote|	upper -23
carry-next|2|far|stop|	none -132	upper -55
carry-next|2|far|subject|	elided -60	none -11
carry-next|2|far|subordinator|	lower -44	none -42
carry-next|2|far|that|	lower -38
carry-next|2|far|verb-judging|	lower 6
carry-next|2|far|verb-saying|	, -34	lower -12	upper -30
carry-next|2|far|verb-thinking|	lower -28
carry-next|2|far|word|	, -22	none 36
carry-next|2|far|—|	upper -16
carry-next|3|	far -9
carry-next|3|far|,verb-saying|	none -20
carry-next|3|far|,|	capital -20	determiner -10	none 25	pronoun -20	verb-saying -19	word -7
carry-next|3|far|.|	capital -17	determiner -20	end -29
carry-next|3|far|	1 -24	10+ -35	2 26	3 -23	6-9 -24	capital -30	preposition -7	start -9	stop -66	subordinator -32	that -22	word 10
carry-next|3|far|:|	none 17
carry-next|3|far|?|	pronoun -11
carry-next|3|far|adjacent|	false -9
carry-next|3|far|alone|	false -11
carry-next|3|far|capital|	, -31	lower -30
carry-next|3|far|coordinator|	none -33
carry-next|3|far|determiner|	, -37
carry-next|3|far|elided|	own -11
carry-next|3|far|end|	. -53	? -25	none 12
carry-next|3|far|first|	false -8
carry-next|3|far|inside|	false -15
carry-next|3|far|newcomer|none|elided|	: 8	stop -14
carry-next|3|far|newcomer|none|none|	: 9	start -10	stop -17
carry-next|3|far|newcomer|none|own|	, -25	preposition -21	stop -22
carry-next|3|far|none|	, -16	,verb-saying 18	coordinator 15	end 8	pronoun -20	stop -11
carry-next|3|far|own|	none -9
carry-next|3|far|preposition|	lower -7	none -13
carry-next|3|far|pronoun|	, -51
carry-next|3|far|question|false|	false -12	true -25
carry-next|3|far|start|	upper -9
carry-next|3|far|stop|	none -66	upper -66
carry-next|3|far|subject|	elided -12	own -13
carry-next|3|far|subordinator|	lower -29	none 10
carry-next|3|far|verb-saying|	, -71
carry-next|3|far|word|	, -27	lower 10
carry|before-that|addressed|false|	0 -12	1 -8	2 -26
carry|before-that|addressed|true|	1 10	2 -24
carry|before-that|echo|other|	1 8	2 -29
carry|before-that|echo|same|	0 -69	1 -21	2 -25
carry|before-that|echo|unknown|	0 -6	1 -14	2 -25
carry|before-that|inside|false|	0 -6	2 -30
carry|before-that|inside|true|	0 -27	1 -30	2 -16
carry|before-that|kind|organisation|	0 -34	1 -65	2 -37
carry|before-that|kind|person|	1 6	2 -24
carry|before-that|kind|place|	0 -32	1 -20
carry|before-that|kind|unknown|	0 -29	2 -44
carry|before-that|own|false|	organisation -50	place -30	unknown 8
carry|before-that|own|true|	organisation -63	person -13	place -16	unknown -47
carry|before|addressed|false|	0 -13	1 -15	2 -17
carry|before|addressed|true|	0 8	1 -8	2 19
carry|before|echo|other|	0 -23	1 -8	2 -51
carry|before|echo|same|	0 15	1 -30
carry|before|echo|unknown|	0 -27	1 -19	2 11
carry|before|inside|false|	0 -10	1 -11	2 -15
carry|before|inside|true|	0 -24	1 -66	2 11
carry|before|kind|organisation|	0 -36	1 -73	2 -26
carry|before|kind|person|	1 -9	2 -8
carry|before|kind|place|	0 -7	1 -33	2 -13
carry|before|kind|unknown|	0 -28	1 -35	2 -22
carry|before|own|false|	organisation -44	person -10	place -37	unknown -20
carry|before|own|true|	organisation -36	unknown -43
carry|next|addressed|false|	0 -68	1 -46	2 -10
carry|next|addressed|true|	0 -14
carry|next|echo|other|	0 -54	1 -53	2 -52
carry|next|echo|same|	0 -30	1 7	2 48
carry|next|echo|unknown|	0 38	1 -25	2 -20
carry|next|inside|false|	0 12	1 -36	2 -8
carry|next|inside|true|	0 -41	1 -31	2 -23
carry|next|kind|organisation|	0 -16	1 -46
carry|next|kind|person|	0 18	1 -34	2 -12
carry|next|kind|place|	0 -18	1 -25	2 -16
carry|next|kind|unknown|	0 -13	1 -22	2 -19
carry|next|own|false|	organisation -7	person -25	place -21	unknown -11
carry|next|own|true|	organisation -56	person 15	place -20	unknown -30
deed|according-to|	acts according 8	hangs 18	none -13	saying inverted -9
deed|actor-nearby|	acts according -8	acts apposed -10	acts apposition -20	acts direct 9	acts passive -20	acts relative -25	hangs 21	judging apposed -13	judging apposition -33	judging direct -18	judging relative -11	none 7	other apposed 13	other inverted 11	saying apposed -27	saying apposition -39	saying direct -25	saying inverted -17	saying relative -15	thinking apposed -12	thinking direct -26
deed|colon|	acts according -22	hangs -8	judging inverted -36	none -15	saying apposition -6	saying direct 10	saying passive -17
deed|interview|	judging inverted -18	none 10	saying apposed 20
deed|named-before|	acts according 7	acts apposed -9	acts direct -26	acts relative 15	hangs -31	judging apposition 11	judging direct -9	none 11	other inverted -12	saying apposition 22	saying direct 9	saying passive 11	thinking apposed 16	thinking direct -35
deed|named-nearby|	acts according 13	acts apposition -20	acts direct -31	acts relative 10	hangs -28	judging apposed 15	judging apposition -26	judging direct -20	judging inverted 9	judging relative 15	none 30	other inverted 22	saying apposed 9	saying direct -18	saying passive -26	saying relative 18	thinking apposition -17	thinking direct -6
deed|name|acts according|	, 26	1 last -19	: -16	auxiliary 13	before 0 45	before 1 -11	behind 1 -37	capital 24	determiner 20	preposition 18	pronoun 18	start -13	stop 11	word -6
deed|name|acts according|0|	none 52	own -9
deed|name|acts according|1|	none 14	own -40
deed|name|acts according|2|	own -14
deed|name|acts apposed|	, -15	1 first -10	1 last -36	: -27	adverb 7	auxiliary -33	before 1 -10	before 2 -37	before 3 -34	behind 1 -35	capital 10	determiner -25	preposition -10	start -34	stop -22	word -41
deed|name|acts apposed|0|	elided -35	own -58
deed|name|acts apposed|1|	none -10	own -23
deed|name|acts apposed|2|	elided -20	none -22	own -13
deed|name|acts apposed|3|	none -19	own -13
deed|name|acts apposition|0|	none -40	own -27
deed|name|acts apposition|	1 last -23	: -30	before 0 -31	before 1 -32	start -27	stop -33
deed|name|acts direct|	, -62	1 first -43	1 inside -12	: 18	adverb -12	auxiliary -13	before 0 -9	before 1 -17	before 2 -34	before 3 -40	behind 0 -33	capital -32	determiner -59	preposition 27	pronoun -22	stop -74	that -17	word -6
deed|name|acts direct|0|	elided 7	none -35	own 8
deed|name|acts direct|1|	elided -34	own -6
deed|name|acts direct|2|	elided -23	none -43	own -40
deed|name|acts direct|3|	none -34	own -33
deed|name|acts relative|0|	none -19	own 9
deed|name|acts relative|	before 1 -30	stop -18
deed|name|hangs|	, 12	1 first -6	1 last -24	: -33	adverb -25	auxiliary -39	before 0 -9	before 1 -47	before 2 -15	before 3 -14	behind 0 -22	behind 1 -12	capital -41	pronoun -20	start -40	stop -54	word -36
deed|name|hangs|0|	elided 9	none -65	own -10
deed|name|hangs|1|	elided -21	none -31	own -24
deed|name|hangs|2|	none -11	own -17
deed|name|hangs|3|	own -7
deed|name|judging apposed|0|	none -16
deed|name|judging apposed|	1 last -15	before 0 -31	before 1 -19	preposition -30	stop -26
deed|name|judging apposed|1|	none -31	own -7
deed|name|judging apposed|2|	none -20
deed|name|judging apposition|	before 0 -14
deed|name|judging direct|	, -12	: -23	auxiliary -8	before 0 -18	before 1 -35	before 2 -17	behind 1 -22	capital -17	determiner 10	preposition -6	stop -39
deed|name|judging direct|0|	none -7	own -24
deed|name|judging direct|1|	none -15	own -15
deed|name|judging direct|2|	own -14
deed|name|judging direct|3|	own -14
deed|name|judging inverted|	, -12	: -32	auxiliary -10	before 0 -45	before 1 -23	capital -27	determiner -7	preposition -34	stop -8
deed|name|judging inverted|0|	none -7	own -43
deed|name|judging inverted|1|	none -9	own -15
deed|name|none|	, -38	- -16	1 first -19	1 inside -23	1 last -58	: -17	before 0 -19	before 1 6	before 2 -51	before 3 -30	behind 0 -13	behind 1 -29	behind 2 -11	capital -50	determiner -14	preposition -26	pronoun -35	start -25	stop -8	verb-judging 13	verb-saying -29	word 6
deed|name|none|0|	elided -11	none -24
deed|name|none|1|	none -77	own -68
deed|name|none|2|	elided -31	none -44	own -45
deed|name|none|3|	none -38	own -42
deed|name|other inverted|0|	none 7	own -22
deed|name|other inverted|	before 1 -31	behind 0 6	start 16
deed|name|saying apposed|0|	none -32	own 36
deed|name|saying apposed|	1 first -21	1 last -32	: 21	auxiliary -19	before 0 32	before 1 -37	before 2 -14	before 3 -18	behind 1 -28	capital -8	determiner 9	start -33	stop -39
deed|name|saying apposed|1|	elided -17	none -30	own -13
deed|name|saying apposed|2|	none -12	own -30
deed|name|saying apposed|3|	own -16
deed|name|saying apposition|0|	none -32	own -45
deed|name|saying apposition|	1 last -14	: -44	before 0 -41	before 1 -36	behind 1 -26	capital -24	determiner -24	preposition -31	stop -35
deed|name|saying apposition|1|	own -8
deed|name|saying direct|	, -10	1 first -7	1 inside -17	: 9	auxiliary -10	before 0 8	before 1 10	before 2 -40	before 3 -24	behind 1 -50	capital 12	determiner -10	preposition 7	pronoun 22	stop -10	verb-saying 6	word 9
deed|name|saying direct|0|	elided 6
deed|name|saying direct|1|	elided -18	none 23
deed|name|saying direct|2|	elided -13	none -27	own -29
deed|name|saying direct|3|	elided -32	none -14	own -30
deed|name|saying inverted|0|	elided -12	none 10	own 13
deed|name|saying inverted|1|	none -26
deed|name|saying inverted|2|	none -18	own -30
deed|name|saying inverted|	: 9	before 0 15	before 1 -8	behind 0 13	capital 20	determiner 9	preposition -13	pronoun 11	start 24	word 9
deed|name|saying passive|	before 1 -21
deed|name|saying relative|0|	none -32
deed|name|saying relative|	1 last -23
deed|name|thinking direct|0|	none 21	own -34
deed|name|thinking direct|	1 first 10	1 last -12	: 17	before 0 6	before 1 -35	before 2 -11	behind 1 9	start 11
deed|name|thinking direct|1|	own -7
deed|name|thinking direct|2|	own -22
deed|noun|acts according|0|	elided -7	none 7	own -8
deed|noun|acts according|	1 last -48	: -42	adverb 16	auxiliary -9	before 1 13	behind 0 -12	coordinator 17	preposition -20	start -31	stop 8	verb-judging 13	verb-saying 22
deed|noun|acts according|1|	elided -10	none -12
deed|noun|acts according|2|	none -24	own -33
deed|noun|acts according|3|	own -20
deed|noun|acts apposed|	, -46	1 first -30	1 last -43	auxiliary -43	before 1 -58	before 2 -46	before 3 -23	behind 0 -35	capital -39	determiner 9	preposition 29	start -42	stop -51	that -25	verb-saying -18	word -17
deed|noun|acts apposed|0|	elided -33	own -7
deed|noun|acts apposed|1|	elided -40	none -56	own -26
deed|noun|acts apposed|2|	elided -21	none -40	own -27
deed|noun|acts apposed|3|	elided -14	none -21	own -20
deed|noun|acts apposition|	, -35	1 last -38	: -43	auxiliary -11	before 0 -37	before 1 -28	before 2 -18	behind 0 -17	behind 1 -26	determiner 17	preposition -43	pronoun -28	start -37	stop -23	that -37	verb-judging -15	verb-saying -17	word -45
deed|noun|acts apposition|0|	elided -45	own -62
deed|noun|acts apposition|1|	elided -12	none -42	own -30
deed|noun|acts apposition|2|	none -14	own -8
deed|noun|acts direct|	, 7	1 first -30	1 inside -24	1 last -29	adverb -44	auxiliary 8	before 1 -36	before 2 16	before 3 -54	behind 0 -9	behind 1 -19	coordinator -31	determiner 14	preposition -31	pronoun -9	start -43	stop -12	subordinator 6	that -19	word -10	’ -15
deed|noun|acts direct|0|	elided 13	none -23	own 6
deed|noun|acts direct|1|	elided -15	own -7
deed|noun|acts direct|2|	elided -48	none -57	own -19
deed|noun|acts direct|3|	elided -27	none -47	own -38
deed|noun|acts passive|0|	own -6
deed|noun|acts passive|	before 1 -12	stop -12
deed|noun|acts relative|	, -21	1 first -13	1 last -35	: -33	auxiliary -24	before 0 10	before 1 -20	before 2 -21	behind 0 -19	determiner -23	preposition 8	start -27	stop -12	word -7
deed|noun|acts relative|0|	elided -30	none -10	own -32
deed|noun|acts relative|1|	elided -8	none -22
deed|noun|acts relative|2|	elided -14	own 32
deed|noun|acts relative|3|	own -7
deed|noun|hangs|	, -11	1 first -17	1 last -23	auxiliary -33	before 1 -40	before 2 -26	start -29	stop -39	word -13	’ -10
deed|noun|hangs|0|	none -22	own -28
deed|noun|hangs|1|	none -16	own -15
deed|noun|hangs|2|	none -9
deed|noun|judging apposed|0|	elided -18	none 12	own -33
deed|noun|judging apposed|	1 first -12	1 last -38	before 1 -6	before 2 -23	before 3 -18	behind 1 -12	determiner -6	preposition -20	pronoun -22	start -38	stop -8	verb-judging 9
deed|noun|judging apposed|1|	elided -32	none 14	own -48
deed|noun|judging apposed|2|	elided -9	none -35	own -20
deed|noun|judging apposed|3|	none -10	own -17
deed|noun|judging apposition|	, -8	1 first -16	1 last -31	: -28	before 0 -31	before 1 -13	behind 0 -14	determiner -18	preposition -24	start -31	stop -18	that -18	verb-judging -23	word -12
deed|noun|judging apposition|0|	elided -38	none -23	own -22
deed|noun|judging apposition|1|	none -12	own -9
deed|noun|judging apposition|2|	none -7
deed|noun|judging direct|0|	elided 18	none -6
deed|noun|judging direct|	1 first -25	1 last -10	: -24	adverb -17	auxiliary -19	before 0 -16	before 3 19	behind 0 -28	behind 1 -22	determiner 16	start -6	stop 15	verb-saying 16	word -8
deed|noun|judging direct|1|	elided -23	none -46	own -20
deed|noun|judging direct|2|	elided -21	none -26	own -14
deed|noun|judging direct|3|	none -11	own -14
deed|noun|judging inverted|	, 9	1 last -28	: -45	adverb -20	auxiliary -19	before 0 -17	before 1 -50	behind 0 9	behind 1 -20	capital -10	determiner -19	preposition -32	start -14	subordinator -15	that 6	verb-saying -15	word -31	’ -12
deed|noun|judging inverted|0|	elided -40	own -53
deed|noun|judging inverted|1|	elided -20	none -18	own -17
deed|noun|judging inverted|2|	none -10
deed|noun|judging relative|0|	elided -12	none -19	own -14
deed|noun|judging relative|	1 last -25	before 0 -13	before 1 -11	start -24	stop -19
deed|noun|none|	, -40	1 first -16	1 inside -28	1 last -9	adverb -26	auxiliary -9	before 1 -22	before 2 -57	before 3 -23	behind 0 13	pronoun 7	start 13	stop -31	subordinator -13	that -21	verb-judging -12	word -22	— -23	’ -22
deed|noun|none|0|	elided 19	own -23
deed|noun|none|1|	elided -45	none -10	own -34
deed|noun|none|2|	elided -63	none -38	own -65
deed|noun|none|3|	elided -47	none -26	own -45
deed|noun|other apposed|0|	own -7
deed|noun|other apposed|	1 last -13	start -10
deed|noun|other inverted|0|	elided -21	none 21	own -25
deed|noun|other inverted|	1 last -19	behind 0 9	start 6	stop 20	word -24
deed|noun|saying apposed|	, -18	1 first -39	1 inside -18	1 last -42	adverb 19	auxiliary -22	before 0 7	before 1 -10	before 2 -41	behind 0 -13	behind 1 -48	capital 6	determiner -39	start -46	stop -43	that 9	verb-judging -23	verb-saying -9	word 10
deed|noun|saying apposed|0|	none -28	own 15
deed|noun|saying apposed|1|	elided -16	none -45	own -24
deed|noun|saying apposed|2|	elided -29	none -30	own -41
deed|noun|saying apposed|3|	elided -35	none -15	own -27
deed|noun|saying apposition|	, -32	1 last -39	: -46	adverb -26	auxiliary -35	before 0 -46	before 1 -49	before 2 -18	before 3 -11	behind 0 -24	behind 1 -27	determiner -14	preposition -38	pronoun -25	start -33	stop -53	that -16	verb-saying -26	word -14
deed|noun|saying apposition|0|	elided -19	none -56	own -49
deed|noun|saying apposition|1|	elided -22	none -26	own -11
deed|noun|saying apposition|2|	none -7	own -25
deed|noun|saying apposition|3|	own -11
deed|noun|saying direct|	, -11	1 first -42	1 inside -17	1 last 6	: -19	before 0 24	before 1 -11	before 2 -15	before 3 -57	behind 0 -40	behind 1 -21	capital -7	coordinator -6	determiner -7	preposition -10	pronoun -26	quote -10	start 6	subordinator -22	that 14	verb-judging -19	verb-saying 14	verb-thinking -25	word 31	’ 16
deed|noun|saying direct|0|	elided 12
deed|noun|saying direct|1|	elided -47	none -15
deed|noun|saying direct|2|	elided -33	own -9
deed|noun|saying direct|3|	none -30	own -9
deed|noun|saying inverted|	, 13	1 last -30	: -14	adverb -8	auxiliary 20	before 0 -7	capital -9	coordinator -17	determiner 10	preposition -61	pronoun 11	that -36	verb-judging -30	verb-saying -22	word -16	– 17
deed|noun|saying inverted|0|	elided -19	none -11	own 12
deed|noun|saying inverted|1|	elided -23	none -29	own -32
deed|noun|saying inverted|2|	elided -13	none -26	own -31
deed|noun|saying inverted|3|	none -13	own -23
deed|noun|saying passive|0|	elided -20	none -26	own -30
deed|noun|saying passive|	1 last -17	: -33	before 0 -56	before 1 -36	preposition -30	start -20	that -21	word -31
deed|noun|saying passive|1|	own -13
deed|noun|saying relative|0|	none 27
deed|noun|saying relative|	1 last -21	: 41	auxiliary 7	before 2 -17	behind 0 -16	preposition -15	start -14	stop 25	that -33	verb-saying -10
deed|noun|saying relative|1|	none -14	own -19
deed|noun|saying relative|2|	own -24
deed|noun|thinking apposed|	, -10	1 first -16	1 last -19	: -24	before 0 9	before 1 -30	before 2 -13	before 3 -8	start -17	stop -37
deed|noun|thinking apposed|0|	own -19
deed|noun|thinking apposed|1|	elided -12	none -31	own -18
deed|noun|thinking apposed|2|	own -12
deed|noun|thinking apposed|3|	own -19
deed|noun|thinking apposition|0|	none -36	own -12
deed|noun|thinking apposition|	1 last -15	before 0 -21	before 1 -27	behind 1 -10	start -18	stop -26	word -23
deed|noun|thinking apposition|1|	own -8
deed|noun|thinking direct|	, -27	1 first -7	1 last -35	auxiliary 10	before 1 -19	before 2 8	before 3 -17	preposition -19	start -23	stop -7	that -17	word -23
deed|noun|thinking direct|0|	elided 19	own 12
deed|noun|thinking direct|1|	none -23
deed|noun|thinking direct|2|	elided -12	none -12
deed|noun|thinking relative|0|	none 22	own -8
deed|noun|thinking relative|	1 last -11	before 1 -20	start -9	stop -10
deed|organisation|acts according|	, 8	1 first -45	1 inside -35	1 last -48	: -28	auxiliary 7	before 0 -8	before 1 -50	before 2 -51	before 3 -25	before 4 -22	behind 0 13	behind 1 -49	behind 2 -22	preposition -28	start -46	stop -79	that 13	verb-judging -21	verb-saying -31
deed|organisation|acts according|0|	elided -27
deed|organisation|acts according|1|	elided -41	none -20	own -24
deed|organisation|acts according|2|	elided -39	none -38	own -45
deed|organisation|acts according|3|	none -17	own -15
deed|organisation|acts apposed|	, -42	1 first -35	1 inside -38	1 last -44	: 12	adverb -18	auxiliary 9	before 1 -41	before 2 -38	behind 1 -39	behind 2 -19	capital -30	determiner -54	preposition -28	start -40	stop -32	that -13	verb-judging -17	verb-saying -31	word 13
deed|organisation|acts apposed|0|	elided -34	none 40	own -40
deed|organisation|acts apposed|1|	elided -31	none -61	own -44
deed|organisation|acts apposed|2|	elided -31	none -29	own -37
deed|organisation|acts apposed|3|	none -23	own -25
deed|organisation|acts apposition|	, -27	1 first -20	1 inside -18	1 last -30	: -16	auxiliary -18	before 0 -46	before 1 -51	before 2 -16	behind 1 -20	capital -31	determiner -18	start -20	stop -42	that -19	verb-saying -16	word -24
deed|organisation|acts apposition|0|	none -17	own -66
deed|organisation|acts apposition|1|	none -16	own -30
deed|organisation|acts apposition|2|	none -14	own -22
deed|organisation|acts direct|	, 9	1 inside -10	1 last -13	: -48	adverb 9	auxiliary -22	before 1 -7	before 3 -38	before 4 -25	behind 0 -31	behind 1 -62	behind 2 -22	capital -41	determiner 16	preposition -6	pronoun 22	stop -16	that -11	verb-saying 7	word 11
deed|organisation|acts direct|0|	elided -19	none -17	own 31
deed|organisation|acts direct|1|	none -17	own -25
deed|organisation|acts direct|2|	elided -46	none -58
deed|organisation|acts direct|3|	elided -33	none -49	own -49
deed|organisation|acts passive|1|	own -13
deed|organisation|acts relative|0|	elided -30	own -17
deed|organisation|acts relative|	1 inside -13	1 last -35	: -35	before 1 -8	behind 1 -35	preposition 13	start -33	word -8
deed|organisation|acts relative|1|	none -29	own -12
deed|organisation|acts relative|2|	own -19
deed|organisation|hangs|	, -50	1 first -27	1 inside -59	1 last -30	: -22	; -16	adverb -22	auxiliary -26	before 0 -37	before 1 -39	before 2 -10	before 3 -43	before 4 -45	behind 1 -61	behind 2 -35	capital -58	coordinator -24	pronoun -40	start -30	stop -72	subordinator -16	that -70	verb-judging -16	verb-saying -36	verb-thinking -21	– -13	’ -18
deed|organisation|hangs|0|	elided -57	none -40	own -14
deed|organisation|hangs|1|	elided -18	none -20	own -16
deed|organisation|hangs|2|	elided -11	none -76	own -27
deed|organisation|hangs|3|	elided -21	none -42	own -42
deed|organisation|judging apposed|	, -13	1 first -24	1 inside -16	1 last -31	: 9	before 0 27	before 1 -41	before 2 -24	behind 1 -37	capital 10	determiner 23	preposition 31	stop -42	verb-judging -12	word 12
deed|organisation|judging apposed|0|	none 26	own 8
deed|organisation|judging apposed|1|	elided -8	own -33
deed|organisation|judging apposed|2|	none -43	own -28
deed|organisation|judging apposed|3|	own -14
deed|organisation|judging apposition|	, -11	1 first -17	1 inside -23	1 last -34	: -37	before 1 -50	before 2 -33	before 3 -9	capital -15	determiner 16	preposition 8	start -33	stop -47	word -47
deed|organisation|judging apposition|0|	elided -28	own -38
deed|organisation|judging apposition|1|	elided -7	none -20	own -23
deed|organisation|judging apposition|2|	none -14	own -12
deed|organisation|judging direct|	, -11	1 first -30	1 inside -24	1 last -42	: -26	before 0 -8	before 1 -30	before 2 -29	before 3 -20	behind 0 -26	behind 1 -26	behind 2 -17	capital -11	determiner -12	pronoun 12	start -40	stop -8	that -10	verb-judging 7	verb-saying -9	’ 17
deed|organisation|judging direct|0|	elided -9	none -18	own 17
deed|organisation|judging direct|1|	elided 21	none -46	own -45
deed|organisation|judging direct|2|	elided -12	none -28	own -25
deed|organisation|judging direct|3|	elided -19	none -16	own -26
deed|organisation|judging inverted|0|	elided 27	none 12	own -42
deed|organisation|judging inverted|	1 inside -9	1 last -21	before 0 9	before 1 -8	before 2 -19	preposition -39	start -21	stop 7	that -27	word -16
deed|organisation|judging inverted|1|	none -39	own -20
deed|organisation|judging inverted|2|	none -12	own -11
deed|organisation|judging relative|1|	own -9
deed|organisation|judging relative|	word 14
deed|organisation|none|	, 6	- -45	1 first -38	1 inside -65	1 last -21	: -11	adverb 18	auxiliary 6	before 0 18	before 1 -7	before 2 -32	before 3 -48	before 4 -42	behind 0 -13	behind 1 -10	behind 2 -21	capital -19	coordinator 13	determiner 15	quote -25	start -32	stop -22	that 17	verb-judging 24	verb-saying -13	verb-thinking 9	’ -15
deed|organisation|none|0|	elided 22	none 6	own 17
deed|organisation|none|1|	elided -19	none -75	own -30
deed|organisation|none|2|	elided -28	none -21	own -74
deed|organisation|none|3|	elided -51	own -11
deed|organisation|other inverted|0|	none 26
deed|organisation|other inverted|	1 first -19	behind 0 21	start 14	stop 18
deed|organisation|saying apposed|	, 22	1 first -36	1 inside -15	1 last -50	: -39	adverb -19	before 0 10	before 1 -31	before 2 -44	before 3 -26	behind 0 -29	behind 1 -35	behind 2 -17	determiner -16	pronoun -35	start -44	stop -33	that -23	verb-saying 25
deed|organisation|saying apposed|0|	elided -43	none -40	own 22
deed|organisation|saying apposed|1|	elided -6	none -40	own -48
deed|organisation|saying apposed|2|	elided -27	none -37	own -50
deed|organisation|saying apposed|3|	elided -17	none -23	own -29
deed|organisation|saying apposition|	, 6	1 first -33	1 inside -26	1 last -44	auxiliary -49	before 0 -11	before 1 -19	before 2 -45	before 3 -21	behind 1 -37	capital 22	determiner 23	preposition -9	start -42	stop -54	that 19	word -21
deed|organisation|saying apposition|0|	elided -7	none -49	own -24
deed|organisation|saying apposition|1|	elided -22	none -31	own -36
deed|organisation|saying apposition|2|	elided -17	none -20	own -20
deed|organisation|saying apposition|3|	none -6
deed|organisation|saying direct|	, -19	1 first -57	1 inside -41	1 last -81	: -17	adverb -17	auxiliary 10	before 0 -12	before 1 9	before 2 -71	before 3 -28	before 4 -13	behind 0 -48	behind 1 -67	behind 2 -22	capital 14	determiner -21	preposition 17	pronoun -26	start -51	verb-judging -30
deed|organisation|saying direct|0|	elided 30	none -18	own 9
deed|organisation|saying direct|1|	elided -42	none -81	own -50
deed|organisation|saying direct|2|	elided -48	none -46	own -18
deed|organisation|saying direct|3|	elided -16	none -21	own -33
deed|organisation|saying inverted|0|	elided -50	none 22	own -16
deed|organisation|saying inverted|	1 first -32	1 inside -30	1 last 12	: -11	auxiliary -13	before 0 -27	before 1 -40	before 4 -13	behind 0 -7	behind 2 -17	capital -11	preposition -32	pronoun -18	stop -11	that -34	verb-judging -18	verb-saying -22
deed|organisation|saying inverted|1|	elided -30	none -27	own -42
deed|organisation|saying inverted|2|	elided -21	none -27	own -36
deed|organisation|saying inverted|3|	own -6
deed|organisation|saying passive|0|	own -24
deed|organisation|saying passive|	1 last -24	before 0 -43	behind 1 -24	preposition -20	start -18	stop 10	word -36
deed|organisation|saying passive|2|	none -19	own -9
deed|organisation|saying relative|0|	none -32	own 19
deed|organisation|saying relative|	1 first -21	1 last -33	before 0 20	before 1 -52	preposition 34	stop -24	word -20
deed|organisation|saying relative|1|	own -12
deed|organisation|saying relative|2|	own -10
deed|organisation|thinking apposed|0|	none 22	own -20
deed|organisation|thinking apposed|	1 first -19	1 last -27	: 13	before 1 -36	before 2 -21	capital -17	start -27	stop -17	word -33
deed|organisation|thinking apposed|1|	own -28
deed|organisation|thinking apposed|2|	none -18
deed|organisation|thinking apposition|0|	elided -29	none -42	own -20
deed|organisation|thinking apposition|	1 inside -20	: -29	before 0 -32	before 1 -38	stop -39	word -22
deed|organisation|thinking apposition|1|	none -22
deed|organisation|thinking apposition|2|	own -22
deed|organisation|thinking direct|0|	elided 6	none 12	own -33
deed|organisation|thinking direct|	1 first -16	1 inside -30	1 last -19	: 11	auxiliary -30	before 1 -32	before 2 -45	before 3 -17	before 4 -8	behind 1 -31	behind 2 -9	capital -29	determiner -21	preposition 16	start -25	stop -23	word -9
deed|organisation|thinking direct|1|	none -37	own -43
deed|organisation|thinking direct|2|	none -20	own -26
deed|organisation|thinking direct|3|	own -16
deed|organisation|thinking relative|	stop 7
deed|paragraph-before|	acts apposition -16	acts relative -7	hangs -24	judging apposition 28	judging direct -9	judging inverted -10	judging relative -25	none -31	other apposed -18	other inverted -18	saying apposed -11	saying direct 17	saying inverted -15	saying passive 16	saying relative -27	thinking apposed 31	thinking apposition -23	thinking direct -34	thinking relative -9
deed|person|acts according|	, -25	1 first -17	1 inside -40	: -15	auxiliary 8	before 0 23	before 1 -21	before 3 -33	before 4 -27	behind 0 25	behind 1 25	behind 2 -20	capital 40	determiner -9	preposition 22	pronoun -15	start 18	that 22	verb-judging -20	verb-saying 15	word 20
deed|person|acts according|0|	elided 50	own 12
deed|person|acts according|1|	elided 24	own -68
deed|person|acts according|2|	elided -34	none -28	own -33
deed|person|acts according|3|	none -18	own -23
deed|person|acts apposed|	, 15	1 first -23	1 inside 13	1 last -14	: -27	auxiliary 16	before 1 -37	before 2 16	before 3 -22	behind 1 -11	behind 2 -29	capital -14	determiner 24	preposition -21	start 13	stop -15	verb-judging -18	verb-saying -33	verb-thinking 20	word -30	— -13
deed|person|acts apposed|0|	elided 24	none 19	own -22
deed|person|acts apposed|1|	elided -11	none -17	own -69
deed|person|acts apposed|2|	elided -35	own -53
deed|person|acts apposed|3|	elided -21	none 7	own -45
deed|person|acts apposition|	, 10	1 first -12	1 inside -17	: 12	adverb -25	auxiliary -18	before 0 30	before 2 -16	before 3 -48	before 4 -13	behind 1 -29	behind 2 -21	coordinator 21	determiner -29	preposition 15	pronoun -29	start 7	stop -44	verb-saying 55	verb-thinking -28	— 14
deed|person|acts apposition|0|	own -13
deed|person|acts apposition|1|	elided -64	none 6	own -25
deed|person|acts apposition|2|	elided -40	none -60	own -26
deed|person|acts apposition|3|	elided -25	none -23	own -29
deed|person|acts direct|	, -52	1 first -23	1 inside 16	1 last -19	: 11	adverb -27	auxiliary -36	before 0 11	before 1 -7	before 3 -8	before 4 -13	behind 0 -7	behind 1 -39	behind 2 -20	determiner 13	preposition -23	pronoun 12	start 6	stop -21	that -20	verb-saying 11	word 32
deed|person|acts direct|0|	elided 40	none -10	own -17
deed|person|acts direct|1|	elided -7	none -21	own -12
deed|person|acts direct|2|	elided -54	own 13
deed|person|acts direct|3|	elided -28	none -23	own -52
deed|person|acts relative|	, -28	1 first -36	1 inside -39	: 8	auxiliary -15	before 0 14	before 1 6	before 2 -16	behind 0 38	behind 1 -43	preposition 26	start 22	stop -12	verb-judging -12	word -12
deed|person|acts relative|0|	elided 34	none 21	own -11
deed|person|acts relative|1|	elided -14	none -32	own -31
deed|person|acts relative|2|	elided -21	none -19	own -41
deed|person|acts relative|3|	own -11
deed|person|hangs|0|	elided -20	none 16	own 6
deed|person|hangs|	1 first -40	1 inside 9	: 28	before 0 10	before 1 16	before 2 -9	before 4 13	behind 0 -21	behind 1 -20	behind 2 -23	capital -13	determiner 24	preposition -30	pronoun -23	quote -33	start 6	that -6	verb-judging -23	verb-saying -36	word -14
deed|person|hangs|1|	elided -7	none -6
deed|person|hangs|2|	none 9	own -59
deed|person|hangs|3|	elided -22	none -34	own -15
deed|person|judging apposed|	, -21	1 inside -31	1 last 10	: 13	adverb 34	auxiliary -9	before 0 47	before 1 -9	before 2 -41	before 3 -34	behind 1 -35	behind 2 -22	capital 24	determiner 21	preposition -14	start 24	stop -48	that 35	verb-judging 28	’ -20
deed|person|judging apposed|0|	elided 11	none 30	own -62
deed|person|judging apposed|1|	none 24	own -18
deed|person|judging apposed|2|	elided -42	none -6	own -41
deed|person|judging apposed|3|	elided -18	none -25	own -29
deed|person|judging apposition|	, -24	1 first -28	1 inside -20	1 last 10	auxiliary 21	before 0 8	before 1 7	before 2 10	before 3 -41	before 4 -21	behind 1 -35	preposition -13	pronoun 42	subordinator 30	that 23	verb-judging -11	verb-saying -28	word -14
deed|person|judging apposition|0|	elided 40	own 24
deed|person|judging apposition|1|	none -35	own -50
deed|person|judging apposition|2|	elided -20	none -36	own -38
deed|person|judging apposition|3|	own -11
deed|person|judging direct|	, -32	1 first -22	1 inside -35	: -19	adverb 13	auxiliary -24	before 0 19	before 1 -24	before 2 -13	before 3 -11	before 4 7	behind 1 -36	behind 2 -12	capital -11	determiner 13	preposition 12	pronoun 14	start -13	stop -18	that 23	verb-judging 33	word -21
deed|person|judging direct|0|	elided -8	own -50
deed|person|judging direct|1|	elided -31	none 10	own -11
deed|person|judging direct|2|	elided -19	none -29	own -37
deed|person|judging direct|3|	none -25	own -25
deed|person|judging inverted|0|	own -51
deed|person|judging inverted|	1 last -14	: -21	auxiliary 19	before 0 -48	before 2 -13	before 3 -17	behind 0 42	behind 1 21	determiner -29	preposition -22	start 38	word -31
deed|person|judging inverted|1|	elided -16	none 8
deed|person|judging inverted|2|	none -38
deed|person|judging inverted|3|	none -18
deed|person|judging relative|	: 13	before 0 38
deed|person|none|	) 29	, -10	1 first -10	1 inside -22	1 last -10	11 first 9	11 last 10	12 first -11	2 first 16	2 last -8	3 first -13	3 last 23	4 first 16	4 last -19	5 first -14	5 last 22	6 first 13	6 last -15	7 last 23	8 first 14	9 first 17	9 last 12	: 18	adverb -32	before 0 36	before 1 23	before 3 14	before 4 -11	behind 0 30	behind 1 -33	behind 3 -12	capital 9	coordinator -11	determiner -15	preposition -8	pronoun -30	quote 11	start 16	stop 25	subordinator -15	that -8	verb-judging -11	verb-saying -6	word -12	— -16
deed|person|none|0|	elided -16	none 25	own 9
deed|person|none|1|	none -14
deed|person|none|2|	elided 26	none -19
deed|person|other apposed|	1 last -40	start -32	stop 20
deed|person|other inverted|0|	elided -20	none 20
deed|person|other inverted|	1 first 7	1 inside -33	1 last -27	: -14	before 1 -15	before 2 -29	before 3 10	behind 0 54	start 28	stop 11	word 28
deed|person|other inverted|1|	none 22	own 12
deed|person|other inverted|2|	none -9	own -36
deed|person|saying apposed|	, -24	1 first -24	1 inside -19	1 last -15	: 18	adverb -22	before 0 30	before 1 8	before 2 6	before 3 -56	before 4 -40	behind 1 -40	capital 39	determiner 18	preposition 31	pronoun 38	start -14	stop 7	that -20	verb-judging -10	verb-saying -7
deed|person|saying apposed|0|	elided 28	none -18	own -10
deed|person|saying apposed|1|	elided 35	none -6	own -11
deed|person|saying apposed|2|	elided 18	none 6	own -30
deed|person|saying apposed|3|	elided -30	none -31	own -49
deed|person|saying apposition|	, 14	1 first -19	1 inside -26	1 last -35	: -17	adverb -20	auxiliary 19	before 0 33	before 1 16	before 2 -31	before 3 -6	behind 0 -24	behind 1 -65	behind 2 -26	capital -28	preposition 22	start -19	that 9	verb-judging 13	verb-saying -12
deed|person|saying apposition|0|	elided 18	none -41	own 22
deed|person|saying apposition|1|	elided -6	none -30	own -18
deed|person|saying apposition|2|	elided -8	none -34	own -54
deed|person|saying apposition|3|	elided -19	none -40	own -34
deed|person|saying direct|	, 19	1 first -19	1 last -38	: -36	adverb -39	before 0 -11	before 1 -21	before 2 -24	before 3 -33	before 4 -34	behind 0 30	behind 2 -28	behind 3 -13	capital -6	coordinator 8	determiner -26	preposition -26	pronoun -8	quote 10	start -14	stop -10	subordinator 21	that -23	verb-judging -15	verb-saying -18	word -14
deed|person|saying direct|0|	none -20	own -40
deed|person|saying direct|1|	elided -36	own -42
deed|person|saying direct|2|	none -30	own -65
deed|person|saying direct|3|	elided -20	own -22
deed|person|saying inverted|	, -7	- 23	1 first -31	1 inside -13	1 last -30	adverb -26	auxiliary -29	before 1 -25	before 2 -11	before 3 7	before 4 -14	behind 1 6	behind 2 -32	behind 3 -23	capital -26	determiner -41	preposition -7	pronoun -47	quote 6	start 9	stop 6	subordinator -17	that 7	verb-judging -31	verb-saying -48	word -32	— 7	’ -24
deed|person|saying inverted|0|	none -19
deed|person|saying inverted|1|	elided -29	none 18
deed|person|saying inverted|2|	elided -86	none -33	own -58
deed|person|saying inverted|3|	elided -26	none -32	own -59
deed|person|saying passive|0|	own -6
deed|person|saying passive|	1 last 25	: -6	before 1 -30	start 6	stop -19
deed|person|saying passive|2|	own -21
deed|person|saying relative|0|	elided -12
deed|person|saying relative|	1 first -15	1 inside -28	1 last -25	: -22	behind 1 -13	preposition 44	start -18	verb-saying -20	word 23
deed|person|saying relative|1|	elided -8	none -26	own -20
deed|person|saying relative|2|	own -16
deed|person|thinking apposed|	, -22	1 first -18	1 inside -38	1 last 30	: -7	before 1 -11	before 2 -10	before 3 -29	behind 1 -12	preposition -31	start 11	stop -13	word -18
deed|person|thinking apposed|0|	elided 11	none -13	own -54
deed|person|thinking apposed|1|	elided 32	none 13	own -30
deed|person|thinking apposed|2|	elided -28	none -6	own -19
deed|person|thinking apposed|3|	own -20
deed|person|thinking apposition|	, -20	1 first -34	1 inside 9	: -23	before 0 44	before 1 -6	before 2 -12	before 3 -31	behind 1 -24	stop -30	word 11
deed|person|thinking apposition|0|	elided 40	none -7	own -37
deed|person|thinking apposition|1|	own -24
deed|person|thinking apposition|2|	own -21
deed|person|thinking direct|	, -26	1 first 7	1 inside -34	1 last -44	before 0 8	before 1 -50	before 3 -6	behind 1 -40	preposition -31	start 8	stop -31	word -30
deed|person|thinking direct|0|	elided 53	own -66
deed|person|thinking direct|1|	none -11	own -38
deed|person|thinking direct|2|	none -32	own -22
deed|person|thinking direct|3|	none -23
deed|place|acts according|0|	own -23
deed|place|acts according|1|	own -13
deed|place|acts according|	before 0 -20	before 1 -26	behind 0 -17	start -7	stop -23	word -10
deed|place|acts apposed|	, -16	1 first -24	1 last -25	: 14	auxiliary -6	before 1 -25	before 2 -19	start -27	stop -30	verb-saying -20	word -31
deed|place|acts apposed|0|	none 13	own -35
deed|place|acts apposed|1|	none -28	own -22
deed|place|acts apposed|2|	none -9	own -31
deed|place|acts apposed|3|	none -25	own -27
deed|place|acts apposition|0|	elided -27	none 11	own -40
deed|place|acts apposition|	: -44	before 1 -33	stop -31
deed|place|acts direct|	, -13	1 first -21	1 last -20	: -18	auxiliary -18	before 1 -34	before 2 -16	before 3 -26	behind 0 -18	behind 1 -14	start -19	stop -38	word -14
deed|place|acts direct|0|	own -14
deed|place|acts direct|1|	elided -15	none -20	own -24
deed|place|acts direct|2|	own -14
deed|place|acts direct|3|	none -14	own -19
deed|place|hangs|	, -19	1 last -13	: -29	auxiliary -21	before 1 -42	behind 0 -31	capital -25	determiner -16	preposition 9	start -30	stop -36	verb-saying -20	word -17
deed|place|hangs|0|	elided -30	none -24
deed|place|hangs|1|	elided -12	none -27	own -25
deed|place|hangs|2|	none -21	own -14
deed|place|judging apposed|0|	own -8
deed|place|judging apposed|	1 first -13	before 1 -17	stop -17	word 14
deed|place|judging apposed|2|	own -18
deed|place|judging apposed|3|	own -23
deed|place|judging apposition|	before 0 -32
deed|place|judging direct|0|	own 15
deed|place|judging direct|2|	none -13
deed|place|judging direct|	before 1 -24	stop -24
deed|place|judging inverted|0|	none -35
deed|place|judging inverted|	before 0 -40	before 1 -26
deed|place|none|	, -28	- -30	1 first -34	1 last -25	: -8	auxiliary -26	before 1 -44	before 2 -39	before 3 -26	behind 0 -13	capital -20	determiner -20	preposition -21	start -27	stop -40	that -21	verb-judging -16	verb-saying -16
deed|place|none|0|	elided -22	own -35
deed|place|none|1|	elided -23	none -50	own -51
deed|place|none|2|	elided -34	none -26	own -34
deed|place|none|3|	elided -34	none -33	own -34
deed|place|other inverted|0|	none -11
deed|place|other inverted|	behind 0 -13
deed|place|saying apposed|0|	own 11
deed|place|saying apposed|	1 last -39	auxiliary -14	before 0 9	before 3 -8	capital 23	start -37	verb-saying 11	word -28
deed|place|saying apposed|1|	elided -22	none -10	own 9
deed|place|saying apposed|2|	own -29
deed|place|saying apposed|3|	elided -15	own -26
deed|place|saying apposition|0|	own -32
deed|place|saying apposition|	before 0 -28	before 1 22	stop 23
deed|place|saying direct|	, -7	1 last -25	: -42	before 0 -12	before 1 -33	start -23	stop -24	verb-saying 12
deed|place|saying direct|0|	own -11
deed|place|saying direct|1|	own -39
deed|place|saying direct|2|	own -11
deed|place|saying inverted|	, -16	: -24	before 0 -17	before 1 -11	behind 0 11	start -13	stop 31	word -10
deed|place|saying inverted|0|	elided -27	none 7	own 9
deed|place|saying inverted|1|	own -25
deed|place|saying passive|0|	own -17
deed|place|saying passive|	before 0 -11
deed|place|thinking apposed|	before 1 -35	stop -35
deed|place|thinking direct|0|	own -7
deed|place|thinking direct|	before 1 -7	stop -7
deed|possessor|	acts according 16	hangs -13	judging inverted -9	none -12	saying inverted -14
deed|pronoun|acts according|	, -7	1 last 8	: -31	auxiliary 29	before 0 24	before 1 -12	behind 1 11	determiner 10	start 17	stop 13	verb-saying -21	word 22
deed|pronoun|acts according|0|	elided 13	none 39	own -21
deed|pronoun|acts according|1|	none -7	own -42
deed|pronoun|acts apposed|	1 last 15	: -9	stop -26
deed|pronoun|acts apposition|0|	own -39
deed|pronoun|acts apposition|	before 0 -45
deed|pronoun|acts direct|	, -47	1 first -22	1 inside -23	1 last -55	: 22	adverb -20	auxiliary -49	before 0 -26	before 1 -28	before 2 -31	before 3 -25	behind 0 -10	capital -39	determiner -46	preposition -10	pronoun -18	start -55	stop -39	that 26	verb-saying -14	verb-thinking 8	word -22
deed|pronoun|acts direct|0|	elided -19	none -76	own -6
deed|pronoun|acts direct|1|	elided 8	own -58
deed|pronoun|acts direct|2|	elided -23	none -36	own 6
deed|pronoun|acts direct|3|	none -12	own -16
deed|pronoun|acts relative|0|	none -41
deed|pronoun|acts relative|	before 0 -41	stop -8
deed|pronoun|hangs|	, -38	1 last -39	: -36	auxiliary 6	before 0 -31	before 1 -9	behind 0 11	determiner -14	preposition -14	pronoun -33	start -23	stop -9	word -37
deed|pronoun|hangs|0|	elided -27	none -13	own -6
deed|pronoun|hangs|1|	none -28	own -36
deed|pronoun|judging apposition|0|	own -20
deed|pronoun|judging direct|	, 26	1 last -28	: -15	before 0 8	capital 21	determiner -13	pronoun 25	start -27	word 14
deed|pronoun|judging direct|0|	none 9	own 7
deed|pronoun|judging direct|1|	none 13	own -34
deed|pronoun|judging direct|2|	none -21	own -15
deed|pronoun|judging inverted|	, -10	1 last -21	: 9	before 0 22	before 1 9	capital -38	pronoun -9	start -21	stop 15	word -27
deed|pronoun|judging inverted|0|	none 29	own 11
deed|pronoun|judging inverted|1|	none -20
deed|pronoun|none|	, -6	1 first -32	: 17	auxiliary -38	before 2 -31	before 3 -30	behind 0 13	capital -33	that -19	verb-judging -20	verb-saying -15	word -25
deed|pronoun|none|0|	none 6	own -7
deed|pronoun|none|1|	elided -24	none -8	own -19
deed|pronoun|none|2|	elided -20	none -38	own -39
deed|pronoun|none|3|	none -33	own -21
deed|pronoun|other inverted|0|	own 8
deed|pronoun|other inverted|	start 30
deed|pronoun|saying apposed|0|	none -31
deed|pronoun|saying apposed|	1 last 11	: 16	before 0 6	before 1 -24	start 11	stop -23
deed|pronoun|saying apposed|1|	none 14	own -45
deed|pronoun|saying apposition|0|	own -30
deed|pronoun|saying apposition|	before 1 -25	word -26
deed|pronoun|saying direct|	, 34	1 first -27	1 inside -19	1 last -6	: -15	adverb -33	auxiliary 30	before 1 -25	before 2 19	before 3 -29	behind 1 7	determiner -18	preposition 57	pronoun 26	quote -31	stop 6	that -30	verb-judging -23	verb-saying -16
deed|pronoun|saying direct|0|	elided 41	own -6
deed|pronoun|saying direct|1|	none -28	own -18
deed|pronoun|saying direct|2|	none -34	own -32
deed|pronoun|saying direct|3|	none -22	own -23
deed|pronoun|saying inverted|	, 19	1 last -58	adverb 18	auxiliary 8	before 0 19	before 1 7	behind 0 8	capital 9	determiner 11	preposition -9	pronoun -9	start 32	verb-saying -12	word 44	— 25
deed|pronoun|saying inverted|0|	elided -17	none 18	own 13
deed|pronoun|saying inverted|1|	none -12	own -23
deed|pronoun|saying inverted|2|	none -28	own -27
deed|pronoun|thinking apposition|0|	none -30
deed|pronoun|thinking direct|	, -22	1 first -9	1 last -27	before 0 -9	before 1 -54	before 2 -22	behind 1 -27	start -17	stop -58	word -21
deed|pronoun|thinking direct|0|	elided -23	none -34	own -43
deed|pronoun|thinking direct|1|	none -22	own -16
deed|pronoun|thinking direct|2|	own -13
deed|pronoun|thinking direct|3|	own -7
deed|quote-then-speaker|	acts according -15	acts apposition -45	hangs -8	judging apposition -16	judging inverted -15	judging relative -7	none -14	other apposed -12	other inverted -7	saying apposed -25	saying apposition -32	saying direct -8	saying passive 10	saying relative -10
deed|quote-then-verb|	judging inverted 16	none 18
deed|sentence-after|	acts according 11	acts apposed -16	acts apposition -46	acts direct -8	judging apposed -21	judging apposition -15	judging direct -31	saying apposed -38	saying apposition -44	saying direct -22	saying inverted 7	thinking apposed -25	thinking apposition -16	thinking direct -11
deed|sentence-before|	acts according 9	acts apposed -35	acts apposition 10	acts direct -21	acts passive -16	acts relative -32	hangs -43	judging apposed -24	judging apposition -14	judging relative -16	none 12	saying apposed -12	saying direct -12	saying passive -43	saying relative 7	thinking apposed -23	thinking apposition -16	thinking direct -27	thinking relative -24
deed|signature|	none 17
deed|speaker-then-quote|	acts according -14	acts apposition -11	hangs -8	judging apposed 17	judging apposition -16	judging direct -18	judging inverted -31	judging relative -15	none 26	saying apposed 28	saying apposition -21	saying passive -57	saying relative -14	thinking apposition -19	thinking direct 12	thinking relative -10
deed|topic-after|	acts apposition -14	acts direct -31	hangs -19	saying apposed -28	saying apposition -16
deed|topic|	acts apposed -26	acts apposition -21	acts direct -20	acts relative 15	hangs -33	judging apposition -6	judging direct -10	judging inverted -9	other apposed 14	saying apposed -6	saying apposition -16	saying direct 15	thinking apposed -16	thinking relative -20
deed|verb-then-speaker|	judging inverted 14	other inverted -9	saying inverted 10
ending|according-to|,|	4-6 -18
ending|according-to|.|	1 30	7-12 -14
ending|according-to|none|	1 10	3 6	4-6 16
ending|actor-nearby|!|	1 6	13-25 21	2 22	26+ -15	4-6 -25	7-12 10
ending|actor-nearby|.|	0 -12	1 -45	13-25 -26	2 -11	26+ -14	3 -20	4-6 6
ending|actor-nearby|?|	0 -17	1 -24	2 -12	26+ 8	3 -14	4-6 15	7-12 -19
ending|actor-nearby|none|	0 -23	1 28	13-25 -11	2 10	26+ -12	4-6 -7	7-12 -9
ending|colon|!|	1 8
ending|colon|,|	1 -27
ending|colon|.|	1 6	3 17	4-6 -7	7-12 24
ending|colon|?|	1 -16	3 18
ending|colon|none|	1 6	26+ -6	4-6 -29	7-12 -46
ending|interview|.|	26+ -7
ending|interview|?|	26+ -39
ending|interview|none|	26+ -16
ending|named-before|!|	13-25 20	26+ -21	4-6 23	7-12 8
ending|named-before|,|	1 -45	13-25 -21	2 -53	26+ -46	3 -37	4-6 -6	7-12 -24
ending|named-before|.|	1 -32	13-25 24	2 -10	26+ -46	3 -6	4-6 14	7-12 8
ending|named-before|?|	1 -30	13-25 -30	2 -21	26+ -25	4-6 15	7-12 16
ending|named-before|none|	1 7	13-25 16	2 18	3 -38	4-6 -33	7-12 -13
ending|named-nearby|!|	0 12	1 -15	4-6 -31	7-12 19
ending|named-nearby|,|	0 28	1 47	13-25 -38	2 13	4-6 17	7-12 -14
ending|named-nearby|.|	0 -40	13-25 -17	2 8	26+ -43
ending|named-nearby|?|	0 15	1 -13	13-25 -13	2 -9	3 49	4-6 16	7-12 14
ending|named-nearby|none|	0 -20	1 -38	13-25 -12	26+ -7	3 -8	7-12 -12
ending|paragraph-before|!|	26+ -29
ending|paragraph-before|,|	26+ -36
ending|paragraph-before|.|	26+ -12
ending|paragraph-before|?|	26+ -24
ending|paragraph-before|none|	26+ 8
ending|possessor|,|	2 -24	4-6 15
ending|possessor|.|	1 -19	2 9	3 -12	4-6 -8	7-12 -29
ending|possessor|?|	4-6 -23
ending|possessor|none|	0 -21	1 -25	13-25 -22	2 -38	7-12 -7
ending|quote-then-speaker|!|	0 24
ending|quote-then-speaker|,|	-3 6	-4 -18	0 37	1 33	13-25 -32	2 -6	3 -13	4-6 -17	7-12 -37
ending|quote-then-speaker|?|	0 48	1 -19	7-12 -19
ending|quote-then-speaker|none|	-11 18	-12 30	-13 -8	-14 -31	-15 -10	-16 -26	-19 10	-2 -21	-20 18	-21 -19	-23 -19	-3 -32	-4 -48	-5 -15	-7 -11	-8 -24	0 -21	1 -9	13-25 -30	2 15	4-6 7	7-12 -11
ending|quote-then-verb|!|	1 13
ending|quote-then-verb|,|	0 26	13-25 -13	4-6 -27	7-12 -42
ending|quote-then-verb|?|	0 12	1 26	2 27
ending|quote-then-verb|none|	0 -14	13-25 -15	3 -10	7-12 -22
ending|sentence-after|!|	0 -19
ending|sentence-after|.|	0 15	1 10	13-25 -21	2 -47	3 -17	4-6 12	7-12 -24
ending|sentence-after|?|	0 -15	1 16	2 -27	3 -22	4-6 13
ending|sentence-after|none|	13-25 -12	4-6 -36	7-12 -21
ending|sentence-before|!|	13-25 -39	2 -30
ending|sentence-before|,|	1 -71	13-25 -33	2 -35	26+ -51	4-6 -37	7-12 -81
ending|sentence-before|.|	13-25 -10	2 21	3 6	4-6 16
ending|sentence-before|?|	1 -14	13-25 -18	2 -28	26+ -23	4-6 -20	7-12 7
ending|sentence-before|none|	1 24	2 -20	26+ -32	3 -62	4-6 -22	7-12 -7
ending|signature|.|	1 13
ending|signature|none|	1 -12
ending|speaker-then-quote|!|	1 18	3 13	4-6 -31
ending|speaker-then-quote|,|	0 -6	1 9	2 11	3 -15	4-6 12	7-12 6
ending|speaker-then-quote|.|	0 -19	1 29	13-25 -38	26+ -25	3 21	4-6 25	7-12 -25
ending|speaker-then-quote|?|	1 -9	13-25 -19	2 8	3 24	4-6 15	7-12 -12
ending|speaker-then-quote|none|	1 -16	13-25 -18	2 14	26+ -25	7-12 -6
ending|topic-after|.|	1 -14	3 -15	4-6 -18
ending|topic-after|?|	0 -30
ending|topic-after|none|	1 -8	4-6 -15
ending|topic|!|	13-25 -28	26+ -17	4-6 -17
ending|topic|,|	26+ -15
ending|topic|.|	2 26	3 18	4-6 6	7-12 -12
ending|topic|?|	13-25 20	2 -17	26+ -27	3 6	7-12 8
ending|topic|none|	0 -40	1 -9	13-25 -11	2 9	26+ -18
ending|verb-then-speaker|.|	0 -44	1 14	13-25 -13	2 15	7-12 -15
ending|verb-then-speaker|none|	0 -27	1 -7	13-25 -30	3 -14	4-6 -17	7-12 -24
follow|according-to|,auxiliary|	none -14
follow|according-to|,preposition|	none 11
follow|according-to|,pronoun|	none -21
follow|according-to|,subordinator|	none 17
follow|according-to|,verb-saying|	none -23
follow|according-to|,word|	none 37
follow|according-to|,|	none 12
follow|according-to|:|	none 25
follow|according-to|;|	none 15
follow|according-to|determiner|	, -16	none 26
follow|according-to|preposition|	none 13
follow|according-to|word|	none 21
follow|actor-nearby|+|	none -10
follow|actor-nearby|,adverb|	none -20
follow|actor-nearby|,auxiliary|	? -18
follow|actor-nearby|,capital|	none 10
follow|actor-nearby|,coordinator|	none -7
follow|actor-nearby|,determiner|	? -18	none 8
follow|actor-nearby|,preposition|	none -7
follow|actor-nearby|,pronoun|	? -18	none -6
follow|actor-nearby|,subordinator|	none -29
follow|actor-nearby|,verb-judging|	none -6
follow|actor-nearby|,verb-saying|	! 7	none -10
follow|actor-nearby|,verb-thinking|	none 10
follow|actor-nearby|,word|	? -7
follow|actor-nearby|:|	none -38
follow|actor-nearby|;|	none -8
follow|actor-nearby|adverb|	none -18
follow|actor-nearby|auxiliary|	none -38
follow|actor-nearby|capital|	! -25	. -26	? -30
follow|actor-nearby|determiner|	! -18	. -12	? 8	none -26
follow|actor-nearby|end|	! 9	. -19	? 12	none -28
follow|actor-nearby|preposition|	. -22	? -28	none -14
follow|actor-nearby|pronoun|	? 15
follow|actor-nearby|quote|	. 22	? -10
follow|actor-nearby|stop|	? -12
follow|actor-nearby|that|	. 10
follow|actor-nearby|verb-judging|	none -23
follow|actor-nearby|word|	none -23
follow|actor-nearby|–|	none 8
follow|actor-nearby|—|	? -7
follow|colon|,verb-saying|	none -24
follow|colon|capital|	, -21	. -20	? 7
follow|colon|determiner|	. 6
follow|colon|end|	! -21	? -12	none -22
follow|colon|preposition|	. -31	? -12
follow|colon|pronoun|	. -25	? -25
follow|colon|verb-saying|	, -21
follow|interview|end|	. -7	? -39	none -13
follow|named-before|,auxiliary|	? -9	none -30
follow|named-before|,determiner|	none -15
follow|named-before|,pronoun|	! 11	? -6	none 13
follow|named-before|,verb-judging|	none -25
follow|named-before|,verb-saying|	! 16	none 7
follow|named-before|,word|	? -13	none -15
follow|named-before|,|	none -29
follow|named-before|capital|	, -37	. 28	? -20	none -40
follow|named-before|coordinator|	. 24
follow|named-before|determiner|	, -19	. -23	? -17
follow|named-before|end|	! 12	. -14	? -7
follow|named-before|preposition|	. -15
follow|named-before|pronoun|	, -32	? -45	none -25
follow|named-before|stop|	none 11
follow|named-before|verb-saying|	, -80	? -40	none -27
follow|named-before|—|	. -21	? 22	none 17
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 22	none 35
follow|named-nearby|,capital|	none -13
follow|named-nearby|,determiner|	none 13
follow|named-nearby|,preposition|	none -18
follow|named-nearby|,pronoun|	! 20	? 15
follow|named-nearby|,subordinator|	none 9
follow|named-nearby|,verb-judging|	none 8
follow|named-nearby|,verb-saying|	! -8	? -20
follow|named-nearby|,word|	? 15	none 7
follow|named-nearby|,|	none -25
follow|named-nearby|:|	none -39
follow|named-nearby|;|	none -9
follow|named-nearby|adverb|	none -12
follow|named-nearby|auxiliary|	none -6
follow|named-nearby|capital|	, 12	? 9	none 16
follow|named-nearby|coordinator|	, -19	. -18	none -51
follow|named-nearby|determiner|	, -12	? -13	none -14
follow|named-nearby|end|	! -14	. 8	? 12	none -27
follow|named-nearby|preposition|	, 8	none -13
follow|named-nearby|pronoun|	! 12	, 38	. -45	? 6
follow|named-nearby|quote|	. -9	? 26
follow|named-nearby|stop|	? 24
follow|named-nearby|subordinator|	. -12
follow|named-nearby|that|	none 6
follow|named-nearby|verb-judging|	none 11
follow|named-nearby|verb-saying|	, 43	? 16
follow|named-nearby|word|	, -9	none -15
follow|named-nearby|–|	, 17
follow|named-nearby|—|	. 9	none 30
follow|paragraph-before|,auxiliary|	none -15
follow|paragraph-before|,pronoun|	none -44
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -21	none 9
follow|paragraph-before|,word|	none -9
follow|paragraph-before|capital|	, -26	? -32	none -17
follow|paragraph-before|determiner|	, -42	? -18	none -26
follow|paragraph-before|end|	! -24	. -12	none -24
follow|paragraph-before|pronoun|	, -28	? -33	none -32
follow|paragraph-before|stop|	none 36
follow|paragraph-before|verb-saying|	, -30	? -30	none -43
follow|paragraph-before|word|	, -23
follow|paragraph-before|–|	none -39
follow|paragraph-before|—|	. -18
follow|possessor|,|	none -41
follow|possessor|auxiliary|	none -18
follow|possessor|capital|	. -24
follow|possessor|coordinator|	none -9
follow|possessor|determiner|	, -14	. -18
follow|possessor|end|	none -31
follow|possessor|preposition|	none -37
follow|possessor|pronoun|	. -35
follow|possessor|subordinator|	, -16
follow|possessor|word|	none -23
follow|quote-then-speaker|+|	none 22
follow|quote-then-speaker|,capital|	none -12
follow|quote-then-speaker|,coordinator|	none -10
follow|quote-then-speaker|,determiner|	none -23
follow|quote-then-speaker|,preposition|	none -8
follow|quote-then-speaker|,pronoun|	none 10
follow|quote-then-speaker|,verb-judging|	none -21
follow|quote-then-speaker|,verb-saying|	? 8
follow|quote-then-speaker|,word|	? -16	none -21
follow|quote-then-speaker|:|	none -24
follow|quote-then-speaker|;|	none -18
follow|quote-then-speaker|auxiliary|	none 11
follow|quote-then-speaker|capital|	, 40	none 54
follow|quote-then-speaker|coordinator|	, -17	none -42
follow|quote-then-speaker|determiner|	, 14	? 29	none -6
follow|quote-then-speaker|pronoun|	! 24	, 29	? 47	none 10
follow|quote-then-speaker|subordinator|	, 13
follow|quote-then-speaker|verb-saying|	, -34	none -6
follow|quote-then-speaker|word|	, 41	none -13
follow|quote-then-verb|,auxiliary|	? 24	none 17
follow|quote-then-verb|,coordinator|	none -24
follow|quote-then-verb|,determiner|	? 23	none 24
follow|quote-then-verb|,pronoun|	! 27	? 33	none 15
follow|quote-then-verb|,verb-judging|	none 9
follow|quote-then-verb|,verb-saying|	? 9
follow|quote-then-verb|,word|	? 26
follow|quote-then-verb|,|	none -8
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|;|	none -13
follow|quote-then-verb|capital|	, -37
follow|quote-then-verb|coordinator|	none -69
follow|quote-then-verb|determiner|	, -33	none -18
follow|quote-then-verb|preposition|	none 11
follow|quote-then-verb|verb-saying|	, 26	? 8	none 29
follow|quote-then-verb|word|	none 10
follow|quote-then-verb|–|	, 20	none 20
follow|sentence-after|auxiliary|	. -28
follow|sentence-after|capital|	! 10	. -12	? 11
follow|sentence-after|determiner|	! -22	. -12	? -34
follow|sentence-after|preposition|	? -22
follow|sentence-after|pronoun|	. 32	? -31
follow|sentence-after|stop|	none -9
follow|sentence-after|subordinator|	. 9
follow|sentence-after|—|	. -21
follow|sentence-before|,auxiliary|	? -37	none -13
follow|sentence-before|,coordinator|	none 19
follow|sentence-before|,determiner|	? -23	none -38
follow|sentence-before|,preposition|	none -17
follow|sentence-before|,pronoun|	? -36	none -7
follow|sentence-before|,subordinator|	none -24
follow|sentence-before|,verb-judging|	none -28
follow|sentence-before|,verb-saying|	? 8	none 11
follow|sentence-before|,verb-thinking|	none -37
follow|sentence-before|,word|	? -17	none -9
follow|sentence-before|,|	none -19
follow|sentence-before|:|	none -18
follow|sentence-before|;|	none -57
follow|sentence-before|capital|	, -69	. -8	? -12	none -52
follow|sentence-before|coordinator|	, -35	. -10	none 24
follow|sentence-before|determiner|	! -15	, -48	. -31	? 14
follow|sentence-before|end|	! -8	. 9
follow|sentence-before|preposition|	. -22	none 10
follow|sentence-before|pronoun|	, -26	. 11	? -46	none -21
follow|sentence-before|quote|	. -14	? -24
follow|sentence-before|stop|	? -13	none -35
follow|sentence-before|subordinator|	. -8
follow|sentence-before|that|	. 16
follow|sentence-before|verb-judging|	none -29
follow|sentence-before|verb-saying|	, -101	? -20
follow|sentence-before|word|	, -27	none -6
follow|signature|—|	. 13
follow|speaker-then-quote|,auxiliary|	none -25
follow|speaker-then-quote|,capital|	none 20
follow|speaker-then-quote|,coordinator|	none 14
follow|speaker-then-quote|,determiner|	none 6
follow|speaker-then-quote|,preposition|	none -8
follow|speaker-then-quote|,verb-saying|	none -16
follow|speaker-then-quote|,word|	none 10
follow|speaker-then-quote|,|	none -34
follow|speaker-then-quote|:|	none 24
follow|speaker-then-quote|;|	none 23
follow|speaker-then-quote|auxiliary|	none 13
follow|speaker-then-quote|capital|	. 29	? 23	none -12
follow|speaker-then-quote|coordinator|	, 6	. -17
follow|speaker-then-quote|determiner|	! 10	, -10	? -13	none 29
follow|speaker-then-quote|end|	! -18	. 28	none -43
follow|speaker-then-quote|preposition|	. 14	? 14	none -12
follow|speaker-then-quote|pronoun|	. -38	? -8
follow|speaker-then-quote|quote|	. -18	? 24
follow|speaker-then-quote|stop|	? 9	none 8
follow|speaker-then-quote|subordinator|	. -6
follow|speaker-then-quote|that|	none 19
follow|speaker-then-quote|verb-judging|	none -16
follow|speaker-then-quote|verb-saying|	none 21
follow|speaker-then-quote|word|	none -6
follow|topic-after|capital|	. -12
follow|topic-after|determiner|	? -25
follow|topic-after|preposition|	. -21
follow|topic-after|pronoun|	. -12
follow|topic-after|stop|	none -12
follow|topic|,adverb|	none -14
follow|topic|,auxiliary|	none -7
follow|topic|,capital|	none 6
follow|topic|,determiner|	none -22
follow|topic|,preposition|	none -38
follow|topic|,pronoun|	! -17	? -18	none -23
follow|topic|,subordinator|	none -20
follow|topic|,verb-judging|	none -6
follow|topic|,verb-saying|	! -19	none -12
follow|topic|,verb-thinking|	none -16
follow|topic|,word|	? -28	none -12
follow|topic|:|	none -6
follow|topic|adverb|	none -9
follow|topic|auxiliary|	none 9
follow|topic|capital|	. -14	? 18
follow|topic|coordinator|	none 44
follow|topic|determiner|	! -10	? -16	none 26
follow|topic|end|	. 7	? -11	none -53
follow|topic|preposition|	. 6	none -53
follow|topic|pronoun|	. -23	? 6
follow|topic|quote|	. -17	? 21
follow|topic|stop|	? -20	none 12
follow|topic|verb-judging|	none -28
follow|topic|word|	none -8
follow|topic|–|	none -20
follow|topic|—|	none -28
follow|verb-then-speaker|,coordinator|	none -11
follow|verb-then-speaker|,determiner|	none -10
follow|verb-then-speaker|,preposition|	none 12
follow|verb-then-speaker|,subordinator|	none -23
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -28
follow|verb-then-speaker|,|	none -30
follow|verb-then-speaker|:|	none -8
follow|verb-then-speaker|;|	none -8
follow|verb-then-speaker|auxiliary|	none 15
follow|verb-then-speaker|coordinator|	none -52
follow|verb-then-speaker|determiner|	. 14
follow|verb-then-speaker|end|	. 25	none -63
follow|verb-then-speaker|preposition|	. -11	none -13
follow|verb-then-speaker|pronoun|	. -23
follow|verb-then-speaker|stop|	none -10
follow|verb-then-speaker|verb-saying|	none -9
follow|verb-then-speaker|word|	none 23
force|according-to|according|	1 13	3 6	4-6 15	7-12 -9
force|actor-nearby|naked|	0 -26	1 13	13-25 -13	26+ -15	7-12 -6
force|colon|naked|	26+ -26	3 25	4-6 -19	7-12 -27
force|colon|other|	26+ -32
force|colon|saying|	26+ -7
force|interview|naked|	26+ -30
force|named-before|naked|	1 -16	13-25 8	2 19	26+ -53	3 -36	4-6 -8
force|named-nearby|naked|	1 -19	13-25 -19	2 6	26+ -24	4-6 9	7-12 -7
force|paragraph-before|according|	26+ -9
force|paragraph-before|other|	26+ -19
force|paragraph-before|saying|	26+ -23
force|paragraph-before|thinking|	26+ -18
force|possessor|naked|	0 -24	1 -29	13-25 -22	3 -11	7-12 -17
force|quote-then-speaker|judging|	-12 25	-14 9	-4 -29	-5 -11	-6 12	-9 -19	0 13	1 -19	13-25 -16	7-12 -31
force|quote-then-speaker|other|	-10 -18	-11 22	-12 25	-13 -16	-14 -23	-15 -27	-16 -19	-17 -6	-3 -23	-4 -34	-5 -14	-6 25	-7 -20	-8 -22	-9 28	0 16	13-25 -30	3 -18	4-6 -59	7-12 -48
force|quote-then-speaker|saying|	-11 -7	-12 -13	-13 -13	-14 -24	-16 -27	-17 -20	-20 -15	-23 -19	-3 -15	-4 -22	-5 -11	-6 -17	-8 -22	-9 -7	0 23	13-25 -25	2 8	3 -12	7-12 -29
force|quote-then-speaker|thinking|	-12 7	-3 -20	-7 -10	-8 26	0 12	1 -7	13-25 -13	2 -24	4-6 -22
force|quote-then-verb|judging|	1 16	4-6 -27	7-12 -15
force|quote-then-verb|other|	0 -18	1 13
force|quote-then-verb|saying|	0 23	2 10	3 -9	7-12 -27
force|sentence-after|according|	0 13	1 9	13-25 -23	7-12 -19
force|sentence-after|judging|	1 -27	13-25 -30	2 -14	4-6 -38	7-12 -29
force|sentence-after|other|	13-25 -36	2 -21	3 -17	7-12 -39
force|sentence-after|saying|	1 20	13-25 -6	2 -26	3 -45	4-6 15	7-12 -19
force|sentence-after|thinking|	4-6 -35
force|sentence-before|according|	1 -18	26+ -17	3 -25	4-6 -9	7-12 11
force|sentence-before|judging|	13-25 -22	2 -19	26+ -76	3 -13	7-12 -27
force|sentence-before|other|	13-25 -12	2 -10	26+ -11	3 -13	4-6 -14	7-12 -13
force|sentence-before|saying|	1 24	13-25 -14	26+ -18	3 6	7-12 -13
force|sentence-before|thinking|	1 -11	13-25 10	2 -6	26+ -57	3 -29	4-6 -11	7-12 -55
force|signature|naked|	1 12
force|speaker-then-quote|judging|	0 14	1 8	13-25 -45	2 21	26+ -15	7-12 -17
force|speaker-then-quote|other|	0 -47	1 -29	26+ -23	3 30	4-6 -18
force|speaker-then-quote|saying|	0 6	1 6	13-25 -26	2 11	26+ -11	4-6 9	7-12 -6
force|speaker-then-quote|thinking|	0 8	1 -37	13-25 -31	2 -24	26+ -16	3 19	4-6 8	7-12 -20
force|topic-after|naked|	1 -10	3 -15	4-6 -17	7-12 -14
force|topic|naked|	0 -40	1 -8	2 11	26+ -16	3 8
force|verb-then-speaker|judging|	1 -31	13-25 -33	2 6	3 -28	4-6 -39	7-12 -49
force|verb-then-speaker|other|	1 25
force|verb-then-speaker|saying|	0 -27	1 6	13-25 -30	3 -6	4-6 -7	7-12 -26
form|according-to|other|	according 9
form|colon|past|	apposed 8	direct 18	inverted -12
form|paragraph-before|base|	apposed -24	apposition -28	direct -18	relative -7	shared -23
form|paragraph-before|other|	according -9	apposed -17	direct -14	passive -22	relative -11	shared -24
form|paragraph-before|participle|	apposed -14	apposition -14	direct -31	shared -30
form|paragraph-before|past|	apposed -18	direct -26	inverted -39	passive 10	relative -29	shared -16
form|paragraph-before|present|	apposed -16	apposition -28	direct -7	inverted -6	passive -13	relative -19	shared -23
form|quote-then-speaker|base|	apposed -14	direct -39	relative -16	shared -19
form|quote-then-speaker|other|	apposed 21	apposition -21	direct -14	passive -36	relative -29	shared -8
form|quote-then-speaker|participle|	apposed 8	apposition -20	direct -30	shared 10
form|quote-then-speaker|past|	apposed -6	apposition 9	direct 13	passive -16	relative -10	shared -11
form|quote-then-speaker|present|	apposed -18	apposition -22	direct 15	passive 8	relative -8
form|quote-then-verb|past|	inverted 6
form|sentence-after|base|	shared -7
form|sentence-after|other|	apposed 8	apposition -29	direct -16	passive -20	relative -32
form|sentence-after|participle|	direct -21	shared -17
form|sentence-after|past|	apposed -30	apposition -56	direct 13	inverted 14	passive 7	shared -13
form|sentence-after|present|	apposed -36	apposition -25	shared -6
form|sentence-before|base|	apposed -35	apposition -33	direct -29	relative -20
form|sentence-before|other|	according 7	apposed -32	passive -47	relative 10
form|sentence-before|participle|	apposed -23	apposition -39	direct -56
form|sentence-before|past|	apposed -9	apposition -12	inverted -14	passive -8
form|sentence-before|present|	apposed -39	apposition -9	passive -38	relative -39
form|speaker-then-quote|base|	apposed -27	apposition 9	direct -24	relative 6	shared -7
form|speaker-then-quote|other|	direct -15	passive 7	relative 9	shared -8
form|speaker-then-quote|participle|	apposed -19	apposition -40	shared -9
form|speaker-then-quote|past|	apposed -21	apposition -13	direct 23	passive 23	relative -12	shared -32
form|speaker-then-quote|present|	apposed 14	apposition -28	passive -22	relative 23	shared -10
form|verb-then-speaker|present|	inverted -8
gap|according-to|	 17	, 17	,; -17	,c 33	,c; -13	,q -9	,qs 23	,s -17	,sc 15	; -25	c -11	q, -11	s 16	s, 22
gap|colon|	 -20
gap|paragraph-before|	 -69	, -33	,;cs -14	,;s -12	,c -7	,c; -15	,cq 6	,cqs -10	,cs -24	,csq -8	,q -24	,qc -28	,qcs -6	,qs 18	,s -15	,s;q 18	,sc -23	,scq -12	,sq -50	,sqc 17	; -46	;, -42	;,c 26	;,s -17	;c -18	;c, -20	;cs -6	;s -30	;s, 13	c -32	c, -18	c,s -19	c; -10	cq 12	cq, -29	cq,s -27	cs -26	cs, -36	csq -7	csq, -30	q -28	q, -40	q,c 13	q,s -34	qc -9	qs -24	s -28	s, -17	s,c -27	s,q -13	sc -19	sc, 15	scq -18	sq; 18
gap|quote-then-speaker|	 15	,; 11	,c -8	,cs -46	,s -18	,sc -18	; -25	;, -27	;s -22	c -47	cs -43	cs, -19	s -9	s, 13
gap|quote-then-verb|	 17	, 12	,c -24	,s -28	c -71	cs -23
gap|sentence-after|	 15	,; -10	,c -15	,q -22	,s -31	; 8	;,s -24	c, -25	q 6	q, -25	s -21	s, 17	sc -14
gap|sentence-before|	 7	, -11	,; -107	,;q -37	,;s -18	,c 11	,cq -19	,cqs -15	,cs -13	,cs; -26	,csq -16	,q -40	,qc -39	,qc; -27	,qcs -32	,qs; -27	,s 16	,s; -41	,sc -11	,scq -24	,sq -9	,sq; -46	,sqc -32	;, -50	;,c 9	;,q -33	;,s -41	;c -27	;q -64	;q, 12	;q,c 8	;q,s -15	;qc -14	;s -23	;s, -20	c, -14	c,; 9	c,q -21	c,s -41	c,s; 13	c; 12	cq -13	cq, -28	cq,s -29	cs, -39	cs,; -32	csq, -47	csq; -21	q -61	q, -40	q,; -43	q,c -36	q,s -11	q,s; -22	q,sc -35	q; -11	q;, -24	qc -16	qc, -32	qc,s -15	qcs 21	qcs, -24	qs, -26	qs,; -35	qs; -18	qsc 14	s -25	s, -9	s,; -68	s,c -31	s,c; -50	s,cq -19	s,q -8	s,qc -11	s; -12	s;, -28	sc -20	sc, 17	sc,; -22	sc; 6	scq -39	sq -10	sq,; -16	sq,c 15	sq,c; -16	sq; -10	sqc -34	sqc, -41
gap|speaker-then-quote|	 19	, 10	,; -32	,c -25	,c; -20	,q 30	,qc -23	,qs 25	,s -17	,s; 8	,sc 7	; -15	;, -24	;,c 21	;,s 10	;q, -17	;s -18	c -19	c, 13	c,s -19	c; 17	cs, 19	q,; -13	q,c -27	q,cs -15	q,s -21	q; -23	q;, -25	qc -11	qcs -9	qs -26	s 14	s, 7	s,; -11	s,c 7	s,qc 6	s; -30	sc, -10	sc; -16	sq 11	sq, -23	sq; -28	sqc -23
gap|verb-then-speaker|	 -37	, 27	,; -11	,c; -26	,cs -27	; -7	;, -25	;,s -27	;s -15	c -42	cs -42	q, -21	q; -27	qc -22	s -13	s, -13	s; -21	sc -25
head|	0 -14	000 -24	11 -26	12 -8	14 -21	15 -11	17 -7	18 -17	19 -26	1998 -11	2 -17	2.500 -10	20 -27	2003 -15	2009 -17	2011 -14	2019 -25	2020 -14	2024 -20	2025 14	2026 -22	2027 -11	2028 -22	22 -16	22-year-old 21	23 -19	24-jährige -8	27-jährige 18	27-year-old 15	28 -14	29 -32	3 -25	300 -16	31 -19	31-year-old 12	33 -15	34 -24	36 -26	37 -13	38 8	38-year-old 20	4 10	40 10	400 -17	41 -21	44-year-old 20	46 -9	48 -15	5 -29	51 -22	51-jährige 23	52 -10	54 -20	55 -17	57 -13	58 -28	58-year-old 19	6 -20	61 -21	62 -26	64 -23	66 -32	67 -17	7 12	70 -13	74 -18	77 -28	79 -29	80 -26	81 -14	84 -18	88 -19	9 -7	92 15	aboard -9	abogada -31	abogado -23	abuela -26	académie 14	accionista -12	accord -19	accordo -15	account 10	accusa -14	accused -18	accusé 8	acesso -17	actie -14	action -26	acto -23	acuerdo -17	acusación -20	acusação -25	acções -9	acórdão -27	added -6	adiantou 13	administration -18	administrator 12	administração 30	adversaire -24	adversário 29	advocaat -27	advérbio -6	af -23	affaire -15	affaires 9	affermato -22	affluenza -13	affondo -24	africaine -16	agence 17	agency -12	agent 12	agentes 16	agenzia 6	aggiunge -11	agricultores -16	agriculture 20	agua -25	ahead -19	airport -25	alarme -7	alcaldes -22	alegría -17	alemán 13	alert -23	aliados -23	all -26	allenatore -23	alta -6	altro 14	alunos -17	ambassador 11	ambiance -21	ambtgenoot -20	americani -9	americano -9	amministratore 10	amministrazione 10	analistas -21	analisti -20	analyst 19	analystes -26	analysts -27	ancien 14	ander -20	animal -21	animale -19	animali -10	animals -15	annonce -13	annuncio -19	ano -17	anonimato -29	anonymat -20	anonymity -21	another -15	antiga -25	antigo -29	anunciou -8	anyone -34	app -16	appello -27	araras -12	arbitrage -13	arbitragem -21	arbitro -8	archeologa 21	argent -18	arguido 13	armador 13	arrêt 18	article -22	artigo -19	artículo 22	asamblea -11	assessora -7	assessore -27	assessoria 14	assistant 9	assobios -25	assunto -13	astronaut 26	astrónoma -19	asunto -12	ataque -10	atleta -14	ato -15	attaccante -16	attaquant 22	attorney 26	atual -23	audience -11	audio -17	audit 30	audition -18	aurillac -11	autarca 17	auteur 10	author -27	authority -19	autor 10	autora 20	avenida -7	aver -26	avis -25	avocat -25	avocate -28	avoir -26	avô -31	ayuntamiento -12	azienda -6	azzurro -23	ação -22	años -14	bailarina -22	bajo 8	baker 18	ballots -26	bancada -12	banco 6	banderole 15	bank 16	banker 18	banque 11	barcos -13	barista 8	barrister 9	base -28	bastidores -13	battle -18	battuta -10	beau -16	bedrijf 16	begrafenissen -12	behanger -11	beide -25	belastingbetaler -13	belga 8	belge 29	belkacem 24	bench 10	bergamasco 26	beschuldigde -11	best -25	beter -18	bewindsman 19	bid -28	bijeenkomst -16	bilhete -19	bill -19	billion -18	biologist 11	bióloga 23	blijven -10	bloc 14	boat -13	boats -16	body -24	bonden 16	book -21	boss -8	boston -12	both -21	bowlers -20	braccia -21	brand -17	breakfast -17	brief 16	briefje -27	brother -36	brothers 11	bureau -10	buren -30	burgervader -27	bus -23	business -12	buurt -18	buyer -23	c' -41	cabildo -34	cabinet 16	cadette 12	café -18	call -22	called 11	calls -16	calm -16	calma -10	cambio -30	came -19	cameriere 10	camp -10	campaign -27	campo 16	candidata 21	candidate 6	cantora -19	capitaine -30	capital -21	capitale -12	capitán -19	capitão 22	capo -23	captain 14	car -24	cargo -7	cargos -8	carrier 20	carta -17	cartas -16	carte -17	cartera -16	case -42	cases -23	caso -19	catalana 25	catedrático 21	causa -15	cause 12	cautela -28	celui-ci 35	cent -18	center 19	cento -12	centre -15	centro 20	cerimônia -7	chair -17	chairman -9	chamber 10	chambre 19	chancelier -20	change -15	charge -15	chat -23	chaîne -9	chef -6	chercheur 10	chercheurs -10	chercheuse 28	cheuvreux 11	chi -33	chiamano -12	chief -15	chiffre -22	chiffres -25	chigi 9	children -28	choferes -23	choix -27	church 6	cierre -13	cijfers -17	cinco -10	cineasta 32	cinta -11	cittadino -12	civile -27	claim -19	clerk 15	cliente -18	clienti 15	clients -21	cliënt -33	cloche -19	close 7	club -11	clube -26	coach -12	coalitie -20	cocinera 22	cocinero 30	colegiado -21	coletivo -14	colis -12	collaboratore -24	colleague 20	collega 28	college -17	collegio 23	colpo -6	come -17	comentar -24	comerciante 22	comisión -21	comissão -22	comité -9	commandes -13	commerçants -24	commissaire -17	commissario 7	commissione 15	committee -26	communauté -21	commune -13	communiqué -7	compagne -10	compagnie 18	companhia 8	compañía -13	complainant 12	complaint 18	comporta -19	compte -19	comptes -17	comune -15	concorrente -24	conductor 35	conference -27	conferma -7	conflicto -17	confrère -20	conseil -7	conseiller 22	consejera 8	consejo -15	conselho -14	considera -21	constat -17	consultant 25	consultora -25	consulté -12	contabile -19	conti -9	contract -24	contractor -12	contraire -21	contrataron -17	contrato -27	controllo -8	convoy -17	coopérative 22	corner -28	coroner 12	corps -13	corregge -7	correo -18	cosa -20	costiera -19	council 17	councillor -11	counsel -17	countries -24	country -28	county -9	couple -34	cour 9	courriel -26	courriels -12	course -28	court -20	cousin -27	credito -19	crew -25	crews -28	criança -24	crime -20	crise -27	critic 29	critici -15	critique -28	croata -21	cronisti -26	crowd -12	crítica -15	cuatro -10	cuerpo 16	culpa -30	cuoca -19	customers -22	cuts 21	côté -29	côtés -12	c’ -41	d -16	dakar -18	dame 29	dat -7	dato -22	daughter 20	days -19	deal -18	death -16	debat -13	debate -20	decision -36	decisione 23	decisión -23	decisão -28	declined -19	decreto -18	defence -23	defender 27	defesa -22	delantero -17	delas -10	delay -21	dele 9	delegada 27	delegado 9	delegate -20	delegation 9	delegação -13	deles 13	dem 10	demora -25	denied -13	denies -15	denuncias -13	departamento 7	depoimento -10	deputy -30	dernier 21	dernière 11	derrota -31	desculpas -13	despacho 14	detenerse -17	detto -11	deuxième -15	developer -16	dialogue -11	dice -17	dichiarato -15	dictamen -10	die 9	difensore 8	diferente -23	diferença -24	difesa 28	difference -17	different -14	dijo -21	dinero -24	diplomacia -19	diplomat 26	diplomate -19	diplomats -17	diplomazia -16	diplomática 10	diplomático 20	dire -14	direct -13	directeur -23	directie 20	direction 12	directiva 22	directivo 25	director 10	directora 12	directores -23	directrice 7	diretto 14	direttrice 8	dirigeant 6	dirigeante 15	dirigente 19	dirigentes 10	discipline -18	discussions -16	dispatcher 16	disse -18	distribuidora -11	dit -15	ditta -15	divergência -20	diz -28	dizer -23	diálogo -27	doce -19	docente 19	dockers -15	document 20	documento 8	dog -24	door 8	dossier -20	doyen -16	draft 28	drivers -20	droite -18	drone -22	drug -20	duca -22	dura -20	décision -28	défense -30	délégué 6	dément 16	députée 14	détracteurs 12	día -20	dívida -14	dólares -20	earlier -21	eau -23	economistas -11	edil 10	editor -22	ela 34	elders -14	ele 31	elecciones -19	election -15	electrónico -15	ella 11	ellas -29	elle 6	elles -30	ellos -14	email -23	emails -32	embassy 21	emeritus 11	emigrante 16	employee 10	employees -19	empresario 14	empresários -18	encuentro -11	energy -8	enfermagem 12	engenheira -7	engineer -9	enquête -22	ente -23	entidad -30	entonces 7	entourage 19	entraîneur 7	entrepreneur 20	entreprise 17	entusiasmo -16	então -22	envoy -22	episodio -21	episódio -21	equipo -19	er 20	error -32	es -69	esame -8	escola -31	escrito -22	espagnol 27	espera -14	esperar -14	esperti 12	espressione -15	essais -7	estado -23	estatal -22	estreia -15	estudante -21	estudiante 20	estudiantes -14	estudio -28	estudo -12	etichetta -21	euro -11	europe -16	europea 6	européen 8	euros -25	everyone -27	evidence -20	ex-marido -19	examens -17	excongresista -23	executiva 21	executive 9	exmandatario 13	expectativa -10	expert -34	experta 22	experts 18	explica -15	explicação -22	explicações -18	expression -20	expressão -26	expérience -11	exécutif 22	faits -16	falar -15	falta -12	familie -7	families -6	família -12	famílias -21	farmacista -23	farmer 19	farmers -30	father 7	fatto -31	federation 8	feiten -16	felt -31	femme 15	femmes -17	ferrovia -12	festa -15	fez -16	figlio 11	figure -14	filha -19	filière -11	film -27	filme -14	films -27	fils 16	fin 13	final -19	finale -15	financement -6	firm 9	firma -31	fiscal -12	fischi -18	flag -16	floor -10	fois -26	fonctionnaire 20	fondatrice -13	fondi -9	fonte -8	formación 11	formule -27	fornitore -18	forward -7	fossile -10	found -19	founder 6	franchise -18	français 13	frase -39	friday -22	funcionaria 24	funcionario 19	funcionários -11	fév -12	gabinete 9	galeria -18	gallo -9	gara 15	garanzia -14	gardien 24	garçon 26	gauche -36	gedupeerden -14	geld -14	gemeente -24	gendarmes -15	general 21	genro 28	gerente -30	gestione -12	gesto -17	gestor -27	gestora 15	getuige -25	gezegd -23	giapponese 14	giornalisti -22	gip 9	girl 18	giudice -19	giudici -23	giudizio -20	giuria 11	give -16	goats -24	gobernador -18	gol -20	golo -6	good -17	goudzoekers -7	gouverneur -23	governante 28	governo -13	governor 8	grandmother 25	graça -17	group -14	groupe -11	growers -22	grupo -20	gruppo -20	guard 25	guasto -22	guerra -10	guidance -20	guineense 20	général 17	haar 14	habitants -25	hallazgo -22	hand -20	haute 6	he 22	head -22	health 10	heard -21	hearing -25	hermana -23	hermano -12	het -66	hij 18	hija -13	hijo -14	his -44	historia -13	história -17	hold -29	hombre 9	hombros -28	homem 28	homens -23	homes -17	hommages -9	homme -11	homologue -22	homóloga -14	hora -21	hospital -23	host -29	hosteleros -7	house -28	housing -22	huidige -19	husband 20	héros -25	hôpital 8	i -63	ich -24	idea -34	ideia -27	identificada -20	iedereen -13	iemand -13	ihr -9	ik -23	il 18	ils -24	images -18	impacto -13	imprese -22	imputado 13	imputato 6	inchiesta -27	incident -20	indagato -14	independente 11	indiscrezioni -16	industrie 6	industriel 8	industriels -19	industry -26	inflation -24	influenceuse -16	informe 9	ingewijde 21	inglês -17	iniciativa -7	initiants -9	inquirenti -18	inquiry -34	inquérito -23	insider 16	inspector 8	instituição 6	institute -7	institution -8	instituto -19	instruction -27	interessato 10	interesse -24	interest -14	intermittents -15	international 11	interview -20	intervista -19	intéressé 8	intéressée 18	inversión -18	investigación 12	investigador 35	investigadora 18	investigação -16	investment -28	involved -7	irmão -15	irmãos -18	island -18	istituto 16	it -103	italiana -9	italiano -28	its -24	jaar -10	janela -14	jeune -17	jeunes -15	job -25	jogo -23	joke -14	jornal -15	jornalistas -21	jubilado 10	judge -13	judges 16	jugadores -19	juge -23	juiz -18	julho -18	junior 11	jurado -8	juridiction 7	jury 7	justice 11	justices -22	justitie 18	juíza 15	júri 25	kept 8	kerdoncuff 19	keten -25	kinderen -27	king -19	knikt -9	komen -20	kosten -18	krant -26	kustwacht -15	kwijt -13	laatste 12	lado -17	landlord -22	latter 14	lauréate 11	lavori -12	law -28	lawmaker -17	lawmakers 6	lawyer -18	lawyers -22	lead -21	leader -29	leaders -16	leeds -24	left -21	left-hander 15	legale 27	lei 42	leitura -12	lendemain -25	less -27	letra -31	letter -7	lettera -28	leur -11	ley -17	librarian 19	libro -19	libéraux -10	limburg -17	line -26	list -19	lista -16	lite -12	llamada -21	lobby -10	local -17	locataires 13	loi 14	longer -26	looked -12	loro -23	lui 12	lunes -15	lungo -7	luso 15	lâché -10	líneas -7	maakte -14	macchina -13	machine -15	machines -16	machinist 13	madre -27	maestra -13	maestro 19	maggioranza -15	magistrada 40	magistrate 12	magistrato 22	mail 6	maillot -16	main -9	maire -14	mairie -29	mais -25	maison -14	majority -24	majorité 9	maker -19	man -11	management 12	manager 18	mannen -16	manovra -16	manutenção -21	many -28	marché -12	margem -14	mari -25	marido 9	marino 22	market -19	match -28	mayor 26	measure -20	media -19	medida -28	medio -16	meer -12	meeting -14	meilleure -12	melhor -20	memo 18	memorandum -18	men -16	mensagem -16	mensagens -9	mensaje -23	mensajes -13	menù -12	mercado -32	meses -10	mesmo -11	message -21	messaggio -23	mesure -18	meta -21	metodo -18	metros -11	metteuse -21	milhões -12	milioni -18	mill -34	million -33	minister 6	ministero 14	ministers -35	ministra 33	ministre 14	ministry 20	minutes -35	mirando -12	mismo -24	mission 8	misura -22	mitad -12	model -15	modulo -21	modérateur -18	moeder -10	moglie -21	monday -21	monde -22	mondiale 14	money -36	moradores -27	more -22	mort -9	most -20	mot -21	mother -12	motie -11	motion -19	mots -12	move -22	movimento -10	muchacho -16	mudança -20	muestras -6	mujer 11	multa -18	municipal 13	município -16	museo -15	museum 9	music -21	musician 16	musicista 26	más -15	mãe 25	mère 16	médico 15	músico 15	nacional -16	nadie -12	name -24	named -27	nation -21	national -20	nationale -10	neer -21	nega 14	negotiations -26	negotiator -22	negócio -11	neither -22	nesta -8	neta -24	neuroloog -12	news -15	nicht 16	niega -15	niemand -17	niets -13	nine -21	ninguém -17	niño 15	nobody -29	nodig -17	nom -18	nombre -9	nome -25	norma -27	north -23	nota -29	nothing -19	noticia -33	notizia -19	notícia -17	nous -31	nouveau -16	nouvelle -19	nov -20	nove -13	novelist 18	novo -13	novos -17	nueva -13	nuit -17	number -31	numero -12	numéro -16	nuova -6	nuovo -11	nurse 7	número -15	números -26	obra -11	occasion -12	occupazionali -18	oefenmeester -30	oferta -18	offer -20	office 11	officers -18	official 17	officier 19	oficial 7	oficialismo -12	oficio -18	on -79	one -22	opener -22	opera -24	operación -19	operadora 12	operator 8	operazione -16	operação -20	opinion -20	oposición 6	oposição -33	oppositie 8	opposizione -31	opposizioni -17	opération -16	ora -16	order -18	ordonnance -20	organisation -32	organismo 9	osce -11	osserva -7	others -19	otto -15	ouders -19	outras -14	outro -12	ouverte -20	own -23	owner -28	owners -17	pacto -6	padre -17	pages 16	pagine -19	paid -12	pal 12	palabra -20	palabras -24	palavra -16	palco -19	panel -19	paper -15	papers -12	paquets -17	parecer 16	parents -38	paris -21	parking -19	parlamentar 20	parlementaire 7	parola -26	parole -23	parquet 13	part -32	parte -34	partido -29	partie 9	parties -14	partners -19	party -16	passada -15	passar -15	passenger -20	passengers -28	pastor -12	patience -22	patients -44	patiënte -20	patron 20	patronale 21	pay -16	payment -15	pays -17	pena -16	penalista 18	people -45	percentual -12	perda -18	pergunta -6	perizia -15	periódico -19	pers -24	person -24	personas -18	persone -15	personne -15	personnel -13	personnes -13	pescador -23	pescadores 10	pesos -10	pesquisador 11	pessoas -21	petit-fils -26	peça -14	phone -36	phrase -29	piano -25	pilot -17	pista -14	piste -21	place -10	plainte -24	plaisantin 15	plan -27	plano -21	players -9	ploegleider 11	plumber -20	plus -13	pole -22	police -15	policial 13	policier 19	policiers -26	politica -11	politician 7	politie -30	poll 8	polémica -28	político 25	ponte -18	porta -22	portavoce 27	portavoz -21	porte-parole 11	português -16	posição -19	post -39	praça -15	precisa -16	prefeito -24	prefeitura -24	prejuízo -23	preliminar -23	premier -34	premio -11	première 9	prensa -26	preparador -24	presentador -20	presentadora 6	presidencia -17	president -22	presidenta -26	presidente 18	press -21	pressão -17	presule -11	presuntos -9	preço -13	preço-teto -12	price -25	prices -25	priest 10	primeira -26	primeiro-ministro -9	primera -17	primi -12	principal -32	prix -13	problema -37	problème -14	process -16	procura -18	producer 15	producteur -32	produzione -12	profesora 11	professeurs -16	professor -21	professora 20	progetto -21	program -15	programa -18	programme -28	project -22	projet -21	promise -24	proposal -19	proposition -18	proposta -18	proprietari -19	proprietário -23	prosecuting -18	prosecutor 19	prosecutors -14	protest -25	protesters -27	prova -7	provinciale -14	provvedimento -15	proyecto -25	prudente -15	prudenza -9	prédio -13	préfecture -19	président -24	présidente -28	prévenu -20	pubblico -20	published 8	publisher -23	punto -18	páginas -27	père -28	pénaliste 28	pênalti -10	qu -9	qualcuno 13	quale -34	quello 11	question -24	questione -19	quince -9	quis -30	qué -14	raadsman 9	radio -25	ragazzi -13	ragazzo -9	ramo -6	rapariga -34	rapport 12	rates -24	ravennate -23	reactie -15	reaction -31	read -30	reação -17	recalled -15	recebido -16	recette -21	rechtbank 17	record -18	recording -26	recteur 12	recursos -15	redes -18	regidor -19	region -14	regionale -12	regista 32	regulator -10	relation -25	relatora -15	relatório -18	relazione -8	remark -18	rensters -23	reparto -17	replied -23	reply -21	report -46	reporter -10	reporters -40	repreneurs -8	représentant -18	repórter -20	requisito -20	research -24	researchers -20	resemblance -13	reserva -17	reservas -17	resolución -28	respecto -12	respondeu -22	responsabile -15	responsable -13	resposta -18	respuesta -22	restauradora 6	reste -27	result -28	resultado -33	resultados -25	retailer -31	retards -17	retraité -7	retraitée -14	revanche -19	review 9	revista -13	riapertura -15	ricorso -28	rien -24	rientro -27	riferimento -11	riferito -8	righe -26	riojano -20	rire -21	risas -17	rischio -18	risultato -9	rit -17	rival 12	rivale -17	riverains -26	road -18	roman -28	roof -19	room 7	round -22	rule -25	règlement -18	réalisatrice 6	réforme -14	réponse -32	résultats -17	réu 25	réunion -33	río -15	sacerdote -13	safe -22	safety -23	said -7	sala -24	salariés -25	sale -21	same -27	samedi -9	sapo -10	saída -23	scala -19	scelta -17	school -19	schools -19	season -20	second 14	seconde 6	secondes -13	secours -16	secretaria -25	secretario -42	secretary -33	secrétaire 23	secteur -29	sector -31	seen 21	segretario -9	segunda -15	segundo 14	seguridad 29	sei -10	seis -13	seleccionador -28	selecionador 17	semanas -14	semestre -17	senate -14	senator -10	sentenza -14	sentirse -18	ser -19	sergeant -9	service -31	services -17	sesión -33	session -19	sessão -21	settimana -17	settimanale -12	setting -18	seu -28	shadow -25	shares -36	sharp -12	she 9	sheets -15	sheriff 26	ship -21	side -38	sides -21	sie 13	siempre -8	signora 17	silence -28	silenzio -15	silêncio -23	sim -11	sindaca 10	sindacalista 14	sindacati 6	sindaco 9	sindicato 8	sindicatos -21	singer 21	singers 21	sinistra -18	site -18	situación -11	situation -22	situazione -14	situação -21	slachtoffer -10	slachtoffers -10	smentisce -8	sobre -13	socia -17	socialista -14	società 18	socio 10	société -12	software -20	som -12	somebody -26	someone -19	son -16	sonrisa -15	sostiene -16	sottosegretario -8	sources 16	sovrintendente 14	spagnolo -8	speaker 11	spettacolo -12	spits -18	spokesman -15	spokeswoman 17	squad -18	staff -6	stage -24	star -20	start-up -34	statement -27	states -22	station -28	stato -6	stessa -6	stewards 14	stilista 19	stop -25	stopped -20	straf -14	striker -15	student 31	studenti -11	students -23	studio -24	studiosa 21	study -15	sua -22	successeur -22	successor -20	suggested -7	suit -15	suite -18	summer -15	suo -14	suolo -17	superintendente -17	superior 27	supervisor 14	supporters -24	survey 8	suspect -14	syndicaliste 15	syndicat 23	syndicats -12	systems -18	sécurité -15	table -22	tajante -21	talks -32	taller -26	tante -36	tapis -13	target -21	tavolo -9	tax -21	te -28	teacher -18	teamarts -7	teatro -21	technicien 38	teenager 23	tekst -11	telefone -21	telefono -17	telephone -28	teléfono -20	tempi -13	tempo -14	temps -22	tent -18	ter -24	tercera -19	term -22	termine -15	terá -15	test -17	testa -22	testigo 24	testo -35	text -23	texte -33	texto -18	that -30	their -31	them -6	they -46	this -18	three -13	thursday -19	time -35	times 8	titolo -8	titre -21	titular -23	todas -15	todo -19	todos -16	toe -19	told -29	tongien 12	tono -33	topman -29	touche 16	tout -23	town 17	trabajo -16	trabalhadores -24	trabalho -21	tracé -15	tradicional 13	tradutora -25	trainer 19	tramite -18	transcript -26	trattativa -14	treasurer 23	treinador -6	tres -17	trial -28	tribuna -6	tribunal -21	troisième -14	trust -19	turista -15	tutela -12	tutti -14	tutto -18	two -21	títulos -6	u -14	ufficiale 24	ufficio 18	uitspraak -16	ultimo 8	undici -16	union -17	unit 12	units -15	universiteit -33	university -36	uno 21	uomo 11	usine 13	uso -11	usted -33	vader -27	vainqueur 20	vakbonden -19	vecchio 23	veces -18	vecina 9	vecino -7	vecinos -20	vehicle -23	velho 11	vencedor 23	venda -15	vendedora -10	vendeur -9	vendor -8	venti 12	verdachte 27	verdict -28	verklaring -13	vero -15	versión -31	veteran 28	vez -25	vezes -20	vi -11	vice-premier -17	vicepresidenta -18	vicina 21	victim -23	victime -8	victims -31	video 16	vidéo -22	vieux 12	view 8	village -20	vincitore 23	vlakte -10	voce -31	vocero 26	voice -17	voisin -30	voisine 8	voiture -19	voix -12	volte -12	vorige -14	vote -30	voters -17	voto -22	vous -48	vrouw 24	vrouwen -14	vía -20	vídeo -22	wages -21	waiting -20	war -19	warning -17	wat -15	watchdog 17	water 6	we -27	website -17	wednesday -11	weduwe 11	weten 10	wethouder 21	widow 35	wife -18	winger 10	winnaar 34	winst -21	witness -8	woman 13	women -23	woord -17	woordvoerder 24	woordvoerster 12	word -17	work -22	worker 16	workers -21	works -16	writers -21	wrote -28	x 6	years 23	york -18	you -35	zaak -22	zaal -19	zat -15	ze 11	zeggen 23	zij 34	zo -28	zona -21	áudio -13	échange -18	édile 25	éditeur -11	éditrice -28	élue -16	élèves -14	épaules -19	époque -15	épouse -15	équipe -9	étude -22	étudiante 14	été -18	órgão -8	última -14	último 22	único -21
inside|actor-nearby|	false 6	true -73
inside|colon|	false 20
inside|	false 7	true -98
inside|interview|	true 7
inside|named-before|	false 9	true -35
inside|paragraph-before|	false 14	true -56
inside|quote-then-speaker|	false -24
inside|sentence-after|	false -6
inside|sentence-before|	false 7	true -30
inside|signature|	false 25
inside|topic-after|	false -19
inside|topic|	true -40
intro-force|according-to|,|according|	1 -18	13-25 19	4-6 20	7-12 13
intro-force|according-to|:|according|	1 -6	4-6 -28	7-12 -19
intro-force|according-to|auxiliary|according|	1 18	13-25 23	2 24	7-12 -6
intro-force|according-to|capital|according|	0 10	1 10	3 26	7-12 29
intro-force|according-to|coordinator|according|	7-12 17
intro-force|according-to|determiner|according|	1 27	3 -7	4-6 -9	7-12 -12
intro-force|according-to|preposition|according|	3 25	4-6 -16
intro-force|according-to|pronoun|according|	2 -7
intro-force|according-to|start|according|	4-6 -14	7-12 -16
intro-force|according-to|stop|according|	1 8	4-6 -25	7-12 -6
intro-force|according-to|verb-saying|according|	3 19	4-6 -6	7-12 6
intro-force|according-to|word|according|	0 -9	1 16	13-25 -8	2 -13	4-6 36
intro-force|actor-nearby|)|naked|	4-6 22
intro-force|actor-nearby|,|naked|	0 -25	1 19	13-25 -11	2 -23	26+ -64	3 -6	7-12 -40
intro-force|actor-nearby|-|naked|	2 -21	26+ -51	7-12 25
intro-force|actor-nearby|:|naked|	0 -7	1 -14	13-25 -21	2 -22	26+ -17	3 -10	7-12 -20
intro-force|actor-nearby|;|naked|	26+ -30
intro-force|actor-nearby|adverb|naked|	13-25 -28	26+ -45	3 -17	4-6 8	7-12 -17
intro-force|actor-nearby|auxiliary|naked|	1 -29	13-25 -15	2 -33	26+ -47	3 -35	4-6 13
intro-force|actor-nearby|capital|naked|	0 -20	1 -20	13-25 -6	2 -20	26+ -34	7-12 -21
intro-force|actor-nearby|coordinator|naked|	13-25 -19	26+ -40	4-6 -9
intro-force|actor-nearby|determiner|naked|	1 -32	13-25 -18	2 11	26+ -20	4-6 -16	7-12 -15
intro-force|actor-nearby|preposition|naked|	1 -13	13-25 -9	26+ -48	3 -18	4-6 -32	7-12 11
intro-force|actor-nearby|pronoun|naked|	13-25 -47	2 6	26+ -27	3 -22	7-12 -9
intro-force|actor-nearby|quote|naked|	26+ 19	4-6 -27	7-12 -11
intro-force|actor-nearby|start|naked|	1 10	13-25 -42	2 32	26+ 11	3 15	7-12 -26
intro-force|actor-nearby|stop|naked|	0 -25	1 21	2 10	26+ -33	3 -8	4-6 -14	7-12 -18
intro-force|actor-nearby|subordinator|naked|	13-25 -6	26+ -43	4-6 -12	7-12 -15
intro-force|actor-nearby|that|naked|	1 -32	2 -17	3 7	4-6 -28
intro-force|actor-nearby|verb-judging|naked|	13-25 -36	2 -6	26+ -37	4-6 -31	7-12 -9
intro-force|actor-nearby|verb-saying|naked|	1 27	13-25 -7	2 8	26+ -46	4-6 -43	7-12 -28
intro-force|actor-nearby|verb-thinking|naked|	1 19	26+ -31	7-12 -19
intro-force|actor-nearby|word|naked|	1 -20	13-25 -8	2 -20	26+ -28	7-12 10
intro-force|actor-nearby|–|naked|	26+ -26	4-6 -21
intro-force|actor-nearby|—|naked|	13-25 -7	26+ 12	7-12 17
intro-force|actor-nearby|’|naked|	13-25 -25	2 -13	26+ -19	3 11	4-6 -7	7-12 -20
intro-force|colon|,|naked|	3 -24	7-12 -15
intro-force|colon|:|naked|	3 27	4-6 -15
intro-force|colon|start|naked|	26+ -26
intro-force|colon|start|other|	26+ -32
intro-force|colon|start|saying|	26+ -7
intro-force|interview|:|naked|	26+ -29
intro-force|interview|start|naked|	26+ 51
intro-force|interview|stop|naked|	26+ -17
intro-force|named-before|quote|naked|	4-6 -7	7-12 8
intro-force|named-before|start|naked|	26+ -54
intro-force|named-before|stop|naked|	1 -16	13-25 8	2 19	26+ -9	3 -36	4-6 -8
intro-force|named-nearby|)|naked|	4-6 22
intro-force|named-nearby|,|naked|	13-25 -32	2 24	3 13
intro-force|named-nearby|-|naked|	2 -27	4-6 -20	7-12 -10
intro-force|named-nearby|:|naked|	0 14	1 11	2 -9	3 20	4-6 -9
intro-force|named-nearby|;|naked|	2 13
intro-force|named-nearby|adverb|naked|	1 -28	2 19	3 13	4-6 -16	7-12 -12
intro-force|named-nearby|auxiliary|naked|	0 -6	1 -27	13-25 19	2 -50	26+ -10	3 -29
intro-force|named-nearby|capital|naked|	0 -7	13-25 -18	2 -19	3 -23	4-6 9	7-12 -29
intro-force|named-nearby|coordinator|naked|	1 -13	13-25 7	2 -22	4-6 -12	7-12 -7
intro-force|named-nearby|determiner|naked|	0 -18	1 -13	13-25 9	3 -14	4-6 18	7-12 -15
intro-force|named-nearby|possessive|naked|	4-6 -15
intro-force|named-nearby|preposition|naked|	0 -25	1 -15	13-25 -11	2 -8	3 20	4-6 7	7-12 -10
intro-force|named-nearby|pronoun|naked|	0 -25	1 -7	13-25 -21	2 -9	4-6 14
intro-force|named-nearby|quote|naked|	2 19
intro-force|named-nearby|start|naked|	0 31	1 -7	13-25 -21	2 27	3 13	7-12 16
intro-force|named-nearby|stop|naked|	0 8	1 34	13-25 -16	2 18	7-12 -13
intro-force|named-nearby|subordinator|naked|	1 -16	13-25 -22	26+ -18	3 -17	4-6 -6	7-12 7
intro-force|named-nearby|that|naked|	1 -22	13-25 -10	2 -7	26+ -19	4-6 9	7-12 24
intro-force|named-nearby|verb-judging|naked|	1 -6	13-25 -11	2 25	26+ -18	4-6 -25	7-12 -28
intro-force|named-nearby|verb-saying|naked|	1 -15	13-25 -6	2 13	26+ -26
intro-force|named-nearby|verb-thinking|naked|	13-25 -30	2 -6	3 -15	4-6 -12	7-12 -9
intro-force|named-nearby|word|naked|	0 13	1 -36	13-25 -24	2 -6	26+ -49	3 -26
intro-force|named-nearby|–|naked|	4-6 -24
intro-force|named-nearby|’|naked|	4-6 11	7-12 7
intro-force|paragraph-before|start|according|	26+ -9
intro-force|paragraph-before|start|other|	26+ -19
intro-force|paragraph-before|start|saying|	26+ -23
intro-force|paragraph-before|start|thinking|	26+ -18
intro-force|possessor|,|naked|	2 10	3 11	4-6 -20	7-12 -19
intro-force|possessor|:|naked|	4-6 -48	7-12 -31
intro-force|possessor|adverb|naked|	7-12 -11
intro-force|possessor|auxiliary|naked|	2 -42	3 -26	7-12 -20
intro-force|possessor|capital|naked|	7-12 -27
intro-force|possessor|determiner|naked|	0 -24	7-12 -22
intro-force|possessor|possessive|naked|	1 -24
intro-force|possessor|preposition|naked|	1 -16	2 -32	3 -15	4-6 17	7-12 -30
intro-force|possessor|pronoun|naked|	4-6 -28
intro-force|possessor|subordinator|naked|	2 -20	3 -24	4-6 -7	7-12 7
intro-force|possessor|that|naked|	7-12 12
intro-force|possessor|verb-judging|naked|	3 17
intro-force|possessor|verb-saying|naked|	4-6 -26	7-12 -38
intro-force|possessor|verb-thinking|naked|	2 -16	7-12 -8
intro-force|possessor|word|naked|	1 -16	2 -30	3 -25	4-6 -20	7-12 -48
intro-force|possessor|’|naked|	1 -11
intro-force|quote-then-speaker|,|saying|	-4 -11
intro-force|quote-then-speaker|:|saying|	-10 -13	-11 -7	-4 -14	0 27
intro-force|quote-then-speaker|auxiliary|judging|	-10 -12	-3 -18	-4 -26	4-6 -26
intro-force|quote-then-speaker|auxiliary|other|	-11 24	-3 -10	-4 -17	-5 -20	-6 -32	-8 -15	0 -13	3 -23	4-6 -35	7-12 -32
intro-force|quote-then-speaker|auxiliary|saying|	-11 -11	-3 -17	-4 -20	-7 -11	-8 -22	2 -8	3 -10	7-12 -24
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -15	2 -25	4-6 -19
intro-force|quote-then-speaker|capital|saying|	0 23	1 11
intro-force|quote-then-speaker|capital|thinking|	1 -22
intro-force|quote-then-speaker|determiner|other|	1 -31	4-6 -21
intro-force|quote-then-speaker|determiner|saying|	-5 -9	-7 -14	-8 6	1 -12	4-6 9
intro-force|quote-then-speaker|preposition|other|	-5 -20	-9 22	2 -26	4-6 -19
intro-force|quote-then-speaker|preposition|saying|	-11 -18	-15 19	-7 14	-8 9	-9 -6	1 -28	2 -17
intro-force|quote-then-speaker|pronoun|other|	-11 12	-3 -17
intro-force|quote-then-speaker|quote|saying|	0 27
intro-force|quote-then-speaker|start|judging|	0 23	1 12	3 -26	4-6 -21	7-12 -28
intro-force|quote-then-speaker|start|other|	0 20	1 -21	13-25 -24	2 9	3 -19	4-6 -33	7-12 -17
intro-force|quote-then-speaker|start|saying|	0 19	1 -9	13-25 -24	3 -9	4-6 -10	7-12 -31
intro-force|quote-then-speaker|start|thinking|	0 21	1 27	4-6 -24
intro-force|quote-then-speaker|stop|judging|	0 25	2 19	3 -24	4-6 -23	7-12 -14
intro-force|quote-then-speaker|stop|other|	0 12	1 12	13-25 -15	2 -8	3 20	4-6 -29	7-12 -19
intro-force|quote-then-speaker|stop|saying|	0 30	13-25 -15	2 15	3 -13	4-6 -18	7-12 -37
intro-force|quote-then-speaker|stop|thinking|	0 18	2 19	4-6 -25	7-12 -14
intro-force|quote-then-speaker|subordinator|other|	1 -31	2 -33
intro-force|quote-then-speaker|subordinator|saying|	-6 -15	1 -7
intro-force|quote-then-speaker|that|other|	1 -11
intro-force|quote-then-speaker|verb-judging|judging|	1 -24
intro-force|quote-then-speaker|verb-judging|other|	4-6 -14
intro-force|quote-then-speaker|verb-judging|saying|	-6 -11	-9 -14	1 13
intro-force|quote-then-speaker|verb-saying|other|	2 11	4-6 -19
intro-force|quote-then-speaker|verb-saying|saying|	-5 14	1 -22
intro-force|quote-then-speaker|word|other|	-10 -7	-11 29	-14 -20	-3 -17	-4 -21	-5 -8	-6 10	-7 -11	-8 6	-9 24	1 -32	2 -33	3 -20	4-6 -28	7-12 -21
intro-force|quote-then-speaker|word|saying|	-3 -18	-5 -11	-6 11	-7 -16	-8 -19	1 -32	3 -30	4-6 21
intro-force|quote-then-verb|,|saying|	1 17
intro-force|quote-then-verb|:|saying|	0 16	1 41
intro-force|quote-then-verb|auxiliary|judging|	1 -22
intro-force|quote-then-verb|auxiliary|saying|	1 8	2 16
intro-force|quote-then-verb|determiner|saying|	1 17
intro-force|quote-then-verb|preposition|saying|	1 -35
intro-force|quote-then-verb|quote|saying|	1 24
intro-force|quote-then-verb|start|other|	1 10
intro-force|quote-then-verb|start|saying|	0 25	1 -6	13-25 -13	4-6 -25	7-12 -40
intro-force|quote-then-verb|stop|judging|	1 19
intro-force|quote-then-verb|stop|other|	1 11
intro-force|quote-then-verb|stop|saying|	0 20	13-25 -17	4-6 -17	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -18
intro-force|quote-then-verb|verb-judging|saying|	1 -18
intro-force|quote-then-verb|verb-saying|saying|	1 -12
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|other|	1 -24
intro-force|quote-then-verb|word|saying|	1 9	2 7	7-12 -12
intro-force|sentence-after|,|judging|	0 -18	4-6 -6	7-12 -10
intro-force|sentence-after|,|other|	0 -37	1 -19	3 -23	4-6 -19	7-12 -9
intro-force|sentence-after|,|saying|	0 -8	2 -11	4-6 -29	7-12 -10
intro-force|sentence-after|,|thinking|	0 -32
intro-force|sentence-after|:|judging|	0 7	4-6 -15
intro-force|sentence-after|:|other|	1 -30	3 -31	4-6 -41	7-12 -14
intro-force|sentence-after|:|saying|	0 -22	1 8	2 -16	3 -17	4-6 -40	7-12 -28
intro-force|sentence-after|:|thinking|	0 -24
intro-force|sentence-after|auxiliary|judging|	0 12	4-6 -23
intro-force|sentence-after|auxiliary|other|	0 -9	4-6 -36	7-12 -23
intro-force|sentence-after|auxiliary|saying|	0 -13	4-6 20	7-12 -25
intro-force|sentence-after|determiner|saying|	0 -26
intro-force|sentence-after|preposition|saying|	0 -20
intro-force|sentence-after|pronoun|other|	0 -42	13-25 -22
intro-force|sentence-after|pronoun|saying|	0 6
intro-force|sentence-after|quote|saying|	0 -23
intro-force|sentence-after|start|other|	0 8
intro-force|sentence-after|start|saying|	0 28	1 16
intro-force|sentence-after|stop|according|	7-12 -23
intro-force|sentence-after|stop|judging|	0 -35	13-25 -13	4-6 -17
intro-force|sentence-after|stop|other|	0 -23	1 -40	13-25 -15	2 -16	7-12 -34
intro-force|sentence-after|stop|saying|	0 -8	13-25 -8	2 -15	3 -36	4-6 -8	7-12 -21
intro-force|sentence-after|stop|thinking|	4-6 -21
intro-force|sentence-after|verb-judging|other|	0 -29
intro-force|sentence-after|word|judging|	0 -14
intro-force|sentence-after|word|other|	13-25 -15	3 -21	4-6 -27	7-12 -16
intro-force|sentence-after|word|saying|	0 22	1 -25	13-25 -23	3 -22	7-12 -28
intro-force|sentence-before|,|according|	13-25 -36	26+ -14	7-12 -11
intro-force|sentence-before|,|judging|	13-25 -37	26+ -20	7-12 -28
intro-force|sentence-before|,|other|	13-25 -8	26+ -9	4-6 -32	7-12 -63
intro-force|sentence-before|,|saying|	13-25 -16	26+ -49	4-6 -26	7-12 -42
intro-force|sentence-before|,|thinking|	13-25 -49	26+ -30	4-6 -18	7-12 -22
intro-force|sentence-before|:|according|	13-25 -18	26+ -44	4-6 -25	7-12 -8
intro-force|sentence-before|:|judging|	13-25 -47	26+ -23	4-6 -12	7-12 -34
intro-force|sentence-before|:|other|	13-25 -20	26+ -57	4-6 -38
intro-force|sentence-before|:|saying|	13-25 -37	26+ -53	3 20	7-12 -12
intro-force|sentence-before|:|thinking|	13-25 -40	7-12 -18
intro-force|sentence-before|adverb|judging|	7-12 -17
intro-force|sentence-before|adverb|other|	13-25 -6	7-12 -17
intro-force|sentence-before|adverb|saying|	13-25 -34	7-12 -21
intro-force|sentence-before|auxiliary|according|	13-25 -41	26+ -31
intro-force|sentence-before|auxiliary|judging|	13-25 -38	26+ -49	7-12 -24
intro-force|sentence-before|auxiliary|other|	13-25 -34	4-6 -23	7-12 -55
intro-force|sentence-before|auxiliary|saying|	13-25 -37	26+ -29
intro-force|sentence-before|auxiliary|thinking|	13-25 12	26+ -28
intro-force|sentence-before|capital|other|	13-25 -48	26+ -26
intro-force|sentence-before|capital|saying|	13-25 -11	26+ -20	4-6 -21
intro-force|sentence-before|coordinator|other|	13-25 -34
intro-force|sentence-before|coordinator|saying|	13-25 -29
intro-force|sentence-before|determiner|according|	13-25 -21	7-12 -18
intro-force|sentence-before|determiner|judging|	7-12 -20
intro-force|sentence-before|determiner|other|	13-25 -38	26+ 13	7-12 -27
intro-force|sentence-before|determiner|saying|	13-25 -32	26+ -36	4-6 -27	7-12 -33
intro-force|sentence-before|preposition|according|	13-25 -50	26+ -10	7-12 -17
intro-force|sentence-before|preposition|judging|	13-25 -9	26+ -19	7-12 -36
intro-force|sentence-before|preposition|other|	26+ -65	4-6 -25
intro-force|sentence-before|preposition|saying|	13-25 -27	26+ -20	4-6 -24	7-12 -40
intro-force|sentence-before|preposition|thinking|	13-25 6	26+ -24
intro-force|sentence-before|pronoun|judging|	13-25 -36	7-12 -17
intro-force|sentence-before|pronoun|other|	13-25 -69	26+ -36	7-12 -34
intro-force|sentence-before|pronoun|saying|	13-25 -14	26+ -44
intro-force|sentence-before|pronoun|thinking|	13-25 -27
intro-force|sentence-before|quote|saying|	4-6 10
intro-force|sentence-before|stop|according|	1 -18	13-25 7	3 -25	7-12 6
intro-force|sentence-before|stop|judging|	13-25 -47	2 -19	3 -13	7-12 -33
intro-force|sentence-before|stop|other|	13-25 -13	2 -10	26+ -12	3 -13	4-6 -10	7-12 -18
intro-force|sentence-before|stop|saying|	1 24	2 -6	26+ -34	4-6 -8	7-12 -10
intro-force|sentence-before|stop|thinking|	1 -11	13-25 -26	2 -6	3 -29	4-6 -7	7-12 -47
intro-force|sentence-before|subordinator|judging|	13-25 -30	26+ -24
intro-force|sentence-before|subordinator|other|	13-25 6	26+ -55	7-12 -51
intro-force|sentence-before|subordinator|saying|	13-25 -28	7-12 13
intro-force|sentence-before|subordinator|thinking|	13-25 -36
intro-force|sentence-before|that|according|	13-25 12
intro-force|sentence-before|that|judging|	13-25 -16
intro-force|sentence-before|that|other|	13-25 -60	26+ -26	7-12 -23
intro-force|sentence-before|that|saying|	13-25 -53	26+ -29	4-6 -23	7-12 -34
intro-force|sentence-before|verb-judging|judging|	26+ -30
intro-force|sentence-before|verb-judging|other|	13-25 -58	4-6 -28	7-12 -37
intro-force|sentence-before|verb-judging|saying|	13-25 -18	26+ 7	4-6 -26	7-12 -27
intro-force|sentence-before|verb-saying|according|	13-25 -35	26+ -16	7-12 -23
intro-force|sentence-before|verb-saying|judging|	7-12 -15
intro-force|sentence-before|verb-saying|other|	26+ -52	7-12 -38
intro-force|sentence-before|verb-saying|saying|	13-25 -72	26+ -32	4-6 -26	7-12 -12
intro-force|sentence-before|verb-thinking|according|	13-25 -24
intro-force|sentence-before|verb-thinking|judging|	13-25 10
intro-force|sentence-before|verb-thinking|other|	13-25 -20	26+ -24	7-12 -29
intro-force|sentence-before|verb-thinking|saying|	26+ -27
intro-force|sentence-before|word|according|	13-25 -78	26+ -33	7-12 -22
intro-force|sentence-before|word|judging|	13-25 -57	26+ -38
intro-force|sentence-before|word|other|	13-25 -44	26+ -43	4-6 -23	7-12 -42
intro-force|sentence-before|word|saying|	26+ 6	4-6 6	7-12 -14
intro-force|sentence-before|word|thinking|	13-25 -58	26+ -31	7-12 -34
intro-force|sentence-before|—|saying|	2 23	7-12 13
intro-force|sentence-before|’|other|	26+ -18
intro-force|signature|,|naked|	1 -28
intro-force|signature|start|naked|	1 24
intro-force|speaker-then-quote|,|judging|	3 -18	4-6 34	7-12 9
intro-force|speaker-then-quote|,|other|	13-25 -12	2 8	3 -39	4-6 -40	7-12 -15
intro-force|speaker-then-quote|,|saying|	1 14	2 -15	3 -15	4-6 15	7-12 29
intro-force|speaker-then-quote|,|thinking|	3 -19	4-6 17	7-12 6
intro-force|speaker-then-quote|:|judging|	1 8	13-25 -12	2 -12	3 -17	7-12 21
intro-force|speaker-then-quote|:|other|	1 6	13-25 -9	2 -9	3 29	7-12 -39
intro-force|speaker-then-quote|:|saying|	13-25 -23	3 12	4-6 -8	7-12 -6
intro-force|speaker-then-quote|:|thinking|	1 20	3 30	4-6 8	7-12 -24
intro-force|speaker-then-quote|adverb|judging|	2 16	3 -7
intro-force|speaker-then-quote|adverb|other|	1 -25	4-6 -14	7-12 8
intro-force|speaker-then-quote|adverb|saying|	1 -13	2 26	3 -29	4-6 -6	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -17	13-25 -32	26+ -9	4-6 7	7-12 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -40	1 -26	13-25 10	2 -17	3 -14	4-6 -7	7-12 -36
intro-force|speaker-then-quote|auxiliary|saying|	1 6	13-25 10	4-6 11	7-12 6
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -15	2 -18	4-6 13	7-12 -24
intro-force|speaker-then-quote|capital|judging|	1 -23	2 28	3 -8	4-6 -7
intro-force|speaker-then-quote|capital|other|	2 -20	3 -9	7-12 -21
intro-force|speaker-then-quote|capital|saying|	1 22	2 11	3 36	4-6 -21	7-12 26
intro-force|speaker-then-quote|coordinator|judging|	4-6 9
intro-force|speaker-then-quote|coordinator|other|	13-25 -18	2 -41	3 -31	7-12 6
intro-force|speaker-then-quote|coordinator|saying|	13-25 -8	7-12 20
intro-force|speaker-then-quote|determiner|judging|	1 -13	2 19	3 6	4-6 20	7-12 6
intro-force|speaker-then-quote|determiner|other|	1 -16	3 21	4-6 -10	7-12 -43
intro-force|speaker-then-quote|determiner|saying|	1 -8	13-25 26	2 6	3 17	4-6 -7	7-12 -7
intro-force|speaker-then-quote|determiner|thinking|	7-12 -24
intro-force|speaker-then-quote|preposition|judging|	13-25 -19	2 18	3 8	4-6 21	7-12 18
intro-force|speaker-then-quote|preposition|other|	3 24	4-6 10	7-12 -14
intro-force|speaker-then-quote|preposition|saying|	1 14	13-25 -17	2 -16	7-12 -22
intro-force|speaker-then-quote|preposition|thinking|	1 -28
intro-force|speaker-then-quote|pronoun|judging|	1 20	7-12 -7
intro-force|speaker-then-quote|pronoun|other|	1 -12	2 -10	4-6 -32	7-12 11
intro-force|speaker-then-quote|pronoun|saying|	1 -15	13-25 -23	2 12	3 11	4-6 -10	7-12 -6
intro-force|speaker-then-quote|pronoun|thinking|	7-12 11
intro-force|speaker-then-quote|subordinator|judging|	1 12	13-25 -18	2 24	7-12 -28
intro-force|speaker-then-quote|subordinator|other|	13-25 -39	4-6 -18	7-12 12
intro-force|speaker-then-quote|subordinator|saying|	13-25 -24
intro-force|speaker-then-quote|subordinator|thinking|	7-12 -7
intro-force|speaker-then-quote|that|judging|	1 20	7-12 -17
intro-force|speaker-then-quote|that|other|	13-25 -32	3 -28	4-6 7	7-12 -25
intro-force|speaker-then-quote|that|saying|	13-25 -13	2 8	3 -7	4-6 22	7-12 -19
intro-force|speaker-then-quote|that|thinking|	1 -22
intro-force|speaker-then-quote|verb-judging|judging|	0 11	2 13	4-6 18
intro-force|speaker-then-quote|verb-judging|other|	13-25 -28	3 12	4-6 -36	7-12 -14
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -18	4-6 -6	7-12 7
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -32
intro-force|speaker-then-quote|verb-saying|judging|	2 21	3 -11
intro-force|speaker-then-quote|verb-saying|other|	1 -15	13-25 -17	2 -22	3 -28	4-6 14	7-12 38
intro-force|speaker-then-quote|verb-saying|saying|	0 6	13-25 -32	2 -17
intro-force|speaker-then-quote|verb-thinking|judging|	2 -6
intro-force|speaker-then-quote|verb-thinking|other|	1 -11	3 -18	7-12 -10
intro-force|speaker-then-quote|verb-thinking|saying|	2 14	3 7	4-6 -9	7-12 23
intro-force|speaker-then-quote|verb-thinking|thinking|	0 8
intro-force|speaker-then-quote|word|judging|	1 13	13-25 -10	3 21	4-6 -12	7-12 -6
intro-force|speaker-then-quote|word|other|	0 -65	1 -23	2 -8	26+ -12	3 -38	4-6 -24	7-12 14
intro-force|speaker-then-quote|word|saying|	0 -9	1 -18	13-25 6	2 17	4-6 20	7-12 -8
intro-force|speaker-then-quote|word|thinking|	13-25 -20	2 -23	3 8	4-6 -28	7-12 -29
intro-force|speaker-then-quote|’|judging|	2 22
intro-force|speaker-then-quote|’|saying|	2 17
intro-force|topic-after|quote|naked|	0 -16
intro-force|topic-after|start|naked|	0 -10
intro-force|topic-after|stop|naked|	1 -10	3 -15	4-6 -22	7-12 -14
intro-force|topic|,|naked|	13-25 -11	26+ -17	3 -8	4-6 -22	7-12 -37
intro-force|topic|-|naked|	26+ -19	7-12 -21
intro-force|topic|:|naked|	1 25	13-25 -9	2 27	26+ -46	3 9	4-6 9	7-12 -18
intro-force|topic|;|naked|	13-25 -7	26+ -23
intro-force|topic|adverb|naked|	13-25 -39	2 -17	26+ -24	3 6	4-6 -20	7-12 38
intro-force|topic|auxiliary|naked|	1 -55	2 -32	26+ -35	4-6 -9	7-12 14
intro-force|topic|capital|naked|	0 -14	13-25 -8	2 21	26+ -9	3 27
intro-force|topic|coordinator|naked|	26+ -39	4-6 -15	7-12 18
intro-force|topic|determiner|naked|	2 -9	26+ -33	3 -7
intro-force|topic|preposition|naked|	13-25 -30	2 17	26+ -33	3 19	4-6 11
intro-force|topic|pronoun|naked|	13-25 -35	2 -8	26+ -13	4-6 13
intro-force|topic|quote|naked|	4-6 10	7-12 -8
intro-force|topic|stop|naked|	1 -32	13-25 8	2 13	3 -36	4-6 -9	7-12 -12
intro-force|topic|subordinator|naked|	13-25 -11	26+ -34	4-6 25	7-12 20
intro-force|topic|that|naked|	13-25 -12	26+ -55	3 23	4-6 20	7-12 8
intro-force|topic|verb-judging|naked|	1 11	13-25 -35	2 34	26+ -40	7-12 -7
intro-force|topic|verb-saying|naked|	1 32	2 18	26+ -16	4-6 -24
intro-force|topic|verb-thinking|naked|	13-25 -26	26+ -34	4-6 10
intro-force|topic|word|naked|	0 -36	13-25 -7	2 -12	26+ -39	3 17	4-6 8	7-12 11
intro-force|topic|–|naked|	26+ -19
intro-force|topic|—|naked|	26+ -24
intro-force|topic|’|naked|	13-25 -16	26+ -14	7-12 6
intro-force|verb-then-speaker|,|judging|	1 7
intro-force|verb-then-speaker|,|other|	1 25
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -20	2 13	3 -21	4-6 16	7-12 -14
intro-force|verb-then-speaker|:|judging|	1 -43	13-25 -19	2 13	3 -18	4-6 -14	7-12 -19
intro-force|verb-then-speaker|:|saying|	1 6	2 -22	3 -7	7-12 -18
intro-force|verb-then-speaker|adverb|judging|	1 -16	2 8
intro-force|verb-then-speaker|adverb|saying|	1 -21
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -17
intro-force|verb-then-speaker|auxiliary|saying|	1 -48	13-25 -36	3 -20	4-6 -36	7-12 -21
intro-force|verb-then-speaker|capital|judging|	0 16	4-6 -7
intro-force|verb-then-speaker|capital|saying|	0 -32	2 -26	4-6 19
intro-force|verb-then-speaker|coordinator|saying|	3 -17	4-6 -23
intro-force|verb-then-speaker|determiner|judging|	1 12	3 -17
intro-force|verb-then-speaker|determiner|saying|	0 9	2 -30	4-6 13	7-12 -34
intro-force|verb-then-speaker|preposition|judging|	1 -42	13-25 -20	4-6 -25	7-12 -12
intro-force|verb-then-speaker|preposition|saying|	1 -33	13-25 -18	2 -25	3 8	4-6 -30
intro-force|verb-then-speaker|pronoun|judging|	0 -7
intro-force|verb-then-speaker|pronoun|saying|	0 -23
intro-force|verb-then-speaker|subordinator|judging|	1 -39
intro-force|verb-then-speaker|that|saying|	0 -21	1 -41	3 -12	4-6 9	7-12 -24
intro-force|verb-then-speaker|verb-judging|saying|	3 -25	4-6 -22
intro-force|verb-then-speaker|verb-saying|judging|	0 -18
intro-force|verb-then-speaker|verb-saying|saying|	2 -19	4-6 -27
intro-force|verb-then-speaker|verb-thinking|judging|	0 -25
intro-force|verb-then-speaker|word|judging|	0 -48	1 -23	2 -16	3 -15	4-6 -23	7-12 -8
intro-force|verb-then-speaker|word|saying|	0 -77	1 -22	3 11	4-6 -10	7-12 6
intro|according-to|	: -17	adverb 7	auxiliary 15	capital 13	coordinator 18	preposition -11	pronoun -6	start -17	subordinator 21	that 6	verb-judging 8	verb-saying 18	word 9
intro|actor-nearby|	) 14	, -16	- 14	: -16	; -21	adverb -15	auxiliary -18	capital -22	coordinator -28	determiner -24	preposition -11	pronoun -15	quote 13	start 10	stop -9	subordinator -27	verb-judging -29	verb-saying -18	verb-thinking 12	– -35	— 8	’ -29
intro|colon|	, -20	start -13	word -23
intro|interview|	: -29	start 51	stop -17
intro|named-before|	start -54
intro|named-nearby|	) -6	- -38	; 9	auxiliary -12	capital -13	coordinator -9	possessive -31	pronoun -16	quote 25	start 18	stop 18	verb-judging -27	verb-thinking -28	word -21	– 7	’ 18
intro|paragraph-before|	start -21
intro|possessor|	, 10	: -38	adverb -10	auxiliary -31	capital -11	coordinator -29	determiner -37	possessive -30	pronoun -26	that 18	verb-judging 10	verb-saying -49	verb-thinking -18	word -58	’ -11
intro|quote-then-speaker|	, -19	auxiliary -14	capital 10	pronoun 19	quote 27	stop 15	subordinator -29	that -12	verb-saying -25	word -22	– -31
intro|quote-then-verb|	: 47	auxiliary 24	determiner 10	preposition -34	quote 24	start -8	subordinator -22	that -9	verb-judging -25	verb-saying -23	word 8
intro|sentence-after|	, -28	auxiliary 23	determiner -36	preposition -12	pronoun 10	quote -25	start 27	stop -13	subordinator -24	verb-judging -53	verb-saying 15	verb-thinking -7	word 7
intro|sentence-before|	, -27	: -22	; -18	adverb -13	auxiliary -20	capital -21	determiner -45	preposition -10	pronoun -31	stop 13	subordinator -17	that -47	verb-judging -8	verb-saying -52	verb-thinking -9	word -7	— 17	’ -31
intro|signature|	, -28	start 24
intro|speaker-then-quote|	, 11	adverb -17	coordinator -14	determiner 12	possessive 6	quote 18	verb-thinking -6	– -28	’ 18
intro|topic-after|	quote -16	stop -7
intro|topic|	, -42	- -31	; -22	adverb -31	auxiliary -20	capital 10	pronoun -22	quote 12	stop -7	subordinator 24	that -7	– -22	— -25	’ -13
intro|verb-then-speaker|	, 17	auxiliary -44	capital 6	coordinator -22	preposition -20	pronoun -13	subordinator -31	that -12	verb-judging -46	verb-saying -18	verb-thinking -8	’ -10
kind-force|name|according|:|	end 10
kind-force|name|according|according-to|	none 48	own -10
kind-force|name|according|capital|	stop 17	word 13
kind-force|name|according|determiner|	stop 9
kind-force|name|according|preposition|	stop 20
kind-force|name|according|pronoun|	stop 18
kind-force|name|according|sentence-before|	none 10	own -57
kind-force|name|according|start|	,verb-saying -7
kind-force|name|according|stop|	,word 17
kind-force|name|according|word|	stop 16
kind-force|name|apposed|:|	capital -18	determiner -16	end -16
kind-force|name|apposed|auxiliary|	stop -18
kind-force|name|apposed|capital|	stop -10
kind-force|name|apposed|paragraph-before|	none -22
kind-force|name|apposed|sentence-after|	none -31
kind-force|name|apposed|sentence-before|	elided -15	none -14	own -22
kind-force|name|apposed|speaker-then-quote|	elided -29	own -44
kind-force|name|apposed|start|	end -22
kind-force|name|apposed|stop|	,auxiliary -10	,verb-saying -19	determiner -33
kind-force|name|apposed|word|	stop -25
kind-force|name|apposition|:|	end -6
kind-force|name|apposition|paragraph-before|	none -20
kind-force|name|apposition|sentence-before|	elided -20	own -27
kind-force|name|apposition|speaker-then-quote|	none -21
kind-force|name|apposition|start|	end -20
kind-force|name|apposition|stop|	,verb-saying -16
kind-force|name|direct|,|	capital -6	determiner -13	stop -50
kind-force|name|direct|:|	determiner 8	end -40	preposition -19	stop 20
kind-force|name|direct|auxiliary|	,verb-saying -19	stop 13	word -42
kind-force|name|direct|capital|	stop -36	word -32
kind-force|name|direct|determiner|	stop -27
kind-force|name|direct|paragraph-before|	elided -15	none -15	own -26
kind-force|name|direct|preposition|	determiner 13	stop 9
kind-force|name|direct|pronoun|	stop -26	word -11
kind-force|name|direct|quote-then-speaker|	own -23
kind-force|name|direct|sentence-after|	none -27
kind-force|name|direct|sentence-before|	elided -45	none -58	own 10
kind-force|name|direct|speaker-then-quote|	elided 7	none -20	own -31
kind-force|name|direct|start|	,auxiliary -18	,verb-saying -23	end -15
kind-force|name|direct|stop|	,auxiliary -18	,verb-saying -73	,word -25	capital -29	determiner -39	end -29
kind-force|name|direct|word|	stop 6
kind-force|name|judging|:|	end -8	stop -20
kind-force|name|judging|capital|	verb-judging -6
kind-force|name|judging|determiner|	stop 6
kind-force|name|judging|preposition|	stop -9
kind-force|name|judging|pronoun|	stop 13
kind-force|name|judging|sentence-after|	own -25
kind-force|name|judging|sentence-before|	elided -13	none -24	own -39
kind-force|name|judging|speaker-then-quote|	none -8	own -21
kind-force|name|judging|start|	end 6
kind-force|name|judging|stop|	,verb-saying -28
kind-force|name|judging|verb-then-speaker|	none -27	own -28
kind-force|name|judging|word|	stop 9
kind-force|name|naked|,|	end -21	preposition -14	stop -11
kind-force|name|naked|-|	stop -16
kind-force|name|naked|:|	,verb-saying -17	capital -32	determiner -10	end -13	preposition -20	pronoun 7	stop 6
kind-force|name|naked|actor-nearby|	elided -21	none -44	own -50
kind-force|name|naked|auxiliary|	,verb-saying -20	,word -18	word -53
kind-force|name|naked|capital|	,verb-saying -32	preposition -49	stop -23	word -23
kind-force|name|naked|colon|	elided -39	none -51	own -10
kind-force|name|naked|determiner|	,determiner -27	preposition -13	stop -29
kind-force|name|naked|named-before|	elided -31	none -8	own -28
kind-force|name|naked|named-nearby|	elided 8	none -46	own 18
kind-force|name|naked|possessor|	none -8
kind-force|name|naked|preposition|	coordinator -22	determiner 14	end -12	verb-judging -27	word 10
kind-force|name|naked|pronoun|	stop -12
kind-force|name|naked|start|	,auxiliary -26	,pronoun -17	,verb-saying -8	: -14	— 11
kind-force|name|naked|stop|	,auxiliary -23	,pronoun -7	,verb-saying -7	,word 12	capital -6	determiner -7	preposition 8	stop -44
kind-force|name|naked|topic-after|	none -36
kind-force|name|naked|topic|	elided 8	own -11
kind-force|name|naked|verb-judging|	stop 20
kind-force|name|naked|verb-saying|	stop -7
kind-force|name|naked|word|	,verb-saying -35	coordinator -12	stop 10
kind-force|name|other|quote-then-verb|	none 6	own -12
kind-force|name|relative|sentence-before|	none -18	own -23
kind-force|name|saying|,|	capital 26	determiner 17	preposition -13
kind-force|name|saying|:|	,verb-saying 16	determiner -24	preposition 13	pronoun 18
kind-force|name|saying|auxiliary|	,verb-saying 8	stop -7	word 11
kind-force|name|saying|capital|	preposition -10	word 16
kind-force|name|saying|determiner|	stop 9	word 14
kind-force|name|saying|paragraph-before|	none -21	own -17
kind-force|name|saying|pronoun|	stop 21	word 17
kind-force|name|saying|quote-then-verb|	own 8
kind-force|name|saying|sentence-after|	none -20	own -44
kind-force|name|saying|sentence-before|	elided -28	none 7	own -43
kind-force|name|saying|speaker-then-quote|	elided 6	own 7
kind-force|name|saying|start|	,auxiliary 31	end -8
kind-force|name|saying|stop|	,auxiliary -29	,pronoun 24	,word -21	capital -32	determiner -8	end 7	stop -25
kind-force|name|saying|that|	stop -16
kind-force|name|saying|verb-saying|	stop 7
kind-force|name|saying|verb-then-speaker|	own 19
kind-force|name|saying|word|	stop 9
kind-force|name|shared|auxiliary|	stop -11
kind-force|name|shared|capital|	word 6
kind-force|name|shared|sentence-after|	none -28
kind-force|name|shared|speaker-then-quote|	none -11	own -8
kind-force|name|shared|stop|	,verb-saying -17	determiner -27
kind-force|name|thinking|sentence-after|	none 9
kind-force|name|thinking|sentence-before|	none -19	own -26
kind-force|name|thinking|speaker-then-quote|	own -6
kind-force|name|thinking|stop|	,verb-saying -21
kind-force|noun|according|,|	end 11
kind-force|noun|according|:|	end -13	stop -27
kind-force|noun|according|according-to|	elided -7	none -8
kind-force|noun|according|auxiliary|	stop -7
kind-force|noun|according|coordinator|	stop 17
kind-force|noun|according|paragraph-before|	elided -17	none -37	own -19
kind-force|noun|according|preposition|	stop -20
kind-force|noun|according|start|	,auxiliary -19	,verb-saying -27	,word 13	end -34
kind-force|noun|according|stop|	,auxiliary -19	,pronoun -17	,verb-saying 9	,word 8	stop -35
kind-force|noun|according|word|	,preposition 14	coordinator -22	stop -9
kind-force|noun|apposed|,|	determiner -25	stop -26
kind-force|noun|apposed|:|	capital -22	preposition -26	stop -12
kind-force|noun|apposed|auxiliary|	stop -33
kind-force|noun|apposed|determiner|	stop 7
kind-force|noun|apposed|paragraph-before|	none -6	own -17
kind-force|noun|apposed|preposition|	stop 17
kind-force|noun|apposed|quote-then-speaker|	none -21
kind-force|noun|apposed|sentence-after|	none -6	own -28
kind-force|noun|apposed|sentence-before|	elided -31	none -25	own -29
kind-force|noun|apposed|speaker-then-quote|	elided -35	own -17
kind-force|noun|apposed|start|	,auxiliary -10	,verb-saying -15	end -20
kind-force|noun|apposed|stop|	,auxiliary -24	,pronoun -19	,verb-saying -28	,word -7	determiner -8	end -16	stop -32
kind-force|noun|apposed|that|	stop -28
kind-force|noun|apposed|verb-judging|	stop -17
kind-force|noun|apposed|verb-saying|	stop -28
kind-force|noun|apposed|word|	coordinator -7	stop -39
kind-force|noun|apposition|,|	end -9	stop -36
kind-force|noun|apposition|:|	end -28	stop -34
kind-force|noun|apposition|auxiliary|	stop -32
kind-force|noun|apposition|determiner|	stop 12
kind-force|noun|apposition|paragraph-before|	none -34	own -11
kind-force|noun|apposition|preposition|	stop -25
kind-force|noun|apposition|quote-then-speaker|	own -11
kind-force|noun|apposition|sentence-before|	elided -43	none -16	own -43
kind-force|noun|apposition|speaker-then-quote|	elided -13	own -32
kind-force|noun|apposition|start|	,auxiliary -10	,verb-saying -6	end -36
kind-force|noun|apposition|stop|	,auxiliary -43	,pronoun -17	,verb-saying -40	determiner -24	stop 9
kind-force|noun|apposition|that|	stop -29
kind-force|noun|apposition|verb-saying|	stop -10
kind-force|noun|apposition|word|	stop -29
kind-force|noun|direct|,|	determiner -15	end -27
kind-force|noun|direct|:|	,verb-saying -17	capital -21	determiner 7	end -24	pronoun -20	stop 8
kind-force|noun|direct|adverb|	stop -40
kind-force|noun|direct|auxiliary|	,auxiliary -13	,verb-saying -24	: -20	; -24	coordinator -30	preposition -21	stop -9
kind-force|noun|direct|capital|	stop -11
kind-force|noun|direct|coordinator|	stop -20
kind-force|noun|direct|determiner|	stop -30
kind-force|noun|direct|paragraph-before|	elided -25	own -20
kind-force|noun|direct|preposition|	coordinator -23	preposition -25	stop -35
kind-force|noun|direct|pronoun|	stop -6
kind-force|noun|direct|quote-then-speaker|	elided -23	none -15
kind-force|noun|direct|sentence-after|	elided -16	none -35	own 8
kind-force|noun|direct|sentence-before|	elided -35	none -31
kind-force|noun|direct|speaker-then-quote|	elided 13	none -14	own -14
kind-force|noun|direct|start|	,auxiliary -17	,pronoun -18	,verb-saying -21	,word -14	– -16	— -30
kind-force|noun|direct|stop|	,auxiliary -13	,pronoun -28	,verb-saying -38	capital -30	determiner -18	end -10	preposition -21	stop -49
kind-force|noun|direct|subordinator|	stop 6
kind-force|noun|direct|that|	stop -29
kind-force|noun|direct|verb-saying|	preposition 6	stop -16
kind-force|noun|direct|word|	,verb-saying -26	,word -30	auxiliary -21	coordinator 7	preposition 17	word -22
kind-force|noun|judging|,|	determiner 14	end 6	stop 7
kind-force|noun|judging|:|	,verb-saying 12	end -26	stop -20
kind-force|noun|judging|adverb|	stop -17
kind-force|noun|judging|auxiliary|	stop -30
kind-force|noun|judging|paragraph-before|	elided -28	none -44	own -16
kind-force|noun|judging|preposition|	coordinator -19	preposition -23
kind-force|noun|judging|pronoun|	stop -22
kind-force|noun|judging|quote-then-speaker|	none -21	own -18
kind-force|noun|judging|quote-then-verb|	none 14	own -21
kind-force|noun|judging|sentence-after|	none -34	own -22
kind-force|noun|judging|sentence-before|	elided -9	none -45
kind-force|noun|judging|speaker-then-quote|	elided -19	own -20
kind-force|noun|judging|start|	,verb-saying -30	end -48	— -10
kind-force|noun|judging|stop|	,verb-judging 13	,verb-saying -7	,word -18	capital -17	determiner -32	end -32
kind-force|noun|judging|subordinator|	stop -16
kind-force|noun|judging|verb-judging|	stop 6
kind-force|noun|judging|verb-then-speaker|	elided -15	none -9	own -36
kind-force|noun|judging|word|	,subordinator -7	,word 17	: -8	coordinator -10	preposition -15	stop -7
kind-force|noun|judging|’|	stop 13
kind-force|noun|naked|,|	,verb-saying -13	capital -11	determiner -22	end -27	stop -33
kind-force|noun|naked|:|	,auxiliary -12	,verb-saying -15	capital -46	determiner 7	end -18
kind-force|noun|naked|adverb|	stop -6
kind-force|noun|naked|auxiliary|	,auxiliary -22	,verb-saying -24	; -13	coordinator -11	preposition -31	stop -20
kind-force|noun|naked|colon|	none -17	own -33
kind-force|noun|naked|determiner|	; 8	stop -19	word 15
kind-force|noun|naked|possessor|	none -14	own -19
kind-force|noun|naked|preposition|	,preposition -20	; -15	coordinator 13	determiner 6	preposition -25
kind-force|noun|naked|pronoun|	auxiliary 9	stop -18
kind-force|noun|naked|start|	,auxiliary -38	,pronoun -24	,verb-judging -12	,verb-saying -46	,word -21	– -20	— -37
kind-force|noun|naked|stop|	,auxiliary -43	,determiner -16	,pronoun -19	,word -24	capital 15	determiner 13	end -26	pronoun -27	quote -25	stop -19
kind-force|noun|naked|subordinator|	stop 7
kind-force|noun|naked|that|	stop -18	word 14
kind-force|noun|naked|topic|	own -18
kind-force|noun|naked|verb-judging|	preposition -13
kind-force|noun|naked|verb-saying|	coordinator -17	determiner 9	stop 21
kind-force|noun|naked|verb-thinking|	stop 7
kind-force|noun|naked|word|	,auxiliary -21	,coordinator 9	,determiner -8	,preposition -25	,subordinator -6	,verb-saying -25	,word -30	; -8	coordinator 18	preposition -21	stop -16	word 16
kind-force|noun|naked|—|	end -26
kind-force|noun|naked|’|	stop -23
kind-force|noun|other|quote-then-speaker|	own 10
kind-force|noun|other|quote-then-verb|	none 18	own -20
kind-force|noun|other|sentence-before|	elided -22	none 30	own 14
kind-force|noun|other|start|	,word 11
kind-force|noun|other|stop|	,auxiliary 28	,word 8
kind-force|noun|other|word|	,word -30
kind-force|noun|passive|sentence-before|	own -6
kind-force|noun|relative|:|	end -19	stop -19
kind-force|noun|relative|auxiliary|	stop -18
kind-force|noun|relative|paragraph-before|	none -25	own -17
kind-force|noun|relative|preposition|	stop -10
kind-force|noun|relative|sentence-before|	elided -24	own -59
kind-force|noun|relative|speaker-then-quote|	none -27	own 6
kind-force|noun|relative|start|	,auxiliary -9	,verb-saying -13	end -25
kind-force|noun|relative|stop|	,auxiliary -12	,pronoun -17	,verb-saying -42
kind-force|noun|relative|word|	stop -12
kind-force|noun|saying|,|	capital 9	end 20	stop -11
kind-force|noun|saying|:|	,verb-saying 17	capital -19	determiner -27	end -25	preposition 10	stop 8
kind-force|noun|saying|adverb|	stop 10
kind-force|noun|saying|auxiliary|	,auxiliary 20
kind-force|noun|saying|capital|	coordinator 15	stop -31
kind-force|noun|saying|colon|	none -12
kind-force|noun|saying|coordinator|	stop -16
kind-force|noun|saying|determiner|	,word -12	stop -24
kind-force|noun|saying|paragraph-before|	own -14
kind-force|noun|saying|preposition|	,preposition -6	; -15	coordinator -24	end -19	stop 10
kind-force|noun|saying|pronoun|	auxiliary -12	stop 6
kind-force|noun|saying|quote-then-speaker|	elided 10	own -42
kind-force|noun|saying|quote-then-verb|	none -12
kind-force|noun|saying|sentence-after|	elided -15	none -6	own -42
kind-force|noun|saying|sentence-before|	elided -21	none -29
kind-force|noun|saying|speaker-then-quote|	elided -12
kind-force|noun|saying|start|	,auxiliary 6	,pronoun 34	: -20	– 20
kind-force|noun|saying|stop|	,auxiliary -7	,determiner 24	,pronoun -11	,verb-saying 18	,word -27	determiner -12	end -20	preposition -28	pronoun -11
kind-force|noun|saying|subordinator|	stop -14
kind-force|noun|saying|verb-judging|	stop -21
kind-force|noun|saying|verb-saying|	coordinator -22	end 9	preposition -17	stop 10
kind-force|noun|saying|verb-then-speaker|	none -26
kind-force|noun|saying|verb-thinking|	stop -23
kind-force|noun|saying|word|	,coordinator 18	,verb-saying 16	,word -32	auxiliary 23	coordinator -24	determiner 12	preposition 20	word 16
kind-force|noun|saying|’|	stop 15
kind-force|noun|shared|,|	stop -14
kind-force|noun|shared|:|	stop -10
kind-force|noun|shared|auxiliary|	,auxiliary -14
kind-force|noun|shared|paragraph-before|	none -21
kind-force|noun|shared|preposition|	stop -7
kind-force|noun|shared|quote-then-speaker|	none -34	own 10
kind-force|noun|shared|speaker-then-quote|	elided -11	none -19	own -18
kind-force|noun|shared|start|	,verb-saying -9	end -21
kind-force|noun|shared|that|	stop -17
kind-force|noun|shared|verb-saying|	stop 7
kind-force|noun|shared|word|	,auxiliary -22	auxiliary 14	stop -14
kind-force|noun|thinking|,|	end -6
kind-force|noun|thinking|:|	stop -20
kind-force|noun|thinking|auxiliary|	stop -12
kind-force|noun|thinking|paragraph-before|	none -26	own -6
kind-force|noun|thinking|preposition|	stop -15
kind-force|noun|thinking|quote-then-speaker|	own 12
kind-force|noun|thinking|sentence-after|	none -27
kind-force|noun|thinking|sentence-before|	elided 10	none -15	own -26
kind-force|noun|thinking|speaker-then-quote|	none 15	own -10
kind-force|noun|thinking|start|	,verb-saying -10	end -26
kind-force|noun|thinking|stop|	,auxiliary -11	end 10	stop -16
kind-force|organisation|according|,|	stop 16
kind-force|organisation|according|:|	,verb-saying -24	end -17	stop -16
kind-force|organisation|according|according-to|	elided 23	own 12
kind-force|organisation|according|paragraph-before|	own -15
kind-force|organisation|according|sentence-before|	elided -30	own -58
kind-force|organisation|according|start|	,verb-saying -18
kind-force|organisation|according|stop|	,auxiliary -21	,verb-saying -55	,word -19
kind-force|organisation|according|verb-saying|	stop -19
kind-force|organisation|according|word|	preposition 12	stop 6
kind-force|organisation|apposed|,|	stop -20
kind-force|organisation|apposed|:|	,verb-saying -12	end -27	stop -11
kind-force|organisation|apposed|adverb|	stop -6
kind-force|organisation|apposed|auxiliary|	stop 7
kind-force|organisation|apposed|capital|	stop -19
kind-force|organisation|apposed|determiner|	stop -13
kind-force|organisation|apposed|paragraph-before|	own -14
kind-force|organisation|apposed|preposition|	stop -13
kind-force|organisation|apposed|quote-then-speaker|	none 20	own -12
kind-force|organisation|apposed|sentence-before|	none 14	own -37
kind-force|organisation|apposed|speaker-then-quote|	own -21
kind-force|organisation|apposed|start|	,verb-saying -13
kind-force|organisation|apposed|stop|	,auxiliary -22	,verb-saying -22
kind-force|organisation|apposed|word|	preposition 6
kind-force|organisation|apposition|paragraph-before|	own -18
kind-force|organisation|apposition|sentence-before|	own -31
kind-force|organisation|apposition|speaker-then-quote|	none -8
kind-force|organisation|apposition|start|	,auxiliary -11	,verb-saying -12
kind-force|organisation|apposition|stop|	,auxiliary -20	,verb-saying -16
kind-force|organisation|direct|,|	stop 14
kind-force|organisation|direct|:|	capital -22	determiner -14	end -8	stop -14
kind-force|organisation|direct|auxiliary|	stop -15
kind-force|organisation|direct|determiner|	stop 22
kind-force|organisation|direct|paragraph-before|	none -36	own 13
kind-force|organisation|direct|pronoun|	stop 13
kind-force|organisation|direct|quote-then-speaker|	own -14
kind-force|organisation|direct|sentence-after|	own -10
kind-force|organisation|direct|sentence-before|	elided 10	none -33	own 9
kind-force|organisation|direct|speaker-then-quote|	own 10
kind-force|organisation|direct|start|	,auxiliary -18	,verb-saying 16	end -29
kind-force|organisation|direct|stop|	,auxiliary -38	,verb-saying -29	,word 10
kind-force|organisation|direct|verb-saying|	stop -10
kind-force|organisation|direct|word|	stop 14
kind-force|organisation|judging|,|	stop 15
kind-force|organisation|judging|:|	end -6	stop -10
kind-force|organisation|judging|auxiliary|	stop -8
kind-force|organisation|judging|capital|	stop 9
kind-force|organisation|judging|determiner|	stop -6
kind-force|organisation|judging|paragraph-before|	none -33	own -10
kind-force|organisation|judging|preposition|	coordinator 15
kind-force|organisation|judging|quote-then-speaker|	none -17	own -14
kind-force|organisation|judging|quote-then-verb|	none 14
kind-force|organisation|judging|sentence-after|	none -16
kind-force|organisation|judging|sentence-before|	none -39	own -17
kind-force|organisation|judging|speaker-then-quote|	elided 31
kind-force|organisation|judging|start|	,verb-saying -13	end -33
kind-force|organisation|judging|subordinator|	stop 14
kind-force|organisation|judging|that|	stop 12
kind-force|organisation|judging|verb-then-speaker|	none 12
kind-force|organisation|judging|word|	stop -12
kind-force|organisation|naked|,|	,verb-saying -21	capital -26	determiner 11	end -33	preposition -18
kind-force|organisation|naked|-|	stop -31
kind-force|organisation|naked|:|	,auxiliary -15	,verb-saying -29	,word -26	capital -19	determiner -37	end -33	preposition -34	pronoun -16	stop -25
kind-force|organisation|naked|actor-nearby|	elided -21	none -34
kind-force|organisation|naked|adverb|	auxiliary 13	stop -8
kind-force|organisation|naked|auxiliary|	,auxiliary -20	,word -23	: -29	; -7	preposition -8	stop -7	word 20
kind-force|organisation|naked|capital|	coordinator -27	preposition 12	stop -7	word -29
kind-force|organisation|naked|colon|	none 34	own -36
kind-force|organisation|naked|coordinator|	stop -26
kind-force|organisation|naked|determiner|	,determiner -15	,verb-saying -18	,word 16	word -6
kind-force|organisation|naked|named-before|	elided -6	none -17
kind-force|organisation|naked|named-nearby|	elided 10	none 6	own -30
kind-force|organisation|naked|preposition|	,determiner 14	: 10	coordinator 20	determiner -20	end 12	preposition 32	word -19
kind-force|organisation|naked|pronoun|	auxiliary -20	stop -10
kind-force|organisation|naked|quote|	stop -33
kind-force|organisation|naked|start|	,auxiliary -24	,verb-judging -32	,verb-saying -20	,verb-thinking 13	: -30	end -82	stop -9	— -60
kind-force|organisation|naked|stop|	,auxiliary -54	,determiner -24	,pronoun 8	,verb-judging -40	,verb-saying -28	,verb-thinking -24	capital -49	determiner -12	end -70	preposition -44	pronoun -30	stop -66
kind-force|organisation|naked|subordinator|	stop 9
kind-force|organisation|naked|that|	auxiliary -25	stop -16	word -19
kind-force|organisation|naked|topic-after|	none -27
kind-force|organisation|naked|topic|	elided -18	none -16	own 13
kind-force|organisation|naked|verb-judging|	; 13	coordinator 17	end -24	preposition -12	stop -8
kind-force|organisation|naked|verb-saying|	coordinator -9	end -22
kind-force|organisation|naked|verb-thinking|	stop -9
kind-force|organisation|naked|word|	,coordinator -15	,determiner 11	,preposition -36	adverb -18	auxiliary -8	coordinator -27	determiner -14	preposition -30	stop 11	word 11
kind-force|organisation|naked|—|	end 10
kind-force|organisation|naked|’|	stop -19
kind-force|organisation|other|quote-then-verb|	none 21
kind-force|organisation|relative|auxiliary|	stop -11
kind-force|organisation|relative|sentence-before|	none -26	own -18
kind-force|organisation|relative|speaker-then-quote|	none 15	own -6
kind-force|organisation|relative|word|	stop 30
kind-force|organisation|saying|,|	capital -17	stop 22
kind-force|organisation|saying|:|	capital -26	determiner -14	stop 21
kind-force|organisation|saying|auxiliary|	,auxiliary -16	stop -23	word 11
kind-force|organisation|saying|capital|	,verb-saying 15	preposition 25
kind-force|organisation|saying|determiner|	,determiner 8	stop -13	word 6
kind-force|organisation|saying|paragraph-before|	elided -18	none 8	own -23
kind-force|organisation|saying|preposition|	,determiner 16	coordinator 33	end 27	preposition 13	stop -22
kind-force|organisation|saying|pronoun|	stop -6
kind-force|organisation|saying|quote-then-speaker|	own -8
kind-force|organisation|saying|quote-then-verb|	own -9
kind-force|organisation|saying|sentence-after|	none -30	own -16
kind-force|organisation|saying|sentence-before|	elided 15	none -21	own -29
kind-force|organisation|saying|start|	,auxiliary 19	,verb-saying -15	,word 21	end -54
kind-force|organisation|saying|stop|	,auxiliary -11	,pronoun 19	,word -34	capital 12	determiner -21	end 6	stop -14
kind-force|organisation|saying|that|	stop 9
kind-force|organisation|saying|verb-judging|	stop 21
kind-force|organisation|saying|verb-saying|	coordinator 10	preposition -13	stop 33
kind-force|organisation|saying|word|	auxiliary -13	determiner 9	preposition 34
kind-force|organisation|shared|auxiliary|	stop 6
kind-force|organisation|shared|paragraph-before|	none 12
kind-force|organisation|shared|quote-then-speaker|	none 6	own -9
kind-force|organisation|shared|speaker-then-quote|	own -22
kind-force|organisation|shared|start|	,verb-saying -11
kind-force|organisation|shared|word|	auxiliary -6	stop -16
kind-force|organisation|thinking|preposition|	stop -9
kind-force|organisation|thinking|sentence-before|	elided 11	none -20	own -42
kind-force|organisation|thinking|speaker-then-quote|	elided 15	none 11	own -18
kind-force|organisation|thinking|word|	stop 10
kind-force|person|according|,|	stop -10
kind-force|person|according|according-to|	none 21	own -7
kind-force|person|according|auxiliary|	stop 32
kind-force|person|according|capital|	stop 38
kind-force|person|according|determiner|	stop -11
kind-force|person|according|paragraph-before|	own 12
kind-force|person|according|preposition|	stop 10
kind-force|person|according|sentence-before|	elided 50	none -37	own -28
kind-force|person|according|start|	,auxiliary 14	,verb-saying 8
kind-force|person|according|stop|	,auxiliary -37	,word 56
kind-force|person|according|that|	stop 29
kind-force|person|according|word|	,word 28	stop 20
kind-force|person|apposed|,|	determiner -17	end 12	stop -10
kind-force|person|apposed|:|	,auxiliary 17	capital 19	determiner -32	end -21
kind-force|person|apposed|auxiliary|	stop 18
kind-force|person|apposed|determiner|	stop 33
kind-force|person|apposed|paragraph-before|	none 12
kind-force|person|apposed|preposition|	stop 29
kind-force|person|apposed|quote-then-speaker|	none 23	own -16
kind-force|person|apposed|sentence-after|	none -40
kind-force|person|apposed|sentence-before|	none 12	own -62
kind-force|person|apposed|speaker-then-quote|	elided -10	none 28	own -15
kind-force|person|apposed|start|	,auxiliary 6	,verb-saying -22	end 12
kind-force|person|apposed|stop|	,auxiliary -28	,pronoun -14	,verb-saying -29	capital 20	end 14	stop -8
kind-force|person|apposed|that|	stop 24
kind-force|person|apposed|verb-judging|	stop 16
kind-force|person|apposed|verb-saying|	stop 18
kind-force|person|apposed|word|	stop 27
kind-force|person|apposition|,|	capital -19	determiner -37	stop 22
kind-force|person|apposition|:|	capital 17	determiner -16	end 25	stop 31
kind-force|person|apposition|auxiliary|	stop -7
kind-force|person|apposition|determiner|	stop -17
kind-force|person|apposition|paragraph-before|	none 21	own -40
kind-force|person|apposition|preposition|	stop 16
kind-force|person|apposition|sentence-after|	none -31	own -10
kind-force|person|apposition|sentence-before|	elided 47	none 16	own -7
kind-force|person|apposition|speaker-then-quote|	elided 28	none 30	own -6
kind-force|person|apposition|start|	,auxiliary -33	end 15
kind-force|person|apposition|stop|	,auxiliary -44	,pronoun -13	,verb-saying -6	determiner 19	end -15	stop 22
kind-force|person|apposition|that|	stop -6
kind-force|person|apposition|verb-judging|	stop 16
kind-force|person|apposition|verb-saying|	stop 36
kind-force|person|apposition|word|	stop 27
kind-force|person|direct|,|	end -14	stop -13
kind-force|person|direct|:|	,verb-saying -19	determiner 6	end 29	preposition 26
kind-force|person|direct|capital|	stop 30
kind-force|person|direct|determiner|	stop 20
kind-force|person|direct|paragraph-before|	none -17
kind-force|person|direct|preposition|	stop 11
kind-force|person|direct|pronoun|	stop 26
kind-force|person|direct|sentence-after|	own -29
kind-force|person|direct|sentence-before|	elided 16	none -10	own -14
kind-force|person|direct|speaker-then-quote|	elided 37	none 43	own -12
kind-force|person|direct|start|	,auxiliary -27	,verb-saying 10	end -11
kind-force|person|direct|stop|	,verb-saying -14	determiner 30	stop -24
kind-force|person|direct|verb-saying|	stop 24
kind-force|person|direct|word|	stop 17
kind-force|person|judging|,|	end -9	stop 26
kind-force|person|judging|:|	,verb-saying -11	capital -14	end 41	stop 21
kind-force|person|judging|adverb|	stop 23
kind-force|person|judging|auxiliary|	stop 25
kind-force|person|judging|capital|	stop 40
kind-force|person|judging|determiner|	,coordinator 8	preposition -7	stop 28
kind-force|person|judging|paragraph-before|	elided 22	none 26
kind-force|person|judging|preposition|	coordinator 17	stop 14
kind-force|person|judging|pronoun|	stop 40
kind-force|person|judging|quote-then-speaker|	none 13	own -18
kind-force|person|judging|quote-then-verb|	none 40
kind-force|person|judging|sentence-after|	own -14
kind-force|person|judging|sentence-before|	elided 11
kind-force|person|judging|speaker-then-quote|	elided 33	none 15	own 34
kind-force|person|judging|start|	,auxiliary -11	,verb-judging 22	,verb-saying 12	end 14
kind-force|person|judging|stop|	,auxiliary -11	,verb-judging 39	end 29
kind-force|person|judging|subordinator|	stop 32
kind-force|person|judging|that|	stop 45
kind-force|person|judging|verb-saying|	stop 19
kind-force|person|judging|verb-then-speaker|	none -23
kind-force|person|judging|word|	,word 27	coordinator 20	stop 13
kind-force|person|judging|’|	stop -8
kind-force|person|naked|)|	end 21
kind-force|person|naked|,|	,verb-saying -27	determiner -36	end -19	preposition -12	pronoun -14	stop -24
kind-force|person|naked|-|	stop 21
kind-force|person|naked|:|	,auxiliary 18	,verb-saying -13	determiner -16	pronoun -39	quote 10	stop 23
kind-force|person|naked|adverb|	auxiliary -25	stop -28
kind-force|person|naked|auxiliary|	,auxiliary -11	,verb-saying -32	,word -19	: -22	; -16	preposition -46	word -28
kind-force|person|naked|capital|	,verb-saying -31	coordinator -20	preposition -12	word -17
kind-force|person|naked|colon|	elided 26	none 11	own 27
kind-force|person|naked|coordinator|	stop -19
kind-force|person|naked|determiner|	,coordinator -12	,determiner -27	,word -10	; -17	auxiliary 8	determiner -16	preposition -15	stop 6	word -13
kind-force|person|naked|interview|	elided -12	none 11
kind-force|person|naked|named-before|	elided 34	own -31
kind-force|person|naked|named-nearby|	elided -7	none 16	own 11
kind-force|person|naked|preposition|	,preposition -26	; -24	determiner -40	end -17	preposition -30	stop -8	verb-judging 22
kind-force|person|naked|pronoun|	,word 7	auxiliary -22	stop 8	word -22
kind-force|person|naked|quote|	,verb-saying -25	pronoun 24	stop -11
kind-force|person|naked|start|	,auxiliary -9	,verb-judging 15	,verb-saying 17	,word -20	: 39	end 17	stop 8	– 9
kind-force|person|naked|stop|	,auxiliary 19	,pronoun -15	,verb-judging -8	,verb-thinking 18	capital -19	coordinator 18	determiner 10	end -18	preposition 6	pronoun -6	quote 9	stop 10
kind-force|person|naked|subordinator|	stop -12
kind-force|person|naked|that|	stop 6	word -18
kind-force|person|naked|topic-after|	none -21
kind-force|person|naked|topic|	elided 17	own -22
kind-force|person|naked|verb-judging|	; -15	coordinator -16	preposition -19	stop -30
kind-force|person|naked|verb-saying|	preposition -18	stop -15
kind-force|person|naked|verb-thinking|	stop 8
kind-force|person|naked|word|	,auxiliary -19	,coordinator -14	,determiner -17	,preposition -22	,subordinator -15	,word 45	: -18	; -17	auxiliary -26	coordinator -9	preposition -21	word -28
kind-force|person|naked|—|	end -7
kind-force|person|naked|’|	stop -24
kind-force|person|other|quote-then-verb|	none 48	own 18
kind-force|person|other|sentence-before|	own 8
kind-force|person|other|start|	,word 41
kind-force|person|other|stop|	,auxiliary 20	,pronoun 14	,word 42
kind-force|person|relative|:|	stop 22
kind-force|person|relative|preposition|	stop -14
kind-force|person|relative|quote-then-speaker|	own 22
kind-force|person|relative|speaker-then-quote|	none 22
kind-force|person|relative|start|	,verb-saying 8
kind-force|person|relative|stop|	,auxiliary -9	,pronoun -16	,verb-saying -11	end 27
kind-force|person|saying|,|	capital 14	determiner -26	end 8	preposition 20	stop 9
kind-force|person|saying|:|	capital 9	determiner 32	end 28	preposition 8	stop -13
kind-force|person|saying|adverb|	auxiliary -24	stop -20
kind-force|person|saying|auxiliary|	,auxiliary 18	,verb-saying -8	stop 17	word 23
kind-force|person|saying|capital|	preposition 32	stop 17
kind-force|person|saying|coordinator|	stop 18
kind-force|person|saying|determiner|	stop 8
kind-force|person|saying|paragraph-before|	elided 9	none -10
kind-force|person|saying|preposition|	coordinator 23	preposition 18	stop 37
kind-force|person|saying|pronoun|	stop 23
kind-force|person|saying|quote-then-speaker|	elided -6	own -8
kind-force|person|saying|quote-then-verb|	none 28	own 6
kind-force|person|saying|sentence-after|	elided -14	none -16
kind-force|person|saying|sentence-before|	elided 22	none -7	own -9
kind-force|person|saying|speaker-then-quote|	elided 26	none 43	own 14
kind-force|person|saying|start|	,auxiliary 15	,pronoun 43	,verb-saying 26	,word -9	– 8	— 29
kind-force|person|saying|stop|	,auxiliary 23	,pronoun 49	,verb-judging -15	,verb-saying 8	,word 16	determiner -9	end 56	preposition 27	stop 15
kind-force|person|saying|subordinator|	stop 11
kind-force|person|saying|that|	auxiliary 36	stop 20
kind-force|person|saying|verb-judging|	stop 10
kind-force|person|saying|verb-saying|	coordinator 29	preposition 8	stop -11
kind-force|person|saying|verb-then-speaker|	own 21
kind-force|person|saying|word|	,coordinator 22	,subordinator -10	,verb-saying 16	,word 9	coordinator 28	stop 14	word 32
kind-force|person|saying|—|	end 11
kind-force|person|saying|’|	stop -6
kind-force|person|shared|,|	stop 24
kind-force|person|shared|:|	end 6	stop 11
kind-force|person|shared|auxiliary|	stop 21
kind-force|person|shared|paragraph-before|	none -14	own 6
kind-force|person|shared|quote-then-speaker|	none 18	own -6
kind-force|person|shared|speaker-then-quote|	none 23
kind-force|person|shared|start|	,auxiliary 11	,verb-saying -16	end -14
kind-force|person|shared|word|	auxiliary 18	stop 18
kind-force|person|thinking|,|	stop -9
kind-force|person|thinking|:|	end 22	stop -8
kind-force|person|thinking|paragraph-before|	none 30
kind-force|person|thinking|sentence-after|	none -20
kind-force|person|thinking|sentence-before|	elided 40	own -52
kind-force|person|thinking|speaker-then-quote|	elided 23	none 42	own -23
kind-force|person|thinking|start|	end 36
kind-force|person|thinking|stop|	,verb-saying -23	,word -7	determiner 17	end 32
kind-force|person|thinking|verb-thinking|	stop 19
kind-force|person|thinking|word|	stop 7
kind-force|place|according|according-to|	own -20
kind-force|place|according|sentence-before|	own -23
kind-force|place|according|word|	stop -10
kind-force|place|apposed|:|	stop 9
kind-force|place|apposed|paragraph-before|	own -9
kind-force|place|apposed|sentence-before|	none -13
kind-force|place|apposed|speaker-then-quote|	none 10
kind-force|place|apposed|start|	,auxiliary -9
kind-force|place|apposed|verb-saying|	stop -7
kind-force|place|apposed|word|	stop -12
kind-force|place|apposition|:|	stop -34
kind-force|place|apposition|sentence-before|	elided -22	own -27
kind-force|place|apposition|speaker-then-quote|	none 7	own -22
kind-force|place|apposition|stop|	,verb-saying -20
kind-force|place|direct|,|	stop -12
kind-force|place|direct|paragraph-before|	own -12
kind-force|place|direct|preposition|	stop -20
kind-force|place|direct|quote-then-speaker|	own -8
kind-force|place|direct|sentence-before|	elided -14	none -16	own -22
kind-force|place|direct|speaker-then-quote|	own -9
kind-force|place|direct|start|	,auxiliary -11	,verb-saying -9
kind-force|place|direct|stop|	,auxiliary -11	,verb-saying -17
kind-force|place|judging|preposition|	stop -14
kind-force|place|judging|sentence-before|	elided -21	none -21	own -18
kind-force|place|judging|speaker-then-quote|	none 6	own -27
kind-force|place|judging|stop|	,auxiliary -14	,verb-saying -20
kind-force|place|judging|word|	stop 12
kind-force|place|naked|,|	end -26	stop -16
kind-force|place|naked|-|	stop -30
kind-force|place|naked|:|	,verb-saying -9	capital -17	determiner -19	end -46	stop 12
kind-force|place|naked|actor-nearby|	elided -12	none -30	own -21
kind-force|place|naked|auxiliary|	,auxiliary -10	stop -27
kind-force|place|naked|capital|	,verb-saying -15	preposition -15	stop -21
kind-force|place|naked|colon|	none -19	own -26
kind-force|place|naked|determiner|	preposition -15	stop -12
kind-force|place|naked|named-before|	elided -45	none -9	own -18
kind-force|place|naked|named-nearby|	elided -29	none -19
kind-force|place|naked|preposition|	end -24	preposition -11	stop 13
kind-force|place|naked|start|	,auxiliary -28	,pronoun -16	,verb-judging -12	,verb-saying -39	,word -13	: -16	end -19	stop -24	— -6
kind-force|place|naked|stop|	,auxiliary -32	,pronoun -16	,verb-saying -16	,word -17	capital -20	determiner -20	end -32
kind-force|place|naked|topic|	elided -12	none -10	own -23
kind-force|place|naked|verb-judging|	stop -35
kind-force|place|naked|verb-saying|	preposition -19	stop 8
kind-force|place|naked|word|	coordinator 8	determiner -21	end -21	preposition -28
kind-force|place|saying|,|	stop -19
kind-force|place|saying|:|	end -20	stop -20
kind-force|place|saying|auxiliary|	stop -12
kind-force|place|saying|paragraph-before|	elided -20	own -7
kind-force|place|saying|preposition|	end -20	preposition 9	stop 8
kind-force|place|saying|quote-then-speaker|	own -20
kind-force|place|saying|quote-then-verb|	own 10
kind-force|place|saying|sentence-after|	none -8
kind-force|place|saying|sentence-before|	elided -21	none 11	own -26
kind-force|place|saying|start|	,verb-saying -10
kind-force|place|saying|stop|	,auxiliary 31	,pronoun 12	stop 6
kind-force|place|saying|that|	stop -19
kind-force|place|saying|verb-saying|	stop 9
kind-force|place|saying|verb-then-speaker|	own -12
kind-force|place|saying|word|	stop -6
kind-force|place|thinking|stop|	,verb-saying -6
kind-force|pronoun|according|,|	end -7	stop 8
kind-force|pronoun|according|:|	end 6	stop -24
kind-force|pronoun|according|according-to|	none 33
kind-force|pronoun|according|auxiliary|	stop 25
kind-force|pronoun|according|paragraph-before|	own -23
kind-force|pronoun|according|sentence-after|	none 10
kind-force|pronoun|according|sentence-before|	elided 11	own -64
kind-force|pronoun|according|start|	,verb-saying 17
kind-force|pronoun|according|stop|	,verb-saying -10	end 13
kind-force|pronoun|according|word|	stop 20
kind-force|pronoun|apposed|:|	stop -6
kind-force|pronoun|apposed|auxiliary|	stop -7
kind-force|pronoun|apposed|speaker-then-quote|	none -6	own -10
kind-force|pronoun|apposed|word|	stop -9
kind-force|pronoun|apposition|speaker-then-quote|	own -20
kind-force|pronoun|direct|,|	pronoun -19	stop -23
kind-force|pronoun|direct|:|	capital -24	end 8	pronoun 8	stop -24
kind-force|pronoun|direct|auxiliary|	,verb-saying -12	stop -21	word -28
kind-force|pronoun|direct|capital|	stop -21
kind-force|pronoun|direct|determiner|	stop -24
kind-force|pronoun|direct|paragraph-before|	none -23	own -13
kind-force|pronoun|direct|preposition|	stop 12	word -16
kind-force|pronoun|direct|pronoun|	stop -14
kind-force|pronoun|direct|quote-then-speaker|	own -19
kind-force|pronoun|direct|sentence-after|	none -28	own 6
kind-force|pronoun|direct|sentence-before|	none -40	own -13
kind-force|pronoun|direct|speaker-then-quote|	elided -18	none -27	own -32
kind-force|pronoun|direct|start|	,auxiliary -6	,verb-saying -11	end -23
kind-force|pronoun|direct|stop|	,verb-saying -8	capital 7	determiner -25	end -55
kind-force|pronoun|direct|that|	stop 19
kind-force|pronoun|direct|verb-thinking|	stop 6
kind-force|pronoun|direct|word|	stop -22
kind-force|pronoun|judging|:|	end 13
kind-force|pronoun|judging|capital|	stop 10
kind-force|pronoun|judging|paragraph-before|	none -31
kind-force|pronoun|judging|sentence-before|	none 19
kind-force|pronoun|judging|speaker-then-quote|	none 8	own 10
kind-force|pronoun|judging|start|	end -29
kind-force|pronoun|judging|stop|	,auxiliary -20	,verb-saying 12	end 21
kind-force|pronoun|judging|verb-then-speaker|	none 28
kind-force|pronoun|judging|word|	stop 15
kind-force|pronoun|naked|,|	,verb-saying -6	capital -8	determiner 11	end 23	stop -22
kind-force|pronoun|naked|:|	determiner -23	end 13	preposition 7	pronoun -26	quote 38
kind-force|pronoun|naked|adverb|	stop -13
kind-force|pronoun|naked|auxiliary|	,verb-saying -14	,word -13	stop 8	word -30
kind-force|pronoun|naked|capital|	,verb-saying -15	preposition -26	stop -26	word 11
kind-force|pronoun|naked|coordinator|	stop 14
kind-force|pronoun|naked|determiner|	,word -14	preposition 12	word -28
kind-force|pronoun|naked|named-before|	elided -15	own 7
kind-force|pronoun|naked|named-nearby|	none -6
kind-force|pronoun|naked|possessor|	own -16
kind-force|pronoun|naked|preposition|	coordinator 19	stop 18	word -19
kind-force|pronoun|naked|pronoun|	,word -23	auxiliary -12	stop -33	word -14
kind-force|pronoun|naked|start|	,pronoun -19	,verb-judging -10	,verb-saying -8	,word 8	– -24	— 19
kind-force|pronoun|naked|stop|	,auxiliary 17	,determiner 21	,pronoun -26	,verb-judging -15	,word -8	capital 9	determiner -20	end -15	preposition -18	pronoun -9	quote -20	stop 10
kind-force|pronoun|naked|subordinator|	stop -17
kind-force|pronoun|naked|that|	stop -11
kind-force|pronoun|naked|topic-after|	none -16
kind-force|pronoun|naked|topic|	elided 8	none -20	own -11
kind-force|pronoun|naked|verb-judging|	stop -15
kind-force|pronoun|naked|verb-saying|	coordinator 8	stop -46
kind-force|pronoun|naked|word|	,verb-saying -17	auxiliary -17	coordinator 10	preposition -18	stop -21
kind-force|pronoun|other|quote-then-verb|	own 7
kind-force|pronoun|other|sentence-before|	none 6	own -27
kind-force|pronoun|other|start|	,word 24
kind-force|pronoun|other|stop|	,word 11	end 8
kind-force|pronoun|saying|,|	capital -9	determiner 33	end 44	stop 7
kind-force|pronoun|saying|:|	,verb-saying 12	capital -14	determiner -19	stop 8
kind-force|pronoun|saying|adverb|	stop -11
kind-force|pronoun|saying|auxiliary|	,verb-saying 11	stop 17	word 11
kind-force|pronoun|saying|determiner|	stop -10
kind-force|pronoun|saying|paragraph-before|	none -26	own -29
kind-force|pronoun|saying|preposition|	stop 11
kind-force|pronoun|saying|pronoun|	stop 12
kind-force|pronoun|saying|quote-then-verb|	own 8
kind-force|pronoun|saying|sentence-before|	none 7	own -28
kind-force|pronoun|saying|speaker-then-quote|	own -8
kind-force|pronoun|saying|start|	,auxiliary 13	,pronoun 7	,verb-saying 43	end -18	— 22
kind-force|pronoun|saying|stop|	,auxiliary 20	,pronoun 31	,verb-judging -24	,word -15	capital -10	end 11	pronoun 14	stop -25
kind-force|pronoun|saying|that|	stop -14
kind-force|pronoun|saying|verb-saying|	stop -30
kind-force|pronoun|saying|verb-then-speaker|	own 15
kind-force|pronoun|saying|word|	,verb-saying 21	word -11
kind-force|pronoun|saying|—|	end 17
kind-force|pronoun|shared|auxiliary|	stop 21
kind-force|pronoun|shared|paragraph-before|	none -26
kind-force|pronoun|shared|quote-then-speaker|	none -9	own 17
kind-force|pronoun|shared|speaker-then-quote|	none 14
kind-force|pronoun|shared|start|	end -25
kind-force|pronoun|shared|word|	stop 15
kind-force|pronoun|thinking|sentence-before|	none -25	own -16
kind-force|pronoun|thinking|speaker-then-quote|	none -11
kind-force|pronoun|thinking|stop|	,verb-saying -15	,word -10
kind|according-to|	person 7	place -20	unknown 16
kind|actor-nearby|	organisation -9	place -29	unknown -55
kind|colon|	organisation -26	person 69	place -20	unknown -32
kind|interview|	person -29
kind|named-before|	organisation -16	place -13	unknown -32
kind|named-nearby|	organisation -13	person 30	place -34	unknown -8
kind|	organisation -12	person 29	place -49	unknown -21
kind|organisation|	apposed -8	apposition -48	direct -14	judging 9	naked -14	other 21	passive -45	shared -29
kind|paragraph-before|	organisation -13	person -16	place -20
kind|person|	apposed 16	apposition 8	judging 13	naked 19	other 25	passive 14	relative -7	saying 22	thinking 34
kind|place|	according -24	apposed -29	apposition -10	direct -46	judging 12	naked -36	other -18	relative 22	saying -27	shared -21	thinking -22
kind|possessor|	organisation -32	person 15	place -17	unknown -28
kind|quote-then-speaker|	organisation -10	person 22	place -47	unknown 30
kind|quote-then-verb|	organisation -6	person 19	unknown -11
kind|sentence-after|	organisation -74	place -29	unknown -13
kind|sentence-before|	organisation 8	place -43	unknown -10
kind|signature|	person 26
kind|speaker-then-quote|	person 35	place -6	unknown -19
kind|topic-after|	organisation -27	person -21	unknown -36
kind|topic|	organisation -7	place -17
kind|unknown|	according 16	apposed -23	apposition -46	direct -8	judging -15	naked -19	passive -18	relative -21	saying -6
kind|verb-then-speaker|	organisation -17	person 24	place -31	unknown 16
lead|according-to|lower|	according 18
lead|according-to|upper|	according -15
lead|colon|lower|	naked -20
lead|colon|upper|	other -32	saying -7
lead|interview|other|	naked -18
lead|interview|upper|	naked -26
lead|named-before|other|	naked 28
lead|named-before|upper|	naked -19
lead|named-nearby|lower|	naked -16
lead|named-nearby|other|	naked -9
lead|named-nearby|upper|	naked 8
lead|paragraph-before|other|	other -8
lead|paragraph-before|upper|	according -9	judging -6	other -19	saying -24	thinking -18
lead|possessor|lower|	naked -14
lead|quote-then-speaker|lower|	other 15	saying -19	thinking -6
lead|quote-then-speaker|other|	other -31	saying -27
lead|quote-then-speaker|upper|	judging 11	other -20	saying 10	thinking 16
lead|quote-then-verb|lower|	judging -13	other -27	saying 11
lead|quote-then-verb|other|	saying -6
lead|quote-then-verb|upper|	judging 17	other 12
lead|sentence-after|lower|	according -17	other -14	saying 15
lead|sentence-after|other|	saying 13
lead|sentence-after|upper|	according 8	judging -12	saying -7	thinking -12
lead|sentence-before|lower|	according -38	judging -18	saying -15
lead|sentence-before|other|	according -23	other 15
lead|sentence-before|upper|	according 9	judging -17	thinking -44
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 10	other -11	thinking -31
lead|speaker-then-quote|other|	other 8	saying 15
lead|speaker-then-quote|upper|	judging -13	saying 6	thinking 14
lead|topic-after|upper|	naked -9
lead|topic|other|	naked -26
lead|verb-then-speaker|lower|	judging -17	saying -10
lead|verb-then-speaker|upper|	judging 11
lemma|	aankondigen -22	accogliere 12	accusare 17	accuse 9	achten 15	aclarar -6	acoger -23	acquiescer -12	acrescentar 8	acusar 10	add 18	adelantar -6	adiantar -11	admettre -12	admire -26	admit 24	advertir 14	advise 24	advocate -17	afdoen -15	afear 15	affirmer 29	afirmar -30	agacer 9	aggiungere -13	agradecer -10	agree -37	agregar -20	ajouter 15	alarmer -11	alegar 22	alertar -23	alerter -17	allege 10	allow -28	ameaçar 11	ammettere 10	amuser 25	analyser 31	annoncer -28	announce -19	annunciare -8	answer -9	anticipare 6	antwoorden 20	antworten 32	anunciar -12	apelar 21	apelidar -31	apologize -17	apontar -30	apostillar 21	appeal -30	appeler -28	apprendre -23	argomentare 19	argue -19	arguir 7	argumentar -16	argumentieren -7	arrancar 16	asegurar -12	aseverar -17	ask -12	assegurar 11	assicurare 25	assumer -13	assumir -21	assure 21	assurer 34	atirar 8	atribuir -7	attaccare 7	attendre 10	attestieren 19	ausrichten -8	avaliar -14	avancer 20	avanzar -22	avertir -7	avouer 35	avvertire -28	añadir -11	bautizar -16	bedauern 13	befinden 27	befürchten 9	begrüßen -7	behaupten 7	bekennen 21	beklagen 22	believe -26	beloven -12	bemerken -9	bemängeln 10	berichten 24	bescheinigen 8	beslissen 10	bestreiten -21	bestrijden -25	bestätigen -21	beteuern 22	betonen 35	betreuren -19	bezeichnen 7	bieden 6	bill -31	bitten -7	blame -13	blijven -20	brand 6	brummen 36	calcolare 14	calcular -13	care -16	caution 26	celebrar -15	challenge 11	chamar 11	champion -13	charge -19	cheer -13	chiamare 12	chiarire 25	chiedere -35	chip -19	citar -16	claim -8	classificar 12	cobrar -21	coincidir 11	comemorar 23	comentar 8	commentare 25	commenter 27	complain -17	completar -8	comprendre -15	comprometer -18	comunicar -19	comunicare 14	concede 12	concedere -26	conclude -6	concluderen 23	concluir 31	conclure 29	concordar -23	confermare -13	confessare 24	confidare -16	confidenciar 30	confier 32	confirm 16	confirmer -39	congratulare 11	congratulate 7	conseiller -11	consider -14	considerar -9	constateren 17	contar -16	contend -24	contestar -18	contestare -13	contester 14	continuar -17	continue -30	contrapor 12	convocar -17	correct -13	correggere 19	corriger 36	corrigir -7	cortar -13	counsel -31	counter 9	craindre -18	credere -11	credit -11	creer 15	crier 16	criticar 10	criticise -13	critiquer -19	croire -17	cry -23	culpar -8	decir -25	declarar 11	decline 18	decretar 19	defend 16	defender 16	definir 10	definire 18	deliver -9	demand -29	demander -16	dementieren -11	denken -15	denunciar 10	denunciare -8	deny -19	desabafar 18	desafiar -10	descartar 7	descrever 6	descrivere -8	deslizar -21	desmentir 19	despedir 24	destacar 14	desvalorizar 20	detalhar 25	detallar 30	devolver -12	dichiarare -6	difendersi 24	difundir 11	disagree -25	disclose -29	discover -21	disculpar -18	discuss -12	dismiss 11	disparar -11	dispute 16	ditar -23	dizer 13	domandare -14	doubt -17	dreigen -12	drohen -17	dämpfen 10	déclarer 7	décrire -16	démentir 26	dénoncer 26	déplorer -12	détailler -12	einwenden 8	eisen -21	elogiare -19	email -28	emporter 15	enquérir 8	enthousiasmer 15	enumerar 27	ergänzen 13	erinnern -10	erkennen -6	erklären 13	erläutern 8	erwarten -18	erwidern 38	erzählen 32	esclarecer 10	escribir 25	esordire -10	esperar -11	esprimere -11	estimar -20	estimate -19	estimer 15	esultare -12	evitar -9	evocar 20	exclamer 22	exclure -15	exiger -15	exigir 14	expect 13	explain 6	explicar 29	expliquer 13	exponer 21	exposer 17	faire_valoir 8	falar -10	fear -35	feel -24	festejar -13	figurer -17	filosofar 25	find -7	finden 10	fire -26	fluisteren 15	flüstern 19	foeteren 38	forecast -17	formulieren 12	fragen -38	frenare 15	freuen 6	frohlocken -15	fulmineren 9	fume 17	féliciter 22	garantir 10	garantire 7	geben 21	geloven -28	gestehen 39	getuigen -16	geven 13	giudicare 29	giurare 20	glimlachen 16	glisser 9	gongolare 17	gracejar -6	gratulieren 13	grincer 22	grinniken 27	grinsen -14	gronder 24	hablar -6	hadern -17	haken 14	hear -6	heißen 11	hekelen 19	herinneren 28	hold -9	hope -23	identify -8	imager 16	incalzare -23	indicar -8	indicare -14	indiquer 6	informar 17	inquiéter -25	insistere 15	insistir -13	intend -28	interrogar 17	interromper 8	invitar 19	invitare 16	invocar -25	invocare 7	ironiser 23	ironizar -18	ironizzare -11	issue 9	joke 17	jubelen -7	jubeln -7	jubiler 29	juger -13	jurer 20	justifier 11	klagen 21	klinken -12	knikken 29	know -34	kommentieren -8	kontern 28	kritisieren -7	kündigen -8	label -16	lachen 14	lament -8	lamentar 30	lancer 21	lassen 30	laten -7	learn -18	leer -21	leggen 20	leggere -26	lembrar -16	ler 28	leren 10	like -7	limitar -23	lire -18	list -27	llamar 31	lodare 15	louer 8	luiden -11	lâcher 55	mahnen 13	mailen 38	maintain 9	manifestar 12	manter -20	marrer 29	marteler 10	matizar 19	mean -7	meinen -8	melden -6	menen 13	mention -23	message -6	minimizar -12	minimizzare 16	mock -7	mopperen -9	mostrar -35	motivare 18	murmur 26	murmurer 32	name -15	need -32	negar 6	nennen 8	nier -19	noemen 6	none 6	notar 12	noter 22	notice -31	obiettare 24	object 26	objetar -11	observar 19	observe -10	observer 25	ocurrir -19	offer -14	ofrecer -20	oordelen 29	opinar 9	opmerken 18	oponer 14	oppose 22	opposer -20	ordenar -16	order -14	osservare -10	overwegen -15	parlare 26	pedir -9	pensar 10	pensare 14	perguntar -9	pester -12	philosopher 10	plaider 38	plaisanter 38	plan -9	plantear -12	plead -9	pleiten -17	pleurer -15	pochen -28	pointer 12	poltern -14	ponderar 8	poursuivre -10	precisar 9	prefer -23	present -15	press -33	prevedere -12	prever -27	prijzen -13	proclamar 9	proclamare -12	prometer -19	promettere -10	promettre 41	proponer -15	propor -22	protest -20	protestar -18	préciser 26	préférer -15	prévenir 48	prévoir -11	puntualizar -10	qualifier -20	queixar 6	quejarse 35	querer -11	questionar -7	quip 9	quote -36	raccomandare -6	raccontare 16	railler 25	rank -17	rapporter 7	rate -30	raten 19	reaccionar 28	read -38	reageren 26	reagieren -33	rebater 37	recall -6	rechnen 20	recibir 9	recomendar -15	recommander -23	reconhecer 31	reconnaître 17	reconocer 6	record -41	recordar 36	rectifier 7	recusar -7	redouter -6	reflect -18	refuse -31	refuser -30	regard 7	registar 11	registrar 16	regret -23	rejeitar -14	rekenen 18	relatar 29	relate -8	relativiser 15	rematar 26	remember 8	remeter -12	remind 9	repeat 11	repetir 22	replicar 42	report -25	reportar 14	reprochar 13	reprocher 8	request -9	requérir -19	respingere 32	respond -24	responder 18	resumir 8	retort -24	reveal -23	ribadire 6	ribattere 20	riconoscere 11	ricordare 15	ridere -25	riferire 14	rigoler 13	ringraziare -23	ripetere -9	rir 11	rire -21	ritenere 11	rivelare -8	rivendicare 25	rufen 19	rule 7	réagir 18	réclamer -23	réfuter 7	réjouir 28	répondre 36	répéter 14	rétorquer 24	saber -34	sagen 18	saludar 19	saluer 6	salutare 22	saudar 7	savourer -13	say 23	sbilanciare 12	scandire -14	schamperen 27	scherzen 13	schetsen 14	schildern 10	schimpfen -21	schreiben 12	scrivere -20	scusare -8	segnalare 20	sehen 16	sentenciar 32	sfogare 6	shoot 17	shout 8	show -22	sibilare -7	sigh -21	sign -24	sincerar 20	sintetizzare -8	sluiten 16	smentire 10	sneren 12	solicitar -19	sollecitare -10	sorrir 23	sostener 7	sostenere 6	sottolineare 8	souffler 6	souhaiter 7	souligner -10	sourire 40	soutenir 10	speak 11	spotten 23	sprechen -17	staan 20	state 12	stehen -40	stress -12	sturen 17	sublinhar 11	subrayar 26	sugerir 16	suggest 10	support -35	suspirar 30	sussurrare -8	tabler -6	tachar -12	tagliare 26	talk -40	teilen 32	temer -6	terciar 7	term -22	testify 9	text -27	thank 9	tildar -16	title -26	tonner 20	traiter -14	trekken -21	trouver 17	trovare -10	trust -9	try -38	tuonare 14	témoigner 31	understand -20	urteilen 33	valorar 9	vanter 20	vatten 8	verkünden -28	verlangen -45	verlauten 6	vermissen -20	verraten 42	versichern 35	versprechen -22	verteidigen -15	vertellen 45	vervolgen -10	verwachten -18	verweisen -14	verwerpen -16	verwijten -14	verzekeren 17	vinden 11	voegen 7	volere -10	volunteer -19	vote -6	vouloir 10	vow -12	vragen -29	vrezen -12	waarschuwen 20	want -20	warnen 24	wave -16	weigh -11	weisen -13	welcome -15	werben 19	werfen -10	whisper -12	wijzen -22	willen -43	wish -8	witzeln 11	wollen -27	wonder -17	worry -22	write 9	wundern -21	zanjar 15	zeggen 11	zeigen -29	zien -16	zitieren -20	zusammenfassen -6	écrire 27	énoncer 12	énumérer 13	étonner 9	étrangler 16	évaluer -26
lemma|according-to|	none 9
lemma|colon|	none -20
lemma|paragraph-before|	accuse -25	accuser -15	acusar 17	add -13	admit -23	advise -10	affirmer -31	afirmar -30	agree -18	allege -9	annoncer -14	announce -16	answer -8	anunciar -36	argue -19	asegurar -24	ask -29	attendre -23	back -13	bestätigen -18	call -27	charge -12	chiamare -14	chiedere -23	comment -12	complain -6	concede -7	confirmar -9	consider -8	considerar -26	counsel -23	credit -11	decide -16	declarar -16	decline -25	demand -10	deny -15	descartar -40	describe -28	difundir -21	dire 10	disculpar -18	dizer -24	estimer -16	expect -14	explicar 6	feel -6	find -23	geven -19	gritar -24	halten 10	hear -13	hold -26	indicar 9	informar 15	issue -21	know -12	like -9	list -11	llamar 15	mean -6	name -20	negar 7	none -20	note -15	offer -11	order -10	parlare -20	parler -28	pedir 22	point -8	post -13	preguntar -25	promettre -15	promise -7	préciser -19	prévoir -15	querer -21	question -9	raconter -24	read -30	reclamar -21	record -12	refuse -22	reject -7	rejeitar 16	repetir -14	reply -12	report -12	responder -28	ribattere -14	riferire -7	rispondere -24	rule -7	réclamer -13	saber -23	sagen 6	say -62	schrijven -41	scrivere -15	see -28	seek -12	shoot -11	show -12	sign -8	sostener -17	sostenere 14	speak -17	sprechen -13	spreken -26	staan 24	state -12	stehen -18	tell -43	testify -19	thank -19	title -9	try -6	unlisted -26	urge -9	vote -14	vragen 16	want -17	write -31	zeggen -29
lemma|quote-then-speaker|	accuser -6	add 38	admit 25	advise 22	affirmer 43	ajouter 61	annoncer -9	announce -22	annunciare -10	answer -15	asegurar -6	ask -6	assicurare 16	assurer 6	ausrichten -15	avisar -8	avouer 24	back -10	bezeichnen -24	blame -18	call 24	concede 19	confier 33	counsel -10	decir -13	demander 23	dire 13	dizer -8	déclarer 54	expect -15	explain 30	expliquer 23	faire_valoir 22	find 7	fragen -19	glisser 29	hold -9	hope -18	insister -10	ironiser 13	joke 8	know -19	lachen 21	lancer 53	laugh 28	lire -27	lâcher 22	marteler 29	mean 9	message -6	mostrar -10	name -15	noemen -26	note -13	observe 26	opposer -18	parlare -12	plaisanter 33	plan -15	point -16	post -12	press -16	promettre 18	promise -8	préciser 6	prévenir 27	quip 25	raconter -11	rappeler 12	read -14	recomendar -14	regretter -9	remark -6	reply 42	report -30	rispondere -13	rule 14	réclamer 6	répondre 32	résumer 31	saber -14	sagen -20	say 28	see -6	shoot 26	show 10	sign 8	souffler 25	souligner -13	speak 6	sprechen -23	talk -28	tell 35	testify 23	unlisted 15	urge -11	use 7	vinden -23	want 10	warn -10	whisper 19	write 52	écrire 31
lemma|quote-then-verb|	admettre 38	admitir 29	advertir 23	affermare 18	afirmar -16	aggiungere -11	alegar 20	ammettere 16	amuser 17	analyser 31	annunciare -10	antwoorden 25	antworten 29	apostillar 20	apuntar -6	arrancar 16	asegurar -22	assicurare 24	assurer 42	atirar 27	attaccare 31	avaliar 28	avancer 19	avertir 30	avisar 29	avouer 20	avvertire -8	añadir -13	befinden 26	begründen 29	bekennen 30	beteuern 15	betonen 32	brincar 37	brummen 36	calculer 23	celebrar 19	chiamare 15	chiarire 21	chiedere 18	comemorar 31	comentar 16	commentare 40	commenter 24	comprometer -13	concedere -16	conclure 36	confessare 20	confidare -7	confier 19	constater 22	contestar 9	corriger 27	criticar 24	decir -15	declarar 15	defender 13	denunciar 28	denunciare -13	desabafar 18	describir -9	detallar 23	dichiarare -7	difendersi 25	dire -15	disparar -11	dizer 22	déclarer 25	défendre 23	déplorer 34	emporter 23	enumerar 22	erinnern -6	erkennen 17	erklären 17	erläutern 20	erwidern 36	erzählen 49	escrever 17	escribir 12	esordire -10	estimer 30	explicar 38	expliquer 26	exposer 14	expresar 21	faire_valoir 10	foeteren 17	fragen -14	féliciter 28	fügen -14	garantir 16	geben 6	gestehen 28	getuigen -15	geven 23	glisser 9	grincer 21	gritar 12	halten 15	herinneren 22	houden 24	imager 24	indigner 25	informar 17	insister 20	insistere 23	insistir 39	interroger 17	ironiser 22	ironizar -9	ironizzare 30	joke 28	juger 28	justificar -6	justifier 24	klagen 29	kommentieren 22	lamentar 35	lamentarse 30	lancer 43	lassen 18	laten 10	leer -16	leggen 33	lembrar 37	limitar -20	luiden -14	lâcher 35	manifestar 29	marteler 19	meinen 50	melden 29	mopperen -9	mostrar -20	motivare 18	murmurer 28	noter 29	nuancer -14	obiettare 23	observar 18	observer 36	opmerken 23	perguntar 21	pester 23	philosopher 19	plaider 38	plaisanter 43	poltern 31	ponderar 19	poursuivre -18	precisare 22	promettere 9	promettre 23	promise -6	protestar 36	protestare 25	protester 27	préciser 17	prévenir 45	queixar 26	questionar 22	raccontare 17	raconter 11	railler 31	rappeler 41	reageren 43	rebater 23	rechnen 39	reclamar 44	recomendar -19	reconhecer 21	reconnaître 29	reconocer 29	recordar 36	rectifier 23	regretter 18	rekenen 31	relatar 43	relever 39	rematar 29	repetir 19	replicar 30	reply 21	responder 45	resumir 20	ribattere 28	ricordare -6	riferire 20	ripetere -6	rir 19	rispondere -6	rivendicare 16	roepen 8	rufen 31	räumen 25	réagir 22	réjouir 31	répliquer 24	répondre 47	résumer 24	rétorquer 34	saber 22	sagen 24	say 15	schamperen 24	scherzen 11	schetsen 14	schildern 20	schimpfen -18	schrijven 27	schwärmen 6	scrivere -14	sentenciar 32	sfogare 30	sintetizzare -6	sneren 17	soltar 24	sostener -14	sostenere -8	sottolineare 18	souffler 30	souri -8	sourire 33	soutenir -6	souvenir 32	spiegare 9	spotten 35	spreken -12	sublinhar 9	subrayar 24	sugerir 25	suspirar 29	sustentar 20	tagliare 25	teilen 27	tell -55	tempérer 23	terciar 20	tonner 20	tuonare 24	témoigner 33	urge -17	urteilen 22	vatten 29	verraten 23	versichern 25	versprechen 6	verteidigen 12	vertellen 34	verzekeren 18	vinden 15	vragen -12	waarschuwen 32	write 31	zanjar 20	zeggen 33	écrire 17	énumérer 18	étrangler 21
lemma|sentence-after|	answer -28	argue -29	ask 6	back 15	blijven -21	call 8	confirm -31	continue -20	decline 26	demander -23	dire 14	lachen -24	meinen -28	note 7	parlare 7	point -14	preguntar 12	promise 14	read -33	reply -25	say 15	schreiben -15	staan -23	tell -8	unlisted 10	write -6	zeggen -33
lemma|sentence-before|	accusare -19	accuse -60	accuser 15	aceitar -20	achar 14	acreditar -21	acusar -14	adelantar -8	adiantar -22	admettre -39	admit -12	admitir 34	advertir -21	advocate -17	affermare -40	affirmer -39	agacer 11	agradecer -18	agree -34	ajouter 19	alegar -19	alertar -24	allege -34	ammettere -28	annoncer -22	annunciare -40	answer -29	anunciar -11	apelar 13	aplaudir -42	apologise -40	apontar -27	appeal -39	appeler -47	applaudir -20	apuntar -21	argue -38	argumentieren -7	asentir 8	ask -15	assegurar -19	assicurare 25	assumir -20	assurer -13	atribuir -33	attendre 10	avaliar -21	avouer 20	back -47	beantragen -20	bedauern 9	begrüßen -20	behaupten -13	bekennen 7	believe -35	benadrukken -16	berichten 23	bestreiten -28	bestrijden -20	bestätigen -32	bevestigen -27	bezeichnen -19	bieden -23	bitten -23	blame -34	blijven -35	brand -17	calcular -48	calculer -17	calificar -12	call -72	care -15	caution -20	celebrar -22	chamar -31	charge -21	chiamare -19	chiedere -43	chip -19	citar 10	cobrar -30	comentar -16	commentare -32	complain -26	comprometer -29	comunicar -15	comunicare 14	concede -18	conceder -36	concedere -13	concordar -35	confermare -9	confessar 20	confessare 13	confidare -11	confirm 15	confirmer -35	congratular -23	congratulare 11	congratulate -39	considerar 12	contestar -29	convocar -8	corriger 19	credere -11	creer 11	crier -19	croire -23	decir -35	declarar -25	decline -9	defender 17	definire -11	demand -30	demander -36	denken -19	denunciar -20	deny -28	describe -42	desmentir 18	destacar -28	disagree -36	disclose -28	discordar -7	discrepar -21	dismiss -21	disparar -6	dispute 9	dizer -16	doubt -17	drohen -22	déclarer -19	démentir 17	dénoncer -29	eisen -34	entender -19	erinnern 21	erkennen -20	erklären -21	erzählen 11	esclarecer -14	escludere 14	escusar -25	esprimere -26	estimer 6	evitar -20	exclure -14	exiger -29	exigir -33	expect 9	explain 14	expliquer -8	express -22	faire_valoir -22	falar -26	fear -31	feel -27	felicitar 17	festejar -25	find -65	finden 12	foeteren 30	fordern -21	fragen -35	garantir -37	garantire 7	geben 18	geloven -28	gestehen 15	geven -15	giurare -28	glisser -17	gostar -19	gracejar 16	gridare -14	gritar -16	hablar -27	halten -8	hear -39	herinneren 16	heten -30	hit -21	hold -42	houden -14	inquiéter -32	insist -36	insister -14	insistir -25	interroger -9	invitare -19	invocar -21	invoquer -19	ironiser -26	ironizar -21	issue -28	juger -28	jurer 12	justificar 9	know -21	kritisieren -36	kündigen -18	lachen 29	lamentar -11	lamentarse -17	lassen 21	laten -34	laugh -15	learn -22	leer -24	leggen 12	lembrar -28	ler 24	like -28	lire -21	list -24	llamar -15	loben -22	luiden 14	lâcher 18	mahnen 14	mandar -15	manifestar -18	manter -32	mean -29	meinen -28	melden -45	message -25	mostrar -32	name -10	need -20	negar 19	negare -9	nennen -25	nier -21	noemen -41	none 13	note -31	noter -36	notice -28	nuancer 7	object 16	observer 7	offer -41	ofrecer -14	ontkennen -21	opinar -34	opmerken -8	ordenar -19	order -37	osservare -28	overwegen -17	parlare -46	parler -37	pedir -6	perguntar -32	pester -33	philosopher -9	plan -9	pleiten -18	pochen -28	praise -17	precisar 11	precisare -14	preferir 6	preguntar -12	present -17	press -25	prevedere -20	prever -17	prijzen -20	proclamare -24	prometer -23	promettere -28	promettre -40	promise -24	propor -23	propose 12	protestar -27	préciser 12	queixar -13	quote -31	raccontare -6	raise -38	rappeler -13	rate -23	reaccionar 24	reageren -28	reagieren -33	reagir -13	recibir -23	reclamar -9	recomendar -17	reconhecer 25	reconnaître -28	reconocer 12	record -40	recusar -20	redouter -21	refer -30	referir -27	refuse -32	refuser -29	regretter -31	reject 6	relatar -13	relate -29	relever -27	replicar -8	replicare 10	reply -28	report -53	reportar 14	reprendre 11	reprochar -21	responder -15	resumir -23	revelar 10	ribattere 15	riconoscere 6	ricordare -19	riferire -25	rigoler 10	ringraziare -22	rir 11	rire -23	rispondere 13	ritenere -11	rivelare -15	rivendicare 13	roepen -20	rufen -29	rule 12	räumen -39	réagir -22	réclamer -37	réjouir -22	répondre 15	résumer -12	rétorquer 6	saber -31	saluer -34	sapere 21	savourer -29	say -28	scandire -13	scherzare -15	schließen -31	scrivere -7	see -23	sehen -21	señalar -21	sfogare -11	show -30	shrug -33	sigh -18	sign -40	sintetizzare -12	sluiten 10	smentire -13	sostenere -20	sottolineare 16	souligner -29	soupirer 11	sourire 26	soutenir -6	speak -7	spiegare 17	sprechen -9	spreken -22	state -21	stehen -40	sturen 15	sublinhar -8	subrayar 23	suggest 8	support -24	sustentar -30	tabler -28	talk -18	teilen -18	tell -20	temer 11	temere -29	testify -29	text -23	thank -31	think -9	title -18	tonen -22	trancher 8	trekken -10	trouver -28	trovare -20	try -37	tuonare -9	témoigner 9	understand -17	urge -56	use -41	verlangen -46	versprechen -24	verteidigen -28	vertellen 32	verwachten -18	verweisen -14	view -15	vinden -19	voir -15	volere -21	vote -23	vouloir -38	vragen -37	vrezen -12	waarschuwen -31	want -55	warnen -24	weisen -20	welcome -47	werfen -10	weten -15	wijzen -31	willen -45	wollen -32	wonder -17	write 14	zeggen -16	zeigen -33	zien -43	äußern -28	écrire -21	évaluer -29
lemma|speaker-then-quote|	accusare 33	accuse 18	accuser 13	achar -11	achten 22	aclarar 18	acquiescer 10	acusar 29	add 8	adiantar 28	admit 26	admitir -12	advertir 13	affirmer 41	afirmar -19	aggiungere 27	agree -18	agregar -13	ajouter 23	alegar 21	ammettere 7	annoncer -12	answer 12	antwoorden 10	antworten 17	anunciar 21	apelar 15	aplaudir 6	apologise 13	appeal -20	apuntar 24	argue -9	asegurar 25	ask -30	assegurar 16	assicurare 16	assurer 17	auspicare 16	avvertire -15	añadir 24	bemängeln 26	benadrukken 25	beschreiben 17	bevestigen 16	bezeichnen 14	bill -24	blijven 24	calificar 7	caution 26	celebrar -7	chamar 18	chiedere -24	citar -20	classificar 12	comentar 29	complain -9	comunicar 16	concede 32	concluir 30	conclure 11	confermare 9	confessar -9	confier 24	confirm 14	confirmar 6	confirmer 28	considerar -8	contar -7	contestare 11	contester 15	contrapor 31	correct -10	correggere 21	corregir 15	counsel -26	criticar 22	criticise -7	croire 9	culpar -8	decir -7	declarar 8	decline 22	defender 10	definir 10	definire 20	demand -11	demander 24	denunciar 26	denunciare 7	deny 7	descartar 18	describir 16	deslizar -13	desmentir 12	destacar 19	desvalorizar 26	dichiarare 29	difendersi 29	difundir 23	dire -7	discrepar 27	discuss -9	dismiss 13	dispute 12	ditar -23	domandare -13	démentir 17	dénoncer 22	déplorer -13	ergänzen 8	erkennen 35	erklären 19	escludere 10	escrever -7	escribir 15	estimar -14	exclure 9	exigir 22	explicar 11	expliquer 9	faire_valoir 8	feel -21	felicitar -10	finden -8	forecast -11	formulieren 22	fragen -14	féliciter 20	garantir 25	garantire 9	geven -7	giudicare 29	halten -15	hear -13	heißen 28	hekelen 16	hold 13	houden -11	indicar -9	indiquer 12	informar 15	insist 29	insistir -7	invitare 24	inviter 28	invoquer 9	ironiser 13	joke 20	juger -13	justificar 29	knikken 10	know -24	kündigen 7	lachen 18	lamentar 13	lassen 14	laten -10	leggere -22	lembrar 24	llamar 30	loben 26	lodare 15	louer 16	lâcher 23	mandar 16	meinen 8	mostrar -9	name -17	need -27	negar -9	negare 26	noemen 11	none -8	note 8	noter 18	obiettare 24	object 14	offer -28	opinar 28	oppose 19	osservare -6	parlare 30	parler 11	pedir -7	perguntar -11	plan -39	point 6	post 6	precisar -8	preguntar -10	press -19	prijzen -13	promettere -6	promettre 40	préférer -8	prévenir 15	qualifier -19	quote -37	raccontare 13	rappeler -7	rate -30	read -39	reageren 35	rebater 32	reconhecer 14	reconnaître 25	record -26	recordar 20	recusar 8	refer 8	refuse -7	refuser 8	regret -21	regretter 13	reject -7	rekenen 27	replicar 36	replicare -10	reprochar 19	reprocher 13	respingere 25	responder 7	resumir 16	revelar -15	ribadire 8	ribattere 30	ricordare 27	riferire 13	rire -14	ritenere 25	rule -24	réclamer -14	répliquer 27	répondre 11	saber -9	sagen 21	saluer 8	salutare 22	sapere -7	say 15	schreiben 39	scrivere -11	scusare -7	see 6	seek -12	sehen 19	señalar 17	show -39	sign -21	smentire 24	soltar -7	sostener 29	sostenere 29	sottolineare -7	souhaiter 7	souligner 15	soutenir 17	speak 17	spiegare -42	sprechen -15	spreken 19	staan 24	state 21	stehen -29	stress -13	subrayar 12	sugerir 15	support -25	sustentar 31	tachar -10	talk -26	teilen 25	term -21	thank 19	think 16	tildar -14	title -16	tonen 35	trekken -17	trouver 25	urge 25	use -14	ver 18	verlauten 7	vertellen 22	verweisen 15	vinden 11	voir 20	vouloir 19	waarschuwen 18	want -20	warn -8	warnen 31	werfen -11	widersprechen 30	wijzen -6	willen -18	wish -6	wollen -7	write -11	zeggen -9	zeigen -16	zien -7	zitieren -14	äußern -6	écrire 12
lemma|verb-then-speaker|	accusare -16	accuse -35	achten -9	aclarar -11	acusar -15	admitir -24	aggiungere -22	annoncer -14	antworten 23	anunciar -29	ask -29	atribuir -25	benadrukken -16	beschreiben -13	bestätigen -26	bezeichnen -15	calificar -24	call -77	celebrar -23	chamar -22	chiamare -26	chiedere -17	classificar -15	confermare -16	confirmar -30	considerar -37	contar -7	contestar -15	contestare -24	criticar -23	declarar -11	defender -27	definire -36	descartar -28	describe -28	dire 24	dismiss -27	divulgar -13	elogiare -14	erkennen -23	erzählen -16	escludere -13	evitar -20	explicar 17	find -23	fügen 23	giudicare -17	halten -20	heißen -17	houden -12	insist -18	invitare -25	juger -22	justificar -13	kritisieren -15	lamentarse -19	lehnen 19	limitar -23	maintain -21	mandar -21	meinen 10	mostrar -12	negar -25	noemen -7	parlare 30	pedir -44	praise -22	preferir -22	prometer -24	promise -22	rechazar -24	reclamar 11	reconnaître -8	reconocer 8	recusar -20	rekenen -18	respingere -23	responder 15	ribattere 20	ringraziare -23	rispondere 22	roepen -13	rufen 8	sagen -8	say -36	schrijven -9	staan -20	tachar -16	tell -95	trekken -17	unlisted -9	urge -29	vinden -17	waarschuwen 10	warn -27	werfen 28	write -14	würdigen -17	zeggen 20	zien -7	äußern 18	évoquer -27
length|	0 -11	1 6	2 14	4 -14
marks|according-to|0|	before 0 9
marks|according-to|1|	before 0 -15	behind 0 -17
marks|actor-nearby|-1|	1 first -19	1 inside -16	1 last -24
marks|actor-nearby|0|	before 0 8	before 2 13	before 3 -11	before 4 -30	behind 1 -10	behind 2 -21	behind 3 -30
marks|actor-nearby|1|	before 0 9	before 2 -26	behind 1 -37	behind 2 -23	behind 3 -35
marks|actor-nearby|2|	before 1 -12	before 2 -21	before 3 -21	before 4 -9	behind 2 -29	behind 3 -22
marks|colon|-1|	1 last -13
marks|interview|-1|	11 first 9	11 last 10	12 first -11	2 first 17	3 first -14	3 last 14	4 first 18	4 last -18	5 first -14	5 last 25	6 first 9	6 last -15	7 last 24	8 first 7	8 last -6	9 first 12	9 last 13
marks|named-before|-1|	1 last -11
marks|named-before|2|	before 1 -15
marks|named-nearby|0|	behind 0 7
marks|named-nearby|1|	before 0 -18	behind 0 -14
marks|name|-1|	1 first -11	1 inside -35	1 last -12
marks|name|0|	before 0 -9	before 2 -44	before 3 -41	behind 1 -7	behind 2 -6
marks|name|1|	before 0 -23	before 1 -27	before 2 -50	before 3 -36	behind 1 -15
marks|name|2|	before 2 -25	before 3 -33
marks|noun|-1|	1 first -34	1 inside -38	1 last -21
marks|noun|0|	before 0 7	before 1 -8	before 3 -22	behind 1 -6
marks|noun|1|	before 0 -31	before 1 -28	before 2 -24	before 3 -18	behind 0 -24	behind 1 -22
marks|noun|2|	before 1 -46	before 2 -53	before 3 -52
marks|organisation|-1|	1 first -27	1 inside -43	1 last -12
marks|organisation|0|	before 3 -46	before 4 -20	behind 0 -11	behind 1 -26	behind 2 -37
marks|organisation|1|	before 0 -25	before 1 -25	before 2 -29	before 3 -57	before 4 -52	behind 1 -31	behind 2 -41	behind 3 -16
marks|organisation|2|	before 1 -43	before 2 -65	before 3 -31	before 4 -45	behind 2 -22
marks|person|-1|	1 first -25	1 inside -17	1 last -20	11 first 9	11 last 10	12 first -11	2 first 17	3 first -14	3 last 14	4 first 18	4 last -18	5 first -14	5 last 25	6 first 9	6 last -15	7 last 24	8 first 7	8 last -6	9 first 12	9 last 13
marks|person|0|	before 0 13	before 1 6	before 4 -29	behind 0 13	behind 1 -17	behind 2 -17	behind 3 -26
marks|person|1|	before 0 10	before 2 -24	behind 0 -14	behind 1 -28	behind 2 -20	behind 3 -31
marks|person|2|	before 1 -22	before 2 -25	before 3 -13	behind 2 -23	behind 3 -21
marks|place|-1|	1 first -38	1 inside -15	1 last -33
marks|place|0|	before 1 -41	before 2 -34	before 3 -26	behind 0 -15	behind 1 -19
marks|place|1|	before 0 10	before 1 11	before 2 -29	before 3 -26
marks|place|2|	before 1 -20	before 2 -21	before 3 -19
marks|possessor|0|	before 0 -12
marks|pronoun|-1|	1 first -43	1 inside -32	1 last -7
marks|pronoun|0|	before 2 -10	before 3 -34	behind 0 10
marks|pronoun|1|	before 0 -29	before 1 -18	before 2 -17	before 3 -38	behind 0 -16
marks|pronoun|2|	before 1 -9	before 3 -18
marks|quote-then-speaker|0|	behind 0 -7
marks|quote-then-speaker|1|	behind 0 -9
marks|quote-then-verb|1|	behind 0 -8
marks|sentence-after|1|	behind 1 -25
marks|sentence-before|0|	before 1 9
marks|sentence-before|1|	before 1 -25
marks|sentence-before|2|	before 1 -40
marks|signature|0|	behind 0 25
marks|speaker-then-quote|1|	before 0 -30
marks|speaker-then-quote|2|	before 0 26
marks|topic-after|0|	behind 1 -9
marks|topic|-1|	1 first -22	1 inside -36	1 last -11
marks|topic|0|	before 0 22	before 2 -8
marks|topic|1|	before 0 -22	before 2 -26	before 3 -31
marks|topic|2|	before 0 14	before 1 -17	before 2 -28	before 3 -17
marks|verb-then-speaker|0|	before 0 12
marks|verb-then-speaker|1|	before 0 10
mentions|according-to|	1 12	2 -8
mentions|actor-nearby|	1 -24	2 19	3 18
mentions|colon|	1 -20	2 38	3 -8	4 38
mentions|interview|	1 28	4 -21
mentions|named-before|	1 7	2 -17	3 13	4 9
mentions|named-nearby|	1 -10	2 13
mentions|organisation|	1 -11	2 -13	4 14
mentions|paragraph-before|	1 19	2 -16	3 -24	4 -16
mentions|person|	1 -6	3 21
mentions|place|	1 -24	2 -10	3 -18	4 -7
mentions|possessor|	1 10
mentions|quote-then-speaker|	1 -17	2 -10	3 -19
mentions|quote-then-verb|	2 12	3 50	4 35
mentions|sentence-after|	1 -40	2 -20	3 21
mentions|sentence-before|	1 8	2 -20	3 25	4 -6
mentions|signature|	1 25
mentions|speaker-then-quote|	1 30	2 -28	3 -12
mentions|topic-after|	1 -20	2 -17
mentions|topic|	3 -8	4 -14
mentions|verb-then-speaker|	1 23	2 -8	3 -25	4 -29
near|according-to|	1 13	3 6	4-6 15	7-12 -9
near|actor-nearby|	0 -26	1 13	13-25 -13	26+ -15	7-12 -6
near|colon|	26+ -13	3 25	4-6 -19	7-12 -27
near|interview|	26+ -30
near|named-before|	1 -16	13-25 8	2 19	26+ -53	3 -36	4-6 -8
near|named-nearby|	1 -19	13-25 -19	2 6	26+ -24	4-6 9	7-12 -7
near|paragraph-before|	26+ -21
near|possessor|	0 -24	1 -29	13-25 -22	3 -11	7-12 -17
near|quote-then-speaker|	-11 18	-12 24	-13 -12	-14 -31	-15 -10	-16 -28	-19 -12	-2 -21	-20 18	-21 -19	-23 -21	-3 -27	-4 -49	-5 -15	-7 -18	-8 -24	-9 7	0 27	13-25 -40	2 14	3 -9	4-6 -7	7-12 -22
near|quote-then-verb|	0 17	13-25 -18	2 10	3 -10	4-6 -8	7-12 -34
near|sentence-after|	0 11	1 20	13-25 -23	2 -35	3 -26	4-6 13	7-12 -29
near|sentence-before|	1 23	26+ -12	3 -10	4-6 -7	7-12 -6
near|signature|	1 12
near|speaker-then-quote|	13-25 -36	2 16	26+ -28	3 11	4-6 9	7-12 -13
near|topic-after|	1 -10	3 -15	4-6 -17	7-12 -14
near|topic|	0 -40	1 -8	2 11	26+ -16	3 8
near|verb-then-speaker|	0 -10	13-25 -34	2 6	3 -10	4-6 -9	7-12 -30
negated|	paragraph-before -11	quote-then-speaker -35	quote-then-verb -23	sentence-after 12	speaker-then-quote -19
next|$|	judging -16	other -31	saying -27	thinking 11
next|%|	saying -6
next|'|	saying -19
next|(|	judging 20	other -15	saying 7
next|,|	judging -33	saying 12	thinking -6
next|:|	other -16	saying -7	thinking 20
next|;|	other -8	saying -36
next|according-to|	( -11	: -8	adverb 11	coordinator -25	determiner 9	marks 7	preposition 15	pronoun -16	stop 7	that 25	verb-saying 11	word 9
next|adverb|	judging 25	other 24	saying -11
next|auxiliary|	judging -10	other -14	saying -40
next|capital|	judging 6	other -46	saying 14	thinking -24
next|colon|	preposition 19	word -22
next|coordinator|	judging -31	other -25	saying -45	thinking -14
next|determiner|	judging -16	other 7	thinking -31
next|end|	other -29	saying -32	thinking -14
next|marks|	judging 15	other -32	thinking 8
next|paragraph-before|	( -20	, -17	: -41	; -13	adverb 15	auxiliary -40	capital -37	determiner -18	end -15	preposition -14	pronoun -12	quote -45	stop -45	subordinator -38	that -34	verb-judging -30	verb-thinking -23	word -11
next|preposition|	judging -10	saying 9	thinking -20
next|pronoun|	judging 26	saying -7	thinking -13
next|quote-then-speaker|	: 11	adverb 20	capital 39	coordinator 11	end -30	quote -34	stop 15	that -36	verb-judging -18	verb-saying 9
next|quote-then-verb|	( 16	; -13	adverb -7	auxiliary -15	capital -14	coordinator -22	determiner 9	end -21	preposition 6	quote -23	stop 18	subordinator 34	that 17	word 12	— 26
next|quote|	other -27	saying -47	thinking -34
next|sentence-after|	, 13	: -60	adverb 27	capital -11	coordinator -30	determiner -33	preposition -19	pronoun -47	quote -6	stop -9	that 18	verb-judging 10	word 8
next|sentence-before|	$ -36	% -6	' -12	, -8	: -24	; -21	adverb -43	auxiliary -39	capital -34	coordinator -34	preposition 16	quote -27	stop -9	that 11	verb-judging -6	verb-saying 10	verb-thinking -15	word -22	— 33
next|speaker-then-quote|	$ -18	: 6	; -13	adverb 7	auxiliary -7	capital 6	coordinator -25	preposition -15	pronoun 9	quote -21	that 16	verb-judging -11	verb-saying -9	verb-thinking -10	word -13
next|stop|	saying 8	thinking -10
next|subordinator|	other -9	saying 6	thinking -11
next|that|	judging -11	other 22	saying 23	thinking 7
next|verb-judging|	judging -13	other 7	thinking -26
next|verb-saying|	judging 7	other 16	saying -15	thinking 12
next|verb-then-speaker|	' -16	( 17	, 21	; -36	auxiliary -86	coordinator -22	determiner -16	marks -10	preposition -47	pronoun -6	quote -35	subordinator -46	verb-saying 25	’ -10
next|verb-thinking|	other -12	saying -10
next|word|	other -10	thinking -11
next|—|	saying 30
noun|	0 -14	000 -32	05 -11	1 -24	11 -32	12 -25	13 -7	14 -28	15 -19	17 -6	18 -14	19 -34	1989 -12	2 -14	20 -20	2003 -15	2009 -15	2011 -14	2019 -14	2022 -24	2023 -12	2024 -10	2025 -12	2028 -22	21 -8	214 -18	22 -23	22-year-old 21	23 -19	24 -12	24-jährige -8	26 -19	27-jährige 18	27-year-old 15	29 -32	3 -17	300 -21	31 -17	31-year-old 12	33 -15	34 -24	36 -26	37 -13	38 -28	38-year-old 20	4 -19	40 9	400 -16	41 -21	44-year-old 20	46 -9	48 -9	5 -23	51 -22	51-jährige 23	54 -20	55 -17	57 -13	58 -28	58-year-old 19	6 -18	61 -20	62 -26	64 -23	66 -34	67 -17	7 -27	70 -13	71 -19	74 -18	77 -28	79 -29	8 -21	80 -25	81 -14	88 -19	9 -32	a -24	abend -10	aboard -9	abogada -31	abonnentin -26	abonnée 16	abuela -27	accanto -19	accionista -19	acción -16	accord -19	according -33	accordo -15	account 17	accusa -17	accused -18	accusé -18	acordo -15	acrescentou -19	act -19	actie -14	action -25	acto -23	actor -14	actuación -24	acuerdo -17	acusación -20	acusação -16	acções -9	acórdão -25	added 11	addressing -19	adiantou -9	adjoint 9	administration -23	administrator 12	administração 25	adversaire -27	adversário 29	adviser 13	advocaat -27	advogado -7	advérbio -6	af -18	afd-politiker -28	affaire -15	affaires -11	affermato -22	affluenza -13	affondo -24	agence 19	agencia 19	agency -14	agent 13	agente -7	agenzia 6	aggiunge -11	aggiunto -14	agreement -10	agua -17	ahead -19	aide 25	alarme -7	alcalde 19	alcaldes -19	alegría -17	alemán 12	alert -23	algo -20	aliados -23	all -17	allenatore -24	alliance -30	altra -19	altro 16	alunos -14	ambiance -21	ambtgenoot -20	american 32	americani -9	amministratore 10	amministrazione 10	analistas -19	analisti -20	analyst 25	analysten -15	analystes -26	analysts -29	ancien 14	ander -20	anfrage -34	angaben -25	angebot -29	angeklagte -6	animal -21	animale -19	animals -15	annonce -13	annuncio -19	anonimato -29	another -26	antiga -25	antigo -29	anunciou -8	anwalt -16	anwohner -30	anyone -32	anziano 15	apotheker -22	apoyo -20	app -16	appello -27	araras -12	arbitrage -21	arbitragem -20	arbitro -19	archeologa 21	argent -18	arguido 13	arm -18	armador 13	arrivée -12	arrêt -22	article -22	artigo -17	artículo 19	asamblea -11	asked -61	assessora -7	assessore -27	assistant 9	assiste -20	assobios -25	association 15	associação 7	astronaut 26	astrónoma -19	asunto -12	ata 12	atacante 18	ataque -10	athlete 16	atleta -14	ato -15	attaccante -16	attaquant -7	attorney 7	atual -27	aucun -15	aucune -26	audience -11	audio -17	audit 30	audition -18	aula -13	aumenti -16	aumento -21	australian -13	autarca 17	author -28	authority -23	autora 17	autores 6	autos -7	autrice -6	auxiliar 22	aver -20	avis -25	avocat -34	avocate -33	avoir -31	ayuntamiento -12	azienda -7	azzurro -23	ação -20	aîné -19	años -15	bahn -18	bailarina -22	baker 18	band -19	banderole 15	bank -14	banker 15	banque -9	banquier 11	barista 6	barrister 9	base -25	basket -15	bastidores -13	battle -18	battuta -10	beamter 16	beau -16	bedrijf 17	begrafenissen -12	begriff -26	begründung 22	behanger -11	behörde 14	belastingbetaler -13	belegschaft -41	belga 8	belge -16	beroep -23	besatzung -19	beschluss 12	best -25	beter -18	betreiber -17	betriebsrat -36	bewindsman 19	bid -28	bijeenkomst -16	bilan 18	bild-informationen -16	bill -16	billion -16	biologist 11	bióloga 23	blessé -6	blijven -10	blog -30	board -33	boat -13	bodenstation -23	body -24	bonden 16	book -21	bord -8	bordo -6	born -28	bosch-sprecherin 15	boss -7	both -21	bout -9	bowlers -20	braccia -21	branche -24	brand -19	brazilian -10	breakfast -17	breton 23	british -21	broadcaster -31	brother -37	bruit -20	buch -31	budget -23	bundesregierung -25	bundesstraße -23	bureau -27	buren -30	burgervader -27	bus -21	business -6	buurt -18	buyer -23	bürgermeister 14	c' -12	cabinet 18	cachet -9	cadette 12	cadre 18	café -18	call -17	called -25	calma -10	camarade 15	cambio -29	came -16	cameriere 10	camp -23	campagne -19	campaign -27	canal -18	candidata 29	candidate 15	canto -16	cantora -19	capitaine -30	capitán -20	capitão 26	capo -17	captain 14	cargo -7	cargos -7	carrier 23	carta -21	cartas -21	carte -16	carácter -16	casa -29	case -42	cases -17	caso -26	catedrático 21	causa -16	cautela -28	cent -26	centaine -16	center 16	cento -12	centre 9	centro -29	ceo 8	cerca -16	cerimônia -7	chain -27	chair -17	chairman -10	chamber -13	chambre 23	chancelier -20	change -15	charges -32	chat -19	chaîne -15	chefe 31	cheffe -19	chercheur -6	chercheurs -10	chercheuse 28	chi -36	chiamano -12	chicas -9	chico 8	chief -13	chiefs -25	chiffre -22	children -29	chimica -25	chloé -13	choix -29	church 6	cierre -13	cijfers -17	cinco -14	cineasta 32	cinta -11	cittadino -12	claim -19	clause -21	clerk 15	cliente -18	clients -29	cliënt -29	cloche -19	close 20	cnv-onderhandelaar -16	coalitie -20	coalition -13	cocinera 22	cocinero 20	code -17	colega 7	colegiado -21	colis -12	collaboratore -24	colleague 22	collectif -25	collega 23	collègue -22	colpo -6	comandante -8	combien -31	comboio -18	come -17	comentar -26	comerciante 22	comerciantes -19	comité -28	commandant 14	commerce -38	commerçants -24	commissaire -16	commissario 18	committee -41	communauté -21	commune -13	communiqué -13	compagne -10	compagnie 18	companhia 8	company 8	compañía -13	complainant 13	complaint 16	comporta -19	compte -19	comptes -27	comune 22	comunicado -23	concorrente -23	conducteur 13	conductor -6	conference -29	conferencia -23	conferenza -8	conferma -7	confidence -16	conflicto -17	confrère -20	conférence -29	congressman -29	conseil -9	conseiller 35	consejera -14	consejo -15	conselho 17	consiglio -14	consorzio -12	constat -17	consultado -21	consultant 25	consultora -25	consulté -12	conta -18	contabile -19	contacté -22	contactée -28	contas -16	contestó -8	conti -10	conto -15	contract -21	contractor -11	contraire -21	contrataron -17	contrato -22	convoy -17	coordinatore -15	corner -28	coroner 12	corregge -7	correo -22	corridore -12	corrige -13	cosa -20	councillor -11	counsel -33	country -25	county 15	couple -32	cour 9	courriel -31	courriels -12	court -13	cousin -21	coût -12	crew -25	crews -28	crime -25	crise -20	critic 29	critici -30	critique -38	cronisti -26	crowd -14	crítica -15	cuatro -17	cuenta -9	culpa -30	cuoca -21	curator -19	customers -25	cuts 22	czech 19	cámaras -7	côté -37	côtés -12	c’ -45	d 7	d66-kamerlid -15	d66-leider -8	daarop -20	dame 39	danno -21	darstellung -28	dat -41	daten -24	dati -25	dato -22	daughter 18	dax -16	day -20	days -19	deal -20	death -16	debat -13	debate -23	debatte -33	decision -36	decisione 23	decisión -23	decisão -28	declined -23	decreto -18	defence -21	defender 27	defesa -23	delantero -26	delas -10	delay -21	delegada 27	delegate -21	delegação -19	deles 27	demissão -16	democrat -28	demora -25	denied -13	denies -15	denuncias -13	departamento 28	depoimento -10	deputata -22	deputato -30	deputy -9	dernier 21	dernière 17	derrota -29	desculpas -13	despacho 10	detective 22	detenerse -17	detto -11	deuxième -28	developer -16	dialogue -11	dice -24	dichiarato -15	dictamen -10	die 13	difensore 6	diferença -24	difesa 28	difference -17	different -14	dijo -15	dimisión -16	dimissioni -9	dinero -21	diplomat 29	diplomats -19	diplomático 31	diputada 6	diputado 15	dire -12	directeur -11	direction 18	directiva 22	directivo 25	directora 9	directores -23	directrice -8	diretor -8	diretora 7	diretto 10	direttore 7	direttrice 10	dirigeant 6	dirigeante 15	dirigente 22	dirigentes 9	discussions -16	dispatcher 16	disse -18	distribuidora -11	dit -15	ditta -15	divergência -20	dividend -16	diz -28	dizer -28	diálogo -24	doce -13	docente 17	document 21	documento 7	documentos -10	dog -24	domanda -22	dona -11	donna 7	donnerstag -11	dorf -12	dossier -32	doyen -16	draft 28	drivers -20	droite -18	drone -22	duca -22	décision -28	défense -30	défenseur -12	délégué 6	députée 17	détracteurs 12	dívida -14	earlier -29	eau -22	ecolo-verkozene -12	economistas -11	edil 6	eigenaar -19	einigung -22	einladung -8	einschätzung 12	elecciones -19	election -15	eleven -9	elezioni -6	elf -25	elternschaft -16	email -23	emails -37	embaixador 14	embassy 23	emeritus 11	emigrante 16	employee 10	employees -25	empore -19	empresario 14	empresas -18	empresários -18	ende -38	engenheira -7	engineer -9	english -19	enquête -18	ensayo -11	ente -31	entidad -26	entourage 27	entraîneur 7	entrepreneur 20	entreprise 17	entry -20	entscheid -25	entscheidung -35	entusiasmo -16	entwurf -13	então -22	envoy -22	envío -9	episodio -21	episódio -21	erbij -7	ergebnis -38	error -27	esame -8	escola -31	escrito -22	eso -17	espera -14	esperar -14	esperti 12	espressione -15	esquema -25	essais -7	esta 25	estado -26	estar -12	este -21	estudante -11	estudiante 20	estudiantes -14	estudio -27	estudo -11	etichetta -21	euro -27	europese -12	everyone -24	evidence -20	ex-marido -19	examens -17	excongresista -23	executiva 21	executive -6	exmandatario 13	expectativa -10	expert -41	experta 22	experte -18	experts 18	explicação -22	explicações -18	expression -20	expressão -26	expérience -11	facebook -23	fachleute -17	fahrer -25	faits -16	falar -17	fall -27	falta -23	familiares -21	familie -10	families -13	família -29	far -19	farmacista -23	farmer 19	farmers -30	father 7	fato -19	fatto -31	fazer -15	façon -8	federation 14	feiten -16	felt -18	femme 15	ferrovia -12	festa -16	festival -19	fez -21	figlio 11	figure -14	fila -32	filed -17	filha -19	filho 9	filière -11	film -27	filme -14	films -26	fils 12	fin -21	final -20	finale -15	finances -11	fira-generalsekretär -15	firm 15	firma -32	fischi -18	fluglotse 24	fois -26	fondateur -23	fondi -9	fontana -20	fonte 22	formation -11	formule -28	fornitore -18	forum -29	forward -11	fossile -10	founder -24	four 14	frage -24	fragment -13	fraktionschef -21	franken -28	frase -39	fratello -10	frau 16	freiheitspartei-chef -10	friends 21	frits -17	front -15	fuego -12	fuentes 28	funcionaria 24	funcionario 21	funcionários -11	fusion -11	fédération 6	galeria -18	gallo -6	game -31	gang -20	garante 20	gardien 26	garçon 26	gauche -26	geduld -12	gedupeerden -14	gegenseite -23	geistliche 33	geld -9	gemeente -24	gemeint -15	gendarmes -14	general 24	genro 28	georgian -10	gerente -28	german 23	gesto -17	gestor -19	gestora 15	getuige -23	gezegd -23	giapponese 14	giornalisti -22	giorni -25	gip 6	girl 18	giudice -19	giudici -18	giudizio -20	giunta -19	giuria 34	give -10	goats -24	gobernador -18	gobierno -28	gol -12	goleador 11	golo -14	good -19	goudzoekers -7	gouverneur 15	governador -11	governante 28	government -14	governo -32	governor 6	grandmother 25	grazer -18	graça -13	gremio -23	groen-parlementslid -6	group -14	groupe -23	growers -21	grund -21	grupo -18	gruppo -24	guard 25	guardasigilli -18	guasto -22	guerra -11	guidance -20	guild 18	gutachten 9	guía 17	gäste -18	haber -19	habitants -25	hablar -7	half -43	hallazgo -22	hand -18	hauptdarsteller -14	hauptgläubiger -33	haus 14	haut 11	haute 13	head -19	health 10	heard -21	hearing -25	herbst -12	hermano -19	herr 31	herrscher -15	hersteller -21	herói -19	hija -13	hijo -31	hilfe -21	historia -13	história -17	hoffnung -23	hold -29	hombre 9	homem 19	homens -23	homes -17	hommages -9	homologue -28	homóloga -20	hora -21	hospital -20	host -29	hosteleros -7	house -34	huidige -19	humor -13	husband 20	héros -25	idea -23	idee -16	ideia -27	iedereen -13	iemand -33	imagem -16	images -18	impacto -14	impianto -26	imprese -18	imputado 13	imputato 6	incendio -10	inchiesta -31	incident -20	indagato -14	indiscrezioni -20	industrie -24	industriels -19	inflation -24	informe 13	ingewijde 21	iniciativa -7	inquirenti -18	inquiry -20	inquérito -20	insider 19	instagram -19	instituição 6	institut -21	institution -8	instruction -23	instrumente -33	interesse -37	interest -14	international 11	interrogé -29	interview -11	intervista -19	intéressé 13	intéressée 18	inversión -25	investigación -18	investigador 35	investigação -16	investment -28	investors -29	involved -17	iranian -19	irmã -25	irmão -17	irmãos -19	island -15	istituto 8	italian 14	item -13	jaar -10	jahre -24	janela -14	jefa -7	jefe -30	jeune -17	jeunes -19	job -20	joke -14	jornal -20	jornalistas -21	journalist -36	journalisten -25	journalists -10	jubilado 10	judge -13	judges 16	juego -19	juez -13	juge -26	juiz -18	junior 11	jurado 25	juridiction 7	jurist 25	jury -10	justice 15	justices -22	juíza 15	júri 25	k 6	kaffee -19	kc 32	keer -23	kept 8	keten -25	kinder -25	kinderen -27	kindern -18	king -19	knikt -9	kollege 9	kollegin -20	komen -20	konzern 7	kopf -17	kosten -19	krant -27	kritik -17	kritiker -19	kundin 19	kustwacht -15	kündigungen -26	laatste 12	lado -18	lage -20	land -40	landesregierung 32	landlord -22	latter 14	lauréate 11	lavori -13	law -9	lawmaker -17	lawmakers -35	lawsuit -19	lawyer -23	lawyers -22	lead -23	leader -7	leaders -16	league 18	left -21	left-hander 15	legale 27	lehrer 24	lei -13	leitura -21	lendemain -20	less -27	letra -31	lettera -29	ley -17	librarian 19	libro -20	libéraux -10	line -26	linea -29	linkedin -32	lista -17	lite -12	live -14	llamada -21	lobby -24	local -20	locataires 13	logement -9	long -18	longer -26	looked -12	lunes -15	luso 15	lâché -10	lösung -26	maakte -14	macchina -13	machine -14	machines -18	machinist 13	madre -30	maestra -14	maestro 19	maggioranza -15	magistrada 40	magistrat -12	magistrate 12	magistrato 22	mail 27	maillot -21	maioria 12	maire -14	mairie -29	mais -25	majority -24	majorité 12	maker -19	mal -21	man 22	management -25	mandant -30	mandatario -16	mann 18	mannen -16	manovra -23	many -33	marché -14	mari -24	marido 15	marito 9	market -19	markt -19	match -25	mayor 26	measure -20	media -12	medida -25	medio -16	meer -12	meeting -17	mehr -16	mehrheit -12	meilleure -12	melhor -26	member -9	members -10	memo 24	memorandum -18	men -16	mensagem -21	mensagens -9	mensaje -18	mensajes -6	mensch -20	menschen -22	menù -12	mercado -32	mercato -14	meses -10	mesmo -11	message -24	messages 10	messaggio -29	mesure -18	meta -26	meter -18	metodo -18	metteuse -21	micrófono -23	million -30	millionen -24	minerva -23	minister 6	ministerin 35	ministerio 7	ministerium 18	ministeriums 23	ministero 13	ministers -43	ministra 22	ministre 7	ministro 14	ministry 33	ministère 15	minutes -31	mirando -20	mismo -24	misura -22	mitad -12	mitarbeiter 11	mitglieder -29	mitteilung 11	model -15	modérateur -18	moeder -14	moglie -21	monde -26	money -36	montag -17	moradores -27	more -24	most -24	mot -21	mother -8	motie -15	motion -19	mots -12	move -22	moved -18	movimento -10	mozione -18	mp 17	mps -16	muchacho -16	mudança -27	muestras -6	mujer 20	multa -18	município -16	museum -24	musician 16	musicista 26	mutter 11	más -15	mãe 23	männer 12	mère 20	médico 8	músico 15	nachfolger -15	nachfrage -24	nadie -17	name -24	named -25	namen -23	names -17	nation -21	navidad -14	nederlands -24	nederlandse -19	neer -21	negociador 19	negócio -11	neither -33	nela 10	nesta -8	neta -24	network -12	netz -11	neuroloog -12	new -11	nicht 16	niega -15	niemand -20	niets -13	nine -22	ninguém -17	nipote -14	niño 18	nobody -29	nodig -17	nom -21	nombre -25	nome -31	none -19	noor 13	noorse -23	norma -27	nota -26	note 13	noticia -33	notizia -19	notícia -17	nouveau -16	nouvelle -19	novelist 20	nueve -22	nuit -17	number -31	numeri -14	numero -12	numéro 8	nuova -6	nuovo -11	néo-zélandais 25	número -17	números -26	obbligo -28	object -17	objected 11	obra -11	oefenmeester -30	oferta -18	offer -20	office 20	officers -18	official 28	officier 30	oficial 7	oficialismo -12	onderzoekers -18	one -24	ong -19	onze -16	open -13	opener -22	opera -26	operación -17	operadora 12	operator 8	operazione -16	operação -20	opinion -20	opinião -28	oposición 6	oposição -35	oppositie 8	opposition -7	opposizione -31	opposizioni -17	opération -19	ora -22	order -32	ordonnance -20	ore -12	orf-interview -16	organisation -25	organismo 9	orçamento -8	osserva -7	others -19	otro 15	otto -15	ouders -15	outras -14	outro -12	ouvido -10	own -19	owner -36	owners -20	p -19	pacto -6	padre -16	pai -16	paid -12	pal 12	palabra -13	palabras -19	palavra -18	palazzo -20	palco -19	papa 41	papel -24	paper -14	papers -13	papier 23	parecer 15	pareja -8	parent -13	parents -34	parking -19	parlamentar 20	parlementaire 7	parola -23	parole -31	parquet 13	parroco -13	part -35	parte -34	participa -9	participou -8	partido -35	partie 6	parties -14	partij -14	partners -19	passenger -23	passengers -32	patience -31	patients -25	patiënte -20	patron 21	pause -30	pay -16	payment -15	pays -17	país -15	pedido -20	pena -16	penalista 18	penalty -18	pensionato -9	pensions -22	people -49	percance -19	percent 11	percentual -12	perda -20	period -10	perizia -15	pers -24	person -14	personne -18	personnel -13	personnes -13	pertes -18	pescador 6	pescadores 20	pesquisador 11	pessoas -19	petit-fils -26	peça -14	phone -37	phrase -29	piano -27	pibe -17	pista -14	piste -36	place -20	plaisantin 15	plan -33	plano -17	platea -23	platz -15	plaza -7	ploegleider 11	plumber -20	point 21	pole -22	policier 8	politica -11	politician 7	politie -27	poll 15	polémica -28	político 25	ponente -12	pont -15	ponte -18	portavoce 37	portavoz -13	porte-parole 12	portier 20	posição -22	post -37	posted -25	precisa -17	prefeito -23	prefeitura -26	pregunta -20	preguntado -48	preis -20	prejuízo -27	premier -36	premio -18	première 10	preparador -24	presentador -20	presentadora 6	president -20	presidente -13	press -17	pressed -29	presule -11	presuntos -9	prezzi -17	preço -18	preço-teto -12	price -30	prices -25	priest 10	prijs -12	primeira -26	primeiro-ministro -9	primera -14	primi -12	principal -38	prix -17	problema -37	problème -14	processo -19	procura -18	procurada -10	procurado -28	procès-verbal 7	producer 12	producteur -32	produzione -12	profesor -14	profesora 6	professeurs -16	professor -26	professora 20	progetto -21	programa -19	programm -26	programme -20	project -23	projekt -29	projet -26	promise -24	promised -20	promotor -12	proposal -28	proposition -18	proposta -16	propre -12	proprietário -23	propriétaire -24	prosecuting -18	prosecutor 21	protest -25	protesters -27	prova -7	provvedimento -15	proyecto -21	prozent -14	prudente -19	prudenza -9	präsident -26	prédio -13	préfecture -20	prémio -17	présidente -24	prévenu -20	próprio -15	próximo -11	pubblico -19	public -26	published 9	publisher -23	punto -14	pároco -22	père -30	pénaliste 28	pêches -8	pênalti -10	público -19	q -42	quale -34	qualquer -18	quanto -17	quatre -14	quello 11	question 20	questione -19	quest’ 19	quis -18	quote -32	quotes -29	qué -19	r -28	raadsman 9	radio -33	ragazza 23	ragazzi -13	ramo -6	rand -15	rapariga -34	rapport 7	rates -24	reactie -15	reaction -32	reação -17	recalled -15	received -31	recette -21	recht -12	rechtbank 13	rechter 7	record -18	recording -26	recteur 12	recusa -18	rede -27	redes -16	regidor -19	regierung -18	regionale -9	regista 34	regulator -7	regulators -18	relation -25	relator -13	relatora -15	relazione 6	relógio -20	remark -17	rensters -23	rentner 14	replied -32	reply -21	report -26	reporter -10	reporters -41	repreneurs -8	representante 22	représentant 10	republicans -23	repórter -20	requisito -20	researchers -20	resemblance -13	reserva -9	resigned -20	resolución -28	respecto -12	respondeu -22	respondió -13	resposta -18	respuesta -32	ressortchef 15	restauradora 6	reste -27	result -28	resultado -33	resultados -24	retailer -31	retraité 13	retraitée -14	revanche -19	review 8	revision -18	revista -13	riapertura -15	ricavi -30	ricercatrice 6	richiesta -13	ricorso -28	rien -24	rientro -27	riferimento -11	riferito -8	risas -17	rischio -18	risposta -12	risultato -9	rit -17	rival 10	rivale -19	riverains -21	roman -27	roof -19	room -13	rule -25	ruolo -18	russian -31	règlement -18	réalisatrice 6	réforme -15	réplique -22	réponse -34	réseau -8	résultats -17	réu 25	réunion -33	s -33	saal -35	sacerdote -13	sache -27	safe -22	safety -23	said -55	sala -31	sale -21	sapo -10	satz 13	says -24	saída -22	sc 8	scala -19	scelta -17	scf-coach -10	schaden -17	schluss -18	school -25	schools -19	schritt -15	schuld -22	schwierige -11	schüler -16	sciopero -9	scrittore 24	season -20	second 14	seconda -17	secretaria -28	secretario 7	secretary -22	secretary-general -19	secrétaire 15	secteur -22	sector -31	segretario -22	segunda -14	segundo 12	seite -23	seleccionador -28	selecionador 17	semana -15	semanas -20	semestre -17	senador -22	senator -11	senators -18	sender -27	senior 8	sentenza -14	sentirse -18	ser -32	service -26	services -18	servizio 6	sesión -22	sessão -22	settimana -25	seu -28	shadow -25	shares -53	sheets -15	sheriff 31	ship -21	shop -16	showed -22	sicht -28	side -39	sides -16	sido -21	siebenmeter -13	sign -23	signora 18	silenzio -15	silêncio -23	sim -12	sindaca 10	sindacalista 14	sindacati 6	sindicato 20	sindicatos -19	singer 13	singers 21	site -14	situación -11	situation -22	situazione -14	situação -21	six -14	slachtoffers -10	smentisce -14	sms -27	sobre -13	socia -17	society 21	socio 10	société -13	software -20	soldiers -27	som -12	some -29	somebody -9	someone -19	son -16	sonda -12	sonrisa -15	sostiene -15	sources -29	sovrintendente 14	spagnolo -8	spaniard 22	spd-abgeordnete -7	speaker 19	speaking -23	speaks -20	speech -29	sperrung -35	spettacolo -12	spiel -13	spits -18	spoke -10	spokesman -20	spokeswoman 8	sprecherin 7	sprengstoff -30	staatsanwaltschaft -14	stadt -21	staff 9	stampa -17	stand -17	star -21	state -12	statement -29	states -23	station -28	stato -10	stellen -24	stessa -6	stewards 14	stilista 22	stimmen -9	stimmung -18	stopped -20	straf -14	striker -15	student 31	studenti -11	students -23	studie -29	studio -14	studiosa 21	study -16	sua -22	subida -18	successeur -22	successor -20	suggested -7	suit -15	suite -18	summer -15	suo -38	superintendente -17	superior 27	supervisor 14	supporters -21	surgeon 13	survey 8	suspect -23	suspensão -14	svp -19	switched -15	syndicaliste 15	syndicat 19	syndicats -13	systems -24	sängerin 22	sénateurs -11	table -18	tailor 8	talks -38	taller -26	target -24	tavolo -13	tax -21	taxa -17	td 15	te -34	teacher -8	team 6	teamarts -7	teatro -21	technicien 48	tecnico 11	tee -31	teenager 23	tekst -11	telefone -21	telefono -17	telephone -28	tempi -13	tempo -23	temps -22	ter -33	tercera -19	term -22	termine -15	terzo -18	terá -22	test -23	testa -22	testigo 24	testimonio 12	testimonios -23	testo -35	text -31	texte -24	texto -18	that -50	them -6	this -21	three -20	tiktok -20	time -16	tirs -21	tisch -6	titel -13	titolo -8	titre -21	titular 31	tochter -35	todo -19	todos -19	toe -18	told -37	ton -16	tono -36	topman -29	toren -7	toto 10	toulousain 12	tour -15	tout -23	town 15	trabajo -16	tracé -15	traders -25	tradutora -25	train -13	trattativa -14	travail 17	treasurer 28	treasury 24	treinador 6	trentaine -18	trial -27	tribe -27	tribuna -11	trimestre -13	troisième -14	troops -31	tränen -14	tube -6	turista -16	turkish -14	tutti -14	tutto -18	two -23	técnico 20	téléphone -10	títulos -6	u -22	uci-jury -11	ufficiale 24	ufficio 18	uitspraak -16	ultimo -11	undici -16	union -19	unit 7	units -14	universiteit -33	university 16	uno 31	unternehmen 15	untersuchung 9	uomo 14	urlauber -15	urteil -36	uscita -22	used -9	usine -18	uso -11	usuarios -7	vader -29	vainqueur 20	vakbonden -19	val -21	vater 25	vecchio 23	veces -20	vecina 9	vecino -12	vecinos -20	vedova 8	vehicle -23	vencedor 23	vendedora -10	vendedores -10	vendor -8	venti -24	verband 18	verbände 12	verdachte 26	verdict -28	verein 9	verfahren -26	verklaring -13	vermögen -21	version -25	versión -31	verstorbene -10	verständnis -31	verteidiger -7	verteidigung -28	vez -25	vezes -15	vfl-coach -22	vi -21	via -13	vice-premier -17	vicepresidenta -18	victim -25	victims -31	video -17	vieux 12	view 8	viewers -28	village -12	vincitore 23	visitantes -14	vlakte -10	vocero 34	voice -20	voisin -30	voisine 12	voiture -19	volley -14	volte -12	volumes -22	vorausgegangen -21	vorfall -14	vorige -14	vorlage -24	vorsitzende -12	vorwürfe -25	vote -31	voters -17	voto -23	vrouw 24	vrouwen -14	vía -20	vídeo -30	wagen -25	wages -21	waiting -20	warning -17	wat -38	watchdog 17	water -26	website -17	weduwe 11	week -13	weg -29	weisung 13	wende -12	werfer -21	western 14	wet -13	weten 6	wethouder 21	widow 35	wife -18	wind -26	winger 10	winnaar 34	winner -22	winst -21	wirtin 16	wirtschaft -11	witness -15	woman 13	women -23	woord -17	woordvoerder 21	woordvoerster 18	word -25	work -16	worker 16	workers -25	works -16	wort -30	worte -15	worten -41	wrote -30	x -36	y -17	zaak -22	zahl -14	zahlen -15	zahlung -32	zeggen 23	zeit -13	zeitung -27	zeuge 16	zo -27	zona -21	zus -13	áudio -17	ältere 14	échange -18	édile 25	éditeur -11	éditrice -28	élue -13	élève -13	élèves -9	épaules -19	épouse -15	état 10	étude -30	été -21	être -14	órgão -8	última -23	único -22
noun|ending|	-se -30	0 -14	000 -32	003 -15	009 -15	011 -14	019 -14	022 -24	023 -12	024 -10	025 -12	028 -22	05 -11	1 -24	11 -32	12 -25	13 -7	14 -28	15 -19	17 -6	18 -14	19 -34	2 -14	20 -20	21 -8	214 -18	22 -23	23 -19	24 -12	26 -19	29 -32	3 -17	300 -21	31 -17	33 -15	34 -24	36 -26	37 -13	38 -28	4 -19	40 9	400 -16	41 -21	46 -9	48 -9	5 -23	51 -22	54 -20	55 -17	57 -13	58 -28	6 -18	61 -20	62 -26	64 -23	66 -34	67 -17	7 -27	70 -13	71 -19	74 -18	77 -28	79 -29	8 -21	80 -25	81 -14	88 -19	9 -32	989 -12	a -24	aak -27	aal -29	aam -18	aan -22	aat -21	aba -22	abo -18	aca 19	ace -36	ack 11	act -32	acé -15	ada 31	ade -15	ado -32	adt -29	ady -13	af -18	afe 8	aff 9	aft 21	afé -18	aga -14	ags -15	agt -20	ahl -16	ahn -11	ahr -30	aia 14	aid -56	ail -11	aim -19	aio 12	air -30	ais 9	ait -28	aje -18	ajo -27	ake 7	aks -20	akt -16	ala -33	ali -28	alk -17	all -44	alt 10	ama -30	ame 23	amm -30	amo -23	amp -23	amt 10	ana -10	and 6	ane -32	ang -31	ani -23	ank -17	ann 18	ans -18	ant 15	any 8	apa 41	apo -18	app -27	ara -23	ard -26	are -7	ari -32	ark -20	arm -13	aro 13	arp -6	art -15	asa -29	ase -46	aso -32	ass -8	ast -22	ata -6	ath -16	ati 9	ato -12	ats -22	aus 8	aut 26	aux -20	ava -14	ave 15	avi -30	axa -17	axi -20	ayo -11	ays -40	aza -7	azo -25	aße -25	aça -21	aís -15	bad -10	bal 7	bat -13	bau -22	bby -24	ben -32	ber -23	bid -28	bij -7	ble -19	boy 14	bra -20	bre 24	bro -14	bst -20	bum -14	bus -23	c' -12	cal -21	can 10	car -23	cas -15	cat -29	cco -19	ceo 8	ces -55	cha -22	che -31	chi -11	cho 7	ché -23	cia -25	cio -6	cke -24	cks -30	cle -27	clu 13	con -14	cos -18	cot 19	cte -18	cto -35	cts -33	cté -22	cun -15	cès -30	cée -25	c’ -45	d 7	dad -33	dar -26	das -20	dat -41	dax -16	day -29	dea -23	ded -8	dee -16	del -22	deo -32	der 25	des -32	deu -23	dge -17	dia -31	die -13	dig -20	dil 6	din 21	dio -47	dit 31	diz -28	dió -22	dor 18	dos -20	dow 20	dre -20	dro -8	dse -19	dum -18	dão -25	ead -13	eak -25	eal -20	eam 6	ear -21	eas -15	eat -14	eau -49	ebe -24	eca -28	ece -15	eck -6	ect -35	eda -19	edo -14	eed -32	eeg -9	eek -19	eel -16	een -7	eer 12	ees 6	eet -20	efa -7	efs -25	eft -21	ega 22	egd -23	ege 14	ego 7	ehr -34	eia -23	eid -37	eil -38	ein -21	eio -17	eit -49	eja -8	ejo 13	eks -28	ekt -29	ela -11	eld -7	ele -28	elf -22	eli -10	ell -9	eln -15	elo -21	els -34	elt -37	ema -41	emo 23	ems -26	ena -19	end -35	ene 18	eno 7	ens -27	ent -24	enu -20	enz -9	enù -12	eon 13	eps -35	ept 6	era -17	ere 15	eri -26	erk 22	erm -22	ern -8	ero -26	err 31	ers -30	ert -52	erá -24	esa -7	ese 16	esi -28	eso -24	est -56	eta -13	ete -19	eto -7	ets -43	ett -23	ety 7	etz -11	eum -24	eur 29	eve -30	ews -28	ext -31	eys -27	eza -20	eça -14	eço -18	eño 17	far -19	fde -9	fee -19	fen -28	fer 28	fez -21	ffe -26	fic -19	fin -7	fon -14	fre -22	fte -27	gal -24	gan -39	gar -18	gde -18	gel -26	ger -18	ges 16	get -36	gge -20	gio -23	gip 6	gle -6	gne -28	gos -10	gse 10	gua -18	gue -15	gué 6	gão -8	hai 12	has -19	hat -45	hem -6	hen -46	her 7	hes -18	het -9	hia 11	hio -16	hip -26	his -21	hof 27	hop -15	hor -40	hos -16	hre -24	hte 23	hts -29	ial 24	iar -18	ias -25	ibe -34	ica -10	ice 21	ich -16	ici -28	ick -18	ico 37	ics -8	ict -29	ida -8	ide -9	ied -39	ief -7	ieg -21	iek -17	iel -45	ien 45	ier 23	ies -41	iew 15	ife -7	iff 7	ift -25	iga -27	ige 15	ign -37	igo -28	igt -22	ija -13	ijd -19	ijf 17	ijk -27	ijn -25	ijo -25	ijs -27	ijt -13	ike -13	iko -17	ikt -13	ila -22	ild 6	ill -20	ilm -25	ilo -24	ils -45	ima -41	ime -24	imi -18	ims -15	ind -35	ine -21	ing -49	ini -20	ino 18	ins -44	int 24	iod -10	ion -8	ior 31	ios -47	iou -13	ipa -10	ipe -12	ipo -21	ipt -34	ira -9	ire -34	irl 23	irm 15	iro 18	irs -28	irt 24	iry -20	isa -32	isi -22	iso -21	ist 6	isé -10	ita -9	ite -48	iti 11	ito -14	its -31	itt -17	ity 16	ità -16	ité 7	itó -13	iva 22	ive -8	ivo -13	ixa -21	ixe -11	ize -18	ião -24	iño 18	ión -27	jde 21	jer 20	jes -6	jet -34	job -20	k 6	kc 32	ked -63	kel -21	ker 27	kes 9	ket -26	kst -11	kte -25	kum -22	lag 9	lan 12	lar 25	las -19	law -23	lay -30	lco -19	lde 17	lea -11	led -49	lei -13	len -47	ler 34	let 10	ley -18	lfe -31	lga 8	lge -16	lgo -20	lha -23	lhe -15	lho 20	lia -10	lic -26	lie -24	lip -13	lir -19	lis -12	lks -38	lla -27	lle -14	lli -26	llo -24	lls -39	lma 17	lme -19	lms -26	log -30	lor -9	los -11	lot -30	loé -13	lpa -30	lpo -6	lse -22	lta -42	lte -11	lti -17	lto 13	lts -28	lty -22	lté -12	lue -13	lée -20	mal -27	man 19	mas -13	mat 29	mbe -17	mee -19	mem 19	men -21	mes -20	mia 15	mil -23	min -27	mio -29	mis 10	mma -16	mme 6	mor -18	mos -30	mot -21	mou -12	mp 17	mpa -17	mpe -19	mpi -13	mpo -25	mps -30	mst -16	mán 12	más -15	mãe 23	mão -17	nal -13	nam 10	nas -22	nca 12	nce -52	nch -22	nco -28	ncy -17	nde -8	ndi -13	ndo -8	ndu -16	nea -32	ned -45	nee -8	nel 12	nen -50	ner 19	nes -21	net 10	new -16	nge -42	ngo -16	ngs -21	nha 21	nho -6	nia -21	nie 12	nig 19	nik -24	nio -8	nis -43	nit 7	nna 12	nne 24	nni -10	nno -28	nné -16	nom -21	non -18	nor 13	nos -40	nro 28	nsa -6	nse -37	nst -23	nta -33	nte 29	nto -29	nts -51	nty 15	ntó -14	nt’ -15	nza -33	nze -31	nça -21	nço -14	née -13	oad -16	oas -19	oat -25	obe -31	oca -22	oce 19	oda -15	ode -11	odo -28	ody -25	oek -22	oen 13	oep -26	oer 9	oes -22	off -36	oga 39	ogo 17	ogé -29	oio -20	oir -38	ois 30	oix -35	oke -14	old 43	ole 7	oli -19	oll 10	olo -25	ols -21	oma -21	ome -41	omo 13	ona 8	ond 10	one -35	ong -20	oni -23	ono -24	ons -47	ont -16	ood -22	oof -19	oog 31	ook -34	ool -25	oom -19	oop -18	oor 15	oot 7	ope -35	opf -17	ops -36	opt -6	ora 19	orb -10	ord -47	orf -12	ori -13	ork -17	orm -20	orn -11	oro -22	ors -28	ort -15	ory -20	osa 13	ose 20	oso 20	oss -7	ost -22	ota -29	ote -21	oth -21	oto 7	ots -31	oup -14	our 10	ous -17	ouw 13	ova 6	ove -32	ovo -21	owd -14	ows -15	oyo -20	oût -12	p -19	pai -16	pal -29	pas -21	pay -16	ped -33	pel -24	pen 22	pes -25	pia -24	pio -10	ple -53	ply -23	pos -26	pou -8	ppe 16	ppo -26	pre -12	pte -19	q -42	que -35	qué -18	r -28	raf -17	rag 12	ral -12	ram -29	ran -9	rar -27	ras -7	rat -14	rau 22	rba -16	rce -7	rco -25	rda -17	rde 11	rdo -28	rds 10	red -35	rei 8	ren -7	reo -23	rer 29	res -24	rew -25	rfe -25	rga -14	rge -30	rgo -14	ria 18	rie -30	rij -15	rim -17	rin 47	rio 29	rip -18	ris 8	rit -22	rix -17	rks -21	rkt -20	rle -14	rli -19	rlo -24	rma -28	rmo 10	rmã -25	rni -23	rno -40	rns -23	ron 22	rop -20	ror -17	ros -24	rps -7	rre -21	rro -31	rry -18	rsa -21	rse -36	rsi -21	rso -31	rta -21	rte -30	rti 21	rto -23	rts -7	rug -9	rum -35	rus -20	rva -28	rve -23	rze -13	rzo -18	rzt 15	rão -13	rée -24	réu 25	rêt -22	ría -10	rói -19	s -33	sal -29	sar -27	sas -27	sc 8	sce -33	sch -29	sed -36	sei -8	sel -37	sen -22	ser 15	seu -30	sie -15	sim -12	sin -35	sis -25	six -14	sme 16	sms -27	som -25	son -6	sor -16	sos -14	sou -18	ssa -15	sso -28	ssy 23	ssé 11	sta 19	ste 36	sti -36	sto -43	sts -46	stó -8	st’ 19	sua -22	suo -38	svp -19	são -31	sée 18	tad -23	tag -23	tal -33	tar -15	tas -21	tax -21	tch -25	td 15	te -34	tea -23	ted -35	tee -48	tei 12	tel -40	tem -19	ten 7	ter 25	ths -17	tia 12	tic 30	tie -6	tif -25	tij -14	tik -22	tim -25	tin 18	tir -23	tis -14	tiu -11	tle -31	toe -18	tok -20	ton 9	tor -6	tos -42	tou -30	tro 10	try 10	tse 20	tta -22	tti -36	tto -12	ttu -14	tue -18	tum -17	tus 11	tut -21	two -29	tze -13	tán -20	tän -31	tär 15	tée 7	tés -26	u -22	ual -34	ube -23	uca -22	uce -20	uch -36	uck -23	ude -36	udy -16	uel -18	uer -8	ues -31	uet 13	uez -13	uge -13	ugh -13	uhe -22	uis -20	uit -38	uiz -14	ula -38	uld -24	ule -23	uli -18	ulo -15	ult -30	uma -14	ume -14	una -24	und -6	ung -26	uno 28	uns 14	upe -23	upo -18	ura -31	ure -48	urf -14	urn -14	uro -34	urs -30	urt -13	usa -27	use -21	ust -15	usé -18	uta -24	uto -13	uts 14	uty -10	uté -22	uur -26	uve -11	uwe 11	uém -21	uía 17	van -9	var 13	vas -12	ved -42	vel -7	vem 18	ven 7	ver -12	ves -31	veu -18	vey 8	vez -26	vi -21	via -18	vio 32	vis -25	vor -9	voy -23	voz -15	vra -32	vre -27	vée -12	vía -21	vío -9	wat -38	way -19	wed -22	weg -32	wen -14	wer 10	wet -14	x -36	xte -24	xto -18	y -17	yee 10	yen -16	yer -16	yes -19	yor 26	yst 25	zar -14	zei -11	zen -21	zer -29	zes -17	zet -22	zgo -22	zia -6	zit -32	zo -27	zug -27	zus -13	zza 6	zzi -22	zzo -25	ãos -19	äne 6	ças -20	çon -9	ção -14	ème -31	ère 27	èse -21	ève -14	ées -22	éro 8	éré -14	été -18	ête -23	ënt -29	ías -15	ída -22	íza 15	ízo -27	îne -15	îné -19	ños -15	ñía -13	ôté -37	ões -30	úri 25
noun|kin|according-to|	authority 10	club -14	company -7	lawyer 25	leader 23	member 14	minister 29	none -9	player -13	scientist 40	speaking 22
noun|kin|actor-nearby|	coach -16	envoy -16	leader -31	member -37	none -33	party -9	player -17	teacher -13
noun|kin|	artist 9	association -12	club -9	coach 25	company -16	court -28	doctor 13	envoy 9	judge 19	leader 9	mayor 29	minister 11	none -32	party -16	player -15	police 34	press -69	priest 28	prosecutor 22	school -12	scientist 51	worker 16	writer 30
noun|kin|colon|	artist 18	authority 13	coach -10	leader -18	mayor -8	minister -9	none -38	player -7	police 10	press -19	speaking -22	teacher 18	worker 15
noun|kin|named-before|	authority -28	club -13	company -24	court -12	judge -23	leader -23	member -22	minister -30	none -33	party -19	player -7	police -14	press -14	school -17	speaking -15	teacher 11	union -21	worker 8	writer -19
noun|kin|named-nearby|	artist -16	authority -15	coach -8	company -12	court -20	lawyer -10	mayor 15	minister 8	none -14	police 25	press -21	priest 30	school -9	scientist 28	speaking -18	union 18	worker -20
noun|kin|paragraph-before|	artist 14	association -11	authority -34	club -19	company -43	court -23	doctor -16	judge -17	leader -30	member -26	minister -50	none -9	party -17	player 11	police -24	press -29	priest -14	scientist -29	speaking -49	teacher -29	union -23	worker -28	writer -25
noun|kin|possessor|	authority -24	company 13	leader -14	speaking -22
noun|kin|quote-then-speaker|	artist 27	authority 20	coach 9	company 15	court -17	doctor -15	lawyer -11	leader 35	mayor 19	member 28	none -10	party -22	player 27	police 38	priest 26	scientist 24	speaking -24	teacher 27	union 23	worker 9	writer 14
noun|kin|quote-then-verb|	artist 35	authority 34	club 29	coach 22	company 12	court -10	doctor 22	judge 12	lawyer 19	mayor 50	member -23	minister 24	police 13	press -19	priest -9	prosecutor 20	scientist 22	speaking -11	teacher -6	union 23	worker 26	writer 19
noun|kin|sentence-after|	association -40	authority -38	coach 9	company 18	judge -31	lawyer 14	leader -28	mayor -23	minister -36	none -15	player -15	scientist 13	speaking 9	writer 14
noun|kin|sentence-before|	artist 24	association -10	authority -50	club -49	coach 36	company -17	court -18	doctor -13	lawyer -55	leader -15	mayor 8	member 14	none -23	party -65	player 35	press -33	priest 8	prosecutor -30	school -33	scientist 11	speaking -30	union -26	worker 18	writer -7
noun|kin|speaker-then-quote|	artist -29	association -7	coach -13	company -12	doctor 15	judge 12	lawyer 9	mayor -8	member 6	minister 9	none -19	player -28	police 7	press -31	priest 15	prosecutor 16	scientist -9	speaking 17
noun|kin|topic-after|	association -26	lawyer 7	none -35	speaking -16
noun|kin|topic|	artist -35	association -15	authority -9	club -19	company -43	doctor 17	envoy -7	judge 7	lawyer -27	leader 13	mayor 15	none -18	party -18	player -19	press -26	priest 15	school -16	scientist 15	speaking -6	teacher 12	union -14	worker -9
noun|kin|verb-then-speaker|	artist 25	association -21	authority -32	club -25	coach 21	company 21	court -9	judge 6	leader 20	mayor 10	member -22	minister 6	none -28	party -30	player -20	police 17	press -20	scientist 26	speaking -14	teacher 27
noun|stranger|false|according-to|	according 19
noun|stranger|false|actor-nearby|	naked -53
noun|stranger|false|colon|	naked -28
noun|stranger|false|named-before|	naked -18
noun|stranger|false|paragraph-before|	according -38	apposed -30	apposition -16	direct -6	judging -35	other -17	passive -14	relative -20	saying -40	shared -23	thinking -22
noun|stranger|false|possessor|	naked 14
noun|stranger|false|quote-then-speaker|	apposed 9	apposition -13	direct 11	judging 7	relative -28	shared -19
noun|stranger|false|quote-then-verb|	saying 7
noun|stranger|false|sentence-after|	apposed 6	apposition -20	direct -12	shared 9	thinking 7
noun|stranger|false|sentence-before|	according 22	apposed -77	apposition -59	judging -19	other 12	passive -20	relative 7
noun|stranger|false|speaker-then-quote|	apposed -10	apposition -22	direct 39	judging 9	passive -35	relative 17	saying -15	shared 10	thinking -12
noun|stranger|false|topic-after|	naked 13
noun|stranger|false|topic|	naked 17
noun|stranger|false|verb-then-speaker|	judging -6	saying 21
noun|stranger|true|according-to|	according -9
noun|stranger|true|actor-nearby|	naked -33
noun|stranger|true|colon|	naked -39	saying -9
noun|stranger|true|named-before|	naked -33
noun|stranger|true|named-nearby|	naked -14
noun|stranger|true|paragraph-before|	according -39	apposed -21	apposition -46	direct -44	judging -9	other -20	passive -9	relative -27	shared -27	thinking -23
noun|stranger|true|quote-then-speaker|	apposed -27	apposition -10	direct -11	judging -30	other 7	passive -26	relative -16	saying -7	shared 8	thinking -9
noun|stranger|true|quote-then-verb|	other 11
noun|stranger|true|sentence-after|	according -38	apposed -14	apposition -7	direct -25	judging -48	relative -17	saying -16	shared -32	thinking 7
noun|stranger|true|sentence-before|	according -16	apposed -36	apposition -15	direct -8	judging -35	other -8	passive -31	relative -73	saying -37	thinking -20
noun|stranger|true|speaker-then-quote|	apposed -24	apposition -17	direct -39	passive -22	relative -15	saying -13	shared -35	thinking -29
noun|stranger|true|topic-after|	naked -35
noun|stranger|true|topic|	naked -18
noun|stranger|true|verb-then-speaker|	judging -61	other 9	saying -24
nth-order|according-to|0|according|	other 8
nth-order|paragraph-before|0|apposed|	judging -19	other -18	thinking -6
nth-order|paragraph-before|0|apposition|	judging 32	other -6	saying -21
nth-order|paragraph-before|0|direct|	judging -10	other -9	saying -23	thinking -40
nth-order|paragraph-before|0|inverted|	other -18	saying -34
nth-order|paragraph-before|0|passive|	saying -6
nth-order|paragraph-before|0|relative|	judging -21	saying -22	thinking -8
nth-order|paragraph-before|1|according|	other -27
nth-order|paragraph-before|1|apposed|	other -22	thinking 18
nth-order|paragraph-before|1|apposition|	judging -23	saying -22	thinking -9
nth-order|paragraph-before|1|direct|	judging -29	other -42	saying -27	thinking -18
nth-order|paragraph-before|1|inverted|	judging 12	saying -9
nth-order|paragraph-before|1|passive|	other -11	saying -15
nth-order|paragraph-before|1|relative|	other -27	saying -23
nth-order|paragraph-before|1|shared|	judging -24	other -33	saying -28	thinking -19
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -27	other 17	saying -29	thinking -17
nth-order|paragraph-before|2|apposition|	other -24	thinking -15
nth-order|paragraph-before|2|direct|	judging -35	other -32	saying -11	thinking -6
nth-order|paragraph-before|2|inverted|	judging -28	saying -39
nth-order|paragraph-before|2|passive|	judging -9	other -19	saying -8
nth-order|paragraph-before|2|relative|	judging -7	other -14	saying -14	thinking -11
nth-order|paragraph-before|2|shared|	judging -18	other -26	saying -17	thinking -6
nth-order|paragraph-before|3|according|	other -26
nth-order|paragraph-before|3|apposed|	judging -25	other -19	saying -28	thinking -18
nth-order|paragraph-before|3|apposition|	other -13	saying -12
nth-order|paragraph-before|3|direct|	judging -16	other -31	thinking -8
nth-order|paragraph-before|3|inverted|	saying -9
nth-order|paragraph-before|3|passive|	other -10	saying 19
nth-order|paragraph-before|3|relative|	other -18	thinking -12
nth-order|paragraph-before|3|shared|	judging -19	saying -12	thinking -10
nth-order|quote-then-speaker|0|apposed|	judging -30	other -12	saying -41
nth-order|quote-then-speaker|0|apposition|	judging 9	other -20	saying 6
nth-order|quote-then-speaker|0|direct|	saying 9	thinking 7
nth-order|quote-then-speaker|0|passive|	saying 10
nth-order|quote-then-speaker|0|relative|	other -16	saying -13	thinking 12
nth-order|quote-then-speaker|0|shared|	judging -8	other -10	saying -15	thinking -13
nth-order|quote-then-speaker|1|apposed|	other 22
nth-order|quote-then-speaker|1|apposition|	other -12	saying -11
nth-order|quote-then-speaker|1|direct|	judging -29	other -51	saying -11	thinking -29
nth-order|quote-then-speaker|1|passive|	other -22	saying -32
nth-order|quote-then-speaker|1|relative|	judging -10	other -25	saying -8
nth-order|quote-then-speaker|1|shared|	saying -15	thinking 20
nth-order|quote-then-speaker|2|apposed|	judging -8	saying -15
nth-order|quote-then-speaker|2|apposition|	judging -14	saying -15	thinking -18
nth-order|quote-then-speaker|2|direct|	judging -14	other -45	saying -15	thinking -17
nth-order|quote-then-speaker|2|passive|	other -19	saying -20
nth-order|quote-then-speaker|2|relative|	other -18
nth-order|quote-then-speaker|2|shared|	judging 13	saying 15	thinking 12
nth-order|quote-then-speaker|3|apposed|	judging -10	other -6	saying -13
nth-order|quote-then-speaker|3|apposition|	judging -26
nth-order|quote-then-speaker|3|direct|	other -28	saying 10	thinking -23
nth-order|quote-then-speaker|3|passive|	other -20
nth-order|quote-then-speaker|3|relative|	other -12
nth-order|quote-then-speaker|3|shared|	other -27	saying -18	thinking -24
nth-order|quote-then-verb|0|inverted|	judging 8	other 8
nth-order|quote-then-verb|1|inverted|	judging -14	other -15
nth-order|sentence-after|0|according|	other 15
nth-order|sentence-after|0|apposed|	judging -15	other -36	saying -23
nth-order|sentence-after|0|apposition|	judging -19	other -39	saying -39	thinking -13
nth-order|sentence-after|0|direct|	judging -6	other -11	saying 8
nth-order|sentence-after|0|relative|	other -24	saying 7
nth-order|sentence-after|1|according|	other -21
nth-order|sentence-after|1|apposed|	judging -28	other 10	saying -40	thinking -14
nth-order|sentence-after|1|apposition|	other -27	saying -24
nth-order|sentence-after|1|direct|	other -10	thinking -23
nth-order|sentence-after|1|inverted|	saying 9
nth-order|sentence-after|1|passive|	other -18
nth-order|sentence-after|1|relative|	other -19
nth-order|sentence-after|1|shared|	saying -20	thinking 10
nth-order|sentence-after|2|according|	other -30
nth-order|sentence-after|2|apposed|	other -22
nth-order|sentence-after|2|apposition|	judging -17	other 11	saying -23
nth-order|sentence-after|2|direct|	judging -18	other -21	thinking -22
nth-order|sentence-after|2|inverted|	judging -21
nth-order|sentence-after|2|shared|	other -29	saying -22
nth-order|sentence-before|0|apposed|	judging -40	other -40	saying -26
nth-order|sentence-before|0|apposition|	judging -39	thinking -46
nth-order|sentence-before|0|direct|	judging -10
nth-order|sentence-before|0|inverted|	judging 24	saying -6
nth-order|sentence-before|0|passive|	saying -31
nth-order|sentence-before|0|relative|	judging -29	saying 13	thinking -34
nth-order|sentence-before|1|according|	other -6
nth-order|sentence-before|1|apposed|	judging -22	other -15	thinking -7
nth-order|sentence-before|1|apposition|	other -52	saying -61	thinking -21
nth-order|sentence-before|1|direct|	judging -53	other -22	thinking -17
nth-order|sentence-before|1|inverted|	judging -25	other -35	saying -13
nth-order|sentence-before|1|passive|	judging -28	other -29	saying -31
nth-order|sentence-before|1|relative|	judging -22	other -11	saying -32
nth-order|sentence-before|2|according|	other -19
nth-order|sentence-before|2|apposed|	judging -35	other -44	saying -72	thinking -31
nth-order|sentence-before|2|apposition|	judging -20	other -33	thinking -15
nth-order|sentence-before|2|direct|	judging -37	other -41	saying -24	thinking -21
nth-order|sentence-before|2|inverted|	judging -50	saying -42
nth-order|sentence-before|2|passive|	other -28
nth-order|sentence-before|2|relative|	judging -18	other 11	saying -24
nth-order|sentence-before|3|according|	other -42
nth-order|sentence-before|3|apposed|	judging -18	other -36	saying -24	thinking -12
nth-order|sentence-before|3|apposition|	other -31	saying -16
nth-order|sentence-before|3|direct|	judging -24	other -82	saying -19	thinking -21
nth-order|sentence-before|3|inverted|	judging -30
nth-order|sentence-before|3|passive|	other -28	saying -14
nth-order|sentence-before|3|relative|	other -32
nth-order|speaker-then-quote|0|apposed|	judging -9	saying 17	thinking 17
nth-order|speaker-then-quote|0|apposition|	judging -17	other -42	saying -50
nth-order|speaker-then-quote|0|direct|	judging 24	other -25
nth-order|speaker-then-quote|0|passive|	judging 21	other 8	saying 14
nth-order|speaker-then-quote|0|relative|	judging -8	saying -24	thinking 23
nth-order|speaker-then-quote|0|shared|	judging -26	other -12	saying -23
nth-order|speaker-then-quote|1|apposed|	judging 21	other -6	saying -24	thinking -14
nth-order|speaker-then-quote|1|apposition|	judging -7	thinking -23
nth-order|speaker-then-quote|1|direct|	saying 15
nth-order|speaker-then-quote|1|passive|	other 15	saying 21
nth-order|speaker-then-quote|1|relative|	judging -13	saying 31
nth-order|speaker-then-quote|1|shared|	judging -6	other -9	saying -23	thinking -13
nth-order|speaker-then-quote|2|apposed|	judging -23	saying -19	thinking -11
nth-order|speaker-then-quote|2|apposition|	judging -15	thinking -10
nth-order|speaker-then-quote|2|direct|	other -27	saying 8	thinking -15
nth-order|speaker-then-quote|2|passive|	judging -13	saying -13
nth-order|speaker-then-quote|2|relative|	judging -13	other 7	saying 21
nth-order|speaker-then-quote|2|shared|	judging 13	other -28	thinking -20
nth-order|speaker-then-quote|3|apposed|	judging -19	other -28	saying -31	thinking -21
nth-order|speaker-then-quote|3|apposition|	judging -16	other -7	saying -13	thinking -13
nth-order|speaker-then-quote|3|direct|	judging -18	thinking -26
nth-order|speaker-then-quote|3|passive|	judging -20	other -44	saying -17
nth-order|speaker-then-quote|3|relative|	judging -10	other -7	saying -12
nth-order|speaker-then-quote|3|shared|	judging 16	saying -27	thinking -13
nth-order|verb-then-speaker|0|inverted|	judging -9	other -9
nth-order|verb-then-speaker|1|inverted|	judging 13
nth-order|verb-then-speaker|2|inverted|	saying -13
nth|according-to|	0 8
nth|actor-nearby|	3 -13
nth|colon|	2 11
nth|interview|	0 -29
nth|named-before|	0 -9	1 -31
nth|named-nearby|	2 -14	3 -32	4 -24
nth|paragraph-before|	0 -7	1 -35	2 -31
nth|possessor|	1 -39
nth|quote-then-speaker|	0 10	2 -16	3 -21	4 -9
nth|sentence-after|	0 9	1 19	2 -13
nth|sentence-before|	0 15	1 -6	2 -18	3 -15	4 -66
nth|signature|	0 12
nth|speaker-then-quote|	0 7	1 11	3 -21	4 -21
nth|topic-after|	0 -9
nth|topic|	0 18	2 -15	3 -17	4 -23
nth|verb-then-speaker|	2 -16
opener|$|past|	apposed -10	apposition -16
opener|%|other|	apposition -14
opener|(|other|	apposed -8
opener|(|past|	apposed -31
opener|)|other|	direct -15
opener|)|past|	direct 13	inverted -51
opener|)|present|	inverted -20
opener|,|base|	apposition -28	direct -9	relative -23
opener|,|other|	according 7	apposition -13	passive -35
opener|,|participle|	apposition -21	direct -35	shared -21
opener|,|past|	apposed -25	apposition 21	direct 50	inverted 12	passive 11	relative -25
opener|,|present|	apposition 9	inverted 18	passive 8	relative -36	shared -9
opener|-|base|	shared -30
opener|-|other|	apposed -26	relative -16	shared -19
opener|-|participle|	shared -7
opener|-|past|	apposed 9	direct 13
opener|.|past|	inverted -17
opener|:|other|	according 30	apposed -38	apposition -18	direct -59	shared -18
opener|:|past|	apposed -25	apposition -23	direct -23	shared -19
opener|:|present|	apposed -17	apposition -12	direct 35
opener|;|base|	direct 18
opener|;|other|	apposed -6	direct -10
opener|;|past|	apposed 23	direct 26	shared -8
opener|;|present|	apposed 7
opener|?|present|	inverted -6
opener|about|base|	direct -17
opener|about|other|	direct -26
opener|about|past|	apposed -32
opener|according-to|,|	according 7
opener|according-to|:|	according 33
opener|according-to|che|	according -20
opener|according-to|other|	according -30
opener|according-to|start|	according 20
opener|after|base|	apposition -20	direct -20
opener|after|other|	apposed -13	apposition -11	direct -46	shared -18
opener|after|past|	apposed 11	direct -8
opener|after|present|	direct -19
opener|alla|other|	apposed -19	direct -15
opener|alla|past|	apposed -17
opener|alle|other|	apposition -11
opener|all’|other|	apposition 26	direct -17
opener|als|other|	direct -29
opener|als|past|	direct -24
opener|al|other|	apposed -15	apposition -21	direct -23	relative 8
opener|al|past|	apposed -21	apposition -23
opener|al|present|	apposed -16
opener|among|other|	direct -23
opener|am|other|	direct -26
opener|am|past|	direct -23
opener|and|base|	direct -32	shared -9
opener|and|other|	apposed -33	apposition -22	direct -26	relative -27	shared -16
opener|and|participle|	direct -19
opener|and|past|	apposed -13	apposition -21	inverted -20	passive -20
opener|and|present|	inverted 7
opener|an|other|	direct -11
opener|ao|other|	direct -8
opener|ao|past|	apposition -14
opener|ao|present|	apposition -12
opener|as|base|	direct 9
opener|as|other|	apposed 19	apposition -26	direct 10
opener|as|past|	apposed 11	apposition -22	direct -14
opener|as|present|	direct 8
opener|at|other|	apposed -12	apposition -14	direct 11
opener|at|past|	apposed -18
opener|at|present|	apposed -21
opener|auf|other|	direct -21
opener|auf|past|	direct -24
opener|aunque|other|	direct -20
opener|aurait|past|	direct 6
opener|aus|other|	direct -27
opener|aus|past|	direct 23
opener|avait|past|	direct 29
opener|avec|other|	apposition -20
opener|a|other|	apposed -31	apposition -42	direct -13	relative -24	shared -12
opener|a|past|	apposed -23	apposition -14	direct 27	shared -14
opener|a|present|	apposition -17	direct -21	shared -16
opener|been|other|	apposed -22
opener|been|past|	apposed -21
opener|before|other|	direct -35
opener|before|past|	direct -23
opener|beim|other|	direct 11
opener|beim|past|	direct -17
opener|bei|past|	direct -14
opener|between|other|	direct -16
opener|be|other|	apposition -8
opener|be|past|	apposed -10	apposition -25
opener|bij|other|	direct -25
opener|but|other|	direct -38
opener|but|past|	direct 12	inverted -31
opener|but|present|	direct 7
opener|by|base|	direct -24
opener|by|other|	apposed -23	apposition -25	relative -22	shared -22
opener|by|participle|	direct -39	shared -18
opener|by|past|	apposed -39	apposition 6	direct -12	relative 16	shared -35
opener|by|present|	apposed -17	apposition -24	direct -12
opener|che|other|	according -22	direct -57	shared -17
opener|che|past|	inverted -18
opener|che|present|	apposition -9	direct -26	inverted -16
opener|colon|,|	apposed 10	inverted -9
opener|colon|start|	direct 12
opener|com|other|	apposed 6
opener|com|past|	apposed -17
opener|con|other|	apposed -13	apposition -28	direct 11
opener|con|past|	apposed -20	apposition -24	shared -19
opener|con|present|	apposition -14
opener|dall’|other|	apposition -19
opener|dans|other|	apposition -7
opener|dans|past|	apposed 10	apposition -12	direct -22	shared -15
opener|dans|present|	apposed -31
opener|dass|other|	direct -14
opener|dat|other|	direct -29
opener|da|other|	apposed -15	apposition -30	direct -7
opener|da|past|	apposed -28	apposition -29
opener|da|present|	apposition -14
opener|della|present|	apposition -15
opener|del|other|	relative -20
opener|del|past|	apposed -14	apposition -10
opener|deren|past|	direct 25
opener|desde|past|	apposed -27
opener|dessen|past|	direct 33
opener|de|other|	apposed -21	apposition -19	direct -19
opener|de|past|	apposition -43	direct -16	shared -12
opener|de|present|	apposed -22	apposition -27	shared -7
opener|die|other|	apposition -14	direct -24
opener|die|past|	direct -21
opener|di|past|	direct -14
opener|dont|other|	direct -28
opener|dos|other|	direct -12
opener|do|past|	apposed -21	apposition -35
opener|do|present|	apposition -16
opener|ela|past|	inverted -33
opener|ele|past|	inverted -27
opener|ele|present|	inverted -20
opener|ella|past|	inverted -19
opener|em|other|	apposed -10	apposition -24
opener|em|past|	apposed -25	apposition -15
opener|em|present|	apposed -22
opener|entre|other|	direct -19
opener|en|other|	apposed -26	apposition -16	direct -40
opener|en|past|	apposed -15	apposition -24	direct -13	inverted -31	shared -21
opener|en|present|	apposed -18	apposition -9	direct -20
opener|er|past|	inverted -27
opener|est|other|	apposition -9	relative -27
opener|et|other|	apposed -17	apposition -18	direct -23
opener|et|past|	apposition -9	direct -16
opener|et|present|	apposed -13	direct 23
opener|e|other|	according -17	apposed -21	apposition -15	direct -29	relative -15
opener|e|past|	direct 8	inverted -37
opener|e|present|	direct 15	inverted -34
opener|fait|past|	direct 7
opener|for|other|	apposed -19
opener|for|past|	apposed -30	apposition -24
opener|for|present|	apposed -16
opener|from|other|	apposition -17
opener|from|past|	apposition -21
opener|für|other|	direct 23
opener|für|past|	direct -20
opener|geen|other|	direct -19
opener|geen|past|	apposition -15
opener|habe|past|	apposed -19
opener|had|base|	direct -17
opener|had|other|	direct -35	relative -19
opener|had|participle|	direct 9
opener|had|past|	apposed -23	apposition -17	direct -15
opener|had|present|	direct -37
opener|has|other|	direct -18
opener|has|participle|	direct -13
opener|has|past|	apposition -23
opener|has|present|	direct -24
opener|hat|past|	direct 22
opener|hat|present|	direct -19
opener|have|past|	apposed -14
opener|ha|other|	apposed -12	apposition -21
opener|ha|participle|	apposition -14	direct -17
opener|ha|past|	apposed -17	apposition -10	direct -18
opener|ha|present|	apposition -10
opener|heeft|past|	apposition -19	direct -23
opener|her|other|	direct -24
opener|he|base|	direct -25
opener|he|other|	apposed -15	apposition -27	direct -30	relative -19
opener|he|past|	apposed -20	passive -23
opener|he|present|	direct -13
opener|hij|other|	direct -26
opener|hij|past|	direct -20	inverted -33
opener|how|other|	direct -30
opener|how|past|	direct -31
opener|if|base|	direct -30
opener|if|other|	direct -46
opener|if|past|	direct -28
opener|il|participle|	apposition -12
opener|im|other|	direct -25
opener|in|base|	apposed -14	direct -9
opener|in|other|	apposed 6	apposition -33	direct 10	relative -21	shared -17
opener|in|participle|	shared -16
opener|in|past|	apposed -7	apposition -9	direct 9	shared -15
opener|in|present|	apposed -17	apposition -22	direct -24
opener|ist|other|	according 10
opener|is|other|	according -31	apposition -24
opener|is|past|	apposition -22
opener|it|other|	passive -10
opener|laut|other|	direct 6
opener|les|other|	direct -26
opener|le|past|	inverted 10
opener|lo|past|	apposition 13
opener|l’|past|	direct -7
opener|maar|other|	direct -19
opener|mas|past|	inverted -20
opener|met|other|	direct -10
opener|met|past|	apposed -16	direct -16
opener|me|other|	apposed 29	apposition -9
opener|me|past|	apposition 16	shared 21
opener|me|present|	apposed 16	apposition -15	relative 19
opener|mit|other|	direct -8
opener|mit|past|	direct -25
opener|mit|present|	direct -18
opener|naar|other|	direct 22
opener|nach|other|	direct -18	shared -14
opener|nach|past|	direct -24
opener|na|other|	apposed -15	apposition 10
opener|na|past|	apposed -23	apposition -8	direct -23
opener|na|present|	apposed -9	apposition -20
opener|nei|other|	direct -18
opener|nelle|other|	direct -16
opener|nel|other|	direct -20
opener|nel|present|	direct 11
opener|niet|other|	direct -14
opener|non|other|	direct -9
opener|non|past|	apposition -14
opener|nos|other|	apposed -19
opener|nos|past|	apposition -20
opener|not|base|	direct -17
opener|not|other|	direct -23
opener|not|past|	apposed -18	apposition -23
opener|not|present|	apposition -8
opener|no|other|	apposed -13	direct -18
opener|no|past|	apposed -22	apposition -21	direct -18	shared -19
opener|no|present|	apposed -16
opener|num|present|	apposed -17
opener|não|past|	direct -13
opener|não|present|	apposition -11
opener|of|other|	apposition -21	relative -6
opener|of|past|	apposed -8	apposition -43
opener|ohne|other|	direct -17
opener|om|past|	direct -19
opener|onder|past|	apposition -18
opener|onde|other|	direct -18
opener|on|other|	apposed -25	apposition -9	direct 8
opener|on|past|	apposed -29
opener|op|other|	direct -16
opener|other|base|	apposed -14	apposition -19	direct -73	relative -6	shared -8
opener|other|other|	according -49	apposed -26	direct -26	shared -23
opener|other|participle|	apposed 23	apposition -24	direct 20	shared 8
opener|other|past|	apposition -32	passive 18	relative -8	shared -27
opener|other|present|	apposed -12	apposition -22	direct 11	inverted -34	passive -27	relative 26	shared -11
opener|outside|past|	apposed -20
opener|over|other|	direct -29
opener|over|past|	apposed -14
opener|o|other|	according -9
opener|où|other|	direct -21
opener|paragraph-before|)|	inverted -13
opener|paragraph-before|,|	according 6	apposed -9	apposition 6	direct -16	inverted -13	passive 12	relative -21	shared -18
opener|paragraph-before|-|	apposed -13	direct -12	relative -20	shared -25
opener|paragraph-before|:|	apposed -13	direct -20	shared -10
opener|paragraph-before|;|	apposed -21	direct -38
opener|paragraph-before|after|	apposed -8	direct -12
opener|paragraph-before|and|	apposed -20	apposition -9	direct -20	inverted -8	passive -17	relative -15	shared -11
opener|paragraph-before|as|	apposition -11	direct -13
opener|paragraph-before|a|	apposed -15
opener|paragraph-before|before|	direct -11
opener|paragraph-before|but|	apposed -20	direct -10
opener|paragraph-before|by|	apposed -15	apposition -15	direct -9	shared -9
opener|paragraph-before|che|	direct -26
opener|paragraph-before|dans|	apposition -6
opener|paragraph-before|de|	apposition -18
opener|paragraph-before|em|	apposed -14
opener|paragraph-before|en|	apposed -9	direct -14
opener|paragraph-before|et|	apposed -15
opener|paragraph-before|e|	apposed -20	inverted -12
opener|paragraph-before|ha|	apposition -18
opener|paragraph-before|heeft|	direct -18
opener|paragraph-before|if|	direct -12
opener|paragraph-before|in|	apposed -9	apposition -22	direct -31	shared -13
opener|paragraph-before|it|	direct -19
opener|paragraph-before|na|	apposition -9
opener|paragraph-before|other|	according -38	apposed -16	apposition -14	direct -41	inverted -41	passive -23	relative -31	shared -9
opener|paragraph-before|over|	apposed -9
opener|paragraph-before|que|	direct 8	inverted -9	shared -11
opener|paragraph-before|qu’|	direct -21
opener|paragraph-before|segundo|	apposition -9	shared -7
opener|paragraph-before|según|	shared -13
opener|paragraph-before|she|	direct -16
opener|paragraph-before|start|	according -10	apposed -15	apposition -31	direct -18	inverted 9	relative -6	shared -16
opener|paragraph-before|sur|	apposed -13
opener|paragraph-before|that|	direct -22	shared -13
opener|paragraph-before|then|	direct -14
opener|paragraph-before|und|	direct -15
opener|paragraph-before|what|	direct -9
opener|paragraph-before|when|	direct -29
opener|paragraph-before|which|	apposition -16
opener|paragraph-before|while|	direct -18
opener|paragraph-before|who|	apposition -14
opener|paragraph-before|why|	direct -10
opener|paragraph-before|with|	direct -8
opener|paragraph-before|y|	direct 20
opener|paragraph-before|à|	apposed -14
opener|paragraph-before|–|	direct -13	inverted -22
opener|paragraph-before|—|	direct -17	inverted -38	relative -11	shared -8
opener|para|other|	apposed 20	shared 12
opener|para|past|	apposed 17	shared -20
opener|par|other|	apposed -10	apposition 12	direct -18
opener|par|past|	apposed -15	apposition -21
opener|pela|other|	apposed -9
opener|pela|past|	apposed -17	apposition -19
opener|pela|present|	apposition -15
opener|per|other|	apposed 15	direct -14	shared -29
opener|per|past|	direct -17	shared -31
opener|per|present|	direct -19	shared -11
opener|porque|other|	direct -21
opener|por|other|	apposed -9
opener|por|past|	apposed -34	apposition -18	shared -16
opener|pour|past|	direct -29	shared -12
opener|puis|other|	direct -28
opener|quando|past|	direct -9
opener|quand|other|	direct -15
opener|quem|past|	inverted -28
opener|que|other|	apposed -23	apposition -21	direct -20	relative -20	shared -18
opener|que|past|	apposition -25	direct -19	inverted -34	shared -19
opener|que|present|	apposition -17	direct 17	inverted -24	shared -14
opener|quote-then-speaker|,|	apposed -12	apposition -9	passive 8	relative -30	shared -7
opener|quote-then-speaker|-|	shared -9
opener|quote-then-speaker|:|	apposed -24	direct -22
opener|quote-then-speaker|;|	apposed -23	shared -20
opener|quote-then-speaker|after|	direct -34
opener|quote-then-speaker|and|	shared -17
opener|quote-then-speaker|avait|	direct 31
opener|quote-then-speaker|a|	direct 26
opener|quote-then-speaker|by|	apposition 20	direct -16	shared -14
opener|quote-then-speaker|che|	direct -23
opener|quote-then-speaker|dat|	direct -21
opener|quote-then-speaker|from|	apposition -21
opener|quote-then-speaker|had|	direct -20
opener|quote-then-speaker|ha|	apposition -14	direct -16
opener|quote-then-speaker|he|	direct -25	passive -21
opener|quote-then-speaker|if|	direct -30
opener|quote-then-speaker|in|	apposed -28	direct 9	shared -14
opener|quote-then-speaker|l’|	direct -7
opener|quote-then-speaker|no|	shared -11
opener|quote-then-speaker|other|	apposed 12	apposition -19	direct 15	passive -40	shared -13
opener|quote-then-speaker|per|	shared -20
opener|quote-then-speaker|pour|	shared -22
opener|quote-then-speaker|que|	direct -29	shared -14
opener|quote-then-speaker|she|	passive -26
opener|quote-then-speaker|start|	shared 7
opener|quote-then-speaker|that|	direct -19	shared -33
opener|quote-then-speaker|vor|	direct -10
opener|quote-then-speaker|when|	direct -26
opener|quote-then-speaker|where|	direct -25
opener|quote-then-speaker|which|	direct -30
opener|quote-then-speaker|who|	apposition -22
opener|quote-then-verb|,|	inverted 9
opener|quote-then-verb|and|	inverted -46
opener|quote-then-verb|but|	inverted -19
opener|quote-then-verb|che|	inverted -17
opener|quote-then-verb|en|	inverted -24
opener|quote-then-verb|e|	inverted -41
opener|quote-then-verb|le|	inverted 19
opener|quote-then-verb|other|	inverted 14
opener|quote-then-verb|que|	inverted -21
opener|quote-then-verb|y|	inverted -24
opener|quote-then-verb|–|	inverted 23
opener|qu’|other|	direct -22
opener|qu’|past|	direct -22
opener|qu’|present|	direct -21
opener|secondo|other|	apposed 9
opener|secondo|past|	apposed 11
opener|segundo|other|	apposed 11	apposition 8	shared -9
opener|segundo|past|	apposed -12
opener|según|other|	apposed 20
opener|según|past|	apposed 7	apposition -24	shared -21
opener|seit|other|	direct -9
opener|seit|past|	apposition -9
opener|selon|other|	apposed 18
opener|sentence-after|,|	according -25	apposed -44	apposition -53	direct 18	passive -18
opener|sentence-after|:|	direct -12
opener|sentence-after|;|	direct -28
opener|sentence-after|and|	direct -26
opener|sentence-after|by|	apposition -18	direct -19
opener|sentence-after|in|	apposed 8	apposition -12	direct -24
opener|sentence-after|other|	according -10	apposed -17
opener|sentence-after|que|	direct -8
opener|sentence-after|qu’|	direct -15
opener|sentence-after|start|	according 15	apposed -8	apposition -26	direct 12	inverted -16	relative -10	shared -21
opener|sentence-after|that|	direct -31
opener|sentence-after|when|	direct -30
opener|sentence-after|whether|	direct -34
opener|sentence-after|–|	inverted 17
opener|sentence-after|—|	inverted 20
opener|sentence-before|$|	apposition -10
opener|sentence-before|(|	apposed -16
opener|sentence-before|)|	direct -23	inverted -47
opener|sentence-before|+|	direct -19
opener|sentence-before|,|	apposed -11	direct 10	inverted 7
opener|sentence-before|-|	apposed 14	direct 7
opener|sentence-before|:|	apposed -23	apposition -15	direct -33
opener|sentence-before|;|	apposed -22	direct -15
opener|sentence-before|about|	apposed -23	direct -22
opener|sentence-before|across|	apposed -17
opener|sentence-before|after|	apposed -11	apposition -14	direct -35
opener|sentence-before|against|	apposition -12
opener|sentence-before|als|	direct -22
opener|sentence-before|al|	apposed -9	apposition -23	direct -21
opener|sentence-before|am|	direct -26
opener|sentence-before|and|	apposed -28	apposition -20	direct -29	inverted 6
opener|sentence-before|an|	direct -11
opener|sentence-before|ao|	apposition -10
opener|sentence-before|as|	apposed -7	apposition -30	direct -39
opener|sentence-before|at|	apposed -19	apposition -14
opener|sentence-before|auf|	direct -32
opener|sentence-before|a|	apposed -20	apposition -31
opener|sentence-before|because|	direct 8
opener|sentence-before|been|	apposed -22
opener|sentence-before|before|	direct -26
opener|sentence-before|beim|	direct 18
opener|sentence-before|be|	apposed -10
opener|sentence-before|bij|	direct -29
opener|sentence-before|but|	apposed -28	direct 10	inverted -17
opener|sentence-before|by|	apposed -27	apposition -34	direct -33
opener|sentence-before|chez|	apposed -6
opener|sentence-before|che|	according -10	apposition -8	direct -36	inverted -9
opener|sentence-before|con|	apposed -13	apposition -20	direct -19
opener|sentence-before|dans|	apposed -19
opener|sentence-before|dat|	direct -23
opener|sentence-before|da|	apposed -8	apposition -17	direct -15
opener|sentence-before|della|	apposition -16
opener|sentence-before|del|	apposition -13
opener|sentence-before|desde|	apposed -6	direct -26
opener|sentence-before|de|	apposed -21	apposition -40	direct -12
opener|sentence-before|die|	apposition -11	direct -32
opener|sentence-before|di|	direct -16
opener|sentence-before|dont|	direct -27
opener|sentence-before|dos|	direct -15
opener|sentence-before|do|	apposed -13	apposition -22
opener|sentence-before|ela|	inverted -16
opener|sentence-before|ele|	inverted -19
opener|sentence-before|em|	apposed -20	apposition -22
opener|sentence-before|entre|	direct -16
opener|sentence-before|en|	apposed -24	apposition -20	direct -10	inverted -11
opener|sentence-before|est|	relative -22
opener|sentence-before|et|	apposition -21	direct -30
opener|sentence-before|e|	apposition -15	direct -24	inverted -42
opener|sentence-before|fait|	direct -16
opener|sentence-before|for|	apposed -21	apposition -26
opener|sentence-before|from|	apposition -20	direct -22
opener|sentence-before|für|	direct -38
opener|sentence-before|geen|	apposition -14
opener|sentence-before|had|	apposed -15	direct -41
opener|sentence-before|has|	apposition -16	direct -37
opener|sentence-before|ha|	apposition -14	direct -12
opener|sentence-before|heeft|	direct -16
opener|sentence-before|he|	apposed -11	direct -22	passive -20
opener|sentence-before|hij|	direct -27	inverted -25
opener|sentence-before|how|	direct -16
opener|sentence-before|if|	direct -31
opener|sentence-before|il|	apposition -9
opener|sentence-before|im|	direct -23
opener|sentence-before|in|	apposed -43	apposition -30	direct 8
opener|sentence-before|is|	according -31	apposition -39	direct -18
opener|sentence-before|i|	direct 11
opener|sentence-before|les|	direct -23
opener|sentence-before|lo|	apposition 13
opener|sentence-before|maar|	direct -27
opener|sentence-before|met|	apposed -12	direct -19
opener|sentence-before|me|	apposed 17	apposition -35
opener|sentence-before|mit|	direct -31
opener|sentence-before|naar|	direct -18
opener|sentence-before|nach|	direct -24
opener|sentence-before|na|	apposed -9	apposition 10	direct -14
opener|sentence-before|near|	apposition -12
opener|sentence-before|nel|	apposed -8	apposition -15	direct -22
opener|sentence-before|nem|	direct -13
opener|sentence-before|niet|	direct -14
opener|sentence-before|non|	direct -9
opener|sentence-before|not|	apposition -14	direct -29
opener|sentence-before|no|	apposed -21	apposition -12	direct -16
opener|sentence-before|não|	direct -13
opener|sentence-before|of|	apposed -28	apposition -26	direct -17
opener|sentence-before|om|	direct -14
opener|sentence-before|on|	apposed -24	apposition -18	direct -25
opener|sentence-before|op|	direct -17
opener|sentence-before|other|	according -53	apposed -14	apposition -13	inverted -40	passive -52	relative -43
opener|sentence-before|outside|	apposed -19
opener|sentence-before|over|	direct -22
opener|sentence-before|où|	direct -21
opener|sentence-before|par|	apposed -7
opener|sentence-before|pela|	apposed -23	apposition -15
opener|sentence-before|per|	direct -25
opener|sentence-before|porque|	direct -17
opener|sentence-before|por|	apposed -8	apposition -25
opener|sentence-before|pour|	direct -14
opener|sentence-before|quand|	direct -21
opener|sentence-before|quem|	inverted -19
opener|sentence-before|que|	apposed -6	apposition -21	direct -53	inverted -36	relative -20
opener|sentence-before|qui|	apposition -19
opener|sentence-before|qu’|	direct -19
opener|sentence-before|seit|	apposition -9	direct -9
opener|sentence-before|se|	direct -27
opener|sentence-before|she|	passive -24
opener|sentence-before|sie|	inverted -35
opener|sentence-before|since|	apposition -17
opener|sentence-before|si|	direct -20
opener|sentence-before|sobre|	apposed -13
opener|sentence-before|start|	according 16	apposed -9	apposition 9	inverted -39	passive -23
opener|sentence-before|sul|	apposed -6
opener|sentence-before|sur|	apposed -20	apposition -18	direct -16
opener|sentence-before|su|	direct -20
opener|sentence-before|than|	direct -20
opener|sentence-before|that|	apposed -22	direct -64
opener|sentence-before|then|	direct -18
opener|sentence-before|tra|	direct -23
opener|sentence-before|um|	direct -12
opener|sentence-before|under|	apposition -19	direct -15
opener|sentence-before|und|	apposed -13	direct -38
opener|sentence-before|until|	direct -23
opener|sentence-before|van|	apposition -7	direct 10
opener|sentence-before|von|	direct -19
opener|sentence-before|vor|	direct -18
opener|sentence-before|was|	apposed -19	apposition -18	direct -38
opener|sentence-before|what|	direct -32
opener|sentence-before|when|	direct -43
opener|sentence-before|where|	direct -31
opener|sentence-before|whether|	direct -33
opener|sentence-before|which|	apposition -21
opener|sentence-before|whom|	direct -21
opener|sentence-before|who|	apposition -27
opener|sentence-before|why|	direct -16
opener|sentence-before|will|	direct -21
opener|sentence-before|with|	apposed -10
opener|sentence-before|would|	direct -21
opener|sentence-before|y|	direct -24	inverted -33	relative -18
opener|sentence-before|ze|	direct -18	inverted -17
opener|sentence-before|zij|	direct -14
opener|sentence-before|zou|	direct -15
opener|sentence-before|¿|	direct -30
opener|sentence-before|à|	apposed -37	apposition -22
opener|sentence-before|über|	direct -27
opener|sentence-before|–|	direct -13
opener|sentence-before|—|	direct -26	inverted 36
opener|se|other|	direct -23
opener|se|past|	apposition -13	direct -29
opener|she|base|	direct -20
opener|she|other|	apposition -31	direct -25
opener|she|past|	apposed -21	apposition -22	passive 7
opener|sie|past|	inverted -34
opener|sie|present|	inverted -30
opener|since|other|	apposition -20
opener|since|past|	apposed -16	apposition -22
opener|si|other|	direct -22
opener|si|past|	apposition -21
opener|sobre|other|	direct -6
opener|sobre|past|	apposed -30	apposition -19
opener|so|other|	direct -19
opener|speaker-then-quote|$|	apposition -15
opener|speaker-then-quote|)|	direct 24	relative -18
opener|speaker-then-quote|,|	apposed -16	apposition 31	direct 42	passive 12	relative -22	shared -8
opener|speaker-then-quote|:|	apposed -28	apposition -17	direct -8	shared -19
opener|speaker-then-quote|;|	apposed 27	direct 31
opener|speaker-then-quote|about|	apposed -25
opener|speaker-then-quote|across|	apposition -28
opener|speaker-then-quote|after|	apposition -15	direct -17
opener|speaker-then-quote|ai|	direct 7
opener|speaker-then-quote|alla|	apposed -22
opener|speaker-then-quote|als|	direct -27	shared -25
opener|speaker-then-quote|al|	apposed -26	apposition -13	direct -24
opener|speaker-then-quote|and|	apposed -12	apposition -21	relative 15
opener|speaker-then-quote|ao|	apposed -18	apposition -18
opener|speaker-then-quote|as|	apposition -23	direct 23
opener|speaker-then-quote|at|	apposed -16
opener|speaker-then-quote|auf|	direct -20
opener|speaker-then-quote|aus|	direct 23
opener|speaker-then-quote|a|	apposed -38	apposition -32	shared -14
opener|speaker-then-quote|because|	direct -33	shared -24
opener|speaker-then-quote|been|	apposed -20
opener|speaker-then-quote|beim|	direct -19
opener|speaker-then-quote|be|	apposition -25
opener|speaker-then-quote|by|	apposed -45	apposition -33	direct -30	relative 16	shared -35
opener|speaker-then-quote|che|	apposed 11	apposition -12	direct -19	shared -14
opener|speaker-then-quote|com|	apposed -13	direct -14
opener|speaker-then-quote|con|	apposed -19	apposition -29	shared -19
opener|speaker-then-quote|dans|	apposed 10	shared -15
opener|speaker-then-quote|da|	apposed -34	apposition -32
opener|speaker-then-quote|del|	apposed -19	apposition -14
opener|speaker-then-quote|deren|	direct 30
opener|speaker-then-quote|desde|	apposed -27
opener|speaker-then-quote|dessen|	direct 16
opener|speaker-then-quote|de|	apposition -38	shared -14
opener|speaker-then-quote|di|	apposition -25
opener|speaker-then-quote|do|	apposed -19	apposition -30
opener|speaker-then-quote|em|	apposed -29	apposition -13
opener|speaker-then-quote|en|	apposed -14	apposition -21	direct -24	shared -17
opener|speaker-then-quote|et|	direct 8
opener|speaker-then-quote|e|	apposition -20	direct 21
opener|speaker-then-quote|for|	apposed -28	apposition -21
opener|speaker-then-quote|für|	direct 7
opener|speaker-then-quote|had|	apposed -20	apposition -20	direct 8
opener|speaker-then-quote|has|	apposition -20
opener|speaker-then-quote|ha|	apposed -23	apposition -13	direct -18
opener|speaker-then-quote|heeft|	apposition -16
opener|speaker-then-quote|he|	apposed -26	apposition -19	direct -36
opener|speaker-then-quote|how|	direct -30
opener|speaker-then-quote|if|	direct -34
opener|speaker-then-quote|in|	apposition -11	direct -6	shared -17
opener|speaker-then-quote|it|	apposed -20	direct 21
opener|speaker-then-quote|me|	apposed 25	apposition 33	shared 22
opener|speaker-then-quote|mit|	direct -18
opener|speaker-then-quote|naar|	direct 23
opener|speaker-then-quote|nach|	direct -14
opener|speaker-then-quote|na|	apposed -18	apposition -23	direct -22
opener|speaker-then-quote|nella|	apposition -20	direct -16
opener|speaker-then-quote|nel|	direct 13
opener|speaker-then-quote|non|	apposition -11
opener|speaker-then-quote|not|	apposition -27
opener|speaker-then-quote|no|	apposed -23	apposition -17	shared -21
opener|speaker-then-quote|não|	apposition -11
opener|speaker-then-quote|of|	apposition -42
opener|speaker-then-quote|onder|	apposition -17
opener|speaker-then-quote|on|	apposed -19	direct 8
opener|speaker-then-quote|other|	apposed -28	apposition -34	direct -18	passive 32	relative 16	shared -24
opener|speaker-then-quote|over|	direct -26
opener|speaker-then-quote|para|	apposed 20	shared -14
opener|speaker-then-quote|par|	apposed -24	apposition -23
opener|speaker-then-quote|pela|	apposed -24	apposition -19
opener|speaker-then-quote|per|	apposed 16	direct -24	shared -14
opener|speaker-then-quote|por|	apposed -25	apposition -10	shared -26
opener|speaker-then-quote|pour|	apposed 6	direct -22	shared -16
opener|speaker-then-quote|que|	apposed -23	apposition -24	direct -25	shared -23
opener|speaker-then-quote|qu’|	direct -31
opener|speaker-then-quote|secondo|	apposed 8
opener|speaker-then-quote|segundo|	apposed 9	apposition 11
opener|speaker-then-quote|según|	apposed 11	shared -6
opener|speaker-then-quote|selon|	apposed 20
opener|speaker-then-quote|se|	direct -24
opener|speaker-then-quote|she|	apposed -27	apposition -33	direct -20
opener|speaker-then-quote|since|	apposition -23
opener|speaker-then-quote|si|	apposition -21
opener|speaker-then-quote|sobre|	apposed -29	apposition -19
opener|speaker-then-quote|start|	apposed -8	apposition -44	direct 13	passive -33	relative 8
opener|speaker-then-quote|sur|	apposed -41	apposition -18
opener|speaker-then-quote|that|	apposed -32	relative -27
opener|speaker-then-quote|through|	apposed -25
opener|speaker-then-quote|volgens|	apposed -6	direct 20	shared -7
opener|speaker-then-quote|was|	apposed -15	apposition -26	direct -25
opener|speaker-then-quote|what|	direct -7	shared -16
opener|speaker-then-quote|when|	apposed 7	direct -33
opener|speaker-then-quote|where|	direct 17
opener|speaker-then-quote|whether|	direct -48	shared -26
opener|speaker-then-quote|which|	apposition -19
opener|speaker-then-quote|while|	direct 31
opener|speaker-then-quote|who|	apposed -16	apposition -31	direct -28
opener|speaker-then-quote|why|	direct -23
opener|speaker-then-quote|wie|	direct 15
opener|speaker-then-quote|would|	apposed -13
opener|speaker-then-quote|y|	apposed 17	direct -13	shared 8
opener|speaker-then-quote|zou|	direct -24
opener|speaker-then-quote|à|	apposition -15	shared -13
opener|speaker-then-quote|–|	direct -15
opener|speaker-then-quote|—|	direct -17
opener|start|base|	apposed -33	direct 8	relative -25
opener|start|other|	according 30	apposition -11	relative 9	shared -28
opener|start|participle|	apposed -40	apposition 25	direct -25
opener|start|past|	apposed -16	apposition -22	direct 14	inverted -39	passive -36
opener|start|present|	apposed 17	apposition -27	direct 9	relative 8
opener|sul|other|	apposed -14
opener|sur|other|	apposed -27	apposition -12	direct -18
opener|sur|past|	apposed -34
opener|sur|present|	apposed -21
opener|su|other|	direct -20
opener|tegen|other|	direct -15
opener|than|other|	direct -20
opener|that|base|	direct -44	shared -34
opener|that|other|	apposed -25	direct -91	relative -28	shared 7
opener|that|participle|	direct 6	shared -20
opener|that|past|	apposed -33	direct 15	shared -32
opener|that|present|	direct -21
opener|then|other|	direct -25
opener|then|past|	direct -8
opener|though|past|	direct 19
opener|through|past|	apposed -25
opener|to|other|	apposition -14	direct -24
opener|to|past|	apposed -15
opener|tra|other|	direct -29
opener|um|other|	direct -12
opener|under|past|	apposed -17	apposition -15
opener|und|other|	apposed -12	direct -39
opener|und|past|	direct -13	inverted -21
opener|until|other|	direct -25
opener|us|other|	direct -18
opener|van|other|	direct 11
opener|van|past|	apposition -8	direct -9
opener|verb-then-speaker|)|	inverted -36
opener|verb-then-speaker|,|	inverted 18
opener|verb-then-speaker|and|	inverted -10
opener|verb-then-speaker|but|	inverted -22
opener|verb-then-speaker|che|	inverted -22
opener|verb-then-speaker|ela|	inverted -28
opener|verb-then-speaker|ele|	inverted -28
opener|verb-then-speaker|e|	inverted -35
opener|verb-then-speaker|hij|	inverted -16
opener|verb-then-speaker|other|	inverted -27
opener|verb-then-speaker|que|	inverted -31
opener|verb-then-speaker|start|	inverted -23
opener|verb-then-speaker|y|	inverted -29
opener|verb-then-speaker|ze|	inverted -19
opener|volgens|other|	apposed -6	direct 11	shared 18
opener|von|other|	direct -22	shared 10
opener|von|past|	apposed -15
opener|vor|other|	direct -18
opener|vor|past|	direct -13
opener|was|other|	apposition -17	direct -42	relative -11
opener|was|participle|	apposition -18
opener|was|past|	apposed -25	apposition -16	direct -19
opener|were|past|	apposed -16	apposition -16
opener|wer|other|	direct -18
opener|what|base|	direct -11
opener|what|other|	direct -24
opener|what|past|	direct -18	shared -6
opener|what|present|	direct 10
opener|when|base|	shared -17
opener|when|other|	direct -50
opener|when|past|	apposed 10	direct -43
opener|where|other|	direct -48
opener|where|past|	direct 22
opener|whether|base|	direct -24
opener|whether|other|	direct -50
opener|whether|past|	direct -41	shared -19
opener|which|base|	direct -14
opener|which|other|	apposition -21	direct -11	passive -21
opener|which|past|	apposition -23
opener|while|past|	direct 25
opener|whom|other|	direct -22
opener|who|other|	apposed -20	apposition -32
opener|who|past|	apposition -44	direct -26
opener|who|present|	apposition -14
opener|why|other|	direct -21
opener|wie|past|	direct 10
opener|wie|present|	direct 13
opener|will|other|	direct -19
opener|will|present|	direct -15
opener|with|other|	apposed -8
opener|wollte|present|	direct -22
opener|would|base|	direct -6
opener|would|past|	apposed -13
opener|would|present|	direct -15
opener|y|other|	direct -16	relative -16
opener|y|past|	apposed 11	direct -17	inverted -31	shared 8
opener|y|present|	direct 6	inverted -19
opener|ze|other|	direct -22
opener|ze|past|	inverted -25
opener|zij|past|	direct -14	inverted -17
opener|zou|other|	direct -20
opener|zu|past|	direct -13
opener|¿|other|	direct -27
opener|¿|past|	direct -29
opener|às|past|	apposed -18
opener|à|other|	apposed -31	apposition -15
opener|à|past|	apposition -21	shared -14
opener|à|present|	apposed -12	apposition -8
opener|è|other|	relative -13
opener|è|past|	direct -10
opener|über|past|	direct -26
opener|–|other|	direct -49
opener|–|past|	direct -7	inverted 25
opener|–|present|	direct -9	inverted 12
opener|—|other|	direct -47	relative -17	shared -6
opener|—|past|	direct -15	inverted 11
opener|—|present|	inverted 14
opener|€|past|	apposed -13
opening|according-to|	a -8	capital -9	de 19	der 35	die 18	een 29	einem -8	einer 26	el -16	ela 13	ele 23	elle 21	er 9	gli 25	haar 33	hem 20	het -9	l' -16	le 19	uma 21	un 25	une 22	word -7	él 20
opening|actor-nearby|	a -24	da -15	de -15	die -32	el -25	en -8	het -17	il -15	la -43	le -27	les -33	lo 17	los -21	o -10	una -21	van 10	von -16	zum -19
opening|colon|	au -29	capital -17	de -17	den -27	der 11	des -30	een -27	ein -9	el -27	es -18	het -32	i -11	il 13	l' -18	la -10	les -35	lo 8	los -18	l’ 28	o 14	os -20	otro -13	outra 12	son -11	su -22	um -21	uma -7	un -14	una -35	verb-judging -22	verb-saying -63	word -6
opening|interview|	capital 6
opening|named-before|	a 15	au -25	beide -14	celle-ci 10	dem -21	den -26	des -12	die -14	drei -18	drie -22	du -19	een -15	ein -27	eine -6	einem -13	einen -19	einer -23	el -8	ela 15	ele 15	ellas -12	elle -24	elles -15	es -27	het -30	hij 11	i -12	ich -19	ihre -18	ik -19	ils -13	la 7	le -18	lei 9	les -20	lo -7	loro -8	los -19	lui -9	l’ 15	man -29	nous -13	o 25	on -37	sa -13	seine -23	sie -29	son -12	un -22	usted -18	van -12	verb-judging 6	vous -26	zij -14	zijn 27	él -13
opening|named-nearby|	au -9	celui-ci 16	das -14	de 7	dem 6	den -56	der 8	des -32	du -40	ein 27	einem -15	einer 8	ela 20	ele 15	ella -11	elle 9	er 25	es -36	het -32	hij 9	i -8	ich 12	ihre -14	ik -10	il 24	l' 6	la 12	lei 13	lo 14	man -43	nous -24	on -37	sa 14	sein -15	seine -23	seiner -14	sie 33	son 30	su -12	van 10	verb-judging 8	verb-saying -13	verb-thinking 22	vous -16	word -34	zij 42	zijn -7
opening|name|	a 8	alle -32	am -43	as -16	auf -18	aus -13	beide -19	beim -25	bij -25	capital -7	ce 25	da -14	den -45	der 10	deren -26	des -42	desde -30	die -19	dieser -25	drei -25	drie -22	du -44	een -22	ein 24	eine 21	einem -8	einer 21	eines -29	el -23	en -14	es 6	esta -9	für 17	gli 14	haar 22	het 22	i -19	ihr 19	ihre -28	ihren -24	il 33	im -31	in -11	jede -23	kein -10	l' 17	laut -16	le 18	lo 25	l’ -18	meine -10	mit -13	nach -12	o -7	os 25	otro 20	per -8	sa 9	sein -20	seinem 13	seinen -33	seiner -28	seit -13	son 35	su -10	são -13	tre -25	um 32	uma 19	un 36	una 26	une 11	van -6	verb-judging 12	verb-saying -13	verb-thinking 23	von -21	vor -9	wer 9	word -11	zijn 42	zum -25	zwei -25
opening|name|alle|	direct -20	naked -24
opening|name|am|	naked -43
opening|name|auf|	naked -18
opening|name|aus|	naked -13
opening|name|au|	naked -15
opening|name|a|	according -19	apposed -10	direct -24	judging 25	naked 22	saying -14	thinking 17
opening|name|beide|	naked -19
opening|name|beim|	naked -25
opening|name|bij|	naked -25
opening|name|capital|	according -25	apposed -22	apposition 22	direct 6	judging 10	other -16	passive -15	saying -20	shared -12	thinking 22
opening|name|ce|	saying 25
opening|name|das|	apposed -15	judging 24	naked -9	shared 6
opening|name|dat|	naked 11	saying -27
opening|name|da|	naked -14
opening|name|dem|	according 11	direct 14	judging -8	saying -17
opening|name|den|	apposed -10	direct 10	judging -28	naked -62	saying -48
opening|name|deren|	naked -26
opening|name|der|	according 30	apposition -32	direct -22	judging -6	naked 12	other 20	saying 7	shared -19	thinking -17
opening|name|desde|	naked -30
opening|name|des|	apposed -9	direct -20	naked -43	shared -12
opening|name|de|	according 12	apposed 10	direct -31	judging 29	naked -21	saying 12	shared -11	thinking -17
opening|name|dieser|	saying -20
opening|name|die|	apposed -10	direct -41	judging -22	naked -17	saying 8	shared -23	thinking -11
opening|name|drei|	naked -23
opening|name|drie|	naked -22
opening|name|du|	apposed -13	apposition -17	direct -13	judging -19	naked -41	saying -9
opening|name|een|	naked -21
opening|name|einem|	according -8	apposed -10	naked -24	saying 6
opening|name|einen|	direct -20	judging -21	naked -6	saying 7
opening|name|einer|	according 26	apposed -13	naked 7	saying 9
opening|name|eine|	apposed -18	direct -17	judging -17	naked 12	saying 30	shared -8
opening|name|ein|	apposed -15	direct -18	judging -6	naked 21	other 24	saying 21
opening|name|el|	according -22	apposed 18	apposition 27	direct -17	judging 26	naked -19	other -6
opening|name|en|	naked -14
opening|name|esta|	saying -9
opening|name|es|	naked 6
opening|name|für|	naked 17
opening|name|gli|	according 24
opening|name|haar|	naked 13	saying 18
opening|name|het|	direct 13	naked 6	saying 32	thinking -16
opening|name|ihren|	naked -16
opening|name|ihre|	naked -27	saying -7
opening|name|ihr|	direct -8	judging 26	saying 6
opening|name|il|	apposed 9	apposition -20	direct 17	judging 16	naked 17	relative -8	saying 39	shared 12	thinking 10
opening|name|im|	naked -31
opening|name|in|	naked -11
opening|name|i|	naked -23
opening|name|jede|	naked -22
opening|name|kein|	naked -10
opening|name|l'|	according -16	apposed 24	direct 12	relative 9	saying 21
opening|name|las|	naked -18
opening|name|laut|	naked -16
opening|name|la|	according 6	apposed -13	apposition -28	judging 13	naked 9	other 22	shared -20	thinking 21
opening|name|les|	direct -24	naked -6	saying 19
opening|name|le|	apposed 21	apposition -29	direct 14	judging 32	relative -17	saying 27
opening|name|lo|	direct -10	naked 28	saying 13
opening|name|l’|	according 12	apposed -13	apposition -16	judging 16	naked -11	saying -11	thinking 15
opening|name|meine|	naked -13
opening|name|mit|	naked -13
opening|name|nach|	naked -12
opening|name|os|	naked 19
opening|name|o|	direct 8	judging -8	naked 7	other 18	relative 6	saying -18	shared 10	thinking -26
opening|name|per|	naked -8
opening|name|sa|	naked 7
opening|name|seinem|	saying 10
opening|name|seinen|	direct -15	naked -20	saying -8
opening|name|seiner|	naked -20
opening|name|seine|	direct -30
opening|name|sein|	direct -14	naked -32
opening|name|seit|	naked -13
opening|name|son|	naked 13	saying 23
opening|name|su|	naked -14	saying 25
opening|name|são|	naked -13
opening|name|tre|	naked -25
opening|name|uma|	naked 13	saying 10
opening|name|um|	naked 16	saying 23
opening|name|una|	saying 29
opening|name|une|	naked -21	saying 19
opening|name|un|	according 21	naked 9	saying 28
opening|name|verb-judging|	naked 10
opening|name|verb-saying|	naked -13
opening|name|verb-thinking|	naked 23
opening|name|von|	naked -21
opening|name|vor|	naked -9
opening|name|wer|	naked 9
opening|name|word|	according 24	apposition 8	judging -21	naked -22	saying 13	shared 20	thinking -12
opening|name|zijn|	judging 20	naked 39	saying 6
opening|name|zum|	naked -25
opening|name|zwei|	naked -24
opening|noun|	a 11	andere 9	as -53	au -8	aux -24	cada -19	capital 9	ce 32	ces 16	cet -12	cette -14	chaque -18	das -14	dat -57	de 19	der 10	des -52	deux -23	deze -29	dois -28	dos -37	drie -23	du -31	duas -22	een 20	ein 20	einer 14	elke -16	esa -24	ese -21	esse -22	esta 23	gli -21	haar 9	hun -20	i -39	il 11	l' -29	la 12	las -26	le 13	les -21	leur -31	lo -10	los -53	l’ 8	o -9	ogni -25	os -14	otra -12	outra -8	outro -30	plusieurs -32	quello 11	sa -7	ses -9	seu -36	sommige -23	son -25	su -52	sua -25	suo 12	sus -31	tre -21	tres -27	trois -38	três -30	twee -24	um 17	uma 24	un 16	una -17	unas -14	une 30	unos -16	un’ -30	verb-judging -34	verb-saying -66	verb-thinking -18	votre -32	vários -11	word -69	zijn -10
opening|noun|as|	direct -33	judging -18	naked -36	saying -37
opening|noun|aux|	saying -17
opening|noun|au|	apposed -16	naked -29	thinking -15
opening|noun|a|	according -14	apposed -23	direct -58	naked -8	saying 16	thinking -25
opening|noun|cada|	naked -19
opening|noun|capital|	apposed -28	apposition 14	direct -14	judging 15	naked -31	saying 9	shared -11	thinking 6
opening|noun|cette|	direct -16	naked -21	saying -10
opening|noun|cet|	naked 14	saying -17
opening|noun|ce|	saying 29
opening|noun|das|	naked -14
opening|noun|dat|	direct -24	judging -29	naked -27	saying -52	shared -30
opening|noun|der|	direct 18	naked -7	saying 12
opening|noun|des|	according -14	apposed -18	apposition -16	direct -27	judging -15	naked -38	relative -9	saying -40
opening|noun|deux|	direct -26	naked -24	saying 13
opening|noun|de|	according 26	apposed -28	apposition -29	direct -52	judging 7	naked -18	other 9	saying 16	shared 28	thinking -16
opening|noun|die|	apposition -18	direct -35	judging -12	saying 8	shared -14
opening|noun|dois|	naked -21	saying -18
opening|noun|dos|	naked -29	saying -21
opening|noun|drie|	naked -17
opening|noun|duas|	saying -22
opening|noun|due|	naked -26	saying -21
opening|noun|du|	apposed -27	apposition -14	direct -24	judging -25	naked -27	saying -15	shared -9
opening|noun|een|	according 18	apposed 27	direct -32	judging -8	naked 14	other 14	shared 7	thinking -17
opening|noun|ein|	naked 20
opening|noun|el|	apposed -14	apposition -11	direct -22	judging -11	shared -9	thinking 17
opening|noun|esa|	saying -21
opening|noun|ese|	naked -17
opening|noun|esse|	saying -10
opening|noun|esta|	naked 11
opening|noun|este|	judging -15	naked 22	saying 8
opening|noun|gli|	according -14	direct -33	judging 9	naked -25
opening|noun|haar|	according 16	direct -28	saying 11
opening|noun|het|	direct -39	judging -23	naked -32
opening|noun|il|	according -6	apposed -14	direct 6	judging 18	naked -17	other 9	relative -14	saying 9	shared -14	thinking -20
opening|noun|i|	according -21	apposed -17	apposition -15	direct -42	judging -15	naked -26
opening|noun|l'|	according -19	apposed -24	apposition -18	direct -26	naked -6	saying -19
opening|noun|las|	direct -22	judging -15	naked -26
opening|noun|la|	apposed -22	apposition -37	direct -37	judging -8	other -8	relative 16	saying 15	shared 16	thinking 22
opening|noun|les|	according -19	apposed -29	direct -35	judging 9	naked -45	saying 7	shared 7
opening|noun|leur|	apposed -14	saying -24
opening|noun|le|	apposed 17	apposition -22	direct 12	judging -10	other 31	relative -29	saying 7	thinking 12
opening|noun|los|	direct -39	judging -14	naked -28	saying -43
opening|noun|lo|	direct -15	other 18	saying -14	shared -25
opening|noun|l’|	according -14	apposed -25	apposition -9	direct -9	judging 9	naked -10	relative -20	saying 8
opening|noun|ogni|	naked -14
opening|noun|os|	apposed -8	direct -33	naked -7	saying -28
opening|noun|otra|	saying -10
opening|noun|otro|	naked -7	saying 10
opening|noun|outra|	judging -17	naked 8	saying -21
opening|noun|outro|	naked -16	saying -24
opening|noun|o|	according 9	direct -17	judging -12	naked -26	relative -22	thinking -23
opening|noun|plusieurs|	according -19	direct -17	naked -22	saying -27
opening|noun|quello|	saying 11
opening|noun|sa|	according -17	apposed 9	direct -20	judging 11	naked -18	saying -7
opening|noun|ses|	according -17	saying 10
opening|noun|seu|	naked -28	saying -32
opening|noun|sommige|	judging -23
opening|noun|son|	according -8	apposed -13	apposition -19	judging -12	naked -40	saying -11
opening|noun|sua|	saying -12
opening|noun|suo|	apposed -21	saying 17
opening|noun|sus|	saying -24
opening|noun|su|	apposed -36	direct -18	judging -31	naked -55	saying -38
opening|noun|tres|	direct -19	naked -22	saying -32
opening|noun|tre|	naked -24	saying -14
opening|noun|trois|	direct -20	naked -18	saying -22
opening|noun|três|	naked -25	saying -18
opening|noun|twee|	naked -24
opening|noun|uma|	according 21	judging -12	naked 16	saying 10
opening|noun|um|	according -14	direct 17	judging 7	naked 17	saying 35
opening|noun|unas|	naked -10
opening|noun|una|	according 14	apposed -18	direct -17	judging -18	naked -22	saying -11
opening|noun|une|	according 16	apposed -17	apposition -8	direct -27	judging -16	naked -12	relative -13	saying 30
opening|noun|unos|	naked -15
opening|noun|un|	according 31	apposed -12	direct 21	judging -10	relative 11	saying -8	shared -8	thinking -17
opening|noun|un’|	naked -30	saying -19
opening|noun|verb-judging|	naked -25	saying -17
opening|noun|verb-saying|	according 14	apposed -12	apposition -26	direct -31	judging -29	naked -64	relative -39	saying -32	shared -18
opening|noun|verb-thinking|	saying -16
opening|noun|votre|	naked -29
opening|noun|vários|	naked -11
opening|noun|word|	according -18	apposed -42	apposition -11	direct -19	judging -70	naked -7	other -29	passive -12	relative -40	saying -63	shared -23	thinking -43
opening|noun|zijn|	apposed -29	direct 21	judging -25	naked -35	saying -9
opening|paragraph-before|	a 20	capital 8	das -21	dat -18	de -11	des -24	deux -12	die -24	du -8	een -25	ein -32	el -22	ela -18	ella 22	elle -26	er -35	haar -21	het -14	hij -30	i -19	il -36	l' -36	la -38	le -25	lei 7	les -23	lui -21	o 15	on -22	os -8	sa -23	sie -28	son 11	su -39	um -22	uma -9	un -42	una -22	une -7	verb-judging -12	verb-saying -19	word -60	ze -26	zij -27	zijn -17	él 6
opening|possessor|	capital -16	ihr -9	leur -11	verb-judging -9	word -18
opening|pronoun|	beide -25	celui-ci 35	ela 34	ele 31	ella 16	ellas -29	elle 6	elles -30	er 20	es -69	haar 14	het -66	hij 18	ich -24	ihr -9	ik -23	il 18	ils -24	lei 42	leur -11	loro -17	lui 12	man -69	nous -31	on -79	sie 13	usted -33	vous -48	ze 11	zij 34
opening|pronoun|beide|	naked -11
opening|pronoun|celle-ci|	saying 9
opening|pronoun|celui-ci|	naked 30	saying 20
opening|pronoun|ela|	direct 9	judging 23	naked 8	saying 37
opening|pronoun|ele|	according 9	direct -12	judging 15	naked 26	other 13	saying 20
opening|pronoun|ellas|	naked -19
opening|pronoun|ella|	naked 24	saying -12
opening|pronoun|elles|	naked -26
opening|pronoun|elle|	according 15	apposition -29	direct -35	judging -12	saying 26	thinking -22
opening|pronoun|er|	judging -6	other -11	saying 31	shared 9	thinking -24
opening|pronoun|es|	direct -13	naked -48	saying -51
opening|pronoun|haar|	according 19
opening|pronoun|hem|	shared 11
opening|pronoun|het|	according -13	judging -46	naked -52	saying -40
opening|pronoun|hij|	direct -32	judging 22	saying 22	thinking -26
opening|pronoun|ich|	direct -24	naked -10
opening|pronoun|ihr|	naked -9
opening|pronoun|ik|	naked -27
opening|pronoun|ils|	direct -17	naked -18
opening|pronoun|il|	direct -12	judging 12	naked 9	other 30	saying 14	shared 31
opening|pronoun|lei|	according 8	apposed 14	direct 12	naked 31	saying 21	shared 9
opening|pronoun|leur|	naked -11
opening|pronoun|loro|	naked -17
opening|pronoun|lui|	apposed -15	direct 11	naked 14
opening|pronoun|man|	direct -36	naked -57	saying -12
opening|pronoun|nous|	naked -31
opening|pronoun|on|	direct -16	judging -18	naked -65	saying -39	thinking -22
opening|pronoun|sie|	direct -39	judging 32	naked 16	other 17	shared -6
opening|pronoun|usted|	naked -24
opening|pronoun|vous|	naked -48
opening|pronoun|ze|	direct -25	saying 23
opening|pronoun|zij|	direct -25	judging 16	naked 25	saying 34
opening|pronoun|él|	according 11	direct -12
opening|quote-then-speaker|	a -17	capital -34	das 17	dat -29	dem 11	der 14	des -21	die -23	du -22	een 6	ein -10	el 6	elle 14	er -23	hij -7	il 31	l' -10	las 9	les 10	los -15	l’ -16	man -15	o -12	on -31	sa -14	sie 12	son -34	su -17	un -22	una -21	une -19	verb-saying -30	word -20
opening|quote-then-verb|	a 17	ce 28	celle-ci 30	cet -17	cette -10	dat -24	de 47	dem -28	den -26	die 14	een 10	ein 25	eine 12	el -20	ela 54	ele 55	ella 8	elle 21	er 27	es -28	het -32	il 15	l' -10	la 9	le 27	lei 40	leur -20	lo 28	lui 8	o 15	on -24	sa -6	sie 36	son -8	su -17	um 41	uma 23	un 48	una 22	une 32	word -18	ze 12	zij 33	él 51
opening|sentence-after|	capital -10	das -25	dat -26	de -9	der -40	die -14	een -29	ein -19	el 12	het -32	ihr -25	il -13	la -16	le 8	l’ -14	man -23	o -33	on -20	sie -32	son -34	um 6	une -18	word -42	zijn -20
opening|sentence-before|	a -25	alle -13	as -37	au -43	aux -12	capital -24	cette -16	dat -34	de 11	dem -45	den -31	der 14	des -28	deux -26	die -22	dos -10	drie -19	du -37	duas -19	due 9	een -7	ein -15	einem 8	einen -27	einer -22	ela 27	ele -16	elke -16	ella -15	elle 18	es -24	ese -16	este -30	gli -33	haar -9	het -48	hij 19	hun -20	i -40	ich -20	ihr -28	ihre -18	il -18	ils -21	las -24	le 15	lei 7	les -67	leur -21	lo 9	los -40	lui -14	l’ 11	man -26	o -10	on -45	os -30	outra -19	plusieurs -25	sa -20	sein -9	ses -25	seu 13	sie -7	son -39	su -22	sus -24	tre -15	tres -32	trois -25	três -14	um -7	uma -17	un 6	una -28	une 6	van 12	verb-judging -15	verb-saying -34	verb-thinking -14	word -33	ze -7	zijn -14	zwei -16	él -38
opening|speaker-then-quote|	a 20	as -30	au 15	celle-ci -6	celui-ci 20	de -19	den -29	des -35	die -11	du -32	een 17	ein 32	eine 21	einem -19	einer 6	el 9	ela 21	ella 24	es -15	haar 17	hem 11	het 31	hij 8	ihr 10	il 27	l' -6	las -10	les 13	leur -29	lo -13	los -38	l’ -14	man -29	o -10	on -26	otro 18	sa 7	sein 18	ses 10	seu -30	su -18	sua -24	suo 10	um 45	uma 25	un -7	una -6	verb-judging -7	verb-saying -48	word -41	ze 13	zij 29	zijn 26
opening|topic-after|	a -12	capital -14	das -14	de -27	der -14	die -28	een -25	il -34	le 13	l’ 17	o -19	son -14
opening|topic|	alle -18	am -43	as -35	au -13	auf -18	aus -13	beim -25	bij -25	cada -19	capital -6	ce 9	celui-ci 24	cet 14	cette -20	da -7	das -9	dat -14	de -31	dem -16	den -28	deren -26	des -18	desde -30	deux -25	die -20	dois -21	dos -24	drei -12	drie -15	du -7	due -18	een 20	ein 21	eine 21	einem -16	einen -22	ele 19	ella 39	elle -8	elles -20	en -13	er -36	es -20	ese -17	este 22	für 17	gli -11	het -34	hij -25	i -27	ihre -17	ik -18	il -18	ils -27	im -29	in -10	kein -10	la 6	las -28	laut -16	le -6	lei 30	les -38	los -27	lui 20	l’ -34	man -39	mit -13	nach -12	nous -18	o -18	ogni -14	on -46	outro -15	per -8	plusieurs -22	sa -11	sein -26	seine 8	seit -13	seu -28	sie -6	son -31	su -45	suo -7	são -13	tre -19	tres -22	trois -18	três -25	twee -23	um 19	uma 22	un 6	una -19	unas -10	une -18	uno -20	unos -15	un’ 10	van -17	vor -9	votre -29	vous -28	vários -11	wer 9	ze -28	zijn -24	zum -22	zwei -20
opening|verb-then-speaker|	a -14	as -17	capital -9	das 18	dat -47	de 29	dem -34	den -31	der 22	des -14	een -32	ein 13	einen 15	el 14	elle 11	er 46	es -38	het -33	hij 18	i -18	il 34	la 12	le -18	lei 22	les -25	lo -20	o -13	os -25	outra -16	su -12	um -23	uma -27	un -26	una -34	une -28	verb-saying -20	word -37	ze 31
order|according-to|according|	according 9
order|colon|apposed|	saying 15
order|colon|apposition|	saying -10
order|interview|naked|	naked -29
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -9
order|paragraph-before|apposed|	judging -9	other -17	saying -18	thinking 12
order|paragraph-before|apposition|	judging 23	saying -19	thinking -11
order|paragraph-before|direct|	judging -17	other -14	saying -18	thinking -33
order|paragraph-before|inverted|	judging -8	other -18	saying -34
order|paragraph-before|passive|	judging -25	other -22	saying 13
order|paragraph-before|relative|	judging -26	other -11	saying -24	thinking -14
order|paragraph-before|shared|	judging -32	other -24	saying -18	thinking -20
order|possessor|naked|	naked -8
order|quote-then-speaker|apposed|	judging -17	other 19	saying -8
order|quote-then-speaker|apposition|	other -21	thinking -20
order|quote-then-speaker|direct|	judging -10	other -14	saying 7
order|quote-then-speaker|passive|	judging -17	other -36
order|quote-then-speaker|relative|	other -29	saying -25	thinking 8
order|quote-then-speaker|shared|	judging 11	saying -24
order|quote-then-verb|inverted|	judging 7
order|sentence-after|apposed|	judging -33	other 8	saying -31	thinking -26
order|sentence-after|apposition|	judging -26	other -29	saying -49	thinking -23
order|sentence-after|direct|	other -16	saying 11
order|sentence-after|inverted|	saying 11
order|sentence-after|passive|	other -20	saying 6
order|sentence-after|relative|	other -32
order|sentence-after|shared|	other -6	saying -30	thinking 9
order|sentence-before|according|	according 7
order|sentence-before|apposed|	judging -40	other -32	saying -18	thinking -11
order|sentence-before|apposition|	judging -39	thinking -49
order|sentence-before|direct|	judging -16	thinking -8
order|sentence-before|inverted|	saying -8
order|sentence-before|passive|	judging -13	other -47	saying -7
order|sentence-before|relative|	judging -37	other 10	saying 6	thinking -37
order|signature|naked|	naked 12
order|speaker-then-quote|apposed|	other -6	saying -16
order|speaker-then-quote|apposition|	judging -22	saying -21	thinking -27
order|speaker-then-quote|direct|	judging 17	other -15	saying 16	thinking -15
order|speaker-then-quote|passive|	judging 8	other 7	saying 19
order|speaker-then-quote|relative|	judging -27	other 9	saying 10	thinking 13
order|speaker-then-quote|shared|	judging -11	other -8	saying -33	thinking -13
order|topic-after|naked|	naked -9
order|verb-then-speaker|inverted|	other -9
outer|according-to|according other name|	none 16
outer|according-to|according other noun|	according other 9
outer|according-to|according other organisation|	according other 20	none -6
outer|according-to|according other person|	according other -6	none 14
outer|according-to|according other place|	none -18
outer|according-to|according other pronoun|	none 18
outer|colon|apposed saying person|	none 26
outer|colon|apposition saying person|	none -10
outer|colon|inverted saying noun|	none -15
outer|paragraph-before|according other name|	none -19
outer|paragraph-before|according other noun|	apposition saying -18	direct other -21	direct saying -10	none -29
outer|paragraph-before|according other organisation|	according other -10	direct saying -8	none -15
outer|paragraph-before|according other person|	none -38
outer|paragraph-before|apposed judging name|	none -13
outer|paragraph-before|apposed judging noun|	none -31
outer|paragraph-before|apposed judging organisation|	none -12
outer|paragraph-before|apposed judging place|	none -13
outer|paragraph-before|apposed other name|	none -27
outer|paragraph-before|apposed other noun|	direct other -11	direct saying -8	none -38	relative other 13	shared other -9
outer|paragraph-before|apposed other organisation|	none -33
outer|paragraph-before|apposed other person|	according other -14	direct other -6	none 13	shared other -18
outer|paragraph-before|apposed other place|	none -13
outer|paragraph-before|apposed other pronoun|	none 15
outer|paragraph-before|apposed saying name|	direct other -20	none -22
outer|paragraph-before|apposed saying noun|	direct other -20	none -34
outer|paragraph-before|apposed saying organisation|	direct other -9	none -15
outer|paragraph-before|apposed saying person|	direct other -28	direct saying -18	direct thinking -10	none 7
outer|paragraph-before|apposed saying place|	none -22
outer|paragraph-before|apposed thinking noun|	none -13
outer|paragraph-before|apposed thinking organisation|	none -23
outer|paragraph-before|apposed thinking person|	none 23
outer|paragraph-before|apposition judging noun|	none -31
outer|paragraph-before|apposition judging person|	none 28
outer|paragraph-before|apposition other name|	apposition other -6	none -20
outer|paragraph-before|apposition other noun|	according other -6	apposed other -18	apposition saying -7	direct saying -6	none -43
outer|paragraph-before|apposition other organisation|	none 12
outer|paragraph-before|apposition other person|	none 32
outer|paragraph-before|apposition saying noun|	direct other -19	direct saying -11	none -31
outer|paragraph-before|apposition saying organisation|	none -32
outer|paragraph-before|apposition saying person|	apposition other -22	direct other -37
outer|paragraph-before|apposition saying place|	none -14
outer|paragraph-before|apposition thinking noun|	none -23
outer|paragraph-before|apposition thinking organisation|	none -13
outer|paragraph-before|apposition thinking person|	none 8
outer|paragraph-before|direct judging name|	none -21
outer|paragraph-before|direct judging noun|	apposition other -6	direct other -16	direct saying -11	none -35	relative other -10	shared other -12
outer|paragraph-before|direct judging organisation|	none -23
outer|paragraph-before|direct judging person|	none -25	shared saying -18
outer|paragraph-before|direct judging pronoun|	direct other -18	none -20
outer|paragraph-before|direct other name|	apposed saying -12	direct other -23	none -14	shared other -11
outer|paragraph-before|direct other noun|	according other 6	apposition other -19	apposition saying -15	direct judging -22	direct other -40	direct saying -21	direct thinking -6	inverted saying -13	none -8	shared judging -24	shared other -14	shared saying -21
outer|paragraph-before|direct other organisation|	according other -21	direct other 15	direct saying -11	none -47
outer|paragraph-before|direct other person|	according other -22	direct other -18	direct saying -27	relative other -8	shared saying -14
outer|paragraph-before|direct other place|	none -18
outer|paragraph-before|direct other pronoun|	direct judging -13	direct other -17	direct saying -14	none -19	shared other -18	shared saying -19
outer|paragraph-before|direct saying name|	direct other -22	direct saying 18	none -41
outer|paragraph-before|direct saying noun|	according other 18	direct judging -22	direct other -40	direct saying -15	direct thinking -8	relative other -9	shared judging -19	shared other -12	shared saying 9
outer|paragraph-before|direct saying organisation|	direct other -19	none -34	relative other -10	shared other -18
outer|paragraph-before|direct saying person|	direct other -28	direct saying -26	direct thinking -23	relative other -8	shared saying -14
outer|paragraph-before|direct saying place|	none -11
outer|paragraph-before|direct saying pronoun|	apposition saying -19	direct other -24	direct saying -8	direct thinking -19	none -22	relative other -11	shared saying -25
outer|paragraph-before|direct thinking noun|	none -27
outer|paragraph-before|direct thinking organisation|	none -13
outer|paragraph-before|direct thinking pronoun|	none -16
outer|paragraph-before|inverted judging noun|	direct judging -8	none -27
outer|paragraph-before|inverted judging pronoun|	none -18
outer|paragraph-before|inverted other noun|	none -17
outer|paragraph-before|inverted saying name|	none -10
outer|paragraph-before|inverted saying noun|	according other -22	direct other -24	direct saying -6	none -29	relative other -24	shared saying -19
outer|paragraph-before|inverted saying person|	none -45
outer|paragraph-before|inverted saying pronoun|	none -46
outer|paragraph-before|passive other noun|	none -15
outer|paragraph-before|passive other organisation|	none -10
outer|paragraph-before|passive saying noun|	none -22
outer|paragraph-before|relative judging noun|	none -17
outer|paragraph-before|relative other name|	none -7
outer|paragraph-before|relative other noun|	apposition other -15	apposition saying -11	direct other -11	none -27
outer|paragraph-before|relative other organisation|	none -20
outer|paragraph-before|relative other person|	apposed saying -21	none 8	shared other -8
outer|paragraph-before|relative saying noun|	apposition saying -16	none -15
outer|paragraph-before|relative thinking noun|	none -9
outer|paragraph-before|shared judging noun|	none -16
outer|paragraph-before|shared judging organisation|	none -8
outer|paragraph-before|shared judging person|	none -17
outer|paragraph-before|shared judging pronoun|	none -9
outer|paragraph-before|shared other name|	none -20
outer|paragraph-before|shared other noun|	none -28
outer|paragraph-before|shared other organisation|	none 9
outer|paragraph-before|shared other person|	none -14
outer|paragraph-before|shared other pronoun|	none -26
outer|paragraph-before|shared saying name|	none -21
outer|paragraph-before|shared saying organisation|	none -21
outer|paragraph-before|shared saying person|	direct other -19	none -16
outer|paragraph-before|shared saying pronoun|	none -37
outer|paragraph-before|shared thinking noun|	none -16
outer|quote-then-speaker|apposed judging name|	none -8
outer|quote-then-speaker|apposed judging noun|	none -29
outer|quote-then-speaker|apposed judging person|	none 16
outer|quote-then-speaker|apposed other noun|	direct other -16	none 6
outer|quote-then-speaker|apposed other organisation|	none -23
outer|quote-then-speaker|apposed other person|	none 37
outer|quote-then-speaker|apposed saying noun|	none -8
outer|quote-then-speaker|apposed saying person|	direct other -16	none 25
outer|quote-then-speaker|apposed saying place|	none -31
outer|quote-then-speaker|apposed saying pronoun|	none -22
outer|quote-then-speaker|apposed thinking noun|	none -8
outer|quote-then-speaker|apposition judging noun|	none -23
outer|quote-then-speaker|apposition judging organisation|	none -21
outer|quote-then-speaker|apposition other noun|	none -20
outer|quote-then-speaker|apposition saying noun|	direct other 14	none -41
outer|quote-then-speaker|apposition saying organisation|	none -21
outer|quote-then-speaker|apposition saying person|	direct other -12
outer|quote-then-speaker|apposition saying place|	none -21
outer|quote-then-speaker|apposition thinking noun|	none -8
outer|quote-then-speaker|direct judging noun|	none -29
outer|quote-then-speaker|direct judging organisation|	none -19
outer|quote-then-speaker|direct judging person|	none 13
outer|quote-then-speaker|direct judging pronoun|	none -7
outer|quote-then-speaker|direct other noun|	direct other -21
outer|quote-then-speaker|direct other organisation|	none -35
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -18
outer|quote-then-speaker|direct other pronoun|	direct other -28	none -19	shared saying 10
outer|quote-then-speaker|direct saying name|	none 28
outer|quote-then-speaker|direct saying noun|	direct other -17	none -7	shared saying -15
outer|quote-then-speaker|direct saying organisation|	none -14
outer|quote-then-speaker|direct saying person|	direct judging 35	direct saying 18	direct thinking 20	none 59	shared other -10	shared saying 28
outer|quote-then-speaker|direct saying pronoun|	direct other 32	direct saying 21	none 25
outer|quote-then-speaker|direct thinking noun|	none -12
outer|quote-then-speaker|direct thinking pronoun|	none -27
outer|quote-then-speaker|passive other noun|	none -22
outer|quote-then-speaker|passive other organisation|	none -25
outer|quote-then-speaker|passive saying noun|	none -8
outer|quote-then-speaker|relative judging noun|	none -31
outer|quote-then-speaker|relative other noun|	none -26
outer|quote-then-speaker|relative other person|	apposition saying 20
outer|quote-then-speaker|relative saying noun|	none -22
outer|quote-then-speaker|shared judging name|	none 10
outer|quote-then-speaker|shared judging noun|	none -18
outer|quote-then-speaker|shared judging person|	none 27
outer|quote-then-speaker|shared judging pronoun|	none -9
outer|quote-then-speaker|shared other name|	none 6
outer|quote-then-speaker|shared other noun|	direct saying -16
outer|quote-then-speaker|shared other pronoun|	none -31
outer|quote-then-speaker|shared saying noun|	direct other -29	none -9
outer|quote-then-speaker|shared saying organisation|	direct other 14	none -8
outer|quote-then-speaker|shared saying person|	direct other -12	direct saying -12	none 21
outer|quote-then-speaker|shared saying place|	direct other -12
outer|quote-then-speaker|shared saying pronoun|	direct other -14	direct saying 12	none -13
outer|quote-then-speaker|shared thinking noun|	none 19
outer|quote-then-speaker|shared thinking organisation|	none -19
outer|quote-then-speaker|shared thinking pronoun|	none -23
outer|quote-then-verb|inverted judging person|	none 40
outer|quote-then-verb|inverted other name|	none 6
outer|quote-then-verb|inverted other noun|	none 9
outer|quote-then-verb|inverted other organisation|	none 21
outer|quote-then-verb|inverted other person|	none 45
outer|quote-then-verb|inverted other place|	none -13
outer|quote-then-verb|inverted saying name|	none -12
outer|quote-then-verb|inverted saying noun|	inverted saying 9
outer|quote-then-verb|inverted saying person|	inverted saying 34	none 16
outer|quote-then-verb|inverted saying place|	none 9
outer|quote-then-verb|inverted saying pronoun|	none 7
outer|sentence-after|according other noun|	none -33
outer|sentence-after|according other person|	none -9
outer|sentence-after|apposed judging noun|	none -21
outer|sentence-after|apposed judging organisation|	none -13
outer|sentence-after|apposed other name|	none -41
outer|sentence-after|apposed saying name|	none -18
outer|sentence-after|apposed saying noun|	none -24
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking person|	none -18
outer|sentence-after|apposition judging noun|	none -17
outer|sentence-after|apposition judging person|	none -20
outer|sentence-after|apposition other noun|	none -7
outer|sentence-after|apposition other person|	none -29
outer|sentence-after|apposition saying name|	apposed other -13
outer|sentence-after|apposition saying noun|	none -32
outer|sentence-after|apposition saying person|	none -29
outer|sentence-after|apposition thinking noun|	none -19
outer|sentence-after|direct judging noun|	none -10
outer|sentence-after|direct judging organisation|	none -16
outer|sentence-after|direct judging pronoun|	none -21
outer|sentence-after|direct other name|	direct thinking -21
outer|sentence-after|direct other noun|	direct judging -28	direct other -30	direct saying -25	none -26	shared saying -22
outer|sentence-after|direct other organisation|	none -39
outer|sentence-after|direct other person|	none 12
outer|sentence-after|direct other place|	none -10
outer|sentence-after|direct other pronoun|	direct other -25	direct saying -22	none -52	shared other -28
outer|sentence-after|direct saying name|	none -41
outer|sentence-after|direct saying noun|	direct other -41
outer|sentence-after|direct saying organisation|	none -37
outer|sentence-after|direct saying person|	direct other -42
outer|sentence-after|direct saying pronoun|	apposition other 22	direct other 36	direct saying -19	shared saying 22
outer|sentence-after|direct thinking name|	none 9
outer|sentence-after|direct thinking noun|	none 7
outer|sentence-after|direct thinking pronoun|	none -25
outer|sentence-after|inverted judging noun|	none -20
outer|sentence-after|inverted saying name|	none -29
outer|sentence-after|inverted saying noun|	direct other -19
outer|sentence-after|inverted saying organisation|	none -14
outer|sentence-after|inverted saying person|	none 13
outer|sentence-after|passive saying noun|	none 10
outer|sentence-after|shared other name|	none -31
outer|sentence-after|shared other pronoun|	none -7
outer|sentence-after|shared saying noun|	none -28
outer|sentence-after|shared saying organisation|	none -19
outer|sentence-after|shared saying pronoun|	none -18
outer|sentence-before|according other name|	none -14
outer|sentence-before|according other noun|	according other -21	apposed other -26	apposed saying -20	apposition other -28	apposition saying -19	direct judging 20	direct other 6
outer|sentence-before|according other organisation|	according other -12	apposed other -18	direct judging -20	direct other -11	direct saying -21	none -54
outer|sentence-before|according other person|	according other 23	apposition other -15	direct other -19	direct saying -6	none -25
outer|sentence-before|according other place|	according other -8	none -16
outer|sentence-before|according other pronoun|	direct other -40	none -7
outer|sentence-before|apposed judging name|	none -23
outer|sentence-before|apposed judging noun|	none -31
outer|sentence-before|apposed judging organisation|	none -34
outer|sentence-before|apposed judging person|	none -7
outer|sentence-before|apposed judging place|	none -12
outer|sentence-before|apposed other name|	direct other -28	direct saying -26	none -20
outer|sentence-before|apposed other noun|	according other -11	apposition other -14	apposition saying -8	direct other -24	direct saying -24	inverted saying -10	none -65
outer|sentence-before|apposed other organisation|	direct other -23
outer|sentence-before|apposed other person|	according other -15	apposition saying -22	direct other -33	direct saying -28	none -6
outer|sentence-before|apposed other place|	direct other -13	none -31
outer|sentence-before|apposed other pronoun|	none -11
outer|sentence-before|apposed saying name|	direct other -17	none -34
outer|sentence-before|apposed saying noun|	according other -16	apposition other -25	apposition saying -18	direct judging -20	direct other -36	direct saying -43	direct thinking -21	inverted saying -12	none -20	relative other -11
outer|sentence-before|apposed saying organisation|	direct other -27	direct saying -6	none -36
outer|sentence-before|apposed saying person|	according other -27	direct judging -31	direct saying -18	relative other 12
outer|sentence-before|apposed saying place|	direct other -21	none -33
outer|sentence-before|apposed saying pronoun|	none -14
outer|sentence-before|apposed thinking name|	none -20
outer|sentence-before|apposed thinking noun|	direct saying -8	none -11
outer|sentence-before|apposed thinking organisation|	none -31
outer|sentence-before|apposed thinking person|	direct other -24	direct saying -17	none -26
outer|sentence-before|apposed thinking place|	none -13
outer|sentence-before|apposition judging name|	none -13
outer|sentence-before|apposition judging noun|	direct other -13	none -33
outer|sentence-before|apposition judging organisation|	none -47
outer|sentence-before|apposition judging person|	direct other -8	none -16
outer|sentence-before|apposition judging place|	none -14
outer|sentence-before|apposition other name|	none -38
outer|sentence-before|apposition other noun|	according other -21	apposition other -31	direct judging -21	direct other -36	direct saying -32	none -40
outer|sentence-before|apposition other organisation|	apposition judging -34	none -44
outer|sentence-before|apposition other person|	according other -25	direct other -25	direct saying -32	inverted saying -32	none 17
outer|sentence-before|apposition other place|	none -33
outer|sentence-before|apposition saying name|	direct other -21	none -32
outer|sentence-before|apposition saying noun|	according other -22	apposition other -28	apposition saying 16	direct judging -21	direct other -57	direct saying 10	direct thinking -21	inverted saying -17	none -83	relative other -13
outer|sentence-before|apposition saying organisation|	direct other -7	none -30
outer|sentence-before|apposition saying person|	according other 14	apposition saying -19	direct judging 16	direct other -16	direct saying -16	direct thinking -27	inverted saying 22	none 16	relative other -27
outer|sentence-before|apposition thinking name|	none -21
outer|sentence-before|apposition thinking noun|	direct other -13	none -31
outer|sentence-before|apposition thinking organisation|	none -28
outer|sentence-before|apposition thinking person|	none -7
outer|sentence-before|direct judging name|	none -27
outer|sentence-before|direct judging noun|	according other -13	apposed saying -16	apposition other -25	apposition saying -27	direct other -28	direct saying -22	inverted saying -21
outer|sentence-before|direct judging organisation|	direct other -19
outer|sentence-before|direct judging person|	direct other -27	none -36
outer|sentence-before|direct judging place|	none -40
outer|sentence-before|direct judging pronoun|	direct other -26	none -11
outer|sentence-before|direct other name|	according other 7	apposition saying -16	direct saying -43	inverted saying -40	none -29	relative other -29
outer|sentence-before|direct other noun|	according other -10	apposed other -13	apposed saying -29	apposition other -48	apposition saying -56	direct judging -6	direct saying -21	direct thinking -42	inverted saying -41	none -8	relative other -36	relative saying 6
outer|sentence-before|direct other organisation|	according other -31	apposition saying -21	direct judging -34	direct saying -32	inverted saying -32	none 16	relative other -29
outer|sentence-before|direct other person|	direct judging -22	direct other -13	direct saying -12	direct thinking -41	relative other -24
outer|sentence-before|direct other place|	according other -10	none -42
outer|sentence-before|direct other pronoun|	according other -28	apposition other -32	apposition saying -29	direct judging -33	direct saying -46	direct thinking -23	inverted saying -33	none -51	relative other -26
outer|sentence-before|direct saying name|	direct other 27	direct saying -22	inverted saying -28	none -13
outer|sentence-before|direct saying noun|	according other -24	apposed saying -21	apposition other -9	apposition saying -29	direct judging 22	direct saying -28	direct thinking -31	none -26
outer|sentence-before|direct saying organisation|	according other -24	apposition other -18	apposition saying -28	direct judging -25	direct other 26	direct saying -45	direct thinking -20	none -18
outer|sentence-before|direct saying person|	according other -11	apposition other 13	direct judging -18	direct other -33	direct thinking -31	inverted saying -24	none -18
outer|sentence-before|direct saying place|	none -36
outer|sentence-before|direct saying pronoun|	apposition other -40	apposition saying -14	direct other -9	direct saying -35	direct thinking 7	inverted saying 19	none 8	relative other -21
outer|sentence-before|direct thinking name|	direct other -19	none -26
outer|sentence-before|direct thinking noun|	apposition saying -21	direct other 6	inverted saying -13	none -10
outer|sentence-before|direct thinking organisation|	none -25
outer|sentence-before|direct thinking person|	none -29
outer|sentence-before|direct thinking place|	none -25
outer|sentence-before|direct thinking pronoun|	direct other -25	none -35
outer|sentence-before|inverted judging name|	none -23
outer|sentence-before|inverted judging noun|	according other -18	direct other -23	inverted saying -15	none -47
outer|sentence-before|inverted judging organisation|	none -8
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging place|	none -26
outer|sentence-before|inverted judging pronoun|	none 11
outer|sentence-before|inverted saying name|	direct other -21	none -7
outer|sentence-before|inverted saying noun|	according other -33	direct judging -31	direct other -44	direct saying -19	direct thinking -17	inverted saying 15	none -9	relative other -15
outer|sentence-before|inverted saying organisation|	direct other -24	none -29
outer|sentence-before|inverted saying person|	according other -24	direct other -10	direct saying 12	inverted saying -6	none -8	relative other 11
outer|sentence-before|inverted saying place|	direct other -9	none -11
outer|sentence-before|inverted saying pronoun|	direct other -47	direct saying -27
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive judging organisation|	none -22
outer|sentence-before|passive other noun|	none -26
outer|sentence-before|passive other organisation|	none -22
outer|sentence-before|passive other person|	none -23
outer|sentence-before|passive saying name|	none -21
outer|sentence-before|passive saying noun|	direct other -15	direct saying -20	none -38
outer|sentence-before|passive saying person|	none 10
outer|sentence-before|relative judging noun|	none -21
outer|sentence-before|relative other name|	none -38
outer|sentence-before|relative other noun|	according other -17	apposition other -9	apposition saying 13	direct saying -42
outer|sentence-before|relative other organisation|	apposition judging -25	apposition other -20	apposition saying -30	none 7
outer|sentence-before|relative other person|	apposition judging -20	apposition other -18	apposition saying -10	direct other -50
outer|sentence-before|relative saying name|	none -26
outer|sentence-before|relative saying noun|	apposition saying 7	none -40
outer|sentence-before|relative saying organisation|	none -27
outer|sentence-before|relative saying person|	apposition saying -36
outer|sentence-before|relative thinking noun|	none -25
outer|speaker-then-quote|apposed judging name|	none -25
outer|speaker-then-quote|apposed judging noun|	direct saying -29	none -33	passive other 7	shared judging 8	shared saying -24
outer|speaker-then-quote|apposed judging organisation|	none 6	relative other 29
outer|speaker-then-quote|apposed judging person|	direct other 16	none 19	relative judging 22	relative other -12
outer|speaker-then-quote|apposed judging place|	none -8
outer|speaker-then-quote|apposed other name|	apposition saying -22	direct saying -29	none -20
outer|speaker-then-quote|apposed other noun|	apposed saying -17	apposed thinking -24	apposition saying -32	direct saying -30	direct thinking -25	none -13	shared saying -22
outer|speaker-then-quote|apposed other organisation|	apposed saying 15	direct saying -23
outer|speaker-then-quote|apposed other person|	apposed saying -12	none 15
outer|speaker-then-quote|apposed other place|	none -10
outer|speaker-then-quote|apposed saying noun|	apposed judging -21	apposed other 13	apposed saying -12	apposed thinking -24	apposition saying 34	direct judging -27	direct other -25	direct saying -35	direct thinking -20	none -28	relative saying 10	shared judging -17
outer|speaker-then-quote|apposed saying organisation|	direct saying -21	relative other 24
outer|speaker-then-quote|apposed saying person|	apposed judging 17	apposed other 32	apposed saying 18	apposition saying 28	direct other 32	none 11	relative judging 32	relative other 23	relative saying 8	shared other 19
outer|speaker-then-quote|apposed saying place|	direct other -26	none -21
outer|speaker-then-quote|apposed saying pronoun|	none 12
outer|speaker-then-quote|apposed thinking noun|	none -22
outer|speaker-then-quote|apposed thinking person|	none 27
outer|speaker-then-quote|apposition judging name|	none -20
outer|speaker-then-quote|apposition judging noun|	direct judging -17	direct other -23	direct saying -7	none -19	relative judging -21	relative other -35	shared judging -17
outer|speaker-then-quote|apposition judging organisation|	none -7
outer|speaker-then-quote|apposition judging person|	direct judging 28	none 24
outer|speaker-then-quote|apposition other name|	none -24
outer|speaker-then-quote|apposition other noun|	apposed saying -28	apposition saying 6	direct judging -22	direct other -27	direct saying -16	none -10	relative other -13	shared saying -11
outer|speaker-then-quote|apposition other organisation|	none -29
outer|speaker-then-quote|apposition other person|	none 29
outer|speaker-then-quote|apposition other pronoun|	none -20
outer|speaker-then-quote|apposition saying name|	none -34
outer|speaker-then-quote|apposition saying noun|	apposed other -21	apposed saying -27	apposition other -18	apposition saying -37	direct judging -26	direct other -37	none -38	passive saying -23	relative judging -17	relative other -40	relative saying -14	shared judging -23	shared saying -27
outer|speaker-then-quote|apposition saying organisation|	none 7
outer|speaker-then-quote|apposition saying person|	direct saying 31	none 48
outer|speaker-then-quote|apposition saying place|	none -32
outer|speaker-then-quote|apposition saying pronoun|	none -27
outer|speaker-then-quote|apposition thinking noun|	none -19
outer|speaker-then-quote|apposition thinking organisation|	none -19
outer|speaker-then-quote|apposition thinking person|	none 32
outer|speaker-then-quote|direct judging name|	none -15
outer|speaker-then-quote|direct judging noun|	apposed other 9	apposed saying -21	direct judging 19	direct other 22	direct saying 7	direct thinking -19	none 16	shared saying 13
outer|speaker-then-quote|direct judging organisation|	none 7
outer|speaker-then-quote|direct judging person|	direct other 28	none 13
outer|speaker-then-quote|direct judging place|	direct other 12	none 12
outer|speaker-then-quote|direct judging pronoun|	apposed saying 10	direct other -19	none -29	shared saying -27
outer|speaker-then-quote|direct other name|	apposed saying -24	direct other -21	direct saying -44	shared saying -20
outer|speaker-then-quote|direct other noun|	apposed saying -52	apposition saying -51	direct judging -13	direct other 8	direct saying -26	none 16	passive saying 12	relative other -24	relative saying -41	shared other -34	shared saying -18
outer|speaker-then-quote|direct other organisation|	apposed saying -10	direct saying -55	none -22
outer|speaker-then-quote|direct other person|	direct other -28	direct saying -9	none 18
outer|speaker-then-quote|direct other place|	apposed saying -28	direct saying -39	none -14
outer|speaker-then-quote|direct other pronoun|	apposed saying -36	apposition saying -27	direct judging -18	direct other -15	direct saying -37	direct thinking 6	none -28	passive saying -17	relative saying -33	shared saying -20
outer|speaker-then-quote|direct saying name|	direct other 7	direct saying -15
outer|speaker-then-quote|direct saying noun|	apposed saying -28	direct saying 13	direct thinking 35	passive saying 26	relative other -22	shared judging -17	shared saying 27
outer|speaker-then-quote|direct saying organisation|	apposed other -8	direct judging 28	direct other 27	direct saying 28	none 21	passive saying -15
outer|speaker-then-quote|direct saying person|	apposed saying 23	direct judging 30	direct saying 9	none -16
outer|speaker-then-quote|direct saying place|	none 9
outer|speaker-then-quote|direct saying pronoun|	apposed saying -25	direct judging -6	direct other 6	direct saying -9	direct thinking 29	none 18	passive saying 16	relative saying -13	shared saying 7
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -28	direct other -11	direct saying -12	shared saying -25
outer|speaker-then-quote|direct thinking organisation|	none 15
outer|speaker-then-quote|direct thinking person|	none 39
outer|speaker-then-quote|direct thinking place|	direct saying -24
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -36	direct saying -51	none -10	passive saying -20	shared saying -24
outer|speaker-then-quote|passive judging organisation|	none -27
outer|speaker-then-quote|passive other noun|	none -42
outer|speaker-then-quote|passive other organisation|	none -33
outer|speaker-then-quote|passive other person|	none 17
outer|speaker-then-quote|passive saying noun|	direct other 7	none 18
outer|speaker-then-quote|passive saying organisation|	none -35
outer|speaker-then-quote|passive saying person|	none -12
outer|speaker-then-quote|passive saying place|	none -11
outer|speaker-then-quote|relative judging noun|	apposed saying -27	direct saying 15	none -15
outer|speaker-then-quote|relative judging person|	none 30
outer|speaker-then-quote|relative other name|	none 15
outer|speaker-then-quote|relative other noun|	apposed saying -31	direct other -8	direct saying 6	none -25	relative saying 20	shared saying 16
outer|speaker-then-quote|relative other organisation|	direct saying 12
outer|speaker-then-quote|relative other person|	direct other -9
outer|speaker-then-quote|relative other place|	none 31
outer|speaker-then-quote|relative saying noun|	apposed saying -26	direct other 6	none 6	relative other -9	shared saying 20
outer|speaker-then-quote|relative saying organisation|	none 32
outer|speaker-then-quote|relative saying person|	direct other -16	none 17
outer|speaker-then-quote|relative thinking noun|	none 23
outer|speaker-then-quote|shared judging noun|	apposed saying 8	direct judging 11	direct other 9	none -27	relative other 14	relative saying 7
outer|speaker-then-quote|shared judging organisation|	apposed saying -12	direct saying 20	none -26	relative other 16
outer|speaker-then-quote|shared judging person|	direct judging -13	none 32	relative other -16
outer|speaker-then-quote|shared judging pronoun|	direct judging -15	direct saying -19
outer|speaker-then-quote|shared other name|	apposition saying -16	direct other 8	direct saying -14
outer|speaker-then-quote|shared other noun|	apposed other -12	apposed saying -16	direct judging -26	direct other -19	direct saying -7	none 7	shared saying -18
outer|speaker-then-quote|shared other organisation|	direct other -29	none -29
outer|speaker-then-quote|shared other person|	apposed saying 24	direct other 7	none 9	shared saying 9
outer|speaker-then-quote|shared other pronoun|	apposed saying -22	direct other -10	direct saying -23	none 7
outer|speaker-then-quote|shared saying name|	apposed saying -22	direct other 15	direct saying -22	none -17
outer|speaker-then-quote|shared saying noun|	apposed judging -40	apposed other -6	apposed saying -13	apposed thinking -28	apposition saying 19	direct judging -9	direct other -18	direct thinking 9	none -28	passive other 14	passive saying -24	relative judging -15	relative saying 6	shared judging -15	shared saying -30
outer|speaker-then-quote|shared saying organisation|	apposed thinking -11	direct judging 21	direct saying -10	none -12	relative other 17
outer|speaker-then-quote|shared saying person|	apposed judging 21	apposed thinking 12	apposition saying 26	direct judging 16	direct saying 35	direct thinking -18	none 9	relative other 21	relative saying 19
outer|speaker-then-quote|shared saying place|	apposed other -22	none -17
outer|speaker-then-quote|shared saying pronoun|	apposed saying -18	direct other -15	direct saying -26	direct thinking -26	none -12	relative other -18	shared saying -18
outer|verb-then-speaker|inverted judging name|	none -38
outer|verb-then-speaker|inverted judging noun|	inverted saying -22	none -28
outer|verb-then-speaker|inverted judging organisation|	none 10
outer|verb-then-speaker|inverted judging person|	none -40
outer|verb-then-speaker|inverted judging place|	none -33
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 19
outer|verb-then-speaker|inverted saying noun|	inverted judging -18	inverted saying -36	none -11
outer|verb-then-speaker|inverted saying organisation|	none -19
outer|verb-then-speaker|inverted saying person|	inverted saying -7	none 32
outer|verb-then-speaker|inverted saying place|	none -26
own|false|according-to|	name 22	noun -6	person 12	place -13	pronoun 20
own|false|actor-nearby|	name -45	place -28
own|false|colon|	name -37	noun -16	organisation 32	person 34	place -18	pronoun 17
own|false|interview|	person -18
own|false|	name -6	place -18	pronoun -8
own|false|named-before|	name -30	organisation -19	person 10	place -17	pronoun 9
own|false|named-nearby|	name 11	pronoun -9
own|false|paragraph-before|	name -39	noun -27	organisation 19	person 17	place -23	pronoun -6
own|false|possessor|	name -8	noun -17
own|false|quote-then-speaker|	noun -7	person -20	place -16
own|false|quote-then-verb|	noun 15	person 10
own|false|sentence-after|	name -20	noun -11	organisation -35	pronoun -17
own|false|sentence-before|	name -22
own|false|signature|	person 25
own|false|speaker-then-quote|	noun -9	organisation -7	person 11	pronoun -11
own|false|topic-after|	name -23	noun -15	organisation -26	person -19	pronoun -11
own|false|topic|	name -8	noun -9	place -16	pronoun -14
own|false|verb-then-speaker|	name 18	person 16	place -26	pronoun 13
own|true|according-to|	organisation 20	person 9
own|true|actor-nearby|	name -46	organisation -27	person 7	place -20
own|true|colon|	name -50	noun -10	person 9	place -29
own|true|interview|	person 38
own|true|named-before|	name -13	place -42	pronoun -13
own|true|named-nearby|	name -9	organisation -26	person 23	place -17	pronoun 13
own|true|	noun -9	organisation -28	person 11	place -26	pronoun 14
own|true|paragraph-before|	organisation -59	place -20	pronoun -28
own|true|possessor|	pronoun -23
own|true|quote-then-speaker|	name 12	noun -22	organisation -27	place -21	pronoun 8
own|true|quote-then-verb|	name 11	person 31	pronoun 16
own|true|sentence-after|	name -6	noun -13	organisation -36	person -9	place -12	pronoun 14
own|true|sentence-before|	name -9	noun -21	organisation -11	place -34
own|true|speaker-then-quote|	name 8	noun 26	organisation 11	person 18
own|true|topic-after|	name -31	noun 6	organisation -18	person -19	pronoun -9
own|true|topic|	name 10	organisation -33	person -11	place -16	pronoun -16
own|true|verb-then-speaker|	name -16	noun -8	organisation 13	person 20	pronoun 35
past|according-to|0|	before 0 7	behind 0 -7
past|according-to|1|	behind 0 -26
past|according-to|2|	before 0 -10
past|actor-nearby|0|	1 first -16	1 inside -14	1 last -14	before 0 8	before 4 11	behind 1 -13	behind 2 -29	behind 3 -38	behind 4 -20
past|actor-nearby|1|	1 first -8	1 inside -25	1 last -26	before 1 -16	before 3 -22	before 4 -34
past|actor-nearby|2|	1 first -33	1 last -34	before 0 -41	before 2 -31	before 3 -21	before 4 -13
past|actor-nearby|3|	1 first -27	1 inside -39	1 last -59	before 1 14	before 2 -33	before 3 -35	before 4 17
past|colon|0|	before 0 -6
past|colon|1|	1 last -12	before 0 11
past|interview|0|	3 last 10
past|interview|1|	2 first 17	3 last -7	4 last -11
past|interview|2|	3 last 20	4 first 24	4 last -8	5 last 14	8 last 18
past|interview|3|	11 first 9	11 last 10	12 first -11	2 first -7	3 first -9	3 last 12	4 last -12	5 first -14	5 last 22	6 first 9	6 last -16	7 first -10	7 last 24	8 first 7	8 last -14	9 first 12	9 last 13
past|named-before|0|	1 last -19
past|named-before|1|	before 1 22
past|named-before|2|	1 last 11	before 1 -20
past|named-before|3|	before 1 -28
past|named-nearby|0|	before 0 6
past|named-nearby|1|	before 0 -27	behind 0 -14
past|named-nearby|2|	before 0 -24
past|named-nearby|3|	before 0 -22
past|name|0|,|	elided 11	none -39
past|name|0|	1 first 10	before 0 -9	before 1 -6	before 2 -46	before 3 -16	behind 1 -6	behind 2 -11
past|name|0|:|	elided -13	none -17	own 28
past|name|0|adverb|	none -16	own 11
past|name|0|auxiliary|	none -63	own -9
past|name|0|capital|	elided 13	none -11	own 7
past|name|0|determiner|	elided -6	none -16	own 14
past|name|0|preposition|	elided 15	own 9
past|name|0|pronoun|	elided 18	none -23	own 27
past|name|0|start|	elided 9
past|name|0|stop|	elided -10	own -9
past|name|0|verb-judging|	none 27
past|name|0|verb-saying|	own 8
past|name|0|word|	own 8
past|name|1|,|	none -28	own -39
past|name|1|-|	none -17
past|name|1|	1 first -36	1 inside -14	1 last -49	before 0 -20	before 2 -36	before 3 -47	behind 0 -20	behind 1 -25
past|name|1|:|	elided -43	none -66	own -12
past|name|1|auxiliary|	none 16
past|name|1|capital|	none -24	own -24
past|name|1|determiner|	none -31	own -51
past|name|1|preposition|	elided -27	none -18	own -30
past|name|1|pronoun|	none -33	own -28
past|name|1|start|	none -35	own -23
past|name|1|stop|	elided -34	none 13	own -55
past|name|1|that|	own -19
past|name|1|verb-saying|	own -34
past|name|1|verb-thinking|	none -21
past|name|2|,|	own -19
past|name|2|	1 first -37	1 inside -22	1 last -45	before 0 -53	before 1 -72	before 2 -35	before 3 -31
past|name|2|:|	elided -24	none -36	own -32
past|name|2|auxiliary|	none -29	own -35
past|name|2|capital|	none -28	own -24
past|name|2|determiner|	none -10	own -34
past|name|2|preposition|	elided -14	none -23	own -23
past|name|2|pronoun|	none -28	own -24
past|name|2|start|	none -24	own -13
past|name|2|stop|	elided -31	none -48	own -40
past|name|2|verb-saying|	own -24
past|name|2|word|	none -12	own -25
past|name|3|,|	own -21
past|name|3|	1 first -59	1 inside -21	1 last -28	before 1 -47	before 2 -26	before 3 -28
past|name|3|:|	none -22	own -33
past|name|3|auxiliary|	none -18	own -20
past|name|3|capital|	none -17	own -11
past|name|3|determiner|	own -23
past|name|3|preposition|	own -21
past|name|3|pronoun|	none -13
past|name|3|start|	none -30	own -20
past|name|3|stop|	elided -22	none -33	own -32
past|name|3|word|	none -20	own -27
past|noun|0|,|	elided -38	none -11
past|noun|0|	1 first -12	1 inside -14	1 last -7	before 3 8	behind 1 -6
past|noun|0|:|	elided 9	none -10	own -8
past|noun|0|;|	own -11
past|noun|0|adverb|	none -19
past|noun|0|auxiliary|	elided -21
past|noun|0|capital|	none -6
past|noun|0|coordinator|	none -7	own 8
past|noun|0|determiner|	none 30
past|noun|0|preposition|	elided 19	none -24	own -9
past|noun|0|pronoun|	none 24	own -7
past|noun|0|quote|	own 22
past|noun|0|start|	elided -30	none 8	own -8
past|noun|0|stop|	elided 9	none -10	own 9
past|noun|0|subordinator|	none 7
past|noun|0|that|	elided -10
past|noun|0|verb-judging|	none 18	own -23
past|noun|0|verb-saying|	elided 17
past|noun|0|word|	elided 13	none -12
past|noun|0|’|	none 13	own 9
past|noun|1|,|	elided -26	none 7	own -6
past|noun|1|	1 first -33	1 inside -21	1 last -50	before 1 -36	before 2 -27	before 3 -62	behind 0 -12	behind 1 -42
past|noun|1|:|	elided -34	none -20	own -47
past|noun|1|adverb|	own -25
past|noun|1|auxiliary|	elided -22	none -38	own 14
past|noun|1|capital|	own -32
past|noun|1|coordinator|	none 7
past|noun|1|determiner|	elided -26
past|noun|1|preposition|	elided -31	none -20	own -6
past|noun|1|pronoun|	none -27	own -10
past|noun|1|start|	elided -36	none -24	own -33
past|noun|1|stop|	elided -52	none -49	own -40
past|noun|1|subordinator|	none -28
past|noun|1|that|	none -32	own -22
past|noun|1|verb-judging|	own -23
past|noun|1|verb-saying|	elided -24
past|noun|1|verb-thinking|	none -32
past|noun|1|word|	elided -14	none -15	own 9
past|noun|1|—|	none -18
past|noun|1|’|	own -19
past|noun|2|,|	elided -24	none -27	own -32
past|noun|2|	1 first -70	1 inside -25	1 last -81	before 0 -23	before 1 -27	before 2 -65	before 3 -49	behind 0 -10	behind 1 -13
past|noun|2|:|	elided -26	none -45	own -51
past|noun|2|adverb|	none -7
past|noun|2|auxiliary|	elided -12	none -19
past|noun|2|capital|	none -26	own 28
past|noun|2|determiner|	none -27	own -24
past|noun|2|preposition|	elided -16	none -41	own -40
past|noun|2|start|	elided -19	none -58	own -24
past|noun|2|stop|	elided -76	none -27	own -44
past|noun|2|subordinator|	none -20
past|noun|2|that|	elided -23	none -19	own -35
past|noun|2|verb-judging|	none -27	own -16
past|noun|2|verb-saying|	elided -12	own -44
past|noun|2|verb-thinking|	none -20
past|noun|2|word|	elided -33	none -24	own -26
past|noun|2|’|	none -10
past|noun|3|,|	none -19	own -23
past|noun|3|	1 first -28	1 inside -19	1 last -58	before 0 -31	before 1 -19	before 2 -25	before 3 -43
past|noun|3|:|	elided -21	none -43	own -39
past|noun|3|auxiliary|	none -13	own -21
past|noun|3|capital|	none -11	own -21
past|noun|3|determiner|	none -11	own -9
past|noun|3|preposition|	none -32	own -32
past|noun|3|pronoun|	none -11
past|noun|3|start|	elided -31	own -35
past|noun|3|stop|	none -52	own -39
past|noun|3|subordinator|	none -8
past|noun|3|that|	none -6	own -29
past|noun|3|verb-judging|	none -18
past|noun|3|verb-saying|	own -8
past|noun|3|word|	elided -26	none -38	own -29
past|organisation|0|,|	elided 6	own -12
past|organisation|0|-|	none -31
past|organisation|0|	1 first -76	1 inside -69	1 last -21	before 0 23	before 2 -14	before 3 -48	before 4 -30	behind 0 -7	behind 1 -26	behind 2 -46	behind 3 -21
past|organisation|0|:|	elided -15	none 9	own -33
past|organisation|0|;|	own 7
past|organisation|0|adverb|	none 20	own 20
past|organisation|0|auxiliary|	elided 7	none 11	own 7
past|organisation|0|capital|	own -24
past|organisation|0|coordinator|	none -27	own 19
past|organisation|0|determiner|	elided 20	none 12	own 9
past|organisation|0|preposition|	elided -12	none 12	own 25
past|organisation|0|pronoun|	none -19	own -20
past|organisation|0|start|	elided -33	none -37	own -30
past|organisation|0|stop|	elided -31	none -36	own -14
past|organisation|0|that|	elided 13	own 10
past|organisation|0|verb-judging|	none 16	own 11
past|organisation|0|verb-saying|	own 15
past|organisation|0|verb-thinking|	none 19
past|organisation|0|word|	elided 8	none 14	own 8
past|organisation|0|’|	none 10	own -11
past|organisation|1|,|	none -18	own -30
past|organisation|1|-|	none -28
past|organisation|1|	1 first -18	1 inside -13	1 last -34	before 0 -72	before 1 -38	before 2 -11	before 3 -50	before 4 -48	behind 0 -43	behind 1 -13
past|organisation|1|:|	elided -60	none -29	own -35
past|organisation|1|adverb|	none -25	own -39
past|organisation|1|auxiliary|	elided -18	none -57	own -39
past|organisation|1|capital|	elided -25	none -37	own 16
past|organisation|1|coordinator|	none -33
past|organisation|1|determiner|	elided -26	none -34	own -42
past|organisation|1|preposition|	elided -21	none -26	own -59
past|organisation|1|pronoun|	none -35	own -35
past|organisation|1|start|	none -38	own -58
past|organisation|1|stop|	elided -38	none -21	own -35
past|organisation|1|subordinator|	none -27
past|organisation|1|that|	elided 12	none -26	own -25
past|organisation|1|verb-judging|	none -51	own -35
past|organisation|1|verb-saying|	elided -20	own -58
past|organisation|1|verb-thinking|	none -38
past|organisation|1|word|	elided 7	none -25	own -10
past|organisation|1|–|	own -21
past|organisation|1|—|	none 10
past|organisation|2|,|	elided -26	none -39	own -44
past|organisation|2|	1 first -31	1 inside -67	1 last -6	before 0 -48	before 1 -103	before 2 -25	before 3 -43	before 4 -47
past|organisation|2|:|	elided -40	none -49	own -47
past|organisation|2|adverb|	none -15	own -37
past|organisation|2|auxiliary|	elided -20	none -38	own -46
past|organisation|2|capital|	none -32	own -45
past|organisation|2|coordinator|	none -15	own -11
past|organisation|2|determiner|	elided -18	none -30	own -49
past|organisation|2|preposition|	elided -34	own -53
past|organisation|2|pronoun|	none -27	own -33
past|organisation|2|quote|	none -19
past|organisation|2|start|	elided -37	none -67	own 8
past|organisation|2|stop|	elided -22	none -60	own -48
past|organisation|2|subordinator|	none -19
past|organisation|2|that|	none -21	own -34
past|organisation|2|verb-judging|	none -26
past|organisation|2|verb-saying|	own -59
past|organisation|2|verb-thinking|	none -23
past|organisation|2|word|	elided -56	none -63	own -40
past|organisation|3|,|	none 13	own -27
past|organisation|3|	1 first -12	1 inside -34	1 last -24	before 0 -23	before 2 -49	before 3 -41	before 4 -16
past|organisation|3|:|	elided -11	none -45	own -28
past|organisation|3|adverb|	none -12	own -27
past|organisation|3|auxiliary|	none -35	own -36
past|organisation|3|capital|	none -9	own -31
past|organisation|3|determiner|	none -20	own -28
past|organisation|3|preposition|	own -39
past|organisation|3|pronoun|	none -6
past|organisation|3|start|	none -55	own 8
past|organisation|3|stop|	elided -45	none -46	own -36
past|organisation|3|that|	own -17
past|organisation|3|verb-judging|	none -23
past|organisation|3|verb-saying|	elided -16	own -48
past|organisation|3|word|	elided -30	none -45	own -57
past|paragraph-before|0|	1 last 8
past|paragraph-before|1|	1 last -39
past|paragraph-before|3|	1 last -39
past|person|0|,|	elided -6	none -6
past|person|0|-|	none 30
past|person|0|	1 first -12	1 inside -12	1 last -16	3 last 10	before 3 8	before 4 13	behind 1 -21	behind 2 -24	behind 3 -34	behind 4 -19
past|person|0|:|	elided 10	own 20
past|person|0|adverb|	none -33	own -30
past|person|0|auxiliary|	none 11	own -24
past|person|0|capital|	elided -17	none -14
past|person|0|coordinator|	elided 21	none -9	own -27
past|person|0|determiner|	elided 8	own -29
past|person|0|preposition|	elided 15
past|person|0|pronoun|	none 8
past|person|0|quote|	none 7	own -8
past|person|0|start|	elided -15	none 21
past|person|0|stop|	elided 19	none -17	own 7
past|person|0|subordinator|	own 12
past|person|0|that|	none -20	own 16
past|person|0|verb-judging|	none -24	own 13
past|person|0|verb-thinking|	none 31
past|person|0|word|	own -14
past|person|0|–|	own -33
past|person|0|—|	none -12
past|person|0|’|	own -29
past|person|1|,|	elided -25	none -31	own -48
past|person|1|-|	none -36
past|person|1|	1 first -7	1 inside -30	1 last -32	2 first 17	3 last -7	4 last -11	before 0 35	before 1 8	before 2 -12	before 3 -25	before 4 -28	behind 0 48
past|person|1|:|	own -43
past|person|1|;|	own 16
past|person|1|adverb|	none -9	own -35
past|person|1|auxiliary|	elided -29	none 17	own -16
past|person|1|capital|	none 10	own -10
past|person|1|coordinator|	none -18
past|person|1|determiner|	elided -31
past|person|1|preposition|	elided -36	none -22
past|person|1|pronoun|	none -31	own -16
past|person|1|quote|	none 26	own -26
past|person|1|start|	elided 37	none -9	own -14
past|person|1|stop|	none 6	own -13
past|person|1|subordinator|	none 26
past|person|1|that|	elided -36	none 28
past|person|1|verb-saying|	elided 14	own -45
past|person|1|word|	elided -46	none -19	own 24
past|person|1|—|	none 16
past|person|1|’|	own -17
past|person|2|,|	elided -30	none -31	own -50
past|person|2|	1 first -37	1 last -7	3 last 20	4 first 24	4 last -8	5 last 14	8 last 18	before 0 16	before 1 -11	before 2 -23	before 3 -16	before 4 -9	behind 0 32
past|person|2|:|	elided -49	none -8	own -13
past|person|2|adverb|	none -38	own 12
past|person|2|auxiliary|	elided -30
past|person|2|coordinator|	none 12
past|person|2|determiner|	elided -22	none -36	own -63
past|person|2|preposition|	elided -27	none -46	own -51
past|person|2|pronoun|	none -39	own -39
past|person|2|quote|	none -33	own -28
past|person|2|start|	elided 30
past|person|2|stop|	none -26	own -26
past|person|2|subordinator|	none -17
past|person|2|that|	elided 8	none -27	own -42
past|person|2|verb-judging|	elided -13	none -31
past|person|2|verb-saying|	elided -15	own -48
past|person|2|word|	elided -9	none -71	own -63
past|person|3|,|	elided -19	none -18
past|person|3|	1 first -38	1 inside -38	1 last -27	11 first 9	11 last 10	12 first -11	2 first -7	3 first -9	3 last 12	4 last -12	5 first -14	5 last 22	6 first 9	6 last -16	7 first -10	7 last 24	8 first 7	8 last -14	9 first 12	9 last 13	before 2 -35	before 3 -10
past|person|3|:|	elided -15	none 7
past|person|3|auxiliary|	none -33	own -28
past|person|3|capital|	none -18	own -36
past|person|3|determiner|	none -32	own -30
past|person|3|preposition|	elided -13	none -24	own -44
past|person|3|pronoun|	own -17
past|person|3|start|	own -49
past|person|3|stop|	none -16	own -60
past|person|3|subordinator|	none -13
past|person|3|that|	elided -23	none -20	own -24
past|person|3|verb-judging|	none -21
past|person|3|verb-saying|	own -35
past|person|3|word|	elided -22	none -36	own -45
past|place|0|,|	elided -17	none -16	own -18
past|place|0|	1 first -6	1 last -27	before 1 -11	before 2 -26	before 3 -14	behind 0 -14	behind 1 -15
past|place|0|:|	none -11	own -34
past|place|0|auxiliary|	none -20	own -12
past|place|0|capital|	none -25	own -22
past|place|0|determiner|	own -27
past|place|0|preposition|	own 7
past|place|0|start|	elided -20	none -18	own -29
past|place|0|stop|	elided -11	none -6	own 20
past|place|0|verb-saying|	own 11
past|place|0|word|	none 15	own -11
past|place|1|,|	elided -16	own -20
past|place|1|-|	none -27
past|place|1|	1 first -18	1 last -26	before 0 -31	before 1 -55	before 2 -32	before 3 -24	behind 0 -21	behind 1 -9
past|place|1|:|	none -45	own -45
past|place|1|auxiliary|	own -18
past|place|1|capital|	own 21
past|place|1|preposition|	none -16	own -40
past|place|1|start|	elided -16	none -21	own -26
past|place|1|stop|	elided -29	none -38	own -18
past|place|1|that|	own -18
past|place|1|verb-judging|	none -20
past|place|1|verb-saying|	own -27
past|place|1|word|	none -25	own -26
past|place|2|,|	none -13	own -18
past|place|2|	1 first -35	1 last -32	before 0 -33	before 1 -30	before 2 -24	before 3 -24
past|place|2|:|	none -8	own -17
past|place|2|auxiliary|	own -10
past|place|2|determiner|	own -28
past|place|2|preposition|	none -14	own -20
past|place|2|start|	elided -33	none -17	own -24
past|place|2|stop|	elided -28	none -23	own -23
past|place|2|that|	own -28
past|place|2|verb-saying|	own -28
past|place|2|word|	none -23	own -20
past|place|3|,|	elided -13	own -8
past|place|3|	1 first -51	1 last -25	before 0 -38	before 1 -24	before 2 -27	before 3 -22
past|place|3|:|	none -18	own -15
past|place|3|auxiliary|	own -9
past|place|3|capital|	own -17
past|place|3|preposition|	none -19	own -19
past|place|3|start|	elided -19	none -27	own -26
past|place|3|stop|	elided -25	none -29	own -31
past|place|3|verb-saying|	own -18
past|place|3|word|	elided -20	none -25	own -28
past|possessor|0|	before 0 -10
past|possessor|1|	before 0 -23
past|possessor|2|	before 0 -13
past|pronoun|0|,|	elided -33	none 6	own 23
past|pronoun|0|	1 first -26	before 0 -6	before 3 -33	behind 0 10
past|pronoun|0|:|	none -7
past|pronoun|0|adverb|	own -21
past|pronoun|0|auxiliary|	none 13
past|pronoun|0|capital|	elided -32	none -6	own -15
past|pronoun|0|determiner|	none -16	own -10
past|pronoun|0|preposition|	own 18
past|pronoun|0|pronoun|	none 8	own -7
past|pronoun|0|quote|	none -25
past|pronoun|0|start|	none -7	own 12
past|pronoun|0|stop|	elided 7
past|pronoun|0|subordinator|	none -11
past|pronoun|0|verb-saying|	own -32
past|pronoun|0|word|	elided 14	none -7	own 9
past|pronoun|0|—|	none 7
past|pronoun|1|,|	own -36
past|pronoun|1|	1 first -26	1 inside -18	1 last -7	before 1 -17	before 2 -57	before 3 -28	behind 0 -28	behind 1 -30
past|pronoun|1|:|	none -63
past|pronoun|1|adverb|	none -20
past|pronoun|1|auxiliary|	none 15
past|pronoun|1|capital|	none -26	own 20
past|pronoun|1|determiner|	none 7	own -30
past|pronoun|1|preposition|	none -20	own -34
past|pronoun|1|pronoun|	none -11	own -25
past|pronoun|1|start|	own -27
past|pronoun|1|stop|	elided 18	none -17	own -60
past|pronoun|1|that|	none -17	own -26
past|pronoun|1|verb-judging|	none -21
past|pronoun|1|verb-saying|	own -38
past|pronoun|1|word|	elided -32	own -14
past|pronoun|2|,|	none -24	own -14
past|pronoun|2|	1 first -25	1 inside -10	1 last -52	before 1 -58	before 2 -38	before 3 -29
past|pronoun|2|:|	none -31	own -40
past|pronoun|2|adverb|	none -9
past|pronoun|2|capital|	none -10
past|pronoun|2|determiner|	own -22
past|pronoun|2|preposition|	none -22	own 11
past|pronoun|2|start|	none -28	own -17
past|pronoun|2|stop|	elided -26	none -28	own -20
past|pronoun|2|word|	none -29	own -35
past|pronoun|3|	1 first -30	1 inside -11	1 last -23	before 1 -24	before 2 -34	before 3 -20
past|pronoun|3|:|	none -16	own -23
past|pronoun|3|preposition|	own -12
past|pronoun|3|start|	own -9
past|pronoun|3|stop|	none -17	own -29
past|pronoun|3|word|	none -19	own -10
past|quote-then-speaker|0|	before 0 -7	behind 0 -14
past|quote-then-speaker|2|	before 0 -12	behind 0 -11
past|quote-then-verb|0|	behind 0 6
past|quote-then-verb|1|	behind 0 -8
past|quote-then-verb|2|	behind 0 28
past|sentence-after|1|	behind 1 -22
past|sentence-after|2|	behind 1 -24
past|sentence-before|0|	before 1 7
past|sentence-before|2|	before 1 -58
past|sentence-before|3|	before 1 -6
past|signature|0|	behind 0 25
past|speaker-then-quote|1|	before 0 -15
past|speaker-then-quote|2|	before 0 -22
past|speaker-then-quote|3|	before 0 -28
past|topic-after|0|	behind 1 -7
past|topic|0|	1 inside -26	before 0 23	before 3 6
past|topic|1|	1 first -25	1 inside -23	1 last -33	before 0 -17	before 1 -9	before 2 -30	before 3 -36
past|topic|2|	1 first -66	1 last -8	before 0 -23	before 1 -24	before 2 -39	before 3 -41
past|topic|3|	1 first -24	1 inside -36	1 last -28	before 0 -35	before 1 -8	before 2 -48	before 3 -22
past|verb-then-speaker|0|	before 0 11
past|verb-then-speaker|1|	before 0 18
past|verb-then-speaker|2|	before 0 -18
phrase|according-to|name|	true 10
phrase|according-to|noun|	false -9	true 30
phrase|according-to|pronoun|	false 18
phrase|actor-nearby|name|	true -7
phrase|colon|name|	false 23
phrase|colon|noun|	false -25	true -25
phrase|colon|pronoun|	false 11
phrase|interview|name|	false -29
phrase|named-before|name|	false -14
phrase|named-before|pronoun|	false -28
phrase|named-nearby|pronoun|	false -25
phrase|name|	true 23
phrase|noun|	true 13
phrase|paragraph-before|name|	false -10	true -29
phrase|paragraph-before|noun|	false -17	true -18
phrase|paragraph-before|pronoun|	false -45
phrase|possessor|name|	false -17	true -8
phrase|possessor|noun|	false 6
phrase|possessor|pronoun|	false -14
phrase|pronoun|	false -13
phrase|quote-then-speaker|name|	false 10	true 24
phrase|quote-then-speaker|noun|	false -15	true 7
phrase|quote-then-speaker|pronoun|	false 12
phrase|quote-then-verb|name|	true 7
phrase|quote-then-verb|noun|	true 11
phrase|sentence-after|name|	false -12	true -24
phrase|sentence-after|noun|	false -17
phrase|sentence-after|pronoun|	false 34
phrase|sentence-before|noun|	false 7	true -6
phrase|sentence-before|pronoun|	false -12
phrase|signature|name|	false 9
phrase|speaker-then-quote|name|	false 18	true 6
phrase|speaker-then-quote|noun|	false -7	true 11
phrase|speaker-then-quote|pronoun|	false -24
phrase|topic-after|name|	false -25	true -34
phrase|topic-after|noun|	false -7	true 6
phrase|topic-after|pronoun|	false -16
phrase|topic|name|	true 6
phrase|topic|noun|	true -21
phrase|topic|pronoun|	false -12
phrase|verb-then-speaker|name|	true 6
phrase|verb-then-speaker|noun|	false -21	true -6
phrase|verb-then-speaker|pronoun|	false 13
pronoun|according-to|	ela 13	ele 23	elle 21	er 9	haar 24	hem 20	het -9	él 20
pronoun|colon|	es -18
pronoun|named-before|	celle-ci 10	ela 15	ele 15	ellas -12	elle -24	elles -15	es -27	he -43	het -34	hij 11	i -29	ich -19	ik -19	il 7	ils -13	it -45	lei 9	loro -13	lui -9	man -29	nous -13	on -37	she -36	sie -29	they -35	usted -18	vous -26	we -19	you -24	zij -14	él -13
pronoun|named-nearby|	celui-ci 16	ela 20	ele 15	ella -11	elle 9	er 25	es -36	he -13	het -36	hij 9	i -30	ich 12	ik -10	il 14	it -77	lei 13	man -43	nous -24	on -37	sie 33	they -46	vous -16	zij 42
pronoun|paragraph-before|	ela -18	ella 22	elle -26	er -35	he -33	het -14	hij -30	i -14	il -21	it -23	lei 7	lui -21	on -22	she -43	sie -28	they -11	you -24	ze -26	zij -27	él 6
pronoun|possessor|	his -44	ihr -9	its -24	leur -11	their -31
pronoun|quote-then-speaker|	elle 14	er -23	he 34	hij -7	i -15	il 32	it -41	man -15	on -31	she 36	sie 12	they 12
pronoun|quote-then-verb|	celle-ci 30	ela 54	ele 55	ella 8	elle 21	er 27	es -28	he -14	het -32	il 22	lei 40	lui 8	on -24	sie 36	ze 12	zij 33	él 51
pronoun|sentence-after|	he 35	het -18	i -34	man -23	on -20	she 13	sie -32
pronoun|sentence-before|	ela 27	ele -16	ella -15	elle 18	es -24	he -28	het -31	hij 19	i -47	ich -20	il -18	ils -21	it -66	lei 7	lui -14	man -26	on -45	she -10	sie -7	they -43	we -20	ze -7	él -38
pronoun|speaker-then-quote|	celle-ci -6	celui-ci 20	ela 21	ella 24	es -15	he 9	hem 11	hij 8	i -22	it -63	man -29	on -26	they -10	ze 13	zij 29
pronoun|topic|	celui-ci 24	ele 19	ella 39	elle -8	elles -20	er -36	es -23	het -34	hij -25	ik -18	il -24	ils -27	lei 30	lui 20	man -39	nous -18	on -46	sie -6	vous -28	ze -28
pronoun|verb-then-speaker|	elle 11	er 46	es -38	he -23	het -33	hij 18	il 37	it -37	lei 22	she -36	ze 31
says|actor-nearby|	too -6
says|colon|	never 17	too 37
says|interview|	never -24	too -22
says|named-before|	never -11	often 21
says|named-nearby|	never 12	often -27	too -14
says|	never 9	often 11
says|paragraph-before|	never -9	too -32
says|possessor|	never -16
says|quote-then-speaker|	never 10	often 22	too 11
says|quote-then-verb|	too 8
says|sentence-after|	never -12	too -17
says|sentence-before|	often 14	too 6
says|signature|	never 12
says|speaker-then-quote|	never 17	often 18
says|topic-after|	never -25	too -23
says|topic|	never 9	often 13	too -20
size|according-to|1|	according -26
size|according-to|2|	according 15
size|according-to|3|	according -9
size|according-to|4-5|	according 22
size|according-to|6-9|	according 8
size|actor-nearby|1|	naked -6
size|actor-nearby|2|	naked -29
size|actor-nearby|3|	naked -9
size|colon|10+|	naked 14	saying -8
size|colon|2|	naked -31
size|colon|4-5|	naked -21
size|colon|6-9|	saying 11
size|interview|10+|	naked -6
size|interview|1|	naked -9
size|interview|3|	naked -16
size|interview|4-5|	naked -27
size|interview|6-9|	naked -32
size|named-before|10+|	naked -27
size|named-before|1|	naked -6
size|named-before|2|	naked -11
size|named-before|6-9|	naked -15
size|named-nearby|10+|	naked -6
size|named-nearby|3|	naked -11
size|named-nearby|4-5|	naked -14
size|named-nearby|6-9|	naked 8
size|paragraph-before|10+|	according -7	judging -17	other -10	saying -18	thinking -33
size|paragraph-before|1|	other -29	saying -31
size|paragraph-before|2|	other -23	saying -25
size|paragraph-before|3|	judging -10	other -15	saying -56	thinking -12
size|paragraph-before|4-5|	according -21	judging -8	other -7	saying -32	thinking 8
size|paragraph-before|6-9|	according -10	other -35	saying -15	thinking -19
size|possessor|10+|	naked -14
size|possessor|1|	naked -49
size|possessor|2|	naked -40
size|possessor|3|	naked -28
size|possessor|4-5|	naked 7
size|quote-then-speaker|10+|	judging -18	other 7	thinking -16
size|quote-then-speaker|1|	judging -24	other -8	saying -8	thinking -16
size|quote-then-speaker|2|	judging -16	other -11	saying 6	thinking 7
size|quote-then-speaker|3|	judging 13	other -36	saying -18
size|quote-then-speaker|4-5|	judging -6	other 21	saying 19	thinking 8
size|quote-then-speaker|6-9|	judging 7	other -24	thinking -31
size|quote-then-verb|10+|	judging 7	other 8	saying 15
size|quote-then-verb|1|	judging 6	other -9
size|quote-then-verb|2|	saying -8
size|quote-then-verb|4-5|	saying -8
size|quote-then-verb|6-9|	other 19	saying 13
size|sentence-after|10+|	according 8	saying 21	thinking -29
size|sentence-after|1|	judging -23	saying -14
size|sentence-after|2|	judging -39	other -23	saying 6	thinking -25
size|sentence-after|3|	judging -38	other -30
size|sentence-after|4-5|	judging -9	other -18	saying -22	thinking 17
size|sentence-after|6-9|	judging 12	other -24	thinking -31
size|sentence-before|10+|	according 23	judging -24	thinking -24
size|sentence-before|1|	according -6	judging -29	other -23	saying -28	thinking -42
size|sentence-before|2|	according -58	judging -16	other -8	saying -19	thinking -39
size|sentence-before|3|	according -50	other -32	saying -22	thinking -11
size|sentence-before|4-5|	according -9	judging -49	other -10
size|sentence-before|6-9|	according -37	other -12	thinking -34
size|signature|10+|	naked 20
size|signature|4-5|	naked -11
size|signature|6-9|	naked 16
size|speaker-then-quote|10+|	saying 24	thinking 15
size|speaker-then-quote|1|	other -9	saying -14	thinking -19
size|speaker-then-quote|2|	judging -9	other -23	saying 10	thinking -43
size|speaker-then-quote|3|	other -10	saying 23	thinking -10
size|speaker-then-quote|4-5|	judging 31	saying -23
size|speaker-then-quote|6-9|	judging -14	other -11	thinking -6
size|topic-after|3|	naked -27
size|topic-after|4-5|	naked -24
size|topic-after|6-9|	naked -19
size|topic|1|	naked -23
size|topic|2|	naked -17
size|verb-then-speaker|10+|	judging -11	saying -17
size|verb-then-speaker|1|	judging 10	saying -21
size|verb-then-speaker|2|	judging -18	saying -20
size|verb-then-speaker|3|	judging -53
size|verb-then-speaker|4-5|	judging -44	other -15
size|verb-then-speaker|6-9|	saying 12
starts|according-to|false|	according 9
starts|actor-nearby|true|	naked 13
starts|colon|false|	apposition -10	direct 6	inverted -12	naked -31
starts|colon|true|	direct 12	naked 19
starts|interview|false|	naked -14
starts|interview|true|	naked -24
starts|named-before|false|	naked -17
starts|named-before|true|	naked -17
starts|named-nearby|true|	naked -19
starts|paragraph-before|false|	according -9	apposed -17	direct -22	inverted -34	relative -36	shared -32
starts|paragraph-before|true|	apposed -15	apposition -31	direct -18	relative -6	shared -16
starts|possessor|true|	naked -41
starts|quote-then-speaker|false|	direct 9	relative -28	shared -22
starts|quote-then-speaker|true|	apposed -6	shared 7
starts|sentence-after|false|	apposed -13	apposition -50	inverted 13	relative -23
starts|sentence-after|true|	apposed -7	apposition -26	direct 12	relative -10	shared -21
starts|sentence-before|false|	according 7	apposed -35	inverted -9	passive -20	relative 11
starts|sentence-before|true|	apposed -9	apposition 9
starts|signature|false|	naked 12
starts|speaker-then-quote|false|	apposed -22	apposition -17	direct 12	passive 25	shared -44
starts|speaker-then-quote|true|	apposed -8	apposition -44	direct 12	relative 8
starts|topic-after|false|	naked -19
starts|topic|false|	naked -34
starts|topic|true|	naked 9
subject|according-to|	elided -8	none 8
subject|according-to|elided|	0 -8
subject|according-to|elided|1|	name -7	noun -8
subject|according-to|elided|4-6|	noun -18
subject|according-to|elided|7-12|	name 24
subject|according-to|none|	0 8
subject|according-to|none|0|	noun 8
subject|according-to|none|13-25|	name 22	noun -11	pronoun 15
subject|according-to|none|1|	name 29	noun 21	pronoun 21
subject|according-to|none|2|	name 42	noun -21
subject|according-to|none|3|	noun -8	pronoun 19
subject|according-to|none|4-6|	name 28	pronoun 10
subject|according-to|none|7-12|	noun -10	pronoun 36
subject|according-to|own|13-25|	noun 6
subject|according-to|own|1|	name -6	noun -22
subject|according-to|own|3|	name -6
subject|according-to|own|4-6|	name -7	noun 12
subject|according-to|own|7-12|	name -7	noun -13	pronoun -25
subject|actor-nearby|elided|0|	name -18
subject|actor-nearby|elided|	1 -17	2 -16
subject|actor-nearby|elided|1|	name -57
subject|actor-nearby|elided|26+|	name -8
subject|actor-nearby|elided|2|	name 21
subject|actor-nearby|elided|3|	name -40
subject|actor-nearby|elided|7-12|	name 13
subject|actor-nearby|none|0|	name -12
subject|actor-nearby|none|	1 -13	2 -12
subject|actor-nearby|none|13-25|	name -15
subject|actor-nearby|none|1|	name -12
subject|actor-nearby|none|26+|	name -10
subject|actor-nearby|none|2|	name -13
subject|actor-nearby|none|3|	name -17
subject|actor-nearby|none|4-6|	name 6
subject|actor-nearby|own|0|	name -20
subject|actor-nearby|own|	1 -6	2 -8
subject|actor-nearby|own|13-25|	name -19
subject|actor-nearby|own|1|	name 40
subject|actor-nearby|own|26+|	name -21
subject|actor-nearby|own|2|	name 7
subject|actor-nearby|own|3|	name 24
subject|actor-nearby|own|4-6|	name -27
subject|actor-nearby|own|7-12|	name -32
subject|colon|elided|1|	name -38
subject|colon|	none -9	own -20
subject|colon|none|	1 -33
subject|colon|none|1|	name 14	noun -16
subject|colon|none|26+|	noun -14
subject|colon|none|3|	name -12
subject|colon|none|4-6|	name -26
subject|colon|none|7-12|	name -33
subject|colon|own|	0 -25	1 16
subject|colon|own|1|	name 7	noun -34
subject|colon|own|3|	name 8
subject|colon|own|4-6|	name -10
subject|colon|own|7-12|	name -27
subject|interview|	elided -12	none 11
subject|interview|elided|	0 -12
subject|interview|elided|26+|	name -12
subject|interview|none|	0 11
subject|interview|none|26+|	name 11
subject|named-before|	elided 20	own -9
subject|named-before|elided|	0 29	1 -24
subject|named-before|elided|13-25|	name 15	pronoun 25
subject|named-before|elided|1|	name -26
subject|named-before|elided|26+|	name 20	pronoun -10
subject|named-before|elided|3|	name -24	pronoun -22
subject|named-before|elided|4-6|	name 16	pronoun -22
subject|named-before|elided|7-12|	name 54
subject|named-before|none|13-25|	name 35	pronoun 9
subject|named-before|none|1|	name -10	pronoun -15
subject|named-before|none|26+|	name -6	pronoun -21
subject|named-before|none|2|	pronoun -10
subject|named-before|none|3|	pronoun -20
subject|named-before|none|4-6|	name -7	pronoun 11
subject|named-before|none|7-12|	pronoun -7
subject|named-before|own|	0 -9	1 -15
subject|named-before|own|13-25|	name -56	pronoun -67
subject|named-before|own|1|	name 27
subject|named-before|own|26+|	name -13	pronoun -46
subject|named-before|own|2|	name -25	pronoun 18
subject|named-before|own|3|	pronoun -26
subject|named-before|own|4-6|	name -35	pronoun -46
subject|named-before|own|7-12|	name -34	pronoun -50
subject|named-nearby|	elided 10	none -9	own 7
subject|named-nearby|elided|	0 11	2 -19
subject|named-nearby|elided|0|	name -26
subject|named-nearby|elided|13-25|	name -16
subject|named-nearby|elided|1|	name -16	pronoun 11
subject|named-nearby|elided|2|	name 34	pronoun -11
subject|named-nearby|elided|3|	name 12	pronoun 21
subject|named-nearby|elided|4-6|	name 13
subject|named-nearby|elided|7-12|	name -10	pronoun -7
subject|named-nearby|none|	0 -21	1 19
subject|named-nearby|none|0|	name -14	pronoun -7
subject|named-nearby|none|13-25|	name 8	pronoun -22
subject|named-nearby|none|1|	name -21	pronoun 9
subject|named-nearby|none|26+|	name -9
subject|named-nearby|none|2|	name -20	pronoun -7
subject|named-nearby|none|3|	name -11
subject|named-nearby|none|4-6|	name 24
subject|named-nearby|none|7-12|	name -10	pronoun -13
subject|named-nearby|own|	0 9	1 -11
subject|named-nearby|own|0|	name -40
subject|named-nearby|own|13-25|	name -37	pronoun -13
subject|named-nearby|own|1|	name 6	pronoun -29
subject|named-nearby|own|26+|	name -30
subject|named-nearby|own|2|	name 18	pronoun 10
subject|named-nearby|own|3|	name 9	pronoun -7
subject|named-nearby|own|4-6|	pronoun -7
subject|named-nearby|own|7-12|	name 7	pronoun 12
subject|paragraph-before|	elided 9	none 7	own 7
subject|paragraph-before|elided|	2 8
subject|paragraph-before|elided|26+|	name 9	noun -13
subject|paragraph-before|none|	0 9	1 -17	2 -7
subject|paragraph-before|none|26+|	pronoun -28
subject|paragraph-before|own|	0 9	2 -6
subject|paragraph-before|own|26+|	name 12	noun -25	pronoun -35
subject|possessor|none|1|	noun -10
subject|possessor|	own -23
subject|possessor|own|	0 -22
subject|possessor|own|1|	noun -9
subject|possessor|own|2|	pronoun -23
subject|possessor|own|3|	pronoun -15
subject|possessor|own|7-12|	noun -12	pronoun -20
subject|quote-then-speaker|	elided -13	none -13	own -6
subject|quote-then-speaker|elided|-4|	noun -8
subject|quote-then-speaker|elided|-6|	name -13
subject|quote-then-speaker|elided|	0 -26	1 18	2 -13
subject|quote-then-speaker|elided|4-6|	noun -15
subject|quote-then-speaker|elided|7-12|	noun -16
subject|quote-then-speaker|none|-10|	name -8
subject|quote-then-speaker|none|-12|	name 23
subject|quote-then-speaker|none|-14|	name 21
subject|quote-then-speaker|none|-3|	noun -8
subject|quote-then-speaker|none|-5|	name 17
subject|quote-then-speaker|none|-7|	name 6
subject|quote-then-speaker|none|-9|	name -9
subject|quote-then-speaker|none|	0 -26	2 11
subject|quote-then-speaker|none|1|	name -26	noun -26
subject|quote-then-speaker|none|4-6|	noun -18
subject|quote-then-speaker|none|7-12|	noun -13
subject|quote-then-speaker|own|-10|	name -9	noun -24
subject|quote-then-speaker|own|-11|	name -8	noun 9
subject|quote-then-speaker|own|-12|	name 13	noun 14
subject|quote-then-speaker|own|-13|	name -17	noun -13
subject|quote-then-speaker|own|-14|	name -16
subject|quote-then-speaker|own|-15|	noun -14
subject|quote-then-speaker|own|-16|	name -23	noun -8
subject|quote-then-speaker|own|-17|	name -16
subject|quote-then-speaker|own|-3|	name -11	noun -25
subject|quote-then-speaker|own|-4|	name -25	noun -28	pronoun 6
subject|quote-then-speaker|own|-5|	noun -14	pronoun -6
subject|quote-then-speaker|own|-6|	name 10	noun 11	pronoun 34
subject|quote-then-speaker|own|-7|	name 13	noun -19
subject|quote-then-speaker|own|-8|	noun -21
subject|quote-then-speaker|own|-9|	name 19	noun 16
subject|quote-then-speaker|own|0|	noun -25
subject|quote-then-speaker|own|	1 -9
subject|quote-then-speaker|own|13-25|	noun -28
subject|quote-then-speaker|own|1|	noun -6
subject|quote-then-speaker|own|2|	name 17	noun -15	pronoun 16
subject|quote-then-speaker|own|3|	name 7
subject|quote-then-speaker|own|4-6|	noun -34	pronoun -18
subject|quote-then-speaker|own|7-12|	name -25	pronoun -23
subject|quote-then-verb|	elided -6	none 8
subject|quote-then-verb|elided|	0 -6
subject|quote-then-verb|none|	0 11	1 -11
subject|quote-then-verb|none|1|	name 23	noun 10	pronoun -7
subject|quote-then-verb|own|	0 12	1 -62
subject|quote-then-verb|own|0|	name -14
subject|quote-then-verb|own|1|	noun 6	pronoun 10
subject|quote-then-verb|own|2|	name 17	pronoun 17
subject|quote-then-verb|own|3|	name -11
subject|quote-then-verb|own|4-6|	noun -6
subject|quote-then-verb|own|7-12|	name -18	noun -10	pronoun -15
subject|sentence-after|	elided -37	own 6
subject|sentence-after|elided|	0 -32	1 -16	2 -10
subject|sentence-after|elided|0|	name -19	noun -14
subject|sentence-after|none|	0 -10	2 -10
subject|sentence-after|none|0|	name -23	noun -18
subject|sentence-after|none|13-25|	name -15	noun -16
subject|sentence-after|none|1|	name 7	pronoun 8
subject|sentence-after|none|2|	noun -42
subject|sentence-after|none|3|	noun -12
subject|sentence-after|none|4-6|	name -52	noun -6	pronoun -26
subject|sentence-after|none|7-12|	name -27	noun -34	pronoun -23
subject|sentence-after|own|	0 10	1 -39	2 -40
subject|sentence-after|own|0|	name -10	pronoun 7
subject|sentence-after|own|13-25|	noun -13
subject|sentence-after|own|1|	name -36	noun -9
subject|sentence-after|own|2|	name -14	noun -17
subject|sentence-after|own|3|	name -33	noun -23
subject|sentence-after|own|4-6|	name -28	noun -25
subject|sentence-after|own|7-12|	name -20	noun -13
subject|sentence-before|elided|	0 7	1 -29	2 -31
subject|sentence-before|elided|13-25|	name 14	noun -10	pronoun -12
subject|sentence-before|elided|1|	name -23	noun -59	pronoun -7
subject|sentence-before|elided|26+|	name -19	noun -17
subject|sentence-before|elided|2|	name 10
subject|sentence-before|elided|3|	name 22	noun -36	pronoun -20
subject|sentence-before|elided|4-6|	name 20
subject|sentence-before|elided|7-12|	name 25	noun -11	pronoun 23
subject|sentence-before|none|	0 -13
subject|sentence-before|none|13-25|	name -15	pronoun -12
subject|sentence-before|none|1|	noun -26	pronoun 14
subject|sentence-before|none|26+|	name -33	noun -32	pronoun -19
subject|sentence-before|none|3|	noun -57
subject|sentence-before|none|4-6|	name 11	noun -10	pronoun 10
subject|sentence-before|none|7-12|	noun -20
subject|sentence-before|	own 9
subject|sentence-before|own|	0 16	1 -16	2 -33
subject|sentence-before|own|13-25|	name -34	noun -32	pronoun -34
subject|sentence-before|own|1|	name 22	noun 32	pronoun 17
subject|sentence-before|own|26+|	name -10	noun 6	pronoun -43
subject|sentence-before|own|2|	name -46	noun -59
subject|sentence-before|own|3|	name -12	noun -29	pronoun -38
subject|sentence-before|own|4-6|	name -33	noun -30	pronoun -62
subject|sentence-before|own|7-12|	name -21	noun -33	pronoun -53
subject|speaker-then-quote|	elided 18	own -13
subject|speaker-then-quote|elided|0|	name 9	noun -8	pronoun -21
subject|speaker-then-quote|elided|	1 16	2 20
subject|speaker-then-quote|elided|1|	name 12	noun -9
subject|speaker-then-quote|elided|2|	name 12
subject|speaker-then-quote|elided|3|	name 22
subject|speaker-then-quote|elided|4-6|	name 17	noun -19
subject|speaker-then-quote|elided|7-12|	name 28	noun -18	pronoun 17
subject|speaker-then-quote|none|	0 6	1 -9
subject|speaker-then-quote|none|0|	name 13	noun 9
subject|speaker-then-quote|none|13-25|	name 12	noun 29
subject|speaker-then-quote|none|1|	name 8	pronoun -28
subject|speaker-then-quote|none|2|	name 17	pronoun 10
subject|speaker-then-quote|none|3|	name 13	noun -7
subject|speaker-then-quote|none|4-6|	name 16	noun -26	pronoun -8
subject|speaker-then-quote|none|7-12|	name -32	pronoun 16
subject|speaker-then-quote|own|0|	name 17	pronoun -21
subject|speaker-then-quote|own|	1 -23	2 -8
subject|speaker-then-quote|own|13-25|	name -48	noun 19
subject|speaker-then-quote|own|1|	name 28	noun -9	pronoun 9
subject|speaker-then-quote|own|26+|	name -12	noun -14
subject|speaker-then-quote|own|2|	noun -6	pronoun -9
subject|speaker-then-quote|own|3|	noun -25
subject|speaker-then-quote|own|4-6|	noun 7
subject|speaker-then-quote|own|7-12|	name -13
subject|topic-after|	none -9
subject|topic-after|none|	0 -9
subject|topic-after|none|0|	name -25	pronoun -17
subject|topic-after|none|1|	name -12	noun -9
subject|topic-after|none|3|	name -14
subject|topic-after|none|4-6|	name -12	noun -18
subject|topic|	elided 18	own -14
subject|topic|elided|	0 29	1 16	2 -17
subject|topic|elided|13-25|	name 14	noun -23	pronoun 28
subject|topic|elided|1|	noun -18
subject|topic|elided|26+|	name -12	noun -33	pronoun -6
subject|topic|elided|2|	name 21
subject|topic|elided|3|	noun 13	pronoun -29
subject|topic|elided|4-6|	noun 32
subject|topic|elided|7-12|	name 18	pronoun 9
subject|topic|none|	0 6	2 -20
subject|topic|none|0|	name -14	noun -38
subject|topic|none|13-25|	pronoun -6
subject|topic|none|1|	name -13	pronoun 14
subject|topic|none|26+|	name -16	noun -13	pronoun -9
subject|topic|none|2|	name 14	pronoun 11
subject|topic|none|3|	pronoun -16
subject|topic|none|4-6|	name 14	noun -25	pronoun -8
subject|topic|none|7-12|	name -6	pronoun -29
subject|topic|own|	0 7	1 -21	2 -15
subject|topic|own|13-25|	name -20	noun -31	pronoun -27
subject|topic|own|1|	noun -13	pronoun -18
subject|topic|own|26+|	noun -64	pronoun -76
subject|topic|own|2|	name 18	pronoun 26
subject|topic|own|3|	name 32	noun 11	pronoun 38
subject|topic|own|4-6|	name -13	pronoun -13
subject|topic|own|7-12|	name -28	noun 7
subject|verb-then-speaker|	elided -20	none 17	own 10
subject|verb-then-speaker|elided|	0 -19
subject|verb-then-speaker|elided|0|	noun -10
subject|verb-then-speaker|elided|1|	noun -8
subject|verb-then-speaker|elided|7-12|	noun -11
subject|verb-then-speaker|none|	0 10	1 19
subject|verb-then-speaker|none|0|	name 20
subject|verb-then-speaker|none|1|	name -34	noun -19
subject|verb-then-speaker|none|2|	name -24	noun -22	pronoun 22
subject|verb-then-speaker|none|3|	name -11	noun -19
subject|verb-then-speaker|none|4-6|	name -18	noun -22
subject|verb-then-speaker|none|7-12|	noun -16
subject|verb-then-speaker|own|	0 9	2 -17
subject|verb-then-speaker|own|0|	name -33	noun -16
subject|verb-then-speaker|own|13-25|	name 13	noun -25
subject|verb-then-speaker|own|1|	name 13	pronoun -8
subject|verb-then-speaker|own|3|	noun -48	pronoun 22
subject|verb-then-speaker|own|4-6|	name 28	noun -26
subject|verb-then-speaker|own|7-12|	name -11	noun -15	pronoun 24
twin|paragraph-before|apposed judging noun|	apposed judging person -7	apposition judging noun -26	apposition judging organisation -12	apposition judging person -11	inverted judging noun -18
twin|paragraph-before|apposed judging person|	apposition judging noun -13	apposition judging person 14	inverted judging noun 31
twin|paragraph-before|apposed other name|	apposition other noun -6	direct other name -16
twin|paragraph-before|apposed other noun|	apposed other noun -11	apposed other organisation -6	apposed other person -17	apposed saying noun -18	apposition other noun -23	apposition other organisation -14	apposition other person -25	apposition other place -9	apposition saying noun -18	direct other noun -26	direct other person -7	direct other pronoun -13	shared other name -10	shared other noun -19
twin|paragraph-before|apposed other organisation|	apposed other noun -8	apposed other organisation -6	apposition other noun -19	direct other organisation -8	shared other organisation -10
twin|paragraph-before|apposed other person|	apposed other name -18	apposed other noun -8	apposed other place -18	apposed saying person -42	apposition other name 33	apposition other noun -13	apposition other organisation -24	apposition saying noun 15	direct other noun -14	direct other person -12	shared other person 14
twin|paragraph-before|apposed other place|	apposed other noun -7	apposition other noun -8	direct other noun -8
twin|paragraph-before|apposed saying name|	apposed saying noun -16	inverted saying noun -9	shared saying name -14
twin|paragraph-before|apposed saying noun|	apposed other noun -19	apposed saying name -12	apposed saying noun -28	apposed saying organisation -9	apposed saying person -21	apposed saying place -16	apposition saying noun -25	apposition saying organisation -10	apposition saying person -31	direct saying noun -12	direct saying pronoun -12	inverted saying noun -36	shared saying noun -11
twin|paragraph-before|apposed saying organisation|	apposed saying noun -14	apposed saying person -6	apposed saying place -11	apposition saying noun -15	apposition saying organisation -10	direct saying organisation -7	inverted saying noun -18	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -38	apposed saying noun -19	apposed saying organisation -8	apposed saying person -13	apposed saying place -23	apposition saying noun -11	apposition saying organisation 16	apposition saying person 12	direct saying person -6	inverted saying pronoun -14	shared saying person -22
twin|paragraph-before|apposed saying place|	apposed saying noun -24	apposed saying organisation -6	apposition saying noun -14
twin|paragraph-before|apposed thinking noun|	apposition thinking noun -8	apposition thinking person -7
twin|paragraph-before|apposed thinking person|	apposition thinking noun 20
twin|paragraph-before|apposition judging noun|	apposed judging noun -29	apposed judging person -21	inverted judging noun -24	shared judging noun -8
twin|paragraph-before|apposition judging organisation|	apposed judging noun -26
twin|paragraph-before|apposition judging person|	apposed judging noun 29	apposed judging person 17
twin|paragraph-before|apposition other name|	apposed other person -19
twin|paragraph-before|apposition other noun|	apposed other name -16	apposed other noun -26	apposed other organisation -14	apposed other person -29	apposed other place -11	apposition other noun -7	apposition saying noun -17	shared other name -16	shared other noun -14
twin|paragraph-before|apposition other organisation|	apposed other name -6	apposed other noun 15	apposed other person -20	shared other organisation 17
twin|paragraph-before|apposition other person|	apposed other noun 12	apposition saying person 27
twin|paragraph-before|apposition other place|	apposed other noun -11
twin|paragraph-before|apposition saying noun|	apposed other noun -19	apposed saying noun -25	apposed saying organisation -10	apposed saying person -24	apposed saying place -10	apposition other noun -18	inverted saying noun -35	inverted saying pronoun -11	shared saying noun -18
twin|paragraph-before|apposition saying organisation|	apposed saying noun -27	apposed saying organisation -11	apposed saying person -30	inverted saying noun -39
twin|paragraph-before|apposition saying person|	apposed saying name -30	apposed saying noun -27	apposed saying person 13	apposed saying place -31	apposition other person 16	inverted saying noun 7	inverted saying pronoun 16
twin|paragraph-before|apposition saying place|	apposed saying noun -15
twin|paragraph-before|apposition thinking noun|	apposed thinking noun -7	apposed thinking person -19
twin|paragraph-before|apposition thinking person|	apposed thinking noun -16
twin|paragraph-before|direct judging noun|	apposed judging noun -7	direct other noun -20	inverted judging noun -17
twin|paragraph-before|direct judging organisation|	direct other organisation -11	inverted judging noun -23
twin|paragraph-before|direct other name|	apposed other name -19
twin|paragraph-before|direct other noun|	apposed other noun 17	apposed other person -7	apposed other place -13	direct judging noun -22	direct other noun -29	direct saying noun -36	direct thinking noun -7	inverted saying noun -12	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other organisation -16	direct judging organisation -6	direct other organisation -30	direct saying organisation -9	inverted saying noun -7
twin|paragraph-before|direct other person|	apposed other noun -16	apposed other person -11	direct saying person -17	relative other noun -11
twin|paragraph-before|direct other pronoun|	apposed other noun -15	direct other pronoun -16	direct saying pronoun 11
twin|paragraph-before|direct saying name|	apposed saying noun -11	inverted saying noun -17
twin|paragraph-before|direct saying noun|	apposed saying noun -8	apposed saying organisation -10	apposed saying person -11	apposed saying place -9	direct other noun -28	inverted saying noun 10	relative saying noun -9
twin|paragraph-before|direct saying organisation|	apposed saying noun -15	apposed saying organisation -10	inverted saying noun -17
twin|paragraph-before|direct saying person|	apposed saying noun -25	apposed saying organisation -16	apposed saying person -15	apposed saying place -14	direct other person -17	inverted saying noun -10
twin|paragraph-before|direct saying pronoun|	apposed saying noun -14	direct other pronoun 9
twin|paragraph-before|direct thinking noun|	direct other noun -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -17	apposed judging person -13	apposition judging noun -19	direct judging noun -9	direct judging organisation -7
twin|paragraph-before|inverted saying noun|	apposed saying name -6	apposition saying noun -28	apposition saying organisation -30	apposition saying person -27	direct saying name -8	direct saying noun -22	direct saying person -27	direct saying pronoun -16	inverted saying noun -22	inverted saying person -16	inverted saying pronoun -19	relative saying noun -18	shared saying noun -13	shared saying pronoun -13
twin|paragraph-before|inverted saying person|	apposed saying noun 9	inverted saying noun -20
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposed saying person -11	apposition saying noun -14	apposition saying person -18	inverted saying noun -20
twin|paragraph-before|passive other noun|	direct other noun -16
twin|paragraph-before|passive other organisation|	direct other noun -9
twin|paragraph-before|relative other noun|	direct other person -10	relative other noun -11
twin|paragraph-before|relative other organisation|	direct other noun -11
twin|paragraph-before|relative saying noun|	direct saying noun -11	inverted saying noun -16
twin|paragraph-before|shared judging noun|	apposition judging noun -6
twin|paragraph-before|shared other name|	apposed other noun -15	apposition other noun -7
twin|paragraph-before|shared other noun|	apposed other noun -19	apposition other noun -15	shared other noun -10	shared other person -9	shared other pronoun -6
twin|paragraph-before|shared other organisation|	apposed other organisation -6	apposition other organisation 17
twin|paragraph-before|shared other person|	apposed other person 13	apposition other noun -9	shared other noun -7
twin|paragraph-before|shared other pronoun|	shared other noun -18
twin|paragraph-before|shared saying name|	apposed saying name -12
twin|paragraph-before|shared saying noun|	apposed saying noun -14	apposition saying noun -18	inverted saying noun -15	shared saying noun 12	shared saying person -12
twin|paragraph-before|shared saying organisation|	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying person -18	apposition saying noun -12	inverted saying noun -22	shared saying noun -25
twin|paragraph-before|shared saying pronoun|	inverted saying noun -25
twin|quote-then-speaker|apposed other noun|	apposed other noun -9	apposed other person -56	apposition other noun 12	direct other noun -10	shared other noun -22	shared other person -25	shared other pronoun -30
twin|quote-then-speaker|apposed other organisation|	apposed other noun -38	apposed other person -20	apposition other noun -15	shared other noun 8	shared other organisation -18
twin|quote-then-speaker|apposed other person|	apposed other noun 22	apposed other organisation 22	apposed saying person -10	apposition other noun 21	direct other noun 34	shared other noun 10	shared other person 17
twin|quote-then-speaker|apposed saying noun|	apposed other noun -23	apposed saying organisation -11	apposed saying person -8	apposed saying place -28	apposition saying noun -16	apposition saying person 8	direct saying noun -14	direct saying organisation -27	shared saying person -22
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun 13	shared saying noun 7
twin|quote-then-speaker|apposed saying person|	apposed other person -9	apposed saying noun -25	apposed saying organisation -10	apposition saying noun 37	apposition saying organisation 15	apposition saying person -13	apposition saying place 21	direct saying noun -9	shared other person -10	shared saying noun 27	shared saying person -9
twin|quote-then-speaker|apposed saying place|	apposed saying noun -27	shared saying noun -18
twin|quote-then-speaker|apposed thinking noun|	shared thinking noun -16	shared thinking person -11
twin|quote-then-speaker|apposition other noun|	apposed other noun -13	apposed other organisation -12	apposed other person -17	apposition saying noun -9	shared other noun -12
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 13	apposition other noun -10	shared saying noun 17	shared saying person 11	shared saying pronoun -15
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -18
twin|quote-then-speaker|apposition saying person|	apposed saying person -28	shared saying person -10
twin|quote-then-speaker|apposition saying place|	apposed saying person -21
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 28
twin|quote-then-speaker|direct judging noun|	passive judging organisation -8	relative judging noun -16
twin|quote-then-speaker|direct other noun|	apposed other noun -28	apposed other person -31	direct other noun -51	direct saying noun -26	direct thinking noun -14	passive other noun -13	relative other noun -25
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -32	direct saying pronoun -6	direct thinking pronoun -17	relative other person -19
twin|quote-then-speaker|direct saying noun|	apposed saying noun 22	apposed saying person -23	direct other noun -19	passive saying noun 19	shared saying noun -23	shared saying person -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 6
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 41
twin|quote-then-speaker|direct thinking noun|	direct other noun -11
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun -14
twin|quote-then-speaker|passive judging organisation|	direct judging noun -17
twin|quote-then-speaker|passive other noun|	direct other noun -14
twin|quote-then-speaker|passive saying noun|	apposition saying noun -22	direct saying noun -20	direct saying pronoun -36
twin|quote-then-speaker|relative judging noun|	relative other noun -15
twin|quote-then-speaker|relative other noun|	direct other noun -19	relative judging noun -11	relative saying noun -11
twin|quote-then-speaker|relative other person|	relative other person 19
twin|quote-then-speaker|relative saying noun|	relative other noun -9
twin|quote-then-speaker|relative saying person|	relative other person 7
twin|quote-then-speaker|shared judging noun|	shared judging noun -13	shared judging person -14	shared judging pronoun -13
twin|quote-then-speaker|shared judging person|	apposed judging person 16	shared judging noun 11
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -11
twin|quote-then-speaker|shared other name|	shared other pronoun -18
twin|quote-then-speaker|shared other noun|	apposed other noun -17	apposed other organisation 7	apposed other person -32	apposition other noun -16	shared other noun -7	shared other organisation -8	shared other person -36	shared other pronoun -8	shared saying noun -18
twin|quote-then-speaker|shared other organisation|	apposed other organisation -26	apposed other person -16	apposition other noun -10	shared other noun 11	shared other pronoun 25
twin|quote-then-speaker|shared other person|	apposed other noun -11	apposition other noun -9	shared other noun -9	shared other person 7
twin|quote-then-speaker|shared other pronoun|	apposed other noun -8	shared other name 15	shared other noun -26	shared other organisation -16
twin|quote-then-speaker|shared saying noun|	apposed saying organisation -13	apposed saying person -19	apposed saying place -11	apposition saying noun -6	shared saying noun -22	shared saying organisation -18	shared saying person -29	shared saying pronoun -17
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -13	shared saying noun -13	shared saying pronoun 9
twin|quote-then-speaker|shared saying person|	apposed saying noun 6	apposition saying noun -8	shared other person -7	shared saying noun 25	shared saying pronoun -12
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 31	shared saying noun 6	shared saying organisation -10	shared saying person 14
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 8	shared thinking pronoun 9
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -19
twin|quote-then-verb|inverted judging person|	inverted judging person 45
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -53
twin|quote-then-verb|inverted saying noun|	inverted saying person 32	inverted saying place -17	inverted saying pronoun -18
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -16	inverted saying pronoun -44
twin|quote-then-verb|inverted saying person|	inverted saying noun -36	inverted saying person 84	inverted saying pronoun -6
twin|quote-then-verb|inverted saying place|	inverted saying noun -11	inverted saying pronoun -19
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 31	inverted saying organisation 41	inverted saying place 26	inverted saying pronoun 11
twin|sentence-after|apposed judging noun|	inverted judging noun -20
twin|sentence-after|apposed judging organisation|	apposition judging noun -13
twin|sentence-after|apposed other name|	shared other name -18
twin|sentence-after|apposed other noun|	apposition other noun -8	apposition other person -34
twin|sentence-after|apposed other person|	apposition other noun 7	apposition other person -32
twin|sentence-after|apposed saying noun|	apposition saying noun -21	apposition saying person -41	direct saying noun -17	direct saying pronoun -33	inverted saying noun -32
twin|sentence-after|apposed saying person|	apposition saying person -6
twin|sentence-after|apposed thinking person|	apposition thinking noun -18
twin|sentence-after|apposition judging noun|	apposed judging organisation -12
twin|sentence-after|apposition other noun|	apposed other noun -21	apposed other person -16
twin|sentence-after|apposition other person|	apposed other noun -17	apposed other person -24	apposition saying person -12
twin|sentence-after|apposition saying noun|	apposed saying noun -9	apposed saying person -27	inverted saying noun -17
twin|sentence-after|apposition saying person|	apposed saying noun -28	apposed saying person -6	apposition other person -10	inverted saying noun -20
twin|sentence-after|apposition thinking noun|	apposed thinking person -19
twin|sentence-after|direct judging person|	inverted judging noun -14
twin|sentence-after|direct other noun|	apposed other noun -33	direct other noun -11	direct saying noun -6
twin|sentence-after|direct other organisation|	direct saying organisation -25
twin|sentence-after|direct other pronoun|	direct saying pronoun 10
twin|sentence-after|direct saying name|	inverted saying name -20
twin|sentence-after|direct saying noun|	direct other noun -9	inverted saying noun -34
twin|sentence-after|direct saying organisation|	direct other organisation -25	inverted saying noun -19
twin|sentence-after|direct saying person|	inverted saying name -28
twin|sentence-after|direct saying pronoun|	apposed saying noun 27	direct other pronoun 10
twin|sentence-after|inverted judging noun|	apposed judging noun -17	direct judging person -10
twin|sentence-after|inverted saying name|	direct saying name 9	direct saying person -25	inverted saying name -25
twin|sentence-after|inverted saying noun|	apposition saying noun 7	direct saying noun -22	direct saying organisation -28	direct saying person -20	inverted saying noun -28
twin|sentence-after|shared other name|	apposed other name -14
twin|sentence-before|apposed judging name|	direct judging noun -18
twin|sentence-before|apposed judging noun|	apposed judging person -20	apposition judging organisation -21	apposition judging person -33	direct judging noun -17	direct judging person -14	inverted judging noun -24	inverted judging pronoun -18
twin|sentence-before|apposed judging organisation|	apposition judging noun -10	inverted judging name -9	inverted judging noun -33
twin|sentence-before|apposed judging person|	apposed judging noun -29	apposition judging noun -9	apposition judging organisation 11	direct judging noun -16	inverted judging name -9	inverted judging noun -8	inverted judging pronoun 8
twin|sentence-before|apposed judging place|	inverted judging noun -7
twin|sentence-before|apposed other name|	apposed other noun -17	apposition other name -16	apposition other noun -23	apposition other person -18	direct other noun -21	direct other person -20	direct other pronoun -24
twin|sentence-before|apposed other noun|	apposed other name -18	apposed other noun -18	apposed other organisation -14	apposed other person -35	apposed other place -19	apposition other name -19	apposition other noun -41	apposition other organisation -22	apposition other person -47	apposition other place -22	direct other name -10	direct other noun -38	direct other organisation -10	direct other person -15	direct other pronoun -18	inverted saying noun -19
twin|sentence-before|apposed other organisation|	apposed other noun -23	apposed other organisation -28	apposition other noun 11	direct other noun -32	direct other organisation -12	direct other person -18	direct other pronoun -12
twin|sentence-before|apposed other person|	apposed other noun -20	apposed other person -36	apposed other place 15	apposition other name -36	apposition other noun -6	apposition other organisation -40	apposition other place -35	direct other noun -18	inverted saying noun -12
twin|sentence-before|apposed other place|	apposed other noun -11	apposed other person -15	apposed other place -32	apposition other noun -23	direct other noun -13	direct other organisation -11	direct other person -12	direct other place -24
twin|sentence-before|apposed saying name|	apposition saying noun -23	apposition saying person -23	direct saying noun -25	direct saying organisation -10	direct saying person -16	direct saying pronoun -13	inverted saying noun -30	inverted saying pronoun -17
twin|sentence-before|apposed saying noun|	apposed saying noun -44	apposed saying organisation -20	apposed saying person -7	apposed saying place -31	apposition saying name -17	apposition saying organisation -48	apposition saying person -97	apposition saying place 14	direct saying name -17	direct saying noun -40	direct saying organisation -20	direct saying person -35	direct saying pronoun -36	inverted saying noun -13	inverted saying organisation -28	inverted saying pronoun -45
twin|sentence-before|apposed saying organisation|	apposed saying person -31	apposition saying noun -47	apposition saying person -25	apposition saying place -30	apposition saying pronoun -15	direct saying noun -24	direct saying person -31	direct saying pronoun -27	inverted saying noun -37	inverted saying pronoun -33
twin|sentence-before|apposed saying person|	apposed saying noun -18	apposed saying organisation -33	apposed saying place 11	apposition saying name 10	apposition saying organisation -42	apposition saying place -44	direct saying noun -30	inverted saying noun -7	inverted saying organisation 16	inverted saying pronoun -25	passive saying noun -17
twin|sentence-before|apposed saying place|	apposed saying noun -27	apposed saying person -18	apposition saying noun -18	apposition saying person -7	direct saying noun -17	direct saying organisation -18	direct saying person -20	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -28	apposed thinking organisation -10	apposed thinking person -12	apposition thinking noun -24	apposition thinking organisation -22	apposition thinking person -32	direct thinking noun -26	direct thinking pronoun -26
twin|sentence-before|apposed thinking organisation|	apposed thinking noun -17	apposition thinking noun -24
twin|sentence-before|apposed thinking person|	apposition thinking noun -29	apposition thinking organisation -10
twin|sentence-before|apposition judging noun|	apposed judging noun -12	apposed judging organisation -8	apposed judging person -37	inverted judging name -16	inverted judging noun -25	passive judging organisation -13
twin|sentence-before|apposition judging organisation|	apposed judging noun -29	apposed judging person -35	inverted judging noun -32
twin|sentence-before|apposition judging person|	apposed judging noun -36	inverted judging noun -19	inverted judging pronoun -20
twin|sentence-before|apposition other name|	apposed other name -15	apposed other noun -24	apposed other person -31
twin|sentence-before|apposition other noun|	apposed other name -23	apposed other noun -49	apposed other organisation -29	apposed other person -70	apposed other place -36	inverted saying noun -28	inverted saying person -21	passive other noun -36	passive saying noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -39	apposed other person -39
twin|sentence-before|apposition other person|	apposed other noun -6	inverted judging noun -31	inverted saying noun 29	passive other noun -29
twin|sentence-before|apposition other place|	apposed other noun -25	apposed other person -34
twin|sentence-before|apposition saying name|	apposed saying noun -17	apposed saying person -31	inverted saying noun -22	inverted saying pronoun -28
twin|sentence-before|apposition saying noun|	apposed saying name -16	apposed saying noun -67	apposed saying organisation -45	apposed saying person -33	apposed saying place -19	inverted saying name -15	inverted saying noun -26	inverted saying organisation -30	inverted saying person -20	inverted saying pronoun -53
twin|sentence-before|apposition saying organisation|	apposed saying noun -14	apposed saying person -48	inverted saying noun -12	inverted saying pronoun -24
twin|sentence-before|apposition saying person|	apposed saying name -38	apposed saying noun -8	apposed saying organisation -15	apposed saying person -37	apposed saying place -18	inverted saying organisation 21	inverted saying pronoun 16
twin|sentence-before|apposition saying place|	apposed saying noun -25	apposed saying organisation -30	apposed saying person -33	inverted saying noun 7	inverted saying pronoun -21
twin|sentence-before|apposition saying pronoun|	apposed saying organisation -21
twin|sentence-before|apposition thinking noun|	apposed thinking noun -22	apposed thinking organisation -18	apposed thinking person -23
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -18	apposed thinking person -21
twin|sentence-before|apposition thinking person|	apposed thinking noun -40
twin|sentence-before|direct judging noun|	apposed judging noun -37	apposed judging person -17	inverted judging noun 16	inverted judging person -24	inverted judging pronoun -17
twin|sentence-before|direct judging organisation|	inverted judging name -20	inverted judging pronoun -24
twin|sentence-before|direct judging person|	apposed judging noun -9	inverted judging name -45	inverted judging noun -9	inverted judging pronoun 11
twin|sentence-before|direct judging pronoun|	inverted judging place 11
twin|sentence-before|direct other name|	apposed other name -13	apposed other noun -19
twin|sentence-before|direct other noun|	apposed other name -6	apposed other organisation -47	apposed other person -43	apposed other place -37	inverted judging noun -28	inverted saying noun 12	passive other noun -20	passive other organisation -33	passive saying noun 13	relative other noun -26
twin|sentence-before|direct other organisation|	apposed other noun -27	apposed other organisation -22	apposed other place 16
twin|sentence-before|direct other person|	apposed other name 23	apposed other noun -29	apposed other organisation 17	apposed other place 15	inverted judging noun -22	inverted saying noun -47
twin|sentence-before|direct other place|	apposed other place -29
twin|sentence-before|direct other pronoun|	apposed other name 6	apposed other noun -38	apposed other organisation -21
twin|sentence-before|direct saying name|	apposed saying noun 14	inverted saying name -16	inverted saying noun -22	inverted saying organisation -19	inverted saying person -29	inverted saying pronoun 10
twin|sentence-before|direct saying noun|	apposed saying name -10	apposed saying noun -8	apposed saying organisation -33	apposed saying person -36	apposed saying place 14	inverted saying noun -37	inverted saying place -22	inverted saying pronoun -26
twin|sentence-before|direct saying organisation|	apposed saying name 11	apposed saying noun -47	apposed saying place -46	inverted saying noun -9	inverted saying place -12	inverted saying pronoun -25
twin|sentence-before|direct saying person|	apposed saying name -17	apposed saying noun 7	apposed saying place -29	inverted saying name -48	inverted saying noun -43	passive saying noun -17
twin|sentence-before|direct saying place|	inverted saying noun -13
twin|sentence-before|direct saying pronoun|	apposed saying name 6	apposed saying noun 6	apposed saying organisation -6	inverted saying name -40	inverted saying noun -15	inverted saying person 7	passive saying noun 7
twin|sentence-before|inverted judging name|	apposed judging organisation -8	apposed judging person -16	apposition judging noun -21	direct judging organisation -6	direct judging person -15
twin|sentence-before|inverted judging noun|	apposed judging noun -28	apposed judging organisation -21	apposed judging person -40	apposed judging place -19	apposition judging noun -25	apposition judging organisation -22	apposition judging person -31	apposition other person -17	direct judging noun -26	direct judging organisation -18	direct judging person -24	direct other noun -10	direct other organisation -18	inverted judging noun -28
twin|sentence-before|inverted judging person|	direct judging noun -18
twin|sentence-before|inverted judging place|	direct judging pronoun -15
twin|sentence-before|inverted judging pronoun|	apposed judging noun -14	apposed judging person -17	apposition judging person -14	direct judging noun 12	direct judging organisation -19	direct judging person -13
twin|sentence-before|inverted saying name|	apposition saying noun -16	direct saying name -25	direct saying organisation -31	direct saying person -50	direct saying pronoun -31	inverted saying name -38	inverted saying noun -21	inverted saying pronoun -38
twin|sentence-before|inverted saying noun|	apposed other noun -30	apposed other person -36	apposed saying name -23	apposed saying noun -26	apposed saying organisation -54	apposed saying person -92	apposed saying place -23	apposition other noun 8	apposition other person -57	apposition saying name 9	apposition saying noun -8	apposition saying organisation -44	apposition saying person -101	apposition saying place -23	direct other noun -26	direct other organisation -18	direct other person -25	direct saying name -18	direct saying noun -21	direct saying organisation -56	direct saying person -76	direct saying place -12	direct saying pronoun -30	inverted saying name -15	inverted saying noun -70	inverted saying organisation -14	inverted saying person -40	inverted saying place -6	inverted saying pronoun -45	relative saying noun -17	relative saying person -13
twin|sentence-before|inverted saying organisation|	apposed saying noun -29	apposed saying person -24	apposition saying noun -26	apposition saying person -32	direct saying name -18	inverted saying noun -25	inverted saying pronoun -33
twin|sentence-before|inverted saying person|	apposition other noun -7	apposition saying noun -16	direct saying pronoun -22	inverted saying noun 26	inverted saying person 32
twin|sentence-before|inverted saying place|	direct saying noun -14	inverted saying noun -16
twin|sentence-before|inverted saying pronoun|	apposed saying name 8	apposed saying noun -26	apposed saying organisation -19	apposed saying person -42	apposition saying name 27	apposition saying organisation -16	apposition saying person -32	apposition saying place -18	direct saying name -19	direct saying noun -23	direct saying organisation -10	inverted saying name 23	inverted saying noun 11	inverted saying organisation 25
twin|sentence-before|passive judging organisation|	apposition judging noun -17
twin|sentence-before|passive other noun|	apposition other noun -22	direct other noun -20
twin|sentence-before|passive other organisation|	direct other noun -22
twin|sentence-before|passive saying noun|	apposed saying person -14	apposition other noun -23	direct other noun -19	direct saying noun -15	direct saying person -10	direct saying pronoun -25
twin|sentence-before|relative other noun|	direct other noun 9
twin|sentence-before|relative saying noun|	inverted saying noun -22
twin|speaker-then-quote|apposed judging name|	apposed judging person 8	apposition judging person -13
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -33	apposed judging organisation -21	apposed judging person -47	apposed judging place 7	apposition judging noun 28	apposition judging organisation -34	apposition judging person -49	direct judging noun -37	direct judging person -24	direct judging pronoun -20	shared judging organisation -14	shared judging person -25	shared judging pronoun 18
twin|speaker-then-quote|apposed judging organisation|	apposed judging person -34	apposed other organisation -22	apposition judging noun 11	apposition judging person 30	direct judging person -20	direct judging pronoun 9	shared judging organisation 11
twin|speaker-then-quote|apposed judging person|	apposed judging noun -7	apposed judging organisation 39	apposed judging person -8	apposed judging place 20	apposed other person 28	apposition judging name -10	apposition judging noun 10	apposition judging organisation 50	apposition judging person 19	direct judging person -9	shared judging name -6	shared judging noun -19	shared judging organisation 31	shared judging person -11
twin|speaker-then-quote|apposed judging place|	apposed judging noun -27	apposed judging person -22	apposition judging person -22
twin|speaker-then-quote|apposed other name|	apposed saying name -28	apposition other noun -23	direct other name -19	direct other noun -22	direct other pronoun -28	shared other noun 9	shared saying name -15
twin|speaker-then-quote|apposed other noun|	apposed judging noun -9	apposed other noun -13	apposed other organisation -28	apposed other person -35	apposed other place 12	apposed saying noun -17	apposition other organisation -20	apposition other person -38	apposition saying noun -16	direct other noun -56	direct other organisation -21	direct other person -25	direct saying noun -15	direct saying pronoun -31	shared judging noun -25	shared judging person -22	shared other person -26	shared other pronoun -7	shared saying noun -11	shared saying person -39	shared saying pronoun -32
twin|speaker-then-quote|apposed other organisation|	apposed judging organisation -17	apposed other noun 9	apposed other person -19	direct other noun 11	direct other person -7	shared judging organisation -17	shared saying noun 32	shared saying organisation 16	shared saying person -13
twin|speaker-then-quote|apposed other person|	apposed judging person 35	apposed other noun -18	apposed other organisation 26	apposed saying noun -7	apposed saying organisation 17	apposed saying person 12	apposed saying place 10	apposition judging person 30	apposition other noun -12	apposition other organisation 17	apposition other person 33	apposition saying person 29	direct other noun 19	direct other person -13	direct saying person 6	shared judging noun 19	shared judging person 35	shared other noun 23	shared other person 28	shared saying noun 6	shared saying organisation 17	shared saying place 26
twin|speaker-then-quote|apposed other place|	apposed other noun -28	apposed other place -33	apposed saying place -18	direct other organisation -18	direct other person -24	shared saying place -13
twin|speaker-then-quote|apposed other pronoun|	direct other noun -9
twin|speaker-then-quote|apposed saying name|	apposed other name -24	apposed saying noun -32	apposed saying person -35	apposition saying noun 32	apposition saying person -39	direct saying name -22	direct saying noun -20	direct saying organisation -16	direct saying person -37	direct saying pronoun -7	shared saying name 9	shared saying noun -20	shared saying person -24
twin|speaker-then-quote|apposed saying noun|	apposed other noun -28	apposed saying name -32	apposed saying noun -63	apposed saying person -81	apposed saying place -20	apposition saying noun 30	apposition saying organisation -9	apposition saying person -114	apposition saying pronoun -14	direct other noun -16	direct other pronoun -29	direct saying noun -20	direct saying organisation -26	direct saying person -33	direct saying pronoun -12	passive saying noun -7	shared other noun -7	shared saying name -18	shared saying noun 13	shared saying organisation -13	shared saying person -20	shared saying place -20	shared saying pronoun -6
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -15	apposed saying noun -11	apposed saying organisation -22	apposed saying person -37	apposition saying noun 31	apposition saying organisation 14	direct saying noun -19	direct saying organisation -12	direct saying person -26	direct saying pronoun 11	shared saying noun -9	shared saying organisation 12	shared saying person -20
twin|speaker-then-quote|apposed saying person|	apposed other person 17	apposed saying name 35	apposed saying place 28	apposed saying pronoun 22	apposition saying name 23	apposition saying organisation 57	apposition saying person 15	apposition saying place 17	direct other person 10	direct saying noun -16	direct saying pronoun -31	passive saying noun -24	shared other person 19	shared saying name 11	shared saying noun 40	shared saying organisation 12	shared saying place 21	shared saying pronoun 10
twin|speaker-then-quote|apposed saying place|	apposed saying noun -46	apposed saying person -29	apposition saying noun -12	apposition saying person -26	direct saying noun -25	direct saying organisation -18	direct saying person -26	shared saying noun -23	shared saying place 7
twin|speaker-then-quote|apposed saying pronoun|	apposed saying person -28	apposition saying noun 14
twin|speaker-then-quote|apposed thinking name|	shared thinking name -20
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -26	apposition thinking noun -21	direct thinking noun -23	shared thinking noun -22
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 39	apposition thinking noun 26	apposition thinking organisation -9	apposition thinking person 19
twin|speaker-then-quote|apposition judging name|	apposed judging person -21
twin|speaker-then-quote|apposition judging noun|	apposed judging name -24	apposed judging noun -43	apposed judging organisation -25	apposed judging place -25	passive judging organisation -19	shared judging noun -21	shared judging organisation -34	shared judging person -31	shared judging pronoun -25
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -42
twin|speaker-then-quote|apposition judging person|	apposed judging name 18	apposed judging noun 12	apposed judging organisation -24	apposed judging person 58	apposed judging place 23	apposed other person 42	shared judging noun -8	shared judging person 19
twin|speaker-then-quote|apposition judging place|	apposed judging person -21
twin|speaker-then-quote|apposition other name|	apposed other name -8
twin|speaker-then-quote|apposition other noun|	apposed judging noun 16	apposed other organisation -24	apposed other person -46	apposed saying noun -33	apposed saying organisation -20	apposed saying person -26	apposition judging noun -19	apposition saying noun -37	shared judging noun 20	shared other noun -23	shared other organisation -20	shared other person -25	shared other pronoun -28	shared saying noun -49	shared saying organisation -20	shared saying person -26
twin|speaker-then-quote|apposition other organisation|	apposed other noun -14	apposed other person -13	shared other noun -20	shared other organisation 11
twin|speaker-then-quote|apposition other person|	apposed judging noun 33	apposed judging person 39	apposed other person 10	apposed saying noun 13	apposed saying person 35	apposition judging person 38	apposition saying person 49	shared judging noun 33	shared judging person 42	shared saying noun 13	shared saying person 31
twin|speaker-then-quote|apposition other place|	apposed other noun 7	apposed saying person -16	shared saying person -16
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -23	shared other pronoun 12	shared saying noun -23	shared saying pronoun -23
twin|speaker-then-quote|apposition saying name|	apposed saying person -18
twin|speaker-then-quote|apposition saying noun|	apposed saying name -29	apposed saying noun -29	apposed saying organisation -29	apposed saying person -19	apposed saying pronoun -17	apposition other noun -23	passive saying noun -20	passive saying organisation -13	shared other noun -21	shared saying name -22	shared saying noun -56	shared saying organisation -38	shared saying person -44	shared saying place -28	shared saying pronoun -29
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 19	apposed saying person -44	shared saying noun 9	shared saying organisation -34
twin|speaker-then-quote|apposition saying person|	apposed other person 64	apposed saying name 46	apposed saying noun 25	apposed saying organisation 22	apposed saying person 49	shared saying name 19	shared saying noun 20	shared saying organisation 34	shared saying person 43
twin|speaker-then-quote|apposition saying place|	apposed saying person -29	shared saying person -17
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -25	shared saying noun -20	shared saying pronoun -16
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun -20	apposed thinking person -19	shared thinking noun -16
twin|speaker-then-quote|apposition thinking organisation|	apposed thinking person -19
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 21
twin|speaker-then-quote|direct judging noun|	apposed judging noun 20	apposed judging organisation -27	direct other noun 7	relative judging noun -33	shared judging noun 19
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -10	direct other organisation 7
twin|speaker-then-quote|direct judging person|	apposed judging noun 33	apposed judging organisation 22	apposed judging person 14	direct other person 7
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 29	direct other pronoun 10
twin|speaker-then-quote|direct other name|	apposed other name -25	direct other name 15	direct saying name 20
twin|speaker-then-quote|direct other noun|	apposed other name -26	apposed other organisation -47	apposed other person -49	apposed other pronoun -25	apposed saying noun 16	direct saying noun -15	direct thinking noun -31	passive other person -29	relative other noun -6
twin|speaker-then-quote|direct other organisation|	apposed other noun -7	apposed other place -8	direct other organisation -21	direct saying organisation 18
twin|speaker-then-quote|direct other person|	apposed other noun 41	apposed other organisation 18	apposed other person -14	apposed saying person 6	direct judging person 6	direct other person 36	direct saying person -7
twin|speaker-then-quote|direct other place|	direct other place -38	direct saying place -6
twin|speaker-then-quote|direct other pronoun|	apposed other name -19	apposed other noun 14	direct other pronoun -55	direct saying pronoun -35	direct thinking pronoun -44	relative other noun -25
twin|speaker-then-quote|direct saying name|	direct other name 17
twin|speaker-then-quote|direct saying noun|	apposed other noun 14	apposed saying name 32	apposed saying noun -8	apposed saying organisation 38	apposed saying person 9	passive saying noun -24	passive saying organisation -27	relative saying noun -38	shared saying noun 14	shared saying pronoun -22
twin|speaker-then-quote|direct saying organisation|	apposed saying name 27	apposed saying noun 12	apposed saying place -9	direct other organisation 9	relative saying noun -12
twin|speaker-then-quote|direct saying person|	apposed other noun 22	apposed other person 21	apposed saying name 40	apposed saying noun 25	apposed saying person 30	direct other person 8	passive saying noun 29
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 10	apposed saying person 34	direct other pronoun -27
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 14	direct other noun -26
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -40
twin|speaker-then-quote|passive judging organisation|	apposition judging noun -27
twin|speaker-then-quote|passive other noun|	direct other noun -33
twin|speaker-then-quote|passive other organisation|	direct other noun -16
twin|speaker-then-quote|passive other person|	direct other noun 26
twin|speaker-then-quote|passive saying noun|	apposed saying noun 6	apposed saying person 26	apposition saying noun 12	direct saying noun 19	direct saying person -26	shared saying noun 14
twin|speaker-then-quote|passive saying organisation|	direct saying noun -10
twin|speaker-then-quote|relative judging noun|	direct judging noun -16
twin|speaker-then-quote|relative judging person|	relative other person 18
twin|speaker-then-quote|relative other noun|	direct other pronoun 21	relative other noun -40	relative saying noun 11
twin|speaker-then-quote|relative other person|	relative judging person 16	relative saying person -6
twin|speaker-then-quote|relative saying noun|	direct saying organisation 17
twin|speaker-then-quote|relative saying person|	relative other person -6
twin|speaker-then-quote|shared judging name|	apposed judging person 18	shared judging noun 24
twin|speaker-then-quote|shared judging noun|	apposed judging person -28	apposition judging noun 7	apposition judging organisation -21	apposition judging person 11	direct judging noun -25	shared judging name -11	shared judging organisation -19	shared judging person 9	shared judging pronoun -16
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -9	apposed judging person -27	apposed other organisation -19
twin|speaker-then-quote|shared judging person|	apposed judging noun -15	apposed judging person -10	apposed other person 22	apposition judging person 7	shared judging noun -26	shared judging pronoun 11
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -20	shared judging noun -9	shared judging person -27
twin|speaker-then-quote|shared other name|	apposition other noun -21	shared other noun 16
twin|speaker-then-quote|shared other noun|	apposed other noun -10	apposed other person -21	apposed saying noun 11	apposition other noun -11	apposition other organisation -18	apposition saying noun 11	shared judging noun -18	shared other name -10	shared other noun -25	shared other person -30	shared other pronoun -13	shared saying noun -26	shared saying pronoun 12
twin|speaker-then-quote|shared other organisation|	apposed other noun -13	apposed other organisation -19	apposition other organisation -15	shared other noun -21	shared other pronoun -20
twin|speaker-then-quote|shared other person|	apposed other noun 24	apposed other person 30	apposed saying person -10	apposition other noun 17	apposition saying noun 15	shared other noun 32
twin|speaker-then-quote|shared other pronoun|	apposed other noun 11	apposed saying noun -23	apposition other pronoun 11	apposition saying noun -23	shared other noun -11	shared other organisation -16	shared other pronoun 9	shared saying pronoun -15
twin|speaker-then-quote|shared saying name|	apposed saying noun -32	apposed saying person -19	apposition saying noun 15	shared saying noun -18	shared saying organisation -26	shared saying person -26
twin|speaker-then-quote|shared saying noun|	apposed saying name -24	apposed saying noun -7	apposed saying person -32	apposed saying place 11	apposition other noun -23	apposition saying noun -13	apposition saying person -9	apposition saying pronoun -10	direct saying noun -9	passive saying noun -21	shared other noun -20	shared saying name -20	shared saying noun -24	shared saying organisation -11	shared saying person -43	shared saying place -16	shared saying pronoun -13
twin|speaker-then-quote|shared saying organisation|	apposed saying noun 13	apposed saying person -27	apposition saying noun 16	apposition saying organisation -28	apposition saying person -19	shared saying noun -6	shared saying person -21	shared saying pronoun -21
twin|speaker-then-quote|shared saying person|	apposed other person 51	apposed saying noun 10	apposed saying organisation -6	apposition saying noun 6	apposition saying person 18	shared other noun 10	shared other person 15	shared saying name 25	shared saying noun -11	shared saying organisation 8	shared saying place 19	shared saying pronoun -13
twin|speaker-then-quote|shared saying place|	apposed saying noun -25	apposed saying person -20	apposition saying noun -9	shared saying noun -17	shared saying person -17
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -24	apposed saying person -23	apposition saying noun -9	apposition saying pronoun -8	direct saying noun -17	shared saying noun -24	shared saying organisation -22	shared saying person -20
twin|speaker-then-quote|shared thinking name|	apposed thinking name -7
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -17	apposition thinking noun -10
twin|verb-then-speaker|inverted judging name|	inverted judging name -13
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -18
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -46	inverted saying organisation -18	inverted saying pronoun -37
twin|verb-then-speaker|inverted saying organisation|	inverted saying noun -17
verb-before|according|,|	other 7
verb-before|according|:|	other 30
verb-before|according|adverb|	other -25
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -23
verb-before|according|coordinator|	other -18
verb-before|according|determiner|	other -29
verb-before|according|preposition|	other -29
verb-before|according|pronoun|	other -17
verb-before|according|start|	other 12
verb-before|according|stop|	other 23
verb-before|according|that|	other -26
verb-before|according|verb-judging|	other 9
verb-before|according|verb-thinking|	other 11
verb-before|according|word|	other -39
verb-before|apposed|)|	past -57	present -31
verb-before|apposed|,|	base -28	other 7	participle -12	past 17	present 22
verb-before|apposed|:|	other -29
verb-before|apposed|capital|	base -6	other -10	past -56	present -37
verb-before|apposed|pronoun|	other -21	past -15	present -9
verb-before|apposed|quote|	base 11	participle -14	past -32	present -12
verb-before|apposed|verb-saying|	past -36
verb-before|apposed|word|	base -32	other -7	participle -6	past -46	present -43
verb-before|apposition|,|	participle -52	past -8	present -36
verb-before|direct|capital|	base -35	other -20	participle -13	past 17	present 12
verb-before|direct|determiner|	base -21	present -23
verb-before|direct|preposition|	other -18	past 9
verb-before|direct|pronoun|	base -15	other -55	participle -25	past 17	present 14
verb-before|direct|subordinator|	participle -20
verb-before|direct|verb-judging|	base -10	other -57	past -8	present -7
verb-before|direct|verb-saying|	base -31	other -31	past -29	present -25
verb-before|direct|verb-thinking|	other -35	participle -20	past -19	present -25
verb-before|direct|word|	base -12	other 12	past 26	present 12
verb-before|inverted|)|	past -51	present -20
verb-before|inverted|,|	past 12	present 18
verb-before|inverted|capital|	past -25	present -53
verb-before|inverted|coordinator|	past -42	present -30
verb-before|inverted|determiner|	past 9
verb-before|inverted|preposition|	past -6
verb-before|inverted|pronoun|	past -28
verb-before|inverted|quote|	past 10	present 19
verb-before|inverted|start|	past -16
verb-before|inverted|stop|	past -38
verb-before|inverted|that|	past -40	present -24
verb-before|inverted|verb-saying|	present -24
verb-before|inverted|word|	past -9	present -30
verb-before|inverted|–|	past 25	present 12
verb-before|inverted|—|	past 11	present 14
verb-before|passive|,|	other -35	past 11	present 8
verb-before|passive|capital|	other -28	past 11
verb-before|passive|coordinator|	past -15
verb-before|passive|pronoun|	other -17	past 10
verb-before|passive|start|	past -30
verb-before|passive|stop|	past -29
verb-before|passive|verb-saying|	other 12	past -18
verb-before|passive|word|	present -16
verb-before|relative|capital|	past -32	present 6
verb-before|relative|determiner|	other -26
verb-before|relative|that|	base -18	past -8	present 9
verb-before|relative|word|	other 6
verb-before|shared|)|	other -9	past -31	present -7
verb-before|shared|,|	base -8	participle 27	past -34	present -21
verb-before|shared|capital|	participle 11
verb-before|shared|coordinator|	base -24	other -29	past -13
verb-before|shared|determiner|	other -14
verb-before|shared|preposition|	other 7	participle -22	present -8
verb-before|shared|pronoun|	participle -10
verb-before|shared|quote|	base -20	other -6	past 8	present 24
verb-before|shared|subordinator|	other 13	participle -21	past 9
verb-before|shared|verb-saying|	other -14	participle -34
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	other -20	participle -22	past -14
where|according-to|	before 0 7	behind 0 -10
where|according-to|before 0|,|	none 6	own -12
where|according-to|before 0|:|	own -26
where|according-to|before 0|;|	own -13
where|according-to|before 0|auxiliary|	elided 21	none 6	own 10
where|according-to|before 0|capital|	own 14
where|according-to|before 0|coordinator|	none 23
where|according-to|before 0|determiner|	own 8
where|according-to|before 0|lower|	10+ 9	2 19	4-5 17
where|according-to|before 0|preposition|	none 12	own -16
where|according-to|before 0|subordinator|	none 16
where|according-to|before 0|upper|	10+ 24	3 -9	6-9 -10
where|according-to|before 0|verb-judging|	none 8
where|according-to|before 0|verb-saying|	own 16
where|according-to|before 0|word|	none 14	own -10
where|according-to|behind 0|auxiliary|	none -6
where|according-to|behind 0|determiner|	none -14
where|according-to|behind 0|lower|	1 -20	3 -14	4-5 18
where|according-to|behind 0|start|	none 17	own -17
where|according-to|behind 0|stop|	elided -13	none 20	own -14
where|according-to|behind 0|upper|	10+ -6	4-5 -7	6-9 23
where|according-to|behind 0|word|	own -24
where|actor-nearby|	1 first -19	1 inside -16	1 last -24	before 0 7	before 2 6	before 3 -13	behind 1 -13	behind 2 -29	behind 3 -38	behind 4 -20
where|actor-nearby|1 first|,|	elided -32	none -28	own -21
where|actor-nearby|1 first|-|	none -32
where|actor-nearby|1 first|:|	elided -27	none -78
where|actor-nearby|1 first|adverb|	none -29	own -26
where|actor-nearby|1 first|auxiliary|	none -35	own -50
where|actor-nearby|1 first|capital|	elided -16	none -19	own -34
where|actor-nearby|1 first|coordinator|	none -17	own -11
where|actor-nearby|1 first|determiner|	elided -15	none -24	own -49
where|actor-nearby|1 first|lower|	1 -61	10+ -30	2 -55	3 -74	4-5 -62	6-9 -7
where|actor-nearby|1 first|other|	4-5 10	6-9 -15
where|actor-nearby|1 first|preposition|	elided -21	none -29	own -54
where|actor-nearby|1 first|pronoun|	none -19	own -29
where|actor-nearby|1 first|quote|	none 7
where|actor-nearby|1 first|start|	elided 15	own -10
where|actor-nearby|1 first|stop|	elided -17	none -51	own -69
where|actor-nearby|1 first|subordinator|	none -16
where|actor-nearby|1 first|that|	elided -36	none -11	own -52
where|actor-nearby|1 first|upper|	1 -27	10+ -19	3 -38	4-5 -21
where|actor-nearby|1 first|verb-judging|	none -22
where|actor-nearby|1 first|verb-saying|	own -42
where|actor-nearby|1 first|word|	elided -48	none -47
where|actor-nearby|1 first|—|	none 11
where|actor-nearby|1 inside|,|	elided -42	none -31	own -41
where|actor-nearby|1 inside|:|	elided -43	none -22	own -28
where|actor-nearby|1 inside|adverb|	none -19	own -32
where|actor-nearby|1 inside|auxiliary|	elided -32	none -31	own -43
where|actor-nearby|1 inside|capital|	none -24	own -34
where|actor-nearby|1 inside|determiner|	elided -20	none -38	own -40
where|actor-nearby|1 inside|lower|	1 -51	10+ -31	2 -58	3 -19	4-5 -82	6-9 -68
where|actor-nearby|1 inside|other|	6-9 -7
where|actor-nearby|1 inside|preposition|	elided -23	none -36	own -57
where|actor-nearby|1 inside|pronoun|	none -25	own -29
where|actor-nearby|1 inside|quote|	none 21	own -27
where|actor-nearby|1 inside|start|	elided 14	none 6	own -18
where|actor-nearby|1 inside|stop|	elided -39	none -58	own -20
where|actor-nearby|1 inside|subordinator|	none -16
where|actor-nearby|1 inside|that|	elided -23	none -21	own -54
where|actor-nearby|1 inside|upper|	10+ -10	2 -36	3 -43	4-5 -30
where|actor-nearby|1 inside|verb-judging|	none -22
where|actor-nearby|1 inside|verb-saying|	elided -15	own -37
where|actor-nearby|1 inside|word|	none -52	own -71
where|actor-nearby|1 inside|’|	none -13
where|actor-nearby|1 last|,|	elided -39	none -17	own -39
where|actor-nearby|1 last|-|	none -42
where|actor-nearby|1 last|:|	elided -45	none -62	own -54
where|actor-nearby|1 last|;|	own -20
where|actor-nearby|1 last|adverb|	none -19	own -12
where|actor-nearby|1 last|auxiliary|	elided -22	own -59
where|actor-nearby|1 last|capital|	none -18	own -28
where|actor-nearby|1 last|coordinator|	none -23	own -12
where|actor-nearby|1 last|determiner|	elided -18	none -23	own -49
where|actor-nearby|1 last|lower|	1 -19	10+ -38	2 -73	3 -37	4-5 -30	6-9 -30
where|actor-nearby|1 last|other|	10+ 10	6-9 8
where|actor-nearby|1 last|preposition|	elided -21	none -18	own -49
where|actor-nearby|1 last|pronoun|	none 6	own -33
where|actor-nearby|1 last|quote|	none -6
where|actor-nearby|1 last|start|	none 10	own -31
where|actor-nearby|1 last|stop|	elided -26	none -35	own -69
where|actor-nearby|1 last|subordinator|	none -22
where|actor-nearby|1 last|that|	elided 8	none -23	own -46
where|actor-nearby|1 last|upper|	1 -35	10+ -16	2 12	3 -41	4-5 -11	6-9 -31
where|actor-nearby|1 last|verb-judging|	none -21
where|actor-nearby|1 last|verb-saying|	elided -16	own -8
where|actor-nearby|1 last|word|	elided -10	none -33	own -89
where|actor-nearby|1 last|—|	none 23
where|actor-nearby|before 0|,|	elided -8	none -9	own 13
where|actor-nearby|before 0|-|	none -36
where|actor-nearby|before 0|:|	elided 15	own -24
where|actor-nearby|before 0|adverb|	none 13	own -7
where|actor-nearby|before 0|capital|	own -32
where|actor-nearby|before 0|coordinator|	none -18	own 10
where|actor-nearby|before 0|determiner|	elided 19
where|actor-nearby|before 0|lower|	1 7	10+ -28	2 7	3 33	4-5 30	6-9 -21
where|actor-nearby|before 0|other|	4-5 -13
where|actor-nearby|before 0|preposition|	elided 22	own 27
where|actor-nearby|before 0|pronoun|	none 26	own -11
where|actor-nearby|before 0|subordinator|	none -6	own 10
where|actor-nearby|before 0|that|	none -11
where|actor-nearby|before 0|upper|	1 29	10+ -26	4-5 -15	6-9 -11
where|actor-nearby|before 0|verb-judging|	elided 9	own 7
where|actor-nearby|before 0|verb-saying|	own -21
where|actor-nearby|before 0|verb-thinking|	none 17
where|actor-nearby|before 0|word|	elided -22	none 37	own -7
where|actor-nearby|before 0|’|	none -8	own 8
where|actor-nearby|before 1|,|	elided 21	none -33	own -32
where|actor-nearby|before 1|:|	elided 15	none -26	own -13
where|actor-nearby|before 1|adverb|	none -27	own 7
where|actor-nearby|before 1|auxiliary|	elided -12	none -11
where|actor-nearby|before 1|capital|	elided 16	none -13	own -32
where|actor-nearby|before 1|coordinator|	elided 9	none -18
where|actor-nearby|before 1|determiner|	elided -11	own -71
where|actor-nearby|before 1|lower|	1 -30	10+ -8	2 -17	3 7	4-5 -14	6-9 -8
where|actor-nearby|before 1|other|	4-5 7
where|actor-nearby|before 1|preposition|	elided -20	none -12	own -15
where|actor-nearby|before 1|pronoun|	none -25
where|actor-nearby|before 1|subordinator|	none -17
where|actor-nearby|before 1|that|	elided 12	none -7	own -8
where|actor-nearby|before 1|upper|	1 -32	10+ -10	2 -26	3 -21	4-5 18
where|actor-nearby|before 1|verb-judging|	elided -9	none -32	own -22
where|actor-nearby|before 1|verb-saying|	own -16
where|actor-nearby|before 1|word|	elided 18	none -31	own -15
where|actor-nearby|before 1|—|	none 11
where|actor-nearby|before 1|’|	own -22
where|actor-nearby|before 2|,|	elided -21	none -36	own -49
where|actor-nearby|before 2|:|	elided -41	own -21
where|actor-nearby|before 2|adverb|	none -22	own -24
where|actor-nearby|before 2|auxiliary|	none -50	own -47
where|actor-nearby|before 2|capital|	none -35	own -10
where|actor-nearby|before 2|determiner|	elided 8	none -34	own -41
where|actor-nearby|before 2|lower|	1 -51	10+ -28	2 -9	3 -43	4-5 -35
where|actor-nearby|before 2|other|	4-5 -33	6-9 -19
where|actor-nearby|before 2|preposition|	elided -27	none -38	own -52
where|actor-nearby|before 2|pronoun|	none -30	own -36
where|actor-nearby|before 2|quote|	none -15
where|actor-nearby|before 2|stop|	elided 9	own -14
where|actor-nearby|before 2|subordinator|	none -11
where|actor-nearby|before 2|that|	none 8	own 6
where|actor-nearby|before 2|upper|	1 23	2 -24	3 -52	4-5 -9
where|actor-nearby|before 2|verb-judging|	none -24
where|actor-nearby|before 2|verb-saying|	own -46
where|actor-nearby|before 2|word|	elided -44	none -51
where|actor-nearby|before 3|,|	elided -40	none 6	own -47
where|actor-nearby|before 3|:|	elided -25	own -29
where|actor-nearby|before 3|adverb|	none -21
where|actor-nearby|before 3|auxiliary|	none -17	own -33
where|actor-nearby|before 3|capital|	none -19
where|actor-nearby|before 3|determiner|	none -23	own -25
where|actor-nearby|before 3|lower|	1 -36	10+ -29	2 -48	3 -55	4-5 -27	6-9 -33
where|actor-nearby|before 3|preposition|	none -7	own -32
where|actor-nearby|before 3|pronoun|	none -26
where|actor-nearby|before 3|quote|	none 13	own -20
where|actor-nearby|before 3|stop|	elided -11	none -6	own -13
where|actor-nearby|before 3|upper|	1 -29	10+ 15	2 -8	4-5 -16	6-9 -23
where|actor-nearby|before 3|verb-saying|	own -26
where|actor-nearby|before 3|word|	elided -17	none -39	own -32
where|actor-nearby|before 4|,|	elided -27	own -16
where|actor-nearby|before 4|:|	elided -24	none -16	own -37
where|actor-nearby|before 4|auxiliary|	none -17
where|actor-nearby|before 4|lower|	2 -22	3 -20	4-5 -41	6-9 -31
where|actor-nearby|before 4|preposition|	none -14	own -22
where|actor-nearby|before 4|stop|	elided -44	none 7	own -57
where|actor-nearby|before 4|that|	own -17
where|actor-nearby|before 4|upper|	1 -24	10+ -11	2 -24	3 -6	4-5 -22
where|actor-nearby|before 4|word|	none -25	own -31
where|actor-nearby|behind 0|,|	own -17
where|actor-nearby|behind 0|:|	elided -19	none 13	own 27
where|actor-nearby|behind 0|;|	own 19
where|actor-nearby|behind 0|auxiliary|	none -14	own -20
where|actor-nearby|behind 0|capital|	own -16
where|actor-nearby|behind 0|determiner|	none -26	own -44
where|actor-nearby|behind 0|lower|	2 -23	3 -33	4-5 -6	6-9 8
where|actor-nearby|behind 0|other|	6-9 -14
where|actor-nearby|behind 0|preposition|	none 10	own -34
where|actor-nearby|behind 0|stop|	elided -32	none 31	own 12
where|actor-nearby|behind 0|upper|	1 7	2 -17	3 -10	4-5 19	6-9 -11
where|actor-nearby|behind 0|verb-judging|	none -31
where|actor-nearby|behind 0|verb-saying|	own -38
where|actor-nearby|behind 0|word|	none -35	own -41
where|actor-nearby|behind 1|,|	elided -33	none -11
where|actor-nearby|behind 1|-|	none 36
where|actor-nearby|behind 1|:|	none -33	own -33
where|actor-nearby|behind 1|adverb|	none -12	own -29
where|actor-nearby|behind 1|auxiliary|	elided -28	none -37	own -46
where|actor-nearby|behind 1|capital|	elided -23	none -32	own -30
where|actor-nearby|behind 1|coordinator|	none -19
where|actor-nearby|behind 1|determiner|	elided -26	none -18	own -40
where|actor-nearby|behind 1|lower|	1 11	10+ -49	2 -20	3 -49	4-5 -36	6-9 -70
where|actor-nearby|behind 1|other|	6-9 -14
where|actor-nearby|behind 1|preposition|	elided -31	own -74
where|actor-nearby|behind 1|pronoun|	none -30
where|actor-nearby|behind 1|start|	elided -33	none 15	own -40
where|actor-nearby|behind 1|stop|	elided -35	none -53	own -20
where|actor-nearby|behind 1|subordinator|	none -14
where|actor-nearby|behind 1|that|	elided -19	none -16	own -30
where|actor-nearby|behind 1|upper|	1 -35	10+ -11	2 -22	3 17	4-5 -18	6-9 -16
where|actor-nearby|behind 1|verb-judging|	none -28	own -34
where|actor-nearby|behind 1|verb-saying|	elided -20
where|actor-nearby|behind 1|word|	elided -40	none -22	own -18
where|actor-nearby|behind 1|’|	none -13	own -13
where|actor-nearby|behind 2|,|	elided -22	none -23	own -20
where|actor-nearby|behind 2|:|	none 6	own -24
where|actor-nearby|behind 2|auxiliary|	own -28
where|actor-nearby|behind 2|determiner|	none -16	own -17
where|actor-nearby|behind 2|lower|	1 -30	10+ -19	2 -37	3 -38	4-5 -43	6-9 -44
where|actor-nearby|behind 2|preposition|	none -33	own -25
where|actor-nearby|behind 2|start|	elided -36	none 11	own -38
where|actor-nearby|behind 2|stop|	elided -33	none -9	own -53
where|actor-nearby|behind 2|that|	own -22
where|actor-nearby|behind 2|upper|	1 -18	10+ -44	2 10	3 -15	6-9 -40
where|actor-nearby|behind 2|verb-judging|	none -14
where|actor-nearby|behind 2|verb-saying|	own -23
where|actor-nearby|behind 2|word|	none -46	own -36
where|actor-nearby|behind 3|,|	own -9
where|actor-nearby|behind 3|determiner|	own -21
where|actor-nearby|behind 3|lower|	2 -18	3 -15	4-5 -22	6-9 -9
where|actor-nearby|behind 3|start|	own -22
where|actor-nearby|behind 3|stop|	own -22
where|actor-nearby|behind 3|upper|	10+ -24	6-9 -27
where|actor-nearby|behind 3|word|	none -11	own -20
where|colon|	1 last -13	before 1 -20
where|colon|1 last|start|	none -13
where|colon|1 last|upper|	6-9 -13
where|colon|before 0|,|	none -19
where|colon|before 0|:|	own -16
where|colon|before 0|lower|	1 12	2 -14	3 -24	4-5 -37	6-9 -12
where|colon|before 0|other|	10+ 7	2 -12	6-9 20
where|colon|before 0|upper|	1 -13	10+ -14	2 -21	3 27	4-5 -11
where|interview|10 last|start|	none 19
where|interview|10 last|upper|	10+ 16
where|interview|	11 first 9	11 last 10	12 first -11	2 first 17	3 first -14	3 last 14	4 first 18	4 last -18	5 first -14	5 last 25	6 first 9	6 last -15	7 last 24	8 first 7	8 last -6	9 first 12	9 last 13
where|interview|11 first|upper|	10+ 9
where|interview|2 first|:|	none 11
where|interview|2 first|start|	none 14
where|interview|2 first|upper|	10+ 20
where|interview|2 last|:|	none -8
where|interview|3 first|:|	none -9
where|interview|3 first|upper|	10+ -13
where|interview|3 last|:|	none 19
where|interview|3 last|start|	none 14
where|interview|3 last|stop|	none -6
where|interview|3 last|upper|	10+ 28
where|interview|4 first|:|	none 13
where|interview|4 first|upper|	10+ 18
where|interview|4 last|:|	none -11
where|interview|4 last|start|	none 13
where|interview|4 last|stop|	none -16
where|interview|4 last|upper|	10+ -19
where|interview|5 first|:|	none -15
where|interview|5 last|:|	none 18
where|interview|5 last|start|	none 7
where|interview|5 last|stop|	none 16
where|interview|5 last|upper|	10+ 30
where|interview|6 first|:|	none 8
where|interview|6 first|upper|	10+ 8
where|interview|6 last|:|	none -14
where|interview|6 last|stop|	none -13
where|interview|6 last|upper|	10+ -13	6-9 -11
where|interview|7 first|:|	none -14
where|interview|7 first|start|	none 15
where|interview|7 first|upper|	10+ 11
where|interview|7 last|:|	none 19
where|interview|7 last|stop|	none 18
where|interview|7 last|upper|	10+ 24
where|interview|8 first|:|	none 7
where|interview|8 last|:|	none -10
where|interview|8 last|start|	none 26
where|interview|8 last|stop|	none -16
where|interview|8 last|upper|	10+ 16	6-9 -15
where|interview|9 first|start|	none 12
where|interview|9 first|upper|	10+ 12
where|interview|9 last|:|	none 11
where|interview|9 last|stop|	none 17
where|interview|9 last|upper|	10+ 18
where|named-before|	1 last -11
where|named-before|1 last|other|	10+ 14	6-9 13
where|named-before|1 last|start|	elided 13	none -12	own -12
where|named-before|1 last|upper|	1 -18	3 -18	6-9 -17
where|named-before|before 1|other|	10+ -12	6-9 12
where|named-before|before 1|stop|	elided 19	none 8	own -10
where|named-before|before 1|upper|	2 -6	3 18	6-9 -10
where|named-nearby|before 0|)|	elided -10
where|named-nearby|before 0|,|	none -34	own 25
where|named-nearby|before 0|-|	none -38
where|named-nearby|before 0|:|	elided 16
where|named-nearby|before 0|;|	own -8
where|named-nearby|before 0|auxiliary|	elided -16	none 8	own -14
where|named-nearby|before 0|capital|	elided -20	none -11	own -15
where|named-nearby|before 0|coordinator|	own 14
where|named-nearby|before 0|determiner|	elided 15	none 8	own 13
where|named-nearby|before 0|lower|	1 20	10+ -9	6-9 6
where|named-nearby|before 0|preposition|	elided 30	none 17	own 13
where|named-nearby|before 0|pronoun|	elided -14	own -10
where|named-nearby|before 0|subordinator|	none -10	own 10
where|named-nearby|before 0|that|	none 6
where|named-nearby|before 0|upper|	1 -12	10+ -27	2 10	3 12	4-5 -6
where|named-nearby|before 0|verb-judging|	elided 10	none 18	own 7
where|named-nearby|before 0|verb-saying|	elided 11	own -13
where|named-nearby|before 0|verb-thinking|	none 7
where|named-nearby|before 0|word|	elided -14	none 14	own -16
where|named-nearby|before 0|’|	none 8	own 17
where|named-nearby|behind 0|:|	none 13	own 34
where|named-nearby|behind 0|;|	own 16
where|named-nearby|behind 0|auxiliary|	none -13
where|named-nearby|behind 0|capital|	none -6	own -24
where|named-nearby|behind 0|determiner|	elided -20	none -25	own -33
where|named-nearby|behind 0|lower|	10+ 6	2 -16	3 -29	4-5 -8	6-9 -10
where|named-nearby|behind 0|other|	4-5 22	6-9 -6
where|named-nearby|behind 0|preposition|	elided -16	own -25
where|named-nearby|behind 0|pronoun|	own 17
where|named-nearby|behind 0|quote|	own 19
where|named-nearby|behind 0|start|	elided 9	own 22
where|named-nearby|behind 0|stop|	elided 14	none 27
where|named-nearby|behind 0|upper|	1 -11	10+ 7	2 -10	3 -12	4-5 7	6-9 27
where|named-nearby|behind 0|verb-judging|	none -31
where|named-nearby|behind 0|verb-saying|	own -32
where|named-nearby|behind 0|word|	none -23
where|name|	1 first -11	1 inside -35	1 last -12	before 0 -11	before 2 -61	before 3 -57	behind 1 -9	behind 2 -11
where|name|1 first|	, -12	: -37	auxiliary -22	determiner -10	preposition -17	stop -47	word -25
where|name|1 inside|	auxiliary -15	start -16	stop -16
where|name|1 last|	, -19	: -34	auxiliary -26	capital -28	determiner -17	preposition -26	start -6	stop -40	word -39
where|name|before 0|	, -18	- -15	adverb -14	auxiliary -20	capital -17	determiner 9	preposition 22
where|name|before 1|	, -13	adverb -31	determiner -10	preposition -51	stop -12	that -20	verb-saying -22	verb-thinking -17	word 14
where|name|before 2|	, -9	: -35	auxiliary -23	capital -17	determiner -24	preposition -20	pronoun -16	stop -46	word -15
where|name|before 3|	: -26	auxiliary -15	determiner -12	preposition -11	stop -48	word -11
where|name|behind 0|	, 21	: 7	determiner -20	preposition -26	pronoun 9	start 7	stop 6
where|name|behind 1|	, -27	: -8	stop -19
where|noun|	1 first -34	1 inside -38	1 last -21	before 1 -11	before 2 -10	before 3 -25	behind 1 -10
where|noun|1 first|	, -30	: -33	auxiliary -34	capital -25	determiner -15	preposition -28	pronoun -11	start -13	stop -59	subordinator -10	that -20	verb-judging -17	verb-saying -25	word -39	— -22
where|noun|1 inside|	: -12	preposition -11	start -22	stop -24	verb-judging -10	word -18
where|noun|1 last|	, -38	: -50	auxiliary -38	capital -17	coordinator -12	determiner -32	preposition -38	pronoun -16	start -12	stop -20	subordinator -6	that -30	verb-judging -15	verb-saying -32	word -58	— -21
where|noun|before 0|	; -17	adverb -9	capital 7	coordinator 18	determiner 16	preposition -17	subordinator 6	that -8	verb-judging 17	verb-saying 11	verb-thinking -11	’ 9
where|noun|before 1|	, -48	: -44	; -35	adverb -13	auxiliary -19	capital -27	coordinator -24	determiner -12	preposition -55	subordinator -32	that -29	verb-judging -32	verb-thinking -27	word -27	— 11	’ -13
where|noun|before 2|	, -39	: -59	adverb -13	auxiliary -26	capital -13	determiner -30	preposition -34	quote 11	stop -6	subordinator -9	that -14	word -58	’ -12
where|noun|before 3|	, -15	: -35	auxiliary -7	capital -12	preposition -20	quote -29	stop -23	verb-saying -17	word -21
where|noun|behind 0|	, -12	: 20	auxiliary 26	determiner -9	preposition -10	start -10	that -16	verb-judging -23	verb-saying -24
where|noun|behind 1|	, -34	: -11	stop -7
where|organisation|	1 first -27	1 inside -43	1 last -12	before 0 -10	before 2 -12	before 3 -69	before 4 -66	behind 0 -10	behind 1 -27	behind 2 -46	behind 3 -21
where|organisation|1 first|	, -51	: -62	adverb -27	auxiliary -41	capital -33	coordinator -18	determiner -46	preposition -49	pronoun -35	quote -21	start -31	stop -72	that -44	verb-judging -21	verb-saying -40
where|organisation|1 inside|	, -34	: -52	adverb -16	auxiliary -35	capital -24	determiner -31	preposition -28	pronoun -15	start -29	stop -33	subordinator -8	that -21	verb-judging -9	verb-saying -27	word -51
where|organisation|1 last|	, -48	- -44	: -67	adverb -41	auxiliary -6	capital -41	coordinator -38	determiner -42	preposition -6	pronoun -24	start -31	stop -73	subordinator -26	that -52	verb-judging -31	word -19	– -20
where|organisation|before 0|	, 27	- -45	: -33	; -32	adverb 30	auxiliary -15	coordinator 7	determiner 8	preposition 16	pronoun -19	subordinator 16	that 21	verb-judging 13	verb-thinking 9	’ 25
where|organisation|before 1|	: -17	adverb 6	capital -12	determiner -41	preposition -40	pronoun -37	stop -32	subordinator -25	that -45	verb-judging -31	verb-saying -29	verb-thinking -45	word -7	— 9
where|organisation|before 2|	, -43	: -78	adverb -37	auxiliary -46	capital -44	determiner -38	preposition -69	pronoun -25	subordinator -11	that -33	verb-judging -25	verb-saying -48	verb-thinking -18	word -7
where|organisation|before 3|	, -20	: -33	adverb -13	auxiliary -25	determiner -26	preposition -24	pronoun -21	stop -53	that -14	word -35
where|organisation|before 4|	, -8	: -29	preposition -19	stop -49	word -21
where|organisation|behind 0|	: 28	auxiliary 12	determiner -19	start -23	stop -9	verb-judging -43	verb-saying -31	word -8
where|organisation|behind 1|	, -63	: -53	adverb -28	auxiliary -42	capital -35	determiner -27	preposition -53	pronoun -31	stop -55	that -34	verb-judging -33	verb-saying -51	word -33	’ -15
where|organisation|behind 2|	, -16	: -16	auxiliary -16	capital -12	determiner -19	preposition -26	start -30	stop -29	verb-saying -19	word -32
where|organisation|behind 3|	word -12
where|paragraph-before|1 last|other|	4-5 10
where|paragraph-before|1 last|start|	elided 9	none 7	own 7
where|paragraph-before|1 last|upper|	1 -40	10+ 12	2 -21	3 -40	6-9 -12
where|person|	1 first -25	1 inside -17	1 last -20	11 first 9	11 last 10	12 first -11	2 first 17	3 first -14	3 last 14	4 first 18	4 last -18	5 first -14	5 last 25	6 first 9	6 last -15	7 last 24	8 first 7	8 last -6	9 first 12	9 last 13	before 0 10	before 1 6	behind 0 8	behind 1 -19	behind 2 -24	behind 3 -34	behind 4 -19
where|person|1 first|	, -30	- -32	: -14	adverb -34	auxiliary -52	capital -37	coordinator -14	determiner -35	preposition -48	pronoun -32	quote 8	stop -32	that -54	verb-judging -24	verb-saying -40	verb-thinking -24	word -68	— 11	’ -13
where|person|1 inside|	, -54	: -23	adverb -32	auxiliary -45	capital -36	coordinator -24	determiner -54	preposition -60	pronoun -35	quote 15	start 11	stop -47	subordinator -12	that -53	verb-judging -27	verb-saying -33	word -25	’ -13
where|person|1 last|	, -50	- -34	: -80	auxiliary -62	capital -10	determiner -38	preposition -54	pronoun 6	start 6	stop -28	subordinator -24	that -19	verb-judging -21	verb-saying -41	word -72	— 17
where|person|10 last|	start 19
where|person|2 first|	: 11	start 14
where|person|2 last|	: -8
where|person|3 first|	: -14
where|person|3 last|	: 19	start 14	stop -6
where|person|4 first|	: 13
where|person|4 last|	: -11	start 13	stop -16
where|person|5 first|	: -14
where|person|5 last|	: 18	start 7	stop 16
where|person|6 first|	: 6
where|person|6 last|	: -16	stop -13
where|person|7 first|	: -12	start 15
where|person|7 last|	: 19	stop 18
where|person|8 first|	: 7
where|person|8 last|	: -9	start 26	stop -16
where|person|9 first|	start 12
where|person|9 last|	: 11	stop 17
where|person|before 0|	) 29	, 10	: 15	adverb -7	auxiliary 34	coordinator 32	determiner 14	preposition 39	pronoun 34	quote 33	subordinator 48	that 6	verb-thinking 36	word 32	– -29	’ 27
where|person|before 1|	, -13	: -17	adverb -31	capital -6	determiner -6	preposition -11	pronoun -31	stop 22	subordinator -19	that 16	verb-judging -30	verb-saying -11	verb-thinking 8	word -8	— -13	’ -38
where|person|before 2|	, -47	: -28	adverb -33	auxiliary -61	capital -15	coordinator -29	preposition -49	pronoun -51	quote -24	that 23	verb-judging -20	verb-saying -42	word -23
where|person|before 3|	, -13	: -18	adverb -17	auxiliary -37	capital -28	determiner -37	preposition -11	pronoun -36	quote 15	that -28	verb-saying -31	word -49
where|person|before 4|	, -17	: -25	auxiliary -16	preposition -15	that 13	word -33
where|person|behind 0|	: 21	; 22	capital 6	determiner -41	preposition -28	start 39	stop 12	word -24
where|person|behind 1|	, -8	- 31	: -14	adverb -10	auxiliary -45	capital -36	determiner -33	preposition -35	stop -53	that -31	verb-judging -28	word -24
where|person|behind 2|	, -33	: 6	auxiliary -27	determiner -15	preposition -33	start -18	stop -23	that -26	verb-judging -14	verb-saying -19	word -47
where|person|behind 3|	, -14	determiner -25	start -17	stop -25	word -21
where|place|	1 first -38	1 inside -15	1 last -33	before 1 -22	before 2 -42	before 3 -31	behind 0 -15	behind 1 -19
where|place|1 first|	, -13	: -16	auxiliary -13	determiner -9	preposition -15	start -38	stop -23	verb-saying -22	word -19
where|place|1 last|	: -20	auxiliary -19	preposition -15	start -27	stop -32	word -36
where|place|before 0|	, -27	- -28	: -25	auxiliary -35	determiner -27	preposition 9	that 16	verb-judging -42	verb-saying 9
where|place|before 1|	, -22	- -13	: -33	auxiliary -13	capital -16	determiner -9	stop -17	that -9	word -19
where|place|before 2|	, -16	: -21	preposition -12	stop -30	word -19
where|place|before 3|	: -15	stop -31
where|place|behind 0|	auxiliary -16	capital -17	preposition -10	start -25	stop 27	word -18
where|place|behind 1|	stop -19
where|possessor|	before 0 -12
where|possessor|before 0|:|	none -14	own -20
where|possessor|before 0|lower|	2 -20	3 -9	6-9 -10
where|possessor|before 0|preposition|	own -18
where|possessor|before 0|upper|	10+ -25	4-5 -15	6-9 -14
where|possessor|before 0|word|	none -6	own -18
where|possessor|before 0|’|	none -10	own -9
where|pronoun|	1 first -43	1 inside -32	1 last -7	before 3 -44	behind 0 9
where|pronoun|1 first|	, -13	: -21	start -39	stop -29	word -7
where|pronoun|1 inside|	auxiliary -12	start -26	stop -10
where|pronoun|1 last|	, -30	: 9	auxiliary -31	capital -21	determiner -12	preposition -38	stop -43	that -28	verb-judging -18	verb-saying -16	word -49
where|pronoun|before 0|	adverb -10	determiner -12	preposition 17	subordinator -11	that -15	verb-judging 7	verb-saying -30
where|pronoun|before 1|	, -20	: -10	adverb -23	capital -36	determiner -32	preposition -9	pronoun -13	that -25	verb-judging -22	verb-saying -35	word -18	— 17
where|pronoun|before 2|	, 12	: -23	determiner -7	preposition -26	stop -7	word -33
where|pronoun|before 3|	: -16	preposition -10	stop -39	word -7
where|pronoun|behind 0|	: 21	auxiliary 17	capital -20	determiner -8	start 24	stop 7	verb-saying -10	word 27
where|pronoun|behind 1|	, 7	: 6	quote -25
where|quote-then-speaker|before 0|,|	own -26
where|quote-then-speaker|before 0|:|	own -25
where|quote-then-speaker|before 0|auxiliary|	none -13	own -34
where|quote-then-speaker|before 0|capital|	none 9
where|quote-then-speaker|before 0|determiner|	elided 10
where|quote-then-speaker|before 0|lower|	1 12	10+ 16	2 -19	3 -12	6-9 -20
where|quote-then-speaker|before 0|preposition|	elided -7	none -13
where|quote-then-speaker|before 0|upper|	10+ -8	3 9	4-5 -12	6-9 -21
where|quote-then-speaker|before 0|verb-judging|	elided 9
where|quote-then-speaker|before 0|word|	none -7
where|quote-then-speaker|before 0|–|	own -32
where|quote-then-speaker|	behind 0 -8
where|quote-then-speaker|behind 0|auxiliary|	own 9
where|quote-then-speaker|behind 0|capital|	own -34
where|quote-then-speaker|behind 0|determiner|	own -26
where|quote-then-speaker|behind 0|lower|	1 -36	2 -15	3 -24	4-5 11
where|quote-then-speaker|behind 0|start|	elided -23	own -18
where|quote-then-speaker|behind 0|stop|	none -15	own -11
where|quote-then-speaker|behind 0|upper|	1 -6	10+ -15	2 -21	3 19	4-5 23	6-9 -15
where|quote-then-speaker|behind 0|verb-judging|	none -26
where|quote-then-speaker|behind 0|verb-saying|	own -13
where|quote-then-speaker|behind 0|word|	none -15	own 15
where|quote-then-verb|behind 0|:|	none 18	own 43
where|quote-then-verb|behind 0|auxiliary|	own 26
where|quote-then-verb|behind 0|capital|	own 15
where|quote-then-verb|behind 0|determiner|	own 8
where|quote-then-verb|behind 0|lower|	2 21	6-9 19
where|quote-then-verb|behind 0|preposition|	own -31
where|quote-then-verb|behind 0|pronoun|	own 10
where|quote-then-verb|behind 0|quote|	own 24
where|quote-then-verb|behind 0|start|	none 10	own -10
where|quote-then-verb|behind 0|stop|	none 6
where|quote-then-verb|behind 0|upper|	10+ 9	2 -14	6-9 15
where|quote-then-verb|behind 0|verb-saying|	own -16
where|quote-then-verb|behind 0|word|	none -9	own 21
where|sentence-after|behind 1|,|	elided -20	none -27
where|sentence-after|behind 1|:|	elided -33	none -10
where|sentence-after|behind 1|lower|	10+ -6	3 -28	4-5 -16	6-9 -30
where|sentence-after|behind 1|other|	6-9 12
where|sentence-after|behind 1|quote|	none -25
where|sentence-after|behind 1|start|	none 12
where|sentence-after|behind 1|stop|	none -18
where|sentence-after|behind 1|upper|	10+ 14	2 -24	3 -19	4-5 -29	6-9 -19
where|sentence-before|	before 1 6
where|sentence-before|before 1|,|	elided 10	own -12
where|sentence-before|before 1|:|	elided -21	none -18	own -26
where|sentence-before|before 1|adverb|	none -12	own -42
where|sentence-before|before 1|auxiliary|	elided 7	own -10
where|sentence-before|before 1|capital|	elided 20	none -11	own -25
where|sentence-before|before 1|coordinator|	none -14
where|sentence-before|before 1|determiner|	none -35	own -62
where|sentence-before|before 1|lower|	2 -51	3 -14	4-5 -6	6-9 -15
where|sentence-before|before 1|other|	2 -13	6-9 9
where|sentence-before|before 1|preposition|	elided -24	none -27	own -30
where|sentence-before|before 1|pronoun|	own -52
where|sentence-before|before 1|quote|	own -32
where|sentence-before|before 1|stop|	own 17
where|sentence-before|before 1|subordinator|	none -30
where|sentence-before|before 1|that|	none -19	own -20
where|sentence-before|before 1|upper|	1 -53	10+ 16	2 11	3 -24	4-5 -20	6-9 -8
where|sentence-before|before 1|verb-judging|	none -43	own -24
where|sentence-before|before 1|verb-saying|	elided -18	own -9
where|sentence-before|before 1|verb-thinking|	none -33
where|sentence-before|before 1|word|	own -17
where|sentence-before|before 1|—|	none 26
where|sentence-before|before 1|’|	none -7	own -31
where|signature|	behind 0 25
where|signature|behind 0|upper|	10+ 17
where|speaker-then-quote|before 0|,|	elided -30	none 26
where|speaker-then-quote|before 0|:|	elided 14	none -16	own -11
where|speaker-then-quote|before 0|adverb|	none -16
where|speaker-then-quote|before 0|auxiliary|	elided -13	none 11
where|speaker-then-quote|before 0|coordinator|	none -27	own 26
where|speaker-then-quote|before 0|determiner|	none 16	own -10
where|speaker-then-quote|before 0|lower|	2 -7	3 13
where|speaker-then-quote|before 0|preposition|	elided 31
where|speaker-then-quote|before 0|pronoun|	elided 14
where|speaker-then-quote|before 0|quote|	own 17
where|speaker-then-quote|before 0|subordinator|	own 8
where|speaker-then-quote|before 0|that|	elided -23	none 24
where|speaker-then-quote|before 0|upper|	1 -26	2 11	3 10	6-9 -10
where|speaker-then-quote|before 0|verb-judging|	elided 13	none 20	own -24
where|speaker-then-quote|before 0|verb-saying|	elided 12
where|speaker-then-quote|before 0|verb-thinking|	none 16
where|speaker-then-quote|before 0|word|	elided 9	none -12	own 7
where|speaker-then-quote|before 0|’|	none 23	own 14
where|topic-after|	behind 1 -9
where|topic-after|behind 1|quote|	none -16
where|topic-after|behind 1|stop|	none -7
where|topic-after|behind 1|upper|	3 -27	4-5 -24	6-9 -20
where|topic|	1 first -22	1 inside -36	1 last -11	before 0 18	before 2 -15	before 3 -17
where|topic|1 first|,|	elided -22	none -32	own -39
where|topic|1 first|:|	elided -37	none -30	own -6
where|topic|1 first|adverb|	none -8	own -21
where|topic|1 first|auxiliary|	elided -19	none -32	own -27
where|topic|1 first|capital|	none -15	own -32
where|topic|1 first|coordinator|	none -16
where|topic|1 first|determiner|	none -21	own -39
where|topic|1 first|lower|	1 -47	10+ -24	2 -45	3 -56	4-5 -53	6-9 -21
where|topic|1 first|other|	10+ -12	6-9 -17
where|topic|1 first|preposition|	elided -15	none -26	own -32
where|topic|1 first|pronoun|	none -11	own -13
where|topic|1 first|start|	none -9
where|topic|1 first|stop|	none -65	own -28
where|topic|1 first|subordinator|	none -12
where|topic|1 first|that|	none -15	own -33
where|topic|1 first|upper|	10+ -10	2 -30	3 -36	4-5 -54
where|topic|1 first|verb-judging|	none -18	own -18
where|topic|1 first|verb-saying|	elided -20	own -42
where|topic|1 first|word|	elided -37	none -37	own -14
where|topic|1 first|—|	none -22
where|topic|1 first|’|	none -9
where|topic|1 inside|,|	own -7
where|topic|1 inside|:|	none -21	own -18
where|topic|1 inside|auxiliary|	none -10
where|topic|1 inside|lower|	1 -21	2 -18	3 -26	4-5 -24	6-9 -33
where|topic|1 inside|preposition|	none -12	own -15
where|topic|1 inside|start|	none -10	own -11
where|topic|1 inside|stop|	elided -13	none -25	own -24
where|topic|1 inside|upper|	4-5 -27	6-9 -38
where|topic|1 inside|verb-judging|	none -13
where|topic|1 inside|word|	elided -13	none -20	own -24
where|topic|1 last|,|	elided -29	none -48	own -42
where|topic|1 last|-|	none -19
where|topic|1 last|:|	none -44	own -51
where|topic|1 last|adverb|	none -28	own 8
where|topic|1 last|auxiliary|	elided -21	none -42	own -47
where|topic|1 last|capital|	none -32	own -9
where|topic|1 last|coordinator|	none -22	own -19
where|topic|1 last|determiner|	elided -11	none -26	own -43
where|topic|1 last|lower|	1 -49	10+ -23	2 -63	3 -61	4-5 -30	6-9 -15
where|topic|1 last|other|	10+ 16	2 -13	4-5 -12
where|topic|1 last|preposition|	elided -21	own -52
where|topic|1 last|pronoun|	none 6	own -16
where|topic|1 last|stop|	elided -22	none -18	own -53
where|topic|1 last|subordinator|	none -17
where|topic|1 last|that|	elided -26	none -17	own -39
where|topic|1 last|upper|	1 -33	10+ -17	2 12	3 -6	4-5 17	6-9 -29
where|topic|1 last|verb-judging|	none -23
where|topic|1 last|verb-saying|	elided -14	own -14
where|topic|1 last|word|	elided -45	none -41	own -67
where|topic|1 last|–|	own -14
where|topic|1 last|—|	none -17
where|topic|before 0|,|	elided -20	none -11	own -18
where|topic|before 0|-|	none -20
where|topic|before 0|:|	elided 15	none 20
where|topic|before 0|adverb|	none -9	own -6
where|topic|before 0|auxiliary|	elided 12	none -29	own -22
where|topic|before 0|capital|	own 33
where|topic|before 0|coordinator|	none 6	own 15
where|topic|before 0|determiner|	none -26	own 15
where|topic|before 0|lower|	1 8	10+ 10	2 10	6-9 -13
where|topic|before 0|other|	2 -9	4-5 -21
where|topic|before 0|preposition|	elided 31	none -6	own 18
where|topic|before 0|pronoun|	own -16
where|topic|before 0|subordinator|	none 29
where|topic|before 0|that|	elided 20
where|topic|before 0|upper|	1 -18	10+ 15	3 26	4-5 -16	6-9 22
where|topic|before 0|verb-judging|	elided 14	none 9	own -15
where|topic|before 0|verb-saying|	elided -11
where|topic|before 0|verb-thinking|	none 14
where|topic|before 0|word|	elided 21	none -14	own 8
where|topic|before 0|’|	none 6	own 6
where|topic|before 1|,|	own -49
where|topic|before 1|-|	none -13
where|topic|before 1|:|	none -24
where|topic|before 1|adverb|	none -25	own -26
where|topic|before 1|capital|	none -11	own -28
where|topic|before 1|coordinator|	elided 19	none -16
where|topic|before 1|determiner|	elided 7	none 12	own -61
where|topic|before 1|lower|	1 -64	4-5 -14	6-9 11
where|topic|before 1|other|	10+ -10	2 -10	4-5 -18	6-9 -21
where|topic|before 1|preposition|	none -37	own -14
where|topic|before 1|pronoun|	none -18	own -20
where|topic|before 1|quote|	own -22
where|topic|before 1|stop|	elided 20	none -7	own -43
where|topic|before 1|subordinator|	none -25
where|topic|before 1|that|	elided 8	none -6	own -8
where|topic|before 1|upper|	1 -57	10+ 8	2 -39	4-5 -7	6-9 -11
where|topic|before 1|verb-judging|	none -29	own -13
where|topic|before 1|verb-saying|	own -15
where|topic|before 1|verb-thinking|	none -33
where|topic|before 1|word|	elided -12
where|topic|before 1|’|	none -7	own -15
where|topic|before 2|,|	elided -21	own -31
where|topic|before 2|:|	elided -34	none -59	own -34
where|topic|before 2|adverb|	none -23	own -21
where|topic|before 2|auxiliary|	none -34	own -40
where|topic|before 2|capital|	none -36
where|topic|before 2|determiner|	none -36	own -29
where|topic|before 2|lower|	1 -39	10+ -24	2 -9	3 -75	4-5 -20	6-9 -36
where|topic|before 2|other|	4-5 -13
where|topic|before 2|preposition|	elided -26	none -22	own -38
where|topic|before 2|pronoun|	none -27	own -23
where|topic|before 2|quote|	none 12	own -13
where|topic|before 2|stop|	none -9	own -14
where|topic|before 2|subordinator|	none -12
where|topic|before 2|that|	none -16	own -13
where|topic|before 2|upper|	1 13	10+ -34	2 -16	3 -34	4-5 -6
where|topic|before 2|verb-judging|	none -17
where|topic|before 2|verb-saying|	own -17
where|topic|before 2|verb-thinking|	none -15
where|topic|before 2|word|	elided -23	none -54	own -32
where|topic|before 3|,|	elided -28	own -15
where|topic|before 3|:|	elided -15	none -42	own -19
where|topic|before 3|adverb|	none -10
where|topic|before 3|auxiliary|	none -23	own -24
where|topic|before 3|capital|	none -28	own -20
where|topic|before 3|determiner|	none -24	own -24
where|topic|before 3|lower|	1 -33	10+ -21	2 -24	3 -41	4-5 -31	6-9 -36
where|topic|before 3|preposition|	elided -13	own -30
where|topic|before 3|pronoun|	none -29	own -18
where|topic|before 3|quote|	none -7	own -15
where|topic|before 3|stop|	elided -14	own -9
where|topic|before 3|upper|	1 -25	10+ -19	2 -9	3 -14	4-5 9	6-9 -29
where|topic|before 3|verb-saying|	own -29
where|topic|before 3|verb-thinking|	none -8
where|topic|before 3|word|	elided -19	none -21	own -31
where|topic|before 3|’|	own -9
where|verb-then-speaker|	before 0 11
where|verb-then-speaker|before 0|,|	none 7	own 14
where|verb-then-speaker|before 0|:|	none -10
where|verb-then-speaker|before 0|adverb|	own -8
where|verb-then-speaker|before 0|capital|	none 16
where|verb-then-speaker|before 0|lower|	1 -25	10+ 8	3 -7	6-9 9
where|verb-then-speaker|before 0|preposition|	elided -16	none -37	own -7
where|verb-then-speaker|before 0|subordinator|	none -10
where|verb-then-speaker|before 0|that|	own -29
where|verb-then-speaker|before 0|upper|	10+ -31	2 -6	4-5 10	6-9 16
where|verb-then-speaker|before 0|verb-judging|	own -22
where|verb-then-speaker|before 0|verb-saying|	own -7
where|verb-then-speaker|before 0|word|	elided -18	none -37
`;
