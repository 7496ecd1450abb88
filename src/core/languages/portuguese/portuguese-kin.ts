import { kinMap } from '../packing/kin-map.ts';

/** Portuguese nouns for what people and organisations are, on both sides of the sea. Ours, from general knowledge. */
export const PORTUGUESE_KIN = kinMap({
  artist:
    'actor actriz artista ator atriz bailarina bailarino cantor cantora cineasta compositor compositora coreógrafa coreógrafo encenador encenadora escultor escultora fadista maestro músico pianista pintor pintora realizador realizadora sambista',
  coach: 'coach comandante mister seleccionador selecionador treinador treinadora técnico',
  doctor:
    'cirurgiã cirurgião clínico doutora enfermeira enfermeiro infectologista médica médico pediatra psicóloga psicólogo psiquiatra veterinária veterinário',
  envoy: 'chanceler diplomata embaixador embaixadora emissário enviado',
  judge: 'desembargador desembargadora juiz juíza magistrada magistrado relator relatora',
  lawyer: 'advogada advogado causídico criminalista defensor defensora jurista mandatária mandatário penalista',
  leader:
    'administrador administradora ceo chefe director directora diretor diretora dirigente dona dono empresária empresário executiva executivo fundador fundadora gerente gestor gestora líder patrão presidente proprietária proprietário responsável',
  mayor: 'autarca edil prefeita prefeito',
  member:
    'candidata candidato congressista deputada deputado eurodeputada eurodeputado legislador parlamentar política político senador senadora vereador vereadora',
  minister:
    'governador governadora governante ministra ministro premiê primeira-ministra primeiro-ministro secretária secretário titular tutela',
  player:
    'artilheiro atacante atleta avançada avançado camisa campeã campeão capitã capitão central ciclista corredor defesa futebolista goleador goleira goleiro guarda-redes jogador jogadora lateral médio nadador nadadora piloto ponta tenista vencedor vencedora volante zagueiro',
  police:
    'agente comandante comissária comissário delegada delegado inspector inspectora inspetor inspetora policial polícia sargento tenente',
  priest: 'arcebispo bispo cardeal cónego cônego freira padre papa pastor pontífice prelado pároco sacerdote',
  prosecutor: 'procurador procuradora promotor promotora',
  scientist:
    'antropóloga antropólogo arqueóloga arqueólogo astrónoma astrónomo astrônoma astrônomo bióloga biólogo botânica botânico catedrática catedrático cientista economista ecóloga ecólogo engenheira engenheiro especialista físico geóloga geólogo historiador historiadora investigador investigadora meteorologista ornitóloga ornitólogo perita perito pesquisador pesquisadora politóloga politólogo química químico sismóloga sismólogo socióloga sociólogo',
  teacher: 'docente professor professora reitor reitora',
  worker:
    'agricultor agricultora agropecuarista artesã artesão caminhoneiro camionista comerciante feirante lavrador marnoto motorista operária operário padeira padeiro pecuarista pescador pescadora produtor produtora salineiro vendedor vendedora',
  writer: 'autor autora cronista dramaturga dramaturgo ensaísta escritor escritora jornalista poeta poetisa romancista',
  association: 'associação coletivo confederação federação fundação liga ong ordem organização patronato plataforma',
  authority:
    'agência autarquia autoridade câmara executivo governo instituição instituto ministério município pasta prefeitura regulador reguladora secretaria órgão',
  club: 'clube equipa equipe time',
  company:
    'banco companhia concessionária construtora distribuidora empresa estatal fabricante firma grupo loja montadora multinacional operadora petrolífera rede seguradora varejista',
  court: 'corte juízo supremo tribunal turma',
  party: 'bancada bloco coligação oposição partido sigla',
  press: 'canal diário emissora jornal revista semanário',
  school: 'colégio escola faculdade hospital universidade',
  union: 'sindicato',
});
