/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SUBJECT_WEIGHTS = `
after|(|apposed|	long name 10	noun -33
after|,|apposed|	long name 18
after|,|apposition|	document -32	long name 20	name -7	noun -23	pronoun -28	speaking -13
after|,|inverted|	noun -9	speaking 7
after|,|shared|	long name 6	name 41	noun -30
after|	- -34	: 15	a 36	adverb -12	capital -26	de 12	e -28	en -8	for -11	ha 29	had -32	has 40	in -21	of -6	quote -29	stop -17	verb-judging 18	verb-saying 50	verb-thinking -13	was -53	who -17	y -32	à 18	– -33
after|-|apposed|	name -32
after|de|apposed|	long name 12
after|de|shared|	long name 35
after|e|shared|	noun -22
after|had|shared|	noun -8	pronoun -28
after|in|inverted|	pronoun 20
after|of|apposed|	long name -15
after|of|apposition|	noun -43
after|of|shared|	long name -8
after|quote|shared|	noun -19
after|stop|inverted|	long name -17	name -33	noun -6
after|verb-judging|direct|	noun -12
after|verb-judging|shared|	long name 30	pronoun 19
after|verb-saying|direct|	long name 15	name 19	pronoun 10	speaking 29
after|verb-saying|shared|	long name 6	noun 28	pronoun 29	speaking 24
after|verb-thinking|direct|	noun 10
after|was|shared|	pronoun -34
after|word|shared|	long name 10	pronoun -22
before|&|apposition|	0 10
before|	' -35	, 37	: -26	; -14	about -26	al -36	and 9	as 24	at -44	be -26	been -37	but -8	by -24	capital 16	con 8	da -18	dans -44	de -18	desde -38	do -40	e -28	em -41	en -42	for -42	had -38	has -37	in -40	me 48	no -39	none 24	not -37	of -54	on -9	par -34	para 21	per 9	por -33	que -43	quote 60	she -41	since -31	sur -35	that -30	through -13	to 14	verb-saying 12	was -42	what -7	who -38	will 7	word -22	à -32	— 19	’ -16
before|'|apposed|	1 -23
before|'|apposition|	0 -27
before|,|apposed|	0 36	1 7	2 -39	3 -15
before|,|apposition|	0 27	2 17
before|,|direct|	0 24
before|,|inverted|	0 -8
before|,|shared|	1 18	3 8
before|;|apposed|	1 -11
before|about|apposed|	1 -28
before|adverb|apposition|	0 -14
before|and|apposed|	1 18
before|at|apposed|	1 -32
before|been|apposed|	1 -35
before|by|apposed|	1 -9
before|by|apposition|	0 7
before|by|direct|	0 -22
before|by|shared|	2 -24
before|capital|apposed|	1 20	2 -27
before|capital|apposition|	0 -14
before|con|apposition|	0 10
before|da|apposition|	0 -12
before|de|apposition|	0 -45
before|do|apposed|	1 -26
before|do|apposition|	0 -30
before|em|apposed|	1 -36
before|en|apposed|	1 -35
before|en|apposition|	0 -19
before|had|apposed|	1 -29
before|has|apposition|	0 -26
before|in|apposed|	1 -16	2 -37
before|in|apposition|	0 -12
before|in|inverted|	1 -20
before|me|apposition|	0 36
before|none|apposed|	0 9
before|none|relative|	1 19
before|none|shared|	0 14	2 33	3 19
before|not|apposed|	1 -37
before|not|apposition|	0 -30
before|no|apposed|	1 -34
before|of|apposition|	0 -38
before|on|apposed|	1 -25
before|par|apposition|	0 -25
before|por|apposed|	1 -8
before|que|apposition|	0 -23
before|quote|apposed|	1 51
before|that|shared|	0 -15
before|verb-judging|apposition|	0 29
before|verb-judging|shared|	0 -42	1 10
before|verb-saying|apposed|	1 8	2 6
before|verb-saying|apposition|	0 -6	1 -29
before|verb-saying|inverted|	0 21	1 6
before|verb-saying|shared|	0 -26	1 7	2 8	3 -36
before|was|apposed|	1 -26
before|which|apposition|	0 -32
before|who|apposition|	0 -27
before|word|apposed|	2 -44
before|word|apposition|	0 -54
before|word|shared|	3 -36
before|à|apposed|	1 -34
before|’|apposed|	1 -28
beside|apposed document|direct long name|	nobody -40
beside|apposed long name|apposed long name|	nobody 10	shared long name 14
beside|apposed long name|apposed name|	nobody 42
beside|apposed long name|apposed noun|	apposed noun 8	nobody 26
beside|apposed long name|apposition long name|	nobody 27
beside|apposed long name|apposition name|	nobody 16
beside|apposed long name|apposition noun|	apposed long name -17	apposed noun 29	apposed speaking 45	nobody -16	shared noun 21
beside|apposed long name|apposition speaking|	nobody -10
beside|apposed long name|direct long name|	nobody -10
beside|apposed long name|direct noun|	nobody -7
beside|apposed long name|nobody|	apposed long name -18	apposed noun 31	shared noun 36
beside|apposed name|apposed long name|	nobody -8	shared name -9
beside|apposed name|apposed name|	nobody -38
beside|apposed name|apposed noun|	nobody -47
beside|apposed name|apposition noun|	nobody 53	shared name 12
beside|apposed name|apposition speaking|	nobody 43
beside|apposed name|direct long name|	nobody -21
beside|apposed name|direct name|	nobody -38
beside|apposed name|direct noun|	nobody -28
beside|apposed name|direct pronoun|	nobody -43
beside|apposed noun|apposed long name|	nobody -71	shared long name -24	shared noun -43
beside|apposed noun|apposed name|	nobody -14
beside|apposed noun|apposed noun|	apposed name -21	nobody -43
beside|apposed noun|apposition long name|	nobody -6	shared noun -22
beside|apposed noun|apposition name|	nobody -14
beside|apposed noun|apposition noun|	apposed long name -10	nobody 31	shared noun 23
beside|apposed noun|direct name|	nobody 10
beside|apposed noun|direct noun|	apposed noun -38	nobody -17
beside|apposed noun|direct speaking|	nobody -8
beside|apposed noun|nobody|	apposed long name -38
beside|apposed speaking|apposed long name|	nobody -49
beside|apposed speaking|apposition long name|	shared speaking -26
beside|apposed speaking|apposition noun|	nobody 23	shared speaking 24
beside|apposed speaking|direct long name|	nobody -29
beside|apposed speaking|direct noun|	nobody -35
beside|apposition long name|nobody|	apposed long name -21	apposed name 6	apposed noun 21	apposed speaking 16
beside|apposition name|nobody|	apposed long name -19	apposed speaking 21
beside|apposition noun|nobody|	apposed long name 8	apposed name -65	apposed noun -32	apposed speaking -46
beside|apposition noun|shared long name|	apposed long name -38	nobody -30
beside|apposition speaking|nobody|	apposed long name 6	apposed name -45
beside|direct long name|nobody|	apposed document 37	apposed long name 19	apposed noun 12	apposed speaking 29
beside|direct name|nobody|	apposed name 44	apposed noun -13
beside|direct noun|nobody|	apposed long name 9	apposed name 8	apposed noun 12	apposed speaking 35
beside|direct pronoun|nobody|	apposed name 45	apposed noun -6
beside|direct speaking|nobody|	apposed noun 18
beside|inverted long name|inverted pronoun|	nobody -15
beside|inverted long name|nobody|	inverted speaking -7
beside|inverted name|inverted pronoun|	nobody -39
beside|inverted noun|inverted pronoun|	nobody -43
beside|inverted pronoun|nobody|	inverted long name 15	inverted name 39	inverted noun 43
beside|inverted speaking|inverted long name|	nobody 7
beside|shared long name|apposed long name|	nobody 8	shared long name 7	shared noun 7
beside|shared long name|nobody|	apposition noun 23	shared noun -9
beside|shared long name|shared long name|	nobody 8
beside|shared long name|shared name|	nobody 38
beside|shared long name|shared pronoun|	nobody 10
beside|shared long name|shared speaking|	nobody 36
beside|shared name|apposed name|	nobody 25	shared long name -9	shared noun 11
beside|shared name|shared noun|	nobody 27
beside|shared noun|apposed long name|	shared long name -40
beside|shared noun|apposed noun|	nobody 10	shared long name -24
beside|shared noun|nobody|	shared long name -12	shared name -36	shared noun -6	shared pronoun 11
beside|shared noun|shared name|	nobody -12
beside|shared pronoun|nobody|	apposition noun 22	shared speaking -10
beside|shared pronoun|shared pronoun|	nobody 32
beside|shared speaking|apposed speaking|	nobody 8	shared long name -43
beside|shared speaking|shared noun|	nobody -7
between|false|	apposition -19	direct 14	shared -12
between|false|document|	, -26
between|false|long name|	( 26	, 23	de -8	of 21	stop -17	verb-saying 12
between|false|name|	de 14	stop -33	verb-saying 17
between|false|noun|	, -21	e -22	en -30	in -6	of -48	quote -21	stop -8	verb-judging -16	verb-thinking 10
between|false|pronoun|	in 20	verb-saying 10	word -18
between|false|speaking|	, -8	verb-saying 30
between|true|document|	, 38
between|true|long name|	( -9	, 13	of -27	verb-judging 30	verb-saying 6
between|true|name|	, 20	- -32
between|true|noun|	, -8	had -8	verb-saying 29
between|true|pronoun|	had -28	verb-judging 19	verb-saying 29	word -21
between|true|	relative 12	shared 10
between|true|speaking|	, 13	verb-saying 24
further|apposed long name|apposed long name|	, 15
further|apposed long name|apposed noun|	, 19
further|apposed long name|apposed speaking|	, 11
further|apposed long name|nobody|	, -9	capital 8	none 6	quote 26
further|apposed long name|shared long name|	, -21	none 6
further|apposed long name|shared noun|	, -18	none 19
further|apposed name|apposed name|	, -36
further|apposed name|nobody|	in -26	none -12
further|apposed name|shared name|	none 38
further|apposed noun|apposed long name|	, -77
further|apposed noun|apposed name|	, -52
further|apposed noun|apposed noun|	, 15
further|apposed noun|nobody|	about -28	adverb -6	at -30	been -31	by -48	capital 17	em -21	en -23	had -25	in -23	none 7	quote 26	verb-saying -48	was -22	à -20
further|apposed noun|shared long name|	none -38
further|apposed speaking|nobody|	em -22	none -24	quote 38
further|apposed speaking|shared speaking|	none -10
further|apposition long name|apposed long name|	, 21	da -34	de -34	of -33
further|apposition long name|apposed name|	, 39
further|apposition long name|apposed noun|	, 43
further|apposition long name|apposed speaking|	, 8
further|apposition name|apposed long name|	da -33	do -22
further|apposition name|apposed noun|	, 31
further|apposition noun|apposed long name|	, 15	adverb -42	who -31	word -40
further|apposition noun|apposed name|	, -55	word -23
further|apposition noun|apposed noun|	, -20	adverb -10	word -27
further|apposition speaking|apposed long name|	, 14
further|apposition speaking|apposed name|	, -41
further|direct long name|apposed document|	, 37
further|direct long name|apposed long name|	, 19
further|direct long name|apposed noun|	, 12
further|direct long name|apposed speaking|	, 29
further|direct name|apposed name|	, 44
further|direct name|apposed noun|	, -13
further|direct noun|apposed long name|	, 9
further|direct noun|apposed name|	, 8
further|direct noun|apposed noun|	, 12
further|direct noun|apposed speaking|	, 35
further|direct pronoun|apposed name|	, 45
further|direct pronoun|apposed noun|	, -6
further|direct speaking|apposed noun|	, 18
further|inverted long name|inverted speaking|	, -7
further|inverted noun|nobody|	word -11
further|inverted pronoun|inverted long name|	verb-saying 15
further|inverted pronoun|inverted name|	verb-saying 37
further|inverted pronoun|inverted noun|	verb-saying 40
further|inverted speaking|nobody|	verb-saying 7
further|shared long name|nobody|	, 27	none 18
further|shared long name|shared noun|	none 22
further|shared name|nobody|	, 36	none 20
further|shared name|shared noun|	none 8
further|shared noun|nobody|	none 27	word 6
further|shared noun|shared long name|	none -27	verb-judging -19	verb-saying -50
further|shared noun|shared noun|	verb-saying -8
further|shared pronoun|nobody|	, 22	none 11
further|shared speaking|nobody|	none 20
further|shared speaking|shared long name|	none -58
head|	association -8	coach -25	committee -41	comunicado -32	counterpart -7	court -13	daughter 16	director 15	elle 15	er 28	executive 20	general 15	governor 21	he 19	het -37	hij 45	il 16	it -27	judge -22	lado -20	lawyer -11	leader -33	manager 6	minister 7	nota -36	office 16	official 24	on -54	one -13	party -19	president 13	presidente -37	said 19	secretary -31	she 21	sie 42	spokesman -33	spokeswoman -13	statement 14	union -19	university 26	wife -27	ze 37
kind|document|	2 -15	3 21
kind|document|none|	, 15
kind|long name|,|	( 18	, 38	de 12	of 29	stop -11	verb-judging 6	verb-saying 14
kind|long name|	0 18	2 45	3 -9
kind|long name|by|	, -26
kind|long name|capital|	, -9
kind|long name|de|	, 26
kind|long name|me|	, 45
kind|long name|none|	( 10	, 10	of -20	verb-judging 32	verb-saying 7
kind|long name|of|	, -43
kind|long name|quote|	, 26
kind|long name|verb-saying|	, 8
kind|long name|word|	, -23
kind|name|,|	, 42	verb-saying 19
kind|name|	1 6	2 -27	3 -29
kind|name|da|	, -28
kind|name|de|	, -30
kind|name|do|	, -25
kind|name|em|	, -20
kind|name|in|	, -27
kind|name|none|	, 29
kind|noun|,|	( -28	, -7	verb-judging -9	verb-saying 9	verb-thinking 30
kind|noun|	0 -17	1 -12	2 -20	3 -12
kind|noun|:|	, -28
kind|noun|about|	, -31
kind|noun|adverb|	, -9
kind|noun|and|	, 7
kind|noun|at|	, -31
kind|noun|a|	, 6
kind|noun|been|	, -34
kind|noun|be|	, -24
kind|noun|by|	, 17
kind|noun|capital|	, 23
kind|noun|con|	, -33
kind|noun|de|	, -30
kind|noun|em|	, -22
kind|noun|en|	, -32
kind|noun|for|	, -43
kind|noun|had|	, -28
kind|noun|has|	, -35
kind|noun|in|	, -41
kind|noun|is|	, -29
kind|noun|none|	verb-saying 41
kind|noun|not|	, -33
kind|noun|on|	, -36
kind|noun|per|	, -16
kind|noun|por|	, -33
kind|noun|que|	, -25
kind|noun|quote|	, 29
kind|noun|she|	, -39
kind|noun|since|	, -34
kind|noun|verb-judging|	, -47
kind|noun|verb-saying|	e -26
kind|noun|was|	, -39
kind|noun|which|	, -36
kind|noun|who|	, -15
kind|noun|word|	, -23
kind|noun|à|	, -20
kind|pronoun|,|	verb-saying 15
kind|pronoun|	0 6	2 -27	3 18
kind|pronoun|none|	verb-saying 25
kind|pronoun|verb-saying|	in 20
kind|speaking|'|	, -28
kind|speaking|,|	, -10	verb-judging 13	verb-saying 58
kind|speaking|	1 12	3 -10
kind|speaking|by|	, -29
kind|speaking|em|	, -25
kind|speaking|in|	, -26
kind|speaking|none|	, -14	verb-saying 8
kind|speaking|quote|	, 39
kind|speaking|verb-saying|	, 12
kind|speaking|word|	, -50
kind|speaking|’|	, -13
length|0|	name -13	noun -97	speaking -36
length|1|	document 15	noun -30	speaking 11
length|2|	document 7	long name 20	noun -20	speaking 12
length|3|	long name 48
length|4|	long name 30	noun 16
length|5|	long name -15	noun 41	speaking -6
nearer|apposed document|direct long name|	in -34
nearer|apposed long name|apposed long name|	, -23	none 35
nearer|apposed long name|apposed name|	, -7	none 39
nearer|apposed long name|apposed noun|	, -15	none 21
nearer|apposed long name|apposition long name|	, -16	none 16
nearer|apposed long name|apposition name|	, 28
nearer|apposed long name|apposition noun|	, 23	none -16	quote 51
nearer|apposed long name|apposition speaking|	, 51	none -19
nearer|apposed long name|nobody|	, 42	none 39
nearer|apposed name|apposed name|	none -36
nearer|apposed name|apposed noun|	, -29	none -44
nearer|apposed name|apposition long name|	none 18
nearer|apposed name|apposition noun|	, 10	none 56
nearer|apposed name|apposition speaking|	none 43
nearer|apposed name|direct long name|	in -10	none -49
nearer|apposed name|direct noun|	none -18
nearer|apposed name|direct pronoun|	none -33
nearer|apposed noun|apposed long name|	, -23	none -66
nearer|apposed noun|apposed noun|	, -20
nearer|apposed noun|apposition long name|	none -31
nearer|apposed noun|apposition name|	none -18
nearer|apposed noun|apposition noun|	, 9	none 24
nearer|apposed noun|direct long name|	in -30	none 7
nearer|apposed noun|direct noun|	word -29
nearer|apposed noun|direct pronoun|	none 15	word 15
nearer|apposed noun|direct speaking|	in -14	word -34
nearer|apposed noun|nobody|	, -44
nearer|apposed speaking|apposed long name|	none -66
nearer|apposed speaking|apposition long name|	, -8	none -59	quote 38
nearer|apposed speaking|apposition name|	none -27
nearer|apposed speaking|apposition noun|	none 62
nearer|apposition long name|nobody|	, 45	by 8	capital -12	de -34	me 33	of -33	word -31
nearer|apposition name|nobody|	& 10	, 34	da -33	do -22
nearer|apposition noun|nobody|	, -8	a 11	adverb -21	de -22	en -19	has -26	in -31	que -23	which -36	who -16	word -49
nearer|apposition speaking|nobody|	, -9	word -34
nearer|direct long name|nobody|	, 11
nearer|direct name|nobody|	, 13
nearer|direct noun|nobody|	, 9
nearer|direct pronoun|nobody|	, 6
nearer|direct speaking|nobody|	, 28
nearer|inverted long name|nobody|	, -8
nearer|inverted pronoun|nobody|	verb-saying 26
nearer|inverted speaking|inverted long name|	verb-saying 7
nearer|shared long name|apposed long name|	none 14
nearer|shared long name|nobody|	none 52
nearer|shared long name|shared long name|	none 12
nearer|shared long name|shared name|	, 45
nearer|shared long name|shared noun|	, 8	none 13
nearer|shared long name|shared speaking|	, 7
nearer|shared name|apposed name|	none 33
nearer|shared noun|apposed noun|	none 14
nearer|shared noun|nobody|	verb-judging -29	verb-saying -38
nearer|shared noun|shared name|	, -13
nearer|shared noun|shared noun|	, -13	none 17
nearer|shared pronoun|nobody|	verb-saying -37
nearer|shared speaking|apposed speaking|	none -20
nearer|shared speaking|nobody|	none -11
opening|capital|	apposed 11	apposition 24	direct 7	shared 8
opening|capital|long name|	, 33	by 7	da -23	me 45	none 16	quote 26	verb-saying 23
opening|capital|name|	, 37	da -36	de -32	do -28	em -23	in -28	verb-saying 9
opening|capital|noun|	, 8	none -20
opening|capital|speaking|	none -15
opening|determiner|	apposed -8	direct 14	inverted -9	relative 17	shared 6
opening|determiner|document|	none 24
opening|determiner|long name|	by -28	capital -21	de 15	none 14	of -33	word -38
opening|determiner|noun|	, 30	: -29	; -6	a -41	and 26	by -13	capital 16	de -27	en -24	for -41	in -35	none 15	por -29	que -33	quote 37	verb-judging -52	word -6
opening|determiner|speaking|	, 6	in -13	none -10	quote 38	verb-saying 17	word -23
opening|preposition|	apposed 43	apposition -21	direct 46	shared -26
opening|preposition|long name|	, 43	none 11
opening|preposition|noun|	, 24	none -15	word -21
opening|pronoun|	apposed 15	apposition -31	inverted 17	shared -6
opening|pronoun|pronoun|	none 11	that -29	verb-saying 6
opening|that|	shared -36
opening|verb-judging|	apposed -35	apposition -27
opening|verb-saying|	apposed -18	apposition -63	shared 26
opening|verb-saying|speaking|	em -21
opening|verb-thinking|	apposed -59
opening|word|	apposed -36	apposition -50	direct -9	inverted -10	shared -19
opening|word|long name|	, 11
opening|word|noun|	, -40	adverb -11	and -29	been -28	by 21	de -28	em -21	en -20	has -35	in -36	no -28	not -25	que -27	verb-saying -31	was -36	who -23	word -13
opening|word|speaking|	' -28	, 15	’ -31
order|apposed|	0 15	2 -14	3 -9	long name 23	name -21	noun -8
order|apposed|judging|	present 44
order|apposed|long name|	, 9	by -15	none 13	quote 26	verb-saying 14	word -8
order|apposed|name|	em -26	in -26
order|apposed|noun|	, -20	about -28	adverb -12	at -31	been -29	capital 17	em -21	en -26	had -25	in -30	por -17	quote 27	was -26	à -20
order|apposed|saying|	base -7	participle -11
order|apposed|speaking|	, -17	em -22	in -35	none -15	quote 38	’ -27
order|apposed|thinking|	past 16	present -8
order|apposition|	0 -19	1 -52	2 17	document -32	long name 14	name -10	noun -26	pronoun -28	speaking -17
order|apposition|judging|	past -7	present -45
order|apposition|long name|	, 43	by 8	capital -12	de -34	me 33	of -33	word -31
order|apposition|name|	& 10	, 34	da -33	do -22
order|apposition|noun|	a 11	adverb -24	de -22	en -19	has -27	in -31	que -23	verb-judging -30	was -31	which -36	who -16	word -50
order|apposition|saying|	past -11
order|apposition|speaking|	, -9	word -34
order|apposition|thinking|	past -28	present 8
order|direct|	0 14	name 6	speaking 21
order|direct|judging|	past -9	present -21
order|direct|long name|	, 11
order|direct|name|	, 13
order|direct|noun|	, 9
order|direct|pronoun|	, 6
order|direct|saying|	participle -12	past 47
order|direct|speaking|	, 28
order|direct|thinking|	past -25
order|inverted|	0 18	1 -18	long name -16	name -7	noun -8	pronoun 17	speaking 16
order|inverted|pronoun|	verb-saying 26
order|inverted|speaking|	verb-saying 10
order|relative|	1 25
order|shared|	2 6	3 -6	long name 18	name 7	noun -23
order|shared|judging|	past 7
order|shared|long name|	, 13	by -8	none 29	verb-saying 16
order|shared|name|	, 36	none 12
order|shared|noun|	capital 9	none 8	verb-judging -41	verb-saying -32	word -10
order|shared|pronoun|	, 16	none 12	that -27	verb-saying -35
order|shared|saying|	participle 11	past -23
order|shared|speaking|	, -10
order|shared|thinking|	past 26
`;
