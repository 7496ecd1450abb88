import { EUROPEAN_DEFAULTS } from '../european-defaults.ts';
import { EUROPEAN_REPORT_DEFAULTS } from '../european-report-defaults.ts';
import type { LanguagePack } from '../pack.ts';
import { conjugate } from '../packing/conjugate.ts';
import { genderMap } from '../packing/gender-map.ts';
import { phraseList } from '../packing/phrase-list.ts';
import { pronounMap } from '../packing/pronoun-map.ts';
import { wordSet } from '../packing/word-set.ts';
import { PORTUGUESE_KIN } from './portuguese-kin.ts';

/* Words of Portuguese that news uses. Ours, from general knowledge and the reporting words of our invented articles. */

const auxiliaries = wordSet(`
  tem têm tinha tinham teria teriam terá terão é são era eram foi foram seria seriam está estão estava estavam há havia haviam pode podem podia podiam poderia poderiam deve devem vai vão ia iam será serão`);

const adverbs = wordSet(`
  também depois então já ainda sempre nunca agora ontem hoje amanhã assim além porém contudo entretanto apenas só mais menos muito bem quase talvez aqui ali antes logo aliás
  acima afinal aí bastante cedo cá demais dentro depressa devagar enfim fora lá longe obstante perto portanto pois tarde todavia
  abaixo acolá adiante ademais anteontem atrás baixinho debaixo demasiado doravante inclusive outrora quiçá rindo sequer senão sorrindo tampouco tanto tão`);

const genitives = wordSet('de do da dos das');

