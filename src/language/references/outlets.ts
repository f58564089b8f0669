// Media that are widely known by their name alone, folded, in Latin and Cyrillic script: so that "told Reuters" names a medium, not a person.
import { phrases } from '../notation.ts';

export const outlets: readonly string[] = phrases(`
  reuters; bloomberg; axios; politico; bbc; cnn; nbc; cbs; abc; msnbc; cnbc; npr; pbs; afp; ap; dpa; apa; ansa; efe; pap; ctk; fox; newsweek; time; forbes;
  fortune; vox; vice; buzzfeed; bild; spiegel; der spiegel; die zeit; die welt; welt; focus; stern; zdf; ard; faz; handelsblatt; tagesschau; taz; orf; srf;
  kurier; der standard; le monde; le figaro; libération; liberation; l'express; france info; franceinfo; bfmtv; bfm; rtl; tf1; mediapart; el país; el pais;
  el mundo; abc; la vanguardia; corriere; la repubblica; la stampa; rai; haaretz; ynet; kan; onet; tvn; rzeczpospolita; gazeta wyborcza; telex; index; hvg;
  meduza; dozhd; tv rain; novaya gazeta; the insider; bellingcat; mediazona; rferl; rfe; rl; the guardian; guardian; the telegraph; the economist; economist;
  the sun; the atlantic; wired; slate; salon; the hill; usa today; wsj; nyt; the independent; the mirror; itv; channel 4; sky; sky news; lbc; gb news; nikkei; kyodo;
  nhk; yonhap; hürriyet; hurriyet; cumhuriyet; sözcü; ukrinform; suspilne; ukrainska pravda; interfax; interfax-ukraine; unian; tsn; zn; hromadske; nv; kommersant;
  vedomosti; rbc; rbk; fontanka; lenta; gazeta; mk; izvestia; bnn; delfi; err; lrt; lsm; belsat; nexta; zerkalo; tut; al jazeera; al-jazeera; al-monitor;
  bbc news; рейтер; рейтерс; reuters; блумберг; би-би-си; бибиси; медуза; дождь; рбк; коммерсантъ; коммерсант; ведомости; интерфакс; фонтанка; медиазона; бильд;
  шпигель; франс пресс; укринформ; суспільне; украинская правда; українська правда; deutschlandfunk; deutschlandradio; dlf; n-tv; phoenix; rnd; redaktionsnetzwerk deutschland; zeit online; t-online; tagesspiegel;
  süddeutsche zeitung; süddeutschen zeitung; frankfurter allgemeine zeitung; frankfurter allgemeinen zeitung; deutsche presse-agentur; deutschen presse-agentur; funke-mediengruppe;
  heute journal; tagesthemen; new york times; the new york times; washington post; wall street journal; financial times; the times; foreign affairs; foreign policy; daily mail; daily telegraph;
  daily express; los angeles times; usa today; c-span; nbc news; abc news; cbs news; fox news; associated press; the associated press; tvn24; radio zet; tok fm; rmf fm; rmf24; polsat news;
  wirtualna polska; habertürk; haberturk; cnn türk; cnn international; halk tv; t24; kyodo news; asahi shimbun; yomiuri shimbun; the hindu; times of india; hindustan times;
  straits times; the straits times; jerusalem post; times of israel; the times of israel; kyiv independent; the kyiv independent; moscow times; the moscow times; уніан; унян; інтерфакс-україна; радіо свобода; радио свобода`);
