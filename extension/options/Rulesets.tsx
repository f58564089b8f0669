// The rulesets in force, what is wrong with those that are not, and where one stands over another: listed, never silently merged.
import type { RulesetsState } from '../messages.ts';
import { problemText } from '../problem-texts.ts';
import type { Texts } from '../texts.ts';

const DAY = 86_400_000;

function tellAge(asOf: string, texts: Texts): string {
  const days = Math.floor((Date.now() - Date.parse(asOf)) / DAY);
  return days > 0 ? texts.count('ageDays', days) : texts.text('ageToday');
}

export function Rulesets({ texts, state }: { readonly texts: Texts; readonly state: RulesetsState | null }) {
  return (
    <section aria-labelledby="rulesets">
      <h2 id="rulesets">{texts.text('rulesets')}</h2>
      {state?.problems.map(({ ruleset, problem }) => (
        <p key={`${ruleset} ${problem.code}`} class="problem">
          {texts.text('rulesetProblem', { ruleset, problem: problemText(problem, texts) })}
        </p>
      ))}
      <ul class="list">
        {state?.rulesets.map(({ id, name, version, asOf, signer, entries, bundled }) => (
          <li key={id}>
            <span>
              {texts.text(signer ? 'rulesetSigned' : 'ruleset', {
                name,
                version: String(version),
                date: texts.date(asOf),
                signer: signer ?? '',
              })}
            </span>
            <span class="faint">
              {[texts.count('entries', entries), tellAge(asOf, texts), bundled && texts.text('bundled')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {state && state.conflicts.length > 0 && <Conflicts texts={texts} conflicts={state.conflicts} />}
    </section>
  );
}

/** Rows drawn at most: a ruleset may replace thousands of entries. */
const MOST = 200;

function Conflicts({ texts, conflicts }: { readonly texts: Texts; readonly conflicts: RulesetsState['conflicts'] }) {
  return (
    <details>
      <summary>{texts.count('conflicts', conflicts.length)}</summary>
      <ul class="list">
        {conflicts.slice(0, MOST).map(({ entry, by, over, how, why }) => (
          <li key={`${entry} ${by} ${over}`}>
            <code>{entry}</code>
            <span>
              {texts.text(`conflict_${how}`, { by, over })} {why}
            </span>
          </li>
        ))}
      </ul>
      {conflicts.length > MOST && <p>{texts.count('conflictsMore', conflicts.length - MOST)}</p>}
    </details>
  );
}
