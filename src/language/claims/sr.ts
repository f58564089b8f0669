// Serbian, Croatian and Bosnian: written here in Latin letters, read in both scripts. The notation is told in ../claim-patterns.ts.

import { inBothScripts } from '../claim-scripts.ts';
import type { ClaimSource } from '../claims.ts';

export const sr: ClaimSource = inBothScripts({
  kinds: {
    figure:
      'hiljade|tisuće|milioni|milijuni|stotine|desetine; polovina|trećina|četvrtina|većina od; odsto|posto|procenata; udvostruč*|utrostruč*|prepolov*',
    comparison:
      'više|manje|veći|veća|veće|manji|manja|bolji|bolja|bolje|gori|gora|gore|jači|jača|jeftiniji|jeftinija|jeftinije|skuplji|skuplja|brži|viši|niži|bogatiji … nego|od; naj*~najavi~najavio~najavila~najavili~najave~najavljuje~najavljeno~najmanje~najviše; u poređenju|usporedbi; dva|tri puta; tako … kao; nadmaš*|premaš*; za razliku od; rekord*; nikada dosad',
    cause:
      'jer; zbog; zato što; pošto; usled|uslijed; kao rezultat|posledica|posljedica; izazva*|uzrok*|prouzrok*; dove*|dovodi|dovode do; odgovor* za; kriv|kriva|krivi za; zahvaljujući; stoga|zato; kao odgovor na',
    event:
      'je|su|sam|smo (već|još|i|tada|juče|jučer) *ao~imao~trebao~mogao|*ala~imala~trebala|*ali~imali~trebali|*alo~imalo~trebalo|*io~bio|*ila~bila|*ili~bili~ili|*ilo~bilo|*eo~hteo|*ela~htela|*eli~hteli|*elo; *ao|*ala|*ali|*io|*ila|*ili|*eo|*ela|*eli je|su|sam|smo; je|su (već) *an|*ana|*ani|*ano|*en|*ena|*eni|*eno; juče|jučer|sinoć; prošle|prošlog|prošli nedelje|sedmice|tjedna|meseca|mjeseca|godine; održan*',
    forecast:
      'će|ću|ćemo|ćete; neće|neću|nećemo; uskoro; sledeće|sljedeće|iduće|naredne nedelje|sedmice|godine; sutra; očekuje|očekuju se|da; planira*|namerava*|namjerava*; do 2027|2028|2030|2035|2050',
    offer:
      'spreman|spremna|spremno|spremni|spremne (smo|sam|je|su|i) za|da|na !rat|udar|odgovor|napad; voljan|voljna|voljni da; otvoren|otvorena|otvoreni za; spremnost za|da; ponud*|nudi|nude|nudimo; predlož*|predlaž*|predlog|prijedlog; poziva*|pozva* … na razgovor*|pregovor*',
    condition: 'ako; ukoliko; pod uslovom|uvjetom; u slučaju; u zamenu|zamjenu; samo ako|kada; osim ako; sve dok',
    demand:
      'mora|moraju|moramo; treba|trebalo (da|bi); zahteva*|zahtijeva*|traži|traže|tražimo|zatraž*; pozivamo|poziva|pozvao|pozvala; neophodno|potrebno|nužno je|da; neka; vreme|vrijeme je da; ne sme|smije|smeju',
    threat:
      'preti|prete|pretnj*|zapreti*|prijeti|prijetnj*|zaprijeti*; osvet*|odmazd*; posledic*|posljedic*; uništi*|kazni*|udari* će; crvena|crvene linija|linije; legitimna|legitimne meta|mete; platiti … cenu|skupo; nuklear* oruž*',
    accusation:
      'optuž*; kriv|kriva|krivi|krivica; zločin*|genocid*|masakr*|zverstv*|zvjerstv*; teror*; prekrši*|krši|krše; laž*|slagao|slagala; prevar*|prijevar*|izdaja|izdaje|izdajni*; sabotaž*; provokac*|provocir*; oteli|otmic*; mučen*|mučil*; ubist*|ubojst*; agresi*|agresor*; nezakonit*|ilegal*; meša*|miješa* … u; destabiliz*|podriva*; nacis*|fašis*|neonacis*; korup*; propagand*|dezinform*; ucen*|ucjen*; granatira*|bombard* … civil*|bolnic*|škol*; ukra*|krade; odbija da; režim*; talac|taoc*; manipul*; špijun*',
    denial:
      'negira*|demant*|poriče|poriču|poric*; odbaci*|odbacuj*; nema*|nemamo … veze s|sa; nema dokaza|planova|namere|namjere|osnova|razloga; neistin*|netačn*|neosnovan*; nikada nije|nisu|nismo; nije|nisu istina|tačno|točno; ništa s tim',
    territory:
      'teritor*; okup*; aneks*; granica|granice|granicu s|sa|između; suveren*; oslobo*; zauze*|osvoj*; kontrol* nad; kontroliš*|kontrolira*; pripada*; deo|dio rusije|ukrajine|kine|srbije; celovit*|cjelovit*; povlač*|povuk* … vojsk*|trup*; opkol*; ponovo ujedin*|ujedinjenj*; tampon zona',
    law: 'zakon*|nezakonit*; sud|suda|sudu|sudsk*|presud*|osuđen*; ugovor*|sporazum*|konvencij*|pakt*; ustav*; rezolucij*; dekret*|uredb*; pravo|prava na|da|ljudska|međunarodno; zabran*; krivičn*|kaznen*; mandat*; viza|vize|državljanstv*; ratifik*; tužil*|tužb*|tužen*; primirj*; imunitet*',
    assessment:
      'dobar|dobra|dobro|dobri|dobre|loš*; opasn*|važn*|istorijsk*|povijesn*|neprihvatljiv*|neodgovorn*|ciničn*|uspeh*|uspjeh*|uspešn*|uspješn*|neuspe*|grešk*|pogrešn*|apsurd*|smešn*|smiješn*|pozitivn*|negativn*|konstruktivn*|racionaln*|emocij*; hladna računica; nažalost; mislim|mislimo|smatram|smatramo|verujem|vjerujem|nadam|nadamo|bojim; po mom|našem mišljenju; izgleda|čini; nemoguć*|moguć*|verovatno|vjerojatno; tešk*|ključn*|odlučujuć*; praved*|neprav*; iluzij*|sramot*|tragedij*|tragičn*|katastrof*|ponižav*|hrabr*|kukav*|brutal*; tužn*|ponos*|zahvaln*|zabrinut*|optimist*|uveren*|uvjeren*|razočaran*; veoma|izuzetno|potpuno|apsolutno *no|*na|*an|*ni; užas*|monstruoz*|varvar*|nehuman*; radikaln*|ekstremis*|agresivn*|neprijateljsk*|licemer*|licemjer*; pretnja|prijetnja|opasnost|šansa|rizik za; previše|prekasno|prerano',
  },
  cueKinds: {
    demand: 'zahteva*|zahtijeva*; zatraži*|traži*; pozva*|poziva*; naredi*',
    accusation: 'optuži*|optužuj*; osudi*|osuđuj*',
    denial: 'negira*; demant*; odbaci*|odbacuj*; pori*',
    threat: 'zapreti*|preti|zaprijeti*|prijeti',
    offer: 'ponudi*|nudi; predloži*|predlaž*',
    forecast: 'obeća*; predvid*; najavi*|najavljuj*',
    assessment: 'nazva*|naziva*; opisa*|opisuj*; kritikova*|kritizir*; pohvali*',
  },
  clarifications: {
    explains: 'misleći na; aludira*|aludirajući na; to jest; kako moskva|rusija|kremlj|peking naziva|zove; odnosno',
    distances:
      'takozvan*; navodn*; bez dokaza|da; nije|nisu … pruži*|izne*|dao|dala|dali … dokaz*|detalj*; samoproglašen*; lažno; zapravo; suprotno',
    unverified:
      'nije|nisu … nezavisno|neovisno … potvrđen*|proveren*|provjeren*; nezavisno|neovisno … potvrđen*|proveriti|provjeriti|potvrditi|nije; ne može|mogu|moguće … potvrditi|proveriti|provjeriti; nepotvrđen*|neproveren*|neprovjeren*',
  },
  decimal: ',',
  values:
    'dva dve dvije 2; tri 3; četiri 4; pet 5; šest 6; sedam 7; osam 8; devet 9; deset 10; jedanaest 11; dvanaest 12; petnaest 15; dvadeset 20; trideset 30; četrdeset 40; pedeset 50; šezdeset 60; sedamdeset 70; osamdeset 80; devedeset 90; sto 100; dvesta dvjesto 200; trista tristo 300; petsto 500',
  multipliers:
    'hiljada hiljade hiljadu tisuća tisuće 1000; milion miliona milioni milijun milijuna milijuni 1000000; milijarda milijarde milijardi 1000000000; bilion biliona 1000000000000',
  units: `% odsto posto procenata procenat procenta: %; tona tone t: t; kg kilograma: kg; km kilometara kilometra: km; metara metra: m; hektara: ha; barela: barrel; megavata: MW; gigavata: GW;
    $ dolara dolar: USD; € evra eura evro euro: EUR; dinara: RSD; funti: GBP; rubalja: RUB; grivni: UAH; juana: CNY; ljudi osoba stanovnika građana: people; vojnika boraca: soldiers; dronova drona: drones; raketa rakete projektila: missiles; tenkova: tanks; aviona: aircraft; zarobljenika: prisoners; civila: civilians; dece djece: children; izbeglica izbjeglica migranata: refugees; država zemalja: countries; kuća zgrada: buildings; firmi kompanija: companies; glasova: votes; sela gradova: settlements; napada: attacks; slučajeva: cases;
    sekundi: s; minuta: min; sat sata sati: h; dan dana: d; nedelja nedelje tjedana sedmica: wk; mesec meseca meseci mjesec mjeseca mjeseci: mo; decenija: decade; puta: times; stepeni: °`,
  approximate: 'oko; približno; otprilike; skoro; gotovo; blizu; više od; preko; manje od; ispod; najmanje; najviše; do; bar; barem',
  approximateAfter: 'ili više',
  links: '',
  finite:
    'je su sam smo ste nije nisu nismo biti će ću ćemo neće nećemo može mogu možemo mora moraju treba ima imaju imamo nema nemaju hoće žele želi želimo zna znaju misli misle veruje veruju vjeruje tvrdi tvrde kaže kažu ostaje ostaju postaje košta koštaju izvozi izvoze izvozimo uvozi pripada pripadaju nastavlja traži traže *amo~tamo~samo~ovamo *imo *emo~demo bi bio bila bilo bili',
  negation: 'ne nije nisu nikada nikad',
  as: 'kako',
  articles: 'ovaj ova ovo ovi ove taj ta to ti te onaj ona ono naš naša naše naši njihov njihova njihovi svoj svoju svoje svojih',
  merely: 'samo',
  auxiliary: 'je su će nije nisu neće može mogu mora moraju ima nema bi',
  nominative: 'ja ti on ona ono mi vi oni one to',
  joins: 'i a ali',
  that: 'da',
  hypothetical: 'ako ukoliko',
  dependent: 'jer pošto kad kada dok iako gde gdje kako koji koja koje koju kojih ko tko šta što zašto čije nego',
  attitude: 'misli mislim misle smatra smatraju smatram veruje vjeruje verujem nada nadaju kaže rekao tvrdi',
  relative: 'koji koja koje',
  indirect: 'zašto',
  pairs: 'kako … tako i; ne samo … nego i; ne samo … već i',
  prepositions: 'u na od do za sa s po pri kroz preko nad pod između posle nakon pre prije bez ka prema protiv oko iz',
  questions: 'ko tko šta što kako kada kad gde gdje zašto da',
});
