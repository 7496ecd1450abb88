/**
 * Abbreviations of offices and ranks, in lower case: the short form, then what it stands for. Sorted.
 *
 *     Sgt. Velk, the sergeant; Prof. Orr, die Professorin
 *
 * Source: ours.
 */
export const OFFICE_ABBREVIATIONS: string = `
adm admiral
brig brigadier
capt captain
cllr councillor
cmdr commander
col colonel
cpl corporal
det detective
dr docteur doctor doctora doktor doktorin dottore dottoressa doutor doutora
gen general generale
gov governor
insp inspector
lt lieutenant
maj major
msgr monsignor
pres president
prof professeur professor professora professore professorin profesor profesora
rep representative
rev reverend
sen senator senatore senatorin senador senadora
sgt sergeant
supt superintendent
`;
