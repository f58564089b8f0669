// The learnt weights that lie beside the program: models/en.bin → { en: Model }.
import { readdir, readFile } from 'node:fs/promises';
import { type Model, parseModel } from '../engine/attributions/learnt-model.ts';

export async function readModels(): Promise<Record<string, Model>> {
  const folder = new URL('./models/', import.meta.url);
  const models: Record<string, Model> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.bin')).sort()) {
    const model = parseModel(await readFile(new URL(file, folder)));
    models[model.language] = model;
  }
  return models;
}
