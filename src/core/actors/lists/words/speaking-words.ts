/**
 * English words that tell whether the noun phrase beside them is the one that speaks, as written, sorted.
 *
 *     aside        what an aside behind the phrase begins with: "the governor, whose term ends in May, said"
 *     before       what makes it no subject: "a source close to the player said"
 *     between      what may stand between it and its verb: "the manager later said"
 *     goesOn       what begins the words of somebody else: "said the minister had left"
 *     inverted     verbs that stand before their speaker behind a quotation: “…” said the minister
 *     ofIt         what continues it: "the minister for health said"
 *     saysAlone    verbs behind which any noun speaks: “Good,” the lock said
 *     spoken       verbs that are speech where a role stands before them
 *
 * Source: ours.
 */
export const SPEAKING_WORDS = {
  aside: 'a also an asked at backed for however in meanwhile on signed speaking too wearing who whose',
  before: 'about against as at behind by for from in inside near of on outside than to with without',
  between: 'also even had has have later only then who',
  goesOn:
    'are can could did does face faces had has have is knew may might must needed should wanted was were will would',
  inverted: 'added argued asked explained insisted joked laughed noted recalled replied said says shouted warned wrote',
  ofIt: 'at for in of',
  saysAlone: 'added joked laughed said says told',
  spoken:
    'complains conceded concedes confided congratulated contended countered demanded disagreed jokes lamented laughed laughs recounted sighed sighs thanked',
} as const;
