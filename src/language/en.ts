// English.
import type { Language } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/en.ts';

export const en: Language = {
  code: 'en',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `say says said saying; state* states* stated stating; announce announces announced announcing; report* reports reported reporting;
      add adds added adding; write writes wrote written writing; note* notes noted noting; comment* comments* commented commenting;
      reply replies replied replying; respond responds responded responding; answer* answers* answered answering;
      explain explains explained explaining; mention mentions mentioned mentioning; declare declares declared declaring;
      remark remarks remarked remarking; post* posts* posted posting; tweet tweets tweeted tweeting; indicate indicates indicated indicating;
      observe observes observed observing; relate relates related relating; recount recounts recounted recounting; testify testifies testified testifying;
      go_on_to_say goes_on_to_say went_on_to_say; joke jokes joked joking; quip quips quipped; exclaim exclaims exclaimed exclaiming; ask asks asked asking;
      shout shouts shouted shouting; chant chants chanted chanting; continue continues continued; conclude concludes concluded concluding;
      propose proposes proposed proposing; recommend recommends recommended recommending; signal* signals* signaled signalled signaling signalling;
      blog blogs blogged; sum_up summed_up; put_it puts_it; have_it has_it had_it; caution cautions cautioned cautioning;
      opine opines opined; muse muses mused; lament laments lamented; complain complains complained complaining; whisper whispered; cried;
      interject interjected; chime_in chimed_in; retort retorts retorted; counters* countered; ruled; specify specifies specified specifying`,
    ),
    ...cues(
      'neutral',
      'speech',
      'person clause',
      'tell tells told telling; inform informs informed informing; remind reminds reminded reminding; brief briefed',
    ),
    ...cues(
      'neutral',
      'speech',
      'object',
      `describe describes described describing; call calls called calling; discuss discusses discussed discussing; label labels labeled labelled;
      characterise characterised characterize characterized characterizing; dub dubbed; express expresses expressed expressing; cite cites cited; quote quotes quoted quoting;
      refer_to refers_to referred_to referring_to; praise praises praised praising; hail hails hailed hailing; welcome welcomed; voice voices voiced voicing;
      outline outlined outlining; offer offered; thank thanked; urge urges urged urging`,
    ),
    ...cues(
      'neutral',
      'speech',
      'infinitive object',
      `call_for calls_for called_for calling_for; call_on calls_on called_on calling_on; call_upon called_upon; demands* demanded demanding;
      ordered; requested requesting; appeal_to appealed_to; instruct instructs instructed`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      `stress stresses stressed stressing; emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising;
      insist insists insisted insisting; maintain maintains maintained maintaining; assert asserts asserted asserting; affirm affirms affirmed affirming;
      reiterate reiterates reiterated reiterating; underline underlines underlined underlining; underscore underscores underscored underscoring;
      argue argues argued arguing; contend contends contended contending; proclaim proclaims proclaimed proclaiming; predict predicts predicted predicting;
      highlight highlights highlighted highlighting; repeat repeats repeated repeating; swear swears swore; forecast forecasts; make_clear makes_clear made_clear
      make_it_clear made_it_clear; profess professed; suggest suggests suggested suggesting`,
    ),
    ...cues(
      'assertive',
      'speech',
      'infinitive clause',
      'vow vows vowed vowing; pledge pledges pledged pledging; promise promises promised promising; threaten threatens threatened; offer_to offered_to; express_readiness expressed_readiness expressed_willingness expressed_hope',
    ),
    ...cues(
      'assertive',
      'speech',
      'person clause',
      'assure assures assured assuring; warn warns warned warning; notify notifies notified; advise advises advised; persuade persuaded',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      `claim claims claimed claiming; allege alleges alleged alleging; purports; speculate speculates speculated speculating;
      imply implies implied implying; boast boasts boasted boasting; hint hints hinted hinting; estimate estimates estimated estimating; insinuate insinuated`,
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      `reveal reveals revealed revealing; admit admits admitted admitting; acknowledge acknowledges acknowledged acknowledging;
      concede concedes conceded conceding; confirm confirms confirmed confirming; disclose discloses disclosed disclosing; recall recalls recalled recalling;
      point_out points_out pointed_out pointing_out; clarify clarifies clarified clarifying; confess confesses confessed; show* shows showed showing;
      find* finds* found*; warn_of warned_of`,
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'deny denies denied denying; reject rejects rejected rejecting; dismiss dismisses dismissed dismissing; refute refutes refuted refuting; dispute disputes disputed disputing; rebut rebutted; rule_out rules_out ruled_out',
    ),
    ...cues(
      'assertive',
      'speech',
      'object',
      `accuse accuses accused accusing; blame blames blamed blaming; condemn condemns condemned condemning; criticize criticizes criticized criticizing
      criticise criticises criticised criticising; denounce denounces denounced denouncing; slam slams slammed slamming; blast blasts blasted; decry decries decried;
      mock mocks mocked mocking; deride derided; defend defends defended defending; `,
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      `believe believes believed believing; think thinks thought thinking; hope hopes hoped hoping; fear fears feared fearing; feels* felt*; expect expects expected expecting;
      doubt doubts doubted; suspect suspects suspected; knows* knew*; consider considers considered; assume assumes assumed; worry worries worried;
      agree agrees agreed; conclude concluded; understand understands understood; wonder wonders wondered`,
    ),
    ...cues(
      'neutral',
      'belief',
      'infinitive',
      'want wants wanted wanting; plan plans planned planning; intend intends intended; seek seeks sought; refuse refuses refused refusing; decide decides decided',
    ),
  ],
  nouns: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      'statement statements; announcement; remark remarks; comment* comments*; message; declaration; report reports; speech; reply; answer; explanation; post; tweet; letter; warning warnings; promise; pledge; vow; threat threats; proposal; suggestion suggestions; conclusion; finding findings; argument; confirmation; admission; acknowledgement; assurance assurances; insistence',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'claim claims; allegation allegations; assertion assertions; accusation accusations; speculation; rumour rumor rumours rumors;  boast',
    ),
    ...cues('denial', 'speech', 'clause', 'denial denials'),
    ...cues('neutral', 'belief', 'clause', 'belief; suspicion suspicions; fear fears; concerns'),
  ],
  according: {
    before: phrases('according to; in the words of; in the opinion of; in the view of'),
    after: [],
    around: phrases('in * words; in * view; in * opinion'),
    citing: phrases('citing; quoting'),
  },
  complementisers: words('that'),
  interrogatives: words('whether how why what where when who if which'),
  as: words('as'),
  pronouns: [
    pronoun('he him his himself', 'm', 'sg'),
    pronoun('she her hers herself', 'f', 'sg'),
    pronoun('it its itself', 'n', 'sg'),
    pronoun('they them their theirs themselves', null, 'pl'),
    pronoun('i me my mine myself', null, 'sg', 1),
    pronoun('we us our ours ourselves', null, 'pl', 1),
    pronoun('you your yours yourself yourselves', null, 'sg', 2),
  ],
  determiners: words(
    'the a an this that these those his her its their our my your some any many several most all both each every another other such no few one two three four five six seven eight nine ten dozens hundreds thousands',
  ),
  articles: words('the a an his its their our my your every no'),
  prepositions: words(
    'of in on at by for from with to about against between among during before after through under over into onto upon within without near across around behind beyond despite amid like as per via toward towards since until outside inside following including regarding concerning',
  ),
  coordinators: words('and or nor'),
  contrasts: words('but yet'),
  subordinators: words('while although though because since unless until when whenever after before as if so where whereas once'),
  relatives: words('who whom whose which that'),
  auxiliaries: words(
    "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll he's she's they've he'd she'd they'd i've",
  ),
  adverbs: words(
    'also later earlier then now still just again too only even once already soon recently repeatedly previously however meanwhile moreover additionally furthermore nevertheless instead today yesterday tonight first finally often never always therefore thus further apparently reportedly further separately indeed perhaps maybe ever never both briefly long since has',
  ),
  nominalPrepositions: words('of for from with at'),
  addressees: words('reporters journalists lawmakers supporters viewers'),
  infinitiveMarkers: words('to'),
  passives: words('is are was were been being be'),
  pastEndings: words('ed'),
  owning: words('from of by'),
  stages: { in: words('interview statement post tweet podcast'), at: words('conference briefing') },
  naming: { verbs: words('dubbed nicknamed called labelled labeled branded'), agents: words('by') },
  participleEndings: words('ing'),
  attributiveEndings: [],
  impersonal: { endings: [], prepositions: [] },
  anaphors: [],
  order: 'free',
  proDrop: false,
  capitalisedNouns: false,
  genitiveEndings: [],
  possessiveEndings: [],
  elisions: [],
  enclitics: [],
  joinsQuotations: true,
  bareClauses: true,
  negations: words(
    "not never no neither nor n't don't doesn't didn't won't wouldn't can't cannot couldn't isn't wasn't aren't weren't hasn't haven't hadn't nobody refused refuses declined declines",
  ),
  hypotheticals: words('if unless whether will shall would could might should may must can'),
  times: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week weekend month year morning afternoon evening night minutes hours days weeks',
  ),
  abbreviations: words(
    'mr mrs ms dr prof gen col lt maj capt cpl sgt sen rep gov pres st ave no vs u.s u.k u.n e.u d.c jr sr inc ltd co corp rev hon adm cmdr fig dept jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m i.e e.g etc approx ret',
  ),
  functionWords: words(
    'the of and to that with was is for on by has have this from his they were their would said been which about after when',
  ),
  subjunctives: [],
  dashQuotations: false,
  ordinalStops: false,
  references,
};
