// What every language's references have where nothing is known of its words for people and bodies: for languages that tell speakers by
// listed names and pronouns alone, and yet have words between a speaker and a medium.
import type { References } from '../references.ts';

export const bareReferences: Omit<References, 'channel'> = {
  endings: [],
  headFirst: false,
  dropsSubject: false,
  verbs: { f: [], m: [] },
  impersonal: [],
  definite: [],
  indefinite: [],
  titles: { f: [], m: [], any: [] },
  firstNames: { f: [], m: [] },
  particles: [],
  offices: [],
  people: '',
  women: '',
  groups: '',
  bodies: '',
  ministries: [],
  anonymous: [],
  authorities: [],
  pairs: [],
  documents: '',
  media: '',
  outlets: [],
  correspondents: '',
  platforms: {},
};
