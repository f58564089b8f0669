// French: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('s'),
  headFirst: false,
  dropsSubject: false,
  verbs: { f: words(''), m: words('') },
  impersonal: words(''),
  asides: words('lui-même elle-même'),
  latter: 'ce dernier; cette dernière; celui-ci; celle-ci',
  definite: words('le la les l ce cet cette ces'),
  indefinite: words('un une des plusieurs certains certaines quelques autre deux trois'),
  titles: {
    f: words('madame mme'),
    m: words('monsieur m'),
    any: words('dr docteur professeur général colonel commandant capitaine amiral maître me'),
  },
  firstNames,
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: "dirigeant; dirigeante; leader; dictateur; chef de l'état; homme fort",
    },
    { of: words('president'), phrases: "président; présidente; chef de l'état; chef de l'etat" },
    { of: words('head-of-government'), phrases: 'premier ministre; première ministre; chef du gouvernement; chancelier; chancelière' },
    {
      of: words('foreign-minister'),
      phrases:
        "ministre des affaires étrangères; chef de la diplomatie; cheffe de la diplomatie; secrétaire d'état; ministre des affaires etrangères",
    },
    { of: words('defence-minister'), phrases: 'ministre de la défense; ministre des armées' },
    { of: words('interior-minister'), phrases: "ministre de l'intérieur" },
    { of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'), phrases: 'ministre' },
    { of: words('spokesperson'), phrases: 'porte-parole' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'ambassadeur; ambassadrice; émissaire; envoyé' },
    {
      of: words('president head-of-government foreign-minister minister speaker party-leader'),
      phrases: 'homme politique; femme politique; responsable politique',
    },
    { of: words('head'), phrases: 'chef; cheffe; directeur; directrice; patron; patronne; responsable; secrétaire général' },
  ],
  people:
    'journaliste; reporter; diplomate; responsable; fonctionnaire; expert; experte; analyste; avocat; avocate; militant; militante; auteur; autrice; écrivain; historien; historienne; chercheur; chercheuse; scientifique; économiste; universitaire; médecin; critique; éditorialiste; présentateur; présentatrice; rédacteur; acteur; actrice; chanteur; homme; femme; père; mère; fils; fille; épouse; mari; frère; sœur; habitant; habitante; témoin; soldat; officier; entrepreneur; candidat; candidate; étudiant; étudiante; professeur; ingénieur; pilote; entraîneur; prêtre; évêque; conseiller; conseillère; député; députée; sénateur; sénatrice; maire; gouverneur; gouverneure; procureur; procureure; juge; général; commandant; chef; directeur; directrice; président; présidente; secrétaire; source; allié; opposant; opposante; politologue; représentant; commissaire; élu; élue',
  women:
    'présidente; ministre; première ministre; ambassadrice; experte; avocate; autrice; historienne; chercheuse; femme; mère; fille; épouse; sœur; députée; sénatrice; directrice; cheffe; conseillère; opposante; procureure; candidate; étudiante; chancelière; habitante; présentatrice; élue',
  groups:
    'responsables; sources; dirigeants; présidents; ministres; autorités; analystes; experts; observateurs; témoins; habitants; personnes; critiques; députés; sénateurs; diplomates; enquêteurs; procureurs; avocats; militants; politiques; soldats; militaires; scientifiques; journalistes; médias; journaux; agences; manifestants; russes; ukrainiens; américains; opposants',
  bodies:
    "ministère; gouvernement; exécutif; administration; régime; armée; état-major; forces armées; parlement; sénat; congrès; douma; ambassade; tribunal; cour; banque; commission; comité; conseil; bureau; service; police; parquet; parti; entreprise; société; organisation; alliance; union; université; institut; fondation; département; église; délégation; présidence; opposition; préfecture; gendarmerie; quai d'orsay; élysée",
  ministries: words('ministère'),
  authorities: words('autorités responsables police parquet enquêteurs gouvernement ministère militaires armée'),
  anonymous: words('source habitant habitante témoin soldat homme femme'),
  pairs: words('dirigeants présidents ministres'),
  findings: words('étude sondage enquête'),
  documents:
    'communiqué; déclaration; rapport; document; lettre; décret; note; message; informations; données; publication; article; vidéo; sondage; étude; résolution; texte; tribune',
  media:
    'journal; quotidien; agence; agence de presse; chaîne; télévision; radio; magazine; hebdomadaire; site; émission; média; podcast; médias; agences; presse',
  outlets,
  correspondents: 'correspondant; correspondante; envoyé spécial; reporter',
  platforms: {
    Telegram: 'telegram',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
    Instagram: 'instagram',
  },
  channel: {
    to: 'interrogé par; interrogée par; interrogés par; invité de; invitée de; invité sur; invitée sur; au micro de; à l’antenne de; a dit à; a déclaré à; déclaré à; a confié à; confié à; a expliqué à; expliqué à; a indiqué à; indiqué à; entretien à; entretien avec; entretien au; interview à; interview au; interview accordée à; interview avec; dit à; affirmé à; sur; au micro de; dans les colonnes de',
    by: "selon; d'après; cité par; citée par; cités par; rapporté par; relayé par; publié par; publié dans; diffusé par; via; comme le rapporte",
    reports: 'rapporte; a rapporté; rapportent; indique; a indiqué; cite; a cité; annonce; a annoncé; écrit; a écrit; relaie; selon',
    citing: 'citant; en citant; qui cite; cite',
    interview: 'interview; entretien; émission; conférence; diffusé; publié; article; discours; communiqué; tribune; allocution',
    weak: 'avec; à; au; dans; par; de; du; sur; pour',
    posted: 'sur; via; dans; sur son; sur le réseau social; sur sa chaîne; sur son compte',
    given: 'à; au; auprès de; auprès du',
  },
};
