// French.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/fr.ts';

export const fr: Language = {
  ...unknownLanguage,
  code: 'fr',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `dire, dit, disent, disait, disant; déclarer, déclar|e ent é ait ant; annoncer, annonc|e ent é, annonçant; indiquer, indiqu|e ent é ait ant; ajouter, ajout|e ent é ant; expliquer, expliqu|e ent é ait ant; préciser, précis|e* ent é ant; rapporter, rapport|e* ent é ant; écrire, écrit, écrivent, écrivait; répondre, répond, répondu; commenter, comment|e ent é; informer, inform|e ent é;
      noter, not|e* ent* é; observer, observ|e* é*; raconter, racont|e ent é; relater, relat|e ent é; résumer, résum|e é; conclure, conclut, conclu; lancer, lanc|e* é*; poursuivre, poursuit*, poursuivi*; confier, confi|e* é; demander, demand|e ent é; proposer, propos|e ent é; fait_savoir font_savoir fait_valoir; tweeté; interrog|é*; exclam|e é; écri|e* é*; analys|e* é*; soupir|e* é*; souri|t*; ironis|e* é*; s'indign|e é; renchér|it* i*; surenchér|it* i*; ass|ène* éné*; tonn|e* é*; peste*; souffle* soufflé*; décrypte*; développe*; s'inquiète; s'étonne; abond|e*; complète* complété*; enchaîn|e* é*; rétorqu|e é; revendiqu|e ent é ant; reconnu;  lâché* lâche*; plaid|é e; évoqu|é* e*; détaill|e é; publié*; révél|é e ent ant; glisse*; réagi*; signalé signale; martelé martèle; répété répète; tranché`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'affirmer, affirm|e ent é ait ant; souligner, soulign|e ent é ant; insister, insist|e ent é ant; assurer, assur|e ent é ant ait; soutenir, soutien|t nent, soutenu, soutenant; réaffirmer, réaffirm|e é; estimer, estim|e ent é ant ait; promettre, prome|t ttent, promis; juger, jug|e* ent* é*, jugeant; considérer, considèr|e ent, considéré; prévenir, prévient, prévenu; avertir, averti|t ssent -; mettre_en_garde, met_en_garde, mis_en_garde; menacer, menac|e ent é; regretter, regrett|e ent é; rappeler, rappel|le lent é; constater, constat|e ent é; prévoi|t ent; argu|e é; garantit',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'appeler, appelé, appelle, appellent, appel|é_à le_à; exiger, exig|e ent é; accuser, accus|e ent é ant; dénoncer, dénonc|e ent é, dénonçant; condamner, condamn|e ent é ant; fustiger, fustig|e é; critiquer, critiqu|e* ent é; reprocher, reproch|e ent é; exhorter, exhort|e é; ordonn|é; qualifier, qualifi|e ent é ant; salu|é e; réclam|e ent é; invité; décrit',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'prétendre, prétend|- ent ait ant u; alléguer, allègu|e ent; suggérer, suggèr|e ent, suggéré; laiss|é_entendre e_entendre; supposer, suppos|e ent é',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'admettre, adm|et ettent is; reconnaître, reconna|ît issent, reconnu; confirmer, confirm|e ent é ant; avouer, avou|e é; concéder, concèd|e ent, concédé; dévoil|é* e*; montre* montrent*',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'nier, ni|e ent é ant; démentir, dément|- ent i; rejeter, rejet|te tent é; réfuter, réfut|e ent é; contest|e* ent* é*; exclu* exclut*; refusé',
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'croire, croi|t ent; penser, pens|e* ent* ait*; espérer, espèr|e ent; crain|t dre; craignent; redout|e* ent*',
    ),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'déclaration déclarations; communiqué; annonce annonces; information; affirmation affirmations; accusation accusations; conclusion; promesse promesses; avertissement; allégation allégations',
  ),
  according: {
    before: phrases("selon; d' après; de l' avis de; au dire de; aux dires de; à en croire; pour*"),
    after: [],
    around: phrases('selon *'),
    citing: phrases('citant'),
  },
  complementisers: words("que qu'"),
  interrogatives: words('si comment pourquoi quand où'),
  as: words('comme ainsi'),
  pronouns: [
    pronoun('il lui', 'm', 'sg'),
    pronoun('elle', 'f', 'sg'),
    pronoun('ils elles eux', null, 'pl'),
    pronoun('je moi me', null, 'sg', 1),
    pronoun('nous on', null, 'pl', 1),
    pronoun('vous tu', null, 'sg', 2),
  ],
  determiners: words(
    "le la les un une des ce cette ces cet son sa ses leur leurs notre nos mon plusieurs quelques certains tous toutes chaque autre autres deux trois quatre l'",
  ),
  articles: words('le la les un une ce cette cet ces son sa ses leur leurs'),
  prepositions: words(
    "de du des en à au aux avec par pour depuis jusque sur entre contre sans après pendant devant sous vers selon dans chez lors avant d'",
  ),
  coordinators: words('et ou malgré'),
  contrasts: words('mais tandis alors'),
  subordinators: words('quand lorsque parce tandis alors si où après avant puisque car pendant quoique bien'),
  relatives: words('qui dont lequel laquelle lesquels'),
  auxiliaries: words(
    'a ont avait avaient est sont était étaient sera seront peut peuvent pourrait doit doivent fut soit soient ait aient va vont être avoir ',
  ),
  adverbs: words(
    "aussi également déjà encore hier demain maintenant avant ensuite ainsi même seulement alors récemment finalement toujours jamais plus publiquement auparavant notamment toutefois cependant pourtant désormais se s' y",
  ),
  nominalPrepositions: words("de du des d' à pour et le la les en"),
  describing: words('proche proches familier informée informé'),
  addressees: words('journalistes'),
  infinitiveEndings: words('er ir oir re'),
  clitics: words('lui leur me te se y en'),
  infinitiveMarkers: words('de pour'),
  passives: words('est sont été être'),
  participleEndings: words('ant'),
  elisions: words("qu' l' d' n' s' c' j' m' t' jusqu' lorsqu' puisqu'"),
  enclitics: words('-t-il -il -t-elle -elle -t-ils -ils -t-elles -elles -t-on -on'),
  proDrop: false,
  negations: words("ne n' pas jamais ni personne"),
  hypotheticals: words('si pourrait aurait'),
  times: words(
    "dernier dernière prochain prochaine lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain matin soir semaine année aujourd'hui",
  ),
  abbreviations: words('m mm mme dr pr st etc av art p.ex env'),
  functionWords: words(
    'de la le et les des en un du une que est pour qui dans par plus au ne pas sur sont avec ce il cette mais ont ses aux',
  ),
  dashQuotations: true,
  references,
};
