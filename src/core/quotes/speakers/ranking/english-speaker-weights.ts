/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 23	carry-before -14	carry-before-that -39	carry-next -11	interview -23	named-before -21	paragraph-before -24	quote-then-speaker 9	quote-then-verb 9	sentence-after 7	signature 11	speaker-then-quote 17	topic-after -7
addressed|colon|	false 18	true 18
addressed|false|	0 -14	2 14
addressed|named-before|	false 11	true -15
addressed|possessor|	false 7
addressed|quote-then-speaker|	false -10
addressed|quote-then-verb|	true 17
addressed|sentence-after|	false -12
addressed|signature|	false 14
addressed|speaker-then-quote|	true 19
addressed|topic-after|	false -14
addressed|true|	0 11	1 7	2 -9
again|according-to|other|	0 13	1 -9	: -12	auxiliary 25	determiner -10	own -7	stop 25	that 9	unknown 10
again|according-to|same|	none 11	same 12
again|according-to|unknown|	, 18	2 21	other 18	own -7	start 15	unknown -13	word 27
again|actor-nearby|other|	' -13	, -36	0 -24	: -8	; -8	auxiliary -19	capital -13	coordinator -10	determiner -13	elided -11	preposition 12	pronoun -7	quote 15	same -14	stop -20	subordinator -17	unknown -8	verb-judging -7	verb-thinking -9	— 8	’ -17
again|actor-nearby|same|	' 7	, 8	- 12	0 -30	: -26	; -7	adverb -21	coordinator -19	none -20	other -45	preposition -28	pronoun -27	quote -32	same -31	stop -7	subordinator -23	unknown 27	verb-saying -14	verb-thinking 9	word -7	— -17	’ -12
again|actor-nearby|unknown|	, 9	1 9	capital -16	coordinator -14	determiner -24	none 15	other -9	own -9	preposition -24	pronoun -22	same -15	stop 9	unknown 13	verb-judging -24	verb-saying -15	verb-thinking 11	word -7	– -16	’ -11
again|colon|other|	1 17	2 15	: 24	elided 16	none 21	same 26	start 7	unknown 20
again|colon|same|	1 18	2 19	: 22	none 22	other 9	same 18	unknown 16
again|colon|unknown|	, -13	1 10	2 -10	: 11	other 19	own -12	unknown -8	word -9
again|interview|other|	1 12	none 14	same 10	start 23	unknown 10
again|interview|same|	1 -31	2 17	elided -9	none -16	same 14	start 18	stop -24	unknown -24
again|interview|unknown|	1 37	: 21	none 36	same 41	stop 34
again|named-before|other|	elided 9	other 8	own -18	same 12	start 11	stop -7	unknown -22
again|named-before|same|	0 32	1 -20	2 9	elided 35	none -10	own 11	same 17	start -19	stop 33	unknown 21
again|named-before|unknown|	1 14	elided 38	none 8	other 16	own -31	stop 10	unknown 7
again|named-nearby|other|	- -21	0 25	1 -10	; 12	adverb 7	coordinator 7	none 19	other 11	quote 15	verb-judging 8	verb-saying 13	verb-thinking 13	word 8
again|named-nearby|same|	, 17	2 21	: 26	auxiliary 11	elided 9	own 14	preposition -10	start 20	stop 20	verb-saying -15
again|named-nearby|unknown|	0 -22	2 11	: -18	adverb 13	capital -10	coordinator -8	determiner 17	elided -10	none -19	other 14	own 7	preposition 14	pronoun 12	start 16	that 9	unknown -19	verb-judging -11	verb-saying -18	word -22	’ 8
again|other|	0 9
again|other|other|	2 -7
again|other|same|	2 16
again|paragraph-before|other|	1 14	2 -13	elided -18	own 7
again|paragraph-before|same|	1 -9	2 11	elided 8	none -24	own 11	same -8
again|paragraph-before|unknown|	elided 7	other 10
again|possessor|other|	1 10	none 12	other 8
again|quote-then-speaker|other|	1 -14	auxiliary -31	capital -10	determiner -7	none -8	start 14	that -9	verb-judging -8	word -7
again|quote-then-speaker|same|	0 -7	1 -7	2 9	other -7	own -8	start 9	unknown 11
again|quote-then-speaker|unknown|	0 -12	1 12	2 -16	capital -9	determiner -9	none -7	unknown -9	word -16
again|quote-then-verb|other|	1 7	2 7	: 18	capital 17	none 28	other 9	same 53	word 24
again|quote-then-verb|same|	0 16	1 19	2 34	other 29	own 31	same 14	start 34	stop 24	unknown 33
again|quote-then-verb|unknown|	0 9	2 14	: 9	auxiliary 17	none 8	other 22	same 18	start 8
again|same|	0 -26	1 -10	2 28
again|same|other|	0 -20	1 -47	2 -7
again|same|same|	1 -21	2 15
again|same|unknown|	0 -19	1 19	2 31
again|sentence-after|other|	, -22	0 -10	1 -14	2 11	: -17	elided -12	none -12	other -7	start 20	stop -11	unknown -14
again|sentence-after|same|	0 -18	: -22	other -25	own -21
again|sentence-after|unknown|	0 -21	2 -11	: -27	none -9	other -17	own -22	stop -10	unknown -9
again|sentence-before|other|	0 -14	adverb -18	determiner -20	elided 22	none -11	other -15	own -19	pronoun -26	same 13	verb-judging -24	verb-saying -10	verb-thinking -9	’ -17
again|sentence-before|same|	1 19	: -31	adverb -8	auxiliary -10	coordinator -8	elided 25	none -15	own 17	pronoun -18	same 15	stop 30	verb-saying -9
again|sentence-before|unknown|	, 8	0 12	1 -9	2 -14	auxiliary 13	capital -16	elided 21	none 11	own -38	preposition -13	stop -9	that -16	verb-saying -21
again|signature|unknown|	2 14	start 11	unknown 11
again|speaker-then-quote|other|	0 27	1 -10	coordinator 15	elided 16	none 17	preposition 20	quote 16	same 22	subordinator 29	that 12	unknown 16	verb-saying 19	verb-thinking 23	’ 13
again|speaker-then-quote|same|	, 23	0 -8	1 8	elided 18	none -9	same 11	verb-saying -16
again|speaker-then-quote|unknown|	, 15	: -13	determiner 27	pronoun 22	that 16	verb-judging 14	verb-saying 12	word 11	’ 18
again|topic-after|other|	0 -7	1 -18	none -18	other -13	start 7	stop -20	unknown -13
again|topic-after|unknown|	1 10	none 7	other -13	start 13	unknown 9
again|topic|other|	, -11	- -17	0 10	2 -14	adverb -23	auxiliary 15	none 10	pronoun -24	quote 12	same -18	start -19	stop -8	unknown 14	verb-saying 9
again|topic|same|	, -11	0 -34	1 -19	2 17	: -35	adverb 12	auxiliary -11	coordinator -14	none -46	other -30	own -7	preposition -19	quote -21	same -27	stop -20	subordinator -13	verb-judging -12	verb-saying -7	word -12
again|topic|unknown|	0 -33	2 24	: -37	adverb 7	capital -13	elided 18	none -7	other -7	own -9	preposition -11	same -12	start 9	verb-judging -15	verb-saying -14	word 15	– -15
again|unknown|	0 -22	1 11	2 12
again|unknown|other|	0 19	1 -8	2 17
again|unknown|same|	2 -17
again|unknown|unknown|	0 -43	1 12	2 9
again|verb-then-speaker|other|	2 16	: 17	auxiliary 27	determiner -12	preposition -7	same -10	word -7
again|verb-then-speaker|same|	, 18	0 19	other 14	own 21	unknown 24	word 12
again|verb-then-speaker|unknown|	0 -14	1 19	none -18	other 22	own 12
before|according-to|	adverb 10	capital 19	preposition 19	word 24
before|actor-nearby|	( -7	, -18	- -13	; 13	adverb 8	auxiliary 16	capital -26	coordinator -13	pronoun -27	quote -13	start 13	subordinator -10	that -10	verb-judging 19	word -10	« -19
before|colon|	- 27	: -10	adverb -34	auxiliary -14	capital 9	coordinator -15	preposition -17	pronoun -44	quote -18	start 17	that 9	verb-judging -32	verb-saying -20	verb-thinking -15	word -29	– 13
before|interview|	: -16	auxiliary -12	determiner -14	start -19
before|named-before|	( -10	) -15	+ -9	- -8	/ -10	: -8	auxiliary -15	capital 9	coordinator -24	determiner -7	possessive -14	preposition -29	pronoun -8	quote 16	start -9	subordinator -51	that -29	verb-judging -12	verb-saying -29	word -30	¿ -22	— -19	” 13
before|named-nearby|	' 11	( 44	+ 13	, 13	- -7	: -44	; 23	adverb -28	preposition -41	pronoun 21	start 12	subordinator -11	that -54	verb-judging -34	verb-saying -16	verb-thinking -18	word -19	¿ -11	— 21	‘ -13
before|name|	# -13	' 20	( 36	) 11	+ 17	, 11	- 7	/ -14	: -37	; 33	adverb -19	possessive -14	preposition -33	quote 12	start 11	subordinator -9	that -42	verb-judging -15	verb-saying 13	verb-thinking -26	word -18	¡ -13	« -21	± 8	¿ -30	— 16	― 10	’ -14	” 8	• 9
before|name||	 17
before|noun|	$ -36	% -9	' -11	) -25	+ -14	/ -14	: -20	; 33	adverb -30	auxiliary -45	capital -20	coordinator -37	preposition -16	pronoun -43	quote 10	start 26	that -23	verb-judging -23	verb-thinking -26	word -21	¡ -11	£ -14	— -8	€ -12
before|paragraph-before|	' -10	( -11	) -10	, -10	- -31	: -22	; -33	adverb -14	auxiliary -22	coordinator -32	determiner -20	possessive -10	preposition -47	pronoun -21	subordinator -13	that -10	verb-judging -17	verb-saying -29	verb-thinking -14	word -37	– -14	— -17
before|possessor|	( -10	, 8	- -17	: -22	; -9	auxiliary -12	coordinator 9	determiner -16	preposition 7	pronoun -13	quote -10	that -15	verb-judging -36	verb-saying -64	word -19
before|pronoun|	" 11	' 11	, 14	- -11	: -31	; -10	capital -10	coordinator 32	determiner 9	preposition -15	pronoun -25	quote 34	start -11	subordinator -17	that -65	verb-saying -14	word -8	— -11	‘ -18
before|quote-then-speaker|	$ -14	' 20	, 12	- -19	: -14	adverb -38	capital 10	coordinator -39	determiner -11	preposition -7	pronoun -30	quote 24	subordinator -43	that -36	verb-judging -33	verb-saying -36	verb-thinking -23	word -44	– -9
before|quote-then-verb|	, -21	capital 22	determiner -14	preposition -38	pronoun -12	verb-saying 28	word -11
before|sentence-after|	( -12	: -18	; -23	adverb -9	auxiliary -32	capital -11	coordinator -13	determiner -12	pronoun -14	quote -9	start 10	subordinator -54	that -33	verb-thinking -11
before|sentence-before|	$ -11	( -18	) -19	+ -11	, 8	: -32	; -9	adverb -34	auxiliary -19	capital -17	coordinator -10	possessive -14	preposition -19	pronoun -27	quote 18	stop -16	subordinator -21	that -67	verb-thinking -13	word -18	¿ -21	— -18	€ -10
before|signature|	– -12	— 12
before|speaker-then-quote|	" 17	$ -30	, 46	: -19	; 38	adverb -31	auxiliary -25	capital 7	coordinator 15	preposition -33	pronoun -16	quote 17	start 11	subordinator 12	that -29	verb-judging -15	verb-saying -59	verb-thinking -31	— 7	― 11
before|topic-after|	, -20
before|topic|	, -28	adverb -11	capital 10	coordinator -28	determiner -11	start 8	subordinator -12	– -7	— -15
before|verb-then-speaker|	, -16	determiner 14	preposition -25	pronoun -13	that -25	verb-judging -10	verb-saying 7	word -16
carry-before-that|0|	0 15	1 -12	2 9	3 -17
carry-before-that|0|0|	, 8	1 -8	10+ 16	4-5 12	6-9 22	: 13	auxiliary 12	determiner -9
carry-before-that|0|0|,|	quote 14
carry-before-that|0|0|:|	upper 13
carry-before-that|0|0|adjacent|	false 15
carry-before-that|0|0|auxiliary|	lower 12
carry-before-that|0|0|capital|	. 9
carry-before-that|0|0|coordinator|	none 8
carry-before-that|0|0|determiner|	lower -10
carry-before-that|0|0|end|	. 22
carry-before-that|0|0|inside|	false 15
carry-before-that|0|0|none|	coordinator 7
carry-before-that|0|0|preposition|	none -11
carry-before-that|0|0|question|false|	false 15
carry-before-that|0|0|word|	lower 11	none -11
carry-before-that|0|1|	, -22	2 -30	3 -33	4-5 -38	6-9 -16	auxiliary -24	capital -15	coordinator -12	determiner -30	preposition -18	subordinator -19	that -11	verb-judging -12	word -26
carry-before-that|0|1|,verb-saying|	none -9
carry-before-that|0|1|,|	capital -10	lower -20	pronoun -19	upper -21
carry-before-that|0|1|.|	capital -16	preposition -7
carry-before-that|0|1|adjacent|	false -12
carry-before-that|0|1|auxiliary|	lower -24
carry-before-that|0|1|capital|	, -15	lower -15
carry-before-that|0|1|coordinator|	lower -15	none -20
carry-before-that|0|1|determiner|	lower -30
carry-before-that|0|1|elided|	own -10
carry-before-that|0|1|end|	. -17
carry-before-that|0|1|inside|	false -12
carry-before-that|0|1|newcomer|none|none|	, -12	: -15	preposition -13	word -14
carry-before-that|0|1|newcomer|none|own|	, -15	: 9	determiner -15	that -14	verb-saying -18	word -19
carry-before-that|0|1|none|	,auxiliary -31	,pronoun -16	; -21	coordinator -13	elided -12	none -15	own -20	preposition -21	stop -20	that -10	word -13
carry-before-that|0|1|own|	elided 11	none -18	own -30
carry-before-that|0|1|preposition|	lower -17	none -22
carry-before-that|0|1|pronoun|	, -12
carry-before-that|0|1|question|false|	false -11
carry-before-that|0|1|question|true|	false -11
carry-before-that|0|1|subject|	elided -11	none -27
carry-before-that|0|1|subordinator|	lower -19
carry-before-that|0|1|that|	lower -8
carry-before-that|0|1|verb-judging|	lower -8
carry-before-that|0|1|word|	lower -26	none -15
carry-before-that|0|2|	, -15	10+ -23	2 12	3 11	: -9	auxiliary -29	capital -19	determiner -28	preposition -26	pronoun -11	quote 10	stop 17	that -10	verb-judging -16	verb-saying -15	word -28
carry-before-that|0|2|,word|	none -11
carry-before-that|0|2|,|	capital -27	determiner -14	lower -37	verb-saying -29
carry-before-that|0|2|.|	capital -23	determiner 9	pronoun -12
carry-before-that|0|2|:|	upper -8
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -29
carry-before-that|0|2|capital|	, -22	lower -19
carry-before-that|0|2|coordinator|	none -18
carry-before-that|0|2|determiner|	lower -27	upper -10
carry-before-that|0|2|elided|	none -26	own -25
carry-before-that|0|2|end|	! -11	. 8	? 15
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -31	none 19
carry-before-that|0|2|newcomer|acts|none|	stop -16
carry-before-that|0|2|newcomer|acts|own|	stop -17
carry-before-that|0|2|newcomer|none|elided|	, -21	stop 13
carry-before-that|0|2|newcomer|none|none|	preposition -15	stop 23	word -16
carry-before-that|0|2|newcomer|none|own|	, -19	: -34	auxiliary -18	determiner -17	preposition -19	stop -30	word -12
carry-before-that|0|2|newcomer|says|elided|	stop -20
carry-before-that|0|2|newcomer|says|none|	stop 9	word -22
carry-before-that|0|2|newcomer|says|own|	, -13	: -23	preposition -11	stop -21
carry-before-that|0|2|none|	,auxiliary -44	,verb-saying 20	coordinator -33	elided 10	none 17	own 13	preposition -32	stop -20	word -22
carry-before-that|0|2|own|	elided -23	none -33	own -49
carry-before-that|0|2|preposition|	lower -22	none -13
carry-before-that|0|2|pronoun|	, -26	. 9	lower -11
carry-before-that|0|2|question|false|	true 13
carry-before-that|0|2|quote|	upper 10
carry-before-that|0|2|stop|	none -38	upper 17
carry-before-that|0|2|subject|	elided -7	none 27	own -64
carry-before-that|0|2|that|	lower -10
carry-before-that|0|2|verb-judging|	lower -16
carry-before-that|0|2|verb-saying|	lower -15
carry-before-that|0|2|word|	lower -28	none -20
carry-before-that|0|3|	, -26	1 -26	10+ -16	3 -7	6-9 -29	: -21	auxiliary -15	capital -13	determiner -12	preposition -22	word -11
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -20
carry-before-that|0|3|,word|	none -12
carry-before-that|0|3|,|	determiner -13	lower -25
carry-before-that|0|3|.|	capital -11	determiner -17	pronoun -17
carry-before-that|0|3|:|	upper -21
carry-before-that|0|3|?|	,verb-saying 12
carry-before-that|0|3|adjacent|	false -17
carry-before-that|0|3|auxiliary|	lower -15
carry-before-that|0|3|capital|	, -15	lower -13
carry-before-that|0|3|determiner|	lower -12
carry-before-that|0|3|elided|	own -33
carry-before-that|0|3|end|	. -27
carry-before-that|0|3|inside|	false -17
carry-before-that|0|3|newcomer|	acts -26	says -23
carry-before-that|0|3|newcomer|acts|none|	: -9	stop -12
carry-before-that|0|3|newcomer|acts|own|	: -15	stop -19
carry-before-that|0|3|newcomer|none|none|	preposition -13	quote 9
carry-before-that|0|3|newcomer|none|own|	, -12	: -17	stop -18	word -10
carry-before-that|0|3|newcomer|says|elided|	stop -19
carry-before-that|0|3|newcomer|says|none|	: -16	word -15
carry-before-that|0|3|newcomer|says|own|	, -10	stop -26	word -14
carry-before-that|0|3|none|	,pronoun -20	coordinator -25	none -17	preposition -18	stop -43	word -11
carry-before-that|0|3|own|	elided -18	none -11	own -40
carry-before-that|0|3|preposition|	lower -18
carry-before-that|0|3|pronoun|	, -13
carry-before-that|0|3|question|false|	false -23
carry-before-that|0|3|question|true|	false 16
carry-before-that|0|3|quote|	. 18
carry-before-that|0|3|stop|	none -18
carry-before-that|0|3|subject|	elided -17	own -35
carry-before-that|0|3|word|	lower -11	none -14
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -18	capital -11	determiner -16	end -18	stop -17	verb-saying -9
carry-before-that|1|far|	, -39	- -21	1 -13	10+ -24	2 -27	3 -31	4-5 -12	6-9 -51	: -12	; -11	adverb -34	auxiliary -69	coordinator -40	determiner -58	possessive -28	preposition -65	pronoun -46	quote -15	stop -22	subordinator -40	that -53	verb-judging -53	verb-saying -38	verb-thinking -39	word -71	– -18	’ -20
carry-before-that|1|far|,adverb|	none -9
carry-before-that|1|far|,auxiliary|	? -16	none -54
carry-before-that|1|far|,coordinator|	none -18
carry-before-that|1|far|,determiner|	? -8	none -19
carry-before-that|1|far|,pronoun|	? -10	none -35
carry-before-that|1|far|,subordinator|	none -14
carry-before-that|1|far|,verb-judging|	none -17
carry-before-that|1|far|,verb-saying|	! -12	? -18	none -29
carry-before-that|1|far|,word|	? -11	none -32
carry-before-that|1|far|,|	' -10	adverb -11	capital -43	coordinator -13	determiner -35	lower -32	none -20	preposition -21	pronoun -9	subordinator -18	upper -25	verb-judging -11	verb-saying -29	word -29
carry-before-that|1|far|-|	lower -12	none -22	upper -19
carry-before-that|1|far|.|	( -14	auxiliary -10	capital -42	coordinator -32	end -11	preposition -29	pronoun -39	quote -15	subordinator -13	that -10
carry-before-that|1|far|:|	lower -13	none -17	upper -11
carry-before-that|1|far|;|	lower -11	none -29
carry-before-that|1|far|?|	,pronoun -17	,verb-saying -27	,word -13	capital -29	determiner -17	end -8	preposition -11	pronoun -24	quote -12	verb-saying -14	— -13
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	, -16	lower -31	none -20
carry-before-that|1|far|alone|	false 10
carry-before-that|1|far|auxiliary|	lower -68	none -28	upper -17
carry-before-that|1|far|capital|	! -11	, -29	. -14	? -33	lower -46	none -22
carry-before-that|1|far|coordinator|	, -24	. -30	lower -39	none -14
carry-before-that|1|far|determiner|	! -19	, -35	? -21	lower -52	none -28	upper -27
carry-before-that|1|far|elided|	elided -16	none -19	own -47
carry-before-that|1|far|end|	. -27	? -7	none -23
carry-before-that|1|far|first|	false -28	true -15
carry-before-that|1|far|inside|	false -39
carry-before-that|1|far|newcomer|	acts -16	none -16	says -21
carry-before-that|1|far|newcomer|acts|elided|	, -25	: -14	determiner -12	preposition -12	stop -21	that -14	verb-thinking -14	word -29
carry-before-that|1|far|newcomer|acts|none|	, -27	: -7	adverb -12	auxiliary -16	capital -15	determiner -24	preposition -22	pronoun -13	start -22	that -12	verb-judging -14	word -28
carry-before-that|1|far|newcomer|acts|own|	: -32	auxiliary -23	capital -16	determiner -18	preposition -27	pronoun -10	start -12	stop -27	that -16	verb-saying -14	word -25
carry-before-that|1|far|newcomer|none|elided|	, -15	: -27	auxiliary -15	capital -17	preposition -10	stop -25	word -24
carry-before-that|1|far|newcomer|none|none|	, -17	adverb -10	auxiliary -17	capital -17	coordinator -13	determiner -23	preposition -26	pronoun -10	that -16	verb-judging -23	word -32	— -20
carry-before-that|1|far|newcomer|none|own|	, -24	: -48	; -11	adverb -15	auxiliary -13	capital -9	determiner -17	preposition -31	start -25	stop -27	that -18	verb-judging -10	verb-saying -25	word -23
carry-before-that|1|far|newcomer|says|elided|	, -19	auxiliary -24	capital -17	coordinator -11	determiner -14	preposition -18	stop -22	that -10	verb-saying -12	word -31
carry-before-that|1|far|newcomer|says|none|	, -25	: -55	adverb -18	auxiliary -30	coordinator -12	determiner -25	preposition -28	pronoun -14	start 8	stop -10	subordinator -12	that -10	verb-judging -17	verb-thinking -14	word -37
carry-before-that|1|far|newcomer|says|own|	, -19	: -47	adverb -20	auxiliary -28	capital -25	determiner -21	preposition -26	pronoun -17	quote -9	start -7	stop -26	that -23	verb-saying -27	word -37	’ -15
carry-before-that|1|far|none|	) -15	, -28	,auxiliary -69	,coordinator -20	,determiner -14	,preposition -15	,pronoun -33	,subordinator -15	,verb-judging -31	,verb-saying -35	,verb-thinking -14	,word -11	- -25	: -17	; -22	adverb -16	auxiliary -28	capital -23	coordinator -19	determiner -27	end -16	own -17	preposition -59	pronoun -16	stop -16	subordinator -35	that -24	verb-saying -22	verb-thinking -16	word -36	— -28
carry-before-that|1|far|own|	elided -38	none -36	own -56
carry-before-that|1|far|possessive|	lower -19	upper -17
carry-before-that|1|far|preposition|	, -15	. -31	? -13	lower -63	none -54	upper -23
carry-before-that|1|far|pronoun|	! -11	, -23	. -36	? -19	lower -45	none -18
carry-before-that|1|far|question|false|	false -33	true -24
carry-before-that|1|far|question|true|	false -13
carry-before-that|1|far|quote|	, -13	. -20	? -18	lower -15	upper -22
carry-before-that|1|far|start|	other -13
carry-before-that|1|far|stop|	? -21	none -23	other -13	upper -22
carry-before-that|1|far|subject|	elided -39	own -59
carry-before-that|1|far|subordinator|	, -13	. -22	lower -38	none -27	upper -15
carry-before-that|1|far|that|	lower -51	none -19	upper -16
carry-before-that|1|far|verb-judging|	lower -48	upper -21
carry-before-that|1|far|verb-saying|	, -47	? -20	lower -35	none -16	upper -16
carry-before-that|1|far|verb-thinking|	lower -38	upper -10
carry-before-that|1|far|word|	, -10	lower -70	none -48	upper -18
carry-before-that|1|far|—|	? -20	none -13
carry-before-that|1|far|’|	lower -20
carry-before-that|2|	far -19
carry-before-that|2|far|!|	capital -15	determiner -18	pronoun -12
carry-before-that|2|far|'|	, -15
carry-before-that|2|far|	( -15	, -20	1 -8	10+ -25	2 -11	3 9	4-5 -12	6-9 -14	: 14	adverb -29	auxiliary -38	capital -28	coordinator -31	determiner -23	possessive -19	preposition -47	pronoun -46	quote -28	stop -36	subordinator -26	that -38	verb-judging -36	verb-saying -49	verb-thinking -23	word -18	— -19	’ -14
carry-before-that|2|far|(|	upper -15
carry-before-that|2|far|)|	none -15
carry-before-that|2|far|,auxiliary|	? -13	none -28
carry-before-that|2|far|,coordinator|	none -9
carry-before-that|2|far|,determiner|	none -19
carry-before-that|2|far|,preposition|	none -21
carry-before-that|2|far|,pronoun|	none -31
carry-before-that|2|far|,subordinator|	none -15
carry-before-that|2|far|,verb-judging|	none -22
carry-before-that|2|far|,verb-saying|	! -11	? -15	none -27
carry-before-that|2|far|,verb-thinking|	none -15
carry-before-that|2|far|,|	capital -37	coordinator -23	determiner -22	lower -12	none -19	preposition -17	pronoun -36	subordinator -19	upper -47	verb-judging -16	verb-saying -19	verb-thinking -10	word -25
carry-before-that|2|far|-|	none -19
carry-before-that|2|far|.|	) -12	[ -15	capital -29	coordinator -18	preposition -22	pronoun -13	quote -18	— -15
carry-before-that|2|far|:|	lower -16	none -13	upper 10
carry-before-that|2|far|;|	none -28
carry-before-that|2|far|?|	,verb-saying -16	capital 9	determiner -17	end 40	pronoun -25	stop -18	word -16
carry-before-that|2|far|[|	. -15
carry-before-that|2|far|adjacent|	false -19
carry-before-that|2|far|adverb|	lower -29	none -9
carry-before-that|2|far|alone|	false 13	true -13
carry-before-that|2|far|auxiliary|	lower -38	none -22
carry-before-that|2|far|capital|	! -18	, -22	. -41	? -29	lower -29	none -25	upper -14
carry-before-that|2|far|coordinator|	, -16	. -21	lower -27	none -48	upper -13
carry-before-that|2|far|determiner|	! -15	, -19	. -14	? -11	lower -48	none -22	other -14
carry-before-that|2|far|elided|	own -56
carry-before-that|2|far|end|	! 9	? 21	none -19
carry-before-that|2|far|first|	false -28	true 25
carry-before-that|2|far|inside|	false -30
carry-before-that|2|far|newcomer|	acts -11	none 21	says -29
carry-before-that|2|far|newcomer|acts|elided|	word -22
carry-before-that|2|far|newcomer|acts|none|	, -23	: -8	auxiliary -16	capital -13	determiner -13	preposition -16	stop -7	word -23
carry-before-that|2|far|newcomer|acts|own|	, -15	: -25	auxiliary -13	determiner -14	preposition -18	stop -35	that -9	verb-judging -8	verb-saying -17	word -24
carry-before-that|2|far|newcomer|none|elided|	: 20	stop -31
carry-before-that|2|far|newcomer|none|none|	, -19	: -17	auxiliary -10	determiner -11	preposition -19	start 12	stop 29	verb-judging -15
carry-before-that|2|far|newcomer|none|own|	, -19	auxiliary -17	determiner -18	start -31	stop -24	that -14	verb-saying -21	word -31
carry-before-that|2|far|newcomer|says|elided|	, -12	: -28	preposition -19	stop -54	verb-saying -12	word -25
carry-before-that|2|far|newcomer|says|none|	: -40	adverb -20	auxiliary -29	capital -25	preposition -20	pronoun -13	stop -31	subordinator -11	verb-judging -15
carry-before-that|2|far|newcomer|says|own|	, -10	: -50	adverb -15	auxiliary -9	capital -24	determiner -27	preposition -32	pronoun -13	start -36	stop -37	that -28	verb-saying -25	word -31
carry-before-that|2|far|none|	, -20	,auxiliary -13	,determiner -20	,preposition -12	,verb-judging -25	,verb-saying -30	,word -26	- -12	: -20	adverb -17	auxiliary -22	capital -26	coordinator -33	determiner -35	elided -13	end 8	none 22	own -15	preposition -27	pronoun -21	stop -33	subordinator -24	that -15	word -34	— 10
carry-before-that|2|far|own|	elided -45	none -18	own -52
carry-before-that|2|far|possessive|	lower -19
carry-before-that|2|far|preposition|	, -13	. -27	lower -45	none -16	upper -14
carry-before-that|2|far|pronoun|	! -11	, -23	? -21	lower -42	none -27
carry-before-that|2|far|question|false|	false -37	true -13
carry-before-that|2|far|question|true|	false 19	true 35
carry-before-that|2|far|quote|	. -20	upper -27
carry-before-that|2|far|start|	other -8
carry-before-that|2|far|stop|	? -16	none -17	upper -37
carry-before-that|2|far|subject|	own -42
carry-before-that|2|far|subordinator|	, -23	lower -25	none -22	upper -17
carry-before-that|2|far|that|	lower -37	none -11	upper -17
carry-before-that|2|far|verb-judging|	lower -36
carry-before-that|2|far|verb-saying|	, -29	? -22	lower -41	none -15	upper -29
carry-before-that|2|far|verb-thinking|	lower -22
carry-before-that|2|far|word|	, -29	lower -21	none -35
carry-before-that|2|far|—|	. -15	none -18	upper -19
carry-before-that|2|far|’|	lower -14
carry-before-that|3|	far -44
carry-before-that|3|far|!|	capital -12	determiner -9	end -22	pronoun -13
carry-before-that|3|far|'|	, -15
carry-before-that|3|far|	) 7	, -40	- -12	1 -55	10+ -46	2 -7	3 -17	4-5 -9	6-9 -19	: -13	adverb -19	auxiliary -47	capital -34	coordinator -18	determiner -49	possessive -23	preposition -12	pronoun -32	quote -13	start -18	stop -60	subordinator -31	verb-judging -28	verb-saying -30	verb-thinking -25	word -49	— -17
carry-before-that|3|far|)|	upper 7
carry-before-that|3|far|,auxiliary|	none -16
carry-before-that|3|far|,pronoun|	none -9
carry-before-that|3|far|,verb-judging|	none -10
carry-before-that|3|far|,verb-saying|	? -12	none -22
carry-before-that|3|far|,word|	none -16
carry-before-that|3|far|,|	' -12	adverb -10	auxiliary -8	capital -44	coordinator -18	determiner -26	lower -28	none -13	preposition -16	pronoun -11	subordinator -16	upper -33	verb-judging -11	verb-saying -38	word -15
carry-before-that|3|far|-|	lower -8	none -18	upper -9
carry-before-that|3|far|.|	[ -22	capital -24	coordinator -17	determiner -23	end -30	preposition -12	pronoun -29	subordinator -14
carry-before-that|3|far|:|	other -11	upper -12
carry-before-that|3|far|;|	none -10
carry-before-that|3|far|?|	capital -17	end -24	pronoun -14	verb-saying -15
carry-before-that|3|far|[|	. -17
carry-before-that|3|far|adjacent|	false -44
carry-before-that|3|far|adverb|	, -15	lower -19	none 7
carry-before-that|3|far|alone|	true -22
carry-before-that|3|far|auxiliary|	lower -47	none -17
carry-before-that|3|far|capital|	! -16	, -31	. -23	? -17	lower -29	none -28	upper -21
carry-before-that|3|far|coordinator|	, -19	. -19	lower -16	none -40
carry-before-that|3|far|determiner|	! -13	, -20	. -31	? -9	lower -45	none -20	upper -23
carry-before-that|3|far|elided|	elided -8	none -14	own -18
carry-before-that|3|far|end|	! -17	. -23	none -16
carry-before-that|3|far|first|	false -47
carry-before-that|3|far|inside|	false -61
carry-before-that|3|far|newcomer|acts|elided|	stop -11
carry-before-that|3|far|newcomer|acts|none|	: -8	preposition -14	start 7	stop -14
carry-before-that|3|far|newcomer|acts|own|	: -17	preposition -13	start -9	stop -13	word -11
carry-before-that|3|far|newcomer|	none 10	says -26
carry-before-that|3|far|newcomer|none|elided|	start -17
carry-before-that|3|far|newcomer|none|none|	: -8	capital -11	preposition 8	start 9	stop -10	word -20
carry-before-that|3|far|newcomer|none|own|	: -11	auxiliary -12	start -28	stop -16	that 8	word -18
carry-before-that|3|far|newcomer|says|elided|	stop -17
carry-before-that|3|far|newcomer|says|none|	: -12	auxiliary -12	determiner -15	preposition -16	start -7	stop -22	subordinator -10	word -14
carry-before-that|3|far|newcomer|says|own|	: -21	auxiliary -13	determiner -16	preposition -20	start -11	stop -18	verb-saying -8	word -18
carry-before-that|3|far|none|	) -12	, -20	,auxiliary -15	,determiner -8	,preposition -9	- -14	; -10	auxiliary -22	capital -21	coordinator -21	determiner -16	end 27	none 10	own -10	preposition -44	pronoun -21	stop -56	subordinator -22	that -17	verb-judging -9	verb-saying -10	verb-thinking -12	word -23
carry-before-that|3|far|own|	elided -27	none -14	own -8
carry-before-that|3|far|possessive|	lower -19	upper -10
carry-before-that|3|far|preposition|	, -19	. -13	lower -8	none -46	upper -20
carry-before-that|3|far|pronoun|	! -12	, -23	. -27	? -12	lower -32	none -15
carry-before-that|3|far|question|false|	false -43	true -8
carry-before-that|3|far|question|true|	false -33	true -13
carry-before-that|3|far|quote|	, -8	upper -12
carry-before-that|3|far|start|	upper -21
carry-before-that|3|far|stop|	none -18	upper -60
carry-before-that|3|far|subject|	elided -24	none 8	own -12
carry-before-that|3|far|subordinator|	, -15	lower -28	none -26	upper -19
carry-before-that|3|far|that|	. -10	none -24	upper -19
carry-before-that|3|far|verb-judging|	, -19	lower -25	none -9	upper -13
carry-before-that|3|far|verb-saying|	! -12	, -31	? -14	lower -24	none -16	upper -19
carry-before-that|3|far|verb-thinking|	, -7	lower -23	none -11
carry-before-that|3|far|word|	, -25	lower -44	none -35	upper -22
carry-before-that|3|far|—|	none -20
carry-before|0|	0 47	1 8	3 -22
carry-before|0|0|	( 14	, 17	1 12	10+ 26	2 24	4-5 16	6-9 36	: -8	; -9	adverb 25	auxiliary 9	capital 20	coordinator 45	determiner -19	possessive 9	preposition 17	pronoun 18	quote 22	subordinator 10	that 17	verb-saying -9	verb-thinking 8
carry-before|0|0|)|	none 14
carry-before|0|0|,|	coordinator -9	lower 13	none 10	preposition -20	pronoun 43	quote 21	upper 26	verb-judging 7	verb-saying -28	word 16
carry-before|0|0|-|	none 15
carry-before|0|0|:|	upper -11
carry-before|0|0|;|	lower -9
carry-before|0|0|adjacent|	false 46	true 22
carry-before|0|0|adverb|	lower 24
carry-before|0|0|auxiliary|	lower 9	none 17	upper 16
carry-before|0|0|capital|	. 26	lower 19	none 13	upper 16
carry-before|0|0|coordinator|	, 18	lower 41	none 12	upper 19
carry-before|0|0|determiner|	, 7	lower -18	none 11
carry-before|0|0|elided|	elided 22
carry-before|0|0|end|	. 27	? 10	none 15
carry-before|0|0|inside|	false 47
carry-before|0|0|newcomer|none|elided|	, 21	word 12
carry-before|0|0|newcomer|none|none|	, -9	: -8	coordinator 14	preposition -16
carry-before|0|0|newcomer|none|own|	adverb 13	auxiliary -11	determiner -11	preposition -8	verb-saying -9	word -8
carry-before|0|0|none|	, 8	,auxiliary 11	,coordinator 10	,determiner -7	,pronoun 15	,subordinator -14	: -10	; -28	adverb 10	capital 18	coordinator 49	determiner 21	none -15	preposition 33	pronoun 20	quote 11	subordinator 8	that 36	word 23	– 12
carry-before|0|0|possessive|	upper 12
carry-before|0|0|preposition|	. 25	lower 12	none 23	upper 11
carry-before|0|0|pronoun|	lower 18
carry-before|0|0|question|false|	false 44	true 15
carry-before|0|0|quote|	lower 17	upper 15
carry-before|0|0|subject|	elided 22	none -15
carry-before|0|0|subordinator|	, 10	. 12	none 21	upper 16
carry-before|0|0|that|	lower 15	upper 16
carry-before|0|0|verb-saying|	lower -7	upper -8
carry-before|0|0|verb-thinking|	lower 15
carry-before|0|0|word|	lower 7
carry-before|0|1|!|	,pronoun -13	,verb-saying -14	determiner -15	pronoun -8
carry-before|0|1|	( -14	, 9	1 -17	10+ 31	2 -13	3 -12	4-5 -15	6-9 11	: -31	auxiliary -26	capital 7	coordinator -23	determiner -16	possessive -15	preposition -23	pronoun -16	quote -14	stop 40	subordinator -20	verb-saying -10	verb-thinking -7	’ -13
carry-before|0|1|(|	upper -11
carry-before|0|1|,auxiliary|	? -15	none -20
carry-before|0|1|,coordinator|	none 7
carry-before|0|1|,determiner|	none -19
carry-before|0|1|,subordinator|	none -15
carry-before|0|1|,verb-saying|	? -22
carry-before|0|1|,|	capital 49	determiner 21	pronoun 26	upper 9	verb-judging -18	verb-saying 31	word -11
carry-before|0|1|.|	capital -27	coordinator -16	determiner -37	preposition -17	pronoun 11	quote -26	that -20
carry-before|0|1|:|	lower -14	upper -31
carry-before|0|1|;|	none -13
carry-before|0|1|?|	,pronoun -15	,verb-saying -23	capital -16	determiner -7	pronoun 16	quote -12	verb-saying 22
carry-before|0|1|adjacent|	false 10	true -29
carry-before|0|1|auxiliary|	lower -29	none -25
carry-before|0|1|capital|	, -52	. 18	lower 7	none -14	upper -17
carry-before|0|1|coordinator|	, 9	. -12	lower -24
carry-before|0|1|determiner|	, -19	. -21	lower -19	none -16
carry-before|0|1|elided|	elided 11
carry-before|0|1|end|	. 35	? 17	none 15
carry-before|0|1|inside|	false 8
carry-before|0|1|newcomer|	none -11
carry-before|0|1|newcomer|none|elided|	, 23	: -8	preposition -10	verb-judging 7	verb-saying -17	word 25
carry-before|0|1|newcomer|none|none|	: -15	adverb -13	auxiliary -7	capital 9	coordinator -12	determiner 9	preposition -21	quote -24	that -11	verb-judging -24	word 7
carry-before|0|1|newcomer|none|own|	: -21	auxiliary -12	determiner -33	preposition -11	pronoun -22	quote -11	verb-saying -8
carry-before|0|1|none|	, -17	,auxiliary 14	,coordinator -7	,determiner -13	,pronoun -16	,subordinator -14	,verb-judging -10	,verb-saying 13	,verb-thinking 8	,word -13	- -14	: 9	; -14	auxiliary -7	coordinator -8	elided 10	none -16	preposition -27	stop -14	subordinator -23	that -17	word -9	– 12
carry-before|0|1|own|	none -20	own -12
carry-before|0|1|possessive|	lower -15
carry-before|0|1|preposition|	lower -19	none -20	upper -18
carry-before|0|1|pronoun|	, -58	. -13	? -10	lower -15	none -20
carry-before|0|1|question|false|	false 16
carry-before|0|1|question|true|	false -32	true 23
carry-before|0|1|quote|	upper -11
carry-before|0|1|stop|	other -8	upper 40
carry-before|0|1|subject|	none -8	own -11
carry-before|0|1|subordinator|	lower -17	none -17
carry-before|0|1|that|	none -14
carry-before|0|1|verb-judging|	none -12
carry-before|0|1|verb-saying|	, -46	upper -13
carry-before|0|1|verb-thinking|	lower -7
carry-before|0|1|word|	none -15
carry-before|0|1|’|	lower -13
carry-before|0|2|!|	capital 10
carry-before|0|2|,auxiliary|	none -21
carry-before|0|2|,coordinator|	none 7
carry-before|0|2|,preposition|	none -10
carry-before|0|2|,pronoun|	none -11
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -13	none -9
carry-before|0|2|,word|	none -13
carry-before|0|2|,|	determiner -12	pronoun 8	upper -19	word -11
carry-before|0|2|.|	auxiliary -11	capital -12	pronoun -12
carry-before|0|2|	10+ -10	2 -13	6-9 -9	: -19	adverb -16	auxiliary -18	capital -27	coordinator -19	determiner -31	preposition -14	subordinator -17	verb-judging -21	verb-saying -26	word -13	— 13
carry-before|0|2|:|	upper -19
carry-before|0|2|;|	none -12
carry-before|0|2|?|	,verb-saying -17	determiner -15	pronoun 8
carry-before|0|2|adverb|	lower -16
carry-before|0|2|auxiliary|	lower -16	none -19
carry-before|0|2|capital|	, -33	. -21	lower -27
carry-before|0|2|coordinator|	lower -19	none -9
carry-before|0|2|determiner|	, -30	. -9	lower -25	none -11	upper -18
carry-before|0|2|elided|	elided -15
carry-before|0|2|end|	! -18	. 18
carry-before|0|2|newcomer|	acts -14	says -36
carry-before|0|2|newcomer|acts|elided|	: -14	stop -27
carry-before|0|2|newcomer|acts|none|	: -17	auxiliary -9	pronoun 7
carry-before|0|2|newcomer|acts|own|	: -16	auxiliary -13	preposition -22	stop -27	verb-saying -13	word -17
carry-before|0|2|newcomer|none|elided|	: -13	auxiliary 14	stop 7	that -8	word 19
carry-before|0|2|newcomer|none|none|	, 10	: -29	auxiliary -22	stop 9	that -14	word -18	— 13
carry-before|0|2|newcomer|none|own|	, -19	: -38	auxiliary -19	capital -13	determiner -21	stop -24	word -9
carry-before|0|2|newcomer|says|elided|	stop -20	word -14
carry-before|0|2|newcomer|says|none|	: -20	auxiliary -16	stop -13	word -21
carry-before|0|2|newcomer|says|own|	, -14	: -18	preposition -16	stop -35	verb-saying -9	word -23
carry-before|0|2|none|	, -11	,pronoun -11	: -14	; -9	auxiliary -11	coordinator -28	determiner -13	elided 14	none -9	preposition -10	stop -13	verb-saying -16	— 14
carry-before|0|2|own|	elided -13	none -13	own -46
carry-before|0|2|preposition|	. -13	lower -13
carry-before|0|2|pronoun|	, -33
carry-before|0|2|question|true|	false -11	true -7
carry-before|0|2|stop|	none -18	other -11
carry-before|0|2|subject|	own -40
carry-before|0|2|subordinator|	lower -17
carry-before|0|2|verb-judging|	lower -21
carry-before|0|2|verb-saying|	, -25	lower -27	none -17
carry-before|0|2|word|	, -11	lower -12
carry-before|0|2|—|	upper 13
carry-before|0|3|,auxiliary|	none -19
carry-before|0|3|,pronoun|	none -10
carry-before|0|3|,verb-saying|	none -27
carry-before|0|3|,word|	none -18
carry-before|0|3|,|	pronoun -18	verb-saying -13
carry-before|0|3|.|	capital -12	determiner -15	preposition -14	pronoun -8
carry-before|0|3|	10+ -21	4-5 -15	6-9 -12	: -18	capital -8	pronoun -15	stop -24	verb-judging 8	verb-thinking -13
carry-before|0|3|:|	upper -18
carry-before|0|3|adjacent|	false -22
carry-before|0|3|capital|	lower -8
carry-before|0|3|determiner|	, -12	none 14
carry-before|0|3|elided|	elided -15	none -18
carry-before|0|3|end|	. -18
carry-before|0|3|inside|	false -22
carry-before|0|3|newcomer|acts|elided|	stop -11	verb-thinking -11
carry-before|0|3|newcomer|acts|none|	preposition -11	stop 10	word -11
carry-before|0|3|newcomer|acts|own|	: -16	stop -25
carry-before|0|3|newcomer|none|elided|	stop -10
carry-before|0|3|newcomer|none|none|	stop -12
carry-before|0|3|newcomer|none|own|	auxiliary -12	stop -24
carry-before|0|3|newcomer|	says -43
carry-before|0|3|newcomer|says|elided|	stop -19
carry-before|0|3|newcomer|says|none|	: -14	stop -26
carry-before|0|3|newcomer|says|own|	: -11	stop -22
carry-before|0|3|none|	,auxiliary 10	auxiliary -11	coordinator -10	elided 8	own -25	preposition -16	stop -24	word -11
carry-before|0|3|own|	elided 9	none -36	own -12
carry-before|0|3|pronoun|	, -22
carry-before|0|3|question|false|	false -18	true -17
carry-before|0|3|question|true|	false -15
carry-before|0|3|stop|	upper -24
carry-before|0|3|subject|	elided -7	none -16
carry-before|0|3|verb-judging|	lower 8
carry-before|0|3|verb-thinking|	lower -13
carry-before|1|	far -30
carry-before|1|far|!|	capital -18	determiner -19	end -36	pronoun 13	stop -11	verb-saying -10
carry-before|1|far|	' -14	, -21	- -28	1 -18	2 -57	3 -28	4-5 -13	6-9 -38	: -22	adverb -34	auxiliary -43	capital -43	coordinator -39	determiner -43	possessive -30	preposition -21	pronoun -47	quote -17	stop -23	subordinator -55	that -10	verb-judging -24	verb-saying -13	verb-thinking -39	word -32	’ -15
carry-before|1|far|'|	, -14	lower -14
carry-before|1|far|+|	none -15
carry-before|1|far|,adverb|	none -11
carry-before|1|far|,auxiliary|	? -16	none -21
carry-before|1|far|,coordinator|	none -22
carry-before|1|far|,determiner|	none -19
carry-before|1|far|,preposition|	none -28
carry-before|1|far|,pronoun|	! -17	? -13	none -16
carry-before|1|far|,subordinator|	none -14
carry-before|1|far|,that|	none -14
carry-before|1|far|,verb-judging|	none -20
carry-before|1|far|,verb-saying|	! -12	? -18	none -11
carry-before|1|far|,verb-thinking|	none -16
carry-before|1|far|,word|	? -14
carry-before|1|far|,|	adverb -15	coordinator -18	determiner -32	lower -7	preposition -15	pronoun -18	subordinator -25	upper -54	verb-judging -14	verb-thinking -16	word -40	– -11
carry-before|1|far|-|	none -28	upper -26
carry-before|1|far|.|	[ -15	auxiliary -10	capital -39	coordinator -16	determiner -24	end -8	preposition -16	pronoun -36	that -9	— -19
carry-before|1|far|:|	lower -19	none -13	other -14	upper -20
carry-before|1|far|;|	none -31
carry-before|1|far|?|	,auxiliary -14	,pronoun -8	,verb-saying -23	,word -10	capital -21	determiner -16	end -37	preposition -17	stop -10	verb-saying -19	— -21
carry-before|1|far|[|	. -19
carry-before|1|far|adjacent|	false -30
carry-before|1|far|adverb|	, -19	lower -31
carry-before|1|far|alone|	false -16	true 47
carry-before|1|far|auxiliary|	lower -42	none -31	other -13	upper -16
carry-before|1|far|capital|	! -23	, -12	? -47	lower -47	none -30	upper -16
carry-before|1|far|coordinator|	, -38	. -34	lower -39	none -40
carry-before|1|far|determiner|	! -24	, -7	. 13	? -16	lower -38	none -11	other -15	upper -34
carry-before|1|far|elided|	elided -14	own -12
carry-before|1|far|end|	! -10	. -9	? -27	none -16
carry-before|1|far|first|	false -13	true 30
carry-before|1|far|inside|	false -39
carry-before|1|far|newcomer|	acts -30	says -48
carry-before|1|far|newcomer|acts|elided|	: -20	preposition -15	that -12	verb-saying -14	word -24
carry-before|1|far|newcomer|acts|none|	, -15	: -36	auxiliary -16	capital -15	preposition -12	pronoun -13	start -21	stop -21	subordinator -8	that -11	verb-judging -11	word -29
carry-before|1|far|newcomer|acts|own|	, -15	: -35	auxiliary -22	determiner -18	preposition -37	pronoun -13	start -18	stop -42	that -11	verb-saying -18	word -43
carry-before|1|far|newcomer|none|elided|	, -18	auxiliary -13	preposition -20	stop -10	that -17	verb-saying -14	word -16
carry-before|1|far|newcomer|none|none|	- -20	adverb -13	auxiliary -22	capital -8	coordinator -12	determiner -29	start -26	stop 8	subordinator -19	that -17	verb-judging -21	verb-thinking -13	word -29	’ -13
carry-before|1|far|newcomer|none|own|	adverb -20	capital -22	coordinator -12	determiner -30	preposition -16	pronoun -15	stop -30	verb-judging -21	verb-saying -45	word -22
carry-before|1|far|newcomer|says|elided|	, -13	: -20	auxiliary -15	capital -12	preposition -24	stop -62	that -21	word -29
carry-before|1|far|newcomer|says|none|	, -21	: -30	adverb -18	auxiliary -26	capital -21	determiner -21	preposition -20	pronoun -13	stop -28	that -8	verb-judging -12	word -21
carry-before|1|far|newcomer|says|own|	, -29	: -43	auxiliary -21	capital -17	determiner -29	preposition -29	pronoun -17	start -18	stop -41	that -23	verb-saying -20	word -37
carry-before|1|far|none|	( -14	, -15	,coordinator -10	,determiner -10	,pronoun -29	,subordinator -13	,verb-judging -21	,verb-thinking -12	- -22	; -18	adverb -25	auxiliary -14	coordinator -33	determiner -24	none -17	own -18	preposition -8	pronoun -33	stop -32	subordinator -39	that -20	verb-judging -26	verb-saying -8	verb-thinking -16	word -41	— -29
carry-before|1|far|own|	none -24	own -23
carry-before|1|far|possessive|	lower -25	upper -18
carry-before|1|far|preposition|	, -19	. -35	? -12	lower -19	none -23	upper -27
carry-before|1|far|pronoun|	! -23	, -20	? -12	lower -44	none -30
carry-before|1|far|question|false|	false -12	true -41
carry-before|1|far|question|true|	false -56
carry-before|1|far|quote|	, -15	. -21	? -14	lower -12	upper -11
carry-before|1|far|start|	other -12
carry-before|1|far|stop|	? -16	none -26	other -24	upper -22
carry-before|1|far|subject|	elided -9	none -18	own -13
carry-before|1|far|subordinator|	, -26	. -23	lower -53	none -42	upper -20
carry-before|1|far|that|	lower -9	none -31	upper -28
carry-before|1|far|verb-judging|	, -17	lower -21	none -16	upper -24
carry-before|1|far|verb-saying|	, -54	? -28	lower -11	none -17	upper -28
carry-before|1|far|verb-thinking|	lower -37	none -15
carry-before|1|far|word|	, -31	lower -29	none -57	upper -27
carry-before|1|far|–|	none -14
carry-before|1|far|—|	. -19	? -12	none -23
carry-before|1|far|’|	lower -15
carry-before|2|	far -34
carry-before|2|far|!|	determiner -12	end -27	pronoun -16
carry-before|2|far|'|	, -22
carry-before|2|far|	) -11	, -37	1 -47	10+ -9	2 -11	3 -11	4-5 -27	6-9 -38	: -40	adverb -15	auxiliary -7	capital -24	coordinator -20	determiner -44	possessive -15	preposition -41	start -19	stop -29	that -12	verb-judging -29	verb-saying -34	verb-thinking -23	word -27
carry-before|2|far|)|	upper -11
carry-before|2|far|,auxiliary|	none -7
carry-before|2|far|,pronoun|	none -14
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -11	? -9	none -8
carry-before|2|far|,|	capital -47	determiner -36	lower -22	none -20	preposition -18	pronoun -45	subordinator -10	upper -31	verb-saying -40	word -19
carry-before|2|far|-|	none -13
carry-before|2|far|.|	[ -14	coordinator -9	determiner -23	end -10	pronoun -16	subordinator -12
carry-before|2|far|:|	other -10	upper -38
carry-before|2|far|?|	,verb-saying -10	capital -11	pronoun -10	verb-saying -15
carry-before|2|far|[|	. -14
carry-before|2|far|adjacent|	false -34
carry-before|2|far|adverb|	, -15	lower -15
carry-before|2|far|auxiliary|	lower -7	none -12
carry-before|2|far|capital|	! -16	, -47	. -29	? -22	lower -27	none -31
carry-before|2|far|coordinator|	, -22	. -19	lower -20	none -42
carry-before|2|far|determiner|	, -49	. -24	? -15	lower -39	none -13	upper -19
carry-before|2|far|elided|	elided -23	none -20	own -7
carry-before|2|far|end|	! -15	. -15	? -10
carry-before|2|far|first|	false -29
carry-before|2|far|inside|	false -35
carry-before|2|far|newcomer|	acts -15	none -18
carry-before|2|far|newcomer|acts|elided|	start -14	stop -14	word -9
carry-before|2|far|newcomer|acts|none|	: -11	stop -20	word -11
carry-before|2|far|newcomer|acts|own|	stop -23	word -8
carry-before|2|far|newcomer|none|elided|	start -16
carry-before|2|far|newcomer|none|none|	: -16	start -13
carry-before|2|far|newcomer|none|own|	: -9	preposition -9	start -17	stop -18	word -16
carry-before|2|far|newcomer|says|elided|	start -9
carry-before|2|far|newcomer|says|none|	: -19	preposition -18	start 8	stop -36	word -19
carry-before|2|far|newcomer|says|own|	: -14	determiner -14	preposition -13	start -10	word -22
carry-before|2|far|none|	, -19	,auxiliary -24	,verb-saying -18	: 19	; 7	adverb -11	auxiliary -21	capital -24	coordinator -23	determiner -18	elided -42	end 29	none 29	own -25	preposition -7	pronoun -16	stop -57	subordinator -27	that -12	verb-saying -10	word -21	— -15
carry-before|2|far|own|	elided -25	none -11	own -13
carry-before|2|far|possessive|	lower -14
carry-before|2|far|preposition|	, -12	lower -41	none -21
carry-before|2|far|pronoun|	! -14	, -28	. -27	? -18	none -19
carry-before|2|far|question|false|	false -31	true -18
carry-before|2|far|question|true|	false -30
carry-before|2|far|start|	upper -17
carry-before|2|far|stop|	none -7	upper -29
carry-before|2|far|subject|	elided -15	none -7	own -12
carry-before|2|far|subordinator|	, -22	none -9	upper -12
carry-before|2|far|that|	lower -11	none -17	upper -17
carry-before|2|far|verb-judging|	, -16	lower -32	upper -11
carry-before|2|far|verb-saying|	, -48	lower -27	none -15	upper -20
carry-before|2|far|verb-thinking|	lower -22
carry-before|2|far|word|	, -27	lower -51	none -31
carry-before|2|far|—|	none -22
carry-before|3|	far -39
carry-before|3|far|!|	capital -11	end -24
carry-before|3|far|'|	, -12
carry-before|3|far|	, -35	- -9	1 -42	10+ -19	2 -41	3 -21	4-5 -52	6-9 -14	adverb -14	auxiliary -38	capital -25	coordinator -19	determiner -38	possessive -12	preposition -14	pronoun -25	start -16	stop -35	subordinator -20	that -25	verb-judging -24	verb-saying -26	verb-thinking -15	word -38
carry-before|3|far|,auxiliary|	none -11
carry-before|3|far|,|	capital -31	coordinator -14	determiner -27	lower -23	none -15	pronoun -40	subordinator -13	upper -29	verb-saying -42	word -20
carry-before|3|far|-|	none -13
carry-before|3|far|.|	[ -18	capital -23	coordinator -13	determiner -12	end -49	preposition -12	pronoun -14	subordinator -8
carry-before|3|far|?|	capital -13	end -25	pronoun -11
carry-before|3|far|[|	. -17
carry-before|3|far|adjacent|	false -39
carry-before|3|far|adverb|	, -11	lower -14
carry-before|3|far|auxiliary|	lower -40	none -12
carry-before|3|far|capital|	! -9	, -45	. -17	? -14	lower -24	none -21	upper -20
carry-before|3|far|coordinator|	, -12	. -16	lower -19	none -31
carry-before|3|far|determiner|	, -35	. -16	lower -34	none -16	upper -15
carry-before|3|far|elided|	none -8	own -9
carry-before|3|far|end|	. -20	? -17
carry-before|3|far|first|	false -18
carry-before|3|far|inside|	false -50
carry-before|3|far|newcomer|	acts -15	says 14
carry-before|3|far|newcomer|none|own|	word -8
carry-before|3|far|newcomer|says|none|	start 15
carry-before|3|far|none|	) -10	,verb-saying -7	- -18	: 10	auxiliary -17	capital -15	coordinator -22	determiner -8	elided 7	end 17	none 16	own -22	preposition -33	pronoun -11	stop -7	that -9	verb-saying -10	word -28
carry-before|3|far|own|	elided -13
carry-before|3|far|possessive|	lower -12
carry-before|3|far|preposition|	, -12	. -11	lower -8	none -38	upper -12
carry-before|3|far|pronoun|	, -29	. -19	? -21	lower -25	none -18
carry-before|3|far|question|false|	false -34	true -25
carry-before|3|far|question|true|	false -29
carry-before|3|far|quote|	, -7
carry-before|3|far|start|	upper -15
carry-before|3|far|stop|	none 9	upper -35
carry-before|3|far|subject|	elided -10	none 14
carry-before|3|far|subordinator|	, -9	lower -18	none -19	upper -11
carry-before|3|far|that|	lower -24	none -14
carry-before|3|far|verb-judging|	lower -21	upper -12
carry-before|3|far|verb-saying|	, -49	? -15	lower -21	none -15	upper -15
carry-before|3|far|verb-thinking|	lower -13
carry-before|3|far|word|	, -23	lower -33	none -29	upper -19
carry-before|3|far|—|	none -10
carry-next|0|	0 43	1 10	2 -16	3 -16
carry-next|0|0|!|	end 9
carry-next|0|0|	( 14	, 15	1 15	2 28	3 7	4-5 21	6-9 30	auxiliary 19	capital 11	determiner 20	possessive 10	preposition 7	pronoun 12	start 11	stop 28	subordinator 10	that 11	verb-judging -9	word 7
carry-next|0|0|(|	upper 14
carry-next|0|0|,auxiliary|	none 13
carry-next|0|0|,coordinator|	none 9
carry-next|0|0|,determiner|	none -16
carry-next|0|0|,pronoun|	none 16
carry-next|0|0|,subordinator|	none -13
carry-next|0|0|,verb-saying|	none 21
carry-next|0|0|,|	capital 17	coordinator 8	determiner 15	lower 24	none 8	subordinator 11	upper 11	verb-saying -16
carry-next|0|0|.|	capital 11	end 22	preposition 22	subordinator 12
carry-next|0|0|;|	none -32
carry-next|0|0|?|	end 15
carry-next|0|0|adjacent|	false 41	true 17
carry-next|0|0|adverb|	none 13
carry-next|0|0|auxiliary|	lower 18	upper 13
carry-next|0|0|capital|	, -13	lower 11	none 14
carry-next|0|0|coordinator|	, -12	none 44
carry-next|0|0|determiner|	, -10	lower 18	none 14	upper 9
carry-next|0|0|elided|	elided 37
carry-next|0|0|first|	false 11
carry-next|0|0|inside|	false 42
carry-next|0|0|newcomer|	none 14
carry-next|0|0|newcomer|none|elided|	start 18	stop 34	word 15
carry-next|0|0|newcomer|none|none|	determiner -19	start 11	verb-judging -18
carry-next|0|0|newcomer|none|own|	: -14	capital -11	determiner -13	preposition -16	start 8	stop 9	verb-saying -13
carry-next|0|0|none|	) 16	, 10	- 9	auxiliary 12	capital 10	coordinator 11	end 17	none -20	preposition 16	pronoun 8	subordinator 20	word 8
carry-next|0|0|possessive|	lower 8
carry-next|0|0|preposition|	, -19	none 20	upper 12
carry-next|0|0|pronoun|	, 15	lower 12	none 23
carry-next|0|0|question|false|	false 41
carry-next|0|0|question|true|	false 13
carry-next|0|0|quote|	, 14	lower 13	none 11
carry-next|0|0|start|	upper 10
carry-next|0|0|stop|	upper 28
carry-next|0|0|subject|	elided 37	none -20
carry-next|0|0|subordinator|	lower 10
carry-next|0|0|that|	lower 16	none 20
carry-next|0|0|verb-judging|	upper -8
carry-next|0|0|verb-saying|	, -13	lower -7	none 12
carry-next|0|0|word|	, -9	none 18	upper 15
carry-next|0|0|–|	none 12
carry-next|0|1|	, -20	- -10	10+ 15	2 -9	3 -7	: -12	capital -14	coordinator -25	determiner -18	possessive -15	pronoun -38	quote -17	start 20	stop -16	subordinator 13	verb-judging 7	verb-saying -10	— -13
carry-next|0|1|,auxiliary|	? -12
carry-next|0|1|,coordinator|	none -11
carry-next|0|1|,determiner|	none -15
carry-next|0|1|,pronoun|	! 8	? -17	none -31
carry-next|0|1|,subordinator|	none -13
carry-next|0|1|,verb-saying|	! -17	? -25	none -7
carry-next|0|1|,verb-thinking|	none 7
carry-next|0|1|,word|	? -13	none -26
carry-next|0|1|,|	capital -49	determiner 11	lower -31	none -25	upper -7	verb-saying -41
carry-next|0|1|-|	lower -9	none -15
carry-next|0|1|.|	capital -29	coordinator -18	end 27	pronoun -20	that -10
carry-next|0|1|:|	upper -14
carry-next|0|1|;|	none -19
carry-next|0|1|?|	,auxiliary -18	,verb-saying -20	capital -14	determiner -10	end 9	pronoun -9
carry-next|0|1|adjacent|	false 12	true -24
carry-next|0|1|auxiliary|	none -10
carry-next|0|1|capital|	, 13	. -29	? -16	lower -12	none -19	upper -19
carry-next|0|1|coordinator|	, -12	. -29	lower -23	none -45
carry-next|0|1|determiner|	! -17	, 10	. -14	lower -20
carry-next|0|1|elided|	none -7	own -37
carry-next|0|1|first|	false 20
carry-next|0|1|newcomer|	none -14
carry-next|0|1|newcomer|none|elided|	, -16	: -16	auxiliary -20	capital -7	determiner -19	preposition -17	stop -19	verb-saying -15	word -10
carry-next|0|1|newcomer|none|none|	: -31	adverb 8	auxiliary -23	capital -27	determiner -11	preposition 18	pronoun -18	stop -13	that -14	word -7
carry-next|0|1|newcomer|none|own|	, -37	preposition -44	pronoun -16	stop -33	that -23	verb-saying -32	word -7
carry-next|0|1|none|	, -16	,coordinator -14	,determiner -17	,subordinator -17	: -15	; -20	auxiliary -33	capital -16	determiner -13	elided 23	end -12	none -12	own -22	preposition -51	pronoun -18	stop -8	subordinator -24	that -21	verb-judging -9	verb-saying -12	word -18
carry-next|0|1|own|	elided 24	none 11	own -44
carry-next|0|1|possessive|	lower -12
carry-next|0|1|preposition|	, 9	. -31	lower -11	none -13	upper 10
carry-next|0|1|pronoun|	, 7	lower -36	none -10
carry-next|0|1|question|false|	false 13	true -25
carry-next|0|1|question|true|	false -17	true 15
carry-next|0|1|quote|	. -22	? -17	lower -11	upper -10
carry-next|0|1|start|	upper 20
carry-next|0|1|stop|	none 28	other -14	upper -13
carry-next|0|1|subject|	elided -27
carry-next|0|1|subordinator|	lower 13	none -29
carry-next|0|1|that|	. -19	none -21
carry-next|0|1|verb-judging|	, -19	lower 8	none -8
carry-next|0|1|verb-saying|	, 8	? 19	lower -8	none -19	upper -21
carry-next|0|1|word|	, -18	none -19	upper -8
carry-next|0|1|—|	? -15
carry-next|0|2|!|	end -15
carry-next|0|2|	, -19	1 -28	10+ -21	2 -33	3 -35	4-5 -10	adverb -20	auxiliary -21	capital -26	coordinator -16	determiner -30	preposition -24	pronoun -21	stop -9	subordinator -22	that -24	verb-judging -20	verb-thinking -13	word -35	’ -11
carry-next|0|2|,auxiliary|	none -33
carry-next|0|2|,preposition|	none -13
carry-next|0|2|,pronoun|	none -7
carry-next|0|2|,verb-saying|	? -11	none -20
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	capital -27	determiner -20	lower -15	pronoun -44	upper -11	verb-saying -14	word -12
carry-next|0|2|.|	capital -17	end 19	preposition -15	quote -16
carry-next|0|2|:|	none -7
carry-next|0|2|;|	none -11
carry-next|0|2|?|	,verb-saying -12	end -11
carry-next|0|2|adjacent|	false -16
carry-next|0|2|adverb|	lower -20
carry-next|0|2|auxiliary|	. -7	lower -21
carry-next|0|2|capital|	, -17	lower -26
carry-next|0|2|coordinator|	. -12	lower -16	none -22
carry-next|0|2|determiner|	, -20	. -13	? -17	lower -26	none -9	upper -14
carry-next|0|2|elided|	elided -15	none 10	own -40
carry-next|0|2|inside|	false -27
carry-next|0|2|newcomer|	none -13
carry-next|0|2|newcomer|none|elided|	, -18	: -13	capital -15	preposition -10	start 10	stop -18	that -12	word -12
carry-next|0|2|newcomer|none|none|	, -18	auxiliary -14	capital -9	determiner -18	preposition -11	pronoun -12	start 13	subordinator -15	that -11	verb-judging -14	word -20
carry-next|0|2|newcomer|none|own|	adverb -10	auxiliary -21	determiner -19	pronoun -14	start -39	stop -10	that -20	verb-saying -12	word -16
carry-next|0|2|none|	,auxiliary -15	,preposition -7	,verb-judging -18	,verb-saying -28	,word -18	; -9	auxiliary -13	coordinator -21	determiner -13	elided -9	end -9	own -21	preposition -16	stop -22	verb-saying -12	word -19
carry-next|0|2|own|	own -53
carry-next|0|2|preposition|	lower -21	none -24	upper -10
carry-next|0|2|pronoun|	, -9	. -15	lower -21
carry-next|0|2|question|false|	false -17
carry-next|0|2|question|true|	false -26
carry-next|0|2|stop|	none -29	upper -8
carry-next|0|2|subject|	none -11	own -15
carry-next|0|2|subordinator|	lower -22
carry-next|0|2|that|	lower -24
carry-next|0|2|verb-judging|	lower -20
carry-next|0|2|verb-saying|	, -36	none -7
carry-next|0|2|verb-thinking|	lower -13
carry-next|0|2|word|	, -11	lower -35	none -19
carry-next|0|2|—|	none 15
carry-next|0|2|’|	lower -11
carry-next|0|3|	, -13	1 -27	2 -19	3 -21	4-5 -28	6-9 -7	: -18	adverb -14	auxiliary -24	coordinator -9	determiner -18	preposition -23	start -13	stop -7	that -14	verb-judging -16	verb-saying -19	word -11
carry-next|0|3|,verb-saying|	none -7
carry-next|0|3|,word|	none -14
carry-next|0|3|,|	determiner -15	lower -10	pronoun -24
carry-next|0|3|:|	upper -18
carry-next|0|3|adjacent|	false -16
carry-next|0|3|auxiliary|	lower -24
carry-next|0|3|capital|	. -16
carry-next|0|3|coordinator|	lower -9	none -11
carry-next|0|3|determiner|	. -24	lower -18
carry-next|0|3|elided|	none -14
carry-next|0|3|first|	false -13
carry-next|0|3|inside|	false -16
carry-next|0|3|newcomer|	none -17
carry-next|0|3|newcomer|none|elided|	stop 7
carry-next|0|3|newcomer|none|none|	: -13	determiner -14	preposition -16	start -11	stop -25	verb-judging -13
carry-next|0|3|newcomer|none|own|	, -13	: -15	auxiliary -18	determiner -13	preposition -20	start -28	stop -26	that -11	verb-saying -16	word -19
carry-next|0|3|none|	,auxiliary -18	,pronoun -13	,verb-saying -34	,word -13	coordinator -17	elided -20	own -23	preposition -12
carry-next|0|3|own|	elided -19	none -35	own -30
carry-next|0|3|preposition|	. -9	lower -23	none -15
carry-next|0|3|pronoun|	, -15
carry-next|0|3|question|false|	false -15	true -10
carry-next|0|3|question|true|	false -17
carry-next|0|3|start|	upper -13
carry-next|0|3|stop|	none -11	upper -7
carry-next|0|3|subject|	none -26	own -44
carry-next|0|3|that|	lower -14
carry-next|0|3|verb-judging|	lower -16
carry-next|0|3|verb-saying|	, -13	lower -16
carry-next|0|3|word|	lower -11	none -13
carry-next|1|	far -29
carry-next|1|far|!|	,pronoun -13	,verb-saying -19	capital -14	determiner -18	end -24	pronoun 7	stop -13
carry-next|1|far|	( -14	, -54	- -12	10+ -45	2 -13	3 -12	4-5 -10	6-9 -30	; -7	adverb -12	auxiliary -27	capital -8	coordinator -50	determiner -12	possessive -33	preposition -15	pronoun -15	start -35	stop -31	subordinator -8	that -50	verb-judging -49	verb-thinking -40	word -13	– -13	— -29	’ -16
carry-next|1|far|(|	upper -14
carry-next|1|far|,auxiliary|	? -15	none -45
carry-next|1|far|,coordinator|	none -17
carry-next|1|far|,determiner|	none -23
carry-next|1|far|,preposition|	none -22
carry-next|1|far|,pronoun|	? -12	none -34
carry-next|1|far|,subordinator|	none -12
carry-next|1|far|,verb-judging|	none -17
carry-next|1|far|,verb-saying|	! 8	? -22	none -33
carry-next|1|far|,verb-thinking|	none -16
carry-next|1|far|,word|	? -9	none -34
carry-next|1|far|,|	' -12	adverb -23	auxiliary -17	capital -19	coordinator -31	determiner -33	lower -43	preposition -21	pronoun -33	quote -17	subordinator -23	upper -52	verb-judging -13	verb-saying -72	word -39
carry-next|1|far|-|	lower -12	none -26	upper -8
carry-next|1|far|.|	[ -17	auxiliary -14	capital -28	coordinator -29	preposition -35	pronoun -36	quote -22	subordinator -21	— -14
carry-next|1|far|:|	none 18	other -16
carry-next|1|far|;|	lower -7	none -17
carry-next|1|far|?|	,auxiliary -14	,pronoun -14	,verb-saying -9	,word -12	capital -29	end -48	preposition -13	pronoun -37	quote -13	stop -21	verb-saying -20	— -18
carry-next|1|far|[|	. -20
carry-next|1|far|adjacent|	false -29
carry-next|1|far|adverb|	, -15	lower -12	none -27
carry-next|1|far|alone|	false -25	true -8
carry-next|1|far|auxiliary|	. -14	lower -26	none -36	upper -19
carry-next|1|far|capital|	! -18	, -28	. -48	? -22	none -33	upper -22
carry-next|1|far|coordinator|	, -32	. -30	lower -46	none -54	upper -19
carry-next|1|far|determiner|	, -18	. -12	? -21	lower -18	none -33	other -15	upper -7
carry-next|1|far|elided|	elided -17	none -9	own -55
carry-next|1|far|end|	! -30	. -43	? -49	none 50
carry-next|1|far|first|	false -27	true -19
carry-next|1|far|inside|	false -16
carry-next|1|far|newcomer|	none -9
carry-next|1|far|newcomer|none|elided|	, -28	: -39	capital -10	preposition -23	pronoun -8	start -28	stop -16	that -13	verb-judging -9	verb-saying -13	word -49
carry-next|1|far|newcomer|none|none|	, -15	- -8	: 12	auxiliary -22	coordinator -14	determiner -38	preposition -38	pronoun -32	start -30	stop -11	subordinator -15	that -10	verb-judging -16	verb-thinking -12	word -14	— -21
carry-next|1|far|newcomer|none|own|	, -33	; -14	adverb -29	auxiliary -12	capital -29	coordinator -8	pronoun -34	quote -15	start -36	stop -27	that -34	verb-judging -22	verb-thinking -12	word -27	’ -14
carry-next|1|far|none|	+ -9	,adverb -13	,coordinator -18	,determiner -18	,preposition -20	,pronoun -8	,subordinator -19	,that -11	,verb-saying -11	,verb-thinking -13	- -17	: -17	; -37	adverb -25	auxiliary -34	capital -26	coordinator -16	end -22	own -37	preposition -17	stop -43	subordinator -7	that -27	verb-saying -22	verb-thinking -14	word -14	– -8	— -23
carry-next|1|far|own|	elided -62	none 8
carry-next|1|far|possessive|	lower -32	upper -18
carry-next|1|far|preposition|	, -25	. -32	? -15	lower -18
carry-next|1|far|pronoun|	! -12	, -37	. -43	? -18	lower -15	none -33	upper -12
carry-next|1|far|question|false|	false -17	true -57
carry-next|1|far|question|true|	false -40	true -11
carry-next|1|far|quote|	lower -12
carry-next|1|far|start|	other -22	upper -34
carry-next|1|far|stop|	! -10	? -15	none -51	upper -34
carry-next|1|far|subject|	elided -30	none -9
carry-next|1|far|subordinator|	, -31	lower -8	none -7	upper -23
carry-next|1|far|that|	. -17	lower -47	none -25	upper -24
carry-next|1|far|verb-judging|	, -17	lower -46	none -22	upper -15
carry-next|1|far|verb-saying|	, -51	? -26	lower -12	none -27	upper -30
carry-next|1|far|verb-thinking|	, -14	lower -38	none -15	upper -15
carry-next|1|far|word|	, -29	lower -10	none -57	upper -34
carry-next|1|far|–|	, -10	? -12	upper -13
carry-next|1|far|—|	. -14	? -14	none -21	upper -25
carry-next|1|far|’|	lower -16
carry-next|2|	far -15
carry-next|2|far|!|	capital -13	determiner -10	end -11	pronoun -14
carry-next|2|far|	, -26	- -11	10+ -52	4-5 15	6-9 -19	auxiliary -24	capital -9	coordinator -29	determiner -23	possessive -20	quote -27	start -11	stop -53	subordinator -37	that -38	verb-saying -11	verb-thinking -25	— -20
carry-next|2|far|,auxiliary|	none -24
carry-next|2|far|,verb-saying|	? -8	none -21
carry-next|2|far|,word|	none -14
carry-next|2|far|,|	' -16	adverb -12	capital -29	coordinator -24	determiner -9	lower -18	preposition -11	pronoun -9	subordinator -22	upper -51	verb-judging -16	verb-saying -48	word -31
carry-next|2|far|-|	upper -11
carry-next|2|far|.|	[ -15	capital -38	coordinator -19	determiner -29	end 13	pronoun -25
carry-next|2|far|:|	lower 7	none 17	other -19
carry-next|2|far|;|	none 8
carry-next|2|far|?|	capital -27	determiner -9	end -29	pronoun -14
carry-next|2|far|[|	. -15
carry-next|2|far|adjacent|	false -15
carry-next|2|far|adverb|	none -15
carry-next|2|far|alone|	false -11	true -12
carry-next|2|far|auxiliary|	lower -22	none -21	upper -15
carry-next|2|far|capital|	, -12	. -26	? -15	upper -25
carry-next|2|far|coordinator|	. -14	lower -27	none -48
carry-next|2|far|determiner|	, -50	. -33	lower -21	none -26	upper -20
carry-next|2|far|elided|	elided -25	none -31	own -27
carry-next|2|far|end|	! -26	. -64	none 37
carry-next|2|far|inside|	false -13
carry-next|2|far|newcomer|none|elided|	, -15	: -16	preposition -14	stop -31	word -20
carry-next|2|far|newcomer|none|none|	: 7	auxiliary -15	preposition -24	start 14	stop -11	that -11	verb-judging -18	verb-thinking -15	— -20
carry-next|2|far|newcomer|none|own|	, -27	adverb -13	auxiliary -18	stop -31	that -14	verb-judging 13	verb-saying -13
carry-next|2|far|none|	, 8	,auxiliary -7	,verb-saying 15	- -20	auxiliary -19	capital -25	coordinator -38	determiner -20	elided -15	none 11	preposition -13	pronoun -19	stop -32	that -15	verb-saying -18	— -20
carry-next|2|far|own|	own 12
carry-next|2|far|possessive|	lower -16
carry-next|2|far|preposition|	, -18	. -15	lower -7	none -36
carry-next|2|far|pronoun|	! -12	, -48	. -26	? -13	none -24
carry-next|2|far|question|false|	false -11	true -13
carry-next|2|far|question|true|	false -40	true 12
carry-next|2|far|quote|	upper -26
carry-next|2|far|start|	upper -13
carry-next|2|far|stop|	none -79	other -8	upper -53
carry-next|2|far|subject|	elided -48	own 13
carry-next|2|far|subordinator|	, -10	. -18	lower -34	none -35
carry-next|2|far|that|	lower -35	none -20	upper -17
carry-next|2|far|verb-judging|	upper -20
carry-next|2|far|verb-saying|	, -12	? -19	lower -10	none -16	upper -25
carry-next|2|far|verb-thinking|	lower -25
carry-next|2|far|word|	, -28	none 16	upper -21
carry-next|2|far|—|	none -11	upper -20
carry-next|3|	far -28
carry-next|3|far|!|	capital -14	end -11
carry-next|3|far|	( -18	, -22	1 -37	10+ -55	3 -17	6-9 -10	: -10	adverb -11	capital -31	coordinator -31	determiner -39	possessive -28	preposition -22	pronoun -25	start -20	stop -65	subordinator -33	that -23	verb-judging -9	verb-thinking -13	word 9
carry-next|3|far|(|	upper -16
carry-next|3|far|)|	none -16
carry-next|3|far|,verb-saying|	none -8
carry-next|3|far|,|	' -12	adverb -14	capital -19	coordinator -14	determiner -14	lower -8	none 18	preposition -12	pronoun -17	subordinator -16	upper -39	verb-saying -21	word -7
carry-next|3|far|-|	none -21
carry-next|3|far|.|	[ -19	capital -26	coordinator -18	determiner -27	end -14	preposition -16	pronoun -20
carry-next|3|far|:|	none 14	upper -10
carry-next|3|far|?|	capital -13	pronoun -11	verb-saying -12
carry-next|3|far|[|	. -17
carry-next|3|far|adjacent|	false -28
carry-next|3|far|adverb|	lower -11
carry-next|3|far|alone|	false -25
carry-next|3|far|auxiliary|	none -19	upper -12
carry-next|3|far|capital|	! -17	, -36	. -27	? -22	lower -26	none -25	upper -22
carry-next|3|far|coordinator|	, -21	. -16	lower -31	none -31
carry-next|3|far|determiner|	, -38	. -20	lower -43	none -20	upper -20
carry-next|3|far|elided|	own -7
carry-next|3|far|end|	! -25	. -73	? -26	none 20
carry-next|3|far|first|	false -7
carry-next|3|far|inside|	false -27
carry-next|3|far|newcomer|	none 12
carry-next|3|far|newcomer|none|none|	stop -10
carry-next|3|far|newcomer|none|own|	, -18	preposition -18	stop -12
carry-next|3|far|none|	, -13	,auxiliary -16	,verb-saying 10	- -14	auxiliary -13	capital -23	determiner -17	none 18	own -12	preposition -34	pronoun -13	subordinator -24	that -22	verb-saying -10	word -29	— -13
carry-next|3|far|possessive|	lower -21	upper -12
carry-next|3|far|preposition|	. -13	lower -19	none -21	upper -16
carry-next|3|far|pronoun|	, -32	. -23	? -11	lower -24	none -14
carry-next|3|far|question|false|	false -26	true -33
carry-next|3|far|start|	upper -20
carry-next|3|far|stop|	none -41	upper -65
carry-next|3|far|subject|	none 9
carry-next|3|far|subordinator|	, -15	. -12	lower -29	none 7	upper -14
carry-next|3|far|that|	lower -20	none -11	upper -12
carry-next|3|far|verb-judging|	upper -15
carry-next|3|far|verb-saying|	, -46	none -22	upper -16
carry-next|3|far|verb-thinking|	lower -13
carry-next|3|far|word|	, -25	lower 9	none -34	upper -12
carry|before-that|addressed|false|	2 -20
carry|before-that|addressed|true|	1 15	2 -15
carry|before-that|echo|other|	2 -16
carry|before-that|echo|same|	0 -41	2 -18
carry|before-that|echo|unknown|	2 -26
carry|before-that|inside|false|	2 -23
carry|before-that|inside|true|	0 -16	1 -8
carry|before-that|kind|organisation|	0 -22	1 -50	2 -19
carry|before-that|kind|person|	1 11	2 -19
carry|before-that|kind|place|	0 -26	1 -8
carry|before-that|kind|unknown|	0 -19	1 15	2 -30
carry|before-that|own|false|	organisation -36	person 7	place -23	unknown 12
carry|before-that|own|true|	organisation -45	place -11	unknown -29
carry|before|addressed|false|	0 -8	1 -13
carry|before|addressed|true|	0 11	1 14	2 14
carry|before|echo|other|	0 -17	1 -13	2 -38
carry|before|echo|same|	0 19	1 -14	2 11
carry|before|echo|unknown|	0 -21	1 -20	2 9
carry|before|inside|false|	1 -9
carry|before|inside|true|	0 -19	1 -45	2 9
carry|before|kind|organisation|	0 -34	1 -45	2 -16
carry|before|kind|person|	1 -7
carry|before|kind|place|	0 -15	1 -17
carry|before|kind|unknown|	0 -25	1 -27	2 -17
carry|before|own|false|	organisation -39	place -20	unknown -25
carry|before|own|true|	organisation -39	place -12	unknown -31
carry|next|addressed|false|	0 -60	1 -30	2 -10
carry|next|addressed|true|	0 -8
carry|next|echo|other|	0 -56	1 -46	2 -36
carry|next|echo|same|	0 -15	1 10	2 34
carry|next|echo|unknown|	0 44	1 -17	2 -11
carry|next|inside|false|	0 13	1 -23
carry|next|inside|true|	1 -19	2 -18
carry|next|kind|organisation|	0 -10	1 -26
carry|next|kind|person|	0 16	1 -21
carry|next|kind|place|	0 -14	1 -20	2 -14
carry|next|kind|unknown|	1 -26	2 -12
carry|next|own|false|	person -14	place -21
carry|next|own|true|	organisation -40	person 16	place -15	unknown -28
deed|according-to|	acts according -8	hangs 7	none -9
deed|actor-nearby|	acts apposition -9	acts direct 13	acts passive -15	acts relative -22	hangs 7	judging apposed -18	judging direct -8	judging relative -13	other apposed -10	saying apposed -22	saying apposition -29	saying direct -21	saying inverted -11	saying relative -11	thinking apposed -7	thinking direct -15
deed|colon|	acts according -16	judging inverted -26	saying apposition -12	saying passive -18
deed|interview|	acts direct -11	hangs -13	judging inverted -11	none 7	saying apposed 14
deed|named-before|	acts apposed -7	acts direct -19	acts relative 17	hangs -9	judging direct -10	none 13	other apposed -10	other inverted -8	saying apposed 12	saying inverted -10	saying passive 7	saying relative -16	thinking apposed 18	thinking direct -26
deed|named-nearby|	acts apposition -8	acts direct -29	hangs -26	judging apposed 17	judging apposition -18	judging direct -13	judging relative 15	none 24	other inverted 11	saying apposed 16	saying passive -15	thinking apposed 8
deed|name|acts according|	, 17	1 last -12	: -13	auxiliary 12	before 0 27	capital 17	determiner 11	preposition 12	pronoun 11	start -11	word -7
deed|name|acts according|0|	none 29
deed|name|acts according|1|	none 10	own -28
deed|name|acts according|2|	own -16
deed|name|acts apposed|	, -13	1 first -8	1 last -26	: -26	adverb 7	auxiliary -21	before 0 -7	before 2 -14	before 3 -17	behind 1 -24	determiner -16	preposition -10	start -25	stop -8	word -25
deed|name|acts apposed|0|	elided -24	none -9	own -34
deed|name|acts apposed|1|	own -19
deed|name|acts apposed|2|	elided -12	none -14	own -14
deed|name|acts apposed|3|	none -10	own -12
deed|name|acts apposition|0|	none -27	own -23
deed|name|acts apposition|	1 last -17	: -20	before 0 -29	before 1 -23	behind 1 -15	start -18	stop -24
deed|name|acts apposition|1|	own -13
deed|name|acts direct|	, -50	1 first -22	1 inside -13	adverb -7	auxiliary -7	before 0 -9	before 1 -13	before 2 -29	before 3 -25	behind 0 -24	capital -16	determiner -44	preposition 14	pronoun -19	stop -75	that -17	verb-saying 7
deed|name|acts direct|0|	elided 11	none -36
deed|name|acts direct|1|	elided -23	none -7	own -16
deed|name|acts direct|2|	elided -18	none -21	own -32
deed|name|acts direct|3|	none -26	own -30
deed|name|acts relative|	, -12	: 14	auxiliary -12	before 1 -28	stop -20
deed|name|acts relative|0|	elided -24	none -12
deed|name|hangs|0|	none -19	own -18
deed|name|hangs|	1 last -11	: -31	adverb -16	auxiliary -28	before 0 -13	before 1 -12	before 2 -11	before 3 -9	behind 0 -16	behind 1 -9	capital -33	pronoun -12	start -15	stop -16	word -24
deed|name|hangs|1|	elided -19	none -23
deed|name|hangs|2|	none -11	own -11
deed|name|hangs|3|	own -7
deed|name|judging apposed|	1 last -11	before 0 -13	before 1 -16	behind 1 -13	preposition -23	stop -17	word -10
deed|name|judging apposed|1|	elided -12	none -25	own -17
deed|name|judging apposed|2|	none -14
deed|name|judging apposition|	before 0 -12
deed|name|judging direct|0|	none -8	own -20
deed|name|judging direct|	1 last 7	: -18	auxiliary -11	before 0 -18	before 1 -19	before 2 -12	behind 1 -9	capital -14	determiner 8	start 7	stop -16
deed|name|judging direct|1|	none -11	own -8
deed|name|judging direct|2|	own -12
deed|name|judging direct|3|	own -13
deed|name|judging inverted|	, -18	1 last -15	: -28	auxiliary -10	before 0 -31	before 1 -28	capital -23	determiner -7	preposition -22	start -15
deed|name|judging inverted|0|	none -9	own -26
deed|name|judging inverted|1|	none -8	own -10
deed|name|judging relative|1|	own -21
deed|name|judging relative|	before 0 -21
deed|name|none|	, -27	- -12	1 first -14	1 inside -10	1 last -40	: -15	auxiliary -9	before 0 -20	before 2 -32	before 3 -20	behind 1 -19	behind 2 -7	capital -46	determiner -12	preposition -9	pronoun -21	start -22	verb-judging 13	verb-saying -30
deed|name|none|0|	none -26
deed|name|none|1|	none -46	own -36
deed|name|none|2|	elided -17	none -37	own -36
deed|name|none|3|	none -29	own -29
deed|name|other inverted|0|	own -15
deed|name|other inverted|	before 1 -18	start 10
deed|name|saying apposed|0|	none -27	own 25
deed|name|saying apposed|	1 last -21	: 12	auxiliary -25	before 0 21	before 1 -33	before 2 -13	before 3 -11	behind 1 -20	preposition -9	start -10	stop -33	verb-saying 15
deed|name|saying apposed|1|	elided -11	none -11	own -8
deed|name|saying apposed|2|	none -8	own -30
deed|name|saying apposed|3|	own -11
deed|name|saying apposition|0|	none -25	own -32
deed|name|saying apposition|	1 last -11	: -22	auxiliary -15	before 0 -34	before 1 -26	behind 1 -14	capital -17	determiner -15	preposition -27	stop -25
deed|name|saying apposition|1|	own -22
deed|name|saying direct|0|	elided 8	own 10
deed|name|saying direct|	1 inside -11	1 last -7	before 0 9	before 2 -28	before 3 -19	behind 1 -36	capital 7	pronoun 23	word 8
deed|name|saying direct|1|	elided -9	none 18	own -8
deed|name|saying direct|2|	elided -13	none -21	own -26
deed|name|saying direct|3|	elided -21	none -12	own -26
deed|name|saying inverted|0|	none 12	own 11
deed|name|saying inverted|	1 last 11	: 9	before 0 12	capital 22	pronoun 12	start 17
deed|name|saying inverted|1|	none -20
deed|name|saying inverted|2|	none -17	own -23
deed|name|saying passive|	before 1 -12
deed|name|saying relative|0|	none -21	own -13
deed|name|saying relative|	1 last -14
deed|name|thinking apposed|	before 1 -17	stop -15
deed|name|thinking direct|0|	none 11
deed|name|thinking direct|	1 last -9	: 18	before 0 18	before 1 -27	behind 1 -14	stop -23
deed|name|thinking direct|1|	own -13
deed|name|thinking direct|2|	own -11
deed|name|thinking relative|0|	elided -14
deed|name|thinking relative|	before 0 -11	verb-thinking -11
deed|noun|acts according|0|	elided -12	own -7
deed|noun|acts according|	1 last -27	: -24	auxiliary -15	before 0 -8	before 1 8	behind 0 -19	coordinator 17	preposition -13	start -26	stop 10	verb-saying 11	word -7
deed|noun|acts according|1|	none -15	own 8
deed|noun|acts according|2|	none -21	own -22
deed|noun|acts according|3|	own -20
deed|noun|acts apposed|	, -31	1 first -26	1 last -43	adverb -12	auxiliary -25	before 1 -38	before 2 -27	before 3 -8	behind 0 -24	capital -25	preposition 15	start -36	stop -29	that -23	verb-saying -27	word -15
deed|noun|acts apposed|0|	elided -31	own 13
deed|noun|acts apposed|1|	elided -40	none -46	own -20
deed|noun|acts apposed|2|	elided -20	none -24	own -26
deed|noun|acts apposed|3|	elided -9	none -14	own -18
deed|noun|acts apposition|	, -26	1 last -24	: -17	auxiliary -11	before 0 -23	before 1 -24	before 2 -15	behind 0 -10	behind 1 -20	determiner 12	preposition -21	pronoun -18	start -25	stop -21	that -16	verb-judging -11	verb-saying -19	word -43
deed|noun|acts apposition|0|	elided -31	own -57
deed|noun|acts apposition|1|	elided -11	none -33	own -29
deed|noun|acts apposition|2|	none -11	own -7
deed|noun|acts direct|0|	none -12	own 7
deed|noun|acts direct|	1 first -34	1 inside -10	1 last -22	adverb -25	auxiliary -10	before 1 -14	before 2 9	before 3 -41	behind 1 -11	coordinator -16	preposition -12	start -31	stop -8	subordinator 10	that -13	verb-saying -7	verb-thinking -8	’ -10
deed|noun|acts direct|1|	none -15	own -10
deed|noun|acts direct|2|	elided -36	none -40	own -24
deed|noun|acts direct|3|	elided -22	none -38	own -32
deed|noun|acts passive|	before 1 -7
deed|noun|acts relative|	, -13	1 first -10	1 last -24	: -25	auxiliary -21	before 1 -11	before 2 -12	behind 0 -17	determiner -13	start -20	stop -9	verb-judging -17
deed|noun|acts relative|0|	elided -22	own -29
deed|noun|acts relative|1|	elided -8	none -18
deed|noun|acts relative|2|	elided -11	own 21
deed|noun|acts relative|3|	own -9
deed|noun|hangs|	, -9	1 first -10	1 last -14	auxiliary -20	before 1 -26	before 2 -19	behind 0 -10	start -16	stop -28	word -9	’ -10
deed|noun|hangs|0|	none -13	own -11
deed|noun|hangs|1|	none -13	own -9
deed|noun|judging apposed|0|	elided -9	none 15	own -23
deed|noun|judging apposed|	1 first -9	1 last -28	before 1 -11	before 2 -16	before 3 -8	behind 1 -13	determiner -11	preposition -10	pronoun -12	start -22
deed|noun|judging apposed|1|	elided -8	own -33
deed|noun|judging apposed|2|	elided -12	none -24	own -15
deed|noun|judging apposed|3|	none -11	own -15
deed|noun|judging apposition|0|	elided -23	none -13	own -24
deed|noun|judging apposition|	1 first -10	1 last -14	: -14	before 0 -15	before 1 -14	behind 0 -8	determiner -12	preposition -35	start -14	stop -13	that -12
deed|noun|judging apposition|1|	none -9	own -8
deed|noun|judging apposition|2|	none -8
deed|noun|judging direct|0|	elided 11
deed|noun|judging direct|	1 first -19	1 last -7	: -17	adverb -13	auxiliary -17	before 1 9	behind 0 -13	determiner 17	stop 11	that 10	verb-saying 11	word -7
deed|noun|judging direct|1|	elided -25	none -11	own -26
deed|noun|judging direct|2|	elided -19	none -19	own -15
deed|noun|judging direct|3|	own -11
deed|noun|judging inverted|0|	elided -29	own -37
deed|noun|judging inverted|	1 last -15	: -30	adverb -13	auxiliary -16	before 0 -18	before 1 -40	behind 1 -18	capital -8	determiner -17	preposition -29	start -7	subordinator -14	verb-saying -16	word -35	’ -11
deed|noun|judging inverted|1|	elided -22	none -16	own -14
deed|noun|judging inverted|2|	none -13
deed|noun|judging relative|0|	elided -14	own -15
deed|noun|judging relative|	1 last -17	auxiliary -11	before 1 -20	preposition -14	start -16	stop -15
deed|noun|none|	, -31	1 first -11	1 inside -25	adverb -16	auxiliary -7	before 1 -16	before 2 -44	before 3 -23	behind 0 8	start 7	stop -21	subordinator -14	that -17	verb-judging -16	verb-saying -14	verb-thinking -12	word -13	— -20	’ -22
deed|noun|none|0|	elided 20	own -16
deed|noun|none|1|	elided -40	none -21	own -25
deed|noun|none|2|	elided -38	none -27	own -52
deed|noun|none|3|	elided -34	none -15	own -35
deed|noun|other apposed|	1 last -10
deed|noun|other inverted|	, 8	1 last -13	stop 11	word -14
deed|noun|other inverted|0|	elided -18	none 12	own -18
deed|noun|other inverted|1|	own -10
deed|noun|saying apposed|	, -11	1 first -28	1 inside -8	1 last -38	adverb 13	auxiliary -16	before 0 14	before 1 -7	before 2 -29	behind 0 -11	behind 1 -36	determiner -25	preposition 15	start -37	stop -13	verb-judging -16
deed|noun|saying apposed|0|	none -13	own 20
deed|noun|saying apposed|1|	elided -32	none -38	own -22
deed|noun|saying apposed|2|	elided -25	none -20	own -34
deed|noun|saying apposed|3|	elided -22	none -14	own -21
deed|noun|saying apposition|	, -22	1 last -11	: -35	adverb -16	auxiliary -28	before 0 -40	before 1 -34	before 2 -13	before 3 -11	behind 0 -14	behind 1 -20	determiner -10	preposition -28	pronoun -12	start -18	stop -33	that -18	verb-saying -25	word -13
deed|noun|saying apposition|0|	elided -15	none -34	own -41
deed|noun|saying apposition|1|	elided -12	none -13
deed|noun|saying apposition|2|	elided -9	none -8	own -21
deed|noun|saying apposition|3|	own -10
deed|noun|saying direct|0|	elided 21
deed|noun|saying direct|	1 first -35	1 inside -11	1 last 10	: -8	auxiliary 8	before 0 14	before 3 -25	behind 0 -27	behind 1 -10	capital -9	coordinator -9	determiner -10	quote -7	subordinator -16	verb-judging -15	verb-saying 13	verb-thinking -23	word 20	’ 12
deed|noun|saying direct|1|	elided -30	own 7
deed|noun|saying direct|2|	own -8
deed|noun|saying direct|3|	none -25
deed|noun|saying inverted|0|	elided -36	none -14	own 9
deed|noun|saying inverted|	1 last -22	: -19	auxiliary 14	before 1 -19	coordinator -13	determiner 7	preposition -38	that -11	verb-judging -16	verb-saying -25	verb-thinking -18	word -18	– 9	— 18
deed|noun|saying inverted|1|	elided -17	none -23	own -26
deed|noun|saying inverted|2|	elided -11	none -20	own -21
deed|noun|saying inverted|3|	none -9	own -19
deed|noun|saying passive|0|	elided -15	none -16	own -18
deed|noun|saying passive|	1 last -11	: -21	before 0 -34	before 1 -22	preposition -14	start -23	that -15	verb-saying -9	word -21
deed|noun|saying passive|1|	own -7
deed|noun|saying relative|0|	none 19
deed|noun|saying relative|	1 last -18	: 29	before 2 -11	behind 0 -11	preposition -10	start -14	stop 14	that -20	verb-saying -9
deed|noun|saying relative|1|	none -10
deed|noun|saying relative|2|	own -18
deed|noun|thinking apposed|	, -8	1 first -19	1 last -15	: -18	before 1 -24	before 2 -10	start -13	stop -24	verb-thinking 12
deed|noun|thinking apposed|0|	own -21
deed|noun|thinking apposed|1|	none -27	own -19
deed|noun|thinking apposed|2|	none -8	own -11
deed|noun|thinking apposed|3|	own -19
deed|noun|thinking apposition|0|	elided -10	none -20	own -12
deed|noun|thinking apposition|	1 last -7	: -10	before 0 -11	before 1 -19	behind 1 -7	start -9	stop -19	word -19
deed|noun|thinking direct|	, -19	1 first -9	1 last -22	before 3 -13	determiner -19	preposition -16	start -12	that -12	word -14
deed|noun|thinking direct|0|	elided 11
deed|noun|thinking direct|1|	none -14
deed|noun|thinking direct|2|	none -17
deed|noun|thinking relative|0|	none 12	own -7
deed|noun|thinking relative|	1 last -11	before 1 -16	start -9	stop -8
deed|organisation|acts according|0|	elided -14	own -7
deed|organisation|acts according|	1 first -27	1 inside -29	1 last -27	: -11	adverb -13	before 0 -17	before 1 -43	before 2 -31	before 3 -17	before 4 -7	behind 1 -34	behind 2 -12	capital -7	determiner -20	preposition -27	pronoun -14	start -30	stop -38	that 7	verb-judging -20	verb-saying -17
deed|organisation|acts according|1|	elided -19	none -21	own -24
deed|organisation|acts according|2|	elided -20	none -28	own -37
deed|organisation|acts according|3|	none -11	own -18
deed|organisation|acts apposed|	, -22	1 first -22	1 inside -30	1 last -33	adverb -11	before 1 -36	before 2 -40	behind 1 -33	behind 2 -10	capital -18	determiner -36	preposition 10	start -34	stop -22	verb-judging -15	verb-saying -26
deed|organisation|acts apposed|0|	elided -21	none 26	own -24
deed|organisation|acts apposed|1|	elided -17	none -33	own -24
deed|organisation|acts apposed|2|	elided -22	none -34	own 7
deed|organisation|acts apposed|3|	none -20	own -18
deed|organisation|acts apposition|	, -17	1 first -17	1 inside -12	1 last -27	: -18	auxiliary -17	before 0 -30	before 1 -38	before 2 -10	behind 1 -18	capital -22	determiner 18	preposition -37	start -26	stop -31	that -14	verb-saying 13	word -23
deed|organisation|acts apposition|0|	elided 11	none -25	own -42
deed|organisation|acts apposition|1|	elided -10	none -23	own -31
deed|organisation|acts apposition|2|	none -9	own -16
deed|organisation|acts apposition|3|	none -10
deed|organisation|acts direct|0|	none -10	own 26
deed|organisation|acts direct|	1 inside -36	1 last 13	: -37	auxiliary -7	before 0 -7	before 2 -12	before 3 -28	before 4 -18	behind 0 -16	behind 1 -10	behind 2 -19	capital -26	determiner 10	preposition -16	pronoun 10	that -11	word 17
deed|organisation|acts direct|1|	elided -38	none -12
deed|organisation|acts direct|2|	elided -33	none -36	own -46
deed|organisation|acts direct|3|	elided -20	none -24	own -28
deed|organisation|acts passive|1|	own -8
deed|organisation|acts relative|0|	elided -26	none 9	own -21
deed|organisation|acts relative|	1 inside -11	1 last -18	: -20	before 0 -7	before 1 -12	behind 1 -21	preposition 11	start -18	word -14
deed|organisation|acts relative|1|	none -19	own -9
deed|organisation|acts relative|2|	own -11
deed|organisation|hangs|	, -33	1 first -19	1 inside -17	1 last -29	: -31	; -11	adverb -16	auxiliary -21	before 0 -29	before 1 -23	before 2 -12	before 3 -42	before 4 -37	behind 0 -11	behind 1 -11	behind 2 -23	behind 3 -11	capital -34	coordinator -26	determiner -18	pronoun -21	quote -18	start -17	stop -59	subordinator -9	that -16	verb-saying -23	verb-thinking -22	– -11	’ -19
deed|organisation|hangs|0|	elided -51	none -22	own -13
deed|organisation|hangs|1|	elided -13	none -24	own -10
deed|organisation|hangs|2|	elided -17	none -12	own -10
deed|organisation|hangs|3|	elided -20	none -21	own -26
deed|organisation|judging apposed|	, -12	1 first -20	1 inside -12	1 last -22	before 0 14	before 1 -32	before 2 -21	behind 1 -23	determiner 22	preposition 11	stop -29
deed|organisation|judging apposed|0|	elided 10	none 24	own 11
deed|organisation|judging apposed|1|	own -25
deed|organisation|judging apposed|2|	none -31	own -21
deed|organisation|judging apposed|3|	own -10
deed|organisation|judging apposition|	, -12	1 first -12	1 inside -18	1 last -18	: -26	auxiliary 8	before 0 -16	before 1 -29	before 2 -22	before 3 -10	behind 1 7	capital -11	determiner 10	start -18	stop -25	word -43
deed|organisation|judging apposition|0|	elided -17	own -39
deed|organisation|judging apposition|1|	elided -8	none -17	own -21
deed|organisation|judging apposition|2|	elided -13	none -14	own -13
deed|organisation|judging direct|0|	elided 7	own 10
deed|organisation|judging direct|	1 first -33	1 inside -18	1 last -38	: -27	auxiliary -7	before 1 -23	before 2 -34	before 3 -22	before 4 -9	behind 0 -16	behind 1 -30	behind 2 -15	capital -13	determiner -8	start -38	stop -15	verb-judging 8	verb-saying -13	word 8	’ 12
deed|organisation|judging direct|1|	elided 11	none -34	own -41
deed|organisation|judging direct|2|	elided -11	none -32	own -22
deed|organisation|judging direct|3|	elided -13	none -15	own -23
deed|organisation|judging inverted|0|	elided 16	none 8	own -36
deed|organisation|judging inverted|	1 inside -9	1 last -25	before 2 -9	behind 0 11	preposition -26	start -16	stop 10	that -19	word -15
deed|organisation|judging inverted|1|	none -17	own -11
deed|organisation|judging inverted|2|	none -11
deed|organisation|judging relative|	word 10
deed|organisation|none|	, -8	- -31	1 first -26	1 inside -41	1 last -29	: -12	adverb 24	auxiliary 8	before 0 15	before 2 -16	before 3 -37	before 4 -23	behind 0 -9	behind 1 -14	behind 2 -16	capital -10	determiner 9	preposition 7	quote -15	start -16	stop -28	verb-judging 15	verb-thinking 9	word 8
deed|organisation|none|0|	none 11	own 14
deed|organisation|none|1|	elided -31	none -41	own -12
deed|organisation|none|2|	elided -14	none -38	own -28
deed|organisation|none|3|	elided -34
deed|organisation|other inverted|0|	none 21	own 12
deed|organisation|other inverted|	1 first -15	behind 0 22	stop 16
deed|organisation|other inverted|1|	own -13
deed|organisation|saying apposed|	, 13	1 first -19	1 inside -18	1 last -30	: -16	adverb -14	before 0 16	before 1 -18	before 2 -28	before 3 -19	behind 0 -19	behind 1 -33	behind 2 -9	determiner -23	pronoun -19	start -21	stop -15	verb-judging -10	verb-saying 13
deed|organisation|saying apposed|0|	elided -24	none -29	own 17
deed|organisation|saying apposed|1|	none -24	own -34
deed|organisation|saying apposed|2|	elided -20	none -15	own -29
deed|organisation|saying apposed|3|	elided -11	none -11	own -24
deed|organisation|saying apposition|0|	none -14	own -8
deed|organisation|saying apposition|	1 first -30	1 inside -20	1 last -25	auxiliary -18	before 2 -32	before 3 -14	behind 1 -22	capital 14	preposition -16	start -27	stop -27	that 10	verb-saying 11	word -9
deed|organisation|saying apposition|1|	elided -16	none -25	own -30
deed|organisation|saying apposition|2|	elided -14	none -15	own -18
deed|organisation|saying apposition|3|	none -10
deed|organisation|saying direct|	, -11	1 first -41	1 inside -28	1 last -49	: -13	adverb -15	auxiliary 12	before 2 -40	before 3 -28	before 4 -13	behind 0 -34	behind 2 -17	capital 20	determiner -8	pronoun -14	start -41	stop -8	verb-judging -27
deed|organisation|saying direct|0|	elided 19	own 9
deed|organisation|saying direct|1|	elided -18	none -51	own -43
deed|organisation|saying direct|2|	elided -32	none -31	own -22
deed|organisation|saying direct|3|	elided -13	none -18	own -34
deed|organisation|saying inverted|0|	elided -23	none 11	own -15
deed|organisation|saying inverted|	1 first -28	1 inside -23	1 last 7	: -14	before 0 -22	before 1 -23	before 2 7	before 4 -16	behind 0 -7	behind 1 7	behind 2 -9	capital -12	preposition -27	pronoun -14	stop -7	that -23	verb-judging -12	verb-saying -15
deed|organisation|saying inverted|1|	elided -21	none -12	own -18
deed|organisation|saying inverted|2|	elided -11	none -26	own -27
deed|organisation|saying passive|0|	own -12
deed|organisation|saying passive|	1 first -9	1 inside 9	1 last -10	before 0 -27	behind 1 -12	preposition -13	start -11	word -23
deed|organisation|saying passive|1|	own -8
deed|organisation|saying passive|2|	none -11	own 8
deed|organisation|saying relative|0|	elided -13	none -24
deed|organisation|saying relative|	1 first -13	1 last -24	before 1 -32	behind 1 -14	preposition 20	start -10	stop -19	verb-saying -16	word -9
deed|organisation|saying relative|1|	elided -11	own -9
deed|organisation|saying relative|2|	own -8
deed|organisation|thinking apposed|0|	none 7	own -16
deed|organisation|thinking apposed|	1 first -15	1 last -15	before 0 8	before 1 -22	before 2 -12	capital -14	start -15	stop -14	word -25
deed|organisation|thinking apposed|1|	own -20
deed|organisation|thinking apposed|2|	none -13	own -11
deed|organisation|thinking apposed|3|	none -10	own -15
deed|organisation|thinking apposition|0|	elided -22	none -25	own -24
deed|organisation|thinking apposition|	1 inside -11	: -18	before 0 -27	before 1 -32	before 2 -10	preposition -14	stop -30	word -23
deed|organisation|thinking apposition|1|	none -15
deed|organisation|thinking apposition|2|	own -17
deed|organisation|thinking direct|0|	elided 12	own -23
deed|organisation|thinking direct|	1 first -15	1 inside -18	1 last -18	auxiliary -23	before 1 -19	before 2 -30	before 3 -18	behind 1 -30	capital -20	determiner -12	start -16	stop -9	verb-saying 14
deed|organisation|thinking direct|1|	none -21	own -14
deed|organisation|thinking direct|2|	none -20	own -21
deed|organisation|thinking direct|3|	own -14
deed|organisation|thinking relative|	stop 9
deed|paragraph-before|	acts apposition -11	acts direct -9	acts relative -15	hangs -16	judging apposition 17	judging inverted -13	judging relative -15	none -19	other apposed -12	other inverted -19	saying apposed -14	saying direct 13	saying inverted -15	saying relative -21	thinking apposed 17	thinking apposition -11	thinking direct -14	thinking relative -9
deed|person|acts according|	, -15	1 first -14	1 inside -34	: -17	before 0 16	before 1 -11	before 2 10	before 3 -21	before 4 -17	behind 0 9	behind 1 15	behind 2 -16	capital 25	preposition 11	pronoun -13	start 12	verb-judging -15	verb-saying 10	word 17
deed|person|acts according|0|	elided 22	own 13
deed|person|acts according|1|	elided 29	own -13
deed|person|acts according|2|	elided -22	none -21	own -33
deed|person|acts according|3|	own -17
deed|person|acts apposed|	, 7	1 first -18	1 inside 11	1 last -10	: -8	auxiliary 15	before 1 -22	before 2 19	before 3 -9	behind 2 -22	capital -9	determiner 19	preposition -20	start 11	stop -8	that -9	verb-saying -10	word -16
deed|person|acts apposed|0|	elided 19	none 8
deed|person|acts apposed|1|	elided -7	own -37
deed|person|acts apposed|2|	elided -8	none -20	own -35
deed|person|acts apposed|3|	elided -13	own -29
deed|person|acts apposition|	, 7	1 first -16	1 inside -11	adverb -13	before 0 15	before 3 -16	before 4 -17	behind 1 -28	behind 2 -22	behind 3 -12	capital -13	coordinator 14	determiner -22	preposition 15	pronoun -23	stop -40	that 12	verb-saying 10	verb-thinking 8	word -7
deed|person|acts apposition|0|	elided 10	none -7	own -15
deed|person|acts apposition|1|	none 7	own -12
deed|person|acts apposition|2|	elided -39	none -40	own -33
deed|person|acts apposition|3|	elided -15	none -16	own -16
deed|person|acts direct|	, -23	1 inside 14	1 last -23	adverb -18	auxiliary -7	before 0 12	before 1 -13	before 4 -10	behind 1 -35	behind 2 -21	behind 3 -15	capital 17	coordinator -14	determiner 8	preposition -20	pronoun 14	stop -12	that -17	verb-saying 15
deed|person|acts direct|0|	elided 33	own -17
deed|person|acts direct|1|	none -16
deed|person|acts direct|2|	elided -24
deed|person|acts direct|3|	elided -14	none -20	own -38
deed|person|acts relative|	, -14	1 first -23	1 inside -21	: -9	auxiliary -11	before 0 10	behind 0 23	behind 1 -28	behind 2 -13	preposition 24	start 13	stop -7	verb-judging -11	verb-saying -13	word -13
deed|person|acts relative|0|	elided 19
deed|person|acts relative|1|	elided 8	none -17	own -27
deed|person|acts relative|2|	elided -18	own -27
deed|person|acts relative|3|	none -12	own -7
deed|person|hangs|0|	elided -11	none 16
deed|person|hangs|	1 first -15	1 inside 7	: 16	before 0 19	before 1 11	before 2 7	before 4 10	behind 0 -12	behind 1 -15	behind 2 -16	capital -13	determiner 8	preposition -16	pronoun -17	quote -19	start 8	stop 12	verb-judging -18	verb-saying -21	word -8
deed|person|hangs|1|	own 9
deed|person|hangs|2|	none -7	own -36
deed|person|hangs|3|	elided -15	none -21	own -11
deed|person|judging apposed|	, -22	1 inside -23	1 last 10	adverb 18	auxiliary 11	before 0 35	before 2 -35	before 3 -7	behind 1 -28	behind 2 -19	capital 18	determiner 13	start 14	stop -24	that 23	verb-judging 27	word -7	’ -17
deed|person|judging apposed|0|	own -38
deed|person|judging apposed|1|	elided 7	none 22
deed|person|judging apposed|2|	elided -32	none -7	own -29
deed|person|judging apposed|3|	elided -17	none -17	own -23
deed|person|judging apposition|	, -22	1 first -23	1 inside -14	1 last 11	adverb 26	auxiliary 11	before 1 9	before 2 25	before 3 -26	before 4 -17	behind 1 -31	behind 3 -14	determiner 18	preposition -13	pronoun 21	start 8	stop -12	subordinator 22	that 11	verb-saying 12
deed|person|judging apposition|0|	elided 22
deed|person|judging apposition|1|	elided 8	none -22	own -41
deed|person|judging apposition|2|	elided -21	none -29	own -24
deed|person|judging apposition|3|	own -13
deed|person|judging direct|	, -23	1 inside -29	1 last -12	: -15	adverb 12	auxiliary -17	before 1 -26	before 2 -21	before 4 9	behind 1 -40	behind 2 -10	capital -9	determiner 9	preposition 14	pronoun 17	start -22	stop -18	that 17	verb-judging 24	word -7
deed|person|judging direct|0|	elided -16	own -12
deed|person|judging direct|1|	elided -27	own -21
deed|person|judging direct|2|	elided -15	none -28	own -30
deed|person|judging direct|3|	none -16	own -21
deed|person|judging inverted|	, -19	: -15	auxiliary 11	before 0 -26	before 1 12	before 2 -10	before 3 -10	behind 0 34	behind 1 9	determiner -18	preposition -13	start 23	stop 10	word -17
deed|person|judging inverted|0|	own -32
deed|person|judging inverted|1|	elided -17
deed|person|judging inverted|2|	none -30
deed|person|judging inverted|3|	none -11	own -13
deed|person|judging relative|	: 9	before 0 25
deed|person|none|	) 21	, -9	1 inside -22	11 last 8	12 first -7	2 first 11	3 first -14	3 last 14	4 first 8	5 last 16	6 first 11	6 last -12	7 last 22	9 first 7	9 last 14	: 16	adverb -22	auxiliary -10	before 0 22	before 1 23	before 3 11	behind 0 35	behind 1 -16	behind 3 -15	capital 7	coordinator -10	determiner -16	pronoun -22	start 23	stop 23	subordinator -9	that -10	verb-judging -27	— -12
deed|person|none|0|	none 20	own 15
deed|person|none|1|	elided 11	none -8
deed|person|none|2|	elided 12	own 13
deed|person|none|3|	none 8	own -18
deed|person|other apposed|	1 last -26	before 2 -10	start -24	word 17
deed|person|other apposed|2|	elided -15
deed|person|other inverted|0|	elided -16	none 22
deed|person|other inverted|	1 inside -16	1 last -21	: -7	before 1 -18	before 3 9	behind 0 38	start 18	stop 8	word 11
deed|person|other inverted|1|	elided -11	none 14	own -22
deed|person|other inverted|2|	none -9	own -27
deed|person|saying apposed|	, -24	1 first -25	1 inside -9	1 last -7	: 10	adverb -19	auxiliary -11	before 0 19	before 3 -34	before 4 -28	behind 1 -30	behind 3 -8	capital 29	determiner -9	preposition 20	pronoun 30	that -11	verb-judging -12	verb-saying -12	word 8
deed|person|saying apposed|0|	none -19	own -15
deed|person|saying apposed|1|	elided 11
deed|person|saying apposed|2|	elided 14	none -7	own -26
deed|person|saying apposed|3|	elided -13	none -26	own -33
deed|person|saying apposition|	, 10	1 first -15	1 inside -20	1 last -20	: -15	adverb -9	auxiliary 8	before 0 22	before 1 19	before 2 -12	behind 0 -19	behind 1 -55	behind 2 -25	behind 3 -19	determiner 15	pronoun -15	start -12	stop -9	subordinator -9	that 18	verb-saying -21	verb-thinking 7
deed|person|saying apposition|0|	elided 13	none -25	own 14
deed|person|saying apposition|1|	elided -11	none -17	own -24
deed|person|saying apposition|2|	none -18	own -10
deed|person|saying apposition|3|	elided -19	none -23	own -22
deed|person|saying direct|0|	elided 15	none -21	own -22
deed|person|saying direct|	1 last -30	: -23	adverb -17	before 0 -19	before 1 -21	before 2 -23	before 3 -12	before 4 -8	behind 1 -14	behind 2 -31	capital -15	coordinator 10	determiner -23	preposition -12	quote 7	stop -19	subordinator 15	that -18	verb-judging -7	verb-saying -9	word -9
deed|person|saying direct|1|	elided -14	none -14	own -34
deed|person|saying direct|2|	elided -9	none -21	own -41
deed|person|saying direct|3|	elided -18	own -13
deed|person|saying inverted|	- 17	1 first -35	1 inside -10	1 last -29	adverb -20	auxiliary -20	before 0 14	before 1 -17	before 2 -13	before 3 11	behind 1 9	behind 2 -13	capital -14	coordinator -7	determiner -17	preposition -14	pronoun -33	start 9	subordinator -14	verb-saying -38	verb-thinking -14	word -21	’ -18
deed|person|saying inverted|1|	elided -24	none 14
deed|person|saying inverted|2|	elided -30	none -30	own -39
deed|person|saying inverted|3|	elided -11	own -41
deed|person|saying passive|0|	own -8
deed|person|saying passive|	1 first -16	1 last 10	before 1 -20	stop -27	word -15
deed|person|saying passive|1|	none -11	own -20
deed|person|saying passive|2|	own -14
deed|person|saying relative|0|	elided -15
deed|person|saying relative|	1 first -17	1 inside -16	1 last -29	: -7	before 0 7	before 1 -15	behind 1 -11	determiner 26	preposition 20	start -17	stop -22	verb-saying -10	word 16
deed|person|saying relative|1|	elided -8	none -20
deed|person|saying relative|2|	own -12
deed|person|thinking apposed|	, -10	1 first -13	1 last 22	auxiliary -14	before 0 8	before 1 -7	before 2 -10	before 3 -21	behind 1 -7	behind 2 -12	preposition -19	start 12	stop -7	word -14
deed|person|thinking apposed|0|	elided 14	own -32
deed|person|thinking apposed|1|	elided 30	none 13	own -27
deed|person|thinking apposed|2|	elided -15	own -13
deed|person|thinking apposed|3|	own -16
deed|person|thinking apposition|	, 7	1 first -19	1 last -9	: -14	before 0 28	before 1 10	before 2 -14	before 3 -22	behind 1 -21	determiner 10	stop -24	word 10
deed|person|thinking apposition|0|	elided 25	own -31
deed|person|thinking apposition|1|	elided -12	own -20
deed|person|thinking apposition|2|	none -11	own -11
deed|person|thinking direct|	, -15	1 inside -24	1 last -23	before 0 13	before 1 -37	before 3 -15	behind 1 9	preposition -24	pronoun 7	quote 12	word -23
deed|person|thinking direct|0|	elided 39	own -61
deed|person|thinking direct|1|	none -20	own -31
deed|person|thinking direct|2|	none -20	own -18
deed|person|thinking direct|3|	none -17	own -13
deed|place|acts according|0|	own -14
deed|place|acts according|1|	own -7
deed|place|acts according|	: -8	before 0 -7	before 1 -14	behind 0 -12	stop -15	word -7
deed|place|acts apposed|	, -9	1 first -17	1 last -8	: 11	auxiliary -9	before 1 -18	before 2 -15	preposition 10	start -23	stop -10	verb-saying -18	word -23
deed|place|acts apposed|0|	none 11	own -11
deed|place|acts apposed|1|	none -24	own -14
deed|place|acts apposed|2|	none -9	own -30
deed|place|acts apposed|3|	none -11	own -21
deed|place|acts apposition|0|	elided -17	own -31
deed|place|acts apposition|	1 last -14	: -24	before 1 -21	start -14	stop -15
deed|place|acts apposition|1|	none -17
deed|place|acts direct|	, -9	1 first -14	1 last -22	: -19	auxiliary -27	before 0 12	before 1 -15	before 2 -18	before 3 -13	behind 0 -16	behind 1 -11	determiner 16	start -19	stop -22	verb-saying 8	word -13
deed|place|acts direct|0|	elided -16	none 17
deed|place|acts direct|1|	elided -10	none -18	own -16
deed|place|acts direct|2|	none -13	own -11
deed|place|acts direct|3|	none -12	own -12
deed|place|hangs|	, -11	1 last -17	: -27	auxiliary -10	before 1 -25	behind 0 -24	capital -15	determiner -7	preposition 7	start -29	stop -28	verb-saying -12	word -18
deed|place|hangs|0|	elided -21	none -31
deed|place|hangs|1|	elided -13	none -13	own -19
deed|place|hangs|2|	none -7	own -9
deed|place|judging apposed|	1 first -11	before 1 -10	stop -11
deed|place|judging apposed|2|	own -15
deed|place|judging apposed|3|	own -12
deed|place|judging apposition|	before 0 -18	before 1 -9
deed|place|judging direct|0|	none 11	own 13
deed|place|judging direct|	1 first -9	before 0 13	before 1 -18	before 2 -12	capital -16	preposition -9	stop -15
deed|place|judging direct|1|	elided -16	none -15
deed|place|judging direct|2|	none -10
deed|place|judging inverted|	before 0 -12	before 1 -8
deed|place|none|	, -21	- -20	1 first -24	1 last -25	: -8	auxiliary -16	before 0 -15	before 1 -20	before 2 -31	before 3 -22	behind 0 -13	capital -16	determiner -21	preposition -19	start -26	stop -19	that -15	verb-judging -13	verb-saying -16
deed|place|none|0|	elided -17	none -8	own -28
deed|place|none|1|	elided -24	none -30	own -24
deed|place|none|2|	elided -16	none -25	own -29
deed|place|none|3|	elided -29	none -20	own -23
deed|place|other apposed|	1 last -17
deed|place|other inverted|0|	none -8
deed|place|other inverted|	behind 0 -9
deed|place|saying apposed|0|	own 15
deed|place|saying apposed|	1 last -20	: 7	auxiliary -8	before 0 13	capital 16	start -25	word -25
deed|place|saying apposed|1|	elided -14	none -10
deed|place|saying apposed|2|	own -28
deed|place|saying apposed|3|	elided -19	own -14
deed|place|saying apposition|0|	own -12
deed|place|saying apposition|	before 0 -11
deed|place|saying direct|	1 last -17	: -34	before 1 -22	start -17	stop -13	verb-saying 8	word 15
deed|place|saying direct|1|	none -9	own -23
deed|place|saying direct|2|	own -9
deed|place|saying inverted|0|	elided -16	none 9
deed|place|saying inverted|1|	own -14
deed|place|saying inverted|2|	own -14
deed|place|saying inverted|	: -11	before 0 -7	before 1 -7	preposition 8	start -8	stop 18	word -14
deed|place|saying passive|0|	own -18
deed|place|saying passive|	before 0 -20
deed|place|thinking apposed|	before 1 -17	stop -18
deed|place|thinking direct|	before 1 -9	stop -9
deed|possessor|	acts according 7	hangs -23	judging inverted -7	none -9	saying inverted -9
deed|pronoun|acts according|	, -8	: -25	adverb 11	auxiliary 20	before 0 16	behind 0 -7	determiner 7	start 11	verb-saying -15	word 11
deed|pronoun|acts according|0|	none 29	own -20
deed|pronoun|acts according|1|	own -28
deed|pronoun|acts apposed|	1 last 15	before 0 -11	before 1 -10	stop -24
deed|pronoun|acts apposition|0|	own -25
deed|pronoun|acts apposition|	before 0 -26	before 1 -17	stop -17
deed|pronoun|acts direct|	, -31	1 first -20	1 inside -10	1 last -44	: 12	adverb -22	auxiliary -39	before 0 -29	before 1 -24	before 2 -34	before 3 -22	behind 0 -7	capital -31	determiner -10	pronoun -24	start -47	stop -26	that 13	word -9
deed|pronoun|acts direct|0|	elided -7	none -55
deed|pronoun|acts direct|1|	own -43
deed|pronoun|acts direct|2|	elided -18	none -21
deed|pronoun|acts direct|3|	none -12	own -14
deed|pronoun|acts relative|0|	none -16
deed|pronoun|acts relative|	before 0 -29	before 1 9	stop 10
deed|pronoun|hangs|	, -19	1 last -29	: -22	before 0 -23	before 1 -9	behind 0 10	determiner -10	preposition -11	pronoun -23	start -24	word -28
deed|pronoun|hangs|0|	elided -26	none -8
deed|pronoun|hangs|1|	elided -14	none -21	own -27
deed|pronoun|judging apposition|0|	own -21
deed|pronoun|judging direct|	, 16	1 last -20	: 11	capital 15	determiner -14	pronoun 21	start -15	stop 9	word 11
deed|pronoun|judging direct|1|	own -22
deed|pronoun|judging direct|2|	none -14	own -16
deed|pronoun|judging inverted|0|	elided -13	none 10	own 10
deed|pronoun|judging inverted|	1 last -20	: 8	before 0 14	capital -24	start -20	stop 7	verb-saying -13	word -19
deed|pronoun|judging inverted|1|	none -15	own -13
deed|pronoun|none|	, -9	1 first -23	1 inside -13	: 13	auxiliary -25	before 2 -18	before 3 -23	capital -20	stop -17	that -16	verb-judging -15	verb-saying -12	word -17
deed|pronoun|none|0|	own -11
deed|pronoun|none|1|	elided -17	none -11	own -23
deed|pronoun|none|2|	elided -14	none -20	own -20
deed|pronoun|none|3|	none -19	own -19
deed|pronoun|other inverted|1|	none -13
deed|pronoun|other inverted|	start 15
deed|pronoun|saying apposed|	1 last 11	: 8	before 0 9	before 1 -20	start 11	stop -19
deed|pronoun|saying apposed|1|	none 7	own -28
deed|pronoun|saying apposition|0|	own -22
deed|pronoun|saying apposition|	: -14	before 0 -20	before 1 -17	word -17
deed|pronoun|saying direct|	, 23	1 first -16	1 inside -15	1 last 9	: -11	adverb -13	auxiliary 28	before 1 -16	before 2 8	before 3 -10	behind 0 13	capital -11	determiner -10	preposition 41	pronoun 16	quote -17	start -8	stop 10	that -12	verb-judging -10	verb-saying -18
deed|pronoun|saying direct|0|	elided 31
deed|pronoun|saying direct|1|	none -9	own -23
deed|pronoun|saying direct|2|	none -20	own -24
deed|pronoun|saying direct|3|	none -13	own -21
deed|pronoun|saying inverted|	, 20	1 last -33	adverb 13	before 0 24	before 1 20	behind 0 8	start 12	stop 8	verb-saying -7	word 34	— 14
deed|pronoun|saying inverted|0|	elided -8	none 20	own 18
deed|pronoun|saying inverted|1|	none -8	own -12
deed|pronoun|saying inverted|2|	none -18	own -21
deed|pronoun|thinking apposition|0|	none -21
deed|pronoun|thinking direct|	, -16	1 first -7	1 last -14	before 0 -7	before 1 -39	before 2 -9	behind 1 -8	start -19	stop -30	word -10
deed|pronoun|thinking direct|0|	elided -18	none -19	own -26
deed|pronoun|thinking direct|1|	none -10	own -12
deed|quote-then-speaker|	acts according -7	acts apposition -29	acts relative 12	hangs -18	judging apposed -11	judging apposition -15	judging direct -13	judging inverted -12	judging relative -7	none 9	other apposed -10	other inverted 8	saying apposed -13	saying apposition -27	saying direct -8
deed|quote-then-verb|	judging inverted 20	none 10
deed|sentence-after|	acts according 10	acts apposed -9	acts apposition -42	acts relative -14	judging apposed -21	judging apposition -10	saying apposed -32	saying apposition -28	saying direct -8	saying inverted 10	thinking apposed -16	thinking apposition -13
deed|sentence-before|	acts according 8	acts apposed -34	acts direct -17	acts passive -9	acts relative -23	hangs -34	judging apposed -23	judging relative -12	none 12	other inverted -8	saying passive -21	thinking apposed -12	thinking direct -22	thinking relative -15
deed|signature|	none 10	saying inverted 13
deed|speaker-then-quote|	acts according -12	acts apposition -11	acts relative -7	judging apposed 20	judging apposition -7	judging inverted -22	none 13	saying apposed 28	saying apposition -28	saying passive -29	thinking direct 7	thinking relative -7
deed|topic-after|	acts apposition -14	acts direct -28	saying apposed -19	saying apposition -13
deed|topic|	acts apposed -15	acts apposition -13	acts direct -16	acts relative 17	hangs -28	judging apposed -14	judging inverted -11	judging relative -9	saying apposed -7	saying apposition -12	saying direct 12	saying inverted 13	thinking apposed -12	thinking relative -13
deed|verb-then-speaker|	saying inverted 13
ending|according-to|,|	0 22	3 21	4-6 12	7-12 22
ending|according-to|.|	1 19	13-25 13
ending|according-to|none|	2 9	4-6 13	7-12 -11
ending|actor-nearby|!|	2 18	26+ -16	4-6 -10
ending|actor-nearby|.|	1 -33	13-25 -23	26+ -10	3 -22
ending|actor-nearby|?|	0 -15	1 -16	2 -14	26+ 11	3 -7	7-12 -7
ending|actor-nearby|none|	0 -17	1 24	2 7	26+ -20
ending|colon|!|	1 -14
ending|colon|,|	1 -20
ending|colon|.|	26+ 13	7-12 21
ending|colon|?|	1 -13	26+ -18	3 12	4-6 7
ending|colon|none|	4-6 -17	7-12 -16
ending|interview|?|	26+ -32
ending|interview|none|	26+ -15
ending|named-before|!|	13-25 -7	2 16	26+ -28	4-6 10
ending|named-before|,|	1 -23	13-25 -26	2 -33	26+ -46	3 -31	7-12 -23
ending|named-before|.|	1 -33	2 -18	26+ -15
ending|named-before|?|	1 -15	13-25 -8	2 -15	26+ -16	3 -9	4-6 14	7-12 13
ending|named-before|none|	1 12	13-25 9	3 -22	4-6 -12	7-12 -8
ending|named-nearby|!|	0 17	1 -15	13-25 -29	4-6 -12
ending|named-nearby|,|	0 12	1 18	13-25 -11	2 -28	26+ -32	7-12 -21
ending|named-nearby|.|	0 -30	1 -9	3 11
ending|named-nearby|?|	0 18	2 -9	3 11
ending|named-nearby|none|	0 -27	1 -37	2 7	4-6 11
ending|paragraph-before|!|	26+ -32
ending|paragraph-before|,|	26+ -54
ending|paragraph-before|?|	26+ -34
ending|possessor|!|	4-6 -22
ending|possessor|,|	1 -24	13-25 -14	2 -24	3 -7	4-6 13
ending|possessor|.|	0 -29	1 -41	13-25 -19	3 -27	4-6 -15	7-12 -12
ending|possessor|?|	2 -18	3 -9	4-6 -12
ending|possessor|none|	0 -47	1 -16	13-25 -20	2 -8
ending|quote-then-speaker|!|	0 33	1 -12
ending|quote-then-speaker|,|	-11 -13	-12 -9	-13 -17	-14 -10	-16 8	-17 -7	-18 -17	-19 -12	-23 -19	-3 -13	-4 -13	-5 11	-6 19	-7 14	-9 -8	0 31	13-25 -20	2 -20	26+ -23	3 -16	4-6 -8	7-12 -27
ending|quote-then-speaker|.|	2 -18
ending|quote-then-speaker|?|	0 44	1 -9	13-25 -9	4-6 -15	7-12 -20
ending|quote-then-speaker|none|	-12 25	-14 -10	-15 -12	-16 -16	-2 -16	-22 -11	-23 8	-24 -13	-25 -24	-26 13	-27 15	-28 -15	-3 -29	-30 -16	-4 -34	-6 -15	-7 -19	-8 -12	0 -33	1 -18	13-25 -13	2 9	26+ 8	3 -8	4-6 -12
ending|quote-then-verb|!|	0 18
ending|quote-then-verb|,|	0 23	13-25 -7	4-6 -25	7-12 -29
ending|quote-then-verb|?|	0 16	1 17	2 18
ending|quote-then-verb|none|	0 -15	7-12 -9
ending|sentence-after|!|	0 -7	1 9	13-25 -12	3 -9	4-6 -23	7-12 -15
ending|sentence-after|.|	0 7	13-25 -21	2 -43	26+ -13	3 -7	7-12 -30
ending|sentence-after|?|	0 7	1 12	2 -21	3 -16	4-6 8
ending|sentence-after|none|	13-25 -10	4-6 -23	7-12 -14
ending|sentence-before|!|	1 22	13-25 -27	2 -14	26+ -24
ending|sentence-before|,|	1 -50	13-25 -33	2 -13	26+ -63	4-6 -21	7-12 -54
ending|sentence-before|.|	1 18	13-25 -7	2 10	26+ -18	3 10
ending|sentence-before|?|	13-25 -14	26+ -25	4-6 -7
ending|sentence-before|none|	1 11	2 -14	26+ -15	3 -29	4-6 -7
ending|signature|.|	1 16	26+ 7
ending|signature|none|	1 -17
ending|speaker-then-quote|!|	0 13	1 21	13-25 -26	2 8	3 14	4-6 -13	7-12 -15
ending|speaker-then-quote|,|	0 16	1 -17	2 17	4-6 22	7-12 -13
ending|speaker-then-quote|.|	0 8	1 16	3 12	4-6 19	7-12 14
ending|speaker-then-quote|?|	1 -16	13-25 -13	26+ 12	3 7	4-6 23	7-12 9
ending|speaker-then-quote|none|	0 -12	13-25 -19	2 10	26+ -22	7-12 -7
ending|topic-after|!|	0 -11
ending|topic-after|.|	3 -15	4-6 -11
ending|topic-after|?|	0 -19
ending|topic-after|none|	4-6 -7
ending|topic|!|	13-25 -25	26+ -17	4-6 -13
ending|topic|,|	26+ -9
ending|topic|.|	26+ -8	3 8	7-12 -10
ending|topic|?|	13-25 11	2 -14	26+ -28	3 14	7-12 14
ending|topic|none|	0 -19	13-25 -7	2 11	26+ -19	3 10
ending|verb-then-speaker|,|	1 -19	4-6 -16	7-12 -20
ending|verb-then-speaker|.|	0 -44	1 11	13-25 -25	2 8	26+ 11	7-12 -28
ending|verb-then-speaker|?|	4-6 10
ending|verb-then-speaker|none|	0 -16	13-25 -30	4-6 -17	7-12 -20
follow|according-to|,auxiliary|	none -17
follow|according-to|,pronoun|	none -15
follow|according-to|,subordinator|	none 10
follow|according-to|,verb-saying|	none -25
follow|according-to|,word|	none 19
follow|according-to|:|	none 15
follow|according-to|;|	none 7
follow|according-to|auxiliary|	none -7
follow|according-to|capital|	, 29
follow|according-to|coordinator|	none -14
follow|according-to|determiner|	. 15	none 13
follow|according-to|end|	. 14
follow|according-to|that|	none 12
follow|according-to|word|	, 23	none 21
follow|actor-nearby|+|	none -7
follow|actor-nearby|,adverb|	none -17
follow|actor-nearby|,auxiliary|	? -20
follow|actor-nearby|,coordinator|	none -15
follow|actor-nearby|,determiner|	? -11
follow|actor-nearby|,pronoun|	? -14
follow|actor-nearby|,subordinator|	none -18
follow|actor-nearby|,that|	none -14
follow|actor-nearby|,verb-thinking|	none 12
follow|actor-nearby|:|	none -22
follow|actor-nearby|adverb|	none -20
follow|actor-nearby|auxiliary|	none -25
follow|actor-nearby|capital|	! -13	. -12	? -29
follow|actor-nearby|determiner|	! -17	. -7	? 7	none -21
follow|actor-nearby|end|	. -20	? 18	none -17
follow|actor-nearby|preposition|	. -14	? -19	none -7
follow|actor-nearby|quote|	. 13	? -8
follow|actor-nearby|stop|	! -13	? -14
follow|actor-nearby|verb-judging|	none -14
follow|actor-nearby|word|	none -10
follow|actor-nearby|–|	none 7
follow|colon|,auxiliary|	none -10
follow|colon|,verb-saying|	none -20
follow|colon|[|	. 22
follow|colon|capital|	none 17
follow|colon|coordinator|	. 10
follow|colon|determiner|	, -29	. -10	? -17
follow|colon|end|	! -11	? -12	none -16
follow|colon|preposition|	. -20	? -9	none 30
follow|colon|pronoun|	, -21	. -23	? -8
follow|colon|stop|	? -15
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -10
follow|interview|end|	? -32	none -15
follow|named-before|'|	, -26
follow|named-before|,auxiliary|	none -17
follow|named-before|,determiner|	none -13
follow|named-before|,pronoun|	none 10
follow|named-before|,verb-judging|	none -16
follow|named-before|,verb-saying|	! 9	? 7	none 9
follow|named-before|,word|	? -7	none -9
follow|named-before|,|	none -17
follow|named-before|auxiliary|	none -14
follow|named-before|capital|	! -23	, -44	. 18	? -25	none -47
follow|named-before|coordinator|	none -11
follow|named-before|determiner|	! -14	, -17	? -15	none 9
follow|named-before|end|	. -11	? 7	none -12
follow|named-before|preposition|	. -12	none -20
follow|named-before|pronoun|	! -21	, -22	. -12	? -32	none -25
follow|named-before|stop|	none 7
follow|named-before|subordinator|	, -12	. -9	none -22
follow|named-before|that|	none -17
follow|named-before|verb-saying|	! -18	, -51	? -30	none -30
follow|named-before|word|	none -14
follow|named-before|–|	none -11
follow|named-before|—|	. -17	? 12
follow|named-nearby|(|	. -12	none -14
follow|named-nearby|)|	. -11	none -15
follow|named-nearby|,auxiliary|	? 15	none 22
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -8
follow|named-nearby|,determiner|	none 9
follow|named-nearby|,preposition|	none -14
follow|named-nearby|,pronoun|	! -8	? 13
follow|named-nearby|,subordinator|	none 9
follow|named-nearby|,that|	none -9
follow|named-nearby|-|	none -19
follow|named-nearby|:|	none -25
follow|named-nearby|[|	. 17
follow|named-nearby|adverb|	, -7	none -21
follow|named-nearby|auxiliary|	, -8	none 16
follow|named-nearby|capital|	! -12	, 10	? 8
follow|named-nearby|coordinator|	, -51	. 8	none -33
follow|named-nearby|determiner|	, -11	. -18	? -8	none -10
follow|named-nearby|end|	none -33
follow|named-nearby|preposition|	none -12
follow|named-nearby|pronoun|	, 13	. -41	? 8	none -12
follow|named-nearby|quote|	, -11	. 8	? 18
follow|named-nearby|stop|	? 12	none 15
follow|named-nearby|subordinator|	none -13
follow|named-nearby|that|	. 7	none -15
follow|named-nearby|verb-judging|	, -24
follow|named-nearby|verb-saying|	! 10	, 22
follow|named-nearby|verb-thinking|	none 8
follow|named-nearby|word|	, -13	? 8	none -15
follow|named-nearby|–|	, 10	none -7
follow|named-nearby|—|	none 12
follow|paragraph-before|'|	, -29
follow|paragraph-before|,pronoun|	none -26
follow|paragraph-before|,verb-judging|	none -12
follow|paragraph-before|,verb-saying|	? -12
follow|paragraph-before|capital|	! -27	, -53	. -23	? -50	none -46
follow|paragraph-before|determiner|	! -18	, -43	? -25	none -21
follow|paragraph-before|end|	none -14
follow|paragraph-before|preposition|	none -29
follow|paragraph-before|pronoun|	! -16	, -29	? -29	none -35
follow|paragraph-before|stop|	none 27
follow|paragraph-before|subordinator|	, -14	none -10
follow|paragraph-before|verb-saying|	, -40	? -28	none -33
follow|paragraph-before|word|	, -31
follow|paragraph-before|–|	none -18
follow|paragraph-before|—|	. -9	none -11
follow|possessor|,|	none -33
follow|possessor|-|	none -8
follow|possessor|;|	none -14
follow|possessor|[|	. -11
follow|possessor|adverb|	, -22
follow|possessor|auxiliary|	none -10
follow|possessor|capital|	. -19	none -13
follow|possessor|coordinator|	. -11	none -28
follow|possessor|determiner|	, -10	none -22
follow|possessor|end|	! -29	. -13	none -26
follow|possessor|preposition|	. -22	none 8
follow|possessor|pronoun|	. -46	none -21
follow|possessor|quote|	, -16
follow|possessor|stop|	none -8
follow|possessor|subordinator|	, -12	. -16
follow|possessor|verb-judging|	, -15	none -15
follow|possessor|verb-saying|	, -11
follow|possessor|verb-thinking|	, -13
follow|possessor|word|	none -21
follow|quote-then-speaker|'|	, 16
follow|quote-then-speaker|(|	none -14
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 12
follow|quote-then-speaker|,capital|	none -15
follow|quote-then-speaker|,coordinator|	none -15
follow|quote-then-speaker|,determiner|	none -23
follow|quote-then-speaker|,preposition|	none -7
follow|quote-then-speaker|,pronoun|	none 7
follow|quote-then-speaker|,verb-judging|	none -12
follow|quote-then-speaker|,verb-saying|	? -13	none -9
follow|quote-then-speaker|,word|	? -14	none -18
follow|quote-then-speaker|-|	none -33
follow|quote-then-speaker|:|	none -15
follow|quote-then-speaker|adverb|	, 10
follow|quote-then-speaker|auxiliary|	, 10	none 20
follow|quote-then-speaker|coordinator|	, -21	none -32
follow|quote-then-speaker|determiner|	! 24	, 21	? 24	none -14
follow|quote-then-speaker|preposition|	, -11	none -10
follow|quote-then-speaker|pronoun|	! 23	, 22	? 38
follow|quote-then-speaker|quote|	, -14
follow|quote-then-speaker|subordinator|	, -10
follow|quote-then-speaker|that|	none -16
follow|quote-then-speaker|verb-saying|	, -17	? -13
follow|quote-then-speaker|verb-thinking|	, -19
follow|quote-then-speaker|word|	, 10	none -17
follow|quote-then-speaker|–|	none -20
follow|quote-then-speaker|—|	none -19
follow|quote-then-verb|'|	, 17
follow|quote-then-verb|,auxiliary|	? 19
follow|quote-then-verb|,coordinator|	none -9
follow|quote-then-verb|,determiner|	? 12	none 18
follow|quote-then-verb|,pronoun|	! -8	? 18	none 7
follow|quote-then-verb|,verb-judging|	none 13
follow|quote-then-verb|,verb-saying|	none 8
follow|quote-then-verb|,word|	? 16
follow|quote-then-verb|,|	none -7
follow|quote-then-verb|:|	none -8
follow|quote-then-verb|;|	none -15
follow|quote-then-verb|auxiliary|	none -12
follow|quote-then-verb|capital|	, -44	none -15
follow|quote-then-verb|coordinator|	, -17	none -41
follow|quote-then-verb|determiner|	, -26	none -11
follow|quote-then-verb|preposition|	none 15
follow|quote-then-verb|pronoun|	, -13
follow|quote-then-verb|verb-judging|	, -17
follow|quote-then-verb|verb-saying|	! 18	, 24	? 13
follow|quote-then-verb|word|	none 11
follow|quote-then-verb|–|	, 15	none 14
follow|sentence-after|(|	. -14
follow|sentence-after|auxiliary|	. -16
follow|sentence-after|capital|	! 16	. -36	? 21
follow|sentence-after|coordinator|	. -19
follow|sentence-after|determiner|	! -27	? -35
follow|sentence-after|preposition|	. -8	? -17
follow|sentence-after|pronoun|	! -11	. 14	? -26
follow|sentence-after|stop|	none -9
follow|sentence-after|that|	. -18
follow|sentence-after|—|	. -10
follow|sentence-before|'|	, -19
follow|sentence-before|)|	. -21	none -30
follow|sentence-before|,auxiliary|	? -27	none -7
follow|sentence-before|,coordinator|	none 8
follow|sentence-before|,determiner|	? -10	none -27
follow|sentence-before|,preposition|	none -8
follow|sentence-before|,pronoun|	? -21
follow|sentence-before|,subordinator|	none -19
follow|sentence-before|,verb-judging|	none -19
follow|sentence-before|,verb-saying|	none 15
follow|sentence-before|,verb-thinking|	none -17
follow|sentence-before|,word|	? -12	none -7
follow|sentence-before|-|	none -33
follow|sentence-before|:|	none -17
follow|sentence-before|;|	none -38
follow|sentence-before|auxiliary|	none -9
follow|sentence-before|capital|	, -77	? -26	none -43
follow|sentence-before|coordinator|	. -20	none 12
follow|sentence-before|determiner|	! -14	, -32	. -24	? 10
follow|sentence-before|end|	. 12
follow|sentence-before|preposition|	, -24
follow|sentence-before|pronoun|	! -21	, -31	. 12	? -15	none -7
follow|sentence-before|quote|	? -14
follow|sentence-before|stop|	! -12	? -20	none -13
follow|sentence-before|subordinator|	, -20	. -12	none -8
follow|sentence-before|that|	. 11	none -21
follow|sentence-before|verb-judging|	, -13	none -20
follow|sentence-before|verb-saying|	, -68	? -18	none -21
follow|sentence-before|verb-thinking|	none -12
follow|sentence-before|word|	, -27	none -13
follow|sentence-before|—|	none -28
follow|signature|end|	. 7
follow|signature|—|	. 16	none -8
follow|speaker-then-quote|(|	. -8	none 10
follow|speaker-then-quote|)|	. 16
follow|speaker-then-quote|,auxiliary|	none -22
follow|speaker-then-quote|,capital|	none 14
follow|speaker-then-quote|,pronoun|	none 11
follow|speaker-then-quote|,that|	none 14
follow|speaker-then-quote|,verb-saying|	none -14
follow|speaker-then-quote|,|	none -29
follow|speaker-then-quote|-|	none 13
follow|speaker-then-quote|:|	none 15
follow|speaker-then-quote|;|	none 9
follow|speaker-then-quote|[|	. -12
follow|speaker-then-quote|capital|	, 14	. 32	? 15
follow|speaker-then-quote|coordinator|	, 23
follow|speaker-then-quote|determiner|	, -15	? -11	none 15
follow|speaker-then-quote|end|	. 30	none -40
follow|speaker-then-quote|preposition|	? 16
follow|speaker-then-quote|pronoun|	. -13	? -11	none 7
follow|speaker-then-quote|quote|	? 15
follow|speaker-then-quote|stop|	! 10	none -9
follow|speaker-then-quote|subordinator|	, 15	. 9
follow|speaker-then-quote|that|	. -12
follow|speaker-then-quote|verb-judging|	, 18
follow|speaker-then-quote|verb-saying|	none 15
follow|speaker-then-quote|verb-thinking|	, 12
follow|speaker-then-quote|word|	, -10	none 11
follow|speaker-then-quote|–|	none -13
follow|topic-after|determiner|	? -17
follow|topic-after|preposition|	. -16
follow|topic|,auxiliary|	? -10	none -21
follow|topic|,determiner|	none -10
follow|topic|,preposition|	none -20
follow|topic|,pronoun|	! -14	none -23
follow|topic|,verb-judging|	none -12
follow|topic|,verb-saying|	! -14	none -7
follow|topic|,verb-thinking|	none -11
follow|topic|,word|	? -21
follow|topic|;|	none 7
follow|topic|adverb|	none -8
follow|topic|capital|	. -15	? 15
follow|topic|coordinator|	none 25
follow|topic|determiner|	! -15	? -11
follow|topic|end|	? -17	none -40
follow|topic|preposition|	none -32
follow|topic|pronoun|	. -18
follow|topic|quote|	. -9	? 9
follow|topic|stop|	! -11	none 16
follow|topic|that|	none -16
follow|topic|verb-judging|	none -18
follow|topic|verb-saying|	none -9
follow|topic|–|	none -12
follow|topic|—|	none -24
follow|verb-then-speaker|,coordinator|	none -10
follow|verb-then-speaker|,determiner|	none -7
follow|verb-then-speaker|,subordinator|	none -13
follow|verb-then-speaker|,verb-saying|	none -13
follow|verb-then-speaker|,word|	none -18
follow|verb-then-speaker|,|	none -23
follow|verb-then-speaker|-|	none -11
follow|verb-then-speaker|:|	none -15
follow|verb-then-speaker|;|	none -7
follow|verb-then-speaker|adverb|	none -13
follow|verb-then-speaker|auxiliary|	none 8
follow|verb-then-speaker|coordinator|	, -13	. -15	none -38
follow|verb-then-speaker|determiner|	, -11	none -10
follow|verb-then-speaker|end|	! 10	. 17	none -39
follow|verb-then-speaker|preposition|	. -8	none -16
follow|verb-then-speaker|pronoun|	. -16
follow|verb-then-speaker|subordinator|	, -20	none -18
follow|verb-then-speaker|that|	none -10
follow|verb-then-speaker|verb-saying|	none -19
follow|verb-then-speaker|word|	none 7
force|according-to|according|	0 16	26+ 15	3 15	4-6 18
force|actor-nearby|naked|	0 -12	1 20	13-25 -10	26+ -17	3 -10
force|colon|judging|	26+ 9
force|colon|naked|	2 14	3 13	4-6 -8	7-12 -7
force|colon|other|	26+ -22
force|interview|naked|	26+ -23
force|named-before|naked|	1 -10	26+ -33	3 -21
force|named-nearby|naked|	0 -13	1 -21	13-25 -8	3 9	4-6 11
force|paragraph-before|according|	26+ -8
force|paragraph-before|judging|	26+ -15
force|paragraph-before|other|	26+ -18
force|paragraph-before|saying|	26+ -16
force|paragraph-before|thinking|	26+ -33
force|possessor|naked|	0 -13	1 -22	13-25 -30	3 -7
force|quote-then-speaker|judging|	-11 -19	-12 22	-13 -17	-14 -7	-17 11	-18 8	-19 11	-23 -9	-24 -18	-3 -16	-4 -15	-5 10	-7 16	-9 -16	1 -21	13-25 -34	26+ -11	3 -8	7-12 -50
force|quote-then-speaker|other|	-10 -8	-12 17	-15 -12	-16 -15	-18 -15	-19 -13	-2 -12	-21 -7	-23 -9	-25 -7	-27 -10	-3 -16	-4 -27	-5 -15	-6 13	-7 -27	-9 16	0 -15	13-25 -18	26+ -22	3 -23	4-6 -30	7-12 -15
force|quote-then-speaker|saying|	-12 -8	-13 -15	-14 -15	-16 -15	-17 -22	-18 -11	-19 -19	-2 -9	-22 -15	-24 -9	-26 19	-27 10	-3 -18	-30 -12	-4 -26	-8 -11	-9 -12	0 27	1 -16	13-25 -15	26+ 7	3 -10	4-6 -7
force|quote-then-speaker|thinking|	-10 8	-11 -10	-13 15	-3 -14	-4 9	-5 11	-6 -12	-7 -11	-8 -14	-9 -9	1 -11	13-25 -25	2 -29	3 -20	4-6 -28
force|quote-then-verb|judging|	0 -16	1 17	13-25 -13	2 -14	4-6 -27	7-12 -13
force|quote-then-verb|other|	0 -14	1 10
force|quote-then-verb|saying|	0 24	7-12 -22
force|sentence-after|according|	0 10	13-25 -14	4-6 -17
force|sentence-after|judging|	1 -28	13-25 -30	2 -17	4-6 -28	7-12 -32
force|sentence-after|other|	1 -17	13-25 -31	2 -29	3 -18	7-12 -30
force|sentence-after|saying|	1 12	2 -29	3 -32	4-6 7	7-12 -23
force|sentence-after|thinking|	1 -16	13-25 -17	2 -14	3 -12	4-6 -23	7-12 -21
force|sentence-before|according|	26+ -14	3 -18	7-12 9
force|sentence-before|judging|	1 8	13-25 -21	2 -8	26+ -32	3 -18	7-12 -15
force|sentence-before|other|	26+ -24	3 -7	4-6 -12	7-12 -13
force|sentence-before|saying|	1 23	13-25 -12	26+ -18	7-12 -8
force|sentence-before|thinking|	2 -13	26+ -44	3 -17	7-12 -40
force|signature|naked|	1 8	26+ 7
force|speaker-then-quote|judging|	0 11	13-25 -31	2 14	26+ -18	4-6 10
force|speaker-then-quote|other|	0 -36	1 -26	13-25 -19	26+ -24	3 16
force|speaker-then-quote|saying|	0 12	1 9	4-6 10
force|speaker-then-quote|thinking|	1 -7	13-25 -10	2 -11	26+ -9	3 7	4-6 11	7-12 -14
force|topic-after|naked|	3 -15	4-6 -13	7-12 -10
force|topic|naked|	0 -19	2 8	26+ -21	3 12
force|verb-then-speaker|judging|	1 -17	13-25 -15	2 7	3 -26	4-6 -29	7-12 -36
force|verb-then-speaker|other|	1 10
force|verb-then-speaker|saying|	0 -19	1 10	13-25 -35	26+ 11	7-12 -27
form|according-to|other|	according 23
form|colon|other|	apposed -15	direct -12
form|colon|past|	direct 21	inverted -14	shared -7
form|colon|present|	direct 11
form|paragraph-before|base|	apposed -19	apposition -11	direct -22
form|paragraph-before|other|	according -8	apposed -14	direct -11	passive -15	relative -29	shared -21
form|paragraph-before|participle|	apposed -17	apposition -17	direct -28	relative -9	shared -22
form|paragraph-before|past|	apposed -11	apposition -9	inverted -30	relative -20
form|paragraph-before|present|	apposed -25	apposition -19	direct -12	inverted -8	passive -7	shared -24
form|quote-then-speaker|base|	apposed -10	direct -31	relative -18	shared -16
form|quote-then-speaker|other|	apposed 8	apposition -23	direct -19	relative -31
form|quote-then-speaker|participle|	apposed -8	apposition -24	direct -37	relative -10
form|quote-then-speaker|past|	direct 18
form|quote-then-speaker|present|	apposed -22	apposition -18	direct 11	passive 10	relative -13
form|quote-then-verb|past|	inverted 7
form|quote-then-verb|present|	inverted 11
form|sentence-after|base|	apposed -12	direct -8	relative -19	shared -16
form|sentence-after|other|	according 11	apposition -17	direct -9	passive -19	relative -26	shared -13
form|sentence-after|participle|	apposed -18	apposition -16	direct -25	shared -23
form|sentence-after|past|	apposed -26	apposition -38	direct 15	inverted 14	shared -11
form|sentence-after|present|	apposed -27	apposition -16	relative -18
form|sentence-before|base|	apposed -31	apposition -29	direct -44	relative -24
form|sentence-before|other|	according 7	apposed -22	passive -48
form|sentence-before|participle|	apposed -22	apposition -32	direct -41	shared -19
form|sentence-before|past|	apposition -7	inverted -9	passive -12	relative 8
form|sentence-before|present|	apposed -23	passive -13	relative -29
form|speaker-then-quote|base|	apposed -20	direct -19	passive -14	relative 7	shared -10
form|speaker-then-quote|other|	apposed -8	apposition -9	direct -9	shared -10
form|speaker-then-quote|participle|	apposed -20	apposition -63	direct 10	relative 9	shared 12
form|speaker-then-quote|past|	apposed -9	apposition -7	direct 28	passive 16	relative 15	shared -32
form|speaker-then-quote|present|	apposed 15	apposition -24	direct 11	passive -19	relative 10	shared -15
gap|according-to|	 23	, 22	,; -12	,c 9	,c; -10	,qs 14	; -17	c -16	c, -7	q, -13	s, 18
gap|colon|	,c 11
gap|paragraph-before|	 -16	, -21	,;c -7	,;cs -7	,;s -19	,c -20	,c; -12	,cqs -10	,cs -22	,cs; -8	,csq -11	,qc -21	,qcs -14	,qs 13	,qsc -7	,s -20	,s;q 9	,sc -9	,sc; -8	,scq -23	,sq -40	; -33	;, -21	;,c 11	;,cs -11	;,s -13	;c -21	;c, -17	;cs -8	;cs, -7	;q, -15	;s -26	c -27	c, -10	c,; -7	c,q -7	c,s -24	c,sq -11	c; -12	c;s 10	cq, -11	cq,s -14	cs -28	cs, -26	csq -11	csq, -18	q, -30	q,sc 8	qc -17	qc, -11	qcs -12	qs -9	qs, -11	s -41	s, -29	s,c -24	s,q -22	s,qc -16	s; -11	s;c -14	sc -27	scq -14	sq -7	sqc -17
gap|quote-then-speaker|	 16	,c -17	,cs -28	,q 7	,qcs -12	,qs -15	,s -22	,sc -27	,sq -17	,sqc -21	; -16	;, -21	;q -9	;s -16	c -48	c,s -18	c;, -14	cq -12	cqs -18	cs -43	cs, 8	csq -15	q -12	qc -16	qs -18	s -46	s, 25	s,c -17	s,cq -12	sc -11
gap|quote-then-verb|	 22	, 13	,c -17	,q -8	,s -25	,sc -14	c -49	cs -16	s, 22
gap|sentence-after|	 11	, -8	,; -11	,c -11	,cs -22	,q -23	,s -27	; 10	;,s -14	c -11	c, -28	c,s -24	cs -15	cs, -18	q, -26	qc -17	s -17	s, 7	s,c -14	sc -14
gap|sentence-before|	 7	, -8	,; -57	,;c -7	,;q -21	,;qs -16	,c;q -14	,cq -30	,cqs -7	,cs; -19	,csq -16	,q -10	,q;s -15	,qc -15	,qc; -19	,qcs; -7	,qs -11	,qs; -19	,qsc -8	,s 12	,s; -28	,sc -8	,sc; -18	,scq -14	,sq; -28	,sqc -33	;, -34	;,c 10	;,q -22	;,s -26	;c -22	;q -35	;qc -8	;qs 8	;s -25	;s, -13	c -10	c, -20	c,q -24	c,s -35	c,sq -16	c; -13	cq -21	cq, -26	cq,; -10	cq,s -19	cqs -8	cs, -33	cs,; -26	cs; -15	csq, -29	csq; -15	q -48	q, -26	q,; -34	q,c -40	q,c; -8	q,s; -15	q; -21	q;, -16	q;,s -11	qc -23	qc, -37	qc,; -10	qc,s -13	qc; -16	qcs 12	qcs, -11	qs, -22	qs,; -15	qs,c 7	qs; -18	qsc 9	qsc, 14	s -9	s, -8	s,; -38	s,c -8	s,c; -31	s,cq -13	s,q -11	s,qc -20	s; -8	s;, -24	sc -21	sc,; -19	scq -24	scq, -9	sq, -8	sq,; -9	sq,c 11	sq,c; -13	sq;, -13	sqc -23	sqc, -35	sqc; 9
gap|speaker-then-quote|	 27	,; -32	,c -22	,c; -23	,csq -17	,qcs -13	,s -25	,s; 12	,sc 8	,sq; -9	; -9	;, -16	;,c 11	;cs -15	;q, 10	;s -15	;s, -16	c -10	c, 11	c,; -12	c,s -26	c; 14	cq 10	cs, -11	csq -11	q,; -16	q,c -15	q,cs -10	q,s -22	q,s; -10	q; -15	q;, -13	qc -18	qc, -22	qcs -10	qs -10	qs, -21	qs,c -10	qsc -12	s 27	s, 8	s,; -14	s,q 10	s; -19	sc 13	sc, 16	scq 17	scq, 8	sq 11	sq, -18	sq,c -9	sq; -25	sqc 7
gap|verb-then-speaker|	 -36	, 21	,cs -26	,s -8	;, -17	;,s -12	;s -11	c -23	c, -14	cs -27	q -17	q, -11	q,s -9	q; -16	qc -24	qs -13	s -8	s, -14	s,c -8	s; -23	sc -21	sc, -10
head|	0 -9	000 -11	100 -16	11 -24	12 -9	13 -8	14 -15	15 -8	16 -11	19 -20	1974 -9	1977 -13	1991 -10	1992 -9	1998 -9	1999 -20	2 -14	2.500 -7	20 -13	200 -8	2000 -7	2001 -11	2002 -9	2006 -17	2007 -15	2008 -22	2009 -17	2010 -13	2011 -19	2012 -25	2013 -21	2014 -11	2015 -13	2016 -12	2017 -9	2018 -13	2019 -12	2020 -19	2024 -14	2026 -13	2027 -12	2028 -14	21 -9	212 7	22 -22	22-year-old 15	23 -12	250 -12	26 -7	27-jährige 12	27-year-old 8	28 -15	29 -21	3 -18	3-5-2 -8	300 -12	31 -16	33 -12	34 -24	36 -16	37 -11	38-year-old 15	39 -17	400 -13	41 -15	44 -12	44-year-old 11	45 -15	46 -8	48 -8	49 -14	5 -12	50 -12	51 -14	51-jährige 13	52 -8	54 -10	55 -17	57 -19	58 -18	58-year-old 9	6 -21	61 -15	62 -15	63 -9	64 -20	65 -8	66 -22	67 -11	68 -13	69 -13	7 15	70 -18	74 -12	77 -16	79 -22	79-jährige 9	8 -11	80 -16	81 -9	83-year-old 16	84 -13	88 -11	92 9	aboard -7	abogada -25	abogado -12	abortion -13	abuela -9	académie 10	access -11	accionista -7	accord -18	accordo -17	account 9	accounts 10	accusa -9	accuse -14	accused -18	accusé 7	acesso -10	acheteurs -13	acqua -8	acteur 16	actie -11	acting -8	action -17	actionnaire -14	actions -21	activist -11	activists -8	acto -12	actors -8	actress 12	actrice 8	acuerdo -15	acusación -18	acusação -18	acções -10	acórdão -16	added -16	adding -19	address -15	adjoint -7	administration -11	administrator 7	administração 13	admitió -11	adultes -10	adversaire -16	adversário 17	advisers 15	advocaat -17	advocate 8	advérbio -9	af -22	affaire -18	affaires 8	affermato -13	affidavit -11	affluenza -9	affondo -16	afloop -7	africaine -11	agence 10	agency -20	agent 9	agentes 12	aggiunge -9	agreement -9	agriculteurs -13	agricultores -10	agriculture 8	agua -17	ahead -14	air -9	airport -11	alarme -8	alcaldes -14	alegría -11	alemán 9	alerte -20	aliados -17	all -25	allegados 7	allegations -10	alleging -11	allenatore -18	alliance -7	allies -22	ally -20	alta -13	alunos -11	ambiance -13	ambtgenoot -13	america -19	americani -7	amuse -7	analistas -19	analisti -12	analyst 19	analyste -8	analystes -17	analysts -24	ancien 7	ander -22	anger -9	animal -18	animale -21	animali -10	animals -11	anno -14	annonce -7	announcement -24	annuncio -14	ano -13	anoniem -12	anonimato -21	anonymat -12	anonymity -20	anos 10	another -15	anterior -12	anti-establishment -10	antiga -15	antigo -17	anunciou -7	anyone -24	anything -17	anúncio -11	app -10	appeal -14	appearance -14	appeared -18	appello -15	applause -22	apple 7	apprenti -11	approach -11	apresentar -10	araras -8	arbitrage -11	arbitragem -18	arbitro -10	archeologa 14	arena -11	argent -11	argued -17	arguido 14	arm -12	armador 9	armée -10	arrest -11	arrêt 14	arrêté -10	article -18	articles -18	artigo -10	artisan 10	artículo 12	asamblea -9	assault -16	assessora -10	assessore -20	assessoria -10	asset -9	assobios -20	association -7	assunto -11	assurance -8	astronaut 16	astrónoma -17	asunto -9	ataque -10	atleta -12	ato -11	attack -22	attackers -15	attacks -31	attaquant 16	atual -18	audiencia -9	audio -11	audit 16	audition -11	aurillac -8	austral 9	autarca 17	author -13	authorities -11	authority -19	autor 7	autora 15	autrice 7	avenue -10	aver -16	avis -15	avocat -16	avocate -7	avocats -12	avoir -20	avô -18	ayudas -12	ayuntamiento -7	azienda -8	azzurro -15	ação -21	aînée -13	años -11	backers -16	bail -10	bailarina -9	baker 10	ballots -19	ban -18	bancada -11	banderole 7	banker 13	banque 7	barcos -12	barista 8	barrister 11	bastidores -9	battle -16	battuta -12	beau -11	become -16	began -19	begrafenissen -10	behalf -10	behanger -10	beide -15	beiden -9	belastingbetaler -13	belge 16	believe -17	belkacem 12	benghazi -13	bergamasco 18	beschuldigde -8	best -19	beter -10	better -9	bewindsman 11	bid -20	biggest -11	bijeenkomst -15	bilhete -13	bill -18	billion -19	billionaire -13	biologist 8	bióloga 19	black -10	blijven -7	bloc 8	blogger 10	boat -9	boats -9	body -16	bomberos -13	bonden 8	border -18	boss -11	boston -9	both -11	bowlers -10	boy 12	boycott -8	braccia -19	brand -10	braço -15	brief 10	briefje -16	bring -7	broker 13	brother -29	brzezinski -19	budget -10	buren -22	burgervader -19	bus -14	bush -14	business -28	buurt -10	buyer -16	buzz -12	c' -22	cabildo -20	cable 8	cadre 17	café -11	calcul -12	calendrier -16	california 8	call -28	callers -16	calls -13	calm -11	calma -10	cambio -23	came -14	camp -16	campaign 10	campaigns -7	campeã 16	campo 13	candidacy -8	candidata 15	candidates -22	cantora -14	capitaine -8	capital -20	capitale -12	capitán -12	capitão 13	capo -14	captain 15	caption -16	car -16	card -7	cargo -11	carolina -10	carrier 17	carta -13	cartas -11	carte -14	cartera -10	casa -16	case -24	cases -22	caso -15	casting -8	catalana 18	catedrático 8	causa -10	cautela -17	cent -12	center 10	cento -10	centre -16	centro 12	cerimônia -9	certain -19	chain -8	chair -10	chairman -11	chambre 11	champion 7	chancelier -15	chancellor -14	change -15	changes -7	chantier -13	chapter -10	charge -15	charges -18	chat -9	chaîne -7	check -11	chercheur 10	chercheurs -9	chercheuse 15	chi -25	chiamano -15	chief -11	chiffre -14	chiffres -14	chigi 9	choferes -9	choix -18	cierre -10	cijfers -10	cinco -8	cineasta 11	cinta -9	cinéaste 8	cittadino -16	civile -11	claim -14	class -18	clause -11	clerk 8	cliente -9	clienti 9	clients -22	clima -9	cliënt -21	cloche -17	close 14	club -13	clube -14	cnn -15	coach -7	coalitie -13	coalition -12	cocinera 16	cocinero 18	colega 9	colegiado -10	colis -11	collaboratore -11	colleague 11	colleagues -16	collega 16	college -14	collegio 19	column 10	colère -10	come -15	comentar -17	comerciante 17	comerciários -17	comisión -15	comissão -13	comité -7	commandant 21	comment -18	commerçants -19	commissaire -7	commissione 7	committee -18	communauté -11	commune -10	communiqué -10	communities -16	community -9	compagne -8	compagnie 7	companhia 10	companies -18	compañía -14	competitors -13	complainant 12	complaint 17	comporta -12	compromise -9	compte -22	comptes -11	comune -14	comédienne -10	concerns -13	concluded -13	concorrente -14	concorso -9	concurrent -10	concurrents -8	condenado 13	conductor 23	conference -23	conferma -9	conflicto -12	confrère -12	congress -8	congressman -8	conseil -9	conseiller 16	consejo -11	conselho -10	considera -11	consiglio -9	consigne -16	constat -11	consultant 13	consultation -9	consulter -9	consultora -16	consulté -7	contabile -10	contained -15	contender 8	contest -11	conti -7	continued -12	continues 13	contract -15	contractor -9	contractors -18	contraire -16	contrast -18	contrataron -11	contrato -17	controllo -7	controversial 9	controversy -20	conversation -9	convoy -8	coopérative 11	corner -19	coroner 8	corporação -16	corps 8	corregge -12	correo -10	cosa -16	cosiddetto -8	costiera -12	costs -19	council 13	councillor -7	councilwoman 12	counties -13	countries -13	country -7	country-first -12	county -12	couple -26	couples -12	courriel -13	courriels -10	course -27	courses -19	court -20	courts -15	cousin -15	cover -9	coverage -12	credito -12	cree -11	crew -18	crews -8	criança -16	crime -11	criminal -8	crise -14	crisis -14	critic 17	critici -9	criticism -11	critique -17	critiques -13	croata -10	cronisti -15	cruz -21	cuatro -11	cuerpo 8	culpa -18	cuoca -8	curia 8	customers -11	cut -14	cuts 14	côté -21	côtés -13	c’ -23	d -12	dados -13	dame 17	danger -14	data -9	dato -14	daughter 10	day -24	days -17	deadlock -11	deal -18	death -12	deaths -14	debat -12	debate -43	decades -11	decision -33	decisione 11	decisión -11	decisão -27	declined -14	decreto -17	defence -16	defender 9	defesa -19	degree -15	delantero -11	delas -8	delay -16	delegada 14	delegate -11	delegação -11	deles 11	dem 9	demand -9	democratic -15	democrats -16	demonstrations -16	demora -16	denied -10	denies -14	denuncias -9	depoimento -7	depressed -9	deputy -20	dernier 15	derrota -14	desculpas -14	design -14	designer 11	despacho 7	detailed -9	detenerse -12	detto -11	deuxième -10	dialogue -9	dice -13	dichiarato -9	dictamen -14	die 10	diferente -19	diferença -17	difesa 17	difference -8	differences -10	differenza -7	dijo -18	dinero -20	diplomat 7	diplomate -16	diplomats -8	diplomazia -14	diplomático 14	dire -9	direct -10	directeur -22	directie 10	direction 16	directiva 8	directivo 19	directores -13	diretor -10	dirigeant 14	dirigeante 18	dirigente 16	discipline -17	discussion 7	discussions -11	dispatcher 10	dispositivo -10	disse -8	distribuidora -7	district -20	dit -8	ditta -17	divergência -13	divisive -14	diz -16	dizer -22	diálogo -15	dnc -13	doce -13	dockers -10	document 16	documentary -14	dog -13	domain -22	domingo -7	donations -20	donor -19	doppelganger 10	dossier -17	draft 18	drawing -16	drinking -11	drivers -14	droite -22	drone -12	drones -12	drug -14	duca -14	due -15	dura -11	décision -23	défense -20	délai -14	délégation -7	dément 11	départ -13	députée 9	día -16	días -7	dívida -19	dólares -14	earlier -8	early -19	eau -22	echoed -13	echoing -15	economic -19	economistas -9	economists -14	economy -10	editor -14	efforts -20	ejecutivo 9	ela 26	elas -9	elders -12	ele 25	elecciones -16	elected -9	election -17	elections -20	electorate -13	electrónico -9	eles -13	elettorale -17	ella 11	ellas -23	elles -19	ellos -11	email -15	emails -8	embassy 11	emeritus 11	emigrante 8	emotional -16	employee 18	employer -12	empresario 15	empresários -12	encontró -8	encuentro -10	end -8	endorsement -10	endorsements -17	energy -16	enfermagem 11	engenheiro -9	engineers -17	enige -10	enough -12	enquête -18	ente -14	entidad -17	entourage 10	entrenador -15	entrepreneur 13	entreprise 16	entrée -13	entusiasmo -14	então -14	environmental -13	envoy -14	episode -13	episodio -19	episódio -14	equipa -20	equipaggio -8	equipe -9	equipo -16	er 16	error -13	errore -8	es -61	esame -7	escola -18	escolha -11	escrito -16	escutas -10	espagnol 16	espera -12	esperar -8	esposto -9	espressione -13	establishment -10	estado -16	estar -12	estatal -10	estrada -11	estreia -10	estudante -11	estudiante 11	estudiantes -10	estudio -16	etichetta -7	euro -13	europe -9	europea 10	euros -18	event -19	events -13	everyone -20	evidence -16	ex-avocate 23	ex-marido -16	examens -14	example -13	exchange -14	excongresista -14	executiva 19	executives -7	expectativa -10	experience -11	expert -19	experta 11	experts 7	explained -11	explica -11	explicação -17	explicações -11	expression -16	expressão -21	expérience -8	exécutif 18	eyes -13	face -13	facebook -17	facilities -10	fact -16	failed -10	failure -11	faits -17	falar -10	fallo -11	falta -11	families -10	famille -10	family 7	família -10	famílias -12	far -17	farmacista -18	farmer 12	farmers -21	father -18	fato -8	fatto -17	february -12	federation 8	fees -14	feiten -9	felt -16	femme 8	femmes -11	ferrovia -10	fervor -14	festa -11	fez -7	field -14	fight -7	fighters -13	figure -17	filed -13	filha -17	filing -8	film -22	films -20	fin 13	final -12	finale -12	financement -7	find -9	findings -13	fired 19	firma -19	firms -9	fiscal -13	fiscalização -9	fischi -13	flag -19	fleet -9	floor -8	florida -17	fois -13	followers -8	fonctionnaire 16	fondateur -17	fondatrice -8	fondi -8	footage -11	formule -20	fornitore -12	fossile -10	fotografia -12	found -16	foundation -17	foundations -13	france -13	franchise -9	français 7	frase -29	freeze -14	friday -12	friend 16	friendly -9	friends 16	frustration -10	funcionaria 15	funcionario 15	funcionário 9	funcionários -9	fundraising -8	funzionario 12	fév -9	galeria -11	garanzia -10	gardien 18	garçon 15	gauche -17	gedupeerden -9	geld -13	geloven -7	gelures -13	gemeente -14	gendarmes -12	genitori -16	genro 14	gerente -15	gestione -11	gesto -17	get -16	getuige -14	gezegd -13	giapponese 10	giornalisti -13	gip 7	girl 11	giudice -16	giudici -9	giudizio -11	giuria 8	give -14	go -22	goal -12	goals -13	goats -13	gobernador -9	going -14	gol -14	goleiro -14	gommone -13	good -10	goods -17	gouvernement -9	gouverneur -26	governadora 8	governante 15	government -10	governments -15	governo -12	grabaciones -10	grande -15	grandmother 19	graça -19	grievance-driven -11	groep -12	group -12	groups 7	growers -14	growing -9	growth -14	grupo -21	gruppo -15	guard 24	guasto -15	guerra -8	guidance -12	guineense 13	guns -11	général 12	haalt -10	habitants -14	hablar -9	hackers -11	half 13	hall -15	hallazgo -17	hampshire -23	hand -16	handen -10	hands -12	hard-liner -12	he 25	he'd -15	he'll -13	headline 11	health -26	heard -25	hearing -20	help -15	helped -19	heritage -15	hermana -13	hermano -17	het -49	heure -8	he’d -24	he’ll -14	hij 10	hijo -13	historia -18	history -13	história -12	hold -27	holders -16	hombre 7	hombros -13	homem 8	homens -13	homes -9	hommages -7	homme -8	hommes -11	homologue -20	homóloga -14	hopeful -8	hora -12	hospital 7	host -18	hosteleros -8	hour -7	hours -15	house -31	housing -12	huidige -10	husband 11	héros -15	i -38	ich -14	idea -22	ideia -16	identificada -13	identified -11	iedereen -14	iemand -9	ik -17	il 10	illicit -12	ils -22	image -12	images -11	immigrants -12	immigration -8	impact -9	impacto -15	impersonator 7	imprensa -8	imprese -17	imputado 9	imputato 14	inchiesta -18	incident -23	incidents -8	income -9	indagato -10	indiscrezioni -12	individu -13	individuals -13	industriels -12	industry -19	inequality -13	inflation -19	influence -25	influenceuse -11	information -22	ingewijde 14	inglês -11	ingénieur 9	iniciativa -8	initiants -7	iniziativa -14	inquiry -25	inquérito -12	insecure -11	insider 14	insiders -15	instance -12	instant -16	institute -8	institutions -11	instituto -17	institutrice 14	instruction -13	instructions -17	intellectual -11	interessato 10	interesse -13	interest -11	intermittents -12	international 10	interview -19	interviews -12	intervista -15	intesa -10	intéressé 9	intéressée 8	inverse -10	inversión -8	inversora -11	investidores -14	investigador 13	investigadora 16	investigation 13	investigative -13	investigatori -17	investigators -14	investigação -10	investitori -13	investment -15	investor 12	investors -13	iowa -18	iphone -10	iraq -12	irmão -7	irmãos -15	island -11	israel -12	issue -21	issues -14	istituto 16	it -87	italiana -7	italiano -19	italien 13	its -33	jaar -8	jambon-beurre -9	janela -13	jefe -15	jeune -19	jeunes -10	jihad -12	job -14	jobs -13	jogo -12	joke -12	jornal -10	jornalistas -16	jose -14	journalist -10	journaliste 10	journalistes -10	journalists -15	judge -12	judges 11	jugador -18	jugadores -15	juge -19	juiz -13	julgamento -11	julho -10	junior 9	junta -13	justice 8	justices -17	justitie 12	juíza 11	júri 13	keep -19	keeps -18	keer -8	kerdoncuff 13	keten -15	key -18	killing -16	kinderen -12	king -11	knew -13	komen -10	kosten -17	krant -14	kustwacht -15	kwijt -9	land -12	landlord -15	language -15	laredo -15	late 8	latest -11	latter 7	lauréate 9	lavori -10	lawmakers 10	laws -10	lawsuit 14	lawyer -12	lawyers 11	lead -9	leader -14	leaders -13	leadership -14	least -15	led -8	leeds -19	left-hander 12	legale 18	legislation -7	legislature -21	lei 32	leitura -14	lendemain -16	less -22	letra -20	lettera -18	leur -18	ley -18	library 13	libro -16	libya -11	libéraux -8	life -9	lights -18	ligne -9	likely -15	limburg -11	limits -12	line -18	lines -18	list -19	lista -13	listeners -18	lite -8	little -9	loans -9	lobby -7	local -25	locataires 11	loi 9	longer -14	look -12	looked -14	looks -7	loro -16	loud -10	lui 11	lunes -10	luso 9	lynch -13	lâché -10	líneas -7	maakte -10	macchina -15	machine -9	machines -11	machinist 11	made -16	madre -23	maestro 9	maggioranza -10	magistrada 20	magistrat 7	magistrate 15	magistrato 15	maillot -13	maine -18	maior -8	maire -12	mairie -23	mais -15	maison -12	majority -16	maker -11	making -8	man -14	management 7	manager 15	managers -12	mandataria -8	mannen -10	manovra -12	manutenção -16	march -20	margem -13	mari -25	market -14	marriage -8	massacre -12	match -20	mate -14	material -14	mayor 18	maître 9	measure -10	media -23	medida -15	medio -16	meer -7	meeting -25	meilleure -7	melhor -14	memorandum -11	men -21	menor 16	mensagem -12	mensagens -10	mensaje -12	mensajes -9	menée -9	menù -11	mercado -23	merger -7	meses -7	mesmo -7	message -14	messages -22	messaggio -14	mesure -11	mesures -12	meta -15	meter -11	metodo -13	mexico -16	milhões -8	milioni -11	mill -17	million -24	mine -12	ministers -23	ministra 30	ministre 14	ministry 16	minoranza -12	minorities -13	minutes -13	mirando -11	mishandled -10	mismo -12	mission 7	misura -11	mitad -10	model -8	moderator 11	modesto -8	modulo -10	modérateur -11	moeder -10	moglie -16	mogul 13	moment -13	monday -10	monde -9	money -37	months -11	more -23	mort -7	mosque -17	mot -20	mother -12	motie -8	motion -12	move -25	movement -27	moves -18	movie 9	movimento -8	msnbc -11	much -15	muchacho -10	mudança -15	muestras -7	mujer 13	multa -13	municipal 9	município -9	museo -8	music -18	musician 11	musicista 16	my -21	más -9	mãe 20	méthodes -10	même 9	músico 10	n -11	nacional -11	nadie -13	name -20	named -15	narrator 13	nation -25	national -11	nations -14	native -12	nativist -12	neer -13	negociación -12	negotiations -13	negotiator -14	negotiators -16	negócio -12	neighbors -9	neither -11	nervous -8	nessuno -16	neta -9	network -9	neuroloog -8	neurosurgeon 9	nevada -11	new -14	newspaper 10	nicht 15	niega -11	niemand -13	niets -13	nine -11	ninguém -13	no -11	nobody -20	nodig -9	nom -17	nome -21	nomination -19	norma -19	north -11	nota -19	noted -8	nothing -10	noticia -22	notizia -12	notícia -14	nous -20	nouveau -10	nouvelle -11	nov -13	nove -7	novelist 11	novo -11	novos -7	nueva -11	nuit -13	number -17	numbers -7	numero -7	numéro -12	nuova -8	nuovo -14	nurse 8	número -15	números -20	obra -11	observers 8	occasion -10	occupazionali -14	october -9	oefenmeester -7	oferta -15	offensive -13	offer -18	offered -14	office 11	officers -10	official 17	officier 10	oficialismo -7	oficio -14	old -14	on -67	onderzoek -11	one -26	onslaught -13	onu -8	opener -14	opening -16	opera -13	operación -16	operation -11	operatives -9	operator -14	operators 7	operazione -15	operação -20	opinion 17	opponents -28	opposizione -19	opposizioni 7	opération -12	ora -10	order -15	ordonnance -14	organisateurs -12	organisation -16	organization -15	orsay 7	osserva -8	other -10	otto -8	ouders -15	our -20	outras -11	outro -13	outsider -14	ouverte -12	own -21	owner -16	owners -14	pac -11	padre -12	page -8	pagine -13	pai -10	paid -13	pair -11	pal 7	palabra -11	palabras -16	palavra -15	palco -11	panel -14	papel -13	paper -14	papers -10	paquets -11	parent 11	parents -27	paris -9	park -17	parking -12	parlamentar 13	parlementaire 14	parola -20	parole -15	parquet 9	parroco -16	part -25	parte -21	parti 9	particular -13	partido -16	partner -15	partners -12	party -25	passada -9	passar -12	passeggeri -9	passenger -11	passengers -14	pastor -10	patience -13	patients -23	patiënte -10	patron 15	pause -14	pay -17	pays -10	país -16	pena -7	penalista 13	pensioner 12	people -20	percent 7	percentage -14	percentual -9	perda -16	pergunta -10	period -13	perito 11	perizia -12	periódico -19	pers -17	personal -17	personas -14	persone -7	personne -9	personnel -13	personnes -17	pescador -15	pesos -12	pesquisador 10	pessoas -10	petit-fils -15	peça -13	philippines -11	phone -24	phrase -21	piano -17	piece -11	pilot -10	pipe -7	pista -10	piste -14	places -15	plaignant 20	plaignante -15	plainte -13	plaisantin 9	plan 9	plano -12	plans -12	plant -12	platform -16	playbook 10	player -10	playmaker 11	plaza -9	plumber -12	plus -9	podcast -13	point -30	points -9	pole -14	police -18	policial 7	policier 14	policiers -18	policies -13	politica -9	political -16	politics -17	politie -20	poll 30	polls -16	polémica -12	polícia -8	político 9	pompiers -11	ponte -13	pontiff 12	pool 17	poor -14	population -10	porta -15	portavoce 19	portavoz -11	português -12	position -14	posição -13	possible -15	posted -15	praça -14	precettazione -17	precisa -14	prefeitura -15	prejuízo -13	preliminar -14	premier -25	premiers -9	premio -12	première 8	prensa -24	preparador -18	prepared -10	presentador -13	presidencia -12	presidency -15	presidenta -22	presidente 8	press -13	presse -8	pressão -9	preço -8	preço-teto -9	price -17	prices -12	priest 9	prima -9	primaries -26	primary -33	primeira -20	primer -16	primera -15	primi -8	principal -27	principale -8	prison -7	private -26	prix -13	probado -8	probe -9	problem -10	problema -28	problème -9	procedura -9	procedure -10	process -15	procura -12	procuratrice -14	procureur -11	procédé -7	producteur -23	produttori 17	produzione -12	professeurs -17	professor -13	professora 13	professores 9	progetto -14	program -18	programa -12	programma -13	programme -16	progressives -14	projet -19	promise -13	promoter 12	pronouncements -10	proposal -17	proposed -8	proposition -9	proposta -14	proprietari -13	proprietário -17	propuesta -12	prosecuting -13	prosecution -13	prosecutor 13	prosecutors 8	prossimo -14	protest -16	protester -17	protesters 17	protestors -9	prova -11	provinciale -7	provisoire -8	proyecto -19	prudente -10	prudenza -8	prédio -10	préfecture -15	prélèvements -12	président -19	présidente -14	prévenu -12	psychiatre -8	pubblico -15	publisher -14	pun -17	puntata -10	punto -14	pushed -8	páginas -17	père -8	pénaliste 7	pênalti -11	qu -9	quale -25	quarto -14	queixa -7	quello 7	question -24	questione -15	quis -20	qué -12	race -19	races -20	radio -9	radioprotection -11	ragazzi -13	raid -8	raids -9	ramo -7	randonneur -18	rapariga -14	rapport 9	rapporteur -13	rate -14	rates -18	ravennate -14	reactie -12	read -23	reads -10	reality -10	reação -14	recalled 7	recebido -11	received -17	recent -26	recette -14	rechtbank 7	rechter 7	record -22	recording -15	records -9	recteur 12	rector 8	recurso -14	recursos -13	redes -8	reform -13	refugees -18	region -11	regional -11	regionale -11	regista 20	regulator -9	relation -18	relator -7	relatora -10	relatório -15	release -21	released 9	religieuse 12	remark -14	remarks 10	rensters -13	reparto -15	replied -18	reply -9	reporter -13	reporters -28	representative -7	représentant -13	représentante -12	republican -12	republicans -8	repórter -14	requisito -15	requérante -14	research -18	researcher 8	resemblance -7	reserva -10	reservas -11	resident -10	residents -16	resolución -20	resources -11	responde -11	responded -10	respondeu -15	respondió -15	responsabile -14	responsable -9	resposta -16	respuesta -21	reste -16	result -21	resultado -18	resultados -20	results -14	retailer -19	retards -15	rete -9	retraitée -10	returns -16	revanche -9	review 7	reviewers 13	revista -13	rhetoric -13	riapertura -13	ricorso -14	rien -11	rientro -16	riferimento -11	righe -15	right -7	rights -24	riojano -15	rire -14	risas -11	rischio -15	risposto -11	risultato -9	rit -12	rivale -11	rivals -11	riverains -14	road -12	role -13	roman -14	roof -10	room 12	rubio -14	rule -12	running -11	russia 12	règlement -10	rédaction -12	réforme -12	réponse -21	résultats -8	réu 16	réunion -16	río -13	safe -17	safety -9	said -13	sala -13	salarié 7	salariés -15	sale -11	salem -19	sales 12	sallenches-nord -10	same -16	samedi -11	sanders 9	sapo -7	saturday -17	saw -15	saying -27	says -10	saída -14	scala -12	scandal -16	scathing -11	scelta -10	scene -11	schedule -9	scheduling -14	school -15	schools -16	scientists -16	season -13	seconde 12	secondes -8	secours -11	secretaria -20	secretario -37	secretary -23	secretário 7	secrétaire 12	secteur -19	sector -24	security -16	seem -21	seemed -12	seen 12	segretario -8	segunda -11	sei -8	seis -9	seleccionador -19	selecionador 16	semanas -13	semestre -16	senate -16	senator 11	senators -17	senior 7	sentence -13	sentenza -12	sentiment -12	sentirse -12	ser -19	sera -12	serie -7	server -10	service -13	services -16	servizio -20	serviço -7	sesión -13	session -16	sessão -12	set -17	settimana -11	settimanale -10	setting -10	seu -27	several -12	sexist -17	shadow -14	shares -20	she 17	sheets -8	sheriff 11	she’d -10	shift -12	shirt -11	shirts -10	shootings -12	shot 18	showing -14	shows -7	side -25	sides -15	sie 7	siempre -7	signora 13	signs -11	silence -16	silenzio -12	silêncio -14	sim -7	similar -9	sindaca 8	sindacalista 13	sindacati 8	sindicato -14	sindicatos -21	singer 8	singers 14	sinistra -12	sistema -7	sister -10	site -14	situation -21	situazione -12	situação -15	skills -10	slachtoffer -10	slachtoffers -8	slogan -16	sobre 7	socia -12	social 7	socialist -8	socialista -11	società 15	socio 7	socios -12	société -8	software -14	soir -24	soldiers -22	som -8	somber -12	somebody -14	something -7	son -16	sonrisa -9	sostiene -11	sostituto -14	sources 14	souri -10	south -15	sovrintendente 9	speaker 12	spectators -14	speech -20	speeches -12	speechwriter -12	spettacolo -10	spits -12	spoke -12	spokesman -10	spokeswoman 9	sport -9	spot 17	spring -15	spécialiste 11	squadra -20	square -10	staffer 7	staffers -10	stage -9	stampa -10	stand -23	standards -8	standing -16	star -17	start-up -20	started -11	state -8	stated -14	statement -21	statements -18	station -26	stereotypes -9	stessa -7	stewards 11	stilista 12	stop -18	stopped -11	stories -12	story -20	straf -9	strategist 26	strategists -10	strategy -13	strength -7	strike -7	striker -14	student 20	students -11	studie -10	studio -19	studiosa 17	study 9	sua -24	subject -14	success -18	successeur -14	successor -13	such -11	suggestion -16	suit -15	suite -12	summer -14	suo -16	suolo -11	superdelegates -13	superintendente -10	superior 12	supervisor 11	suppliers -15	supporter -22	sure -11	surgeon 9	survey 10	suspect -20	suspeito 9	swing -10	sympathetic -15	syndicaliste 13	syndicat 12	syria -12	system -22	systems -7	sécurité -16	sénateurs -8	sério -15	sœur -18	table -22	tajante -11	take -18	taking -15	talk -17	talking -16	talks -28	taller -14	tankers -11	tante -17	tapis -7	target -11	tavolo -11	tax -25	taxes -19	te -15	teacher -10	teatro -14	technicien 26	technologies -13	technology -8	tecnico -10	teenager 19	tekst -12	telefone -12	telefono -12	telephone -27	television -12	telling -11	teléfono -17	tema -8	temperament -11	tempi -12	tempo -10	temps -16	tent -10	ter -15	tercera -13	term -16	termine -9	territory -12	terrorism -16	terrorist -12	terrorists -10	terá -12	test -13	testa -16	teste 10	tested -11	testigo 10	testo -23	text -15	texte -28	texto -18	that -29	their -7	theories -14	they -25	they're -13	they've -23	things -15	thinking -7	this -23	those -8	three -12	thursday -26	time -27	times 8	tirs -10	titolo -18	titre -18	titular -18	todas -9	todo -9	todos -14	toe -11	told -15	tone -17	tongien 9	tono -22	took -12	top -16	topman -20	total -10	tout -8	tower -14	town 14	trabajo -16	trabalhadores -21	trabalho -13	tracé -12	trader -8	tradicional 8	traduce -8	tradutora -14	trail -13	trainer 18	tramite -11	transcript -16	trattativa -8	travaux -9	treasurer 12	treinadora -7	trentenaire 10	tres -11	trial -17	tribuna -10	tribunal -13	trip -10	troisième -8	troops -19	trump -11	trust -8	tuesday -20	turista -10	turmoil -14	turn -15	tutela -8	tutti -15	tutto -13	tv 10	tweet -13	tweeted 11	twitter -26	two -16	tycoon 11	técnico 7	téléphone -7	u -12	u.s. -19	ufficiale 14	ufficio 7	uitleg -15	uitspraak -10	undici -15	unemployment -10	union -13	unions -15	units -10	universiteit -14	university -34	uno 14	uomo 14	usa -10	use -12	used -7	user 18	users -14	uso -7	usted -22	vaga -9	vainqueur 13	vakbonden -15	vecchio 13	veces -17	vecina 8	vegas -7	vehicle -11	veille -12	velho 9	vencedor 14	verdict -14	verklaring -10	vermont 12	vero -12	versión -21	versão -16	vez -17	vezes -15	vi -11	vice-premier -13	vicepresidenta -18	vicina 15	victim -19	victime -7	victims -24	victory -10	videos -12	vidéo -11	vieux 10	viewers -18	villa -7	village -17	vincitore 16	virage -11	visitantes 9	vlakte -9	voce -20	vocero 11	voisin -18	voisine 10	voiture -12	voix 7	vol -13	volta -11	volte -10	volunteer 7	vorige -9	vote -26	voter -10	voters -22	votes -18	voting -10	voto -13	vous -32	vrouw 21	vrouwen -13	vía -9	vídeo -13	wage -8	wages -19	walked -13	walker -13	wantrouwen -10	war -11	warned -13	warning -14	washington -11	wat -10	watchdog 12	waterboarding -9	way -19	we -19	weapon -13	wednesday -11	weduwe 7	week -10	weeks -15	went -16	wet -11	weten 10	wethouder 18	white -11	whites -23	whoever -14	widow 17	wife -14	win -21	winnaar 21	winnende -10	winner -9	winst -12	witness -15	woman 11	women -25	woord -14	woordvoerder 14	woordvoerster 8	word -17	words -31	work -22	workers -26	working -13	works -13	world -23	worry -8	writers -15	writes -10	writing -13	wrote -16	x -11	york -11	you -42	zaak -15	zaal -13	zaken -10	zat -9	ze 11	zeggen 14	zij 23	zo -19	zona -14	áudio -11	échange -14	édile 19	éditeur 8	éditrice -18	él -9	élue 7	élèves -11	épaules -14	époque -14	épouse -17	équipe -15	état 7	étude -21	étudiante 8	été -19	última -13	último 16	único -11	’s -8
inside|actor-nearby|	true -56
inside|colon|	false 19
inside|	false 7	true -72
inside|named-before|	false 15	true -33
inside|paragraph-before|	false 9	true -40
inside|possessor|	false 7
inside|quote-then-speaker|	false -10
inside|sentence-after|	false -10
inside|sentence-before|	true -22
inside|signature|	false 14
inside|topic-after|	false -12
inside|topic|	true -31
intro-force|according-to|,|according|	1 -12	13-25 18	3 11	4-6 11	7-12 11
intro-force|according-to|:|according|	13-25 8	4-6 -19	7-12 -14
intro-force|according-to|auxiliary|according|	1 9	2 21	3 -13	4-6 10
intro-force|according-to|capital|according|	0 15	2 7	3 17	7-12 19
intro-force|according-to|coordinator|according|	7-12 14
intro-force|according-to|determiner|according|	0 17	2 11	3 -9	7-12 -14
intro-force|according-to|start|according|	3 21	4-6 8	7-12 8
intro-force|according-to|stop|according|	4-6 -22
intro-force|according-to|that|according|	7-12 -8
intro-force|according-to|verb-saying|according|	3 9	7-12 7
intro-force|according-to|word|according|	0 -12	13-25 -7	4-6 25
intro-force|actor-nearby|)|naked|	4-6 14
intro-force|actor-nearby|,|naked|	0 -13	1 13	2 -23	26+ -26	3 -14	7-12 -27
intro-force|actor-nearby|-|naked|	2 -12	26+ -32	7-12 21
intro-force|actor-nearby|:|naked|	0 -8	13-25 -14	2 -14	26+ -8	3 -15	7-12 -9
intro-force|actor-nearby|;|naked|	26+ -14
intro-force|actor-nearby|adverb|naked|	13-25 -17	26+ -38	3 -8	4-6 8	7-12 -8
intro-force|actor-nearby|auxiliary|naked|	1 -25	13-25 -16	2 -22	26+ -36	3 -20	4-6 8
intro-force|actor-nearby|capital|naked|	0 -17	1 -19	2 -12	26+ -25	7-12 -13
intro-force|actor-nearby|coordinator|naked|	13-25 -10	26+ -24	4-6 -8
intro-force|actor-nearby|determiner|naked|	1 -19	13-25 -14	2 7	26+ -16	4-6 -16
intro-force|actor-nearby|preposition|naked|	1 -13	13-25 7	26+ -51	3 -17
intro-force|actor-nearby|pronoun|naked|	13-25 -31	26+ -25	3 -9	4-6 -7	7-12 -9
intro-force|actor-nearby|quote|naked|	4-6 -15
intro-force|actor-nearby|start|naked|	1 12	13-25 -23	2 25	26+ 9	7-12 -13
intro-force|actor-nearby|stop|naked|	1 21	26+ -24	7-12 -18
intro-force|actor-nearby|subordinator|naked|	13-25 -7	2 -9	26+ -18	3 -7	4-6 -11
intro-force|actor-nearby|that|naked|	1 -26	2 -7	4-6 -16	7-12 8
intro-force|actor-nearby|verb-judging|naked|	1 17	13-25 -24	26+ -28	4-6 -16
intro-force|actor-nearby|verb-saying|naked|	1 10	26+ -20	4-6 -39	7-12 -22
intro-force|actor-nearby|verb-thinking|naked|	1 17	13-25 14	2 13	26+ -11	3 -11	7-12 -14
intro-force|actor-nearby|word|naked|	1 -10	26+ -17	3 -21	7-12 12
intro-force|actor-nearby|–|naked|	26+ -16	4-6 -13
intro-force|actor-nearby|—|naked|	2 -19	7-12 10
intro-force|actor-nearby|’|naked|	13-25 -12	2 -11	26+ -13	4-6 -7	7-12 -11
intro-force|colon|,|naked|	3 -11
intro-force|colon|:|naked|	3 9	4-6 -21
intro-force|colon|auxiliary|naked|	3 12
intro-force|colon|start|judging|	26+ 9
intro-force|colon|start|other|	26+ -22
intro-force|colon|verb-saying|naked|	7-12 -14
intro-force|colon|word|naked|	3 9
intro-force|interview|:|naked|	26+ -24
intro-force|interview|start|naked|	26+ 31
intro-force|interview|stop|naked|	26+ -12
intro-force|named-before|quote|naked|	2 -21	4-6 7
intro-force|named-before|start|naked|	26+ -33
intro-force|named-before|stop|naked|	1 -10	26+ -12	3 -21
intro-force|named-nearby|'|naked|	4-6 11
intro-force|named-nearby|(|naked|	1 -10	13-25 -15	26+ -9	7-12 -21
intro-force|named-nearby|)|naked|	4-6 16
intro-force|named-nearby|,|naked|	0 -13	13-25 -11	26+ -10	3 12
intro-force|named-nearby|-|naked|	0 15	1 -7	2 -20	4-6 -15	7-12 -18
intro-force|named-nearby|:|naked|	1 17	3 20	4-6 -10	7-12 -7
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	0 -13	1 -22	7-12 -9
intro-force|named-nearby|auxiliary|naked|	0 -18	1 -25	13-25 14	2 -37	26+ 11	3 -24
intro-force|named-nearby|capital|naked|	0 -20	1 -18	13-25 -9	2 -16	26+ -22	3 -15	4-6 21	7-12 10
intro-force|named-nearby|coordinator|naked|	0 -15	1 -18	13-25 -7	2 -11	3 -14	4-6 -14	7-12 -14
intro-force|named-nearby|determiner|naked|	0 -14	1 -17	2 -16	3 10	7-12 -17
intro-force|named-nearby|possessive|naked|	0 -7	1 -20	2 -9	3 9	4-6 -19	7-12 -15
intro-force|named-nearby|preposition|naked|	0 -28	1 -14	3 9
intro-force|named-nearby|pronoun|naked|	0 -27	1 -12	13-25 -7	2 9	26+ -17	4-6 -12
intro-force|named-nearby|quote|naked|	3 -11	7-12 7
intro-force|named-nearby|start|naked|	0 31	13-25 -16	2 12	3 8	7-12 7
intro-force|named-nearby|stop|naked|	0 10	1 8	13-25 -16	2 22
intro-force|named-nearby|subordinator|naked|	0 12	1 -11	13-25 -27	26+ -29	3 -20	7-12 -10
intro-force|named-nearby|that|naked|	0 -10	1 -19	13-25 -11	2 -13	26+ -30	4-6 11	7-12 9
intro-force|named-nearby|verb-judging|naked|	0 -16	2 7	26+ -21	7-12 -24
intro-force|named-nearby|verb-saying|naked|	0 -11	1 -12	13-25 -14	26+ -29	4-6 9	7-12 -13
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -13	13-25 7	26+ -14	3 -13	4-6 -19	7-12 -10
intro-force|named-nearby|word|naked|	0 -15	1 -25	13-25 -16	2 -8	3 -24
intro-force|named-nearby|–|naked|	4-6 -19
intro-force|named-nearby|’|naked|	1 -12	4-6 8	7-12 8
intro-force|paragraph-before|start|according|	26+ -8
intro-force|paragraph-before|start|judging|	26+ -15
intro-force|paragraph-before|start|other|	26+ -18
intro-force|paragraph-before|start|saying|	26+ -16
intro-force|paragraph-before|start|thinking|	26+ -33
intro-force|possessor|'|naked|	1 -11
intro-force|possessor|,|naked|	4-6 -11	7-12 -24
intro-force|possessor|-|naked|	4-6 -19	7-12 -17
intro-force|possessor|:|naked|	3 -20	4-6 -29
intro-force|possessor|adverb|naked|	7-12 -14
intro-force|possessor|auxiliary|naked|	2 -39	7-12 -18
intro-force|possessor|capital|naked|	3 -14	7-12 7
intro-force|possessor|coordinator|naked|	2 -17	3 -17	4-6 -24	7-12 -28
intro-force|possessor|determiner|naked|	0 -13	2 -21	3 -33
intro-force|possessor|possessive|naked|	1 -11	4-6 -18	7-12 -19
intro-force|possessor|preposition|naked|	1 -17	13-25 -11	3 8	4-6 10	7-12 -21
intro-force|possessor|pronoun|naked|	13-25 -14	4-6 -37	7-12 -8
intro-force|possessor|subordinator|naked|	1 -17	13-25 -8	2 -10	3 -21	4-6 -14	7-12 -9
intro-force|possessor|that|naked|	13-25 -12	3 -17	4-6 18	7-12 7
intro-force|possessor|verb-judging|naked|	3 8	4-6 -13
intro-force|possessor|verb-saying|naked|	2 -22	3 -23	4-6 -28	7-12 -42
intro-force|possessor|verb-thinking|naked|	2 -16	4-6 -17	7-12 -20
intro-force|possessor|word|naked|	1 -41	13-25 -16	2 -46	3 -35	4-6 -40	7-12 -22
intro-force|possessor|’|naked|	1 -20
intro-force|quote-then-speaker|(|saying|	0 14
intro-force|quote-then-speaker|,|other|	-3 -10	-4 -12	-9 -17	1 -14	13-25 -12	2 -19	4-6 -13	7-12 -16
intro-force|quote-then-speaker|,|saying|	-11 -11	-3 -14	-4 -10	-6 10	-7 -9	-9 -13	3 -13
intro-force|quote-then-speaker|-|judging|	0 13
intro-force|quote-then-speaker|-|saying|	0 25
intro-force|quote-then-speaker|:|saying|	-10 -7	-6 -8	-9 -12	0 27
intro-force|quote-then-speaker|adverb|judging|	-12 7
intro-force|quote-then-speaker|auxiliary|judging|	-10 -15	-11 9	-12 -10	-18 9	-3 -15	-4 -8	-8 12	1 -20	13-25 -19	3 -9	4-6 -15	7-12 -13
intro-force|quote-then-speaker|auxiliary|other|	-11 14	-3 -11	-4 -21	-5 -20	-7 -7	-8 -9	0 -12	13-25 -21	2 10	3 -14	4-6 -20	7-12 -13
intro-force|quote-then-speaker|auxiliary|saying|	-11 -12	-21 -12	-3 -16	-4 -23	-5 -17	-6 -8	-7 -10	-8 -15	-9 -13	13-25 -11	3 -10	4-6 -13
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -15	-3 -12	1 -17	13-25 -7	2 -14	4-6 -17
intro-force|quote-then-speaker|capital|judging|	1 -8
intro-force|quote-then-speaker|capital|other|	-12 11	13-25 -10	2 -8
intro-force|quote-then-speaker|capital|saying|	-16 -12	-3 -12	0 24	2 -7	7-12 -11
intro-force|quote-then-speaker|capital|thinking|	-8 -11
intro-force|quote-then-speaker|coordinator|judging|	7-12 -9
intro-force|quote-then-speaker|determiner|judging|	-12 8	-16 11	-4 -12	-5 -7	-7 9	-9 8	1 -15	13-25 -16	2 -15	3 -11	7-12 -26
intro-force|quote-then-speaker|determiner|other|	-10 -16	-11 -8	-12 16	-15 11	-16 8	-17 7	-4 -17	-5 -13	-7 -9	-8 7	0 -39	2 -20	26+ -12	3 -9	4-6 -25	7-12 -37
intro-force|quote-then-speaker|determiner|saying|	-10 13	-12 7	-17 -11	-20 -10	-24 -10	-4 -12	1 -24	13-25 -10	2 -10	3 9	7-12 7
intro-force|quote-then-speaker|determiner|thinking|	-9 -10	0 -11	13-25 -13	2 -22	7-12 -13
intro-force|quote-then-speaker|possessive|judging|	0 -8	1 -15
intro-force|quote-then-speaker|possessive|other|	0 -12	4-6 -12
intro-force|quote-then-speaker|possessive|saying|	0 14
intro-force|quote-then-speaker|possessive|thinking|	4-6 -17
intro-force|quote-then-speaker|preposition|judging|	1 -15	4-6 -11	7-12 -15
intro-force|quote-then-speaker|preposition|other|	-10 10	-6 10	-9 11	0 -17	13-25 -14	2 -12	3 -13	4-6 -18	7-12 -26
intro-force|quote-then-speaker|preposition|saying|	-16 -11	-17 -12	-4 -11	-8 13	0 -9	1 -9	13-25 -14	2 -19	3 9	4-6 -16	7-12 -7
intro-force|quote-then-speaker|preposition|thinking|	1 -13	2 -15	7-12 -15
intro-force|quote-then-speaker|pronoun|other|	-10 10	-11 10	-3 -7	-7 -11	1 -9	2 -15	4-6 -13	7-12 -17
intro-force|quote-then-speaker|pronoun|saying|	-10 17	-6 -12	0 17	1 -14
intro-force|quote-then-speaker|quote|saying|	0 18
intro-force|quote-then-speaker|start|judging|	0 24	1 18	13-25 -22	3 -15	4-6 -11	7-12 -23
intro-force|quote-then-speaker|start|other|	0 19	1 -9	13-25 -33	2 -25	26+ -15	3 -17	4-6 -10
intro-force|quote-then-speaker|start|saying|	0 8	13-25 -13	3 -13	7-12 -13
intro-force|quote-then-speaker|start|thinking|	0 17	1 10	13-25 -20	4-6 -22	7-12 -21
intro-force|quote-then-speaker|stop|judging|	0 18	2 8	3 -15	4-6 -15	7-12 -17
intro-force|quote-then-speaker|stop|other|	0 14	1 -8	13-25 -19	4-6 -31	7-12 -15
intro-force|quote-then-speaker|stop|saying|	0 31	2 13	4-6 -13
intro-force|quote-then-speaker|stop|thinking|	0 16	13-25 -14	4-6 -14	7-12 -13
intro-force|quote-then-speaker|subordinator|judging|	-7 13	1 -11
intro-force|quote-then-speaker|subordinator|other|	-13 -20	1 -22	2 -18
intro-force|quote-then-speaker|subordinator|saying|	-13 -12	-6 -10	0 11	1 -14	13-25 -16	2 -9	7-12 -7
intro-force|quote-then-speaker|subordinator|thinking|	-10 13
intro-force|quote-then-speaker|that|judging|	1 -14	4-6 9	7-12 -10
intro-force|quote-then-speaker|that|other|	-16 -14	-2 -10	-5 11	-8 -15	0 -22	1 -9	13-25 -13	4-6 -13	7-12 -21
intro-force|quote-then-speaker|that|saying|	-4 -7	1 -17	13-25 -14	3 -12	4-6 -14
intro-force|quote-then-speaker|verb-judging|judging|	-4 8	-8 -10	1 -15	13-25 -11	7-12 -12
intro-force|quote-then-speaker|verb-judging|other|	-6 11	1 -17	4-6 -17	7-12 -10
intro-force|quote-then-speaker|verb-judging|saying|	-14 -18	-5 13	-6 -7	-9 -9
intro-force|quote-then-speaker|verb-saying|judging|	-11 -8	-9 -9	7-12 -9
intro-force|quote-then-speaker|verb-saying|other|	-7 -12	1 -17	4-6 -14
intro-force|quote-then-speaker|verb-saying|saying|	-3 8	-5 10	-6 7	-9 -13	0 -11	1 -19	2 -11	4-6 -16	7-12 -11
intro-force|quote-then-speaker|verb-thinking|other|	7-12 -18
intro-force|quote-then-speaker|verb-thinking|saying|	0 14
intro-force|quote-then-speaker|word|judging|	-12 17	-15 20	-7 15	-8 10	0 -15	1 -17	2 -16	3 -8	4-6 -19	7-12 -14
intro-force|quote-then-speaker|word|other|	-10 -12	-11 19	-13 14	-14 -13	-15 -9	-3 -9	-4 -14	-6 8	-7 -8	-8 9	-9 18	0 -21	1 -23	13-25 -16	2 -23	3 -17	4-6 -22	7-12 -12
intro-force|quote-then-speaker|word|saying|	-17 -13	-19 7	-3 -10	-4 -14	-5 -8	-7 -11	-8 -16	-9 8	0 10	1 -19	3 -16	7-12 11
intro-force|quote-then-speaker|word|thinking|	1 -18	2 -9	4-6 -13	7-12 -9
intro-force|quote-then-verb|,|saying|	0 20	1 17
intro-force|quote-then-verb|:|saying|	1 32
intro-force|quote-then-verb|auxiliary|judging|	1 -11
intro-force|quote-then-verb|auxiliary|saying|	0 24	1 9	2 15	4-6 9
intro-force|quote-then-verb|capital|saying|	0 12
intro-force|quote-then-verb|coordinator|saying|	0 22
intro-force|quote-then-verb|determiner|saying|	0 -9	13-25 8	4-6 9
intro-force|quote-then-verb|preposition|judging|	1 -14
intro-force|quote-then-verb|preposition|saying|	1 -28	7-12 -11
intro-force|quote-then-verb|pronoun|saying|	0 10
intro-force|quote-then-verb|quote|saying|	1 14
intro-force|quote-then-verb|start|saying|	0 17	13-25 -13	4-6 -8	7-12 -20
intro-force|quote-then-verb|stop|judging|	1 20
intro-force|quote-then-verb|stop|other|	1 9
intro-force|quote-then-verb|stop|saying|	0 14	13-25 -16	4-6 -15	7-12 -23
intro-force|quote-then-verb|subordinator|saying|	1 -17
intro-force|quote-then-verb|verb-judging|saying|	1 -14
intro-force|quote-then-verb|verb-saying|judging|	1 -10
intro-force|quote-then-verb|verb-saying|saying|	1 -14
intro-force|quote-then-verb|word|judging|	1 -13
intro-force|quote-then-verb|word|other|	1 -10
intro-force|quote-then-verb|word|saying|	4-6 15	7-12 -11
intro-force|sentence-after|,|judging|	4-6 -14	7-12 -9
intro-force|sentence-after|,|other|	0 -20	1 -20	13-25 -7	3 -14	4-6 -21	7-12 -12
intro-force|sentence-after|,|saying|	0 -20	1 -12	13-25 -14	2 -13	4-6 -25	7-12 -17
intro-force|sentence-after|,|thinking|	0 -23
intro-force|sentence-after|:|other|	1 -26	13-25 -18	3 -26	4-6 -29	7-12 -9
intro-force|sentence-after|:|saying|	2 -10	3 -17	4-6 -25	7-12 -21
intro-force|sentence-after|:|thinking|	3 -9
intro-force|sentence-after|auxiliary|judging|	13-25 -15	4-6 -13	7-12 -13
intro-force|sentence-after|auxiliary|other|	13-25 -17	2 -16	4-6 -22	7-12 -17
intro-force|sentence-after|auxiliary|saying|	0 -12	2 -19	3 -11	4-6 10	7-12 -12
intro-force|sentence-after|capital|judging|	0 -18
intro-force|sentence-after|capital|saying|	0 -28
intro-force|sentence-after|coordinator|saying|	0 -18	7-12 -11
intro-force|sentence-after|determiner|other|	0 -21	1 -14	13-25 -13	2 -10	3 -14
intro-force|sentence-after|determiner|saying|	0 -31	1 -14	7-12 -15
intro-force|sentence-after|preposition|other|	0 -18	7-12 -7
intro-force|sentence-after|preposition|saying|	0 -24	1 -10	2 -9	4-6 -13	7-12 -19
intro-force|sentence-after|pronoun|judging|	0 -15
intro-force|sentence-after|pronoun|other|	0 -27	13-25 -15	3 -14	4-6 -15
intro-force|sentence-after|start|judging|	0 9
intro-force|sentence-after|start|other|	7-12 -9
intro-force|sentence-after|start|saying|	0 27	1 15	4-6 -9
intro-force|sentence-after|stop|according|	0 9	7-12 -19
intro-force|sentence-after|stop|judging|	0 -31	13-25 -19	4-6 -17	7-12 -12
intro-force|sentence-after|stop|other|	0 -36	1 -30	13-25 -18	2 -18	7-12 -18
intro-force|sentence-after|stop|saying|	2 -21	3 -23	4-6 -10	7-12 -18
intro-force|sentence-after|stop|thinking|	4-6 -16
intro-force|sentence-after|subordinator|other|	0 -25	4-6 -16
intro-force|sentence-after|subordinator|saying|	0 -11
intro-force|sentence-after|that|other|	4-6 -13
intro-force|sentence-after|that|saying|	0 -7	4-6 -11
intro-force|sentence-after|verb-judging|judging|	0 -16
intro-force|sentence-after|verb-judging|other|	0 -20
intro-force|sentence-after|verb-saying|other|	0 -17	1 -20	7-12 -12
intro-force|sentence-after|verb-saying|thinking|	0 8
intro-force|sentence-after|verb-thinking|judging|	0 -17
intro-force|sentence-after|verb-thinking|other|	0 -18
intro-force|sentence-after|verb-thinking|saying|	0 -21	1 -11
intro-force|sentence-after|word|judging|	0 -16	7-12 -14
intro-force|sentence-after|word|other|	0 8	1 -23	13-25 -15	3 -14	4-6 -22	7-12 -23
intro-force|sentence-after|word|saying|	0 16	1 -24	13-25 -15	2 -15	3 -18	7-12 -27
intro-force|sentence-before|,|according|	13-25 -19	26+ -18
intro-force|sentence-before|,|judging|	13-25 -27	26+ -25	7-12 -26
intro-force|sentence-before|,|other|	26+ -8	4-6 -23	7-12 -47
intro-force|sentence-before|,|saying|	13-25 -14	26+ -39	4-6 -7	7-12 -19
intro-force|sentence-before|,|thinking|	13-25 -26	26+ -19	4-6 -9	7-12 -7
intro-force|sentence-before|:|according|	13-25 -16	26+ -26	4-6 -15	7-12 -7
intro-force|sentence-before|:|judging|	13-25 -31	26+ -27	7-12 -19
intro-force|sentence-before|:|other|	26+ -51	4-6 -28
intro-force|sentence-before|:|saying|	13-25 -27	26+ -39	3 11	7-12 -9
intro-force|sentence-before|:|thinking|	13-25 -22	7-12 -19
intro-force|sentence-before|adverb|judging|	13-25 -17	7-12 -11
intro-force|sentence-before|adverb|other|	26+ -19	7-12 -18
intro-force|sentence-before|adverb|saying|	13-25 -22	7-12 -22
intro-force|sentence-before|auxiliary|according|	13-25 -31	26+ -20
intro-force|sentence-before|auxiliary|judging|	13-25 -28	26+ -13	4-6 -12	7-12 -21
intro-force|sentence-before|auxiliary|other|	13-25 -9	4-6 -21	7-12 -39
intro-force|sentence-before|auxiliary|saying|	13-25 -15	26+ -24	3 -15	7-12 10
intro-force|sentence-before|auxiliary|thinking|	26+ -21	7-12 -8
intro-force|sentence-before|capital|judging|	26+ -13	7-12 -17
intro-force|sentence-before|capital|other|	13-25 -23	26+ -32	7-12 -17
intro-force|sentence-before|capital|saying|	13-25 -15	26+ -25	4-6 -15
intro-force|sentence-before|capital|thinking|	13-25 -14
intro-force|sentence-before|coordinator|judging|	13-25 -15	26+ -19
intro-force|sentence-before|coordinator|other|	13-25 -26	7-12 -17
intro-force|sentence-before|coordinator|saying|	13-25 -29	26+ 8
intro-force|sentence-before|determiner|according|	13-25 -16	7-12 -19
intro-force|sentence-before|determiner|judging|	13-25 -25	26+ -10	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -36	26+ -18	7-12 -10
intro-force|sentence-before|determiner|saying|	13-25 -24	26+ -50	4-6 -19	7-12 -22
intro-force|sentence-before|determiner|thinking|	13-25 -19	26+ -15	7-12 -12
intro-force|sentence-before|possessive|other|	26+ -16	7-12 -16
intro-force|sentence-before|possessive|saying|	13-25 -18
intro-force|sentence-before|preposition|according|	13-25 -35	26+ -13	7-12 -12
intro-force|sentence-before|preposition|judging|	26+ -23	7-12 -22
intro-force|sentence-before|preposition|other|	13-25 7	26+ -32	4-6 -20
intro-force|sentence-before|preposition|saying|	26+ -27	7-12 -13
intro-force|sentence-before|preposition|thinking|	13-25 -18	26+ -22
intro-force|sentence-before|pronoun|judging|	13-25 -26	26+ -13	7-12 -17
intro-force|sentence-before|pronoun|other|	13-25 -50	26+ -24	7-12 -22
intro-force|sentence-before|pronoun|saying|	26+ -28	7-12 -12
intro-force|sentence-before|pronoun|thinking|	13-25 -17
intro-force|sentence-before|quote|judging|	3 -8
intro-force|sentence-before|quote|other|	13-25 -19
intro-force|sentence-before|quote|saying|	3 -9	4-6 12
intro-force|sentence-before|stop|according|	13-25 11	3 -18	4-6 -8	7-12 10
intro-force|sentence-before|stop|judging|	1 8	13-25 -33	2 -8	26+ -15	3 -17	7-12 -17
intro-force|sentence-before|stop|other|	26+ -19	3 -7	4-6 -8	7-12 -13
intro-force|sentence-before|stop|saying|	1 23	13-25 10	4-6 -9
intro-force|sentence-before|stop|thinking|	13-25 -23	2 -13	26+ -7	3 -17	7-12 -29
intro-force|sentence-before|subordinator|judging|	13-25 -17	26+ -20
intro-force|sentence-before|subordinator|other|	13-25 -10	26+ -46	7-12 -36
intro-force|sentence-before|subordinator|saying|	26+ -13
intro-force|sentence-before|subordinator|thinking|	13-25 -20	26+ -15
intro-force|sentence-before|that|according|	13-25 9
intro-force|sentence-before|that|judging|	13-25 -13	7-12 -11
intro-force|sentence-before|that|other|	13-25 -40	26+ -28	7-12 -12
intro-force|sentence-before|that|saying|	13-25 -44	26+ -28	4-6 -7	7-12 -27
intro-force|sentence-before|verb-judging|according|	13-25 -10
intro-force|sentence-before|verb-judging|judging|	13-25 -15	26+ -23
intro-force|sentence-before|verb-judging|other|	13-25 -47	26+ -41	4-6 -17	7-12 -26
intro-force|sentence-before|verb-judging|saying|	13-25 -13	26+ 7	4-6 -12
intro-force|sentence-before|verb-judging|thinking|	26+ -13
intro-force|sentence-before|verb-saying|according|	13-25 -16	26+ -13	7-12 -13
intro-force|sentence-before|verb-saying|judging|	26+ 9	7-12 -14
intro-force|sentence-before|verb-saying|other|	26+ -33	7-12 -26
intro-force|sentence-before|verb-saying|saying|	13-25 -53	26+ -26	4-6 -7	7-12 -22
intro-force|sentence-before|verb-saying|thinking|	13-25 -14
intro-force|sentence-before|verb-thinking|according|	13-25 -15
intro-force|sentence-before|verb-thinking|judging|	26+ -14
intro-force|sentence-before|verb-thinking|other|	13-25 -28	26+ -24	7-12 -18
intro-force|sentence-before|verb-thinking|saying|	26+ -25	7-12 -12
intro-force|sentence-before|word|according|	13-25 -40	26+ -24	7-12 -20
intro-force|sentence-before|word|judging|	13-25 -14	26+ -39	4-6 -7
intro-force|sentence-before|word|other|	13-25 -20	26+ -32	4-6 -13	7-12 -9
intro-force|sentence-before|word|thinking|	13-25 -36	26+ -23	7-12 -18
intro-force|sentence-before|—|saying|	2 17	7-12 7
intro-force|sentence-before|’|other|	26+ -10
intro-force|signature|,|naked|	1 -17
intro-force|signature|start|naked|	1 17	26+ 11
intro-force|speaker-then-quote|(|judging|	7-12 -10
intro-force|speaker-then-quote|,|judging|	1 -12	13-25 -13	7-12 10
intro-force|speaker-then-quote|,|other|	13-25 -30	26+ -15	3 -7	4-6 -8	7-12 13
intro-force|speaker-then-quote|,|saying|	1 10	2 -10	26+ 11	4-6 12	7-12 9
intro-force|speaker-then-quote|,|thinking|	1 -16	13-25 -21	3 -11	4-6 12
intro-force|speaker-then-quote|-|other|	2 -16
intro-force|speaker-then-quote|-|saying|	4-6 12
intro-force|speaker-then-quote|:|judging|	3 -7	7-12 10
intro-force|speaker-then-quote|:|other|	1 17	13-25 -20	26+ -13	3 15	7-12 -13
intro-force|speaker-then-quote|:|saying|	13-25 -17	26+ 10	3 11	4-6 -11	7-12 -11
intro-force|speaker-then-quote|:|thinking|	3 18	7-12 -28
intro-force|speaker-then-quote|;|saying|	7-12 -12
intro-force|speaker-then-quote|adverb|judging|	3 -8	4-6 14	7-12 -8
intro-force|speaker-then-quote|adverb|other|	1 -19	13-25 11	2 11	3 -10	4-6 -13	7-12 -18
intro-force|speaker-then-quote|adverb|saying|	13-25 10	2 15	3 -11	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -14	13-25 -16	26+ -10	7-12 -8
intro-force|speaker-then-quote|auxiliary|other|	0 -38	1 -19	13-25 14	2 -16	3 -9	4-6 -7	7-12 -17
intro-force|speaker-then-quote|auxiliary|saying|	1 14	26+ -9
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -15	2 -23	3 -16	7-12 -15
intro-force|speaker-then-quote|capital|judging|	1 -15	2 20	7-12 20
intro-force|speaker-then-quote|capital|other|	2 -16
intro-force|speaker-then-quote|capital|saying|	13-25 14	2 -8	3 23
intro-force|speaker-then-quote|capital|thinking|	1 -12
intro-force|speaker-then-quote|coordinator|judging|	1 -15	13-25 -8	2 -11	3 -9
intro-force|speaker-then-quote|coordinator|other|	13-25 -19	2 -28	26+ -20	3 -17	4-6 -17	7-12 -13
intro-force|speaker-then-quote|coordinator|saying|	13-25 11	7-12 15
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -12
intro-force|speaker-then-quote|determiner|judging|	1 -18	13-25 -9	2 25	7-12 17
intro-force|speaker-then-quote|determiner|other|	1 -22	26+ -34	3 9	7-12 8
intro-force|speaker-then-quote|determiner|saying|	1 -12	13-25 9	3 19	4-6 11
intro-force|speaker-then-quote|determiner|thinking|	1 7	2 -12	26+ -14	3 8	4-6 7
intro-force|speaker-then-quote|possessive|judging|	4-6 10	7-12 -15
intro-force|speaker-then-quote|possessive|other|	4-6 -17	7-12 7
intro-force|speaker-then-quote|possessive|saying|	2 17	4-6 10	7-12 16
intro-force|speaker-then-quote|possessive|thinking|	13-25 -7
intro-force|speaker-then-quote|preposition|judging|	13-25 -8	2 8	26+ -12	4-6 10	7-12 10
intro-force|speaker-then-quote|preposition|other|	13-25 -28	3 8
intro-force|speaker-then-quote|preposition|saying|	1 15	13-25 16	2 -11	7-12 -16
intro-force|speaker-then-quote|preposition|thinking|	1 -27	3 -8	4-6 9
intro-force|speaker-then-quote|pronoun|judging|	1 9	4-6 10
intro-force|speaker-then-quote|pronoun|other|	1 -9	13-25 11	2 -8	4-6 -16
intro-force|speaker-then-quote|pronoun|saying|	1 -10	13-25 -10	2 9	4-6 -14	7-12 -7
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -14
intro-force|speaker-then-quote|quote|judging|	2 -7
intro-force|speaker-then-quote|quote|other|	7-12 9
intro-force|speaker-then-quote|quote|saying|	4-6 10	7-12 -7
intro-force|speaker-then-quote|subordinator|judging|	1 12	4-6 7	7-12 -9
intro-force|speaker-then-quote|subordinator|other|	1 -13	13-25 -27	26+ -10	3 9	7-12 7
intro-force|speaker-then-quote|subordinator|saying|	1 -9
intro-force|speaker-then-quote|subordinator|thinking|	7-12 -13
intro-force|speaker-then-quote|that|judging|	1 14	13-25 -12	4-6 -10	7-12 -21
intro-force|speaker-then-quote|that|other|	1 9	13-25 -22	3 -17	7-12 -31
intro-force|speaker-then-quote|that|saying|	13-25 -9	2 8	3 9	4-6 14
intro-force|speaker-then-quote|verb-judging|judging|	0 10	13-25 -21	2 14	4-6 12	7-12 -26
intro-force|speaker-then-quote|verb-judging|other|	1 -8	13-25 -29	3 18	7-12 -18
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -16	3 20	7-12 -9
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -20	7-12 -14
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -10	2 8	3 -10	7-12 -10
intro-force|speaker-then-quote|verb-saying|other|	13-25 -15	2 -17	26+ -15	4-6 15	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 13	1 17	13-25 -24
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -9
intro-force|speaker-then-quote|verb-thinking|judging|	4-6 -8
intro-force|speaker-then-quote|verb-thinking|other|	1 -10	3 -10	4-6 -13
intro-force|speaker-then-quote|verb-thinking|saying|	2 11	7-12 23
intro-force|speaker-then-quote|word|judging|	13-25 -7	26+ -15	3 23
intro-force|speaker-then-quote|word|other|	0 -10	1 -18	13-25 -11	2 -12	26+ -23	3 -13	4-6 -13
intro-force|speaker-then-quote|word|saying|	0 -9	1 -8	26+ 10	4-6 9
intro-force|speaker-then-quote|word|thinking|	13-25 -16	2 8	3 7	7-12 10
intro-force|speaker-then-quote|’|judging|	2 9
intro-force|speaker-then-quote|’|other|	3 7
intro-force|speaker-then-quote|’|saying|	2 10	7-12 11
intro-force|topic-after|quote|naked|	0 -14
intro-force|topic-after|start|naked|	0 -7
intro-force|topic-after|stop|naked|	3 -15	4-6 -16	7-12 -10
intro-force|topic|,|naked|	13-25 -12	26+ -9	3 -7	4-6 -21	7-12 -22
intro-force|topic|-|naked|	26+ -7	7-12 -14
intro-force|topic|:|naked|	1 10	13-25 -11	2 28	26+ -30
intro-force|topic|;|naked|	26+ -11
intro-force|topic|adverb|naked|	13-25 -28	2 -11	26+ -26	4-6 -14	7-12 17
intro-force|topic|auxiliary|naked|	1 -42	13-25 -8	2 -19	3 11	4-6 -13	7-12 20
intro-force|topic|capital|naked|	0 -12	13-25 -8	2 12	26+ -10	3 16
intro-force|topic|coordinator|naked|	26+ -29	4-6 -8	7-12 14
intro-force|topic|determiner|naked|	2 -7	26+ -24
intro-force|topic|preposition|naked|	13-25 -13	2 20	26+ -19	3 16	4-6 10
intro-force|topic|pronoun|naked|	13-25 -27	26+ -12	4-6 9
intro-force|topic|quote|naked|	26+ -15
intro-force|topic|stop|naked|	1 -28	26+ -9	3 -18	7-12 -14
intro-force|topic|subordinator|naked|	13-25 -11	26+ -13	4-6 14	7-12 12
intro-force|topic|that|naked|	13-25 -9	26+ -10	3 13	4-6 9
intro-force|topic|verb-judging|naked|	1 7	13-25 -31	2 26	26+ -30	3 7	7-12 -13
intro-force|topic|verb-saying|naked|	1 12	4-6 -18	7-12 -9
intro-force|topic|verb-thinking|naked|	13-25 -24	2 9	26+ -10	4-6 9	7-12 -10
intro-force|topic|word|naked|	0 -16	2 -8	26+ -27	3 14	7-12 14
intro-force|topic|–|naked|	26+ -17
intro-force|topic|—|naked|	26+ -21
intro-force|topic|’|naked|	13-25 -12	26+ -17
intro-force|verb-then-speaker|,|judging|	2 -12	3 -11
intro-force|verb-then-speaker|,|other|	1 10
intro-force|verb-then-speaker|,|saying|	1 17	13-25 -9	2 10	3 -12	4-6 15	7-12 -7
intro-force|verb-then-speaker|:|judging|	1 -25	13-25 -9	3 -17	4-6 -16	7-12 -13
intro-force|verb-then-speaker|:|saying|	2 -14	7-12 -25
intro-force|verb-then-speaker|adverb|judging|	1 -14
intro-force|verb-then-speaker|adverb|saying|	1 -19	3 7
intro-force|verb-then-speaker|auxiliary|judging|	4-6 -13	7-12 -11
intro-force|verb-then-speaker|auxiliary|saying|	1 -27	13-25 -19	3 -14	4-6 -30	7-12 -23
intro-force|verb-then-speaker|capital|judging|	4-6 -7
intro-force|verb-then-speaker|capital|saying|	0 -34	2 -11	3 -19	4-6 15	7-12 -20
intro-force|verb-then-speaker|coordinator|saying|	13-25 -11	3 -16	4-6 -13	7-12 -15
intro-force|verb-then-speaker|determiner|judging|	2 -14	3 -10
intro-force|verb-then-speaker|determiner|saying|	1 -10	13-25 -12	2 -29	7-12 -23
intro-force|verb-then-speaker|possessive|judging|	0 -10
intro-force|verb-then-speaker|preposition|judging|	1 -30	13-25 -14	4-6 -11	7-12 -10
intro-force|verb-then-speaker|preposition|saying|	1 -20	13-25 -13	2 -19	4-6 -26	7-12 -7
intro-force|verb-then-speaker|pronoun|saying|	0 -29
intro-force|verb-then-speaker|subordinator|judging|	1 -26	4-6 -14
intro-force|verb-then-speaker|subordinator|saying|	13-25 -14	7-12 -11
intro-force|verb-then-speaker|that|saying|	1 -27	2 -18	3 -12	7-12 -20
intro-force|verb-then-speaker|verb-judging|judging|	4-6 -12
intro-force|verb-then-speaker|verb-judging|saying|	3 -21	4-6 -15
intro-force|verb-then-speaker|verb-saying|judging|	0 -11	1 -7
intro-force|verb-then-speaker|verb-saying|saying|	13-25 -11	2 -17	3 -12	4-6 -22
intro-force|verb-then-speaker|verb-thinking|judging|	0 -13
intro-force|verb-then-speaker|verb-thinking|saying|	0 -14	2 -14
intro-force|verb-then-speaker|word|judging|	0 -47	1 -16	2 -13	3 -10	4-6 -12	7-12 -18
intro-force|verb-then-speaker|word|saying|	0 -60	1 -17	3 7	4-6 -11
intro|according-to|	: -13	auxiliary 7	capital 14	coordinator 9	pronoun -8	start 21	subordinator 15	verb-judging 19	verb-saying 16	verb-thinking -10
intro|actor-nearby|	' -11	) 9	, -7	- 13	: -10	; -12	adverb -8	auxiliary -10	capital -15	coordinator -18	determiner -16	pronoun -13	quote 7	stop -8	subordinator -24	verb-judging -15	verb-saying -9	verb-thinking 13	– -22	’ -20
intro|colon|	, -9	auxiliary 16	capital 22	determiner 11	preposition 9	verb-saying -17
intro|interview|	: -24	start 31	stop -12
intro|named-before|	quote -15	start -33	stop -9
intro|named-nearby|	( -32	) -7	- -31	coordinator -19	determiner -9	possessive -22	pronoun -7	quote -10	start 19	stop 19	subordinator -11	word -14
intro|paragraph-before|	start -24
intro|possessor|	' -11	, -11	- -30	: -9	adverb -20	auxiliary -10	coordinator -44	possessive -17	pronoun -10	quote -19	subordinator -13	that 20	verb-saying -54	verb-thinking -34	word -43	’ -21
intro|quote-then-speaker|	- 22	: 17	; -12	adverb 9	auxiliary -11	capital -10	coordinator -23	possessive -23	preposition -18	pronoun 10	stop 28	that -23	verb-saying -16	word -18	– -19
intro|quote-then-verb|	, 8	- -9	: 33	; 14	auxiliary 20	possessive -8	preposition -25	quote 14	stop 9	subordinator -24	verb-judging -8	verb-saying -7
intro|sentence-after|	, -32	: 10	adverb -27	capital -39	coordinator -38	determiner -54	preposition -29	start 25	stop -9	subordinator -15	that -18	verb-judging -16	verb-saying 12	verb-thinking -12	word 13
intro|sentence-before|	( -26	, -25	- 8	: -31	capital -32	determiner -43	possessive -26	preposition -9	pronoun -19	stop 12	subordinator -8	that -38	verb-saying -32	verb-thinking -10	word -11	— 7	’ -27
intro|signature|	, -17	start 21
intro|speaker-then-quote|	' 21	( -12	, 16	: -8	; -15	auxiliary -10	determiner 19	possessive 26	preposition 8	’ 24
intro|topic-after|	quote -14
intro|topic|	, -30	- -18	; -10	adverb -27	capital 9	pronoun -19	stop -8	subordinator 8	verb-judging -14	word 7	– -17	— -22	’ -12
intro|verb-then-speaker|	, 16	adverb -9	auxiliary -33	coordinator -14	possessive -16	preposition -31	pronoun -7	quote -8	subordinator -35	verb-judging -34	verb-saying -34	verb-thinking -25	word -14	’ -9
kind-force|name|according|according-to|	none 27	own -9
kind-force|name|according|auxiliary|	stop 7
kind-force|name|according|capital|	stop 10
kind-force|name|according|determiner|	stop 8
kind-force|name|according|preposition|	stop 10
kind-force|name|according|pronoun|	stop 8
kind-force|name|according|sentence-before|	none 11
kind-force|name|according|start|	,verb-saying -9
kind-force|name|according|stop|	,word 11
kind-force|name|apposed|:|	capital -11	determiner -8	end -15
kind-force|name|apposed|auxiliary|	stop -9
kind-force|name|apposed|capital|	stop -7
kind-force|name|apposed|paragraph-before|	none -23
kind-force|name|apposed|sentence-after|	none -15
kind-force|name|apposed|sentence-before|	elided -11	own -29
kind-force|name|apposed|speaker-then-quote|	elided -15	own -21
kind-force|name|apposed|start|	end -23
kind-force|name|apposed|stop|	,auxiliary -9	,verb-saying -18	determiner -20
kind-force|name|apposed|word|	stop -8
kind-force|name|apposition|:|	end -7
kind-force|name|apposition|paragraph-before|	none -12
kind-force|name|apposition|sentence-after|	none -11
kind-force|name|apposition|sentence-before|	elided -14	own -24
kind-force|name|apposition|speaker-then-quote|	none -11
kind-force|name|apposition|start|	end -12
kind-force|name|apposition|stop|	,verb-saying -11
kind-force|name|direct|,|	determiner -10	end -7	stop -31
kind-force|name|direct|:|	end -20	preposition -11	stop 7
kind-force|name|direct|auxiliary|	,verb-saying -10	stop 8	word -24
kind-force|name|direct|capital|	stop -19	word -13
kind-force|name|direct|determiner|	stop -17
kind-force|name|direct|paragraph-before|	none -9	own -16
kind-force|name|direct|pronoun|	stop -16	word -8
kind-force|name|direct|quote-then-speaker|	own -15
kind-force|name|direct|sentence-after|	none -19
kind-force|name|direct|sentence-before|	elided -31	none -47
kind-force|name|direct|speaker-then-quote|	elided 7	none -19	own -20
kind-force|name|direct|start|	,verb-saying -14	end -13
kind-force|name|direct|stop|	,auxiliary -14	,verb-saying -48	,word -19	capital -19	determiner -25	end -31
kind-force|name|judging|,|	stop -15
kind-force|name|judging|:|	stop -13
kind-force|name|judging|preposition|	stop -7
kind-force|name|judging|pronoun|	stop 13
kind-force|name|judging|quote-then-speaker|	own -8
kind-force|name|judging|sentence-after|	none -11	own -9
kind-force|name|judging|sentence-before|	elided -12	none -13	own -30
kind-force|name|judging|speaker-then-quote|	none -12	own -20
kind-force|name|judging|stop|	,verb-saying -23	end -7
kind-force|name|judging|verb-then-speaker|	none -20	own -16
kind-force|name|judging|word|	stop -7
kind-force|name|naked|,|	,verb-saying -13	end -16	preposition -7	stop -8
kind-force|name|naked|-|	stop -12
kind-force|name|naked|:|	,verb-saying -12	capital -19	determiner -9	end -12	preposition -15	pronoun 8	stop 7
kind-force|name|naked|actor-nearby|	elided -16	none -26	own -43
kind-force|name|naked|auxiliary|	,verb-saying -16	,word -9	word -31
kind-force|name|naked|capital|	,verb-saying -15	preposition -35	stop -16	word -7
kind-force|name|naked|colon|	elided -21	none -39	own -9
kind-force|name|naked|determiner|	,determiner -22	preposition -10	stop -19
kind-force|name|naked|named-before|	elided -28	own -29
kind-force|name|naked|named-nearby|	none -40	own 16
kind-force|name|naked|possessor|	none -7
kind-force|name|naked|preposition|	coordinator -11	determiner 13	end -10	preposition -14	verb-judging -20
kind-force|name|naked|pronoun|	,verb-saying -8	word -7
kind-force|name|naked|start|	,auxiliary -14	,pronoun -10	,verb-saying -15	,word -8	: -11	— 7
kind-force|name|naked|stop|	,auxiliary -30	,pronoun -9	capital -8	end -10	preposition 7	stop -23
kind-force|name|naked|topic-after|	none -23
kind-force|name|naked|verb-judging|	stop 13
kind-force|name|naked|verb-saying|	end -15	stop 10
kind-force|name|naked|word|	,verb-saying -27	preposition 10
kind-force|name|other|quote-then-verb|	own -8
kind-force|name|relative|,|	stop -12
kind-force|name|relative|:|	stop 7
kind-force|name|relative|auxiliary|	stop -13
kind-force|name|relative|sentence-before|	elided -15	none -11	own -21
kind-force|name|relative|speaker-then-quote|	elided -20
kind-force|name|relative|stop|	,verb-saying -19
kind-force|name|relative|word|	stop -13
kind-force|name|saying|,|	capital 17	determiner 12	end 7	preposition -7	stop 8
kind-force|name|saying|:|	,verb-saying 11	capital 11	determiner -7	pronoun 15
kind-force|name|saying|capital|	preposition -12	word 7
kind-force|name|saying|determiner|	stop 9	word 10
kind-force|name|saying|paragraph-before|	none -8	own -18
kind-force|name|saying|pronoun|	,verb-saying 15	stop 12	word 12
kind-force|name|saying|sentence-after|	none -16	own -31
kind-force|name|saying|sentence-before|	elided -16	own -30
kind-force|name|saying|speaker-then-quote|	elided 10
kind-force|name|saying|start|	,auxiliary 18	,verb-saying 7
kind-force|name|saying|stop|	,auxiliary -19	,pronoun 17	,verb-saying -8	,word -17	capital -23	preposition 10	stop -17
kind-force|name|saying|that|	stop -12
kind-force|name|saying|verb-saying|	stop 7
kind-force|name|saying|verb-then-speaker|	own 20
kind-force|name|saying|word|	,verb-saying 9
kind-force|name|shared|quote-then-speaker|	none 9	own 7
kind-force|name|shared|sentence-after|	none -15
kind-force|name|shared|speaker-then-quote|	none -14
kind-force|name|shared|stop|	,verb-saying -8	determiner -16
kind-force|name|thinking|sentence-after|	none -14
kind-force|name|thinking|sentence-before|	own -20
kind-force|name|thinking|stop|	,verb-saying -13
kind-force|name|thinking|verb-thinking|	stop -11
kind-force|noun|according|,|	end 9
kind-force|noun|according|:|	stop -20
kind-force|noun|according|according-to|	elided -15	none -7
kind-force|noun|according|adverb|	stop 8
kind-force|noun|according|auxiliary|	stop -12
kind-force|noun|according|coordinator|	stop 14
kind-force|noun|according|paragraph-before|	elided -13	none -20	own -7
kind-force|noun|according|preposition|	stop -14
kind-force|noun|according|start|	,auxiliary -14	,verb-saying -14	end -20
kind-force|noun|according|stop|	,auxiliary -17	,pronoun -12	determiner 7	stop -22
kind-force|noun|according|verb-judging|	stop 7
kind-force|noun|according|word|	,preposition 8	coordinator -9	preposition -8	stop -12
kind-force|noun|apposed|,|	determiner -18	stop -17
kind-force|noun|apposed|:|	capital -15	end 8	preposition -20
kind-force|noun|apposed|auxiliary|	stop -15
kind-force|noun|apposed|determiner|	preposition -13
kind-force|noun|apposed|paragraph-before|	own -8
kind-force|noun|apposed|preposition|	stop 11
kind-force|noun|apposed|quote-then-speaker|	none -18
kind-force|noun|apposed|sentence-after|	own -20
kind-force|noun|apposed|sentence-before|	elided -20	none -32	own -31
kind-force|noun|apposed|speaker-then-quote|	elided -21
kind-force|noun|apposed|start|	,auxiliary -13	end -11
kind-force|noun|apposed|stop|	,auxiliary -19	,pronoun -15	,verb-saying -19	,word -7	end -19	stop -19
kind-force|noun|apposed|that|	stop -15
kind-force|noun|apposed|verb-judging|	stop -13
kind-force|noun|apposed|verb-saying|	stop -19
kind-force|noun|apposed|word|	,preposition -14	coordinator -7	stop -19
kind-force|noun|apposition|,|	stop -20
kind-force|noun|apposition|:|	end -21
kind-force|noun|apposition|auxiliary|	stop -13
kind-force|noun|apposition|determiner|	stop 7
kind-force|noun|apposition|paragraph-before|	none -18	own -8
kind-force|noun|apposition|preposition|	stop -16
kind-force|noun|apposition|sentence-before|	elided -35	none -11	own -40
kind-force|noun|apposition|speaker-then-quote|	elided -13	own -23
kind-force|noun|apposition|start|	,auxiliary -9	end -18
kind-force|noun|apposition|stop|	,auxiliary -27	,pronoun -14	,verb-saying -34	,word -13	determiner -18
kind-force|noun|apposition|that|	stop -16
kind-force|noun|apposition|verb-saying|	stop -14
kind-force|noun|apposition|word|	stop -17
kind-force|noun|direct|,|	end -23
kind-force|noun|direct|:|	,verb-saying -11	capital -8	preposition 11	pronoun -15
kind-force|noun|direct|adverb|	stop -20
kind-force|noun|direct|auxiliary|	,auxiliary -17	,verb-saying -15	; -13	coordinator -17	end 7	preposition -14	stop -14
kind-force|noun|direct|coordinator|	stop -11
kind-force|noun|direct|determiner|	preposition 10	stop -22
kind-force|noun|direct|paragraph-before|	elided -18	own -19
kind-force|noun|direct|preposition|	coordinator -12	preposition -14
kind-force|noun|direct|quote-then-speaker|	elided -13	none -10
kind-force|noun|direct|sentence-after|	elided -11	none -20
kind-force|noun|direct|sentence-before|	elided -7	none -32	own -8
kind-force|noun|direct|speaker-then-quote|	elided -9	own -11
kind-force|noun|direct|start|	,auxiliary -18	,pronoun -12	,verb-saying -20	,word -9	– -8	— -14
kind-force|noun|direct|stop|	,auxiliary -8	,pronoun -17	,verb-judging -8	,verb-saying -22	capital -20	determiner -13	end -14	preposition -13	stop -33
kind-force|noun|direct|that|	stop -13
kind-force|noun|direct|word|	,preposition -12	,verb-saying -10	,word -13	auxiliary -14	preposition 8	word -7
kind-force|noun|judging|,|	determiner 10
kind-force|noun|judging|:|	,verb-saying 8	end -17	stop -17
kind-force|noun|judging|adverb|	stop -17
kind-force|noun|judging|auxiliary|	stop -22
kind-force|noun|judging|capital|	stop -8
kind-force|noun|judging|coordinator|	stop -12
kind-force|noun|judging|determiner|	preposition 9
kind-force|noun|judging|paragraph-before|	elided -12	none -26	own -16
kind-force|noun|judging|preposition|	coordinator -10	end 8	preposition -15
kind-force|noun|judging|pronoun|	stop -14
kind-force|noun|judging|quote-then-speaker|	none -13	own -20
kind-force|noun|judging|quote-then-verb|	elided -14	none 8	own -16
kind-force|noun|judging|sentence-after|	own -16
kind-force|noun|judging|sentence-before|	elided -13	none -30
kind-force|noun|judging|speaker-then-quote|	own -9
kind-force|noun|judging|start|	,verb-saying -19	end -25	— -7
kind-force|noun|judging|stop|	,pronoun -9	,verb-judging 11	,word -12	capital -13	determiner -29	end -22
kind-force|noun|judging|subordinator|	stop -18
kind-force|noun|judging|verb-judging|	preposition 8
kind-force|noun|judging|verb-saying|	stop -7
kind-force|noun|judging|verb-then-speaker|	elided -7	own -27
kind-force|noun|judging|word|	,word 8	: -10	coordinator -9	preposition -9
kind-force|noun|judging|’|	stop 7
kind-force|noun|naked|,|	,verb-saying -12	capital -8	determiner -19	end -25	preposition -8	stop -27
kind-force|noun|naked|:|	,auxiliary -17	,verb-saying -8	capital -33	end -15	preposition -8	pronoun 14	quote -21
kind-force|noun|naked|adverb|	stop -15
kind-force|noun|naked|auxiliary|	,auxiliary -14	,verb-saying -16	; -9	coordinator -13	preposition -21	stop -22
kind-force|noun|naked|colon|	none -7	own -19
kind-force|noun|naked|determiner|	preposition -9	stop -12	word 9
kind-force|noun|naked|possessor|	none -7	own -19
kind-force|noun|naked|preposition|	,preposition -15	; -15	preposition -15	word -8
kind-force|noun|naked|pronoun|	stop -10
kind-force|noun|naked|start|	,auxiliary -40	,pronoun -23	,verb-judging -9	,verb-saying -34	,word -18	– -15	— -25
kind-force|noun|naked|stop|	,auxiliary -23	,determiner -11	,pronoun -12	,word -17	coordinator -15	determiner 10	end -12	pronoun -7	quote -15	stop -9
kind-force|noun|naked|that|	stop -8	word 8
kind-force|noun|naked|topic|	own -13
kind-force|noun|naked|verb-judging|	; -9	preposition -13	stop -14
kind-force|noun|naked|verb-saying|	coordinator -13
kind-force|noun|naked|word|	,auxiliary -18	,determiner -10	,preposition -19	,subordinator -8	,verb-saying -21	,word -17	coordinator 9	preposition -17
kind-force|noun|naked|—|	end -20
kind-force|noun|naked|’|	stop -18
kind-force|noun|other|quote-then-verb|	none 10	own -18
kind-force|noun|other|sentence-before|	elided -18	none 17	own -9
kind-force|noun|other|start|	,verb-saying -7	,word 12
kind-force|noun|other|stop|	,word 9
kind-force|noun|other|word|	,word -14	stop -11
kind-force|noun|relative|:|	end -16	stop -15
kind-force|noun|relative|auxiliary|	stop -17
kind-force|noun|relative|paragraph-before|	none -17	own -8
kind-force|noun|relative|preposition|	stop -10
kind-force|noun|relative|sentence-before|	elided -17	own -41
kind-force|noun|relative|speaker-then-quote|	elided -16	none -16
kind-force|noun|relative|start|	,verb-saying -8	end -17
kind-force|noun|relative|stop|	,auxiliary -16	,pronoun -12	,verb-saying -24	end -9
kind-force|noun|saying|,|	capital 9	end 16	stop -10
kind-force|noun|saying|:|	,verb-saying 7	capital -9	determiner -8	end -13
kind-force|noun|saying|adverb|	stop 7
kind-force|noun|saying|auxiliary|	,auxiliary 9	word 12
kind-force|noun|saying|capital|	stop -21
kind-force|noun|saying|colon|	none -12
kind-force|noun|saying|coordinator|	stop -9
kind-force|noun|saying|determiner|	,word 8	stop -21
kind-force|noun|saying|paragraph-before|	elided -7	own -16
kind-force|noun|saying|preposition|	,verb-saying -16	; -7	coordinator -17	end -13	stop 7
kind-force|noun|saying|pronoun|	auxiliary -8
kind-force|noun|saying|quote-then-speaker|	elided -8	own -30
kind-force|noun|saying|quote-then-verb|	none -8
kind-force|noun|saying|sentence-after|	own -32
kind-force|noun|saying|sentence-before|	elided -21	none -19
kind-force|noun|saying|speaker-then-quote|	elided -12	none -9
kind-force|noun|saying|start|	,pronoun 20	: -17	stop -9	– 11
kind-force|noun|saying|stop|	,auxiliary -7	,determiner 15	,pronoun -12	,verb-saying 18	,word -22	determiner -15	end -8	preposition -18	pronoun -16
kind-force|noun|saying|subordinator|	stop -14
kind-force|noun|saying|that|	coordinator -8
kind-force|noun|saying|verb-judging|	stop -17
kind-force|noun|saying|verb-saying|	coordinator -22	end 10	preposition -15	stop 9
kind-force|noun|saying|verb-then-speaker|	none -18
kind-force|noun|saying|verb-thinking|	stop -19
kind-force|noun|saying|word|	,auxiliary -16	,verb-saying 14	,word -12	: -10	auxiliary 12	coordinator -17	preposition 15
kind-force|noun|saying|—|	end 18
kind-force|noun|shared|,|	stop -12
kind-force|noun|shared|:|	stop -9
kind-force|noun|shared|auxiliary|	,auxiliary -15
kind-force|noun|shared|preposition|	stop -9
kind-force|noun|shared|quote-then-speaker|	none -18	own 10
kind-force|noun|shared|speaker-then-quote|	elided -14	own -13
kind-force|noun|shared|start|	,verb-saying -7
kind-force|noun|shared|that|	stop -18
kind-force|noun|shared|word|	,auxiliary -12
kind-force|noun|thinking|auxiliary|	stop -15
kind-force|noun|thinking|paragraph-before|	none -13	own -7
kind-force|noun|thinking|preposition|	stop -12
kind-force|noun|thinking|quote-then-speaker|	own 9
kind-force|noun|thinking|sentence-after|	none -15
kind-force|noun|thinking|sentence-before|	none -11	own -25
kind-force|noun|thinking|start|	,verb-saying -9	end -13
kind-force|noun|thinking|stop|	,auxiliary -13	stop -11
kind-force|organisation|according|,|	end -7	stop 8
kind-force|organisation|according|:|	,verb-saying -10	end -10	stop -15
kind-force|organisation|according|according-to|	none -7
kind-force|organisation|according|determiner|	stop 9
kind-force|organisation|according|paragraph-before|	elided -16	own -11
kind-force|organisation|according|preposition|	stop -8
kind-force|organisation|according|sentence-before|	elided -15	own -47
kind-force|organisation|according|start|	,auxiliary -10	,verb-saying -11
kind-force|organisation|according|stop|	,auxiliary -21	,verb-saying -17	,word -13
kind-force|organisation|according|verb-saying|	stop -12
kind-force|organisation|according|word|	preposition 7
kind-force|organisation|apposed|,|	stop -13
kind-force|organisation|apposed|:|	,verb-saying -9	end -13
kind-force|organisation|apposed|capital|	stop -11
kind-force|organisation|apposed|determiner|	stop -9
kind-force|organisation|apposed|paragraph-before|	own -10
kind-force|organisation|apposed|quote-then-speaker|	own -15
kind-force|organisation|apposed|sentence-before|	elided -13	none 7	own -29
kind-force|organisation|apposed|speaker-then-quote|	own -9
kind-force|organisation|apposed|start|	,verb-saying -8
kind-force|organisation|apposed|stop|	,auxiliary -17	,verb-saying -12
kind-force|organisation|apposition|auxiliary|	stop -10
kind-force|organisation|apposition|paragraph-before|	own -10
kind-force|organisation|apposition|preposition|	stop -16
kind-force|organisation|apposition|sentence-before|	own -24
kind-force|organisation|apposition|speaker-then-quote|	none -9	own -10
kind-force|organisation|apposition|start|	,auxiliary -7
kind-force|organisation|apposition|stop|	,auxiliary -15	,verb-saying -16
kind-force|organisation|direct|:|	capital -12	determiner -16	end -7	stop -19
kind-force|organisation|direct|auxiliary|	stop -8
kind-force|organisation|direct|determiner|	preposition 7	stop 9
kind-force|organisation|direct|paragraph-before|	none -19	own 9
kind-force|organisation|direct|preposition|	stop -8
kind-force|organisation|direct|quote-then-speaker|	own -10
kind-force|organisation|direct|sentence-after|	own -18
kind-force|organisation|direct|sentence-before|	elided 8	none -23
kind-force|organisation|direct|start|	,auxiliary -13	,verb-saying 10	end -18
kind-force|organisation|direct|stop|	,auxiliary -24	,verb-judging -7	,word 7
kind-force|organisation|direct|verb-saying|	stop -8
kind-force|organisation|direct|word|	coordinator -20	stop 8
kind-force|organisation|judging|,|	stop 8
kind-force|organisation|judging|:|	end -8
kind-force|organisation|judging|adverb|	stop -7
kind-force|organisation|judging|capital|	stop 7
kind-force|organisation|judging|paragraph-before|	none -23	own -10
kind-force|organisation|judging|preposition|	coordinator 7
kind-force|organisation|judging|quote-then-speaker|	none -9	own -10
kind-force|organisation|judging|quote-then-verb|	none 14
kind-force|organisation|judging|sentence-after|	none -16
kind-force|organisation|judging|sentence-before|	none -25	own -14
kind-force|organisation|judging|speaker-then-quote|	elided 22
kind-force|organisation|judging|start|	,verb-saying -10	end -23
kind-force|organisation|judging|subordinator|	stop 13
kind-force|organisation|judging|verb-judging|	determiner -9	stop 7
kind-force|organisation|naked|'|	stop -8
kind-force|organisation|naked|,|	,verb-saying -14	capital -16	end -31	preposition -18	pronoun -12
kind-force|organisation|naked|-|	stop -20
kind-force|organisation|naked|:|	,auxiliary -15	,verb-saying -23	,word -19	determiner -32	end -34	preposition -16	pronoun -16	stop -17
kind-force|organisation|naked|actor-nearby|	elided -25	none -17
kind-force|organisation|naked|adverb|	auxiliary 8
kind-force|organisation|naked|auxiliary|	,auxiliary -15	,verb-saying -9	,word -8	: -17	preposition -8	that 9	word 16
kind-force|organisation|naked|capital|	coordinator -8	preposition 8	stop -13	word -32
kind-force|organisation|naked|colon|	none 14	own -32
kind-force|organisation|naked|coordinator|	stop -33
kind-force|organisation|naked|determiner|	,coordinator 7	,determiner -8	,verb-saying -16	,word 13	preposition -19	word -7
kind-force|organisation|naked|named-before|	none -20
kind-force|organisation|naked|named-nearby|	own -16
kind-force|organisation|naked|preposition|	,determiner 10	,word -20	coordinator 7	determiner -21	end 10	preposition 17	word -17
kind-force|organisation|naked|pronoun|	auxiliary -15	preposition -14	stop -10
kind-force|organisation|naked|quote|	stop -19
kind-force|organisation|naked|start|	,verb-judging -23	,verb-saying -8	: -18	end -66	stop -8	— -36
kind-force|organisation|naked|stop|	,auxiliary -12	,determiner -16	,verb-judging -32	,verb-saying -23	,verb-thinking -17	capital -36	coordinator -15	determiner -9	end -48	preposition -32	pronoun -17	stop -43
kind-force|organisation|naked|that|	auxiliary -14	stop -7	word -13
kind-force|organisation|naked|topic-after|	none -13
kind-force|organisation|naked|topic|	elided -15	none -9	own 9
kind-force|organisation|naked|verb-judging|	; 9	coordinator 11	determiner -11	end -15	preposition -10	stop -24
kind-force|organisation|naked|verb-saying|	determiner -21	end -21
kind-force|organisation|naked|verb-thinking|	stop -7
kind-force|organisation|naked|word|	,auxiliary 12	,coordinator -18	,preposition -28	,word -7	auxiliary -9	coordinator -15	determiner -10	word 7
kind-force|organisation|naked|’|	stop -21
kind-force|organisation|other|quote-then-verb|	none 17
kind-force|organisation|relative|auxiliary|	stop -8
kind-force|organisation|relative|sentence-before|	none -16	own -15
kind-force|organisation|relative|speaker-then-quote|	none 13
kind-force|organisation|relative|stop|	,auxiliary -13
kind-force|organisation|relative|word|	stop 15
kind-force|organisation|saying|,|	capital -11	stop 12
kind-force|organisation|saying|:|	capital -19	determiner -13	end -7	stop 10
kind-force|organisation|saying|auxiliary|	,auxiliary 8	stop -13	word 10
kind-force|organisation|saying|capital|	,verb-saying 7	preposition 21
kind-force|organisation|saying|determiner|	,coordinator 13	,determiner 11
kind-force|organisation|saying|paragraph-before|	elided -14	own -24
kind-force|organisation|saying|preposition|	,determiner 9	coordinator 15	end 21	preposition 18	stop -7
kind-force|organisation|saying|quote-then-speaker|	elided 7
kind-force|organisation|saying|quote-then-verb|	own -7
kind-force|organisation|saying|sentence-after|	none -8	own -15
kind-force|organisation|saying|speaker-then-quote|	elided 10
kind-force|organisation|saying|start|	,auxiliary 19	,verb-saying -16	,word 13	end -22
kind-force|organisation|saying|stop|	,auxiliary -12	,pronoun 14	,word -14	determiner -7
kind-force|organisation|saying|verb-saying|	coordinator 14	stop 15
kind-force|organisation|saying|word|	preposition 14	word 10
kind-force|organisation|shared|paragraph-before|	none 7	own -8
kind-force|organisation|shared|quote-then-speaker|	own -14
kind-force|organisation|shared|speaker-then-quote|	own -15
kind-force|organisation|shared|start|	,verb-saying -13
kind-force|organisation|shared|word|	stop -7
kind-force|organisation|thinking|preposition|	stop -8
kind-force|organisation|thinking|sentence-before|	elided 8	none -19	own -14
kind-force|organisation|thinking|speaker-then-quote|	none 10	own -13
kind-force|person|according|,|	stop -12
kind-force|person|according|according-to|	none 17	own -11
kind-force|person|according|auxiliary|	stop 29
kind-force|person|according|capital|	stop 21
kind-force|person|according|determiner|	stop -9
kind-force|person|according|paragraph-before|	own 9
kind-force|person|according|preposition|	stop 9
kind-force|person|according|sentence-before|	elided 28	none -15	own -17
kind-force|person|according|start|	,auxiliary 11	,verb-saying 14
kind-force|person|according|stop|	,auxiliary -21	,word 32
kind-force|person|according|that|	stop 11
kind-force|person|according|word|	,word 13
kind-force|person|apposed|,|	determiner -11	end 8
kind-force|person|apposed|:|	,auxiliary 15	,verb-saying 14	capital 12	determiner -17	end -11	stop 13
kind-force|person|apposed|auxiliary|	stop 9
kind-force|person|apposed|paragraph-before|	none 7
kind-force|person|apposed|preposition|	stop 9
kind-force|person|apposed|quote-then-speaker|	none 15	own -10
kind-force|person|apposed|sentence-after|	none -30	own -11
kind-force|person|apposed|sentence-before|	elided 17	own -42
kind-force|person|apposed|speaker-then-quote|	none 9	own -10
kind-force|person|apposed|start|	,auxiliary 9	,verb-saying -16	end 7
kind-force|person|apposed|stop|	,auxiliary -11	,pronoun -8	,verb-saying -18	capital 7	end 13
kind-force|person|apposed|that|	stop 9
kind-force|person|apposed|verb-judging|	stop 14
kind-force|person|apposed|verb-saying|	stop 29
kind-force|person|apposed|word|	stop 13
kind-force|person|apposition|,|	capital -16	determiner -17	end -24	stop 18
kind-force|person|apposition|:|	capital 12	determiner -17	end 14	stop 29
kind-force|person|apposition|determiner|	preposition 13	stop -17
kind-force|person|apposition|paragraph-before|	none 18	own -43
kind-force|person|apposition|sentence-after|	none -22
kind-force|person|apposition|sentence-before|	elided 25	own -9
kind-force|person|apposition|speaker-then-quote|	elided 17	own 10
kind-force|person|apposition|start|	,auxiliary -33	,verb-saying -17	end 15
kind-force|person|apposition|stop|	,auxiliary -17	,pronoun -13	determiner 9	end -9
kind-force|person|apposition|verb-saying|	stop 14
kind-force|person|apposition|word|	stop 8
kind-force|person|direct|,|	stop -9
kind-force|person|direct|:|	,verb-saying -11	capital -8	end 15	preposition 18
kind-force|person|direct|auxiliary|	,verb-saying -21	stop 9
kind-force|person|direct|capital|	stop 13
kind-force|person|direct|determiner|	stop 12
kind-force|person|direct|paragraph-before|	none -15
kind-force|person|direct|preposition|	stop 8
kind-force|person|direct|pronoun|	stop 14
kind-force|person|direct|sentence-after|	own -21
kind-force|person|direct|sentence-before|	elided 19
kind-force|person|direct|speaker-then-quote|	elided 32	none 36	own -8
kind-force|person|direct|start|	,auxiliary -23	,verb-saying 8	end -10
kind-force|person|direct|stop|	,auxiliary 10	,word -16	determiner 20	stop -14
kind-force|person|direct|verb-saying|	stop 13
kind-force|person|direct|word|	stop 10
kind-force|person|judging|,|	capital -12	end -7
kind-force|person|judging|:|	,verb-saying -10	capital -12	end 24	stop 14
kind-force|person|judging|adverb|	stop 16
kind-force|person|judging|auxiliary|	stop 25
kind-force|person|judging|capital|	stop 26
kind-force|person|judging|coordinator|	stop 9
kind-force|person|judging|determiner|	stop 12
kind-force|person|judging|paragraph-before|	elided 12	none 12	own 8
kind-force|person|judging|preposition|	coordinator 13	stop 8
kind-force|person|judging|pronoun|	stop 21
kind-force|person|judging|quote-then-speaker|	elided -12	none -8
kind-force|person|judging|quote-then-verb|	none 27
kind-force|person|judging|quote|	stop 14
kind-force|person|judging|sentence-after|	own -12
kind-force|person|judging|sentence-before|	elided 22
kind-force|person|judging|speaker-then-quote|	elided 14	none 12	own 16
kind-force|person|judging|start|	,auxiliary 8	,verb-judging 16	,verb-saying 13	end 7
kind-force|person|judging|stop|	,verb-judging 16	end 19
kind-force|person|judging|subordinator|	stop 17
kind-force|person|judging|that|	stop 28
kind-force|person|judging|verb-judging|	determiner 20	stop 16
kind-force|person|judging|verb-saying|	stop 18
kind-force|person|judging|verb-then-speaker|	none -9
kind-force|person|judging|word|	,word 19	: 12	coordinator 11
kind-force|person|naked|)|	end 17
kind-force|person|naked|,|	,verb-saying -25	determiner -24	end -12	pronoun -13	stop -9
kind-force|person|naked|-|	stop 18
kind-force|person|naked|:|	,auxiliary 16	,verb-saying -13	determiner -10	end 13	preposition 8	pronoun -30	stop 17
kind-force|person|naked|adverb|	auxiliary -17	stop -19
kind-force|person|naked|auxiliary|	,auxiliary -13	,verb-saying -33	,word -9	: -9	; -10	preposition -31	stop 11	word -24
kind-force|person|naked|capital|	,verb-saying -15	coordinator -15	preposition -16	stop 9	word -11
kind-force|person|naked|colon|	elided 18	none 25	own 18
kind-force|person|naked|coordinator|	stop -16
kind-force|person|naked|determiner|	,coordinator -8	,determiner -22	; -13	auxiliary 7	determiner -14	preposition -13	word -17
kind-force|person|naked|interview|	elided -10	none 8
kind-force|person|naked|named-before|	elided 36	none 9	own -17
kind-force|person|naked|named-nearby|	none 13	own 11
kind-force|person|naked|preposition|	,preposition -17	,verb-saying 14	; -17	determiner -10	end -9	preposition -9	verb-judging 13	word 8
kind-force|person|naked|pronoun|	,verb-saying -17	auxiliary -16	determiner -13	stop 11	word -12
kind-force|person|naked|quote|	,verb-saying -20	end 9
kind-force|person|naked|signature|	none 10
kind-force|person|naked|start|	,auxiliary -12	,verb-judging 12	,verb-saying 20	,word -8	: 24	end 9	pronoun 16	stop 16	– 13
kind-force|person|naked|stop|	,auxiliary 17	,pronoun -7	,verb-judging -14	,verb-thinking 15	coordinator 15	end -14	pronoun -9	stop 8
kind-force|person|naked|subordinator|	stop -8
kind-force|person|naked|that|	word -16
kind-force|person|naked|topic-after|	none -12
kind-force|person|naked|topic|	elided 17	own -17
kind-force|person|naked|verb-judging|	; -13	coordinator -11	preposition -20	stop -8
kind-force|person|naked|verb-saying|	determiner -16	preposition -14
kind-force|person|naked|verb-thinking|	stop 14
kind-force|person|naked|word|	,auxiliary -15	,coordinator -11	,determiner -11	,preposition -15	,subordinator -11	,verb-saying -12	,word 21	: -11	; -17	auxiliary -15	determiner -14	preposition -23	word -17
kind-force|person|naked|—|	end -13
kind-force|person|naked|’|	stop -15
kind-force|person|other|quote-then-speaker|	none 11
kind-force|person|other|quote-then-verb|	none 32	own 11
kind-force|person|other|start|	,word 28
kind-force|person|other|stop|	,auxiliary 10	,pronoun 10	,word 26
kind-force|person|other|word|	stop 21
kind-force|person|relative|:|	end -21	stop 14
kind-force|person|relative|paragraph-before|	own -8
kind-force|person|relative|preposition|	stop -9
kind-force|person|relative|quote-then-speaker|	own 17
kind-force|person|relative|sentence-before|	elided 13	none 12
kind-force|person|relative|speaker-then-quote|	none 14
kind-force|person|relative|start|	,auxiliary 13	,verb-saying 10
kind-force|person|relative|stop|	,pronoun -11	end 18
kind-force|person|saying|,|	,verb-saying -11	determiner -12	end 7	stop 7
kind-force|person|saying|:|	,auxiliary 11	,verb-saying 14	capital 16	determiner 11	preposition 11	pronoun -13	stop -13
kind-force|person|saying|adverb|	auxiliary -8	stop -8
kind-force|person|saying|auxiliary|	,verb-saying -9	stop 10	word 16
kind-force|person|saying|capital|	stop 15	word 8
kind-force|person|saying|coordinator|	stop 9
kind-force|person|saying|determiner|	; -13	preposition 7	stop 10
kind-force|person|saying|paragraph-before|	elided 8	none -29
kind-force|person|saying|preposition|	,verb-saying 14	: 8	coordinator 24	preposition 18	stop 10
kind-force|person|saying|pronoun|	auxiliary 15
kind-force|person|saying|quote-then-verb|	none 25
kind-force|person|saying|sentence-after|	elided -13	none -19
kind-force|person|saying|sentence-before|	elided 24	own -10
kind-force|person|saying|speaker-then-quote|	elided 24	none 17
kind-force|person|saying|start|	,auxiliary 19	,pronoun 24	,verb-saying 26	,word -11	end -12	– 10	— 21
kind-force|person|saying|stop|	,pronoun 24	,verb-judging -9	determiner -8	end 33	preposition 8	pronoun 18	stop 9
kind-force|person|saying|subordinator|	stop 7
kind-force|person|saying|that|	auxiliary 17
kind-force|person|saying|verb-judging|	stop 14
kind-force|person|saying|verb-saying|	coordinator 22	preposition -15	stop -10
kind-force|person|saying|verb-then-speaker|	own 24
kind-force|person|saying|word|	,subordinator -11	,verb-saying 8	,word 13	auxiliary 7	coordinator 15	preposition 12	stop 9	word 16
kind-force|person|shared|,|	stop 9
kind-force|person|shared|:|	stop 10
kind-force|person|shared|auxiliary|	stop 11
kind-force|person|shared|paragraph-before|	none -9	own 9
kind-force|person|shared|quote-then-speaker|	elided 8	none 11	own -15
kind-force|person|shared|speaker-then-quote|	elided 14	none 15
kind-force|person|shared|start|	,auxiliary 11	,verb-saying -14	end -9
kind-force|person|shared|word|	stop 15
kind-force|person|thinking|:|	end 16
kind-force|person|thinking|paragraph-before|	none 19
kind-force|person|thinking|sentence-after|	none 7
kind-force|person|thinking|sentence-before|	elided 27	own -30
kind-force|person|thinking|speaker-then-quote|	elided 12	none 33	own -7
kind-force|person|thinking|start|	end 27
kind-force|person|thinking|stop|	,verb-saying -13	capital 11	end 28
kind-force|person|thinking|verb-thinking|	stop 17
kind-force|person|thinking|word|	stop 9
kind-force|place|according|:|	stop -8
kind-force|place|according|according-to|	own -12
kind-force|place|according|sentence-before|	own -17
kind-force|place|according|word|	stop -7
kind-force|place|apposed|sentence-before|	none -9
kind-force|place|apposed|speaker-then-quote|	none 8
kind-force|place|apposed|verb-saying|	stop -7
kind-force|place|apposed|word|	stop -9
kind-force|place|apposition|:|	stop -14
kind-force|place|apposition|sentence-before|	elided -12	own -15
kind-force|place|apposition|speaker-then-quote|	own -15
kind-force|place|apposition|stop|	,verb-saying -12
kind-force|place|direct|,|	stop -8
kind-force|place|direct|auxiliary|	,verb-saying -11
kind-force|place|direct|paragraph-before|	own -10
kind-force|place|direct|preposition|	stop -7
kind-force|place|direct|quote-then-speaker|	own -11
kind-force|place|direct|sentence-before|	elided -8	none -12	own -16
kind-force|place|direct|speaker-then-quote|	none 13
kind-force|place|direct|start|	,auxiliary -8
kind-force|place|direct|stop|	,verb-saying -7
kind-force|place|direct|word|	stop -10
kind-force|place|judging|sentence-before|	elided -9	none -10	own -10
kind-force|place|judging|speaker-then-quote|	own -11
kind-force|place|judging|stop|	,verb-saying -9
kind-force|place|naked|,|	end -19	stop -8
kind-force|place|naked|-|	stop -20
kind-force|place|naked|:|	capital -11	determiner -12	end -42
kind-force|place|naked|actor-nearby|	elided -17	none -15	own -17
kind-force|place|naked|auxiliary|	,auxiliary -10	stop -16
kind-force|place|naked|capital|	,verb-saying -15	preposition -12	stop -19
kind-force|place|naked|colon|	none -15	own -21
kind-force|place|naked|determiner|	preposition -12	word -17
kind-force|place|naked|named-before|	elided -30	none -27	own -13
kind-force|place|naked|named-nearby|	elided -19	none -20
kind-force|place|naked|preposition|	preposition -9
kind-force|place|naked|pronoun|	stop -8
kind-force|place|naked|start|	,auxiliary -20	,verb-saying -24	,word -12	: -10	end -21	stop -11
kind-force|place|naked|stop|	,auxiliary -24	,pronoun -16	,verb-saying -26	,word -13	capital -17	determiner -13	end -12	stop -20
kind-force|place|naked|topic|	elided -21	own -23
kind-force|place|naked|verb-judging|	preposition -11	stop -16
kind-force|place|naked|verb-saying|	preposition -17
kind-force|place|naked|word|	determiner -7	end -12	preposition -18
kind-force|place|saying|,|	stop -10
kind-force|place|saying|:|	stop -20
kind-force|place|saying|auxiliary|	stop -10
kind-force|place|saying|paragraph-before|	elided -10
kind-force|place|saying|preposition|	preposition 10
kind-force|place|saying|quote-then-speaker|	own -15
kind-force|place|saying|sentence-after|	none -7
kind-force|place|saying|sentence-before|	elided -15	own -24
kind-force|place|saying|start|	,auxiliary 8	,verb-saying -14
kind-force|place|saying|stop|	,auxiliary 17	,pronoun 7	stop -8
kind-force|place|saying|that|	stop -14
kind-force|place|saying|verb-saying|	stop 8
kind-force|place|saying|verb-then-speaker|	own -8
kind-force|place|saying|word|	stop -8
kind-force|pronoun|according|:|	stop -16
kind-force|pronoun|according|according-to|	none 32	own -9
kind-force|pronoun|according|adverb|	stop 10
kind-force|pronoun|according|auxiliary|	stop 18
kind-force|pronoun|according|paragraph-before|	own -12
kind-force|pronoun|according|sentence-before|	none 9	own -39
kind-force|pronoun|according|start|	,verb-saying 10
kind-force|pronoun|according|stop|	,verb-saying -7	end 11
kind-force|pronoun|according|word|	stop 8
kind-force|pronoun|apposed|speaker-then-quote|	own -9
kind-force|pronoun|apposition|speaker-then-quote|	own -12
kind-force|pronoun|direct|,|	pronoun -12	stop -12
kind-force|pronoun|direct|:|	capital -15	pronoun 10	stop -18
kind-force|pronoun|direct|auxiliary|	,verb-saying -9	stop -14	word -24
kind-force|pronoun|direct|capital|	stop -15
kind-force|pronoun|direct|determiner|	stop -10
kind-force|pronoun|direct|paragraph-before|	none -23	own -12
kind-force|pronoun|direct|preposition|	word -9
kind-force|pronoun|direct|pronoun|	stop -10
kind-force|pronoun|direct|quote-then-speaker|	own -8
kind-force|pronoun|direct|sentence-after|	none -23	own 7
kind-force|pronoun|direct|sentence-before|	none -22	own -20
kind-force|pronoun|direct|speaker-then-quote|	elided -10	none -24	own -27
kind-force|pronoun|direct|start|	,auxiliary -9	,verb-saying -10	end -23
kind-force|pronoun|direct|stop|	determiner -17	end -31	pronoun -8
kind-force|pronoun|direct|that|	stop 16
kind-force|pronoun|direct|word|	stop -15
kind-force|pronoun|judging|,|	stop 9
kind-force|pronoun|judging|:|	end 13
kind-force|pronoun|judging|capital|	stop 12
kind-force|pronoun|judging|determiner|	stop 7
kind-force|pronoun|judging|paragraph-before|	none -16
kind-force|pronoun|judging|sentence-before|	own 7
kind-force|pronoun|judging|speaker-then-quote|	own 11
kind-force|pronoun|judging|start|	end -16
kind-force|pronoun|judging|stop|	,auxiliary -15	,verb-saying 9
kind-force|pronoun|judging|verb-then-speaker|	elided -7	none 13
kind-force|pronoun|judging|word|	stop 11
kind-force|pronoun|naked|,|	,verb-saying -13	end 13	stop -12
kind-force|pronoun|naked|:|	determiner -21	pronoun -16	quote 25	stop 10
kind-force|pronoun|naked|auxiliary|	,verb-saying -7	,word -11	word -24
kind-force|pronoun|naked|capital|	,verb-saying -15	preposition 12	stop -27
kind-force|pronoun|naked|coordinator|	stop 11
kind-force|pronoun|naked|determiner|	,word -9	word -27
kind-force|pronoun|naked|named-before|	elided -10	none -9
kind-force|pronoun|naked|named-nearby|	elided -7
kind-force|pronoun|naked|possessor|	none -7	own -12
kind-force|pronoun|naked|preposition|	coordinator 17	stop 7	word -15
kind-force|pronoun|naked|pronoun|	,word -9	auxiliary -7	determiner -9	stop -23	word -9
kind-force|pronoun|naked|start|	,pronoun -9	,verb-judging -11	,verb-saying -16	,word 9	pronoun -15	– -17	— 7
kind-force|pronoun|naked|stop|	,auxiliary 25	,determiner 10	,pronoun -23	,verb-judging -9	,word -9	determiner -16	end -13	preposition -14	quote -8	stop 7
kind-force|pronoun|naked|subordinator|	stop -10
kind-force|pronoun|naked|topic|	elided 12	none -19	own -21
kind-force|pronoun|naked|verb-saying|	coordinator 12	stop -30
kind-force|pronoun|naked|word|	,verb-saying -19	auxiliary -7	coordinator 9	stop -13	word -10
kind-force|pronoun|other|:|	end -13
kind-force|pronoun|other|sentence-before|	own -21
kind-force|pronoun|other|start|	,word 12
kind-force|pronoun|saying|,|	determiner 19	end 29	stop 8
kind-force|pronoun|saying|:|	,verb-saying 12	determiner -21	end -9	quote 10	stop 10
kind-force|pronoun|saying|auxiliary|	stop 21
kind-force|pronoun|saying|paragraph-before|	own -21
kind-force|pronoun|saying|preposition|	coordinator 16	stop 7
kind-force|pronoun|saying|pronoun|	stop 7
kind-force|pronoun|saying|quote-then-speaker|	own 10
kind-force|pronoun|saying|quote-then-verb|	own 8
kind-force|pronoun|saying|sentence-before|	elided 11	none 10	own -12
kind-force|pronoun|saying|speaker-then-quote|	own -10
kind-force|pronoun|saying|start|	,verb-saying 29	— 18
kind-force|pronoun|saying|stop|	,auxiliary 15	,pronoun 22	,verb-judging -13	,word -9	end 15	pronoun 9	stop -16
kind-force|pronoun|saying|that|	stop -14
kind-force|pronoun|saying|verb-saying|	coordinator 10	stop -22
kind-force|pronoun|saying|verb-then-speaker|	own 21
kind-force|pronoun|saying|word|	,verb-saying 11	preposition 8
kind-force|pronoun|saying|—|	end 12
kind-force|pronoun|shared|auxiliary|	stop 15
kind-force|pronoun|shared|paragraph-before|	none -15
kind-force|pronoun|shared|speaker-then-quote|	none 8
kind-force|pronoun|shared|start|	end -14
kind-force|pronoun|shared|word|	stop 11
kind-force|pronoun|thinking|sentence-before|	none -17	own -14
kind-force|pronoun|thinking|speaker-then-quote|	none -8
kind-force|pronoun|thinking|stop|	,verb-saying -12	end -15
kind|according-to|	organisation 14	place -13	unknown 8
kind|actor-nearby|	organisation -16	place -22	unknown -39
kind|colon|	organisation -13	person 66	unknown -29
kind|interview|	person -23
kind|named-before|	organisation -23	place -17	unknown -14
kind|named-nearby|	person 12	place -44
kind|	organisation -8	person 24	place -58	unknown -17
kind|organisation|	according 11	apposition -25	naked -15	other 17	passive -8	relative 10	thinking -12
kind|paragraph-before|	place -27	unknown -15
kind|person|	apposition 9	direct -9	judging 17	naked 10	other 13	relative -13	saying 27	shared -29	thinking 7
kind|place|	according -18	apposed -25	apposition -7	direct -34	naked -39	other -15	passive -15	saying -31	shared -21	thinking -32
kind|possessor|	organisation -17	person -11	unknown -14
kind|quote-then-speaker|	person 9	place -33	unknown 16
kind|quote-then-verb|	person 13
kind|sentence-after|	organisation -41	person -7	place -26
kind|sentence-before|	place -43
kind|signature|	organisation -17	person 16	unknown -23
kind|speaker-then-quote|	person 35	place -21	unknown -26
kind|topic-after|	organisation -13	person -12	unknown -23
kind|topic|	place -7
kind|unknown|	according 18	apposed -24	apposition -34	direct -13	judging -17	naked -11	passive -16	relative -28	saying -9
kind|verb-then-speaker|	organisation -11	place -21	unknown 14
lead|according-to|lower|	according 21
lead|according-to|upper|	according 8
lead|actor-nearby|lower|	naked -8
lead|actor-nearby|other|	naked -7
lead|colon|lower|	naked -8
lead|colon|upper|	judging 9	other -22
lead|interview|other|	naked -13
lead|interview|upper|	naked -21
lead|named-before|other|	naked 15
lead|named-before|upper|	naked -23
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 10
lead|paragraph-before|upper|	according -8	judging -15	other -18	saying -17	thinking -33
lead|possessor|lower|	naked -7
lead|quote-then-speaker|lower|	judging -12	other -9	saying -11	thinking -8
lead|quote-then-speaker|other|	other -16	saying -7
lead|quote-then-speaker|upper|	judging -8	saying 18	thinking -9
lead|quote-then-verb|lower|	judging -13	other -11	saying 11
lead|quote-then-verb|upper|	judging 16	saying 8
lead|sentence-after|lower|	according -26	other -16	saying 8	thinking -11
lead|sentence-after|other|	saying 10
lead|sentence-after|upper|	according 13	judging -24	other -8
lead|sentence-before|lower|	according -18	judging -10	saying -16
lead|sentence-before|other|	according -12	saying -15
lead|sentence-before|upper|	according 13	judging -19	thinking -34
lead|signature|lower|	naked -28
lead|signature|upper|	naked 23
lead|speaker-then-quote|lower|	judging 9	other -15	saying 14	thinking -9
lead|speaker-then-quote|other|	other 10	saying 8
lead|speaker-then-quote|upper|	saying 9
lead|topic-after|upper|	naked -7
lead|topic|other|	naked -12
lead|verb-then-speaker|lower|	judging -18
lead|verb-then-speaker|other|	saying -16
lead|verb-then-speaker|upper|	judging 7
lemma|	accogliere 7	accusare 7	achten 12	acoger -7	acquiescer -12	acreditar 7	acrescentar 7	acusar 12	add 18	admire -22	admit 8	advertir 12	advise -14	afdoen -8	afear 13	affirmer 13	afirmar -21	aggiungere -8	agradecer -14	agree -28	agregar -7	aim -11	alarmer -8	alegar 13	alerter -9	allow -31	allude -13	ammettere 11	ammonire 11	amuser 24	analyser 20	annoncer -13	announce -11	annunciare -15	antwoorden 13	antworten 19	anunciar 8	apelar 15	apelidar -14	apologize -15	apontar -17	apostillar 14	appeal -29	appeler -23	applaud -9	applaudir -7	apprendre -10	argomentare 15	argue 8	arrancar 14	asegurar -8	asentir 7	aseverar -7	ask -8	assail 13	assegurar 12	assicurare 23	assume -10	assumer -9	assumir -17	assure 16	assurer 24	atirar 8	attaccare 9	attack -29	attestieren 11	attribute -11	avaliar -15	avancer 16	avanzar -12	avouer 20	avvertire -10	avvisare 13	añadir -7	back -9	balayer 11	bark 9	bautizar -10	befinden 7	beg -8	begründen 8	behaupten 7	bekennen 16	beklagen 16	believe -35	bemängeln 7	berichten 14	beslissen 12	bestreiten -26	bestrijden -18	bestätigen -16	beteuern 14	betonen 25	betreuren -10	beweren -12	bezeichnen 9	bill -24	blame -9	blast 12	blijven -20	blog -13	brag -12	brand -14	brommen 17	brummen 18	calcolare 12	calcular -14	care -12	caution 22	celebrate 9	champion -9	charge -22	cheer -9	chiarire 16	chide 12	chiedere -19	chime -10	chip -14	citar -13	claim -9	classificar 10	cobrar -11	comemorar 7	commentare 17	communiquer -11	comparar 10	comunicar -14	concede 18	concedere -18	conclude 8	concluderen 9	concluir 15	conclure 12	condannare -15	confessare 13	confesser 10	confidare -8	confidenciar 15	confier 24	congratulare 8	congratulate 10	consider -27	constateren 15	contend -9	contestare -10	contester 10	continuar -13	continue 9	convocar -15	correct -15	correggere 16	corriger 20	corrigir -9	counsel -14	craindre -8	credit -19	crier 14	criticare 9	critiquer -11	danken -13	debate -43	decir -17	declarar 8	decline 8	decretar 15	decry -11	deem -14	defend 9	define -15	definir 17	definire 11	demander -14	denken -11	denounce 15	deride 7	desabafar 13	desafiar -11	desculpar 13	deslizar -13	desmentir 11	despedir 21	destacar 13	detalhar 14	detallar 19	determine -7	difendersi 14	disagree -29	disclose -7	discover -13	discredit -16	disculpar -14	dispute 14	ditar -17	dizer 11	domandare -13	doubt -10	downplay 9	dreigen -8	drohen -9	décrire -13	défendre -12	démentir 13	dénoncer 18	désigner -9	einwenden 11	eisen -16	elaborate 8	elogiare -12	email -13	encourage -19	endorse -16	enthousiasmer 8	enumerar 14	erinnern -13	erklären 19	erläutern 11	erwarten -11	erwidern 21	erzählen 16	escribir 11	esordire -10	esprimere -12	esultare -9	evocar 17	exclaim 16	exclamer 10	exclure -15	exiger -10	exigir 7	explain 13	explicar 14	expliquer 9	exponer 15	exposer 10	express -10	exprimer -8	faire_valoir 15	falar -9	favor -9	fear -11	feel -25	festejar -16	figurer -12	filosofar 11	find -24	fluisteren 14	flüstern 19	foeteren 23	forecast -11	fragen -18	frenare 9	frohlocken -13	fulmineren 9	fume 13	féliciter 16	gasp -11	geben 13	geloven -16	gestehen 14	geven 9	giudicare 8	giurare 11	glimlachen 14	gongolare 8	gostar -9	gracejar -12	gratulieren 7	grincer 20	grinniken 16	grinsen -8	gritar 14	gronder 12	guess 9	hadern -8	haken 7	halten -8	hate -19	hekelen 10	herinneren 25	heten -8	highlight -21	hint -18	hit -8	hold -24	identify -9	imager 16	incalzare -15	indicare -20	indicate -7	indiquer 9	informar 7	insistere 7	insistir -11	instruct 12	insult -7	intend -15	interject 12	interrogar 7	interromper 9	invitar 15	invitare 8	invocar -21	ironiser 15	jubiler 9	jurer 18	justifier 14	klagen 14	klinken -10	knikken 16	knock 7	know -25	kontern 15	lachen 8	lambaste -12	lament 18	lamentar 15	lamentare -16	lancer 19	lassen 22	laten -7	laud 8	laugh 8	learn -20	leer -15	leggen 15	leggere -28	lembrar -8	like -10	liken -10	limitar -21	liquidare 11	lire -14	list -9	llamar 9	lodare 12	luiden -11	lâcher 32	mailen 23	manifestar 9	manter -16	marrer 19	matizar 17	melden -11	message -13	minimizar -9	minimizzare 7	moquer 18	mostrar -24	motivare 15	murmur 19	murmurer 18	muse 11	narrar 8	need -34	negar 7	nennen 12	nier -9	nominate -11	none 9	notar 10	note 17	notice -21	obiettare 14	object 14	objetar -7	observar 15	observer 12	ocurrir -13	offer -11	ofrecer -13	oordelen 17	opmerken 16	oponer 9	oppose -10	opposer -9	ordenar -16	overwegen -8	paint -18	parlare 21	parler 11	pedir -17	pensare 7	perguntar -8	persuade -12	philosopher 9	phone -9	plaider 15	plaisanter 25	plantear -8	plead -16	pleiten -10	pleurer 7	pochen -20	point -9	poltern -7	ponderar 10	portray 11	post -11	poursuivre -7	prefer -19	preguntar -9	present -21	prever -14	proclamar 16	proclamare -13	promettere -10	promettre 17	promise 8	pronounce 10	proponer -11	propor -13	protestar -8	prove -10	préciser 20	prévenir 32	prévoir -13	puntualizar -7	purport -20	qualifier -12	queixar -9	quejarse 16	querer -9	questionar -8	quip 13	quote -18	railler 17	rank -18	rant -14	rapporter 8	rate -16	raten 13	reaccionar 11	read -28	reageren 17	reagieren -23	reagir 9	realize -9	reason -11	reassure -7	rebater 11	rebuke -13	recall 11	rechnen 15	recite -7	reclamar -7	recomendar -14	recommander -18	recommend -16	reconhecer 22	reconocer 11	record -22	recount 11	rectifier 8	recusar -9	refer 8	reflect -10	refuser -19	registrar 12	regret -15	reiterate -14	rekenen 10	relatar 24	relativiser 13	remark -14	rematar 22	remeter -7	repeat -11	repetir 9	replicar 21	report 11	reportar 8	reprochar 7	request -20	requérir -11	respingere 19	responder 9	retort -15	revelar -12	revendiquer -10	reír -11	ribattere 17	riconoscere 7	ridere -15	riferire 16	ringraziare -15	ripetere -8	rir 8	rire -19	ritenere 8	rivendicare 16	roepen -13	rufen 17	réagir 14	réclamer -9	récuser 8	réfuter 8	réjouir 17	répondre 26	répéter 16	rétorquer 19	saber -16	sagen 19	salutare 13	savage -14	savourer -7	say 28	schamperen 19	scherzen 13	schetsen 11	schildern 8	schimpfen -15	schließen -12	schreiben 12	scoff 14	scrivere -12	see -19	seek -11	segnalare 7	sehen 9	sentenciar 16	shout 16	show -11	sigh -9	sign -23	signal -16	signaler -9	sincerar 12	slam -12	sluiten 10	smentire 8	sneren 12	sollecitare -7	sorrir 17	sostenere 7	souhaiter 11	souligner -9	sourire 34	soutenir 11	speak -11	speculate -7	spotten 12	sprechen -15	staan 12	stehen -32	stimare -11	stress -10	sturen 8	stöhnen 20	submit -7	subrayar 20	sugerir 9	support -17	suspect -13	suspirar 21	svelare -10	tachar -8	tagliare 13	talk -17	teilen 21	tell 8	terciar 8	term -16	testify -12	text -17	thank 9	threaten -9	tildar -12	title -26	tonner 14	tout 10	traduzir 14	traiter -11	trasladar -11	treat -12	trekken -11	trust 10	try -35	tuonare 14	tweet 14	témoigner 11	underscore -15	understand -15	urteilen 21	use -13	utter -14	valorar 13	vanter 12	vatten 9	vent 13	venture -26	verdedigen 10	verkünden -16	verlangen -36	vermissen -11	verraten 21	versichern 23	versprechen -7	vertellen 30	vervolgen -8	verwachten -19	verweisen -10	verwerpen -9	verwijten 7	verzekeren 11	view -19	voice -8	voir 9	volere -14	volunteer -16	vote -9	vouloir 14	vragen -22	vrezen -9	waarschuwen 12	want -15	warnen 19	weigh -21	weisen -9	welcome -16	werben 10	wijzen -18	willen -27	wish -15	witzeln 8	wollen -9	worry -10	write 15	wundern -15	zeggen 13	zeigen -17	zien -14	zitieren -11	énoncer 8	énumérer 13	étonner 9	étrangler 11	évaluer -14
lemma|according-to|	none 23
lemma|colon|	none -15	say 8
lemma|paragraph-before|	accuse -20	accuser -12	acknowledge -33	acusar 14	add 7	admit -21	advise -15	advocate -15	affirmer -17	afirmar -18	agree -18	aim -11	allege -15	allow -9	annoncer -27	announce -25	answer -16	anticipate -13	anunciar -30	apologize -15	appeal -8	applaud -18	argue -8	ask -26	attack -20	attendre -12	back -16	bautizar -8	believe -16	bestätigen -10	bill -8	blame -18	blast -20	boast -15	call -31	care -9	cast -13	challenge -11	chamar -13	charge -9	chiamare -9	chiedere -14	cite -19	claim -29	clarify -10	comment -23	compare -9	complain -17	concede -17	conclude -17	concluir -9	condannare -15	condemn -8	confirm -16	confirmar -15	confirmer -8	consider -14	considerar -22	continue 12	counsel -14	credit -9	criticize -24	debate -12	decide -11	declarar -12	declare -22	decline -17	defend -16	deliver -9	demand -14	denounce -11	deny -18	descartar -23	describe -20	detail -12	determine -10	dichiarare -11	difundir -12	dire 14	disagree -12	discover -8	disculpar -14	discuss -17	dismiss -15	divulgar -9	dizer -7	downplay -7	echo -12	email -12	emphasize -8	encourage -11	endorse -21	erklären -14	estimate -13	estimer -24	evitar -7	expect -15	explain -23	explicar 7	express -21	falar -11	feel -8	find -28	garantir -13	geven -17	greet -8	gritar -15	hablar -9	hail -8	halten 7	hear -12	highlight -8	hold -20	hope -12	identify 7	imply -10	indicate -16	inform -12	informar 8	insist -16	intend -8	introduce -15	juger -12	knock -14	know -8	lament -16	laugh -20	learn -7	like -17	list -16	maintain -14	mean -9	melden -12	mention -16	message -8	mock -12	name -10	need -15	nennen -17	nominate -11	none -18	note -32	notice -10	offer -23	oppose -20	order -13	outline -10	paint -12	parlare -17	parler -19	pedir 10	plan -12	plead -9	pledge -14	point -11	post -19	predict -14	preguntar -14	present -10	press -13	promettre -24	promise -26	propose -13	protest -13	prove -8	préciser -10	prévoir -15	querer -13	question -17	quote -10	raconter -11	rail -13	raise -14	rate -8	read -13	reassure 7	rebuff -9	recall -20	reclamar -11	recognize -13	record -9	reference -9	reflect -14	refuse -10	regard -9	reiterate -14	reject -12	rejeitar 13	relever -12	remark -15	remember -9	remind -15	repeat -18	repetir -9	reply -20	responder -20	reveal -15	ribattere -9	riferire -7	rispondere -13	rule -19	réclamer -10	saber -14	sagen 8	say -20	schrijven -23	scrivere -11	see -20	seek -11	shoot 7	shout -9	show -18	sign -15	signal -9	slam -15	solicitar -11	sostener -10	sostenere 13	speak -7	speculate -9	sprechen -11	spreken -22	staan 8	state -17	stehen -12	stress -18	suggest -30	talk -17	tell -13	term -7	testify -15	thank -18	trust -11	try -14	understand -10	unlisted -19	urge -20	view -9	volunteer -7	vote -12	vow -15	vragen 9	want -22	warn -20	wave -14	weigh -18	welcome -12	wonder -8	worry -8	write -21	yell -13	zeggen -19
lemma|quote-then-speaker|	accuse -15	add 20	admit 7	advise 12	affirmer 26	agree -11	aim -8	ajouter 30	allow -20	announce -11	answer -13	anunciar 11	applaud -12	ask -8	assert -9	assicurare 9	attack -7	ausrichten -7	avouer 16	back -17	believe -22	bezeichnen -10	bill -17	blame -12	brand -10	call 13	care -17	celebrate -10	charge -11	cheer -18	chiedere -12	compare -11	concede 13	conclude 18	confier 24	counsel -7	criticize -14	debate -17	decide -15	declare 19	defender -12	deliver -9	demander 15	denounce 8	deny -7	detail -9	dire 10	disagree -15	discuss -9	dizer -10	déclarer 32	echo -11	email -28	expect -12	explain 16	expliquer 11	express -14	faire_valoir 14	fear -17	find -8	fire -16	fragen -13	fume 12	glisser 20	hint -7	hope -18	identify -11	intend -10	introduce -8	know -14	lachen 16	lancer 33	laugh 7	like -13	lire -14	llamar -9	lâcher 16	maintain -16	marteler 16	mean 11	message -9	mostrar -7	name -10	need -18	noemen -16	none -10	observe 16	offer -11	opposer -10	parlare -11	pedir -21	plaisanter 18	plan -10	pledge -7	post -11	present 8	promettre 11	promise -16	propose 9	prévenir 16	question 7	quip 19	quote -13	rank -7	rate -21	read -8	recomendar -12	recommend 10	record -14	refer -16	reference -20	reflect 10	regard -9	regretter -7	reject -9	remark -16	repeat -9	request -12	respond -10	rispondere -13	répondre 18	résumer 20	saber -13	sagen -14	say 22	scrivere -8	see -11	seek -13	shoot -7	shout 16	souffler 15	souligner -7	speak -9	sprechen -17	tell 31	term -11	testify 24	think -21	trust 11	try -18	tweet 22	use -9	venture -14	view -8	vinden -19	volunteer -18	vote -7	vow -8	want -11	wave -14	whisper 15	wonder 10	write 25	yell 8	écrire 26
lemma|quote-then-verb|	add 23	admettre 18	admitir 19	advertir 14	affermare 13	afirmar -10	aggiungere -14	ajouter -10	alegar 10	alertar 14	ammettere 15	amuser 19	analyser 20	annunciare -14	antwoorden 16	antworten 16	apostillar 14	argue -7	argumentar -7	arrancar 13	asegurar -15	ask 7	assegurar 11	assicurare 13	assurer 29	atirar 16	attaccare 18	avaliar 17	avancer 16	avertir 14	avisar 16	avouer 13	añadir -10	balayer 11	befinden 12	begründen 18	bekennen 22	beteuern 12	betonen 22	brincar 21	brommen 17	brummen 18	calculer 21	call -12	celebrar 15	chiamare 10	chiarire 14	chiedere 13	claim -10	comemorar 19	comentar 9	commentare 25	comprometer -12	concedere -11	conclure 20	confessare 14	confier 12	constater 13	corriger 24	criticar 13	decir -12	declarar 22	defender 15	denunciar 16	denunciare -9	desabafar 13	describe -15	describir -9	detallar 15	dichiarare 11	difendersi 17	dizer 14	déclarer 10	défendre 13	déplorer 20	emporter 17	enquérir 10	enthousiasmer 8	enumerar 13	erkennen 13	erklären 14	erläutern 17	erwidern 20	erzählen 32	escrever 7	escribir 9	esordire -8	explain 9	explicar 29	expliquer 17	exposer 10	expresar 13	fluisteren 19	foeteren 13	féliciter 20	fügen -9	garantir 16	gestehen 15	getuigen -7	geven 18	gracejar -13	grincer 15	gritar 8	halten 14	heißen -14	herinneren 18	houden 17	imager 20	indigner 18	informar 17	insister 17	insistere 17	insistir 21	interroger 12	ironiser 20	ironizzare 24	joke 17	juger 15	justifier 19	klagen 19	klinken -8	kommentieren 13	lachen 10	lamentar 22	lamentarse 27	lancer 28	lassen 14	laten 8	leer -12	leggen 19	lembrar 30	limitar -16	luiden -13	lâcher 23	mailen 19	manifestar 16	marteler 14	matizar 10	meinen 36	melden 13	mostrar -12	motivare 15	murmurer 16	narrar 8	noter 16	nuancer -9	obiettare 12	observar 22	observer 23	oordelen 11	opmerken 14	pedir 8	perguntar 10	pester 16	philosopher 12	plaider 29	plaisanter 34	poltern 16	ponderar 8	poursuivre -12	precisare 17	proclamar 17	promettre 15	protestar 25	protestare 15	protester 16	préciser 14	prévenir 32	queixar 16	questionar 16	raconter 15	railler 16	rappeler 29	rapporter 16	read 13	reageren 32	reagir 12	rebater 22	rechnen 13	reclamar 28	recomendar -12	reconhecer 14	reconnaître 23	reconocer 21	recordar 28	rectifier 13	regretter 12	rekenen 12	relatar 31	relever 23	rematar 21	repetir 11	replicar 27	reply 17	report 17	responder 32	resumir 12	retrucar 18	revelar -7	ribattere 16	riferire 20	rir 13	rivendicare 11	rufen 23	räumen 16	réagir 15	réjouir 26	répliquer 15	répondre 23	résumer 8	rétorquer 21	saber 15	sagen 14	say 21	scandire 12	schamperen 18	scherzen 11	schetsen 11	schildern 16	schimpfen -11	schrijven 17	sentenciar 17	sfogare 19	sneren 14	soltar 13	sostener -11	sottolineare 18	souffler 21	souri -7	sourire 28	souvenir 23	spiegare 7	spotten 17	stellen 13	subrayar 16	sugerir 15	suggest -19	suspirar 19	sustentar 10	tagliare 15	teilen 17	tell -54	tempérer 14	terciar 13	tonner 15	tuonare 15	tweet 8	témoigner 23	urge -9	urteilen 14	vatten 18	verraten 16	versichern 19	verteidigen 12	vertellen 21	verzekeren 13	vinden 14	vragen -9	waarschuwen 23	write 38	zanjar 17	zeggen 26	écrire 9	énumérer 13	étrangler 13
lemma|sentence-after|	add -12	agree -15	announce -15	answer -17	appeal -17	appeler -12	argue -24	ask 21	bill -13	blijven -17	care -19	caution 10	cite -22	claim -14	comment -18	confirm -21	continue -17	debate -15	decide -14	decline 8	demander -14	describe -17	endorse -16	explain -12	fire -17	hold -19	indicate -17	lachen -16	like -25	meinen -17	message -13	noemen -17	parler -14	point -11	praise -16	preguntar 8	promise 10	rate -8	read -26	reply -16	report -17	rire -15	schreiben -15	see -22	speak -12	staan -17	state -13	suggest -18	support -19	thank -17	think -17	treat -16	try -12	tweet 21	urge 13	use -15	vote -8	zeggen -24
lemma|sentence-before|	accusare -14	accuse -36	accuser 9	aceitar -12	acknowledge -23	acreditar -12	add 21	adelantar -7	adiantar -10	admettre -21	admire -11	admitir 15	advertir -11	advocate -12	affirmer -10	afirmar 8	agradecer -15	agree -18	aim -10	ajouter 14	alarmer -12	alegar -13	allege -27	ammettere -17	answer -7	apelar 8	apologise -28	apologize -9	apontar -14	appeal -19	appeler -35	applaud -9	applaudir -14	apuntar -9	argue -10	asegurar 7	assegurar 7	assicurare 15	assumir -10	assure -11	atribuir -19	attack -27	avaliar -16	avisar -8	avouer 17	back -34	beantragen -14	begrüßen -15	behaupten -8	bekennen 9	believe -32	benadrukken -9	berichten 18	bestreiten -23	bestrijden -16	bestätigen -19	bevestigen -22	bezeichnen -19	bieden -16	bitten -15	blame -28	blijven -29	brag -15	brand -8	calcular -23	call -56	cast -15	caution -12	celebrar -9	celebrate -12	challenge -15	chamar -13	chant -13	charge -17	cheer -27	chiamare -12	chiedere -27	chip -13	citar 11	cite -16	cobrar -15	comentar -7	comment -7	commentare -9	compare -21	complain -23	comprometer -10	comunicar -8	comunicare 7	concede -9	conceder -11	concedere -9	concordar -22	condemn -14	confermare -12	confessar 12	confidare -7	confirmer -26	congratular -14	congratulare 8	congratulate -23	consider -16	contestare -7	continue -10	convocar -9	corriger 12	counsel -14	craindre -14	credit -10	crier -16	criticize -18	croire -16	debate -21	decir -21	decline -14	defender 10	definire -9	deliver -25	demand -30	demander -24	denken -13	denunciar -15	deny -20	describe -34	desmentir 12	destacar -17	detail -13	disagree -32	disclose -20	discover -16	discrepar -9	discuss -19	dismiss -25	dispute 10	doubt -16	drohen -16	déclarer -16	défendre -15	dénoncer -9	eisen -18	email -16	emporter -12	endorse -21	entender -10	erinnern 9	erkennen -13	esclarecer -10	escusar -14	esprimere -18	estimate -13	esultare -14	evitar -13	exclure -17	exiger -17	exigir -23	explain 12	express -23	faire_valoir -11	falar -10	favor -12	fear -22	feel -25	felicitar 9	festejar -18	figure -12	find -37	fire -22	foeteren 21	fordern -12	fragen -18	garantir -13	geben 15	geloven -16	gestehen 11	giurare -11	glisser -9	gostar -11	gracejar 7	gridare -7	gritar -8	hablar 7	hate -15	hear -19	heten -26	hint -12	hit -18	hold -29	hope -19	houden -7	identify -12	indicare -17	insist -30	insistir -13	interroger -9	introduce -10	invitare -8	inviter -18	invocar -14	invoquer -11	ironiser -16	ironizar -13	issue -26	joke -14	juger -16	jurer 11	know -17	kritisieren -17	kündigen -11	label -15	lachen 15	lassen 11	laten -21	learn -19	leer -13	leggen 9	lembrar -14	ler 10	like -19	lire -13	list -18	lobby 10	loben -19	luiden 7	mahnen 10	maintain 7	mandar -13	manter -20	matizar 9	mean -20	meinen -16	melden -24	message -26	mostrar -19	need -18	negar 21	negare -8	nennen -16	nier -17	noemen -14	note -16	noter -30	notice -19	object 9	offer -30	ofrecer -10	ontkennen -13	opinar -17	oppose -18	opposer -18	ordenar -13	order -21	osservare -18	parlare -10	pedir -17	perguntar -20	pester -15	plaider -10	plantear -11	pledge -12	pleiten -15	pochen -20	point -23	praise -18	precisar 7	precisare -11	predict -16	prefer -12	preferir 9	preguntar -16	present -15	prevedere -17	prever -14	prijzen -12	proclaim -13	proclamare -15	promettere -12	promettre -20	promise -8	proponer -19	propor -15	protestar -18	prove -7	préciser 9	prévenir -11	queixar -11	querer 7	question -18	quote -18	railler -14	raise -21	rank -12	rant -14	rappeler -10	rate -21	reaccionar 10	read -7	reageren -22	reagieren -22	reagir -7	reason -11	rebater -10	recibir -8	reclamar -10	recomendar -14	reconhecer 19	reconnaître -21	reconocer 12	record -20	recusar -14	redouter -15	refer -9	referir -13	reflect -9	refuse -28	refuser -27	regretter -20	reiterate -12	relever -13	remark -14	remember -21	remind -21	replicar -7	replicare 15	report -34	reportar 8	reprocher -11	request -13	respond -18	responder -10	resumir -13	reveal -19	ribattere 7	ricordare -16	rigoler 8	ringraziare -14	rir 7	rire -12	rispondere -7	ritenere -11	rivelare -10	rivendicare 7	roepen -13	rufen -20	räumen -24	réagir -19	réclamer -29	réjouir 7	répondre 11	résumer -8	saber -23	sagen 10	saluer -22	sapere 8	savourer -22	say -10	scherzare -13	schließen -13	scrivere -8	see -26	seek -17	sehen -12	señalar -15	sfogare -11	show -35	shrug -21	sigh -13	sign -32	signal -12	sintetizzare -8	sluiten 9	sottolineare 9	souffler -8	souhaiter -11	souligner -16	sourire 19	speak -15	spreken -17	staan 8	state -10	stehen -22	stimare -13	sturen 11	subrayar 14	suggest -7	suspect -10	sustentar -12	tabler -17	talk -28	teilen -14	tell -7	temer 9	temere -19	tempérer -7	term -8	testify -18	text -10	thank -24	think -16	tildar -14	title -16	tonen -14	tout 7	trekken -13	trouver -21	trovare -13	try -26	témoigner -7	understand -19	unlisted -8	urge -36	use -35	verlangen -30	versprechen -14	verteidigen -23	vertellen 20	verwachten -19	verweisen -12	view -19	vinden -15	voir -8	volunteer -7	vote -17	vouloir -17	vow -20	vragen -23	vrezen -9	waarschuwen -18	want -42	warnen -13	weisen -22	welcome -24	werfen -7	weten -10	wijzen -14	willen -29	wish -7	wollen -26	worry -15	wundern -15	zeigen -25	zien -23	écrire -18	évaluer -15	évoquer -18
lemma|speaker-then-quote|	accusare 11	accuse 9	accuser 9	achar -7	achten 12	aclarar 12	acusar 24	add 11	adiantar 15	admire -17	admit 13	admitir -9	advertir 14	advise -21	affirmer 30	afirmar -16	aggiungere 15	agree -21	ajouter 9	alegar 16	allege 8	allow -17	amuser 13	announce -7	answer 10	antwoorden 7	antworten 12	anunciar 25	apelar 13	apologize -13	appeal -25	apuntar 13	argue 17	asegurar 17	ask -23	assail 15	assegurar 9	assicurare 17	assume -10	assure 18	assurer 25	attack -22	avisar -7	avvertire -7	añadir 11	back -8	believe -27	bemoan 14	bemängeln 20	benadrukken 15	beschreiben 13	bevestigen 12	bezeichnen 12	bill -16	blast 12	blijven 16	brand -12	care -14	caution 24	celebrate 13	chamar 17	champion -8	chant 9	charge -12	chiamare -13	chide 12	chiedere -15	citar -14	cite 9	classificar 10	comemorar 20	comunicar 12	concede 23	concluir 15	conclure 9	concéder 8	confermare 11	confier 20	confirm 11	confirmer 18	congratulate 17	consider -20	contend -9	contestar -9	contester 9	continue 33	contrapor 23	correct -8	correggere 17	corregir 10	counsel -18	credit -15	crier 15	criticar 13	croire 8	debate -36	decide -8	decline 9	decry -10	deem -13	defend 14	definir 19	definire 10	demander 11	denounce 16	denunciare 7	describe 7	describir 11	desmentir 8	despedir 21	destacar 17	desvalorizar 13	dichiarare 13	difendersi 23	difundir 15	dire -11	discover -10	discrepar 14	dispute 9	ditar -17	domandare -12	dub 7	déclarer 11	décrire -13	défendre 25	démentir 10	dénoncer 20	déplorer -8	echo 7	elogiar 14	emphasize 10	encourage -17	endorse -8	erkennen 17	erklären 12	escludere 9	escribir 14	estimar -9	evitar 8	exiger 21	exigir 14	expect -16	expliquer -9	expresar 7	faire_valoir 8	feel -20	find -15	fire 9	formulieren 15	fragen -7	frenare 8	féliciter 15	geven -13	giudicare 8	giurare 13	gritar 12	hablar 7	halten -11	hear -18	heißen 19	hekelen 8	highlight -16	hint -11	hold -11	hope 10	houden -12	imply 11	indicate 11	indiquer 7	insist 8	insistir -10	insult 9	intend -11	interject 16	interrupt 7	introduce 11	invitare 10	inviter 11	invocar -15	ironiser 7	ironizar 7	issue 9	joke 24	jurer 12	justificar 22	knikken 7	know -21	kündigen 7	lachen 16	lament 26	lamentar 7	lassen 10	laten -12	learn -10	leggere -22	lehnen -8	lembrar 15	ler -12	limitar -9	liquidare 14	llamar 14	loben 16	lodare 12	louer 9	love 10	lâcher 15	mandar 13	matizar 18	mean -17	message -8	need -21	negare 29	nennen 9	none -8	note 21	noter 7	obiettare 11	object 7	offer -11	opinar 15	oppose -10	order -8	parlare 24	parler 15	pedir -8	perguntar -8	pledge 10	ponderar 12	portray 17	precisar -7	predict 12	prefer -15	preguntar -7	prometer -7	promettere -9	promettre 29	pronounce 14	proposer -13	prove -8	prévenir 10	qualifier -12	querer -13	question -8	questionar -11	quote -17	raccontare 14	raconter -7	rank -13	rate -8	read -29	reageren 23	rebater 18	recall 10	reclamar -7	recognize 12	reconnaître 10	record -19	refer 11	reference 9	reflect -10	refuse 7	refuser 7	regard 8	regret -15	regretter 11	rekenen 15	repeat -15	replicar 24	replicare -9	report 7	reprochar 9	request -7	respingere 18	respond 11	resumir 17	retort -17	retweet 7	reveal 7	revelar -13	ribadire 10	ribattere 15	ricordare 15	riferire 10	rire -7	ritenere 13	réagir 10	réclamer -7	répliquer 15	répondre 10	répéter 16	sagen 14	salutare 14	savage -14	say 25	schreiben 20	scrivere -8	see -9	sehen 11	señalar 12	shoot -8	shout 15	sign -22	slam -9	smentire 20	sostener 16	sostenere 15	souhaiter 7	souligner 10	souri 10	soutenir 9	souvenir -9	spiegare -19	sprechen -10	spreken 14	staan 18	stehen -18	stress -11	submit -10	subrayar 11	sugerir 9	suggest 9	support -17	talk -10	teilen 14	temere 14	term -15	testify -12	text -14	thank 13	think 14	threaten -9	tildar -8	title -22	tonen 16	traduzir 18	traiter -7	trekken -7	trouver 17	try -23	underscore -15	understand -12	valorar 14	vent 13	ver 18	vertellen 12	view -15	voir 19	volere -10	vouloir 19	vow 8	waarschuwen 17	warnen 20	wave 7	weigh -17	welcome -9	werfen -7	widersprechen 16	willen -11	wish -12	zeigen -11	zien -10	zitieren -7	äußern -9	écrire -9
lemma|verb-then-speaker|	accusare -14	accuse -22	acknowledge -13	acusar -14	add -11	admitir -16	aggiungere -7	annoncer -10	antworten 11	anunciar -22	argue -20	ask -16	atribuir -16	beloven -15	benadrukken -12	beschreiben -13	bestätigen -15	bezeichnen -11	calificar -12	call -49	celebrar -15	chamar -13	chiamare -11	chiedere -17	citar -12	claim -14	classificar -11	concede -15	conclude -11	confermare -17	confirmar -25	considerar -21	contestar -12	contestare -14	criticar -18	declarar -14	declare -10	defender -22	definir -8	definire -27	desafiar -16	descartar -17	describe -26	difendersi -7	dire 18	dismiss -14	divulgar -15	dénoncer -12	elogiar -11	elogiare -9	email -15	endorse -14	erkennen -12	erzählen -14	escludere -12	evitar -17	explain 13	explicar 13	find -18	fügen 16	giudicare -13	halten -12	heißen -20	insist -17	invitare -12	issue -16	juger -25	justificar -9	kritisieren -7	lamentarse -15	laten 10	lehnen 11	ler -14	limitar -17	liquidare -7	loben -18	maintain -13	mandar -17	meinen 7	mostrar -13	negar -18	note -13	parlare 22	parler -7	pedir -29	praise -23	predict -12	preferir -15	prometer -17	promise -15	quote 7	raconter -9	recall -14	rechazar -15	recomendar -17	recusar -14	rekenen -8	respingere -17	ribattere 12	ringraziare -15	rispondere 15	roepen -7	rufen 11	saluer -8	say -28	spreken -14	staan -19	state -9	stellen -15	suggest -17	tachar -14	tell -65	thank -13	trekken -12	tweet -13	urge -19	ver -9	warn -18	werfen 18	write -15	würdigen -9	zeggen 11	zien -8	äußern 11	évoquer -13
length|	0 -12	1 9	2 15
marks|according-to|0|	behind 0 -13
marks|according-to|1|	before 0 -15	behind 0 -18
marks|actor-nearby|-1|	1 first -21	1 inside -14	1 last -22
marks|actor-nearby|0|	before 0 12	before 2 12	behind 2 -22	behind 4 -14
marks|actor-nearby|1|	before 0 8	before 1 -14	before 2 -16	behind 1 -25	behind 2 -25
marks|actor-nearby|2|	before 1 -11	before 2 -12	before 3 -9	before 4 -12	behind 3 -30	behind 4 -12
marks|colon|-1|	1 last -14
marks|interview|-1|	12 first -8	2 first 10	3 first -12	3 last 11	4 first 9	5 last 17	6 last -14	7 last 25	8 last -7	9 last 14
marks|named-nearby|0|	behind 0 8
marks|named-nearby|1|	before 0 -7	behind 0 -17
marks|name|-1|	1 first -7	1 inside -15	1 last -8
marks|name|0|	before 0 -7	before 1 9	before 2 -41	before 3 -24	behind 1 -16
marks|name|1|	before 0 -15	before 1 -27	before 2 -38	before 3 -25	behind 1 -22
marks|name|2|	before 2 -28	before 3 -20
marks|noun|-1|	1 first -22	1 inside -21	1 last -16
marks|noun|0|	before 0 8	before 3 -7
marks|noun|1|	before 0 -31	before 1 -19	before 2 -15	before 3 -26	behind 0 -14	behind 1 -17
marks|noun|2|	before 1 -17	before 2 -44	before 3 -39
marks|organisation|-1|	1 first -22	1 inside -37	1 last -17
marks|organisation|0|	before 3 -37	before 4 -19	behind 0 -12	behind 2 -30
marks|organisation|1|	before 0 -13	before 1 -21	before 2 -34	before 3 -45	before 4 -29	behind 0 -10	behind 1 -38	behind 2 -22	behind 3 -12
marks|organisation|2|	before 1 -37	before 2 -44	before 3 -22	before 4 -27	behind 2 -15
marks|person|-1|	1 first -18	1 inside -9	1 last -15	12 first -8	2 first 10	3 first -12	3 last 11	4 first 9	5 last 17	6 last -14	7 last 25	8 last -7	9 last 14
marks|person|0|	before 0 15	before 1 9	before 2 11	before 3 8	behind 0 18	behind 1 -17	behind 2 -18
marks|person|1|	before 0 9	before 1 -7	before 2 -15	before 4 9	behind 0 -9	behind 1 -20	behind 2 -23
marks|person|2|	before 0 25	before 1 -21	before 2 -12	before 4 -9	behind 3 -30	behind 4 -12
marks|place|-1|	1 first -27	1 inside -9	1 last -36
marks|place|0|	before 1 -30	before 2 -24	before 3 -15	behind 0 -13	behind 1 -13
marks|place|1|	before 0 10	before 1 -31	before 2 -26	before 3 -16
marks|place|2|	before 1 -10	before 2 -16	before 3 -17
marks|possessor|0|	before 0 -15
marks|pronoun|-1|	1 first -32	1 inside -16	1 last -8
marks|pronoun|0|	before 2 -15	before 3 -17	behind 0 11	behind 1 8
marks|pronoun|1|	before 0 -19	before 1 -11	before 3 -27	behind 0 -11	behind 1 -15
marks|pronoun|2|	before 1 -7	before 3 -11
marks|quote-then-speaker|1|	behind 0 -7
marks|quote-then-verb|0|	behind 0 7
marks|quote-then-verb|1|	behind 0 -14
marks|sentence-after|0|	behind 1 7
marks|sentence-after|1|	behind 1 -16
marks|sentence-before|0|	before 1 10
marks|sentence-before|1|	before 1 -17
marks|sentence-before|2|	before 1 -19
marks|signature|0|	behind 0 14
marks|speaker-then-quote|1|	before 0 -22
marks|topic-after|0|	behind 1 -7
marks|topic|-1|	1 first -23	1 inside -27	1 last -11
marks|topic|0|	before 0 21	before 3 8
marks|topic|1|	before 0 -22	before 1 -7	before 2 -15	before 3 -31
marks|topic|2|	before 1 -12	before 2 -24	before 3 -18
marks|verb-then-speaker|0|	before 0 14
mentions|according-to|	2 -7	3 -7
mentions|actor-nearby|	1 -21	2 13	3 18
mentions|colon|	1 -22	2 28	4 35
mentions|interview|	1 20	4 -22
mentions|named-before|	1 11	2 -7	3 19
mentions|organisation|	1 -11	2 -14
mentions|paragraph-before|	1 11	2 -14	4 -14
mentions|person|	2 7	3 18
mentions|place|	1 -21	2 -19	4 -17
mentions|possessor|	1 14
mentions|quote-then-speaker|	2 -20	3 -18
mentions|quote-then-verb|	2 8	4 33
mentions|sentence-after|	1 -24	2 -12
mentions|sentence-before|	2 -12	3 22	4 -8
mentions|signature|	1 13
mentions|speaker-then-quote|	1 21	2 -22	3 -9	4 10
mentions|topic-after|	1 -9	2 -17
mentions|topic|	3 -10	4 -12
mentions|verb-then-speaker|	1 16	3 -15	4 -23
near|according-to|	0 16	26+ 15	3 15	4-6 18
near|actor-nearby|	0 -12	1 20	13-25 -10	26+ -17	3 -10
near|colon|	2 14	3 13	4-6 -8	7-12 -7
near|interview|	26+ -23
near|named-before|	1 -10	26+ -33	3 -21
near|named-nearby|	0 -13	1 -21	13-25 -8	3 9	4-6 11
near|paragraph-before|	26+ -24
near|possessor|	0 -13	1 -22	13-25 -30	3 -7
near|quote-then-speaker|	-12 21	-14 -11	-15 -11	-16 -14	-2 -16	-22 -10	-23 -10	-24 -13	-25 -13	-26 16	-27 11	-28 -15	-3 -28	-30 -16	-31 7	-4 -36	-42 -12	-5 9	-8 -15	0 25	1 -13	13-25 -21	3 -17	4-6 -17	7-12 -7
near|quote-then-verb|	0 22	1 7	7-12 -25
near|sentence-after|	0 11	1 10	13-25 -20	2 -42	26+ -20	3 -15	7-12 -27
near|sentence-before|	1 21	13-25 -8	26+ -26	7-12 -8
near|signature|	1 8	26+ 7
near|speaker-then-quote|	13-25 -19	2 15	26+ -15	3 14	4-6 17
near|topic-after|	3 -15	4-6 -13	7-12 -10
near|topic|	0 -19	2 8	26+ -21	3 12
near|verb-then-speaker|	0 -11	13-25 -38	26+ 11	4-6 -8	7-12 -30
negated|	paragraph-before -12	quote-then-speaker -24	quote-then-verb -14	speaker-then-quote -13	verb-then-speaker -9
next|$|	judging -12	other -26	saying -12
next|%|	saying -10
next|'|	saying -13
next|(|	judging 16	other -16	saying 8
next|)|	judging -16	thinking -12
next|,|	judging -27	saying 10	thinking -9
next|-|	judging -7	other -9	thinking -20
next|:|	other -8
next|;|	saying -19
next|according-to|	( -14	: -7	adverb 13	coordinator -15	preposition 20	pronoun -10	quote -15	stop 24	that 16	verb-saying 15
next|adverb|	judging 16	other 12	saying -9	thinking -10
next|auxiliary|	other -11	saying -31
next|capital|	judging 14	other -7	saying 14
next|colon|	, 11	: 12	adverb -10	determiner -12	word -7
next|coordinator|	judging -26	other -20	saying -34
next|determiner|	judging -16	thinking -17
next|end|	other -15	saying -21
next|marks|	judging 12	other -29	saying 9
next|paragraph-before|	$ -13	( -13	, -8	- -12	: -28	; -11	auxiliary -26	capital -22	coordinator -12	determiner -16	end -10	preposition -23	pronoun -28	quote -32	stop -7	subordinator -16	verb-judging -10	verb-saying -20	verb-thinking -18	word -11	— -9
next|possessive|	saying -8
next|preposition|	judging -15	other 8	saying 7	thinking -27
next|pronoun|	judging 11	other -7
next|quote-then-speaker|	$ -10	, -15	- 13	: -12	adverb 17	auxiliary -9	coordinator -16	determiner -12	end -19	quote -13	stop 39	that -21	verb-thinking -15
next|quote-then-verb|	, 8	auxiliary -33	coordinator -7	determiner 10	end -8	preposition 12	quote -20	stop 9	subordinator -8	that 8	word 22	— 14
next|quote|	judging -14	other -35	saying -33	thinking -31
next|sentence-after|	: -50	adverb 13	capital -18	determiner -19	preposition -17	pronoun -20
next|sentence-before|	$ -20	% -8	' -8	: -22	; -19	adverb -26	auxiliary -32	capital -36	coordinator -31	determiner -7	possessive -7	preposition 11	quote -31	subordinator -7	that 11	verb-saying 16	verb-thinking -11	word -18
next|speaker-then-quote|	$ -13	) -12	- -16	: 8	; -15	adverb 7	capital 30	coordinator -17	pronoun 20	quote -31	that 17	verb-saying -10	word -21	— -14
next|stop|	other 14	saying 25
next|subordinator|	other -16	saying -7
next|that|	judging -9	other 12	saying 21
next|verb-judging|	judging 9	thinking -16
next|verb-saying|	judging 10	other 16	saying -10
next|verb-then-speaker|	' -11	( 8	, 22	; -19	auxiliary -54	coordinator -15	determiner -9	marks -11	preposition -39	pronoun -10	quote -30	subordinator -43	verb-thinking -25	’ -9
next|verb-thinking|	judging -9	other -14	thinking -12
next|word|	judging -10	other -15	saying -11	thinking -9
next|£|	other -16
next|–|	saying 7
next|—|	saying -10
noun|	0 -12	000 -18	05 -9	1 -14	100 -16	11 -21	12 -16	13 -8	14 -12	140 -9	15 -11	16 -15	18 -11	19 -16	1974 -9	1977 -12	1991 -10	1992 -9	1999 -15	2 -12	20 -18	200 -8	2000 -8	2001 -11	2007 -13	2008 -14	2009 -16	2010 -12	2011 -16	2012 -20	2013 -7	2014 -16	2016 -12	2019 -11	2022 -15	2023 -11	2024 -10	2025 -11	2028 -13	21 -10	212 -10	214 -12	22 -21	22-year-old 15	23 -12	24 -10	26 -8	27 -10	27-jährige 12	27-year-old 8	28 -15	29 -21	3 -19	3-5-2 -8	30 9	300 -15	31 -15	33 -19	34 -26	36 -16	37 -11	38 -15	38-year-old 15	39 -17	4 -19	400 -12	41 -15	44-year-old 11	45 -15	46 -8	48 -7	49 -14	5 -10	50 -12	51 -14	51-jährige 13	54 -10	55 -17	57 -19	58 -18	58-year-old 9	6 -16	61 -14	62 -14	63 -9	64 -20	65 -8	66 -21	67 -11	69 -13	70 -18	71 -16	74 -12	77 -16	79 -22	79-jährige 9	8 -16	80 -15	81 -9	83-year-old 16	88 -12	9 -18	a -18	abertura -10	abgeordnete -18	ability -13	able -11	aboard -7	abogada -26	abonnenten -10	abonnentin -17	abonnée 11	abortion -15	abuela -9	accanto -12	accionista -11	acción -13	accord -18	accordo -17	account 9	accounts -11	accusa -13	accuse -14	accused -18	aclu 11	acordo -8	acqua -8	acrescentou -17	act -24	acteur 16	actie -11	acting -8	action -18	actionnaire -13	activist -20	activists -8	acto -13	actor -7	actors -8	actress 12	actrice 8	actuación -12	acuerdo -15	acusación -20	acusação -12	acções -10	acórdão -15	added -12	adding -19	addition -13	address -15	addressing -17	adiantou -7	administration -15	administrator 7	administração 10	admitió -11	ads 8	adversaire -16	adversário 18	adviser 8	advisers 9	advocaat -17	advocates -8	advogado -7	advérbio -9	af -20	afd-politiker -12	affaire -18	affaires -13	affermato -13	affidavit -11	affluenza -9	affondo -16	afirmou -10	afloop -7	agence 10	agencia 7	agency -15	agent 10	aggiunge -10	agreement -11	agriculteurs -13	agua -11	agência 8	ahead -18	ahorro -8	aide 10	air -14	al 10	alarme -8	alcalde 12	alcaldes -14	alegría -11	alemán 8	algo -14	aliados -17	all -26	allegados 7	allegations -8	alleging -11	allenatore -18	alliance -11	allies -23	ally -24	altra -10	alunos -8	ambiance -13	ambtgenoot -13	amendment -12	american 9	americani -7	americans -28	amuse -7	an -8	analisti -12	analyst 20	analyste -8	analysten -10	analystes -17	analysts -26	ander -22	anfrage -26	angaben -19	angebot -22	anger -8	animal -15	animale -21	animals -11	annonce -7	announcement -18	annuncio -14	ano -9	anoniem -12	anonimato -21	another -18	anti-establishment -10	antiga -15	antigo -17	anunciou -7	anwohner -23	any -15	anyone -24	anything -17	anziano 7	anúncio -11	apoio -8	apotheker -14	apoyo -13	app -10	appeal -13	appeals -17	appearance -14	appeared -13	appearing -23	appello -15	applause -22	apprenti -11	approach -15	apresentar -10	araras -8	arbitrage -17	arbitragem -17	arbitro -15	archeologa 14	argent -11	argued -17	arguido 14	arm -14	armador 9	armée -10	arrest -11	arrivée -8	arrêt -14	arrêté -10	article -19	artigo -9	artisan 10	artículo 10	asamblea -9	aside -11	ask -14	asked -55	assault -16	assessora -9	assessore -20	assessoria -9	assiste -9	assobios -20	associazione -12	assurance -8	astronaut 16	astrónoma -17	asunto -9	ata 12	atacante 14	ataque -10	athlete 9	atleta -12	ato -11	attackers -15	attacks -29	attaquant -9	attempt -21	attention -11	atual -18	aucun -11	aucune -14	audiencia -8	audio -10	audit 16	audition -11	aula -13	aumenti -15	aumento -14	autarca 17	author -15	authority -20	auxiliar 10	aver -15	average 9	avere -15	avis -15	avocat -22	avocate -12	avocats -12	avoir -27	award -18	ayuntamiento -7	azienda -9	azzurro -15	ação -16	aînée -13	años -12	backers -16	bahn -12	bail -10	bailarina -9	baker 10	ballot -7	ban -11	banco -7	band -12	banderole 7	bank -18	banker 12	banque -8	banquier 7	barcos -8	barista 7	barrister 11	base -13	based -18	basket -9	bastidores -9	battle -14	battuta -12	beamten -19	beau -11	began -21	begrafenissen -10	begriff -18	begrip -9	begründung 11	behanger -10	behörde 12	beiden -9	belastingbetaler -13	belegschaft -23	belge -13	believe -17	beroep -16	besatzung -16	beschluss 9	best -19	beter -10	betreiber -11	betriebsrat -28	betroffen -8	bewindsman 11	bewindsvrouw 15	bid -21	biggest -11	bijeenkomst -15	bilan 11	bild-informationen -16	bilhete -12	bill -23	billion -19	billionaire -9	billionaires -12	bills -17	biologin 11	biologist 8	bióloga 19	black -12	blaze 12	blijven -7	blog -9	blogger 10	boat -9	bodenstation -14	body -16	bonden 8	border -14	born -20	bosch-sprecherin 14	boss -11	both -11	bout -12	bowlers -10	boy 11	boycott -8	braccia -19	branche -19	brand -13	brazilian -8	braço -15	breton 17	british -23	broadcaster -21	broker 13	brother -28	brothers -13	bruit -12	buch -22	budget -14	bundesregierung -18	bundesstraße -16	bureau -15	buren -22	burgervader -19	bus -15	business -15	buurt -10	buyer -16	buzz -12	bürgermeister 12	c -10	c' -9	cable 8	cachet -11	cadre 22	café -11	calendrier -16	calif -25	call -20	called -10	callers -16	calls -15	calm -11	calma -10	camarade 15	cambio -25	came -24	camp -21	campagne -10	campaigns -13	campeã 18	canadian -9	canal -11	candidacy -7	candidat -8	candidata 20	candidates -22	canto -10	cantora -14	capitaine -8	capitán -15	capitão 15	capo -13	captain 15	caption -18	car -17	card -7	cargo -11	carrier 8	carta -10	cartas -13	carte -14	carácter -11	casa -20	case -25	cases -17	caso -16	casting -8	catedrático 8	catholic -12	catholics -18	causa -14	cause -12	cautela -17	cbs -8	cent -15	centaine -18	center 14	centers -8	cento -15	central -15	centre 7	centro -17	cerca -14	cerimônia -9	chain -18	chair -11	chairman -10	chamber -21	chambre 11	champion 7	chancelier -15	chancellor -14	change -15	changes -7	character -14	charge -17	charges -18	charity 12	chat -11	chaîne -9	check -11	chef -10	chefe 21	chercheurs -9	chercheuse 15	chi -28	chiamano -15	chiefs -12	chiffre -14	chinese -17	chloé -9	choice -11	choix -18	chorus -10	christie -15	cierre -10	cijfers -10	cinco -14	cineasta 11	cinta -9	cinéaste 8	cities -8	citing -11	citizens 7	cittadino -16	city 8	claim -14	claims -10	class -8	clause -11	clerk 8	cliente -9	clients -19	clima -9	climate -9	clinton -10	cliënt -17	cloche -17	close 18	cnn -9	cnv-onderhandelaar -11	coalitie -13	coalition -15	cocinera 16	cocinero 13	code -12	colega 15	colegiado -10	colis -11	collaboratore -11	colleague 11	colleagues -15	collectif -18	collega 16	collègue -10	column 8	columnist 13	colère -10	comandante -17	combien -16	comboio -13	come -15	comentar -19	comerciante 17	comerciantes -8	comes -15	coming -18	comisaria -14	comisión -8	comissão 8	comité -24	commandant 19	comment -23	commerce -25	commercio -8	commerçants -19	commissaire -7	commissario 12	commissioner 15	committee -24	communauté -12	commune -10	communiqué -11	communities -16	compagne -8	compagnie 7	companhia 10	companies -17	compañía -14	complainant 12	complaint 19	comporta -12	compromise -9	compte -22	comptes -16	comune 10	comunidad -7	comédienne -10	concerns -13	concorrente -13	concorso -9	concurrent -21	concurrents -8	condenado 13	condition -23	conducteur 8	conference -20	conferencia -10	conferenza -9	conferma -9	confidence -10	confirma -8	conflicto -12	confrère -12	conférence -20	conseil -13	conseiller 23	consejera -19	consejo -10	conselho 11	conservatives -10	consiglio -14	consigne -16	consorzio -16	constat -11	consultado -13	consultant 17	consultora -16	consulté -7	conta -12	contabile -10	contact -10	contacted -12	contacté -14	contactée -19	contained -15	contas -11	contest -11	contestant -8	contests -10	conti -12	continued -11	continues 9	conto -11	contract -16	contractor -8	contractors -16	contraire -16	contrast -23	contrataron -11	contrato -16	controversy -9	convention -22	conversation -10	convoy -8	coordinatore -11	corner -20	coroner 8	corregge -12	correo -15	corridore -9	corrige -11	cosa -16	costs -14	council 7	councillor -7	councilwoman 12	counsel -18	counties -13	countries -10	country -12	country-first -12	couple -26	couples -12	courriel -19	courriels -10	course -20	court -23	courts -15	cousin -21	coverage -12	coût -8	cree -11	crew -18	crews -8	crime -11	criminal -8	crise -10	critic 17	critici -19	criticism -19	critics 10	critique -25	critiques -13	cronisti -15	cross-examined -7	cruz -10	cualquier -9	cuatro -18	cuban -18	culpa -18	cuoca -17	curator -14	curia 8	customers -13	cuts 14	czech 12	cámaras -10	côté -26	côtés -13	c’ -33	d-mass -14	d-md 12	d-nev 13	d66-leider -8	daarop -9	dados -13	dame 20	danger -14	danno -13	danois 16	darstellung -24	dat -30	data -9	daten -19	dati -15	dato -13	daughter 10	dax -11	day -26	days -17	deal -19	dean 8	death -16	deaths -14	debat -12	debate -35	debatte -17	decades -10	decision -33	decisione 11	decisión -11	decisão -26	declined -15	decreto -17	defence -13	defender 9	defesa -19	degree -13	delantero -16	delas -8	delay -16	delegada 17	delegado -7	delegate -16	delegação -14	deles 14	demand -9	demissão -15	democrat -12	democratic -11	democrats 11	demonstrations -16	demora -16	denied -10	denies -14	denuncias -9	departamento 8	department -10	depoimento -7	depressed -9	deputata -14	deputato -20	dernier 15	dernière 8	derrota -18	desculpas -14	design -14	designer 11	despacho 7	detective 11	detenerse -12	detto -11	deuxième -15	dialogue -9	dice -17	dichiarato -9	dictamen -14	die 8	died -12	diferença -17	difesa 17	difference -8	differences -10	differenza -7	difficult -11	dig -9	dijo -14	dimisión -7	dinero -18	dio -7	diplomat 9	diplomats -10	diplomático 15	diputado 8	dire -9	direct -12	directeur -8	direction 21	directiva 8	directivo 19	directores -13	diretor -11	diretta -17	dirigeant 14	dirigeante 18	dirigente 16	disco -11	discussion -17	discussions -11	dispatcher 10	disse -14	distribuidora -7	district -16	dit -8	ditta -17	divergência -13	dividend -13	dividendo -14	diz -18	dizer -26	diálogo -13	doce -9	document 18	documentary -14	doente -14	dog -13	domanda -11	donations -19	donnerstag -8	donor -20	door -16	doppelganger 10	dorf -10	dossier -24	dozens -8	draft 18	drawing -16	drinking -11	drivers -11	droite -22	drone -12	duca -14	dura -8	dà -13	décision -22	défense -19	défenseur -8	délai -14	départ -9	députée 12	dívida -20	dû -7	e-mail -15	earlier -18	early -16	eastern -13	eau -20	echoed -13	echoing -15	ecolo-verkozene -8	economic -16	economistas -9	economists -14	economy -11	editorial 11	effect -19	effort -18	efforts -26	eight -7	einigung -20	einschätzung 14	ejecutivo 9	elecciones -16	elected -9	election -14	elections -19	electorate -7	elf -21	elternschaft -12	email -24	emails -36	embassy 11	emerging -17	emeritus 11	emigrante 8	emotional -16	emphasis -14	employee 18	employer -12	empore -15	empresario 15	empresarios -9	empresas -14	empresários -12	encontró -8	end -11	ende -23	endorsement -13	endorsements -10	energy -19	engineers 7	english -16	enige -10	enough -18	enquête -17	ensayo -7	ente -19	entidad -15	entourage 19	entrenador -15	entrepreneur 13	entreprise 20	entry -10	entscheid -11	entscheidung -26	entusiasmo -14	entwurf -13	então -14	environmental -13	envoy -14	envío -11	episode -11	episodio -19	episódio -14	equipaggio -8	equipe -9	equipo -17	erbij -9	ergebnis -30	error -11	errore -8	esame -7	escola -18	escolha -11	escrito -15	escutas -10	eso -11	espera -14	esperar -8	espressione -13	esquema -13	esta 16	estado -18	estar -14	estrada -11	estudiante 11	estudiantes -10	estudio -17	ethanol -13	etichetta -7	euro -24	european -10	europese -10	event -15	events -12	everyone -20	evidence -12	ex-autarca -14	ex-avocate 23	ex-marido -16	ex-ministro 17	examens -14	example -14	excongresista -14	executiva 19	expectativa -10	experience -16	expert -24	experta 11	expertin 8	experts 7	explained -13	explanation -13	explicação -17	explicações -11	exportadores -14	expression -16	expressão -21	expérience -8	eyes -9	face -17	facebook -7	fachleute -13	fact -15	fahrer -16	failed -10	failure -11	faits -17	falar -12	fall -19	fallo -14	falta -15	familia 8	familiar -14	familiares -14	familie -8	families -12	famille -10	família -23	fans 9	far -19	farmacista -18	farmer 12	farmers -21	father -20	fato -11	fatto -17	fault -8	fazer -10	façon -8	federal 14	federation 11	feel -11	feelings -16	fees -12	feiten -9	felt -13	femme 8	ferrovia -10	festa -11	festival -10	fez -19	field -10	fighters -13	figure -18	figures -7	fila -11	file -11	filed -7	filha -17	filing -12	film -22	films -19	fin -9	final -13	finale -12	finances -8	find -9	findings -13	fine -15	fira-generalsekretär -11	fired 19	firma -18	firms -9	fiscal -11	fiscalização -9	fischi -13	fla -12	flag -12	fleet -9	fluglotse 17	flying -13	foglio -14	fois -13	followers -8	fondateur -18	fondi -8	fontana -10	fonte 19	footage -12	force -10	forces -13	formation -7	formule -21	fornitore -12	forum -18	fossile -10	found -16	founder -17	four 8	fox -14	frage -15	fragment -7	fraktionschef -13	franken -23	français -14	frase -33	fratello -9	freeze -20	freiheitspartei-chef -8	friday -20	friend 16	friends 17	frits -11	front-runner 9	frustrated -14	frustration -10	fuentes 14	funcionaria 15	funcionario 18	funcionário 9	funcionários -9	fundraising -18	funzionario 12	fusion -7	galeria -11	game -14	gang -12	garante 9	gardien 19	garçon 15	gauche -18	geduld -9	gedupeerden -9	gegenseite -17	geistliche 19	geklagt -13	geld -14	geloven -7	gelures -13	gematik-chef -8	gemeente -14	gemeint -12	gendarmes -10	gender -11	general 18	genitori -16	genro 14	gerente -20	gericht -9	german 10	gesto -17	get -16	getting -10	getuige -17	gezegd -13	giant 8	giapponese 10	giornalisti -13	giornata -8	giorni -8	girl 11	giudice -16	giudici -7	giudizio -11	giunta -10	giuria 18	give -11	given -17	go -20	goal -15	goals -13	goats -13	gobernador -9	gobierno -24	god -15	going -13	gol -9	goleiro -14	golo -11	gommone -13	good -14	gouvernement -7	gouverneur 9	governador -7	governadora 8	governante 15	government -18	governo -22	grabaciones -13	grande -15	grandes -10	grandmother 19	grazer -15	graça -12	gremio -9	groep -17	group -14	groupe -11	groups 8	growers -12	growth -14	grund -13	grupo -19	gruppo -19	guard 24	guasto -15	guerra -8	guidance -12	guild 17	guns -11	gutachten 7	guía 12	gäste -14	haalt -10	haber -14	habitants -14	hablar -9	hackers -16	half 12	hall -18	hallazgo -17	hand -16	handen -10	hands -12	hard-liner -12	hauptdarsteller -16	hauptgläubiger -18	haus 8	haut 10	haute 8	headline 11	health -25	heard -25	hearing -20	help -15	helped -19	herausforderin 17	herbst -9	heritage -15	hermana -9	hermano -17	herr 9	herrscher -9	hersteller -15	herói -9	heure -8	hija 8	hijo -22	hilfe -14	hispanic -20	hispanics -8	historia -18	historian 17	history -13	história -12	hoffnung -17	hold -27	holders -16	holding -14	hombre 7	home -20	homens -13	homes -9	hommages -7	homologue -34	homóloga -19	hoogleraar 10	hopeful -8	hora -12	host -20	hosteleros -8	hour -13	hours -18	house -24	huidige -10	humor -11	hundreds 14	husband 11	héros -15	i-vt 16	idea -21	idee -14	ideia -18	identified -11	idolizes -14	iedereen -14	iemand -20	ierse 11	ii -9	illicit -12	image -17	imagem -9	images -11	immigrants -10	immigration -10	impact -16	impacto -10	impersonator 7	impianto -16	imprensa -8	imprese -15	imputado 9	imputato 14	incendio -13	inchiesta -21	incident -20	incidents -8	including -13	income -9	indagato -10	indiscrezioni -17	individu -13	individuals -13	industrie -10	industriels -12	industry -16	inequality -11	inflation -19	influence -29	information -21	informe 11	informed -9	ingewijde 14	ingénieur 13	iniciativa -8	initiative -15	iniziativa -14	inquiry -22	inquérito -9	insecure -11	insider 14	insiders -11	instagram -23	instance -12	instant -16	institut -10	institution -9	instituto -14	institutrice 14	instruction -12	instructions -17	instrumente -25	intellectual -11	interessato 23	interesse -19	interest -11	international 11	interrogé -20	interview -15	interviews -14	intervista -15	intesa -10	intéressé 12	intéressée 8	inverse -10	inversión -9	investigación -14	investigador 13	investigadora 8	investigatori -17	investigators -19	investigação -13	investment -18	investor 12	investors -25	involved -12	iphone -10	iranian -15	irmã -20	irmãos -17	islamic -8	island -11	issue -28	issues -14	istituto 12	italian 10	jaar -8	jahre -14	jambon-beurre -9	janela -13	jefe -21	jeune -19	jeunes -11	jewish -13	jews -8	jihad -12	job -12	jobs -13	joke -12	jornal -12	jornalistas -16	journalist -26	journaliste 10	journalisten -17	journalists -11	judge -9	judges 11	judgment -14	juego -12	juez -13	jugador -18	juge -20	juiz -13	julgamento -11	junior 9	junta -9	jurado 16	jurist 12	juriste 7	jury -10	just 9	justice 13	justices -17	juíza 11	júri 13	kaffee -19	kamerlid 16	kampioen 13	kapitän -17	kc 19	keeps -18	keer -15	keten -15	key -18	killed 12	killing -16	kind 11	kinder -17	kinderen -12	kindern -12	king -18	knew -14	kollege 7	kollegin -19	komen -10	kopf -11	korean -9	kosten -18	krant -14	kritik -14	kritiker -13	kundin 10	kustwacht -15	kündigungen -24	lack -14	lado -17	lady -12	lage -19	lanceur -20	land -23	landesregierung 19	landlord -15	language -15	latest -22	latinos -15	latter 7	lauréate 9	lavori -12	laws -13	lawsuit 14	lawyer -14	lawyers 11	lead -20	leaders -8	leadership -14	least -15	led -12	left -17	left-hander 12	legale 18	legislature -21	lehrer 16	lei -17	leitura -17	lendemain -12	less -22	letra -20	lettera -19	level -7	ley -18	liberals -16	libro -12	libéraux -8	licht -9	ligne -9	likely -15	likewise -18	line -18	linea -19	link -14	linkedin -11	list -16	lista -18	listeners -18	lite -8	little -9	live -9	lobby -21	local -19	locataires 12	long -11	longer -14	look -13	looked -14	loud -10	luncheon -12	lunes -10	luso 9	lâché -10	lösung -16	maakte -10	macchina -10	machine -12	machines -9	machinist 11	made -14	madre -28	madrugada -14	maestro 9	maggioranza -10	magistrada 20	magistrate 15	magistrato 15	mail 20	maillot -18	maior -16	maire -12	mairie -23	mais -15	majority -22	maker -13	making -10	mal -10	man 17	management -18	manager 7	managers -12	mandant -18	mandataria -8	mann 16	mannen -10	manovra -13	marca -12	marché -8	margem -12	margin -8	margine -13	mari -24	marido 7	marito 7	market -14	marking -9	markt -15	marriage -8	mass -9	massacre -12	match -19	mate -9	material -12	matter -12	mayor 18	maître 12	measure -9	measures -14	media -18	medida -13	medio -16	meer -7	meeting -20	mehr -13	mehrheit -13	meilleure -7	meio -8	melhor -17	members -10	memo 9	memorandum -11	men -20	mensagem -12	mensagens -10	mensaje -12	mensch -17	menschen -14	menù -11	mercado -20	mercato -9	merger -7	meses -7	mesmo -7	message -15	messages 7	messaggio -16	mesure -11	mesures -12	meta -17	meter -13	metodo -13	mexican -27	mexicans -12	mich -13	micrófono -10	million -25	millionen -12	mine -12	minerva -12	ministerin 24	ministerium 11	ministeriums 16	ministers -26	ministra 24	ministro 15	ministry 12	minoranza -12	minority -12	minutes -15	mirando -13	mishandled -10	mismo -12	misura -11	mitad -10	mitglieder -19	mitteilung 8	model -8	moderator 11	modérateur -11	moeder -12	moglie -16	mogul 9	moment -20	monday -28	monde -14	money -30	montag -9	months -9	more -30	mosque -9	most -8	mot -19	mother -12	motie -11	motion -12	move -26	movement -15	movie 13	movimento -8	mozione -15	mp 7	mps -17	much -33	muchacho -10	mudança -12	muestras -7	mujer 16	multa -13	multiple 11	município -9	museum -21	music -15	musician 11	musicista 16	muslim 13	muslims -27	mutter 7	más -9	mãe 19	männer 9	mère 16	méthodes -10	même 9	músico 10	n -11	nachfolger -9	nachfrage -14	nadie -15	name -24	named -14	namen -19	names -14	narrator 13	nation -25	nations -9	native -12	nativist -12	navidad -15	nederlands -18	nederlandse -14	need -13	neer -13	nega -10	negociación -12	negociador 14	negotiators -16	negócio -12	neighbors -9	neither -21	nenhum -11	nervous -8	nessuno -13	neta -9	netz -8	neuroloog -8	neurosurgeon 9	new -14	nicht 15	niega -11	niemand -13	niets -13	nine -15	ninguém -13	nipote -14	nobody -22	nod -16	nodig -9	nom -22	nombre -16	nome -22	nomination -15	none -24	noor 8	noorse -14	norma -19	nota -19	noted -8	nothing -18	noticia -22	notizia -12	notícia -14	nouveau -10	nouvelle -11	nova -7	novelist 12	nueve -10	nuit -13	number -18	numbers -7	numeri -8	numero -8	nuova -8	nuovo -12	néo-zélandais 13	número -20	números -20	obbligo -15	object -18	obra -10	observation -7	ocho -14	oferta -16	offensive -13	offer -18	offered -9	office 13	officers -10	official 17	officier 12	oficialismo -7	old -11	onderzoek -11	onderzoekers -10	one -27	ong -9	onze -14	open -7	opener -14	opening -16	opera -18	operación -14	operation -11	operative 8	operatives -9	operator -14	operators 7	operazione -15	operação -21	opinion 17	opinião -20	opponents -21	opposizione -19	opposizioni 7	opération -13	ora -13	order -23	ordonnance -14	ore -9	orf-interview -10	organisateurs -12	organisation -12	organization -20	ort -16	orçamento -9	osserva -8	other -13	otro 10	otto -8	ouders -8	outras -11	outro -12	outsider -14	ouvido -7	own -15	owner -18	owners -16	p -11	pac -16	padre -12	pages -11	pai -13	paid -8	pair -12	pal 7	palabra -10	palabras -15	palavra -18	palazzo -10	palco -11	palestinians -10	papa 27	papel -15	paper -15	papers -7	papier 15	pareja -7	parent -12	parents -27	parking -12	parlamentar 12	parlamento -14	parle -10	parlementaire 14	parola -19	parole -18	parquet 9	parroco -16	part -28	parte -21	parti 9	participado -7	participants -19	participou -10	partido -18	parties -11	partij -12	partners -20	parts -14	party -7	passage 7	passeggeri -9	passenger -13	passengers -16	patience -21	patients -12	patiënte -10	patron 17	pause -21	pay -11	pays -10	país -16	pdg -15	pena -7	penalista 13	penalty -10	pensionato -7	pensioner 12	pensions -12	people -53	percance -15	percentual -9	perda -18	period -13	perito 8	perizia -12	periódico -17	pers -17	personal -15	personne -14	personnel -14	personnes -9	pertes -11	pesquisador 10	pessoas -12	petit-fils -15	petition 10	peça -13	phone -25	phrase -21	piano -17	pibe -13	piece -11	pipe -7	pipeline -15	pista -10	piste -24	place -15	places -14	plaignant 20	plaisantin 9	plano -19	plans -13	platea -17	platform -25	platz -8	playing -14	playmaker 11	plumber -12	poids 7	points -8	pole -14	police -10	policier 7	policies -11	policy -18	politica -9	political -11	politics -7	politie -21	poll 26	polling -15	polls -15	polémica -12	polícia -8	político 8	ponente -8	pont -12	ponte -13	pontiff 12	pool 14	poor -11	popular -18	population -20	porta-voz -16	portavoce 19	portavoz -10	porte-parole 9	portier 13	position -12	posição -17	possible -17	posted -15	power -8	preceded -16	precettazione -17	precisa -13	prefeitura -16	pregunta -13	preguntada -18	preguntado -24	preis -14	prejuízo -14	premier -22	premiere -11	premiers -13	premio -18	premium -14	prensa -12	preparador -18	presence -10	presencia -8	presentador -13	presidency -13	presidente -12	press -11	presse -7	pressed -20	prezzi -10	preço -12	preço-teto -9	price -22	prices -12	priest 9	primaries -26	primary -22	primeira -20	primer -16	primera -12	primi -8	principal -27	prisão -12	private -11	prix -14	prize -11	probado -8	probe -9	problem -12	problema -28	problems -8	problème -9	procedura -9	procedure -10	process -13	processo -19	proche 9	procura -14	procurada -10	procurado -20	procuratrice -14	procédé -7	producteur -23	produttori 17	produzione -12	profesor -12	professeurs -17	professor -13	professora 13	progetto -14	program -16	programa -13	programm -15	programma -13	programme -14	progressives -14	project -16	projekt -19	projet -22	promise -17	promoter 12	promotor -11	pronouncements -10	proposal -26	proposed -8	proposition -10	proposta -14	propre -9	proprietário -17	propriétaire -13	propuesta -12	prosecuting -13	prosecution -13	prosecutor 12	prosecutors 9	prossimo -14	protest -16	protester -18	protesters 17	protestors -9	prova -8	provision -7	proyecto -17	prozent -7	prudente -12	prudenza -8	präsident -16	prédio -10	préfecture -15	prémio -9	présidente -15	prévenu -12	próprio -10	próxima -17	próximo -14	pu -10	pubblico -15	public -23	publisher -14	pun -17	punkt -9	punto -10	pushed -8	pároco -11	père -9	pénaliste 7	pênalti -11	público -16	q -26	quadro -14	quale -25	qualquer -14	quanto -11	quarter -12	quarto -11	quatre -10	quatro -11	queixa -7	quello 7	question 7	questione -15	questions -10	quest’ 16	quis -14	quote -18	quotes -18	qué -25	r -22	r-fla -8	r-ky -15	r-wis 9	race -15	radio -17	ragazza 12	ragazzi -12	raid -8	raids -9	rallying -10	ramo -7	rand -13	randonneur -18	rapariga -14	rapport 8	rapporteur -13	rappresentante -13	rate -14	rates -17	reactie -12	reacting -16	read -18	reads -12	ready -7	reação -14	recalled -9	received -19	recent -19	recette -14	recht -7	rechter 11	recommendations -13	record -22	recording -15	recordings -17	recorte -7	recteur 12	rector 8	recurso -13	recusa -17	red -14	reddit -18	rede -17	redes -7	reference -20	referring -20	reform -15	refugees -9	regards -12	regierung -14	regionale -9	regista 22	regulators -16	rejection -16	relation -18	relator -15	relatora -11	release -21	released 9	religieuse 12	relógio -13	remark -18	remarks 10	rensters -13	replied -20	reply -9	reported 7	reporter -17	reporters -35	representative -7	repórter -14	request -14	requisito -15	requérante -14	research -8	researcher 8	resemblance -7	reserva -10	resident -14	residents -13	resolución -20	resources -11	responde -11	responded -10	respondents 12	respondeu -15	respondió -15	response 8	responsible -18	resposta -16	respuesta -17	ressortchef 15	rest -14	restaurateur 12	reste -16	result -22	resultado -18	resultados -20	results -17	retailer -19	rete -9	retraitée -10	return -11	returns -16	revanche -9	review 10	reviewers 11	revision -12	revista -13	rhetoric -16	riapertura -13	ricavi -21	ricercatrice 7	richiesta -9	richter 24	richterin 9	ricorso -14	rideau -12	rien -10	rientro -16	riferimento -11	righe -11	right -10	rights -14	risas -11	rischio -15	risk -7	risposta -14	risposto -11	risultato -9	rit -12	rivale -12	rivals -11	riverains -12	rn 9	role -15	roman -17	roof -8	room -14	row -12	rule -12	rules -11	running -11	ruolo -13	russian -15	règlement -10	réforme -18	réplique -11	réponse -21	résultats -8	réu 16	réunion -16	s -32	saal -17	sache -19	safe -17	safety -9	said -46	sala -20	salarié 7	sale -12	sales -10	salvezza -10	same -14	san -12	sanders -13	sapo -7	saturday -14	saw -15	say -17	saying -20	says -15	saída -16	sc 8	scala -12	scathing -8	scelta -10	scene -11	schaden -8	schedule -9	scheduling -14	schluss -11	school -21	schools -16	schritt -10	schuld -16	schwierige -8	schüler -11	scientists -16	sciopero -14	scores -15	scot 14	scrittore 10	season -14	second -7	seconda -12	secretaria -22	secretary -20	secretary-general -13	secretário 7	secteur -16	sections -13	sector -19	security 7	seemed -7	seen 13	segretario -12	segunda -11	seis -10	seite -21	seleccionador -19	selecionador 16	semana -12	semanas -14	semestre -16	senador -10	senators -10	sender -22	sentence -14	sentenza -12	sentiment -12	sentirse -12	ser -23	service -19	services -14	serviço -7	sesión -11	session -16	sessão -12	settimana -16	setting -13	settlement -15	seu -27	several -9	sexist -17	shadow -14	share 7	shares -27	sharp 11	sheets -8	sheriff 11	shift -16	ship -17	shirts -10	shop -13	shot 18	show -28	showing -8	sicht -15	side -27	sides -9	sido -8	sie -11	siebenmeter -10	signora 16	signs -11	silence -16	silenzio -12	silêncio -14	sim -7	similar -10	sindaca 8	sindacalista 13	sindacati 8	sindicatos -18	singers 14	sistema -7	sister -10	site -13	situation -21	situazione -12	situação -16	six -16	skills -8	slachtoffers -8	slogan -16	smiling -13	sms -21	sobre -10	socia -12	socialist -8	society 17	socio 7	socios -11	société -10	software -14	soir -17	sola -12	soldiers -27	som -8	somber -12	someone 8	something -7	son -16	sonrisa -9	sooner -16	sort -11	sortie -13	sostiene -14	sostituto -14	source 13	souri -10	sovrintendente 9	spaniard 11	spanish-language -9	spd-abgeordnete -8	speak -13	speaker 14	speaks -11	spectators -14	speech -27	sperrung -21	spettacolo -10	spiagge -12	spiel -7	spits -12	spoke -12	spokesman -10	spokeswoman 8	spread -12	sprecher 15	sprecherin 7	sprengstoff -23	spring -15	spécialiste 11	squad -9	squadra -20	staatsanwaltschaft -8	stadt -17	staff 9	staffers -13	stage -8	stampa -11	stand -24	standing -23	star -15	start-up -11	started -11	stated -14	statement -24	statements -18	states -20	station -28	stato -12	stellen -14	steps -17	stessa -7	stewards 11	stilista 13	stimmen -11	stimmung -13	stop -13	stopped -11	stories -12	story -17	straf -9	strategist 22	strategists -11	strategy -13	street -9	strength -10	strike -7	striker -14	struggles -20	student 15	studenti -7	students -12	studie -9	studio -14	studiosa 17	study 11	stump -15	sua -23	subida -14	success -18	successeur -14	successor -13	suggestion -16	suit -15	suite -12	summer -17	sunday -9	suo -21	superdelegates -12	superintendente -10	superior 12	supervisor 11	suppliers -15	support -14	supporter -22	supporters -28	sure -10	surgeon 9	surrogates -24	survey 10	suspect -19	suspeito 9	suspensão -10	svp 10	swing -10	sympathetic -15	sync -15	syndicaliste 13	syndicat 11	syndicats -7	syrian -11	system -23	systems -11	sängerin 13	sénateurs -11	sério -15	sœur -18	table -20	tables -9	take -11	taking -17	talking -11	talks -32	taller -14	tankers -11	target -11	tavolo -12	tax -24	taxa -9	taxes -18	td 13	te -14	teachers -10	teatro -14	technicien 35	tee -18	teenager 19	tekst -14	telefon -15	telefone -12	telefono -11	telegram -9	telephone -28	television -13	telling -11	teléfono 9	tema -8	temperament -11	tempi -11	tempo -14	temps -16	ter -21	tercera -13	term -16	termine -9	terrorists -11	terzo -14	terá -14	test -17	testa -16	teste 10	tested -11	testigo 10	testimonios -12	testo -23	text -22	texte -26	texto -18	that -54	theories -14	things -14	thinking -13	third -8	this -33	thousands -18	threat -13	three -14	thursday -17	tiers -8	time -23	times -13	timing -11	tirs -11	titel -9	titolo -18	titre -18	titular 16	todo -9	todos -14	toe -15	told -22	ton -10	tone -23	tono -22	took -12	tool -16	top -16	topic -8	topman -20	toto 8	tour -21	tout -21	toute -11	tower -13	town 14	trabajo -13	tracé -12	trader -8	traders -17	traduce -8	tradutora -14	traffic -12	train -10	trait -9	transcript 8	transports -13	trattativa -8	travaux -9	treasurer 16	treasury 13	treinadora -7	tren 7	trentaine -8	trentenaire 10	tres -11	trial -19	tribe -17	tribuna -12	trimestre -9	trip -10	troisième -8	troops -20	truce -12	trust -14	trying -12	tränen -8	tuesday -19	turkish -15	turn -19	turnout -9	tutti -15	tutto -13	tweet -15	tweeted 9	twitter -11	two -19	two-thirds -17	tycoon 11	técnico 15	téléphone -7	tür -12	u -18	uci-jury -9	ufficiale 14	ufficio 10	uitleg -15	uitspraak -10	ultima -9	ultimo -14	undici -15	unemployment -15	union -14	unions -15	units -10	universiteit -14	uno 13	uomo 12	urgências -9	urlauber -11	urteil -21	usa 8	uscita -12	use -25	used -10	user 18	users -14	usine -16	uso -7	usuarios -7	vaga -9	vainqueur 13	vakbonden -15	val -10	valor -9	vater 11	vecchio 13	veces -21	vecina 14	vecino -13	vedova 14	vehicle -11	veille -8	vencedor 14	vendedor -18	vendedores -7	vendeur 12	venti -10	verband 7	verbände 10	verdict -15	vereadora -14	verein -7	verfahren -19	verklaring -11	verkäuferin 15	vermögen -14	versión -21	verständnis -18	versão -16	verteidiger -10	verteidigung -15	vertice -7	vertrag -17	veteran -9	vez -15	vezes -10	vfl-coach -16	vi -15	via -14	vice-premier -13	vicepresidenta -18	victim -16	victims -18	victory -11	video -31	videos -17	vieux 10	viewers -20	views -13	villa -7	village -11	vincitore 16	violence -12	virage -11	visit -8	visitantes -8	vlakte -9	vocero 17	voisin -20	voisine 12	voiture -13	voix 11	vol -13	volley -7	volta -9	volte -9	volumen -7	volumes -12	volunteer 7	vorausgegangen -13	vorfall -10	vorige -10	vorlage -14	vorsitzende -9	vorwurf -12	vorwürfe -14	vote -28	voter -16	voters -24	votes -18	voting -7	voto -15	vrouw 21	vrouwen -13	véspera -16	vía -9	vídeo -16	wagen -15	wages -19	walked -13	wall -21	war -19	warned -13	warning -14	wat -21	watching 9	water -23	wave -14	way -22	weak -8	website -13	wedding -10	wednesday -16	weduwe 7	week -9	weeks -17	weg -10	weisung 9	wende -11	went -11	werfer -13	wet -8	wethouder 18	white -11	whites -17	whoever -16	widow 17	wife -14	willing -12	win -20	wind -22	winnaar 21	winnende -10	winner -15	winst -12	wirtin 13	wirtschaft -9	witness -16	woman 13	women -22	woord -14	woordvoerder 14	woordvoerster 10	word -20	words -32	work -25	worker -13	workers -24	working -14	works -13	world -20	worry -8	worse -14	wort -23	worte -12	worten -22	writers -13	writes -11	wrote -16	x -34	y -13	years -18	zaak -14	zaal -14	zahl -13	zahlen -13	zahlung -22	zeggen 14	zeit -9	zeitung -17	zeuge 20	zo -16	zona -11	zus -9	áudio -16	ältere 12	échange -14	écrit -13	édile 19	éditeur 7	éditrice -18	élèves -7	épaules -14	épouse -17	équipe -12	état 8	étude -27	été -16	être -9	última -21	único -17
noun|ending|	-in -11	-ky -15	-md 12	-se -16	-up -11	-vt 16	0 -12	000 -20	001 -14	007 -13	008 -14	009 -16	010 -12	011 -16	012 -20	013 -7	014 -16	016 -12	019 -11	022 -15	023 -11	024 -10	025 -11	028 -13	05 -9	1 -14	100 -16	11 -21	12 -16	13 -8	14 -12	140 -9	15 -11	16 -15	18 -11	19 -16	2 -12	20 -18	200 -12	21 -10	212 -10	214 -12	22 -21	23 -12	24 -10	26 -8	27 -10	28 -15	29 -21	3 -19	30 9	300 -15	31 -15	33 -19	34 -26	36 -16	37 -11	38 -15	39 -17	4 -19	400 -12	41 -15	45 -15	46 -8	48 -7	49 -14	5 -10	5-2 -9	50 -12	51 -14	54 -10	55 -17	57 -19	58 -18	6 -16	61 -14	62 -14	63 -9	64 -20	65 -8	66 -21	67 -11	69 -13	70 -18	71 -16	74 -12	77 -16	79 -22	8 -16	80 -15	81 -9	88 -12	9 -18	974 -9	977 -12	991 -10	992 -9	999 -15	a -18	aad -8	aak -14	aal -24	aam -15	aan -13	aat -19	aba -13	abo -12	aca 13	ace -29	ack -8	act -35	acy -8	acé -12	ada 16	ade -8	adt -25	ady -14	af -20	aff 9	aft 10	afé -11	aga -11	ags -12	agt -14	ahl -13	ahr -17	aia 11	aid -43	ail -22	aim -14	air -21	ait -21	aje -15	ajo -12	aks -11	akt -8	al 10	ala -24	ale -11	alf 13	ali -16	all -45	alm -15	ama -17	ame 10	amm -17	amo -19	amp -21	ams -7	an -8	ana -7	anc -15	ane -8	ang -23	ani -15	ank -19	ann 17	ans -13	ant 13	apa 26	ape -9	aph -7	apo -13	app -16	ara -19	ari -29	ark -19	arm -12	arp 8	art -8	ary -12	asa -20	ase -38	ask -14	aso -20	ass -22	ast -24	ata -7	ath -18	ati 8	aus 7	aut 14	aux -20	ava -12	avi -22	aws -13	axa -9	axe -17	axi -8	ayo -7	ays -28	aze 9	azo -15	aße -21	aça -13	aço -15	aís -16	bad -9	ban -18	bas -8	bat -12	bau -14	bby -21	bel -7	ben -22	ber -20	bid -21	bij -9	bio -12	ble -10	box -11	boy 12	bra -12	bre 13	bst -12	bum -10	bus -24	c -10	c' -9	cal -19	car -21	cas -11	cat -19	cbs -8	cco -12	ced -8	ces -25	cha -14	chi -12	ché -13	cia -18	cil 7	cio -16	cit -14	cié 13	ció -8	cke -16	cks -32	cle -21	clu 10	cnn -9	con -10	cot 12	cre -12	cte -9	cto -26	cté -14	cue -13	cun -11	cão -9	cès -15	cée -14	cía -12	c’ -33	dad -15	dar -16	das -12	dat -30	dax -13	day -47	dea -21	dee 11	den -15	deo -29	der 17	des -14	deu -16	dge -9	dia -23	die -12	dig -16	din 11	dio -29	dit 14	diz -18	dió -23	dle -11	dly -13	dog -12	dom -13	dor 14	dos -12	dra -20	dro -7	dse -14	dum -11	dà -13	dão -16	día -10	dû -7	ead -10	eak -19	eal -8	ean -9	ear -27	eas -18	eau -29	ebe -16	eca -14	ece -12	ech -12	eck -15	ect -32	eda -8	eds 9	eed -21	eek -13	eel -15	een -12	eep -11	eer 11	ees 9	eet -23	efs -12	eft -17	ega 15	egd -13	ege 8	egy -13	ehr -24	eia -16	eid -18	eil -22	ein -20	eio -10	eit -25	eja -7	eks -21	ekt -20	ela -13	ele -26	elf -20	eln -13	elo -17	elp -15	els -24	elt -22	ely -16	ema -35	eme -18	emo 9	ena -17	eno 7	ent -23	enu -12	enz -10	enù -11	eon 13	eos -22	eps -23	era -16	ere 19	eri -18	erk 13	erm -16	ern -9	ero -11	err 7	ers -9	ert -30	ery -11	erá -14	esi -20	eso -14	ess -13	est -49	eta -16	ete -25	ets -11	ett -14	ety 8	etz -12	eum -21	eur 29	eux 7	eva -9	eve -22	ews -11	ext -22	eza -15	eze -22	eça -13	eço -12	eño 11	far -19	fde -7	fee -20	fen -18	fer 21	fez -19	ffs -13	fic -14	fla -15	fon -15	fox -14	fre -14	fte -13	ful -8	gal -7	gan -8	gar -13	gas 8	gde -12	ged -17	gel -18	get -22	gge -14	ghe -12	ght -23	gio -31	gle -16	gna -7	gne -22	gns -16	go -20	god -15	gol 7	gos -14	gth -10	gua -18	gul 9	gão -7	h24 -9	had -12	hai 8	has -7	hat -36	hen -30	her -9	hes -29	het -11	hia 8	hio -13	hip -26	his -33	hof 17	hop -14	hor -21	hos -11	hot 18	how -28	hre -14	hts -12	hum -11	ial 19	iar -14	ibe -18	ica -13	ice 11	ich -20	ici -17	ick -11	ico 21	ict -22	icy -18	idu -13	ied -25	ieg -14	iek -20	iel -27	iem -12	ien 30	ier 17	ies -22	iet -16	ife -7	ift -19	iga -9	ige 15	igo -15	igs 15	igt -14	ii -9	ija 8	ijd -14	ijk -14	ijn -14	ijo -20	ijs -15	ijt -8	ike -9	iko -16	ikt -7	ila -18	ild 11	ile 12	ili -10	ill -25	ilm -22	ilo -15	ils -35	ima -28	ime -25	imi -14	ims -28	ina 12	ind -10	ine -11	ing -39	ini -13	ink -14	ino 11	int 18	iod -13	ion -9	ior 8	ios -28	iou -13	ipe -15	ipo -17	ipt 7	ird -9	ire -16	irl 15	iro 13	irs -18	irt 14	iry -22	isa -18	ise -17	isi -15	isk -7	ism -26	iso -11	ist 15	isé -8	ita -13	ite -40	iti 8	its -20	itt -16	ity 15	ità -15	ité -9	ium -9	ixa -14	ixe -10	ize -12	izo -8	ião -13	iço -7	ión -26	jde 14	jer 16	jet -26	job -12	kc 19	ked -56	kel -17	ker 14	ket -25	key -19	kst -14	kte -15	kum -11	lai -14	lar 7	las -18	lay -21	lco -11	lde 11	lds -9	lea -11	leg -15	lei -17	lem -12	ler 28	ley -20	lfe -20	lge -13	lgo -14	lha -24	lhe -9	lia -8	lic -25	lid -14	lie -18	lif -25	lio -9	lip -10	lir -12	lis -13	lit -10	lks -32	lla -24	lle -14	lli -9	llo -18	lls -23	lma 7	lme -8	lms -19	log -9	los -11	lot -11	loé -9	lpa -23	lse -12	lta -24	lte -10	lth -28	lti -12	lto 12	lts -19	lty -16	lté -7	lvo -16	lée -14	mal -21	man 17	mas -10	mat 9	mbe -13	med -21	mee -15	men -21	mes -12	mic -13	mil -15	min -18	mio -13	mma -11	mor -17	mos -17	mot -19	mou -8	mp 7	mpa -16	mpe -11	mpi -11	mpo -15	mps -25	mpt -21	mst -18	mán 8	más -10	mãe 19	mée -10	n -11	nam 7	nar -8	nas -14	nce -35	nco -22	ncy -19	ndi -15	ndo -15	nds 8	ndu -13	nea -19	ned -9	nen -29	ner 17	nes -9	nev 13	new -18	ney -9	nga -19	nge -34	ngo -14	ngs -29	nha 10	nia -16	nic -19	nie 7	nig 9	nik -20	nio -9	nis -40	nks -20	nkt -9	nna 10	nne 8	nno -13	nné -11	nod -16	nom -23	non -15	nor 8	nos -8	nro 14	nso -16	nst -30	nta -26	nte 21	nti -10	nto -23	nts -23	ntó -15	nt’ -12	nue 8	nza -30	nze -25	nça -9	nço -8	née -15	nés 9	oad -13	oal -15	oan -9	oas -12	oat -16	obe -12	obs -13	oca -20	oce 10	ock -12	oco -7	oda -10	odo -23	ods -17	ody -9	oed -14	oek -18	oen 13	oep -26	oes -18	off -25	oga 24	oge 8	ogi -14	ogo 15	ogy -13	ogé -20	oil -14	oio -13	oir -15	oix -14	oke -15	ola -11	old 38	olf -9	oli -10	oll 25	olo -26	ols -18	oma -19	omb -11	omo 12	oms -13	omy -11	ond -7	one -24	ong -12	oni -10	ono -26	ons -18	ony -13	ood -14	oof -8	oog 15	ool -7	oom -14	oon 7	oop -8	ope -22	opf -11	ops -23	opt -7	ora 10	orb -9	ord -36	ore 7	orf -10	ork -10	orm -30	orn -17	oro -16	ors -12	osa 15	oso 15	oss -11	ota -23	ote -23	oth -11	oto 9	ots -32	ott -8	oud -13	oup -15	ouw 16	ova 7	ove -26	ovo -26	own 8	ows -15	oyo -13	oût -8	p -11	pac -16	pai -13	pal -23	pas -15	pay -11	pdg -15	ped -25	pel -15	pen 15	pes -16	peã 18	phy -10	pia -12	pic -14	ple -58	ply -12	pon -11	por -12	pos -14	pot -11	pou -10	ppe 10	ppo -19	pre -9	pte -22	pu -10	pun -17	q -26	qua -8	que -30	qué -17	r -22	rab -7	raf -12	rag -20	ram -33	ran -10	rar -18	ras -9	rba -10	rca -10	rce 10	rco -14	rda -22	rde 11	rdo -27	reo -15	rer 15	res -21	ret -15	rew -23	rfe -14	rga -10	rge -26	rgo -10	rgy -19	ria 17	ric -17	rie -31	rij -14	ril -13	rim -13	rin 42	rio 29	rip -13	rir -11	ris -14	rit -23	riu -12	rix -14	riz 11	rks 9	rkt -16	rla -7	rld -20	rle -11	rli -12	rlo -17	rly -20	rma -24	rme 11	rmã -20	rn 9	rni -9	rno -25	rns -24	ron 16	rop -10	ror -12	ros -18	rou -13	row -13	rre -19	rri -10	rro -20	rsa -14	rse -29	rsi -11	rso -20	rst -12	rsy -9	rte -21	rth -12	rti 13	rto -17	rts -13	rty -7	rug -9	rum -21	run -20	rus -12	ruz -12	rva -20	rve -12	rze -10	rzo -14	rão -10	rée -17	réu 16	rêt -14	rói -9	s -32	sal -27	sar -11	sas -19	saw -18	say -14	sc 8	sce -12	sch -25	sco -17	sed -16	sel -20	sen -15	ser 12	set -12	seu -28	sic -15	sie -18	sim -7	sin -31	sit -16	six -16	sma -8	sme 12	sms -21	som -17	sor -8	sos -13	sou -15	sse -16	sso -26	ssy 11	ssé 12	ste 29	sti -26	sto -30	sts -17	st’ 16	sua -23	sue -28	suo -21	svp 10	são -29	tad -18	tag -19	tal -27	tar -13	tas -16	tax -24	tch -22	td 13	te -14	tea -17	ted -23	tee -26	tei 11	tel -25	tem -22	ter 20	tes -15	thi -11	ths -14	thy -8	tia 13	tic 9	tif -22	tij -12	tik -22	til -7	tim -24	tin 10	tir -11	tis -11	tiu -16	toe -15	top -20	tos -26	tou -23	tra 18	tre 10	tro 8	tró -8	tse 14	tta -8	tte -9	tti -26	tto -18	ttu -10	tue -14	tus 11	tut -10	two -19	tze -10	tán -15	tän -18	tär 9	tés -17	tón 8	tür -12	u -18	uad -9	ual -20	ube -17	uca -14	uce -16	uch -41	uck -16	ude -31	udi -11	udy 11	ued -25	uel -11	ues -18	uet 9	uez -13	uge -13	ugh -21	uhe -13	uia -8	uis -15	uiz -9	uld -19	ule -22	uli -12	ull -14	ulo -8	ult -23	uma -9	ume -11	umn 8	ump -11	una -17	und -7	une -11	ung -11	uno 10	uns 7	unt 8	upe -11	upo -19	ups 12	ura -26	ure -29	urf -15	uri -10	urn -25	uro -14	urs -29	urt -24	uru 18	usa -7	use -9	ush -13	uta -18	uth -12	uté -7	uur -13	uve -9	uwe 7	uzz -12	uía 12	van -8	vas -8	ved -26	vem 12	ver -13	ves -32	vet -11	veu -11	vey 10	vez -15	vi -15	via -17	vie 9	vio 18	vis -15	vit -11	vol -13	vor -9	voy -15	voz -12	vra -18	vre -17	vée -8	vés -12	vía -10	vío -11	war -19	wat -21	way -28	wed -9	weg -11	wen -13	wer 10	wet -11	win -20	wis 9	wth -14	x -34	xes -18	xit -15	xte -26	xto -18	y -13	yan -14	yed 7	yee 18	yer -16	yes -13	yle -16	ync -15	yor 17	yst 20	zar -8	zed -10	zei -12	zen -17	zer -27	zes -14	zet -17	zgo -17	zia -12	zio -9	zit -19	zo -16	zou -12	zug -20	zus -9	zzi -15	zzo -19	ãos -17	ças -18	ème -23	ère 19	èse -15	édé -7	ées -15	éré -10	été -15	ême 9	ête -19	êté -10	ënt -17	ías -13	ída -16	íza 11	ízo -14	îne -9	ñol -11	ños -14	ñía -14	ôté -26	ões -19	úri 13	œur -23
noun|kin|according-to|	association 14	club -10	coach 10	doctor 17	lawyer 13	leader 17	member 8	minister 14	scientist 23	speaking 24
noun|kin|actor-nearby|	coach -10	envoy -11	leader -28	member -17	none -33	party -9	player -14	teacher -12
noun|kin|	artist 14	association -13	club -14	coach 21	company -19	court -26	doctor 16	envoy -7	judge 16	leader 12	mayor 13	minister 17	none -38	party -7	police 16	press -38	priest 12	prosecutor 11	school -19	scientist 36	teacher 7	worker 16	writer 15
noun|kin|colon|	artist 11	association -13	authority 9	company -8	court -8	leader -14	mayor -9	member 8	none -38	player -12	press -14	speaking -8	teacher 13	union 7	worker 7	writer -7
noun|kin|named-before|	authority -7	club -11	coach -14	company -18	judge -16	leader -27	member -20	minister -24	none -13	party -18	police -12	press -11	school -17	speaking -9	teacher 7	union -11	worker 7	writer -14
noun|kin|named-nearby|	artist -10	authority -7	club -17	company -15	court -12	judge 8	leader 9	mayor 10	none -8	police 20	press -14	priest 16	scientist 21	speaking -10	union 16	worker -9	writer -12
noun|kin|paragraph-before|	artist -14	association -24	authority -26	club -18	company -24	court -19	doctor -14	envoy -13	judge -16	leader -24	member -36	minister -22	none -18	party -20	police -26	press -23	priest -10	prosecutor -15	school -7	scientist -26	speaking -33	teacher -21	union -20	worker -18	writer -22
noun|kin|possessor|	association -20	leader -30	none -15	party -26	speaking -28
noun|kin|quote-then-speaker|	artist 11	authority 13	club -17	coach 10	company 9	court -14	envoy -9	lawyer -8	leader 21	mayor 13	member 9	none -13	party -22	player 23	police 34	press -7	scientist 20	teacher 22	worker 9	writer 15
noun|kin|quote-then-verb|	artist 27	authority 16	club 14	coach 9	court -13	doctor 20	judge 18	mayor 35	member -15	minister 22	party 9	player -7	press -17	prosecutor 17	scientist 14	union 13	worker 16	writer 13
noun|kin|sentence-after|	artist -19	association -40	authority -36	coach 12	company 10	judge -18	leader -22	mayor -16	member 15	minister -7	none -18	player 9	scientist 11	worker -18	writer 9
noun|kin|sentence-before|	artist 13	association -12	authority -22	club -26	coach 17	company -12	court -10	doctor -8	lawyer -35	leader -11	mayor 10	member 11	minister 11	none -21	party -50	player 18	press -9	prosecutor -8	school -28	scientist 14	speaking -21	union -39	worker 16
noun|kin|signature|	none -20
noun|kin|speaker-then-quote|	artist -13	club -10	coach -14	company -20	court -7	doctor 17	judge 15	leader 7	mayor -10	none -19	player -8	police 7	press -23	priest 7	prosecutor 9	school -9	scientist 9	speaking 8	teacher 9
noun|kin|topic-after|	association -16	lawyer 11	none -36	scientist -9	speaking -15
noun|kin|topic|	artist -12	association -10	authority -7	club -29	company -32	doctor 11	envoy -9	lawyer -22	leader 8	mayor 12	none -17	party -23	player -10	police 7	press -19	priest 14	prosecutor -13	school -12	scientist 16	speaking -10	union -16
noun|kin|verb-then-speaker|	artist 16	authority -29	club -17	coach 10	company 8	judge 11	lawyer 9	mayor 10	member -18	none -22	party -23	police 10	press -13	scientist 19	teacher 16	worker 7
noun|stranger|false|according-to|	according 19
noun|stranger|false|actor-nearby|	naked -31
noun|stranger|false|named-before|	naked -21
noun|stranger|false|named-nearby|	naked 7
noun|stranger|false|paragraph-before|	according -19	apposed -20	apposition -18	judging -32	other -10	passive -12	relative -18	saying -37	shared -17	thinking -21
noun|stranger|false|quote-then-speaker|	apposition -11	direct 10	judging -10	passive -20	relative -16
noun|stranger|false|sentence-after|	apposition -14	relative -13	saying 7	shared 7
noun|stranger|false|sentence-before|	according 17	apposed -44	apposition -47	direct 8	judging -11	passive -22	relative 8
noun|stranger|false|speaker-then-quote|	apposition -14	direct 18	passive -32	relative 10	shared 11
noun|stranger|false|topic-after|	naked 12
noun|stranger|false|topic|	naked 17
noun|stranger|false|verb-then-speaker|	judging -8	saying 19
noun|stranger|true|actor-nearby|	naked -33
noun|stranger|true|colon|	apposed -17	direct -10	naked -37	saying -16
noun|stranger|true|named-before|	naked -13
noun|stranger|true|named-nearby|	naked -8
noun|stranger|true|paragraph-before|	according -23	apposed -7	apposition -31	direct -36	judging -10	relative -24	shared -27	thinking -24
noun|stranger|true|possessor|	naked -15
noun|stranger|true|quote-then-speaker|	apposition -12	direct -15	judging -26	passive -26	relative -37	saying -11
noun|stranger|true|sentence-after|	apposed -10	direct -28	judging -40	passive -13	relative -20	saying -15	shared -25
noun|stranger|true|sentence-before|	apposed -29	judging -38	other -14	passive -19	relative -42	saying -30	thinking -21
noun|stranger|true|signature|	naked -20
noun|stranger|true|speaker-then-quote|	apposed -22	apposition -16	direct -26	judging -7	passive -16	saying -15	shared -17
noun|stranger|true|topic-after|	naked -36
noun|stranger|true|topic|	naked -17
noun|stranger|true|verb-then-speaker|	judging -44	saying -20
nth-order|according-to|0|according|	other 23
nth-order|colon|0|apposed|	saying -8
nth-order|colon|0|direct|	judging 12	saying 15
nth-order|colon|0|inverted|	saying -7
nth-order|colon|2|apposed|	saying 9
nth-order|colon|3|apposed|	other -12
nth-order|colon|3|direct|	other -16
nth-order|paragraph-before|0|apposed|	judging -19	other -7	saying -11
nth-order|paragraph-before|0|apposition|	judging 17	saying -23	thinking -8
nth-order|paragraph-before|0|direct|	judging -17	thinking -25
nth-order|paragraph-before|0|inverted|	judging -16	other -11	saying -22
nth-order|paragraph-before|0|relative|	other -15	saying -16	thinking -10
nth-order|paragraph-before|0|shared|	judging -12	saying -23
nth-order|paragraph-before|1|according|	other -12
nth-order|paragraph-before|1|apposed|	other -22	saying -11
nth-order|paragraph-before|1|apposition|	judging -20	saying -20
nth-order|paragraph-before|1|direct|	judging -24	other -34	saying -21	thinking -22
nth-order|paragraph-before|1|inverted|	judging -7	saying -12
nth-order|paragraph-before|1|passive|	judging -7	other -7	saying -12
nth-order|paragraph-before|1|relative|	judging -14	other -24	saying -18	thinking 7
nth-order|paragraph-before|1|shared|	judging -9	other -25	thinking -20
nth-order|paragraph-before|2|according|	other -11
nth-order|paragraph-before|2|apposed|	judging -25	saying -12	thinking -14
nth-order|paragraph-before|2|apposition|	judging -13	other -14	saying -10	thinking -10
nth-order|paragraph-before|2|direct|	judging -24	other -19	saying -32	thinking -7
nth-order|paragraph-before|2|inverted|	judging -16	saying -25
nth-order|paragraph-before|2|passive|	judging -7	other -9	saying -7
nth-order|paragraph-before|2|relative|	judging -11	other -19	thinking -12
nth-order|paragraph-before|2|shared|	judging -23	other -31	thinking -17
nth-order|paragraph-before|3|according|	other -18
nth-order|paragraph-before|3|apposed|	judging -20	other -11	saying -32	thinking -8
nth-order|paragraph-before|3|apposition|	judging -8	other -12	saying -7	thinking -8
nth-order|paragraph-before|3|direct|	judging -11	other -21	saying -21	thinking -14
nth-order|paragraph-before|3|inverted|	judging -10	saying -17
nth-order|paragraph-before|3|passive|	other -13	saying 8
nth-order|paragraph-before|3|relative|	judging -12	other -17	saying -12	thinking -7
nth-order|paragraph-before|3|shared|	judging -25	thinking -18
nth-order|quote-then-speaker|0|apposed|	judging -31	other -23	saying -9
nth-order|quote-then-speaker|0|apposition|	other -21
nth-order|quote-then-speaker|0|direct|	other -12	saying 14
nth-order|quote-then-speaker|0|passive|	saying 7
nth-order|quote-then-speaker|0|relative|	other -16	saying -16
nth-order|quote-then-speaker|0|shared|	other -7	saying -25	thinking -18
nth-order|quote-then-speaker|1|apposed|	other 12	saying 7	thinking 9
nth-order|quote-then-speaker|1|apposition|	judging -8	other -23	saying -16	thinking -10
nth-order|quote-then-speaker|1|direct|	judging -37	other -53	thinking -24
nth-order|quote-then-speaker|1|passive|	judging -9
nth-order|quote-then-speaker|1|relative|	other -24	saying 13	thinking -13
nth-order|quote-then-speaker|1|shared|	thinking 13
nth-order|quote-then-speaker|2|apposed|	judging -16	other -10	saying -10	thinking -15
nth-order|quote-then-speaker|2|apposition|	judging -20	saying -24	thinking -12
nth-order|quote-then-speaker|2|direct|	judging -33	other -15	thinking -29
nth-order|quote-then-speaker|2|passive|	saying -20	thinking -8
nth-order|quote-then-speaker|2|relative|	judging -10	other -15	saying 7	thinking -11
nth-order|quote-then-speaker|2|shared|	other 14	thinking -9
nth-order|quote-then-speaker|3|apposed|	judging -19	saying -20	thinking -8
nth-order|quote-then-speaker|3|apposition|	judging -12	other -12	saying -12
nth-order|quote-then-speaker|3|direct|	judging -29	other -34	thinking -24
nth-order|quote-then-speaker|3|passive|	judging -7	other -35	saying -24
nth-order|quote-then-speaker|3|relative|	other -24	saying -19
nth-order|quote-then-speaker|3|shared|	other -13	saying -10	thinking -8
nth-order|quote-then-verb|0|inverted|	saying 8
nth-order|quote-then-verb|1|inverted|	judging -15	other -11
nth-order|sentence-after|0|according|	other 12
nth-order|sentence-after|0|apposed|	judging -11	other -24	saying -16
nth-order|sentence-after|0|apposition|	judging -11	other -28	saying -31	thinking -13
nth-order|sentence-after|0|direct|	saying 10
nth-order|sentence-after|0|inverted|	judging -11
nth-order|sentence-after|0|relative|	other -20	saying 8
nth-order|sentence-after|1|apposed|	judging -19	saying -20	thinking -13
nth-order|sentence-after|1|apposition|	judging -10	other -22	saying -9
nth-order|sentence-after|1|direct|	other -11	thinking -9
nth-order|sentence-after|1|passive|	other -13
nth-order|sentence-after|1|relative|	judging -15	other -14	saying -12
nth-order|sentence-after|1|shared|	judging -18	saying -19
nth-order|sentence-after|2|according|	other -19
nth-order|sentence-after|2|apposed|	judging -16	other -21	thinking -13
nth-order|sentence-after|2|apposition|	judging -14	saying -20
nth-order|sentence-after|2|direct|	judging -16	other -7	thinking -17
nth-order|sentence-after|2|inverted|	judging -23
nth-order|sentence-after|2|passive|	other -17
nth-order|sentence-after|2|relative|	other -8	saying -20
nth-order|sentence-after|2|shared|	other -23	saying -19	thinking -16
nth-order|sentence-before|0|apposed|	judging -26	other -19
nth-order|sentence-before|0|apposition|	judging -13	other 7	thinking -22
nth-order|sentence-before|0|direct|	judging -7	thinking -13
nth-order|sentence-before|0|inverted|	judging 10
nth-order|sentence-before|0|passive|	saying -25
nth-order|sentence-before|0|relative|	judging -39	thinking -20
nth-order|sentence-before|0|shared|	judging -14	saying -14
nth-order|sentence-before|1|according|	other 8
nth-order|sentence-before|1|apposed|	judging -15	other -16
nth-order|sentence-before|1|apposition|	judging -9	other -10	saying -43	thinking -17
nth-order|sentence-before|1|direct|	judging -52	other -20	saying -11	thinking -21
nth-order|sentence-before|1|inverted|	judging -19	other -20	saying -10
nth-order|sentence-before|1|passive|	judging -20	other -29	saying -25
nth-order|sentence-before|1|relative|	judging -13	other -17	thinking -14
nth-order|sentence-before|2|according|	other -12
nth-order|sentence-before|2|apposed|	judging -24	other -31	saying -43	thinking -23
nth-order|sentence-before|2|apposition|	judging -15	other -28	saying -8	thinking -7
nth-order|sentence-before|2|direct|	judging -33	other -37	saying -17	thinking -27
nth-order|sentence-before|2|inverted|	judging -32	saying -32
nth-order|sentence-before|2|passive|	other -23
nth-order|sentence-before|2|relative|	judging -12	other -9	saying -18	thinking -13
nth-order|sentence-before|3|according|	other -36
nth-order|sentence-before|3|apposed|	judging -24	other -26	saying -20	thinking -12
nth-order|sentence-before|3|apposition|	other -23	saying -13
nth-order|sentence-before|3|direct|	judging -25	other -55	saying -21	thinking -20
nth-order|sentence-before|3|inverted|	judging -20
nth-order|sentence-before|3|passive|	judging -9	other -28	saying -8
nth-order|sentence-before|3|relative|	judging -7	other -33	saying -14
nth-order|speaker-then-quote|0|apposed|	saying 9
nth-order|speaker-then-quote|0|apposition|	judging -20	other -22	saying -40	thinking -8
nth-order|speaker-then-quote|0|direct|	judging 20	other -22	saying 15
nth-order|speaker-then-quote|0|passive|	judging 15	other -8	saying 15
nth-order|speaker-then-quote|0|relative|	judging 14	thinking 8
nth-order|speaker-then-quote|0|shared|	judging -23	saying -28
nth-order|speaker-then-quote|1|apposed|	other -7	saying -12	thinking -8
nth-order|speaker-then-quote|1|direct|	judging 8	other -8	saying 19
nth-order|speaker-then-quote|1|passive|	other 9	saying 12
nth-order|speaker-then-quote|1|relative|	saying 30
nth-order|speaker-then-quote|1|shared|	other -10	thinking -11
nth-order|speaker-then-quote|2|apposed|	judging -10	thinking -22
nth-order|speaker-then-quote|2|apposition|	judging -26	thinking -10
nth-order|speaker-then-quote|2|direct|	thinking -11
nth-order|speaker-then-quote|2|passive|	judging -17
nth-order|speaker-then-quote|2|relative|	saying 15	thinking -16
nth-order|speaker-then-quote|2|shared|	judging 10	other -26	saying 10
nth-order|speaker-then-quote|3|apposed|	judging -7	other -30	saying -7	thinking -18
nth-order|speaker-then-quote|3|apposition|	judging -10	other -14	thinking -20
nth-order|speaker-then-quote|3|direct|	judging -22	other 10	thinking -14
nth-order|speaker-then-quote|3|passive|	judging -17	other -20	saying -17
nth-order|speaker-then-quote|3|relative|	judging -22	other -7
nth-order|speaker-then-quote|3|shared|	other -8	saying -10	thinking -10
nth-order|verb-then-speaker|0|inverted|	judging -14
nth-order|verb-then-speaker|1|inverted|	judging 9
nth|according-to|	0 23
nth|actor-nearby|	0 8	1 -10	2 -15	3 -16
nth|colon|	0 7	1 -11	2 9	3 -18
nth|interview|	0 -23
nth|named-before|	0 -7	1 -46
nth|named-nearby|	0 -7	2 9	3 -24	4 -18
nth|paragraph-before|	0 -9	1 -27	2 -23	3 -16
nth|possessor|	1 -24	2 -25
nth|quote-then-speaker|	0 10	1 8	3 -32	4 -11
nth|quote-then-verb|	0 10
nth|sentence-after|	0 7	2 -12
nth|sentence-before|	0 12	1 -8	2 -43	3 -14	4 -46
nth|signature|	0 11
nth|speaker-then-quote|	0 14	1 14	3 -15	4 -9
nth|topic-after|	0 -7
nth|topic|	0 18	2 -11	3 -16	4 -25
nth|verb-then-speaker|	1 7
opener|"|past|	direct 12
opener|$|base|	direct -12
opener|$|other|	apposition -7	direct -14
opener|$|participle|	apposed -11	apposition -11	shared -16
opener|$|past|	apposed -16	apposition -11	direct 11
opener|$|present|	apposed -10
opener|%|other|	according -7	apposition -7
opener|'|past|	direct 19	inverted 21
opener|(|base|	shared -10
opener|(|other|	apposed -11	direct -14
opener|(|past|	shared 8
opener|)|other|	direct -13
opener|)|past|	direct 9	inverted -43
opener|)|present|	inverted -18
opener|,|base|	apposition -19	direct -12
opener|,|other|	according 17	apposition -8	direct 16	passive -33
opener|,|participle|	apposed -8	apposition -25	direct -13	shared 28
opener|,|past|	apposed -7	apposition 35	direct 37	inverted 12	passive 7	relative -13	shared -8
opener|,|present|	apposition 11	direct 9	inverted 16	passive 10	relative -29	shared -15
opener|-|base|	direct -14	relative -12	shared -8
opener|-|other|	apposed -23	apposition -11	direct -9	shared -14
opener|-|participle|	apposed -11
opener|-|past|	apposed 7	apposition -11	direct 17	inverted -16
opener|-|present|	apposed -9	direct 11
opener|.|base|	direct -16
opener|.|other|	apposed -9	direct 10
opener|.|participle|	shared -16
opener|.|past|	apposed -10	inverted -13
opener|:|base|	direct -11
opener|:|other|	according 23	apposed -25	apposition -9	direct -42	shared -18
opener|:|past|	apposed -12	apposition -17	direct -18	shared -12
opener|:|present|	apposed -13	apposition -11	direct 13
opener|;|base|	direct 16
opener|;|other|	apposed 7	relative 9
opener|;|past|	apposed 7	direct 25	inverted -10
opener|;|present|	apposed 7
opener|about|base|	apposed -10	direct -9	shared -8
opener|about|other|	apposed -17	apposition -14	relative -16
opener|about|participle|	apposed -20	apposition -10	direct -11	shared 12
opener|about|past|	apposed -11	apposition -18	direct -7	shared -9
opener|about|present|	apposed -13	direct -12
opener|according-to|,|	according 18
opener|according-to|:|	according 23
opener|according-to|che|	according -14
opener|according-to|other|	according -11
opener|according-to|start|	according 25
opener|across|past|	apposed -11	apposition -11
opener|ad|other|	apposition -8
opener|after|base|	apposition -14	direct -14
opener|after|other|	apposed -11	apposition -7	direct -20	relative -16	shared -15
opener|after|participle|	apposed -18	direct 7	shared -30
opener|after|past|	shared -7
opener|after|present|	apposed -19	direct -20
opener|against|other|	apposed -16	shared -11
opener|against|participle|	apposition -9
opener|against|past|	apposed -12
opener|alla|other|	apposed -11	apposition -16	direct -11
opener|alla|past|	apposed -10
opener|alle|other|	apposition -7
opener|all|other|	direct 8
opener|all’|other|	apposition 15
opener|alongside|past|	apposition -15
opener|als|other|	direct -20
opener|als|past|	direct -12
opener|although|base|	direct 9	shared -12
opener|although|past|	apposed -8	direct 20
opener|although|present|	direct 13
opener|al|other|	apposed -7	apposition -15	direct -16	relative 9
opener|al|past|	apposed -18	apposition -13
opener|al|present|	apposed -10
opener|among|base|	direct -12
opener|among|other|	direct -25	relative 8
opener|among|past|	shared -12
opener|am|other|	direct -19
opener|am|past|	direct -14
opener|and|base|	apposed -21	direct -9	relative 9	shared -12
opener|and|other|	apposed -13	apposition -22	direct -15	passive -14	relative -24	shared -23
opener|and|participle|	apposed -9	apposition -13	shared 15
opener|and|past|	apposition -41	inverted -36	passive -17	shared -7
opener|and|present|	apposition -8	inverted -16	relative 10
opener|an|other|	direct -7
opener|ao|other|	direct -11
opener|ao|past|	apposed -13	apposition -11	shared -12
opener|ao|present|	apposition -7
opener|are|participle|	shared -10
opener|are|past|	apposed -15	apposition -11
opener|are|present|	direct -13
opener|around|base|	direct -12
opener|around|past|	apposed -11
opener|as|base|	apposed -8	apposition -12	shared -17
opener|as|other|	apposed 17	apposition -20	direct -14	relative -13	shared 7
opener|as|participle|	apposed -9	apposition -10	direct -18
opener|as|past|	apposition -27	direct 21	relative 7	shared -16
opener|as|present|	direct 11	relative -9
opener|at|base|	apposed -22	direct -15
opener|at|other|	apposed -20	apposition -18	relative -15
opener|at|participle|	apposed -21	apposition -16	direct -16	shared -33
opener|at|past|	apposed -34	apposition -11	direct 15	shared -12
opener|at|present|	apposed -10
opener|auf|other|	direct -15
opener|auf|past|	direct -19
opener|aunque|other|	direct -10
opener|aus|other|	direct -11
opener|aus|past|	direct 12
opener|avait|past|	direct 16
opener|avant|other|	apposition -14
opener|avec|other|	apposition -15
opener|a|other|	apposed -16	apposition -16	relative -12	shared -14
opener|a|past|	apposed -17	apposition -19	direct 17	shared -13
opener|a|present|	apposed -7	apposition -12	direct -10	shared -8
opener|because|base|	shared 8
opener|been|other|	apposed -12	direct -13
opener|been|past|	apposed -15
opener|been|present|	apposed -11
opener|before|other|	apposed -11	direct -32
opener|before|participle|	shared -13
opener|before|past|	apposed -24	shared -14
opener|before|present|	direct -8
opener|beim|other|	direct 10
opener|beim|past|	direct -15
opener|between|other|	direct -13
opener|be|base|	direct -7
opener|be|other|	apposed -15	apposition -8
opener|be|participle|	apposition -13	direct -16
opener|be|past|	apposed -15	apposition -20	direct -15
opener|bij|other|	direct -16
opener|both|past|	direct -7
opener|but|base|	shared 8
opener|but|other|	apposition -12	direct -7	relative -22	shared 8
opener|but|participle|	apposed -7
opener|but|past|	direct 17	inverted -41	relative -11
opener|but|present|	apposed 8	direct 11	inverted -14
opener|by|base|	apposed -10	direct -18	relative -19	shared -7
opener|by|other|	apposition -14	direct 7	relative -16	shared -25
opener|by|participle|	apposed -14	apposition -13	direct -32	shared -28
opener|by|past|	apposed -13	shared -21
opener|by|present|	apposed -17	apposition -19	direct -17	shared -14
opener|can|past|	apposition -17
opener|chez|past|	apposed 9
opener|che|other|	according -14	apposition -10	direct -29
opener|che|past|	direct 8	inverted -16
opener|che|present|	apposition -10	direct -8	inverted -14
opener|colon|,|	inverted -12
opener|colon|start|	direct 11	shared 9
opener|com|other|	apposed 10	apposition -10
opener|com|past|	apposed -9
opener|con|other|	apposed -9	apposition -19
opener|con|past|	apposed -13	apposition -17	relative -14	shared -10
opener|con|present|	apposition -11
opener|could|base|	direct -9
opener|cui|past|	direct 14
opener|dalla|other|	direct 7
opener|dall’|other|	apposition -11
opener|dans|other|	apposition -9
opener|dans|past|	apposition -8	direct -12	shared -11
opener|dans|present|	apposed -21
opener|dass|other|	direct -8
opener|dat|other|	direct -19	shared -9
opener|da|other|	apposed -12	apposition -17
opener|da|past|	apposed -13	apposition -14
opener|da|present|	apposition -11
opener|della|other|	direct -13
opener|della|present|	apposition -12
opener|del|other|	apposition -9	direct -14	relative -16
opener|del|past|	apposed -16	apposition -11	shared -13
opener|del|present|	apposition -7
opener|deren|past|	direct 16
opener|desde|past|	apposed -23
opener|despite|past|	apposed -11
opener|despite|present|	direct -13
opener|dessen|past|	direct 16
opener|devant|other|	apposed -8
opener|de|other|	apposed -18
opener|de|past|	apposition -29	direct -12	shared -11
opener|de|present|	apposed -16	apposition -18
opener|did|base|	direct -14
opener|die|other|	apposition -10	direct -12
opener|die|past|	apposition -14	direct -16
opener|di|past|	apposition -10	direct -15
opener|dont|other|	direct -21
opener|dos|other|	direct -9
opener|down|past|	apposed -8
opener|do|past|	apposed -16	apposition -22	direct -13
opener|do|present|	apposed -10	apposition -9
opener|during|base|	direct -17
opener|during|other|	apposition 9	direct -16	relative -12
opener|during|participle|	apposed -13	apposition -15	direct -7	shared -18
opener|during|past|	apposed -18	apposition -18	shared -12
opener|during|present|	shared -10
opener|d’|other|	apposed -10
opener|ela|past|	inverted -21	relative -13
opener|ele|past|	inverted -23
opener|ele|present|	inverted -15
opener|ella|past|	inverted -13
opener|em|other|	apposed -7	apposition -18
opener|em|past|	apposed -21	apposition -8
opener|em|present|	apposed -14
opener|entre|other|	direct -9
opener|en|other|	apposed -18	apposition -13	direct -24	relative 9
opener|en|past|	apposed -7	apposition -20	direct -11	inverted -15	relative -15	shared -14
opener|en|present|	apposed -12	apposition -9	direct -13
opener|er|past|	inverted -11
opener|est|other|	apposed -7	relative -17
opener|est|past|	apposition 9
opener|et|other|	apposed -10	apposition -12	direct -13
opener|et|participle|	direct -7
opener|et|past|	direct -7
opener|et|present|	direct 12
opener|e|other|	according -12	apposed -11	apposition -10	direct -14	relative -7
opener|e|past|	inverted -27	shared -9
opener|e|present|	direct 11	inverted -26
opener|fait|past|	direct 10
opener|following|past|	apposed -11
opener|for|base|	direct -15
opener|for|other|	apposed -12	apposition -10	direct -22	relative -19	shared -8
opener|for|participle|	apposition -20	direct -15
opener|for|past|	apposed -25	apposition -27
opener|for|present|	apposed -12	direct -15
opener|from|base|	direct 7
opener|from|other|	apposed -10	apposition -21	direct -19
opener|from|past|	apposed -12	apposition -16
opener|fue|past|	relative 7
opener|für|other|	direct 18
opener|für|past|	direct -13
opener|geen|other|	direct -12
opener|geen|past|	apposition -12
opener|habe|past|	apposed -15
opener|had|base|	direct -13
opener|had|other|	apposed -14	apposition -11	relative -10
opener|had|participle|	direct 8	shared -17
opener|had|past|	apposed -20	apposition -8	direct -18	shared -8
opener|had|present|	direct -28
opener|has|base|	direct -15	relative -11
opener|has|other|	apposed -8	apposition -7	direct -15
opener|has|participle|	shared -9
opener|has|past|	apposed -10	apposition -19	relative -11	shared -14
opener|has|present|	apposed -11	direct -23
opener|hat|past|	direct 13
opener|hat|present|	direct -16
opener|have|base|	direct -8
opener|have|other|	direct -13	shared -13
opener|have|participle|	shared -9
opener|have|past|	apposed -14	direct -12
opener|have|present|	direct -12
opener|ha|other|	apposed -7	relative -13
opener|ha|participle|	apposition -8	direct -11
opener|ha|past|	apposed -11	apposition -10	direct -15
opener|ha|present|	apposition -8
opener|heeft|past|	apposition -9	direct -14
opener|her|other|	direct -24
opener|he|base|	apposed -7	direct -21	relative -11	shared -8
opener|he|other|	apposed -10	apposition -18	direct -19	passive -7	shared -12
opener|he|participle|	apposition -22	direct -21	shared -11
opener|he|past|	apposed -14	direct -12	passive -17
opener|he|present|	apposed -14	direct -14
opener|hij|other|	direct -19
opener|hij|past|	direct -9	inverted -28
opener|him|other|	direct -10
opener|how|base|	direct -19	shared -12
opener|how|other|	apposed -11	direct -30
opener|how|participle|	shared -14
opener|how|present|	direct -12
opener|if|base|	apposed -14	direct -14
opener|if|other|	apposed -13	direct -19	shared 8
opener|if|participle|	shared -15
opener|if|past|	apposed -10	direct -28
opener|if|present|	direct -23
opener|il|participle|	apposition -11
opener|il|past|	apposition -9
opener|im|other|	direct -15
opener|im|past|	direct -7
opener|into|other|	direct -7
opener|into|participle|	apposition -12	direct -13	shared -10
opener|into|past|	apposed -16
opener|in|base|	apposed -23	direct -11	shared -18
opener|in|other|	apposition -31	direct 9	shared -20
opener|in|participle|	apposed -19	apposition -15	direct -25	shared -14
opener|in|past|	apposed -8	apposition -25
opener|in|present|	apposed -21	apposition -14	direct -22	shared -8
opener|ist|other|	according 15
opener|is|base|	direct -17
opener|is|other|	according -16	apposition -11	direct -16	relative -16
opener|is|participle|	apposed -12	apposition -9	direct -7
opener|is|past|	apposed -15	apposition -22
opener|is|present|	direct -20
opener|it|base|	direct -13
opener|it|other|	apposition -12	direct -18	passive -17
opener|it|past|	apposed -13	direct 8
opener|les|other|	direct -18
opener|le|past|	inverted 7
opener|like|base|	direct -7
opener|like|other|	direct -17	relative -17
opener|like|participle|	shared -17
opener|like|past|	apposed -17	apposition -15	relative -11
opener|lo|past|	apposed -13	relative -9
opener|l’|past|	direct -12
opener|maar|other|	direct -10
opener|mas|other|	relative -13
opener|mas|past|	inverted -12
opener|may|past|	apposed -15
opener|met|past|	apposed -12	direct -12
opener|me|other|	apposed 15	apposition 11
opener|me|past|	apposition 21	shared 14
opener|me|present|	apposed 12	relative 16
opener|might|base|	direct -10
opener|mit|past|	direct -13
opener|mit|present|	direct -12
opener|naar|other|	direct 14
opener|nach|other|	shared -9
opener|nach|past|	direct -18
opener|na|other|	apposed -11	direct -8
opener|na|past|	apposed -10	direct -14
opener|na|present|	apposed -8	apposition -11
opener|near|past|	apposition -13
opener|nei|other|	direct -12
opener|nella|other|	apposition -7
opener|nelle|other|	direct -7
opener|nel|other|	direct -18
opener|nel|present|	direct 7
opener|niet|other|	direct -16
opener|non|past|	apposition -10
opener|nos|other|	apposed -10
opener|nos|past|	apposition -7
opener|not|base|	apposed -10	direct -15
opener|not|other|	direct -24
opener|not|participle|	apposition -11	direct -10	shared -8
opener|not|past|	apposed -9	apposition -17	relative -15
opener|not|present|	direct -22
opener|no|other|	according -12	apposed -9	direct -12
opener|no|past|	apposed -18	apposition -15	direct -14	shared -14
opener|no|present|	apposed -10
opener|num|present|	apposed -12
opener|não|other|	direct -9
opener|não|past|	direct -7
opener|não|present|	apposition -8
opener|n’|past|	direct -10
opener|off|participle|	apposition -8
opener|off|past|	apposed -9
opener|of|base|	apposed -15	direct -14
opener|of|other|	apposed -20	apposition -15	direct -14	relative -8
opener|of|participle|	apposed -10	apposition -15
opener|of|past|	apposed -20	apposition -28	direct -15
opener|of|present|	apposed -12	apposition -9	direct -12
opener|ohne|other|	direct -10
opener|om|other|	direct -9
opener|om|past|	direct -12
opener|once|other|	direct -14
opener|onder|past|	apposition -12
opener|onde|other|	direct -14
opener|one|base|	shared 13
opener|one|other|	apposition 11
opener|one|present|	apposed 10
opener|on|base|	apposed -11	apposition -9	direct -25	shared -14
opener|on|other|	apposed -20	apposition -9	relative 8
opener|on|participle|	apposed -15	apposition -18	direct -16	shared -21
opener|on|past|	apposed -23	apposition -21	direct -13	shared -16
opener|on|present|	apposed -24	direct -17
opener|op|other|	direct -13
opener|or|other|	direct -14
opener|or|past|	apposed -12	direct -8
opener|or|present|	direct -16
opener|other|base|	direct -40	passive -14	shared -24
opener|other|other|	according -19	apposed -17	direct -35	shared -8
opener|other|participle|	apposed -14	apposition -48	direct -22	shared -11
opener|other|past|	apposed 8	apposition -38	direct 8	inverted 8	passive 18	relative 10	shared -18
opener|other|present|	apposed -21	apposition -24	inverted -25	passive -17	shared -8
opener|outside|other|	direct -11
opener|outside|past|	apposed -13	apposition -11
opener|out|other|	apposed -14	direct -9	relative -11
opener|out|participle|	apposition -7	direct -24
opener|out|past|	direct -9
opener|over|other|	apposed -15	direct -23	relative -11
opener|over|participle|	apposition -13
opener|over|past|	apposed -16	apposition -17
opener|over|present|	direct -11
opener|o|other|	according -8
opener|où|other|	direct -14
opener|paragraph-before|(|	direct -10
opener|paragraph-before|)|	direct -8	inverted -9
opener|paragraph-before|,|	according -19	apposition -7	direct -7	inverted -22	relative -21
opener|paragraph-before|-|	apposed -16	direct -27	relative -14	shared -24
opener|paragraph-before|:|	apposed -10	direct -17	shared -8
opener|paragraph-before|;|	apposed -14	direct -30
opener|paragraph-before|about|	apposed -7
opener|paragraph-before|after|	apposed -9	apposition -8	direct -18	shared -7
opener|paragraph-before|although|	direct -13	shared -9
opener|paragraph-before|and|	apposed -22	apposition -8	direct -21	inverted -12	relative -16	shared -13
opener|paragraph-before|around|	direct -8
opener|paragraph-before|as|	apposed -11	apposition -14	shared -13
opener|paragraph-before|at|	apposed -15	direct -8	shared -13
opener|paragraph-before|a|	apposed -12
opener|paragraph-before|because|	direct -15
opener|paragraph-before|before|	direct -14
opener|paragraph-before|between|	direct -8
opener|paragraph-before|but|	apposed -19	direct -31	inverted -8	relative -10	shared -19
opener|paragraph-before|by|	apposed -12	apposition -12	direct -10	shared -10
opener|paragraph-before|che|	direct -20
opener|paragraph-before|de|	apposition -16
opener|paragraph-before|em|	apposed -8
opener|paragraph-before|et|	apposed -10
opener|paragraph-before|e|	apposed -10	direct -9	inverted -9
opener|paragraph-before|for|	apposed -8	apposition -8
opener|paragraph-before|had|	direct -11
opener|paragraph-before|have|	direct -9	shared -11
opener|paragraph-before|ha|	apposition -7
opener|paragraph-before|heeft|	direct -12
opener|paragraph-before|he|	apposition -9
opener|paragraph-before|how|	direct -8
opener|paragraph-before|if|	apposed -14	direct -18
opener|paragraph-before|in|	apposed -14	apposition -12	direct -23	shared -13
opener|paragraph-before|it|	direct -10
opener|paragraph-before|like|	apposition -7
opener|paragraph-before|once|	direct -8
opener|paragraph-before|on|	direct -8	shared -8
opener|paragraph-before|other|	according -17	apposition -7	direct -14	inverted -20	passive -15	relative -11
opener|paragraph-before|over|	apposed -9	relative -8
opener|paragraph-before|que|	apposition -7	inverted -7	shared -7
opener|paragraph-before|qu’|	direct -14
opener|paragraph-before|segundo|	shared -7
opener|paragraph-before|según|	shared -9
opener|paragraph-before|she|	direct -10
opener|paragraph-before|since|	direct 8
opener|paragraph-before|so|	direct -8
opener|paragraph-before|start|	apposed -22	apposition -8
opener|paragraph-before|sur|	apposed -7
opener|paragraph-before|that|	apposed -8	direct -28	relative -10	shared -12
opener|paragraph-before|then|	direct -14	shared -8
opener|paragraph-before|the|	direct -10
opener|paragraph-before|though|	direct -9
opener|paragraph-before|to|	direct -15
opener|paragraph-before|und|	direct -8
opener|paragraph-before|what|	direct -19
opener|paragraph-before|when|	direct -18	shared -20
opener|paragraph-before|where|	direct -13	shared -8
opener|paragraph-before|whether|	direct -8
opener|paragraph-before|which|	apposition -12	direct -24
opener|paragraph-before|while|	direct -18	shared -12
opener|paragraph-before|who|	direct -10
opener|paragraph-before|why|	direct -9
opener|paragraph-before|with|	apposed -9	direct -12	relative -8
opener|paragraph-before|yet|	direct -9	shared -7
opener|paragraph-before|y|	direct 10
opener|paragraph-before|à|	apposed -10
opener|paragraph-before|–|	direct -12	inverted -11
opener|paragraph-before|—|	apposed -13	direct -14	inverted -22	relative -8	shared -16
opener|para|past|	apposed 9	shared -14
opener|par|other|	apposed -14	direct -12
opener|par|past|	apposed -14	apposition -10
opener|past|other|	apposed -11
opener|pela|other|	apposed -9
opener|pela|past|	apposed -17	apposition -14
opener|pela|present|	apposition -13
opener|per|other|	apposed 10	shared -15
opener|per|past|	direct -11	shared -14
opener|per|present|	direct -15	shared -13
opener|porque|other|	direct -11
opener|por|past|	apposed -18	apposition -13	shared -14
opener|pour|past|	direct -17	shared -9
opener|prima|other|	direct 7
opener|puis|other|	direct -14
opener|quand|other|	direct -16
opener|quand|present|	direct -11
opener|quem|past|	inverted -23
opener|que|other|	apposed -12	apposition -9	direct -28	relative -11	shared -18
opener|que|past|	apposition -21	direct -9	inverted -33	shared -13
opener|que|present|	apposition -12	shared -7
opener|quien|past|	inverted -19
opener|quote-then-speaker|$|	apposed -12	shared -9
opener|quote-then-speaker|'|	direct 19
opener|quote-then-speaker|,|	apposed -15	direct 13	shared -7
opener|quote-then-speaker|-|	direct -19
opener|quote-then-speaker|:|	direct -14	shared -14
opener|quote-then-speaker|;|	apposed -18
opener|quote-then-speaker|about|	apposed -10	apposition -12	direct -10	relative -7	shared -14
opener|quote-then-speaker|after|	direct -37	shared -14
opener|quote-then-speaker|against|	apposed -12	shared -11
opener|quote-then-speaker|among|	apposed -11	direct -17
opener|quote-then-speaker|and|	apposed -11	apposition -19	direct -18	relative -20
opener|quote-then-speaker|as|	apposed 9	direct -21	relative -8	shared -19
opener|quote-then-speaker|at|	apposed -29	apposition -15	direct -19
opener|quote-then-speaker|aurait|	direct 11
opener|quote-then-speaker|avait|	direct 17
opener|quote-then-speaker|a|	direct 18
opener|quote-then-speaker|because|	direct -23	shared -13
opener|quote-then-speaker|before|	apposed -13	direct -18	shared -9
opener|quote-then-speaker|be|	apposed -16	direct -12
opener|quote-then-speaker|but|	direct -32	shared -9
opener|quote-then-speaker|by|	apposition 16	direct -22	relative -15	shared -18
opener|quote-then-speaker|che|	direct -14
opener|quote-then-speaker|dat|	direct -12
opener|quote-then-speaker|during|	apposed -17	apposition -11	direct -14	shared -18
opener|quote-then-speaker|for|	apposed -19	apposition -11	direct -18
opener|quote-then-speaker|from|	apposition -14	direct -10
opener|quote-then-speaker|had|	direct -17	shared -15
opener|quote-then-speaker|has|	direct -12
opener|quote-then-speaker|ha|	apposition -8	direct -12
opener|quote-then-speaker|he|	apposed -13	apposition -17	direct -19	passive -11	shared -8
opener|quote-then-speaker|how|	direct -22
opener|quote-then-speaker|if|	direct -25	shared -13
opener|quote-then-speaker|in|	apposition -19	relative -25
opener|quote-then-speaker|is|	direct -20	shared -9
opener|quote-then-speaker|it|	direct -9
opener|quote-then-speaker|like|	apposition -11	direct -15	shared -8
opener|quote-then-speaker|l’|	direct -9
opener|quote-then-speaker|not|	direct -16
opener|quote-then-speaker|no|	shared -8
opener|quote-then-speaker|of|	apposed -15	apposition -17	direct -19	relative -9
opener|quote-then-speaker|on|	apposed -20	apposition -11	direct -19	shared -16
opener|quote-then-speaker|or|	direct -11
opener|quote-then-speaker|other|	apposed 19	apposition -21	direct 13	relative -24	shared -19
opener|quote-then-speaker|per|	shared -10
opener|quote-then-speaker|pour|	shared -13
opener|quote-then-speaker|que|	direct -22	shared -16
opener|quote-then-speaker|she|	apposed -19	apposition -10	direct -15	passive -21	shared -10
opener|quote-then-speaker|since|	apposed -11	direct -12
opener|quote-then-speaker|start|	apposed -8	shared 13
opener|quote-then-speaker|than|	apposition -13	direct -13
opener|quote-then-speaker|that|	apposed -17	direct -20	shared -31
opener|quote-then-speaker|they|	apposed -10
opener|quote-then-speaker|the|	direct -16	shared -12
opener|quote-then-speaker|though|	direct -17
opener|quote-then-speaker|to|	apposed -17	apposition -14	direct -13	relative -10	shared -14
opener|quote-then-speaker|until|	direct -14
opener|quote-then-speaker|vor|	direct -10
opener|quote-then-speaker|was|	apposed -14
opener|quote-then-speaker|were|	direct -13
opener|quote-then-speaker|what|	direct -18
opener|quote-then-speaker|when|	direct -29	shared 9
opener|quote-then-speaker|where|	direct -26	shared -13
opener|quote-then-speaker|whether|	direct -16	shared -15
opener|quote-then-speaker|which|	direct -34	passive -19	shared -11
opener|quote-then-speaker|while|	direct -21	shared -11
opener|quote-then-speaker|whom|	direct -20
opener|quote-then-speaker|who|	apposition -15	direct -18
opener|quote-then-speaker|why|	direct -16	shared 9
opener|quote-then-speaker|within|	direct -8
opener|quote-then-speaker|with|	apposed -27	relative -19	shared -13
opener|quote-then-speaker|would|	apposed -15
opener|quote-then-speaker|—|	direct -13
opener|quote-then-verb|'|	inverted 17
opener|quote-then-verb|,|	inverted 12
opener|quote-then-verb|and|	inverted -52
opener|quote-then-verb|but|	inverted -31
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|en|	inverted -10
opener|quote-then-verb|e|	inverted -31
opener|quote-then-verb|le|	inverted 12
opener|quote-then-verb|other|	inverted 15
opener|quote-then-verb|que|	inverted -16
opener|quote-then-verb|y|	inverted -18
opener|quote-then-verb|–|	inverted 19
opener|quote-then-verb|—|	inverted 10
opener|qu’|other|	direct -22
opener|qu’|past|	direct -17
opener|qu’|present|	direct -17
opener|segundo|other|	apposed 7	apposition 11
opener|segundo|past|	apposed -11
opener|según|past|	apposition -8	shared -9
opener|seit|other|	direct -7
opener|sentence-after|,|	according -7	apposed -34	apposition -38	passive -13	relative -14
opener|sentence-after|:|	direct -12
opener|sentence-after|;|	direct -21
opener|sentence-after|after|	apposed -11
opener|sentence-after|and|	direct -39	inverted -15	shared -16
opener|sentence-after|as|	direct -23
opener|sentence-after|at|	apposed -14
opener|sentence-after|because|	direct -14
opener|sentence-after|by|	apposition -15	direct -13
opener|sentence-after|had|	direct -10
opener|sentence-after|how|	direct -9
opener|sentence-after|if|	direct -16
opener|sentence-after|in|	apposition -9	direct -17
opener|sentence-after|on|	apposed -13	apposition -8
opener|sentence-after|other|	apposed -18	direct -10	passive -18	relative -15	shared -10
opener|sentence-after|que|	direct -10
opener|sentence-after|qu’|	direct -9
opener|sentence-after|so|	direct -9
opener|sentence-after|start|	according 10	apposed -9	apposition -20	direct 12	inverted -15	shared -22
opener|sentence-after|that|	direct -31	shared -15
opener|sentence-after|then|	direct -12
opener|sentence-after|to|	apposition -13	direct -15
opener|sentence-after|was|	direct -14
opener|sentence-after|when|	direct -24
opener|sentence-after|where|	direct -12
opener|sentence-after|whether|	direct -19
opener|sentence-after|which|	direct -20
opener|sentence-after|while|	direct -13
opener|sentence-after|à|	apposed -12
opener|sentence-after|–|	inverted 8
opener|sentence-after|—|	inverted 15
opener|sentence-before|$|	apposed -9
opener|sentence-before|'|	inverted 12
opener|sentence-before|(|	apposed -12	direct -14
opener|sentence-before|)|	direct -19	inverted -33
opener|sentence-before|+|	direct -11
opener|sentence-before|,|	apposition 8	relative 9
opener|sentence-before|:|	apposed -11	apposition -11	direct -38
opener|sentence-before|;|	apposed -15	direct -8
opener|sentence-before|about|	apposed -27	apposition -9	direct -24	relative -12
opener|sentence-before|across|	apposed -8
opener|sentence-before|after|	apposed -17	apposition -12	direct -39
opener|sentence-before|against|	apposition -12
opener|sentence-before|alla|	direct -7
opener|sentence-before|all|	direct -11
opener|sentence-before|alongside|	apposition -11
opener|sentence-before|als|	direct -16
opener|sentence-before|although|	direct -18
opener|sentence-before|al|	apposition -14	direct -17
opener|sentence-before|among|	direct -19
opener|sentence-before|am|	direct -18
opener|sentence-before|and|	apposed -28	apposition -28	direct -9	passive -15
opener|sentence-before|an|	direct -7
opener|sentence-before|ao|	apposition -7
opener|sentence-before|are|	direct -8
opener|sentence-before|as|	apposed -8	apposition -24	relative -18
opener|sentence-before|at|	apposed -24	apposition -14	direct -17	relative -13
opener|sentence-before|auf|	direct -13
opener|sentence-before|aurait|	direct -12
opener|sentence-before|avec|	apposition -15
opener|sentence-before|a|	apposition -19
opener|sentence-before|been|	apposed -10
opener|sentence-before|before|	apposed -10	direct -27
opener|sentence-before|beim|	direct 10
opener|sentence-before|be|	apposed -9	direct -10
opener|sentence-before|bij|	direct -22
opener|sentence-before|but|	apposed -30	inverted -15
opener|sentence-before|by|	apposed -17	apposition -26	direct -21	relative -17
opener|sentence-before|chez|	apposed -12
opener|sentence-before|che|	according -7	apposition -10	direct -35	inverted -15
opener|sentence-before|con|	apposed -8	apposition -15	direct -15
opener|sentence-before|cui|	direct -7
opener|sentence-before|dans|	apposed -15
opener|sentence-before|dat|	direct -16
opener|sentence-before|da|	apposed -9	apposition -16	direct -10
opener|sentence-before|della|	apposition -12
opener|sentence-before|del|	apposition -11
opener|sentence-before|desde|	apposed -8	direct -16
opener|sentence-before|despite|	apposed -9
opener|sentence-before|de|	apposed -18	apposition -26	direct -13
opener|sentence-before|die|	apposition -13	direct -19
opener|sentence-before|di|	direct -13
opener|sentence-before|dont|	direct -16
opener|sentence-before|dos|	direct -10
opener|sentence-before|down|	apposed -7
opener|sentence-before|do|	apposed -14	apposition -14	direct -13
opener|sentence-before|during|	apposed -16	direct -9
opener|sentence-before|ela|	inverted -10
opener|sentence-before|ele|	inverted -11
opener|sentence-before|em|	apposed -12	apposition -18
opener|sentence-before|entre|	direct -10
opener|sentence-before|en|	apposed -14	apposition -16	inverted -8	relative -8
opener|sentence-before|est|	relative -12
opener|sentence-before|et|	apposed -9	apposition -10	direct -24
opener|sentence-before|e|	apposition -11	direct -16	inverted -29
opener|sentence-before|fait|	direct -13
opener|sentence-before|for|	apposed -15	apposition -24	direct -17	relative -13
opener|sentence-before|from|	apposed -11	apposition -21	direct -12
opener|sentence-before|für|	direct -24
opener|sentence-before|geen|	apposition -10
opener|sentence-before|had|	apposed -13	apposition -10	direct -27
opener|sentence-before|has|	apposed -13	apposition -13	direct -26
opener|sentence-before|ha|	apposition -8	direct -12	relative -14
opener|sentence-before|heeft|	direct -9
opener|sentence-before|he|	apposed -8	apposition -12	direct -16	passive -15	relative -8
opener|sentence-before|hij|	direct -15	inverted -23
opener|sentence-before|how|	direct -19
opener|sentence-before|if|	direct -23
opener|sentence-before|il|	apposition -13
opener|sentence-before|im|	direct -15
opener|sentence-before|into|	apposed -12
opener|sentence-before|in|	apposed -30	apposition -33	relative -23
opener|sentence-before|is|	according -16	apposed -11	apposition -22	direct -19	relative -15
opener|sentence-before|it|	apposed -7	apposition -9
opener|sentence-before|les|	direct -20
opener|sentence-before|like|	apposed -9	relative -18
opener|sentence-before|maar|	direct -13
opener|sentence-before|may|	apposed -9
opener|sentence-before|met|	apposed -9	direct -11
opener|sentence-before|me|	apposed 12	apposition -19
opener|sentence-before|might|	direct -9
opener|sentence-before|mit|	direct -22
opener|sentence-before|naar|	direct -13
opener|sentence-before|nach|	direct -17
opener|sentence-before|na|	apposed -9	apposition 7	direct -14
opener|sentence-before|near|	apposition -7
opener|sentence-before|nel|	apposed -8	apposition -12	direct -18
opener|sentence-before|nem|	direct -9
opener|sentence-before|niet|	direct -16
opener|sentence-before|not|	apposition -7	direct -23
opener|sentence-before|no|	apposed -12	apposition -10	direct -11
opener|sentence-before|não|	direct -7
opener|sentence-before|of|	apposed -13	apposition -15	direct -14	relative -20
opener|sentence-before|om|	direct -11
opener|sentence-before|on|	apposed -16	apposition -12	direct -27
opener|sentence-before|op|	direct -10
opener|sentence-before|or|	direct -10
opener|sentence-before|other|	according -21	apposition -26	inverted -13	passive -42	relative -35
opener|sentence-before|outside|	apposed -10	direct -11
opener|sentence-before|out|	direct -13
opener|sentence-before|over|	apposed -9	direct -12
opener|sentence-before|où|	direct -16
opener|sentence-before|par|	apposed -10
opener|sentence-before|pela|	apposed -16	apposition -12
opener|sentence-before|per|	direct -14
opener|sentence-before|porque|	direct -9
opener|sentence-before|por|	apposed -9	apposition -15	direct -9
opener|sentence-before|pour|	direct -13
opener|sentence-before|quand|	direct -19
opener|sentence-before|quem|	inverted -14
opener|sentence-before|que|	apposed -7	apposition -13	direct -45	inverted -14	relative -12
opener|sentence-before|qui|	apposition -10
opener|sentence-before|qu’|	direct -16
opener|sentence-before|seit|	direct -7
opener|sentence-before|se|	direct -18
opener|sentence-before|she|	apposed -8	apposition -14	direct -15	passive -17
opener|sentence-before|should|	direct -10
opener|sentence-before|sie|	inverted -20
opener|sentence-before|since|	apposed -9	apposition -16
opener|sentence-before|si|	direct -13
opener|sentence-before|sobre|	apposed -8
opener|sentence-before|so|	apposed -12
opener|sentence-before|start|	according 13	inverted -39	passive -22	shared -15
opener|sentence-before|sur|	apposed -12	apposition -9	direct -14
opener|sentence-before|su|	direct -11
opener|sentence-before|than|	apposed -12	apposition -8	direct -14
opener|sentence-before|that|	apposed -17	direct -48
opener|sentence-before|them|	apposition -10
opener|sentence-before|then|	direct -8
opener|sentence-before|they|	direct -9
opener|sentence-before|the|	direct -9
opener|sentence-before|though|	direct -13
opener|sentence-before|through|	direct -14
opener|sentence-before|to|	apposed -19	apposition -19	direct -20	relative -14
opener|sentence-before|tra|	direct -16
opener|sentence-before|um|	direct -11
opener|sentence-before|under|	apposed -8	apposition -12
opener|sentence-before|und|	apposed -14	direct -27
opener|sentence-before|until|	direct -16
opener|sentence-before|up|	direct -11
opener|sentence-before|van|	apposition -11
opener|sentence-before|von|	direct -11
opener|sentence-before|vor|	direct -10
opener|sentence-before|was|	apposed -16	apposition -13	direct -22	relative -16
opener|sentence-before|were|	direct -7
opener|sentence-before|what|	direct -35
opener|sentence-before|when|	apposed -13	direct -43
opener|sentence-before|where|	direct -26
opener|sentence-before|whether|	direct -28
opener|sentence-before|which|	apposed -7	apposition -18	passive -14
opener|sentence-before|while|	apposed -8	direct -17
opener|sentence-before|whom|	direct -14
opener|sentence-before|who|	apposed -10	apposition -19	direct -22	passive -10
opener|sentence-before|why|	direct -22
opener|sentence-before|wie|	direct -15
opener|sentence-before|will|	direct -18
opener|sentence-before|with|	apposed -17	apposition -8	direct -10
opener|sentence-before|would|	direct -20
opener|sentence-before|y|	direct -13	inverted -21	relative -12
opener|sentence-before|ze|	direct -15	inverted -15
opener|sentence-before|zij|	direct -9
opener|sentence-before|zou|	direct -9
opener|sentence-before|¿|	direct -21
opener|sentence-before|à|	apposed -20	apposition -11	direct -12
opener|sentence-before|über|	direct -16
opener|sentence-before|—|	direct -19	inverted 11
opener|se|other|	apposition -12	direct -15
opener|se|past|	apposition -12	direct -14	shared -12
opener|she|base|	direct -9
opener|she|other|	apposed -24	apposition -16	direct -14	passive -8
opener|she|participle|	apposition -20	direct -17
opener|she|past|	apposed -16
opener|she|present|	direct -10	shared -11
opener|should|base|	direct -12
opener|should|present|	direct -10
opener|sie|past|	inverted -23
opener|sie|present|	inverted -18
opener|since|base|	shared -11
opener|since|other|	apposed -12	apposition -16
opener|since|past|	apposed -12	apposition -11	direct -10
opener|si|other|	direct -17
opener|si|past|	apposition -9
opener|sobre|past|	apposed -16	apposition -12
opener|sob|past|	apposition -9
opener|so|other|	apposed -12	direct -21	passive -15
opener|so|past|	apposed -8
opener|speaker-then-quote|"|	direct 17
opener|speaker-then-quote|$|	apposed -14	apposition -16	direct -15	shared -17
opener|speaker-then-quote|(|	shared -10
opener|speaker-then-quote|)|	direct 12	relative -14
opener|speaker-then-quote|,|	apposition 37	direct 38	relative -33	shared 11
opener|speaker-then-quote|-|	apposed -15	direct 13
opener|speaker-then-quote|.|	apposed -12
opener|speaker-then-quote|:|	apposed -15	apposition -14	direct -14	shared -12
opener|speaker-then-quote|;|	apposed 18	apposition 8	direct 32
opener|speaker-then-quote|about|	apposed -19	apposition -20	shared 14
opener|speaker-then-quote|across|	apposition -15
opener|speaker-then-quote|after|	apposition -11	shared -30
opener|speaker-then-quote|against|	apposition -15
opener|speaker-then-quote|alla|	apposed -18	apposition -14
opener|speaker-then-quote|all’|	apposition 9	shared -8
opener|speaker-then-quote|alongside|	apposition -15
opener|speaker-then-quote|als|	direct -14	shared -17
opener|speaker-then-quote|although|	direct 24
opener|speaker-then-quote|al|	apposed -20	apposition -14	direct -10
opener|speaker-then-quote|and|	apposition -29	relative 11	shared 9
opener|speaker-then-quote|ao|	apposed -15	apposition -12	shared -11
opener|speaker-then-quote|are|	apposition -9
opener|speaker-then-quote|around|	direct -16
opener|speaker-then-quote|as|	apposition -32	direct 23	shared -8
opener|speaker-then-quote|at|	apposed -34	apposition -17	shared -26
opener|speaker-then-quote|auf|	direct -14
opener|speaker-then-quote|aus|	direct 11
opener|speaker-then-quote|avons|	apposed -9
opener|speaker-then-quote|a|	apposed -23	apposition -18	direct -7	relative -13	shared -17
opener|speaker-then-quote|because|	shared 11
opener|speaker-then-quote|been|	apposed -21	shared -18
opener|speaker-then-quote|before|	apposed -14	direct -8	shared -15
opener|speaker-then-quote|beim|	direct -17
opener|speaker-then-quote|bei|	direct 9
opener|speaker-then-quote|between|	direct -13
opener|speaker-then-quote|be|	apposed -15	apposition -26	direct -15
opener|speaker-then-quote|but|	apposed 10	direct 22	relative -12	shared 20
opener|speaker-then-quote|by|	apposed -24	apposition -28	direct -15	shared -36
opener|speaker-then-quote|che|	apposed 10	apposition -7	direct -10	shared -8
opener|speaker-then-quote|com|	apposed -8	direct -8
opener|speaker-then-quote|con|	apposed -12	apposition -18	shared -10
opener|speaker-then-quote|could|	direct -12
opener|speaker-then-quote|cui|	direct 15
opener|speaker-then-quote|dans|	apposed 7	shared -11
opener|speaker-then-quote|da|	apposed -17	apposition -17
opener|speaker-then-quote|della|	apposition -16
opener|speaker-then-quote|del|	apposed -16	apposition -12	shared -12
opener|speaker-then-quote|deren|	direct 20
opener|speaker-then-quote|desde|	apposed -22
opener|speaker-then-quote|despite|	apposed -13
opener|speaker-then-quote|dessen|	direct 10
opener|speaker-then-quote|de|	shared -9
opener|speaker-then-quote|di|	apposition -16	direct -16	shared -10
opener|speaker-then-quote|down|	apposed -14
opener|speaker-then-quote|do|	apposed -10	apposition -17	shared -8
opener|speaker-then-quote|during|	apposed -9	direct -19
opener|speaker-then-quote|em|	apposed -20	apposition -8
opener|speaker-then-quote|en|	apposed -12	apposition -19	direct -16	shared -13
opener|speaker-then-quote|est|	apposition 9
opener|speaker-then-quote|e|	apposition -10	direct 10
opener|speaker-then-quote|following|	apposed -19
opener|speaker-then-quote|for|	apposed -24	apposition -27	direct -17	shared -15
opener|speaker-then-quote|from|	apposed -8	relative 10
opener|speaker-then-quote|für|	direct 8
opener|speaker-then-quote|had|	apposed -13	apposition -10	shared -18
opener|speaker-then-quote|has|	apposed -17	apposition -18	direct -18	relative -17	shared -17
opener|speaker-then-quote|have|	apposed -11	direct -15	shared -10
opener|speaker-then-quote|ha|	apposed -14	apposition -7	direct -16	relative -9
opener|speaker-then-quote|heeft|	apposition -8
opener|speaker-then-quote|her|	direct -24
opener|speaker-then-quote|he|	apposed -21	apposition -17	direct -32	relative -13	shared -14
opener|speaker-then-quote|how|	apposed -13	direct -19	shared -23
opener|speaker-then-quote|if|	apposed -15	direct -15
opener|speaker-then-quote|into|	apposed -15	apposition -15	direct -16
opener|speaker-then-quote|in|	apposed -10	apposition -28	direct -7	relative 12	shared -33
opener|speaker-then-quote|is|	apposed -19	apposition -10	direct -11	relative -15
opener|speaker-then-quote|it|	apposed -11	direct 11
opener|speaker-then-quote|like|	apposed -15	direct -8	shared -11
opener|speaker-then-quote|me|	apposed 17	apposition 29	shared 15
opener|speaker-then-quote|mit|	direct -10
opener|speaker-then-quote|naar|	direct 14
opener|speaker-then-quote|na|	apposed -11	apposition -12	direct -13
opener|speaker-then-quote|nella|	apposition -9	direct -14
opener|speaker-then-quote|nel|	direct 7
opener|speaker-then-quote|not|	apposed -12	apposition -21	direct -26	shared -11
opener|speaker-then-quote|no|	apposed -13	apposition -11	shared -16
opener|speaker-then-quote|não|	apposition -9
opener|speaker-then-quote|off|	apposed -11
opener|speaker-then-quote|of|	apposed -18	apposition -27	direct -19
opener|speaker-then-quote|onder|	apposition -12
opener|speaker-then-quote|one|	apposition 11	shared 13
opener|speaker-then-quote|on|	apposed -32	apposition -26	direct -9	shared -22
opener|speaker-then-quote|or|	direct -16
opener|speaker-then-quote|other|	apposed -25	apposition -43	direct -32	passive 19	relative 19	shared -25
opener|speaker-then-quote|outside|	apposed -14
opener|speaker-then-quote|out|	apposed -8	direct -24
opener|speaker-then-quote|over|	apposed -12	apposition -13
opener|speaker-then-quote|para|	shared -11
opener|speaker-then-quote|par|	apposed -21	apposition -11
opener|speaker-then-quote|pela|	apposed -18	apposition -15
opener|speaker-then-quote|per|	apposed 10	direct -9	shared -16
opener|speaker-then-quote|por|	apposed -11	apposition -12	shared -17
opener|speaker-then-quote|pour|	direct -15	shared -11
opener|speaker-then-quote|que|	apposed -14	apposition -23	direct -11	shared -20
opener|speaker-then-quote|qu’|	direct -25
opener|speaker-then-quote|según|	apposed 8
opener|speaker-then-quote|se|	apposition -17	shared -12
opener|speaker-then-quote|she|	apposed -23	apposition -22	direct -15	passive 7	shared -15
opener|speaker-then-quote|since|	apposition -12	direct -18
opener|speaker-then-quote|si|	apposition -9
opener|speaker-then-quote|sobre|	apposed -15	apposition -12
opener|speaker-then-quote|so|	direct -15	passive -14
opener|speaker-then-quote|start|	apposition -34	direct 13	passive -9	shared 7
opener|speaker-then-quote|sul|	apposed -13
opener|speaker-then-quote|sur|	apposed -23	apposition -10
opener|speaker-then-quote|tem|	apposition -14
opener|speaker-then-quote|than|	apposed -13	direct -17
opener|speaker-then-quote|that|	apposed -10	direct -24	relative -26	shared -17
opener|speaker-then-quote|the|	direct -14
opener|speaker-then-quote|though|	direct 10
opener|speaker-then-quote|through|	apposed -10	direct -12
opener|speaker-then-quote|to|	apposed -25	apposition -30	direct -23	shared -13
opener|speaker-then-quote|under|	apposition -19	direct -7
opener|speaker-then-quote|up|	apposition -13
opener|speaker-then-quote|volgens|	direct 13
opener|speaker-then-quote|was|	apposed -23	apposition -16	direct -14	relative 13	shared -14
opener|speaker-then-quote|were|	apposed -18	direct -13	shared -10
opener|speaker-then-quote|we|	apposed -11
opener|speaker-then-quote|what|	direct -7	shared -20
opener|speaker-then-quote|when|	direct 10	passive -9	relative 13	shared -10
opener|speaker-then-quote|where|	direct 12	shared 14
opener|speaker-then-quote|whether|	direct -42	shared -27
opener|speaker-then-quote|which|	apposition -12	passive -16	shared 9
opener|speaker-then-quote|while|	apposed 7	direct 20	shared -19
opener|speaker-then-quote|whom|	shared -18
opener|speaker-then-quote|who|	apposed -15	apposition -24	shared -17
opener|speaker-then-quote|wie|	direct 13
opener|speaker-then-quote|within|	apposed -13
opener|speaker-then-quote|with|	apposed -20	apposition -18	direct 31
opener|speaker-then-quote|would|	apposed -16	apposition -9
opener|speaker-then-quote|y|	apposed 9
opener|speaker-then-quote|zou|	direct -13
opener|speaker-then-quote|à|	apposition -12	shared -9
opener|speaker-then-quote|–|	direct -7
opener|speaker-then-quote|—|	shared 21
opener|start|base|	apposed -9	direct 7	relative -7	shared -13
opener|start|other|	according 33	relative -7
opener|start|participle|	apposed 13	apposition 9	direct 14	shared 19
opener|start|past|	apposed -9	apposition -22	direct 13	inverted -36	passive -15	relative 9
opener|start|present|	apposed 16	apposition -19	direct 17	relative 9
opener|sul|other|	apposed -12
opener|sur|other|	apposed -23	apposition -7	direct -12
opener|sur|past|	apposed -19
opener|sur|present|	apposed -10
opener|su|other|	direct -11
opener|tegen|other|	direct -12
opener|than|other|	apposed -16	direct -17
opener|than|past|	apposed -11	apposition -13	direct -12
opener|than|present|	apposed -9
opener|that|base|	apposed -8	direct -27	shared -19
opener|that|other|	apposed -25	apposition -15	direct -61	passive -8	relative -28
opener|that|participle|	shared -30
opener|that|past|	relative -15	shared -18
opener|that|present|	direct -36	shared -16
opener|them|base|	apposition -10
opener|them|other|	apposition -8	direct -9
opener|then|base|	direct -14
opener|then|other|	direct -12
opener|then|participle|	apposition -13	shared 12
opener|then|past|	apposed -9
opener|they|base|	direct -7
opener|they|other|	direct -13	passive -10
opener|they|past|	apposed -10
opener|the|base|	apposed 12	direct -10
opener|the|other|	direct -17
opener|the|participle|	apposition 11
opener|the|present|	direct -18
opener|though|base|	direct -9
opener|though|other|	direct -12
opener|though|past|	direct 7
opener|throughout|other|	apposed -12
opener|through|other|	direct -14
opener|through|past|	apposed -10
opener|toward|past|	apposed -7
opener|to|base|	apposed -12	direct -15
opener|to|other|	apposed -23	apposition -13	direct -23	relative -21
opener|to|participle|	apposed -10	apposition -23	direct -22	shared -17
opener|to|past|	apposed -22	apposition -27	direct -9	relative -15	shared -13
opener|to|present|	direct -18	relative 7
opener|tra|other|	direct -12
opener|um|other|	direct -8
opener|under|base|	direct -8
opener|under|other|	apposed 7	direct -16
opener|under|past|	apposed -17	apposition -19
opener|und|other|	apposed -12	direct -20
opener|und|past|	direct -12	inverted -21
opener|unless|other|	direct -11
opener|until|other|	direct -16	shared -8
opener|until|past|	direct -16
opener|up|other|	direct -12	relative -11
opener|up|past|	apposition -9
opener|up|present|	direct -10
opener|us|other|	direct -9
opener|van|other|	direct 7
opener|van|past|	direct -15
opener|verb-then-speaker|)|	inverted -37
opener|verb-then-speaker|,|	inverted 19
opener|verb-then-speaker|;|	inverted -11
opener|verb-then-speaker|and|	inverted -35
opener|verb-then-speaker|but|	inverted -24
opener|verb-then-speaker|che|	inverted -17
opener|verb-then-speaker|ela|	inverted -21
opener|verb-then-speaker|ele|	inverted -25
opener|verb-then-speaker|en|	inverted -14
opener|verb-then-speaker|e|	inverted -28
opener|verb-then-speaker|hij|	inverted -15
opener|verb-then-speaker|other|	inverted -14
opener|verb-then-speaker|que|	inverted -32
opener|verb-then-speaker|start|	inverted -22
opener|verb-then-speaker|y|	inverted -20
opener|verb-then-speaker|ze|	inverted -14
opener|volgens|other|	direct 9
opener|von|other|	direct -10
opener|von|past|	apposed -9
opener|vor|other|	direct -11
opener|vor|past|	direct -12
opener|was|base|	direct -16	shared -11
opener|was|other|	apposed -17	apposition -10	direct -27	relative -15
opener|was|participle|	apposition -11
opener|was|past|	apposed -22	apposition -13	direct -10	relative 13	shared -9
opener|was|present|	apposition -13	direct -9
opener|were|other|	direct -12
opener|were|participle|	direct -16
opener|were|past|	apposed -14	apposition -9	direct -9	relative -12
opener|wer|other|	direct -11
opener|what|base|	direct -21
opener|what|other|	direct -34
opener|what|participle|	direct -10	shared -11
opener|what|past|	apposed 7	direct -10	shared -9
opener|when|base|	direct -15	shared 11
opener|when|other|	apposed -21	direct 8	shared -17
opener|when|participle|	direct -10	shared -10
opener|when|past|	apposed 10	passive -12
opener|where|base|	direct -13	shared 14
opener|where|other|	apposed -9	direct -41	shared -11
opener|where|past|	direct 12
opener|whether|base|	direct -22	shared -12
opener|whether|other|	apposed -14	direct -41	shared -16
opener|whether|participle|	direct -10	shared -14
opener|whether|past|	apposed -12	direct -28	shared -19
opener|whether|present|	shared -12
opener|which|other|	apposition -20	passive -18
opener|which|participle|	shared 10
opener|which|past|	apposition -17	passive -18	shared -12
opener|while|base|	direct -8
opener|while|other|	shared -9
opener|while|participle|	shared -15
opener|while|past|	apposed 7	direct 13	shared -15
opener|whom|other|	direct -22
opener|who|base|	direct -11
opener|who|other|	apposition -18	direct -20	passive -19
opener|who|participle|	direct -7	shared -12
opener|who|past|	apposed -13	apposition -23
opener|who|present|	apposition -15	direct -20
opener|why|base|	direct 8	shared 9
opener|why|other|	direct -27
opener|why|participle|	direct -14
opener|wie|past|	direct 12
opener|wie|present|	direct 9
opener|will|base|	direct -8
opener|will|other|	apposed -10	direct -18
opener|will|present|	direct -11
opener|with|base|	direct -14
opener|with|other|	apposed -28	apposition -9	direct -20	relative -16	shared -11
opener|with|participle|	direct 31
opener|with|past|	apposed -24	apposition -15	direct -20
opener|with|present|	apposed -14	direct -13
opener|wollte|present|	direct -13
opener|would|base|	direct -12	shared 13
opener|would|other|	direct -20
opener|would|participle|	apposition -9
opener|would|past|	apposed -22
opener|yet|other|	direct -15
opener|y|other|	direct -10	relative -11
opener|y|past|	inverted -20
opener|y|present|	inverted -12
opener|ze|other|	direct -16
opener|ze|past|	inverted -20
opener|zij|past|	direct -9	inverted -12
opener|zou|other|	direct -13
opener|zu|past|	direct -10
opener|¿|other|	direct -17
opener|¿|past|	direct -12
opener|às|past|	apposed -11
opener|à|other|	apposed -18	apposition -11
opener|à|past|	apposed -7	apposition -16	shared -11
opener|à|present|	apposition -7
opener|è|other|	relative -8
opener|über|past|	direct -11
opener|–|other|	direct -29
opener|–|past|	direct -7	inverted 18
opener|—|base|	direct -7
opener|—|other|	direct -28	relative -10
opener|—|participle|	direct -13	shared 13
opener|—|past|	inverted 10
opener|—|present|	direct 9
opener|‘|past|	shared -10
opener|’|past|	direct 9
opening|according-to|	capital -12	de 19	der 27	die 8	een 15	einer 11	el -8	ela 9	ele 18	elle 14	er 11	gli 20	haar 18	het -7	il -7	l' -11	le 10	les -14	o -9	uma 13	une 13	word -9	él 16
opening|actor-nearby|	a -15	al -12	da -11	de -13	dell’ -8	die -21	el -24	en -9	het -15	il -10	la -38	le -18	les -24	lo 7	los -9	l’ -23	o -8	om -11	são -10	una -10	von -11	zum -13
opening|colon|	au -18	capital -18	de -14	den -12	des -18	due -14	een -17	el -18	es -19	het -17	il 11	l' -12	le -7	les -15	los -11	l’ 21	o 12	os -11	otro -7	su -13	um -22	uma -12	un -11	una -19	verb-judging -12	verb-saying -53	verb-thinking -17	word -11
opening|named-before|	a 20	au -19	beide -9	celle-ci 11	celui-ci -10	das -23	dem -17	den -13	des -8	die -19	drei -14	drie -13	du -26	een -11	ein -17	eine -8	einem -17	einen -18	einer -19	el -7	elas -9	ele 13	ellas -11	elle -25	elles -13	er -9	es -14	het -33	hij 11	i -8	ich -13	ihre -11	ils -12	l' -8	le -15	lei 10	les -13	lo -9	loro -9	los -14	l’ 7	man -17	nous -15	o 13	on -23	os -7	sa -13	sein -7	seine -11	sie -22	son -10	su -7	un -15	usted -15	vous -22	zij -13	zijn 15	él -12
opening|named-nearby|	das -9	den -38	des -18	du -23	ein 25	einem -16	einer 13	ele 8	ellas -12	er 18	es -34	gli -7	het -27	ihre -9	ik -8	il 19	l' 8	lei 7	lo 12	man -36	nous -16	on -29	sa 13	sein -10	seine -13	seiner -13	sie 21	son 20	su -10	van 9	verb-judging 9	verb-saying -10	verb-thinking 13	vous -15	word -20	zij 19
opening|name|	al -12	alle -26	am -28	as -11	auf -11	aus -10	beide -11	beim -21	bij -19	capital -9	ce 17	da -11	das -10	dell’ -7	den -36	der 20	deren -15	des -26	desde -11	die -10	dieser -11	drei -21	drie -13	du -25	ein 25	eine 14	einem -9	einer 16	eines -18	el -14	en -13	este 11	für 16	gli 11	haar 12	het 17	i -11	ihr 12	ihre -24	ihrem -11	ihren -13	il 25	im -25	in -14	jede -12	kein -8	l' 9	la 8	lo 19	meine -9	mit -9	om -11	os 8	otro 13	per -8	sein -27	seinen -17	seit -7	son 28	su -19	são -18	tre -20	um 21	un 19	une 9	uno -11	van -8	verb-judging 10	verb-saying -8	verb-thinking 13	von -13	vor -9	wer 7	word -12	zijn 12	zum -17	zwei -21	è -13	é -15
opening|name|alle|	direct -12	naked -19
opening|name|al|	naked -12
opening|name|am|	naked -28
opening|name|auf|	naked -11
opening|name|aus|	naked -10
opening|name|au|	naked -7	saying 11
opening|name|a|	according -17	direct -13	judging 16	naked 17	saying -9	thinking 11
opening|name|beide|	naked -11
opening|name|beim|	naked -21
opening|name|bij|	naked -19
opening|name|capital|	according -20	apposed -17	apposition 7	judging 9	other -11	passive -11	relative -8	saying -21	shared -11
opening|name|ce|	saying 17
opening|name|das|	apposed -12	direct -12	judging 8	naked -21	saying -8
opening|name|dat|	judging -7	naked 8	saying -20
opening|name|da|	naked -11
opening|name|dell’|	naked -7
opening|name|dem|	direct 8	judging -7	saying -16
opening|name|den|	apposed -8	judging -18	naked -46	saying -30
opening|name|deren|	naked -15
opening|name|der|	according 26	apposition -22	direct -13	naked 10	other 15	saying 10	shared -10
opening|name|desde|	naked -11
opening|name|des|	direct -12	judging -16	naked -23	shared -8
opening|name|de|	according 10	direct -25	judging 20	naked -14	saying 7	thinking -11
opening|name|dieser|	saying -9
opening|name|die|	apposed -10	apposition -9	direct -31	judging -17	naked -10	saying 9	shared -20
opening|name|drei|	naked -18
opening|name|drie|	naked -13
opening|name|du|	apposed -9	apposition -12	direct -12	judging -10	naked -19
opening|name|een|	naked -11	saying 9
opening|name|einem|	apposed -9	naked -20
opening|name|einen|	direct -12	judging -19	naked -7
opening|name|einer|	according 7	direct -9	naked 13	saying 8
opening|name|eine|	apposed -16	direct -8	judging -13	naked 10	saying 23
opening|name|ein|	apposed -14	apposition -10	direct -13	naked 21	other 12	saying 14
opening|name|el|	according -15	apposed 17	apposition 17	naked -13	other -10
opening|name|en|	naked -13
opening|name|este|	saying 10
opening|name|für|	naked 16
opening|name|gli|	according 18
opening|name|haar|	naked 8	saying 8
opening|name|het|	naked 12	saying 20	thinking -11
opening|name|ihrem|	naked -9
opening|name|ihren|	naked -8
opening|name|ihre|	naked -17
opening|name|ihr|	judging 21
opening|name|il|	direct 7	naked 13	saying 22	shared 14
opening|name|im|	naked -25
opening|name|in|	naked -14
opening|name|i|	naked -14
opening|name|jede|	naked -12
opening|name|kein|	naked -8
opening|name|l'|	according -13	apposed 11	apposition -7	judging 10	saying 18
opening|name|las|	naked -8
opening|name|la|	apposed -13	other 12	saying 10	shared -11	thinking 16
opening|name|les|	direct -14	naked -17	saying 13
opening|name|le|	apposed 10	apposition -21	judging 23	naked -12	relative -14	saying 16
opening|name|lo|	direct -8	naked 15	saying 12
opening|name|l’|	direct -14	judging 18	thinking 11
opening|name|meine|	naked -8
opening|name|mit|	naked -9
opening|name|om|	naked -11
opening|name|os|	direct -10
opening|name|o|	apposed -14	naked 10	other 15	saying -7	shared 8	thinking -11
opening|name|per|	naked -8
opening|name|seinen|	direct -8	naked -8	saying -10
opening|name|seine|	direct -19
opening|name|sein|	direct -17	naked -30
opening|name|seit|	naked -7
opening|name|son|	apposed -10	judging 7	naked 15	saying 17
opening|name|su|	naked -21	saying 11
opening|name|são|	naked -18
opening|name|tre|	naked -20
opening|name|um|	naked 8	saying 13
opening|name|una|	saying 15
opening|name|une|	naked -14	saying 14
opening|name|uno|	naked -11
opening|name|un|	according 11	naked 7	saying 14
opening|name|verb-judging|	naked 10
opening|name|verb-saying|	naked -8
opening|name|verb-thinking|	naked 13
opening|name|von|	naked -13
opening|name|vor|	naked -9
opening|name|wer|	naked 7
opening|name|word|	according 19	direct -11	judging -14	naked -19	relative 9	saying 7	thinking -9
opening|name|zijn|	judging 16	naked 15
opening|name|zum|	naked -17
opening|name|zwei|	naked -16
opening|name|è|	naked -13
opening|name|é|	naked -15
opening|noun|	ambos -14	as -31	au -8	beide -11	cada -18	ce 18	cet -10	cette -17	chaque -10	das -12	dat -37	de 22	des -34	deux -26	deze -14	dois -17	dos -20	drie -18	du -18	duas -14	een 14	ein 9	einer 8	elke -12	esa -10	ese -17	esse -17	esta 15	gli -15	haar 17	het -10	hun -16	i -19	l' -14	la 7	las -18	le 14	les -27	leur -20	los -29	o -7	ogni -20	os -12	otra -10	outro -19	plusieurs -22	quello 7	sa -9	ses -7	seu -30	sommige -23	son -21	su -26	sua -22	suo 9	sus -18	tre -16	tres -25	trois -20	três -21	twee -18	um 18	uma 16	un 14	una -14	unas -12	une 15	unos -14	un’ -15	verb-judging -20	verb-saying -44	verb-thinking -13	votre -22	vários -9	word -65	zijn -9
opening|noun|as|	direct -17	judging -13	naked -26	saying -21
opening|noun|aux|	direct -7
opening|noun|au|	apposed -13	apposition -7	naked -19	thinking -12
opening|noun|a|	according -12	apposed -18	direct -33	naked -9	other 7	saying 14	thinking -14
opening|noun|cada|	naked -18
opening|noun|capital|	apposed -19	apposition 11	judging 10	naked -22	shared -9
opening|noun|cette|	direct -10	naked -16	saying -13
opening|noun|cet|	naked 8	saying -11
opening|noun|ce|	saying 16
opening|noun|das|	naked -12
opening|noun|dat|	direct -16	judging -19	naked -15	saying -42	shared -15
opening|noun|der|	direct 9	saying 8
opening|noun|des|	according -13	apposed -17	apposition -14	direct -19	judging -10	naked -21	saying -21
opening|noun|deux|	direct -20	naked -18
opening|noun|deze|	direct -7
opening|noun|de|	according 22	apposed -22	apposition -17	direct -14	judging 12	naked -15	other 9	saying 15	shared 18
opening|noun|die|	apposition -12	direct -18	judging -9	naked -9	saying 16	shared -13	thinking -8
opening|noun|dois|	naked -16	saying -9
opening|noun|dos|	direct -8	naked -16	saying -16
opening|noun|drie|	naked -16
opening|noun|duas|	saying -12
opening|noun|due|	naked -12	saying -11
opening|noun|du|	apposed -23	apposition -10	direct -18	judging -19	naked -21	saying -8
opening|noun|een|	according 14	apposed 21	direct -21	judging -8	naked 10	other 7	thinking -13
opening|noun|ein|	naked 9
opening|noun|el|	apposed -17	apposition -9	direct -10	shared -7
opening|noun|esa|	saying -9
opening|noun|ese|	naked -13
opening|noun|este|	judging -10	naked 13
opening|noun|gli|	according -9	direct -22	naked -24
opening|noun|haar|	according 15	direct -16	saying 10
opening|noun|het|	direct -26	judging -14	naked -17	shared 11
opening|noun|hun|	judging -11
opening|noun|il|	according -14	direct 9	naked -20	other 13	relative -8	saying 8	thinking -15
opening|noun|i|	according -20	apposed -12	apposition -13	direct -26	judging -19	thinking -15
opening|noun|l'|	according -15	apposed -11	apposition -15
opening|noun|las|	direct -14	judging -13	naked -17
opening|noun|la|	apposed -15	apposition -27	direct -21	judging -9	naked 9	relative 12	saying 10	thinking 9
opening|noun|les|	according -18	apposed -15	direct -32	naked -39	saying -8
opening|noun|leur|	according -11	apposed -11	saying -16
opening|noun|le|	apposed 8	apposition -17	judging 7	other 19	relative -16	saying 9	shared -11	thinking 16
opening|noun|los|	according -8	direct -22	judging -16	naked -19	saying -19
opening|noun|lo|	direct -9	naked -7	other 11	shared -13
opening|noun|l’|	according -9	apposed -20	apposition -8	relative -16	shared -11
opening|noun|ogni|	naked -15
opening|noun|os|	direct -25	saying -21
opening|noun|otra|	saying -7
opening|noun|otro|	saying 7
opening|noun|outra|	judging -13	saying -13
opening|noun|outro|	naked -10	saying -15
opening|noun|o|	direct -18	judging -7	naked -16	relative -7	shared -7	thinking -15
opening|noun|plusieurs|	according -12	direct -10	naked -16	saying -15
opening|noun|quello|	saying 8
opening|noun|sa|	according -10	direct -8	naked -17	saying -14
opening|noun|ses|	according -13
opening|noun|seu|	naked -21	saying -17
opening|noun|sommige|	judging -14
opening|noun|son|	apposed -18	apposition -14	judging -12	naked -31	saying -15
opening|noun|sua|	saying -16
opening|noun|suo|	apposed -15	saying 11
opening|noun|sus|	saying -16
opening|noun|su|	apposed -27	direct -13	naked -20	saying -28
opening|noun|tres|	direct -10	naked -14	saying -23
opening|noun|tre|	naked -11	saying -8
opening|noun|trois|	direct -14	naked -17	saying -15
opening|noun|três|	naked -16	saying -13
opening|noun|twee|	naked -16
opening|noun|uma|	according 14	judging -10	naked 8
opening|noun|um|	naked 9	saying 20
opening|noun|unas|	naked -7
opening|noun|una|	according 8	apposed -14	direct -15	judging -10	naked -24	saying -10
opening|noun|une|	according 11	apposed -10	direct -21	judging -13	saying 16
opening|noun|unos|	naked -11
opening|noun|un|	according 15	apposed -13	direct 9	judging -12	relative 11	thinking -10
opening|noun|un’|	naked -17	saying -9
opening|noun|verb-judging|	naked -13	saying -12
opening|noun|verb-saying|	according 9	apposed -9	apposition -17	direct -21	judging -19	naked -53	relative -31	saying -23
opening|noun|verb-thinking|	naked -17	relative -11	saying -10
opening|noun|votre|	naked -17
opening|noun|vários|	naked -9
opening|noun|word|	according -17	apposed -41	apposition -25	direct -20	judging -20	naked -10	other -22	passive -7	relative -26	saying -63	shared -28	thinking -21
opening|noun|zijn|	apposed -16	direct 13	judging -21	naked -29
opening|paragraph-before|	as -8	capital 7	das -15	dat -18	de -23	des -23	deux -8	die -13	du -8	een -17	ein -18	ela -12	ella 15	elle -12	er -11	haar -13	het -10	hij -16	i -12	ihr 9	il -8	l' -30	la -20	le -21	les -18	los -9	lui -12	o 9	on -12	sa -19	sie -18	su -26	um -20	uma -8	un -36	una -14	verb-judging -9	verb-saying -11	votre -13	word -26	ze -16	zij -12	zijn -10
opening|possessor|	capital -11	haar -8	leur -18	loro -9	verb-judging -7	word -16
opening|pronoun|	beide -15	ela 26	elas -9	ele 25	eles -13	ella 12	ellas -23	elles -19	er 16	es -61	het -49	hij 10	ich -14	ik -17	il 10	ils -22	lei 32	leur -18	loro -13	lui 11	man -58	nous -20	on -67	sie 7	usted -22	vous -32	ze 11	zij 23	él -9
opening|pronoun|beide|	naked -8
opening|pronoun|celui-ci|	saying 17
opening|pronoun|elas|	naked -9
opening|pronoun|ela|	judging 21	saying 25
opening|pronoun|eles|	naked -10
opening|pronoun|ele|	according 11	direct -9	naked 21	other 14	saying 14
opening|pronoun|ellas|	naked -17
opening|pronoun|ella|	naked 19
opening|pronoun|elles|	naked -13
opening|pronoun|elle|	according 7	apposition -20	naked -16	saying 16
opening|pronoun|er|	other -8	saying 21	thinking -11
opening|pronoun|es|	direct -17	naked -45	saying -38
opening|pronoun|haar|	according 10	naked -8
opening|pronoun|het|	according -13	judging -9	naked -39	saying -27
opening|pronoun|hij|	direct -24	judging 8	saying 10	thinking -18
opening|pronoun|ich|	direct -19	naked -11
opening|pronoun|ik|	naked -14
opening|pronoun|ils|	direct -14	naked -23
opening|pronoun|il|	direct -21	judging 15	other 13	saying 12	shared 15
opening|pronoun|lei|	apposed 13	naked 26	saying 13
opening|pronoun|leur|	naked -18
opening|pronoun|loro|	naked -14
opening|pronoun|lui|	apposed -9	naked 15
opening|pronoun|man|	direct -28	judging -11	naked -48	saying -12
opening|pronoun|nous|	naked -20
opening|pronoun|on|	direct -10	judging -17	naked -53	saying -37	thinking -16
opening|pronoun|sie|	direct -27	judging 19
opening|pronoun|usted|	naked -16
opening|pronoun|vous|	naked -32
opening|pronoun|ze|	direct -17	saying 14
opening|pronoun|zij|	direct -16	judging 11	naked 16	saying 21
opening|quote-then-speaker|	das 12	dat -18	der 12	des -14	die -9	du -13	elle 11	er -15	het -9	hij -7	il 22	l' -9	los -7	l’ -12	man -11	o -14	on -15	sa -9	sie 7	son -24	um 7	un -15	una -14	verb-saying -14	word -24	ze 9
opening|quote-then-verb|	ce 16	celle-ci 23	cet -13	cette -15	dat -13	de 36	dem -19	den -15	der 7	die 8	een 11	ein 8	eine 12	el -14	ela 29	ele 32	er 15	es -19	het -18	il 14	la 9	le 17	lei 27	leur -12	lo 15	o 11	on -11	sa -7	sie 27	su -9	um 23	uma 14	un 22	una 12	une 22	word -19	ze 8	zij 20	él 35
opening|sentence-after|	capital -12	das -20	dat -17	de 7	der -36	des -9	die -8	een -18	ein -20	elle 12	es -14	het -18	ihr -11	il -11	l' 9	la -20	les -21	man -21	o -23	on -16	sie -20	son -20	une -11	word -36	zijn -14
opening|sentence-before|	a -21	alle -13	as -27	au -27	aux -13	beide -7	capital -19	celle-ci 8	cette -13	dat -30	dem -30	den -18	des -25	deux -22	dos -12	drei -12	drie -13	du -27	duas -12	einen -21	einer -14	el 12	ela 22	elke -12	ella -11	elle 7	es -21	ese -12	este -16	gli -22	haar 7	het -33	hun -15	i -31	ich -13	ihr -22	ihre -10	il -7	ils -16	las -21	les -41	leur -13	lo 8	los -24	lui -8	l’ 11	man -19	on -26	os -25	outra -15	plusieurs -14	sa -16	sein -11	seinen -10	ses -21	sommige -8	son -31	su -16	sua -7	sus -16	tre -11	tres -18	trois -16	três -11	uma -7	un 13	una -8	un’ -9	verb-judging -12	verb-saying -18	verb-thinking -8	word -37	zijn -14	zwei -11	él -25
opening|speaker-then-quote|	a 13	as -20	au 12	capital -7	celui-ci 17	de -12	den -19	der 7	des -20	die -12	dos -10	du -21	ein 17	eine 11	einem -11	el 19	ela 10	ele 9	ella 23	er -10	es -11	este 8	haar 9	hem 8	het 24	hij 7	il 20	le 13	lei 11	les 8	leur -27	lo -8	los -14	l’ -7	man -25	o -10	on -28	os -15	otro 12	sein 16	seu -16	su -12	sua -18	suo 8	um 28	uma 13	une -8	verb-judging -9	verb-saying -32	word -41	zij 18	zijn 7
opening|topic-after|	a -9	das -12	de -22	der -16	die -20	een -15	l’ 12	o -11	on -10	son -19
opening|topic|	alle -12	am -28	as -27	au -13	auf -9	aus -10	beim -21	bij -19	cada -18	capital -10	cet 8	cette -13	da -7	das -13	de -23	dem -10	den -21	deren -15	des -15	desde -11	deux -18	die -19	dois -16	dos -14	drei -11	drie -13	due -11	een 16	ein 11	eine 10	einem -8	einen -14	ele 13	ella 24	elle -18	elles -9	en -11	er -33	es -19	ese -13	este 13	für 16	gli -8	het -20	hij -13	i -7	ihre -9	ik -10	il -19	ils -18	im -28	in -13	kein -8	l' -8	la 14	las -18	le -9	lei 26	les -33	los -19	lui 19	l’ -16	man -33	meine -7	mit -9	nous -11	o -12	ogni -15	on -36	outro -9	per -8	plusieurs -16	sa -17	sein -22	seine 9	seit -7	seu -21	sie -7	son -27	su -24	são -9	tre -12	tres -14	trois -17	três -18	twee -13	um 15	uma 12	un 7	una -23	unas -7	uno -16	unos -11	van -11	vor -9	votre -17	vous -20	vários -9	wer 7	ze -21	zijn -20	zum -16	zwei -12	è -13	é -12
opening|verb-then-speaker|	a -15	as -11	das 9	dat -37	de 12	dem -16	den -22	der 13	des -15	een -25	ein 18	einen 10	elle 7	er 33	es -34	het -27	hij 11	i -15	il 28	la 8	le -13	lei 10	les -16	lo -9	los -10	l’ -7	os -17	outra -11	sie 8	su -13	um -26	uma -17	un -16	una -17	une -18	verb-saying -16	word -48	ze 23
order|according-to|according|	according 23
order|colon|apposed|	other -18
order|colon|apposition|	saying -10
order|colon|direct|	judging 8	other -12	saying 20
order|colon|inverted|	saying -7
order|colon|shared|	saying 10
order|interview|naked|	naked -23
order|named-before|naked|	naked -21
order|paragraph-before|according|	according -8
order|paragraph-before|apposed|	judging -9	other -15	saying -16
order|paragraph-before|apposition|	judging 9	saying -24	thinking -12
order|paragraph-before|direct|	judging -23	other -11	thinking -28
order|paragraph-before|inverted|	judging -12	other -15	saying -26
order|paragraph-before|passive|	judging -11	other -15
order|paragraph-before|relative|	other -29	saying -9
order|paragraph-before|shared|	judging -20	other -19	thinking -29
order|quote-then-speaker|apposed|	judging -25	other 8
order|quote-then-speaker|apposition|	other -23	thinking -16
order|quote-then-speaker|direct|	judging -15	other -19	saying 16	thinking -13
order|quote-then-speaker|passive|	thinking -9
order|quote-then-speaker|relative|	judging -9	other -31
order|quote-then-speaker|shared|	saying -22
order|quote-then-verb|inverted|	saying 9
order|sentence-after|according|	according 11
order|sentence-after|apposed|	judging -28	saying -25	thinking -21
order|sentence-after|apposition|	judging -21	other -17	saying -35	thinking -15
order|sentence-after|direct|	other -9	saying 10
order|sentence-after|inverted|	saying 9
order|sentence-after|passive|	other -19
order|sentence-after|relative|	judging -18	other -26	thinking -18
order|sentence-after|shared|	judging -16	other -14	saying -22
order|sentence-before|according|	according 7
order|sentence-before|apposed|	judging -33	other -22	saying -9
order|sentence-before|apposition|	judging -12	thinking -25
order|sentence-before|direct|	judging -15	thinking -21
order|sentence-before|inverted|	other -8
order|sentence-before|passive|	judging -12	other -48	saying -12
order|sentence-before|relative|	judging -39	saying 11	thinking -22
order|sentence-before|shared|	judging -14	saying -14
order|signature|naked|	naked 11
order|speaker-then-quote|apposed|	judging -9	other -8	thinking -15
order|speaker-then-quote|apposition|	judging -15	other -9	saying -19	thinking -26
order|speaker-then-quote|direct|	judging 16	other -9	saying 24
order|speaker-then-quote|passive|	judging 7	saying 12	thinking -12
order|speaker-then-quote|relative|	judging 7	saying 19	thinking 9
order|speaker-then-quote|shared|	judging -11	other -10	saying -18
order|topic-after|naked|	naked -7
order|verb-then-speaker|inverted|	judging -11
outer|according-to|according other name|	none 8
outer|according-to|according other noun|	none 13
outer|according-to|according other organisation|	according other 16	none 10
outer|according-to|according other person|	none 7
outer|according-to|according other place|	none -11
outer|according-to|according other pronoun|	none 10
outer|colon|apposed saying noun|	none -11
outer|colon|apposed saying person|	none 8
outer|colon|apposition saying person|	none -8
outer|colon|direct saying person|	none 13
outer|colon|direct saying pronoun|	none 11
outer|colon|inverted saying noun|	none -8
outer|paragraph-before|according other name|	none -11
outer|paragraph-before|according other noun|	apposition saying -14	direct other -12	direct saying -9	none -17
outer|paragraph-before|according other organisation|	according other -7	direct saying -11	none -15
outer|paragraph-before|according other person|	none -30
outer|paragraph-before|apposed judging name|	none -9
outer|paragraph-before|apposed judging noun|	direct other -7	none -21	shared saying -7
outer|paragraph-before|apposed judging person|	shared judging -8	shared saying -9
outer|paragraph-before|apposed judging place|	none -9
outer|paragraph-before|apposed other name|	none -15	shared other -14
outer|paragraph-before|apposed other noun|	direct judging -9	direct saying -9	none -20	relative other 7	shared other -7	shared saying -7
outer|paragraph-before|apposed other organisation|	none -19
outer|paragraph-before|apposed other person|	apposition other -11	direct judging -10	direct other -11	direct saying -9	none -7	shared other -15
outer|paragraph-before|apposed other place|	direct saying -8
outer|paragraph-before|apposed other pronoun|	none 8
outer|paragraph-before|apposed saying name|	direct other -16	none -12
outer|paragraph-before|apposed saying noun|	direct judging -7	direct other -17	direct saying -13	direct thinking -11	none -27	relative other -7	shared judging -10	shared saying -8	shared thinking -10
outer|paragraph-before|apposed saying organisation|	direct other -12	none -19
outer|paragraph-before|apposed saying person|	according other -9	apposition other -15	direct judging -17	direct other -30	direct saying -24	direct thinking -19	relative other -19	shared judging -19
outer|paragraph-before|apposed saying place|	none -15
outer|paragraph-before|apposed thinking noun|	none -8
outer|paragraph-before|apposed thinking organisation|	none -10
outer|paragraph-before|apposed thinking person|	none 8
outer|paragraph-before|apposition judging noun|	direct saying -8	none -16
outer|paragraph-before|apposition judging organisation|	none -7
outer|paragraph-before|apposition judging person|	none 14
outer|paragraph-before|apposition other name|	none -14
outer|paragraph-before|apposition other noun|	apposed other -12	apposition saying -10	none -28	shared saying -7
outer|paragraph-before|apposition other organisation|	none 9
outer|paragraph-before|apposition other person|	none 16
outer|paragraph-before|apposition other place|	none -13
outer|paragraph-before|apposition saying name|	none -9
outer|paragraph-before|apposition saying noun|	direct judging -10	direct other -20	direct saying -10	direct thinking -9	none -16
outer|paragraph-before|apposition saying organisation|	none -20
outer|paragraph-before|apposition saying person|	apposition other -17	direct other -19	none -14
outer|paragraph-before|apposition thinking noun|	none -12
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|direct judging name|	direct other 9	none -19	shared other -10
outer|paragraph-before|direct judging noun|	apposition saying -8	direct judging -8	direct other -16	direct saying -11	none -33	relative other -8	shared judging -10	shared other -12
outer|paragraph-before|direct judging organisation|	direct saying -10	none -24
outer|paragraph-before|direct judging person|	apposition judging -8	direct judging -13	direct other -14	direct thinking -11	none -30	relative judging -14	relative other -12	shared other -8	shared saying -21	shared thinking -9
outer|paragraph-before|direct judging place|	direct other -8
outer|paragraph-before|direct judging pronoun|	direct judging -9	direct other -13	direct saying -13	direct thinking -11	none -25	shared judging -8	shared saying -14	shared thinking -7
outer|paragraph-before|direct other name|	apposed saying -8	direct other -16	none -7
outer|paragraph-before|direct other noun|	apposed saying -10	apposition other -14	apposition saying -11	direct judging -21	direct other -29	direct saying -24	direct thinking -14	inverted saying -9	relative other -10	relative saying -7	shared judging -22	shared other -19	shared saying -21	shared thinking -15
outer|paragraph-before|direct other organisation|	according other -10	direct judging -13	direct other 9	direct saying -15	none -28	relative other -11	shared saying -9
outer|paragraph-before|direct other person|	according other -15	apposed other -8	apposition other -15	apposition saying -8	direct judging -21	direct other -32	direct saying -27	direct thinking -11	none -9	relative other -16	relative saying -9	shared judging -21	shared other -14	shared thinking -13
outer|paragraph-before|direct other place|	none -13
outer|paragraph-before|direct other pronoun|	apposition other -8	direct judging -14	direct other -19	direct saying -16	direct thinking -11	relative other -10	shared judging -10	shared other -13	shared saying -16	shared thinking -10
outer|paragraph-before|direct saying name|	direct judging -10	direct other -15	none -34
outer|paragraph-before|direct saying noun|	according other 8	apposition other -9	apposition saying -10	direct judging -21	direct other -40	direct saying -17	direct thinking -18	none -17	relative other -16	shared judging -21	shared other -17	shared thinking -13
outer|paragraph-before|direct saying organisation|	apposition other -8	apposition saying -12	direct judging -11	direct other -8	direct saying 11	direct thinking -13	none -22	relative other -13	relative saying -11	shared other -9	shared saying -16
outer|paragraph-before|direct saying person|	apposition other -24	direct judging -9	direct other -14	direct saying 11	direct thinking -30	relative other -18	relative saying -16	relative thinking -15	shared other -19	shared thinking -13
outer|paragraph-before|direct saying place|	direct other -9	none -10
outer|paragraph-before|direct saying pronoun|	apposed other -13	apposition other -14	direct judging -19	direct other -21	direct saying -9	direct thinking -25	relative other -19	relative saying -14	shared judging -18	shared other -15	shared saying -27
outer|paragraph-before|direct thinking name|	direct saying -7
outer|paragraph-before|direct thinking noun|	direct judging -9	direct other -13	direct saying -15	direct thinking -8	none -16
outer|paragraph-before|direct thinking person|	direct judging -7	direct other -10	direct saying -9	direct thinking -13	none -10	shared judging -10	shared saying -9	shared thinking -8
outer|paragraph-before|direct thinking pronoun|	direct judging -14	direct other -7	direct thinking -7	none -16	shared judging -7	shared other -7	shared saying -9
outer|paragraph-before|inverted judging noun|	direct judging -9	none -14
outer|paragraph-before|inverted judging person|	direct saying -7
outer|paragraph-before|inverted judging pronoun|	none -14
outer|paragraph-before|inverted other noun|	none -10
outer|paragraph-before|inverted saying noun|	according other -10	apposition saying -7	direct other -19	none -19	relative other -15	shared saying -17
outer|paragraph-before|inverted saying organisation|	none -13
outer|paragraph-before|inverted saying person|	none -19	relative other -12
outer|paragraph-before|inverted saying place|	direct other -7
outer|paragraph-before|inverted saying pronoun|	direct other -7	none -24
outer|paragraph-before|passive other noun|	none -13
outer|paragraph-before|passive other person|	none -7
outer|paragraph-before|passive saying noun|	none -11
outer|paragraph-before|relative judging noun|	direct judging -11	none -13	shared thinking -7
outer|paragraph-before|relative judging person|	apposition saying 8	none -16
outer|paragraph-before|relative other noun|	apposition other -7	apposition saying -8	direct judging -8	direct other -10	none -23	shared judging -7	shared saying -8
outer|paragraph-before|relative other organisation|	none -12
outer|paragraph-before|relative other person|	apposed saying -7	apposition saying -13	direct judging -7	direct other -9	direct saying -12	none -17	shared other -11
outer|paragraph-before|relative other pronoun|	none -9
outer|paragraph-before|relative saying noun|	apposition saying -14	direct judging -9	direct other -10	direct thinking -8	none -14	shared judging -7
outer|paragraph-before|relative saying person|	apposition saying -7	direct other -17
outer|paragraph-before|relative thinking noun|	none -14
outer|paragraph-before|shared judging name|	none -7
outer|paragraph-before|shared judging noun|	direct other -9	direct thinking -7	none -16	shared judging -8
outer|paragraph-before|shared judging organisation|	none -12
outer|paragraph-before|shared judging person|	direct judging -9	direct other -17	direct saying -13	direct thinking -11	none -13
outer|paragraph-before|shared judging pronoun|	direct other -8	none -17
outer|paragraph-before|shared other name|	none -21
outer|paragraph-before|shared other noun|	direct other -7	none -19
outer|paragraph-before|shared other person|	none -9
outer|paragraph-before|shared other pronoun|	none -26
outer|paragraph-before|shared saying name|	none -13
outer|paragraph-before|shared saying noun|	direct judging -11	direct other -14	direct saying -17	direct thinking -14
outer|paragraph-before|shared saying organisation|	direct other -14	none -24
outer|paragraph-before|shared saying person|	direct other -26	direct saying -22	direct thinking -19	none 14	shared saying -17
outer|paragraph-before|shared saying place|	none -8
outer|paragraph-before|shared saying pronoun|	direct judging -9	direct other -14	direct saying -17	none -21
outer|paragraph-before|shared thinking noun|	none -18
outer|paragraph-before|shared thinking person|	none -17
outer|paragraph-before|shared thinking pronoun|	none -8
outer|quote-then-speaker|apposed judging noun|	direct judging -12	none -24	shared saying -12
outer|quote-then-speaker|apposed judging organisation|	none -18
outer|quote-then-speaker|apposed judging place|	none -12
outer|quote-then-speaker|apposed other name|	none -13
outer|quote-then-speaker|apposed other noun|	direct other -13
outer|quote-then-speaker|apposed other organisation|	none -18
outer|quote-then-speaker|apposed other person|	direct other 18	none 17
outer|quote-then-speaker|apposed other place|	none -12
outer|quote-then-speaker|apposed saying name|	none -22
outer|quote-then-speaker|apposed saying noun|	direct judging -9	direct other -25	direct saying -8	direct thinking -14	none -9
outer|quote-then-speaker|apposed saying organisation|	direct saying -13
outer|quote-then-speaker|apposed saying person|	direct judging 13	none 32	relative other 14	shared judging 14	shared saying 14
outer|quote-then-speaker|apposed saying place|	none -25
outer|quote-then-speaker|apposed saying pronoun|	none -16
outer|quote-then-speaker|apposed thinking name|	none 8
outer|quote-then-speaker|apposed thinking person|	none -7
outer|quote-then-speaker|apposition judging noun|	direct saying -9	none -22
outer|quote-then-speaker|apposition judging organisation|	none -10
outer|quote-then-speaker|apposition judging person|	none -7
outer|quote-then-speaker|apposition other noun|	direct saying -10	none -15
outer|quote-then-speaker|apposition other organisation|	none -18
outer|quote-then-speaker|apposition other person|	none -9
outer|quote-then-speaker|apposition saying name|	none -18
outer|quote-then-speaker|apposition saying noun|	apposition other -7	direct judging -10	direct other 10	direct thinking -10	none -47	relative other -14	shared judging -11	shared saying -8
outer|quote-then-speaker|apposition saying person|	direct other -13	direct saying -9	none 8
outer|quote-then-speaker|apposition saying place|	none -14
outer|quote-then-speaker|apposition thinking noun|	none -10
outer|quote-then-speaker|direct judging noun|	direct judging -16	direct other -13	direct saying -7	none -27	relative other -10	shared saying -12
outer|quote-then-speaker|direct judging organisation|	none -13
outer|quote-then-speaker|direct judging pronoun|	direct other 9	none -24	shared judging 7
outer|quote-then-speaker|direct other noun|	apposition saying -18	direct judging -13	direct other -21	direct saying -23	direct thinking -17	relative judging -12	shared judging -14	shared other -18	shared saying -15	shared thinking -16
outer|quote-then-speaker|direct other organisation|	direct judging -14	none -22
outer|quote-then-speaker|direct other person|	direct judging -13	none -21	shared judging -12	shared saying -12
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct judging -16	direct other -20	direct thinking -14	none -18	shared saying -14
outer|quote-then-speaker|direct saying name|	none 16
outer|quote-then-speaker|direct saying noun|	direct other -13	direct thinking 10	relative other -20	shared judging 12	shared other -11	shared thinking 15
outer|quote-then-speaker|direct saying organisation|	none 12	shared saying -11
outer|quote-then-speaker|direct saying person|	apposition other 20	direct other -15	direct thinking 15	none 16	relative other 18	relative saying 15	relative thinking 16	shared saying 15	shared thinking -7
outer|quote-then-speaker|direct saying place|	none -10	relative other -11
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct thinking -8	none 20	shared judging 15	shared saying 17
outer|quote-then-speaker|direct thinking noun|	apposition saying -9	direct judging -15	direct other -15	direct thinking -13	none -11
outer|quote-then-speaker|direct thinking person|	none -15
outer|quote-then-speaker|direct thinking pronoun|	direct other -15	direct saying -17	none -28
outer|quote-then-speaker|passive judging noun|	none -9
outer|quote-then-speaker|passive other noun|	none -25
outer|quote-then-speaker|passive saying noun|	none -7
outer|quote-then-speaker|passive saying person|	none -9
outer|quote-then-speaker|relative judging noun|	none -16	shared judging -8
outer|quote-then-speaker|relative judging person|	none 12
outer|quote-then-speaker|relative other name|	none -22
outer|quote-then-speaker|relative other noun|	direct judging -11	direct other -11	direct saying -18	none -33	shared other -18	shared saying 7
outer|quote-then-speaker|relative other organisation|	none -8
outer|quote-then-speaker|relative other person|	apposition saying 13	direct other -9	shared other 7
outer|quote-then-speaker|relative saying noun|	direct other -9	direct saying -11	none -19
outer|quote-then-speaker|relative saying person|	direct other 20	direct thinking 8	none 12
outer|quote-then-speaker|relative saying pronoun|	none 16
outer|quote-then-speaker|relative thinking noun|	direct other -10
outer|quote-then-speaker|shared judging name|	none 13
outer|quote-then-speaker|shared judging noun|	direct saying -11	none -11	shared judging -7	shared other -9
outer|quote-then-speaker|shared judging person|	direct other -9	direct saying -8	shared judging 8	shared other 14
outer|quote-then-speaker|shared judging place|	none -9
outer|quote-then-speaker|shared judging pronoun|	relative other 10	shared other 8	shared saying 11
outer|quote-then-speaker|shared other name|	none 9
outer|quote-then-speaker|shared other noun|	direct judging -7	direct other -12	direct thinking -15	relative other -9	shared saying -10
outer|quote-then-speaker|shared other organisation|	direct thinking 10	none -7
outer|quote-then-speaker|shared other person|	direct judging -7	none -9
outer|quote-then-speaker|shared other place|	none -10
outer|quote-then-speaker|shared other pronoun|	direct other 18	none -11
outer|quote-then-speaker|shared saying noun|	direct other -14	direct thinking 9	none -14	relative other -12	shared judging -8
outer|quote-then-speaker|shared saying organisation|	none -16
outer|quote-then-speaker|shared saying person|	direct judging -10	direct other -8	direct thinking 8	shared other 12	shared saying 9
outer|quote-then-speaker|shared saying place|	direct other -12	none -15
outer|quote-then-speaker|shared saying pronoun|	direct judging 7	direct other -7	direct saying 20	direct thinking -9	none -12	relative other -7	shared other -8	shared saying 15
outer|quote-then-speaker|shared thinking noun|	direct other 10	direct saying -18	none 8	shared saying -11
outer|quote-then-speaker|shared thinking person|	direct other 19
outer|quote-then-speaker|shared thinking pronoun|	direct other -11	none -10
outer|quote-then-verb|inverted other organisation|	none 19
outer|quote-then-verb|inverted other person|	none 34
outer|quote-then-verb|inverted other place|	none -9
outer|quote-then-verb|inverted saying person|	none 15
outer|quote-then-verb|inverted saying place|	none 9
outer|quote-then-verb|inverted saying pronoun|	inverted saying 9
outer|sentence-after|according other name|	none 11
outer|sentence-after|according other noun|	none -28
outer|sentence-after|according other person|	none -10
outer|sentence-after|apposed judging noun|	none -18
outer|sentence-after|apposed judging organisation|	none -14
outer|sentence-after|apposed judging person|	none -18
outer|sentence-after|apposed other name|	none -13
outer|sentence-after|apposed saying name|	none -17
outer|sentence-after|apposed saying noun|	direct other -15	none -29
outer|sentence-after|apposed saying organisation|	none -14
outer|sentence-after|apposed thinking noun|	none -16
outer|sentence-after|apposed thinking person|	none -14
outer|sentence-after|apposition judging noun|	none -17
outer|sentence-after|apposition judging person|	none -11
outer|sentence-after|apposition other person|	none -21
outer|sentence-after|apposition saying noun|	apposition other -10	none -16
outer|sentence-after|apposition saying person|	none -25
outer|sentence-after|apposition thinking noun|	none -11
outer|sentence-after|direct judging name|	none -14
outer|sentence-after|direct judging noun|	direct other 7	none -9
outer|sentence-after|direct judging organisation|	none -13
outer|sentence-after|direct judging person|	direct judging -14
outer|sentence-after|direct judging pronoun|	direct saying -18	none -23	relative saying -15
outer|sentence-after|direct other name|	direct other -16	direct thinking -15
outer|sentence-after|direct other noun|	direct judging -23	direct other -27	direct saying -21	direct thinking -11	none -13	shared saying -19
outer|sentence-after|direct other organisation|	none -34
outer|sentence-after|direct other person|	direct judging -17	direct saying -15	shared other -16
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	direct other -16	direct saying -21	none -19	relative other -16	shared other -19	shared saying -13
outer|sentence-after|direct saying name|	none -32
outer|sentence-after|direct saying noun|	direct judging -13	direct other -9	direct saying -21	shared saying -8
outer|sentence-after|direct saying organisation|	direct other -11	none -13
outer|sentence-after|direct saying person|	direct judging -12	direct other -26	direct thinking -8	none 7	shared other -16
outer|sentence-after|direct saying pronoun|	apposition other 17	direct other 17	direct saying -16	none -10	relative other -19	shared judging -20	shared saying 16
outer|sentence-after|direct thinking name|	none -14
outer|sentence-after|direct thinking noun|	none 10
outer|sentence-after|direct thinking pronoun|	direct saying -16	none -15	shared judging -14	shared thinking -10
outer|sentence-after|inverted judging noun|	none -25
outer|sentence-after|inverted saying name|	none -26
outer|sentence-after|inverted saying noun|	direct other -15
outer|sentence-after|inverted saying organisation|	none -17
outer|sentence-after|inverted saying person|	none 8
outer|sentence-after|passive other noun|	none -13
outer|sentence-after|passive saying noun|	none 8
outer|sentence-after|relative judging noun|	none -15
outer|sentence-after|relative other noun|	none -21
outer|sentence-after|shared judging pronoun|	none -9
outer|sentence-after|shared other name|	none -17
outer|sentence-after|shared other person|	none -13
outer|sentence-after|shared saying noun|	none -24
outer|sentence-after|shared saying organisation|	none -17
outer|sentence-after|shared saying person|	none -16
outer|sentence-after|shared saying pronoun|	direct saying -10	none -12
outer|sentence-after|shared thinking noun|	none -12
outer|sentence-before|according other noun|	according other -21	apposed other -18	apposed saying -15	apposition other -25	apposition saying -14	direct judging 12	direct other 12	relative other -12
outer|sentence-before|according other organisation|	according other -12	apposed other -12	direct judging -17	inverted saying -8	none -11
outer|sentence-before|according other person|	according other 11	apposition other -9	none -18
outer|sentence-before|according other place|	according other -8	direct other -10	none -11
outer|sentence-before|according other pronoun|	direct other -19
outer|sentence-before|apposed judging name|	none -17
outer|sentence-before|apposed judging noun|	apposition saying -13	direct other -11	direct thinking -8	none -25
outer|sentence-before|apposed judging organisation|	direct other -12	none -22
outer|sentence-before|apposed judging person|	relative other -10
outer|sentence-before|apposed judging place|	none -8
outer|sentence-before|apposed other name|	direct other -16	direct saying -14	none -15
outer|sentence-before|apposed other noun|	according other -11	apposition other -14	apposition saying -13	direct judging -11	direct other -20	direct saying -14	direct thinking -13	none -50	relative other -21
outer|sentence-before|apposed other organisation|	direct other -19	direct saying -13
outer|sentence-before|apposed other person|	apposition other -18	apposition saying -16	direct other -11	direct saying -17
outer|sentence-before|apposed other place|	direct other -10	none -23
outer|sentence-before|apposed other pronoun|	none -12
outer|sentence-before|apposed saying name|	direct other -16	none -26
outer|sentence-before|apposed saying noun|	according other -11	apposition other -20	apposition saying -20	direct judging -17	direct other -17	direct saying -28	direct thinking -12	inverted saying -10	none -16
outer|sentence-before|apposed saying organisation|	according other -12	direct other -26	none -38
outer|sentence-before|apposed saying person|	according other -16	apposition other -10	apposition saying -16	direct judging -25	direct saying -23	inverted saying -18	none 8	relative other 7
outer|sentence-before|apposed saying place|	direct other -10	direct saying -9	none -16
outer|sentence-before|apposed saying pronoun|	none -9
outer|sentence-before|apposed thinking name|	none -16
outer|sentence-before|apposed thinking noun|	direct other -14	direct saying -7
outer|sentence-before|apposed thinking organisation|	none -25
outer|sentence-before|apposed thinking person|	direct other -15	none -15
outer|sentence-before|apposed thinking place|	none -13
outer|sentence-before|apposition judging name|	none -10
outer|sentence-before|apposition judging noun|	direct other -12	none -27
outer|sentence-before|apposition judging organisation|	none -33
outer|sentence-before|apposition judging place|	none -10
outer|sentence-before|apposition other name|	direct saying -18	none -27
outer|sentence-before|apposition other noun|	according other -9	apposition other -16	direct judging -13	direct other -35	direct saying -25	inverted saying -16	none -16	relative other -13
outer|sentence-before|apposition other organisation|	apposition judging -20	none -39
outer|sentence-before|apposition other person|	direct other -21	direct saying -24	inverted saying -20	none 14
outer|sentence-before|apposition other place|	none -31
outer|sentence-before|apposition saying name|	direct other -16	none -26
outer|sentence-before|apposition saying noun|	according other -17	apposition other -14	apposition saying 9	direct judging -21	direct other -32	direct thinking -10	inverted saying -12	none -62	relative other -11	relative saying -12
outer|sentence-before|apposition saying organisation|	direct judging -15	direct saying -13	none -8
outer|sentence-before|apposition saying person|	according other 14	apposition other -12	apposition saying -23	direct judging 10	direct thinking -18	inverted saying 13	none 14	relative other -12
outer|sentence-before|apposition saying place|	direct other -12	none -21
outer|sentence-before|apposition saying pronoun|	none -16
outer|sentence-before|apposition thinking name|	none -13
outer|sentence-before|apposition thinking noun|	direct other -16	none -27
outer|sentence-before|apposition thinking organisation|	none -22
outer|sentence-before|direct judging name|	none -16
outer|sentence-before|direct judging noun|	according other -11	apposed saying -8	apposition other -16	apposition saying -21	direct judging -20	direct other -15	direct saying -19	direct thinking -12	inverted saying -20	relative other -8	relative saying -7
outer|sentence-before|direct judging organisation|	direct judging -13	direct other -18	direct saying -8	none -7
outer|sentence-before|direct judging person|	apposition judging -17	apposition saying 7	direct judging -13	direct other -21	direct saying -20	direct thinking -17	inverted judging -11	inverted saying -13	none -15
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	direct judging -16	direct other -26	direct saying -13	direct thinking -15	none -17	relative other -10
outer|sentence-before|direct other name|	apposition saying -11	direct judging -8	direct other -7	direct saying -33	direct thinking -13	inverted saying -24	none -13	relative other -21
outer|sentence-before|direct other noun|	apposed other -20	apposed saying -12	apposition judging -25	apposition other -33	apposition saying -29	direct judging -8	direct saying -8	direct thinking -31	inverted saying -28	relative judging -13	relative other -31
outer|sentence-before|direct other organisation|	according other -17	apposition saying -10	direct judging -14	direct saying -23	inverted saying -17	none 10	relative other -20
outer|sentence-before|direct other person|	apposition judging -21	apposition other -19	apposition saying -19	direct judging -26	direct other -13	direct saying -30	direct thinking -13	inverted judging -13	inverted saying -14	relative other -20
outer|sentence-before|direct other place|	according other -7	direct other -13	direct saying -17	none -27
outer|sentence-before|direct other pronoun|	according other -19	apposition other -15	apposition saying -20	direct judging -25	direct other -10	direct saying -30	direct thinking -23	inverted saying -29	none -37	relative judging 10	relative other -25
outer|sentence-before|direct saying name|	apposition other -15	direct judging -12	direct other 20	direct saying -14	inverted saying -12
outer|sentence-before|direct saying noun|	according other -17	apposed saying -17	apposition other -14	apposition saying -19	direct saying -16	direct thinking -33	none -12	relative other -17
outer|sentence-before|direct saying organisation|	according other -17	apposition other -15	apposition saying -16	direct judging -16	direct other 8	direct saying -25	direct thinking -12
outer|sentence-before|direct saying person|	according other -24	apposition saying -11	direct judging -20	direct other -15	direct thinking -23	inverted judging -12	inverted saying -13	none 9	relative other 15	relative saying -12
outer|sentence-before|direct saying place|	none -26
outer|sentence-before|direct saying pronoun|	apposition judging 10	apposition other -25	apposition saying -10	apposition thinking -8	direct judging -22	direct saying -9	inverted saying 12	relative other -15
outer|sentence-before|direct thinking name|	direct other -11	none -25
outer|sentence-before|direct thinking noun|	apposition saying -14	direct judging -7	direct saying -7	direct thinking -13	inverted saying -11	none -8	relative other -12
outer|sentence-before|direct thinking organisation|	direct other -11
outer|sentence-before|direct thinking person|	none -20
outer|sentence-before|direct thinking place|	none -15
outer|sentence-before|direct thinking pronoun|	apposition saying -13	direct other -22	direct saying -9	direct thinking -9	none -30	relative other -13
outer|sentence-before|inverted judging name|	none -25
outer|sentence-before|inverted judging noun|	according other -12	direct judging -8	direct other -18	inverted judging -9	inverted saying -10	none -37
outer|sentence-before|inverted judging person|	none 9
outer|sentence-before|inverted judging place|	none -12
outer|sentence-before|inverted other name|	none -16
outer|sentence-before|inverted other person|	none -11
outer|sentence-before|inverted saying noun|	according other -30	apposition other -11	direct judging -19	direct other -29	direct saying -11	direct thinking -14	none -16	relative other -14
outer|sentence-before|inverted saying organisation|	direct judging -14	direct other -10	direct saying -11	direct thinking -14	none -21
outer|sentence-before|inverted saying person|	according other -17	apposition saying -8	direct judging 12	direct saying 14	inverted saying -8	relative judging 21	relative saying -14
outer|sentence-before|inverted saying pronoun|	direct judging -14	direct other -36	direct saying -14	direct thinking -9	none 15
outer|sentence-before|passive judging noun|	none -8
outer|sentence-before|passive judging organisation|	none -13
outer|sentence-before|passive other name|	none -13
outer|sentence-before|passive other noun|	apposition other -8	direct other -8	direct saying -7	none -20
outer|sentence-before|passive other organisation|	none -25
outer|sentence-before|passive other person|	direct saying -11	none -22
outer|sentence-before|passive saying name|	none -12
outer|sentence-before|passive saying noun|	direct other -9	direct saying -8	none -30
outer|sentence-before|passive saying organisation|	none -12
outer|sentence-before|relative judging noun|	direct judging -9	none -28
outer|sentence-before|relative judging organisation|	none -12
outer|sentence-before|relative judging person|	apposition saying -13	direct other -12
outer|sentence-before|relative other name|	direct other -9	direct saying -12	none -39
outer|sentence-before|relative other noun|	according other -10	apposition judging -12	apposition saying 15	direct judging -20	direct other -7	direct saying -26	direct thinking -14	relative other -15
outer|sentence-before|relative other organisation|	apposition judging -13	apposition other -13	apposition saying -20
outer|sentence-before|relative other person|	apposition judging -15	apposition other -11	direct other -28	inverted saying -13	none -7
outer|sentence-before|relative saying name|	none -14
outer|sentence-before|relative saying noun|	direct saying -15	none -8
outer|sentence-before|relative saying organisation|	none -18
outer|sentence-before|relative saying person|	apposition other -10	apposition saying -22	direct thinking -15
outer|sentence-before|relative thinking noun|	none -19
outer|sentence-before|shared judging person|	apposed saying -11
outer|sentence-before|shared saying person|	apposed saying -14
outer|speaker-then-quote|apposed judging name|	none -21
outer|speaker-then-quote|apposed judging noun|	apposed other -13	apposition saying 14	direct other -11	direct saying -25	none -21	relative other -15	shared saying -13
outer|speaker-then-quote|apposed judging organisation|	relative other 16	shared saying -11
outer|speaker-then-quote|apposed judging person|	direct other 12	none 24	relative judging 10	relative other -17	shared saying 13
outer|speaker-then-quote|apposed judging place|	direct other -9
outer|speaker-then-quote|apposed other name|	apposition saying -13	direct other -11	direct saying -14	none -8	shared saying -13
outer|speaker-then-quote|apposed other noun|	apposed judging -24	apposed other -7	apposed saying -11	apposed thinking -12	apposition saying -9	direct other -25	direct saying -24	direct thinking -20	none -8
outer|speaker-then-quote|apposed other organisation|	apposed saying 10	direct saying -11
outer|speaker-then-quote|apposed other person|	apposed saying -8	direct judging 9	direct other 15	direct saying -20	relative other -8	shared saying 14
outer|speaker-then-quote|apposed other place|	none -13
outer|speaker-then-quote|apposed saying name|	apposed saying -11	direct saying -18	none -16	passive saying -13	relative other 17
outer|speaker-then-quote|apposed saying noun|	apposed judging -22	apposed thinking -18	apposition saying 15	direct judging -18	direct other -21	direct thinking -18	none -26	relative judging -7	shared judging -23	shared other -12	shared thinking -16
outer|speaker-then-quote|apposed saying organisation|	direct saying -7	relative other 8
outer|speaker-then-quote|apposed saying person|	apposed judging 7	apposed other 26	apposed saying 14	apposition saying 21	direct other 23	direct thinking -13	none 25	passive other -7	relative judging 12	relative other 21	relative saying 7	relative thinking 14	shared saying 11
outer|speaker-then-quote|apposed saying place|	apposed judging -9	apposed other -16	direct judging -9	direct other -19	none -16	shared saying -11
outer|speaker-then-quote|apposed saying pronoun|	direct saying 9	none 14
outer|speaker-then-quote|apposed thinking noun|	direct other -10	direct saying -18	none -19
outer|speaker-then-quote|apposed thinking person|	direct saying -13	none 20
outer|speaker-then-quote|apposition judging name|	direct saying -10	none -21
outer|speaker-then-quote|apposition judging noun|	apposed saying -7	direct judging -24	direct other -27	direct saying -25	direct thinking -13	none -15	relative judging -11	relative other -32	relative saying -12	shared judging -20
outer|speaker-then-quote|apposition judging organisation|	none -13
outer|speaker-then-quote|apposition judging person|	direct judging 13	direct other -8	direct saying -16	none 18	relative other -8
outer|speaker-then-quote|apposition judging place|	none -10
outer|speaker-then-quote|apposition other name|	none -21
outer|speaker-then-quote|apposition other noun|	apposed saying -23	direct judging -14	direct other -27	direct saying -18	direct thinking -14	none -10	relative other -21	shared saying -11
outer|speaker-then-quote|apposition other person|	direct saying -10	none 21
outer|speaker-then-quote|apposition other pronoun|	none -14
outer|speaker-then-quote|apposition saying name|	none -28
outer|speaker-then-quote|apposition saying noun|	apposed judging -16	apposed other -12	apposed saying -17	apposition judging -13	apposition other -13	apposition saying -15	direct judging -23	direct other -41	direct saying -12	direct thinking -18	none -37	passive other -12	passive saying -10	relative judging -15	relative other -30	relative saying -20	shared judging -23	shared saying -21
outer|speaker-then-quote|apposition saying organisation|	direct saying -14
outer|speaker-then-quote|apposition saying person|	apposed judging -15	none 41	relative other -19
outer|speaker-then-quote|apposition saying place|	direct judging -8	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -19
outer|speaker-then-quote|apposition thinking noun|	none -15	relative other -12
outer|speaker-then-quote|apposition thinking organisation|	none -11
outer|speaker-then-quote|apposition thinking person|	none 26
outer|speaker-then-quote|direct judging name|	none -11
outer|speaker-then-quote|direct judging noun|	apposed judging -12	apposed saying -28	apposition saying -18	direct judging 9	direct thinking -15	none 17	relative other 14	relative saying -12
outer|speaker-then-quote|direct judging organisation|	none 8
outer|speaker-then-quote|direct judging person|	apposed saying -18	direct judging 13	direct other 21
outer|speaker-then-quote|direct judging place|	direct other 13
outer|speaker-then-quote|direct judging pronoun|	apposed saying 8	direct saying -19	none -10	relative saying -14	shared saying -33
outer|speaker-then-quote|direct other name|	apposed saying -18	direct other -13	direct saying -34	none -11	shared saying -12
outer|speaker-then-quote|direct other noun|	apposed saying -18	apposed thinking -14	apposition saying -36	direct other 16	direct saying -18	direct thinking -13	passive other 8	relative judging -19	relative other -38	relative saying -22	shared judging -30	shared other -25	shared saying -14	shared thinking -14
outer|speaker-then-quote|direct other organisation|	direct thinking -10	none -11	relative saying -11	shared saying -19
outer|speaker-then-quote|direct other person|	apposed saying -27	apposition saying -20	direct saying -16	none 9	relative other -20	relative saying -18
outer|speaker-then-quote|direct other place|	apposed saying -17	direct other -9	direct saying -26	none -8	shared saying -14
outer|speaker-then-quote|direct other pronoun|	apposed other -16	apposed saying -29	apposition saying -28	direct judging 8	direct saying -22	none -14	passive saying -15	relative saying -20	shared other 9	shared saying -38
outer|speaker-then-quote|direct saying name|	direct other 8	direct saying -16	direct thinking -15	shared saying -8
outer|speaker-then-quote|direct saying noun|	apposed judging 11	apposed thinking -13	direct judging 9	direct other -8	direct saying 17	direct thinking 14	passive other -14	passive saying 15	relative judging -16	relative other -10	shared saying 7
outer|speaker-then-quote|direct saying organisation|	apposed judging -11	apposed saying -18	direct judging 15	direct other 23	direct saying 9	none 16
outer|speaker-then-quote|direct saying person|	direct judging 30	direct saying 9	passive other 15	relative judging 14	relative other 10
outer|speaker-then-quote|direct saying place|	direct saying -11
outer|speaker-then-quote|direct saying pronoun|	apposed judging 22	apposed other 10	apposed saying -18	direct other 17	direct saying -11	direct thinking 23	passive saying 11	relative other 22	relative saying -10	shared judging 20	shared saying -17
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -29	apposition judging -13	direct other -15	direct saying -8	none 15	relative saying -15	shared judging -14	shared saying -26
outer|speaker-then-quote|direct thinking organisation|	direct saying -15
outer|speaker-then-quote|direct thinking person|	direct other 9	direct saying -16
outer|speaker-then-quote|direct thinking place|	direct saying -12
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -14	apposition saying -23	direct other -13	direct saying -23	passive saying -14	shared saying -26
outer|speaker-then-quote|passive judging noun|	none 10
outer|speaker-then-quote|passive judging organisation|	none -24
outer|speaker-then-quote|passive other noun|	direct other -15	direct saying -19	none -10
outer|speaker-then-quote|passive other person|	none 7
outer|speaker-then-quote|passive saying noun|	none 7
outer|speaker-then-quote|passive saying organisation|	none -21
outer|speaker-then-quote|passive saying place|	none -14
outer|speaker-then-quote|relative judging name|	passive saying -16
outer|speaker-then-quote|relative judging noun|	apposed saying -22	direct other 10	relative saying -16
outer|speaker-then-quote|relative judging person|	none 10
outer|speaker-then-quote|relative judging pronoun|	direct other -15
outer|speaker-then-quote|relative other noun|	apposed judging -18	apposed saying -19	apposition saying -19	direct judging -27	direct other 12	direct thinking -17	relative other 13	relative saying 13	shared other -17	shared saying 10
outer|speaker-then-quote|relative other person|	direct other -16	direct saying -12	direct thinking 18
outer|speaker-then-quote|relative other place|	none 19
outer|speaker-then-quote|relative other pronoun|	direct other -19
outer|speaker-then-quote|relative saying name|	none -16
outer|speaker-then-quote|relative saying noun|	apposed saying -18	direct judging 7	direct saying 15	relative other -11	shared other 14	shared saying 12
outer|speaker-then-quote|relative saying organisation|	none 23
outer|speaker-then-quote|relative saying person|	direct other -16	direct saying -16	none 29
outer|speaker-then-quote|relative thinking name|	none -10
outer|speaker-then-quote|relative thinking noun|	none 7	shared judging -15
outer|speaker-then-quote|shared judging name|	apposed judging -12
outer|speaker-then-quote|shared judging noun|	apposed other -17	apposed saying -14	direct judging 11	direct saying -11	none -13	passive other 7	passive saying -8	shared judging -12
outer|speaker-then-quote|shared judging organisation|	apposed saying -10	direct other 11	direct saying 18	none -17
outer|speaker-then-quote|shared judging person|	apposed judging 14	apposed saying -12	direct judging 16	direct other 7	direct saying -14	direct thinking 10	passive other -9	passive saying 8	relative other -12	relative saying 11	shared judging 11	shared other -12	shared saying 15
outer|speaker-then-quote|shared judging place|	direct other -11
outer|speaker-then-quote|shared judging pronoun|	direct judging -13	direct saying 13	direct thinking -12
outer|speaker-then-quote|shared other name|	apposition saying -10
outer|speaker-then-quote|shared other noun|	apposed judging -16	apposed other -17	apposed saying -13	direct judging -17	direct thinking -12	relative judging -12	relative other -11	shared saying -18
outer|speaker-then-quote|shared other organisation|	direct other -22	direct saying -7	none -19
outer|speaker-then-quote|shared other person|	apposed judging 13	apposed other -18	direct judging -12	none -11	relative other -12	shared other -16	shared saying 15	shared thinking -13
outer|speaker-then-quote|shared other pronoun|	apposed saying -15	direct judging 11	direct thinking 11	shared saying 14
outer|speaker-then-quote|shared saying name|	apposed other -16	apposed saying -17	direct other 18	none -16	relative other 16	shared judging 13	shared saying -16	shared thinking 8
outer|speaker-then-quote|shared saying noun|	apposed judging -36	apposed other -8	apposed saying -20	apposed thinking -28	apposition other -12	apposition saying 7	direct judging -14	direct saying -7	direct thinking 14	none -34	passive other 17	passive saying -11	relative thinking -8	shared judging 8	shared other -9	shared saying -16
outer|speaker-then-quote|shared saying organisation|	apposed judging 8	apposed thinking -11	apposition other 11	direct judging 13	none -13	passive other -22	relative other 11	shared saying -8
outer|speaker-then-quote|shared saying person|	apposed judging 11	apposed other 14	apposition judging 19	apposition saying 20	direct other -15	direct thinking -10	none 8	relative judging -7	relative saying 10	shared judging 14	shared other 9	shared saying 27
outer|speaker-then-quote|shared saying place|	apposed other -13	relative other 14
outer|speaker-then-quote|shared saying pronoun|	apposed saying -13	direct judging 23	direct other 27	direct saying -11	direct thinking -11	none -11	relative other -16	shared saying -15
outer|speaker-then-quote|shared thinking name|	apposed saying -10	direct saying 9
outer|speaker-then-quote|shared thinking noun|	apposed judging -14	direct judging 17	direct other -14	direct saying -11	shared saying 12
outer|speaker-then-quote|shared thinking organisation|	none -13
outer|speaker-then-quote|shared thinking person|	apposed saying 15	direct other 13	none -12
outer|speaker-then-quote|shared thinking pronoun|	apposed saying -8	direct saying 9
outer|verb-then-speaker|inverted judging name|	none -30
outer|verb-then-speaker|inverted judging noun|	inverted saying -18	none -21
outer|verb-then-speaker|inverted judging person|	none -25
outer|verb-then-speaker|inverted judging place|	none -10
outer|verb-then-speaker|inverted judging pronoun|	none 10
outer|verb-then-speaker|inverted saying name|	none 18
outer|verb-then-speaker|inverted saying noun|	inverted judging -10	inverted saying -29	none -8
outer|verb-then-speaker|inverted saying organisation|	none -16
outer|verb-then-speaker|inverted saying person|	none 12
outer|verb-then-speaker|inverted saying place|	none -17
outer|verb-then-speaker|inverted saying pronoun|	inverted saying 10	none 11
own|false|according-to|	name 8	noun -11	person 7	place -12	pronoun 13
own|false|actor-nearby|	name -37	place -21
own|false|colon|	name -30	organisation 15	person 31	place -12	pronoun 12
own|false|interview|	person -20
own|false|	name -8	place -21	pronoun -8
own|false|named-before|	name -13	organisation -10	person 19	place -28
own|false|named-nearby|	place -9	pronoun -7
own|false|paragraph-before|	name -37	noun -15	organisation 8	person 13	place -16	pronoun -24
own|false|possessor|	name -7	noun -16
own|false|quote-then-speaker|	person -13	place -18
own|false|quote-then-verb|	name 7	noun 12
own|false|sentence-after|	name -12	organisation -18	person -8	pronoun -10
own|false|sentence-before|	name -8	place -11
own|false|signature|	person 13
own|false|speaker-then-quote|	name -17	person 7	pronoun -10
own|false|topic-after|	name -18	organisation -14	person -8
own|false|topic|	pronoun -11
own|false|verb-then-speaker|	name 16	person 11	place -17	pronoun 17
own|true|according-to|	noun -9	organisation -14
own|true|actor-nearby|	name -27	organisation -27	place -13
own|true|colon|	name -34	noun -23	organisation -7	person 8	place -14
own|true|interview|	person 29
own|true|named-before|	organisation -7	place -36	pronoun -17
own|true|named-nearby|	organisation -15	person 24	place -12	pronoun 15
own|true|	noun -9	organisation -34	person 12	place -14	pronoun 9
own|true|paragraph-before|	organisation -35	person -9	place -17	pronoun -9
own|true|possessor|	pronoun -20
own|true|quote-then-speaker|	noun -11	organisation -15	person 14	place -13	pronoun 9
own|true|quote-then-verb|	person 19	pronoun 12
own|true|sentence-after|	name -13	organisation -15	place -10	pronoun 12
own|true|sentence-before|	name -12	noun -15	organisation -18	place -25
own|true|speaker-then-quote|	name 8	noun 8	place 9	pronoun -12
own|true|topic-after|	name -16	person -10	pronoun -9
own|true|topic|	organisation -23	person -13	place -11	pronoun -17
own|true|verb-then-speaker|	noun -12	person 14	place 8	pronoun 21
past|according-to|0|	behind 0 -15
past|according-to|1|	before 0 -9	behind 0 -19
past|according-to|2|	before 0 -7
past|actor-nearby|0|	1 inside -9	1 last -9	before 0 9	before 4 8	behind 1 -10	behind 2 -24	behind 4 -18
past|actor-nearby|1|	1 first -20	1 inside -14	1 last -29	before 0 9	before 4 -13
past|actor-nearby|2|	1 first -17	1 inside -12	1 last -18	before 0 -27	before 1 -9	before 2 -18	before 3 -22	before 4 -11
past|actor-nearby|3|	1 first -22	1 inside -17	1 last -50	before 1 -17	before 2 -22	before 3 -24	before 4 7
past|colon|0|	1 last -13
past|interview|0|	3 last 9
past|interview|1|	2 first 12	4 last -11
past|interview|2|	3 last 10	4 first 12	4 last -7	5 last 11	8 last 11
past|interview|3|	12 first -8	2 first -9	3 first -9	5 last 14	6 last -14	7 last 24	8 last -14	9 last 14
past|named-before|0|	1 last -8
past|named-before|1|	before 1 18
past|named-before|2|	1 last 9	before 1 -11
past|named-before|3|	before 1 -24
past|named-nearby|0|	before 0 11	behind 0 7
past|named-nearby|1|	before 0 -16	behind 0 -7
past|named-nearby|2|	before 0 -17
past|named-nearby|3|	before 0 -20
past|name|0|,|	none -22
past|name|0|:|	none -24	own 22
past|name|0|adverb|	none -7
past|name|0|auxiliary|	elided -13	none -47
past|name|0|	before 2 -35	before 3 -12	behind 1 -15	behind 2 -7
past|name|0|determiner|	none -13
past|name|0|preposition|	elided 13
past|name|0|pronoun|	elided 13	none -12	own 23
past|name|0|quote|	none -25
past|name|0|stop|	elided -9	own -11
past|name|0|that|	own -14
past|name|0|verb-judging|	none 18
past|name|0|verb-saying|	own 11
past|name|0|verb-thinking|	elided -11
past|name|0|word|	own -7
past|name|1|,|	none -19	own -26
past|name|1|-|	none -10
past|name|1|	1 first -21	1 inside -8	1 last -42	before 2 -31	before 3 -32	behind 0 -20	behind 1 -20
past|name|1|:|	elided -32	none -40
past|name|1|auxiliary|	none 15	own -25
past|name|1|capital|	none -22	own -18
past|name|1|determiner|	none -25	own -34
past|name|1|preposition|	elided -19	none -18
past|name|1|pronoun|	none -20	own -21
past|name|1|start|	none -23	own -19
past|name|1|stop|	elided -28	own -55
past|name|1|that|	own -17
past|name|1|verb-saying|	own -18
past|name|1|verb-thinking|	none -12
past|name|1|word|	elided -9
past|name|2|,|	own -16
past|name|2|	1 first -21	1 inside -15	1 last -35	before 0 -51	before 1 -61	before 2 -34	before 3 -19
past|name|2|:|	elided -19	none -18	own -35
past|name|2|auxiliary|	none -25	own -27
past|name|2|capital|	none -27	own -18
past|name|2|determiner|	none -9	own -23
past|name|2|preposition|	elided -16	none -26	own -26
past|name|2|pronoun|	none -17	own -17
past|name|2|start|	none -16	own -14
past|name|2|stop|	elided -19	none -26	own -29
past|name|2|word|	none -13	own -20
past|name|3|,|	own -12
past|name|3|	1 first -45	1 inside -15	1 last -26	before 1 -35	before 2 -24	before 3 -19
past|name|3|:|	none -13	own -21
past|name|3|auxiliary|	none -13	own -21
past|name|3|capital|	none -16	own -10
past|name|3|determiner|	own -18
past|name|3|preposition|	own -20
past|name|3|pronoun|	none -10
past|name|3|start|	none -14	own -14
past|name|3|stop|	elided -14	none -21	own -26
past|name|3|word|	none -15	own -17
past|noun|0|,|	elided -22
past|noun|0|:|	elided 12	own -7
past|noun|0|adverb|	none -19
past|noun|0|auxiliary|	elided -13
past|noun|0|	before 3 -18
past|noun|0|capital|	elided -8	none -7
past|noun|0|coordinator|	none -7
past|noun|0|determiner|	none 17	own -11
past|noun|0|preposition|	elided 9	none -15
past|noun|0|pronoun|	none 12
past|noun|0|quote|	none -7	own 13
past|noun|0|start|	elided -22	own -11
past|noun|0|stop|	own 15
past|noun|0|subordinator|	none 8
past|noun|0|verb-judging|	none 20	own -17
past|noun|0|verb-saying|	elided 7
past|noun|0|verb-thinking|	own -14
past|noun|0|word|	none -8
past|noun|0|’|	none 8	own 7
past|noun|1|,|	elided -29	own -18
past|noun|1|	1 first -15	1 inside -12	1 last -42	before 0 -10	before 1 -35	before 2 -27	before 3 -9	behind 0 -9	behind 1 -29
past|noun|1|:|	elided -30	none -23	own -20
past|noun|1|adverb|	own -18
past|noun|1|auxiliary|	elided -27	none -29	own 11
past|noun|1|capital|	elided -19	own -15
past|noun|1|determiner|	elided -17
past|noun|1|preposition|	elided -28	none -22	own -21
past|noun|1|pronoun|	none -21	own -23
past|noun|1|start|	elided -27	none -16	own -19
past|noun|1|stop|	elided -39	none -23	own -18
past|noun|1|subordinator|	none -16	own -12
past|noun|1|that|	none -24	own -19
past|noun|1|verb-judging|	elided -15	none -12	own -16
past|noun|1|verb-saying|	elided -24
past|noun|1|verb-thinking|	elided -13	none -24
past|noun|1|word|	none -19
past|noun|1|—|	none -17
past|noun|1|’|	own -17
past|noun|2|,|	elided -11	none -28	own -22
past|noun|2|	1 first -54	1 inside -23	1 last -53	before 0 -14	before 1 -21	before 2 -25	before 3 -41	behind 0 -8	behind 1 -14
past|noun|2|:|	elided -26	none -39	own -36
past|noun|2|adverb|	none -8
past|noun|2|auxiliary|	none -21	own -9
past|noun|2|capital|	none -15	own 14
past|noun|2|coordinator|	none -9
past|noun|2|determiner|	none -12	own -27
past|noun|2|preposition|	elided -15	none -33	own -37
past|noun|2|pronoun|	none -7	own -8
past|noun|2|start|	elided -20	none -41	own -10
past|noun|2|stop|	elided -43	none -14	own -38
past|noun|2|subordinator|	none -13
past|noun|2|that|	elided -14	none -18	own -33
past|noun|2|verb-judging|	none -28	own -13
past|noun|2|verb-saying|	elided -18	own -32
past|noun|2|verb-thinking|	none -11
past|noun|2|word|	elided -32	none -9	own -29
past|noun|2|’|	none -11
past|noun|3|,|	none -16	own -15
past|noun|3|	1 first -21	1 inside -15	1 last -41	before 0 -15	before 1 -16	before 2 -11	before 3 -38
past|noun|3|:|	elided -9	none -32	own -24
past|noun|3|auxiliary|	elided -14	none -22	own -16
past|noun|3|capital|	none -9	own -19
past|noun|3|determiner|	none -13	own -17
past|noun|3|preposition|	none -26	own -27
past|noun|3|pronoun|	none -9
past|noun|3|start|	elided -23	own -23
past|noun|3|stop|	none -36	own -28
past|noun|3|subordinator|	none -9
past|noun|3|that|	none -9	own -19
past|noun|3|verb-judging|	none -11	own -7
past|noun|3|verb-saying|	elided -10
past|noun|3|word|	elided -22	none -20	own -13
past|organisation|0|,|	own -10
past|organisation|0|-|	none -19
past|organisation|0|	1 first -48	1 inside -45	1 last -21	before 0 23	before 2 -22	before 3 -31	before 4 -23	behind 0 -10	behind 2 -35	behind 3 -16
past|organisation|0|:|	elided -8	own -40
past|organisation|0|adverb|	none 15	own 11
past|organisation|0|capital|	none 10	own -18
past|organisation|0|coordinator|	none -25	own 11
past|organisation|0|determiner|	none -10
past|organisation|0|preposition|	elided -11	none 21	own 14
past|organisation|0|pronoun|	own -9
past|organisation|0|start|	elided -23	none -37	own -11
past|organisation|0|stop|	elided -17	none -24	own -10
past|organisation|0|that|	elided 10	own 16
past|organisation|0|verb-judging|	none 11	own 7
past|organisation|0|verb-saying|	own 22
past|organisation|0|verb-thinking|	none 9
past|organisation|0|word|	none 26	own 9
past|organisation|0|—|	none -19
past|organisation|1|,|	none -21	own -13
past|organisation|1|-|	none -15
past|organisation|1|	1 first -15	1 inside -16	1 last -11	before 0 -67	before 1 -13	before 2 -17	before 3 -44	before 4 -28	behind 0 -19	behind 1 -15
past|organisation|1|:|	elided -46	none -36	own -24
past|organisation|1|adverb|	none -17	own -23
past|organisation|1|auxiliary|	elided -31	none -40	own -26
past|organisation|1|capital|	elided -14	none -19	own 13
past|organisation|1|coordinator|	elided -12	none -21
past|organisation|1|determiner|	elided -19	none -7	own -14
past|organisation|1|preposition|	elided -11	none -23	own -56
past|organisation|1|pronoun|	none -19	own -16
past|organisation|1|start|	none -68
past|organisation|1|stop|	elided -11	none -26	own -13
past|organisation|1|subordinator|	none -17	own -11
past|organisation|1|that|	none -22	own -18
past|organisation|1|verb-judging|	none -25	own -26
past|organisation|1|verb-saying|	elided -17	own -34
past|organisation|1|verb-thinking|	none -27
past|organisation|1|word|	none -23	own -11
past|organisation|1|–|	own -13
past|organisation|2|,|	elided -22	none -34	own -34
past|organisation|2|	1 first -28	1 inside -47	1 last -21	before 0 -11	before 1 -70	before 2 -17	before 3 -28	before 4 -29
past|organisation|2|:|	elided -37	none -39	own -33
past|organisation|2|adverb|	none -15	own -21
past|organisation|2|auxiliary|	elided -28	none -38	own -36
past|organisation|2|capital|	none -24	own -37
past|organisation|2|coordinator|	none -14	own -10
past|organisation|2|determiner|	elided -9	none -37	own -17
past|organisation|2|preposition|	elided -20	none -12
past|organisation|2|pronoun|	none -18	own -21
past|organisation|2|quote|	none -13
past|organisation|2|start|	elided -36	none -16	own -12
past|organisation|2|stop|	elided -11	none -50	own -25
past|organisation|2|subordinator|	none -15
past|organisation|2|that|	elided -17	none -19	own -35
past|organisation|2|verb-judging|	none -26	own -9
past|organisation|2|verb-saying|	elided -15
past|organisation|2|verb-thinking|	none -19
past|organisation|2|word|	elided -42	none -51	own -33
past|organisation|3|,|	own -19
past|organisation|3|	1 first -9	1 inside -18	1 last -18	before 0 -17	before 1 -7	before 2 -30	before 3 -27	before 4 -9
past|organisation|3|:|	elided -8	none -23	own -25
past|organisation|3|adverb|	none -13	own -17
past|organisation|3|auxiliary|	elided -19	none -15	own -27
past|organisation|3|capital|	none -11	own -23
past|organisation|3|determiner|	none -14	own -26
past|organisation|3|preposition|	own -30
past|organisation|3|pronoun|	none -7
past|organisation|3|start|	none -26	own 7
past|organisation|3|stop|	elided -33	none -22	own -28
past|organisation|3|that|	own -14
past|organisation|3|verb-judging|	none -15
past|organisation|3|verb-saying|	elided -11	own -36
past|organisation|3|word|	elided -16	none -23	own -33
past|paragraph-before|2|	1 last -14
past|paragraph-before|3|	1 last -20
past|person|0|,|	none -9
past|person|0|-|	none 23
past|person|0|	1 last -13	3 last 9	before 1 7	before 2 8	before 4 12	behind 0 13	behind 1 -21	behind 2 -19	behind 4 -16
past|person|0|:|	own 19
past|person|0|adverb|	none -12	own -17
past|person|0|auxiliary|	none 17	own -13
past|person|0|capital|	none -10
past|person|0|coordinator|	elided 7	own -10
past|person|0|determiner|	elided 7	own -23
past|person|0|preposition|	elided 8	none 7
past|person|0|pronoun|	none 12
past|person|0|quote|	own -9
past|person|0|start|	elided -11	none 16
past|person|0|stop|	elided 23	none -16
past|person|0|subordinator|	none -7	own 13
past|person|0|that|	elided 7	none -19	own 13
past|person|0|verb-judging|	elided 8	none -7	own 12
past|person|0|verb-saying|	elided 8
past|person|0|verb-thinking|	elided 12	none 33
past|person|0|–|	own -22
past|person|0|—|	none -13
past|person|0|’|	own -10
past|person|1|,|	elided -9	none -19	own -27
past|person|1|-|	none -22
past|person|1|	1 first -15	1 inside -14	1 last -20	2 first 12	4 last -11	before 0 26	before 3 -8	before 4 -10	behind 0 19
past|person|1|:|	elided -8	none 10	own -32
past|person|1|;|	own 7
past|person|1|adverb|	none -8	own -26
past|person|1|auxiliary|	elided -17	none 16	own -11
past|person|1|coordinator|	none -20
past|person|1|determiner|	elided -23	none -9	own -11
past|person|1|pronoun|	none -21	own -9
past|person|1|quote|	none 20	own -19
past|person|1|start|	elided 22
past|person|1|stop|	none 8	own -8
past|person|1|that|	elided -22	none 20
past|person|1|verb-judging|	elided -8	none -18	own 15
past|person|1|verb-saying|	elided 8	own -33
past|person|1|verb-thinking|	none -11
past|person|1|word|	elided -22	none -8	own 11
past|person|1|—|	none 11
past|person|1|’|	own -13
past|person|2|,|	elided -30	none -35	own -43
past|person|2|	1 first -23	1 inside -8	3 last 10	4 first 12	4 last -7	5 last 11	8 last 11	before 2 -15	before 3 -14	behind 0 16
past|person|2|:|	elided -38	none -10
past|person|2|adverb|	none -21	own 7
past|person|2|auxiliary|	elided -28
past|person|2|determiner|	elided -18	none -32	own -43
past|person|2|preposition|	elided -21	none -26	own -37
past|person|2|pronoun|	none -25	own -23
past|person|2|quote|	none -23	own -16
past|person|2|start|	elided 34	own 10
past|person|2|stop|	none -23	own -10
past|person|2|subordinator|	none -12	own -17
past|person|2|that|	elided 8	none -20	own -23
past|person|2|verb-judging|	elided -11	none -28	own -17
past|person|2|verb-saying|	elided -18	own -25
past|person|2|verb-thinking|	elided -14	none -17
past|person|2|word|	none -30	own -53
past|person|2|’|	none -11
past|person|3|,|	elided -12	none -19
past|person|3|	1 first -31	1 inside -15	1 last -10	12 first -8	2 first -9	3 first -9	5 last 14	6 last -14	7 last 24	8 last -14	9 last 14	before 1 -20	before 2 -25	before 3 -12
past|person|3|:|	elided -12	none 9	own -21
past|person|3|auxiliary|	none -26	own -27
past|person|3|capital|	none -12	own -26
past|person|3|determiner|	none -16	own -23
past|person|3|preposition|	elided -12	none -24	own -34
past|person|3|pronoun|	own -13
past|person|3|start|	own -41
past|person|3|stop|	none -10	own -37
past|person|3|subordinator|	none -7
past|person|3|that|	elided -15	none -15	own -22
past|person|3|verb-judging|	none -11
past|person|3|verb-saying|	own -29
past|person|3|verb-thinking|	elided -12
past|person|3|word|	elided -13	none -21	own -38
past|place|0|,|	elided -16	none -13	own -11
past|place|0|	1 last -24	before 1 -24	before 2 -20	before 3 -10	behind 0 -12	behind 1 -11
past|place|0|:|	elided -11	own -11
past|place|0|auxiliary|	none -12	own -18
past|place|0|capital|	elided -11	none -19	own -18
past|place|0|determiner|	none 13
past|place|0|preposition|	none 9	own 10
past|place|0|start|	elided -21	none -18	own -15
past|place|0|stop|	elided -16	none -15	own 10
past|place|0|verb-judging|	none -13
past|place|0|verb-saying|	own 10
past|place|0|word|	elided -16	none 13	own -7
past|place|1|,|	elided -7	own -21
past|place|1|-|	none -14
past|place|1|	1 first -22	1 last -23	before 0 -31	before 1 -32	before 2 -25	before 3 -12	behind 0 -15	behind 1 -10
past|place|1|:|	none -23	own -27
past|place|1|auxiliary|	none -16	own -15
past|place|1|capital|	own 16
past|place|1|determiner|	none -12
past|place|1|preposition|	none -15	own -23
past|place|1|start|	elided -14	none -12	own -17
past|place|1|stop|	elided -24	none -21	own -15
past|place|1|that|	own -17
past|place|1|verb-judging|	none -14
past|place|1|verb-saying|	own -17
past|place|1|word|	none -27	own -21
past|place|2|,|	none -13	own -12
past|place|2|	1 first -20	1 last -26	before 0 -40	before 1 -23	before 2 -21	before 3 -20
past|place|2|:|	none -7	own -10
past|place|2|auxiliary|	own -8
past|place|2|determiner|	own -24
past|place|2|preposition|	none -10	own -20
past|place|2|start|	elided -20	none -12	own -21
past|place|2|stop|	elided -12	none -17	own -13
past|place|2|that|	own -21
past|place|2|verb-saying|	own -14
past|place|2|word|	none -14	own -17
past|place|3|,|	elided -8	own -12
past|place|3|	1 first -23	1 last -23	before 0 -29	before 1 -27	before 2 -23	before 3 -13
past|place|3|:|	none -17	own -10
past|place|3|capital|	own -13
past|place|3|preposition|	none -17	own -18
past|place|3|start|	elided -19	none -11	own -22
past|place|3|stop|	elided -21	none -17	own -14
past|place|3|verb-saying|	elided -9	own -18
past|place|3|word|	elided -15	none -13	own -12
past|possessor|0|	before 0 -9
past|possessor|1|	before 0 -23
past|possessor|2|	before 0 -16
past|pronoun|0|,|	elided -22	own 16
past|pronoun|0|	1 first -12	before 0 -8	before 3 -23	behind 0 11	behind 1 9
past|pronoun|0|capital|	elided -22
past|pronoun|0|determiner|	none -19	own 11
past|pronoun|0|preposition|	elided 11	own 9
past|pronoun|0|pronoun|	none 9	own -10
past|pronoun|0|quote|	none -21
past|pronoun|0|start|	elided -12	none -11	own 9
past|pronoun|0|subordinator|	none -10
past|pronoun|0|verb-saying|	elided -13	own -24
past|pronoun|0|word|	none -7	own 7
past|pronoun|1|,|	own -18
past|pronoun|1|	1 first -19	1 inside -8	1 last -7	before 1 -14	before 2 -33	before 3 -23	behind 0 -26	behind 1 -20
past|pronoun|1|:|	none -37	own -18
past|pronoun|1|adverb|	none -14
past|pronoun|1|capital|	none -18	own 8
past|pronoun|1|determiner|	elided -14	own -21
past|pronoun|1|preposition|	none -7	own -22
past|pronoun|1|pronoun|	none -10	own -19
past|pronoun|1|start|	own -21
past|pronoun|1|stop|	none -7	own -40
past|pronoun|1|that|	none -11	own -21
past|pronoun|1|verb-judging|	none -17
past|pronoun|1|verb-saying|	own -23
past|pronoun|1|word|	elided -25	own -18
past|pronoun|2|,|	none -15	own -8
past|pronoun|2|	1 first -15	1 inside -11	1 last -35	before 0 -7	before 1 -37	before 2 -17	before 3 -13
past|pronoun|2|:|	none -21	own -31
past|pronoun|2|adverb|	none -7
past|pronoun|2|capital|	none -7
past|pronoun|2|determiner|	own -14
past|pronoun|2|preposition|	none -18
past|pronoun|2|start|	none -9	own -18
past|pronoun|2|stop|	elided -16	none -16	own -23
past|pronoun|2|verb-saying|	own -8
past|pronoun|2|word|	none -18	own -22
past|pronoun|3|	1 first -19	1 inside -18	1 last -19	before 1 -24	before 2 -19	before 3 -15
past|pronoun|3|:|	own -17
past|pronoun|3|auxiliary|	none -13
past|pronoun|3|capital|	own -9
past|pronoun|3|determiner|	own -7
past|pronoun|3|preposition|	own -9
past|pronoun|3|pronoun|	none -8
past|pronoun|3|start|	none -8	own -9
past|pronoun|3|stop|	none -19	own -19
past|pronoun|3|word|	none -15	own -10
past|quote-then-speaker|0|	before 0 -9	behind 0 -8
past|quote-then-speaker|2|	behind 0 -13
past|quote-then-verb|0|	behind 0 7
past|quote-then-verb|2|	behind 0 16
past|sentence-after|1|	behind 1 -18
past|sentence-after|2|	behind 1 -15
past|sentence-before|0|	before 1 8
past|sentence-before|2|	before 1 -43
past|sentence-before|3|	before 1 -14
past|signature|0|	behind 0 14
past|speaker-then-quote|1|	before 0 -16
past|speaker-then-quote|2|	before 0 -10
past|speaker-then-quote|3|	before 0 -14
past|topic-after|0|	behind 1 -7
past|topic|0|	1 inside -18	before 0 29	before 1 9	before 2 9
past|topic|1|	1 first -11	1 inside -18	1 last -23	before 0 -25	before 1 -20	before 2 -29	before 3 -21
past|topic|2|	1 first -51	1 inside -7	1 last -25	before 0 -25	before 1 -15	before 2 -16	before 3 -18
past|topic|3|	1 first -23	1 inside -29	1 last -10	before 0 -17	before 1 -18	before 2 -27	before 3 -22
past|verb-then-speaker|0|	before 0 13
past|verb-then-speaker|2|	before 0 -17
phrase|according-to|name|	false 15	true 7
phrase|according-to|noun|	true 26
phrase|according-to|pronoun|	false 10
phrase|actor-nearby|name|	true -8
phrase|colon|name|	false 24	true 13
phrase|colon|noun|	false -22	true -8
phrase|colon|pronoun|	false 9
phrase|interview|name|	false -23
phrase|named-before|name|	false -13
phrase|named-before|pronoun|	false -25
phrase|named-nearby|pronoun|	false -13
phrase|name|	true 14
phrase|noun|	false -8	true 13
phrase|paragraph-before|name|	true -22
phrase|paragraph-before|noun|	false -25	true -22
phrase|paragraph-before|pronoun|	false -28
phrase|possessor|name|	false -20	true 10
phrase|possessor|noun|	true -22
phrase|quote-then-speaker|name|	false 10	true 9
phrase|quote-then-speaker|noun|	false -22
phrase|quote-then-speaker|pronoun|	false 13
phrase|quote-then-verb|name|	true 14
phrase|quote-then-verb|noun|	true 7
phrase|sentence-after|name|	false -9	true -20
phrase|sentence-after|noun|	false -11
phrase|sentence-after|pronoun|	false 14
phrase|sentence-before|name|	true 10
phrase|sentence-before|noun|	true -7
phrase|sentence-before|pronoun|	false -8
phrase|signature|name|	false 11
phrase|speaker-then-quote|name|	false 16
phrase|speaker-then-quote|noun|	true 10
phrase|topic-after|name|	false -19	true -19
phrase|topic-after|noun|	false -13	true 9
phrase|topic|name|	true 8
phrase|topic|noun|	true -21
phrase|topic|pronoun|	false -14
phrase|verb-then-speaker|noun|	false -18	true 9
phrase|verb-then-speaker|pronoun|	false 13
pronoun|according-to|	ela 9	ele 18	elle 14	er 11	haar 10	het -7	él 16
pronoun|colon|	es -19	he 11	it -15
pronoun|named-before|	celle-ci 11	celui-ci -10	elas -9	ele 13	ellas -11	elle -25	elles -13	er -9	es -14	he -12	het -37	hij 11	i -14	ich -13	il -7	ils -12	it -38	lei 10	loro -12	man -17	nous -15	on -23	she -25	sie -22	they -28	they’re -12	usted -15	vous -22	we -10	you -17	zij -13	él -12
pronoun|named-nearby|	ele 8	ellas -12	er 18	es -34	he -12	he'd -14	het -29	he’d -20	he’ll -13	i -27	ik -8	il 14	it -65	lei 7	man -36	nous -16	on -29	she 11	sie 21	they -14	vous -15	we -23	you -25	zij 19
pronoun|paragraph-before|	ela -12	ella 15	elle -12	er -11	het -10	hij -16	i -11	it -26	lui -12	on -12	she -38	sie -18	they -25	you -20	ze -16	zij -12
pronoun|possessor|	haar -8	he -33	it -24	its -33	leur -18	loro -9	my -21	our -20	she -16	their -7
pronoun|quote-then-speaker|	elle 11	er -15	he 18	hij -7	i -8	il 23	it -30	man -11	on -15	she 19	sie 7	ze 9
pronoun|quote-then-verb|	celle-ci 23	ela 29	ele 32	er 15	es -19	he -12	het -18	il 13	it -13	lei 27	on -11	she -11	sie 27	ze 8	zij 20	él 35
pronoun|sentence-after|	elle 12	es -14	het -10	i -22	il -14	man -21	on -16	she 14	sie -20	they -26
pronoun|sentence-before|	celle-ci 8	ela 22	ella -11	elle 7	es -21	he -10	het -25	i -21	ich -13	il -8	ils -16	it -45	lui -8	man -19	on -26	she -12	they -31	we -9	you -15	él -25
pronoun|speaker-then-quote|	celui-ci 17	ela 10	ele 9	ella 23	er -10	es -11	he 31	hem 8	he’d -12	hij 7	i -11	it -44	lei 11	man -25	on -28	you -16	zij 18
pronoun|topic-after|	on -10
pronoun|topic|	ele 13	ella 24	elle -18	elles -9	er -33	es -21	het -20	hij -13	ik -10	il -33	ils -18	lei 26	lui 19	man -33	nous -11	on -36	sie -7	vous -20	ze -21
pronoun|verb-then-speaker|	elle 7	er 33	es -34	he -15	het -27	hij 11	il 23	it -44	lei 10	she -34	sie 8	ze 23
says|according-to|	never 14
says|actor-nearby|	often -7	too -7
says|colon|	never 17	often 19	too 37
says|interview|	never -17	too -17
says|named-before|	never -11	often -9	too -9
says|named-nearby|	often -8
says|	never 7	often 12
says|paragraph-before|	never -17	often 19	too -17
says|possessor|	never -8	often -10	too -11
says|quote-then-speaker|	never 15
says|quote-then-verb|	often 23	too 7
says|sentence-after|	never -8	too -17
says|sentence-before|	often -40
says|signature|	never 8	too 11
says|speaker-then-quote|	often 23	too 19
says|topic-after|	never -16	too -15
says|topic|	too -11
says|verb-then-speaker|	often -10
size|according-to|10+|	according 23
size|according-to|2|	according 9
size|according-to|4-5|	according 15
size|actor-nearby|2|	naked -24
size|colon|10+|	naked 8	other -13	saying 8
size|colon|1|	naked 8
size|colon|4-5|	naked -9
size|colon|6-9|	naked -8	saying 7
size|interview|1|	naked -8
size|interview|3|	naked -12
size|interview|4-5|	naked -16
size|interview|6-9|	naked -19
size|named-before|10+|	naked -30
size|named-before|1|	naked -20
size|named-before|2|	naked -12
size|named-before|3|	naked 9
size|named-before|4-5|	naked -9
size|named-before|6-9|	naked -7
size|named-nearby|2|	naked 10
size|named-nearby|3|	naked -10
size|named-nearby|4-5|	naked -14
size|paragraph-before|10+|	judging -16	other -20	thinking -33
size|paragraph-before|1|	judging -13	other -17	saying -24
size|paragraph-before|2|	judging -14	other -16	saying -22	thinking -7
size|paragraph-before|3|	judging -17	saying -41	thinking -11
size|paragraph-before|4-5|	according -13	judging -14	saying -19
size|paragraph-before|6-9|	according -18	judging -17	other -16	saying -25	thinking -14
size|possessor|10+|	naked -11
size|possessor|3|	naked -24
size|quote-then-speaker|10+|	judging -19	saying 8
size|quote-then-speaker|1|	judging -12	other -32	saying -18	thinking -21
size|quote-then-speaker|2|	other -22	saying 9
size|quote-then-speaker|3|	other -10	saying -12	thinking -9
size|quote-then-speaker|4-5|	judging -16	saying 21	thinking 9
size|quote-then-speaker|6-9|	other -13	saying 11	thinking -30
size|quote-then-verb|10+|	other 10	saying 9
size|quote-then-verb|2|	other -8	saying -14
size|quote-then-verb|3|	other -11
size|quote-then-verb|4-5|	other 7
size|quote-then-verb|6-9|	other 16	saying 17
size|sentence-after|10+|	according 18	judging -8	thinking -31
size|sentence-after|1|	judging -19	thinking -18
size|sentence-after|2|	judging -41	other -32	saying -10	thinking -22
size|sentence-after|3|	judging -35	other -24
size|sentence-after|4-5|	other -13	saying -10	thinking 12
size|sentence-after|6-9|	according -14	other -21	saying 9	thinking -10
size|sentence-before|10+|	according 25	judging -29	thinking -12
size|sentence-before|1|	judging -18	other -15	saying -35	thinking -28
size|sentence-before|2|	according -9	judging -15	saying -15	thinking -34
size|sentence-before|3|	according -27	other -21	thinking -9
size|sentence-before|4-5|	according -9	judging -23
size|sentence-before|6-9|	according -14	other -9	thinking -28
size|signature|10+|	naked 16
size|signature|2|	naked -13
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 8	saying 35
size|speaker-then-quote|1|	judging 8	thinking 10
size|speaker-then-quote|2|	judging -9	other -20	saying 15
size|speaker-then-quote|3|	judging 9	saying 13	thinking -23
size|speaker-then-quote|4-5|	judging 15	saying -14	thinking -7
size|speaker-then-quote|6-9|	judging -16	other -14	thinking -11
size|topic-after|2|	naked -9
size|topic-after|3|	naked -19
size|topic-after|4-5|	naked -9
size|topic-after|6-9|	naked -12
size|topic|10+|	naked -9
size|topic|1|	naked -15
size|topic|2|	naked -13
size|verb-then-speaker|10+|	judging -17	saying -11
size|verb-then-speaker|1|	saying -16
size|verb-then-speaker|2|	judging -11	saying -13
size|verb-then-speaker|3|	judging -35
size|verb-then-speaker|4-5|	judging -25
size|verb-then-speaker|6-9|	saying 11
starts|according-to|false|	according 23
starts|actor-nearby|false|	naked -7
starts|actor-nearby|true|	naked 13
starts|colon|false|	apposition -10	direct 12	inverted -14	naked -15
starts|colon|true|	direct 11	naked 16	shared 9
starts|interview|false|	naked -9
starts|interview|true|	naked -19
starts|named-before|false|	naked -23
starts|named-before|true|	naked -9
starts|named-nearby|false|	naked -7
starts|named-nearby|true|	naked 12
starts|paragraph-before|false|	according -8	apposed -13	apposition -12	direct -17	inverted -28	passive -9	relative -18	shared -15
starts|paragraph-before|true|	apposed -22
starts|quote-then-speaker|false|	direct 9	relative -19	shared -23
starts|quote-then-speaker|true|	apposed -8	shared 13
starts|quote-then-verb|false|	inverted 9
starts|sentence-after|false|	according 11	apposed -20	apposition -33	direct -15	inverted 13	relative -24	shared -17
starts|sentence-after|true|	apposed -8	apposition -20	direct 12	shared -23
starts|sentence-before|false|	according 7	apposed -28	direct -11	passive -21	relative 7	shared -15
starts|signature|false|	naked 11
starts|speaker-then-quote|false|	apposed -20	apposition -18	direct 19	passive 14	relative 26	shared -37
starts|speaker-then-quote|true|	apposition -34	direct 13	shared 7
starts|topic-after|false|	naked -13
starts|topic|false|	naked -30
starts|topic|true|	naked 8
subject|according-to|	elided -19	own -11
subject|according-to|elided|	0 -19
subject|according-to|elided|1|	name -9
subject|according-to|elided|3|	noun -8
subject|according-to|elided|4-6|	noun -15
subject|according-to|elided|7-12|	name 10
subject|according-to|none|13-25|	name 12	pronoun 9
subject|according-to|none|1|	name 7	noun 13	pronoun 17
subject|according-to|none|2|	name 25	noun -16	pronoun 10
subject|according-to|none|3|	pronoun 20
subject|according-to|none|4-6|	name 18	pronoun 11
subject|according-to|none|7-12|	noun -15	pronoun 19
subject|according-to|own|	0 -11
subject|according-to|own|0|	noun -13
subject|according-to|own|1|	noun -17
subject|according-to|own|4-6|	name -8	pronoun -9
subject|according-to|own|7-12|	name -15	noun -7	pronoun -17
subject|actor-nearby|elided|	0 10	2 -26
subject|actor-nearby|elided|0|	name -19
subject|actor-nearby|elided|1|	name -37
subject|actor-nearby|elided|26+|	name -12
subject|actor-nearby|elided|3|	name -34
subject|actor-nearby|elided|4-6|	name -8
subject|actor-nearby|elided|7-12|	name 9
subject|actor-nearby|none|	1 -7
subject|actor-nearby|none|13-25|	name -15
subject|actor-nearby|none|26+|	name -9
subject|actor-nearby|none|3|	name -8
subject|actor-nearby|none|4-6|	name 11
subject|actor-nearby|own|0|	name -18
subject|actor-nearby|own|	1 -9	2 -16
subject|actor-nearby|own|13-25|	name -13
subject|actor-nearby|own|1|	name 34
subject|actor-nearby|own|26+|	name -18
subject|actor-nearby|own|3|	name 8
subject|actor-nearby|own|4-6|	name -9
subject|actor-nearby|own|7-12|	name -17
subject|colon|elided|1|	name -20
subject|colon|	none -8	own -10
subject|colon|none|	1 -19
subject|colon|none|1|	name 10
subject|colon|none|26+|	name -8	noun -12
subject|colon|none|4-6|	name -21
subject|colon|none|7-12|	name -25
subject|colon|own|	0 -9	1 -10
subject|colon|own|1|	name 10	noun -19
subject|colon|own|3|	name -12
subject|colon|own|4-6|	name -18
subject|colon|own|7-12|	name -21
subject|interview|	elided -10	none 8
subject|interview|elided|	0 -10
subject|interview|elided|26+|	name -10
subject|interview|none|	0 8
subject|interview|none|26+|	name 8
subject|named-before|	elided 26	own -13
subject|named-before|elided|	0 28	1 -13
subject|named-before|elided|13-25|	name 16	pronoun 19
subject|named-before|elided|1|	name -18
subject|named-before|elided|26+|	name 9	pronoun -11
subject|named-before|elided|3|	name -19	pronoun -15
subject|named-before|elided|4-6|	name 15	pronoun -14
subject|named-before|elided|7-12|	name 44
subject|named-before|none|13-25|	name 13
subject|named-before|none|1|	name -13
subject|named-before|none|26+|	pronoun -22
subject|named-before|none|2|	name -11	pronoun -10
subject|named-before|none|3|	name -10
subject|named-before|none|4-6|	name -10
subject|named-before|none|7-12|	name 7	pronoun -9
subject|named-before|own|	0 -10	1 -19
subject|named-before|own|13-25|	name -31	pronoun -35
subject|named-before|own|1|	name 32
subject|named-before|own|26+|	name -7	pronoun -33
subject|named-before|own|2|	pronoun 10
subject|named-before|own|3|	pronoun -19
subject|named-before|own|4-6|	name -22	pronoun -37
subject|named-before|own|7-12|	name -36	pronoun -41
subject|named-nearby|elided|0|	name -20
subject|named-nearby|elided|	1 -7
subject|named-nearby|elided|13-25|	name -8	pronoun 12
subject|named-nearby|elided|1|	name -9
subject|named-nearby|elided|2|	name 21
subject|named-nearby|elided|3|	name -9	pronoun 10
subject|named-nearby|elided|4-6|	name 8	pronoun -14
subject|named-nearby|elided|7-12|	pronoun -8
subject|named-nearby|none|	0 -8	1 10
subject|named-nearby|none|0|	name -10
subject|named-nearby|none|13-25|	pronoun -17
subject|named-nearby|none|1|	name -10
subject|named-nearby|none|26+|	name -7
subject|named-nearby|none|2|	name -9
subject|named-nearby|none|4-6|	name 12
subject|named-nearby|none|7-12|	name -13	pronoun -8
subject|named-nearby|	own 13
subject|named-nearby|own|	0 18	1 -10	2 -9
subject|named-nearby|own|0|	name -25
subject|named-nearby|own|13-25|	name -20	pronoun -11
subject|named-nearby|own|1|	name 7	pronoun -15
subject|named-nearby|own|26+|	name -24
subject|named-nearby|own|2|	name 23	pronoun 13
subject|named-nearby|own|4-6|	name 9	pronoun -13
subject|paragraph-before|	elided -10	none -11	own 9
subject|paragraph-before|elided|	1 -8	2 -11
subject|paragraph-before|elided|26+|	noun -16	pronoun -10
subject|paragraph-before|none|	1 -20
subject|paragraph-before|none|26+|	name -9	pronoun -12
subject|paragraph-before|own|26+|	name 19	noun -14	pronoun -24
subject|possessor|	none -7	own -19
subject|possessor|none|	0 -7
subject|possessor|own|	0 -19
subject|possessor|own|1|	noun -14
subject|possessor|own|2|	pronoun -20
subject|possessor|own|3|	pronoun -13
subject|possessor|own|7-12|	noun -9	pronoun -20
subject|quote-then-speaker|	elided -24	none -15
subject|quote-then-speaker|elided|-4|	noun -9
subject|quote-then-speaker|elided|	0 -23	2 -9
subject|quote-then-speaker|elided|7-12|	noun -9
subject|quote-then-speaker|none|-11|	name -13
subject|quote-then-speaker|none|-12|	name 18
subject|quote-then-speaker|none|-14|	name 17
subject|quote-then-speaker|none|-5|	name 16
subject|quote-then-speaker|none|-7|	name 10
subject|quote-then-speaker|none|-9|	name -8
subject|quote-then-speaker|none|	0 -22	1 -8	2 7
subject|quote-then-speaker|none|1|	name -14	noun -17
subject|quote-then-speaker|none|3|	noun -11
subject|quote-then-speaker|none|4-6|	noun -12
subject|quote-then-speaker|none|7-12|	noun -8
subject|quote-then-speaker|own|-10|	noun -19
subject|quote-then-speaker|own|-11|	name -7	noun 11
subject|quote-then-speaker|own|-12|	name 11
subject|quote-then-speaker|own|-13|	name -7	noun -12
subject|quote-then-speaker|own|-14|	name -12
subject|quote-then-speaker|own|-15|	noun -12
subject|quote-then-speaker|own|-16|	name -13
subject|quote-then-speaker|own|-17|	name -7
subject|quote-then-speaker|own|-2|	noun -7
subject|quote-then-speaker|own|-3|	name -11	noun -13	pronoun -11
subject|quote-then-speaker|own|-4|	name -13	noun -25
subject|quote-then-speaker|own|-5|	name -14	noun -8
subject|quote-then-speaker|own|-6|	name 15	pronoun 21
subject|quote-then-speaker|own|-7|	noun -20
subject|quote-then-speaker|own|-8|	noun -19
subject|quote-then-speaker|own|-9|	name 18
subject|quote-then-speaker|own|0|	noun -13
subject|quote-then-speaker|own|13-25|	noun -9
subject|quote-then-speaker|own|2|	name 13	noun -10	pronoun 15
subject|quote-then-speaker|own|3|	noun -8
subject|quote-then-speaker|own|4-6|	noun -35	pronoun -16
subject|quote-then-speaker|own|7-12|	pronoun -15
subject|quote-then-verb|	elided -13	none 14
subject|quote-then-verb|elided|	0 -13
subject|quote-then-verb|elided|1|	noun -10
subject|quote-then-verb|none|	0 17	1 -10
subject|quote-then-verb|none|1|	name 21	noun 8
subject|quote-then-verb|own|	0 10	1 -52
subject|quote-then-verb|own|0|	name -7
subject|quote-then-verb|own|1|	noun 7	pronoun 9
subject|quote-then-verb|own|2|	name 9	pronoun 13
subject|quote-then-verb|own|4-6|	name 7	noun -8
subject|quote-then-verb|own|7-12|	name -15	noun -11	pronoun -13
subject|sentence-after|elided|0|	name -14
subject|sentence-after|elided|4-6|	noun -15
subject|sentence-after|none|0|	name -18
subject|sentence-after|none|13-25|	name -12	noun -12
subject|sentence-after|none|1|	pronoun 10
subject|sentence-after|none|2|	noun -26
subject|sentence-after|none|3|	noun -7
subject|sentence-after|none|4-6|	name -35	pronoun -21
subject|sentence-after|none|7-12|	name -21	noun -26	pronoun -14
subject|sentence-after|	own 7
subject|sentence-after|own|	0 9	2 -23
subject|sentence-after|own|0|	pronoun 14
subject|sentence-after|own|13-25|	noun -13
subject|sentence-after|own|1|	name -25	noun -14
subject|sentence-after|own|2|	name -12	noun -15
subject|sentence-after|own|3|	name -19	noun -17
subject|sentence-after|own|4-6|	name -11	noun -16
subject|sentence-after|own|7-12|	name -17	noun -9
subject|sentence-before|	elided 9	none -10
subject|sentence-before|elided|	0 19	1 -20	2 -28
subject|sentence-before|elided|13-25|	name 11	pronoun 7
subject|sentence-before|elided|1|	name -12	noun -45	pronoun -7
subject|sentence-before|elided|26+|	pronoun 7
subject|sentence-before|elided|2|	name 19	noun -8
subject|sentence-before|elided|3|	name 11	noun -28	pronoun -15
subject|sentence-before|elided|4-6|	name 20	noun -9	pronoun 8
subject|sentence-before|elided|7-12|	name 22	pronoun 9
subject|sentence-before|none|	0 -14	1 -7
subject|sentence-before|none|13-25|	name -17
subject|sentence-before|none|1|	noun -29	pronoun 13
subject|sentence-before|none|26+|	name -17	noun -12	pronoun -21
subject|sentence-before|none|2|	noun -11
subject|sentence-before|none|3|	name -13	noun -25	pronoun -10
subject|sentence-before|none|4-6|	name 7	noun -13
subject|sentence-before|none|7-12|	noun -9
subject|sentence-before|own|	0 7	1 -16	2 -33
subject|sentence-before|own|13-25|	name -28	noun -13	pronoun -14
subject|sentence-before|own|1|	name 23	noun 23	pronoun 10
subject|sentence-before|own|26+|	name -9	pronoun -25
subject|sentence-before|own|2|	name -21	noun -37
subject|sentence-before|own|3|	noun -18	pronoun -29
subject|sentence-before|own|4-6|	name -8	noun -25	pronoun -47
subject|sentence-before|own|7-12|	name -15	noun -17	pronoun -35
subject|signature|	none 10
subject|signature|none|	0 10
subject|signature|none|1|	name 10
subject|speaker-then-quote|elided|0|	name -11	noun -24	pronoun -11
subject|speaker-then-quote|elided|1|	name 10	noun -12
subject|speaker-then-quote|elided|3|	name 9
subject|speaker-then-quote|elided|4-6|	name 7	noun -9
subject|speaker-then-quote|elided|7-12|	name 22	noun -14	pronoun 14
subject|speaker-then-quote|none|	0 8	2 -8
subject|speaker-then-quote|none|0|	noun 16
subject|speaker-then-quote|none|13-25|	name 14	noun 16
subject|speaker-then-quote|none|1|	name 11	pronoun -15
subject|speaker-then-quote|none|2|	name 7
subject|speaker-then-quote|none|3|	name 7
subject|speaker-then-quote|none|4-6|	name 11	noun -8	pronoun -10
subject|speaker-then-quote|none|7-12|	name -21	noun -12	pronoun 8
subject|speaker-then-quote|	own -8
subject|speaker-then-quote|own|0|	pronoun -15
subject|speaker-then-quote|own|	1 -19
subject|speaker-then-quote|own|13-25|	name -23	noun 7
subject|speaker-then-quote|own|1|	name 20	pronoun 14
subject|speaker-then-quote|own|26+|	name -8	noun -13
subject|speaker-then-quote|own|2|	pronoun -10
subject|speaker-then-quote|own|3|	noun -15
subject|speaker-then-quote|own|4-6|	noun -11	pronoun -7
subject|speaker-then-quote|own|7-12|	name -13
subject|topic-after|	none -7
subject|topic-after|none|	0 -7
subject|topic-after|none|0|	name -21
subject|topic-after|none|1|	noun -7
subject|topic-after|none|3|	name -13
subject|topic-after|none|4-6|	name -9	noun -9
subject|topic|	elided 16	own -13
subject|topic|elided|	0 17	1 20	2 -7
subject|topic|elided|13-25|	name 10	noun -11	pronoun 23
subject|topic|elided|1|	noun -11
subject|topic|elided|26+|	noun -16	pronoun -10
subject|topic|elided|2|	name 16	pronoun -7
subject|topic|elided|3|	noun 14	pronoun -20
subject|topic|elided|4-6|	noun 19
subject|topic|elided|7-12|	name 15	pronoun 13
subject|topic|none|0|	name -10	noun -17
subject|topic|none|13-25|	noun -7	pronoun -15
subject|topic|none|1|	name -15
subject|topic|none|	2 -18
subject|topic|none|26+|	name -18	noun -9
subject|topic|none|2|	name 8
subject|topic|none|3|	pronoun -9
subject|topic|none|4-6|	name 11	noun -13
subject|topic|none|7-12|	pronoun -15
subject|topic|own|	0 11	1 -20	2 -23
subject|topic|own|13-25|	name -12	noun -24	pronoun -17
subject|topic|own|1|	name -16	pronoun -21
subject|topic|own|26+|	noun -37	pronoun -44
subject|topic|own|2|	name 15	noun 9	pronoun 14
subject|topic|own|3|	name 20	pronoun 23
subject|topic|own|4-6|	name -14	pronoun -11
subject|topic|own|7-12|	name -15	pronoun -10
subject|verb-then-speaker|	elided -15	none 7	own 11
subject|verb-then-speaker|elided|	0 -15
subject|verb-then-speaker|elided|0|	noun -12
subject|verb-then-speaker|elided|1|	pronoun -7
subject|verb-then-speaker|elided|4-6|	noun -7
subject|verb-then-speaker|elided|7-12|	noun -10
subject|verb-then-speaker|none|0|	name 11	noun -11
subject|verb-then-speaker|none|	1 11
subject|verb-then-speaker|none|1|	name -20	noun -10
subject|verb-then-speaker|none|2|	name -12	noun -14	pronoun 16
subject|verb-then-speaker|none|3|	name -9	noun -19
subject|verb-then-speaker|none|4-6|	name -7	noun -19
subject|verb-then-speaker|none|7-12|	noun -10
subject|verb-then-speaker|own|	0 10	2 -7
subject|verb-then-speaker|own|0|	name -18	noun -8
subject|verb-then-speaker|own|13-25|	noun -16
subject|verb-then-speaker|own|1|	name 13
subject|verb-then-speaker|own|2|	pronoun 9
subject|verb-then-speaker|own|3|	noun -14	pronoun 24
subject|verb-then-speaker|own|4-6|	name 23	noun -20	pronoun 13
subject|verb-then-speaker|own|7-12|	name -13	noun -17	pronoun 21
twin|colon|apposed saying person|	apposition saying person 12	inverted saying noun 11
twin|colon|inverted saying noun|	apposed saying person -10
twin|paragraph-before|apposed judging noun|	apposed judging noun -14	apposed judging person -10	apposition judging noun -15	apposition judging organisation -7	apposition judging person -11	direct judging person -7	inverted judging noun -13	shared judging noun -8
twin|paragraph-before|apposed judging person|	apposed other person -11	apposition judging noun -18	apposition judging person 10	inverted judging person -14	shared judging noun -10	shared judging person -16
twin|paragraph-before|apposed judging place|	apposed judging noun -10
twin|paragraph-before|apposed other name|	direct other name -10	direct other noun -10	direct other pronoun -10
twin|paragraph-before|apposed other noun|	apposed other noun -9	apposed other person -14	apposed other place -7	apposed saying noun -16	apposition other noun -13	apposition other organisation -7	apposition other person -19	apposition other place -12	apposition saying noun -13	apposition saying person -10	direct other noun -14	direct other pronoun -7	shared other noun -11
twin|paragraph-before|apposed other organisation|	apposition other noun -12	direct other organisation -8	direct other person -10
twin|paragraph-before|apposed other person|	apposed judging person -11	apposed other place -14	apposed saying person -27	apposition other name 10	apposition other noun -10	apposition other place -12	apposition saying noun 8	apposition saying person -22	direct other noun -13	direct other person -14	shared other noun -9
twin|paragraph-before|apposed other place|	apposed other noun -9
twin|paragraph-before|apposed saying name|	apposed saying noun -9	apposition saying person -10	inverted saying noun -10	shared saying name -11
twin|paragraph-before|apposed saying noun|	apposed other noun -17	apposed saying noun -21	apposed saying organisation -7	apposed saying person -10	apposed saying place -13	apposition other person -11	apposition saying noun -14	apposition saying organisation -16	apposition saying person -24	apposition saying place -8	direct saying noun -14	direct saying organisation -16	direct saying person -25	direct saying pronoun -9	inverted saying noun -23	inverted saying person -11	inverted saying pronoun -8	shared saying noun -12
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposed saying person -10	apposition saying noun -19	apposition saying organisation -7	inverted saying noun -18	shared saying organisation -9
twin|paragraph-before|apposed saying person|	apposed other person -29	apposed saying noun -14	apposed saying organisation 7	apposed saying place -23	apposition other person -22	apposition saying place -13	direct saying noun -16	direct saying person -13	direct saying pronoun -9	inverted saying name -12	inverted saying noun -18	inverted saying organisation 7	inverted saying person -17	inverted saying pronoun -25	passive saying noun -17	shared saying noun -10
twin|paragraph-before|apposed saying place|	apposed saying noun -15	apposition saying noun -10	direct saying organisation -7
twin|paragraph-before|apposed thinking noun|	shared thinking noun -7
twin|paragraph-before|apposed thinking person|	apposed thinking noun -13	apposition thinking noun 7
twin|paragraph-before|apposition judging noun|	apposed judging noun -18	apposed judging person -16	apposition other noun -8	inverted judging noun -18	inverted judging person -7
twin|paragraph-before|apposition judging organisation|	apposed judging noun -11	apposed judging person -9
twin|paragraph-before|apposition judging person|	apposed judging noun 15	apposed judging person 10	apposition other person -16	inverted judging noun 7
twin|paragraph-before|apposition other name|	apposed other noun -9	apposed other person -15
twin|paragraph-before|apposition other noun|	apposed other noun -17	apposed other organisation -9	apposed other person -18	apposition judging noun -9	apposition saying noun -15	shared other noun -10
twin|paragraph-before|apposition other organisation|	apposed other noun 10	apposed other person -11	shared other organisation 11
twin|paragraph-before|apposition other person|	apposed other noun 13	apposed saying noun 20	apposed saying person -24	apposition judging person -14
twin|paragraph-before|apposition other place|	apposed other noun -15	apposed other person -9
twin|paragraph-before|apposition saying name|	apposed saying person -9
twin|paragraph-before|apposition saying noun|	apposed other noun -14	apposed saying noun -11	apposed saying organisation -12	apposed saying person -20	apposed saying place -7	apposition other noun -16	inverted saying noun -22	inverted saying organisation -9	inverted saying person -15	inverted saying pronoun -10	shared saying noun -12	shared saying organisation -7	shared saying person -13	shared saying pronoun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -19	apposed saying person -20	inverted saying noun -22	shared saying noun -7
twin|paragraph-before|apposition saying person|	apposed other noun 15	apposed other person -21	apposed saying name -20	apposed saying noun -21	apposed saying place -18	inverted saying noun -15	shared saying noun -9
twin|paragraph-before|apposition thinking noun|	apposed thinking person -9
twin|paragraph-before|apposition thinking person|	apposed thinking noun -10
twin|paragraph-before|direct judging noun|	direct other noun -17	inverted judging person -10	passive judging noun -7
twin|paragraph-before|direct judging organisation|	direct other organisation -10	inverted judging noun -17
twin|paragraph-before|direct judging person|	apposed judging name -10	apposed judging noun -17	apposed judging organisation -12	direct other person -16
twin|paragraph-before|direct judging pronoun|	apposed judging noun -16	direct other pronoun -10
twin|paragraph-before|direct other name|	apposed other name -13	direct other name -9
twin|paragraph-before|direct other noun|	apposed other name -11	apposed other noun 9	apposed other person -9	apposed other place -12	direct judging noun -22	direct other noun -22	direct saying noun -24	inverted saying noun -13	passive other noun -11	relative other name -7	relative other noun -8	relative other person -9
twin|paragraph-before|direct other organisation|	apposed other organisation -14	direct judging organisation -9	direct other organisation -15	direct saying organisation -9
twin|paragraph-before|direct other person|	apposed other name -18	apposed other noun -20	apposed other organisation 11	apposed other person -17	direct judging person -18	direct other person -21	direct saying person -25	passive other noun -14	relative other noun -12
twin|paragraph-before|direct other place|	direct other place -9
twin|paragraph-before|direct other pronoun|	apposed other name -8	apposed other noun -11	direct judging pronoun -11	direct other pronoun -24	direct thinking pronoun -11
twin|paragraph-before|direct saying name|	apposed saying noun -11	inverted saying noun -11
twin|paragraph-before|direct saying noun|	apposed saying noun -12	apposed saying organisation -13	apposed saying person -16	apposed saying place -15	direct other noun -27	inverted saying noun 10	passive saying noun -9	relative saying noun -10	relative saying person -11	relative saying pronoun -10	shared saying noun -15
twin|paragraph-before|direct saying organisation|	apposed saying organisation -7	apposed saying place -22	direct other organisation -12	inverted saying noun -18
twin|paragraph-before|direct saying person|	apposed saying name -14	apposed saying noun -14	apposed saying organisation -16	apposed saying person -28	apposed saying place -24	direct other person -28	inverted saying noun -15	shared saying person -8
twin|paragraph-before|direct saying pronoun|	apposed saying name -15	apposed saying noun -30	apposed saying person -12
twin|paragraph-before|direct thinking person|	apposed thinking noun -8
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -7	direct other pronoun -8
twin|paragraph-before|inverted judging noun|	apposed judging noun -10	apposed judging person -12	apposition judging noun -11	apposition judging person -8	direct judging organisation -10	inverted judging noun -12
twin|paragraph-before|inverted judging person|	apposed judging person -9	apposition judging noun -7	direct judging noun 8
twin|paragraph-before|inverted saying noun|	apposed saying noun -10	apposed saying person -12	apposition saying noun -19	apposition saying organisation -21	apposition saying person -15	direct saying noun -9	direct saying person -15	direct saying pronoun -15	inverted saying noun -19	inverted saying person -11	inverted saying pronoun -12	relative saying noun -7	shared saying noun -12	shared saying person -7	shared saying pronoun -14
twin|paragraph-before|inverted saying organisation|	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -8	apposed saying person -12	apposition saying noun -11	inverted saying noun -16	shared saying noun -11
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposed saying person -12	apposition saying noun -9	apposition saying person -10	inverted saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -13
twin|paragraph-before|passive saying noun|	apposed saying person -7	direct saying noun -8
twin|paragraph-before|relative judging noun|	direct judging noun -8
twin|paragraph-before|relative judging person|	direct judging noun -11
twin|paragraph-before|relative other noun|	direct other noun -9	direct other person -9	relative other noun -12
twin|paragraph-before|relative other person|	direct other noun -12	relative other person -13
twin|paragraph-before|relative saying noun|	direct saying noun -12	inverted saying noun -8
twin|paragraph-before|relative saying pronoun|	direct saying noun 7
twin|paragraph-before|shared judging noun|	apposed judging noun -8	apposed judging person -9	apposition judging noun -10	shared judging noun -10	shared judging person -7
twin|paragraph-before|shared judging organisation|	direct judging noun -8
twin|paragraph-before|shared judging person|	apposed judging person -15	direct judging noun -9	direct judging person -8	inverted judging noun -14	shared judging noun -20	shared judging pronoun -8
twin|paragraph-before|shared judging pronoun|	apposition judging noun -8	shared judging noun -8	shared judging pronoun -11
twin|paragraph-before|shared other name|	shared other noun -10
twin|paragraph-before|shared other noun|	apposed other noun -12	apposition other noun -10	shared other name -11	shared other noun -13	shared other person -8	shared other pronoun -14
twin|paragraph-before|shared other organisation|	apposed other noun 11	apposed other organisation -7	apposition other organisation 11
twin|paragraph-before|shared other person|	apposed other noun -8	apposition other noun -20	shared other noun -10
twin|paragraph-before|shared other pronoun|	apposition other noun -8	shared other noun -16
twin|paragraph-before|shared saying name|	apposed saying name -9
twin|paragraph-before|shared saying noun|	apposed saying noun -21	apposed saying person -14	apposition saying organisation -12	direct saying noun -19	inverted saying noun -20	inverted saying person -7	shared saying person -15
twin|paragraph-before|shared saying organisation|	apposed saying noun -7	apposed saying organisation -12	apposition saying noun -12	shared saying noun -13
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposition saying organisation -7	apposition saying person -8	direct saying noun -20	direct saying person -12	inverted saying noun -23	inverted saying pronoun -13	shared saying noun -25	shared saying person -19	shared saying pronoun -21
twin|paragraph-before|shared saying place|	apposition saying noun -7
twin|paragraph-before|shared saying pronoun|	direct saying noun -10	shared saying noun -19	shared saying person -12	shared saying pronoun -15
twin|paragraph-before|shared thinking noun|	shared thinking noun -9	shared thinking person -8
twin|paragraph-before|shared thinking person|	shared thinking noun -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -26	apposed judging person -23	apposed judging place -13	direct judging noun -15	shared judging noun -25	shared judging organisation -8	shared judging person -13	shared judging pronoun -18
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -19
twin|quote-then-speaker|apposed judging person|	apposed judging person -12	apposition judging noun 9	direct judging organisation 7	shared judging person -13
twin|quote-then-speaker|apposed judging place|	apposed judging noun -17	shared judging person -11
twin|quote-then-speaker|apposed other name|	shared other noun -14	shared other person -11
twin|quote-then-speaker|apposed other noun|	apposed other organisation -9	apposed other person -36	apposed other place -22	apposed saying noun -14	apposition other noun 7	apposition other place -14	direct other person -20	passive other noun -14	shared other name -15	shared other noun -27	shared other person -34	shared other pronoun -25
twin|quote-then-speaker|apposed other organisation|	apposed other noun -27	apposed other person -14	apposition other noun -12	shared other organisation -18
twin|quote-then-speaker|apposed other person|	apposed other noun 10	apposed other organisation 14	apposed other person -18	apposition other noun 8	shared other noun -9	shared saying person 15
twin|quote-then-speaker|apposed other place|	apposed other noun -18	shared other noun -14
twin|quote-then-speaker|apposed saying name|	shared saying person -19
twin|quote-then-speaker|apposed saying noun|	apposed other noun -23	apposed saying noun -22	apposed saying place 9	direct saying organisation -22	direct saying person -28	direct saying pronoun -33	shared saying name 9	shared saying organisation 9	shared saying person -33	shared saying pronoun -8
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -15	direct saying noun -9	shared saying organisation -8	shared saying person -15
twin|quote-then-speaker|apposed saying person|	apposed other person -9	apposed saying noun -13	apposition saying name 18	apposition saying noun 55	apposition saying organisation 14	apposition saying person -9	apposition saying place 13	direct saying noun -10	direct saying organisation -9	direct saying person -10	shared other person -8	shared saying noun 15
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18	shared saying noun -12
twin|quote-then-speaker|apposed thinking noun|	apposition thinking noun -11	direct thinking noun -16	shared thinking noun 7	shared thinking person -8
twin|quote-then-speaker|apposed thinking person|	shared thinking person 13
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -13	apposed judging person -11	shared judging noun -12	shared judging person -17	shared judging pronoun -13
twin|quote-then-speaker|apposition judging person|	shared judging person -13
twin|quote-then-speaker|apposition other noun|	apposed other noun -14	apposed other organisation -12	apposed other person -13	shared other noun -13	shared other organisation -11	shared other person -12	shared other pronoun -9
twin|quote-then-speaker|apposition other person|	apposed other noun -12
twin|quote-then-speaker|apposition other place|	apposed other noun -14
twin|quote-then-speaker|apposition saying name|	apposed saying person -21
twin|quote-then-speaker|apposition saying noun|	apposed saying person -12	shared saying name -9	shared saying noun -8	shared saying organisation -11	shared saying pronoun -26
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -15
twin|quote-then-speaker|apposition saying person|	apposed saying noun 7	apposed saying person -21	shared saying noun -11	shared saying person -18	shared saying pronoun 10
twin|quote-then-speaker|apposition saying place|	apposed saying person -13
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 14
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -9	shared thinking pronoun -10
twin|quote-then-speaker|direct judging noun|	apposed judging noun -22	apposed judging person -7	direct other noun -10	passive judging noun -7	relative judging noun -13	relative judging person -14	shared judging noun -17	shared judging organisation -10	shared judging person -16	shared judging pronoun -9
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -14	shared judging noun -12	shared judging person -9	shared judging pronoun -9
twin|quote-then-speaker|direct other noun|	apposed other noun -27	apposed other person -26	direct judging noun -10	direct other noun -39	direct saying noun -13	direct thinking noun -12	passive other noun -20	passive other organisation 7	passive other person -16	relative other noun -24	relative other person -28	relative other pronoun -13
twin|quote-then-speaker|direct other person|	direct other person -19	passive other noun -16
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -13	direct other pronoun -25	direct saying pronoun -16	direct thinking pronoun -9	relative other person -20	shared judging pronoun -10
twin|quote-then-speaker|direct saying noun|	apposed saying noun 23	apposed saying organisation -15	direct other noun -13	passive saying noun 14	relative saying noun -26	relative saying person -25	relative saying pronoun -16	shared saying noun -21	shared saying person -33	shared saying pronoun -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 9	apposed saying person 9
twin|quote-then-speaker|direct saying person|	apposed saying noun 27	apposed saying person 14	passive saying noun 15
twin|quote-then-speaker|direct saying pronoun|	direct other pronoun -15	passive saying noun 22
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -14	apposed thinking person -9	direct other noun -12	passive thinking noun -9	relative thinking noun -14	shared thinking person -13
twin|quote-then-speaker|passive judging noun|	direct judging noun -8
twin|quote-then-speaker|passive judging organisation|	direct judging noun -10
twin|quote-then-speaker|passive other noun|	apposed other noun -17	apposed other person -14	direct other noun -20	direct other person -15	relative other noun -14	shared other noun -18	shared other person -13	shared other pronoun -16
twin|quote-then-speaker|passive other organisation|	relative other person -20
twin|quote-then-speaker|passive saying noun|	apposition saying noun -16	direct saying noun -29	direct saying person -20	direct saying pronoun -22
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -12
twin|quote-then-speaker|relative judging noun|	relative other noun -14
twin|quote-then-speaker|relative judging person|	direct judging noun 11	relative other person 11
twin|quote-then-speaker|relative other noun|	direct other noun -22	relative judging noun -12	relative other noun -10	relative saying noun -15	relative thinking noun -11
twin|quote-then-speaker|relative other person|	direct other noun -12	relative judging person 10	relative other person 9	relative saying person 11
twin|quote-then-speaker|relative other pronoun|	direct other noun -11
twin|quote-then-speaker|relative saying noun|	direct saying noun -7	relative other noun -16
twin|quote-then-speaker|relative saying person|	relative other person 11
twin|quote-then-speaker|relative saying pronoun|	direct saying noun 16
twin|quote-then-speaker|relative thinking noun|	relative other noun -12
twin|quote-then-speaker|shared judging name|	shared judging noun 15	shared judging person -14
twin|quote-then-speaker|shared judging noun|	apposed judging noun -27	apposed judging person -15	apposition judging noun 10	shared judging name -11	shared judging noun -11	shared judging organisation -8	shared judging person -10	shared judging place -11	shared judging pronoun -16
twin|quote-then-speaker|shared judging organisation|	direct judging noun 14	shared judging person -16
twin|quote-then-speaker|shared judging person|	apposition judging noun -15	shared judging name 10	shared judging organisation 7	shared judging person -11	shared judging pronoun -12
twin|quote-then-speaker|shared judging place|	shared judging person -8
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 13	apposition judging noun 19	direct judging pronoun -9	direct other pronoun -10	shared judging person 9	shared judging pronoun -8
twin|quote-then-speaker|shared other name|	shared other pronoun 10
twin|quote-then-speaker|shared other noun|	apposed other name 8	apposed other noun -28	apposed other person -8	passive other noun -20	shared other person -17	shared saying noun -14
twin|quote-then-speaker|shared other organisation|	apposed other organisation -18	apposed other person -13	shared other noun 9	shared other pronoun 7
twin|quote-then-speaker|shared other person|	apposed other name 9	apposed other noun -13	passive other noun -7	shared other pronoun 13
twin|quote-then-speaker|shared other pronoun|	apposed other noun -7	apposed other person -12	shared other name -8	shared other noun -13	shared other organisation -11	shared other person -19	shared other pronoun 9	shared saying pronoun 7
twin|quote-then-speaker|shared saying name|	apposed saying noun -13	shared saying noun -8	shared saying pronoun -7
twin|quote-then-speaker|shared saying noun|	apposed other noun -11	apposed saying noun -19	apposed saying organisation -11	apposed saying person -18	apposed saying place -15	apposition saying noun -9	apposition saying person -11	shared other noun -11	shared saying noun -23
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -21	apposed saying organisation -11	apposition saying noun -16	apposition saying person 10	shared saying noun -18	shared saying person -16	shared saying pronoun 8
twin|quote-then-speaker|shared saying person|	apposed saying organisation -16	apposed saying person 8	apposition saying noun -9	direct saying noun -10	shared saying name -13	shared saying person -14	shared saying place 15	shared saying pronoun -11
twin|quote-then-speaker|shared saying place|	apposed saying noun -12	shared saying person -15
twin|quote-then-speaker|shared saying pronoun|	apposed saying person -13	apposition saying person -7	apposition saying pronoun 16	direct saying noun -11	shared other pronoun 17	shared saying name -13	shared saying organisation -10	shared saying pronoun -11
twin|quote-then-speaker|shared thinking noun|	shared thinking pronoun 14
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 9	apposed thinking person 12	apposition thinking noun 12	direct thinking noun 8	shared thinking noun 10	shared thinking person -11
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -21	shared thinking person -11	shared thinking pronoun -10
twin|quote-then-verb|inverted judging person|	inverted judging person 31
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -33
twin|quote-then-verb|inverted saying noun|	inverted saying person 28	inverted saying pronoun -23
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -12	inverted saying pronoun -29
twin|quote-then-verb|inverted saying person|	inverted saying noun -29	inverted saying person 34
twin|quote-then-verb|inverted saying place|	inverted saying noun -9	inverted saying pronoun -8
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 18	inverted saying organisation 33	inverted saying place 12
twin|sentence-after|apposed judging noun|	inverted judging noun -11
twin|sentence-after|apposed judging organisation|	apposition judging noun -14
twin|sentence-after|apposed judging person|	apposition judging noun -17
twin|sentence-after|apposed other name|	direct other noun -7	shared other name -8
twin|sentence-after|apposed other noun|	apposition other person -31	direct other person -13	direct other pronoun -16
twin|sentence-after|apposed other person|	apposition other person -22
twin|sentence-after|apposed saying noun|	apposition saying noun -17	apposition saying person -31	direct saying noun -16	direct saying person -11	direct saying pronoun -20	inverted saying noun -29
twin|sentence-after|apposed saying person|	inverted saying noun -16
twin|sentence-after|apposed thinking person|	apposition thinking noun -14
twin|sentence-after|apposition judging noun|	apposed judging organisation -9	apposed judging person -10
twin|sentence-after|apposition other noun|	apposed other noun -15	apposed other person -15
twin|sentence-after|apposition other person|	apposed other noun -18	apposed other person -19	apposition saying person -11
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -14	inverted saying noun -17	inverted saying pronoun -8	shared saying person -7
twin|sentence-after|apposition saying person|	apposed saying noun -23	apposition other person -11	inverted saying noun -15
twin|sentence-after|apposition thinking noun|	apposed thinking person -11
twin|sentence-after|direct judging person|	inverted judging noun -16
twin|sentence-after|direct other noun|	apposed other name -7	apposed other noun -21	direct other noun -35
twin|sentence-after|direct other organisation|	direct saying organisation -19
twin|sentence-after|direct other person|	apposed other noun -14	direct saying person -15
twin|sentence-after|direct other pronoun|	apposed other noun -21	direct other pronoun -31	direct saying pronoun 7
twin|sentence-after|direct saying name|	inverted saying name -14
twin|sentence-after|direct saying noun|	inverted saying noun -29	shared saying person -15
twin|sentence-after|direct saying organisation|	direct other organisation -17	inverted saying noun -18
twin|sentence-after|direct saying person|	apposed saying noun -19	direct other person -17	inverted saying name -20
twin|sentence-after|direct saying pronoun|	apposed saying noun 20	direct other pronoun 7
twin|sentence-after|inverted judging noun|	apposed judging noun -9	direct judging person -14
twin|sentence-after|inverted saying name|	direct saying person -15	inverted saying name -12
twin|sentence-after|inverted saying noun|	apposed saying person -17	direct saying noun -16	direct saying organisation -18	direct saying person -14	inverted saying noun -30
twin|sentence-after|shared saying person|	apposition saying noun -9	direct saying noun -14
twin|sentence-before|apposed judging name|	apposed judging person -10	apposition judging place -10	direct judging person -8
twin|sentence-before|apposed judging noun|	apposed judging noun -10	apposed judging person -15	apposition judging organisation -14	apposition judging person -28	direct judging noun -23	direct judging person -15	direct judging pronoun -13	inverted judging noun -15	inverted judging pronoun -11
twin|sentence-before|apposed judging organisation|	apposition judging noun -13	inverted judging name -8	inverted judging noun -21
twin|sentence-before|apposed judging person|	apposed judging name -12	apposed judging noun -20	apposed judging person -19	apposition judging name -14	apposition judging organisation 7	direct judging pronoun -8	inverted judging name -7	inverted judging person -10
twin|sentence-before|apposed judging place|	inverted judging noun -10
twin|sentence-before|apposed other name|	apposed other noun -12	apposition other name -10	apposition other noun -16	apposition other organisation -11	apposition other person -13	direct other noun -12	direct other person -15	direct other pronoun -16
twin|sentence-before|apposed other noun|	apposed other name -11	apposed other noun -19	apposed other organisation -17	apposed other person -27	apposed other place -18	apposition other name -14	apposition other noun -38	apposition other organisation -23	apposition other person -38	apposition other place -20	direct other name -11	direct other noun -22	direct other organisation -7	direct other person -19	direct other pronoun -15	inverted judging noun -9	inverted saying noun -15
twin|sentence-before|apposed other organisation|	apposed other noun -23	apposed other organisation -8	direct other noun -25	direct other organisation -13	direct other person -15	direct other pronoun -8
twin|sentence-before|apposed other person|	apposed other noun -11	apposed other person -23	apposed other place 9	apposition other name -23	apposition other organisation -26	apposition other person -15	apposition other place -24	direct other noun -21	direct other person -16	passive saying noun -15
twin|sentence-before|apposed other place|	apposed other noun -9	apposed other person -8	apposed other place -25	apposition other noun -14	direct other noun -14	direct other person -13	direct other place -17
twin|sentence-before|apposed saying name|	apposed saying noun -9	apposed saying person -13	apposition saying noun -17	apposition saying person -15	direct saying name -10	direct saying noun -9	direct saying person -11	direct saying pronoun -11	inverted saying noun -15	inverted saying pronoun -12
twin|sentence-before|apposed saying noun|	apposed saying noun -35	apposed saying person -11	apposed saying place -17	apposition saying name -19	apposition saying organisation -27	apposition saying person -61	direct saying name -11	direct saying noun -31	direct saying organisation -16	direct saying person -30	direct saying pronoun -36	inverted saying noun -7	inverted saying organisation -11	inverted saying person -19	inverted saying place -10	inverted saying pronoun -25
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -18	apposition saying person -16	apposition saying place -21	apposition saying pronoun -13	direct saying noun -17	direct saying person -21	direct saying pronoun -17	inverted saying noun -15	inverted saying pronoun -24
twin|sentence-before|apposed saying person|	apposed saying name -13	apposed saying noun -10	apposed saying organisation -16	apposition saying name 7	apposition saying noun 11	apposition saying organisation -25	apposition saying place -30	direct saying noun -23	direct saying person -18	direct saying pronoun -8	inverted saying organisation 14	inverted saying person -8	inverted saying place -13	inverted saying pronoun -16
twin|sentence-before|apposed saying place|	apposed saying noun -16	apposed saying person -14	apposition saying noun -12	apposition saying person -7	direct saying noun -13	direct saying organisation -12	direct saying person -16	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -20	apposed thinking organisation -7	apposed thinking person -8	apposition thinking noun -16	apposition thinking organisation -17	apposition thinking person -25	direct thinking noun -23	direct thinking person -10	direct thinking pronoun -16
twin|sentence-before|apposed thinking organisation|	apposed thinking noun -9	apposition thinking noun -18
twin|sentence-before|apposed thinking person|	apposition thinking noun -19
twin|sentence-before|apposition judging name|	apposed judging person -13
twin|sentence-before|apposition judging noun|	apposed judging noun -10	apposed judging organisation -12	apposed judging person -29	inverted judging name -11	inverted judging noun -18	passive judging organisation -7
twin|sentence-before|apposition judging organisation|	apposed judging noun -23	apposed judging person -27	inverted judging noun -23
twin|sentence-before|apposition judging person|	inverted judging pronoun -15
twin|sentence-before|apposition judging place|	apposed judging name -9
twin|sentence-before|apposition other name|	apposed other name -11	apposed other noun -16	apposed other person -25
twin|sentence-before|apposition other noun|	apposed other name -17	apposed other noun -47	apposed other organisation -32	apposed other person -54	apposed other place -21	inverted saying noun -23	inverted saying person -15	passive other noun -29	passive saying noun -13
twin|sentence-before|apposition other organisation|	apposed other name -14	apposed other noun -34	apposed other person -24
twin|sentence-before|apposition other person|	inverted judging noun -8	inverted saying noun 26	passive other noun -17
twin|sentence-before|apposition other place|	apposed other noun -21	apposed other person -21	apposed other place -8
twin|sentence-before|apposition saying name|	apposed saying noun -16	apposed saying person -21	inverted saying noun -17	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -8	apposed saying noun -36	apposed saying organisation -24	apposed saying person -31	apposed saying place -16	inverted saying name -9	inverted saying noun -21	inverted saying organisation -18	inverted saying person -24	inverted saying pronoun -32	passive saying noun -13
twin|sentence-before|apposition saying organisation|	apposed saying person -36	inverted saying noun -8	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying name -14	apposed saying organisation -9	apposed saying place -7	inverted saying organisation 16	inverted saying pronoun 13	passive saying noun 17
twin|sentence-before|apposition saying place|	apposed saying noun -14	apposed saying organisation -14	apposed saying person -23	inverted saying noun -18	inverted saying pronoun -16
twin|sentence-before|apposition saying pronoun|	apposed saying organisation -12
twin|sentence-before|apposition thinking noun|	apposed thinking noun -20	apposed thinking organisation -13	apposed thinking person -19
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -15	apposed thinking person -15
twin|sentence-before|apposition thinking person|	apposed thinking noun -32
twin|sentence-before|direct judging noun|	apposed judging noun -29	apposed judging person -16	inverted judging noun 11	inverted judging person -13	inverted judging pronoun -15	passive judging noun -12
twin|sentence-before|direct judging organisation|	inverted judging name -14	inverted judging pronoun -14
twin|sentence-before|direct judging person|	apposed judging name -14	inverted judging name -23	inverted judging noun -7	inverted judging organisation -14
twin|sentence-before|direct judging pronoun|	apposed judging person -10	inverted judging noun 8
twin|sentence-before|direct other name|	apposed other name -8	apposed other noun -19	apposed other place -11	passive other noun -12
twin|sentence-before|direct other noun|	apposed other organisation -30	apposed other person -31	apposed other place -29	inverted judging noun -17	inverted saying noun 14	passive other noun -26	passive other organisation -31	passive other person -24	passive saying noun 8	relative other noun -21
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other organisation -18	apposed other place 7
twin|sentence-before|direct other person|	apposed other name 13	apposed other noun -30	apposed other organisation 9	apposed other place 10	inverted judging noun -17	passive other pronoun -17
twin|sentence-before|direct other place|	apposed other place -19
twin|sentence-before|direct other pronoun|	apposed other noun -28	apposed other organisation -9	apposed other person -16	passive other noun -9	passive other person -9	relative other noun -12
twin|sentence-before|direct saying name|	apposed saying name -17	apposed saying noun 7	inverted saying name -12	inverted saying noun -10	inverted saying organisation -13	inverted saying person -19
twin|sentence-before|direct saying noun|	apposed saying organisation -23	apposed saying person 13	apposed saying place 12	inverted saying noun -15	inverted saying place -12	inverted saying pronoun -13	relative saying noun -12
twin|sentence-before|direct saying organisation|	apposed saying noun -32	apposed saying place -31	inverted saying person -8	inverted saying pronoun -9
twin|sentence-before|direct saying person|	apposed saying name -16	apposed saying place -25	inverted saying name -27	inverted saying noun -18
twin|sentence-before|direct saying pronoun|	apposed saying organisation 7	apposed saying person -12	inverted saying name -24	inverted saying person 8
twin|sentence-before|direct thinking noun|	apposed thinking noun -13
twin|sentence-before|direct thinking person|	apposed thinking noun -19
twin|sentence-before|inverted judging name|	apposed judging person -10	apposition judging noun -15	direct judging organisation -9	direct judging person -13
twin|sentence-before|inverted judging noun|	apposed judging noun -20	apposed judging organisation -19	apposed judging person -22	apposed judging place -13	apposed other noun -11	apposition judging noun -17	apposition judging organisation -14	apposition judging person -25	apposition other person -16	direct judging noun -18	direct judging organisation -16	direct judging person -22	direct judging pronoun -10	direct other noun -11	direct other organisation -10	inverted judging noun -17
twin|sentence-before|inverted judging organisation|	direct judging person -12	inverted judging organisation -13
twin|sentence-before|inverted judging person|	apposed judging person -11	apposition judging noun -16
twin|sentence-before|inverted judging pronoun|	apposed judging noun -8	apposed judging person -10	apposition judging person -8	direct judging organisation -11	direct judging person -8
twin|sentence-before|inverted other noun|	apposed other noun -17
twin|sentence-before|inverted saying name|	direct saying name -14	direct saying organisation -31	direct saying person -32	direct saying pronoun -20	inverted saying name -24	inverted saying noun -14	inverted saying pronoun -30
twin|sentence-before|inverted saying noun|	apposed other noun -14	apposed other person -26	apposed saying name -11	apposed saying noun -18	apposed saying organisation -25	apposed saying person -52	apposed saying place -12	apposition other person -35	apposition saying name 7	apposition saying noun -7	apposition saying organisation -35	apposition saying person -56	apposition saying place -19	direct other noun -18	direct other organisation -14	direct other person -22	direct saying name -9	direct saying noun -19	direct saying organisation -33	direct saying person -53	direct saying pronoun -25	inverted saying name -10	inverted saying noun -41	inverted saying organisation -9	inverted saying person -22	inverted saying pronoun -27	relative saying noun -10	relative saying person -11
twin|sentence-before|inverted saying organisation|	apposed saying noun -26	apposed saying person -26	apposition saying noun -32	apposition saying person -25	direct saying name -15	inverted saying noun -13	inverted saying pronoun -21
twin|sentence-before|inverted saying person|	apposed saying person -15	apposition other noun -14	apposition saying noun -26	apposition saying person -18	direct saying pronoun -9	inverted saying noun 17	inverted saying person 20
twin|sentence-before|inverted saying place|	apposed saying noun -9	apposed saying person -8	direct saying noun -9	inverted saying noun -7
twin|sentence-before|inverted saying pronoun|	apposed saying noun -16	apposed saying organisation -15	apposed saying person -27	apposition saying name 18	apposition saying noun 7	apposition saying organisation -16	apposition saying person -19	apposition saying place -16	direct saying name -14	direct saying noun -15	direct saying organisation -7	inverted saying name 14	inverted saying noun 9	inverted saying organisation 12
twin|sentence-before|passive judging noun|	direct judging noun -12
twin|sentence-before|passive judging organisation|	apposition judging noun -9
twin|sentence-before|passive other noun|	apposition other noun -18	direct other name -7	direct other noun -21	direct other pronoun -7
twin|sentence-before|passive other organisation|	direct other noun -26
twin|sentence-before|passive other person|	direct other noun -17	direct other pronoun -11
twin|sentence-before|passive saying noun|	apposed other person -11	apposition other noun -15	apposition saying noun -10	apposition saying person -9	direct other noun -14	direct saying noun -8	direct saying person -14	direct saying pronoun -18
twin|sentence-before|relative other noun|	direct other pronoun -12
twin|sentence-before|relative saying noun|	inverted saying noun -14
twin|speaker-then-quote|apposed judging name|	apposition judging person -14	direct judging person -14
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -38	apposed judging organisation -16	apposed judging person -18	apposition judging noun 9	apposition judging organisation -17	apposition judging person -18	apposition judging place -10	direct judging noun -23	direct judging organisation -11	direct judging person -40	direct judging pronoun -20	shared judging noun -19	shared judging organisation -7	shared judging person -22	shared judging pronoun 7
twin|speaker-then-quote|apposed judging organisation|	apposed judging person -19	apposed other organisation -12	apposition judging noun 8	apposition judging person 12	direct judging person -13	direct judging pronoun 9	shared judging noun 21
twin|speaker-then-quote|apposed judging person|	apposed judging noun 7	apposed judging place 13	apposition judging organisation 28	apposition judging person 21	apposition judging place 14	direct judging noun -13	shared judging noun 8	shared judging organisation -10
twin|speaker-then-quote|apposed judging place|	apposed judging noun -17	apposed judging person -15	apposition judging noun 7	apposition judging person -13	direct judging noun -15	direct judging person -14	shared judging noun -15	shared judging organisation -17
twin|speaker-then-quote|apposed other name|	apposed other place -17	apposed saying name -17	apposition other noun -9	direct other name -10	direct other noun -24	direct other person -12	direct other pronoun -21	shared other person -11
twin|speaker-then-quote|apposed other noun|	apposed other name -18	apposed other noun -11	apposed other organisation -16	apposed other person -15	apposed saying noun -10	apposition other name 16	apposition other noun -13	apposition other organisation -18	apposition other person -31	direct other noun -8	direct other organisation -11	direct other person -42	direct saying pronoun -25	shared judging noun -15	shared judging person -14	shared other name -15	shared other organisation -14	shared other person -23	shared other pronoun -10	shared saying person -32	shared saying pronoun -19
twin|speaker-then-quote|apposed other organisation|	apposed judging organisation -14	apposed other person -19	apposition other person 9	direct other pronoun -16	shared judging organisation -14	shared other organisation 12	shared saying noun 21	shared saying organisation 11	shared saying person -14
twin|speaker-then-quote|apposed other person|	apposed other noun -20	apposed other organisation 16	apposed saying organisation 16	apposed saying place 10	apposition judging person 23	apposition other organisation 10	apposition other person 7	apposition saying person 18	direct other noun 12	direct other person -9	direct other pronoun -8	direct saying person 9	shared judging noun 20	shared judging person 28	shared other noun 10	shared other organisation -9	shared other pronoun -16	shared saying noun 14	shared saying place 18
twin|speaker-then-quote|apposed other place|	apposed other noun -21	apposed other place -21	direct other noun -14	direct other organisation -11	direct other person -15	shared saying person -12
twin|speaker-then-quote|apposed saying name|	apposed other name -16	apposed saying noun -21	apposed saying person -20	apposed saying place -12	apposition saying noun 22	apposition saying person -19	direct saying name -14	direct saying noun -12	direct saying organisation -14	direct saying person -25	direct saying pronoun -12	shared saying name 14	shared saying person -17
twin|speaker-then-quote|apposed saying noun|	apposed saying name -18	apposed saying noun -49	apposed saying organisation -12	apposed saying person -64	apposed saying place -9	apposed saying pronoun -14	apposition saying noun 17	apposition saying organisation -11	apposition saying person -70	apposition saying place 11	direct other pronoun -24	direct saying noun -15	direct saying organisation -25	direct saying person -56	direct saying pronoun -13	passive saying noun -10	shared other noun 7	shared saying name -20	shared saying organisation -15	shared saying place -14	shared saying pronoun -11
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -15	apposed saying noun -16	apposed saying organisation -13	apposed saying person -28	apposition saying noun 15	apposition saying organisation 7	apposition saying person -14	apposition saying place 12	direct saying noun -18	direct saying person -9	shared saying noun -9	shared saying organisation 11	shared saying person -30
twin|speaker-then-quote|apposed saying person|	apposed other person 19	apposed saying name 21	apposed saying organisation -7	apposed saying person 9	apposed saying place 29	apposed saying pronoun 14	apposition saying name 28	apposition saying noun 19	apposition saying organisation 32	apposition saying person 16	apposition saying place 15	direct other person 12	direct saying noun -26	direct saying person -30	direct saying pronoun -31	passive saying noun -17	shared other person 11	shared saying name 23	shared saying noun 32	shared saying organisation 9	shared saying person 9	shared saying place 21	shared saying pronoun 10
twin|speaker-then-quote|apposed saying place|	apposed saying noun -35	apposed saying person -23	apposed saying place -17	apposition saying noun -15	apposition saying person -11	direct saying noun -19	direct saying organisation -8	direct saying person -26	shared saying noun -14	shared saying person -20
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 14	apposed saying person -17	apposition saying noun 15	apposition saying person -17	direct saying pronoun -13	shared saying pronoun 11
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -11	shared thinking name -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -24	apposed thinking person -16	apposed thinking place -12	apposition thinking noun -8	direct thinking noun -30	direct thinking person -15	direct thinking pronoun -25	shared thinking noun -10	shared thinking person -15
twin|speaker-then-quote|apposed thinking organisation|	shared thinking organisation -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 11	apposition thinking noun 10	apposition thinking person 21
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -12
twin|speaker-then-quote|apposition judging name|	apposed judging person -22	shared judging person -12
twin|speaker-then-quote|apposition judging noun|	apposed judging name -14	apposed judging noun -18	apposed judging organisation -13	apposed judging person -18	passive judging organisation -9	shared judging name -16	shared judging noun -16	shared judging organisation -25	shared judging person -42	shared judging pronoun -28	shared other organisation -9
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -37	shared judging pronoun -10
twin|speaker-then-quote|apposition judging person|	apposed judging name 10	apposed judging noun 13	apposed judging organisation -7	apposed judging person 29	apposed judging place 7	apposed other person 36	shared judging organisation -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun -9	apposed judging person -17	shared judging organisation -13
twin|speaker-then-quote|apposition other name|	apposed other noun -16
twin|speaker-then-quote|apposition other noun|	apposed judging noun 11	apposed judging organisation -13	apposed judging person -13	apposed other organisation -18	apposed other person -28	apposed other place -12	apposed saying noun -19	apposed saying organisation -14	apposed saying person -17	apposition judging noun -13	apposition saying noun -32	passive other organisation 14	shared judging noun 16	shared judging organisation -12	shared judging person -12	shared other noun -13	shared other organisation -17	shared other person -36	shared other place -9	shared other pronoun -24	shared saying noun -39	shared saying organisation -14	shared saying person -20	shared saying pronoun -17
twin|speaker-then-quote|apposition other organisation|	apposed other person -17	apposed saying noun -8	shared other noun -23	shared saying noun -8	shared saying organisation -10
twin|speaker-then-quote|apposition other person|	apposed judging noun 17	apposed judging person 30	apposed other noun 11	apposed other organisation -7	apposed other person -12	apposed saying noun 16	apposed saying organisation 13	apposed saying person 22	apposition judging person 30	apposition saying person 10	shared judging noun 17	shared judging person 25	shared other noun -19	shared other person -24	shared saying noun 13	shared saying organisation 13	shared saying person 33
twin|speaker-then-quote|apposition other place|	apposed other person -17	apposed saying person -12	shared saying person -12
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -14	shared saying noun -14	shared saying pronoun -14
twin|speaker-then-quote|apposition saying name|	apposed saying noun -19	apposed saying person -20	shared saying noun -12	shared saying person -18
twin|speaker-then-quote|apposition saying noun|	apposed saying name -21	apposed saying noun -22	apposed saying organisation -26	apposed saying person -20	apposed saying place -8	apposed saying pronoun -10	apposition other noun -24	passive saying organisation -12	shared other noun -15	shared other pronoun -15	shared saying name -27	shared saying noun -60	shared saying organisation -29	shared saying person -35	shared saying place -24	shared saying pronoun -28
twin|speaker-then-quote|apposition saying organisation|	apposed saying organisation -10	apposed saying person -42	shared saying organisation -26	shared saying person -21
twin|speaker-then-quote|apposition saying person|	apposed other person 22	apposed saying name 20	apposed saying noun 30	apposed saying organisation 13	apposed saying pronoun 19	shared saying name 7	shared saying noun 10	shared saying organisation 10	shared saying pronoun -8
twin|speaker-then-quote|apposition saying place|	apposed saying noun -22	apposed saying organisation -12	apposed saying person -23	shared saying person -19
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -17	shared saying noun -16	shared saying person -7	shared saying pronoun -12
twin|speaker-then-quote|apposition thinking noun|	apposed thinking name -8	apposed thinking noun -16	apposed thinking person -14	shared thinking name -8	shared thinking noun -19	shared thinking person -8	shared thinking pronoun -8
twin|speaker-then-quote|apposition thinking organisation|	apposed thinking person -11
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 22
twin|speaker-then-quote|direct judging noun|	apposed judging organisation -16	apposed judging place 14	passive judging noun -16	relative judging noun -18	relative judging person -16	shared judging noun 14	shared judging organisation -27	shared judging pronoun -18
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -9
twin|speaker-then-quote|direct judging person|	apposed judging name -9	apposed judging noun 8	apposed judging organisation 14	shared judging noun -14	shared judging person -18
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 13	relative judging noun -13	shared judging pronoun -15
twin|speaker-then-quote|direct other name|	apposed other name -18	direct other name 9	direct saying name 8	passive other organisation -12
twin|speaker-then-quote|direct other noun|	apposed other organisation -27	apposed other person -37	apposed other pronoun -14	apposed saying noun 11	direct other noun -21	direct thinking noun -25	relative other noun -21	relative other pronoun -18	shared thinking noun -14
twin|speaker-then-quote|direct other organisation|	direct other organisation -21
twin|speaker-then-quote|direct other person|	apposed other name -10	apposed other noun 40	apposed other organisation 10	apposed saying noun 10	apposed saying person 12	direct judging person -9	direct other person -9	direct saying person -16	passive other noun -10	shared thinking person -16
twin|speaker-then-quote|direct other pronoun|	apposed other name -17	apposed other noun 14	apposed other organisation -15	apposed saying noun 9	direct judging pronoun -7	direct other pronoun -11	direct saying pronoun -22	direct thinking pronoun -31	relative other noun -16	shared judging pronoun -19	shared saying pronoun -18	shared thinking pronoun -22
twin|speaker-then-quote|direct saying name|	apposed saying name -10	direct other name 9
twin|speaker-then-quote|direct saying noun|	apposed saying name 23	apposed saying organisation 20	apposed saying person 18	passive saying noun -21	relative saying noun -29	relative saying person 19	shared saying name 12	shared saying noun -14	shared saying pronoun -15
twin|speaker-then-quote|direct saying organisation|	apposed saying name 18	apposed saying organisation 11	apposed saying place -8	direct other organisation 7	relative saying noun -16
twin|speaker-then-quote|direct saying person|	apposed other noun 13	apposed other person 15	apposed saying name -10	apposed saying noun 27	apposed saying person 20	direct other person -11	passive saying noun 21	relative saying noun 17	shared saying noun 8	shared saying person 10
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 8	apposed saying noun 13	apposed saying person 22	apposed saying pronoun 13	direct other pronoun -19	shared saying pronoun -17
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 15	direct other noun -21	shared thinking person -19
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 14	shared thinking person -19
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -22	direct other pronoun -26	shared thinking person -16	shared thinking pronoun -22
twin|speaker-then-quote|passive judging noun|	direct judging noun 11
twin|speaker-then-quote|passive judging organisation|	apposition judging noun -13
twin|speaker-then-quote|passive other noun|	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -19	direct other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 16
twin|speaker-then-quote|passive saying noun|	apposed saying person 17	apposition saying noun 10	direct saying person -21	shared saying noun 15
twin|speaker-then-quote|relative judging noun|	direct judging noun -15	relative other noun -9
twin|speaker-then-quote|relative judging person|	direct judging noun 16	relative other person 18
twin|speaker-then-quote|relative other noun|	direct other person 10	direct other pronoun 13	relative other noun -28
twin|speaker-then-quote|relative other organisation|	relative other organisation -27
twin|speaker-then-quote|relative other person|	direct other noun -11	relative judging person 20	relative saying person -9
twin|speaker-then-quote|relative other pronoun|	direct other noun -19
twin|speaker-then-quote|relative saying noun|	direct saying organisation 12	direct saying person -16
twin|speaker-then-quote|relative saying person|	direct saying noun -19	relative other person -8
twin|speaker-then-quote|shared judging name|	apposition judging noun -14	shared judging person -17
twin|speaker-then-quote|shared judging noun|	apposed judging noun -12	apposed judging organisation -8	apposed judging person -23	apposed judging place -9	apposition judging noun -11	apposition judging organisation -11	apposition judging person 9	direct judging noun -16	direct judging person -12	shared judging noun -7	shared judging organisation -15	shared judging person -12	shared judging place 8	shared judging pronoun -17
twin|speaker-then-quote|shared judging organisation|	apposed judging person -17	apposed other organisation -11	apposition judging noun -10	apposition judging person 9	direct judging noun 14	shared judging person -12
twin|speaker-then-quote|shared judging person|	apposed other person 26	apposition judging name 16	apposition judging organisation 13	apposition judging person 25	direct judging noun -18	direct judging person -15	shared judging name 14	shared judging noun -14	shared judging organisation 11	shared judging pronoun -13	shared other person -7
twin|speaker-then-quote|shared judging place|	shared judging noun -16
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -13	apposed judging person -14	apposition judging organisation -12	apposition judging person 13	direct judging noun 9	direct judging pronoun -14	direct other pronoun -14	shared judging noun 11	shared judging pronoun -7
twin|speaker-then-quote|shared other name|	apposed other noun 9	shared other noun 14	shared other person -12
twin|speaker-then-quote|shared other noun|	apposed other noun -7	apposed other organisation -10	apposed other person -18	apposed saying person -16	apposition other organisation -19	shared judging noun -17	shared other name -9	shared other noun -19	shared other organisation -9	shared other person -7	shared other pronoun -11	shared saying noun -20	shared saying person -12
twin|speaker-then-quote|shared other organisation|	apposed other noun 7	apposed other organisation 7	apposition other noun 8	apposition other organisation -15	apposition other person 9	shared other person 11	shared other pronoun -11	shared saying organisation -15
twin|speaker-then-quote|shared other person|	apposed other name 14	apposed other noun -12	apposed other organisation -8	apposition saying noun 12	shared judging person -7	shared other organisation -11
twin|speaker-then-quote|shared other pronoun|	apposed other noun 8	apposed other person 8	apposed saying noun -15	apposition other noun 9	apposition other pronoun 7	apposition saying noun -14	shared other organisation -13	shared other person -14	shared saying pronoun -11
twin|speaker-then-quote|shared saying name|	apposed saying name 8	apposed saying noun -23	apposed saying person -12	apposition saying noun 21	direct saying noun -13	shared saying noun -8	shared saying organisation -18	shared saying person -24	shared saying pronoun -15
twin|speaker-then-quote|shared saying noun|	apposed saying name -14	apposed saying noun -16	apposed saying organisation -9	apposed saying person -23	apposed saying place 10	apposition other noun -22	apposition saying name -17	apposition saying noun -19	apposition saying pronoun -11	direct saying person -13	passive saying noun -13	shared other noun -18	shared saying name -7	shared saying noun -15	shared saying person -38	shared saying place -20	shared saying pronoun -12
twin|speaker-then-quote|shared saying organisation|	apposed saying organisation -8	apposed saying person -10	apposition saying organisation -16	direct saying noun -19	shared saying name -12	shared saying noun -9	shared saying person -28	shared saying pronoun -11
twin|speaker-then-quote|shared saying person|	apposed other person 24	apposed saying noun -11	apposed saying organisation -10	apposition saying name 20	apposition saying noun 7	apposition saying person 29	apposition saying place -12	direct saying noun -9	direct saying person -10	shared other noun 12	shared other person 12	shared saying name -9	shared saying noun -12	shared saying organisation 15	shared saying person -14	shared saying place 20	shared saying pronoun -19
twin|speaker-then-quote|shared saying place|	apposed saying noun -14	apposed saying place -9	apposition saying noun 13	shared saying person -19
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -11	apposed saying pronoun -11	apposition saying noun 16	apposition saying person 11	direct other pronoun -14	direct saying noun 15	direct saying pronoun -14	shared saying name -11	shared saying organisation -12
twin|speaker-then-quote|shared thinking name|	apposition thinking noun -10	shared thinking noun 7	shared thinking person -8
twin|speaker-then-quote|shared thinking noun|	apposed thinking person -12	shared thinking name -13	shared thinking noun -11	shared thinking person -18	shared thinking pronoun -11
twin|speaker-then-quote|shared thinking organisation|	apposed thinking organisation -17
twin|speaker-then-quote|shared thinking person|	direct thinking pronoun 13	shared thinking name 12	shared thinking pronoun 23
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun 16	direct other pronoun -10	direct thinking noun 10	direct thinking pronoun -10	shared thinking person -20
twin|verb-then-speaker|inverted judging name|	inverted judging name -12
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -17
twin|verb-then-speaker|inverted saying name|	inverted saying name 12
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -14	inverted saying organisation -11	inverted saying pronoun -21
twin|verb-then-speaker|inverted saying organisation|	inverted saying noun -11
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 8
verb-before|according|%|	other -7
verb-before|according|,|	other 17
verb-before|according|:|	other 23
verb-before|according|adverb|	other -14
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -26
verb-before|according|coordinator|	other -13
verb-before|according|determiner|	other -18
verb-before|according|preposition|	other -15
verb-before|according|pronoun|	other -11
verb-before|according|quote|	other 18
verb-before|according|start|	other 20
verb-before|according|stop|	other 21
verb-before|according|that|	other -21
verb-before|according|verb-judging|	other 7
verb-before|according|verb-saying|	other -7
verb-before|according|verb-thinking|	other 10
verb-before|according|word|	other -28
verb-before|apposed|'|	base -9
verb-before|apposed|(|	base 7
verb-before|apposed|)|	base -9	past -33	present -22
verb-before|apposed|,|	base 12	participle -16	past 19	present 22
verb-before|apposed|-|	base -12	other -28	participle -14	past -15
verb-before|apposed|:|	other -16	past -10
verb-before|apposed|;|	other -10
verb-before|apposed|capital|	base -17	other -23	past -68	present -27
verb-before|apposed|determiner|	base -12	other -11	past -14
verb-before|apposed|preposition|	other -18
verb-before|apposed|pronoun|	base -25	other -15	past -31
verb-before|apposed|quote|	base -7	other -23	past -11
verb-before|apposed|verb-judging|	other -13
verb-before|apposed|verb-saying|	other -22	past -26	present -17
verb-before|apposed|verb-thinking|	other -7
verb-before|apposed|word|	base -32	participle -15	past -34	present -38
verb-before|apposed|–|	other -16
verb-before|apposed|—|	other -14
verb-before|apposition|,|	base -11	participle -70	past -10	present -23
verb-before|direct|capital|	base -31	other -12	participle 10	past 14	present 8
verb-before|direct|determiner|	base -13	participle -27	present -12
verb-before|direct|preposition|	base -9	other -17
verb-before|direct|pronoun|	base -25	other -33	participle -14	past 21	present 10
verb-before|direct|subordinator|	participle -32
verb-before|direct|verb-judging|	other -8	participle -13	past -15	present -21
verb-before|direct|verb-saying|	base -9	other -32	past -21	present -9
verb-before|direct|verb-thinking|	base -20	other -27	participle -20	past -12	present -14
verb-before|direct|word|	base -11	past 34
verb-before|inverted|'|	past 21
verb-before|inverted|)|	past -43	present -18
verb-before|inverted|,|	past 12	present 16
verb-before|inverted|-|	past -16
verb-before|inverted|;|	past -10
verb-before|inverted|capital|	past -27	present -36
verb-before|inverted|coordinator|	past -47	present -27
verb-before|inverted|pronoun|	past -20
verb-before|inverted|quote|	past 18
verb-before|inverted|start|	past -16
verb-before|inverted|stop|	past -34
verb-before|inverted|subordinator|	past -13
verb-before|inverted|that|	past -36	present -8
verb-before|inverted|verb-saying|	present -12
verb-before|inverted|word|	present -27
verb-before|inverted|–|	past 18
verb-before|inverted|—|	past 10
verb-before|passive|,|	other -33	past 7	present 10
verb-before|passive|capital|	other -36	past 18	present -11
verb-before|passive|coordinator|	other -17	past -18
verb-before|passive|preposition|	past -13
verb-before|passive|pronoun|	other -21
verb-before|passive|quote|	other -23
verb-before|passive|stop|	past -19
verb-before|passive|subordinator|	other -15	past -12
verb-before|passive|that|	past -11
verb-before|passive|verb-saying|	other 7	past -21
verb-before|passive|verb-thinking|	other -9
verb-before|passive|word|	base -11	present -12
verb-before|relative|capital|	base -19	other -15	past -8
verb-before|relative|determiner|	base -8
verb-before|relative|pronoun|	base -17	past -20
verb-before|relative|that|	base -21	other -8	participle -15	past 8	present -15
verb-before|relative|verb-judging|	other -12
verb-before|relative|verb-saying|	base 9	other -12
verb-before|relative|word|	other 8	participle 7	past 20	present 11
verb-before|shared|)|	past -22
verb-before|shared|,|	participle 34	past -41	present -21
verb-before|shared|-|	other -16
verb-before|shared|:|	base -10	past -7
verb-before|shared|;|	past -10
verb-before|shared|capital|	participle -36
verb-before|shared|coordinator|	base -7	other -19	past -9
verb-before|shared|determiner|	base -18	other -18	participle 14
verb-before|shared|possessive|	base -11	participle 11
verb-before|shared|preposition|	base -9	other -10	participle 15	present -20
verb-before|shared|pronoun|	base 8	participle -28	past 8
verb-before|shared|quote|	base -13	present 10
verb-before|shared|start|	participle -9
verb-before|shared|subordinator|	base -7	other 7	participle -14
verb-before|shared|verb-saying|	other -10	participle -10
verb-before|shared|verb-thinking|	participle 11
verb-before|shared|word|	other -15	participle -18	past -7	present -12
verb-before|shared|—|	past -11
verb-before|shared|’|	present -10
where|according-to|before 0|,|	none 9
where|according-to|before 0|:|	own -26
where|according-to|before 0|;|	own -10
where|according-to|before 0|auxiliary|	own 8
where|according-to|before 0|capital|	own 11
where|according-to|before 0|coordinator|	none 16
where|according-to|before 0|determiner|	none 7
where|according-to|before 0|lower|	10+ 9	2 7
where|according-to|before 0|preposition|	own -7
where|according-to|before 0|pronoun|	own -9
where|according-to|before 0|subordinator|	none 15
where|according-to|before 0|upper|	3 -11
where|according-to|before 0|verb-saying|	own 8
where|according-to|before 0|word|	elided -8	none 16	own -8
where|according-to|	behind 0 -17
where|according-to|behind 0|determiner|	none -15
where|according-to|behind 0|lower|	1 -14	2 -12	4-5 14
where|according-to|behind 0|start|	own -12
where|according-to|behind 0|stop|	elided -20	none 15	own -15
where|according-to|behind 0|upper|	10+ -10
where|according-to|behind 0|word|	none -10	own -18
where|actor-nearby|	1 first -21	1 inside -14	1 last -22	before 0 12	behind 1 -10	behind 2 -24	behind 4 -18
where|actor-nearby|1 first|,|	elided -30	none -22	own -10
where|actor-nearby|1 first|-|	none -20
where|actor-nearby|1 first|:|	elided -31	none -26	own -9
where|actor-nearby|1 first|adverb|	none -16	own -17
where|actor-nearby|1 first|auxiliary|	elided -22	own -36
where|actor-nearby|1 first|capital|	elided -20	none -23	own -21
where|actor-nearby|1 first|coordinator|	none -15	own -9
where|actor-nearby|1 first|determiner|	elided -9	none -19	own -27
where|actor-nearby|1 first|lower|	1 -43	10+ -20	2 -57	3 -19	4-5 -31	6-9 -23
where|actor-nearby|1 first|other|	6-9 -13
where|actor-nearby|1 first|preposition|	elided -11	none -24	own -41
where|actor-nearby|1 first|pronoun|	none -15	own -19
where|actor-nearby|1 first|quote|	none -11	own -8
where|actor-nearby|1 first|start|	elided 15	own -8
where|actor-nearby|1 first|stop|	elided -19	none -21	own -51
where|actor-nearby|1 first|subordinator|	none -15
where|actor-nearby|1 first|that|	elided -20	none -19	own -34
where|actor-nearby|1 first|upper|	1 -15	10+ -12	3 -32	4-5 -17
where|actor-nearby|1 first|verb-judging|	elided -9	none -11
where|actor-nearby|1 first|verb-saying|	elided -15	own -25
where|actor-nearby|1 first|verb-thinking|	elided -15
where|actor-nearby|1 first|word|	elided -9	none -39
where|actor-nearby|1 first|’|	none -7
where|actor-nearby|1 inside|,|	elided -25	none -26	own -34
where|actor-nearby|1 inside|:|	elided -30	none -12	own -11
where|actor-nearby|1 inside|adverb|	none -16	own -16
where|actor-nearby|1 inside|auxiliary|	elided -26	none -20	own -11
where|actor-nearby|1 inside|capital|	none -20	own -20
where|actor-nearby|1 inside|determiner|	elided -9	none -32	own -19
where|actor-nearby|1 inside|lower|	1 -32	10+ -26	2 -40	3 -17	4-5 -27	6-9 -29
where|actor-nearby|1 inside|preposition|	elided -19	none -16	own -43
where|actor-nearby|1 inside|pronoun|	none -24	own -20
where|actor-nearby|1 inside|quote|	own -22
where|actor-nearby|1 inside|start|	elided 16	own -9
where|actor-nearby|1 inside|stop|	elided -30	none -36	own -22
where|actor-nearby|1 inside|subordinator|	none -15
where|actor-nearby|1 inside|that|	elided -17	none -11	own -39
where|actor-nearby|1 inside|upper|	1 8	2 -20	3 -34	4-5 -21	6-9 -10
where|actor-nearby|1 inside|verb-judging|	none -22
where|actor-nearby|1 inside|verb-saying|	elided -10	own -25
where|actor-nearby|1 inside|verb-thinking|	elided -12
where|actor-nearby|1 inside|word|	none -41	own -54
where|actor-nearby|1 inside|’|	none -11
where|actor-nearby|1 last|,|	elided -22	none -16	own -37
where|actor-nearby|1 last|-|	none -27
where|actor-nearby|1 last|:|	elided -25	none -24	own -40
where|actor-nearby|1 last|;|	own -11
where|actor-nearby|1 last|adverb|	none -11	own -10
where|actor-nearby|1 last|auxiliary|	elided -27	own -41
where|actor-nearby|1 last|capital|	none -18	own -13
where|actor-nearby|1 last|coordinator|	none -14	own -9
where|actor-nearby|1 last|determiner|	elided -12	none -14	own -27
where|actor-nearby|1 last|lower|	10+ -27	2 -23	3 -35	4-5 -39	6-9 -20
where|actor-nearby|1 last|other|	10+ 8
where|actor-nearby|1 last|preposition|	elided -17	none -13	own -32
where|actor-nearby|1 last|pronoun|	own -26
where|actor-nearby|1 last|quote|	none -15
where|actor-nearby|1 last|start|	own -11
where|actor-nearby|1 last|stop|	elided -19	none -21	own -23
where|actor-nearby|1 last|subordinator|	none -15	own -12
where|actor-nearby|1 last|that|	none -13	own -29
where|actor-nearby|1 last|upper|	1 -19	10+ -11	3 -30	6-9 -21
where|actor-nearby|1 last|verb-judging|	none -24	own -7
where|actor-nearby|1 last|verb-saying|	elided -13	own -10
where|actor-nearby|1 last|word|	none -42	own -22
where|actor-nearby|before 0|,|	own 9
where|actor-nearby|before 0|-|	none -26
where|actor-nearby|before 0|:|	elided 11	own -15
where|actor-nearby|before 0|adverb|	none 11
where|actor-nearby|before 0|capital|	elided -16	own -24
where|actor-nearby|before 0|coordinator|	none -10	own 7
where|actor-nearby|before 0|determiner|	none 7
where|actor-nearby|before 0|lower|	1 20	10+ -20	3 20	4-5 18	6-9 -12
where|actor-nearby|before 0|preposition|	elided 12	own 13
where|actor-nearby|before 0|pronoun|	none 20
where|actor-nearby|before 0|subordinator|	own 9
where|actor-nearby|before 0|that|	none -7
where|actor-nearby|before 0|upper|	1 12	10+ -24
where|actor-nearby|before 0|verb-thinking|	none 17
where|actor-nearby|before 0|word|	elided -18	none 18	own 7
where|actor-nearby|before 1|,|	elided 17	none -16	own -21
where|actor-nearby|before 1|:|	none -20	own -7
where|actor-nearby|before 1|adverb|	none -22
where|actor-nearby|before 1|auxiliary|	none -12
where|actor-nearby|before 1|capital|	elided 14	none -11	own -22
where|actor-nearby|before 1|coordinator|	none -15
where|actor-nearby|before 1|determiner|	elided -7	own -45
where|actor-nearby|before 1|lower|	1 -19	2 -9	4-5 -9	6-9 -7
where|actor-nearby|before 1|other|	3 -14
where|actor-nearby|before 1|preposition|	none -10
where|actor-nearby|before 1|pronoun|	none -17	own -12
where|actor-nearby|before 1|stop|	elided 7
where|actor-nearby|before 1|subordinator|	none -9	own -11
where|actor-nearby|before 1|that|	elided 12
where|actor-nearby|before 1|upper|	1 -16	2 -16	3 -12	4-5 10
where|actor-nearby|before 1|verb-judging|	none -25	own -16
where|actor-nearby|before 1|verb-saying|	own -8
where|actor-nearby|before 1|word|	elided 11	none -12	own -17
where|actor-nearby|before 1|’|	own -18
where|actor-nearby|before 2|,|	elided -10	own -13
where|actor-nearby|before 2|:|	elided -18	own -12
where|actor-nearby|before 2|adverb|	none -18	own -18
where|actor-nearby|before 2|auxiliary|	none -32	own -33
where|actor-nearby|before 2|capital|	elided 8	none -14
where|actor-nearby|before 2|determiner|	none -26	own -27
where|actor-nearby|before 2|lower|	1 -12	10+ -11	2 -7
where|actor-nearby|before 2|other|	6-9 -15
where|actor-nearby|before 2|preposition|	elided 14	none -11	own -19
where|actor-nearby|before 2|pronoun|	none -26	own -27
where|actor-nearby|before 2|stop|	elided 15	none -12
where|actor-nearby|before 2|subordinator|	none -8
where|actor-nearby|before 2|upper|	1 10	2 -20	3 -18
where|actor-nearby|before 2|verb-judging|	none -12
where|actor-nearby|before 2|verb-saying|	own -29
where|actor-nearby|before 2|verb-thinking|	elided 12
where|actor-nearby|before 2|word|	elided -7
where|actor-nearby|before 3|,|	own -10
where|actor-nearby|before 3|:|	elided -17	own -17
where|actor-nearby|before 3|adverb|	none -15
where|actor-nearby|before 3|auxiliary|	none -15	own -29
where|actor-nearby|before 3|capital|	none -17	own -15
where|actor-nearby|before 3|determiner|	none -12	own -16
where|actor-nearby|before 3|lower|	1 -26	10+ -17	2 8	4-5 -19
where|actor-nearby|before 3|preposition|	elided -15	own -20
where|actor-nearby|before 3|pronoun|	none -18
where|actor-nearby|before 3|quote|	none 7	own -11
where|actor-nearby|before 3|stop|	own -16
where|actor-nearby|before 3|that|	own 10
where|actor-nearby|before 3|upper|	1 -17	3 7	4-5 -11	6-9 -9
where|actor-nearby|before 3|verb-saying|	own -14
where|actor-nearby|before 3|word|	none -27	own -19
where|actor-nearby|before 4|,|	elided -14	own -22
where|actor-nearby|before 4|:|	none -22	own -27
where|actor-nearby|before 4|auxiliary|	none -16
where|actor-nearby|before 4|lower|	1 -15	2 -19	3 -16	6-9 -25
where|actor-nearby|before 4|preposition|	elided -12	none -19	own -12
where|actor-nearby|before 4|stop|	elided -20	none 8	own -43
where|actor-nearby|before 4|that|	own -14
where|actor-nearby|before 4|upper|	1 -23	2 -8
where|actor-nearby|before 4|word|	elided -12	none -18	own -16
where|actor-nearby|behind 0|,|	own -11
where|actor-nearby|behind 0|:|	elided -15	own 19
where|actor-nearby|behind 0|;|	own 13
where|actor-nearby|behind 0|auxiliary|	own -10
where|actor-nearby|behind 0|capital|	own -11
where|actor-nearby|behind 0|determiner|	none -17	own -23
where|actor-nearby|behind 0|lower|	2 -17	3 -30
where|actor-nearby|behind 0|other|	6-9 -9
where|actor-nearby|behind 0|preposition|	own -21
where|actor-nearby|behind 0|stop|	elided -17	none 19	own 8
where|actor-nearby|behind 0|upper|	1 15	2 -8	3 -16	4-5 10	6-9 -17
where|actor-nearby|behind 0|verb-judging|	none -27
where|actor-nearby|behind 0|verb-saying|	own -23
where|actor-nearby|behind 0|word|	none -22	own -21
where|actor-nearby|behind 1|,|	elided -26	none -7	own -7
where|actor-nearby|behind 1|-|	none 26
where|actor-nearby|behind 1|:|	none -22	own -18
where|actor-nearby|behind 1|adverb|	none -17	own -23
where|actor-nearby|behind 1|auxiliary|	elided -18	none -9	own -34
where|actor-nearby|behind 1|capital|	elided -14	none -26	own -26
where|actor-nearby|behind 1|coordinator|	none -12
where|actor-nearby|behind 1|determiner|	elided -20	none -17	own -31
where|actor-nearby|behind 1|lower|	10+ -37	2 -18	3 -26	4-5 -12	6-9 -21
where|actor-nearby|behind 1|other|	6-9 -11
where|actor-nearby|behind 1|preposition|	elided -19	own -66
where|actor-nearby|behind 1|pronoun|	none -26
where|actor-nearby|behind 1|start|	elided -22	none 14	own -25
where|actor-nearby|behind 1|stop|	elided -22	none -33	own -21
where|actor-nearby|behind 1|subordinator|	none -12
where|actor-nearby|behind 1|that|	elided -17	none -21	own -28
where|actor-nearby|behind 1|upper|	1 -26	2 -16	3 7	4-5 -18
where|actor-nearby|behind 1|verb-judging|	none -25	own -22
where|actor-nearby|behind 1|verb-saying|	elided -13
where|actor-nearby|behind 1|word|	elided -39	own -10
where|actor-nearby|behind 1|’|	own -12
where|actor-nearby|behind 2|,|	elided -12	none -12	own -9
where|actor-nearby|behind 2|:|	none 9	own -12
where|actor-nearby|behind 2|adverb|	none -10
where|actor-nearby|behind 2|auxiliary|	elided -14	own -16
where|actor-nearby|behind 2|determiner|	none -14	own -19
where|actor-nearby|behind 2|lower|	1 -20	10+ -13	2 -27	3 -29	4-5 -32	6-9 -33
where|actor-nearby|behind 2|preposition|	none -21	own -16
where|actor-nearby|behind 2|start|	elided -25	own -39
where|actor-nearby|behind 2|stop|	elided -27	own -34
where|actor-nearby|behind 2|that|	own -21
where|actor-nearby|behind 2|upper|	1 -10	10+ -25	2 7	3 -14
where|actor-nearby|behind 2|verb-judging|	none -16
where|actor-nearby|behind 2|verb-saying|	own -15
where|actor-nearby|behind 2|word|	elided -16	none -18	own -27
where|actor-nearby|behind 3|,|	own -9
where|actor-nearby|behind 3|determiner|	none -13	own -14
where|actor-nearby|behind 3|lower|	1 -19	2 -19	3 -12	4-5 -18	6-9 -11
where|actor-nearby|behind 3|preposition|	own -12
where|actor-nearby|behind 3|start|	own -24
where|actor-nearby|behind 3|stop|	elided -8	own -17
where|actor-nearby|behind 3|upper|	4-5 -14
where|actor-nearby|behind 3|word|	none -15	own -19
where|actor-nearby|behind 4|upper|	6-9 -13
where|colon|	1 last -14	before 1 -15
where|colon|1 last|start|	none -12
where|colon|1 last|upper|	6-9 -16
where|colon|before 0|,|	none -18
where|colon|before 0|:|	own -8
where|colon|before 0|lower|	1 9	2 -13	3 -18	4-5 -23	6-9 -13
where|colon|before 0|other|	2 -8	6-9 12
where|colon|before 0|upper|	1 -14	10+ -16	3 20	6-9 -11
where|colon|before 0|verb-saying|	own -14
where|interview|10 last|start|	none 10
where|interview|10 last|stop|	none -8
where|interview|10 last|upper|	10+ 8
where|interview|11 last|stop|	none 12
where|interview|11 last|upper|	10+ 9
where|interview|	12 first -8	2 first 10	3 first -12	3 last 11	4 first 9	5 last 17	6 last -14	7 last 25	8 last -7	9 last 14
where|interview|12 first|:|	none -8
where|interview|12 first|upper|	10+ -7
where|interview|2 first|:|	none 7
where|interview|2 first|start|	none 10
where|interview|2 first|upper|	10+ 9
where|interview|3 first|:|	none -9
where|interview|3 first|upper|	10+ -13
where|interview|3 last|:|	none 11
where|interview|3 last|start|	none 11
where|interview|3 last|upper|	10+ 16
where|interview|4 first|upper|	10+ 9
where|interview|4 last|start|	none 8
where|interview|4 last|stop|	none -12
where|interview|4 last|upper|	10+ -15
where|interview|5 first|:|	none -9
where|interview|5 last|:|	none 12
where|interview|5 last|stop|	none 16
where|interview|5 last|upper|	10+ 18
where|interview|6 last|:|	none -14
where|interview|6 last|stop|	none -16
where|interview|6 last|upper|	10+ -8	6-9 -11
where|interview|7 first|:|	none -11
where|interview|7 first|start|	none 10
where|interview|7 first|upper|	10+ 9
where|interview|7 last|:|	none 16
where|interview|7 last|stop|	none 15
where|interview|7 last|upper|	10+ 25
where|interview|8 last|:|	none -9
where|interview|8 last|start|	none 15
where|interview|8 last|stop|	none -14
where|interview|8 last|upper|	10+ 7	6-9 -16
where|interview|9 first|start|	none 7
where|interview|9 last|:|	none 8
where|interview|9 last|stop|	none 15
where|interview|9 last|upper|	10+ 16	6-9 7
where|named-before|1 last|other|	10+ 12	6-9 10
where|named-before|1 last|upper|	1 -12	10+ -7	2 10	6-9 -10
where|named-before|	before 1 7
where|named-before|before 1|other|	10+ -11	4-5 7	6-9 7
where|named-before|before 1|quote|	own -11
where|named-before|before 1|stop|	elided 25	own -12
where|named-before|before 1|upper|	3 17
where|named-nearby|before 0|)|	elided -7
where|named-nearby|before 0|,|	none -18	own 17
where|named-nearby|before 0|-|	none -26
where|named-nearby|before 0|:|	elided 12
where|named-nearby|before 0|;|	own -13
where|named-nearby|before 0|adverb|	none 8
where|named-nearby|before 0|auxiliary|	elided -8	own -7
where|named-nearby|before 0|capital|	elided -19	none -8	own -8
where|named-nearby|before 0|coordinator|	none 9	own 9
where|named-nearby|before 0|determiner|	elided 7	own 12
where|named-nearby|before 0|lower|	1 12
where|named-nearby|before 0|preposition|	elided 18	none 10	own 7
where|named-nearby|before 0|subordinator|	own 10
where|named-nearby|before 0|upper|	10+ -22	3 13
where|named-nearby|before 0|verb-saying|	elided 10	own -9
where|named-nearby|before 0|verb-thinking|	none 8
where|named-nearby|before 0|word|	elided -20	own -8
where|named-nearby|before 0|’|	none 14	own 10
where|named-nearby|behind 0|:|	none 10	own 24
where|named-nearby|behind 0|;|	own 12
where|named-nearby|behind 0|capital|	own -16
where|named-nearby|behind 0|determiner|	elided -13	none -12	own -20
where|named-nearby|behind 0|lower|	2 -11	3 -29	6-9 -14
where|named-nearby|behind 0|other|	4-5 14
where|named-nearby|behind 0|preposition|	elided -9	own -18
where|named-nearby|behind 0|pronoun|	own 9
where|named-nearby|behind 0|quote|	own 9
where|named-nearby|behind 0|start|	elided 7	own 9
where|named-nearby|behind 0|stop|	none 19
where|named-nearby|behind 0|upper|	3 -7	4-5 10	6-9 17
where|named-nearby|behind 0|verb-judging|	none -23
where|named-nearby|behind 0|verb-saying|	own -18
where|named-nearby|behind 0|word|	none -22
where|name|	1 first -7	1 inside -15	1 last -8	before 0 -8	before 2 -55	before 3 -37	behind 1 -17	behind 2 -7
where|name|1 first|	, -8	: -16	auxiliary -22	determiner -9	preposition -16	stop -28	word -20
where|name|1 inside|	auxiliary -10	start -12	stop -14
where|name|1 last|	, -11	: -21	adverb -15	auxiliary -19	capital -24	determiner -18	preposition -22	pronoun -7	stop -33	word -28
where|name|before 0|	- -11	auxiliary -18	capital -14	preposition 8	that -7	verb-thinking -11	word -9
where|name|before 1|	, -13	adverb -26	preposition -33	subordinator -10	that -11	verb-saying -16	verb-thinking -15
where|name|before 2|	, -12	: -27	auxiliary -17	capital -18	determiner -19	preposition -19	pronoun -16	stop -41	word -15
where|name|before 3|	: -15	auxiliary -12	determiner -9	preposition -10	stop -30	word -10
where|name|behind 0|	, 10	determiner -10	preposition -21	pronoun 9
where|name|behind 1|	, -14	stop -22
where|noun|	1 first -22	1 inside -21	1 last -16	before 1 -8	before 2 -10	before 3 -24
where|noun|1 first|	, -26	: -30	adverb -9	auxiliary -24	capital -18	determiner -20	preposition -22	pronoun -11	start -10	stop -51	subordinator -9	that -19	verb-judging -18	verb-saying -19	word -32	— -16
where|noun|1 inside|	: -9	auxiliary -8	preposition -12	start -11	stop -16	verb-judging -7	word -16
where|noun|1 last|	, -23	: -41	adverb -12	auxiliary -32	capital -14	coordinator -12	determiner -27	preposition -30	pronoun -12	start -8	stop -20	subordinator -10	that -25	verb-judging -18	verb-saying -21	word -46	— -14
where|noun|before 0|	; -15	adverb -8	auxiliary -13	determiner 10	preposition -9	subordinator 7	that -8	verb-judging 7	verb-saying 11	verb-thinking -14	’ 9
where|noun|before 1|	, -42	: -28	; -23	auxiliary -17	capital -23	coordinator -17	preposition -10	pronoun -8	subordinator -21	that -11	verb-judging -31	verb-thinking -26	word -14	— 9	’ -18
where|noun|before 2|	, -28	: -57	adverb -10	capital -17	determiner -21	preposition -7	stop -7	subordinator -9	that -21	verb-saying -10	verb-thinking -20	word -21	’ -14
where|noun|before 3|	, -20	capital -11	preposition -16	quote -15	stop -22	that -8	verb-saying -15	word -20
where|noun|behind 0|	: 11	auxiliary 21	determiner -18	preposition -9	start -13	that -9	verb-judging -15	verb-saying -19	word -12
where|noun|behind 1|	, -8	stop -8
where|organisation|	1 first -22	1 inside -37	1 last -17	before 0 -7	before 2 -11	before 3 -51	before 4 -40	behind 0 -13	behind 2 -35	behind 3 -16
where|organisation|1 first|	, -30	: -36	adverb -23	auxiliary -35	capital -22	coordinator -15	determiner -36	preposition -45	pronoun -24	quote -13	start -25	stop -42	subordinator -11	that -27	verb-judging -16	verb-saying -33	verb-thinking -12
where|organisation|1 inside|	, -27	: -32	adverb -13	auxiliary -28	capital -15	determiner -8	preposition -23	pronoun -13	start -21	stop -25	that -20	verb-judging -8	verb-saying -18	word -37
where|organisation|1 last|	, -40	- -23	: -38	adverb -17	auxiliary -14	capital -30	coordinator -23	determiner -38	pronoun -18	start -16	stop -54	subordinator -15	that -30	verb-judging -20	word -11	– -18
where|organisation|before 0|	, 16	- -31	: -32	; -14	adverb 12	auxiliary -9	preposition 11	pronoun -11	subordinator 14	verb-judging 9	verb-saying 15	’ 11
where|organisation|before 1|	capital -11	coordinator -17	determiner -28	preposition -31	pronoun -29	stop -24	subordinator -16	that -9	verb-judging -25	verb-saying -17	verb-thinking -26
where|organisation|before 2|	, -40	: -49	adverb -20	auxiliary -46	capital -26	determiner -27	preposition -41	pronoun -22	stop -7	subordinator -10	that -25	verb-judging -18	verb-saying -29	verb-thinking -14
where|organisation|before 3|	, -14	: -21	adverb -8	auxiliary -19	determiner -13	preposition -18	pronoun -17	stop -37	that -19	word -29
where|organisation|before 4|	, -10	: -19	preposition -13	stop -30	word -12
where|organisation|behind 0|	: 11	auxiliary 14	determiner -11	start -18	stop -13	verb-judging -29	verb-saying -22
where|organisation|behind 1|	, -42	: -35	adverb -22	capital -25	determiner -24	preposition -47	pronoun -29	start -9	stop -10	that -32	verb-judging -31	verb-saying -33	’ -13
where|organisation|behind 2|	, -12	: -11	auxiliary -11	capital -10	determiner -20	preposition -18	start -18	stop -17	verb-saying -13	word -22
where|paragraph-before|1 last|start|	elided -10	none -11	own 9
where|paragraph-before|1 last|upper|	1 -26	2 -12	3 -23	6-9 -16
where|person|	1 first -18	1 inside -9	1 last -15	12 first -8	2 first 10	3 first -12	3 last 11	4 first 9	5 last 17	6 last -14	7 last 25	8 last -7	9 last 14	before 0 13	before 1 10	before 3 7	before 4 9	behind 0 16	behind 1 -19	behind 2 -19	behind 4 -16
where|person|1 first|	, -22	- -20	: -18	adverb -25	auxiliary -11	capital -35	coordinator -12	determiner -27	preposition -36	pronoun -23	quote -13	stop -17	subordinator -13	that -32	verb-judging -20	verb-saying -29	verb-thinking -22	word -30	’ -11
where|person|1 inside|	, -41	adverb -20	auxiliary -21	capital -20	coordinator -16	determiner -39	preposition -37	pronoun -30	start 12	stop -37	subordinator -13	that -16	verb-judging -25	verb-saying -26	verb-thinking -12	word -16	’ -11
where|person|1 last|	, -34	- -21	: -32	auxiliary -18	capital -10	determiner -30	preposition -40	quote -17	stop -16	subordinator -19	that -18	verb-judging -20	verb-saying -23	verb-thinking -10	word -38
where|person|10 last|	start 10	stop -8
where|person|11 last|	stop 12
where|person|12 first|	: -8
where|person|2 first|	: 7	start 10
where|person|3 first|	: -12
where|person|3 last|	: 11	start 11
where|person|4 last|	start 8	stop -12
where|person|5 last|	: 12	stop 16
where|person|6 last|	: -14	stop -16
where|person|7 first|	: -7	start 10
where|person|7 last|	: 16	stop 15
where|person|8 last|	: -10	start 15	stop -14
where|person|9 first|	start 7
where|person|9 last|	: 8	stop 15
where|person|before 0|	) 21	: 18	auxiliary 19	coordinator 13	determiner 14	preposition 16	pronoun 10	quote 20	subordinator 44	verb-judging 17	verb-thinking 36	word 16	– -22	’ 18
where|person|before 1|	: -20	adverb -21	capital -7	coordinator -11	preposition -8	pronoun -28	stop 18	that 11	verb-judging -18	— -11	’ -28
where|person|before 2|	, -8	: -11	adverb -21	auxiliary -21	capital 7	preposition 9	pronoun -38	subordinator -11	that 9	verb-judging -12	verb-saying -7	verb-thinking 12
where|person|before 3|	: -8	adverb -12	auxiliary -15	capital -22	determiner -17	pronoun -25	stop 7	verb-saying 8	word -15
where|person|before 4|	, -23	: -29	preposition -23	stop 7	that 9	word -21
where|person|behind 0|	: 11	; 16	capital -8	determiner -23	preposition -18	start 28	stop 13	word -11
where|person|behind 1|	- 23	: -12	adverb -10	auxiliary -38	capital -30	coordinator -12	determiner -25	preposition -11	stop -38	subordinator -12	that -25	verb-judging -22	word -21
where|person|behind 2|	, -19	auxiliary -23	determiner -16	preposition -21	start -14	stop -10	that -19	verb-judging -16	verb-saying -14	word -30
where|person|behind 3|	, -14	determiner -17	preposition -19	stop -16	word -26
where|place|	1 first -27	1 inside -9	1 last -36	before 1 -32	before 2 -37	before 3 -27	behind 0 -13	behind 1 -13
where|place|1 first|	, -12	: -16	auxiliary -10	determiner -8	preposition -7	start -23	stop -14	verb-saying -13	word -18
where|place|1 last|	: -14	auxiliary -12	determiner -9	preposition -16	start -29	stop -13	word -20
where|place|before 0|	, -21	- -17	: -11	auxiliary -24	capital -7	determiner 19	preposition 10	that 8	verb-judging -21	verb-saying 7
where|place|before 1|	, -23	- -8	: -24	auxiliary -14	capital -14	determiner -12	stop -29	that -9	verb-saying -10	word -23
where|place|before 2|	, -12	: -16	preposition -14	stop -23	that -14	word -16
where|place|before 3|	: -12	stop -21
where|place|behind 0|	auxiliary -10	capital -12	determiner -14	preposition -10	start -15	stop 14	word -10
where|place|behind 1|	stop -13
where|possessor|	before 0 -15
where|possessor|before 0|:|	none -12	own -12
where|possessor|before 0|lower|	1 -7	2 -15	6-9 -18
where|possessor|before 0|preposition|	own -12
where|possessor|before 0|upper|	10+ -18	6-9 -12
where|possessor|before 0|word|	none -11	own -18
where|possessor|before 0|’|	own -14
where|pronoun|	1 first -32	1 inside -16	1 last -8	before 0 -7	before 3 -34	behind 0 11	behind 1 8
where|pronoun|1 first|	, -9	: -14	auxiliary -10	start -27	stop -15	word -10
where|pronoun|1 inside|	auxiliary -12	preposition -7	start -12	stop -13	word -11
where|pronoun|1 last|	, -22	auxiliary -26	capital -14	determiner -13	preposition -25	start -7	stop -30	that 7	verb-judging -11	verb-saying -11	word -27
where|pronoun|before 0|	, 8	; -24	preposition 12	subordinator -10	that -17	verb-saying -22
where|pronoun|before 1|	, -16	: -11	adverb -21	capital -9	determiner -24	preposition -9	pronoun -7	quote -18	that -24	verb-judging -17	verb-saying -17	— 12
where|pronoun|before 2|	: -21	capital -13	determiner -8	preposition -14	word -22
where|pronoun|before 3|	: -15	capital -10	stop -28	word -12
where|pronoun|behind 0|	: 17	capital -18	start 13	verb-saying -7	word 22
where|pronoun|behind 1|	: 8	start -10
where|quote-then-speaker|before 0|:|	own -16
where|quote-then-speaker|before 0|;|	own -12
where|quote-then-speaker|before 0|adverb|	own -17
where|quote-then-speaker|before 0|auxiliary|	elided -8	none -7	own -32
where|quote-then-speaker|before 0|capital|	none 7
where|quote-then-speaker|before 0|determiner|	elided 16	own 10
where|quote-then-speaker|before 0|lower|	2 -8	6-9 -9
where|quote-then-speaker|before 0|preposition|	none -14
where|quote-then-speaker|before 0|that|	own -14
where|quote-then-speaker|before 0|upper|	4-5 8	6-9 -15
where|quote-then-speaker|before 0|verb-judging|	elided 10
where|quote-then-speaker|before 0|word|	none -7
where|quote-then-speaker|before 0|–|	own -25
where|quote-then-speaker|behind 0|capital|	own -15
where|quote-then-speaker|behind 0|determiner|	none -13	own -25
where|quote-then-speaker|behind 0|lower|	1 -20	2 -12	3 -14	4-5 12
where|quote-then-speaker|behind 0|preposition|	own 8
where|quote-then-speaker|behind 0|start|	elided -14
where|quote-then-speaker|behind 0|stop|	none -7	own -7
where|quote-then-speaker|behind 0|upper|	10+ -15	2 -11	3 17	4-5 13	6-9 -11
where|quote-then-speaker|behind 0|verb-judging|	none -12
where|quote-then-speaker|behind 0|verb-saying|	own -13
where|quote-then-speaker|behind 0|word|	none -13	own 8
where|quote-then-verb|behind 0|:|	none 13	own 31
where|quote-then-verb|behind 0|;|	own 14
where|quote-then-verb|behind 0|auxiliary|	own 19
where|quote-then-verb|behind 0|determiner|	own 7
where|quote-then-verb|behind 0|lower|	4-5 7
where|quote-then-verb|behind 0|other|	3 13
where|quote-then-verb|behind 0|preposition|	own -26
where|quote-then-verb|behind 0|pronoun|	own 10
where|quote-then-verb|behind 0|quote|	own 14
where|quote-then-verb|behind 0|stop|	none 13
where|quote-then-verb|behind 0|that|	own 9
where|quote-then-verb|behind 0|upper|	2 -11	6-9 17
where|quote-then-verb|behind 0|verb-saying|	own -16
where|sentence-after|behind 1|,|	elided -15
where|sentence-after|behind 1|lower|	3 -10	4-5 -7
where|sentence-after|behind 1|other|	6-9 7
where|sentence-after|behind 1|stop|	none -13
where|sentence-after|behind 1|upper|	10+ 13	2 -19	3 -14	4-5 -29	6-9 -13
where|sentence-before|before 1|,|	elided 9	own -19
where|sentence-before|before 1|:|	elided -9	none -20	own -19
where|sentence-before|before 1|adverb|	own -28
where|sentence-before|before 1|auxiliary|	elided 7
where|sentence-before|before 1|capital|	elided 10	none -14	own -8
where|sentence-before|before 1|coordinator|	elided 9	none -13
where|sentence-before|before 1|determiner|	elided 8	none -8	own -47
where|sentence-before|before 1|lower|	10+ 11	2 -13	3 -7	6-9 -14
where|sentence-before|before 1|other|	2 -10	4-5 -7
where|sentence-before|before 1|preposition|	elided -11	none -12	own -7
where|sentence-before|before 1|pronoun|	own -37
where|sentence-before|before 1|quote|	none -17	own -17
where|sentence-before|before 1|stop|	own 13
where|sentence-before|before 1|subordinator|	none -21
where|sentence-before|before 1|that|	own -13
where|sentence-before|before 1|upper|	1 -31	10+ 8	2 10	3 -14	4-5 -7
where|sentence-before|before 1|verb-judging|	none -38	own -16
where|sentence-before|before 1|verb-saying|	own -9
where|sentence-before|before 1|verb-thinking|	none -13
where|sentence-before|before 1|word|	elided 8
where|sentence-before|before 1|—|	none 12
where|sentence-before|before 1|’|	none -8	own -21
where|signature|	behind 0 14
where|signature|behind 0|upper|	10+ 10
where|speaker-then-quote|before 0|,|	elided -22
where|speaker-then-quote|before 0|:|	elided 9	none -10	own -14
where|speaker-then-quote|before 0|;|	own -15
where|speaker-then-quote|before 0|adverb|	none -10
where|speaker-then-quote|before 0|auxiliary|	elided -27
where|speaker-then-quote|before 0|coordinator|	own 8
where|speaker-then-quote|before 0|determiner|	none 12
where|speaker-then-quote|before 0|lower|	10+ 7	3 11
where|speaker-then-quote|before 0|preposition|	elided 20
where|speaker-then-quote|before 0|pronoun|	elided 7
where|speaker-then-quote|before 0|that|	none 16	own -10
where|speaker-then-quote|before 0|upper|	1 -20	2 15	3 11	6-9 -9
where|speaker-then-quote|before 0|verb-judging|	none 16	own -17
where|speaker-then-quote|before 0|verb-saying|	elided 14
where|speaker-then-quote|before 0|verb-thinking|	elided -9	none 10	own -7
where|speaker-then-quote|before 0|’|	none 11	own 18
where|topic-after|	behind 1 -7
where|topic-after|behind 1|quote|	none -14
where|topic-after|behind 1|upper|	2 -9	3 -19	4-5 -9	6-9 -13
where|topic|	1 first -23	1 inside -27	1 last -11	before 0 18	before 2 -11	before 3 -16
where|topic|1 first|,|	elided -20	none -18	own -30
where|topic|1 first|:|	elided -22	none -26	own -16
where|topic|1 first|adverb|	none -11	own -14
where|topic|1 first|auxiliary|	elided -19	own -26
where|topic|1 first|capital|	none -13	own -23
where|topic|1 first|coordinator|	none -15
where|topic|1 first|determiner|	elided -12	none -21	own -29
where|topic|1 first|lower|	1 -28	10+ -25	2 -44	3 -29	4-5 -33	6-9 -22
where|topic|1 first|other|	6-9 -12
where|topic|1 first|preposition|	elided -16	none -27	own -21
where|topic|1 first|pronoun|	none -12	own -17
where|topic|1 first|start|	own -7
where|topic|1 first|stop|	none -42	own -25
where|topic|1 first|subordinator|	none -11
where|topic|1 first|that|	elided -9	none -10	own -23
where|topic|1 first|upper|	10+ -12	2 -20	3 -27	4-5 -35
where|topic|1 first|verb-judging|	elided -12	none -17	own -13
where|topic|1 first|verb-saying|	elided -16	own -30
where|topic|1 first|word|	elided -34	none -30	own -8
where|topic|1 first|—|	none -16
where|topic|1 inside|,|	own -8
where|topic|1 inside|:|	none -12	own -13
where|topic|1 inside|auxiliary|	none -7	own -12
where|topic|1 inside|lower|	1 -11	2 -16	3 -19	4-5 -19	6-9 -20
where|topic|1 inside|preposition|	none -11	own -13
where|topic|1 inside|start|	none -11	own -18
where|topic|1 inside|stop|	elided -11	none -25	own -21
where|topic|1 inside|upper|	4-5 -16	6-9 -21
where|topic|1 inside|verb-judging|	none -10
where|topic|1 inside|verb-saying|	own -10
where|topic|1 inside|word|	elided -13	none -9	own -18
where|topic|1 last|,|	elided -20	none -32	own -33
where|topic|1 last|-|	none -7
where|topic|1 last|:|	none -31	own -38
where|topic|1 last|adverb|	none -16
where|topic|1 last|auxiliary|	elided -24	own -38
where|topic|1 last|capital|	none -25	own -11
where|topic|1 last|coordinator|	none -18	own -14
where|topic|1 last|determiner|	elided -16	none -27	own -30
where|topic|1 last|lower|	1 -45	10+ -20	2 -21	3 -23	4-5 -20	6-9 -14
where|topic|1 last|other|	10+ 12	2 -12	3 -10	4-5 -11
where|topic|1 last|preposition|	elided -23	own -42
where|topic|1 last|pronoun|	own -15
where|topic|1 last|start|	elided -13
where|topic|1 last|stop|	elided -20	none -17	own -45
where|topic|1 last|subordinator|	none -13
where|topic|1 last|that|	elided -12	own -28
where|topic|1 last|upper|	1 -21	10+ -16	4-5 12	6-9 -18
where|topic|1 last|verb-judging|	elided -15	none -27	own -10
where|topic|1 last|verb-saying|	elided -13
where|topic|1 last|word|	elided -39	none -31	own -46
where|topic|1 last|–|	own -9
where|topic|1 last|—|	none -14
where|topic|before 0|,|	elided -10	none -14	own -17
where|topic|before 0|-|	none -12
where|topic|before 0|:|	elided 8	none 13	own 7
where|topic|before 0|adverb|	none -8
where|topic|before 0|auxiliary|	none -18	own -14
where|topic|before 0|capital|	none 7	own 13
where|topic|before 0|coordinator|	own 8
where|topic|before 0|determiner|	elided -10
where|topic|before 0|lower|	1 17	6-9 -7
where|topic|before 0|other|	4-5 -14
where|topic|before 0|preposition|	elided 22	own 11
where|topic|before 0|pronoun|	own -8
where|topic|before 0|subordinator|	none 19
where|topic|before 0|upper|	1 -13	10+ 10	3 20	4-5 -7	6-9 21
where|topic|before 0|verb-judging|	elided 12	own -10
where|topic|before 0|verb-thinking|	none 8
where|topic|before 0|word|	elided 12
where|topic|before 1|,|	elided 8	none -8	own -29
where|topic|before 1|-|	none -8
where|topic|before 1|:|	none -20
where|topic|before 1|adverb|	none -18	own -20
where|topic|before 1|auxiliary|	none 10
where|topic|before 1|capital|	own -20
where|topic|before 1|coordinator|	elided 11	none -13
where|topic|before 1|determiner|	none 9	own -45
where|topic|before 1|lower|	1 -45	6-9 10
where|topic|before 1|other|	2 -9	4-5 -14
where|topic|before 1|preposition|	none -21
where|topic|before 1|pronoun|	none -9	own -16
where|topic|before 1|quote|	none -13
where|topic|before 1|stop|	elided 12	own -33
where|topic|before 1|subordinator|	none -18
where|topic|before 1|that|	elided 11	own -15
where|topic|before 1|upper|	1 -34	2 -22	3 -9	4-5 -11	6-9 -10
where|topic|before 1|verb-judging|	none -25	own -7
where|topic|before 1|verb-saying|	own -8
where|topic|before 1|verb-thinking|	none -22
where|topic|before 1|’|	none -7	own -14
where|topic|before 2|,|	elided -12	own -9
where|topic|before 2|:|	elided -14	none -50	own -14
where|topic|before 2|adverb|	none -18	own -12
where|topic|before 2|auxiliary|	none -29	own -38
where|topic|before 2|capital|	none -21	own -7
where|topic|before 2|determiner|	none -27	own -30
where|topic|before 2|lower|	1 -23	10+ -18	3 -32	6-9 -12
where|topic|before 2|preposition|	none -7	own -43
where|topic|before 2|pronoun|	none -25	own -20
where|topic|before 2|quote|	own -10
where|topic|before 2|stop|	none -16	own -16
where|topic|before 2|subordinator|	none -10
where|topic|before 2|that|	none -19	own -15
where|topic|before 2|upper|	1 8	10+ -25	2 -18	3 -22	6-9 -9
where|topic|before 2|verb-judging|	none -9
where|topic|before 2|verb-saying|	own -10
where|topic|before 2|verb-thinking|	elided -13	none -20
where|topic|before 2|word|	elided -19	own -24
where|topic|before 3|,|	elided -13	own -16
where|topic|before 3|:|	elided -17	none -32
where|topic|before 3|adverb|	none -7
where|topic|before 3|auxiliary|	none -17
where|topic|before 3|capital|	none -16	own -15
where|topic|before 3|determiner|	none -10	own -14
where|topic|before 3|lower|	1 -9	10+ -12	2 -17	3 -12	4-5 -36	6-9 -15
where|topic|before 3|other|	6-9 -7
where|topic|before 3|preposition|	elided -15	own -21
where|topic|before 3|pronoun|	none -16	own -11
where|topic|before 3|quote|	own -7
where|topic|before 3|stop|	elided -16	own -8
where|topic|before 3|upper|	1 -17	10+ -10	3 -9	6-9 -27
where|topic|before 3|verb-saying|	elided 7	own -21
where|topic|before 3|verb-thinking|	none -7
where|topic|before 3|word|	elided -16	none -19	own -23
where|topic|before 3|’|	own -8
where|verb-then-speaker|	before 0 14
where|verb-then-speaker|before 0|,|	own 14
where|verb-then-speaker|before 0|capital|	none 11
where|verb-then-speaker|before 0|lower|	1 -22	6-9 15
where|verb-then-speaker|before 0|preposition|	elided -8	none -25	own -16
where|verb-then-speaker|before 0|subordinator|	none -11
where|verb-then-speaker|before 0|upper|	1 8	10+ -23	4-5 8	6-9 9
where|verb-then-speaker|before 0|verb-judging|	own -20
where|verb-then-speaker|before 0|verb-saying|	elided -8	own -16
where|verb-then-speaker|before 0|word|	elided -13	none -37
`;
