/**
 * Nouns of kin in seven languages, in lower case: the language, a tab, its words. Sorted.
 *
 * Source: ours.
 */
export const KIN_NOUNS: string = `
de	bruder cousin cousine ehefrau ehemann enkel enkelin frau großmutter großvater lebensgefährte lebensgefährtin mama mann mutter nachbar nachbarin neffe nichte oma onkel opa papa partner partnerin schwester sohn tante tochter vater witwe witwer zwilling
en	aunt brother dad daughter father father-in-law grandfather grandmother grandson granddaughter great-aunt husband mother mother-in-law mum neighbor neighbour nephew niece parent partner sister sister-in-law son uncle widow widower wife
es	abuela abuelo esposa esposo hermana hermano hija hijo madre marido mamá mujer nieta nieto novia novio padre papá prima primo sobrina sobrino suegra suegro tía tío vecina vecino viuda viudo
fr	compagne compagnon cousin cousine femme fille fils frère grand-mère grand-père maman mari mère neveu nièce oncle papa père sœur tante veuf veuve voisin voisine épouse époux
it	compagna compagno cugina cugino figlia figlio fidanzata fidanzato fratello madre mamma marito moglie nipote nonna nonno padre papà sorella suocera suocero vedova vedovo vicina vicino zia zio
nl	broer buurman buurvrouw dochter echtgenoot echtgenote grootmoeder grootvader kleindochter kleinzoon man moeder neef nicht oma oom opa partner tante vader vriend vriendin vrouw weduwe weduwnaar zoon zus
pt	avó avô esposa esposo filha filho irmã irmão marido mulher mãe neta neto pai prima primo sobrinha sobrinho sogra sogro tia tio vizinha vizinho viúva viúvo
`;
