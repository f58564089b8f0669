// Italian.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/it.ts';

export const it: Language = {
  ...unknownLanguage,
  code: 'it',
  home: 'IT',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `dire, dice, dicono, disse, dissero, detto, diceva, dicendo; dichiarare, dichiar|a ano ò ato ando; annunciare, annunci|a ano ò ato ando; riferire, riferisc|e ono, rifer|ì ito endo; aggiungere, aggiunge|- ndo, aggiungono, aggiunse, aggiunto; spiegare, spieg|a ano ò ato ando; riportare, riport|a* ano ato; scrivere, scriv|e ono endo, scrisse, scritto; rispondere, rispond|e ono, rispose, risposto; comunicare, comunic|a ano ato; precisare, precis|a ano ò ato ando;
      commentare, comment|a* ano ò ato; osservare, osserv|a* ò ato; raccontare, raccont|a* ano ò ato; notare, not|a* ato*; concludere, conclud|e, concluso; proseguire, prosegue*, proseguito*; chiarire, chiarisce, chiarito; rimarc|a ato; fa_sapere fanno_sapere fatto_sapere; chiede* chiesto; proporre, propone, proposto; informa informato; indica* indicato; segnala segnalato; ripete ripetuto; replica* replicato; puntualizza; si_legge* si_legge_in si_legge_nel si_legge_nella si_legge_su; taglia_corto, tagliato_corto; parla_di* parlato_di* parlano_di*; lodare, lod|a* ato ano*; ringrazi|a* ato*; tuona* tuonato*; incalza* incalzato*; scandisce* scandito*; conferma; confid|a* ato; esulta* esultato*; sbotta* sbottato*; attacc|ato* ata*; avvisa* avvisato*; rilancia* rilanciato*; insiste; spiega; tweetta; twitta twittato; chiosa* chiosato*; ironizza* ironizzato*; dett|a o i e; dichiarat|a i e; definit|o a i e; ripetut|o a`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'affermare, afferm|a ano ò ato ando; sottolineare, sottoline|a ano ò ato ando; ribadire, ribad|isce iscono ì ito endo; assicurare, assicur|a ano ò ato ando; sostenere, sosti|ene, sostengono, sostenne, sostenuto, sostenendo; insistere, insist|e ono ito; promettere, promett|e ono, promise, promesso; avvertire, avvert|e ono ì ito; minacciare, minacci|a ano ò ato; evidenzi|a ato; argoment|a ato; ritenere, ritiene, ritengono; ricordare, ricord|a ano ò ato; rileva rilevato; garantisce garantito; prevede* previsto*; ammon|isce ito; auspica auspicato',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'esortare, esort|a ato; esigere, esige; invitare, invit|a ato; ordinare, ordinato; accusare, accus|a* ano ò ato ando; denunciare, denunci|a ano ato; condannare, condann|a ano ato; criticare, critic|a* ano ato; definire, defin|isce ito ì; chiedere, chied|e ono endo; bollato; attacca*',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'asserire, asserisce; insinuare, insinua; suggerire, sugger|isce ito; ipotizza ipotizzato; stima* stimato',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'rivelare, rivel|a ano ò ato ando; ammettere, ammett|e ono endo, ammesso; riconoscere, riconosc|e ono, riconosciuto; confermare, conferm|a* ano ò ato ando; svelare, svela svelato; mostra* dimostra*',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'negare, neg|a ano ò ato ando; smentire, ment|isce; smentisc|e ono, smentito; respingere, resping|e ono, respinto; escluso esclude',
    ),
    ...cues('neutral', 'belief', 'clause', 'credere, crede, credono; pensare, pensa* pensano*; sperare, spera*; teme temono'),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'dichiarazione dichiarazioni; comunicato; annuncio; notizia; avvertimento; affermazione affermazioni; accusa accuse; conclusione; promessa',
  ),
  according: {
    before: phrases('secondo; stando a; a detta di; a giudizio di; per*; ad avviso di'),
    after: [],
    around: phrases('secondo *; a * avviso; a * giudizio; a * dire; a * parere; a detta *'),
    citing: phrases('citando'),
  },
  complementisers: words('che'),
  interrogatives: words('se come perché quando dove chi'),
  as: words('come'),
  pronouns: [
    pronoun('lui egli', 'm', 'sg'),
    pronoun('suo sua', null, 'sg'),
    pronoun('lei ella', 'f', 'sg'),
    pronoun('loro essi', null, 'pl'),
    pronoun('io', null, 'sg', 1),
    pronoun('noi', null, 'pl', 1),
    pronoun('tu voi', null, 'sg', 2),
  ],
  determiners: words(
    "il lo la i gli le un uno una l' questo questa questi queste quello quella suo sua suoi sue nostro nostra alcuni molti altri altro tutti ogni due tre quattro",
  ),
  articles: words('il lo la i gli le un uno una suo sua questo questa'),
  prepositions: words(
    "di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui contro senza dopo durante verso secondo presso entro dell' all' nell' dall' sull'",
  ),
  coordinators: words('e ed o nonostante'),
  contrasts: words('ma però mentre'),
  subordinators: words('quando perché mentre anche se dove dopo prima poiché'),
  relatives: words('che cui quale quali'),
  auxiliaries: words(
    "ha hanno aveva avevano è sono era erano sarà saranno può possono potrebbe deve devono fu sia siano abbia va vanno essere stato stata c'è",
  ),
  adverbs: words(
    'anche inoltre già ancora oggi ieri domani ora prima dopo poi così solo soltanto infine recentemente finalmente sempre mai più pubblicamente precedentemente si tuttavia intanto invece',
  ),
  nominalPrepositions: words("di del della dello dei degli delle dell' per e"),
  describing: words('vicina vicino vicine vicini informata informato informate'),
  addressees: words('giornalisti'),
  anaphors: phrases('lo; ne'),
  baseEndings: words('re rsi'),
  clitics: words('gli le ci vi mi ti si ne'),
  infinitiveMarkers: words('di per'),
  passives: words('stato stata stati viene vengono'),
  participleEndings: words('ando endo'),
  elisions: words("l' un' dell' all' nell' dall' sull' quest' d' c' s'"),
  proDrop: true,
  negations: words('non mai né nessuno'),
  hypotheticals: words('se potrebbe avrebbe'),
  times: words(
    'scorsa scorso scorsi scorse prossima prossimo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani mattina sera settimana anno',
  ),
  abbreviations: words('sig dott prof on ecc art pag es avv ing gen col cfr'),
  functionWords: words(
    'di che e la il un a per in non è una i si del da con le sono alla della dei come ha anche al più nel gli questo dalla',
  ),
  dashQuotations: false,
  references,
};
