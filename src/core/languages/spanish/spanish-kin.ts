import { kinMap } from '../packing/kin-map.ts';

/** Spanish nouns for what people and organisations are. Ours, from general knowledge. */
export const SPANISH_KIN = kinMap({
  artist:
    'actor actriz artista cantante cantautor cantautora cineasta comisaria compositor compositora coreógrafa coreógrafo escultor escultora intérprete músico pianista pintor pintora realizador realizadora',
  coach: 'coach entrenador entrenadora estratega míster preparador seleccionador seleccionadora timonel técnico',
  doctor:
    'cirujana cirujano doctor doctora enfermera enfermero epidemióloga epidemiólogo facultativa facultativo galeno médica médico pediatra psicóloga psicólogo psiquiatra veterinaria veterinario',
  envoy: 'canciller diplomática diplomático embajador embajadora emisario enviada enviado',
  judge: 'instructor instructora juez jueza magistrada magistrado togado',
  lawyer: 'abogada abogado defensor defensora jurista letrada letrado penalista',
  leader:
    'administrador administradora directiva directivo director directora dirigente dueña dueño ejecutiva ejecutivo empresaria empresario fundador fundadora gerente jefa jefe líder patrona patrón presidenta presidente propietaria propietario responsable titular',
  mayor: 'alcalde alcaldesa edil intendenta intendente munícipe regidor regidora',
  member:
    'candidata candidato concejal concejala congresista consejera consejero diputada diputado edil legislador legisladora parlamentaria parlamentario política político portavoz senador senadora vocera vocero',
  minister:
    'gobernador gobernadora mandataria mandatario ministra ministro premier secretaria secretario vicepresidenta vicepresidente',
  player:
    'arquera arquero atacante atleta campeona campeón capitana capitán centrocampista ciclista corredor corredora defensa delantera delantero futbolista ganador ganadora goleador goleadora guardameta jugador jugadora lanzador lateral nadador nadadora piloto portera portero tenista volante zaguero',
  police: 'agente comandante comisaria comisario guardia inspector inspectora oficial policía sargento',
  priest: 'arzobispo cardenal cura monja obispo papa pontífice prelado párroco religiosa religioso sacerdote',
  prosecutor: 'fiscal fiscala procurador procuradora',
  scientist:
    'académica académico antropóloga antropólogo arqueóloga arqueólogo astrónoma astrónomo bióloga biólogo catedrática catedrático científica científico economista ecóloga ecólogo edafóloga especialista experta experto física físico geóloga geólogo historiador historiadora ingeniera ingeniero investigador investigadora matemática matemático meteoróloga meteorólogo ornitóloga ornitólogo politóloga politólogo química químico sismóloga sismólogo socióloga sociólogo',
  teacher: 'docente maestra maestro profesor profesora rector rectora',
  worker:
    'agricultor agricultora artesana artesano camarera camarero campesina campesino chofer comerciante conductor conductora ganadera ganadero marinero mariscador obrera obrero panadera panadero pescador tendera tendero transportista vendedor vendedora',
  writer:
    'autor autora cronista dramaturga dramaturgo editor editora ensayista escritor escritora novelista periodista poeta poetisa reportera reportero',
  association: 'asociación colectivo colegio federación fundación oenegé ong organización patronal plataforma',
  authority:
    'administración agencia autoridad ayuntamiento cartera comisión consejería consistorio dependencia diputación ejecutivo gobierno institución instituto ministerio municipalidad municipio organismo regulador secretaría',
  club: 'club conjunto equipo',
  company:
    'aerolínea banco cadena compañía constructora consultora distribuidora empresa entidad fabricante farmacéutica firma grupo multinacional operador operadora petrolera productora siderúrgica sociedad',
  court: 'audiencia corte juzgado sala tribunal',
  party: 'bancada bloque coalición formación oficialismo oposición partido',
  press: 'diario emisora medio periódico revista rotativo semanario',
  school: 'colegio escuela facultad hospital instituto universidad',
  union: 'central gremio sindicato',
});
