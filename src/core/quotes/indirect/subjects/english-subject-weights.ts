/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|	( 13	, -8	- -17	: 16	a 40	adverb 22	and -46	are 11	auf 24	capital -22	da 17	de 10	del -23	di 6	did -21	do -12	e -29	en -18	for -13	from -21	ha 44	had -33	has 14	have 36	in -36	is -29	like 6	no -16	of 13	on 19	possessive -25	quote -51	stop -27	that -20	verb-judging 28	verb-saying 51	verb-thinking 19	was -60	were -41	who 22	will -20	word -10	would -10	y -40	– -29	— -15
after|(|apposed|	long name 18	noun -39
after|(|shared|	long name 24
after|,|apposed|	long name 18	pronoun -6
after|,|apposition|	document -56	long name 11	name -12	noun -25	pronoun -33	speaking -20
after|,|inverted|	speaking 6
after|,|shared|	document 8	long name 13	noun -35
after|-|apposed|	name -54	noun -7
after|adverb|direct|	name 31	pronoun 38
after|adverb|shared|	long name -8	name 6	pronoun 7	speaking 32
after|and|shared|	noun -44
after|are|direct|	noun 14
after|auf|inverted|	pronoun 21
after|a|direct|	pronoun 40
after|capital|inverted|	pronoun -33
after|de|apposed|	long name 9	name -28
after|de|shared|	long name 38
after|did|shared|	pronoun -7
after|e|shared|	noun -27
after|for|apposed|	name -14
after|for|apposition|	noun -20
after|had|shared|	long name -23	name -23	noun -15	pronoun -33
after|has|direct|	long name -7	name 56
after|has|shared|	name 24	noun -8
after|in|apposed|	long name -35	name -15	noun -32
after|in|apposition|	long name -35	name -17	noun 14
after|in|inverted|	pronoun 26
after|in|shared|	long name -13
after|is|direct|	name -19	pronoun -13
after|is|shared|	pronoun -6
after|of|apposed|	long name 13
after|of|apposition|	long name -11	name -19	noun -52
after|of|direct|	long name 12
after|of|shared|	long name 22	name -13	noun 18
after|on|apposed|	long name 10	name -36	noun -52
after|on|apposition|	long name 16
after|on|shared|	long name 23	noun 10
after|possessive|shared|	pronoun -12
after|quote|shared|	noun -35
after|stop|inverted|	long name -20	name -36	noun -16
after|to|apposed|	name 13
after|verb-judging|direct|	document -7	long name 12	name 14	pronoun 14	speaking 21
after|verb-judging|shared|	name 12	noun -18	pronoun 15	speaking 8
after|verb-saying|direct|	document 18	long name 7	name 6	noun -8	pronoun 12	speaking 19
after|verb-saying|shared|	document -25	long name 24	name 28	noun 19	pronoun 35	speaking 23
after|verb-thinking|direct|	long name -9	name 26	noun 10	pronoun 9
after|verb-thinking|shared|	name -7	noun 14	speaking 11
after|was|direct|	name -19	pronoun -19
after|was|shared|	name -29	noun -29	pronoun -45	speaking -8
after|were|shared|	noun -6	speaking -25
after|who|relative|	noun 25	speaking 21
after|who|shared|	long name -8	speaking -12
after|word|inverted|	pronoun -16
after|word|relative|	noun -38	speaking -11
after|word|shared|	document 10	long name -9	name 6	speaking 8
after|y|shared|	noun -25
after|–|apposed|	name -32	noun -9
after|—|apposed|	long name 8	name -29
before|	$ -10	) 10	, 45	- 35	: 9	; 12	a -13	about -22	across -48	adverb -11	after 11	against -39	al -38	all’ -10	although 40	are -16	around -33	as 25	at -47	auf -21	be -49	because -21	been -47	before -14	between -31	but 27	by -9	che -31	con -7	da -15	dans -6	de -19	desde -41	despite -22	di -44	do -55	down -39	during -61	e -28	em -50	en -59	following -35	for -6	ha -26	had -61	has -31	have -41	he -55	how -44	in -45	into -12	is -31	it -45	like -57	me 55	na -37	no -42	none 25	not -61	of -42	off -48	on -38	or -15	out -24	outside -51	over -31	par -34	past -42	pela 8	por -23	que -47	quote 61	she -29	sie -21	since -15	so 19	stop 27	sur -51	than -20	that -18	the -9	then 24	they -8	though 16	through 13	throughout -33	to 10	toward -47	under -44	up -14	verb-judging -30	verb-saying -7	verb-thinking -44	was -41	were -48	when 44	where -15	whether -28	which 16	while 9	who -25	with 6	within 16	word -31	would -6	– 29	— 41
before|$|apposed|	1 -24	2 -29
before|,|apposed|	0 6	1 21	2 -14	3 -11
before|,|apposition|	0 27	1 -53	2 30
before|,|direct|	0 20
before|,|inverted|	0 -15
before|,|shared|	0 31	1 38	2 -19	3 6
before|-|shared|	1 -10
before|:|apposition|	0 -31
before|;|shared|	0 6
before|about|apposed|	1 -24	2 -23
before|about|apposition|	0 -31
before|about|shared|	1 14
before|adverb|apposed|	1 -13	2 -17	3 -32
before|adverb|apposition|	1 -19	2 -33
before|adverb|direct|	0 13
before|adverb|shared|	0 -25	1 -32	2 19
before|after|apposed|	1 -23	2 -36	3 -36
before|after|shared|	0 27	2 29
before|among|apposed|	1 -13
before|and|apposed|	0 -8	1 11	2 -55	3 -24
before|and|apposition|	0 -12	1 -30
before|and|direct|	0 6
before|and|relative|	1 16
before|and|shared|	1 -10	2 12
before|are|apposed|	1 -46
before|as|apposed|	1 -8	2 8	3 -40
before|as|apposition|	0 27
before|as|direct|	0 35
before|at|apposed|	1 -19	2 -41	3 -26
before|at|shared|	0 -39
before|auf|inverted|	1 -21
before|a|apposition|	0 -13
before|been|apposed|	1 -40
before|before|apposed|	1 -44
before|be|apposed|	1 -42
before|be|apposition|	0 -17
before|but|apposed|	1 33
before|but|shared|	0 -22	1 20	2 33
before|by|apposed|	2 -7	3 -23
before|by|direct|	0 -21
before|by|shared|	2 -27	3 7
before|capital|apposed|	1 16	2 -41
before|capital|shared|	0 -17	2 15
before|da|apposition|	0 -8
before|desde|apposed|	1 -44
before|despite|apposed|	1 -44
before|de|apposition|	0 -63
before|do|apposed|	1 -35
before|do|apposition|	0 -43
before|during|apposed|	1 -38	2 -18
before|during|apposition|	0 -28
before|during|direct|	0 -42
before|em|apposed|	1 -38
before|en|apposed|	1 -41	2 -34
before|en|apposition|	0 -26
before|for|apposed|	1 8
before|for|apposition|	0 -47
before|had|apposed|	1 -46
before|has|apposed|	1 -39	2 13
before|has|apposition|	0 -42
before|has|shared|	0 -48
before|have|apposed|	1 -37
before|he|apposed|	1 -32
before|he|apposition|	1 -15
before|he|direct|	0 -39
before|he|shared|	0 -21
before|into|apposed|	1 -40
before|in|apposed|	1 -19	2 -58
before|in|apposition|	0 -40
before|in|inverted|	1 -26
before|in|shared|	0 -9	1 -8	3 -38
before|is|apposed|	1 -48	2 -12
before|is|shared|	0 -26	1 -18
before|it|apposed|	1 -27
before|like|apposed|	1 -32
before|me|apposition|	0 40
before|none|apposed|	0 21	2 17	3 11
before|none|relative|	1 22
before|none|shared|	0 25	2 18	3 22
before|not|apposed|	1 -30
before|not|apposition|	0 -28
before|no|apposed|	1 -37
before|of|apposed|	1 -27
before|of|apposition|	0 -35
before|on|apposed|	1 -18	2 -36
before|on|apposition|	1 -19
before|on|shared|	0 -32
before|or|apposed|	1 -39
before|out|direct|	0 -18
before|over|apposed|	1 -22
before|par|apposition|	0 -23
before|por|apposed|	1 -19
before|por|apposition|	0 -29
before|que|apposition|	0 -27
before|quote|apposed|	1 60	2 33
before|quote|shared|	0 10	1 29
before|she|apposition|	0 -18	1 -8
before|sie|inverted|	1 -21
before|since|apposed|	1 -29
before|since|apposition|	0 -27
before|stop|apposed|	1 25
before|sur|apposed|	1 -36
before|than|apposed|	1 -31
before|that|apposed|	1 18
before|that|direct|	0 -11
before|that|shared|	0 -16	1 -21	2 -14
before|through|apposed|	1 -51
before|to|apposed|	1 -53	2 -26
before|to|shared|	0 34
before|under|apposed|	1 -29
before|under|apposition|	0 -28
before|verb-judging|apposed|	1 -61	2 -37
before|verb-judging|apposition|	0 18	1 -41	2 -38
before|verb-judging|shared|	0 -51	2 -14
before|verb-saying|apposed|	1 24	2 6	3 8
before|verb-saying|apposition|	0 -30	1 -48	2 -13
before|verb-saying|direct|	0 -40
before|verb-saying|inverted|	0 27	1 15
before|verb-saying|shared|	0 -45	2 18	3 -42
before|verb-thinking|apposed|	1 -44
before|was|apposed|	1 -38	2 -37
before|was|apposition|	0 -32
before|were|apposed|	1 -28
before|what|shared|	0 6
before|when|apposed|	1 21
before|when|shared|	0 26	1 21
before|where|shared|	0 -10
before|which|apposed|	1 17
before|which|apposition|	0 -36
before|which|shared|	0 8	2 13
before|while|apposed|	1 9
before|who|apposition|	0 -44
before|who|direct|	0 -14
before|will|apposed|	1 -26
before|with|apposed|	1 -39
before|with|direct|	0 31
before|word|apposed|	0 -12	1 -7	2 -21	3 -52
before|word|apposition|	0 -55	1 -48	2 -29
before|word|direct|	0 -17
before|word|shared|	0 16	2 -26	3 -50
before|would|apposed|	1 -46
before|à|apposed|	1 23
before|—|shared|	1 9
beside|apposed document|direct long name|	nobody -40
beside|apposed document|direct name|	nobody -39
beside|apposed document|direct noun|	nobody 13
beside|apposed document|direct pronoun|	nobody -42
beside|apposed document|direct speaking|	nobody -38
beside|apposed long name|apposed long name|	apposed long name -33	apposed noun -19	nobody 9	shared long name 8	shared noun -8
beside|apposed long name|apposed name|	nobody 18
beside|apposed long name|apposed noun|	apposed long name -11	apposed name -27	apposed noun 21	nobody 30	shared long name 14	shared noun 11
beside|apposed long name|apposed speaking|	nobody 18
beside|apposed long name|apposition long name|	apposed long name 7	apposed name 21	apposed noun 7	nobody 9
beside|apposed long name|apposition name|	apposed long name 6	apposed noun -11	nobody 18	shared long name 32
beside|apposed long name|apposition noun|	apposed noun 31	apposed speaking -21	nobody -12	shared noun 18	shared speaking 40
beside|apposed long name|apposition speaking|	apposed speaking 6	nobody -11
beside|apposed long name|direct long name|	nobody 6
beside|apposed long name|direct name|	nobody -18
beside|apposed long name|direct noun|	apposed long name 9	nobody -15
beside|apposed long name|direct pronoun|	nobody 23
beside|apposed long name|direct speaking|	nobody -6
beside|apposed long name|nobody|	apposed long name -29	shared long name 15	shared noun 40
beside|apposed name|apposed long name|	nobody -22	shared name -7
beside|apposed name|apposed name|	nobody -29
beside|apposed name|apposed noun|	apposed name -31	nobody -27	shared name 42	shared noun -7
beside|apposed name|apposed speaking|	nobody 34
beside|apposed name|apposition noun|	apposed noun 6	nobody 21	shared name 9	shared noun 45
beside|apposed name|apposition speaking|	nobody 40
beside|apposed name|direct long name|	nobody -41
beside|apposed name|direct name|	nobody -22
beside|apposed name|direct noun|	nobody -13
beside|apposed name|direct pronoun|	nobody -19
beside|apposed name|direct speaking|	nobody -47
beside|apposed noun|apposed long name|	apposed long name -20	apposed name -55	nobody -45	shared long name -53	shared noun -57
beside|apposed noun|apposed name|	apposed long name -33	nobody -29
beside|apposed noun|apposed noun|	apposed long name -40	apposed name -58	apposed noun -63	apposed speaking -26	shared noun -40
beside|apposed noun|apposed speaking|	apposed long name -32	nobody -52	shared noun -34
beside|apposed noun|apposition long name|	apposed noun -10	nobody -13	shared noun -35
beside|apposed noun|apposition name|	apposed long name -38	nobody -37	shared noun 10
beside|apposed noun|apposition noun|	apposed long name -20	apposed noun 22	nobody 24	shared long name -28	shared noun 35	shared pronoun 25
beside|apposed noun|apposition speaking|	apposed long name -26	nobody 14
beside|apposed noun|direct document|	nobody -7
beside|apposed noun|direct long name|	apposed long name -50	apposed noun -9	nobody 14
beside|apposed noun|direct name|	apposed long name -49	apposed noun -58
beside|apposed noun|direct noun|	apposed long name -46	apposed name -17	apposed noun 17	nobody -12
beside|apposed noun|direct pronoun|	apposed long name -53	apposed noun -18	nobody 7
beside|apposed noun|direct speaking|	apposed long name -36	apposed name -43	apposed noun -6	nobody 11
beside|apposed noun|nobody|	apposed long name -44	apposed noun 15	shared noun -50
beside|apposed noun|shared long name|	nobody -50
beside|apposed noun|shared name|	nobody -39
beside|apposed noun|shared noun|	nobody 24
beside|apposed noun|shared pronoun|	nobody -38
beside|apposed pronoun|direct pronoun|	nobody -35
beside|apposed speaking|apposed long name|	nobody -8	shared long name -50	shared speaking -12
beside|apposed speaking|apposed name|	nobody -38
beside|apposed speaking|apposed noun|	nobody 19
beside|apposed speaking|apposition long name|	nobody -7	shared speaking -42
beside|apposed speaking|apposition name|	nobody -37
beside|apposed speaking|apposition noun|	apposed long name -7	nobody 10	shared noun 13	shared speaking 33
beside|apposed speaking|direct long name|	nobody -44
beside|apposed speaking|direct name|	nobody -54
beside|apposed speaking|direct noun|	nobody -19
beside|apposed speaking|direct pronoun|	nobody 14
beside|apposed speaking|direct speaking|	nobody -40
beside|apposition document|nobody|	apposed long name -22
beside|apposition long name|nobody|	apposed long name -19	apposed noun 15	apposed speaking 25	shared noun 12
beside|apposition name|nobody|	apposed long name -38	apposed name -40	apposed noun 6	apposed speaking 33
beside|apposition name|shared name|	nobody -31
beside|apposition noun|nobody|	apposed document -37	apposed long name 11	apposed name -42	apposed noun -47	apposed speaking -36	shared long name -36	shared noun -42	shared pronoun -20
beside|apposition noun|shared long name|	apposed long name -48	apposed noun -34	nobody -54
beside|apposition noun|shared name|	apposed name -31	apposed noun 15	nobody -63
beside|apposition noun|shared noun|	nobody -14
beside|apposition noun|shared pronoun|	apposed noun 18	nobody -41
beside|apposition noun|shared speaking|	apposed speaking -41	nobody -42
beside|apposition pronoun|nobody|	apposed long name -32
beside|apposition speaking|nobody|	apposed long name 11	apposed name -27	apposed noun -36
beside|direct document|nobody|	apposed noun 13	shared noun -31	shared speaking -6
beside|direct long name|nobody|	apposed document 42	apposed name 18	apposed speaking 52	relative noun -19	shared long name -6	shared noun -8
beside|direct name|nobody|	apposed document 41	apposed long name 39	apposed name 10	apposed speaking 54	shared noun -20
beside|direct noun|nobody|	apposed document -13	apposed long name 10	apposed speaking 20	relative name -22	relative noun -10	relative speaking -13	shared long name -7	shared noun 14	shared pronoun 16	shared speaking -28
beside|direct pronoun|nobody|	apposed document 46	apposed name 25	apposed noun -8	apposed pronoun 35	relative noun 11	shared pronoun -41
beside|direct speaking|nobody|	apposed document 38	apposed name 11	apposed speaking 35	shared name 11	shared noun 19	shared speaking -34
beside|inverted long name|inverted pronoun|	nobody -10
beside|inverted long name|nobody|	inverted speaking -6
beside|inverted name|inverted pronoun|	nobody -39
beside|inverted noun|inverted pronoun|	nobody -43
beside|inverted pronoun|nobody|	inverted long name 10	inverted name 39	inverted noun 43
beside|inverted speaking|inverted long name|	nobody 6
beside|relative name|direct noun|	nobody 22
beside|relative noun|direct long name|	nobody 19
beside|relative noun|direct name|	nobody -12
beside|relative noun|direct noun|	nobody 11
beside|relative noun|direct pronoun|	nobody -11
beside|relative speaking|direct noun|	nobody 13
beside|shared document|apposed document|	nobody 32
beside|shared long name|apposed long name|	shared name 21	shared noun -16
beside|shared long name|apposed noun|	nobody 6
beside|shared long name|apposed speaking|	nobody 8
beside|shared long name|apposition noun|	nobody 36
beside|shared long name|direct document|	nobody -6
beside|shared long name|nobody|	apposition noun 28	shared long name -23	shared name -15	shared speaking -15
beside|shared long name|shared name|	nobody 18
beside|shared long name|shared noun|	apposition noun 25
beside|shared long name|shared pronoun|	nobody -6
beside|shared long name|shared speaking|	nobody 37
beside|shared name|apposed name|	nobody 67	shared name -20	shared noun -7
beside|shared name|apposed noun|	nobody -12
beside|shared name|nobody|	apposition name 27	apposition noun 58	shared long name -45	shared name -20	shared speaking -45
beside|shared name|shared long name|	nobody 9
beside|shared name|shared name|	apposition noun 18	nobody 15
beside|shared name|shared noun|	apposed noun 41
beside|shared name|shared pronoun|	nobody 18
beside|shared name|shared speaking|	nobody -7
beside|shared noun|apposed name|	nobody -15	shared name -48
beside|shared noun|apposed noun|	nobody -15	shared long name -36	shared name -15	shared noun -17	shared pronoun -17
beside|shared noun|direct noun|	nobody -36	shared long name 6	shared name -34
beside|shared noun|nobody|	apposition noun 31	shared long name -29	shared name -20
beside|shared noun|shared name|	nobody 7
beside|shared noun|shared noun|	apposition noun -21
beside|shared noun|shared pronoun|	nobody 13
beside|shared pronoun|apposed noun|	nobody -11
beside|shared pronoun|nobody|	apposition noun 16	shared long name 16	shared name -9	shared speaking -16
beside|shared pronoun|shared name|	nobody 21
beside|shared pronoun|shared noun|	nobody -8
beside|shared pronoun|shared pronoun|	nobody 6
beside|shared speaking|apposed long name|	nobody 12
beside|shared speaking|apposed noun|	nobody 16
beside|shared speaking|apposed speaking|	nobody 29	shared long name -56
beside|shared speaking|direct noun|	nobody 15
beside|shared speaking|nobody|	apposition noun -7	shared name 24	shared noun 7	shared pronoun 15	shared speaking -23
beside|shared speaking|shared long name|	nobody 19
beside|shared speaking|shared name|	nobody 33
beside|shared speaking|shared noun|	nobody -26
beside|shared speaking|shared pronoun|	nobody 16
beside|shared speaking|shared speaking|	nobody 20
between|false|	apposition -31	direct 11	relative -26
between|false|document|	, -33	verb-judging -9	verb-saying 17	verb-thinking 12
between|false|long name|	( 29	, 15	- -15	de -13	for -11	has -7	in -26	of 26	stop -20	verb-judging 12	verb-thinking -9	word 13
between|false|name|	, -14	adverb 23	has 56	is -19	of -11	stop -36	verb-judging 14	verb-saying 7	verb-thinking 26	was -22
between|false|noun|	( -22	, -15	- -19	and -44	are 14	de 10	e -27	en -33	for -9	of -19	quote -38	stop -18	to 9	verb-thinking 10	y -25	— 9
between|false|pronoun|	, -11	a 40	adverb 8	auf 21	capital -33	in 26	is -13	verb-judging 14	verb-saying 12	verb-thinking 9	was -27	word -8
between|false|speaking|	, -18	verb-judging 26	verb-saying 19
between|true|	apposed 8	noun 21	relative 25
between|true|document|	, 27	verb-saying -11	word -15
between|true|long name|	, 27	adverb -8	had -23	has -7	in -47	on 30	verb-saying 30	verb-thinking 8	word -20
between|true|name|	, 8	- -47	adverb 10	for -11	had -18	has 28	in -27	of -18	to 7	verb-judging 18	verb-saying 27	verb-thinking -7	was -29	word 9	– -30	— -13
between|true|noun|	( -55	, -25	had -15	has -8	have 7	in 6	of 22	on -14	verb-judging -12	verb-thinking 16	was -33	who 16	word -18	— -15
between|true|pronoun|	adverb 9	did -7	had -29	is -6	possessive -19	verb-judging 18	verb-saying 44	was -34
between|true|speaking|	, 9	adverb 32	verb-saying 25	verb-thinking 11	was -8	were -23	who 9
further|apposed document|shared document|	none 33
further|apposed long name|apposed long name|	, 8
further|apposed long name|apposed name|	, -14
further|apposed long name|apposed noun|	, 11	by -31
further|apposed long name|nobody|	, 18	adverb -25	and 8	at -39	capital 13	in -46	none 10	quote 35	verb-saying 38	word 8
further|apposed long name|shared long name|	, -15	none 9
further|apposed long name|shared name|	none 6
further|apposed long name|shared noun|	, -29	none 22
further|apposed long name|shared speaking|	none 7
further|apposed name|apposed long name|	, -18
further|apposed name|apposed name|	, -50
further|apposed name|apposed noun|	, -14
further|apposed name|apposed speaking|	, 32
further|apposed name|nobody|	by 9	em -22	in -39	none -12	verb-saying 20
further|apposed name|shared name|	none 12
further|apposed name|shared noun|	none 6
further|apposed name|shared pronoun|	none 42
further|apposed noun|apposed long name|	, -81	word -46
further|apposed noun|apposed name|	, -38	and -35	word -29
further|apposed noun|apposed noun|	, 21	adverb -31	and -49	as 14	in -29	verb-saying -35	word -48
further|apposed noun|nobody|	$ -37	, 42	a 6	about -58	adverb -15	after -51	and -11	as -45	at -59	be -27	been -37	before -41	capital 8	despite -35	during -42	em -27	en -31	for 8	had -42	has -31	have -39	he -35	in -34	into -34	is -38	it -31	not -28	of -32	on -6	or -33	over -10	por -29	quote 37	she -38	since -30	so -32	stop 25	to -48	under -37	verb-judging -42	verb-saying -20	verb-thinking -34	was -36	were -30	while -38	with -61	would -38	à -44
further|apposed noun|shared long name|	none -18
further|apposed noun|shared noun|	capital 15	in 11
further|apposed pronoun|nobody|	none 6
further|apposed speaking|apposed noun|	, -10
further|apposed speaking|nobody|	as -44	by -40	em -22	in 6	none -24	quote 33	word -46
further|apposed speaking|shared noun|	none 9
further|apposition long name|apposed long name|	, 13	capital -41	da -34	de -47	of -37	word -47
further|apposition long name|apposed noun|	, 33
further|apposition long name|apposed speaking|	, 14
further|apposition name|apposed long name|	, -26	da -25	de -23	do -21
further|apposition name|apposed noun|	, 38
further|apposition name|apposed speaking|	, 39
further|apposition noun|apposed long name|	, 14	adverb -39	for -19	has -28	in -24	is -33	verb-judging -23	verb-saying -35	was -25	which -29	who -35	word -52
further|apposition noun|apposed name|	, -17	adverb -43	has -19	in -24	verb-saying -39	word -34
further|apposition noun|apposed noun|	, -13	adverb -13	verb-saying -6	word -37
further|apposition noun|apposed speaking|	verb-saying -36	word -24
further|apposition noun|nobody|	adverb -25	he -14	quote -12	she -8	verb-judging -31	verb-saying -6	word -22
further|apposition speaking|apposed long name|	, 20	adverb -37	and -44	word -46
further|apposition speaking|apposed name|	, -37
further|direct document|apposed noun|	, 13
further|direct long name|apposed document|	, 42
further|direct long name|apposed name|	, 18
further|direct long name|apposed speaking|	, 52
further|direct name|apposed document|	, 41
further|direct name|apposed long name|	, 39
further|direct name|apposed name|	, 10
further|direct name|apposed speaking|	, 54
further|direct noun|apposed document|	, -13
further|direct noun|apposed long name|	, 10
further|direct noun|apposed speaking|	, 20
further|direct noun|shared noun|	, -23	word 7
further|direct noun|shared pronoun|	he -27
further|direct pronoun|apposed document|	, 46
further|direct pronoun|apposed name|	, 25
further|direct pronoun|apposed noun|	, -8
further|direct pronoun|apposed pronoun|	, 35
further|direct speaking|apposed document|	, 38
further|direct speaking|apposed name|	, 11
further|direct speaking|apposed speaking|	, 35
further|inverted long name|inverted speaking|	, -6
further|inverted long name|nobody|	sie -21
further|inverted noun|nobody|	word -31
further|inverted pronoun|inverted long name|	verb-saying 17
further|inverted pronoun|inverted name|	verb-saying 35
further|inverted pronoun|inverted noun|	verb-saying 40
further|inverted speaking|nobody|	verb-saying 6
further|relative name|nobody|	none 22
further|relative noun|nobody|	, 17	none -6
further|relative speaking|nobody|	none 28
further|shared document|nobody|	in 15	none 6
further|shared long name|apposition noun|	, 24	none -11
further|shared long name|nobody|	, -10	and -40	none 13	verb-saying 18	word 19
further|shared long name|shared long name|	by 11	none -7	verb-saying -13
further|shared long name|shared noun|	, 38	by 14
further|shared long name|shared speaking|	none -17
further|shared name|apposed noun|	, 20	none 40
further|shared name|apposition noun|	, 34
further|shared name|nobody|	, 17	none 11	quote 41
further|shared name|shared long name|	none -18
further|shared noun|nobody|	, -6	and -30	but 30	in -33	none 19
further|shared noun|shared long name|	capital -23	in -49	none -9	that -43	verb-judging -34	verb-saying -61	word -50
further|shared noun|shared name|	adverb -38	in -37	verb-saying -50	word -32
further|shared noun|shared noun|	adverb 7	by -30	verb-judging -18	verb-saying -17
further|shared noun|shared pronoun|	in 6	verb-saying 9
further|shared noun|shared speaking|	verb-saying -46
further|shared pronoun|apposition noun|	, 30	quote 11
further|shared pronoun|nobody|	, 33	quote 27
further|shared pronoun|shared long name|	that -50
further|shared pronoun|shared name|	verb-saying -48
further|shared pronoun|shared pronoun|	that -33	verb-saying -45
further|shared speaking|apposition noun|	, -16
further|shared speaking|nobody|	none 23
further|shared speaking|shared long name|	none -31
head|	1 -40	10 -7	2 -30	2008 -36	2012 -27	2013 -38	2014 -40	3 -23	9 -41	act -31	administration 18	advisers 26	agency -13	aide 25	another -21	attacks -42	authority -20	ayotte -20	bank -17	beck -13	began -47	bill 7	board -32	book -25	bureau 18	bush -16	cambio -14	campaign -10	candidate 7	candidates 36	carolina -37	caucus -29	center 22	chair -15	chairman 34	chairwoman 11	chief -23	christie 11	church 9	cnn -13	coach -31	college 9	comments -20	commission 35	comunicado -30	conference -38	congress 7	conservative 20	contrast -14	convention -17	council -20	counsel -35	counterpart -21	critics -19	daughter 22	day -36	days -34	deal -20	debate -47	democrat -34	democrats 18	department 18	devine 32	diplomat -7	documents -23	earlier -18	election -35	email -15	emanuel 27	er 38	example -30	experts 35	fact -11	far -41	father -26	federation -29	fiorina 29	firm -25	florida -35	foundation -12	fund -12	general 7	gop -31	government 28	governor 30	graham 15	hampshire -36	he 44	head -20	het -39	hij 42	home -36	husband 12	il 15	immigrants -15	immigration -29	instance -43	institute -30	interview -40	interviews -38	iowa -48	issues -29	it -51	job 6	judge -18	khan 25	lado -38	law -30	lawyer -25	leader -53	leaders 36	league 18	lei 24	letter 16	maker 11	matter 25	mayor 27	mccain -13	mcconnell -6	meeting -34	member -10	members 18	miami -21	minister -7	ministry 27	monday -38	months -39	mother -11	museum 9	nacional -25	named -9	night -23	nomination -33	nominee -14	nota -36	obama -43	official 22	officials 24	ohio -37	on -75	one -17	organization 9	others 17	owner -37	pac 12	page -16	paris -33	part -48	parte -33	percent 31	point -31	police 22	politico -28	poll 52	polls 29	post -23	presidency -18	president -9	presidente -20	primaries -30	primary -6	prosecutor 22	putin -27	rally 9	records 35	reid 49	remarks -35	report -13	republican -42	republicans 14	research -35	response -26	rival -12	rivals -12	rubio 10	russia 6	ryan 15	said 52	sanders 19	school 15	secretary -31	senate -35	senator 8	senators 28	she 12	sie 39	speech -21	spokesman -33	state 11	statement -24	states -24	supporter -40	supporters -21	texas -31	that -28	them -9	this -15	those 51	thursday -27	time -44	trump 21	tuesday -47	tweet -27	twitter -13	u.s. -8	union -37	university 32	vote -28	warren 20	washington -52	watch 15	we 21	wife -53	woman 10	workers -11	years -11	york -45	you 27	ze 38
kind|document|,|	verb-judging 15	verb-saying 54	verb-thinking 6
kind|document|	0 -13	1 -7	2 -7	3 29
kind|document|in|	, 8
kind|document|none|	, 18
kind|document|word|	, -32	verb-saying -40
kind|long name|,|	( 23	, 29	- -7	de 15	of 27	stop -10	verb-saying 13	who -16	word -8
kind|long name|	0 9	1 11	2 13	3 8
kind|long name|adverb|	, 14
kind|long name|and|	, 15
kind|long name|as|	, 11
kind|long name|at|	, -40
kind|long name|but|	, 17
kind|long name|by|	, -19
kind|long name|de|	, 24
kind|long name|in|	, -41
kind|long name|like|	, -43
kind|long name|me|	, 56
kind|long name|none|	( 19	, 10	adverb 14	de 32	has -15	of 9	on 34	verb-judging 18	verb-saying 14	verb-thinking -7	word -19
kind|long name|of|	, -41
kind|long name|quote|	, 38
kind|long name|verb-judging|	, 16
kind|long name|verb-saying|	, 33
kind|long name|when|	, 37
kind|long name|word|	, -29
kind|name|,|	- -33	adverb 45	has 45	verb-judging 64	verb-saying 23	verb-thinking 34	was -6	word 17
kind|name|	0 -10	1 8	2 -15	3 -20
kind|name|a|	, -38
kind|name|by|	, -52
kind|name|da|	, -21
kind|name|de|	, -30
kind|name|do|	, -30
kind|name|em|	, -32
kind|name|in|	, -49
kind|name|like|	, -34
kind|name|none|	, 24	- -37	has 35	in -8	of -25	verb-judging 20	verb-saying 20	was -21	– -32	— -21
kind|name|of|	, -11
kind|name|on|	, -30
kind|name|quote|	, -6	verb-saying 12
kind|name|verb-saying|	, 40
kind|noun|$|	, -49
kind|noun|,|	( -48	, 16	- -29	has -10	have 27	in 25	of -11	on 11	that 14	verb-saying 13	verb-thinking 24	word -6
kind|noun|	0 -20	1 -14	3 -17
kind|noun|:|	, -16
kind|noun|about|	, -25
kind|noun|across|	, -43
kind|noun|adverb|	, -29	verb-thinking 10
kind|noun|after|	, -74
kind|noun|al|	, -12
kind|noun|and|	verb-saying -28	verb-thinking -12
kind|noun|at|	, -18
kind|noun|been|	, -50
kind|noun|before|	, -45
kind|noun|be|	, -42
kind|noun|but|	, 22
kind|noun|by|	, 17	verb-saying -11
kind|noun|capital|	, 10
kind|noun|con|	, -39
kind|noun|despite|	, -36
kind|noun|de|	, -42
kind|noun|do|	, -40
kind|noun|during|	, -56
kind|noun|em|	, -30
kind|noun|en|	, -42
kind|noun|had|	, -54
kind|noun|has|	, -59
kind|noun|have|	, -49
kind|noun|he|	, -23
kind|noun|into|	, -45
kind|noun|in|	, -21	verb-saying -30
kind|noun|is|	, -55
kind|noun|it|	, -37
kind|noun|na|	, -32
kind|noun|none|	had -18	verb-judging 19	verb-saying 33	was -25
kind|noun|not|	, -42
kind|noun|no|	, -27
kind|noun|off|	, -38
kind|noun|of|	, -52
kind|noun|on|	, -19
kind|noun|or|	, -42
kind|noun|out|	, -55
kind|noun|over|	, -31
kind|noun|past|	, -31
kind|noun|per|	, -28
kind|noun|por|	, -50
kind|noun|que|	, -33
kind|noun|quote|	, 29
kind|noun|she|	, -27
kind|noun|since|	, -45
kind|noun|so|	, 20
kind|noun|stop|	, 19
kind|noun|sur|	, -40
kind|noun|than|	, -39
kind|noun|then|	, 9
kind|noun|the|	, 9
kind|noun|throughout|	, -33
kind|noun|to|	, -44
kind|noun|under|	, -46
kind|noun|verb-judging|	, -63	verb-judging -13	verb-saying -13
kind|noun|verb-saying|	e -36	on 6	verb-saying -16	verb-thinking -29
kind|noun|verb-thinking|	, -56
kind|noun|was|	, -49
kind|noun|were|	, -45
kind|noun|when|	, -19
kind|noun|which|	, -38
kind|noun|while|	, -46
kind|noun|who|	, -35
kind|noun|without|	, -36
kind|noun|with|	, -39
kind|noun|word|	, -29	verb-judging -30	verb-saying -16
kind|noun|would|	, -48
kind|noun|à|	, -26
kind|pronoun|,|	a 40	adverb 40	is -12	verb-judging 8	verb-saying 16	verb-thinking 14	word 24
kind|pronoun|	0 14	2 -8	3 6
kind|pronoun|as|	verb-judging 11
kind|pronoun|none|	, 6	has 11	verb-judging 40	verb-saying 40	was -38	word -8
kind|pronoun|quote|	verb-saying 30
kind|pronoun|that|	was -37
kind|pronoun|verb-saying|	had -24	in 26	verb-thinking -33	was -44	word -13
kind|pronoun|word|	, -32
kind|speaking|,|	verb-saying 36	verb-thinking -10	who -8	word 9
kind|speaking|	0 16	1 8
kind|speaking|adverb|	, -6
kind|speaking|and|	, -59
kind|speaking|as|	, -12
kind|speaking|by|	, -21
kind|speaking|em|	, -28
kind|speaking|none|	, -17	adverb 22	verb-saying 14	who 7	word -12
kind|speaking|quote|	, 38
kind|speaking|through|	, -31
kind|speaking|verb-judging|	, -22
kind|speaking|verb-saying|	, 11
kind|speaking|word|	, -51
length|0|	document -8	name -8	noun -94	pronoun 9	speaking -11
length|1|	document -23	noun -27	speaking 25
length|2|	long name 15	noun 10	speaking 13
length|3|	document 10	long name 37	noun 12	speaking -12
length|4|	document -6	long name 17	speaking 30
length|5|	document 23	long name -6	noun 17	speaking -31
nearer|apposed document|apposition noun|	none -11
nearer|apposed document|direct long name|	in -25
nearer|apposed document|direct noun|	in 16
nearer|apposed document|direct speaking|	in -32
nearer|apposed long name|apposed long name|	, -29	none 30
nearer|apposed long name|apposed name|	none 11
nearer|apposed long name|apposed noun|	by 7	none 33
nearer|apposed long name|apposed speaking|	none 27
nearer|apposed long name|apposition long name|	, -11	none 9
nearer|apposed long name|apposition name|	, -10
nearer|apposed long name|apposition noun|	, 15	and 14	capital 12	none -20	quote 51
nearer|apposed long name|apposition pronoun|	none 36
nearer|apposed long name|apposition speaking|	, 27	none -31	quote 42
nearer|apposed long name|direct name|	in -28
nearer|apposed long name|direct noun|	, 44	by -45
nearer|apposed long name|nobody|	, 9	none 56
nearer|apposed name|apposed long name|	none -10
nearer|apposed name|apposed name|	none -24
nearer|apposed name|apposed noun|	, -27	in -28	none -19
nearer|apposed name|apposed speaking|	none 30
nearer|apposed name|apposition long name|	none 8
nearer|apposed name|apposition noun|	, 18	none 24
nearer|apposed name|apposition speaking|	none 35
nearer|apposed name|direct long name|	in -26	none -72
nearer|apposed name|direct name|	none -58
nearer|apposed name|direct noun|	none -23
nearer|apposed name|direct pronoun|	none -57
nearer|apposed name|direct speaking|	in -22	none -36
nearer|apposed name|nobody|	, 20
nearer|apposed noun|apposed long name|	, -7	adverb -37	capital -37	in -28	none -25	on -33	word -35
nearer|apposed noun|apposed name|	, 14	at -27
nearer|apposed noun|apposed noun|	, -77	adverb -21	and -40	in 8	none -11	verb-judging -31	verb-saying -36	word -46
nearer|apposed noun|apposition long name|	, -8	none -29	word -31
nearer|apposed noun|apposition name|	none -31
nearer|apposed noun|apposition noun|	none 33
nearer|apposed noun|direct long name|	, 18	adverb -51	after -49	as -68	capital -58	in -63	none 15	on -59	verb-saying -53	word -59
nearer|apposed noun|direct name|	about -36	adverb -15	after -46	and -51	as -47	at -38	by 12	capital -51	during -36	in -53	none -9	on -17	to -34	verb-saying -25
nearer|apposed noun|direct noun|	, 23	adverb -8	and -51	by -15	in -55	is -33	none -6	quote 8	word -68
nearer|apposed noun|direct pronoun|	, 10	about -40	adverb -17	and -56	at -42	be -30	been -31	by 9	for -48	had -28	he -30	in -66	is -19	none 7	on -47	verb-saying -66	was -33	word 11	would -30
nearer|apposed noun|direct speaking|	, 8	adverb -41	and 10	be -18	in -39	none -50	verb-saying -38	word -40
nearer|apposed noun|nobody|	, -16
nearer|apposed speaking|apposed long name|	, 22	none -28
nearer|apposed speaking|apposed noun|	, 23
nearer|apposed speaking|apposition long name|	, -9	none -48	quote 38
nearer|apposed speaking|apposition name|	none -34
nearer|apposed speaking|apposition noun|	, 6	none 37
nearer|apposed speaking|direct pronoun|	none 15
nearer|apposition long name|nobody|	, 40	adverb 8	by 9	de -47	me 40	of -29	verb-judging 21	word -23
nearer|apposition name|nobody|	, 26	da -25	de -23	do -21
nearer|apposition noun|nobody|	adverb -34	be -16	by 12	con -28	de -31	en -26	for -35	has -30	in -28	is -28	not -28	of -27	por -26	que -27	verb-judging -38	verb-saying -27	was -27	which -35	who -33	word -60
nearer|apposition noun|shared long name|	verb-judging -19	verb-saying -33	word -22
nearer|apposition noun|shared name|	, 20	verb-judging -20	verb-saying -32	word -35
nearer|apposition noun|shared noun|	, 22
nearer|apposition noun|shared pronoun|	he -14	she -8
nearer|apposition noun|shared speaking|	verb-saying -26
nearer|apposition speaking|nobody|	adverb 6	and -44	word -38
nearer|direct document|nobody|	, 34	verb-saying -33	word -53
nearer|direct long name|nobody|	, 12	by -21
nearer|direct name|nobody|	, 21	after -17
nearer|direct noun|nobody|	adverb 11	after 22	by -10	he -35	out -9	verb-saying -26	with 24	word -11
nearer|direct pronoun|nobody|	as 24
nearer|direct speaking|nobody|	, 13
nearer|inverted long name|inverted pronoun|	sie -21
nearer|inverted long name|nobody|	, -15
nearer|inverted pronoun|nobody|	verb-saying 33
nearer|inverted speaking|inverted long name|	verb-saying 6
nearer|relative noun|direct noun|	, 12
nearer|relative speaking|direct noun|	none 36
nearer|shared document|apposed document|	none 32
nearer|shared long name|apposed long name|	none 17
nearer|shared long name|apposed noun|	, 13	none 14
nearer|shared long name|apposed speaking|	, 49
nearer|shared long name|apposition noun|	none 34
nearer|shared long name|direct noun|	none 18
nearer|shared long name|nobody|	, 16	by -9	none 8	verb-judging -42	verb-saying -15
nearer|shared long name|shared name|	none 36
nearer|shared long name|shared pronoun|	, -11
nearer|shared long name|shared speaking|	, 11
nearer|shared name|apposed name|	none 25
nearer|shared name|nobody|	, 10	none 7	verb-judging -36	verb-saying -26
nearer|shared name|shared long name|	, -9	none 16
nearer|shared name|shared name|	, 45
nearer|shared name|shared noun|	, 27
nearer|shared name|shared pronoun|	none 10
nearer|shared name|shared speaking|	, 7	none -16
nearer|shared noun|apposed long name|	verb-saying -30
nearer|shared noun|apposed noun|	in -8	none -7
nearer|shared noun|direct noun|	none -16
nearer|shared noun|nobody|	, 7	adverb -52	after 22	and 11	at -30	by 8	has -40	he -21	none 20	that -36	to 33	verb-judging -57	verb-saying -31	word -22
nearer|shared noun|shared long name|	none 11	word -27
nearer|shared noun|shared noun|	none -7	word -35
nearer|shared noun|shared pronoun|	none 14
nearer|shared noun|shared speaking|	none -8
nearer|shared pronoun|nobody|	, 9	and 11	none 57	that -24	verb-saying -45	when 13	word 34
nearer|shared pronoun|shared long name|	none -7
nearer|shared pronoun|shared noun|	, 57	none 6
nearer|shared pronoun|shared pronoun|	, 28	none 9
nearer|shared speaking|apposed noun|	none -13
nearer|shared speaking|apposed speaking|	none -9
nearer|shared speaking|nobody|	, 31	and -21	verb-saying 8
nearer|shared speaking|shared long name|	, 32
nearer|shared speaking|shared name|	, 28
nearer|shared speaking|shared noun|	, -8	none -7
nearer|shared speaking|shared pronoun|	none 16
opening|capital|	apposed 25	apposition 16	direct 13	relative 11	shared 30
opening|capital|long name|	, 26	- 29	after 12	and -12	but 22	capital 41	da -20	in -40	like -33	me 56	none 12	of -32	quote 42	that 28	verb-saying 40	when 32	with -10	— 38
opening|capital|name|	, 34	: 26	a -38	after -18	as 34	but 14	by -14	da -28	de -36	do -36	em -34	in -51	like -38	none 8	of -11	on -35	that -17	verb-judging -9	verb-saying 12	when 29	while -21	word 14
opening|capital|noun|	, 60	about -32	after -8	in 18	quote 30	verb-judging -21	verb-saying -13
opening|capital|speaking|	, 8	none 20
opening|determiner|	apposed -11	direct 13	inverted -10	noun -6	shared -9
opening|determiner|document|	, 30	in 12	none 15	verb-saying -39	word -64
opening|determiner|long name|	and -33	as 23	at -19	by -8	capital -13	de 16	in -41	none 7	sie -21	verb-judging -42	verb-saying -11	word -15
opening|determiner|name|	none -10
opening|determiner|noun|	, 32	: -33	a -54	about -27	across -32	adverb 7	after 21	among 11	and 19	as -22	at -57	before -43	but 7	de -35	despite -30	during -47	en -39	following -31	had -35	has -28	have -27	in -53	into -42	is -29	like -31	none 16	of -42	on -24	out -7	over -21	por -45	que -36	quote 39	sur -37	the -9	through 17	throughout -33	to -32	under -26	up -31	verb-judging -52	verb-thinking -18	was -23	when -44	while 23	with -8	word -27	à -34	— 15
opening|determiner|speaking|	; -7	and -21	but 34	by -18	none -9	quote 39	verb-judging -31	verb-saying 27
opening|preposition|	apposed 47	apposition -9	direct 51	shared -33
opening|preposition|long name|	, 42	none 26
opening|preposition|noun|	, 15	none -7	word -35
opening|pronoun|	apposed 10	apposition -40	direct 6	inverted 16	relative 19
opening|pronoun|pronoun|	, 14	a 25	after 10	and 44	as 17	because -13	but -11	in -26	that -35	verb-saying -12	what -16	when 12	which 31
opening|that|	apposed -27	apposition -28	direct -15	inverted -18	shared -15
opening|that|noun|	none -7	verb-saying -47	word 9
opening|verb-judging|	apposed -61	apposition -62	direct -46	shared -19
opening|verb-judging|long name|	adverb -35
opening|verb-judging|noun|	, -32	adverb -29	be -12	by -36	has -25
opening|verb-saying|	apposed -27	apposition -81	direct -34
opening|verb-saying|noun|	, -12	adverb -31	and -28	he -26	she -31	was -21	who -31
opening|verb-saying|speaking|	em -25
opening|verb-thinking|	apposed -41	apposition -41
opening|word|	apposed -28	apposition -74	inverted -14	relative 17	shared -17
opening|word|long name|	adverb 10	and 20
opening|word|noun|	$ -51	, -27	a 12	about 8	adverb -13	after -27	al -12	and -24	as -9	at 6	be -34	been -39	but 23	capital -52	de -35	em -28	en -26	for -12	had -37	has -48	have -24	he -38	in -60	into 7	is -56	it -33	na -33	no -29	not -40	of -33	on -19	or -44	over -7	per -25	por -22	que -25	quote -66	she -38	since -30	stop 21	than 23	to -53	under -29	verb-judging -43	verb-saying -39	verb-thinking -28	was -35	were -38	which -9	who -43	will -46	with 10	word -73	à -15
opening|word|speaking|	, 21	and -34	as 9	verb-saying -35
order|apposed|	0 9	1 9	2 -23	3 -8	document 6	long name 19	name -19	pronoun -6
order|apposed|judging|	base 13	participle -14	present 38
order|apposed|long name|	- 36	as 9	at -40	but 12	in -49	like -27	none 16	of -21	quote 41	to -38	verb-judging -19	verb-saying 27	when 34	word -15
order|apposed|name|	, -24	by 9	em -26	in -42	quote -8	verb-judging -35	verb-saying 20
order|apposed|noun|	$ -47	, 18	; 6	about -21	adverb -18	after -60	as -11	at -15	be -37	been -43	before -44	but 17	capital 7	despite -35	do -35	during -43	em -27	en -34	had -47	has -47	have -44	he -34	in -23	into -38	is -48	it -33	na -29	not -39	of -37	on -9	over -21	past -33	por -33	quote 31	she -45	since -35	so 11	stop 20	sur -33	than -33	to -51	under -42	verb-judging -57	verb-saying -8	verb-thinking -43	was -48	were -34	while -38	with -65	word -10	would -45	à -45
order|apposed|pronoun|	none 6
order|apposed|saying|	past -6
order|apposed|speaking|	adverb -43	and -40	by -45	em -22	none -13	quote 38	verb-saying -7	word -37
order|apposed|thinking|	base -38	participle 12	past 23	present 19
order|apposition|	0 -21	1 -65	document -56	name -18	noun -28	pronoun -33	speaking -20
order|apposition|judging|	base -7	participle -17	past -23	present -44
order|apposition|long name|	, 35	adverb 6	by 9	de -47	me 40	of -29	verb-judging 17	word -33
order|apposition|name|	, 26	da -25	de -23	do -21	verb-saying -14
order|apposition|noun|	, 10	about -27	adverb -40	and -9	be -18	by 11	con -28	de -31	during -33	en -26	for -35	had -23	has -35	he -10	in -29	is -28	not -28	of -33	on -35	por -26	que -27	quote -24	she -11	to -24	verb-judging -51	verb-saying -28	verb-thinking -36	was -30	which -35	who -33	word -60
order|apposition|saying|	base -62	participle -28
order|apposition|speaking|	and -46	as -50	word -45
order|apposition|thinking|	base -17	participle -27	past -36	present -18
order|direct|	0 10	name 7	noun -6	pronoun 6	speaking 24
order|direct|document|	, 34	verb-saying -33	word -53
order|direct|judging|	base -9	past 19	present -12
order|direct|long name|	, 12	by -21
order|direct|name|	, 21	after -17
order|direct|noun|	adverb 11	after 22	by -10	he -35	out -9	verb-saying -26	with 24	word -11
order|direct|pronoun|	as 24
order|direct|saying|	base -7	participle -9	past 40	present -17
order|direct|speaking|	, 13
order|direct|thinking|	base 21	past -10	present -20
order|inverted|	0 15	1 -15	long name -13	noun -15	pronoun 16	speaking 15
order|inverted|long name|	, -8	sie -21
order|inverted|noun|	verb-saying 6	word -8
order|inverted|pronoun|	verb-saying 33
order|inverted|speaking|	verb-saying 9
order|noun|	1 27
order|noun|other|	base 25
order|relative|	1 14	name 9	pronoun 19
order|relative|judging|	base -6
order|relative|name|	none 22
order|relative|noun|	, 18	none -6
order|relative|saying|	base 25	past 8	present 16
order|relative|speaking|	, -17	none 28
order|relative|thinking|	base -9	past -15
order|shared|	2 7	document -12	long name 19	noun -18	speaking 19
order|shared|document|	in 17	none 12
order|shared|judging|	past 7	present -16
order|shared|long name|	- 17	after 29	and -8	me 25	none 14	quote 9	verb-judging -32	verb-saying 12	when 15	word 8	— 25
order|shared|name|	, 33	by -41	none 6	quote 13	that -15	when 32
order|shared|noun|	adverb -7	after 11	and -8	as -27	at -31	but 22	capital -28	during -29	had -38	has -45	he -25	in -25	is -23	none 17	on -36	per -27	quote 9	that -13	to 32	verb-judging -57	verb-saying -38	was -19	when 8	while 21	word -28	— 13
order|shared|pronoun|	, 39	a 25	after 14	and 25	because -27	that -24	verb-saying -51	what -16	when 9	which 28	word 8
order|shared|saying|	participle 14	past -35	present 6
order|shared|speaking|	, 13	and -23	as 13	but 16	by -8	none 16	verb-saying 12	word 7
order|shared|thinking|	base 8	present 9
`;