/** What quotes and roles are read with in Portuguese. */
export const PORTUGUESE_PACK: LanguagePack = {
  ...EUROPEAN_DEFAULTS,
  code: 'pt',

  verbs: conjugate(
    {
      saying: `
        acrescentar adiantar afirmar alegar assinalar avançar comunicar duvidar agradecer/agradece,agradeceu,agradeceram concluir/conclui,concluem dizer/dissera alertar ameaçar anunciar apelar apontar argumentar assegurar atestar atirar avaliar avisar bradar brincar calcular clamar comentar completar confessar confidenciar confirmar constatar
        apurar contar contestar cobrar criticar declarar defender desabafar desmentir destacar detalhar determinar disparar divulgar enfatizar enumerar esclarecer escrever estimar exclamar exigir explicar expressar frisar garantir
        gracejar gritar indicar informar insistir ironizar jurar justificar lamentar lembrar manifestar murmurar narrar negar notar observar ordenar opinar orientar pontuar ponderar precisar perguntar pregar protestar
        questionar queixar realçar rebater reclamar recordar recomendar referir reforçar reiterar relatar rematar ressaltar ressalvar responder retrucar revelar salientar segredar sentenciar sublinhar sugerir suspirar
        sustentar tuitar vaticinar prometer reconhecer concluir resumir admitir assumir remeter desaconselhar aconselhar reagir corrigir desvalorizar discordar
        dizer/diz,dizem,disse,disseram,dizia,diziam,dito,diga,dizendo,diria,diriam pedir/pede,pedem,pediu,pediram,pedia,pedido manter/mantém,manteve sorrir/sorri,sorriu,sorriram rir/ri,riu,ria,riam propor/propõe,propôs
        contrapor/contrapôs,contrapuseram prever/prevê,previu,previram expor/expôs,expuseram saber/saber supor/supõe ler/lê,leu,leram descrever/descreve falar/fala,falam,falou,falaram,falava,falavam mandar/mandou,mandaram,manda entender/entende referir/refere garantir/garante
        escusar registrar registar decretar provocar comemorar congratular denunciar concordar exemplificar sinalizar desafiar replicar cogitar requerer quantificar citar responsabilizar tranquilizar
        orgulhar desculpar felicitar cumprimentar atalhar invocar indignar emendar inquirir interrogar interromper devolver balbuciar gaguejar gemer resmungar sussurrar cochichar berrar vociferar
        esbravejar zombar gargalhar soluçar implorar suplicar rogar exortar instar convidar profetizar augurar prognosticar arriscar apostar especular teorizar filosofar ditar postar telefonar
        proclamar gabar vangloriar festejar celebrar regozijar lastimar deplorar corroborar ratificar testemunhar certificar minimizar relativizar contemporizar atacar fustigar ripostar objetar
        anuir antecipar conceder contrariar indagar refutar aduzir evocar relembrar especificar explicitar sintetizar arrematar finalizar adicionar complementar retificar cortar comprometer convocar publicar aplaudir recear
        repetir/repete,repetiu,repetiram,repetia,repetiam,repetem retorquir/retorquiu,retorquiram,retorque limitar/limitou,limita,limitaram advertir/adverte,advertiu,advertiram,advertia,advertiam prevenir/previne,preveniu,preveniram deduzir/deduz,deduziu,deduziram
        prosseguir/prossegue,prosseguiu,prosseguiram,prosseguia,prosseguiam continuar/continuou,continuaram,continua sugerir/sugere,sugeriu,sugeriram,sugeria,sugeriam propor/proposto,propuseram,proporá rir/riram,riem,riu-se responder/respondeu,responderam
        divergir/diverge,divergiu,divergiram comparar/comparou,compararam,compara contrapor/contrapõe intervir/interveio,intervém desdizer/desdisse,desdisseram contradizer/contradiz,contradisse,contradisseram reagir/reage traduzir/traduz
        alfinetar bufar conversar cravar cutucar desconversar desdramatizar despistar discursar entusiasmar exagerar insinuar vibrar vincar
        mostrar/mostrou,mostra,mostraram,mostrava,mostravam dizer/dito`,
      judging: `
        acusar atribuir descrever/descreve,descrevem,descreveu,descreveram saudar/saúda,saúdam chamar classificar considerar descartar elogiar louvar qualificar recusar rejeitar aceitar saudar culpar apelidar achar definir/define,definiu,definiram ver/vê,veem,viu,viram
        julgar condenar reputar enaltecer exaltar valorizar rotular encarar comparar atribuir/atribui,atribuiu,atribuíram,atribuem,atribuía aplaudir/aplaude desaprovar repudiar lamentar
        preferir/prefere,preferiu,preferiram`,
      thinking: `esperar acreditar preferir temer pensar gostar querer/quer,queria,queriam crer/crê`,
    },
    {
      ar: { present: '~a ~am ~o', past: '~ou ~aram ~ara ~ava ~avam ~ado', participle: '~ando' },
      er: { present: '~e ~em', past: '~eu ~eram ~era ~ia ~iam ~ido', participle: '~endo' },
      ir: { present: '~e ~em', past: '~iu ~iram ~ira ~ia ~iam ~ido', participle: '~indo' },
    },
  ),
  isOtherVerb: (word) => auxiliaries.has(word),
  auxiliaries,
  agents: wordSet('por pelo pela pelos pelas'),
  citing: wordSet('citar'),
  copulas: wordSet('é era'),
  participles: { ending: /(?<=[ai])d[oa]s?$/u, listed: 'do' },
  gerund: /[aei]ndo$/,
  negations: wordSet('não nunca jamais'),
  clitics: wordSet('se lhe lhes me nos'),
  hangingObject: /-(?:[mst]e|lhes?|[nv]os|[ln]?[ao]s?)$/,
  pluralVerb: /(?:[aoê]m|(?<!^[tv])em|ão)$/,

  pronouns: pronounMap({ he: 'ele', she: 'ela', they: 'eles elas', own: 'eu nós você', objects: 'lhe lhes se me nos' }),
  impersonals: wordSet('se'),
  ownSubjects: wordSet('eu nós respondi perguntei gritei digo respondo'),
  ownWords: wordSet('eu nós me nos meu minha nosso nossa tenho temos somos estamos isto isso gente'),
  possessives: wordSet('seu sua seus suas meu minha nosso nossa'),
  relatives: wordSet('que quem'),
  determiners: wordSet(
    'o a os as um uma uns umas este esta estes estas esse essa aquele aquela vários várias alguns algumas dois duas três cada outro outra outros muitos ambos',
  ),
  articles: wordSet('o a os as um uma uns umas cada'),
  thingPointers: wordSet('isto isso aquilo'),
  definites: wordSet('o a este esta esse essa seu sua'),
  pluralDeterminers: wordSet(
    'os as uns umas dos das estes estas esses essas seus suas nossos nossas vários várias alguns algumas muitos muitas dois duas três',
  ),
  prepositions: wordSet(
    'a ao à aos às de do da dos das em no na nos nas num numa com por pelo pela pelos pelas para sem sobre entre até desde contra segundo após sob durante como',
  ),
  placePrepositions: wordSet('em na no'),
  nounPrepositions: wordSet('de do da dos das em para no na'),
  genitives,
  bareGenitives: wordSet('de'),
  clauseOpeners: [
    ['segundo'],
    ['conforme'],
    ['consoante'],
    ['como'],
    ['tal', 'como'],
    ['segundo', 'o', 'que'],
    ['de', 'acordo', 'com', 'o', 'que'],
  ],
  subordinators: wordSet('que porque se quando embora enquanto onde pois como'),
  coordinators: wordSet('e ou mas nem'),
  isAdverb: (word) => adverbs.has(word) || (word.length > 6 && word.endsWith('mente')),
  times: wordSet(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã manhã tarde noite semana dia dias mês meses ano anos hora horas minuto minutos momento momentos madrugada meio-dia',
  ),
  timesTakeArticles: true,

  nounsFirst: true,
  leadingAdjectives: wordSet('antiga antigo ex gran grande jovem mesma mesmo nova novo primeira primeiro velha velho'),
  agedNoun: /genári[oa]$/,
  agentNoun: /(?:or|ora|ista|ólog[oa]|eir[oa])$/,
  kin: PORTUGUESE_KIN,
  objectsEndRelatives: true,

  genders: genderMap({
    female: 'a uma esta essa sua dona senhora sra à da na pela',
    male: 'o um este esse seu senhor sr ao do no pelo',
  }),
  givenNames: genderMap({ female: '', male: 'alisson jean' }),
  titles: wordSet('sr sra senhor senhora dom dona dr dra doutor doutora presidente ministro ministra'),
  courtesies: wordSet('dom dona rua senhor senhora sr sra tia tio'),
  standings: wordSet('antigo antiga'),
  joints: wordSet('de da do'),

  lettersNameStates: true,

  accordingTo: phraseList(
    `
    a crer em, a crer na, a crer no, aos olhos ~, conforme, de acordo com, na avaliação ~, na leitura ~, na opinião ~,
    na perspectiva ~, na perspetiva ~, na visão ~, na ótica ~, nas contas ~, nas palavras ~, no entender ~,
    no entendimento ~, no parecer ~, para, pela voz ~, segundo consta ~, segundo`,
    genitives,
  ),
  turns: wordSet('parte vez'),
  speakingNouns:
    wordSet(`porta-voz ministro ministra prefeito prefeita autarca presidente diretor diretora chefe responsável advogado advogada juiz juíza procurador procuradora treinador treinadora técnico jogador jogadora
    sindicato associação partido governo ministério empresa tribunal investigador investigadora pesquisador pesquisadora especialista especialistas deputado deputada senador senadora vereador vereadora comunicado nota relatório
    estudo texto carta fonte fontes morador moradora moradores testemunha mãe pai irmão irmã polícia comandante padre`),
  unnamedSources: wordSet('especialistas fontes moradores testemunhas'),
  documents: wordSet(`
    acordo acórdão anúncio artigo aviso carta comunicado contrato decreto despacho documento edital editorial estudo
    formulário inquérito laudo lei mensagem nota ofício parecer pesquisa portaria questionário regulamento relatório
    sentença sondagem testamento texto`),
  utterances: wordSet(`
    acusação alerta apelo aviso balanço comentário conclusão confissão conselho crítica defesa denúncia desabafo
    diagnóstico explicação frase grito justificativa justificação lamento mensagem opinião pedido pergunta promessa
    queixa reacção reação recado resposta resumo réplica síntese veredicto veredito versão`),

  speaksWithDashes: true,
  dialogueWords: wordSet('eu me meu meus mim minha minhas seu sua você'),
  namingWords: wordSet(`
    chamado chamada chamados chamadas apelidado apelidada batizado batizada batizados intitulado intitulada termo
    termos palavra palavras expressão lema apelido alcunha título nome conhecido conhecida conhecidos dito dita
    denominado denominada fórmula etiqueta hashtag refrão slogan rebatizado`),
  referringWords: wordSet('ver veja'),
  workWords: wordSet(`
    livro livros filme filmes romance romances série programa jornal revista música canção canções disco álbum peça
    ópera exposição podcast título projeto navio artigo coluna conto poema ensaio documentário quadro comédia novela
    single samba hino operação traineira barco espetáculo crónica crônica`),
  signs: wordSet(`
    cartaz cartazes faixa faixas letreiro placa placas tabuleta papel papelão bilhete quadro ardósia lousa parede
    muro fachada giz caneta camiseta camisola autocolante adesivo etiqueta ecrã painel lençol lápide inscrição aviso
    pichação grafite montra vitrine legenda baixo`),
  cries: new Set(),
  themes: wordSet('sobre'),

  reports: {
    ...EUROPEAN_REPORT_DEFAULTS,
    soughtWithoutSubject: true,
    that: wordSet('que'),
    infinitiveEnding: /[aeio]r(?:-se|-lhes?|em)?$/u,
    otherVerb: /(?:[^aeiou]ou|[aei]ram|avam|[aei]rá|(?<!^v)[aei]rão|.iu)$/u,
    receivers: wordSet('a ao à aos às'),
    readers: wordSet('você vocês tu'),
  },
};
