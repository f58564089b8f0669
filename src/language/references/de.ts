// German: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('s es n en e'),
  headFirst: false,
  dropsSubject: false,
  verbs: { f: words(''), m: words('') },
  impersonal: words('man es'),
  asides: words('selbst damals wörtlich persönlich selber'),
  latter: 'dieser; letzterer; letztere',
  definite: words('der die das des dem den dieser diese dieses diesem diesen jener jene'),
  indefinite: words('ein eine einer eines einem einen mehrere einige viele manche andere zwei drei weitere'),
  titles: {
    f: words('frau dame'),
    m: words('herr herrn'),
    any: words('dr prof professor general oberst major hauptmann leutnant admiral generalmajor generalleutnant kommissar exzellenz'),
  },
  firstNames,
  particles: words('von van der den de zu zur vom del da di al el bin ibn ben la le ter'),
  offices: [
    { of: words('head'), phrases: 'chef; chefin; leiter; leiterin; direktor; direktorin; vorsitzender; vorsitzende; generaldirektor' },
    {
      of: words('president head-of-government supreme-leader monarch party-leader armed-group-leader occupation-head'),
      phrases:
        'führer; machthaber; staatschef; staatschefin; staatsoberhaupt; herrscher; diktator; oberbefehlshaber; autokrat; staatsführer; staatslenker',
    },
    { of: words('president'), country: 'RU', phrases: 'kremlchef; kreml-chef; kremlherr; kreml-herr; kremlherrscher' },
    { of: words('president'), country: 'US', phrases: 'us-präsident' },
    { of: words('foreign-minister'), country: 'US', phrases: 'us-außenminister; us-außenministerin' },
    { of: words('spokesperson'), country: 'RU', phrases: 'kremlsprecher; kreml-sprecher' },
    { of: words('president'), phrases: 'präsident; präsidentin; staatspräsident; us-präsident; staatspräsidentin; amtsinhaber' },
    {
      of: words('head-of-government'),
      phrases:
        'regierungschef; regierungschefin; ministerpräsident; ministerpräsidentin; premier; premierminister; premierministerin; kanzler; kanzlerin; bundeskanzler; bundeskanzlerin; premierministers; regierungschefs; kanzlers; bundeskanzlers',
    },
    {
      of: words('foreign-minister'),
      phrases:
        'außenminister; außenministerin; außenministers; chefdiplomat; chefdiplomatin; außenbeauftragte; außenbeauftragter; us-außenminister; ressortchef; außenamtschef; eu-chefdiplomat',
    },
    {
      of: words('defence-minister'),
      phrases: 'verteidigungsminister; verteidigungsministerin; verteidigungsministers; pentagonchef; pentagon-chef',
    },
    { of: words('interior-minister'), phrases: 'innenminister; innenministerin; innenministers' },
    { of: words('finance-minister'), phrases: 'finanzminister; finanzministerin; finanzministers' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases:
        'minister; ministerin; ministers; ressortchef; ressortchefin; wirtschaftsminister; wirtschaftsministerin; gesundheitsminister; justizminister; umweltminister; verkehrsminister; bildungsminister; energieminister; landwirtschaftsminister',
    },
    { of: words('foreign-minister deputy-minister ambassador un-ambassador envoy spokesperson'), phrases: 'diplomat; diplomatin' },
    {
      of: words('ambassador un-ambassador envoy'),
      phrases: 'botschafter; botschafterin; gesandter; gesandte; sondergesandter; sondergesandte; sonderbeauftragter; un-botschafter',
    },
    {
      of: words('spokesperson'),
      phrases:
        'sprecher; sprecherin; sprechers; regierungssprecher; regierungssprecherin; pressesprecher; pressesprecherin; kremlsprecher; kreml-sprecher; außenamtssprecherin; außenamtssprecher; ministeriumssprecher; ministeriumssprecherin; armeesprecher; militärsprecher; außenministeriumssprecherin; behördensprecher',
    },
    {
      of: words(
        'president head-of-government foreign-minister defence-minister interior-minister finance-minister minister deputy-minister speaker governor ambassador party-leader aide envoy spokesperson security-council',
      ),
      phrases: 'politiker; politikerin; spitzenpolitiker; regierungsvertreter; beamter; staatsmann; politikers',
    },
    { of: words('governor'), phrases: 'gouverneur; gouverneurin; regionalgouverneur' },
  ],
  people:
    'journalist; journalistin; reporter; reporterin; kriegsreporter; politiker; politikerin; diplomat; diplomatin; experte; expertin; analyst; analystin; anwalt; anwältin; rechtsanwalt; aktivist; aktivistin; autor; autorin; schriftsteller; schriftstellerin; historiker; historikerin; forscher; forscherin; wissenschaftler; wissenschaftlerin; ökonom; ökonomin; politologe; politologin; politikwissenschaftler; arzt; ärztin; dissident; kritiker; kritikerin; kolumnist; kommentator; moderator; moderatorin; chefredakteur; chefredakteurin; redakteur; schauspieler; schauspielerin; sänger; sängerin; mann; frau; vater; mutter; sohn; tochter; ehefrau; ehemann; bruder; schwester; bewohner; bewohnerin; anwohner; anwohnerin; zeuge; zeugin; augenzeuge; soldat; soldatin; offizier; kämpfer; milliardär; unternehmer; unternehmerin; geschäftsmann; oligarch; kandidat; kandidatin; veteran; bauer; student; studentin; lehrer; lehrerin; ingenieur; pilot; trainer; spieler; nutzer; militärexperte; sicherheitsexperte; russlandexperte; priester; patriarch; bischof; kardinal; papst; kollege; kollegin; verbündeter; rivale; nachfolger; nachfolgerin; vorgänger; vorgängerin; unterhändler; vermittler; fotograf; besitzer; fahrer; mitarbeiter; mitarbeiterin; nachbar; nachbarin; insider; blogger; abgeordneter; abgeordnete; senator; senatorin; bürgermeister; bürgermeisterin; oberbürgermeister; direktor; direktorin; chef; chefin; leiter; leiterin; vorsitzender; vorsitzende; parteichef; parteichefin; parteivorsitzender; fraktionschef; fraktionschefin; gründer; gründerin; berater; beraterin; stellvertreter; stellvertreterin; kommissar; kommissarin; staatsanwalt; staatsanwältin; generalstaatsanwalt; richter; richterin; kommandeur; befehlshaber; general; generalsekretär; generalsekretärin; sekretär; vertreter; vertreterin; mitglied; propagandist; demonstrant; menschenrechtler; menschenrechtlerin; oppositioneller; oppositionsführer; oppositionspolitiker; vizepräsident; vizekanzler; staatssekretär; nato-generalsekretär; polizeisprecher; ehemaliger; präsidentschaftskandidat; beamter; beamtin; ermittler; unterstützer; rentner; rentnerin; sprecher; forschungsleiter; präsidentenberater',
  women:
    'sprecherin; präsidentin; ministerin; außenministerin; verteidigungsministerin; innenministerin; kanzlerin; bundeskanzlerin; regierungschefin; politikerin; journalistin; expertin; analystin; anwältin; aktivistin; autorin; historikerin; forscherin; ärztin; moderatorin; frau; mutter; tochter; ehefrau; schwester; botschafterin; direktorin; chefin; leiterin; beraterin; staatsanwältin; richterin; kommissarin; generalsekretärin; vertreterin; unternehmerin; abgeordnete; studentin; lehrerin; bürgermeisterin; premierministerin; ministerpräsidentin; regierungssprecherin; außenamtssprecherin; pressesprecherin; chefdiplomatin; vorsitzende; parteichefin',
  groups:
    'beamte; quellen; staatschefs; präsidenten; minister; behörden; analysten; experten; beobachter; augenzeugen; zeugen; bewohner; anwohner; menschen; kritiker; abgeordnete; senatoren; diplomaten; ermittler; staatsanwälte; anwälte; aktivisten; demonstranten; anhänger; verbündete; länder; staaten; seiten; berater; politiker; demokraten; republikaner; forscher; wissenschaftler; ökonomen; ärzte; truppen; streitkräfte; soldaten; militärs; kämpfer; rebellen; separatisten; sprecher; leser; nutzer; journalisten; korrespondenten; regierungen; umfragen; mitglieder; familien; wähler; kollegen; eltern; lehrer; arbeiter; studenten; frauen; männer; kinder; überlebende; verwandte; freunde; nachbarn; mitarbeiter; geheimdienste; medien; medienberichte; zeitungen; agenturen; sender; insider; kreise; regierungskreise; ukrainer; russen; amerikaner; europäer; gewerkschaften; parteien; unternehmen; oppositionelle; vertreter; außenminister; partner',
  bodies:
    'ministerium; außenministerium; verteidigungsministerium; innenministerium; finanzministerium; justizministerium; gesundheitsministerium; wirtschaftsministerium; auswärtiges amt; auswärtige amt; behörde; amt; regierung; bundesregierung; administration; kabinett; regime; führung; armee; militär; streitkräfte; generalstab; luftwaffe; marine; parlament; senat; kongress; repräsentantenhaus; duma; rada; bundestag; botschaft; konsulat; mission; vertretung; gericht; oberster gerichtshof; verfassungsgericht; zentralbank; bank; kommission; ausschuss; rat; verband; union; organisation; allianz; bündnis; gruppe; partei; firma; konzern; unternehmen; büro; dienst; geheimdienst; pressestelle; pressedienst; institut; stiftung; universität; denkfabrik; bewegung; gremium; fonds; kirche; team; koalition; miliz; kommando; föderation; liga; staatsanwaltschaft; ermittlungskomitee; polizei; akademie; staat; land; fraktion; präsidialamt; präsidialverwaltung; kanzleramt; pentagon; kreml; delegation; sicherheitsrat; feuerwehr; katastrophenschutz; gewerkschaft; verwaltung',
  ministries: words('ministerium ressort behörde amt'),
  anonymous: words(
    'quelle insider bewohner bewohnerin anwohner anwohnerin zeuge zeugin augenzeuge soldat nutzer leser mitarbeiter mitarbeiterin nachbar nachbarin mann frau demonstrant beamter',
  ),
  authorities: words('behörden polizei staatsanwaltschaft ermittler regierung ministerium militär armee beamte justiz'),
  pairs: words('staatschefs präsidenten außenminister politiker regierungschefs kollegen diplomaten seiten minister'),
  findings: words('studie umfrage untersuchung erhebung'),
  documents:
    'erklärung; bericht; dokument; dokumente; pressemitteilung; mitteilung; brief; dekret; kommuniqué; schreiben; note; vermerk; beitrag; botschaft; protokoll; papier; studie; umfrage; artikel; leitartikel; kommentar; bulletin; stellungnahme; resolution; video; text; daten; angaben; angabe; lagebericht; meldung; tweet; post; bekanntmachung; bericht; website; internetseite; webseite; lagebild',
  media:
    'zeitung; tageszeitung; boulevardzeitung; wochenzeitung; nachrichtenagentur; staatsagentur; agentur; sender; fernsehsender; nachrichtensender; rundfunk; fernsehen; radio; radiosender; magazin; nachrichtenmagazin; zeitschrift; blatt; portal; onlineportal; nachrichtenportal; website; podcast; sendung; programm; presse; kanal; fernsehkanal; wirtschaftszeitung; onlinemedium; medium; redaktionsnetzwerk; nachrichten; nachrichtenagenturen; agenturen; medien; zeitungen',
  outlets,
  correspondents:
    'korrespondent; korrespondentin; korrespondenten; reporter; reporterin; berichterstatter; sonderkorrespondent; kriegsberichterstatter',
  platforms: {
    Telegram: 'telegram; telegram-kanal; telegramkanal',
    X: 'x; twitter; kurznachrichtendienst x; kurznachrichtendienst twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    Instagram: 'instagram',
    WeChat: 'wechat',
    Weibo: 'weibo',
    VKontakte: 'vkontakte; vk',
    YouTube: 'youtube',
    TikTok: 'tiktok',
  },
  channel: {
    to: 'auf anfrage; auf anfrage der; auf anfrage des; auf anfrage von; auf nachfrage; auf nachfrage der; auf nachfrage des; auf nachfrage von; dem; der; den; sagte; sagt; sagten; gegenüber; erklärte; erzählte; interview mit; interview des; interview der; interview im; im interview mit; gespräch mit; gespräch im; im gespräch mit; dem; im sender; in der; gastbeitrag für; gastbeitrag in; interview für; bestätigte; teilte; verriet; äußerte; sprach mit; sprach im; sagte er; sagte sie; sagte er der; sagte sie der; sagte er dem; sagte sie dem; sagte dem; sagte der; erklärte dem; erklärte der; sagte im; sagte in; berichtete; schrieb in; schrieb im',
    by: 'laut; nach angaben; nach angaben von; unter berufung auf; wie die; wie der; wie das; einem bericht; einem bericht der; einem bericht des; bericht der; bericht des; bericht von; zitiert von; veröffentlicht von; veröffentlicht in; verbreitet von; zufolge; über; wie; meldung der; meldung von; berichten der; angaben der; angaben des',
    reports:
      'berichtet; berichtete; berichten; berichteten; meldet; meldete; melden; meldeten; zitiert; zitierte; zitierten; zitieren; schreibt; schrieb; verbreitete; verbreitet; zufolge; übermittelte; wie',
    citing:
      'unter berufung auf; mit verweis auf; unter verweis auf; mit bezug auf; unter bezugnahme auf; mit berufung auf; zitiert; zitierte; zitierten; beruft sich auf; berief sich auf; berufen sich auf',
    interview:
      'interview; gespräch; pressekonferenz; sendung; auftritt; beitrag; gastbeitrag; ausgestrahlt; veröffentlicht; übertragen; ansprache; fernsehansprache; erklärung; artikel; rede; bericht; berichten; kommentar',
    weak: 'mit; für; von; in; im; der; dem; des; beim; bei; auf; vom; ausgestrahlt von; veröffentlicht in; veröffentlicht von',
    posted: 'auf; via; über; bei; in seinem; auf seinem; in ihrem; auf ihrem; in einem beitrag auf; auf der plattform; im; schrieb auf',
  },
};
