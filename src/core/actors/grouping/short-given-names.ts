/**
 * English short forms of given names, in lower case: the short form, then what it may stand for. Sorted.
 *
 * Source: ours.
 */
const SHORT_FORMS = `
abe abraham
al albert alan alexander alfred
alex alexander alexandra alexis alejandro aleksandr
andy andrew
barbie barbara
becky rebecca
ben benjamin
bernie bernard
bert albert herbert robert
beth elizabeth
bill william
billy william
bob robert
bobby robert
cathy catherine
charlie charles charlotte
chris christopher christian christine christina
chuck charles
cindy cynthia
dan daniel
danny daniel
dave david
debbie deborah
dick richard
don donald
drew andrew
ed edward edwin eduardo
eddie edward
ellie eleanor
frank francis franklin
fred frederick alfred
gabe gabriel
gene eugene
geoff geoffrey
gerry gerald gerard
greg gregory
hank henry
harry harold henry
jack john
jake jacob
jamie james
jeff jeffrey
jen jennifer
jenny jennifer
jerry gerald jerome
jess jessica
jim james
jimmy james
jo joanna josephine joanne
joe joseph
joey joseph
johnny john
jon jonathan
josh joshua
kate katherine catherine kathryn
kathy katherine kathleen
katie katherine
ken kenneth
larry lawrence laurence
lenny leonard
leo leonard leonardo
liz elizabeth
lizzie elizabeth
maggie margaret
mandy amanda
matt matthew
meg margaret megan
mick michael
mike michael
mitch mitchell
nat nathan nathaniel
nate nathan nathaniel
ned edward
nick nicholas
pam pamela
pat patrick patricia
patty patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rich richard
rick richard
rob robert
ron ronald
sam samuel samantha
sandy alexander sandra
steve stephen steven
stu stuart
sue susan
ted theodore edward
terry terence teresa
tim timothy
toby tobias
tom thomas
tommy thomas
tony anthony antonio
val valerie
vic victor
vince vincent
will william
zach zachary
`;

/** The full given names of a short one: `bill` may be `william`. */
export const SHORT_GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_FORMS.split('\n').flatMap((line) => {
    const [short, ...long] = line.split(' ');
    return short ? [[short, long]] : [];
  }),
);
