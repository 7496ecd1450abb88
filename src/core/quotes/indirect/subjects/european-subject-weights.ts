/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SUBJECT_WEIGHTS = `
after|(|apposed|	noun -31
after|(|shared|	long name 13
after|,|apposed|	long name 19	name 8
after|,|apposition|	document -35	long name 13	name -9	noun -21	pronoun -35	speaking -16
after|,|inverted|	speaking 7
after|,|shared|	document 24	long name 10	name 29	noun -29	speaking 15
after|	- -45	: 20	a 39	adverb -16	auf 20	capital -25	da 20	de 14	del -24	di 7	do 7	e -33	en -16	for -22	ha 38	had -33	is -25	of -7	on -17	quote -41	stop -21	verb-judging 16	verb-saying 51	was -48	were -42	who 18	would -31	y -31	à 7	– -40	— -18
after|-|apposed|	name -38
after|auf|inverted|	pronoun 25
after|a|direct|	pronoun 36
after|capital|inverted|	pronoun -33
after|de|apposed|	long name 8	name -24
after|de|shared|	long name 32
after|e|shared|	noun -31
after|had|shared|	noun -14	pronoun -39
after|in|inverted|	pronoun 25
after|of|apposed|	long name -8
after|of|apposition|	long name 11	noun -39
after|quote|shared|	noun -27
after|stop|inverted|	long name -18	name -35	noun -13
after|that|shared|	noun 11
after|verb-judging|direct|	noun -11	speaking 13
after|verb-judging|shared|	long name 47	noun -18	pronoun 14
after|verb-saying|direct|	document 10	long name 18	name 13	noun 6	pronoun 11	speaking 29
after|verb-saying|shared|	long name 21	name 20	noun 33	pronoun 28	speaking 24
after|verb-thinking|direct|	noun 13
after|verb-thinking|shared|	noun 13
after|was|shared|	noun -25	pronoun -30
after|word|inverted|	pronoun -16
after|word|shared|	long name 21	pronoun -14	speaking 8
after|y|shared|	noun -15
after|–|apposed|	name -19	noun -23
after|—|apposed|	name -35
before|	$ -41	, 41	- 27	: -25	a -9	about -33	adverb -6	al -36	all’ -9	as 43	at -51	auf -25	be -36	been -41	before -36	but -7	by -9	che -32	con -9	da -17	dans -11	de -18	desde -41	di -37	do -48	e -21	em -47	en -45	for -42	from -34	ha -30	had -40	has -50	have -31	in -46	me 50	na -34	no -34	none 13	not -34	of -42	on -9	over -36	par -41	pela 7	por -22	que -39	quote 66	she -39	sie -19	since -31	sur -48	that -32	through -8	to 11	under -41	verb-thinking -16	was -40	were -45	what -11	which -15	who -52	will 7	word -30	would -31	— 30
before|,|apposed|	0 26	2 -14	3 -21
before|,|apposition|	0 29	2 28
before|,|direct|	0 24
before|,|inverted|	0 -12
before|,|shared|	1 23	2 -24	3 8
before|:|apposition|	0 -35
before|about|apposed|	1 -30
before|adverb|apposed|	1 -17
before|adverb|shared|	3 6
before|and|apposed|	1 6
before|and|apposition|	0 -14
before|as|apposition|	0 39
before|at|apposed|	1 -33
before|auf|inverted|	1 -25
before|a|apposition|	0 -10
before|been|apposed|	1 -38
before|be|apposed|	1 -28
before|be|apposition|	0 -19
before|but|apposed|	1 16
before|by|apposed|	2 -41
before|by|direct|	0 -21
before|by|shared|	0 15	2 -28
before|capital|apposed|	1 15	2 -28
before|capital|apposition|	0 -7
before|con|apposition|	0 -6
before|da|apposition|	0 -9
before|desde|apposed|	1 -36
before|de|apposition|	0 -61
before|do|apposed|	1 -28
before|do|apposition|	0 -43
before|em|apposed|	1 -43
before|en|apposed|	1 -44	2 -32
before|en|apposition|	0 -19
before|for|apposition|	0 -30
before|had|apposed|	1 -39
before|has|apposition|	0 -21
before|in|apposed|	1 -17	2 -35
before|in|apposition|	0 -25
before|in|inverted|	1 -24
before|is|apposition|	0 6
before|me|apposition|	0 40
before|none|apposed|	0 9
before|none|relative|	1 19
before|none|shared|	0 6	2 28	3 25
before|not|apposed|	1 -32
before|not|apposition|	0 -29
before|no|apposed|	1 -24
before|of|apposed|	1 -19
before|of|apposition|	0 -40
before|on|apposed|	1 -29
before|over|apposed|	1 -26
before|par|apposition|	0 -28
before|por|apposed|	1 -18
before|por|apposition|	0 -24
before|que|apposition|	0 -26
before|quote|apposed|	1 54
before|quote|shared|	0 23
before|sie|inverted|	1 -19
before|sur|apposed|	1 -32
before|that|shared|	0 -18
before|to|apposed|	1 -29
before|under|apposed|	1 -27
before|verb-judging|apposition|	0 34
before|verb-judging|shared|	0 -45
before|verb-saying|apposed|	1 12
before|verb-saying|apposition|	0 -14	1 -21
before|verb-saying|inverted|	0 27	1 11
before|verb-saying|shared|	0 -18	2 6	3 -37
before|verb-thinking|apposed|	1 -31
before|was|apposed|	1 -35
before|which|apposition|	0 -41
before|who|apposition|	0 -42
before|word|apposition|	0 -70
before|word|shared|	0 6	2 -31	3 -42
before|would|apposed|	1 -31
before|à|apposed|	1 16
beside|apposed document|direct long name|	nobody -34
beside|apposed document|direct speaking|	nobody -23
beside|apposed long name|apposed long name|	nobody 16	shared long name 20
beside|apposed long name|apposed name|	nobody 33
beside|apposed long name|apposed noun|	apposed long name -20	apposed noun 24	nobody 28	shared noun 16
beside|apposed long name|apposition long name|	apposed noun 6	nobody 23	shared long name -14
beside|apposed long name|apposition name|	nobody 21
beside|apposed long name|apposition noun|	apposed noun 35	shared noun 27
beside|apposed long name|apposition speaking|	apposed speaking 11	nobody -16
beside|apposed long name|direct long name|	nobody -13
beside|apposed long name|direct noun|	apposed long name 11	nobody -11
beside|apposed long name|direct pronoun|	nobody 32
beside|apposed long name|nobody|	apposed long name -17	apposed noun 24
beside|apposed name|apposed long name|	nobody -13
beside|apposed name|apposed name|	nobody -43
beside|apposed name|apposed noun|	apposed name -32	nobody -50	shared noun -22
beside|apposed name|apposition long name|	nobody -7
beside|apposed name|apposition noun|	nobody 11	shared name 22	shared noun 32
beside|apposed name|apposition speaking|	nobody 38
beside|apposed name|direct long name|	nobody -37
beside|apposed name|direct name|	nobody -40
beside|apposed name|direct noun|	nobody -11
beside|apposed name|direct pronoun|	nobody -21
beside|apposed name|direct speaking|	nobody -28
beside|apposed noun|apposed long name|	apposed name -27	apposed noun 6	nobody -33	shared long name -41	shared noun -49
beside|apposed noun|apposed name|	nobody -26
beside|apposed noun|apposed noun|	apposed long name -27	apposed name -41	nobody 6
beside|apposed noun|apposition long name|	apposed noun -40	nobody -7	shared noun -38
beside|apposed noun|apposition name|	nobody -20
beside|apposed noun|apposition noun|	apposed long name -15	nobody 30	shared noun 34
beside|apposed noun|direct document|	nobody -34
beside|apposed noun|direct long name|	apposed noun -38	nobody 9
beside|apposed noun|direct name|	nobody 15
beside|apposed noun|direct noun|	apposed long name -39	apposed name -37	apposed noun -38	nobody -12
beside|apposed noun|direct pronoun|	apposed long name -39	apposed noun -49
beside|apposed noun|direct speaking|	apposed name -14	apposed noun -20
beside|apposed noun|nobody|	apposed long name -36
beside|apposed speaking|apposed long name|	nobody -11	shared long name -48	shared speaking -18
beside|apposed speaking|apposition long name|	shared speaking -38
beside|apposed speaking|apposition name|	nobody -24
beside|apposed speaking|apposition noun|	nobody 8	shared speaking 37
beside|apposed speaking|direct long name|	nobody -26
beside|apposition long name|nobody|	apposed long name -23	apposed noun 28	apposed speaking 18
beside|apposition name|nobody|	apposed long name -39	apposed noun 9	apposed speaking 23
beside|apposition noun|nobody|	apposed long name 11	apposed name -31	apposed noun -38	apposed speaking -30	shared noun -35
beside|apposition noun|shared long name|	apposed long name -44	nobody -30
beside|apposition noun|shared pronoun|	nobody -33
beside|apposition pronoun|nobody|	apposed long name -35
beside|apposition speaking|nobody|	apposed long name 14	apposed name -39	apposed noun -37
beside|direct document|nobody|	apposed noun 34
beside|direct long name|nobody|	apposed document 33	apposed long name 20	apposed name 7	apposed speaking 26
beside|direct name|nobody|	apposed name 46	apposed noun -15
beside|direct noun|nobody|	apposed long name 14	apposed noun 15	apposed speaking 10
beside|direct pronoun|nobody|	apposed name 30	apposed noun -9
beside|direct speaking|nobody|	apposed document 23	apposed name 34	apposed noun 22	apposed speaking 34
beside|inverted long name|inverted pronoun|	nobody -12
beside|inverted long name|nobody|	inverted speaking -7
beside|inverted name|inverted pronoun|	nobody -45
beside|inverted noun|inverted pronoun|	nobody -46
beside|inverted pronoun|nobody|	inverted long name 12	inverted name 45	inverted noun 46
beside|inverted speaking|inverted long name|	nobody 7
beside|shared long name|apposed long name|	shared noun -14
beside|shared long name|apposed noun|	nobody 6
beside|shared long name|apposed speaking|	nobody 24
beside|shared long name|nobody|	apposition noun 16	shared long name -6
beside|shared long name|shared long name|	nobody 15
beside|shared long name|shared name|	nobody 37
beside|shared long name|shared noun|	nobody 17
beside|shared long name|shared speaking|	nobody 9
beside|shared name|apposed name|	nobody 34	shared long name -16
beside|shared name|nobody|	shared long name -36
beside|shared name|shared long name|	nobody 7
beside|shared name|shared noun|	nobody 35
beside|shared noun|apposed long name|	shared long name -41
beside|shared noun|apposed noun|	nobody -6	shared long name -28	shared noun 6
beside|shared noun|nobody|	shared long name -19	shared name -43	shared noun -10	shared pronoun 10	shared speaking 17
beside|shared noun|shared pronoun|	nobody 7
beside|shared noun|shared speaking|	nobody -26
beside|shared pronoun|apposed noun|	nobody -15
beside|shared pronoun|nobody|	apposition noun 35	shared long name 12	shared speaking -7
beside|shared pronoun|shared pronoun|	nobody 43
beside|shared speaking|apposed noun|	nobody 7
beside|shared speaking|apposed speaking|	nobody 30	shared long name -51
beside|shared speaking|nobody|	shared long name 13
beside|shared speaking|shared long name|	nobody 10
beside|shared speaking|shared noun|	nobody -18
beside|shared speaking|shared speaking|	nobody 25
between|false|	apposition -23	direct 9	shared -8
between|false|document|	, -32	verb-saying 10
between|false|long name|	( 23	, 19	de -14	for -14	of 27	stop -18	verb-saying 17
between|false|name|	stop -35	verb-saying 14
between|false|noun|	( -26	, -12	de 9	e -31	en -29	in 12	of -42	quote -30	stop -15	verb-judging -14	verb-saying 6	verb-thinking 13	y -15
between|false|pronoun|	a 36	auf 25	capital -33	in 25	verb-saying 11	word -16
between|false|speaking|	, -17	verb-judging 13	verb-saying 29
between|true|document|	, 39
between|true|long name|	( -10	, 20	of -17	verb-judging 47	verb-saying 21
between|true|name|	, 22	- -38	verb-saying 20	word -28	– -18	— -36
between|true|noun|	, -26	had -14	that 11	verb-saying 34	verb-thinking 11	was -25	who 7
between|true|pronoun|	had -37	verb-judging 14	verb-saying 29	was -27	word -11
between|true|	relative 28	shared 7
between|true|speaking|	, 31	verb-saying 24	who 26	word 12
further|apposed long name|apposed long name|	, 24
further|apposed long name|apposed name|	, -6
further|apposed long name|apposed noun|	, 23
further|apposed long name|nobody|	, 12	capital 12	quote 31
further|apposed long name|shared long name|	, -21	none 7
further|apposed long name|shared noun|	, -24	none 15
further|apposed name|apposed long name|	, -32
further|apposed name|apposed name|	, -39
further|apposed name|apposed noun|	, 15
further|apposed name|nobody|	em -25	in -29	none -11
further|apposed noun|apposed long name|	, -72	word -36
further|apposed noun|apposed name|	, -56
further|apposed noun|apposed noun|	word -23
further|apposed noun|nobody|	about -25	adverb -21	at -31	been -32	by 10	capital 10	em -20	en -47	had -38	in -57	not -33	on -27	por -23	quote 28	verb-saying -11	verb-thinking -29	was -32	would -32	à -45
further|apposed noun|shared long name|	none -45
further|apposed speaking|apposed long name|	, 13
further|apposed speaking|apposed noun|	, -12
further|apposed speaking|nobody|	by -32	em -31	in -31	none -29	quote 36
further|apposed speaking|shared long name|	none -46
further|apposed speaking|shared noun|	none 7
further|apposition long name|apposed long name|	, 19	da -36	de -42	of -27	word -34
further|apposition long name|apposed name|	, 15
further|apposition long name|apposed noun|	, 59
further|apposition long name|apposed speaking|	, 7
further|apposition name|apposed long name|	da -31	de -26	do -28
further|apposition name|apposed noun|	, 41
further|apposition name|apposed speaking|	, 26
further|apposition noun|apposed long name|	, 18	adverb -25	in -32	verb-saying -33	who -26	word -52
further|apposition noun|apposed name|	, -12	word -27
further|apposition noun|apposed noun|	, -12	adverb -13	word -26
further|apposition speaking|apposed long name|	, 22	word -23
further|apposition speaking|apposed name|	, -38
further|direct document|apposed noun|	, 34
further|direct long name|apposed document|	, 33
further|direct long name|apposed long name|	, 20
further|direct long name|apposed name|	, 7
further|direct long name|apposed speaking|	, 26
further|direct name|apposed name|	, 46
further|direct name|apposed noun|	, -15
further|direct noun|apposed long name|	, 14
further|direct noun|apposed noun|	, 15
further|direct noun|apposed speaking|	, 10
further|direct pronoun|apposed name|	, 30
further|direct pronoun|apposed noun|	, -9
further|direct speaking|apposed document|	, 23
further|direct speaking|apposed name|	, 34
further|direct speaking|apposed noun|	, 22
further|direct speaking|apposed speaking|	, 34
further|inverted long name|inverted speaking|	, -7
further|inverted long name|nobody|	sie -19
further|inverted noun|nobody|	word -34
further|inverted pronoun|inverted long name|	verb-saying 18
further|inverted pronoun|inverted name|	verb-saying 43
further|inverted pronoun|inverted noun|	verb-saying 43
further|inverted speaking|nobody|	verb-saying 7
further|shared document|nobody|	none 18
further|shared long name|apposition noun|	none -9
further|shared long name|nobody|	, 21	none 23
further|shared long name|shared noun|	none -6
further|shared name|nobody|	, 33	none 32
further|shared name|shared long name|	none -15
further|shared noun|nobody|	, -10	none 28	word -8
further|shared noun|shared long name|	none -28	verb-judging -37	verb-saying -36	word -27
further|shared noun|shared noun|	verb-saying -9
further|shared pronoun|nobody|	, 21
further|shared speaking|nobody|	none 30
further|shared speaking|shared long name|	none -70
head|	agency 9	association 8	bank -14	bureau 12	cambio -10	chairman 23	chairwoman 18	coach -30	commission 27	committee -44	comunicado -29	council -10	counterpart -11	court -19	daughter 21	department 6	elle 15	er 38	executive 14	general 11	governor 25	group -8	he 28	het -36	hij 40	il 24	it -42	judge -18	lado -36	lawyer -26	leader -38	lei 25	maker 11	man -6	mayor 27	media 16	ministry 28	mother -17	nacional -26	named -16	nota -42	office 13	officer 11	official 28	on -70	one -11	owner -33	parte -20	president 8	presidente -16	said 20	secretary -50	she 31	sie 39	spokesman -49	spokesperson -6	spokeswoman 10	statement 9	time -45	union -33	university 26	wife -42	ze 39
kind|document|,|	verb-saying 32
kind|document|	0 -6	1 -8	2 -6	3 23
kind|document|none|	, 25
kind|long name|,|	( 32	, 37	of 32	stop -10	verb-saying 15
kind|long name|	0 10	1 6	2 36
kind|long name|adverb|	, 28
kind|long name|by|	, -31
kind|long name|de|	, 23
kind|long name|me|	, 47
kind|long name|none|	( 6	, 12	de 37	of -23	verb-judging 39	verb-saying 18
kind|long name|of|	, -44
kind|long name|quote|	, 33
kind|long name|word|	, -14
kind|name|,|	, 29	verb-saying 9
kind|name|	1 13	2 -48	3 -29
kind|name|a|	, -32
kind|name|da|	, -28
kind|name|de|	, -27
kind|name|do|	, -36
kind|name|em|	, -29
kind|name|in|	, -38
kind|name|none|	, 25	- -28	verb-saying 31	– -19
kind|name|of|	, -32
kind|name|à|	, 6
kind|noun|$|	, -39
kind|noun|,|	( -28	verb-saying 19	verb-thinking 37	who -7
kind|noun|	0 -22	1 -10	2 -17
kind|noun|:|	, -35
kind|noun|about|	, -28
kind|noun|adverb|	, -21
kind|noun|al|	, -25
kind|noun|as|	, 13
kind|noun|at|	, -33
kind|noun|a|	, 7
kind|noun|been|	, -39
kind|noun|be|	, -34
kind|noun|by|	, 25
kind|noun|capital|	, 13
kind|noun|con|	, -41
kind|noun|de|	, -32
kind|noun|em|	, -22
kind|noun|en|	, -28
kind|noun|for|	, -37
kind|noun|had|	, -40
kind|noun|has|	, -32
kind|noun|have|	, -31
kind|noun|in|	, -16
kind|noun|is|	, -48
kind|noun|na|	, -30
kind|noun|none|	verb-saying 45
kind|noun|not|	, -32
kind|noun|no|	, -22
kind|noun|on|	, -36
kind|noun|over|	, -26
kind|noun|per|	, -32
kind|noun|por|	, -36
kind|noun|que|	, -32
kind|noun|quote|	, 26
kind|noun|she|	, -25
kind|noun|since|	, -45
kind|noun|sur|	, -28
kind|noun|to|	, -41
kind|noun|under|	, -28
kind|noun|verb-judging|	, -53
kind|noun|verb-saying|	e -34
kind|noun|verb-thinking|	, -40
kind|noun|was|	, -38
kind|noun|were|	, -39
kind|noun|which|	, -36
kind|noun|who|	, -29
kind|noun|will|	, -41
kind|noun|word|	, -33
kind|noun|would|	, -31
kind|noun|à|	, -49
kind|pronoun|,|	a 36	verb-saying 15
kind|pronoun|	0 10	1 -19	2 -21	3 11
kind|pronoun|none|	verb-saying 20
kind|pronoun|verb-saying|	had -28	in 25
kind|speaking|,|	verb-judging 14	verb-saying 39
kind|speaking|	0 10	1 17	2 -12	3 -10
kind|speaking|by|	, -15
kind|speaking|em|	, -22
kind|speaking|in|	, -33
kind|speaking|none|	, -19	verb-saying 15
kind|speaking|quote|	, 41
kind|speaking|verb-saying|	, 13
kind|speaking|word|	, -37
length|0|	document -13	name -10	noun -112	speaking -25
length|1|	document 10	noun -37	speaking 21
length|2|	long name 11	noun -13
length|3|	document -12	long name 56	noun 6	speaking -9
length|4|	long name 17	noun 20	speaking 16
length|5|	noun 30	speaking -35
nearer|apposed document|direct long name|	in -29
nearer|apposed document|direct speaking|	in -21
nearer|apposed long name|apposed long name|	, -16	none 30
nearer|apposed long name|apposed name|	none 26
nearer|apposed long name|apposed noun|	none 21
nearer|apposed long name|apposition long name|	, -6	none 13
nearer|apposed long name|apposition name|	, 13	none 9
nearer|apposed long name|apposition noun|	, 20	capital 12	none -12	quote 43
nearer|apposed long name|apposition pronoun|	none 33
nearer|apposed long name|apposition speaking|	, 20	none -25
nearer|apposed long name|nobody|	, 39	none 34
nearer|apposed name|apposed name|	none -44
nearer|apposed name|apposed noun|	, -41	none -42
nearer|apposed name|apposition noun|	, 24	none 22
nearer|apposed name|apposition speaking|	none 38
nearer|apposed name|direct long name|	in -17	none -57
nearer|apposed name|direct name|	none -32
nearer|apposed name|direct noun|	none -6
nearer|apposed name|direct pronoun|	none -49
nearer|apposed noun|apposed long name|	, -30	capital -27	none -36
nearer|apposed noun|apposed noun|	, -33	none 9
nearer|apposed noun|apposition long name|	, -30	none -23
nearer|apposed noun|apposition name|	, 6	none -24
nearer|apposed noun|apposition noun|	none 36
nearer|apposed noun|direct long name|	in -39
nearer|apposed noun|direct noun|	none -6	word -35
nearer|apposed noun|direct pronoun|	, -45	adverb -36	by 6	had -31	in -33	none 8	verb-saying -39	word 19
nearer|apposed noun|direct speaking|	in -15	word -22
nearer|apposed noun|nobody|	, -42
nearer|apposed speaking|apposed long name|	none -16
nearer|apposed speaking|apposition long name|	, -6	none -55	quote 40
nearer|apposed speaking|apposition name|	none -30
nearer|apposed speaking|apposition noun|	none 27
nearer|apposition long name|nobody|	, 45	capital -7	de -42	me 37	of -33	word -34
nearer|apposition name|nobody|	, 34	da -31	de -26	do -28
nearer|apposition noun|nobody|	adverb -29	be -19	con -29	de -33	en -19	has -18	in -38	is -37	not -20	por -15	que -26	verb-saying -18	which -35	who -30	word -61
nearer|apposition noun|shared long name|	, 12
nearer|apposition speaking|nobody|	word -27
nearer|direct document|nobody|	, 40
nearer|direct long name|nobody|	, 11
nearer|direct name|nobody|	, 11
nearer|direct noun|nobody|	, 12
nearer|direct speaking|nobody|	, 25
nearer|inverted long name|inverted pronoun|	sie -19
nearer|inverted long name|nobody|	, -12
nearer|inverted pronoun|nobody|	verb-saying 30
nearer|inverted speaking|inverted long name|	verb-saying 7
nearer|shared long name|apposed long name|	, -8	none 11
nearer|shared long name|apposed noun|	, 9
nearer|shared long name|apposed speaking|	, 47
nearer|shared long name|nobody|	none 9
nearer|shared long name|shared long name|	, 32	none 12
nearer|shared long name|shared name|	, 43
nearer|shared long name|shared noun|	none 17
nearer|shared long name|shared pronoun|	none 31
nearer|shared long name|shared speaking|	, 14
nearer|shared name|apposed name|	none 15
nearer|shared name|shared noun|	none -9
nearer|shared noun|apposed long name|	verb-saying -32
nearer|shared noun|nobody|	that -27	verb-judging -33	verb-saying -41
nearer|shared noun|shared long name|	, 13	word -29
nearer|shared noun|shared name|	, -12
nearer|shared noun|shared noun|	, -8	none 13
nearer|shared pronoun|nobody|	that -23	verb-saying -16
nearer|shared pronoun|shared noun|	none 7
nearer|shared speaking|nobody|	none -13
nearer|shared speaking|shared noun|	none -7
opening|capital|	apposition 17	direct 18	shared 19
opening|capital|long name|	, 34	capital 32	da -23	me 47	none 8	of -33	quote 33	verb-saying 26
opening|capital|name|	, 33	a -32	da -35	de -35	do -28	em -31	in -38	of -33	verb-saying 6	word 14	à 6
opening|capital|noun|	, 20	none -13
opening|capital|speaking|	, -29	none 7
opening|determiner|	direct 8	inverted -12	relative 21	shared 6
opening|determiner|document|	, 11	in -9	none 15
opening|determiner|long name|	by -29	capital -19	de 13	none 7	of -11	sie -19	word -24
opening|determiner|noun|	, 34	: -37	; -9	a -37	about -23	adverb -24	and 26	by 14	capital 8	dans -6	de -37	en -30	for -45	in -20	none 10	on -33	por -34	que -28	quote 42	sur -29	that -28	verb-judging -59	verb-thinking -11	word -17	à -33
opening|determiner|speaking|	, 9	in -14	none -15	quote 35	verb-saying 22
opening|preposition|	apposed 54	apposition -19	direct 47	shared -32
opening|preposition|long name|	, 25	none 18
opening|preposition|noun|	, 21	word -35
opening|pronoun|	apposed 12	apposition -41	inverted 12
opening|pronoun|pronoun|	a 22	none 11	that -41	verb-saying 12	word -10
opening|that|	apposed -47	inverted -26	shared -38
opening|that|noun|	verb-saying -19	word -24
opening|verb-judging|	apposed -44	apposition -34
opening|verb-judging|noun|	be -19
opening|verb-saying|	apposed -26	apposition -72	shared 23
opening|verb-saying|speaking|	em -31
opening|verb-thinking|	apposed -53
opening|word|	apposed -32	apposition -61	inverted -15	shared -32
opening|word|long name|	, 16
opening|word|noun|	$ -41	, -58	a 17	adverb -14	al -25	and -35	be -24	been -32	capital -33	de -23	em -25	en -15	had -21	has -28	in -34	is -38	na -29	no -23	not -21	per -30	por -13	que -24	since -32	verb-judging -26	verb-saying -35	was -29	were -26	which -31	who -35	will -35	word -21	à -36
opening|word|speaking|	, 8
order|apposed|	1 10	2 -15	3 -18	long name 18	name -14
order|apposed|document|	none 9
order|apposed|judging|	participle -29	present 43
order|apposed|long name|	, 7	by -18	none 10	quote 33	verb-saying 14
order|apposed|name|	em -28	in -33
order|apposed|noun|	, -25	; -8	about -26	adverb -27	at -33	be -32	been -34	but -7	by 13	capital 11	em -20	en -49	had -38	in -6	na -26	not -37	on -29	over -24	por -27	quote 25	sur -24	under -25	verb-thinking -35	was -40	will -38	word -6	would -31	à -46
order|apposed|saying|	base -15	past -6
order|apposed|speaking|	by -32	em -31	in -33	none -21	quote 40
order|apposed|thinking|	base -18	past 28
order|apposition|	0 -22	1 -66	2 26	document -35	long name 9	name -12	noun -22	pronoun -35	speaking -15
order|apposition|judging|	participle 13	past -15	present -40
order|apposition|long name|	, 42	capital -7	de -42	me 37	of -33	word -34
order|apposition|name|	, 34	da -31	de -26	do -28
order|apposition|noun|	, 9	adverb -31	be -19	con -29	de -33	en -19	has -19	in -39	is -37	not -20	por -15	que -26	verb-judging -30	verb-saying -11	was -22	which -35	who -30	word -64
order|apposition|saying|	participle -6
order|apposition|speaking|	word -27
order|apposition|thinking|	past -31	present -11
order|direct|	0 9	document 25	long name 7	name 16	noun -7	speaking 22
order|direct|document|	, 40
order|direct|judging|	participle 8	present -22
order|direct|long name|	, 11
order|direct|name|	, 11
order|direct|noun|	, 12
order|direct|saying|	participle -19	past 39	present -6
order|direct|speaking|	, 25
order|direct|thinking|	past -29
order|inverted|	0 15	1 -15	long name -18	noun -15	pronoun 12	speaking 15
order|inverted|long name|	sie -19
order|inverted|noun|	word -7
order|inverted|pronoun|	verb-saying 30
order|inverted|speaking|	verb-saying 10
order|relative|	1 29	noun 8
order|relative|saying|	past 11
order|shared|	3 6	document -6	long name 19	name -8	noun -23	speaking 17
order|shared|document|	none 18
order|shared|judging|	participle -7	past 16
order|shared|long name|	, 13	by -7	me 27	none 20	verb-saying 9	word -27
order|shared|name|	, 33	none 6
order|shared|noun|	, -8	capital -20	in -31	none 17	per -29	that -27	verb-judging -44	verb-saying -38	word -14
order|shared|pronoun|	, 18	a 22	none 10	that -35	verb-saying -20
order|shared|saying|	participle 12	past -31	present 8
order|shared|speaking|	, -8	none 6
order|shared|thinking|	participle 9	past 23
`;
