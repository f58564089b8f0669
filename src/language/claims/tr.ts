// Turkish. What a clause says stands at its end, and much of it in endings. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const tr: ClaimSource = {
  kinds: {
    figure: 'binlerce|milyonlarca|milyarlarca|yüzlerce|onlarca; yarısı|üçte|çeyreği|çoğunluğu; yüzde; iki|üç katına',
    comparison:
      'daha !önce|sonra; en büyük|küçük|yüksek|düşük|güçlü|zayıf|iyi|kötü|önemli|zengin|yoksul|fazla|az; kıyasla|göre … daha; karşılaştırıldığında; iki|üç|on kat|katı|katından; kadar büyük|güçlü|yüksek|çok; önde gelen*; biri|birisi; aksine; rekor*; hiç olmadığı',
    cause:
      'çünkü; nedeniyle|sebebiyle|yüzünden|dolayı|ötürü; sonucu|sonucunda|neticesinde; neden|sebep *ol*|oldu|oluyor|olmak*; yol aç*; sayesinde; sorumlu*; bu yüzden|nedenle|sebeple; karşılık olarak; etkisiyle',
    event:
      '*dı~kadı~şimdı|*di~şimdi~kendi~hadi~haydi|*du~ordu|*dü|*tı~artı~altı~batı|*ti~çeti|*tu|*tü~kötü~tütü|*dılar|*diler|*dular|*düler|*tılar|*tiler|*tular|*tüler|*mıştır|*miştir|*muştur|*müştür|*dık|*dik|*duk|*dük|*tık~artık|*tik~politik~taktik|*tuk~koltuk|*tük; dün; geçen|geçtiğimiz hafta|ay|yıl|gece|sene',
    forecast:
      '*acak|*ecek~gelecek|*acaktır|*ecektir|*acaklar|*ecekler|*acağız|*eceğiz|*acağım|*eceğim|*acağını|*eceğini|*acaklarını|*eceklerini|*acağı|*eceği; yakında; önümüzdeki|gelecek hafta|ay|yıl|günlerde|dönemde; yarın; planlıyor*|bekleniyor|öngörüyor*|hedefliyor*|umuyor*',
    offer:
      'hazır|hazırız|hazırım|hazırlar|hazırdır !vurmaya|saldırmaya|savaşmaya|savunmaya; hazır olduğ*|olduk*; istekli; teklif*|öner*~öneml*; açık|açığız|açıktır; davet*',
    condition:
      'eğer; *ırsa|*irse|*ursa|*ürse|*arsa~hiç|*erse~perse|*mazsa|*mezse|*lırsa|*lirse; takdirde|durumunda|halinde; şartıyla|koşuluyla; karşılığında; ancak … zaman|sonra; olmadıkça|olmadan',
    demand:
      '*malı|*meli~temeli|*malıdır|*melidir|*malıyız|*meliyiz|*malılar|*meliler; *ması|*mesi gerek*|lazım|şart; gerekiyor|gerekmektedir|gerekir|gerek; zorunda*; çağrı*; talep*|istiyor*|istiyoruz; lazım|şart',
    threat:
      'tehdit*; misilleme*; intikam*; karşılık vereceğ*|verecek*; sonuçlar* … olacak|katlan*; yok edece*; vuraca*; bedel*|bedelini öde*; kırmızı çizgi*; meşru hedef*; nükleer silah*|saldırı*; cezalandır*',
    accusation:
      'suçl*~suçluluk|suçlu*; savaş suç*|suçu; soykırım*|katliam*|vahşet*|zulüm*|zulm*; terör*; ihlal*; yalan*|aldat*|kandır*; sabotaj*; provok*|kışkırt*; çal*dı|çalıyor*; kaçır*|işkence*|katlet*|öldür*; saldırgan*; yasadışı|hukuksuz*; hukuk|yasa dışı; müdahale*|karış*; istikrarsız*; nazi*|faşis*; yolsuzluk*; propaganda*|dezenformasyon*; şantaj*; sivil* … bomba*|vur*|hedef*; rejim*; ihanet*|hain*; sömür*; rehin*; işgalci*',
    denial:
      'yalanla*; reddet*|reddedi*; ilgisi|alakası|bağlantısı yok*|bulunmuyor; kanıt*|delil*|planı|niyeti yok*; doğru değil|değildir; asılsız*|gerçekdışı|temelsiz*|uydurma*; gerçek dışı; hiçbir … yok*|*madı|*medi; asla *madı|*medi|*madık|*medik',
    territory:
      'toprak*; işgal*; ilhak*; sınır* … arasında|hattı|boyunca; egemen*; kurtar*; ele geçir*|fethet*; kontrol* altında|etti|ediyor; ait*~aitti; parçası|parçasıdır; birleş*; bölge*|bölgeler* yeni; geri çek*; çekil*; kuşat*; tampon bölge*; toprak bütünlüğ*',
    law: 'yasa*|kanun*~kanuni|hukuk*; mahkeme*|karar*~kararl*|dava*|yargı*; anlaşma*|antlaşma*|sözleşme*|şart*ı; anayasa*; tasarı*; yasak*; mahkum|mahkûm*|tutukla*; hak|hakkı|hakları|haklarını; vatandaşlı*|vize*; ateşkes*; uluslararası hukuk*',
    assessment:
      'iyi|kötü*; tehlikeli*|önemli*|tarihi|tarihî|sorumsuz*|başarı*|başarısız*|hata*|yanlış*|doğru|aptal*|absürt|saçma*|gülünç|maalesef|olumlu*|olumsuz*|yapıcı*|makul*|mantıklı*|mantıksız*|akılcı*|duygusal*; soğukkanlı hesap*; kabul edilemez; ciddi !sonuç*; inanıyor*|düşünüyor*|umuyor*|sanıyor*; bence|kanımca; bize göre; imkansız|imkânsız|mümkün|muhtemel*; zor|zordur|kolay|kilit|belirleyici|hayati|gerekli|anlamsız*|barbar*|korkak*|cesur*|kahraman*; adil*|adaletsiz*|haksız*|haklı*; yanılsama|utanç*|rezalet*|skandal*|felaket*|trajedi*|trajik*|zafer*|yenilgi*|muhteşem*|mükemmel*|eşsiz*|olağanüstü*; benzeri görülmemiş; hayal kırıklığı; insanlık dışı; dönüm noktası; çok|son derece|kesinlikle|tamamen|oldukça *lı|*li|*lu|*lü|*sız|*siz|iyi|kötü|büyük|zor; tehdit|tehlike|risk|fırsat|şans için; üzgün*|gurur*|minnettar*|endişe*|kaygı*|umutlu*; korkunç*|zalim*|acımasız*|iğrenç*; radikal*|aşırı*|saldırgan*|düşmanca|ikiyüzlü*; güvenilir*|güvenilmez*|inandırıcı*; öncelik*|fiyasko|kaos*|hakaret*|onur*',
  },
  cueKinds: {
    demand: 'iste*|talep et*; çağrı*; emret*|emri',
    accusation: 'suçla*; itham*; kına*',
    denial: 'yalanla*; reddet*; inkar*|inkâr*',
    threat: 'tehdit*',
    offer: 'teklif*; öner*',
    forecast: 'söz ver*; vaat*|vadet*; öngör*',
    assessment: 'nitele*|nitelendir*; eleştir*; öv*dü; tanımla*',
  },
  clarifications: {
    explains: 'atıfta bulun*; atıf*; kastederek|kastediyor|kastetti; ima ed*|etti; moskova*|rusya*|kremlin*|pekin* … verdiği|adlandırdığı',
    distances: 'sözde; iddia edilen*; kanıt|delil|ayrıntı|detay sunmadan|göstermeden|vermeden|vermedi|sunmadı; güya; aslında; aksine',
    unverified: 'bağımsız … doğrula*|teyit*; doğrulana*|doğrulanma*|teyit edil*; doğrulanmamış|teyitsiz',
  },
  decimal: ',',
  values:
    'iki 2; üç 3; dört 4; beş 5; altı 6; yedi 7; sekiz 8; dokuz 9; on 10; yirmi 20; otuz 30; kırk 40; elli 50; altmış 60; yetmiş 70; seksen 80; doksan 90; yüz 100',
  multipliers: 'bin 1000; milyon 1000000; milyar 1000000000; trilyon 1000000000000',
  units: `% yüzde: %; ton tonluk: t; kg kilo kilogram: kg; km kilometre kilometrelik: km; metre m: m; hektar: ha; varil: barrel; megavat mw: MW; gigavat gw: GW; kilometrekare: km²;
    $ dolar doları dolarlık: USD; € euro avro: EUR; ₺ lira tl: TRY; £ sterlin: GBP; ruble: RUB; yuan: CNY; kişi kişiyi insan vatandaş: people; asker askeri: soldiers; drone iha siha: drones; füze roket: missiles; tank: tanks; uçak: aircraft; esir: prisoners; sivil: civilians; çocuk: children; mülteci göçmen sığınmacı: refugees; ülke devlet: countries; bina ev konut: buildings; şirket firma: companies; oy: votes; köy kent şehir: settlements; saldırı: attacks; vaka: cases; milletvekili: lawmakers;
    saniye: s; dakika: min; saat: h; gün: d; hafta: wk; ay: mo; yıl sene: yr; yüzyıl: century; kez kere: times; derece: °`,
  before: '% yüzde',
  approximate: 'yaklaşık; yaklaşık olarak; civarında; aşağı yukarı; neredeyse; en az; en fazla; asgari; azami; takriben',
  approximateAfter: 'civarında; kadar; dolayında; den fazla; üzerinde',
  links: '',
  finite:
    'var yok değil değildir *yor *yorlar *yoruz *yorum *maktadır *mektedir *dır *dir *dur *dür *tır *tir *acak *ecek *acaktır *ecektir *malı *meli *dı *di~şimdi~kendi *du~ordu *dü *tı *ti *tu *tü~kötü',
  as: 'gibi',
  articles: 'bu şu o bir',
  merely: 'sadece yalnızca',
  auxiliary: '',
  nominative: 'ben sen o biz siz onlar bu',
  joins: 've ama fakat ancak ise',
  that: 'ki',
  hypothetical: 'eğer',
  dependent: 'çünkü iken',
  attitude: 'inanıyor düşünüyor umuyor biliyor diyor sanıyor',
  relative: '',
  inflected: true,
  pairs: 'hem … hem; sadece … aynı zamanda',
  prepositions: '',
  questions: 'kim ne neden niçin nasıl nerede hangi',
};
