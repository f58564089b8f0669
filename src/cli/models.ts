// The learnt weights that lie beside the program: models/en.bin → { en: Model }, each read when a text first asks for it.
import { readdirSync, readFileSync } from 'node:fs';
import { type Model, parseModel } from '../engine/attributions/learnt-model.ts';

export function readModels(): Record<string, Model> {
  const folder = new URL('./models/', import.meta.url);
  const models: Record<string, Model> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.bin'))) {
    let model: Model | undefined;
    Object.defineProperty(models, file.replace('.bin', ''), {
      enumerable: true,
      get: () => (model ??= parseModel(readFileSync(new URL(file, folder)))),
    });
  }
  return models;
}
