import { kinMap } from '../packing/kin-map.ts';

/** French nouns for what people and organisations are. Ours, from general knowledge. */
export const FRENCH_KIN = kinMap({
  artist:
    'acteur actrice artiste chanteur chanteuse chorégraphe cinéaste compositeur compositrice comédien comédienne metteur metteuse musicien musicienne peintre pianiste plasticien plasticienne rappeur rappeuse réalisateur réalisatrice sculpteur violoniste',
  coach: 'coach entraîneur entraîneuse manager sélectionneur sélectionneuse technicien',
  doctor:
    'chirurgien chirurgienne généraliste infirmier infirmière médecin praticien praticienne psychiatre psychologue pédiatre urgentiste virologue vétérinaire épidémiologiste',
  envoy: 'ambassadeur ambassadrice diplomate envoyé négociateur négociatrice émissaire',
  judge: 'juge magistrat magistrate',
  lawyer: 'avocat avocate avocats bâtonnier bâtonnière conseil défenseur défenseure juriste notaire pénaliste',
  leader:
    'administrateur administratrice chef cheffe directeur directrice dirigeant dirigeante entrepreneur entrepreneuse fondateur fondatrice gérant gérante patron patronne pdg propriétaire président présidente responsable secrétaire',
  mayor: 'bourgmestre maire mairesse syndic syndique édile',
  member:
    'adjoint adjointe candidat candidate conseiller conseillère député députée eurodéputé eurodéputée opposant opposante parlementaire rapporteur rapporteure sénateur sénatrice élu élue',
  minister: 'chancelier chancelière ministre ministres premier premierministre',
  player:
    'ailier ailière athlète attaquant attaquante avant-centre buteur buteuse capitaine champion championne coureur coureuse cycliste défenseur défenseuse footballeur footballeuse gardien gardienne grimpeur joueur joueuse milieu nageur nageuse navigateur navigatrice pilote pongiste skieur skieuse skipper sprinteur sprinteuse vainqueur',
  police:
    'capitaine commandant commissaire enquêteur enquêtrice gendarme inspecteur inspectrice lieutenant policier policière',
  priest: 'abbé archevêque cardinal curé imam pape pasteur pasteure prélat prêtre rabbin religieuse souverain évêque',
  prosecutor: 'parquetier procureur procureure substitut',
  scientist:
    'anthropologue archéologue astronome astrophysicien biologiste chercheur chercheuse chimiste climatologue expert experte glaciologue géographe géologue géophysicien historien historienne hydrologue ingénieur ingénieure ornithologue physicien physicienne politologue savant savante scientifique sismologue sociologue spécialiste universitaire écologue économiste',
  teacher:
    'enseignant enseignante instituteur institutrice principal principale prof professeur professeure proviseur proviseure recteur rectrice',
  worker:
    'agriculteur agricultrice artisan artisane berger bergère boucher bouchère boulanger boulangère cafetier cafetière chauffeur commerçant commerçante exploitant exploitante ouvrier ouvrière paysan paysanne pêcheur restaurateur restauratrice vigneron vigneronne éleveur éleveuse',
  writer:
    'auteur auteure autrice dramaturge essayiste journaliste poète poétesse romancier romancière écrivain écrivaine éditeur éditrice',
  association: 'association collectif comité confédération fondation fédération ligue ong organisation réseau',
  authority:
    'administration agence autorité commission commune département gouvernement institution mairie ministère municipalité préfecture rectorat région régulateur',
  club: 'club formation équipe',
  company:
    'banque compagnie constructeur enseigne entreprise exploitant fabricant filiale firme groupe industriel maison opérateur société start-up éditeur établissement',
  court: 'chambre cour juges juridiction justice tribunal',
  party: 'majorité mouvement opposition parti',
  press: 'chaîne hebdomadaire journal magazine quotidien radio revue',
  school: 'académie collège hôpital lycée université école',
  union: 'centrale syndicat syndicats',
});
