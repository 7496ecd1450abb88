/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|	( 16	, -13	- -12	: 19	a 33	adverb 19	and -44	are 11	at -12	capital -17	da 11	de 12	di 6	did -20	e -32	en -17	from -16	ha 39	had -28	has 14	have 40	in -52	is -30	like 15	no -15	of 12	quote -47	stop -20	that -13	verb-judging 21	verb-saying 53	verb-thinking 12	was -59	were -40	who 9	will -16	would -9	y -36	à 22	– -17	— -13
after|(|apposed|	long name 17	noun -37
after|(|shared|	long name 37
after|,|apposed|	long name 15	speaking -8
after|,|apposition|	document -47	long name 17	name -11	noun -27	pronoun -31	speaking -19
after|,|inverted|	noun -6
after|,|shared|	long name 7	noun -35	speaking -17
after|-|apposed|	name -46
after|adverb|direct|	name 35	noun 12	pronoun 32
after|adverb|shared|	long name -8	name 15	pronoun 7	speaking 33
after|and|shared|	noun -26
after|are|direct|	noun 13
after|de|apposed|	long name 10
after|de|shared|	long name 29
after|did|shared|	pronoun -6
after|e|shared|	noun -31
after|for|apposed|	long name 13
after|had|shared|	long name -26	name -26	noun -11	pronoun -34
after|has|direct|	long name -8	name 48	noun 35	pronoun 7
after|has|shared|	name 27	noun -11
after|have|shared|	noun 22
after|in|apposed|	long name -30	name -35	noun -30
after|in|apposition|	long name -31
after|in|inverted|	pronoun 30
after|is|shared|	name 9	pronoun -6
after|of|apposed|	long name 7	noun 10
after|of|apposition|	long name -27	noun -42
after|of|direct|	long name 6
after|of|shared|	long name 19	noun 15
after|on|apposed|	long name 19	noun -42
after|quote|shared|	noun -34
after|stop|inverted|	long name -19	name -30	noun -6
after|to|apposed|	name 11
after|to|shared|	noun 10
after|verb-judging|direct|	document -29	long name 19	name 17	pronoun 7	speaking 17
after|verb-judging|shared|	name 6	noun -21	pronoun 17	speaking 21
after|verb-saying|direct|	document 14	long name 8	noun -11	pronoun 13	speaking 22
after|verb-saying|relative|	name 11
after|verb-saying|shared|	document -11	long name 22	name 27	noun 17	pronoun 36	speaking 25
after|verb-thinking|direct|	long name -7	name 14	noun 8	pronoun 10
after|verb-thinking|shared|	name -16	noun 13	speaking 7
after|was|direct|	name -17	pronoun -20
after|was|shared|	long name 10	name -28	noun -24	pronoun -47	speaking -6
after|were|shared|	noun -11	speaking -22
after|who|shared|	noun 8
after|word|relative|	name 7	noun -20
after|word|shared|	document 11	long name -16	name 12	speaking 7
after|—|apposed|	name -26	noun -7
before|$|apposed|	1 -30	2 -26
before|	& -7	' -43	, 43	- 34	: 14	; 7	about -18	across -37	adverb -7	after 15	al -39	although 45	are -8	around -33	as 20	at -42	be -53	because -21	been -40	before -13	between -15	but 27	by -14	capital 9	con 6	da -16	dans -33	de -7	desde -43	despite -20	do -42	down -36	during -60	e -33	em -46	en -49	following -25	had -62	has -30	have -43	he -44	how -48	in -48	into -9	is -27	it -46	like -68	me 48	no -38	none 31	not -55	of -47	off -36	on -34	or -12	out -23	outside -48	over -20	par -36	para 21	past -43	por -32	que -41	quote 55	she -28	since -11	so 15	sur -41	than -22	that -21	then 12	they -8	through 7	throughout -30	to 18	toward -38	under -59	up -16	verb-judging -24	verb-thinking -35	was -60	were -49	when 48	whether -12	which 20	while 6	who -12	with 13	without -40	word -23	à -28	– 11	— 34	’ -32
before|&|apposition|	0 14
before|'|apposed|	1 -22
before|'|apposition|	0 -29
before|,|apposed|	0 6	1 26	2 -38
before|,|apposition|	0 24	1 -44	2 29
before|,|direct|	0 17
before|,|inverted|	0 -12
before|,|shared|	0 44	1 40	2 -13
before|-|apposed|	1 -6
before|-|shared|	1 -11
before|:|apposition|	0 -24
before|;|apposed|	1 -23
before|about|apposed|	1 -17	2 -25
before|about|apposition|	0 -27
before|about|shared|	1 9
before|adverb|apposed|	1 -9	2 -16	3 -36
before|adverb|apposition|	0 -11	1 -24	2 -35
before|adverb|direct|	0 16
before|adverb|shared|	0 -30	1 -36	2 21	3 6
before|after|apposed|	1 -21	2 -29	3 -32
before|after|direct|	0 -7
before|after|shared|	0 29	1 -7	2 27
before|and|apposed|	1 6	2 -49	3 -15
before|and|apposition|	1 -10
before|and|shared|	1 -14	2 10
before|are|apposed|	1 -58
before|as|apposed|	2 -19	3 -34
before|as|apposition|	0 19
before|as|direct|	0 22
before|as|shared|	0 9
before|at|apposed|	1 -10	2 -41	3 -18
before|at|shared|	0 -30
before|a|apposition|	0 7
before|been|apposed|	1 -33
before|before|apposed|	1 -48
before|be|apposed|	1 -30
before|be|apposition|	0 -22
before|but|apposed|	1 34
before|but|shared|	0 -17	1 20	2 30
before|by|apposed|	3 -16
before|by|apposition|	0 11
before|by|direct|	0 -22
before|by|shared|	0 -8	2 -14
before|capital|apposed|	1 12	2 -37
before|capital|shared|	0 -16	1 11
before|con|apposition|	0 8
before|da|apposition|	0 -8
before|despite|apposed|	1 -29
before|de|apposition|	0 -49
before|do|apposed|	1 -35
before|do|apposition|	0 -31
before|during|apposed|	1 -42	2 -23
before|during|apposition|	0 -22
before|during|direct|	0 -38
before|em|apposed|	1 -37
before|en|apposed|	1 -33
before|en|apposition|	0 -20
before|for|apposed|	1 8
before|for|apposition|	0 -34
before|had|apposed|	1 -38
before|had|shared|	0 -35
before|has|apposed|	1 -38	2 14
before|has|apposition|	0 -33
before|has|shared|	0 -36
before|have|apposed|	1 -31
before|he|apposed|	1 -30
before|he|apposition|	1 -14
before|he|direct|	0 -31
before|he|shared|	0 -17
before|into|apposed|	1 -33
before|in|apposed|	1 -23	2 -53
before|in|apposition|	0 -33
before|in|inverted|	1 -29
before|in|shared|	0 -14	1 -7	3 -31
before|is|apposed|	1 -47
before|is|apposition|	0 14
before|is|shared|	0 -26	1 -19
before|like|apposed|	1 -27
before|me|apposition|	0 36
before|none|apposed|	0 31	2 25	3 17
before|none|relative|	1 20
before|none|shared|	0 33	2 21	3 14
before|not|apposed|	1 -33
before|not|apposition|	0 -26
before|no|apposed|	1 -32
before|of|apposed|	1 -39
before|of|apposition|	0 -31
before|on|apposed|	1 -15	2 -35
before|on|apposition|	1 -26
before|on|shared|	0 -30
before|or|apposed|	1 -32
before|out|direct|	0 -15
before|over|apposed|	1 -24
before|par|apposition|	0 -24
before|por|apposed|	1 -19
before|que|apposition|	0 -34
before|quote|apposed|	1 57
before|quote|shared|	0 10	1 29	2 21
before|she|apposition|	1 -16
before|since|apposed|	1 -37
before|than|apposed|	1 -22
before|that|apposed|	1 22
before|that|direct|	0 -36
before|that|shared|	0 -12	1 -19	2 -11
before|through|apposed|	1 -34
before|to|apposed|	1 -43	2 -28
before|to|shared|	0 46
before|under|apposed|	1 -29
before|verb-judging|apposed|	1 -60	2 -42	3 7
before|verb-judging|apposition|	0 14	1 -45	2 -38
before|verb-judging|direct|	0 20
before|verb-judging|shared|	0 -52	2 -16
before|verb-saying|apposed|	1 25	2 15	3 13
before|verb-saying|apposition|	0 -21	1 -46	2 -9
before|verb-saying|direct|	0 -24
before|verb-saying|inverted|	0 22	1 10
before|verb-saying|shared|	0 -60	1 8	2 19	3 -49
before|verb-thinking|apposed|	1 -38
before|was|apposed|	1 -41	2 -27
before|was|apposition|	0 -19
before|were|apposed|	1 -35
before|what|apposed|	1 12
before|what|shared|	0 9
before|when|apposed|	1 18
before|when|shared|	0 37	1 26
before|where|shared|	0 -7
before|which|apposition|	0 -28
before|which|shared|	0 17	2 8
before|while|apposed|	1 20
before|while|shared|	1 -7
before|who|apposition|	0 -39
before|will|apposed|	1 -8
before|with|apposed|	1 -38
before|with|direct|	0 27
before|word|apposed|	2 -69	3 -52
before|word|apposition|	0 -40	1 -36	2 -36
before|word|inverted|	1 6
before|word|shared|	0 11	1 -11	2 -26	3 -42
before|would|apposed|	1 -40
before|à|apposed|	1 -45
before|’|apposed|	1 -36
beside|apposed document|direct long name|	nobody -47
beside|apposed document|direct name|	nobody -49
beside|apposed document|direct noun|	nobody 16
beside|apposed document|direct pronoun|	nobody -33
beside|apposed document|direct speaking|	nobody -35
beside|apposed long name|apposed long name|	shared long name 6	shared noun 26
beside|apposed long name|apposed name|	nobody 19
beside|apposed long name|apposed noun|	apposed noun 8	apposed speaking -18	nobody 21	shared long name 15	shared noun 18
beside|apposed long name|apposed speaking|	nobody 29
beside|apposed long name|apposition long name|	apposed long name 12	apposed name 17	apposed noun 10	nobody 10
beside|apposed long name|apposition name|	nobody 14
beside|apposed long name|apposition noun|	apposed long name -13	apposed noun 27	nobody -20	shared noun 12	shared speaking 40
beside|apposed long name|apposition speaking|	apposed noun 26
beside|apposed long name|direct long name|	nobody 9
beside|apposed long name|direct name|	nobody -20
beside|apposed long name|direct noun|	nobody -11
beside|apposed long name|direct pronoun|	nobody 11
beside|apposed long name|nobody|	apposed long name -32	apposed name 19	shared long name 29	shared noun 39
beside|apposed name|apposed long name|	nobody -27	shared name -17
beside|apposed name|apposed name|	nobody -24
beside|apposed name|apposed noun|	apposed name -21	nobody -27
beside|apposed name|apposed speaking|	nobody 16
beside|apposed name|apposition long name|	nobody 10
beside|apposed name|apposition noun|	apposed long name 11	apposed noun 6	nobody 54	shared name -6	shared noun 27
beside|apposed name|apposition speaking|	nobody 47
beside|apposed name|direct long name|	nobody -32
beside|apposed name|direct name|	nobody -16
beside|apposed name|direct noun|	nobody -24
beside|apposed name|direct pronoun|	nobody -52
beside|apposed name|direct speaking|	nobody -42
beside|apposed noun|apposed long name|	apposed long name -28	apposed name -50	nobody -81	shared long name -44	shared noun -56
beside|apposed noun|apposed name|	apposed long name -33	nobody -17
beside|apposed noun|apposed noun|	apposed long name -40	apposed name -55	apposed noun -74	apposed speaking -28	nobody -9	shared noun -35
beside|apposed noun|apposed speaking|	nobody -40
beside|apposed noun|apposition long name|	apposed long name -17	nobody -19	shared noun -21
beside|apposed noun|apposition name|	apposed long name -37	nobody -32
beside|apposed noun|apposition noun|	apposed long name -18	apposed name 8	apposed noun 23	nobody 14	shared long name -20	shared noun 25	shared pronoun 26
beside|apposed noun|apposition speaking|	apposed long name -24
beside|apposed noun|direct long name|	apposed long name -41	apposed name -55
beside|apposed noun|direct name|	apposed long name -57	apposed noun -71
beside|apposed noun|direct noun|	apposed long name -48	apposed name -13	apposed noun 17	nobody -12
beside|apposed noun|direct pronoun|	apposed long name -37	apposed noun -11	nobody 11
beside|apposed noun|direct speaking|	apposed long name -38	apposed name -31	apposed noun -8	nobody 18
beside|apposed noun|nobody|	apposed long name -49	apposed noun 20	shared noun -51
beside|apposed noun|shared long name|	nobody -46
beside|apposed noun|shared name|	nobody -46
beside|apposed noun|shared noun|	nobody 20
beside|apposed noun|shared pronoun|	nobody -36
beside|apposed pronoun|direct pronoun|	nobody -21
beside|apposed speaking|apposed long name|	nobody -20	shared long name -39
beside|apposed speaking|apposed noun|	nobody 21
beside|apposed speaking|apposition long name|	apposed noun -33	nobody -10	shared speaking -39
beside|apposed speaking|apposition noun|	apposed long name -35	nobody 26	shared speaking 27
beside|apposed speaking|direct long name|	nobody -43
beside|apposed speaking|direct name|	nobody -41
beside|apposed speaking|direct noun|	nobody -58
beside|apposed speaking|direct pronoun|	nobody 7
beside|apposed speaking|direct speaking|	nobody -36
beside|apposition document|nobody|	apposed long name -20
beside|apposition long name|nobody|	apposed long name -18	apposed name -10	apposed noun 9	apposed speaking 31
beside|apposition name|nobody|	apposed long name -27	apposed name -35	apposed noun 7	apposed speaking 26
beside|apposition name|shared name|	nobody -34
beside|apposition noun|nobody|	apposed long name 11	apposed name -85	apposed noun -41	apposed speaking -48	shared long name -31	shared noun -39	shared pronoun -15
beside|apposition noun|shared long name|	apposed long name -22	apposed noun -33	nobody -33
beside|apposition noun|shared name|	apposed name -29	apposed noun 12	nobody -63
beside|apposition noun|shared noun|	apposed noun 7	nobody -13
beside|apposition noun|shared pronoun|	apposed noun 18	nobody -32
beside|apposition noun|shared speaking|	apposed speaking -47	nobody -37
beside|apposition speaking|nobody|	apposed name -23	apposed noun -30
beside|direct document|nobody|	apposed noun 13	shared long name 7	shared noun -28
beside|direct long name|nobody|	apposed document 40	apposed name 13	apposed noun 12	apposed speaking 40	shared long name -6	shared noun -21
beside|direct name|nobody|	apposed document 19	apposed long name 40	apposed name 14	apposed noun 7	apposed speaking 49	shared noun -18
beside|direct noun|nobody|	apposed document -16	apposed long name 9	apposed speaking 29	relative name -17	shared long name -10	shared name -6	shared noun 12	shared pronoun 12	shared speaking -18
beside|direct pronoun|nobody|	apposed document 34	apposed long name 9	apposed name 55	apposed pronoun 21	shared pronoun -34
beside|direct speaking|nobody|	apposed document 35	apposed long name 15	apposed speaking 31	shared long name 12	shared name 12	shared noun 14	shared speaking -33
beside|inverted long name|inverted pronoun|	nobody -15
beside|inverted name|inverted pronoun|	nobody -36
beside|inverted noun|inverted pronoun|	nobody -44
beside|inverted pronoun|nobody|	inverted long name 15	inverted name 36	inverted noun 44
beside|relative name|direct noun|	nobody 17
beside|shared long name|apposed long name|	nobody 8	shared long name 6
beside|shared long name|apposed speaking|	nobody -7
beside|shared long name|apposition noun|	nobody 36
beside|shared long name|direct document|	nobody -10
beside|shared long name|nobody|	apposition noun 38	shared long name -13	shared name -15	shared noun 10
beside|shared long name|shared name|	nobody 22
beside|shared long name|shared noun|	apposition noun 25
beside|shared long name|shared speaking|	nobody 33
beside|shared name|apposed name|	nobody 56	shared long name 10
beside|shared name|apposed noun|	nobody -14
beside|shared name|nobody|	apposition name 30	apposition noun 47	shared long name -45	shared name -9	shared noun -6	shared speaking -27
beside|shared name|shared long name|	nobody 6
beside|shared name|shared name|	apposition noun 20	nobody 14
beside|shared name|shared noun|	apposed noun 31	apposition noun 10	nobody 12
beside|shared name|shared pronoun|	nobody 22
beside|shared name|shared speaking|	nobody -7
beside|shared noun|apposed name|	nobody -9	shared name -43
beside|shared noun|apposed noun|	nobody -11	shared long name -33	shared name -18	shared noun -19	shared pronoun -17
beside|shared noun|direct noun|	nobody -28	shared long name 11	shared name -29	shared noun -16
beside|shared noun|nobody|	apposition noun 34	shared long name -25	shared name -23
beside|shared noun|shared long name|	nobody -7
beside|shared noun|shared noun|	apposition noun -22
beside|shared noun|shared pronoun|	nobody 11
beside|shared noun|shared speaking|	nobody 7
beside|shared pronoun|nobody|	apposition noun 8	shared long name 15	shared name -17	shared noun -12	shared pronoun 11	shared speaking -11
beside|shared pronoun|shared name|	nobody 13
beside|shared pronoun|shared speaking|	nobody 10
beside|shared speaking|apposed long name|	nobody 7
beside|shared speaking|apposed noun|	nobody 20
beside|shared speaking|apposed speaking|	nobody 7	shared long name -48
beside|shared speaking|direct noun|	nobody 21
beside|shared speaking|nobody|	apposition noun -10	shared name 20	shared speaking -21
beside|shared speaking|shared long name|	nobody 11
beside|shared speaking|shared name|	nobody 11
beside|shared speaking|shared noun|	nobody -9
beside|shared speaking|shared pronoun|	nobody 16
beside|shared speaking|shared speaking|	nobody 11
between|false|	apposition -32	direct 12	relative 26	shared 6
between|false|document|	, -29	verb-judging -31	verb-saying 12	verb-thinking 12
between|false|long name|	( 32	, 15	- -12	de -12	has -8	in -23	of 22	on 9	stop -19	verb-judging 20	verb-saying 6	verb-thinking -7	word 7
between|false|name|	, -16	adverb 28	de 6	has 48	in -21	of -16	stop -30	verb-judging 17	verb-thinking 14	was -19
between|false|noun|	( -20	, -22	- -23	adverb 8	and -26	are 13	de 8	e -31	en -31	for -14	has 35	in -11	of -17	on -10	quote -35	stop -8	to 7	verb-judging 7	verb-thinking 8
between|false|pronoun|	, -6	has 7	in 30	verb-judging 7	verb-saying 13	verb-thinking 10	was -28	word -21
between|false|speaking|	, -14	verb-judging 22	verb-saying 23
between|true|	apposed 10	relative 9
between|true|document|	, 17
between|true|long name|	( 10	, 22	adverb -8	had -26	in -50	of -10	on 19	verb-saying 29	verb-thinking 11	word -16
between|true|name|	, 9	- -38	adverb 16	had -20	has 27	in -35	is 9	verb-judging 11	verb-saying 29	verb-thinking -16	was -30	word 15	— -17
between|true|noun|	( -58	, -10	had -11	has -11	have 22	in 7	of 25	on -35	verb-judging -17	verb-thinking 17	was -27	who 8	word -17	— -14
between|true|pronoun|	adverb 7	did -6	had -30	is -6	verb-judging 21	verb-saying 45	was -40
between|true|speaking|	, -14	adverb 33	verb-judging 12	verb-saying 28	verb-thinking 7	was -6	were -20	word 6
further|apposed document|nobody|	in 8
further|apposed long name|apposed long name|	, 8
further|apposed long name|apposed name|	, -8
further|apposed long name|apposed noun|	by -34
further|apposed long name|apposed speaking|	, 25
further|apposed long name|nobody|	, 9	adverb -28	at -34	by 6	in -43	none 13	quote 34	verb-saying 46
further|apposed long name|shared long name|	, -25	none 10
further|apposed long name|shared name|	none 18
further|apposed long name|shared noun|	, -15	none 22
further|apposed long name|shared speaking|	none 8
further|apposed name|apposed long name|	, -15
further|apposed name|apposed name|	, -40
further|apposed name|apposed noun|	, -12
further|apposed name|nobody|	in -36	none -15	verb-saying 20
further|apposed name|shared name|	none 28
further|apposed name|shared noun|	none 10
further|apposed name|shared pronoun|	none 41
further|apposed noun|apposed long name|	, -82	word -45
further|apposed noun|apposed name|	, -53
further|apposed noun|apposed noun|	, 29	adverb -36	and -43	as 9	in -21	verb-saying -38	word -56
further|apposed noun|nobody|	$ -36	, 38	about -56	adverb -10	after -52	and -8	as -36	at -56	be -24	been -32	before -40	by -72	despite -33	during -34	em -24	en -29	for 10	had -37	has -33	have -25	he -33	in -22	into -33	is -37	it -27	not -25	or -34	quote 37	she -37	since -34	to -43	under -26	verb-judging -42	verb-saying -62	verb-thinking -27	was -34	were -35	what -11	while -32	with -56	à -33
further|apposed noun|shared long name|	none -13
further|apposed speaking|apposed long name|	, -8
further|apposed speaking|apposed noun|	, -11
further|apposed speaking|nobody|	as -40	by -24	em -22	none -16	quote 31	word -43
further|apposed speaking|shared noun|	none 13
further|apposed speaking|shared speaking|	none -23
further|apposition long name|apposed long name|	, 13	da -37	de -34	of -24	word -30
further|apposition long name|apposed name|	, 19
further|apposition long name|apposed noun|	, 20
further|apposition long name|apposed speaking|	, 26
further|apposition name|apposed long name|	, -15	da -32	do -22
further|apposition name|apposed noun|	, 27
further|apposition noun|apposed long name|	, 12	adverb -49	has -29	in -34	verb-judging -20	verb-saying -28	was -25	who -40	word -50
further|apposition noun|apposed name|	, -60	adverb -22	in -13	word -28
further|apposition noun|apposed noun|	, -7	adverb -16	word -24
further|apposition noun|apposed speaking|	verb-saying -44	word -15
further|apposition noun|nobody|	adverb -14	he -12	she -23	verb-judging -31	word -43
further|apposition speaking|apposed long name|	, 9	and -30	word -30
further|apposition speaking|apposed name|	, -42
further|direct document|apposed noun|	, 13
further|direct long name|apposed document|	, 40
further|direct long name|apposed name|	, 13
further|direct long name|apposed noun|	, 12
further|direct long name|apposed speaking|	, 40
further|direct name|apposed document|	, 19
further|direct name|apposed long name|	, 40
further|direct name|apposed name|	, 14
further|direct name|apposed noun|	, 7
further|direct name|apposed speaking|	, 49
further|direct noun|apposed document|	, -16
further|direct noun|apposed long name|	, 9
further|direct noun|apposed speaking|	, 29
further|direct noun|shared noun|	, -23
further|direct noun|shared pronoun|	he -22
further|direct pronoun|apposed document|	, 34
further|direct pronoun|apposed long name|	, 9
further|direct pronoun|apposed name|	, 55
further|direct pronoun|apposed pronoun|	, 21
further|direct speaking|apposed document|	, 35
further|direct speaking|apposed long name|	, 15
further|direct speaking|apposed speaking|	, 31
further|inverted noun|nobody|	word -11
further|inverted pronoun|inverted long name|	verb-saying 15
further|inverted pronoun|inverted name|	verb-saying 33
further|inverted pronoun|inverted noun|	verb-saying 41
further|relative name|nobody|	none 20
further|shared document|nobody|	in 9
further|shared long name|apposition noun|	, 29
further|shared long name|nobody|	, -10	and -38	none 8	verb-saying 16
further|shared long name|shared long name|	by 14	none 7	verb-saying -9
further|shared long name|shared noun|	, 26	none 38
further|shared long name|shared speaking|	none -17
further|shared name|apposed noun|	, 33	none 36
further|shared name|apposition noun|	, 25
further|shared name|nobody|	, 18	but -6	quote 39
further|shared name|shared long name|	none -12
further|shared noun|apposition noun|	, 13
further|shared noun|nobody|	and -29	but 27	in -35	none 16	word 8
further|shared noun|shared long name|	capital -41	in -42	none -10	that -36	verb-judging -35	verb-saying -57	word -47
further|shared noun|shared name|	adverb -35	in -24	verb-saying -35	word -54
further|shared noun|shared noun|	adverb 11	by -30	none 7	verb-judging -23	verb-saying -16
further|shared noun|shared pronoun|	he -16	in -25	verb-saying 12
further|shared noun|shared speaking|	verb-saying -33	word -37
further|shared pronoun|apposition noun|	, 28	none -10	quote 14
further|shared pronoun|nobody|	, 31	quote 25
further|shared pronoun|shared long name|	that -42	verb-saying -37	what -8
further|shared pronoun|shared name|	verb-saying -41
further|shared pronoun|shared pronoun|	that -33	verb-saying -34
further|shared speaking|apposition noun|	, -18
further|shared speaking|nobody|	none 13
further|shared speaking|shared long name|	none -30
head|	1 -25	10 -12	2 -28	2008 -34	2012 -28	2013 -35	2014 -41	act -25	administration 17	adviser -23	aide 26	aides 13	all 7	another -7	association -17	attacks -37	axelrod 7	beck -11	began -40	bill 12	board -13	book -22	bush -11	candidate 22	candidates 43	carolina -38	carson -7	caucus -27	center 21	chairman 23	chairwoman 13	chief -27	christie 11	cnn -8	coach -27	comments -28	commission 26	comunicado -30	congress 11	contrast -24	convention -11	council -27	counterpart -19	critics -13	cruz 6	daughter 26	day -41	days -34	deal -23	debate -43	delegates -7	democrat -33	democrats 22	department 18	devine 30	director 10	documents -18	earlier -13	election -33	email -18	emanuel 26	er 26	example -11	executive -11	experts 37	fact -15	far -38	father -22	fiorina 30	florida -34	foundation -14	fund -8	general 16	gop -30	government 9	governor 24	graham 16	grayson -24	group 9	groups 9	hampshire -35	he 43	het -34	hij 42	home -35	i -7	il 8	immigrants -10	immigration -32	instance -45	institute -22	interview -33	interviews -36	iowa -46	issues -30	it -47	job 7	judge -24	khan 22	lado -21	law -30	lawyer -14	leader -33	leaders 40	letter 9	line 9	long -23	man -15	mayor 22	mccain -29	mcconnell -13	meeting -28	miami -21	minister -12	ministry 12	monday -44	months -30	more -18	mother -22	nomination -33	nominee -11	nota -35	obama -39	office 7	official 24	officials 15	ohio -41	on -62	one -21	others 18	pac 12	paris -39	part -36	people 11	percent 35	point -33	police 34	politico -27	poll 57	polls 35	post -22	presidency -16	presidente -41	primaries -29	putin -28	race -15	rally 12	records 33	reid 14	remarks -37	report -10	reporters 6	republican -35	republicans 6	response -24	rivals -7	rubio 13	ryan 7	said 48	sanders 13	school 18	secretary -24	senate -14	senator 20	senators 27	show 14	sie 47	speech -13	spokesman -26	spokeswoman -13	state 10	statement -20	states -16	supporter -33	supporters -28	texas -29	that -43	those 41	thursday -33	time -41	trump 21	tuesday -39	tweet -27	twitter -15	u.s. -7	union -18	university 33	vote -29	warren 13	washington -56	watch 16	we 30	wife -39	workers -10	years -38	york -43	you 25	ze 44
kind|document|,|	verb-saying 54
kind|document|	0 -20	3 24
kind|document|in|	, 10
kind|document|none|	, 12
kind|document|word|	, -25	verb-saying -42
kind|long name|,|	( 15	, 25	- -9	adverb -14	de 14	has 14	of 29	stop -12	verb-judging 12	verb-saying 13	verb-thinking 6	who -15	word -8
kind|long name|	0 13	1 6	2 18
kind|long name|and|	, 12
kind|long name|as|	, 12
kind|long name|but|	, 18
kind|long name|by|	, -21	verb-saying -9
kind|long name|de|	, 23
kind|long name|in|	, -36
kind|long name|like|	, -39
kind|long name|me|	, 54
kind|long name|none|	( 11	, 13	adverb 7	verb-saying 14	verb-thinking -6	word -13
kind|long name|of|	, -36
kind|long name|quote|	, 35
kind|long name|verb-judging|	, 19
kind|long name|verb-saying|	, 43
kind|long name|when|	, 33
kind|long name|word|	, -36
kind|name|,|	, -6	- -26	adverb 36	has 53	verb-judging 36	verb-saying 31	verb-thinking 38	was -6	word 17
kind|name|	0 -7	2 -11	3 -16
kind|name|by|	, -45
kind|name|da|	, -33
kind|name|de|	, -34
kind|name|do|	, -33
kind|name|em|	, -25
kind|name|in|	, -43
kind|name|like|	, -29
kind|name|none|	, 32	- -32	adverb 9	has 49	in -30	of -16	verb-judging 11	verb-saying 15	verb-thinking 16	was -26
kind|name|on|	, -31
kind|name|quote|	verb-saying 14
kind|name|verb-judging|	, 6
kind|name|verb-saying|	, 35
kind|noun|$|	, -41
kind|noun|'|	, -32
kind|noun|,|	( -49	, 16	adverb -6	has 6	in 19	verb-saying 6	verb-thinking 16	who -32	word 6
kind|noun|	0 -17	1 -12	3 -22
kind|noun|about|	, -28
kind|noun|across|	, -39
kind|noun|adverb|	, -24
kind|noun|after|	, -68
kind|noun|at|	, -11
kind|noun|been|	, -45
kind|noun|before|	, -49
kind|noun|be|	, -42
kind|noun|but|	, 21
kind|noun|by|	, 8	verb-saying -15
kind|noun|capital|	, 18
kind|noun|con|	, -33
kind|noun|despite|	, -40
kind|noun|de|	, -33
kind|noun|do|	, -29
kind|noun|during|	, -46
kind|noun|em|	, -27
kind|noun|en|	, -39
kind|noun|had|	, -51
kind|noun|has|	, -55	verb-saying -31
kind|noun|have|	, -38
kind|noun|he|	, -29
kind|noun|if|	, 6
kind|noun|into|	, -37
kind|noun|in|	, -30	verb-saying -27
kind|noun|is|	, -53
kind|noun|it|	, -30
kind|noun|none|	adverb 10	verb-judging 18	verb-saying 29	verb-thinking 6	was -15
kind|noun|not|	, -41
kind|noun|off|	, -38
kind|noun|of|	, -43
kind|noun|on|	, -15
kind|noun|or|	, -47
kind|noun|out|	, -23
kind|noun|over|	, -33
kind|noun|past|	, -36
kind|noun|per|	, -24
kind|noun|por|	, -48
kind|noun|que|	, -36
kind|noun|quote|	, 31
kind|noun|she|	, -24
kind|noun|since|	, -33
kind|noun|so|	, 14
kind|noun|than|	, -32
kind|noun|throughout|	, -30
kind|noun|to|	, -36
kind|noun|under|	, -31
kind|noun|verb-judging|	, -57	verb-judging -12	verb-saying -16
kind|noun|verb-saying|	, -9	e -24	verb-saying -8	verb-thinking -43
kind|noun|verb-thinking|	, -45
kind|noun|was|	, -42
kind|noun|were|	, -43
kind|noun|what|	, -11
kind|noun|which|	, -19
kind|noun|while|	, -40
kind|noun|who|	, -37
kind|noun|will|	, 6
kind|noun|without|	, -35
kind|noun|with|	, -37
kind|noun|word|	, -23	verb-judging -24	verb-saying -17
kind|noun|would|	, -43
kind|noun|à|	, -36
kind|pronoun|,|	adverb 30	verb-saying 21	verb-thinking 6	word 26
kind|pronoun|	0 17	2 -13
kind|pronoun|as|	verb-judging 14
kind|pronoun|none|	adverb -8	has 11	verb-judging 43	verb-saying 48	was -34	word -9
kind|pronoun|quote|	verb-saying 30
kind|pronoun|that|	was -38
kind|pronoun|verb-saying|	had -23	in 30	verb-thinking -30	was -32
kind|speaking|'|	, -32
kind|speaking|,|	, -10	verb-saying 38	verb-thinking -13	who 15
kind|speaking|	0 17	1 11	3 6
kind|speaking|among|	, 10
kind|speaking|and|	, -60
kind|speaking|as|	, -9
kind|speaking|by|	, -39
kind|speaking|em|	, -25
kind|speaking|in|	, -12
kind|speaking|none|	, -12	adverb 23
kind|speaking|quote|	, 38
kind|speaking|verb-judging|	, -38
kind|speaking|verb-saying|	, 9
kind|speaking|word|	, -54
kind|speaking|’|	, -10
length|0|	document -18	name -12	noun -82	pronoun 10	speaking -18
length|1|	document -28	noun -29	speaking 19
length|2|	document 10	long name 21	noun 11	speaking 23
length|3|	document 17	long name 23	noun 14
length|4|	long name 19	speaking 25
length|5|	document 21	long name -10	noun 22	speaking -19
nearer|apposed document|direct long name|	in -29
nearer|apposed document|direct noun|	in 17
nearer|apposed document|direct speaking|	in -33
nearer|apposed long name|apposed long name|	, -27	none 36
nearer|apposed long name|apposed name|	, -6	none 14
nearer|apposed long name|apposed noun|	, -17	by 9	none 38
nearer|apposed long name|apposed speaking|	none 37
nearer|apposed long name|apposition long name|	, -11	none 9
nearer|apposed long name|apposition noun|	, 23	none -23	quote 63
nearer|apposed long name|apposition speaking|	, 54	none -21	quote 28
nearer|apposed long name|direct name|	in -29
nearer|apposed long name|direct noun|	, 39	by -46
nearer|apposed long name|nobody|	, 6	none 42
nearer|apposed name|apposed name|	none -13
nearer|apposed name|apposed noun|	, -22	in -23	none -20
nearer|apposed name|apposed speaking|	none 24
nearer|apposed name|apposition long name|	none 28
nearer|apposed name|apposition noun|	, 13	none 45
nearer|apposed name|apposition speaking|	none 37
nearer|apposed name|direct long name|	in -36	none -56
nearer|apposed name|direct name|	none -68
nearer|apposed name|direct noun|	none -43
nearer|apposed name|direct pronoun|	none -44
nearer|apposed name|direct speaking|	none -29
nearer|apposed name|nobody|	, 22
nearer|apposed noun|apposed long name|	, 11	adverb -42	in -13	none -74	on -29	word -34
nearer|apposed noun|apposed name|	, 12	at -35
nearer|apposed noun|apposed noun|	, -76	adverb -41	and -38	in -6	none -48	verb-judging -24	verb-saying -34	word -45
nearer|apposed noun|apposition long name|	none -34	word -34
nearer|apposed noun|apposition name|	none -25
nearer|apposed noun|apposition noun|	, 6	in -33	none 22
nearer|apposed noun|direct long name|	adverb -39	after -36	as -61	capital -52	in -55	none 18	on -50	word -63
nearer|apposed noun|direct name|	adverb -13	after -46	and -66	as -58	at -45	by -44	capital -49	during -31	in -36	none -10	on -59	to -42	verb-saying -42
nearer|apposed noun|direct noun|	, 22	and -55	in -48	is -34	none 10	quote 11	word -67
nearer|apposed noun|direct pronoun|	, 11	adverb -14	and -45	as -29	at -32	by -27	for -50	had -20	he -28	in -48	is -28	none 14	verb-saying -56	was -11	word 15
nearer|apposed noun|direct speaking|	, 8	adverb -38	and 7	in -11	none -55	word -47
nearer|apposed speaking|apposed long name|	, 21	none -55
nearer|apposed speaking|apposed noun|	, 11
nearer|apposed speaking|apposition long name|	, -7	none -47	quote 35
nearer|apposed speaking|apposition name|	none -26
nearer|apposed speaking|apposition noun|	, -9	none 58
nearer|apposition long name|nobody|	, 42	by 11	de -34	me 39	of -24	verb-judging 18	word -17
nearer|apposition name|nobody|	& 14	, 26	da -32	do -22
nearer|apposition noun|nobody|	, -16	a 13	adverb -36	and -9	as 6	be -20	by 14	de -24	en -20	for -21	has -26	in -24	is -24	of -25	que -34	verb-judging -24	verb-saying -10	was -15	which -19	who -33	word -51
nearer|apposition noun|shared long name|	verb-judging -21	verb-saying -31	word -32
nearer|apposition noun|shared name|	verb-judging -25	verb-saying -32	word -34
nearer|apposition noun|shared noun|	, 25
nearer|apposition noun|shared pronoun|	he -12	she -16
nearer|apposition noun|shared speaking|	verb-saying -22
nearer|apposition speaking|nobody|	, -8	adverb 9	and -35	word -31
nearer|direct document|nobody|	, 30	verb-saying -32	word -43
nearer|direct long name|nobody|	, 10	by -21
nearer|direct name|nobody|	, 25	after -13
nearer|direct noun|nobody|	adverb 16	after 19	and 6	by -6	he -28	verb-saying -12	with 21	word -15
nearer|direct pronoun|nobody|	, 7	as 26
nearer|direct speaking|nobody|	, 10
nearer|inverted long name|nobody|	, -12
nearer|inverted pronoun|nobody|	verb-saying 28
nearer|shared long name|apposed long name|	, -11	none 13
nearer|shared long name|apposed noun|	, 6
nearer|shared long name|apposition noun|	none 34
nearer|shared long name|nobody|	, 20	none 35	verb-judging -41	verb-saying -15
nearer|shared long name|shared long name|	, -8
nearer|shared long name|shared name|	, 19	none 35
nearer|shared long name|shared noun|	, 11
nearer|shared long name|shared pronoun|	, -8
nearer|shared long name|shared speaking|	, 11
nearer|shared name|apposed name|	none 38
nearer|shared name|direct noun|	none 14
nearer|shared name|nobody|	, 8	verb-judging -36
nearer|shared name|shared long name|	, -13	none 14
nearer|shared name|shared name|	, 45
nearer|shared name|shared noun|	, 32
nearer|shared name|shared pronoun|	none 10
nearer|shared name|shared speaking|	none -18
nearer|shared noun|direct noun|	none -16	verb-saying -13
nearer|shared noun|nobody|	adverb -51	after 22	and 11	at -28	had -35	has -40	he -17	none 18	that -46	to 48	verb-judging -59	verb-saying -21	word -21
nearer|shared noun|shared long name|	, -8	none 8
nearer|shared noun|shared noun|	none -7
nearer|shared pronoun|nobody|	, 14	and 18	none 39	that -17	verb-saying -57	word 29
nearer|shared pronoun|shared long name|	none -10
nearer|shared pronoun|shared noun|	, 50
nearer|shared pronoun|shared pronoun|	, 33
nearer|shared speaking|apposed speaking|	none -27
nearer|shared speaking|nobody|	, 34	and -23	verb-saying -13
nearer|shared speaking|shared long name|	, 29
nearer|shared speaking|shared name|	, 19
nearer|shared speaking|shared noun|	, 6	none -6
nearer|shared speaking|shared pronoun|	none 12
opening|capital|	apposed 29	apposition 22	shared 33
opening|capital|long name|	, 19	- 39	after 14	and -13	but 23	capital 31	da -27	in -39	like -30	me 54	none 19	of -34	quote 42	that 31	verb-saying 42	when 33	with -10	— 39
opening|capital|name|	, 35	: 29	after -12	but 12	by -14	da -23	de -36	do -35	em -28	in -44	like -34	none 7	on -36	quote 6	that -16	verb-judging -9	verb-saying 18	when 25	word 17
opening|capital|noun|	, 60	about -33	after -11	as 6	in 13	quote 27	verb-judging -20	verb-saying -12
opening|capital|speaking|	, 22	none 18
opening|determiner|	apposed -19	apposition -7	direct 21	inverted -7	relative 6	shared -8
opening|determiner|document|	, 48	in 10	none 22	verb-saying -41	word -52
opening|determiner|long name|	, 6	as 28	at -20	by -8	capital -19	de 15	in -41	none 9	of -25	verb-judging -40	verb-saying -9	word -21
opening|determiner|noun|	, 34	: -32	a -35	about -27	across -26	after 22	among 13	and 22	as -25	at -51	before -45	by -19	capital 6	de -36	despite -37	during -45	en -27	following -24	for 6	had -38	in -73	into -33	is -37	like -28	none 18	of -35	on -15	out -13	over -20	por -46	que -30	quote 39	that -6	through 25	throughout -30	under -33	up -40	verb-judging -48	verb-saying -7	was -36	with -12	word -17	— 19
opening|determiner|speaking|	and -17	as 20	but 29	by -38	in -11	quote 44	verb-judging -38	verb-saying 21	word -15
opening|possessive|	apposed -31
opening|preposition|	apposed 42	apposition -9	direct 54	shared -29
opening|preposition|long name|	, 55	none 14
opening|preposition|noun|	, 12	none -22	word -25
opening|pronoun|	apposed 9	apposition -35	direct 10	inverted 14	relative 21
opening|pronoun|pronoun|	, 16	after 6	and 40	as 23	in -26	that -29	verb-saying -15	what -22	when 12	which 38	word 7
opening|that|	apposed -26	apposition -27	direct -15	shared -11
opening|that|noun|	verb-saying -34
opening|verb-judging|	apposed -55	apposition -65	direct -40	shared -13
opening|verb-judging|long name|	adverb -36
opening|verb-judging|noun|	, -30	be -18
opening|verb-saying|	apposed -19	apposition -73	direct -29	shared 7
opening|verb-saying|noun|	, -11	adverb -26	and -36	he -36	she -15
opening|verb-saying|speaking|	em -21
opening|verb-thinking|	apposed -37	apposition -39
opening|word|	apposed -32	apposition -62	inverted -8	relative 10	shared -12
opening|word|document|	, -16
opening|word|long name|	adverb 18	and 10
opening|word|noun|	$ -43	, -23	after -24	and -14	as -13	at 8	be -39	been -30	but 22	capital -52	de -23	em -25	en -30	for -40	had -41	has -35	have -26	he -29	in -65	is -41	it -24	no -36	none 12	not -35	of -29	on -36	or -47	que -31	quote -53	she -28	since -25	than 14	to -36	verb-judging -35	verb-saying -33	verb-thinking -30	was -37	were -41	which -6	who -35	with 13	word -69	would 6
opening|word|speaking|	' -32	, 18	adverb 6	and -36	verb-saying -39	’ -29
order|apposed|	0 11	1 7	2 -23	long name 21	name -23	speaking -6
order|apposed|document|	in 9	none 6
order|apposed|judging|	base 15	present 34
order|apposed|long name|	- 33	as 17	at -36	but 14	in -45	like -25	none 22	quote 37	verb-judging -12	verb-saying 32	when 32	word -21
order|apposed|name|	, -26	em -28	in -38	quote -8	verb-judging -48	verb-saying 20
order|apposed|noun|	$ -46	, 26	; 7	about -18	adverb -16	after -59	as -19	at -11	be -30	been -41	before -35	but 17	by -10	capital 9	despite -33	do -27	during -44	em -24	en -33	for 7	had -42	has -50	have -34	he -34	in -28	into -35	is -46	it -28	not -40	of -29	on -6	over -18	past -36	por -33	quote 30	she -44	since -40	than -28	to -40	under -29	verb-judging -55	verb-saying -23	verb-thinking -35	was -41	were -37	what -11	while -32	will 6	with -60	word -6	would -40	à -33
order|apposed|saying|	participle -12	past -7	present -9
order|apposed|speaking|	, -7	adverb -40	among 10	and -41	by -29	em -22	quote 35	word -37	’ -23
order|apposed|thinking|	base -36	participle 13	past 11	present 8
order|apposition|	0 -23	1 -54	2 -8	document -47	name -18	noun -31	pronoun -31	speaking -22
order|apposition|judging|	participle -19	past -16	present -45
order|apposition|long name|	, 36	adverb -14	by 10	de -34	me 39	of -24	verb-judging 14	word -27
order|apposition|name|	& 14	, 26	da -32	do -22	verb-saying -21
order|apposition|noun|	a 13	about -33	adverb -37	be -24	by 9	de -24	during -26	en -20	for -21	had -30	has -33	he -14	in -25	is -24	of -28	on -34	que -34	quote -30	she -28	to -19	verb-judging -40	verb-saying -10	verb-thinking -34	was -22	which -19	who -33	word -61
order|apposition|saying|	base -48	participle -22	past -6	present 12
order|apposition|speaking|	, -9	adverb 8	and -37	word -37
order|apposition|thinking|	base -7	participle -24	past -37	present -18
order|direct|	0 11	document -7	pronoun 10	speaking 25
order|direct|document|	, 30	verb-saying -32	word -43
order|direct|judging|	base -15	past 20	present -17
order|direct|long name|	, 10	by -21
order|direct|name|	, 25	after -13
order|direct|noun|	adverb 16	after 19	and 6	by -6	he -28	verb-saying -12	with 21	word -15
order|direct|pronoun|	, 7	as 26
order|direct|saying|	participle -6	past 38	present -17
order|direct|speaking|	, 10
order|direct|thinking|	base 25	present -21
order|inverted|	0 20	1 -20	long name -13	noun -10	pronoun 14	speaking 17
order|inverted|long name|	, -10
order|inverted|pronoun|	verb-saying 28
order|inverted|speaking|	verb-saying 11
order|relative|	1 20	name 11	pronoun 21	speaking 9
order|relative|judging|	base -9	past -8
order|relative|name|	none 20
order|relative|saying|	base 13	past 14	present 29
order|relative|thinking|	past -16
order|shared|	2 10	document -7	long name 10	noun -19	speaking 23
order|shared|document|	in 11	none 10
order|shared|judging|	present -12
order|shared|long name|	- 31	after 29	and -16	by 8	none 17	quote 13	verb-judging -27	verb-saying 13	when 17	— 31
order|shared|name|	, 33	by -39	quote 12	that -15	verb-judging -7	when 28
order|shared|noun|	, 9	after 12	and -7	as -19	at -35	but 26	capital -6	during -24	had -38	has -39	he -20	in -31	is -27	none 13	on -37	quote 7	that -7	to 43	verb-judging -52	verb-saying -33	was -26	when 12	word -26
order|shared|pronoun|	, 40	after 13	and 28	that -21	verb-saying -57	what -21	when 12	which 35	word 10
order|shared|saying|	participle 17	past -33
order|shared|speaking|	, 16	and -20	as 22	by -12	none 9	verb-saying 15
order|shared|thinking|	base 8	present 10
`;
