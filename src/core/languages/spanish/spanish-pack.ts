import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { phraseList } from '../packing/phrase-list.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { SPANISH_KIN } from './spanish-kin.ts';

/* Words of Spanish that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  ha han había habían habría habrían habrá habrán es son era eran fue fueron sería serían está están estaba estaban estuvo he hemos puede pueden podía podían podría podrían debe deben va van iba iban será serán tiene tienen tenía tuvo`);

const adverbs = wordSet(`
  también luego después entonces ya aún todavía siempre nunca ahora ayer hoy mañana así además sin embargo apenas solo sólo más menos muy bien casi quizá incluso aquí allí antes finalmente
  asimismo bastante cerca demasiado detrás dentro encima enseguida fuera jamás lejos mientras pronto quizás tampoco temprano tarde
  abajo acá acaso adelante adentro afuera ahí allá anoche anteayer arriba atrás bajito delante despacio entretanto inclusive obstante recién riendo sonriendo tan tanto`);

const genitives = wordSet('de del');

/** What quotes and roles are read with in Spanish. */
export const SPANISH_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'es',

  verbs: conjugate(
    {
      saying: `
        aclarar acusar adelantar afirmar agregar alegar anunciar apostillar apuntar argumentar asegurar avanzar avisar bromear calcular celebrar chicanear clamar comentar confesar confiar confidenciar confirmar
        contestar criticar declarar demandar denunciar deplorar descartar desvelar detallar disparar enfatizar enumerar estimar exclamar exigir explicar expresar felicitar filosofar graficar gritar indicar informar insistir interrumpir
        ironizar jurar justificar lamentar manifestar matizar murmurar narrar notificar ocurrir opinar precisar preguntar proclamar pronosticar protestar quejar razonar rebatir reclamar recalcar
        recordar reiterar relatar remarcar replicar reportar reprochar resaltar retar retrucar revelar rematar responder sentenciar señalar soltar solicitar subrayar suspirar susurrar sugerir tuitear
        valorar vaticinar zanjar festejar discrepar concluir sintetizar sincerar resumir admitir advertir asumir prometer reconocer difundir despedir deslizar desmentir arrancar terciar
        decir/dice,dicen,dijo,dijeron,decía,decían,dicho,digo,dije,dijen,diciendo,diría,dirían pedir/pide,piden,pidió,pidieron,pedía,pedían,pedido contar/cuenta,cuentan,contó,contaron,contaba,contaban,contado recordar/recuerda,recuerdan
        sostener/sostiene,sostienen,sostuvo,sostenía,sostenían,sostenido mantener/mantiene,mantienen,mantuvo advertir/advierte,advierten,advirtió,advirtieron,advertía,advertían,advertido sugerir/sugiere,sugieren,sugirió negar/niega,negó,negaron exponer/expone,exponen,expuso,expusieron,expuesto
        proponer/propone,proponen,propuso,propusieron oponer/opone,oponen,opuso,opusieron reponer/repuso,repusieron arguir/arguye,arguyen,arguyó,arguyeron concluir/concluye,concluyen,concluyó,concluyeron,concluía,concluían desmentir/desmiente,desmienten,desmintió,desmintieron reír/ríe,rio,rió leer/leyó,leyeron,lee escribir/escribe,escriben,escribió,escribieron,escrito,escribía,escribían
        despedir/despide,despiden,despidió,despidieron rogar/rogó,rogaron,ruega predecir/predijo,predijeron interpelar/interpeló,interpelaron soltar/suelta,soltó,soltaron apelar/apeló,apelaron rezar/reza hablar/habló,hablaron,habla,hablaba,hablaban,hablan limitar/limitó,limitaron,limita,limitaba
        añadir abundar puntualizar musitar trasladar espetar aseverar exhortar alertar observar minimizar acotar completar contraatacar bramar cuestionar plantear destacar coincidir objetar conceder
        garantizar cifrar certificar comprometer excusar anticipar comunicar esgrimir evocar citar invitar transmitir balbucear gruñir sollozar chillar vociferar increpar arremeter fustigar rezongar
        esclarecer indagar interrogar intervenir/interviene,intervienen,intervino manifestar/manifiesta,manifiestan mascullar predecir/predice,predicen pregonar refutar corear testificar atestiguar constatar corroborar ratificar desgranar pormenorizar remachar insinuar especular augurar presagiar aventurar aconsejar instar urgir conminar
        ordenar implorar suplicar reivindicar defender abogar relativizar burlar mofar jactar alardear ufanar congratular regocijar disculpar tranquilizar amenazar teorizar presumir
        analizar atajar estallar farfullar insinuar/insinúa,insinúan jalear largar machacar rectificar refunfuñar rememorar rubricar rugir tartamudear telefonear
        desaconsejar lanzar publicar agradecer/agradece,agradecen,agradeció,agradecieron,agradecía,agradecían,agradecido recomendar/recomienda,recomendó,recomendaron,recomendaba,recomendaban,recomiendan asentir/asiente,asienten,asintió,asintieron,asentía,asentían,asentido
        repetir/repite,repitió,repitieron,repetía,repetían,repiten,repetido corregir/corrige,corrigen,corrigió,corrigieron,corregía,corregían,corregido prever/prevé,preveía,preveían,previó,previeron prevenir/previene,previenen,previno sonreír/sonríe,sonríen,sonrió,sonreía,sonreían,sonreído
        reír/ríen,reía,reían gemir/gime,gimen,gimió,gimieron deducir/deduce,deducen,dedujo disentir/disiente,disienten,disintió,disintieron plantear/planteó,plantearon oponer/oponía,oponían reconvenir/reconvino maldecir/maldijo,maldijeron,maldice,maldicen lamentarse/lamentó,lamentaron
        defender/defiende,defienden confesar/confiesa,confiesan negar/niegan,negado proseguir/prosigue,prosiguió referir/refiere,refirió aducir/aduce,aducen,adujo confiar/confía,confían hablar/hablado proponer/propuesto
        ponderar reflexionar resoplar reaccionar/reaccionó,reaccionaron,reacciona,reaccionaba,reaccionaban mostrar/mostró,mostraron,muestra,muestran,mostraba,mostraban,mostrado ofrecer/ofreció,ofrecieron,ofrece,ofrecen admitir/admite,admiten quejarse/quejó,quejaron,queja`,
      judging: `
        alabar calificar considerar llamar describir rechazar elogiar tachar tildar bautizar saludar aplaudir evitar achacar defender atribuir definir/define,definen,definió,definieron ver/ve,ven,vio
        afear censurar condenar juzgar catalogar ensalzar recriminar reprobar encomiar culpar respaldar atribuir/atribuye,atribuyó,atribuyeron,atribuía,atribuían,atribuyen,atribuido reprobar/reprueba encontrar/encuentra
        valorar minimizar echar/echó,echaron reconocer/reconoce,reconocen acoger/acogió,acogieron,acogido recibir/recibió,recibieron preferir/prefiere,prefieren,prefirió,prefería,preferían`,
      thinking: `esperar confiar temer proyectar creer/cree,creía,creían pensar/piensa,pensaba,pensaban querer/quiere,quieren,quería,querían decidir/decidió,decidieron entender/entiende,entienden,entendió,entendieron`,
    },
    {
      ar: { present: '~a ~an ~o', past: '~ó ~aron ~aba ~aban ~ado ~é', participle: '~ando' },
      er: { present: '~e ~en', past: '~ió ~ieron ~ía ~ían ~ido', participle: '~iendo' },
      ir: { present: '~e ~en', past: '~ió ~ieron ~ía ~ían ~ido', participle: '~iendo' },
    },
  ),
  isOtherVerb: (word) => auxiliaries.has(word),
  auxiliaries,
  agents: wordSet('por'),
  citing: wordSet('citar'),
  copulas: wordSet('es era'),
  participles: { ending: /(?<=[ai])d[oa]s?$/u, listed: 'do' },
  gerund: /(?:a|[iy]e)ndo$/,
  negations: wordSet('no nunca jamás'),
  clitics: wordSet('se le les lo me nos'),
  pluralVerb: /n$/,

  pronouns: pronounMap({
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
    own: 'yo nosotros usted',
    objects: 'le les lo se me nos',
  }),
  impersonals: wordSet('se'),
  ownSubjects: wordSet('yo he hemos dije respondí pregunté grité digo respondo contesté'),
  ownWords: wordSet('yo nosotros me nos mi mis nuestro nuestra tengo tenemos somos estamos hay esto eso'),
  possessives: wordSet('su sus mi mis nuestro nuestra nuestros'),
  relatives: wordSet('quien quienes que'),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas ese esa aquel aquella varios varias algunos algunas dos tres cada otro otra otros muchos ambos',
  ),
  articles: wordSet('el la los las un una unos unas cada'),
  thingPointers: wordSet('ello esto eso aquello'),
  definites: wordSet('el la este esta ese esa su'),
  pluralDeterminers: wordSet(
    'los las unos unas estos estas esos esas sus nuestros nuestras varios varias algunos algunas muchos muchas dos tres',
  ),
  prepositions: wordSet(
    'a al de del en con por para sin sobre entre hasta desde hacia contra según tras ante bajo durante como',
  ),
  placePrepositions: wordSet('en hacia'),
  nounPrepositions: wordSet('de del en para por'),
  genitives,
  bareGenitives: wordSet('de'),
  clauseOpeners: [
    ['según'],
    ['como'],
    ['tal', 'como'],
    ['tal', 'y', 'como'],
    ['según', 'lo', 'que'],
    ['de', 'acuerdo', 'con', 'lo', 'que'],
  ],
  subordinators: wordSet('que porque si cuando aunque mientras donde pues cómo'),
  coordinators: wordSet('y e o u pero ni sino'),
  isAdverb: (word) => adverbs.has(word) || (word.length > 6 && word.endsWith('mente')),
  times: wordSet(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana día días mes meses año años hora horas minuto minutos momento momentos mediodía madrugada',
  ),
  timesTakeArticles: true,

  nounsFirst: true,
  leadingAdjectives: wordSet(
    'antigua antiguo ex gran grande joven misma mismo nueva nuevo primer primera primero vieja viejo',
  ),
  feminineNoun:
    /^(?:(?:ex)?esposa|hermana|hija|madre|mujer|abuela|tía|sobrina|viuda|vecina|novia|suegra|prima|nieta|mamá)$/u,
  masculineNoun:
    /^(?:(?:ex)?esposo|hermano|hijo|padre|marido|abuelo|tío|sobrino|viudo|vecino|novio|suegro|primo|nieto|papá|hombre)$/u,
  agedNoun: /(?:quince|veinte|treint|cuarent)añer[oa]$|genari[oa]$/,
  agentNoun: /(?:or|ora|ista|ólog[oa]|er[oa]|ero)$/,
  kin: SPANISH_KIN,
  objectsEndRelatives: true,

  genders: genderMap({ female: 'la una esta esa señora doña sra', male: 'el un este ese señor don sr' }),
  givenNames: genderMap({ female: 'consuelo guadalupe pilar rosario', male: 'jesús joan' }),
  titles: wordSet('sr sra señor señora don doña dr dra doctor doctora presidente presidenta ministro ministra'),
  courtesies: wordSet('avenida doña don sr sra señor señora tía tío'),
  standings: wordSet('antiguo antigua'),
  joints: wordSet('de del'),

  accordingTo: phraseList(
    `
    a criterio ~, a decir ~, a entender ~, a juicio ~, a ojos ~, a su juicio, a juicio, al decir ~, conforme a,
    de acuerdo con, dixit, en la opinión ~, en la visión ~, en boca ~, en opinión ~, en palabras ~, en voz ~, para,
    por boca ~, según el criterio ~, según el relato ~, según la versión ~, según consta en, según figura en,
    según palabras ~, según`,
    genitives,
  ),
  turns: wordSet('parte vez'),
  speakingNouns:
    wordSet(`portavoz vocero vocera ministro ministra alcalde alcaldesa intendente presidente presidenta director directora jefe jefa abogado abogada juez jueza fiscal entrenador entrenadora técnico seleccionador
    jugador jugadora sindicato asociación partido gobierno ministerio empresa compañía tribunal investigador investigadora experto experta expertos diputado diputada senador senadora comunicado informe estudio texto carta fuente
    fuentes vecino vecina vecinos testigo madre padre hermano hermana policía concejal concejala consejero consejera capitán cura`),
  unnamedSources: wordSet('allegados expertos fuentes testigos vecinos'),
  documents: wordSet(`
    acta acuerdo anuncio artículo atestado auto borrador carta circular comunicado contrato cuestionario decreto
    denuncia dictamen documento editorial encuesta escrito estudio expediente fallo folleto formulario guía informe
    laudo ley mensaje nota oficio parte pliego querella reportaje resolución sentencia sondeo texto testamento`),
  utterances: wordSet(`
    acusación advertencia alegato análisis apuesta aviso balance comentario conclusión confesión consejo crítica dardo
    defensa denuncia deseo diagnóstico dictamen explicación frase grito justificación lamento mensaje opinión petición
    pregunta promesa queja reacción recado reproche respuesta resumen ruego réplica sentencia veredicto versión`),

  speaksWithDashes: true,
  dialogueWords: wordSet('le me mi mis usted ustedes yo'),
  namingWords: wordSet(`
    llamado llamada llamados llamadas denominado denominada denominados denominadas apodado apodada bautizado
    bautizada bautizaron titulado titulada titulados término términos palabra palabras expresión lema apodo mote
    sobrenombre título titular nombre conocido conocida conocidos fórmula etiqueta hashtag consigna estribillo
    eslogan rebautizado frase`),
  referringWords: wordSet('ver véase'),
  workWords: wordSet(`
    libro libros película películas novela novelas serie programa diario revista canción canciones disco álbum obra
    ópera exposición podcast título proyecto barco tema artículo relato cuento poemario poema ensayo documental
    cuadro comedia sencillo himno columna operación operativo buque filme cinta plato cóctel`),
  signs: wordSet(`
    cartel carteles letrero letreros pancarta pancartas sábana sábanas pizarra rótulo folio cartulina papel papelito
    placa pintada pintadas grafiti pared paredes muro fachada tiza rotulador camiseta camisetas pegatina pegatinas
    etiqueta pantalla lona leyenda inscripción escaparate aviso lápida debajo`),
  cries: new Set(),
  themes: wordSet('sobre'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    soughtWithoutSubject: true,
    that: wordSet('que'),
    infinitiveEnding: /[aeií]r(?:se|lo|la|los|las|le|les)?$/u,
    otherVerb: /(?:.[^aeiou]ó|ió|aron|ieron|aban|ían|[aei]rán|[aei]rá)$/u,
    receivers: wordSet('a al'),
    readers: wordSet('usted ustedes tú vosotros'),
  },
};
