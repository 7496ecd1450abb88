/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|(|apposed|	long name 10	noun -55
after|(|shared|	long name 25
after|,|apposed|	long name 21
after|,|apposition|	document -49	long name 10	name -12	noun -23	pronoun -41	speaking -22
after|,|inverted|	speaking 7
after|,|shared|	document 14	long name 16	name -7	noun -41	speaking -11
after|	- -11	: 21	; 11	a 52	adverb 25	and -49	are 10	auf 23	capital -23	da 15	de 8	del -30	dem 18	did -19	do -9	e -30	for -14	from -18	ha 46	had -27	has 17	have 37	in -35	is -27	like 8	no -17	of 7	on 19	por -36	possessive -25	quote -43	se -14	stop -25	s’ -12	that -19	to -14	verb-judging 33	verb-saying 50	verb-thinking 20	was -58	were -43	who 23	will -21	with -12	word -8	y -39	à 10	– -20	— -7
after|-|apposed|	name -52
after|;|shared|	noun -33
after|adverb|direct|	name 26	noun 9	pronoun 36
after|adverb|shared|	long name -8	name 17	speaking 35
after|and|shared|	noun -41
after|are|direct|	noun 14
after|auf|inverted|	pronoun 23
after|a|direct|	pronoun 38
after|capital|inverted|	pronoun -32
after|dem|inverted|	pronoun 18
after|de|apposed|	name -32
after|de|apposition|	long name 8
after|de|shared|	long name 27
after|e|shared|	noun -33
after|for|apposed|	name -14
after|for|apposition|	long name -32
after|had|shared|	long name -24	name -28	noun -16	pronoun -37	speaking 10
after|has|direct|	long name -9	name 47	noun -8
after|has|shared|	name 21
after|have|shared|	noun 21
after|in|apposed|	long name -58	name -15	noun -32
after|in|apposition|	long name -37	name -19	noun 13
after|in|inverted|	pronoun 24
after|in|shared|	long name -10
after|is|direct|	name -21	pronoun -17
after|is|shared|	pronoun -9
after|of|apposed|	name -28	noun 12
after|of|apposition|	name -16	noun -48
after|of|direct|	long name 16
after|of|shared|	long name 15	name -13	noun 15
after|on|apposed|	long name 15	name -35	noun -48
after|on|apposition|	long name 14
after|on|shared|	long name 20	noun 7
after|possessive|shared|	pronoun -15
after|quote|shared|	noun -48
after|stop|inverted|	long name -19	name -35	noun -15
after|verb-judging|direct|	long name 11	name 15	noun 9	pronoun 10	speaking 28
after|verb-judging|shared|	name 12	noun -12	pronoun 20	speaking 10
after|verb-saying|direct|	document 18	name 10	noun -9	pronoun 11	speaking 16
after|verb-saying|relative|	long name 25	name 15	pronoun 37
after|verb-saying|shared|	document -21	long name 25	name 27	noun 22	pronoun 34	speaking 21
after|verb-thinking|direct|	long name -9	name 29	noun 9	pronoun 10
after|verb-thinking|shared|	noun 25
after|was|direct|	name -18	pronoun -22
after|was|shared|	name -31	noun -23	pronoun -44
after|were|shared|	noun -10	speaking -18
after|who|relative|	noun 19	speaking 23
after|who|shared|	long name -7	speaking -7
after|word|inverted|	pronoun -16
after|word|relative|	noun -35	speaking 9
after|word|shared|	document 15	long name -14	noun -7	pronoun 7	speaking 11
after|y|shared|	noun -29
after|–|apposed|	name -33
after|—|apposed|	long name 12	name -34
before|	$ -18	( 7	, 44	- 29	: 11	; 13	a -13	about -26	across -41	adverb -10	after 9	against -46	al -40	alla -36	all’ -7	although 49	are -19	around -40	as 32	at -48	auf -23	be -40	because -20	been -47	before -11	between -38	but 25	by -11	che -38	da -17	dans -9	de -17	del -49	desde -53	despite -24	di -47	do -52	down -45	during -61	e -21	em -51	en -59	following -32	for -29	ha -31	had -68	has -40	have -32	he -49	how -44	in -47	into -8	is -35	it -38	like -66	me 45	na -40	no -42	none 24	not -61	of -58	off -38	on -43	or -19	out -32	outside -53	over -29	par -35	para 29	past -46	por -7	que -31	quote 66	she -21	sie -18	since -11	so 14	stop 31	sur -51	than -23	that -20	the -7	then 27	they -9	though 27	throughout -29	to -17	toward -42	under -49	up -19	verb-judging -31	verb-thinking -42	was -39	were -48	when 45	where -15	whether -30	which 18	who -18	whom 24	within 12	word -36	– 25	— 41
before|$|apposed|	1 -29	2 -28
before|,|apposed|	1 19	2 -28	3 -9
before|,|apposition|	0 34	1 -48	2 26
before|,|direct|	0 19
before|,|inverted|	0 -16
before|,|shared|	0 24	1 39	2 -17	3 7
before|-|apposed|	1 -9	3 19
before|-|shared|	1 -18
before|:|apposition|	0 -26
before|;|apposed|	1 8
before|;|shared|	0 10
before|about|apposed|	1 -55	2 -15
before|about|apposition|	0 -34
before|adverb|apposed|	1 -11	2 -23	3 -31
before|adverb|apposition|	1 -33	2 -33
before|adverb|direct|	0 12
before|adverb|shared|	0 -26	1 -33	3 9
before|after|apposed|	1 -21
before|after|shared|	0 28	2 19
before|al|apposed|	1 -28
before|al|apposition|	0 -23
before|among|apposed|	1 -13
before|and|apposed|	1 7	2 -43	3 -20
before|and|apposition|	0 -13	1 -27
before|and|relative|	1 28
before|and|shared|	2 14
before|are|apposed|	1 -45
before|as|apposed|	1 -10	3 -50
before|as|apposition|	0 30
before|as|direct|	0 38
before|at|apposed|	1 -10	2 -44	3 -30
before|at|apposition|	0 -38	1 -14
before|at|shared|	0 -39
before|auf|inverted|	1 -23
before|a|apposed|	2 -31
before|a|apposition|	0 -12
before|a|shared|	3 -40
before|been|apposed|	1 -32
before|before|apposed|	1 -48
before|be|apposed|	1 -36
before|be|apposition|	0 -26
before|but|apposed|	1 31
before|but|shared|	0 -18	1 20	2 35
before|by|apposed|	3 -12
before|by|direct|	0 -11
before|by|shared|	2 -28
before|capital|apposed|	1 13	2 -41
before|capital|shared|	0 -32
before|con|apposition|	0 -7
before|da|apposition|	0 -7
before|del|apposition|	0 -35
before|desde|apposed|	1 -45
before|despite|apposed|	1 -33
before|de|apposition|	0 -45
before|do|apposed|	1 -41
before|do|apposition|	0 -37
before|during|apposed|	1 -43	2 -25
before|during|apposition|	0 -24
before|during|direct|	0 -41
before|em|apposed|	1 -30
before|en|apposed|	1 -41	2 -27
before|en|apposition|	0 -30
before|for|apposed|	2 -29
before|for|apposition|	0 -45
before|from|apposition|	0 -35
before|had|apposed|	1 -43
before|has|apposed|	1 -28
before|has|apposition|	0 -39
before|has|shared|	0 -44
before|have|apposed|	1 -33
before|he|apposed|	1 -33
before|he|apposition|	1 -10
before|he|direct|	0 -31
before|into|apposed|	1 -42
before|in|apposed|	1 -26	2 -61
before|in|apposition|	0 -49	1 -17
before|in|direct|	0 -26
before|in|inverted|	1 -22
before|in|shared|	0 -13	3 -30
before|is|apposed|	1 -41	2 -15
before|is|shared|	0 -24	1 -15
before|it|apposed|	1 -30
before|like|apposed|	1 -37
before|me|apposition|	0 33
before|none|apposed|	0 17	2 22
before|none|relative|	1 19
before|none|shared|	0 26	2 17	3 20
before|not|apposed|	1 -31
before|no|apposed|	1 -36
before|of|apposed|	1 -31
before|of|apposition|	0 -51
before|on|apposed|	1 -22	2 -39
before|on|apposition|	0 -41	1 -37
before|on|direct|	0 -20
before|on|shared|	0 -39
before|or|apposed|	1 -40
before|out|direct|	0 -24
before|over|apposed|	1 -23
before|par|apposition|	0 -22
before|por|apposed|	1 -18
before|por|apposition|	0 -17
before|que|apposition|	0 -27
before|quote|apposed|	1 55
before|quote|relative|	1 20
before|quote|shared|	0 12	1 28
before|she|apposition|	1 -12
before|sie|inverted|	1 -18
before|since|apposed|	1 -37
before|since|apposition|	0 -27
before|stop|apposed|	1 29
before|sur|apposed|	1 -37
before|than|apposed|	1 -30
before|that|apposed|	1 10
before|that|direct|	0 -18
before|that|shared|	0 -12	1 -21	2 -17
before|through|apposed|	1 -42
before|to|apposed|	1 -58	2 -38	3 -32
before|to|apposition|	0 -34	1 -14	2 -34
before|to|direct|	0 -17
before|to|shared|	0 26
before|under|apposed|	1 -38
before|under|apposition|	0 -30
before|verb-judging|apposed|	1 -63	2 -48	3 -7
before|verb-judging|apposition|	0 19	1 -33	2 -29
before|verb-judging|shared|	0 -49	1 -11	2 16	3 -23
before|verb-saying|apposed|	1 22	2 -7	3 15
before|verb-saying|apposition|	0 -35	1 -32	2 -14
before|verb-saying|direct|	0 -41
before|verb-saying|inverted|	0 30	1 15
before|verb-saying|shared|	0 -44	2 7	3 -34
before|verb-thinking|apposed|	1 -37
before|was|apposed|	1 -47	2 -30
before|was|apposition|	0 -26
before|were|apposed|	1 -35
before|when|apposed|	1 19
before|when|shared|	0 25	1 21
before|where|shared|	0 -9
before|which|apposed|	1 15
before|which|apposition|	0 -34
before|which|shared|	0 13	2 12
before|while|apposed|	1 10
before|who|apposition|	0 -46
before|who|direct|	0 -7
before|will|apposed|	1 -23
before|with|apposed|	1 -48
before|with|apposition|	0 -33
before|with|direct|	0 28
before|word|apposed|	0 -36	2 -17	3 -47
before|word|apposition|	0 -48	1 -42	2 -41
before|word|direct|	0 -18
before|word|shared|	0 23	2 -23	3 -45
before|would|apposed|	1 -45
before|à|apposed|	1 23
before|—|shared|	0 39
beside|apposed document|direct long name|	nobody -41
beside|apposed document|direct name|	nobody -42
beside|apposed document|direct noun|	nobody 10
beside|apposed document|direct pronoun|	nobody -34
beside|apposed document|direct speaking|	nobody -34
beside|apposed long name|apposed long name|	shared long name 8	shared noun 12
beside|apposed long name|apposed name|	nobody 15
beside|apposed long name|apposed noun|	apposed long name -13	apposed name -29	apposed noun 16	nobody 29	shared long name 10	shared noun 9
beside|apposed long name|apposed speaking|	nobody 14
beside|apposed long name|apposition long name|	apposed long name 14	apposed name 21	apposed noun -9	apposed speaking 10	nobody 10
beside|apposed long name|apposition name|	apposed noun -15	nobody 19	shared long name 39
beside|apposed long name|apposition noun|	apposed long name 8	apposed noun 36	apposed speaking -9	nobody -13	shared noun 15	shared speaking 38
beside|apposed long name|apposition speaking|	apposed long name 15	apposed noun 10	nobody -9	shared long name 23
beside|apposed long name|direct name|	nobody -16
beside|apposed long name|direct noun|	apposed long name 14	nobody -9
beside|apposed long name|direct pronoun|	nobody 20
beside|apposed long name|nobody|	apposed long name -15	apposed noun -12	shared long name 14	shared noun 29
beside|apposed name|apposed long name|	nobody -35	shared name -11
beside|apposed name|apposed name|	nobody -28
beside|apposed name|apposed noun|	apposed name -34	nobody -38
beside|apposed name|apposed speaking|	nobody 26
beside|apposed name|apposition name|	shared name 10
beside|apposed name|apposition noun|	apposed name -31	apposed noun 11	apposed speaking 31	nobody 22	shared name 17	shared noun 42
beside|apposed name|apposition speaking|	nobody 46
beside|apposed name|direct long name|	nobody -32
beside|apposed name|direct name|	nobody -21
beside|apposed name|direct noun|	nobody -20
beside|apposed name|direct pronoun|	nobody -23
beside|apposed name|direct speaking|	nobody -44
beside|apposed noun|apposed long name|	apposed long name -21	apposed name -45	nobody -42	shared long name -56	shared noun -14
beside|apposed noun|apposed name|	apposed long name -31	nobody -46
beside|apposed noun|apposed noun|	apposed long name -39	apposed name -53	apposed noun -65	apposed speaking -30
beside|apposed noun|apposed speaking|	apposed long name -36	nobody -58
beside|apposed noun|apposition long name|	apposed long name -11	apposed noun -10	nobody -20	shared noun -31
beside|apposed noun|apposition name|	apposed long name -33	nobody -42	shared noun 11
beside|apposed noun|apposition noun|	apposed long name -17	apposed name -14	apposed noun 23	nobody 21	shared long name -25	shared noun 25	shared pronoun 28
beside|apposed noun|apposition speaking|	apposed long name -27	nobody 14
beside|apposed noun|direct long name|	apposed long name -53	apposed noun -9	nobody 12
beside|apposed noun|direct name|	apposed long name -51	apposed noun -71
beside|apposed noun|direct noun|	apposed long name -63	apposed name -10
beside|apposed noun|direct pronoun|	apposed long name -55	apposed noun -20	nobody 8
beside|apposed noun|direct speaking|	apposed long name -29	apposed name -43	nobody 8
beside|apposed noun|nobody|	apposed long name -47	apposed noun 19	shared noun -51
beside|apposed noun|shared long name|	nobody -42
beside|apposed noun|shared name|	nobody -46
beside|apposed noun|shared noun|	nobody 16
beside|apposed noun|shared pronoun|	nobody -39
beside|apposed pronoun|direct pronoun|	nobody -31
beside|apposed speaking|apposed long name|	nobody -11	shared long name -54	shared speaking -15
beside|apposed speaking|apposed name|	nobody -32
beside|apposed speaking|apposed noun|	nobody 20
beside|apposed speaking|apposition long name|	apposed noun -7	nobody -9	shared speaking -34
beside|apposed speaking|apposition name|	nobody -34
beside|apposed speaking|apposition noun|	nobody 9	shared noun 10	shared speaking 23
beside|apposed speaking|direct long name|	nobody -29
beside|apposed speaking|direct name|	nobody -44
beside|apposed speaking|direct noun|	nobody -22
beside|apposed speaking|direct pronoun|	nobody 13
beside|apposed speaking|direct speaking|	nobody -37
beside|apposition document|nobody|	apposed long name -14
beside|apposition long name|nobody|	apposed long name -29	apposed noun 19	apposed speaking 24	shared noun 14
beside|apposition name|nobody|	apposed long name -39	apposed name -44	apposed noun 14	apposed speaking 30
beside|apposition name|shared name|	nobody -32
beside|apposition noun|nobody|	apposed long name 7	apposed name -40	apposed noun -37	apposed speaking -28	shared long name -33	shared noun -47	shared pronoun -33
beside|apposition noun|shared long name|	apposed long name -38	apposed noun -35	nobody -37
beside|apposition noun|shared name|	apposed name -27	nobody -47
beside|apposition noun|shared noun|	apposed noun -20
beside|apposition noun|shared pronoun|	apposed noun 19	nobody -38
beside|apposition noun|shared speaking|	apposed speaking -34	nobody -41
beside|apposition pronoun|nobody|	apposed long name -30
beside|apposition speaking|nobody|	apposed name -23	apposed noun -35
beside|direct document|nobody|	apposed noun 13	shared noun -26
beside|direct long name|nobody|	apposed document 46	apposed long name 13	apposed name 13	apposed speaking 45	relative noun -15	shared noun -7
beside|direct name|nobody|	apposed document 44	apposed long name 42	apposed name 20	apposed speaking 54	relative noun 7	shared name -29	shared noun -21
beside|direct noun|nobody|	apposed document -10	apposed noun 7	apposed speaking 28	relative name -41	relative noun -16	relative pronoun 14	relative speaking -23	shared long name -9	shared name 10	shared noun 14	shared pronoun 13	shared speaking -29
beside|direct pronoun|nobody|	apposed document 39	apposed name 29	apposed pronoun 31	relative noun 20	shared pronoun -43
beside|direct speaking|nobody|	apposed document 34	apposed name 11	apposed speaking 39	shared long name 7	shared name 15	shared noun 8
beside|inverted long name|inverted pronoun|	nobody -9
beside|inverted long name|nobody|	inverted speaking -7
beside|inverted name|inverted pronoun|	nobody -43
beside|inverted noun|inverted pronoun|	nobody -43
beside|inverted pronoun|nobody|	inverted long name 9	inverted name 43	inverted noun 43
beside|inverted speaking|inverted long name|	nobody 7
beside|relative name|direct noun|	nobody 41
beside|relative noun|direct long name|	nobody 15
beside|relative noun|direct name|	nobody -13
beside|relative noun|direct noun|	nobody 17
beside|relative noun|direct pronoun|	nobody -20
beside|relative pronoun|direct noun|	nobody -14
beside|relative speaking|direct noun|	nobody 23
beside|shared document|apposed document|	nobody 29
beside|shared long name|apposed long name|	nobody -8	shared name 23
beside|shared long name|apposed noun|	nobody 10
beside|shared long name|apposed speaking|	nobody 13
beside|shared long name|apposition noun|	nobody 33
beside|shared long name|direct noun|	nobody 7
beside|shared long name|nobody|	apposition noun 31	shared long name -17	shared name -24
beside|shared long name|shared name|	nobody 11
beside|shared long name|shared noun|	apposition noun 34	nobody 11
beside|shared long name|shared speaking|	apposition noun -15	nobody 35
beside|shared name|apposed long name|	nobody -15
beside|shared name|apposed name|	nobody 51	shared name -19	shared noun -14
beside|shared name|apposed noun|	nobody -11
beside|shared name|direct noun|	nobody -12
beside|shared name|nobody|	apposition name 37	apposition noun 61	shared long name -45	shared name -19	shared speaking -42
beside|shared name|shared long name|	nobody 10
beside|shared name|shared name|	nobody 18
beside|shared name|shared noun|	apposed noun 39	apposition noun 15	nobody 11
beside|shared name|shared pronoun|	nobody 19
beside|shared name|shared speaking|	nobody -8
beside|shared noun|apposed name|	nobody -18	shared name -50
beside|shared noun|apposed noun|	nobody -19	shared long name -39	shared name -10	shared noun -10	shared pronoun -14
beside|shared noun|apposed speaking|	nobody 7
beside|shared noun|apposition noun|	nobody 28
beside|shared noun|direct noun|	nobody -29	shared long name 13	shared name -39	shared noun -16
beside|shared noun|nobody|	apposition noun 30	shared long name -20	shared name -19	shared noun -15
beside|shared noun|shared long name|	nobody -11
beside|shared noun|shared noun|	apposition noun -8	nobody 7
beside|shared noun|shared pronoun|	nobody 11
beside|shared pronoun|apposed noun|	nobody -9
beside|shared pronoun|apposition noun|	nobody 27
beside|shared pronoun|nobody|	apposition noun 12	shared long name 17	shared name -10	shared pronoun -9
beside|shared pronoun|shared name|	nobody 24
beside|shared pronoun|shared pronoun|	nobody 8
beside|shared speaking|apposed long name|	nobody 11
beside|shared speaking|apposed noun|	nobody 13
beside|shared speaking|apposed speaking|	nobody 17	shared long name -52
beside|shared speaking|direct noun|	nobody 17
beside|shared speaking|nobody|	apposition noun -8	shared name 21	shared noun 9	shared pronoun 18	shared speaking -30
beside|shared speaking|shared long name|	nobody 16
beside|shared speaking|shared name|	nobody 32
beside|shared speaking|shared noun|	apposition noun 7	nobody -18
beside|shared speaking|shared pronoun|	nobody 10
beside|shared speaking|shared speaking|	nobody 26
between|false|	apposition -30	direct 14	relative -31	shared 7
between|false|document|	, -37	verb-judging -8	verb-saying 17	verb-thinking 13
between|false|long name|	( 23	, 20	- -14	de -11	del -26	for -11	has -9	in -37	of 24	stop -19	verb-judging 12	verb-thinking -7	word 9
between|false|name|	, -11	adverb 25	di -24	has 47	in -7	is -19	of -26	stop -35	verb-judging 15	verb-saying 10	verb-thinking 29	was -21
between|false|noun|	( -38	, -19	- -21	and -41	are 14	de 11	e -33	en -28	has -8	in 13	of -16	quote -28	stop -16	verb-judging 11	verb-thinking 9	y -29	— 9
between|false|pronoun|	a 38	adverb 15	auf 23	capital -32	dem 18	in 24	is -17	verb-judging 10	verb-saying 10	verb-thinking 10	was -32	word -9
between|false|speaking|	, -21	verb-judging 32	verb-saying 18
between|true|	apposed 14	relative 32
between|true|document|	, 30	verb-saying -19	word -10
between|true|long name|	( 8	, 19	adverb -8	de 25	had -24	in -47	on 27	verb-saying 29	word -20
between|true|name|	- -49	adverb 18	for -15	had -22	has 27	in -29	of -17	verb-judging 17	verb-saying 31	was -32	— -10
between|true|noun|	( -49	, -19	had -16	have 22	of 19	on -14	verb-saying 11	verb-thinking 27	was -26	who 14	word -18	— -16
between|true|pronoun|	adverb 9	had -32	is -9	possessive -25	verb-judging 22	verb-saying 42	was -36
between|true|speaking|	, 14	adverb 35	had 10	verb-saying 23	were -18	who 16	word 14
further|apposed document|shared document|	none 30
further|apposed long name|apposed long name|	, 13
further|apposed long name|apposed name|	, -30
further|apposed long name|apposed noun|	by -34
further|apposed long name|nobody|	, 17	adverb -25	at -38	capital 12	in -50	none 7	quote 32	to -33	verb-saying 28	word 7
further|apposed long name|shared long name|	, -30
further|apposed long name|shared name|	none 7
further|apposed long name|shared noun|	, -19	none 24
further|apposed name|apposed long name|	, -23
further|apposed name|apposed name|	, -46
further|apposed name|apposed noun|	, -22
further|apposed name|apposed speaking|	, 29
further|apposed name|nobody|	em -30	in -48	none -9	on -23	quote 7	verb-saying 20
further|apposed name|shared name|	none 9
further|apposed name|shared noun|	none 15
further|apposed name|shared pronoun|	none 9
further|apposed noun|apposed long name|	, -85	in -28	word -47
further|apposed noun|apposed name|	, -30	and -37	word -38
further|apposed noun|apposed noun|	, 28	adverb -40	and -42	as 14	in -28	to -23	verb-saying -35	word -36
further|apposed noun|nobody|	$ -35	, 28	about -48	adverb -12	after -63	as -50	at -70	be -30	been -30	before -40	despite -36	during -41	em -35	en -40	for 10	had -42	has -21	have -33	in -32	into -37	is -32	it -34	na -27	none -7	not -33	of -30	or -39	por -36	quote 38	since -36	so -38	stop 27	sur -28	to -54	under -37	verb-judging -50	verb-saying -24	verb-thinking -37	was -41	were -26	with -57	would -35	à -48
further|apposed noun|shared long name|	none -17
further|apposed noun|shared noun|	capital 16	in 13
further|apposed speaking|apposed noun|	, -11
further|apposed speaking|nobody|	as -44	by -39	em -17	in 7	none -27	quote 30	word -42
further|apposed speaking|shared noun|	none 12
further|apposition long name|apposed long name|	, 12	capital -36	da -43	de -39	do -25	of -30	word -33
further|apposition long name|apposed name|	, 7
further|apposition long name|apposed noun|	, 31	me 35	word -37
further|apposition long name|apposed speaking|	, 17
further|apposition name|apposed long name|	, -29	da -33	de -26	do -20
further|apposition name|apposed noun|	, 34
further|apposition name|apposed speaking|	, 40
further|apposition noun|apposed long name|	, 13	: -36	adverb -49	de -11	for -38	in -21	is -18	verb-judging -17	verb-saying -38	was -22	who -27	word -59
further|apposition noun|apposed name|	, -10	adverb -35	has -20	in -17	verb-saying -31	word -18
further|apposition noun|apposed noun|	, -9	adverb -14	word -35
further|apposition noun|apposed speaking|	, 14	on -21	verb-saying -44	word -14
further|apposition noun|nobody|	adverb -23	he -10	in -7	on -25	she -12	verb-judging -17	word -25
further|apposition speaking|apposed long name|	, 20	adverb -41	and -44	word -37
further|apposition speaking|apposed name|	, -42
further|direct document|apposed noun|	, 13
further|direct long name|apposed document|	, 46
further|direct long name|apposed long name|	, 13
further|direct long name|apposed name|	, 13
further|direct long name|apposed speaking|	, 45
further|direct name|apposed document|	, 44
further|direct name|apposed long name|	, 42
further|direct name|apposed name|	, 20
further|direct name|apposed speaking|	, 54
further|direct noun|apposed document|	, -10
further|direct noun|apposed noun|	, 7
further|direct noun|apposed speaking|	, 28
further|direct noun|shared noun|	, -11
further|direct noun|shared pronoun|	he -31
further|direct pronoun|apposed document|	, 39
further|direct pronoun|apposed name|	, 29
further|direct pronoun|apposed pronoun|	, 31
further|direct speaking|apposed document|	, 34
further|direct speaking|apposed name|	, 11
further|direct speaking|apposed speaking|	, 39
further|inverted long name|inverted speaking|	, -7
further|inverted long name|nobody|	sie -18
further|inverted noun|nobody|	word -38
further|inverted pronoun|inverted long name|	verb-saying 16
further|inverted pronoun|inverted name|	verb-saying 41
further|inverted pronoun|inverted noun|	verb-saying 40
further|inverted speaking|nobody|	verb-saying 7
further|relative name|nobody|	none 21
further|relative noun|nobody|	, 15
further|relative speaking|nobody|	none 29
further|shared document|nobody|	in 12	none 13
further|shared long name|apposition noun|	, 28
further|shared long name|nobody|	and -40	capital -13	me 26	none 14	verb-saying 22	word 18
further|shared long name|shared long name|	by 9	none -14	verb-saying -11
further|shared long name|shared name|	none 40
further|shared long name|shared noun|	, 26	by 13	none 12
further|shared long name|shared speaking|	none -21
further|shared name|apposed noun|	, 37	none 38
further|shared name|apposition name|	none 21
further|shared name|apposition noun|	, 37
further|shared name|nobody|	, 13	none 8	quote 37
further|shared name|shared long name|	none -20
further|shared name|shared noun|	none 7
further|shared noun|nobody|	adverb 8	and -38	but 27	in -35	none 19
further|shared noun|shared long name|	capital -29	in -41	that -34	verb-judging -35	verb-saying -67	word -46
further|shared noun|shared name|	adverb -35	in -39	verb-saying -51	word -41
further|shared noun|shared noun|	by -30	in -14	none 13	verb-judging -31	verb-saying -17	word 8
further|shared noun|shared pronoun|	verb-saying 9
further|shared noun|shared speaking|	verb-saying -36
further|shared pronoun|apposition noun|	, 34	none -12	quote 13
further|shared pronoun|nobody|	, 34	quote 27
further|shared pronoun|shared long name|	that -40
further|shared pronoun|shared name|	verb-saying -46
further|shared pronoun|shared pronoun|	that -32	verb-saying -48
further|shared speaking|apposition noun|	, -27
further|shared speaking|nobody|	none 18
further|shared speaking|shared long name|	none -32
head|	1 -34	10 -11	2 -41	2008 -25	2012 -32	2013 -40	2014 -41	21 7	3 -27	act -26	administration 10	advisers 20	agency -12	aide 24	anonymity -18	another -14	association 8	attacks -47	axelrod 30	bank -29	beck -10	began -37	biden 7	board -29	book -28	bureau 15	bush -12	cambio -25	campaign -10	candidates 34	carolina -41	case -25	center 15	chair -13	chairman 36	chairwoman 18	chief -26	christie 19	church 10	cnn -18	coach -34	comments -29	commission 23	committee -11	comunicado -32	conservative 25	contrast -32	convention -18	council -24	counterpart -26	court -11	critics -21	dat -15	daughter 25	day -35	days -36	debate -52	democrat -35	democrats 22	department 10	devine 31	diplomat -10	director 7	documents -29	earlier -20	ela 22	ele 35	election -35	ella 14	email -16	emanuel 21	er 32	example -13	executive -9	experts 31	fact -21	far -38	father -24	federation -34	fiorina 26	firm -19	florida -40	foundation -16	fund -15	giuliani -9	gop -30	government 20	governor 17	group 7	groups -11	hampshire -40	he 39	head -24	het -39	hij 42	home -28	house -11	husband 14	i 7	il 16	immigrants -10	immigration -37	instance -52	institute -21	interview -26	interviews -34	iowa -56	issues -35	it -53	johnson 46	judge -19	kc 42	khan 23	lado -36	law -33	lawyer -33	leader -51	leaders 38	league 19	lei 19	letter 17	maker 15	manager -16	matter 18	mayor 24	mccain -27	meeting -29	member -12	members 24	message -7	miami -22	minister -10	ministry 28	monday -39	months -36	more -13	mother -13	nacional -28	named -19	news -7	night -30	nomination -36	nominee -16	nota -28	obama -39	office 7	official 20	officials 26	ohio -41	on -76	one -19	others 21	page -18	paris -43	part -38	parte -39	people 13	percent 29	point -27	police 23	politico -26	poll 45	polls 30	post -13	presidency -20	president -9	presidente -20	press 9	primaries -32	primary -8	procurada -39	prosecutor 14	putin -29	race -9	rally 8	ramos 21	records 33	reid 41	remarks -35	report -13	republican -40	republicans 10	research -20	response -26	rival -14	rivals -21	rubio 12	ryan 14	said 50	sanders 13	school 10	secretary -21	senate -37	senator 7	senators 34	she 12	sie 35	sources 10	speech -10	spokesman -31	staff -7	state 13	statement -22	states -12	strategist 20	supporter -44	supporters -26	texas -30	that -47	them -7	this -27	those 41	thursday -34	time -51	times -7	trump 21	tuesday -37	tweet -28	u.s. -9	union -34	university 31	vote -28	warren 19	washington -51	watch 13	we 20	wednesday 10	wife -45	woman 7	workers -14	years -16	york -39	you 29	ze 35
kind|document|,|	verb-judging 14	verb-saying 51
kind|document|	0 -15	1 -9	3 25
kind|document|in|	verb-saying -31
kind|document|none|	, 18
kind|document|word|	, -15	verb-saying -37
kind|long name|,|	( 42	, 28	- -9	adverb -12	de 16	of 26	stop -9	verb-saying 14	verb-thinking 11	who -13
kind|long name|	1 13	2 15	3 13
kind|long name|adverb|	, 14
kind|long name|and|	, 12
kind|long name|as|	, 13
kind|long name|at|	, -48
kind|long name|but|	, 18
kind|long name|by|	, -26
kind|long name|capital|	, -7
kind|long name|de|	, 31
kind|long name|do|	, -31
kind|long name|for|	, -15
kind|long name|in|	, -55
kind|long name|like|	, -46
kind|long name|me|	, 56
kind|long name|none|	( 8	, 9	adverb 11	de 39	on 35	verb-judging 18	verb-saying 14	word -19
kind|long name|of|	, -48
kind|long name|para|	, 36
kind|long name|quote|	, 34	verb-saying 30
kind|long name|sie|	stop -18
kind|long name|to|	, -18
kind|long name|verb-judging|	, 25
kind|long name|verb-saying|	, 31
kind|long name|when|	, 34
kind|long name|word|	, -31
kind|name|,|	- -29	adverb 38	has 50	of -16	verb-judging 58	verb-saying 22	verb-thinking 30	was -16	word 19
kind|name|	0 -14	2 -12	3 -17
kind|name|a|	, -35
kind|name|by|	, -50
kind|name|da|	, -30
kind|name|de|	, -35
kind|name|do|	, -28
kind|name|em|	, -38
kind|name|in|	, -58
kind|name|like|	, -30
kind|name|none|	, 25	- -38	adverb 10	de -32	has 34	in -10	of -25	to -10	verb-judging 19	verb-saying 19	was -24	– -33	— -21
kind|name|of|	, -11
kind|name|on|	, -41
kind|name|quote|	, -9	verb-saying 20
kind|name|to|	, -30
kind|name|verb-saying|	, 32
kind|noun|$|	, -49
kind|noun|,|	( -45	, 12	- -35	en -21	have 32	in 27	of -8	verb-judging -8	verb-saying 12	verb-thinking 20
kind|noun|	0 -20	1 -14	3 -20
kind|noun|about|	, -64
kind|noun|across|	, -40
kind|noun|adverb|	, -28	verb-judging -10
kind|noun|after|	, -73
kind|noun|al|	, -19
kind|noun|and|	verb-saying -21
kind|noun|are|	, -9
kind|noun|at|	, -18
kind|noun|been|	, -42
kind|noun|before|	, -47
kind|noun|be|	, -44
kind|noun|but|	, 20
kind|noun|by|	, 15
kind|noun|con|	, -41
kind|noun|despite|	, -44
kind|noun|de|	, -32
kind|noun|do|	, -35
kind|noun|during|	, -59
kind|noun|em|	, -13
kind|noun|en|	, -47
kind|noun|from|	, -37
kind|noun|had|	, -54
kind|noun|has|	, -44
kind|noun|have|	, -46
kind|noun|he|	, -24
kind|noun|if|	, 9
kind|noun|into|	, -40
kind|noun|in|	, -21	verb-saying -22
kind|noun|is|	, -49
kind|noun|it|	, -30
kind|noun|na|	, -30
kind|noun|none|	verb-judging 19	verb-saying 38	verb-thinking 36	was -25
kind|noun|not|	, -47
kind|noun|no|	, -30
kind|noun|off|	, -35
kind|noun|of|	, -49
kind|noun|on|	, -26
kind|noun|or|	, -46
kind|noun|out|	, -49
kind|noun|over|	, -31
kind|noun|par|	, -12
kind|noun|past|	, -39
kind|noun|per|	, -22
kind|noun|por|	, -50
kind|noun|que|	, -30
kind|noun|quote|	, 38
kind|noun|she|	, -42
kind|noun|since|	, -35
kind|noun|so|	, 16
kind|noun|stop|	, 20
kind|noun|sur|	, -35
kind|noun|than|	, -43
kind|noun|then|	, 11
kind|noun|the|	, 10
kind|noun|throughout|	, -29
kind|noun|to|	, -60	verb-saying 18
kind|noun|under|	, -43
kind|noun|verb-judging|	, -54	quote -19	verb-judging -16
kind|noun|verb-saying|	, -11	e -22	on 10	verb-saying -18	verb-thinking -38	was 9	y -24
kind|noun|verb-thinking|	, -50
kind|noun|was|	, -51
kind|noun|were|	, -37
kind|noun|when|	, -25
kind|noun|which|	, -34
kind|noun|while|	, -42
kind|noun|who|	, -39
kind|noun|without|	, -41
kind|noun|with|	, -53	verb-saying -11
kind|noun|word|	, -32	verb-judging -23	verb-saying -9
kind|noun|would|	, -37
kind|noun|à|	, -54
kind|pronoun|,|	, -41	a 38	adverb 41	is -14	verb-saying 17	verb-thinking 10	word 11
kind|pronoun|	0 13	2 -13
kind|pronoun|as|	verb-judging 15
kind|pronoun|none|	has 14	verb-judging 37	verb-saying 42	was -39	word -8
kind|pronoun|quote|	verb-saying 31
kind|pronoun|that|	was -40
kind|pronoun|verb-saying|	dem 18	had -34	in 24	verb-thinking -43	was -32	word -13
kind|pronoun|word|	, -31
kind|speaking|,|	verb-saying 41	verb-thinking -14	word 13
kind|speaking|	0 16	1 8
kind|speaking|and|	, -62
kind|speaking|as|	, -11
kind|speaking|but|	, 7
kind|speaking|by|	, -23
kind|speaking|em|	, -25
kind|speaking|in|	, -7
kind|speaking|none|	, -18	adverb 26	verb-saying 9	who 11	word -14
kind|speaking|quote|	, 40
kind|speaking|through|	, -36
kind|speaking|verb-judging|	, -30
kind|speaking|verb-saying|	, 9
kind|speaking|word|	, -58
length|0|	document -10	name -13	noun -99	pronoun 9	speaking -18
length|1|	document -28	noun -26	speaking 19
length|2|	long name 12	noun 8	speaking 9
length|3|	document 14	long name 32	noun 13	speaking -21
length|4|	long name 18	noun 12	speaking 31
length|5|	document 21	noun 13	speaking -23
nearer|apposed document|direct long name|	in -43
nearer|apposed document|direct noun|	in 13
nearer|apposed document|direct speaking|	in -29
nearer|apposed long name|apposed long name|	, -17	none 21
nearer|apposed long name|apposed name|	none 11
nearer|apposed long name|apposed noun|	by 12	none 33
nearer|apposed long name|apposed speaking|	none 27
nearer|apposed long name|apposition long name|	, -16	none 11
nearer|apposed long name|apposition name|	, -8
nearer|apposed long name|apposition noun|	, 14	and 10	capital 11	none -17	quote 51
nearer|apposed long name|apposition pronoun|	none 34
nearer|apposed long name|apposition speaking|	, 33	none -27	quote 43
nearer|apposed long name|direct noun|	, 23	by -53
nearer|apposed long name|nobody|	none 46
nearer|apposed name|apposed long name|	none -12
nearer|apposed name|apposed name|	none -20
nearer|apposed name|apposed noun|	, -23	in -25	none -28
nearer|apposed name|apposed speaking|	none 25
nearer|apposed name|apposition long name|	none 8
nearer|apposed name|apposition name|	none 35
nearer|apposed name|apposition noun|	, 10	none 26	quote 29
nearer|apposed name|apposition speaking|	none 37
nearer|apposed name|direct long name|	in -26	none -75
nearer|apposed name|direct name|	none -63
nearer|apposed name|direct noun|	none -31
nearer|apposed name|direct pronoun|	none -59
nearer|apposed name|direct speaking|	in -10	none -37
nearer|apposed name|nobody|	, 13
nearer|apposed noun|apposed long name|	, -16	adverb -41	capital -43	in -27	none -31	word -32
nearer|apposed noun|apposed name|	at -34
nearer|apposed noun|apposed noun|	, -75	adverb -27	and -32	none -17	to -19	verb-judging -28	verb-saying -39	word -48
nearer|apposed noun|apposition long name|	none -36	word -37
nearer|apposed noun|apposition name|	none -39
nearer|apposed noun|apposition noun|	none 30
nearer|apposed noun|direct long name|	, 18	adverb -45	after -45	as -59	capital -60	in -75	none 16	on -60	verb-saying -49	word -54
nearer|apposed noun|direct name|	about -29	adverb -45	after -42	and -51	as -50	at -34	by 12	capital -48	during -29	for -41	in -54	on -21	to -31	verb-saying -50
nearer|apposed noun|direct noun|	, 18	and -53	by -17	in -63	word -71
nearer|apposed noun|direct pronoun|	about -30	adverb -17	and -57	at -43	by 12	for -56	had -30	in -63	is -30	on -31	to -26	verb-saying -63	was -28	word 19	would -28
nearer|apposed noun|direct speaking|	, 15	adverb -47	and 8	in -46	none -43	verb-saying -39	word -50
nearer|apposed speaking|apposed long name|	, 12	none -22
nearer|apposed speaking|apposed noun|	, 28
nearer|apposed speaking|apposition long name|	, -12	none -53	quote 38
nearer|apposed speaking|apposition name|	none -30
nearer|apposed speaking|apposition noun|	none 34
nearer|apposed speaking|direct noun|	em -32
nearer|apposed speaking|direct pronoun|	none 12
nearer|apposition long name|nobody|	, 39	adverb 10	by 7	de -39	do -25	for -33	me 44	of -35	verb-judging 26	word -22
nearer|apposition name|nobody|	, 27	da -33	de -26	do -20	in -30	of -24
nearer|apposition noun|nobody|	: -31	adverb -34	be -24	by 9	con -30	de -23	en -25	for -25	has -28	in -34	is -25	of -23	on -31	por -31	que -27	to -24	verb-judging -31	verb-saying -24	was -23	which -32	who -33	word -49
nearer|apposition noun|shared long name|	, 13	verb-judging -17	verb-saying -38	word -34
nearer|apposition noun|shared name|	, 22	verb-judging -9	verb-saying -33	word -26
nearer|apposition noun|shared pronoun|	he -10	she -12
nearer|apposition noun|shared speaking|	verb-saying -31
nearer|apposition speaking|nobody|	adverb 7	and -38	word -37
nearer|direct document|nobody|	, 33	verb-saying -42	word -54
nearer|direct long name|nobody|	, 13	by -19	with -9
nearer|direct name|nobody|	, 22	after -12
nearer|direct noun|nobody|	adverb 11	after 17	he -31	in -8	on -14	verb-saying -28	with 27	word -16
nearer|direct pronoun|nobody|	as 29	verb-saying -8
nearer|direct speaking|nobody|	, 13	with 13
nearer|inverted long name|inverted pronoun|	sie -18
nearer|inverted long name|nobody|	, -16
nearer|inverted pronoun|nobody|	verb-saying 34
nearer|inverted speaking|inverted long name|	verb-saying 7
nearer|relative noun|direct noun|	, 10
nearer|relative speaking|direct noun|	none 39
nearer|shared document|apposed document|	none 29
nearer|shared long name|apposed noun|	, 11	none 16
nearer|shared long name|apposed speaking|	, 47
nearer|shared long name|apposition noun|	none 33
nearer|shared long name|direct noun|	none 20
nearer|shared long name|nobody|	, 17	by -10	none 9	verb-judging -33	verb-saying -15
nearer|shared long name|shared name|	none 43
nearer|shared long name|shared noun|	, 14
nearer|shared long name|shared speaking|	, 14	none -7
nearer|shared name|apposed name|	none 23
nearer|shared name|nobody|	, 12	verb-judging -43	verb-saying -27
nearer|shared name|shared long name|	, -10	none 15
nearer|shared name|shared name|	, 43
nearer|shared name|shared noun|	, 25
nearer|shared name|shared pronoun|	, 8	none 13
nearer|shared name|shared speaking|	none -16
nearer|shared noun|apposed long name|	, 7	verb-saying -28
nearer|shared noun|apposed name|	verb-saying -35
nearer|shared noun|apposed noun|	none -7
nearer|shared noun|apposition noun|	none 27
nearer|shared noun|nobody|	, -13	adverb -45	after 21	and 8	at -30	by 10	has -38	none 17	on -25	that -38	to 31	verb-judging -55	verb-saying -30	word -18
nearer|shared noun|shared long name|	none 8	word -25
nearer|shared noun|shared name|	none -9
nearer|shared noun|shared noun|	, 10
nearer|shared noun|shared pronoun|	none 9
nearer|shared pronoun|nobody|	and 15	none 46	that -22	verb-saying -32	when 14	word 34
nearer|shared pronoun|shared long name|	none -9
nearer|shared pronoun|shared noun|	, 48
nearer|shared pronoun|shared pronoun|	, 32	none 7
nearer|shared speaking|apposed speaking|	none -10
nearer|shared speaking|nobody|	, 28	and -26
nearer|shared speaking|shared long name|	, 31
nearer|shared speaking|shared name|	, 29
nearer|shared speaking|shared pronoun|	none 9
opening|auxiliary|	apposed -44
opening|capital|	apposed 21	apposition 13	direct 10	relative 20	shared 27
opening|capital|long name|	, 28	- 26	after 17	and -10	but 23	capital 42	da -20	de -7	do -30	for -19	in -52	like -34	me 56	none 13	of -41	quote 41	that 25	to -26	verb-judging 11	verb-saying 37	when 32	with -12	— 32
opening|capital|name|	, 29	- -10	: 30	a -35	after -12	as 34	but 14	by -18	da -27	de -47	do -34	em -40	in -61	like -35	none 9	of -12	on -46	that -13	to -39	verb-judging -11	verb-saying 10	when 28	while -15	word 17
opening|capital|noun|	, 57	about -25	after -41	in 18	on -30	quote 36	verb-judging -30	verb-saying -9
opening|capital|speaking|	none 11
opening|determiner|	apposed -10	direct 17	inverted -8	relative -9	shared -11
opening|determiner|document|	, 29	in 8	none 13	verb-saying -49	word -59
opening|determiner|long name|	and -36	as 29	at -19	by -8	capital -17	de 15	for -32	in -39	none 9	sie -18	verb-judging -41	verb-saying -12	word -25
opening|determiner|noun|	, 33	: -31	a -36	about -25	across -27	after 25	among 13	and 21	as -18	at -65	before -46	but 10	capital -7	de -34	despite -37	during -55	en -36	following -29	for -8	had -38	has -30	have -34	in -44	into -37	is -36	like -32	none 14	of -41	on -31	out -37	over -18	por -44	que -34	quote 44	sur -30	the -7	throughout -29	to -10	under -34	up -37	verb-judging -59	verb-thinking -10	was -38	when -44	without -39	word -25	à -30	— 19
opening|determiner|speaking|	, 8	; -9	and -22	but 23	by -14	in -10	quote 44	to -36	verb-judging -32	verb-saying 18	with 7	word -9
opening|preposition|	apposed 46	apposition 14	direct 50	shared -33
opening|preposition|long name|	, 46	none 22
opening|preposition|noun|	, 14	none -13	word -40
opening|preposition|speaking|	none 16
opening|pronoun|	apposed 10	apposition -43	direct 7	inverted 15	relative 15
opening|pronoun|pronoun|	, 10	a 27	after 13	and 43	as 19	because -15	but -13	in -26	that -37	verb-judging 15	verb-saying -10	what -19	when 8	which 24
opening|that|	apposed -24	apposition -23	direct -22	inverted -24	shared -14
opening|that|noun|	capital -41	none -14	verb-saying -41	word 7
opening|verb-judging|	apposed -66	apposition -73	direct -39	shared -22
opening|verb-judging|long name|	adverb -47
opening|verb-judging|noun|	, -28	be -19	by -38	has -26
opening|verb-saying|	apposed -23	apposition -50	direct -16
opening|verb-saying|noun|	, 8	adverb -40	and -18	he -28	she -29	to 24
opening|verb-saying|speaking|	em -18
opening|verb-thinking|	apposed -58	apposition -37
opening|word|	apposed -30	apposition -75	inverted -11	relative 25	shared -14
opening|word|long name|	, -8	adverb 10	and 18
opening|word|noun|	$ -60	, -39	: -33	a 18	adverb -14	after -29	al -15	and -29	as -14	at 9	be -36	been -37	but 20	capital -49	de -24	do -30	em -12	en -39	for -36	had -39	has -44	have -19	he -27	in -29	is -44	it -25	na -31	no -32	not -35	of -30	or -45	per -18	por -22	que -32	quote -59	she -38	since -32	so 8	stop 19	than 18	to -59	under -32	verb-judging -31	verb-saying -38	verb-thinking -24	was -42	were -34	who -44	will -36	word -59	à -35
opening|word|speaking|	, 23	adverb 10	and -22	as 13	em -20
order|apposed|	1 13	2 -20	3 -7	long name 18	name -20
order|apposed|judging|	base 11	participle -17	present 30
order|apposed|long name|	, -10	- 31	as 11	at -44	but 12	in -56	like -32	none 15	of -23	quote 37	to -45	verb-judging -22	verb-saying 22	when 31	word -9
order|apposed|name|	, -19	em -34	in -47	on -23	quote -11	verb-judging -45	verb-saying 20
order|apposed|noun|	$ -45	, 17	; -12	about -50	adverb -14	after -67	and 7	as -14	at -20	be -36	been -37	before -41	but 14	capital 7	despite -36	do -35	during -49	em -35	en -44	had -44	has -34	have -34	he -33	if 8	in -22	into -41	is -43	it -35	na -34	not -42	of -39	on -10	over -19	past -40	por -43	quote 36	she -39	since -42	stop 18	sur -30	than -40	to -53	under -41	verb-judging -60	verb-saying -13	verb-thinking -45	was -49	were -30	will -9	with -63	would -42	à -50
order|apposed|saying|	participle -13
order|apposed|speaking|	adverb -43	and -50	by -45	em -17	none -16	quote 38	to -34	word -47
order|apposed|thinking|	base -40	participle 7	past 28	present 13
order|apposition|	0 -21	1 -67	document -49	name -16	noun -25	pronoun -41	speaking -21
order|apposition|judging|	participle -12	past -22	present -19
order|apposition|long name|	, 31	de -39	do -25	for -33	in -27	me 44	of -35	verb-judging 20	word -30
order|apposition|name|	, 27	da -33	de -26	do -20	in -33	of -24	verb-saying -15
order|apposition|noun|	, 12	: -32	about -30	adverb -38	and -8	as -9	at -37	be -25	by 7	con -30	de -23	during -30	en -25	for -29	has -34	he -11	in -33	is -25	of -28	on -41	por -31	que -27	quote -12	she -16	to -38	verb-judging -31	verb-saying -23	verb-thinking -29	was -30	which -32	who -33	word -56
order|apposition|saying|	base -55	participle -36
order|apposition|speaking|	and -39	as -44	word -44
order|apposition|thinking|	base -13	participle -25	past -29	present -20
order|direct|	0 13	document 7	name 10	pronoun 7	speaking 19
order|direct|document|	, 33	verb-saying -42	word -54
order|direct|judging|	base -11	past 16	present -12
order|direct|long name|	, 13	by -19	with -9
order|direct|name|	, 22	after -12
order|direct|noun|	adverb 11	after 17	he -31	in -8	on -14	verb-saying -28	with 27	word -16
order|direct|pronoun|	as 29	verb-saying -8
order|direct|saying|	participle -10	past 39	present -17
order|direct|speaking|	, 13	with 13
order|direct|thinking|	base 17	past -13	present -20
order|inverted|	0 16	1 -16	long name -15	noun -14	pronoun 15	speaking 15
order|inverted|long name|	, -7	sie -18
order|inverted|noun|	verb-saying 8	word -12
order|inverted|pronoun|	verb-saying 34
order|inverted|speaking|	verb-saying 9
order|noun|	1 17
order|noun|other|	base 16
order|relative|	1 21	document -7	name 12	pronoun 15	speaking 14
order|relative|judging|	base -12
order|relative|name|	none 21
order|relative|noun|	, 16
order|relative|saying|	base 44	present 22
order|relative|speaking|	none 29
order|relative|thinking|	base 10	past -10
order|shared|document|	in 13	none 18
order|shared|judging|	participle 7	present -18
order|shared|	long name 17	noun -21	speaking 14
order|shared|long name|	- 20	and -11	capital -11	me 28	none 15	quote 8	verb-judging -27	verb-saying 14	when 16	word 8	— 28
order|shared|name|	, 30	by -41	quote 8	that -11	when 32
order|shared|noun|	after 11	as -18	at -35	but 23	capital -24	during -31	has -46	in -28	is -32	none 17	on -32	que -32	quote 12	that -10	to 31	verb-judging -65	verb-saying -32	when 12	which 17	with -37	word -21	— 16
order|shared|other|	past 14
order|shared|pronoun|	, 38	a 27	after 16	and 29	because -29	that -27	verb-saying -43	what -18	when 8	which 24	word 10
order|shared|saying|	participle 16	past -31	present 9
order|shared|speaking|	, 9	and -27	as 18	none 13
order|shared|thinking|	base 9	present 8
`;
