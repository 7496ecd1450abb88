/**
 * The commonest small words of languages in Latin and Cyrillic letters, picked for telling them apart: words that
 * near relations share are left out or stand in each. Lower case; sorted by language.
 *
 * Source: our own knowledge of these languages.
 */
export const STOP_WORDS = {
  bg: 'в да е за и към на не от по с се със че ще като които през',
  cs: 'a ale by do jako je jsem jsou která který na podle pro při se si však ve že také',
  da: 'af at blev den der det efter en er for fra har ikke med og også om på som til var ved',
  de: 'auch auf das dem den der des die ein eine für hat im ist mit nicht sich und von wurde zu',
  en: 'and are as at by for from has he in is it not of on that the to was with',
  es: 'como con de del el en es ha la las los más no para por que se su una y',
  fi: 'ei ja joka kun mukaan myös oli olla on että se sen tai vuonna hän mutta ovat',
  fr: 'à au aux avec dans de des du elle en est et il la le les pas pour qui une',
  hr: 'da i je kako koji koja na ne od se su to u za što bi nakon ali kao',
  hu: 'a az egy és hogy is már nem szerint volt van meg csak mint ezt de',
  id: 'dan dari dengan di ini itu juga karena ke oleh pada tidak untuk yang akan telah',
  it: 'al che con da dei del della di e è gli ha il in la nel non per si una',
  lt: 'apie bet bus buvo dėl iki ir iš kad kaip kurie nuo nėra per tai yra už',
  nb: 'at av ble den det eller en er etter for fra har ikke med og også om på som til var ved',
  nl: 'aan als de die dat een en er het in is met niet om ook op te van voor werd zijn',
  pl: 'a ale co do i jak jest który na nie o od oraz po przez się tym w z że',
  pt: 'a ao as com da das do dos e em foi mais não no o os para por que uma',
  ro: 'a au că ce cu de din este fost în la mai nu o pe pentru să şi și un',
  ru: 'в во для и из как к на не о от по при с что это был его также',
  sk: 'a aj ako bol by do ktorý na podľa pre pri sa si som sú vo že bola',
  sl: 'bi da in je ki kot na ne od pa po pri se so tudi v z za',
  sv: 'att av den det efter en ett för från har inte med och också om på är som till var vid',
  sw: 'alisema hiyo huo katika kwa kwamba la na ni pia ya wa wakati za hivyo',
  tr: 'bir bu da daha de en gibi için ile ise kadar olan olarak sonra ve var çok',
  uk: 'а в від до з за і його на не по про та у це що як який',
  vi: 'bị các cho có của để được không khi là một những này trong từ và với đã người',
} as const satisfies Readonly<Record<string, string>>;
