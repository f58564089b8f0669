// Italian: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words(''),
  headFirst: false,
  dropsSubject: true,
  verbs: { f: words(''), m: words('') },
  impersonal: words('si'),
  asides: words('stesso stessa'),
  latter: "quest'ultimo; quest'ultima",
  definite: words('il lo la i gli le l questo questa questi quel quella'),
  indefinite: words('un uno una alcuni alcune diversi altri altro altra due tre'),
  titles: {
    f: words('signora'),
    m: words('signor'),
    any: words('dottor dottoressa professor professore generale colonnello capitano ammiraglio onorevole monsignor'),
  },
  firstNames,
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: 'leader; dittatore; capo di stato; capo dello stato',
    },
    { of: words('president'), phrases: 'presidente; capo dello stato; presidentessa' },
    {
      of: words('head-of-government'),
      phrases: 'premier; primo ministro; prima ministra; presidente del consiglio; cancelliere; cancelliera; capo del governo',
    },
    {
      of: words('foreign-minister'),
      phrases: 'ministro degli esteri; ministra degli esteri; capo della diplomazia; segretario di stato; titolare della farnesina',
    },
    { of: words('defence-minister'), phrases: 'ministro della difesa; ministra della difesa' },
    { of: words('interior-minister'), phrases: "ministro dell'interno; ministra dell'interno" },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'ministro; ministra',
    },
    { of: words('spokesperson'), phrases: 'portavoce' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'ambasciatore; ambasciatrice; inviato; inviata' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'politico' },
    { of: words('head'), phrases: 'capo; direttore; direttrice; numero uno; segretario generale' },
  ],
  people:
    'giornalista; diplomatico; funzionario; funzionaria; esperto; esperta; analista; avvocato; avvocata; attivista; autore; autrice; scrittore; scrittrice; storico; ricercatore; ricercatrice; scienziato; economista; medico; critico; conduttore; conduttrice; editorialista; attore; attrice; uomo; donna; padre; madre; figlio; figlia; moglie; marito; fratello; sorella; residente; testimone; soldato; ufficiale; imprenditore; candidato; candidata; studente; studentessa; professore; ingegnere; pilota; allenatore; sacerdote; vescovo; consigliere; deputato; deputata; senatore; senatrice; sindaco; sindaca; governatore; procuratore; giudice; generale; comandante; capo; direttore; presidente; segretario; fonte; alleato; oppositore; politologo; rappresentante; commissario; commissaria',
  women:
    'ministra; ambasciatrice; esperta; avvocata; scrittrice; donna; madre; figlia; moglie; sorella; deputata; senatrice; direttrice; sindaca; candidata; cancelliera; studentessa; funzionaria',
  groups:
    'funzionari; fonti; leader; presidenti; ministri; autorità; analisti; esperti; osservatori; testimoni; residenti; persone; critici; deputati; senatori; diplomatici; investigatori; inquirenti; procuratori; avvocati; attivisti; politici; soldati; militari; scienziati; giornalisti; media; giornali; agenzie; manifestanti; russi; ucraini; americani',
  bodies:
    'ministero; governo; esecutivo; amministrazione; regime; esercito; forze armate; stato maggiore; parlamento; senato; congresso; duma; ambasciata; tribunale; corte; banca; commissione; comitato; consiglio; ufficio; servizio; polizia; procura; partito; azienda; società; organizzazione; alleanza; unione; università; istituto; fondazione; dipartimento; chiesa; delegazione; presidenza; opposizione; farnesina',
  ministries: words('ministero dicastero'),
  authorities: words('autorità funzionari polizia procura investigatori inquirenti governo ministero militari esercito'),
  anonymous: words('fonte residente testimone soldato uomo donna'),
  pairs: words('leader presidenti ministri'),
  findings: words('studio sondaggio indagine'),
  documents:
    'comunicato; dichiarazione; rapporto; documento; lettera; decreto; nota; messaggio; informazioni; dati; articolo; video; sondaggio; studio; risoluzione; testo; post',
  media:
    'giornale; quotidiano; agenzia; agenzia di stampa; emittente; televisione; tv; canale; radio; rivista; settimanale; portale; sito; programma; trasmissione',
  outlets,
  correspondents: 'corrispondente; inviato',
  platforms: {
    Telegram: 'telegram',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
  },
  channel: {
    to: "ospite di; ospite del; ospite della; interpellato da; intervistato da; intervistata da; ha detto a; ha detto alla; ha detto al; ha dichiarato a; ha dichiarato alla; ha dichiarato al; intervista a; intervista al; intervista alla; intervista con; in un'intervista a; dichiarazioni a; ai microfoni di; ai microfoni della; parlando a; parlando alla",
    by: 'secondo; secondo quanto riferito da; secondo quanto riferisce; citato da; citata da; riportato da; riporta; riferisce; pubblicato da; pubblicato su; attraverso; tramite',
    reports: 'riferisce; ha riferito; riporta; ha riportato; scrive; ha scritto; cita; ha citato; fa sapere; informa',
    citing: 'citando; che cita; cita',
    interview: 'intervista; programma; conferenza; trasmissione; articolo; discorso; comunicato',
    weak: 'con; a; al; alla; su; sul; sulla; per; di; della; del; da',
    posted: 'su; tramite; via; sul suo; sulla piattaforma; in un post su',
    given: 'a; al; alla; allo; all; ai',
  },
};
