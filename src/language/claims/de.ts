// German. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const de: ClaimSource = {
  kinds: {
    figure:
      'tausende|millionen|milliarden|hunderte|dutzende von|menschen|soldaten|euro|dollar; hälfte|drittel|viertel|mehrheit der|des|aller; prozent; verdoppelt*|verdreifacht*|halbiert*',
    comparison:
      'einer|eine|eines der|des *sten~ersten~letzten~nächsten~meisten; mehr|weniger|größer*|kleiner*|höher*|niedriger*|stärker*|schwächer*|besser*|schlechter*|schneller*|länger*|teurer*|billiger* … als !#; größte*|kleinste*|höchste*|niedrigste*|stärkste*|schwächste*|beste*|schlechteste*|wichtigste*|führende*|reichste*|ärmste*|modernste*|meisten; im vergleich|gegensatz zu|zum|zur; verglichen mit; doppelt|dreimal|zweimal|halb so; so viel|viele|stark|groß|hoch|gut … wie; übertr*|überste*|übersteig*; einer|eine|eines der größten|stärksten|wichtigsten|führenden|besten|reichsten; genauso|ebenso|so … wie; noch nie … so; rekord*|höchststand|tiefststand; anders als; weltweit|landesweit größte*|höchste*|meisten; überflügel*|überhol*; doppelte|dreifache|hälfte so',
    cause:
      'weil; wegen; aufgrund; infolge; verursach*; führt|führte|führen|führten|geführt zu|zur|zum; schuld an; verantwortlich für; grund|ursache|gründe für|dafür|ist; deshalb|deswegen|daher|darum|dadurch; dank der|des|dem; ausgelöst|hervorgerufen durch|von; folge|folgen von|des|der; zu … geführt; auf grund; angesichts; infolgedessen; somit; dazu|dafür geführt|gesorgt|beigetragen; trägt|tragen|trug|beigetragen zu; behinder*|erschwer*|ermöglich*; als folge|reaktion|antwort',
    event:
      'eingetroffen|angekommen|abgereist|zurückgetreten|gestorben|getötet|festgenommen|verhaftet|ausgebrochen|explodiert; hat|haben|habe|hatte|hatten|hätten|hätte|ist|sind|sei|seien|war|waren|wurde|wurden|worden … *getroffen|*getreten|*gefahren|*geflogen|*gelaufen|*geblieben|*gesehen|*gezogen|*gehoben|*gelegt|*gebracht|*geschickt|*gesagt|*gewiesen|*gesprochen|*gekauft|*iert|gesagt|gemacht|gegeben|gestartet|geliefert|geschickt|gestoppt|gestürzt|gebaut|gezahlt|gekauft|geändert|gestohlen|geschlossen|gesprochen|geschrieben|gesunken|gestiegen|gefallen|gewachsen|gekämpft|geholfen|gestorben|gebracht|geholt|gewonnen|abgeschossen|*geliefert|verladen|begangen|verboten|verlassen|beschossen|vertrieben|bestätigt|*iert|*setzt|*führt|*stellt|*gegriffen|*getroffen|*genommen|*geschossen|*gekommen|*gegangen|*gestellt|*geführt|*gesetzt|zerstört|besetzt|verletzt|verloren|erobert|begonnen|beschlossen|vereinbart|bekommen|erhalten|verkauft|unterzeichnet|unterstützt|entführt|erschossen|getötet|worden; wurde|wurden !nie; *t|*en worden; brach|brachen … aus|ab|zusammen|ein; machte|machten|kam|kamen|ging|gingen|gab|gaben|stellte|stellten|führte|führten|brachte|brachten|zog|zogen|ließ|ließen|hielt|hielten|rief|riefen|traf|trafen|schrieb|schrieben|schickte|schickten|lieferte|lieferten|verkaufte|verkauften|kaufte|kauften|zahlte|zahlten|baute|bauten|tötete|töteten|verletzte|verletzten|vertrieb|vertrieben|verließ|verließen|verhaftete|verhafteten|beschloss|beschlossen|unterzeichnete|unterzeichneten|einigten|erreichte|erreichten|übernahm|übernahmen|feuerte|feuerten|bombardierte|bombardierten|explodierte|explodierten|stürzte|stürzten|brannte|brannten|wuchs|wuchsen|gewann|gewannen|erhielt|erhielten|bekam|bekamen|entführte|entführten|besuchte|besuchten|reiste|reisten|flog|flogen; griff|griffen|schoss|schossen|begann|begannen|nahm|nahmen|verlor|verloren|starb|starben|zerstörte|zerstörten|eroberte|eroberten|kostete|kosteten|stieg|stiegen|sank|sanken|fiel|fielen; gestern; vergangene|vergangenen|letzte|letzten woche|jahr|monat|nacht|jahre; gab es; fand|fanden … statt',
    forecast:
      'wird|werden|werde|würde|würden !von|durch … *en; *en wird|werden|werde|würde; bald|künftig|demnächst|zukünftig; in den kommenden|nächsten; nächste|nächsten|kommende|kommenden woche|jahr|monat|tagen|wochen|monaten|jahren; rechnet|rechnen|erwartet|erwarten; plant|planen|plane|beabsichtig*; will|wolle|wollen … *en; bis 2027|2028|2029|2030|2035|2040|2050; morgen; könnte|könnten … *en; dürfte|dürften … *en; kurz vor; vor dem; steht|stehen bevor; in kürze; hofft|hoffen|hoffe auf',
    offer:
      'bereit !zu; bereit zu|zum|zur !krieg; bereitschaft; bietet|biete|bieten|bot|anbieten|angeboten|angebot; schlägt|schlug|schlage … vor; vorschlag; offen für; einladen|lädt|eingeladen; willens; zusammenarbeit|kooperation anbieten|anzubieten; willkommen; gesprächsbereit*; möchte|möchten|würde|würden gern|gerne; bereitstellen; vermitteln',
    condition:
      'wenn; falls; sofern; vorausgesetzt; unter der bedingung; nur dann; solange; ohne … nicht|kein|keine; im gegenzug; sollte|sollten … werden; es sei denn',
    demand:
      'muss|müssen|müsse|müssten|müsste; soll|sollen|solle|sollte|sollten; fordert|fordern|forderte|forderten|fordere|forderung; verlang*; aufgefordert|auffordern; appell*; notwendig|nötig|dringend|erforderlich; braucht|brauchen|brauche; darf|dürfen|dürfe nicht|kein|keine|keinen; lasst|lassen uns|sie; unverzüglich|umgehend|sofort *en; aufruf*; erwart* von; haben|hat zu *en; pflicht|verpflichtet; höchste zeit; nicht hinnehmen|dulden|akzeptieren|zulassen',
    threat:
      'droht|drohen|drohte|drohten|drohe|drohung; vergelt*; konsequenzen|folgen haben; vernichten|auslöschen|zurückschlagen|bestrafen; teuer bezahlen|bezahlt; rote linie|linien; legitimes|legitime ziel|ziele; atomwaffen einsetzen|einzusetzen; kriegserklärung; dritter weltkrieg; ernste|schwere|schwerwiegende|harte folgen|konsequenzen|antwort; vergeltungs*|rache; antwort|reaktion werde|wird … hart|entschieden|vernichtend|scharf; entschieden* reagieren|antworten; nicht ungestraft|unbeantwortet; preis zahlen|bezahlen; alle optionen; zur rechenschaft',
    accusation:
      'beschuldig*; wirft|warf|werfe|werfen|vorgeworfen … vor|vorgeworfen; vorwurf|vorwürfe; schuld|schuldig; verantwortlich für; verbrechen|kriegsverbrechen|völkermord|massaker|gräueltaten; terror*|terrorist*; verletz* … *recht|*rechts|grenze|luftraum|*abkommen|*abkommens|*vertrag|*vertrags|waffenruhe; schwerwiegend* verstoß*|verletzung*|verbrechen; lüge*|lügt|lügen|gelogen|betrug|betrogen|verrat*|verraten; sabot*; provok*|provozier*; entführ*|foltert|folter|gefoltert|verschlepp*|ermord*; aggression|aggressor*; illegal*|rechtswidrig*|völkerrechtswidrig*; einmisch*|destabilis*|untergräbt|untergraben; nazi*|faschist*; korrupt*; propaganda|desinformation; erpress*; bombardier*|beschoss*|beschieß* … zivil*|wohn*|krankenh*|schule*; stiehlt|gestohlen|raubt|geraubt; weigert|weigern sich; regime; versagt|gescheitert; drahtzieher*; steckt|stecken|stecke hinter|dahinter; hinter dem|den anschlag|angriff|attentat|angriffen; wahllos*; geisel|geiseln|geiselnahme; missbrauch*|ausbeut*|ausgebeutet; unterdrück*|verfolg*; manipul*|gefälscht|fälsch*; spion*|spionage; hetz*|hetze; missacht*|bricht|brechen|gebrochen|bruch … recht|abkommen|versprechen|vertrag|zusagen; völkerrechtsbruch; verstoß*|verstöße|verstieß|verstoßen gegen; schikan*|einschüchter*; unterwander*; ignorier*; kriegstreib*',
    denial:
      'bestreit*|dementier*|zurückgewiesen|abgestritten|leugne*; nichts … zu tun; keine beweise|belege|absicht|pläne|grundlage|verbindung|beteiligung; nicht wahr|beteiligt|verantwortlich|geplant|beabsichtigt; unwahr|haltlos|unbegründet|falsch|erfunden; nie|niemals … angegriffen|geplant|gesagt|versprochen|beabsichtigt|gewesen; weder … noch; stimmt|stimme nicht; nie|niemals gegeben; gibt|gab es nicht|keine|keinen|kein; kein|keine|keinerlei grund|rede|zweifel|hinweise|anhaltspunkte; davon keine rede; entbehr*|entbehrt jeder; lügen|lüge|märchen|erfindung',
    territory:
      'gebiet|gebiete|gebieten|gebiets|territor*; besetzt*|besatz*; annektier*|annexion|annexions*; staatsgrenze*|grenzverlauf; souverän*; befreit*|befreiung; erober*|zurückerober*|eingenommen|einnehmen; kontrolle über; kontrollier*|kontrolle … region|stadt|dorf|ort; gehört|gehören|gehörte zu|zur|zum; teil russlands|der|ukraine; wiedervereinig*; abzug|rückzug|zurückgezogen|abziehen|abzuziehen|zurückziehen; neue|neuen|historische|historischen regionen|gebiete|gebieten; abtret*|abgetreten; integrität; pufferzone; umzingel*|umstell*|eingekesselt|einkreis*; frontlinie; vorrück*|vorgerückt|vorstoß*; hoheitsgewässer|luftraum|staatsgebiet; inselgruppe',
    law: '*recht~gerecht~ungerecht~recht~zurecht~aufrecht~senkrecht~waagerecht~unrecht; gesetz|gesetze|gesetzes|gesetzlich|rechtlich; recht|rechte auf|zu; legal*|illegal*|rechtswidrig*|völkerrecht*; gericht*|urteil*|tribunal*; vertrag|verträge|vertrags|abkommen|konvention|charta; verfassung*; resolution*; dekret*|erlass; verurteilt|angeklagt|anklage|haftbefehl; verbot|verboten|verbietet|verbieten; mandat; menschenrechte; staatsbürgerschaft|visum|visa; ratifizier*; sicherheitsrat*; klage|klagen|verklagt|verklagen; anwalt|staatsanwaltschaft; strafbar*|straftat*|strafrecht*; rechtskräftig; zuständigkeit|hoheit; waffenruhe|waffenstillstandsabkommen; gesetzentwurf|gesetzes*; rechtsstaat*|rechtsbruch|völkerrechts*',
    assessment:
      'schwerwiegend* !folgen|konsequenzen; gut !#; gute|guter|gutes|schlecht*|gefährlich*|wichtig*|historisch*|inakzeptabel|unverantwortlich*|zynisch*|erfolg*|scheiter*|fehler|falsch*|dumm*|absurd*|lächerlich*|leider|ernst*|positiv*|negativ*|konstruktiv*|vernünftig*|rational*|emotional*|emotionen; kaltes|kalte|kaltem kalkül|berechnung; glaube|glauben|denke|meine|hoffe|finde|halte; meiner|unserer|seiner|ihrer meinung|ansicht|auffassung; scheint|scheinen|wirkt; unmöglich|möglich|wahrscheinlich|unwahrscheinlich; schwer|leicht !verletzt|verletzte; schwierig*|entscheidend*|wesentlich*|unverzichtbar*|sinnlos*|barbarisch*|feige*|mutig*|heldenhaft*; fair*|unfair*|ungerecht*|gerecht*; illusion*|demütig*|tragöd*|schande|skandal*|katastroph*|triumph*|wunderbar*|schön*|hervorragend*|beispiellos*|bemerkenswert*; sehr|äußerst|höchst|zutiefst|völlig|absolut *ig|*lich|*bar|*sam|*voll|gut|schlecht|schwer|ernst|stark|schwach|besorgt; beste|schlechteste|richtige|falsche weg|lösung|entscheidung|schritt|zeitpunkt; gefahr|bedrohung|chance|risiko für; unzuverlässig*|glaubwürdig*|verlässlich*|vertrauenswürdig*; verdien* respekt|anerkennung; enttäusch*; traurig*|stolz|dankbar|besorgt|zuversichtlich|optimistisch|pessimistisch|entsetzt|empört|schockiert|bestürzt|erfreut|froh|überzeugt; schrecklich*|furchtbar*|grausam*|brutal*|abscheulich*|widerlich*|unerträglich*|unmenschlich*|menschenverachtend*|skrupellos*|rücksichtslos*|verantwortungslos*|unverantwortbar*|fahrlässig*|leichtsinnig*|töricht*|naiv*|verrückt*|wahnsinn*|irrsinn*|unsinn*|schändlich*|skandalös*|unverschämt*|inakzeptable*|unannehmbar*|untragbar*|nicht hinnehmbar*; völlig|absolut falsch|richtig|inakzeptabel; großartig*|ausgezeichnet*|fantastisch*|beeindruckend*|bemerkenswert*|einzigartig*|hervorragende*; unfähig*|inkompetent*|ineffektiv*|wirkungslos*|wirksam*|effektiv*|nutzlos*|überflüssig*|unnötig*|kontraproduktiv*|unverhältnismäßig*|verhältnismäßig*|angemessen*|unangemessen*|übertrieben*|verfrüht*; radikal*|extrem*|aggressiv*|feindselig*|provokativ*|heuchlerisch*|scheinheilig*|heuchelei; überraschend*|erstaunlich*|seltsam*|merkwürdig*|bedauerlich*|bedauer*|beunruhigend*|alarmierend*|besorgniserregend*|ermutigend*|vielversprechend*|enttäuschend*; sinnvoll*|klug*|unklug*|realistisch*|unrealistisch*|glaubhaft*|unglaubwürdig*|zuverlässig*|unlogisch*|logisch*; meilenstein*|durchbruch*|rückschlag*|wendepunkt*|farce|zirkus|chaos|debakel*|desaster*|blamage*|armutszeugnis*|affront*|beleidigung*|verhöhnung*|ehre|privileg*|priorität*; freiheitlich*; im interesse; begrüß*; verurteil* den|die|das|diese|diesen; bedeutend*; stark|stärker|schwach|schwächer; klar|eindeutig|selbstverständlich|offensichtlich; zu *ig|*lich|spät|früh|wenig|viel|langsam',
  },
  cueKinds: {
    demand:
      'fordert*|forderte*|fordern|gefordert; aufgefordert|aufforder*; forderte|fordert|fordern … auf; bat|bittet|baten|gebeten; mahnt*|angemahnt; verlang*; appell*; rief|ruft|rufen|aufgerufen; drängt*|drängte*',
    accusation: 'wirft|warf|werfen|warfen; beschuldig*; bezichtig*; vorwurf',
    denial: 'bestreit*|bestritt*; dementier*; wies|weist … zurück; leugne*; zurückgewiesen',
    threat: 'droht|drohte|drohen|drohten',
    offer: 'bot|bietet|bieten|boten; schlug|schlägt … vor; angeboten',
    forecast: 'kündig*|angekündigt; versprach|verspricht|versprochen; prognostizier*',
    assessment: 'bezeichne*; nannte|nennt|nannten; kritisier*; lobt|lobte',
  },
  clarifications: {
    explains:
      'gemeint ist|sind|war|waren; bezog|bezieht sich; damit meint|meinte|gemeint; mit bezug auf; in anspielung auf; anspielung auf; offenbar|vermutlich|wohl gemeint|bezug; so die|der|das russische|offizielle|moskauer bezeichnung|lesart|sprachregelung; wie moskau|russland|peking|der kreml … nennt|bezeichnet; also|also die besetzten',
    distances:
      'sogenannte*|so genannte*; angeblich*|vermeintlich*|mutmaßlich*; ohne beweise|belege|dies|einzelheiten|details|nähere; belege|beweise … nicht|keine|legte; widerspr*; fälschlich*; selbsternannte*; entgegen der|den; tatsächlich',
    unverified:
      'nicht|kaum … unabhängig … überprüf*|bestätig*|verifizier*; unabhängig … nicht überprüf*|bestätig*|verifizier*; nicht … unabhängig überprüf*|bestätig*|verifizier*; ließ|ließen|lassen|lässt sich … nicht|zunächst … überprüf*|bestätig*|verifizier*; unbestätigt*; keine unabhängige bestätigung',
  },
  decimal: ',',
  values:
    'zwei 2; drei 3; vier 4; fünf 5; sechs 6; sieben 7; acht 8; neun 9; zehn 10; elf 11; zwölf dutzend 12; dreizehn 13; vierzehn 14; fünfzehn 15; sechzehn 16; siebzehn 17; achtzehn 18; neunzehn 19; zwanzig 20; dreißig 30; vierzig 40; fünfzig 50; sechzig 60; siebzig 70; achtzig 80; neunzig 90; hundert 100',
  multipliers:
    'hundert 100; tausend tsd 1000; million millionen mio 1000000; milliarde milliarden mrd 1000000000; billion billionen 1000000000000',
  units: `% prozent: %; prozentpunkte prozentpunkten: percentage point; tonne tonnen t: t; kg kilogramm kilo: kg; km kilometer kilometern: km; meter metern m: m; quadratkilometer quadratkilometern: km²; hektar: ha; megawatt: MW; gigawatt: GW; kubikmeter kubikmetern: m³; barrel fass: barrel;
    $ dollar us-dollar: USD; € euro: EUR; £ pfund: GBP; ₽ rubel: RUB; griwna hrywnja: UAH; złoty zloty: PLN; yuan: CNY; franken: CHF; menschen personen einwohner bewohner bürger: people; soldaten soldat truppen kämpfer: soldiers; drohnen drohne: drones; raketen marschflugkörper: missiles; panzer: tanks; flugzeuge kampfjets: aircraft; gefangene gefangenen: prisoners; zivilisten: civilians; kinder kindern: children; flüchtlinge flüchtlingen: refugees; länder ländern staaten: countries; häuser gebäude: buildings; firmen unternehmen: companies; stimmen: votes; arbeitsplätze: jobs; dörfer orte ortschaften siedlungen: settlements; angriffe: attacks; fälle: cases; regionen: regions; abgeordnete abgeordneten: lawmakers;
    sekunden: s; minuten: min; stunde stunden: h; tag tage tagen: d; woche wochen: wk; monat monate monaten: mo; jahr jahre jahren: yr; jahrzehnte jahrzehnten: decade; mal: times; grad: °`,
  approximate:
    'rund; etwa; ungefähr; circa; ca .; ca; fast; knapp; nahezu; beinahe; mehr als; über; weniger als; unter; mindestens; höchstens; bis zu; gut; an die; zirka; schätzungsweise',
  approximateAfter: 'oder mehr',
  links: '',
  finite:
    'ist sind war waren sei seien hat haben habe hatte hatten wird werden werde würde würden wurde wurden kann können könne könnte könnten muss müssen müsse soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen bleibt bleiben blieb gibt gebe gab steht stehe stehen geht gehe gehen liegt liegen kommt kommen braucht brauchen macht machen führt führen verfügt verfüge besitzt zeigt hält glaube denke wissen weiß nimmt droht gehört bedeutet fährt fahren steigt steigen sinkt sinken',
  conditional: 'würde würden',
  negation: 'nicht nie niemals kein keine',
  as: 'so wie',
  articles:
    'der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere diese dieser dieses diesen diesem',
  merely: 'nur bloß lediglich',
  auxiliary: 'ist sind war waren sei hat haben habe hatte wird werde wurde wurden kann könne muss müsse soll solle will wolle',
  nominative: 'ich er sie es wir ihr man das dies',
  joins: 'und aber doch sondern während',
  that: 'dass daß',
  hypothetical: 'wenn falls ob sofern',
  dependent: 'weil da nachdem bevor bis obwohl als damit wie wo was wer warum deren dessen welche welcher welches zu',
  attitude: 'glaubt glauben glaube denkt denke meint meine hofft hoffe sagt sagte weiß behauptet fürchtet',
  relative: 'der die das welcher welche welches',
  inflected: true,
  capitals: true,
  indirect: 'ob warum wieso weshalb',
  pairs: 'sowohl … als auch; sowohl … wie auch; nicht nur … sondern auch',
  prepositions: 'in im an am auf bei für von vom mit zu zum zur gegen über unter zwischen nach vor durch ohne aus seit um wegen trotz',
  questions: 'wer was warum wie wann wo',
};
