// English: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: ["'s"],
  headFirst: false,
  dropsSubject: false,
  neuterBodies: true,
  verbs: { f: words(''), m: words('') },
  impersonal: words(''),
  asides: words('himself herself itself themselves'),
  latter: 'the latter',
  definite: words('the this that these those'),
  indefinite: words('a an one some several many another other two three unnamed anonymous'),
  titles: {
    f: words('mrs ms miss madam dame lady baroness'),
    m: words('mr sir lord baron sheikh'),
    any: words(
      'dr prof professor gen general col colonel lt lieutenant maj major capt captain sgt sergeant adm admiral sen rep gov judge justice rev reverend hon datuk seri tan ayatollah comrade rear vice marshal brigadier brig cmdr commander pm saint rabbi imam cardinal archbishop bishop dato',
    ),
  },
  firstNames,
  particles: words('van von der den de del della di da dos du la le el al bin bint ibn abu ben ter ten zu'),
  offices: [
    {
      of: words('head'),
      phrases: 'head; chief; boss; director; ceo; chief executive; chairman; chairwoman; chair; director general; leader',
    },
    {
      of: words('president head-of-government supreme-leader monarch party-leader armed-group-leader occupation-head'),
      phrases: 'leader; strongman; ruler; dictator; autocrat; head of state; commander-in-chief; commander in chief',
    },
    { of: words('head-of-government'), phrases: 'pm; premier; head of government' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'minister; cabinet minister; government minister; secretary',
    },
    {
      of: words('defence-minister'),
      phrases:
        'secretary of state for defence; defence secretary; defense secretary; secretary of war; pentagon chief; defence chief; defense chief',
    },
    {
      of: words('foreign-minister'),
      phrases: 'foreign secretary; secretary of state; top diplomat; chief diplomat; foreign policy chief; high representative',
    },
    {
      of: words('foreign-minister deputy-minister ambassador un-ambassador envoy spokesperson'),
      phrases: 'diplomat',
    },
    { of: words('ambassador un-ambassador envoy'), phrases: 'envoy; ambassador; permanent representative; special representative' },
    { of: words('spokesperson'), phrases: 'spokesman; spokeswoman; spokesperson; press secretary' },
    {
      of: words(
        'president head-of-government foreign-minister defence-minister interior-minister finance-minister minister deputy-minister speaker governor ambassador party-leader aide envoy spokesperson security-council',
      ),
      phrases: 'politician; official; statesman; mp; member of parliament',
    },
    { of: words('president head-of-government'), phrases: 'commander-in-chief; commander in chief' },
  ],
  people:
    'fisherman; farmer; villager; sailor; shopkeeper; nurse; pensioner; volunteer; taxi driver; driver; trader; fisher; teacher; journalist; reporter; war reporter; politician; diplomat; official; expert; analyst; lawyer; attorney; activist; author; writer; historian; researcher; scientist; economist; academic; scholar; doctor; dissident; critic; columnist; commentator; host; presenter; anchor; editor; editor-in-chief; actor; actress; singer; man; woman; father; mother; son; daughter; wife; husband; brother; sister; teenager; resident; witness; soldier; officer; fighter; billionaire; businessman; businesswoman; entrepreneur; oligarch; tycoon; candidate; veteran; democrat; republican; conservative; socialist; protester; victim; farmer; student; teacher; nurse; engineer; designer; chief designer; developer; manager; pilot; coach; player; pensioner; survivor; patient; user; pundit; strategist; fellow; priest; patriarch; cleric; statesman; counterpart; ally; rival; opponent; successor; predecessor; negotiator; mediator; photographer; owner; driver; employee; worker; neighbour; neighbor; source; insider; whistleblower; blogger; mogul; nominee; member; lawmaker; senator; congressman; congresswoman; legislator; mp; chef; grandmother; grandfather; mayor; sheriff; detective; inspector; director; chief; head; boss; ceo; chief executive; chairman; chairwoman; chair; founder; co-founder; adviser; advisor; aide; assistant; deputy; commissioner; prosecutor; judge; commander; general; executive; representative; figure; propagandist; loyalist; supporter; defector; hacker; adviser; treasurer; secretary; secretary-general; secretary general; professor; senior researcher; deputy chairman; backbencher; correspondent',
  women:
    'spokeswoman; chairwoman; congresswoman; businesswoman; actress; woman; mother; daughter; wife; sister; queen; grandmother; policewoman; princess; girl',
  groups:
    'officials; sources; leaders; presidents; ministers; authorities; analysts; experts; observers; reports; witnesses; residents; people; critics; lawmakers; senators; diplomats; investigators; prosecutors; detectives; lawyers; activists; protesters; supporters; allies; countries; states; sides; aides; politicians; democrats; republicans; researchers; scientists; economists; doctors; troops; forces; soldiers; militants; rebels; separatists; spokesmen; spokespeople; commanders; generals; developers; readers; users; locals; journalists; reporters; correspondents; governments; polls; members; families; voters; mps; insiders; foreign ministers; colleagues; parents; teachers; workers; students; women; men; children; survivors; relatives; friends; neighbours; neighbors; employees; executives; advisers; advisors; loyalists; police; media; americans; europeans; ukrainians; russians; outlets; newspapers; agencies; propagandists; bloggers; channels; opponents; rivals; companies; negotiators; envoys; ambassadors; parties; partners; groups; nations',
  bodies:
    'joint chiefs of staff; joint chiefs; joint chiefs of staff; joint chiefs; ministry; department; government; administration; cabinet; regime; leadership; army; military; armed forces; general staff; air force; navy; high command; parliament; senate; congress; assembly; embassy; consulate; mission; court; supreme court; tribunal; central bank; commission; committee; council; authority; board; union; organisation; organization; alliance; bloc; group; party; company; firm; corporation; bureau; service; office; association; institute; foundation; university; think tank; movement; watchdog; body; regulator; fund; bank; panel; network; church; team; coalition; militia; command; federation; league; campaign; press service; investigative committee; academy; state; country; nation; side; house; delegation; prosecution; agency; faction',
  ministries: words('ministry department'),
  anonymous: words(
    'source insider resident witness soldier user reader victim protester survivor patient neighbour neighbor employee worker man woman voter fighter',
  ),
  authorities: words(
    'officials authorities police prosecutors lawmakers ministers investigators detectives government ministry department prosecution army military',
  ),
  pairs: words('leaders presidents ministers diplomats counterparts premiers sides'),
  findings: words('study survey poll research paper analysis'),
  documents:
    'statement; report; document; documents; planning documents; press release; release; letter; decree; communique; communiqué; note; memo; post; tweet; message; readout; transcript; notice; filing; indictment; dossier; paper; study; survey; poll; article; editorial; commentary; bulletin; update; email; resolution; footage; video; text; data; figures; website; account; page; headline; documentary',
  media:
    'newspaper; daily; tabloid; news agency; state news agency; news outlet; outlet; broadcaster; television; tv; tv channel; television channel; channel; radio; radio station; station; magazine; weekly; news; website; news site; news website; portal; podcast; programme; program; show; network; wire; press; media; publication; paper; news channel; news programme; news wire; newswire; agency; wire service; times; post; herald; tribune; journal; gazette; telegraph; mirror; observer; chronicle; express; news agencies; agencies; wire services; broadcasters; outlets; media outlets; news outlets; newspapers; channels',
  outlets,
  correspondents: 'correspondent; reporter; special correspondent; military correspondent; war correspondent; correspondents; reporters',
  platforms: {
    Telegram: 'telegram; telegram channel',
    X: 'x; twitter',
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
    to: 'told; tells; telling; tell; interview with; interview for; interview to; interview on; interview by; interviewed by; interviewed on; speaking to; speaking on; spoke to; spoke on; speaking with; talking to; talked to; spoke with; statement to; comments to; comment to; remarks to; writing in; wrote in; writing for; writes in; op-ed in; article in; article for; column in; appearing on; appearance on; said on; says on; confirmed to; explained to; revealed to; carried live on; said in; informed; informs; told to; wrote for; quoted as telling; comments on; added on; asked by; question from; questions from; commentary for; commentary in; admitted to; in comments carried by; speech broadcast by',
    by: 'according to; reported by; quoted by; cited by; carried by; published by; published on; published in; posted by; released by; distributed by; relayed by; via; through; reported on; reported in; quoted in; cited in; per; broadcast by; broadcast on; aired by; aired on; quoted on; carried on; run by; shared by; obtained by; seen by; televised by; televised on; quoted as saying by; quoted as saying on; quoted as saying in; shown on; shown by; referenced by; republished by; as per; reported to',
    reports:
      'reported; reports; reporting; quoted; quotes; quoting; cited; cites; has quoted; has reported; writes; wrote; relayed; informs; said; says; noted; has said; have reported; report; cite; quote; also reported; also quoted; added; citing',
    citing:
      'citing; quoting; with reference to; referring to; attributing; attributed; relying on; quoted; quotes; cited; cites; quote; cite; has quoted',
    interview:
      'opinion piece; briefing; rally; op-ed; essay; guest essay; column; piece; interview; interviewed; press conference; conference; broadcast; appearance; programme; program; show; episode; remarks; comments; speech; article; op-ed; statement; report; video; segment; live; aired; published; address; commentary; released; carried',
    weak: 'with; to; for; on; by; in; from; broadcast on; broadcast by; aired on; aired by; published in; published by; published on',
    posted:
      'on; via; to; posted on; post on; posts on; wrote on; writing on; said on; message on; statement on; on his; on her; on its; on their; using',
  },
};
