// Danish: Norwegian's words where they are the same, its own where not.
import { type Language, unknownLanguage } from './language.ts';
import { no } from './no.ts';
import { cues, phrases, words } from './notation.ts';

export const da: Language = {
  ...unknownLanguage,
  ...no,
  code: 'da',
  home: 'DK',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `sige, siger, sagde, sagt; fortælle, fortæller, fortalte, fortalt; oplyse, oplys|er te t; skrive, skriver, skrev, skrevet; meddele, meddel|er te t; udtale, udtal|er te t; forklare, forklar|er ede et; svare, svar|er ede et; tilføje, tilføj|er ede et; kommentere, kommenter|er ede; påpege, påpeg|er ede; annoncere, annoncer|er ede; melde, meld|er te t; mene, men|er te; lyder*; konstatere, konstaterer, konstaterede; spørge, spørger, spurgte; foreslå, foreslår, foreslog; vurdere, vurderer, vurderede; bemærke, bemærker, bemærkede; uddybe, uddyber; rapportere, rapporter|er ede`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'understrege, understreg|er ede; insistere, insister|er ede; fremhæve, fremhæv|er ede; forsikre, forsikr|er ede; love, lov|er ede; advare, advar|er ede; true, tru|er ede; fastslå, fastslår, fastslog; hævde, hævd|er ede',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'kræve, kræv|er ede; opfordre, opfordr|er ede; bede, beder, bad; anklage, anklag|er ede; beskylde, beskyld|er te; fordømme, fordømm|er te; kritisere, kritiser|er ede; kalde, kald|er te t',
    ),
    ...cues('distancing', 'speech', 'clause', 'påstå, påstår, påstod, påstået; antyde, antyd|er ede'),
    ...cues(
      'factive',
      'speech',
      'clause',
      'indrømme, indrømm|er ede; bekræfte, bekræft|er ede; afsløre, afslør|er ede; erkende, erkend|er te',
    ),
    ...cues('denial', 'speech', 'clause object', 'benægte, benægt|er ede; afvise, afvis|er te; dementere, dementer|er ede'),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'tro, tror, troede; tænke, tænker; håbe, håb|er ede; frygte, frygt|er ede; forvente, forvent|er ede',
    ),
  ],
  nouns: cues('neutral', 'speech', 'clause', 'påstand påstanden; udtalelse udtalelsen; meddelelse; erklæring; advarsel; løfte; rapport'),
  according: { before: phrases('ifølge; i følge; efter'), after: [], around: phrases('ifølge *'), citing: phrases('med henvisning til') },
  prepositions: words(
    'af i på til for med fra om under over mod mellem efter før ved hos uden gennem siden mens omkring ifølge blandt trods',
  ),
  auxiliaries: words('er var har havde bliver blev blevet kan kunne skal skulle vil ville må måtte bør være været'),
  negations: words('ikke aldrig ingen'),
  times: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december aften morgen uge år dag nat',
  ),
  functionWords: words(
    'og i det på som er til af for at en ikke den har med om et var han de fra blev også sig efter bliver ifølge mod ud',
  ),
};
