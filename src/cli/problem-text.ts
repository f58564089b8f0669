// A problem's code and values → its English sentence, from the same file as the interface's.
//   englishProblem({code: 'wrong-root'}) → "Its first root is not the one that was named."
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Problem } from '../ruleset/problem.ts';

export function englishProblem({ code, ...values }: Problem): string {
  const key = `problem_${code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const { message } = (messages as Readonly<Record<string, { readonly message: string }>>)[key] ?? { message: code };
  const said = values as Readonly<Record<string, string | number>>;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(said[name] ?? whole));
}
