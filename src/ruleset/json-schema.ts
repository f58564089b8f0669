// The format as a JSON Schema (draft 2020-12), for editors: `ruleset.schema.json` in the bundled ruleset. A header or any other file fits it.
import * as z from 'zod/mini';
import { rulesetFile, rulesetHeader } from './schema.ts';

export const jsonSchema = (): object => ({
  title: 'According To: a file of a ruleset',
  ...z.toJSONSchema(z.union([rulesetHeader, rulesetFile])),
});
