/**
 * How news shortens the states of the United States, the provinces of Canada and a few cities, in lower case without
 * dots: the short form, then the name. Sorted.
 *
 * Source: ours.
 */
const SHORT_FORMS = `
ala alabama
alta alberta
ariz arizona
ark arkansas
bc british columbia
calif california
colo colorado
conn connecticut
dc washington
del delaware
fla florida
ga georgia
ill illinois
ind indiana
kan kansas
ky kentucky
la los angeles
man manitoba
mass massachusetts
md maryland
mich michigan
minn minnesota
miss mississippi
mo missouri
mont montana
nb new brunswick
nc north carolina
nd north dakota
neb nebraska
nev nevada
nfld newfoundland
nh new hampshire
nj new jersey
nm new mexico
ns nova scotia
ny new york
okla oklahoma
ont ontario
ore oregon
pa pennsylvania
pei prince edward island
que quebec
ri rhode island
sask saskatchewan
sc south carolina
sd south dakota
tenn tennessee
tex texas
va virginia
vt vermont
w va west virginia
wash washington
wis wisconsin
wva west virginia
wyo wyoming
`;

/** The state or province that an abbreviation stands for: `calif` is `california`. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split('\n').flatMap((line) => {
    const [, short, long] = /^(w va|\w+) (.+)$/.exec(line) ?? [];
    return short !== undefined && long !== undefined ? [[short, long]] : [];
  }),
);
